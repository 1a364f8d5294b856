# Veins and lymphatics: thrombosis, varices, venous insufficiency, lymphedema. Emergency departments, wards, vascular and wound
# clinics, ultrasound reports.
# Without "chronic" a thrombosis counts as acute, as in the index.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, I80-I89

family Deep vein thrombosis of the leg
  term deep vein thrombosis | DVT | deep venous thrombosis | deep venous thromboses | deep vein thromboses | DVTs | lower extremity DVT | LE DVT | leg DVT | blood clot + leg/legs/calf/deep vein/thigh | clot + leg/calf/femoral vein/popliteal vein/deep vein | thrombosis + femoral vein/popliteal vein/iliac vein/tibial vein/peroneal vein/soleal vein/gastrocnemius vein/common femoral vein/deep veins/leg/lower limb/posterior tibial vein/external iliac vein/femoral/iliofemoral/femoropopliteal | thrombus + femoral vein/popliteal vein/iliac vein/tibial vein/peroneal vein/soleal vein/gastrocnemius vein/common femoral vein/posterior tibial vein/leg/external iliac vein | iliofemoral thrombosis | phlegmasia cerulea dolens | phlegmasia | femoropopliteal thrombosis | deep venous thrombus | deep vein clot | occlusive thrombus + femoral/popliteal/iliac | deep thrombosis of leg | venous thrombosis + leg/lower extremity/lower limb/deep/femoral/popliteal/iliac
  history Z86.718  Personal history of other venous thrombosis and embolism
  unless prophylaxis/ppx/DVT proph
  code I82.40{laterality: right=1 left=2 bilateral=3 unspecified=9}  Acute deep vein thrombosis, unspecified vein, {laterality} lower extremity
  code I82.4Y{laterality: right=1 left=2 bilateral=3 unspecified=9}  Acute deep vein thrombosis, unspecified vein, {laterality} proximal lower extremity  when proximal/thigh/iliofemoral
  code I82.4Z{laterality: right=1 left=2 bilateral=3 unspecified=9}  Acute deep vein thrombosis, unspecified vein, {laterality} distal lower extremity  when distal/calf/below knee/infrapopliteal
  code I82.41{laterality: right=1 left=2 bilateral=3 unspecified=9}  Acute deep vein thrombosis, {laterality} femoral vein  when femoral
  code I82.42{laterality: right=1 left=2 bilateral=3 unspecified=9}  Acute deep vein thrombosis, {laterality} iliac vein  when iliac
  code I82.43{laterality: right=1 left=2 bilateral=3 unspecified=9}  Acute deep vein thrombosis, {laterality} popliteal vein  when popliteal
  code I82.44{laterality: right=1 left=2 bilateral=3 unspecified=9}  Acute deep vein thrombosis, {laterality} tibial vein  when tibial
  code I82.45{laterality: right=1 left=2 bilateral=3 unspecified=9}  Acute deep vein thrombosis, {laterality} peroneal vein  when peroneal
  code I82.46{laterality: right=1 left=2 bilateral=3 unspecified=9}  Acute deep vein thrombosis, {laterality} calf muscular vein  when gastrocnemius/soleal/calf muscular/calf muscle/soleus
  code I82.49{laterality: right=1 left=2 bilateral=3 unspecified=9}  Acute deep vein thrombosis, {laterality} other specified deep vein of lower extremity  when profunda/deep femoral/obturator/other deep
  code I82.50{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic deep vein thrombosis, unspecified vein, {laterality} lower extremity  when chronic
  code I82.5Y{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic deep vein thrombosis, unspecified vein, {laterality} proximal lower extremity  when chronic + proximal/thigh/iliofemoral
  code I82.5Z{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic deep vein thrombosis, unspecified vein, {laterality} distal lower extremity  when chronic + distal/calf/below knee
  code I82.51{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic deep vein thrombosis, {laterality} femoral vein  when chronic + femoral
  code I82.52{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic deep vein thrombosis, {laterality} iliac vein  when chronic + iliac
  code I82.53{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic deep vein thrombosis, {laterality} popliteal vein  when chronic + popliteal
  code I82.54{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic deep vein thrombosis, {laterality} tibial vein  when chronic + tibial
  code I82.55{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic deep vein thrombosis, {laterality} peroneal vein  when chronic + peroneal
  code I82.56{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic deep vein thrombosis, {laterality} calf muscular vein  when chronic + gastrocnemius/soleal/calf muscular/calf muscle/soleus
  code I82.59{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic deep vein thrombosis, {laterality} other specified deep vein of lower extremity  when chronic + profunda/deep femoral/obturator/other deep
  # An arm named beside it leads away from the leg.
  code I82.62{laterality: right=1 left=2 bilateral=3 unspecified=9}  Acute deep vein thrombosis, {laterality} upper extremity  when upper extremity/arm/brachial/UE/radial vein/ulnar vein/upper limb/PICC
  code I82.72{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic deep vein thrombosis, {laterality} upper extremity  when chronic + upper extremity/arm/brachial/UE/upper limb
  code I82.A1{laterality: right=1 left=2 bilateral=3 unspecified=9}  Acute thrombosis, {laterality} axillary vein  when axillary
  code I82.A2{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic thrombosis, {laterality} axillary vein  when chronic + axillary
  code I82.B1{laterality: right=1 left=2 bilateral=3 unspecified=9}  Acute thrombosis, {laterality} subclavian vein  when subclavian
  code I82.B2{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic thrombosis, {laterality} subclavian vein  when chronic + subclavian
  code I82.C1{laterality: right=1 left=2 bilateral=3 unspecified=9}  Acute thrombosis, {laterality} internal jugular vein  when jugular/IJ
  code I82.C2{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic thrombosis, {laterality} internal jugular vein  when chronic + jugular/IJ

family Vein thrombosis of the arm or neck
  term upper extremity DVT | arm DVT | upper extremity deep vein thrombosis | UE DVT | paget schroetter syndrome | thrombosis + axillary vein/subclavian vein/brachial vein/internal jugular vein/jugular vein/arm/upper limb/internal jugular/subclavian/jugular | thrombus + axillary vein/subclavian vein/brachial vein/internal jugular vein/jugular vein/arm/internal jugular/jugular | clot + arm/jugular/subclavian | jugular vein thrombosis | subclavian vein thrombosis | axillary vein thrombosis | internal jugular thrombosis | brachial vein thrombosis | effort thrombosis | IJ thrombus | IJ clot | IJ thrombosis | upper extremity deep venous thrombosis | lemierre thrombosis
  history Z86.718  Personal history of other venous thrombosis and embolism
  unless artery/arterial/fistula/graft
  code I82.62{laterality: right=1 left=2 bilateral=3 unspecified=9}  Acute deep vein thrombosis, {laterality} upper extremity
  code I82.72{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic deep vein thrombosis, {laterality} upper extremity  when chronic
  code I82.60{laterality: right=1 left=2 bilateral=3 unspecified=9}  Acute thrombosis, unspecified vein, {laterality} upper extremity  when unspecified vein
  code I82.70{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic thrombosis, unspecified vein, {laterality} upper extremity  when chronic + unspecified vein
  code I82.A1{laterality: right=1 left=2 bilateral=3 unspecified=9}  Acute thrombosis, {laterality} axillary vein  when axillary
  code I82.A2{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic thrombosis, {laterality} axillary vein  when chronic + axillary
  code I82.B1{laterality: right=1 left=2 bilateral=3 unspecified=9}  Acute thrombosis, {laterality} subclavian vein  when subclavian/paget schroetter/effort
  code I82.B2{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic thrombosis, {laterality} subclavian vein  when chronic + subclavian
  code I82.C1{laterality: right=1 left=2 bilateral=3 unspecified=9}  Acute thrombosis, {laterality} internal jugular vein  when jugular/IJ
  code I82.C2{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic thrombosis, {laterality} internal jugular vein  when chronic + jugular/IJ

family Superficial vein thrombosis of the arm
  term superficial vein thrombosis of arm | superficial venous thrombosis of arm | superficial thrombosis + arm/upper extremity/cephalic/basilic/forearm | thrombosis + cephalic vein/basilic vein | thrombus + cephalic vein/basilic vein | cephalic vein thrombosis | basilic vein thrombosis
  history Z86.718  Personal history of other venous thrombosis and embolism
  code I82.61{laterality: right=1 left=2 bilateral=3 unspecified=9}  Acute superficial vein thrombosis, {laterality} upper extremity
  code I82.71{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic superficial vein thrombosis, {laterality} upper extremity  when chronic
family Superficial vein thrombosis of the leg
  term superficial vein thrombosis | superficial venous thrombosis | SVT leg | thrombosis + saphenous vein/great saphenous/greater saphenous/superficial vein/lesser saphenous/small saphenous | thrombus + saphenous vein/great saphenous/greater saphenous/superficial vein/small saphenous | saphenous vein thrombosis | superficial thrombosis | superficial clot
  history Z86.718  Personal history of other venous thrombosis and embolism
  code I82.81{laterality: right=1 left=2 bilateral=3 unspecified=9}  Superficial vein thrombosis, {laterality} lower extremity

family Thrombosis of a great vein
  term superior vena cava thrombosis | SVC thrombosis | SVC thrombus | inferior vena cava thrombosis | IVC thrombosis | IVC thrombus | vena cava thrombosis | vena cava thrombus | thrombus + inferior vena cava/superior vena cava/IVC/SVC/vena cava/brachiocephalic vein/innominate vein | thrombosis + inferior vena cava/superior vena cava/IVC/SVC/vena cava/cava/brachiocephalic vein/innominate vein | caval thrombosis | caval thrombus | brachiocephalic vein thrombosis
  history Z86.718  Personal history of other venous thrombosis and embolism
  code I82.220  Acute thrombosis of inferior vena cava
  code I82.221  Chronic thrombosis of inferior vena cava  when chronic
  code I82.210  Acute thrombosis of superior vena cava  when superior/SVC
  code I82.211  Chronic thrombosis of superior vena cava  when superior/SVC + chronic
  code I82.290  Acute thrombosis of other thoracic vein  when brachiocephalic/innominate/azygos
  code I82.291  Chronic thrombosis of other thoracic vein  when brachiocephalic/innominate/azygos + chronic
I82.3  Embolism and thrombosis of renal vein = renal vein thrombosis | renal vein thrombus | thrombosis + renal vein | thrombus + renal vein | RVT renal
I82.0  Budd-Chiari syndrome = budd chiari syndrome | budd-chiari | hepatic vein thrombosis | thrombosis + hepatic vein/hepatic veins/suprahepatic veins
I82.1  Thrombophlebitis migrans = thrombophlebitis migrans | migratory thrombophlebitis | trousseau syndrome | migratory superficial thrombophlebitis
I81  Portal vein thrombosis = portal vein thrombosis | portal venous thrombosis | PVT portal | thrombosis + portal vein/portal/splenoportal/portal venous | thrombus + portal vein/portal | portal thrombosis | pylephlebitis thrombosis | cavernous transformation of portal vein | portal cavernoma | portal vein thrombus | cavernomatosis of portal vein | portal vein occlusion | spleno portal thrombosis | portal cavernomatosis
family Thrombosis of another vein
  term thrombosis of other vein | splenic vein thrombosis | gonadal vein thrombosis | ovarian vein thrombosis | thrombosis + splenic vein/gonadal vein/ovarian vein/spermatic vein/adrenal vein | thrombus + splenic vein/gonadal vein/ovarian vein
  history Z86.718  Personal history of other venous thrombosis and embolism
  code I82.890  Acute thrombosis of other specified vein
  code I82.891  Chronic thrombosis of other specified vein  when chronic
family Venous thromboembolism
  term venous thrombosis | vein thrombosis | venous thromboembolism | VTE | venous thromboembolic disease | venous thrombus | venous clot | phlebothrombosis | venous embolism | thrombosed vein
  history Z86.718  Personal history of other venous thrombosis and embolism
  unless prophylaxis/ppx/risk of/risk for/cerebral/sinus/mesenteric/portal
  code I82.90  Acute thrombosis of unspecified vein  needs site
  code I82.91  Chronic thrombosis of unspecified vein  when chronic
# The index sends thrombosis without a vessel to the unspecified vein.
family Thrombosis without a named vessel
  term thrombosis | thromboembolic disease | thromboembolism | thromboembolic event | thrombotic event | thrombotic process
  history Z86.718  Personal history of other venous thrombosis and embolism
  unless prophylaxis/ppx/risk of/risk for/stent/hemorrhoid/coronary/arterial/artery/catheter/sinus/portal/mesenteric/cerebral/graft/fistula/left ventricle/atrial/tumor/fibrin/microscopic/arteriole/capillary/microvascular/vena cava/hepatic/renal
  code I82.90  Acute thrombosis of unspecified vein  needs site
  code I82.91  Chronic thrombosis of unspecified vein  when chronic

family Superficial thrombophlebitis of the leg
  term superficial thrombophlebitis | superficial phlebitis | superficial thrombophlebitis of leg | thrombophlebitis + saphenous/superficial/varicose | phlebitis + saphenous/superficial leg
  history Z86.72  Personal history of thrombophlebitis
  code I80.0{laterality: right=1 left=2 bilateral=3 unspecified=0}  Phlebitis and thrombophlebitis of superficial vessels, {laterality} lower extremity
  code I80.8  Phlebitis and thrombophlebitis of other site  when arm/upper extremity/forearm/hand/IV site/cephalic/basilic
family Deep thrombophlebitis of the leg
  term deep thrombophlebitis | deep vein thrombophlebitis | thrombophlebitis + deep/femoral/popliteal/iliac/tibial/peroneal | phlebitis + deep/femoral/popliteal/iliac/tibial/peroneal | deep vein phlebitis
  history Z86.72  Personal history of thrombophlebitis
  code I80.20{laterality: right=1 left=2 bilateral=3 unspecified=9}  Phlebitis and thrombophlebitis of unspecified deep vessels, {laterality} lower extremity
  code I80.1{laterality: right=1 left=2 bilateral=3 unspecified=0}  Phlebitis and thrombophlebitis, {laterality} femoral vein  when femoral
  code I80.21{laterality: right=1 left=2 bilateral=3 unspecified=9}  Phlebitis and thrombophlebitis, {laterality} iliac vein  when iliac
  code I80.22{laterality: right=1 left=2 bilateral=3 unspecified=9}  Phlebitis and thrombophlebitis, {laterality} popliteal vein  when popliteal
  code I80.23{laterality: right=1 left=2 bilateral=3 unspecified=9}  Phlebitis and thrombophlebitis, {laterality} tibial vein  when tibial
  code I80.24{laterality: right=1 left=2 bilateral=3 unspecified=9}  Phlebitis and thrombophlebitis, {laterality} peroneal vein  when peroneal
  code I80.25{laterality: right=1 left=2 bilateral=3 unspecified=9}  Phlebitis and thrombophlebitis, {laterality} calf muscular vein  when calf/gastrocnemius/soleal
  code I80.29{laterality: right=1 left=2 bilateral=3 unspecified=9}  Phlebitis and thrombophlebitis of other deep vessels, {laterality} lower extremity  when profunda/other deep
family Phlebitis
  term phlebitis | thrombophlebitis | septic thrombophlebitis | periphlebitis | endophlebitis | mondor disease | infusion phlebitis | lemierre syndrome phlebitis | suppurative thrombophlebitis
  history Z86.72  Personal history of thrombophlebitis
  unless migrans/migratory/cavernous/portal
  code I80.9  Phlebitis and thrombophlebitis of unspecified site  needs site
  code I80.3  Phlebitis and thrombophlebitis of lower extremities, unspecified  when leg/legs/lower extremity/lower limb
  code I80.8  Phlebitis and thrombophlebitis of other site  when arm/upper extremity/jugular/mondor/breast/forearm/IV site/hand/internal jugular

family Varicose veins of the leg
  term varicose veins | painful varicose veins | symptomatic varicose veins | varicosities | varicose vein | leg varicosities | lower extremity varicosities | varicose veins of lower extremities | varicose veins of lower limbs | varices + leg/legs/lower limbs/lower extremities/saphenous | varicose disease | varicosities of legs | varicose + veins/leg/legs
  chronic
  unless esophageal/gastric/scrotal/vulvar/pelvic
  code I83.9{laterality: right=1 left=2 bilateral=3 unspecified=0}  Asymptomatic varicose veins, {laterality} lower extremity
  code I83.81{laterality: right=1 left=2 bilateral=3 unspecified=9}  Varicose veins with pain, {laterality} lower extremity  when pain/painful/aching/symptomatic
  code I83.89{laterality: right=1 left=2 bilateral=3 unspecified=9}  Varicose veins with other complications, {laterality} lower extremity  when edema/swelling/bleeding/swollen
  code I83.1{laterality: right=1 left=2 unspecified=0}  Varicose veins with inflammation, {laterality} lower extremity  when inflammation/dermatitis/stasis dermatitis/phlebitis
  code I83.0{laterality: right=1 left=2 unspecified=0}1  Varicose veins with ulcer of thigh, {laterality} lower extremity  when ulcer/ulceration/ulcers/has:L97 + thigh/has:L97.1
  code I83.0{laterality: right=1 left=2 unspecified=0}2  Varicose veins with ulcer of calf, {laterality} lower extremity  when ulcer/ulceration/ulcers/has:L97 + calf/has:L97.2
  code I83.0{laterality: right=1 left=2 unspecified=0}3  Varicose veins with ulcer of ankle, {laterality} lower extremity  when ulcer/ulceration/ulcers/has:L97 + ankle/malleolar/malleolus/has:L97.3
  code I83.0{laterality: right=1 left=2 unspecified=0}4  Varicose veins with ulcer of heel and midfoot, {laterality} lower extremity  when ulcer/ulceration/ulcers/has:L97 + heel/midfoot/has:L97.4
  code I83.0{laterality: right=1 left=2 unspecified=0}5  Varicose veins with ulcer of other part of foot, {laterality} lower extremity  when ulcer/ulceration/ulcers/has:L97 + foot/toe/has:L97.5
  code I83.0{laterality: right=1 left=2 unspecified=0}8  Varicose veins with ulcer of other part of lower leg, {laterality} lower extremity  when ulcer/ulceration/ulcers/has:L97 + lower leg/leg ulcer/shin/pretibial/has:L97.8
  code I83.0{laterality: right=1 left=2 unspecified=0}9  Varicose veins with ulcer of unspecified site, {laterality} lower extremity  needs site  when ulcer/ulceration/ulcers/has:L97
  code I83.2{laterality: right=1 left=2 unspecified=0}1  Varicose veins with ulcer of thigh and inflammation, {laterality} lower extremity  when ulcer/ulceration/ulcers/has:L97 + inflammation/dermatitis/stasis dermatitis/inflamed + thigh
  code I83.2{laterality: right=1 left=2 unspecified=0}2  Varicose veins with ulcer of calf and inflammation, {laterality} lower extremity  when ulcer/ulceration/ulcers/has:L97 + inflammation/dermatitis/stasis dermatitis/inflamed + calf
  code I83.2{laterality: right=1 left=2 unspecified=0}3  Varicose veins with ulcer of ankle and inflammation, {laterality} lower extremity  when ulcer/ulceration/ulcers/has:L97 + inflammation/dermatitis/stasis dermatitis/inflamed + ankle/malleolar/malleolus
  code I83.2{laterality: right=1 left=2 unspecified=0}4  Varicose veins with ulcer of heel and midfoot and inflammation, {laterality} lower extremity  when ulcer/ulceration/ulcers/has:L97 + inflammation/dermatitis/stasis dermatitis/inflamed + heel/midfoot
  code I83.2{laterality: right=1 left=2 unspecified=0}5  Varicose veins with ulcer of other part of foot and inflammation, {laterality} lower extremity  when ulcer/ulceration/ulcers/has:L97 + inflammation/dermatitis/stasis dermatitis/inflamed + foot/toe
  code I83.2{laterality: right=1 left=2 unspecified=0}8  Varicose veins with ulcer of other part of lower extremity and inflammation, {laterality} lower extremity  when ulcer/ulceration/ulcers/has:L97 + inflammation/dermatitis/stasis dermatitis/inflamed + lower leg/leg ulcer/shin/pretibial
  code I83.2{laterality: right=1 left=2 unspecified=0}9  Varicose veins with ulcer of unspecified site and inflammation, {laterality} lower extremity  needs site  when ulcer/ulceration/ulcers/has:L97 + inflammation/dermatitis/stasis dermatitis/inflamed

family Varicose ulcer
  term varicose ulcer | varicose leg ulcer | varicose ulcers
  chronic
  code I83.0{laterality: right=1 left=2 unspecified=0}9  Varicose veins with ulcer of unspecified site, {laterality} lower extremity  needs site
  code I83.0{laterality: right=1 left=2 unspecified=0}1  Varicose veins with ulcer of thigh, {laterality} lower extremity  when thigh
  code I83.0{laterality: right=1 left=2 unspecified=0}2  Varicose veins with ulcer of calf, {laterality} lower extremity  when calf
  code I83.0{laterality: right=1 left=2 unspecified=0}3  Varicose veins with ulcer of ankle, {laterality} lower extremity  when ankle/malleolar/malleolus
  code I83.0{laterality: right=1 left=2 unspecified=0}4  Varicose veins with ulcer of heel and midfoot, {laterality} lower extremity  when heel/midfoot
  code I83.0{laterality: right=1 left=2 unspecified=0}5  Varicose veins with ulcer of other part of foot, {laterality} lower extremity  when foot/toe
  code I83.0{laterality: right=1 left=2 unspecified=0}8  Varicose veins with ulcer of other part of lower leg, {laterality} lower extremity  when lower leg/leg ulcer/shin/pretibial

# Varices in cirrhosis, alcoholic liver disease or portal hypertension are secondary (code first the liver disease).
family Esophageal varices
  term esophageal varices | esophageal varix | oesophageal varices | varices + esophagus/esophageal | gastroesophageal varices | varices of esophagus | esophageal varicosities | EV banding | grade i varices | grade ii varices | grade iii varices | variceal
  chronic
  code I85.00  Esophageal varices without bleeding
  code I85.01  Esophageal varices with bleeding  when bleeding/variceal bleed/ruptured
  code I85.10  Secondary esophageal varices without bleeding  when has:K74/has:K70/has:K76.6/~cirrhosis/~portal hypertension/has:K71/has:B18
  code I85.11  Secondary esophageal varices with bleeding  when has:K74/has:K70/has:K76.6/~cirrhosis/~portal hypertension/has:K71/has:B18 + bleeding/variceal bleed/ruptured
family Bleeding esophageal varices
  term bleeding esophageal varices | variceal bleed | variceal bleeding | variceal hemorrhage | esophageal variceal bleed | esophageal variceal bleeding | esophageal variceal hemorrhage | esophageal varices with bleeding | ruptured esophageal varices | bleeding varices
  history Z87.19  Personal history of other diseases of the digestive system
  code I85.01  Esophageal varices with bleeding  absorbs I85.00
  code I85.11  Secondary esophageal varices with bleeding  when has:K74/has:K70/has:K76.6/~cirrhosis/~portal hypertension/has:K71  absorbs I85.00 I85.01 I85.10
I86.0  Sublingual varices = sublingual varices
  chronic
I86.1  Scrotal varices (varicocele) = varicocele | scrotal varices | left varicocele | varicoceles | testicular varicocele | scrotal varicocele
  chronic
  sex male
I86.2  Pelvic varices = pelvic varices | pelvic varicosities | varices + pelvic/parauterine/periuterine
  chronic
I86.3  Vulval varices = vulvar varicosities | vulvar varices | vulval varices
  chronic
  sex female
I86.4  Gastric varices = gastric varices | gastric varix | fundal varices | varices + gastric/fundus/fundal/stomach | fundic varices
  chronic
I86.8  Varicose veins of other specified site = varices of other site | rectal varices | duodenal varices | orbital varix | varix + orbital/bladder/duodenal | bladder varices | ectopic varices | abdominal wall varices | splenic varices | perisplenic varices | periportal varices | collateral varices
  chronic

family Postthrombotic syndrome
  term postthrombotic syndrome | post thrombotic syndrome | postphlebitic syndrome | post phlebitic syndrome | chronic post thrombotic changes | chronic venous hypertension due to DVT
  chronic
  code I87.00{laterality: right=1 left=2 bilateral=3 unspecified=9}  Postthrombotic syndrome without complications, {laterality} lower extremity
  code I87.01{laterality: right=1 left=2 bilateral=3 unspecified=9}  Postthrombotic syndrome with ulcer, {laterality} lower extremity  when ulcer/ulceration/has:L97
  code I87.02{laterality: right=1 left=2 bilateral=3 unspecified=9}  Postthrombotic syndrome with inflammation, {laterality} lower extremity  when inflammation/dermatitis
  code I87.03{laterality: right=1 left=2 bilateral=3 unspecified=9}  Postthrombotic syndrome with ulcer and inflammation, {laterality} lower extremity  when ulcer/ulceration + inflammation/dermatitis
  code I87.09{laterality: right=1 left=2 bilateral=3 unspecified=9}  Postthrombotic syndrome with other complications, {laterality} lower extremity  when edema/pain/swelling
I87.1  Compression of vein = superior vena cava syndrome | SVC syndrome | may thurner syndrome | may thurner | nutcracker syndrome | vena cava syndrome | superior vena cava obstruction | SVC obstruction | compression of vein | venous stricture | venous stenosis | inferior vena cava syndrome | SVC stenosis | iliac vein compression | central venous stenosis | superior vena cava compression | nutcracker phenomenon | compression + inferior vena cava/superior vena cava/iliac vein/renal vein | vein stenosis | venous compression
  chronic
I87.2  Chronic peripheral venous insufficiency = venous insufficiency | chronic venous insufficiency | CVI venous | venous stasis | stasis dermatitis | venous stasis dermatitis | chronic venous stasis | venous stasis changes | venous reflux | peripheral venous insufficiency | chronic venous stasis changes | venous stasis disease | stasis changes | insufficiency + venous | saphenous reflux | saphenous vein reflux | stasis eczema | venous incompetence | chronic venous stasis dermatitis
  chronic
family Venous stasis ulcer
  term venous stasis ulcer | venous ulcer | stasis ulcer | venous leg ulcer | venous stasis ulcers | venous ulcers | venous stasis ulceration | venous ulceration | ulcer + venous stasis/venous insufficiency | stasis leg ulcer
  chronic
  code I87.2  Chronic peripheral venous insufficiency
  code I87.31{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic venous hypertension with ulcer, {laterality} lower extremity  when venous hypertension

family Chronic venous hypertension
  term chronic venous hypertension | venous hypertension | stasis edema | chronic venous hypertension idiopathic
  chronic
  code I87.30{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic venous hypertension without complications, {laterality} lower extremity
  code I87.31{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic venous hypertension with ulcer, {laterality} lower extremity  when ulcer/ulceration/has:L97
  code I87.32{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic venous hypertension with inflammation, {laterality} lower extremity  when inflammation/dermatitis
  code I87.33{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic venous hypertension with ulcer and inflammation, {laterality} lower extremity  when ulcer/ulceration + inflammation/dermatitis
  code I87.39{laterality: right=1 left=2 bilateral=3 unspecified=9}  Chronic venous hypertension with other complications, {laterality} lower extremity  when edema/swelling/pain
I87.8  Other specified disorder of veins = venous fibrosis | phlebosclerosis | venous sclerosis | collateral venous circulation | phlebolith | phleboliths | pelvic phleboliths | phlebectasia | engorged veins | poor venous access | vein ectasia | venous congestion | dilated veins | venous dilatation | difficult venous access | venous ectasia | internal jugular phlebectasia
I87.9  Disorder of vein, unspecified = venous disease | venous disorder | disorder of veins | chronic venous disease
  chronic
I88.0  Nonspecific mesenteric lymphadenitis = mesenteric lymphadenitis | mesenteric adenitis | acute mesenteric lymphadenitis
I88.1  Chronic lymphadenitis, except mesenteric = chronic lymphadenitis | chronic adenitis
I88.8  Other nonspecific lymphadenitis = other nonspecific lymphadenitis
I88.9  Nonspecific lymphadenitis, unspecified = lymphadenitis | adenitis | reactive lymphadenitis | nonspecific lymphadenitis | lymph node inflammation | inflammation of lymph nodes | reactive lymph node | reactive lymph nodes
  unless acute/tuberculous/necrotizing/kikuchi
I89.0  Lymphedema, not elsewhere classified = lymphedema | lymphoedema | chronic lymphedema | elephantiasis | secondary lymphedema | lymphedema of leg | lymphedema of arm | lymphatic obstruction | lymphedema praecox | lymphangiectasis | lymphangiectasia | lymphatic edema | intestinal lymphangiectasia
  chronic
  unless postmastectomy/congenital/hereditary/milroy
I89.1  Lymphangitis = lymphangitis | chronic lymphangitis | subacute lymphangitis
  unless carcinomatosis/acute/carcinomatous
I89.8  Other specified noninfective disorder of lymphatics and lymph nodes = chylocele | lymphocele | chylous ascites | lymph node calcification | lymphorrhea | lymphatic leak | chyle leak | chyloperitoneum | lymphatic fistula | lymphorrhagia | calcified lymph node | calcified lymph nodes | lipomelanotic reticulosis | lymphocyst
I89.9  Noninfective disorder of lymphatics and lymph nodes, unspecified = disorder of lymphatics | lymphatic disease | lymph node disorder
I97.2  Postmastectomy lymphedema syndrome = postmastectomy lymphedema | post mastectomy lymphedema | lymphedema + after mastectomy/following mastectomy/status post mastectomy/mastectomy | breast cancer related lymphedema
  chronic

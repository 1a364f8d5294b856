# Infections of the skin: abscess, boil, cellulitis, lymphangitis, pilonidal disease, impetigo. Offices, emergency departments, wards, surgeons.
# The site decides the code: each family lists the body regions by the words that notes use; right is 1, left is 2 (upper limb 3/4, lower limb 5/6).
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, L00-L08

L00  Staphylococcal scalded skin syndrome = staphylococcal scalded skin syndrome | scalded skin syndrome | =SSSS | ritter disease
family Impetigo
  term impetigo | impetigo contagiosa | impetiginous lesion | impetiginous rash
  code L01.00  Impetigo, unspecified  needs type
  code L01.01  Impetigo without blisters  when nonbullous/non-bullous
  code L01.03  Impetigo with blisters (bullous)  when bullous/blistering/bulla
  code L01.09  Other impetigo  when ulcerative/ecthyma
  code L01.02  Bockhart impetigo  when bockhart/follicular
L01.09  Other impetigo = ecthyma | ulcerative impetigo
  unless gangrenosum
L01.1  Impetigo on top of another skin disease = impetiginization | impetiginized eczema | impetiginized dermatitis | impetiginized
family Cutaneous abscess
  term abscess | abscess of abdominal wall | abdominal wall abscess | skin abscess | cutaneous abscess | soft tissue abscess | subcutaneous abscess | infected abscess | skin and soft tissue abscess | abscess/abscesses + arm/forearm/leg/thigh/buttock/back/axilla/groin/face/neck/scalp/chest wall/abdominal wall/hand/finger/foot/calf/knee/flank/trunk/gluteal | draining abscess | phlegmon | submaxillary abscess | facial abscess
  unless brain/liver/hepatic/lung/renal/perirectal/perianal/peritonsillar/dental/tooth/periapical/breast/pelvic/intraabdominal/intra-abdominal/retropharyngeal/tubo-ovarian/ovarian/Bartholin/spinal/epidural/psoas/splenic/appendiceal/diverticular/pericolic/rectal/anal/pilonidal/prostatic/testicular/scrotal/vulvar/labial/eyelid/parotid/ischiorectal/horseshoe/peritoneal/pancreatic/orbital/anorectal/perinephric/tonsillar/parapharyngeal/corneal/penile/subperiosteal/cerebral/retroperitoneal/surgical site/crypt/formation
  history Z87.2  Personal history of diseases of the skin and subcutaneous tissue
  code L02.91  Skin abscess, site not given  needs site
  code L02.01  Skin abscess of the face  when face/facial/cheek/chin/jaw/submaxillary/submandibular/forehead/temple/nose/lip area/perioral
  code L02.11  Skin abscess of the neck  when neck/nape/cervical region
  code L02.211  Skin abscess of the abdominal wall  when abdominal wall/abdomen/periumbilical/lower abdomen/pannus
  code L02.212  Skin abscess of the back  when back/upper back/lower back/interscapular
  code L02.213  Skin abscess of the chest wall  when chest wall/chest/sternal/breastbone
  code L02.214  Skin abscess of the groin  when groin/inguinal
  code L02.215  Skin abscess of the perineum  when perineum/perineal
  code L02.216  Skin abscess of the umbilicus  when umbilicus/umbilical/navel
  code L02.217  Skin abscess of the flank  when flank
  code L02.219  Skin abscess of the trunk, part not given  needs site  when trunk/torso
  code L02.31  Skin abscess of the buttock  when buttock/buttocks/gluteal/gluteus/natal cleft
  code L02.419  Skin abscess of a limb, which limb not given  needs site, laterality  when axilla/axillary/armpit/limb/extremity/leg/lower leg/foot and leg/thigh/calf/shin/knee/ankle/lower extremity/lower limb/popliteal/pretibial/hip/lower extremities/tibia/arm/forearm/elbow/wrist/upper arm/shoulder/upper extremity/upper limb/antecubital
  code L02.41{laterality: right=1 left=2}  Skin abscess of the {laterality} axilla  when axilla/axillary/armpit/underarm
  code L02.41{laterality: right=3 left=4}  Skin abscess of the {laterality} upper limb  when arm/forearm/elbow/wrist/upper arm/shoulder/upper extremity/upper limb/antecubital
  code L02.413  Skin abscess of the right upper limb  when RUE
  code L02.414  Skin abscess of the left upper limb  when LUE
  code L02.41{laterality: right=5 left=6}  Skin abscess of the {laterality} lower limb  when leg/lower leg/foot and leg/thigh/calf/shin/knee/ankle/lower extremity/lower limb/popliteal/pretibial/hip/lower extremities/tibia
  code L02.415  Skin abscess of the right lower limb  when RLE
  code L02.416  Skin abscess of the left lower limb  when LLE
  code L02.51{laterality: right=1 left=2 unspecified=9}  Skin abscess of {laterality} hand  when hand/finger/thumb/palm/fingers
  code L02.61{laterality: right=1 left=2 unspecified=9}  Skin abscess of {laterality} foot  when foot/toe/heel/plantar/toes
  code L02.811  Skin abscess of the head, other than the face  when scalp/head/occipital/postauricular/retroauricular
  code L02.818  Skin abscess of another site  when multiple sites/other site
family Boil
  term furuncle | boil | furunculosis | boils | skin boil | furuncle/boil + arm/leg/thigh/buttock/back/axilla/groin/face/neck
  unless nasal/nose/ear canal/vulva/orbit/eyelid/breast/boiled/water
  history Z87.2  Personal history of diseases of the skin and subcutaneous tissue
  code L02.92  Boil (furuncle), site not given  needs site
  code L02.02  Boil (furuncle) of the face  when face/facial/cheek/chin/jaw/submaxillary/submandibular/forehead/temple/nose/lip area/perioral
  code L02.12  Boil (furuncle) of the neck  when neck/nape/cervical region
  code L02.221  Boil (furuncle) of the abdominal wall  when abdominal wall/abdomen/periumbilical/lower abdomen/pannus
  code L02.222  Boil (furuncle) of the back  when back/upper back/lower back/interscapular
  code L02.223  Boil (furuncle) of the chest wall  when chest wall/chest/sternal/breastbone
  code L02.224  Boil (furuncle) of the groin  when groin/inguinal
  code L02.225  Boil (furuncle) of the perineum  when perineum/perineal
  code L02.226  Boil (furuncle) of the umbilicus  when umbilicus/umbilical/navel
  code L02.227  Boil (furuncle) of the flank  when flank
  code L02.229  Boil (furuncle) of the trunk, part not given  needs site  when trunk/torso
  code L02.32  Boil (furuncle) of the buttock  when buttock/buttocks/gluteal/gluteus/natal cleft
  code L02.429  Boil (furuncle) of a limb, which limb not given  needs site, laterality  when axilla/axillary/armpit/limb/extremity/leg/lower leg/foot and leg/thigh/calf/shin/knee/ankle/lower extremity/lower limb/popliteal/pretibial/hip/lower extremities/tibia/arm/forearm/elbow/wrist/upper arm/shoulder/upper extremity/upper limb/antecubital
  code L02.42{laterality: right=1 left=2}  Boil (furuncle) of the {laterality} axilla  when axilla/axillary/armpit/underarm
  code L02.42{laterality: right=3 left=4}  Boil (furuncle) of the {laterality} upper limb  when arm/forearm/elbow/wrist/upper arm/shoulder/upper extremity/upper limb/antecubital
  code L02.423  Boil (furuncle) of the right upper limb  when RUE
  code L02.424  Boil (furuncle) of the left upper limb  when LUE
  code L02.42{laterality: right=5 left=6}  Boil (furuncle) of the {laterality} lower limb  when leg/lower leg/foot and leg/thigh/calf/shin/knee/ankle/lower extremity/lower limb/popliteal/pretibial/hip/lower extremities/tibia
  code L02.425  Boil (furuncle) of the right lower limb  when RLE
  code L02.426  Boil (furuncle) of the left lower limb  when LLE
  code L02.52{laterality: right=1 left=2 unspecified=9}  Boil (furuncle) of {laterality} hand  when hand/finger/thumb/palm/fingers
  code L02.62{laterality: right=1 left=2 unspecified=9}  Boil (furuncle) of {laterality} foot  when foot/toe/heel/plantar/toes
  code L02.821  Boil (furuncle) of the head, other than the face  when scalp/head/occipital/postauricular/retroauricular
  code L02.828  Boil (furuncle) of another site  when multiple sites/other site
family Carbuncle
  term carbuncle | carbuncles | carbuncle + arm/leg/thigh/buttock/back/axilla/groin/face/neck
  unless renal/kidney/scrotal
  history Z87.2  Personal history of diseases of the skin and subcutaneous tissue
  code L02.93  Carbuncle, site not given  needs site
  code L02.03  Carbuncle of the face  when face/facial/cheek/chin/jaw/submaxillary/submandibular/forehead/temple/nose/lip area/perioral
  code L02.13  Carbuncle of the neck  when neck/nape/cervical region
  code L02.231  Carbuncle of the abdominal wall  when abdominal wall/abdomen/periumbilical/lower abdomen/pannus
  code L02.232  Carbuncle of the back  when back/upper back/lower back/interscapular
  code L02.233  Carbuncle of the chest wall  when chest wall/chest/sternal/breastbone
  code L02.234  Carbuncle of the groin  when groin/inguinal
  code L02.235  Carbuncle of the perineum  when perineum/perineal
  code L02.236  Carbuncle of the umbilicus  when umbilicus/umbilical/navel
  code L02.237  Carbuncle of the flank  when flank
  code L02.239  Carbuncle of the trunk, part not given  needs site  when trunk/torso
  code L02.33  Carbuncle of the buttock  when buttock/buttocks/gluteal/gluteus/natal cleft
  code L02.439  Carbuncle of a limb, which limb not given  needs site, laterality  when axilla/axillary/armpit/limb/extremity/leg/lower leg/foot and leg/thigh/calf/shin/knee/ankle/lower extremity/lower limb/popliteal/pretibial/hip/lower extremities/tibia/arm/forearm/elbow/wrist/upper arm/shoulder/upper extremity/upper limb/antecubital
  code L02.43{laterality: right=1 left=2}  Carbuncle of the {laterality} axilla  when axilla/axillary/armpit/underarm
  code L02.43{laterality: right=3 left=4}  Carbuncle of the {laterality} upper limb  when arm/forearm/elbow/wrist/upper arm/shoulder/upper extremity/upper limb/antecubital
  code L02.433  Carbuncle of the right upper limb  when RUE
  code L02.434  Carbuncle of the left upper limb  when LUE
  code L02.43{laterality: right=5 left=6}  Carbuncle of the {laterality} lower limb  when leg/lower leg/foot and leg/thigh/calf/shin/knee/ankle/lower extremity/lower limb/popliteal/pretibial/hip/lower extremities/tibia
  code L02.435  Carbuncle of the right lower limb  when RLE
  code L02.436  Carbuncle of the left lower limb  when LLE
  code L02.53{laterality: right=1 left=2 unspecified=9}  Carbuncle of {laterality} hand  when hand/finger/thumb/palm/fingers
  code L02.63{laterality: right=1 left=2 unspecified=9}  Carbuncle of {laterality} foot  when foot/toe/heel/plantar/toes
  code L02.831  Carbuncle of the head, other than the face  when scalp/head/occipital/postauricular/retroauricular
  code L02.838  Carbuncle of another site  when multiple sites/other site
family Cellulitis
  term cellulitis | cellulitic | skin and soft tissue infection with cellulitis | cellulitis/cellulitic + leg/foot/arm/hand/face/neck/trunk/buttock/abdominal wall/lower extremity/upper extremity/ankle/thigh/calf/forearm/chest wall/knee/elbow/groin | phlegmonous cellulitis | bacterial cellulitis
  unless orbital/periorbital/preseptal/peritonsillar/pelvic/vulvar/eosinophilic/perianal/scrotal/penile/parapharyngeal/ear/eyelid/auricle/external ear/vaginal cuff/retropharyngeal/breast/dissecting/mouth
  history Z87.2  Personal history of diseases of the skin and subcutaneous tissue
  code L03.90  Cellulitis, site not given  needs site
  code L03.01{laterality: right=1 left=2 unspecified=9}  Cellulitis of {laterality} finger  when finger/thumb/fingers/index finger
  code L03.03{laterality: right=1 left=2 unspecified=9}  Cellulitis of {laterality} toe  when toe/toes/great toe/hallux
  code L03.119  Cellulitis of a limb, which limb not given  needs laterality  when limb/extremity/extremities/axilla/leg/lower leg/thigh/calf/shin/knee/ankle/foot/heel/lower extremity/lower limb/popliteal/pretibial/hip/lower extremities/tibia/dorsum of foot/plantar/arm/forearm/elbow/wrist/upper arm/shoulder/hand/upper extremity/upper limb/antecubital/dorsum of hand/palm
  code L03.11{laterality: right=1 left=2}  Cellulitis of the {laterality} axilla  when axilla/axillary/armpit
  code L03.11{laterality: right=3 left=4}  Cellulitis of the {laterality} upper limb  when arm/forearm/elbow/wrist/upper arm/shoulder/hand/upper extremity/upper limb/antecubital/dorsum of hand/palm
  code L03.113  Cellulitis of the right upper limb  when RUE
  code L03.114  Cellulitis of the left upper limb  when LUE
  code L03.11{laterality: right=5 left=6}  Cellulitis of the {laterality} lower limb  when leg/lower leg/thigh/calf/shin/knee/ankle/foot/heel/lower extremity/lower limb/popliteal/pretibial/hip/lower extremities/tibia/dorsum of foot/plantar
  code L03.115  Cellulitis of the right lower limb  when RLE
  code L03.116  Cellulitis of the left lower limb  when LLE
  code L03.211  Cellulitis of the face  when face/facial/cheek/chin/jaw/nose/forehead
  code L03.221  Cellulitis of the neck  when neck
  code L03.311  Cellulitis of the abdominal wall  when abdominal wall/abdomen/periumbilical/lower abdomen/pannus
  code L03.312  Cellulitis of the back  when back/upper back/lower back/interscapular
  code L03.313  Cellulitis of the chest wall  when chest wall/chest/sternal/breastbone
  code L03.314  Cellulitis of the groin  when groin/inguinal
  code L03.315  Cellulitis of the perineum  when perineum/perineal
  code L03.316  Cellulitis of the umbilicus  when umbilicus/umbilical/navel
  code L03.31A  Cellulitis of the flank  when flank
  code L03.317  Cellulitis of the buttock  when buttock/gluteal/buttocks
  code L03.319  Cellulitis of the trunk, part not given  needs site  when trunk/torso
  code L03.811  Cellulitis of the head, other than the face  when scalp/head
  code L03.818  Cellulitis of another site  when multiple sites/other site
family Acute lymphangitis
  term acute lymphangitis | ascending lymphangitis | lymphangitic streaking | lymphangitic spread of infection
  unless chronic/carcinomatosis/carcinomatosa/cancer/malignant
  history Z87.2  Personal history of diseases of the skin and subcutaneous tissue
  code L03.91  Acute lymphangitis, site not given  needs site
  code L03.02{laterality: right=1 left=2 unspecified=9}  Acute lymphangitis of {laterality} finger  when finger/thumb/fingers/index finger
  code L03.04{laterality: right=1 left=2 unspecified=9}  Acute lymphangitis of {laterality} toe  when toe/toes/great toe/hallux
  code L03.129  Acute lymphangitis of a limb, which limb not given  needs laterality  when limb/extremity/extremities/axilla/leg/lower leg/thigh/calf/shin/knee/ankle/foot/heel/lower extremity/lower limb/popliteal/pretibial/hip/lower extremities/tibia/dorsum of foot/plantar/arm/forearm/elbow/wrist/upper arm/shoulder/hand/upper extremity/upper limb/antecubital/dorsum of hand/palm
  code L03.12{laterality: right=1 left=2}  Acute lymphangitis of the {laterality} axilla  when axilla/axillary/armpit
  code L03.12{laterality: right=3 left=4}  Acute lymphangitis of the {laterality} upper limb  when arm/forearm/elbow/wrist/upper arm/shoulder/hand/upper extremity/upper limb/antecubital/dorsum of hand/palm
  code L03.123  Acute lymphangitis of the right upper limb  when RUE
  code L03.124  Acute lymphangitis of the left upper limb  when LUE
  code L03.12{laterality: right=5 left=6}  Acute lymphangitis of the {laterality} lower limb  when leg/lower leg/thigh/calf/shin/knee/ankle/foot/heel/lower extremity/lower limb/popliteal/pretibial/hip/lower extremities/tibia/dorsum of foot/plantar
  code L03.125  Acute lymphangitis of the right lower limb  when RLE
  code L03.126  Acute lymphangitis of the left lower limb  when LLE
  code L03.212  Acute lymphangitis of the face  when face/facial/cheek/chin/jaw/nose/forehead
  code L03.222  Acute lymphangitis of the neck  when neck
  code L03.321  Acute lymphangitis of the abdominal wall  when abdominal wall/abdomen/periumbilical/lower abdomen/pannus
  code L03.322  Acute lymphangitis of the back  when back/upper back/lower back/interscapular
  code L03.323  Acute lymphangitis of the chest wall  when chest wall/chest/sternal/breastbone
  code L03.324  Acute lymphangitis of the groin  when groin/inguinal
  code L03.325  Acute lymphangitis of the perineum  when perineum/perineal
  code L03.326  Acute lymphangitis of the umbilicus  when umbilicus/umbilical/navel
  code L03.32A  Acute lymphangitis of the flank  when flank
  code L03.327  Acute lymphangitis of the buttock  when buttock/gluteal/buttocks
  code L03.329  Acute lymphangitis of the trunk, part not given  needs site  when trunk/torso
  code L03.891  Acute lymphangitis of the head, other than the face  when scalp/head
  code L03.898  Acute lymphangitis of another site  when multiple sites/other site
L03.213  Cellulitis around the eye (periorbital) = periorbital cellulitis | preseptal cellulitis
family Paronychia
  term paronychia | felon | onychia | nail fold infection | perionychia | infected nail fold | acute paronychia | whitlow | infected hangnail | panaritium | paronychial infection | ingrown nail infected fold
  unless herpetic/candidal/chronic candidal
  code L03.01{laterality: right=1 left=2 unspecified=9}  Infection around the nail or fingertip (paronychia, felon), {laterality} finger
  code L03.03{laterality: right=1 left=2 unspecified=9}  Infection around the toenail (paronychia), {laterality} toe  when toe/toenail/great toe/hallux/foot/toes

family Acute lymphadenitis
  term acute lymphadenitis | suppurative lymphadenitis | infected lymph node | abscess of lymph node | lymph node abscess | acute adenitis | inflamed lymph node
  unless mesenteric/chronic/tuberculous/granulomatous/kikuchi/sialadenitis/necrotizing/reactive
  code L04.9  Acute infection of lymph nodes, site not given  needs site
  code L04.0  Acute infection of lymph nodes of the face, head or neck  when cervical/neck/submandibular/face/head/preauricular/submental/occipital
  code L04.1  Acute infection of lymph nodes of the trunk  when trunk/chest/abdominal wall
  code L04.2  Acute infection of lymph nodes of the upper limb  when axillary/axilla/arm/epitrochlear/upper limb
  code L04.3  Acute infection of lymph nodes of the lower limb  when inguinal/groin/leg/femoral/popliteal/lower limb
  code L04.8  Acute infection of lymph nodes of another site  when multiple sites
family Pilonidal disease
  term pilonidal cyst | pilonidal/pilonidal cyst/pilonidal sinus/pilonidal disease + abscess | pilonidal sinus | pilonidal disease | pilonidal abscess | infected pilonidal cyst | coccygeal sinus | pilonidal | sacrococcygeal cyst | pilonidal fistula | infected pilonidal sinus
  code L05.91  Pilonidal cyst without abscess
  code L05.92  Pilonidal sinus without abscess  when sinus/fistula
  code L05.01  Pilonidal cyst with abscess  when abscess/infected
  code L05.02  Pilonidal sinus with abscess  when sinus/fistula + abscess/infected
L08.0  Pyoderma = pyoderma | purulent dermatitis | septic dermatitis | suppurative dermatitis | pyodermitis
  unless gangrenosum/vegetans
L08.1  Erythrasma = erythrasma
L08.81  Pyoderma vegetans = pyoderma vegetans
L08.82  Infection of the navel after the newborn period = omphalitis | umbilical infection | infected umbilicus
  unless newborn/neonatal
L08.89  Other local infection of the skin = infected wound nontraumatic | dissecting cellulitis of skin | infected skin lesion | infected dermatitis local | blistering distal dactylitis | soft tissue infection of skin | superinfected eczema local | infected cyst of skin | infected ulcer of skin
L08.9  Local infection of the skin, unspecified = skin infection | soft tissue infection | skin and soft tissue infection | =SSTI | infection of skin | infected skin | cutaneous infection | local skin infection | pustular rash | pustules | pustular lesions | pustular eruption | bacterial skin infection | pustulosis | superficial skin infection
  unless necrotizing/palmoplantar

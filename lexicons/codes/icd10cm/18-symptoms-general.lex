# General symptoms and signs: fever, headache, fatigue, shock, swelling, weight and feeding, SIRS and severe sepsis;
# for offices, wards and emergency departments.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 18, R50-R69
kind symptom

R50.2  Fever caused by a drug = drug fever | drug induced fever | medication fever | fever due to drug
family Fever
  term fever | febrile | pyrexia | fever of unknown origin | FUO | febrile illness | high temperature | elevated temperature | fevers | hyperthermia | fever and chills | fevers and chills | fever with chills | febrile syndrome | feverish | subjective fever | subjective fevers | thermal sensation | dysthermic sensation | low grade fever | febricula | hyperpyrexia | fever syndrome | temperature spike | spiking fevers | fever of unknown cause | elevated body temperature | raised temperature | raised body temperature | body temperature elevated | increased body temperature | hyperthermic
  integral-to A00-A09 A15 A40 A41 J00-J06 J09-J18 J20-J22 N10 N39.0 K35 K65 B34 B27 U07.1 G00-G03 I33 L03 M86 A49 H66 J36 K80.0 K81 K57 K83.0 R65.2
  unless hay/rheumatic/dengue/scarlet/yellow/typhoid/Q fever/malignant hyperthermia/heat/spotted fever/Mediterranean/blister/familial/valley fever/hemorrhagic/button fever/Malta fever
  code R50.9  Fever, unspecified
  code R50.81  Fever in a condition classified elsewhere  when neutropenic/sickle cell/leukemia/~neutropenia/has:D70/has:D57
  code R50.82  Fever after a procedure  when due to surgery/due to procedure/complicating surgery/postprocedural complication
  code R50.83  Fever after vaccination  when after vaccination/post vaccination/after immunization/postvaccination
  code R50.84  Febrile reaction to a blood transfusion, without hemolysis  when after transfusion/following transfusion/due to transfusion/transfusion reaction/during transfusion
  code R50.2  Fever caused by a drug  when drug-induced
R50.81  Fever in a condition classified elsewhere = neutropenic fever | febrile neutropenia | fever with neutropenia | fever and neutropenia
R50.82  Fever after a procedure = postoperative fever | fever after surgery | fever following surgery | fever after procedure | postprocedural fever | post-operative fever | postop fever | postop fevers | post op fever | postsurgical fever | post-surgical fever
R50.83  Fever after vaccination = postvaccination fever | post-vaccination fever | fever after vaccination | post immunization fever
R50.84  Febrile reaction to a blood transfusion, without hemolysis = febrile nonhemolytic transfusion reaction | febrile transfusion reaction | FNHTR
  kind disease
R51.0  Headache that depends on posture = orthostatic headache | positional headache | headache with orthostatic component | postural headache
R51.9  Headache, unspecified  needs type = headache | cephalalgia | head pain | cephalgia | headaches | pain in head | facial pain | cranial pain | holocranial headache | frontal headache | occipital headache | bitemporal headache | face pain | chronic headache | hemicranial headache | pain in face | head ache | cephalea | cheek pain | pain in cheek | pain in + right cheek/left cheek | pain in + frontal region/forehead/temporal region/occipital region/temples/parietal region/hemicranial/malar region/face | hemicranial pain | temporal headache | parietal headache | retroocular headache | retro-orbital headache | pulsatile headache | throbbing headache | oppressive headache | headaches recurrent | stabbing headache
  integral-to G43 G44 G00-G03 I60 S06.0 J00-J06 J01 J32 G50.0 U07.1 J09-J11 M31.5 M31.6 I16 G93.2
  unless migraine/tension/cluster/postdural/spinal puncture/post-traumatic/medication overuse/hemorrhoid

family Pain not tied to a site
  term pain | pains | painful | generalized pain | acute pain | severe pain | intense pain | pain all over | body aches | =aches and pains | =Aches and pains | total body pain | whole body pain | diffuse pain | continuous pain | uncontrolled pain | generalized body aches | pain of unknown origin | pain symptoms | painful symptoms | generalized aches | constant pain
  unless abdominal/chest/back/knee/hip/neck/shoulder/leg/flank/joint/post-procedural/postoperative/foot/ankle/arm/hand/finger/thumb/toe/wrist/elbow/heel/pelvic/jaw/tooth/calf/pain management/pain clinic/pain control/pain relief/pain medication/pain scale/pain score/pain unit/pain service/pain specialist/palpation/for pain/pain relief/Tylenol/ibuprofen/acetaminophen/analgesic/analgesics/scalp/sinus/sinuses/tenderness/range of motion/painless/pain level/rates
  integral-to J09-J11 U07.1 M79.7 G89 M00-M99 S00-T14 R07 R10 R51 K80 N20 N23 G43 G56 J02-J03 L00-L99
  code R52  Pain, unspecified  needs site
R53.0  Fatigue due to cancer = cancer related fatigue | cancer-related fatigue | neoplastic fatigue | malignancy related fatigue
R53.1  Weakness = weakness | generalized weakness | asthenia | general weakness | asthenic | weak and tired | diffuse weakness | adynamia | feeling weak | feels weak | asthenic syndrome | subjective weakness | global weakness | generalized asthenia | bilateral weakness
  integral-to G70.0 E87 I63 G61.0 D50-D64 G56 G54 G62 M50 M51
  unless facial/muscle/hemi/ligament/left sided/right sided/neurocirculatory/senile/pulse/pulses/hand/hands/grip/arm/leg/legs/foot
R53.2  Functional quadriplegia = functional quadriplegia | complete immobility due to frailty | functional tetraplegia
  kind disease
R53.81  Malaise, deconditioning or other malaise = malaise | debility | deconditioning | physical deconditioning | general malaise | deconditioned | decline in functional status | chronic debility | debilitated | general deterioration | functional decline | general physical deterioration | generalized deconditioning | declining functional status | debilitation | feeling unwell | general discomfort | deterioration of general condition | general state deterioration | physical debility | poor general condition | impaired general condition | affected general condition | affectation of general condition | general condition impaired | bad general condition | poor general state | deteriorated general condition | poor general health
  integral-to J09-J11 U07.1 B34 A41
  unless age related/post-exertional/senile
R53.82  Chronic fatigue, unspecified = chronic fatigue
  unless syndrome
R53.83  Other fatigue = fatigue | tiredness | exhaustion | lethargy | lethargic | tired | lack of energy | decreased energy | low energy | excessive fatigue | easy fatigability | fatigability | easy fatigue | fatigued | exhausted | general fatigue | tires easily | energy loss | prostration | tiring easily | easily tired | fatiguability | generalized fatigue
  integral-to D50-D64 E03 I50 J09-J11 U07.1 B27 F32 F33 G47.33 G93.32
  unless heat/combat/fracture/muscle/stress fracture/voice
R54  Frailty of age (age-related physical debility) = frailty | frail | frail elderly | senile debility | senile asthenia | senescence | age related debility | old age debility | frailty syndrome | frail patient
  age 50-
R55  Fainting (syncope) and collapse = syncope | fainting | passed out | passing out | collapsed | syncopal episode | vasovagal syncope | vasovagal episode | blackout | presyncope | pre-syncope | near syncope | near-syncope | near fainting | syncopal | fainted | vasovagal reaction | blackouts | loss of consciousness | transient loss of consciousness | lipothymia | vasovagal | presyncopal | fainting spell | vagal syncope | syncope and collapse | convulsive syncope | near-faint | momentary loss of consciousness | transitory loss of consciousness | vagal reaction | situational syncope | vasovagal attack | syncopal event | drop attack | drop attacks | brief loss of consciousness | loss of knowledge
  integral-to I44.2 I49.5 I47.2 I95.1 I35.0 I26 S06.0
  unless cough/lung/vertebral/vertebra/trachea/carotid sinus/heat/circulatory/disc/nasal/postural/without loss/no loss/lobe/concussion/psychogenic/arcades
family Febrile seizure
  term febrile seizure | febrile convulsion | fever seizure | fever convulsion | febrile crisis convulsive | febrile seizures
  age 0-17
  code R56.00  Simple febrile seizure
  code R56.01  Complex febrile seizure  when complex/atypical/complicated/prolonged/multiple
R56.01  Complex febrile seizure = complex febrile seizure | atypical febrile seizure | complicated febrile seizure
R56.1  Seizures after injury = post traumatic seizure | post-traumatic seizures | posttraumatic seizure
R56.9  Seizure (convulsion), unspecified = seizure | convulsion | seizure activity | new onset seizure | convulsive episode | recurrent seizures | first time seizure | seizure episode | convulsions | seizures | convulsive seizure | tonic clonic seizure | generalized tonic clonic seizure | convulsive crisis | comitial crisis | seizing | seizure-like activity | seizure like activity | GTC seizure | convulsive crises | seizure crisis | tonic-clonic convulsions | convulsive syndrome | breakthrough seizure
  integral-to G40 R56.0 R56.1 F10.239 F10.231 F44.5 P90
  unless epilepsy/epileptic/febrile/newborn/nonepileptic/psychogenic/prophylaxis/disorder/precautions/complex partial/absence
R57.0  Cardiogenic shock = cardiogenic shock | shock cardiogenic | cardiovascular collapse
  kind disease
R57.1  Hypovolemic shock = hypovolemic shock | hemorrhagic shock | shock due to blood loss | shock due to hypovolemia
  kind disease
  unless traumatic/postprocedural/postoperative
R57.8  Other shock = vasodilatory shock | distributive shock | obstructive shock | neurogenic shock | vasoplegic shock | vasoplegia | mixed shock
  kind disease
  unless spinal
R57.9  Shock, unspecified  needs type = shock | circulatory shock | circulatory failure | circulatory collapse | state of shock | peripheral circulatory failure | undifferentiated shock | shock state | hemodynamic shock | vascular collapse | failure of circulation
  kind disease
  unless electric/anaphylactic/septic/cardiogenic/hypovolemic/insulin/culture/spinal/emotional/ICD/shock wave/lithotripsy/hemorrhagic/toxic/electrical/defibrillator/endotoxic
R58  Hemorrhage, not classified elsewhere = =hemorrhage | =Hemorrhage | active bleeding | spontaneous hematoma | spontaneous hemorrhage | bleeding | bleeding episode | active hemorrhage | profuse bleeding | massive bleeding | massive hemorrhage | nontraumatic hematoma | bleeding of unknown source | severe bleeding | external bleeding | acute bleeding
  unless ulcer/subarachnoid/intracranial/intracerebral/cerebral/subdural/epidural/retinal/vitreous/gastrointestinal/GI/rectal/vaginal/uterine/postpartum/postoperative/conjunctival/conjunctiva/pulmonary/alveolar/variceal/nasal/brain/ventricular/intraventricular/postmenopausal/petechial/splinter/retroperitoneal/adrenal/thalamic/pontine/subconjunctival/upper GI/digestive/hemorrhagic shock/diverticular/bleeding time/bleeding risk/risk of bleeding/bleeding precautions/gum/gums/menstrual/wound/nose/ear/tumor/hemorrhoid/hemorrhoids
family Enlarged lymph nodes
  term lymphadenopathy | adenopathy | enlarged lymph node | swollen lymph node | swollen glands | adenopathies | lymph node enlargement | enlarged nodes | lymphadenomegaly | palpable lymph node | glandular enlargement | swollen lymph glands | lymphadenopathies | enlarged lymph nodes | palpable adenopathy | enlarged gland | lymph node hyperplasia | enlargement of lymph nodes | enlarged lymph glands | lymph gland enlargement | adenomegaly | adenomegalies | lymphadenomegalies | multiple enlarged lymph nodes | enlarged nodes in + neck/axilla/groin/mediastinum/retroperitoneum | enlarged cervical nodes | enlarged axillary nodes | enlarged inguinal nodes | enlarged mediastinal nodes | enlarged retroperitoneal nodes | enlarged supraclavicular nodes | enlarged cervical lymph nodes | enlarged axillary lymph nodes | enlarged inguinal lymph nodes | enlarged mediastinal lymph nodes | enlarged retroperitoneal lymph nodes | adenopathic mass | adenopathic conglomerate | adenopathic growths | palpable lymph nodes | palpable nodes | pathological lymph nodes | pathologic lymph nodes
  kind finding
  integral-to C81-C88 C91 B27 A28.1 C77
  code R59.9  Enlarged lymph nodes, unspecified  needs site
  code R59.0  Enlarged lymph nodes at one site  when cervical/axillary/inguinal/supraclavicular/mediastinal/hilar/submandibular/retroperitoneal/mesenteric/neck/axilla/groin/localized/laterocervical/paratracheal/abdominal/pelvic/subcarinal/preauricular/postauricular/occipital/submental/hilum/regional/locoregional/femoral/periaortic/para-aortic/paraaortic/celiac/tracheobronchial/bronchial/cervical gland
  code R59.1  Enlarged lymph nodes in many places  when generalized/diffuse/widespread/multiple stations
R59.0  Enlarged lymph nodes at one site = cervical lymphadenopathy | axillary lymphadenopathy | inguinal lymphadenopathy | mediastinal lymphadenopathy | hilar lymphadenopathy | cervical adenopathy | mediastinal adenopathy | axillary adenopathy | inguinal adenopathy | hilar adenopathy | localized lymphadenopathy | supraclavicular adenopathy | laterocervical adenopathy | laterocervical adenopathies | retroperitoneal lymphadenopathy | supraclavicular lymphadenopathy | retroperitoneal adenopathy | cervical adenopathies | mediastinal adenopathies | inguinal adenopathies | axillary adenopathies | submandibular adenopathy | mesenteric adenopathy | retroperitoneal adenopathies | abdominal lymphadenopathy | pelvic lymphadenopathy | mesenteric lymphadenopathy | submandibular lymphadenopathy
  kind finding
  integral-to C81-C88 B27 A28.1 C77
R59.1  Enlarged lymph nodes in many places = generalized lymphadenopathy | diffuse lymphadenopathy | generalized adenopathy | generalized adenopathies | polyadenopathy | multiple adenopathies
  kind finding
  integral-to C81-C88 C91 B27
family Edema
  term edema | pitting edema | swelling of soft tissues | oedematous | edematous | edematized | fluid retention | water retention
  kind symptom
  integral-to I50 N04 K74 N17 N18 I87.2 I89.0 E43 O12 S80-S99 S40-S69 L03 I82 M10
  unless pulmonary/cerebral/macular/laryngeal/retinal/angioneurotic/brain/lung/corneal/optic/disc/papilledema/myxedema/lymphedema/bone marrow/vasogenic/marrow/conjunctival/palpebral/eyelid/scrotal/gestational/vulvar/larynx/glottis/cornea/papilla/interstitial/turbinates/turbinate/nasal/peritonsillar/tonsillar/mucosal/uvula
  code R60.9  Edema, unspecified
  code R60.0  Edema of one part of the body (such as the legs)  when lower extremity/lower extremities/leg/legs/ankle/ankles/pedal/feet/foot/dependent/localized/peripheral/malleolar/pretibial/hand/hands/arm/facial/lower limbs/tibial/tibiomalleolar/limb/upper extremity/sacral/face/thigh/calf/knee/forearm/finger/fingers/wrist/jaw/cheek/perioral/abdominal wall
  code R60.1  Generalized edema (anasarca)  when generalized/anasarca/whole body/diffuse
R60.0  Edema of one part of the body (such as the legs) = leg edema | lower extremity edema | pedal edema | ankle edema | localized edema | bilateral lower extremity edema | LE edema | edema of legs | edema of lower extremities | edema of lower limbs | dependent edema | edema of leg | edema of feet | malleolar edema | pretibial edema | facial edema | hand edema | bilateral leg edema | edema in lower limbs | edema in lower extremities | edema of lower limb | tibiomalleolar edema | foot edema | arm edema | upper extremity edema | lower limb edema | limb edema | edema of limbs | edema of face | edema of ankles | edema of hands | =swollen ankles | =Swollen ankles | ankle swelling | swelling of both ankles | swelling of ankles | both ankles swollen | ankles are swollen | both ankles are swollen | swelling in ankles | swelling in both ankles | puffy ankles | puffy feet
  integral-to I50 N04 K74 I87.2 S80-S99 L03 I82 I89.0
R60.1  Generalized edema (anasarca) = anasarca | generalized edema | whole body edema | generalized oedema | total body edema | diffuse edema
  integral-to N04 I50
R60.9  Edema, unspecified = peripheral edema
  integral-to I50 N04 K74 I87.2 S80-S99 S40-S69 L03 I82 I89.0 M10
R61  Generalized sweating (hyperhidrosis, night sweats) = diaphoresis | night sweats | diaphoretic | excessive sweating | sweating | generalized hyperhidrosis | sweats | cold sweats | profuse sweating | sweaty | nocturnal sweating | drenching sweats | sudoresis | profuse diaphoresis | night sweating | sweatiness | hyperhidrosis | cold sweat
  integral-to I21 C81-C88 A15 E05 N95.1 R68.83 E16.2 A41
  unless focal/axillary/palmar/gustatory/plantar
R62.0  Late milestone in childhood = delayed milestones | delayed milestone | late walker | late talker | delayed walking | delayed milestones in childhood | motor delay | gross motor delay
  age 0-17
R62.50  Lack of expected development in childhood, unspecified = developmental delay | lack of expected development | failure to grow | delayed development | growth delay | growth retardation | delayed psychomotor development | psychomotor retardation of child | developmental delays
  age 0-17
  unless intrauterine/fetal/global/speech/mixed
R62.51  Failure to thrive in a child = failure to thrive | FTT | poor weight gain | failure to gain weight | slow weight gain | weight stagnation | inadequate weight gain | ponderal stagnation | poor growth
  age 0-17
R62.52  Short stature of a child = short stature | idiopathic short stature | low height for age | short height
  age 0-17
R62.59  Other lack of expected development in childhood = lag in growth | delayed growth childhood | small for age child | abnormal growth pattern
  age 0-17
R62.7  Failure to thrive in an adult = adult failure to thrive | failure to thrive in adult | adult FTT | geriatric failure to thrive
R62.7  Failure to thrive in an adult = failure to thrive
  age 18-
R63.0  Loss of appetite (anorexia) = anorexia | loss of appetite | poor appetite | decreased appetite | lack of appetite | reduced appetite | hyporexia | appetite loss | no appetite | diminished appetite | anorexic | low appetite
  integral-to K35 C25 B15-B19 F32 F33
  unless nervosa
R63.1  Excessive thirst (polydipsia) = polydipsia | excessive thirst | increased thirst | excess thirst | polydypsia | intense thirst
  integral-to E08-E13 E23.2
R63.2  Excessive eating (polyphagia) = polyphagia | hyperphagia | excessive eating | overeating | increased appetite | hyperorexia
  integral-to E08-E13
  unless binge/psychogenic
R63.30  Feeding difficulties, unspecified = feeding difficulty | feeding difficulties | feeding problem | difficulty feeding | feeding problems
  unless newborn
R63.31  Feeding disorder of a child, acute = acute pediatric feeding disorder | pediatric feeding disorder acute
  age 0-17
R63.32  Feeding disorder of a child, chronic = chronic pediatric feeding disorder | pediatric feeding disorder chronic | pediatric feeding disorder
  age 0-17
R63.39  Other feeding difficulties = picky eater | feeding aversion | oral aversion | food aversion | selective eating | picky eating | food refusal
R63.4  Abnormal weight loss = loss/lost + kg weight/kilos weight/kilograms weight/pounds weight | lost + kg/kilos/kilograms/pounds/lbs | loss of weight and appetite | weight has dropped | clothes are looser | weight loss | unintentional weight loss | abnormal weight loss | unexplained weight loss | losing weight | loss of weight | involuntary weight loss | weight decrease | unintended weight loss | weight lost unintentionally | ponderal loss | loss of body weight | weight reduction unintentional | losing kilos | involuntary loss of weight | kilograms of weight loss
  integral-to E08-E13 C15-C26 C34 E05 E43-E46 R64 F50
  unless surgery/diet/intentional/counseling/program/trying/goal/medication/exercise/encouraged/recommended/maintained/maintain/desired/planned/plan/clinic/pounds through/surgical/bariatric/sleeve/impact/journey/goals/attempting/successful/supplement/working on/due to her weight loss/due to his weight loss/study
R63.5  Abnormal weight gain = weight gain | abnormal weight gain | gaining weight | unintentional weight gain | unexplained weight gain | excessive weight gain | weight increase
  integral-to E66 I50 E03 E24
  unless poor/pregnancy/inadequate/failure/slow
R63.6  Underweight = underweight | low body weight | low BMI
  kind finding
  unless newborn/birth
R63.8  Other symptom of food and fluid intake = poor oral intake | decreased oral intake | poor PO intake | inadequate oral intake | decreased PO intake | poor fluid intake | not eating | not eating or drinking | poor intake | reduced oral intake | decreased intake | refusing to eat
R64  Wasting (cachexia) = cachexia | cachectic | emaciation | constitutional syndrome | emaciated | inanition
  kind disease
  unless AIDS/HIV
family SIRS of non-infectious origin
  term SIRS | systemic inflammatory response syndrome | systemic inflammatory response
  kind disease
  unless sepsis/septic/infection/infectious/criteria/pneumonia
  code R65.10  SIRS not from infection, without acute organ failure
  code R65.11  SIRS not from infection, with acute organ failure  when organ dysfunction/organ failure/multiorgan/multi-organ
family Severe sepsis
  term severe sepsis | sepsis with organ dysfunction | sepsis with acute organ dysfunction | sepsis with multiple organ dysfunction | sepsis with end organ damage | sepsis with multiorgan failure | sepsis with organ failure | sepsis with acute organ failure | multiorgan failure due to sepsis | sepsis induced organ dysfunction
  kind disease
  unless postprocedural/newborn/puerperal
  code R65.20  Severe sepsis without septic shock
  code R65.21  Severe sepsis with septic shock  when septic shock/~septic shock
R65.21  Severe sepsis with septic shock = septic shock | severe sepsis with septic shock | sepsis with shock | septic shock with organ dysfunction | sepsis with septic shock | shock septic | endotoxic shock | refractory septic shock
  kind disease
  unless toxic shock/postprocedural
R68.0  Low body temperature not from cold surroundings = hypothermia | hypothermic | low body temperature
  unless exposure/accidental/therapeutic/newborn/cold/induced/protocol/cooling
R68.11  Excessive crying of an infant = crying infant | excessive crying of infant | crying baby | inconsolable crying infant | inconsolable crying
  age 0-2
R68.12  Fussy infant = fussy infant | fussy baby | fussiness | irritable infant | fussy
  unless when examined/on exam/during exam/slightly
  age 0-3
R68.13  Apparent life-threatening event of an infant (ALTE, BRUE) = apparent life threatening event | ALTE | BRUE | brief resolved unexplained event
  age 0-3
R68.19  Other symptom peculiar to infancy = spitting up infant
  age 0-2
R68.2  Dry mouth, unspecified = dry mouth | xerostomia | mouth dryness | dryness of mouth | dry mucous membranes of mouth
  integral-to M35.0
R68.3  Clubbing of the fingers = clubbing of fingers | digital clubbing | nail clubbing | finger clubbing | clubbed fingers | drumstick fingers | acropachy | clubbing
  kind finding
  integral-to J84 Q20-Q25
R68.81  Early satiety = early satiety | fullness after small meals | early fullness after eating
R68.82  Low sex drive = decreased libido | low libido | loss of libido | decreased sexual desire | low sex drive | reduced libido
  integral-to F52.0 E29.1
R68.83  Chills without fever = chills | shivering | shaking chills | chills without fever | feeling cold and shivering | shivers | chilling
  integral-to R50 A40 A41 J00-J06 J09-J18 N10 U07.1 K83.0
R68.84  Jaw pain = jaw pain | mandibular pain | pain in jaw | jaw ache | maxillary pain | mandibular angle pain | pain in + right jaw/left jaw/lower jaw/upper jaw/mandible/maxilla/maxillary region/mandibular region/mandibular body | mandible pain | maxilla pain | pain of jaw
  integral-to M26.6 I20 I21
R68.89  Other general symptom or sign = hyperemia | hyperemic | rigors | rigor | abulia | flu-like symptoms | flu like symptoms | influenza-like illness | ILI | cold intolerance | heat intolerance | infirmity | multiple somatic complaints | pseudo-flu symptoms | intolerance to cold | constitutional symptoms | B symptoms | flu-like syndrome | pseudogripal symptoms | flu symptoms | viral symptoms | polysymptomatic
  integral-to J09-J11 U07.1 B34
  unless rigor mortis
R69  Illness, unspecified = illness unspecified | unknown illness | undiagnosed illness | undiagnosed disease | illness of unknown cause
R99  Death of unknown or ill-defined cause = death of unknown cause | unknown cause of death | dead on arrival | DOA | found dead | pronounced dead on arrival
  kind finding

# Bone and cartilage: osteoporosis, pathological and stress fracture, osteomyelitis, osteonecrosis, osteochondrosis.
# For primary care, orthopedics, wound and infectious disease clinics, wards. Traumatic fractures are in the chapter 19 files.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, M80-M97; guideline I.C.13.c and d

# A known osteoporosis with a fracture from a minor fall is M80 (guideline I.C.13.d.2).
family Osteoporosis
  term osteoporosis | senile osteoporosis | postmenopausal osteoporosis | age related osteoporosis | involutional osteoporosis | osteoporotic | primary osteoporosis | bone loss osteoporosis
  chronic
  family-history Z82.62  Family history of osteoporosis
  unless without osteoporosis
  code M81.0  Age-related osteoporosis without current fracture
  code M81.8  Other osteoporosis without current fracture  when drug-induced/steroid induced/glucocorticoid induced/disuse/postoophorectomy/corticosteroid induced/due to steroids/due to corticosteroids
  code M81.6  Localized osteoporosis  when localized/Lequesne
  code M80.00X{fracture-closed}  Age-related osteoporosis with current fracture, site not given, {fracture-closed}  needs site  absorbs M81  when current pathological fracture/osteoporotic fracture/with fracture
M81.8  Other osteoporosis without current fracture = steroid induced osteoporosis | glucocorticoid induced osteoporosis | drug induced osteoporosis | disuse osteoporosis | secondary osteoporosis | idiopathic osteoporosis
  chronic
family Osteoporosis with a fracture of a vertebra
  term compression fracture/compression fractures/vertebral fracture/vertebral fractures/vertebral compression fracture/vertebral compression fractures/lumbar compression fracture/thoracic compression fracture + osteoporosis + T5/T6/T7/T8/T9/T10/T11/T12/L1/L2/L3/L4/L5 | compression fracture/compression fractures/vertebral fracture/vertebral fractures/vertebral compression fracture/vertebral compression fractures/lumbar compression fracture/thoracic compression fracture + osteoporosis with/osteoporosis/due to osteoporosis
  unless traumatic/trauma/fall/fell/MVC/MVA/old/healed/history/prior/without/no/metastatic/risk
  code M80.08X{fracture-closed}  Age-related osteoporosis with current fracture of vertebra, {fracture-closed}  absorbs M81 M48.5 S22.0 S32.0
family Osteoporotic fracture
  term osteoporotic fracture | osteoporotic compression fracture | osteoporotic compression fracture of vertebra | osteoporotic fracture of vertebra | osteoporotic vertebral compression fracture | osteoporotic compression fracture of spine | osteoporosis with pathological fracture | fragility fracture | osteoporosis with current pathological fracture | osteoporotic fractures | osteoporotic vertebral fracture | osteoporosis with fracture | insufficiency fracture from osteoporosis | osteoporotic vertebral compression fracture | fragility fractures | osteoporotic hip fracture | fracture + osteoporotic/due to osteoporosis/fragility | osteoporotic crush fracture
  history Z87.310  Personal history of healed osteoporosis fracture
  code M80.00X{fracture-closed}  Age-related osteoporosis with current fracture, site not given, {fracture-closed}  needs site  absorbs M81
  code M80.08X{fracture-closed}  Age-related osteoporosis with current fracture of vertebra, {fracture-closed}  absorbs M81 M48.5  when vertebra/compression/spine/T12/L1/L2/L3/L4/T11/T10/lumbar/thoracic
  code M80.0{site: shoulder=1 clavicle=1 humerus=2 radius=3 wrist=3 forearm=3 hand=4 femur=5 hip=5 tibia=6 lower-leg=6 ankle=7 foot=7}{laterality-9}{fracture-closed}  Age-related osteoporosis with current fracture, {laterality-9} {site}, {fracture-closed}  absorbs M81
  code M80.0B{laterality-9}{fracture-closed}  Age-related osteoporosis with current fracture of pelvis, {laterality-9} side, {fracture-closed}  absorbs M81  when pelvis/pubic/pubis/sacral/sacrum
  code M80.0AX{fracture-closed}  Age-related osteoporosis with current fracture, other site, {fracture-closed}  absorbs M81  when rib/ribs/sternum
  code M80.80X{fracture-closed}  Other osteoporosis with current fracture, site not given, {fracture-closed}  absorbs M81  when drug-induced/steroid induced/glucocorticoid induced/disuse
  code M80.88X{fracture-closed}  Other osteoporosis with current fracture of vertebra, {fracture-closed}  absorbs M81 M48.5  when drug-induced/steroid induced/glucocorticoid induced/disuse + vertebra/compression/spine
  code M80.8{site: humerus=2 radius=3 wrist=3 femur=5 hip=5 tibia=6 ankle=7 foot=7}{laterality-9}{fracture-closed}  Other osteoporosis with current fracture, {laterality-9} {site}, {fracture-closed}  absorbs M81  when drug-induced/steroid induced/glucocorticoid induced/disuse
family Osteopenia
  term osteopenia | low bone density | low bone mass | decreased bone density | bone demineralization | low bone mineral density | decreased bone mineral density | demineralization of bone | reduced bone density | low BMD | bone demineralisation
  chronic
  code M85.80  Osteopenia (other specified disorder of bone density), site not given
  code M85.8{site: shoulder=1 upper-arm=2 forearm=3 wrist=3 hand=4 thigh=5 hip=5 femoral-neck=5 lower-leg=6 foot=7 ankle=7}{laterality-9}  Osteopenia (other specified disorder of bone density), {laterality-9} {site}
  code M85.88  Osteopenia (other specified disorder of bone density), other site  when spine/lumbar spine/vertebra/vertebrae
  code M85.89  Osteopenia (other specified disorder of bone density), several sites  when multiple sites/diffuse/diffusely
M85.9  Disorder of bone density and structure, unspecified = bone density disorder | abnormal bone density
family Osteomalacia
  term osteomalacia | adult rickets
  chronic
  code M83.9  Adult osteomalacia, unspecified
  code M83.1  Senile osteomalacia  when senile
  code M83.2  Adult osteomalacia from malabsorption  when malabsorption/celiac/gastric bypass
  code M83.3  Adult osteomalacia from malnutrition  when malnutrition
  code M83.5  Other drug-induced osteomalacia in adults  when drug-induced
  code M83.8  Other adult osteomalacia  when oncogenic/tumor induced
  code M83.0  Puerperal osteomalacia  when puerperium

# Fractures without adequate injury.
family Stress fracture
  term stress fracture | stress fracture of foot | stress fracture of metatarsal | stress fracture of calcaneus | stress fracture of navicular | stress fracture of talus | stress fracture of ankle | stress fracture of toe | stress fracture of tibia | stress fracture of tibial shaft | stress fracture of fibula | stress fracture of femur | stress fracture of femoral neck | stress fracture of hip | stress fracture of pelvis | stress fracture of pubic ramus | stress fracture of sacrum | stress fracture of humerus | stress fracture of ulna | stress fracture of radius | stress fracture of rib | fatigue fracture | march fracture | stress reaction of bone | bone stress injury
  unless vertebra/pars/acute stress/emotional/adjustment
  history Z87.312  Personal history of healed stress fracture
  code M84.30X{fracture-closed}  Stress fracture, site not given, {fracture-closed}  needs site
  code M84.31{laterality-9}{fracture-closed}  Stress fracture, {laterality-9} shoulder, {fracture-closed}  when shoulder/clavicle/scapula
  code M84.32{laterality-9}{fracture-closed}  Stress fracture, {laterality-9} humerus, {fracture-closed}  when humerus
  code M84.33{laterality: right=1 left=2}{fracture-closed}  Stress fracture, {laterality} ulna, {fracture-closed}  when ulna
  code M84.33{laterality: right=3 left=4 unspecified=9}{fracture-closed}  Stress fracture, {laterality} radius, {fracture-closed}  when radius
  code M84.350{fracture-closed}  Stress fracture of pelvis, {fracture-closed}  when pelvis/pubic ramus/pubis/sacral/sacrum
  code M84.35{laterality: right=1 left=2 unspecified=3}{fracture-closed}  Stress fracture, {laterality} femur, {fracture-closed}  when femur/femoral neck/hip
  code M84.36{laterality: right=1 left=2}{fracture-closed}  Stress fracture, {laterality} tibia, {fracture-closed}  when tibia/shin
  code M84.36{laterality: right=3 left=4 unspecified=9}{fracture-closed}  Stress fracture, {laterality} fibula, {fracture-closed}  when fibula
  code M84.37{laterality: right=1 left=2 unspecified=3}{fracture-closed}  Stress fracture, {laterality} ankle, {fracture-closed}  when ankle/malleolus
  code M84.37{laterality: right=4 left=5 unspecified=6}{fracture-closed}  Stress fracture, {laterality} foot, {fracture-closed}  when foot/metatarsal/calcaneus/navicular/cuboid/talus
  code M84.37{laterality: right=7 left=8 unspecified=9}{fracture-closed}  Stress fracture, {laterality} toe, {fracture-closed}  when toe
  code M84.38X{fracture-closed}  Stress fracture, other site, {fracture-closed}  when rib/ribs
family Pathological fracture
  term pathological fracture | pathologic fracture | pathological fracture of humerus | pathological fracture of radius | pathological fracture of wrist | pathological fracture of femur | pathological fracture of femoral neck | pathological fracture of hip | pathological fracture of tibia | pathological fracture of fibula | pathological fracture of ankle | pathological fracture of foot | pathological fracture of pelvis | pathological fracture of rib | pathological fracture of mandible | pathological fracture of clavicle | pathological fracture of shoulder | pathological fracture of femoral shaft | pathological fracture of proximal femur | pathological fracture of proximal humerus | pathologic fracture of humerus | pathologic fracture of radius | pathologic fracture of wrist | pathologic fracture of femur | pathologic fracture of femoral neck | pathologic fracture of hip | pathologic fracture of tibia | pathologic fracture of fibula | pathologic fracture of ankle | pathologic fracture of foot | pathologic fracture of pelvis | pathologic fracture of rib | pathologic fracture of mandible | pathologic fracture of clavicle | pathologic fracture of shoulder | pathologic fracture of femoral shaft | pathologic fracture of proximal femur | pathologic fracture of proximal humerus | nontraumatic fracture | insufficiency fracture | spontaneous fracture | pathologic fractures
  history Z87.311  Personal history of other healed pathological fracture
  code M84.40X{fracture-closed}  Pathological fracture, site not given, {fracture-closed}  needs site
  code M84.41{laterality-9}{fracture-closed}  Pathological fracture, {laterality-9} shoulder, {fracture-closed}  when shoulder/clavicle/scapula
  code M84.42{laterality-9}{fracture-closed}  Pathological fracture, {laterality-9} humerus, {fracture-closed}  when humerus
  code M84.43{laterality: right=3 left=4 unspecified=9}{fracture-closed}  Pathological fracture, {laterality} radius, {fracture-closed}  when radius/wrist
  code M84.45{laterality: right=1 left=2 unspecified=3}{fracture-closed}  Pathological fracture, {laterality} femur, {fracture-closed}  when femur/hip/femoral neck/intertrochanteric/subtrochanteric
  code M84.454{fracture-closed}  Pathological fracture of pelvis, {fracture-closed}  when pelvis/pubic/pubis/acetabulum
  code M84.46{laterality: right=1 left=2}{fracture-closed}  Pathological fracture, {laterality} tibia, {fracture-closed}  when tibia
  code M84.46{laterality: right=3 left=4 unspecified=9}{fracture-closed}  Pathological fracture, {laterality} fibula, {fracture-closed}  when fibula
  code M84.47{laterality: right=1 left=2 unspecified=3}{fracture-closed}  Pathological fracture, {laterality} ankle, {fracture-closed}  when ankle
  code M84.47{laterality: right=4 left=5 unspecified=6}{fracture-closed}  Pathological fracture, {laterality} foot, {fracture-closed}  when foot/metatarsal/calcaneus
  code M84.48X{fracture-closed}  Pathological fracture, other site, {fracture-closed}  when rib/ribs/vertebra/vertebral/spine/sacrum/sacral/mandible/sternum/thoracic/lumbar
  code M84.50X{fracture-closed}  Pathological fracture in neoplastic disease, site not given, {fracture-closed}  needs site  when metastasis/metastatic/neoplastic/tumor/malignancy/myeloma/cancer/metastatic bone disease/bone metastasis/metastatic disease/metastatic cancer/metastatic carcinoma/multiple myeloma/bony metastasis/skeletal metastasis/lytic lesion
  code M84.52{laterality-9}{fracture-closed}  Pathological fracture in neoplastic disease, {laterality-9} humerus, {fracture-closed}  when metastasis/metastatic/neoplastic/tumor/malignancy/myeloma/cancer/metastatic bone disease/bone metastasis/metastatic disease/metastatic cancer/metastatic carcinoma/multiple myeloma/bony metastasis/skeletal metastasis/lytic lesion + humerus
  code M84.55{laterality: right=1 left=2 unspecified=3}{fracture-closed}  Pathological fracture in neoplastic disease, {laterality} femur, {fracture-closed}  when metastasis/metastatic/neoplastic/tumor/malignancy/myeloma/cancer/metastatic bone disease/bone metastasis/metastatic disease/metastatic cancer/metastatic carcinoma/multiple myeloma/bony metastasis/skeletal metastasis/lytic lesion + femur/hip
  code M84.550{fracture-closed}  Pathological fracture in neoplastic disease, pelvis, {fracture-closed}  when metastasis/metastatic/neoplastic/tumor/malignancy/myeloma/cancer/metastatic bone disease/bone metastasis/metastatic disease/metastatic cancer/metastatic carcinoma/multiple myeloma/bony metastasis/skeletal metastasis/lytic lesion + pelvis/acetabulum
  code M84.58X{fracture-closed}  Pathological fracture in neoplastic disease, other site, {fracture-closed}  when metastasis/metastatic/neoplastic/tumor/malignancy/myeloma/cancer/metastatic bone disease/bone metastasis/metastatic disease/metastatic cancer/metastatic carcinoma/multiple myeloma/bony metastasis/skeletal metastasis/lytic lesion + vertebra/vertebral/spine/rib/ribs/thoracic/lumbar
  code M84.60X{fracture-closed}  Pathological fracture in other disease, site not given, {fracture-closed}  when Paget/osteogenesis/hyperparathyroidism
family Atypical femoral fracture
  term atypical femoral fracture | atypical femur fracture | bisphosphonate fracture | bisphosphonate related fracture
  code M84.750{fracture-closed}  Atypical femoral fracture, unspecified, {fracture-closed}
  code M84.75{laterality: right=1 left=2 unspecified=3}{fracture-closed}  Incomplete atypical femoral fracture, {laterality} leg, {fracture-closed}  when incomplete
  code M84.75{laterality: right=4 left=5 unspecified=6}{fracture-closed}  Complete transverse atypical femoral fracture, {laterality} leg, {fracture-closed}  when complete/transverse
  code M84.75{laterality: right=7 left=8 unspecified=9}{fracture-closed}  Complete oblique atypical femoral fracture, {laterality} leg, {fracture-closed}  when oblique
family Periprosthetic fracture
  term periprosthetic fracture | periprosthetic fracture + hip prosthesis/hip replacement/hip arthroplasty/total hip/knee prosthesis/knee replacement/knee arthroplasty/total knee/shoulder prosthesis/shoulder replacement/shoulder arthroplasty | fracture around prosthesis | periprosthetic femur fracture | periprosthetic hip fracture | fracture around hip prosthesis | periprosthetic fractures | interprosthetic fracture
  code M97.9XX{seventh: *initial=A subsequent=D sequela=S}  Periprosthetic fracture around an unspecified prosthetic joint, {seventh}  needs site
  code M97.0{laterality: right=1 left=2}X{seventh: *initial=A subsequent=D sequela=S}  Periprosthetic fracture around {laterality} prosthetic hip, {seventh}  when hip/femur/THA/hip prosthesis/prosthetic hip/hip replacement/hip arthroplasty/total hip
  code M97.1{laterality: right=1 left=2}X{seventh: *initial=A subsequent=D sequela=S}  Periprosthetic fracture around {laterality} prosthetic knee, {seventh}  when knee/TKA/distal femur
  code M97.2{laterality: right=1 left=2}X{seventh: *initial=A subsequent=D sequela=S}  Periprosthetic fracture around {laterality} prosthetic ankle, {seventh}  when ankle
  code M97.3{laterality: right=1 left=2}X{seventh: *initial=A subsequent=D sequela=S}  Periprosthetic fracture around {laterality} prosthetic shoulder, {seventh}  when shoulder/humerus
  code M97.4{laterality: right=1 left=2}X{seventh: *initial=A subsequent=D sequela=S}  Periprosthetic fracture around {laterality} prosthetic elbow, {seventh}  when elbow
  code M97.8XX{seventh: *initial=A subsequent=D sequela=S}  Periprosthetic fracture around another prosthetic joint, {seventh}  when wrist/finger/toe

# Infection of bone (jaw is in 13-joints.lex, spine in 13-spine.lex). Diabetic osteomyelitis also has E11.69 first.
family Osteomyelitis
  term osteomyelitis | bone infection | infection of bone | osteitis infectious | osteomyelitic changes | infected bone
  unless jaw/mandible/maxilla/vertebral/vertebra/spine/discitis/sternal wire/tooth
  history Z87.39  Personal history of other musculoskeletal disease
  code M86.9  Osteomyelitis, unspecified  needs acuity site
  code M86.10  Other acute osteomyelitis, site not given  needs site  when acute
  code M86.1{site: shoulder=1 clavicle=1 humerus=2 radius=3 ulna=3 forearm=3 hand=4 finger=4 femur=5 hip=5 thigh=5 tibia=6 fibula=6 lower-leg=6 ankle=7 foot=7 toe=7 calcaneus=7 heel=7 metatarsal=7 hallux=7}{laterality-9}  Other acute osteomyelitis, {laterality-9} {site}  when acute
  code M86.18  Other acute osteomyelitis, other site  when acute + pelvis/rib/sternum/skull/ischium/sacrum
  code M86.19  Other acute osteomyelitis, several sites  when acute + multiple sites
  code M86.20  Subacute osteomyelitis, site not given  needs site  when subacute
  code M86.2{site: shoulder=1 humerus=2 radius=3 ulna=3 hand=4 femur=5 tibia=6 fibula=6 foot=7 toe=7 ankle=7}{laterality-9}  Subacute osteomyelitis, {laterality-9} {site}  when subacute
  code M86.00  Acute hematogenous osteomyelitis, site not given  needs site  when hematogenous/acute hematogenous
  code M86.0{site: shoulder=1 humerus=2 radius=3 ulna=3 hand=4 femur=5 tibia=6 fibula=6 foot=7 ankle=7}{laterality-9}  Acute hematogenous osteomyelitis, {laterality-9} {site}  when hematogenous/acute hematogenous
  code M86.60  Other chronic osteomyelitis, site not given  needs site  when chronic
  code M86.6{site: shoulder=1 humerus=2 radius=3 ulna=3 forearm=3 hand=4 finger=4 thigh=5 femur=5 hip=5 tibia=6 fibula=6 lower-leg=6 ankle=7 foot=7 toe=7 calcaneus=7 heel=7 metatarsal=7 hallux=7}{laterality-9}  Other chronic osteomyelitis, {laterality-9} {site}  when chronic
  code M86.68  Other chronic osteomyelitis, other site  when chronic + pelvis/rib/sternum/skull/ischium/sacrum/sacral
  code M86.40  Chronic osteomyelitis with draining sinus, site not given  when draining sinus/sinus tract
  code M86.4{site: shoulder=1 humerus=2 radius=3 ulna=3 hand=4 femur=5 tibia=6 foot=7 ankle=7 heel=7}{laterality-9}  Chronic osteomyelitis with draining sinus, {laterality-9} {site}  when draining sinus/sinus tract
  code M86.30  Chronic multifocal osteomyelitis, site not given  when multifocal
M86.30  Chronic multifocal osteomyelitis, site not given = chronic recurrent multifocal osteomyelitis | chronic multifocal osteomyelitis | =CRMO
M86.8X9  Other osteomyelitis, site not given = Brodie abscess | Brodies abscess

# Death of bone.
family Osteonecrosis
  term osteonecrosis | avascular necrosis | aseptic necrosis of bone | =AVN | bone infarct | aseptic necrosis | avascular necrosis of bone | bone infarction | ischemic necrosis of bone | necrosis of bone | bone necrosis
  chronic
  code M87.9  Osteonecrosis, unspecified  needs site
  code M87.01{laterality-9}  Idiopathic aseptic necrosis of {laterality-9} shoulder  when shoulder/humeral head
  code M87.02{laterality-9}  Idiopathic aseptic necrosis of {laterality-9} humerus  when humerus
  code M87.05{laterality: right=1 left=2}  Idiopathic aseptic necrosis of {laterality} femur  when femoral head/femur/hip
  code M87.059  Idiopathic aseptic necrosis of femur, side not given  needs laterality  when femoral head/femur/hip
  code M87.06{laterality: right=1 left=2 unspecified=3}  Idiopathic aseptic necrosis of {laterality} tibia  when tibia/knee
  code M87.07{laterality: right=1 left=2 unspecified=3}  Idiopathic aseptic necrosis of {laterality} ankle  when ankle/talus
  code M87.07{laterality: right=4 left=5 unspecified=6}  Idiopathic aseptic necrosis of {laterality} foot  when foot/metatarsal/navicular
  code M87.00  Idiopathic aseptic necrosis, bone not given  needs site  when idiopathic
  code M87.10  Osteonecrosis from drugs, bone not given  when drug-induced/steroid induced/bisphosphonate
  code M87.180  Osteonecrosis of jaw from drugs  when jaw/mandible/maxilla
  code M87.20  Osteonecrosis from earlier injury, bone not given  when traumatic
  code M87.25{laterality: right=1 left=2 unspecified=6}  Osteonecrosis of {laterality} femur from earlier injury  when traumatic + femoral head/femur/hip
  code M87.30  Other secondary osteonecrosis, bone not given  when secondary
M87.180  Osteonecrosis of jaw from drugs = osteonecrosis of jaw | bisphosphonate related osteonecrosis of jaw | medication related osteonecrosis of jaw | =MRONJ | =BRONJ | osteonecrosis + jaw/mandible/maxilla
  chronic

# Osteochondrosis and cartilage.
family Legg-Calve-Perthes disease
  term Legg Calve Perthes disease | Perthes disease | Legg Perthes | Legg Calve Perthes | juvenile osteochondrosis of head of femur
  code M91.1{laterality}  Legg-Calve-Perthes disease, {laterality} leg
M91.2{laterality}  Coxa plana, {laterality} hip = coxa plana
M91.4{laterality}  Coxa magna, {laterality} hip = coxa magna
M91.0  Juvenile osteochondrosis of pelvis = juvenile osteochondrosis of pelvis | osteochondrosis of acetabulum | ischiopubic synchondrosis
family Osgood-Schlatter disease
  term Osgood Schlatter disease | Osgood Schlatter | osteochondrosis of tibial tubercle | Osgood Schlatters disease | tibial tubercle apophysitis
  code M92.52{laterality: right=1 left=2 bilateral=3 unspecified=9}  Juvenile osteochondrosis of the tibial tubercle (Osgood-Schlatter), {laterality} leg
M92.6{laterality}  Juvenile osteochondrosis of tarsus (Sever, Kohler), {laterality} ankle = Sever disease | calcaneal apophysitis | Severs disease | Kohler disease | Sever's disease | heel apophysitis | osteochondrosis of calcaneus
M92.7{laterality}  Juvenile osteochondrosis of metatarsus (Freiberg), {laterality} foot = Freiberg disease | Freiberg infraction | Freibergs disease | osteochondrosis of metatarsal
M92.4{laterality}  Juvenile osteochondrosis of patella, {laterality} knee = Sinding Larsen Johansson | Sinding Larsen Johansson syndrome | osteochondrosis of patella
family Blount disease
  term Blount disease | tibia vara | Blounts disease
  code M92.51{laterality: right=1 left=2 bilateral=3 unspecified=9}  Juvenile osteochondrosis of proximal tibia (Blount), {laterality} leg
family Unspecified juvenile osteochondrosis of tibia
  term juvenile osteochondrosis of tibia | osteochondrosis of tibia and fibula
  code M92.50{laterality: right=1 left=2 bilateral=3 unspecified=9}  Juvenile osteochondrosis of tibia and fibula, unspecified, {laterality} leg
M92.0{laterality}  Juvenile osteochondrosis of humerus, {laterality} arm = Panner disease | Little League elbow | little league shoulder | osteochondrosis of capitellum
M92.21{laterality-9}  Juvenile Kienbock disease, {laterality-9} hand = juvenile Kienbock disease
M93.1  Kienbock disease of adults = Kienbock disease | Kienbocks disease | avascular necrosis of lunate | lunatomalacia
M92.8  Other specified juvenile osteochondrosis = calcaneal epiphysitis | apophysitis
M92.9  Juvenile osteochondrosis, unspecified = osteochondrosis | juvenile osteochondrosis | epiphysitis
family Slipped upper femoral epiphysis
  term slipped capital femoral epiphysis | slipped upper femoral epiphysis | =SCFE | =SUFE
  code M93.00{laterality: right=1 left=2 unspecified=3 bilateral=4}  Slipped upper femoral epiphysis, unspecified, {laterality} hip
  code M93.06{laterality: right=1 left=2 unspecified=3 bilateral=4}  Acute slipped upper femoral epiphysis, stability not given, {laterality} hip  when acute
  code M93.01{laterality: right=1 left=2 unspecified=3 bilateral=4}  Acute slipped upper femoral epiphysis, stable, {laterality} hip  when acute + stable
  code M93.04{laterality: right=1 left=2 unspecified=3 bilateral=4}  Acute slipped upper femoral epiphysis, unstable, {laterality} hip  when acute + unstable
  code M93.02{laterality: right=1 left=2 unspecified=3 bilateral=4}  Chronic slipped upper femoral epiphysis, stable, {laterality} hip  when chronic
family Osteochondritis dissecans
  term osteochondritis dissecans | osteochondritis desiccans | OCD lesion | osteochondral lesion | osteochondral lesion of talus
  code M93.20  Osteochondritis dissecans, site not given  needs site
  code M93.2{site: shoulder=1 elbow=2 capitellum=2 wrist=3 hand=4 hip=5 knee=6 femoral-condyle=6 ankle=7 talus=7 talar-dome=7 foot=7}{laterality-9}  Osteochondritis dissecans, {laterality-9} {site}
M93.90  Osteochondropathy, unspecified, site not given = osteochondritis | osteochondropathy
M94.0  Costochondritis (Tietze) = costochondritis | Tietze syndrome | costochondral pain | chondrocostal junction syndrome | Tietzes syndrome | costal chondritis | Tietze disease | costochondral junction pain
M94.1  Relapsing polychondritis = relapsing polychondritis | polychondritis
  chronic
family Chondromalacia
  term chondromalacia | cartilage softening
  unless patella/patellae/patellofemoral
  code M94.20  Chondromalacia, site not given  needs site
  code M94.25{laterality-9}  Chondromalacia, {laterality-9} hip  when acetabulum/acetabular/femoral head
  code M94.2{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 femoral-condyle=6 ankle=7}{laterality-9}  Chondromalacia, {laterality-9} {site}
family Chondrolysis
  term chondrolysis
  code M94.359  Chondrolysis, hip, side not given
  code M94.35{laterality: right=1 left=2}  Chondrolysis, {laterality} hip
M94.8X9  Other disorder of cartilage, site not given = chondritis | perichondritis of rib | cartilage calcification
  unless ear/auricle/costal
M94.9  Disorder of cartilage, unspecified = cartilage disorder

# Other bone disease.
family Paget disease of bone
  term Paget disease of bone | osteitis deformans | Pagets disease of bone | Paget bone disease | bone Paget disease
  chronic
  code M88.9  Paget disease of bone, bone not given
  code M88.0  Paget disease of skull  when skull
  code M88.1  Paget disease of vertebrae  when vertebra/spine
  code M88.8{site: shoulder=1 upper-arm=2 humerus=2 forearm=3 hand=4 thigh=5 femur=5 lower-leg=6 tibia=6 foot=7}{laterality-9}  Paget disease of bone, {laterality-9} {site}
  code M88.89  Paget disease of several bones  when multiple sites/polyostotic/multiple bones
  code M88.88  Paget disease of another bone  when pelvis/pelvic/ilium
family Fibrous dysplasia of bone
  term fibrous dysplasia | monostotic fibrous dysplasia | fibrous dysplasia of bone
  chronic
  unless jaw/mandible/polyostotic
  code M85.00  Fibrous dysplasia (monostotic), site not given
  code M85.0{site: shoulder=1 upper-arm=2 humerus=2 forearm=3 hand=4 thigh=5 femur=5 lower-leg=6 tibia=6 ankle=7 foot=7}{laterality-9}  Fibrous dysplasia (monostotic), {laterality-9} {site}
  code M85.08  Fibrous dysplasia (monostotic), other site  when skull/rib/temporal/sphenoid/vertebra
M85.2  Hyperostosis of skull = hyperostosis of skull | hyperostosis frontalis interna | hyperostosis frontalis | skull hyperostosis | leontiasis ossium | calvarial hyperostosis | cranial hyperostosis | internal frontal hyperostosis | frontal internal hyperostosis | frontal hyperostosis
M85.30  Osteitis condensans, site not given = osteitis condensans | osteitis condensans ilii
M85.10  Skeletal fluorosis, site not given = skeletal fluorosis
family Bone cyst
  term bone cyst | cyst of bone | subchondral cyst | intraosseous cyst | geode | bone cysts | osseous cyst | subchondral cysts
  unless jaw/mandible/maxilla
  code M85.60  Other cyst of bone, site not given  needs site
  code M85.6{site: shoulder=1 upper-arm=2 humerus=2 forearm=3 hand=4 thigh=5 femur=5 hip=5 lower-leg=6 tibia=6 knee=6 ankle=7 foot=7}{laterality-9}  Other cyst of bone, {laterality-9} {site}
  code M85.40  Solitary bone cyst, site not given  when solitary/unicameral/simple
  code M85.4{site: shoulder=1 humerus=2 radius=3 ulna=3 hand=4 pelvis=5 tibia=6 fibula=6 foot=7 calcaneus=7}{laterality-9}  Solitary bone cyst, {laterality-9} {site}  when solitary/unicameral/simple
  code M85.50  Aneurysmal bone cyst, site not given  when aneurysmal
  code M85.5{site: shoulder=1 upper-arm=2 humerus=2 forearm=3 hand=4 thigh=5 femur=5 lower-leg=6 tibia=6 foot=7}{laterality-9}  Aneurysmal bone cyst, {laterality-9} {site}  when aneurysmal
M85.50  Aneurysmal bone cyst, site not given = aneurysmal bone cyst
M85.40  Solitary bone cyst, site not given = unicameral bone cyst | solitary bone cyst | simple bone cyst
M89.00  Algoneurodystrophy, site not given = algoneurodystrophy | Sudeck atrophy | shoulder hand syndrome | algodystrophy | Sudeck dystrophy | Sudeck syndrome | reflex sympathetic algodystrophy
family Hypertrophic osteoarthropathy
  term hypertrophic osteoarthropathy | hypertrophic pulmonary osteoarthropathy | Marie Bamberger disease | pachydermoperiostosis
  code M89.40  Other hypertrophic osteoarthropathy, site not given
  code M89.49  Other hypertrophic osteoarthropathy, several sites  when multiple sites
family Osteolysis
  term osteolysis | bone resorption | osteolytic lesion | osteolytic lesions | lytic bone lesion | lytic lesion | lytic bone lesions | lytic lesions | Gorham disease | vanishing bone disease
  kind finding
  unless periprosthetic/metastatic/myeloma
  code M89.50  Osteolysis, site not given  needs site
  code M89.5{site: shoulder=1 clavicle=1 upper-arm=2 humerus=2 forearm=3 hand=4 thigh=5 femur=5 lower-leg=6 tibia=6 foot=7}{laterality-9}  Osteolysis, {laterality-9} {site}
  code M89.58  Osteolysis, other site  when skull/vertebra/vertebral/rib/pelvis/spine/mandible/sacrum
  code M89.59  Osteolysis, several sites  when multiple/multiple sites
M89.70  Major osseous defect, site not given = major osseous defect | bone defect | osseous defect
family Growth arrest
  term physeal arrest | growth plate arrest | growth arrest | premature physeal closure
  code M89.168  Other physeal arrest of lower leg
  code M89.159  Physeal arrest of femur, unspecified  when femur
M89.8X9  Other specified disorder of bone, site not given = bone pain | ostealgia | periostitis | osteitis | bone marrow edema | periosteal reaction | infantile cortical hyperostosis | bone edema | exostosis | bony tenderness | osteodynia | bone hypertrophy | bone erosion | osteoclastic lesion | pain in bone | pain in bones | bone ache | bone destruction | bony destruction | bony erosion
  kind finding
  unless jaw/pubis/heel
M89.8X1  Other specified disorder of bone, shoulder = winged scapula | scapular winging | snapping scapula | scapular dyskinesis
M89.8X6  Other specified disorder of bone, lower leg = shin splints | medial tibial stress syndrome | tibial stress syndrome | shin splint
M89.9  Disorder of bone, unspecified = bone disorder | bone lesion | bone disease | lesion of bone | bony lesion | osseous lesion | bone lesions | bone abnormality | disease of bone | lesion in bone | vertebral lesion | lesion/lesions + vertebra/vertebral body/femur/tibia/humerus/sacrum/skull/iliac bone/rib/clavicle/scapula/sternum/fibula/radius bone/ulna
  kind finding
  unless metastatic/Paget/metabolic/metastasis

# Acquired deformity and complications of musculoskeletal procedures.
M95.0  Acquired deformity of nose = acquired nasal deformity | nasal deformity | saddle nose | deformity of nose | saddle nose deformity | nose deformity | deviation of nasal pyramid
M95.1{laterality}  Cauliflower ear, {laterality} ear = cauliflower ear
M95.2  Other acquired deformity of head = acquired deformity of head | acquired facial deformity | facial deformity | plagiocephaly acquired | positional plagiocephaly | skull deformity | craniofacial deformity | acquired plagiocephaly | skull defect
  unless congenital
M95.3  Acquired deformity of neck = acquired deformity of neck
M95.4  Acquired deformity of chest and rib = chest deformity | chest wall deformity | acquired deformity of chest | deformity of chest wall | thoracic deformity | deformity of rib
  unless congenital/pectus
M95.5  Acquired deformity of pelvis = pelvic deformity | pelvic obliquity
M95.9  Acquired musculoskeletal deformity, unspecified = musculoskeletal deformity
M96.89  Other complication of the musculoskeletal system after a procedure = postoperative musculoskeletal complication | postprocedural musculoskeletal disorder
family Postprocedural hematoma of a musculoskeletal structure
  term postoperative hematoma of hip | postoperative hematoma of knee | hematoma after arthroplasty | hematoma after spinal surgery | seroma after spinal surgery
  code M96.840  Hematoma of a musculoskeletal structure after a musculoskeletal procedure
  code M96.842  Seroma of a musculoskeletal structure after a musculoskeletal procedure  when seroma
family Rib or sternum fracture from resuscitation
  term fracture from CPR | rib fracture from CPR | rib fractures from CPR | rib fractures due to CPR | CPR related rib fractures | rib fractures due to chest compressions | rib fracture/rib fractures + CPR/chest compressions/resuscitation | sternal fracture/sternum fracture + CPR/chest compressions/resuscitation
  code M96.A3  Fractures of several ribs from chest compression and CPR
  code M96.A2  Fracture of one rib from chest compression and CPR  when one rib/single rib/1 rib
  code M96.A1  Fracture of sternum from chest compression and CPR  when sternum/sternal
  code M96.A4  Flail chest from chest compression and CPR  when flail

# Symptoms and signs of the skin, sensation, movement and gait, for offices, wards and emergency departments.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 18, R20-R29
kind symptom

R20.0  Loss of feeling in the skin (anesthesia) = numbness | anesthesia of skin | loss of sensation | numb | absent sensation | sensory loss | loss of feeling | insensate | loss of sensitivity | loss of skin sensitivity | absent sensitivity | loss of tactile sensitivity
  integral-to G56 G57 G60-G63 I63 M54.1 E10.4 E11.4 G54 G55 M48.0 M50 M51 E08.4 E09.4 E13.4 G35 S92 S64 S94
  unless facial
R20.1  Reduced feeling in the skin (hypoesthesia) = hypoesthesia | hypesthesia | decreased sensation | reduced sensation | diminished sensation | sensory deficit | hypoaesthesia | decreased light touch | decreased sensitivity | reduced sensitivity | diminished sensitivity | sensitivity loss partial | sensory impairment
  integral-to G56 G57 G60-G63 I63 M54.1 E10.4 E11.4 G54 G55 M48.0 M50 M51 E08.4 E09.4 E13.4 G35 S64 S94
R20.2  Tingling or pins and needles (paresthesia) = paresthesia | tingling | pins and needles | numbness and tingling | tingling sensation | formication | prickling sensation | tingling and numbness | numbness tingling | pricking sensation
  integral-to G56 G57 G60-G63 M54.1 E10.4 E11.4 I63 G54 G55 M48.0 M50 M51 E08.4 E09.4 E13.4 G35 S64 S94
R20.3  Increased sensitivity of the skin (hyperesthesia) = hyperesthesia | hypersensitivity of skin to touch | skin hypersensitivity to touch
R20.8  Other disturbance of skin sensation = dysesthesia | burning sensation of skin | hyperalgesia | allodynia | burning sensation | hypoalgesia | altered sensation | abnormal sensation | thermal hypoesthesia | hyperpathia | sensory alteration | sensory disturbance | burning feet | abnormal sensation of skin | skin tenderness
  integral-to G60-G63 B02
R20.9  Disturbance of skin sensation, not specified = disturbance of skin sensation | skin sensation disturbance | sensation disturbance | sensory changes | alteration of sensitivity | alterations of sensitivity | alterations in sensitivity | altered sensitivity | sensitivity disturbance | sensitivity alterations | sensory alterations | sensory disorder | sensory abnormalities
R21  Rash and other nonspecific skin eruption = rash | skin rash | skin eruption | exanthem | maculopapular rash | erythematous rash | papular rash | macular rash | cutaneous eruption | cutaneous rash | morbilliform rash | generalized rash | pruritic rash | erythematous lesions of skin | exanthema | maculopapular eruption
  integral-to L20-L30 B01 B02 B05 B06 B08 L50 L40 L27 A38 L53 L43 L42 A46 B35
  unless diaper/vesicular

# Swelling and lumps under the skin. Edema of a limb is R60.0; a bruise or a joint effusion is coded elsewhere.
R22.0  Local swelling, mass or lump of the head = swelling of face | facial swelling | lump on head | scalp mass | scalp lump | facial mass | swelling of head | cheek swelling | mass of scalp | head mass | facial lump | swollen face | hemifacial swelling | jaw swelling | swelling of jaw | mandibular swelling | mandibular mass | forehead mass | forehead lump | facial tumefaction | lump on scalp | lump on forehead | swelling of cheek | swelling in/swelling on/mass in/mass on/lump in/lump on + right cheek/left cheek/right jaw/left jaw/left mandible/right mandible/mandibular region/scalp/forehead | swelling in face | lump in face | lump on face | swelling in head | lump in head | swelling in jaw | lump in jaw | lump on jaw | jaw lump | jaw mass | cheek lump | cheek mass | mass of cheek | mass in cheek | scalp swelling | mass/lump/swelling/tumefaction/nodule/tumor + cheek/face/forehead/scalp/chin/mandible/jaw/temple/temporal region/frontal region/facial region/parietal region/occipital region/malar region/preauricular region/nasolabial fold/glabella | lip swelling | swelling of lip | swollen lip | swelling of lips | nose swelling | nasal swelling | swelling of nose | periorbital mass
  integral-to K04.7 T78.3 L03.211 K12.2
R22.1  Local swelling, mass or lump of the neck = neck mass | neck swelling | lump in neck | neck lump | mass in neck | cervical mass | swelling of neck | lateral cervical mass | laterocervical mass | cervical tumor mass | cervical swelling | submandibular mass | submandibular swelling | supraclavicular mass | palpable neck mass | cervical tumefaction | neck tumor | swelling in neck | swelling in/lump in/mass in/swelling on + right neck/left neck | swelling on neck | mass of neck | nodule in neck | mass/lump/swelling/tumefaction/tumor + neck/cervical region/cervical area/laterocervical region/submandibular region/supraclavicular fossa/supraclavicular region/nape
  kind finding
  unless uterine cervix
R22.2  Local swelling, mass or lump of the trunk = chest wall mass | back mass | lump on back | mass of back | chest wall lump | mass of chest wall | buttock mass | buttock lump | abdominal wall mass | lump on chest | axillary fold mass | mass of trunk | flank lump | gluteal mass | swelling of back | abdominal wall swelling | chest wall swelling | sacral mass | lump on buttock | parasternal mass | swelling in/lump in/lump on/mass in/mass on + right buttock/left buttock/chest wall/abdominal wall | chest mass | chest lump | lump in chest | lump in back | mass in back | swelling in back | mass on back | mass on chest | mediastinal mass | mass of mediastinum | mass in mediastinum | anterior mediastinal mass | posterior mediastinal mass | mass/lump/swelling/tumefaction/nodule + chest wall/back/buttock/gluteal region/abdominal wall/sternum/scapular region/lumbar region/sacral region/mediastinum/interscapular region
  kind finding
family Swelling, mass or lump of the upper limb
  term swelling/lump + arm/forearm/hand/finger/upper extremity/upper limb | swelling of arm | arm swelling | swollen arm | upper extremity swelling | arm mass | arm lump | hand mass | axillary mass | axillary lump | mass in axilla | lump in armpit | forearm mass | finger mass | wrist mass | shoulder mass | upper extremity mass | lump on arm | lump on hand | lump on finger | swelling of finger | swollen finger | mass of arm | hand swelling | swollen hand | swelling of hand | mass in/mass on/lump in/lump on + right arm/left arm/right forearm/left forearm/right hand/left hand/right wrist/left wrist/right shoulder/left shoulder/right axilla/left axilla/right finger/left finger/right thumb/left thumb/right elbow/left elbow | swelling in + right axilla/left axilla/right thumb/left thumb | wrist lump | shoulder lump | thumb swelling | swollen thumb | elbow lump | thumb mass | elbow mass | axillary swelling | axilla mass | axilla swelling | mass/nodule/tumefaction + forearm/arm/hand/finger/wrist/elbow/shoulder/axilla/upper arm/thumb
  kind finding
  unless breast/abdominal/neck
  code R22.3{laterality-b0}  Local swelling, mass or lump of the {laterality-b0} upper limb
family Swelling, mass or lump of the lower limb
  term swelling/lump + leg/lower extremity/lower limb/thigh/calf/foot | leg swelling | swelling of leg | lower extremity swelling | swollen leg | calf swelling | thigh swelling | foot swelling | swollen foot | thigh mass | calf mass | foot mass | foot lump | leg mass | leg lump | lump on leg | lump on foot | mass of thigh | mass of foot | lower extremity mass | mass on leg | lump in thigh | toe swelling | swollen toe | mass in/mass on/lump in/lump on + right leg/left leg/right thigh/left thigh/right calf/left calf/right foot/left foot/right knee/left knee/right ankle/left ankle/right heel/left heel/right toe/left toe/right hip/left hip | swelling in + right toe/left toe/right heel/left heel | heel swelling | knee mass | knee lump | hip mass | hip lump | ankle mass | ankle lump | heel mass | toe mass | toe lump | mass/nodule/tumefaction + thigh/leg/foot/calf/knee/ankle/popliteal fossa/toe/heel/lower leg
  kind finding
  integral-to I50 I11.0 I13.0 I13.2 I82.4
  unless breast/abdominal/neck/pelvic
  code R22.4{laterality-b0}  Local swelling, mass or lump of the {laterality-b0} lower limb
R22.9  Local swelling, mass or lump, site not specified  needs site = localized swelling | soft tissue mass | subcutaneous mass | subcutaneous nodule | skin lump | soft tissue swelling | subcutaneous lump | subcutaneous nodules | nodular lesion of skin | soft tissue lump | localized mass | tumefaction | tumor mass of soft tissue | local swelling | skin mass | skin nodule
  kind finding

R23.0  Blue skin (cyanosis) = cyanosis | cyanotic | peripheral cyanosis | central cyanosis | bluish discoloration of lips | perioral cyanosis | blue lips | bluish lips
  integral-to J96 Q20-Q25 P28
  unless newborn
R23.1  Pale skin (pallor) = livedo reticularis | livedo | pallor | pale skin | paleness | clammy skin | skin pallor | mucocutaneous pallor | cutaneous pallor | pale and clammy | pale conjunctiva | conjunctival pallor | cold and clammy | clammy | pale mucous membranes | mucous membranes are pale | mucosal pallor | pale mucosa | skin is pale | looks pale | livid reticularis | skin and mucosal pallor | pallor of skin | pallor of skin and mucous membranes | pallor of mucous membranes | pale complexion | ashen skin | pale face | facial pallor
  integral-to D50-D64 R57 D62
  unless optic/disc/papillary
R23.2  Flushing = flushing | facial flushing | hot flushes of skin | excessive blushing | flushed face | facial redness | blushing
  unless catheter/menopausal/line/port/toilet
R58  Bleeding into the skin (ecchymosis) = ecchymosis | ecchymoses | ecchymotic | ecchymotic lesions
  integral-to D69 D66 D67 D68 D65 A39 S00-S99 T14
  unless trauma/conjunctival/newborn/injury
R23.3  Easy or spontaneous bruising (ecchymoses, petechiae) = petechia | easy bruising | spontaneous bruising | petechial rash | petechiae | bruises easily | petechial lesions | easy bruisability | petechial purpura | spontaneous ecchymosis | purpuric lesions | spontaneous ecchymoses
  integral-to D69 D66 D67 D68 D65 A39 S00-S99 T14
  unless trauma/conjunctival/newborn/injury
R23.4  Change in skin texture = desquamation | skin desquamation | skin peeling | peeling skin | skin induration | induration of skin | thickened skin | skin thickening | scaling skin | scaly skin | skin scaling | crusted lesions | skin fissure | fissured skin | crusting of skin | cracked skin | hardening of skin | scales on skin | crusts | scabs on skin | crusted plaques | scaly lesions | crusty lesions | scaling lesions | flaky skin | sloughing skin
  integral-to L40 L20-L30
R23.8  Other skin change = bulla | bullae | vesicular rash | vesicular lesions | papules | skin changes | papule | pimple | mottled skin | skin mottling | marbled skin | vesicles on skin | erythematous papules | bullous lesions | papular lesions | cutaneous vesicles | papular eruption | blistering of skin
  integral-to B01 B02 L10-L14
R23.9  Skin change, not specified = skin abnormality unspecified | unspecified skin change

R25.0  Abnormal head movements = abnormal head movements | head bobbing | head titubation
R25.1  Tremor, unspecified  needs type = tremor | tremors | tremulousness | shaking hands | shakiness | tremulous | resting tremor | intention tremor | hand tremor | postural tremor | distal tremor | shaky hands
  integral-to G20 G25 F10.13 F10.23 F10.93 E05 F10.239
  unless essential/familial/drug induced
R25.2  Cramp and spasm = muscle cramps | leg cramps | leg cramp | cramps in legs | muscle cramp | foot cramps | hand cramps | spasticity | carpopedal spasm | night cramps | nocturnal leg cramps | calf cramps | cramping of muscles | cramps in lower limbs | cramps in lower extremities | cramps in calves | cramps in hands | cramps and myalgia | muscular cramps | cramps in limbs | cramping in legs | muscle spasticity | cramps + right leg/left leg/both legs
  integral-to G80 G81 G82 G83 G35
  unless sleep related/abdominal/back/bladder/menstrual/paraparesis/paraplegia/diplegia/hemiplegia/cerebral palsy/vasospasm
R25.3  Muscle twitching (fasciculation) = fasciculation | muscle twitching | twitching | twitches | fasciculations | muscle fasciculation
  integral-to G12.2
R25.8  Other abnormal involuntary movements = athetosis | bradykinesia | clonus | dystonic movements | involuntary movements | ankle clonus | choreiform movements | choreic movements | choreoathetosis | hypokinesia
  integral-to G20 G25 G24 G10
R25.9  Abnormal involuntary movements, not specified = abnormal involuntary movements | abnormal movements
R26.0  Ataxic gait = ataxic gait | staggering gait | cerebellar gait | gait ataxia | wide based gait | broad based gait | wide-based gait | tabetic gait
  integral-to G11
R26.1  Spastic or paralytic gait = spastic gait | paralytic gait | scissor gait | hemiplegic gait | hemiparetic gait
R26.2  Difficulty walking = difficulty walking | difficulty in walking | trouble walking | inability to walk | unable to walk | impaired ambulation | unable to ambulate | walking difficulty | difficulty ambulating | impossibility to walk | difficulty with ambulation | decreased ambulation
  integral-to S32 S70-S99 M16 M17
R26.81  Unsteady on the feet = unsteadiness on feet | unsteady gait | unsteady on feet | unsteadiness | gait instability | gait unsteadiness | unstable gait | unsteady while walking | instability of gait | postural instability | unstable standing | instability when standing | standing instability | unable to keep balance | walking instability | instability when walking | instability on walking | unstable on feet
R26.89  Other abnormality of gait or mobility = antalgic gait | abnormality of gait | gait abnormality | limping | limp | shuffling gait | gait dysfunction | impaired gait | gait impairment | impaired mobility | decreased mobility | Trendelenburg gait | steppage gait | waddling gait | festinating gait | lameness | freezing of gait | toe walking | gait apraxia | gait disorder | mobility impairment | limited mobility | lameness of leg | waddling | inability to stand | unable to stand | difficulty standing | impossibility of standing | walks with a limp | unable to bear weight
  integral-to S32 S70-S99 M16 M17
  unless affect/normal/steady
R26.9  Abnormal gait or mobility, not specified = abnormal gait | gait disturbance | gait problem | disturbance of gait | gait disturbances | gait alteration | alteration of gait
R27.0  Ataxia, unspecified  needs type = ataxia | ataxic | limb ataxia | truncal ataxia | appendicular ataxia
  integral-to G11 I63 F10.12 F10.22 F10.92
  unless hereditary/Friedreich/telangiectasia/locomotor
R27.8  Other lack of coordination = dysmetria | dysdiadochokinesia | poor coordination | clumsiness | coordination problem | asynergia | impaired coordination | dyssynergia | fine motor delay
R27.9  Lack of coordination, not specified = lack of coordination | incoordination | uncoordinated
R29.0  Tetany = tetany | carpopedal spasm of hypocalcemia | tetanic spasm
  integral-to E20 E83.5
R29.1  Meningism (neck stiffness without meningitis) = meningismus | meningism | nuchal rigidity | neck rigidity | neck stiffness of meningeal irritation | meningeal signs | stiffness of nape | meningeal irritation | stiff nape
  integral-to G00-G03 I60 A39.0 A87
R29.2  Abnormal reflex = hyperreflexia | abnormal reflexes | hyporeflexia | areflexia | absent reflexes | Babinski positive | positive Babinski | extensor plantar response | absent ankle reflexes | upgoing toe | upgoing plantars | brisk reflexes | decreased reflexes | osteotendinous hyperreflexia | exalted reflexes | osteotendinous areflexia | diminished reflexes | Babinski sign | pathological reflexes
  integral-to G61.0 G35 G60-G63 G12.2
  unless autonomic/vesicoureteral
R29.3  Abnormal posture = abnormal posture | poor posture | posture abnormality | forward head posture | decerebrate posturing | decorticate posturing | opisthotonos | postural dysfunction | antalgic posture | forced posture
R29.4  Clicking hip = clicking hip | hip click | clicky hip
R29.5  Transient paralysis = transient paralysis | temporary paralysis
  unless facial/Todd
R29.6  Repeated falls = repeated falls | recurrent falls | frequent falls | multiple falls | falls frequently | falling repeatedly | falls repeatedly | tendency to fall | falling often | several falls recently
R29.810  Drooping or weakness of the face = facial weakness | facial droop | facial drooping | mouth droop | drooping of face | droopy face | facial asymmetry | deviation of oral commissure | deviation of labial commissure | lip droop | mouth drooping | deviation of corner of mouth | flattened nasolabial fold | facial paresis
  integral-to G51 I69
R29.818  Other symptom or sign of the nervous system = neurologic deficit | neurological deficit | focal neurologic deficit | focal neurological deficit | focal deficit | neurological symptoms | neurologic symptoms | cerebellar signs | pyramidal signs | pyramidal syndrome | neurological focality | pronator drift | transient neurologic symptoms | stroke-like symptoms | stroke like symptoms
  integral-to I63 G45 I61 G35
R29.890  Loss of height = loss of height | height loss | decreased height
R29.891  Ocular torticollis = ocular torticollis
# An examination finding beside an injury or a joint disease.
R29.898  Other symptom or sign of muscle or bone = decreased range of motion | limited range of motion | restricted range of motion | motor deficit | loss of strength | strength loss | reduced strength | motor deficits | motor weakness | weakness + right arm/left arm/right leg/left leg/both legs/both arms/arms/legs/upper limb/lower limb/upper limbs/lower limbs/right hand/left hand/lower extremities/upper extremities/limbs
  integral-to M00-M25 M40-M54 M65-M79 S00-S99 T84
R29.898  Other symptom or sign of muscle or bone = leg weakness | arm weakness | weakness of legs | weakness of arms | limb weakness | lower extremity weakness | upper extremity weakness | growing pains | weakness of limbs | weakness in legs | weakness in arm | weakness in leg | hand weakness | weakness of hand | grip weakness | bilateral leg weakness | musculoskeletal symptoms | decreased strength | leg heaviness | extremity weakness | loss of strength in lower limbs | loss of strength in legs | limb heaviness | loss of strength of lower limbs | quadriceps weakness
  integral-to G81-G83 I63 I69 G61.0 M54.1
R29.90  Symptom or sign of the nervous system, not specified = neurologic abnormality unspecified | neurological signs unspecified
R29.91  Symptom or sign of muscle or bone, not specified = musculoskeletal symptom unspecified

# The NIH stroke scale: its total, as documented by anyone who cares for the patient; the stroke is coded first.
R29.700  Stroke scale (NIHSS) score 0 = NIHSS 0 | NIHSS score 0 | NIHSS is 0 | NIHSS was 0 | NIH stroke scale 0 | NIH stroke scale score 0 | NIHSS total 0 | NIHSS score is 0 | NIH stroke score 0
  kind finding
R29.701  Stroke scale (NIHSS) score 1 = NIHSS 1 | NIHSS score 1 | NIHSS is 1 | NIHSS was 1 | NIH stroke scale 1 | NIH stroke scale score 1 | NIHSS total 1 | NIHSS score is 1 | NIH stroke score 1
  kind finding
R29.702  Stroke scale (NIHSS) score 2 = NIHSS 2 | NIHSS score 2 | NIHSS is 2 | NIHSS was 2 | NIH stroke scale 2 | NIH stroke scale score 2 | NIHSS total 2 | NIHSS score is 2 | NIH stroke score 2
  kind finding
R29.703  Stroke scale (NIHSS) score 3 = NIHSS 3 | NIHSS score 3 | NIHSS is 3 | NIHSS was 3 | NIH stroke scale 3 | NIH stroke scale score 3 | NIHSS total 3 | NIHSS score is 3 | NIH stroke score 3
  kind finding
R29.704  Stroke scale (NIHSS) score 4 = NIHSS 4 | NIHSS score 4 | NIHSS is 4 | NIHSS was 4 | NIH stroke scale 4 | NIH stroke scale score 4 | NIHSS total 4 | NIHSS score is 4 | NIH stroke score 4
  kind finding
R29.705  Stroke scale (NIHSS) score 5 = NIHSS 5 | NIHSS score 5 | NIHSS is 5 | NIHSS was 5 | NIH stroke scale 5 | NIH stroke scale score 5 | NIHSS total 5 | NIHSS score is 5 | NIH stroke score 5
  kind finding
R29.706  Stroke scale (NIHSS) score 6 = NIHSS 6 | NIHSS score 6 | NIHSS is 6 | NIHSS was 6 | NIH stroke scale 6 | NIH stroke scale score 6 | NIHSS total 6 | NIHSS score is 6 | NIH stroke score 6
  kind finding
R29.707  Stroke scale (NIHSS) score 7 = NIHSS 7 | NIHSS score 7 | NIHSS is 7 | NIHSS was 7 | NIH stroke scale 7 | NIH stroke scale score 7 | NIHSS total 7 | NIHSS score is 7 | NIH stroke score 7
  kind finding
R29.708  Stroke scale (NIHSS) score 8 = NIHSS 8 | NIHSS score 8 | NIHSS is 8 | NIHSS was 8 | NIH stroke scale 8 | NIH stroke scale score 8 | NIHSS total 8 | NIHSS score is 8 | NIH stroke score 8
  kind finding
R29.709  Stroke scale (NIHSS) score 9 = NIHSS 9 | NIHSS score 9 | NIHSS is 9 | NIHSS was 9 | NIH stroke scale 9 | NIH stroke scale score 9 | NIHSS total 9 | NIHSS score is 9 | NIH stroke score 9
  kind finding
R29.710  Stroke scale (NIHSS) score 10 = NIHSS 10 | NIHSS score 10 | NIHSS is 10 | NIHSS was 10 | NIH stroke scale 10 | NIH stroke scale score 10 | NIHSS total 10 | NIHSS score is 10 | NIH stroke score 10
  kind finding
R29.711  Stroke scale (NIHSS) score 11 = NIHSS 11 | NIHSS score 11 | NIHSS is 11 | NIHSS was 11 | NIH stroke scale 11 | NIH stroke scale score 11 | NIHSS total 11 | NIHSS score is 11 | NIH stroke score 11
  kind finding
R29.712  Stroke scale (NIHSS) score 12 = NIHSS 12 | NIHSS score 12 | NIHSS is 12 | NIHSS was 12 | NIH stroke scale 12 | NIH stroke scale score 12 | NIHSS total 12 | NIHSS score is 12 | NIH stroke score 12
  kind finding
R29.713  Stroke scale (NIHSS) score 13 = NIHSS 13 | NIHSS score 13 | NIHSS is 13 | NIHSS was 13 | NIH stroke scale 13 | NIH stroke scale score 13 | NIHSS total 13 | NIHSS score is 13 | NIH stroke score 13
  kind finding
R29.714  Stroke scale (NIHSS) score 14 = NIHSS 14 | NIHSS score 14 | NIHSS is 14 | NIHSS was 14 | NIH stroke scale 14 | NIH stroke scale score 14 | NIHSS total 14 | NIHSS score is 14 | NIH stroke score 14
  kind finding
R29.715  Stroke scale (NIHSS) score 15 = NIHSS 15 | NIHSS score 15 | NIHSS is 15 | NIHSS was 15 | NIH stroke scale 15 | NIH stroke scale score 15 | NIHSS total 15 | NIHSS score is 15 | NIH stroke score 15
  kind finding
R29.716  Stroke scale (NIHSS) score 16 = NIHSS 16 | NIHSS score 16 | NIHSS is 16 | NIHSS was 16 | NIH stroke scale 16 | NIH stroke scale score 16 | NIHSS total 16 | NIHSS score is 16 | NIH stroke score 16
  kind finding
R29.717  Stroke scale (NIHSS) score 17 = NIHSS 17 | NIHSS score 17 | NIHSS is 17 | NIHSS was 17 | NIH stroke scale 17 | NIH stroke scale score 17 | NIHSS total 17 | NIHSS score is 17 | NIH stroke score 17
  kind finding
R29.718  Stroke scale (NIHSS) score 18 = NIHSS 18 | NIHSS score 18 | NIHSS is 18 | NIHSS was 18 | NIH stroke scale 18 | NIH stroke scale score 18 | NIHSS total 18 | NIHSS score is 18 | NIH stroke score 18
  kind finding
R29.719  Stroke scale (NIHSS) score 19 = NIHSS 19 | NIHSS score 19 | NIHSS is 19 | NIHSS was 19 | NIH stroke scale 19 | NIH stroke scale score 19 | NIHSS total 19 | NIHSS score is 19 | NIH stroke score 19
  kind finding
R29.720  Stroke scale (NIHSS) score 20 = NIHSS 20 | NIHSS score 20 | NIHSS is 20 | NIHSS was 20 | NIH stroke scale 20 | NIH stroke scale score 20 | NIHSS total 20 | NIHSS score is 20 | NIH stroke score 20
  kind finding
R29.721  Stroke scale (NIHSS) score 21 = NIHSS 21 | NIHSS score 21 | NIHSS is 21 | NIHSS was 21 | NIH stroke scale 21 | NIH stroke scale score 21 | NIHSS total 21 | NIHSS score is 21 | NIH stroke score 21
  kind finding
R29.722  Stroke scale (NIHSS) score 22 = NIHSS 22 | NIHSS score 22 | NIHSS is 22 | NIHSS was 22 | NIH stroke scale 22 | NIH stroke scale score 22 | NIHSS total 22 | NIHSS score is 22 | NIH stroke score 22
  kind finding
R29.723  Stroke scale (NIHSS) score 23 = NIHSS 23 | NIHSS score 23 | NIHSS is 23 | NIHSS was 23 | NIH stroke scale 23 | NIH stroke scale score 23 | NIHSS total 23 | NIHSS score is 23 | NIH stroke score 23
  kind finding
R29.724  Stroke scale (NIHSS) score 24 = NIHSS 24 | NIHSS score 24 | NIHSS is 24 | NIHSS was 24 | NIH stroke scale 24 | NIH stroke scale score 24 | NIHSS total 24 | NIHSS score is 24 | NIH stroke score 24
  kind finding
R29.725  Stroke scale (NIHSS) score 25 = NIHSS 25 | NIHSS score 25 | NIHSS is 25 | NIHSS was 25 | NIH stroke scale 25 | NIH stroke scale score 25 | NIHSS total 25 | NIHSS score is 25 | NIH stroke score 25
  kind finding
R29.726  Stroke scale (NIHSS) score 26 = NIHSS 26 | NIHSS score 26 | NIHSS is 26 | NIHSS was 26 | NIH stroke scale 26 | NIH stroke scale score 26 | NIHSS total 26 | NIHSS score is 26 | NIH stroke score 26
  kind finding
R29.727  Stroke scale (NIHSS) score 27 = NIHSS 27 | NIHSS score 27 | NIHSS is 27 | NIHSS was 27 | NIH stroke scale 27 | NIH stroke scale score 27 | NIHSS total 27 | NIHSS score is 27 | NIH stroke score 27
  kind finding
R29.728  Stroke scale (NIHSS) score 28 = NIHSS 28 | NIHSS score 28 | NIHSS is 28 | NIHSS was 28 | NIH stroke scale 28 | NIH stroke scale score 28 | NIHSS total 28 | NIHSS score is 28 | NIH stroke score 28
  kind finding
R29.729  Stroke scale (NIHSS) score 29 = NIHSS 29 | NIHSS score 29 | NIHSS is 29 | NIHSS was 29 | NIH stroke scale 29 | NIH stroke scale score 29 | NIHSS total 29 | NIHSS score is 29 | NIH stroke score 29
  kind finding
R29.730  Stroke scale (NIHSS) score 30 = NIHSS 30 | NIHSS score 30 | NIHSS is 30 | NIHSS was 30 | NIH stroke scale 30 | NIH stroke scale score 30 | NIHSS total 30 | NIHSS score is 30 | NIH stroke score 30
  kind finding
R29.731  Stroke scale (NIHSS) score 31 = NIHSS 31 | NIHSS score 31 | NIHSS is 31 | NIHSS was 31 | NIH stroke scale 31 | NIH stroke scale score 31 | NIHSS total 31 | NIHSS score is 31 | NIH stroke score 31
  kind finding
R29.732  Stroke scale (NIHSS) score 32 = NIHSS 32 | NIHSS score 32 | NIHSS is 32 | NIHSS was 32 | NIH stroke scale 32 | NIH stroke scale score 32 | NIHSS total 32 | NIHSS score is 32 | NIH stroke score 32
  kind finding
R29.733  Stroke scale (NIHSS) score 33 = NIHSS 33 | NIHSS score 33 | NIHSS is 33 | NIHSS was 33 | NIH stroke scale 33 | NIH stroke scale score 33 | NIHSS total 33 | NIHSS score is 33 | NIH stroke score 33
  kind finding
R29.734  Stroke scale (NIHSS) score 34 = NIHSS 34 | NIHSS score 34 | NIHSS is 34 | NIHSS was 34 | NIH stroke scale 34 | NIH stroke scale score 34 | NIHSS total 34 | NIHSS score is 34 | NIH stroke score 34
  kind finding
R29.735  Stroke scale (NIHSS) score 35 = NIHSS 35 | NIHSS score 35 | NIHSS is 35 | NIHSS was 35 | NIH stroke scale 35 | NIH stroke scale score 35 | NIHSS total 35 | NIHSS score is 35 | NIH stroke score 35
  kind finding
R29.736  Stroke scale (NIHSS) score 36 = NIHSS 36 | NIHSS score 36 | NIHSS is 36 | NIHSS was 36 | NIH stroke scale 36 | NIH stroke scale score 36 | NIHSS total 36 | NIHSS score is 36 | NIH stroke score 36
  kind finding
R29.737  Stroke scale (NIHSS) score 37 = NIHSS 37 | NIHSS score 37 | NIHSS is 37 | NIHSS was 37 | NIH stroke scale 37 | NIH stroke scale score 37 | NIHSS total 37 | NIHSS score is 37 | NIH stroke score 37
  kind finding
R29.738  Stroke scale (NIHSS) score 38 = NIHSS 38 | NIHSS score 38 | NIHSS is 38 | NIHSS was 38 | NIH stroke scale 38 | NIH stroke scale score 38 | NIHSS total 38 | NIHSS score is 38 | NIH stroke score 38
  kind finding
R29.739  Stroke scale (NIHSS) score 39 = NIHSS 39 | NIHSS score 39 | NIHSS is 39 | NIHSS was 39 | NIH stroke scale 39 | NIH stroke scale score 39 | NIHSS total 39 | NIHSS score is 39 | NIH stroke score 39
  kind finding
R29.740  Stroke scale (NIHSS) score 40 = NIHSS 40 | NIHSS score 40 | NIHSS is 40 | NIHSS was 40 | NIH stroke scale 40 | NIH stroke scale score 40 | NIHSS total 40 | NIHSS score is 40 | NIH stroke score 40
  kind finding
R29.741  Stroke scale (NIHSS) score 41 = NIHSS 41 | NIHSS score 41 | NIHSS is 41 | NIHSS was 41 | NIH stroke scale 41 | NIH stroke scale score 41 | NIHSS total 41 | NIHSS score is 41 | NIH stroke score 41
  kind finding
R29.742  Stroke scale (NIHSS) score 42 = NIHSS 42 | NIHSS score 42 | NIHSS is 42 | NIHSS was 42 | NIH stroke scale 42 | NIH stroke scale score 42 | NIHSS total 42 | NIHSS score is 42 | NIH stroke score 42
  kind finding

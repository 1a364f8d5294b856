# Bones, joints, spine and nerves: injections, casts, reductions and operations, for orthopedics, pain clinics, EDs and surgeries.
# Code numbers only are CPT's (American Medical Association); every wording here is our own.
system CPT
source CPT code numbers as listed in CMS Addendum B and NCCI unit edits
kind procedure

# --- Injections ---
family Injection or tap of a large joint
  term knee injection | shoulder injection | hip injection | arthrocentesis of knee | knee aspiration | subacromial injection | intra-articular knee injection | arthrocentesis | joint aspiration | joint injection | cortisone injection to knee | steroid injection in knee | injection/injected/aspirated/aspiration/arthrocentesis + knee/shoulder/hip joint/subacromial/trochanteric bursa/glenohumeral/knees
  unless MRI/insulin/ganglion/epidural/baker/vaccine/wrist/elbow/ankle/finger/thumb/toe/intramuscular
  code 20610  Large joint tapped or injected without ultrasound
  code 20611  Large joint tapped or injected under ultrasound  when ultrasound/ultrasound guidance/ultrasound guided/sonographic/~ultrasound guidance/~ultrasound guided
family Injection or tap of a medium joint
  term wrist injection | elbow injection | ankle injection | olecranon bursa aspiration | AC joint injection | TMJ injection | injection/injected/aspirated/aspiration/arthrocentesis + wrist joint/elbow joint/ankle joint/acromioclavicular joint/olecranon bursa/wrist/elbow/ankle/AC joint/temporomandibular
  unless carpal tunnel/epicondylitis/tendon/ganglion/nerve/tennis elbow/epicondyle/de quervain/vaccine
  code 20605  Medium joint tapped or injected without ultrasound
  code 20606  Medium joint tapped or injected under ultrasound  when ultrasound/ultrasound guidance/ultrasound guided/~ultrasound guidance/~ultrasound guided
family Injection or tap of a small joint
  term finger joint injection | thumb CMC injection | CMC joint injection | toe joint injection | first MTP joint injection | injection/injected/aspirated/arthrocentesis + CMC joint/MCP joint/PIP joint/DIP joint/MTP joint/thumb joint/finger joint/toe joint/carpometacarpal
  unless trigger/nerve/digital block
  code 20600  Small joint tapped or injected without ultrasound
  code 20604  Small joint tapped or injected under ultrasound  when ultrasound/ultrasound guidance/ultrasound guided/~ultrasound guidance/~ultrasound guided
20550  Tendon sheath or ligament injected = trigger finger injection | tendon sheath injection | de quervain injection | first dorsal compartment injection | plantar fascia injection | plantar fasciitis injection | injection/injected + tendon sheath/trigger finger/de quervain/plantar fascia/first dorsal compartment/A1 pulley/ligament
  unless epidural
20551  Place where a tendon joins the bone injected = tennis elbow injection | lateral epicondyle injection | lateral epicondylitis injection | injection/injected + lateral epicondyle/tennis elbow/lateral epicondylitis/medial epicondyle/tendon origin/golfer's elbow
family Trigger point injection
  term trigger point injection | trigger point injections | TPI | trigger points injected | injection/injected + trigger point/trigger points
  unless finger
  code 20552  Sore muscle knots injected, one or two muscles
  code 20553  Sore muscle knots injected, three muscles or more  when three muscles/3 muscles/three or more/four muscles/multiple muscles
20526  Carpal tunnel injected = carpal tunnel injection | injection/injected + carpal tunnel
20612  Ganglion cyst emptied or injected = ganglion aspiration | aspiration of ganglion | ganglion cyst aspiration | aspiration/aspirated/injection + ganglion
  unless stellate/block
27096  Sacroiliac joint injected under X-ray or CT = SI joint injection | sacroiliac joint injection | sacroiliac injection | injection/injected + sacroiliac/SI joint
family Epidural injection between the vertebrae
  term epidural steroid injection | interlaminar epidural | ESI | lumbar epidural | caudal epidural | cervical epidural | epidural injection | LESI | interlaminar ESI
  unless transforaminal/labor/anesthesia/triage
  code 62323  Injection around the lower back nerves under X-ray  needs level
  code 62323  Injection around the lower back nerves under X-ray  when lumbar/caudal/sacral/L4-5/L5-S1/LESI
  code 62321  Injection around the neck or upper back nerves under X-ray  when cervical/thoracic/C7-T1
family Epidural injection at the nerve exit
  term transforaminal epidural | transforaminal epidural steroid injection | TFESI | selective nerve root block | transforaminal injection
  code 64483  Injection where a lower back nerve leaves the spine, first level  needs level
  code 64483  Injection where a lower back nerve leaves the spine, first level  when lumbar/sacral/L3/L4/L5/S1/L4-5/L5-S1
  code 64479  Injection where a neck or upper back nerve leaves the spine, first level  when cervical/thoracic
  code 64484  Injection where a lower back nerve leaves the spine, each further level  when additional level/second level
family Facet joint injection or block
  term facet injection | facet joint injection | medial branch block | MBB | facet block | zygapophyseal joint injection
  code 64493  Small joints of the lower back injected, first level  needs level
  code 64493  Small joints of the lower back injected, first level  when lumbar/sacral/L3/L4/L5/L4-5/L5-S1
  code 64490  Small joints of the neck or upper back injected, first level  when cervical/thoracic
family Facet nerves destroyed by heat
  term radiofrequency ablation of medial branch | medial branch radiofrequency ablation | facet radiofrequency ablation | facet rhizotomy | radiofrequency neurotomy | lumbar RFA | facet denervation
  code 64635  Nerves of the small joints of the lower back destroyed, first level
  code 64633  Nerves of the small joints of the neck or upper back destroyed, first level  when cervical/thoracic
64405  Nerve at the back of the head numbed = occipital nerve block | greater occipital nerve block
64450  Other single nerve numbed = peripheral nerve block | digital block | digital nerve block | ankle block | wrist block | nerve block + digital/ankle/posterior tibial
  unless occipital/femoral/brachial/intercostal/epidural/medial branch
64415  Arm nerve bundle numbed = interscalene block | brachial plexus block | supraclavicular block
64447  Thigh nerve numbed = femoral nerve block | adductor canal block | fascia iliaca block
64445  Sciatic nerve numbed = sciatic nerve block | popliteal block
64420  Rib nerve numbed = intercostal nerve block | intercostal block
64615  Botulinum toxin for chronic migraine = botox for migraine | botox/botulinum toxin/onabotulinumtoxinA/PREEMPT protocol + migraine
64612  Botulinum toxin for face muscle spasm = botox/botulinum toxin + blepharospasm/hemifacial spasm
64616  Botulinum toxin for neck muscle spasm = botox/botulinum toxin + cervical dystonia/torticollis
64642  Botulinum toxin for limb stiffness = botox/botulinum toxin + spasticity/limb spasticity/hamstring/gastrocnemius
family Spinal tap
  term lumbar puncture | spinal tap | LP performed | LP attempted | diagnostic lumbar puncture | bedside LP
  code 62270  Spinal fluid taken from the lower back for testing
  code 62328  Spinal fluid taken from the lower back for testing under X-ray or CT  when fluoroscopy/fluoroscopic/fluoroscopically guided/under fluoroscopy/CT guided
  code 62272  Spinal fluid drained from the lower back as a treatment  when therapeutic/large volume/high volume
62273  Blood patch for a spinal headache = epidural blood patch | blood patch
62369  Pump for pain or stiffness medicine checked, set and refilled = baclofen pump refill | intrathecal pump refill | pain pump refill | ITB pump refill
63650  Trial or lead of a spinal cord stimulator placed = spinal cord stimulator trial | SCS trial | percutaneous spinal cord stimulator lead
22514  Crushed lower back vertebra filled with cement after a balloon = kyphoplasty | balloon kyphoplasty | vertebral augmentation
  unless thoracic
22513  Crushed upper back vertebra filled with cement after a balloon = kyphoplasty/vertebral augmentation + thoracic
22511  Crushed lower back vertebra filled with cement = vertebroplasty

# --- Nerve and muscle tests ---
family Nerve conduction tests
  term nerve conduction study | nerve conduction studies | NCS | NCV | nerve conduction velocity
  unless prior
  code 95909  Nerve conduction tests, five or six  needs number
  code 95908  Nerve conduction tests, three or four  when three/four/3/4
  code 95909  Nerve conduction tests, five or six  when five/six/5/6
  code 95910  Nerve conduction tests, seven or eight  when seven/eight/7/8
  code 95911  Nerve conduction tests, nine or ten  when nine/ten/9/10
95886  Muscle needle test of a limb, complete, with nerve tests = needle EMG | EMG | electromyography | needle electromyography
family Electroencephalogram
  term electroencephalogram | EEG | routine EEG | electroencephalography
  unless video/continuous/ambulatory/long term
  code 95816  Brain wave test, awake and drowsy
  code 95819  Brain wave test, awake and asleep  when asleep/sleep/sleep deprived
  code 95822  Brain wave test in sleep or coma  when coma/comatose/sedated/ICU
95720  Brain waves watched with video for a day, physician's part = video EEG | continuous EEG | long term EEG monitoring | continuous video EEG | cEEG | LTM EEG

# --- Casts, splints, straps ---
family Splint or cast of the arm
  term short arm splint | short arm cast | long arm splint | long arm cast | sugar tong splint | volar splint | ulnar gutter splint | thumb spica splint | thumb spica cast | radial gutter splint | posterior arm splint | splint/casted/splinted/cast + forearm/wrist/arm/hand/elbow/volar/sugar tong/ulnar gutter/thumb spica
  unless removal/removed/leg/ankle
  code 29125  Short arm splint put on  needs type
  code 29125  Short arm splint put on  when short arm splint/volar splint/ulnar gutter splint/radial gutter splint/thumb spica splint/sugar tong splint/volar/ulnar gutter
  code 29105  Long arm splint put on  when long arm splint/posterior arm splint/posterior long arm
  code 29075  Short arm cast put on  when short arm cast/thumb spica cast/cast
  code 29065  Long arm cast put on  when long arm cast
29130  Finger splint put on = finger splint | aluminum foam splint | finger splinted | static finger splint | stack splint | splint/splinted + finger
  unless removal
29280  Hand or finger taped = buddy tape | buddy taping | buddy taped + finger/fingers | buddy tape + finger
  unless toe
29550  Toes taped = buddy taped toes | buddy tape/buddy taped/buddy taping + toe/toes
family Splint or cast of the leg
  term posterior leg splint | short leg splint | short leg cast | long leg splint | long leg cast | walking cast | posterior ankle splint | stirrup splint | posterior splint | splint/casted/splinted/cast + ankle/lower leg/leg/foot/knee
  unless removal/removed/arm/wrist/hand/finger
  code 29515  Short leg splint put on  needs type
  code 29515  Short leg splint put on  when short leg splint/posterior splint/stirrup splint/posterior ankle splint/posterior leg splint
  code 29505  Long leg splint put on  when long leg splint
  code 29405  Short leg cast put on  when short leg cast/cast
  code 29425  Short leg walking cast put on  when walking cast/weight bearing cast
  code 29345  Long leg cast put on  when long leg cast
29540  Ankle or foot strapped = ankle strapping | ankle taped | ankle taping | foot strapping | low dye taping | strapping of ankle
29530  Knee strapped = knee strapping | knee taping
29240  Shoulder strapped = shoulder strapping | shoulder taping
29700  Cast taken off or split = cast bivalved | cast removal | removal of cast | cast removed
# --- Setting bones and joints without cutting ---
family Shoulder put back in place
  term shoulder reduction | reduction of shoulder dislocation | shoulder relocated | closed reduction of shoulder | reduction/reduced + shoulder/glenohumeral + dislocation/dislocated
  unless open
  code 23650  Dislocated shoulder put back without full anesthesia
  code 23655  Dislocated shoulder put back under anesthesia  when general anesthesia/anesthesia/operating room
24640  Pulled elbow of a child put back = nursemaid elbow reduction | nursemaid's elbow reduced | radial head subluxation reduction | reduction/reduced + nursemaid/radial head subluxation
  age 0-10
family Elbow put back in place
  term elbow dislocation reduction | closed reduction of elbow dislocation | reduction/reduced + elbow dislocation/dislocated elbow
  unless nursemaid
  code 24600  Dislocated elbow put back without full anesthesia
  code 24605  Dislocated elbow put back under anesthesia  when general anesthesia/anesthesia
26770  Dislocated finger joint put back = finger dislocation reduction | PIP joint reduction | DIP joint reduction | reduction/reduced + finger dislocation/PIP dislocation/DIP dislocation/interphalangeal dislocation/dislocated finger
26700  Dislocated knuckle put back = reduction/reduced + MCP dislocation/metacarpophalangeal dislocation
27550  Dislocated knee put back = reduction/reduced + knee dislocation
27560  Dislocated kneecap put back = patella reduction | reduction/reduced + patellar dislocation/patella dislocation/dislocated patella
family Hip put back in place
  term hip dislocation reduction | closed reduction of hip | reduction/reduced + hip dislocation/dislocated hip/prosthetic hip dislocation
  unless open/fracture
  code 27250  Dislocated hip put back without full anesthesia
  code 27252  Dislocated hip put back under anesthesia  when anesthesia/general anesthesia
  code 27265  Dislocated artificial hip put back without full anesthesia  when prosthetic/arthroplasty/THA/prosthesis/total hip
  code 27266  Dislocated artificial hip put back under anesthesia  when prosthetic/arthroplasty/THA/prosthesis/total hip + anesthesia/general anesthesia
27840  Dislocated ankle put back = ankle dislocation reduction | reduction/reduced + ankle dislocation/dislocated ankle
21480  Dislocated jaw put back = jaw reduction | TMJ reduction | reduction/reduced + jaw dislocation/mandible dislocation/TMJ dislocation/mandibular dislocation
21315  Broken nose straightened without a splint = nasal fracture reduction | closed reduction of nasal fracture
family Broken wrist set
  term closed reduction of distal radius fracture | distal radius reduction | closed treatment of distal radius fracture | wrist fracture reduction | reduction/reduced/closed treatment + distal radius fracture/colles fracture/distal radius
  unless ORIF/open reduction
  code 25605  Broken wrist set without cutting
  code 25600  Broken wrist treated without setting  when without manipulation/nondisplaced
family Broken wrist plated
  term ORIF distal radius | open reduction internal fixation of distal radius | volar plate fixation | distal radius ORIF | open reduction/ORIF/volar plate + distal radius
  code 25607  Broken wrist outside the joint plated  needs type
  code 25607  Broken wrist outside the joint plated  when extra-articular/extraarticular
  code 25608  Broken wrist into the joint plated, two pieces  when intra-articular/intraarticular/two fragments/2 fragments
  code 25609  Broken wrist into the joint plated, three pieces or more  when three fragments/3 fragments/three or more fragments/comminuted
family Broken forearm of a child or adult set
  term closed reduction of both bone forearm fracture | closed reduction/reduction/reduced + both bone forearm/radius and ulna/forearm fracture
  unless ORIF/open reduction
  code 25565  Both broken forearm bones set without cutting
26605  Broken hand bone set without cutting = closed reduction/reduction/reduced + metacarpal fracture/boxer fracture/metacarpal/boxer's fracture
  unless ORIF/open reduction
26600  Broken hand bone treated without setting = closed treatment + metacarpal/boxer fracture
  unless reduction
26725  Broken finger set without cutting = closed reduction/reduction/reduced + proximal phalanx fracture/finger fracture/phalanx fracture/middle phalanx
  unless toe/ORIF/open reduction
27786  Broken outer ankle treated without setting = closed treatment + lateral malleolus/distal fibula/fibula fracture
27788  Broken outer ankle set without cutting = closed reduction/reduced + lateral malleolus/distal fibula
27810  Ankle broken on two sides set without cutting = closed reduction/reduced + bimalleolar/ankle fracture
27818  Ankle broken on three sides set without cutting = closed reduction/reduced + trimalleolar
28470  Broken foot bone treated without setting = closed treatment + metatarsal/fifth metatarsal
28510  Broken toe treated without setting = closed treatment + toe fracture/toe
27752  Broken shin set without cutting = closed reduction/reduced + tibial shaft/tibia fracture
# --- Operations ---
family Broken ankle fixed with plate and screws
  term ankle ORIF | ORIF of ankle | open reduction internal fixation of ankle | ORIF/open reduction/open reduction internal fixation + ankle/bimalleolar/trimalleolar/lateral malleolus/malleolus/fibula
  code 27814  Ankle broken on two sides fixed by operation  needs type
  code 27792  Broken outer ankle fixed by operation  when lateral malleolus/distal fibula/isolated fibula/fibula
  code 27814  Ankle broken on two sides fixed by operation  when bimalleolar
  code 27822  Ankle broken on three sides fixed by operation  when trimalleolar
27759  Broken shin fixed with a rod = tibial nail | intramedullary nailing of tibia | tibia IM nail | intramedullary nail/IM nail/IMN + tibia/tibial
27506  Broken thigh bone fixed with a rod = femoral nail | intramedullary nailing of femur | femur IM nail | intramedullary nail/IM nail/IMN/retrograde nail + femur/femoral shaft/femoral
  unless intertrochanteric/hip/cephalomedullary/subtrochanteric
27245  Broken hip below the neck fixed with a rod = cephalomedullary nail | cephalomedullary nailing | gamma nail | trochanteric nail | intramedullary nail/IM nail/nail + intertrochanteric/hip/subtrochanteric/peritrochanteric
27244  Broken hip below the neck fixed with a plate = dynamic hip screw | sliding hip screw | DHS fixation
27235  Broken hip at the neck fixed with screws through the skin = hip pinning | percutaneous pinning of hip | percutaneous screw fixation of femoral neck | closed reduction percutaneous pinning hip
27236  Broken hip at the neck fixed or replaced by operation = hip hemiarthroplasty | hemiarthroplasty of hip | bipolar hemiarthroplasty | hemiarthroplasty + hip/femoral neck
27130  Whole hip replaced = total hip arthroplasty | total hip replacement | THA performed | hip replacement surgery
27134  Artificial hip exchanged = revision total hip arthroplasty | revision THA | hip revision
27447  Whole knee replaced = total knee arthroplasty | total knee replacement | TKA performed | knee replacement surgery
27446  Half of a knee replaced = unicompartmental knee arthroplasty | partial knee replacement | unicondylar knee | unicompartmental knee replacement
27487  Artificial knee exchanged = revision total knee arthroplasty | revision TKA | knee revision
23472  Whole shoulder replaced = total shoulder arthroplasty | reverse total shoulder arthroplasty | reverse shoulder replacement | total shoulder replacement
23470  Half of a shoulder replaced = shoulder hemiarthroplasty
23515  Broken collarbone fixed by operation = ORIF/open reduction/plate fixation + clavicle
23615  Broken upper arm near the shoulder fixed by operation = ORIF/open reduction + proximal humerus
24515  Broken upper arm shaft fixed with a plate = ORIF/open reduction/plating + humerus/humeral shaft
  unless proximal/distal/supracondylar
24538  Broken arm above the elbow of a child pinned = closed reduction percutaneous pinning + supracondylar | CRPP supracondylar | pinning + supracondylar
27570  Stiff knee bent under anesthesia = manipulation under anesthesia + knee | knee MUA | MUA of knee
23700  Stiff shoulder moved under anesthesia = manipulation under anesthesia + shoulder | shoulder MUA
20680  Deep metal taken out = hardware removal | removal of hardware | removal of implant deep | plate and screws removed | removal of deep hardware | ROH
20670  Metal near the skin taken out = pin removal | removal of percutaneous pins | k-wire removal | removal of k-wires | superficial hardware removal
29827  Rotator cuff repaired through a scope = arthroscopic rotator cuff repair | rotator cuff repair arthroscopic | rotator cuff repair
  unless open
29826  Bone under the shoulder roof shaved through a scope = subacromial decompression | arthroscopic acromioplasty | acromioplasty
29824  End of the collarbone removed through a scope = arthroscopic distal clavicle excision | distal clavicle resection | mumford
29828  Biceps tendon fixed through a scope = arthroscopic biceps tenodesis
29807  Shoulder lip repaired through a scope at the biceps = SLAP repair
29806  Shoulder capsule tightened through a scope = arthroscopic bankart repair | arthroscopic labral repair | bankart repair | arthroscopic capsulorrhaphy
29823  Shoulder cleaned out through a scope, extensive = arthroscopic debridement of shoulder | shoulder arthroscopy with debridement
family Knee cartilage trimmed through a scope
  term partial meniscectomy | arthroscopic meniscectomy | medial meniscectomy | lateral meniscectomy | arthroscopic partial medial meniscectomy | meniscectomy
  code 29881  Torn knee cartilage on one side trimmed through a scope
  code 29880  Torn knee cartilage on both sides of one knee trimmed through a scope  when medial and lateral/lateral and medial/both menisci
29882  Torn knee cartilage stitched through a scope = meniscal repair | meniscus repair | arthroscopic meniscal repair
29877  Knee cartilage smoothed through a scope = arthroscopic chondroplasty | chondroplasty of knee | knee chondroplasty
29888  Front cross ligament rebuilt through a scope = ACL reconstruction | arthroscopic ACL reconstruction | anterior cruciate ligament reconstruction
29870  Knee looked into with a scope = diagnostic knee arthroscopy | diagnostic arthroscopy of knee
64721  Carpal tunnel opened = open carpal tunnel release | carpal tunnel release | carpal tunnel decompression | CTR
  unless endoscopic
29848  Carpal tunnel opened through a scope = endoscopic carpal tunnel release | ECTR
64718  Nerve at the elbow freed or moved = cubital tunnel release | ulnar nerve transposition | ulnar nerve decompression at elbow
26055  Trigger finger opened = trigger finger release | A1 pulley release | trigger thumb release
25000  Tendon sheath at the wrist opened = de quervain release | first dorsal compartment release
25111  Ganglion at the wrist cut out = wrist ganglion excision | ganglion excision + wrist | excision of ganglion + wrist
26160  Cyst of a finger joint or tendon cut out = mucous cyst excision | digital mucous cyst excision | ganglion excision + finger
26418  Finger straightening tendon repaired = extensor tendon repair | repair of extensor tendon
26356  Finger bending tendon repaired = flexor tendon repair | repair of flexor tendon
27650  Torn heel cord repaired = achilles tendon repair | achilles repair | repair of achilles
28296  Bunion corrected with a bone cut near the toe = bunionectomy | chevron osteotomy | austin bunionectomy | distal metatarsal osteotomy
28297  Bunion corrected with a fusion in the midfoot = lapidus | lapidus bunionectomy
28285  Hammer toe corrected = hammertoe correction | hammer toe repair | hammertoe repair | PIP arthroplasty of toe
28008  Tight band of the sole cut = plantar fasciotomy | plantar fascia release
28080  Thickened foot nerve cut out = morton neuroma excision | neurectomy + foot/interdigital
family Toe or foot amputated
  term toe amputation | amputation of toe | great toe amputation | ray amputation | transmetatarsal amputation | amputated toe
  unless history/status post/prior
  code 28820  Toe amputated at its base  needs level
  code 28820  Toe amputated at its base  when MTP/metatarsophalangeal/toe
  code 28825  Toe amputated at a toe joint  when interphalangeal/IP joint/PIP/DIP
  code 28810  Toe amputated with its foot bone  when ray/ray amputation/metatarsal head
  code 28805  Forefoot amputated  when transmetatarsal/TMA
27880  Leg amputated below the knee = below knee amputation performed | below-knee amputation surgery | BKA performed | underwent BKA | transtibial amputation
27590  Leg amputated above the knee = above knee amputation performed | underwent AKA | AKA performed | transfemoral amputation
26951  Finger amputated = finger amputation | revision amputation of finger | amputation of digit | revision amputation + finger/fingertip
  unless traumatic
22551  Neck discs removed and fused from the front, first level = anterior cervical discectomy and fusion | ACDF
22612  Lower back fused from behind, first level = posterior lumbar fusion | posterolateral fusion | lumbar fusion
  unless interbody
22633  Lower back fused from behind with a spacer, first level = TLIF | PLIF | transforaminal lumbar interbody fusion | posterior lumbar interbody fusion
63030  Slipped lower back disc removed = lumbar microdiscectomy | lumbar discectomy | microdiscectomy | hemilaminectomy and discectomy | lumbar diskectomy
63047  Roof of a lower back vertebra removed for a tight canal = lumbar laminectomy | decompressive laminectomy | lumbar decompression | laminectomy
  unless cervical/thoracic
63045  Roof of a neck vertebra removed for a tight canal = cervical laminectomy
27602  Swollen leg compartments opened = fasciotomy | four compartment fasciotomy
  unless plantar
20103  Deep wound of arm or leg explored = wound exploration + extremity/arm/leg/gunshot/stab | exploration of penetrating wound
20225  Deep bone sampled = bone biopsy | vertebral biopsy | biopsy of vertebral body
20220  Bone near the skin sampled = superficial bone biopsy
38222  Bone marrow sampled both ways = bone marrow biopsy and aspiration | bone marrow aspiration and biopsy | bone marrow biopsy | BMBx
  unless history
38220  Bone marrow drawn off = bone marrow aspiration | bone marrow aspirate
  unless biopsy
# --- Head ---
61210  Drain placed in the brain's fluid space = external ventricular drain placement | EVD placement | ventriculostomy | EVD placed
61154  Hole drilled to let out blood on the brain = burr hole evacuation | burr hole drainage of subdural | burr holes + subdural
61312  Skull opened to remove blood around or on the brain = craniotomy for subdural hematoma | craniotomy for evacuation of hematoma | craniotomy/craniectomy + subdural/epidural/hematoma/evacuation
61510  Skull opened to remove a brain tumor = craniotomy for tumor | craniotomy/craniectomy + tumor/glioma/glioblastoma/metastasis/resection of mass
  unless meningioma/hematoma/cerebellar
61512  Skull opened to remove a tumor of the brain's covering = craniotomy/craniectomy + meningioma
62223  Tube placed from the brain to the belly for fluid = VP shunt placement | ventriculoperitoneal shunt placement | placement of VP shunt

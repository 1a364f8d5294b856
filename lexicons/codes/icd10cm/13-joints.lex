# Joints: pain, effusion, stiffness, instability, derangement, deformity; the knee inside; jaw joint and dentofacial anomalies.
# For orthopedics, primary care, emergency departments, podiatry and dentistry.
# Arthritis is in 13-arthritis.lex; acute injury (sprain, current tear, dislocation) is in the chapter 19 files.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, M20-M27

# Joint pain gives way to the arthritis or injury that explains it.
kind symptom
family Joint pain
  term joint pain | arthralgia | pain in joint | arthralgias | joint aches | arthrodynia | pain in multiple joints | polyarthralgia | joint tenderness | pain in joints | osteoarticular pain | joint discomfort | articular pain
  integral-to M00-M19 M1A M32 M05 M06
  code M25.50  Pain in a joint, not specified  needs site
  code M25.51{laterality-9}  Pain in {laterality-9} shoulder  when shoulder
  code M25.52{laterality-9}  Pain in {laterality-9} elbow  when elbow
  code M25.53{laterality-9}  Pain in {laterality-9} wrist  when wrist
  code M25.54{laterality-9}  Pain in joints of {laterality-9} hand  when hand/finger joint/MCP/PIP/DIP
  code M25.55{laterality-9}  Pain in {laterality-9} hip  when hip
  code M25.56{laterality-9}  Pain in {laterality-9} knee  when knee
  code M25.57{laterality-9}  Pain in {laterality-9} ankle and joints of the foot  when ankle/foot/toe joint/MTP
M25.51{laterality-9}  Pain in {laterality-9} shoulder = shoulder pain | painful shoulder | shoulder ache | shoulder discomfort | omalgia | shoulder arthralgia | pain in shoulder | sore shoulder | pain/pains/painful + right shoulder/left shoulder/both shoulders/shoulders | pain of + right shoulder/left shoulder/both shoulders | omalgia | scapulohumeral pain | pain at shoulder | glenohumeral pain | AC joint pain | acromioclavicular joint pain | shoulder tenderness | pain over shoulder | pain on right/pain on left/pain on both sides/pain on motion/pain with motion/pain with range of motion/pain with ROM/pain with movement/pain with abduction/pain with overhead activity + shoulder/shoulders
  integral-to M75 S42 S43 S46 M19.01 M19.11
M25.52{laterality-9}  Pain in {laterality-9} elbow = elbow pain | painful elbow | pain in elbow | elbow arthralgia | pain/pains/painful + right elbow/left elbow/both elbows | sore elbow | elbow discomfort | elbow tenderness | pain on right/pain on left/pain on both sides/pain on motion/pain with motion/pain with range of motion/pain with ROM/pain with movement + elbow/elbows
  integral-to M77.0 M77.1 S52 S53 M70.2 M70.3
M25.53{laterality-9}  Pain in {laterality-9} wrist = wrist pain | painful wrist | pain in wrist | wrist arthralgia | pain/pains/painful + right wrist/left wrist/both wrists | sore wrist | wrist discomfort | wrist tenderness | pain on right/pain on left/pain on both sides/pain on motion/pain with motion/pain with range of motion/pain with ROM/pain with movement + wrist/wrists
  integral-to M65.4 S52 S62 S63 G56.0
M25.54{laterality-9}  Pain in joints of {laterality-9} hand = hand joint pain | finger joint pain | pain in joints of hand | pain in finger joint | knuckle pain | pain in MCP joint | pain in PIP joint | thumb joint pain | pain in hand joints
  integral-to M19.04 M18 M05 M06
M25.55{laterality-9}  Pain in {laterality-9} hip = hip pain | painful hip | pain in hip | coxalgia | hip arthralgia | pain/pains/painful + right hip/left hip/both hips/hips | coxodynia | hip discomfort | hip joint pain | sore hip | hip tenderness | pain on right/pain on left/pain on both sides/pain on motion/pain with motion/pain with range of motion/pain with ROM/pain with movement/pain with internal rotation/pain on internal rotation + hip/hips
  integral-to M16 S72 S32.4 M70.6 M70.7 M87.05
M25.56{laterality-9}  Pain in {laterality-9} knee = knee pain | painful knee | pain in knee | gonalgia | knee arthralgia | pain/pains/painful + right knee/left knee/both knees/knees | knee ache | knee discomfort | sore knee | pain behind knee | anterior knee pain | posterior knee pain | knee joint pain | knee tenderness | medial knee pain | lateral knee pain | pain on right/pain on left/pain on both sides/pain on motion/pain with motion/pain with range of motion/pain with ROM/pain with movement/pain with squatting/pain with kneeling + knee/knees
  integral-to M17 M22 M23 S83 S82.0 M76.5 M70.4
M25.57{laterality-9}  Pain in {laterality-9} ankle and joints of the foot = ankle pain | painful ankle | pain in ankle | ankle arthralgia | pain/pains/painful + right ankle/left ankle/both ankles | ankle discomfort | sore ankle | ankle joint pain | pain in foot joints | foot joint pain | ankle tenderness | toe joint pain | pain on right/pain on left/pain on both sides/pain on motion/pain with motion/pain with range of motion/pain with ROM/pain with movement + ankle/ankles
  integral-to S93.4 S82.5 S82.6 S82.8 M19.07
M25.59  Pain in another specified joint = sacroiliac joint pain | sternoclavicular joint pain | SI joint pain
  integral-to M46.1 M53.3

kind finding
family Joint effusion
  term joint effusion | hydrarthrosis | effusion of joint | swelling of joint | joint swelling | fluid in joint | articular effusion | water on knee | swollen joint | swollen joints | effusion + joint
  integral-to M00-M19 M1A S83 S93 M25.0
  code M25.40  Joint effusion, site not given  needs site
  code M25.4{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6}{laterality-9}  Effusion of {laterality-9} {site}
  code M25.47{laterality: right=1 left=2 unspecified=3}  Effusion of {laterality} ankle  when ankle
  code M25.47{laterality: right=4 left=5 unspecified=6}  Effusion of {laterality} foot  when foot/toe
  code M25.48  Joint effusion, another site  when sacroiliac/sternoclavicular/facet
M25.46{laterality-9}  Effusion of {laterality-9} knee = knee effusion | effusion of knee | knee swelling | swollen knee | swelling of knee | suprapatellar effusion | effusion + knee | hydrarthrosis of knee | patellofemoral effusion | swelling + right knee/left knee
  integral-to M17 S83 M00.06 M00.86 M10 S82.0
M25.45{laterality-9}  Effusion of {laterality-9} hip = hip effusion | effusion + hip | hip joint effusion | hip swelling | swollen hip | swelling in + right hip/left hip
M25.42{laterality-9}  Effusion of {laterality-9} elbow = elbow effusion | elbow swelling | effusion + elbow | swollen elbow | swelling in + right elbow/left elbow
M25.41{laterality-9}  Effusion of {laterality-9} shoulder = shoulder effusion | glenohumeral effusion | effusion + shoulder | shoulder swelling | swollen shoulder | swelling in + right shoulder/left shoulder
M25.43{laterality-9}  Effusion of {laterality-9} wrist = wrist effusion | wrist swelling | swollen wrist | effusion + wrist | swelling in + right wrist/left wrist
family Effusion of ankle
  term ankle joint effusion | tibiotalar effusion | ankle effusion | =swollen ankle | swelling in + right ankle/left ankle | swelling of right ankle | swelling of left ankle | right ankle swelling | left ankle swelling | swollen right ankle | swollen left ankle
  code M25.47{laterality: right=1 left=2 unspecified=3}  Effusion of {laterality} ankle

family Joint stiffness
  term joint stiffness | stiffness of joint | stiff joint | stiff joints | morning stiffness | articular stiffness | limited joint mobility | reduced joint mobility | decreased range of motion + joint | limitation of joint movement | joint mobility limitation
  integral-to M05 M06 M15-M19 M45
  code M25.60  Joint stiffness, site not given  needs site
  code M25.6{site: shoulder=1 elbow=2 wrist=3 hand=4 finger=4 hip=5 knee=6}{laterality-9}  Stiffness of {laterality-9} {site}
  code M25.67{laterality: right=1 left=2 unspecified=3}  Stiffness of {laterality} ankle  when ankle
  code M25.67{laterality: right=4 left=5 unspecified=6}  Stiffness of {laterality} foot  when foot/toe
M25.61{laterality-9}  Stiffness of {laterality-9} shoulder = stiff shoulder | shoulder stiffness | stiffness + shoulder | decreased range of motion of shoulder | limited range of motion of shoulder | decreased ROM + shoulder
  integral-to M75.0
M25.62{laterality-9}  Stiffness of {laterality-9} elbow = stiff elbow | elbow stiffness | stiffness + elbow
M25.63{laterality-9}  Stiffness of {laterality-9} wrist = stiff wrist | wrist stiffness | stiffness + wrist
M25.64{laterality-9}  Stiffness of {laterality-9} hand = hand stiffness | finger stiffness | stiff fingers | stiff finger | stiffness + hand/hands/finger/fingers
M25.65{laterality-9}  Stiffness of {laterality-9} hip = hip stiffness | stiff hip | stiffness + hip
M25.66{laterality-9}  Stiffness of {laterality-9} knee = knee stiffness | stiff knee | stiffness + knee | limited knee range of motion | decreased knee range of motion
  integral-to M17

family Hemarthrosis
  term hemarthrosis | blood in joint | bloody joint effusion | joint hemorrhage | intraarticular hemorrhage
  kind disease
  code M25.00  Hemarthrosis, site not given  needs site
  code M25.0{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6}{laterality-9}  Hemarthrosis of {laterality-9} {site}
  code M25.07{laterality: right=1 left=2 unspecified=3}  Hemarthrosis of {laterality} ankle  when ankle
  code M25.08  Hemarthrosis, another site  when sacroiliac/temporomandibular

kind disease
family Fistula of joint
  term fistula of joint | joint fistula | synovial fistula
  code M25.10  Fistula of joint, site not given  needs site
  code M25.1{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6}{laterality-9}  Fistula of {laterality-9} {site}
family Instability of joint
  term joint instability | unstable joint | instability of joint | ligamentous laxity of joint | joint laxity
  code M25.30  Other instability of joint, site not given  needs site
  code M25.3{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6}{laterality-9}  Other instability of {laterality-9} {site}
  code M25.37{laterality: right=1 left=2 unspecified=3}  Other instability of {laterality} ankle  when ankle
  code M25.37{laterality: right=4 left=5 unspecified=6}  Other instability of {laterality} foot  when foot
M25.31{laterality-9}  Other instability of {laterality-9} shoulder = shoulder instability | unstable shoulder | instability + shoulder/glenohumeral | multidirectional instability of shoulder
M25.32{laterality-9}  Other instability of {laterality-9} elbow = elbow instability | posterolateral rotatory instability | instability + elbow
M25.33{laterality-9}  Other instability of {laterality-9} wrist = wrist instability | scapholunate instability | carpal instability | instability + wrist
M25.35{laterality-9}  Other instability of {laterality-9} hip = hip instability | instability + hip
M25.36{laterality-9}  Other instability of {laterality-9} knee = knee instability | unstable knee | knee giving way | knee gives way | giving way + knee | knee buckling
family Instability of ankle
  term ankle instability | unstable ankle | chronic ankle instability | instability + ankle
  code M25.37{laterality: right=1 left=2 unspecified=3}  Other instability of {laterality} ankle
family Osteophyte
  term osteophyte | bone spur | osteophytes | bone spurs | osteophytosis | bony spur | marginal osteophytes
  kind finding
  integral-to M15-M19 M47
  code M25.70  Osteophyte, site not given  needs site
  code M25.7{site: shoulder=1 acromion=1 elbow=2 olecranon=2 wrist=3 hand=4 finger=4 hip=5 knee=6 patella=6}{laterality-9}  Osteophyte of {laterality-9} {site}
  code M25.77{laterality: right=1 left=2 unspecified=3}  Osteophyte of {laterality} ankle  when ankle
  code M25.77{laterality: right=4 left=5 unspecified=6}  Osteophyte of {laterality} foot  when foot/toe
  code M25.78  Osteophyte of vertebra  when spine/vertebra/cervical/lumbar/thoracic/disc
family Other joint disorder
  term clicking joint | joint crepitus | crepitus of joint | joint clicking | calcification of joint | joint disorder
  kind finding
  code M25.9  Joint disorder, unspecified
  code M25.80  Other specified joint disorder, site not given  when clicking/crepitus/calcification
  code M25.8{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}  Other specified joint disorder, {laterality-9} {site}  when clicking/crepitus/calcification
M25.85{laterality-9}  Other specified joint disorder (impingement) of {laterality-9} hip = femoroacetabular impingement | hip impingement | femoral acetabular impingement | FAI + hip/hips/acetabulum/labral/cam/pincer | cam impingement | pincer impingement | cam deformity of hip
  chronic
M25.87{laterality-9}  Other specified joint disorder of {laterality-9} ankle and foot = sesamoiditis | ankle impingement | os trigonum syndrome | anterior ankle impingement | posterior ankle impingement
M25.86{laterality-9}  Other specified joint disorder of {laterality-9} knee = Hoffa syndrome of knee joint | arthrofibrosis of knee | cyclops lesion | fabella syndrome

# Loose bodies, cartilage and ligament.
family Loose body in joint
  term loose body | loose bodies | joint mice | joint mouse | intraarticular loose body | loose bodies in joint
  unless knee
  code M24.00  Loose body in joint, site not given  needs site
  code M24.0{site: shoulder=1 elbow=2 wrist=3 finger=4 hip=5}{laterality-9}  Loose body in {laterality-9} {site}
  code M24.07{laterality: right=1 left=2 unspecified=3}  Loose body in {laterality} ankle  when ankle
  code M24.08  Loose body in another joint  when spine/facet
M23.4{laterality}  Loose body in {laterality} knee = loose body in knee | loose body + knee | loose bodies + knee
family Articular cartilage disorder
  term articular cartilage disorder | cartilage defect | chondral defect | cartilage lesion | chondral lesion | osteochondral defect | cartilage loss
  code M24.10  Other articular cartilage disorder, site not given  needs site
  code M24.1{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5}{laterality-9}  Other articular cartilage disorder, {laterality-9} {site}
  code M24.17{laterality: right=1 left=2 unspecified=3}  Other articular cartilage disorder, {laterality} ankle  when ankle/talus/talar dome
  code M94.8X6  Other cartilage disorder, lower leg  when knee
family Labral degeneration
  term degenerative labral tear | labral degeneration | chronic labral tear
  code M24.10  Other articular cartilage disorder, site not given  needs site
  code M24.11{laterality-9}  Other articular cartilage disorder, {laterality-9} shoulder  when shoulder/glenoid
  code M24.15{laterality-9}  Other articular cartilage disorder, {laterality-9} hip  when hip/acetabulum
family Ligament disorder
  term ligamentous laxity | ligament laxity | ligament disorder | disorder of ligament | lax ligaments
  code M24.20  Disorder of ligament, site not given  needs site
  code M24.2{site: shoulder=1 elbow=2 wrist=3 hand=4 thumb=4 hip=5}{laterality-9}  Disorder of ligament, {laterality-9} {site}
  code M24.27{laterality: right=1 left=2 unspecified=3}  Disorder of ligament, {laterality} ankle  when ankle
  code M24.28  Disorder of ligament of the spine  when spine/vertebra/ligamentum flavum
  code M23.8X{laterality-9}  Other internal derangement of {laterality-9} knee  when knee
M24.28  Disorder of ligament of the spine = ligamentum flavum hypertrophy | hypertrophy of ligamentum flavum | thickened ligamentum flavum | ligamentum flavum thickening | ligamentum flavum buckling
family Recurrent dislocation
  term recurrent dislocation | recurrent subluxation | habitual dislocation | chronic dislocation | recurrent joint dislocation
  code M24.40  Recurrent dislocation, joint not given  needs site
  code M24.4{site: shoulder=1 glenohumeral=1 elbow=2 wrist=3 hip=5 knee=6}{laterality-9}  Recurrent dislocation, {laterality-9} {site}
  code M24.44{laterality: right=1 left=2 unspecified=3}  Recurrent dislocation, {laterality} hand  when hand
  code M24.44{laterality: right=4 left=5 unspecified=6}  Recurrent dislocation, {laterality} finger  when finger/thumb
  code M24.47{laterality: right=1 left=2 unspecified=3}  Recurrent dislocation, {laterality} ankle  when ankle
  code M22.0{laterality}  Recurrent dislocation of {laterality} patella  when patella
  code M22.1{laterality}  Recurrent subluxation of {laterality} patella  when patella + subluxation
M24.41{laterality-9}  Recurrent dislocation of {laterality-9} shoulder = recurrent shoulder dislocation | recurrent dislocation of shoulder | recurrent shoulder instability | shoulder dislocates
M22.0{laterality}  Recurrent dislocation of {laterality} patella = recurrent patellar dislocation | patellar instability | recurrent dislocation of patella
M22.1{laterality}  Recurrent subluxation of {laterality} patella = recurrent patellar subluxation | patellar subluxation
family Pathological dislocation
  term pathological dislocation | spontaneous dislocation | atraumatic dislocation | nontraumatic dislocation
  code M24.30  Pathological dislocation of joint, site not given  needs site
  code M24.3{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6}{laterality-9}  Pathological dislocation of {laterality-9} {site}
family Joint contracture
  term joint contracture | contracture of joint | contractures | flexion contracture | contracture | arthrofibrosis
  unless Dupuytren/capsular/muscle/Volkmann/bladder
  chronic
  code M24.50  Contracture of joint, site not given  needs site
  code M24.5{site: shoulder=1 elbow=2 wrist=3 hand=4 finger=4 fingers=4 hip=5 knee=6}{laterality-9}  Contracture of {laterality-9} {site}
  code M24.57{laterality: right=1 left=2 unspecified=3}  Contracture of {laterality} ankle  when ankle/equinus
  code M24.57{laterality: right=4 left=5 unspecified=6}  Contracture of {laterality} foot  when foot/toe
family Ankylosis of joint
  term ankylosis | joint ankylosis | ankylosed joint | fused joint | bony ankylosis | fibrous ankylosis
  unless spine/vertebra/jaw/TMJ/temporomandibular/tooth
  chronic
  code M24.60  Ankylosis of joint, site not given  needs site
  code M24.6{site: shoulder=1 elbow=2 wrist=3 hand=4 finger=4 hip=5 knee=6}{laterality-9}  Ankylosis of {laterality-9} {site}
  code M24.67{laterality: right=1 left=2 unspecified=3}  Ankylosis of {laterality} ankle  when ankle
  code M24.67{laterality: right=4 left=5 unspecified=6}  Ankylosis of {laterality} foot  when foot/toe
M24.7  Protrusio acetabuli = protrusio acetabuli | acetabular protrusion | arthrokatadysis
family Joint derangement
  term joint derangement | internal derangement of joint | derangement of joint
  code M24.9  Joint derangement, unspecified
  code M24.8{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5}{laterality-9}  Other specific derangement of {laterality-9} {site}
M24.85{laterality-9}  Other specific derangement of {laterality-9} hip = snapping hip | irritable hip | snapping hip syndrome | coxa saltans

# Knee: patella, meniscus of long standing, ligaments of long standing.
M22.2X{laterality-9}  Patellofemoral disorder of {laterality-9} knee = patellofemoral pain syndrome | patellofemoral syndrome | patellofemoral disorder | patellofemoral pain | runner's knee | patellofemoral stress syndrome | =PFPS | patellofemoral malalignment | patellofemoral dysfunction | retropatellar pain
M22.3X{laterality-9}  Other derangement of {laterality-9} patella = patellar maltracking | patellar malalignment | lateral patellar tilt | patellar derangement
M22.4{laterality}  Chondromalacia of {laterality} patella = chondromalacia patellae | chondromalacia patella | chondromalacia of patella | patellar chondromalacia | patellofemoral chondromalacia | chondromalacia + patella/patellofemoral
M22.8X{laterality-9}  Other disorder of {laterality-9} patella = patella baja | patella alta | lateral patellar compression syndrome
M22.9{laterality}  Disorder of {laterality} patella, unspecified = disorder of patella | patellar disorder
family Old meniscus tear
  term degenerative meniscal tear | degenerative meniscus tear | old meniscal tear | chronic meniscal tear | old bucket handle tear | degenerative tear + meniscus | meniscal degeneration | degenerative meniscus | meniscus derangement | chronic meniscus tear | meniscopathy
  code M23.209  Old tear of an unspecified meniscus, knee not given  needs site
  code M23.22{laterality-9}  Old tear of posterior horn of medial meniscus, {laterality-9} knee  when medial + posterior horn
  code M23.21{laterality-9}  Old tear of anterior horn of medial meniscus, {laterality-9} knee  when medial + anterior horn
  code M23.23{laterality-9}  Old tear of other part of medial meniscus, {laterality-9} knee  when medial
  code M23.24{laterality-9}  Old tear of anterior horn of lateral meniscus, {laterality-9} knee  when lateral + anterior horn
  code M23.25{laterality-9}  Old tear of posterior horn of lateral meniscus, {laterality-9} knee  when lateral + posterior horn
  code M23.26{laterality-9}  Old tear of other part of lateral meniscus, {laterality-9} knee  when lateral
  code M23.20{laterality: right=6 left=7}  Old tear of an unspecified meniscus, {laterality} knee
family Meniscal cyst
  term meniscal cyst | cyst of meniscus | cystic meniscus | parameniscal cyst
  code M23.009  Cystic meniscus, meniscus and knee not given  needs site
  code M23.03{laterality-9}  Cystic medial meniscus (other part), {laterality-9} knee  when medial
  code M23.06{laterality-9}  Cystic lateral meniscus (other part), {laterality-9} knee  when lateral
family Discoid or other meniscus derangement
  term extruded meniscus | meniscal extrusion | detached meniscus | retained meniscus
  code M23.309  Other meniscus derangement, meniscus and knee not given  needs site
  code M23.33{laterality-9}  Other derangement of medial meniscus, {laterality-9} knee  when medial
  code M23.36{laterality-9}  Other derangement of lateral meniscus, {laterality-9} knee  when lateral
M23.5{laterality}  Chronic instability of {laterality} knee = chronic instability of knee | chronic knee instability | chronic ACL deficiency | ACL deficient knee | ACL insufficiency
family Old knee ligament disruption
  term chronic ACL tear | old ACL tear | old disruption of ligament of knee | spontaneous disruption of ligament of knee | chronic tear of anterior cruciate ligament
  code M23.61{laterality-9}  Other spontaneous (old) disruption of anterior cruciate ligament, {laterality-9} knee
M23.62{laterality-9}  Other spontaneous (old) disruption of posterior cruciate ligament, {laterality-9} knee = chronic PCL tear | old PCL tear
M23.8X{laterality-9}  Other internal derangement of {laterality-9} knee = laxity of ligament of knee | snapping knee | knee ligament laxity
M23.9{laterality}  Internal derangement of {laterality} knee, unspecified = internal derangement of knee | knee derangement | internal knee derangement | deranged knee
M67.5{laterality}  Plica syndrome of {laterality} knee = plica syndrome | medial plica | plica knee | synovial plica

# Acquired deformities.
family Finger deformity
  term finger deformity | deformity of finger | finger deformities | deformity of fingers
  chronic
  code M20.00{laterality-9}  Unspecified deformity of finger, {laterality-9} hand
M20.01{laterality-9}  Mallet finger, {laterality-9} hand = mallet finger | baseball finger
M20.02{laterality-9}  Boutonniere deformity, {laterality-9} hand = boutonniere deformity | buttonhole deformity
  chronic
M20.03{laterality-9}  Swan-neck deformity, {laterality-9} hand = swan neck deformity | swan neck finger
  chronic
M20.09{laterality-9}  Other deformity of finger, {laterality-9} hand = finger contracture deformity | ulnar deviation of fingers | ulnar drift
  chronic
M20.1{laterality}  Hallux valgus (acquired), {laterality} foot = hallux valgus | hallux abducto valgus | hallux abductovalgus | =HAV
  chronic
M21.61{laterality-9}  Bunion, {laterality-9} foot = bunion | bunions | bunion deformity
  chronic
M21.62{laterality-9}  Bunionette, {laterality-9} foot = bunionette | tailor's bunion | tailors bunion
  chronic
M20.2{laterality}  Hallux rigidus, {laterality} foot = hallux rigidus | hallux limitus | stiff big toe | first MTP stiffness
  chronic
M20.3{laterality}  Hallux varus (acquired), {laterality} foot = hallux varus
  chronic
M20.4{laterality}  Hammer toe (acquired), {laterality} foot = hammer toe | hammertoe | hammer toes | hammertoes | hammertoe deformity
  chronic
M20.5X{laterality-9}  Other acquired toe deformity, {laterality-9} foot = claw toe | claw toes | mallet toe | crossover toe | overlapping toe | curly toe | overriding toe
  chronic
M20.6{laterality}  Acquired toe deformity, unspecified, {laterality} foot = toe deformity | deformity of toes | deformity of toe
  chronic
M21.4{laterality}  Flat foot (acquired), {laterality} foot = flat foot | flat feet | pes planus | fallen arches | pes planovalgus | acquired flatfoot | flatfoot | flatfoot deformity | collapsed arch | adult acquired flatfoot deformity
  chronic
family Foot drop
  term foot drop | drop foot | footdrop | dropped foot | weakness of foot dorsiflexion | steppage gait from foot drop
  kind finding
  code M21.37{laterality-9}  Foot drop, {laterality-9} foot
family Wrist drop
  term wrist drop | wristdrop | drop wrist
  kind finding
  code M21.33{laterality-9}  Wrist drop, {laterality-9} wrist
family Varus deformity
  term varus deformity | bow legs | bowlegged | bow legged | bowleg
  chronic
  code M21.10  Varus deformity, site not given  needs site
  code M21.12{laterality-9}  Varus deformity of {laterality-9} elbow  when elbow
  code M21.15{laterality-9}  Varus deformity of {laterality-9} hip  when hip
  code M21.16{laterality-9}  Varus deformity of {laterality-9} knee  when knee/genu/bow/legs
  code M21.17{laterality-9}  Varus deformity of {laterality-9} ankle  when ankle/hindfoot
M21.16{laterality-9}  Varus deformity of {laterality-9} knee = genu varum | acquired bow legs | varus knee
  chronic
M21.12{laterality-9}  Varus deformity of {laterality-9} elbow = cubitus varus | gunstock deformity
  chronic
M21.15{laterality-9}  Varus deformity of {laterality-9} hip = coxa vara | acquired coxa vara
  chronic
family Valgus deformity
  term valgus deformity | knock knees
  chronic
  unless hallux
  code M21.00  Valgus deformity, site not given  needs site
  code M21.02{laterality-9}  Valgus deformity of {laterality-9} elbow  when elbow
  code M21.05{laterality-9}  Valgus deformity of {laterality-9} hip  when hip
  code M21.06{laterality-9}  Valgus deformity of {laterality-9} knee  when knee/knock/genu
  code M21.07{laterality-9}  Valgus deformity of {laterality-9} ankle  when ankle/hindfoot
M21.06{laterality-9}  Valgus deformity of {laterality-9} knee = genu valgum | valgus knee | knock knee
  chronic
M21.02{laterality-9}  Valgus deformity of {laterality-9} elbow = cubitus valgus
  chronic
M21.05{laterality-9}  Valgus deformity of {laterality-9} hip = coxa valga
  chronic
family Flexion deformity
  term flexion deformity
  chronic
  code M21.20  Flexion deformity, site not given  needs site
  code M21.2{site: shoulder=1 elbow=2 wrist=3 finger=4 hip=5 knee=6 ankle=7 toe=7}{laterality-9}  Flexion deformity of {laterality-9} {site}
M21.51{laterality-9}  Acquired clawhand, {laterality-9} hand = clawhand | claw hand | acquired claw hand
  chronic
M21.53{laterality-9}  Acquired clawfoot, {laterality-9} foot = clawfoot | claw foot | acquired pes cavus | acquired cavus foot
  chronic
M21.54{laterality-9}  Acquired clubfoot, {laterality-9} foot = acquired clubfoot | acquired equinovarus
  chronic
M21.6X{laterality-9}  Other acquired deformity of {laterality-9} foot = equinus deformity | foot deformity | Charcot foot deformity | acquired equinus | forefoot deformity | cavovarus foot | rocker bottom foot | deformity of foot | acquired foot deformity
  chronic
family Leg length discrepancy
  term leg length discrepancy | limb length discrepancy | unequal leg length | leg length inequality | leg length difference | limb length inequality | short leg | shortening of leg
  chronic
  code M21.70  Unequal limb length (acquired), site not given  needs site
  code M21.75{laterality-9}  Unequal limb length (acquired), {laterality-9} femur  when femur/thigh
  code M21.76{laterality: right=1 left=2}  Unequal limb length (acquired), {laterality} tibia  when tibia
  code M21.72{laterality-9}  Unequal limb length (acquired), {laterality-9} humerus  when humerus
family Limb deformity
  term limb deformity | deformity of limb | acquired limb deformity | extremity deformity | deformity of extremity
  chronic
  code M21.90  Acquired deformity of a limb, unspecified  needs site
  code M21.92{laterality-9}  Acquired deformity of {laterality-9} upper arm, unspecified  when upper arm/humerus
  code M21.93{laterality-9}  Acquired deformity of {laterality-9} forearm, unspecified  when forearm/radius/ulna
  code M21.94{laterality-9}  Acquired deformity of {laterality-9} hand, unspecified  when hand
  code M21.95{laterality-9}  Acquired deformity of {laterality-9} thigh, unspecified  when thigh/femur
  code M21.96{laterality-9}  Acquired deformity of {laterality-9} lower leg, unspecified  when lower leg/tibia
M21.95{laterality-9}  Acquired deformity of {laterality-9} thigh, unspecified = thigh deformity | deformity of thigh | hip deformity
  chronic
M21.94{laterality-9}  Acquired deformity of {laterality-9} hand, unspecified = hand deformity | deformity of hand | hand deformities | deformity of hands
  chronic

# Jaw joint, dentofacial anomalies, jaws.
family Temporomandibular joint disorder
  term temporomandibular joint disorder | TMJ disorder | =TMD | TMJ dysfunction | temporomandibular joint dysfunction | TMJ syndrome | temporomandibular disorder | Costen syndrome | temporomandibular dysfunction | temporomandibular joint syndrome | craniomandibular disorder
  code M26.60{laterality-b}  Temporomandibular joint disorder, {laterality-b} side, unspecified
  code M26.61{laterality-b}  Adhesions and ankylosis of {laterality-b} temporomandibular joint  when ankylosis/adhesion
  code M26.62{laterality-b}  Pain (arthralgia) of {laterality-b} temporomandibular joint  when pain/arthralgia
  code M26.63{laterality-b}  Articular disc disorder of {laterality-b} temporomandibular joint  when disc/disc displacement/internal derangement
  code M26.64{laterality-b}  Arthritis of {laterality-b} temporomandibular joint  when arthritis/osteoarthritis
  code M26.65{laterality-b}  Arthropathy of {laterality-b} temporomandibular joint  when arthropathy
M26.62{laterality-b}  Pain (arthralgia) of {laterality-b} temporomandibular joint = TMJ pain | temporomandibular joint pain | pain in temporomandibular joint | TMJ arthralgia | jaw joint pain | TMJ tenderness
M26.61{laterality-b}  Adhesions and ankylosis of {laterality-b} temporomandibular joint = TMJ ankylosis | temporomandibular ankylosis | temporomandibular joint ankylosis | ankylosis of temporomandibular joint
M26.64{laterality-b}  Arthritis of {laterality-b} temporomandibular joint = TMJ arthritis | temporomandibular arthritis | TMJ osteoarthritis | temporomandibular joint osteoarthritis
M26.63{laterality-b}  Articular disc disorder of {laterality-b} temporomandibular joint = TMJ disc displacement | TMJ internal derangement | temporomandibular disc displacement | anterior disc displacement of TMJ
M26.69  Other specified temporomandibular joint disorder = TMJ clicking | temporomandibular joint clicking | clicking jaw | synovial chondromatosis of temporomandibular joint
M26.52  Limited mandibular range of motion = limited mouth opening | restricted mouth opening | limited mandibular opening | decreased mouth opening | limitation of mouth opening | limited jaw opening | mouth opening limitation
  kind finding
M26.53  Deviation in opening and closing of the jaw = jaw deviation on opening | mandibular deviation | deviation of jaw on opening
M26.51  Abnormal jaw closure = abnormal jaw closure
M26.59  Other dentofacial functional abnormality = abnormal swallowing habit jaw | tongue thrust malocclusion
M26.50  Dentofacial functional abnormality, unspecified = dentofacial functional abnormality
M26.00  Anomaly of jaw size, unspecified = jaw size anomaly | anomaly of jaw size
M26.01  Maxillary hyperplasia = maxillary hyperplasia | maxillary prognathism | maxillary excess
M26.02  Maxillary hypoplasia = maxillary hypoplasia | maxillary deficiency | maxillary retrusion | midface hypoplasia | underdeveloped upper jaw
M26.03  Mandibular hyperplasia = mandibular hyperplasia | mandibular prognathism | prognathism | condylar hyperplasia
M26.04  Mandibular hypoplasia = mandibular hypoplasia | retrognathia | mandibular retrognathism | small lower jaw | micrognathism | underdeveloped mandible | hypoplastic mandible
M26.05  Macrogenia = macrogenia
M26.06  Microgenia = microgenia
M26.07  Excessive tuberosity of jaw = maxillary tuberosity hyperplasia | enlarged maxillary tuberosity
M26.09  Other anomaly of jaw size = micrognathia | macrognathia | macrognathism
M26.10  Anomaly of jaw-cranial base relationship, unspecified = jaw cranial base anomaly
M26.11  Maxillary asymmetry = maxillary asymmetry
M26.12  Other jaw asymmetry = jaw asymmetry | mandibular asymmetry | asymmetry of mandible
M26.19  Other anomaly of jaw-cranial base relationship = skeletal class II | skeletal class III | retrusion of jaw | bimaxillary protrusion
M26.211  Malocclusion, Angle class I = class I malocclusion | Angle class 1 malocclusion | class 1 malocclusion
M26.212  Malocclusion, Angle class II = class II malocclusion | Angle class 2 malocclusion | class 2 malocclusion
M26.213  Malocclusion, Angle class III = class III malocclusion | Angle class 3 malocclusion | class 3 malocclusion
M26.220  Open bite, front teeth = anterior open bite | open anterior occlusal relationship
M26.221  Open bite, back teeth = posterior open bite
M26.23  Excessive overjet = overjet | excessive overjet | excessive horizontal overlap of teeth
M26.24  Crossbite = crossbite | cross bite | reverse articulation | posterior crossbite | anterior crossbite
M26.29  Other anomaly of dental arch relationship = overbite | deep bite | excessive overbite | midline deviation of dental arch
M26.30  Anomaly of tooth position, unspecified = tooth malposition | malposed tooth | malpositioned tooth | malposition of teeth
M26.31  Crowding of teeth = crowded teeth | dental crowding | crowding of teeth | tooth crowding
M26.32  Excessive spacing of teeth = diastema | excessive spacing of teeth | spaced teeth | interdental spacing
M26.33  Horizontal displacement of teeth = tipped teeth | horizontal displacement of tooth
M26.34  Vertical displacement of teeth = tooth extrusion | supraeruption | infraocclusion | supraerupted tooth
M26.35  Rotation of teeth = rotated tooth | rotated teeth | tooth rotation
M26.39  Other anomaly of tooth position = transposed teeth | ectopic tooth eruption
M26.4  Malocclusion, unspecified = malocclusion | dental malocclusion | bite misalignment
M26.70  Alveolar anomaly, unspecified = alveolar anomaly
M26.79  Other alveolar anomaly = alveolar ridge deficiency
M26.89  Other dentofacial anomaly = dentofacial deformity | dentofacial dysplasia
M26.9  Dentofacial anomaly, unspecified = dentofacial anomaly | mandibular deformity
M27.0  Developmental disorder of jaws = torus palatinus | torus mandibularis | mandibular torus | palatal torus | latent bone cyst of jaw | mandibular tori | maxillary torus | Stafne cyst
M27.1  Central giant cell granuloma of jaw = central giant cell granuloma | giant cell granuloma of jaw | giant cell granuloma of mandible
M27.2  Inflammatory condition of jaws = osteomyelitis of jaw | osteitis of jaw | jaw osteomyelitis | osteomyelitis + mandible/maxilla/jaw | osteoradionecrosis of jaw | periostitis of jaw | osteoradionecrosis of mandible | jaw osteoradionecrosis | jaw abscess | osteoradionecrosis
M27.3  Dry socket (alveolitis of jaw) = dry socket | alveolar osteitis | alveolitis of jaw | alveolitis of tooth socket
M27.40  Cyst of jaw, unspecified = jaw cyst | cyst of jaw | mandibular cyst | maxillary cyst
M27.49  Other cyst of jaw = aneurysmal cyst of jaw | traumatic bone cyst of jaw | hemorrhagic cyst of jaw
M27.51  Perforation of root canal space from root canal treatment = root canal perforation
M27.52  Endodontic overfill = endodontic overfill | overfilled root canal
M27.53  Endodontic underfill = endodontic underfill | underfilled root canal
M27.59  Other periradicular disease after root canal treatment = failed root canal
M27.61  Failure of a dental implant to integrate = osseointegration failure of dental implant | failed dental implant
M27.62  Biological failure of an integrated dental implant = peri implantitis | periimplantitis
M27.63  Mechanical failure of an integrated dental implant = dental implant fracture | fractured dental implant
M27.69  Other failure of a dental implant = dental implant failure
M27.8  Other specified disease of jaws = cherubism | exostosis of jaw | unilateral condylar hyperplasia | fibrous dysplasia of jaw | Fibrous dysplasia of mandible | mandibular exostosis
M27.9  Disease of jaws, unspecified = disease of jaw | jaw disease

# Injuries of hip, thigh, knee, leg, ankle and foot: fractures, dislocations, sprains, meniscus and ligament tears, wounds.
# For emergency departments, urgent care, orthopedics. A fracture not called displaced or nondisplaced is coded displaced,
# not called open or closed it is coded closed (guideline I.C.19.c).
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, S70-S99; guideline I.C.19
kind injury

# Femur.
family Fracture of neck of femur
  term hip fracture | fractured hip | broken hip | fracture of hip | femoral neck fracture | fracture of neck of femur | fractured neck of femur | fracture of femoral neck | hip fx | fracture/fx/broken + hip/femoral neck/neck of femur | subcapital hip fracture | subcapital femoral fracture | subcapital fracture
  unless pathologic/pathological/stress/osteoporotic/fragility/periprosthetic/humerus
  history Z87.81  Personal history of a healed traumatic fracture
  code S72.00{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Fracture of neck of {laterality} femur, part not given, {fracture-gustilo}  needs type
  code S72.01{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Intracapsular fracture of {laterality} femur, unspecified, {fracture-gustilo}  when intracapsular/subcapital
  code S72.03{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced midcervical fracture of {laterality} femur, {fracture-gustilo}  when midcervical/transcervical
  code S72.03{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced midcervical fracture of {laterality} femur, {fracture-gustilo}  when midcervical/transcervical + nondisplaced
  code S72.04{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced fracture of base of neck of {laterality} femur, {fracture-gustilo}  when basicervical/base of neck
  code S72.04{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced fracture of base of neck of {laterality} femur, {fracture-gustilo}  when basicervical/base of neck + nondisplaced
family Intertrochanteric fracture
  term intertrochanteric fracture | intertrochanteric hip fracture | intertrochanteric femur fracture | pertrochanteric fracture | trochanteric fracture | fracture + intertrochanteric/pertrochanteric/trochanteric | IT fracture | intertroch fracture | peritrochanteric fracture
  unless pathologic/pathological/stress/osteoporotic/periprosthetic/subtrochanteric
  history Z87.81  Personal history of a healed traumatic fracture
  code S72.14{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced intertrochanteric fracture of {laterality} femur, {fracture-gustilo}
  code S72.14{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced intertrochanteric fracture of {laterality} femur, {fracture-gustilo}  when nondisplaced
family Fracture of a trochanter
  term greater trochanter fracture | fracture of greater trochanter | lesser trochanter fracture | fracture of lesser trochanter | fracture + greater trochanter/lesser trochanter
  unless pathologic/periprosthetic
  history Z87.81  Personal history of a healed traumatic fracture
  code S72.10{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Trochanteric fracture of {laterality} femur, unspecified, {fracture-gustilo}
  code S72.11{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced fracture of greater trochanter of {laterality} femur, {fracture-gustilo}  when greater
  code S72.11{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced fracture of greater trochanter of {laterality} femur, {fracture-gustilo}  when greater + nondisplaced
  code S72.12{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced fracture of lesser trochanter of {laterality} femur, {fracture-gustilo}  when lesser
  code S72.12{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced fracture of lesser trochanter of {laterality} femur, {fracture-gustilo}  when lesser + nondisplaced
family Subtrochanteric fracture
  term subtrochanteric fracture | subtrochanteric femur fracture | fracture + subtrochanteric
  unless pathologic/pathological/atypical/stress/osteoporotic/periprosthetic
  history Z87.81  Personal history of a healed traumatic fracture
  code S72.2{laterality: right=1 left=2 unspecified=3}X{fracture-gustilo}  Displaced subtrochanteric fracture of {laterality} femur, {fracture-gustilo}
  code S72.2{laterality: right=4 left=5 unspecified=6}X{fracture-gustilo}  Nondisplaced subtrochanteric fracture of {laterality} femur, {fracture-gustilo}  when nondisplaced
family Fracture of head of femur
  term femoral head fracture | fracture of femoral head | fracture of head of femur | Pipkin fracture
  history Z87.81  Personal history of a healed traumatic fracture
  code S72.05{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Fracture of head of {laterality} femur, unspecified, {fracture-gustilo}
family Fracture of femur
  term femur fracture | femoral fracture | fracture of femur | broken femur | fractured femur | broken thigh | femur fx | thigh fracture | fracture/fx/broken + femur/thigh bone
  unless pathologic/pathological/stress/osteoporotic/fragility/periprosthetic/atypical
  history Z87.81  Personal history of a healed traumatic fracture
  code S72.9{laterality: right=1 left=2 unspecified=0}X{fracture-gustilo}  Fracture of {laterality} femur, part not given, {fracture-gustilo}  needs site
family Fracture of shaft of femur
  term femoral shaft fracture | fracture of shaft of femur | midshaft femur fracture | femur shaft fracture | diaphyseal femur fracture | fracture/fx + femoral shaft/shaft of femur/midshaft femur/femoral diaphysis
  unless pathologic/pathological/stress/periprosthetic/atypical
  history Z87.81  Personal history of a healed traumatic fracture
  code S72.30{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Fracture of shaft of {laterality} femur, unspecified, {fracture-gustilo}  needs type
  code S72.32{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced transverse fracture of shaft of {laterality} femur, {fracture-gustilo}  when transverse
  code S72.33{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced oblique fracture of shaft of {laterality} femur, {fracture-gustilo}  when oblique
  code S72.34{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced spiral fracture of shaft of {laterality} femur, {fracture-gustilo}  when spiral
  code S72.35{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced comminuted fracture of shaft of {laterality} femur, {fracture-gustilo}  when comminuted
  code S72.35{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced comminuted fracture of shaft of {laterality} femur, {fracture-gustilo}  when comminuted + nondisplaced
  code S72.36{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced segmental fracture of shaft of {laterality} femur, {fracture-gustilo}  when segmental
family Fracture of lower end of femur
  term distal femur fracture | distal femoral fracture | supracondylar femur fracture | fracture of distal femur | femoral condyle fracture | supracondylar fracture of femur | fracture/fx + distal femur/femoral condyle/supracondylar femur/lower end of femur
  unless pathologic/periprosthetic/stress
  history Z87.81  Personal history of a healed traumatic fracture
  code S72.40{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Fracture of lower end of {laterality} femur, unspecified, {fracture-gustilo}  needs type
  code S72.41{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced condyle fracture of lower end of {laterality} femur, unspecified, {fracture-gustilo}  when condyle/condylar
  code S72.42{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced fracture of lateral condyle of {laterality} femur, {fracture-gustilo}  when lateral condyle/lateral femoral condyle
  code S72.43{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced fracture of medial condyle of {laterality} femur, {fracture-gustilo}  when medial condyle/medial femoral condyle
  code S72.45{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced supracondylar fracture of {laterality} femur, not between the condyles, {fracture-gustilo}  when supracondylar
  code S72.45{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced supracondylar fracture of {laterality} femur, not between the condyles, {fracture-gustilo}  when supracondylar + nondisplaced
  code S72.46{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced supracondylar fracture of {laterality} femur, extending between the condyles, {fracture-gustilo}  when supracondylar + intracondylar/intercondylar

# Hip joint, thigh muscle.
family Dislocation of hip
  term hip dislocation | dislocated hip | dislocation of hip | traumatic hip dislocation | dislocation + hip
  unless prosthesis/prosthetic/arthroplasty/THA/congenital/replacement/developmental
  history Z87.828  Personal history of other healed injury
  code S73.00{laterality: right=4 left=5 unspecified=6}{encounter}  Dislocation of {laterality} hip, unspecified, {encounter}
  code S73.01{laterality: right=4 left=5 unspecified=6}{encounter}  Posterior dislocation of {laterality} hip, {encounter}  when posterior
  code S73.03{laterality: right=4 left=5 unspecified=6}{encounter}  Other anterior dislocation of {laterality} hip, {encounter}  when anterior
  code S73.04{laterality: right=4 left=5 unspecified=6}{encounter}  Central dislocation of {laterality} hip, {encounter}  when central
  code S73.00{laterality: right=1 left=2 unspecified=3}{encounter}  Subluxation of {laterality} hip, unspecified, {encounter}  when subluxation
S73.10{laterality-9}{encounter}  Sprain of {laterality-9} hip, unspecified, {encounter} = hip sprain | sprain of hip | sprain + hip
  history Z87.828  Personal history of other healed injury
S73.19{laterality-9}{encounter}  Other sprain of {laterality-9} hip, {encounter} = hip labral tear | acetabular labral tear | labral tear of hip | acetabular labrum tear | labral tear/labrum tear + hip/acetabular/acetabulum
  history Z87.828  Personal history of other healed injury
S76.01{laterality-9}{encounter}  Strain of muscle and tendon of {laterality-9} hip, {encounter} = hip strain | hip flexor strain | gluteal strain | strain of hip | gluteus medius tear | iliopsoas strain | gluteus strain | strain + hip/hip flexor/gluteal
  history Z87.828  Personal history of other healed injury
S76.11{laterality-9}{encounter}  Strain of {laterality-9} quadriceps, {encounter} = quadriceps strain | quad strain | quadriceps tear | quadriceps tendon rupture | quadriceps rupture | quadriceps tendon tear | patellar tendon rupture | patellar tendon tear | strain of quadriceps
  history Z87.828  Personal history of other healed injury
S76.21{laterality-9}{encounter}  Strain of adductor muscle of {laterality-9} thigh, {encounter} = groin strain | adductor strain | pulled groin | groin pull | strain of adductor | adductor tear | strain + groin/adductor
  history Z87.828  Personal history of other healed injury
S76.31{laterality-9}{encounter}  Strain of {laterality-9} hamstring (posterior thigh muscles), {encounter} = hamstring strain | pulled hamstring | hamstring tear | hamstring rupture | strain of hamstring | hamstring avulsion | proximal hamstring tear | torn hamstring
  history Z87.828  Personal history of other healed injury
S76.91{laterality-9}{encounter}  Strain of muscle at {laterality-9} thigh, unspecified, {encounter} = thigh strain | strain of thigh | thigh muscle strain
  history Z87.828  Personal history of other healed injury
S79.91{laterality-9}{encounter}  Injury of {laterality-9} hip, unspecified, {encounter} = hip injury | hip trauma | injury of hip | trauma to hip | injury to hip
  history Z87.828  Personal history of other healed injury
S79.92{laterality-9}{encounter}  Injury of {laterality-9} thigh, unspecified, {encounter} = thigh injury | injury of thigh | thigh trauma
  history Z87.828  Personal history of other healed injury

# Knee.
family Fracture of patella
  term patella fracture | patellar fracture | fracture of patella | kneecap fracture | broken kneecap | fracture/fx/broken + patella/kneecap
  unless pathologic
  history Z87.81  Personal history of a healed traumatic fracture
  code S82.00{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Fracture of {laterality} patella, unspecified, {fracture-gustilo}  needs type
  code S82.02{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced longitudinal fracture of {laterality} patella, {fracture-gustilo}  when longitudinal/vertical
  code S82.03{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced transverse fracture of {laterality} patella, {fracture-gustilo}  when transverse
  code S82.03{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced transverse fracture of {laterality} patella, {fracture-gustilo}  when transverse + nondisplaced
  code S82.04{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced comminuted fracture of {laterality} patella, {fracture-gustilo}  when comminuted
  code S82.04{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced comminuted fracture of {laterality} patella, {fracture-gustilo}  when comminuted + nondisplaced
  code S82.01{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced osteochondral fracture of {laterality} patella, {fracture-gustilo}  when osteochondral
family Dislocation of patella
  term patellar dislocation | dislocated kneecap | dislocation of patella | patella dislocation | dislocated patella | kneecap dislocation | dislocation + patella/kneecap
  unless recurrent
  history Z87.828  Personal history of other healed injury
  code S83.00{laterality: right=4 left=5 unspecified=6}{encounter}  Dislocation of {laterality} patella, unspecified, {encounter}
  code S83.01{laterality: right=4 left=5 unspecified=6}{encounter}  Lateral dislocation of {laterality} patella, {encounter}  when lateral
  code S83.00{laterality: right=1 left=2 unspecified=3}{encounter}  Subluxation of {laterality} patella, unspecified, {encounter}  when subluxation
family Dislocation of knee
  term knee dislocation | dislocated knee | dislocation of knee | tibiofemoral dislocation | dislocation + knee
  unless patella/patellar/prosthesis/prosthetic/kneecap
  history Z87.828  Personal history of other healed injury
  code S83.10{laterality: right=4 left=5 unspecified=6}{encounter}  Dislocation of {laterality} knee, unspecified, {encounter}
  code S83.11{laterality: right=4 left=5 unspecified=6}{encounter}  Anterior dislocation of {laterality} knee, {encounter}  when anterior
  code S83.12{laterality: right=4 left=5 unspecified=6}{encounter}  Posterior dislocation of {laterality} knee, {encounter}  when posterior
# A meniscus tear is current unless called old or degenerative (13-joints.lex).
family Tear of meniscus
  term meniscal tear | meniscus tear | torn meniscus | tear of meniscus | meniscus injury | meniscal injury | medial meniscus tear | lateral meniscus tear | medial meniscal tear | lateral meniscal tear | tear/rupture + meniscus/medial meniscus/lateral meniscus | meniscus rupture | bucket handle tear | ruptured meniscus
  unless degenerative/old/chronic
  history Z87.828  Personal history of other healed injury
  code S83.20{laterality: right=6 left=7}{encounter}  Current tear of a meniscus, not given which, {laterality} knee, {encounter}  needs site
  code S83.209{encounter}  Current tear of a meniscus, meniscus and knee not given, {encounter}  needs site laterality
  code S83.24{laterality: right=1 left=2 unspecified=9}{encounter}  Other current tear of medial meniscus, {laterality} knee, {encounter}  when medial
  code S83.21{laterality: right=1 left=2 unspecified=9}{encounter}  Current bucket-handle tear of medial meniscus, {laterality} knee, {encounter}  when medial + bucket handle
  code S83.22{laterality: right=1 left=2 unspecified=9}{encounter}  Current peripheral tear of medial meniscus, {laterality} knee, {encounter}  when medial + peripheral
  code S83.23{laterality: right=1 left=2 unspecified=9}{encounter}  Current complex tear of medial meniscus, {laterality} knee, {encounter}  when medial + complex
  code S83.28{laterality: right=1 left=2 unspecified=9}{encounter}  Other current tear of lateral meniscus, {laterality} knee, {encounter}  when lateral
  code S83.25{laterality: right=1 left=2 unspecified=9}{encounter}  Current bucket-handle tear of lateral meniscus, {laterality} knee, {encounter}  when lateral + bucket handle
  code S83.26{laterality: right=1 left=2 unspecified=9}{encounter}  Current peripheral tear of lateral meniscus, {laterality} knee, {encounter}  when lateral + peripheral
  code S83.27{laterality: right=1 left=2 unspecified=9}{encounter}  Current complex tear of lateral meniscus, {laterality} knee, {encounter}  when lateral + complex
S83.3{laterality}{encounter}  Current tear of articular cartilage of {laterality} knee, {encounter} = articular cartilage tear of knee | acute chondral injury of knee | articular cartilage injury of knee
  history Z87.828  Personal history of other healed injury
S83.51{laterality-9}{encounter}  Sprain (tear) of anterior cruciate ligament of {laterality-9} knee, {encounter} = ACL tear | ACL sprain | ACL rupture | anterior cruciate ligament tear | torn ACL | anterior cruciate ligament rupture | ACL injury | anterior cruciate ligament sprain | anterior cruciate tear | ruptured ACL | tear/rupture/sprain + anterior cruciate ligament/ACL/anterior cruciate | rupture of anterior cruciate ligament | ACL strain | anterior cruciate ligament strain
  unless old/chronic
  history Z87.828  Personal history of other healed injury
S83.52{laterality-9}{encounter}  Sprain (tear) of posterior cruciate ligament of {laterality-9} knee, {encounter} = PCL tear | PCL sprain | posterior cruciate ligament tear | PCL rupture | PCL injury | posterior cruciate ligament rupture | posterior cruciate ligament sprain | tear/rupture/sprain + posterior cruciate ligament/PCL | PCL strain | posterior cruciate ligament strain
  unless old/chronic
  history Z87.828  Personal history of other healed injury
S83.50{laterality-9}{encounter}  Sprain of a cruciate ligament of {laterality-9} knee, not given which, {encounter} = cruciate ligament tear | cruciate ligament sprain | cruciate ligament rupture
  history Z87.828  Personal history of other healed injury
S83.41{laterality-9}{encounter}  Sprain (tear) of medial collateral ligament of {laterality-9} knee, {encounter} = MCL sprain | MCL tear | medial collateral ligament sprain | medial collateral ligament tear | MCL injury | MCL rupture | sprain/tear/rupture + medial collateral ligament/MCL/internal lateral ligament | MCL strain | medial collateral ligament strain
  history Z87.828  Personal history of other healed injury
S83.42{laterality-9}{encounter}  Sprain (tear) of lateral collateral ligament of {laterality-9} knee, {encounter} = LCL sprain | LCL tear | lateral collateral ligament sprain | lateral collateral ligament tear | LCL injury | LCL strain | lateral collateral ligament strain
  unless elbow/ankle
  history Z87.828  Personal history of other healed injury
S83.40{laterality-9}{encounter}  Sprain of a collateral ligament of {laterality-9} knee, not given which, {encounter} = collateral ligament sprain of knee | collateral ligament sprain
  unless elbow/finger/thumb/wrist
  history Z87.828  Personal history of other healed injury
S83.9{laterality}{encounter}  Sprain of {laterality} knee, part not given, {encounter} = knee sprain | sprained knee | sprain of knee | twisted knee | sprain + knee | knee strain | knee ligament injury | knee ligament tear
  history Z87.828  Personal history of other healed injury
S83.8X{laterality-9}{encounter}  Sprain of other part of {laterality-9} knee, {encounter} = posterolateral corner injury | patellofemoral ligament tear | MPFL tear | medial patellofemoral ligament tear | meniscus sprain | meniscal sprain | meniscus strain | medial meniscus sprain | lateral meniscus sprain
  history Z87.828  Personal history of other healed injury

# Tibia, fibula, ankle.
family Fracture of upper end of tibia
  term tibial plateau fracture | proximal tibia fracture | fracture of tibial plateau | Schatzker fracture | proximal tibial fracture | fracture of proximal tibia | fracture/fx + tibial plateau/proximal tibia/upper end of tibia/tibial spine/tibial tuberosity/tibial tubercle | tibial spine fracture | tibial tubercle avulsion | knee fracture | fracture of knee
  unless pathologic/stress
  history Z87.81  Personal history of a healed traumatic fracture
  code S82.10{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Fracture of upper end of {laterality} tibia, unspecified, {fracture-gustilo}  needs type
  code S82.12{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced fracture of lateral condyle of {laterality} tibia, {fracture-gustilo}  when lateral/lateral plateau/lateral condyle
  code S82.12{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced fracture of lateral condyle of {laterality} tibia, {fracture-gustilo}  when lateral/lateral plateau/lateral condyle + nondisplaced
  code S82.13{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced fracture of medial condyle of {laterality} tibia, {fracture-gustilo}  when medial/medial plateau/medial condyle
  code S82.13{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced fracture of medial condyle of {laterality} tibia, {fracture-gustilo}  when medial/medial plateau/medial condyle + nondisplaced
  code S82.14{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced bicondylar fracture of {laterality} tibia, {fracture-gustilo}  when bicondylar
  code S82.14{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced bicondylar fracture of {laterality} tibia, {fracture-gustilo}  when bicondylar + nondisplaced
  code S82.11{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced fracture of {laterality} tibial spine, {fracture-gustilo}  when tibial spine/spine
  code S82.15{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced fracture of {laterality} tibial tuberosity, {fracture-gustilo}  when tibial tuberosity/tubercle
family Fracture of shaft of tibia
  term tibia fracture | tibial fracture | tibial shaft fracture | fracture of tibia | broken shin | fracture of shaft of tibia | toddler's fracture | toddler fracture | tib-fib fracture | tibia and fibula fracture | tibia fibula fracture | fracture/fx/broken + tibia/tibial shaft/tibial/shin/tib-fib | fracture of tibia and fibula
  unless pathologic/stress/plateau/distal/pilon/malleolus/proximal
  history Z87.81  Personal history of a healed traumatic fracture
  code S82.20{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Fracture of shaft of {laterality} tibia, unspecified, {fracture-gustilo}  needs type
  code S82.22{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced transverse fracture of shaft of {laterality} tibia, {fracture-gustilo}  when transverse
  code S82.23{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced oblique fracture of shaft of {laterality} tibia, {fracture-gustilo}  when oblique
  code S82.24{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced spiral fracture of shaft of {laterality} tibia, {fracture-gustilo}  when spiral
  code S82.24{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced spiral fracture of shaft of {laterality} tibia, {fracture-gustilo}  when spiral + nondisplaced
  code S82.25{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced comminuted fracture of shaft of {laterality} tibia, {fracture-gustilo}  when comminuted
  code S82.26{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced segmental fracture of shaft of {laterality} tibia, {fracture-gustilo}  when segmental
family Fracture of lower end of tibia
  term distal tibia fracture | fracture of distal tibia | distal tibial fracture | fracture/fx + distal tibia/lower end of tibia
  unless pathologic/stress/pilon
  history Z87.81  Personal history of a healed traumatic fracture
  code S82.30{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Fracture of lower end of {laterality} tibia, unspecified, {fracture-gustilo}
  code S82.39{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Other fracture of lower end of {laterality} tibia, {fracture-gustilo}  when other specified
  code S82.31{laterality: right=1 left=2 unspecified=9}{fracture-closed}  Torus (buckle) fracture of lower end of {laterality} tibia, {fracture-closed}  when torus/buckle
family Pilon fracture
  term pilon fracture | plafond fracture | tibial pilon fracture | tibial plafond fracture | fracture + pilon/plafond
  history Z87.81  Personal history of a healed traumatic fracture
  code S82.87{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced pilon fracture of {laterality} tibia, {fracture-gustilo}
  code S82.87{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced pilon fracture of {laterality} tibia, {fracture-gustilo}  when nondisplaced
family Fracture of shaft of fibula
  term fibula fracture | fibular fracture | fracture of fibula | broken fibula | fibular shaft fracture | fracture of shaft of fibula | fracture/fx/broken + fibula/fibular shaft/fibular
  unless pathologic/stress/distal/malleolus/tibia/proximal
  history Z87.81  Personal history of a healed traumatic fracture
  code S82.40{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Fracture of shaft of {laterality} fibula, unspecified, {fracture-gustilo}  needs type
  code S82.42{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced transverse fracture of shaft of {laterality} fibula, {fracture-gustilo}  when transverse
  code S82.43{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced oblique fracture of shaft of {laterality} fibula, {fracture-gustilo}  when oblique
  code S82.44{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced spiral fracture of shaft of {laterality} fibula, {fracture-gustilo}  when spiral
  code S82.45{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced comminuted fracture of shaft of {laterality} fibula, {fracture-gustilo}  when comminuted
family Fracture of end of fibula
  term distal fibula fracture | proximal fibula fracture | fracture of distal fibula | fibular head fracture | distal fibular fracture | fibular neck fracture | fracture of fibular head | fracture/fx + distal fibula/proximal fibula/fibular head/fibular neck
  history Z87.81  Personal history of a healed traumatic fracture
  code S82.83{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Other fracture of upper and lower end of {laterality} fibula, {fracture-gustilo}
  code S82.82{laterality: right=1 left=2 unspecified=9}{fracture-closed}  Torus (buckle) fracture of lower end of {laterality} fibula, {fracture-closed}  when distal + torus/buckle
family Fracture of lateral malleolus
  term lateral malleolus fracture | lateral malleolar fracture | fracture of lateral malleolus | Weber B fracture | Weber A fracture | fracture/fx + lateral malleolus/lateral malleolar/external malleolus
  history Z87.81  Personal history of a healed traumatic fracture
  code S82.6{laterality: right=1 left=2 unspecified=3}X{fracture-gustilo}  Displaced fracture of lateral malleolus of {laterality} fibula, {fracture-gustilo}
  code S82.6{laterality: right=4 left=5 unspecified=6}X{fracture-gustilo}  Nondisplaced fracture of lateral malleolus of {laterality} fibula, {fracture-gustilo}  when nondisplaced
family Fracture of medial malleolus
  term medial malleolus fracture | medial malleolar fracture | fracture of medial malleolus | fracture/fx + medial malleolus/medial malleolar/internal malleolus
  history Z87.81  Personal history of a healed traumatic fracture
  code S82.5{laterality: right=1 left=2 unspecified=3}X{fracture-gustilo}  Displaced fracture of medial malleolus of {laterality} tibia, {fracture-gustilo}
  code S82.5{laterality: right=4 left=5 unspecified=6}X{fracture-gustilo}  Nondisplaced fracture of medial malleolus of {laterality} tibia, {fracture-gustilo}  when nondisplaced
family Bimalleolar fracture
  term bimalleolar fracture | bimalleolar ankle fracture | Pott fracture | Pott's fracture | bimalleolar equivalent fracture | fracture + bimalleolar
  history Z87.81  Personal history of a healed traumatic fracture
  code S82.84{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced bimalleolar fracture of {laterality} lower leg, {fracture-gustilo}
  code S82.84{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced bimalleolar fracture of {laterality} lower leg, {fracture-gustilo}  when nondisplaced
family Trimalleolar fracture
  term trimalleolar fracture | trimalleolar ankle fracture | fracture + trimalleolar
  history Z87.81  Personal history of a healed traumatic fracture
  code S82.85{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced trimalleolar fracture of {laterality} lower leg, {fracture-gustilo}
  code S82.85{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced trimalleolar fracture of {laterality} lower leg, {fracture-gustilo}  when nondisplaced
family Maisonneuve fracture
  term Maisonneuve fracture | Maisonneuve's fracture
  history Z87.81  Personal history of a healed traumatic fracture
  code S82.86{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced Maisonneuve fracture of {laterality} leg, {fracture-gustilo}
  code S82.86{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced Maisonneuve fracture of {laterality} leg, {fracture-gustilo}  when nondisplaced
family Fracture of ankle
  term ankle fracture | broken ankle | fracture of ankle | fractured ankle | ankle fx | malleolar fracture | malleolus fracture | posterior malleolus fracture | fracture/fx/broken + ankle/posterior malleolus/malleolus
  unless pathologic/stress/bimalleolar/trimalleolar
  history Z87.81  Personal history of a healed traumatic fracture
  code S82.89{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Other fracture of {laterality} lower leg (ankle), {fracture-gustilo}  needs type
family Fracture of lower leg
  term leg fracture | broken leg | lower leg fracture | fracture of leg | fracture of lower leg | fractured leg | fracture/fx/broken + lower leg/leg
  unless pathologic/stress/tibia/fibula/femur/ankle
  history Z87.81  Personal history of a healed traumatic fracture
  code S82.9{laterality: right=1 left=2 unspecified=0}X{fracture-gustilo}  Fracture of {laterality} lower leg, unspecified, {fracture-gustilo}  needs site
family Dislocation of ankle
  term ankle dislocation | dislocated ankle | dislocation of ankle | ankle fracture dislocation | dislocation + ankle/tibiotalar
  history Z87.828  Personal history of other healed injury
  code S93.0{laterality: right=4 left=5 unspecified=6}{encounter}  Dislocation of {laterality} ankle, {encounter}
  code S93.0{laterality: right=1 left=2 unspecified=3}{encounter}  Subluxation of {laterality} ankle, {encounter}  when subluxation
family Sprain of ankle
  term ankle sprain | sprained ankle | sprain of ankle | twisted ankle | rolled ankle | sprain + ankle | inversion injury of ankle | ankle strain | inversion ankle injury
  history Z87.828  Personal history of other healed injury
  code S93.40{laterality: right=1 left=2 unspecified=9}{encounter}  Sprain of {laterality} ankle, ligament not given, {encounter}
  code S93.41{laterality: right=1 left=2 unspecified=9}{encounter}  Sprain of calcaneofibular ligament of {laterality} ankle, {encounter}  when calcaneofibular/CFL
  code S93.42{laterality: right=1 left=2 unspecified=9}{encounter}  Sprain of deltoid ligament of {laterality} ankle, {encounter}  when deltoid
  code S93.43{laterality: right=1 left=2 unspecified=9}{encounter}  Sprain of tibiofibular ligament (high ankle sprain) of {laterality} ankle, {encounter}  when tibiofibular/high/syndesmosis/syndesmotic
  code S93.49{laterality: right=1 left=2 unspecified=9}{encounter}  Sprain of other ligament of {laterality} ankle, {encounter}  when talofibular/ATFL/anterior talofibular/lateral
S93.43{laterality-9}{encounter}  Sprain of tibiofibular ligament (high ankle sprain) of {laterality-9} ankle, {encounter} = high ankle sprain | syndesmotic injury | syndesmosis sprain | syndesmotic sprain | syndesmosis injury | syndesmotic disruption
  history Z87.828  Personal history of other healed injury
S93.49{laterality-9}{encounter}  Sprain of other ligament of {laterality-9} ankle, {encounter} = ATFL tear | anterior talofibular ligament tear | ATFL sprain | anterior talofibular ligament sprain | ATFL rupture
  history Z87.828  Personal history of other healed injury
S86.01{laterality-9}{encounter}  Strain (rupture) of {laterality-9} Achilles tendon, {encounter} = Achilles tendon rupture | Achilles rupture | ruptured Achilles | Achilles tear | torn Achilles tendon | Achilles strain | Achilles tendon tear | rupture of Achilles tendon | partial Achilles tear
  history Z87.828  Personal history of other healed injury
S86.02{laterality-9}{encounter}  Laceration of {laterality-9} Achilles tendon, {encounter} = Achilles tendon laceration | laceration of Achilles tendon
  history Z87.828  Personal history of other healed injury
S86.11{laterality-9}{encounter}  Strain of other muscle of posterior lower {laterality-9} leg, {encounter} = calf strain | gastrocnemius strain | gastrocnemius tear | calf muscle strain | calf tear | tennis leg | pulled calf muscle | soleus strain | plantaris rupture | calf muscle tear | strain + calf/gastrocnemius
  history Z87.828  Personal history of other healed injury
S86.31{laterality-9}{encounter}  Strain of peroneal muscles, {laterality-9} leg, {encounter} = peroneal tendon tear | peroneal strain | peroneal tendon rupture
  history Z87.828  Personal history of other healed injury
S86.21{laterality-9}{encounter}  Strain of anterior muscles of {laterality-9} lower leg, {encounter} = anterior tibialis strain | shin strain | tibialis anterior rupture
  history Z87.828  Personal history of other healed injury
S86.91{laterality-9}{encounter}  Strain of muscle of {laterality-9} lower leg, unspecified, {encounter} = leg strain | lower leg strain | strain of lower leg | leg muscle strain
  history Z87.828  Personal history of other healed injury
S89.9{laterality}{encounter}  Injury of {laterality} lower leg, unspecified, {encounter} = knee injury | leg injury | injury of knee | lower leg injury | knee trauma | leg trauma | injury of leg | trauma to knee | injury to knee | trauma to leg | knee traumatism
  history Z87.828  Personal history of other healed injury
S99.91{laterality-9}{encounter}  Injury of {laterality-9} ankle, unspecified, {encounter} = ankle injury | injury of ankle | ankle trauma | trauma to ankle | injury to ankle
  history Z87.828  Personal history of other healed injury
S99.92{laterality-9}{encounter}  Injury of {laterality-9} foot, unspecified, {encounter} = foot injury | injury of foot | toe injury | foot trauma | trauma to foot | injury to foot | injury of toe | stubbed toe
  history Z87.828  Personal history of other healed injury

# Foot.
family Fracture of calcaneus
  term calcaneal fracture | calcaneus fracture | heel fracture | fracture of calcaneus | broken heel | fracture/fx/broken + calcaneus/calcaneal/heel
  unless pathologic/stress
  history Z87.81  Personal history of a healed traumatic fracture
  code S92.00{laterality: right=1 left=2 unspecified=9}{fracture-limb}  Fracture of {laterality} calcaneus, unspecified, {fracture-limb}  needs type
  code S92.01{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of body of {laterality} calcaneus, {fracture-limb}  when body
  code S92.02{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of anterior process of {laterality} calcaneus, {fracture-limb}  when anterior process
  code S92.02{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of anterior process of {laterality} calcaneus, {fracture-limb}  when anterior process + nondisplaced
  code S92.03{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced avulsion fracture of tuberosity of {laterality} calcaneus, {fracture-limb}  when avulsion/tuberosity
  code S92.06{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced intraarticular fracture of {laterality} calcaneus, {fracture-limb}  when intraarticular/intra-articular
  code S92.06{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced intraarticular fracture of {laterality} calcaneus, {fracture-limb}  when intraarticular/intra-articular + nondisplaced
family Fracture of talus
  term talus fracture | talar fracture | fracture of talus | talar neck fracture | talar dome fracture | fracture/fx + talus/talar
  history Z87.81  Personal history of a healed traumatic fracture
  code S92.10{laterality: right=1 left=2 unspecified=9}{fracture-limb}  Fracture of {laterality} talus, unspecified, {fracture-limb}
  code S92.11{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of neck of {laterality} talus, {fracture-limb}  when neck
  code S92.12{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of body of {laterality} talus, {fracture-limb}  when body
  code S92.14{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced dome fracture of {laterality} talus, {fracture-limb}  when dome
  code S92.15{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced avulsion (chip) fracture of {laterality} talus, {fracture-limb}  when avulsion/chip
  code S92.15{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced avulsion (chip) fracture of {laterality} talus, {fracture-limb}  when avulsion/chip + nondisplaced
family Fracture of tarsal bone
  term tarsal fracture | tarsal bone fracture | navicular fracture | cuboid fracture | cuneiform fracture | fracture of navicular of foot | fracture/fx + tarsal/navicular/cuboid/cuneiform
  unless wrist/scaphoid/stress/hand
  history Z87.81  Personal history of a healed traumatic fracture
  code S92.20{laterality: right=1 left=2 unspecified=9}{fracture-limb}  Fracture of tarsal bone of {laterality} foot, bone not given, {fracture-limb}  needs site
  code S92.21{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of cuboid of {laterality} foot, {fracture-limb}  when cuboid
  code S92.21{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of cuboid of {laterality} foot, {fracture-limb}  when cuboid + nondisplaced
  code S92.22{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of lateral cuneiform of {laterality} foot, {fracture-limb}  when lateral cuneiform
  code S92.23{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of intermediate cuneiform of {laterality} foot, {fracture-limb}  when intermediate cuneiform/middle cuneiform
  code S92.24{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of medial cuneiform of {laterality} foot, {fracture-limb}  when medial cuneiform
  code S92.25{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of navicular of {laterality} foot, {fracture-limb}  when navicular
  code S92.25{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of navicular of {laterality} foot, {fracture-limb}  when navicular + nondisplaced
family Fracture of metatarsal
  term metatarsal fracture | fracture of metatarsal | metatarsal fx | Jones fracture | fifth metatarsal fracture | 5th metatarsal fracture | fracture of fifth metatarsal | fracture/fx/broken + metatarsal/MT/fifth metatarsal/5th metatarsal/base of fifth metatarsal | dancer's fracture
  unless stress/pathologic
  history Z87.81  Personal history of a healed traumatic fracture
  code S92.30{laterality: right=1 left=2 unspecified=9}{fracture-limb}  Fracture of a metatarsal of {laterality} foot, bone not given, {fracture-limb}  needs site
  code S92.31{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of first metatarsal, {laterality} foot, {fracture-limb}  when first/1st
  code S92.31{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of first metatarsal, {laterality} foot, {fracture-limb}  when first/1st + nondisplaced
  code S92.32{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of second metatarsal, {laterality} foot, {fracture-limb}  when second/2nd
  code S92.32{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of second metatarsal, {laterality} foot, {fracture-limb}  when second/2nd + nondisplaced
  code S92.33{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of third metatarsal, {laterality} foot, {fracture-limb}  when third/3rd
  code S92.33{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of third metatarsal, {laterality} foot, {fracture-limb}  when third/3rd + nondisplaced
  code S92.34{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of fourth metatarsal, {laterality} foot, {fracture-limb}  when fourth/4th
  code S92.34{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of fourth metatarsal, {laterality} foot, {fracture-limb}  when fourth/4th + nondisplaced
  code S92.35{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of fifth metatarsal, {laterality} foot, {fracture-limb}  when fifth/5th/Jones/dancer's
  code S92.35{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of fifth metatarsal, {laterality} foot, {fracture-limb}  when fifth/5th/Jones/dancer's + nondisplaced
family Fracture of great toe
  term great toe fracture | big toe fracture | fracture of great toe | hallux fracture | broken big toe | fracture/fx/broken + great toe/big toe/hallux/first toe/1st toe
  unless stress
  history Z87.81  Personal history of a healed traumatic fracture
  code S92.40{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of {laterality} great toe, unspecified, {fracture-limb}
  code S92.40{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of {laterality} great toe, unspecified, {fracture-limb}  when nondisplaced
  code S92.41{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of proximal phalanx of {laterality} great toe, {fracture-limb}  when proximal phalanx/proximal
  code S92.41{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of proximal phalanx of {laterality} great toe, {fracture-limb}  when proximal phalanx/proximal + nondisplaced
  code S92.42{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of distal phalanx of {laterality} great toe, {fracture-limb}  when distal phalanx/distal/tuft
  code S92.42{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of distal phalanx of {laterality} great toe, {fracture-limb}  when distal phalanx/distal/tuft + nondisplaced
family Fracture of toe
  term toe fracture | broken toe | fracture of toe | fractured toe | fracture/fx/broken + toe/second toe/third toe/fourth toe/fifth toe/little toe/pinky toe/toes
  unless great/big/stress/hallux
  history Z87.81  Personal history of a healed traumatic fracture
  code S92.91{laterality: right=1 left=2 unspecified=9}{fracture-limb}  Fracture of {laterality} toe, unspecified, {fracture-limb}  needs site
  code S92.50{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of {laterality} lesser toe, unspecified, {fracture-limb}  when second toe/third toe/fourth toe/fifth toe/little toe/pinky toe/lesser toe/2nd toe/3rd toe/4th toe/5th toe
  code S92.50{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of {laterality} lesser toe, unspecified, {fracture-limb}  when second toe/third toe/fourth toe/fifth toe/little toe/pinky toe/lesser toe/2nd toe/3rd toe/4th toe/5th toe + nondisplaced
  code S92.51{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of proximal phalanx of {laterality} lesser toe, {fracture-limb}  when second toe/third toe/fourth toe/fifth toe/little toe/pinky toe/lesser toe/2nd toe/3rd toe/4th toe/5th toe + proximal phalanx
  code S92.51{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of proximal phalanx of {laterality} lesser toe, {fracture-limb}  when second toe/third toe/fourth toe/fifth toe/little toe/pinky toe/lesser toe/2nd toe/3rd toe/4th toe/5th toe + proximal phalanx + nondisplaced
  code S92.53{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of distal phalanx of {laterality} lesser toe, {fracture-limb}  when second toe/third toe/fourth toe/fifth toe/little toe/pinky toe/lesser toe/2nd toe/3rd toe/4th toe/5th toe + distal phalanx
family Fracture of foot
  term foot fracture | broken foot | fracture of foot | fractured foot | fracture/fx/broken + foot
  unless stress/pathologic/metatarsal/calcaneus/toe
  history Z87.81  Personal history of a healed traumatic fracture
  code S92.90{laterality: right=1 left=2 unspecified=9}{fracture-limb}  Fracture of {laterality} foot, unspecified, {fracture-limb}  needs site
  code S92.81{laterality: right=1 left=2 unspecified=9}{fracture-limb}  Other fracture of {laterality} foot, {fracture-limb}  when sesamoid
family Lisfranc injury
  term Lisfranc injury | Lisfranc dislocation | Lisfranc fracture dislocation | tarsometatarsal dislocation | Lisfranc fracture
  history Z87.828  Personal history of other healed injury
  code S93.32{laterality: right=4 left=5 unspecified=6}{encounter}  Dislocation of tarsometatarsal joint of {laterality} foot, {encounter}
S93.62{laterality-9}{encounter}  Sprain of tarsometatarsal ligament of {laterality-9} foot, {encounter} = Lisfranc sprain | Lisfranc ligament sprain | tarsometatarsal sprain
  history Z87.828  Personal history of other healed injury
family Dislocation of toe
  term toe dislocation | dislocated toe | dislocation of toe | dislocation + toe/great toe
  history Z87.828  Personal history of other healed injury
  code S93.10{laterality: right=4 left=5 unspecified=6}{encounter}  Dislocation of {laterality} toe, unspecified, {encounter}
  code S93.12{laterality: right=1 left=2 unspecified=3}{encounter}  Dislocation of metatarsophalangeal joint of {laterality} great toe, {encounter}  when great toe/big toe + MTP/metatarsophalangeal
family Dislocation of foot
  term foot dislocation | subtalar dislocation | dislocation of foot | talonavicular dislocation
  history Z87.828  Personal history of other healed injury
  code S93.30{laterality: right=4 left=5 unspecified=6}{encounter}  Dislocation of {laterality} foot, unspecified, {encounter}
  code S93.31{laterality: right=4 left=5 unspecified=6}{encounter}  Dislocation of tarsal joint of {laterality} foot, {encounter}  when subtalar/talonavicular/tarsal
S93.60{laterality-9}{encounter}  Sprain of {laterality-9} foot, unspecified, {encounter} = foot sprain | sprain of foot | sprained foot | sprain + foot/midfoot | midfoot sprain
  history Z87.828  Personal history of other healed injury
family Sprain of toe
  term toe sprain | turf toe | sprain of toe | sprained toe | jammed toe | sprain + toe/great toe
  history Z87.828  Personal history of other healed injury
  code S93.509{encounter}  Sprain of a toe, toe and side not given, {encounter}
  code S93.50{laterality: right=1 left=2 unspecified=3}{encounter}  Sprain of {laterality} great toe, unspecified, {encounter}  when great toe/big toe
  code S93.50{laterality: right=4 left=5}{encounter}  Sprain of {laterality} lesser toe, unspecified, {encounter}
  code S93.52{laterality: right=1 left=2 unspecified=3}{encounter}  Sprain of metatarsophalangeal joint of {laterality} great toe, {encounter}  when turf toe
S96.91{laterality-9}{encounter}  Strain of muscle at {laterality-9} ankle and foot, unspecified, {encounter} = foot strain | strain of foot | strain of ankle
  history Z87.828  Personal history of other healed injury
S97.8{laterality}{encounter}  Crushing injury of {laterality} foot, {encounter} = crush injury of foot | crushed foot
  history Z87.828  Personal history of other healed injury
S97.0{laterality}{encounter}  Crushing injury of {laterality} ankle, {encounter} = crush injury of ankle
  history Z87.828  Personal history of other healed injury
family Crushing injury of leg
  term crush injury of leg | crushed leg | crush injury of lower leg | crush injury of lower extremity
  history Z87.828  Personal history of other healed injury
  code S87.8{laterality: right=1 left=2 unspecified=0}{encounter}  Crushing injury of {laterality} lower leg, {encounter}
S88.11{laterality-9}{encounter}  Complete traumatic amputation of {laterality-9} lower leg between knee and ankle, {encounter} = traumatic below knee amputation | traumatic amputation of lower leg | traumatic amputation of leg
  history Z87.828  Personal history of other healed injury
S78.11{laterality-9}{encounter}  Complete traumatic amputation of {laterality-9} leg between hip and knee, {encounter} = traumatic above knee amputation
  history Z87.828  Personal history of other healed injury
S98.01{laterality-9}{encounter}  Complete traumatic amputation of {laterality-9} foot at ankle, {encounter} = traumatic amputation of foot at ankle | traumatic amputation at ankle | traumatic ankle amputation
  history Z87.828  Personal history of other healed injury
family Traumatic toe amputation
  term traumatic amputation of toe | traumatic toe amputation
  history Z87.828  Personal history of other healed injury
  code S98.13{laterality: right=1 left=2 unspecified=9}{encounter}  Complete traumatic amputation of one {laterality} lesser toe, {encounter}
  code S98.11{laterality: right=1 left=2 unspecified=9}{encounter}  Complete traumatic amputation of {laterality} great toe, {encounter}  when great toe/big toe

# Vessels and nerves of the leg.
family Injury of femoral artery
  term femoral artery injury | femoral artery laceration | femoral artery transection | traumatic femoral artery injury
  history Z87.828  Personal history of other healed injury
  code S75.00{laterality: right=1 left=2 unspecified=9}{encounter}  Injury of femoral artery, {laterality} leg, unspecified, {encounter}
  code S75.02{laterality: right=1 left=2 unspecified=9}{encounter}  Major laceration of femoral artery, {laterality} leg, {encounter}  when laceration/transection
S85.00{laterality-9}{encounter}  Injury of popliteal artery, {laterality-9} leg, unspecified, {encounter} = popliteal artery injury | traumatic popliteal artery injury
  history Z87.828  Personal history of other healed injury
S74.0{laterality}{encounter}  Injury of sciatic nerve, {laterality} leg, {encounter} = sciatic nerve injury
  history Z87.828  Personal history of other healed injury
S74.1{laterality}{encounter}  Injury of femoral nerve, {laterality} leg, {encounter} = femoral nerve injury
  history Z87.828  Personal history of other healed injury
S84.1{laterality}{encounter}  Injury of peroneal nerve at lower leg, {laterality} leg, {encounter} = peroneal nerve injury | traumatic peroneal nerve palsy
  history Z87.828  Personal history of other healed injury

# Superficial injuries and wounds of the leg.
S70.0{laterality}{encounter}  Contusion of {laterality} hip, {encounter} = hip contusion | contusion of hip | hip pointer | bruised hip | contusion/bruise/bruising/hematoma/ecchymosis + hip
  unless postoperative/arthroplasty
  history Z87.828  Personal history of other healed injury
S70.1{laterality}{encounter}  Contusion of {laterality} thigh, {encounter} = thigh contusion | contusion of thigh | quad contusion | traumatic thigh hematoma | contusion/bruise/bruising/ecchymosis + thigh/quadriceps
  history Z87.828  Personal history of other healed injury
S80.0{laterality}{encounter}  Contusion of {laterality} knee, {encounter} = knee contusion | contusion of knee | bruised knee | contusion/bruise/bruising/hematoma/ecchymosis + knee
  unless postoperative/arthroplasty
  history Z87.828  Personal history of other healed injury
S80.1{laterality}{encounter}  Contusion of {laterality} lower leg, {encounter} = lower leg contusion | leg contusion | contusion of leg | shin contusion | calf contusion | contusion of lower leg | traumatic leg hematoma | contusion/bruise/bruising/hematoma/ecchymosis + lower leg/leg/shin/calf
  unless postoperative
  history Z87.828  Personal history of other healed injury
S90.0{laterality}{encounter}  Contusion of {laterality} ankle, {encounter} = ankle contusion | contusion of ankle | contusion/bruise/bruising/ecchymosis + ankle
  history Z87.828  Personal history of other healed injury
S90.3{laterality}{encounter}  Contusion of {laterality} foot, {encounter} = foot contusion | contusion of foot | bruised foot | heel contusion | contusion/bruise/bruising/ecchymosis + foot/heel
  history Z87.828  Personal history of other healed injury
family Contusion of toe
  term toe contusion | contusion of toe | bruised toe | subungual hematoma of toe | contusion/bruise/subungual hematoma + toe/great toe/toenail/big toe
  history Z87.828  Personal history of other healed injury
  code S90.12{laterality: right=1 left=2 unspecified=9}{encounter}  Contusion of {laterality} lesser toe without damage to nail, {encounter}
  code S90.11{laterality: right=1 left=2 unspecified=9}{encounter}  Contusion of {laterality} great toe without damage to nail, {encounter}  when great toe/big toe/hallux
  code S90.21{laterality: right=1 left=2 unspecified=9}{encounter}  Contusion of {laterality} great toe with damage to nail, {encounter}  when great toe/big toe/hallux + nail/toenail/subungual
  code S90.22{laterality: right=1 left=2 unspecified=9}{encounter}  Contusion of {laterality} lesser toe with damage to nail, {encounter}  when nail/toenail/subungual
family Abrasion of leg
  term knee abrasion | leg abrasion | abrasion of knee | abrasion of leg | shin abrasion | skinned knee | foot abrasion | ankle abrasion | hip abrasion | abrasion/abrasions/scrape/scratch/road rash + knee/leg/lower leg/shin/ankle/foot/thigh/hip/knees/legs/calf
  history Z87.828  Personal history of other healed injury
  code S80.81{laterality: right=1 left=2 unspecified=9}{encounter}  Abrasion of {laterality} lower leg, {encounter}
  code S80.21{laterality: right=1 left=2 unspecified=9}{encounter}  Abrasion of {laterality} knee, {encounter}  when knee
  code S70.21{laterality: right=1 left=2 unspecified=9}{encounter}  Abrasion of {laterality} hip, {encounter}  when hip
  code S70.31{laterality: right=1 left=2 unspecified=9}{encounter}  Abrasion of {laterality} thigh, {encounter}  when thigh
  code S90.51{laterality: right=1 left=2 unspecified=9}{encounter}  Abrasion of {laterality} ankle, {encounter}  when ankle
  code S90.81{laterality: right=1 left=2 unspecified=9}{encounter}  Abrasion of {laterality} foot, {encounter}  when foot/heel
family Abrasion of toe
  term toe abrasion | abrasion of toe | abrasion/scrape + toe/great toe/toes
  code S90.41{laterality: right=4 left=5 unspecified=6}{encounter}  Abrasion of {laterality} lesser toe, {encounter}
  code S90.41{laterality: right=1 left=2 unspecified=3}{encounter}  Abrasion of {laterality} great toe, {encounter}  when great toe/big toe
family Blister of foot
  term foot blister | blister of foot | friction blister of foot | heel blister | blister/friction blister + foot/heel/ankle
  unless burn/diabetic
  code S90.82{laterality: right=1 left=2 unspecified=9}{encounter}  Blister (nonthermal) of {laterality} foot, {encounter}
  code S90.52{laterality: right=1 left=2 unspecified=9}{encounter}  Blister (nonthermal) of {laterality} ankle, {encounter}  when ankle
S80.82{laterality-9}{encounter}  Blister (nonthermal) of {laterality-9} lower leg, {encounter} = leg blister | blister of leg | blister + lower leg/leg
  unless burn
family Insect bite of leg
  term insect bite of leg | insect bite of foot | insect bite of ankle | insect bite/bug bite/tick bite/mosquito bite + leg/lower leg/thigh/knee/ankle/foot/hip/calf/groin
  code S80.86{laterality: right=1 left=2 unspecified=9}{encounter}  Insect bite of {laterality} lower leg, {encounter}
  code S70.36{laterality: right=1 left=2 unspecified=9}{encounter}  Insect bite of {laterality} thigh, {encounter}  when thigh
  code S70.26{laterality: right=1 left=2 unspecified=9}{encounter}  Insect bite of {laterality} hip, {encounter}  when hip
  code S80.26{laterality: right=1 left=2 unspecified=9}{encounter}  Insect bite of {laterality} knee, {encounter}  when knee
  code S90.56{laterality: right=1 left=2 unspecified=9}{encounter}  Insect bite of {laterality} ankle, {encounter}  when ankle
  code S90.86{laterality: right=1 left=2 unspecified=9}{encounter}  Insect bite of {laterality} foot, {encounter}  when foot
family Wound of hip and thigh
  term thigh laceration | laceration of thigh | thigh wound | hip laceration | open wound of thigh | gunshot wound of thigh | laceration/wound/lac/cut/stab wound/gunshot wound + thigh/hip
  unless surgical/postoperative/pressure
  history Z87.828  Personal history of other healed injury
  code S71.11{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of {laterality} thigh without foreign body, {encounter}
  code S71.10{laterality: right=1 left=2 unspecified=9}{encounter}  Open wound of {laterality} thigh, unspecified, {encounter}  when open wound/gunshot/stab/wound
  code S71.12{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of {laterality} thigh with foreign body, {encounter}  when with foreign body/retained foreign body/glass foreign body/metal foreign body/metallic foreign body/wood foreign body/wooden foreign body/foreign body present/foreign body in/foreign body removed/foreign body removal/embedded foreign body
  code S71.01{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of {laterality} hip without foreign body, {encounter}  when hip
  code S71.00{laterality: right=1 left=2 unspecified=9}{encounter}  Open wound of {laterality} hip, unspecified, {encounter}  when hip + open wound/gunshot/stab/wound
family Wound of knee and lower leg
  term leg laceration | laceration of leg | knee laceration | shin laceration | lower leg laceration | laceration of knee | laceration of lower leg | leg wound | knee wound | open wound of leg | calf laceration | wound of leg | laceration/wound/lac/cut/skin tear/stab wound/gunshot wound + leg/lower leg/shin/calf/knee
  unless surgical/postoperative/ulcer/pressure/stasis/diabetic/upper leg
  history Z87.828  Personal history of other healed injury
  code S81.81{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of {laterality} lower leg without foreign body, {encounter}
  code S81.82{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of {laterality} lower leg with foreign body, {encounter}  when with foreign body/retained foreign body/glass foreign body/metal foreign body/metallic foreign body/wood foreign body/wooden foreign body/foreign body present/foreign body in/foreign body removed/foreign body removal/embedded foreign body
  code S81.80{laterality: right=1 left=2 unspecified=9}{encounter}  Open wound of {laterality} lower leg, unspecified, {encounter}  when open wound/gunshot/stab/wound
  code S81.83{laterality: right=1 left=2 unspecified=9}{encounter}  Puncture wound of {laterality} lower leg without foreign body, {encounter}  when puncture
  code S81.85{laterality: right=1 left=2 unspecified=9}{encounter}  Open bite of {laterality} lower leg, {encounter}  when bite/bitten/dog bite
  code S81.01{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of {laterality} knee without foreign body, {encounter}  when knee
  code S81.00{laterality: right=1 left=2 unspecified=9}{encounter}  Open wound of {laterality} knee, unspecified, {encounter}  when knee + open wound/wound
family Wound of ankle
  term ankle laceration | laceration of ankle | ankle wound | open wound of ankle | laceration/wound/lac/cut + ankle
  unless surgical/postoperative/ulcer/pressure
  history Z87.828  Personal history of other healed injury
  code S91.01{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of {laterality} ankle without foreign body, {encounter}
  code S91.00{laterality: right=1 left=2 unspecified=9}{encounter}  Open wound of {laterality} ankle, unspecified, {encounter}  when open wound/wound
  code S91.05{laterality: right=1 left=2 unspecified=9}{encounter}  Open bite of {laterality} ankle, {encounter}  when bite/bitten
family Wound of foot
  term foot laceration | laceration of foot | foot wound | puncture wound of foot | heel laceration | open wound of foot | stepped on a nail | stepped on nail | laceration/wound/lac/cut/puncture wound + foot/heel/sole
  unless surgical/postoperative/ulcer/pressure/diabetic
  history Z87.828  Personal history of other healed injury
  code S91.31{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of {laterality} foot without foreign body, {encounter}
  code S91.32{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of {laterality} foot with foreign body, {encounter}  when with foreign body/retained foreign body/glass foreign body/metal foreign body/metallic foreign body/wood foreign body/wooden foreign body/foreign body present/foreign body in/foreign body removed/foreign body removal/embedded foreign body
  code S91.30{laterality: right=1 left=2 unspecified=9}{encounter}  Open wound of {laterality} foot, unspecified, {encounter}  when open wound/wound/gunshot
  code S91.33{laterality: right=1 left=2 unspecified=9}{encounter}  Puncture wound of {laterality} foot without foreign body, {encounter}  when puncture/stepped on nail/stepped on a nail/nail
  code S91.34{laterality: right=1 left=2 unspecified=9}{encounter}  Puncture wound of {laterality} foot with foreign body, {encounter}  when puncture + with foreign body/retained foreign body/glass foreign body/metal foreign body/metallic foreign body/wood foreign body/wooden foreign body/foreign body present/foreign body in/foreign body removed/foreign body removal/embedded foreign body
  code S91.35{laterality: right=1 left=2 unspecified=9}{encounter}  Open bite of {laterality} foot, {encounter}  when bite/bitten
family Wound of toe
  term toe laceration | laceration of toe | toe wound | open wound of toe | laceration/wound/lac/cut/toenail avulsion + toe/great toe/big toe/toes | toenail avulsion
  unless surgical/ulcer/diabetic/procedure
  history Z87.828  Personal history of other healed injury
  code S91.119{encounter}  Laceration of a toe without foreign body or nail damage, toe not given, {encounter}
  code S91.11{laterality: right=1 left=2 unspecified=3}{encounter}  Laceration of {laterality} great toe without foreign body or nail damage, {encounter}  when great toe/big toe
  code S91.11{laterality: right=4 left=5}{encounter}  Laceration of {laterality} lesser toe without foreign body or nail damage, {encounter}
  code S91.109{encounter}  Open wound of a toe without nail damage, toe not given, {encounter}  when open wound/wound
  code S91.10{laterality: right=1 left=2}{encounter}  Open wound of {laterality} great toe without nail damage, {encounter}  when great toe/big toe + open wound/wound
  code S91.20{laterality: right=1 left=2 unspecified=3}{encounter}  Open wound of {laterality} great toe with nail damage, {encounter}  when great toe/big toe + toenail avulsion/nail
  code S91.209{encounter}  Open wound of a toe with nail damage, toe not given, {encounter}  when toenail avulsion/nail

# Ulcers of the skin: pressure ulcers and other chronic ulcers, by site, side and depth. Wards, wound clinics, nursing facilities, podiatry.
# The stage of a pressure ulcer may come from nursing notes (guideline I.B.14). Right is 1, left is 2. An ulcer without a stated
# severity takes the unspecified one. For a diabetic foot ulcer these codes stand next to the diabetes code.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, L89, L97, L98.4 and L98.A; guideline I.C.12

family Pressure ulcer
  term pressure ulcer | decubitus ulcer | decubitus | pressure sore | bed sore | bedsore | pressure injury | decubiti | pressure wound | decubital ulcer | pressure ulceration | sacral decubitus | sacral ulcer | sacral wound | deep tissue injury | deep tissue pressure injury | suspected deep tissue injury | decubitus ulcers | heel decubitus | sacral decubitus ulcer | pressure eschar | ulcer/ulcers/wound/sore + pressure/decubitus | ulcer + sacral/sacrum/coccyx/ischial | eschar + heel/sacrum
  unless venous/arterial/diabetic foot/risk for/at risk/lateral decubitus/supine/prone/dorsal decubitus/ventral decubitus/position/decubitus position/right decubitus/left decubitus/decubitus view/in decubitus/with decubitus/decubitus film
  history Z87.2  Personal history of diseases of the skin and subcutaneous tissue
  code L89.90  Pressure ulcer of a site not given, stage not given  needs stage
  code L89.9{stage: stage-1=1 stage-2=2 stage-3=3 stage-4=4 unstageable=5}  Pressure ulcer of a site not given, {stage}
  code L89.96  Pressure damage of deep tissue of a site not given  when deep tissue injury/deep tissue/DTI/deep tissue damage/sDTI
  code L89.0{laterality: right=1 left=2 unspecified=0}9  Pressure ulcer of {laterality} elbow, stage not given  needs stage  when elbow/olecranon
  code L89.0{laterality: right=1 left=2 unspecified=0}{stage: stage-1=1 stage-2=2 stage-3=3 stage-4=4 unstageable=0}  Pressure ulcer of {laterality} elbow, {stage}  when elbow/olecranon
  code L89.0{laterality: right=1 left=2 unspecified=0}6  Pressure damage of deep tissue of {laterality} elbow  when deep tissue injury/deep tissue/DTI/deep tissue damage/sDTI + elbow/olecranon
  code L89.109  Pressure ulcer of back, part not given, stage not given  needs stage  when back
  code L89.10{stage: stage-1=1 stage-2=2 stage-3=3 stage-4=4 unstageable=0}  Pressure ulcer of back, part not given, {stage}  when back
  code L89.106  Pressure damage of deep tissue of back, part not given  when deep tissue injury/deep tissue/DTI/deep tissue damage/sDTI + back
  code L89.1{laterality: right=1 left=2}9  Pressure ulcer of {laterality} upper back, stage not given  needs stage  when upper back/shoulder blade/scapula/scapular
  code L89.1{laterality: right=1 left=2}{stage: stage-1=1 stage-2=2 stage-3=3 stage-4=4 unstageable=0}  Pressure ulcer of {laterality} upper back, {stage}  when upper back/shoulder blade/scapula/scapular
  code L89.1{laterality: right=1 left=2}6  Pressure damage of deep tissue of {laterality} upper back  when deep tissue injury/deep tissue/DTI/deep tissue damage/sDTI + upper back/shoulder blade/scapula/scapular
  code L89.1{laterality: right=3 left=4}9  Pressure ulcer of {laterality} lower back, stage not given  needs stage  when lower back/lumbar
  code L89.1{laterality: right=3 left=4}{stage: stage-1=1 stage-2=2 stage-3=3 stage-4=4 unstageable=0}  Pressure ulcer of {laterality} lower back, {stage}  when lower back/lumbar
  code L89.1{laterality: right=3 left=4}6  Pressure damage of deep tissue of {laterality} lower back  when deep tissue injury/deep tissue/DTI/deep tissue damage/sDTI + lower back/lumbar
  code L89.159  Pressure ulcer of the sacral region, stage not given  needs stage  when sacral/sacrum/coccyx/coccygeal/tailbone/sacrococcygeal/sacro-coccygeal
  code L89.15{stage: stage-1=1 stage-2=2 stage-3=3 stage-4=4 unstageable=0}  Pressure ulcer of the sacral region, {stage}  when sacral/sacrum/coccyx/coccygeal/tailbone/sacrococcygeal/sacro-coccygeal
  code L89.156  Pressure damage of deep tissue of the sacral region  when deep tissue injury/deep tissue/DTI/deep tissue damage/sDTI + sacral/sacrum/coccyx/coccygeal/tailbone/sacrococcygeal/sacro-coccygeal
  code L89.2{laterality: right=1 left=2 unspecified=0}9  Pressure ulcer of {laterality} hip, stage not given  needs stage  when hip/trochanter/trochanteric/greater trochanter
  code L89.2{laterality: right=1 left=2 unspecified=0}{stage: stage-1=1 stage-2=2 stage-3=3 stage-4=4 unstageable=0}  Pressure ulcer of {laterality} hip, {stage}  when hip/trochanter/trochanteric/greater trochanter
  code L89.2{laterality: right=1 left=2 unspecified=0}6  Pressure damage of deep tissue of {laterality} hip  when deep tissue injury/deep tissue/DTI/deep tissue damage/sDTI + hip/trochanter/trochanteric/greater trochanter
  code L89.3{laterality: right=1 left=2 unspecified=0}9  Pressure ulcer of {laterality} buttock, stage not given  needs stage  when buttock/buttocks/gluteal/ischial/ischium/ischial tuberosity/gluteus
  code L89.3{laterality: right=1 left=2 unspecified=0}{stage: stage-1=1 stage-2=2 stage-3=3 stage-4=4 unstageable=0}  Pressure ulcer of {laterality} buttock, {stage}  when buttock/buttocks/gluteal/ischial/ischium/ischial tuberosity/gluteus
  code L89.3{laterality: right=1 left=2 unspecified=0}6  Pressure damage of deep tissue of {laterality} buttock  when deep tissue injury/deep tissue/DTI/deep tissue damage/sDTI + buttock/buttocks/gluteal/ischial/ischium/ischial tuberosity/gluteus
  code L89.40  Pressure ulcer of adjoining parts of back, buttock and hip, stage not given  needs stage  when sacrum and buttock/back and buttock/buttock and hip/contiguous
  code L89.4{stage: stage-1=1 stage-2=2 stage-3=3 stage-4=4 unstageable=5}  Pressure ulcer of adjoining parts of back, buttock and hip, {stage}  when sacrum and buttock/back and buttock/buttock and hip/contiguous
  code L89.46  Pressure damage of deep tissue of adjoining parts of back, buttock and hip  when deep tissue injury/deep tissue/DTI/deep tissue damage/sDTI + sacrum and buttock/back and buttock/buttock and hip/contiguous
  code L89.5{laterality: right=1 left=2 unspecified=0}9  Pressure ulcer of {laterality} ankle, stage not given  needs stage  when ankle/malleolus/lateral malleolus/medial malleolus
  code L89.5{laterality: right=1 left=2 unspecified=0}{stage: stage-1=1 stage-2=2 stage-3=3 stage-4=4 unstageable=0}  Pressure ulcer of {laterality} ankle, {stage}  when ankle/malleolus/lateral malleolus/medial malleolus
  code L89.5{laterality: right=1 left=2 unspecified=0}6  Pressure damage of deep tissue of {laterality} ankle  when deep tissue injury/deep tissue/DTI/deep tissue damage/sDTI + ankle/malleolus/lateral malleolus/medial malleolus
  code L89.6{laterality: right=1 left=2 unspecified=0}9  Pressure ulcer of {laterality} heel, stage not given  needs stage  when heel/calcaneus/heels
  code L89.6{laterality: right=1 left=2 unspecified=0}{stage: stage-1=1 stage-2=2 stage-3=3 stage-4=4 unstageable=0}  Pressure ulcer of {laterality} heel, {stage}  when heel/calcaneus/heels
  code L89.6{laterality: right=1 left=2 unspecified=0}6  Pressure damage of deep tissue of {laterality} heel  when deep tissue injury/deep tissue/DTI/deep tissue damage/sDTI + heel/calcaneus/heels
  code L89.819  Pressure ulcer of the head, stage not given  needs stage  when head/occiput/occipital/ear/nose/face/scalp
  code L89.81{stage: stage-1=1 stage-2=2 stage-3=3 stage-4=4 unstageable=0}  Pressure ulcer of the head, {stage}  when head/occiput/occipital/ear/nose/face/scalp
  code L89.816  Pressure damage of deep tissue of the head  when deep tissue injury/deep tissue/DTI/deep tissue damage/sDTI + head/occiput/occipital/ear/nose/face/scalp
  code L89.899  Pressure ulcer of another site, stage not given  needs stage  when toe/foot/knee/leg/thigh/calf/shin/penis/finger/arm/neck/nare
  code L89.89{stage: stage-1=1 stage-2=2 stage-3=3 stage-4=4 unstageable=0}  Pressure ulcer of another site, {stage}  when toe/foot/knee/leg/thigh/calf/shin/penis/finger/arm/neck/nare
  code L89.896  Pressure damage of deep tissue of another site  when deep tissue injury/deep tissue/DTI/deep tissue damage/sDTI + toe/foot/knee/leg/thigh/calf/shin/penis/finger/arm/neck/nare

family Chronic ulcer of the lower limb, not from pressure
  term leg ulcer | foot ulcer | ulcer of leg | ulcer of foot | lower extremity ulcer | toe ulcer | ankle ulcer | heel ulcer | plantar ulcer | chronic ulcer of leg | lower extremity ulcers | ulcer of lower extremity | neuropathic foot ulcer | neurotrophic ulcer | trophic ulcer | diabetic foot ulcer | diabetic ulcer of foot | diabetic toe ulcer | diabetic foot ulcers | nonhealing foot ulcer | non-healing ulcer of leg | pretibial ulcer | malleolar ulcer | calf ulcer | thigh ulcer | ulcer of lower limb | arterial ulcer | ischemic ulcer | metatarsal ulcer | ulcer/ulcers/ulceration + foot/leg/toe/ankle/heel/plantar/metatarsal/malleolus/shin/calf/thigh/lower extremity/lower extremities/lower leg/great toe/midfoot/hallux/pretibial/lower limb/lower limbs | diabetic ulcer + foot/leg/toe/ankle/heel/plantar/metatarsal/midfoot | nonhealing wound + foot/leg/toe/ankle/heel/plantar | chronic wound + foot/leg/toe/ankle/heel/plantar | mal perforans | perforating ulcer of foot
  unless pressure/decubitus/stage 1/stage 2/stage 3/stage 4/sacral/corneal/oral/aphthous/peptic/gastric/duodenal/genital/mouth/tongue/palate/bedsore
  history Z87.2  Personal history of diseases of the skin and subcutaneous tissue
  code L97.9{laterality: right=1 left=2 unspecified=0}{severity: breakdown-of-skin=1 fat-layer=2 necrosis-of-muscle=3 necrosis-of-bone=4 muscle-involvement=5 bone-involvement=6 other-severity=8 unspecified=9}  Chronic ulcer of {laterality} lower leg, part not given, not from pressure; depth: {severity}
  code L97.1{laterality: right=1 left=2 unspecified=0}{severity: breakdown-of-skin=1 fat-layer=2 necrosis-of-muscle=3 necrosis-of-bone=4 muscle-involvement=5 bone-involvement=6 other-severity=8 unspecified=9}  Chronic ulcer of {laterality} thigh, not from pressure; depth: {severity}  when thigh
  code L97.2{laterality: right=1 left=2 unspecified=0}{severity: breakdown-of-skin=1 fat-layer=2 necrosis-of-muscle=3 necrosis-of-bone=4 muscle-involvement=5 bone-involvement=6 other-severity=8 unspecified=9}  Chronic ulcer of {laterality} calf, not from pressure; depth: {severity}  when calf
  code L97.3{laterality: right=1 left=2 unspecified=0}{severity: breakdown-of-skin=1 fat-layer=2 necrosis-of-muscle=3 necrosis-of-bone=4 muscle-involvement=5 bone-involvement=6 other-severity=8 unspecified=9}  Chronic ulcer of {laterality} ankle, not from pressure; depth: {severity}  when ankle/malleolus/malleolar
  code L97.4{laterality: right=1 left=2 unspecified=0}{severity: breakdown-of-skin=1 fat-layer=2 necrosis-of-muscle=3 necrosis-of-bone=4 muscle-involvement=5 bone-involvement=6 other-severity=8 unspecified=9}  Chronic ulcer of {laterality} heel or midfoot, not from pressure; depth: {severity}  when heel/midfoot/plantar midfoot
  code L97.5{laterality: right=1 left=2 unspecified=0}{severity: breakdown-of-skin=1 fat-layer=2 necrosis-of-muscle=3 necrosis-of-bone=4 muscle-involvement=5 bone-involvement=6 other-severity=8 unspecified=9}  Chronic ulcer of another part of {laterality} foot, not from pressure; depth: {severity}  when foot/toe/toes/metatarsal/plantar/hallux/forefoot/feet
  code L97.8{laterality: right=1 left=2 unspecified=0}{severity: breakdown-of-skin=1 fat-layer=2 necrosis-of-muscle=3 necrosis-of-bone=4 muscle-involvement=5 bone-involvement=6 other-severity=8 unspecified=9}  Chronic ulcer of another part of {laterality} lower leg, not from pressure; depth: {severity}  when shin/pretibial/anterior leg/lateral leg/medial leg/tibial/other part of lower leg

family Chronic ulcer of the upper limb, not from pressure
  term ulcer of hand | ulcer of finger | hand ulcer | finger ulcer | arm ulcer | forearm ulcer | digital ulcer | digital ulcers | ulcer of arm | fingertip ulcer | ulcer/ulcers/ulceration + finger/fingers/hand/forearm/upper arm/fingertip
  unless pressure/decubitus/stage 1/stage 2/stage 3/stage 4/sacral/corneal/oral/aphthous/peptic/gastric/duodenal/genital/mouth/tongue/palate/bedsore
  code L98.A3{laterality: right=1 left=2 unspecified=9}{severity: breakdown-of-skin=1 fat-layer=2 necrosis-of-muscle=3 necrosis-of-bone=4 muscle-involvement=5 bone-involvement=6 other-severity=8 unspecified=9}  Chronic ulcer of {laterality} hand, not from pressure; depth: {severity}
  code L98.A2{laterality: right=1 left=2 unspecified=9}{severity: breakdown-of-skin=1 fat-layer=2 necrosis-of-muscle=3 necrosis-of-bone=4 muscle-involvement=5 bone-involvement=6 other-severity=8 unspecified=9}  Chronic ulcer of {laterality} forearm, not from pressure; depth: {severity}  when forearm/wrist
  code L98.A1{laterality: right=1 left=2 unspecified=9}{severity: breakdown-of-skin=1 fat-layer=2 necrosis-of-muscle=3 necrosis-of-bone=4 muscle-involvement=5 bone-involvement=6 other-severity=8 unspecified=9}  Chronic ulcer of {laterality} upper arm, not from pressure; depth: {severity}  when upper arm/arm

family Chronic ulcer of the skin of trunk, head or other site, not from pressure
  term skin ulcer | ulcer of skin | cutaneous ulcer | chronic skin ulcer | skin ulceration | ulcerated skin lesion | cutaneous ulceration | chronic ulcer of skin | nonhealing ulcer | non-healing skin ulcer | skin ulcers | ulcerated skin | ulcer/ulcers/ulceration + scalp/abdominal wall/chest wall/neck/groin/face/cheek | nonhealing surgical ulcer | chronic non-healing ulcer
  unless pressure/decubitus/stage 1/stage 2/stage 3/stage 4/sacral/corneal/oral/aphthous/peptic/gastric/duodenal/genital/mouth/tongue/palate/bedsore/foot/leg/toe/heel/ankle/venous
  code L98.49{severity: breakdown-of-skin=1 fat-layer=2 necrosis-of-muscle=3 necrosis-of-bone=4 muscle-involvement=5 bone-involvement=6 other-severity=8 unspecified=9}  Chronic ulcer of the skin of another site, not from pressure; depth: {severity}
  code L98.41{severity: breakdown-of-skin=1 fat-layer=2 necrosis-of-muscle=3 necrosis-of-bone=4 muscle-involvement=5 bone-involvement=6 other-severity=8 unspecified=9}  Chronic ulcer of the buttock, not from pressure; depth: {severity}  when buttock/gluteal
  code L98.42{severity: breakdown-of-skin=1 fat-layer=2 necrosis-of-muscle=3 necrosis-of-bone=4 muscle-involvement=5 bone-involvement=6 other-severity=8 unspecified=9}  Chronic ulcer of the back, not from pressure; depth: {severity}  when back
  code L98.43{severity: breakdown-of-skin=1 fat-layer=2 necrosis-of-muscle=3 necrosis-of-bone=4 muscle-involvement=5 bone-involvement=6 other-severity=8 unspecified=9}  Chronic ulcer of the abdomen, not from pressure; depth: {severity}  when abdomen/abdominal wall
  code L98.44{severity: breakdown-of-skin=1 fat-layer=2 necrosis-of-muscle=3 necrosis-of-bone=4 muscle-involvement=5 bone-involvement=6 other-severity=8 unspecified=9}  Chronic ulcer of the chest, not from pressure; depth: {severity}  when chest/chest wall
  code L98.45{severity: breakdown-of-skin=1 fat-layer=2 necrosis-of-muscle=3 necrosis-of-bone=4 muscle-involvement=5 bone-involvement=6 other-severity=8 unspecified=9}  Chronic ulcer of the neck, not from pressure; depth: {severity}  when neck
  code L98.46{severity: breakdown-of-skin=1 fat-layer=2 necrosis-of-muscle=3 necrosis-of-bone=4 muscle-involvement=5 bone-involvement=6 other-severity=8 unspecified=9}  Chronic ulcer of the face, not from pressure; depth: {severity}  when face/cheek/nose/forehead
  code L98.47{severity: breakdown-of-skin=1 fat-layer=2 necrosis-of-muscle=3 necrosis-of-bone=4 muscle-involvement=5 bone-involvement=6 other-severity=8 unspecified=9}  Chronic ulcer of the groin, not from pressure; depth: {severity}  when groin/inguinal

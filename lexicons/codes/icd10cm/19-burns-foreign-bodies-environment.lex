# Injury of unspecified place, bites, burns, frostbite, foreign bodies, heat, cold, electricity, abuse, allergy and early
# complications of trauma. For emergency departments, urgent care, burn units, offices.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, T07-T34 and T66-T79; guideline I.C.19
kind injury

# When the place of the injury is not told.
family Injury
  term injury | trauma | traumatic injury | traumatism | traumatic injuries | traumatic lesion | multiple injuries | polytrauma | multiple trauma | polytraumatism | multisystem trauma | multiple traumatic injuries | polytraumatized
  unless kidney injury/lung injury/myocardial injury/pressure/emotional/psychological/brain injury/heart injury/birth/liver injury/nerve injury/acute kidney/barotrauma/microtrauma/self/surgery/team/service/ICU/bay/center/survey/consult/unit/activation/series/repair of/psychic/emotional/childhood/spinal cord/tubular
  history Z87.828  Personal history of other healed injury
  code T14.90{encounter}  Injury, unspecified, {encounter}  needs site
  code T07{encounter}  Multiple injuries, unspecified, {encounter}  when multiple/polytrauma/polytraumatism/multisystem/polytraumatized
family Fracture of unspecified bone
  term fracture | bone fracture | broken bone | fractures | bone fractures | fractured bone | fracture of bone
  unless pathologic/pathological/stress/periprosthetic/osteoporotic/risk
  history Z87.81  Personal history of a healed traumatic fracture
  code T14.8{encounter}  Fracture of a bone not given (other injury of unspecified region), {encounter}  needs site
family Wound of unspecified place
  term laceration | open wound | wound | stab wound | gunshot wound | puncture wound | lacerations | skin laceration | skin tear | cut wound | penetrating wound | abrasion | contusion | bruise | hematoma | traumatic wound | abrasions | multiple contusions | contusions | bruising from trauma | ecchymosis from trauma | soft tissue injury | soft tissue contusion | crush injury | sprain | muscle strain | avulsion injury | traumatic hematoma | skin wound | bite wound | GSW | animal bite wound
  unless surgical/postoperative/pressure/ulcer/healing/infection/care/dressing/vac/culture/check/clinic/ostomy/edges/diabetic/subdural/epidural/intracranial/nontraumatic/postprocedural/spontaneous/incision/incisional/sternal/retroperitoneal/rectus
  history Z87.828  Personal history of other healed injury
  code T14.8{encounter}  Other injury of a body region not given, {encounter}  needs site
T14.91{encounter}  Suicide attempt, {encounter} = suicide attempt | attempted suicide | suicidal attempt | autolytic attempt | attempted to kill himself | attempted to kill herself | tried to kill himself | tried to kill herself | autolysis attempt | suicide gesture
  unless overdose/overdosed/poisoning/ingestion
  history Z91.51  Personal history of suicidal behavior

# Bites. The place belongs to the wound; without a place the bite is an other injury.
family Dog bite
  term dog bite | bitten by dog | bitten by a dog | animal bite | cat bite | bitten by cat | human bite | bite by dog
  history Z87.828  Personal history of other healed injury
  code T14.8{encounter}  Bite of a body region not given, {encounter}  needs site
  code S61.45{laterality: right=1 left=2 unspecified=9}{encounter}  Open bite of {laterality} hand, {encounter}  when hand/palm
  code S61.259{encounter}  Open bite of a finger without nail damage, finger not given, {encounter}  when finger
  code S61.55{laterality: right=1 left=2 unspecified=9}{encounter}  Open bite of {laterality} wrist, {encounter}  when wrist
  code S51.85{laterality: right=1 left=2 unspecified=9}{encounter}  Open bite of {laterality} forearm, {encounter}  when forearm
  code S41.15{laterality: right=1 left=2 unspecified=9}{encounter}  Open bite of {laterality} upper arm, {encounter}  when arm/upper arm
  code S81.85{laterality: right=1 left=2 unspecified=9}{encounter}  Open bite of {laterality} lower leg, {encounter}  when leg/lower leg/calf/shin
  code S71.15{laterality: right=1 left=2 unspecified=9}{encounter}  Open bite of {laterality} thigh, {encounter}  when thigh
  code S81.05{laterality: right=1 left=2 unspecified=9}{encounter}  Open bite of {laterality} knee, {encounter}  when knee
  code S91.35{laterality: right=1 left=2 unspecified=9}{encounter}  Open bite of {laterality} foot, {encounter}  when foot
  code S91.05{laterality: right=1 left=2 unspecified=9}{encounter}  Open bite of {laterality} ankle, {encounter}  when ankle
  code S01.85{encounter}  Open bite of other part of head, {encounter}  when face/facial/forehead/chin
  code S01.45{laterality: right=1 left=2 unspecified=9}{encounter}  Open bite of {laterality} cheek and jaw joint area, {encounter}  when cheek
  code S01.551{encounter}  Open bite of lip, {encounter}  when lip
  code S01.25{encounter}  Open bite of nose, {encounter}  when nose
  code S01.35{laterality: right=1 left=2 unspecified=9}{encounter}  Open bite of {laterality} ear, {encounter}  when ear
  code S01.05{encounter}  Open bite of scalp, {encounter}  when scalp
  code S31.805{encounter}  Open bite of buttock, side not given, {encounter}  when buttock
family Insect bite
  term insect bite | bug bite | mosquito bite | flea bite | bedbug bite | tick bite | insect bites | bug bites | tick bites | mosquito bites | bed bug bites | arthropod bite
  code T14.8{encounter}  Insect bite of a body region not given, {encounter}  needs site
family Superficial foreign body
  unless hemorrhage/splint
  term splinter | foreign body in skin | foreign body of skin | wood splinter | embedded foreign body | fish hook in skin | fishhook injury | embedded fishhook | soft tissue foreign body
  code T14.8{encounter}  Foreign body in skin, region not given, {encounter}  needs site
  code S60.459{encounter}  Superficial foreign body of a finger, finger not given, {encounter}  when finger
  code S60.35{laterality: right=1 left=2 unspecified=9}{encounter}  Superficial foreign body of {laterality} thumb, {encounter}  when thumb
  code S60.55{laterality: right=1 left=2 unspecified=9}{encounter}  Superficial foreign body of {laterality} hand, {encounter}  when hand/palm
  code S90.85{laterality: right=1 left=2 unspecified=9}{encounter}  Superficial foreign body of {laterality} foot, {encounter}  when foot/heel/sole
  code S90.45{laterality: right=4 left=5 unspecified=6}{encounter}  Superficial foreign body of {laterality} lesser toe, {encounter}  when toe
  code S50.85{laterality: right=1 left=2 unspecified=9}{encounter}  Superficial foreign body of {laterality} forearm, {encounter}  when forearm
  code S80.85{laterality: right=1 left=2 unspecified=9}{encounter}  Superficial foreign body of {laterality} lower leg, {encounter}  when leg/lower leg
  code S80.25{laterality: right=1 left=2 unspecified=9}{encounter}  Superficial foreign body of {laterality} knee, {encounter}  when knee
  code S00.05{encounter}  Superficial foreign body of scalp, {encounter}  when scalp
  code S00.85{encounter}  Superficial foreign body of other part of head, {encounter}  when face/forehead/cheek

# Burns: depth as the fourth character, place as the fifth. Sunburn is in chapter 12 (L55).
family Burn of unspecified place
  term burn | thermal burn | burns | scald | thermal injury | scald burn | flame burn | burn injury | thermal burns | burn wound | contact burn | flash burn | burn injuries | grease burn | hot water burn
  unless sunburn/radiation/heartburn/chemical/corrosion/sensation/burning/urination/unit/calories
  history Z87.828  Personal history of other healed injury
  code T30.0  Burn, place and degree not given  needs site degree
family Burn of head and face
  term facial burn | burn of face | burn/burns/burned/scald + face/facial/forehead/cheek/chin/nose/lip/scalp/ear/neck/head
  unless chemical/sunburn/tongue/mouth
  history Z87.828  Personal history of other healed injury
  code T20.00{encounter}  Burn of head, face or neck, degree not given, {encounter}  needs degree
  code T20.10{encounter}  Burn of head, face or neck, part not given, first degree, {encounter}  when first degree/1st degree/superficial
  code T20.20{encounter}  Burn of head, face or neck, part not given, second degree, {encounter}  when second degree/2nd degree/partial thickness/blistering
  code T20.30{encounter}  Burn of head, face or neck, part not given, third degree, {encounter}  when third degree/3rd degree/full thickness
  code T20.02{encounter}  Burn of lips, degree not given, {encounter}  when lip/lips
  code T20.12{encounter}  Burn of lips, first degree, {encounter}  when lip/lips + first degree/1st degree/superficial
  code T20.22{encounter}  Burn of lips, second degree, {encounter}  when lip/lips + second degree/2nd degree/partial thickness/blistering
  code T20.32{encounter}  Burn of lips, third degree, {encounter}  when lip/lips + third degree/3rd degree/full thickness
  code T20.03{encounter}  Burn of chin, degree not given, {encounter}  when chin
  code T20.13{encounter}  Burn of chin, first degree, {encounter}  when chin + first degree/1st degree/superficial
  code T20.23{encounter}  Burn of chin, second degree, {encounter}  when chin + second degree/2nd degree/partial thickness/blistering
  code T20.33{encounter}  Burn of chin, third degree, {encounter}  when chin + third degree/3rd degree/full thickness
  code T20.04{encounter}  Burn of nose, degree not given, {encounter}  when nose
  code T20.14{encounter}  Burn of nose, first degree, {encounter}  when nose + first degree/1st degree/superficial
  code T20.24{encounter}  Burn of nose, second degree, {encounter}  when nose + second degree/2nd degree/partial thickness/blistering
  code T20.34{encounter}  Burn of nose, third degree, {encounter}  when nose + third degree/3rd degree/full thickness
  code T20.05{encounter}  Burn of scalp, degree not given, {encounter}  when scalp
  code T20.15{encounter}  Burn of scalp, first degree, {encounter}  when scalp + first degree/1st degree/superficial
  code T20.25{encounter}  Burn of scalp, second degree, {encounter}  when scalp + second degree/2nd degree/partial thickness/blistering
  code T20.35{encounter}  Burn of scalp, third degree, {encounter}  when scalp + third degree/3rd degree/full thickness
  code T20.06{encounter}  Burn of forehead and cheek, degree not given, {encounter}  when forehead/cheek
  code T20.16{encounter}  Burn of forehead and cheek, first degree, {encounter}  when forehead/cheek + first degree/1st degree/superficial
  code T20.26{encounter}  Burn of forehead and cheek, second degree, {encounter}  when forehead/cheek + second degree/2nd degree/partial thickness/blistering
  code T20.36{encounter}  Burn of forehead and cheek, third degree, {encounter}  when forehead/cheek + third degree/3rd degree/full thickness
  code T20.07{encounter}  Burn of neck, degree not given, {encounter}  when neck
  code T20.17{encounter}  Burn of neck, first degree, {encounter}  when neck + first degree/1st degree/superficial
  code T20.27{encounter}  Burn of neck, second degree, {encounter}  when neck + second degree/2nd degree/partial thickness/blistering
  code T20.37{encounter}  Burn of neck, third degree, {encounter}  when neck + third degree/3rd degree/full thickness
  code T20.01{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} ear, degree not given, {encounter}  when ear
  code T20.11{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} ear, first degree, {encounter}  when ear + first degree/1st degree/superficial
  code T20.21{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} ear, second degree, {encounter}  when ear + second degree/2nd degree/partial thickness/blistering
  code T20.31{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} ear, third degree, {encounter}  when ear + third degree/3rd degree/full thickness
family Burn of trunk
  term burn of chest | burn of abdomen | burn of back | burn/burns/burned/scald + chest/chest wall/abdomen/abdominal wall/back/upper back/lower back/buttock/buttocks/trunk/torso/flank/genital/perineum
  unless chemical/sunburn/heartburn
  history Z87.828  Personal history of other healed injury
  code T21.00{encounter}  Burn of trunk, part not given, degree not given, {encounter}
  code T21.10{encounter}  Burn of trunk, part not given, first degree, {encounter}  when first degree/1st degree/superficial
  code T21.20{encounter}  Burn of trunk, part not given, second degree, {encounter}  when second degree/2nd degree/partial thickness/blistering
  code T21.30{encounter}  Burn of trunk, part not given, third degree, {encounter}  when third degree/3rd degree/full thickness
  code T21.01{encounter}  Burn of chest wall, degree not given, {encounter}  when chest/chest wall
  code T21.11{encounter}  Burn of chest wall, first degree, {encounter}  when chest/chest wall + first degree/1st degree/superficial
  code T21.21{encounter}  Burn of chest wall, second degree, {encounter}  when chest/chest wall + second degree/2nd degree/partial thickness/blistering
  code T21.31{encounter}  Burn of chest wall, third degree, {encounter}  when chest/chest wall + third degree/3rd degree/full thickness
  code T21.02{encounter}  Burn of abdominal wall, degree not given, {encounter}  when abdomen/abdominal wall
  code T21.12{encounter}  Burn of abdominal wall, first degree, {encounter}  when abdomen/abdominal wall + first degree/1st degree/superficial
  code T21.22{encounter}  Burn of abdominal wall, second degree, {encounter}  when abdomen/abdominal wall + second degree/2nd degree/partial thickness/blistering
  code T21.32{encounter}  Burn of abdominal wall, third degree, {encounter}  when abdomen/abdominal wall + third degree/3rd degree/full thickness
  code T21.03{encounter}  Burn of upper back, degree not given, {encounter}  when upper back
  code T21.13{encounter}  Burn of upper back, first degree, {encounter}  when upper back + first degree/1st degree/superficial
  code T21.23{encounter}  Burn of upper back, second degree, {encounter}  when upper back + second degree/2nd degree/partial thickness/blistering
  code T21.33{encounter}  Burn of upper back, third degree, {encounter}  when upper back + third degree/3rd degree/full thickness
  code T21.04{encounter}  Burn of lower back, degree not given, {encounter}  when lower back
  code T21.14{encounter}  Burn of lower back, first degree, {encounter}  when lower back + first degree/1st degree/superficial
  code T21.24{encounter}  Burn of lower back, second degree, {encounter}  when lower back + second degree/2nd degree/partial thickness/blistering
  code T21.34{encounter}  Burn of lower back, third degree, {encounter}  when lower back + third degree/3rd degree/full thickness
  code T21.05{encounter}  Burn of buttock, degree not given, {encounter}  when buttock
  code T21.15{encounter}  Burn of buttock, first degree, {encounter}  when buttock + first degree/1st degree/superficial
  code T21.25{encounter}  Burn of buttock, second degree, {encounter}  when buttock + second degree/2nd degree/partial thickness/blistering
  code T21.35{encounter}  Burn of buttock, third degree, {encounter}  when buttock + third degree/3rd degree/full thickness
family Burn of arm
  term arm burn | burn of arm | forearm burn | burn/burns/burned/scald + arm/upper arm/forearm/elbow/shoulder/axilla/arms/upper extremity
  unless chemical/sunburn
  history Z87.828  Personal history of other healed injury
  code T22.00{encounter}  Burn of shoulder and arm, part not given, degree not given, {encounter}
  code T22.10{encounter}  Burn of shoulder and arm, part not given, first degree, {encounter}  when first degree/1st degree/superficial
  code T22.20{encounter}  Burn of shoulder and arm, part not given, second degree, {encounter}  when second degree/2nd degree/partial thickness/blistering
  code T22.30{encounter}  Burn of shoulder and arm, part not given, third degree, {encounter}  when third degree/3rd degree/full thickness
  code T22.01{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} forearm, degree not given, {encounter}  when forearm
  code T22.11{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} forearm, first degree, {encounter}  when forearm + first degree/1st degree/superficial
  code T22.21{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} forearm, second degree, {encounter}  when forearm + second degree/2nd degree/partial thickness/blistering
  code T22.31{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} forearm, third degree, {encounter}  when forearm + third degree/3rd degree/full thickness
  code T22.02{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} elbow, degree not given, {encounter}  when elbow
  code T22.12{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} elbow, first degree, {encounter}  when elbow + first degree/1st degree/superficial
  code T22.22{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} elbow, second degree, {encounter}  when elbow + second degree/2nd degree/partial thickness/blistering
  code T22.32{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} elbow, third degree, {encounter}  when elbow + third degree/3rd degree/full thickness
  code T22.03{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} upper arm, degree not given, {encounter}  when upper arm
  code T22.13{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} upper arm, first degree, {encounter}  when upper arm + first degree/1st degree/superficial
  code T22.23{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} upper arm, second degree, {encounter}  when upper arm + second degree/2nd degree/partial thickness/blistering
  code T22.33{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} upper arm, third degree, {encounter}  when upper arm + third degree/3rd degree/full thickness
  code T22.04{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} axilla, degree not given, {encounter}  when axilla
  code T22.14{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} axilla, first degree, {encounter}  when axilla + first degree/1st degree/superficial
  code T22.24{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} axilla, second degree, {encounter}  when axilla + second degree/2nd degree/partial thickness/blistering
  code T22.34{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} axilla, third degree, {encounter}  when axilla + third degree/3rd degree/full thickness
  code T22.05{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} shoulder, degree not given, {encounter}  when shoulder
  code T22.15{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} shoulder, first degree, {encounter}  when shoulder + first degree/1st degree/superficial
  code T22.25{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} shoulder, second degree, {encounter}  when shoulder + second degree/2nd degree/partial thickness/blistering
  code T22.35{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} shoulder, third degree, {encounter}  when shoulder + third degree/3rd degree/full thickness
family Burn of wrist and hand
  term hand burn | burn of hand | finger burn | burned hand | burned finger | burn/burns/burned/scald + hand/hands/palm/finger/fingers/thumb/wrist/fingertips
  unless chemical/sunburn
  history Z87.828  Personal history of other healed injury
  code T23.00{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} hand, part not given, degree not given, {encounter}
  code T23.10{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} hand, part not given, first degree, {encounter}  when first degree/1st degree/superficial
  code T23.20{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} hand, part not given, second degree, {encounter}  when second degree/2nd degree/partial thickness/blistering
  code T23.30{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} hand, part not given, third degree, {encounter}  when third degree/3rd degree/full thickness
  code T23.01{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} thumb, degree not given, {encounter}  when thumb
  code T23.11{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} thumb, first degree, {encounter}  when thumb + first degree/1st degree/superficial
  code T23.21{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} thumb, second degree, {encounter}  when thumb + second degree/2nd degree/partial thickness/blistering
  code T23.31{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} thumb, third degree, {encounter}  when thumb + third degree/3rd degree/full thickness
  code T23.02{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of one {laterality} finger, not the thumb, degree not given, {encounter}  when finger
  code T23.12{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of one {laterality} finger, not the thumb, first degree, {encounter}  when finger + first degree/1st degree/superficial
  code T23.22{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of one {laterality} finger, not the thumb, second degree, {encounter}  when finger + second degree/2nd degree/partial thickness/blistering
  code T23.32{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of one {laterality} finger, not the thumb, third degree, {encounter}  when finger + third degree/3rd degree/full thickness
  code T23.03{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of several {laterality} fingers, not the thumb, degree not given, {encounter}  when fingers/multiple fingers
  code T23.13{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of several {laterality} fingers, not the thumb, first degree, {encounter}  when fingers/multiple fingers + first degree/1st degree/superficial
  code T23.23{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of several {laterality} fingers, not the thumb, second degree, {encounter}  when fingers/multiple fingers + second degree/2nd degree/partial thickness/blistering
  code T23.33{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of several {laterality} fingers, not the thumb, third degree, {encounter}  when fingers/multiple fingers + third degree/3rd degree/full thickness
  code T23.05{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} palm, degree not given, {encounter}  when palm
  code T23.15{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} palm, first degree, {encounter}  when palm + first degree/1st degree/superficial
  code T23.25{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} palm, second degree, {encounter}  when palm + second degree/2nd degree/partial thickness/blistering
  code T23.35{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} palm, third degree, {encounter}  when palm + third degree/3rd degree/full thickness
  code T23.06{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of back of {laterality} hand, degree not given, {encounter}  when back of hand/dorsum/dorsal hand
  code T23.16{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of back of {laterality} hand, first degree, {encounter}  when back of hand/dorsum/dorsal hand + first degree/1st degree/superficial
  code T23.26{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of back of {laterality} hand, second degree, {encounter}  when back of hand/dorsum/dorsal hand + second degree/2nd degree/partial thickness/blistering
  code T23.36{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of back of {laterality} hand, third degree, {encounter}  when back of hand/dorsum/dorsal hand + third degree/3rd degree/full thickness
  code T23.07{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} wrist, degree not given, {encounter}  when wrist
  code T23.17{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} wrist, first degree, {encounter}  when wrist + first degree/1st degree/superficial
  code T23.27{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} wrist, second degree, {encounter}  when wrist + second degree/2nd degree/partial thickness/blistering
  code T23.37{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} wrist, third degree, {encounter}  when wrist + third degree/3rd degree/full thickness
family Burn of leg
  term leg burn | burn of leg | thigh burn | burn/burns/burned/scald + leg/legs/lower leg/thigh/knee/calf/shin/lower extremity/thighs
  unless chemical/sunburn
  history Z87.828  Personal history of other healed injury
  code T24.00{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} leg, part not given, degree not given, {encounter}
  code T24.10{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} leg, part not given, first degree, {encounter}  when first degree/1st degree/superficial
  code T24.20{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} leg, part not given, second degree, {encounter}  when second degree/2nd degree/partial thickness/blistering
  code T24.30{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} leg, part not given, third degree, {encounter}  when third degree/3rd degree/full thickness
  code T24.01{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} thigh, degree not given, {encounter}  when thigh
  code T24.11{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} thigh, first degree, {encounter}  when thigh + first degree/1st degree/superficial
  code T24.21{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} thigh, second degree, {encounter}  when thigh + second degree/2nd degree/partial thickness/blistering
  code T24.31{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} thigh, third degree, {encounter}  when thigh + third degree/3rd degree/full thickness
  code T24.02{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} knee, degree not given, {encounter}  when knee
  code T24.12{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} knee, first degree, {encounter}  when knee + first degree/1st degree/superficial
  code T24.22{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} knee, second degree, {encounter}  when knee + second degree/2nd degree/partial thickness/blistering
  code T24.32{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} knee, third degree, {encounter}  when knee + third degree/3rd degree/full thickness
  code T24.03{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} lower leg, degree not given, {encounter}  when lower leg/calf/shin
  code T24.13{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} lower leg, first degree, {encounter}  when lower leg/calf/shin + first degree/1st degree/superficial
  code T24.23{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} lower leg, second degree, {encounter}  when lower leg/calf/shin + second degree/2nd degree/partial thickness/blistering
  code T24.33{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} lower leg, third degree, {encounter}  when lower leg/calf/shin + third degree/3rd degree/full thickness
family Burn of ankle and foot
  term foot burn | burn of foot | burn/burns/burned/scald + foot/feet/ankle/toe/toes
  unless chemical/sunburn
  history Z87.828  Personal history of other healed injury
  code T25.02{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} foot, degree not given, {encounter}
  code T25.12{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} foot, first degree, {encounter}  when first degree/1st degree/superficial
  code T25.22{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} foot, second degree, {encounter}  when second degree/2nd degree/partial thickness/blistering
  code T25.32{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} foot, third degree, {encounter}  when third degree/3rd degree/full thickness
  code T25.01{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} ankle, degree not given, {encounter}  when ankle
  code T25.11{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} ankle, first degree, {encounter}  when ankle + first degree/1st degree/superficial
  code T25.21{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} ankle, second degree, {encounter}  when ankle + second degree/2nd degree/partial thickness/blistering
  code T25.31{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} ankle, third degree, {encounter}  when ankle + third degree/3rd degree/full thickness
  code T25.03{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} toes, degree not given, {encounter}  when toe/toes
  code T25.13{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} toes, first degree, {encounter}  when toe/toes + first degree/1st degree/superficial
  code T25.23{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} toes, second degree, {encounter}  when toe/toes + second degree/2nd degree/partial thickness/blistering
  code T25.33{laterality: right=1 left=2 unspecified=9}{encounter}  Burn of {laterality} toes, third degree, {encounter}  when toe/toes + third degree/3rd degree/full thickness
T26.1{laterality}{encounter}  Burn of cornea and conjunctiva, {laterality} eye, {encounter} = corneal burn | burn of cornea | ocular burn | eye burn | burn of eye | thermal eye burn
  unless chemical
T26.0{laterality}{encounter}  Burn of {laterality} eyelid, {encounter} = eyelid burn | burn of eyelid
T26.6{laterality}{encounter}  Corrosion of cornea and conjunctiva, {laterality} eye, {encounter} = chemical burn of eye | chemical eye burn | chemical eye injury | chemical burn of cornea | alkali burn of eye | chemical splash to eye | chemical exposure to eye | chemical corneal burn | caustication of eye | chemical burn + eye/cornea/eyes
T30.4  Corrosion (chemical burn), place and degree not given = chemical burn | acid burn | corrosion burn | chemical burns | alkali burn | chemical skin burn
T28.0{encounter}  Burn of mouth and pharynx, {encounter} = tongue burn | mouth burn | burn of mouth | burned tongue | oral burn | burn of tongue
T28.1{encounter}  Burn of esophagus, {encounter} = thermal esophageal burn
T28.6{encounter}  Corrosion of esophagus, {encounter} = caustic esophagitis | corrosive esophagitis | caustic esophageal injury | esophageal corrosion | caustic burn of esophagus
T28.5{encounter}  Corrosion of mouth and pharynx, {encounter} = chemical burn of mouth | caustic burn of mouth
T27.3{encounter}  Burn of respiratory tract, part not given, {encounter} = inhalation burn | airway burn | inhalation injury | burn of airway | burn of respiratory tract
family Extent of burns
  term TBSA | total body surface area | body surface area burned | of body surface burned
  kind finding
  code T31.0  Burns of less than 10 percent of body surface  needs extent
  code T31.10  Burns of 10-19 percent of body surface, less than 10 percent third degree  when 10%/11%/12%/13%/14%/15%/16%/17%/18%/19%/10 percent/15 percent
  code T31.20  Burns of 20-29 percent of body surface, less than 10 percent third degree  when 20%/21%/22%/23%/24%/25%/26%/27%/28%/29%/20 percent/25 percent
  code T31.30  Burns of 30-39 percent of body surface, less than 10 percent third degree  when 30%/31%/32%/33%/34%/35%/36%/37%/38%/39%/30 percent/35 percent
  code T31.40  Burns of 40-49 percent of body surface, less than 10 percent third degree  when 40%/42%/43%/44%/45%/46%/47%/48%/49%/40 percent/45 percent
  code T31.50  Burns of 50-59 percent of body surface, less than 10 percent third degree  when 50%/52%/53%/54%/55%/56%/57%/58%/59%/50 percent
family Frostbite
  term frostbite | frost bite | frostbitten
  history Z87.828  Personal history of other healed injury
  code T33.90{encounter}  Superficial frostbite, site not given, {encounter}  needs site
  code T33.53{laterality: right=1 left=2 unspecified=9}{encounter}  Superficial frostbite of {laterality} fingers, {encounter}  when finger/fingers
  code T33.52{laterality: right=1 left=2 unspecified=9}{encounter}  Superficial frostbite of {laterality} hand, {encounter}  when hand
  code T33.83{laterality: right=1 left=2 unspecified=9}{encounter}  Superficial frostbite of {laterality} toes, {encounter}  when toe/toes
  code T33.82{laterality: right=1 left=2 unspecified=9}{encounter}  Superficial frostbite of {laterality} foot, {encounter}  when foot/feet
  code T33.01{laterality: right=1 left=2 unspecified=9}{encounter}  Superficial frostbite of {laterality} ear, {encounter}  when ear
  code T33.02{encounter}  Superficial frostbite of nose, {encounter}  when nose
  code T34.90{encounter}  Frostbite with tissue necrosis, site not given, {encounter}  when necrosis/gangrene/deep
  code T34.53{laterality: right=1 left=2 unspecified=9}{encounter}  Frostbite with tissue necrosis of {laterality} fingers, {encounter}  when finger/fingers + necrosis/gangrene/deep
  code T34.83{laterality: right=1 left=2 unspecified=9}{encounter}  Frostbite with tissue necrosis of {laterality} toes, {encounter}  when toe/toes + necrosis/gangrene/deep
  code T34.82{laterality: right=1 left=2 unspecified=9}{encounter}  Frostbite with tissue necrosis of {laterality} foot, {encounter}  when foot/feet + necrosis/gangrene/deep

# Foreign bodies in openings of the body.
T15.0{laterality}{encounter}  Foreign body in cornea, {laterality} eye, {encounter} = corneal foreign body | foreign body in cornea | foreign body of cornea | rust ring | corneal rust ring | foreign body/metallic foreign body + cornea/corneal
T15.1{laterality}{encounter}  Foreign body in conjunctival sac, {laterality} eye, {encounter} = conjunctival foreign body | foreign body in conjunctiva | foreign body under eyelid | foreign body + conjunctival/conjunctiva/eyelid
T15.9{laterality}{encounter}  Foreign body on external eye, part not given, {laterality} eye, {encounter} = foreign body in eye | eye foreign body | ocular foreign body | foreign body of eye | something in eye | foreign body + eye
  unless intraocular/sensation
T16.1{encounter}  Foreign body in right ear, {encounter} = foreign body in right ear | right ear foreign body
T16.2{encounter}  Foreign body in left ear, {encounter} = foreign body in left ear | left ear foreign body
family Foreign body in ear
  term foreign body in ear | ear foreign body | foreign body in ear canal | foreign body of ear | insect in ear | bead in ear | foreign body + ear/ear canal
  code T16.9{encounter}  Foreign body in ear, side not given, {encounter}  needs laterality
  code T16.1{encounter}  Foreign body in right ear, {encounter}  when right
  code T16.2{encounter}  Foreign body in left ear, {encounter}  when left
T17.1{encounter}  Foreign body in nostril, {encounter} = foreign body in nose | nasal foreign body | foreign body in nostril | foreign body of nose | bead in nose | foreign body + nose/nostril/nasal
T17.208{encounter}  Foreign body in pharynx with other injury, {encounter} = foreign body in throat | foreign body in pharynx | pharyngeal foreign body | fish bone in throat
  unless sensation/globus
T17.308{encounter}  Foreign body in larynx with other injury, {encounter} = laryngeal foreign body | foreign body in larynx
T17.408{encounter}  Foreign body in trachea with other injury, {encounter} = tracheal foreign body | foreign body in trachea
family Foreign body in bronchus
  term bronchial foreign body | foreign body in bronchus | foreign body + bronchus/bronchial
  code T17.508{encounter}  Foreign body in bronchus with other injury, {encounter}
  code T17.528{encounter}  Food in bronchus with other injury, {encounter}  when food
  code T17.500{encounter}  Foreign body in bronchus causing asphyxiation, {encounter}  when asphyxiation/asphyxia
family Foreign body in respiratory tract
  term foreign body aspiration | aspirated foreign body | airway foreign body | foreign body in airway | foreign body in respiratory tract | aspiration of foreign body | choking episode | food choking | choking on food | choked on food
  code T17.908{encounter}  Foreign body in respiratory tract, part not given, with other injury, {encounter}
  code T17.928{encounter}  Food in respiratory tract, part not given, with other injury, {encounter}  when food
  code T17.900{encounter}  Foreign body in respiratory tract, part not given, causing asphyxiation, {encounter}  when asphyxiation/asphyxia
  code T17.808{encounter}  Foreign body in other part of respiratory tract with other injury, {encounter}  when mucus plug/mucus plugging/lung/bronchioles
T18.0{encounter}  Foreign body in mouth, {encounter} = foreign body in mouth | oral foreign body
family Foreign body in esophagus
  term esophageal foreign body | foreign body in esophagus | food bolus impaction | esophageal food impaction | food impaction | esophageal food bolus | food bolus | meat impaction | esophageal impaction | food stuck in esophagus | steakhouse syndrome | foreign body + esophagus
  code T18.128{encounter}  Food in esophagus causing other injury, {encounter}
  code T18.108{encounter}  Foreign body in esophagus, not named, causing other injury, {encounter}  when foreign body
  code T18.198{encounter}  Other foreign object in esophagus causing other injury, {encounter}  when coin/battery/pill/bone/toy/magnet/denture
T18.2{encounter}  Foreign body in stomach, {encounter} = gastric foreign body | foreign body in stomach | foreign body + stomach
T18.3{encounter}  Foreign body in small intestine, {encounter} = small bowel foreign body | foreign body in small intestine | foreign body in duodenum | foreign body + small intestine/duodenum/ileum/jejunum
T18.4{encounter}  Foreign body in colon, {encounter} = colonic foreign body | foreign body in colon | foreign body + colon/sigmoid
T18.5{encounter}  Foreign body in anus and rectum, {encounter} = rectal foreign body | foreign body in rectum | foreign body + rectum/anus
T18.9{encounter}  Foreign body in digestive tract, part not given, {encounter} = swallowed foreign body | ingested foreign body | foreign body ingestion | swallowed coin | ingestion of foreign body | coin ingestion | battery ingestion | swallowed battery | button battery ingestion | magnet ingestion | body packing | body packer | ingested coin
T19.0{encounter}  Foreign body in urethra, {encounter} = urethral foreign body | foreign body in urethra
T19.1{encounter}  Foreign body in bladder, {encounter} = bladder foreign body | foreign body in bladder
T19.2{encounter}  Foreign body in vulva and vagina, {encounter} = vaginal foreign body | retained tampon | foreign body in vagina
  sex female
T19.3{encounter}  Foreign body in uterus, {encounter} = foreign body in uterus
  sex female
T19.4{encounter}  Foreign body in penis, {encounter} = penile foreign body | foreign body of penis
  sex male

# Heat, cold, pressure, air, electricity, motion.
T67.01{encounter}  Heatstroke and sunstroke, {encounter} = heat stroke | heatstroke | sunstroke | heat apoplexy
  unless exertional
T67.02{encounter}  Exertional heatstroke, {encounter} = exertional heat stroke | exertional heatstroke
T67.1{encounter}  Heat syncope, {encounter} = heat syncope | heat collapse
T67.2{encounter}  Heat cramp, {encounter} = heat cramps | heat cramp
T67.5{encounter}  Heat exhaustion, unspecified, {encounter} = heat exhaustion | heat prostration
T67.6{encounter}  Heat fatigue, transient, {encounter} = heat fatigue
T67.7{encounter}  Heat edema, {encounter} = heat edema
T67.9{encounter}  Effect of heat and light, unspecified, {encounter} = heat illness | heat related illness | heat exposure illness
T68{encounter}  Hypothermia from outside cold, {encounter} = accidental hypothermia | environmental hypothermia | exposure hypothermia
  unless therapeutic/newborn/induced hypothermia/anesthesia/protocol/targeted
T69.1{encounter}  Chilblains, {encounter} = chilblains | pernio | chilblain | perniosis
T69.02{laterality-9}{encounter}  Immersion foot, {laterality-9} side, {encounter} = immersion foot | trench foot
T70.0{encounter}  Ear barotrauma, {encounter} = otitic barotrauma | ear barotrauma | barotitis | aerotitis | barotrauma of ear
T70.1{encounter}  Sinus barotrauma, {encounter} = sinus barotrauma | barosinusitis
T70.29{encounter}  Other effect of high altitude, {encounter} = acute mountain sickness | altitude sickness | mountain sickness | high altitude pulmonary edema | high altitude sickness
T70.20{encounter}  Effect of high altitude, unspecified, {encounter} = high altitude effect
T70.3{encounter}  Decompression sickness, {encounter} = decompression sickness | decompression illness | diving bends | bends + diving/diver/dived/scuba | caisson disease
family Hanging
  term attempted hanging | hanging attempt | asphyxiation by hanging | suicide attempt by hanging | near hanging
  history Z91.51  Personal history of suicidal behavior
  code T71.161{encounter}  Asphyxiation from hanging, accidental, {encounter}  when accidental
  code T71.162{encounter}  Asphyxiation from hanging, intentional self-harm, {encounter}
  code T71.163{encounter}  Asphyxiation from hanging, assault, {encounter}  when assault
family Strangulation
  term strangled | manual strangulation | choked by partner | choked by boyfriend | choked by husband
  unless hernia/bowel/hemorrhoid
  code T71.193{encounter}  Asphyxiation from other mechanical threat, assault, {encounter}
  code T71.191{encounter}  Asphyxiation from other mechanical threat, accidental, {encounter}  when accidental
T71.9{encounter}  Asphyxiation from unspecified cause, {encounter} = suffocation
  unless birth/newborn/perinatal/fetal/intrapartum
T73.0{encounter}  Starvation, {encounter} = starvation
  unless ketosis/ketoacidosis
T73.1{encounter}  Deprivation of water, {encounter} = water deprivation
T73.3{encounter}  Exhaustion from excessive exertion, {encounter} = exhaustion due to exertion | overexertion exhaustion
T75.00{encounter}  Effect of lightning, unspecified, {encounter} = struck by lightning | lightning strike | lightning injury
T75.1{encounter}  Near drowning, {encounter} = near drowning | drowning | nonfatal drowning | submersion injury | nonfatal submersion
T75.3{encounter}  Motion sickness, {encounter} = motion sickness | seasickness | car sickness | sea sickness | airsickness | travel sickness
T75.4{encounter}  Electrocution, {encounter} = electrocution | electric shock | electrical injury | electrical burn | electrical shock | electric burn | electrical burns | high voltage injury
  unless therapy/cardioversion
T66{encounter}  Radiation sickness, unspecified, {encounter} = radiation sickness

# Abuse and neglect: confirmed, or suspected when the note says so (guideline I.C.19.f).
family Physical abuse
  term physical abuse | physically abused | domestic violence | battered spouse | intimate partner violence | battered woman | battered person syndrome | domestic abuse | physical assault by partner | elder abuse | spousal abuse
  history Z91.410  Personal history of adult physical and sexual abuse
  unless screening/screen/denies/safe
  code T74.11{encounter}  Adult physical abuse, confirmed, {encounter}
  code T76.11{encounter}  Adult physical abuse, suspected, {encounter}  when suspected/possible/alleged/concern for
  code T74.12{encounter}  Child physical abuse, confirmed, {encounter}  when child/pediatric/infant
  code T76.12{encounter}  Child physical abuse, suspected, {encounter}  when child/pediatric/infant + suspected/possible/alleged/concern for
family Child abuse
  term child abuse | battered child | non accidental trauma | nonaccidental trauma | child physical abuse | battered child syndrome | child maltreatment | inflicted injury of child
  age 0-17
  history Z62.810  Personal history of physical and sexual abuse in childhood
  code T74.12{encounter}  Child physical abuse, confirmed, {encounter}
  code T76.12{encounter}  Child physical abuse, suspected, {encounter}  when suspected/possible/alleged/concern for
  code T74.22{encounter}  Child sexual abuse, confirmed, {encounter}  when sexual
  code T76.22{encounter}  Child sexual abuse, suspected, {encounter}  when sexual + suspected/possible/alleged/concern for
T74.4{encounter}  Shaken infant syndrome, {encounter} = shaken baby syndrome | shaken infant syndrome | abusive head trauma
  age 0-5
family Sexual assault
  term sexual assault | rape | sexually assaulted | sexual abuse | raped | victim of rape
  unless history of
  code T74.21{encounter}  Adult sexual abuse, confirmed, {encounter}
  code T76.21{encounter}  Adult sexual abuse, suspected, {encounter}  when suspected/possible/alleged/reported
  code T74.22{encounter}  Child sexual abuse, confirmed, {encounter}  when child/minor/pediatric
  code T76.22{encounter}  Child sexual abuse, suspected, {encounter}  when child/minor/pediatric + suspected/possible/alleged/reported
family Neglect
  term neglect | elder neglect | child neglect | abandonment of child | caregiver neglect
  unless hemispatial/visual/spatial/hemineglect/left neglect/right neglect/sided neglect/self neglect/unilateral
  code T74.01{encounter}  Adult neglect or abandonment, confirmed, {encounter}
  code T76.01{encounter}  Adult neglect or abandonment, suspected, {encounter}  when suspected/possible/concern for
  code T74.02{encounter}  Child neglect or abandonment, confirmed, {encounter}  when child/infant/parent/medical neglect of child
  code T76.02{encounter}  Child neglect or abandonment, suspected, {encounter}  when child/infant + suspected/possible/concern for
T74.31{encounter}  Adult psychological abuse, confirmed, {encounter} = emotional abuse | psychological abuse | verbal abuse
  unless history of/childhood
T74.91{encounter}  Adult maltreatment, confirmed, unspecified, {encounter} = adult abuse | abused adult | adult maltreatment

# Allergy and anaphylaxis. An allergy as status is Z88 and Z91 (chapter 21).
family Anaphylaxis
  term anaphylaxis | anaphylactic shock | anaphylactic reaction | anaphylactoid reaction | severe allergic reaction | allergic shock
  history Z87.892  Personal history of anaphylaxis
  code T78.2{encounter}  Anaphylactic shock, unspecified, {encounter}  needs cause
  code T78.00{encounter}  Anaphylaxis from food, food not named, {encounter}  when food
  code T78.01{encounter}  Anaphylaxis from peanuts, {encounter}  when peanut/peanuts/peanut butter
  code T78.02{encounter}  Anaphylaxis from shellfish, {encounter}  when shellfish/shrimp/crab/lobster/seafood
  code T78.03{encounter}  Anaphylaxis from other fish, {encounter}  when fish
  code T78.04{encounter}  Anaphylaxis from fruits and vegetables, {encounter}  when fruit/vegetable/kiwi/banana
  code T78.05{encounter}  Anaphylaxis from tree nuts and seeds, {encounter}  when tree nut/tree nuts/cashew/walnut/almond/sesame/pistachio
  code T78.079{encounter}  Anaphylaxis from milk and dairy products, tolerance not given, {encounter}  when milk/dairy
  code T78.089{encounter}  Anaphylaxis from eggs, tolerance not given, {encounter}  when egg/eggs
  code T88.6{encounter}  Anaphylaxis from a correct drug given properly, {encounter}  when antibiotic/penicillin/drug/medication/contrast/ceftriaxone/amoxicillin/NSAID/cefazolin
  code T80.51{encounter}  Anaphylaxis from blood and blood products, {encounter}  when transfusion/blood products
  code T80.52{encounter}  Anaphylaxis from vaccination, {encounter}  when vaccination/vaccine
  code T63.441{encounter}  Toxic effect of bee venom, accidental, {encounter}  when bee sting/bee
family Angioedema
  term angioedema | angioneurotic edema | giant urticaria | Quincke edema | tongue angioedema | lip angioedema | angio-edema
  unless hereditary
  code T78.3{encounter}  Angioedema, {encounter}
family Allergic reaction
  term allergic reaction | acute allergic reaction | hypersensitivity reaction | allergic reactions | generalized allergic reaction | allergy unspecified
  code T78.40{encounter}  Allergy, unspecified, {encounter}  needs cause
  code T78.49{encounter}  Other allergy, {encounter}  when other specified
  code T78.19{encounter}  Other adverse food reaction, {encounter}  when food/seafood/shellfish/nuts/peanut
T78.19{encounter}  Other adverse food reaction, {encounter} = adverse food reaction | food allergy reaction | allergic reaction to food | oral allergy syndrome

# Early complications of trauma.
T79.1{encounter}  Traumatic fat embolism, {encounter} = fat embolism | fat embolism syndrome
  unless nontraumatic
T79.0{encounter}  Traumatic air embolism, {encounter} = traumatic air embolism
T79.2{encounter}  Traumatic secondary hemorrhage and seroma, {encounter} = traumatic seroma | Morel Lavallee lesion | secondary hemorrhage from injury
T79.4{encounter}  Traumatic shock, {encounter} = traumatic shock | hemorrhagic shock due to trauma | shock/hemorrhagic shock/hypovolemic shock + trauma/traumatic
T79.6{encounter}  Traumatic ischemia of muscle, {encounter} = traumatic rhabdomyolysis | Volkmann contracture | crush syndrome | Volkmann ischemic contracture | rhabdomyolysis + traumatic/trauma/crush/found down
T79.7{encounter}  Traumatic subcutaneous emphysema, {encounter} = traumatic subcutaneous emphysema | subcutaneous emphysema | surgical emphysema | subcutaneous air
  unless procedure/postoperative/postprocedural
family Compartment syndrome
  term compartment syndrome | traumatic compartment syndrome | acute compartment syndrome
  unless abdominal/nontraumatic/exertional/orbital
  code T79.A0{encounter}  Compartment syndrome, unspecified, {encounter}  needs site
  code T79.A1{laterality: right=1 left=2 unspecified=9}{encounter}  Traumatic compartment syndrome of {laterality} arm, {encounter}  when arm/forearm/hand/upper extremity
  code T79.A2{laterality: right=1 left=2 unspecified=9}{encounter}  Traumatic compartment syndrome of {laterality} leg, {encounter}  when leg/calf/lower leg/thigh/lower extremity/tibia/foot
  code T79.A3{encounter}  Traumatic compartment syndrome of abdomen, {encounter}  when abdomen

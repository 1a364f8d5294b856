# Less frequent injuries beside the main files of chapter 19: blisters, tick bites, cut tendons, nerves and vessels of limbs, and others;
# for emergency departments, urgent care, hand and trauma surgery.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 19, S00-S99; guidelines I.C.19
kind injury

# Blisters that are not burns
family Blister of the head or mouth
  term nasal blister | blister/blisters + nose/mouth/oral cavity/lip/palate/tongue/scalp/ear | friction blister of head | oral blister
  unless burn/burned/herpes/herpetic/fever blister/pemphigus/pemphigoid
  code S00.82{encounter}  Blister of another part of the head, {encounter}
  code S00.32{encounter}  Blister of the nose, {encounter}  when nose/nasal
  code S00.522{encounter}  Blister in the mouth, {encounter}  when mouth/oral cavity/palate/tongue/oral
  code S00.521{encounter}  Blister of the lip, {encounter}  when lip
  code S00.02{encounter}  Blister of the scalp, {encounter}  when scalp
family Blister of the trunk or genitals
  term blister/blisters + chest/thorax/abdomen/buttock/penis/scrotum/vulva/flank
  unless burn/burned/herpes/herpetic/zoster/shingles/pemphigus/pemphigoid
  code S20.92{encounter}  Blister of the chest, part not given, {encounter}
  code S30.821{encounter}  Blister of the wall of the belly, {encounter}  when abdomen
  code S30.820{encounter}  Blister of the lower back and pelvis, {encounter}  when buttock
  code S30.822{encounter}  Blister of the penis, {encounter}  when penis
  code S30.823{encounter}  Blister of the scrotum and testicles, {encounter}  when scrotum
  code S30.824{encounter}  Blister of the vagina and vulva, {encounter}  when vulva/vagina
  code S30.82A{encounter}  Blister of the flank, {encounter}  when flank
family Blister of the arm or leg
  term blister/blisters/friction blister + thigh/toe/foot/heel/hand/finger/palm/leg/lower leg/ankle/forearm/knee | blister on heel | friction blister
  unless burn/burned/herpes/herpetic/zoster/shingles/pemphigus/pemphigoid/fracture
  code S90.82{laterality-9}{encounter}  Blister of the {laterality-9} foot, {encounter}
  code S70.32{laterality-9}{encounter}  Blister of the {laterality-9} thigh, {encounter}  when thigh
  code S80.22{laterality-9}{encounter}  Blister of the {laterality-9} knee, {encounter}  when knee
  code S80.82{laterality-9}{encounter}  Blister of the {laterality-9} lower leg, {encounter}  when leg/lower leg/calf/shin
  code S90.52{laterality-9}{encounter}  Blister of the {laterality-9} ankle, {encounter}  when ankle
  code S90.42{laterality: right=4 left=5 unspecified=6}{encounter}  Blister of lesser toes of the {laterality} foot, {encounter}  when toe/toes
  code S90.42{laterality: right=1 left=2 unspecified=3}{encounter}  Blister of the {laterality} great toe, {encounter}  when great toe/big toe/hallux
  code S60.52{laterality: right=1 left=2 unspecified=9}{encounter}  Blister of the {laterality} hand, {encounter}  when hand/palm
  code S60.42{finger: index-finger=0 middle-finger=2 ring-finger=4 little-finger=6}{encounter}  Blister of the right {finger}, {encounter}  when right
  code S60.42{finger: index-finger=1 middle-finger=3 ring-finger=5 little-finger=7}{encounter}  Blister of the left {finger}, {encounter}  when left
  code S50.82{laterality: right=1 left=2 unspecified=9}{encounter}  Blister of the {laterality} forearm, {encounter}  when forearm

# Bites, neck and head
S01.95{encounter}  Open bite of the head, part not given, {encounter} = animal bite of head | dog bite of head | bite of head | bite wound of head | tick bite of head with wound
family Open wound above the collarbone
  term supraclavicular wound | open wound + supraclavicular/side of neck/nape/posterior neck | supraclavicular stab wound | stab wound + supraclavicular
  code S11.80{encounter}  Open wound of another part of the neck, unspecified, {encounter}
  code S11.81{encounter}  Cut of another part of the neck, without foreign body, {encounter}  when laceration/cut
  code S11.83{encounter}  Puncture of another part of the neck, without foreign body, {encounter}  when puncture/stab
S36.09{encounter}  Other injury of the spleen, {encounter} = traumatic splenic infarction | splenic devascularization | traumatic splenic pseudoaneurysm
S23.163{encounter}  Dislocation of vertebrae T11 and T12, {encounter} = T11-T12 dislocation | T11-12 fracture dislocation | dislocation of T11-T12 | T11-T12 fracture dislocation
S23.153{encounter}  Dislocation of vertebrae T9 and T10, {encounter} = T9-T10 dislocation | T9-T10 fracture dislocation
S23.171{encounter}  Dislocation of vertebrae T12 and L1, {encounter} = T12-L1 dislocation | T12-L1 fracture dislocation
family Focal brain injury with loss of consciousness
  term focal brain injury/focal traumatic brain injury + loss of consciousness/unconscious
  code S06.309{encounter}  Focal brain injury with loss of consciousness, duration not given, {encounter}
  code S06.301{encounter}  Focal brain injury, unconscious up to 30 minutes, {encounter}  when 30 minutes or less/brief/less than 30 minutes/seconds/few minutes
  code S06.302{encounter}  Focal brain injury, unconscious 31 to 59 minutes, {encounter}  when 31 to 59 minutes
  code S06.303{encounter}  Focal brain injury, unconscious 1 hour to 5 hours 59 minutes, {encounter}  when hours
family Traumatic brain bleed with long unconsciousness
  term traumatic cerebral hemorrhage/traumatic intracerebral hemorrhage/traumatic brain hemorrhage + coma/comatose/unconscious/loss of consciousness
  code S06.369{encounter}  Traumatic brain bleed, side not given, unconscious, duration not given, {encounter}
  code S06.361{encounter}  Traumatic brain bleed, side not given, unconscious up to 30 minutes, {encounter}  when 30 minutes or less/brief/less than 30 minutes/few minutes
  code S06.365{encounter}  Traumatic brain bleed, side not given, unconscious over 24 hours with recovery, {encounter}  when greater than 24 hours + recovered/regained consciousness/return
  code S06.366{encounter}  Traumatic brain bleed, side not given, unconscious over 24 hours without recovery, {encounter}  when greater than 24 hours/persistent coma/did not regain consciousness

# Arm
family Cut or torn biceps
  term section of biceps | biceps muscle injury | complete section of biceps brachii | biceps injury | biceps laceration | laceration of biceps | biceps transection
  unless tendinitis/femoris
  code S46.20{laterality: right=1 left=2 unspecified=9}{encounter}  Injury of another part of the biceps, unspecified, {laterality} arm, {encounter}
  code S46.22{laterality: right=1 left=2 unspecified=9}{encounter}  Cut of another part of the biceps, {laterality} arm, {encounter}  when laceration/section/cut/transection
family Crushed shoulder or upper arm
  term crush injury of upper arm | crushed upper arm | crush injury of shoulder | crush injury/crushing + upper limb/upper extremity/upper arm/shoulder
  unless hand/finger/forearm
  code S47.{laterality-9}{encounter}  Crushed {laterality-9} shoulder and upper arm, {encounter}
S62.349{fracture-limb}  Fracture of the base of a metacarpal, not displaced, bone and side not given, {fracture-limb} = nondisplaced fracture of base of metacarpal
S62.319{fracture-limb}  Fracture of the base of a metacarpal, displaced, bone and side not given, {fracture-limb} = displaced fracture of base of metacarpal
family Partly dislocated distal ulna
  term subluxation of distal ulna | distal ulna subluxation | distal ulnar subluxation | ulnar head subluxation | dorsal subluxation of ulna
  code S63.07{laterality: right=1 left=2 unspecified=3}{encounter}  Partly dislocated distal end of the {laterality} ulna, {encounter}

# Leg
family Cut nerve, vessel or tendon of the lower leg
  term tibial nerve injury | tibial nerve avulsion | tibial nerve laceration | avulsion of tibial nerve | injury of tibial nerve | section of tibial nerve
  code S84.0{laterality: right=1 left=2 unspecified=0}{encounter}  Injury of the tibial nerve at the {laterality} lower leg, {encounter}
family Injured artery behind the shin
  term posterior tibial artery injury | section of posterior tibial artery | posterior tibial artery laceration | transection of posterior tibial artery | posterior tibial artery + section/laceration/transection/injury
  code S85.16{laterality: right=1 left=2 unspecified=9}{encounter}  Injury of the posterior tibial artery, unspecified, {laterality} leg, {encounter}
  code S85.17{laterality: right=1 left=2 unspecified=9}{encounter}  Cut of the posterior tibial artery, {laterality} leg, {encounter}  when laceration/section/transection
family Injured artery in front of the shin
  term anterior tibial artery injury | section of anterior tibial artery | anterior tibial artery + section/laceration/transection/injury
  code S85.13{laterality: right=1 left=2 unspecified=9}{encounter}  Injury of the anterior tibial artery, unspecified, {laterality} leg, {encounter}
  code S85.14{laterality: right=1 left=2 unspecified=9}{encounter}  Cut of the anterior tibial artery, {laterality} leg, {encounter}  when laceration/section/transection
family Injured tendon at the back of the lower leg
  term posterior tibial tendon injury | section of posterior tibial tendon | posterior tibial tendon laceration | posterior tibial tendon + section/laceration/transection
  code S86.10{laterality: right=1 left=2 unspecified=9}{encounter}  Injury of other tendons at the back of the {laterality} lower leg, unspecified, {encounter}
  code S86.12{laterality: right=1 left=2 unspecified=9}{encounter}  Cut of other tendons at the back of the {laterality} lower leg, {encounter}  when laceration/section/transection/cut
family Injured long tendon that bends the toes
  term flexor tendon injury of toe | long flexor tendon of toes injury | flexor hallucis longus injury | flexor digitorum longus injury of foot | flexor hallucis longus/flexor digitorum longus/long toe flexor + section/laceration/transection/injury
  code S96.00{laterality: right=1 left=2 unspecified=9}{encounter}  Injury of the long flexor of the toes, unspecified, {laterality} foot, {encounter}
  code S96.02{laterality: right=1 left=2 unspecified=9}{encounter}  Cut of the long flexor of the toes, {laterality} foot, {encounter}  when laceration/section/transection/cut

# Severe limb injuries: traumatic amputation, crushing, cut arteries and nerves, of arm, hand, leg, foot and genitals; burns by corrosion
# as a share of the body. For trauma wards, emergency departments, hand, burn and vascular surgery.
# "Complete" unless the note says partial, as in the tabular (S48, S58, S68, S78, S88, S98).
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, S28-S98, T32
kind injury

# Amputation.
family Traumatic amputation of upper arm
  term traumatic amputation of upper arm | traumatic arm amputation | traumatic amputation of arm | amputation of arm in accident | arm traumatically amputated
  code S48.91{laterality-9}{encounter}  Complete traumatic amputation of {laterality-9} shoulder and upper arm, level not given, {encounter}
  code S48.92{laterality-9}{encounter}  Partial traumatic amputation of {laterality-9} shoulder and upper arm, level not given, {encounter}  when partial/near/incomplete/subtotal
  code S48.01{laterality-9}{encounter}  Complete traumatic amputation at {laterality-9} shoulder joint, {encounter}  when shoulder joint/at the shoulder/shoulder disarticulation
  code S48.11{laterality-9}{encounter}  Complete traumatic amputation between {laterality-9} shoulder and elbow, {encounter}  when above elbow/mid humerus/transhumeral/through the humerus
family Traumatic amputation of forearm
  term traumatic amputation of forearm | traumatic forearm amputation | forearm traumatically amputated | traumatic below elbow amputation
  code S58.91{laterality-9}{encounter}  Complete traumatic amputation of {laterality-9} forearm, level not given, {encounter}
  code S58.92{laterality-9}{encounter}  Partial traumatic amputation of {laterality-9} forearm, level not given, {encounter}  when partial/near/incomplete/subtotal
  code S58.11{laterality-9}{encounter}  Complete traumatic amputation between elbow and wrist, {laterality-9} arm, {encounter}  when below elbow/mid forearm/transradial
  code S58.01{laterality-9}{encounter}  Complete traumatic amputation at elbow, {laterality-9} arm, {encounter}  when at the elbow/elbow disarticulation
family Traumatic amputation of hand
  term traumatic amputation of hand | traumatic hand amputation | hand traumatically amputated
  code S68.41{laterality-9}{encounter}  Complete traumatic amputation of {laterality-9} hand at wrist, {encounter}
  code S68.42{laterality-9}{encounter}  Partial traumatic amputation of {laterality-9} hand at wrist, {encounter}  when partial/near/incomplete/subtotal
  code S68.71{laterality-9}{encounter}  Complete traumatic amputation of {laterality-9} hand through the palm, {encounter}  when transmetacarpal/through the palm
family Traumatic amputation of foot
  term traumatic amputation of foot | traumatic foot amputation | foot traumatically amputated
  code S98.91{laterality-9}{encounter}  Complete traumatic amputation of {laterality-9} foot, level not given, {encounter}
  code S98.92{laterality-9}{encounter}  Partial traumatic amputation of {laterality-9} foot, level not given, {encounter}  when partial/near/incomplete/subtotal
  code S98.31{laterality-9}{encounter}  Complete traumatic amputation of {laterality-9} midfoot, {encounter}  when midfoot/transmetatarsal
family Traumatic amputation of toes
  term traumatic amputation of toes | traumatic amputation of multiple toes
  code S98.21{laterality-9}{encounter}  Complete traumatic amputation of two or more {laterality-9} lesser toes, {encounter}
  code S98.22{laterality-9}{encounter}  Partial traumatic amputation of two or more {laterality-9} lesser toes, {encounter}  when partial/near/incomplete
S98.12{laterality-9}{encounter}  Partial traumatic amputation of {laterality-9} great toe, {encounter} = partial traumatic amputation of great toe | partial amputation of great toe in accident
S98.14{laterality-9}{encounter}  Partial traumatic amputation of one {laterality-9} lesser toe, {encounter} = partial traumatic amputation of toe | partial toe amputation injury
S38.221{encounter}  Complete traumatic amputation of penis, {encounter} = traumatic amputation of penis | traumatic penile amputation
S38.222{encounter}  Partial traumatic amputation of penis, {encounter} = partial traumatic amputation of penis | partial penile amputation

# Crushing.
family Crush injury of hip or thigh
  term crush injury of thigh | crushed thigh | crushing injury of thigh | thigh crush injury | crush injury of hip | crushed hip
  code S77.1{laterality: right=1 left=2 unspecified=0}{encounter}  Crushing injury of {laterality} thigh, {encounter}
  code S77.0{laterality: right=1 left=2 unspecified=0}{encounter}  Crushing injury of {laterality} hip, {encounter}  when hip
family Crush injury of toe
  term crush injury of toe | crushed toe | crushing injury of toe | toe crush injury | crush injury of toes
  code S97.10{laterality-9}{encounter}  Crushing injury of toes of {laterality-9} foot, toe not given, {encounter}
  code S97.11{laterality-9}{encounter}  Crushing injury of {laterality-9} great toe, {encounter}  when great toe/big toe/hallux/first toe
  code S97.12{laterality-9}{encounter}  Crushing injury of {laterality-9} lesser toes, {encounter}  when second toe/third toe/fourth toe/fifth toe/little toe/lesser toe/pinky toe
S38.1{encounter}  Crushing injury of abdomen, lower back and pelvis, {encounter} = crush injury of pelvis | crush injury of abdomen | crushed pelvis | crushing injury of abdomen
S38.02{encounter}  Crushing injury of scrotum and testis, {encounter} = crush injury of scrotum | crushed testicle | crush injury of testicle
S38.01{encounter}  Crushing injury of penis, {encounter} = crush injury of penis
S38.03{encounter}  Crushing injury of vulva, {encounter} = crush injury of vulva

# Arteries and veins of hand and foot.
family Injury of artery at wrist
  term ulnar artery laceration | lacerated ulnar artery | ulnar artery injury | laceration of ulnar artery | ulnar artery transection
  code S65.01{laterality-9}{encounter}  Laceration of ulnar artery at wrist and hand, {laterality-9} arm, {encounter}
  code S55.01{laterality-9}{encounter}  Laceration of ulnar artery at forearm, {laterality-9} arm, {encounter}  when forearm
family Injury of radial artery at wrist
  term radial artery laceration | lacerated radial artery | radial artery injury | laceration of radial artery | radial artery transection
  code S65.11{laterality-9}{encounter}  Laceration of radial artery at wrist and hand, {laterality-9} arm, {encounter}
  code S55.11{laterality-9}{encounter}  Laceration of radial artery at forearm, {laterality-9} arm, {encounter}  when forearm
S65.21{laterality-9}{encounter}  Laceration of superficial palmar arch, {laterality-9} hand, {encounter} = superficial palmar arch laceration | palmar arch laceration | palmar arch injury
S65.31{laterality-9}{encounter}  Laceration of deep palmar arch, {laterality-9} hand, {encounter} = deep palmar arch laceration
S65.41{laterality-9}{encounter}  Laceration of blood vessel of {laterality-9} thumb, {encounter} = thumb digital artery laceration | digital artery laceration of thumb
family Laceration of digital artery
  term digital artery laceration | lacerated digital artery | digital artery injury | digital artery transection | bleeding digital artery
  unless thumb/toe
  code S65.519{encounter}  Laceration of blood vessel of a finger, finger not given, {encounter}  needs site
  code S65.51{laterality: right=0 left=1}{encounter}  Laceration of blood vessel of {laterality} index finger, {encounter}  when index
  code S65.51{laterality: right=2 left=3}{encounter}  Laceration of blood vessel of {laterality} middle finger, {encounter}  when middle/long finger
  code S65.51{laterality: right=4 left=5}{encounter}  Laceration of blood vessel of {laterality} ring finger, {encounter}  when ring finger
  code S65.51{laterality: right=6 left=7}{encounter}  Laceration of blood vessel of {laterality} little finger, {encounter}  when little finger/small finger/pinky
S95.01{laterality-9}{encounter}  Laceration of dorsal artery of {laterality-9} foot, {encounter} = dorsalis pedis laceration | dorsalis pedis artery laceration | dorsalis pedis artery injury
S95.11{laterality-9}{encounter}  Laceration of plantar artery of {laterality-9} foot, {encounter} = plantar artery laceration | plantar artery injury

# Nerves of hand, arm and foot.
family Injury of digital nerve
  term digital nerve laceration | lacerated digital nerve | digital nerve injury | digital nerve transection | injury of digital nerve of finger
  unless thumb/toe
  code S64.40{encounter}  Injury of digital nerve of a finger, finger not given, {encounter}  needs site
  code S64.49{laterality: right=0 left=1}{encounter}  Injury of digital nerve of {laterality} index finger, {encounter}  when index
  code S64.49{laterality: right=2 left=3}{encounter}  Injury of digital nerve of {laterality} middle finger, {encounter}  when middle/long finger
  code S64.49{laterality: right=4 left=5}{encounter}  Injury of digital nerve of {laterality} ring finger, {encounter}  when ring finger
  code S64.49{laterality: right=6 left=7}{encounter}  Injury of digital nerve of {laterality} little finger, {encounter}  when little finger/small finger/pinky
S64.3{laterality}{encounter}  Injury of digital nerve of {laterality} thumb, {encounter} = digital nerve injury of thumb | thumb digital nerve laceration | digital nerve laceration of thumb
S64.2{laterality}{encounter}  Injury of radial nerve at wrist and hand, {laterality} arm, {encounter} = superficial radial nerve laceration | superficial radial nerve injury | radial sensory nerve injury
S54.1{laterality}{encounter}  Injury of median nerve at forearm, {laterality} arm, {encounter} = median nerve injury at forearm | median nerve laceration in forearm | forearm median nerve injury
S54.2{laterality}{encounter}  Injury of radial nerve at forearm, {laterality} arm, {encounter} = radial nerve injury at forearm | posterior interosseous nerve injury
S44.0{laterality}{encounter}  Injury of ulnar nerve at upper arm, {laterality} arm, {encounter} = ulnar nerve injury at upper arm
S44.1{laterality}{encounter}  Injury of median nerve at upper arm, {laterality} arm, {encounter} = median nerve injury at upper arm
S44.4{laterality}{encounter}  Injury of musculocutaneous nerve, {laterality} arm, {encounter} = musculocutaneous nerve injury
S94.0{laterality}{encounter}  Injury of lateral plantar nerve, {laterality} leg, {encounter} = lateral plantar nerve injury
S94.1{laterality}{encounter}  Injury of medial plantar nerve, {laterality} leg, {encounter} = medial plantar nerve injury
S94.2{laterality}{encounter}  Injury of deep peroneal nerve at ankle and foot, {laterality} leg, {encounter} = deep peroneal nerve injury at ankle
S94.3{laterality}{encounter}  Injury of cutaneous sensory nerve at ankle and foot, {laterality} leg, {encounter} = sural nerve injury | superficial peroneal nerve injury at ankle | sural nerve laceration

# Corrosion (chemical burn) as a share of the body surface.
family Chemical burn, share of body surface
  term chemical burn TBSA | corrosion TBSA | TBSA chemical burn | chemical burns of body surface
  kind finding
  code T32.0  Corrosions of less than 10 percent of body surface
  code T32.10  Corrosions of 10 to 19 percent of body surface, less than 10 percent third degree  when value:10-19.9
  code T32.20  Corrosions of 20 to 29 percent of body surface, less than 10 percent third degree  when value:20-29.9
  code T32.30  Corrosions of 30 to 39 percent of body surface, less than 10 percent third degree  when value:30-39.9
  code T32.40  Corrosions of 40 to 49 percent of body surface, less than 10 percent third degree  when value:40-49.9
  code T32.50  Corrosions of 50 to 59 percent of body surface, less than 10 percent third degree  when value:50-59.9

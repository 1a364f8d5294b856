# Injuries of chest, abdomen, back and pelvis: ribs, spine, pelvis, organs, spinal cord, superficial injuries and wounds.
# For emergency departments, trauma wards, urgent care. Cervical spine is in 19-head-neck-injury.lex.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, S20-S39; guideline I.C.19
kind injury

# Ribs, sternum and what lies beneath.
family Fracture of ribs
  term rib fracture | fractured rib | broken rib | fracture of rib | rib fx | costal fracture | fracture/fx/broken + rib/ribs/costal/costal arch | cracked rib | closed fracture/nondisplaced fracture/displaced fracture/acute fracture + rib
  unless CPR/chest compression/pathologic/pathological/stress/=ribs/=rib fractures
  history Z87.81  Personal history of a healed traumatic fracture
  code S22.3{laterality: right=1 left=2 unspecified=9}X{fracture-trunk}  Fracture of one rib, {laterality} side, {fracture-trunk}
  code S22.4{laterality: right=1 left=2 bilateral=3 unspecified=9}X{fracture-trunk}  Fractures of several ribs, {laterality} side, {fracture-trunk}  when multiple/=ribs/several/two/three/four/five/six
family Fractures of several ribs
  term multiple rib fractures | =rib fractures | =Rib fractures | =broken ribs | =fractured ribs | multiple fractures of ribs | =fractures of ribs | =fractures of the ribs | multiple rib fx | =costal fractures | fractures of multiple ribs | =fractures/=Fractures/fx + =ribs | closed fracture/nondisplaced fracture/displaced fracture/closed fx/acute fracture + =ribs
  unless CPR/chest compression/pathologic/pathological/stress
  history Z87.81  Personal history of a healed traumatic fracture
  code S22.4{laterality: right=1 left=2 bilateral=3 unspecified=9}X{fracture-trunk}  Fractures of several ribs, {laterality} side, {fracture-trunk}
S22.5{encounter}  Flail chest, {encounter} = flail chest | flail segment | costal volet
  unless CPR
  history Z87.81  Personal history of a healed traumatic fracture
family Fracture of sternum
  term sternal fracture | sternum fracture | fracture of sternum | fractured sternum | broken sternum | fracture + sternum/manubrium/xiphoid
  unless CPR
  history Z87.81  Personal history of a healed traumatic fracture
  code S22.20X{fracture-trunk}  Fracture of sternum, unspecified, {fracture-trunk}
  code S22.21X{fracture-trunk}  Fracture of manubrium, {fracture-trunk}  when manubrium
  code S22.22X{fracture-trunk}  Fracture of body of sternum, {fracture-trunk}  when body
  code S22.24X{fracture-trunk}  Fracture of xiphoid process, {fracture-trunk}  when xiphoid
S27.0{encounter}  Traumatic pneumothorax, {encounter} = traumatic pneumothorax | pneumothorax + traumatic/trauma/rib fractures/stab wound/gunshot/fall/MVC/blunt chest trauma
  history Z87.828  Personal history of other healed injury
S27.1{encounter}  Traumatic hemothorax, {encounter} = traumatic hemothorax | hemothorax + traumatic/trauma/rib fractures/stab wound/gunshot/fall/MVC
  history Z87.828  Personal history of other healed injury
S27.2{encounter}  Traumatic hemopneumothorax, {encounter} = traumatic hemopneumothorax | hemopneumothorax + traumatic/trauma/rib fractures/stab wound/gunshot/fall/MVC
  history Z87.828  Personal history of other healed injury
family Contusion of lung
  term pulmonary contusion | lung contusion | contusion of lung | pulmonary contusions | lung contusions
  history Z87.828  Personal history of other healed injury
  code S27.329{encounter}  Contusion of lung, side not given, {encounter}  needs laterality
  code S27.32{laterality: right=1 left=1}{encounter}  Contusion of one lung, {encounter}
  code S27.322{encounter}  Contusion of both lungs, {encounter}  when bilateral
family Laceration of lung
  term pulmonary laceration | lung laceration | laceration of lung
  history Z87.828  Personal history of other healed injury
  code S27.339{encounter}  Laceration of lung, side not given, {encounter}
  code S27.331{encounter}  Laceration of one lung, {encounter}  when unilateral/right/left
family Injury of heart
  term cardiac contusion | myocardial contusion | blunt cardiac injury | heart contusion | contusion of heart | contusion of myocardium
  history Z87.828  Personal history of other healed injury
  code S26.91{encounter}  Contusion of heart, hemopericardium not mentioned, {encounter}
  code S26.01{encounter}  Contusion of heart with hemopericardium, {encounter}  when hemopericardium
  code S26.11{encounter}  Contusion of heart without hemopericardium, {encounter}  when without hemopericardium/no pericardial effusion
family Traumatic injury of thoracic aorta
  term traumatic aortic injury | blunt aortic injury | traumatic aortic transection | traumatic aortic rupture | traumatic rupture of thoracic aorta | aortic transection
  history Z87.828  Personal history of other healed injury
  code S25.00{encounter}  Injury of thoracic aorta, unspecified, {encounter}
  code S25.02{encounter}  Major laceration of thoracic aorta, {encounter}  when transection/complete/major/rupture
  code S25.01{encounter}  Minor laceration of thoracic aorta, {encounter}  when minor/intimal
family Injury of diaphragm
  term diaphragmatic injury | traumatic diaphragmatic rupture | diaphragm rupture | diaphragmatic rupture | diaphragm laceration | rupture of diaphragm | traumatic diaphragmatic hernia | laceration of diaphragm
  history Z87.828  Personal history of other healed injury
  code S27.809{encounter}  Injury of diaphragm, unspecified, {encounter}
  code S27.803{encounter}  Laceration of diaphragm, {encounter}  when laceration/rupture/tear
S27.819{encounter}  Injury of thoracic esophagus, unspecified, {encounter} = traumatic esophageal injury | esophageal injury
S27.899{encounter}  Injury of other intrathoracic organ, unspecified, {encounter} = traumatic mediastinal injury | mediastinal hematoma traumatic
S27.9{encounter}  Injury of intrathoracic organ, unspecified, {encounter} = intrathoracic injury
family Contusion of chest
  term chest wall contusion | chest contusion | contusion of chest | bruised ribs | rib contusion | contusion of ribs | contusion of rib | contusion of chest wall | bruised chest | thoracic contusion | contusion/bruise/bruising/ecchymosis/hematoma + chest/chest wall/ribs/thorax/rib/sternum | costal contusion
  unless lung/pulmonary/heart/cardiac/myocardial
  history Z87.828  Personal history of other healed injury
  code S20.21{laterality: right=1 left=2 unspecified=9}{encounter}  Contusion of {laterality} front wall of chest, {encounter}
  code S20.213{encounter}  Contusion of front wall of chest, both sides, {encounter}  when bilateral
  code S20.22{laterality: right=1 left=2 unspecified=9}{encounter}  Contusion of {laterality} back wall of chest, {encounter}  when upper back/back wall/scapular
S20.0{laterality}{encounter}  Contusion of {laterality} breast, {encounter} = breast contusion | contusion of breast | breast hematoma traumatic | traumatic breast hematoma
S20.20{encounter}  Contusion of thorax, unspecified, {encounter} = contusion of thorax
family Abrasion of chest
  term chest abrasion | chest wall abrasion | abrasion/scrape/seatbelt sign/seat belt sign + chest/chest wall/thorax
  code S20.31{laterality: right=1 left=2 unspecified=9}{encounter}  Abrasion of {laterality} front wall of chest, {encounter}
family Abrasion of back
  term back abrasion | abrasion of back | upper back abrasion | abrasion/scrape + upper back/back
  code S20.41{laterality: right=1 left=2 unspecified=9}{encounter}  Abrasion of {laterality} back wall of chest, {encounter}
family Insect bite of trunk
  term insect bite of back | insect bite/bug bite/tick bite + chest/back/abdomen/trunk/flank/buttock/torso
  code S20.46{laterality: right=1 left=2 unspecified=9}{encounter}  Insect bite of {laterality} back wall of chest, {encounter}
  code S20.36{laterality: right=1 left=2 unspecified=9}{encounter}  Insect bite of {laterality} front wall of chest, {encounter}  when chest
  code S30.861{encounter}  Insect bite of abdominal wall, {encounter}  when abdomen/trunk
  code S30.860{encounter}  Insect bite of lower back and pelvis, {encounter}  when buttock/lower back
family Wound of chest wall
  term chest wound | open wound of chest | chest laceration | stab wound of chest | gunshot wound of chest | stab wound to chest | gunshot wound to chest | laceration/wound/stab wound/gunshot wound + chest/chest wall/thorax
  unless surgical/sternal wound/postoperative
  history Z87.828  Personal history of other healed injury
  code S21.90{encounter}  Open wound of chest, part not given, {encounter}
  code S21.91{encounter}  Laceration of chest, part not given, without foreign body, {encounter}  when laceration
  code S21.10{laterality: right=1 left=2 unspecified=9}{encounter}  Open wound of {laterality} front wall of chest without penetration, {encounter}  when anterior/front + without penetration/nonpenetrating/superficial
  code S21.30{laterality: right=1 left=2 unspecified=9}{encounter}  Open wound of {laterality} front wall of chest with penetration into the chest cavity, {encounter}  when penetrating/with penetration/pneumothorax/hemothorax
S28.0{encounter}  Crushed chest, {encounter} = crushed chest | crush injury of chest
S29.9{encounter}  Injury of thorax, unspecified, {encounter} = chest injury | chest trauma | blunt chest trauma | thoracic trauma | chest wall injury | thoracic injury | injury of chest | trauma to chest | rib injury | thoracic traumatism | blunt thoracic trauma | chest wall trauma
  history Z87.828  Personal history of other healed injury
family Strain of chest muscle
  term chest wall strain | intercostal strain | pectoral strain | intercostal muscle strain | strain of chest wall | pectoralis strain | chest muscle strain | thoracic strain | upper back strain | strain of thoracic back | rhomboid strain | thoracic muscle strain | pulled chest muscle | pectoralis major tear | pectoralis tear
  history Z87.828  Personal history of other healed injury
  code S29.019{encounter}  Strain of muscle of chest, wall not given, {encounter}
  code S29.011{encounter}  Strain of muscle of front wall of chest, {encounter}  when chest/intercostal/pectoral/pectoralis/anterior
  code S29.012{encounter}  Strain of muscle of back wall of chest, {encounter}  when back/thoracic/rhomboid/upper back
S23.3{encounter}  Sprain of ligaments of thoracic spine, {encounter} = thoracic sprain | thoracic spine sprain | sprain of thoracic spine | thoracic sprain strain | midback sprain
  history Z87.828  Personal history of other healed injury
S23.41{encounter}  Sprain of ribs, {encounter} = rib sprain | costochondral sprain | sprain of ribs | costochondral separation
S23.429{encounter}  Sprain of sternum, unspecified, {encounter} = sternal sprain | sprain of sternum
S23.9{encounter}  Sprain of part of thorax, not given, {encounter} = sprain of thorax

# Thoracic and lumbar vertebrae. A compression fracture after trauma is coded here.
family Fracture of thoracic vertebra
  term thoracic vertebral fracture | thoracic spine fracture | fracture of thoracic vertebra | fracture of thoracic spine | dorsal vertebra fracture | T-spine fracture | fracture/fx/compression fracture/burst fracture/wedge fracture/fractures + T1/T2/T3/T4/T5/T6/T7/T8/T9/T10/T11/T12/thoracic vertebra/thoracic spine/thoracic vertebrae/dorsal vertebra/T-spine
  unless pathologic/pathological/osteoporotic/osteoporosis/insufficiency/metastatic/fragility
  history Z87.81  Personal history of a healed traumatic fracture
  code S22.009{fracture-trunk}  Fracture of thoracic vertebra, level not given, unspecified, {fracture-trunk}  needs site type
  code S22.0{site: T1=1 T2=2 T3=3 T4=4 T5=5 T6=5 T7=6 T8=6 T9=7 T10=7 T11=8 T12=8}9{fracture-trunk}  Fracture of thoracic vertebra {site}, unspecified, {fracture-trunk}  needs type
  code S22.000{fracture-trunk}  Wedge compression fracture of thoracic vertebra, level not given, {fracture-trunk}  when compression/wedge
  code S22.0{site: T1=1 T2=2 T3=3 T4=4 T5=5 T6=5 T7=6 T8=6 T9=7 T10=7 T11=8 T12=8}0{fracture-trunk}  Wedge compression fracture of thoracic vertebra {site}, {fracture-trunk}  when compression/wedge
  code S22.0{site: T1=1 T2=2 T3=3 T4=4 T5=5 T6=5 T7=6 T8=6 T9=7 T10=7 T11=8 T12=8}1{fracture-trunk}  Stable burst fracture of thoracic vertebra {site}, {fracture-trunk}  when burst
  code S22.0{site: T1=1 T2=2 T3=3 T4=4 T5=5 T6=5 T7=6 T8=6 T9=7 T10=7 T11=8 T12=8}2{fracture-trunk}  Unstable burst fracture of thoracic vertebra {site}, {fracture-trunk}  when burst + unstable
  code S22.0{site: T1=1 T2=2 T3=3 T4=4 T5=5 T6=5 T7=6 T8=6 T9=7 T10=7 T11=8 T12=8}8{fracture-trunk}  Other fracture of thoracic vertebra {site}, {fracture-trunk}  when transverse process/spinous process/chance/endplate
family Fracture of lumbar vertebra
  term lumbar vertebral fracture | lumbar spine fracture | fracture of lumbar vertebra | fracture of lumbar spine | lumbar fracture | lumbar compression fracture | lumbar burst fracture | L-spine fracture | fracture/fx/compression fracture/burst fracture/wedge fracture/fractures + L1/L2/L3/L4/L5/lumbar vertebra/lumbar spine/lumbar vertebrae/L-spine
  unless pathologic/pathological/osteoporotic/osteoporosis/insufficiency/metastatic/fragility
  history Z87.81  Personal history of a healed traumatic fracture
  code S32.009{fracture-trunk}  Fracture of lumbar vertebra, level not given, unspecified, {fracture-trunk}  needs site type
  code S32.0{site: L1=1 L2=2 L3=3 L4=4 L5=5}9{fracture-trunk}  Fracture of lumbar vertebra {site}, unspecified, {fracture-trunk}  needs type
  code S32.000{fracture-trunk}  Wedge compression fracture of lumbar vertebra, level not given, {fracture-trunk}  when compression/wedge
  code S32.0{site: L1=1 L2=2 L3=3 L4=4 L5=5}0{fracture-trunk}  Wedge compression fracture of lumbar vertebra {site}, {fracture-trunk}  when compression/wedge
  code S32.0{site: L1=1 L2=2 L3=3 L4=4 L5=5}1{fracture-trunk}  Stable burst fracture of lumbar vertebra {site}, {fracture-trunk}  when burst
  code S32.0{site: L1=1 L2=2 L3=3 L4=4 L5=5}2{fracture-trunk}  Unstable burst fracture of lumbar vertebra {site}, {fracture-trunk}  when burst + unstable
  code S32.0{site: L1=1 L2=2 L3=3 L4=4 L5=5}8{fracture-trunk}  Other fracture of lumbar vertebra {site}, {fracture-trunk}  when transverse process/spinous process/chance/endplate
family Fracture of lumbosacral spine, unspecified
  term spinal fracture | vertebral fracture | fractured vertebra | spine fracture | broken back | fracture of spine | fracture of vertebra | compression fracture | traumatic compression fracture | vertebral fractures | burst fracture | compression fractures
  unless pathologic/pathological/osteoporotic/osteoporosis/insufficiency/metastatic/fragility/cervical
  history Z87.81  Personal history of a healed traumatic fracture
  code M48.50XA  Collapsed vertebra, site not given, initial  needs site
  code S22.009{fracture-trunk}  Fracture of thoracic vertebra, level not given, unspecified, {fracture-trunk}  when thoracic + traumatic/fall/fell/MVC/MVA
  code S32.009{fracture-trunk}  Fracture of lumbar vertebra, level not given, unspecified, {fracture-trunk}  when lumbar + traumatic/fall/fell/MVC/MVA
  code S22.000{fracture-trunk}  Wedge compression fracture of thoracic vertebra, level not given, {fracture-trunk}  when thoracic + compression + traumatic/fall/fell/MVC/MVA
  code S32.000{fracture-trunk}  Wedge compression fracture of lumbar vertebra, level not given, {fracture-trunk}  when lumbar + compression + traumatic/fall/fell/MVC/MVA
family Fracture of sacrum
  term sacral fracture | sacrum fracture | fracture of sacrum | sacral ala fracture | fracture/fx + sacrum/sacral/sacral ala
  unless insufficiency/stress/pathologic/osteoporotic
  history Z87.81  Personal history of a healed traumatic fracture
  code S32.10X{fracture-trunk}  Fracture of sacrum, unspecified, {fracture-trunk}
  code S32.119{fracture-trunk}  Zone I fracture of sacrum, unspecified, {fracture-trunk}  when zone 1/ala
  code S32.129{fracture-trunk}  Zone II fracture of sacrum, unspecified, {fracture-trunk}  when zone 2
  code S32.139{fracture-trunk}  Zone III fracture of sacrum, unspecified, {fracture-trunk}  when zone 3
S32.2{encounter}  Fracture of coccyx, {encounter} = coccyx fracture | fracture of coccyx | tailbone fracture | broken tailbone | coccygeal fracture | fractured coccyx
  history Z87.81  Personal history of a healed traumatic fracture

# Pelvis.
family Fracture of pelvis
  term pelvic fracture | pelvis fracture | fracture of pelvis | broken pelvis | fractured pelvis | pelvic ring fracture | pelvic fractures | fracture/fx + pelvis/pelvic/pelvic ring
  unless pathologic/pathological/stress/insufficiency
  history Z87.81  Personal history of a healed traumatic fracture
  code S32.9{encounter}  Fracture of pelvis or lumbosacral spine, part not given, {encounter}  needs site
  code S32.810{fracture-trunk}  Several pelvic fractures with stable disruption of the pelvic ring, {fracture-trunk}  when pelvic ring/ring disruption/lateral compression + stable/multiple
  code S32.811{fracture-trunk}  Several pelvic fractures with unstable disruption of the pelvic ring, {fracture-trunk}  when unstable/open book/vertical shear/AP compression
  code S32.82X{fracture-trunk}  Several pelvic fractures without disruption of the pelvic ring, {fracture-trunk}  when multiple
  code S32.89X{fracture-trunk}  Fracture of other part of pelvis, {fracture-trunk}  when innominate/other part
family Fracture of pubis
  term pubic ramus fracture | pubic rami fracture | fracture of pubic ramus | superior pubic ramus fracture | inferior pubic ramus fracture | pubis fracture | fracture of pubis | pubic bone fracture | pubic rami fractures | fracture/fx + pubis/pubic ramus/pubic rami/pubic/iliopubic/ramus
  unless insufficiency/stress/pathologic
  history Z87.81  Personal history of a healed traumatic fracture
  code S32.50{laterality: right=1 left=2 unspecified=9}{fracture-trunk}  Fracture of {laterality} pubis, unspecified, {fracture-trunk}
  code S32.51{laterality: right=1 left=2 unspecified=9}{fracture-trunk}  Fracture of superior rim of {laterality} pubis, {fracture-trunk}  when superior
  code S32.59{laterality: right=1 left=2 unspecified=9}{fracture-trunk}  Other fracture of {laterality} pubis, {fracture-trunk}  when inferior
family Fracture of ischium
  term ischial fracture | ischium fracture | fracture of ischium | ischial tuberosity fracture | ischial tuberosity avulsion | fracture/fx + ischium/ischial/ischial tuberosity
  history Z87.81  Personal history of a healed traumatic fracture
  code S32.60{laterality: right=1 left=2 unspecified=9}{fracture-trunk}  Fracture of {laterality} ischium, unspecified, {fracture-trunk}
  code S32.61{laterality: right=1 left=2 unspecified=3}{fracture-trunk}  Displaced avulsion fracture of {laterality} ischium, {fracture-trunk}  when avulsion
  code S32.61{laterality: right=4 left=5 unspecified=6}{fracture-trunk}  Nondisplaced avulsion fracture of {laterality} ischium, {fracture-trunk}  when avulsion + nondisplaced
family Fracture of ilium
  term iliac fracture | ilium fracture | fracture of ilium | iliac wing fracture | iliac crest fracture | fracture/fx + ilium/iliac/iliac wing/iliac crest
  history Z87.81  Personal history of a healed traumatic fracture
  code S32.30{laterality: right=1 left=2 unspecified=9}{fracture-trunk}  Fracture of {laterality} ilium, unspecified, {fracture-trunk}
  code S32.31{laterality: right=1 left=2 unspecified=3}{fracture-trunk}  Displaced avulsion fracture of {laterality} ilium, {fracture-trunk}  when avulsion
  code S32.31{laterality: right=4 left=5 unspecified=6}{fracture-trunk}  Nondisplaced avulsion fracture of {laterality} ilium, {fracture-trunk}  when avulsion + nondisplaced
family Fracture of acetabulum
  term acetabular fracture | acetabulum fracture | fracture of acetabulum | fracture/fx + acetabulum/acetabular
  unless pathologic
  history Z87.81  Personal history of a healed traumatic fracture
  code S32.40{laterality: right=1 left=2 unspecified=9}{fracture-trunk}  Fracture of {laterality} acetabulum, unspecified, {fracture-trunk}
  code S32.41{laterality: right=1 left=2 unspecified=3}{fracture-trunk}  Displaced fracture of anterior wall of {laterality} acetabulum, {fracture-trunk}  when anterior wall
  code S32.41{laterality: right=4 left=5 unspecified=6}{fracture-trunk}  Nondisplaced fracture of anterior wall of {laterality} acetabulum, {fracture-trunk}  when anterior wall + nondisplaced
  code S32.42{laterality: right=1 left=2 unspecified=3}{fracture-trunk}  Displaced fracture of posterior wall of {laterality} acetabulum, {fracture-trunk}  when posterior wall
  code S32.42{laterality: right=4 left=5 unspecified=6}{fracture-trunk}  Nondisplaced fracture of posterior wall of {laterality} acetabulum, {fracture-trunk}  when posterior wall + nondisplaced
  code S32.43{laterality: right=1 left=2 unspecified=3}{fracture-trunk}  Displaced fracture of anterior column of {laterality} acetabulum, {fracture-trunk}  when anterior column
  code S32.44{laterality: right=1 left=2 unspecified=3}{fracture-trunk}  Displaced fracture of posterior column of {laterality} acetabulum, {fracture-trunk}  when posterior column
  code S32.45{laterality: right=1 left=2 unspecified=3}{fracture-trunk}  Displaced transverse fracture of {laterality} acetabulum, {fracture-trunk}  when transverse
  code S32.49{laterality: right=1 left=2 unspecified=9}{fracture-trunk}  Other specified fracture of {laterality} acetabulum, {fracture-trunk}  when both column/T-type/other specified
S33.4{encounter}  Traumatic rupture of pubic symphysis, {encounter} = pubic symphysis diastasis traumatic | traumatic pubic diastasis | traumatic rupture of symphysis pubis | pubic symphysis disruption
S33.2{encounter}  Dislocation of sacroiliac and sacrococcygeal joint, {encounter} = sacroiliac dislocation | sacroiliac joint disruption | SI joint diastasis | coccyx dislocation

# Sprains and strains of the back.
S33.5{encounter}  Sprain of ligaments of lumbar spine, {encounter} = lumbar sprain | low back sprain | sprain of lumbar spine | lumbosacral sprain | lumbar spine sprain | lower back sprain | back sprain | sprain of back | sprain of lower back
  history Z87.828  Personal history of other healed injury
S33.6{encounter}  Sprain of sacroiliac joint, {encounter} = sacroiliac sprain | sprain of sacroiliac joint | SI joint sprain
  history Z87.828  Personal history of other healed injury
S33.9{encounter}  Sprain of part of lumbar spine and pelvis, not given, {encounter} = sprain of pelvis
S39.012{encounter}  Strain of muscle, fascia and tendon of lower back, {encounter} = low back strain | lumbar strain | lumbosacral strain | back strain | strain of lower back | lower back strain | lumbar muscle strain | pulled back muscle | strain of lumbar muscles | strain of back | acute lumbar strain | lumbar sprain strain | strained back | back muscle strain | strain of low back
  history Z87.828  Personal history of other healed injury
S39.011{encounter}  Strain of muscle, fascia and tendon of abdomen, {encounter} = abdominal muscle strain | abdominal wall strain | strain of abdominal muscle | abdominal strain | rectus abdominis strain | oblique strain
  history Z87.828  Personal history of other healed injury
S39.013{encounter}  Strain of muscle, fascia and tendon of pelvis, {encounter} = pelvic muscle strain | athletic pubalgia | sports hernia
  history Z87.828  Personal history of other healed injury
family Dislocation of lumbar or thoracic vertebra
  term traumatic lumbar subluxation | dislocation of lumbar vertebra | lumbar dislocation | dislocation of thoracic vertebra | thoracic spine dislocation
  code S33.101{encounter}  Dislocation of lumbar vertebra, level not given, {encounter}
  code S33.100{encounter}  Subluxation of lumbar vertebra, level not given, {encounter}  when subluxation
  code S23.101{encounter}  Dislocation of thoracic vertebra, level not given, {encounter}  when thoracic
S33.0{encounter}  Traumatic rupture of lumbar disc, {encounter} = traumatic lumbar disc rupture | traumatic disc herniation

# Spinal cord.
family Spinal cord injury
  term spinal cord injury | spinal cord trauma | traumatic spinal cord injury | =SCI | traumatic myelopathy | cord contusion | spinal cord contusion | spinal trauma | medullary injury | traumatic paraplegia
  history Z87.828  Personal history of other healed injury
  code S14.109{encounter}  Cervical spinal cord injury, level and type not given, {encounter}  when cervical/neck
  code S24.109{encounter}  Thoracic spinal cord injury, level and type not given, {encounter}  when thoracic
  code S24.10{site: T1=1 T2=2 T3=2 T4=2 T5=2 T6=2 T7=3 T8=3 T9=3 T10=3 T11=4 T12=4}{encounter}  Thoracic spinal cord injury at {site}, type not given, {encounter}
  code S24.11{site: T1=1 T2=2 T3=2 T4=2 T5=2 T6=2 T7=3 T8=3 T9=3 T10=3 T11=4 T12=4}{encounter}  Complete lesion of thoracic spinal cord at {site}, {encounter}  when complete/ASIA A
  code S24.15{site: T1=1 T2=2 T3=2 T4=2 T5=2 T6=2 T7=3 T8=3 T9=3 T10=3 T11=4 T12=4}{encounter}  Other incomplete lesion of thoracic spinal cord at {site}, {encounter}  when incomplete/ASIA B/ASIA C/ASIA D
  code S34.109{encounter}  Lumbar spinal cord injury, level and type not given, {encounter}  when lumbar
  code S34.10{site: L1=1 L2=2 L3=3 L4=4 L5=5}{encounter}  Lumbar spinal cord injury at {site}, type not given, {encounter}
  code S34.11{site: L1=1 L2=2 L3=3 L4=4 L5=5}{encounter}  Complete lesion of lumbar spinal cord at {site}, {encounter}  when complete/ASIA A
  code S34.12{site: L1=1 L2=2 L3=3 L4=4 L5=5}{encounter}  Incomplete lesion of lumbar spinal cord at {site}, {encounter}  when incomplete/ASIA B/ASIA C/ASIA D
  code S34.139{encounter}  Sacral spinal cord injury, unspecified, {encounter}  when sacral/conus
  code T14.90{encounter}  Injury, unspecified, {encounter}  needs site
S34.3{encounter}  Injury of cauda equina, {encounter} = traumatic cauda equina injury | cauda equina injury
S34.139{encounter}  Sacral spinal cord injury, unspecified, {encounter} = conus medullaris injury
S34.4{encounter}  Injury of lumbosacral plexus, {encounter} = lumbosacral plexus injury
S34.21{encounter}  Injury of lumbar nerve root, {encounter} = lumbar nerve root injury

# Abdominal organs.
family Injury of spleen
  term splenic laceration | spleen laceration | laceration of spleen | ruptured spleen | splenic rupture | splenic injury | spleen injury | rupture of spleen | injury of spleen | splenic hematoma traumatic | traumatic splenic rupture | spleen rupture | traumatic splenic injury
  unless nontraumatic/spontaneous
  history Z87.828  Personal history of other healed injury
  code S36.00{encounter}  Injury of spleen, unspecified, {encounter}  needs grade
  code S36.039{encounter}  Laceration of spleen, degree not given, {encounter}  needs grade  when laceration/rupture
  code S36.030{encounter}  Superficial (minor) laceration of spleen, {encounter}  when grade 1/grade I/superficial/minor/capsular
  code S36.031{encounter}  Moderate laceration of spleen, {encounter}  when grade 2/grade 3/grade II/grade III/moderate
  code S36.032{encounter}  Major laceration of spleen, {encounter}  when grade 4/grade 5/grade IV/grade V/shattered/major/avulsion/massive
  code S36.029{encounter}  Contusion of spleen, degree not given, {encounter}  when contusion/hematoma
family Injury of liver
  term liver laceration | hepatic laceration | laceration of liver | liver injury traumatic | traumatic liver injury | liver rupture | hepatic contusion | liver contusion | hepatic trauma | injury of liver | hepatic injury traumatic | hepatic hematoma traumatic | blunt liver injury
  history Z87.828  Personal history of other healed injury
  code S36.119{encounter}  Injury of liver, unspecified, {encounter}  needs grade
  code S36.113{encounter}  Laceration of liver, degree not given, {encounter}  needs grade  when laceration/rupture
  code S36.114{encounter}  Minor laceration of liver, {encounter}  when grade 1/grade I/minor
  code S36.115{encounter}  Moderate laceration of liver, {encounter}  when grade 2/grade 3/grade II/grade III/moderate
  code S36.116{encounter}  Major laceration of liver, {encounter}  when grade 4/grade 5/grade IV/grade V/major/stellate
  code S36.112{encounter}  Contusion of liver, {encounter}  when contusion/hematoma
family Injury of kidney
  term renal laceration | kidney laceration | laceration of kidney | renal contusion | kidney contusion | renal trauma | traumatic kidney injury | kidney trauma | renal injury traumatic | contusion of kidney | perinephric hematoma traumatic | renal traumatism | renal hematoma traumatic
  history Z87.828  Personal history of other healed injury
  code S37.00{laterality: right=1 left=2 unspecified=9}{encounter}  Injury of {laterality} kidney, unspecified, {encounter}
  code S37.01{laterality: right=1 left=2 unspecified=9}{encounter}  Minor contusion of {laterality} kidney, {encounter}  when contusion
  code S37.03{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of {laterality} kidney, degree not given, {encounter}  needs grade  when laceration
  code S37.04{laterality: right=1 left=2 unspecified=9}{encounter}  Minor laceration of {laterality} kidney, {encounter}  when laceration + grade 1/grade 2/minor/less than 1 cm
  code S37.05{laterality: right=1 left=2 unspecified=9}{encounter}  Moderate laceration of {laterality} kidney, {encounter}  when laceration + grade 3/moderate
  code S37.06{laterality: right=1 left=2 unspecified=9}{encounter}  Major laceration of {laterality} kidney, {encounter}  when laceration + grade 4/grade 5/major/avulsion/shattered
family Injury of pancreas
  term pancreatic injury | traumatic pancreatitis | pancreatic laceration | pancreas injury | traumatic pancreatic injury | pancreatic contusion
  history Z87.828  Personal history of other healed injury
  code S36.209{encounter}  Injury of pancreas, part not given, unspecified, {encounter}
  code S36.239{encounter}  Laceration of pancreas, part and degree not given, {encounter}  when laceration
  code S36.229{encounter}  Contusion of pancreas, part not given, {encounter}  when contusion
family Injury of intestine
  term bowel injury | traumatic bowel perforation | small bowel injury | intestinal injury | traumatic perforation of intestine | small bowel laceration
  unless intraoperative/iatrogenic/accidental puncture
  history Z87.828  Personal history of other healed injury
  code S36.409{encounter}  Injury of small intestine, part not given, unspecified, {encounter}
  code S36.439{encounter}  Laceration of small intestine, part not given, {encounter}  when laceration/perforation
  code S36.509{encounter}  Injury of colon, part not given, unspecified, {encounter}  when colon
S36.60{encounter}  Injury of rectum, unspecified, {encounter} = rectal injury | rectal trauma | injury of rectum
S36.63{encounter}  Laceration of rectum, {encounter} = rectal laceration | laceration of rectum
S36.30{encounter}  Injury of stomach, unspecified, {encounter} = gastric injury | traumatic gastric injury
S36.899{encounter}  Injury of other intra-abdominal organ, unspecified, {encounter} = mesenteric injury | retroperitoneal hematoma traumatic | traumatic retroperitoneal hematoma | mesenteric hematoma traumatic
S36.90{encounter}  Injury of intra-abdominal organ, unspecified, {encounter} = intra abdominal injury | internal abdominal injury
S37.20{encounter}  Injury of bladder, unspecified, {encounter} = bladder injury | bladder trauma
S37.23{encounter}  Laceration of bladder, {encounter} = traumatic bladder rupture | bladder rupture | bladder laceration
S37.30{encounter}  Injury of urethra, unspecified, {encounter} = urethral injury | urethral trauma | traumatic urethral injury
S37.33{encounter}  Laceration of urethra, {encounter} = urethral laceration | urethral disruption | urethral rupture
S37.819{encounter}  Injury of adrenal gland, unspecified, {encounter} = adrenal injury | adrenal hematoma traumatic
S37.812{encounter}  Contusion of adrenal gland, {encounter} = adrenal contusion | traumatic adrenal hemorrhage
S35.229{encounter}  Injury of superior mesenteric artery, unspecified, {encounter} = superior mesenteric artery injury
S35.00{encounter}  Injury of abdominal aorta, unspecified, {encounter} = abdominal aortic injury | traumatic abdominal aortic injury
S39.91{encounter}  Injury of abdomen, unspecified, {encounter} = abdominal injury | abdominal trauma | blunt abdominal trauma | injury of abdomen | abdomen trauma | abdominal wall injury | abdominal traumatism | closed abdominal trauma
  history Z87.828  Personal history of other healed injury
S39.92{encounter}  Injury of lower back, unspecified, {encounter} = back injury | lower back injury | low back injury | injury of back | lumbar injury | trauma to back | lumbar trauma | back trauma
  history Z87.828  Personal history of other healed injury
S39.93{encounter}  Injury of pelvis, unspecified, {encounter} = pelvic injury | pelvic trauma | injury of pelvis | perineal injury | perineal trauma
  history Z87.828  Personal history of other healed injury
S39.94{encounter}  Injury of external genitals, unspecified, {encounter} = genital injury | genital trauma | scrotal trauma | testicular trauma | penile trauma | testicular injury | injury of genitals | penile injury | scrotal injury | vulvar trauma | testicular traumatism
  history Z87.828  Personal history of other healed injury

# Superficial injuries and wounds of abdomen, back, buttock, genitals.
family Contusion of lower back and pelvis
  term contusion of lower back | back contusion | low back contusion | contusion of back | buttock contusion | contusion of buttock | coccyx contusion | contusion of coccyx | tailbone contusion | bruised tailbone | sacral contusion | contusion of sacrum | pelvic contusion | lumbar contusion | gluteal hematoma | gluteal contusion | contusion/bruise/hematoma/bruising/ecchymosis + lower back/buttock/gluteal/coccyx/sacrum/pelvis/low back/lumbar
  unless epidural/subdural/wound/postoperative
  history Z87.828  Personal history of other healed injury
  code S30.0{encounter}  Contusion of lower back and pelvis, {encounter}
family Contusion of abdominal wall
  term abdominal wall contusion | contusion of abdomen | contusion of abdominal wall | abdominal wall hematoma | bruise of abdomen | abdominal contusion | flank contusion | contusion of flank | groin contusion | groin hematoma traumatic | contusion/bruise/bruising/ecchymosis/seatbelt sign/seat belt sign + abdomen/abdominal wall/flank/groin
  unless rectus sheath/postoperative/spontaneous
  history Z87.828  Personal history of other healed injury
  code S30.11{encounter}  Contusion of abdominal wall, {encounter}
  code S30.12{encounter}  Contusion of groin, {encounter}  when groin
  code S30.13{encounter}  Contusion of flank, {encounter}  when flank
S30.22{encounter}  Contusion of scrotum and testes, {encounter} = scrotal contusion | testicular contusion | scrotal hematoma | contusion of testis | contusion of scrotum | scrotal hematoma traumatic
  sex male
S30.21{encounter}  Contusion of penis, {encounter} = penile contusion | contusion of penis | penile hematoma
  sex male
S30.23{encounter}  Contusion of vagina and vulva, {encounter} = vulvar hematoma | vulvar contusion | contusion of vulva | vaginal contusion | straddle injury of vulva | labial hematoma
  sex female
family Abrasion of abdomen, back or buttock
  term abdominal abrasion | lower back abrasion | buttock abrasion | abrasion/scrape/road rash + abdomen/abdominal wall/lower back/buttock/buttocks/flank/groin
  code S30.810{encounter}  Abrasion of lower back and pelvis, {encounter}
  code S30.811{encounter}  Abrasion of abdominal wall, {encounter}  when abdomen/abdominal wall/groin
  code S30.81A{encounter}  Abrasion of flank, {encounter}  when flank
family Wound of abdominal wall
  term abdominal wall laceration | stab wound of abdomen | gunshot wound of abdomen | abdominal stab wound | stab wound to abdomen | gunshot wound to abdomen | laceration of abdomen | open wound of abdomen | laceration/stab wound/gunshot wound/open wound + abdomen/abdominal wall/flank
  unless surgical/postoperative/liver/spleen
  history Z87.828  Personal history of other healed injury
  code S31.109{encounter}  Open wound of abdominal wall, quadrant not given, without penetration, {encounter}
  code S31.119{encounter}  Laceration of abdominal wall, quadrant not given, without foreign body or penetration, {encounter}  when laceration
  code S31.609{encounter}  Open wound of abdominal wall, quadrant not given, with penetration, {encounter}  when penetrating/with penetration/peritoneal/evisceration
family Wound of back
  term back laceration | laceration of back | open wound of back | lower back laceration | laceration/wound/stab wound + lower back/back
  unless surgical/postoperative/upper back
  code S31.000{encounter}  Open wound of lower back and pelvis without retroperitoneal penetration, {encounter}
  code S31.010{encounter}  Laceration of lower back and pelvis without foreign body or retroperitoneal penetration, {encounter}  when laceration
family Wound of buttock
  term buttock laceration | laceration of buttock | open wound of buttock | buttock wound | gluteal wound | laceration/wound/stab wound + buttock/gluteal
  unless pressure/decubitus/surgical
  code S31.809{encounter}  Open wound of buttock, side not given, unspecified, {encounter}
  code S31.81{laterality: right=9}{encounter}  Open wound of {laterality} buttock, unspecified, {encounter}
  code S31.82{laterality: left=9}{encounter}  Open wound of {laterality} buttock, unspecified, {encounter}
  code S31.801{encounter}  Laceration of buttock, side not given, without foreign body, {encounter}  when laceration
S31.831{encounter}  Laceration of anus without foreign body, {encounter} = anal laceration | laceration of anus
family Wound of genitals
  term vaginal laceration | vulvar laceration | laceration of vagina | labial laceration | laceration of vulva
  unless delivery/obstetric/postpartum/childbirth/perineal
  sex female
  code S31.41{encounter}  Laceration of vagina and vulva without foreign body, {encounter}
S31.40{encounter}  Open wound of vagina and vulva, unspecified, {encounter} = vaginal wound | open wound of vagina
  sex female
S31.21{encounter}  Laceration of penis without foreign body, {encounter} = penile laceration | laceration of penis
  sex male
S31.31{encounter}  Laceration of scrotum and testes without foreign body, {encounter} = scrotal laceration | laceration of scrotum | testicular rupture | laceration of testis
  sex male
S39.840{encounter}  Fracture of corpus cavernosum of penis, {encounter} = penile fracture | fracture of penis | rupture of corpus cavernosum
  sex male

# Injuries of head and neck: brain, skull and face fractures, eye, ear, superficial injury and wounds, neck.
# For emergency departments, urgent care, trauma wards. An encounter is initial unless the note says otherwise.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, S00-S19; guideline I.C.19
kind injury

# Brain.
family Concussion
  term concussion | cerebral concussion | commotio cerebri | concussive injury | brain concussion | mild traumatic brain injury | mild TBI | mTBI | concussion syndrome acute
  unless spinal/post concussion/postconcussion/postconcussive/retina
  history Z87.820  Personal history of traumatic brain injury
  code S06.0X9{encounter}  Concussion with loss of consciousness, duration not given, {encounter}  when with LOC/loss of consciousness/unconscious/blacked out/positive LOC/brief LOC
  code S06.0X1{encounter}  Concussion with loss of consciousness of 30 minutes or less, {encounter}  when brief loss of consciousness/LOC less than 30 minutes/LOC for seconds/momentary loss of consciousness/LOC of few minutes
  code S06.0XA{encounter}  Concussion, loss of consciousness not known, {encounter}
  code S06.0X0{encounter}  Concussion without loss of consciousness, {encounter}  when without loss of consciousness/no loss of consciousness/no LOC/without LOC/denies LOC/negative LOC/did not lose consciousness
# A denied loss of consciousness is a part of the term, for a denied word refines nothing.
family Concussion without loss of consciousness
  term concussion/cerebral concussion/mild TBI/mild traumatic brain injury + without loss of consciousness/no loss of consciousness/no LOC/without LOC/denies LOC/denies loss of consciousness/did not lose consciousness/negative LOC/with no loss of consciousness/never lost consciousness/denied loss of consciousness
  unless chronic/nontraumatic
  history Z87.820  Personal history of traumatic brain injury
  code S06.0X0{encounter}  Concussion without loss of consciousness, {encounter}
family Subdural hemorrhage without loss of consciousness
  term subdural hematoma/traumatic subdural hematoma/=SDH/traumatic subdural hemorrhage + without loss of consciousness/no loss of consciousness/no LOC/without LOC/denies LOC/denies loss of consciousness/did not lose consciousness/negative LOC/with no loss of consciousness/never lost consciousness/denied loss of consciousness
  unless chronic/nontraumatic
  history Z87.820  Personal history of traumatic brain injury
  code S06.5X0{encounter}  Traumatic subdural hemorrhage without loss of consciousness, {encounter}
family Traumatic subarachnoid hemorrhage without loss of consciousness
  term traumatic subarachnoid hemorrhage/traumatic SAH + without loss of consciousness/no loss of consciousness/no LOC/without LOC/denies LOC/denies loss of consciousness/did not lose consciousness/negative LOC/with no loss of consciousness/never lost consciousness/denied loss of consciousness
  unless chronic/nontraumatic
  history Z87.820  Personal history of traumatic brain injury
  code S06.6X0{encounter}  Traumatic subarachnoid hemorrhage without loss of consciousness, {encounter}
family Epidural hemorrhage without loss of consciousness
  term epidural hematoma/epidural hemorrhage/extradural hematoma + without loss of consciousness/no loss of consciousness/no LOC/without LOC/denies LOC/denies loss of consciousness/did not lose consciousness/negative LOC/with no loss of consciousness/never lost consciousness/denied loss of consciousness
  unless chronic/nontraumatic
  history Z87.820  Personal history of traumatic brain injury
  code S06.4X0{encounter}  Epidural hemorrhage without loss of consciousness, {encounter}
family Traumatic brain injury without loss of consciousness
  term traumatic brain injury/=TBI/intracranial injury + without loss of consciousness/no loss of consciousness/no LOC/without LOC/denies LOC/denies loss of consciousness/did not lose consciousness/negative LOC/with no loss of consciousness/never lost consciousness/denied loss of consciousness
  unless chronic/nontraumatic
  history Z87.820  Personal history of traumatic brain injury
  code S06.9X0{encounter}  Intracranial injury, unspecified, without loss of consciousness, {encounter}
family Traumatic intracerebral hemorrhage without loss of consciousness
  term traumatic intracerebral hemorrhage/traumatic intraparenchymal hemorrhage/traumatic intracranial hemorrhage + without loss of consciousness/no loss of consciousness/no LOC/without LOC/denies LOC/denies loss of consciousness/did not lose consciousness/negative LOC/with no loss of consciousness/never lost consciousness/denied loss of consciousness
  unless chronic/nontraumatic
  history Z87.820  Personal history of traumatic brain injury
  code S06.360{encounter}  Traumatic cerebral hemorrhage, side not given, without loss of consciousness, {encounter}
family Traumatic subdural hemorrhage
  # Index: Hematoma, subdural is traumatic unless stated otherwise; hemorrhage, subdural is not (chapter 9).
  term subdural hematoma | =SDH | acute subdural hematoma | bilateral subdural hematomas | traumatic subdural hematoma | traumatic subdural hemorrhage | acute subdural hematoma traumatic | traumatic SDH | subdural hematoma/subdural hemorrhage/SDH + fall/fell/trauma/traumatic/MVC/MVA/assault/head injury/head trauma
  unless nontraumatic/spontaneous/chronic/spinal/atraumatic
  history Z87.820  Personal history of traumatic brain injury
  code S06.5XA{encounter}  Traumatic subdural hemorrhage, loss of consciousness not known, {encounter}
  code S06.5X0{encounter}  Traumatic subdural hemorrhage without loss of consciousness, {encounter}  when without loss of consciousness/no loss of consciousness/no LOC/without LOC/denies LOC/did not lose consciousness/~no LOC/~no loss of consciousness/~denies LOC
  code S06.5X1{encounter}  Traumatic subdural hemorrhage with loss of consciousness of 30 minutes or less, {encounter}  when brief loss of consciousness/brief LOC
  code S06.5X{loc}{encounter}  Traumatic subdural hemorrhage, unconscious for {loc}, {encounter}  when lost-consciousness
  code S06.5X9{encounter}  Traumatic subdural hemorrhage with loss of consciousness, duration not given, {encounter}  when loss of consciousness/with LOC/positive LOC/unconscious
family Traumatic subarachnoid hemorrhage
  term traumatic subarachnoid hemorrhage | traumatic SAH | tSAH | subarachnoid hemorrhage/SAH/subarachnoid bleed + fall/fell/trauma/traumatic/MVC/MVA/assault/head injury/head trauma
  history Z87.820  Personal history of traumatic brain injury
  code S06.6XA{encounter}  Traumatic subarachnoid hemorrhage, loss of consciousness not known, {encounter}
  code S06.6X0{encounter}  Traumatic subarachnoid hemorrhage without loss of consciousness, {encounter}  when without loss of consciousness/no loss of consciousness/no LOC/without LOC/denies LOC/did not lose consciousness/~no LOC/~no loss of consciousness/~denies LOC
  code S06.6X1{encounter}  Traumatic subarachnoid hemorrhage with loss of consciousness of 30 minutes or less, {encounter}  when brief loss of consciousness/brief LOC
  code S06.6X{loc}{encounter}  Traumatic subarachnoid hemorrhage, unconscious for {loc}, {encounter}  when lost-consciousness
  code S06.6X9{encounter}  Traumatic subarachnoid hemorrhage with loss of consciousness, duration not given, {encounter}  when loss of consciousness/with LOC/positive LOC/unconscious
# Subarachnoid or intracerebral bleeding in a patient whose injury is told elsewhere in the note.
family Subarachnoid hemorrhage after injury
  term subarachnoid hemorrhage | subarachnoid bleed | =SAH
  unless aneurysm/aneurysmal/nontraumatic/spontaneous
  code S06.6XA{encounter}  Traumatic subarachnoid hemorrhage, loss of consciousness not known, {encounter}  when ~head trauma/~status post fall/~mechanical fall/~MVC/~MVA/~motor vehicle collision/~assaulted/~closed head injury/~traumatic brain injury/~ground level fall/~unwitnessed fall/~fell down
  code S06.6X0{encounter}  Traumatic subarachnoid hemorrhage without loss of consciousness, {encounter}  when ~head trauma/~status post fall/~mechanical fall/~MVC/~MVA/~motor vehicle collision/~assaulted/~closed head injury/~traumatic brain injury/~ground level fall/~unwitnessed fall/~fell down + ~no LOC/~without LOC/~no loss of consciousness/~denies LOC/~without loss of consciousness
family Intracerebral hemorrhage after injury
  term intraparenchymal hemorrhage | intracerebral hemorrhage | =IPH | intraparenchymal hematoma
  unless hypertensive/nontraumatic/spontaneous
  code S06.36A{encounter}  Traumatic cerebral hemorrhage, side not given, loss of consciousness not known, {encounter}  when ~head trauma/~status post fall/~mechanical fall/~MVC/~MVA/~motor vehicle collision/~assaulted/~closed head injury/~traumatic brain injury/~ground level fall/~unwitnessed fall/~fell down
  code S06.34A{encounter}  Traumatic hemorrhage of right cerebrum, loss of consciousness not known, {encounter}  when right + ~head trauma/~status post fall/~mechanical fall/~MVC/~MVA/~motor vehicle collision/~assaulted/~closed head injury/~traumatic brain injury/~ground level fall/~unwitnessed fall/~fell down
  code S06.35A{encounter}  Traumatic hemorrhage of left cerebrum, loss of consciousness not known, {encounter}  when left + ~head trauma/~status post fall/~mechanical fall/~MVC/~MVA/~motor vehicle collision/~assaulted/~closed head injury/~traumatic brain injury/~ground level fall/~unwitnessed fall/~fell down
# The index takes epidural hemorrhage as traumatic unless stated otherwise.
family Epidural hemorrhage
  term epidural hematoma | epidural hemorrhage | extradural hematoma | traumatic epidural hematoma | extradural hemorrhage | =EDH
  unless spinal/spine/nontraumatic/cervical/lumbar/thoracic/after epidural/catheter
  history Z87.820  Personal history of traumatic brain injury
  code S06.4XA{encounter}  Epidural hemorrhage, loss of consciousness not known, {encounter}
  code S06.4X0{encounter}  Epidural hemorrhage without loss of consciousness, {encounter}  when without loss of consciousness/no loss of consciousness/no LOC/without LOC/denies LOC/did not lose consciousness
  code S06.4X1{encounter}  Epidural hemorrhage with loss of consciousness of 30 minutes or less, {encounter}  when brief loss of consciousness/brief LOC
  code S06.4X{loc}{encounter}  Traumatic epidural hemorrhage, unconscious for {loc}, {encounter}  when lost-consciousness
  code S06.4X9{encounter}  Epidural hemorrhage with loss of consciousness, duration not given, {encounter}  when loss of consciousness/with LOC/positive LOC/unconscious
family Diffuse brain injury
  term diffuse axonal injury | diffuse traumatic brain injury | diffuse brain injury | shear injury of brain | traumatic axonal injury
  history Z87.820  Personal history of traumatic brain injury
  code S06.2XA{encounter}  Diffuse traumatic brain injury, loss of consciousness not known, {encounter}
  code S06.2X0{encounter}  Diffuse traumatic brain injury without loss of consciousness, {encounter}  when without loss of consciousness/no LOC
  code S06.2X9{encounter}  Diffuse traumatic brain injury with loss of consciousness, duration not given, {encounter}  when loss of consciousness/with LOC/unconscious/coma
family Traumatic cerebral edema
  term traumatic cerebral edema | traumatic brain edema | posttraumatic cerebral edema
  code S06.1XA{encounter}  Traumatic cerebral edema, loss of consciousness not known, {encounter}
  code S06.1X0{encounter}  Traumatic cerebral edema without loss of consciousness, {encounter}  when without loss of consciousness/no LOC
  code S06.1X9{encounter}  Traumatic cerebral edema with loss of consciousness, duration not given, {encounter}  when loss of consciousness/unconscious
family Cerebral contusion
  term cerebral contusion | brain contusion | contusion of brain | cortical contusion | hemorrhagic contusion | frontal contusion | temporal contusion | cerebral laceration | contusion of cerebrum | hemorrhagic brain contusion | frontal lobe contusion
  history Z87.820  Personal history of traumatic brain injury
  code S06.33A{encounter}  Contusion of cerebrum, side not given, loss of consciousness not known, {encounter}  needs laterality
  code S06.31A{encounter}  Contusion of right cerebrum, loss of consciousness not known, {encounter}  when right
  code S06.32A{encounter}  Contusion of left cerebrum, loss of consciousness not known, {encounter}  when left
  code S06.330{encounter}  Contusion of cerebrum, side not given, without loss of consciousness, {encounter}  when without loss of consciousness/no LOC
  code S06.310{encounter}  Contusion of right cerebrum without loss of consciousness, {encounter}  when right + without loss of consciousness/no LOC
  code S06.320{encounter}  Contusion of left cerebrum without loss of consciousness, {encounter}  when left + without loss of consciousness/no LOC
  code S06.339{encounter}  Contusion of cerebrum, side not given, with loss of consciousness of duration not given, {encounter}  when loss of consciousness/with LOC
  code S06.319{encounter}  Contusion of right cerebrum with loss of consciousness of duration not given, {encounter}  when right + loss of consciousness/with LOC
  code S06.329{encounter}  Contusion of left cerebrum with loss of consciousness of duration not given, {encounter}  when left + loss of consciousness/with LOC
family Traumatic intracerebral hemorrhage
  term traumatic intracerebral hemorrhage | traumatic intraparenchymal hemorrhage | traumatic brain hemorrhage | traumatic intracerebral hematoma | traumatic intracranial hemorrhage | intraparenchymal hemorrhage/IPH + trauma/traumatic/fall/fell/MVC | traumatic IPH | traumatic ICH
  history Z87.820  Personal history of traumatic brain injury
  code S06.36A{encounter}  Traumatic cerebral hemorrhage, side not given, loss of consciousness not known, {encounter}  needs laterality
  code S06.34A{encounter}  Traumatic hemorrhage of right cerebrum, loss of consciousness not known, {encounter}  when right
  code S06.35A{encounter}  Traumatic hemorrhage of left cerebrum, loss of consciousness not known, {encounter}  when left
  code S06.360{encounter}  Traumatic cerebral hemorrhage, side not given, without loss of consciousness, {encounter}  when without loss of consciousness/no LOC
  code S06.340{encounter}  Traumatic hemorrhage of right cerebrum without loss of consciousness, {encounter}  when right + without loss of consciousness/no LOC
  code S06.350{encounter}  Traumatic hemorrhage of left cerebrum without loss of consciousness, {encounter}  when left + without loss of consciousness/no LOC
  code S06.369{encounter}  Traumatic cerebral hemorrhage, side not given, with loss of consciousness of duration not given, {encounter}  when loss of consciousness/with LOC
family Traumatic cerebellar or brainstem hemorrhage
  term traumatic cerebellar hemorrhage | cerebellar contusion | traumatic hemorrhage of cerebellum
  code S06.37A{encounter}  Traumatic injury of cerebellum, loss of consciousness not known, {encounter}
  code S06.370{encounter}  Traumatic injury of cerebellum without loss of consciousness, {encounter}  when without loss of consciousness/no LOC
S06.38A{encounter}  Traumatic injury of brainstem, loss of consciousness not known, {encounter} = brainstem contusion | traumatic brainstem hemorrhage
family Focal traumatic brain injury
  term focal brain injury | focal traumatic brain injury
  code S06.30A{encounter}  Focal traumatic brain injury, loss of consciousness not known, {encounter}
  code S06.309{encounter}  Focal traumatic brain injury with loss of consciousness of duration not given, {encounter}  when loss of consciousness
family Traumatic brain injury
  term traumatic brain injury | =TBI | intracranial injury | brain injury | closed head injury with brain injury | craniocerebral trauma | cranioencephalic trauma | traumatic head injury with intracranial injury | head trauma with intracranial injury | cranioencephalic traumatism | craniocerebral injury | severe head injury | craniocerebral traumatism | TCE
  unless anoxic/hypoxic/acquired brain injury/ischemic
  history Z87.820  Personal history of traumatic brain injury
  code S06.9XA{encounter}  Intracranial injury, unspecified, loss of consciousness not known, {encounter}
  code S06.9X0{encounter}  Intracranial injury, unspecified, without loss of consciousness, {encounter}  when without loss of consciousness/no loss of consciousness/no LOC/denies LOC
  code S06.9X9{encounter}  Intracranial injury, unspecified, with loss of consciousness of duration not given, {encounter}  when loss of consciousness/with LOC/unconscious
family Traumatic brain compression
  term traumatic brain compression | traumatic brain herniation | traumatic herniation of brain
  code S06.A0X{encounter}  Traumatic brain compression without herniation, {encounter}
  code S06.A1X{encounter}  Traumatic brain compression with herniation, {encounter}  when herniation
S09.90{encounter}  Injury of head, unspecified, {encounter} = head injury | head trauma | injury of head | closed head injury | minor head injury | cranial trauma | blunt head trauma | trauma to head | blow to head | head traumatism | cranial traumatism | hit head | struck head | injury to head | bumped head | minor head trauma | blunt head injury | hit + head/her head/his head | struck + her head/his head | CHI
  history Z87.828  Personal history of other healed injury
S09.93{encounter}  Injury of face, unspecified, {encounter} = facial injury | facial trauma | injury of face | trauma to face | blunt facial trauma | face injury | dental trauma | injury to face | oral trauma | tooth injury | dental injury | trauma to tooth
  history Z87.828  Personal history of other healed injury
S09.92{encounter}  Injury of nose, unspecified, {encounter} = nasal injury | nose injury | nasal trauma | injury of nose | trauma to nose
  history Z87.828  Personal history of other healed injury
S09.91{encounter}  Injury of ear, unspecified, {encounter} = ear injury | ear trauma | injury of ear
  history Z87.828  Personal history of other healed injury
S09.8{encounter}  Other specified injury of head, {encounter} = blast injury of head

# Skull and face fractures: no malunion character in this category.
family Fracture of skull
  term skull fracture | fracture of skull | calvarial fracture | cranial fracture | fractured skull | fracture + skull/cranial vault/calvarium
  history Z87.81  Personal history of a healed traumatic fracture
  code S02.91X{fracture-trunk}  Fracture of skull, unspecified, {fracture-trunk}  needs site
  code S02.0XX{fracture-trunk}  Fracture of vault of skull, {fracture-trunk}  when vault/frontal bone/frontal/parietal/calvarial/calvarium/depressed
  code S02.109{fracture-trunk}  Fracture of base of skull, side not given, {fracture-trunk}  needs laterality  when base/basilar/basal
  code S02.10{laterality: right=1 left=2}{fracture-trunk}  Fracture of base of skull, {laterality} side, {fracture-trunk}  when base/basilar/basal
  code S02.19X{fracture-trunk}  Other fracture of base of skull, {fracture-trunk}  when temporal bone/temporal/sphenoid/ethmoid/frontal sinus/anterior fossa/middle fossa/posterior fossa
  code S02.119{fracture-trunk}  Fracture of occiput, unspecified, {fracture-trunk}  when occipital/occiput
  code S02.113{fracture-trunk}  Occipital condyle fracture, unspecified, {fracture-trunk}  when occipital condyle
family Fracture of base of skull
  term basilar skull fracture | fracture of base of skull | skull base fracture | basal skull fracture | base of skull fracture | Battle sign
  history Z87.81  Personal history of a healed traumatic fracture
  code S02.109{fracture-trunk}  Fracture of base of skull, side not given, {fracture-trunk}  needs laterality
  code S02.10{laterality: right=1 left=2}{fracture-trunk}  Fracture of base of skull, {laterality} side, {fracture-trunk}
family Temporal bone fracture
  term temporal bone fracture | fracture of temporal bone | sphenoid fracture | ethmoid fracture | frontal sinus fracture | fracture + temporal bone/sphenoid/ethmoid/frontal sinus/petrous
  history Z87.81  Personal history of a healed traumatic fracture
  code S02.19X{fracture-trunk}  Other fracture of base of skull, {fracture-trunk}
family Fracture of vault of skull
  term frontal bone fracture | parietal bone fracture | depressed skull fracture | parietal skull fracture | fracture of frontal bone | fracture of parietal bone | frontal skull fracture
  history Z87.81  Personal history of a healed traumatic fracture
  code S02.0XX{fracture-trunk}  Fracture of vault of skull, {fracture-trunk}
family Fracture of occiput
  term occipital fracture | occipital bone fracture | fracture of occipital bone | occipital skull fracture
  history Z87.81  Personal history of a healed traumatic fracture
  code S02.119{fracture-trunk}  Fracture of occiput, unspecified, {fracture-trunk}
family Fracture of nasal bones
  term nasal bone fracture | broken nose | nasal fracture | fractured nose | fracture of nasal bone | nasal bones fracture | fracture of nose | fracture + nasal bone/nasal bones/nose
  history Z87.81  Personal history of a healed traumatic fracture
  code S02.2XX{fracture-trunk}  Fracture of nasal bones, {fracture-trunk}
family Fracture of orbit
  term orbital fracture | orbit fracture | fracture of orbit | orbital wall fracture | fracture + orbit/orbital/orbital wall
  history Z87.81  Personal history of a healed traumatic fracture
  code S02.85X{fracture-trunk}  Fracture of orbit, unspecified, {fracture-trunk}  needs site
  code S02.3{laterality: right=1 left=2 unspecified=0}X{fracture-trunk}  Fracture of orbital floor, {laterality} side, {fracture-trunk}  when floor/blowout/inferior wall
  code S02.12{laterality: right=1 left=2 unspecified=9}{fracture-trunk}  Fracture of orbital roof, {laterality} side, {fracture-trunk}  when roof/superior wall
  code S02.83{laterality: right=1 left=2 unspecified=9}{fracture-trunk}  Fracture of medial orbital wall, {laterality} side, {fracture-trunk}  when medial/medial wall/lamina papyracea
  code S02.84{laterality: right=1 left=2 unspecified=9}{fracture-trunk}  Fracture of lateral orbital wall, {laterality} side, {fracture-trunk}  when lateral/lateral wall
family Orbital floor fracture
  term orbital floor fracture | blowout fracture | orbital blowout fracture | fracture of orbital floor | blow out fracture
  history Z87.81  Personal history of a healed traumatic fracture
  code S02.3{laterality: right=1 left=2 unspecified=0}X{fracture-trunk}  Fracture of orbital floor, {laterality} side, {fracture-trunk}
family Fracture of cheekbone and upper jaw
  term zygomatic fracture | zygoma fracture | cheekbone fracture | zygomatic arch fracture | zygomaticomaxillary complex fracture | ZMC fracture | tripod fracture | malar fracture | fracture + zygoma/zygomatic/zygomatic arch/cheekbone/malar | zygomaticomaxillary fracture
  history Z87.81  Personal history of a healed traumatic fracture
  code S02.402{fracture-trunk}  Zygomatic fracture, side not given, {fracture-trunk}  needs laterality
  code S02.40{laterality: right=E left=F}{fracture-trunk}  Zygomatic fracture, {laterality} side, {fracture-trunk}
  code S02.40{laterality: right=A left=B}{fracture-trunk}  Malar fracture, {laterality} side, {fracture-trunk}  when malar
family Maxillary fracture
  term maxillary fracture | fracture of maxilla | maxillary sinus fracture | maxilla fracture | fracture of upper jaw | fracture + maxilla/maxillary/maxillary sinus
  history Z87.81  Personal history of a healed traumatic fracture
  code S02.401{fracture-trunk}  Maxillary fracture, side not given, {fracture-trunk}  needs laterality
  code S02.40{laterality: right=C left=D}{fracture-trunk}  Maxillary fracture, {laterality} side, {fracture-trunk}
family LeFort fracture
  term LeFort fracture | Le Fort fracture | LeFort I fracture | LeFort II fracture | LeFort III fracture | Le Fort I | Le Fort II | Le Fort III
  history Z87.81  Personal history of a healed traumatic fracture
  code S02.411{fracture-trunk}  LeFort I fracture, {fracture-trunk}
  code S02.412{fracture-trunk}  LeFort II fracture, {fracture-trunk}  when LeFort 2/Le Fort 2/type 2
  code S02.413{fracture-trunk}  LeFort III fracture, {fracture-trunk}  when LeFort 3/Le Fort 3/type 3
family Alveolar fracture of maxilla
  term maxillary alveolar fracture | alveolar ridge fracture | dentoalveolar fracture
  code S02.42X{fracture-trunk}  Fracture of alveolus of maxilla, {fracture-trunk}
family Tooth fracture
  term tooth fracture | fractured tooth | broken tooth | chipped tooth | dental fracture | fracture of tooth | broken teeth | chipped teeth | fractured teeth | coronal fracture | crown fracture of tooth
  history Z87.81  Personal history of a healed traumatic fracture
  code S02.5XX{fracture-trunk}  Fracture of tooth (traumatic), {fracture-trunk}
family Fracture of mandible
  term mandible fracture | mandibular fracture | jaw fracture | broken jaw | fractured jaw | fracture of mandible | fracture of lower jaw | fracture of jaw | fracture + mandible/mandibular/lower jaw
  history Z87.81  Personal history of a healed traumatic fracture
  code S02.609{fracture-trunk}  Fracture of mandible, unspecified, {fracture-trunk}  needs site
  code S02.60{laterality: right=1 left=2 unspecified=0}{fracture-trunk}  Fracture of body of mandible, {laterality} side, {fracture-trunk}  when body
  code S02.61{laterality: right=1 left=2 unspecified=0}{fracture-trunk}  Fracture of condylar process of mandible, {laterality} side, {fracture-trunk}  when condyle/condylar
  code S02.62{laterality: right=1 left=2 unspecified=0}{fracture-trunk}  Fracture of subcondylar process of mandible, {laterality} side, {fracture-trunk}  when subcondylar
  code S02.63{laterality: right=1 left=2 unspecified=0}{fracture-trunk}  Fracture of coronoid process of mandible, {laterality} side, {fracture-trunk}  when coronoid
  code S02.64{laterality: right=1 left=2 unspecified=0}{fracture-trunk}  Fracture of ramus of mandible, {laterality} side, {fracture-trunk}  when ramus
  code S02.65{laterality: right=1 left=2 unspecified=0}{fracture-trunk}  Fracture of angle of mandible, {laterality} side, {fracture-trunk}  when angle
  code S02.66X{fracture-trunk}  Fracture of symphysis of mandible, {fracture-trunk}  when symphysis/parasymphysis/parasymphyseal/symphyseal
  code S02.67{laterality: right=1 left=2 unspecified=0}{fracture-trunk}  Fracture of alveolus of mandible, {laterality} side, {fracture-trunk}  when alveolar/alveolus
family Facial fracture
  term facial fracture | facial bone fracture | fracture of face | facial bone fractures | facial fractures | fracture of facial bones | facial bones fracture
  history Z87.81  Personal history of a healed traumatic fracture
  code S02.92X{fracture-trunk}  Fracture of facial bones, unspecified, {fracture-trunk}
  code S02.8{laterality: right=1 left=2 unspecified=0}X{fracture-trunk}  Fracture of other specified skull and facial bones, {laterality} side, {fracture-trunk}  when palate/other specified/pterygoid

# Jaw, tooth and nose joints.
family Dislocation of jaw
  term jaw dislocation | dislocated jaw | TMJ dislocation | mandibular dislocation | dislocation of jaw | dislocation of temporomandibular joint | mandible dislocation | temporomandibular dislocation | temporomandibular joint dislocation
  history Z87.828  Personal history of other healed injury
  code S03.0{laterality: right=1 left=2 bilateral=3 unspecified=0}{encounter}  Dislocation of jaw, {laterality} side, {encounter}
family Sprain of jaw
  term jaw sprain | sprain of jaw | TMJ sprain | jaw strain
  history Z87.828  Personal history of other healed injury
  code S03.4{laterality: right=1 left=2 bilateral=3 unspecified=0}{encounter}  Sprain of jaw, {laterality} side, {encounter}
S03.2{encounter}  Dislocation of tooth, {encounter} = tooth avulsion | avulsed tooth | tooth luxation | knocked out tooth | dental avulsion | dislocation of tooth | tooth subluxation | dental luxation | luxated tooth | loose tooth from trauma
  history Z87.828  Personal history of other healed injury
S03.1{encounter}  Dislocation of nasal septal cartilage, {encounter} = dislocation of nasal septum | septal dislocation | dislocated nasal septum
  history Z87.828  Personal history of other healed injury

# Nerves of the head.
S04.5{laterality}{encounter}  Injury of facial nerve, {laterality} side, {encounter} = facial nerve injury | traumatic facial nerve palsy | injury of facial nerve
  history Z87.828  Personal history of other healed injury
S04.01{laterality-9}{encounter}  Injury of optic nerve, {laterality-9} eye, {encounter} = traumatic optic neuropathy | optic nerve injury | injury of optic nerve
  history Z87.828  Personal history of other healed injury
S04.4{laterality}{encounter}  Injury of abducent nerve, {laterality} side, {encounter} = abducens nerve injury | traumatic sixth nerve palsy | traumatic abducens palsy
S04.1{laterality}{encounter}  Injury of oculomotor nerve, {laterality} side, {encounter} = oculomotor nerve injury | traumatic third nerve palsy
S04.2{laterality}{encounter}  Injury of trochlear nerve, {laterality} side, {encounter} = trochlear nerve injury | traumatic fourth nerve palsy
S04.3{laterality}{encounter}  Injury of trigeminal nerve, {laterality} side, {encounter} = trigeminal nerve injury | lingual nerve injury | inferior alveolar nerve injury

# Eye and ear.
S05.0{laterality}{encounter}  Corneal abrasion or conjunctival injury without foreign body, {laterality} eye, {encounter} = corneal abrasion | abrasion of cornea | scratched cornea | conjunctival abrasion | abrasion + cornea | scratch of cornea | conjunctival laceration | scratched eye | traumatic corneal epithelial defect
  history Z87.828  Personal history of other healed injury
S05.1{laterality}{encounter}  Contusion of {laterality} eyeball and orbit, {encounter} = contusion of eyeball | eye contusion | traumatic hyphema | ocular contusion | globe contusion | contusion of eye | orbital contusion | blunt eye trauma | blunt ocular trauma | traumatic iritis | commotio retinae | retrobulbar hematoma traumatic
  history Z87.828  Personal history of other healed injury
S05.2{laterality}{encounter}  Eye laceration and rupture with loss of intraocular tissue, {laterality} eye, {encounter} = ocular rupture with prolapse | globe rupture with prolapse of tissue | ocular laceration with prolapse | eyeball rupture with uveal prolapse
  history Z87.828  Personal history of other healed injury
S05.3{laterality}{encounter}  Eye laceration without loss of intraocular tissue, {laterality} eye, {encounter} = ruptured globe | globe rupture | open globe injury | corneal laceration | ocular laceration | rupture of globe | eyeball laceration | globe laceration | scleral laceration | ruptured eyeball | rupture of eyeball | laceration of eyeball
  history Z87.828  Personal history of other healed injury
S05.4{laterality}{encounter}  Penetrating wound of {laterality} orbit, {encounter} = penetrating orbital injury | penetrating wound of orbit
  history Z87.828  Personal history of other healed injury
S05.5{laterality}{encounter}  Penetrating wound with foreign body of {laterality} eyeball, {encounter} = intraocular foreign body | penetrating eye injury with foreign body | foreign body in eyeball
  history Z87.828  Personal history of other healed injury
S05.6{laterality}{encounter}  Penetrating wound without foreign body of {laterality} eyeball, {encounter} = penetrating eye injury | penetrating ocular injury | perforating eye injury | penetrating globe injury
  history Z87.828  Personal history of other healed injury
S05.7{laterality}{encounter}  Avulsion of {laterality} eye, {encounter} = avulsion of eye | traumatic enucleation
S05.8X{laterality-9}{encounter}  Other injury of {laterality-9} eye and orbit, {encounter} = lacrimal duct injury | canalicular laceration
S05.9{laterality}{encounter}  Injury of {laterality} eye and orbit, unspecified, {encounter} = eye injury | ocular trauma | eye trauma | injury of eye | trauma to eye | injury to eye | ocular injury | ocular traumatism | orbital trauma
  history Z87.828  Personal history of other healed injury
S09.2{laterality}{encounter}  Traumatic rupture of {laterality} ear drum, {encounter} = traumatic perforation of tympanic membrane | traumatic tympanic membrane perforation | traumatic eardrum rupture | traumatic ear drum rupture | traumatic TM perforation
  history Z87.828  Personal history of other healed injury
family Blast injury of ear
  term blast injury of ear | acoustic trauma blast
  code S09.31{laterality: right=1 left=2 bilateral=3 unspecified=9}{encounter}  Primary blast injury of {laterality} ear, {encounter}
S08.0{encounter}  Avulsion of scalp, {encounter} = scalp avulsion | avulsion of scalp | scalping injury
S08.11{laterality-9}{encounter}  Complete traumatic amputation of {laterality-9} ear, {encounter} = traumatic amputation of ear | ear amputation
S08.12{laterality-9}{encounter}  Partial traumatic amputation of {laterality-9} ear, {encounter} = partial ear amputation | ear avulsion | partial amputation of ear
S07.0{encounter}  Crushing injury of face, {encounter} = crush injury of face
S07.1{encounter}  Crushing injury of skull, {encounter} = crush injury of skull | crushed skull
S07.9{encounter}  Crushing injury of head, part not given, {encounter} = crush injury of head
S09.11{encounter}  Strain of muscle of head, {encounter} = strain of facial muscle | strain of head muscle

# Superficial injuries and wounds of the head.
family Contusion of head
  term head contusion | contusion of head | scalp hematoma | scalp contusion | contusion of scalp | bruise of head | bump on head | goose egg | forehead hematoma | forehead contusion | facial contusion | contusion of face | bruise of face | facial hematoma | facial bruising | chin contusion | cheek contusion | cheek hematoma | jaw contusion | contusion/hematoma/bruise/bruising/ecchymosis + scalp/forehead/face/facial/head/cheek/chin/jaw | cephalic hematoma traumatic | frontal hematoma | subgaleal hematoma
  unless newborn/subdural/epidural/brain/cerebral/intracranial/eyelid/birth
  history Z87.828  Personal history of other healed injury
  code S00.93{encounter}  Contusion of head, part not given, {encounter}
  code S00.03{encounter}  Contusion of scalp, {encounter}  when scalp/subgaleal/parietal/occipital
  code S00.83{encounter}  Contusion of other part of head, {encounter}  when forehead/face/facial/cheek/chin/jaw/temple/frontal
S00.1{laterality}{encounter}  Contusion of {laterality} eyelid and around the eye, {encounter} = black eye | periorbital hematoma | periorbital contusion | eyelid contusion | periorbital ecchymosis | contusion of eyelid | raccoon eyes | eyelid hematoma | periorbital bruising | periocular contusion | raccoon eye
  history Z87.828  Personal history of other healed injury
S00.33{encounter}  Contusion of nose, {encounter} = nasal contusion | nose contusion | contusion of nose | bruised nose
  history Z87.828  Personal history of other healed injury
family Contusion of ear
  term ear contusion | contusion of ear | auricular hematoma | ear hematoma | hematoma of auricle | hematoma of pinna
  history Z87.828  Personal history of other healed injury
  code S00.43{laterality: right=1 left=2 unspecified=9}{encounter}  Contusion of {laterality} ear, {encounter}
family Contusion of lip or mouth
  term lip contusion | contusion of lip | mouth contusion | bruised lip | lip hematoma | tongue contusion | tongue hematoma | contusion of mouth
  history Z87.828  Personal history of other healed injury
  code S00.531{encounter}  Contusion of lip, {encounter}
  code S00.532{encounter}  Contusion of mouth, {encounter}  when mouth/tongue/oral cavity/cheek
family Abrasion of head
  term facial abrasion | abrasion of face | abrasion of forehead | forehead abrasion | scalp abrasion | abrasion of scalp | head abrasion | abrasion of head | abrasion of nose | nasal abrasion | chin abrasion | cheek abrasion | abrasion/scrape/scratch/abrasions + face/forehead/scalp/head/chin/cheek/nose/facial
  unless cornea/eye
  history Z87.828  Personal history of other healed injury
  code S00.81{encounter}  Abrasion of other part of head, {encounter}
  code S00.01{encounter}  Abrasion of scalp, {encounter}  when scalp
  code S00.31{encounter}  Abrasion of nose, {encounter}  when nose/nasal
S00.21{laterality-9}{encounter}  Abrasion of {laterality-9} eyelid and around the eye, {encounter} = eyelid abrasion | periorbital abrasion | abrasion of eyelid
S00.41{laterality-9}{encounter}  Abrasion of {laterality-9} ear, {encounter} = ear abrasion | ear canal abrasion | abrasion of ear | abrasion of ear canal
S00.511{encounter}  Abrasion of lip, {encounter} = lip abrasion | abrasion of lip
S00.512{encounter}  Abrasion of mouth, {encounter} = tongue abrasion | abrasion of mouth | gum abrasion | oral abrasion
family Insect bite of head
  term insect bite of face | insect bite of head | insect bite + face/scalp/head/forehead/cheek/neck/ear/eyelid/lip/nose | bug bite + face/scalp/head/forehead/cheek/neck/ear/eyelid | tick bite + scalp/head/neck/ear
  code S00.86{encounter}  Insect bite of other part of head, {encounter}
  code S00.06{encounter}  Insect bite of scalp, {encounter}  when scalp
  code S00.36{encounter}  Insect bite of nose, {encounter}  when nose
  code S00.26{laterality-9}{encounter}  Insect bite of {laterality-9} eyelid and around the eye, {encounter}  when eyelid/eye
  code S00.46{laterality-9}{encounter}  Insect bite of {laterality-9} ear, {encounter}  when ear
  code S00.561{encounter}  Insect bite of lip, {encounter}  when lip
  code S10.96{encounter}  Insect bite of neck, part not given, {encounter}  when neck
family Superficial injury of head
  term superficial injury of head | superficial head injury
  history Z87.828  Personal history of other healed injury
  code S00.90{encounter}  Superficial injury of head, part not given, {encounter}
family Wound of scalp
  term scalp laceration | laceration of scalp | scalp wound | scalp lac | head laceration | laceration of head | wound of scalp | laceration/wound/lac/cut + scalp/head/occipital scalp/parietal scalp
  unless liver/spleen/humeral/radial/femoral/brain
  history Z87.828  Personal history of other healed injury
  code S01.01{encounter}  Laceration of scalp without foreign body, {encounter}
  code S01.02{encounter}  Laceration of scalp with foreign body, {encounter}  when with foreign body/retained foreign body/glass foreign body/metal foreign body/metallic foreign body/wood foreign body/wooden foreign body/foreign body present/foreign body in/foreign body removed/foreign body removal/embedded foreign body/embedded glass
  code S01.00{encounter}  Open wound of scalp, unspecified, {encounter}  when open wound/gunshot/stab
family Wound of face
  term facial laceration | laceration of face | forehead laceration | chin laceration | laceration of forehead | laceration of chin | facial wound | facial lacerations | facial lac | face laceration | laceration/wound/lac/cut + face/forehead/chin/facial/glabella/brow/temple/jaw
  history Z87.828  Personal history of other healed injury
  code S01.81{encounter}  Laceration of other part of head without foreign body, {encounter}
  code S01.82{encounter}  Laceration of other part of head with foreign body, {encounter}  when with foreign body/retained foreign body/glass foreign body/metal foreign body/metallic foreign body/wood foreign body/wooden foreign body/foreign body present/foreign body in/foreign body removed/foreign body removal/embedded foreign body/embedded glass
  code S01.80{encounter}  Open wound of other part of head, unspecified, {encounter}  when open wound/gunshot/stab
  code S01.83{encounter}  Puncture wound of other part of head without foreign body, {encounter}  when puncture
  code S01.85{encounter}  Open bite of other part of head, {encounter}  when bite/dog bite/bitten
family Wound of eyelid
  term eyelid laceration | laceration of eyelid | eyebrow laceration | laceration of eyebrow | periorbital laceration | laceration/wound/lac/cut + eyelid/eyebrow/periorbital
  history Z87.828  Personal history of other healed injury
  code S01.11{laterality-9}{encounter}  Laceration of {laterality-9} eyelid and around the eye without foreign body, {encounter}
  code S01.10{laterality-9}{encounter}  Open wound of {laterality-9} eyelid and around the eye, unspecified, {encounter}  when open wound
family Wound of nose
  term nasal laceration | nose laceration | laceration of nose | laceration/wound/lac/cut + nose/nasal bridge/nasal ala/nostril
  history Z87.828  Personal history of other healed injury
  code S01.21{encounter}  Laceration of nose without foreign body, {encounter}
  code S01.20{encounter}  Open wound of nose, unspecified, {encounter}  when open wound
  code S01.25{encounter}  Open bite of nose, {encounter}  when bite/bitten
family Wound of ear
  term ear laceration | laceration of ear | earlobe laceration | torn earlobe | laceration/wound/lac/cut + ear/earlobe/auricle/pinna
  history Z87.828  Personal history of other healed injury
  code S01.31{laterality-9}{encounter}  Laceration of {laterality-9} ear without foreign body, {encounter}
  code S01.30{laterality-9}{encounter}  Open wound of {laterality-9} ear, unspecified, {encounter}  when open wound
  code S01.35{laterality-9}{encounter}  Open bite of {laterality-9} ear, {encounter}  when bite/bitten
family Wound of cheek
  term cheek laceration | laceration of cheek | laceration/wound/lac/cut + cheek
  history Z87.828  Personal history of other healed injury
  code S01.41{laterality-9}{encounter}  Laceration of {laterality-9} cheek and jaw joint area without foreign body, {encounter}
  code S01.40{laterality-9}{encounter}  Open wound of {laterality-9} cheek and jaw joint area, unspecified, {encounter}  when open wound
  code S01.45{laterality-9}{encounter}  Open bite of {laterality-9} cheek and jaw joint area, {encounter}  when bite/bitten
family Wound of lip
  term lip laceration | laceration of lip | lip lac | cut lip | split lip | laceration/wound/lac/cut + lip/vermilion border/upper lip/lower lip
  history Z87.828  Personal history of other healed injury
  code S01.511{encounter}  Laceration of lip without foreign body, {encounter}
  code S01.501{encounter}  Open wound of lip, unspecified, {encounter}  when open wound
  code S01.551{encounter}  Open bite of lip, {encounter}  when bite/bitten
family Wound of mouth
  term tongue laceration | laceration of tongue | intraoral laceration | oral laceration | mouth laceration | gum laceration | frenulum tear | bitten tongue | tongue bite | laceration/wound/lac/cut + tongue/mouth/oral cavity/gum/gingiva/palate/frenulum
  history Z87.828  Personal history of other healed injury
  code S01.512{encounter}  Laceration of mouth without foreign body, {encounter}
  code S01.502{encounter}  Open wound of mouth, unspecified, {encounter}  when open wound
  code S01.552{encounter}  Open bite of mouth, {encounter}  when bitten/bite
family Wound of head
  term open wound of head | wound of head | open head wound | gunshot wound of head | gunshot wound to head | open wound of face
  history Z87.828  Personal history of other healed injury
  code S01.90{encounter}  Open wound of head, part not given, {encounter}
  code S01.80{encounter}  Open wound of other part of head, unspecified, {encounter}  when face/forehead

# Neck.
S16.1{encounter}  Strain of muscle, fascia and tendon at neck level, {encounter} = neck strain | cervical strain | strain of neck | strain of neck muscle | neck muscle strain | cervical muscle strain | trapezius strain | strain of cervical spine muscles | pulled neck muscle
  history Z87.828  Personal history of other healed injury
S13.4{encounter}  Sprain of ligaments of cervical spine, {encounter} = neck sprain | cervical sprain | whiplash | whiplash injury | sprain of cervical spine | sprain of neck | cervical spine sprain | cervical whiplash
  history Z87.828  Personal history of other healed injury
S13.0{encounter}  Traumatic rupture of cervical disc, {encounter} = traumatic cervical disc rupture | traumatic cervical disc herniation
S19.9{encounter}  Injury of neck, unspecified, {encounter} = neck injury | neck trauma | injury of neck | cervical trauma | cervical spine injury | trauma to neck | cervical traumatism | blunt neck trauma
  history Z87.828  Personal history of other healed injury
family Contusion of neck
  term neck contusion | contusion of neck | neck hematoma | contusion of throat | bruise of neck | contusion/hematoma/bruise/ecchymosis + neck/throat
  unless postoperative/spinal/epidural
  history Z87.828  Personal history of other healed injury
  code S10.93{encounter}  Contusion of neck, part not given, {encounter}
  code S10.0XX{one: *initial=A subsequent=D sequela=S}  Contusion of throat, {one}  when throat/larynx
family Abrasion of neck
  term neck abrasion | abrasion of neck | abrasion/scratch/scrape + neck
  history Z87.828  Personal history of other healed injury
  code S10.91{encounter}  Abrasion of neck, part not given, {encounter}
family Wound of neck
  term neck laceration | laceration of neck | neck wound | open wound of neck | stab wound of neck | penetrating neck injury | gunshot wound of neck | laceration/wound/stab wound + neck
  history Z87.828  Personal history of other healed injury
  code S11.91{encounter}  Laceration of neck, part not given, without foreign body, {encounter}
  code S11.90{encounter}  Open wound of neck, part not given, unspecified, {encounter}  when open wound/gunshot/penetrating/stab/wound
S11.011{encounter}  Laceration of larynx without foreign body, {encounter} = laryngeal laceration | laceration of larynx
S11.021{encounter}  Laceration of trachea without foreign body, {encounter} = tracheal laceration | laceration of trachea
S12.8{encounter}  Fracture of other part of neck (hyoid, larynx, trachea), {encounter} = hyoid fracture | fracture of hyoid | laryngeal fracture | fracture of larynx | thyroid cartilage fracture | fracture of thyroid cartilage
family Fracture of cervical vertebra
  term cervical fracture | cervical spine fracture | fracture of cervical vertebra | broken neck | fracture of neck | cervical vertebra fracture | C-spine fracture | fracture of cervical spine | neck fracture | fracture/fx/burst fracture/compression fracture/lamina fracture/facet fracture/fractures + cervical spine/cervical vertebra/C1/C2/C3/C4/C5/C6/C7/atlas/axis/C-spine/cervical
  unless femoral neck/femur/hip/humeral neck/radial neck/glenoid/scapula/scapular/fibular neck/anatomical neck/metacarpal/metatarsal/talar/surgical neck/pathologic/pathological/osteoporotic
  history Z87.81  Personal history of a healed traumatic fracture
  code S12.9{encounter}  Fracture of neck, unspecified, {encounter}  needs site
  code S12.000{fracture-trunk}  Fracture of first cervical vertebra, displaced, {fracture-trunk}  when C1/atlas
  code S12.001{fracture-trunk}  Fracture of first cervical vertebra, nondisplaced, {fracture-trunk}  when C1/atlas + nondisplaced
  code S12.01X{fracture-trunk}  Stable burst fracture of first cervical vertebra, {fracture-trunk}  when C1/atlas + burst
  code S12.100{fracture-trunk}  Fracture of second cervical vertebra, displaced, {fracture-trunk}  when C2/axis
  code S12.101{fracture-trunk}  Fracture of second cervical vertebra, nondisplaced, {fracture-trunk}  when C2/axis + nondisplaced
  code S12.{site: C3=2 C4=3 C5=4 C6=5 C7=6}00{fracture-trunk}  Fracture of cervical vertebra {site}, displaced, {fracture-trunk}
  code S12.{site: C3=2 C4=3 C5=4 C6=5 C7=6}01{fracture-trunk}  Fracture of cervical vertebra {site}, nondisplaced, {fracture-trunk}  when nondisplaced
  code S12.{site: C3=2 C4=3 C5=4 C6=5 C7=6}90{fracture-trunk}  Other fracture of cervical vertebra {site}, displaced, {fracture-trunk}  when burst/teardrop/spinous process/facet/lamina/transverse process
family Odontoid fracture
  term odontoid fracture | dens fracture | fracture of dens | fracture of odontoid | odontoid process fracture | fracture + dens/odontoid
  unless pathologic/pathological
  history Z87.81  Personal history of a healed traumatic fracture
  code S12.120{fracture-trunk}  Other dens fracture, displaced, {fracture-trunk}
  code S12.121{fracture-trunk}  Other dens fracture, nondisplaced, {fracture-trunk}  when nondisplaced
  code S12.111{fracture-trunk}  Type II dens fracture with posterior displacement, {fracture-trunk}  when type 2 + posteriorly displaced/posterior displacement
  code S12.110{fracture-trunk}  Type II dens fracture with anterior displacement, {fracture-trunk}  when type 2
  code S12.112{fracture-trunk}  Type II dens fracture, nondisplaced, {fracture-trunk}  when type 2 + nondisplaced
family Hangman fracture
  term hangman fracture | hangman's fracture | traumatic spondylolisthesis of axis | traumatic spondylolisthesis of C2
  history Z87.81  Personal history of a healed traumatic fracture
  code S12.130{fracture-trunk}  Traumatic spondylolisthesis of second cervical vertebra, displaced, unspecified, {fracture-trunk}
  code S12.131{fracture-trunk}  Traumatic spondylolisthesis of second cervical vertebra, nondisplaced, unspecified, {fracture-trunk}  when nondisplaced
family Jefferson fracture
  term Jefferson fracture | burst fracture of atlas | C1 burst fracture
  history Z87.81  Personal history of a healed traumatic fracture
  code S12.01X{fracture-trunk}  Stable burst fracture of first cervical vertebra, {fracture-trunk}
  code S12.02X{fracture-trunk}  Unstable burst fracture of first cervical vertebra, {fracture-trunk}  when unstable
family Dislocation of cervical vertebra
  term cervical dislocation | cervical spine dislocation | cervical facet dislocation | jumped facet | dislocation of cervical vertebra | traumatic cervical subluxation | perched facet | dislocation/subluxation + cervical vertebra/cervical spine/cervical facet
  unless recurrent/rheumatoid
  history Z87.828  Personal history of other healed injury
  code S13.101{encounter}  Dislocation of cervical vertebrae, level not given, {encounter}
  code S13.100{encounter}  Subluxation of cervical vertebrae, level not given, {encounter}  when subluxation
  code S13.1{site: C1-C2=21 C2-C3=31 C3-C4=41 C4-C5=51 C5-C6=61 C6-C7=71 C7-T1=81}{encounter}  Dislocation of {site} cervical vertebrae, {encounter}
  code S13.1{site: C1-C2=20 C2-C3=30 C3-C4=40 C4-C5=50 C5-C6=60 C6-C7=70 C7-T1=80}{encounter}  Subluxation of {site} cervical vertebrae, {encounter}  when subluxation
family Cervical spinal cord injury
  term cervical spinal cord injury | cervical cord injury | cervical SCI | spinal cord injury + cervical/C1/C2/C3/C4/C5/C6/C7/neck | cervical cord contusion | cervical cord lesion traumatic
  history Z87.828  Personal history of other healed injury
  code S14.109{encounter}  Cervical spinal cord injury, level and type not given, {encounter}  needs site
  code S14.10{site: C1=1 C2=2 C3=3 C4=4 C5=5 C6=6 C7=7 C8=8}{encounter}  Cervical spinal cord injury at {site}, type not given, {encounter}
  code S14.119{encounter}  Complete lesion of cervical spinal cord, level not given, {encounter}  when complete/ASIA A
  code S14.11{site: C1=1 C2=2 C3=3 C4=4 C5=5 C6=6 C7=7 C8=8}{encounter}  Complete lesion of cervical spinal cord at {site}, {encounter}  when complete/ASIA A
  code S14.159{encounter}  Other incomplete lesion of cervical spinal cord, level not given, {encounter}  when incomplete/ASIA B/ASIA C/ASIA D
  code S14.15{site: C1=1 C2=2 C3=3 C4=4 C5=5 C6=6 C7=7 C8=8}{encounter}  Other incomplete lesion of cervical spinal cord at {site}, {encounter}  when incomplete/ASIA B/ASIA C/ASIA D
  code S14.0{encounter}  Concussion and edema of cervical spinal cord, {encounter}  when concussion/edema/contusion
family Central cord syndrome
  term central cord syndrome | traumatic central cord syndrome
  history Z87.828  Personal history of other healed injury
  code S14.129{encounter}  Central cord syndrome of cervical spinal cord, level not given, {encounter}
  code S14.12{site: C1=1 C2=2 C3=3 C4=4 C5=5 C6=6 C7=7}{encounter}  Central cord syndrome of cervical spinal cord at {site}, {encounter}
S14.3{encounter}  Injury of brachial plexus, {encounter} = brachial plexus injury | injury of brachial plexus | traumatic brachial plexopathy | brachial plexus stretch injury | burner stinger
  unless birth/newborn/obstetric
  history Z87.828  Personal history of other healed injury
S14.2{encounter}  Injury of cervical nerve root, {encounter} = cervical nerve root injury | cervical nerve root avulsion | nerve root avulsion
S15.00{laterality-9}{encounter}  Injury of {laterality-9} carotid artery, unspecified, {encounter} = carotid artery injury | blunt carotid injury | traumatic carotid dissection | traumatic carotid artery dissection
  history Z87.828  Personal history of other healed injury
S15.10{laterality-9}{encounter}  Injury of {laterality-9} vertebral artery, unspecified, {encounter} = vertebral artery injury | blunt vertebral artery injury | traumatic vertebral artery dissection
  history Z87.828  Personal history of other healed injury
S15.30{laterality-9}{encounter}  Injury of {laterality-9} internal jugular vein, unspecified, {encounter} = internal jugular vein injury | jugular vein injury
S17.9{encounter}  Crushing injury of neck, part not given, {encounter} = crush injury of neck | strangulation injury of neck

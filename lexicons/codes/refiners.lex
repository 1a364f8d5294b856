# Refiners: words that refine a main term, shared by all code families; and axes built from them.
# Facts: ICD-10-CM index subterms and 7th-character definitions. Who changes this: a coder; what checks it: the loader.

refiner right = right | rt | right sided | right side | =R
refiner left = left | lt | left sided | left side | =L
refiner bilateral = bilateral | bilaterally | both | both sides | right and left | left and right | b/l | bilat
refiner unilateral = unilateral | one sided

refiner acute = acute | acutely | sudden onset
refiner subacute = subacute | sub acute
refiner chronic = chronic | chronically | longstanding | long standing | persistent
refiner acute-on-chronic = acute on chronic | acute and chronic | chronic with acute | exacerbation of chronic
refiner recurrent = recurrent | recurring | relapsing | repeated
refiner exacerbation = exacerbation | acute exacerbation | acutely exacerbated | flare | flare up | flareup | decompensated | decompensation | acute attack | acutely worse
refiner mild = mild | mildly
refiner moderate = moderate | moderately
refiner severe = severe | severely | profound
refiner intermittent = intermittent | episodic
refiner persistent = persistent
refiner remission = in remission | remission
refiner full-remission = full remission | complete remission | sustained remission
refiner partial-remission = partial remission
refiner intractable = intractable | refractory | pharmacoresistant | drug resistant | treatment resistant
refiner obstructive = obstructive | with obstruction | obstructing | obstructed
refiner bleeding = bleeding | bleed | hemorrhage | hemorrhaging | with hemorrhage
refiner perforation = perforation | perforated
refiner gangrene = gangrene | gangrenous | necrotic
refiner abscess = abscess
refiner open = iiia | iiib | iiic | compound | open fracture | open fx | open left | open right | open distal | open proximal | open displaced | open comminuted | open transverse | open tibia | open tibial | open femur | open humerus | open radius | open ankle | gustilo | grade 1 open | grade 2 open | grade 3 open | open injury | GA 3 | open type 3 | open grade 3 | type 3 open | type 3a | grade 3a | GA 3a | G A 3a | open type 3a | open grade 3a | type 3b | grade 3b | GA 3b | G A 3b | open type 3b | open grade 3b | type 3c | grade 3c | GA 3c | G A 3c | open type 3c | open grade 3c | open 3a | open 3b | open 3c | open type 1 | type 1 open | open grade 1 | GA 1 | open type 2 | type 2 open | open grade 2 | GA 2 | open spiral | open oblique | open segmental | open nondisplaced | open bimalleolar | open trimalleolar | open shaft | open forearm | open ulna | open ulnar | open radial | open femoral | open fibula | open fibular | open humeral | open patella | open patellar | open elbow | open olecranon | open hip | open wrist | open hand | open finger | open foot | open toe | open metatarsal | open metacarpal | open phalanx | open skull | open rib | open pelvic | open clavicle | open bilateral | open tib | open intertrochanteric | open supracondylar | open periarticular | open intraarticular | open pilon | open plateau | open torus | open greenstick | fracture is open | was open | fracture open
refiner gustilo-3 = iiia | iiib | iiic | type 3 | grade 3 | gustilo 3 | gustilo type 3 | gustilo grade 3 | gustilo anderson 3 | gustilo anderson type 3 | gustilo anderson grade 3 | gustilo class 3 | GA 3 | G A 3 | open type 3 | open grade 3 | type 3 open | grade 3 open | type 3a | grade 3a | gustilo 3a | gustilo type 3a | gustilo grade 3a | gustilo anderson 3a | gustilo anderson type 3a | gustilo anderson grade 3a | gustilo class 3a | GA 3a | G A 3a | open type 3a | open grade 3a | type 3b | grade 3b | gustilo 3b | gustilo type 3b | gustilo grade 3b | gustilo anderson 3b | gustilo anderson type 3b | gustilo anderson grade 3b | gustilo class 3b | GA 3b | G A 3b | open type 3b | open grade 3b | type 3c | grade 3c | gustilo 3c | gustilo type 3c | gustilo grade 3c | gustilo anderson 3c | gustilo anderson type 3c | gustilo anderson grade 3c | gustilo class 3c | GA 3c | G A 3c | open type 3c | open grade 3c | gustilo 3 a | gustilo 3 b | gustilo 3 c | type 3 a | type 3 b | type 3 c | grade 3 a | grade 3 b | grade 3 c | open 3a | open 3b | open 3c
refiner displaced = displaced
refiner nondisplaced = nondisplaced | non displaced | undisplaced
refiner pathological = pathological | pathologic | fragility | insufficiency
refiner traumatic = traumatic | posttraumatic | post traumatic | trauma | injury
refiner nontraumatic = nontraumatic | atraumatic | degenerative
refiner congenital = congenital | since birth | from birth
refiner postprocedural = postoperative | post operative | postprocedural | post procedural | postsurgical | after surgery | post op | iatrogenic
refiner primary = primary | idiopathic
refiner secondary = secondary | due to | because of | caused by | resulting from
refiner drug-induced = drug induced | medication induced | due to medication | due to drug | caused by medication
refiner alcoholic = alcoholic | alcohol induced | alcohol related | due to alcohol | secondary to alcohol | from alcohol | etoh | alcohol cirrhosis | alcohol hepatitis
refiner upper = upper
refiner lower = lower
refiner proximal = proximal | upper end | head
refiner distal = distal | lower end
refiner dominant = dominant
refiner nondominant = nondominant | non dominant
refiner pregnancy = pregnancy | pregnant | gravid | gestation | gestational | antepartum

refiner stage-1 = stage 1 | grade 1 | stage i
refiner stage-2 = stage 2 | grade 2
refiner stage-3 = stage 3 | grade 3
refiner stage-3a = stage 3a | 3a
refiner stage-3b = stage 3b | 3b
refiner stage-4 = stage 4 | grade 4
refiner stage-5 = stage 5
refiner unstageable = unstageable

refiner salter-1 = type 1 | salter harris 1 | salter harris type 1 | salter 1 | SH 1 | SH1 | salter harris class 1 | salter type 1
refiner salter-2 = type 2 | salter harris 2 | salter harris type 2 | salter 2 | SH 2 | SH2 | salter harris class 2 | salter type 2
refiner salter-3 = type 3 | salter harris 3 | salter harris type 3 | salter 3 | SH 3 | SH3 | salter harris class 3 | salter type 3
refiner salter-4 = type 4 | salter harris 4 | salter harris type 4 | salter 4 | SH 4 | SH4 | salter harris class 4 | salter type 4
refiner first-trimester = first trimester | 1st trimester | trimester 1 | has:Z3A.01 | has:Z3A.08 | has:Z3A.09 | has:Z3A.10 | has:Z3A.11 | has:Z3A.12 | has:Z3A.13
refiner second-trimester = second trimester | 2nd trimester | trimester 2 | has:Z3A.14 | has:Z3A.15 | has:Z3A.16 | has:Z3A.17 | has:Z3A.18 | has:Z3A.19 | has:Z3A.20 | has:Z3A.21 | has:Z3A.22 | has:Z3A.23 | has:Z3A.24 | has:Z3A.25 | has:Z3A.26 | has:Z3A.27
refiner third-trimester = third trimester | 3rd trimester | trimester 3 | has:Z3A.28 | has:Z3A.29 | has:Z3A.30 | has:Z3A.31 | has:Z3A.32 | has:Z3A.33 | has:Z3A.34 | has:Z3A.35 | has:Z3A.36 | has:Z3A.37 | has:Z3A.38 | has:Z3A.39 | has:Z3A.40 | has:Z3A.41 | has:Z3A.42
refiner childbirth = childbirth | during delivery | in labor | intrapartum
refiner puerperium = puerperium | postpartum | post partum
refiner fetus-1 = twin A | fetus A | fetus 1 | baby A | twin 1 | triplet A
refiner fetus-2 = twin B | fetus B | fetus 2 | baby B | twin 2 | triplet B
refiner fetus-3 = fetus C | fetus 3 | baby C | triplet C

refiner fetus-4 = fetus D | fetus 4 | baby D | quadruplet D
refiner fetus-5 = fetus E | fetus 5 | baby E | quintuplet E
refiner other-fetus = other fetus

refiner initial = initial encounter | initial visit | active treatment
refiner subsequent = subsequent encounter | here for follow up | presents for follow up | follow up visit | follow up appointment | fracture check | seen in follow up | returns for follow up | fracture follow up | postoperative visit | post op visit | follow up of fracture | healing | routine healing | status post fixation | status post orif | delayed healing | delayed union | nonunion | non union | ununited | malunion | mal union | malunited | cast removal | suture removal | recheck of injury
refiner sequela = sequela | sequelae | late effect | residual of | old injury
refiner delayed-healing = delayed healing | delayed union | slow to heal | healing slowly | slow healing | delay in healing
refiner nonunion = nonunion | non union | ununited | pseudarthrosis | failed to unite | failure to unite | has not united
refiner malunion = malunion | mal union | malunited | malaligned union | healed in malalignment | healed with malalignment | healed in varus | healed in valgus | healed with angulation

refiner lost-consciousness = loss of consciousness | LOC | lost consciousness | unconscious | knocked out | unresponsive
refiner up-to-30-minutes = 30 minutes or less | less than 30 minutes | under 30 minutes | a few minutes | few minutes | several minutes | seconds | 1 minute | one minute | 2 minutes | two minutes | 5 minutes | five minutes | 10 minutes | ten minutes | 15 minutes | 20 minutes | 25 minutes | 30 minutes
refiner 31-to-59-minutes = 35 minutes | 40 minutes | 45 minutes | 50 minutes | 55 minutes | 31 minutes to 59 minutes
refiner 1-to-6-hours = 1 hour | one hour | 2 hours | two hours | 3 hours | three hours | 4 hours | four hours | 5 hours | five hours
refiner 6-to-24-hours = 6 hours | 8 hours | 10 hours | 12 hours | 16 hours | 18 hours | 20 hours | 24 hours

refiner accidental = accidental | accidentally | unintentional | inadvertent
refiner self-harm = intentional self harm | suicide attempt | attempted suicide | suicidal | intentional | intentionally | deliberate | deliberately | intentional overdose | self inflicted
refiner assault = assault | assaulted
refiner adverse-effect = adverse effect | side effect | adverse reaction | reaction to
refiner underdosing = underdosing | ran out of | noncompliance with medication

axis laterality: right=1 left=2 unspecified=0
axis laterality-9: right=1 left=2 unspecified=9
axis laterality-b: right=1 left=2 bilateral=3 unspecified=9
axis laterality-b0: right=1 left=2 bilateral=3 unspecified=0
axis encounter: *initial=A subsequent=D sequela=S
# 7th characters of fractures: type III open ones and their healing have their own for forearm, femur, lower leg (S52, S72, S82).
axis fracture-gustilo: *initial=A open=B open+gustilo-3=C subsequent=D open+subsequent=E open+gustilo-3+subsequent=F subsequent+delayed-healing=G open+subsequent+delayed-healing=H open+gustilo-3+subsequent+delayed-healing=J subsequent+nonunion=K open+subsequent+nonunion=M open+gustilo-3+subsequent+nonunion=N subsequent+malunion=P open+subsequent+malunion=Q open+gustilo-3+subsequent+malunion=R sequela=S
axis fracture-limb: *initial=A open=B subsequent=D open+subsequent=D subsequent+delayed-healing=G open+subsequent+delayed-healing=G subsequent+nonunion=K open+subsequent+nonunion=K subsequent+malunion=P open+subsequent+malunion=P sequela=S
axis fracture-trunk: *initial=A open=B subsequent=D open+subsequent=D subsequent+delayed-healing=G open+subsequent+delayed-healing=G subsequent+nonunion=K open+subsequent+nonunion=K sequela=S
axis fracture-closed: *initial=A subsequent=D subsequent+delayed-healing=G subsequent+nonunion=K subsequent+malunion=P sequela=S
# Types of physeal fractures by Salter and Harris.
axis salter: unspecified=0 salter-1=1 salter-2=2 salter-3=3 salter-4=4
axis salter-1-2: unspecified=0 salter-1=1 salter-2=2
# How long consciousness was lost, as the 6th character of S06 tells it.
axis loc: up-to-30-minutes=1 31-to-59-minutes=2 1-to-6-hours=3 6-to-24-hours=4
axis trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0
axis intent: *accidental=1 self-harm=2 assault=3 adverse-effect=5 underdosing=6
axis fetus: *fetus-not-told=0 fetus-1=1 fetus-2=2 fetus-3=3 fetus-4=4 fetus-5=5 other-fetus=9

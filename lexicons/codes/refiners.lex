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
refiner open = compound | open fracture | open fx | open left | open right | open distal | open proximal | open displaced | open comminuted | open transverse | open tibia | open tibial | open femur | open humerus | open radius | open ankle | gustilo | grade 1 open | grade 2 open | grade 3 open | open injury
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

refiner first-trimester = first trimester | 1st trimester | trimester 1 | has:Z3A.01 | has:Z3A.08 | has:Z3A.09 | has:Z3A.10 | has:Z3A.11 | has:Z3A.12 | has:Z3A.13
refiner second-trimester = second trimester | 2nd trimester | trimester 2 | has:Z3A.14 | has:Z3A.15 | has:Z3A.16 | has:Z3A.17 | has:Z3A.18 | has:Z3A.19 | has:Z3A.20 | has:Z3A.21 | has:Z3A.22 | has:Z3A.23 | has:Z3A.24 | has:Z3A.25 | has:Z3A.26 | has:Z3A.27
refiner third-trimester = third trimester | 3rd trimester | trimester 3 | has:Z3A.28 | has:Z3A.29 | has:Z3A.30 | has:Z3A.31 | has:Z3A.32 | has:Z3A.33 | has:Z3A.34 | has:Z3A.35 | has:Z3A.36 | has:Z3A.37 | has:Z3A.38 | has:Z3A.39 | has:Z3A.40 | has:Z3A.41 | has:Z3A.42
refiner childbirth = childbirth | during delivery | in labor | intrapartum
refiner puerperium = puerperium | postpartum | post partum
refiner fetus-1 = twin A | fetus A | fetus 1 | baby A | twin 1 | triplet A
refiner fetus-2 = twin B | fetus B | fetus 2 | baby B | twin 2 | triplet B
refiner fetus-3 = fetus C | fetus 3 | baby C | triplet C

refiner initial = initial encounter | initial visit | active treatment
refiner subsequent = subsequent encounter | here for follow up | presents for follow up | seen in follow up | returns for follow up | fracture follow up | postoperative visit | post op visit | follow up of fracture | healing | routine healing | status post fixation | status post orif | cast removal | suture removal | recheck of injury
refiner sequela = sequela | sequelae | late effect | residual of | old injury
refiner delayed-healing = delayed healing | delayed union
refiner nonunion = nonunion | non union
refiner malunion = malunion | mal union

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
axis fracture-encounter: *initial=A open=B subsequent=D delayed-healing=G nonunion=K malunion=P sequela=S
axis trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0
axis intent: *accidental=1 self-harm=2 assault=3 adverse-effect=5 underdosing=6
axis fetus: *fetus-not-told=0 fetus-1=1 fetus-2=2 fetus-3=3

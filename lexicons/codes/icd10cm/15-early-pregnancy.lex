# Early pregnancy: ectopic and molar pregnancy, miscarriage, bleeding and vomiting; for emergency departments, gynecology, obstetrics.
# An elective ending of a pregnancy without complication is Z33.2 (chapter 21); a past one is a history (Z87.59).
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 15, O00-O08, O20, O21; guidelines I.C.15

# Ectopic pregnancy
family Ectopic pregnancy
  term ectopic pregnancy | extrauterine pregnancy | ectopic gestation | ruptured ectopic pregnancy | ectopic pregnancy with rupture | extrauterine gestation
  sex female
  age 9-60
  unless history/prior/previous/rule out/risk
  history Z87.59  Personal history of other complications of pregnancy, childbirth and the puerperium
  code O00.90  Ectopic pregnancy, place unspecified, none in the womb  needs site
  code O00.91  Ectopic pregnancy, place unspecified, with one in the womb  when heterotopic/intrauterine pregnancy
family Tubal pregnancy
  term tubal pregnancy | tubal ectopic pregnancy | ectopic pregnancy + tube/tubal/fallopian/adnexa/ampullary/isthmic | ruptured tubal pregnancy | fallopian pregnancy | tubal abortion | ruptured fallopian tube from pregnancy | tubal gestation
  sex female
  age 9-60
  unless history/prior/previous
  history Z87.59  Personal history of other complications of pregnancy, childbirth and the puerperium
  code O00.10{laterality: right=1 left=2 unspecified=9}  Pregnancy in the {laterality} fallopian tube, none in the womb
  code O00.11{laterality: right=1 left=2 unspecified=9}  Pregnancy in the {laterality} fallopian tube and one in the womb  when heterotopic/with intrauterine pregnancy
family Interstitial ectopic pregnancy
  term interstitial ectopic pregnancy | interstitial pregnancy | ectopic pregnancy + interstitial
  sex female
  age 9-60
  code O00.12{laterality: right=1 left=2 unspecified=9}  Interstitial ectopic pregnancy, side: {laterality}, none in the womb
  code O00.13{laterality: right=1 left=2 unspecified=9}  Interstitial ectopic pregnancy, side: {laterality}, with one in the womb  when heterotopic/with intrauterine pregnancy
family Cornual pregnancy
  term cornual pregnancy | cornual ectopic pregnancy | ectopic pregnancy + cornual
  sex female
  age 9-60
  code O00.51{laterality: right=1 left=2 unspecified=9}  Cornual ectopic pregnancy, side: {laterality}, none in the womb
  code O00.52{laterality: right=1 left=2 unspecified=9}  Cornual ectopic pregnancy, side: {laterality}, with one in the womb  when heterotopic/with intrauterine pregnancy
family Ovarian pregnancy
  term ovarian pregnancy | ovarian ectopic pregnancy | ectopic pregnancy + ovary/ovarian
  sex female
  age 9-60
  code O00.20{laterality: right=1 left=2 unspecified=9}  Pregnancy in the {laterality} ovary, none in the womb
  code O00.21{laterality: right=1 left=2 unspecified=9}  Pregnancy in the {laterality} ovary and one in the womb  when heterotopic/with intrauterine pregnancy
family Abdominal pregnancy
  term abdominal pregnancy | abdominal ectopic pregnancy | intraabdominal pregnancy
  sex female
  age 9-60
  code O00.00  Abdominal pregnancy, none in the womb
  code O00.01  Abdominal pregnancy with one in the womb  when heterotopic/with intrauterine pregnancy
family Cesarean scar pregnancy
  term cesarean scar pregnancy | cesarean scar ectopic pregnancy | ectopic pregnancy + cesarean scar | scar pregnancy | scar ectopic pregnancy
  sex female
  age 9-60
  code O00.31  Pregnancy in a cesarean scar, none elsewhere in the womb
  code O00.32  Pregnancy in a cesarean scar with another in the womb  when heterotopic/with intrauterine pregnancy
family Cervical pregnancy
  term cervical pregnancy | cervical ectopic pregnancy | ectopic pregnancy + cervix/cervical
  sex female
  age 9-60
  code O00.41  Pregnancy in the cervix, none in the womb
  code O00.42  Pregnancy in the cervix with one in the womb  when heterotopic/with intrauterine pregnancy
family Ectopic pregnancy elsewhere
  term intraligamentous pregnancy | heterotopic pregnancy | pregnancy in uterine horn
  sex female
  age 9-60
  code O00.80  Ectopic pregnancy at another site, none in the womb
  code O00.81  Ectopic pregnancy at another site with one in the womb  when heterotopic
O08.0  Pelvic infection after ectopic or molar pregnancy = pelvic infection following ectopic pregnancy | infection following molar pregnancy
  sex female
  age 9-60
O08.1  Late or heavy bleeding after ectopic or molar pregnancy = hemorrhage following ectopic pregnancy | hemorrhage following molar pregnancy | hemoperitoneum from ruptured ectopic
  sex female
  age 9-60
O08.2  Embolism after ectopic or molar pregnancy = embolism following ectopic pregnancy
  sex female
  age 9-60
O08.3  Shock after ectopic or molar pregnancy = shock following ectopic pregnancy | hemorrhagic shock from ruptured ectopic pregnancy | hemorrhagic shock + ectopic pregnancy
  sex female
  age 9-60
O08.4  Kidney failure after ectopic or molar pregnancy = renal failure following ectopic pregnancy
  sex female
  age 9-60
O08.5  Metabolic disorder after ectopic or molar pregnancy = metabolic disorder following ectopic pregnancy
  sex female
  age 9-60
O08.6  Damage to pelvic organs after ectopic or molar pregnancy = pelvic organ damage following ectopic pregnancy
  sex female
  age 9-60
O08.7  Other vein complication after ectopic or molar pregnancy = venous complication following ectopic pregnancy
  sex female
  age 9-60
O08.81  Cardiac arrest after ectopic or molar pregnancy = cardiac arrest following ectopic pregnancy
  sex female
  age 9-60
O08.82  Sepsis after ectopic or molar pregnancy = sepsis following ectopic pregnancy
  sex female
  age 9-60
O08.83  Urinary infection after ectopic or molar pregnancy = urinary tract infection following ectopic pregnancy
  sex female
  age 9-60
O08.89  Other complication after ectopic or molar pregnancy = other complication following ectopic pregnancy
  sex female
  age 9-60
O08.9  Complication after ectopic or molar pregnancy, unspecified = complication following ectopic pregnancy | complication following molar pregnancy
  sex female
  age 9-60

# Molar and abnormal pregnancy
family Hydatidiform mole
  term hydatidiform mole | molar pregnancy | hydatid mole | vesicular mole | trophoblastic mole | hydatiform mole | molar gestation
  sex female
  age 9-60
  unless history/prior/previous/invasive/malignant
  history Z87.59  Personal history of other complications of pregnancy, childbirth and the puerperium
  code O01.9  Hydatidiform mole, unspecified  needs type
  code O01.0  Classical (complete) hydatidiform mole  when complete/classical
  code O01.1  Partial hydatidiform mole  when partial/incomplete
O02.0  Blighted ovum = blighted ovum | anembryonic pregnancy | anembryonic gestation | nonhydatidiform mole | carneous mole | fleshy mole | empty gestational sac | embryonic anidation
  sex female
  age 9-60
O02.1  Missed abortion = missed abortion | missed miscarriage | early fetal demise | early pregnancy loss with retained products | retained early fetal death | early intrauterine embryonic demise | embryonic demise | delayed miscarriage | silent miscarriage | deferred abortion
  unless history/prior/previous
  history Z87.59  Personal history of other complications of pregnancy, childbirth and the puerperium
  sex female
  age 9-60
O02.81  Hormone (hCG) level that changes wrongly in early pregnancy = inappropriate rise of hCG | abnormally rising hCG | biochemical pregnancy | chemical pregnancy | inappropriate hCG change in early pregnancy | falling beta hCG in early pregnancy | plateaued hCG
  sex female
  age 9-60
O02.89  Other abnormal product of conception = other abnormal products of conception | nonviable pregnancy
  sex female
  age 9-60
O02.9  Abnormal product of conception, unspecified = abnormal product of conception
  sex female
  age 9-60

# Miscarriage
family Miscarriage
  term spontaneous abortion | miscarriage | complete abortion | complete miscarriage | spontaneous miscarriage | inevitable abortion complete | spontaneous pregnancy loss | pregnancy loss | first trimester loss | inevitable abortion | inevitable miscarriage | septic abortion
  sex female
  age 9-60
  unless history/prior/previous/recurrent/threatened/risk/habitual/repeated/missed/G1/G2/G3/G4/G5
  history Z87.59  Personal history of other complications of pregnancy, childbirth and the puerperium
  code O03.9  Miscarriage, complete or unspecified, without complication
  code O03.4  Incomplete miscarriage without complication  when incomplete/inevitable/retained products/retained products of conception
  code O03.5  Pelvic infection after a complete or unspecified miscarriage  when endometritis/infected/infection/septic abortion/pelvic infection
  code O03.0  Pelvic infection after an incomplete miscarriage  when incomplete/retained products + endometritis/infected/infection/septic abortion
  code O03.6  Late or heavy bleeding after a complete or unspecified miscarriage  when hemorrhage/heavy bleeding/excessive bleeding
  code O03.1  Late or heavy bleeding after an incomplete miscarriage  when incomplete/retained products + hemorrhage/heavy bleeding/excessive bleeding
  code O03.7  Embolism after a complete or unspecified miscarriage  when embolism
  code O03.2  Embolism after an incomplete miscarriage  when incomplete/retained products + embolism
  code O03.81  Shock after a complete or unspecified miscarriage  when shock
  code O03.31  Shock after an incomplete miscarriage  when incomplete/retained products + shock
  code O03.82  Kidney failure after a complete or unspecified miscarriage  when renal failure/kidney failure
  code O03.32  Kidney failure after an incomplete miscarriage  when incomplete + renal failure/kidney failure
  code O03.83  Metabolic disorder after a complete or unspecified miscarriage  when metabolic disorder
  code O03.33  Metabolic disorder after an incomplete miscarriage  when incomplete + metabolic disorder
  code O03.84  Damage to pelvic organs after a complete or unspecified miscarriage  when uterine perforation/laceration
  code O03.34  Damage to pelvic organs after an incomplete miscarriage  when incomplete + uterine perforation/laceration
  code O03.85  Other vein complication after a complete or unspecified miscarriage  when thrombophlebitis/thrombosis
  code O03.35  Other vein complication after an incomplete miscarriage  when incomplete + thrombophlebitis/thrombosis
  code O03.86  Cardiac arrest after a complete or unspecified miscarriage  when cardiac arrest
  code O03.36  Cardiac arrest after an incomplete miscarriage  when incomplete + cardiac arrest
  code O03.87  Sepsis after a complete or unspecified miscarriage  when sepsis
  code O03.37  Sepsis after an incomplete miscarriage  when incomplete/retained products + sepsis
  code O03.88  Urinary infection after a complete or unspecified miscarriage  when urinary tract infection
  code O03.38  Urinary infection after an incomplete miscarriage  when incomplete + urinary tract infection
  code O03.80  Unspecified complication of a complete or unspecified miscarriage  when with complication
  code O03.30  Unspecified complication of an incomplete miscarriage  when incomplete + with complication
  code O03.89  Other complication of a complete or unspecified miscarriage  when other complication
  code O03.39  Other complication of an incomplete miscarriage  when incomplete + other complication
O03.4  Incomplete miscarriage without complication = incomplete abortion | incomplete miscarriage | incomplete spontaneous abortion | abortion in progress | miscarriage in progress
  unless history/prior/previous
  history Z87.59  Personal history of other complications of pregnancy, childbirth and the puerperium
  sex female
  age 9-60
O20.0  Threatened abortion = threatened abortion | threatened miscarriage | threatened spontaneous abortion | threat of abortion | threatened pregnancy loss
  sex female
  age 9-60
family Bleeding in early pregnancy
  term bleeding in early pregnancy | first trimester bleeding | vaginal bleeding in first trimester | hemorrhage in early pregnancy | vaginal bleeding in early pregnancy | vaginal bleeding/bleeding + early pregnancy/first trimester | implantation bleeding
  sex female
  age 9-60
  unless threatened
  code O20.9  Bleeding in early pregnancy, unspecified
  code O20.8  Other bleeding in early pregnancy  when implantation/implantation bleeding
O26.20  Pregnancy with earlier repeated losses, trimester not stated = pregnancy with recurrent pregnancy loss | pregnancy care for recurrent miscarriage
  sex female
  age 9-60

# Induced endings with a complication, and failed ones
family Complication of an induced abortion
  term complication of induced abortion | complication of termination of pregnancy | complications of abortion | postabortion complication | post-abortion complication | septic induced abortion | postabortal infection | induced abortion with complication | post abortal endometritis
  sex female
  age 9-60
  unless history/prior/previous
  code O04.80  Induced ending of pregnancy with unspecified complication  needs complication
  code O04.5  Pelvic infection after an induced ending of pregnancy  when infection/infected/endometritis/septic
  code O04.6  Late or heavy bleeding after an induced ending of pregnancy  when hemorrhage/bleeding
  code O04.7  Embolism after an induced ending of pregnancy  when embolism
  code O04.81  Shock after an induced ending of pregnancy  when shock
  code O04.82  Kidney failure after an induced ending of pregnancy  when renal failure
  code O04.83  Metabolic disorder after an induced ending of pregnancy  when metabolic disorder
  code O04.84  Damage to pelvic organs after an induced ending of pregnancy  when uterine perforation/laceration/perforation
  code O04.85  Other vein complication after an induced ending of pregnancy  when thrombophlebitis/thrombosis
  code O04.86  Cardiac arrest after an induced ending of pregnancy  when cardiac arrest
  code O04.87  Sepsis after an induced ending of pregnancy  when sepsis
  code O04.88  Urinary infection after an induced ending of pregnancy  when urinary tract infection
  code O04.89  Induced ending of pregnancy with another complication  when other complication
family Failed attempt to end a pregnancy
  term failed attempted abortion | failed termination of pregnancy | failed attempted termination of pregnancy | failed induced abortion | failed medical abortion
  sex female
  age 9-60
  code O07.4  Failed attempt to end a pregnancy without complication
  code O07.0  Pelvic infection after a failed attempt to end a pregnancy  when infection
  code O07.1  Late or heavy bleeding after a failed attempt to end a pregnancy  when hemorrhage/bleeding
  code O07.2  Embolism after a failed attempt to end a pregnancy  when embolism
  code O07.30  Failed attempt to end a pregnancy, unspecified complication  when with complication
  code O07.31  Shock after a failed attempt to end a pregnancy  when shock
  code O07.32  Kidney failure after a failed attempt to end a pregnancy  when renal failure
  code O07.33  Metabolic disorder after a failed attempt to end a pregnancy  when metabolic disorder
  code O07.34  Damage to pelvic organs after a failed attempt to end a pregnancy  when perforation/laceration
  code O07.35  Other vein complication after a failed attempt to end a pregnancy  when thrombosis
  code O07.36  Cardiac arrest after a failed attempt to end a pregnancy  when cardiac arrest
  code O07.37  Sepsis after a failed attempt to end a pregnancy  when sepsis
  code O07.38  Urinary infection after a failed attempt to end a pregnancy  when urinary tract infection
  code O07.39  Failed attempt to end a pregnancy with another complication  when other complication

# Vomiting
family Hyperemesis of pregnancy
  term hyperemesis gravidarum | hyperemesis of pregnancy | hyperemesis in pregnancy | severe vomiting of pregnancy | hyperemesis + pregnancy
  sex female
  age 9-60
  unless cannabis/cannabinoid/history/prior/previous
  history Z87.59  Personal history of other complications of pregnancy, childbirth and the puerperium
  code O21.0  Mild hyperemesis gravidarum
  code O21.1  Hyperemesis gravidarum with metabolic disturbance  when dehydration/dehydrated/electrolyte/hypokalemia/ketosis/ketonuria/metabolic/acidosis/volume depletion/weight loss
O21.2  Late vomiting of pregnancy = late vomiting of pregnancy | vomiting after 20 weeks of pregnancy
  sex female
  age 9-60
O21.8  Other vomiting in pregnancy = vomiting due to other cause complicating pregnancy
  sex female
  age 9-60
O21.9  Vomiting of pregnancy, unspecified = nausea and vomiting of pregnancy | vomiting of pregnancy | nausea and vomiting in pregnancy | morning sickness | vomiting in pregnancy | nausea and vomiting/vomiting + pregnancy | NVP | pregnancy related nausea and vomiting
  unless hyperemesis/not pregnant/pregnancy test
  sex female
  age 9-60

# Labor and delivery, for labor wards and obstetric practices. Outcome of delivery (Z37) is in chapter 21.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 15, O60-O77, O80, O82; guidelines I.C.15

# Delivery
O80  Full-term delivery without complication = normal spontaneous vaginal delivery | spontaneous vaginal delivery | uncomplicated vaginal delivery | full-term uncomplicated delivery | NSVD | normal vaginal delivery | normal delivery | eutocic delivery | full term normal delivery | uncomplicated delivery | term vaginal delivery | euthocic delivery | eutocic labor | term delivery | spontaneous delivery at term
  unless history/prior/previous/preterm/newborn/infant/postpartum visit/postpartum check/x 2/x 3/anticipate/plan
  sex female
  age 9-60
O82  Cesarean delivery without an indication = elective cesarean without indication | primary elective cesarean | cesarean delivery on maternal request | maternal request cesarean | elective primary cesarean section | encounter for cesarean delivery without indication
  sex female
  age 9-60

# Preterm labor
family Preterm labor
  term preterm labor | premature labor | preterm labor without delivery | preterm onset of labor
  sex female
  age 9-60
  unless history/prior/previous/threatened/risk/false/precautions/rule out
  history Z87.51  Personal history of pre-term labor
  code O60.00  Preterm labor without delivery, trimester unspecified  needs trimester
  code O60.02  Preterm labor without delivery, second trimester  when second-trimester
  code O60.03  Preterm labor without delivery, third trimester  when third-trimester
  code O60.10X{fetus}  Preterm labor with preterm delivery, trimester unspecified, {fetus}  when preterm delivery/preterm birth/delivered/premature delivery  needs trimester
  code O60.12X{fetus}  Preterm labor and delivery in the second trimester, {fetus}  when preterm delivery/preterm birth/delivered/premature delivery + second-trimester
  code O60.14X{fetus}  Preterm labor and delivery in the third trimester, {fetus}  when preterm delivery/preterm birth/delivered/premature delivery + third-trimester
  code O60.20X{fetus}  Delivery at term after preterm labor, trimester unspecified, {fetus}  when term delivery/delivered at term  needs trimester
  code O60.22X{fetus}  Delivery at term after preterm labor in the second trimester, {fetus}  when term delivery/delivered at term + second-trimester
  code O60.23X{fetus}  Delivery at term after preterm labor in the third trimester, {fetus}  when term delivery/delivered at term + third-trimester
family Preterm delivery
  term preterm delivery | premature delivery | preterm birth | premature birth | delivered preterm | preterm vaginal delivery | preterm childbirth
  sex female
  age 9-60
  unless history/prior/previous/risk/newborn/infant/born/son/daughter/baby/threat/threatened
  history Z87.51  Personal history of pre-term labor
  code O60.10X{fetus}  Preterm labor with preterm delivery, trimester unspecified, {fetus}  needs trimester
  code O60.12X{fetus}  Preterm labor and delivery in the second trimester, {fetus}  when second-trimester
  code O60.13X{fetus}  Preterm labor in the second trimester, delivery in the third, {fetus}  when second-trimester + third-trimester
  code O60.14X{fetus}  Preterm labor and delivery in the third trimester, {fetus}  when third-trimester/34 weeks/35 weeks/36 weeks/33 weeks/32 weeks/31 weeks/30 weeks/29 weeks/28 weeks

# Course of labor
family Failed induction
  term failed induction | failed induction of labor | unsuccessful induction of labor
  sex female
  age 9-60
  unless history/prior/previous
  code O61.9  Failed induction of labor, unspecified
  code O61.0  Failed induction of labor by drugs  when oxytocin/pitocin/misoprostol/medical/prostaglandin/cytotec
  code O61.1  Failed induction of labor by instrument  when mechanical/foley/balloon/instrumental
  code O61.8  Other failed induction of labor  when other method
O62.0  Weak contractions from the start = arrest of active phase | failure to dilate | primary uterine inertia | arrest of dilation | primary inadequate contractions | failure of cervical dilation | uterine hypodynamia primary | protracted active phase | failure to progress in first stage
  sex female
  age 9-60
O62.1  Contractions that become weak = secondary uterine inertia | arrested active phase of labor
  sex female
  age 9-60
O62.2  Other weak contractions = uterine atony during labor | uterine inertia | poor uterine contractions | atony of uterus in labor | desultory labor | uterine hypotonia in labor
  sex female
  age 9-60
O62.3  Very fast labor = precipitous labor | precipitate labor | precipitous delivery | rapid labor
  sex female
  age 9-60
O62.4  Hypertonic or uncoordinated contractions = uterine tachysystole | tachysystole | uterine hyperstimulation | tetanic contractions | uterine hypertonus | contraction ring dystocia | uterine dystocia | dystocia NOS | hypertonic uterine contractions | dyscoordinate labor
  sex female
  age 9-60
O62.8  Other abnormality of the forces of labor = abnormality of forces of labor specified
  sex female
  age 9-60
O62.9  Abnormality of the forces of labor, unspecified = abnormality of forces of labor | dysfunctional labor | labor dystocia | failure to progress in labor | failure to progress | failure of labor to progress
  unless therapy/rehab/weight
  sex female
  age 9-60
O63.0  Long first stage of labor = prolonged first stage of labor | prolonged first stage | prolonged latent phase
  sex female
  age 9-60
O63.1  Long second stage of labor = prolonged second stage of labor | prolonged second stage | arrest of descent | prolonged expulsive phase | failure to descend | second stage arrest
  sex female
  age 9-60
O63.2  Late delivery of a second twin = delayed delivery of second twin
  sex female
  age 9-60
O63.9  Long labor, unspecified = prolonged labor | long labor
  sex female
  age 9-60
family Obstructed labor from position
  term obstructed labor due to malposition | obstructed labor due to breech | persistent occiput posterior | deep transverse arrest | obstructed labor due to malpresentation | occiput posterior | persistent occiput transverse | incomplete rotation of fetal head | occipitoposterior position
  sex female
  age 9-60
  code O64.9XX{fetus}  Labor obstructed by malposition, unspecified, {fetus}
  code O64.0XX{fetus}  Labor obstructed by incomplete rotation of the head, {fetus}  when occiput posterior/occiput transverse/transverse arrest/incomplete rotation/occipitoposterior
  code O64.1XX{fetus}  Labor obstructed by breech presentation, {fetus}  when breech
  code O64.2XX{fetus}  Labor obstructed by face presentation, {fetus}  when face presentation
  code O64.3XX{fetus}  Labor obstructed by brow presentation, {fetus}  when brow presentation
  code O64.4XX{fetus}  Labor obstructed by shoulder presentation, {fetus}  when shoulder presentation/prolapsed arm
  code O64.5XX{fetus}  Labor obstructed by compound presentation, {fetus}  when compound
  code O64.8XX{fetus}  Labor obstructed by another malposition, {fetus}  when other malposition
family Obstructed labor from the pelvis
  term obstructed labor due to cephalopelvic disproportion | obstructed labor due to fetopelvic disproportion | obstructed labor due to pelvic abnormality | obstructed labor due to contracted pelvis | labor obstructed by disproportion
  sex female
  age 9-60
  code O65.4  Labor obstructed by a misfit of baby and pelvis, unspecified
  code O65.0  Labor obstructed by a deformed pelvis  when deformed
  code O65.1  Labor obstructed by a generally narrow pelvis  when contracted pelvis
  code O65.2  Labor obstructed by a narrow pelvic inlet  when inlet
  code O65.3  Labor obstructed by a narrow outlet or mid-cavity  when outlet/midpelvis/mid-cavity
  code O65.5  Labor obstructed by an abnormal pelvic organ  when fibroid/pelvic organ
  code O65.8  Labor obstructed by another pelvic abnormality  when other pelvic
  code O65.9  Labor obstructed by a pelvic abnormality, unspecified  when pelvic abnormality
O66.0  Labor obstructed by shoulder dystocia = shoulder dystocia
  unless history/prior/previous/newborn
  sex female
  age 9-60
O66.1  Labor obstructed by locked twins = locked twins
  sex female
  age 9-60
O66.2  Labor obstructed by a very large baby = obstructed labor due to large fetus | obstructed labor due to macrosomia
  sex female
  age 9-60
O66.3  Labor obstructed by another abnormality of the baby = obstructed labor due to fetal abnormality
  sex female
  age 9-60
O66.40  Failed trial of labor, unspecified = failed trial of labor
  unless cesarean/VBAC
  sex female
  age 9-60
O66.41  Failed try of vaginal birth after a cesarean = failed VBAC | failed trial of labor after cesarean | failed TOLAC | failed attempted vaginal birth after cesarean
  sex female
  age 9-60
O66.5  Tried vacuum or forceps, then another way = failed vacuum extraction | failed forceps delivery | failed vacuum | failed forceps | failed instrumental delivery
  sex female
  age 9-60
O66.6  Labor obstructed by several babies = obstructed labor due to multiple fetuses
  sex female
  age 9-60
O66.8  Other obstructed labor = obstructed labor specified other
  sex female
  age 9-60
O66.9  Obstructed labor, unspecified = obstructed labor | dystocia of labor
  sex female
  age 9-60
O67.0  Bleeding during labor with a clotting defect = intrapartum hemorrhage with coagulation defect
  sex female
  age 9-60
O67.8  Other bleeding during labor = excessive intrapartum hemorrhage
  sex female
  age 9-60
O67.9  Bleeding during labor, unspecified = intrapartum hemorrhage
  sex female
  age 9-60
O68  Labor with acid-base disorder of the baby = fetal acidosis | fetal acidemia | abnormal fetal acid-base balance | fetal metabolic acidemia
  sex female
  age 9-60
O69.0XX{fetus}  Labor with a prolapsed cord, {fetus} = umbilical cord prolapse | cord prolapse | prolapsed cord | prolapse of umbilical cord
  sex female
  age 9-60
O69.1XX{fetus}  Labor with cord tight around the neck, {fetus} = tight nuchal cord | nuchal cord with compression
  sex female
  age 9-60
O69.2XX{fetus}  Labor with another cord entanglement, with compression, {fetus} = true knot of umbilical cord with compression | cord entanglement with compression | compression of umbilical cord
  sex female
  age 9-60
O69.3XX{fetus}  Labor with a short cord, {fetus} = short umbilical cord
  sex female
  age 9-60
O69.4XX{fetus}  Labor with vasa previa, {fetus} = vasa previa
  sex female
  age 9-60
O69.5XX{fetus}  Labor with an injured cord vessel, {fetus} = umbilical cord hematoma | umbilical cord bruising
  sex female
  age 9-60
O69.81X{fetus}  Labor with cord around the neck, without compression, {fetus} = nuchal cord | cord around neck | loose nuchal cord | nuchal cord x1 | circular cord
  unless tight/compression/no/newborn
  sex female
  age 9-60
O69.82X{fetus}  Labor with another cord entanglement, without compression, {fetus} = true knot in umbilical cord | cord entanglement | true knot of cord
  sex female
  age 9-60
O69.89X{fetus}  Labor with another cord complication, {fetus} = cord avulsion in delivery | umbilical cord complication specified
  sex female
  age 9-60
O69.9XX{fetus}  Labor with a cord complication, unspecified, {fetus} = umbilical cord complication | cord complication
  sex female
  age 9-60

# Tears
kind injury
family Perineal tear during delivery
  term perineal laceration | obstetric perineal laceration | perineal tear | obstetric laceration | perineal laceration during delivery | vaginal laceration during delivery | degree laceration | degree perineal laceration | degree tear | degree vaginal laceration | perineal tear in delivery | first degree laceration | second degree laceration | third degree laceration | fourth degree laceration | 1st degree laceration | 2nd degree laceration | 3rd degree laceration | 4th degree laceration
  sex female
  age 9-60
  unless burn/history/prior/previous/no
  code O70.9  Perineal tear during delivery, degree unspecified  needs degree
  code O70.0  First-degree perineal tear during delivery  when first degree/1st degree/1st
  code O70.1  Second-degree perineal tear during delivery  when second degree/2nd degree/2nd
  code O70.20  Third-degree perineal tear during delivery, extent unspecified  when third degree/3rd degree/3rd  needs extent
  code O70.21  Third-degree perineal tear during delivery, IIIa  when IIIa/3a/grade 3a
  code O70.22  Third-degree perineal tear during delivery, IIIb  when IIIb/3b/grade 3b
  code O70.23  Third-degree perineal tear during delivery, IIIc  when IIIc/3c/grade 3c
  code O70.3  Fourth-degree perineal tear during delivery  when fourth degree/4th degree/4th
O70.0  First-degree perineal tear during delivery = periurethral laceration during delivery | labial laceration during delivery | periurethral laceration | labial laceration obstetric
  sex female
  age 9-60
O70.4  Tear of the anal sphincter during delivery, apart from a third-degree tear = obstetric anal sphincter tear without third degree laceration
  sex female
  age 9-60
family Rupture of the womb
  term uterine rupture | rupture of uterus | ruptured uterus | uterine dehiscence in labor
  sex female
  age 9-60
  unless history/prior/previous/risk
  code O71.1  Rupture of the womb during labor
  code O71.00  Rupture of the womb before labor, trimester unspecified  when before labor/before onset of labor  needs trimester
  code O71.02  Rupture of the womb before labor, second trimester  when second-trimester
  code O71.03  Rupture of the womb before labor, third trimester  when third-trimester + before labor/before onset of labor
O71.2  Womb turned inside out after birth = uterine inversion + postpartum/delivery | inversion of uterus postpartum | postpartum inversion of uterus
  sex female
  age 9-60
O71.3  Tear of the cervix during delivery = obstetric cervical laceration | cervical laceration during delivery | cervical laceration obstetric | cervical laceration + delivery/vaginal delivery/postpartum
  sex female
  age 9-60
O71.4  High vaginal tear during delivery = high vaginal laceration | vaginal sulcus tear | sulcus laceration | vaginal sidewall laceration obstetric | vaginal sulcus laceration | vaginal wall laceration during delivery
  sex female
  age 9-60
O71.5  Other injury of pelvic organs during delivery = obstetric bladder injury | bladder injury during cesarean | obstetric urethral injury
  sex female
  age 9-60
O71.6  Injury of pelvic joints during delivery = obstetric coccyx injury | separation of symphysis pubis during delivery | obstetric damage to pelvic joints | symphysis pubis diastasis during delivery
  sex female
  age 9-60
O71.7  Pelvic blood collection from delivery = obstetric hematoma of pelvis | vulvar hematoma obstetric | obstetric vaginal hematoma | postpartum vulvar hematoma | postpartum vaginal hematoma | obstetric hematoma of vagina
  sex female
  age 9-60
O71.81  Tear of the womb, not classified elsewhere = hysterotomy extension | laceration of uterus during delivery | uterine extension during cesarean
  sex female
  age 9-60
O71.82  Other injury of perineum and vulva from delivery = obstetric trauma of vulva
  sex female
  age 9-60
O71.89  Other injury from delivery = other specified obstetric trauma
  sex female
  age 9-60
O71.9  Injury from delivery, unspecified = obstetric trauma | obstetric injury
  sex female
  age 9-60
kind disease

# Bleeding and placenta after birth
family Bleeding after birth
  term postpartum hemorrhage | hemorrhage postpartum | immediate postpartum hemorrhage | postpartum bleeding | uterine atony | atonic uterus | atony of uterus postpartum | primary postpartum hemorrhage | atonic postpartum hemorrhage | postpartum uterine atony | puerperal hemorrhage
  sex female
  age 9-60
  unless history/prior/previous/risk/prophylaxis
  history Z87.59  Personal history of other complications of pregnancy, childbirth and the puerperium
  code O72.1  Heavy bleeding soon after birth
  code O72.0  Bleeding from a placenta that stayed  when retained placenta/third stage/trapped placenta/adherent placenta/accreta
  code O72.2  Late bleeding after birth  when delayed/secondary postpartum/secondary hemorrhage/secondary PPH/late/after 24 hours/retained products of conception/weeks postpartum/days postpartum
  code O72.3  Clotting defect after birth  when coagulopathy/DIC/afibrinogenemia/disseminated intravascular coagulation
O72.0  Third-stage bleeding = third stage hemorrhage | hemorrhage due to retained placenta
  sex female
  age 9-60
O72.3  Clotting defect after birth = postpartum coagulopathy | postpartum DIC | postpartum coagulation defect
  sex female
  age 9-60
O73.0  Placenta that stayed, without bleeding = retained placenta | retained placenta without hemorrhage
  unless hemorrhage/history
  sex female
  age 9-60
O73.1  Parts of placenta or membranes that stayed, without bleeding = retained products of conception after delivery | retained placental fragments | retained membranes | retained placental products | retained products of conception
  unless hemorrhage/abortion/miscarriage/history
  sex female
  age 9-60

# Anesthesia in labor
O74.0  Aspiration from anesthesia in labor = aspiration pneumonitis due to anesthesia during labor
  sex female
  age 9-60
O74.1  Other lung complication of anesthesia in labor = pulmonary complication of anesthesia during labor
  sex female
  age 9-60
O74.2  Heart complication of anesthesia in labor = cardiac complication of anesthesia during labor | hypotension after epidural in labor
  sex female
  age 9-60
O74.3  Brain or nerve complication of anesthesia in labor = central nervous system complication of anesthesia during labor
  sex female
  age 9-60
O74.4  Poisoning by local anesthesia in labor = toxic reaction to local anesthesia during labor
  sex female
  age 9-60
O74.5  Headache from spinal or epidural anesthesia in labor = epidural headache during labor | spinal headache during labor
  sex female
  age 9-60
O74.6  Other complication of spinal or epidural anesthesia in labor = failed epidural in labor | complication of epidural during labor | accidental dural puncture in labor
  sex female
  age 9-60
O74.7  Failed or difficult intubation in labor = failed intubation for cesarean | difficult intubation during labor
  sex female
  age 9-60
O74.8  Other complication of anesthesia in labor = other complication of anesthesia during labor
  sex female
  age 9-60
O74.9  Complication of anesthesia in labor, unspecified = complication of anesthesia during labor and delivery
  sex female
  age 9-60

# Other complications of labor
O75.0  Distress of the mother in labor = maternal distress during labor | maternal distress
  sex female
  age 9-60
O75.1  Shock in or after labor = obstetric shock | shock during labor | shock following delivery | postpartum hemorrhagic shock | hemorrhagic shock + postpartum/delivery/cesarean
  sex female
  age 9-60
O75.2  Fever in labor, not classified elsewhere = maternal fever in labor | intrapartum fever | pyrexia during labor | fever in labor | maternal fever
  unless newborn/infant
  sex female
  age 9-60
O75.3  Other infection in labor = infection during labor | sepsis during labor | intrapartum sepsis
  sex female
  age 9-60
O75.4  Other complication of obstetric surgery = complication of cesarean section | complication of obstetric surgery
  sex female
  age 9-60
O75.5  Late delivery after the waters were broken = delayed delivery after artificial rupture of membranes
  sex female
  age 9-60
O75.81  Exhaustion of the mother in labor = maternal exhaustion | maternal exhaustion in labor
  sex female
  age 9-60
O75.82  Labor at 37-38 weeks before a planned cesarean = labor before planned cesarean section | spontaneous labor before scheduled cesarean
  sex female
  age 9-60
O75.89  Other complication of labor = other complication of labor and delivery
  sex female
  age 9-60
O75.9  Complication of labor, unspecified = complication of labor and delivery | complicated delivery | birth complication | obstetric complication | complication of delivery
  unless history/prior/previous/newborn/without/no
  sex female
  age 9-60
O76  Abnormal heart rate of the baby in labor = category II tracing | category 2 tracing | category III tracing | non-reassuring fetal heart rate in labor | fetal heart rate decelerations | late decelerations | recurrent variable decelerations | fetal bradycardia in labor | prolonged deceleration | nonreassuring fetal status | non-reassuring fetal status | non-reassuring fetal heart tones | category 2 fetal heart tracing | fetal heart rate abnormality in labor | fetal intolerance to labor | category II fetal heart tracing | nonreassuring fetal heart tones | fetal bradycardia/fetal tachycardia/variable decelerations/nonreassuring fetal heart rate/abnormal fetal heart rate + labor/delivery/intrapartum
  sex female
  age 9-60
O77.0  Meconium in the water = meconium stained amniotic fluid | meconium in amniotic fluid | meconium-stained fluid | thick meconium | light meconium | meconium stained fluid
  unless newborn/infant/aspiration
  sex female
  age 9-60
O77.1  Stress of the baby in labor from a drug = fetal stress due to drug administration
  sex female
  age 9-60
O77.8  Other sign of stress of the baby in labor = other evidence of fetal stress in labor
  sex female
  age 9-60
O77.9  Stress of the baby in labor, unspecified = fetal distress | fetal stress | acute fetal distress | loss of fetal well-being | fetal compromise in labor | fetal suffering
  unless history/prior/previous/newborn
  sex female
  age 9-60

# Care of the mother for the baby in the womb, its water, the placenta, and labor that comes early or late; for obstetrics.
# The seventh character 0 stands for one fetus, or for a fetus that is not named.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 15, O30-O48; guidelines I.C.15

# More than one baby
family Twin pregnancy
  term twin pregnancy | twin gestation | twins in utero | twin intrauterine pregnancy | gemellary pregnancy | twin IUP | pregnant with twins
  sex female
  age 9-60
  unless history/prior/previous/vanishing
  code O30.00{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Twin pregnancy, placentas and sacs not stated, time: {trimester}  needs chorionicity
  code O30.01{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Twins sharing placenta and sac, time: {trimester}  when monoamniotic/mono-mono/momo/monochorionic monoamniotic
  code O30.02{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Conjoined twin pregnancy, time: {trimester}  when conjoined
  code O30.03{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Twins sharing a placenta in two sacs, time: {trimester}  when monochorionic diamniotic/mono-di/modi/mo-di/monochorionic
  code O30.04{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Twins with two placentas and two sacs, time: {trimester}  when dichorionic diamniotic/di-di/dichorionic/didi
  code O30.09{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Twins, placentas and sacs cannot be determined, time: {trimester}  when unable to determine chorionicity
family Monochorionic or dichorionic twins
  term monochorionic diamniotic twins | monochorionic twins | mono-di twins
  sex female
  age 9-60
  code O30.03{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Twins sharing a placenta in two sacs, time: {trimester}
family Dichorionic twins
  term dichorionic diamniotic twins | dichorionic twins | di-di twins
  sex female
  age 9-60
  code O30.04{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Twins with two placentas and two sacs, time: {trimester}
family Triplet pregnancy
  term triplet pregnancy | triplet gestation | pregnant with triplets
  sex female
  age 9-60
  unless history/prior/previous
  code O30.10{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Triplet pregnancy, placentas and sacs not stated, time: {trimester}  needs chorionicity
  code O30.11{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Triplets of whom two or more share a placenta, time: {trimester}  when monochorionic/dichorionic
  code O30.12{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Triplets of whom two or more share a sac, time: {trimester}  when monoamniotic
  code O30.13{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Triplets with three placentas and sacs, time: {trimester}  when trichorionic
family Quadruplet pregnancy
  term quadruplet pregnancy | quadruplet gestation
  sex female
  age 9-60
  code O30.20{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Quadruplet pregnancy, placentas and sacs not stated, time: {trimester}  needs chorionicity
family Multiple pregnancy
  term multiple gestation | multiple pregnancy | multifetal gestation | multifetal pregnancy | quintuplet pregnancy
  sex female
  age 9-60
  code O30.9{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Pregnancy with several babies, number unspecified, time: {trimester}  needs number
  code O30.80{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Pregnancy with another number of babies, time: {trimester}  when quintuplet/sextuplet
family Vanishing twin
  term vanishing twin | vanishing twin syndrome
  sex female
  age 9-60
  code O31.1{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}X{fetus}  Pregnancy that continues after the miscarriage of one baby, time: {trimester}, {fetus}  when miscarriage of one
  code O31.4{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}X{fetus}  Pregnancy that continues after a vanishing twin, time: {trimester}, {fetus}
family Pregnancy continuing after loss of one baby
  term continuing pregnancy after intrauterine death of one fetus | demise of one twin | intrauterine demise of one twin | single twin demise | co-twin demise
  sex female
  age 9-60
  code O31.2{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}X{fetus}  Pregnancy that continues after the death of one baby, time: {trimester}, {fetus}
  code O31.3{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}X{fetus}  Pregnancy that continues after an elective reduction, time: {trimester}, {fetus}  when elective reduction/selective reduction
family Papyraceous fetus
  term papyraceous fetus | fetus papyraceus
  sex female
  age 9-60
  code O31.0{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}X{fetus}  Papyraceous fetus, time: {trimester}, {fetus}
family Other twin complication
  term other complication of multiple gestation | discordant twins | twin growth discordance
  sex female
  age 9-60
  code O31.8X{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}{fetus}  Other complication of a pregnancy with several babies, time: {trimester}, {fetus}

# Lie and fit
O32.0XX{fetus}  Unstable lie of the baby, {fetus} = unstable lie
  sex female
  age 9-60
O32.1XX{fetus}  Breech presentation, {fetus} = breech presentation | breech | frank breech | footling breech | complete breech | breech position | podalic presentation | incomplete breech | breech fetus | buttock presentation
  unless delivered by/newborn/infant/history/prior/previous
  sex female
  age 9-60
O32.2XX{fetus}  Transverse or oblique lie, {fetus} = transverse lie | oblique lie | shoulder presentation of fetus | transverse presentation of fetus | transverse fetal lie
  sex female
  age 9-60
O32.3XX{fetus}  Face, brow or chin presentation, {fetus} = face presentation | brow presentation | chin presentation
  sex female
  age 9-60
O32.4XX{fetus}  High head at term, {fetus} = high head at term | unengaged fetal head at term
  sex female
  age 9-60
O32.6XX{fetus}  Compound presentation, {fetus} = compound presentation
  sex female
  age 9-60
O32.8XX{fetus}  Other malpresentation, {fetus} = other malpresentation of fetus | occiput posterior position | persistent occiput posterior without obstruction
  sex female
  age 9-60
O32.9XX{fetus}  Malpresentation, unspecified, {fetus} = fetal malpresentation | malpresentation | malpresentation of fetus | abnormal fetal presentation
  unless obstructed
  sex female
  age 9-60
O33.0  Misfit from deformed pelvic bones = disproportion due to deformed pelvis
  sex female
  age 9-60
O33.1  Misfit from a generally narrow pelvis = contracted pelvis in pregnancy | generally contracted pelvis
  sex female
  age 9-60
O33.2  Misfit from a narrow pelvic inlet = inlet contraction of pelvis
  sex female
  age 9-60
O33.3XX{fetus}  Misfit from a narrow pelvic outlet, {fetus} = outlet contraction of pelvis
  sex female
  age 9-60
O33.4XX{fetus}  Misfit of mother and baby, {fetus} = fetopelvic disproportion of mixed origin
  sex female
  age 9-60
O33.5XX{fetus}  Misfit from an unusually large baby, {fetus} = disproportion due to large fetus
  sex female
  age 9-60
O33.6XX{fetus}  Misfit from hydrocephalus of the baby, {fetus} = disproportion due to hydrocephalic fetus
  sex female
  age 9-60
O33.7XX{fetus}  Misfit from another deformity of the baby, {fetus} = disproportion due to fetal deformity | disproportion due to conjoined twins
  sex female
  age 9-60
O33.8  Misfit of other origin = disproportion of other origin in pregnancy
  sex female
  age 9-60
O33.9  Misfit of baby and pelvis, unspecified = cephalopelvic disproportion | fetopelvic disproportion | pelvic fetal disproportion | CPD in labor
  unless obstructed
  sex female
  age 9-60

# Mother's womb and pelvic organs
family Scar from an earlier cesarean
  term history of cesarean section in pregnancy | history of cesarean delivery affecting pregnancy | repeat cesarean section | repeat cesarean delivery | repeat C-section | repeat low transverse cesarean section | repeat cesarean | scar from previous cesarean delivery | previous cesarean scar | previous cesarean/prior cesarean/previous low transverse cesarean/prior low transverse cesarean/previous LTCS/prior LTCS/previous cesarean section/prior cesarean section/previous C-section/prior C-section/prior cesarean delivery/previous cesarean delivery + pregnancy/pregnant/gestation/IUP/labor/TOLAC/weeks
  chronic
  sex female
  age 9-60
  unless newborn/infant/surgical history
  code O34.219  Scar from an earlier cesarean, type unspecified  needs type
  code O34.211  Low transverse scar from an earlier cesarean  when low transverse/LTCS/LTCD/low segment
  code O34.212  Vertical scar from an earlier cesarean  when classical/vertical
  code O34.218  Other type of scar from an earlier cesarean  when mid-transverse/T incision
O34.22  Defect of a cesarean scar (isthmocele) = isthmocele in pregnancy | cesarean scar defect/isthmocele/uterine niche + pregnancy/pregnant/gestation
  sex female
  age 9-60
O34.29  Scar of the womb from another operation = uterine scar from previous myomectomy | prior myomectomy affecting pregnancy | uterine scar from previous surgery
  sex female
  age 9-60
family Scar from an earlier cesarean, where the weeks say that she is pregnant
  term previous cesarean | prior cesarean | previous low transverse cesarean | prior low transverse cesarean | previous cesarean section | prior cesarean section | previous C-section | prior C-section | previous cesarean delivery | prior cesarean delivery | previous LTCS | prior LTCS
  chronic
  sex female
  age 9-60
  unless newborn/infant/surgical history
  code O34.219  Scar from an earlier cesarean, type unspecified  needs type  when has:Z3A  absorbs Z98.891
  code O34.211  Low transverse scar from an earlier cesarean  when has:Z3A + low transverse/LTCS/LTCD/low segment  absorbs Z98.891
family Cervical insufficiency
  term cervical incompetence | cervical insufficiency | incompetent cervix | shortened cervix with cerclage | cervical cerclage in place
  sex female
  age 9-60
  unless nonpregnant/not pregnant/history/prior/previous
  code O34.3{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Cervix that does not hold in pregnancy, time: {trimester}
family Short cervix
  term short cervix | cervical shortening | shortened cervix | cervical length short
  sex female
  age 9-60
  code O26.87{trimester: second-trimester=2 third-trimester=3 unspecified=9}  Short cervix in pregnancy, time: {trimester}
family Fibroids in pregnancy
  term fibroids in pregnancy | uterine fibroid in pregnancy | fibroid/fibroids/leiomyoma/myoma/uterine fibroids + pregnancy/pregnant/gravid | myoma in pregnancy
  sex female
  age 9-60
  unless not pregnant/prior/previous/history
  code O34.1{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Benign tumor of the womb in pregnancy, time: {trimester}
family Malformed womb in pregnancy
  term uterine anomaly in pregnancy | bicornuate uterus/septate uterus/uterus didelphys/unicornuate uterus/uterine anomaly + pregnancy/pregnant
  sex female
  age 9-60
  code O34.0{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Congenital malformation of the womb in pregnancy, time: {trimester}
family Other cervix abnormality in pregnancy
  term abnormality of cervix in pregnancy | cervical polyp in pregnancy | cervical polyp/cervical dysplasia + pregnancy/pregnant
  sex female
  age 9-60
  code O34.4{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Other abnormality of the cervix in pregnancy, time: {trimester}
family Trapped, fallen or tilted pregnant womb
  term incarceration of gravid uterus | incarcerated gravid uterus | prolapse of gravid uterus | retroversion of gravid uterus | abnormality of gravid uterus | prolapsed gravid uterus
  sex female
  age 9-60
  code O34.59{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Other abnormality of the pregnant womb, time: {trimester}
  code O34.51{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Trapped pregnant womb, time: {trimester}  when incarceration/incarcerated
  code O34.52{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Fallen pregnant womb, time: {trimester}  when prolapse
  code O34.53{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Backward-tilted pregnant womb, time: {trimester}  when retroversion/retroverted
family Vagina abnormality in pregnancy
  term abnormality of vagina in pregnancy | vaginal septum in pregnancy
  sex female
  age 9-60
  code O34.6{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Abnormality of the vagina in pregnancy, time: {trimester}
family Vulva abnormality in pregnancy
  term abnormality of vulva in pregnancy | abnormality of perineum in pregnancy
  sex female
  age 9-60
  code O34.7{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Abnormality of the vulva or perineum in pregnancy, time: {trimester}
family Other pelvic organ abnormality in pregnancy
  term ovarian cyst in pregnancy | pelvic mass in pregnancy | ovarian cyst/adnexal mass/corpus luteum cyst/ovarian mass + pregnancy/pregnant | adnexal mass in pregnancy
  sex female
  age 9-60
  unless not pregnant/pregnancy test/ectopic
  code O34.8{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Other abnormality of pelvic organs in pregnancy, time: {trimester}
family Pelvic organ abnormality in pregnancy, unspecified
  term abnormality of pelvic organ in pregnancy
  sex female
  age 9-60
  code O34.9{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Abnormality of a pelvic organ in pregnancy, unspecified, time: {trimester}

# The baby in the womb
family Suspected malformation of the baby's brain or spine
  term fetal central nervous system anomaly | fetal CNS anomaly | fetal brain malformation | fetal ventriculomegaly | fetal neural tube defect | fetal spina bifida | fetal anencephaly | fetal hydrocephalus | fetal microcephaly | fetal choroid plexus cyst | fetal agenesis of corpus callosum | fetal encephalocele | fetal holoprosencephaly
  sex female
  age 9-60
  code O35.00X{fetus}  Suspected malformation of the baby's brain or spine, unspecified, {fetus}  needs type
  code O35.01X{fetus}  Suspected missing corpus callosum of the baby, {fetus}  when corpus callosum
  code O35.02X{fetus}  Suspected anencephaly of the baby, {fetus}  when anencephaly
  code O35.03X{fetus}  Suspected choroid plexus cysts of the baby, {fetus}  when choroid plexus
  code O35.04X{fetus}  Suspected encephalocele of the baby, {fetus}  when encephalocele
  code O35.05X{fetus}  Suspected holoprosencephaly of the baby, {fetus}  when holoprosencephaly
  code O35.06X{fetus}  Suspected hydrocephalus of the baby, {fetus}  when hydrocephalus/ventriculomegaly
  code O35.07X{fetus}  Suspected microcephaly of the baby, {fetus}  when microcephaly
  code O35.08X{fetus}  Suspected spina bifida of the baby, {fetus}  when spina bifida/myelomeningocele/neural tube
  code O35.09X{fetus}  Other suspected malformation of the baby's brain or spine, {fetus}  when other malformation
family Suspected chromosome disorder of the baby
  term fetal chromosomal abnormality | suspected fetal aneuploidy | fetal aneuploidy | fetal trisomy | fetal Down syndrome | suspected chromosomal abnormality in fetus | fetus with trisomy 21 | fetal trisomy 21 | fetal trisomy 18 | fetal trisomy 13 | fetal Turner syndrome
  sex female
  age 9-60
  code O35.10X{fetus}  Suspected chromosome disorder of the baby, unspecified, {fetus}  needs type
  code O35.11X{fetus}  Suspected trisomy 13 of the baby, {fetus}  when trisomy 13
  code O35.12X{fetus}  Suspected trisomy 18 of the baby, {fetus}  when trisomy 18
  code O35.13X{fetus}  Suspected trisomy 21 of the baby, {fetus}  when trisomy 21/down syndrome
  code O35.14X{fetus}  Suspected Turner syndrome of the baby, {fetus}  when turner
  code O35.15X{fetus}  Suspected sex chromosome disorder of the baby, {fetus}  when sex chromosome
  code O35.19X{fetus}  Other suspected chromosome disorder of the baby, {fetus}  when other chromosome
O35.2XX{fetus}  Suspected hereditary disease of the baby, {fetus} = suspected hereditary disease in fetus
  sex female
  age 9-60
O35.3XX{fetus}  Suspected harm to the baby from a virus of the mother, {fetus} = suspected fetal damage from maternal viral disease | fetal cytomegalovirus infection | maternal CMV affecting fetus
  sex female
  age 9-60
O35.4XX{fetus}  Suspected harm to the baby from alcohol, {fetus} = suspected fetal damage from alcohol
  sex female
  age 9-60
O35.5XX{fetus}  Suspected harm to the baby from drugs, {fetus} = suspected fetal damage from drugs | fetal drug exposure care of mother
  sex female
  age 9-60
O35.6XX{fetus}  Suspected harm to the baby from radiation, {fetus} = suspected fetal damage from radiation
  sex female
  age 9-60
O35.7XX{fetus}  Suspected harm to the baby from a procedure, {fetus} = suspected fetal damage from procedure
  sex female
  age 9-60
O35.8XX{fetus}  Other suspected abnormality of the baby, {fetus} = other suspected fetal abnormality
  sex female
  age 9-60
O35.9XX{fetus}  Suspected abnormality of the baby, unspecified, {fetus} = fetal anomaly | suspected fetal anomaly | fetal abnormality | fetal malformation | suspected fetal abnormality | fetal anomalies | fetal malformations
  sex female
  age 9-60
O35.AXX{fetus}  Suspected face malformation of the baby, {fetus} = fetal facial anomaly | fetal cleft lip
  sex female
  age 9-60
O35.BXX{fetus}  Suspected heart malformation of the baby, {fetus} = fetal cardiac anomaly | fetal heart defect | fetal congenital heart defect | fetal cardiac malformation | fetal congenital heart disease
  sex female
  age 9-60
O35.CXX{fetus}  Suspected lung malformation of the baby, {fetus} = fetal pulmonary anomaly | fetal lung mass | fetal CPAM
  sex female
  age 9-60
O35.DXX{fetus}  Suspected digestive malformation of the baby, {fetus} = fetal gastrointestinal anomaly | fetal gastroschisis | fetal omphalocele | fetal duodenal atresia
  sex female
  age 9-60
O35.EXX{fetus}  Suspected kidney or genital malformation of the baby, {fetus} = fetal genitourinary anomaly | fetal urinary tract dilation | fetal renal anomaly | fetal pyelectasis affecting care | fetal kidney anomaly | fetal renal pelvis dilation | urinary tract dilation of fetus
  sex female
  age 9-60
O35.FXX{fetus}  Suspected muscle or bone malformation of the baby's trunk, {fetus} = fetal musculoskeletal anomaly | fetal skeletal dysplasia
  sex female
  age 9-60
O35.GXX{fetus}  Suspected arm malformation of the baby, {fetus} = fetal upper extremity anomaly
  sex female
  age 9-60
O35.HXX{fetus}  Suspected leg malformation of the baby, {fetus} = fetal lower extremity anomaly | fetal clubfoot
  sex female
  age 9-60
family Rh antibodies
  term Rh isoimmunization in pregnancy | anti-D antibodies in pregnancy | Rh sensitization in pregnancy | Rh alloimmunization | Rh isoimmunization | maternal anti-D antibody
  sex female
  age 9-60
  unless newborn/neonatal/infant
  code O36.01{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}{fetus}  Care for anti-D (Rh) antibodies, time: {trimester}, {fetus}
family Rh-negative mother
  term Rh negative in pregnancy | Rh negative mother | Rh incompatibility in pregnancy | Rh negative state in pregnancy | Rh negative/Rh-negative/rhesus negative + pregnancy/pregnant/gestation/RhoGAM
  sex female
  age 9-60
  code O36.09{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}{fetus}  Care for another rhesus isoimmunization, time: {trimester}, {fetus}
family Other antibodies
  term isoimmunization in pregnancy | Kell sensitization in pregnancy | alloimmunization in pregnancy | red cell alloimmunization in pregnancy
  sex female
  age 9-60
  code O36.19{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}{fetus}  Care for another isoimmunization, time: {trimester}, {fetus}
  code O36.11{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}{fetus}  Care for anti-A sensitization, time: {trimester}, {fetus}  when anti-A/ABO
family Hydrops of the baby in the womb
  term fetal hydrops | hydrops fetalis in utero | hydrops of fetus
  sex female
  age 9-60
  unless newborn/neonatal/infant
  code O36.2{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}X{fetus}  Care for hydrops of the baby, time: {trimester}, {fetus}
O36.4XX{fetus}  Death of the baby in the womb, {fetus} = intrauterine fetal demise | intrauterine fetal death | fetal demise | fetal death in utero | intrauterine death | stillbirth | dead fetus in utero | stillborn fetus | retained dead fetus | intrauterine demise | fetal death
  unless history/prior/previous/early/first trimester/embryonic/risk/newborn
  sex female
  age 9-60
family Poor growth of the baby
  term intrauterine growth restriction | fetal growth restriction | intrauterine growth retardation | fetal growth retardation | suspected fetal growth restriction | small for dates fetus | poor fetal growth | small for gestational age fetus | delayed intrauterine growth | restricted intrauterine growth
  sex female
  age 9-60
  unless newborn/infant/born/history/prior/previous/neonate/risk
  code O36.59{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}{fetus}  Care for poor growth of the baby, time: {trimester}, {fetus}
  code O36.51{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}{fetus}  Care for placental insufficiency, time: {trimester}, {fetus}  when placental insufficiency/uteroplacental insufficiency
family Placental insufficiency
  term placental insufficiency | uteroplacental insufficiency
  sex female
  age 9-60
  unless newborn/infant/history/prior/previous
  code O36.51{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}{fetus}  Care for placental insufficiency, time: {trimester}, {fetus}
family Large baby in the womb
  term fetal macrosomia | suspected fetal macrosomia | macrosomic fetus | large for dates fetus | excessive fetal growth | large for gestational age fetus | suspected macrosomia
  sex female
  age 9-60
  unless newborn/infant/born/history/prior/previous
  code O36.6{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}X{fetus}  Care for a large baby, time: {trimester}, {fetus}
O36.80X{fetus}  Not clear whether the early pregnancy lives, {fetus} = pregnancy of uncertain viability | inconclusive fetal viability | uncertain viability | intrauterine pregnancy of uncertain viability
  sex female
  age 9-60
family Fewer movements of the baby
  term decreased fetal movement | decreased fetal movements | reduced fetal movement | decreased fetal activity | absent fetal movement | diminished fetal movement | less fetal movement
  sex female
  age 9-60
  code O36.81{trimester: second-trimester=2 third-trimester=3 unspecified=9}{fetus}  Fewer movements of the baby, time: {trimester}, {fetus}
family Anemia of the baby in the womb
  term fetal anemia | fetal thrombocytopenia | fetal alloimmune thrombocytopenia
  sex female
  age 9-60
  code O36.82{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}{fetus}  Anemia or low platelets of the baby, time: {trimester}, {fetus}
family Heart rate of the baby before labor
  term abnormal fetal heart rate | fetal tachycardia | fetal bradycardia | fetal arrhythmia | non-reassuring fetal heart tracing | nonreassuring fetal heart rate | non-reactive non-stress test | nonreactive NST | fetal heart rate abnormality | abnormal fetal heart rhythm | fetal premature atrial contractions
  sex female
  age 9-60
  unless labor/intrapartum/delivery/newborn
  code O36.83{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}{fetus}  Abnormal heart rate or rhythm of the baby before labor, time: {trimester}, {fetus}
family Other problem of the baby in the womb
  term other specified fetal problem | low biophysical profile | fetal distress before labor | abnormal biophysical profile
  sex female
  age 9-60
  code O36.89{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}{fetus}  Other problem of the baby, time: {trimester}, {fetus}
family Problem of the baby, unspecified
  term fetal problem affecting management of mother
  sex female
  age 9-60
  code O36.9{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}X{fetus}  Problem of the baby, unspecified, time: {trimester}, {fetus}
family Living baby in an abdominal pregnancy
  term viable fetus in abdominal pregnancy
  sex female
  age 9-60
  code O36.7{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}X{fetus}  Living baby in an abdominal pregnancy, time: {trimester}, {fetus}

# Water and membranes
family Too much water
  term polyhydramnios | hydramnios
  sex female
  age 9-60
  unless history/prior/previous/newborn
  code O40.{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}XX{fetus}  Too much amniotic fluid, time: {trimester}, {fetus}
family Too little water
  term oligohydramnios | oligoamnios | anhydramnios | low amniotic fluid | decreased amniotic fluid | low amniotic fluid index | oligohydramnio | oligoamnion
  sex female
  age 9-60
  unless history/prior/previous/newborn
  code O41.0{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}X{fetus}  Too little amniotic fluid, time: {trimester}, {fetus}
family Infection of the membranes
  term chorioamnionitis | intraamniotic infection | intra-amniotic infection | amnionitis | infection of amniotic sac | intrauterine infection in labor | clinical chorioamnionitis | choriamnionitis
  sex female
  age 9-60
  unless newborn/infant/neonatal/history/prior/previous
  code O41.10{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}{fetus}  Infection of the amniotic sac, unspecified, time: {trimester}, {fetus}
  code O41.12{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}{fetus}  Chorioamnionitis, time: {trimester}, {fetus}  when chorioamnionitis/choriamnionitis
  code O41.14{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}{fetus}  Placentitis, time: {trimester}, {fetus}  when placentitis/villitis
family Placentitis
  term placentitis | villitis of placenta
  sex female
  age 9-60
  code O41.14{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}{fetus}  Placentitis, time: {trimester}, {fetus}
family Other disorder of water and membranes
  term amniotic band in pregnancy | subchorionic hemorrhage of amnion | amniotic sludge | amniotic fluid disorder specified
  sex female
  age 9-60
  code O41.8X{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}{fetus}  Other disorder of amniotic fluid and membranes, time: {trimester}, {fetus}
family Disorder of water and membranes
  term disorder of amniotic fluid | disorder of amniotic membranes
  sex female
  age 9-60
  code O41.9{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}X{fetus}  Disorder of amniotic fluid and membranes, unspecified, time: {trimester}, {fetus}
family Premature rupture of membranes
  term premature rupture of membranes | prelabor rupture of membranes | rupture of membranes before labor | PROM at term | premature membrane rupture | amniorrhexis | prolonged rupture of membranes
  sex female
  age 9-60
  unless history/prior/previous/newborn/preterm
  code O42.90  Early rupture of the membranes, onset of labor and weeks unspecified  needs weeks
  code O42.92  Early rupture of the membranes at term, onset of labor unspecified  when term/full term/at term/37 weeks/38 weeks/39 weeks/40 weeks/41 weeks
  code O42.00  Early rupture of the membranes, labor within 24 hours, weeks unspecified  when within 24 hours
  code O42.02  Early rupture of the membranes at term, labor within 24 hours  when term/full term/at term/37 weeks/38 weeks/39 weeks/40 weeks/41 weeks + within 24 hours
  code O42.10  Early rupture of the membranes, labor after more than 24 hours, weeks unspecified  when more than 24 hours/after 24 hours/prolonged
  code O42.12  Early rupture of the membranes at term, labor after more than 24 hours  when term/full term/at term/37 weeks/38 weeks/39 weeks/40 weeks/41 weeks + more than 24 hours/after 24 hours/prolonged
family Preterm premature rupture of membranes
  term preterm premature rupture of membranes | preterm prelabor rupture of membranes | PPROM | premature rupture of membranes + preterm | preterm rupture of membranes
  sex female
  age 9-60
  unless history/prior/previous/newborn
  code O42.91{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Preterm early rupture of the membranes, onset of labor unspecified, time: {trimester}
  code O42.01{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Preterm early rupture of the membranes, labor within 24 hours, time: {trimester}  when within 24 hours
  code O42.11{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Preterm early rupture of the membranes, labor after more than 24 hours, time: {trimester}  when more than 24 hours/after 24 hours/prolonged/expectant management

# Placenta
family Twin-to-twin transfusion
  term twin-to-twin transfusion syndrome | twin to twin transfusion | TTTS | fetus-to-fetus transfusion | twin-twin transfusion syndrome | feto-fetal transfusion syndrome
  sex female
  age 9-60
  code O43.02{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Transfusion from one baby to the other, time: {trimester}
family Bleeding from baby to mother
  term fetomaternal hemorrhage | fetomaternal transfusion | fetal-maternal hemorrhage
  sex female
  age 9-60
  code O43.01{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Transfusion from baby to mother, time: {trimester}
family Malformed placenta
  term malformation of placenta | circumvallate placenta | velamentous cord insertion | velamentous insertion of umbilical cord | bilobed placenta | succenturiate lobe | marginal cord insertion | succenturiate placenta | abnormal placenta | battledore placenta
  sex female
  age 9-60
  code O43.10{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Malformation of the placenta, unspecified, time: {trimester}
  code O43.11{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Circumvallate placenta, time: {trimester}  when circumvallate
  code O43.12{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Cord attached to the membranes, time: {trimester}  when velamentous
  code O43.19{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Other malformation of the placenta, time: {trimester}  when bilobed/succenturiate/marginal cord insertion/battledore
family Placenta grown into the womb
  term placenta accreta | placenta accreta spectrum | morbidly adherent placenta | placenta increta | placenta percreta
  sex female
  age 9-60
  unless history/prior/previous/risk
  code O43.21{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Placenta accreta, time: {trimester}
  code O43.22{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Placenta increta, time: {trimester}  when increta
  code O43.23{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Placenta percreta, time: {trimester}  when percreta
family Placental infarction
  term placental infarction | placental infarct | infarction of placenta
  sex female
  age 9-60
  code O43.81{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Infarction of the placenta, time: {trimester}
family Other placental disorder
  term placental dysfunction | placental disorder specified | chorioangioma of placenta | placental chorioangioma | placental lakes
  sex female
  age 9-60
  code O43.89{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Other disorder of the placenta, time: {trimester}
family Placental disorder
  term placental disorder | placental abnormality | placental pathology
  sex female
  age 9-60
  code O43.9{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Disorder of the placenta, unspecified, time: {trimester}
family Placenta previa
  term placenta previa | placenta praevia | complete placenta previa | previa | marginal previa | total placenta previa | placenta previa centralis | complete previa
  sex female
  age 9-60
  unless vasa/history/prior/previous/resolved/no
  code O44.0{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Placenta over the whole cervix, no bleeding, time: {trimester}
  code O44.1{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Placenta over the whole cervix with bleeding, time: {trimester}  when bleeding/hemorrhage
  code O44.2{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Placenta over part of the cervix, no bleeding, time: {trimester}  when partial/marginal
  code O44.3{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Placenta over part of the cervix with bleeding, time: {trimester}  when partial/marginal + bleeding/hemorrhage
family Low-lying placenta
  term low-lying placenta | low lying placenta | low placenta | low implantation of placenta
  sex female
  age 9-60
  unless history/prior/previous/resolved
  code O44.4{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Low-lying placenta, no bleeding, time: {trimester}
  code O44.5{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Low-lying placenta with bleeding, time: {trimester}  when bleeding/hemorrhage
family Placental abruption
  term placental abruption | abruptio placentae | premature separation of placenta | abruption of placenta | placenta abruption | premature detachment of placenta | abruption | placental detachment | premature placental detachment | abruptio
  sex female
  age 9-60
  unless history/prior/previous/risk/rule out
  code O45.9{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Early separation of the placenta, unspecified, time: {trimester}
  code O45.8X{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Other early separation of the placenta, time: {trimester}  when concealed/marginal
  code O45.00{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Early separation of the placenta with a clotting defect, unspecified, time: {trimester}  when coagulopathy/coagulation defect
  code O45.01{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Early separation of the placenta with lack of fibrinogen, time: {trimester}  when afibrinogenemia/hypofibrinogenemia
  code O45.02{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Early separation of the placenta with DIC, time: {trimester}  when DIC/disseminated intravascular coagulation
family Bleeding before birth
  term antepartum hemorrhage | antepartum bleeding | bleeding in third trimester | third trimester bleeding | second trimester bleeding | vaginal bleeding/vaginal hemorrhage + third trimester/second trimester | vaginal bleeding in pregnancy | third trimester vaginal bleeding | subchorionic hemorrhage | subchorionic hematoma
  sex female
  age 9-60
  unless previa/abruption/postpartum/first trimester/early
  code O46.9{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Bleeding before birth, unspecified, time: {trimester}
  code O46.8X{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Other bleeding before birth, time: {trimester}  when subchorionic/marginal sinus
  code O46.00{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Bleeding before birth with a clotting defect, unspecified, time: {trimester}  when coagulopathy/coagulation defect
  code O46.01{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Bleeding before birth with lack of fibrinogen, time: {trimester}  when afibrinogenemia/hypofibrinogenemia
  code O46.02{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Bleeding before birth with DIC, time: {trimester}  when DIC/disseminated intravascular coagulation

# Early, false and late labor
family False labor
  term false labor | threatened preterm labor | Braxton Hicks contractions | threatened premature labor | preterm contractions | threatened labor | Braxton-Hicks | preterm uterine contractions | threat of preterm delivery | threat of premature labor | threat of delivery | threat of labor | prodromal labor
  sex female
  age 9-60
  unless history/prior/previous
  code O47.9  False labor, weeks unspecified  needs weeks
  code O47.00  False labor before 37 weeks, trimester unspecified  when preterm/premature/before 37 weeks  needs trimester
  code O47.02  False labor before 37 weeks, second trimester  when second-trimester
  code O47.03  False labor before 37 weeks, third trimester  when preterm/premature/before 37 weeks/28 weeks/29 weeks/30 weeks/31 weeks/32 weeks/33 weeks/34 weeks/35 weeks/36 weeks + third-trimester/28 weeks/29 weeks/30 weeks/31 weeks/32 weeks/33 weeks/34 weeks/35 weeks/36 weeks
  code O47.1  False labor at or after 37 weeks  when term/at term/37 weeks/38 weeks/39 weeks/40 weeks/41 weeks
O48.0  Pregnancy past 40 weeks (post-term) = post-term pregnancy | postterm pregnancy | post-dates pregnancy | postdates | post dates | late-term pregnancy | late term pregnancy | induction for postdates | pregnancy past due date | post-dates | chronologically prolonged pregnancy
  sex female
  age 9-60
O48.1  Pregnancy past 42 weeks (prolonged) = prolonged pregnancy | pregnancy beyond 42 weeks
  sex female
  age 9-60

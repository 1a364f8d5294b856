# Supervision of high-risk pregnancy, findings of screening tests, hypertension and diabetes in pregnancy; for obstetric offices,
# labor wards and primary care. Weeks of gestation (Z3A) and normal pregnancy (Z34) are in chapter 21.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 15, O09-O16, O24, O28; guidelines I.C.15.a-h

# High-risk pregnancy
kind encounter
family High-risk pregnancy
  term high-risk pregnancy | high risk pregnancy | supervision of high risk pregnancy | high risk obstetric visit | high-risk prenatal care
  sex female
  age 9-60
  code O09.9{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Supervision of a high-risk pregnancy, reason unspecified, trimester: {trimester}  needs reason
  code O09.89{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Supervision of another high-risk pregnancy, trimester: {trimester}  when maternal condition/short interval
family Pregnancy of an older mother
  term advanced maternal age | elderly multigravida | elderly primigravida | supervision of elderly multigravida | pregnancy of advanced maternal age | advanced maternal age multigravida | advanced maternal age primigravida | AMA pregnancy
  sex female
  age 9-60
  unless history/partner
  code O09.52{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Pregnancy of a mother of 35 or more, not her first, trimester: {trimester}
  code O09.51{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  First pregnancy of a mother of 35 or more, trimester: {trimester}  when primigravida/first pregnancy/G1/G1P0/nulliparous/primigravid
family Pregnancy of a young mother
  term teen pregnancy | teenage pregnancy | adolescent pregnancy | young primigravida | young multigravida | pregnancy in adolescence
  sex female
  age 9-60
  code O09.61{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  First pregnancy of a mother under 16, trimester: {trimester}
  code O09.62{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Pregnancy of a mother under 16, not her first, trimester: {trimester}  when multigravida/second pregnancy/G2
family Pregnancy after infertility
  term pregnancy with history of infertility | supervision of pregnancy with history of infertility | pregnancy after infertility
  sex female
  age 9-60
  code O09.0{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Pregnancy after infertility, trimester: {trimester}
family Pregnancy after an ectopic pregnancy
  term pregnancy with history of ectopic pregnancy | supervision of pregnancy with history of ectopic pregnancy
  sex female
  age 9-60
  code O09.1{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Pregnancy after an earlier ectopic pregnancy, trimester: {trimester}
family Pregnancy after a molar pregnancy
  term pregnancy with history of molar pregnancy | supervision of pregnancy with history of molar pregnancy
  sex female
  age 9-60
  code O09.A{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Pregnancy after an earlier molar pregnancy, trimester: {trimester}
family Pregnancy after preterm labor
  term pregnancy with history of preterm labor | history of preterm delivery affecting pregnancy | prior preterm birth affecting pregnancy | supervision of pregnancy with history of pre-term labor | history of preterm delivery currently pregnant | history of preterm delivery/history of preterm labor/prior preterm birth/previous preterm delivery + pregnancy/pregnant
  sex female
  age 9-60
  code O09.21{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Pregnancy after earlier preterm labor, trimester: {trimester}
family Pregnancy after another poor outcome
  term pregnancy with poor obstetric history | pregnancy with poor reproductive history | bad obstetric history | poor obstetric history | history of stillbirth affecting pregnancy | history of preeclampsia affecting pregnancy | history of preeclampsia in prior pregnancy | history of intrauterine fetal demise + pregnancy/pregnant
  sex female
  age 9-60
  code O09.29{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Pregnancy after another poor outcome, trimester: {trimester}
family Pregnancy with little prenatal care
  term no prenatal care | insufficient prenatal care | late prenatal care | limited prenatal care | late to prenatal care | insufficient antenatal care | lack of prenatal care | inadequate prenatal care | scant prenatal care | uncontrolled pregnancy | unmonitored pregnancy
  sex female
  age 9-60
  code O09.3{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Pregnancy with insufficient prenatal care, trimester: {trimester}
family Pregnancy after many births
  term grand multiparity | grand multipara | grand multiparous | grand multip
  sex female
  age 9-60
  code O09.4{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Pregnancy after many births, trimester: {trimester}
family Pregnancy at risk from social problems
  term high risk pregnancy due to social problems | pregnancy with social problems
  sex female
  age 9-60
  code O09.7{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  High-risk pregnancy due to social problems, trimester: {trimester}
family Pregnancy from assisted reproduction
  term pregnancy resulting from assisted reproductive technology | IVF pregnancy | pregnancy conceived by IVF | pregnancy by in vitro fertilization | conceived via IVF | in vitro fertilization pregnancy | pregnancy/gestation + IVF/in vitro fertilization/ICSI
  sex female
  age 9-60
  code O09.81{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Pregnancy from assisted reproduction, trimester: {trimester}
family Pregnancy after an operation in the womb
  term pregnancy with history of in utero procedure during previous pregnancy
  sex female
  age 9-60
  code O09.82{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Pregnancy after an in utero procedure in an earlier pregnancy, trimester: {trimester}
kind finding
O28.0  Abnormal blood count finding on screening of the mother = abnormal hematological finding on antenatal screening
  sex female
  age 9-60
O28.1  Abnormal biochemical finding on screening of the mother = abnormal quad screen | abnormal biochemical finding on antenatal screening | elevated maternal serum alpha-fetoprotein | elevated MSAFP | abnormal triple screen | abnormal maternal serum screening | low PAPP-A
  sex female
  age 9-60
O28.2  Abnormal cell finding on screening of the mother = abnormal cytological finding on antenatal screening
  sex female
  age 9-60
O28.3  Abnormal ultrasound finding on screening of the mother = abnormal fetal ultrasound | abnormal ultrasonic finding on antenatal screening | abnormal prenatal ultrasound | echogenic intracardiac focus | increased nuchal translucency | abnormal antenatal ultrasound | thickened nuchal fold | soft marker on ultrasound | abnormal obstetric ultrasound | echogenic bowel of fetus | fetal pyelectasis | choroid plexus cyst on prenatal ultrasound
  sex female
  age 9-60
O28.4  Abnormal imaging finding on screening of the mother = abnormal radiological finding on antenatal screening
  sex female
  age 9-60
O28.5  Abnormal genetic finding on screening of the mother = abnormal NIPT | abnormal cell free DNA | positive NIPT | abnormal noninvasive prenatal testing | abnormal chromosomal finding on antenatal screening | abnormal amniocentesis karyotype
  sex female
  age 9-60
O28.8  Other abnormal finding on screening of the mother = other abnormal antenatal screening finding
  sex female
  age 9-60
O28.9  Abnormal finding on screening of the mother, unspecified = abnormal antenatal screening | abnormal prenatal screening | abnormal prenatal screen
  sex female
  age 9-60

# High blood pressure
kind disease
family Preeclampsia
  term preeclampsia | pre-eclampsia | toxemia of pregnancy | preeclamptic toxemia | EPH gestosis
  sex female
  age 9-60
  unless history/prior/previous/risk/prevention/prophylaxis/superimposed/labs/precautions/HELLP
  history Z87.59  Personal history of other complications of pregnancy, childbirth and the puerperium
  code O14.9{trimester: second-trimester=2 third-trimester=3 childbirth=4 puerperium=5 unspecified=0}  Preeclampsia, severity unspecified, time: {trimester}  needs severity
  code O14.0{trimester: second-trimester=2 third-trimester=3 childbirth=4 puerperium=5 unspecified=0}  Mild to moderate preeclampsia, time: {trimester}  when mild/moderate/without severe features
  code O14.1{trimester: second-trimester=2 third-trimester=3 childbirth=4 puerperium=5 unspecified=0}  Severe preeclampsia, time: {trimester}  when severe/severe features/with severe features/with SF
family HELLP syndrome
  term HELLP syndrome | HELLP | severe preeclampsia with hemolysis
  sex female
  age 9-60
  unless history/prior/previous/risk/labs/precautions
  history Z87.59  Personal history of other complications of pregnancy, childbirth and the puerperium
  code O14.2{trimester: second-trimester=2 third-trimester=3 childbirth=4 puerperium=5 unspecified=0}  HELLP syndrome, time: {trimester}
family Preeclampsia on top of chronic hypertension
  term superimposed preeclampsia | chronic hypertension with superimposed preeclampsia | preeclampsia superimposed on chronic hypertension | superimposed pre-eclampsia | pre-existing hypertension with pre-eclampsia | siPE
  sex female
  age 9-60
  code O11.{trimester: first-trimester=1 second-trimester=2 third-trimester=3 childbirth=4 puerperium=5 unspecified=9}  Preeclampsia with hypertension from before pregnancy, time: {trimester}
family Eclampsia
  term eclampsia | eclamptic seizure | eclamptic seizures | eclamptic convulsions
  sex female
  age 9-60
  unless history/prior/previous/risk/prophylaxis/pre
  history Z87.59  Personal history of other complications of pregnancy, childbirth and the puerperium
  code O15.9  Eclampsia, time unspecified  needs trimester
  code O15.00  Eclampsia in pregnancy, trimester unspecified  when pregnancy  needs trimester
  code O15.02  Eclampsia in the second trimester  when second-trimester
  code O15.03  Eclampsia in the third trimester  when third-trimester
  code O15.1  Eclampsia in labor  when labor/childbirth/during delivery
  code O15.2  Eclampsia after birth  when puerperium/after delivery
family Gestational hypertension
  term gestational hypertension | pregnancy-induced hypertension | transient hypertension of pregnancy | gHTN | pregnancy induced hypertension
  sex female
  age 9-60
  unless history/prior/previous/risk
  history Z87.59  Personal history of other complications of pregnancy, childbirth and the puerperium
  code O13.{trimester: first-trimester=1 second-trimester=2 third-trimester=3 childbirth=4 puerperium=5 unspecified=9}  Gestational hypertension without much protein in the urine, time: {trimester}
family Hypertension from before pregnancy
  term chronic hypertension in pregnancy | chronic hypertension affecting pregnancy | pre-existing hypertension complicating pregnancy | chronic hypertension complicating pregnancy | chronic hypertension/preexisting hypertension/pre-existing hypertension/essential hypertension + pregnancy/pregnant/gestation/IUP | cHTN in pregnancy
  sex female
  age 9-60
  unless gestational/not pregnant/pregnancy test
  code O10.91{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Hypertension from before pregnancy, type unspecified, trimester: {trimester}
  code O10.92  Hypertension from before pregnancy, type unspecified, at childbirth  when childbirth
  code O10.93  Hypertension from before pregnancy, type unspecified, after birth  when puerperium
  code O10.01{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Essential hypertension from before pregnancy, trimester: {trimester}  when essential
  code O10.02  Essential hypertension from before pregnancy, at childbirth  when essential + childbirth
  code O10.03  Essential hypertension from before pregnancy, after birth  when essential + puerperium
  code O10.11{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Hypertensive heart disease from before pregnancy, trimester: {trimester}  when hypertensive heart disease/heart failure
  code O10.12  Hypertensive heart disease from before pregnancy, at childbirth  when hypertensive heart disease/heart failure + childbirth
  code O10.13  Hypertensive heart disease from before pregnancy, after birth  when hypertensive heart disease/heart failure + puerperium
  code O10.21{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Hypertensive chronic kidney disease from before pregnancy, trimester: {trimester}  when chronic kidney disease/CKD
  code O10.22  Hypertensive chronic kidney disease from before pregnancy, at childbirth  when chronic kidney disease/CKD + childbirth
  code O10.23  Hypertensive chronic kidney disease from before pregnancy, after birth  when chronic kidney disease/CKD + puerperium
  code O10.31{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Hypertensive heart and chronic kidney disease from before pregnancy, trimester: {trimester}  when hypertensive heart disease/heart failure + chronic kidney disease/CKD
  code O10.32  Hypertensive heart and chronic kidney disease from before pregnancy, at childbirth  when hypertensive heart disease/heart failure + chronic kidney disease/CKD + childbirth
  code O10.33  Hypertensive heart and chronic kidney disease from before pregnancy, after birth  when hypertensive heart disease/heart failure + chronic kidney disease/CKD + puerperium
  code O10.41{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Secondary hypertension from before pregnancy, trimester: {trimester}  when secondary hypertension/renovascular
  code O10.42  Secondary hypertension from before pregnancy, at childbirth  when secondary hypertension/renovascular + childbirth
  code O10.43  Secondary hypertension from before pregnancy, after birth  when secondary hypertension/renovascular + puerperium
family High blood pressure of the mother, type unspecified
  term maternal hypertension | hypertension in pregnancy | hypertension complicating pregnancy | hypertensive disorder of pregnancy | hypertension + pregnancy/pregnant/gravid/postpartum | postpartum hypertension | elevated blood pressure in pregnancy | high blood pressure in pregnancy
  sex female
  age 9-60
  unless gestational/chronic/essential/pulmonary/history/intracranial/portal/ocular/not pregnant/pregnancy test/prior/previous
  code O16.{trimester: first-trimester=1 second-trimester=2 third-trimester=3 childbirth=4 puerperium=5 unspecified=9}  High blood pressure of the mother, type unspecified, time: {trimester}  needs type
family Swelling and protein in pregnancy
  term gestational edema | edema of pregnancy | pregnancy edema | edema in pregnancy | swelling in pregnancy
  sex female
  age 9-60
  code O12.0{trimester: first-trimester=1 second-trimester=2 third-trimester=3 childbirth=4 puerperium=5 unspecified=0}  Swelling of pregnancy, time: {trimester}
  code O12.2{trimester: first-trimester=1 second-trimester=2 third-trimester=3 childbirth=4 puerperium=5 unspecified=0}  Swelling of pregnancy with protein in the urine, time: {trimester}  when proteinuria
family Protein in the urine in pregnancy
  term gestational proteinuria | proteinuria in pregnancy | proteinuria of pregnancy | proteinuria + pregnancy/pregnant/gestation
  sex female
  age 9-60
  unless preeclampsia/not pregnant
  code O12.1{trimester: first-trimester=1 second-trimester=2 third-trimester=3 childbirth=4 puerperium=5 unspecified=0}  Protein in the urine in pregnancy, time: {trimester}

# Diabetes and sugar
family Gestational diabetes
  term gestational diabetes | gestational diabetes mellitus | diabetes of pregnancy | GDMA1 | GDMA2 | A1GDM | A2GDM | pregnancy-induced diabetes | gestational diabetic | gestational onset diabetes
  sex female
  age 9-60
  unless history/prior/previous/screening/screen/risk
  history Z86.32  Personal history of gestational diabetes
  code O24.419  Gestational diabetes in pregnancy, control unspecified  needs control
  code O24.410  Gestational diabetes in pregnancy, controlled by diet  when diet/diet-controlled/diet controlled/GDMA1/A1GDM/A1/dietary
  code O24.414  Gestational diabetes in pregnancy, controlled by insulin  when insulin/on insulin/lispro/NPH/glargine
  code O24.415  Gestational diabetes in pregnancy, controlled by tablets  when metformin/glyburide/oral hypoglycemic
  code O24.429  Gestational diabetes at childbirth, control unspecified  when childbirth/delivered  needs control
  code O24.420  Gestational diabetes at childbirth, controlled by diet  when childbirth/delivered + diet/diet-controlled/diet controlled/GDMA1/A1GDM
  code O24.424  Gestational diabetes at childbirth, controlled by insulin  when childbirth/delivered + insulin
  code O24.425  Gestational diabetes at childbirth, controlled by tablets  when childbirth/delivered + metformin/glyburide/oral hypoglycemic
  code O24.439  Gestational diabetes after birth, control unspecified  when puerperium  needs control
  code O24.430  Gestational diabetes after birth, controlled by diet  when puerperium + diet/diet-controlled/diet controlled
  code O24.434  Gestational diabetes after birth, controlled by insulin  when puerperium + insulin
  code O24.435  Gestational diabetes after birth, controlled by tablets  when puerperium + metformin/glyburide/oral hypoglycemic
family Diabetes from before pregnancy
  term pregestational diabetes | pre-existing diabetes in pregnancy | preexisting diabetes in pregnancy | diabetes/diabetes mellitus/type 1 diabetes/type 2 diabetes/T2DM/T1DM + pregnancy/pregnant/gravid/gestation | diabetes in pregnancy | diabetes complicating pregnancy
  sex female
  age 9-60
  unless gestational/history/family/not pregnant/pregnancy test/screening/prior pregnancy
  code O24.91{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Diabetes in pregnancy, type unspecified, trimester: {trimester}  needs type
  code O24.92  Diabetes at childbirth, type unspecified  when childbirth
  code O24.93  Diabetes after birth, type unspecified  when puerperium
  code O24.31{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Diabetes from before pregnancy, type unspecified, trimester: {trimester}  when pregestational/preexisting/pre-existing
  code O24.32  Diabetes from before pregnancy, type unspecified, at childbirth  when pregestational/preexisting/pre-existing + childbirth
  code O24.33  Diabetes from before pregnancy, type unspecified, after birth  when pregestational/preexisting/pre-existing + puerperium
  code O24.01{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Type 1 diabetes in pregnancy, trimester: {trimester}  when type 1/T1DM/type I/type 1 diabetes
  code O24.02  Type 1 diabetes at childbirth  when type 1/T1DM/type I/type 1 diabetes + childbirth
  code O24.03  Type 1 diabetes after birth  when type 1/T1DM/type I/type 1 diabetes + puerperium
  code O24.11{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Type 2 diabetes in pregnancy, trimester: {trimester}  when type 2/T2DM/type II/type 2 diabetes
  code O24.12  Type 2 diabetes at childbirth  when type 2/T2DM/type II/type 2 diabetes + childbirth
  code O24.13  Type 2 diabetes after birth  when type 2/T2DM/type II/type 2 diabetes + puerperium
  code O24.81{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Other diabetes from before pregnancy, trimester: {trimester}  when MODY/secondary diabetes
  code O24.82  Other diabetes from before pregnancy, at childbirth  when MODY/secondary diabetes + childbirth
  code O24.83  Other diabetes from before pregnancy, after birth  when MODY/secondary diabetes + puerperium
family Abnormal sugar in pregnancy
  term abnormal glucose in pregnancy | abnormal glucose complicating pregnancy | abnormal glucose tolerance test in pregnancy | failed one hour glucose | elevated one hour glucose | failed 1 hour glucose tolerance | elevated 1-hour glucola | failed 1 hr GTT | elevated 1 hour GTT | abnormal 1 hour glucose test | impaired glucose tolerance in pregnancy
  sex female
  age 9-60
  kind finding
  code O99.810  Abnormal sugar level in pregnancy
  code O99.814  Abnormal sugar level at childbirth  when childbirth
  code O99.815  Abnormal sugar level after birth  when puerperium

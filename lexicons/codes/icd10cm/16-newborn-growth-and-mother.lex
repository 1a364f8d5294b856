# Newborns: effects of the mother's illness, drugs and delivery, size and early birth, abnormal screening, birth injuries;
# for nurseries, neonatal intensive care and pediatric offices. Liveborn infants (Z38) are in chapter 21.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 16, P00-P15; guidelines I.C.16

# Mother and pregnancy
P00.0  Newborn affected by the mother's high blood pressure = newborn affected by maternal hypertension | infant of mother with preeclampsia | newborn affected by maternal preeclampsia
  age 0-0
P00.1  Newborn affected by the mother's kidney or urinary disease = newborn affected by maternal urinary tract infection | newborn affected by maternal renal disease
  age 0-0
P00.2  Newborn affected by the mother's infection = newborn affected by maternal infection | infant of hepatitis B positive mother | infant of HIV positive mother | newborn affected by maternal infectious disease | newborn exposed to maternal hepatitis B | newborn affected by maternal syphilis
  age 0-0
P00.3  Newborn affected by the mother's heart or lung disease = newborn affected by maternal circulatory disease | newborn affected by maternal respiratory disease
  age 0-0
P00.4  Newborn affected by the mother's nutrition = newborn affected by maternal nutritional disorder
  age 0-0
P00.5  Newborn affected by an injury of the mother = newborn affected by maternal injury
  age 0-0
P00.6  Newborn affected by an operation on the mother = newborn affected by surgical procedure on mother
  age 0-0
P00.7  Newborn affected by another procedure on the mother = newborn affected by medical procedure on mother
  age 0-0
P00.81  Newborn affected by gum disease of the mother = newborn affected by maternal periodontal disease
  age 0-0
P00.82  Newborn affected by group B strep of the mother = newborn of GBS positive mother | infant of GBS positive mother | newborn affected by maternal GBS | maternal GBS colonization newborn | infant born to GBS positive mother | inadequately treated maternal GBS | maternal GBS + newborn/infant
  age 0-0
P00.89  Newborn affected by another condition of the mother = newborn affected by other maternal condition | infant of mother with lupus | infant of mother with thyroid disease
  age 0-0
P00.9  Newborn affected by a condition of the mother, unspecified = newborn affected by maternal condition
  age 0-0
P01.0  Newborn affected by a cervix that did not hold = newborn affected by incompetent cervix
  age 0-0
P01.1  Newborn affected by early rupture of the membranes = newborn affected by premature rupture of membranes | prolonged rupture of membranes + newborn/infant | newborn affected by prolonged rupture of membranes
  age 0-0
P01.2  Newborn affected by too little water = newborn affected by oligohydramnios
  age 0-0
P01.3  Newborn affected by too much water = newborn affected by polyhydramnios
  age 0-0
P01.4  Newborn affected by ectopic pregnancy = newborn affected by ectopic pregnancy
  age 0-0
P01.5  Newborn affected by multiple pregnancy = newborn affected by multiple pregnancy | newborn affected by twin pregnancy
  age 0-0
P01.6  Newborn affected by death of the mother = newborn affected by maternal death
  age 0-0
P01.7  Newborn affected by malpresentation before labor = newborn affected by malpresentation before labor | newborn affected by breech presentation before labor | breech presentation newborn | breech in utero
  age 0-0
P01.8  Newborn affected by another pregnancy complication = newborn affected by other pregnancy complication
  age 0-0
P01.9  Newborn affected by a pregnancy complication, unspecified = newborn affected by complication of pregnancy
  age 0-0
P02.0  Newborn affected by placenta previa = newborn affected by placenta previa
  age 0-0
P02.1  Newborn affected by separation or bleeding of the placenta = newborn affected by placental abruption | newborn affected by antepartum hemorrhage
  age 0-0
P02.20  Newborn affected by an abnormal placenta, unspecified = newborn affected by placental abnormality
  age 0-0
P02.29  Newborn affected by another abnormality of the placenta = newborn affected by placental insufficiency | newborn affected by placental infarction
  age 0-0
P02.3  Newborn affected by a transfusion syndrome = newborn affected by twin-to-twin transfusion | donor twin newborn | recipient twin newborn
  age 0-0
P02.4  Newborn affected by a prolapsed cord = newborn affected by prolapsed cord
  age 0-0
P02.5  Newborn affected by another compression of the cord = newborn affected by nuchal cord | newborn affected by cord compression
  age 0-0
P02.60  Newborn affected by a cord problem, unspecified = newborn affected by umbilical cord condition
  age 0-0
P02.69  Newborn affected by another cord problem = newborn affected by short cord | newborn affected by vasa previa
  age 0-0
P02.70  Newborn affected by fetal inflammatory response = fetal inflammatory response syndrome
  age 0-0
P02.78  Newborn affected by infection of the membranes = newborn affected by chorioamnionitis | maternal chorioamnionitis + newborn/infant | exposure to chorioamnionitis of newborn | infant of mother with chorioamnionitis
  age 0-0
P02.8  Newborn affected by another membrane abnormality = newborn affected by abnormality of membranes
  age 0-0
P02.9  Newborn affected by a membrane abnormality, unspecified = newborn affected by membrane abnormality unspecified
  age 0-0
P03.0  Newborn affected by breech delivery = newborn affected by breech delivery | newborn delivered breech
  age 0-0
P03.1  Newborn affected by another malpresentation in labor = newborn affected by shoulder dystocia | newborn affected by malpresentation during labor
  age 0-0
P03.2  Newborn affected by forceps delivery = newborn affected by forceps delivery
  age 0-0
P03.3  Newborn affected by vacuum delivery = newborn affected by vacuum extraction | newborn affected by vacuum delivery
  age 0-0
P03.4  Newborn affected by cesarean delivery = newborn affected by cesarean delivery
  age 0-0
P03.5  Newborn affected by very fast delivery = newborn affected by precipitate delivery
  age 0-0
P03.6  Newborn affected by abnormal contractions = newborn affected by abnormal uterine contractions
  age 0-0
P03.810  Newborn affected by abnormal heart rate before labor = newborn affected by abnormal fetal heart rate before labor
  age 0-0
P03.811  Newborn affected by abnormal heart rate in labor = newborn affected by abnormal fetal heart rate during labor
  age 0-0
P03.819  Newborn affected by abnormal heart rate, time unspecified = newborn affected by abnormal fetal heart rate
  age 0-0
P03.82  Meconium passed during delivery = meconium passage during delivery | meconium at delivery | meconium-stained fluid at birth | meconium stained amniotic fluid + newborn/infant
  unless aspiration
  age 0-0
P03.89  Newborn affected by another complication of labor = newborn affected by other complication of labor
  age 0-0
P03.9  Newborn affected by a complication of labor, unspecified = newborn affected by complication of labor
  age 0-0
P04.0  Newborn affected by the mother's anesthesia = newborn affected by maternal anesthesia | newborn respiratory depression from maternal analgesia
  age 0-0
P04.11  Newborn affected by the mother's chemotherapy = newborn affected by maternal chemotherapy
  age 0-0
P04.12  Newborn affected by the mother's cytotoxic drugs = newborn affected by maternal cytotoxic drugs
  age 0-0
P04.13  Newborn affected by the mother's seizure drugs = newborn affected by maternal anticonvulsants
  age 0-0
P04.14  Newborn affected by the mother's opioids = newborn affected by maternal opioids | in utero opioid exposure | prenatal opioid exposure | newborn opioid exposure | in utero heroin exposure | in utero methadone exposure | newborn affected by maternal methadone
  age 0-0
P04.15  Newborn affected by the mother's antidepressants = newborn affected by maternal antidepressants | in utero SSRI exposure | newborn exposed to SSRI in utero
  age 0-0
P04.16  Newborn affected by the mother's amphetamines = in utero methamphetamine exposure | newborn affected by maternal amphetamines | in utero amphetamine exposure
  age 0-0
P04.17  Newborn affected by the mother's sedatives = newborn affected by maternal sedatives
  age 0-0
P04.18  Newborn affected by another medicine of the mother = newborn affected by maternal medication | newborn affected by maternal magnesium
  age 0-0
P04.19  Newborn affected by a medicine of the mother, unspecified = newborn affected by unspecified maternal medication
  age 0-0
P04.1A  Newborn affected by the mother's anxiety drugs = newborn affected by maternal benzodiazepines | newborn affected by maternal anxiolytics
  age 0-0
P04.2  Newborn affected by the mother's tobacco = newborn affected by maternal tobacco use | in utero tobacco exposure | prenatal tobacco exposure | newborn affected by maternal smoking | in utero nicotine exposure
  age 0-0
P04.3  Newborn affected by the mother's alcohol = newborn affected by maternal alcohol use | in utero alcohol exposure | prenatal alcohol exposure
  age 0-0
P04.40  Newborn affected by addictive drugs of the mother, unspecified = in utero drug exposure | newborn affected by maternal drug use | prenatal drug exposure | intrauterine drug exposure | newborn drug exposure
  age 0-0
P04.41  Newborn affected by the mother's cocaine = in utero cocaine exposure | newborn affected by maternal cocaine | crack baby | prenatal cocaine exposure
  age 0-0
P04.42  Newborn affected by the mother's hallucinogens = newborn affected by maternal hallucinogens
  age 0-0
P04.49  Newborn affected by other addictive drugs of the mother = newborn affected by other maternal drugs of addiction
  age 0-0
P04.5  Newborn affected by substances in the mother's food = newborn affected by maternal nutritional chemical
  age 0-0
P04.6  Newborn affected by environmental substances = newborn affected by maternal environmental chemical exposure
  age 0-0
P04.81  Newborn affected by the mother's cannabis = in utero marijuana exposure | in utero cannabis exposure | prenatal marijuana exposure | newborn affected by maternal cannabis | prenatal THC exposure | in utero THC exposure
  age 0-0
P04.89  Newborn affected by another harmful substance = newborn affected by other maternal noxious substance
  age 0-0
P04.9  Newborn affected by a harmful substance, unspecified = newborn affected by maternal noxious substance
  age 0-0

# Size and early birth
family Light for gestational age
  term light for gestational age | light for dates newborn | light-for-dates infant
  age 0-0
  code P05.00  Newborn light for gestational age, weight unspecified  needs weight
  code P05.01  Newborn light for gestational age, below 500 grams  when value:-499
  code P05.02  Newborn light for gestational age, 500 to 749 grams  when value:500-749
  code P05.03  Newborn light for gestational age, 750 to 999 grams  when value:750-999
  code P05.04  Newborn light for gestational age, 1000 to 1249 grams  when value:1000-1249
  code P05.05  Newborn light for gestational age, 1250 to 1499 grams  when value:1250-1499
  code P05.06  Newborn light for gestational age, 1500 to 1749 grams  when value:1500-1749
  code P05.07  Newborn light for gestational age, 1750 to 1999 grams  when value:1750-1999
  code P05.08  Newborn light for gestational age, 2000 to 2499 grams  when value:2000-2499
  code P05.09  Newborn light for gestational age, 2500 grams or more  when value:2500-6000
family Small for gestational age
  term small for gestational age | small for gestational age newborn | small for dates newborn | small for gestational age infant | SGA infant | symmetric small for gestational age | small-for-dates infant
  age 0-0
  unless fetus/fetal
  code P05.10  Newborn small for gestational age, weight unspecified  needs weight
  code P05.11  Newborn small for gestational age, below 500 grams  when value:100-499
  code P05.12  Newborn small for gestational age, 500 to 749 grams  when value:500-749
  code P05.13  Newborn small for gestational age, 750 to 999 grams  when value:750-999
  code P05.14  Newborn small for gestational age, 1000 to 1249 grams  when value:1000-1249
  code P05.15  Newborn small for gestational age, 1250 to 1499 grams  when value:1250-1499
  code P05.16  Newborn small for gestational age, 1500 to 1749 grams  when value:1500-1749
  code P05.17  Newborn small for gestational age, 1750 to 1999 grams  when value:1750-1999
  code P05.18  Newborn small for gestational age, 2000 to 2499 grams  when value:2000-2499
  code P05.19  Newborn small for gestational age, 2500 grams or more  when value:2500-6000
P05.2  Newborn with poor nutrition in the womb, not light or small = fetal malnutrition of newborn | intrauterine malnutrition of newborn
  age 0-0
P05.9  Newborn affected by slow growth in the womb, unspecified = newborn intrauterine growth restriction | newborn affected by slow intrauterine growth | intrauterine growth restriction + newborn/infant | intrauterine growth retardation + newborn/infant/neonate
  age 0-0
family Extremely low birth weight
  term extremely low birth weight | ELBW | extremely low birthweight | extremely low birth weight infant | ELBW infant
  age 0-0
  code P07.00  Extremely low birth weight, weight unspecified  needs weight
  code P07.01  Extremely low birth weight, below 500 grams  when value:100-499
  code P07.02  Extremely low birth weight, 500 to 749 grams  when value:500-749
  code P07.03  Extremely low birth weight, 750 to 999 grams  when value:750-999
family Low birth weight
  term low birth weight | low birthweight | low birth weight infant | LBW | very low birth weight | VLBW | low birth weight newborn | very low birthweight | underweight newborn
  age 0-0
  unless extremely/history/family
  code P07.10  Low birth weight, weight unspecified  needs weight
  code P07.14  Low birth weight, 1000 to 1249 grams  when value:1000-1249
  code P07.15  Low birth weight, 1250 to 1499 grams  when value:1250-1499
  code P07.16  Low birth weight, 1500 to 1749 grams  when value:1500-1749
  code P07.17  Low birth weight, 1750 to 1999 grams  when value:1750-1999
  code P07.18  Low birth weight, 2000 to 2499 grams  when value:2000-2499/2000-2499 grams/2000-2499 g
family Birth weight, as measured
  term birth weight | birthweight | weight at birth | born weighing
  age 0-0
  unless low
  kind finding
  code P07.01  Extremely low birth weight, below 500 grams  when value:200-499
  code P07.02  Extremely low birth weight, 500 to 749 grams  when value:500-749
  code P07.03  Extremely low birth weight, 750 to 999 grams  when value:750-999
  code P07.14  Low birth weight, 1000 to 1249 grams  when value:1000-1249
  code P07.15  Low birth weight, 1250 to 1499 grams  when value:1250-1499
  code P07.16  Low birth weight, 1500 to 1749 grams  when value:1500-1749
  code P07.17  Low birth weight, 1750 to 1999 grams  when value:1750-1999
  code P07.18  Low birth weight, 2000 to 2499 grams  when value:2000-2499
# Weeks are written "34 weeks", "34w2d" or "34 2/7 weeks" (read as "34 2 7 weeks"); anywhere in a newborn's note they are its own.
family Extreme immaturity
  term extreme immaturity of newborn | extreme prematurity | extremely premature infant | extremely preterm infant | extreme immaturity
  age 0-0
  code P07.20  Extremely early birth, weeks unspecified  needs weeks
  code P07.21  Extremely early birth, before 23 weeks  when 22 weeks/21 weeks
  code P07.22  Extremely early birth at 23 weeks  when 23 weeks/23 week/23-week/~23 weeks gestation/~23 weeks/~23 week gestation/~23w0d/~23w1d/~23w2d/~23w3d/~23w4d/~23w5d/~23w6d/~23 0 7 weeks/~23 1 7 weeks/~23 2 7 weeks/~23 3 7 weeks/~23 4 7 weeks/~23 5 7 weeks/~23 6 7 weeks
  code P07.23  Extremely early birth at 24 weeks  when 24 weeks/24 week/24-week/~24 weeks gestation/~24 weeks/~24 week gestation/~24w0d/~24w1d/~24w2d/~24w3d/~24w4d/~24w5d/~24w6d/~24 0 7 weeks/~24 1 7 weeks/~24 2 7 weeks/~24 3 7 weeks/~24 4 7 weeks/~24 5 7 weeks/~24 6 7 weeks
  code P07.24  Extremely early birth at 25 weeks  when 25 weeks/25 week/25-week/~25 weeks gestation/~25 weeks/~25 week gestation/~25w0d/~25w1d/~25w2d/~25w3d/~25w4d/~25w5d/~25w6d/~25 0 7 weeks/~25 1 7 weeks/~25 2 7 weeks/~25 3 7 weeks/~25 4 7 weeks/~25 5 7 weeks/~25 6 7 weeks
  code P07.25  Extremely early birth at 26 weeks  when 26 weeks/26 week/26-week/~26 weeks gestation/~26 weeks/~26 week gestation/~26w0d/~26w1d/~26w2d/~26w3d/~26w4d/~26w5d/~26w6d/~26 0 7 weeks/~26 1 7 weeks/~26 2 7 weeks/~26 3 7 weeks/~26 4 7 weeks/~26 5 7 weeks/~26 6 7 weeks
  code P07.26  Extremely early birth at 27 weeks  when 27 weeks/27 week/27-week/~27 weeks gestation/~27 weeks/~27 week gestation/~27w0d/~27w1d/~27w2d/~27w3d/~27w4d/~27w5d/~27w6d/~27 0 7 weeks/~27 1 7 weeks/~27 2 7 weeks/~27 3 7 weeks/~27 4 7 weeks/~27 5 7 weeks/~27 6 7 weeks
family Preterm newborn
  term prematurity | preterm newborn | preterm infant | premature infant | premature newborn | premature baby | late preterm infant | late preterm newborn | preterm baby | ex-premature infant | born premature | ex-preemie | prematurely born | late preterm | preterm male newborn | preterm female newborn
  unless anemia/retinopathy/apnea/osteopenia/extreme/extremely
  age 0-2
  code P07.30  Early birth, weeks unspecified  needs weeks
  code P07.22  Extremely early birth at 23 weeks  when 23 weeks/23 week/23-week/23 wk/~23 weeks gestation/~23 weeks/~23 week gestation/~23w0d/~23w1d/~23w2d/~23w3d/~23w4d/~23w5d/~23w6d/~23 0 7 weeks/~23 1 7 weeks/~23 2 7 weeks/~23 3 7 weeks/~23 4 7 weeks/~23 5 7 weeks/~23 6 7 weeks
  code P07.23  Extremely early birth at 24 weeks  when 24 weeks/24 week/24-week/24 wk/~24 weeks gestation/~24 weeks/~24 week gestation/~24w0d/~24w1d/~24w2d/~24w3d/~24w4d/~24w5d/~24w6d/~24 0 7 weeks/~24 1 7 weeks/~24 2 7 weeks/~24 3 7 weeks/~24 4 7 weeks/~24 5 7 weeks/~24 6 7 weeks
  code P07.24  Extremely early birth at 25 weeks  when 25 weeks/25 week/25-week/25 wk/~25 weeks gestation/~25 weeks/~25 week gestation/~25w0d/~25w1d/~25w2d/~25w3d/~25w4d/~25w5d/~25w6d/~25 0 7 weeks/~25 1 7 weeks/~25 2 7 weeks/~25 3 7 weeks/~25 4 7 weeks/~25 5 7 weeks/~25 6 7 weeks
  code P07.25  Extremely early birth at 26 weeks  when 26 weeks/26 week/26-week/26 wk/~26 weeks gestation/~26 weeks/~26 week gestation/~26w0d/~26w1d/~26w2d/~26w3d/~26w4d/~26w5d/~26w6d/~26 0 7 weeks/~26 1 7 weeks/~26 2 7 weeks/~26 3 7 weeks/~26 4 7 weeks/~26 5 7 weeks/~26 6 7 weeks
  code P07.26  Extremely early birth at 27 weeks  when 27 weeks/27 week/27-week/27 wk/~27 weeks gestation/~27 weeks/~27 week gestation/~27w0d/~27w1d/~27w2d/~27w3d/~27w4d/~27w5d/~27w6d/~27 0 7 weeks/~27 1 7 weeks/~27 2 7 weeks/~27 3 7 weeks/~27 4 7 weeks/~27 5 7 weeks/~27 6 7 weeks
  code P07.31  Early birth at 28 weeks  when 28 weeks/28 week/28-week/28 wk/~28 weeks gestation/~28 weeks/~28 week gestation/~28w0d/~28w1d/~28w2d/~28w3d/~28w4d/~28w5d/~28w6d/~28 0 7 weeks/~28 1 7 weeks/~28 2 7 weeks/~28 3 7 weeks/~28 4 7 weeks/~28 5 7 weeks/~28 6 7 weeks
  code P07.32  Early birth at 29 weeks  when 29 weeks/29 week/29-week/29 wk/~29 weeks gestation/~29 weeks/~29 week gestation/~29w0d/~29w1d/~29w2d/~29w3d/~29w4d/~29w5d/~29w6d/~29 0 7 weeks/~29 1 7 weeks/~29 2 7 weeks/~29 3 7 weeks/~29 4 7 weeks/~29 5 7 weeks/~29 6 7 weeks
  code P07.33  Early birth at 30 weeks  when 30 weeks/30 week/30-week/30 wk/~30 weeks gestation/~30 weeks/~30 week gestation/~30w0d/~30w1d/~30w2d/~30w3d/~30w4d/~30w5d/~30w6d/~30 0 7 weeks/~30 1 7 weeks/~30 2 7 weeks/~30 3 7 weeks/~30 4 7 weeks/~30 5 7 weeks/~30 6 7 weeks
  code P07.34  Early birth at 31 weeks  when 31 weeks/31 week/31-week/31 wk/~31 weeks gestation/~31 weeks/~31 week gestation/~31w0d/~31w1d/~31w2d/~31w3d/~31w4d/~31w5d/~31w6d/~31 0 7 weeks/~31 1 7 weeks/~31 2 7 weeks/~31 3 7 weeks/~31 4 7 weeks/~31 5 7 weeks/~31 6 7 weeks
  code P07.35  Early birth at 32 weeks  when 32 weeks/32 week/32-week/32 wk/~32 weeks gestation/~32 weeks/~32 week gestation/~32w0d/~32w1d/~32w2d/~32w3d/~32w4d/~32w5d/~32w6d/~32 0 7 weeks/~32 1 7 weeks/~32 2 7 weeks/~32 3 7 weeks/~32 4 7 weeks/~32 5 7 weeks/~32 6 7 weeks
  code P07.36  Early birth at 33 weeks  when 33 weeks/33 week/33-week/33 wk/~33 weeks gestation/~33 weeks/~33 week gestation/~33w0d/~33w1d/~33w2d/~33w3d/~33w4d/~33w5d/~33w6d/~33 0 7 weeks/~33 1 7 weeks/~33 2 7 weeks/~33 3 7 weeks/~33 4 7 weeks/~33 5 7 weeks/~33 6 7 weeks
  code P07.37  Early birth at 34 weeks  when 34 weeks/34 week/34-week/34 wk/~34 weeks gestation/~34 weeks/~34 week gestation/~34w0d/~34w1d/~34w2d/~34w3d/~34w4d/~34w5d/~34w6d/~34 0 7 weeks/~34 1 7 weeks/~34 2 7 weeks/~34 3 7 weeks/~34 4 7 weeks/~34 5 7 weeks/~34 6 7 weeks
  code P07.38  Early birth at 35 weeks  when 35 weeks/35 week/35-week/35 wk/~35 weeks gestation/~35 weeks/~35 week gestation/~35w0d/~35w1d/~35w2d/~35w3d/~35w4d/~35w5d/~35w6d/~35 0 7 weeks/~35 1 7 weeks/~35 2 7 weeks/~35 3 7 weeks/~35 4 7 weeks/~35 5 7 weeks/~35 6 7 weeks
  code P07.39  Early birth at 36 weeks  when 36 weeks/36 week/36-week/36 wk/~36 weeks gestation/~36 weeks/~36 week gestation/~36w0d/~36w1d/~36w2d/~36w3d/~36w4d/~36w5d/~36w6d/~36 0 7 weeks/~36 1 7 weeks/~36 2 7 weeks/~36 3 7 weeks/~36 4 7 weeks/~36 5 7 weeks/~36 6 7 weeks
P08.0  Exceptionally large newborn (4500 grams or more) = exceptionally large newborn | birth weight over 4500 grams
  age 0-0
P08.1  Other newborn heavy for gestational age = large for gestational age | large for gestational age newborn | LGA infant | macrosomic newborn | newborn macrosomia | macrosomia + newborn/infant/neonate | heavy for gestational age | large for dates newborn
  unless fetus/fetal
  age 0-0
P08.21  Newborn past 40 weeks (post-term) = post-term newborn | postterm newborn | post-term infant | postterm infant
  age 0-0
P08.22  Newborn past 42 weeks (prolonged gestation) = prolonged gestation of newborn | postmature infant | postmaturity | newborn over 42 weeks
  age 0-0

# Screening
kind finding
P09.1  Abnormal newborn screening for errors of metabolism = abnormal newborn screen for inborn errors of metabolism | abnormal newborn metabolic screen | abnormal newborn screen metabolic
  age 0-0
P09.2  Abnormal newborn screening for endocrine disease = abnormal newborn screen for congenital hypothyroidism | abnormal newborn thyroid screen | abnormal newborn screen for congenital adrenal hyperplasia
  age 0-0
P09.3  Abnormal newborn screening for blood disorders = abnormal newborn screen for hemoglobinopathy | abnormal newborn hemoglobinopathy screen
  age 0-0
P09.4  Abnormal newborn screening for cystic fibrosis = abnormal newborn screen for cystic fibrosis | elevated IRT on newborn screen
  age 0-0
P09.5  Abnormal newborn screening for critical heart disease = failed critical congenital heart disease screen | failed CCHD screen
  age 0-0
P09.6  Abnormal newborn hearing screening = failed newborn hearing screen | abnormal newborn hearing screen | newborn hearing screen failed | failed hearing screen + newborn/infant | did not pass newborn hearing screen
  age 0-0
P09.8  Other abnormal newborn screening = other abnormal newborn screening
  age 0-0
P09.9  Abnormal newborn screening, unspecified = abnormal newborn screen | abnormal newborn screening | abnormal neonatal screening | abnormal state newborn screen
  age 0-0
kind disease

# Birth injuries
P10.0  Bleeding under the skull covering from birth injury = subdural hemorrhage due to birth injury | newborn subdural hemorrhage from birth injury | newborn birth subdural hematoma
  age 0-0
P10.1  Brain bleeding from birth injury = cerebral hemorrhage due to birth injury
  age 0-0
P10.2  Bleeding into the brain chambers from birth injury = intraventricular hemorrhage due to birth injury
  age 0-0
P10.3  Subarachnoid bleeding from birth injury = subarachnoid hemorrhage due to birth injury
  age 0-0
P10.4  Tentorial tear from birth injury = tentorial tear
  age 0-0
P10.8  Other skull bleeding from birth injury = other intracranial hemorrhage due to birth injury
  age 0-0
P10.9  Skull bleeding from birth injury, unspecified = intracranial hemorrhage due to birth injury
  age 0-0
P11.0  Brain swelling from birth injury = cerebral edema due to birth injury
  age 0-0
P11.1  Other brain damage from birth injury = birth brain damage specified
  age 0-0
P11.2  Brain damage from birth injury, unspecified = birth brain damage | brain damage due to birth injury
  age 0-0
P11.3  Facial nerve injury at birth = facial nerve palsy due to birth injury | birth injury to facial nerve | facial palsy + birth injury/newborn/forceps
  age 0-0
P11.4  Other cranial nerve injury at birth = cranial nerve birth injury
  age 0-0
P11.5  Spine injury at birth = birth injury to spinal cord | fracture of spine due to birth injury
  age 0-0
P11.9  Nervous system injury at birth, unspecified = birth injury of central nervous system
  age 0-0
P12.0  Blood collection on the skull from birth (cephalhematoma) = cephalohematoma | cephalhematoma | cephalematoma
  age 0-0
P12.1  Vacuum mark from birth (chignon) = chignon from vacuum | vacuum chignon
  age 0-0
P12.2  Bleeding under the scalp from birth = subgaleal hemorrhage of newborn | subgaleal hemorrhage + newborn/birth/vacuum | newborn subgaleal hematoma | epicranial subaponeurotic hemorrhage | subgaleal hemorrhage | subgaleal hematoma of newborn
  age 0-0
P12.3  Bruised scalp from birth = bruising of scalp due to birth injury | newborn scalp bruising
  age 0-0
P12.4  Scalp injury of a newborn from monitoring = scalp electrode injury of newborn | fetal scalp electrode laceration | newborn scalp electrode mark
  age 0-0
P12.81  Swollen scalp from birth (caput) = caput succedaneum | caput + newborn/infant/scalp
  age 0-0
P12.89  Other scalp injury from birth = newborn scalp laceration from birth
  age 0-0
P12.9  Scalp injury from birth, unspecified = birth injury to scalp
  age 0-0
P13.0  Skull fracture from birth = skull fracture due to birth injury | newborn skull fracture from birth
  age 0-0
P13.1  Other skull injury from birth = birth injury to skull
  age 0-0
P13.2  Thigh bone injury from birth = femur fracture due to birth injury | birth injury to femur
  age 0-0
P13.3  Injury of another long bone from birth = humerus fracture due to birth injury | birth injury to long bone | birth fracture of humerus
  age 0-0
P13.4  Collarbone fracture from birth = clavicle fracture due to birth injury | newborn clavicle fracture | clavicle fracture + birth/newborn/delivery | birth fracture of clavicle
  age 0-0
P13.8  Injury of another bone from birth = birth injury to other bone
  age 0-0
P13.9  Bone injury from birth, unspecified = birth injury to skeleton
  age 0-0
P14.0  Erb palsy from birth = Erb's palsy | Erb palsy | Erb paralysis | Duchenne-Erb palsy | Erb-Duchenne palsy
  age 0-0
P14.1  Klumpke palsy from birth = Klumpke's palsy | Klumpke palsy | Klumpke paralysis
  age 0-0
P14.2  Phrenic nerve palsy from birth = phrenic nerve palsy due to birth injury
  age 0-0
P14.3  Other brachial plexus injury from birth = obstetric brachial plexus injury | brachial plexus birth injury | obstetric brachial palsy | neonatal brachial plexus palsy | brachial plexus birth palsy
  age 0-0
P14.8  Injury of another peripheral nerve from birth = radial nerve birth injury
  age 0-0
P14.9  Peripheral nerve injury from birth, unspecified = birth injury to peripheral nerve
  age 0-0
P15.0  Liver injury from birth = birth injury to liver
  age 0-0
P15.1  Spleen injury from birth = birth injury to spleen
  age 0-0
P15.2  Neck muscle injury from birth = sternomastoid injury due to birth
  age 0-0
P15.3  Eye injury from birth = newborn subconjunctival hemorrhage | birth injury to eye | subconjunctival hemorrhage + newborn/birth/infant
  age 0-0
P15.4  Face injury from birth = newborn facial bruising | birth injury to face | facial bruising + newborn/birth
  age 0-0
P15.5  Genital injury from birth = birth injury to external genitalia
  age 0-0
P15.6  Fat damage under the skin from birth = subcutaneous fat necrosis of newborn | newborn subcutaneous fat necrosis
  age 0-0
P15.8  Other specified birth injury = birth injury specified
  age 0-0
P15.9  Birth injury, unspecified = birth injury | birth trauma | birth injuries
  unless history
  age 0-0

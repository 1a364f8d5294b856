# Illness of the mother during pregnancy, birth and the weeks after: veins, urinary and other infections, anemia, weight, liver, skin,
# drugs, mental and other disease; for obstetrics, family medicine, hospital wards and emergency departments.
# The code says that the illness complicates the pregnancy; the illness itself is coded as well (guidelines I.C.15.a).
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 15, O22-O29, O98-O9A; guidelines I.C.15

# Veins
family Varicose veins in pregnancy
  term varicose veins in pregnancy | varicosities in pregnancy | varicose veins + pregnancy/pregnant
  sex female
  age 9-60
  code O22.0{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Varicose veins of the leg in pregnancy, time: {trimester}
family Vulvar varicose veins in pregnancy
  term vulvar varicosities in pregnancy | vulvar varices in pregnancy | genital varices in pregnancy | vulvar varicosities/vulvar varices + pregnancy/pregnant
  sex female
  age 9-60
  code O22.1{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Varicose veins of the genitals in pregnancy, time: {trimester}
family Superficial vein inflammation in pregnancy
  term superficial thrombophlebitis in pregnancy | superficial thrombophlebitis + pregnancy/pregnant
  sex female
  age 9-60
  code O22.2{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Superficial thrombophlebitis in pregnancy, time: {trimester}
family Deep vein clot in pregnancy
  term deep vein thrombosis in pregnancy | DVT in pregnancy | deep vein thrombosis/DVT/deep venous thrombosis + pregnancy/pregnant/antepartum | antepartum deep vein thrombosis
  sex female
  age 9-60
  unless history/prior/previous/prophylaxis/not pregnant
  code O22.3{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Deep vein clot in pregnancy, time: {trimester}
family Hemorrhoids in pregnancy
  term hemorrhoids in pregnancy | hemorrhoids + pregnancy/pregnant
  sex female
  age 9-60
  unless not pregnant
  code O22.4{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Hemorrhoids in pregnancy, time: {trimester}
family Brain vein clot in pregnancy
  term cerebral venous thrombosis in pregnancy | cerebral venous sinus thrombosis/cerebral venous thrombosis + pregnancy/pregnant
  sex female
  age 9-60
  code O22.5{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Clot in a brain vein in pregnancy, time: {trimester}
family Vein problem in pregnancy
  term venous complication in pregnancy
  sex female
  age 9-60
  code O22.9{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Vein problem in pregnancy, unspecified, time: {trimester}
  code O22.8X{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Other vein problem in pregnancy, time: {trimester}  when pelvic congestion

# Urinary and genital infections
family Urinary infection in pregnancy
  term urinary tract infection in pregnancy | UTI in pregnancy | urinary tract infection/UTI + pregnancy/pregnant/gravid/antepartum | bacteriuria in pregnancy | asymptomatic bacteriuria in pregnancy | asymptomatic bacteriuria + pregnancy/pregnant | antepartum UTI
  sex female
  age 9-60
  unless not pregnant/pregnancy test/history/prior/previous
  code O23.4{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Urinary tract infection in pregnancy, place unspecified, time: {trimester}  needs site
family Kidney infection in pregnancy
  term pyelonephritis in pregnancy | pyelonephritis + pregnancy/pregnant/gravid | antepartum pyelonephritis | gravid pyelonephritis
  sex female
  age 9-60
  unless not pregnant/pregnancy test/history/prior/previous
  code O23.0{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Kidney infection in pregnancy, time: {trimester}
family Bladder infection in pregnancy
  term cystitis in pregnancy | cystitis + pregnancy/pregnant | acute cystitis in pregnancy
  sex female
  age 9-60
  unless not pregnant/pregnancy test/interstitial
  code O23.1{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Bladder infection in pregnancy, time: {trimester}
family Urethra infection in pregnancy
  term urethritis in pregnancy | urethritis + pregnancy/pregnant
  sex female
  age 9-60
  code O23.2{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Urethra infection in pregnancy, time: {trimester}
family Other urinary infection in pregnancy
  term infection of other part of urinary tract in pregnancy
  sex female
  age 9-60
  code O23.3{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Infection of another part of the urinary tract in pregnancy, time: {trimester}
family Genital infection in pregnancy
  term vaginitis in pregnancy | bacterial vaginosis in pregnancy | genital tract infection in pregnancy | vaginal candidiasis in pregnancy | bacterial vaginosis/vaginitis/vulvovaginitis/vaginal candidiasis/yeast infection/cervicitis/salpingitis + pregnancy/pregnant | yeast infection in pregnancy | cervicitis in pregnancy
  sex female
  age 9-60
  unless not pregnant/pregnancy test
  code O23.59{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Infection of another part of the genital tract in pregnancy, time: {trimester}
  code O23.51{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Infection of the cervix in pregnancy, time: {trimester}  when cervicitis/cervix
  code O23.52{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Infection of tubes and ovaries in pregnancy, time: {trimester}  when salpingitis/oophoritis/salpingo-oophoritis
family Genital or urinary infection in pregnancy, unspecified
  term genitourinary infection in pregnancy | genitourinary tract infection in pregnancy
  sex female
  age 9-60
  code O23.9{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Genital or urinary infection in pregnancy, unspecified, time: {trimester}

# Food, weight and other states tied to pregnancy
family Malnutrition in pregnancy
  term malnutrition in pregnancy | malnutrition + pregnancy/pregnant
  sex female
  age 9-60
  unless not pregnant
  code O25.1{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Malnutrition in pregnancy, time: {trimester}
  code O25.2  Malnutrition at childbirth  when childbirth
  code O25.3  Malnutrition after birth  when puerperium
family Too much weight gain in pregnancy
  term excessive weight gain in pregnancy | excess weight gain in pregnancy | excessive gestational weight gain | excessive weight gain + pregnancy/pregnant
  sex female
  age 9-60
  code O26.0{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Too much weight gain in pregnancy, time: {trimester}
family Too little weight gain in pregnancy
  term low weight gain in pregnancy | poor weight gain in pregnancy | inadequate weight gain in pregnancy | insufficient weight gain in pregnancy | poor weight gain/inadequate weight gain + pregnancy/pregnant
  sex female
  age 9-60
  code O26.1{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Too little weight gain in pregnancy, time: {trimester}
family Pregnancy after repeated losses
  term pregnancy with history of recurrent miscarriage | recurrent pregnancy loss/recurrent miscarriage + pregnant/currently pregnant
  sex female
  age 9-60
  code O26.2{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Pregnancy after repeated losses, time: {trimester}
family Coil left in pregnancy
  term retained IUD in pregnancy | IUD in pregnancy | pregnancy with IUD in place | retained intrauterine device in pregnancy
  sex female
  age 9-60
  code O26.3{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Intrauterine device left in pregnancy, time: {trimester}
family Herpes gestationis
  term herpes gestationis | pemphigoid gestationis | gestational pemphigoid
  sex female
  age 9-60
  code O26.4{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Herpes gestationis, time: {trimester}
family Low blood pressure of the mother
  term maternal hypotension syndrome | supine hypotensive syndrome | supine hypotension syndrome
  sex female
  age 9-60
  code O26.5{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Low blood pressure syndrome of the mother, time: {trimester}
family Liver and bile disorder in pregnancy
  term acute fatty liver of pregnancy | liver disorder in pregnancy | gallstones in pregnancy | cholelithiasis in pregnancy | cholecystitis in pregnancy | cholelithiasis/cholecystitis/fatty liver + pregnancy/pregnant | AFLP | liver disease in pregnancy
  sex female
  age 9-60
  unless not pregnant/pregnancy test
  code O26.61{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Liver or bile duct disorder in pregnancy, time: {trimester}
  code O26.62  Liver or bile duct disorder at childbirth  when childbirth
  code O26.63  Liver or bile duct disorder after birth  when puerperium
family Intrahepatic cholestasis of pregnancy
  term intrahepatic cholestasis of pregnancy | cholestasis of pregnancy | obstetric cholestasis | gravidic cholestasis | cholestasis + pregnancy/pregnant | intrahepatic cholestasis in pregnancy
  sex female
  age 9-60
  unless history/prior/previous
  code O26.64{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Intrahepatic cholestasis of pregnancy, time: {trimester}
family Loose pubic joint in pregnancy
  term symphysis pubis dysfunction | pubic symphysis diastasis in pregnancy | subluxation of symphysis pubis in pregnancy | pubic symphysis separation in pregnancy | symphysis pubis dysfunction of pregnancy
  sex female
  age 9-60
  code O26.71{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Loosening of the pubic joint in pregnancy, time: {trimester}
  code O26.72  Loosening of the pubic joint at childbirth  when childbirth
  code O26.73  Loosening of the pubic joint after birth  when puerperium
family Fatigue of pregnancy
  term fatigue in pregnancy | exhaustion in pregnancy | pregnancy related fatigue | fatigue of pregnancy
  sex female
  age 9-60
  code O26.81{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Fatigue from pregnancy, time: {trimester}
family Nerve inflammation of pregnancy
  term carpal tunnel syndrome in pregnancy | pregnancy related neuritis | sciatica in pregnancy | carpal tunnel/meralgia paresthetica + pregnancy/pregnant
  sex female
  age 9-60
  unless not pregnant/pregnancy test
  code O26.82{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Nerve inflammation from pregnancy, time: {trimester}
family Kidney disease of pregnancy
  term pregnancy related renal disease | kidney disease in pregnancy | hydronephrosis in pregnancy | nephrolithiasis in pregnancy | kidney stone in pregnancy | hydronephrosis/nephrolithiasis/kidney stone/renal colic/chronic kidney disease + pregnancy/pregnant
  sex female
  age 9-60
  unless not pregnant/pregnancy test/hypertensive/fetal
  code O26.83{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Kidney disease tied to pregnancy, time: {trimester}
family Womb of the wrong size for dates
  term uterine size-date discrepancy | size greater than dates | size less than dates | size-dates discrepancy | fundal height discrepancy | uterine size date discrepancy | size date discrepancy
  sex female
  age 9-60
  code O26.84{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Size of the womb does not fit the dates, time: {trimester}
family Spotting in pregnancy
  term spotting in pregnancy | spotting complicating pregnancy | vaginal spotting/spotting + pregnancy/pregnant/IUP/gestation
  sex female
  age 9-60
  unless not pregnant/pregnancy test
  code O26.85{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Spotting in pregnancy, time: {trimester}
O26.86  Itchy hives and plaques of pregnancy (PUPPP) = PUPPP | pruritic urticarial papules and plaques of pregnancy | polymorphic eruption of pregnancy | PUPPS
  sex female
  age 9-60
family Other condition of pregnancy
  term round ligament pain | abdominal pain in pregnancy | pelvic pain in pregnancy | back pain in pregnancy | low back pain in pregnancy | pelvic pressure in pregnancy | abdominal pain/pelvic pain/back pain/headache/heartburn/cramping/cramps/leg cramps/dyspnea + pregnancy/pregnant | cramping in pregnancy | headache in pregnancy | pruritus of pregnancy | heartburn in pregnancy | Rh negative status in pregnancy
  sex female
  age 9-60
  unless not pregnant/pregnancy test/ectopic/negative/rule out
  code O26.89{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Other condition tied to pregnancy, time: {trimester}
family Condition of pregnancy, unspecified
  term pregnancy related condition unspecified | complication of pregnancy | pregnancy complication
  sex female
  age 9-60
  unless history/prior/previous/no/without
  code O26.9{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Condition tied to pregnancy, unspecified, time: {trimester}

# Anesthesia in pregnancy
family Spinal headache in pregnancy
  term spinal headache during pregnancy | epidural headache during pregnancy
  sex female
  age 9-60
  code O29.4{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Headache from spinal or epidural anesthesia in pregnancy, time: {trimester}
family Difficult intubation in pregnancy
  term failed intubation during pregnancy | difficult intubation during pregnancy
  sex female
  age 9-60
  code O29.6{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Failed or difficult intubation in pregnancy, time: {trimester}
family Complication of anesthesia in pregnancy
  term complication of anesthesia during pregnancy
  sex female
  age 9-60
  code O29.9{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Complication of anesthesia in pregnancy, unspecified, time: {trimester}
  code O29.01{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Aspiration from anesthesia in pregnancy, time: {trimester}  when aspiration
  code O29.02{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Collapsed lung from anesthesia in pregnancy, time: {trimester}  when collapse/atelectasis
  code O29.11{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Cardiac arrest from anesthesia in pregnancy, time: {trimester}  when cardiac arrest

# Infections
family Tuberculosis in pregnancy
  term tuberculosis in pregnancy | tuberculosis + pregnancy/pregnant/postpartum
  sex female
  age 9-60
  unless not pregnant/screening/latent/negative
  code O98.01{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Tuberculosis in pregnancy, time: {trimester}
  code O98.02  Tuberculosis at childbirth  when childbirth
  code O98.03  Tuberculosis after birth  when puerperium
family Syphilis in pregnancy
  term syphilis in pregnancy | syphilis + pregnancy/pregnant/antepartum
  sex female
  age 9-60
  unless not pregnant/screening/negative/nonreactive
  code O98.11{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Syphilis in pregnancy, time: {trimester}
  code O98.12  Syphilis at childbirth  when childbirth
  code O98.13  Syphilis after birth  when puerperium
family Gonorrhea in pregnancy
  term gonorrhea in pregnancy | gonorrhea + pregnancy/pregnant
  sex female
  age 9-60
  unless not pregnant/screening/negative
  code O98.21{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Gonorrhea in pregnancy, time: {trimester}
  code O98.22  Gonorrhea at childbirth  when childbirth
  code O98.23  Gonorrhea after birth  when puerperium
family Other sexually transmitted infection in pregnancy
  term chlamydia in pregnancy | genital herpes in pregnancy | trichomonas in pregnancy | sexually transmitted infection in pregnancy | HSV in pregnancy | chlamydia/genital herpes/trichomonas/trichomoniasis/genital warts/herpes simplex + pregnancy/pregnant | condyloma in pregnancy
  sex female
  age 9-60
  unless not pregnant/screening/negative/pregnancy test
  code O98.31{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Other sexually transmitted infection in pregnancy, time: {trimester}
  code O98.32  Other sexually transmitted infection at childbirth  when childbirth
  code O98.33  Other sexually transmitted infection after birth  when puerperium
family Viral hepatitis in pregnancy
  term hepatitis B in pregnancy | hepatitis C in pregnancy | viral hepatitis in pregnancy | hepatitis B/hepatitis C/viral hepatitis + pregnancy/pregnant
  sex female
  age 9-60
  unless not pregnant/screening/negative/vaccine/nonreactive
  code O98.41{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Viral hepatitis in pregnancy, time: {trimester}
  code O98.42  Viral hepatitis at childbirth  when childbirth
  code O98.43  Viral hepatitis after birth  when puerperium
family Other viral disease in pregnancy
  term COVID-19 in pregnancy | influenza in pregnancy | viral infection in pregnancy | COVID-19/COVID/influenza/varicella/parvovirus/cytomegalovirus/SARS-CoV-2 + pregnancy/pregnant/gravid
  sex female
  age 9-60
  unless not pregnant/screening/negative/vaccine/vaccination/pregnancy test/immune
  code O98.51{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Other viral disease in pregnancy, time: {trimester}
  code O98.52  Other viral disease at childbirth  when childbirth
  code O98.53  Other viral disease after birth  when puerperium
family Protozoal disease in pregnancy
  term malaria in pregnancy | toxoplasmosis in pregnancy | malaria/toxoplasmosis/Chagas + pregnancy/pregnant
  sex female
  age 9-60
  unless not pregnant/screening/negative/immune
  code O98.61{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Protozoal disease in pregnancy, time: {trimester}
  code O98.62  Protozoal disease at childbirth  when childbirth
  code O98.63  Protozoal disease after birth  when puerperium
family HIV in pregnancy
  term HIV in pregnancy | HIV/HIV infection/AIDS + pregnancy/pregnant/gravid | HIV-positive pregnant
  sex female
  age 9-60
  unless not pregnant/screening/negative/nonreactive/test
  code O98.71{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  HIV disease in pregnancy, time: {trimester}
  code O98.72  HIV disease at childbirth  when childbirth
  code O98.73  HIV disease after birth  when puerperium
family Other infection of the mother
  term maternal infection in pregnancy | sepsis in pregnancy | listeriosis in pregnancy | sepsis/listeriosis/Lyme disease/cellulitis + pregnancy/pregnant | infection complicating pregnancy
  sex female
  age 9-60
  unless not pregnant/pregnancy test
  code O98.91{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Infection of the mother in pregnancy, unspecified, time: {trimester}
  code O98.92  Infection of the mother at childbirth, unspecified  when childbirth
  code O98.93  Infection of the mother after birth, unspecified  when puerperium
  code O98.81{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Other infection of the mother in pregnancy, time: {trimester}  when sepsis/listeriosis/lyme/cellulitis
  code O98.82  Other infection of the mother at childbirth  when sepsis/listeriosis/lyme + childbirth
  code O98.83  Other infection of the mother after birth  when sepsis/listeriosis/lyme + puerperium

# Blood, weight, hormones
family Anemia in pregnancy
  term anemia in pregnancy | anemia of pregnancy | anemia complicating pregnancy | anemia/iron deficiency anemia/iron deficiency + pregnancy/pregnant/gestation/antepartum | maternal anemia | iron deficiency anemia of pregnancy | gestational anemia
  sex female
  age 9-60
  unless not pregnant/pregnancy test/fetal/newborn/history
  code O99.01{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Anemia in pregnancy, time: {trimester}
  code O99.02  Anemia at childbirth  when childbirth
  code O99.03  Anemia from before birth that goes on after it  when puerperium
family Other blood disorder in pregnancy
  term gestational thrombocytopenia | thrombocytopenia in pregnancy | thrombophilia in pregnancy | thrombocytopenia/thrombophilia/factor V Leiden/protein S deficiency/coagulopathy/leukocytosis + pregnancy/pregnant/gestation
  sex female
  age 9-60
  unless not pregnant/pregnancy test/fetal
  code O99.11{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Other blood or immune disorder in pregnancy, time: {trimester}
  code O99.12  Other blood or immune disorder at childbirth  when childbirth
  code O99.13  Other blood or immune disorder after birth  when puerperium
family Obesity in pregnancy
  term obesity in pregnancy | obesity complicating pregnancy | maternal obesity | obesity/obese/morbid obesity + pregnancy/pregnant/gravid/IUP/gestation
  sex female
  age 9-60
  unless not pregnant/pregnancy test
  code O99.21{trimester: first-trimester=1 second-trimester=2 third-trimester=3 childbirth=4 puerperium=5 unspecified=0}  Obesity in pregnancy, time: {trimester}
family Hormone and metabolic disease in pregnancy
  term hypothyroidism in pregnancy | thyroid disease in pregnancy | hypothyroidism/hyperthyroidism/Graves disease/thyroid disease/hypokalemia/hyperlipidemia/vitamin D deficiency/PCOS + pregnancy/pregnant/gravid | hyperthyroidism in pregnancy | endocrine disease in pregnancy | gestational hypothyroidism | gestational thyrotoxicosis
  sex female
  age 9-60
  unless not pregnant/pregnancy test/history of
  code O99.28{trimester: first-trimester=1 second-trimester=2 third-trimester=3 childbirth=4 puerperium=5 unspecified=0}  Hormone, nutrition or metabolic disease in pregnancy, time: {trimester}

# Use of alcohol, drugs, tobacco; mind and nerves
family Alcohol in pregnancy
  term alcohol use in pregnancy | alcohol abuse in pregnancy | alcohol use/alcohol abuse/alcohol dependence + pregnancy/pregnant
  sex female
  age 9-60
  unless not pregnant/denies/no
  code O99.31{trimester: first-trimester=1 second-trimester=2 third-trimester=3 childbirth=4 puerperium=5 unspecified=0}  Alcohol use in pregnancy, time: {trimester}
family Drugs in pregnancy
  term drug use in pregnancy | substance abuse in pregnancy | opioid use disorder in pregnancy | marijuana use in pregnancy | drug abuse/substance abuse/opioid use disorder/marijuana use/cocaine use/opioid dependence/cannabis use/heroin/methadone maintenance/drug use + pregnancy/pregnant | cannabis use in pregnancy
  sex female
  age 9-60
  unless not pregnant/denies/no/pregnancy test
  code O99.32{trimester: first-trimester=1 second-trimester=2 third-trimester=3 childbirth=4 puerperium=5 unspecified=0}  Drug use in pregnancy, time: {trimester}
family Tobacco in pregnancy
  term tobacco use in pregnancy | smoking in pregnancy | smoking complicating pregnancy | smoker/smoking/tobacco use/tobacco abuse/cigarettes + pregnancy/pregnant | nicotine dependence in pregnancy | maternal smoking
  sex female
  age 9-60
  unless not pregnant/denies/no/never/former/quit/pregnancy test/newborn
  code O99.33{trimester: first-trimester=1 second-trimester=2 third-trimester=3 childbirth=4 puerperium=5 unspecified=0}  Smoking in pregnancy, time: {trimester}
family Mental disorder in pregnancy
  term depression in pregnancy | anxiety in pregnancy | antepartum depression | antenatal depression | depression/anxiety/bipolar disorder/mental disorder/schizophrenia/major depressive disorder + pregnancy/pregnant/gravid | mental disorder in pregnancy | perinatal anxiety
  sex female
  age 9-60
  unless not pregnant/pregnancy test/screening/denies/history of
  code O99.34{trimester: first-trimester=1 second-trimester=2 third-trimester=3 childbirth=4 puerperium=5 unspecified=0}  Other mental disorder in pregnancy, time: {trimester}
family Nerve disease in pregnancy
  term epilepsy in pregnancy | seizure disorder in pregnancy | migraine in pregnancy | epilepsy/seizure disorder/migraine/multiple sclerosis/Bell palsy/restless legs syndrome + pregnancy/pregnant/gravid
  sex female
  age 9-60
  unless not pregnant/pregnancy test/history of
  code O99.35{trimester: first-trimester=1 second-trimester=2 third-trimester=3 childbirth=4 puerperium=5 unspecified=0}  Disease of the nervous system in pregnancy, time: {trimester}

# Other systems
family Heart and vessel disease in pregnancy
  term heart disease in pregnancy | cardiac disease in pregnancy | cardiovascular disease in pregnancy | heart disease/heart failure/arrhythmia/cardiomyopathy/mitral stenosis/supraventricular tachycardia/pulmonary hypertension/atrial fibrillation/stroke + pregnancy/pregnant/gravid
  sex female
  age 9-60
  unless not pregnant/pregnancy test/history of/fetal/hypertensive
  code O99.41{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Disease of heart or vessels in pregnancy, time: {trimester}
  code O99.42  Disease of heart or vessels at childbirth  when childbirth
  code O99.43  Disease of heart or vessels after birth  when puerperium
family Lung disease in pregnancy
  term asthma in pregnancy | asthma complicating pregnancy | respiratory disease in pregnancy | asthma/pneumonia/bronchitis/upper respiratory infection/URI/sinusitis/obstructive sleep apnea + pregnancy/pregnant/gravid | pneumonia in pregnancy
  sex female
  age 9-60
  unless not pregnant/pregnancy test/history of
  code O99.51{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Disease of the lungs or airways in pregnancy, time: {trimester}
  code O99.52  Disease of the lungs or airways at childbirth  when childbirth
  code O99.53  Disease of the lungs or airways after birth  when puerperium
family Digestive disease in pregnancy
  term appendicitis in pregnancy | GERD in pregnancy | constipation in pregnancy | digestive disease in pregnancy | appendicitis/GERD/gastroesophageal reflux/constipation/gastroenteritis/pancreatitis/Crohn disease/ulcerative colitis/bowel obstruction + pregnancy/pregnant/gravid
  sex female
  age 9-60
  unless not pregnant/pregnancy test/history of
  code O99.61{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Disease of the digestive tract in pregnancy, time: {trimester}
  code O99.62  Disease of the digestive tract at childbirth  when childbirth
  code O99.63  Disease of the digestive tract after birth  when puerperium
family Skin disease in pregnancy
  term skin disease in pregnancy | dermatosis of pregnancy | prurigo of pregnancy | prurigo gestationis | eczema/psoriasis/dermatitis/hidradenitis + pregnancy/pregnant | impetigo herpetiformis of pregnancy
  sex female
  age 9-60
  unless not pregnant/pregnancy test/history of
  code O99.71{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Disease of the skin in pregnancy, time: {trimester}
  code O99.72  Disease of the skin at childbirth  when childbirth
  code O99.73  Disease of the skin after birth  when puerperium
family Group B strep carrier
  term GBS positive/group B strep positive/group B streptococcus positive/positive GBS/GBS carrier/group B strep carrier/group B streptococcus carrier/GBS colonization/GBS bacteriuria/positive group B strep + pregnancy/pregnant/labor/delivery/IUP/gestation/intrapartum/weeks/penicillin | GBS positive in pregnancy | GBS bacteriuria in pregnancy | streptococcus B carrier state complicating pregnancy
  sex female
  age 9-60
  unless newborn/infant/neonate
  kind status
  code O99.820  Carrier of group B strep, in pregnancy  absorbs Z22.330
  code O99.824  Carrier of group B strep, at childbirth  when childbirth/delivery/delivered  absorbs Z22.330
  code O99.825  Carrier of group B strep, after birth  when puerperium
family Other carrier in pregnancy
  term MRSA carrier in pregnancy | infection carrier state in pregnancy
  sex female
  age 9-60
  kind status
  code O99.830  Carrier of another infection, in pregnancy
  code O99.834  Carrier of another infection, at childbirth  when childbirth
  code O99.835  Carrier of another infection, after birth  when puerperium
family Bariatric surgery and pregnancy
  term bariatric surgery status complicating pregnancy | gastric bypass/sleeve gastrectomy/bariatric surgery + pregnancy/pregnant
  sex female
  age 9-60
  unless not pregnant/pregnancy test
  kind status
  code O99.84{trimester: first-trimester=1 second-trimester=2 third-trimester=3 childbirth=4 puerperium=5 unspecified=0}  Bariatric surgery status in pregnancy, time: {trimester}
family Other disease in pregnancy
  term other disease complicating pregnancy | systemic lupus erythematosus in pregnancy | lupus/rheumatoid arthritis/scoliosis/antiphospholipid syndrome + pregnancy/pregnant
  sex female
  age 9-60
  unless not pregnant/pregnancy test/history of
  code O99.891  Other disease in pregnancy
  code O99.892  Other disease at childbirth  when childbirth
  code O99.893  Other disease after birth  when puerperium
family Cancer in pregnancy
  term cancer in pregnancy | malignancy in pregnancy | malignant neoplasm complicating pregnancy | breast cancer/lymphoma/cervical cancer/melanoma/thyroid cancer + pregnancy/pregnant
  sex female
  age 9-60
  unless not pregnant/pregnancy test/history of/family/screening
  code O9A.11{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Cancer in pregnancy, time: {trimester}
  code O9A.12  Cancer at childbirth  when childbirth
  code O9A.13  Cancer after birth  when puerperium
family Injury in pregnancy
  term trauma in pregnancy | injury in pregnancy | injury complicating pregnancy | poisoning in pregnancy | motor vehicle accident/MVA/MVC/blunt abdominal trauma/overdose + pregnancy/pregnant
  sex female
  age 9-60
  unless not pregnant/pregnancy test
  code O9A.21{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Injury or poisoning in pregnancy, time: {trimester}
  code O9A.22  Injury or poisoning at childbirth  when childbirth
  code O9A.23  Injury or poisoning after birth  when puerperium
family Physical abuse in pregnancy
  term physical abuse in pregnancy | domestic violence in pregnancy | physical abuse/domestic violence + pregnancy/pregnant
  sex female
  age 9-60
  unless not pregnant/denies/no/screening
  code O9A.31{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Physical abuse in pregnancy, time: {trimester}
  code O9A.32  Physical abuse at childbirth  when childbirth
  code O9A.33  Physical abuse after birth  when puerperium
family Sexual abuse in pregnancy
  term sexual abuse in pregnancy | sexual assault in pregnancy
  sex female
  age 9-60
  code O9A.41{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Sexual abuse in pregnancy, time: {trimester}
  code O9A.42  Sexual abuse at childbirth  when childbirth
  code O9A.43  Sexual abuse after birth  when puerperium
family Psychological abuse in pregnancy
  term psychological abuse in pregnancy | emotional abuse in pregnancy
  sex female
  age 9-60
  code O9A.51{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Psychological abuse in pregnancy, time: {trimester}
  code O9A.52  Psychological abuse at childbirth  when childbirth
  code O9A.53  Psychological abuse after birth  when puerperium
family Amniotic fluid embolism
  term amniotic fluid embolism | anaphylactoid syndrome of pregnancy
  sex female
  age 9-60
  code O88.11{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Amniotic fluid embolism in pregnancy, time: {trimester}
  code O88.12  Amniotic fluid embolism at childbirth  when childbirth/labor/delivery
  code O88.13  Amniotic fluid embolism after birth  when puerperium
family Blood clot embolism in pregnancy
  term thromboembolism in pregnancy | pulmonary embolism in pregnancy | obstetric pulmonary embolism | obstetric thromboembolism | pulmonary embolism/pulmonary thromboembolism + pregnancy/pregnant/postpartum/puerperium | puerperal pulmonary embolism
  sex female
  age 9-60
  unless not pregnant/pregnancy test/rule out/history
  code O88.21{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Blood clot embolism in pregnancy, time: {trimester}
  code O88.22  Blood clot embolism at childbirth  when childbirth
  code O88.23  Blood clot embolism after birth  when puerperium
family Other obstetric embolism
  term obstetric air embolism | obstetric septic embolism | obstetric fat embolism
  sex female
  age 9-60
  code O88.81{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Other embolism in pregnancy, time: {trimester}
  code O88.82  Other embolism at childbirth  when childbirth
  code O88.83  Other embolism after birth  when puerperium
  code O88.01{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Air embolism in pregnancy, time: {trimester}  when air
  code O88.02  Air embolism at childbirth  when air + childbirth
  code O88.03  Air embolism after birth  when air + puerperium
  code O88.31{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Septic embolism in pregnancy, time: {trimester}  when septic
  code O88.32  Septic embolism at childbirth  when septic + childbirth
  code O88.33  Septic embolism after birth  when septic + puerperium

# Reasons for a visit: check-ups, screening, vaccination, prevention, treatment, repeat prescriptions and procedures not done;
# for offices, wards and surgeries.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 21, Z00-Z13, Z23, Z28-Z29, Z51, Z53, Z76; guidelines I.C.21.c.5, c.6, c.13
kind encounter

family Adult check-up
  term annual physical | annual exam | general medical exam | adult health maintenance | annual wellness visit | routine physical | routine physical exam | annual physical exam | health maintenance exam | preventive visit | well adult exam | complete physical exam | general physical examination | annual checkup | wellness exam | medicare wellness visit | yearly physical | CPE | well adult visit | annual visit | routine general medical examination | periodic health exam | health maintenance visit | physical exam annual | adult wellness visit | annual health maintenance | annual wellness exam | wellness visit | preventive health exam | well woman physical | adult physical | annual examination | annual preventive exam
  age 16-
  unless gynecological/school/sports/pre-employment/well child/deferred/well woman/eye/last annual/due for/dental/foot/next
  code Z00.00  General adult check-up without abnormal findings
  code Z00.01  General adult check-up with abnormal findings  when abnormal findings/abnormal finding/with abnormal
Z00.00  General adult check-up without abnormal findings = general adult medical examination | encounter for general adult medical examination without abnormal findings | adult checkup
Z00.01  General adult check-up with abnormal findings = encounter for general adult medical examination with abnormal findings | physical exam with abnormal findings
Z00.110  Health check of a newborn under 8 days old = newborn check under 8 days | newborn weight check under 8 days | newborn visit 3 days old | first newborn visit | newborn well check | newborn visit | health check for newborn under 8 days
  age 0-0
Z00.111  Health check of a newborn 8 to 28 days old = two week newborn check | 2 week well child check | newborn weight check | 2 week newborn visit | 2 week old well visit | one month newborn check | health check for newborn 8 to 28 days
  age 0-0
family Well child check
  term well child check | well child visit | WCC | well child exam | routine child health exam | well baby check | well child | well baby visit | routine child health examination | well-child visit | well adolescent exam | well baby exam | annual physical child | well infant visit | well teen visit | well adolescent visit | routine infant or child health check | well-child check | child wellness visit
  age 0-17
  unless last/next/missed/schedule
  code Z00.129  Routine child check-up without abnormal findings
  code Z00.121  Routine child check-up with abnormal findings  when abnormal findings/abnormal finding/with abnormal
Z00.2  Exam for rapid growth in childhood = examination for rapid growth in childhood
Z00.3  Exam of development in adolescence = adolescent development exam | puberty development examination
Z00.5  Exam of a possible organ donor = potential organ donor evaluation | living donor evaluation | kidney donor evaluation | potential kidney donor | organ donor evaluation
Z00.6  Comparison or control subject in research = clinical trial participant | clinical research participant | research study participant | enrolled in clinical trial | clinical trial enrollment | control subject in research
Z00.70  Exam for delayed growth in childhood, without abnormal findings = examination for delayed growth in childhood
Z00.71  Exam for delayed growth in childhood, with abnormal findings = delayed growth examination with abnormal findings
Z00.8  Other general exam = health examination in population survey | group health screening exam
family Eye exam
  term routine eye exam | annual eye exam | comprehensive eye exam | eye and vision exam | vision exam | dilated eye exam | encounter for eye exam | diabetic eye exam
  unless due for/referral/refer/last/recommend/scheduled
  code Z01.00  Eye and vision exam without abnormal findings
  code Z01.01  Eye and vision exam with abnormal findings  when abnormal findings
  code Z01.020  Eye exam after a failed vision screening, without abnormal findings  when failed vision screening/failed screening
  code Z01.021  Eye exam after a failed vision screening, with abnormal findings  when failed vision screening + abnormal findings
Z01.10  Hearing exam without abnormal findings = routine hearing exam | hearing evaluation | audiology evaluation | hearing exam | encounter for hearing exam
Z01.110  Hearing exam after a failed hearing screening = hearing exam following failed screening | hearing exam after failed hearing screen
Z01.118  Hearing exam with other abnormal findings = hearing exam with abnormal findings
Z01.12  Hearing conservation and treatment = hearing conservation
Z01.20  Dental exam and cleaning without abnormal findings = dental exam and cleaning | dental cleaning | routine dental exam | dental prophylaxis visit
Z01.21  Dental exam and cleaning with abnormal findings = dental exam with abnormal findings
Z01.30  Blood pressure check without abnormal findings = blood pressure check | BP check visit | encounter for blood pressure check | nurse visit for blood pressure
  unless home
Z01.31  Blood pressure check with abnormal findings = blood pressure check with abnormal findings
family Gynecological exam
  term annual gynecological exam | well woman exam | gynecologic exam routine | annual GYN exam | pelvic exam and Pap | well-woman visit | routine gynecological exam | annual gyn visit | well woman visit | WWE | routine gyn exam | annual pelvic exam | annual gynecologic exam | well-woman exam | gyn annual exam | routine pelvic exam
  sex female
  unless last/due for/next
  code Z01.419  Routine gynecological exam without abnormal findings
  code Z01.411  Routine gynecological exam with abnormal findings  when abnormal findings/with abnormal
Z01.42  Repeat cervical smear after an abnormal one and a normal one = repeat Pap to confirm normal | repeat cervical smear following abnormal smear
  sex female
Z01.810  Heart exam before a procedure = preoperative cardiovascular exam | preoperative cardiac clearance | cardiac clearance | preop cardiac evaluation | preoperative cardiovascular examination | cardiac risk assessment before surgery | preoperative cardiac risk assessment | pre-op cardiac clearance | preoperative cardiac evaluation
Z01.811  Lung exam before a procedure = preoperative pulmonary evaluation | preoperative respiratory exam | pulmonary clearance | preoperative pulmonary clearance | preoperative chest x-ray
Z01.812  Laboratory tests before a procedure = preoperative labs | preprocedural laboratory testing | pre-op labs | preoperative laboratory examination | preoperative lab work | preoperative blood work | pre-procedure labs
Z01.818  Other exam before a procedure = preoperative exam | preoperative clearance | pre-op exam | surgical clearance | preoperative evaluation | preop evaluation | preoperative physical | pre-op clearance | pre-operative clearance | preoperative medical evaluation | preoperative examination | preprocedural examination | preop clearance | pre-surgical clearance | medical clearance for surgery | pre-op evaluation | preop exam | pre-operative evaluation | preop physical | preoperative assessment | presurgical evaluation | pre-operative examination
  unless cardiac/cardiovascular/pulmonary
Z01.82  Allergy testing = allergy testing | skin prick testing | allergy skin test | encounter for allergy testing
Z01.83  Blood typing = blood typing | blood type testing | Rh typing
  unless cross
Z01.84  Antibody level test = antibody titer testing | immunity titer | immunity status testing | MMR titer | varicella titer | hepatitis B titer | antibody response examination | rubella titer
Z01.89  Other special exam = special examination | encounter for laboratory test | radiological examination encounter
Z02.0  Exam for school or college = school physical | preschool exam | kindergarten physical | college physical | school entrance exam | camp and school physical | daycare physical
Z02.1  Exam before employment = pre-employment physical | preemployment exam | pre-employment exam | employment physical
Z02.2  Exam before entering a residential institution = nursing home admission exam | examination for admission to residential institution | assisted living admission physical
Z02.3  Exam for military recruitment = military recruitment exam | military physical | armed forces physical
Z02.4  Exam for a driving license = DOT physical | driver license exam | CDL physical | driving license examination | commercial driver physical
Z02.5  Exam for sports = sports physical | pre-participation physical | sports clearance exam | sports preparticipation exam | athletic physical | sports participation physical
Z02.6  Exam for insurance = insurance physical | life insurance exam
Z02.71  Disability determination = disability determination | disability evaluation | disability exam | disability paperwork | disability forms
Z02.79  Other medical certificate = medical certificate | work note | FMLA paperwork | return to work note | FMLA forms | letter of medical necessity | sick note | sickness certificate | medical leave certificate | fit note
Z02.81  Paternity test = paternity testing
Z02.82  Adoption services = adoption exam | adoption physical
Z02.83  Blood alcohol or drug test = drug screen for employer | blood alcohol test encounter | legal blood draw | court ordered drug test
Z02.84  Child welfare exam = foster care exam | child welfare exam | foster care placement exam
Z02.89  Other administrative exam = camp physical | immigration physical | prison intake exam | administrative examination | immigration exam | jail clearance | medical clearance for incarceration | summer camp physical | medical clearance for jail
Z02.9  Administrative exam, unspecified = administrative visit
Z03.6  Suspected poisoning by a swallowed substance, ruled out = suspected toxic ingestion ruled out | suspected ingestion ruled out | ingestion ruled out
Z03.71  Suspected problem with amniotic fluid or membranes, ruled out = suspected rupture of membranes ruled out | rupture of membranes ruled out | ROM ruled out | membranes intact ruled out
  sex female
Z03.72  Suspected placenta problem, ruled out = suspected placental problem ruled out
  sex female
Z03.73  Suspected fetal anomaly, ruled out = suspected fetal anomaly ruled out
  sex female
Z03.74  Suspected fetal growth problem, ruled out = suspected fetal growth problem ruled out
  sex female
Z03.75  Suspected short cervix, ruled out = suspected cervical shortening ruled out
  sex female
Z03.79  Other suspected problem of mother or fetus, ruled out = suspected maternal condition ruled out | decreased fetal movement ruled out
  sex female
Z03.821  Suspected swallowed foreign body, ruled out = suspected foreign body ingestion ruled out | foreign body ingestion ruled out
Z03.822  Suspected inhaled foreign body, ruled out = suspected foreign body aspiration ruled out
Z03.823  Suspected inserted foreign body, ruled out = suspected inserted foreign body ruled out
Z03.89  Other suspected condition, ruled out = observation for suspected condition ruled out | suspected disease ruled out | myocardial infarction ruled out
Z04.1  Exam after a transport accident = evaluation after motor vehicle accident without injury | examination following MVA | exam after motor vehicle collision no injury | MVC evaluation no injury
Z04.2  Exam after a work accident = evaluation after work accident | examination following work accident
Z04.3  Exam after another accident = evaluation after fall without injury | examination and observation following accident | fall without injury | no injuries after fall
Z04.41  Exam after an alleged rape of an adult = alleged sexual assault examination adult | adult sexual assault exam | SANE exam | alleged rape of adult | sexual assault examination
  age 18-
Z04.42  Exam after an alleged rape of a child = alleged child sexual abuse examination | child sexual assault exam | alleged rape of child
  age 0-17
Z04.6  Psychiatric exam requested by an authority = court ordered psychiatric exam | psychiatric evaluation requested by authority | court-ordered psychiatric evaluation
Z04.71  Exam after alleged physical abuse of an adult = alleged adult physical abuse exam
Z04.72  Exam after alleged physical abuse of a child = alleged child physical abuse exam | suspected child abuse evaluation ruled out
Z04.81  Exam of a victim of forced sexual exploitation = forced sexual exploitation examination
Z04.82  Exam of a victim of forced labor = forced labor exploitation examination
Z04.89  Exam for another specified reason = observation for other specified reason
Z05.0  Newborn observed for suspected heart condition, ruled out = newborn observation suspected cardiac condition ruled out
Z05.1  Newborn observed for suspected infection, ruled out = newborn sepsis evaluation ruled out | newborn observation for suspected infection | newborn rule out sepsis negative | observation of newborn for suspected infectious condition | neonatal sepsis ruled out | sepsis evaluation newborn | observation for suspected sepsis | observation for suspected infection | observation for possible sepsis | observation for sepsis
  age 0-0
Z05.3  Newborn observed for suspected respiratory condition, ruled out = newborn observation suspected respiratory condition ruled out
Z05.42  Newborn observed for suspected metabolic condition, ruled out = newborn observation suspected metabolic condition ruled out
Z05.9  Newborn observed for a suspected condition, unspecified, ruled out = newborn observation suspected condition ruled out
Z08  Follow-up after finished treatment of cancer = cancer surveillance | follow-up after completed cancer treatment | surveillance after cancer treatment | no evidence of disease surveillance | surveillance visit for cancer | follow-up examination after cancer treatment | cancer follow-up NED | surveillance of bladder cancer | surveillance for history of cancer
Z09  Follow-up after finished treatment of another condition = follow-up exam after completed treatment | follow up after completed treatment | surveillance colonoscopy | follow-up examination after treatment | colonoscopy surveillance | surveillance for polyps | test of cure

# Screening: no signs or symptoms. A test for a symptom is not a screening.
Z11.0  Screening for intestinal infection = screening for intestinal infectious disease
Z11.1  Screening for tuberculosis of the lungs = tuberculosis screening | TB screening | PPD placement | screening for tuberculosis | PPD test | TB test | PPD read | PPD reading | screening for pulmonary tuberculosis | TB skin test
  unless positive/reactive
Z11.2  Screening for other bacterial disease = MRSA screening | screening for MRSA | screening for bacterial disease
Z11.3  Screening for sexually transmitted infection = STD screening | STI screening | screening for sexually transmitted infection | chlamydia screening | gonorrhea screening | screen for STD | STD testing | STI testing | screening for STDs | syphilis screening | STD check | screening for chlamydia | screen for STI | screening for venereal disease | STI screen
Z11.4  Screening for HIV = HIV screening | screening for HIV | HIV test screening | encounter for HIV screening | screen for HIV
Z11.51  Screening for human papillomavirus = HPV screening | screening for HPV | HPV cotesting
Z11.59  Screening for another viral disease = hepatitis C screening | screening for hepatitis C | hepatitis B screening | screening for viral disease | need for hepatitis C screening test | screening for hepatitis B | hep C screening | screen for hepatitis C | encounter for hepatitis C screening
Z11.6  Screening for other protozoal or worm disease = screening for parasites | screening for protozoal disease
Z11.7  Test for latent tuberculosis = testing for latent tuberculosis | QuantiFERON screening | latent TB screening | latent tuberculosis screening | IGRA testing
Z11.8  Screening for another infectious disease = screening for rickettsial disease | screening for fungal infection
Z11.9  Screening for infectious disease, unspecified = screening for infectious disease
Z12.0  Screening for stomach cancer = screening for stomach cancer | screening for gastric cancer
Z12.10  Screening for intestinal cancer, unspecified = screening for intestinal cancer
Z12.11  Screening for colon cancer = colon cancer screening | screening colonoscopy | screening for colon cancer | colorectal cancer screening | average risk screening colonoscopy | encounter for screening colonoscopy | Cologuard screening | screen for colon cancer | FIT screening | screening for colorectal cancer | special screening for malignant neoplasm of colon | screening for malignant neoplasm of colon | colonoscopy screening | routine screening colonoscopy
  unless declined/declines/refused/up to date/discussed
Z12.12  Screening for rectal cancer = screening for rectal cancer | rectal cancer screening | screening for malignant neoplasm of rectum
Z12.13  Screening for small bowel cancer = screening for small bowel cancer
Z12.2  Screening for lung cancer = lung cancer screening | low dose CT lung screening | screening for lung cancer | LDCT lung cancer screening | low dose CT for lung cancer screening | LDCT screening | screening for malignant neoplasm of lung
Z12.31  Screening mammogram = screening mammogram | breast cancer screening by mammogram | routine mammogram | screening mammography | encounter for screening mammogram | bilateral screening mammogram | mammogram screening | annual mammogram | visit for screening mammogram | breast cancer screening | screening for breast cancer | screening mammo
  unless abnormal/clinical breast exam
Z12.39  Other screening for breast cancer = breast cancer screening exam | breast MRI screening | clinical breast exam screening | screening breast exam | screening breast ultrasound
Z12.4  Screening for cervical cancer = cervical cancer screening | screening Pap smear | routine Pap smear | screening for cervical cancer | Pap smear screening | routine cervical Papanicolaou smear | screening for malignant neoplasm of cervix | pap test screening | routine Pap | Pap smear today | Pap smear done | Pap smear performed | Pap test today
  sex female
Z12.5  Screening for prostate cancer = prostate cancer screening | PSA screening | screening for prostate cancer | screening PSA | special screening for malignant neoplasm of prostate
  sex male
Z12.6  Screening for bladder cancer = bladder cancer screening | screening for bladder cancer
Z12.71  Screening for testicular cancer = testicular cancer screening
  sex male
Z12.72  Screening for vaginal cancer = vaginal Pap smear screening | screening for vaginal cancer | vaginal cuff Pap smear
  sex female
Z12.73  Screening for ovarian cancer = ovarian cancer screening | screening for ovarian cancer
  sex female
Z12.79  Screening for another genitourinary cancer = screening for endometrial cancer
Z12.81  Screening for cancer of the mouth = oral cancer screening | screening for oral cancer
Z12.82  Screening for cancer of the nervous system = screening for nervous system cancer
Z12.83  Screening for skin cancer = skin cancer screening | full body skin exam | total body skin exam | skin cancer screening exam | screening for skin cancer | full body skin check | TBSE | total body skin examination | screening for malignant neoplasm of skin | full skin exam
Z12.89  Screening for cancer of another site = screening for pancreatic cancer | screening for liver cancer | HCC screening | hepatocellular carcinoma screening | screening for hepatocellular carcinoma | thyroid cancer screening
Z12.9  Screening for cancer, site unspecified = cancer screening
  unless colon/breast/cervical/prostate/lung/skin
Z13.0  Screening for a disease of the blood = screening for anemia | anemia screening | sickle cell screening | screening for iron deficiency anemia | screening for blood disorder
Z13.1  Screening for diabetes = diabetes screening | screening for diabetes | screening for diabetes mellitus | encounter for screening for diabetes | screen for diabetes
Z13.21  Screening for a nutritional disorder = screening for vitamin D deficiency | nutritional screening | screening for nutritional disorder | vitamin D screening
Z13.220  Screening for high blood fats = lipid screening | cholesterol screening | screening for hyperlipidemia | screening for lipid disorders | screening for lipoid disorders | screening cholesterol level | screening for high cholesterol | hyperlipidemia screening | lipid screen | screening lipid panel
Z13.228  Screening for another metabolic disorder = screening for metabolic disorder | screening for hemochromatosis | newborn metabolic screening
Z13.29  Screening for another endocrine disorder = thyroid screening | screening for thyroid disorder | screening for endocrine disorder | screening for hypothyroidism | thyroid disorder screening | screening for thyroid disease
Z13.30  Screening for mental health problems, unspecified = mental health screening | behavioral health screening
Z13.31  Screening for depression = depression screening | PHQ-9 screening | screening for depression | PHQ-2 screening | screen for depression | negative depression screening | encounter for screening for depression
Z13.32  Screening for depression of a mother = postpartum depression screening | maternal depression screening | Edinburgh screening | Edinburgh postnatal depression scale | EPDS
Z13.39  Screening for another mental or behavioral problem = alcohol screening | anxiety screening | screening for alcoholism | screening for ADHD | substance use screening | screening for anxiety | AUDIT-C screening | SBIRT
Z13.40  Screening for developmental delay, unspecified = developmental screening unspecified
Z13.41  Screening for autism = autism screening | M-CHAT | MCHAT | screening for autism | M-CHAT-R
Z13.42  Screening for global developmental delay (milestones) = developmental screening | screening for developmental milestones | ASQ screening | encounter for screening for global developmental delays | developmental milestones screening | ages and stages questionnaire
Z13.49  Screening for other developmental delay = screening for other developmental delay | speech delay screening
Z13.5  Screening for eye or ear disorders = vision screening | hearing screening | glaucoma screening | screening for glaucoma | diabetic retinopathy screening | screening for eye disorder | hearing screen | newborn hearing screening | vision screen | screening for diabetic retinopathy
  unless failed/abnormal
Z13.6  Screening for cardiovascular disorders = hypertension screening | AAA screening | screening for cardiovascular disorder | cardiovascular screening | abdominal aortic aneurysm screening | screening for hypertension | screening for AAA | screening for abdominal aortic aneurysm | screening EKG | coronary calcium screening | screening for heart disease | cardiovascular disease screening | screening for cardiovascular condition | CAD screening | screening for ischemic heart disease
Z13.71  Test of an adult for being a carrier, not for having children = carrier screening nonprocreative
Z13.79  Other genetic screening = genetic screening | BRCA testing | genetic testing | screening for genetic disease
  unless prenatal/carrier
Z13.810  Screening for upper digestive disorders = screening for Barrett's esophagus | screening upper endoscopy | screening for esophageal varices
Z13.811  Screening for lower digestive disorders = screening for lower gastrointestinal disorder
Z13.818  Screening for other digestive disorders = screening for digestive disorder | screening for celiac disease | screening for liver disease
Z13.820  Screening for osteoporosis = osteoporosis screening | DEXA screening | bone density screening | screening DEXA | screening for osteoporosis | DXA screening | screening bone density | screen for osteoporosis | bone density test screening
Z13.828  Screening for other muscle or bone disorders = scoliosis screening | screening for scoliosis
Z13.83  Screening for respiratory disorders = screening for COPD | screening for sleep apnea | respiratory screening
Z13.84  Screening for dental disorders = dental screening
Z13.850  Screening for traumatic brain injury = TBI screening | concussion screening
Z13.858  Screening for other nervous system disorders = screening for nervous system disorder | screening for dementia | memory screening | dementia screening | cognitive screening
Z13.88  Screening for harm from contaminants = lead screening | blood lead screening | screening for lead exposure | screening for chemical poisoning | lead exposure screening | screening for lead poisoning
Z13.89  Screening for another disorder = screening for other disorder | screening for kidney disease | fall risk screening | screening for genitourinary disorder
Z13.9  Screening, unspecified = health screening | encounter for screening | screening visit

# Vaccination and prevention
Z23  Vaccination (immunization) = immunization | vaccination | flu shot given | need for vaccination | influenza vaccine given | vaccine administered | flu vaccine given | immunization due | Tdap given | immunizations given | vaccines given | encounter for immunization | need for influenza vaccination | need for immunization | vaccine given today | need for prophylactic vaccination | flu vaccine today | Shingrix given | pneumococcal vaccine given | need for Tdap vaccination | need for pneumococcal vaccination | tetanus vaccine given | immunizations today | flu shot today | COVID vaccine given | tetanus shot given | Tdap administered | influenza vaccine administered | tetanus updated | need for shingles vaccine | HPV vaccine given | hepatitis B vaccine given | Prevnar given | need for COVID vaccination | vaccines administered | received flu vaccine today
  unless up to date/refused/declined/history/declines/adverse/reaction/UTD/allergy/records/status/complete/not given/last/current/previously/due for/she got/he got/got her/got his/fully vaccinated/schedule/calendar
Z28.01  Not vaccinated because of acute illness = immunization deferred due to acute illness | vaccination deferred due to acute illness
  kind status
Z28.02  Not vaccinated because of chronic illness = immunization not carried out because of chronic illness
  kind status
Z28.03  Not vaccinated because of weak immunity = immunization contraindicated immunocompromised | vaccine not given due to immunocompromised state
  kind status
Z28.04  Not vaccinated because of allergy to the vaccine = immunization not given due to allergy | vaccine contraindicated due to allergy
  kind status
Z28.09  Not vaccinated because of another contraindication = vaccine contraindicated | immunization contraindicated
  kind status
Z28.1  Not vaccinated for reasons of belief = vaccine refused for religious reasons | immunization declined for reasons of belief
  kind status
Z28.20  Not vaccinated by decision of the patient, reason unspecified = vaccination not done patient decision | patient decides against vaccination
  kind status
Z28.21  Not vaccinated because the patient refused = vaccine refused | declined vaccination | refuses vaccination | vaccine declined | declines flu shot | refused influenza vaccine | declined flu vaccine | declines vaccination | immunization refused | flu shot declined | refuses flu shot | influenza vaccine declined | declined immunization | vaccine refusal | declines influenza vaccine | declined flu shot | refused flu shot | declines vaccines | patient declined vaccine | refused vaccination
  kind status
  unless parent/mother/caregiver
Z28.39  Behind on vaccinations = underimmunized | delinquent immunization status | behind on immunizations | immunizations not up to date | not up to date on vaccines | incomplete immunization | unimmunized | delayed immunizations | lapsed immunization schedule | unvaccinated
  kind status
  unless COVID
Z28.81  Not vaccinated because the disease was had = immunization not needed patient had disease
  kind status
Z28.82  Not vaccinated because a parent or caregiver refused = parental refusal of vaccine | vaccine refused by parent | mother declines vaccines | parents decline vaccines | parent declined immunization | parents refuse vaccination | vaccine refusal by parents | parental vaccine refusal
  kind status
Z28.83  Not vaccinated because the vaccine was unavailable = vaccine unavailable | vaccine out of stock
  kind status
Z28.89  Not vaccinated for another reason = vaccination not carried out other reason
  kind status
Z28.9  Not vaccinated, reason unspecified = immunization not carried out
  kind status
Z29.11  Preventive antibody against RSV = nirsevimab | Beyfortus | palivizumab | Synagis | RSV prophylaxis | RSV immunoprophylaxis | RSV monoclonal antibody
Z29.12  Preventive antivenin = prophylactic antivenin
Z29.13  Preventive Rho(D) immune globulin = RhoGAM | Rho(D) immune globulin | Rhogam given | RhIG | Rh immune globulin | prophylactic Rhogam | anti-D immune globulin
Z29.14  Preventive rabies immune globulin = rabies immune globulin | RIG given | rabies immunoglobulin
Z29.3  Preventive fluoride = fluoride varnish | fluoride application | prophylactic fluoride | fluoride treatment
Z29.81  HIV pre-exposure prophylaxis = =PrEP | HIV PrEP | pre-exposure prophylaxis | =on PrEP | HIV pre-exposure prophylaxis | Truvada for PrEP | Descovy for PrEP | Apretude
  unless bowel/skin/colon/surgical prep/prep and drape
Z29.89  Other preventive measure = post-exposure prophylaxis | HIV PEP | nPEP | malaria prophylaxis
Z29.9  Preventive measure, unspecified = prophylactic measure

# Treatment visits
Z51.0  Visit for radiation treatment of cancer = radiation treatment visit | radiotherapy encounter | encounter for radiation therapy | admitted for radiation therapy | palliative radiation | undergoing radiation | receiving radiation therapy | on radiation therapy | radiotherapy session | radiation therapy session
  unless history/completed/prior/planned
Z51.11  Visit for cancer chemotherapy = encounter for chemotherapy | chemotherapy infusion | admitted for chemotherapy | chemotherapy cycle | admit for chemo | chemotherapy administration | chemotherapy encounter | here for chemotherapy | chemotherapy treatment today | presents for chemotherapy | cycle of chemotherapy | scheduled chemotherapy | chemo today | admission for chemotherapy | elective admission for chemotherapy | chemotherapy session | session of chemotherapy
  unless history/completed/last/planned/after
Z51.12  Visit for cancer immunotherapy = encounter for immunotherapy | pembrolizumab infusion | nivolumab infusion | antineoplastic immunotherapy | Keytruda infusion | immunotherapy infusion | Opdivo infusion | atezolizumab infusion | trastuzumab infusion
Z51.5  Palliative care = palliative care | comfort care | hospice care | comfort measures only | CMO | end of life care | hospice | comfort measures | palliative treatment | hospice patient | transitioned to comfort care | palliative measures | palliative care consult | made CMO | inpatient hospice | comfort-focused care | palliative management | comfort measures care | home hospice | goals of care comfort | discharged to hospice
  unless declined/declines/not interested/refused
Z51.6  Desensitization to allergens = allergy shots | allergen immunotherapy | desensitization to allergens | allergy injections | allergy shot | allergy immunotherapy | subcutaneous immunotherapy
Z51.81  Drug level monitoring = therapeutic drug monitoring | INR monitoring | drug level monitoring | encounter for INR check | anticoagulation monitoring | INR check | Coumadin monitoring | lithium level monitoring | encounter for therapeutic drug level monitoring | monitoring of drug level | warfarin monitoring | Coumadin clinic | anticoagulation clinic | medication monitoring encounter | encounter for medication monitoring | encounter for monitoring of drug therapy | protime check
Z51.89  Other aftercare = rehabilitation | encounter for rehabilitation | infusion therapy visit | aftercare | acute rehab | inpatient rehabilitation | admitted for rehabilitation
  unless pulmonary rehabilitation/discharge/discharged/cardiac rehabilitation/transfer/vocational/placement
Z51.A  Aftercare of sepsis = sepsis aftercare | follow-up after sepsis | post-sepsis aftercare
Z53.01  Procedure not done because the patient smokes = procedure cancelled due to smoking | surgery cancelled because of smoking
Z53.09  Procedure not done because of another contraindication = procedure cancelled due to contraindication | procedure not done due to contraindication | surgery canceled due to medical condition | procedure canceled due to contraindication | surgery cancelled due to illness | surgery postponed due to contraindication
Z53.1  Procedure refused for reasons of belief = refusal of blood products | Jehovah's Witness | refuses blood transfusion | Jehovah witness | refuses blood products for religious reasons | no blood products for religious reasons
Z53.20  Procedure not done by decision of the patient, reason unspecified = procedure refused by patient | patient refused procedure | patient declined procedure | refused treatment | treatment refused | refuses treatment | patient declined surgery | refused surgery | declined colonoscopy | patient declined treatment
Z53.21  Patient left before being seen = left without being seen | LWBS | left before being seen | eloped before being seen
Z53.29  Procedure or treatment not done by decision of the patient, other reason = left against medical advice | AMA discharge | signed out AMA | left AMA | patient left AMA | against medical advice | voluntary discharge | requested voluntary discharge
Z53.31  Laparoscopic surgery converted to open = laparoscopic converted to open | conversion to open from laparoscopic | laparoscopic cholecystectomy converted to open | converted to open cholecystectomy | lap converted to open | converted to laparotomy | conversion to laparotomy | conversion to open surgery | converted to open surgery | conversion to open | converted to open procedure | converted to open laparotomy
Z53.32  Thoracoscopic surgery converted to open = thoracoscopic converted to open | VATS converted to open thoracotomy | VATS converted to thoracotomy | converted to thoracotomy
Z53.33  Arthroscopic surgery converted to open = arthroscopic converted to open | arthroscopy converted to open
Z53.39  Other procedure converted to open = converted to open procedure | endovascular converted to open | robotic converted to open
Z53.8  Procedure not done for another reason = procedure canceled | procedure aborted | surgery cancelled | aborted procedure | procedure cancelled | procedure not performed due to scheduling | surgery was aborted
Z53.9  Procedure not done, reason unspecified = procedure not carried out
Z76.0  Repeat prescription = medication refill | prescription refill | refill request | refill of medication | needs refills | here for refill | repeat prescription | encounter for medication refill | medication refills | prescription renewal
Z76.1  Health care of a foundling = foundling care
Z76.2  Health care of another healthy infant or child = healthy infant care while mother ill
Z76.3  Healthy person with a sick person = accompanying sick person
Z76.4  Other boarder in a hospital = boarder baby | hospital boarder
Z76.5  Malingering = malingering | malingerer | drug seeking behavior | feigning illness | drug-seeking behavior | drug seeking
Z76.81  Visit of expectant parents before birth = prebirth pediatrician visit | prenatal pediatric visit
Z76.89  Other visit = establish care | new patient establishing care | encounter to establish care | establishing care with new provider | encounter to establish care with new doctor | transfer of care visit

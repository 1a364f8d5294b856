# Personal history of diseases, injuries, treatments and risks that are over but matter, for every setting.
# The families of the diseases themselves name the same codes for a mention in the past; here are the phrases that say it outright.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 21, Z85-Z87, Z91.4-Z91.5, Z92; guidelines I.C.21.c.4
kind history
chronic

# Cancer that was removed and is no longer treated
Z85.9  History of cancer, unspecified  needs site = history of cancer | personal history of cancer | history of malignancy | cancer survivor | history of malignant neoplasm | prior malignancy | prior cancer | previous malignancy
  unless family
Z85.00  History of cancer of a digestive organ, unspecified = history of gastrointestinal cancer | history of digestive cancer
  unless family
Z85.01  History of cancer of the esophagus = history of esophageal cancer | history of cancer of esophagus | history of esophageal adenocarcinoma | history of esophageal carcinoma
  unless family
Z85.020  History of carcinoid tumor of the stomach = history of gastric carcinoid
Z85.028  History of stomach cancer = history of gastric cancer | history of stomach cancer | history of gastric adenocarcinoma | history of gastric carcinoma
  unless family
Z85.030  History of carcinoid tumor of the large bowel = history of colon carcinoid | history of appendiceal carcinoid
Z85.038  History of colon cancer = history of colon cancer | personal history of colon cancer | history of colon carcinoma | history of colorectal cancer | history of cancer of colon | history of adenocarcinoma of colon | history of cecal cancer | history of sigmoid cancer | history of colonic cancer | prior colon cancer | history of sigmoid colon cancer
  unless family
Z85.040  History of carcinoid tumor of the rectum = history of rectal carcinoid
Z85.048  History of cancer of the rectum or anus = history of rectal cancer | history of anal cancer | history of rectal carcinoma | history of rectosigmoid cancer | history of rectal adenocarcinoma | history of anal carcinoma
  unless family
Z85.05  History of liver cancer = history of liver cancer | history of hepatocellular carcinoma | history of hepatoma | history of HCC
  unless family
Z85.060  History of carcinoid tumor of the small bowel = history of small bowel carcinoid | history of carcinoid of ileum
Z85.068  History of cancer of the small bowel = history of small bowel cancer | history of duodenal cancer | history of small intestine cancer
  unless family
Z85.07  History of pancreatic cancer = history of pancreatic cancer | history of cancer of pancreas | history of pancreatic adenocarcinoma
  unless family
Z85.09  History of cancer of another digestive organ = history of cholangiocarcinoma | history of gallbladder cancer | history of bile duct cancer | history of ampullary cancer | history of ampullary carcinoma
  unless family
Z85.110  History of carcinoid tumor of the lung = history of lung carcinoid | history of bronchial carcinoid | history of pulmonary carcinoid
Z85.118  History of lung cancer = history of lung cancer | history of non-small cell lung cancer | history of NSCLC | history of cancer of lung | history of small cell lung cancer | history of lung adenocarcinoma | history of lung carcinoma | history of bronchogenic carcinoma | prior lung cancer
  unless family
Z85.12  History of cancer of the windpipe = history of tracheal cancer
Z85.20  History of cancer of a respiratory organ, unspecified = history of respiratory cancer
Z85.21  History of cancer of the larynx = history of laryngeal cancer | history of larynx cancer | history of throat cancer | history of cancer of larynx | history of vocal cord cancer | history of laryngeal carcinoma
  unless family
Z85.22  History of cancer of the nose, middle ear or sinuses = history of sinus cancer | history of nasal cavity cancer | history of maxillary sinus cancer
Z85.230  History of carcinoid tumor of the thymus = history of thymic carcinoid
Z85.238  History of other cancer of the thymus = history of malignant thymoma | history of thymic carcinoma
Z85.29  History of cancer of another organ of the chest = history of mesothelioma | history of mediastinal cancer | history of pleural mesothelioma
Z85.3  History of breast cancer = history of breast cancer | personal history of breast cancer | history of cancer of breast | history of breast carcinoma | breast cancer survivor | history of invasive ductal carcinoma | history of left breast cancer | history of right breast cancer | history of malignant neoplasm of breast | prior breast cancer | remote breast cancer | previous breast cancer | history of bilateral breast cancer | history of breast neoplasm | breast cancer in remission | remote history of breast cancer
  unless family/mother/sister/aunt/grandmother
Z85.40  History of cancer of a female genital organ, unspecified = history of gynecologic cancer | history of gynecologic malignancy
  sex female
Z85.41  History of cancer of the cervix = history of cervical cancer | history of cancer of cervix | history of cervical carcinoma
  sex female
  unless family
Z85.42  History of cancer of another part of the uterus = history of endometrial cancer | history of uterine cancer | history of endometrial carcinoma | history of cancer of uterus | history of endometrial adenocarcinoma
  sex female
  unless family
Z85.43  History of cancer of the ovary = history of ovarian cancer | history of cancer of ovary | history of ovarian carcinoma
  sex female
  unless family
Z85.44  History of cancer of another female genital organ = history of vulvar cancer | history of vaginal cancer
  sex female
Z85.45  History of cancer of a male genital organ, unspecified = history of male genital cancer
  sex male
Z85.46  History of prostate cancer = history of prostate cancer | personal history of prostate cancer | history of cancer of prostate | history of prostate carcinoma | history of prostatic adenocarcinoma | prior prostate cancer | history of adenocarcinoma of prostate | prostate cancer in remission | remote history of prostate cancer
  sex male
  unless family/father/brother
Z85.47  History of cancer of the testicle = history of testicular cancer | history of seminoma | history of cancer of testis | history of testicular seminoma
  sex male
  unless family
Z85.48  History of cancer of the epididymis = history of cancer of epididymis
  sex male
Z85.49  History of cancer of another male genital organ = history of penile cancer
  sex male
Z85.4A  History of cancer of the fallopian tube = history of fallopian tube cancer | history of fallopian tube carcinoma
  sex female
Z85.50  History of cancer of the urinary tract, unspecified = history of urinary tract cancer
Z85.51  History of bladder cancer = history of bladder cancer | history of cancer of bladder | history of transitional cell carcinoma of bladder | history of urothelial carcinoma | history of bladder carcinoma | history of TCC of bladder | history of bladder tumor
  unless family
Z85.520  History of carcinoid tumor of the kidney = history of renal carcinoid
Z85.528  History of kidney cancer = history of kidney cancer | history of renal cell carcinoma | history of cancer of kidney | history of RCC | history of renal cancer | history of Wilms tumor | history of renal carcinoma | history of clear cell renal carcinoma
  unless family
Z85.53  History of cancer of the renal pelvis = history of renal pelvis cancer
Z85.54  History of cancer of the ureter = history of ureteral cancer | history of ureter cancer
Z85.59  History of cancer of another urinary organ = history of urethral cancer
Z85.6  History of leukemia = history of leukemia | history of AML | history of CLL | history of acute lymphoblastic leukemia | history of CML | history of acute myeloid leukemia | history of childhood leukemia | history of acute lymphocytic leukemia
  unless family/not in remission
Z85.71  History of Hodgkin lymphoma = history of Hodgkin lymphoma | history of Hodgkin's disease | history of Hodgkins | history of Hodgkin disease
  unless family/non-Hodgkin/non
Z85.72  History of non-Hodgkin lymphoma = history of non-Hodgkin lymphoma | history of lymphoma | history of diffuse large B-cell lymphoma | history of follicular lymphoma | history of NHL | history of B-cell lymphoma | history of DLBCL | history of gastric lymphoma
  unless family
Z85.79  History of another lymphoid or blood cancer = history of multiple myeloma | history of plasmacytoma | history of Waldenstrom macroglobulinemia
  unless family
Z85.810  History of cancer of the tongue = history of tongue cancer | history of cancer of tongue | history of base of tongue cancer | history of squamous cell carcinoma of tongue
Z85.818  History of cancer of another site of lip, mouth or throat = history of tonsil cancer | history of lip cancer | history of oropharyngeal cancer | history of nasopharyngeal cancer | history of parotid cancer | history of tonsillar cancer | history of pharyngeal cancer | history of nasopharyngeal carcinoma | history of squamous cell carcinoma of tonsil | history of hypopharyngeal cancer
Z85.819  History of cancer of the lip, mouth or throat, site unspecified = history of oral cancer | history of head and neck cancer | history of mouth cancer | history of oral cavity cancer
Z85.820  History of melanoma of the skin = history of melanoma | history of malignant melanoma | personal history of melanoma | prior melanoma | history of cutaneous melanoma
  unless family/in situ/uveal/choroidal
Z85.821  History of Merkel cell carcinoma = history of Merkel cell carcinoma
Z85.828  History of other skin cancer = history of basal cell carcinoma | history of skin cancer | history of squamous cell carcinoma of skin | history of nonmelanoma skin cancer | history of BCC | history of SCC of skin | history of non-melanoma skin cancer | personal history of skin cancer | history of skin cancers | history of basal cell | history of basal cell cancer | history of cutaneous squamous cell carcinoma | history of squamous cell skin cancer
  unless family/melanoma skin
Z85.830  History of bone cancer = history of bone cancer | history of osteosarcoma | history of Ewing sarcoma
Z85.831  History of cancer of soft tissue = history of sarcoma | history of soft tissue sarcoma | history of liposarcoma | history of leiomyosarcoma | history of rhabdomyosarcoma
Z85.840  History of cancer of the eye = history of ocular melanoma | history of retinoblastoma | history of uveal melanoma | history of choroidal melanoma
Z85.841  History of brain cancer = history of brain cancer | history of glioblastoma | history of astrocytoma | history of medulloblastoma | history of glioma | history of oligodendroglioma
Z85.848  History of cancer of another nervous tissue = history of spinal cord cancer | history of neuroblastoma
Z85.850  History of thyroid cancer = history of thyroid cancer | history of papillary thyroid carcinoma | history of cancer of thyroid | history of papillary thyroid cancer | history of thyroid carcinoma | history of follicular thyroid cancer
  unless family
Z85.858  History of cancer of another endocrine gland = history of adrenal cancer | history of parathyroid cancer | history of malignant pheochromocytoma
Z85.89  History of cancer of another organ = history of cancer of unknown primary | history of peritoneal cancer
Z86.000  History of in-situ cancer of the breast = history of DCIS | history of ductal carcinoma in situ | history of LCIS | history of carcinoma in situ of breast | history of lobular carcinoma in situ
Z86.001  History of in-situ cancer of the cervix = history of CIN 3 | history of carcinoma in situ of cervix | history of CIN III | history of cervical carcinoma in situ
  sex female
Z86.002  History of in-situ cancer of another genital organ = history of VIN III | history of carcinoma in situ of vulva | history of penile carcinoma in situ | history of VIN 3
Z86.003  History of in-situ cancer of mouth, esophagus or stomach = history of high grade dysplasia of esophagus | history of carcinoma in situ of oral cavity
Z86.004  History of in-situ cancer of another digestive organ = history of carcinoma in situ of colon | history of AIN III | history of anal intraepithelial neoplasia III
Z86.005  History of in-situ cancer of middle ear or airways = history of carcinoma in situ of larynx
Z86.006  History of melanoma in situ = history of melanoma in situ | history of in situ melanoma | history of lentigo maligna
Z86.007  History of in-situ cancer of the skin = history of squamous cell carcinoma in situ of skin | history of Bowen disease | history of Bowen's disease
Z86.008  History of in-situ cancer of another site = history of carcinoma in situ of bladder
Z86.00A  History of in-situ cancer of the fallopian tube = history of carcinoma in situ of fallopian tube | history of serous tubal intraepithelial carcinoma
  sex female
family History of colon polyps
  term history of colon polyps | personal history of colonic polyps | history of colonic polyps | history of colon polyp | previous colon polyps | prior colon polyps | history of polyps | history of polypectomy | history of colorectal polyps | previous polypectomy | personal history of colon polyps | colon polyps removed
  unless family/nasal/uterine/endometrial/vocal/cervical/nose
  code Z86.0100  History of colon polyps, type unspecified  needs type
  code Z86.0101  History of adenomatous or serrated colon polyps  when adenomatous/adenoma/adenomas/serrated/tubular/tubulovillous/villous/SSA/sessile serrated
  code Z86.0102  History of hyperplastic colon polyps  when hyperplastic
  code Z86.0109  History of other colon polyps  when inflammatory polyps/juvenile polyps
Z86.0101  History of adenomatous or serrated colon polyps = history of adenomatous polyps | history of colon adenoma | history of tubular adenoma | history of adenomatous colon polyps | history of adenomatous polyp | history of adenomas of colon | history of sessile serrated adenoma | history of tubulovillous adenoma | history of sessile serrated polyp
  unless family
Z86.0102  History of hyperplastic colon polyps = history of hyperplastic polyps | history of hyperplastic colon polyps | history of hyperplastic polyp
  unless family
Z86.011  History of a benign brain tumor = history of meningioma | history of benign brain tumor | history of acoustic neuroma | history of pituitary adenoma | history of meningioma resection
Z86.012  History of a benign carcinoid tumor = history of benign carcinoid tumor | history of carcinoid tumor
  unless malignant
Z86.018  History of another benign tumor = history of uterine fibroids | history of lipoma | history of benign neoplasm | history of fibroadenoma | history of fibroids | history of benign tumor | history of uterine fibroid | history of leiomyoma | history of dysplastic nevus | history of dysplastic nevi | history of hemangioma
Z86.03  History of a tumor of uncertain behavior = history of neoplasm of uncertain behavior

# Infections and blood
Z86.11  History of tuberculosis = history of tuberculosis | history of TB | treated tuberculosis | prior tuberculosis | history of pulmonary tuberculosis | old tuberculosis | previous tuberculosis | past tuberculosis | tuberculosis in childhood | history of treated TB | tuberculosis in youth | history of active TB
  unless family/latent/contact/no/exposure
Z86.12  History of polio = history of polio | history of poliomyelitis | polio as child | childhood polio | polio in childhood | poliomyelitis in childhood
  unless post-polio syndrome/vaccine
Z86.13  History of malaria = history of malaria | prior malaria
Z86.14  History of MRSA infection = history of MRSA | history of methicillin resistant staphylococcus aureus | prior MRSA infection | history of MRSA infection | history of MRSA bacteremia | previous MRSA
Z86.15  History of latent tuberculosis = history of latent tuberculosis | treated latent TB | history of LTBI | history of treated latent tuberculosis | history of latent TB | completed treatment for latent TB | treated LTBI
Z86.16  History of COVID-19 = history of COVID-19 | history of COVID | prior COVID-19 infection | previous COVID-19 infection | recovered from COVID-19 | past COVID infection | history of SARS-CoV-2 infection | prior COVID | previous COVID | had COVID | had COVID-19 | previous COVID infection | resolved COVID-19
  unless long/post/vaccine/exposure
Z86.17  History of C. difficile infection = history of Clostridioides difficile | history of C difficile | history of C diff | history of Clostridium difficile | prior C diff | history of C. difficile infection | history of recurrent C difficile | history of C. diff | history of C diff colitis
Z86.19  History of another infectious disease = history of chickenpox | history of shingles | history of herpes zoster | history of sepsis | treated syphilis | treated hepatitis C | history of Lyme disease | history of chlamydia | history of gonorrhea | cured hepatitis C | history of hepatitis A | history of septic shock | history of varicella | history of mononucleosis | history of cured hepatitis C | history of VRE | history of H. pylori infection | history of measles | history of mumps | past hepatitis B infection | history of HPV infection | history of trichomonas
  unless chronic/family/vaccine
Z86.2  History of a disease of the blood or immune system = history of anemia | history of thrombocytopenia | history of ITP | history of HIT | history of neutropenia | history of coagulopathy | history of hemolytic anemia | history of TTP | history of heparin induced thrombocytopenia
  unless family/chronic/sickle
Z86.31  History of a diabetic foot ulcer = history of diabetic foot ulcer | healed diabetic foot ulcer
Z86.32  History of diabetes in a pregnancy = history of gestational diabetes | history of GDM | prior gestational diabetes | previous gestational diabetes | gestational diabetes in prior pregnancy
  sex female
Z86.39  History of another endocrine or metabolic disease = history of hyperthyroidism | history of vitamin D deficiency | history of hyponatremia | history of hypokalemia | history of obesity | history of hypercalcemia | history of thyroid disease | history of goiter | history of thyroiditis | history of DKA | history of thyroid nodule | history of prediabetes | history of malnutrition | history of hyperparathyroidism | history of hyperkalemia
  unless family
Z86.51  History of combat stress reaction = history of combat stress reaction | history of operational stress reaction
Z86.59  History of another mental disorder = history of postpartum depression | history of psychiatric hospitalization | history of psychosis | history of eating disorder | history of anorexia nervosa | history of psychiatric admission | history of panic attacks | history of psychiatric illness | history of conduct disorder | past psychiatric hospitalizations | history of mental illness
  unless family
Z86.61  History of an infection of the central nervous system = history of meningitis | history of encephalitis | meningitis in childhood | history of brain abscess | history of bacterial meningitis | history of viral meningitis | meningitis as child
  unless family
Z86.69  History of another disease of nerves, eyes or ears = history of Bell palsy | history of retinal detachment | history of Guillain-Barre | history of carpal tunnel syndrome | history of ear infections | history of recurrent otitis media | history of neuropathy | history of otitis media | history of Bell's palsy | history of sciatica | history of optic neuritis | history of GBS | history of corneal ulcer | history of carpal tunnel | history of febrile seizures
  unless family

# Circulation
Z86.711  History of pulmonary embolism = history of pulmonary embolism | history of PE | prior pulmonary embolism | prior PE | previous pulmonary embolism | history of pulmonary emboli | history of PEs | history of bilateral pulmonary emboli | history of pulmonary embolus | previous PE | remote PE | history of pulmonary thromboembolism | history of DVT and PE
  unless chronic/family/no history/physical exam
Z86.718  History of another clot in a vein (DVT) = history of deep vein thrombosis | history of DVT | prior DVT | previous DVT | history of venous thrombosis | history of blood clots | history of DVTs | history of VTE | history of venous thromboembolism | history of thrombosis | history of deep venous thrombosis | previous deep vein thrombosis | history of blood clot | remote DVT | history of lower extremity DVT | prior deep vein thrombosis | history of left leg DVT | history of right leg DVT | previous deep venous thrombosis
  unless chronic/family/no history/mother/father
Z86.72  History of phlebitis with clot = history of thrombophlebitis | history of phlebitis | prior thrombophlebitis
Z86.73  History of TIA or stroke without lasting deficit = history of stroke | history of TIA | history of CVA | prior stroke | old CVA | prior CVA | previous stroke | history of transient ischemic attack | history of cerebrovascular accident | old stroke | remote stroke | history of cerebral infarction | remote CVA | status post stroke | prior TIA | previous TIA | previous CVA | old lacunar infarct | old infarct of brain | chronic lacunar infarct | history of TIAs | history of strokes | old cerebral infarct | old lacunar infarcts | chronic infarct | remote infarct | history of ischemic stroke | history of embolic stroke | prior infarct | old cerebellar infarct | status post CVA | remote lacunar infarct | prior strokes | history of lacunar stroke | CVA in past | history of mini-stroke | old cerebral infarction | chronic lacunar infarcts | multiple prior strokes | history of CVAs | history of multiple strokes | previous strokes
  unless residual/hemiparesis/hemiplegia/family/aphasia/myocardial/splenic/pulmonary infarct/mother/father/hemorrhagic/deficit/renal infarct/weakness from/with residual
Z86.74  History of sudden cardiac arrest = history of cardiac arrest | history of sudden cardiac arrest | survivor of cardiac arrest | prior cardiac arrest | history of V fib arrest | history of VF arrest | sudden cardiac arrest survivor | aborted sudden cardiac death
Z86.79  History of another disease of the circulation = history of rheumatic fever | history of pericarditis | history of endocarditis | history of aortic aneurysm repair | history of myocarditis | history of AAA repair | status post AAA repair | history of SVT ablation | history of intracranial hemorrhage | history of subdural hematoma | history of hypotension | history of AVNRT ablation | history of atrial fibrillation ablation | history of supraventricular tachycardia | repaired abdominal aortic aneurysm | history of subarachnoid hemorrhage | history of hemorrhoids | history of bacterial endocarditis | history of pericardial effusion | history of atrial fibrillation | history of varicose vein surgery | history of aortic dissection repair | history of heart murmur | history of cerebral aneurysm clipping | rheumatic fever in childhood | history of aneurysm repair | history of hemorrhagic stroke | rheumatic fever as child | history of atrial flutter ablation | history of PAF | history of intracerebral hemorrhage
  unless family/permanent/chronic

# Lungs, gut, skin, bones
Z87.01  History of pneumonia = history of pneumonia | prior pneumonia | previous pneumonia | history of recurrent pneumonia | history of pneumonias | history of aspiration pneumonia | recurrent pneumonias | history of bacterial pneumonia | history of community acquired pneumonia | previous pneumonias
  unless family
Z87.09  History of another disease of the airways = history of bronchitis | history of pneumothorax | history of pleural effusion | history of childhood asthma | history of spontaneous pneumothorax | history of asthma as child | history of respiratory failure | history of sinusitis | history of pulmonary disease | history of empyema | childhood asthma outgrown | history of croup | history of recurrent tonsillitis | history of ARDS | asthma in childhood | asthma as child | history of strep throat | history of bronchiolitis | history of lung abscess
  unless family/chronic
Z87.11  History of peptic ulcer = history of peptic ulcer disease | history of peptic ulcer | history of gastric ulcer | history of duodenal ulcer | history of PUD | prior peptic ulcer | history of stomach ulcer | history of ulcer disease | history of stomach ulcers | history of bleeding ulcer | previous peptic ulcer | history of bleeding ulcers | old duodenal ulcer | history of gastric ulcers | history of duodenal ulcers
  unless family
Z87.19  History of another disease of the digestive system = history of diverticulitis | history of pancreatitis | history of GI bleed | history of gallstones | history of bowel obstruction | history of hernia | history of small bowel obstruction | history of GI bleeding | history of appendicitis | history of gastritis | history of upper GI bleed | history of lower GI bleed | history of cholecystitis | history of gastrointestinal bleeding | history of alcoholic pancreatitis | history of SBO | history of inguinal hernia repair | history of rectal bleeding | history of choledocholithiasis | history of ischemic colitis | history of colitis | history of anal fissure | history of perforated diverticulitis | history of hepatic encephalopathy | history of gallstone pancreatitis | history of esophageal varices | history of cholelithiasis | history of gastrointestinal hemorrhage | history of esophagitis | history of perirectal abscess | history of ascites
  unless family/chronic
Z87.2  History of a disease of the skin = history of cellulitis | history of pressure ulcer | history of skin abscess | history of skin ulcer | history of acne | healed pressure ulcer | history of venous ulcer | history of hidradenitis | history of dermatitis | history of actinic keratosis | history of decubitus ulcer | history of pilonidal cyst | history of foot ulcer | history of recurrent cellulitis | history of abscess | history of actinic keratoses | history of boils
  unless family/liver abscess/brain abscess/diabetic foot
Z87.310  History of a healed osteoporotic fracture = history of osteoporosis fracture | history of fragility fracture | history of osteoporotic fracture | prior fragility fracture | history of healed osteoporotic fracture | healed osteoporotic compression fracture | prior osteoporotic compression fracture
Z87.311  History of another healed pathological fracture = history of pathological fracture | healed pathological fracture | history of pathologic fracture
Z87.312  History of a healed stress fracture = history of stress fracture | healed stress fracture | prior stress fracture
Z87.39  History of another disease of muscles or bones = history of osteomyelitis | history of septic arthritis | history of back pain | history of tendinitis | history of herniated disc | history of rhabdomyolysis | history of plantar fasciitis | history of low back pain | history of rotator cuff tear | history of bursitis | history of lumbar disc herniation | history of joint infection | history of necrotizing fasciitis | history of frozen shoulder
  unless family/chronic

# Genital, urinary, pregnancy
Z87.410  History of cervical dysplasia = history of cervical dysplasia | history of CIN 1 | history of CIN 2 | history of abnormal Pap with dysplasia | history of CIN II | history of CIN | history of CIN I
  sex female
Z87.411  History of vaginal dysplasia = history of vaginal dysplasia
  sex female
Z87.412  History of vulvar dysplasia = history of vulvar dysplasia | history of VIN
  sex female
Z87.42  History of another disease of the female genital tract = history of endometriosis | history of ovarian cyst | history of ovarian cysts | history of PID | history of abnormal Pap smear | history of abnormal Pap | history of pelvic inflammatory disease | history of menorrhagia | history of infertility | history of irregular menses | history of dysmenorrhea | history of ruptured ovarian cyst | history of amenorrhea | history of uterine prolapse | history of abnormal uterine bleeding | history of abnormal Pap smears | history of endometrial polyp | history of dysfunctional uterine bleeding
  sex female
  unless family
Z87.430  History of prostatic dysplasia = history of prostatic intraepithelial neoplasia | history of PIN III
  sex male
Z87.438  History of another disease of male genital organs = history of epididymitis | history of prostatitis | history of hydrocele | history of undescended testicle | history of orchitis | history of testicular torsion | history of hydrocelectomy
  sex male
Z87.440  History of urinary tract infections = history of UTI | history of urinary tract infection | history of recurrent UTI | recurrent urinary tract infections | recurrent UTIs | frequent UTIs | history of urinary tract infections | history of UTIs | prior UTI | history of pyelonephritis | multiple UTIs | history of recurrent urinary tract infections | history of recurrent UTIs | history of cystitis | history of urosepsis | frequent urinary tract infections | prior UTIs | previous urinary tract infections | repeated urinary tract infections | repeated urinary infections | previous urinary infections | recurrent UTI | recurrent urinary infections
  unless family
Z87.441  History of nephrotic syndrome = history of nephrotic syndrome | childhood nephrotic syndrome resolved
Z87.442  History of kidney stones = history of kidney stones | history of nephrolithiasis | history of renal calculi | history of kidney stone | history of urolithiasis | history of ureteral stone | prior kidney stones | history of renal stones | previous kidney stones | history of urinary calculi | history of renal calculus | past kidney stones | history of renal lithiasis | history of ureteral calculi | history of bladder stones | history of nephritic colic | history of renal colic | previous renal colic | repeated nephritic colic | history of lithiasis
  unless family
Z87.448  History of another disease of the urinary system = history of acute kidney injury | history of hematuria | history of AKI | history of acute renal failure | history of urinary retention | history of glomerulonephritis | history of urinary incontinence | history of hydronephrosis | history of urethral stricture | history of interstitial cystitis | history of neurogenic bladder | history of ARF | history of vesicoureteral reflux
  unless family/chronic
Z87.51  History of preterm labor = history of preterm labor | history of preterm delivery | prior preterm delivery | history of preterm birth | prior preterm birth | previous preterm delivery | previous preterm birth
  sex female
  unless current
Z87.59  History of another complication of pregnancy or birth = history of preeclampsia | history of ectopic pregnancy | history of miscarriage | history of postpartum hemorrhage | history of pre-eclampsia | history of spontaneous abortion | history of eclampsia | history of recurrent miscarriage | history of stillbirth | history of molar pregnancy | history of placental abruption | prior preeclampsia | history of miscarriages | history of placenta previa | prior ectopic pregnancy | history of IUFD | history of shoulder dystocia | history of hyperemesis | history of fetal demise | previous ectopic pregnancy | previous miscarriage | history of HELLP syndrome | history of cholestasis of pregnancy | history of gestational hypertension | history of PPROM | previous abortion | history of fetal loss | previous miscarriages
  sex female
  unless current pregnancy complicated
Z87.61  History of necrotizing enterocolitis of the newborn = history of necrotizing enterocolitis | history of NEC
Z87.68  History of another corrected condition of the newborn period = history of prematurity | former premature infant | ex-premature | history of neonatal jaundice | former preterm infant | born prematurely | ex-preterm infant | history of NICU stay
  unless retinopathy
Z87.710  History of corrected hypospadias = history of hypospadias repair | repaired hypospadias | corrected hypospadias | history of hypospadias
  sex male
Z87.718  History of another corrected malformation of the urinary or genital organs = history of repaired undescended testis | history of posterior urethral valves | history of orchiopexy | history of corrected cryptorchidism
Z87.720  History of a corrected malformation of the eye = history of congenital cataract removed | corrected congenital eye malformation
Z87.721  History of a corrected malformation of the ear = corrected congenital ear malformation | history of microtia repair
Z87.728  History of another corrected malformation of the nervous system = history of repaired myelomeningocele | repaired spina bifida | history of tethered cord release | history of Chiari decompression
Z87.730  History of corrected cleft lip or palate = history of cleft lip repair | history of cleft palate repair | repaired cleft palate | repaired cleft lip | history of cleft lip | history of cleft palate
Z87.731  History of a corrected tracheoesophageal fistula = repaired tracheoesophageal fistula | history of tracheoesophageal fistula repair | history of TEF repair | repaired esophageal atresia | history of esophageal atresia repair
Z87.732  History of a corrected cloacal malformation = corrected cloacal malformation | history of cloacal exstrophy repair
Z87.738  History of another corrected malformation of the gut = history of pyloric stenosis | history of pyloromyotomy | history of imperforate anus repair | history of Hirschsprung repair | history of intestinal malrotation repair | history of duodenal atresia repair | repaired imperforate anus | history of pyloric stenosis repair
Z87.74  History of a corrected malformation of the heart or vessels = repaired congenital heart disease | repaired tetralogy of Fallot | history of VSD repair | history of ASD repair | history of PDA ligation | status post ASD repair | status post VSD repair | history of coarctation repair | history of Fontan | status post repair of tetralogy of Fallot | ASD closure | VSD closure | PFO closure | history of PDA closure | status post PFO closure | repaired coarctation of aorta | repaired ASD | repaired VSD | arterial switch operation | history of congenital heart surgery | corrected congenital heart disease | status post PDA ligation
Z87.75  History of a corrected malformation of the airways = repaired congenital lung malformation | history of CCAM resection | history of CPAM resection
Z87.760  History of a corrected diaphragmatic hernia from birth = repaired congenital diaphragmatic hernia | history of congenital diaphragmatic hernia repair
Z87.761  History of corrected gastroschisis = history of gastroschisis repair | repaired gastroschisis | history of gastroschisis
Z87.762  History of corrected prune belly = history of prune belly syndrome repair
Z87.763  History of another corrected malformation of the abdominal wall = history of omphalocele repair | repaired omphalocele | history of congenital umbilical hernia repair
Z87.768  History of another corrected malformation of skin, limbs or bones = history of clubfoot repair | corrected clubfoot | history of craniosynostosis repair | repaired pectus excavatum | history of polydactyly removal | history of clubfoot
Z87.790  History of a corrected malformation of face or neck = history of branchial cleft cyst excision | history of thyroglossal duct cyst excision
Z87.798  History of another corrected malformation = history of corrected congenital anomaly | history of corrected congenital malformation

# Injury, risk, abuse, treatment
Z87.81  History of a healed fracture = history of fracture | history of hip fracture | healed fracture | old fracture healed | prior fracture | history of ankle fracture | history of wrist fracture | history of traumatic fracture | healed rib fractures | old healed fracture | history of rib fractures | history of femur fracture | old rib fractures | history of vertebral fracture | previous fracture | status post ORIF | history of pelvic fracture | history of humerus fracture | status post open reduction internal fixation | old healed rib fractures | history of clavicle fracture | healed fractures | history of leg fracture | history of skull fracture | history of ORIF | remote fracture | history of fractures
  unless osteoporotic/pathologic/stress/fragility/nonunion/osteoporosis/acute/malunion/family/current
Z87.820  History of a traumatic brain injury = history of traumatic brain injury | history of TBI | history of concussion | history of head injury | prior TBI | history of head trauma | history of concussions | prior concussion | remote head injury | prior traumatic brain injury | previous concussion | previous head injury | remote TBI | traumatic brain injury in past | history of closed head injury | history of head injuries
  unless sequela/sequelae/dementia due/postconcussion
Z87.821  History of a foreign body now removed = history of retained foreign body removed | retained foreign body fully removed
Z87.828  History of another healed injury = history of gunshot wound | history of trauma | history of burns | history of stab wound | history of motor vehicle accident | remote gunshot wound | history of MVA | history of ACL tear | history of meniscus tear | old gunshot wound | history of traumatic injury | history of MVC | history of burn injury | history of ankle sprain | remote trauma | history of physical trauma
  unless psychological/abuse/sexual
Z87.8901  History of social gender transition = history of social gender transition | socially transitioned
Z87.8902  History of medical gender transition = history of medical gender transition | history of gender affirming hormones
Z87.8903  History of surgical gender transition = history of gender affirming surgery | history of sex reassignment surgery | status post sex reassignment | history of surgical gender transition | status post gender affirming surgery | history of phalloplasty | history of sex reassignment
Z87.8904  History of surgery for an intersex condition = history of intersex surgery
Z87.8909  History of gender transition, kind unspecified = history of gender transition
Z87.893  History of gender detransition = history of gender detransition | detransitioned
Z87.892  History of anaphylaxis = history of anaphylaxis | prior anaphylaxis | history of anaphylactic reaction | previous anaphylaxis | history of anaphylactic shock | prior anaphylactic reaction
Z87.898  History of another condition = history of syncope | history of abnormal weight loss | history of seizure | history of elevated PSA | history of headaches | history of alcohol use | history of chest pain | history of dizziness | history of drug use | history of delirium | history of shortness of breath | history of proteinuria | history of vertigo | history of palpitations | history of lymphadenopathy | history of pulmonary nodule | history of bacteremia | history of positive PPD | history of snoring | history of marijuana use | history of lung nodule | history of febrile seizure | history of substance use | history of dysphagia | history of elevated liver enzymes | history of epistaxis | history of fainting | former drug use
  unless family/disorder/abuse/dependence
Z91.410  History of physical or sexual abuse as an adult = history of domestic violence | history of sexual assault | history of rape | history of adult sexual abuse | prior sexual assault | history of domestic abuse | history of sexual trauma | military sexual trauma
  unless child/childhood
Z91.411  History of psychological abuse as an adult = history of emotional abuse adult | history of adult psychological abuse | history of verbal abuse
  unless child/childhood
Z91.412  History of neglect as an adult = history of adult neglect | history of elder neglect
Z91.413  History of financial abuse as an adult = history of adult financial abuse | history of elder financial abuse
Z91.414  History of abuse by an intimate partner as an adult = history of intimate partner violence | history of intimate partner abuse | history of IPV | history of spousal abuse
Z91.419  History of abuse as an adult, kind unspecified = history of adult abuse | history of elder abuse
Z91.42  History of forced labor or sexual exploitation = history of human trafficking | history of sexual exploitation | history of forced labor
Z91.49  Other history of psychological trauma = history of psychological trauma | history of emotional trauma
Z62.810  History of physical or sexual abuse in childhood = history of childhood abuse physical | history of childhood sexual abuse | sexually abused as child | history of sexual abuse in childhood | physically abused as child | history of physical abuse in childhood | childhood sexual abuse history | history of childhood physical abuse | molested as child | history of sexual abuse as child | history of molestation
Z62.811  History of psychological abuse in childhood = history of emotional abuse in childhood | history of psychological abuse in childhood | emotionally abused as child
Z62.812  History of neglect in childhood = history of childhood neglect | neglected as child | history of neglect in childhood
Z62.813  History of forced labor or sexual exploitation in childhood = history of child trafficking | sexual exploitation in childhood
Z62.814  History of financial abuse in childhood = history of child financial abuse
Z62.815  History of intimate partner abuse in childhood = history of intimate partner abuse in childhood | teen dating violence history
Z62.819  History of abuse in childhood, kind unspecified = history of childhood abuse | history of child abuse | abused as child | history of abuse in childhood
Z91.51  History of suicidal behavior = history of suicide attempt | prior suicide attempt | previous suicide attempt | history of attempted suicide | suicide attempt in past | history of suicide attempts | prior suicide attempts | past suicide attempt | previous suicide attempts | multiple suicide attempts | past suicide attempts | history of intentional overdose | suicide attempts in past | history of suicidal behavior
  unless family/no history
Z91.52  History of self-harm without suicidal intent = history of self-harm | history of cutting | history of nonsuicidal self harm | history of self harm | history of self-injury | history of self mutilation | history of self-injurious behavior
Z91.82  History of military deployment = history of military deployment | prior military deployment | deployed to Iraq | deployed to Afghanistan | Iraq veteran | Afghanistan veteran | Vietnam veteran | combat veteran | history of deployment
Z91.85  History of military service = history of military service | veteran | military veteran | served in military | army veteran | navy veteran | marine veteran | air force veteran
  unless veterans affairs/veterans administration
Z91.83  Wandering in a disease classified elsewhere = wandering due to dementia | wandering behavior | wandering
  unless pacemaker/spleen/mind/atrial
  kind finding
Z91.B  Risk from exposure to diethylstilbestrol (DES) = DES daughter | in utero DES exposure | diethylstilbestrol exposure | DES exposure
Z91.89  Other personal risk factor = increased risk of breast cancer | high risk for breast cancer | at risk for diabetes | cardiovascular risk factors | at risk for aspiration | at risk for osteoporosis | increased risk for colon cancer | at risk for malnutrition | at risk for cardiovascular disease | aspiration risk | at risk for sleep apnea | high risk for cardiovascular disease | suicide risk | high risk of cardiovascular disease | ASCVD risk elevated | intermediate cardiovascular risk
Z92.0  History of contraception = history of contraception | previous contraceptive use | history of oral contraceptive use | history of oral contraceptives | past contraceptive use
  sex female
Z92.21  History of chemotherapy = history of chemotherapy | status post chemotherapy | completed chemotherapy | prior chemotherapy | previous chemotherapy | received chemotherapy | post chemotherapy | finished chemotherapy | treated with chemotherapy | adjuvant chemotherapy completed | underwent chemotherapy | chemotherapy in past
  unless current/ongoing/family/receiving
Z92.22  History of monoclonal antibody treatment = history of monoclonal drug therapy | history of biologic therapy | history of rituximab | history of Herceptin
Z92.23  History of estrogen treatment = history of estrogen therapy | history of hormone replacement therapy | history of estrogen replacement
Z92.240  History of inhaled steroid treatment = history of inhaled steroid therapy
Z92.241  History of systemic steroid treatment = history of systemic steroid therapy | history of chronic steroid use | history of steroid use | history of steroids | history of prednisone use | previous corticosteroid therapy
  unless anabolic
Z92.25  History of immunosuppressive treatment = history of immunosuppression therapy | history of immunosuppressive therapy
Z92.26  History of immune checkpoint inhibitor treatment = history of immune checkpoint inhibitor | history of pembrolizumab | history of nivolumab | prior immunotherapy with checkpoint inhibitor | history of Keytruda
Z92.29  History of another drug treatment = history of anticoagulant therapy | history of bisphosphonate use | history of methotrexate use | history of tamoxifen use | history of fen-phen use | history of anticoagulation | history of lithium use
Z92.3  History of radiation treatment = history of radiation therapy | status post radiation | history of radiation | prior radiation | prior radiation therapy | history of radiotherapy | status post radiation therapy | received radiation therapy | history of XRT | previous radiation | status post XRT | history of brachytherapy | completed radiation | previous radiotherapy | status post radiotherapy | prior XRT | received radiotherapy | history of chest radiation | radiation therapy in past | status post chemoradiation | history of chemoradiation | treated with radiotherapy | status post brachytherapy | completed radiation therapy | prior irradiation | treated with radiation | adjuvant radiotherapy completed | status post whole brain radiation | history of pelvic radiation | history of radioactive iodine | radiotherapy in past | past radiotherapy | received radiation | previously irradiated | treated with radiation therapy
  unless current/ongoing
Z92.81  History of ECMO = history of ECMO | prior ECMO | history of extracorporeal membrane oxygenation
Z92.82  Clot-dissolving drug (tPA) given at another hospital in the last 24 hours = tPA at outside hospital | received tPA at outside hospital | tPA prior to transfer | status post tPA at outside facility | tPA given at transferring facility | tPA given at OSH | received tPA prior to transfer | got tPA at outside hospital | tPA at OSH | TNK at outside hospital | tenecteplase at outside hospital | drip and ship
Z92.83  History of failed moderate sedation = history of failed moderate sedation | failed conscious sedation | failed moderate sedation
Z92.84  History of awareness under anesthesia = history of anesthesia awareness | unintended awareness under anesthesia | history of intraoperative awareness
Z92.850  History of CAR T-cell treatment = history of CAR-T therapy | status post CAR T-cell therapy | history of CAR T | status post CAR-T
Z92.859  History of cell treatment, kind unspecified = history of cellular therapy
Z92.86  History of gene therapy = history of gene therapy
Z92.89  History of other medical treatment = history of blood transfusion | history of cardioversion | history of blood transfusions | history of ECT | history of electroconvulsive therapy | prior cardioversion | previous blood transfusions | history of plasmapheresis | blood transfusion in past

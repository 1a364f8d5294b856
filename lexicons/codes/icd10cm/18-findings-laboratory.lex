# Abnormal findings of blood, urine, cytology, tumor markers and microbiology without a diagnosis, for offices, wards and laboratories.
# An abnormal value is coded when the provider names it; the diagnosis that explains it wins.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 18, R70-R89 and R97
kind finding

R70.0  Raised sedimentation rate (ESR) = elevated ESR | elevated sedimentation rate | elevated sed rate | raised ESR | increased ESR | high sed rate | accelerated erythrocyte sedimentation rate | elevated erythrocyte sedimentation rate | ESR elevated | elevation of erythrocyte sedimentation rate | elevation of ESR | increased erythrocyte sedimentation rate
  integral-to M31.5 M31.6 M35.3 M05 M06
R70.1  Abnormal plasma viscosity = abnormal plasma viscosity | plasma hyperviscosity
R71.0  Sudden drop in hematocrit = precipitous drop in hematocrit | drop in hematocrit | drop in hemoglobin | falling hematocrit | hematocrit drop | hemoglobin drop | hct drop | hgb drop | falling hemoglobin
  integral-to D62
R71.8  Other abnormality of red blood cells = anisocytosis | poikilocytosis | microcytosis | abnormal red blood cells | elevated RDW | high MCV | low MCV | elevated MCV | polychromasia | microcytosis without anemia | abnormal RBC morphology | elevated hematocrit | elevated hemoglobin
  integral-to D50-D53 D56 D45
R73.01  Impaired fasting glucose = impaired fasting glucose | elevated fasting glucose | IFG | impaired fasting glycemia | elevated fasting blood sugar | fasting hyperglycemia
  integral-to E08-E13
R73.02  Impaired glucose tolerance = impaired glucose tolerance | IGT | glucose intolerance | abnormal oral glucose tolerance test | elevated glucose tolerance | glucose intolerant | carbohydrate intolerance
  integral-to E08-E13
  unless gestational/pregnancy
R73.03  Prediabetes = prediabetes | pre-diabetes | prediabetic | pre-diabetic | latent diabetes | borderline diabetes | borderline diabetic | borderline diabetes mellitus | pre-DM
  kind disease
  chronic
  integral-to E08-E13
R73.09  Other abnormal glucose = abnormal glucose | elevated hemoglobin A1c | elevated HbA1c | elevated A1c | abnormal A1c | abnormal non-fasting glucose | abnormal blood sugar | abnormal glucose tolerance test | elevated glycosylated hemoglobin | abnormal glucose level | dysglycemia
  integral-to E08-E13 R73.03
R73.9  High blood sugar (hyperglycemia), unspecified = hyperglycemia | elevated blood sugar | elevated glucose | high blood sugar | elevated blood glucose | stress hyperglycemia | steroid induced hyperglycemia | hyperglycemic | high glucose | increased glucose | elevated glycemia | high blood glucose | elevated glucose level
  integral-to E08-E13 O24
R74.01  Raised liver transaminases = elevated transaminases | transaminitis | elevated AST | elevated ALT | elevated liver enzymes | raised transaminases | elevated LFTs | hypertransaminasemia | elevation of transaminases | abnormal transaminases | elevated liver transaminases | increased transaminases | elevated AST and ALT | elevated SGOT | elevated SGPT | transaminase elevation | elevated GOT | elevated GPT | transaminasemia | increased liver enzymes | elevated hepatic enzymes | increase in transaminases | elevated aminotransferases | LFT elevation | rise in transaminases
  integral-to K70-K77 B15-B19
R74.02  Raised lactate dehydrogenase (LDH) = elevated LDH | elevated lactate dehydrogenase | elevated lactic acid dehydrogenase | raised LDH | increased LDH | high LDH | elevation of LDH
R74.8  Abnormal level of another serum enzyme = elevated alkaline phosphatase | elevated lipase | elevated amylase | hyperamylasemia | abnormal alkaline phosphatase | elevated CK | elevated creatine kinase | elevated CPK | elevated GGT | hyperlipasemia | elevated acid phosphatase | elevated creatine phosphokinase | elevated ALP | elevated alk phos | elevated gamma glutamyl transferase | low alkaline phosphatase | elevated aldolase | cholestatic enzymes elevated | raised CK | hyperCKemia | elevated cholestasis enzymes | elevated alkaline phosphate | alkaline phosphatase elevation | elevated + alkaline phosphatase/alkaline phosphate | abnormal liver enzymes | abnormal hepatic enzymes
  integral-to K85 M62.82 K83 K80.5 G72 M33
R74.9  Abnormal serum enzyme, not specified = abnormal serum enzyme | elevated enzymes
R75  Inconclusive HIV test = inconclusive HIV test | indeterminate HIV test | inconclusive HIV | nonconclusive HIV test
R76.0  Raised antibody titer = raised antibody titer | elevated antibody titer | positive antinuclear antibody | positive ANA | ANA positive | elevated ANA | positive antibody titer | antinuclear antibodies positive | positive antinuclear antibodies | positive anticardiolipin antibodies | positive antiphospholipid antibodies | positive antibodies | positive ANCA | ANCA positive | positive antiphospholipid antibody | positive ASMA | elevated TPO antibodies
  integral-to M32 M33-M35 D68.61
R76.11  Positive tuberculin skin test without active tuberculosis = positive PPD | positive tuberculin skin test | positive TST | positive Mantoux | PPD positive | positive TB skin test | tuberculin skin test positive | positive tuberculin test | PPD converter | Mantoux positive | reactive PPD
  integral-to A15-A19 Z22.7
R76.12  Positive tuberculosis blood test (interferon) without active tuberculosis = positive QuantiFERON | positive quantiferon gold | positive IGRA | positive T-SPOT | positive interferon gamma release assay | quantiferon positive | QuantiFERON TB positive | IGRA positive
  integral-to A15-A19 Z22.7
R76.81  Abnormal rheumatoid factor or anti-CCP antibody without rheumatoid arthritis = positive rheumatoid factor | elevated rheumatoid factor | positive anti-CCP | positive RF | anti-CCP positive | elevated anti-CCP | rheumatoid factor positive | positive anti-citrullinated protein antibody
  integral-to M05 M06
R76.89  Other abnormal immune finding in serum = false positive syphilis test | false positive RPR | false positive VDRL | abnormal immunoglobulins | elevated IgE | elevated complement level | low complement | biological false positive serology | elevated IgG | elevated IgA | hypocomplementemia
  integral-to D80 D84 M32
R76.9  Abnormal immune finding in serum, not specified = abnormal serology | abnormal immunological finding | abnormal immunology
R77.0  Abnormal albumin = abnormal albumin | low albumin level | elevated albumin | low serum albumin
  integral-to E43-E46 E88.09
R77.1  Abnormal globulin = hyperglobulinemia | abnormal globulin | elevated globulin | elevated gamma globulin
R77.2  Abnormal alpha-fetoprotein = elevated alpha-fetoprotein | elevated AFP | abnormal AFP | elevated alphafetoprotein | raised alphafetoprotein
  unless maternal/pregnancy
R77.8  Other abnormal plasma protein = abnormal serum protein electrophoresis | abnormal SPEP | elevated total protein | abnormal protein electrophoresis | elevated serum free light chains
R77.9  Abnormal plasma protein, not specified = abnormal plasma protein | abnormal serum protein
R78.0  Alcohol found in the blood = alcohol in blood | positive blood alcohol | elevated blood alcohol level | elevated ethanol level | elevated BAC | blood alcohol level elevated | elevated serum alcohol | positive alcohol level
R78.1  Opiate found in the blood = opiate in blood | opiates in blood
R78.2  Cocaine found in the blood = cocaine in blood
R78.3  Hallucinogen found in the blood = hallucinogen in blood
R78.4  Other addictive drug found in the blood = drugs of abuse in blood | amphetamine in blood | cannabinoids in blood
R78.5  Other psychotropic drug found in the blood = psychotropic drug in blood
R78.6  Steroid found in the blood = steroid in blood | anabolic steroid in blood
R78.71  Abnormal lead level in blood = elevated lead level | elevated blood lead | abnormal blood lead level | high lead level | elevated blood lead level | lead level elevated
R78.72  Abnormal gadolinium level in blood = elevated gadolinium level | abnormal gadolinium level | gadolinium in blood
R78.79  Abnormal heavy metal level in blood = elevated mercury level | elevated arsenic level | abnormal heavy metal level | elevated cadmium level | elevated heavy metals
R78.81  Bacteremia = bacteremia | positive blood cultures | positive blood culture | bacteraemia | gram negative bacteremia | gram positive bacteremia | staph bacteremia | MRSA bacteremia | MSSA bacteremia | E coli bacteremia | blood culture positive | bacteremic | bloodstream infection | blood stream infection | streptococcal bacteremia | enterococcal bacteremia | positive hemoculture | positive hemocultures | klebsiella bacteremia
  kind disease
  integral-to A40 A41 T80.211
  unless contaminant/line
R78.89  Other substance found in the blood = elevated drug level | supratherapeutic drug level | elevated digoxin level | supratherapeutic vancomycin level | elevated lithium level | abnormal lithium level | subtherapeutic drug level | elevated phenytoin level | subtherapeutic phenytoin level | elevated tacrolimus level | subtherapeutic drug levels
R78.9  Unspecified substance found in the blood = unspecified substance in blood
R79.0  Abnormal mineral level in blood = abnormal magnesium level | abnormal copper level | abnormal iron level | low ferritin | abnormal zinc level | abnormal blood mineral level | low iron level | low serum iron | elevated iron level | abnormal iron studies | low iron saturation | low copper level | elevated serum iron
  integral-to D50 E61 E83
R79.1  Abnormal clotting test = elevated INR | supratherapeutic INR | subtherapeutic INR | prolonged PTT | abnormal coagulation profile | prolonged prothrombin time | elevated PT | abnormal INR | elevated PTT | prolonged PT | prolonged bleeding time | prolonged partial thromboplastin time | abnormal PTT | coagulation abnormality | INR elevated | INR supratherapeutic | INR subtherapeutic | abnormal coagulation studies | prolonged INR | prolonged aPTT | elevated prothrombin time | high INR | abnormal coagulation time
  integral-to D65-D68
R79.81  Abnormal blood gas = abnormal blood gas | abnormal arterial blood gas | abnormal ABG | elevated pCO2 | low pO2
  integral-to J96
R79.82  Raised C-reactive protein (CRP) = elevated CRP | elevated C-reactive protein | raised CRP | increased CRP | high CRP | elevated C reactive protein | elevation of CRP | CRP elevated | increase in CRP | increased C-reactive protein
  integral-to A40 A41 M31.5 M31.6 M35.3
R79.83  Abnormal blood amino acid level = elevated homocysteine | homocysteinemia | abnormal amino acid level | elevated homocysteine level
R79.89  Other abnormal blood chemistry = elevated troponin | elevated BUN | elevated creatinine | azotemia | elevated lactate | abnormal LFTs | abnormal liver function tests | elevated D-dimer | elevated procalcitonin | elevated ferritin | low testosterone level | elevated BNP | troponin elevation | abnormal liver function test | elevated lactic acid | troponinemia | elevated troponins | raised creatinine | elevated serum creatinine | hyperferritinemia | elevated prolactin level | elevated PTH level | increased creatinine | elevated ammonia level | troponin leak | positive troponin | elevated NT-proBNP | elevated pro-BNP | hypothyroxinemia | creatinine elevation | elevated parathyroid hormone | elevated D dimer | hyperlactatemia | acetonemia | elevated cortisol level | low T4 | low testosterone | raised troponin | retention of nitrogenous products
  integral-to I21 I50 N17 N18 K70-K77 E87.2 A41 I26 I5A E29.1 E03
R79.9  Abnormal blood chemistry, not specified = abnormal blood chemistry | abnormal blood test | abnormal labs | abnormal lab results | abnormal laboratory findings | abnormal lab test | abnormal blood work | abnormal laboratory result | abnormal lab values
  integral-to D50-D64 D69-D72 E78 E87 K70-K77 N17-N19 R73 R74 R76 R77 R79.8 E08-E13
family Protein in the urine (proteinuria)
  term proteinuria | protein in urine | albuminuria | elevated urine protein | urine protein positive | nephrotic range proteinuria | non-nephrotic proteinuria | albumin in urine | elevated urine albumin | macroalbuminuria | microalbuminuria | proteinuric
  integral-to E10.21 E11.21 E11.29 N00-N08 O12 O14 E13.21 E08.21
  code R80.9  Protein in the urine, unspecified  needs type
  code R80.0  Isolated protein in the urine  when isolated
  code R80.1  Persistent protein in the urine, unspecified  when persistent
  code R80.2  Protein in the urine on standing (orthostatic)  when orthostatic/postural
  code R80.8  Other protein in the urine  when glomerular/transient/tubular
R80.3  Bence Jones protein in the urine = Bence Jones proteinuria | Bence-Jones protein in urine | Bence Jones protein
R81  Sugar in the urine (glycosuria) = glycosuria | glucosuria | glucose in urine | sugar in urine
  integral-to E08-E13
R82.0  Fat lymph in the urine (chyluria) = chyluria
R82.1  Myoglobin in the urine = myoglobinuria
  integral-to M62.82
R82.2  Bile in the urine (dark urine) = choluria | coluria | biliuria | bilirubinuria | bilirubin in urine | dark urine | tea colored urine | cola colored urine
  integral-to K80 K83 B15-B19
R82.3  Hemoglobin in the urine = hemoglobinuria
  unless paroxysmal
R82.4  Ketones in the urine = ketonuria | acetonuria | ketones in urine
  integral-to E10.10 E11.10
R82.5  Raised drug or biological substance in urine = positive urine drug screen | abnormal urine drug screen | elevated urine catecholamines | positive UDS | elevated urine metanephrines | urine drug screen positive | urine toxicology positive | positive urine toxicology | elevated urinary catecholamines
R82.6  Abnormal urine level of a non-medicinal substance = elevated urine heavy metals | abnormal urine heavy metals
R82.71  Bacteria in the urine (bacteriuria) = bacteriuria | asymptomatic bacteriuria | bacteria in urine | ASB
  integral-to N39.0 N30 O23
R82.79  Other abnormal urine culture = positive urine culture | abnormal urine culture | urine culture positive | candiduria | funguria | positive uroculture | positive urine culture for candida
  integral-to N39.0 N30
R82.81  White cells in the urine (pyuria) = pyuria | sterile pyuria | white cells in urine | leukocyturia | leukocyte in urine | WBC in urine
  integral-to N39.0 N30 N10
R82.89  Other abnormal urine cytology = abnormal urine cytology | atypical urine cytology
R82.90  Abnormal urine finding, not specified = abnormal urinalysis | abnormal urine findings | abnormal UA | dirty urine | abnormal urine | urine abnormality | positive UA | abnormal urine finding | abnormal urine sediment
  integral-to N39.0 N30
R82.91  Abnormal urine color = abnormal urine color | urine discoloration | discolored urine | orange urine
R82.991  Low citrate in the urine = hypocitraturia | low urinary citrate
R82.992  High oxalate in the urine = hyperoxaluria | high urinary oxalate
  unless primary
R82.993  High uric acid in the urine = hyperuricosuria
R82.994  High calcium in the urine = hypercalciuria | idiopathic hypercalciuria
R82.998  Other abnormal urine finding = crystalluria | casts in urine | cylindruria | urine casts | melanuria | crystals in urine | granular casts | cells in urine | positive leukocyte esterase | positive nitrites | urinary sediment abnormal | leukocyte esterase positive | nitrite positive urine | urine sodium abnormal
  integral-to N39.0 N17 N00-N08

family Abnormal cerebrospinal fluid
  term abnormal cerebrospinal fluid | abnormal CSF | CSF abnormality | CSF pleocytosis | pleocytosis | elevated CSF protein | abnormal spinal fluid | hyperproteinorrachia | proteinorrachia | abnormal CSF findings | albuminocytologic dissociation
  integral-to G00-G05 A87 G61.0
  code R83.9  Abnormal spinal fluid, not specified
  code R83.4  Abnormal immune finding in spinal fluid  when oligoclonal/immunological
  code R83.5  Abnormal culture of spinal fluid  when culture/microbiological
  code R83.6  Abnormal cells in spinal fluid  when cytology/malignant cells
  code R83.8  Other abnormal finding in spinal fluid  when pleocytosis/protein/elevated protein
R84.5  Abnormal culture from the airways or chest = positive sputum culture | abnormal sputum culture | positive pleural fluid culture | abnormal throat culture | positive throat culture | sputum culture positive
  integral-to J12-J18 J02.0
R84.6  Abnormal cells from the airways or chest = abnormal sputum cytology | abnormal bronchial washings cytology | atypical cells in pleural fluid | abnormal pleural fluid cytology | atypical cells on bronchoscopy
R84.9  Abnormal specimen from the airways or chest, not specified = abnormal pleural fluid | abnormal bronchial washings
R85.610  Anal smear: atypical squamous cells, undetermined (ASC-US) = anal ASC-US | anal ASCUS | ASCUS of anus
R85.611  Anal smear: atypical squamous cells, high grade not excluded (ASC-H) = anal ASC-H | ASC-H of anus
R85.612  Anal smear: low grade lesion (LGSIL) = anal LGSIL | anal LSIL | LSIL of anus
R85.613  Anal smear: high grade lesion (HGSIL) = anal HGSIL cytology | anal HSIL cytology
R85.614  Anal smear: evidence of cancer = malignant cells on anal smear | malignant cytology of anus
R85.615  Anal smear not sufficient = unsatisfactory anal smear | unsatisfactory anal pap
R85.619  Abnormal anal smear, not specified = abnormal anal pap | abnormal anal cytology | abnormal anal smear
R85.81  Anal test positive for high risk HPV = anal high risk HPV | anal HPV high risk positive
R85.82  Anal test positive for low risk HPV = anal low risk HPV
R85.5  Abnormal culture from the digestive organs = positive stool culture | abnormal stool culture | positive peritoneal fluid culture
R85.9  Abnormal specimen from the digestive organs, not specified = abnormal peritoneal fluid
R86.9  Abnormal specimen from male genital organs, not specified = abnormal semen analysis | abnormal spermogram | abnormal semen | low sperm motility
  sex male
R86.8  Other abnormal specimen from male genital organs = abnormal sperm morphology | teratozoospermia | leukospermia
  sex male
family Abnormal cervical smear (Pap)
  term abnormal Pap smear | abnormal Pap | abnormal cervical cytology | abnormal Papanicolaou smear | abnormal cervical smear | abnormal Pap test
  sex female
  code R87.619  Abnormal cervical smear, not specified  needs result
  code R87.610  Cervical smear: atypical squamous cells, undetermined (ASC-US)  when ASCUS/ASC-US/atypical squamous cells of undetermined significance
  code R87.611  Cervical smear: atypical squamous cells, high grade not excluded (ASC-H)  when ASC-H/cannot exclude high grade
  code R87.612  Cervical smear: low grade lesion (LGSIL)  when LGSIL/LSIL/low grade
  code R87.613  Cervical smear: high grade lesion (HGSIL)  when HGSIL/HSIL/high grade
  code R87.614  Cervical smear: evidence of cancer  when malignant/carcinoma cells
  code R87.615  Cervical smear not sufficient  when unsatisfactory/inadequate/insufficient
  code R87.618  Other abnormal cervical smear  when atypical glandular/endometrial cells
  code R87.629  Abnormal vaginal smear, not specified  when vaginal/vaginal cuff
R87.610  Cervical smear: atypical squamous cells, undetermined (ASC-US) = ASCUS | ASC-US | atypical squamous cells of undetermined significance | ASCUS Pap | ASCUS on Pap smear
  sex female
  unless anal/anus/vaginal
R87.611  Cervical smear: atypical squamous cells, high grade not excluded (ASC-H) = ASC-H | ASC-H Pap | atypical squamous cells cannot exclude HSIL
  sex female
  unless anal/anus/vaginal
R87.612  Cervical smear: low grade lesion (LGSIL) = LGSIL | LSIL | low grade squamous intraepithelial lesion | LGSIL on Pap | LSIL Pap | LGSIL Pap smear
  sex female
  unless anal/anus/vaginal
R87.613  Cervical smear: high grade lesion (HGSIL) = HGSIL | HSIL | high grade squamous intraepithelial lesion on Pap | HGSIL on Pap | HSIL Pap
  sex female
  unless anal/anus/vaginal/biopsy/CIN
R87.614  Cervical smear: evidence of cancer = malignant cells on Pap smear | cytologic evidence of cervical malignancy
  sex female
R87.615  Cervical smear not sufficient = unsatisfactory Pap | unsatisfactory Pap smear | inadequate Pap smear | unsatisfactory cervical smear | insufficient Pap smear
  sex female
R87.616  Cervical smear sufficient but without transformation zone = satisfactory Pap lacking transformation zone | absent endocervical cells on Pap | no endocervical component
  sex female
R87.618  Other abnormal cervical smear = atypical glandular cells | AGUS | AGC Pap | atypical glandular cells on Pap
  sex female
R87.620  Vaginal smear: atypical squamous cells, undetermined (ASC-US) = vaginal ASCUS | ASCUS of vaginal cuff | vaginal ASC-US
  sex female
R87.621  Vaginal smear: atypical squamous cells, high grade not excluded (ASC-H) = vaginal ASC-H
  sex female
R87.622  Vaginal smear: low grade lesion (LGSIL) = vaginal LGSIL | vaginal LSIL
  sex female
R87.623  Vaginal smear: high grade lesion (HGSIL) = vaginal HGSIL | vaginal HSIL
  sex female
R87.629  Abnormal vaginal smear, not specified = abnormal vaginal Pap | abnormal vaginal cytology | abnormal vaginal Pap smear
  sex female
R87.810  Cervical test positive for high risk HPV = high risk HPV positive | positive high risk HPV | HPV high risk positive | cervical high risk HPV | high risk HPV | HPV positive | HR HPV positive | HPV 16 positive | HPV 18 positive | positive HPV test | hrHPV positive | positive HPV
  sex female
  unless anal/vaginal/oropharyngeal/tonsil/p16/penile
R87.811  Vaginal test positive for high risk HPV = vaginal high risk HPV
  sex female
R87.820  Cervical test positive for low risk HPV = low risk HPV positive | cervical low risk HPV
  sex female
R87.821  Vaginal test positive for low risk HPV = vaginal low risk HPV
  sex female
R88.0  Cloudy dialysis fluid = cloudy dialysate | cloudy dialysis effluent | cloudy peritoneal dialysis effluent | cloudy effluent
R89.5  Abnormal culture from another tissue = positive wound culture | abnormal wound culture | wound culture positive
R89.6  Abnormal cells from another tissue = abnormal fine needle aspiration cytology | abnormal thyroid FNA | abnormal nipple discharge cytology | atypical thyroid cytology
R89.7  Abnormal tissue under the microscope, other site = abnormal biopsy | atypical biopsy finding | abnormal histology | abnormal skin biopsy
R89.8  Other abnormal finding in a specimen = abnormal chromosome analysis | abnormal genetic test result
R97.0  Raised carcinoembryonic antigen (CEA) = elevated CEA | elevated carcinoembryonic antigen | raised CEA | rising CEA | increased CEA | high CEA
R97.1  Raised cancer antigen 125 (CA 125) = elevated CA 125 | elevated CA-125 | raised CA 125 | increased CA 125 | elevated CA125 | rising CA 125
R97.20  Raised prostate specific antigen (PSA) = elevated PSA | elevated prostate specific antigen | raised PSA | high PSA | increased PSA | abnormal PSA | PSA elevation | rising PSA | PSA elevated | elevated PSA level | elevation of PSA
  sex male
  unless treatment/prostatectomy/recurrence
R97.21  Rising PSA after treatment for prostate cancer = rising PSA following treatment | rising PSA after prostatectomy | biochemical recurrence of prostate cancer | rising PSA after radiation | PSA recurrence | biochemical recurrence | biochemical failure of prostate cancer
  sex male
R97.8  Other abnormal tumor marker = elevated CA 19-9 | elevated tumor markers | elevated CA 15-3 | abnormal tumor markers | elevated CA19-9 | elevated CA 27.29 | elevated chromogranin A | elevated tumor marker | raised CA 19-9 | elevation of tumor markers | increased CA 19-9

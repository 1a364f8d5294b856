# Laboratory tests, for offices with point-of-care testing, hospital laboratories and pathology.
# Code numbers only are CPT's (American Medical Association); every wording here is our own.
# A result alone ("TSH 2.3") does not say that the test was this encounter's service: a word for taking or running it must be near.
system CPT
source CPT code numbers as listed in CMS Addendum B, the clinical laboratory schedule and NCCI unit edits
kind procedure

# Tests done while the patient waits
family Urinalysis
  term urinalysis | urine dipstick | urine dip | UA dip | dipstick urinalysis | UA performed | point of care urinalysis | POC UA | urine analysis
  code 81003  Urine test by machine without a microscope  needs method
  code 81002  Urine test by dipstick read by eye  when dipstick/dip/non-automated/manual
  code 81001  Urine test by machine with a microscope  when microscopy/microscopic/with micro/with microscopy/reflex microscopy
  code 81003  Urine test by machine without a microscope  when automated/clinitek
81025  Urine pregnancy test = urine pregnancy test | urine hCG | UPT | urine HCG | UCG | POC pregnancy test | home pregnancy test repeated | urine beta
82962  Blood sugar by finger prick on a meter = fingerstick glucose | fingerstick blood sugar | POC glucose | accucheck | accu-chek | FSBG | FSBS | point of care glucose | capillary blood glucose | glucometer reading in office
  unless home
82270  Hidden blood in stool, three cards = guaiac cards | stool guaiac cards | hemoccult cards | FOBT cards | three card FOBT
82272  Hidden blood in stool, one sample for a problem = stool guaiac | guaiac positive stool | guaiac negative stool | hemoccult | stool for occult blood | heme test of stool | rectal exam guaiac
  unless cards
82274  Hidden blood in stool by antibody test = FIT test | fecal immunochemical test | FIT kit | iFOBT | fecal immunochemical testing
87880  Rapid strep test = rapid strep | rapid strep test | strep screen | rapid strep A | RST | POC strep | strep swab rapid | rapid streptococcal antigen
87651  Strep test by gene detection = strep PCR | strep A PCR | molecular strep
87804  Rapid flu test = rapid flu | rapid influenza | flu swab | rapid flu test | influenza A and B antigen | POC flu | influenza antigen | rapid influenza test
87502  Flu test by gene detection = influenza PCR | flu PCR | molecular flu
87807  Rapid RSV test = rapid RSV | RSV antigen | RSV swab | POC RSV
87811  Rapid COVID-19 test read by eye = rapid COVID | rapid COVID test | COVID antigen | rapid COVID antigen | POC COVID antigen | COVID-19 rapid antigen
87635  COVID-19 test by gene detection = COVID PCR | COVID-19 PCR | SARS-CoV-2 PCR | COVID NAAT | coronavirus PCR
87428  COVID-19 and flu rapid test in one = COVID flu combo antigen | combined COVID flu antigen
87636  COVID-19 and flu by gene detection in one = COVID flu PCR | COVID flu combo PCR
87637  COVID-19, flu and RSV by gene detection in one = COVID flu RSV PCR | COVID influenza RSV PCR | 4plex respiratory PCR
0202U  Large panel of airway germs by gene detection = respiratory viral panel | respiratory pathogen panel | RVP | biofire respiratory
86308  Mononucleosis spot test = monospot | mono test | mono spot | heterophile antibody | rapid mono
87210  Vaginal fluid under the microscope = wet prep | wet mount | KOH wet prep | vaginal smear | saline wet mount | wet preparation
87220  Skin scraping under the microscope for fungus = KOH prep | KOH scraping | skin scraping KOH | potassium hydroxide preparation
83986  Acidity of a body fluid = vaginal pH | nitrazine test
83036  Three-month blood sugar average = POC A1c | point of care A1c | A1c in office | in-office hemoglobin A1c | hemoglobin A1c/HbA1c/A1c + drawn/collected/obtained/performed/point of care/POC/in office/in clinic/test/checked today/sent
85018  Hemoglobin alone = POC hemoglobin | fingerstick hemoglobin | hemocue | point of care hemoglobin
85610  Clotting time for warfarin = POC INR | point of care INR | fingerstick INR | INR check | protime | PT INR | prothrombin time/INR + drawn/collected/obtained/performed/in office/checked/sent
83655  Lead in blood = lead level | blood lead | lead screening | blood lead level
  unless vest
86703  HIV antibody test = rapid HIV | rapid HIV test | HIV antibody test
87389  HIV antigen and antibody test = HIV screen/HIV test/HIV + drawn/collected/obtained/performed/sent/screening test | fourth generation HIV | HIV 4th generation

# Blood chemistry
80048  Basic chemistry panel = basic metabolic panel/chem 7/BMP/chemistry panel + drawn/collected/obtained/performed/sent/ordered
80053  Full chemistry panel = comprehensive metabolic panel/chem 14/CMP + drawn/collected/obtained/performed/sent
80051  Blood salts = electrolyte panel | electrolytes/lytes + drawn/collected/obtained/performed/sent
80061  Blood fats panel = lipid panel | fasting lipids | lipid profile | cholesterol panel | lipids + drawn/collected/obtained/performed/sent
80069  Kidney chemistry panel = renal function panel | renal panel
80074  Hepatitis panel for sudden illness = acute hepatitis panel | hepatitis panel
80076  Liver panel = hepatic function panel | liver function panel | hepatic panel | liver panel | LFTs/liver function tests + drawn/collected/obtained/performed/sent
82947  Blood sugar = fasting glucose/blood glucose/serum glucose + drawn/collected/obtained/performed/sent
82951  Sugar tolerance test, three samples = glucose tolerance test | OGTT | 2 hour glucose tolerance | 3 hour glucose tolerance
82950  Blood sugar after a sugar drink = one hour glucose | 1 hour glucola | glucose challenge test | 1 hour GCT | 50 g glucose
84443  Thyroid stimulating hormone = TSH/thyroid stimulating hormone + drawn/collected/obtained/performed/test/sent/checked today
84439  Free thyroxine = free T4/FT4/free thyroxine + drawn/collected/obtained/performed/test/sent
84480  Total T3 = total T3 + drawn/collected/obtained/performed/test/sent
84153  Prostate antigen = PSA/prostate specific antigen + drawn/collected/obtained/performed/test/sent/blood test
  unless screening
82306  Vitamin D level = vitamin D level | 25-OH vitamin D | 25 hydroxy vitamin D level | vitamin D + drawn/collected/obtained/test/sent
82607  Vitamin B12 level = vitamin B12 level | B12 level | B12/vitamin B12 + drawn/collected/obtained/test/sent
82746  Folate level = folate level | serum folate | folate + drawn/collected/obtained/test/sent
82728  Iron stores = ferritin level | ferritin + drawn/collected/obtained/test/sent
83540  Iron in blood = serum iron | iron level | iron studies
83550  Iron binding in blood = iron binding capacity | total iron binding capacity | TIBC + drawn/collected/obtained/test/sent
84550  Uric acid = uric acid level | uric acid + drawn/collected/obtained/test/sent
83880  Heart strain hormone = BNP/NT-proBNP/pro-BNP/brain natriuretic peptide + drawn/collected/obtained/performed/sent
84484  Troponin = troponin/high sensitivity troponin/troponins + drawn/collected/obtained/performed/sent/repeat/serial
82550  Creatine kinase = CK/CPK/creatine kinase + drawn/collected/obtained/sent
83690  Lipase = lipase + drawn/collected/obtained/performed/sent
82150  Amylase = amylase + drawn/collected/obtained/performed/sent
83735  Magnesium = magnesium level | magnesium + drawn/collected/obtained/sent
84100  Phosphate = phosphorus level | phosphate level
  unless alkaline
82310  Calcium = serum calcium + drawn/collected/obtained/sent
84132  Potassium = serum potassium/potassium + drawn/collected/obtained/repeat level/sent
82565  Creatinine = serum creatinine/creatinine + drawn/collected/obtained/sent
84520  Urea = BUN/blood urea nitrogen + drawn/collected/obtained/sent
83605  Lactate = lactate level | lactic acid level | lactate/lactic acid + drawn/collected/obtained/repeat/sent
82803  Blood gases = arterial blood gas | venous blood gas | blood gas analysis | ABG/VBG + drawn/collected/obtained/performed/sent
82140  Ammonia = ammonia level | serum ammonia
83615  Lactate dehydrogenase = LDH + drawn/collected/obtained/sent
82043  Albumin in urine = urine microalbumin | urine albumin | urine albumin creatinine ratio | microalbumin creatinine ratio | UACR
82570  Creatinine in urine = urine creatinine | spot urine creatinine
84156  Protein in urine = urine protein | spot urine protein | 24 hour urine protein
84403  Testosterone = testosterone level | total testosterone | testosterone + drawn/collected/obtained/sent
82670  Estradiol = estradiol level | estradiol + drawn/collected/obtained/sent
83001  Follicle hormone = FSH level | FSH + drawn/collected/obtained/sent
83002  Luteinizing hormone = LH level | luteinizing hormone
84146  Prolactin = prolactin level | serum prolactin
82533  Cortisol = cortisol level | morning cortisol | AM cortisol | serum cortisol
83970  Parathyroid hormone = PTH level | intact PTH | parathyroid hormone level
84703  Pregnancy hormone in blood, yes or no = qualitative hCG | serum pregnancy test | serum hCG qualitative
84702  Pregnancy hormone in blood, amount = quantitative hCG | beta hCG quantitative | quant hCG | serial beta hCG | serum beta hCG
84165  Blood proteins separated = serum protein electrophoresis | SPEP
82378  Bowel tumor marker = carcinoembryonic antigen | CEA level
86304  Ovary tumor marker = CA-125 | CA 125
86301  Pancreas tumor marker = CA 19-9
82105  Fetal protein in blood = alpha fetoprotein level | AFP level | maternal serum AFP
80162  Digoxin level = digoxin level
80178  Lithium level = lithium level
80164  Valproate level = valproic acid level | depakote level | valproate level
80185  Phenytoin level = phenytoin level | dilantin level
80156  Carbamazepine level = carbamazepine level | tegretol level
80202  Vancomycin level = vancomycin trough | vancomycin level | vanc trough | vanc level
80197  Tacrolimus level = tacrolimus level | tacrolimus trough | prograf level
80158  Cyclosporine level = cyclosporine level
80143  Acetaminophen level = acetaminophen level | tylenol level | APAP level
80179  Salicylate level = salicylate level | aspirin level
82077  Alcohol level in blood = blood alcohol level | serum ethanol | ethanol level | BAL drawn | serum alcohol | EtOH level
family Urine drug test
  term urine drug screen | UDS | urine toxicology | urine tox screen | drug screen | urine tox | utox | toxicology screen | urine drug test
  code 80307  Drug test by laboratory machine
  code 80305  Drug test by cup or strip read by eye  when cup/dipstick/point of care/POC/in office/in-office
  code 80306  Drug test by cup or strip read by a reader  when instrument assisted/reader

# Blood counts, clotting, immunity
85025  Blood count with white cell types = complete blood count with differential | CBC with differential | CBC with diff | CBC w diff | CBC/complete blood count + drawn/collected/obtained/performed/sent
85027  Blood count without white cell types = CBC without differential | hemogram
85045  Young red cells = reticulocyte count | retic count
85730  Clotting time, partial = partial thromboplastin time | aPTT/PTT + drawn/collected/obtained/sent
85379  Clot fragments = D-dimer/d dimer + drawn/collected/obtained/performed/sent
85652  Sedimentation rate = sedimentation rate | sed rate | ESR + drawn/collected/obtained/sent
86140  Inflammation protein = C-reactive protein/CRP + drawn/collected/obtained/sent
86141  Inflammation protein, sensitive = high sensitivity CRP | hs-CRP | hsCRP
86038  Antinuclear antibodies = ANA/antinuclear antibody + drawn/collected/obtained/test/sent/screen
86431  Rheumatoid factor = rheumatoid factor + drawn/collected/obtained/test/sent
86200  Antibody of rheumatoid arthritis = anti-CCP | CCP antibody | cyclic citrullinated peptide antibody
86900  Blood group = ABO typing | blood type
  unless A positive
86850  Antibody screen before transfusion = type and screen | antibody screen
86920  Blood matched for transfusion = type and cross | crossmatch | type and crossmatch
86592  Syphilis screening = RPR/VDRL + drawn/collected/obtained/test/sent/screening
86803  Hepatitis C antibody = hepatitis C antibody | HCV antibody | hepatitis C screening test
87522  Hepatitis C virus amount = HCV RNA | HCV viral load | hepatitis C viral load
87340  Hepatitis B surface antigen = hepatitis B surface antigen | HBsAg
86706  Hepatitis B surface antibody = hepatitis B surface antibody | HBsAb | anti-HBs
87536  HIV amount = HIV viral load | HIV RNA quantitative
86618  Lyme antibodies = lyme titer | lyme serology | lyme antibody
86480  Tuberculosis blood test = quantiferon | QuantiFERON gold | interferon gamma release assay | IGRA
86364  Antibody of celiac disease = tissue transglutaminase | tTG IgA | TTG antibody
86735  Mumps antibodies = mumps titer
86762  Rubella antibodies = rubella titer | rubella immunity
86765  Measles antibodies = measles titer | rubeola titer
86787  Chickenpox antibodies = varicella titer | VZV IgG

# Cultures and germs
87040  Blood culture = blood cultures | blood culture | BCx x2 | blood cultures x 2
87086  Urine culture = urine culture | urine cx | UCx | urine for culture
87070  Culture of a wound, throat or other site = wound culture | throat culture | sputum culture | CSF culture | fluid culture | abscess culture | culture swab | culture + wound/throat/sputum/abscess
87081  Culture for one germ = MRSA swab | MRSA nares | GBS culture | group B strep culture | MRSA screen
87045  Stool culture = stool culture | stool for culture
87177  Stool for worms and parasites = ova and parasites | stool O&P | O&P
87493  C. difficile by gene detection = C diff PCR | C. difficile PCR | clostridium difficile PCR
87324  C. difficile toxin = C diff toxin | C. difficile toxin | stool for C diff
87338  Stool test for Helicobacter = H pylori stool antigen | stool H pylori
83013  Breath test for Helicobacter = urea breath test | H pylori breath test
87491  Chlamydia by gene detection = chlamydia test | chlamydia NAAT | chlamydia PCR | GC chlamydia | chlamydia gonorrhea | gonorrhea chlamydia | GC CT probe | chlamydia swab
87591  Gonorrhea by gene detection = gonorrhea test | gonorrhea NAAT | gonorrhea PCR | gonorrhea swab
87661  Trichomonas by gene detection = trichomonas NAAT | trichomonas PCR
87624  High-risk wart virus of the cervix = HPV testing | high risk HPV | HPV cotest | HPV DNA test | HPV co-testing
87102  Fungus culture = fungal culture | fungus culture
87116  Tuberculosis culture = AFB culture | acid fast culture | mycobacterial culture
87205  Gram stain = gram stain

# Tissue and cells
88142  Pap smear in liquid = pap smear | pap test | papanicolaou smear | thinprep | cervical cytology | pap done | pap obtained
  unless history/last pap/next pap
  sex female
88305  Biopsy looked at under the microscope = surgical pathology | biopsy sent to pathology | specimen sent to pathology | tissue sent for pathology | sent for histology
88112  Cells of a fluid looked at = urine cytology | fluid cytology | pleural fluid cytology
88173  Needle sample looked at = FNA cytology | fine needle aspirate cytology
88331  Tissue frozen and looked at during surgery = frozen section
81528  Stool gene test for bowel cancer = cologuard | stool DNA test | multitarget stool DNA
81420  Blood test of the mother for the baby's chromosomes = cell free DNA | NIPT | noninvasive prenatal testing | cfDNA
89051  Cells in a body fluid counted = cell count of fluid | fluid cell count | synovial fluid cell count | pleural fluid cell count
89060  Crystals in joint fluid = crystal analysis | joint fluid crystals | synovial crystals

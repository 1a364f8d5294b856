# Exposure, carriers, resistant germs, receptor status, retained fragments and inherited risk, for every setting.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 21, Z14-Z22 and Z77; guidelines I.C.21.c.1, c.2, c.3
kind status

# Inherited risk and carriers
Z14.01  Carrier of hemophilia A without symptoms = hemophilia A carrier | asymptomatic hemophilia A carrier | hemophilia carrier
  chronic
Z14.02  Carrier of hemophilia A with symptoms = symptomatic hemophilia A carrier
  chronic
Z14.1  Cystic fibrosis carrier = cystic fibrosis carrier | CF carrier | carrier of cystic fibrosis
  chronic
Z14.8  Carrier of another inherited disease = genetic carrier | carrier of genetic disease | Tay-Sachs carrier | fragile X carrier | SMA carrier | balanced translocation carrier status | spinal muscular atrophy carrier
  chronic
Z15.01  Inherited risk of breast cancer = BRCA1 positive | BRCA2 positive | BRCA mutation | BRCA1 mutation carrier | genetic susceptibility to breast cancer | BRCA2 mutation | BRCA1 mutation | BRCA gene mutation | PALB2 mutation | BRCA positive | CHEK2 mutation | BRCA carrier
  chronic
  unless family/negative
Z15.02  Inherited risk of ovarian cancer = genetic susceptibility to ovarian cancer
  chronic
Z15.03  Inherited risk of prostate cancer = genetic susceptibility to prostate cancer
  chronic
Z15.04  Inherited risk of cancer of the womb lining = genetic susceptibility to endometrial cancer
  chronic
Z15.05  Inherited risk of cancer of the fallopian tube = genetic susceptibility to fallopian tube cancer
  chronic
Z15.060  Inherited risk of colorectal cancer = genetic susceptibility to colorectal cancer | genetic susceptibility to colon cancer
  chronic
Z15.068  Inherited risk of another digestive cancer = genetic susceptibility to pancreatic cancer | genetic susceptibility to stomach cancer | CDH1 mutation
  chronic
Z15.07  Inherited risk of urinary tract cancer = genetic susceptibility to kidney cancer
  chronic
Z15.09  Inherited risk of another cancer = genetic susceptibility to cancer
  chronic
Z15.1  Inherited risk of epilepsy or neurodevelopmental disorder = genetic susceptibility to epilepsy
  chronic
Z15.2  Inherited risk of obesity = genetic susceptibility to obesity
  chronic
Z15.3  Inherited risk of kidney disease = genetic susceptibility to kidney disease | APOL1 risk variant | APOL1 high risk genotype
  chronic
Z15.81  Inherited risk of multiple endocrine neoplasia = genetic susceptibility to multiple endocrine neoplasia | RET mutation carrier
  chronic
Z15.89  Inherited risk of another disease = genetic susceptibility to disease | MTHFR mutation | HLA-B27 positive | HLA B27 positive
  chronic

# Resistance of the germ to drugs
Z16.10  Germ resistant to beta-lactams, unspecified = beta lactam resistance | beta-lactam resistant
Z16.11  Germ resistant to penicillins = penicillin resistant | resistant to penicillin | amoxicillin resistant | ampicillin resistant | resistant to ampicillin | penicillin resistance | resistance to penicillin | resistant to amoxicillin | resistance to amoxicillin | amoxicillin resistance | ampicillin resistance | resistant to penicillins | resistant to amoxicillin-clavulanate
Z16.12  Germ with extended spectrum beta-lactamase (ESBL) = ESBL | extended spectrum beta lactamase | ESBL E coli | ESBL producing | ESBL positive | ESBL Klebsiella | ESBL-producing | extended-spectrum beta-lactamase
  unless negative
Z16.13  Germ resistant to carbapenems = carbapenem resistant | CRE | carbapenem resistance | resistant to carbapenem | carbapenem-resistant | KPC | meropenem resistant | carbapenemase producing
Z16.19  Germ resistant to another beta-lactam = cephalosporin resistant | resistant to cephalosporins | resistance to cephalosporins | resistant to ceftriaxone
Z16.20  Germ resistant to an unspecified antibiotic = antibiotic resistance | antibiotic resistant | resistant to antibiotics
Z16.21  Germ resistant to vancomycin = vancomycin resistant | VRE | vancomycin resistant enterococcus | vancomycin-resistant | resistant to vancomycin | vancomycin resistance
  unless history/negative/precautions
Z16.22  Germ resistant to a vancomycin-like antibiotic = resistance to vancomycin related antibiotics
Z16.23  Germ resistant to quinolones = fluoroquinolone resistant | quinolone resistance | ciprofloxacin resistant | resistant to ciprofloxacin | levofloxacin resistant | quinolone resistant | resistant to quinolones | resistant to fluoroquinolones | resistant to levofloxacin
Z16.24  Germ resistant to several antibiotics = multidrug resistant | MDR | multi-drug resistant | MDRO | multiple antibiotic resistance | multiresistant | multidrug-resistant organism | resistant to multiple antibiotics | multi-resistant | MDR Pseudomonas | MDR E coli | pan-resistant
  unless tuberculosis/TB/antiretroviral
Z16.29  Germ resistant to another single antibiotic = clindamycin resistant | resistant to gentamicin | macrolide resistant | tetracycline resistant | bactrim resistant | resistant to Bactrim | erythromycin resistant | trimethoprim resistant
Z16.30  Germ resistant to an unspecified drug = antimicrobial resistance
Z16.31  Germ resistant to antiparasitic drugs = chloroquine resistant malaria
Z16.32  Germ resistant to antifungal drugs = fluconazole resistant | azole resistance | antifungal resistance | resistant to fluconazole
Z16.33  Germ resistant to antiviral drugs = antiviral resistance | acyclovir resistant | ganciclovir resistant | antiretroviral resistance
Z16.341  Tuberculosis germ resistant to one drug = isoniazid resistant tuberculosis | INH resistant TB
Z16.342  Tuberculosis germ resistant to several drugs = multidrug resistant tuberculosis | MDR tuberculosis | MDR-TB | multi-resistant tuberculosis
Z16.35  Germ resistant to several kinds of antimicrobial drugs = resistant to multiple antimicrobial drugs
Z16.39  Germ resistant to another antimicrobial drug = resistance to other antimicrobial drug

# Receptor status of a tumor
Z17.0  Estrogen receptor positive = estrogen receptor positive | ER positive | positive estrogen receptors | positive for estrogen receptors | hormone receptor positive breast cancer
  unless negative for estrogen
Z17.1  Estrogen receptor negative = estrogen receptor negative | ER negative | triple negative | negative estrogen receptors | ER-negative
Z17.21  Progesterone receptor positive = progesterone receptor positive | PR positive
Z17.22  Progesterone receptor negative = progesterone receptor negative | PR negative
Z17.31  HER2 positive = HER2 positive | HER-2 positive | HER2 neu positive | HER2 amplified | positive HER2
Z17.32  HER2 negative = HER2 negative | HER-2 negative | HER2 neu negative | HER2 not amplified
Z17.410  Hormone receptor positive with HER2 positive  absorbs Z17.0 Z17.21 Z17.31 = hormone receptor positive HER2 positive | HR positive HER2 positive | triple positive breast cancer | ER positive PR positive HER2 positive | ER positive/estrogen receptor positive + PR positive/progesterone receptor positive + HER2 positive/HER-2 positive/HER2 neu positive
Z17.411  Hormone receptor positive with HER2 negative  absorbs Z17.0 Z17.21 Z17.32 = hormone receptor positive HER2 negative | HR positive HER2 negative | ER positive PR positive HER2 negative | ER positive/estrogen receptor positive + PR positive/progesterone receptor positive + HER2 negative/HER-2 negative/HER2 neu negative
Z17.420  Hormone receptor negative with HER2 positive  absorbs Z17.1 Z17.22 Z17.31 = hormone receptor negative HER2 positive | HR negative HER2 positive | ER negative/estrogen receptor negative + PR negative/progesterone receptor negative + HER2 positive/HER-2 positive/HER2 neu positive
Z17.421  Hormone receptor negative with HER2 negative (triple negative)  absorbs Z17.1 Z17.22 Z17.32 = triple negative breast cancer | hormone receptor negative HER2 negative | triple-negative breast cancer | ER negative PR negative HER2 negative | TNBC | ER negative/estrogen receptor negative + PR negative/progesterone receptor negative + HER2 negative/HER-2 negative/HER2 neu negative
Z19.1  Cancer that responds to hormone treatment = hormone sensitive malignancy | castration sensitive prostate cancer | hormone sensitive prostate cancer | castrate sensitive prostate cancer
Z19.2  Cancer resistant to hormone treatment = hormone resistant malignancy | castration resistant prostate cancer | castrate resistant prostate cancer | CRPC | hormone refractory prostate cancer | mCRPC | castration-resistant

# Fragments left in the body
Z18.01  Retained depleted uranium fragments = retained depleted uranium
  chronic
Z18.10  Retained metal fragments, unspecified = retained metal fragments | retained bullet | retained shrapnel | shrapnel | retained bullet fragment | retained metallic foreign body | retained bullet fragments
  chronic
Z18.11  Retained magnetic metal fragments = retained magnetic metal fragments
  chronic
Z18.12  Retained nonmagnetic metal fragments = retained nonmagnetic metal fragments
  chronic
Z18.2  Retained plastic fragments = retained plastic fragments
  chronic
Z18.32  Retained tooth = retained tooth root | retained tooth
Z18.33  Retained wood fragments = retained wood fragments | retained splinter
Z18.81  Retained glass fragments = retained glass fragments | retained glass
Z18.83  Retained stone or crystal fragments = retained stone fragments
Z18.9  Retained fragments, material unspecified = retained foreign body fragments

# Exposure to infections
kind encounter
Z20.01  Exposure to E. coli infection of the gut = exposure to E coli
Z20.09  Exposure to another infection of the gut = exposure to C difficile | exposure to norovirus | exposure to salmonella | exposure to gastroenteritis
Z20.1  Exposure to tuberculosis = exposure to tuberculosis | TB exposure | exposed to TB | tuberculosis contact | contact with tuberculosis | close contact of tuberculosis | exposure to TB
Z20.2  Exposure to a sexually transmitted infection = exposure to STD | STD exposure | exposed to chlamydia | exposure to syphilis | exposure to gonorrhea | STI exposure | exposure to STI | exposure to chlamydia | exposed to STD | partner with chlamydia | possible exposure to STD | exposure to sexually transmitted disease | exposure to trichomonas
Z20.3  Exposure to rabies = exposure to rabies | rabies exposure | possible rabies exposure | bat exposure | need for rabies prophylaxis
Z20.4  Exposure to rubella = exposure to rubella
Z20.5  Exposure to viral hepatitis = exposure to hepatitis B | exposure to hepatitis C | exposure to hepatitis A | hepatitis exposure | exposure to viral hepatitis
Z20.6  Exposure to HIV = exposure to HIV | HIV exposure | needle stick HIV exposure | possible HIV exposure | exposed to HIV | perinatal HIV exposure
Z20.7  Exposure to lice, mites or other infestation = exposure to scabies | exposure to lice | scabies exposure | exposed to scabies | head lice exposure
Z20.811  Exposure to meningococcus = exposure to meningococcus | meningitis exposure | exposure to meningococcal disease | exposure to bacterial meningitis
Z20.818  Exposure to another bacterial infection = exposure to strep throat | strep exposure | exposed to strep | pertussis exposure | exposure to pertussis | exposure to strep | exposure to MRSA | exposed to strep throat | contact with streptococcus
Z20.820  Exposure to chickenpox = exposure to chickenpox | varicella exposure | exposed to chicken pox | exposure to varicella | exposure to shingles | chickenpox exposure
Z20.821  Exposure to Zika virus = exposure to Zika virus | Zika exposure
Z20.828  Exposure to another viral infection = influenza exposure | exposure to flu | exposure to influenza | exposed to flu | flu exposure | exposure to measles | exposure to mononucleosis | exposure to viral illness | exposure to RSV | exposure to mumps | exposure to hand foot and mouth disease

Z20.9  Exposure to a communicable disease, unspecified = exposure to communicable disease | sick contact exposure | exposure to infectious disease
Z77.21  Exposure to body fluids = exposure to body fluids | needlestick exposure | needle stick exposure | blood exposure | body fluid exposure | needlestick injury exposure | exposure to blood | occupational exposure to blood | splash exposure to body fluids | blood and body fluid exposure
Z77.22  Exposure to tobacco smoke of others (passive smoking) = secondhand smoke exposure | passive smoking | exposed to secondhand smoke | passive smoke exposure | exposure to tobacco smoke | environmental tobacco smoke | passive smoker | second hand smoke | parents smoke | exposure to second hand smoke | smoke exposure at home | household smokers | smokers in the home | father/mother/dad/mom/parent/grandmother/grandfather/husband/wife + smokes in the home/smokes in the house/smokes indoors/smokes inside
Z77.010  Exposure to arsenic = exposure to arsenic
Z77.011  Exposure to lead = lead exposure | exposure to lead | exposed to lead paint | lead paint exposure
Z77.012  Exposure to uranium = exposure to uranium
Z77.013  Exposure to gadolinium = exposure to gadolinium
Z77.018  Exposure to other dangerous metals = exposure to mercury | exposure to heavy metals | exposure to beryllium | silica and metal exposure
Z77.020  Exposure to aromatic amines = exposure to aromatic amines
Z77.021  Exposure to benzene = exposure to benzene | benzene exposure
Z77.028  Exposure to other dangerous aromatic compounds = exposure to aromatic compounds
Z77.090  Exposure to asbestos = asbestos exposure | exposure to asbestos | history of asbestos exposure | exposed to asbestos
Z77.098  Exposure to other dangerous chemicals = chemical exposure | exposure to chemicals | exposure to pesticides | exposure to solvents | exposure to dioxins
Z77.110  Exposure to air pollution = exposure to air pollution
Z77.111  Exposure to water pollution = exposure to water pollution
Z77.112  Exposure to soil pollution = exposure to soil pollution
Z77.118  Exposure to other pollution of the environment = environmental pollution exposure
Z77.120  Exposure to toxic mold = mold exposure | exposure to mold | exposed to mold
Z77.121  Exposure to harmful algae = exposure to harmful algae | red tide exposure
Z77.122  Exposure to noise = noise exposure | exposure to loud noise | history of noise exposure
Z77.123  Exposure to radon = radon exposure | exposure to radon
Z77.128  Exposure to other hazards of the surroundings = exposure to physical hazard
Z77.29  Exposure to other dangerous substances = wood smoke exposure | biomass smoke exposure | exposure to hazardous substances | exposure to wood smoke | cadmium exposure | exposure to cadmium | exposure to solvents | solvent exposure | exposure to pesticides chronic
Z77.31  Exposure to the Gulf War theater = Gulf War exposure | Gulf War theater exposure
Z77.32  Exposure to burn pits in a war theater = burn pit exposure | exposure to burn pits | burn pits exposure
Z77.33  Exposure to Agent Orange = Agent Orange exposure | exposure to Agent Orange | Agent Orange
Z77.39  Exposure to another war theater = war theater exposure
Z77.40  Exposure to blast pressure, level unspecified = blast overpressure exposure | blast exposure
Z77.41  Exposure to low-level blast pressure = low-level blast overpressure | low level blast exposure
Z77.42  Exposure to high-level blast pressure = high-level blast overpressure | high level blast exposure

Z77.9  Other exposure dangerous to health = other hazardous exposure

# HIV without symptoms, carriers, latent tuberculosis
kind status
chronic
Z21  HIV infection without symptoms = HIV positive | asymptomatic HIV | HIV positive status | HIV seropositive | asymptomatic HIV infection | HIV infected asymptomatic | seropositive for HIV | HIV positivity
  integral-to B20
  unless AIDS/negative/exposure/opportunistic
Z22.0  Carrier of typhoid = typhoid carrier
Z22.1  Carrier of another intestinal infection = carrier of intestinal infection | C difficile carrier | C difficile colonization | C diff colonization
Z22.2  Carrier of diphtheria = diphtheria carrier
Z22.31  Carrier of meningococci = meningococcal carrier | carrier of meningococcus
Z22.321  Carrier of MSSA = MSSA carrier | MSSA colonization | MSSA nares positive
Z22.322  Carrier of MRSA = MRSA carrier | MRSA colonization | MRSA colonized | nasal MRSA positive | MRSA nares positive | positive MRSA screen | MRSA nasal swab positive | MRSA positive nares | colonized with MRSA | colonised by MRSA | MRSA colonisation | colonization by MRSA
Z22.330  Carrier of group B streptococcus = group B strep carrier | GBS positive | GBS carrier | GBS colonization | group B streptococcus carrier | group B strep positive | GBS colonized
  unless pregnancy/Guillain
Z22.338  Carrier of another streptococcus = strep carrier | group A strep carrier | streptococcal carrier
Z22.340  Carrier of carbapenem-resistant Acinetobacter baumannii = carrier of carbapenem-resistant Acinetobacter baumannii | CRAB colonization
Z22.341  Carrier of carbapenem-sensitive Acinetobacter baumannii = carrier of carbapenem-sensitive Acinetobacter baumannii
Z22.349  Carrier of Acinetobacter baumannii, unspecified = Acinetobacter carrier | Acinetobacter colonization
Z22.350  Carrier of carbapenem-resistant Enterobacterales = CRE carrier | CRE colonization | KPC carrier
Z22.358  Carrier of other Enterobacterales = ESBL carrier | ESBL colonization | carrier of Enterobacterales
Z22.359  Carrier of Enterobacterales, unspecified = Enterobacterales carrier unspecified
Z22.39  Carrier of another bacterium = VRE colonization | VRE carrier | pseudomonas colonization | colonized with pseudomonas | H pylori carrier
Z22.4  Carrier of a sexually transmitted infection = carrier of gonorrhea | syphilis carrier
Z22.6  Carrier of HTLV-1 = HTLV-1 carrier | HTLV-1 positive | HTLV carrier
Z22.7  Latent tuberculosis = latent tuberculosis | latent TB | LTBI | latent tuberculosis infection | inactive TB infection | latent tuberculous infection
  kind disease

Z22.9  Carrier of an infectious disease, unspecified = carrier of infectious disease | infectious carrier state

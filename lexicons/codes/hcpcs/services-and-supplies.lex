# Medicare service codes, contraceptive devices, blood products, casts and other supplies, for offices, EDs and wards.
system HCPCS
source HCPCS Level II, CMS public release October 2025, checked against Addendum B 2026
kind procedure

# --- Vaccines and screening under Medicare ---
G0008  Flu shot given (Medicare) = influenza vaccine/flu vaccine/flu shot/influenza vaccination/fluzone + given/administered/today/injected
  unless declined/refused
  age 18-
G0009  Pneumonia shot given (Medicare) = pneumococcal vaccine/pneumovax/prevnar/pneumonia vaccine/PCV20/prevnar 20/PPSV23 + given/administered/today/injected
  unless declined/refused
  age 18-
G0010  Hepatitis B shot given (Medicare) = hepatitis B vaccine/engerix/heplisav/recombivax + given/administered/today/injected
  unless declined/refused
  age 18-
G0101  Pelvic and breast examination to screen for cancer = screening pelvic and breast exam | screening pelvic exam | pelvic and clinical breast exam
  sex female
Q0091  Pap smear taken to screen for cancer = screening pap smear | pap smear obtained | pap smear collected | pap collected | screening pap obtained
  sex female
G0102  Finger examination of the prostate to screen for cancer = screening digital rectal exam | prostate cancer screening DRE | digital rectal exam + prostate cancer screening
  sex male
G0103  Prostate blood test to screen for cancer = screening PSA | PSA screening | prostate cancer screening PSA | PSA + screening
  sex male
family Colon cancer screening with a scope
  term screening colonoscopy | colonoscopy for screening | colorectal cancer screening colonoscopy | colonoscopy + average risk/high risk screening
  code G0121  Screening look into the whole colon, average risk
  code G0105  Screening look into the whole colon, high risk  when high risk/family history of colon cancer/personal history of polyps/history of polyps/surveillance/inflammatory bowel disease
G0104  Screening look into the lower colon = screening flexible sigmoidoscopy | screening sigmoidoscopy
G0328  Stool antibody test to screen for bowel cancer = screening FIT | FIT for colorectal cancer screening | fecal immunochemical test for screening
G0327  Blood test to screen for bowel cancer = shield blood test | blood based colorectal cancer screening
G0296  Talk before lung cancer screening by CT = lung cancer screening counseling | shared decision making for LDCT | LDCT shared decision making | low dose CT shared decision making
family Glaucoma screening
  term glaucoma screening
  code G0117  Glaucoma screening by the eye doctor
G0279  Three-dimensional views added to a diagnostic mammogram = diagnostic tomosynthesis | diagnostic mammogram/diagnostic mammography + tomosynthesis/3D
G0402  Welcome to Medicare visit = welcome to medicare | IPPE | initial preventive physical examination | welcome to medicare visit
G0438  Yearly Medicare wellness visit, the first = initial annual wellness visit | initial AWV | first annual wellness visit | medicare annual wellness visit initial
G0439  Yearly Medicare wellness visit, a later one = annual wellness visit | subsequent annual wellness visit | AWV | medicare wellness visit | medicare annual wellness | medicare annual wellness visit | subsequent AWV
  unless initial/first
G0442  Yearly alcohol screening, 5 to 15 minutes = annual alcohol misuse screening | alcohol misuse screening | annual alcohol screen | AUDIT-C
G0443  Short talk about alcohol misuse, 15 minutes = alcohol misuse counseling | brief alcohol counseling
G0444  Yearly depression screening, 5 to 15 minutes = annual depression screening | annual depression screen | medicare depression screening
G0446  Talk about preventing heart disease, 15 minutes = intensive behavioral therapy for cardiovascular disease | IBT for cardiovascular disease
G0447  Talk about losing weight, 15 minutes = intensive behavioral therapy for obesity | obesity counseling | behavioral counseling for obesity | IBT for obesity
G0445  Talk about preventing sexual infections, 30 minutes = high intensity behavioral counseling STI | STI prevention counseling
G0472  Hepatitis C screening = hepatitis C screening | screening hepatitis C antibody | one time hepatitis C screening
G0475  HIV screening by combination test = HIV screening combination assay | HIV screening
G0476  Wart virus screening of the cervix = HPV screening cotest
G0108  Diabetes lessons, one patient, 30 minutes = diabetes self-management training | DSMT | diabetes self management education | diabetes education individual
G0109  Diabetes lessons in a group, 30 minutes = group diabetes education | diabetes self-management training + group
G0270  Diet advice again after a change in health, 15 minutes = repeat medical nutrition therapy after change
G0396  Alcohol or drug screening with advice, 15 to 30 minutes = structured substance abuse assessment and brief intervention | SBIRT medicare
G2211  Extra work of a lasting care relationship, with an office visit = longitudinal care relationship | visit complexity inherent | ongoing longitudinal care
G2212  Long office visit beyond the highest level, each 15 minutes = prolonged office visit time | prolonged outpatient service medicare
G2010  Picture or video from the patient judged = remote evaluation of images submitted | store and forward image review
G0180  Home health plan certified = home health certification | certified home health plan | home health plan of care certified
G0179  Home health plan certified again = home health recertification | recertified home health
G0181  Home health care overseen for a month = home health care plan oversight
G0182  Hospice care overseen for a month = hospice care plan oversight
G0245  First foot examination of a diabetic without feeling = initial diabetic foot exam with loss of protective sensation | LOPS initial foot exam
G0246  Later foot examination of a diabetic without feeling = diabetic foot exam + loss of protective sensation/LOPS
G0247  Foot care of a diabetic without feeling = routine foot care with LOPS
G0127  Diseased nails trimmed = trimming of dystrophic nails
G0168  Wound closed with glue only = laceration/wound + dermabond only/tissue adhesive only/glue only
G0268  Packed earwax taken out on the day of a hearing test = cerumen removal + same day audiology/audiology testing
G0277  Oxygen under pressure, 30 minutes = hyperbaric oxygen | hyperbaric oxygen therapy | HBOT | HBO treatment
G0283  Electric stimulation, unattended (Medicare) = unattended electrical stimulation | IFC electrical stimulation
G0289  Loose pieces or rough cartilage removed from another part of the knee through a scope = arthroscopic loose body removal separate compartment
G0237  Breathing muscles trained, 15 minutes = respiratory muscle strengthening
G0422  Intensive heart rehabilitation with exercise = intensive cardiac rehabilitation
G0378  Hospital observation, per hour = placed in observation | observation status | admitted to observation | observation services | hospital observation
G0379  Sent straight to hospital observation = direct admission to observation | direct referral to observation
G0390  Trauma team called with critical care = trauma activation | trauma team activation | level 1 trauma activation | level 2 trauma activation
G0425  Hospital consultation by video, about 30 minutes = telestroke consultation | inpatient telehealth consultation | ED telehealth consultation
G0463  Hospital clinic visit = hospital outpatient clinic visit
G0399  Home sleep study with four channels = type 3 home sleep study | type III home sleep study
G0416  Prostate samples looked at under the microscope = prostate biopsy pathology | prostate needle biopsy pathology
G0455  Stool transplant prepared and given = fecal microbiota transplant | FMT performed | stool transplant
G0500  Sedation for a look with a scope by the same physician = moderate sedation + colonoscopy/EGD/endoscopy
G0011  Talk about HIV prevention medicine, 15 to 30 minutes = PrEP counseling | HIV PrEP counseling | pre-exposure prophylaxis counseling
G2082  Esketamine nasal spray given under watch, up to 56 mg = esketamine | spravato
  unless 84 mg
G2083  Esketamine nasal spray given under watch, more than 56 mg = esketamine/spravato + 84 mg
G0166  Leg cuffs pumped in time with the heart = enhanced external counterpulsation | EECP
P9612  Urine taken by catheter for a test = catheterized urine specimen | cath urine specimen | catheterized specimen
  unless indwelling
Q0111  Fluid under the microscope in the office = PPMP wet mount

# --- Devices and products ---
kind supply
J7298  Birth control device Mirena = mirena + inserted/insertion/placed/placement/implanted
  unless removal/removed/history
J7296  Birth control device Kyleena = kyleena + inserted/insertion/placed/placement/implanted
  unless removal/removed/history
J7297  Birth control device Liletta = liletta + inserted/insertion/placed/placement/implanted
  unless removal/removed/history
J7301  Birth control device Skyla = skyla + inserted/insertion/placed/placement/implanted
  unless removal/removed/history
J7300  Birth control device of copper (Paragard) = paragard/copper IUD + inserted/insertion/placed/placement/implanted
  unless removal/removed/history
J7307  Birth control rod Nexplanon = nexplanon + inserted/insertion/placed/placement/implanted
  unless removal/removed/history
J7295  Birth control ring, monthly = nuvaring | vaginal contraceptive ring
J7304  Birth control patch = contraceptive patch | xulane
A4561  Ring of rubber to hold up the womb = rubber pessary
A4562  Ring to hold up the womb, not rubber = silicone pessary | ring pessary | gellhorn pessary | pessary dispensed
P9016  Red blood cells without white cells, each unit = packed red blood cells | PRBCs transfused | units PRBC | unit of packed red cells | PRBCs | unit of PRBC | units of PRBCs | leukoreduced red cells
P9035  Platelets from one donor without white cells, each unit = platelet transfusion | apheresis platelets | platelets transfused | unit of platelets
P9017  Plasma frozen within 8 hours, each unit = fresh frozen plasma | FFP | units of FFP
P9012  Clotting concentrate from plasma, each unit = cryoprecipitate
V2632  Lens implant for the back chamber of the eye = posterior chamber intraocular lens implanted | PCIOL implanted | posterior chamber IOL placed
A9500  Heart tracer sestamibi, dose = technetium sestamibi | cardiolite | tc-99m sestamibi
A9502  Heart tracer tetrofosmin, dose = tetrofosmin | technetium tetrofosmin
A9552  Sugar tracer for PET, dose = fluorodeoxyglucose | F-18 FDG | 18F-FDG
A9503  Bone tracer, dose = technetium medronate | tc-99m MDP | technetium MDP
A9585  MRI dye gadobutrol, 0.1 ml = gadobutrol | gadavist
A9575  MRI dye gadoterate, 0.1 ml = gadoterate | dotarem
Q9967  X-ray dye, 300 to 399 mg iodine per ml = omnipaque 350 | isovue 370 | omnipaque 300 | isovue 300 | visipaque 320 | iohexol | iopamidol
Q4009  Short arm cast material, plaster, adult = plaster short arm cast
Q4010  Short arm cast material, fiberglass, adult = fiberglass short arm cast | short arm fiberglass cast
Q4006  Long arm cast material, fiberglass, adult = fiberglass long arm cast | long arm fiberglass cast
Q4022  Short arm splint material, fiberglass, adult = fiberglass short arm splint | orthoglass volar splint | orthoglass sugar tong | ortho-glass + arm/wrist/volar/sugar tong
Q4038  Short leg cast material, fiberglass, adult = fiberglass short leg cast | short leg fiberglass cast
Q4037  Short leg cast material, plaster, adult = plaster short leg cast
Q4046  Short leg splint material, fiberglass, adult = fiberglass short leg splint | orthoglass posterior splint | ortho-glass + leg/ankle/posterior/stirrup
Q4049  Finger splint = aluminum finger splint | alumafoam splint | stack splint dispensed | finger splint dispensed

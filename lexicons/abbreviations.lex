# Abbreviations of clinical notes: what the letters stand for, and which words tell one meaning from another.
# For offices, wards, emergency departments, surgeries.
# Source: general clinical usage; public inventories of clinical abbreviations told which letters are ambiguous.
# A sense after "- " is known and never coded. Without a fitting cue and without a default, nothing is coded.
# One- and two-letter capitals match in capitals only; "=" asks for exactly this case.

# --- Words in short form ---
fx = - family history @ mother/father/sibling/brother/sister | - function @ LV/systolic/diastolic/executive/renal/liver/thyroid/valve | fracture
fxs = fractures
fxr = fracture
infxn = infection
sz = seizure
szs = seizures
szr = seizure
=SZ = schizophrenia @ psychosis/psychotic/hallucinations/antipsychotic/delusions/paranoid/schizoaffective/psychiatric | seizure
HA = - home health aide @ hours/daily/assistance/aide | - hyaluronic acid @ injection/filler/knee | headache
=HAs = headaches
N/V = nausea and vomiting
=n/v = nausea and vomiting
N/V/D = nausea vomiting and diarrhea
NVD = - normal vaginal delivery @ delivered/infant/gravida/baby/born | neovascularization of disc @ retina/diabetic/eye/PDR | nausea vomiting and diarrhea
V/D = vomiting and diarrhea
=F/C = fever and chills
F/C/S = fever chills and sweats
lac = laceration
ca = cancer @ breast/lung/prostate/colon/rectal/renal/bladder/ovarian/pancreatic/thyroid/skin/metastatic/cervical/uterine/endometrial/gastric/esophageal/hepatocellular/squamous/basal cell/tonsil/larynx/tongue/testicular/history/chemotherapy/radiation/mastectomy/prostatectomy/stage/mets/gyn | - calcium
=CA = cancer @ breast/lung/prostate/colon/rectal/renal/bladder/ovarian/pancreatic/thyroid/skin/metastatic/cervical/uterine/endometrial/gastric/esophageal/hepatocellular/squamous/basal cell/tonsil/larynx/tongue/testicular/history/chemotherapy/radiation/mastectomy/prostatectomy/stage/mets/gyn/recurrent/family | - calcium
=mets = - metabolic equivalents @ treadmill/exercise/bruce/achieved/functional capacity/stress | metastases
mts = metastases
hypoK = hypokalemia
hyperK = hyperkalemia
hypoNa = hyponatremia
hyperNa = hypernatremia
hypoMg = hypomagnesemia
hypophos = hypophosphatemia
hyperphos = hyperphosphatemia
hypogly = hypoglycemia
hyperTG = hypertriglyceridemia
hypertrig = hypertriglyceridemia
brady = bradycardia
tachy = tachycardia
gastro = gastroenteritis @ vomiting/diarrhea/viral/stomach | - gastroenterology
appy = appendicitis @ perforated/acute/ruptured/CT/RLQ/white count | appendectomy
chole = - cholesterol @ HDL/LDL/lipid | cholecystectomy
hyst = hysterectomy
osteo = osteomyelitis @ bone/foot/toe/ulcer/MRI/antibiotics/vancomycin/heel/sacral/vertebral | - osteopathic
osteoA = osteoarthritis
=OAs = osteoarthritis
bronch = - bronchoscopy @ lavage/BAL/biopsy/washings/scope/performed | bronchitis
pyelo = pyelonephritis
strep = - streptococcus @ throat/pharyngitis/pneumoniae/culture/screen/swab/test | streptococcal pharyngitis @ sore throat/amoxicillin
diff = - difficile @ C/clostridium/toxin/flagyl | - differential
CDI = clostridium difficile infection @ diarrhea/vancomycin/toxin/stool/fidaxomicin/colitis | - clean dry and intact
CDAD = clostridium difficile infection
trich = trichomoniasis
chlam = chlamydia
toxo = toxoplasmosis
histo = histoplasmosis @ antigen/itraconazole/lung/granuloma/disseminated | - histology
crypto = cryptococcal meningitis @ CSF/meningitis/amphotericin/antigen/HIV | - cryptogenic
tet = - tetanus @ shot/booster/vaccine/up to date | tetralogy of fallot @ repair/pulmonary valve/RVOT
polysub = polysubstance abuse
schizo = schizophrenia
subconj = subconjunctival hemorrhage @ hemorrhage/heme/eye
peritonsil = peritonsillar abscess

# --- Hypertension, heart, vessels ---
=htn = hypertension
cHTN = chronic hypertension
gHT = gestational hypertension
HT = hashimoto thyroiditis @ TSH/levothyroxine/thyroid/TPO | - height @ weight/inches/BMI/section:vital-signs | hypertension
=BPs = - blood pressures
PHTN = portal hypertension @ cirrhosis/varices/ascites/liver/splenomegaly | pulmonary hypertension
PH = pulmonary hypertension @ RVSP/right heart/sildenafil/bosentan/PA pressure/PASP/RV/pulmonary/WHO group/macitentan | - past history @ section:past-medical-history
PHT = pulmonary hypertension @ RVSP/PA/RV/lung/right heart | portal hypertension @ liver/varices/cirrhosis/ascites | - pressure half time
PAH = pulmonary arterial hypertension
CHD = congenital heart disease @ infant/newborn/child/fontan/VSD/tetralogy/pediatric/shunt/cyanotic | coronary heart disease
CVD = cerebrovascular disease @ stroke/TIA/carotid/brain/infarct | cardiovascular disease
MI = mitral insufficiency @ valve/murmur/mitral/leaflet | - michigan @ university | myocardial infarction
=mi = myocardial infarction @ cad/stent/history/acute/cabg/anterior/inferior/old/prior/coronary/heart
AWMI = acute anterior wall myocardial infarction
IWMI = acute inferior wall myocardial infarction
IMI = acute inferior wall myocardial infarction
NQWMI = non q wave myocardial infarction
ACS = abdominal compartment syndrome @ bladder pressure/decompressive/compartment/laparotomy | - american college of surgeons @ trial/guideline/NSQIP | - children's services @ custody/foster/caseworker | acute coronary syndrome
UA = unstable angina @ chest pain/troponin/cath/NSTEMI/coronary/heparin/angina/ACS/stent | - urinalysis
USA = unstable angina @ chest pain/troponin/NSTEMI/coronary/angina/cath | - united states
SA = suicide attempt @ overdose/SI/psychiatric/suicide/suicidal/ideation | septic arthritis @ joint/knee/hip/arthrocentesis/synovial | - sinoatrial @ node/block | - spontaneous abortion @ gravida/para
AP = angina pectoris @ nitroglycerin/exertional/stable/CCS | acute pancreatitis @ lipase/amylase/epigastric/gallstone/necrotizing | - alkaline phosphatase @ AST/ALT/bilirubin | anteroposterior
CP = cerebral palsy @ spastic/wheelchair/contracture/contractures/developmental/quadriplegia/baclofen/diplegia/botox/seizure disorder/birth/nonverbal/GMFCS/hemiplegic/preterm | chronic pancreatitis @ pancreatic/lipase/creon/pancreas/epigastric | - costophrenic @ angle/blunting/blunted | cleft palate @ cleft/lip/palate | chest pain
=cp = chest pain @ sob/dyspnea/palpitations/no/denies/exertional/shortness of breath/n/v/substernal/nausea
SSCP = substernal chest pain
NCCP = noncardiac chest pain
DHF = diastolic heart failure
SHF = systolic heart failure
AHF = acute heart failure
LVF = - left ventricular function @ normal/preserved/EF/function | left ventricular failure
RVF = right heart failure
LVSD = left ventricular systolic dysfunction
LVDD = left ventricular diastolic dysfunction
DD = degenerative disc disease @ spine/lumbar/cervical | diastolic dysfunction @ LV/EF/echo/grade | developmental delay @ speech/motor/child/school
BVH = biventricular hypertrophy
LAE = left atrial enlargement
RAE = right atrial enlargement
BAE = biatrial enlargement
CM = cardiomyopathy @ ischemic/dilated/nonischemic/EF/hypertrophic/LVEF/heart failure/viral/tachycardia induced/chiari/peripartum | - centimeter
CMP = cardiomyopathy @ ischemic/dilated/nonischemic/EF/hypertrophic/LVEF/heart failure/peripartum | comprehensive metabolic panel
ICMP = ischemic cardiomyopathy
NICMP = nonischemic cardiomyopathy
HCM = hypertrophic cardiomyopathy @ heart/septal/murmur/LVOT/outflow/ICD/sudden/septum/gradient/myectomy/cardiomyopathy | hypercalcemia of malignancy @ calcium/zoledronic/malignancy | - health care maintenance
PPCM = peripartum cardiomyopathy
TTS = takotsubo cardiomyopathy @ apical/ballooning/troponin/stress/EF | tarsal tunnel syndrome @ foot/ankle/tibial nerve | - tuesday thursday saturday
TTC = takotsubo cardiomyopathy
AF = - afebrile @ VSS/vital signs/tmax/section:vital-signs | - anterior fontanelle @ soft/flat/open/infant/fontanelle/AFOF | atrial fibrillation
fib = atrial fibrillation @ RVR/rate/rate control/rate controlled/anticoagulation/coumadin/eliquis/flutter/cardioversion/amiodarone/warfarin/diltiazem/metoprolol/paroxysmal/chronic/irregularly irregular/xarelto/permanent/new onset/apixaban/history/ablation/HTN/CAD/CHF | - fibula
AFL = atrial flutter
SVT = superficial vein thrombosis @ saphenous/leg/vein/cord/calf/phlebitis | supraventricular tachycardia
=MAT = multifocal atrial tachycardia @ EKG/rate/irregular/COPD/tachycardia/arrhythmia | - maternal
AT = atrial tachycardia @ ablation/EKG/ECG/flutter/SVT/tachycardia/focal
VF = ventricular fibrillation @ arrest/shock/shocked/ICD/VT/defibrillated/ROSC/CPR/cardiac | - visual field
PVC = - pulmonary vascular congestion @ CXR/x-ray/radiograph/film/effusions/cephalization/opacities | - polyvinyl chloride @ exposure/plastic/pipe | premature ventricular contractions
PAC = - port @ port/chemo/accessed/catheter | - pulmonary artery catheter @ wedge/swan | premature atrial contractions
APC = - adenomatous polyposis gene @ mutation/gene/polyposis/FAP | argon plasma coagulation @ coagulation/argon/EGD/colonoscopy/cautery | premature atrial contractions
ST = sinus tachycardia @ HR/rate/tele/telemetry/bpm/rhythm | - speech therapy @ OT/PT/swallow/therapy | - ST segment
STach = sinus tachycardia
SB = sinus bradycardia @ EKG/ECG/HR/rate/tele/telemetry/rhythm | spina bifida @ shunt/myelomeningocele/neurogenic | - small bowel
CHB = chronic hepatitis B @ entecavir/tenofovir/HBV/viral load/liver | complete heart block
HB = heart block @ degree/1st/2nd/complete/pacemaker/mobitz/third | - hemoglobin
BBB = - blood brain barrier @ barrier/brain | bundle branch block
=LQTS = long QT syndrome
LAD = left anterior descending coronary artery @ stent/stented/stenosis/coronary/PCI/RCA/LCX/occlusion/lesion/diagonal/LIMA/cath/CABG/proximal/circumflex/infarct/STEMI/myocardial/calcification/OM | - left axis deviation @ EKG/ECG/axis/NSR/LBBB/QRS/sinus rhythm | lymphadenopathy
LAN = lymphadenopathy
RAD = right axis deviation @ EKG/ECG/axis/QRS | reactive airway disease @ wheezing/albuterol/asthma/nebulizer/wheeze/inhaler/bronchospasm/cough | - radiation
OH = orthostatic hypotension @ dizziness/standing/midodrine/syncope/lightheaded | - hydroxy
VVS = vasovagal syncope
SCD = sudden cardiac death @ family/ICD/primary prevention/arrhythmia | sickle cell disease @ pain crisis/hydroxyurea/crisis/hemoglobin/acute chest/vaso-occlusive/sickle/transfusion | - sequential compression device
SCA = sickle cell anemia @ crisis/hydroxyurea/hemoglobin/transfusion | sudden cardiac arrest @ ROSC/CPR/VF/arrest | superior cerebellar artery @ infarct/infarction/stroke/occlusion/cerebellar
IHCA = cardiac arrest
AS = ankylosing spondylitis @ HLA/HLA-B27/sacroiliitis/humira/adalimumab/spine/sacroiliac/etanercept/bamboo/stiffness | aortic stenosis @ valve/murmur/echo/aortic/AI/AR/MR/TR/TAVR/AVR/gradient/LVEF/EF/TTE/severe/moderate/mild/critical/bicuspid/AVA/CAD
AR = allergic rhinitis @ nasal/flonase/claritin/zyrtec/antihistamine/seasonal/loratadine/fluticasone/cetirizine/asthma/allergies | aortic regurgitation @ valve/murmur/echo/aortic/AS/MR/TR/LVEF/EF/TTE/TEE/severe/moderate/mild/trace | - androgen receptor
AI = adrenal insufficiency @ cortisol/hydrocortisone/stress dose/adrenal/prednisone/fludrocortisone/cosyntropin | - aromatase inhibitor @ breast/letrozole/anastrozole/tamoxifen/exemestane | aortic insufficiency @ valve/murmur/echo/aortic/AS/MR/TR/LVEF/EF/TTE/TEE/severe/moderate/mild/trace/bicuspid
MR = intellectual disability @ developmental delay/group home/guardian/nonverbal/retardation | magnetic resonance imaging @ angiogram/angiography/imaging/spectroscopy/gadolinium/enterography | mitral regurgitation @ valve/murmur/echo/mitral/AS/AI/AR/TR/LVEF/EF/TTE/TEE/severe/moderate/mild/trace/trivial/LA/1+/2+/3+/4+/leaflet/prolapse
MS = multiple sclerosis @ demyelinating/relapsing/interferon/brain MRI/copaxone/neurologist/neurology/tysabri/ocrelizumab/optic neuritis/flare/gadolinium/RRMS/avonex/lesions/white matter/wheelchair/baclofen/gilenya/tecfidera | mitral stenosis @ valve/murmur/echo/diastolic/rheumatic/mitral/MR/TR/AS/gradient/valvuloplasty | - mental status @ exam/alert/oriented/changes/change/altered/section:physical-examination | - morphine sulfate @ contin/mg/pain/section:medications/section:discharge-medications | - musculoskeletal @ section:review-of-systems
TR = - trace @ edema/protein/ketones/ppm/blood/leukocyte | tricuspid regurgitation
PR = pulmonic regurgitation @ valve/echo/TR/MR/pulmonic/RV/RVOT | - progesterone receptor @ ER/HER2/estrogen/breast | - per rectum
TS = tourette syndrome @ tics/tic/clonidine/vocal | turner syndrome @ karyotype/growth hormone/45X/short stature | tuberous sclerosis @ rapamycin/angiomyolipoma/subependymal/everolimus | tricuspid stenosis @ valve/TR/echo
PS = pyloric stenosis @ infant/projectile/vomiting/pyloromyotomy | pulmonic stenosis @ valve/murmur/valvuloplasty/RVOT/echo/balloon | - pressure support
RHD = rheumatic heart disease
BAV = bicuspid aortic valve
=MAC = mitral annular calcification @ mitral/echo/valve/annular | mycobacterium avium complex @ sputum/azithromycin/ethambutol/HIV/rifampin/lung/bronchiectasis/AFB/mycobacterium/cavitary/nodules | - monitored anesthesia care
IE = infective endocarditis @ vegetation/valve/blood cultures/endocarditis/TEE/duke | - that is
ASD = autism spectrum disorder @ autism/behavior/behavioral/developmental/speech/school/ABA/sensory/language/IEP/social | adjacent segment disease @ fusion/spine/lumbar | acute stress disorder @ PTSD/trauma/nightmares | atrial septal defect @ heart/echo/shunt/closure/murmur/cardiac/cardiology/atrial/secundum/PFO/VSD/device/septal
VSD = ventricular septal defect
AVSD = atrioventricular septal defect
PFO = patent foramen ovale
PDA = posterior descending artery @ RCA/LAD/coronary/stent/graft/SVG/CABG/occlusion/cath/PLV | patent ductus arteriosus
TOF = - train of four @ paralytic/twitches/rocuronium/paralyzed/vecuronium | tetralogy of fallot
=HLHS = hypoplastic left heart syndrome
TGA = transient global amnesia @ amnesia/memory/confused/repeating | transposition of the great arteries
COA = coarctation of the aorta
TAPVR = total anomalous pulmonary venous return
PVD = posterior vitreous detachment @ eye/vitreous/floaters/flashes/retina/retinal/OD/OS/OU/vision/tear | peripheral vascular disease
PVOD = pulmonary veno-occlusive disease
CLI = critical limb ischemia
ALI = acute limb ischemia @ leg/limb/embolus/pulses/embolectomy/heparin | - acute lung injury
RAS = renal artery stenosis @ renal/kidney/doppler/hypertension/creatinine/stent/bilateral | recurrent aphthous stomatitis @ mouth/oral/ulcers | - ras gene @ mutation/wild type
FMD = fibromuscular dysplasia @ renal/carotid/artery/dysplasia | - family doctor
PE = - physical examination @ exam/vitals/HEENT/findings/section:physical-examination | pleural effusion @ thoracentesis/pleural/layering/effusions | preeclampsia @ pregnancy/proteinuria/magnesium/postpartum/gestation/severe features/antepartum/labetalol | - pressure equalization @ tubes/tympanic/ear/tympanostomy | pulmonary embolism
=pe = pulmonary embolism @ dvt/anticoagulation/heparin/coumadin/xarelto/eliquis/saddle/warfarin
=PEs = pulmonary emboli
=SVCS = superior vena cava syndrome
CVI = chronic venous insufficiency
VV = varicose veins @ leg/legs/venous/ablation/stockings/edema
GSV = - great saphenous vein
HIT = heparin induced thrombocytopenia
=VAD = ventricular assist device @ heart failure/LVAD/EF/driveline | vertebral artery dissection @ neck/stroke/CTA/dissection | - vascular access device
ICD = - international classification of diseases @ codes/coding/code/diagnosis code | implantable cardioverter defibrillator
PPM = - parts per million @ CO/carbon monoxide/smoking | permanent pacemaker
PM = polymyositis @ CK/myositis/dermatomyositis/proximal weakness | pacemaker @ paced/DDD/interrogation/pacer/battery/AV block/sick sinus | - afternoon
CABGx3 = coronary artery bypass graft
CABGx4 = coronary artery bypass graft
PCI = percutaneous coronary intervention
DES = - diethylstilbestrol @ mother/in utero/exposure/daughter | drug eluting stent
BMS = burning mouth syndrome @ tongue/mouth/burning/oral | - bowel movements @ day/loose/watery/diarrhea/constipation/regular/stool | bare metal stent
AVR = - lead aVR @ lead/ST elevation/T wave/aVL/V1/ST depression | aortic valve replacement
MVR = mitral valve replacement
bAVR = bioprosthetic aortic valve
CEA = - carcinoembryonic antigen @ colon/tumor marker/tumor markers/CA 19-9/CA 19.9/CA-125/CA 125/AFP/alpha fetoprotein/PSA/hCG/BHCG/beta hCG/level/elevated/ng/rectal | carotid endarterectomy
VHD = valvular heart disease
PND = postnasal drip @ cough/nasal/rhinitis/allergy/allergies/sinus/throat/congestion/rhinorrhea | paroxysmal nocturnal dyspnea
DOE = - date of exam @ section:technique | dyspnea on exertion
=sob = shortness of breath @ cp/cough/chest/dyspnea/exertion/wheezing/denies/no/c/o/fever/doe/edema/orthopnea/worsening/increased
=LEE = lower extremity edema
PPE = - personal protective equipment @ mask/gloves/gown | pleural effusion @ parapneumonic/thoracentesis
CVP = - central venous pressure
PxAF = paroxysmal atrial fibrillation
PeAF = persistent atrial fibrillation
PersAF = persistent atrial fibrillation
LSPAF = longstanding persistent atrial fibrillation
AFib/flutter = atrial fibrillation
POAF = postoperative atrial fibrillation
PMVT = ventricular tachycardia
MMVT = ventricular tachycardia
TdP = torsades de pointes
JT = junctional tachycardia @ rhythm/EKG/ECG/rate/tele | - joint
JR = - junctional rhythm
TBS = tachy brady syndrome @ pacemaker/pauses/sinus | - trabecular bone score
ILBBB = left bundle branch block
1AVB = first degree av block
BrS = brugada syndrome
LVNC = noncompaction cardiomyopathy
NIDCM = dilated cardiomyopathy
IDCM = dilated cardiomyopathy
RCM = restrictive cardiomyopathy @ amyloid/amyloidosis/filling/restrictive/EF | - right costal margin
TICM = cardiomyopathy
ATTR = transthyretin amyloidosis
ATTR-CM = cardiac amyloidosis
ADCHF = acute decompensated heart failure
BiVHF = biventricular heart failure
RHF = right heart failure
LHF = left heart failure
=SAP = stable angina @ nitroglycerin/exertion/chest/CCS | - systolic arterial pressure
INOCA = coronary microvascular disease
MINOCA = myocardial infarction with nonobstructive coronary arteries
MVCAD = coronary artery disease
3VD = three vessel coronary artery disease
3vCAD = three vessel coronary artery disease
MVD = multivessel coronary disease @ coronary/LAD/cath/CABG/stent/RCA | mitral valve disease @ mitral/murmur/valve/echo | - microvascular decompression
ISR = in stent restenosis
HTNCVD = hypertensive heart disease
rHTN = resistant hypertension
WCH = white coat hypertension
LVA = left ventricular aneurysm @ EF/echo/apical/thrombus/infarct | - low vision aid
RVD = right ventricular dysfunction
LFLG = aortic stenosis @ AS/aortic/AVA/gradient
PFE = papillary fibroelastoma
PCE = pericardial effusion @ echo/tamponade/pericardial/pericardiocentesis | - pseudomonas exotoxin
PAIVS = pulmonary atresia
TAPVD = total anomalous pulmonary venous return
dTGA = transposition of the great arteries
ccTGA = congenitally corrected transposition
CAVC = atrioventricular canal defect
MAPCAs = - major aortopulmonary collaterals
=SubAS = subaortic stenosis
AIOD = aortoiliac occlusive disease
rAAA = ruptured abdominal aortic aneurysm
ATAA = ascending aortic aneurysm
=TAD = thoracic aortic dissection @ aortic/tear/type A/type B/chest | - transient abnormal
IMH = intramural hematoma @ aortic/aorta/dissection | - intramuscular hematoma
PAU = penetrating aortic ulcer
AoD = aortic dissection
CIMT = - carotid intima media thickness
STP = superficial thrombophlebitis @ vein/leg/saphenous/cord | - status post
UEDVT = upper extremity deep vein thrombosis
LEDVT = lower extremity deep vein thrombosis
CEAP = - venous classification
BiVICD = biventricular implantable cardioverter defibrillator
SICD = - subcutaneous defibrillator
DCPPM = dual chamber pacemaker
LAA = - left atrial appendage
RFA = - radiofrequency ablation
TMVR = - transcatheter mitral valve replacement
CABGx1 = coronary artery bypass graft
CABGx2 = coronary artery bypass graft
CABGx5 = coronary artery bypass graft
=CABs = coronary artery bypass graft
FFR = - fractional flow reserve
IVUS = - intravascular ultrasound
GXT = - graded exercise test
LVEF = - left ventricular ejection fraction
=EF = - ejection fraction
LVEDP = - left ventricular end diastolic pressure
PCWP = - pulmonary capillary wedge pressure
PASP = - pulmonary artery systolic pressure
RVSP = - right ventricular systolic pressure
mPAP = - mean pulmonary artery pressure
TAPSE = - tricuspid annular excursion
IVS = - interventricular septum
LVIDd = - left ventricular diameter
=AVA = - aortic valve area
SEM = - systolic ejection murmur
LUSB = - left upper sternal border
LLSB = - left lower sternal border
RUSB = - right upper sternal border
PSM = - pansystolic murmur
M/R/G = - murmurs rubs gallops
QTc = - corrected QT interval
CTCA = - CT coronary angiogram
CAC = - coronary artery calcium
GDMT = - guideline directed medical therapy
VKA = - vitamin K antagonist
ARNI = - sacubitril valsartan
BB = - beta blocker
IABP = - intra-aortic balloon pump
ECMO = - extracorporeal membrane oxygenation
VA-ECMO = - venoarterial extracorporeal membrane oxygenation
VV-ECMO = - venovenous extracorporeal membrane oxygenation
ROSC = - return of spontaneous circulation
CHA2DS2-VASc = - stroke risk score
HAS-BLED = - bleeding risk score
LP(a) = - lipoprotein a
ApoB = - apolipoprotein B
NTproBNP = - natriuretic peptide
=trop = - troponin
hsTn = - high sensitivity troponin
CCF = carotid cavernous fistula @ proptosis/bruit/chemosis/exophthalmos | congestive cardiac failure
AMI = acute mesenteric ischemia @ bowel/SMA/lactate/laparotomy/mesenteric/superior mesenteric | acute myocardial infarction
MVA = - mitral valve area @ mitral/gradient/planimetry/valve area/cm2 | motor vehicle accident

# --- Lungs and airways ---
=COLD = chronic obstructive pulmonary disease @ smoker/emphysema/inhaler/spiriva/lung/home oxygen
AECB = acute exacerbation of chronic bronchitis
CB = chronic bronchitis @ cough/sputum/COPD/smoker
AB = acute bronchitis @ cough/sputum/wheezing | - abortion @ gravida/para | - antibody
EIA = exercise induced asthma @ inhaler/albuterol/asthma/exercise/wheeze | - external iliac artery
PN = pyelonephritis @ flank/UTI/CVA/urine/fever/kidney | prurigo nodularis @ itch/itchy/nodules/dupilumab | - parenteral nutrition @ lipids/TPN/central line | peripheral neuropathy @ feet/numbness/gabapentin/diabetic/diabetes/EMG/tingling/burning/foot
CAP = - capsule @ PO/mg/daily/oral/section:medications/section:discharge-medications | - capillary @ refill | - college of american pathologists @ protocol | community acquired pneumonia
HAP = hospital acquired pneumonia
VAP = ventilator associated pneumonia
PCP = pneumocystis pneumonia @ HIV/bactrim/CD4/dapsone/pneumocystis/AIDS/pentamidine/atovaquone/LDH/ground glass | - phencyclidine @ cocaine/marijuana/urine drug/UDS/tox/toxicology/opiates/amphetamine | - primary care provider
ARDS = acute respiratory distress syndrome
RDS = respiratory distress syndrome
HMD = hyaline membrane disease
TTN = transient tachypnea of newborn
TTNB = transient tachypnea of newborn
ARF = acute respiratory failure @ intubated/hypoxic/hypoxia/ventilator/bipap/respiratory/hypercapnic/mechanical ventilation/hypoxemic | acute rheumatic fever @ strep/carditis/rheumatic | acute renal failure
RF = renal failure @ creatinine/dialysis/acute/chronic/kidney/BUN | respiratory failure @ intubated/hypoxic/ventilator/bipap | rheumatic fever @ carditis/childhood/penicillin | - rheumatoid factor @ CCP/ANA/positive/negative/titer | - risk factors
CRF = chronic renal failure @ creatinine/dialysis/kidney/renal/ESRD/BUN | chronic respiratory failure @ oxygen/COPD/ventilator/trach/hypoxic | chronic renal failure
ILD = interstitial lung disease
=COP = cryptogenic organizing pneumonia @ steroids/lung/pneumonia/prednisone/opacities | - cardiac output
HP = hypersensitivity pneumonitis @ lung/ILD/fibrosis/birds/ground glass/CT/pneumonitis | helicobacter pylori @ ulcer/gastritis/EGD/stool antigen
BO = bronchiolitis obliterans @ lung/transplant/FEV1 | bowel obstruction @ abdomen/NG/vomiting
BOS = bronchiolitis obliterans syndrome
CF = cystic fibrosis @ CFTR/pancreatic/sweat/bronchiectasis/pseudomonas/lung/pulmozyme/vest/trikafta/creon/sinus/carrier | - counting fingers @ vision/OD/OS
PTX = - parathyroidectomy @ calcium/PTH/parathyroid | pneumothorax
PNX = pneumothorax
HTX = - heart transplant @ transplant/tacrolimus/rejection | hemothorax
=OSAS = obstructive sleep apnea
=OSAHS = obstructive sleep apnea
CSA = central sleep apnea @ sleep/CPAP/apnea/cheyne | - cyclosporine
SDB = sleep disordered breathing
OHS = obesity hypoventilation syndrome
TEF = tracheoesophageal fistula
VCD = vocal cord dysfunction
VCP = vocal cord paralysis
AAT = alpha-1 antitrypsin deficiency @ deficiency/emphysema/phenotype/COPD/ZZ
A1AT = alpha-1 antitrypsin deficiency
AATD = alpha-1 antitrypsin deficiency
BPD = bipolar disorder @ lithium/mania/manic/mood/depakote/bipolar/lamictal/quetiapine/depressed | borderline personality disorder @ personality/DBT/self harm/cutting/borderline/suicidal | bronchopulmonary dysplasia @ preterm/premature/prematurity/NICU/infant/neonate/oxygen/ex | - biparietal diameter @ fetal/HC/AC/FL/femur length
CLD = chronic liver disease @ cirrhosis/hepatitis/liver/MELD/ascites | chronic lung disease @ oxygen/preterm/prematurity/ventilator/NICU/lung
CWP = coal workers pneumoconiosis @ coal/mine/miner/dust | - chest wall pain
ACD = allergic contact dermatitis @ patch test/rash/nickel/skin | anemia of chronic disease @ anemia/hemoglobin/ferritin/iron/hct/hgb/retic | - anterior chamber depth
LTOT = long term oxygen therapy @ oxygen/COPD | long term opioid therapy @ opioid/pain
hMPV = human metapneumovirus
SVCO = superior vena cava syndrome
MPE = malignant pleural effusion
AFE = amniotic fluid embolism
COPDe = acute exacerbation of COPD
IECOPD = acute exacerbation of COPD
NIECOPD = acute exacerbation of COPD
NAEB = eosinophilic bronchitis
CPA = chronic pulmonary aspergillosis @ aspergillus/cavity/voriconazole/itraconazole/aspergilloma | - cerebellopontine angle
NCFB = bronchiectasis
NCFBE = bronchiectasis
PCD = primary ciliary dyskinesia
AIP = acute intermittent porphyria @ porphyria/hemin/porphobilinogen | autoimmune pancreatitis @ IgG4/pancreas/steroids | - acute interstitial pneumonia
PPFE = pulmonary fibrosis
CPFE = pulmonary fibrosis with emphysema
=LAM = lymphangioleiomyomatosis
PLCH = pulmonary langerhans cell histiocytosis
=PAP = pulmonary alveolar proteinosis @ lavage/crazy paving/GM-CSF/alveolar | - positive airway pressure @ sleep/OSA/mask/apnea/AHI | - papanicolaou smear
=DAH = diffuse alveolar hemorrhage
NHAP = pneumonia
MFPNA = multifocal pneumonia
MPP = mycoplasma pneumonia
AURI = acute upper respiratory infection
VURI = viral upper respiratory infection
RSVB = RSV bronchiolitis
AHHRF = acute hypoxic and hypercapnic respiratory failure
AHcRF = acute hypercapnic respiratory failure
CHRF = chronic hypoxic respiratory failure
ACHRF = acute on chronic hypoxic respiratory failure
HRF = hypoxic respiratory failure
CRF-O2 = chronic respiratory failure
SSP = secondary spontaneous pneumothorax @ chest tube/pneumothorax/COPD/lung | - sessile serrated polyp
HPTX = hemopneumothorax
TPTX = tension pneumothorax @ needle/chest/decompression | - thyroparathyroidectomy
PPEff = parapneumonic effusion
CPPE = parapneumonic effusion
GGO = - ground glass opacity
GGN = - ground glass nodule
ACPO = acute pulmonary edema @ furosemide/oedema/crackles/nitrate | acute colonic pseudo-obstruction
ACPE = acute pulmonary edema
NPPE = negative pressure pulmonary edema
HAPE = high altitude pulmonary edema
HACE = high altitude cerebral edema
SRBD = sleep disordered breathing
UARS = upper airway resistance syndrome
OSA/CPAP = obstructive sleep apnea
CompSA = complex sleep apnea
=AHI = - apnea hypopnea index
RBD = REM sleep behavior disorder
DSPS = delayed sleep phase syndrome
DSPD = delayed sleep phase disorder
SWSD = shift work sleep disorder
PFT = - pulmonary function tests
FEV1 = - forced expiratory volume
FVC = - forced vital capacity
TLC = - total lung capacity @ DLCO/FVC/FEV1/RV/predicted | - triple lumen catheter @ central/line/IJ/subclavian | - tender loving care
PEFR = - peak expiratory flow
=VATS = - video assisted thoracoscopy
SVN = - small volume nebulizer
=neb = - nebulizer
SABA = - short acting beta agonist
HFNC = - high flow nasal cannula
NIV = - noninvasive ventilation
NIPPV = - noninvasive positive pressure ventilation
BPAP = - bilevel positive airway pressure
NRB = - non-rebreather
NC = - nasal cannula
SpO2 = - oxygen saturation
SaO2 = - oxygen saturation
O2sat = - oxygen saturation
=sats = - oxygen saturations
PaO2 = - arterial oxygen
PaCO2 = - arterial carbon dioxide
pCO2 = - carbon dioxide tension
pO2 = - oxygen tension
WOB = - work of breathing
I:E = - inspiratory to expiratory ratio
VQ = - ventilation perfusion
V/Q = - ventilation perfusion
=lpm = - liters per minute
FiO2% = - inspired oxygen
IPPB = - intermittent positive pressure breathing
=PEP = - post exposure prophylaxis
IS = - incentive spirometry

# --- Digestive ---
GORD = gastroesophageal reflux disease
LPR = gastroesophageal reflux
LPRD = gastroesophageal reflux
EE = erosive esophagitis @ EGD/PPI/GERD/LA grade/esophagus | - ethinyl estradiol
BE = barrett esophagus @ EGD/GERD/dysplasia/esophagus/metaplasia | - barium enema @ barium
HH = hiatal hernia @ GERD/EGD/reflux/esophagus/endoscopy | hereditary hemochromatosis @ ferritin/iron/phlebotomy/C282Y | - home health
GU = gastric ulcer @ EGD/endoscopy/H pylori/antrum/antral/stomach | - genitourinary
DU = duodenal ulcer @ EGD/endoscopy/bulb/H pylori/duodenum | decubitus ulcer @ sacral/stage/heel/coccyx/wound/buttock
PHG = portal hypertensive gastropathy
EV = esophageal varices @ cirrhosis/banding/EGD/nadolol/varices
GOO = gastric outlet obstruction
MWT = mallory weiss tear
IBD = inflammatory bowel disease
UC = - urine culture @ ecoli/colonies/sensitivity/growth | - uterine contractions @ fetal/labor/FHT/cervix/TOCO | - urgent care @ seen/visited/went/presented | ulcerative colitis
=uc = ulcerative colitis @ mesalamine/colectomy/colonoscopy/flare/colitis/humira/remicade
CD = crohn disease @ ileal/infliximab/remicade/humira/bowel/colitis/fistula/colonoscopy/UC/terminal ileum/stricture/IBD/stelara | celiac disease @ gluten/tTG/biopsy/duodenal | conduct disorder @ school/aggression/ODD/behavior
CDz = crohn disease
SBS = short bowel syndrome @ TPN/parenteral/resection/bowel | shaken baby syndrome @ infant/retinal/subdural/abuse
=AGE = acute gastroenteritis @ vomiting/diarrhea/viral/dehydration/gastroenteritis/zofran
FAP = familial adenomatous polyposis
HNPCC = lynch syndrome
LS = lynch syndrome @ MLH1/MSH2/colonoscopy/mutation | lichen sclerosus @ vulva/vulvar/clobetasol/genital/perianal | lumbosacral @ spine/strain/back/radiculopathy/x-ray | - lung sounds
TA = tubular adenoma @ polyp/colon/colonoscopy/polyps | temporal arteritis @ headache/prednisone/biopsy/ESR/jaw | - truncus
TVA = tubulovillous adenoma
HPS = hepatopulmonary syndrome @ cirrhosis/liver/hypoxia/shunt | hypertrophic pyloric stenosis @ infant/pyloric/projectile
NASH = nonalcoholic steatohepatitis
ALD = alcoholic liver disease @ alcohol/etoh/cirrhosis/liver/hepatitis/drinking | adrenoleukodystrophy @ adrenal/boy/white matter/VLCFA
AIH = autoimmune hepatitis
PBC = primary biliary cholangitis
PSC = posterior subcapsular cataract @ cataract/lens/eye/OD/OS/NS/vision/phaco | primary sclerosing cholangitis
HE = hepatic encephalopathy @ lactulose/rifaximin/cirrhosis/ammonia/asterixis/liver
=HRS = - hours @ for/every/last/past/within/over/approximately/x/24/48/12 | hepatorenal syndrome @ cirrhosis/octreotide/midodrine/albumin/terlipressin/creatinine
SBP = spontaneous bacterial peritonitis @ ascites/cirrhosis/paracentesis/peritonitis/cipro/peritoneal/PMN/liver | - systolic blood pressure
PVT = portal vein thrombosis @ cirrhosis/liver/portal/abdomen | polymorphic ventricular tachycardia @ QT/arrhythmia | - pivot
HCC = - hierarchical condition category @ risk adjustment/RAF/coding/score | hepatocellular carcinoma
HAV = hallux valgus @ bunion/toe/foot/osteotomy | hepatitis A
HEV = hepatitis E
HDV = hepatitis D
Hep A = hepatitis A
HepB = hepatitis B
HepC = hepatitis C
hep = hepatitis @ A/B/C/viral/liver | - heparin
=CBDS = choledocholithiasis
EPI = exocrine pancreatic insufficiency @ creon/elastase/pancreatic/steatorrhea/pancreatitis/cystic fibrosis | - epinephrine
AAP = - american academy of pediatrics @ guideline/recommends | acute appendicitis @ RLQ/appendix
IH = inguinal hernia @ groin/repair/reducible | incisional hernia @ incision/mesh/ventral | internal hernia @ gastric bypass | intracranial hypertension @ papilledema
RIH = right inguinal hernia
LIH = left inguinal hernia
BIH = bilateral inguinal hernia @ groin/repair/mesh/reducible/hernia | benign intracranial hypertension
UH = umbilical hernia @ reducible/umbilicus/repair
VH = vitreous hemorrhage @ eye/retina/OD/OS/diabetic/PDR/vitrectomy | visual hallucinations @ AH/SI/HI/psychiatric/psychosis/hallucinations/AVH/auditory | ventral hernia @ mesh/repair/incision | - vaginal hysterectomy
FI = fecal incontinence @ stool/leakage/bowel/incontinence
IAD = incontinence associated dermatitis
FOBT = fecal occult blood
=SMAS = superior mesenteric artery syndrome
NEC = necrotizing enterocolitis @ infant/preterm/pneumatosis/NICU/neonate/premature/feeds | - not elsewhere classified
CVS = cyclic vomiting syndrome @ vomiting/episodes/cannabis | - cardiovascular system
CHS = cannabis hyperemesis syndrome
ARM = anorectal malformation @ imperforate/newborn/anus
SG = sleeve gastrectomy @ bariatric/weight loss/obesity | - specific gravity
PEG = - polyethylene glycol @ miralax/bowel prep/laxative/constipation/golytely/powder | percutaneous endoscopic gastrostomy
PEJ = jejunostomy
APR = abdominoperineal resection
LAR = low anterior resection
FD = functional dyspepsia @ dyspepsia/bloating/EGD/gastric
FGID = functional gastrointestinal disorder
=NERD = nonerosive reflux disease
EGE = eosinophilic gastroenteritis
SSBE = barrett esophagus
LSBE = barrett esophagus
BE-LGD = barrett esophagus with low grade dysplasia
BE-HGD = barrett esophagus with high grade dysplasia
IEM = - ineffective esophageal motility
GP = gastroparesis @ gastric/emptying/reglan/metoclopramide/domperidone/nausea/diabetic | - general practitioner
DGP = diabetic gastroparesis
NUD = non ulcer dyspepsia
=DUH = - duodenal ulcer hemorrhage
OGIB = gastrointestinal bleeding
GIH = gastrointestinal hemorrhage
UGIH = upper gastrointestinal hemorrhage
NVUGIB = upper gastrointestinal bleeding
EVH = esophageal variceal hemorrhage
VUGIB = variceal bleeding
CGE = coffee ground emesis
CGV = coffee ground emesis
IO = intestinal obstruction @ vomiting/distension/bowel/abdomen | - intraosseous
CCr = - creatinine clearance
rCDI = recurrent clostridium difficile infection
CDAC = clostridium difficile colitis
LC = lymphocytic colitis @ diarrhea/biopsies/budesonide | - laparoscopic cholecystectomy
CMI = chronic mesenteric ischemia
SMAO = acute mesenteric ischemia
ticulitis = diverticulitis
FIA = fistula in ano
PNS = pilonidal sinus @ natal cleft/gluteal/pit/pits/sacrococcygeal | - peripheral nervous system
IHs = internal hemorrhoids
=EHs = external hemorrhoids
VHR = - ventral hernia repair
LIHR = - laparoscopic inguinal hernia repair
RIHR = - robotic inguinal hernia repair
=PEH = paraesophageal hernia
NAFL = nonalcoholic fatty liver
ARLD = alcoholic liver disease
=ASH = alcoholic hepatitis @ liver/bilirubin/alcohol/maddrey/prednisolone | - asymmetric septal hypertrophy
AlcHep = alcoholic hepatitis
=AAH = alcoholic hepatitis @ alcohol/bilirubin/maddrey/drinking/etoh | - atypical adenomatous hyperplasia
DCLD = decompensated cirrhosis
CHC = chronic hepatitis C @ viral load/genotype/sofosbuvir/HCV/liver/cirrhosis | - combined hormonal contraception
cHBV = chronic hepatitis B
cHCV = chronic hepatitis C
HepE = hepatitis E
PVH = - portal venous hypertension
BCS = budd chiari syndrome @ hepatic vein/ascites/thrombosis/liver | - breast conserving surgery
NRH = nodular regenerative hyperplasia
CCA = cholangiocarcinoma @ bile/biliary/hilar/liver/ERCP/klatskin/stricture | - common carotid artery
iCCA = intrahepatic cholangiocarcinoma
GBCA = gallbladder cancer
GBP = gallbladder polyp @ gallbladder/ultrasound/polyp | - gabapentin
GSD = gallstone disease @ gallbladder/biliary/cholecystectomy/US | glycogen storage disease @ hypoglycemia/cornstarch/enzyme
AAC = acute acalculous cholecystitis @ gallbladder/HIDA/ICU/cholecystostomy
AC = acute cholecystitis @ gallbladder/murphy/RUQ/cholecystectomy/HIDA | - before meals @ insulin/HS/meals/glucose | acromioclavicular @ joint/shoulder/separation/arthritis
CholeDL = choledocholithiasis
GSP = gallstone pancreatitis
ABP = acute biliary pancreatitis @ pancreatitis/lipase/gallstones/ERCP | - arterial blood pressure
NecPanc = necrotizing pancreatitis
SB-IPMN = intraductal papillary mucinous neoplasm
WOPN = walled off necrosis
=SOD = sphincter of oddi dysfunction @ biliary/ERCP/bile | - sodium
HPy = helicobacter pylori infection
RFB = rectal foreign body @ rectum/rectal/anal | - retained foreign body
AFTT = adult failure to thrive
RUQP = right upper quadrant pain
RLQP = right lower quadrant pain
LLQP = left lower quadrant pain
LUQP = left upper quadrant pain
N&V = nausea and vomiting
D&V = vomiting and diarrhea
NV = nausea and vomiting @ abdominal/abd/diarrhea/emesis/zofran/ondansetron/fever | neovascularization @ retina/iris/disc/eye | - neurovascular
NBNB = - nonbloody nonbilious
NBNBE = - nonbloody nonbilious emesis
PONV = postoperative nausea and vomiting
=scope = - endoscopy
C-scope = - colonoscopy
=csp = - colonoscopy
FlexSig = - flexible sigmoidoscopy
UGIS = - upper gastrointestinal series
LSG = - laparoscopic sleeve gastrectomy
LAGB = - laparoscopic adjustable gastric band
BPD/DS = - duodenal switch
TAC-colectomy = - total abdominal colectomy
HALS = - hand assisted laparoscopy
ESD = - endoscopic submucosal dissection
Tbili = - total bilirubin
Dbili = - direct bilirubin
HBcAb = - hepatitis B core antibody
FCP = - fecal calprotectin
=FOB = - fecal occult blood
=NABS = - normoactive bowel sounds
S/NT/ND = - soft nontender nondistended
LBM = - last bowel movement
NGTD = - no growth to date
PEGJ = - gastrojejunostomy tube
GJ = - gastrojejunostomy
ADAT = - advance diet as tolerated
=BRAT = - bananas rice applesauce toast

# --- Kidney, urinary tract, male organs ---
CRI = chronic renal insufficiency
CRD = chronic renal disease
ARI = acute respiratory infection @ cough/fever/viral/nasal/sore throat | acute renal insufficiency
AKF = acute kidney failure
ATN = acute tubular necrosis
AIN = anal intraepithelial neoplasia @ anal/HPV/anoscopy/anus/HSIL/LSIL | acute interstitial nephritis
GN = - gram negative @ rods/bacteremia/bacilli/coverage | glomerulonephritis
PSGN = poststreptococcal glomerulonephritis
=FSGS = focal segmental glomerulosclerosis
MCD = minimal change disease
LN = lupus nephritis @ proteinuria/SLE/mycophenolate/class IV/class III/nephritis/lupus | - lymph node
DN = diabetic nephropathy @ proteinuria/albuminuria/CKD/microalbumin/ACE/kidney | diabetic neuropathy @ feet/gabapentin/monofilament/numbness/lyrica/burning
DKD = diabetic kidney disease
HD = huntington disease @ chorea/CAG/huntington/tetrabenazine | hodgkin lymphoma @ hodgkin/ABVD/lymphadenopathy/reed-sternberg | hemodialysis @ ESRD/dialysis/fistula/AVF/MWF/TTS/renal/nephrology/tunneled/ultrafiltration/missed/CKD/hyperkalemia/graft/HD catheter/kidney | - hospital day
PD = peritoneal dialysis @ dialysis/ESRD/peritoneal/exchanges/CAPD/effluent/cycler | personality disorder @ borderline/axis/antisocial/narcissistic | panic disorder @ panic/agoraphobia | parkinson disease @ sinemet/carbidopa/tremor/levodopa/bradykinesia/rigidity/dopamine/parkinsonism/neurology/gait/DBS/ropinirole/pramipexole/shuffling/cogwheeling/dementia
CAPD = peritoneal dialysis @ dialysis/peritoneal/ESRD/peritonitis | - central auditory processing disorder
PKD = polycystic kidney disease
ADPKD = autosomal dominant polycystic kidney disease
ARPKD = autosomal recessive polycystic kidney disease
MSK = medullary sponge kidney @ nephrocalcinosis/stones/kidney | - musculoskeletal
RTA = road traffic accident @ driver/passenger/helmet/ambulance/collision/car/neck/whiplash/cyclist/pedestrian/fracture/sprain/injuries/involved in/airbag | renal tubular acidosis
AML = angiomyolipoma @ kidney/renal/fat containing | acute myeloid leukemia
rUTI = recurrent urinary tract infection
ABU = asymptomatic bacteriuria
IC = interstitial cystitis @ bladder/pelvic/urinary/urgency/hydrodistension/elmiron | intermittent claudication @ leg/calf/PAD/walking/ABI/blocks | - immunocompromised
OAB = overactive bladder
GSUI = stress urinary incontinence
UI = urinary incontinence @ stress/urge/mixed/leakage/leaks/pads/bladder/urinary/voiding/pelvic floor/prolapse/kegel/sling | - units
BOO = bladder outlet obstruction @ prostate/BPH/retention/bladder/urinary/PVR/LUTS
=LUTS = lower urinary tract symptoms
ED = erectile dysfunction @ viagra/sildenafil/cialis/tadalafil/erection/erections/impotence/libido/testosterone/sexual/levitra/PDE5/BPH/penile | eating disorder @ anorexia/bulimia/binge/purging/restricting | - emergency department
=CaP = prostate cancer
=PCa = prostate cancer
PIN = prostatic intraepithelial neoplasia @ prostate/biopsy/gleason/high grade
TURP = transurethral resection of prostate
TURBT = transurethral resection of bladder tumor
UPJO = ureteropelvic junction obstruction
PUV = posterior urethral valves
ESWL = extracorporeal shock wave lithotripsy
PCNL = percutaneous nephrolithotomy
=CPPS = chronic pelvic pain syndrome
AUR = acute urinary retention
UR = urinary retention @ foley/void/PVR/bladder/catheter/straight
POUR = postoperative urinary retention
NGB = neurogenic bladder
NB = neurogenic bladder @ catheterization/self cath/spinal/bladder/spina bifida | - newborn
HC = hydrocephalus @ shunt/ventriculomegaly/ventricles/VP | - head circumference
CKD1 = chronic kidney disease stage 1
CKDIII = chronic kidney disease stage 3
CKDIV = chronic kidney disease stage 4
CKDV = chronic kidney disease stage 5
CKD-5D = end stage renal disease
EPO = - erythropoietin
CKD-MBD = secondary hyperparathyroidism of renal origin
THPT = tertiary hyperparathyroidism
AGN = acute glomerulonephritis
MGN = membranous nephropathy
MN = membranous nephropathy @ proteinuria/nephrotic/PLA2R/kidney/rituximab | - midnight
ATIN = acute tubulointerstitial nephritis
=TIN = tubulointerstitial nephritis @ kidney/creatinine/renal | vaginal intraepithelial neoplasia @ vagina/HPV
=CAN = chronic allograft nephropathy @ transplant/allograft/creatinine/kidney | - contact as needed
DGF = delayed graft function
ACR = acute cellular rejection @ biopsy/transplant/graft/tacrolimus/rejection | - albumin creatinine ratio
AMR = antibody mediated rejection @ transplant/graft/DSA/biopsy
LRRT = kidney transplant
LURKT = kidney transplant
=SLED = - sustained low efficiency dialysis
PDC = peritoneal dialysis catheter @ dialysis/exit site/peritoneal
TDC = - tunneled dialysis catheter
AVFs = - arteriovenous fistulas
cUTI = complicated urinary tract infection
uUTI = uncomplicated urinary tract infection
APN = acute pyelonephritis @ flank/fever/urine/UTI/CVA | - advanced practice nurse
XGP = xanthogranulomatous pyelonephritis
AMH = asymptomatic microscopic hematuria @ urine/cystoscopy/hematuria/RBC | - anti-mullerian hormone
MH = microscopic hematuria @ urine/cystoscopy/RBC/CT urogram | macular hole @ OCT/macula/eye/vitrectomy/OD/OS | malignant hyperthermia @ anesthesia/succinylcholine/dantrolene | - mental health
GH = gross hematuria @ urine/clots/cystoscopy/bladder/catheter | gestational hypertension @ pregnancy/weeks/gestation/postpartum/antepartum | - growth hormone
IC/BPS = interstitial cystitis
PBS = painful bladder syndrome @ bladder/pelvic/urinary
OAB-wet = overactive bladder
NDO = neurogenic detrusor overactivity
KSD = kidney stone disease
NL = nephrolithiasis @ stone/stones/kidney/ureter/flank | - normal limits
LUTD = - lower urinary tract dysfunction
BNC = bladder neck contracture
BPE = benign prostatic enlargement
BPH/LUTS = benign prostatic hyperplasia with lower urinary tract symptoms
CP/CPPS = chronic prostatitis
ccRCC = clear cell renal cell carcinoma
MIBC = bladder cancer
TGCT = testicular germ cell tumor
UDT = undescended testis
TT = testicular torsion @ testis/scrotal/doppler/detorsion/testicle | - thrombin time
EDO = epididymo-orchitis @ testis/scrotal/epididymis
EO = epididymo-orchitis @ testis/scrotal/epididymis | - eyes open
LOH = late onset hypogonadism @ testosterone/libido
ADT = - androgen deprivation therapy
RRP = - radical retropubic prostatectomy
TUIP = - transurethral incision of prostate
SPT = suprapubic catheter @ urine/bladder/catheter/tube/exchange | - skin prick test
SPC = suprapubic catheter
TOV = - trial of void
TWOC = - trial without catheter
CBI = - continuous bladder irrigation
UDx = - urodynamics
eGFR = - estimated glomerular filtration rate
GFR = - glomerular filtration rate
UPCR = - urine protein creatinine ratio
SCr = - serum creatinine
FeNa = - fractional excretion of sodium
U/A = - urinalysis
I/O = - intake and output
UO = - urine output

# --- Endocrine, metabolic, nutrition, electrolytes ---
DM = dermatomyositis @ rash/myositis/proximal weakness/gottron/heliotrope/IVIG | myotonic dystrophy @ myotonia/myotonic/DMPK | - dextromethorphan @ guaifenesin/robitussin/cough syrup/mucinex | diabetes mellitus
=dm = diabetes mellitus @ htn/insulin/metformin/a1c/type/hld/cad/glucose/hypertension/type 2
DM I = type 1 diabetes mellitus
DM II = type 2 diabetes mellitus
DMI = type 1 diabetes mellitus
DMT1 = type 1 diabetes mellitus
DMT2 = type 2 diabetes mellitus
TIDM = type 1 diabetes mellitus
TIIDM = type 2 diabetes mellitus
GDM = gestational diabetes mellitus
PTDM = post transplant diabetes mellitus
HONK = hyperosmolar hyperglycemic state
DPN = diabetic peripheral neuropathy
DR = diabetic retinopathy @ eye/retina/retinal/macular/laser/proliferative/ophthalmology/OD/OS/OU/NPDR/PDR/hemorrhages | - doctor
BDR = background diabetic retinopathy
IR = insulin resistance @ metformin/A1c/PCOS/prediabetes/acanthosis/HOMA | - internal rotation @ shoulder/hip/ER/flexion | interventional radiology
HL = hodgkin lymphoma @ ABVD/lymphoma/nodular sclerosing/chemotherapy/mediastinal | hearing loss @ ear/audiogram/hearing/SNHL/aids/conductive | - heparin lock @ flush/IV | hyperlipidemia
HPL = hyperlipidemia
HChol = hypercholesterolemia
FH = - family history @ mother/father/cancer/brother/sister/stroke/CAD/positive/negative/noncontributory/breast/colon | familial hypercholesterolemia @ heterozygous/homozygous/xanthoma/PCSK9/LDLR/statin | - fundal height
HTG = hypertriglyceridemia
=MetS = metabolic syndrome
MO = morbid obesity @ BMI/bariatric/obesity/OSA | - month
=PCOS = polycystic ovarian syndrome
SCH = subclinical hypothyroidism @ TSH/T4/thyroid/levothyroxine | subchorionic hemorrhage @ gestation/pregnancy/sac/bleeding | - school
TMNG = toxic multinodular goiter
PTC = papillary thyroid carcinoma @ thyroid/thyroidectomy/RAI/papillary | - percutaneous transhepatic cholangiography
MTC = medullary thyroid carcinoma
FTC = follicular thyroid carcinoma @ thyroid/thyroidectomy/RAI | - emtricitabine
HPT = hyperparathyroidism
=2HPT = secondary hyperparathyroidism
DI = - detrusor instability @ bladder/urgency/urodynamics | diabetes insipidus @ sodium/desmopressin/DDAVP/polyuria/urine osm/pituitary/urine output
CAH = congenital adrenal hyperplasia
PA = pernicious anemia @ B12/intrinsic factor/anemia/parietal | primary aldosteronism @ aldosterone/renin/hypokalemia/adrenal | psoriatic arthritis @ psoriasis/joints/humira | - physician assistant
MEN2 = multiple endocrine neoplasia type 2
GHD = growth hormone deficiency
PCM = protein calorie malnutrition
PEM = protein calorie malnutrition
=SAM = severe acute malnutrition @ MUAC/child/feeding | - systolic anterior motion @ mitral/LVOT/HOCM
VDD = vitamin D deficiency
IDA = iron deficiency anemia
G6PD = G6PD deficiency @ deficiency/hemolysis/dapsone/primaquine/fava
LA = lactic acidosis @ lactate/sepsis/metformin/pH | lymphadenopathy @ cervical/axillary/supraclavicular/inguinal | - left atrium
MLS = - midline shift
EOM = - extraocular movements
EOMI = - extraocular movements intact
IDDM1 = type 1 diabetes mellitus
NIDDM2 = type 2 diabetes mellitus
T3cDM = pancreatogenic diabetes
SIDM = steroid induced diabetes
preDM = prediabetes
euDKA = diabetic ketoacidosis
EDKA = diabetic ketoacidosis
HHNS = hyperosmolar hyperglycemic state
DFI = diabetic foot infection
DFO = diabetic foot osteomyelitis
DSPN = diabetic polyneuropathy
DPNP = painful diabetic neuropathy
HypoT = hypothyroidism
hypoT4 = hypothyroidism
hyperT = hyperthyroidism
hyperPTH = hyperparathyroidism
hypoPTH = hypoparathyroidism
hyperCa = hypercalcemia
hypoCa = hypocalcemia
hyperMg = hypermagnesemia
hypoPO4 = hypophosphatemia
hyperPO4 = hyperphosphatemia
hyperlipid = hyperlipidemia
=hypoalb = hypoalbuminemia
DLD = dyslipidemia
DLP = dyslipidemia
FCH = mixed hyperlipidemia @ lipid/statin/triglycerides/cholesterol
SCHypo = subclinical hypothyroidism
NTMNG = nontoxic multinodular goiter
TMG = toxic multinodular goiter
=AIT = hashimoto thyroiditis @ TSH/TPO/thyroid | - amiodarone induced thyrotoxicosis
DTC = differentiated thyroid cancer @ thyroid/thyroglobulin/radioiodine/thyroidectomy
ATC = anaplastic thyroid carcinoma @ thyroid/neck | - around the clock
SIAD = syndrome of inappropriate antidiuretic hormone
NDI = nephrogenic diabetes insipidus
AVP-D = central diabetes insipidus
PAI = primary adrenal insufficiency
=SAI = secondary adrenal insufficiency
PHEO = pheochromocytoma
PCC = pheochromocytoma @ metanephrines/adrenal/paroxysmal | - prothrombin complex concentrate
PPGL = pheochromocytoma
ACC = adrenocortical carcinoma @ adrenal/mitotane/cortisol | - american college of cardiology
=MACS = - mild autonomous cortisol secretion
IHH = hypogonadotropic hypogonadism
NFPA = nonfunctioning pituitary adenoma
PRLoma = prolactinoma
CSII = insulin pump
SMBG = - self monitoring of blood glucose
FBG = - fasting blood glucose
BG = - blood glucose
HgA1c = - hemoglobin A1c
GTT = - glucose tolerance test
TFT = - thyroid function tests
FT3 = - free triiodothyronine
TPO = - thyroid peroxidase antibody
=RAI = - radioactive iodine
ISS = - insulin sliding scale
TDD = - total daily dose
GLP1 = - incretin drug
GLP-1 = - incretin drug
SGLT2i = - gliflozin
DPP4 = - gliptin
UBW = - usual body weight
=ONS = - oral nutritional supplement
SPCM = severe protein calorie malnutrition
MPCM = moderate protein calorie malnutrition
VitD def = vitamin D deficiency
Vit D def = vitamin D deficiency
B12 def = vitamin B12 deficiency

# --- Brain, nerves ---
CVA = - costovertebral angle @ tenderness/tender/percussion/angle/flank/suprapubic | cerebrovascular accident stroke
AIS = adolescent idiopathic scoliosis @ curve/brace/scoliosis/cobb/bracing | - adenocarcinoma in situ @ cervix/cervical/endocervical | acute ischemic stroke
ICH = intracerebral hemorrhage
IPH = intraparenchymal hemorrhage
aSAH = aneurysmal subarachnoid hemorrhage
SDH = subdural hematoma
EDH = epidural hematoma
TBI = traumatic brain injury
HI = homicidal ideation @ SI/suicidal/psychiatric/AH/VH/ideation/AVH/plan | head injury @ fall/CT/scalp/loss of consciousness | - high
DAI = diffuse axonal injury
PCS = postconcussive syndrome @ concussion/headache/head injury | - pelvicalyceal system
LOC = - level of consciousness @ alert/GCS/decreased/depressed | loss of consciousness
TME = toxic metabolic encephalopathy
HIE = hypoxic ischemic encephalopathy
GTC = generalized tonic clonic seizure
=GTCS = generalized tonic clonic seizure
SE = status epilepticus @ seizure/ativan/lorazepam/keppra/EEG/convulsive | - side effect
TLE = temporal lobe epilepsy
LGS = lennox gastaut syndrome
=PNES = psychogenic nonepileptic seizures
FS = febrile seizure @ fever/child/seizure/febrile | - fingerstick
ALS = - advanced life support @ EMS/ambulance/paramedics/crew/transport | amyotrophic lateral sclerosis
=RRMS = relapsing remitting multiple sclerosis
=SPMS = secondary progressive multiple sclerosis
=PPMS = primary progressive multiple sclerosis
NMO = neuromyelitis optica
MG = myasthenia gravis @ ptosis/pyridostigmine/mestinon/acetylcholine/diplopia/thymoma/thymectomy/IVIG/bulbar/myasthenic | - milligram
=LEMS = lambert eaton syndrome
GBS = guillain barre syndrome @ weakness/IVIG/ascending/areflexia/neuropathy/paralysis/plasmapheresis | group B strep streptococcus @ pregnancy/labor/vaginal/rectal/prophylaxis/positive/negative/penicillin/unknown/gravida/pneumonia/bacteremia/weeks
CMT = charcot marie tooth disease @ neuropathy/pes cavus/hereditary/foot drop/braces | - cervical motion tenderness
SMA = spinal muscular atrophy @ infant/spinraza/nusinersen/hypotonia/SMN1/zolgensma | superior mesenteric artery
DMD = duchenne muscular dystrophy
BMD = becker muscular dystrophy @ muscular/wheelchair/dystrophin | - bone mineral density
MD = macular degeneration @ eye/retina/drusen/vision/macula/OD/OS/OU | muscular dystrophy @ duchenne/becker/limb girdle/dystrophin/wheelchair | major depression @ antidepressant/recurrent/psychotic features | - medical doctor
PSP = progressive supranuclear palsy @ falls/gaze/parkinsonism/vertical/palsy | primary spontaneous pneumothorax @ chest tube/pneumothorax
MSA = multiple system atrophy
DLB = dementia with lewy bodies
LBD = dementia with lewy bodies
FTD = frontotemporal dementia
AD = atopic dermatitis @ rash/eczema/skin/topical/dupixent/dupilumab/itch/triamcinolone/flexural | alzheimer disease @ dementia/memory/cognitive/donepezil/aricept/namenda/memantine/MMSE/moca/caregiver/wandering | - right ear
=VaD = vascular dementia
SDAT = senile dementia of alzheimer type
NPH = normal pressure hydrocephalus @ gait/incontinence/ventricles/shunt/dementia/hydrocephalus/ventriculomegaly/lumbar | - insulin NPH
ET = essential thrombocythemia @ platelets/JAK2/hydroxyurea/platelet/thrombocytosis | essential tremor @ tremor/propranolol/primidone/hands/hand/DBS | - endotracheal @ tube | - eustachian tube @ ear
=PLMS = periodic limb movements of sleep
BPV = benign positional vertigo
TN = trigeminal neuralgia @ face/facial/carbamazepine/tegretol/jaw/V2/V3 | - troponin
TGN = trigeminal neuralgia
PHN = postherpetic neuralgia
CTS = - cardiothoracic surgery @ CABG/consult/valve/surgery/cardiac | carpal tunnel syndrome
=CuTS = cubital tunnel syndrome
TOS = thoracic outlet syndrome
=CRPS = complex regional pain syndrome
RSD = complex regional pain syndrome
TTH = tension headache
CDH = congenital diaphragmatic hernia @ newborn/infant/repair/NICU/diaphragm | congenital dislocation of hip @ hip/harness/pavlik | chronic daily headache
=MOH = medication overuse headache
CVT = cerebral venous sinus thrombosis
CSDH = chronic subdural hematoma
AVM = arteriovenous malformation
CSM = cervical spondylotic myelopathy
SCI = spinal cord injury
SCC = spinal cord compression @ cord/spine/vertebral/decompression/epidural/dexamethasone | squamous cell carcinoma
CES = cauda equina syndrome
TD = tardive dyskinesia @ antipsychotic/haldol/movements/AIMS/valbenazine/ingrezza/lip | - tetanus diphtheria @ vaccine/booster/immunization
EPS = extrapyramidal symptoms @ antipsychotic/haldol/cogentin/dystonia/akathisia/risperidone | - electrophysiology study
NMS = neuroleptic malignant syndrome
SS = serotonin syndrome @ SSRI/clonus/tramadol/linezolid/serotonin | sjogren syndrome @ dry/SSA/SSB/sicca | sickle cell disease @ hemoglobin/crisis/hydroxyurea/Hb/hgb | - sliding scale
PML = progressive multifocal leukoencephalopathy
NTD = neural tube defect @ folic/fetal/spina bifida | - nothing to do
VPS = ventriculoperitoneal shunt
VNS = vagus nerve stimulator @ seizure/epilepsy/seizures/depression | - visiting nurse service
HNP = herniated nucleus pulposus
GBM = glioblastoma @ brain/temozolomide/craniotomy/temodar/frontal/glioma/temporal/avastin | - glomerular basement membrane
AED = - antiepileptic drug
HSP = henoch schonlein purpura @ purpura/rash/hematuria/abdominal/child/IgA/joint | hereditary spastic paraplegia @ spastic/gait/family
PVL = periventricular leukomalacia @ preterm/brain/ultrasound/neonate/white matter | - paravalvular leak
LBP = - low blood pressure @ dizzy/midodrine/systolic | low back pain
CLBP = chronic low back pain
MLBP = mechanical low back pain
FBSS = failed back surgery syndrome
RMCA = right middle cerebral artery @ stroke/infarct/occlusion/thrombectomy
L MCA = left middle cerebral artery
R MCA = right middle cerebral artery
PCoA = - posterior communicating artery
ACoA = - anterior communicating artery
ESUS = cryptogenic stroke
=RIND = transient ischemic attack
DVST = cerebral venous sinus thrombosis
=CAA = cerebral amyloid angiopathy @ microhemorrhages/lobar/microbleeds/hemorrhage/brain/MRI/dementia | - coronary artery aneurysm
CSVD = cerebral small vessel disease
ASDH = acute subdural hematoma
tSDH = traumatic subdural hematoma
sTBI = traumatic brain injury
PPCS = post concussion syndrome
CTE = - chronic traumatic encephalopathy
PTE = post traumatic epilepsy @ seizure/seizures/TBI/levetiracetam | pulmonary thromboembolism
CAE = childhood absence epilepsy
IGE = idiopathic generalized epilepsy
DRE = drug resistant epilepsy @ seizure/seizures/epilepsy/VNS | - digital rectal exam
CPS = complex partial seizures @ seizure/seizures/temporal/EEG/keppra | - child protective services
SPS = simple partial seizure @ seizure/EEG/aura | stiff person syndrome @ stiffness/spasms/GAD/diazepam
FBTC = focal to bilateral tonic clonic seizure
CFS = complex febrile seizure @ febrile/child/seizure/seizures | chronic fatigue syndrome
SFS = simple febrile seizure @ febrile/child/seizure
NES = nonepileptic seizure
PNEE = nonepileptic seizure
SUDEP = - sudden unexpected death in epilepsy
CM1 = chiari malformation type 1
ACM = chiari malformation @ tonsillar/syrinx/headache/decompression
CH = cluster headache @ headache/oxygen/sumatriptan/lacrimation/attacks | congenital hypothyroidism @ newborn/TSH/levothyroxine/screen
MWA = migraine with aura
MwoA = migraine without aura
NCD = neurocognitive disorder @ cognitive/memory/dementia/MoCA | - national coverage determination
MNCD = major neurocognitive disorder
=LOAD = late onset alzheimer disease @ memory/dementia/alzheimer/donepezil
EOAD = early onset alzheimer disease
VCI = vascular cognitive impairment
PPA = primary progressive aphasia @ language/aphasia/speech/word finding | - pleuropulmonary
DLBD = lewy body dementia
PDwD = parkinson disease dementia
IPD = parkinson disease @ carbidopa/tremor/bradykinesia/levodopa/sinemet | - invasive pneumococcal disease
CBGD = corticobasal degeneration
sCJD = creutzfeldt jakob disease
MMN = multifocal motor neuropathy
SFN = small fiber neuropathy
UNE = ulnar neuropathy at elbow
LFCN = - lateral femoral cutaneous nerve
CFD = common peroneal neuropathy @ foot drop/fibular head/peroneal
CN3 palsy = third nerve palsy
CN6 palsy = sixth nerve palsy
CN4 palsy = fourth nerve palsy
CN7 palsy = facial palsy
CNVI palsy = sixth nerve palsy
ATM = acute transverse myelitis @ cord/spinal/weakness/MRI/sensory level
LETM = transverse myelitis
HSVE = herpes simplex encephalitis
HSE = herpes simplex encephalitis
AE = autoimmune encephalitis @ NMDA/antibody/rituximab/seizures/CSF | - adverse event
LSRP = lumbosacral radiculopathy
SLL = - straight leg lift
ICP = intrahepatic cholestasis of pregnancy @ itching/bile acids/ursodiol/pruritus/gestation | - intracranial pressure
LGG = low grade glioma @ brain/MRI/resection/seizure/tumor/astrocytoma | - lactobacillus
HGG = high grade glioma
AA3 = anaplastic astrocytoma
LMD = leptomeningeal disease @ CSF/cancer/intrathecal/mets/breast | - local medical doctor
MBM = brain metastases @ melanoma/SRS/radiosurgery
MSCC = metastatic spinal cord compression
MESCC = metastatic spinal cord compression
IBM = inclusion body myositis @ myositis/myopathy/weakness/muscle/muscles/biopsy/quadriceps/dysphagia/CK
FND = functional neurological disorder
LHH = homonymous hemianopia @ visual/field/stroke/occipital
RHH = homonymous hemianopia @ visual/field/stroke/occipital
LHP = left hemiparesis @ stroke/weakness/CVA
RHP = right hemiparesis @ stroke/weakness/CVA
UMN = - upper motor neuron
LMN = - lower motor neuron
EVT = - endovascular thrombectomy
TNK = - tenecteplase
NIHSS = - stroke scale
mRS = - modified rankin score
GCS = - glasgow coma scale
MoCA = - montreal cognitive assessment
=SLUMS = - cognitive screen
DWI = - diffusion weighted imaging
SWI = - susceptibility weighted imaging
LTM = - long term monitoring
ASM = - antiseizure medication
=AEDs = - antiseizure medications
SCS = - spinal cord stimulator
=ALIF = - anterior lumbar interbody fusion
XLIF = - lateral lumbar interbody fusion
RFN = - radiofrequency neurotomy
FNS = - femoral nerve stretch
A&O = - alert and oriented
A&Ox3 = - alert and oriented
A&Ox4 = - alert and oriented
AOx3 = - alert and oriented
AAOx3 = - awake alert oriented
MAEW = - moves all extremities well
=MAE = - moves all extremities
FTN = - finger to nose
HTS = - heel to shin
DTRs = - deep tendon reflexes
=SILT = - sensation intact to light touch
NVI = - neurovascularly intact
SVD = small vessel disease @ white matter/microvascular/lacunar/brain MRI/cognitive/dementia/leukoaraiosis | spontaneous vaginal delivery
CIS = clinically isolated syndrome @ demyelinating/optic neuritis/oligoclonal/relapsing/interferon | carcinoma in situ
AMS = acute mountain sickness @ altitude/acetazolamide/climbing/ascent/trek | altered mental status

# --- Mind, substance use, behavior ---
MDE = major depressive episode
TRD = tractional retinal detachment @ eye/retina/PDR/macula/vitrectomy/OD/OS/OU/detachment | treatment resistant depression
=SAD = social anxiety disorder @ anxiety/social/SSRI/panic | seasonal affective disorder @ light/winter/depression/seasonal
=BAD = bipolar affective disorder @ lithium/manic/mania/depakote/mood/lamictal/psychiatric
BPAD = bipolar disorder
BD = bipolar disorder @ lithium/manic/mania/mood/depression | behcet disease @ oral ulcers/genital/uveitis
BP1 = bipolar I disorder
BPI = bipolar I disorder @ mania/manic/lithium/mood | brachial plexus injury @ arm/shoulder/nerve
BPII = bipolar II disorder
BP2 = bipolar II disorder
OCD = osteochondritis dissecans @ knee/talus/elbow/lesion/ankle/cartilage/femoral condyle/capitellum | obsessive compulsive disorder
ID = intellectual disability @ developmental/IQ/group home/autism/guardian/mild/moderate/profound | iron deficiency @ ferritin/anemia/iron | - infectious disease
IDD = intellectual disability
PDD = pervasive developmental disorder @ autism/speech/developmental | parkinson disease dementia @ parkinson/dementia | persistent depressive disorder @ depression/dysthymia
AN = anorexia nervosa @ eating/restricting/bulimia/purging/weight | acanthosis nigricans @ neck/insulin resistance/axilla/obesity/velvety | acoustic neuroma @ hearing/tinnitus/MRI/CPA
BN = bulimia nervosa @ purging/binge/eating/vomiting
=BED = binge eating disorder @ eating/binge/vyvanse
SI = sacroiliac @ joint/joints/back/pain/belt/dysfunction | suicidal ideation
S/I = suicidal ideation
SI/HI = suicidal ideation homicidal ideation
=SIB = self injurious behavior
AH = auditory hallucinations @ VH/SI/HI/voices/psychosis/command/hallucinations/psychiatric | - arterial hypertension
AVH = auditory visual hallucinations
AUD = alcohol use disorder
SUD = substance use disorder
=PSA = polysubstance abuse @ cocaine/heroin/alcohol/etoh/IVDU/methadone/polysubstance/detox | prostate specific antigen
DT = delirium tremens @ alcohol/withdrawal/CIWA/ativan/etoh/drinking
=DTs = delirium tremens
AWS = alcohol withdrawal syndrome
AWD = alcohol withdrawal delirium
NAS = neonatal abstinence syndrome
FAS = fetal alcohol syndrome
TUD = tobacco use disorder
PPD = postpartum depression @ postpartum/depression/edinburgh/EPDS/mood/baby/zoloft | packs per day @ smoker/tobacco/cigarettes/smoking/smokes/years/section:social-history | - purified protein derivative
DID = dissociative identity disorder @ alters/dissociative/identity
TC = - total cholesterol
OD = overdose @ pills/ingested/suicide/heroin/narcan/naloxone/opioid/tylenol/intentional/accidental/fentanyl/intentionally/ingestion/pill | right eye
OS = - overall survival @ months/median/PFS | left eye
OU = both eyes
AMA = - against medical advice
DV = domestic violence @ partner/abuse/boyfriend/husband/shelter | - double vision
IPV = intimate partner violence @ partner/abuse/boyfriend/husband/relationship/screen/violence | - inactivated polio vaccine
NAT = non accidental trauma
rMDD = major depressive disorder recurrent
MDD-R = major depressive disorder recurrent
MDD-S = major depressive disorder single episode
cPTSD = complex post traumatic stress disorder
C-PTSD = complex post traumatic stress disorder
ADHD-C = attention deficit hyperactivity disorder combined type
ADHD-I = attention deficit hyperactivity disorder inattentive type
ADHD-PI = attention deficit hyperactivity disorder inattentive type
ADHD-HI = attention deficit hyperactivity disorder hyperactive type
IED = intermittent explosive disorder
BDD = body dysmorphic disorder
EDNOS = eating disorder unspecified
AN-BP = anorexia nervosa binge eating purging type
SzA = schizoaffective disorder
SAF = schizoaffective disorder @ psychosis/voices/haldol/antipsychotic
SCZ = schizophrenia
FEP = first episode psychosis
BP-I = bipolar I disorder
BP-II = bipolar II disorder
BPD-I = bipolar I disorder
BPD-II = bipolar II disorder
NPD = narcissistic personality disorder
HPD = histrionic personality disorder
AvPD = avoidant personality disorder
EUPD = borderline personality disorder
SAs = - suicide attempts
AH/VH = auditory hallucinations
=CUD = cannabis use disorder
=StUD = stimulant use disorder
=BUD = benzodiazepine use disorder @ benzodiazepine/xanax/alprazolam/klonopin
PSUD = polysubstance use disorder
ETOHism = alcoholism
ETOH WD = alcohol withdrawal
AWSz = alcohol withdrawal seizure
AWSS = alcohol withdrawal seizure @ seizure/CIWA
WKS = wernicke korsakoff syndrome
MOUD = - medication for opioid use disorder
=OAT = - opioid agonist therapy
=COWS = - opioid withdrawal scale
LAI = - long acting injectable
BZD = - benzodiazepine
CBT = - cognitive behavioral therapy
ECT = - electroconvulsive therapy
TMS = - transcranial magnetic stimulation
MSE = - mental status examination
SI/SA = suicidal ideation
PHQ = - depression questionnaire
MDQ = - mood disorder questionnaire
C-SSRS = - suicide severity scale
GAF = - global assessment of functioning
IOP = - intraocular pressure @ eye/mmHg/OD/OS/OU/tonometry/glaucoma | - intensive outpatient program
PHP = - partial hospital program
EAP = - employee assistance program
IEP = - individualized education program
=ABA = - applied behavior analysis
NPSG = - nocturnal polysomnogram
LCADC = - licensed counselor
LPC = - licensed professional counselor
LMFT = - marriage and family therapist

# --- Infection ---
PLWH = HIV positive
TB = - total bilirubin @ AST/ALT/alkaline/albumin/LFTs/bilirubin | tuberculosis
PTB = pulmonary tuberculosis @ cough/sputum/cavity/AFB/rifampin | preterm birth @ weeks/labor/gestation/cervix
GAS = group A streptococcus @ pharyngitis/throat/strep/rapid/culture/pharyngeal | - gas @ bowel/free/pattern/abdominal/colon/passing/stool
SAB = staphylococcus aureus bacteremia @ cefazolin/nafcillin/vancomycin/endocarditis/TEE/cultures | spontaneous abortion @ bleeding/products of conception/miscarriage/misoprostol/D&C | - spontaneous abortions @ section:obstetric-history
SSTI = skin and soft tissue infection
SSI = surgical site infection @ wound/incision/postoperative/post-op/drainage/purulent | - social security @ disability/benefits/income | - sliding scale insulin
NSTI = necrotizing fasciitis
NF = necrotizing fasciitis @ debridement/soft tissue/fasciotomy/crepitus/gas | neurofibromatosis @ neurofibroma/neurofibromas/cafe au lait/glioma/type 1 | - nonfocal
NF1 = neurofibromatosis type 1
OM = obtuse marginal @ LAD/circumflex/coronary/stent/graft/SVG/RCA/LCX | otitis media @ ear/tympanic/amoxicillin/TM/bulging/TMs/otalgia/effusion/tubes/AOM | osteomyelitis @ bone/foot/MRI/ulcer/vancomycin/toe/calcaneus/sacral/heel/wound/vertebral/debridement
OME = otitis media with effusion
COM = chronic otitis media
OE = otitis externa @ ear/canal/tragus/ciprodex/swimmer | - on examination
AOE = acute otitis externa
=SIRS = systemic inflammatory response syndrome
HZ = herpes zoster
VZV = varicella zoster
EBV = epstein barr virus infection
CMV = cytomegalovirus infection | - continuous mandatory ventilation @ ventilator/FiO2/PEEP/tidal volume/VC-CMV
IM = infectious mononucleosis @ EBV/monospot/sore throat/splenomegaly | intramuscular
GW = genital warts @ condyloma/cryotherapy/penis/vulva/imiquimod
PID = pelvic inflammatory disease @ cervical/doxycycline/pelvic/adnexal/gonorrhea/chlamydia/discharge/ceftriaxone/tubo-ovarian/history | primary immunodeficiency @ immunoglobulin/IVIG/IgG/recurrent infections | - patient identifier
STD = - ST depression @ EKG/ECG/leads/lateral/V4/V5 | - short term disability @ disability/leave/form/paperwork/work | sexually transmitted disease
STI = sexually transmitted infection
GC = gonorrhea @ urethral/discharge/ceftriaxone/cervical/positive | gastric cancer @ gastrectomy/stomach/signet | - gonococcus
BV = bacterial vaginosis @ vaginal/discharge/metronidazole/clue/flagyl/odor/wet prep | - blood vessel
VVC = vulvovaginal candidiasis
TV = trichomonas vaginitis @ vaginal/discharge/wet prep/metronidazole | - tricuspid valve
SBI = serious bacterial infection
PJI = prosthetic joint infection
HCAI = healthcare associated infection
LD = lyme disease @ tick/doxycycline/erythema migrans | - lactate dehydrogenase
EM = erythema multiforme @ target/herpes/mucosal/lesions | erythema migrans @ tick/lyme/bullseye/doxycycline | - electron microscopy
WNV = west nile virus
HFM = hand foot and mouth disease
TSS = toxic shock syndrome
SSSS = staphylococcal scalded skin syndrome
NTM = nontuberculous mycobacteria
MAI = mycobacterium avium complex
TOA = tubo-ovarian abscess
PTA = peritonsillar abscess @ throat/tonsil/uvula/trismus/drainage | - percutaneous angioplasty @ balloon/stent/SFA | post traumatic amnesia @ amnesia/concussion | - prior to admission
MRSAB = MRSA bacteremia
MSSAB = MSSA bacteremia
GNRB = gram negative bacteremia
GNB = gram negative bacteremia @ blood/bacteremia/cultures/ceftriaxone | - gram negative bacilli
GPR = - gram positive rods
LTB = latent tuberculosis @ quantiferon/PPD/isoniazid/rifampin/INH | laryngotracheobronchitis
EPTB = extrapulmonary tuberculosis
TBM = tuberculous meningitis
QFT = - interferon gamma release assay
BSI = bloodstream infection
NVE = infective endocarditis @ vegetation/valve/blood cultures
PVE = prosthetic valve endocarditis @ vegetation/valve/blood cultures/TEE
CIED infection = pacemaker infection
VO = vertebral osteomyelitis @ discitis/spine/back pain/MRI/lumbar | - verbal order
=SEA = spinal epidural abscess @ spine/MRI/back/lumbar/cervical/thoracic/abscess
ABSSSI = skin and soft tissue infection
cSSTI = skin and soft tissue infection
NSTIs = necrotizing fasciitis
DSSI = deep surgical site infection
SSSI = surgical site infection
cIAI = - complicated intra-abdominal infection
IAI = intraamniotic infection @ labor/gestation/membranes/ROM/fetal/maternal | - intra-abdominal infection
AURTI = acute upper respiratory infection
GABHS = streptococcal pharyngitis @ pharyngitis/throat/tonsillitis/amoxicillin/rapid/sore throat | - group A beta hemolytic streptococcus
PLHIV = HIV positive
PLWHA = HIV disease
AIDS/HIV = HIV disease
HAART = - antiretroviral therapy
=ART = - antiretroviral therapy @ HIV/CD4/viral load | - assisted reproductive technology
VL = - viral load
NCGU = nongonococcal urethritis
MPC = mucopurulent cervicitis
PPNG = gonorrhea
NAAT = - nucleic acid amplification test
C19 = COVID-19
C-19 = COVID-19
HGA = human granulocytic anaplasmosis
HME = human monocytic ehrlichiosis @ tick/doxycycline/ehrlichia/thrombocytopenia | - heat and moisture exchanger
CSD = cat scratch disease
NCC = neurocysticercosis
VSV = - vesicular stomatitis
PUO = pyrexia of unknown origin
FWLS = fever without localizing signs @ infant/child/pediatric/fever
RPA = retropharyngeal abscess @ neck/throat/airway/drainage/CT
BCx = - blood culture
WCx = - wound culture
PCT = - procalcitonin
ABx = - antibiotics
OPAT = - outpatient parenteral antibiotic therapy
=vanc = - vancomycin
=vanco = - vancomycin
CTX = - ceftriaxone
=MIC = - minimum inhibitory concentration

# --- Blood, cancer ---
AOCD = anemia of chronic disease
AOCKD = anemia in chronic kidney disease
PCV = polycythemia vera @ phlebotomy/JAK2/hydroxyurea | - packed cell volume
PV = pemphigus vulgaris @ blister/bullae/oral/rituximab/desmoglein | polycythemia vera @ JAK2/phlebotomy/hematocrit/hydroxyurea/jakafi | - paravalvular
WAIHA = warm autoimmune hemolytic anemia
TTP = thrombotic thrombocytopenic purpura @ platelets/schistocytes/plasmapheresis/hemolysis/ADAMTS13/plasma exchange/hemolytic/platelet | - tender to palpation
TTP-HUS = thrombotic microangiopathy
HUS = - head ultrasound @ IVH/newborn/preterm/NICU | hemolytic uremic syndrome
APS = antiphospholipid syndrome
=APLS = antiphospholipid syndrome
MM = multiple myeloma @ myeloma/bone marrow/lytic/revlimid/velcade/M spike/plasma cell/light chain/daratumumab/lenalidomide/bortezomib/SPEP/kappa | malignant melanoma @ melanoma/breslow/sentinel/clark | - millimeter
SMM = smoldering multiple myeloma
MDS = - minimum data set @ nursing home/assessment/facility/SNF | myelodysplastic syndrome
MPD = myeloproliferative disorder
=ALL = acute lymphoblastic leukemia @ leukemia/chemotherapy/blasts/remission/bone marrow/methotrexate/vincristine/B-cell/T-cell/induction/maintenance/relapsed/relapse
FL = follicular lymphoma @ lymphoma/rituximab/grade/nodal | - femur length
MCL = mantle cell lymphoma @ lymphoma/ibrutinib/mantle | medial collateral ligament
MF = mycosis fungoides @ CTCL/patches/plaques/phototherapy/skin | myelofibrosis @ spleen/JAK2/ruxolitinib/marrow
cGVHD = chronic graft versus host disease
aGVHD = acute graft versus host disease
GVH = graft versus host disease
WM = waldenstrom macroglobulinemia @ IgM/macroglobulinemia/waldenstrom | - white male
=BrCa = breast cancer
=BRCA = - BRCA gene @ mutation/gene/testing/positive/negative/BRCA2/BRCA1/carrier | breast cancer
BC = breast cancer @ mastectomy/tamoxifen/lumpectomy/ER/HER2/breast | - birth control @ pills/OCP/IUD | - blood culture
IDC = invasive ductal carcinoma
ILC = invasive lobular carcinoma
TCC = transitional cell carcinoma
UCC = urothelial carcinoma @ bladder/cystoscopy/kidney/ureter | - urgent care center
EAC = esophageal adenocarcinoma @ esophagus/barrett/esophagectomy | - external auditory canal
GIST = gastrointestinal stromal tumor
=NET = neuroendocrine tumor @ carcinoid/octreotide/somatostatin/pancreatic/dotatate/chromogranin/ileum/lanreotide | - net @ I/O/intake
PNET = pancreatic neuroendocrine tumor
SCCA = squamous cell carcinoma
MIS = melanoma in situ @ melanoma/excision/lentigo | - minimally invasive surgery
RMS = rhabdomyosarcoma @ vincristine/sarcoma/tumor/child
STS = soft tissue sarcoma @ sarcoma/resection/extremity | - soft tissue swelling
CINV = chemotherapy induced nausea and vomiting
FN = febrile neutropenia @ cefepime/ANC/chemotherapy/neutropenic/fever | - finger to nose
CIN = contrast induced nephropathy @ contrast/creatinine/cath/AKI | cervical intraepithelial neoplasia
CIN3 = cervical intraepithelial neoplasia grade 3
VIN = vulvar intraepithelial neoplasia
ACI = - anemia of chronic inflammation
CBLA = chronic blood loss anemia
PA-B12 = pernicious anemia
=VOE = vaso occlusive crisis
SCPC = sickle cell pain crisis
iTTP = thrombotic thrombocytopenic purpura
PMF = primary myelofibrosis @ JAK2/spleen/ruxolitinib/marrow/hydroxyurea | - progressive massive fibrosis
CML-CP = chronic myeloid leukemia
HCL = hairy cell leukemia @ cladribine/spleen/leukemia/BRAF | - hydrochloride
MZL = marginal zone lymphoma
MGRS = monoclonal gammopathy
AL amyloid = light chain amyloidosis
=POEMS = - plasma cell neuropathy syndrome
XLA = x linked agammaglobulinemia
=HAE = hereditary angioedema
irAE = - immune related adverse event
CTRCD = - cancer therapy related cardiac dysfunction
ES-SCLC = small cell lung cancer
LS-SCLC = small cell lung cancer
LCNEC = lung cancer
LUAD = adenocarcinoma of lung
LUSC = squamous cell carcinoma of lung
MPM = malignant pleural mesothelioma
NPC = nasopharyngeal carcinoma @ nasopharynx/EBV/neck | - nasopharyngeal
OPSCC = oropharyngeal cancer
SCCHN = head and neck cancer
HNC = head and neck cancer
GEJCA = gastroesophageal junction cancer
mCRC = metastatic colorectal cancer
EOC = ovarian cancer @ debulking/CA-125/ovary/carboplatin
HGSOC = ovarian cancer
HGSC = ovarian cancer
EMCA = endometrial cancer
UPSC = uterine serous carcinoma
CxCa = cervical cancer
GTN = - glyceryl trinitrate
MBC = metastatic breast cancer
IBC = inflammatory breast cancer
ADH = atypical ductal hyperplasia @ breast/biopsy/excision/core | - antidiuretic hormone
ALH = atypical lobular hyperplasia
FEA = flat epithelial atypia @ breast/biopsy/core
FA = fibroadenoma @ breast/biopsy/mass/ultrasound | - folic acid
SSM = superficial spreading melanoma
LMM = lentigo maligna melanoma
KS = kaposi sarcoma @ HIV/HHV/lesions/skin/AIDS
EWS = ewing sarcoma @ sarcoma/chemotherapy/tumor/femur/pelvis | - early warning score
LMS = leiomyosarcoma @ sarcoma/uterine/tumor/chemotherapy/resection | - left main stem
=UPS = undifferentiated pleomorphic sarcoma @ sarcoma/resection/thigh | - package carrier
GCTB = giant cell tumor of bone
WDLPS = liposarcoma
DDLPS = liposarcoma
ACUP = cancer of unknown primary
=NED = - no evidence of disease
CR1 = - first complete remission
PD-L1 = - programmed death ligand
HER2 = - growth factor receptor 2
ECOG = - performance status
KPS = - performance status
FOLFOX = - chemotherapy regimen
FOLFIRI = - chemotherapy regimen
R-CHOP = - chemotherapy regimen
ABVD = - chemotherapy regimen
=CHOP = - chemotherapy regimen
IMRT = - intensity modulated radiation therapy
WBRT = - whole brain radiation therapy
SRS = - stereotactic radiosurgery
EBRT = - external beam radiation therapy
CCRT = - concurrent chemoradiation
ASCT = stem cell transplant
alloSCT = stem cell transplant
autoSCT = stem cell transplant
PBSC = - peripheral blood stem cells
G-CSF = - colony stimulating factor
GCSF = - colony stimulating factor
BMAB = - bone marrow aspiration and biopsy
ALND = - axillary lymph node dissection
LND = - lymph node dissection
BCT = - breast conserving therapy
CBCd = - complete blood count with differential
H/H = - hemoglobin and hematocrit
Hgb = - hemoglobin
=plts = - platelets
retic = - reticulocytes
UPEP = - urine protein electrophoresis
TSAT = - transferrin saturation
T&S = - type and screen
T&C = - type and cross

# --- Joints, bones, muscles, autoimmune ---
OA = - occiput anterior @ fetal/vertex/delivery/station/head | - oral airway @ intubation | osteoarthritis
=oa = osteoarthritis @ knee/hip/knees/hips/shoulder/hand/hands/back/spine/joint/thumb
DJD = degenerative joint disease
DDD = dual chamber pacing @ pacemaker/pacer/mode/paced/DDDR/rate | degenerative disc disease
RA = - room air @ O2/sat/sats/SpO2/%/saturation/oxygen/section:vital-signs | rheumatoid arthritis @ methotrexate/humira/enbrel/joints/joint/plaquenil/rheumatology/rheumatologist/CCP/prednisone/orencia/leflunomide/synovitis/seropositive/deformities/MTX/lupus/rituximab/seronegative/remicade/stiffness/erosions/arthritis | - right atrium @ RV/LA/pressure/catheter/echo/dilated | - room air
JIA = juvenile idiopathic arthritis
JRA = juvenile rheumatoid arthritis
=PsA = psoriatic arthritis
SLE = - slit lamp examination @ cornea/anterior chamber/lens/conjunctiva/OD/OS | systemic lupus erythematosus
DLE = discoid lupus erythematosus
SCLE = subacute cutaneous lupus
MCTD = mixed connective tissue disease
UCTD = undifferentiated connective tissue disease
CTD = connective tissue disease
=SSc = systemic sclerosis
PMR = - physical medicine and rehabilitation @ consult/rehab | polymyalgia rheumatica
GCA = giant cell arteritis
PAN = polyarteritis nodosa @ vasculitis/aneurysms/livedo/cyclophosphamide/renal
GPA = granulomatosis with polyangiitis
EGPA = eosinophilic granulomatosis with polyangiitis
MPA = microscopic polyangiitis
AAV = ANCA vasculitis
BS = - bowel sounds
RP = raynaud phenomenon @ fingers/cold/digits/color change/scleroderma | retinitis pigmentosa @ eye/retina/vision/night/ERG | retroperitoneal @ bleed/hematoma/mass/hemorrhage | - radical prostatectomy
FM = fibromyalgia @ tender points/lyrica/cymbalta/pain/fatigue/duloxetine/widespread | - fetal movement
FMS = fibromyalgia
ME/CFS = chronic fatigue syndrome
DISH = diffuse idiopathic skeletal hyperostosis
AVN = - AV node @ conduction/ablation/nodal/block | avascular necrosis
ONFH = avascular necrosis of femoral head
OP = osteoporosis @ DEXA/fosamax/alendronate/T score/bone density/prolia/bisphosphonate/fracture/vitamin D | - oropharynx
PMO = postmenopausal osteoporosis
OI = osteogenesis imperfecta @ fractures/blue sclera/collagen/brittle | - opportunistic infection
LSS = lumbar spinal stenosis
SIJ = sacroiliac joint
SIJD = sacroiliac joint dysfunction
PF = plantar fasciitis @ heel/foot/plantar/orthotics | patellofemoral @ knee/patella/anterior knee/crepitus | - pulmonary fibrosis
PFS = patellofemoral pain syndrome @ knee/patella | - progression free survival
RC tear = rotator cuff tear
RCT = rotator cuff tear @ shoulder/supraspinatus/arthroscopic/MRI/arm | - randomized trial @ trial/study | - root canal
RTC = rotator cuff @ tear/shoulder/tendinitis/tendinopathy/impingement/repair/strain | - return to clinic
FRCT = full thickness rotator cuff tear
SLAP = superior labral tear @ labral/labrum/shoulder/tear
AC joint = acromioclavicular joint
ACJ = acromioclavicular joint
CMC OA = carpometacarpal osteoarthritis
ACL = anterior cruciate ligament
PCL = posterior cruciate ligament
LCL = lateral collateral ligament
MMT = medial meniscus tear @ knee/meniscus/locking/arthroscopy | - manual muscle testing
LMT = lateral meniscus tear @ knee/meniscus/arthroscopy
TMJ = temporomandibular joint
TMD = temporomandibular joint disorder
TMJD = temporomandibular joint disorder
DDH = developmental dysplasia of hip
SCFE = slipped capital femoral epiphysis
LCP = legg calve perthes disease
FAI = femoroacetabular impingement
HV = hallux valgus @ foot/bunion/toe/hallux | - home visit
PTTD = posterior tibial tendon dysfunction
CPPD = - chest physiotherapy @ percussion | calcium pyrophosphate deposition disease
IT fx = intertrochanteric fracture
FNF = femoral neck fracture @ hip/femoral/displaced/arthroplasty/ORIF | - finger nose finger
VCF = vertebral compression fracture
BBFA = both bone forearm fracture
FOOSH = fall on outstretched hand
MCA = motorcycle accident @ helmet/motorcycle/rider/thrown | middle cerebral artery
MCC = motorcycle crash @ helmet/motorcycle/rider/helmeted | - major complication
SW = stab wound @ chest/abdomen/knife/OR | - social work
FB = - fingerbreadths @ below/costal/margin | foreign body
=FBs = foreign bodies
HO = heterotopic ossification @ hip/elbow/bone | - history of
AKA = above knee amputation
TMA = thrombotic microangiopathy @ platelets/schistocytes/hemolysis/eculizumab | transmetatarsal amputation
TSA = total shoulder arthroplasty
ORIF = open reduction internal fixation
LTHA = left total hip arthroplasty
RTHA = right total hip arthroplasty
LTKA = left total knee arthroplasty
RTKA = right total knee arthroplasty
aLBP = acute low back pain
CNP = chronic neck pain
AKP = anterior knee pain
RKP = right knee pain
LKP = left knee pain
LDDD = lumbar degenerative disc disease
CDDD = cervical degenerative disc disease
LDD = lumbar disc disease
DDDL = lumbar degenerative disc disease
CSS = cervical spinal stenosis @ cervical/myelopathy/cord/neck | churg strauss syndrome @ eosinophils/asthma/vasculitis/ANCA
LCS = lumbar canal stenosis @ lumbar/claudication/laminectomy | - lung cancer screening
VCFx = vertebral compression fracture
OVCF = osteoporotic vertebral compression fracture
CFx = compression fracture @ vertebral/L1/T12/kyphoplasty/spine
DRFx = distal radius fracture
SCH fx = supracondylar fracture of humerus
SCHF = supracondylar fracture of humerus
PHF = proximal humerus fracture
FNFx = femoral neck fracture
ITFx = intertrochanteric fracture
BMA = bimalleolar ankle fracture
BMFx = bimalleolar ankle fracture
TMFx = trimalleolar ankle fracture
TPF = tibial plateau fracture
TPFx = tibial plateau fracture
MT fx = metatarsal fracture
5th MC fx = fifth metacarpal fracture
5th MT fx = fifth metatarsal fracture
BB fx = both bone forearm fracture
NOF = neck of femur fracture @ hip/fall/hemiarthroplasty/DHS/femur/fracture | nonossifying fibroma
PPFx = periprosthetic fracture
PPFF = periprosthetic fracture @ femur/hip/arthroplasty
=SIF = - subchondral insufficiency fracture
=AFF = atypical femoral fracture
RTC tear = rotator cuff tear
RCTear = rotator cuff tear
FTRCT = full thickness rotator cuff tear
PTRCT = partial thickness rotator cuff tear
=SAIS = shoulder impingement syndrome
SASD = subacromial bursitis @ shoulder/bursa/injection
ACJ OA = acromioclavicular osteoarthritis
GHOA = glenohumeral osteoarthritis
GH OA = glenohumeral osteoarthritis
AdCap = adhesive capsulitis
LHBT = - long head of biceps tendon
BT = biceps tendinitis @ shoulder/bicipital/speed | - bleeding time
CET = lateral epicondylitis @ elbow/extensor/tennis
DQT = de quervain tenosynovitis
DeQ = de quervain tenosynovitis
TFCC = triangular fibrocartilage complex
CMCOA = carpometacarpal osteoarthritis
DIP OA = osteoarthritis of hand
BCOA = basal joint arthritis
=KOA = osteoarthritis of knee
=HOA = osteoarthritis of hip
TCOA = tricompartmental osteoarthritis
PFOA = patellofemoral osteoarthritis
PTOA = post traumatic osteoarthritis
PFJ = - patellofemoral joint
GTB = greater trochanteric bursitis
OSD = osgood schlatter disease
OGS = osgood schlatter disease @ knee/tibial tubercle
SLJ = sinding larsen johansson syndrome
LMR = lateral meniscus tear @ knee/meniscus/root
OCL = osteochondral lesion
BHMT = bucket handle meniscus tear
MTSS = medial tibial stress syndrome
CECS = chronic exertional compartment syndrome
ATR = achilles tendon rupture
IAT = insertional achilles tendinitis
AAFD = adult acquired flatfoot
PCFD = flatfoot @ foot/arch/flat/valgus
HAV bunion = hallux valgus
FDL = - flexor digitorum longus
CTEV = clubfoot
PFF = plantar fasciitis @ heel/foot
ONJ = osteonecrosis of jaw
SIJP = sacroiliac joint pain
MPS = myofascial pain syndrome @ trigger/muscle/myofascial/pain | mucopolysaccharidosis @ enzyme/hurler/storage
TrPs = - trigger points
=WAD = whiplash @ neck/collision/MVC/MVA/rear
FM/CFS = fibromyalgia
CRPS1 = complex regional pain syndrome
PJK = - proximal junctional kyphosis
=SpA = spondyloarthritis
ReA = reactive arthritis
=eRA = - early rheumatoid
sRA = seropositive rheumatoid arthritis
SNRA = seronegative rheumatoid arthritis
SPRA = seropositive rheumatoid arthritis
sJIA = systemic juvenile idiopathic arthritis
oligoJIA = juvenile idiopathic arthritis
IIM = myositis @ CK/weakness/biopsy | inflammatory myopathy
IMNM = immune mediated necrotizing myopathy
dcSSc = systemic sclerosis
lcSSc = systemic sclerosis
NPSLE = systemic lupus erythematosus
RS3PE = - remitting seronegative synovitis
LVV = giant cell arteritis @ aorta/temporal/tocilizumab
RPF = retroperitoneal fibrosis
MSU = gout @ crystals/tophus/uric/joint
RSA = reverse shoulder arthroplasty @ shoulder/glenoid/deltoid | - room sleep
rTSA = reverse total shoulder arthroplasty
UKA = unicompartmental knee arthroplasty
=TAR = total ankle replacement @ ankle/talus
AEA = above elbow amputation
BEA = below elbow amputation
TTA = - transtibial amputation
TFA = - transfemoral amputation
CRPP = - closed reduction percutaneous pinning
ExFix = - external fixator
DHS = - dynamic hip screw
WBAT = - weight bearing as tolerated
NWB = - non weight bearing
PWB = - partial weight bearing
TTWB = - toe touch weight bearing
TDWB = - touch down weight bearing
FWB = - full weight bearing
LLD = leg length discrepancy
LLI = leg length inequality
AAROM = - active assisted range of motion
ER/IR = - external and internal rotation
HWR = - hardware removal
=SAC = - short arm cast
SLC = - short leg cast
LLC = - long leg cast
STM = - soft tissue mobilization
MFR = - myofascial release
OMM = - osteopathic manipulation
PRP = - platelet rich plasma
CSI = - corticosteroid injection
IA inj = - intraarticular injection
OLT = osteochondral lesion of talus @ ankle/talus/talar/talar dome | liver transplant

# --- Skin ---
ISK = irritated seborrheic keratosis
SD = seborrheic dermatitis @ scalp/face/ketoconazole/scale/dandruff | - standard deviation
LSC = lichen simplex chronicus
LP = lichen planus @ oral/violaceous/wickham/rash/skin/papules/clobetasol | lumbar puncture
BP = - blood pressure
HS = hidradenitis suppurativa @ axilla/axillae/groin/boils/humira/draining/hidradenitis/hurley/adalimumab | hereditary spherocytosis @ spleen/hemolytic/spherocytes | - at bedtime
SJS = stevens johnson syndrome
=TEN = toxic epidermal necrolysis @ skin/sloughing/SJS/burn/lamictal/mucosal
DRESS = drug reaction with eosinophilia
GA = geographic atrophy @ macular/AMD/macula/retina/OD/OS | granuloma annulare @ annular/papules/rash/skin | - general anesthesia
EN = erythema nodosum @ shins/nodules/tender | - enteral nutrition
PG = pyoderma gangrenosum @ ulcer/leg/prednisone/wound | - picogram
AA = alopecia areata @ hair/scalp/patches | aplastic anemia @ pancytopenia/marrow/ATG | - african american
AGA = androgenetic alopecia @ hair/minoxidil/scalp/finasteride | - appropriate for gestational age
KP = keratosis pilaris @ arms/bumps/skin/lactin | - kaiser permanente
CN = - cranial nerves
EB = epidermolysis bullosa @ blisters/skin/wounds
PI = pressure injury @ stage/sacral/heel/coccyx/unstageable/wound | - present illness
DTI = deep tissue pressure injury
MASD = moisture associated skin dermatitis
VLU = venous leg ulcer
VSU = venous stasis ulcer
seb derm = seborrheic dermatitis
seb K = seborrheic keratosis
PsO = psoriasis
PPP = palmoplantar pustulosis @ palms/soles/pustules/psoriasis
GPP = generalized pustular psoriasis
CSU = chronic spontaneous urticaria
CIU = chronic idiopathic urticaria
FDE = fixed drug eruption
MMP = mucous membrane pemphigoid @ conjunctival/oral/blisters/mucosal | - multiple medical problems
DH = dermatitis herpetiformis @ gluten/vesicles/dapsone/IgA/itchy | - dental hygienist
EBA = epidermolysis bullosa acquisita
CCLE = discoid lupus
LSEA = lichen sclerosus
LPP = lichen planopilaris
AKN = acne keloidalis nuchae
PFB = pseudofolliculitis barbae
SebCyst = sebaceous cyst
CMN = congenital melanocytic nevus
DF = dermatofibroma @ skin/thigh/leg/papule/dimple/lesion | - dorsiflexion
SGH = - sebaceous gland hyperplasia
VLUs = venous leg ulcers
DTPI = deep tissue pressure injury
HAPI = pressure injury
=HAPU = pressure ulcer
PU = pressure ulcer @ stage/sacral/heel/coccyx/unstageable/wound | - peptic ulcer
DPU = decubitus pressure ulcer
LLE cellulitis = cellulitis of left leg
RLE cellulitis = cellulitis of right leg
TAC = - triamcinolone
BPO = - benzoyl peroxide
PDT = - photodynamic therapy
FBSE = - full body skin examination

# --- Eye ---
AMD = age related macular degeneration
ARMD = age related macular degeneration
nAMD = exudative age related macular degeneration
wAMD = exudative age related macular degeneration
NTG = normal tension glaucoma @ IOP/glaucoma/disc/latanoprost/optic | - nitroglycerin
OHT = - orthotopic heart transplant @ transplant/rejection/tacrolimus | ocular hypertension
ACG = angle closure glaucoma
AACG = acute angle closure glaucoma
PACG = primary angle closure glaucoma
PXF = pseudoexfoliation
NSC = nuclear sclerosis cataract
NS = nuclear sclerosis cataract @ cataract/lens/OD/OS/OU/PSC | nephrotic syndrome @ proteinuria/edema/hypoalbuminemia | night sweats @ F/C/weight loss/fevers/chills/fever | - normal saline
PC IOL = pseudophakia
IOL = - induction of labor @ weeks/cervix/pitocin/cytotec/labor/gestation | - intraocular lens
RD = retinal detachment @ eye/vision/retina/floaters/macula/vitrectomy/OD/OS/buckle | - registered dietitian
RRD = rhegmatogenous retinal detachment
CSR = central serous chorioretinopathy
CME = cystoid macular edema @ macula/OCT/eye/postoperative/retina | - continuing medical education
DME = diabetic macular edema @ eye/retina/avastin/eylea/macula/OCT/NPDR/PDR/OD/OS | - durable medical equipment
ON = optic neuritis @ vision/MS/optic/eye pain | - on
DED = dry eye syndrome
MGD = meibomian gland dysfunction
SPK = superficial punctate keratitis @ cornea/fluorescein/eye/OD/OS/dry | - simultaneous pancreas kidney
XT = exotropia @ eye/strabismus/deviation/prism/alternating
PDG = pigmentary glaucoma
PXG = pseudoexfoliation glaucoma
PXFG = pseudoexfoliation glaucoma
PDS = pigment dispersion syndrome
LTG = low tension glaucoma @ IOP/glaucoma/disc/optic/field | - lamotrigine
GS = glaucoma suspect @ IOP/disc/optic/cup | - general surgery
NS2 = nuclear sclerosis cataract @ cataract/lens/OD/OS/OU/eye
ACIOL = pseudophakia
CE/IOL = - cataract extraction with lens implant
CEIOL = - cataract extraction with lens implant
KCN = keratoconus
ABMD = corneal epithelial basement membrane dystrophy
FECD = fuchs corneal dystrophy
PBK = pseudophakic bullous keratopathy
RCE = recurrent corneal erosion
=PEE = - punctate epithelial erosions
AKC = atopic keratoconjunctivitis
HSVK = herpes simplex keratitis
HSK = herpes simplex keratitis
AAU = acute anterior uveitis
CSC = central serous chorioretinopathy
FTMH = full thickness macular hole
LMH = lamellar macular hole
FTH = - full thickness hole
dAMD = dry age related macular degeneration
NVAMD = exudative age related macular degeneration
NNVAMD = nonexudative age related macular degeneration
=PED = - pigment epithelial detachment
HRVO = retinal vein occlusion
=OIS = ocular ischemic syndrome
AAION = arteritic ischemic optic neuropathy
GO = graves ophthalmopathy @ proptosis/thyroid/orbit/eyelid
AET = accommodative esotropia
IXT = intermittent exotropia
X(T) = intermittent exotropia
CI = convergence insufficiency @ reading/near/prism/exophoria | - cardiac index
OGI = open globe injury @ eye/globe/rupture/laceration
CFB = corneal foreign body @ cornea/eye/rust ring/fluorescein
IOFB = intraocular foreign body
KA = corneal abrasion @ cornea/eye/fluorescein | keratoacanthoma @ skin/lesion/nodule/crater
HM = - hand motion @ vision/OD/OS | hydatidiform mole @ hcg/uterus/molar
NLP = no light perception @ vision/OD/OS/eye
VA = - visual acuity @ OD/OS/OU/20/snellen/cc/sc/pinhole | - veterans affairs
BCVA = - best corrected visual acuity
UCVA = - uncorrected visual acuity
DFE = - dilated fundus examination
=GAT = - goldmann tonometry
CDR = - cup to disc ratio
MRx = - manifest refraction
IVI = - intravitreal injection
PRPx = - panretinal photocoagulation
=YAG = - laser capsulotomy
ROP = - right occiput posterior @ fetal/station/vertex/labor/pushing | retinopathy of prematurity

# --- Ear, nose, throat ---
HOH = hard of hearing
ETD = eustachian tube dysfunction
CRS = cytokine release syndrome @ CAR-T/tocilizumab/car t | congenital rubella syndrome @ rubella/infant | chronic rhinosinusitis
ARS = acute rhinosinusitis
=ABRS = acute bacterial sinusitis
CRSwNP = chronic sinusitis with nasal polyps
NP = nasal polyps @ sinus/polyps/rhinosinusitis/nasal/anosmia | - nurse practitioner
DNS = deviated nasal septum
NSD = deviated nasal septum
TM = - tympanic membrane
BSNHL = bilateral sensorineural hearing loss
ISSNHL = sudden sensorineural hearing loss
MHL = mixed hearing loss
NIHL = noise induced hearing loss
ARHL = presbycusis
BOM = bilateral otitis media
AOME = otitis media with effusion
=MEE = middle ear effusion
=SOM = serous otitis media
RAOM = recurrent acute otitis media
BAOM = bilateral acute otitis media
LAOM = left acute otitis media
TMP = tympanic membrane perforation @ ear/tympanic/hearing/otorrhea | - trimethoprim
BTT = - bilateral tympanostomy tubes
=SAR = seasonal allergic rhinitis @ pollen/nasal/spring/antihistamine | - subacute rehabilitation
=PAR = perennial allergic rhinitis @ nasal/dust/antihistamine/cat | - post anesthesia recovery
NAR = nonallergic rhinitis @ nasal/rhinorrhea/azelastine
VMR = vasomotor rhinitis
CRSsNP = chronic rhinosinusitis
AFRS = allergic fungal sinusitis
ITH = - inferior turbinate hypertrophy
BITH = - bilateral inferior turbinate hypertrophy
ATH = - adenotonsillar hypertrophy
VFP = vocal fold paralysis
UVFP = unilateral vocal cord paralysis
MTD = muscle tension dysphonia
SGS = subglottic stenosis
VN = vestibular neuritis @ vertigo/nystagmus/dizziness/head impulse | - visiting nurse
SSCD = superior canal dehiscence
T&A = - tonsillectomy and adenoidectomy
DISE = - drug induced sleep endoscopy
FNL = - flexible nasolaryngoscopy
EAM = - external auditory meatus
EACs = - external auditory canals
PAA = periapical abscess @ tooth/dental/molar/root
BMSyn = burning mouth syndrome
=OAF = - oroantral fistula
OKC = odontogenic keratocyst
FPD = - fixed partial denture
SRP = - scaling and root planing

# --- Pregnancy, birth, gynecology ---
IUP = intrauterine pregnancy
SIUP = single intrauterine pregnancy
EP = ectopic pregnancy @ hcg/adnexal/methotrexate/tube/tubal | - electrophysiology
PEC = preeclampsia
Pre-E = preeclampsia
PreE = preeclampsia
PIH = pregnancy induced hypertension
HG = hyperemesis gravidarum @ pregnancy/vomiting/zofran/weeks/hyperemesis | - mercury
PTL = preterm labor
PROM = premature rupture of membranes @ membranes/labor/fluid/rupture/gestation | - passive range of motion
SROM = - spontaneous rupture of membranes
IUGR = intrauterine growth restriction
FGR = fetal growth restriction
SGA = small for gestational age
LGA = large for gestational age
IUFD = intrauterine fetal demise
PPH = postpartum hemorrhage @ delivery/postpartum/uterine/atony/placenta/QBL/EBL | pulmonary hypertension
RPOC = retained products of conception
VBAC = vaginal birth after cesarean
GTD = gestational trophoblastic disease
DUB = dysfunctional uterine bleeding
AUB = abnormal uterine bleeding
HMB = heavy menstrual bleeding
PMB = postmenopausal bleeding
PCB = postcoital bleeding
IMB = intermenstrual bleeding
PMS = premenstrual syndrome
POF = premature ovarian failure
POI = premature ovarian insufficiency
POP = pelvic organ prolapse @ cystocele/pessary/prolapse/vault/uterine/pelvic floor | - progestin only pill
VVA = vulvovaginal atrophy
GSM = genitourinary syndrome of menopause
CPP = precocious puberty @ breast/bone age/puberty/lupron | - cerebral perfusion pressure @ ICP/MAP | chronic pelvic pain
LMP = - last menstrual period
=LTCS = cesarean section
LTCD = cesarean delivery
C/S = - culture and sensitivity @ urine/sputum/wound/blood | cesarean section
CS = cesarean section @ breech/delivery/pregnancy/gravida/repeat/incision/labor | - cervical spine
AGC = atypical glandular cells
FCBD = fibrocystic breast disease
FCC = fibrocystic changes @ breast/breasts/lumpy
ROM = rupture of membranes @ labor/fluid/amniotic/contractions/nitrazine | - range of motion
=TAB = - therapeutic abortion
EAB = - elective abortion
IAB = incomplete abortion @ bleeding/products/D&C/pregnancy
ThAB = threatened abortion
TIUP = - twin pregnancy
=PUL = - pregnancy of unknown location
CSEP = cesarean scar pregnancy
HEG = hyperemesis gravidarum
SIPreE = superimposed preeclampsia
PreE w/SF = severe preeclampsia
PEC w/SF = severe preeclampsia
PPPROM = preterm premature rupture of membranes
PTD = preterm delivery @ weeks/gestation/delivered/steroids | - prior to discharge
TPTL = threatened preterm labor
IAI/chorio = chorioamnionitis
=chorio = chorioamnionitis
MSAF = meconium stained amniotic fluid
NRFHT = nonreassuring fetal heart rate
NRFHR = nonreassuring fetal heart rate
CPD = cephalopelvic disproportion
FTP = failure to progress @ labor/cesarean/cervix/dilation
AODil = arrest of dilation
PP = placenta previa @ placenta/previa/os/bleeding/ultrasound | - postpartum
LLP = low lying placenta
=PAS = placenta accreta spectrum @ placenta/accreta/cesarean hysterectomy/previa | - periodic acid schiff
MROP = - manual removal of placenta
FHRT = - fetal heart rate tracing
MCDA = monochorionic diamniotic twins
DCDA = dichorionic diamniotic twins
MCMA = - monochorionic monoamniotic
SIUGR = fetal growth restriction
EFW = - estimated fetal weight
RLTCS = repeat cesarean section
PLTCS = primary cesarean section
rCS = repeat cesarean section
FAVD = forceps delivery
VAVD = vacuum delivery
OVD = - operative vaginal delivery
4MLL = fourth degree perineal laceration
2MLL = second degree perineal laceration
3MLL = third degree perineal laceration
=OASIS = - obstetric anal sphincter injury
RATLH = - robotic assisted hysterectomy
D&E = - dilation and evacuation
IUI = - intrauterine insemination
COCs = - combined oral contraceptives
LARC = - long acting reversible contraception
IUS = - intrauterine system
LNG-IUD = intrauterine device
MHT = - menopausal hormone therapy
FSD = - female sexual dysfunction
GPPPD = - genitopelvic pain disorder
AUB-L = uterine leiomyoma
AUB-O = anovulatory bleeding
AUB-P = endometrial polyp
UF = uterine fibroids @ myoma/bleeding/uterus/fibroid/leiomyoma | - ultrafiltration
CX polyp = cervical polyp
USLS = - uterosacral ligament suspension
CIN2/3 = cervical intraepithelial neoplasia grade 2
rBV = bacterial vaginosis
rVVC = recurrent vulvovaginal candidiasis
=FAM = - fertility awareness
=DOR = - diminished ovarian reserve
RM = recurrent miscarriage @ pregnancy/losses/antiphospholipid | - room
PMVB = postmenopausal vaginal bleeding
VB = vaginal bleeding @ pregnancy/weeks/spotting/gestation/pelvic/clots/LOF/VD/menses | - vagus block
LOF = - leakage of fluid
UCs = - uterine contractions
DFM = decreased fetal movement
RFM = reduced fetal movement
CST = - contraction stress test
CRL = - crown rump length
MSAFP = - maternal serum alpha fetoprotein
GBBS = - group B beta streptococcus
GBS pos = - group B streptococcus positive
SVE = - sterile vaginal examination
SSE = - sterile speculum examination
IUPC = - intrauterine pressure catheter
FSE = - fetal scalp electrode
EFM = - electronic fetal monitoring
EDPS = - depression score
EOB = - edge of bed
G1P1 = - one pregnancy one birth
G2P2 = - two pregnancies two births
PNV = - prenatal vitamin
PNC = - prenatal care

# --- Newborn, child, inherited ---
MAS = meconium aspiration syndrome
AOP = apnea of prematurity
SIDS = sudden infant death syndrome
DS = down syndrome @ trisomy/developmental/AV canal/hypotonia | - double strength
T21 = down syndrome
KD = kawasaki disease @ IVIG/coronary/fever/conjunctivitis/aspirin
GDD = global developmental delay
CLP = cleft lip and palate
PWS = prader willi syndrome @ hypotonia/obesity/chromosome | port wine stain @ laser/face/skin/birthmark
EDS = ehlers danlos syndrome @ hypermobile/hypermobility/joint/POTS/connective | - excessive daytime sleepiness
MFS = marfan syndrome
TSC = tuberous sclerosis
VHL = von hippel lindau
=FXS = fragile X syndrome
WS = williams syndrome @ supravalvular/elastin
SCT = sickle cell trait @ hemoglobin/trait/carrier/newborn | - stem cell transplant
OHTx = heart transplant
DDKT = kidney transplant
LRKT = kidney transplant
LDKT = kidney transplant
LURT = kidney transplant
DDLT = liver transplant
BOLT = lung transplant
LGAb = large for gestational age
IODM = infant of diabetic mother
HDN = hemolytic disease of newborn
EOS = early onset neonatal sepsis @ newborn/ampicillin/gentamicin/NICU/maternal | - eosinophils
=LOS = late onset neonatal sepsis @ newborn/vancomycin/NICU/preterm | - length of stay
NNJ = neonatal jaundice
GMH = germinal matrix hemorrhage
GM-IVH = intraventricular hemorrhage of newborn
TEV = talipes equinovarus
NSE = - neonatal screening
WCV = well child visit
NBS = - newborn screen
MCV4 = - meningococcal vaccine
HepB vax = - hepatitis B vaccine
OFC = - occipitofrontal circumference
AFSF = - anterior fontanelle soft and flat
AFOF = - anterior fontanelle open and flat
nCPAP = - nasal continuous positive airway pressure
UVC = - umbilical venous catheter
UAC = - umbilical arterial catheter
EBM = - expressed breast milk
DHM = - donor human milk
SLD = specific learning disorder @ reading/school/IEP/dyslexia | - steatotic liver disease
DCD = developmental coordination disorder
BWS = beckwith wiedemann syndrome
SMA1 = spinal muscular atrophy
OTCD = ornithine transcarbamylase deficiency
MCAD = medium chain acyl CoA dehydrogenase deficiency
GA1 = glutaric aciduria
MMA = methylmalonic acidemia @ newborn/metabolic/B12/ammonia | - methylmalonic acid
HSD = hypermobility syndrome
JHS = joint hypermobility syndrome
XLH = x linked hypophosphatemia
FXTAS = - fragile X tremor ataxia
22q11DS = digeorge syndrome
EA/TEF = esophageal atresia with tracheoesophageal fistula
EA = esophageal atresia @ newborn/TEF/esophagus/repair
DA = duodenal atresia @ newborn/double bubble/bilious
BA = biliary atresia @ kasai/jaundice/infant/liver | - behavioral analyst
HPE = holoprosencephaly
MMC = myelomeningocele @ shunt/spina bifida/lumbar/newborn | - migrating motor complex
SDR = - selective dorsal rhizotomy
NAI = non accidental trauma
AHT = abusive head trauma
LCPD = legg calve perthes disease

# --- Sides and sites: they refine the finding beside them ---
RUE = right upper extremity arm
RLE = right lower extremity leg
LLE = left lower extremity leg
BLE = bilateral lower extremity leg
BUE = bilateral upper extremity arm
UE = upper extremity
=UEs = upper extremity
LE = - leukocyte esterase @ nitrite/UA/urine/urinalysis/nitrites/WBC | lower extremity
=LEs = lower extremity
RUQ = right upper quadrant
LUQ = left upper quadrant
RLQ = right lower quadrant
LLQ = left lower quadrant
RUL = right upper lobe
RML = right middle lobe
RLL = right lower lobe
LUL = left upper lobe
LLL = left lower lobe
RT = - respiratory therapy @ nebs/vent/suction/extubation/treatment | - radiation @ Gy/fractions/chemo/breast/prostate/chemotherapy | right
AU = - both ears
DIPJ = distal interphalangeal joint
PIPJ = proximal interphalangeal joint
MCPJ = metacarpophalangeal joint
MTPJ = metatarsophalangeal joint
IPJ = interphalangeal joint
=GTr = greater trochanter
C-spine = cervical spine
T-spine = thoracic spine
L-spine = lumbar spine
LS spine = lumbosacral spine
GHJ = glenohumeral joint
SCJ = sternoclavicular joint
CMCJ = carpometacarpal joint
TMTJ = tarsometatarsal joint
STJ = subtalar joint
ASIS = - anterior superior iliac spine
=UES = - upper esophageal sphincter
=LES = - lower esophageal sphincter

# --- Status, devices, long-term treatment ---
LTAC = - long term acute care
AVF = - lead aVF @ leads/ST/T wave/II/III/aVL/inferior/Q waves | arteriovenous fistula
AVG = arteriovenous graft @ dialysis/thrill/ESRD/HD/access | - average
EOL = end of life care @ hospice/comfort/palliative | - end of line
HHA = - home health aide
MVI = - multivitamin
EOD = - every other day

# --- Injury and emergency care ---
SIGSW = self inflicted gunshot wound
KSW = stab wound
FFH = fall from height
UWF = unwitnessed fall
PVA = - pedestrian versus automobile
BBI = - blunt bowel injury
BTAI = - blunt thoracic aortic injury
BCVI = - blunt cerebrovascular injury
ICI = - immune checkpoint inhibitor @ pembrolizumab/nivolumab/ipilimumab/colitis | - intracranial injury
BSF = basilar skull fracture
OFx = orbital fracture @ orbit/eye/floor
NFx = nasal fracture @ nose/nasal/epistaxis
ZMC fx = zygomaticomaxillary complex fracture
rib fxs = rib fractures
PTX/HTX = pneumothorax
NBI = nailbed injury @ finger/subungual/thumb
FBI = foreign body ingestion @ swallowed/coin/battery/esophagus
COHb = - carboxyhemoglobin
=DUI = - driving under the influence
AMA d/c = left against medical advice
eloped AMA = left against medical advice
eFAST = - extended focused trauma ultrasound
C-collar = - cervical collar
BVM = - bag valve mask
NSS = - normal saline solution
TTM = - targeted temperature management
HLOC = - higher level of care

# --- British and Commonwealth usage ---
=TATT = fatigue
SOBAR = - shortness of breath at rest
T2RF = hypercapnic respiratory failure
T1RF = hypoxic respiratory failure
TLOC = loss of consciousness
LUTI = urinary tract infection
EMLSCS = emergency cesarean section
ELLSCS = elective cesarean section
NVB = - normal vaginal birth
SVB = - spontaneous vaginal birth
BNO = - bowels not open
PU'd = - passed urine
HPC = - history of presenting complaint
PC = - presenting complaint
DHx = - drug history
FBC = - full blood count
U&E = - urea and electrolytes
U&Es = - urea and electrolytes
TTO = - to take out
GTN spray = - nitroglycerin
A&E = - accident and emergency
HCA = - healthcare assistant
OT/PT = - occupational and physical therapy
ADLs = - activities of daily living
iADLs = - instrumental activities of daily living
RW = - rolling walker
CGA = - contact guard assistance @ gait/transfer/ambulation/PT/walker | - comprehensive geriatric assessment
=MinA = - minimal assistance
ModA = - moderate assistance
MaxA = - maximal assistance
SBA = - standby assistance
PLOF = - prior level of function
STG = - short term goal
=SOC = - start of care @ home health/certification | - standard of care
F2F = - face to face

# --- Recognised and never coded: measurements, drugs, places, people, timing ---
PT = - prothrombin time @ INR/PTT/coagulation | - physical therapy @ OT/therapy/eval/rehab/gait/exercises/strengthening/week | - patient
Pt = - patient
pts = - patients
OT = - occupational therapy
SLP = - speech language pathology
CR = - creatinine
CKMB = - creatine kinase MB
AST = - aspartate aminotransferase
ALT = - alanine aminotransferase
SGOT = - aspartate aminotransferase
SGPT = - alanine aminotransferase
GGT = - gamma glutamyl transferase
ALP = - alkaline phosphatase
ALKP = - alkaline phosphatase
=CRP = C-reactive protein
ANC = - absolute neutrophil count
MCV = - mean corpuscular volume
MCH = - mean corpuscular hemoglobin
MCHC = - mean corpuscular hemoglobin concentration
RDW = - red cell distribution width
RBC = - red blood cells
WBC = - white blood cells
PLT = - platelets
HCT = - hematocrit
PMN = - neutrophils
AFP = - alpha fetoprotein
HCG = - chorionic gonadotropin
ACTH = - corticotropin
PTH = - parathyroid hormone
HDL = - high density lipoprotein
VLDL = - very low density lipoprotein
TG = - triglycerides
AFB = - acid fast bacilli
UDS = - urine drug screen
UOP = - urine output
HR = - heart rate
RR = - respiratory rate
VS = - vital signs
VSS = - vital signs stable
FiO2 = - inspired oxygen
PEEP = - end expiratory pressure
IBW = - ideal body weight
JVP = - jugular venous pressure
PMI = - point of maximal impulse
RRR = - regular rate and rhythm
NSR = - normal sinus rhythm
CTAB = - clear to auscultation bilaterally
CTA = - clear to auscultation @ lungs/bilaterally/wheezes/rales/rhonchi/lung/bilat/wheezing/crackles/section:physical-examination | CT angiogram
NCAT = - normocephalic atraumatic
PERRL = - pupils equal round reactive to light
PERRLA = - pupils equal round reactive to light and accommodation
HEENT = - head eyes ears nose throat
MMM = - moist mucous membranes
NAD = - no acute distress
WDWN = - well developed well nourished
NTND = - nontender nondistended
ND = - nondistended
NT = - nontender
DTR = - deep tendon reflexes
DP = - dorsalis pedis
SLR = - straight leg raise
AAO = - awake alert oriented
WNL = - within normal limits
WWP = - warm and well perfused
ROS = - review of systems
HPI = - history of present illness
PMH = - past medical history
PMHx = - past medical history
PSH = - past surgical history
FHx = - family history
SHx = - social history
SH = - social history
CC = - chief complaint
DDx = - differential diagnosis
MICU = - medical intensive care unit
SICU = - surgical intensive care unit
CCU = - cardiac care unit
PICU = - pediatric intensive care unit
PACU = - recovery room
ER = - emergency room
SNF = - skilled nursing facility
ALF = - assisted living facility @ lives/resident/facility/discharge | acute liver failure @ INR/encephalopathy/acetaminophen/transplant
NH = - nursing home
OSH = - outside hospital
POD = - postoperative day
EBL = - estimated blood loss
DC = - discharge
FU = - follow up
RTW = - return to work
NPO = - nothing by mouth
BID = - twice a day
TID = - three times a day
QID = - four times a day
QHS = - at bedtime
QAM = - every morning
QPM = - every evening
QOD = - every other day
PO = - by mouth
SQ = - subcutaneous
SC = sickle cell @ hemoglobin/crisis/trait/hydroxyurea | - subcutaneous
SL = - sublingual
PRBC = - packed red blood cells
FFP = - fresh frozen plasma
IVF = in vitro fertilization @ embryo/infertility/pregnancy/conceived | - intravenous fluids
LR = - lactated ringers
TPN = - total parenteral nutrition
ARB = - angiotensin receptor blocker
CCB = - calcium channel blocker
PPI = - proton pump inhibitor
ICS = - inhaled corticosteroid
LABA = - long acting beta agonist
LAMA = - long acting muscarinic antagonist
MDI = - metered dose inhaler
LMWH = - low molecular weight heparin
UFH = - unfractionated heparin
BM = - bowel movement
=BMs = - bowel movements
ADL = - activities of daily living
=HEP = - home exercise program
MMSE = - mental state examination
MELD = - liver disease score
NYHA = - heart association class
TWI = - T wave inversion
LVOT = - left ventricular outflow tract
RVOT = - right ventricular outflow tract
LV = - left ventricle
RV = - right ventricle
RCA = right coronary artery
LCX = left circumflex coronary artery
LMCA = left main coronary artery
SVG = saphenous vein graft
ICA = internal carotid artery
ACA = anterior cerebral artery
=PCA = - patient controlled analgesia @ morphine/dilaudid/hydromorphone/pain/pump | posterior cerebral artery
CFA = - common femoral artery
CIA = - common iliac artery
CBD = common bile duct
GB = gallbladder
SMV = - superior mesenteric vein
TF = - tube feeds
NGT = - nasogastric tube
ETT = - endotracheal tube @ intubated/carina/tube/ventilator/placement/extubated/intubation | exercise treadmill test
OGT = - orogastric tube
JP = - jackson pratt drain
EVD = - external ventricular drain
RN = - registered nurse
DO = - osteopathic physician
LCSW = - clinical social worker
PMD = - primary doctor
EGA = - estimated gestational age
EDD = - estimated date of delivery
EDC = - estimated date of confinement
FHT = - fetal heart tones
FHR = - fetal heart rate
AFI = - amniotic fluid index
BPP = - biophysical profile
TOCO = - tocodynamometer
XRT = radiation therapy
SBRT = stereotactic body radiation therapy
EUA = - examination under anesthesia
=FROM = - full range of motion @ neck/supple/extremities/joints
AROM = - active range of motion
IADL = - instrumental activities of daily living
HCP = - health care proxy
POA = - power of attorney
WIC = - nutrition program
YO = - years old
W/D = withdrawal @ alcohol/etoh/CIWA/opioid/heroin/benzo | - warm and dry
SX = - symptoms
TX = - treatment
DX = - diagnosis
RX = - prescription
HX = - history
c/o = - complains of
c/w = - consistent with
d/t = - due to
r/t = - related to
s/s = - signs and symptoms
S/Sx = - signs and symptoms
w/u = - workup
d/c'd = - discharged
f/u = - follow up
a/w = - associated with
d/w = - discussed with
i/s/o = - in the setting of
n/a = - not applicable
o/e = - on examination
O/N = - overnight
p/w = - presents with
y/o = - years old
=yoM = - year old man
yoF = - year old woman
yrs = - years
=mos = - months
QD = - daily
QDay = - daily
BIW = - twice a week
TIW = - three times a week
QWK = - weekly
QOW = - every other week
QMO = - monthly
QOHS = - every other night
Q4H = - every four hours
Q6H = - every six hours
Q8H = - every eight hours
Q12H = - every twelve hours
Q24H = - every day
ACHS = - before meals and at bedtime
QAC = - before meals
PRN = - as needed
=susp = - suspension
=inj = - injection
=supp = - suppository
=oint = - ointment
ODT = - orally disintegrating tablet
EC-ASA = - enteric coated aspirin
SubQ = - subcutaneous
subcu = - subcutaneous
SQH = - subcutaneous heparin
IVPB = - intravenous piggyback
IVPCA = - intravenous patient controlled analgesia
KVO = - keep vein open
mIVF = - maintenance intravenous fluids
D5NS = - dextrose in saline
D50 = - dextrose
MMF = - mycophenolate
HCQ = - hydroxychloroquine
MSO4 = - morphine sulfate
KCl = - potassium chloride
NaCl = - sodium chloride
FeSO4 = - iron sulfate
PCEA = - patient controlled epidural analgesia
=GETA = - general endotracheal anesthesia
MEq = - milliequivalents
mEq/L = - milliequivalents per liter
mmHg = - millimeters of mercury
mcg = - micrograms
=kg = - kilograms
=lbs = - pounds
cGy = - centigray
MME = - morphine milligram equivalents
CVICU = - cardiovascular intensive care unit
IMCU = - intermediate care unit
PCU = - progressive care unit
LTACH = - long term acute care hospital
IRF = - inpatient rehabilitation facility
ARU = - acute rehabilitation unit
ECF = - extended care facility
L&D = - labor and delivery
=PreOp = - before surgery
pre-op = - before surgery
POD1 = - first postoperative day
POD2 = - second postoperative day
POD3 = - third postoperative day
HD2 = - second hospital day
HD3 = - third hospital day
OOB = - out of bed
BRP = - bathroom privileges
=HOB = - head of bed
SCDs = - sequential compression devices
=TEDs = - compression stockings
PPx = - prophylaxis
NKDA = - no known drug allergies
NKA = - no known allergies
NKFA = - no known food allergies
POLST = - orders for life sustaining treatment
MOLST = - orders for life sustaining treatment
GOC = - goals of care
ACP = - advance care planning
PA-C = - physician assistant
APRN = - advanced practice nurse
CRNA = - nurse anesthetist
FNP = - family nurse practitioner
LPN = - licensed practical nurse
CNA = - nursing assistant
PharmD = - pharmacist
RRT = - rapid response team @ called/activated/event | - renal replacement therapy @ dialysis/CRRT/AKI | - respiratory therapist
DDS = - dentist
DPM = - podiatrist
PCP/HIV = pneumocystis pneumonia
OB/GYN = - obstetrics and gynecology
ENT = - ear nose and throat
GYN = - gynecology
=onc = - oncology
=neuro = - neurology
=psych = - psychiatry
=derm = - dermatology
=endo = - endocrinology
=pulm = - pulmonary
=cards = - cardiology
=rheum = - rheumatology
=nephro = - nephrology
=optho = - ophthalmology
=uro = - urology
=ortho = - orthopedics
MWF = - monday wednesday friday
TThS = - tuesday thursday saturday
=appt = - appointment
=meds = - medications
=med rec = - medication reconciliation
OTC = - over the counter
PDMP = - prescription monitoring program
PSHx = - past surgical history
SocHx = - social history
FamHx = - family history
FH/SH = - family and social history
PFSH = - past family and social history
ROM/strength = - range of motion and strength
A/P = - assessment and plan
H&P = - history and physical
=CTM = - continue to monitor
NAEO = - no acute events overnight
NAEON = - no acute events overnight
VSSAF = - vital signs stable afebrile
AFVSS = - afebrile vital signs stable
AVSS = - afebrile vital signs stable
HDS = - hemodynamically stable
Tmax = - maximum temperature
HR/BP = - heart rate and blood pressure
=bpm = - beats per minute
=MAP = - mean arterial pressure
SBP/DBP = - blood pressure
DBP = - diastolic blood pressure
=BP/HR = - blood pressure and heart rate
=ext = - extremities
C/C/E = - clubbing cyanosis edema
CTABL = - clear to auscultation bilaterally
W/R/R = - wheezes rales rhonchi
NC/AT = - normocephalic atraumatic
EOMI/PERRL = - eye movements intact
Chem7 = - basic metabolic panel
Chem10 = - metabolic panel
HCO3 = - bicarbonate
CO2 = - carbon dioxide
=phos = - phosphate
=mag = - magnesium
=bili = - bilirubin
CK-MB = - creatine kinase MB
dsDNA = - double stranded DNA antibody
ENA = - extractable nuclear antigens
CCP = - cyclic citrullinated peptide antibody
SSA/SSB = - sjogren antibodies
TTG = - tissue transglutaminase antibody
PCR = - polymerase chain reaction
IHC = - immunohistochemistry
=IgG = - immunoglobulin G
IgM = - immunoglobulin M
USG = - ultrasound
U/S = - ultrasound
CT A/P = - CT of abdomen and pelvis
CTPE = - CT pulmonary angiogram
NCCT = - CT without contrast
CECT = - CT with contrast
DSA = - digital subtraction angiography
UGI = - upper gastrointestinal series
=hosp = - hospital
r/o = - rule out
=gm = - grams
=lb = - pounds
=ob = - obstetrics
=cath lab = - catheterization laboratory
=nsgy = - neurosurgery
FK = - tacrolimus
Q6 = - every six hours
Q12 = - every twelve hours
q4 = - every four hours
q8 = - every eight hours
s/w = - spoke with
w/o = - without
DDAVP = - desmopressin
EGS = - emergency general surgery
EMU = - epilepsy monitoring unit
CPM = - continuous passive motion
MGR = - murmurs gallops rubs
MSN = - nurse
RASS = - agitation sedation scale
PGM = - paternal grandmother
MGM = - maternal grandmother
MGF = - maternal grandfather
PGF = - paternal grandfather
ECP = - extracorporeal photopheresis
EMLA = - numbing cream
IU = - international units
=mag ox = - magnesium oxide
HLA = - tissue type
T/L = - thoracic and lumbar
=WOCN = - wound nurse
=NIBP = - noninvasive blood pressure
UTD = - up to date
=dispo = - disposition
=incr = - increased
=decr = - decreased
=yest = - yesterday
=neg = - negative
=pos = - positive
=abnl = - abnormal
=nml = - normal
=mgmt = - management
=eval = - evaluation
=rehab = - rehabilitation
=inpt = - inpatient
=outpt = - outpatient
=occ = - occasional

# --- Further ambiguous letters ---
HSM = - holosystolic murmur @ apex/murmur/mitral/heart/gallop | hepatosplenomegaly
GE = gastroenteritis @ vomiting/diarrhea/viral | - gastroesophageal
LM = left main coronary artery @ stenosis/LAD/coronary/CABG/disease/RCA | - left message
INO = internuclear ophthalmoplegia @ diplopia/adduction/eye/nystagmus | - inhaled nitric oxide
IP = interphalangeal joint @ toe/thumb/finger/joint/hallux | - inpatient
perf = perforation @ bowel/appendix/viscus/colon/ulcer/diverticulitis/appendicitis/abscess/free air | - perfusion

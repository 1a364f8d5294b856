# Heart, circulation, lung and sleep tests, and heart procedures, for cardiology, pulmonology, offices and emergency departments.
# Code numbers only are CPT's (American Medical Association); every wording here is our own.
system CPT
source CPT code numbers as listed in CMS Addendum B and NCCI unit edits
kind procedure

family Electrocardiogram
  term electrocardiogram | EKG | ECG | 12 lead EKG | 12-lead ECG | twelve lead EKG | 12 lead electrocardiogram | EKG interpretation | electrocardiographic tracing
  unless holter/monitor/stress/fetal/signal averaged/leads placed
  code 93000  Electrocardiogram with tracing and reading
  code 93005  Electrocardiogram, tracing only  when tracing only/technical only
  code 93010  Electrocardiogram, reading only  when interpretation only/read only/my interpretation of outside
93040  Rhythm strip with reading = rhythm strip | rhythm strip interpretation | 3 lead rhythm strip
family Exercise or drug stress test
  term exercise stress test | treadmill stress test | exercise treadmill test | exercise tolerance test | cardiac stress test | bruce protocol | graded exercise test | stress EKG | stress ECG | treadmill test | ETT-EKG
  unless echo/nuclear/perfusion/myoview/sestamibi/SPECT
  code 93015  Exercise heart test, whole service
  code 93016  Exercise heart test, supervision only  when supervision only
  code 93018  Exercise heart test, reading only  when interpretation only/reading only
family Holter monitor
  term holter | holter monitor | 24 hour holter | 48 hour holter | ambulatory ECG monitor | ambulatory EKG monitoring | 24 hour ambulatory electrocardiogram
  code 93224  Portable heart rhythm recorder up to two days, whole service
93241  Patch heart rhythm recorder for three to seven days, whole service = zio patch + 7 day/7 days/3 days/one week | patch monitor + 7 day/7 days
93245  Patch heart rhythm recorder for eight to fifteen days, whole service = zio patch | 14 day monitor | 2 week patch monitor | long term ECG patch | 14 day event patch | patch monitor + 14 day/14 days/two weeks/2 weeks
93268  Event recorder for up to thirty days, whole service = event monitor | 30 day event monitor | loop event recorder | King of Hearts monitor | 30-day event recorder
93228  Live heart telemetry at home for up to thirty days, reading = mobile cardiac telemetry | MCOT | mobile cardiac outpatient telemetry | MCT monitor

family Echocardiogram through the chest
  term echocardiogram | transthoracic echocardiogram | TTE | transthoracic echo | 2D echo | cardiac ultrasound | echocardiography | surface echo | bedside echo | 2-D echocardiogram
  unless stress/dobutamine/transesophageal/TEE/fetal
  code 93306  Ultrasound of the heart with flow and color, complete
  code 93307  Ultrasound of the heart without flow, complete  when without doppler
  code 93308  Ultrasound of the heart, limited or repeat  when limited/focused/bedside/point of care/POCUS/follow up
  code 93303  Ultrasound of a heart with a birth defect, complete  when congenital heart disease/congenital heart/tetralogy/fontan
  code 93304  Ultrasound of a heart with a birth defect, limited  when congenital heart disease/congenital heart/tetralogy/fontan + limited/follow up
family Echocardiogram through the gullet
  term transesophageal echocardiogram | TEE | transesophageal echo | transoesophageal echocardiography
  unless transthoracic
  code 93312  Ultrasound of the heart through the gullet
  code 93318  Ultrasound of the heart through the gullet to watch it during surgery  when intraoperative/OR/bypass/CABG/monitoring/post bypass/cardiopulmonary bypass/valve replacement/pre-bypass
family Stress echocardiogram
  term stress echo | stress echocardiogram | dobutamine stress echo | DSE | exercise echocardiogram | dobutamine echocardiogram | exercise stress echo
  code 93351  Ultrasound of the heart at rest and stress, with the stress test
  code 93350  Ultrasound of the heart at rest and stress, pictures only  when without supervision/interpretation only
93320  Flow measured by sound waves added to a heart ultrasound = spectral doppler + echo/echocardiogram/TEE | pulsed wave doppler + echo/echocardiogram/TEE | pulsed and continuous wave doppler
93325  Color flow added to a heart ultrasound = color flow doppler + echo/echocardiogram/TEE | color doppler + echocardiogram/TEE
93784  Blood pressure recorded for a day = ambulatory blood pressure monitoring | ABPM | 24 hour blood pressure monitor | 24-hour ambulatory BP monitoring
93660  Tilt table test = tilt table test | tilt table | tilt test | head up tilt
93797  Heart rehabilitation session without live heart monitoring = cardiac rehabilitation without monitoring | cardiac rehab + without ECG monitoring/unmonitored
93798  Heart rehabilitation session with live heart monitoring = cardiac rehab session | cardiac rehabilitation session | monitored cardiac rehab | cardiac rehab/cardiac rehabilitation + telemetry/ECG monitoring/session/monitored

# Pacemakers and recorders
family Pacemaker check in person
  term pacemaker interrogation | pacemaker check | device interrogation | pacemaker interrogated | pacer interrogation | pacer check
  unless remote/ICD/defibrillator/loop
  code 93288  Pacemaker check without changing settings
  code 93294  Pacemaker check from home, ninety days  when remote/latitude/carelink/merlin
family Pacemaker programming in person
  term pacemaker reprogramming | pacemaker reprogrammed | pacemaker programming | pacemaker programming evaluation
  code 93280  Pacemaker check and settings, two leads
  code 93279  Pacemaker check and settings, one lead  when single chamber/single lead/leadless/VVI
  code 93281  Pacemaker check and settings, several leads  when biventricular/BiV/CRT/multiple lead
family Defibrillator check in person
  term ICD interrogation | defibrillator interrogation | ICD check | AICD interrogation | ICD interrogated | defibrillator check
  code 93289  Defibrillator check without changing settings
  code 93295  Defibrillator check from home, ninety days  when remote/latitude/carelink/merlin
family Defibrillator programming in person
  term ICD reprogramming | ICD programming | defibrillator reprogramming | defibrillator programming evaluation
  code 93283  Defibrillator check and settings, two leads
  code 93282  Defibrillator check and settings, one lead  when single chamber/single lead
  code 93284  Defibrillator check and settings, several leads  when biventricular/BiV/CRT
family Implanted recorder check
  term loop recorder interrogation | implantable loop recorder interrogation | ILR interrogation | LINQ interrogation | loop recorder check
  code 93291  Implanted heart recorder check in person
  code 93298  Implanted heart recorder check from home, thirty days  when remote/carelink/latitude
33285  Heart recorder placed under the skin = loop recorder implantation | loop recorder implant | ILR implant | implantable loop recorder placement | LINQ implant | loop recorder placed | LINQ placed
33286  Heart recorder taken out from under the skin = loop recorder removal | ILR explant | loop recorder explant | removal of loop recorder
family Permanent pacemaker placement
  term pacemaker implantation | pacemaker placement | pacemaker implant | permanent pacemaker placed | PPM placement | placement of permanent pacemaker | insertion of pacemaker | pacemaker inserted
  unless temporary/leadless/generator change
  code 33208  Permanent pacemaker with leads in both upper and lower chamber placed  needs leads
  code 33207  Permanent pacemaker with a lead in the lower chamber placed  when single chamber/VVI/ventricular lead only
  code 33206  Permanent pacemaker with a lead in the upper chamber placed  when AAI/atrial lead only
  code 33208  Permanent pacemaker with leads in both upper and lower chamber placed  when dual chamber/DDD
33210  Temporary pacing wire through a vein = temporary pacemaker | transvenous pacemaker | temporary transvenous pacing | temporary pacing wire | TVP placement
33249  Defibrillator with leads placed = ICD implantation | ICD implant | ICD placement | defibrillator implantation | ICD placed | implantation of cardioverter defibrillator
92953  Pacing through the skin = transcutaneous pacing | external pacing | transcutaneously paced
92960  Heart rhythm shocked back from outside, planned = cardioversion | DCCV | electrical cardioversion | DC cardioversion | synchronized cardioversion | cardioverted
  unless chemical/pharmacologic
92950  Resuscitation of a stopped heart = cardiopulmonary resuscitation | CPR performed | CPR initiated | CPR | ACLS performed | chest compressions | code blue
  unless class/training/certified/declines/bystander/DNR/no CPR

# Heart catheterization, coronary treatment, rhythm treatment
family Heart catheterization
  term left heart catheterization | LHC | cardiac catheterization | heart catheterization | left heart cath | cardiac cath | coronary angiogram | coronary angiography | coronary arteriogram | coronary angiograms
  unless CT/CTA
  code 93458  Catheter study of the left heart and its arteries
  code 93454  Catheter study of the heart arteries only  when coronary angiography only/without left heart catheterization
  code 93455  Catheter study of the heart arteries and bypass grafts  when coronary angiography only/without left heart catheterization + grafts/bypass grafts/LIMA/SVG
  code 93459  Catheter study of the left heart, its arteries and bypass grafts  when grafts/bypass grafts/LIMA/SVG/graft angiography
  code 93460  Catheter study of both sides of the heart and its arteries  when right heart catheterization/RHC/right and left/left and right
  code 93461  Catheter study of both sides of the heart, its arteries and bypass grafts  when right heart catheterization/RHC/right and left/left and right + grafts/bypass grafts/LIMA/SVG
93451  Catheter study of the right heart = right heart catheterization | RHC | right heart cath | swan ganz catheterization
  unless left
93503  Catheter floated into the lung artery for monitoring = swan ganz catheter placement | swan-ganz placed | pulmonary artery catheter placement | PA catheter placement
family Coronary stent
  term coronary stent placement | coronary stenting | drug eluting stent placement | stent placement + LAD/left anterior descending/RCA/right coronary artery/circumflex/coronary/LCX/left main/OM/obtuse marginal/diagonal | percutaneous coronary intervention | PCI | DES placed | stent placed + LAD/left anterior descending/RCA/right coronary artery/circumflex/coronary
  code 92928  Stent placed in a heart artery
  code 92941  Blocked heart artery opened during a heart attack  when STEMI/acute myocardial infarction/acute MI/NSTEMI
92920  Heart artery widened with a balloon = balloon angioplasty + coronary/LAD/left anterior descending/RCA/right coronary artery/circumflex | PTCA | POBA
  unless stent
93620  Full electrical study of the heart = electrophysiology study | EP study | EPS performed | comprehensive electrophysiologic study
  unless ablation
93653  Fast rhythm from the upper heart or junction treated by ablation = SVT ablation | AVNRT ablation | flutter ablation | slow pathway ablation | accessory pathway ablation | ablation + supraventricular tachycardia/AVNRT/atrial flutter/accessory pathway/WPW/AVRT
93654  Fast rhythm from the lower heart treated by ablation = VT ablation | ablation + ventricular tachycardia/PVC/premature ventricular contractions
93656  Atrial fibrillation treated by ablation around the lung veins = pulmonary vein isolation | PVI | atrial fibrillation ablation | AF ablation | afib ablation | ablation + atrial fibrillation
33340  Upper left heart pouch closed with a device = left atrial appendage closure | watchman implant | watchman placement | LAAO
33361  Aortic valve replaced through the groin artery = transcatheter aortic valve replacement | TAVR | TAVI | transcatheter aortic valve implantation
33405  Aortic valve replaced by open surgery = aortic valve replacement | surgical AVR | SAVR
  unless transcatheter/TAVR/TAVI
33430  Mitral valve replaced by open surgery = mitral valve replacement
  unless transcatheter
33426  Mitral valve repaired with a ring = mitral valve repair | mitral annuloplasty | mitral valve annuloplasty ring
family Coronary bypass with artery grafts
  term coronary artery bypass | CABG | coronary artery bypass grafting | bypass surgery | coronary bypass
  unless gastric
  code 33533  Coronary bypass with one artery graft  needs grafts
  code 33533  Coronary bypass with one artery graft  when LIMA/one arterial
  code 33534  Coronary bypass with two artery grafts  when two arterial/bilateral internal mammary/BIMA/LIMA and radial
  code 33510  Coronary bypass with one vein graft only  when vein only
33016  Fluid drained from around the heart = pericardiocentesis | pericardial drain placement | pericardial tap
33967  Balloon pump placed through the skin = intra-aortic balloon pump placement | IABP placement | IABP placed | balloon pump inserted

# Lung function and breathing support
family Spirometry
  term spirometry | spirometric testing | breathing test performed | simple spirometry | office spirometry
  code 94010  Breathing test
  code 94060  Breathing test before and after an inhaler  when bronchodilator/post bronchodilator/pre and post/before and after albuterol/albuterol
94060  Breathing test before and after an inhaler = pre and post bronchodilator spirometry | bronchodilator response testing
94070  Breathing test with a provoking drug = methacholine challenge | bronchoprovocation | bronchial challenge test
94726  Lung volumes in a body box = plethysmography | body plethysmography | lung volumes by plethysmography
94727  Lung volumes by gas = lung volumes by nitrogen washout | helium dilution
94729  Gas transfer of the lung = DLCO | diffusing capacity | diffusion capacity
94618  Six-minute walk = six minute walk test | 6 minute walk test | 6MWT | 6MWD
94621  Exercise test of heart and lungs with gases = cardiopulmonary exercise test | CPET
94640  Breathing treatment with a nebulizer = nebulizer treatment | nebulizer treatments | albuterol nebulizer | duoneb | neb treatment | breathing treatment | nebulized albuterol | nebs given | albuterol neb | inhalation treatment
  unless home/prescribed
94644  Nebulizer treatment without a break, first hour = continuous nebulizer | continuous albuterol | continuous neb | hour long nebulizer
94664  Inhaler or nebulizer shown and taught = inhaler teaching | inhaler technique demonstrated | MDI teaching | inhaler demonstration | demonstrated inhaler | inhaler technique reviewed
94760  Oxygen measured at the finger, once = pulse oximetry performed | spot pulse oximetry | single pulse oximetry
94761  Oxygen measured at the finger several times = ambulatory pulse oximetry | walking oximetry | ambulatory saturation test | exertional oximetry
94762  Oxygen measured overnight = overnight oximetry | nocturnal oximetry | overnight pulse oximetry
95012  Nitric oxide in the breath = FeNO | fractional exhaled nitric oxide | exhaled nitric oxide
family Breathing machine in hospital
  term ventilator management | mechanical ventilation | vent management | ventilator assist | ventilator settings | managed on ventilator
  code 94003  Breathing machine managed, later day  needs day
  code 94002  Breathing machine managed, first day  when initiated/initial/first day/started/placed on/intubated
  code 94003  Breathing machine managed, later day  when subsequent/day 2/continued/remains/weaning
94660  Breathing mask with pressure started and managed = BiPAP initiated | BiPAP started | CPAP initiation | CPAP management | noninvasive ventilation started | placed on BiPAP | NIPPV initiated | placed on CPAP
31500  Breathing tube placed in an emergency = intubation | endotracheal intubation | intubated | rapid sequence intubation | RSI | emergent intubation | orotracheal intubation | orally intubated
  unless extubated/self extubated/difficult intubation history

# Sleep
family Sleep study in the laboratory
  term polysomnogram | polysomnography | sleep study | overnight sleep study | PSG | in-lab sleep study | attended polysomnography
  unless home
  code 95810  Overnight sleep study watched in the laboratory
  code 95811  Overnight sleep study with a pressure mask  when CPAP titration/titration/split night/with CPAP/BiPAP titration
  code 95806  Home sleep study  when home sleep test
95811  Overnight sleep study with a pressure mask = CPAP titration study | CPAP titration | split night study | split-night polysomnogram
95806  Home sleep study = home sleep study | home sleep apnea test | HSAT | home sleep test | unattended sleep study | portable sleep study
95805  Daytime nap test for sleepiness = multiple sleep latency test | MSLT | maintenance of wakefulness test

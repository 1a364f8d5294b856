# Status: what a patient lives with or without: devices, implants, grafts, transplants, openings, amputations, removed organs,
# dependence on machines, joint replacements, code status; for offices, wards, emergency departments and surgeries.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 21, Z66, Z67, Z74, Z78, Z89-Z99; guidelines I.C.21.c.3
kind status
chronic

Z66  Do not resuscitate = do not resuscitate | DNR | no code status | DNR DNI | comfort measures only DNR | no CPR | do not attempt resuscitation | DNAR | DNR order | no cardiopulmonary resuscitation | allow natural death | code status DNR | DNI | do not intubate | made DNR
  unless rescinded/reversed/not DNR

# Heart and vessels
Z95.0  Cardiac pacemaker in place = pacemaker | cardiac pacemaker | PPM | permanent pacemaker | dual chamber pacemaker | pacemaker in situ | DDD pacemaker | biventricular pacemaker | pacemaker placement | status post pacemaker | CRT-P | cardiac resynchronization pacemaker | leadless pacemaker | pacemaker implantation | pacemaker carrier | pacemaker in place | presence of pacemaker | paced rhythm | VVI pacemaker | AV sequential pacemaker | ventricular paced | pacer | single chamber pacemaker | definitive pacemaker| A-V paced
  unless temporary/ICD/defibrillator/wandering/infection/malfunction/no pacemaker/wires
Z95.1  Coronary bypass graft in place = CABG | coronary artery bypass graft | coronary bypass | status post CABG | coronary artery bypass grafting | aortocoronary bypass | bypass graft to coronary | history of CABG | prior CABG | coronary artery bypass surgery | coronary bypass surgery | CABG x 3 | CABG x 4 | CABG x3 | CABG x4 | LIMA to LAD | LIMA-LAD | heart bypass | previous CABG | aorto-coronary bypass | quadruple bypass | triple bypass | coronary revascularization surgery | bypass surgery of heart | saphenous vein graft to | CABG times three
  unless planned/scheduled/candidate/femoral/evaluation for
Z95.2  Artificial heart valve in place = prosthetic heart valve | mechanical heart valve | artificial heart valve | mechanical mitral valve | mechanical aortic valve | aortic valve replacement | mitral valve replacement | =AVR | =MVR | prosthetic aortic valve | prosthetic mitral valve | St Jude valve | TAVR | TAVI | transcatheter aortic valve replacement | status post AVR | heart valve replacement | prosthetic valve | valve prosthesis | mechanical valve | mechanical prosthesis of mitral | metallic valve prosthesis | mitral prosthesis | aortic prosthesis | aortic valve prosthesis | mitral valve prosthesis | valve replacement | St. Jude's valve | metallic mitral prosthesis
  unless bioprosthetic/porcine/bovine/tissue/xenograft/homograft/endocarditis/planned/evaluation/candidate/aVR lead
Z95.3  Animal tissue heart valve in place = bioprosthetic heart valve | bioprosthetic valve | porcine valve | bovine valve | bioprosthetic aortic valve | xenograft heart valve | tissue valve | bioprosthetic mitral valve | bioprosthetic aortic valve replacement | porcine aortic valve | porcine mitral valve | pericardial valve | bioprosthetic AVR | biological prosthesis of valve | tissue AVR | bioprosthesis | bovine pericardial valve | bioprosthetic MVR
Z95.4  Other heart valve replacement in place = heart valve homograft | homograft aortic valve | Ross procedure | heart valve allograft | pulmonary homograft | cadaveric valve
Z95.5  Coronary stent in place = coronary stent | coronary artery stent | drug eluting stent | DES to | bare metal stent | stent in coronary artery | coronary stents | stented coronary | history of coronary stent | stent to LAD | stent to RCA | PCI with stent | percutaneous coronary intervention with stent | stent placement coronary | cardiac stent | cardiac stents | drug-eluting stents | status post stent | PCI with DES | stent to circumflex | LAD stent | RCA stent | coronary stenting | heart stents | bare metal stents | drug eluting stents | BMS to | DES x | heart stent | stent implantation in coronary | circumflex stent | prior stent placement | previous stent placement | prior coronary stenting | previous coronary stenting | coronary stenting in past
  unless ureteral/carotid/biliary/iliac/renal/esophageal/urethral/restenosis/in-stent
Z95.810  Implanted defibrillator in place = ICD in place | implantable cardioverter defibrillator | AICD | implantable cardiac defibrillator | implantable defibrillator | automatic implantable cardioverter defibrillator | biventricular ICD | BiV ICD | CRT-D | cardiac defibrillator in situ | =ICD | ICD placement | AICD placement | presence of defibrillator | BiV-ICD | dual chamber ICD | subcutaneous ICD | pacemaker defibrillator | cardioverter defibrillator | defibrillator in place | internal cardiac defibrillator | automatic defibrillator
  unless code/ICD-10/ICD-9/codes/LifeVest/external
Z95.811  Heart assist device in place = left ventricular assist device | LVAD | heart assist device | ventricular assist device | HeartMate | status post LVAD | BiVAD | HeartWare | RVAD
Z95.812  Artificial heart in place = total artificial heart | fully implantable artificial heart
Z95.818  Other heart implant in place = implantable loop recorder | loop recorder | ILR | Watchman device | left atrial appendage closure device | MitraClip | Amplatzer device | CardioMEMS | implanted loop recorder | septal occluder | PFO closure device | left atrial appendage occlusion device | Reveal LINQ | Watchman | annuloplasty ring | atrial septal defect closure device | mitral clip
Z95.820  Peripheral artery stent or graft after angioplasty in place = peripheral vascular stent | iliac stent | femoral artery stent | SFA stent | carotid stent | renal artery stent | peripheral artery stent | iliac artery stent | carotid artery stent | popliteal stent | iliac artery stenting | carotid stenting | subclavian stent | superficial femoral artery stent | stent in iliac artery
Z95.828  Other vascular implant or graft in place = IVC filter | inferior vena cava filter | Greenfield filter | aortic graft | AAA repair with graft | endovascular graft | femoropopliteal bypass graft | port-a-cath in place | PICC line in place | vena cava filter | AV graft | arteriovenous graft | arteriovenous fistula for dialysis | AV fistula | Port-A-Cath | portacath | mediport | PICC line | PICC | aortobifemoral bypass | EVAR | endovascular aneurysm repair | fem-pop bypass | femoral popliteal bypass | aortic endograft | tunneled dialysis catheter | Hickman catheter | aortobifemoral graft | fem-fem bypass | chemo port | central venous catheter in place | vascular graft | =TIPS | aortic stent graft | femoropopliteal bypass | permacath | Permcath | TEVAR | peripheral bypass graft | umbrella filter vena cava | peripherally inserted central catheter | indwelling port | axillofemoral bypass
  unless removed/infection/thrombosis/malfunction/clotted/congenital/acquired/coronary
Z95.9  Heart or vessel implant in place, unspecified = vascular implant unspecified | cardiac implant unspecified | cardiac device in situ | implanted cardiac device
Z98.61  Coronary angioplasty in the past, no stent = coronary angioplasty | PTCA | status post PTCA | balloon angioplasty of coronary | percutaneous transluminal coronary angioplasty | history of PCI | status post PCI | prior PCI | percutaneous coronary intervention| angioplasty of LAD | POBA | PCI to | coronary angioplasty status | angioplasty of RCA
  unless stent/stents/DES/planned/BMS/stenting
Z98.62  Peripheral artery angioplasty in the past, no stent = peripheral angioplasty | femoral angioplasty | peripheral vascular angioplasty | iliac angioplasty | tibial angioplasty | angioplasty of femoral artery | balloon angioplasty of leg
  unless stent/stents

# Dependence on machines
Z99.2  Dependence on dialysis = dialysis dependent | hemodialysis | on dialysis | dialysis | peritoneal dialysis | HD dependent | chronic hemodialysis | on hemodialysis | maintenance hemodialysis | renal dialysis | dialysis dependence | ESRD on HD | hemodialysis dependent | CAPD | CCPD | HD on Monday Wednesday Friday | HD MWF | HD TTS | hemodialyzed | chronic dialysis | home dialysis | hemodialysis program | dialysis MWF | dialysis three times a week | ESRD on dialysis | ESRD on hemodialysis | dialysis patient | outpatient hemodialysis | periodic hemodialysis
  unless temporary/acute dialysis/refused/no need/may need/discuss/discussed/declined/CVVH/initiation discussion/is not on/not on hemodialysis/not on HD/not yet on hemodialysis/not dialysis dependent/never on/not require/not requiring/dialysis options/dialysis education/dialysis planning/prior to starting dialysis/candidate for dialysis/avoid dialysis
Z99.11  Dependence on a ventilator = ventilator dependent | ventilator dependence | dependence on ventilator | ventilator dependent respiratory failure | chronic ventilator | vent dependent | respirator dependence | respirator dependent | chronically ventilated | home ventilator | vent-dependent | dependence on respirator | chronic mechanical ventilation | VDRF
Z99.12  Visit for ventilator dependence in a power failure = power failure ventilator
Z99.3  Dependence on a wheelchair = wheelchair bound | wheelchair dependent | wheelchair dependence | uses wheelchair | wheelchair-bound | in wheelchair | confined to wheelchair | nonambulatory wheelchair | wheelchair user | wheelchair for mobility | dependence on wheelchair | wheel chair bound | needs wheelchair | requires wheelchair | required wheelchair | needed wheelchair | in need of wheelchair
Z99.81  Dependence on added oxygen = home oxygen | supplemental oxygen dependent | oxygen dependent | home O2 | oxygen dependence | on home oxygen | chronic oxygen | on 2L home oxygen | long term oxygen therapy | home oxygen therapy | oxygen at home | O2 dependent | on home O2 | home oxygen dependent | chronic home oxygen | chronic O2 | dependence on supplemental oxygen | oxygen-dependent | home supplemental oxygen | domiciliary oxygen | nocturnal oxygen | continuous oxygen at home | nocturnal home oxygen | chronic home O2 | home oxygen at night | O2 dependence
Z99.89  Dependence on another machine or device = CPAP dependence | dependence on CPAP | on CPAP at home | uses walker | walker dependent | dependence on walker | BiPAP at home | home CPAP | ambulates with cane | ambulates with walker | home BiPAP | CPAP at night | on CPAP | nocturnal CPAP | dependence on enabling machine | uses CPAP | CPAP user | nocturnal BiPAP | walks with walker | walks with cane | rolling walker dependent | uses a cane to ambulate | CPAP nightly | ambulates with crutches | cane dependent | uses a cane for ambulation | treated with CPAP | treatment with CPAP | treatment with BiPAP | uses CPAP nightly
  unless offload/next couple/temporarily/does not/fitted/provided
Z99.0  Dependence on a suction machine (aspirator) = dependence on aspirator | suction machine dependent
Z74.01  Confined to bed = bedbound | bed bound | bedridden | bed confined | confined to bed | bed confinement | bed-bound | bed-ridden | bed confinement status | bed-confined
Z74.09  Other reduced mobility = reduced mobility | chairbound | chair bound | chairfast | chair confined | nonambulatory | non-ambulatory
Z74.1  Needs help with personal care = needs assistance with personal care | needs assistance with ADLs | dependent for ADLs | dependent for all ADLs | dependent in activities of daily living | total care patient | requires assistance with ADLs | assistance with activities of daily living | dependent for basic activities of daily living | dependent in all ADLs | dependent for activities of daily living | needs help with activities of daily living | needs help with ADLs | requires help with activities of daily living | dependent for ADL
Z74.2  Needs help at home, nobody in the household able to give it = no caregiver at home | needs assistance at home no caregiver | no one at home to help
Z74.3  Needs continuous supervision = needs continuous supervision | requires 24 hour supervision | 24 hour supervision | requires constant supervision
Z78.1  Physically restrained = physical restraints | restraints in place | restrained | soft wrist restraints | four point restraints | physical restraint status
  unless unrestrained/driver/passenger/seat/seatbelt/restrained driver/restrained passenger
Z78.0  Menopause, no symptoms = postmenopausal | post-menopausal | menopausal state | postmenopause | postmenopausal status | menopause | menopausal
  sex female
  unless bleeding/symptoms/hot flashes/osteoporosis/premature/perimenopausal/early/vasomotor/syndrome/atrophic/hormone/atrophy/premenopausal

# Artificial openings
Z93.0  Tracheostomy in place = tracheostomy | tracheostomy status | tracheostomy dependent | trach | status post tracheostomy | trach dependent | tracheostomy in place| trached | tracheotomy | tracheostomy tube | trach collar | tracheostomized | tracheal cannula
  unless closed/decannulated/complication/planned
Z93.1  Gastrostomy in place = gastrostomy | PEG tube | G-tube | gastrostomy tube | PEG | gastrostomy status | percutaneous endoscopic gastrostomy | feeding tube gastrostomy | status post PEG | G tube | PEG placement | PEG tube dependent | GJ tube | gastrojejunostomy tube | Mic-Key button | G-tube dependent | PEG feeding
  unless polyethylene/PEG 3350/removed/Golytely/interferon/malfunction/dislodged
Z93.2  Ileostomy in place = ileostomy | ileostomy status | loop ileostomy | end ileostomy | diverting ileostomy | ileostomy bag | Brooke ileostomy
  unless reversal/takedown/closure
Z93.3  Colostomy in place = colostomy | colostomy status | colostomy bag | end colostomy | sigmoid colostomy | transverse colostomy | Hartmann colostomy | diverting colostomy | loop colostomy | terminal colostomy
  unless reversal/takedown/closure
Z93.4  Other opening of the gut in place = jejunostomy | J-tube | jejunostomy tube | esophagostomy | cecostomy | J tube | jejunostomy status | cecostomy tube
Z93.50  Bladder opening (cystostomy) in place, unspecified = cystostomy | cystostomy status
Z93.51  Bladder opening to the skin in place = vesicostomy | cutaneous vesicostomy
Z93.52  Bladder opening through the appendix in place = Mitrofanoff | appendicovesicostomy | appendico-vesicostomy
Z93.59  Other bladder opening in place (such as a suprapubic catheter) = suprapubic catheter | suprapubic tube | suprapubic cystostomy | suprapubic cath
Z93.6  Other opening of the urinary tract in place = nephrostomy | nephrostomy tube | urostomy | ileal conduit | ureterostomy | percutaneous nephrostomy | ileal loop | bilateral nephrostomy tubes | PCN tube | urinary diversion | nephrostomy tubes | Bricker | percutaneous nephrostomy tube | indiana pouch | ureteroileostomy
Z93.8  Other artificial opening in place = artificial opening other | perineal urethrostomy | mucous fistula
Z93.9  Artificial opening in place, unspecified = ostomy | stoma | ostomy bag | presence of stoma
  unless trach/colostomy/ileostomy/uro

# Transplants
Z94.0  Transplanted kidney in place = kidney transplant | renal transplant | kidney transplant status | transplanted kidney | status post kidney transplant | renal allograft | renal transplantation | kidney transplantation | cadaveric renal transplant | living related kidney transplant | deceased donor kidney transplant | DDRT | renal transplant recipient | kidney transplant recipient | living donor kidney transplant | kidney graft | renal graft | renal transplanted | status post renal transplant | cadaveric kidney transplant | living related renal transplant
  unless rejection/failed/awaiting/list/evaluation/candidate/failure/workup/waiting/referral
Z94.1  Transplanted heart in place = heart transplant | cardiac transplant | orthotopic heart transplant | status post heart transplant | heart transplantation | cardiac transplantation | heart transplant recipient
  unless rejection/awaiting/list/evaluation/candidate/waiting/heart-lung
Z94.2  Transplanted lung in place = lung transplant | bilateral lung transplant | double lung transplant | lung transplant status | single lung transplant | lung transplantation | unipulmonary transplant | bipulmonary transplant
  unless rejection/awaiting/list/evaluation/candidate/waiting/heart-lung
Z94.3  Transplanted heart and lungs in place = heart-lung transplant | heart lung transplant | heart and lung transplant
  unless awaiting/list/candidate
Z94.4  Transplanted liver in place = liver transplant | liver transplant status | orthotopic liver transplant | status post liver transplant | OLT | hepatic transplant | liver transplantation | liver transplant recipient | hepatic transplantation | liver graft | transplanted liver | OLTx
  unless rejection/awaiting/list/evaluation/candidate/workup/waiting/referral/failed
Z94.5  Transplanted skin in place = skin transplant status | autogenous skin graft status | skin graft status | healed skin graft
Z94.6  Transplanted bone in place = bone transplant status | bone graft status
Z94.7  Transplanted cornea in place = corneal transplant | cornea transplant | penetrating keratoplasty status | keratoplasty | corneal graft | corneal transplantation | DSAEK | DMEK | penetrating keratoplasty
  unless rejection/awaiting/planned
Z94.81  Transplanted bone marrow in place = bone marrow transplant | BMT | bone marrow transplant status | bone marrow transplantation | allogeneic bone marrow transplant
  unless candidate/awaiting/evaluation
Z94.82  Transplanted intestine in place = intestinal transplant | small bowel transplant | intestine transplant | multivisceral transplant
Z94.83  Transplanted pancreas in place = pancreas transplant | pancreatic transplant | kidney-pancreas transplant | SPK transplant | pancreas kidney transplant | renal-pancreas transplant | kidney pancreas transplant
Z94.84  Transplanted stem cells in place = stem cell transplant | autologous stem cell transplant | allogeneic stem cell transplant | peripheral blood stem cell transplant | auto SCT | hematopoietic stem cell transplant | allo SCT | stem cell transplantation | HSCT | autologous SCT | allogeneic SCT | auto-SCT | allo-SCT | hematopoietic progenitor transplant
  unless candidate/evaluation/awaiting/planned
Z94.89  Other transplanted organ or tissue in place = islet cell transplant | fecal transplant history | uterus transplant | face transplant
Z94.9  Transplanted organ in place, unspecified = organ transplant status | organ transplant recipient | solid organ transplant | transplant recipient
Z76.82  Waiting for an organ transplant = awaiting organ transplant | on transplant list | on kidney transplant list | awaiting liver transplant | awaiting kidney transplant | on transplant waiting list | listed for transplant | awaiting heart transplant | awaiting lung transplant | transplant waiting list | awaiting transplant | on liver transplant list | listed for liver transplant | renal transplant waiting list | awaiting organ transplantation | waiting list for transplant | waiting list for kidney transplant | waiting list of renal transplantation | waiting list for kidney transplantation | waiting list for liver transplant | waiting list for liver transplantation | pending kidney transplantation | pending kidney transplant | pending liver transplant
Z98.85  Transplanted organ removed = transplant nephrectomy | removal of transplanted kidney | transplanted organ removed | explanted kidney transplant | transplantectomy | kidney graft removed | graft nephrectomy | explantation of transplanted kidney

# Amputations and missing limbs
Z89.9  Limb missing after amputation, unspecified = amputee | limb amputation status | acquired absence of limb
  unless below knee/above knee/toe/finger/BKA/AKA
family Thumb missing
  term thumb amputation | amputation of thumb | absent thumb | amputated thumb
  unless traumatic/current/replantation
  code Z89.01{laterality-9}  {laterality-9} thumb missing after amputation
family Finger missing
  term finger amputation | amputation of finger | amputated finger | absent finger | missing finger | amputation of fingers | missing fingers
  unless traumatic/replantation/acute
  code Z89.02{laterality-9}  Finger missing after amputation, {laterality-9} hand
family Hand missing
  term amputation of hand | hand amputation | absent hand
  unless traumatic
  code Z89.11{laterality-9}  Hand missing after amputation, {laterality-9}
family Wrist disarticulation
  term wrist disarticulation | amputation at wrist
  code Z89.12{laterality-9}  Wrist-level amputation, {laterality-9}
family Arm missing
  term arm amputation | amputation of arm | upper limb amputation | upper extremity amputation
  unless traumatic
  code Z89.20{laterality-9}  Arm missing after amputation, level not specified, {laterality-9}
  code Z89.21{laterality-9}  Arm missing below the elbow after amputation, {laterality-9}  when below elbow/transradial/forearm
  code Z89.22{laterality-9}  Arm missing above the elbow after amputation, {laterality-9}  when above elbow/transhumeral
  code Z89.23{laterality-9}  Arm missing from the shoulder after amputation, {laterality-9}  when shoulder disarticulation/shoulder
family Arm missing below the elbow
  term below elbow amputation | transradial amputation | below-elbow amputation
  code Z89.21{laterality-9}  Arm missing below the elbow after amputation, {laterality-9}
family Arm missing above the elbow
  term above elbow amputation | transhumeral amputation | above-elbow amputation
  code Z89.22{laterality-9}  Arm missing above the elbow after amputation, {laterality-9}
family Great toe missing
  term great toe amputation | amputation of great toe | hallux amputation | big toe amputation | amputated great toe | first toe amputation
  code Z89.41{laterality-9}  Great toe missing after amputation, {laterality-9}
family Other toe missing
  term toe amputation | amputation of toe | amputated toe | toe amputations | missing toes | amputation of toes | toes amputated | amputated toes | ray amputation of toe | toe ray amputation
  unless great/hallux/traumatic/big
  code Z89.42{laterality-9}  Toe other than the great toe missing after amputation, {laterality-9}
family Foot missing
  term foot amputation | transmetatarsal amputation | amputation of foot | midfoot amputation | forefoot amputation | Chopart amputation | Lisfranc amputation | partial foot amputation
  unless traumatic
  code Z89.43{laterality-9}  Foot missing after amputation, {laterality-9}
family Ankle-level amputation
  term Syme amputation | ankle disarticulation | Syme's amputation
  code Z89.44{laterality-9}  Ankle-level amputation, {laterality-9}
family Leg missing below the knee
  term below knee amputation | BKA | below-the-knee amputation | below-knee amputation | transtibial amputation | BK amputation | below knee amputee
  unless stump infection
  code Z89.51{laterality-9}  Leg missing below the knee after amputation, {laterality-9}
family Knee-level amputation
  term knee disarticulation | through knee amputation
  code Z89.52{laterality-9}  Knee missing after amputation, {laterality-9}
family Leg missing above the knee
  term above knee amputation | =AKA | above-the-knee amputation | above-knee amputation | transfemoral amputation | AK amputation | above knee amputee | leg amputation | amputation of leg | amputation of lower limb
  unless also known/below knee/traumatic
  code Z89.61{laterality-9}  Leg missing above the knee after amputation, {laterality-9}
family Hip joint missing
  term hip disarticulation | Girdlestone | absent hip joint | hip joint explantation
  code Z89.62{laterality-9}  Hip joint missing after removal, {laterality-9}

# Removed organs
Z90.01  Eye removed = enucleation + eye/globe/ocular/orbit/orbital | anophthalmos acquired | eye enucleation | absent eye | status post enucleation | anophthalmic socket | evisceration of eye | enucleated eye
  unless planned
Z90.02  Larynx removed = laryngectomy | status post laryngectomy | total laryngectomy | laryngectomized
  unless planned
Z90.09  Other part of the head or neck removed = absence of nose | rhinectomy | parotidectomy | neck dissection | glossectomy | maxillectomy | submandibular gland removed | mandibulectomy
  unless planned
family Breast removed
  term mastectomy | breast removed | absent breast | acquired absence of breast | status post mastectomy | modified radical mastectomy | simple mastectomy | radical mastectomy
  unless planned/lumpectomy/partial/scheduled/undergo
  code Z90.1{laterality-b0}  Breast and nipple removed, {laterality-b0}
Z90.13  Both breasts removed = bilateral mastectomy | bilateral mastectomies | double mastectomy
  unless planned
Z90.2  Lung or part of it removed = lobectomy | pneumonectomy | lung resection | acquired absence of lung | wedge resection of lung | right upper lobectomy | left upper lobectomy | left lower lobectomy | right lower lobectomy | lung lobectomy | pulmonary lobectomy | segmentectomy of lung | status post pneumonectomy | pulmonary wedge resection | right pneumonectomy | left pneumonectomy
  unless temporal/liver/hepatic/thyroid/planned/thyroid lobectomy/scheduled
Z90.3  Stomach or part of it removed = gastrectomy | partial gastrectomy | total gastrectomy | absence of stomach | subtotal gastrectomy | Billroth II | Billroth I | antrectomy | gastrectomized | hemigastrectomy | Billroth
  unless sleeve/planned
Z90.410  Whole pancreas removed = total pancreatectomy | acquired total absence of pancreas
Z90.411  Part of the pancreas removed = partial pancreatectomy | distal pancreatectomy | Whipple procedure | Whipple resection | pancreaticoduodenectomy | status post Whipple | pancreatoduodenectomy | duodenopancreatectomy | cephalic duodenopancreatectomy | Whipple surgery | Whipple operation | pancreatic resection | distal pancreatectomy and splenectomy
  unless planned/candidate
Z90.49  Other part of the digestive tract removed = cholecystectomy | appendectomy | status post cholecystectomy | colectomy | hemicolectomy | sigmoidectomy | small bowel resection | gallbladder removed | gallbladder surgically absent | gallbladder/appendix + surgically absent | status post appendectomy | history of appendectomy | history of cholecystectomy | colon resection | bowel resection | partial colectomy | esophagectomy | low anterior resection | lap chole | absence of gallbladder | sigmoid resection | total colectomy | proctocolectomy | appendicectomy | appendix removed | colectomized | cholecystectomized | appendectomized | laparoscopic cholecystectomy | lap appy | liver resection | ileocecectomy | sigmoid colectomy | abdominoperineal resection | partial hepatectomy | right hemicolectomy | left hemicolectomy | ileal resection | surgically absent gallbladder | Hartmann procedure | hepatic lobectomy | rectosigmoid resection | cholecystectomised | Ivor Lewis esophagectomy
  unless planned/scheduled/recommend/consent/candidate/interval/will need/today
Z90.5  Kidney removed = nephrectomy | absent kidney acquired | status post nephrectomy | left nephrectomy | right nephrectomy | radical nephrectomy | nephrectomized | partial nephrectomy | single kidney after nephrectomy | acquired solitary kidney | bilateral nephrectomy | donor nephrectomy | solitary kidney after nephrectomy | one kidney removed | kidney removed
  unless planned/congenital/transplant
Z90.6  Other part of the urinary tract removed = cystectomy | radical cystectomy | absence of bladder | status post cystectomy | cystoprostatectomy | ureterectomy | urethrectomy | radical cystoprostatectomy
  unless ovarian/ovary/planned/cyst
Z90.710  Uterus and cervix removed = hysterectomy | total hysterectomy | TAH | TAH-BSO | total abdominal hysterectomy | vaginal hysterectomy | status post hysterectomy | TAHBSO | TVH | hysterectomized | TLH | radical hysterectomy | TAH BSO | hysterectomy and bilateral salpingo-oophorectomy | total vaginal hysterectomy | hysterectomy with double adnexectomy | total laparoscopic hysterectomy | abdominal hysterectomy | history of hysterectomy| uterus surgically absent
  sex female
  unless supracervical/partial/planned/scheduled/subtotal/desires
Z90.711  Uterus removed, cervix remaining = supracervical hysterectomy | partial hysterectomy | subtotal hysterectomy
  sex female
Z90.712  Cervix removed, uterus remaining = trachelectomy | cervix removed
  unless hysterectomy
  sex female
Z90.721  One ovary removed = unilateral oophorectomy | right oophorectomy | left oophorectomy | absence of ovary unilateral | oophorectomy | right salpingo-oophorectomy | left salpingo-oophorectomy | unilateral salpingo-oophorectomy | left adnexectomy | right adnexectomy | unilateral adnexectomy
  sex female
  unless bilateral/both/planned
Z90.722  Both ovaries removed = bilateral oophorectomy | bilateral salpingo-oophorectomy | BSO | status post BSO | bilateral oophorectomies | double adnexectomy | bilateral adnexectomy | double anexectomy | surgically absent ovaries | bilateral salpingoophorectomy | TAH-BSO | TAH BSO | TLH BSO | TAH and BSO | hysterectomy with bilateral salpingo-oophorectomy | hysterectomy and bilateral salpingo-oophorectomy
  sex female
  unless planned
Z90.79  Other genital organ removed = prostatectomy | orchiectomy | status post prostatectomy | radical prostatectomy | salpingectomy | bilateral orchiectomy | vulvectomy | penectomy | bilateral salpingectomy | orchidectomy | robotic prostatectomy | left orchiectomy | right orchiectomy | left salpingectomy | right salpingectomy | vaginectomy | prostatectomized | adenomectomy of prostate | RALP
  unless planned/scheduled/candidate
Z90.81  Spleen removed = splenectomy | asplenia acquired | status post splenectomy | surgical asplenia | absent spleen | post-splenectomy | splenectomized | acquired absence of spleen | asplenic | post splenectomy
  unless congenital/planned
Z90.89  Other organ removed = tonsillectomy | parathyroidectomy | adrenalectomy | thyroidectomy | thymectomy | adenoidectomy | tonsillectomy and adenoidectomy | status post thyroidectomy | status post tonsillectomy | adenotonsillectomy | hemithyroidectomy | total thyroidectomy | amygdalectomy | tonsillectomized | thyroid lobectomy | lymph node dissection status | partial thyroidectomy| hypophysectomy | amigdalectomy | thyroidectomized | parathyroidectomized | adenotonsillectomized
  unless planned/hypothyroidism/scheduled/candidate

# Joint replacements and other orthopedic implants
family Artificial hip joint in place
  term total hip replacement | THR | total hip arthroplasty | THA | hip replacement | hip arthroplasty | hip prosthesis | artificial hip | prosthetic hip | hip joint replacement | hemiarthroplasty of hip | status post hip replacement | hip hemiarthroplasty | presence of artificial hip | replacement of hip | hips replaced
  unless scheduled/planned/candidate/infected/periprosthetic/dislocation/loosening/consider
  code Z96.64{laterality-b}  Artificial hip joint in place, {laterality-b}
family Artificial knee joint in place
  term total knee replacement | TKR | total knee arthroplasty | TKA | knee replacement | knee arthroplasty | knee prosthesis | artificial knee | prosthetic knee | knee joint replacement | unicompartmental knee replacement | status post knee replacement | presence of artificial knee | unicompartmental knee arthroplasty | partial knee replacement | replacement of knee | knees replaced | knee replacements
  unless scheduled/planned/candidate/infected/periprosthetic/loosening/consider/interested/wants/would like/will undergo/this summer/wishes
  code Z96.65{laterality-b}  Artificial knee joint in place, {laterality-b}
family Artificial shoulder joint in place
  term total shoulder replacement | total shoulder arthroplasty | shoulder replacement | reverse total shoulder arthroplasty | artificial shoulder | shoulder arthroplasty | reverse shoulder arthroplasty | shoulder prosthesis | reverse total shoulder | shoulder hemiarthroplasty
  unless scheduled/planned/candidate/infected/periprosthetic
  code Z96.61{laterality-9}  Artificial shoulder joint in place, {laterality-9}
family Artificial elbow joint in place
  term total elbow arthroplasty | elbow replacement | artificial elbow | total elbow replacement
  unless scheduled/planned
  code Z96.62{laterality-9}  Artificial elbow joint in place, {laterality-9}
family Artificial wrist joint in place
  term wrist replacement | total wrist arthroplasty | artificial wrist
  unless scheduled/planned
  code Z96.63{laterality-9}  Artificial wrist joint in place, {laterality-9}
family Artificial ankle joint in place
  term total ankle replacement | ankle replacement | total ankle arthroplasty | artificial ankle
  unless scheduled/planned
  code Z96.66{laterality-9}  Artificial ankle joint in place, {laterality-9}
family Artificial finger joint in place
  term finger joint replacement | MCP arthroplasty | finger joint arthroplasty | PIP arthroplasty
  unless scheduled/planned
  code Z96.69{laterality: right=1 left=2 *bilateral=3}  Artificial finger joint, {laterality} hand
Z96.698  Other artificial joint in place = toe joint implant | artificial disc | disc replacement | temporomandibular joint prosthesis | thumb CMC arthroplasty implant
Z96.60  Artificial joint in place, unspecified  needs site = joint replacement | prosthetic joint | artificial joint | joint prosthesis | multiple joint replacements | status post joint replacement
  unless hip/knee/shoulder/infection/ankle
Z96.7  Other bone or tendon implant in place = retained orthopedic hardware | hardware in place | intramedullary rod in place | spinal hardware | retained hardware | rod in leg | plate and screws in place | skull plate | internal fixation device in place | Harrington rods | orthopedic hardware
  unless painful/infected/failure/removal
Z98.1  Fused joint or spine (arthrodesis) = arthrodesis status | spinal fusion | lumbar fusion | cervical fusion | history of spinal fusion | status post fusion | ACDF | joint fusion | ankle fusion | status post lumbar fusion | status post cervical fusion | posterior spinal fusion | anterior cervical discectomy and fusion | arthrodesis | TLIF | lumbar spinal fusion | cervical spine fusion | fusion of spine | L4-L5 fusion | L5-S1 fusion | instrumented fusion | thoracic fusion | PLIF | wrist fusion
  unless planned/scheduled/labial/candidate/ankylosing

# Eyes, ears, other implants and devices
Z96.1  Artificial lens in the eye = pseudophakia | pseudophakic | intraocular lens | IOL in place | intraocular lens implant | lens implant | presence of intraocular lens | posterior chamber IOL | PCIOL
  unless dislocation/complication
family Cataract removed
  term cataract extraction | cataract surgery | status post cataract surgery | cataract removed | cataract removal | phacoemulsification | cataracts removed | cataract operation
  unless planned/scheduled/referred/evaluation
  code Z98.4{laterality-9}  Cataract removed, {laterality-9} eye
Z98.83  Filtering bleb after glaucoma surgery = filtering bleb | trabeculectomy bleb | vitreous bleb
Z97.0  Artificial eye = artificial eye | ocular prosthesis | prosthetic eye | glass eye
Z97.3  Wears glasses or contact lenses = wears glasses | wears contact lenses | contact lens wearer | corrective lenses
Z97.4  Wears a hearing aid = hearing aid | hearing aids | wears hearing aids | external hearing aid | bilateral hearing aids
  unless fitting/evaluation/candidate/declined
Z96.21  Cochlear implant in place = cochlear implant | cochlear implants | cochlear implant status
  unless candidate/evaluation
Z96.22  Ear tubes in place = myringotomy tubes | tympanostomy tubes | PE tubes | ear tubes | ventilation tubes | pressure equalization tubes | status post ear tubes | myringotomy tube status | grommets
  unless planned/extruded/candidate
Z96.29  Other ear implant in place = bone anchored hearing aid | BAHA | ossicular prosthesis | stapes prosthesis
Z96.20  Ear implant in place, unspecified = ear implant unspecified
Z96.3  Artificial larynx = artificial larynx | tracheoesophageal voice prosthesis | electrolarynx | TEP voice prosthesis
Z96.41  Insulin pump in place = insulin pump | on insulin pump | insulin pump status | Omnipod | tandem pump | Medtronic insulin pump | t slim | subcutaneous insulin pump
  unless failure/malfunction/training/candidate
Z96.49  Other endocrine implant in place = Supprelin implant | endocrine implant | testosterone pellet in place
Z96.5  Tooth root or jaw implant in place = dental implant | dental implants | mandibular implant | tooth root implant
Z96.0  Implant in the urinary or genital tract in place = ureteral stent | double J stent | JJ stent | urinary stent | penile prosthesis | ureteral stents | penile implant | artificial urinary sphincter | double-J catheter | ureteral stent in place | testicular prosthesis | bladder sling | double-J stent | urethral sling | indwelling ureteral stent | pigtail ureteral catheter | nephroureteral stent | transobturator tape | double J catheter
  unless removal/removed/planned/infection
Z96.81  Artificial skin = artificial skin
Z96.82  Nerve stimulator in place = spinal cord stimulator | neurostimulator | vagal nerve stimulator | deep brain stimulator | VNS | sacral nerve stimulator | InterStim | DBS | vagus nerve stimulator | deep brain stimulation | presence of neurostimulator | peripheral nerve stimulator | brain stimulator
  unless trial/candidate/evaluation/planned
Z96.89  Other working implant in place = baclofen pump | intrathecal pump | biliary stent | tracheal stent | intrathecal pain pump | esophageal stent | functional implant | hernia mesh | bronchial stent | pain pump | gastric pacemaker | gastric stimulator | LINX device | CBD stent | biliary metallic stent | intrathecal baclofen pump
  unless removal/infection/exchange
Z96.9  Working implant in place, unspecified = implant unspecified in place
Z97.10  Artificial limb, unspecified  needs site = artificial limb | prosthetic limb | limb prosthesis
family Artificial arm
  term prosthetic arm | artificial arm | upper extremity prosthesis | arm prosthesis
  code Z97.1{laterality: right=1 left=2 bilateral=5 unspecified=0}  Artificial arm, {laterality}
family Artificial leg
  term prosthetic leg | artificial leg | leg prosthesis | BKA prosthesis | lower extremity prosthesis | prosthesis leg
  code Z97.1{laterality: right=3 left=4 bilateral=6 unspecified=0}  Artificial leg, {laterality}
Z97.2  Dentures or another dental prosthesis = dentures | denture | full dentures | upper and lower dentures | partial denture | upper dentures | edentulous with dentures | wears dentures | partial dentures | dental prosthesis | lower dentures
  unless ill-fitting
Z97.5  Intrauterine contraceptive device in place = intrauterine device in place | IUD in place | IUD | presence of IUD | Mirena | Paragard | Kyleena | Skyla | intrauterine device | intrauterine contraceptive device | Liletta | copper IUD | Mirena IUD | Nexplanon | contraceptive implant in place | subdermal contraceptive implant | Implanon
  sex female
  unless insertion/removal/malposition/fetal demise/placement/reinsertion/check/inserted/expulsion/lost/counseling
Z97.8  Other device in place = indwelling catheter | indwelling Foley | Foley catheter in place | continuous glucose monitor | CGM | chronic indwelling catheter | chronic Foley catheter | chronic indwelling Foley | nasogastric tube in place | Dexcom | FreeStyle Libre | halo vest | LifeVest | Libre sensor | indwelling urinary catheter
  unless removed/removal/infection/UTI
Z98.0  Bowel bypass or joined bowel = intestinal bypass status | intestinal anastomosis status | Roux-en-Y anastomosis | ileoanal pouch | J pouch | jejunoileal bypass | IPAA | ileorectal anastomosis | gastrojejunostomy | hepaticojejunostomy | bowel anastomosis status | Roux-en-Y hepaticojejunostomy | ileal pouch
  unless gastric bypass/bariatric/pouchitis
Z98.2  Brain fluid shunt in place = ventriculoperitoneal shunt | VP shunt | cerebrospinal fluid shunt | CSF shunt | lumboperitoneal shunt | ventriculo-peritoneal shunt | ventriculoatrial shunt | VP shunted | ventricular shunt | ventriculoperitoneal derivation | ventriculo-peritoneal bypass valve | ventriculoperitoneal bypass valve
  unless malfunction/infection/planned
Z98.3  Lung collapsed as treatment in the past = therapeutic collapse of lung | thoracoplasty for tuberculosis
Z98.51  Tubes tied = tubal ligation | bilateral tubal ligation | BTL | status post tubal ligation | tubes tied | tubal sterilization | sterilized by tubal ligation | tubal ligation status | tubal fulguration
  sex female
  unless desires/planned/requests/scheduled/reversal/consent/wants
Z98.52  Vasectomy done = vasectomy status | status post vasectomy | vasectomy | vasectomized | history of vasectomy
  sex male
  unless desires/planned/requests/consult/consultation/scheduled/reversal/wants
Z98.810  Dental sealant in place = dental sealant | dental sealants
Z98.811  Restored tooth (crown, filling) = dental restoration | dental crowns | dental fillings | dental crown
Z98.818  Other dental procedure in the past = dental extractions status | full mouth extraction status | wisdom teeth extraction | wisdom teeth removed
Z98.82  Breast implant in place = breast implant | breast implants | breast augmentation | bilateral breast implants | silicone breast implants | saline breast implants | mammary prosthesis | breast prosthesis | bilateral breast augmentation | mammary prostheses
  unless rupture/removal/capsular/leak/expander
Z98.84  Weight-loss surgery in the past = gastric bypass | bariatric surgery | sleeve gastrectomy | gastric sleeve | Roux-en-Y gastric bypass | lap band | gastric band | status post gastric bypass | RYGB | history of bariatric surgery | gastric banding | laparoscopic sleeve gastrectomy | bariatric surgery status | status post bariatric surgery | gastric stapling | duodenal switch | vertical banded gastroplasty | laparoscopic gastric banding | Scopinaro | biliopancreatic diversion
  unless planned/candidate/evaluation/considering/complicating pregnancy/scheduled/consult
Z98.86  Breast implant removed in the past = breast implant removal | history of breast implant removal | breast implants removed
Z98.870  Surgery on the unborn baby in a past pregnancy = history of in utero procedure during pregnancy
  sex female
Z98.871  Surgery before birth, as a fetus = history of in utero procedure while fetus
Z98.890  Other state after a procedure = postoperative state | status post surgery | post procedural state| postsurgical state | status post laminectomy | status post craniotomy | status post hernia repair | status post surgical procedure | history of surgery | postoperative status | status post carotid endarterectomy | status post lumpectomy | status post laminectomy and discectomy | status post ablation | history of back surgery | history of knee arthroscopy | history of hernia repair | status post TURP | previous surgery | history of spine surgery | status post arthroscopy | carotid endarterectomy | history of laminectomy | status post rotator cuff repair | status post reduction mammoplasty | status post bilateral reduction mammoplasty | status post breast reduction | history of breast reduction
  unless planned
Z98.891  Scar of the uterus from earlier surgery (cesarean) = previous cesarean section | history of cesarean section | prior cesarean | history of C-section | status post cesarean section | previous C-section | prior C-section | history of cesarean delivery | uterine scar | prior cesarean delivery | previous cesarean delivery | previous caesarean | history of myomectomy with uterine scar | prior low transverse cesarean | previous uterine surgery | history of cesarean | history of caesarean | previous cesarean sections | two previous cesarean sections
  sex female
  unless current

# Blood type and other
Z67.10  Blood type A, Rh positive = =Type A Rh positive | =blood type A positive | =blood group A positive | blood group A positive | blood type A positive | A Rh positive blood | group A Rh positive
Z67.11  Blood type A, Rh negative = =Type A Rh negative | =blood type A negative | =blood group A negative | blood group A negative | blood type A negative | group A Rh negative
Z67.20  Blood type B, Rh positive = blood type B positive | B positive blood | B Rh positive | blood group B positive
Z67.21  Blood type B, Rh negative = blood type B negative | B negative blood | B Rh negative | blood group B negative
Z67.30  Blood type AB, Rh positive = blood type AB positive | AB positive blood | AB Rh positive | blood group AB positive
Z67.31  Blood type AB, Rh negative = blood type AB negative | AB negative blood | AB Rh negative | blood group AB negative
Z67.40  Blood type O, Rh positive = blood type O positive | O positive blood | O Rh positive | blood group O positive
Z67.41  Blood type O, Rh negative = blood type O negative | O negative blood | O Rh negative | blood group O negative
Z67.90  Blood type unspecified, Rh positive = Rh positive | rhesus positive
Z67.91  Blood type unspecified, Rh negative = Rh negative | rhesus negative | Rh neg
Z67.A1  Duffy null blood type = Duffy null | Duffy null phenotype | Duffy-null
Z67.A2  Duffy a positive = Duffy a positive
Z67.A3  Duffy b positive = Duffy b positive
Z67.A4  Duffy a and b positive = Duffy a and b positive
Z73.6  Limited in activities by disability = limitation of activities due to disability | activity limitation due to disability | disabled
Z73.82  Impaired sight and hearing together = dual sensory impairment | deafblind
Z78.9  Other health status = other specified health status
Z91.81  Falls in the past, at risk of falling = history of falling | history of falls | at risk for falls | fall risk | risk for falls | fall risk patient | high fall risk | falls risk | risk of falling | prone to falls | history of fall | fell last year | falls in past year
  kind history

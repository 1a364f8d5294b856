# Care after treatment, devices that are fitted, checked or removed, prophylactic and elective surgery, donors; for offices,
# rehabilitation, home health and surgeries. Aftercare of an injury is the injury code with a seventh character, not a Z code.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 21, Z40-Z52; guidelines I.C.21.c.7, c.8, c.14
kind encounter

Z40.01  Preventive removal of a breast = prophylactic mastectomy | preventive mastectomy | risk-reducing mastectomy | prophylactic bilateral mastectomy
  unless history
Z40.02  Preventive removal of an ovary = prophylactic oophorectomy | risk-reducing salpingo-oophorectomy | prophylactic salpingo-oophorectomy | prophylactic bilateral salpingo-oophorectomy
  sex female
  unless history
Z40.03  Preventive removal of a fallopian tube = prophylactic salpingectomy | risk-reducing salpingectomy
  sex female
Z40.09  Preventive removal of another organ = prophylactic thyroidectomy | prophylactic colectomy | prophylactic gastrectomy | prophylactic hysterectomy
Z40.00  Preventive removal of an organ, unspecified = prophylactic organ removal
Z40.81  Preventive removal of an ovary without known inherited risk = opportunistic oophorectomy
  sex female
Z40.82  Preventive removal of a fallopian tube without known inherited risk = opportunistic salpingectomy
  sex female
Z41.1  Cosmetic surgery = cosmetic surgery | cosmetic procedure | cosmetic Botox
  unless history
Z41.2  Routine or ritual circumcision = routine circumcision | newborn circumcision | ritual circumcision | elective circumcision | desires circumcision | circumcision requested | neonatal circumcision
  sex male
Z41.3  Ear piercing = ear piercing
Z41.8  Other procedure not for a disease = elective procedure without medical indication
Z42.1  Breast reconstruction after mastectomy = breast reconstruction | delayed breast reconstruction | breast reconstruction following mastectomy | DIEP flap reconstruction | reconstruction of breast after mastectomy | tissue expander exchange
  unless history/status post/prior
Z42.8  Other reconstruction after a procedure or healed injury = scar revision surgery | reconstructive surgery following healed injury | plastic surgery after burn
Z43.0  Care of a tracheostomy = tracheostomy care | tracheostomy tube change | trach change | attention to tracheostomy | decannulation | tracheostomy closure | trach care | closure of tracheostomy
Z43.1  Care of a gastrostomy = gastrostomy care | PEG tube change | G-tube replacement | gastrostomy tube exchange | PEG tube replacement | PEG removal | attention to gastrostomy | G-tube change | gastrostomy tube replacement | PEG tube removal | gastrostomy closure | PEG care
Z43.2  Care or closure of an ileostomy = ileostomy care | ileostomy takedown | ileostomy reversal | ileostomy closure | closure of ileostomy | reversal of ileostomy | loop ileostomy reversal
Z43.3  Care or closure of a colostomy = colostomy care | colostomy takedown | colostomy reversal | colostomy closure | closure of colostomy | Hartmann reversal | reversal of colostomy | Hartmann takedown
Z43.4  Care of another opening of the gut = jejunostomy tube change | J-tube replacement | jejunostomy care | GJ tube exchange
Z43.5  Care of a cystostomy = suprapubic catheter change | suprapubic tube change | cystostomy care | change of suprapubic catheter | SPT change
Z43.6  Care of another opening of the urinary tract = nephrostomy tube exchange | nephrostomy care | nephrostomy tube change | urostomy care | percutaneous nephrostomy exchange | nephrostomy tube removal
Z43.7  Care of an artificial vagina = care of artificial vagina | neovagina dilation
Z43.8  Care of another opening = attention to artificial opening other
Z43.9  Care of an opening, unspecified = ostomy care | stoma care

# Fitting of prostheses and devices
family Fitting of an artificial arm
  term fitting of artificial arm | arm prosthesis fitting | prosthetic arm fitting
  code Z44.00{laterality-9}  Fitting of an artificial arm, unspecified kind, {laterality-9}
  code Z44.01{laterality-9}  Fitting of a complete artificial arm, {laterality-9}  when complete
  code Z44.02{laterality-9}  Fitting of a partial artificial arm, {laterality-9}  when partial
family Fitting of an artificial leg
  term fitting of artificial leg | leg prosthesis fitting | prosthetic leg fitting | prosthetic fitting | BKA prosthesis fitting
  code Z44.10{laterality-9}  Fitting of an artificial leg, unspecified kind, {laterality-9}
  code Z44.11{laterality-9}  Fitting of a complete artificial leg, {laterality-9}  when complete
  code Z44.12{laterality-9}  Fitting of a partial artificial leg, {laterality-9}  when partial
family Fitting of an artificial eye
  term artificial eye fitting | fitting of artificial eye | ocular prosthesis fitting
  code Z44.2{laterality}  Fitting of an artificial eye, {laterality}
family Fitting of an external breast prosthesis
  term breast prosthesis fitting | external breast prosthesis fitting | fitting of external breast prosthesis | mastectomy bra fitting
  code Z44.3{laterality}  Fitting of an external breast prosthesis, {laterality} breast
Z45.010  Check of a pacemaker generator (battery) = pacemaker check | pacemaker interrogation | pacemaker generator change | pacemaker battery replacement | pacemaker generator replacement | pacemaker battery check | elective replacement indicator | pacemaker generator at ERI | pacemaker battery depletion | pacemaker end of life | pacemaker ERI
Z45.018  Adjustment of another part of a pacemaker = pacemaker reprogramming | pacemaker lead adjustment | pacemaker adjustment | pacemaker programming
Z45.02  Adjustment of an implanted defibrillator = ICD check | ICD interrogation | ICD generator change | defibrillator check | AICD interrogation | ICD battery replacement | AICD check | ICD generator replacement | defibrillator generator change | ICD battery depletion | defibrillator interrogation | AICD generator change
Z45.09  Adjustment of another heart device = loop recorder interrogation | loop recorder removal | loop recorder check
Z45.1  Adjustment of an infusion pump = infusion pump refill | intrathecal pump refill | baclofen pump refill | pain pump refill | infusion pump adjustment
Z45.2  Adjustment of a vascular access device = port flush | PICC line removal | port-a-cath flush | central line removal | vascular access device management | port removal | PICC line placement | port placement | PICC care | Port-A-Cath removal | mediport flush | port access | Port-A-Cath placement | PICC removal | removal of central venous catheter | central line placement | PICC placement | central venous catheter placement | mediport placement | central line position | removal of port | line placement confirmation
  unless complication/infected/dialysis
Z45.31  Adjustment of an implanted visual device = implanted visual device adjustment
Z45.320  Adjustment of a bone conduction device = bone conduction device adjustment
Z45.321  Adjustment of a cochlear implant = cochlear implant programming | cochlear implant mapping | cochlear device adjustment
Z45.328  Adjustment of another implanted hearing device = implanted hearing device adjustment
Z45.41  Adjustment of a brain fluid shunt = shunt reprogramming | VP shunt adjustment | VP shunt check | programmable shunt adjustment | ventriculoperitoneal shunt programming
Z45.42  Adjustment of a nerve stimulator = neurostimulator programming | DBS programming | spinal cord stimulator programming | VNS programming | neurostimulator battery replacement | VNS battery replacement | deep brain stimulator programming | InterStim programming | neurostimulator generator replacement
Z45.49  Adjustment of another implanted nerve device = implanted nervous system device adjustment
family Adjustment or removal of a breast implant
  term breast implant exchange | encounter for breast implant removal | breast implant adjustment | tissue expander fill | breast tissue expander fill
  code Z45.81{laterality-9}  Adjustment or removal of a breast implant, {laterality-9}
Z45.82  Adjustment or removal of ear tubes = ear tube removal | tympanostomy tube removal | myringotomy tube removal | removal of PE tubes
Z45.89  Adjustment of another implanted device = implanted device adjustment
Z45.9  Adjustment of an implanted device, unspecified = device check unspecified
Z46.0  Fitting of glasses or contact lenses = contact lens fitting | eyeglass fitting | spectacles fitting | glasses prescription | contact lens prescription
Z46.1  Fitting of a hearing aid = hearing aid fitting | hearing aid check | hearing aid adjustment
Z46.2  Fitting of another nerve or sense device = fitting of TENS unit
Z46.3  Fitting of dentures = denture fitting | denture adjustment
Z46.4  Fitting of braces for teeth = orthodontic device fitting | orthodontic adjustment | braces adjustment
Z46.51  Adjustment of a gastric band = lap band adjustment | gastric band adjustment | lap band fill
Z46.59  Fitting of another device of the gut = nasogastric tube placement | Dobhoff placement | NG tube placement | feeding tube placement | NG tube position | nasogastric tube position | Dobhoff tube placement | NGT placement | enteric tube placement | feeding tube position | OG tube placement | orogastric tube placement
Z46.6  Fitting of a urinary device = Foley catheter removal | Foley catheter change | urinary catheter change | ureteral stent removal | urinary catheter removal | Foley removal | Foley change | cystoscopy with stent removal | catheter change | removal of ureteral stent | voiding trial | ureteral stent exchange | trial of void | JJ stent removal | removal of urinary catheter | double J removal | indwelling catheter change
  unless suprapubic/cardiac/dialysis
Z46.81  Fitting of an insulin pump = insulin pump training | insulin pump adjustment | insulin pump start | insulin pump fitting | insulin pump titration
Z46.82  Fitting or adjustment of a non-vascular catheter = chest tube removal | chest tube placement | non-vascular catheter adjustment | chest tube position | chest tube removed | endotracheal tube placement | ET tube position | pleural catheter removal | endotracheal tube position | ETT placement | peritoneal drain check | chest tube in place | chest tubes in place
Z46.89  Fitting of another device = brace fitting | orthotics fitting | wheelchair fitting | pessary fitting | pessary check | orthotic fitting | CPAP fitting | pessary cleaning | splint fitting | pessary change | orthopedic brace fitting | cast change
Z46.9  Fitting of a device, unspecified = device fitting unspecified
Z47.1  Aftercare of a joint replacement = aftercare following joint replacement | status post total knee replacement aftercare | joint replacement aftercare | post-op total hip | postoperative visit after total knee replacement | rehabilitation after hip replacement | aftercare following hip replacement | aftercare following knee replacement | post-op total knee | rehab after knee replacement | rehabilitation after joint replacement | aftercare of joint replacement surgery | rehab after hip replacement
Z47.2  Removal of hardware = hardware removal | removal of hardware | removal of internal fixation device | pin removal | removal of orthopedic hardware | syndesmotic screw removal | removal of K-wires | removal of pins | K-wire removal | removal of internal fixation | screw removal | plate removal
  unless painful
Z47.31  Aftercare after removal of a shoulder prosthesis = aftercare following explantation of shoulder prosthesis
Z47.32  Aftercare after removal of a hip prosthesis = aftercare following explantation of hip prosthesis
Z47.33  Aftercare after removal of a knee prosthesis = aftercare following explantation of knee prosthesis
Z47.81  Orthopedic aftercare of an amputation = aftercare following amputation | amputation aftercare | post-op amputation care | stump care after amputation | postoperative amputation visit
Z47.82  Orthopedic aftercare of scoliosis surgery = aftercare following scoliosis surgery
Z47.89  Other orthopedic aftercare = orthopedic aftercare | aftercare following spinal surgery | post-op orthopedic visit | orthopedic postoperative visit | aftercare following musculoskeletal surgery | aftercare following spinal fusion | orthopedic post-op check | status post arthroscopy follow-up | postop rotator cuff repair | post-op ACL reconstruction | post-op carpal tunnel release | status post rotator cuff repair follow-up
Z48.00  Change or removal of a nonsurgical dressing = nonsurgical dressing change | wound packing removal | nonsurgical wound dressing change | wound packing change
Z48.01  Change or removal of a surgical dressing = surgical dressing change | wound vac change | surgical wound dressing change | postoperative dressing change | dressing change
Z48.02  Removal of stitches or staples = suture removal | staple removal | removal of sutures | stitches removed | stitches removal | sutures removed | staples removed | removal of staples | here for suture removal | suture and staple removal
Z48.03  Change or removal of drains = drain removal | JP drain removal | surgical drain removal | drain removed | removal of drain | surgical drain care
  unless chest
Z48.1  Planned closure of a wound after a procedure = delayed primary closure | planned wound closure | secondary wound closure | planned postprocedural wound closure
Z48.21  Aftercare of a heart transplant = aftercare following heart transplant | heart transplant follow-up
Z48.22  Aftercare of a kidney transplant = aftercare following kidney transplant | kidney transplant follow-up | renal transplant follow-up | kidney transplant aftercare
Z48.23  Aftercare of a liver transplant = aftercare following liver transplant | liver transplant follow-up
Z48.24  Aftercare of a lung transplant = aftercare following lung transplant | lung transplant follow-up
Z48.280  Aftercare of a heart-lung transplant = aftercare following heart-lung transplant
Z48.288  Aftercare of a multiple organ transplant = aftercare following multiple organ transplant
Z48.290  Aftercare of a bone marrow transplant = aftercare following bone marrow transplant | bone marrow transplant follow-up | stem cell transplant follow-up
Z48.298  Aftercare of another organ transplant = aftercare following other organ transplant | pancreas transplant follow-up
Z48.3  Aftercare of surgery for a tumor = aftercare following surgery for neoplasm | postoperative visit after cancer surgery | aftercare following tumor resection | post-op visit after mastectomy for cancer
Z48.810  Aftercare of surgery on eye or ear = aftercare following eye surgery | post-op cataract surgery visit | postoperative eye visit | aftercare following cataract surgery | aftercare following ear surgery
Z48.811  Aftercare of surgery on the nervous system = aftercare following craniotomy | aftercare following neurosurgery | aftercare following nervous system surgery | postoperative craniotomy visit
Z48.812  Aftercare of surgery on heart or vessels = aftercare following CABG | postoperative cardiac surgery visit | aftercare following circulatory system surgery | aftercare following heart surgery | aftercare following vascular surgery | post-op CABG visit | status post CABG rehabilitation | aftercare following cardiac surgery
Z48.813  Aftercare of surgery on the airways or lungs = aftercare following lung surgery | aftercare following respiratory surgery | postoperative thoracic surgery visit | aftercare following lobectomy
Z48.814  Aftercare of surgery on teeth or mouth = aftercare following dental surgery | aftercare following oral surgery
Z48.815  Aftercare of surgery on the digestive system = post-op cholecystectomy visit | aftercare following appendectomy | aftercare following hernia repair | postoperative abdominal surgery visit | aftercare following digestive surgery | post-op appendectomy visit | aftercare following bowel surgery | aftercare following cholecystectomy | aftercare following colectomy | post-op hernia repair visit | aftercare following bariatric surgery
Z48.816  Aftercare of surgery on urinary or genital organs = aftercare following prostatectomy | aftercare following hysterectomy | aftercare following genitourinary surgery | post-op hysterectomy visit | post-op vasectomy visit | aftercare following TURP
Z48.817  Aftercare of surgery on the skin = aftercare following skin surgery | aftercare following Mohs surgery | aftercare following skin graft | post-op skin excision visit
Z48.89  Other aftercare of surgery = surgical aftercare | postoperative visit | post-op visit | postop check | post-operative follow-up | postoperative follow-up | postop visit | post-op check | postoperative check | surgical follow-up | post-op follow-up | post-surgical follow-up | wound check | postoperative wound check | postoperative care | surgical wound check
  unless schedule/arrange
Z49.01  Fitting of a hemodialysis catheter = dialysis catheter removal | dialysis catheter placement | hemodialysis catheter exchange | tunneled dialysis catheter removal | tunneled dialysis catheter placement | permcath removal | dialysis catheter exchange | permcath placement | hemodialysis catheter placement
Z49.02  Fitting of a peritoneal dialysis catheter = peritoneal dialysis catheter placement | PD catheter placement | peritoneal dialysis catheter removal | PD catheter removal
Z49.31  Adequacy test of hemodialysis = adequacy testing hemodialysis | hemodialysis adequacy
Z49.32  Adequacy test of peritoneal dialysis = peritoneal dialysis adequacy | adequacy testing peritoneal dialysis | peritoneal equilibration test

# Donors
Z52.000  Whole blood donor, unspecified = whole blood donor
Z52.001  Stem cell donor, unspecified = stem cell donor
Z52.008  Other blood donor, unspecified = blood donor | platelet donor | plasma donor
Z52.010  Donor of own whole blood = autologous blood donation | autologous blood donor
Z52.011  Donor of own stem cells = autologous stem cell donor | autologous stem cell collection
Z52.10  Skin donor, unspecified = skin donor
Z52.20  Bone donor, unspecified = bone donor
Z52.3  Bone marrow donor = bone marrow donor
  unless recipient/awaiting
Z52.4  Kidney donor = kidney donor | living kidney donor | donor of kidney
  unless deceased/cadaveric/evaluation
Z52.5  Cornea donor = cornea donor
Z52.6  Liver donor = liver donor | living liver donor
  unless deceased/cadaveric
Z52.819  Egg donor, unspecified = egg donor | oocyte donor
  sex female
Z52.89  Donor of another organ = organ donor | donor of other organ | donation after brain death
  unless card/license
Z52.9  Donor, unspecified = tissue donor

# Complications of surgery, devices, implants, grafts, transplants, infusions, anesthesia and amputation stumps.
# For wards, surgery and transplant clinics, wound care, dialysis. Complications of one organ after surgery (I97, K91, N99 ...)
# stand with their organ. The provider must link the condition to the procedure (guideline I.B.16), so the terms name both.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, T80-T88; guidelines I.B.16 and I.C.19.g

# Infection and wound after a procedure.
family Surgical site infection
  term surgical site infection | postoperative wound infection | wound infection postoperative | infection following procedure | postoperative infection | =SSI | infected surgical wound | surgical wound infection | infected surgical incision | incisional infection | infected incision | infection of surgical wound | postprocedural infection | postsurgical infection | surgical wound abscess | post operative infection | postoperative abscess | infected operative wound | infection of operative site
  unless prosthetic/prosthesis
  code T81.40{encounter}  Infection after a procedure, unspecified, {encounter}  needs depth
  code T81.41{encounter}  Superficial surgical site infection after a procedure, {encounter}  when superficial/subcutaneous/stitch abscess/cellulitis
  code T81.42{encounter}  Deep incisional surgical site infection after a procedure, {encounter}  when deep/deep incisional/muscle/fascia
  code T81.43{encounter}  Organ and space infection after a procedure, {encounter}  when organ space/organ and space/intraabdominal/pelvic abscess/intra-abdominal/subphrenic
  code T81.44{encounter}  Sepsis after a procedure, {encounter}  when sepsis
T81.44{encounter}  Sepsis after a procedure, {encounter} = postoperative sepsis | postprocedural sepsis | sepsis following procedure | sepsis after surgery | post operative sepsis | sepsis due to surgical site infection
T81.43{encounter}  Organ and space infection after a procedure, {encounter} = postoperative intraabdominal abscess | postoperative intra abdominal abscess | postoperative peritonitis | postoperative pelvic abscess | postoperative subphrenic abscess
T81.41{encounter}  Superficial surgical site infection after a procedure, {encounter} = stitch abscess | superficial surgical site infection | superficial wound infection postoperative
T81.49{encounter}  Infection after a procedure, other site, {encounter} = other postprocedural infection
T81.12{encounter}  Septic shock after a procedure, {encounter} = postprocedural septic shock | postoperative septic shock
T81.11{encounter}  Cardiogenic shock after a procedure, {encounter} = postprocedural cardiogenic shock | postoperative cardiogenic shock | postcardiotomy shock
T81.19{encounter}  Other shock after a procedure, {encounter} = postprocedural hypovolemic shock | postoperative hypovolemic shock | postoperative hemorrhagic shock
T81.10{encounter}  Shock after a procedure, unspecified, {encounter} = postoperative shock | postprocedural shock | surgical shock
family Wound dehiscence
  term wound dehiscence | dehiscence of wound | surgical wound dehiscence | wound disruption | dehiscence of surgical wound | incision dehiscence | dehiscence of incision | dehiscence of operative wound | wound breakdown | dehisced wound | suture dehiscence | disruption of surgical wound | sternal dehiscence | sternal wound dehiscence | wound separation | dehiscence
  unless cesarean/episiotomy/perineal/amputation/stump/canal
  code T81.30{encounter}  Wound disruption, unspecified, {encounter}  needs depth
  code T81.31{encounter}  Disruption of external surgical wound, {encounter}  when surgical/incision/superficial/skin/operative/suture/postoperative/external
  code T81.321{encounter}  Disruption of internal closure of abdominal wall muscle or fascia, {encounter}  when fascial/fascia/evisceration
  code T81.328{encounter}  Disruption of another internal surgical closure, {encounter}  when internal/sternum/sternal
  code T81.329{encounter}  Deep disruption of surgical wound, unspecified, {encounter}  when deep
  code T81.320{encounter}  Disruption of gastrointestinal anastomosis or closure, {encounter}  when anastomotic/anastomosis
  code T81.33{encounter}  Disruption of repair of a traumatic wound, {encounter}  when traumatic/laceration repair
T81.321{encounter}  Disruption of internal closure of abdominal wall muscle or fascia, {encounter} = fascial dehiscence | wound evisceration | evisceration | abdominal wound evisceration
  unless eye/traumatic
T81.320{encounter}  Disruption of gastrointestinal anastomosis or closure, {encounter} = anastomotic dehiscence | dehiscence of anastomosis | suture line dehiscence of bowel
T81.89{encounter}  Other complication of a procedure, {encounter} = nonhealing surgical wound | non healing surgical wound | delayed healing of surgical wound | suture granuloma | postoperative pneumoperitoneum | open surgical wound nonhealing
T81.82{encounter}  Subcutaneous emphysema from a procedure, {encounter} = postoperative subcutaneous emphysema | subcutaneous emphysema/surgical emphysema + procedure/postoperative/chest tube/thoracostomy/after surgery/intubation
T81.83{encounter}  Persistent fistula after a procedure, {encounter} = postoperative fistula | persistent postoperative fistula | persistent postprocedural fistula | postsurgical fistula
T81.9{encounter}  Complication of a procedure, unspecified, {encounter} = postoperative complication | surgical complication | procedural complication | complication of surgery | postprocedural complication | complication of procedure | postoperative complications
  unless no/without/risk/history
T81.509{encounter}  Complication of a foreign body left in the body, procedure not given, {encounter} = retained surgical foreign body | retained sponge | gossypiboma | retained surgical sponge | retained foreign body after surgery | textiloma | retained instrument
T81.719{encounter}  Complication of an artery after a procedure, unspecified, {encounter} = iatrogenic pseudoaneurysm | femoral pseudoaneurysm after catheterization | access site pseudoaneurysm | groin pseudoaneurysm after catheterization | postprocedural arterial complication
T81.718{encounter}  Complication of another artery after a procedure, {encounter} = pseudoaneurysm + catheterization/access site/femoral puncture | radial artery occlusion after catheterization
T81.72{encounter}  Complication of a vein after a procedure, {encounter} = postprocedural phlebitis | postoperative deep vein thrombosis | postoperative DVT

# Infusion, transfusion, lines.
family Central line infection
  term central line infection | CLABSI | central line associated bloodstream infection | catheter related bloodstream infection | line sepsis | PICC line infection | port infection | infected central line | CRBSI | line infection | catheter related bacteremia | central venous catheter infection | infected port | infected PICC | catheter sepsis | infection of central venous catheter | port a cath infection | line related bacteremia
  unless urinary/peritoneal/dialysis
  code T80.219{encounter}  Infection from a central venous catheter, unspecified, {encounter}
  code T80.211{encounter}  Bloodstream infection from a central venous catheter, {encounter}  when bloodstream/bacteremia/sepsis/CLABSI/CRBSI
  code T80.212{encounter}  Local infection from a central venous catheter, {encounter}  when exit site/tunnel/local/pocket/insertion site
T80.1{encounter}  Vascular complication of infusion or injection, {encounter} = IV site phlebitis | phlebitis of IV site | infusion phlebitis | IV phlebitis | peripheral IV phlebitis | thrombophlebitis from IV | phlebitis/thrombophlebitis + IV site/intravenous line/peripheral IV/venous line
T80.0{encounter}  Air embolism after infusion or injection, {encounter} = air embolism after infusion | venous air embolism
T80.29{encounter}  Infection after other infusion or injection, {encounter} = injection site abscess | injection site infection | injection abscess | infection of injection site
T80.22{encounter}  Acute infection after transfusion of blood products, {encounter} = transfusion transmitted infection
family Extravasation
  term IV infiltration | extravasation + IV/infusion/infused/infiltration/chemotherapy/vesicant/peripheral line/catheter/injection/vancomycin/doxorubicin | infiltration of IV | chemotherapy extravasation | extravasation of vesicant | contrast extravasation | IV extravasation | extravasation injury
  unless urine/urinary/active extravasation/active contrast/bleeding/hemorrhage
  code T80.89{encounter}  Other complication of infusion or injection, {encounter}
  code T80.810{encounter}  Extravasation of vesicant chemotherapy, {encounter}  when chemotherapy/doxorubicin/vincristine/vesicant
  code T80.818{encounter}  Extravasation of another vesicant, {encounter}  when vasopressor/norepinephrine/contrast
family Transfusion reaction
  term transfusion reaction | blood transfusion reaction | reaction to transfusion | transfusion fever
  unless no/without/history
  code T80.92{encounter}  Transfusion reaction, unspecified, {encounter}
  code T80.919{encounter}  Hemolytic transfusion reaction, acuity and incompatibility not given, {encounter}  when hemolytic
  code T80.910{encounter}  Acute hemolytic transfusion reaction, incompatibility not given, {encounter}  when hemolytic + acute
  code T80.911{encounter}  Delayed hemolytic transfusion reaction, incompatibility not given, {encounter}  when hemolytic + delayed
  code T80.30{encounter}  ABO incompatibility reaction, unspecified, {encounter}  when ABO incompatibility
T80.90{encounter}  Complication of infusion or injection, unspecified, {encounter} = infusion reaction | injection site reaction | infusion related reaction | local reaction to injection | infusion site reaction
T80.69{encounter}  Serum sickness from other serum, {encounter} = serum sickness | serum reaction
T80.82{encounter}  Complication of immune effector cell therapy, {encounter} = CAR T cell complication | complication of CAR T therapy | immune effector cell therapy complication
T88.0{encounter}  Infection after immunization, {encounter} = infection after vaccination
T88.1{encounter}  Other complication after immunization, {encounter} = vaccine reaction | vaccination reaction | reaction to vaccine | post vaccination reaction | adverse reaction to vaccine | postvaccination fever rash
T88.2{encounter}  Shock from anesthesia, {encounter} = anesthetic shock | shock due to anesthesia
T88.3{encounter}  Malignant hyperthermia from anesthesia, {encounter} = malignant hyperthermia
  unless family history/risk/no history
T88.4{encounter}  Failed or difficult intubation, {encounter} = difficult intubation | failed intubation | difficult airway
T88.51{encounter}  Hypothermia after anesthesia, {encounter} = postanesthetic hypothermia | hypothermia after anesthesia
T88.53{encounter}  Awareness under general anesthesia, {encounter} = awareness under anesthesia | intraoperative awareness
T88.59{encounter}  Other complication of anesthesia, {encounter} = anesthesia complication | complication of anesthesia | postanesthesia delirium
T88.7{encounter}  Adverse effect of a drug, unspecified, {encounter} = adverse effect of drug unspecified
T88.6{encounter}  Anaphylaxis from a correct drug given properly, {encounter} = drug induced anaphylaxis | anaphylaxis to medication | anaphylaxis due to drug | anaphylaxis to contrast | anaphylaxis due to antibiotic
T88.9{encounter}  Complication of care, unspecified, {encounter} = iatrogenic complication | complication of medical care

# Heart and vessels: valves, pacemakers, grafts, stents, dialysis access.
family Prosthetic heart valve complication
  term prosthetic valve dysfunction | prosthetic valve failure | bioprosthetic valve dysfunction | prosthetic heart valve complication | paravalvular leak | perivalvular leak | bioprosthetic valve degeneration | prosthetic valve stenosis | bioprosthetic valve stenosis | prosthetic valve thrombosis | prosthetic valve dehiscence | paraprosthetic leak
  code T82.09{encounter}  Other mechanical complication of heart valve prosthesis, {encounter}
  code T82.01{encounter}  Breakdown of heart valve prosthesis, {encounter}  when breakdown/degeneration/fracture/failure
  code T82.02{encounter}  Displacement of heart valve prosthesis, {encounter}  when displacement/dehiscence/malposition
  code T82.03{encounter}  Leakage of heart valve prosthesis, {encounter}  when leak/leakage/paravalvular/perivalvular/regurgitation
  code T82.221{encounter}  Breakdown of biological heart valve graft, {encounter}  when bioprosthetic + degeneration/failure/breakdown
  code T82.223{encounter}  Leakage of biological heart valve graft, {encounter}  when bioprosthetic + leak/leakage/regurgitation
  code T82.857{encounter}  Stenosis of other cardiac prosthetic device, {encounter}  when stenosis
  code T82.867{encounter}  Thrombosis of cardiac prosthetic device, {encounter}  when thrombosis
T82.6{encounter}  Infection from cardiac valve prosthesis, {encounter} = prosthetic valve endocarditis | infected prosthetic valve | prosthetic valve infection | endocarditis + prosthetic valve/bioprosthetic valve/mechanical valve
family Infection of cardiac or vascular device
  term pacemaker infection | ICD infection | infected pacemaker | pacemaker pocket infection | device infection | infected ICD | vascular graft infection | infected AV graft | infected vascular graft | AV graft infection | AV fistula infection | infected AV fistula | lead endocarditis | pacemaker lead infection | pacemaker lead vegetation | dialysis catheter infection | infected dialysis catheter | LVAD driveline infection | LVAD infection | aortic graft infection | infected defibrillator | hemodialysis catheter infection | pocket infection | driveline infection | permcath infection | tunneled dialysis catheter infection | stent infection
  unless spinal/peritoneal
  code T82.7{encounter}  Infection from other cardiac or vascular device, implant or graft, {encounter}
family Cardiac device malfunction
  term pacemaker malfunction | ICD malfunction | pacemaker lead fracture | lead fracture | lead dislodgement | pacemaker lead dislodgement | defibrillator malfunction | lead malfunction | pacemaker failure | ICD lead fracture | failure to capture | inappropriate ICD shock | inappropriate shocks | lead displacement | pacemaker lead displacement | dislodged pacemaker lead | pacemaker lead malfunction | failure to sense | pacemaker dysfunction | ICD lead malfunction
  code T82.119{encounter}  Breakdown of cardiac electronic device, part not given, {encounter}
  code T82.110{encounter}  Breakdown of cardiac electrode, {encounter}  when lead + fracture/breakdown/malfunction
  code T82.111{encounter}  Breakdown of cardiac pulse generator, {encounter}  when generator/battery
  code T82.120{encounter}  Displacement of cardiac electrode, {encounter}  when lead + dislodgement/displacement/dislodged/migration
  code T82.198{encounter}  Other mechanical complication of other cardiac electronic device, {encounter}  when inappropriate
  code T82.190{encounter}  Other mechanical complication of cardiac electrode, {encounter}  when capture/sense
family In-stent stenosis
  term in stent restenosis | in-stent stenosis | stent restenosis | restenosis of stent | coronary stent stenosis | instent restenosis | stent stenosis
  code T82.855{encounter}  Stenosis of coronary artery stent, {encounter}
  code T82.856{encounter}  Stenosis of peripheral vascular stent, {encounter}  when peripheral/iliac/femoral/SFA/carotid/renal artery/popliteal
family Stent thrombosis
  term stent thrombosis | coronary stent thrombosis | thrombosis of stent | in stent thrombosis | stent occlusion
  unless biliary/ureteral/airway
  code T82.867{encounter}  Thrombosis of cardiac prosthetic device, {encounter}
  code T82.868{encounter}  Thrombosis of vascular prosthetic device, {encounter}  when peripheral/iliac/femoral/SFA/carotid/TIPS
family Dialysis access complication
  term clotted AV fistula | thrombosed AV fistula | AV fistula thrombosis | AV graft thrombosis | clotted AV graft | thrombosed AV graft | dialysis access thrombosis | clotted dialysis access | thrombosis of AV fistula | clotted fistula | thrombosed fistula | vascular graft thrombosis | graft thrombosis | bypass graft thrombosis | thrombosis of vascular graft | catheter thrombosis | catheter associated thrombosis | line associated DVT | PICC associated DVT | catheter related thrombosis | PICC line thrombosis
  code T82.868{encounter}  Thrombosis of vascular prosthetic device, implant or graft, {encounter}
family Dialysis access stenosis
  term AV fistula stenosis | stenosis of AV fistula | AV graft stenosis | dialysis access stenosis | fistula stenosis | graft stenosis | bypass graft stenosis
  code T82.858{encounter}  Stenosis of other vascular prosthetic device, implant or graft, {encounter}
family AV fistula malfunction
  term AV fistula malfunction | malfunctioning AV fistula | nonmaturing AV fistula | AV fistula failure | AV fistula nonmaturation | failure of AV fistula to mature | immature AV fistula | AV fistula dysfunction | dialysis access malfunction
  code T82.590{encounter}  Other mechanical complication of a surgical arteriovenous fistula, {encounter}
  code T82.591{encounter}  Other mechanical complication of a surgical arteriovenous shunt, {encounter}  when graft/shunt
T82.898{encounter}  Other specified complication of vascular prosthetic device, {encounter} = steal syndrome from AV fistula | dialysis access steal syndrome | AV fistula steal syndrome | AV fistula aneurysm | AV access steal | aneurysm of AV fistula | pseudoaneurysm of AV fistula | dialysis associated steal syndrome
T82.838{encounter}  Bleeding from vascular prosthetic device, {encounter} = bleeding AV fistula | AV fistula bleeding | hemorrhage from dialysis access | bleeding dialysis access | bleeding from fistula | AV graft bleeding
T82.49{encounter}  Other complication of vascular dialysis catheter, {encounter} = dialysis catheter malfunction | malfunctioning dialysis catheter | dialysis catheter dysfunction | clotted dialysis catheter | hemodialysis catheter malfunction
T82.42{encounter}  Displacement of vascular dialysis catheter, {encounter} = dislodged dialysis catheter | dialysis catheter displacement | displacement/displaced/dislodged/dislodgement/migration/migrated + dialysis catheter/hemodialysis catheter/permcath
T82.594{encounter}  Other mechanical complication of infusion catheter, {encounter} = PICC malfunction | port malfunction | occluded PICC | clotted port | catheter occlusion | occluded port | PICC occlusion | malfunctioning port
T82.524{encounter}  Displacement of infusion catheter, {encounter} = PICC migration | malpositioned PICC | dislodged PICC | displaced port catheter
T82.330{encounter}  Leakage of aortic graft, {encounter} = aortic graft leak | leaking aortic graft | leaking aortic endograft
T82.897{encounter}  Other specified complication of cardiac prosthetic device, {encounter} = LVAD complication | pacemaker syndrome | LVAD pump thrombosis
T82.9{encounter}  Complication of cardiac or vascular device, unspecified, {encounter} = cardiac device complication | vascular device complication

# Urinary and genital devices.
family Catheter-associated urinary infection
  term CAUTI | catheter associated urinary tract infection | catheter associated UTI | Foley associated UTI | UTI due to Foley catheter | catheter related UTI | UTI associated with indwelling catheter | urinary tract infection due to catheter | UTI/urinary tract infection/urosepsis + due to Foley/due to catheter/due to indwelling catheter/Foley associated/catheter associated
  code T83.511{encounter}  Infection from indwelling urethral catheter, {encounter}
  code T83.510{encounter}  Infection from suprapubic (cystostomy) catheter, {encounter}  when suprapubic/cystostomy
  code T83.512{encounter}  Infection from nephrostomy catheter, {encounter}  when nephrostomy
T83.512{encounter}  Infection from nephrostomy catheter, {encounter} = nephrostomy tube infection | infected nephrostomy tube
T83.592{encounter}  Infection from indwelling ureteral stent, {encounter} = ureteral stent infection | infected ureteral stent
family Urinary catheter malfunction
  term Foley catheter malfunction | urinary catheter malfunction | Foley catheter obstruction | obstructed Foley catheter | clogged Foley | Foley obstruction | catheter blockage | blocked catheter | urinary catheter obstruction | Foley catheter dysfunction | blocked Foley | suprapubic catheter malfunction | clogged suprapubic catheter
  code T83.091{encounter}  Other mechanical complication of indwelling urethral catheter, {encounter}
  code T83.090{encounter}  Other mechanical complication of cystostomy catheter, {encounter}  when suprapubic/cystostomy
family Displaced urinary catheter
  term dislodged nephrostomy tube | nephrostomy tube dislodgement | displaced nephrostomy tube | dislodged Foley | dislodged suprapubic catheter | displaced suprapubic tube | nephrostomy displacement
  code T83.022{encounter}  Displacement of nephrostomy catheter, {encounter}
  code T83.020{encounter}  Displacement of cystostomy catheter, {encounter}  when suprapubic/cystostomy
  code T83.021{encounter}  Displacement of indwelling urethral catheter, {encounter}  when Foley
T83.092{encounter}  Other mechanical complication of nephrostomy catheter, {encounter} = nephrostomy tube malfunction | clogged nephrostomy tube | blocked nephrostomy | nephrostomy tube obstruction
T83.192{encounter}  Other mechanical complication of indwelling ureteral stent, {encounter} = ureteral stent obstruction | encrusted ureteral stent | ureteral stent malfunction | retained ureteral stent | ureteral stent encrustation | obstructed ureteral stent
T83.122{encounter}  Displacement of indwelling ureteral stent, {encounter} = ureteral stent migration | migrated ureteral stent | displaced ureteral stent
T83.84{encounter}  Pain from genitourinary device, {encounter} = ureteral stent pain | stent discomfort ureteral | pain from ureteral stent
T83.83{encounter}  Bleeding from genitourinary device, {encounter} = hematuria due to Foley trauma | Foley trauma | traumatic Foley | bleeding from catheter urinary
T83.32{encounter}  Displacement of intrauterine contraceptive device, {encounter} = IUD displacement | malpositioned IUD | lost IUD | missing IUD strings | displaced IUD | IUD malposition | IUD strings lost | embedded IUD | migrated IUD
  sex female
T83.39{encounter}  Other mechanical complication of intrauterine device, {encounter} = IUD perforation | IUD complication
  sex female
T83.711{encounter}  Erosion of vaginal mesh into surrounding tissue, {encounter} = vaginal mesh erosion | mesh erosion
  unless hernia
T83.721{encounter}  Exposure of vaginal mesh into vagina, {encounter} = vaginal mesh exposure | mesh exposure
T83.490{encounter}  Other mechanical complication of penile prosthesis, {encounter} = penile prosthesis malfunction | inflatable penile prosthesis malfunction
T83.61{encounter}  Infection from penile prosthesis, {encounter} = penile prosthesis infection | infected penile prosthesis
T83.111{encounter}  Breakdown of implanted urinary sphincter, {encounter} = artificial urinary sphincter malfunction

# Joint prostheses, fixation devices.
family Prosthetic joint infection
  term prosthetic joint infection | infected prosthetic joint | periprosthetic joint infection | infected total knee | infected total hip | =PJI | infected hip prosthesis | infected knee prosthesis | septic total knee | infected arthroplasty | prosthetic knee infection | prosthetic hip infection | periprosthetic infection | infected joint replacement | infected total knee arthroplasty | infected total hip arthroplasty | infection of joint prosthesis | infection of hip prosthesis | infection of knee prosthesis | septic arthritis/infection/infected + prosthetic knee/prosthetic hip/knee arthroplasty/hip arthroplasty/total knee/total hip/prosthetic joint/joint prosthesis
  code T84.50{encounter}  Infection from a joint prosthesis, joint not given, {encounter}  needs site
  code T84.5{laterality: right=1 left=2}{encounter}  Infection from {laterality} hip prosthesis, {encounter}  when hip/THA
  code T84.5{laterality: right=3 left=4}{encounter}  Infection from {laterality} knee prosthesis, {encounter}  when knee/TKA
  code T84.59{encounter}  Infection from another joint prosthesis, {encounter}  when shoulder/elbow/ankle
family Loosening of joint prosthesis
  term loosening/loose/loosened + hip prosthesis/knee prosthesis/total hip/total knee/hip replacement/knee replacement/arthroplasty/prosthesis/prosthetic joint | aseptic loosening | loosening of prosthesis | prosthetic loosening | loosening of hip prosthesis | loose total knee | loosening of knee prosthesis | mechanical loosening of prosthetic joint | component loosening | loose hip prosthesis | loosening of prosthetic joint | loose prosthesis
  code T84.039{encounter}  Loosening of a joint prosthesis, joint not given, {encounter}  needs site
  code T84.03{laterality: right=0 left=1}{encounter}  Loosening of {laterality} hip prosthesis, {encounter}  when hip/THA/femoral/acetabular/hip prosthesis/total hip/hip replacement/hip arthroplasty
  code T84.03{laterality: right=2 left=3}{encounter}  Loosening of {laterality} knee prosthesis, {encounter}  when knee/TKA/tibial/knee prosthesis/total knee/knee replacement/knee arthroplasty
  code T84.038{encounter}  Loosening of another joint prosthesis, {encounter}  when shoulder/elbow/ankle
family Dislocation of joint prosthesis
  term dislocated hip prosthesis | prosthetic hip dislocation | dislocation of hip prosthesis | dislocated total hip | dislocation of total hip arthroplasty | prosthesis dislocation | dislocated prosthetic hip | instability of knee prosthesis | dislocated hip arthroplasty | dislocation/dislocated + hip prosthesis/prosthetic hip/total hip/hip arthroplasty/hip replacement/joint prosthesis/THA/shoulder arthroplasty
  code T84.029{encounter}  Dislocation of a joint prosthesis, joint not given, {encounter}  needs site
  code T84.02{laterality: right=0 left=1}{encounter}  Dislocation of {laterality} hip prosthesis, {encounter}  when hip/THA
  code T84.02{laterality: right=2 left=3}{encounter}  Instability of {laterality} knee prosthesis, {encounter}  when knee/TKA
  code T84.028{encounter}  Dislocation of another joint prosthesis, {encounter}  when shoulder/elbow
family Other mechanical complication of joint prosthesis
  term failed total knee | failed total hip | failed total knee arthroplasty | failed total hip arthroplasty | failed hip arthroplasty | failed knee arthroplasty | prosthesis failure | mechanical complication of prosthetic joint | failed arthroplasty | metallosis of hip | arthroplasty failure | failed hip hemiarthroplasty | prosthetic joint failure
  code T84.099{encounter}  Other mechanical complication of a joint prosthesis, joint not given, {encounter}  needs site
  code T84.09{laterality: right=0 left=1}{encounter}  Other mechanical complication of {laterality} hip prosthesis, {encounter}  when hip/THA
  code T84.09{laterality: right=2 left=3}{encounter}  Other mechanical complication of {laterality} knee prosthesis, {encounter}  when knee/TKA
  code T84.098{encounter}  Other mechanical complication of another joint prosthesis, {encounter}  when shoulder/elbow
family Broken joint prosthesis
  term broken hip prosthesis | broken prosthesis | fractured femoral component | fracture of prosthetic component
  code T84.019{encounter}  Broken joint prosthesis, joint not given, {encounter}
  code T84.01{laterality: right=0 left=1}{encounter}  Broken {laterality} hip prosthesis, {encounter}  when hip/femoral
  code T84.01{laterality: right=2 left=3}{encounter}  Broken {laterality} knee prosthesis, {encounter}  when knee
family Periprosthetic osteolysis
  term periprosthetic osteolysis | osteolysis around prosthesis
  code T84.059{encounter}  Periprosthetic osteolysis, joint not given, {encounter}
  code T84.05{laterality: right=0 left=1}{encounter}  Periprosthetic osteolysis of {laterality} hip, {encounter}  when hip
  code T84.05{laterality: right=2 left=3}{encounter}  Periprosthetic osteolysis of {laterality} knee, {encounter}  when knee
family Wear of joint prosthesis
  term polyethylene wear | liner wear | wear of prosthetic joint bearing | polyethylene liner wear
  code T84.069{encounter}  Wear of joint prosthesis bearing surface, joint not given, {encounter}
  code T84.06{laterality: right=0 left=1}{encounter}  Wear of bearing surface of {laterality} hip prosthesis, {encounter}  when hip
  code T84.06{laterality: right=2 left=3}{encounter}  Wear of bearing surface of {laterality} knee prosthesis, {encounter}  when knee
family Hardware infection
  term hardware infection | infected hardware | infected orthopedic hardware | infected plate | infected internal fixation | infection of osteosynthesis material | infected osteosynthesis material | infected nail | osteosynthesis infection
  code T84.60{encounter}  Infection from an internal fixation device, site not given, {encounter}  needs site
  code T84.63{encounter}  Infection from internal fixation of spine, {encounter}  when spine/spinal/lumbar/cervical/thoracic
  code T84.62{laterality: right=0 left=1}{encounter}  Infection from internal fixation of {laterality} femur, {encounter}  when femur/hip
  code T84.62{laterality: right=2 left=3}{encounter}  Infection from internal fixation of {laterality} tibia, {encounter}  when tibia
  code T84.62{laterality: right=4 left=5}{encounter}  Infection from internal fixation of {laterality} fibula, {encounter}  when fibula/ankle
  code T84.61{laterality: right=0 left=1}{encounter}  Infection from internal fixation of {laterality} humerus, {encounter}  when humerus
  code T84.61{laterality: right=2 left=3}{encounter}  Infection from internal fixation of {laterality} radius, {encounter}  when radius
  code T84.69{encounter}  Infection from internal fixation device, other site, {encounter}  when sternum/sternal/mandible/foot/hand
family Hardware failure
  term hardware failure | broken hardware | orthopedic hardware failure | broken plate | broken screw | failure of fixation | broken intramedullary nail | hardware malfunction | loose hardware | hardware loosening | rod fracture | failed internal fixation | loosening of osteosynthesis material | screw loosening | failed fixation | implant failure orthopedic
  unless dental/tooth/breast
  code T84.498{encounter}  Other mechanical complication of another orthopedic device, {encounter}  needs site
  code T84.216{encounter}  Breakdown of internal fixation of vertebrae, {encounter}  when spine/spinal/lumbar/cervical/thoracic/pedicle/rod
  code T84.11{laterality: right=4 left=5}{encounter}  Breakdown of internal fixation of {laterality} femur, {encounter}  when femur/hip
  code T84.11{laterality: right=6 left=7}{encounter}  Breakdown of internal fixation of {laterality} lower leg, {encounter}  when tibia/fibula/ankle/lower leg
  code T84.11{laterality: right=0 left=1}{encounter}  Breakdown of internal fixation of {laterality} humerus, {encounter}  when humerus
  code T84.11{laterality: right=2 left=3}{encounter}  Breakdown of internal fixation of {laterality} forearm, {encounter}  when radius/ulna/forearm
  code T84.213{encounter}  Breakdown of internal fixation of foot and toes, {encounter}  when foot/toe
T84.84{encounter}  Pain from orthopedic implant, {encounter} = painful hardware | painful orthopedic hardware | painful total knee | painful knee arthroplasty | pain due to hardware | symptomatic hardware | hardware pain | painful hip arthroplasty | painful retained hardware | pain from osteosynthesis material
T84.82{encounter}  Fibrosis from orthopedic implant, {encounter} = arthrofibrosis after knee arthroplasty | arthrofibrosis of total knee | arthrofibrosis after total knee
T84.89{encounter}  Other specified complication of orthopedic implant, {encounter} = metallosis | prominent hardware | hardware irritation | hardware prominence
T84.7{encounter}  Infection from other orthopedic implant or graft, {encounter} = infected bone graft | infected orthopedic implant | sternal wire infection

# Nervous system, eye, breast, digestive and other devices.
family Ventricular shunt complication
  term VP shunt malfunction | ventriculoperitoneal shunt malfunction | shunt malfunction | shunt failure | VP shunt failure | VP shunt obstruction | shunt obstruction | ventricular shunt malfunction
  unless TIPS/AV/portosystemic/dialysis
  code T85.09{encounter}  Other mechanical complication of ventricular shunt, {encounter}
  code T85.01{encounter}  Breakdown of ventricular shunt, {encounter}  when breakdown/fracture/disconnection
  code T85.02{encounter}  Displacement of ventricular shunt, {encounter}  when displacement/migration
T85.730{encounter}  Infection from ventricular shunt, {encounter} = VP shunt infection | shunt infection | infected VP shunt | ventriculoperitoneal shunt infection | ventriculitis from shunt
T85.193{encounter}  Other mechanical complication of neurostimulator generator, {encounter} = neurostimulator malfunction | stimulator battery failure
T85.192{encounter}  Other mechanical complication of spinal cord stimulator electrode, {encounter} = spinal cord stimulator malfunction
T85.695{encounter}  Other mechanical complication of other nervous system device, {encounter} = intrathecal pump malfunction | baclofen pump malfunction
T85.22{encounter}  Displacement of intraocular lens, {encounter} = dislocated intraocular lens | IOL dislocation | dislocated IOL | subluxed intraocular lens | subluxed IOL | intraocular lens dislocation
T85.29{encounter}  Other mechanical complication of intraocular lens, {encounter} = intraocular lens complication
T85.44{encounter}  Capsular contracture of breast implant, {encounter} = capsular contracture | breast capsular contracture | capsular contracture of breast implant | Baker capsular contracture
  unless eye/lens
T85.43{encounter}  Leakage of breast implant, {encounter} = leaking breast implant | breast implant leakage | breast implant leak | leakage/leak/leaking/leaked + breast implant/breast implants/breast prosthesis
T85.41{encounter}  Breakdown of breast implant, {encounter} = ruptured breast implant | breast implant rupture | breast prosthesis rupture | rupture of breast implant | breast implant deflation
T85.42{encounter}  Displacement of breast implant, {encounter} = displaced breast implant | breast implant displacement | breast implant malposition
T85.49{encounter}  Other mechanical complication of breast implant, {encounter} = breast implant complication
T85.79{encounter}  Infection from other internal prosthetic device, {encounter} = infected breast implant | infected mesh | mesh infection | breast implant infection | infected hernia mesh | infected biliary stent | tissue expander infection | infected prosthesis | infected tissue expander
  unless joint/knee/hip/valve
T85.71{encounter}  Infection from peritoneal dialysis catheter, {encounter} = peritoneal dialysis catheter infection | PD catheter infection | peritonitis due to peritoneal dialysis | PD peritonitis | peritoneal dialysis associated peritonitis | PD associated peritonitis | peritoneal dialysis peritonitis | exit site infection of peritoneal catheter | peritonitis + peritoneal dialysis
T85.611{encounter}  Breakdown of peritoneal dialysis catheter, {encounter} = broken peritoneal dialysis catheter
T85.691{encounter}  Other mechanical complication of peritoneal dialysis catheter, {encounter} = PD catheter malfunction | peritoneal dialysis catheter malfunction
T85.72{encounter}  Infection from insulin pump, {encounter} = insulin pump site infection | insulin pump infection
T85.694{encounter}  Other mechanical complication of insulin pump, {encounter} = insulin pump malfunction | insulin pump failure | pump malfunction insulin
T85.590{encounter}  Other mechanical complication of bile duct prosthesis, {encounter} = biliary stent obstruction | biliary stent occlusion | occluded biliary stent | clogged biliary stent | obstructed biliary stent | blocked biliary stent | malfunctioning biliary stent | biliary drain malfunction
T85.520{encounter}  Displacement of bile duct prosthesis, {encounter} = biliary stent migration | migrated biliary stent | displaced biliary stent | displaced biliary drain
T85.528{encounter}  Displacement of other gastrointestinal device, {encounter} = dislodged biliary drain | dislodged NG tube | displaced gastric band | esophageal stent migration
T85.598{encounter}  Other mechanical complication of other gastrointestinal device, {encounter} = lap band malfunction | gastric band complication | esophageal stent obstruction
T85.848{encounter}  Pain from other internal prosthetic device, {encounter} = mesh pain | pain from implant | pain due to mesh
T85.828{encounter}  Fibrosis from other internal prosthetic device, {encounter} = fibrosis around implant
T85.898{encounter}  Other specified complication of other internal device, {encounter} = mesh complication
T85.9{encounter}  Complication of an internal prosthetic device, unspecified, {encounter} = complication of implant | device complication | implant complication

# Transplants. A transplant complication does not need a 7th character.
family Kidney transplant complication
  term kidney transplant complication | complication of kidney transplant | renal transplant complication | renal graft dysfunction | kidney allograft dysfunction | renal allograft dysfunction | kidney graft dysfunction
  code T86.10  Complication of kidney transplant, unspecified
  code T86.19  Other complication of kidney transplant  when other specified/delayed graft function/BK/stenosis
T86.11  Kidney transplant rejection = kidney transplant rejection | renal transplant rejection | renal allograft rejection | rejection of kidney transplant | kidney rejection | kidney allograft rejection | renal graft rejection | rejection/acute rejection/antibody mediated rejection/cellular rejection + kidney transplant/renal transplant/renal allograft/renal graft/kidney allograft | chronic allograft nephropathy | acute rejection of renal graft
T86.12  Kidney transplant failure = failed kidney transplant | renal transplant failure | kidney transplant failure | renal allograft failure | failure of kidney transplant | failed renal transplant | renal graft failure | loss of renal graft | failed renal allograft | kidney graft loss
T86.13  Kidney transplant infection = kidney transplant infection | infection of renal transplant | transplant pyelonephritis | pyelonephritis of transplant kidney | pyelonephritis of transplanted kidney
T86.19  Other complication of kidney transplant = delayed graft function | BK nephropathy of kidney transplant | transplant renal artery stenosis
T86.20  Complication of heart transplant, unspecified = heart transplant complication
T86.21  Heart transplant rejection = heart transplant rejection | cardiac allograft rejection | rejection of heart transplant | cardiac transplant rejection
T86.22  Heart transplant failure = heart transplant failure | cardiac graft failure
T86.290  Cardiac allograft vasculopathy = cardiac allograft vasculopathy | transplant vasculopathy | transplant coronary artery disease
T86.40  Complication of liver transplant, unspecified = liver transplant complication | complication of liver transplant
T86.41  Liver transplant rejection = liver transplant rejection | liver allograft rejection | hepatic allograft rejection | rejection of liver transplant | rejection/acute cellular rejection + liver transplant/liver allograft/hepatic graft
T86.42  Liver transplant failure = liver transplant failure | liver graft failure | hepatic graft failure
T86.43  Liver transplant infection = liver transplant infection
T86.49  Other complication of liver transplant = biliary stricture of liver transplant | hepatic artery thrombosis of liver transplant
family Lung transplant complication
  term lung transplant rejection | lung allograft rejection | bronchiolitis obliterans after lung transplant | lung transplant complication | lung transplant failure
  code T86.818  Other complication of lung transplant
  code T86.810  Lung transplant rejection  when rejection
  code T86.811  Lung transplant failure  when failure
T86.00  Complication of bone marrow transplant, unspecified = bone marrow transplant complication
T86.01  Bone marrow transplant rejection = bone marrow transplant rejection
T86.02  Bone marrow transplant failure = bone marrow graft failure | engraftment failure | bone marrow transplant failure
T86.09  Other complication of bone marrow transplant = graft versus host disease after bone marrow transplant | engraftment syndrome
T86.5  Complication of stem cell transplant = complication of stem cell transplant | stem cell transplant complication | graft versus host disease after stem cell transplant
family Skin graft complication
  term skin graft failure | failed skin graft | skin graft necrosis | flap necrosis | skin graft rejection | flap failure | failed flap | failed skin flap | skin flap necrosis | necrosis of skin graft | necrosis of flap
  code T86.821  Skin graft failure
  code T86.820  Skin graft rejection  when rejection
  code T86.822  Skin graft infection  when infection
  code T86.828  Other complication of skin graft  when necrosis/flap
family Corneal transplant complication
  term corneal graft rejection | corneal transplant rejection | corneal graft failure | failed corneal graft | failed corneal transplant | rejection of corneal graft
  code T86.8409  Corneal transplant rejection, eye not given
  code T86.840{laterality: right=1 left=2 bilateral=3}  Corneal transplant rejection, {laterality} eye
  code T86.8419  Corneal transplant failure, eye not given  when failure/failed
  code T86.841{laterality: right=1 left=2 bilateral=3}  Corneal transplant failure, {laterality} eye  when failure/failed
T86.831  Bone graft failure = bone graft failure | failed bone graft
T86.91  Rejection of a transplanted organ, not given which = transplant rejection | organ rejection | graft rejection | allograft rejection | acute rejection
  unless kidney/renal/liver/hepatic/heart/cardiac/lung/corneal/bone marrow/no evidence of
T86.92  Failure of a transplanted organ, not given which = graft failure | transplant failure
  unless kidney/renal/liver/hepatic/heart/cardiac/lung/corneal/skin/vein/bypass/bone

# Amputation stump, reattached limbs.
family Amputation stump infection
  term stump infection | infected stump | infected amputation stump | amputation stump infection | infection of amputation stump | infected BKA stump | infected AKA stump | stump cellulitis
  code T87.40  Infection of amputation stump, limb not given  needs site
  code T87.4{laterality: right=3 left=4}  Infection of amputation stump, {laterality} leg  when BKA/AKA/leg/lower extremity/below knee/above knee/transmetatarsal/foot/TMA
  code T87.4{laterality: right=1 left=2}  Infection of amputation stump, {laterality} arm  when arm/hand/finger/upper extremity
family Amputation stump necrosis
  term stump necrosis | necrosis of amputation stump | necrotic stump | necrosis of stump | ischemic stump | gangrene of stump
  code T87.50  Necrosis of amputation stump, limb not given  needs site
  code T87.5{laterality: right=3 left=4}  Necrosis of amputation stump, {laterality} leg  when BKA/AKA/leg/lower extremity/below knee/above knee/transmetatarsal/foot/TMA
  code T87.5{laterality: right=1 left=2}  Necrosis of amputation stump, {laterality} arm  when arm/hand/finger/upper extremity
family Stump neuroma
  term stump neuroma | neuroma of amputation stump | amputation neuroma
  code T87.30  Neuroma of amputation stump, limb not given  needs site
  code T87.3{laterality: right=3 left=4}  Neuroma of amputation stump, {laterality} leg  when BKA/AKA/leg/lower extremity/below knee/above knee
  code T87.3{laterality: right=1 left=2}  Neuroma of amputation stump, {laterality} arm  when arm/hand/finger/upper extremity
T87.81  Dehiscence of amputation stump = stump dehiscence | dehiscence of amputation stump | BKA wound dehiscence | amputation stump dehiscence | AKA wound dehiscence
T87.89  Other complication of amputation stump = stump pain | residual limb pain | stump edema | amputation stump contracture | stump hematoma | nonhealing stump | stump ulcer
T87.9  Complication of amputation stump, unspecified = amputation stump complication | stump complication

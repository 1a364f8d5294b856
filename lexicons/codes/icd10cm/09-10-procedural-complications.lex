# Complications of procedures on the heart, the vessels and the airways: wards, intensive care, surgery.
# Coded only where the note ties the event to the procedure (guideline I.B.16), so every term names the tie.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, I97 and J95; guideline I.B.16

I97.0  Postcardiotomy syndrome = postcardiotomy syndrome | post cardiotomy syndrome | postpericardiotomy syndrome | post pericardiotomy syndrome
I97.110  Cardiac insufficiency following heart surgery = postcardiotomy shock insufficiency | cardiac insufficiency + after cardiac surgery/following cardiac surgery
I97.120  Cardiac arrest following heart surgery = cardiac arrest after cardiac surgery | cardiac arrest + after CABG/after cardiac surgery/following CABG
I97.121  Cardiac arrest following other surgery = postoperative cardiac arrest | cardiac arrest following surgery | post op cardiac arrest
I97.130  Heart failure following heart surgery = postoperative heart failure after cardiac surgery | heart failure + after cardiac surgery/following CABG/after CABG/following cardiac surgery
I97.131  Heart failure following other surgery = postoperative heart failure | postprocedural heart failure
I97.190  Other functional disturbance of the heart following heart surgery = postoperative atrial fibrillation after CABG | atrial fibrillation + after CABG/following CABG/after cardiac surgery/post CABG/post cardiac surgery | post CABG atrial fibrillation | low cardiac output syndrome after cardiac surgery
I97.191  Other functional disturbance of the heart following other surgery = postoperative atrial fibrillation | post operative atrial fibrillation | post op atrial fibrillation | postoperative arrhythmia | post op afib | atrial fibrillation + postoperative/post operative/postop
I97.3  Hypertension following a procedure = postoperative hypertension | postprocedural hypertension | post op hypertension
I97.418  Bleeding during another procedure on the circulatory system = intraoperative hemorrhage + vascular surgery/endarterectomy/aneurysm repair/bypass
I97.410  Bleeding during cardiac catheterization = intraprocedural bleeding + cardiac catheterization | intraoperative hemorrhage + cardiac catheterization
I97.411  Bleeding during cardiac bypass = intraoperative hemorrhage + CABG/cardiac bypass
I97.51  Accidental puncture or laceration of a circulatory structure during a circulatory procedure = inadvertent arterial puncture | accidental puncture + artery/vein/aorta/coronary | iatrogenic laceration + artery/vein | iatrogenic injury + femoral artery/iliac artery
I97.52  Accidental puncture or laceration of a circulatory structure during another procedure = accidental laceration + vein/artery/vena cava/aorta
I97.610  Bleeding after cardiac catheterization = bleeding after cardiac catheterization | groin bleeding + catheterization | postprocedural bleeding + cardiac catheterization
I97.611  Bleeding after cardiac bypass = postoperative bleeding after CABG | postoperative hemorrhage + CABG/bypass | mediastinal bleeding + postoperative/after CABG
I97.618  Bleeding after another procedure on the circulatory system = postoperative bleeding + endarterectomy/aneurysm repair/vascular bypass/pacemaker/valve replacement
I97.630  Hematoma after cardiac catheterization = hematoma after cardiac catheterization | groin hematoma + catheterization/cath/PCI | hematoma + cardiac catheterization/after cath/post cath/after PCI | access site hematoma
I97.631  Hematoma after cardiac bypass = hematoma + after CABG/post CABG
I97.638  Hematoma after another procedure on the circulatory system = pacemaker pocket hematoma | pocket hematoma | hematoma + after endarterectomy/after pacemaker/after aneurysm repair/fistula creation | neck hematoma + endarterectomy
I97.640  Seroma after cardiac catheterization = seroma + after cardiac catheterization
I97.648  Seroma after another procedure on the circulatory system = groin seroma + vascular surgery/bypass | seroma + vascular graft/endarterectomy/pacemaker
I97.710  Cardiac arrest during heart surgery = intraoperative cardiac arrest + cardiac surgery/CABG/valve
I97.711  Cardiac arrest during other surgery = intraoperative cardiac arrest | cardiac arrest during surgery | cardiac arrest during anesthesia
I97.790  Other functional disturbance of the heart during heart surgery = intraoperative arrhythmia + cardiac surgery/CABG
I97.791  Other functional disturbance of the heart during other surgery = intraoperative arrhythmia | intraoperative bradycardia | intraoperative atrial fibrillation
I97.820  Stroke following heart surgery = stroke after cardiac surgery | perioperative stroke + cardiac surgery/CABG/TAVR
I97.821  Stroke following other surgery = postoperative stroke | perioperative stroke
I97.811  Stroke during other surgery = intraoperative stroke
I97.88  Other complication of the circulatory system during a procedure = intraoperative hypotension complication
I97.89  Other postprocedural complication or disorder of the circulatory system = endoleak | postoperative vasoplegia | postembolization syndrome vascular
I99.8  Other disorder of circulatory system = limb ischemia | tissue ischemia | circulatory disorder specified | ischemia of extremity | poor perfusion of extremity
  unless cerebral/myocardial/mesenteric/demand/cardiac/bowel/intestinal/critical/acute limb/brain/retinal/coronary/EKG/ECG/optic
I99.9  Disorder of circulatory system, unspecified = circulatory disorder | circulatory disease | vascular disorder | cardiovascular disorder | cardiovascular pathology | circulatory problems
  unless atherosclerotic/hypertensive/risk/arteriosclerotic

family Tracheostomy complication
  term tracheostomy complication | complication of tracheostomy | tracheostomy + malfunction/bleeding/infection/dislodged/obstruction/plugged/leak | tracheostomy stenosis
  unless without
  code J95.00  Tracheostomy complication, unspecified  needs type
  code J95.01  Bleeding from tracheostomy stoma  when bleeding/hemorrhage
  code J95.02  Infection of tracheostomy stoma  when infection/infected/cellulitis
  code J95.03  Malfunction of tracheostomy stoma  when malfunction/obstruction/dislodged/stenosis/plugged/leak/mechanical
  code J95.09  Other tracheostomy complication  when granulation/granuloma
J95.01  Bleeding from tracheostomy stoma = tracheostomy bleeding | bleeding tracheostomy | bleeding from tracheostomy
J95.02  Infection of tracheostomy stoma = tracheostomy infection | trach site infection | tracheostomy site infection
J95.03  Malfunction of tracheostomy stoma = tracheostomy malfunction | tracheal stenosis due to tracheostomy | tracheostomy obstruction | trach malfunction | dislodged tracheostomy
J95.04  Tracheo-esophageal fistula following tracheostomy = tracheoesophageal fistula + tracheostomy | TE fistula + tracheostomy
J95.1  Acute pulmonary insufficiency following thoracic surgery = acute pulmonary insufficiency following thoracic surgery | acute pulmonary insufficiency + thoracic surgery/CABG/cardiac surgery/lobectomy
J95.2  Acute pulmonary insufficiency following nonthoracic surgery = acute pulmonary insufficiency following surgery | postoperative pulmonary insufficiency | postoperative respiratory insufficiency
J95.3  Chronic pulmonary insufficiency following surgery = chronic pulmonary insufficiency following surgery
J95.4  Chemical pneumonitis due to anesthesia = mendelson's syndrome | aspiration during anesthesia | chemical pneumonitis due to anesthesia | postoperative aspiration pneumonia
J95.5  Postprocedural subglottic stenosis = postintubation subglottic stenosis | post intubation subglottic stenosis | subglottic stenosis + intubation/postprocedural | postintubation tracheal stenosis
  chronic
J95.61  Bleeding during a procedure on the respiratory system = intraoperative bleeding + lobectomy/bronchoscopy/thoracotomy
J95.71  Accidental puncture or laceration of a respiratory structure during a respiratory procedure = accidental laceration + lung/trachea/bronchus
J95.72  Accidental puncture or laceration of a respiratory structure during another procedure = accidental puncture + pleura/lung
J95.811  Pneumothorax following a procedure = iatrogenic pneumothorax | postprocedural pneumothorax | postoperative pneumothorax | pneumothorax + iatrogenic/after thoracentesis/after central line/after biopsy/post biopsy/following pacemaker/after lung biopsy/after bronchoscopy/post procedure/postoperative
J95.812  Air leak following a procedure = postoperative air leak | prolonged air leak after lobectomy | air leak + after lobectomy/postoperative/post lobectomy | postprocedural air leak
J95.821  Acute respiratory failure following a procedure = postoperative respiratory failure | acute postoperative respiratory failure | postprocedural respiratory failure | acute respiratory failure following surgery | post op respiratory failure
J95.822  Acute and chronic respiratory failure following a procedure = acute on chronic postoperative respiratory failure | acute and chronic postprocedural respiratory failure
J95.830  Bleeding after a procedure on the respiratory system = postoperative bleeding + lobectomy/bronchoscopy/septoplasty/thoracotomy/tonsil | post bronchoscopy bleeding
J95.84  Transfusion-related acute lung injury = transfusion related acute lung injury | TRALI
J95.850  Mechanical complication of ventilator = ventilator malfunction | mechanical complication of ventilator
J95.851  Ventilator associated pneumonia  absorbs J18.9 = ventilator associated pneumonia | =VAP | ventilator acquired pneumonia | ventilator pneumonia | pneumonia + ventilator associated | pneumonia associated with mechanical ventilation
J95.859  Other complication of ventilator = ventilator complication | ventilator induced lung injury | barotrauma due to ventilator | ventilator associated tracheobronchitis
J95.860  Hematoma after a procedure on the respiratory system = septal hematoma after septoplasty | chest wall hematoma + thoracotomy
J95.862  Seroma after a procedure on the respiratory system = seroma + thoracotomy/lobectomy
J95.87  Transfusion-associated dyspnea = transfusion associated dyspnea
J95.88  Other complication of the respiratory system during a procedure = intraoperative bronchospasm | intraoperative laryngospasm | intraoperative aspiration
J95.89  Other postprocedural complication or disorder of the respiratory system = postoperative atelectasis complication | postintubation stridor | post extubation stridor | postoperative bronchospasm | post extubation laryngeal edema | postextubation stridor | postoperative pleural effusion | post thoracotomy effusion

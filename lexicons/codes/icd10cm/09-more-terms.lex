# Further names of diseases of the heart and vessels whose families stand in the other files of this chapter: wards, imaging, pathology.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 9

I12.9  Hypertensive kidney disease with chronic kidney disease stage 1-4 or unspecified = arteriolonephrosclerosis | benign nephrosclerosis | malignant nephrosclerosis
  chronic
I21.19  STEMI of another coronary artery of the inferior wall = inferior infarction | lower infarction | inferior myocardial infarct | inferoposterior infarction | inferolateral infarction | diaphragmatic infarction | diaphragmatic myocardial infarction | inferoposterior AMI | inferior infarct
  unless old/prior/previous/cerebral/cerebellar/artery territory/lobe/history
I25.10  Coronary artery disease of native artery without angina = coronary lesions | coronary lesion | coronary artery lesions | atheroma of coronary arteries | coronary atheromatous plaques | coronary occlusion chronic | diseased coronary arteries | multivessel disease | two-vessel disease | single-vessel disease | one-vessel disease | disease of left anterior descending artery | disease of anterior descending artery | lesion + coronary artery/anterior descending/circumflex/right coronary
  chronic
  unless no significant/without/no coronary/significant coronary lesions were not
I25.2  Old myocardial infarction = healed infarct | healed myocardial infarct | old infarction of myocardium | sequelae of myocardial infarction | chronic myocardial infarction | infarct scar of myocardium | postinfarction scar of myocardium
  chronic
I31.4  Cardiac tamponade = tamponade | hemopericardium with tamponade
  unless balloon/esophageal/nasal/uterine/bakri/packing/gas/retinal/no tamponade/vaginal
I45.81  Long QT syndrome = jervell lange-nielsen syndrome | jervell and lange-nielsen syndrome | andersen tawil syndrome | timothy syndrome
  chronic
I45.9  Conduction disorder, unspecified = adams-stokes syndrome | stokes adams attack | adams stokes attack | morgagni adams stokes syndrome
I49.89  Other specified cardiac arrhythmia = short QT syndrome | early repolarization syndrome | haissaguerre syndrome
I42.81  Arrhythmogenic cardiomyopathy = uhl anomaly | naxos disease
  chronic
I42.5  Other restrictive cardiomyopathy = infiltrative cardiomyopathy
  chronic
I63.9  Cerebral infarction, unspecified = cerebral ictus | brain stroke | ictus cerebral | ischemic brain infarct
  unless old/prior/previous/history/no ictus
I67.1  Cerebral aneurysm, nonruptured = carotid pseudoaneurysm intracranial | pseudoaneurysm of internal carotid artery | intracranial pseudoaneurysm
I74.8  Embolism or thrombosis of another artery = embolism of splenic artery | splenic artery thrombosis | renal artery embolism other | hepatic artery thrombosis | thrombosis of hepatic artery | hepatic artery embolism
  unless therapeutic/coil
I74.9  Embolism or thrombosis of an unspecified artery = embolism | arterial emboli | arterial embolus | obstruction of artery | peripheral embolism | systemic embolism | paradoxical embolism
  unless pulmonary/lung/fat/air/amniotic/septic/cholesterol/cerebral/brain/coil/venous/therapeutic/artery of prior/cement/tumor/protection/stroke/vein/portal/retinal/renal/mesenteric/coronary/leg/femoral/popliteal/arm
I77.1  Stricture of an artery = insufficiency of arterial circulation
  unless leg/legs/lower limb/lower extremity/peripheral/renal/carotid/coronary/pulmonary/vertebrobasilar/cerebral
I78.1  Nevus, non-neoplastic = telangiectatic lesions | telangiectatic lesion | telangiectatic | spider telangiectasias | arterial spiders | senile angioma spider | facial telangiectasia
  unless osler/hemorrhagic telangiectasia/ataxia/osteosarcoma/melanoma
I87.1  Compression of vein = vena cava compression | compression of vena cava | vena cava obstruction | compression of inferior vena cava | compression of superior vena cava | vena caval compression
I87.8  Other specified disorder of veins = jugular venous distention chronic | engorged jugular vein | jugular vein engorgement | venous collateral circulation
I95.9  Low blood pressure, unspecified = hypotensive episode | hypotension arterial | symptomatic hypotension | hypotensive patient
  unless orthostatic/postural/dialysis/intracranial/spinal/ocular
I99.8  Other disorder of the circulatory system = vascular insufficiency | vascular ischemia | ischemic process
  unless cardiac/coronary/cerebral/mesenteric/limb/venous/peripheral/leg
I96  Gangrene, not elsewhere classified = soft tissue necrosis | ischemic necrosis of skin | necrotic slough | acral necrosis | digital necrosis | necrosis of finger | necrosis of toe | necrosis of soft tissue | necrotic finger | necrotic fingers | necrotic toes | necrosis of skin flap | necrotic eschar | skin slough
  unless burn/pressure ulcer/decubitus/diabetic/diabetes/fasciitis/toxic epidermal/warfarin/tumor/pancreatic/spider/postoperative/wound edge/frostbite/debrided ulcer/ulcer
I67.3  Progressive vascular leukoencephalopathy = subcortical arteriosclerotic encephalopathy | subcortical vascular encephalopathy | arteriosclerotic leukoencephalopathy
  chronic
I28.8  Other disease of pulmonary vessels = stenosis of pulmonary vein | pulmonary artery rupture nontraumatic | stenosis of pulmonary artery acquired
  unless congenital
I42.7  Cardiomyopathy due to drug = doxorubicin cardiomyopathy | doxorubicin cardiotoxicity | anthracycline cardiotoxicity | trastuzumab cardiotoxicity | chemotherapy cardiotoxicity | cardiotoxicity of chemotherapy | chemotherapy-induced cardiomyopathy

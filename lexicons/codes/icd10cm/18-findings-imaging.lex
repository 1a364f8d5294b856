# Abnormal findings of imaging and of function studies without a diagnosis, for offices, wards and imaging departments.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 18, R90-R94
kind finding

R90.0  Space-occupying lesion in the skull on imaging = intracranial space occupying lesion | brain mass | intracranial mass | intracranial lesion | mass in brain | cerebral mass | space-occupying lesion of brain | intracranial space-occupying lesion | cerebellar mass | intracranial SOL | space occupying brain lesion | brain SOL
  integral-to C71 C79.31 D33 D43
R90.81  Abnormal echoencephalogram = abnormal echoencephalogram | abnormal head ultrasound of infant
R90.82  White matter disease, unspecified = white matter disease | white matter changes | white matter lesions | leukoaraiosis | white matter hyperintensities | white matter hyperintensity | periventricular white matter changes | periventricular white matter disease | chronic microvascular changes of white matter
  integral-to G35
R90.89  Other abnormal imaging of the brain or spinal cord = abnormal MRI of brain | abnormal brain MRI | abnormal CT of head | abnormal head CT | abnormal brain imaging | abnormal brain CT | abnormal MRI of spinal cord | abnormal CT brain | intracranial abnormality on imaging
  unless fetal
R91.1  Single lung nodule = lung nodule | pulmonary nodule | solitary pulmonary nodule | coin lesion | nodule in lung | solitary lung nodule | nodule of lung | SPN | subcentimeter pulmonary nodule | lung coin lesion | incidental lung nodule | incidental pulmonary nodule | right lower lobe nodule | right upper lobe nodule | left upper lobe nodule | left lower lobe nodule | right middle lobe nodule | ground glass nodule | lung lesion | pulmonary lesion | lesion of lung | lesion in lung | lesion in + right lung/left lung | nodule + right lung/left lung/right upper lobe/left upper lobe/right lower lobe/left lower lobe/middle lobe/lingula
  integral-to C34
  unless multiple/=nodules
R91.8  Other nonspecific abnormal finding of the lung = lung mass | pulmonary infiltrate | pulmonary infiltrates | lung infiltrate | =lung nodules | multiple pulmonary nodules | =pulmonary nodules | =Pulmonary nodules | =Lung nodules | multiple lung nodules | lung opacity | pulmonary mass | abnormal chest x-ray | abnormal chest CT | abnormal CXR | lung infiltrates | pulmonary opacity | ground glass opacity | ground glass opacities | bibasilar opacities | abnormal chest xray | airspace opacity | airspace disease | opacity in lung | mass in lung | lung shadow | abnormal chest imaging | bilateral infiltrates | bilateral pulmonary infiltrates | mass of lung | interstitial infiltrate | interstitial infiltrates | alveolar infiltrate | bilateral opacities | pulmonary opacities | basilar opacity | bibasilar infiltrates | lung opacities | infiltrate on chest x-ray | retrocardiac opacity | parenchymal opacity | lower lobe opacity | upper lobe opacity | lower lobe infiltrate | upper lobe infiltrate | middle lobe infiltrate | lobe infiltrate | perihilar opacities | hilar mass | abnormal radiograph of chest | patchy opacities | multifocal opacities | hilar enlargement | micronodular pattern | interstitial pattern | lobe mass | upper lobe mass | lower lobe mass | mass in lung | mass in + right lung/left lung | =lung lesions | =pulmonary lesions | =Pulmonary lesions | =Lung lesions | lesions in both lungs | mass + right upper lobe/left upper lobe/right lower lobe/left lower lobe/middle lobe/lingula/lung/pulmonary hilum
  integral-to J12-J18 C34 J69 J84 A15 J80 J81
R92.0  Microcalcifications of the breast on mammogram = breast microcalcifications | mammographic microcalcification | microcalcifications on mammogram | microcalcifications of breast | breast microcalcification | clustered microcalcifications
  unless calcifications benign
R92.1  Calcification of the breast on mammogram = breast calcification | mammographic calcification | breast calcifications | calcification on mammogram | calcifications on mammogram
R92.2  Inconclusive mammogram = inconclusive mammogram | mammogram inconclusive | BI-RADS 0 | BIRADS 0 | incomplete mammogram
family Dense breasts
  term dense breasts | dense breast tissue | breast density | dense breast
  code R92.30  Dense breasts, unspecified  needs type
  code R92.31{laterality: right=1 left=2 *bilateral=3}  Mammogram: fatty breast tissue, {laterality} breast  when fatty
  code R92.32{laterality: right=1 left=2 *bilateral=3}  Mammogram: fibroglandular density, {laterality} breast  when fibroglandular/scattered
  code R92.33{laterality: right=1 left=2 *bilateral=3}  Mammogram: heterogeneous density, {laterality} breast  when heterogeneous/heterogeneously
  code R92.34{laterality: right=1 left=2 *bilateral=3}  Mammogram: extreme density, {laterality} breast  when extreme/extremely
R92.333  Mammogram: heterogeneous density, both breasts = heterogeneously dense breasts | heterogeneously dense breast tissue | heterogeneous breast density
R92.343  Mammogram: extreme density, both breasts = extremely dense breasts | extremely dense breast tissue | extreme breast density
R92.323  Mammogram: fibroglandular density, both breasts = scattered fibroglandular density | scattered fibroglandular densities
R92.8  Other abnormal breast imaging = abnormal mammogram | abnormal breast ultrasound | abnormal breast MRI | abnormal mammography | breast asymmetry on mammogram | BI-RADS 3 | BI-RADS 4 | BIRADS 4 | abnormal screening mammogram | focal asymmetry of breast | architectural distortion of breast | BIRADS 3 | breast imaging abnormality
R93.0  Abnormal imaging of the skull or head = abnormal skull x-ray | abnormal imaging of head | abnormal sinus CT | abnormal skull imaging
R93.1  Abnormal imaging of the heart or coronary arteries = abnormal echocardiogram | elevated coronary calcium score | abnormal coronary angiogram | abnormal cardiac MRI | abnormal echo | elevated calcium score | abnormal cardiac CT | coronary calcium score elevated | reduced ejection fraction on imaging | wall motion abnormality | regional wall motion abnormality | abnormal heart shadow | enlarged cardiac silhouette | widened cardiac silhouette | wall motion abnormalities | hypokinesis of left ventricle | low ejection fraction | septal hypokinesis | left ventricular hypokinesis | depressed ejection fraction
  integral-to I50 I25 I42 I21
R93.2  Abnormal imaging of the liver or bile ducts = abnormal liver ultrasound | abnormal imaging of liver | nonvisualization of gallbladder | abnormal liver imaging | dilated bile ducts on imaging | abnormal HIDA scan | abnormal gallbladder imaging | abnormal biliary imaging
  unless laceration/cyst/metastasis/hemangioma
R93.3  Abnormal imaging of another part of the digestive tract = abnormal imaging of digestive tract | bowel wall thickening | abnormal barium swallow | abnormal CT of colon | colonic wall thickening | thickening of bowel wall | abnormal upper GI series | gastric wall thickening | esophageal thickening | dilated loops of bowel | thickened bowel wall | dilated small bowel loops | pancreatic mass on imaging | wall thickening of colon | abnormal barium enema
  integral-to K50 K51 K52 K56 K57
R93.41  Abnormal imaging of renal pelvis, ureter or bladder = bladder wall thickening | abnormal imaging of bladder | filling defect of bladder | filling defect of ureter | bladder mass on imaging | abnormal imaging of ureter | filling defect of renal pelvis | thickened bladder wall
family Abnormal imaging of the kidney
  term kidney mass on imaging/abnormal kidney imaging/abnormal imaging of kidney/abnormal renal ultrasound/abnormal kidney ultrasound/increased renal echogenicity/abnormal renal imaging
  unless cyst/carcinoma
  code R93.42{side: right=1 left=2 unspecified=9}  Abnormal imaging of the {side} kidney
R93.49  Abnormal imaging of another urinary organ = abnormal imaging of urinary organs | abnormal urethrogram
R93.5  Abnormal imaging of another part of the abdomen = abnormal abdominal CT | abnormal CT of abdomen | abnormal abdominal ultrasound | abnormal CT abdomen and pelvis | abnormal abdominal imaging | retroperitoneal mass on imaging | abnormal abdominal x-ray | fat stranding | mesenteric stranding | abnormal pelvic ultrasound | pneumoperitoneum on imaging | abnormal KUB | thickened endometrium on ultrasound
R93.6  Abnormal imaging of a limb = abnormal x-ray of limb | abnormal imaging of limb | abnormal imaging of leg | abnormal imaging of arm | abnormal MRI of knee | abnormal x-ray of foot | abnormal bone scan of leg
R93.7  Abnormal imaging of another part of the bones or muscles = abnormal spine x-ray | abnormal MRI of spine | abnormal bone scan | abnormal MRI of lumbar spine | abnormal x-ray of spine | bone lesion on imaging | abnormal spinal imaging | lytic lesion on imaging | abnormal vertebral imaging
family Abnormal imaging of the testicle
  term abnormal testicular ultrasound | abnormal scrotal ultrasound | abnormal imaging of testicle | testicular lesion on ultrasound | testicular microlithiasis on ultrasound
  sex male
  code R93.81{side: right=1 left=2 bilateral=3 unspecified=9}  Abnormal imaging of the testicle, {side}
R93.89  Abnormal imaging of another body structure = thickened endometrium | endometrial thickening | mediastinal mass on imaging | mediastinal widening | widened mediastinum | abnormal PET scan | thyroid incidentaloma | abnormal thyroid ultrasound | abnormal imaging of soft tissue | incidental finding on imaging | thickened endometrial stripe | mediastinal shift | abnormal imaging | abnormal CT scan | abnormal MRI | abnormal ultrasound | enlarged mediastinum
R93.9  Imaging not conclusive because of body fat = imaging inconclusive due to body habitus | limited study due to body habitus | inconclusive imaging due to excess body fat
R94.01  Abnormal EEG = abnormal EEG | abnormal electroencephalogram | EEG abnormality | diffuse slowing on EEG | epileptiform discharges on EEG | generalized slowing on EEG | EEG slowing | abnormal electroencephalography | epileptiform activity on EEG
  integral-to G40
R94.02  Abnormal brain scan = abnormal brain scan | abnormal brain SPECT
R94.09  Other abnormal function study of the brain = abnormal central nervous system function study | abnormal sleep study
R94.110  Abnormal electro-oculogram = abnormal electro-oculogram | abnormal EOG
R94.111  Abnormal electroretinogram = abnormal electroretinogram | abnormal ERG
R94.112  Abnormal visual evoked potential = abnormal visual evoked potential | abnormal VEP
R94.113  Abnormal oculomotor study = abnormal oculomotor study
R94.118  Other abnormal function study of the eye = abnormal visual field test | abnormal tonometry | abnormal eye function study
R94.120  Abnormal hearing test = abnormal hearing test | abnormal audiogram | failed hearing screen | failed hearing test | abnormal hearing screen | abnormal audiometry | failed hearing screening | abnormal auditory function study
  integral-to H90 H91
  unless newborn
R94.121  Abnormal vestibular function test = abnormal vestibular testing | abnormal VNG | abnormal electronystagmography
R94.128  Other abnormal function study of the ear = abnormal tympanogram | abnormal tympanometry
R94.130  Abnormal response to nerve stimulation = abnormal nerve conduction study | abnormal nerve stimulation response
R94.131  Abnormal EMG = abnormal EMG | abnormal electromyogram | abnormal electromyography
R94.138  Other abnormal function study of the peripheral nerves = abnormal caloric test | abnormal peripheral nervous system function study
R94.2  Abnormal lung function test = abnormal pulmonary function test | abnormal PFT | abnormal spirometry | reduced vital capacity | decreased diffusion capacity | abnormal PFTs | abnormal lung function test | reduced DLCO | restrictive pattern on spirometry | obstructive pattern on spirometry | restrictive ventilatory pattern | abnormal lung scan
  integral-to J44 J45 J84
R94.30  Abnormal heart function study, not specified = abnormal cardiovascular function study | abnormal cardiovascular study
R94.31  Abnormal electrocardiogram (ECG, EKG) = abnormal EKG | abnormal ECG | abnormal electrocardiogram | nonspecific ST changes | ST-T changes | nonspecific ST-T changes | T wave inversion | QT prolongation | prolonged QT | T wave inversions | ST depression | ST-T wave changes | nonspecific T wave changes | EKG changes | EKG abnormality | ECG abnormality | ST segment depression | prolonged QTc | QTc prolongation | ST elevation | ST-T wave abnormality | T wave abnormality | nonspecific ST-T wave changes | poor R wave progression | Q waves | low voltage | left axis deviation | right axis deviation | ST changes | T wave changes | T-wave inversion | nonspecific ST and T wave changes | prolonged QT interval | ECG changes | abnormal EKG findings | low QRS voltage | intraventricular conduction delay on EKG | T wave flattening | ST segment elevation | negative T waves | nonspecific intraventricular conduction delay | electrocardiographic abnormalities | peaked T waves | diffuse ST elevation | short PR interval
  integral-to I21 I24 I25 I30 I45.81 I44 I45
  unless STEMI/myocardial infarction/long QT syndrome
R94.39  Other abnormal heart function study = abnormal stress test | positive stress test | abnormal cardiac stress test | abnormal nuclear stress test | positive exercise test | abnormal Holter monitor | abnormal myocardial perfusion scan | abnormal exercise stress test | abnormal vectorcardiogram | positive treadmill test | abnormal exercise tolerance test | abnormal ankle brachial index | abnormal ABI | abnormal nuclear study | reversible perfusion defect | positive stress echocardiogram | abnormal electrophysiology study | reversible defect | positive ergometry | abnormal stress echo | perfusion defect on nuclear imaging
  integral-to I25
R94.4  Abnormal kidney function study = abnormal kidney function test | abnormal renal function | decreased GFR | decreased creatinine clearance | abnormal renal function tests | reduced GFR | decreased eGFR | abnormal kidney function | decreased renal function | low GFR | reduced renal function | abnormal renal function test | deterioration of renal function | worsening renal function | alteration of renal function | abnormal creatinine clearance
  integral-to N17 N18 N19
R94.5  Abnormal liver function study = abnormal liver function study | abnormal liver scan | abnormal liver function studies | abnormal liver function | altered liver function | alteration of liver function
  integral-to K70-K77
R94.6  Abnormal thyroid function study = abnormal thyroid function test | abnormal TSH | abnormal thyroid function | elevated TSH | low TSH | abnormal thyroid scan | abnormal thyroid function tests | abnormal TFTs | suppressed TSH | thyroid uptake abnormal | abnormal thyroid function studies | decreased TSH | high TSH
  integral-to E00-E07
R94.7  Abnormal function study of another endocrine gland = abnormal adrenal function test | abnormal endocrine function study | abnormal dexamethasone suppression test | abnormal cortisol stimulation test
R94.8  Abnormal function study of another organ = abnormal bladder function study | abnormal urodynamics | abnormal basal metabolic rate | abnormal gastric emptying study | abnormal urodynamic study | delayed gastric emptying on study | abnormal placental function study

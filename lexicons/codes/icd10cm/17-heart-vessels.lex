# Congenital heart and vessel malformations, for cardiology, pediatrics, primary care and hospital wards.
# A repaired defect is a history (Z87.74) unless something of it is left; septal defects after an infarction are in chapter 9.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 17, Q20-Q28; guidelines I.C.17
chronic

# Septa
family Atrial septal defect
  term atrial septal defect | defect of atrial septum | interatrial septal defect | interatrial communication | ostium secundum defect | secundum ASD | secundum atrial septal defect | hole in atrial septum | sinus venosus defect | sinus venosus ASD | interatrial shunt | unroofed coronary sinus | atrial septum defect
  unless post infarction/after infarction/acquired/iatrogenic
  family-history Z82.79  Family history of other congenital malformations, deformations and chromosomal abnormalities
  code Q21.10  Atrial septal defect, unspecified  needs type
  code Q21.11  Secundum atrial septal defect  when secundum/ostium secundum/fossa ovalis
  code Q21.13  Coronary sinus atrial septal defect  when coronary sinus
  code Q21.14  Superior sinus venosus atrial septal defect  when sinus venosus + superior
  code Q21.15  Inferior sinus venosus atrial septal defect  when sinus venosus + inferior
  code Q21.16  Sinus venosus atrial septal defect, unspecified  when sinus venosus  needs site
  code Q21.19  Other specified atrial septal defect  when common atrium
  code Z87.74  Personal history of corrected congenital malformation of heart and circulation  when repaired/status post repair/s/p repair/surgically closed/surgically corrected
Q21.12  Patent foramen ovale = patent foramen ovale | persistent foramen ovale | open foramen ovale | foramen ovale + patent/persistent/permeable/open | permeable foramen ovale | PFO with shunt
Q21.19  Common atrium = common atrium | single atrium | cor triloculare biventriculare
family Ventricular septal defect
  term ventricular septal defect | interventricular septal defect | interventricular communication | defect of ventricular septum | Roger disease | perimembranous VSD | muscular VSD | hole in ventricular septum | membranous septal defect
  unless post infarction/after infarction/acquired/infarct/myocardial infarction
  code Q21.0  Ventricular septal defect
  code Z87.74  Personal history of corrected congenital malformation of heart and circulation  when repaired/status post repair/s/p repair/surgically closed/surgically corrected
family Atrioventricular septal defect
  term atrioventricular septal defect | AV canal defect | atrioventricular canal | endocardial cushion defect | ostium primum defect | primum ASD | ostium primum atrial septal defect | AV canal | common atrioventricular canal
  code Q21.20  Atrioventricular septal defect, not said whether partial or complete  needs type
  code Q21.21  Partial atrioventricular septal defect  when partial/incomplete/primum/ostium primum
  code Q21.22  Transitional atrioventricular septal defect  when transitional/intermediate
  code Q21.23  Complete atrioventricular septal defect  when complete/common
  code Z87.74  Personal history of corrected congenital malformation of heart and circulation  when repaired/status post repair/s/p repair/surgically corrected
Q21.3  Tetralogy of Fallot = tetralogy of Fallot | Fallot tetralogy | ToF with pulmonary atresia | Fallot disease
Q21.4  Aortopulmonary window = aortopulmonary window | aortopulmonary septal defect | aortic septal defect
Q21.8  Other congenital malformation of the septa of the heart = pentalogy of Fallot | Eisenmenger defect | congenital aneurysm of atrial septum
Q21.9  Congenital malformation of a septum of the heart, unspecified = congenital septal defect of heart | septal defect NOS | congenital septal defect

# Chambers and connections
Q20.0  Common arterial trunk = truncus arteriosus | persistent truncus arteriosus | common arterial trunk | truncus arteriosus communis
Q20.1  Double outlet right ventricle = double outlet right ventricle | DORV | Taussig-Bing syndrome | Taussig-Bing anomaly
Q20.2  Double outlet left ventricle = double outlet left ventricle | DOLV
Q20.3  Discordant ventriculoarterial connection (transposition of the great arteries) = transposition of great arteries | transposition of great vessels | d-TGA | dextrotransposition of aorta | complete transposition | D-transposition
Q20.4  Double inlet ventricle = double inlet ventricle | double inlet left ventricle | single ventricle | univentricular heart | cor triloculare biatriatum | common ventricle | single ventricle physiology
Q20.5  Discordant atrioventricular connection (corrected transposition) = congenitally corrected transposition | corrected transposition | L-TGA | ventricular inversion | l-transposition | congenitally corrected transposition of the great arteries
Q20.6  Isomerism of the atrial appendages = atrial isomerism | isomerism of atrial appendages | heterotaxy with asplenia | heterotaxy with polysplenia | left atrial isomerism | right atrial isomerism
Q20.8  Other congenital malformation of heart chambers and connections = cor biloculare
Q20.9  Congenital malformation of heart chambers and connections, unspecified = conotruncal defect | congenital anomaly of cardiac chambers

# Valves
Q22.0  Pulmonary valve atresia = pulmonary valve atresia | pulmonary atresia | atresia of pulmonary valve | pulmonary atresia with intact septum
Q22.1  Congenital pulmonary valve stenosis = congenital pulmonary stenosis | congenital pulmonic stenosis | congenital pulmonary valve stenosis | pulmonary valve stenosis + congenital/infant/newborn | dysplastic pulmonary valve
Q22.2  Congenital pulmonary valve insufficiency = congenital pulmonary regurgitation | congenital pulmonary insufficiency | congenital absent pulmonary valve with regurgitation
Q22.3  Other congenital malformation of the pulmonary valve = bicuspid pulmonary valve | absent pulmonary valve | quadricuspid pulmonary valve | congenital malformation of pulmonary valve
Q22.4  Congenital tricuspid stenosis or atresia = tricuspid atresia | congenital tricuspid stenosis | atresia of tricuspid valve
Q22.5  Ebstein anomaly = Ebstein anomaly | Ebstein disease | Ebstein malformation | Ebstein's
Q22.6  Hypoplastic right heart syndrome = hypoplastic right heart | hypoplastic right heart syndrome | hypoplastic right ventricle
Q22.8  Other congenital malformation of the tricuspid valve = congenital tricuspid regurgitation | congenital tricuspid insufficiency | tricuspid valve dysplasia
Q22.9  Congenital malformation of the tricuspid valve, unspecified = congenital tricuspid valve anomaly | congenital tricuspid malformation
Q23.0  Congenital stenosis of the aortic valve = congenital aortic stenosis | congenital aortic valve stenosis | aortic valve atresia | congenital aortic atresia | unicuspid aortic valve | unicuspid aortic valve with stenosis | aortic stenosis + congenital
Q23.1  Congenital insufficiency of the aortic valve = congenital aortic insufficiency | congenital aortic regurgitation | congenital aortic valve insufficiency | aortic regurgitation + congenital
Q23.81  Bicuspid aortic valve = bicuspid aortic valve | bicuspid aorta | aortic valve + bicuspid | bicuspid valve | bicuspid aortopathy | bicuspid aortic stenosis | congenital bicuspid valve | two leaflet aortic valve
Q23.2  Congenital mitral stenosis = congenital mitral stenosis | parachute mitral valve | mitral atresia | congenital mitral atresia
Q23.3  Congenital mitral insufficiency = congenital mitral insufficiency | congenital mitral regurgitation
Q23.4  Hypoplastic left heart syndrome = hypoplastic left heart | hypoplastic left heart syndrome | HLHS | hypoplastic left ventricle
Q23.82  Congenital cleft of a mitral valve leaflet = cleft mitral valve | mitral valve cleft | cleft mitral leaflet | cleft in anterior mitral leaflet
Q23.88  Other congenital malformation of the aortic and mitral valves = quadricuspid aortic valve | congenital mitral valve malformation | double orifice mitral valve | mitral arcade
Q23.9  Congenital malformation of the aortic and mitral valves, unspecified = congenital aortic valve anomaly | congenital mitral valve anomaly

# Other malformations of the heart
Q24.0  Dextrocardia = dextrocardia | heart in right chest | mirror-image dextrocardia
  unless situs inversus
Q24.1  Levocardia = levocardia | isolated levocardia
Q24.2  Cor triatriatum = cor triatriatum | cor triatriatum sinister
Q24.3  Pulmonary infundibular stenosis = infundibular pulmonary stenosis | subvalvular pulmonary stenosis | double chambered right ventricle | subpulmonic stenosis | right ventricular outflow tract obstruction congenital
Q24.4  Congenital subaortic stenosis = subaortic stenosis | subaortic membrane | discrete subaortic stenosis | subvalvular aortic stenosis congenital | congenital subaortic stenosis
  unless hypertrophic/idiopathic hypertrophic
Q24.5  Malformation of a coronary vessel = anomalous coronary artery | coronary artery anomaly | congenital coronary artery anomaly | anomalous origin of coronary artery | anomalous left coronary artery | ALCAPA | congenital coronary aneurysm | congenital coronary fistula | anomalous right coronary artery | coronary artery fistula | aberrant coronary artery | single coronary artery | coronary arteriovenous fistula congenital
Q24.6  Congenital heart block = congenital heart block | congenital complete heart block | congenital AV block | congenital complete atrioventricular block
Q24.8  Other specified congenital malformation of the heart = congenital left ventricular diverticulum | congenital pericardial defect | absence of pericardium | congenital absence of pericardium | Uhl disease | crisscross heart | criss-cross heart | congenital malposition of heart | congenital ventricular diverticulum | ectopia cordis | mesocardia | congenital ventricular aneurysm | cardiac diverticulum | congenital pericardial cyst
Q24.9  Congenital heart disease, unspecified = congenital heart disease | congenital heart defect | congenital cardiac anomaly | congenital cardiopathy | congenital cardiac disease | congenital heart malformation | congenital anomaly of heart | adult congenital heart disease | cyanotic congenital heart disease | complex congenital heart disease | congenital cardiac malformation | ACHD | congenital heart anomaly | cardiac malformation | heart malformation | malformation of heart
  family-history Z82.79  Family history of other congenital malformations, deformations and chromosomal abnormalities

# Great arteries
family Patent ductus arteriosus
  term patent ductus arteriosus | persistent ductus arteriosus | patent ductus | persistent ductus | open ductus arteriosus | patent Botallo duct | ductus arteriosus + patent/persistent | hemodynamically significant PDA
  code Q25.0  Patent ductus arteriosus
  code Z87.74  Personal history of corrected congenital malformation of heart and circulation  when repaired/ligated/s/p ligation/status post ligation/status post closure
Q25.1  Coarctation of the aorta = coarctation of aorta | aortic coarctation | coarctation | preductal coarctation | postductal coarctation
Q25.21  Interrupted aortic arch = interrupted aortic arch | interruption of aortic arch
Q25.29  Other atresia of the aorta = aortic atresia of the vessel | atresia of aorta
Q25.3  Supravalvular aortic stenosis = supravalvular aortic stenosis | supravalvar aortic stenosis
Q25.40  Congenital malformation of the aorta, unspecified = congenital anomaly of aorta | congenital aortic malformation | aortic arch anomaly
Q25.41  Absence of the aorta = congenital absence of aorta | aplasia of aorta
Q25.42  Hypoplasia of the aorta = hypoplastic aorta | hypoplasia of aorta | hypoplastic aortic arch | aortic arch hypoplasia | midaortic syndrome congenital
Q25.43  Congenital aneurysm of the aorta = congenital aneurysm of aorta | sinus of Valsalva aneurysm | aneurysm of sinus of Valsalva | ruptured sinus of Valsalva | congenital aortic aneurysm | congenital aortic root aneurysm
Q25.44  Congenital dilation of the aorta = congenital dilation of aorta | congenital aortic root dilation
Q25.45  Double aortic arch = double aortic arch | vascular ring of aorta | vascular ring
Q25.46  Tortuous aortic arch = tortuous aortic arch | persistent convolutions of aortic arch | kinked aortic arch | aortic arch + tortuous
Q25.47  Right aortic arch = right aortic arch | right-sided aortic arch | persistent right aortic arch
Q25.48  Anomalous origin of the subclavian artery = anomalous subclavian artery | aberrant right subclavian artery | aberrant subclavian artery | arteria lusoria | dysphagia lusoria
Q25.49  Other congenital malformation of the aorta = bovine arch | bovine aortic arch | congenital kink of aorta | Kommerell diverticulum | pseudocoarctation of aorta | diverticulum of Kommerell
Q25.5  Atresia of the pulmonary artery = pulmonary artery atresia | atresia of pulmonary artery
Q25.6  Congenital stenosis of the pulmonary artery = congenital pulmonary artery stenosis | peripheral pulmonary stenosis | branch pulmonary artery stenosis | supravalvular pulmonary stenosis | peripheral pulmonic stenosis | branch pulmonary stenosis
Q25.71  Coarctation of the pulmonary artery = coarctation of pulmonary artery | pulmonary artery coarctation
Q25.72  Congenital pulmonary arteriovenous malformation = congenital pulmonary arteriovenous malformation | congenital pulmonary AVM | congenital pulmonary arteriovenous fistula | congenital pulmonary arteriovenous aneurysm
Q25.79  Other congenital malformation of the pulmonary artery = pulmonary artery sling | pulmonary sling | anomalous pulmonary artery | agenesis of pulmonary artery | hypoplasia of pulmonary artery | pulmonary artery hypoplasia | congenital absence of pulmonary artery | anomalous origin of pulmonary artery | hemitruncus
Q25.8  Other congenital malformation of the great arteries = congenital anomaly of great arteries
Q25.9  Congenital malformation of the great arteries, unspecified = congenital malformation of great arteries

# Great veins
Q26.0  Congenital stenosis of the vena cava = congenital stenosis of vena cava | congenital vena cava stenosis
Q26.1  Persistent left superior vena cava = persistent left superior vena cava | left-sided superior vena cava | PLSVC | persistent left SVC | left SVC | double superior vena cava
Q26.2  Total anomalous pulmonary venous connection = total anomalous pulmonary venous connection | total anomalous pulmonary venous return | total anomalous pulmonary venous drainage | TAPVC
Q26.3  Partial anomalous pulmonary venous connection = partial anomalous pulmonary venous connection | partial anomalous pulmonary venous return | partial anomalous pulmonary venous drainage | PAPVR | PAPVC | scimitar syndrome
Q26.4  Anomalous pulmonary venous connection, unspecified = anomalous pulmonary venous connection | anomalous pulmonary venous return | anomalous pulmonary vein | anomalous pulmonary venous drainage
Q26.5  Anomalous portal venous connection = anomalous portal venous connection | Abernethy malformation | congenital portosystemic shunt | agenesis of portal vein | portal vein agenesis | congenital absence of portal vein
Q26.6  Fistula between portal vein and hepatic artery = portal vein hepatic artery fistula | arterioportal fistula | hepatic arterioportal shunt | arterioportal shunt
Q26.8  Other congenital malformation of the great veins = azygos continuation | interrupted inferior vena cava | absence of inferior vena cava | agenesis of inferior vena cava | double inferior vena cava | duplicated inferior vena cava | left-sided inferior vena cava | congenital absence of vena cava | retroaortic left renal vein | inferior vena cava agenesis | duplication of inferior vena cava | circumaortic renal vein | inferior vena cava atresia
Q26.9  Congenital malformation of a great vein, unspecified = anomaly of vena cava | congenital anomaly of vena cava | congenital anomaly of great vein

# Other vessels
Q27.0  Missing umbilical artery = single umbilical artery | two vessel cord | absent umbilical artery | 2-vessel cord | two-vessel umbilical cord
Q27.1  Congenital renal artery stenosis = congenital renal artery stenosis | renal artery stenosis + congenital
Q27.2  Other congenital malformation of the renal artery = accessory renal artery | aberrant renal artery | multiple renal arteries | polar renal artery | anomalous renal artery | duplicated renal artery | accessory renal arteries | aberrant polar vessel | crossing vessel of kidney | lower pole crossing vessel
family Arteriovenous malformation of a peripheral vessel
  term arteriovenous malformation | congenital arteriovenous fistula | arteriovenous aneurysm congenital | congenital arteriovenous malformation | congenital arteriovenous aneurysm | AV malformation | arteriovenous malformation + arm/hand/leg/foot/kidney/uterus/bladder/scalp/face/liver/pelvis/spinal cord/spine/mandible
  unless brain/cerebral/intracranial/cerebellar/pulmonary/lung/gastric/stomach/colon/duodenum/occipital/frontal/parietal/temporal/acquired
  code Q27.30  Arteriovenous malformation, site unspecified  needs site
  code Q27.31  Arteriovenous malformation of a vessel of the arm  when arm/upper limb/hand/forearm/upper extremity/finger/shoulder
  code Q27.32  Arteriovenous malformation of a vessel of the leg  when leg/lower limb/foot/thigh/lower extremity/calf/knee
  code Q27.33  Arteriovenous malformation of a vessel of the digestive tract  when digestive/gastrointestinal/small bowel/jejunum/ileum/cecum/rectum/intestine/GI
  code Q27.34  Arteriovenous malformation of a kidney vessel  when kidney/renal
  code Q27.39  Arteriovenous malformation at another site  when uterus/uterine/bladder/scalp/face/facial/liver/pelvis/pelvic/spine/spinal/spinal cord/mandible/ear/chest wall/tongue/neck/buttock/mediastinum/dural/spleen
Q27.4  Congenital widening of a vein = congenital phlebectasia | congenital phlebectasia of jugular vein | jugular phlebectasia | congenital venous aneurysm
Q27.8  Other specified congenital malformation of peripheral vessels = congenital aneurysm of peripheral vessel | congenital varix | venous malformation | congenital peripheral aneurysm | capillary venous malformation | vascular malformation of limb | persistent sciatic artery | popliteal entrapment congenital | congenital stricture of artery | aberrant vessel | slow flow vascular malformation | congenital aneurysm peripheral | lymphovenous malformation | aberrant artery
  unless cerebral/brain/intracranial/cavernous
Q27.9  Congenital malformation of peripheral vessels, unspecified = vascular malformation | congenital vascular malformation | peripheral vascular malformation | vascular anomaly | congenital vascular anomaly | congenital anomaly of peripheral vascular system
  unless cerebral/brain/intracranial/cavernous
Q28.0  Arteriovenous malformation of a precerebral vessel = carotid arteriovenous malformation | arteriovenous malformation of precerebral vessels | vertebral artery arteriovenous malformation
Q28.1  Other malformation of a precerebral vessel = congenital carotid malformation | agenesis of carotid artery | hypoplastic vertebral artery | vertebral artery hypoplasia | carotid artery agenesis | internal carotid agenesis | congenital malformation of precerebral vessels | congenital precerebral aneurysm
family Arteriovenous malformation of a brain vessel
  term cerebral arteriovenous malformation | brain arteriovenous malformation | intracranial arteriovenous malformation | arteriovenous malformation + brain/cerebral/cerebellum/intracranial/frontal/parietal/occipital/temporal/cerebellar/thalamus/thalamic | vein of Galen malformation | vein of Galen aneurysm | brain AVM | cerebral AVM | congenital arteriovenous brain aneurysm | cerebral arteriovenous aneurysm
  code Q28.2  Arteriovenous malformation of a brain vessel
Q28.3  Other malformation of a brain vessel = cerebral cavernous malformation | cavernous malformation of brain | congenital cerebral aneurysm | developmental venous anomaly | cavernous malformation | cerebral venous angioma | congenital brain aneurysm | cavernoma + brain/brainstem/pons/cerebral/frontal/temporal/parietal/cerebellum | persistent trigeminal artery | fetal posterior cerebral artery | congenital malformation of cerebral vessels | brainstem cavernoma | pontine cavernoma
Q28.8  Other specified congenital malformation of circulation = congenital aneurysm | congenital aneurysm of splenic artery
Q28.9  Congenital malformation of circulation, unspecified = congenital anomaly of circulatory system | congenital circulatory malformation

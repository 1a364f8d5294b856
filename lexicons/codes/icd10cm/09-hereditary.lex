# Hereditary diseases of heart muscle, conduction and vessels, as genetics and cardiology name them.
# For cardiology, genetics, pediatrics and emergency departments; symbols (CMD1GG, LQT8) are in lexicons/gene-series.tsv.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 9: Cardiomyopathy; Syndrome, long QT, Brugada
chronic

I42.01  Familial dilated cardiomyopathy = familial idiopathic dilated cardiomyopathy | autosomal dominant dilated cardiomyopathy | autosomal recessive dilated cardiomyopathy | X-linked dilated cardiomyopathy | dilated cardiomyopathy due to gene mutation | familial dilated cardiomyopathy with conduction defect | dilated cardiomyopathy with woolly hair and keratoderma | TTN cardiomyopathy | lamin cardiomyopathy | LMNA cardiomyopathy
I42.2  Familial hypertrophic cardiomyopathy = familial hypertrophic cardiomyopathy | hereditary hypertrophic cardiomyopathy | genetic hypertrophic cardiomyopathy | familial ventricular hypertrophic cardiomyopathy | heritable hypertrophic cardiomyopathy | hypertrophic cardiomyopathy due to sarcomere mutation | midventricular hypertrophic cardiomyopathy | familial asymmetric septal hypertrophy
I42.5  Familial restrictive cardiomyopathy = familial restrictive cardiomyopathy | genetic restrictive cardiomyopathy
I42.81  Arrhythmogenic cardiomyopathy = familial arrhythmogenic right ventricular dysplasia | arrhythmogenic right ventricular dysplasia cardiomyopathy | familial arrhythmogenic right ventricular cardiomyopathy | arrhythmogenic left ventricular cardiomyopathy | arrhythmogenic biventricular cardiomyopathy | Carvajal syndrome | arrhythmogenic ventricular cardiomyopathy | arrhythmogenic cardiomyopathy with palmoplantar keratoderma
I42.89  Noncompaction cardiomyopathy = left ventricular noncompaction cardiomyopathy | isolated noncompaction of ventricular myocardium | left ventricular hypertrabeculation | spongiform cardiomyopathy | histiocytoid cardiomyopathy | infantile histiocytoid cardiomyopathy
I45.81  Long QT syndrome = congenital long QT syndrome | familial long QT syndrome | Romano-Ward syndrome | Romano Ward long QT syndrome | Ward-Romano syndrome | Andersen-Tawil syndrome | Andersen cardiodysrhythmic periodic paralysis | surdocardiac syndrome | cardioauditory syndrome of Jervell and Lange-Nielsen
I49.89  Short QT syndrome = familial short QT syndrome | ankyrin-B related cardiac arrhythmia | J wave syndrome
I49.81  Brugada syndrome = sudden unexplained nocturnal death syndrome | Brugada pattern type 1 | familial Brugada syndrome
I47.22  Catecholaminergic polymorphic ventricular tachycardia = familial polymorphic ventricular tachycardia | catecholamine induced polymorphic ventricular tachycardia | stress-induced polymorphic ventricular tachycardia | bidirectional tachycardia induced by catecholamines
I49.01  Familial ventricular fibrillation = idiopathic ventricular fibrillation | paroxysmal familial ventricular fibrillation | familial ventricular fibrillation
I48.91  Familial atrial fibrillation = familial atrial fibrillation | hereditary atrial fibrillation
I49.5  Familial sick sinus syndrome = familial sick sinus syndrome | congenital sick sinus syndrome | familial sinus node disease | atrial cardiomyopathy with heart block | sinoatrial node dysfunction and deafness
I45.9  Hereditary conduction disease = progressive familial heart block | familial heart block | progressive cardiac conduction defect | Lenegre disease | Lev disease | Lev-Lenegre disease | familial Lev disease | familial progressive cardiac conduction defect | hereditary bundle branch system defect
I45.6  Familial pre-excitation = familial Wolff-Parkinson-White syndrome | glycogen heart disease with pre-excitation
I71.20  Familial thoracic aortic aneurysm = familial thoracic aortic aneurysm | familial thoracic aortic aneurysm and dissection | heritable thoracic aortic disease | annuloaortic ectasia | thoracic aortic aneurysm and aortic dissection | Erdheim cystic medial necrosis of aorta | familial aortic dissection
I27.0  Hereditary pulmonary hypertension = familial primary pulmonary hypertension | hereditary pulmonary arterial hypertension | familial pulmonary arterial hypertension
I78.0  Hereditary hemorrhagic telangiectasia = Osler-Weber-Rendu disease | Osler-Rendu-Weber syndrome | Rendu-Osler-Weber disease | juvenile polyposis hereditary hemorrhagic telangiectasia syndrome
Q28.3  Cerebral cavernous malformation = familial cerebral cavernous malformation | familial cerebral cavernous angioma | cerebral capillary malformation | hyperkeratotic cutaneous capillary-venous malformation with cerebral capillary malformation
Q28.2  Cerebral arteriovenous malformation = capillary malformation-arteriovenous malformation | capillary malformation arteriovenous malformation syndrome
I67.850  CADASIL = cerebral autosomal dominant arteriopathy with subcortical infarcts and leukoencephalopathy | hereditary multi-infarct dementia
I67.858  Other hereditary cerebral small vessel disease = cerebral autosomal recessive arteriopathy with subcortical infarcts and leukoencephalopathy | Maeda syndrome | COL4A1 brain small vessel disease | brain small vessel disease with hemorrhage | brain small vessel disease | familial cerebral small vessel disease
I67.5  Moyamoya disease = familial moyamoya disease | familial moyamoya
Q82.0  Hereditary lymphedema = Meige disease | Meige lymphedema | Nonne-Milroy disease | lymphedema-distichiasis syndrome | hypotrichosis lymphedema telangiectasia syndrome | Hennekam lymphangiectasia lymphedema syndrome | Emberger syndrome | congenital hereditary lymphedema | primary lymphoedema | lymphatic malformation hereditary lymphedema
Q24.8  Other congenital malformation of the heart = familial congenital heart defect | multiple types of congenital heart defects | congenital heart defects multiple types

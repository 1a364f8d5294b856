# Symptoms and signs of the heart, the circulation and breathing, for offices, wards and emergency departments.
# A symptom is coded when no diagnosis explains it; integral-to names the diagnoses that do.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 18, R00-R09
kind symptom

R00.0  Fast heart rate (tachycardia), unspecified  needs type = tachycardia | rapid heart rate | fast heart rate | rapid heartbeat | fast heartbeat | sinus tachycardia | sinus tach | tachycardic | elevated heart rate | increased heart rate | rapid pulse | tachyarrhythmia | sinoauricular tachycardia | fast pulse | rapid pulse | rapid heart beat | fast heart beat
  integral-to I47 I48 I49 A41 R65 I26 E05
  unless supraventricular/ventricular/paroxysmal/postural/junctional/atrial tachycardia/SVT/VT/nodal
R00.1  Slow heart rate (bradycardia), unspecified = bradycardia | slow heart rate | sinus bradycardia | sinus brady | bradycardic | slow heartbeat | slow pulse | low heart rate | vagal bradycardia | slow heart beat
  integral-to I49.5 I44 I45
R00.2  Palpitations = palpitation | heart racing | racing heart | pounding heart | heart pounding | heart fluttering | fluttering in chest | awareness of heartbeat | skipped beats | heart skipping beats | racing heartbeat
  integral-to I47 I48 I49
R00.8  Other abnormality of the heart beat = abnormal heart rhythm on auscultation | irregular pulse
  integral-to I47 I48 I49
R00.9  Abnormal heart beat, not specified = abnormal heartbeat | abnormal heart beat
R01.0  Innocent (benign) heart murmur = innocent murmur | benign murmur | functional murmur | Still's murmur | physiologic murmur | benign heart murmur | innocent heart murmur | flow murmur
  kind finding
R01.1  Heart murmur, unspecified  needs type = heart murmur | cardiac murmur | systolic murmur | diastolic murmur | systolic ejection murmur | holosystolic murmur | pansystolic murmur | new murmur | murmur
  kind finding
  unless vesicular/respiratory/breath/venous hum
  integral-to I34 I35 I36 I37 I05-I08 Q20-Q25
R01.2  Other abnormal heart sounds = cardiac dullness | pericardial friction rub | friction rub precordial | S3 gallop | S4 gallop | gallop rhythm | muffled heart sounds | abnormal heart sounds | third heart sound | fourth heart sound
  kind finding
  integral-to I30-I31 I50
R03.0  Raised blood pressure reading without a diagnosis of hypertension = elevated blood pressure without diagnosis of hypertension | elevated blood pressure reading | elevated blood pressure | high blood pressure reading | elevated BP | BP elevated | white coat hypertension | white coat syndrome | transient hypertension | borderline blood pressure | prehypertension | pre-hypertension | blood pressure elevated
  kind finding
  integral-to I10-I16 O10-O16
R03.1  Low blood pressure reading, nonspecific = low blood pressure reading | low BP reading | low blood pressure | low BP | soft blood pressure | BP low
  kind finding
  integral-to I95 R57 R65.21 A41

R04.0  Nosebleed (epistaxis) = epistaxis | nosebleed | nose bleed | nasal bleeding | bleeding from nose | nasal hemorrhage | nose bleeding | bloody nose
R04.1  Bleeding from the throat = bleeding from throat | throat bleeding | throat hemorrhage | pharyngeal bleeding | oropharyngeal bleeding
R04.2  Coughing up blood (hemoptysis) = hemoptysis | coughing up blood | coughing blood | blood tinged sputum | bloody sputum | hemoptoic sputum | hemoptoic cough | blood streaked sputum | cough with blood | bloody expectoration | hemoptoic expectoration
  integral-to A15 I26
R04.81  Acute idiopathic lung bleeding of an infant = acute idiopathic pulmonary hemorrhage in infant | acute idiopathic hemorrhage lung infant
  age 0-1
R04.89  Bleeding from another site of the airways = pulmonary hemorrhage | lung hemorrhage | diffuse alveolar hemorrhage | alveolar hemorrhage | tracheal bleeding | bleeding from trachea | bronchial hemorrhage | endobronchial bleeding
R04.9  Bleeding from the airways, site not specified = respiratory tract bleeding | airway bleeding | bleeding from respiratory passages

family Cough
  term cough | coughing | dry cough | nonproductive cough | productive cough | wet cough | tussis | hacking cough | cough with expectoration
  integral-to J00-J06 J09-J18 J20-J22 J40-J47 J69 J84 J85 U07.1 A15 A37
  unless whooping
  code R05.9  Cough, unspecified
  code R05.1  Acute cough  when acute
  code R05.2  Subacute cough  when subacute
  code R05.3  Chronic cough  when chronic/refractory/unexplained/persistent cough/for months/ongoing
  code R05.4  Cough syncope  when cough syncope/tussive syncope/syncope with coughing
  code R05.8  Other specified cough  when nervous/habit/psychogenic/laryngeal/spasmodic
R05.1  Acute cough = acute cough | cough of acute onset
  integral-to J00-J06 J09-J18 J20-J22 J44 J45 U07.1
R05.3  Chronic cough = chronic cough | persistent cough | refractory cough | unexplained chronic cough | longstanding cough
  integral-to J44 J41 J42 J47 J84 J45
R05.4  Cough syncope = cough syncope | tussive syncope | post-tussive syncope | syncope with coughing
R05.8  Other specified cough = paroxysmal cough | barking cough | upper airway cough syndrome | neurogenic cough
  integral-to J05.0 A37

R06.00  Dyspnea, unspecified = dyspnea | difficulty breathing | breathing difficulty | trouble breathing | labored breathing | respiratory difficulty | dyspneic | difficult breathing | increased work of breathing | increased respiratory effort
  integral-to I50 J44 J45 J12-J18 I26 J80 J81 J90 J93 J96 J84 I21 U07.1 J18 D64 J47 J69 J86 R06.02 R06.03 R06.09 J67 J68 J70
R06.01  Shortness of breath lying flat (orthopnea) = orthopnea | orthopneic | dyspnea when lying flat | short of breath lying flat | unable to lie flat | two pillow orthopnea | three pillow orthopnea | shortness of breath when lying down
  integral-to I50
R06.02  Shortness of breath = shortness of breath | =SOB | short of breath | breathlessness | breathless | SOBOE | shortness of breath on exertion | shortness of breath with exertion | shortness of breath with activity | breathlessness on exertion | air hunger
  integral-to I50 J44 J45 J12-J18 I26 J80 J81 J90 J93 J96 J84 I21 U07.1 J47 J69 J86
R06.03  Acute respiratory distress = acute respiratory distress | respiratory distress | severe respiratory distress | in respiratory distress | acute breathing distress
  integral-to J96 J80 I50 J44 J45
  unless syndrome/newborn/neonatal/ARDS
R06.09  Other form of dyspnea = dyspnea on exertion | =DOE | exertional dyspnea | exertional shortness of breath | dyspnea with exertion | paroxysmal nocturnal dyspnea | nocturnal dyspnea | platypnea | trepopnea | bendopnea | dyspnea on moderate exertion | dyspnea on effort | effort dyspnea | dyspnea with minimal exertion | dyspnea at rest | dyspnea on minimal exertion | dyspnea on mild exertion | dyspnea on minimal effort | dyspnea on small efforts | dyspnea on moderate effort | dyspnea on great effort | dyspnea on slight exertion | dyspnea + minimal exertion/moderate exertion/exertion/minimal effort/moderate effort | PND dyspnea | dyspnea on climbing stairs | dyspnea when walking
  integral-to I50 J44 J45 J84 I26 J47
R06.1  Stridor = stridor | stridorous breathing | inspiratory stridor | laryngeal stridor
  integral-to J05 J38
R06.2  Wheezing = wheezing | wheeze | wheezy | expiratory wheezing | inspiratory wheezing | sibilance | sibilant rhonchi | wheezes
  integral-to J44 J45 J20 J21 J41-J43 J47 I50
R06.3  Periodic breathing = Cheyne-Stokes respiration | Cheyne-Stokes breathing | Cheyne-Stokes | periodic breathing
R06.4  Hyperventilation = hyperventilation | hyperventilating | hyperventilation syndrome | overbreathing
  integral-to F41.0
R06.5  Mouth breathing = mouth breathing | mouth breather
R06.6  Hiccups = hiccup | hiccough | singultus | persistent hiccups | intractable hiccups
R06.7  Sneezing = sneezing | sneezes
  integral-to J00 J30 J06
R06.81  Apnea, not classified elsewhere = apnea | apneic episode | apneic spell | stopped breathing | episode of apnea | apneic
  integral-to G47.3 J96
  unless sleep/obstructive/newborn/prematurity/central
R06.82  Fast breathing (tachypnea) = tachypnea | tachypneic | rapid breathing | fast breathing | polypnea | rapid respirations | elevated respiratory rate
  integral-to J96 J12-J18 J80 I26 A41 R65 J45 J44 J21
  unless newborn/transient tachypnea
R06.83  Snoring = snoring | snores | loud snoring | habitual snoring
  integral-to G47.33
R06.89  Other abnormality of breathing = hypercapnia | hypercarbia | CO2 retention | hypoventilation | bradypnea | respiratory insufficiency | breath holding spell | breath-holding | sighing respirations | agonal breathing | agonal respirations | gasping | irregular breathing | hypercapnea | paradoxical breathing | use of accessory muscles | accessory muscle use | shallow breathing | Kussmaul respirations | Kussmaul breathing | yawning
  integral-to J96 J44 E66.2
R06.9  Abnormal breathing, not specified = abnormal breathing | breathing abnormality | breathing problem

# The index sends a sore throat (acute) to J02.9, and R07.0 excludes it.
J02.9  Acute pharyngitis, unspecified = sore throat | scratchy sore throat | throat soreness
  unless chronic sore throat
  integral-to J02.0 J02.8 J03 J06 J00 J36 B27 J39 J04 J05 J10 J11 U07.1
R07.0  Throat pain = throat pain | pain in throat | odynophagia of throat | painful throat
  integral-to J02 J03 J06 J00 J36 B27 J39 J04 J05 U07.1
R07.1  Pain in the chest on breathing = painful respiration | painful breathing | pain with breathing | pleuritic chest pain | chest pain on breathing | pleuritic pain | chest pain with inspiration | pain on inspiration | chest pain with deep breathing
  integral-to I26 J12-J18 J90 J93 R09.1 I30
R07.2  Precordial pain = precordial pain | precordial chest pain | precordialgia | substernal chest pain | retrosternal pain | substernal pain | retrosternal chest pain | central chest pain | pain over the heart
  integral-to I20 I21 I22 I24 I25.11 I25.7 I30
R07.81  Pleurodynia = pleurodynia | rib pain | rib cage pain | pain in ribs | painful ribs
  integral-to S22 S20
R07.82  Intercostal pain = intercostal pain | intercostal space pain | pain between ribs
R07.89  Other chest pain = chest wall pain | musculoskeletal chest pain | non-cardiac chest pain | noncardiac chest pain | atypical chest pain | anterior chest wall pain | chest wall tenderness | chest discomfort | chest tightness | chest pressure | tightness in chest | pressure in chest | atypical CP | thoracic discomfort | chest heaviness | hemithorax pain | left hemithorax pain | right hemithorax pain | pain in + right hemithorax/left hemithorax/hemithorax/chest wall/costal region | costal pain | oppressive chest pain | chest oppression | chest tightening
  integral-to I20 I21 I22 I24 I25.11 I25.7 M94.0 S20 S22
R07.9  Chest pain, unspecified  needs type = chest pain | pain in chest | thoracic pain | thoracalgia | thoracodynia | chest ache | pain in + right chest/left chest/right hemithorax/left hemithorax/hemithorax | hemithorax pain
  integral-to I20 I21 I22 I24 I25.11 I25.7 I26 I30 I71 J12-J18 J93 M94.0 K21

R09.01  Asphyxia = asphyxia | asphyxiation
  unless birth/perinatal/newborn/neonatal
R09.02  Low oxygen (hypoxemia) = hypoxemia | hypoxia | hypoxic | low oxygen saturation | low oxygen | desaturation | desaturating | oxygen desaturation | low O2 sat | hypoxemic | desat | decreased oxygen saturation | low SpO2 | nocturnal hypoxemia | anoxia | oxygen deficit | anoxemia
  kind finding
  integral-to J96 J80
R09.1  Pleurisy without effusion = pleurisy | pleuritis | dry pleurisy
  kind disease
  integral-to J90 J12-J18 J86 I26
R09.2  Respiratory arrest = respiratory arrest | cardiorespiratory failure | cessation of breathing | cardiopulmonary failure
  kind disease
  unless newborn
R09.3  Abnormal sputum = abnormal sputum | purulent sputum | excessive sputum | increased sputum | green sputum | yellow sputum | copious sputum | increased secretions | purulent expectoration | thick sputum | sputum production | brownish sputum | whitish sputum | whitish expectoration | greenish sputum | greenish expectoration | yellowish sputum | yellowish expectoration | brownish expectoration | mucopurulent sputum | mucopurulent expectoration | mucous expectoration | abundant expectoration | increased expectoration | rusty sputum
  integral-to J12-J18 J20 J40-J42 J44 J47 J85
R09.81  Stuffy nose (nasal congestion) = nasal congestion | congested nose | stuffy nose | nasal stuffiness | nose congestion | sinus congestion | head congestion
  integral-to J00-J06 J30 J31 J32 J34 J33 U07.1 J09-J11
R09.82  Postnasal drip = postnasal drip | post nasal drip | postnasal drainage | post nasal drainage
  integral-to J30-J32 J00 J01
R09.89  Other symptom or sign of the circulation or breathing = rales | crackles | crepitations | bibasilar crackles | rhonchi | chest congestion | pulmonary congestion | carotid bruit | bruit | weak pulse | choking sensation | throat clearing | decreased breath sounds | diminished breath sounds | abnormal breath sounds | abnormal lung sounds | runny nose | diminished pulses | absent pulses | labile blood pressure | absent pedal pulses | decreased pulses | diminished pedal pulses | pleural friction rub | scratchy throat | pulmonary vascular congestion | respiratory symptoms | upper respiratory symptoms | jugular venous distension | JVD | jugular venous distention | jugular ingurgitation | neck vein distention | decreased vesicular murmur | abolition of vesicular murmur | decreased breath sound | diminished vesicular murmur | vesicular murmur abolished | abolished vesicular murmur | hypoventilation on auscultation
  integral-to J00-J06 J30-J32 I50 J12-J18 J20-J22 J44 J45 I65 U07.1 I73.9 I70.2 J67-J70 J80-J84
R09.A0  Foreign body sensation, site not specified = foreign body sensation | globus
  unless eye/throat/nose
R09.A1  Foreign body sensation in the nose = foreign body sensation in nose | nasal foreign body sensation
R09.A2  Foreign body sensation in the throat = foreign body sensation in throat | globus sensation | globus pharyngeus | globus pharyngis | lump in throat | feeling of lump in throat | throat foreign body sensation | sensation of something stuck in throat | something stuck in throat
R09.A9  Foreign body sensation at another site = foreign body sensation in ear | foreign body sensation in rectum

# Congenital malformations of airways, lungs, lip and palate, and of the digestive tract, for pediatrics, surgery and ENT.
# A repaired cleft is Z87.730, a repaired gullet Z87.731, another repaired part of the digestive tract Z87.738.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 17, Q30-Q45; guidelines I.C.17
chronic

# Airways and lungs
Q30.0  Choanal atresia = choanal atresia | atresia of choana | choanal stenosis | congenital choanal atresia | atresia of nares
Q30.1  Underdeveloped or absent nose = agenesis of nose | congenital absence of nose | arhinia | nasal hypoplasia
Q30.2  Fissured, notched or cleft nose = cleft nose | notched nose | bifid nose
Q30.3  Congenital hole in the nasal septum = congenital perforated nasal septum
Q30.8  Other congenital malformation of the nose = accessory nose | nasal glioma | nasal dermoid | congenital nasal pyriform aperture stenosis | supernumerary nostril | nasal dermoid sinus
Q30.9  Congenital malformation of the nose, unspecified = congenital nasal malformation | congenital nasal deformity | congenital malformation of nose
Q31.0  Web of the larynx = laryngeal web | glottic web | subglottic web | congenital laryngeal web
Q31.1  Congenital subglottic stenosis = congenital subglottic stenosis | subglottic stenosis + congenital
Q31.2  Underdeveloped larynx = laryngeal hypoplasia
Q31.3  Laryngocele = laryngocele | laryngeal saccular cyst
Q31.5  Congenital laryngomalacia = laryngomalacia | laryngotracheomalacia | congenital laryngomalacia | congenital laryngeal stridor
Q31.8  Other congenital malformation of the larynx = laryngeal cleft | laryngotracheal cleft | congenital laryngeal stenosis | laryngeal atresia | congenital vallecular cyst | congenital absence of larynx | laryngotracheoesophageal cleft
Q31.9  Congenital malformation of the larynx, unspecified = congenital malformation of larynx | congenital laryngeal anomaly
Q32.0  Congenital tracheomalacia = congenital tracheomalacia
  unless acquired/tracheostomy
Q32.1  Other congenital malformation of the trachea = congenital tracheal stenosis | tracheal agenesis | complete tracheal rings | tracheal atresia | congenital tracheocele | congenital tracheal malformation
Q32.2  Congenital bronchomalacia = tracheobronchomalacia congenital | congenital bronchomalacia
Q32.3  Congenital narrowing of a bronchus = congenital bronchial stenosis
Q32.4  Other congenital malformation of a bronchus = bronchial atresia | tracheal bronchus | bronchial agenesis | bronchus suis | congenital bronchial malformation | bronchial diverticulum | bronchial diverticula | bronchial isomerism
Q33.0  Congenital cystic lung = congenital cystic adenomatoid malformation | congenital pulmonary airway malformation | congenital cystic lung | CCAM | CPAM | congenital lung cyst | congenital honeycomb lung | cystic adenomatoid malformation | congenital polycystic lung
Q33.1  Extra lobe of the lung = azygos lobe | accessory lobe of lung | azygos lobe of lung
Q33.2  Sequestration of the lung = pulmonary sequestration | lung sequestration | intralobar sequestration | extralobar sequestration | bronchopulmonary sequestration
Q33.3  Missing lung = pulmonary agenesis | lung agenesis | agenesis of lung | pulmonary aplasia
Q33.4  Congenital bronchiectasis = congenital bronchiectasis
Q33.5  Misplaced tissue in the lung = ectopic tissue in lung
Q33.6  Congenital underdevelopment of the lung = pulmonary hypoplasia | hypoplastic lung | lung hypoplasia | congenital dysplasia of lung | hypoplasia of lung
Q33.8  Other congenital malformation of the lung = congenital lobar overinflation | bronchogenic lung malformation
Q33.9  Congenital malformation of the lung, unspecified = congenital lung malformation | congenital malformation of lung
Q34.0  Congenital anomaly of the pleura = congenital anomaly of pleura
Q34.1  Congenital cyst of the mediastinum = congenital mediastinal cyst | mediastinal bronchogenic cyst | congenital cyst of mediastinum
Q34.8  Other specified congenital malformation of the respiratory system = bronchogenic cyst | atresia of nasopharynx | primary ciliary malformation | Tornwaldt malformation | primary ciliary dyskinesia | immotile cilia syndrome | Kartagener's triad
Q34.9  Congenital malformation of the respiratory system, unspecified = congenital respiratory malformation | congenital anomaly of respiratory system

# Cleft lip and palate
family Cleft palate
  term cleft palate | palatoschisis | palate fissure | cleft of palate | submucous cleft palate | submucosal cleft palate | palatal cleft
  unless cleft lip and/lip and palate
  history Z87.730  Personal history of corrected cleft lip and palate
  family-history Z82.79  Family history of other congenital malformations, deformations and chromosomal abnormalities
  code Q35.9  Cleft palate, unspecified  needs site
  code Q35.1  Cleft hard palate  when hard/hard palate
  code Q35.3  Cleft soft palate  when soft/soft palate/submucous
  code Q35.5  Cleft hard and soft palate  when hard and soft/hard palate and soft palate/complete
  code Z87.730  Personal history of corrected cleft lip and palate  when repaired/s/p repair/status post repair/surgically corrected/surgically repaired
Q35.7  Cleft uvula = cleft uvula | bifid uvula
family Cleft lip
  term cleft lip | cheiloschisis | harelip | labium leporinum
  unless cleft palate/and palate
  history Z87.730  Personal history of corrected cleft lip and palate
  code Q36.9  Cleft lip on one side
  code Q36.0  Cleft lip on both sides  when bilateral
  code Q36.1  Cleft lip in the middle  when median/midline
  code Z87.730  Personal history of corrected cleft lip and palate  when repaired/s/p repair/status post repair/surgically corrected
family Cleft lip and palate
  term cleft lip and palate | cleft lip and cleft palate | cleft lip + cleft palate | cleft palate and lip | cleft palate with cleft lip | cheilopalatoschisis | cleft lip with cleft palate
  history Z87.730  Personal history of corrected cleft lip and palate
  code Q37.9  Cleft palate with cleft lip on one side, part of palate unspecified  needs site
  code Q37.8  Cleft palate with cleft lip on both sides, part of palate unspecified  when bilateral  needs site
  code Q37.0  Cleft hard palate with cleft lip on both sides  when bilateral + hard palate
  code Q37.1  Cleft hard palate with cleft lip on one side  when hard palate
  code Q37.2  Cleft soft palate with cleft lip on both sides  when bilateral + soft palate
  code Q37.3  Cleft soft palate with cleft lip on one side  when soft palate
  code Q37.4  Cleft hard and soft palate with cleft lip on both sides  when bilateral + hard and soft palate/complete
  code Q37.5  Cleft hard and soft palate with cleft lip on one side  when hard and soft palate/complete
  code Z87.730  Personal history of corrected cleft lip and palate  when repaired/s/p repair/status post repair/surgically corrected

# Mouth and throat
Q38.0  Congenital malformation of the lips = congenital lip pit | congenital lip fistula | Van der Woude syndrome | congenital malformation of lip | lip pits
Q38.1  Tongue-tie (ankyloglossia) = ankyloglossia | tongue tie | tongue-tie | tongue tied | short lingual frenulum | tight lingual frenulum | tight frenulum of tongue
Q38.2  Macroglossia = macroglossia | congenital macroglossia | enlarged tongue congenital | congenital hypertrophy of tongue
Q38.3  Other congenital malformation of the tongue = aglossia | bifid tongue | congenital fissured tongue | hypoglossia | microglossia | congenital adhesion of tongue
Q38.4  Congenital malformation of salivary glands and ducts = congenital absence of salivary gland | accessory parotid gland | congenital salivary fistula | salivary gland agenesis | atresia of salivary duct
Q38.5  Congenital malformation of the palate = high arched palate | high-arched palate | congenital absence of uvula | ogival palate
Q38.6  Other congenital malformation of the mouth = congenital malformation of mouth | congenital epulis of mouth | Epstein pearls malformation
Q38.7  Congenital pharyngeal pouch = congenital pharyngeal diverticulum | congenital pharyngeal pouch
Q38.8  Other congenital malformation of the throat = imperforate pharynx | congenital malformation of pharynx

# Gullet and stomach
Q39.0  Closed esophagus without fistula = esophageal atresia | atresia of esophagus | oesophageal atresia | esophageal atresia without fistula
  unless tracheoesophageal fistula/tracheo-esophageal fistula/with fistula
  history Z87.731  Personal history of corrected tracheoesophageal fistula or atresia
Q39.1  Closed esophagus with fistula to the windpipe = esophageal atresia + tracheoesophageal fistula/tracheo-esophageal fistula/distal fistula/with fistula | esophageal atresia type C | esophageal atresia type III
  history Z87.731  Personal history of corrected tracheoesophageal fistula or atresia
Q39.2  Congenital fistula between windpipe and esophagus = congenital tracheoesophageal fistula | H-type tracheoesophageal fistula | congenital tracheo-esophageal fistula | H-type fistula
  history Z87.731  Personal history of corrected tracheoesophageal fistula or atresia
Q39.3  Congenital narrowing of the esophagus = congenital esophageal stenosis | congenital esophageal stricture
Q39.4  Esophageal web = esophageal webs | congenital esophageal web
Q39.5  Congenital widening of the esophagus = congenital cardiospasm | congenital dilation of esophagus
Q39.6  Congenital diverticulum of the esophagus = congenital esophageal diverticulum | congenital esophageal pouch
Q39.8  Other congenital malformation of the esophagus = esophageal duplication | esophageal duplication cyst | congenital displacement of esophagus | esophageal lung | congenital esophageal cyst | heterotopic gastric mucosa of esophagus
Q39.9  Congenital malformation of the esophagus, unspecified = congenital malformation of esophagus
family Congenital pyloric stenosis
  term congenital pyloric stenosis | infantile pyloric stenosis | pyloric stenosis + infant/congenital/newborn/weeks old | congenital hypertrophic pyloric stenosis
  unless adult
  history Z87.738  Personal history of other corrected congenital malformations of the digestive system
  code Q40.0  Congenital hypertrophic pyloric stenosis
Q40.1  Congenital hiatus hernia = congenital hiatal hernia | congenital hiatus hernia | displacement of cardia through esophageal hiatus
Q40.2  Other specified congenital malformation of the stomach = gastric duplication | congenital gastric duplication cyst | congenital hourglass stomach | congenital displacement of stomach | gastric duplication cyst | microgastria | congenital diverticulum of stomach | pyloric atresia | heterotopic pancreas of stomach
Q40.3  Congenital malformation of the stomach, unspecified = congenital malformation of stomach
Q40.8  Other specified congenital malformation of the upper digestive tract = congenital upper gastrointestinal malformation specified
Q40.9  Congenital malformation of the upper digestive tract, unspecified = congenital anomaly of upper alimentary tract

# Bowel
Q41.0  Congenital absence or narrowing of the duodenum = duodenal atresia | congenital duodenal stenosis | duodenal web | atresia of duodenum | congenital duodenal obstruction | duodenal diaphragm | congenital duodenal web | double bubble sign of duodenum
Q41.1  Congenital absence or narrowing of the jejunum = jejunal atresia | atresia of jejunum | apple peel syndrome | imperforate jejunum | jejunoileal atresia
Q41.2  Congenital absence or narrowing of the ileum = ileal atresia | atresia of ileum
Q41.8  Congenital absence or narrowing of another part of the small bowel = multiple intestinal atresias of small bowel
Q41.9  Congenital absence or narrowing of the small bowel, part unspecified = small bowel atresia | intestinal atresia | small intestinal atresia | congenital small bowel obstruction
Q42.0  Congenital closed rectum with fistula = rectal atresia with fistula | congenital atresia of rectum with fistula
Q42.1  Congenital closed rectum without fistula = rectal atresia | imperforate rectum | congenital rectal stenosis | congenital stenosis of rectum
family Imperforate anus
  term imperforate anus | anal atresia | anorectal malformation | congenital absence of anus | anorectal atresia | atresia of anus | congenital anal stenosis | anorectal anomaly | proctal atresia
  history Z87.738  Personal history of other corrected congenital malformations of the digestive system
  code Q42.3  Imperforate anus without fistula
  code Q42.2  Imperforate anus with fistula  when fistula/with fistula/rectovaginal fistula/rectourethral fistula/perineal fistula/rectovestibular fistula/rectoperineal fistula
Q42.8  Congenital absence or narrowing of another part of the large bowel = colonic atresia | atresia + colon/descending colon/sigmoid | atresia of colon | congenital atresia of appendix | agenesis of appendix
Q42.9  Congenital absence or narrowing of the large bowel, part unspecified = atresia of large intestine | congenital stenosis of large intestine | congenital absence of large intestine
Q43.0  Meckel's diverticulum = Meckel's diverticulum | Meckel diverticulum | Meckel's diverticulitis | persistent omphalomesenteric duct | Meckel diverticulitis | vitelline duct remnant | patent vitelline duct | omphalomesenteric duct remnant | omphalomesenteric duct cyst | persistent vitelline duct
Q43.1  Hirschsprung's disease = Hirschsprung's disease | Hirschsprung disease | aganglionosis | congenital megacolon | aganglionic megacolon | congenital aganglionic megacolon | aganglionosis of colon | Hirschsprung
Q43.2  Other congenital functional disorder of the colon = congenital dilation of colon
Q43.3  Congenital malformation of intestinal fixation (malrotation) = intestinal malrotation | malrotation of intestine | malrotation | Ladd bands | congenital omental bands | malrotation of colon | mesenteric malrotation | bowel malrotation | midgut malrotation | universal mesentery | malrotation with volvulus | common mesentery | nonrotation of bowel | intestinal nonrotation | Jackson membrane | Ladd band | incomplete intestinal rotation | mobile cecum | congenital mesenteric hernia
Q43.4  Duplication of the bowel = intestinal duplication | enteric duplication cyst | bowel duplication cyst | duplication cyst of intestine | intestinal duplication cyst | duodenal duplication cyst | enteric duplication | ileal duplication
Q43.5  Misplaced anus = ectopic anus | anterior ectopic anus | anteriorly displaced anus | anterior displaced anus
Q43.6  Congenital fistula of rectum and anus = congenital anorectal fistula | congenital rectourethral fistula | congenital rectal fistula
Q43.7  Persistent cloaca = persistent cloaca | cloacal malformation | cloaca
  history Z87.732  Personal history of corrected persistent cloaca or cloacal malformation
Q43.8  Other specified congenital malformation of the bowel = dolichocolon | redundant colon | redundant sigmoid | congenital diverticulum of colon | transposition of colon | congenital blind loop syndrome | microcolon | congenital diverticulitis of colon | transposition of appendix | redundant sigmoid colon | tortuous colon | megaloappendix | elongated sigmoid colon | megaloduodenum | dolichosigmoid | microvillus inclusion disease
Q43.9  Congenital malformation of the bowel, unspecified = congenital intestinal malformation | congenital anomaly of intestine | congenital bowel anomaly

# Liver, bile ducts and pancreas
Q44.0  Missing or underdeveloped gallbladder = gallbladder agenesis | agenesis of gallbladder | congenital absence of gallbladder | hypoplastic gallbladder
Q44.1  Other congenital malformation of the gallbladder = septate gallbladder | Phrygian cap | duplicate gallbladder | bilobed gallbladder | gallbladder duplication | congenital malformation of gallbladder | intrahepatic gallbladder | double gallbladder | left-sided gallbladder
Q44.2  Closed bile ducts (biliary atresia) = biliary atresia | atresia of bile ducts | bile duct atresia | extrahepatic biliary atresia | congenital biliary atresia
Q44.3  Congenital narrowing of the bile ducts = congenital stenosis of bile duct | congenital bile duct stricture | congenital biliary stricture | congenital bile duct stenosis
Q44.4  Choledochal cyst = choledochal cyst | choledochocele | choledochus cyst | congenital bile duct cyst | common bile duct cyst | cystic dilation of common bile duct | congenital bile duct dilation | biliary cyst of choledochus | choledochal malformation
Q44.5  Other congenital malformation of the bile ducts = accessory hepatic duct | aberrant bile duct | duplicate cystic duct | biliary duct duplication | von Meyenburg complex | biliary hamartoma | bile duct hamartoma | anomalous pancreaticobiliary junction | accessory bile duct | intrahepatic bile duct malformation | pancreaticobiliary maljunction | anomalous pancreatobiliary union | biliary hamartomas | ductal plate malformation
Q44.6  Cystic disease of the liver = polycystic liver disease | polycystic liver | polycystic disease of liver | fibrocystic disease of liver | hepatic polycystosis | cystic liver disease | liver polycystosis | multiple hepatic cysts congenital | polycystosis + liver/hepatic | hepatorenal polycystosis | hepatorenal polycystic disease | polycystic liver and kidney disease | Caroli disease | Caroli's disease | Caroli syndrome
  family-history Z82.79  Family history of other congenital malformations, deformations and chromosomal abnormalities
Q44.70  Other congenital malformation of the liver, unspecified = congenital liver malformation | congenital malformation of liver
Q44.71  Alagille syndrome = Alagille syndrome | arteriohepatic dysplasia | syndromic bile duct paucity
Q44.79  Other congenital malformation of the liver = accessory liver | congenital hepatomegaly | accessory hepatic lobe | Riedel lobe | congenital absence of liver | congenital hepatic fibrosis | hepatic lobe agenesis | accessory liver lobe | agenesis of hepatic lobe | ectopic liver
Q45.0  Missing or underdeveloped pancreas = pancreatic agenesis | agenesis of pancreas | congenital absence of pancreas | agenesis of dorsal pancreas | dorsal pancreatic agenesis | hypoplasia of pancreas
Q45.1  Annular pancreas = annular pancreas
Q45.2  Congenital cyst of the pancreas = congenital pancreatic cyst
Q45.3  Other congenital malformation of the pancreas = pancreas divisum | accessory pancreas | ectopic pancreas | heterotopic pancreas | pancreatic rest | congenital malformation of pancreas | ectopic pancreatic tissue | aberrant pancreas | pancreatic heterotopia
Q45.8  Other specified congenital malformation of the digestive system = absence of alimentary tract | digestive duplication | malposition of digestive organs | heterotopic gastric mucosa
Q45.9  Congenital malformation of the digestive system, unspecified = congenital malformation of digestive system | congenital digestive anomaly

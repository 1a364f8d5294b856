# Esophagus, stomach, duodenum and bleeding of the digestive tract: offices, endoscopy, wards, emergency departments.
# A bleed documented in the same encounter is assumed to come from the ulcer or gastritis found ("with", guideline I.A.15),
# so that has:K92 chooses the bleeding code and makes the symptom code redundant.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, K20-K31 and K92; guideline I.A.15

family Gastroesophageal reflux disease
  term gastroesophageal reflux disease | GERD | gastroesophageal reflux | acid reflux | reflux disease | esophageal reflux | gastric reflux | GE reflux | =GER | reflux symptoms | laryngopharyngeal reflux with GERD | acid reflux disease | peptic reflux | reflux + gastroesophageal/esophageal
  chronic
  unless ureteral/vesicoureteral/hepatojugular
  code K21.9  Gastroesophageal reflux disease without esophagitis
  code K21.00  Gastroesophageal reflux disease with esophagitis, without bleeding  when esophagitis/erosive/has:K20  absorbs K20 K21.9 R12
  code K21.01  Gastroesophageal reflux disease with esophagitis and bleeding  when esophagitis/erosive/has:K20 + bleeding/hemorrhagic  absorbs K20 K21.9 R12 K92

family Reflux esophagitis
  term reflux esophagitis | peptic esophagitis | erosive esophagitis | GERD with esophagitis | erosive reflux disease | los angeles grade + esophagitis | LA grade + esophagitis | erosive GERD | esophagitis + reflux/GERD
  chronic
  code K21.00  Gastroesophageal reflux disease with esophagitis, without bleeding  absorbs K20 K21.9 R12
  code K21.01  Gastroesophageal reflux disease with esophagitis and bleeding  when bleeding/hemorrhagic  absorbs K20 K21.9 R12 K92

K20.0  Eosinophilic esophagitis = eosinophilic esophagitis | allergic esophagitis | EoE | eosinophilic infiltration of esophagus | ringed esophagus
  chronic

family Esophagitis
  term esophagitis | inflammation of esophagus | esophageal inflammation | inflamed esophagus
  unless candida/candidal/herpetic
  code K20.90  Esophagitis, unspecified, without bleeding  needs cause
  code K20.91  Esophagitis, unspecified, with bleeding  when bleeding/hemorrhagic  absorbs K92
  code K20.80  Other esophagitis, without bleeding  when pill/radiation/chemical/corrosive/necrotizing/lymphocytic/drug-induced/abscess
  code K20.81  Other esophagitis, with bleeding  when pill/radiation/chemical/corrosive/necrotizing/drug-induced + bleeding/hemorrhagic  absorbs K92

K20.80  Other esophagitis, without bleeding = pill esophagitis | radiation esophagitis | chemical esophagitis | abscess of esophagus | esophageal abscess | necrotizing esophagitis | medication induced esophagitis | lymphocytic esophagitis

K22.0  Achalasia of the cardia = achalasia | cardiospasm | esophageal achalasia | achalasia of cardia | achalasia of esophagus
  chronic

family Ulcer of esophagus
  term esophageal ulcer | ulcer of esophagus | esophageal ulceration | ulcerated esophagus | peptic ulcer of esophagus | ulcer/ulceration + esophagus
  unless barrett/GE junction tumor
  code K22.10  Ulcer of the esophagus without bleeding
  code K22.11  Ulcer of the esophagus with bleeding  when bleeding/hemorrhagic/has:K92  absorbs K92

K22.2  Narrowing or obstruction of the esophagus = esophageal stricture | esophageal stenosis | stricture of esophagus | stenosis of esophagus | esophageal obstruction | schatzki ring | schatzki's ring | esophageal ring | esophageal web | peptic stricture | benign esophageal stricture | compression of esophagus | esophageal narrowing | stenosis/stricture/narrowing + esophagus/esophageal | lower esophageal ring
  chronic
  unless congenital/atresia
K22.3  Perforation of the esophagus = esophageal perforation | perforated esophagus | perforation of esophagus | boerhaave | boerhaave syndrome | esophageal rupture | rupture of esophagus | ruptured esophagus | perforation/rupture + esophagus
  unless traumatic
K22.4  Disordered movement of the esophagus = esophageal dysmotility | esophageal spasm | dyskinesia of esophagus | diffuse esophageal spasm | nutcracker esophagus | jackhammer esophagus | corkscrew esophagus | esophageal motility disorder | ineffective esophageal motility | spasm of esophagus | esophageal dyskinesia | presbyesophagus | hypercontractile esophagus
  chronic
K22.5  Acquired diverticulum of the esophagus = esophageal diverticulum | diverticulum of esophagus | zenker diverticulum | zenker's diverticulum | epiphrenic diverticulum | pharyngoesophageal diverticulum | esophageal pouch | zenker
  chronic
K22.6  Tear with bleeding at the gastroesophageal junction (Mallory-Weiss) = mallory weiss tear | mallory weiss syndrome | mallory weiss | mallory weiss lesion | gastroesophageal laceration | GE junction tear
  
family Barrett's esophagus
  term barrett esophagus | barrett's esophagus | barrett's | barretts | barrett metaplasia | barrett's syndrome | esophageal intestinal metaplasia | barrett mucosa | columnar lined esophagus | specialized intestinal metaplasia + esophagus | barrett's disease | short segment barrett | long segment barrett | barrett ulcer
  chronic
  code K22.70  Barrett's esophagus without dysplasia
  code K22.710  Barrett's esophagus with low grade dysplasia  when low grade dysplasia/low grade/LGD
  code K22.711  Barrett's esophagus with high grade dysplasia  when high grade dysplasia/high grade/HGD
  code K22.719  Barrett's esophagus with dysplasia, grade not given  needs grade  when dysplasia/dysplastic/with dysplasia

K22.81  Polyp of the esophagus = esophageal polyp | polyp of esophagus
K22.82  Polyp of the esophagogastric junction = GE junction polyp | gastroesophageal junction polyp | esophagogastric junction polyp | EGJ polyp
K22.89  Other specified disease of the esophagus = esophageal necrosis | necrosis of esophagus | black esophagus | acute esophageal necrosis | esophageal fistula | esophagojejunal fistula | esophageal cyst | inlet patch | hemorrhage of esophagus | esophageal hemorrhage | dilated esophagus | esophageal dilatation | food impaction due to esophageal dysfunction | esophageal hyperplasia | glycogenic acanthosis
  unless varices/variceal/tracheo/bronchial
K22.9  Disease of the esophagus, unspecified = esophageal disease | disease of esophagus | esophageal disorder | esophageal lesion | lesion of esophagus | esophageal mass | mass in esophagus | mass of esophagus | esophageal abnormality

family Gastric ulcer
  term gastric ulcer | stomach ulcer | ulcer of stomach | gastric ulceration | antral ulcer | pyloric ulcer | prepyloric ulcer | cameron ulcer | cameron lesion | ulcus gastric | ulceration of stomach | gastric erosion | gastric erosions | antral erosions | curling ulcer | stress ulcer of stomach | ulcer/ulceration/ulcerated + stomach/antrum/antral/pylorus/fundus of stomach/lesser curvature | gastric peptic ulcer | antral ulceration
  history Z87.11  Personal history of peptic ulcer disease
  family-history Z83.79  Family history of other diseases of the digestive system
  code K25.9  Gastric ulcer, not given as acute or chronic, without bleeding or perforation  needs acuity
  code K25.3  Acute gastric ulcer without bleeding or perforation  when acute
  code K25.7  Chronic gastric ulcer without bleeding or perforation  when chronic
  code K25.4  Gastric ulcer, chronic or not given as acute, with bleeding  when bleeding/hemorrhagic/oozing/visible vessel/has:K92  absorbs K92
  code K25.4  Gastric ulcer, chronic or not given as acute, with bleeding  when bleeding/hemorrhagic/oozing/visible vessel/has:K92 + chronic  absorbs K92
  code K25.0  Acute gastric ulcer with bleeding  when bleeding/hemorrhagic/oozing/visible vessel/has:K92 + acute  absorbs K92
  code K25.5  Gastric ulcer, chronic or not given as acute, with perforation  when perforation  absorbs K63.1
  code K25.5  Gastric ulcer, chronic or not given as acute, with perforation  when perforation + chronic  absorbs K63.1
  code K25.1  Acute gastric ulcer with perforation  when perforation + acute  absorbs K63.1
  code K25.6  Gastric ulcer, chronic or not given as acute, with bleeding and perforation  when perforation + bleeding/hemorrhagic  absorbs K92 K63.1
  code K25.6  Gastric ulcer, chronic or not given as acute, with bleeding and perforation  when perforation + bleeding/hemorrhagic + chronic  absorbs K92 K63.1
  code K25.2  Acute gastric ulcer with bleeding and perforation  when perforation + bleeding/hemorrhagic + acute  absorbs K92 K63.1

family Duodenal ulcer
  term duodenal ulcer | ulcer of duodenum | ulcus duodenal | duodenal ulceration | duodenal bulb ulcer | postpyloric ulcer | duodenal erosion | duodenal erosions | erosion of duodenum | ulcer/ulceration/ulcerated + duodenum/duodenal bulb | duodenal peptic ulcer | duodenal ulcus
  history Z87.11  Personal history of peptic ulcer disease
  family-history Z83.79  Family history of other diseases of the digestive system
  code K26.9  Duodenal ulcer, not given as acute or chronic, without bleeding or perforation  needs acuity
  code K26.3  Acute duodenal ulcer without bleeding or perforation  when acute
  code K26.7  Chronic duodenal ulcer without bleeding or perforation  when chronic
  code K26.4  Duodenal ulcer, chronic or not given as acute, with bleeding  when bleeding/hemorrhagic/oozing/visible vessel/has:K92  absorbs K92
  code K26.4  Duodenal ulcer, chronic or not given as acute, with bleeding  when bleeding/hemorrhagic/oozing/visible vessel/has:K92 + chronic  absorbs K92
  code K26.0  Acute duodenal ulcer with bleeding  when bleeding/hemorrhagic/oozing/visible vessel/has:K92 + acute  absorbs K92
  code K26.5  Duodenal ulcer, chronic or not given as acute, with perforation  when perforation  absorbs K63.1
  code K26.5  Duodenal ulcer, chronic or not given as acute, with perforation  when perforation + chronic  absorbs K63.1
  code K26.1  Acute duodenal ulcer with perforation  when perforation + acute  absorbs K63.1
  code K26.6  Duodenal ulcer, chronic or not given as acute, with bleeding and perforation  when perforation + bleeding/hemorrhagic  absorbs K92 K63.1
  code K26.6  Duodenal ulcer, chronic or not given as acute, with bleeding and perforation  when perforation + bleeding/hemorrhagic + chronic  absorbs K92 K63.1
  code K26.2  Acute duodenal ulcer with bleeding and perforation  when perforation + bleeding/hemorrhagic + acute  absorbs K92 K63.1

# Perforation of the duodenum without an ulcer follows the index to nontraumatic perforation of intestine (K63.1).

family Peptic ulcer
  term peptic ulcer | peptic ulcer disease | PUD | gastroduodenal ulcer | ulcus gastroduodenal | ulcus peptic | stress ulcer | gastroduodenal ulcus | peptic ulceration | ulcer disease
  unless decubitus/pressure/foot/corneal/venous/prophylaxis
  history Z87.11  Personal history of peptic ulcer disease
  family-history Z83.79  Family history of other diseases of the digestive system
  code K27.9  Peptic ulcer, site and acuity not given, without bleeding or perforation  needs site, acuity
  code K27.3  Acute peptic ulcer, site not given, without bleeding or perforation  needs site  when acute
  code K27.7  Chronic peptic ulcer, site not given, without bleeding or perforation  needs site  when chronic
  code K27.4  Peptic ulcer, site not given, chronic or not given as acute, with bleeding  needs site  when bleeding/hemorrhagic/has:K92  absorbs K92
  code K27.4  Peptic ulcer, site not given, chronic or not given as acute, with bleeding  needs site  when bleeding/hemorrhagic/has:K92 + chronic  absorbs K92
  code K27.0  Acute peptic ulcer, site not given, with bleeding  needs site  when bleeding/hemorrhagic/has:K92 + acute  absorbs K92
  code K27.5  Peptic ulcer, site not given, chronic or not given as acute, with perforation  needs site  when perforation  absorbs K63.1
  code K27.1  Acute peptic ulcer, site not given, with perforation  needs site  when perforation + acute  absorbs K63.1
  code K27.6  Peptic ulcer, site not given, chronic or not given as acute, with bleeding and perforation  needs site  when perforation + bleeding/hemorrhagic  absorbs K92 K63.1
  code K27.2  Acute peptic ulcer, site not given, with bleeding and perforation  needs site  when perforation + bleeding/hemorrhagic + acute  absorbs K92 K63.1

family Gastrojejunal ulcer
  term gastrojejunal ulcer | anastomotic ulcer | marginal ulcer | jejunal ulcer | stomal ulcer | marginal ulceration | gastrocolic ulcer | anastomotic ulceration | ulcer + gastrojejunostomy/gastrojejunal anastomosis
  code K28.9  Gastrojejunal ulcer, not given as acute or chronic, without bleeding or perforation  needs acuity
  code K28.3  Acute gastrojejunal ulcer without bleeding or perforation  when acute
  code K28.7  Chronic gastrojejunal ulcer without bleeding or perforation  when chronic
  code K28.4  Gastrojejunal ulcer, chronic or not given as acute, with bleeding  when bleeding/hemorrhagic/has:K92  absorbs K92
  code K28.4  Gastrojejunal ulcer, chronic or not given as acute, with bleeding  when bleeding/hemorrhagic/has:K92 + chronic  absorbs K92
  code K28.0  Acute gastrojejunal ulcer with bleeding  when bleeding/hemorrhagic/has:K92 + acute  absorbs K92
  code K28.5  Gastrojejunal ulcer, chronic or not given as acute, with perforation  when perforation  absorbs K63.1
  code K28.1  Acute gastrojejunal ulcer with perforation  when perforation + acute  absorbs K63.1
  code K28.6  Gastrojejunal ulcer, chronic or not given as acute, with bleeding and perforation  when perforation + bleeding/hemorrhagic  absorbs K92 K63.1
  code K28.2  Acute gastrojejunal ulcer with bleeding and perforation  when perforation + bleeding/hemorrhagic + acute  absorbs K92 K63.1

K29.20  Alcoholic gastritis without bleeding = alcoholic gastritis | gastritis due to alcohol | alcohol induced gastritis
family Gastritis
  term gastritis | inflammation of stomach | gastric inflammation | erosive gastritis | gastropathy with gastritis | antral gastritis | antritis | inflammation + gastric mucosa
  code K29.70  Gastritis, type not given, without bleeding  needs type
  code K29.71  Gastritis, type not given, with bleeding  when with bleeding/bleeding gastritis/hemorrhagic/has:K92  absorbs K92
  code K29.00  Acute gastritis without bleeding  when acute/erosive/hemorrhagic erosions
  code K29.01  Acute gastritis with bleeding  when acute/erosive + bleeding/hemorrhagic/has:K92  absorbs K92
  code K29.20  Alcoholic gastritis without bleeding  when alcohol induced/alcohol related/due to alcohol/alcoholic gastritis
  code K29.21  Alcoholic gastritis with bleeding  when alcohol induced/alcohol related/due to alcohol/alcoholic gastritis + bleeding/hemorrhagic/has:K92  absorbs K92
  code K29.30  Chronic superficial gastritis without bleeding  when superficial/chronic superficial
  code K29.31  Chronic superficial gastritis with bleeding  when superficial + bleeding/hemorrhagic/has:K92  absorbs K92
  code K29.40  Chronic atrophic gastritis without bleeding  when atrophic/gastric atrophy/autoimmune
  code K29.41  Chronic atrophic gastritis with bleeding  when atrophic/gastric atrophy/autoimmune + bleeding/hemorrhagic/has:K92  absorbs K92
  code K29.40  Chronic atrophic gastritis without bleeding  when atrophic/gastric atrophy/autoimmune + chronic
  code K29.30  Chronic superficial gastritis without bleeding  when superficial + chronic
  code K29.50  Chronic gastritis, type not given, without bleeding  when chronic
  code K29.51  Chronic gastritis, type not given, with bleeding  when chronic + bleeding/hemorrhagic/has:K92  absorbs K92
  code K29.60  Other gastritis without bleeding  when hypertrophic/granulomatous/bile/reactive/chemical/menetrier/NSAID induced/due to NSAIDs/NSAID gastritis/portal hypertensive/irritant
  code K29.61  Other gastritis with bleeding  when hypertrophic/granulomatous/bile/reactive/chemical/menetrier/NSAID induced/due to NSAIDs/NSAID gastritis/portal hypertensive/irritant + bleeding/hemorrhagic/has:K92  absorbs K92

K29.00  Acute gastritis without bleeding = acute gastritis | acute erosive gastritis | erosive gastropathy | stress gastritis
K29.01  Acute gastritis with bleeding = hemorrhagic gastritis | acute hemorrhagic gastritis
K29.40  Chronic atrophic gastritis without bleeding = atrophic gastritis | gastric atrophy | autoimmune gastritis | chronic atrophic gastritis
  chronic
K29.60  Other gastritis without bleeding = reactive gastropathy | chemical gastropathy | menetrier disease | menetrier's disease | giant hypertrophic gastritis | bile reflux gastritis | granulomatous gastritis | reactive gastritis | bile gastritis | alkaline reflux gastritis

family Duodenitis
  term duodenitis | inflammation of duodenum | duodenal inflammation | bulbitis | bulboduodenitis
  code K29.80  Duodenitis without bleeding
  code K29.81  Duodenitis with bleeding  when bleeding/hemorrhagic/has:K92  absorbs K92
family Gastroduodenitis
  term gastroduodenitis | gastritis and duodenitis | erosive gastroduodenitis
  code K29.90  Gastroduodenitis, unspecified, without bleeding
  code K29.91  Gastroduodenitis, unspecified, with bleeding  when bleeding/hemorrhagic/has:K92  absorbs K92

K30  Functional dyspepsia (indigestion) = indigestion | functional dyspepsia | nonulcer dyspepsia | upset stomach | delayed gastric emptying | slow gastric emptying | epigastric fullness after meals | non ulcer dyspepsia | dyspeptic symptoms
  kind symptom
  integral-to K21 K25-K29 K31.84

K31.0  Acute dilatation of the stomach = acute gastric dilatation | acute dilatation of stomach | acute gastric distension
K31.1  Adult hypertrophic narrowing of the pylorus = gastric outlet obstruction | pyloric stenosis | pyloric stricture | pyloric obstruction | stenosis of pylorus | adult hypertrophic pyloric stenosis | hypertrophic pyloric stenosis | =GOO | stenosis/stricture/stenotic + pylorus/pyloric
  unless infantile/newborn
K31.B  Hypertrophic pyloric stenosis in childhood = infantile hypertrophic pyloric stenosis | childhood pyloric stenosis
  age 0-17
K31.2  Hourglass narrowing of the stomach = hourglass stomach | hourglass stricture of stomach | gastric stenosis | stricture of stomach | hourglass contraction of stomach
K31.3  Pylorospasm = pylorospasm | spasm of pylorus
K31.4  Diverticulum of the stomach = gastric diverticulum | diverticulum of stomach | diverticula of stomach
K31.5  Obstruction of the duodenum = duodenal obstruction | duodenal stenosis | duodenal stricture | obstruction of duodenum | stenosis of duodenum | duodenal ileus | duodenal compression | compression of duodenum | stenosis/stricture/obstruction/compression + duodenum | chronic duodenal ileus
  unless congenital/atresia
K31.6  Fistula of the stomach or duodenum = gastric fistula | gastrocutaneous fistula | duodenal fistula | gastrocolic fistula | gastrojejunocolic fistula | enterogastric fistula | fistula of stomach | fistula of duodenum | duodenocutaneous fistula | gastrojejunal fistula | gastroenteric fistula | fistula + gastrojejunal anastomosis
K31.7  Polyp of the stomach or duodenum = gastric polyp | stomach polyp | duodenal polyp | polyp of stomach | polyp of duodenum | hyperplastic gastric polyp | fundic gland polyp | fundic gland polyps | inflammatory gastric polyp | polyp/polyps/polypoid + stomach/duodenum/gastric fundus/gastric antrum/antrum | polyp/polyps + gastric stump/gastric body/antrum/pylorus/duodenal bulb/gastric remnant
  unless adenomatous/adenoma

family Angiodysplasia of stomach and duodenum
  term gastric angiodysplasia | angiodysplasia of stomach | duodenal angiodysplasia | angiodysplasia of duodenum | gastric antral vascular ectasia | =GAVE | watermelon stomach | gastric AVM | duodenal AVM | gastric AVMs | duodenal AVMs | gastric telangiectasia | gastric angioectasia | duodenal angioectasia | angiodysplasia/angioectasia/AVM/AVMs + stomach/duodenum | arteriovenous malformation + stomach/duodenum
  chronic
  code K31.819  Dilated vessels (angiodysplasia) of the stomach or duodenum without bleeding
  code K31.811  Dilated vessels (angiodysplasia) of the stomach or duodenum with bleeding  when bleeding/hemorrhagic/oozing/has:K92  absorbs K92
K31.82  Bleeding Dieulafoy lesion of the stomach or duodenum = dieulafoy lesion | dieulafoy's lesion | dieulafoy | gastric dieulafoy | dieulafoy ulcer | dieulafoy lesion + stomach/duodenum
  unless colon/colonic/rectal/jejunal/ileal/intestine
K31.83  Achlorhydria (no stomach acid) = achlorhydria | hypochlorhydria | lack of stomach acid
K31.84  Gastroparesis = gastroparesis | gastric stasis | gastric paresis | delayed gastric emptying confirmed | paralysis of stomach | diabetic gastroparesis | idiopathic gastroparesis
  chronic
K31.89  Other disease of the stomach or duodenum = portal hypertensive gastropathy | portal gastropathy | gastropathy of portal hypertension | gastric volvulus | volvulus of stomach | gastric ptosis | gastroptosis | gastric necrosis | necrosis of stomach | gastric dilatation | gastric dilation | dilated stomach | gastric hemorrhage of mucosa | gastric distension | intestinal metaplasia of duodenum | gastric perforation | perforation of stomach | gastric xanthoma | brunner gland hyperplasia | gastric retention | retention stomach | hypertensive portal gastropathy | gastric pneumatosis | thickened gastric folds | duodenal nodule | gastric nodule | gastropathy + portal hypertension/portal hypertensive
K31.9  Disease of the stomach or duodenum, unspecified = gastropathy | gastric disease | disease of stomach | gastric lesion | lesion of stomach | gastric mass | stomach mass | stomach lesion | duodenal lesion | duodenal mass | lesion of duodenum | gastroduodenal disease | submucosal lesion + gastric/stomach | mass/lesion + stomach/gastric fundus/gastric antrum/gastric body

family Gastric intestinal metaplasia
  term gastric intestinal metaplasia | intestinal metaplasia of stomach | intestinal metaplasia + gastric/stomach/antrum/antral
  chronic
  code K31.A0  Intestinal metaplasia of the stomach, unspecified  needs dysplasia
  code K31.A19  Intestinal metaplasia of the stomach without dysplasia, site not given  needs site  when without dysplasia/no dysplasia/negative for dysplasia
  code K31.A11  Intestinal metaplasia of the antrum without dysplasia  when without dysplasia/no dysplasia/negative for dysplasia + antrum/antral
  code K31.A12  Intestinal metaplasia of the body of the stomach without dysplasia  when without dysplasia/no dysplasia/negative for dysplasia + body/corpus
  code K31.A13  Intestinal metaplasia of the fundus without dysplasia  when without dysplasia/no dysplasia/negative for dysplasia + fundus
  code K31.A14  Intestinal metaplasia of the cardia without dysplasia  when without dysplasia/no dysplasia/negative for dysplasia + cardia
  code K31.A15  Intestinal metaplasia of several parts of the stomach without dysplasia  when without dysplasia/no dysplasia/negative for dysplasia + multiple sites/multifocal/antrum and body
  code K31.A29  Intestinal metaplasia of the stomach with dysplasia, grade not given  needs grade  when with dysplasia/dysplastic
  code K31.A21  Intestinal metaplasia of the stomach with low grade dysplasia  when low grade dysplasia/low grade
  code K31.A22  Intestinal metaplasia of the stomach with high grade dysplasia  when high grade dysplasia/high grade

# Bleeding of the digestive tract: a symptom that gives way to the lesion found bleeding.
K92.0  Vomiting of blood (hematemesis) = hematemesis | vomiting blood | bloody emesis | bloody vomiting | coffee ground emesis | coffee grounds emesis | vomiting of blood | coffee ground vomiting | blood in vomit | vomited blood | coffee ground vomitus | hematemeses | throwing up blood | coffee grounds vomiting | vomiting in coffee grounds
  kind symptom
  integral-to K22.11 K22.6 K25.0 K25.2 K25.4 K25.6 K26.0 K26.2 K26.4 K26.6 K27.0 K27.2 K27.4 K27.6 K28.0 K28.4 K29.01 K29.21 K29.31 K29.41 K29.51 K29.61 K29.71 K29.81 K29.91 K31.811 K31.82 I85.01 I85.11
K92.1  Black or bloody stool (melena) = melena | black tarry stool | tarry stool | black tarry stools | tarry stools | black stools | hematochezia | blood in stool | bloody stool | bloody stools | melenic stools | melenic stool | melena stool | bloody bowel movement | bloody diarrhea | melenic bowel movements | blood in stools | BRBPR | maroon stools | maroon stool | melanotic stools | bloody bowel movements | melanotic stool | blood with bowel movements | melanic stools | melanic stool | melaena stools | melenas | tarry black stool
  kind symptom
  unless occult
  integral-to K25.0 K25.2 K25.4 K25.6 K26.0 K26.2 K26.4 K26.6 K27.0 K27.4 K28.0 K28.4 K29.01 K29.21 K29.51 K29.61 K29.71 K29.81 K31.811 K31.82 K55.21 K57.01 K57.11 K57.13 K57.21 K57.31 K57.33 K57.91 K57.93 K50.011 K50.111 K50.811 K50.911 K51.011 K51.911 K62.5 I85.01 I85.11
K92.2  Gastrointestinal bleeding, unspecified = gastrointestinal bleeding | GI bleed | GI bleeding | GIB | gastrointestinal hemorrhage | gastrointestinal bleed | upper GI bleed | lower GI bleed | UGIB | LGIB | upper gastrointestinal bleeding | lower gastrointestinal bleeding | digestive hemorrhage | digestive bleeding | upper digestive hemorrhage | lower digestive hemorrhage | intestinal bleeding | intestinal hemorrhage | gastric bleeding | gastric hemorrhage | upper GI bleeding | lower GI bleeding | upper GIB | lower GIB | hemorrhage of digestive tract | GI hemorrhage | enterorrhagia | upper gastrointestinal hemorrhage | lower gastrointestinal hemorrhage | upper gastrointestinal bleed | lower gastrointestinal bleed | bleeding + GI tract/gastrointestinal tract/digestive tract | colonic hemorrhage | hemorrhage of colon | colonic bleeding | duodenal hemorrhage | duodenal bleeding | hemorrhage of cecum | gastroenteric hemorrhage | bleeding from upper digestive tract | bleeding from lower digestive tract | digestive tract bleeding | digestive tract hemorrhage
  unless risk
  integral-to K25.0 K25.2 K25.4 K25.6 K26.0 K26.2 K26.4 K26.6 K27.0 K27.2 K27.4 K27.6 K28.0 K28.4 K28.6 K29.01 K29.21 K29.31 K29.41 K29.51 K29.61 K29.71 K29.81 K29.91 K31.811 K31.82 K55.21 K57.01 K57.11 K57.13 K57.21 K57.31 K57.33 K57.41 K57.51 K57.53 K57.81 K57.91 K57.93 K22.11 K22.6 I85.01 I85.11 K50.011 K50.111 K50.811 K50.911 K51.011 K51.911
  history Z87.19  Personal history of other diseases of the digestive system
K92.81  Ulcerative mucositis of the gastrointestinal tract = gastrointestinal mucositis | mucositis of gastrointestinal tract | GI mucositis | intestinal mucositis | ulcerative mucositis of intestine
K92.89  Other specified disease of the digestive system = gastrointestinal dysmotility | GI dysmotility | pneumatosis of digestive tract | gastrointestinal dysfunction
K92.9  Disease of the digestive system, unspecified = gastrointestinal disease | GI disease | digestive disease | disease of digestive system | gastrointestinal disorder | digestive disorder | gastrointestinal pathology | digestive pathology

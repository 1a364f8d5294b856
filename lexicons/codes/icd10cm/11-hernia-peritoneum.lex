# Hernias of the abdomen, peritoneum and retroperitoneum, malabsorption, stomas and complications of digestive procedures: offices, wards, surgeons.
# Incarcerated, irreducible and strangulated hernias without gangrene are coded as obstructed (index, Hernia).
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, K40-K46, K65-K68, K6A and K90-K95

# Hernia
family Inguinal hernia
  term inguinal hernia | groin hernia | inguinoscrotal hernia | indirect inguinal hernia | direct inguinal hernia | scrotal hernia | inguinal herniation | bubonocele | inguinal hernias | hernia/hernias + inguinal/groin/inguinoscrotal | inguinal hernia + gangrene
  unless status post repair
  history Z87.19  Personal history of other diseases of the digestive system
  code K40.90  Inguinal hernia of one side (or side not given), without obstruction or gangrene, not stated as recurrent
  code K40.91  Inguinal hernia of one side (or side not given), without obstruction or gangrene, recurrent  when recurrent
  code K40.30  Inguinal hernia of one side (or side not given), with obstruction, without gangrene, not stated as recurrent  when obstructive/incarcerated/irreducible/strangulated/obstruction/incarceration
  code K40.31  Inguinal hernia of one side (or side not given), with obstruction, without gangrene, recurrent  when obstructive/incarcerated/irreducible/strangulated/obstruction/incarceration + recurrent
  code K40.40  Inguinal hernia of one side (or side not given), with gangrene, not stated as recurrent  when gangrene
  code K40.41  Inguinal hernia of one side (or side not given), with gangrene, recurrent  when gangrene + recurrent
  code K40.20  Inguinal hernias of both sides, without obstruction or gangrene, not stated as recurrent  when bilateral
  code K40.21  Inguinal hernias of both sides, without obstruction or gangrene, recurrent  when bilateral + recurrent
  code K40.00  Inguinal hernias of both sides, with obstruction, without gangrene, not stated as recurrent  when bilateral + obstructive/incarcerated/irreducible/strangulated/obstruction
  code K40.01  Inguinal hernias of both sides, with obstruction, without gangrene, recurrent  when bilateral + obstructive/incarcerated/irreducible/strangulated/obstruction + recurrent
  code K40.10  Inguinal hernias of both sides, with gangrene, not stated as recurrent  when bilateral + gangrene
  code K40.11  Inguinal hernias of both sides, with gangrene, recurrent  when bilateral + gangrene + recurrent
family Femoral hernia
  term femoral hernia | crural hernia | hernia + femoral/crural
  unless uncal/brain
  code K41.90  Femoral hernia of one side (or side not given), without obstruction or gangrene, not stated as recurrent
  code K41.91  Femoral hernia of one side (or side not given), without obstruction or gangrene, recurrent  when recurrent
  code K41.30  Femoral hernia of one side (or side not given), with obstruction, without gangrene, not stated as recurrent  when obstructive/incarcerated/irreducible/strangulated/obstruction
  code K41.31  Femoral hernia of one side (or side not given), with obstruction, without gangrene, recurrent  when obstructive/incarcerated/irreducible/strangulated/obstruction + recurrent
  code K41.40  Femoral hernia of one side (or side not given), with gangrene, not stated as recurrent  when gangrene
  code K41.41  Femoral hernia of one side (or side not given), with gangrene, recurrent  when gangrene + recurrent
  code K41.20  Femoral hernias of both sides, without obstruction or gangrene, not stated as recurrent  when bilateral
  code K41.21  Femoral hernias of both sides, without obstruction or gangrene, recurrent  when bilateral + recurrent
  code K41.00  Femoral hernias of both sides, with obstruction, without gangrene, not stated as recurrent  when bilateral + obstructive/incarcerated/strangulated/obstruction
  code K41.01  Femoral hernias of both sides, with obstruction, without gangrene, recurrent  when bilateral + obstructive/incarcerated/strangulated/obstruction + recurrent
  code K41.10  Femoral hernias of both sides, with gangrene, not stated as recurrent  when bilateral + gangrene
  code K41.11  Femoral hernias of both sides, with gangrene, recurrent  when bilateral + gangrene + recurrent
family Umbilical hernia
  term umbilical hernia | paraumbilical hernia | periumbilical hernia | belly button hernia | hernia of umbilicus | supraumbilical hernia | infraumbilical hernia | hernia + umbilical/umbilicus/paraumbilical | umbilical hernia + gangrene
  code K42.9  Umbilical hernia without obstruction or gangrene
  code K42.0  Umbilical hernia with obstruction, without gangrene  when obstructive/incarcerated/irreducible/strangulated/obstruction
  code K42.1  Umbilical hernia with gangrene  when gangrene
family Incisional hernia
  term incisional hernia | recurrent ventral hernia | postoperative hernia | laparotomy hernia | port site hernia | postoperative ventral hernia | incisional ventral hernia | eventration | recurrent incisional hernia | hernia + incisional
  unless diaphragm/diaphragmatic
  code K43.2  Incisional hernia without obstruction or gangrene
  code K43.0  Incisional hernia with obstruction, without gangrene  when obstructive/incarcerated/irreducible/strangulated/obstruction
  code K43.1  Incisional hernia with gangrene  when gangrene
family Parastomal hernia
  term parastomal hernia | paracolostomy hernia | peristomal hernia | hernia around stoma | hernia + parastomal/stoma/colostomy/ileostomy
  code K43.5  Hernia beside a stoma, without obstruction or gangrene
  code K43.3  Hernia beside a stoma, with obstruction, without gangrene  when obstructive/incarcerated/irreducible/strangulated/obstruction
  code K43.4  Hernia beside a stoma, with gangrene  when gangrene
family Ventral hernia
  term ventral hernia | epigastric hernia | abdominal wall hernia | spigelian hernia | hypogastric hernia | midline hernia of abdomen | hernia + ventral/epigastric/spigelian/abdominal wall
  code K43.9  Ventral hernia without obstruction or gangrene
  code K43.6  Other or unspecified ventral hernia with obstruction, without gangrene  when obstructive/incarcerated/irreducible/strangulated/obstruction
  code K43.7  Other or unspecified ventral hernia with gangrene  when gangrene
family Hiatal hernia
  term hiatal hernia | hiatus hernia | diaphragmatic hernia | paraesophageal hernia | sliding hiatal hernia | HH sliding | hiatal hernias | diaphragmatic herniation | esophageal hiatus hernia | hernia + hiatal/diaphragm/paraesophageal
  chronic
  unless congenital/bochdalek/morgagni/traumatic
  code K44.9  Hiatal or other diaphragmatic hernia without obstruction or gangrene
  code K44.0  Hiatal or other diaphragmatic hernia with obstruction, without gangrene  when obstructive/incarcerated/irreducible/strangulated/obstruction
  code K44.1  Hiatal or other diaphragmatic hernia with gangrene  when gangrene
family Other abdominal hernia
  term obturator hernia | lumbar hernia | internal hernia | sciatic hernia | perineal hernia | petersen hernia | mesenteric hernia | retroperitoneal hernia | pudendal hernia | omental hernia | transmesenteric hernia | internal herniation of bowel | internal herniation | transmesocolic herniation
  code K45.8  Other named abdominal hernia without obstruction or gangrene
  code K45.0  Other named abdominal hernia with obstruction, without gangrene  when obstructive/incarcerated/irreducible/strangulated/obstruction
  code K45.1  Other named abdominal hernia with gangrene  when gangrene
family Abdominal hernia, kind not given
  term abdominal hernia | hernia | hernia of abdomen | intestinal hernia | enterocele abdominal | epiplocele | recurrent hernia | bowel herniation
  unless disc/brain/uncal/tonsillar/muscle/exam/nucleus/subfalcine/transtentorial/lung
  code K46.9  Abdominal hernia, kind not given, without obstruction or gangrene  needs type
  code K46.0  Abdominal hernia, kind not given, with obstruction, without gangrene  needs type  when obstructive/incarcerated/irreducible/strangulated/obstruction
  code K46.1  Abdominal hernia, kind not given, with gangrene  needs type  when gangrene

# Peritoneum and retroperitoneum
family Peritonitis
  term peritonitis | peritoneal irritation | irritation of peritoneum | peritoneal infection | inflammation of peritoneum | peritoneal inflammation | acute peritonitis | fecal peritonitis | fecaloid peritonitis | purulent peritonitis | chemical peritonitis | infection of peritoneum | secondary peritonitis | generalized peritonitis | diffuse peritonitis | PD peritonitis | peritoneal dialysis peritonitis | PD-associated peritonitis
  unless meconium/tuberculous
  code K65.9  Peritonitis, unspecified  needs type
  code K65.0  Generalized acute peritonitis  when generalized/diffuse/acute/purulent/suppurative
  code K65.8  Other peritonitis  when chronic/sclerosing/chemical/fecal/fecaloid
K65.1  Peritoneal abscess = intra-abdominal abscess | intraabdominal abscess | abdominal abscess | peritoneal abscess | subphrenic abscess | pelvic abscess in male | mesenteric abscess | subhepatic abscess | abscess of abdomen | subdiaphragmatic abscess | omental abscess | abdominopelvic abscess | interloop abscess | abdominal cavity abscess | abscess + intraabdominal/peritoneal/subphrenic/subhepatic | perihepatic abscess | intra-abdominal collection infected | infected abdominal fluid collection
K65.2  Spontaneous bacterial peritonitis = spontaneous bacterial peritonitis | primary bacterial peritonitis | spontaneous peritonitis | bacterial peritonitis spontaneous
K65.3  Bile peritonitis = bile peritonitis | choleperitonitis | biliary peritonitis
K65.4  Sclerosing mesenteritis = sclerosing mesenteritis | mesenteric panniculitis | fat necrosis of peritoneum | mesenteric fat necrosis | retractile mesenteritis | mesenteric lipodystrophy | fat necrosis of omentum | omental infarction fat necrosis
K65.8  Other peritonitis = encapsulating peritoneal sclerosis | peritoneal serositis | sclerosing encapsulating peritonitis | abdominal cocoon
K66.0  Adhesions of the peritoneum = abdominal adhesions | intestinal adhesions | peritoneal adhesions | adhesions of bowel | omental adhesions | intra-abdominal adhesions | intraabdominal adhesions | adhesive disease abdominal | adhesions of peritoneum | mesenteric adhesions | gastric adhesions | adhesions + bowel/omentum/intestine/abdominal wall/peritoneum/mesentery | perihepatic adhesions | adhesiolysis adhesions
  unless pleural/penile/labial/shoulder
K66.1  Blood in the abdomen (hemoperitoneum) = hemoperitoneum | intra-abdominal hemorrhage | intraperitoneal bleeding | intraabdominal bleeding | intraperitoneal hemorrhage | blood in peritoneal cavity | intraabdominal hemorrhage | intra-abdominal bleeding | hemorrhagic ascites hemoperitoneum | bleeding + peritoneal cavity | intraabdominal hematoma | blood in abdominal cavity
  unless traumatic
K66.8  Other disorder of the peritoneum = pneumoperitoneum | free intraperitoneal air | intraperitoneal free air | free air under diaphragm | peritoneal cyst | mesenteric cyst | omental infarction | omental infarct | mesenteric nodule | peritoneal granuloma | free air in abdomen | omental cyst | peritoneal nodule | peritoneal effusion chylous | peritoneal thickening | extraluminal air abdomen | mesenteric edema | omental torsion | free peritoneal air | peritoneal calcification
  unless postoperative expected
K66.9  Disorder of the peritoneum, unspecified = peritoneal disorder | disease of peritoneum | peritoneal lesion | mesenteric lesion
K68.11  Retroperitoneal abscess after a procedure = postoperative retroperitoneal abscess | postprocedural retroperitoneal abscess
K68.12  Abscess of the psoas muscle = psoas abscess | iliopsoas abscess | psoas muscle abscess | abscess of psoas | abscess + psoas/iliopsoas
K68.19  Other retroperitoneal abscess = retroperitoneal abscess | extraperitoneal abscess | retroperitoneal collection infected | abscess + retroperitoneal/retroperitoneum
K68.2  Retroperitoneal fibrosis = retroperitoneal fibrosis | ormond disease | ormond's disease | idiopathic retroperitoneal fibrosis | fibrosis + retroperitoneal
  chronic
K68.3  Retroperitoneal hematoma = retroperitoneal hematoma | retroperitoneal bleed | retroperitoneal hemorrhage | RP bleed | retroperitoneal bleeding | RP hematoma | hematoma + retroperitoneum/retroperitoneal | retroperitoneal hematomas | hematoma/hemorrhage/bleeding + retroperitoneum/retroperitoneal/retroperitoneal space/perirenal space
  unless traumatic
K68.9  Other disorder of the retroperitoneum = retroperitoneal collection | retroperitoneal fluid collection | retroperitoneal disorder | retroperitoneal cyst | retroperitoneal lesion
K6A.01  Abscess in front of the bladder = prevesical abscess | space of retzius abscess | retropubic abscess
K6A.09  Other pelvic abscess = pelvic abscess | pelvic collection abscess | presacral abscess | abscess of pelvis
  unless tubo-ovarian/female
K6A.8  Other disease of the pelvis = pelvic fluid collection | pelvic hematoma nontraumatic

# Malabsorption
K90.0  Celiac disease = celiac disease | celiac sprue | coeliac disease | gluten enteropathy | gluten sensitive enteropathy | nontropical sprue | celiac | gluten-sensitive enteropathy | celiac crisis
  chronic
  unless artery/axis/trunk/plexus/stenosis/screening/ganglion/lymph node/compression/nodes/bifurcation
  family-history Z83.79  Family history of other diseases of the digestive system
K90.1  Tropical sprue = tropical sprue
K90.2  Blind loop syndrome = blind loop syndrome | stagnant loop syndrome | afferent loop bacterial overgrowth
K90.3  Fatty stool from pancreatic disease = pancreatic steatorrhea
K90.41  Gluten sensitivity without celiac disease = non-celiac gluten sensitivity | gluten sensitivity | gluten intolerance | non celiac gluten sensitivity | nonceliac gluten sensitivity
  chronic
K90.49  Malabsorption from food intolerance = food intolerance | malabsorption due to intolerance | fat malabsorption | carbohydrate malabsorption | protein intolerance | starch intolerance | fat intolerance | fatty food intolerance | protein losing enteropathy
  unless lactose/fructose
K90.81  Whipple's disease = whipple disease | whipple's disease
  unless procedure/operation
family Short bowel syndrome
  term short bowel syndrome | short gut syndrome | short bowel | short gut
  chronic
  code K90.829  Short bowel syndrome, unspecified
  code K90.821  Short bowel syndrome with the colon in continuity  when colon in continuity
  code K90.822  Short bowel syndrome without the colon in continuity  when without colon in continuity/end jejunostomy
K90.83  Intestinal failure = intestinal failure
K90.89  Other intestinal malabsorption = bile acid malabsorption | bile salt malabsorption | bile acid diarrhea | bile salt diarrhea | intestinal malabsorption other
K90.9  Intestinal malabsorption, unspecified = malabsorption | malabsorption syndrome | intestinal malabsorption | steatorrhea | malabsorptive syndrome

# After digestive procedures
K91.0  Vomiting after digestive surgery = vomiting following gastrointestinal surgery | postoperative vomiting after GI surgery
K91.1  Syndromes after stomach surgery (dumping) = dumping syndrome | postgastrectomy syndrome | postvagotomy syndrome | post-gastric surgery syndrome | postgastric surgery syndrome | late dumping syndrome | early dumping
K91.2  Malabsorption after surgery = postsurgical malabsorption | malabsorption after gastric bypass | postsurgical blind loop syndrome | postoperative malabsorption | malabsorption following bariatric surgery
family Postprocedural intestinal obstruction
  term postoperative bowel obstruction | postoperative small bowel obstruction | postprocedural intestinal obstruction | postoperative SBO | postoperative intestinal obstruction
  code K91.30  Bowel obstruction after a procedure, partial or complete not given  needs extent
  code K91.31  Partial bowel obstruction after a procedure  when partial/incomplete
  code K91.32  Complete bowel obstruction after a procedure  when complete/high grade
K91.5  Symptoms after removal of the gallbladder = postcholecystectomy syndrome | post-cholecystectomy syndrome | postcholecystectomy pain | post cholecystectomy diarrhea
family Intraoperative bleeding of a digestive organ
  term intraoperative bleeding of digestive organ | intraoperative hemorrhage + bowel/liver/stomach/gallbladder/pancreas/mesentery
  code K91.61  Bleeding of a digestive organ during a digestive procedure
  code K91.62  Bleeding of a digestive organ during another procedure  when other procedure
family Accidental laceration of a digestive organ
  term iatrogenic bowel injury | iatrogenic bowel perforation | accidental enterotomy | inadvertent enterotomy | iatrogenic colon perforation | iatrogenic perforation of colon | colonoscopy perforation | perforation during colonoscopy | serosal tear | iatrogenic perforation of bowel | iatrogenic esophageal perforation | ERCP perforation | iatrogenic perforation + colon/bowel/duodenum/esophagus/stomach | incidental enterotomy | perforation during endoscopy | iatrogenic bile duct injury
  code K91.71  Accidental puncture or tear of a digestive organ during a digestive procedure
  code K91.72  Accidental puncture or tear of a digestive organ during another procedure  when hysterectomy/gynecologic/urologic/other procedure/cystectomy
K91.81  Other complication of the digestive system during a procedure = intraoperative digestive complication
K91.82  Liver failure after a procedure = postoperative liver failure | postprocedural hepatic failure | post-hepatectomy liver failure | postoperative hepatic failure
K91.83  Hepatorenal syndrome after a procedure = postprocedural hepatorenal syndrome
family Postprocedural bleeding of a digestive organ
  term post polypectomy bleed | post-polypectomy bleeding | postpolypectomy hemorrhage | post ERCP bleeding | postoperative gastrointestinal bleeding | post sphincterotomy bleeding | anastomotic bleeding | postprocedural GI bleed | post-polypectomy hemorrhage | postprocedural hemorrhage of digestive organ | anastomotic hemorrhage | postoperative intraabdominal bleeding | delayed post-polypectomy bleeding | bleeding after polypectomy | post-sphincterotomy bleeding
  code K91.840  Bleeding of a digestive organ after a digestive procedure  absorbs K92.2 K62.5
  code K91.841  Bleeding of a digestive organ after another procedure  when cardiac surgery/other procedure  absorbs K92.2 K62.5
K91.850  Inflamed intestinal pouch (pouchitis) = pouchitis | ileal pouchitis | inflammation of internal ileoanal pouch
K91.858  Other complication of an intestinal pouch = cuffitis | pouch stricture | ileoanal pouch complication | J-pouch complication | pouch fistula
K91.86  Stones left after removal of the gallbladder = retained gallstone after cholecystectomy | retained stone after cholecystectomy | retained common bile duct stone after cholecystectomy | retained cholelithiasis following cholecystectomy
family Postprocedural hematoma or seroma of a digestive organ
  term postoperative intraabdominal hematoma | gallbladder fossa hematoma | postprocedural hematoma of digestive organ | mesenteric hematoma postoperative | gallbladder fossa seroma | postoperative abdominal seroma | postoperative liver hematoma
  code K91.870  Hematoma of a digestive organ after a digestive procedure
  code K91.871  Hematoma of a digestive organ after another procedure  when other procedure
  code K91.872  Seroma of a digestive organ after a digestive procedure  when seroma
  code K91.873  Seroma of a digestive organ after another procedure  when seroma + other procedure
K91.89  Other complication of the digestive system after a procedure = anastomotic leak | anastomotic stricture | anastomotic stenosis | postoperative bile leak | postcolostomy diarrhea | gastrojejunal anastomotic stricture | postprocedural gastrointestinal complication | postoperative pancreatic fistula | post ERCP pancreatitis | post-ERCP pancreatitis | bile leak after cholecystectomy | leak of anastomosis | anastomotic dehiscence | leakage of anastomosis | afferent loop syndrome | low anterior resection syndrome | leak/dehiscence/stricture/stenosis + anastomosis | gastric sleeve stenosis | duodenal stump leak | suture dehiscence of anastomosis
  unless ureteral/vascular/coronary/bronchial/ureter/urethral/vesicourethral/arterial

# Stomas
family Colostomy complication
  term colostomy complication | colostomy malfunction | colostomy infection | colostomy bleeding | colostomy prolapse | colostomy stenosis | colostomy necrosis | prolapsed colostomy | stomal stenosis of colostomy | colostomy retraction
  code K94.00  Colostomy complication, unspecified
  code K94.01  Bleeding of a colostomy  when bleeding
  code K94.02  Infection of a colostomy  when infection/infected/cellulitis/abscess
  code K94.03  Malfunction of a colostomy  when malfunction/mechanical/obstruction
  code K94.09  Other complication of a colostomy  when prolapse/stenosis/necrosis/retraction/ulcer
family Enterostomy complication
  term ileostomy complication | enterostomy complication | jejunostomy complication | ileostomy malfunction | ileostomy infection | ileostomy bleeding | high output ileostomy | ileostomy prolapse | J tube malfunction | jejunostomy tube malfunction | J-tube dislodged | dislodged jejunostomy tube | clogged J tube | ileostomy stenosis | ileostomy retraction | J-tube site infection | jejunostomy site infection | high ostomy output | high ileostomy output | stoma prolapse
  code K94.10  Complication of a stoma of the small bowel, unspecified
  code K94.11  Bleeding of a stoma of the small bowel  when bleeding
  code K94.12  Infection of a stoma of the small bowel  when infection/infected/cellulitis
  code K94.13  Malfunction of a stoma of the small bowel  when malfunction/dislodged/clogged/mechanical/obstruction
  code K94.19  Other complication of a stoma of the small bowel  when high output/prolapse/stenosis/retraction/output
family Gastrostomy complication
  term gastrostomy complication | PEG complication | PEG tube malfunction | G-tube malfunction | gastrostomy tube malfunction | PEG tube dislodged | G tube dislodged | clogged PEG | leaking G-tube | PEG site infection | G-tube site infection | gastrostomy infection | gastrostomy site infection | PEG tube leak | clogged G tube | dislodged gastrostomy tube | PEG dislodgement | dislodged G-tube | dislodged PEG tube | gastrostomy leak | PEG site bleeding | buried bumper syndrome | gastrostomy malfunction | PEG tube/G-tube/gastrostomy tube + dislodged/malfunction/clogged/leaking/infection/infected/pulled out/fell out
  code K94.20  Gastrostomy complication, unspecified
  code K94.21  Bleeding of a gastrostomy  when bleeding
  code K94.22  Infection of a gastrostomy  when infection/infected/cellulitis/abscess
  code K94.23  Malfunction of a gastrostomy  when malfunction/dislodged/clogged/dislodgement/fell out/pulled out/leak/leaking/blocked
  code K94.29  Other complication of a gastrostomy  when granulation tissue/buried bumper/stenosis
family Esophagostomy complication
  term esophagostomy complication | esophagostomy malfunction | esophagostomy infection
  code K94.30  Esophagostomy complication, unspecified
  code K94.31  Bleeding of an esophagostomy  when bleeding
  code K94.32  Infection of an esophagostomy  when infection/infected
  code K94.33  Malfunction of an esophagostomy  when malfunction
  code K94.39  Other complication of an esophagostomy  when stenosis/leak
# Bariatric procedures
K95.01  Infection from a gastric band = gastric band infection | lap band infection | lap band port infection
K95.09  Other complication of a gastric band = gastric band slippage | lap band slippage | gastric band erosion | slipped gastric band | lap band complication | lap band erosion | gastric band prolapse | slipped lap band
K95.81  Infection from another bariatric procedure = infection due to bariatric surgery | infection after gastric bypass | infection after sleeve gastrectomy
K95.89  Other complication of another bariatric procedure = complication of bariatric surgery | gastric bypass complication | sleeve gastrectomy leak | gastric sleeve leak | complication of gastric bypass | leak after gastric bypass | complication of sleeve gastrectomy

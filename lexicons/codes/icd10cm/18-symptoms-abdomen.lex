# Symptoms and signs of the digestive system and the abdomen, for offices, wards and emergency departments.
# FY2026 split pelvic and flank pain by side (R10.2-, R10.A-): side is a missing detail when the note is silent.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 18, R10-R19
kind symptom

R10.0  Acute abdomen = acute abdomen | surgical abdomen | abdominal rigidity with severe pain | severe abdominal pain with rigidity | acute surgical abdomen
  integral-to K35 K63.1 K56 K25 K26 K57 K65

family Abdominal pain
  term abdominal pain | abd pain | pain in abdomen | stomach pain | stomach ache | stomachache | belly pain | bellyache | tummy pain | tummy ache | abdominal cramping | abdominal cramps | crampy abdominal pain | abdominal discomfort | abdominalgia | abdominal colic | stomach cramps | pain abdomen | abdominal ache
  integral-to K35-K38 K80 K81 K85 K86 K57 K50 K51 K52 A09 A04 A08 K25-K29 K56 K58 N20 N13 K65 K55 O00 K40-K46 K63 N10
  code R10.9  Abdominal pain, site not specified  needs site
  code R10.10  Upper abdominal pain, side not specified  needs side  when upper abdomen/upper abdominal/upper quadrants
  code R10.11  Pain in the right upper quadrant of the abdomen  when right upper quadrant/RUQ/right hypochondrium/right hypochondriac/right upper abdomen
  code R10.12  Pain in the left upper quadrant of the abdomen  when left upper quadrant/LUQ/left hypochondrium/left upper abdomen
  code R10.13  Pain in the pit of the stomach (epigastric)  when epigastric/epigastrium/mid epigastric
  code R10.30  Lower abdominal pain, side not specified  needs side  when lower abdomen/lower abdominal/lower quadrants
  code R10.31  Pain in the right lower quadrant of the abdomen  when right lower quadrant/RLQ/right iliac fossa/RIF/McBurney/right lower abdomen
  code R10.32  Pain in the left lower quadrant of the abdomen  when left lower quadrant/LLQ/left iliac fossa/LIF/left lower abdomen
  code R10.33  Pain around the navel (periumbilical)  when periumbilical/umbilical/around umbilicus/mesogastric/mesogastrium/paraumbilical
  code R10.24  Pain above the pubic bone (suprapubic)  when suprapubic/hypogastric/hypogastrium
  code R10.84  Generalized abdominal pain  when generalized/diffuse/diffusely/all over/throughout/widespread
  code R10.85  Abdominal pain at several sites  when multiple sites/several sites/multifocal
R10.11  Pain in the right upper quadrant of the abdomen = right upper quadrant pain | RUQ pain | RUQ abdominal pain | right upper quadrant abdominal pain | pain in right upper quadrant | pain in RUQ | right hypochondrium pain | pain in right hypochondrium | right hypochondrial pain | right upper abdominal pain | right subcostal pain | liver pain | pain/painful + right hypochondrium/right upper quadrant/RUQ/right hypochondriac region
  integral-to K80 K81 K83 K85 K75 B15-B19 K76
R10.12  Pain in the left upper quadrant of the abdomen = left upper quadrant pain | LUQ pain | LUQ abdominal pain | left upper quadrant abdominal pain | pain in left upper quadrant | pain in LUQ | pain in left hypochondrium | left hypochondrium pain | left upper abdominal pain | pain/painful + left hypochondrium/left upper quadrant/LUQ
  integral-to K85 D73
R10.13  Pain in the pit of the stomach (epigastric) = epigastric pain | epigastralgia | epigastric discomfort | pain in epigastrium | epigastric abdominal pain | gastralgia | gastric pain | epigastric burning | epigastric distress | epigastrium pain | dyspepsia | dyspeptic | dyspeptic symptoms | pain/painful + epigastrium/epigastric region/pit of stomach
  integral-to K25-K29 K21 K30 K80 K81 K85
R10.31  Pain in the right lower quadrant of the abdomen = right lower quadrant pain | RLQ pain | RLQ abdominal pain | right lower quadrant abdominal pain | pain in right lower quadrant | pain in RLQ | right iliac fossa pain | pain in right iliac fossa | McBurney point pain | right lower abdominal pain | pain/painful + right iliac fossa/right lower quadrant/RLQ/RIF
  integral-to K35-K37 K50
R10.32  Pain in the left lower quadrant of the abdomen = left lower quadrant pain | LLQ pain | LLQ abdominal pain | left lower quadrant abdominal pain | pain in left lower quadrant | pain in LLQ | left iliac fossa pain | pain in left iliac fossa | left lower abdominal pain | pain/painful + left iliac fossa/left lower quadrant/LLQ/LIF
  integral-to K57 K51
R10.33  Pain around the navel (periumbilical) = periumbilical pain | umbilical pain | periumbilical abdominal pain | pain around umbilicus | mesogastric pain | pain around navel | pain + periumbilical region/umbilicus/mesogastrium
  integral-to K35-K37
R10.10  Upper abdominal pain, side not specified  needs side = upper abdominal pain | pain in upper abdomen | upper abdomen pain | hypochondrium pain | hypochondrial pain | upper abdominal discomfort
  integral-to K80 K81 K85 K25-K29
R10.30  Lower abdominal pain, side not specified  needs side = lower abdominal pain | pain in lower abdomen | lower abdomen pain | iliac fossa pain | lower abdominal cramping | lower abdominal discomfort
  integral-to K35-K37 K57 N70-N73 N30
R10.84  Generalized abdominal pain = generalized abdominal pain | diffuse abdominal pain | diffuse abdominal cramping | diffuse abdominal tenderness with pain | generalized abdominal cramping | diffuse abdominal discomfort | abdominal pain + diffuse/generalized
  integral-to K65 K56 A09 K52
R10.83  Colic (infantile or unspecified) = colicky baby | infantile colic | infant colic | colic of infant | colicky infant | colic | abdominal colic | colicky abdominal pain | abdominal pain of colic type | colic abdominal pain | colic-like abdominal pain | abdominal colics
  unless renal/biliary/ureteral/ureteric/hepatic/gallbladder/nephritic/kidney/menstrual/artery/arteries/vessels/vein
family Pelvic and perineal pain
  term pelvic pain | perineal pain | pelvic and perineal pain | pain in pelvis | pain in perineum | pelvic discomfort | perineal discomfort | chronic pelvic pain | pelvic pressure
  integral-to N70-N73 N80 N83 O00 N41 N94
  code R10.2{side: right=1 left=2 bilateral=3 unspecified=0}  Pelvic and perineal pain, {side} side
R10.24  Pain above the pubic bone (suprapubic) = suprapubic pain | suprapubic discomfort | hypogastric pain | pain in hypogastrium | suprapubic abdominal pain | hypogastrium pain | hypogastralgia | pain + hypogastrium/suprapubic region/suprapubic area
  integral-to N30 N39.0
family Groin pain
  term groin pain | pain in groin | inguinal pain | pain/pains/painful + right groin/left groin/both groins/inguinal region | groin discomfort | inguinal discomfort | groin ache | pain in inguinal region
  integral-to K40 K41 N20 N44 N45 M16 S76 S32 R10.3
  code R10.30  Lower abdominal pain, side not specified  needs side
  code R10.31  Pain in the right lower quadrant of the abdomen  when right
  code R10.32  Pain in the left lower quadrant of the abdomen  when left
family Flank pain
  term flank pain | pain in flank | flank discomfort | lumbar fossa pain | pain in lumbar fossa | loin pain | flank ache | lateral abdominal pain | pain/pains/painful + right flank/left flank/both flanks | pain/pains/painful + right loin/left loin
  integral-to N20 N13 N10 N12
  code R10.A{side: right=1 left=2 bilateral=3 unspecified=0}  Flank pain, {side} side
family Abdominal tenderness
  term abdominal tenderness | tender abdomen | tenderness of abdomen | abdomen tender | pain on abdominal palpation | abdominal tenderness to palpation | abdomen is tender | painful abdomen on palpation | abdomen painful on palpation | abdomen tender to palpation | tenderness/tender/pain on palpation/painful on palpation/pain to palpation/painful to palpation/painful palpation/pain upon palpation/painful upon palpation/tenderness on palpation + abdomen/abdominal/hypochondrium/iliac fossa/epigastrium/epigastric/hypogastrium/hypogastric/periumbilical/mesogastrium/right upper quadrant/left upper quadrant/right lower quadrant/left lower quadrant/lower quadrants/upper quadrants/right hemiabdomen/left hemiabdomen
  kind finding
  integral-to K35-K38 K80 K81 K85 K57 K65 K56 N73
  code R10.819  Abdominal tenderness, site not specified  needs site
  code R10.811  Tenderness of the right upper quadrant  when right upper quadrant/RUQ/right hypochondrium/right hypochondriac/right subcostal
  code R10.812  Tenderness of the left upper quadrant  when left upper quadrant/LUQ/left hypochondrium/left subcostal
  code R10.813  Tenderness of the right lower quadrant  when right lower quadrant/RLQ/right iliac fossa/McBurney
  code R10.814  Tenderness of the left lower quadrant  when left lower quadrant/LLQ/left iliac fossa
  code R10.815  Tenderness around the navel  when periumbilical/umbilical/mesogastrium
  code R10.8A3  Tenderness above the pubic bone  when hypogastric/hypogastrium/suprapubic
  code R10.816  Tenderness of the epigastrium  when epigastric/epigastrium
  code R10.817  Generalized abdominal tenderness  when generalized/diffuse/diffusely/all quadrants/throughout
R10.811  Tenderness of the right upper quadrant = RUQ tenderness | right upper quadrant tenderness | tender RUQ | Murphy sign positive | positive Murphy sign
  kind finding
  integral-to K80 K81
R10.812  Tenderness of the left upper quadrant = LUQ tenderness | left upper quadrant tenderness
  kind finding
R10.813  Tenderness of the right lower quadrant = RLQ tenderness | right lower quadrant tenderness | McBurney point tenderness | right iliac fossa tenderness
  kind finding
  integral-to K35-K37
R10.814  Tenderness of the left lower quadrant = LLQ tenderness | left lower quadrant tenderness
  kind finding
  integral-to K57
R10.816  Tenderness of the epigastrium = epigastric tenderness | tenderness in epigastrium
  kind finding
  integral-to K85 K25-K29
family Rebound abdominal tenderness
  term rebound tenderness | rebound abdominal tenderness | Blumberg sign | positive Blumberg | rebound pain
  kind finding
  integral-to K35-K37 K65 K63.1 K57
  code R10.829  Rebound tenderness of the abdomen, site not specified  needs site
  code R10.821  Rebound tenderness of the right upper quadrant  when right upper quadrant/RUQ
  code R10.822  Rebound tenderness of the left upper quadrant  when left upper quadrant/LUQ
  code R10.823  Rebound tenderness of the right lower quadrant  when right lower quadrant/RLQ/right iliac fossa/McBurney
  code R10.824  Rebound tenderness of the left lower quadrant  when left lower quadrant/LLQ/left iliac fossa
  code R10.825  Rebound tenderness around the navel  when periumbilical
  code R10.826  Rebound tenderness of the epigastrium  when epigastric/epigastrium
  code R10.827  Generalized rebound tenderness of the abdomen  when generalized/diffuse
family Flank tenderness
  term flank tenderness | tenderness of flank
  kind finding
  integral-to N20 N13 N10
  code R10.8A9  Flank tenderness, side not specified  needs laterality
  code R10.8A1  Tenderness of the right flank  when right
  code R10.8A2  Tenderness of the left flank  when left
R10.8A3  Tenderness above the pubic bone = suprapubic tenderness | suprapubic tender
  kind finding
  integral-to N30

R11.0  Nausea = nausea | nauseous | nauseated | queasy | queasiness | feeling sick to stomach
  integral-to A08 A09 K52 K35 K80 K81 K85 K56 G43 H81 R11.2 K31.84 E10.1 E11.1
family Vomiting
  term vomiting | emesis | vomited | vomits | throwing up | vomit | non-bloody emesis | retching | food regurgitation | regurgitation of food
  integral-to A08 A09 K52 K35 K56 K85 K80 K81 O21 G43 K31.84 E10.1 E11.1
  unless blood/hematemesis/coffee ground/pregnancy
  code R11.10  Vomiting, unspecified
  code R11.2  Nausea with vomiting  when nausea/nauseous/nauseated  absorbs R11.0
  code R11.11  Vomiting without nausea  when without nausea/no nausea
  code R11.12  Projectile vomiting  when projectile
  code R11.13  Vomiting of fecal matter  when feculent/fecal/fecaloid
  code R11.14  Bilious vomiting  when bilious/bile
R11.2  Nausea with vomiting = nausea and vomiting | nausea with vomiting | nausea vomiting | nausea or vomiting | nauseas and vomiting | intractable nausea and vomiting
  integral-to A08 A09 K52 K35 K56 K85 K80 K81 O21 K31.84 E10.1 E11.1
R11.12  Projectile vomiting = projectile vomiting | projectile emesis
  integral-to Q40.0
R11.13  Vomiting of fecal matter = fecal vomiting | feculent vomiting | fecaloid vomiting | feculent emesis
R11.14  Bilious vomiting = bilious vomiting | bilious emesis | bile vomiting | vomiting bile
  integral-to K56
R11.15  Cyclic vomiting syndrome, not related to migraine = cyclic vomiting syndrome | cyclical vomiting | cyclic vomiting | persistent vomiting
  unless migraine
R11.16  Cannabis hyperemesis syndrome = cannabis hyperemesis syndrome | cannabinoid hyperemesis syndrome | cannabinoid hyperemesis | cannabis hyperemesis | marijuana hyperemesis
  kind disease
R12  Heartburn = heartburn | pyrosis | acid stomach
  integral-to K21
R13.0  Unable to swallow (aphagia) = aphagia | inability to swallow | unable to swallow
family Difficulty swallowing (dysphagia)
  term dysphagia | difficulty swallowing | trouble swallowing | swallowing difficulty | swallowing problem | swallowing disorder | difficulty in swallowing | impaired swallowing | odynophagia | painful swallowing | post stroke dysphagia | dysphagia following stroke | oropharyngeal dysphagia + following stroke/after stroke/following cerebral infarction
  integral-to K22 C15
  code R13.10  Difficulty swallowing (dysphagia), phase not specified  needs phase
  code R13.11  Dysphagia of the oral phase  when oral phase/oral dysphagia
  code R13.12  Dysphagia of the oropharyngeal phase  when oropharyngeal/oropharyngeal phase/oral pharyngeal
  code R13.13  Dysphagia of the pharyngeal phase  when pharyngeal/pharyngeal phase
  code R13.14  Dysphagia of the pharyngoesophageal phase  when pharyngoesophageal/esophageal/cricopharyngeal
  code R13.19  Other dysphagia  when cervical/neurogenic/solids/for solids/to solids
R14.0  Bloating or swelling of the abdomen by gas = abdominal distension | abdominal distention | bloating | distended abdomen | abdominal bloating | bloated | bloated abdomen | tympanites | abdominal fullness | meteorism | gaseous distension | abdomen distended | abdomen was distended | abdomen is distended | abdominal swelling with gas | increased abdominal girth | globular abdomen | tympanitic abdomen
  integral-to K56 K58 K59 R18 K70.31
R14.1  Gas pain = gas pain | gas pains | trapped wind
R14.2  Belching (eructation) = eructation | belching | burping | excessive belching
R14.3  Passing gas (flatulence) = flatulence | excessive gas | gassiness | passing gas excessively | excessive flatus
R15.0  Incomplete emptying of the bowel = incomplete defecation | incomplete bowel evacuation | incomplete evacuation of stool | sensation of incomplete evacuation
R15.1  Fecal smearing = fecal smearing | fecal soiling | stool leakage
R15.2  Fecal urgency = fecal urgency | bowel urgency | urgency of defecation | defecatory urgency
R15.9  Loss of bowel control, full = fecal incontinence | bowel incontinence | incontinence of feces | incontinence of stool | stool incontinence | sphincter incontinence | loss of bowel control | anal incontinence | incontinent of stool | incontinent of feces
R16.0  Enlarged liver (hepatomegaly) = hepatomegaly | enlarged liver | liver enlargement | liver enlarged | liver mass | hepatic mass | hepatic enlargement | mass + liver/hepatic lobe/left hepatic lobe/right hepatic lobe
  kind finding
  integral-to K70-K77 B15-B19 C22 R16.2
R16.1  Enlarged spleen (splenomegaly) = splenomegaly | enlarged spleen | spleen enlargement | splenic enlargement | spleen enlarged
  kind finding
  integral-to R16.2 D73.1 D73.2 K76.6 C91-C95
R16.2  Enlarged liver and spleen = hepatosplenomegaly | hepatomegaly and splenomegaly | enlarged liver and spleen | hepato-splenomegaly | hepatomegaly with splenomegaly | enlargement of liver and spleen
  kind finding
R17  Jaundice, unspecified = jaundice | icterus | icteric | jaundiced | icteric sclera | yellow skin | scleral icterus | conjunctival jaundice | mucocutaneous jaundice | elevated bilirubin | hyperbilirubinemia | yellowing of skin | increased bilirubin | icteric skin
  kind finding
  integral-to K70-K77 B15-B19 K80 K83 C22-C25
  unless newborn/neonatal/infant/physiologic/Gilbert
R18.0  Malignant ascites = malignant ascites | ascites due to malignancy | neoplastic ascites
  kind finding
family Ascites
  term ascites | ascitic fluid | peritoneal fluid accumulation | free fluid in peritoneal cavity | free peritoneal fluid | free intraperitoneal fluid | free fluid in abdomen | hydroperitoneum | ascitic | peritoneal effusion | fluid in abdomen | fluid in peritoneal cavity | abdominal free fluid | intraabdominal free fluid | free intra-abdominal fluid
  kind finding
  integral-to K70.31 K70.11 K71.51 K75.4
  code R18.8  Other ascites
  code R18.0  Malignant ascites  when malignant/peritoneal carcinomatosis
family Abdominal or pelvic mass
  term abdominal mass | abdominal lump | mass in abdomen | abdominal swelling | intra-abdominal mass | intraabdominal mass | abdominal tumor | abdominal tumefaction | palpable abdominal mass | abdominal and pelvic mass | mass of abdomen | lump in abdomen
  kind finding
  code R19.00  Abdominal or pelvic swelling, mass or lump, site not specified  needs site
  code R19.01  Swelling, mass or lump of the right upper quadrant  when right upper quadrant/RUQ/right hypochondrium
  code R19.02  Swelling, mass or lump of the left upper quadrant  when left upper quadrant/LUQ/left hypochondrium
  code R19.03  Swelling, mass or lump of the right lower quadrant  when right lower quadrant/RLQ/right iliac fossa
  code R19.04  Swelling, mass or lump of the left lower quadrant  when left lower quadrant/LLQ/left iliac fossa
  code R19.05  Swelling, mass or lump around the navel  when periumbilical/umbilical
  code R19.06  Swelling, mass or lump of the epigastrium  when epigastric/epigastrium
  code R19.07  Generalized swelling, mass or lump of abdomen and pelvis  when generalized/diffuse
R19.00  Abdominal or pelvic swelling, mass or lump, site not specified  needs site = pelvic mass | mass in pelvis | pelvic lump | pelvic swelling | retroperitoneal mass | mesenteric mass | pelvic tumor mass | pelvic tumefaction | mass of pelvis | mass/tumor/tumefaction/lump + abdomen/intraabdominal/intra-abdominal/retroperitoneum/pelvic cavity/abdominal cavity/mesentery
  kind finding
R19.01  Swelling, mass or lump of the right upper quadrant = RUQ mass | right upper quadrant mass | right hypochondrium mass | mass in right hypochondrium | mass/lump/swelling/tumor + right hypochondrium/right upper quadrant/RUQ/right subcostal
  kind finding
R19.02  Swelling, mass or lump of the left upper quadrant = LUQ mass | left upper quadrant mass | left hypochondrium mass | mass in left hypochondrium | mass/lump/swelling/tumor + left hypochondrium/left upper quadrant/LUQ/left subcostal
  kind finding
R19.03  Swelling, mass or lump of the right lower quadrant = RLQ mass | right lower quadrant mass | right iliac fossa mass | mass in right iliac fossa | mass/lump/swelling/tumor + right iliac fossa/right lower quadrant/RLQ
  kind finding
R19.04  Swelling, mass or lump of the left lower quadrant = LLQ mass | left lower quadrant mass | left iliac fossa mass | mass in left iliac fossa | mass/lump/swelling/tumor + left iliac fossa/left lower quadrant/LLQ
  kind finding
R19.06  Swelling, mass or lump of the epigastrium = epigastric mass | mass in epigastrium | epigastric swelling | mass/lump/swelling/tumor + epigastrium
  kind finding
R19.09  Other swelling, mass or lump inside the abdomen or pelvis = inguinal mass | groin mass | groin lump | inguinal swelling | inguinal lump | groin swelling | mass in groin | swelling of groin | suprapubic mass | hypogastric mass | flank mass | mass in/lump in/swelling in + right groin/left groin/right flank/left flank | lump in groin | swelling in groin | mass/lump/swelling/tumefaction/tumor + groin/inguinal region/inguinal area/flank/hypogastrium/suprapubic region/lumbar fossa
  kind finding
  unless hernia
R19.11  Absent bowel sounds = absent bowel sounds | no bowel sounds heard | bowel sounds absent | absence of bowel sounds
  kind finding
  integral-to K56
R19.12  Hyperactive bowel sounds = hyperactive bowel sounds | increased bowel sounds | borborygmi | increased peristalsis sounds
  kind finding
R19.15  Other abnormal bowel sounds = abnormal bowel sounds | hypoactive bowel sounds | decreased bowel sounds | diminished bowel sounds
  kind finding
  integral-to K56
R19.2  Visible peristalsis = visible peristalsis | hyperperistalsis
  kind finding
family Rigid abdomen
  term abdominal rigidity | rigid abdomen | abdominal guarding | board-like abdomen | abdominal wall rigidity | abdomen rigid | involuntary guarding | abdominal defense | muscular defense of abdomen | peritoneal signs | peritonism
  kind finding
  integral-to K35-K37 K65 K63.1
  code R19.30  Rigid abdomen, site not specified  needs site
  code R19.31  Rigidity of the right upper quadrant  when right upper quadrant/RUQ
  code R19.32  Rigidity of the left upper quadrant  when left upper quadrant/LUQ
  code R19.33  Rigidity of the right lower quadrant  when right lower quadrant/RLQ/right iliac fossa
  code R19.34  Rigidity of the left lower quadrant  when left lower quadrant/LLQ/left iliac fossa
  code R19.35  Rigidity around the navel  when periumbilical
  code R19.36  Rigidity of the epigastrium  when epigastric/epigastrium
  code R19.37  Generalized rigidity of the abdomen  when generalized/diffuse
R19.4  Change in bowel habit = change in bowel habits | altered bowel habits | bowel habit change | change of bowel habits | alternating constipation and diarrhea | irregular bowel habits | bowel rhythm alteration | alteration of bowel habits | change in stool habits | intestinal habit alteration | alteration of intestinal habit | altered intestinal habit | change of intestinal habit | intestinal rhythm alteration | intestinal rhythm disturbance | change in intestinal rhythm
R19.5  Other abnormality of the stool = abnormal stool | occult blood in stool | positive fecal occult blood | guaiac positive stool | heme positive stool | FOBT positive | positive FOBT | positive Cologuard | positive FIT | mucus in stool | pale stools | acholic stools | acholia | clay colored stool | bulky stools | abnormal stool color | positive stool guaiac | fecal occult blood test positive | heme-positive stools | dark stool | greasy stool | stool with mucus | light colored stool | guaiac positive | OB positive stool | hypocholic stools | positive fecal immunochemical test
  kind finding
R19.6  Bad breath (halitosis) = halitosis | bad breath | fetid breath | malodorous breath
R19.7  Diarrhea, unspecified = diarrhea | loose stools | watery stools | loose bowel movements | diarrheal stools | watery diarrhea | frequent stools | liquid stools | diarrheic stools | loose stool | diarrheal syndrome | non-bloody diarrhea
  integral-to A00-A09 K50 K51 K52 K58.0 K59.1 K90 K91.1
  unless chronic functional/infectious/traveler
R19.8  Other symptom or sign of the digestive system or abdomen = tenesmus | rectal tenesmus | rectal pressure | straining at stool | rectal urgency | abnormal abdominal exam | weak anal sphincter | GI symptoms | gastrointestinal symptoms | GI upset | upset stomach symptoms
  integral-to K51 K62

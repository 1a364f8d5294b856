# Appendix, small and large intestine, rectum and anus: offices, wards, endoscopy, surgeons.
# Combination codes carry the complication (bleeding, obstruction, fistula, abscess) with the disease; "with" is assumed for a
# bleed documented in the same encounter (guideline I.A.15).
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, K35-K38 and K50-K64

# Appendix
family Appendicitis
  term appendicitis | appendicitis/acute appendicitis/perforated appendicitis/ruptured appendicitis/perforated appendix/ruptured appendix + abscess | appendicitis/acute appendicitis/perforated appendicitis/ruptured appendicitis/perforated appendix/ruptured appendix + peritonitis/generalized peritonitis/localized peritonitis/diffuse peritonitis/acute peritonitis | appendicitis/acute appendicitis/perforated appendicitis/ruptured appendicitis/perforated appendix/ruptured appendix + peritonitis/generalized peritonitis + abscess | appendicitis/acute appendicitis/perforated appendicitis/ruptured appendicitis/perforated appendix/ruptured appendix + gangrene | inflammation of appendix | inflamed appendix | acute appendicitis | perforated appendix | ruptured appendix | appendix rupture | perforated appendicitis | ruptured appendicitis
  history Z87.19  Personal history of other diseases of the digestive system
  code K37  Appendicitis, unspecified  needs acuity
  code K35.80  Acute appendicitis, unspecified  when acute/phlegmonous/uncomplicated/early
  code K36  Other appendicitis (chronic, recurrent)  when chronic/recurrent/subacute
  code K35.891  Acute appendicitis with gangrene, without perforation  when gangrene/gangrenous/necrotic
  code K35.891  Acute appendicitis with gangrene, without perforation  when gangrene + acute
  code K35.890  Other acute appendicitis without perforation or gangrene  when suppurative
  code K35.32  Acute appendicitis with perforation and localized peritonitis, without abscess  when perforation/ruptured/rupture
  code K35.32  Acute appendicitis with perforation and localized peritonitis, without abscess  when perforation/ruptured/rupture + acute
  code K35.32  Acute appendicitis with perforation and localized peritonitis, without abscess  when perforation/ruptured/rupture + gangrene + acute
  code K35.33  Acute appendicitis with perforation and localized peritonitis, with abscess  when abscess/phlegmon
  code K35.33  Acute appendicitis with perforation and localized peritonitis, with abscess  when abscess/phlegmon + perforation/rupture/acute
  code K35.33  Acute appendicitis with perforation and localized peritonitis, with abscess  when abscess/phlegmon + perforation/rupture + acute
  code K35.30  Acute appendicitis with localized peritonitis, without perforation or gangrene  when localized peritonitis/periappendicitis
  code K35.31  Acute appendicitis with localized peritonitis and gangrene, without perforation  when localized peritonitis + gangrene
  code K35.209  Acute appendicitis with generalized peritonitis, without abscess, perforation not stated  needs perforation  when generalized peritonitis/diffuse peritonitis/purulent peritonitis/fecal peritonitis + acute/perforation/appendicitis  absorbs K65
  code K35.201  Acute appendicitis with perforation and generalized peritonitis, without abscess  when generalized peritonitis/diffuse peritonitis/purulent peritonitis/fecal peritonitis + perforation/rupture + appendicitis/acute  absorbs K65 K63.1
  code K35.211  Acute appendicitis with perforation, generalized peritonitis and abscess  when generalized peritonitis/diffuse peritonitis/purulent peritonitis + perforation/rupture + abscess + appendicitis/acute  absorbs K65 K63.1
  code K35.219  Acute appendicitis with generalized peritonitis and abscess, perforation not stated  when generalized peritonitis/diffuse peritonitis + abscess + appendicitis  absorbs K65
  code K35.200  Acute appendicitis with generalized peritonitis, without perforation or abscess  when generalized peritonitis/diffuse peritonitis + without perforation/no perforation/nonperforated + acute/appendicitis  absorbs K65
  code K35.210  Acute appendicitis with generalized peritonitis and abscess, without perforation  when generalized peritonitis/diffuse peritonitis + without perforation/no perforation/nonperforated + abscess + acute/appendicitis  absorbs K65
K35.891  Acute appendicitis with gangrene, without perforation = gangrenous appendicitis | necrotic appendicitis
K35.33  Acute appendicitis with perforation and localized peritonitis, with abscess = appendiceal abscess | appendicular abscess | periappendiceal abscess | abscess of appendix | appendicular phlegmon | appendiceal phlegmon | periappendicular abscess
K36  Other appendicitis (chronic, recurrent) = chronic appendicitis | recurrent appendicitis | stump appendicitis
K38.0  Hyperplasia of the appendix = hyperplasia of appendix | lymphoid hyperplasia of appendix | appendiceal hyperplasia
K38.1  Hardened stool or stone in the appendix = appendicolith | fecalith of appendix | appendiceal fecalith | stercolith of appendix | appendicular concretion
K38.2  Diverticulum of the appendix = diverticulum of appendix | appendiceal diverticulum | appendiceal diverticulosis
K38.3  Fistula of the appendix = fistula of appendix | appendiceal fistula
K38.8  Other specified disease of the appendix = mucocele of appendix | appendiceal mucocele | appendicular mucocele | intussusception of appendix | appendiceal intussusception
K38.9  Disease of the appendix, unspecified = disease of appendix | appendiceal lesion | appendiceal mass | lesion of appendix | appendiceal thickening

# Crohn's disease and ulcerative colitis: part of the bowel, then complication
family Crohn's disease
  term crohn disease | crohn's disease | crohns | crohn | crohn's | regional enteritis | granulomatous enteritis | crohn's colitis | crohn's ileitis | terminal ileitis due to crohn | regional ileitis | granulomatous colitis | crohn enteritis | ileocolic crohn disease | crohn's ileocolitis | fistulizing crohn | stricturing crohn | crohn/crohn disease + fistula | crohn/crohn disease + abscess | crohn/crohn disease + stricture/stenosis/obstruction
  chronic
  family-history Z83.79  Family history of other diseases of the digestive system
  code K50.90  Crohn's disease, part of bowel not given, without complications  needs site
  code K50.918  Crohn's disease, part of bowel not given, with another complication  needs site  when perforation/toxic megacolon/perianal disease
  code K50.919  Crohn's disease, part of bowel not given, with complications not specified  needs site, complication  when with complications/complicated
  code K50.911  Crohn's disease, part of bowel not given, with rectal bleeding  needs site  when rectal bleeding/hematochezia/bloody/has:K62.5  absorbs K62.5 K92.1
  code K50.912  Crohn's disease, part of bowel not given, with bowel obstruction  needs site  when bowel obstruction/obstruction/stricture/stricturing/SBO/has:K56.6  absorbs K56.6
  code K50.913  Crohn's disease, part of bowel not given, with fistula  needs site  when fistula/fistulizing/fistulas/has:K60.3/has:K63.2  absorbs K63.2
  code K50.914  Crohn's disease, part of bowel not given, with abscess  needs site  when abscess/has:K63.0/has:K61  absorbs K63.0
  code K50.00  Crohn's disease of the small intestine without complications  when small intestine/ileal/terminal ileum/ileitis/jejunal/duodenal/enteritis
  code K50.011  Crohn's disease of the small intestine with rectal bleeding  when small intestine/ileal/terminal ileum/ileitis/jejunal/enteritis + rectal bleeding/hematochezia/bloody/has:K62.5  absorbs K62.5 K92.1
  code K50.012  Crohn's disease of the small intestine with bowel obstruction  when small intestine/ileal/terminal ileum/ileitis/jejunal/enteritis + obstruction/stricture/stricturing/SBO/has:K56.6  absorbs K56.6
  code K50.013  Crohn's disease of the small intestine with fistula  when small intestine/ileal/terminal ileum/ileitis/jejunal/enteritis + fistula/fistulizing/has:K60.3/has:K63.2  absorbs K63.2
  code K50.014  Crohn's disease of the small intestine with abscess  when small intestine/ileal/terminal ileum/ileitis/jejunal/enteritis + abscess/has:K63.0  absorbs K63.0
  code K50.018  Crohn's disease of the small intestine with another complication  when small intestine/ileal/terminal ileum/ileitis + perforation/toxic megacolon/perianal disease
  code K50.019  Crohn's disease of the small intestine with complications not specified  when small intestine/ileal/terminal ileum/ileitis + with complications/complicated
  code K50.10  Crohn's disease of the large intestine without complications  when large intestine/colon/colonic/colitis/rectum/cecum/sigmoid
  code K50.111  Crohn's disease of the large intestine with rectal bleeding  when large intestine/colon/colitis/rectum/cecum/sigmoid + rectal bleeding/hematochezia/bloody/has:K62.5  absorbs K62.5 K92.1
  code K50.112  Crohn's disease of the large intestine with bowel obstruction  when large intestine/colon/colitis/rectum/cecum/sigmoid + obstruction/stricture/stricturing/has:K56.6  absorbs K56.6
  code K50.113  Crohn's disease of the large intestine with fistula  when large intestine/colon/colitis/rectum/cecum/sigmoid + fistula/fistulizing/has:K60.3/has:K63.2  absorbs K63.2
  code K50.114  Crohn's disease of the large intestine with abscess  when large intestine/colon/colitis/rectum/cecum/sigmoid + abscess/has:K63.0  absorbs K63.0
  code K50.118  Crohn's disease of the large intestine with another complication  when large intestine/colon/colitis/rectum + perforation/toxic megacolon/perianal disease
  code K50.119  Crohn's disease of the large intestine with complications not specified  when large intestine/colon/colitis/rectum + with complications/complicated
  code K50.80  Crohn's disease of both small and large intestine without complications  when ileum/ileitis/small intestine + colon/colitis/large intestine
  code K50.80  Crohn's disease of both small and large intestine without complications  when ileocolitis/ileocolic/ileocolonic/small and large intestine/small and large bowel/ileum and colon
  code K50.811  Crohn's disease of both small and large intestine with rectal bleeding  when ileocolitis/ileocolic/ileocolonic/small and large intestine + rectal bleeding/hematochezia/bloody/has:K62.5  absorbs K62.5 K92.1
  code K50.812  Crohn's disease of both small and large intestine with bowel obstruction  when ileocolitis/ileocolic/ileocolonic/small and large intestine + obstruction/stricture/stricturing/SBO/has:K56.6  absorbs K56.6
  code K50.813  Crohn's disease of both small and large intestine with fistula  when ileocolitis/ileocolic/ileocolonic/small and large intestine + fistula/fistulizing/has:K60.3/has:K63.2  absorbs K63.2
  code K50.814  Crohn's disease of both small and large intestine with abscess  when ileocolitis/ileocolic/ileocolonic/small and large intestine + abscess/has:K63.0  absorbs K63.0
  code K50.818  Crohn's disease of both small and large intestine with another complication  when ileocolitis/ileocolic/ileocolonic/small and large intestine + perforation/toxic megacolon/perianal disease
  code K50.819  Crohn's disease of both small and large intestine with complications not specified  when ileocolitis/ileocolic/ileocolonic/small and large intestine + with complications/complicated

# The index sends terminal ileitis to regional enteritis of the small intestine.
K50.00  Crohn's disease of the small intestine without complications = terminal ileitis | terminal ileum inflammation
  unless backwash/yersinia

family Ulcerative colitis
  term ulcerative colitis | colitis ulcerative | ulcerative proctocolitis | idiopathic proctocolitis | chronic ulcerative colitis | colitis ulcerosa
  chronic
  family-history Z83.79  Family history of other diseases of the digestive system
  code K51.90  Ulcerative colitis, extent not given, without complications  needs extent
  code K51.911  Ulcerative colitis, extent not given, with rectal bleeding  needs extent  when rectal bleeding/hematochezia/bloody/has:K62.5  absorbs K62.5 K92.1
  code K51.912  Ulcerative colitis, extent not given, with bowel obstruction  needs extent  when obstruction/stricture/has:K56.6  absorbs K56.6
  code K51.913  Ulcerative colitis, extent not given, with fistula  needs extent  when fistula
  code K51.914  Ulcerative colitis, extent not given, with abscess  needs extent  when abscess
  code K51.918  Ulcerative colitis, extent not given, with another complication  needs extent  when perforation/toxic megacolon
  code K51.919  Ulcerative colitis, extent not given, with complications not specified  needs extent, complication  when with complications/complicated
  code K51.0{complication: *none=0 rectal-bleeding=11 obstruction=12 fistula=13 abscess=14 toxic-megacolon=18 unspecified-complications=19}  Ulcerative pancolitis, complications: {complication}  when pancolitis/pan colitis/extensive/universal/entire colon
  code K51.011  Ulcerative pancolitis with rectal bleeding  when pancolitis/pan colitis/extensive + rectal bleeding/hematochezia/bloody/has:K62.5  absorbs K62.5 K92.1
  code K51.2{complication: *none=0 rectal-bleeding=11 obstruction=12 fistula=13 abscess=14 toxic-megacolon=18 unspecified-complications=19}  Ulcerative proctitis, complications: {complication}  when proctitis/rectum
  code K51.211  Ulcerative proctitis with rectal bleeding  when proctitis + rectal bleeding/hematochezia/bloody/has:K62.5  absorbs K62.5 K92.1
  code K51.3{complication: *none=0 rectal-bleeding=11 obstruction=12 fistula=13 abscess=14 toxic-megacolon=18 unspecified-complications=19}  Ulcerative rectosigmoiditis, complications: {complication}  when rectosigmoiditis/proctosigmoiditis/rectosigmoid
  code K51.311  Ulcerative rectosigmoiditis with rectal bleeding  when rectosigmoiditis/proctosigmoiditis/rectosigmoid + rectal bleeding/hematochezia/bloody/has:K62.5  absorbs K62.5 K92.1
  code K51.5{complication: *none=0 rectal-bleeding=11 obstruction=12 fistula=13 abscess=14 toxic-megacolon=18 unspecified-complications=19}  Left sided colitis, complications: {complication}  when left sided/left/left hemicolitis
  code K51.511  Left sided colitis with rectal bleeding  when left sided/left/left hemicolitis + rectal bleeding/hematochezia/bloody/has:K62.5  absorbs K62.5 K92.1
  code K51.8{complication: *none=0 rectal-bleeding=11 obstruction=12 fistula=13 abscess=14 toxic-megacolon=18 unspecified-complications=19}  Other ulcerative colitis, complications: {complication}  when backwash ileitis/right sided/patchy
family Ulcerative pancolitis
  term ulcerative pancolitis | pancolitis | pan ulcerative colitis | pan-UC | universal ulcerative colitis | pancolonic ulcerative colitis | backwash ileitis
  chronic
  unless infectious/clostridium/difficile/ischemic
  code K51.0{complication: *none=0 obstruction=12 fistula=13 abscess=14 toxic-megacolon=18 unspecified-complications=19}  Ulcerative pancolitis, complications: {complication}
  code K51.011  Ulcerative pancolitis with rectal bleeding  when rectal bleeding/hematochezia/bloody/has:K62.5  absorbs K62.5 K92.1
family Ulcerative proctitis
  term ulcerative proctitis | ulcerative rectitis
  chronic
  code K51.2{complication: *none=0 obstruction=12 fistula=13 abscess=14 unspecified-complications=19}  Ulcerative proctitis, complications: {complication}
  code K51.211  Ulcerative proctitis with rectal bleeding  when rectal bleeding/hematochezia/bloody/has:K62.5  absorbs K62.5 K92.1
family Ulcerative rectosigmoiditis
  term ulcerative rectosigmoiditis | ulcerative proctosigmoiditis | proctosigmoiditis | rectosigmoiditis
  chronic
  code K51.3{complication: *none=0 obstruction=12 fistula=13 abscess=14 unspecified-complications=19}  Ulcerative rectosigmoiditis, complications: {complication}
  code K51.311  Ulcerative rectosigmoiditis with rectal bleeding  when rectal bleeding/hematochezia/bloody/has:K62.5  absorbs K62.5 K92.1
family Left sided colitis
  term left sided colitis | left hemicolitis | left sided ulcerative colitis
  chronic
  code K51.5{complication: *none=0 obstruction=12 fistula=13 abscess=14 unspecified-complications=19}  Left sided colitis, complications: {complication}
  code K51.511  Left sided colitis with rectal bleeding  when rectal bleeding/hematochezia/bloody/has:K62.5  absorbs K62.5 K92.1
family Inflammatory polyps of colon
  term inflammatory polyps of colon | inflammatory polyp of colon | pseudopolyposis of colon | colonic pseudopolyps | inflammatory polyps | pseudopolyps
  unless nasal/gastric/stomach
  code K51.4{complication: *none=0 obstruction=12 fistula=13 abscess=14 unspecified-complications=19}  Inflammatory polyps of the colon, complications: {complication}
  code K51.411  Inflammatory polyps of the colon with rectal bleeding  when rectal bleeding/hematochezia/bloody/has:K62.5  absorbs K62.5 K92.1
  code K51.418  Inflammatory polyps of the colon with another complication  when perforation
K52.3  Indeterminate colitis (inflammatory bowel disease not yet classified) = indeterminate colitis | IBD unclassified | inflammatory bowel disease unclassified | colonic inflammatory bowel disease unclassified | IBDU
  chronic
K52.9  Noninfective gastroenteritis or colitis, unspecified (inflammatory bowel disease, type not given)  needs type = inflammatory bowel disease | =IBD | chronic inflammatory bowel disease
  chronic
  family-history Z83.79  Family history of other diseases of the digestive system

family Colitis or enteritis
  term colitis | enteritis | enterocolitis | ileitis | jejunitis | sigmoiditis | chronic diarrhea | gastroenteritis | chronic colitis | inflammation of colon | inflammation of bowel | inflammation of small intestine | colonic inflammation | bowel inflammation | bowel wall inflammation | acute gastroenteritis | acute colitis | non-infectious gastroenteritis | noninfectious gastroenteritis | noninfectious colitis | proctocolitis | nonspecific colitis | typhlitis | inflammation + jejunum/ileum/colon/sigmoid | chronic enteritis | chronic diarrheal syndrome | intractable diarrhea
  unless ulcerative/difficile/CMV/cytomegalovirus/pseudomembranous/necrotizing/neutropenic
  code K52.9  Noninfective gastroenteritis or colitis, unspecified  needs cause
  code K52.0  Gastroenteritis or colitis due to radiation  when radiation/actinic/radiotherapy
  code K52.1  Toxic gastroenteritis or colitis (from drugs or chemicals)  when toxic/drug-induced/chemotherapy/immune checkpoint/chemotherapy induced/NSAID
  code K52.29  Other allergic or dietary gastroenteritis or colitis  when allergic/dietary/food allergy/milk protein/cow's milk
  code K52.82  Eosinophilic colitis  when eosinophilic
  code K52.89  Other noninfective gastroenteritis or colitis  when neutropenic/diversion/cystica profunda
K52.0  Gastroenteritis or colitis due to radiation = radiation colitis | radiation enteritis | radiation enterocolitis | actinic colitis | actinic enteritis | postradiation enteritis
K52.1  Toxic gastroenteritis or colitis (from drugs or chemicals) = drug induced diarrhea | drug-induced colitis | chemotherapy induced diarrhea | chemotherapy-induced colitis | immune mediated colitis | checkpoint inhibitor colitis | toxic gastroenteritis | antibiotic associated diarrhea | diarrhea due to chemotherapy
  unless difficile
K52.21  Food protein-induced enterocolitis syndrome = food protein induced enterocolitis syndrome | FPIES | food protein-induced enterocolitis
K52.22  Food protein-induced enteropathy = food protein-induced enteropathy | food protein enteropathy
K52.29  Other allergic or dietary gastroenteritis or colitis = allergic proctocolitis | allergic colitis | cow's milk protein colitis | food hypersensitivity gastroenteritis | allergic gastroenteritis | dietetic gastroenteritis | milk protein proctocolitis | allergic enterocolitis | food protein induced proctocolitis
K52.81  Eosinophilic gastritis or gastroenteritis = eosinophilic gastroenteritis | eosinophilic gastritis | eosinophilic enteritis
K52.82  Eosinophilic colitis = eosinophilic colitis
K52.831  Collagenous colitis = collagenous colitis
  chronic
K52.832  Lymphocytic colitis = lymphocytic colitis
  chronic
K52.839  Microscopic colitis, unspecified  needs type = microscopic colitis
  chronic
K52.838  Other microscopic colitis = incomplete microscopic colitis | other microscopic colitis
K52.89  Other noninfective gastroenteritis or colitis = neutropenic colitis | neutropenic enterocolitis | diversion colitis | colitis cystica profunda | diversion proctitis

# Blood supply of the bowel
family Acute ischemia of intestine
  term acute mesenteric ischemia | mesenteric ischemia | acute intestinal ischemia | ischemia of bowel acute | acute bowel ischemia | acute ischemic colitis | acute ischemic enteritis | mesenteric arterial thrombosis | superior mesenteric artery thrombosis | mesenteric thrombosis | SMA thrombosis | SMA occlusion | SMA embolus | mesenteric artery embolism | mesenteric embolism | acute mesenteric occlusion | nonocclusive mesenteric ischemia | NOMI | superior mesenteric artery embolism | superior mesenteric artery occlusion | ischemia + mesenteric acute
  unless chronic
  code K55.059  Acute reversible ischemia of the intestine, part and extent not given  needs site, extent
  code K55.051  Focal acute reversible ischemia of the intestine, part not given  when focal/segmental
  code K55.052  Diffuse acute reversible ischemia of the intestine, part not given  when diffuse
  code K55.019  Acute reversible ischemia of the small intestine, extent not given  when small intestine/ileum/jejunum/enteritis/small bowel
  code K55.011  Focal acute reversible ischemia of the small intestine  when small intestine/ileum/jejunum/enteritis + focal/segmental
  code K55.012  Diffuse acute reversible ischemia of the small intestine  when small intestine/ileum/jejunum/enteritis + diffuse
  code K55.039  Acute reversible ischemia of the large intestine, extent not given  when large intestine/colon/colitis/sigmoid/cecum
  code K55.031  Focal acute reversible ischemia of the large intestine  when large intestine/colon/colitis/sigmoid/cecum + focal/segmental
  code K55.032  Diffuse acute reversible ischemia of the large intestine  when large intestine/colon/colitis/sigmoid/cecum + diffuse
  code K55.069  Acute infarction of the intestine, part and extent not given  when infarction/necrosis/gangrene/infarcted/necrotic/thrombosis/embolism/occlusion
family Infarction of intestine
  term bowel infarction | intestinal infarction | mesenteric infarction | bowel necrosis | necrotic bowel | intestinal necrosis | gangrenous bowel | bowel gangrene | necrosis of intestine | dead bowel | infarcted bowel | intestinal gangrene | mesenteric venous thrombosis | superior mesenteric vein thrombosis | SMV thrombosis | mesenteric vein thrombosis | necrosis of colon | colonic necrosis | colon necrosis | necrosis + intestine/colon/ileum/jejunum/cecum/sigmoid | infarction/gangrene + intestine/colon/ileum/jejunum/cecum
  unless necrotizing enterocolitis
  code K55.069  Acute infarction of the intestine, part and extent not given  needs site, extent
  code K55.061  Focal acute infarction of the intestine, part not given  when focal/segmental
  code K55.062  Diffuse acute infarction of the intestine, part not given  when diffuse/massive
  code K55.029  Acute infarction of the small intestine, extent not given  when small intestine/ileum/jejunum
  code K55.021  Focal acute infarction of the small intestine  when small intestine/ileum/jejunum + focal/segmental
  code K55.022  Diffuse acute infarction of the small intestine  when small intestine/ileum/jejunum + diffuse/massive
  code K55.049  Acute infarction of the large intestine, extent not given  when large intestine/colon/sigmoid/cecum
  code K55.041  Focal acute infarction of the large intestine  when large intestine/colon/sigmoid/cecum + focal/segmental
  code K55.042  Diffuse acute infarction of the large intestine  when large intestine/colon/sigmoid/cecum + diffuse/massive
K55.1  Chronic vascular disorder of the intestine = chronic mesenteric ischemia | intestinal angina | abdominal angina | mesenteric angina | superior mesenteric artery syndrome | SMA syndrome | wilkie syndrome | wilkie's syndrome | mesenteric atherosclerosis | chronic ischemic colitis | ischemic stricture of intestine | mesenteric artery stenosis | SMA stenosis | superior mesenteric artery stenosis | chronic ischemic enteritis | mesenteric artery atherosclerosis | chronic bowel ischemia | chronic intestinal ischemia | mesenteric vascular insufficiency
  chronic
family Angiodysplasia of colon
  term angiodysplasia of colon | colonic angiodysplasia | angiodysplasia | colonic AVM | colonic AVMs | cecal AVM | AVM of colon | arteriovenous malformation of colon | intestinal angiodysplasia | angiodysplasias | colonic angioectasia | angioectasia of colon | small bowel angiodysplasia | small bowel AVM | small bowel AVMs | jejunal AVM | GI AVM | gastrointestinal AVMs | angioectasia of small bowel | cecal angiodysplasia | colonic telangiectasia | colonic arteriovenous malformation | intestinal angioectasia | bowel AVMs | angiodysplastic lesions
  chronic
  unless gastric/stomach/duodenum
  code K55.20  Dilated vessels (angiodysplasia) of the colon without bleeding
  code K55.21  Dilated vessels (angiodysplasia) of the colon with bleeding  when bleeding/hemorrhagic/oozing/has:K92/has:K62.5  absorbs K92 K62.5
family Necrotizing enterocolitis
  term necrotizing enterocolitis | necrotising enterocolitis | necrotizing colitis
  unless newborn/neonate/NICU/premature/neonatal
  code K55.30  Necrotizing enterocolitis, stage not given  needs stage
  code K55.31  Necrotizing enterocolitis, stage 1  when stage-1
  code K55.32  Necrotizing enterocolitis, stage 2  when stage-2
  code K55.33  Necrotizing enterocolitis, stage 3  when stage-3
K55.9  Vascular disorder of the intestine, unspecified = ischemic colitis | intestinal ischemia | bowel ischemia | ischemic bowel | ischemia of intestine | ischemic enteritis | ischemic enterocolitis | ischemic bowel disease | colonic ischemia | ischemia of colon | colon ischemia | gut ischemia | ischemic proctitis | ischemia + bowel/colon/intestine
K55.8  Other vascular disorder of the intestine = mesenteric vasculitis | intestinal vasculitis | mesenteric hematoma | mesenteric phlebosclerosis | rectal varices of bowel wall | small bowel varices

# Obstruction, ileus
family Ileus
  term ileus | adynamic ileus | paralytic ileus | intestinal paralysis | bowel paralysis | paralysis of intestine | dynamic ileus | intestinal atony
  unless gallstone/meconium
  code K56.7  Ileus, unspecified
  code K56.0  Paralytic ileus  when paralytic/adynamic/paralysis/atony
  code K91.89  Other postprocedural complication of the digestive system (ileus after surgery)  when postprocedural/postop/post surgical
  code K56.699  Other intestinal obstruction, partial or complete not given  when obstructive/subocclusive
K56.0  Paralytic ileus = paralytic ileus | adynamic ileus | reflex ileus
K91.89  Other postprocedural complication of the digestive system (ileus after surgery) = postoperative ileus | postop ileus | post-operative ileus | postsurgical ileus | ileus following surgery | postoperative paralytic ileus
K56.1  Intussusception = intussusception | invagination of intestine | intestinal invagination | bowel invagination | invagination of bowel | ileocolic intussusception | colocolic intussusception | intestinal intussusception | invagination + ileum/colon/intestine
  unless appendix
K56.2  Twisting of the bowel (volvulus) = volvulus | sigmoid volvulus | cecal volvulus | bowel volvulus | torsion of bowel | intestinal volvulus | twisted bowel | torsion of intestine | midgut volvulus acquired | torsion of colon | strangulation of intestine | volvulus of colon | torsion of mesentery
  unless gastric/stomach/congenital
K56.3  Gallstone ileus = gallstone ileus | biliary ileus
K56.41  Fecal impaction = fecal impaction | impacted stool | fecaloma | stool impaction | fecal impactions | fecal loading with impaction | stercoroma | impaction of feces | fecalomas | rectal impaction
K56.49  Other impaction of the intestine = enterolith | intestinal bezoar | bezoar | impaction of intestine | phytobezoar | trichobezoar | impaction of colon
family Intestinal adhesions with obstruction
  term adhesive small bowel obstruction | small bowel obstruction due to adhesions | SBO due to adhesions | obstruction due to adhesions | adhesive bowel obstruction | intestinal adhesions with obstruction | obstructing adhesions | adhesive SBO | bowel obstruction + adhesions/adhesive | small bowel obstruction + adhesions/adhesive/adhesion | SBO + adhesions/adhesive/adhesion | intestinal obstruction + adhesions/adhesive/bands | adhesive intestinal obstruction | obstructive adhesions | adhesive band obstruction
  code K56.50  Intestinal adhesions with obstruction, partial or complete not given  needs extent  absorbs K66.0 K56.6
  code K56.51  Intestinal adhesions with partial obstruction  when partial/incomplete  absorbs K66.0 K56.6
  code K56.52  Intestinal adhesions with complete obstruction  when complete/high grade/closed loop  absorbs K66.0 K56.6
family Intestinal obstruction
  term bowel obstruction | intestinal obstruction | small bowel obstruction | SBO | large bowel obstruction | LBO | obstruction of bowel | obstruction of intestine | small intestinal obstruction | colonic obstruction | obstruction of colon | obstructed bowel | intestinal occlusion | bowel occlusion | occlusion of intestine | large bowel obstructed | colon obstruction | PSBO | obstruction + ileum/jejunum/sigmoid/small intestine/large intestine | pSBO | intestinal subocclusion | subocclusive picture | intestinal blockage | bowel blockage
  unless congenital/newborn
  code K56.609  Intestinal obstruction, cause and extent not given  needs cause, extent
  code K56.600  Partial intestinal obstruction, cause not given  needs cause  when partial/incomplete/subocclusion/low grade
  code K56.601  Complete intestinal obstruction, cause not given  needs cause  when complete/high grade
  code K56.699  Other intestinal obstruction, partial or complete not given  needs extent  when stricture/stenosis/tumor/mass/malignant/closed loop
  code K56.690  Other partial intestinal obstruction  when partial/incomplete + stricture/stenosis/tumor/mass/malignant
  code K56.691  Other complete intestinal obstruction  when complete/high grade + stricture/stenosis/tumor/mass/malignant
  code K91.30  Obstruction of the intestine after a procedure, partial or complete not given  when postprocedural/postop  absorbs K56.6
  code K91.31  Partial obstruction of the intestine after a procedure  when postprocedural/postop + partial  absorbs K56.6
  code K91.32  Complete obstruction of the intestine after a procedure  when postprocedural/postop + complete  absorbs K56.6
K56.699  Other intestinal obstruction, partial or complete not given = intestinal stricture | stricture of intestine | ileal stricture | stricture of colon | colonic stricture | intestinal stenosis | stenosis of ileum | ileal stenosis | jejunal stenosis | colonic stenosis | stenosis of intestine | stricture of ileum | colon stricture | stenosis of colon | sigmoid stricture | stenosis/stricture + ileum/jejunum/colon/sigmoid | obstructive ileus | bowel stricture | enterostenosis
  unless anastomotic

# Diverticula. "Large intestine" is the index default when the colon or sigmoid is named.
family Diverticulosis
  term diverticulosis | diverticular disease | diverticula of intestine | colonic diverticula | diverticulum of colon | diverticula of colon | sigmoid diverticula | colon diverticula | diverticular bleed | diverticular bleeding | diverticular hemorrhage | pandiverticulosis | sigmoid diverticulosis | colonic diverticulosis | diverticulosis coli | jejunal diverticula | jejunal diverticulum | duodenal diverticulum | duodenal diverticula | small bowel diverticula | diverticular orifices | diverticulum + colon/sigmoid/jejunum/duodenum/ileum/small intestine/cecum | periampullary diverticulum
  unless bladder/urethral/esophageal/meckel/zenker/gastric/calyceal/appendix/tracheal/kommerell
  chronic
  code K57.90  Diverticulosis of the intestine, part not given, without bleeding  needs site
  code K57.91  Diverticulosis of the intestine, part not given, with bleeding  needs site  when bleeding/hemorrhagic/has:K92.2/has:K92.1/has:K62.5  absorbs K92 K62.5
  code K57.30  Diverticulosis of the large intestine without bleeding  when colon/sigmoid/large intestine/colonic/coli/cecum/descending/ascending/colonoscopy/pandiverticulosis/left sided/right sided
  code K57.31  Diverticulosis of the large intestine with bleeding  when colon/sigmoid/large intestine/colonic/coli/cecum/descending/ascending/colonoscopy/pandiverticulosis/left sided/right sided + bleeding/hemorrhagic/has:K92.2/has:K92.1/has:K62.5  absorbs K92 K62.5
  code K57.10  Diverticulosis of the small intestine without bleeding  when small intestine/small bowel/jejunum/ileum/duodenum/periampullary
  code K57.11  Diverticulosis of the small intestine with bleeding  when small intestine/jejunum/ileum/duodenum/periampullary + bleeding/hemorrhagic  absorbs K92 K62.5
  code K57.50  Diverticulosis of both small and large intestine without bleeding  when small and large intestine/colon and small bowel/jejunum and colon
  code K57.51  Diverticulosis of both small and large intestine with bleeding  when small and large intestine/colon and small bowel/jejunum and colon + bleeding/hemorrhagic  absorbs K92 K62.5
family Diverticulitis
  term diverticulitis | diverticulitis/acute diverticulitis/sigmoid diverticulitis/perforated diverticulitis + abscess/pericolic abscess/pelvic abscess/peritoneal abscess | diverticulitis/acute diverticulitis/sigmoid diverticulitis/perforated diverticulitis + perforation/perforated | diverticulitis/acute diverticulitis + peritonitis | acute diverticulitis | sigmoid diverticulitis | colonic diverticulitis | diverticulitis of colon | perforated diverticulitis | inflamed diverticulum | infected diverticula | diverticular abscess | perforated diverticulum | diverticular perforation | peridiverticulitis | diverticulitis of sigmoid colon
  unless bladder/meckel
  code K57.92  Diverticulitis of the intestine, part not given, without perforation, abscess or bleeding  needs site  absorbs K57.3 K57.9
  code K57.93  Diverticulitis of the intestine, part not given, without perforation or abscess, with bleeding  needs site  when bleeding/hemorrhagic/has:K92.2/has:K92.1/has:K62.5  absorbs K92 K62.5 K57.3 K57.9
  code K57.80  Diverticulitis of the intestine, part not given, with perforation and abscess, without bleeding  needs site  when perforation/abscess/microperforation/ruptured/complicated/phlegmon  absorbs K57.3 K57.9 K65 K63.0 K63.1
  code K57.81  Diverticulitis of the intestine, part not given, with perforation and abscess and with bleeding  needs site  when perforation/abscess/microperforation/ruptured + bleeding/hemorrhagic/has:K92.2/has:K92.1/has:K62.5  absorbs K92 K62.5 K57.3 K57.9 K65 K63.0 K63.1
  code K57.32  Diverticulitis of the large intestine without perforation, abscess or bleeding  when colon/sigmoid/large intestine/cecum/descending/ascending/has:K57.30  absorbs K57.3 K57.9
  code K57.33  Diverticulitis of the large intestine without perforation or abscess, with bleeding  when colon/sigmoid/large intestine/cecum/descending/ascending/has:K57.30 + bleeding/hemorrhagic/has:K92.2/has:K92.1/has:K62.5  absorbs K92 K62.5 K57.3 K57.9
  code K57.20  Diverticulitis of the large intestine with perforation and abscess, without bleeding  when colon/sigmoid/large intestine/cecum/descending/ascending/has:K57.30 + perforation/abscess/microperforation/ruptured/phlegmon  absorbs K57.3 K57.9 K65 K63.0 K63.1
  code K57.21  Diverticulitis of the large intestine with perforation and abscess and with bleeding  when colon/sigmoid/large intestine/cecum/descending/ascending + perforation/abscess/microperforation/ruptured + bleeding/hemorrhagic/has:K92.2/has:K92.1/has:K62.5  absorbs K92 K62.5 K57.3 K57.9 K65 K63.0 K63.1
  code K57.12  Diverticulitis of the small intestine without perforation, abscess or bleeding  when small intestine/jejunum/ileum/duodenum  absorbs K57.1 K57.9
  code K57.13  Diverticulitis of the small intestine without perforation or abscess, with bleeding  when small intestine/jejunum/ileum/duodenum + bleeding/hemorrhagic  absorbs K92 K57.1 K57.9
  code K57.00  Diverticulitis of the small intestine with perforation and abscess, without bleeding  when small intestine/jejunum/ileum/duodenum + perforation/abscess/ruptured  absorbs K57.1 K57.9 K63.0 K63.1
  code K57.01  Diverticulitis of the small intestine with perforation and abscess and with bleeding  when small intestine/jejunum/ileum/duodenum + perforation/abscess/ruptured + bleeding/hemorrhagic  absorbs K92 K57.1 K57.9 K63.0 K63.1
  code K57.52  Diverticulitis of both small and large intestine without perforation, abscess or bleeding  when small and large intestine
  code K57.53  Diverticulitis of both small and large intestine without perforation or abscess, with bleeding  when small and large intestine + bleeding/hemorrhagic  absorbs K92
  code K57.40  Diverticulitis of both small and large intestine with perforation and abscess, without bleeding  when small and large intestine + perforation/abscess
  code K57.41  Diverticulitis of both small and large intestine with perforation and abscess and with bleeding  when small and large intestine + perforation/abscess + bleeding/hemorrhagic  absorbs K92

# Functional disorders
family Irritable bowel syndrome
  term irritable bowel syndrome | IBS | irritable colon | irritable bowel | spastic colon | IBS-D | IBS-C | IBS-M | spastic colitis | mucous colitis | functional bowel disorder
  chronic
  code K58.9  Irritable bowel syndrome, unspecified  needs type
  code K58.0  Irritable bowel syndrome with diarrhea  when diarrhea predominant/diarrhea/IBS-D
  code K58.1  Irritable bowel syndrome with constipation  when constipation predominant/constipation/IBS-C
  code K58.2  Irritable bowel syndrome, mixed  when mixed/diarrhea and constipation/IBS-M/alternating
K58.0  Irritable bowel syndrome with diarrhea = IBS-D | IBS with diarrhea | diarrhea predominant IBS
  chronic
K58.1  Irritable bowel syndrome with constipation = IBS-C | IBS with constipation | constipation predominant IBS
  chronic
K58.2  Irritable bowel syndrome, mixed = IBS-M | mixed IBS | IBS mixed type
  chronic
K58.8  Other irritable bowel syndrome = post infectious IBS | postinfectious irritable bowel syndrome
  chronic
family Constipation
  term constipation | constipated | difficulty moving bowels | infrequent stools | hard stools | no bowel movement for days | obstipation | fecal retention | stool retention | difficulty with bowel movements | infrequent bowel movements | difficult evacuation | stool burden | dyschezia
  kind symptom
  integral-to K58.1 K56.41 K56.6
  code K59.00  Constipation, unspecified  needs type
  code K59.01  Slow transit constipation  when slow transit/delayed transit/colonic inertia
  code K59.02  Outlet dysfunction constipation  when outlet/dyssynergic/dyssynergia/pelvic floor dysfunction/obstructed defecation
  code K59.03  Constipation caused by drugs  when drug-induced/opioid/opioid induced/opiate/narcotic/OIC
  code K59.04  Chronic idiopathic constipation  when chronic idiopathic/functional/CIC
  code K59.09  Other constipation  when chronic
K59.01  Slow transit constipation = slow transit constipation | colonic inertia | slow colonic transit
  chronic
K59.02  Outlet dysfunction constipation = outlet dysfunction constipation | dyssynergic defecation | pelvic floor dyssynergia | obstructed defecation | obstructed defecation syndrome | anismus
K59.03  Constipation caused by drugs = opioid induced constipation | OIC | drug-induced constipation | medication induced constipation | narcotic bowel constipation
K59.04  Chronic idiopathic constipation = chronic idiopathic constipation | functional constipation | CIC
  chronic
K59.09  Other constipation = chronic constipation | persistent constipation
  chronic
K59.1  Functional diarrhea = functional diarrhea | chronic functional diarrhea
K59.2  Neurogenic bowel = neurogenic bowel | neurogenic bowel dysfunction | neurogenic intestinal dysfunction
  chronic
K59.31  Toxic megacolon = toxic megacolon | toxic dilatation of colon
K59.39  Other megacolon = megacolon | acquired megacolon | megarectum | dilated colon | dilation of colon | dilatation of colon | colonic dilatation | idiopathic megacolon | colonic dilation | dilated rectum | distended colon | dilation + colon/rectum/cecum
  unless hirschsprung/congenital/toxic/chagas
K59.4  Spasm of the anus (proctalgia fugax) = anal spasm | proctalgia fugax | anal sphincter spasm | levator spasm | levator ani syndrome | spasm of anus
K59.81  Ogilvie syndrome = ogilvie syndrome | ogilvie's syndrome | acute colonic pseudo-obstruction | colonic pseudo-obstruction | pseudo-obstruction of colon | colonic pseudoobstruction
K59.89  Other functional bowel disorder = atony of colon | intestinal pseudo-obstruction | chronic intestinal pseudo-obstruction | intestinal dysmotility | bowel dysmotility | small bowel dilatation | dilated small bowel loops | dilated bowel loops | dilated loops of bowel | dilation of small bowel loops | dilated loops of small bowel | colonic dysmotility | colonic spasm | bowel spasm | intestinal spasm | dilated jejunal loops | pseudoobstruction of intestine | duodenal dilation | dilation/dilatation/distension/dilated + bowel loops/intestinal loops/jejunal loops/ileal loops/small bowel loops/small intestine
K59.9  Functional bowel disorder, unspecified = functional intestinal disorder | functional bowel disease | bowel dysfunction | bowel transit disorder | intestinal transit disorder | rectal discomfort

# Anus and rectum
family Anal fissure
  term anal fissure | fissure in ano | fissure of anus | anal fissures | rectal fissure | anal tear | fissure + anus/anal canal
  code K60.2  Anal fissure, unspecified  needs acuity
  code K60.0  Acute anal fissure  when acute
  code K60.1  Chronic anal fissure  when chronic
family Anal fistula
  term anal fistula | fistula in ano | perianal fistula | fistula of anus | transsphincteric fistula | intersphincteric fistula | anal fistulas | perianal fistulas | fistula + anus/perianal
  unless rectovaginal/vagina
  code K60.30  Anal fistula, unspecified  needs type
  code K60.31{course: initial=1 persistent=2 recurrent=3 unspecified=9}  Simple anal fistula, course: {course}  when simple/intersphincteric/superficial
  code K60.32{course: initial=1 persistent=2 recurrent=3 unspecified=9}  Complex anal fistula, course: {course}  when complex/transsphincteric/horseshoe/suprasphincteric
family Rectal fistula
  term rectal fistula | fistula of rectum | rectocutaneous fistula | fistula + rectum to skin
  unless rectovaginal/vesical/rectovesical/rectourethral
  code K60.40  Rectal fistula, unspecified  needs type
  code K60.41{course: initial=1 persistent=2 recurrent=3 unspecified=9}  Simple rectal fistula, course: {course}  when simple
  code K60.42{course: initial=1 persistent=2 recurrent=3 unspecified=9}  Complex rectal fistula, course: {course}  when complex
family Anorectal fistula
  term anorectal fistula | anorectal fistulas
  code K60.50  Anorectal fistula, unspecified  needs type
  code K60.51{course: initial=1 persistent=2 recurrent=3 unspecified=9}  Simple anorectal fistula, course: {course}  when simple
  code K60.52{course: initial=1 persistent=2 recurrent=3 unspecified=9}  Complex anorectal fistula, course: {course}  when complex
K61.0  Anal or perianal abscess = perianal abscess | anal abscess | peri-anal abscess | abscess of anus | perianal infection | perianal collection | perianal sepsis | perianal cellulitis | abscess + anus/perianal
K61.1  Rectal or perirectal abscess = rectal abscess | perirectal abscess | abscess of rectum | pararectal abscess | abscess + rectum/perirectal
K61.2  Anorectal abscess = anorectal abscess
K61.31  Horseshoe abscess = horseshoe abscess | horseshoe perianal abscess
K61.39  Other ischiorectal abscess = ischiorectal abscess | ischioanal abscess | ischiorectal fossa abscess
K61.4  Abscess within the anal sphincter = intersphincteric abscess | intrasphincteric abscess
K61.5  Abscess above the levator muscle = supralevator abscess
K62.0  Anal polyp = anal polyp | polyp of anus | anal papilla hypertrophied | hypertrophic anal papilla | fibroepithelial polyp of anus | polyp + anus/anal canal
K62.1  Rectal polyp = rectal polyp | polyp of rectum | hyperplastic rectal polyp | rectal polyps | rectosigmoid polyp | polyp/polyps + rectum
  unless adenoma/adenomatous/villous
  history Z86.0100  Personal history of colon polyps, unspecified
K62.2  Anal prolapse = anal prolapse | prolapse of anus | prolapsed anal canal
K62.3  Rectal prolapse = rectal prolapse | prolapse of rectum | procidentia of rectum | rectal mucosal prolapse | prolapsed rectum | rectal intussusception
K62.4  Narrowing of the anus or rectum = anal stenosis | anal stricture | rectal stricture | rectal stenosis | stenosis of anus | stenosis of rectum | stricture of rectum | anorectal stricture | stricture/stenosis + anus/rectum
K62.5  Bleeding of the anus or rectum = rectal bleeding | bright red blood per rectum | rectorrhagia | proctorrhagia | rectal hemorrhage | hemorrhage of rectum | blood per rectum | bleeding per rectum | anal bleeding | rectal bleed | rectal blood | bright red blood from rectum | blood on toilet paper | bright red rectal bleeding | bleeding from rectum | bleeding from anus | rectorrhage
  kind symptom
  integral-to K50.011 K50.111 K50.811 K50.911 K51.011 K51.211 K51.311 K51.511 K51.911 K64 K60 K57.31 K57.33 K55.21 K62.7
K62.6  Ulcer of the anus or rectum = rectal ulcer | ulcer of rectum | solitary rectal ulcer | stercoral ulcer | solitary rectal ulcer syndrome | anal ulcer | rectal ulceration | stercoral rectal ulcer | ulcer of anus | stercoral colitis with ulcer | ulcer/ulceration + rectum/anus
K62.7  Radiation proctitis = radiation proctitis | actinic proctitis | post radiation proctitis | radiation-induced proctitis | proctitis due to radiation | radiation proctopathy | actinic rectitis
K62.81  Old tear of the anal sphincter = old anal sphincter tear | anal sphincter tear healed | anal sphincter defect
K62.82  Dysplasia of the anus = anal dysplasia | anal intraepithelial neoplasia grade 1 | AIN 1 | AIN 2 | AIN I | AIN II | dysplasia of anus | low grade anal intraepithelial lesion
  unless AIN 3/AIN III
K62.89  Other specified disease of the anus or rectum = proctitis | rectal pain | proctalgia | anal pain | rectitis | inflammation of rectum | perianal pain | anal discomfort | rectal wall thickening | pain in rectum | anal skin irritation | granulomatous proctitis | anorectal pain | rectal inflammation | coccygeal anorectal pain | rectal spasm | anal incompetence of sphincter | lax anal sphincter | pain/inflammation + rectum
  unless gonococcal/chlamydial
K62.9  Disease of the anus or rectum, unspecified = anorectal disorder | perianal lesion | anal lesion | rectal lesion | rectal mass | anal mass | mass of rectum | lesion of rectum | disease of rectum | perianal mass | anorectal disease | mass + rectum | lesion + rectum/anus/anal margin/anal canal
  unless prostate
K63.0  Abscess of the intestine = intestinal abscess | abscess of intestine | bowel wall abscess | colonic abscess | abscess of colon | pericolic abscess | abscess of bowel
K63.1  Perforation of the intestine, not from injury = bowel perforation | intestinal perforation | perforated bowel | perforation of intestine | perforated viscus | colonic perforation | colon perforation | perforation of colon | perforated colon | small bowel perforation | perforated sigmoid | sigmoid perforation | perforation of sigmoid | cecal perforation | duodenal perforation | perforation of ileum | ileal perforation | rectal perforation | jejunal perforation | hollow viscus perforation | ruptured bowel | perforation/perforated + bowel/colon/sigmoid/cecum/ileum/jejunum/duodenum/rectum/viscus | perforation/perforated + ileum/ileal/cecum/cecal/ileocecal/sigmoid/jejunum/jejunal/colon/colonic/rectum/bowel/intestine/intestinal
  unless traumatic/iatrogenic/newborn
K63.2  Fistula of the intestine = enterocutaneous fistula | intestinal fistula | fecal fistula | colocutaneous fistula | enteroenteric fistula | fistula of intestine | enterocolic fistula | colonic fistula | bowel fistula | coloenteric fistula | ileocutaneous fistula | fistula of colon | fistula of small bowel | fecaloid fistula | fistula + colon/ascending colon/descending colon/sigmoid/ileum/jejunum/anastomosis/gastrojejunal/esophagojejunal/small bowel
  unless vesical/bladder/vaginal/vagina/rectovaginal/colovesical
K63.3  Ulcer of the intestine = intestinal ulcer | ileal ulcer | colonic ulcer | ulcer of intestine | colon ulcer | small bowel ulcer | cecal ulcer | ulcer of colon | colonic ulceration | ulcers of terminal ileum | primary ulcer of small intestine | ileal ulceration | ulcer/ulceration/ulcers + ileum/colon/cecum/small intestine/ileocecal valve/sigmoid
  unless ulcerative colitis/stress
K63.4  Sagging of the intestine (enteroptosis) = enteroptosis | visceroptosis
K63.5  Polyp of the colon = colon polyp | colonic polyp | polyp of colon | hyperplastic polyp of colon | sigmoid polyp | cecal polyp | polyps of colon | colon polyps | colonic polyps | hyperplastic colon polyp | polyp of sigmoid colon | colorectal polyp | colorectal polyps | polyp/polyps + colon/cecum/sigmoid/ascending/transverse/descending/splenic flexure/hepatic flexure
  unless adenoma/adenomatous/tubular/tubulovillous/villous/inflammatory/familial
  history Z86.0100  Personal history of colon polyps, unspecified
  family-history Z83.719  Family history of colon polyps, unspecified
K63.81  Dieulafoy lesion of the intestine = dieulafoy lesion of intestine | dieulafoy lesion of colon | dieulafoy + colon/jejunum/ileum/rectum/small bowel
family Small intestinal bacterial overgrowth
  term small intestinal bacterial overgrowth | small bowel bacterial overgrowth | SIBO | bacterial overgrowth of small intestine | intestinal bacterial overgrowth
  code K63.8219  Small intestinal bacterial overgrowth, unspecified
  code K63.8211  Small intestinal bacterial overgrowth, hydrogen type  when hydrogen
  code K63.8212  Small intestinal bacterial overgrowth, hydrogen sulfide type  when hydrogen sulfide + sulfide
K63.822  Small intestinal fungal overgrowth = small intestinal fungal overgrowth | SIFO
K63.829  Intestinal methanogen overgrowth, unspecified = intestinal methanogen overgrowth | methane SIBO | methane-positive SIBO
K63.89  Other specified disease of the intestine = pneumatosis intestinalis | pneumatosis | intestinal pneumatosis | epiploic appendagitis | melanosis coli | bowel edema | bowel wall edema | pneumatosis coli | pneumatosis cystoides intestinalis | thickened bowel | intestinal cyst | cyst of colon | stercoral colitis | intestinal lymphangiectasia of wall | protein losing enteropathy of bowel | intestinal metaplasia of colon | lymphoid hyperplasia of terminal ileum | portal hypertensive colopathy | bowel hematoma
K63.9  Disease of the intestine, unspecified = bowel disease | intestinal disease | colon mass | colonic mass | bowel mass | intestinal mass | mass of colon | cecal mass | sigmoid mass | colonic lesion | enteropathy | intestinal lesion | disease of intestine | colon lesion | mass/lesion/lesions + colon/cecum/sigmoid/jejunum/ileum/ascending colon/descending colon

family Hemorrhoids
  term hemorrhoids | hemorrhoid | piles | hemorrhoidal disease | internal hemorrhoids | external hemorrhoids | hemorrhoidal bleeding | bleeding hemorrhoids
  unless pregnancy/pregnant/postpartum
  history Z87.19  Personal history of other diseases of the digestive system
  code K64.9  Hemorrhoids, unspecified  needs degree
  code K64.8  Other hemorrhoids (internal, degree not given)  when internal/internal hemorrhoids/prolapsed/strangulated/ulcerated
  code K64.0  First degree hemorrhoids  when first degree/grade 1/grade I/1st degree
  code K64.0  First degree hemorrhoids  when first degree/grade 1/grade I/1st degree + internal
  code K64.1  Second degree hemorrhoids  when second degree/grade 2/grade II/2nd degree
  code K64.1  Second degree hemorrhoids  when second degree/grade 2/grade II/2nd degree + internal
  code K64.2  Third degree hemorrhoids  when third degree/grade 3/grade III/3rd degree
  code K64.2  Third degree hemorrhoids  when third degree/grade 3/grade III/3rd degree + internal
  code K64.3  Fourth degree hemorrhoids  when fourth degree/grade 4/grade IV/4th degree
  code K64.3  Fourth degree hemorrhoids  when fourth degree/grade 4/grade IV/4th degree + internal
  code K64.4  Skin tags left by hemorrhoids (external hemorrhoids)  when external/external hemorrhoids/skin tags
  code K64.5  Clotted vein at the anus (thrombosed external hemorrhoid)  when thrombosed/thrombosis
  code K64.5  Clotted vein at the anus (thrombosed external hemorrhoid)  when thrombosed/thrombosis + external
K64.4  Skin tags left by hemorrhoids (external hemorrhoids) = anal skin tag | perianal skin tag | hemorrhoidal skin tag | anal skin tags | perianal skin tags | anal tag | skin tag of anus
K64.5  Clotted vein at the anus (thrombosed external hemorrhoid) = thrombosed hemorrhoid | perianal hematoma | perianal thrombosis | perianal venous thrombosis | thrombosed external hemorrhoid | clotted hemorrhoid

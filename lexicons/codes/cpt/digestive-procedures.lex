# Endoscopy and digestive surgery, for gastroenterology, general surgery, emergency departments and wards.
# Code numbers only are CPT's (American Medical Association); every wording here is our own. What was done through the scope decides.
system CPT
source CPT code numbers as listed in CMS Addendum B and NCCI unit edits
kind procedure

family Upper endoscopy
  term upper endoscopy | EGD | esophagogastroduodenoscopy | esophagogastroduodenoscopic | upper GI endoscopy | gastroscopy | OGD | panendoscopy | upper gastrointestinal endoscopy
  code 43235  Look into the stomach with a scope
  code 43239  Look into the stomach with a scope, sample taken  when biopsy/biopsies/biopsied/bx
  code 43244  Look into the stomach with a scope, swollen veins tied  when banding/band ligation/bands placed/variceal ligation/EVL
  code 43246  Look into the stomach with a scope, feeding tube placed  when PEG/gastrostomy/PEG placement/PEG tube
  code 43247  Look into the stomach with a scope, foreign body taken out  when foreign body/food bolus/food impaction/disimpaction/bolus removal
  code 43248  Look into the stomach with a scope, gullet stretched over a wire  when savary/guidewire dilation/savary dilation/wire guided dilation
  code 43249  Look into the stomach with a scope, gullet stretched with a balloon  when balloon dilation/esophageal dilation/TTS balloon/dilated with balloon/dilation of esophagus/balloon dilator
  code 43245  Look into the stomach with a scope, stomach outlet stretched  when pyloric dilation/gastric outlet dilation/duodenal dilation
  code 43251  Look into the stomach with a scope, growth snared  when snare/polypectomy
  code 43254  Look into the stomach with a scope, inner lining lifted off  when endoscopic mucosal resection/EMR
  code 43255  Look into the stomach with a scope, bleeding stopped  when hemostasis/clip/hemoclip/clips/cautery/epinephrine injection/APC/bleeding controlled/bicap/argon plasma
  code 43270  Look into the stomach with a scope, growth burned  when radiofrequency ablation/HALO/barrx
  code 43266  Look into the stomach with a scope, stent placed  when stent
family Ultrasound through a scope in the stomach
  term endoscopic ultrasound | EUS | upper EUS | endoscopic ultrasonography
  code 43259  Look into the stomach with an ultrasound scope
  code 43242  Look into the stomach with an ultrasound scope, needle sample taken  when FNA/fine needle/FNB/biopsy
family Scope of bile and pancreas ducts
  term ERCP | endoscopic retrograde cholangiopancreatography | endoscopic retrograde cholangiography
  unless MRCP
  code 43260  Scope of the bile and pancreas ducts
  code 43261  Scope of the bile and pancreas ducts, sample taken  when biopsy/brushings/brushing
  code 43262  Scope of the bile and pancreas ducts, opening cut  when sphincterotomy
  code 43264  Scope of the bile and pancreas ducts, stones or sludge swept out  when stone extraction/stone removal/balloon sweep/stones removed/sludge removal/balloon extraction
  code 43274  Scope of the bile and pancreas ducts, stent placed  when stent/stent placement/stent placed
  code 43275  Scope of the bile and pancreas ducts, stent taken out  when stent removal/stent removed
  code 43276  Scope of the bile and pancreas ducts, stent exchanged  when stent exchange/stent exchanged
family Colonoscopy
  term colonoscopy | colonoscopic examination | screening colonoscopy | diagnostic colonoscopy | surveillance colonoscopy | full colonoscopy
  unless virtual/CT/capsule/stoma/ostomy
  code 45378  Look into the whole colon with a scope
  code 45380  Look into the whole colon with a scope, sample taken  when biopsy/biopsies/biopsied/cold forceps/bx
  code 45381  Look into the whole colon with a scope, fluid injected  when tattoo/saline lift/submucosal injection/spot injection
  code 45382  Look into the whole colon with a scope, bleeding stopped  when hemostasis/bleeding controlled/hemoclip for bleeding/APC for bleeding/cautery of bleeding
  code 45384  Look into the whole colon with a scope, growth taken with hot forceps  when hot biopsy/hot forceps
  code 45385  Look into the whole colon with a scope, growth snared  when snare/polypectomy/hot snare/cold snare/polyps removed/polyp removed/~snare/~snare polypectomy/~cold snare/~hot snare
  code 45388  Look into the whole colon with a scope, growth burned  when ablation/fulguration/APC/argon plasma coagulation
  code 45390  Look into the whole colon with a scope, inner lining lifted off  when endoscopic mucosal resection/EMR
  code 45386  Look into the whole colon with a scope, narrow part stretched  when balloon dilation/dilation of stricture/stricture dilation
  code 45398  Look into the whole colon with a scope, piles tied  when hemorrhoid banding/band ligation
family Look into the lower colon
  term flexible sigmoidoscopy | flex sig | sigmoidoscopy
  unless rigid
  code 45330  Look into the lower colon with a scope
  code 45331  Look into the lower colon with a scope, sample taken  when biopsy/biopsies/biopsied
  code 45338  Look into the lower colon with a scope, growth snared  when snare/polypectomy
  code 45337  Look into the lower colon with a scope, twisted bowel let out  when decompression/volvulus/detorsion
45300  Look into the rectum with a stiff scope = proctosigmoidoscopy | rigid sigmoidoscopy | rigid proctoscopy | proctoscopy
family Look into the anus
  term anoscopy | anoscope examination | high resolution anoscopy
  code 46600  Look into the anus with a short scope
  code 46606  Look into the anus with a short scope, sample taken  when biopsy/biopsies
44388  Look into the colon through a stoma = colonoscopy through stoma | ileoscopy through stoma | colonoscopy via colostomy
91110  Camera pill of the small bowel = capsule endoscopy | video capsule endoscopy | pill cam | wireless capsule | small bowel capsule
91010  Pressure test of the gullet = esophageal manometry | high resolution manometry
91034  Acid test of the gullet with a tube = 24 hour pH study | esophageal pH monitoring | pH probe study
91035  Acid test of the gullet with a clipped capsule = bravo | bravo pH | bravo capsule | wireless pH monitoring
91065  Breath test for sugars or bacteria = hydrogen breath test | lactulose breath test | glucose breath test | lactose breath test | SIBO breath test
family Belly fluid drained
  term paracentesis | abdominal paracentesis | large volume paracentesis | LVP | therapeutic paracentesis | diagnostic paracentesis | peritoneal tap
  code 49083  Belly fluid drained under imaging  needs guidance
  code 49082  Belly fluid drained without imaging  when without imaging/landmark/bedside without ultrasound
  code 49083  Belly fluid drained under imaging  when ultrasound/ultrasound guided/ultrasound guidance/imaging guidance/IR/interventional radiology/~ultrasound guidance/~ultrasound guided
family Feeding tube into the stomach through the skin
  term G-tube placement | gastrostomy tube placement | percutaneous gastrostomy | PEG placement | PEG tube placement
  unless EGD/endoscopic/exchange/replacement/replaced
  code 49440  Feeding tube placed into the stomach through the skin under X-ray
  code 43246  Look into the stomach with a scope, feeding tube placed  when PEG/percutaneous endoscopic gastrostomy/endoscopically/PEG placement/PEG tube placement
43762  Feeding tube of the stomach changed, simple = G-tube replacement | gastrostomy tube replacement | G-tube exchange | PEG tube replacement | PEG exchange | gastrostomy tube exchange | G-tube replaced | PEG replaced
43753  Stomach emptied through a tube = gastric lavage
43752  Tube to the stomach placed under X-ray by the physician = nasogastric tube placement under fluoroscopy | dobhoff placement under fluoroscopy
47000  Liver sampled by needle = liver biopsy | percutaneous liver biopsy | core liver biopsy
  unless laparoscopic/transjugular
47490  Gallbladder drain through the skin = cholecystostomy tube | percutaneous cholecystostomy | cholecystostomy placement | perc chole
49406  Belly abscess drained through the skin = percutaneous drainage of abdominal abscess | CT guided drainage of abscess | percutaneous drain placement | drain placement + abscess/intra-abdominal/pelvic | IR drainage of abscess
47533  Bile drain through the skin = percutaneous transhepatic cholangiogram with drain | PTBD | percutaneous biliary drain | external biliary drainage catheter
# Gallbladder, appendix, hernia
family Gallbladder removed
  term laparoscopic cholecystectomy | cholecystectomy | lap chole | gallbladder removal | robotic cholecystectomy
  unless open/history/status post
  code 47562  Gallbladder removed through a scope
  code 47563  Gallbladder removed through a scope, with X-ray of the ducts  when intraoperative cholangiogram/cholangiogram/IOC/cholangiography
47600  Gallbladder removed by open surgery = open cholecystectomy | converted to open cholecystectomy
44970  Appendix removed through a scope = laparoscopic appendectomy | lap appendectomy | lap appy | appendectomy
  unless open/history/status post
family Appendix removed by open surgery
  term open appendectomy
  code 44950  Appendix removed by open surgery
  code 44960  Burst appendix removed by open surgery  when ruptured/perforated/abscess/peritonitis
family Groin hernia repaired
  term inguinal hernia repair | open inguinal hernia repair | inguinal herniorrhaphy | lichtenstein repair | herniorrhaphy + inguinal | repair + inguinal hernia
  unless laparoscopic/robotic/history/TEP/TAPP
  code 49505  Groin hernia repaired, first time, reducible, age 5 and older
  code 49507  Groin hernia repaired, first time, stuck or strangled, age 5 and older  when incarcerated/strangulated
  code 49520  Groin hernia repaired again, reducible  when recurrent
  code 49521  Groin hernia repaired again, stuck or strangled  when recurrent + incarcerated/strangulated
family Groin hernia repaired through a scope
  term laparoscopic inguinal hernia repair | robotic inguinal hernia repair | TEP repair | TAPP repair | laparoscopic/robotic/TEP/TAPP + inguinal hernia
  code 49650  Groin hernia repaired through a scope, first time
  code 49651  Groin hernia repaired through a scope, again  when recurrent
family Belly wall hernia repaired
  term ventral hernia repair | umbilical hernia repair | incisional hernia repair | epigastric hernia repair | umbilical herniorrhaphy | repair/herniorrhaphy + ventral hernia/umbilical hernia/incisional hernia/epigastric hernia/spigelian hernia
  unless inguinal
  code 49591  Belly wall hernia under 3 cm repaired, first time, reducible  needs size
  code 49591  Belly wall hernia under 3 cm repaired, first time, reducible  when less than 3 cm/1 cm/2 cm/small
  code 49592  Belly wall hernia under 3 cm repaired, first time, stuck  when incarcerated/strangulated
  code 49593  Belly wall hernia of 3 to 10 cm repaired, first time, reducible  when 3 cm/4 cm/5 cm/6 cm/7 cm/8 cm/9 cm/10 cm/3-10 cm
  code 49594  Belly wall hernia of 3 to 10 cm repaired, first time, stuck  when 3 cm/4 cm/5 cm/6 cm/7 cm/8 cm/9 cm/10 cm/3-10 cm + incarcerated/strangulated
  code 49595  Belly wall hernia over 10 cm repaired, first time, reducible  when greater than 10 cm/12 cm/15 cm
  code 49613  Belly wall hernia under 3 cm repaired again, reducible  when recurrent
  code 49615  Belly wall hernia of 3 to 10 cm repaired again, reducible  when recurrent + 3 cm/4 cm/5 cm/6 cm/7 cm/8 cm/9 cm/10 cm
family Hiatal hernia repaired through a scope
  term laparoscopic hiatal hernia repair | paraesophageal hernia repair | laparoscopic paraesophageal hernia repair
  code 43281  Hernia at the gullet repaired through a scope, no mesh
  code 43282  Hernia at the gullet repaired through a scope, with mesh  when mesh
43280  Stomach wrapped around the gullet through a scope = nissen fundoplication | laparoscopic fundoplication | toupet fundoplication
# Stomach and bowel
43644  Stomach bypass through a scope = laparoscopic gastric bypass | roux-en-Y gastric bypass | RYGB performed | gastric bypass surgery
43775  Stomach made into a sleeve through a scope = sleeve gastrectomy | laparoscopic sleeve gastrectomy | gastric sleeve surgery
49000  Belly opened to look inside = exploratory laparotomy | ex lap | ex-lap | exploratory celiotomy
49320  Belly looked into with a scope = diagnostic laparoscopy | diagnostic laparoscopic
44005  Scars of the bowel freed, open = open lysis of adhesions | enterolysis
  unless laparoscopic
44180  Scars of the bowel freed through a scope = laparoscopic lysis of adhesions
44120  Piece of small bowel removed = small bowel resection
44140  Piece of colon removed and rejoined = open partial colectomy | open sigmoid colectomy | open right hemicolectomy | open hemicolectomy
44143  Piece of colon removed with a stoma = hartmann procedure | hartmann's procedure | sigmoid colectomy with end colostomy
44145  Lower colon removed and rejoined deep in the pelvis = low anterior resection | LAR performed
44204  Piece of colon removed through a scope = laparoscopic colectomy | laparoscopic sigmoid colectomy | laparoscopic partial colectomy | robotic sigmoid colectomy
44205  Right colon removed through a scope = laparoscopic right hemicolectomy | laparoscopic ileocecectomy | robotic right hemicolectomy
44207  Lower colon removed through a scope and rejoined in the pelvis = laparoscopic low anterior resection | robotic low anterior resection
44310  Small bowel brought out as a stoma = ileostomy creation | loop ileostomy
44320  Colon brought out as a stoma = colostomy creation | diverting colostomy | loop colostomy
44620  Stoma of the bowel closed = ileostomy takedown | ileostomy reversal | colostomy takedown | ostomy reversal | colostomy reversal | loop ileostomy closure
43840  Hole of stomach or duodenum closed = graham patch | perforated ulcer repair | omental patch repair
48150  Head of the pancreas removed with the duodenum = whipple | pancreaticoduodenectomy | whipple procedure
38100  Spleen removed = splenectomy | open splenectomy
  unless laparoscopic/history/status post
38120  Spleen removed through a scope = laparoscopic splenectomy
# Anus and rectum
46221  Internal piles tied with bands = hemorrhoid banding | rubber band ligation of hemorrhoids | hemorrhoidal banding | band ligation + hemorrhoid
  unless colonoscopy/varices
46083  Clotted outer pile cut open = thrombosed hemorrhoid incision | incision of thrombosed hemorrhoid | I&D of thrombosed hemorrhoid | incision/incised/I&D/clot evacuated + thrombosed hemorrhoid/thrombosed external hemorrhoid
46320  Clotted outer pile cut out = excision of thrombosed hemorrhoid | thrombosed hemorrhoid excised | excision/excised + thrombosed hemorrhoid
46255  Inner and outer piles cut out, one group = hemorrhoidectomy
  unless multiple columns
46260  Inner and outer piles cut out, two groups or more = hemorrhoidectomy + two columns/three columns/2 columns/3 columns/multiple columns
46080  Muscle of the anus partly cut = lateral internal sphincterotomy | anal sphincterotomy | LIS
46050  Abscess beside the anus opened, near the skin = perianal abscess drainage | I&D of perianal abscess | drainage/drained/I&D/incision and drainage + perianal abscess
46040  Abscess beside the rectum opened, deep = drainage/drained/I&D/incision and drainage + perirectal abscess/ischiorectal abscess/ischiorectal
46270  Channel beside the anus laid open, near the skin = anal fistulotomy | fistulotomy
46020  Thread placed in a channel beside the anus = seton placement | seton placed
46922  Warts of the anus cut off = excision of anal condyloma | anal condyloma excision | excision + anal warts

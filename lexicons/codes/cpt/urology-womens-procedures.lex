# Urology, gynecology and obstetrics, for offices, wards, labor and delivery, and surgery.
# Code numbers only are CPT's (American Medical Association); every wording here is our own.
system CPT
source CPT code numbers as listed in CMS Addendum B and NCCI unit edits
kind procedure

# --- Catheters and bladder tests ---
51701  Bladder emptied with a catheter that is taken out again = straight catheterization | straight cath | in and out catheterization | in-and-out catheter | straight cathed | straight catheterized | cath urine specimen
  unless self/intermittent self/home
family Bladder catheter left in place
  term foley placement | foley catheter placement | foley catheter placed | foley placed | foley inserted | foley catheter inserted | indwelling catheter placed | urinary catheter placed | foley exchange | foley exchanged | catheter exchange foley
  unless removal/removed/suprapubic
  code 51702  Bladder catheter left in place, simple
  code 51703  Bladder catheter left in place, difficult  when complicated/difficult/coude/stricture/multiple attempts
51705  Bladder catheter above the pubic bone changed = suprapubic tube change | suprapubic catheter change | SPT change | suprapubic catheter exchange | suprapubic tube exchanged
51102  Bladder catheter above the pubic bone placed = suprapubic catheter placement | suprapubic tube placement | SPT placement
51700  Bladder rinsed = bladder irrigation | manual bladder irrigation | clot evacuation of bladder | hand irrigation of foley
51720  Medicine put into the bladder = BCG instillation | intravesical BCG | bladder instillation | intravesical chemotherapy | mitomycin instillation | intravesical gemcitabine
51741  Urine flow measured electronically = uroflow | uroflowmetry
51728  Bladder pressure and emptying test = urodynamics | urodynamic study | complex cystometrogram | voiding pressure study | urodynamic testing
64561  Trial wire for bladder nerve stimulation placed = percutaneous sacral nerve stimulation trial | interstim trial | PNE
64566  Ankle nerve stimulated for the bladder = percutaneous tibial nerve stimulation | PTNS
# --- Scopes of the bladder and ureter ---
family Look into the bladder
  term cystoscopy | flexible cystoscopy | cystourethroscopy | office cystoscopy | rigid cystoscopy
  unless ureteroscopy/lithotripsy
  code 52000  Look into the bladder with a scope
  code 52005  Look into the bladder with a scope, catheter into the ureter  when ureteral catheterization/retrograde pyelogram/retrograde pyelography
  code 52204  Look into the bladder with a scope, sample taken  when biopsy/biopsies/bladder biopsy
  code 52214  Look into the bladder with a scope, spots burned  when fulguration
  code 52281  Look into the bladder with a scope, narrow part of the urethra widened  when urethral dilation/stricture dilation/dilation of stricture
  code 52287  Look into the bladder with a scope, botulinum toxin injected  when botox/botulinum/onabotulinumtoxinA
  code 52310  Look into the bladder with a scope, stent or stone taken out  when stent removal/removal of stent/stent removed/foreign body
  code 52332  Look into the bladder with a scope, stent placed in the ureter  when stent placement/ureteral stent placement/stent placed/JJ stent/double J stent/stent exchange
52332  Look into the bladder with a scope, stent placed in the ureter = ureteral stent placement | JJ stent placement | double J stent placement | ureteral stent exchange
52310  Look into the bladder with a scope, stent or stone taken out = ureteral stent removal | stent removal via cystoscopy
family Stone of the ureter treated through a scope
  term ureteroscopy | ureteroscopic | ureteroscopy with lithotripsy | laser lithotripsy | ureteroscopic stone extraction | URS
  code 52351  Look into the ureter with a scope
  code 52352  Stone of the ureter taken out through a scope  when stone extraction/basket/basket extraction/stone removal
  code 52353  Stone of the ureter broken up through a scope  when lithotripsy/laser lithotripsy/holmium
  code 52356  Stone of the ureter broken up through a scope, stent placed  when lithotripsy/laser lithotripsy/holmium + stent/stent placement/stent placed
50590  Stone broken up by shock waves from outside = shock wave lithotripsy | ESWL | extracorporeal shock wave lithotripsy | SWL
family Bladder growth removed through a scope
  term TURBT | transurethral resection of bladder tumor | resection of bladder tumor
  code 52235  Bladder growth of 2 to 5 cm removed through a scope  needs size
  code 52234  Bladder growth of 0.5 to 2 cm removed through a scope  when small/1 cm/1.5 cm/2 cm
  code 52235  Bladder growth of 2 to 5 cm removed through a scope  when medium/3 cm/4 cm/2.5 cm
  code 52240  Bladder growth over 5 cm removed through a scope  when large/6 cm/greater than 5 cm/7 cm
52601  Prostate scraped through the urethra = TURP | transurethral resection of prostate | transurethral resection of the prostate
  unless history/status post
52648  Prostate vaporized by laser = photovaporization of prostate | greenlight laser | PVP | laser vaporization of prostate
52649  Prostate shelled out by laser = HoLEP | holmium laser enucleation
52441  Prostate lobes held back with clips = urolift | prostatic urethral lift
55866  Prostate removed through a scope = robotic prostatectomy | laparoscopic radical prostatectomy | RALP | robotic assisted laparoscopic prostatectomy | RARP
50545  Kidney with its covering removed through a scope = laparoscopic radical nephrectomy | robotic radical nephrectomy
50543  Part of a kidney removed through a scope = laparoscopic partial nephrectomy | robotic partial nephrectomy
50220  Kidney removed by open surgery = open nephrectomy
50432  Kidney drain placed through the skin = nephrostomy tube placement | percutaneous nephrostomy | PCN placement | nephrostomy placement
50435  Kidney drain through the skin exchanged = nephrostomy tube exchange | nephrostomy exchange | PCN exchange
50200  Kidney sampled by needle = renal biopsy | kidney biopsy | percutaneous renal biopsy
# --- Male ---
55250  Tubes for sperm cut = vasectomy
  unless reversal/history/status post
54150  Foreskin removed with a clamp = newborn circumcision | circumcision with clamp | gomco circumcision | plastibell | mogen circumcision | circumcision + newborn/infant/clamp/gomco/mogen/plastibell
  sex male
54161  Foreskin removed by surgery, older than 28 days = circumcision | surgical circumcision
  unless newborn/gomco/clamp/plastibell/mogen/uncircumcised
  sex male
  age 1-
54640  Undescended testicle fixed in place = orchiopexy | orchidopexy
54520  Testicle removed = simple orchiectomy | orchiectomy
  unless radical/inguinal
54530  Testicle with tumor removed through the groin = radical orchiectomy | inguinal orchiectomy
54600  Twisted testicle straightened = testicular detorsion | reduction of testicular torsion | detorsion of testis
55040  Fluid sac of the testicle removed = hydrocelectomy | hydrocele repair
54840  Cyst of the sperm tubes removed = spermatocelectomy
55530  Swollen veins of the testicle tied = varicocelectomy | varicocele ligation
54235  Penis injected to make it stiff = intracavernosal injection | penile injection | trimix injection
54220  Long painful erection drained = corporal aspiration | priapism irrigation | corpora cavernosa irrigation | aspiration + priapism/corpora
54065  Growths of the penis destroyed, many = penile condyloma destruction extensive
53600  Narrow urethra of a man stretched = urethral dilation with sounds | urethral sound dilation
  sex male
# --- Pelvic examination procedures ---
family Cervix looked at under magnification
  term colposcopy | colposcopic examination | colpo performed | colposcopic biopsy
  unless vulva/vagina/vulvar
  sex female
  code 57452  Cervix looked at under magnification
  code 57454  Cervix looked at under magnification, sampled outside and inside  when biopsy and ECC/biopsy and endocervical curettage/biopsies and ECC/biopsies and endocervical curettage
  code 57455  Cervix looked at under magnification, sampled outside  when biopsy/biopsies/cervical biopsy
  code 57456  Cervix looked at under magnification, sampled inside  when ECC/endocervical curettage
  code 57460  Cervix looked at under magnification, loop sample  when loop electrode biopsy/LEEP
57522  Cone of the cervix cut out with a wire loop = LEEP | loop electrosurgical excision | LEEP conization | LLETZ
  unless history/colposcopy
57520  Cone of the cervix cut out by knife or laser = cold knife conization | CKC | cone biopsy
57511  Cervix frozen = cryotherapy of cervix | cervical cryotherapy
57500  Cervix sampled or polyp taken off = cervical polypectomy | cervical polyp removal | cervical biopsy | biopsy of cervix | removal + cervical polyp
  unless colposcopy
57505  Canal of the cervix scraped = endocervical curettage | ECC
  unless colposcopy
58100  Womb lining sampled = endometrial biopsy | EMB | pipelle | pipelle biopsy | EMBx
  unless history
58120  Womb scraped, not for a pregnancy = dilation and curettage | D and C | D&C + performed/procedure/underwent/uterus/uterine/curettage/hysteroscopy/hysteroscopic/endometrial/polyp/menorrhagia/retained
  unless suction/missed abortion/products of conception/pregnancy/hysteroscopy/miscarriage
56605  Vulva sampled = vulvar biopsy | biopsy of vulva | punch biopsy + vulva/vulvar/labia
56420  Abscess of the vulva gland opened = bartholin abscess drainage | I&D of bartholin | word catheter placement | drainage/drained/I&D/incision and drainage/word catheter + bartholin
56440  Cyst of the vulva gland turned out = marsupialization of bartholin | marsupialization
57100  Vagina sampled = vaginal biopsy | biopsy of vagina
57160  Ring to hold up the womb fitted = pessary fitting | pessary placement | pessary fitted | pessary insertion | pessary inserted
57170  Diaphragm fitted for birth control = diaphragm fitting | cervical cap fitting
# --- Birth control and womb procedures ---
58300  Birth control device placed in the womb = IUD insertion | IUD placement | IUD inserted | IUD placed | mirena insertion | mirena placed | paragard insertion | kyleena insertion | insertion of intrauterine device | insertion/inserted/placed/placement + IUD/mirena/paragard/kyleena/liletta/intrauterine device
  unless removal/removed
58301  Birth control device taken out of the womb = IUD removal | IUD removed | removal of IUD | mirena removal | removal/removed + IUD/mirena/paragard/kyleena/intrauterine device
11981  Birth control rod or drug implant placed = nexplanon insertion | nexplanon placement | nexplanon inserted | nexplanon placed | contraceptive implant insertion | insertion/inserted/placed/placement + nexplanon/implanon/contraceptive implant
  unless removal/removed
11982  Birth control rod or drug implant taken out = nexplanon removal | nexplanon removed | removal of nexplanon | implanon removal | removal/removed + nexplanon/implanon/contraceptive implant
  unless reinsertion/replaced
11983  Birth control rod or drug implant exchanged = nexplanon removal with reinsertion | nexplanon removal and reinsertion | nexplanon exchange | nexplanon replaced | removal with reinsertion + nexplanon
58340  Dye or fluid put into the womb for pictures = catheterization for hysterosalpingogram | saline infusion for sonohysterography
58558  Womb looked into with a scope, sampled or polyp taken out = hysteroscopy D&C | hysteroscopy with D&C | hysteroscopic polypectomy | hysteroscopy dilation and curettage | hysteroscopy + polypectomy/biopsy/curettage/D&C
58555  Womb looked into with a scope = diagnostic hysteroscopy | office hysteroscopy
  unless polypectomy/biopsy/D&C/curettage
58561  Fibroid taken out through a scope in the womb = hysteroscopic myomectomy
58563  Womb lining destroyed through a scope = hysteroscopic endometrial ablation | hysteroscopy + endometrial ablation/ablation
58353  Womb lining destroyed by heat without a scope = endometrial ablation | novasure | thermal ablation of endometrium
  unless hysteroscopy/hysteroscopic/history
family Womb removed through scopes
  term total laparoscopic hysterectomy | TLH | robotic hysterectomy | robotic assisted hysterectomy | TLH BSO
  sex female
  code 58570  Womb of up to 250 grams removed through scopes
  code 58571  Womb of up to 250 grams removed through scopes with tubes or ovaries  when BSO/bilateral salpingo-oophorectomy/salpingectomy/bilateral salpingectomy/oophorectomy
  code 58572  Womb over 250 grams removed through scopes  when greater than 250/over 250 grams/large uterus
  code 58573  Womb over 250 grams removed through scopes with tubes or ovaries  when greater than 250/over 250 grams/large uterus + BSO/bilateral salpingo-oophorectomy/salpingectomy
58150  Womb removed through the belly = total abdominal hysterectomy | TAH | TAH-BSO | TAHBSO | abdominal hysterectomy
  unless history/status post
family Womb removed through the vagina
  term vaginal hysterectomy | total vaginal hysterectomy | TVH
  unless laparoscopic/LAVH/history/status post
  sex female
  code 58260  Womb of up to 250 grams removed through the vagina
  code 58262  Womb of up to 250 grams removed through the vagina with tubes or ovaries  when BSO/salpingectomy/oophorectomy
58552  Womb of up to 250 grams removed through the vagina with help of scopes, with tubes or ovaries = laparoscopic assisted vaginal hysterectomy | LAVH | LAVH BSO
58140  Fibroids removed through the belly = abdominal myomectomy | open myomectomy | myomectomy
  unless hysteroscopic/laparoscopic
58545  Fibroids removed through scopes = laparoscopic myomectomy | robotic myomectomy
58661  Tubes or ovaries removed through a scope = laparoscopic salpingectomy | laparoscopic salpingo-oophorectomy | laparoscopic oophorectomy | laparoscopic bilateral salpingectomy | laparoscopic BSO
  unless ectopic
58662  Growths of the pelvis burned or cut through a scope = fulguration of endometriosis | excision of endometriosis | laparoscopic ablation of endometriosis | laparoscopic ovarian cystectomy | ovarian cystectomy laparoscopic
58670  Tubes burned through a scope for birth control = laparoscopic tubal ligation | tubal fulguration | laparoscopic tubal cautery
58671  Tubes clipped through a scope for birth control = filshie clips | tubal clips | falope rings | tubal occlusion with clips
58605  Tubes tied after a delivery = postpartum tubal ligation | PPTL | postpartum BTL
58611  Tubes tied during a cesarean = tubal ligation + cesarean/c-section/at time of cesarean
57288  Sling for leaking urine placed = midurethral sling | TVT sling | transobturator sling | retropubic sling | sling procedure for incontinence | suburethral sling | TOT sling
57240  Fallen bladder repaired = anterior colporrhaphy | cystocele repair | anterior repair
  unless posterior
57250  Bulging rectum repaired = posterior colporrhaphy | rectocele repair | posterior repair
  unless anterior
57260  Fallen bladder and bulging rectum repaired = anterior and posterior repair | A&P repair | anterior and posterior colporrhaphy
57425  Top of the vagina fixed through a scope = laparoscopic sacrocolpopexy | robotic sacrocolpopexy
# --- Pregnancy and birth ---
59000  Fluid around the baby drawn off = amniocentesis
  unless declined
59151  Pregnancy outside the womb removed with the tube through a scope = laparoscopic salpingectomy for ectopic | salpingectomy + ectopic
59812  Incomplete miscarriage emptied = dilation and curettage for incomplete abortion | D&C/suction curettage/suction D&C + incomplete abortion/incomplete miscarriage
59820  Missed miscarriage emptied, first trimester = suction D&C | suction curettage | D&C for missed abortion | D&C/dilation and curettage/suction + missed abortion/missed miscarriage
59200  Cervix softener placed before labor = cervical ripening | cervidil placed | cervical ripening balloon | foley bulb for cervical ripening | cytotec placed + cervix
family Birth through the vagina
  term vaginal delivery | spontaneous vaginal delivery | NSVD | SVD | normal spontaneous vaginal delivery | delivered vaginally | vacuum assisted vaginal delivery | forceps assisted vaginal delivery | vacuum delivery | forceps delivery
  unless history/prior/previous/desires
  sex female
  age 9-60
  code 59409  Birth through the vagina only  needs scope
  code 59410  Birth through the vagina with the care after it  when postpartum care
  code 59400  Whole pregnancy care with a birth through the vagina  when global/antepartum care/total obstetric care
  code 59612  Birth through the vagina after an earlier cesarean  when VBAC/after cesarean/prior cesarean/previous cesarean
59612  Birth through the vagina after an earlier cesarean = VBAC | vaginal birth after cesarean | successful VBAC
  unless candidate/desires/failed
family Cesarean birth
  term cesarean delivery | cesarean section | C-section | low transverse cesarean section | primary cesarean | repeat cesarean section | LTCS | emergent cesarean | cesarean
  unless history/prior/previous/VBAC/scar
  sex female
  code 59514  Cesarean birth only  needs scope
  code 59515  Cesarean birth with the care after it  when postpartum care
  code 59510  Whole pregnancy care with a cesarean birth  when global/antepartum care/total obstetric care
  code 59620  Cesarean birth after a failed try through the vagina with an earlier cesarean  when failed TOLAC/failed VBAC/failed trial of labor after cesarean
59300  Tear or cut at birth repaired by another physician = perineal laceration repair | episiotomy repair | repair/repaired + perineal laceration/second degree laceration/episiotomy
59414  Afterbirth delivered by itself = manual extraction of placenta | manual removal of placenta | delivery of placenta only
59412  Baby turned from outside = external cephalic version | ECV | external version
59430  Check after birth by itself = postpartum visit | postpartum check | 6 week postpartum visit | six week postpartum checkup
  sex female

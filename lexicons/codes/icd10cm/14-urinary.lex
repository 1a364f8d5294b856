# Bladder, urethra, urinary infection, incontinence, and complications of urinary procedures and stomas: offices, wards, urology.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, N30-N39 and N99

# A named site (cystitis, pyelonephritis, urethritis) is coded instead of the unspecified infection.
N39.0  Urinary tract infection, site not specified = urinary tract infection | UTI | urinary infection | urine infection | complicated UTI | urosepsis | infection of urinary tract | bladder infection | CAUTI | catheter associated urinary tract infection | infectious urinary picture | lower urinary tract infection | lower UTI | urinary sepsis | complicated urinary tract infection | infection + urinary tract | E. coli UTI | acute UTI | urinary tract infections | kidney or bladder infection | acute uncomplicated UTI | urinary infections | sepsis of urinary origin | septic shock of urinary origin | urinary septic shock | urinary tract sepsis | recurrent urinary infections
  unless prophylaxis/pregnancy/screening for/neonatal/catheter change
  history Z87.440  Personal history of urinary tract infections
family Cystitis
  term cystitis | inflammation of bladder | bladder inflammation | acute cystitis | hemorrhagic cystitis | emphysematous cystitis | cystitis cystica | cystitis glandularis | chronic cystitis | eosinophilic cystitis | cystitis glandular | follicular cystitis | inflamed bladder
  code N30.90  Cystitis, unspecified, without blood in urine  needs acuity
  code N30.91  Cystitis, unspecified, with blood in urine  when hematuria/has:R31/hemorrhagic/bloody urine  absorbs R31
  code N30.00  Acute cystitis without blood in urine  when acute/uncomplicated
  code N30.01  Acute cystitis with blood in urine  when acute/uncomplicated + hematuria/has:R31/hemorrhagic  absorbs R31
  code N30.20  Other chronic cystitis without blood in urine  when chronic
  code N30.21  Other chronic cystitis with blood in urine  when chronic + hematuria/has:R31/hemorrhagic  absorbs R31
  code N30.80  Other cystitis without blood in urine  when emphysematous/cystica/glandularis/glandular/eosinophilic/follicular/abscess
  code N30.81  Other cystitis with blood in urine  when emphysematous/cystica/glandularis/glandular/eosinophilic/follicular + hematuria/has:R31/hemorrhagic  absorbs R31
family Interstitial cystitis
  term interstitial cystitis | painful bladder syndrome | bladder pain syndrome | hunner ulcer | hunner's ulcer | chronic interstitial cystitis
  chronic
  code N30.10  Interstitial cystitis without blood in urine
  code N30.11  Interstitial cystitis with blood in urine  when hematuria/has:R31  absorbs R31
family Trigonitis
  term trigonitis | urethrotrigonitis
  code N30.30  Inflammation of the bladder base (trigonitis) without blood in urine
  code N30.31  Inflammation of the bladder base (trigonitis) with blood in urine  when hematuria/has:R31  absorbs R31
family Irradiation cystitis
  term radiation cystitis | irradiation cystitis | actinic cystitis | cystitis due to radiation | radiation-induced cystitis | cystitis + radiation/radiotherapy/actinic
  code N30.40  Cystitis from radiation without blood in urine
  code N30.41  Cystitis from radiation with blood in urine  when hematuria/has:R31/hemorrhagic  absorbs R31

family Neurogenic bladder
  term neurogenic bladder | neuropathic bladder | neuromuscular dysfunction of bladder | neurogenic bladder dysfunction | bladder dysfunction | neurogenic lower urinary tract dysfunction | cord bladder | flaccid bladder | atonic bladder | hypotonic bladder | reflex neuropathic bladder | hyperreflexic bladder | detrusor hyperreflexia | uninhibited bladder | bladder atony | underactive bladder | detrusor areflexia | areflexic bladder | detrusor underactivity | vesical dysfunction
  chronic
  code N31.9  Neurogenic bladder, unspecified  needs type
  code N31.0  Uninhibited neurogenic bladder  when uninhibited
  code N31.1  Reflex neurogenic bladder  when reflex/hyperreflexic/hyperreflexia/spastic
  code N31.2  Flaccid neurogenic bladder  when flaccid/atonic/hypotonic/areflexic/atony/areflexia/underactivity/underactive
  code N31.8  Other neuromuscular dysfunction of the bladder  when detrusor sphincter dyssynergia/dyssynergia
N31.8  Other neuromuscular dysfunction of the bladder = detrusor sphincter dyssynergia | detrusor instability of neurologic cause
N32.0  Obstruction of the bladder neck = bladder neck obstruction | bladder outlet obstruction | =BOO | bladder neck contracture | bladder neck stenosis | infravesical obstruction | bladder neck sclerosis | stenosis of bladder neck | obstructive infravesical syndrome | subvesical obstruction | cervical sclerosis of bladder | contracture/stenosis/sclerosis + bladder neck | vesicourethral stenosis
N32.1  Fistula between bladder and bowel = colovesical fistula | vesicointestinal fistula | enterovesical fistula | vesicocolic fistula | rectovesical fistula | vesicorectal fistula | vesicoenteric fistula | vesicosigmoid fistula | fistula between bladder and colon | vesico-rectal fistula
N32.2  Other fistula of the bladder = vesical fistula | vesicocutaneous fistula | bladder fistula | vesicoperineal fistula | fistula of bladder
  unless vagina/vesicovaginal/uterine/colon
N32.3  Diverticulum of the bladder = bladder diverticulum | bladder diverticula | vesical diverticulum | diverticulum of bladder | diverticulum/diverticula + bladder
  unless congenital
N32.81  Overactive bladder = overactive bladder | =OAB | detrusor overactivity | hyperactive bladder | detrusor instability | detrusor hyperactivity | bladder overactivity | urge syndrome
  chronic
N32.89  Other disorder of the bladder = bladder spasm | bladder spasms | trabeculated bladder | bladder trabeculation | bladder clot | clot retention | bladder clots | contracted bladder | bladder hemorrhage | bladder cyst | bladder hernia | vesical clot | vesical spasm | bladder rupture nontraumatic | bladder necrosis | bladder leukoplakia | small capacity bladder | bladder calcification | vesical herniation | necrosis of bladder | spasticity of bladder | malakoplakia of bladder | clot/clots + bladder | spasm/hernia/herniation + bladder | bladder distention | distended bladder | spontaneous bladder rupture
  unless gallbladder/traumatic
N32.9  Disorder of the bladder, unspecified = bladder disorder | bladder disease | bladder mass | bladder lesion | vesical lesion | bladder tumor unspecified | mass in bladder | bladder polyp | vesical mass | intravesical lesion | lesion of bladder | intravesical mass | mass/lesion/lesions + bladder
  unless gallbladder
N34.0  Abscess of the urethra = urethral abscess | periurethral abscess | abscess of cowper gland | abscess of urethra
N34.1  Nonspecific urethritis = nonspecific urethritis | nongonococcal urethritis | nonvenereal urethritis | non-gonococcal urethritis | NGU
N34.2  Other urethritis = urethritis | inflammation of urethra | meatitis | ulcer of urethra | postmenopausal urethritis | urethral inflammation
  unless gonococcal/chlamydial
N34.3  Urethral syndrome = urethral syndrome

# Urethral stricture: cause, then part of the urethra, then sex
family Urethral stricture in men
  term urethral stricture | urethral stenosis | stricture of urethra | meatal stenosis | stenosis of urethra | urethral strictures | pinhole meatus | stenosis of meatus | urethral meatus stenosis | meatal stricture | bulbar urethral stricture | bulbous urethral stricture | narrowing of urethra | stricture/stenosis + urethra/meatus
  sex male
  unless congenital
  code N35.919  Urethral stricture in a man, cause and site not given  needs site, cause
  code N35.911  Stricture of the male urethral opening (meatus), cause not given  needs cause  when meatal/meatus
  code N35.912  Bulbous urethral stricture in a man, cause not given  needs cause  when bulbous/bulbar
  code N35.913  Membranous urethral stricture in a man, cause not given  needs cause  when membranous
  code N35.914  Anterior urethral stricture in a man, cause not given  needs cause  when anterior/penile/pendulous
  code N35.916  Urethral stricture in a man at overlapping sites, cause not given  needs cause  when overlapping/panurethral
  code N35.014  Urethral stricture in a man after injury, site not given  needs site  when traumatic
  code N35.010  Stricture of the male urethral opening (meatus) after injury  when traumatic + meatal/meatus
  code N35.011  Bulbous urethral stricture after injury  when traumatic + bulbous/bulbar
  code N35.012  Membranous urethral stricture after injury  when traumatic + membranous
  code N35.013  Anterior urethral stricture after injury  when traumatic + anterior/penile
  code N35.016  Urethral stricture in a man after injury, overlapping sites  when traumatic + overlapping/panurethral
  code N35.119  Urethral stricture in a man after infection, site not given  needs site  when postinfective/post infectious/postinfectious/gonococcal/inflammatory
  code N35.111  Stricture of the male urethral opening (meatus) after infection  when postinfective/postinfectious/inflammatory + meatal/meatus
  code N35.112  Bulbous urethral stricture in a man after infection  when postinfective/postinfectious/inflammatory + bulbous/bulbar
  code N35.113  Membranous urethral stricture in a man after infection  when postinfective/postinfectious/inflammatory + membranous
  code N35.114  Anterior urethral stricture in a man after infection  when postinfective/postinfectious/inflammatory + anterior/penile
  code N35.116  Urethral stricture in a man after infection, overlapping sites  when postinfective/postinfectious/inflammatory + overlapping/panurethral
  code N35.819  Other urethral stricture in a man, site not given  needs site  when lichen sclerosus/radiation/idiopathic
  code N35.811  Other stricture of the male urethral opening (meatus)  when lichen sclerosus/radiation/idiopathic + meatal/meatus
  code N35.812  Other bulbous urethral stricture in a man  when lichen sclerosus/radiation/idiopathic + bulbous/bulbar
  code N35.813  Other membranous urethral stricture in a man  when lichen sclerosus/radiation/idiopathic + membranous
  code N35.814  Other anterior urethral stricture in a man  when lichen sclerosus/radiation/idiopathic + anterior/penile
  code N35.816  Other urethral stricture in a man, overlapping sites  when lichen sclerosus/radiation/idiopathic + overlapping/panurethral
  code N99.114  Urethral stricture in a man after a procedure, site not given  needs site  when postprocedural/after TURP/post prostatectomy/catheter
  code N99.110  Stricture of the male urethral opening (meatus) after a procedure  when postprocedural/after TURP/catheter + meatal/meatus
  code N99.111  Bulbous urethral stricture in a man after a procedure  when postprocedural/after TURP/catheter + bulbous/bulbar
  code N99.112  Membranous urethral stricture in a man after a procedure  when postprocedural/after TURP/catheter + membranous
  code N99.113  Anterior bulbous urethral stricture in a man after a procedure  when postprocedural/after TURP/catheter + anterior/penile
  code N99.115  Stricture of the fossa navicularis after a procedure  when postprocedural/after TURP/catheter + fossa navicularis
  code N99.116  Urethral stricture in a man after a procedure, overlapping sites  when postprocedural/after TURP/catheter + overlapping/panurethral
family Urethral stricture in women
  term urethral stricture | urethral stenosis | stricture of urethra | meatal stenosis | stenosis of urethra | female urethral stricture
  sex female
  unless congenital
  code N35.92  Urethral stricture in a woman, cause not given  needs cause
  code N35.021  Urethral stricture from childbirth  when childbirth/delivery
  code N35.028  Other urethral stricture in a woman after injury  when traumatic
  code N35.12  Urethral stricture in a woman after infection  when postinfective/postinfectious
  code N35.82  Other urethral stricture in a woman  when atrophic/radiation/idiopathic
  code N99.12  Urethral stricture in a woman after a procedure  when postprocedural
N36.0  Fistula of the urethra = urethral fistula | urethrocutaneous fistula | rectourethral fistula | urethrorectal fistula | urinary fistula | urethro-rectal fistula | urethroperineal fistula | fistula of urethra | false urethral tract fistula | fistula + urethra
  unless vagina/urethrovaginal/vesicovaginal
N36.1  Diverticulum of the urethra = urethral diverticulum | urethral diverticula | diverticulum of urethra | diverticulum + urethra
N36.2  Caruncle of the urethra = urethral caruncle | caruncle of urethra
N36.41  Overmobile urethra = urethral hypermobility | hypermobility of urethra | hypermobile urethra
N36.42  Intrinsic sphincter deficiency of the urethra = intrinsic sphincter deficiency | intrinsic sphincteric deficiency
N36.43  Overmobile urethra with intrinsic sphincter deficiency = urethral hypermobility and intrinsic sphincter deficiency | combined hypermobility and sphincter deficiency
N36.44  Muscular disorder of the urethra = bladder sphincter dyssynergy | urethral sphincter dyssynergia | urethral spasm | sphincter hypertonicity of urethra
N36.5  False passage of the urethra = urethral false passage | false passage of urethra | false urethral passage
N36.8  Other disorder of the urethra = urethrorrhagia | urethral bleeding | urethral polyp | urethral cyst | urethral prolapse | skene cyst | skene's gland cyst | skene duct cyst | paraurethral cyst | urethral dilation | bleeding from urethra | urethral irritation | prolapse of urethra | urethral hemorrhage | urethral hematoma | blood at meatus | dilation of urethra
  unless traumatic
N36.9  Disorder of the urethra, unspecified = urethral disorder | urethral lesion | urethral mass | lesion of urethra

# Incontinence
N39.3  Stress incontinence = stress incontinence | stress urinary incontinence | SUI | leakage with cough | urine leakage with coughing | incontinence with stress | exertional incontinence | stress incontinence of urine | effort incontinence | urinary incontinence + stress/effort/cough/sneezing
  chronic
  unless mixed
N39.41  Urge incontinence = urge incontinence | urgency incontinence | urge urinary incontinence | incontinence with urgency | UUI | urinary incontinence + urge/urgency
  chronic
  unless mixed/fecal
N39.42  Incontinence without sensory awareness = incontinence without sensory awareness | insensible urine loss | insensible incontinence
N39.43  Dribbling after urinating = post void dribbling | post-void dribbling | postvoid dribble | postmicturition dribble | terminal dribbling | post micturition dribbling | terminal dribble | post-voiding dribbling | post voiding drip | post-micturition dribbling | terminal dribbling of urine
  kind symptom
N39.44  Bed wetting (nocturnal enuresis) = nocturnal enuresis | enuresis nocturnal | nighttime incontinence
  unless psychogenic
N39.45  Continuous leakage of urine = continuous leakage of urine | continuous urinary leakage | continuous urinary incontinence
N39.46  Mixed urinary incontinence = mixed incontinence | mixed urinary incontinence | stress and urge incontinence | mixed stress and urge incontinence | urinary incontinence + mixed | MUI
  chronic
N39.490  Overflow incontinence = overflow incontinence | overflow urinary incontinence | ischuria paradoxa
N39.491  Leakage of urine during sex = coital incontinence
N39.492  Leakage of urine with change of posture = postural urinary incontinence | postural incontinence
N39.498  Other urinary incontinence = reflex urinary incontinence | total urinary incontinence | neurogenic urinary incontinence | giggle incontinence | reflex incontinence | total incontinence
N39.8  Other disorder of the urinary system = dysfunctional voiding | dysfunctional elimination syndrome | bladder bowel dysfunction | urinary dysfunction
N39.9  Disorder of the urinary system, unspecified = urinary tract disorder | urinary disorder | urinary system disease | disease of urinary tract | genitourinary disorder | urological disease | urologic pathology | urological pathology

# After procedures; stomas of the urinary tract
N99.0  Kidney failure after a procedure = kidney failure after surgery | renal failure following surgery | acute kidney failure after surgery
N99.3  Prolapse of the vaginal vault after hysterectomy = vaginal vault prolapse | vault prolapse | prolapse of vaginal vault after hysterectomy | post hysterectomy vault prolapse | apical prolapse after hysterectomy
  sex female
N99.2  Adhesions of the vagina after a procedure = postprocedural vaginal adhesions | postoperative vaginal adhesions
  sex female
N99.4  Pelvic adhesions after a procedure = postoperative pelvic adhesions | postprocedural pelvic peritoneal adhesions | pelvic adhesions after surgery | postsurgical pelvic adhesions
family Cystostomy complication
  term cystostomy complication | suprapubic catheter complication | suprapubic catheter malfunction | suprapubic tube malfunction | suprapubic catheter infection | cystostomy malfunction | cystostomy infection | suprapubic catheter site infection | cystostomy hemorrhage | suprapubic catheter site bleeding | suprapubic tube + dislodged/clogged/malfunction/infection
  code N99.518  Other cystostomy complication
  code N99.510  Bleeding of a cystostomy  when bleeding
  code N99.511  Infection of a cystostomy  when infection/infected/cellulitis
  code N99.512  Malfunction of a cystostomy  when malfunction/dislodged/clogged/not draining/blocked
family Incontinent urinary stoma complication
  term urostomy complication | ileal conduit complication | urostomy infection | urostomy stenosis | ileal conduit stenosis | urostomy bleeding | urostomy parastomal hernia | nephrostomy complication | nephrostomy malfunction | nephrostomy tube malfunction | nephrostomy infection | nephrostomy tube dislodged | nephrostomy bleeding | ileal conduit stricture
  code N99.528  Other complication of an external urinary stoma without continence
  code N99.520  Bleeding of an external urinary stoma without continence  when bleeding
  code N99.521  Infection of an external urinary stoma without continence  when infection/infected
  code N99.522  Malfunction of an external urinary stoma without continence  when malfunction/dislodged/clogged
  code N99.523  Hernia at a urinary stoma without continence  when hernia/herniation
  code N99.524  Narrowing of a urinary stoma without continence  when stenosis/stricture
family Continent urinary stoma complication
  term continent urinary stoma complication | continent stoma complication | indiana pouch complication | neobladder stoma complication | mitrofanoff complication | mitrofanoff stenosis | appendicovesicostomy stenosis
  code N99.538  Other complication of a continent urinary stoma
  code N99.530  Bleeding of a continent urinary stoma  when bleeding
  code N99.531  Infection of a continent urinary stoma  when infection/infected
  code N99.532  Malfunction of a continent urinary stoma  when malfunction
  code N99.533  Hernia at a continent urinary stoma  when hernia/herniation
  code N99.534  Narrowing of a continent urinary stoma  when stenosis/stricture
family Intraoperative bleeding of a genitourinary organ
  term intraoperative hemorrhage of genitourinary organ | intraoperative bleeding + kidney/bladder/prostate/uterus/ureter/vagina
  code N99.61  Bleeding of a genitourinary organ during a genitourinary procedure
  code N99.62  Bleeding of a genitourinary organ during another procedure  when other procedure
family Accidental laceration of a genitourinary organ
  term accidental bladder injury during surgery | iatrogenic bladder injury | intraoperative bladder injury | iatrogenic ureteral injury | accidental puncture of bladder | inadvertent cystotomy | intraoperative ureteral injury | incidental cystotomy | iatrogenic bladder perforation | iatrogenic uterine perforation | uterine perforation during procedure
  code N99.71  Accidental puncture or tear of a genitourinary organ during a genitourinary procedure
  code N99.72  Accidental puncture or tear of a genitourinary organ during another procedure  when colectomy/cesarean/bowel surgery/abdominal surgery/other procedure
N99.81  Other intraoperative complication of the genitourinary system = intraoperative genitourinary complication
family Postprocedural bleeding of a genitourinary organ
  term post-prostatectomy bleeding | post TURP bleeding | hematuria after TURP | bleeding after prostate biopsy | postoperative vaginal bleeding after hysterectomy | vaginal cuff bleeding | postprocedural hemorrhage of genitourinary organ | bleeding after kidney biopsy | post biopsy renal hemorrhage
  code N99.820  Bleeding of a genitourinary organ after a genitourinary procedure
  code N99.821  Bleeding of a genitourinary organ after another procedure  when other procedure
family Postprocedural hematoma or seroma of a genitourinary organ
  term vaginal cuff hematoma | postprocedural hematoma of genitourinary organ | postoperative scrotal hematoma | postoperative pelvic hematoma gynecologic | seroma of genitourinary organ | scrotal hematoma after vasectomy | post vasectomy hematoma
  code N99.840  Hematoma of a genitourinary organ after a genitourinary procedure
  code N99.841  Hematoma of a genitourinary organ after another procedure  when other procedure/hernia repair/herniorrhaphy
  code N99.842  Seroma of a genitourinary organ after a genitourinary procedure  when seroma
  code N99.843  Seroma of a genitourinary organ after another procedure  when seroma + other procedure/hernia repair
N99.83  Residual ovary syndrome = residual ovary syndrome | ovarian remnant syndrome
  sex female
N99.85  Pain syndrome after endometrial ablation = post endometrial ablation syndrome | postablation tubal sterilization syndrome
  sex female
N99.860  Poor blood flow of the nipple during or after a procedure = postoperative nipple ischemia | nipple ischemia
N99.861  Death of nipple tissue during or after a procedure = postoperative nipple necrosis | nipple necrosis
N99.89  Other complication of the genitourinary system after a procedure = post vasectomy pain syndrome | lymphocele after prostatectomy | pelvic lymphocele | urinoma after procedure | postprocedural complication of genitourinary system | vaginal cuff dehiscence complication

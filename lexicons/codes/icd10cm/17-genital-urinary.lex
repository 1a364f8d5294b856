# Congenital malformations of the genital organs, kidneys and urinary tract, for urology, gynecology, nephrology and pediatrics.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 17, Q50-Q64; guidelines I.C.17
chronic

# Female genital organs
family Congenital absence of the ovary
  term congenital absence of ovary | agenesis of ovary | ovarian agenesis
  sex female
  code Q50.01  Congenital absence of one ovary
  code Q50.02  Congenital absence of both ovaries  when bilateral/both
Q50.1  Developmental cyst of the ovary = developmental ovarian cyst | congenital ovarian cyst | neonatal ovarian cyst
  sex female
Q50.2  Congenital torsion of the ovary = congenital torsion of ovary
  sex female
Q50.31  Extra ovary = accessory ovary | supernumerary ovary
  sex female
Q50.32  Streak ovary = streak ovary | streak gonad | ovarian streak | streak gonads
Q50.39  Other congenital malformation of the ovary = congenital malformation of ovary
  sex female
Q50.4  Embryonic cyst of the fallopian tube = fimbrial cyst | embryonic cyst of fallopian tube | hydatid of Morgagni tubal | Morgagni hydatid cyst
  sex female
Q50.5  Embryonic cyst of the broad ligament = parovarian cyst | epoophoron cyst | embryonic cyst of broad ligament | paratubal cyst congenital
  sex female
Q50.6  Other congenital malformation of fallopian tube or broad ligament = absence of fallopian tube | accessory fallopian tube | congenital malformation of fallopian tube
  sex female
Q51.0  Missing uterus = uterine agenesis | agenesis of uterus | congenital absence of uterus | Mayer-Rokitansky-Kuster-Hauser syndrome | Rokitansky syndrome | MRKH syndrome | mullerian agenesis | aplasia of uterus | uterine aplasia | aplastic uterus | Rokitansky-Kuster-Hauser syndrome | uterovaginal agenesis
  sex female
family Doubling of uterus, cervix and vagina
  term uterus didelphys | didelphic uterus | doubling of uterus with doubling of cervix and vagina | uterine didelphys | OHVIRA syndrome | Herlyn-Werner-Wunderlich syndrome
  sex female
  code Q51.10  Doubling of uterus, cervix and vagina without obstruction
  code Q51.11  Doubling of uterus, cervix and vagina with obstruction  when obstruction/obstructed/OHVIRA/hematocolpos/Herlyn
family Septate uterus
  term septate uterus | uterine septum | double uterus | doubling of uterus | complete septate uterus | subseptate uterus
  sex female
  code Q51.28  Other or unspecified doubling of the uterus  needs extent
  code Q51.21  Complete doubling of the uterus  when complete
  code Q51.22  Partial doubling of the uterus  when partial/subseptate/incomplete
Q51.3  Bicornuate uterus = bicornuate uterus | bicornate uterus | uterus bicornis | bicornuate
  sex female
Q51.4  Unicornuate uterus = unicornuate uterus | uterus unicornis | rudimentary uterine horn
  sex female
Q51.5  Missing cervix = cervical agenesis of uterus | agenesis of cervix | congenital absence of cervix
  sex female
Q51.6  Embryonic cyst of the cervix = embryonic cyst of cervix
  sex female
Q51.7  Congenital fistula between uterus and bowel or bladder = congenital uterine fistula
  sex female
Q51.810  Arcuate uterus = arcuate uterus
  sex female
Q51.811  Underdeveloped uterus = hypoplasia of uterus | hypoplastic uterus | uterine hypoplasia | infantile uterus | congenital small uterus
  sex female
Q51.818  Other congenital malformation of the uterus = T-shaped uterus | congenital malformation of uterus specified | congenital uterine hypoplasia variant
  sex female
Q51.820  Doubled cervix = cervical duplication | double cervix | duplicate cervix
  sex female
Q51.821  Underdeveloped cervix = hypoplasia of cervix
  sex female
Q51.828  Other congenital malformation of the cervix = congenital cervical malformation of uterus
  sex female
Q51.9  Congenital malformation of uterus and cervix, unspecified = uterine malformation | uterine anomaly | congenital uterine anomaly | mullerian anomaly | mullerian malformation | congenital malformation of uterus | mullerian duct anomaly
  sex female
Q52.0  Missing vagina = vaginal agenesis | congenital absence of vagina | agenesis of vagina | vaginal aplasia | vaginal atresia congenital
  sex female
Q52.10  Doubled vagina, unspecified = double vagina | doubling of vagina | duplicate vagina | septate vagina | vaginal septum
  sex female
Q52.11  Transverse vaginal septum = transverse vaginal septum
  sex female
family Longitudinal vaginal septum
  term longitudinal vaginal septum
  sex female
  code Q52.129  Longitudinal vaginal septum, other or unspecified  needs obstruction
  code Q52.120  Longitudinal vaginal septum that does not obstruct  when nonobstructing/non-obstructing
  code Q52.12{laterality: right=1 left=2}  Obstructing longitudinal vaginal septum on the {laterality} side  when obstructing/obstructed
  code Q52.12{laterality: right=3 left=4}  Microperforate longitudinal vaginal septum on the {laterality} side  when microperforate
Q52.2  Congenital fistula between rectum and vagina = congenital rectovaginal fistula
  unless cloaca
  sex female
Q52.3  Imperforate hymen = imperforate hymen
  sex female
Q52.4  Other congenital malformation of the vagina = Gartner duct cyst | Gartner's duct cyst | vestibular cyst congenital | congenital malformation of vagina | embryonic vaginal cyst | Gartner cyst | canal of Nuck cyst | cyst of canal of Nuck
  sex female
Q52.5  Fused labia = labial fusion | fusion of labia | congenital labial adhesion | labial adhesions congenital
  sex female
Q52.6  Congenital malformation of the clitoris = congenital clitoromegaly | congenital malformation of clitoris
  sex female
Q52.70  Congenital malformation of the vulva, unspecified = congenital malformation of vulva
  sex female
Q52.71  Congenital absence of the vulva = congenital absence of vulva
  sex female
Q52.79  Other congenital malformation of the vulva = congenital cyst of vulva
  sex female
Q52.8  Other specified congenital malformation of the female genitals = congenital female genital malformation specified
  sex female
Q52.9  Congenital malformation of the female genitals, unspecified = congenital malformation of female genitalia | congenital female genital anomaly
  sex female

# Male genital organs
family Undescended testicle
  term undescended testicle | undescended testis | cryptorchidism | cryptorchism | undescended testes | maldescended testis | testicular maldescent | testis not descended | nondescent of testis | testicular nondescent | undescended + testis/testicle | cryptorchid testis | nondescended testis | undescended testicles
  sex male
  history Z87.718  Personal history of other corrected congenital malformation of the genital and urinary organs
  code Q53.9  Undescended testicle, side not stated  needs laterality
  code Q53.10  Undescended testicle on one side, place unspecified  when right/left/unilateral  needs site
  code Q53.20  Undescended testicles on both sides, place unspecified  when bilateral  needs site
  code Q53.111  Testicle of one side in the abdomen  when right/left/unilateral + intraabdominal/abdominal/intra-abdominal
  code Q53.112  Testicle of one side in the groin  when right/left/unilateral + inguinal/groin/canalicular/inguinal canal
  code Q53.13  Testicle of one side high in the scrotum  when right/left/unilateral + high scrotal/scrotal
  code Q53.211  Both testicles in the abdomen  when bilateral + intraabdominal/abdominal/intra-abdominal
  code Q53.212  Both testicles in the groin  when bilateral + inguinal/groin/canalicular/inguinal canal
  code Q53.23  Both testicles high in the scrotum  when bilateral + high scrotal/scrotal
family Ectopic testicle
  term ectopic testis | ectopic testicle | testicular ectopia | crossed testicular ectopia | perineal testis
  sex male
  code Q53.00  Ectopic testicle, side not stated  needs laterality
  code Q53.01  Ectopic testicle on one side  when right/left/unilateral
  code Q53.02  Ectopic testicles on both sides  when bilateral
  code Q53.12  Ectopic testicle in the perineum on one side  when perineal
  code Q53.22  Ectopic testicles in the perineum on both sides  when perineal + bilateral
family Hypospadias
  term hypospadias | hypospadia | hypospadiac
  sex male
  history Z87.710  Personal history of corrected hypospadias
  code Q54.9  Hypospadias, unspecified  needs site
  code Q54.0  Hypospadias at the glans  when balanic/glanular/coronal/glandular/subcoronal/distal
  code Q54.1  Hypospadias of the shaft of the penis  when penile/midshaft/mid-shaft/shaft
  code Q54.2  Hypospadias at the penis and scrotum  when penoscrotal
  code Q54.3  Hypospadias of the perineum  when perineal
  code Q54.8  Other hypospadias  when intersex
Q54.4  Congenital bent penis (chordee) = chordee | congenital chordee | chordee without hypospadias | congenital penile chordee
  sex male
Q55.0  Missing testicle = anorchia | congenital absence of testis | monorchism | testicular agenesis | vanishing testis | monorchidism | agenesis of testis | congenital monorchism | absent testis congenital | vanishing testis syndrome
  sex male
Q55.1  Underdeveloped testicle or scrotum = testicular hypoplasia | hypoplasia of testis | fusion of testes | hypoplastic testis
  sex male
Q55.20  Congenital malformation of testicle and scrotum, unspecified = congenital malformation of testis | congenital testicular anomaly
  sex male
Q55.21  More than two testicles = polyorchism | polyorchidism | supernumerary testis | third testis | triorchidism
  sex male
Q55.22  Retractile testicle = retractile testis | retractile testicle | retractile testes | ascending testis
  sex male
Q55.23  Scrotal transposition = scrotal transposition | penoscrotal transposition
  sex male
Q55.29  Other congenital malformation of testicle and scrotum = splenogonadal fusion | bell clapper deformity | bifid scrotum | cystic dysplasia of rete testis | transverse testicular ectopia | testicular adrenal rest congenital | accessory scrotum | ectopic scrotum
  sex male
Q55.3  Missing or closed vas deferens = congenital absence of vas deferens | congenital bilateral absence of vas deferens | CBAVD | atresia of vas deferens | agenesis of vas deferens | vas deferens agenesis
  sex male
Q55.4  Other congenital malformation of vas deferens, epididymis, seminal vesicle or prostate = agenesis of seminal vesicle | seminal vesicle agenesis | Zinner syndrome | mullerian duct cyst | prostatic utricle cyst | prostatic utricular cyst | congenital seminal vesicle cyst | seminal vesicle cyst | aplasia of epididymis | agenesis of prostate | ectopic vas deferens | Muller duct cyst | seminal vesicle aplasia | congenital ejaculatory duct cyst | ejaculatory duct cyst | enlarged utricle | congenital malformation of prostate
  sex male
Q55.5  Missing penis = aphallia | penile agenesis | congenital absence of penis
  sex male
Q55.61  Sideways curved penis = congenital penile curvature | congenital curvature of penis | lateral curvature of penis | congenital penile deviation | penile curvature + congenital | congenital incurvation of penis
  sex male
Q55.62  Small penis = micropenis | microphallus | hypoplasia of penis | hypoplastic penis
  sex male
Q55.63  Congenital torsion of the penis = penile torsion | congenital torsion of penis
  sex male
Q55.64  Hidden penis = webbed penis | inconspicuous penis
  sex male
Q55.69  Other congenital malformation of the penis = diphallia | penile duplication | congenital megaprepuce | bifid penis | median raphe cyst | double penis | penile median raphe cyst | duplication of penis | congenital phimosis malformation
  sex male
Q55.7  Congenital fistula from vas deferens to the skin = congenital vasocutaneous fistula
  sex male
Q55.8  Other specified congenital malformation of the male genitals = congenital male genital malformation specified
  sex male
Q55.9  Congenital malformation of the male genitals, unspecified = congenital malformation of male genitalia | congenital male genital anomaly
  sex male
Q56.0  Both sexes' gonads in one person = true hermaphroditism | ovotesticular disorder | ovotestis | ovotesticular disorder of sex development
Q56.1  Male with female features of the genitals = male pseudohermaphroditism | 46,XY disorder of sex development with streak gonads
Q56.2  Female with male features of the genitals = female pseudohermaphroditism
  unless adrenal
Q56.3  Pseudohermaphroditism, unspecified = pseudohermaphroditism
Q56.4  Sex not clear at birth = ambiguous genitalia | indeterminate sex | ambiguous external genitalia | disorder of sex development | intersex | genital ambiguity

# Kidney
family Absent kidney from birth
  term renal agenesis | agenesis of kidney | congenital absence of kidney | congenital solitary kidney | congenital single kidney | kidney aplasia | renal aplasia | congenital atrophy of kidney | solitary kidney + congenital/agenesis | congenitally absent kidney | congenital unilateral kidney
  history Z87.718  Personal history of other corrected congenital malformation of the genital and urinary organs
  code Q60.2  Missing kidney, side not stated  needs laterality
  code Q60.0  Missing kidney on one side  when right/left/unilateral/solitary/single
  code Q60.1  Missing kidneys on both sides  when bilateral
family Small kidney from birth
  term renal hypoplasia | hypoplastic kidney | hypoplasia of kidney | congenital small kidney | congenitally small kidney | oligomeganephronia
  code Q60.5  Underdeveloped kidney, side not stated  needs laterality
  code Q60.3  Underdeveloped kidney on one side  when right/left/unilateral
  code Q60.4  Underdeveloped kidneys on both sides  when bilateral
Q60.6  Potter's syndrome = Potter syndrome | Potter sequence | Potter's facies
Q61.00  Congenital kidney cyst, unspecified = congenital renal cyst | congenital kidney cyst | congenital cyst of kidney
Q61.01  Single congenital kidney cyst = single congenital renal cyst | congenital single renal cyst
Q61.02  Multiple congenital kidney cysts = multiple congenital renal cysts | congenital multiple renal cysts
Q61.11  Cystic widening of the collecting ducts = cystic dilation of collecting ducts
family Polycystic kidney disease
  term polycystic kidney | polycystic kidney disease | polycystic kidneys | renal polycystosis | polycystic renal disease | polycystosis of kidney | hepatorenal polycystosis | polycystosis + renal/kidney/hepatorenal | autosomal dominant polycystic kidney disease | polycystic disease of kidney | adult polycystic kidney disease | polykystosis of kidney | bilateral polycystic kidney | hepatorenal polycystic kidney disease | hepatorenal polycystic disease
  family-history Z82.71  Family history of polycystic kidney
  code Q61.3  Polycystic kidney, unspecified  needs inheritance
  code Q61.2  Polycystic kidney, adult type (autosomal dominant)  when adult/autosomal dominant/dominant/ADPKD
  code Q61.19  Other polycystic kidney, infantile type (autosomal recessive)  when infantile/autosomal recessive/recessive/ARPKD
Q61.4  Kidney dysplasia = renal dysplasia | multicystic dysplastic kidney | multicystic kidney | MCDK | dysplastic kidney | multicystic renal dysplasia | multicystic dysplasia of kidney | renal multicystic dysplasia | kidney dysplasia | dysplasia of kidney | hypodysplasia of kidney | renal hypodysplasia | cystic dysplasia of kidney
Q61.5  Medullary cystic kidney = medullary cystic kidney | nephronophthisis | medullary cystic kidney disease | medullary sponge kidney | sponge kidney | medullary cystic disease | Cacchi-Ricci disease | renal tubular ectasia
Q61.8  Other cystic kidney disease = fibrocystic kidney | glomerulocystic kidney disease | fibrocystic renal disease | localized cystic disease of kidney
Q61.9  Cystic kidney disease, unspecified = cystic kidney disease | cystic disease of kidney | Meckel-Gruber syndrome
Q62.0  Congenital hydronephrosis = congenital hydronephrosis | antenatal hydronephrosis | fetal hydronephrosis | prenatal hydronephrosis | hydronephrosis + congenital/antenatal/prenatally | congenital pelviectasis
family Congenital ureter obstruction
  term congenital ureteropelvic junction obstruction | congenital UPJ obstruction | congenital ureteropelvic stenosis | congenital pyeloureteral stenosis | congenital occlusion of ureter | congenital ureteral obstruction | congenital pyeloureteral junction stenosis | pyeloureteral junction stenosis + congenital/syndrome/child/infant | ureteropelvic junction obstruction + congenital/child/infant/antenatal/crossing vessel | congenital ureterovesical obstruction | congenital ureteral stenosis | congenital stricture of ureter | impervious ureter | pyeloureteral junction syndrome
  code Q62.10  Congenital blockage of the ureter, unspecified  needs site
  code Q62.11  Congenital blockage where kidney pelvis and ureter join  when ureteropelvic/UPJ/pyeloureteral/pelviureteric/pelvi-ureteric
  code Q62.12  Congenital blockage where ureter and bladder join  when ureterovesical/vesicoureteral junction/UVJ/vesicoureteric
Q62.2  Congenital megaureter = congenital megaureter | congenital dilation of ureter | obstructive megaureter | primary megaureter | megaureters
family Congenital ureterocele
  term congenital ureterocele | ectopic ureterocele | orthotopic ureterocele
  unless acquired
  code Q62.31  Congenital ureterocele
  code Q62.32  Ectopic ureterocele (cecoureterocele)  when ectopic/cecoureterocele
Q62.39  Other obstructive defect of kidney pelvis and ureter = ureteropelvic junction obstruction congenital other | retrocaval ureter | retrocaval ureteral obstruction | obstructive congenital defect of renal pelvis | circumcaval ureter | preureteral vena cava | infundibulopelvic stenosis
Q62.4  Missing ureter = agenesis of ureter | congenital absence of ureter | absence of ureter | absent ureter | ureteral agenesis
Q62.5  Double ureter = duplication of ureter | duplex ureter | double ureter | duplex collecting system | ureteral duplication | duplicated collecting system | duplicated ureter | double collecting system | renal duplicity | ureteral duplicity | duplex kidney | pyeloureteral duplicity | bifid ureter | bifid ureters | ureteral bifidity | pyeloureteral duplication | complete ureteral duplication | double excretory system | ureteropelvic duplication | duplex renal collecting system | double renal system | accessory ureter | renal duplication | bifid renal pelvis | renoureteral duplication
Q62.60  Misplaced ureter, unspecified = malposition of ureter
Q62.61  Deviation of the ureter = deviation of ureter
Q62.62  Displacement of the ureter = displacement of ureter
Q62.63  Ureter that opens in the wrong place = ectopic ureter | anomalous implantation of ureter | ectopic ureteral orifice | ectopic ureteral insertion | ureteral ectopia | ectopic ureteral implantation | ectopia of ureter
Q62.69  Other malposition of the ureter = other malposition of ureter
Q62.7  Congenital reflux from bladder to ureter and kidney = congenital vesicoureteral reflux | congenital vesico-uretero-renal reflux | vesicoureteral reflux + congenital/prenatal/antenatal
Q62.8  Other congenital malformation of the ureter = anomaly of ureter | ureteral malformation | congenital ureteral diverticulum | congenital ureteral valve | ureteral valve | congenital anomaly of ureter | blind-ending ureter | ureteral diverticulum | congenital ureteral anomaly | blind ending bifid ureter
Q63.0  Extra kidney = accessory kidney | supernumerary kidney
Q63.1  Horseshoe, fused or lobulated kidney = horseshoe kidney | fused kidney | lobulated kidney | fused kidneys | crossed fused ectopia | fetal lobulation of kidney | pancake kidney | horseshoe kidneys | L-shaped kidney | renal fusion anomaly | crossed fused renal ectopia
Q63.2  Kidney in the wrong place = ectopic kidney | pelvic kidney | malrotated kidney | renal ectopia | malrotation of kidney | renal malrotation | crossed renal ectopia | congenital displaced kidney | kidney malrotation | ectopic pelvic kidney | crossed ectopia of kidney | thoracic kidney | ectopia of kidney | congenital malposition of kidney
  unless transplant/graft/stone/tumor/mass/cyst/artery/vein/function
Q63.3  Giant kidney = hyperplastic kidney
Q63.8  Other specified congenital malformation of the kidney = caliceal diverticulum | congenital renal calculi | extrarenal pelvis | congenital calyceal diverticulum | pyelocalyceal diverticulum | megacalycosis | congenital megacalyces | calicectasis congenital | megacalicosis
Q63.9  Congenital malformation of the kidney, unspecified = congenital anomaly of kidney | congenital renal anomaly | congenital kidney malformation | renal malformation | congenital malformation of kidney | CAKUT

# Bladder and urethra
Q64.0  Epispadias = epispadias
family Exstrophy of the bladder
  term bladder exstrophy | exstrophy of bladder | ectopia vesicae | extroversion of bladder | vesical exstrophy | exstrophy of urinary bladder
  code Q64.10  Exstrophy of the bladder, unspecified
  code Q64.11  Fissure above the bladder  when supravesical
  code Q64.12  Exstrophy of bladder and cloaca  when cloacal
  code Q64.19  Other exstrophy of the bladder  when extroversion
Q64.12  Cloacal exstrophy = cloacal exstrophy | exstrophy of cloaca | OEIS complex
Q64.2  Congenital posterior urethral valves = posterior urethral valves | posterior urethral valve | urethral valves | congenital posterior urethral valves
Q64.31  Congenital bladder neck obstruction = congenital bladder neck obstruction | congenital bladder outlet obstruction | congenital bladder neck contracture
Q64.32  Congenital stricture of the urethra = congenital urethral stricture | congenital stenosis of urethra | Cobb collar | congenital bulbar urethral stricture
Q64.33  Congenital narrowing of the urinary opening = congenital meatal stenosis | congenital stricture of urinary meatus
Q64.39  Other closure or narrowing of urethra and bladder neck = urethral atresia | congenital urethral atresia | anterior urethral valve | impervious urethra | congenital bladder neck atresia
Q64.4  Malformation of the urachus = urachal cyst | patent urachus | urachal sinus | urachal remnant | cyst of urachus | urachal anomaly | persistent urachus | prolapse of urachus | urachal diverticulum | urachus + cyst/abscess/fistula/persistent/patent/remnant/persistence/sinus/diverticulum/infected | infected urachal cyst | urachal abscess | urachal fistula | urachal malformation
Q64.5  Missing bladder or urethra = bladder agenesis | agenesis of bladder | congenital absence of bladder
Q64.6  Congenital pouch of the bladder = congenital bladder diverticulum | Hutch diverticulum | congenital diverticulum of bladder
Q64.70  Congenital malformation of bladder and urethra, unspecified = congenital malformation of bladder | congenital malformation of urethra
Q64.71  Congenital prolapse of the urethra = congenital urethral prolapse
Q64.72  Congenital prolapse of the urinary opening = congenital prolapse of urinary meatus
Q64.73  Congenital fistula between urethra and rectum = urethrorectal fistula congenital | congenital urethrorectal fistula
Q64.74  Double urethra = urethral duplication | double urethra | duplication of urethra | accessory urethra
Q64.75  Double urinary opening = double urinary meatus | double meatus of urethra
Q64.79  Other congenital malformation of bladder and urethra = congenital megacystis | bladder duplication | megacystis | congenital urethral diverticulum | congenital bladder prolapse | Cowper syringocele | syringocele of Cowper gland | megalourethra | bladder duplicity | congenital urethral fistula | congenital vesicorectal fistula
Q64.8  Other specified congenital malformation of the urinary system = congenital urinary malformation specified
Q64.9  Congenital malformation of the urinary system, unspecified = congenital urinary anomaly | congenital malformation of urinary system | congenital genitourinary anomaly

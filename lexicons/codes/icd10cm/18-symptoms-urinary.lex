# Symptoms and signs of urination and the genital tract, for offices, wards and emergency departments.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 18, R30-R39
kind symptom

R30.0  Painful urination (dysuria) = dysuria | painful urination | burning with urination | burning on urination | pain with urination | burning urination | pain on urination | strangury | discomfort with urination | stinging with urination | urination pain | difficult urination with burning | micturition burning | voiding pain
  integral-to N30 N39.0 N34 N41 N10
R30.1  Painful bladder straining (vesical tenesmus) = vesical tenesmus | bladder tenesmus | tenesmus of bladder | bladder tenesmus sensation
  integral-to N30
R30.9  Painful urination, not specified = painful micturition
  integral-to N30 N39.0
family Blood in the urine (hematuria)
  term hematuria | blood in urine | bloody urine | urinary bleeding | red urine | blood tinged urine
  kind finding
  integral-to N02 N20 N30.01 N30.11 N30.21 N30.31 N30.41 N30.81 N30.91 N01 C67 C64 N13.2
  code R31.9  Blood in the urine, unspecified  needs type
  code R31.0  Visible (gross) blood in the urine  when gross/macroscopic/visible/frank/clots/with clots/bloody/total
  code R31.1  Benign essential microscopic blood in the urine  when benign essential/essential microscopic
  code R31.21  Microscopic blood in the urine without symptoms  when asymptomatic microscopic/asymptomatic + microscopic/asymptomatic
  code R31.29  Other microscopic blood in the urine  when microscopic/microhematuria
R31.0  Visible (gross) blood in the urine = gross hematuria | macroscopic hematuria | frank hematuria | visible hematuria | macrohematuria | hematuria with clots | monosymptomatic gross hematuria | total hematuria | painless gross hematuria
  kind finding
  integral-to N30.01 N30.91 C67 N02
R31.21  Microscopic blood in the urine without symptoms = asymptomatic microscopic hematuria | asymptomatic microhematuria
  kind finding
R31.29  Other microscopic blood in the urine = microscopic hematuria | microhematuria | persistent microscopic hematuria | symptomatic microscopic hematuria
  kind finding
  integral-to N02 N30 N20
family Urinary incontinence
  term urinary incontinence | incontinence of urine | loss of bladder control | bladder incontinence | enuresis | incontinent of urine | leakage of urine | urine leakage | urinary leakage | involuntary loss of urine | sphincter incontinence urinary | bedwetting
  unless stress/urge/mixed/overflow/reflex/functional/nonorganic
  code R32  Loss of urine, type not specified  needs type
R33.0  Urinary retention due to a drug = drug induced urinary retention | medication induced urinary retention | opioid induced urinary retention | anticholinergic urinary retention
family Urinary retention
  term urinary retention | retention of urine | acute urinary retention | unable to void | unable to urinate | inability to urinate | inability to void | retaining urine | bladder retention | urine retention | inability to pass urine | failed voiding trial | bladder globe | vesical globe | bladder balloon | globus vesicalis | distended bladder with retention | full bladder unable to void
  unless postpartum
  integral-to N13.8
  code R33.9  Urinary retention, unspecified
  code R33.0  Urinary retention due to a drug  when drug-induced/due to opioids/anticholinergic
  code R33.8  Other urinary retention  when postoperative/postprocedural/due to BPH/prostatic/benign prostatic hyperplasia/obstructive/neurogenic/~benign prostatic hyperplasia/has:N40
R34  Little or no urine (oliguria, anuria) = oliguria | anuria | anuric | oliguric | decreased urine output | low urine output | no urine output | oligoanuria | oligo-anuria | reduced urine output | decreased urination | poor urine output | decreased diuresis | minimal urine output
  integral-to N17
R35.0  Frequent urination = urinary frequency | frequent urination | frequency of urination | frequency of micturition | pollakiuria | urinating frequently | increased urinary frequency | pollakisuria | polachiuria | pollachiuria | polaquiuria | frequent micturition
  integral-to N30 N39.0 N32.81
R35.1  Urination at night (nocturia) = nocturia | nighttime urination | urination at night | night time urination | nocturnal urination
  integral-to N32.81
R35.81  Too much urine at night (nocturnal polyuria) = nocturnal polyuria
R35.89  Other passing of too much urine (polyuria) = polyuria | increased urination | excessive urination | increased urine output | polyuric
  integral-to E08-E13 E23.2 N25.1
R36.0  Discharge from the urethra without blood = urethral discharge without blood | penile discharge without blood
R36.1  Blood in the semen = hematospermia | blood in semen | bloody ejaculate | hemospermia
  sex male
R36.9  Discharge from the urethra, unspecified = urethral discharge | penile discharge | urethrorrhea | discharge from penis | discharge from urethra
  integral-to A54 A56 N34
R37  Sexual dysfunction, unspecified = sexual dysfunction
  unless erectile/psychogenic/male/female/drug induced
R39.0  Urine leaking into tissue (extravasation) = extravasation of urine | urinary extravasation | urine extravasation | urine leak into tissue | urinoma
R39.11  Hesitancy in passing urine = urinary hesitancy | hesitancy of urination | difficulty starting urination | hesitancy of micturition | difficulty initiating urination
R39.12  Weak urinary stream = weak urinary stream | poor urinary stream | weak stream | slow stream | decreased urinary stream | reduced urine stream | decreased force of stream | slow urinary stream | weak urine stream | decreased urine flow
  integral-to N35
R39.13  Split urinary stream = splitting of urinary stream | split stream | split urinary stream
R39.14  Feeling that the bladder does not empty = incomplete bladder emptying | feeling of incomplete bladder emptying | sensation of incomplete emptying of bladder | incomplete emptying of bladder | incomplete voiding | elevated post void residual | increased postvoid residual
R39.15  Urgent need to pass urine = urinary urgency | urgency of urination | urgency to urinate | micturition urgency | urinary urge
  integral-to N30 N39.0 N32.81 N39.41
R39.16  Straining to pass urine = straining to void | straining to urinate | straining with urination
R39.191  Need to pass urine again at once = need to immediately re-void | double voiding
R39.192  Position dependent urination = position dependent micturition | positional voiding
R39.198  Other difficulty with urination = difficulty urinating | voiding dysfunction | difficulty voiding | difficulty with urination | voiding difficulty | urination difficulty | trouble urinating | voiding syndrome | difficulty passing urine | postvoid dribbling | urinary dribbling | obstructive voiding symptoms | intermittent urinary stream | intermittency of stream
R39.2  Uremia not due to the kidney (prerenal) = extrarenal uremia | prerenal uremia | prerenal azotemia
  kind finding
  integral-to N17
R39.81  Functional urinary incontinence = functional incontinence | functional urinary incontinence
R39.82  Chronic bladder pain = chronic bladder pain | painful bladder chronic | painful bladder
  integral-to N30.1
R39.83  Testicle on one side cannot be felt = unilateral nonpalpable testicle | nonpalpable testicle | non-palpable testis | unilateral non-palpable testicle
  sex male
R39.84  Neither testicle can be felt = bilateral nonpalpable testicles | bilateral non-palpable testes | both testicles nonpalpable
  sex male
family Costovertebral angle tenderness
  term costovertebral angle tenderness | CVA tenderness | CVAT | costovertebral tenderness | positive fist percussion | renal percussion tenderness | positive kidney punch | renal fist percussion positive | Giordano sign | CVA percussion tenderness
  kind finding
  integral-to N10 N12 N20 N13
  code R39.85{side: right=1 left=2 bilateral=3 unspecified=9}  Costovertebral angle tenderness, {side} side
R39.89  Other symptom or sign of the urinary or genital organs = bladder pain | urethral pain | pneumaturia | fecaluria | bladder pressure | bladder discomfort | cloudy foul urine | urethralgia | lower urinary tract symptoms | LUTS | genitourinary symptoms | foul smelling urine | cloudy urine | pain in bladder | vesical pain
  integral-to N40.1 N30 N39.0
R39.9  Symptom or sign of the urinary or genital organs, not specified = UTI symptoms | urinary symptoms | urinary tract symptoms | urologic symptoms | urinary complaints | micturition syndrome | voiding symptoms | bladder symptoms
  integral-to N30 N39.0 N40.1

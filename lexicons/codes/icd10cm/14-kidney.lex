# Kidney disease: acute injury, chronic kidney disease, glomerular disease, stones, obstruction. Offices, wards, dialysis units, urology.
# Chronic kidney disease with hypertension or diabetes is combined in the files of those chapters; here stands the stage.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, N00-N29

family Acute kidney failure
  term acute kidney injury | AKI | acute renal failure | acute kidney failure | acute renal insufficiency | acute renal injury | acute kidney insufficiency | ARF + kidney/renal/creatinine | acute deterioration of renal function | acute worsening of renal function | acute renal impairment | prerenal azotemia with AKI | acute on chronic renal failure | acute on chronic kidney disease | acute on chronic kidney injury | acute on chronic renal insufficiency | oliguric renal failure | acute uremia | acute loss of kidney function | kidney failure + acute | renal insufficiency + acute | acute renal dysfunction | acute tubular injury
  code N17.9  Acute kidney failure (acute kidney injury), unspecified  needs cause
  code N17.0  Acute kidney failure with tubular necrosis  when tubular necrosis/ATN/acute tubular/ischemic tubular
  code N17.1  Acute kidney failure with cortical necrosis  when cortical necrosis
  code N17.2  Acute kidney failure with medullary necrosis  when medullary necrosis/papillary necrosis
  code N17.8  Other acute kidney failure  when pigment nephropathy/cast nephropathy
N17.0  Acute kidney failure with tubular necrosis  absorbs N17.9 N19 = acute tubular necrosis | =ATN | ischemic ATN | toxic ATN | tubular necrosis | renal tubular necrosis | vasomotor nephropathy | tubular nephrosis
  
N17.1  Acute kidney failure with cortical necrosis = renal cortical necrosis | acute cortical necrosis of kidney | cortical necrosis of kidney
N17.2  Acute kidney failure with medullary necrosis = renal papillary necrosis | papillary necrosis | medullary necrosis of kidney | necrosis of renal papilla
N99.0  Kidney failure after a procedure = postoperative renal failure | postprocedural kidney failure | postoperative acute kidney injury | postoperative AKI | postprocedural renal failure

family Chronic kidney disease
  term chronic kidney disease | CKD | chronic renal failure | chronic renal insufficiency | chronic kidney failure | chronic renal disease | CRI + kidney/renal/creatinine | CRF + kidney/renal/creatinine | chronic kidney insufficiency | kidney disease + chronic | renal insufficiency + chronic | renal failure + chronic | chronic nephropathy | chronic renal impairment | chronic uremia | stage 4 kidney disease | stage 3 kidney disease | stage 5 kidney disease | stage 3 CKD | diabetic chronic kidney disease | hypertensive chronic kidney disease | hypertensive CKD | chronic kidney disease/CKD + due to hypertension/due to HTN/secondary to hypertension/secondary to HTN | CKD3 | CKD4 | CKD5 | CKD2 | CKD 3 | CKD 4 | CKD 5 | CKD 2 | CKD3a | CKD3b | moderate renal insufficiency | severe renal insufficiency | mild renal insufficiency
  term diabetic CKD | CKD + due to diabetes/due to type 2 diabetes/secondary to diabetes/diabetic/due to DM/due to T2DM/secondary to DM | chronic kidney disease + due to diabetes/secondary to diabetes/diabetic/due to type 2 diabetes | CKD due to diabetes | chronic kidney disease due to diabetes
  chronic
  family-history Z84.19  Family history of other disorders of kidney and ureter
  code N18.9  Chronic kidney disease, stage not given  needs stage
  code N18.1  Chronic kidney disease, stage 1  when stage-1/stage I
  code N18.2  Chronic kidney disease, stage 2 (mild)  when stage-2/mild/CKD2/CKD 2/stage II/mild CKD
  code N18.30  Chronic kidney disease, stage 3, 3a or 3b not given  needs substage  when stage-3/moderate/CKD3/CKD 3/stage III/grade III
  code N18.31  Chronic kidney disease, stage 3a  when stage-3a/stage IIIa/CKD3a/stage 3 A
  code N18.31  Chronic kidney disease, stage 3a  when stage-3a/stage IIIa/CKD3a + stage-3/CKD 3/CKD3a/3a
  code N18.32  Chronic kidney disease, stage 3b  when stage-3b/stage IIIb/CKD3b/stage 3 b
  code N18.32  Chronic kidney disease, stage 3b  when stage-3b/stage IIIb/CKD3b + stage-3/CKD 3/CKD3b/3b
  code N18.4  Chronic kidney disease, stage 4 (severe)  when stage-4/severe/CKD4/CKD 4/stage IV/advanced
  code N18.5  Chronic kidney disease, stage 5 (not on dialysis)  when stage-5/CKD5/CKD 5/stage V
  code N18.6  End stage kidney disease  when end stage/ESRD/on dialysis/on hemodialysis/terminal/dialysis dependent/hemodialysis/peritoneal dialysis/requiring dialysis/chronic dialysis  absorbs N18.1 N18.2 N18.3 N18.4 N18.5 N18.9
  code N18.6  End stage kidney disease  when end stage/ESRD/on dialysis/on hemodialysis/terminal/dialysis dependent/hemodialysis/requiring dialysis + stage-5  absorbs N18.1 N18.2 N18.3 N18.4 N18.5 N18.9
N18.6  End stage kidney disease  absorbs N18.1 N18.2 N18.3 N18.4 N18.5 N18.9 N19 = end stage renal disease | ESRD | end stage kidney disease | ESKD | end stage renal failure | end-stage renal failure | ESRD on HD | ESRD on hemodialysis | ESRD on dialysis | ESRD on peritoneal dialysis | end stage renal disease on hemodialysis | end stage renal disease on dialysis | end stage renal disease on HD | ESRD on PD | chronic renal failure on hemodialysis | chronic renal insufficiency on hemodialysis | chronic kidney disease on dialysis | CKD on dialysis | CKD on hemodialysis | terminal renal disease | chronic kidney disease on hemodialysis | terminal renal failure | terminal renal insufficiency | end stage kidney failure | dialysis dependent renal failure | terminal chronic renal failure | ESRF | terminal chronic renal insufficiency | renal failure on dialysis | renal failure on hemodialysis | kidney failure + requiring dialysis/on chronic dialysis/on hemodialysis
  chronic
N19  Kidney failure, unspecified as acute or chronic  needs acuity = renal failure | kidney failure | uremia | uremic | uremic syndrome | failure of kidney | uremic symptoms
  unless extrarenal/newborn
N28.9  Disorder of kidney or ureter, unspecified = kidney disease | renal disease | renal dysfunction | kidney dysfunction | nephropathy | renal lesion | kidney lesion | deterioration of renal function | worsening renal function | renal deterioration | kidney disorder | impaired renal function | renal function impairment | kidney problem | disease of kidney | altered renal function | reduced renal function | lesion of kidney | decline in renal function | ureteral lesion | ureteral mass | lesion/lesions + kidney | acute renal disease | medical renal disease | kidney damage | nonfunctioning kidney | non-functioning kidney | renal insufficiency | kidney insufficiency | renal impairment | kidney impairment | ureteral disorder | disorder of ureter | disease of ureter | renal complication | renal function deterioration | kidney function deterioration | decline of renal function | declining renal function | decreased renal function | worsening kidney function | deteriorating renal function
  unless polycystic
N28.89  Other disorder of kidney or ureter = renal mass | kidney mass | mass of kidney | mass in kidney | renal calcification | dilated renal pelvis | pelviectasis | caliectasis | ureteral fistula | renal nodule | renal hemorrhage | perinephric stranding | ureteral leak | pyelocaliceal dilation | pelvicaliectasis | nephrocalcinosis of cortex | perirenal hematoma | renal hematoma | pelvicalyceal dilatation | ureteral polyp | retroperitoneal renal mass | renal calcifications | renal pelvis dilation | ureterocele acquired | perinephric hematoma | ureteral dyskinesia | pyelocaliectasis | calyceal diverticulum | ectasia of renal pelvis | pyelectasis | subcapsular hematoma of kidney | mass/nodule/tumor mass + kidney | dilation/ectasia/dilatation + renal pelvis/pyelocaliceal/calyces | nephromegaly mass | renal fossa mass | wunderlich syndrome | spontaneous perirenal hematoma | ureterocele | ureteroceles | ureteritis | periureteritis | calicectasis | renal fistula | calcification of ureter | diverticulum of calyx | dilatation of kidney | renal congestion
  unless traumatic
N29  Disorder of kidney or ureter in another disease (nephrocalcinosis) = nephrocalcinosis | medullary nephrocalcinosis
  chronic

# Glomerular disease
family Acute nephritic syndrome
  term acute glomerulonephritis | acute nephritic syndrome | acute nephritis | postinfectious glomerulonephritis | poststreptococcal glomerulonephritis | post streptococcal glomerulonephritis | nephritic syndrome acute | post-infectious glomerulonephritis
  code N00.9  Acute nephritic syndrome, changes in the glomeruli not given  needs morphology
  code N00.1  Acute nephritic syndrome with focal and segmental lesions  when focal segmental/focal and segmental/focal
  code N00.2  Acute nephritic syndrome with diffuse membranous glomerulonephritis  when membranous
  code N00.3  Acute nephritic syndrome with diffuse mesangial proliferative glomerulonephritis  when mesangial proliferative/mesangial
  code N00.4  Acute nephritic syndrome with diffuse endocapillary proliferative glomerulonephritis  when endocapillary/endocapillary proliferative/poststreptococcal
  code N00.5  Acute nephritic syndrome with diffuse mesangiocapillary glomerulonephritis  when mesangiocapillary/membranoproliferative
  code N00.6  Acute nephritic syndrome with dense deposit disease  when dense deposit
  code N00.7  Acute nephritic syndrome with diffuse crescentic glomerulonephritis  when crescentic/crescents
  code N00.8  Acute nephritic syndrome with other changes  when proliferative
  code N00.0  Acute nephritic syndrome with minor glomerular abnormality  when minimal change/minor
  code N00.B1  Acute nephritic syndrome with idiopathic immune complex membranoproliferative glomerulonephritis  when immune complex/IC-MPGN + idiopathic/primary
  code N00.B2  Acute nephritic syndrome with secondary immune complex membranoproliferative glomerulonephritis  when immune complex/IC-MPGN + secondary
  code N00.A  Acute nephritic syndrome with C3 glomerulonephritis  when C3
family Rapidly progressive nephritic syndrome
  term rapidly progressive glomerulonephritis | RPGN | rapidly progressive nephritic syndrome | crescentic glomerulonephritis | rapidly progressive nephritis | pauci-immune glomerulonephritis | anti-GBM glomerulonephritis | pauci immune crescentic glomerulonephritis
  code N01.9  Rapidly progressive nephritic syndrome, changes in the glomeruli not given  needs morphology
  code N01.7  Rapidly progressive nephritic syndrome with diffuse crescentic glomerulonephritis  when crescentic/crescents/extracapillary
  code N01.1  Rapidly progressive nephritic syndrome with focal and segmental lesions  when focal segmental/focal and segmental
  code N01.2  Rapidly progressive nephritic syndrome with diffuse membranous glomerulonephritis  when membranous
  code N01.3  Rapidly progressive nephritic syndrome with diffuse mesangial proliferative glomerulonephritis  when mesangial
  code N01.4  Rapidly progressive nephritic syndrome with diffuse endocapillary proliferative glomerulonephritis  when endocapillary
  code N01.5  Rapidly progressive nephritic syndrome with diffuse mesangiocapillary glomerulonephritis  when mesangiocapillary/membranoproliferative
  code N01.6  Rapidly progressive nephritic syndrome with dense deposit disease  when dense deposit
  code N01.0  Rapidly progressive nephritic syndrome with minor glomerular abnormality  when minimal change/minor glomerular
  code N01.8  Rapidly progressive nephritic syndrome with other changes  when pauci-immune/necrotizing/anti-GBM
  code N01.A  Rapidly progressive nephritic syndrome with C3 glomerulonephritis  when C3
family IgA nephropathy
  term IgA nephropathy | berger disease | berger's disease | immunoglobulin A nephropathy | IgAN | IgA glomerulonephritis | IgA mesangial glomerulonephritis | mesangial IgA glomerulonephritis | IgA-mediated nephropathy | IgA type glomerulonephritis
  chronic
  code N02.B9  Other recurrent and persistent immunoglobulin A nephropathy  needs morphology
  code N02.B1  Recurrent and persistent immunoglobulin A nephropathy with glomerular lesion  when glomerular lesion
  code N02.B2  Recurrent and persistent immunoglobulin A nephropathy with focal and segmental lesion  when focal segmental/focal and segmental/FSGS
  code N02.B3  Recurrent and persistent immunoglobulin A nephropathy with diffuse membranoproliferative glomerulonephritis  when membranoproliferative
  code N02.B4  Recurrent and persistent immunoglobulin A nephropathy with diffuse membranous glomerulonephritis  when membranous
  code N02.B5  Recurrent and persistent immunoglobulin A nephropathy with diffuse mesangial proliferative glomerulonephritis  when mesangial proliferative
  code N02.B6  Recurrent and persistent immunoglobulin A nephropathy with diffuse mesangiocapillary glomerulonephritis  when mesangiocapillary
family Recurrent and persistent hematuria
  term recurrent hematuria | persistent hematuria | idiopathic hematuria | thin basement membrane disease | benign familial hematuria | glomerular hematuria | thin basement membrane nephropathy
  code N02.9  Recurrent and persistent hematuria, changes in the glomeruli not given  needs morphology
  code N02.0  Recurrent and persistent hematuria with minor glomerular abnormality  when minimal change/minor glomerular
  code N02.1  Recurrent and persistent hematuria with focal and segmental glomerular lesions  when focal segmental/focal and segmental
  code N02.2  Recurrent and persistent hematuria with diffuse membranous glomerulonephritis  when membranous
  code N02.3  Recurrent and persistent hematuria with diffuse mesangial proliferative glomerulonephritis  when mesangial proliferative
  code N02.4  Recurrent and persistent hematuria with diffuse endocapillary proliferative glomerulonephritis  when endocapillary
  code N02.5  Recurrent and persistent hematuria with diffuse mesangiocapillary glomerulonephritis  when mesangiocapillary/membranoproliferative
  code N02.6  Recurrent and persistent hematuria with dense deposit disease  when dense deposit
  code N02.7  Recurrent and persistent hematuria with diffuse crescentic glomerulonephritis  when crescentic
  code N02.8  Recurrent and persistent hematuria with other changes  when thin basement membrane
  code N02.A  Recurrent and persistent hematuria with C3 glomerulonephritis  when C3
family Chronic glomerulonephritis
  term chronic glomerulonephritis | chronic nephritic syndrome | chronic nephritis | chronic glomerular disease | chronic GN
  chronic
  code N03.9  Chronic nephritic syndrome, changes in the glomeruli not given  needs morphology
  code N03.0  Chronic nephritic syndrome with minor glomerular abnormality  when minimal change
  code N03.1  Chronic nephritic syndrome with focal and segmental glomerular lesions  when focal segmental/focal and segmental/FSGS
  code N03.2  Chronic nephritic syndrome with diffuse membranous glomerulonephritis  when membranous
  code N03.3  Chronic nephritic syndrome with diffuse mesangial proliferative glomerulonephritis  when mesangial proliferative
  code N03.4  Chronic nephritic syndrome with diffuse endocapillary proliferative glomerulonephritis  when endocapillary
  code N03.5  Chronic nephritic syndrome with diffuse mesangiocapillary glomerulonephritis  when mesangiocapillary/membranoproliferative
  code N03.6  Chronic nephritic syndrome with dense deposit disease  when dense deposit
  code N03.7  Chronic nephritic syndrome with diffuse crescentic glomerulonephritis  when crescentic
  code N03.8  Chronic nephritic syndrome with other changes  when sclerosing/proliferative
  code N03.A  Chronic nephritic syndrome with C3 glomerulonephritis  when C3
family Nephrotic syndrome
  term nephrotic syndrome | nephrosis | lipoid nephrosis | minimal change disease | minimal change nephropathy | congenital nephrotic syndrome | idiopathic nephrotic syndrome | minimal change nephrotic syndrome | steroid resistant nephrotic syndrome | steroid sensitive nephrotic syndrome
  unless range
  history Z87.441  Personal history of nephrotic syndrome
  code N04.9  Nephrotic syndrome, changes in the glomeruli not given  needs morphology
  code N04.0  Nephrotic syndrome with minor glomerular abnormality (minimal change)  when minimal change/minimal change disease/MCD/lipoid
  code N04.1  Nephrotic syndrome with focal and segmental glomerular lesions  when focal segmental/focal and segmental/FSGS
  code N04.20  Nephrotic syndrome with diffuse membranous glomerulonephritis, unspecified  absorbs N04.9 N05.2  when membranous
  code N04.21  Primary membranous nephropathy with nephrotic syndrome  absorbs N04.20 N04.9 N05.2  when primary membranous/PLA2R/idiopathic membranous
  code N04.22  Secondary membranous nephropathy with nephrotic syndrome  absorbs N04.20 N04.9 N05.2  when secondary membranous
  code N04.29  Other nephrotic syndrome with diffuse membranous glomerulonephritis  when other membranous
  code N04.3  Nephrotic syndrome with diffuse mesangial proliferative glomerulonephritis  when mesangial proliferative/mesangial
  code N04.4  Nephrotic syndrome with diffuse endocapillary proliferative glomerulonephritis  when endocapillary
  code N04.5  Nephrotic syndrome with diffuse mesangiocapillary glomerulonephritis  when mesangiocapillary/membranoproliferative
  code N04.6  Nephrotic syndrome with dense deposit disease  when dense deposit
  code N04.7  Nephrotic syndrome with diffuse crescentic glomerulonephritis  when crescentic
  code N04.8  Nephrotic syndrome with other changes  when sclerosing
  code N04.B1  Nephrotic syndrome with idiopathic immune complex membranoproliferative glomerulonephritis  when immune complex/IC-MPGN + idiopathic/primary
  code N04.B2  Nephrotic syndrome with secondary immune complex membranoproliferative glomerulonephritis  when immune complex/IC-MPGN + secondary
  code N04.A  Nephrotic syndrome with C3 glomerulonephritis  when C3
family Membranous nephropathy
  term membranous nephropathy | membranous glomerulonephritis | membranous GN | membranous glomerulopathy
  chronic
  unless lupus
  code N05.2  Nephritic syndrome, acuity not given, with diffuse membranous glomerulonephritis
  code N04.20  Nephrotic syndrome with diffuse membranous glomerulonephritis, unspecified  absorbs N04.9 N05.2  when nephrotic/has:N04
  code N04.21  Primary membranous nephropathy with nephrotic syndrome  absorbs N04.20 N04.9 N05.2  when nephrotic/has:N04 + primary/PLA2R/idiopathic
  code N04.22  Secondary membranous nephropathy with nephrotic syndrome  absorbs N04.20 N04.9 N05.2  when nephrotic/has:N04 + secondary membranous
  code N06.20  Isolated proteinuria with diffuse membranous glomerulonephritis, unspecified  when isolated proteinuria/proteinuria
  code N06.21  Primary membranous nephropathy with isolated proteinuria  when isolated proteinuria/proteinuria + primary/PLA2R
  code N06.22  Secondary membranous nephropathy with isolated proteinuria  when isolated proteinuria/proteinuria + secondary membranous
family Focal segmental glomerulosclerosis
  term focal segmental glomerulosclerosis | FSGS | focal and segmental glomerulosclerosis | focal glomerulosclerosis | focal and segmental sclerosis | focal segmental sclerosis | segmental glomerulosclerosis | focal sclerosing glomerulonephritis | focal glomerulonephritis | focal and segmental hyalinosis
  chronic
  code N05.1  Nephritic syndrome, acuity not given, with focal and segmental glomerular lesions  needs syndrome
  code N04.1  Nephrotic syndrome with focal and segmental glomerular lesions  when nephrotic/has:N04
  code N03.1  Chronic nephritic syndrome with focal and segmental glomerular lesions  when chronic
  code N07.1  Hereditary nephropathy with focal and segmental glomerular lesions  when hereditary/familial/genetic
family Glomerulonephritis
  term glomerulonephritis | nephritis | glomerular disease | nephritic syndrome | glomerulopathy | =GN | mesangial proliferative glomerulonephritis | membranoproliferative glomerulonephritis | proliferative glomerulonephritis | mesangiocapillary glomerulonephritis | MPGN | dense deposit disease | C3 glomerulonephritis | C3 glomerulopathy | extracapillary glomerulonephritis | sclerosing glomerulopathy | sclerosing glomerulonephritis | glomerular nephritis | mesangial glomerulonephritis | fibrillary glomerulonephritis | immune complex glomerulonephritis
  unless colic/lupus
  code N05.9  Nephritic syndrome, acuity and changes in the glomeruli not given  needs acuity, morphology
  code N05.0  Nephritic syndrome, acuity not given, with minor glomerular abnormality  when minimal change/minor
  code N05.2  Nephritic syndrome, acuity not given, with diffuse membranous glomerulonephritis  when membranous
  code N05.3  Nephritic syndrome, acuity not given, with diffuse mesangial proliferative glomerulonephritis  when mesangial proliferative/mesangial
  code N05.4  Nephritic syndrome, acuity not given, with diffuse endocapillary proliferative glomerulonephritis  when endocapillary
  code N05.5  Nephritic syndrome, acuity not given, with diffuse mesangiocapillary glomerulonephritis  when mesangiocapillary/membranoproliferative/MPGN
  code N05.6  Nephritic syndrome, acuity not given, with dense deposit disease  when dense deposit
  code N05.7  Nephritic syndrome, acuity not given, with diffuse crescentic glomerulonephritis  when crescentic/extracapillary
  code N05.8  Nephritic syndrome, acuity not given, with other changes  when proliferative/sclerosing/fibrillary/immune complex
  code N05.A  Nephritic syndrome, acuity not given, with C3 glomerulonephritis  when C3
family Isolated proteinuria with glomerular lesion
  term isolated proteinuria with glomerular lesion | glomerular proteinuria | isolated proteinuria + biopsy/glomerular lesion
  code N06.9  Isolated proteinuria, changes in the glomeruli not given  needs morphology
  code N06.0  Isolated proteinuria with minor glomerular abnormality  when minimal change
  code N06.1  Isolated proteinuria with focal and segmental glomerular lesions  when focal segmental/FSGS
  code N06.3  Isolated proteinuria with diffuse mesangial proliferative glomerulonephritis  when mesangial proliferative
  code N06.5  Isolated proteinuria with diffuse mesangiocapillary glomerulonephritis  when membranoproliferative
  code N06.8  Isolated proteinuria with other changes  when sclerosing
  code N06.29  Other isolated proteinuria with diffuse membranous glomerulonephritis  when membranous
  code N06.4  Isolated proteinuria with diffuse endocapillary proliferative glomerulonephritis  when endocapillary
  code N06.6  Isolated proteinuria with dense deposit disease  when dense deposit
  code N06.7  Isolated proteinuria with diffuse crescentic glomerulonephritis  when crescentic
  code N06.A  Isolated proteinuria with C3 glomerulonephritis  when C3
family Hereditary nephropathy
  term hereditary nephropathy | hereditary nephritis | familial nephropathy | familial glomerulonephritis
  chronic
  code N07.9  Hereditary nephropathy, changes in the glomeruli not given  needs morphology
  code N07.0  Hereditary nephropathy with minor glomerular abnormality  when minimal change
  code N07.1  Hereditary nephropathy with focal and segmental glomerular lesions  when focal segmental/FSGS
  code N07.8  Hereditary nephropathy with other changes  when basement membrane
  code N07.2  Hereditary nephropathy with diffuse membranous glomerulonephritis  when membranous
  code N07.3  Hereditary nephropathy with diffuse mesangial proliferative glomerulonephritis  when mesangial proliferative
  code N07.4  Hereditary nephropathy with diffuse endocapillary proliferative glomerulonephritis  when endocapillary
  code N07.5  Hereditary nephropathy with diffuse mesangiocapillary glomerulonephritis  when mesangiocapillary/membranoproliferative
  code N07.6  Hereditary nephropathy with dense deposit disease  when dense deposit
  code N07.7  Hereditary nephropathy with diffuse crescentic glomerulonephritis  when crescentic
  code N07.A  Hereditary nephropathy with C3 glomerulonephritis  when C3
N07.B  Hereditary nephropathy with APOL1-mediated kidney disease = APOL1-mediated kidney disease | APOL1 kidney disease | APOL1 nephropathy | AMKD
  chronic
  family-history Z84.11  Family history of APOL1-mediated kidney disease
N26.2  Kidney compressed by a capsule of blood or scar (Page kidney) = page kidney
N26.1  Shrunken kidney (terminal atrophy) = atrophic kidney | renal atrophy | kidney atrophy | atrophy of kidney | shrunken kidney | end stage kidney atrophy | atrophic left kidney | atrophic right kidney | renal cortical atrophy | atrophy + kidney | cortical thinning of kidney
  chronic
N26.9  Scarring of the kidney, unspecified = renal sclerosis | renal scarring | renal fibrosis | glomerulosclerosis | nephrosclerosis not hypertensive | sclerosis of kidney | scarred kidney | scarring of kidney | contracted kidney | fibrosis of kidney | renal scar
family Small kidney of unknown cause
  term small kidney | hypoplastic appearing kidney acquired | small kidneys
  unless congenital/hypoplasia
  code N27.9  Small kidney of unknown cause, side not given  needs laterality
  code N27.0  Small kidney of unknown cause, one side  when unilateral/right/left
  code N27.1  Small kidneys of unknown cause, both sides  when bilateral
N28.0  Poor blood supply or infarction of the kidney = renal infarction | renal infarct | kidney infarct | renal artery embolism | renal artery thrombosis | renal ischemia | infarction of kidney | renal artery occlusion | renal infarcts | ischemic kidney | thrombosis of renal artery | embolism of renal artery | splitting renal infarct | infarction/ischemia + kidney | necrosis of kidney | renal thrombosis
  unless vein
N28.1  Acquired cyst of the kidney = renal cyst | kidney cyst | simple renal cyst | cyst of kidney | bosniak cyst | renal cysts | cortical cyst of kidney | simple renal cysts | renal cortical cyst | simple cyst of kidney | cystic kidney lesion | renal cystic lesion | parapelvic cyst | peripelvic cyst | acquired renal cyst | complex renal cyst | cyst/cysts + kidney/kidneys | bosniak + cyst/lesion | hemorrhagic renal cyst | renal cortical cysts
  unless polycystic/hydatid/multicystic
N28.81  Enlarged kidney = hypertrophy of kidney | renal hypertrophy | enlarged kidney | nephromegaly | compensatory renal hypertrophy | compensatory hypertrophy of kidney
N28.82  Enlarged ureter (megaloureter) = megaureter | megaloureter | dilated ureter | ureteral dilatation | hydroureter without obstruction | ureteral dilation | dilation of ureter | ureteral ectasia | ureterectasis | ureteric ectasia | dilation/ectasia + ureter
  unless congenital
N28.83  Dropped kidney (nephroptosis) = nephroptosis | floating kidney | ptotic kidney | mobile kidney
N28.84  Pyelitis cystica = pyelitis cystica
N28.85  Pyeloureteritis cystica = pyeloureteritis cystica
N28.86  Ureteritis cystica = ureteritis cystica

# Infection and tubules
N10  Acute pyelonephritis = acute pyelonephritis | acute kidney infection | acute pyelitis | acute interstitial nephritis | acute tubulointerstitial nephritis | acute focal bacterial nephritis | lobar nephronia | acute infectious interstitial nephritis | pyelonephritis acute | acute obstructive infection kidney | =AIN | emphysematous pyelonephritis
  history Z87.440  Personal history of urinary tract infections
family Pyelonephritis
  term pyelonephritis | kidney infection | pyelitis | renal infection | infection of kidney | upper urinary tract infection | upper UTI
  unless pregnancy
  history Z87.440  Personal history of urinary tract infections
  code N12  Tubulointerstitial nephritis (pyelonephritis), not given as acute or chronic  needs acuity
  code N10  Acute pyelonephritis  when acute/emphysematous
  code N11.9  Chronic tubulointerstitial nephritis, unspecified  when chronic
  code N11.0  Nonobstructive chronic pyelonephritis from reflux  when chronic + reflux
  code N11.1  Chronic obstructive pyelonephritis  when chronic + obstructive/obstruction
N11.0  Nonobstructive chronic pyelonephritis from reflux = reflux nephropathy with chronic pyelonephritis | reflux associated chronic pyelonephritis
N11.1  Chronic obstructive pyelonephritis = chronic obstructive pyelonephritis
N11.8  Other chronic tubulointerstitial nephritis = xanthogranulomatous pyelonephritis | nonobstructive chronic pyelonephritis
N11.9  Chronic tubulointerstitial nephritis, unspecified = chronic pyelonephritis | chronic interstitial nephritis | chronic tubulointerstitial nephritis | chronic tubulointerstitial nephropathy
  chronic
N12  Tubulointerstitial nephritis (pyelonephritis), not given as acute or chronic  needs acuity = interstitial nephritis | tubulointerstitial nephritis | tubulointerstitial nephropathy | tubulo-interstitial nephropathy | allergic interstitial nephritis | tubulointerstitial disease
N13.6  Pus in an obstructed kidney (pyonephrosis) = pyonephrosis | infected hydronephrosis | obstructive pyelonephritis | pyohydronephrosis | obstructive uropathy with infection | infected obstructing stone | infected obstructed kidney | obstructed infected kidney
N14.0  Kidney disease from pain medicine (analgesic nephropathy) = analgesic nephropathy | NSAID nephropathy | analgesic abuse nephropathy
N14.11  Kidney disease from contrast dye = contrast induced nephropathy | contrast nephropathy | contrast induced acute kidney injury | contrast associated nephropathy | contrast-induced AKI
  unless cervical/cervix
N14.19  Kidney disease from other drugs or biologicals = drug induced nephropathy | vancomycin nephrotoxicity | aminoglycoside nephrotoxicity | calcineurin inhibitor nephrotoxicity | cisplatin nephrotoxicity | lithium nephropathy | nephrotoxicity due to medication | calcineurin inhibitor toxicity + kidney
N14.2  Kidney disease from an unnamed drug = drug nephrotoxicity unspecified | medication nephrotoxicity | nephrotoxicity
  unless avoid
N14.3  Kidney disease from heavy metals = lead nephropathy | heavy metal nephropathy
N14.4  Toxic nephropathy, other = toxic nephropathy
N15.0  Balkan nephropathy = balkan nephropathy | balkan endemic nephropathy
N15.1  Abscess in or around the kidney = renal abscess | perinephric abscess | kidney abscess | abscess of kidney | perirenal abscess | renal carbuncle | abscess + kidney/perinephric | perinephric collection infected
N15.8  Other tubulointerstitial disease of the kidney = mesoamerican nephropathy | renal cholesterol emboli nephritis
N15.9  Tubulointerstitial disease of the kidney, unspecified = renal tubulointerstitial disease
N25.0  Bone disease from kidney failure (renal osteodystrophy) = renal osteodystrophy | renal rickets | azotemic osteodystrophy | phosphate-losing tubular disorder | CKD mineral bone disease osteodystrophy
  chronic
N25.1  Nephrogenic diabetes insipidus = nephrogenic diabetes insipidus | nephrogenic DI | lithium induced diabetes insipidus | lithium-induced nephrogenic diabetes insipidus
  chronic
N25.81  Secondary hyperparathyroidism from kidney disease = secondary hyperparathyroidism of renal origin | renal hyperparathyroidism | secondary hyperparathyroidism | SHPT | hyperparathyroidism due to renal insufficiency | hyperparathyroidism due to CKD | hyperparathyroidism + ESRD/CKD/dialysis/chronic kidney disease/chronic renal failure/end stage renal disease
  chronic
  unless vitamin D/non-renal/nonrenal/primary
N25.89  Other disorder of kidney tubule function = renal tubular acidosis | RTA type 4 | type IV RTA | distal renal tubular acidosis | hypokalemic nephropathy | type 4 renal tubular acidosis | salt wasting nephropathy | proximal renal tubular acidosis | renal salt wasting
N25.9  Disorder of kidney tubule function, unspecified = renal tubular disorder | renal tubular dysfunction | tubulopathy

# Obstruction and reflux
family Hydronephrosis
  term hydronephrosis | ureterohydronephrosis | hydroureteronephrosis | uretero-hydronephrosis | hydronephrotic kidney | dilated kidney collecting system | dilatation of collecting system | obstructive hydronephrosis | dilated collecting system | calyceal dilation | hydronephroureter | caliceal dilation | hydronephrosis + UPJ obstruction/ureteropelvic junction obstruction/ureteropelvic junction stenosis/pyeloureteral stenosis | hydronephrosis + ureteral stricture/ureteral stenosis/ureteral obstruction
  unless congenital/fetal/prenatal
  code N13.30  Hydronephrosis, unspecified  needs cause
  code N13.0  Hydronephrosis with obstruction where the ureter leaves the kidney  when ureteropelvic junction/UPJ/pyeloureteral/ureteropelvic/UPJ obstruction/ureteropelvic junction obstruction/ureteropelvic junction stenosis
  code N13.1  Hydronephrosis with narrowing of the ureter  when stricture/stenosis/ureteral stricture/strictures
  code N13.2  Hydronephrosis with obstruction by a kidney or ureter stone  when stone/stones/calculus/calculi/nephrolithiasis/ureterolithiasis/lithiasis/has:N20  absorbs N20.0 N20.1 N20.2 N23
  code N13.39  Other hydronephrosis  when malignant/extrinsic/tumor/retroperitoneal fibrosis/bladder outlet
  code N13.6  Pus in an obstructed kidney (pyonephrosis)  when infected/infection/pyelonephritis/has:N10/has:N12/has:N39.0  absorbs N10 N12 N39.0 N13.2 N13.3
N13.4  Hydroureter = hydroureter | hydro-ureter
  unless hydronephrosis
N13.0  Hydronephrosis with obstruction where the ureter leaves the kidney = hydronephrosis due to UPJ obstruction | UPJ obstruction with hydronephrosis
N13.5  Narrowing or kinking of the ureter without hydronephrosis = ureteral stricture | ureteral stenosis | UPJ obstruction | ureteropelvic junction obstruction | ureteropelvic junction stenosis | ureteral kinking | stricture of ureter | stenosis of ureter | pyeloureteral junction stenosis | ureteral obstruction | ureteric stricture | pyeloureteral stenosis | crossing vessel of ureter | stenosis of pyeloureteral junction | ureterovesical junction obstruction | UVJ obstruction | obstruction of ureter | stricture/stenosis/kinking + ureter
  unless congenital/hydronephrosis
family Vesicoureteral reflux
  term vesicoureteral reflux | VUR | vesico-ureteral reflux | vesicoureteric reflux | ureteral reflux | reflux nephropathy | vesicorenal reflux | reflux + ureter
  unless congenital
  code N13.70  Reflux of urine to the ureter, unspecified
  code N13.71  Reflux of urine to the ureter without kidney damage  when without reflux nephropathy/without nephropathy
  code N13.729  Reflux of urine to the ureter with kidney damage, without hydroureter, side not given  needs laterality  when reflux nephropathy/nephropathy
  code N13.721  Reflux of urine to one ureter with kidney damage, without hydroureter  when reflux nephropathy/nephropathy + unilateral/right/left
  code N13.722  Reflux of urine to both ureters with kidney damage, without hydroureter  when reflux nephropathy/nephropathy + bilateral
  code N13.739  Reflux of urine to the ureter with kidney damage and hydroureter, side not given  needs laterality  when reflux nephropathy/nephropathy + hydroureter
  code N13.731  Reflux of urine to one ureter with kidney damage and hydroureter  when reflux nephropathy/nephropathy + hydroureter + unilateral/right/left
  code N13.732  Reflux of urine to both ureters with kidney damage and hydroureter  when reflux nephropathy/nephropathy + hydroureter + bilateral
N13.8  Other obstructive or reflux uropathy = urinary tract obstruction | urinary obstruction | lithiasic obstructive uropathy | obstruction of urinary tract | obstructive uropathy due to BPH | obstructive uropathy due to stone | obstructive nephropathy
  unless neck
N13.9  Obstructive or reflux uropathy, unspecified  needs cause = obstructive uropathy | urinary tract obstruction unspecified | reflux uropathy | urinary obstructive disease | postrenal obstruction
  
# Stones
family Kidney stones
  term kidney stone | kidney stones | nephrolithiasis | renal calculus | renal calculi | renal stone | renal stones | renal lithiasis | kidney lithiasis | staghorn calculus | staghorn calculi | staghorn stone | calculus of kidney | stone in kidney | stones in kidney | nephrolith | renal calculosis | renal microlithiasis | nephrolithiases | pyelic lithiasis | calyceal stone | renal pelvis stone | lithiasis of renal pelvis | caliceal lithiasis | coralliform lithiasis | stone/stones/calculus/calculi/lithiasis + kidney/renal pelvis | calyceal lithiasis
  history Z87.442  Personal history of urinary calculi
  family-history Z84.19  Family history of other disorders of kidney and ureter
  code N20.0  Kidney stone  absorbs N23 N20.9
  code N20.1  Stone in the ureter  when ureter/ureteral/ureteric  absorbs N23 N20.9
family Ureteral stones
  term ureteral stone | ureteral calculus | ureteric stone | ureterolithiasis | stone in ureter | UPJ stone | UVJ stone | ureteral calculi | ureteral lithiasis | UVJ calculus | UPJ calculus | ureteral stones | calculus of ureter | lithiasis of ureter | distal ureteral stone | ureteric calculus | ureterovesical junction stone | ureteropelvic junction stone | stone/stones/calculus/calculi/lithiasis + ureter/UVJ/UPJ/ureterovesical junction/ureteropelvic junction
  history Z87.442  Personal history of urinary calculi
  code N20.1  Stone in the ureter  absorbs N23 N20.9
  code N20.2  Stones of kidney and ureter  when has:N20.0  absorbs N20.0 N20.1 N23 N20.9
N20.9  Urinary stone, site not given  needs site = urolithiasis | urinary calculus | urinary stone | urinary calculi | urinary lithiasis | urinary tract stone | urinary stones | renoureteral lithiasis | stone of urinary tract | lithiasis of urinary tract | obstructing stone + urinary/flank
  history Z87.442  Personal history of urinary calculi
N21.0  Stone in the bladder = bladder stone | bladder calculus | vesical calculus | calculus of bladder | bladder stones | bladder calculi | cystolithiasis | vesical lithiasis | bladder lithiasis | stone in bladder | lithiasis of bladder | stone/stones/calculus/calculi/lithiasis + bladder
  unless gallbladder/gall
  history Z87.442  Personal history of urinary calculi
N21.1  Stone in the urethra = urethral stone | urethral calculus | stone in urethra | urethral lithiasis | urethrolithiasis | calculus of urethra
N21.8  Other stone of the lower urinary tract = stone of lower urinary tract other | stone in urinary diversion | ileal conduit stone
N21.9  Stone of the lower urinary tract, unspecified = lower urinary tract calculus | lower urinary tract stone
N23  Renal colic, unspecified = renal colic | nephritic colic | ureteral colic | kidney pain | renal pain | ureteric colic | kidney colic | colic of kidney | pain in renal fossa | renal fossa pain | nephric colic | colicky flank pain | colic + renal/nephritic/ureteral | loin colic | pain in kidney | pain in + right kidney/left kidney/right renal fossa/left renal fossa | pain in ureter | ureteral pain
  kind symptom
  integral-to N20 N13.2 N21

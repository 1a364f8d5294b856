# Hypertension and hypotension: offices, wards, emergency departments, dialysis units.
# "With" (guideline I.A.15, I.C.9.a): high blood pressure together with heart failure or chronic kidney
# disease anywhere in the encounter is coded as due to it, unless the note says that it is not.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, I10-I1A and I95; guideline I.C.9.a

family Hypertension
  term hypertension | high blood pressure | HTN | arterial hypertension | essential hypertension | primary hypertension | systemic hypertension | systemic arterial hypertension | hypertensive disease | hypertensive | benign hypertension | malignant hypertension | accelerated hypertension | labile hypertension | systolic hypertension | isolated systolic hypertension | uncontrolled hypertension | HBP | hypertensive vascular disease | benign essential hypertension | hypertension + essential | high arterial pressure | arterial high blood pressure
  chronic
  unless white coat hypertension/ocular hypertension/gestational hypertension/pregnancy induced hypertension/hypertensive retinopathy
  code I10  Essential (primary) hypertension
  code I11.0  Hypertensive heart disease with heart failure  when has:I50  absorbs I10 I11.9
  code I11.9  Hypertensive heart disease without heart failure  when has:I51.4/has:I51.5/has:I51.7/has:I51.89/has:I51.9  absorbs I10 I51.4 I51.5 I51.7 I51.89 I51.9
  code I12.9  Hypertensive chronic kidney disease, stage 1 to 4 or stage not given  when has:N18/~chronic kidney disease/~chronic renal failure/~chronic renal insufficiency  absorbs I10
  code I12.0  Hypertensive chronic kidney disease, stage 5 or end stage  when has:N18 + has:N18.5/has:N18.6  absorbs I10 I12.9
  code I13.0  Hypertensive heart and chronic kidney disease with heart failure, kidney disease stage 1 to 4 or not given  when has:I50 + has:N18  absorbs I10 I11 I12
  code I13.2  Hypertensive heart and chronic kidney disease with heart failure, kidney disease stage 5 or end stage  when has:I50 + has:N18 + has:N18.5/has:N18.6  absorbs I10 I11 I12 I13.0
  code I13.10  Hypertensive heart and chronic kidney disease without heart failure, kidney disease stage 1 to 4 or not given  when has:I51.4/has:I51.5/has:I51.7/has:I51.89/has:I51.9 + has:N18  absorbs I10 I11 I12 I51.4 I51.5 I51.7 I51.89 I51.9
  code I13.11  Hypertensive heart and chronic kidney disease without heart failure, kidney disease stage 5 or end stage  when has:I51.4/has:I51.5/has:I51.7/has:I51.89/has:I51.9 + has:N18 + has:N18.5/has:N18.6  absorbs I10 I11 I12 I13.10 I51.4 I51.5 I51.7 I51.89 I51.9

family Hypertensive heart disease
  term hypertensive heart disease | hypertensive cardiovascular disease | hypertensive cardiomyopathy | hypertensive cardiopathy | hypertensive heart failure | hypertensive cardiac disease | HHD | HCVD | ASHCVD | hypertensive heart + disease | hypertensive heart with failure | heart disease due to hypertension
  chronic
  code I11.9  Hypertensive heart disease without heart failure  absorbs I10
  code I11.0  Hypertensive heart disease with heart failure  when heart failure/CHF/failure/has:I50  absorbs I10 I11.9
  code I13.10  Hypertensive heart and chronic kidney disease without heart failure, kidney disease stage 1 to 4 or not given  when has:N18  absorbs I10 I11 I12
  code I13.0  Hypertensive heart and chronic kidney disease with heart failure, kidney disease stage 1 to 4 or not given  when has:N18 + heart failure/CHF/has:I50  absorbs I10 I11 I12
  code I13.11  Hypertensive heart and chronic kidney disease without heart failure, kidney disease stage 5 or end stage  when has:N18 + has:N18.5/has:N18.6  absorbs I10 I11 I12 I13.10
  code I13.2  Hypertensive heart and chronic kidney disease with heart failure, kidney disease stage 5 or end stage  when has:N18 + has:N18.5/has:N18.6 + heart failure/CHF/has:I50  absorbs I10 I11 I12 I13.0

family Hypertensive kidney disease
  term hypertensive kidney disease | hypertensive nephropathy | hypertensive nephrosclerosis | hypertensive CKD | hypertensive chronic kidney disease | hypertensive renal failure | hypertensive nephroangiosclerosis | nephroangiosclerosis | arteriolar nephrosclerosis | arterionephrosclerosis | nephrosclerosis | chronic kidney disease + due to hypertension/secondary to hypertension | CKD + due to HTN/due to hypertension/secondary to hypertension/secondary to HTN | ESRD + due to HTN/due to hypertension/secondary to HTN/secondary to hypertension | end stage kidney disease + due to hypertension/secondary to hypertension
  chronic
  code I12.9  Hypertensive chronic kidney disease, stage 1 to 4 or stage not given  needs stage  absorbs I10
  code I12.0  Hypertensive chronic kidney disease, stage 5 or end stage  when ESRD/end stage/stage 5/has:N18.5/has:N18.6  absorbs I10 I12.9
  code I13.0  Hypertensive heart and chronic kidney disease with heart failure, kidney disease stage 1 to 4 or not given  when has:I50  absorbs I10 I11 I12
  code I13.2  Hypertensive heart and chronic kidney disease with heart failure, kidney disease stage 5 or end stage  when has:I50 + ESRD/end stage/stage 5/has:N18.5/has:N18.6  absorbs I10 I11 I12 I13.0

family Hypertensive heart and kidney disease
  term cardiorenal hypertensive disease | hypertensive cardiorenal disease | cardiorenal disease | cardiorenal syndrome | hypertensive heart/hypertensive cardiac/hypertensive cardiovascular + chronic kidney disease/CKD/kidney disease/ESRD/end stage kidney disease/kidney failure/chronic kidney failure
  chronic
  code I13.10  Hypertensive heart and chronic kidney disease without heart failure, kidney disease stage 1 to 4 or not given  absorbs I10 I11 I12
  code I13.0  Hypertensive heart and chronic kidney disease with heart failure, kidney disease stage 1 to 4 or not given  when heart failure/CHF/has:I50  absorbs I10 I11 I12
  code I13.11  Hypertensive heart and chronic kidney disease without heart failure, kidney disease stage 5 or end stage  when ESRD/end stage/stage 5/has:N18.5/has:N18.6  absorbs I10 I11 I12
  code I13.2  Hypertensive heart and chronic kidney disease with heart failure, kidney disease stage 5 or end stage  when heart failure/CHF/has:I50 + ESRD/end stage/stage 5/has:N18.5/has:N18.6  absorbs I10 I11 I12

I15.0  Renovascular hypertension = renovascular hypertension | renovascular HTN | hypertension + renal artery stenosis/renovascular | goldblatt hypertension
  chronic

family Secondary hypertension
  term secondary hypertension | secondary HTN | secondary arterial hypertension
  chronic
  code I15.9  Secondary hypertension, cause not given  needs cause  absorbs I10
  code I15.1  Hypertension due to other kidney disorders  when glomerulonephritis/nephritis/renal parenchymal/polycystic kidney/hydronephrosis/renal disease  absorbs I10
  code I15.2  Hypertension due to endocrine disorders  when pheochromocytoma/hyperaldosteronism/aldosteronism/cushing/conn/hyperthyroidism/acromegaly/adrenal/endocrine/hypothyroidism/hyperparathyroidism  absorbs I10
  code I15.8  Other secondary hypertension  when drug-induced/steroid/coarctation/sleep apnea/medication/NSAID/oral contraceptive  absorbs I10

I15.1  Hypertension due to other kidney disorders = renoparenchymal hypertension | renal parenchymal hypertension | hypertension due to renal disease
  chronic
I15.2  Hypertension due to endocrine disorders = endocrine hypertension | adrenal hypertension | hypertension due to pheochromocytoma | hypertension due to hyperaldosteronism
  chronic

I16.0  Hypertensive urgency = hypertensive urgency | HTN urgency | urgent hypertension | hypertension urgency
I16.1  Hypertensive emergency = hypertensive emergency | HTN emergency | hypertensive emergencies | hypertension emergency
I16.9  Hypertensive crisis, unspecified = hypertensive crisis | HTN crisis | hypertensive crises | hypertension crisis | malignant hypertensive crisis | hypertensive attack

I1A.0  Resistant hypertension = resistant hypertension | resistant HTN | refractory hypertension | treatment resistant hypertension | drug resistant hypertension | apparent treatment resistant hypertension | hypertension + resistant
  chronic

family Hypotension
  term hypotension | hypotensive | arterial hypotension
  kind finding
  unless intracranial hypotension/ocular hypotony
  code I95.9  Hypotension, unspecified  needs cause
  code I95.2  Hypotension due to drugs  when drug-induced/due to medication/medication induced/sedation/propofol/due to lisinopril/due to beta blocker/due to antihypertensives/iatrogenic due to drugs
  code I95.3  Hypotension of hemodialysis  when dialysis/hemodialysis/HD/intradialytic
  code I95.81  Postprocedural hypotension  when postprocedural/after surgery/postoperatively
  code I95.89  Other hypotension  when chronic/hypovolemia/hypovolemic/due to blood loss/vasovagal/neurogenic
  integral-to R57 R65.21 T81.1 A41 I95.1

family Orthostatic hypotension
  term orthostatic hypotension | postural hypotension | orthostatic low blood pressure | orthostasis | hypotension + orthostatic/postural | positive orthostatics | orthostatic intolerance with hypotension
  chronic
  unless neurogenic orthostatic hypotension
  code I95.1  Orthostatic hypotension
  code I95.2  Hypotension due to drugs  when drug-induced/due to medication/due to antihypertensives

I95.0  Idiopathic hypotension = idiopathic hypotension | chronic idiopathic hypotension
I95.2  Hypotension due to drugs = drug induced hypotension | medication induced hypotension | hypotension due to medication | hypotension secondary to medication | hypotension due to drugs | iatrogenic hypotension due to medication
I95.3  Hypotension of hemodialysis = intradialytic hypotension | dialysis induced hypotension | hypotension during dialysis | hypotension during hemodialysis | hypotension with dialysis | dialysis hypotension
I95.81  Postprocedural hypotension = postoperative hypotension | postprocedural hypotension | post op hypotension | hypotension after surgery
I95.89  Other hypotension = chronic hypotension | postprandial hypotension | hypotension due to hypovolemia

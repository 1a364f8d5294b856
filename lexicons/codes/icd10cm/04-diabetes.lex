# Diabetes mellitus and its complications as combination codes: offices, eye and foot clinics, dialysis, wards, emergency.
# Type not told counts as type 2 (guideline I.C.4.a.2). "With" (I.A.15): the index names the conditions that are presumed to be
# due to diabetes when both are documented; those are asked for by has: or ~, anywhere in the encounter.
# As many codes of a category as there are complications are assigned (I.C.4.a), so each complication is a family of its own and
# several of them share the plain words for diabetes.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, E08-E13; guidelines I.A.15 and I.C.4.a
chronic

family Diabetes, type not told
  term diabetes | diabetes mellitus | diabetic | =DM | diabetics | diabetic mellitus | sugar diabetes | mellitus diabetes | IDDM | insulin dependent diabetes | insulin dependent diabetes mellitus | insulin requiring diabetes | insulin treated diabetes
  family-history Z83.3  Family history of diabetes mellitus
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.9  Type 2 diabetes without complications
  code E10.9  Type 1 diabetes without complications  when has:E10
  code E13.9  Other specified diabetes without complications  when has:E13
  code E08.9  Diabetes due to underlying condition without complications  when has:E08
  code E09.9  Drug or chemical induced diabetes without complications  when has:E09
  code E11.8  Type 2 diabetes with unspecified complications  needs complication  when with complications/with complication/complicated/diabetic complications  absorbs E11.9
  code E10.8  Type 1 diabetes with unspecified complications  needs complication  when with complications/with complication/complicated/diabetic complications + has:E10  absorbs E10.9
  code E13.8  Other specified diabetes with unspecified complications  needs complication  when with complications/with complication/complicated/diabetic complications + has:E13  absorbs E13.9
  code E08.8  Diabetes due to underlying condition with unspecified complications  needs complication  when with complications/with complication/complicated/diabetic complications + has:E08  absorbs E08.9
  code E09.8  Drug or chemical induced diabetes with unspecified complications  needs complication  when with complications/with complication/complicated/diabetic complications + has:E09  absorbs E09.9
  code E11.A  Type 2 diabetes without complications, in remission  when in remission/full-remission  absorbs E11.9

family Type 2 diabetes
  term type 2 diabetes | type 2 diabetes mellitus | T2DM | DM2 | DMII | DM type 2 | type 2 DM | NIDDM | type 2 diabetic | T2D | non insulin dependent diabetes | noninsulin dependent diabetes | adult onset diabetes | AODM | diabetes type 2 | diabetes mellitus type 2 | insulin requiring type 2 diabetes
  family-history Z83.3  Family history of diabetes mellitus
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.9  Type 2 diabetes without complications
  code E11.8  Type 2 diabetes with unspecified complications  needs complication  when with complications/with complication/complicated/diabetic complications  absorbs E11.9
  code E11.A  Type 2 diabetes without complications, in remission  when in remission/full-remission  absorbs E11.9

family Diabetes, type not told with hyperglycemia
  term diabetes | diabetes mellitus | diabetic | =DM | diabetics | diabetic mellitus | sugar diabetes | mellitus diabetes | IDDM | insulin dependent diabetes | insulin dependent diabetes mellitus | insulin requiring diabetes | insulin treated diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.65  Type 2 diabetes with hyperglycemia  when hyperglycemia/uncontrolled/poorly controlled/out of control/inadequately controlled/hyperglycemic/elevated blood sugars/not well controlled/suboptimally controlled/~diabetic hyperglycemia/~hyperglycemia  absorbs E11.9 R73.9
  code E10.65  Type 1 diabetes with hyperglycemia  when hyperglycemia/uncontrolled/poorly controlled/out of control/inadequately controlled/hyperglycemic/elevated blood sugars/not well controlled/suboptimally controlled/~diabetic hyperglycemia/~hyperglycemia + has:E10  absorbs E10.9 R73.9
  code E13.65  Other specified diabetes with hyperglycemia  when hyperglycemia/uncontrolled/poorly controlled/out of control/inadequately controlled/hyperglycemic/elevated blood sugars/not well controlled/suboptimally controlled/~diabetic hyperglycemia/~hyperglycemia + has:E13  absorbs E13.9 R73.9
  code E08.65  Diabetes due to underlying condition with hyperglycemia  when hyperglycemia/uncontrolled/poorly controlled/out of control/inadequately controlled/hyperglycemic/elevated blood sugars/not well controlled/suboptimally controlled/~diabetic hyperglycemia/~hyperglycemia + has:E08  absorbs E08.9 R73.9
  code E09.65  Drug or chemical induced diabetes with hyperglycemia  when hyperglycemia/uncontrolled/poorly controlled/out of control/inadequately controlled/hyperglycemic/elevated blood sugars/not well controlled/suboptimally controlled/~diabetic hyperglycemia/~hyperglycemia + has:E09  absorbs E09.9 R73.9

family Type 2 diabetes with hyperglycemia
  term type 2 diabetes | type 2 diabetes mellitus | T2DM | DM2 | DMII | DM type 2 | type 2 DM | NIDDM | type 2 diabetic | T2D | non insulin dependent diabetes | noninsulin dependent diabetes | adult onset diabetes | AODM | diabetes type 2 | diabetes mellitus type 2 | insulin requiring type 2 diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.65  Type 2 diabetes with hyperglycemia  when hyperglycemia/uncontrolled/poorly controlled/out of control/inadequately controlled/hyperglycemic/elevated blood sugars/not well controlled/suboptimally controlled/~diabetic hyperglycemia/~hyperglycemia  absorbs E11.9 R73.9

family Diabetes, type not told with hypoglycemia
  term diabetes | diabetes mellitus | diabetic | =DM | diabetics | diabetic mellitus | sugar diabetes | mellitus diabetes | IDDM | insulin dependent diabetes | insulin dependent diabetes mellitus | insulin requiring diabetes | insulin treated diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.649  Type 2 diabetes with hypoglycemia without coma  when hypoglycemia/hypoglycemic/low blood sugar/has:E16.2/has:E16.A  absorbs E11.9 E16.2
  code E10.649  Type 1 diabetes with hypoglycemia without coma  when hypoglycemia/hypoglycemic/low blood sugar/has:E16.2/has:E16.A + has:E10  absorbs E10.9 E16.2
  code E13.649  Other specified diabetes with hypoglycemia without coma  when hypoglycemia/hypoglycemic/low blood sugar/has:E16.2/has:E16.A + has:E13  absorbs E13.9 E16.2
  code E08.649  Diabetes due to underlying condition with hypoglycemia without coma  when hypoglycemia/hypoglycemic/low blood sugar/has:E16.2/has:E16.A + has:E08  absorbs E08.9 E16.2
  code E09.649  Drug or chemical induced diabetes with hypoglycemia without coma  when hypoglycemia/hypoglycemic/low blood sugar/has:E16.2/has:E16.A + has:E09  absorbs E09.9 E16.2
  code E11.641  Type 2 diabetes with hypoglycemia with coma  when hypoglycemic coma/hypoglycemia with coma/has:E15  absorbs E11.9 E16.2 E15
  code E10.641  Type 1 diabetes with hypoglycemia with coma  when hypoglycemic coma/hypoglycemia with coma/has:E15 + has:E10  absorbs E10.9 E16.2 E15
  code E13.641  Other specified diabetes with hypoglycemia with coma  when hypoglycemic coma/hypoglycemia with coma/has:E15 + has:E13  absorbs E13.9 E16.2 E15
  code E08.641  Diabetes due to underlying condition with hypoglycemia with coma  when hypoglycemic coma/hypoglycemia with coma/has:E15 + has:E08  absorbs E08.9 E16.2 E15
  code E09.641  Drug or chemical induced diabetes with hypoglycemia with coma  when hypoglycemic coma/hypoglycemia with coma/has:E15 + has:E09  absorbs E09.9 E16.2 E15

family Type 2 diabetes with hypoglycemia
  term type 2 diabetes | type 2 diabetes mellitus | T2DM | DM2 | DMII | DM type 2 | type 2 DM | NIDDM | type 2 diabetic | T2D | non insulin dependent diabetes | noninsulin dependent diabetes | adult onset diabetes | AODM | diabetes type 2 | diabetes mellitus type 2 | insulin requiring type 2 diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.649  Type 2 diabetes with hypoglycemia without coma  when hypoglycemia/hypoglycemic/low blood sugar/has:E16.2/has:E16.A  absorbs E11.9 E16.2
  code E11.641  Type 2 diabetes with hypoglycemia with coma  when hypoglycemic coma/hypoglycemia with coma/has:E15  absorbs E11.9 E16.2 E15

family Type 1 diabetes
  term type 1 diabetes | type 1 diabetes mellitus | T1DM | DM1 | DM type 1 | type 1 DM | type 1 diabetic | T1D | juvenile diabetes | juvenile onset diabetes | diabetes type 1 | diabetes mellitus type 1 | brittle diabetes | latent autoimmune diabetes of adulthood type 1 | autoimmune diabetes | ketosis prone type 1 diabetes
  family-history Z83.3  Family history of diabetes mellitus
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E10.9  Type 1 diabetes without complications
  code E10.8  Type 1 diabetes with unspecified complications  needs complication  when with complications/with complication/complicated/diabetic complications  absorbs E10.9
  code E10.A0  Type 1 diabetes, presymptomatic, stage not given  when presymptomatic
  code E10.A1  Type 1 diabetes, presymptomatic, stage 1  when presymptomatic/early stage/stage 1 type 1 + stage 1
  code E10.A2  Type 1 diabetes, presymptomatic, stage 2  when presymptomatic/dysglycemia/stage 2 type 1 + stage 2

family Type 1 diabetes with hyperglycemia
  term type 1 diabetes | type 1 diabetes mellitus | T1DM | DM1 | DM type 1 | type 1 DM | type 1 diabetic | T1D | juvenile diabetes | juvenile onset diabetes | diabetes type 1 | diabetes mellitus type 1 | brittle diabetes | latent autoimmune diabetes of adulthood type 1 | autoimmune diabetes | ketosis prone type 1 diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E10.65  Type 1 diabetes with hyperglycemia  when hyperglycemia/uncontrolled/poorly controlled/out of control/inadequately controlled/hyperglycemic/elevated blood sugars/not well controlled/suboptimally controlled/~diabetic hyperglycemia/~hyperglycemia  absorbs E10.9 R73.9

family Type 1 diabetes with hypoglycemia
  term type 1 diabetes | type 1 diabetes mellitus | T1DM | DM1 | DM type 1 | type 1 DM | type 1 diabetic | T1D | juvenile diabetes | juvenile onset diabetes | diabetes type 1 | diabetes mellitus type 1 | brittle diabetes | latent autoimmune diabetes of adulthood type 1 | autoimmune diabetes | ketosis prone type 1 diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E10.649  Type 1 diabetes with hypoglycemia without coma  when hypoglycemia/hypoglycemic/low blood sugar/has:E16.2/has:E16.A  absorbs E10.9 E16.2
  code E10.641  Type 1 diabetes with hypoglycemia with coma  when hypoglycemic coma/hypoglycemia with coma/has:E15  absorbs E10.9 E16.2 E15

family Other specified diabetes
  term diabetes due to pancreatectomy | postpancreatectomy diabetes | pancreatogenic diabetes type 3c | maturity onset diabetes of young | MODY | latent autoimmune diabetes in adults | LADA | type 1.5 diabetes | post transplant diabetes | postpancreatectomy diabetes mellitus | monogenic diabetes | secondary diabetes | diabetes mellitus secondary to pancreatectomy | diabetes following pancreatectomy | NODAT | new onset diabetes after transplantation | post transplant diabetes mellitus
  family-history Z83.3  Family history of diabetes mellitus
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E13.9  Other specified diabetes without complications
  code E13.8  Other specified diabetes with unspecified complications  needs complication  when with complications/with complication/complicated/diabetic complications  absorbs E13.9

family Other specified diabetes with hyperglycemia
  term diabetes due to pancreatectomy | postpancreatectomy diabetes | pancreatogenic diabetes type 3c | maturity onset diabetes of young | MODY | latent autoimmune diabetes in adults | LADA | type 1.5 diabetes | post transplant diabetes | postpancreatectomy diabetes mellitus | monogenic diabetes | secondary diabetes | diabetes mellitus secondary to pancreatectomy | diabetes following pancreatectomy | NODAT | new onset diabetes after transplantation | post transplant diabetes mellitus
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E13.65  Other specified diabetes with hyperglycemia  when hyperglycemia/uncontrolled/poorly controlled/out of control/inadequately controlled/hyperglycemic/elevated blood sugars/not well controlled/suboptimally controlled/~diabetic hyperglycemia/~hyperglycemia  absorbs E13.9 R73.9

family Other specified diabetes with hypoglycemia
  term diabetes due to pancreatectomy | postpancreatectomy diabetes | pancreatogenic diabetes type 3c | maturity onset diabetes of young | MODY | latent autoimmune diabetes in adults | LADA | type 1.5 diabetes | post transplant diabetes | postpancreatectomy diabetes mellitus | monogenic diabetes | secondary diabetes | diabetes mellitus secondary to pancreatectomy | diabetes following pancreatectomy | NODAT | new onset diabetes after transplantation | post transplant diabetes mellitus
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E13.649  Other specified diabetes with hypoglycemia without coma  when hypoglycemia/hypoglycemic/low blood sugar/has:E16.2/has:E16.A  absorbs E13.9 E16.2
  code E13.641  Other specified diabetes with hypoglycemia with coma  when hypoglycemic coma/hypoglycemia with coma/has:E15  absorbs E13.9 E16.2 E15

family Diabetes due to underlying condition
  term diabetes due to underlying condition | cystic fibrosis related diabetes | CFRD | diabetes due to pancreatitis | diabetes due to chronic pancreatitis | diabetes due to hemochromatosis | diabetes secondary to pancreatitis | diabetes due to cushing syndrome | diabetes due to pancreatic cancer | type 3c diabetes | pancreatogenic diabetes | diabetes + due to pancreatitis/due to chronic pancreatitis/secondary to chronic pancreatitis/secondary to cystic fibrosis/due to hemochromatosis/due to acromegaly
  family-history Z83.3  Family history of diabetes mellitus
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E08.9  Diabetes due to underlying condition without complications
  code E08.8  Diabetes due to underlying condition with unspecified complications  needs complication  when with complications/with complication/complicated/diabetic complications  absorbs E08.9

family Diabetes due to underlying condition with hyperglycemia
  term diabetes due to underlying condition | cystic fibrosis related diabetes | CFRD | diabetes due to pancreatitis | diabetes due to chronic pancreatitis | diabetes due to hemochromatosis | diabetes secondary to pancreatitis | diabetes due to cushing syndrome | diabetes due to pancreatic cancer | type 3c diabetes | pancreatogenic diabetes | diabetes + due to pancreatitis/due to chronic pancreatitis/secondary to chronic pancreatitis/secondary to cystic fibrosis/due to hemochromatosis/due to acromegaly
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E08.65  Diabetes due to underlying condition with hyperglycemia  when hyperglycemia/uncontrolled/poorly controlled/out of control/inadequately controlled/hyperglycemic/elevated blood sugars/not well controlled/suboptimally controlled/~diabetic hyperglycemia/~hyperglycemia  absorbs E08.9 R73.9

family Diabetes due to underlying condition with hypoglycemia
  term diabetes due to underlying condition | cystic fibrosis related diabetes | CFRD | diabetes due to pancreatitis | diabetes due to chronic pancreatitis | diabetes due to hemochromatosis | diabetes secondary to pancreatitis | diabetes due to cushing syndrome | diabetes due to pancreatic cancer | type 3c diabetes | pancreatogenic diabetes | diabetes + due to pancreatitis/due to chronic pancreatitis/secondary to chronic pancreatitis/secondary to cystic fibrosis/due to hemochromatosis/due to acromegaly
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E08.649  Diabetes due to underlying condition with hypoglycemia without coma  when hypoglycemia/hypoglycemic/low blood sugar/has:E16.2/has:E16.A  absorbs E08.9 E16.2
  code E08.641  Diabetes due to underlying condition with hypoglycemia with coma  when hypoglycemic coma/hypoglycemia with coma/has:E15  absorbs E08.9 E16.2 E15

family Drug or chemical induced diabetes
  term steroid induced diabetes | drug induced diabetes | steroid induced diabetes mellitus | glucocorticoid induced diabetes | corticosteroid induced diabetes | steroid diabetes | chemical induced diabetes | diabetes due to steroids | diabetes + steroid induced/drug induced/due to steroids/secondary to steroids/prednisone induced/due to corticosteroids | immunotherapy induced diabetes | tacrolimus induced diabetes | checkpoint inhibitor diabetes
  family-history Z83.3  Family history of diabetes mellitus
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E09.9  Drug or chemical induced diabetes without complications
  code E09.8  Drug or chemical induced diabetes with unspecified complications  needs complication  when with complications/with complication/complicated/diabetic complications  absorbs E09.9

family Drug or chemical induced diabetes with hyperglycemia
  term steroid induced diabetes | drug induced diabetes | steroid induced diabetes mellitus | glucocorticoid induced diabetes | corticosteroid induced diabetes | steroid diabetes | chemical induced diabetes | diabetes due to steroids | diabetes + steroid induced/drug induced/due to steroids/secondary to steroids/prednisone induced/due to corticosteroids | immunotherapy induced diabetes | tacrolimus induced diabetes | checkpoint inhibitor diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E09.65  Drug or chemical induced diabetes with hyperglycemia  when hyperglycemia/uncontrolled/poorly controlled/out of control/inadequately controlled/hyperglycemic/elevated blood sugars/not well controlled/suboptimally controlled/~diabetic hyperglycemia/~hyperglycemia  absorbs E09.9 R73.9

family Drug or chemical induced diabetes with hypoglycemia
  term steroid induced diabetes | drug induced diabetes | steroid induced diabetes mellitus | glucocorticoid induced diabetes | corticosteroid induced diabetes | steroid diabetes | chemical induced diabetes | diabetes due to steroids | diabetes + steroid induced/drug induced/due to steroids/secondary to steroids/prednisone induced/due to corticosteroids | immunotherapy induced diabetes | tacrolimus induced diabetes | checkpoint inhibitor diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E09.649  Drug or chemical induced diabetes with hypoglycemia without coma  when hypoglycemia/hypoglycemic/low blood sugar/has:E16.2/has:E16.A  absorbs E09.9 E16.2
  code E09.641  Drug or chemical induced diabetes with hypoglycemia with coma  when hypoglycemic coma/hypoglycemia with coma/has:E15  absorbs E09.9 E16.2 E15

family Diabetes, type not told and chronic kidney disease
  term diabetes | diabetes mellitus | diabetic | =DM | diabetics | diabetic mellitus | sugar diabetes | mellitus diabetes | cystic fibrosis related diabetes | steroid induced diabetes | secondary diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.22  Type 2 diabetes with diabetic chronic kidney disease  when has:N18/~chronic kidney disease/~diabetic nephropathy with CKD  absorbs E11.9
  code E10.22  Type 1 diabetes with diabetic chronic kidney disease  when has:N18/~chronic kidney disease/~diabetic nephropathy with CKD + has:E10  absorbs E10.9
  code E13.22  Other specified diabetes with diabetic chronic kidney disease  when has:N18/~chronic kidney disease/~diabetic nephropathy with CKD + has:E13  absorbs E13.9
  code E08.22  Diabetes due to underlying condition with diabetic chronic kidney disease  when has:N18/~chronic kidney disease/~diabetic nephropathy with CKD + has:E08  absorbs E08.9
  code E09.22  Drug or chemical induced diabetes with diabetic chronic kidney disease  when has:N18/~chronic kidney disease/~diabetic nephropathy with CKD + has:E09  absorbs E09.9

family Type 2 diabetes and chronic kidney disease
  term type 2 diabetes | type 2 diabetes mellitus | T2DM | DM2 | DMII | DM type 2 | type 2 DM | NIDDM | type 2 diabetic | T2D | non insulin dependent diabetes | noninsulin dependent diabetes | adult onset diabetes | AODM | insulin requiring type 2 diabetes | diabetes type 2 | diabetes mellitus type 2
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.22  Type 2 diabetes with diabetic chronic kidney disease  when has:N18/~chronic kidney disease/~diabetic nephropathy with CKD  absorbs E11.9

family Type 1 diabetes and chronic kidney disease
  term type 1 diabetes | type 1 diabetes mellitus | T1DM | DM1 | DM type 1 | type 1 DM | type 1 diabetic | T1D | juvenile diabetes | juvenile onset diabetes | diabetes type 1 | diabetes mellitus type 1 | brittle diabetes | latent autoimmune diabetes of adulthood type 1 | autoimmune diabetes | ketosis prone type 1 diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E10.22  Type 1 diabetes with diabetic chronic kidney disease  when has:N18/~chronic kidney disease/~diabetic nephropathy with CKD  absorbs E10.9

family Diabetes, type not told and neuropathy
  term diabetes | diabetes mellitus | diabetic | =DM | diabetics | diabetic mellitus | sugar diabetes | mellitus diabetes | cystic fibrosis related diabetes | steroid induced diabetes | secondary diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.40  Type 2 diabetes with diabetic neuropathy, unspecified  when ~neuropathy/~neuropathic pain  absorbs E11.9 G62.9 G58.9
  code E10.40  Type 1 diabetes with diabetic neuropathy, unspecified  when ~neuropathy/~neuropathic pain + has:E10  absorbs E10.9 G62.9 G58.9
  code E13.40  Other specified diabetes with diabetic neuropathy, unspecified  when ~neuropathy/~neuropathic pain + has:E13  absorbs E13.9 G62.9 G58.9
  code E08.40  Diabetes due to underlying condition with diabetic neuropathy, unspecified  when ~neuropathy/~neuropathic pain + has:E08  absorbs E08.9 G62.9 G58.9
  code E09.40  Drug or chemical induced diabetes with diabetic neuropathy, unspecified  when ~neuropathy/~neuropathic pain + has:E09  absorbs E09.9 G62.9 G58.9
  code E11.42  Type 2 diabetes with diabetic polyneuropathy  when ~peripheral neuropathy/~polyneuropathy/~sensory neuropathy/has:G62.9 + ~peripheral neuropathy/~polyneuropathy/~sensory neuropathy  absorbs E11.9 G62.9 G63
  code E10.42  Type 1 diabetes with diabetic polyneuropathy  when ~peripheral neuropathy/~polyneuropathy/~sensory neuropathy/has:G62.9 + ~peripheral neuropathy/~polyneuropathy/~sensory neuropathy + has:E10  absorbs E10.9 G62.9 G63
  code E13.42  Other specified diabetes with diabetic polyneuropathy  when ~peripheral neuropathy/~polyneuropathy/~sensory neuropathy/has:G62.9 + ~peripheral neuropathy/~polyneuropathy/~sensory neuropathy + has:E13  absorbs E13.9 G62.9 G63
  code E08.42  Diabetes due to underlying condition with diabetic polyneuropathy  when ~peripheral neuropathy/~polyneuropathy/~sensory neuropathy/has:G62.9 + ~peripheral neuropathy/~polyneuropathy/~sensory neuropathy + has:E08  absorbs E08.9 G62.9 G63
  code E09.42  Drug or chemical induced diabetes with diabetic polyneuropathy  when ~peripheral neuropathy/~polyneuropathy/~sensory neuropathy/has:G62.9 + ~peripheral neuropathy/~polyneuropathy/~sensory neuropathy + has:E09  absorbs E09.9 G62.9 G63

family Type 2 diabetes and neuropathy
  term type 2 diabetes | type 2 diabetes mellitus | T2DM | DM2 | DMII | DM type 2 | type 2 DM | NIDDM | type 2 diabetic | T2D | non insulin dependent diabetes | noninsulin dependent diabetes | adult onset diabetes | AODM | insulin requiring type 2 diabetes | diabetes type 2 | diabetes mellitus type 2
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.40  Type 2 diabetes with diabetic neuropathy, unspecified  when ~neuropathy/~neuropathic pain  absorbs E11.9 G62.9 G58.9
  code E11.42  Type 2 diabetes with diabetic polyneuropathy  when ~peripheral neuropathy/~polyneuropathy/~sensory neuropathy/has:G62.9 + ~peripheral neuropathy/~polyneuropathy/~sensory neuropathy  absorbs E11.9 G62.9 G63

family Type 1 diabetes and neuropathy
  term type 1 diabetes | type 1 diabetes mellitus | T1DM | DM1 | DM type 1 | type 1 DM | type 1 diabetic | T1D | juvenile diabetes | juvenile onset diabetes | diabetes type 1 | diabetes mellitus type 1 | brittle diabetes | latent autoimmune diabetes of adulthood type 1 | autoimmune diabetes | ketosis prone type 1 diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E10.40  Type 1 diabetes with diabetic neuropathy, unspecified  when ~neuropathy/~neuropathic pain  absorbs E10.9 G62.9 G58.9
  code E10.42  Type 1 diabetes with diabetic polyneuropathy  when ~peripheral neuropathy/~polyneuropathy/~sensory neuropathy/has:G62.9 + ~peripheral neuropathy/~polyneuropathy/~sensory neuropathy  absorbs E10.9 G62.9 G63

family Diabetes, type not told and gastroparesis or autonomic neuropathy
  term diabetes | diabetes mellitus | diabetic | =DM | diabetics | diabetic mellitus | sugar diabetes | mellitus diabetes | cystic fibrosis related diabetes | steroid induced diabetes | secondary diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.43  Type 2 diabetes with diabetic autonomic neuropathy  when has:K31.84/~gastroparesis/~autonomic neuropathy/has:G90.9  absorbs E11.9
  code E10.43  Type 1 diabetes with diabetic autonomic neuropathy  when has:K31.84/~gastroparesis/~autonomic neuropathy/has:G90.9 + has:E10  absorbs E10.9
  code E13.43  Other specified diabetes with diabetic autonomic neuropathy  when has:K31.84/~gastroparesis/~autonomic neuropathy/has:G90.9 + has:E13  absorbs E13.9
  code E08.43  Diabetes due to underlying condition with diabetic autonomic neuropathy  when has:K31.84/~gastroparesis/~autonomic neuropathy/has:G90.9 + has:E08  absorbs E08.9
  code E09.43  Drug or chemical induced diabetes with diabetic autonomic neuropathy  when has:K31.84/~gastroparesis/~autonomic neuropathy/has:G90.9 + has:E09  absorbs E09.9

family Type 2 diabetes and gastroparesis or autonomic neuropathy
  term type 2 diabetes | type 2 diabetes mellitus | T2DM | DM2 | DMII | DM type 2 | type 2 DM | NIDDM | type 2 diabetic | T2D | non insulin dependent diabetes | noninsulin dependent diabetes | adult onset diabetes | AODM | insulin requiring type 2 diabetes | diabetes type 2 | diabetes mellitus type 2
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.43  Type 2 diabetes with diabetic autonomic neuropathy  when has:K31.84/~gastroparesis/~autonomic neuropathy/has:G90.9  absorbs E11.9

family Type 1 diabetes and gastroparesis or autonomic neuropathy
  term type 1 diabetes | type 1 diabetes mellitus | T1DM | DM1 | DM type 1 | type 1 DM | type 1 diabetic | T1D | juvenile diabetes | juvenile onset diabetes | diabetes type 1 | diabetes mellitus type 1 | brittle diabetes | latent autoimmune diabetes of adulthood type 1 | autoimmune diabetes | ketosis prone type 1 diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E10.43  Type 1 diabetes with diabetic autonomic neuropathy  when has:K31.84/~gastroparesis/~autonomic neuropathy/has:G90.9  absorbs E10.9

family Diabetes, type not told and peripheral angiopathy
  term diabetes | diabetes mellitus | diabetic | =DM | diabetics | diabetic mellitus | sugar diabetes | mellitus diabetes | cystic fibrosis related diabetes | steroid induced diabetes | secondary diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.51  Type 2 diabetes with peripheral angiopathy without gangrene  when has:I73.9/has:I70.2/~peripheral vascular disease/~peripheral arterial disease  absorbs E11.9 I73.9
  code E10.51  Type 1 diabetes with peripheral angiopathy without gangrene  when has:I73.9/has:I70.2/~peripheral vascular disease/~peripheral arterial disease + has:E10  absorbs E10.9 I73.9
  code E13.51  Other specified diabetes with peripheral angiopathy without gangrene  when has:I73.9/has:I70.2/~peripheral vascular disease/~peripheral arterial disease + has:E13  absorbs E13.9 I73.9
  code E08.51  Diabetes due to underlying condition with peripheral angiopathy without gangrene  when has:I73.9/has:I70.2/~peripheral vascular disease/~peripheral arterial disease + has:E08  absorbs E08.9 I73.9
  code E09.51  Drug or chemical induced diabetes with peripheral angiopathy without gangrene  when has:I73.9/has:I70.2/~peripheral vascular disease/~peripheral arterial disease + has:E09  absorbs E09.9 I73.9
  code E11.52  Type 2 diabetes with peripheral angiopathy with gangrene  when ~gangrene  absorbs E11.9 I73.9 I96
  code E10.52  Type 1 diabetes with peripheral angiopathy with gangrene  when ~gangrene + has:E10  absorbs E10.9 I73.9 I96
  code E13.52  Other specified diabetes with peripheral angiopathy with gangrene  when ~gangrene + has:E13  absorbs E13.9 I73.9 I96
  code E08.52  Diabetes due to underlying condition with peripheral angiopathy with gangrene  when ~gangrene + has:E08  absorbs E08.9 I73.9 I96
  code E09.52  Drug or chemical induced diabetes with peripheral angiopathy with gangrene  when ~gangrene + has:E09  absorbs E09.9 I73.9 I96

family Type 2 diabetes and peripheral angiopathy
  term type 2 diabetes | type 2 diabetes mellitus | T2DM | DM2 | DMII | DM type 2 | type 2 DM | NIDDM | type 2 diabetic | T2D | non insulin dependent diabetes | noninsulin dependent diabetes | adult onset diabetes | AODM | insulin requiring type 2 diabetes | diabetes type 2 | diabetes mellitus type 2
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.51  Type 2 diabetes with peripheral angiopathy without gangrene  when has:I73.9/has:I70.2/~peripheral vascular disease/~peripheral arterial disease  absorbs E11.9 I73.9
  code E11.52  Type 2 diabetes with peripheral angiopathy with gangrene  when ~gangrene  absorbs E11.9 I73.9 I96

family Type 1 diabetes and peripheral angiopathy
  term type 1 diabetes | type 1 diabetes mellitus | T1DM | DM1 | DM type 1 | type 1 DM | type 1 diabetic | T1D | juvenile diabetes | juvenile onset diabetes | diabetes type 1 | diabetes mellitus type 1 | brittle diabetes | latent autoimmune diabetes of adulthood type 1 | autoimmune diabetes | ketosis prone type 1 diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E10.51  Type 1 diabetes with peripheral angiopathy without gangrene  when has:I73.9/has:I70.2/~peripheral vascular disease/~peripheral arterial disease  absorbs E10.9 I73.9
  code E10.52  Type 1 diabetes with peripheral angiopathy with gangrene  when ~gangrene  absorbs E10.9 I73.9 I96

family Diabetes, type not told and foot ulcer
  term diabetes | diabetes mellitus | diabetic | =DM | diabetics | diabetic mellitus | sugar diabetes | mellitus diabetes | cystic fibrosis related diabetes | steroid induced diabetes | secondary diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.621  Type 2 diabetes with foot ulcer  when has:L97.4/has:L97.5/~foot ulcer  absorbs E11.9
  code E10.621  Type 1 diabetes with foot ulcer  when has:L97.4/has:L97.5/~foot ulcer + has:E10  absorbs E10.9
  code E13.621  Other specified diabetes with foot ulcer  when has:L97.4/has:L97.5/~foot ulcer + has:E13  absorbs E13.9
  code E08.621  Diabetes due to underlying condition with foot ulcer  when has:L97.4/has:L97.5/~foot ulcer + has:E08  absorbs E08.9
  code E09.621  Drug or chemical induced diabetes with foot ulcer  when has:L97.4/has:L97.5/~foot ulcer + has:E09  absorbs E09.9

family Type 2 diabetes and foot ulcer
  term type 2 diabetes | type 2 diabetes mellitus | T2DM | DM2 | DMII | DM type 2 | type 2 DM | NIDDM | type 2 diabetic | T2D | non insulin dependent diabetes | noninsulin dependent diabetes | adult onset diabetes | AODM | insulin requiring type 2 diabetes | diabetes type 2 | diabetes mellitus type 2
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.621  Type 2 diabetes with foot ulcer  when has:L97.4/has:L97.5/~foot ulcer  absorbs E11.9

family Type 1 diabetes and foot ulcer
  term type 1 diabetes | type 1 diabetes mellitus | T1DM | DM1 | DM type 1 | type 1 DM | type 1 diabetic | T1D | juvenile diabetes | juvenile onset diabetes | diabetes type 1 | diabetes mellitus type 1 | brittle diabetes | latent autoimmune diabetes of adulthood type 1 | autoimmune diabetes | ketosis prone type 1 diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E10.621  Type 1 diabetes with foot ulcer  when has:L97.4/has:L97.5/~foot ulcer  absorbs E10.9

family Diabetes, type not told and another skin ulcer
  term diabetes | diabetes mellitus | diabetic | =DM | diabetics | diabetic mellitus | sugar diabetes | mellitus diabetes | cystic fibrosis related diabetes | steroid induced diabetes | secondary diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.622  Type 2 diabetes with other skin ulcer  when has:L97.1/has:L97.2/has:L97.3/has:L97.8/has:L97.9/has:L98.4  absorbs E11.9
  code E10.622  Type 1 diabetes with other skin ulcer  when has:L97.1/has:L97.2/has:L97.3/has:L97.8/has:L97.9/has:L98.4 + has:E10  absorbs E10.9
  code E13.622  Other specified diabetes with other skin ulcer  when has:L97.1/has:L97.2/has:L97.3/has:L97.8/has:L97.9/has:L98.4 + has:E13  absorbs E13.9
  code E08.622  Diabetes due to underlying condition with other skin ulcer  when has:L97.1/has:L97.2/has:L97.3/has:L97.8/has:L97.9/has:L98.4 + has:E08  absorbs E08.9
  code E09.622  Drug or chemical induced diabetes with other skin ulcer  when has:L97.1/has:L97.2/has:L97.3/has:L97.8/has:L97.9/has:L98.4 + has:E09  absorbs E09.9

family Type 2 diabetes and another skin ulcer
  term type 2 diabetes | type 2 diabetes mellitus | T2DM | DM2 | DMII | DM type 2 | type 2 DM | NIDDM | type 2 diabetic | T2D | non insulin dependent diabetes | noninsulin dependent diabetes | adult onset diabetes | AODM | insulin requiring type 2 diabetes | diabetes type 2 | diabetes mellitus type 2
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.622  Type 2 diabetes with other skin ulcer  when has:L97.1/has:L97.2/has:L97.3/has:L97.8/has:L97.9/has:L98.4  absorbs E11.9

family Type 1 diabetes and another skin ulcer
  term type 1 diabetes | type 1 diabetes mellitus | T1DM | DM1 | DM type 1 | type 1 DM | type 1 diabetic | T1D | juvenile diabetes | juvenile onset diabetes | diabetes type 1 | diabetes mellitus type 1 | brittle diabetes | latent autoimmune diabetes of adulthood type 1 | autoimmune diabetes | ketosis prone type 1 diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E10.622  Type 1 diabetes with other skin ulcer  when has:L97.1/has:L97.2/has:L97.3/has:L97.8/has:L97.9/has:L98.4  absorbs E10.9

family Diabetes, type not told and cataract
  term diabetes | diabetes mellitus | diabetic | =DM | diabetics | diabetic mellitus | sugar diabetes | mellitus diabetes | cystic fibrosis related diabetes | steroid induced diabetes | secondary diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.36  Type 2 diabetes with diabetic cataract  when has:H26.9/~diabetic cataract  absorbs E11.9
  code E10.36  Type 1 diabetes with diabetic cataract  when has:H26.9/~diabetic cataract + has:E10  absorbs E10.9
  code E13.36  Other specified diabetes with diabetic cataract  when has:H26.9/~diabetic cataract + has:E13  absorbs E13.9
  code E08.36  Diabetes due to underlying condition with diabetic cataract  when has:H26.9/~diabetic cataract + has:E08  absorbs E08.9
  code E09.36  Drug or chemical induced diabetes with diabetic cataract  when has:H26.9/~diabetic cataract + has:E09  absorbs E09.9

family Type 2 diabetes and cataract
  term type 2 diabetes | type 2 diabetes mellitus | T2DM | DM2 | DMII | DM type 2 | type 2 DM | NIDDM | type 2 diabetic | T2D | non insulin dependent diabetes | noninsulin dependent diabetes | adult onset diabetes | AODM | insulin requiring type 2 diabetes | diabetes type 2 | diabetes mellitus type 2
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.36  Type 2 diabetes with diabetic cataract  when has:H26.9/~diabetic cataract  absorbs E11.9

family Type 1 diabetes and cataract
  term type 1 diabetes | type 1 diabetes mellitus | T1DM | DM1 | DM type 1 | type 1 DM | type 1 diabetic | T1D | juvenile diabetes | juvenile onset diabetes | diabetes type 1 | diabetes mellitus type 1 | brittle diabetes | latent autoimmune diabetes of adulthood type 1 | autoimmune diabetes | ketosis prone type 1 diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E10.36  Type 1 diabetes with diabetic cataract  when has:H26.9/~diabetic cataract  absorbs E10.9

family Diabetes, type not told and osteomyelitis or another specified complication
  term diabetes | diabetes mellitus | diabetic | =DM | diabetics | diabetic mellitus | sugar diabetes | mellitus diabetes | cystic fibrosis related diabetes | steroid induced diabetes | secondary diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.69  Type 2 diabetes with other specified complication  when has:M86/has:M46.2/~diabetic ketosis  absorbs E11.9
  code E10.69  Type 1 diabetes with other specified complication  when has:M86/has:M46.2/~diabetic ketosis + has:E10  absorbs E10.9
  code E13.69  Other specified diabetes with other specified complication  when has:M86/has:M46.2/~diabetic ketosis + has:E13  absorbs E13.9
  code E08.69  Diabetes due to underlying condition with other specified complication  when has:M86/has:M46.2/~diabetic ketosis + has:E08  absorbs E08.9
  code E09.69  Drug or chemical induced diabetes with other specified complication  when has:M86/has:M46.2/~diabetic ketosis + has:E09  absorbs E09.9

family Type 2 diabetes and osteomyelitis or another specified complication
  term type 2 diabetes | type 2 diabetes mellitus | T2DM | DM2 | DMII | DM type 2 | type 2 DM | NIDDM | type 2 diabetic | T2D | non insulin dependent diabetes | noninsulin dependent diabetes | adult onset diabetes | AODM | insulin requiring type 2 diabetes | diabetes type 2 | diabetes mellitus type 2
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.69  Type 2 diabetes with other specified complication  when has:M86/has:M46.2/~diabetic ketosis  absorbs E11.9

family Type 1 diabetes and osteomyelitis or another specified complication
  term type 1 diabetes | type 1 diabetes mellitus | T1DM | DM1 | DM type 1 | type 1 DM | type 1 diabetic | T1D | juvenile diabetes | juvenile onset diabetes | diabetes type 1 | diabetes mellitus type 1 | brittle diabetes | latent autoimmune diabetes of adulthood type 1 | autoimmune diabetes | ketosis prone type 1 diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E10.69  Type 1 diabetes with other specified complication  when has:M86/has:M46.2/~diabetic ketosis  absorbs E10.9

family Diabetes, type not told and Charcot joint
  term diabetes | diabetes mellitus | diabetic | =DM | diabetics | diabetic mellitus | sugar diabetes | mellitus diabetes | cystic fibrosis related diabetes | steroid induced diabetes | secondary diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.610  Type 2 diabetes with diabetic neuropathic arthropathy  when has:M14.6/~charcot foot/~charcot joint  absorbs E11.9 M14.6
  code E10.610  Type 1 diabetes with diabetic neuropathic arthropathy  when has:M14.6/~charcot foot/~charcot joint + has:E10  absorbs E10.9 M14.6
  code E13.610  Other specified diabetes with diabetic neuropathic arthropathy  when has:M14.6/~charcot foot/~charcot joint + has:E13  absorbs E13.9 M14.6
  code E08.610  Diabetes due to underlying condition with diabetic neuropathic arthropathy  when has:M14.6/~charcot foot/~charcot joint + has:E08  absorbs E08.9 M14.6
  code E09.610  Drug or chemical induced diabetes with diabetic neuropathic arthropathy  when has:M14.6/~charcot foot/~charcot joint + has:E09  absorbs E09.9 M14.6

family Type 2 diabetes and Charcot joint
  term type 2 diabetes | type 2 diabetes mellitus | T2DM | DM2 | DMII | DM type 2 | type 2 DM | NIDDM | type 2 diabetic | T2D | non insulin dependent diabetes | noninsulin dependent diabetes | adult onset diabetes | AODM | insulin requiring type 2 diabetes | diabetes type 2 | diabetes mellitus type 2
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.610  Type 2 diabetes with diabetic neuropathic arthropathy  when has:M14.6/~charcot foot/~charcot joint  absorbs E11.9 M14.6

family Type 1 diabetes and Charcot joint
  term type 1 diabetes | type 1 diabetes mellitus | T1DM | DM1 | DM type 1 | type 1 DM | type 1 diabetic | T1D | juvenile diabetes | juvenile onset diabetes | diabetes type 1 | diabetes mellitus type 1 | brittle diabetes | latent autoimmune diabetes of adulthood type 1 | autoimmune diabetes | ketosis prone type 1 diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E10.610  Type 1 diabetes with diabetic neuropathic arthropathy  when has:M14.6/~charcot foot/~charcot joint  absorbs E10.9 M14.6

family Diabetes, type not told and periodontal disease
  term diabetes | diabetes mellitus | diabetic | =DM | diabetics | diabetic mellitus | sugar diabetes | mellitus diabetes | cystic fibrosis related diabetes | steroid induced diabetes | secondary diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.630  Type 2 diabetes with periodontal disease  when has:K05.2/has:K05.3/has:K05.6/~periodontal disease/~periodontitis  absorbs E11.9
  code E10.630  Type 1 diabetes with periodontal disease  when has:K05.2/has:K05.3/has:K05.6/~periodontal disease/~periodontitis + has:E10  absorbs E10.9
  code E13.630  Other specified diabetes with periodontal disease  when has:K05.2/has:K05.3/has:K05.6/~periodontal disease/~periodontitis + has:E13  absorbs E13.9
  code E08.630  Diabetes due to underlying condition with periodontal disease  when has:K05.2/has:K05.3/has:K05.6/~periodontal disease/~periodontitis + has:E08  absorbs E08.9
  code E09.630  Drug or chemical induced diabetes with periodontal disease  when has:K05.2/has:K05.3/has:K05.6/~periodontal disease/~periodontitis + has:E09  absorbs E09.9

family Type 2 diabetes and periodontal disease
  term type 2 diabetes | type 2 diabetes mellitus | T2DM | DM2 | DMII | DM type 2 | type 2 DM | NIDDM | type 2 diabetic | T2D | non insulin dependent diabetes | noninsulin dependent diabetes | adult onset diabetes | AODM | insulin requiring type 2 diabetes | diabetes type 2 | diabetes mellitus type 2
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E11.630  Type 2 diabetes with periodontal disease  when has:K05.2/has:K05.3/has:K05.6/~periodontal disease/~periodontitis  absorbs E11.9

family Type 1 diabetes and periodontal disease
  term type 1 diabetes | type 1 diabetes mellitus | T1DM | DM1 | DM type 1 | type 1 DM | type 1 diabetic | T1D | juvenile diabetes | juvenile onset diabetes | diabetes type 1 | diabetes mellitus type 1 | brittle diabetes | latent autoimmune diabetes of adulthood type 1 | autoimmune diabetes | ketosis prone type 1 diabetes
  unless gestational diabetes/diabetes insipidus/prediabetes/pre diabetes/borderline diabetes/screening for diabetes/risk of diabetes/risk for diabetes/screen for diabetes/diabetic diet/diabetes screening/bronze diabetes/diabetic foot exam/diabetes prevention
  code E10.630  Type 1 diabetes with periodontal disease  when has:K05.2/has:K05.3/has:K05.6/~periodontal disease/~periodontitis  absorbs E10.9

family Diabetic ketoacidosis
  term diabetic ketoacidosis | DKA | ketoacidosis | diabetic ketosis | diabetic acidosis | euglycemic DKA | diabetic keto acidosis | ketoacidosis + diabetic/diabetes
  not-chronic
  unless alcoholic ketoacidosis/starvation
  code E11.10  Type 2 diabetes with ketoacidosis without coma  absorbs E11.9 E87.2
  code E10.10  Type 1 diabetes with ketoacidosis without coma  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9 E87.2
  code E13.10  Other specified diabetes with ketoacidosis without coma  when has:E13  absorbs E13.9 E87.2
  code E08.10  Diabetes due to underlying condition with ketoacidosis without coma  when has:E08  absorbs E08.9 E87.2
  code E09.10  Drug or chemical induced diabetes with ketoacidosis without coma  when has:E09  absorbs E09.9 E87.2
  code E11.11  Type 2 diabetes with ketoacidosis with coma  when coma/comatose  absorbs E11.9 E87.2
  code E10.11  Type 1 diabetes with ketoacidosis with coma  when coma/comatose + type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9 E87.2
  code E13.11  Other specified diabetes with ketoacidosis with coma  when coma/comatose + has:E13  absorbs E13.9 E87.2
  code E08.11  Diabetes due to underlying condition with ketoacidosis with coma  when coma/comatose + has:E08  absorbs E08.9 E87.2
  code E09.11  Drug or chemical induced diabetes with ketoacidosis with coma  when coma/comatose + has:E09  absorbs E09.9 E87.2

family Diabetic hyperosmolar state
  term hyperosmolar hyperglycemic state | HHS | hyperosmolar nonketotic state | =HONK | hyperglycemic hyperosmolar state | HHNK | nonketotic hyperosmolar | diabetic hyperosmolarity | hyperglycemic hyperosmolar nonketotic syndrome | hyperosmolar coma | hyperosmolar decompensation
  not-chronic
  code E11.00  Type 2 diabetes with hyperosmolarity without coma  absorbs E11.9 E87.0
  code E13.00  Other specified diabetes with hyperosmolarity without coma  when has:E13  absorbs E13.9 E87.0
  code E08.00  Diabetes due to underlying condition with hyperosmolarity without coma  when has:E08  absorbs E08.9 E87.0
  code E09.00  Drug or chemical induced diabetes with hyperosmolarity without coma  when has:E09  absorbs E09.9 E87.0
  code E11.01  Type 2 diabetes with hyperosmolarity with coma  when coma/comatose  absorbs E11.9 E87.0
  code E13.01  Other specified diabetes with hyperosmolarity with coma  when coma/comatose + has:E13  absorbs E13.9 E87.0
  code E08.01  Diabetes due to underlying condition with hyperosmolarity with coma  when coma/comatose + has:E08  absorbs E08.9 E87.0
  code E09.01  Drug or chemical induced diabetes with hyperosmolarity with coma  when coma/comatose + has:E09  absorbs E09.9 E87.0

family Diabetic kidney disease
  term diabetic nephropathy | diabetic kidney disease | diabetic renal disease | diabetic glomerulosclerosis | kimmelstiel wilson disease | diabetic nephrosclerosis | nephropathy + diabetic/diabetes/DM/T2DM | diabetic glomerulopathy | kidney disease due to diabetes | nodular glomerulosclerosis | renal disease + diabetic
  code E11.21  Type 2 diabetes with diabetic nephropathy  absorbs E11.9
  code E10.21  Type 1 diabetes with diabetic nephropathy  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.21  Other specified diabetes with diabetic nephropathy  when has:E13  absorbs E13.9
  code E08.21  Diabetes due to underlying condition with diabetic nephropathy  when has:E08  absorbs E08.9
  code E09.21  Drug or chemical induced diabetes with diabetic nephropathy  when has:E09  absorbs E09.9
  code E11.22  Type 2 diabetes with diabetic chronic kidney disease  when CKD/chronic kidney disease/ESRD/has:N18  absorbs E11.9
  code E10.22  Type 1 diabetes with diabetic chronic kidney disease  when CKD/chronic kidney disease/ESRD/has:N18 + type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.22  Other specified diabetes with diabetic chronic kidney disease  when CKD/chronic kidney disease/ESRD/has:N18 + has:E13  absorbs E13.9
  code E08.22  Diabetes due to underlying condition with diabetic chronic kidney disease  when CKD/chronic kidney disease/ESRD/has:N18 + has:E08  absorbs E08.9
  code E09.22  Drug or chemical induced diabetes with diabetic chronic kidney disease  when CKD/chronic kidney disease/ESRD/has:N18 + has:E09  absorbs E09.9
  code E11.29  Type 2 diabetes with other diabetic kidney complication  when microalbuminuria/proteinuria/albuminuria/papillary necrosis/tubular degeneration  absorbs E11.9
  code E10.29  Type 1 diabetes with other diabetic kidney complication  when microalbuminuria/proteinuria/albuminuria/papillary necrosis/tubular degeneration + type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.29  Other specified diabetes with other diabetic kidney complication  when microalbuminuria/proteinuria/albuminuria/papillary necrosis/tubular degeneration + has:E13  absorbs E13.9
  code E08.29  Diabetes due to underlying condition with other diabetic kidney complication  when microalbuminuria/proteinuria/albuminuria/papillary necrosis/tubular degeneration + has:E08  absorbs E08.9
  code E09.29  Drug or chemical induced diabetes with other diabetic kidney complication  when microalbuminuria/proteinuria/albuminuria/papillary necrosis/tubular degeneration + has:E09  absorbs E09.9

family Diabetic chronic kidney disease
  term diabetic CKD | diabetic chronic kidney disease | CKD due to diabetes | chronic kidney disease due to diabetes | CKD + due to diabetes/due to type 2 diabetes/secondary to diabetes/diabetic/due to DM/due to T2DM/secondary to DM | chronic kidney disease + due to diabetes/secondary to diabetes/diabetic/due to type 2 diabetes | ESRD + due to diabetes/secondary to diabetes/diabetic/due to DM/secondary to DM | diabetic renal failure | diabetic ESRD
  code E11.22  Type 2 diabetes with diabetic chronic kidney disease  absorbs E11.9
  code E10.22  Type 1 diabetes with diabetic chronic kidney disease  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.22  Other specified diabetes with diabetic chronic kidney disease  when has:E13  absorbs E13.9
  code E08.22  Diabetes due to underlying condition with diabetic chronic kidney disease  when has:E08  absorbs E08.9
  code E09.22  Drug or chemical induced diabetes with diabetic chronic kidney disease  when has:E09  absorbs E09.9

family Diabetic albuminuria
  term diabetic microalbuminuria | diabetic proteinuria | microalbuminuria + diabetes/diabetic/T2DM/DM | albuminuria + diabetes/diabetic/T2DM/DM | proteinuria + diabetic | diabetic albuminuria
  code E11.29  Type 2 diabetes with other diabetic kidney complication  absorbs E11.9 R80.9
  code E10.29  Type 1 diabetes with other diabetic kidney complication  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9 R80.9
  code E13.29  Other specified diabetes with other diabetic kidney complication  when has:E13  absorbs E13.9 R80.9
  code E08.29  Diabetes due to underlying condition with other diabetic kidney complication  when has:E08  absorbs E08.9 R80.9
  code E09.29  Drug or chemical induced diabetes with other diabetic kidney complication  when has:E09  absorbs E09.9 R80.9

family Diabetic neuropathy
  term diabetic neuropathy | neuropathy + diabetic/diabetes/T2DM/DM/DM2 | diabetic nerve damage | neuropathy due to diabetes
  code E11.40  Type 2 diabetes with diabetic neuropathy, unspecified  needs type  absorbs E11.9 G62.9
  code E10.40  Type 1 diabetes with diabetic neuropathy, unspecified  needs type  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9 G62.9
  code E13.40  Other specified diabetes with diabetic neuropathy, unspecified  needs type  when has:E13  absorbs E13.9 G62.9
  code E08.40  Diabetes due to underlying condition with diabetic neuropathy, unspecified  needs type  when has:E08  absorbs E08.9 G62.9
  code E09.40  Drug or chemical induced diabetes with diabetic neuropathy, unspecified  needs type  when has:E09  absorbs E09.9 G62.9
  code E11.42  Type 2 diabetes with diabetic polyneuropathy  when polyneuropathy/peripheral/sensory/sensorimotor/distal symmetric/neuralgia/painful/feet  absorbs E11.9 G62.9 G63
  code E10.42  Type 1 diabetes with diabetic polyneuropathy  when polyneuropathy/peripheral/sensory/sensorimotor/distal symmetric/neuralgia/painful/feet + type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9 G62.9 G63
  code E13.42  Other specified diabetes with diabetic polyneuropathy  when polyneuropathy/peripheral/sensory/sensorimotor/distal symmetric/neuralgia/painful/feet + has:E13  absorbs E13.9 G62.9 G63
  code E08.42  Diabetes due to underlying condition with diabetic polyneuropathy  when polyneuropathy/peripheral/sensory/sensorimotor/distal symmetric/neuralgia/painful/feet + has:E08  absorbs E08.9 G62.9 G63
  code E09.42  Drug or chemical induced diabetes with diabetic polyneuropathy  when polyneuropathy/peripheral/sensory/sensorimotor/distal symmetric/neuralgia/painful/feet + has:E09  absorbs E09.9 G62.9 G63
  code E11.41  Type 2 diabetes with diabetic mononeuropathy  when mononeuropathy/cranial nerve/sixth nerve/third nerve/femoral neuropathy/mononeuritis  absorbs E11.9
  code E10.41  Type 1 diabetes with diabetic mononeuropathy  when mononeuropathy/cranial nerve/sixth nerve/third nerve/femoral neuropathy/mononeuritis + type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.41  Other specified diabetes with diabetic mononeuropathy  when mononeuropathy/cranial nerve/sixth nerve/third nerve/femoral neuropathy/mononeuritis + has:E13  absorbs E13.9
  code E08.41  Diabetes due to underlying condition with diabetic mononeuropathy  when mononeuropathy/cranial nerve/sixth nerve/third nerve/femoral neuropathy/mononeuritis + has:E08  absorbs E08.9
  code E09.41  Drug or chemical induced diabetes with diabetic mononeuropathy  when mononeuropathy/cranial nerve/sixth nerve/third nerve/femoral neuropathy/mononeuritis + has:E09  absorbs E09.9
  code E11.43  Type 2 diabetes with diabetic autonomic neuropathy  when autonomic/gastroparesis  absorbs E11.9
  code E10.43  Type 1 diabetes with diabetic autonomic neuropathy  when autonomic/gastroparesis + type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.43  Other specified diabetes with diabetic autonomic neuropathy  when autonomic/gastroparesis + has:E13  absorbs E13.9
  code E08.43  Diabetes due to underlying condition with diabetic autonomic neuropathy  when autonomic/gastroparesis + has:E08  absorbs E08.9
  code E09.43  Drug or chemical induced diabetes with diabetic autonomic neuropathy  when autonomic/gastroparesis + has:E09  absorbs E09.9

family Diabetic polyneuropathy
  term diabetic peripheral neuropathy | diabetic polyneuropathy | peripheral neuropathy + diabetic/diabetes/T2DM/DM/DM2 | diabetic neuralgia | polyneuropathy + diabetic/diabetes/DM/T2DM | diabetic sensory neuropathy | painful diabetic neuropathy | diabetic sensorimotor polyneuropathy | diabetic neuropathic pain | diabetic peripheral sensory neuropathy
  code E11.42  Type 2 diabetes with diabetic polyneuropathy  absorbs E11.9 G62.9 G63
  code E10.42  Type 1 diabetes with diabetic polyneuropathy  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9 G62.9 G63
  code E13.42  Other specified diabetes with diabetic polyneuropathy  when has:E13  absorbs E13.9 G62.9 G63
  code E08.42  Diabetes due to underlying condition with diabetic polyneuropathy  when has:E08  absorbs E08.9 G62.9 G63
  code E09.42  Drug or chemical induced diabetes with diabetic polyneuropathy  when has:E09  absorbs E09.9 G62.9 G63

family Diabetic autonomic neuropathy
  term diabetic gastroparesis | diabetic autonomic neuropathy | gastroparesis + diabetic/diabetes/DM/T2DM | diabetic gastropathy | diabetic autonomic polyneuropathy | diabetic diarrhea | autonomic neuropathy + diabetic/diabetes | diabetic cystopathy | diabetic neurogenic bladder
  code E11.43  Type 2 diabetes with diabetic autonomic neuropathy  absorbs E11.9
  code E10.43  Type 1 diabetes with diabetic autonomic neuropathy  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.43  Other specified diabetes with diabetic autonomic neuropathy  when has:E13  absorbs E13.9
  code E08.43  Diabetes due to underlying condition with diabetic autonomic neuropathy  when has:E08  absorbs E08.9
  code E09.43  Drug or chemical induced diabetes with diabetic autonomic neuropathy  when has:E09  absorbs E09.9

family Diabetic mononeuropathy
  term diabetic mononeuropathy | diabetic third nerve palsy | diabetic sixth nerve palsy | diabetic cranial neuropathy | mononeuropathy + diabetic/diabetes | diabetic mononeuritis multiplex
  code E11.41  Type 2 diabetes with diabetic mononeuropathy  absorbs E11.9
  code E10.41  Type 1 diabetes with diabetic mononeuropathy  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.41  Other specified diabetes with diabetic mononeuropathy  when has:E13  absorbs E13.9
  code E08.41  Diabetes due to underlying condition with diabetic mononeuropathy  when has:E08  absorbs E08.9
  code E09.41  Drug or chemical induced diabetes with diabetic mononeuropathy  when has:E09  absorbs E09.9

family Diabetic amyotrophy
  term diabetic amyotrophy | diabetic lumbosacral plexopathy | diabetic radiculoplexopathy | bruns garland syndrome | diabetic myasthenia
  code E11.44  Type 2 diabetes with diabetic amyotrophy  absorbs E11.9
  code E10.44  Type 1 diabetes with diabetic amyotrophy  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.44  Other specified diabetes with diabetic amyotrophy  when has:E13  absorbs E13.9
  code E08.44  Diabetes due to underlying condition with diabetic amyotrophy  when has:E08  absorbs E08.9
  code E09.44  Drug or chemical induced diabetes with diabetic amyotrophy  when has:E09  absorbs E09.9

family Other diabetic neurological complication
  term diabetic neurological complication | diabetic neurologic complications | diabetic radiculopathy | diabetic encephalopathy
  code E11.49  Type 2 diabetes with other diabetic neurological complication  absorbs E11.9
  code E10.49  Type 1 diabetes with other diabetic neurological complication  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.49  Other specified diabetes with other diabetic neurological complication  when has:E13  absorbs E13.9
  code E08.49  Diabetes due to underlying condition with other diabetic neurological complication  when has:E08  absorbs E08.9
  code E09.49  Drug or chemical induced diabetes with other diabetic neurological complication  when has:E09  absorbs E09.9

family Diabetic peripheral angiopathy
  term diabetic peripheral angiopathy | diabetic peripheral vascular disease | diabetic PVD | diabetic PAD | diabetic angiopathy | diabetic vasculopathy | diabetic macroangiopathy | diabetic peripheral arterial disease | peripheral vascular disease + diabetic/due to diabetes | diabetic microangiopathy peripheral | diabetic arteriopathy
  code E11.51  Type 2 diabetes with peripheral angiopathy without gangrene  absorbs E11.9 I73.9
  code E10.51  Type 1 diabetes with peripheral angiopathy without gangrene  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9 I73.9
  code E13.51  Other specified diabetes with peripheral angiopathy without gangrene  when has:E13  absorbs E13.9 I73.9
  code E08.51  Diabetes due to underlying condition with peripheral angiopathy without gangrene  when has:E08  absorbs E08.9 I73.9
  code E09.51  Drug or chemical induced diabetes with peripheral angiopathy without gangrene  when has:E09  absorbs E09.9 I73.9
  code E11.52  Type 2 diabetes with peripheral angiopathy with gangrene  when gangrene/gangrenous/necrosis  absorbs E11.9 I73.9 I96
  code E10.52  Type 1 diabetes with peripheral angiopathy with gangrene  when gangrene/gangrenous/necrosis + type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9 I73.9 I96
  code E13.52  Other specified diabetes with peripheral angiopathy with gangrene  when gangrene/gangrenous/necrosis + has:E13  absorbs E13.9 I73.9 I96
  code E08.52  Diabetes due to underlying condition with peripheral angiopathy with gangrene  when gangrene/gangrenous/necrosis + has:E08  absorbs E08.9 I73.9 I96
  code E09.52  Drug or chemical induced diabetes with peripheral angiopathy with gangrene  when gangrene/gangrenous/necrosis + has:E09  absorbs E09.9 I73.9 I96

family Diabetic gangrene
  term diabetic gangrene | diabetic foot gangrene | gangrene + diabetic/diabetes | diabetic gangrenous foot
  code E11.52  Type 2 diabetes with peripheral angiopathy with gangrene  absorbs E11.9 I73.9 I96
  code E10.52  Type 1 diabetes with peripheral angiopathy with gangrene  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9 I73.9 I96
  code E13.52  Other specified diabetes with peripheral angiopathy with gangrene  when has:E13  absorbs E13.9 I73.9 I96
  code E08.52  Diabetes due to underlying condition with peripheral angiopathy with gangrene  when has:E08  absorbs E08.9 I73.9 I96
  code E09.52  Drug or chemical induced diabetes with peripheral angiopathy with gangrene  when has:E09  absorbs E09.9 I73.9 I96

family Other diabetic circulatory complication
  term diabetic circulatory complications | diabetic vascular disease | diabetic heart disease | diabetic cardiomyopathy | diabetic vascular complications
  code E11.59  Type 2 diabetes with other circulatory complications  absorbs E11.9
  code E10.59  Type 1 diabetes with other circulatory complications  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.59  Other specified diabetes with other circulatory complications  when has:E13  absorbs E13.9
  code E08.59  Diabetes due to underlying condition with other circulatory complications  when has:E08  absorbs E08.9
  code E09.59  Drug or chemical induced diabetes with other circulatory complications  when has:E09  absorbs E09.9

family Diabetic foot ulcer
  term diabetic foot ulcer | DFU | diabetic ulcer | diabetic toe ulcer | diabetic heel ulcer | foot ulcer + diabetic/diabetes/DM/T2DM | ulcer + diabetic foot/diabetes foot | diabetic plantar ulcer | neuropathic foot ulcer + diabetic/diabetes | diabetic foot ulcers | diabetic foot wound | diabetic foot infection with ulcer | toe ulcer + diabetic/diabetes | heel ulcer + diabetic/diabetes | plantar ulcer + diabetic/diabetes
  code E11.621  Type 2 diabetes with foot ulcer  absorbs E11.9
  code E10.621  Type 1 diabetes with foot ulcer  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.621  Other specified diabetes with foot ulcer  when has:E13  absorbs E13.9
  code E08.621  Diabetes due to underlying condition with foot ulcer  when has:E08  absorbs E08.9
  code E09.621  Drug or chemical induced diabetes with foot ulcer  when has:E09  absorbs E09.9

family Other diabetic skin ulcer
  term diabetic leg ulcer | diabetic skin ulcer | leg ulcer + diabetic/diabetes | diabetic ankle ulcer | diabetic calf ulcer | skin ulcer + diabetic
  code E11.622  Type 2 diabetes with other skin ulcer  absorbs E11.9
  code E10.622  Type 1 diabetes with other skin ulcer  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.622  Other specified diabetes with other skin ulcer  when has:E13  absorbs E13.9
  code E08.622  Diabetes due to underlying condition with other skin ulcer  when has:E08  absorbs E08.9
  code E09.622  Drug or chemical induced diabetes with other skin ulcer  when has:E09  absorbs E09.9

family Diabetic skin disease
  term diabetic dermatitis | diabetic dermopathy | necrobiosis lipoidica diabeticorum
  code E11.620  Type 2 diabetes with diabetic dermatitis  absorbs E11.9
  code E10.620  Type 1 diabetes with diabetic dermatitis  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.620  Other specified diabetes with diabetic dermatitis  when has:E13  absorbs E13.9
  code E08.620  Diabetes due to underlying condition with diabetic dermatitis  when has:E08  absorbs E08.9
  code E09.620  Drug or chemical induced diabetes with diabetic dermatitis  when has:E09  absorbs E09.9

family Other diabetic skin complication
  term diabetic skin complication | diabetic bullae | bullosis diabeticorum | diabetic foot infection | diabetic foot | diabetic foot cellulitis | cellulitis + diabetic foot | diabetic skin infection | diabetic blister | acanthosis nigricans + diabetes/diabetic | infected diabetic foot
  unless diabetic foot exam/diabetic foot care/foot ulcer/monofilament/education/shoe/shoes
  code E11.628  Type 2 diabetes with other skin complications  absorbs E11.9
  code E10.628  Type 1 diabetes with other skin complications  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.628  Other specified diabetes with other skin complications  when has:E13  absorbs E13.9
  code E08.628  Diabetes due to underlying condition with other skin complications  when has:E08  absorbs E08.9
  code E09.628  Drug or chemical induced diabetes with other skin complications  when has:E09  absorbs E09.9

family Diabetic Charcot joint
  term diabetic charcot foot | diabetic charcot joint | charcot + diabetic/diabetes/DM | diabetic neuropathic arthropathy | diabetic charcot arthropathy | diabetic neuroarthropathy | diabetic osteoarthropathy
  code E11.610  Type 2 diabetes with diabetic neuropathic arthropathy  absorbs E11.9 M14.6
  code E10.610  Type 1 diabetes with diabetic neuropathic arthropathy  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9 M14.6
  code E13.610  Other specified diabetes with diabetic neuropathic arthropathy  when has:E13  absorbs E13.9 M14.6
  code E08.610  Diabetes due to underlying condition with diabetic neuropathic arthropathy  when has:E08  absorbs E08.9 M14.6
  code E09.610  Drug or chemical induced diabetes with diabetic neuropathic arthropathy  when has:E09  absorbs E09.9 M14.6

family Other diabetic arthropathy
  term diabetic arthropathy | diabetic cheiroarthropathy | diabetic stiff hand syndrome | diabetic hand syndrome
  code E11.618  Type 2 diabetes with other diabetic arthropathy  absorbs E11.9
  code E10.618  Type 1 diabetes with other diabetic arthropathy  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.618  Other specified diabetes with other diabetic arthropathy  when has:E13  absorbs E13.9
  code E08.618  Diabetes due to underlying condition with other diabetic arthropathy  when has:E08  absorbs E08.9
  code E09.618  Drug or chemical induced diabetes with other diabetic arthropathy  when has:E09  absorbs E09.9

family Diabetic periodontal disease
  term diabetic periodontal disease | periodontitis + diabetic/diabetes | periodontal disease + diabetic/diabetes
  code E11.630  Type 2 diabetes with periodontal disease  absorbs E11.9
  code E10.630  Type 1 diabetes with periodontal disease  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.630  Other specified diabetes with periodontal disease  when has:E13  absorbs E13.9
  code E08.630  Diabetes due to underlying condition with periodontal disease  when has:E08  absorbs E08.9
  code E09.630  Drug or chemical induced diabetes with periodontal disease  when has:E09  absorbs E09.9

family Other diabetic oral complication
  term diabetic oral complication | diabetic mouth complications | xerostomia + due to diabetes
  code E11.638  Type 2 diabetes with other oral complications  absorbs E11.9
  code E10.638  Type 1 diabetes with other oral complications  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.638  Other specified diabetes with other oral complications  when has:E13  absorbs E13.9
  code E08.638  Diabetes due to underlying condition with other oral complications  when has:E08  absorbs E08.9
  code E09.638  Drug or chemical induced diabetes with other oral complications  when has:E09  absorbs E09.9

family Diabetes with another specified complication
  term diabetic osteomyelitis | diabetic foot osteomyelitis | osteomyelitis + diabetic foot/diabetic/diabetes | diabetic erectile dysfunction | diabetic impotence | erectile dysfunction + due to diabetes/diabetic/secondary to diabetes | diabetic dyslipidemia | hyperlipidemia + due to diabetes/due to type 2 diabetes/associated with diabetes/due to DM | dyslipidemia + due to diabetes/associated with diabetes | diabetic hyperlipidemia | diabetic mastopathy | diabetic hyperkalemia | diabetic amyloidosis
  code E11.69  Type 2 diabetes with other specified complication  absorbs E11.9
  code E10.69  Type 1 diabetes with other specified complication  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.69  Other specified diabetes with other specified complication  when has:E13  absorbs E13.9
  code E08.69  Diabetes due to underlying condition with other specified complication  when has:E08  absorbs E08.9
  code E09.69  Drug or chemical induced diabetes with other specified complication  when has:E09  absorbs E09.9

family Diabetic hyperglycemia
  term uncontrolled diabetes | poorly controlled diabetes | diabetic hyperglycemia | uncontrolled DM | poorly controlled DM | uncontrolled type 2 diabetes | poorly controlled type 2 diabetes | uncontrolled diabetes mellitus | poorly controlled diabetes mellitus | uncontrolled T2DM | inadequately controlled diabetes | out of control diabetes | diabetes out of control | hyperglycemia + diabetes/diabetic/T2DM/DM/DM2 | diabetes with hyperglycemia | uncontrolled type 2 diabetes mellitus | poorly controlled T2DM | hyperglycemic decompensation | decompensated diabetes | diabetic decompensation | diabetes mellitus with hyperglycemia | type 2 diabetes mellitus with hyperglycemia | type 2 diabetes with hyperglycemia | T2DM with hyperglycemia
  code E11.65  Type 2 diabetes with hyperglycemia  absorbs E11.9 R73.9
  code E10.65  Type 1 diabetes with hyperglycemia  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9 R73.9
  code E13.65  Other specified diabetes with hyperglycemia  when has:E13  absorbs E13.9 R73.9
  code E08.65  Diabetes due to underlying condition with hyperglycemia  when has:E08  absorbs E08.9 R73.9
  code E09.65  Drug or chemical induced diabetes with hyperglycemia  when has:E09  absorbs E09.9 R73.9
  code E11.649  Type 2 diabetes with hypoglycemia without coma  when hypoglycemia/hypoglycemic  absorbs E11.9 E16.2
  code E10.649  Type 1 diabetes with hypoglycemia without coma  when hypoglycemia/hypoglycemic + type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9 E16.2
  code E13.649  Other specified diabetes with hypoglycemia without coma  when hypoglycemia/hypoglycemic + has:E13  absorbs E13.9 E16.2
  code E08.649  Diabetes due to underlying condition with hypoglycemia without coma  when hypoglycemia/hypoglycemic + has:E08  absorbs E08.9 E16.2
  code E09.649  Drug or chemical induced diabetes with hypoglycemia without coma  when hypoglycemia/hypoglycemic + has:E09  absorbs E09.9 E16.2

family Diabetic hypoglycemia
  term diabetic hypoglycemia | hypoglycemia + diabetes/diabetic/T2DM/DM/DM2/insulin/sulfonylurea/glipizide/glyburide | insulin reaction | insulin induced hypoglycemia | diabetes with hypoglycemia | hypoglycemic unawareness | hypoglycemia unawareness | hypoglycemic episodes + diabetes/insulin/diabetic
  not-chronic
  code E11.649  Type 2 diabetes with hypoglycemia without coma  absorbs E11.9 E16.2
  code E10.649  Type 1 diabetes with hypoglycemia without coma  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9 E16.2
  code E13.649  Other specified diabetes with hypoglycemia without coma  when has:E13  absorbs E13.9 E16.2
  code E08.649  Diabetes due to underlying condition with hypoglycemia without coma  when has:E08  absorbs E08.9 E16.2
  code E09.649  Drug or chemical induced diabetes with hypoglycemia without coma  when has:E09  absorbs E09.9 E16.2
  code E11.641  Type 2 diabetes with hypoglycemia with coma  when coma/unresponsive/unconscious  absorbs E11.9 E16.2 E15
  code E10.641  Type 1 diabetes with hypoglycemia with coma  when coma/unresponsive/unconscious + type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9 E16.2 E15
  code E13.641  Other specified diabetes with hypoglycemia with coma  when coma/unresponsive/unconscious + has:E13  absorbs E13.9 E16.2 E15
  code E08.641  Diabetes due to underlying condition with hypoglycemia with coma  when coma/unresponsive/unconscious + has:E08  absorbs E08.9 E16.2 E15
  code E09.641  Drug or chemical induced diabetes with hypoglycemia with coma  when coma/unresponsive/unconscious + has:E09  absorbs E09.9 E16.2 E15

family Diabetic hypoglycemic coma
  term diabetic hypoglycemic coma | insulin coma | insulin shock | diabetic coma hypoglycemic
  not-chronic
  code E11.641  Type 2 diabetes with hypoglycemia with coma  absorbs E11.9 E16.2 E15
  code E10.641  Type 1 diabetes with hypoglycemia with coma  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9 E16.2 E15
  code E13.641  Other specified diabetes with hypoglycemia with coma  when has:E13  absorbs E13.9 E16.2 E15
  code E08.641  Diabetes due to underlying condition with hypoglycemia with coma  when has:E08  absorbs E08.9 E16.2 E15
  code E09.641  Drug or chemical induced diabetes with hypoglycemia with coma  when has:E09  absorbs E09.9 E16.2 E15

family Diabetic coma
  term diabetic coma
  not-chronic
  code E11.11  Type 2 diabetes with ketoacidosis with coma  absorbs E11.9
  code E10.11  Type 1 diabetes with ketoacidosis with coma  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.11  Other specified diabetes with ketoacidosis with coma  when has:E13  absorbs E13.9
  code E08.11  Diabetes due to underlying condition with ketoacidosis with coma  when has:E08  absorbs E08.9
  code E09.11  Drug or chemical induced diabetes with ketoacidosis with coma  when has:E09  absorbs E09.9
  code E11.01  Type 2 diabetes with hyperosmolarity with coma  when hyperosmolar  absorbs E11.9
  code E13.01  Other specified diabetes with hyperosmolarity with coma  when hyperosmolar + has:E13  absorbs E13.9
  code E08.01  Diabetes due to underlying condition with hyperosmolarity with coma  when hyperosmolar + has:E08  absorbs E08.9
  code E09.01  Drug or chemical induced diabetes with hyperosmolarity with coma  when hyperosmolar + has:E09  absorbs E09.9
  code E11.641  Type 2 diabetes with hypoglycemia with coma  when hypoglycemic/hypoglycemia  absorbs E11.9
  code E10.641  Type 1 diabetes with hypoglycemia with coma  when hypoglycemic/hypoglycemia + type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.641  Other specified diabetes with hypoglycemia with coma  when hypoglycemic/hypoglycemia + has:E13  absorbs E13.9
  code E08.641  Diabetes due to underlying condition with hypoglycemia with coma  when hypoglycemic/hypoglycemia + has:E08  absorbs E08.9
  code E09.641  Drug or chemical induced diabetes with hypoglycemia with coma  when hypoglycemic/hypoglycemia + has:E09  absorbs E09.9

family Diabetic cataract
  term diabetic cataract | cataract + diabetic/due to diabetes
  code E11.36  Type 2 diabetes with diabetic cataract  absorbs E11.9
  code E10.36  Type 1 diabetes with diabetic cataract  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.36  Other specified diabetes with diabetic cataract  when has:E13  absorbs E13.9
  code E08.36  Diabetes due to underlying condition with diabetic cataract  when has:E08  absorbs E08.9
  code E09.36  Drug or chemical induced diabetes with diabetic cataract  when has:E09  absorbs E09.9

family Other diabetic eye complication
  term diabetic ophthalmic complication | diabetic eye disease | diabetic glaucoma | diabetic iritis | neovascular glaucoma + diabetic/diabetes | diabetic vitreous hemorrhage | rubeosis + diabetes/diabetic | diabetic eye complications | diabetic optic neuropathy | diabetic papillopathy
  unless eye exam/no diabetic eye
  code E11.39  Type 2 diabetes with other diabetic ophthalmic complication  absorbs E11.9
  code E10.39  Type 1 diabetes with other diabetic ophthalmic complication  when type 1/T1DM/DM1/juvenile/T1D/has:E10  absorbs E10.9
  code E13.39  Other specified diabetes with other diabetic ophthalmic complication  when has:E13  absorbs E13.9
  code E08.39  Diabetes due to underlying condition with other diabetic ophthalmic complication  when has:E08  absorbs E08.9
  code E09.39  Drug or chemical induced diabetes with other diabetic ophthalmic complication  when has:E09  absorbs E09.9

# Further names of endocrine and metabolic diseases whose families stand in the other files of this chapter: wards, radiology, pathology.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 4

E05.00  Overactive thyroid with diffuse goiter, without storm = diffuse toxic goiter | diffuse toxic goitre | parry disease | flajani disease
  chronic
E07.9  Disorder of the thyroid, unspecified = thyroid lesion | lesion of thyroid | thyroid alteration | thyroidopathy
E21.5  Disorder of parathyroid gland, unspecified = parathyroid enlargement | enlarged parathyroid | enlarged parathyroid gland | parathyroid nodule | parathyroid mass | parathyroid gland enlargement
E27.8  Other specified disorder of adrenal gland = adrenal pseudocyst | pseudocyst of adrenal | suprarenal pseudocyst | suprarenal cyst | suprarenal mass | suprarenal nodule | adrenal pseudocyst endothelial | pseudocyst/cyst/mass/nodule + adrenal/suprarenal
  unless metastasis/metastatic/carcinoma/pheochromocytoma/adenoma/incidentaloma/no adrenal
E27.49  Other adrenocortical insufficiency (adrenal bleeding) = suprarenal hematoma | suprarenal hemorrhage | hematoma of adrenal | bleeding into adrenal gland | hemorrhage of adrenal gland | adrenal apoplexy | hematoma/hemorrhage + adrenal/suprarenal
  unless traumatic/injury
E31.0  Autoimmune polyglandular failure = autoimmune polyglandular failure | autoimmune polyendocrinopathy | APECED | carpenter syndrome polyglandular | polyglandular autoimmune syndrome type 2
  chronic
E34.321  Primary insulin-like growth factor-1 (IGF-1) deficiency = laron dwarfism | laron type short stature | growth hormone insensitivity laron
  chronic
E34.51  Complete androgen insensitivity syndrome = morris syndrome | complete testicular feminization
  chronic
E72.11  Homocystinuria = hyperhomocysteinemia | hyperhomocysteinaemia | elevated homocysteine disorder | cystathionine beta synthase deficiency | MTHFR deficiency homocystinuria
  chronic
E83.51  Hypocalcemia = low calcium | decreased calcium | reduced serum calcium | hypo-Ca | tetany due to low calcium
  unless diet/intake/score/ionized normal/supplement
E83.52  Hypercalcemia = elevated calcium | elevated serum calcium | raised calcium | hypercalcemic crisis
  unless score/scan/channel
E83.59  Other disorder of calcium metabolism = calciphylaxis | calcinosis | calcinosis universalis | tumoral calcinosis | calcific uremic arteriolopathy
  unless cutis/scleroderma/CREST
E87.1  Low sodium (hyponatremia) = low sodium | low serum sodium | decreased sodium | dilutional hyponatremia
  unless diet/low sodium diet/intake/restriction/salt/foods/meals/cardiac diet
E87.6  Low potassium (hypokalemia) = decreased potassium | potassium depletion
  unless diet/foods/bath
E88.09  Other disorder of plasma-protein metabolism = low albumin | decreased albumin | decreased serum albumin | low total protein | analbuminemia

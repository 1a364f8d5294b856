# Thyroid, parathyroid, pituitary, adrenals, gonads, sugar other than diabetes: offices, endocrinology, wards.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, E00-E07, E15-E36 and E89; guideline I.C.4
chronic

family Hypothyroidism
  term hypothyroidism | hypothyroid | underactive thyroid | myxedema | thyroid insufficiency | low thyroid | primary hypothyroidism | thyroid hypofunction | acquired hypothyroidism | thyroid deficiency
  family-history Z83.49  Family history of other endocrine, nutritional and metabolic diseases
  unless myxedema coma
  code E03.9  Hypothyroidism, unspecified
  code E03.1  Congenital hypothyroidism without goiter  when congenital
  code E03.0  Congenital hypothyroidism with diffuse goiter  when congenital + goiter
  code E03.2  Hypothyroidism due to medication or other substance  when drug-induced/amiodarone/lithium/medication/immunotherapy
  code E03.3  Postinfectious hypothyroidism  when postinfectious
  code E03.8  Other specified hypothyroidism  when central/secondary hypothyroidism/pituitary/tertiary
  code E02  Subclinical iodine-deficiency hypothyroidism  when iodine deficiency + subclinical
  code E89.0  Postprocedural hypothyroidism  when postprocedural/postsurgical/post thyroidectomy/after thyroidectomy/radioactive iodine/postablative/post ablative/s p thyroidectomy/status post thyroidectomy/iatrogenic/~radioactive iodine ablation/~post thyroidectomy/~status post thyroidectomy/~s p thyroidectomy/~total thyroidectomy  absorbs E03.9
E89.0  Postprocedural hypothyroidism  absorbs E03.9 = postsurgical hypothyroidism | postablative hypothyroidism | post surgical hypothyroidism | post ablative hypothyroidism | postprocedural hypothyroidism | iatrogenic hypothyroidism | post thyroidectomy hypothyroidism | postoperative hypothyroidism | hypothyroidism after thyroidectomy | hypothyroidism following thyroidectomy
E03.2  Hypothyroidism due to medication or other substance  absorbs E03.9 = drug induced hypothyroidism | amiodarone induced hypothyroidism | lithium induced hypothyroidism | medication induced hypothyroidism
E03.8  Other specified hypothyroidism = subclinical hypothyroidism | central hypothyroidism | secondary hypothyroidism | tertiary hypothyroidism
E03.1  Congenital hypothyroidism without goiter = congenital hypothyroidism | congenital thyroid agenesis | thyroid aplasia | congenital thyroid atrophy
E03.4  Atrophy of thyroid, acquired = thyroid atrophy | atrophic thyroid
E03.5  Myxedema coma = myxedema coma | myxedematous coma
  not-chronic
E00.9  Congenital iodine-deficiency syndrome, unspecified = congenital iodine deficiency syndrome | endemic cretinism | cretinism
E00.0  Congenital iodine-deficiency syndrome, neurological type = neurological cretinism
E00.1  Congenital iodine-deficiency syndrome, myxedematous type = myxedematous cretinism
E01.0  Iodine-deficiency related diffuse goiter = diffuse endemic goiter | endemic diffuse goiter
E01.1  Iodine-deficiency related multinodular goiter = endemic multinodular goiter
E01.2  Iodine-deficiency related goiter, unspecified = endemic goiter | iodine deficiency goiter
E01.8  Other iodine-deficiency related thyroid disorder = iodine deficiency hypothyroidism acquired
E02  Subclinical iodine-deficiency hypothyroidism = subclinical iodine deficiency hypothyroidism

E04.1  Nontoxic single thyroid nodule = thyroid nodule | thyroid nodules | solitary thyroid nodule | single thyroid nodule | nodule + thyroid | nodules + thyroid | colloid nodule | thyroid cyst | uninodular goiter | nontoxic uninodular goiter | cystic thyroid nodule | nodular thyroid | thyroid cysts | hypodense nodule + thyroid | thyroid lesion nodule
  unless toxic nodule/multinodular
E04.2  Nontoxic multinodular goiter = multinodular goiter | MNG | nontoxic multinodular goiter | multiple thyroid nodules | multinodular thyroid | thyroid nodules multiple | cystic goiter | bilateral thyroid nodules | polynodular goiter | multi nodular goiter
  unless toxic multinodular
E04.0  Nontoxic diffuse goiter = diffuse goiter | nontoxic diffuse goiter | simple goiter | diffusely enlarged thyroid
E04.8  Other specified nontoxic goiter = substernal goiter | intrathoracic goiter | retrosternal goiter
E04.9  Nontoxic goiter, unspecified = goiter | goitre | thyroid enlargement | enlarged thyroid | thyromegaly | struma | nodular goiter | thyroid hyperplasia goiter | enlargement + thyroid
  unless toxic/ovarii/no goiter

family Hyperthyroidism
  term hyperthyroidism | thyrotoxicosis | overactive thyroid | hyperthyroid | thyroid hyperfunction | subclinical hyperthyroidism
  family-history Z83.49  Family history of other endocrine, nutritional and metabolic diseases
  code E05.90  Thyrotoxicosis, unspecified, without thyroid storm  needs cause
  code E05.91  Thyrotoxicosis, unspecified, with thyroid storm  when storm/thyrotoxic crisis/thyroid crisis
  code E05.00  Thyrotoxicosis with diffuse goiter, without thyroid storm  when graves/diffuse goiter/graves disease
  code E05.01  Thyrotoxicosis with diffuse goiter and thyroid storm  when graves/diffuse goiter + storm/thyrotoxic crisis
  code E05.10  Thyrotoxicosis with toxic single nodule, without thyroid storm  when toxic nodule/toxic adenoma/uninodular
  code E05.11  Thyrotoxicosis with toxic single nodule and thyroid storm  when toxic nodule/toxic adenoma + storm
  code E05.20  Thyrotoxicosis with toxic multinodular goiter, without thyroid storm  when multinodular
  code E05.21  Thyrotoxicosis with toxic multinodular goiter and thyroid storm  when multinodular + storm
  code E05.30  Thyrotoxicosis from ectopic thyroid tissue, without thyroid storm  when ectopic
  code E05.31  Thyrotoxicosis from ectopic thyroid tissue with thyroid storm  when ectopic + storm
  code E05.40  Factitious thyrotoxicosis, without thyroid storm  when factitia/factitious/exogenous/ingestion
  code E05.41  Factitious thyrotoxicosis with thyroid storm  when factitia/factitious + storm
  code E05.80  Other thyrotoxicosis, without thyroid storm  when amiodarone/iodine induced/TSH secreting
  code E05.81  Other thyrotoxicosis with thyroid storm  when amiodarone/iodine induced/TSH secreting + storm
family Graves disease
  term graves disease | graves' disease | basedow disease | =Graves | toxic diffuse goiter | graves basedow disease | exophthalmic goiter | graves orbitopathy | graves ophthalmopathy | thyroid eye disease | basedow's disease | basedow graves
  code E05.00  Thyrotoxicosis with diffuse goiter, without thyroid storm  absorbs E05.90
  code E05.01  Thyrotoxicosis with diffuse goiter and thyroid storm  when storm/thyrotoxic crisis/has:E05.91  absorbs E05.90 E05.91
E05.20  Thyrotoxicosis with toxic multinodular goiter, without thyroid storm = toxic multinodular goiter | toxic nodular goiter | plummer disease
E05.10  Thyrotoxicosis with toxic single nodule, without thyroid storm = toxic thyroid nodule | toxic adenoma | toxic thyroid adenoma | hot thyroid nodule
E05.40  Factitious thyrotoxicosis, without thyroid storm = thyrotoxicosis factitia | factitious hyperthyroidism | iatrogenic thyrotoxicosis
E05.91  Thyrotoxicosis, unspecified, with thyroid storm = thyroid storm | thyrotoxic crisis | thyrotoxic storm | thyroid crisis
  not-chronic
E05.80  Other thyrotoxicosis, without thyroid storm = amiodarone induced thyrotoxicosis | iodine induced hyperthyroidism | jod basedow | TSH secreting adenoma thyrotoxicosis

E06.3  Autoimmune thyroiditis = hashimoto thyroiditis | hashimoto's thyroiditis | hashimotos | autoimmune thyroiditis | hashimoto disease | chronic lymphocytic thyroiditis | lymphocytic thyroiditis | hashimoto | autoimmune thyroid disease | hashitoxicosis | autoimmune hypothyroidism
  family-history Z83.49  Family history of other endocrine, nutritional and metabolic diseases
E06.0  Acute thyroiditis = acute thyroiditis | suppurative thyroiditis | abscess of thyroid | thyroid abscess | acute suppurative thyroiditis
  not-chronic
E06.1  Subacute thyroiditis = subacute thyroiditis | de quervain thyroiditis | de quervain's thyroiditis | granulomatous thyroiditis | giant cell thyroiditis
  not-chronic
E06.2  Chronic thyroiditis with transient thyrotoxicosis = chronic thyroiditis with transient thyrotoxicosis | silent thyroiditis | painless thyroiditis
E06.4  Drug-induced thyroiditis = drug induced thyroiditis | amiodarone thyroiditis | amiodarone induced thyroiditis
E06.5  Other chronic thyroiditis = riedel thyroiditis | riedel's thyroiditis | fibrous thyroiditis | ligneous thyroiditis | chronic thyroiditis
E06.9  Thyroiditis, unspecified = thyroiditis
  unless postpartum
E07.0  Hypersecretion of calcitonin = hypercalcitoninemia | c cell hyperplasia | hypersecretion of calcitonin
E07.1  Dyshormogenetic goiter = dyshormogenetic goiter | pendred syndrome | dyshormonogenetic goiter
E07.81  Sick-euthyroid syndrome = sick euthyroid syndrome | euthyroid sick syndrome | low t3 syndrome | sick euthyroid | nonthyroidal illness syndrome
  not-chronic
E07.89  Other specified disorder of thyroid = thyroid hemorrhage | thyroid infarction | hemorrhage + thyroid nodule/thyroid cyst | abnormality of thyroid binding globulin | thyroid calcification
E07.9  Disorder of thyroid, unspecified  needs type = thyroid disease | thyroid disorder | thyroid problem | thyroid problems | thyroid dysfunction | thyropathy | thyroid condition | thyroid pathology | thyroid mass | mass + thyroid
  family-history Z83.49  Family history of other endocrine, nutritional and metabolic diseases

# Sugar below normal without diabetes; with diabetes the combination codes apply
family Hypoglycemia
  term hypoglycemia | low blood sugar | hypoglycemic | low blood glucose | hypoglycemic episode | hypoglycaemia | hypoglycemic episodes | hypoglycemic event
  not-chronic
  unless neonatal/newborn/protocol/oral hypoglycemic/hypoglycemic agent/hypoglycemic agents
  code E16.2  Hypoglycemia, unspecified
  code E16.0  Drug-induced hypoglycemia without coma  when drug-induced/sulfonylurea/due to medication
  code E16.1  Other hypoglycemia  when reactive/functional/hyperinsulinemic/postprandial/insulinoma/non islet cell
  code E15  Nondiabetic hypoglycemic coma  when coma
  code E16.A1  Hypoglycemia level 1  when level 1
  code E16.A2  Hypoglycemia level 2  when level 2
  code E16.A3  Hypoglycemia level 3  when level 3
  code E89.830  Hypoglycemia after bariatric surgery  when post bariatric/after gastric bypass/post gastric bypass/after bariatric surgery
E15  Nondiabetic hypoglycemic coma = nondiabetic hypoglycemic coma | hypoglycemic coma nondiabetic
  not-chronic
E16.0  Drug-induced hypoglycemia without coma = drug induced hypoglycemia
  not-chronic
E16.1  Other hypoglycemia = reactive hypoglycemia | postprandial hypoglycemia | hyperinsulinemic hypoglycemia | functional hypoglycemia | hyperinsulinism | hyperinsulinemia | nesidioblastosis
E89.830  Hypoglycemia after bariatric surgery = post bariatric hypoglycemia | postbariatric hypoglycemia | hypoglycemia after gastric bypass
E89.838  Other hypoglycemia after a procedure = postprocedural hypoglycemia
E16.3  Increased secretion of glucagon = hyperglucagonemia | glucagon hypersecretion
E16.4  Increased secretion of gastrin = zollinger ellison syndrome | hypergastrinemia | gastrinoma syndrome | zollinger-ellison
E16.8  Other specified disorder of pancreatic internal secretion = pancreatic polypeptide hypersecretion | VIP hypersecretion
E16.9  Disorder of pancreatic internal secretion, unspecified = islet cell hyperplasia | pancreatic endocrine dysfunction

family Hypoparathyroidism
  term hypoparathyroidism | parathyroid insufficiency | parathyroid tetany
  code E20.9  Hypoparathyroidism, unspecified
  code E20.0  Idiopathic hypoparathyroidism  when primary
  code E20.812  Autoimmune hypoparathyroidism  when autoimmune
  code E20.818  Other hypoparathyroidism due to impaired parathyroid hormone secretion  when genetic/familial isolated
  code E20.89  Other specified hypoparathyroidism  when familial
  code E20.811  Secondary hypoparathyroidism in disease classified elsewhere  when secondary hypoparathyroidism
  code E89.2  Postprocedural hypoparathyroidism  when postprocedural/postsurgical/post thyroidectomy/after thyroidectomy/post parathyroidectomy
E20.1  Pseudohypoparathyroidism = pseudohypoparathyroidism
E20.810  Autosomal dominant hypocalcemia = autosomal dominant hypocalcemia
E89.2  Postprocedural hypoparathyroidism = postsurgical hypoparathyroidism | postprocedural hypoparathyroidism | postoperative hypoparathyroidism | parathyroprival tetany
family Hyperparathyroidism
  term hyperparathyroidism | HPT parathyroid | parathyroid hyperfunction | hyperparathyroid
  unless renal origin
  code E21.3  Hyperparathyroidism, unspecified  needs type
  code E21.0  Primary hyperparathyroidism  when primary hyperparathyroidism/parathyroid adenoma/parathyroid hyperplasia
  code E21.1  Secondary hyperparathyroidism, not of kidney origin  when secondary hyperparathyroidism/vitamin D deficiency
  code E21.2  Other hyperparathyroidism  when tertiary
  # In chronic kidney disease the secondary form has its own code.
  code N25.81  Secondary hyperparathyroidism of kidney origin  when has:N18/ESRD/CKD/renal + secondary hyperparathyroidism/secondary
E21.0  Primary hyperparathyroidism  absorbs E83.52 = primary hyperparathyroidism | PHPT | hyperplasia of parathyroid | parathyroid hyperplasia | osteitis fibrosa cystica | von recklinghausen disease of bone
E21.2  Other hyperparathyroidism = tertiary hyperparathyroidism
E21.4  Other specified disorder of parathyroid gland = familial hypocalciuric hypercalcemia | parathyroid cyst | hypocalciuric hypercalcemia
E21.5  Disorder of parathyroid gland, unspecified = parathyroid disease | parathyroid disorder | parathyroid lesion

E22.0  Acromegaly and pituitary gigantism = acromegaly | pituitary gigantism | gigantism | growth hormone excess
E22.1  Hyperprolactinemia = hyperprolactinemia | elevated prolactin | prolactin excess | prolactinemia
E22.2  Syndrome of inappropriate secretion of antidiuretic hormone = SIADH | syndrome of inappropriate antidiuretic hormone | inappropriate antidiuretic hormone secretion | inappropriate ADH | syndrome of inappropriate secretion of antidiuretic hormone | inappropriate secretion of ADH | inappropriate ADH secretion
  not-chronic
E22.8  Other hyperfunction of pituitary gland = central precocious puberty
E22.9  Hyperfunction of pituitary gland, unspecified = hyperpituitarism | pituitary hyperfunction
E23.0  Hypopituitarism = hypopituitarism | panhypopituitarism | pituitary insufficiency | growth hormone deficiency | sheehan syndrome | sheehan's syndrome | hypogonadotropic hypogonadism | kallmann syndrome | simmonds disease | pituitary apoplexy necrosis | isolated growth hormone deficiency | adult growth hormone deficiency | gonadotropin deficiency | pituitary hormone deficiency | GH deficiency | pituitary dwarfism | ACTH deficiency isolated | pituitary failure | hypophysitis insufficiency
E23.1  Drug-induced hypopituitarism = drug induced hypopituitarism
E23.2  Diabetes insipidus = diabetes insipidus | central diabetes insipidus | arginine vasopressin deficiency | neurohypophyseal diabetes insipidus | cranial diabetes insipidus | central DI
  unless nephrogenic
E23.3  Hypothalamic dysfunction, not elsewhere classified = hypothalamic dysfunction | hypothalamic syndrome
E23.6  Other disorder of pituitary gland = pituitary apoplexy | empty sella | empty sella syndrome | rathke cleft cyst | pituitary cyst | hypophysitis | frohlich syndrome | adiposogenital dystrophy | pituitary abscess | lymphocytic hypophysitis | partially empty sella | rathke's cleft cyst | rathke cyst | pituitary stalk lesion
E23.7  Disorder of pituitary gland, unspecified = pituitary disorder | pituitary disease | pituitary lesion | pituitary dysfunction | pituitary mass nonneoplastic | pituitary mass | sellar mass | sellar lesion | lesion/mass + pituitary/sella turcica
E89.3  Postprocedural hypopituitarism = postprocedural hypopituitarism | postsurgical hypopituitarism | hypopituitarism + after surgery/after resection/post surgical/postradiation/radiation | postoperative hypopituitarism

family Cushing syndrome
  term cushing syndrome | cushing's syndrome | hypercortisolism | cushings | cushing | endogenous cushing syndrome | cushingoid syndrome | endogenous hypercortisolism | adrenal cushing syndrome
  unless reflex/triad/ulcer
  code E24.9  Cushing syndrome, unspecified  needs cause
  code E24.0  Pituitary-dependent Cushing disease  when pituitary
  code E24.2  Drug-induced Cushing syndrome  when drug-induced/steroid/exogenous/iatrogenic/corticosteroids
  code E24.3  Ectopic ACTH syndrome  when ectopic
  code E24.8  Other Cushing syndrome  when adrenal adenoma/adrenal
E24.0  Pituitary-dependent Cushing disease = cushing's disease | cushing disease | pituitary cushing | pituitary dependent hypercortisolism
E24.1  Nelson's syndrome = nelson syndrome | nelson's syndrome
E24.2  Drug-induced Cushing syndrome = iatrogenic cushing syndrome | exogenous cushing syndrome | steroid induced cushing syndrome | drug induced cushing syndrome
E24.3  Ectopic ACTH syndrome = ectopic ACTH syndrome | ectopic cushing syndrome | ectopic ACTH production | ectopic ACTH
E24.4  Alcohol-induced pseudo-Cushing syndrome = pseudo-cushing syndrome | alcohol induced pseudo cushing | pseudo cushing
E25.0  Congenital adrenogenital disorder with enzyme deficiency = congenital adrenal hyperplasia | 21 hydroxylase deficiency | salt losing congenital adrenal hyperplasia
E25.8  Other adrenogenital disorder = idiopathic adrenogenital disorder
E25.9  Adrenogenital disorder, unspecified = adrenogenital syndrome | adrenal virilism | adrenogenital disorder
E26.01  Conn's syndrome = conn syndrome | conn's syndrome | aldosteronoma hyperaldosteronism
E26.02  Glucocorticoid-remediable aldosteronism = glucocorticoid remediable aldosteronism | familial aldosteronism type i
E26.09  Other primary hyperaldosteronism = primary hyperaldosteronism | primary aldosteronism | bilateral adrenal hyperplasia aldosteronism | idiopathic hyperaldosteronism
E26.1  Secondary hyperaldosteronism = secondary hyperaldosteronism | secondary aldosteronism
E26.81  Bartter's syndrome = bartter syndrome | bartter's syndrome
E26.89  Other hyperaldosteronism = gitelman variant hyperaldosteronism
E26.9  Hyperaldosteronism, unspecified = hyperaldosteronism | aldosteronism
E27.0  Other adrenocortical overactivity = adrenal hyperfunction | premature adrenarche | adrenal hyperplasia overactivity | ACTH overproduction not cushing
E27.1  Primary adrenocortical insufficiency = addison disease | addison's disease | primary adrenal insufficiency | autoimmune adrenalitis | primary adrenocortical insufficiency
E27.2  Addisonian crisis = addisonian crisis | adrenal crisis | acute adrenal crisis | adrenocortical crisis | acute adrenal insufficiency | suprarenal crisis
  not-chronic
family Adrenal insufficiency
  term adrenal insufficiency | adrenocortical insufficiency | hypoadrenalism | secondary adrenal insufficiency | adrenal failure | adrenal suppression | relative adrenal insufficiency | hypocortisolism | suprarenal insufficiency | cortisol deficiency | adrenal gland insufficiency
  code E27.40  Adrenocortical insufficiency, unspecified  needs cause
  code E27.1  Primary adrenocortical insufficiency  when primary adrenal/autoimmune/addison
  code E27.3  Drug-induced adrenocortical insufficiency  when drug-induced/steroid/iatrogenic/chronic steroids/exogenous steroids/steroid use/prednisone/steroid induced
  code E27.49  Other adrenocortical insufficiency  when secondary adrenal/hemorrhage/adrenal hemorrhage/tertiary
  code E89.6  Postprocedural adrenocortical hypofunction  when postprocedural/adrenalectomy
E27.3  Drug-induced adrenocortical insufficiency = steroid induced adrenal insufficiency | drug induced adrenal insufficiency | iatrogenic adrenal insufficiency | steroid induced adrenal suppression
E27.49  Other adrenocortical insufficiency = adrenal hemorrhage | hemorrhage + adrenal | adrenal infarction | hypoaldosteronism | hyporeninemic hypoaldosteronism | adrenal hematoma | adrenal necrosis
E27.5  Adrenomedullary hyperfunction = adrenomedullary hyperfunction | catecholamine hypersecretion | pheochromocytoma crisis
E27.8  Other specified disorder of adrenal gland = adrenal hyperplasia | adrenal mass nonneoplastic | adrenal cyst | adrenal incidentaloma | incidentaloma + adrenal | adrenal nodule | adrenal nodules | adrenal thickening | adrenal mass | nodule + adrenal/adrenal gland | nodular adrenal hyperplasia | adrenal lesion | adrenal calcification | adrenal gland enlargement | enlarged adrenal gland
  unless congenital
E27.9  Disorder of adrenal gland, unspecified = adrenal disorder | adrenal disease | adrenal dysfunction | suprarenal disease
E89.6  Postprocedural adrenocortical hypofunction = postsurgical adrenal insufficiency | adrenal insufficiency after adrenalectomy

E28.0  Estrogen excess = estrogen excess | hyperestrogenism | hyperestrogenemia
E28.1  Androgen excess = androgen excess | hyperandrogenism | hyperandrogenemia | ovarian hyperandrogenism
  sex female
E28.2  Polycystic ovarian syndrome = polycystic ovary syndrome | PCOS | polycystic ovarian syndrome | polycystic ovaries | stein leventhal syndrome | polycystic ovarian disease | PCOD | micropolycystic ovaries | polycystic ovary
  sex female
family Premature menopause
  term premature menopause | premature ovarian failure | primary ovarian insufficiency | premature ovarian insufficiency | early menopause | POI ovarian | ovarian failure
  sex female
  code E28.39  Other primary ovarian failure
  code E28.310  Symptomatic premature menopause  when menopause + symptomatic/hot flashes/flushing
  code E28.319  Asymptomatic premature menopause  when menopause/premature menopause/early menopause
  code E89.40  Asymptomatic postprocedural ovarian failure  when postprocedural/after oophorectomy/radiation
E89.40  Asymptomatic postprocedural ovarian failure = surgical menopause | postprocedural ovarian failure | surgically induced menopause
  sex female
E89.41  Symptomatic postprocedural ovarian failure = symptomatic surgical menopause | surgical menopause + symptomatic/hot flashes
  sex female
E28.8  Other ovarian dysfunction = ovarian hyperfunction
  sex female
E28.9  Ovarian dysfunction, unspecified = ovarian dysfunction
  sex female
E29.0  Testicular hyperfunction = testicular hyperfunction
  sex male
E29.1  Testicular hypofunction = hypogonadism | testosterone deficiency | male hypogonadism | testicular hypofunction | low T syndrome | androgen deficiency | hypotestosteronemia | primary hypogonadism | hypergonadotropic hypogonadism | testicular failure | late onset hypogonadism
  sex male
  unless hypogonadotropic
E29.8  Other testicular dysfunction = other testicular dysfunction
  sex male
E29.9  Testicular dysfunction, unspecified = testicular dysfunction
  sex male
E89.5  Postprocedural testicular hypofunction = postprocedural testicular hypofunction | hypogonadism after orchiectomy
  sex male
E30.0  Delayed puberty = delayed puberty | constitutional delay of puberty | pubertal delay | delayed sexual development
E30.1  Precocious puberty = precocious puberty | precocious menstruation | early puberty | precocious sexual development
E30.8  Other disorder of puberty = premature thelarche | thelarche premature
E30.9  Disorder of puberty, unspecified = disorder of puberty
E31.0  Autoimmune polyglandular failure = autoimmune polyglandular syndrome | schmidt syndrome | polyglandular autoimmune syndrome | polyendocrine autoimmune syndrome | autoimmune polyendocrine syndrome
family Multiple endocrine neoplasia
  term multiple endocrine neoplasia | MEN syndrome | =MEN 1 | MEN1 | MEN 2A | MEN2A | MEN 2B | MEN2B | wermer syndrome | sipple syndrome | MEN type 1 | multiple endocrine neoplasia syndrome
  code E31.20  Multiple endocrine neoplasia syndrome, unspecified  needs type
  code E31.21  Multiple endocrine neoplasia type 1  when type 1/MEN 1/MEN1/wermer
  code E31.22  Multiple endocrine neoplasia type 2A  when 2A/MEN2A/type 2A/sipple/type iia
  code E31.23  Multiple endocrine neoplasia type 2B  when 2B/MEN2B/type 2B/type iib
E31.1  Polyglandular hyperfunction = polyglandular hyperfunction
E31.8  Other polyglandular dysfunction = other polyglandular dysfunction
E31.9  Polyglandular dysfunction, unspecified = polyglandular dysfunction
E32.0  Persistent hyperplasia of thymus = thymic hyperplasia | thymus hyperplasia | hyperplasia + thymus/thymic | hypertrophy of thymus
E32.1  Abscess of thymus = abscess of thymus | thymic abscess
E32.8  Other disease of thymus = thymic cyst
E32.9  Disease of thymus, unspecified = thymic disease | thymus disorder | thymic mass nonneoplastic
E34.00  Carcinoid syndrome, unspecified = carcinoid syndrome
E34.01  Carcinoid heart syndrome = carcinoid heart disease | carcinoid heart syndrome | hedinger syndrome
E34.09  Other carcinoid syndrome = carcinoid crisis
E34.1  Other hypersecretion of intestinal hormones = intestinal hormone hypersecretion
E34.2  Ectopic hormone secretion, not elsewhere classified = ectopic hormone secretion
E34.31  Constitutional short stature = constitutional short stature | constitutional delay of growth | familial short stature constitutional
E34.321  Primary insulin-like growth factor-1 deficiency = primary IGF-1 deficiency | severe primary IGF-1 deficiency
E34.322  Insulin-like growth factor-1 resistance = IGF-1 resistance
E34.329  Genetic cause of short stature, unspecified = genetic short stature
E34.30  Short stature due to endocrine disorder, unspecified = endocrine short stature | short stature due to endocrine disorder | laron dwarfism endocrine
E34.4  Constitutional tall stature = constitutional tall stature | constitutional gigantism
E34.50  Androgen insensitivity syndrome, unspecified = androgen insensitivity syndrome
E34.51  Complete androgen insensitivity syndrome = complete androgen insensitivity | testicular feminization
E34.52  Partial androgen insensitivity syndrome = partial androgen insensitivity | reifenstein syndrome
E34.8  Other specified endocrine disorder = pineal cyst | pineal gland dysfunction | pineal gland cyst | progeria | cyst + pineal gland/pineal
E34.9  Endocrine disorder, unspecified = endocrine disorder | hormone imbalance | endocrine disease | hormonal imbalance | hormonal disorder | endocrinopathy | hormonal disturbance
E36.01  Bleeding during an endocrine procedure = intraoperative hemorrhage + thyroidectomy/parathyroidectomy/adrenalectomy
  not-chronic
E36.11  Accidental puncture or laceration during an endocrine procedure = accidental laceration + thyroidectomy/adrenalectomy
  not-chronic
E89.1  Postprocedural hypoinsulinemia = postpancreatectomy hyperglycemia | postprocedural hypoinsulinemia | postpancreatectomy hypoinsulinemia
E89.810  Bleeding after an endocrine procedure = postoperative hemorrhage + thyroidectomy/parathyroidectomy | bleeding + after thyroidectomy
  not-chronic
E89.820  Hematoma after an endocrine procedure = neck hematoma + thyroidectomy/parathyroidectomy | hematoma + after thyroidectomy/post thyroidectomy/thyroid bed
  not-chronic
E89.822  Seroma after an endocrine procedure = seroma + thyroidectomy/parathyroidectomy/thyroid bed
  not-chronic
E89.89  Other postprocedural endocrine or metabolic complication = postoperative hypocalcemia after thyroidectomy | postprocedural endocrine complication
  not-chronic

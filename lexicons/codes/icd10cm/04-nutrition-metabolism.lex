# Nutrition, weight, vitamins, lipids, fluids and electrolytes, inherited metabolism: offices, wards, pediatrics, dialysis.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, E40-E88; guidelines I.B.14 and I.C.4

# Obesity: the class and the word decide, never the body mass index alone (guideline I.B.14).
chronic
family Obesity
  term obesity | obese | obesity unspecified | adiposity | obese patient | exogenous obesity | simple obesity | obese habitus
  family-history Z83.49  Family history of other endocrine, nutritional and metabolic diseases
  unless hypoventilation/risk of obesity
  code E66.9  Obesity, unspecified  needs class
  code E66.811  Obesity, class 1  when class 1/class i/grade 1/grade i/mild obesity/type i
  code E66.812  Obesity, class 2  when class 2/class ii/grade 2/grade ii
  code E66.813  Obesity, class 3  when class 3/class iii/grade 3/grade iii
  code E66.01  Morbid (severe) obesity due to excess calories  when morbid/severe/super/extreme
  code E66.1  Drug-induced obesity  when drug-induced
  code E66.09  Other obesity due to excess calories  when due to excess calories/exogenous/excess calories/alimentary
  code E66.89  Other obesity, not elsewhere classified  when endocrine
E66.01  Morbid (severe) obesity due to excess calories  absorbs E66.9 = morbid obesity | morbidly obese | severe obesity | severely obese | super obesity | super obese | extreme obesity | super morbid obesity | superobesity | obesity morbid | clinically severe obesity
E66.813  Obesity, class 3  absorbs E66.9 E66.01 = class 3 obesity | class iii obesity | class 3 severe obesity | grade 3 obesity | obesity class 3 | obesity class iii | class 3 morbid obesity
E66.812  Obesity, class 2  absorbs E66.9 = class 2 obesity | class ii obesity | obesity class 2 | obesity class ii | grade 2 obesity
E66.811  Obesity, class 1  absorbs E66.9 = class 1 obesity | class i obesity | obesity class 1 | obesity class i | grade 1 obesity
E66.3  Overweight = overweight | excess weight | excess body weight
E66.2  Morbid (severe) obesity with alveolar hypoventilation  absorbs E66.9 E66.01 = obesity hypoventilation syndrome | =OHS | pickwickian syndrome | obesity hypoventilation | pickwick syndrome
E66.1  Drug-induced obesity = drug induced obesity
E88.82  Obesity due to disruption of MC4R pathway = MC4R deficiency obesity | MC4R obesity
E65  Localized adiposity = localized adiposity | abdominal pannus | panniculus | fat pad localized | pannus abdominal | buffalo hump | panniculus adiposus | abdominal apron

family Malnutrition
  term malnutrition | protein calorie malnutrition | malnourished | undernutrition | protein energy malnutrition | PCM malnutrition | caloric malnutrition | undernourished | poor nutritional status malnutrition | protein malnutrition | calorie malnutrition | protein calorie imbalance | hyponutrition | desnutrition
  not-chronic
  unless risk of malnutrition/risk for malnutrition/screen/fetal
  code E46  Protein-calorie malnutrition, unspecified  needs severity
  code E43  Severe protein-calorie malnutrition, unspecified type  when severe/third degree
  code E44.0  Moderate protein-calorie malnutrition  when moderate/second degree
  code E44.1  Mild protein-calorie malnutrition  when mild/first degree
E43  Severe protein-calorie malnutrition, unspecified type  absorbs E46 = severe malnutrition | severe protein calorie malnutrition | severely malnourished | starvation edema | severe protein energy malnutrition
E44.0  Moderate protein-calorie malnutrition  absorbs E46 = moderate malnutrition | moderate protein calorie malnutrition | moderately malnourished
E44.1  Mild protein-calorie malnutrition  absorbs E46 = mild malnutrition | mild protein calorie malnutrition
E40  Kwashiorkor = kwashiorkor
E41  Nutritional marasmus = nutritional marasmus | marasmus | severe malnutrition with marasmus
E42  Marasmic kwashiorkor = marasmic kwashiorkor
E45  Retarded development following protein-calorie malnutrition = nutritional short stature | nutritional stunting | growth retardation due to malnutrition
E64.0  Sequela of protein-calorie malnutrition = sequela of malnutrition
E64.3  Sequela of rickets = sequela of rickets | old rickets

# Vitamins and minerals
not-chronic
E50.9  Vitamin A deficiency, unspecified = vitamin A deficiency | hypovitaminosis A
E50.5  Vitamin A deficiency with night blindness = night blindness due to vitamin A deficiency | night blindness + vitamin A
E50.7  Other eye manifestation of vitamin A deficiency = xerophthalmia | xerophthalmia due to vitamin A deficiency
E50.4  Vitamin A deficiency with keratomalacia = keratomalacia due to vitamin A deficiency | keratomalacia + vitamin A
E51.2  Wernicke's encephalopathy = wernicke encephalopathy | wernicke's encephalopathy | wernicke's | wernicke syndrome
E51.11  Dry beriberi = dry beriberi | beriberi
E51.12  Wet beriberi = wet beriberi | beriberi heart disease | cardiovascular beriberi
E51.9  Thiamine deficiency, unspecified = thiamine deficiency | vitamin B1 deficiency | B1 deficiency
E52  Niacin deficiency (pellagra) = pellagra | niacin deficiency | vitamin B3 deficiency
E53.0  Riboflavin deficiency = riboflavin deficiency | vitamin B2 deficiency | ariboflavinosis
E53.1  Pyridoxine deficiency = pyridoxine deficiency | vitamin B6 deficiency | B6 deficiency
E53.8  Deficiency of other specified B vitamin = vitamin B12 deficiency | B12 deficiency | cobalamin deficiency | folate deficiency | folic acid deficiency | low B12 | biotin deficiency | low vitamin B12 | cyanocobalamin deficiency | vitamin B 12 deficiency | deficiency + vitamin B12/B12/folate/folic acid/cobalamin
  chronic
  unless anemia
E53.9  Vitamin B deficiency, unspecified = vitamin B deficiency
E54  Ascorbic acid deficiency = scurvy | vitamin C deficiency | ascorbic acid deficiency
E55.9  Vitamin D deficiency, unspecified = vitamin D deficiency | vit D deficiency | low vitamin D | hypovitaminosis D | vitamin D insufficiency | avitaminosis D | deficiency + vitamin D/vit D | vitamin D deficient | low vit D | 25 OH vitamin D deficiency
  chronic
E55.0  Rickets, active = rickets | nutritional rickets | active rickets | infantile osteomalacia
  unless hypophosphatemic/vitamin D dependent/old/renal
E56.0  Deficiency of vitamin E = vitamin E deficiency
E56.1  Deficiency of vitamin K = vitamin K deficiency
E56.8  Deficiency of other vitamin = other vitamin deficiency
E56.9  Vitamin deficiency, unspecified = vitamin deficiency | vitamin deficiencies | hypovitaminosis | avitaminosis | multivitamin deficiency
E58  Dietary calcium deficiency = dietary calcium deficiency | calcium deficiency
E59  Dietary selenium deficiency = selenium deficiency | keshan disease
E60  Dietary zinc deficiency = zinc deficiency
E61.0  Copper deficiency = copper deficiency
E61.1  Iron deficiency = iron deficiency | low iron | depleted iron stores | iron deficient | ferropenia | low iron stores
  chronic
  unless anemia
E61.2  Magnesium deficiency = magnesium deficiency
E61.3  Manganese deficiency = manganese deficiency
E61.4  Chromium deficiency = chromium deficiency
E61.7  Deficiency of multiple nutrient elements = multiple trace element deficiency
E61.8  Deficiency of other specified nutrient element = iodine deficiency | fluoride deficiency
E61.9  Deficiency of nutrient element, unspecified = trace element deficiency | mineral deficiency
E63.0  Essential fatty acid deficiency = essential fatty acid deficiency
E63.1  Imbalance of constituents of food intake = imbalanced diet
E63.8  Other specified nutritional deficiency = other nutritional deficiency
E63.9  Nutritional deficiency, unspecified = nutritional deficiency | nutritional deficit | nutritional deficiencies | inadequate nutrition
E64.9  Sequela of unspecified nutritional deficiency = sequela of nutritional deficiency
E67.0  Hypervitaminosis A = hypervitaminosis A | vitamin A toxicity
E67.1  Hypercarotenemia = carotenemia | hypercarotenemia | carotenosis
E67.2  Megavitamin-B6 syndrome = megavitamin B6 syndrome | vitamin B6 toxicity
E67.3  Hypervitaminosis D = hypervitaminosis D | vitamin D toxicity
E67.8  Other specified hyperalimentation = hyperalimentation overfeeding

# Lipids
chronic
E78.5  Hyperlipidemia, unspecified = hyperlipidemia | HLD | dyslipidemia | hyperlipemia | elevated lipids | HLP | dyslipemia | dislipemia | dyslipidaemia | high lipids | lipid disorder elevated | hyperlipidaemia | dyslipidemic | hyperlipoproteinemia | hyperlipoproteinaemia
  family-history Z83.438  Family history of other disorder of lipoprotein metabolism and other lipidemia
  unless mixed
family Hypercholesterolemia
  term hypercholesterolemia | high cholesterol | elevated cholesterol | pure hypercholesterolemia | hyperchol | increased cholesterol | cholesterol elevated | hyperbetalipoproteinemia | elevated LDL | hypercholesteremia | primary hypercholesterolemia | cholesterol + high/elevated
  family-history Z83.42  Family history of familial hypercholesterolemia
  code E78.00  Pure hypercholesterolemia, unspecified
  code E78.019  Familial hypercholesterolemia, unspecified  when familial
  code E78.010  Homozygous familial hypercholesterolemia  when familial + homozygous/HoFH
  code E78.011  Heterozygous familial hypercholesterolemia  when familial + heterozygous/HeFH
  code E78.2  Mixed hyperlipidemia  when hypertriglyceridemia/high triglycerides/elevated triglycerides/with triglycerides
family Familial hypercholesterolemia
  term familial hypercholesterolemia | FH cholesterol | familial hypercholesteremia | HoFH | HeFH | heterozygous familial hypercholesterolemia | homozygous familial hypercholesterolemia
  family-history Z83.42  Family history of familial hypercholesterolemia
  code E78.019  Familial hypercholesterolemia, unspecified  needs type  absorbs E78.00
  code E78.010  Homozygous familial hypercholesterolemia  when homozygous/HoFH  absorbs E78.00
  code E78.011  Heterozygous familial hypercholesterolemia  when heterozygous/HeFH  absorbs E78.00
E78.1  Pure hyperglyceridemia = hypertriglyceridemia | high triglycerides | elevated triglycerides | hyperglyceridemia | triglycerides elevated | hypertrigliceridemia | endogenous hyperglyceridemia | severe hypertriglyceridemia
  unless mixed
E78.2  Mixed hyperlipidemia  absorbs E78.5 E78.00 E78.1 = mixed hyperlipidemia | combined hyperlipidemia | mixed dyslipidemia | familial combined hyperlipidemia | hypercholesterolemia with hypertriglyceridemia | combined dyslipidemia | hypercholesterolemia + hypertriglyceridemia | hyperlipidemia + mixed/combined | dyslipidemia + mixed
E78.3  Hyperchylomicronemia = hyperchylomicronemia | familial chylomicronemia syndrome | chylomicronemia | chylomicronemia syndrome
E78.41  Elevated lipoprotein(a) = elevated lipoprotein a | elevated lp a | high lipoprotein a
E78.49  Other hyperlipidemia = familial hyperlipidemia | secondary hyperlipidemia
E78.6  Lipoprotein deficiency = low HDL | hypoalphalipoproteinemia | abetalipoproteinemia | HDL deficiency | tangier disease | hypobetalipoproteinemia | low HDL cholesterol | hypocholesterolemia
E78.71  Barth syndrome = barth syndrome
E78.72  Smith-Lemli-Opitz syndrome = smith lemli opitz syndrome
E78.81  Lipoid dermatoarthritis = multicentric reticulohistiocytosis | lipoid dermatoarthritis
E78.89  Other lipoprotein metabolism disorder = cerebrotendinous xanthomatosis lipoprotein
E78.70  Disorder of bile acid and cholesterol metabolism, unspecified = bile acid metabolism disorder
E78.9  Disorder of lipoprotein metabolism, unspecified = lipid disorder | lipid metabolism disorder | lipoprotein disorder

# Fluids and electrolytes
not-chronic
E86.0  Dehydration = dehydration | dehydrated | volume depletion with dehydration | clinically dry dehydration | exsiccosis | mucocutaneous dehydration | clinical dehydration
E86.1  Hypovolemia = hypovolemia | hypovolemic | depletion of plasma volume | volume contraction | intravascular volume depletion | intravascularly depleted
  unless shock
E86.9  Volume depletion, unspecified = volume depletion | volume depleted | fluid depletion | hypovolemic hydration deficit | fluid deficit
E87.0  Hyperosmolality and hypernatremia = hypernatremia | hyperosmolality | elevated sodium | hypernatremic | high sodium level | hyperosmolarity | serum sodium elevated | sodium overload
E87.1  Hypo-osmolality and hyponatremia = hyponatremia | low sodium level | hypoosmolality | hypo-osmolality | hyponatremic | serum sodium low | hyposmolality | hypoosmolar hyponatremia | chronic hyponatremia | euvolemic hyponatremia | hypovolemic hyponatremia | hypervolemic hyponatremia | sodium deficiency | sodium depletion | salt depletion
family Acidosis
  term acidosis | metabolic acidosis | acidemia | metabolic acidemia | anion gap metabolic acidosis | non anion gap metabolic acidosis | acidotic | anion gap acidosis | AGMA | NAGMA | nongap acidosis | hyperchloremic acidosis | hyperchloremic metabolic acidosis
  unless diabetic/renal tubular/lactic/fetal/newborn
  code E87.20  Acidosis, unspecified  needs type
  code E87.21  Acute metabolic acidosis  when acute + metabolic
  code E87.22  Chronic metabolic acidosis  when chronic + metabolic
  code E87.29  Other acidosis  when respiratory/other
E87.20  Acidosis, unspecified = lactic acidosis | lactic acidemia | elevated lactate acidosis | lactacidosis
E87.21  Acute metabolic acidosis = acute metabolic acidosis | acute lactic acidosis
E87.22  Chronic metabolic acidosis = chronic metabolic acidosis | chronic lactic acidosis
E87.29  Other acidosis = respiratory acidosis | acute respiratory acidosis | chronic respiratory acidosis | hypercapnic acidosis | alcoholic ketoacidosis | starvation ketoacidosis | nondiabetic ketoacidosis
  integral-to J96
E87.3  Alkalosis = alkalosis | metabolic alkalosis | respiratory alkalosis | contraction alkalosis | alkalemia | hypochloremic alkalosis | hypokalemic alkalosis
E87.4  Mixed disorder of acid-base balance = mixed acid base disorder | mixed acid base disturbance | mixed acidosis | mixed metabolic and respiratory acidosis | mixed respiratory and metabolic acidosis
E87.5  Hyperkalemia = hyperkalemia | high potassium level | elevated potassium | hyperkalemic | potassium excess | hyperpotassemia | serum potassium elevated | hyperkaliemia | potassium overload | potassium intoxication
E87.6  Hypokalemia = hypokalemia | low potassium level | hypokalemic | potassium deficiency | hypopotassemia | low serum potassium | low potassium | hypokaliemia
  unless periodic paralysis
E87.70  Fluid overload, unspecified = fluid overload | volume overload | hypervolemia | volume overloaded | fluid overloaded | hypervolemic | anasarca overload | hydric overload
  integral-to I50 I11.0 I13.0 I13.2
E87.71  Transfusion associated circulatory overload = transfusion associated circulatory overload | =TACO | fluid overload due to transfusion
E87.79  Other fluid overload = other fluid overload
E87.8  Other disorder of electrolyte and fluid balance = electrolyte imbalance | electrolyte abnormality | electrolyte abnormalities | hyperchloremia | hypochloremia | electrolyte disturbance | electrolyte derangement | electrolyte disorder | hydroelectrolytic imbalance | hydroelectrolytic disorder | electrolyte alterations | electrolyte derangements | ionic alterations | hypochloremic | electrolyte disturbances
E83.42  Hypomagnesemia = hypomagnesemia | low magnesium | low magnesium level | hypomagnesaemia | hypomagnesemic
E83.41  Hypermagnesemia = hypermagnesemia | elevated magnesium | magnesium toxicity
E83.40  Disorder of magnesium metabolism, unspecified = magnesium metabolism disorder
E83.51  Hypocalcemia = hypocalcemia | low calcium level | hypocalcemic | low serum calcium | low ionized calcium
E83.52  Hypercalcemia = hypercalcemia | elevated calcium level | hypercalcemic | hypercalcemia of malignancy | high serum calcium | milk alkali syndrome | malignant hypercalcemia
  unless hypocalciuric
E83.59  Other disorder of calcium metabolism = calcinosis metabolic | disorder of calcium metabolism other | metastatic calcification | calciphylaxis metabolic | nephrocalcinosis metabolic
E83.50  Disorder of calcium metabolism, unspecified = disorder of calcium metabolism
E83.39  Other disorder of phosphorus metabolism = hypophosphatemia | hyperphosphatemia | low phosphorus | elevated phosphorus | low phosphate | hypophosphatasia | acid phosphatase deficiency | high phosphorus | hyperphosphataemia | low serum phosphate | elevated phosphate
  unless familial
E83.31  Familial hypophosphatemia = familial hypophosphatemia | X-linked hypophosphatemia | hypophosphatemic rickets | vitamin D resistant rickets | x linked hypophosphatemic rickets
  chronic
E83.32  Hereditary vitamin D-dependent rickets = vitamin D dependent rickets | hereditary vitamin D dependent rickets
  chronic
E83.30  Disorder of phosphorus metabolism, unspecified = phosphorus metabolism disorder
E83.81  Hungry bone syndrome = hungry bone syndrome
E88.3  Tumor lysis syndrome = tumor lysis syndrome | =TLS | spontaneous tumor lysis syndrome | tumor lysis

# Inherited and other metabolism
chronic
E73.9  Lactose intolerance, unspecified = lactose intolerance | lactase deficiency | lactose intolerant | lactose malabsorption
E73.0  Congenital lactase deficiency = congenital lactase deficiency
E73.1  Secondary lactase deficiency = secondary lactase deficiency | secondary lactose intolerance
E73.8  Other lactose intolerance = other lactose intolerance
E70.0  Classical phenylketonuria = phenylketonuria | PKU | classical phenylketonuria
  unless newborn screen
E70.1  Other hyperphenylalaninemia = hyperphenylalaninemia
E70.21  Tyrosinemia = tyrosinemia | hypertyrosinemia
E70.29  Other disorder of tyrosine metabolism = alkaptonuria | ochronosis | alcaptonuria
E70.30  Albinism, unspecified = albinism
E70.319  Ocular albinism, unspecified = ocular albinism
E70.329  Oculocutaneous albinism, unspecified = oculocutaneous albinism
E70.330  Chediak-Higashi syndrome = chediak higashi syndrome
E70.331  Hermansky-Pudlak syndrome = hermansky pudlak syndrome
E70.39  Other specified albinism = piebaldism | waardenburg albinism
E70.41  Histidinemia = histidinemia
E70.5  Disorder of tryptophan metabolism = tryptophan metabolism disorder
E70.81  Aromatic L-amino acid decarboxylase deficiency = aromatic l amino acid decarboxylase deficiency | AADC deficiency
E71.0  Maple-syrup-urine disease = maple syrup urine disease | MSUD
E71.110  Isovaleric acidemia = isovaleric acidemia
E71.111  3-methylglutaconic aciduria = 3 methylglutaconic aciduria
E71.120  Methylmalonic acidemia = methylmalonic acidemia | methylmalonic aciduria
E71.121  Propionic acidemia = propionic acidemia
E71.30  Disorder of fatty-acid metabolism, unspecified = fatty acid metabolism disorder | fatty acid oxidation disorder
E71.310  Long chain or very long chain acyl CoA dehydrogenase deficiency = VLCAD deficiency | LCAD deficiency | very long chain acyl CoA dehydrogenase deficiency | VLCADD
E71.311  Medium chain acyl CoA dehydrogenase deficiency = MCAD deficiency | medium chain acyl CoA dehydrogenase deficiency | MCADD
E71.312  Short chain acyl CoA dehydrogenase deficiency = SCAD deficiency | short chain acyl CoA dehydrogenase deficiency
E71.313  Glutaric aciduria type 2 = glutaric aciduria type 2 | multiple acyl CoA dehydrogenase deficiency
E71.314  Muscle carnitine palmitoyltransferase deficiency = carnitine palmitoyltransferase deficiency | CPT II deficiency
E71.40  Disorder of carnitine metabolism, unspecified = carnitine deficiency
E71.41  Primary carnitine deficiency = primary carnitine deficiency
E71.50  Peroxisomal disorder, unspecified = peroxisomal disorder
E71.510  Zellweger syndrome = zellweger syndrome | cerebrohepatorenal syndrome
E71.511  Neonatal adrenoleukodystrophy = neonatal adrenoleukodystrophy
E71.520  Childhood cerebral X-linked adrenoleukodystrophy = childhood cerebral adrenoleukodystrophy
E71.521  Adolescent X-linked adrenoleukodystrophy = adolescent adrenoleukodystrophy
E71.522  Adrenomyeloneuropathy = adrenomyeloneuropathy
E71.529  X-linked adrenoleukodystrophy, type not given = adrenoleukodystrophy | x linked adrenoleukodystrophy
E71.540  Rhizomelic chondrodysplasia punctata = rhizomelic chondrodysplasia punctata
E72.01  Cystinuria = cystinuria
E72.02  Hartnup disease = hartnup disease
E72.03  Lowe syndrome = lowe syndrome | oculocerebrorenal syndrome
E72.04  Cystinosis = cystinosis
E72.09  Other disorder of amino-acid transport = fanconi syndrome | fanconi de toni debre syndrome | fanconi syndrome of kidney
E72.11  Homocystinuria = homocystinuria
E72.12  Methylenetetrahydrofolate reductase deficiency = MTHFR deficiency | methylenetetrahydrofolate reductase deficiency
E72.19  Other disorder of sulfur-bearing amino-acid metabolism = cystathioninuria | sulfite oxidase deficiency | methioninemia
E72.20  Disorder of urea cycle metabolism, unspecified = urea cycle disorder | hyperammonemia | elevated ammonia | hyperammonemic
E72.21  Argininemia = argininemia | arginase deficiency
E72.22  Arginosuccinic aciduria = argininosuccinic aciduria
E72.23  Citrullinemia = citrullinemia
E72.3  Disorder of lysine and hydroxylysine metabolism = glutaric aciduria type 1 | glutaric aciduria | hyperlysinemia
E72.4  Disorder of ornithine metabolism = ornithine transcarbamylase deficiency | OTC deficiency | ornithine metabolism disorder
E72.51  Non-ketotic hyperglycinemia = nonketotic hyperglycinemia
E72.52  Trimethylaminuria = trimethylaminuria | fish odor syndrome
E72.530  Primary hyperoxaluria type 1 = primary hyperoxaluria type 1
E72.539  Primary hyperoxaluria, unspecified = primary hyperoxaluria
E72.541  Enteric hyperoxaluria = enteric hyperoxaluria
E72.549  Secondary hyperoxaluria, unspecified = secondary hyperoxaluria
E72.81  Disorder of gamma aminobutyric acid metabolism = GABA metabolism disorder | succinic semialdehyde dehydrogenase deficiency
E72.9  Disorder of amino-acid metabolism, unspecified = amino acid metabolism disorder
E74.00  Glycogen storage disease, unspecified = glycogen storage disease | glycogenosis
E74.01  von Gierke disease = von gierke disease | glycogen storage disease type 1 | glycogen storage disease type ia
E74.02  Pompe disease = pompe disease | pompe's disease | glycogen storage disease type 2 | acid maltase deficiency
E74.03  Cori disease = cori disease | forbes disease | glycogen storage disease type 3
E74.04  McArdle disease = mcardle disease | mcardle's disease | glycogen storage disease type 5
E74.05  LAMP2 deficiency (Danon disease) = danon disease | LAMP2 deficiency
E74.09  Other glycogen storage disease = andersen disease glycogen | tarui disease | glycogen storage disease type 4
E74.11  Essential fructosuria = essential fructosuria
E74.12  Hereditary fructose intolerance = hereditary fructose intolerance | fructose intolerance hereditary
E74.10  Disorder of fructose metabolism, unspecified = fructose metabolism disorder
E74.21  Galactosemia = galactosemia
E74.31  Sucrase-isomaltase deficiency = sucrase isomaltase deficiency
E74.39  Other disorder of intestinal carbohydrate absorption = fructose malabsorption | glucose galactose malabsorption | fructose intolerance
E74.4  Disorder of pyruvate metabolism and gluconeogenesis = pyruvate dehydrogenase deficiency | pyruvate carboxylase deficiency
E74.810  Glucose transporter protein type 1 deficiency = GLUT1 deficiency | glucose transporter type 1 deficiency
E74.89  Other specified disorder of carbohydrate metabolism = renal glycosuria | essential pentosuria | familial renal glycosuria
E75.00  GM2 gangliosidosis, unspecified = GM2 gangliosidosis
E75.01  Sandhoff disease = sandhoff disease
E75.02  Tay-Sachs disease = tay sachs disease | tay-sachs
E75.10  Gangliosidosis, unspecified = gangliosidosis
E75.11  Mucolipidosis IV = mucolipidosis iv
E75.19  Other gangliosidosis = GM1 gangliosidosis
E75.21  Fabry disease = fabry disease | fabry's disease | anderson fabry disease | alpha galactosidase A deficiency
E75.22  Gaucher disease = gaucher disease | gaucher's disease
E75.23  Krabbe disease = krabbe disease | globoid cell leukodystrophy
E75.240  Niemann-Pick disease type A = niemann pick type A | niemann pick disease type A
E75.241  Niemann-Pick disease type B = niemann pick type B | niemann pick disease type B
E75.242  Niemann-Pick disease type C = niemann pick type C | niemann pick disease type C
E75.249  Niemann-Pick disease, unspecified = niemann pick disease | acid sphingomyelinase deficiency
E75.25  Metachromatic leukodystrophy = metachromatic leukodystrophy
E75.27  Pelizaeus-Merzbacher disease = pelizaeus merzbacher disease
E75.28  Canavan disease = canavan disease
E75.29  Other sphingolipidosis = farber disease | alexander disease | leukodystrophy
E75.3  Sphingolipidosis, unspecified = sphingolipidosis
E75.4  Neuronal ceroid lipofuscinosis = neuronal ceroid lipofuscinosis | batten disease | kufs disease
E75.5  Other lipid storage disorder = cerebrotendinous xanthomatosis | wolman disease | lysosomal acid lipase deficiency | xanthomatosis lipid storage | cholesteryl ester storage disease
E75.6  Lipid storage disorder, unspecified = lipid storage disease | lipid storage disorder
E76.01  Hurler syndrome = hurler syndrome | hurler's syndrome | mucopolysaccharidosis type 1 | MPS I
E76.02  Hurler-Scheie syndrome = hurler scheie syndrome
E76.03  Scheie syndrome = scheie syndrome
E76.1  Mucopolysaccharidosis type 2 = hunter syndrome | hunter's syndrome | mucopolysaccharidosis type 2
E76.219  Morquio mucopolysaccharidosis, unspecified = morquio syndrome | mucopolysaccharidosis type 4
E76.22  Sanfilippo mucopolysaccharidosis = sanfilippo syndrome | mucopolysaccharidosis type 3
E76.29  Other mucopolysaccharidosis = maroteaux lamy syndrome | sly syndrome | mucopolysaccharidosis type 6 | beta glucuronidase deficiency
E76.3  Mucopolysaccharidosis, unspecified = mucopolysaccharidosis
E77.0  Defect in post-translational modification of lysosomal enzymes = i-cell disease | mucolipidosis ii | mucolipidosis iii
E77.1  Defect in glycoprotein degradation = fucosidosis | mannosidosis | aspartylglucosaminuria | sialidosis
E77.8  Other disorder of glycoprotein metabolism = hypoproteinemia | low serum protein
E79.0  Hyperuricemia without gout or tophi = hyperuricemia | elevated uric acid | asymptomatic hyperuricemia | high uric acid | hyperuricaemia | hyperuricemic
  kind finding
  integral-to M10 M1A
E79.1  Lesch-Nyhan syndrome = lesch nyhan syndrome
E79.2  Myoadenylate deaminase deficiency = myoadenylate deaminase deficiency
E79.81  Aicardi-Goutieres syndrome = aicardi goutieres syndrome
E79.82  Hereditary xanthinuria = xanthinuria | hereditary xanthinuria
E80.0  Hereditary erythropoietic porphyria = erythropoietic porphyria | erythropoietic protoporphyria | congenital erythropoietic porphyria | gunther disease
E80.1  Porphyria cutanea tarda = porphyria cutanea tarda | PCT porphyria
E80.20  Porphyria, unspecified = porphyria
E80.21  Acute intermittent (hepatic) porphyria = acute intermittent porphyria | acute hepatic porphyria
E80.29  Other porphyria = hereditary coproporphyria | variegate porphyria
E80.3  Defect of catalase and peroxidase = acatalasia
E80.4  Gilbert syndrome = gilbert syndrome | gilbert's syndrome | gilbert disease | gilberts
E80.5  Crigler-Najjar syndrome = crigler najjar syndrome
E80.6  Other disorder of bilirubin metabolism = dubin johnson syndrome | rotor syndrome | rotor's syndrome | conjugated hyperbilirubinemia | direct hyperbilirubinemia | indirect hyperbilirubinemia | unconjugated hyperbilirubinemia
E80.7  Disorder of bilirubin metabolism, unspecified = disorder of bilirubin metabolism
  not-chronic
  unless neonatal/newborn
E83.01  Wilson's disease = wilson disease | wilson's disease | hepatolenticular degeneration | wilsons disease
E83.09  Other disorder of copper metabolism = menkes disease | menkes kinky hair disease
E83.00  Disorder of copper metabolism, unspecified = copper metabolism disorder
family Hemochromatosis
  term hemochromatosis | iron overload | hemosiderosis | transfusional iron overload | iron storage disease | bronze diabetes | haemochromatosis | secondary hemochromatosis
  unless pulmonary hemosiderosis
  code E83.119  Hemochromatosis, unspecified  needs type
  code E83.110  Hereditary hemochromatosis  when hereditary/HFE/genetic/primary/C282Y/bronze diabetes
  code E83.111  Hemochromatosis due to repeated red blood cell transfusions  when transfusion/transfusional/transfusions
  code E83.118  Other hemochromatosis  when secondary hemochromatosis/other
E83.110  Hereditary hemochromatosis = hereditary hemochromatosis | primary hemochromatosis | genetic hemochromatosis
E83.10  Disorder of iron metabolism, unspecified = disorder of iron metabolism
E83.2  Disorder of zinc metabolism = acrodermatitis enteropathica
E83.820  Generalized arterial calcification of infancy, genetic cause not given = generalized arterial calcification of infancy
E83.824  Pseudoxanthoma elasticum due to ABCC6 deficiency = ABCC6 deficiency pseudoxanthoma elasticum
E83.9  Disorder of mineral metabolism, unspecified = mineral metabolism disorder
family Cystic fibrosis
  term cystic fibrosis | mucoviscidosis | fibrocystic disease of pancreas
  family-history Z83.49  Family history of other endocrine, nutritional and metabolic diseases
  unless carrier/screening
  code E84.9  Cystic fibrosis, unspecified
  code E84.0  Cystic fibrosis with lung manifestations  when pulmonary/lung/bronchiectasis/pseudomonas/respiratory/pneumonia/exacerbation
  code E84.11  Meconium ileus in cystic fibrosis  when meconium ileus
  code E84.19  Cystic fibrosis with other intestinal manifestations  when distal intestinal obstruction/DIOS/pancreatic insufficiency intestinal
  code E84.8  Cystic fibrosis with other manifestations  when pancreatic insufficiency/sinusitis/liver disease
family Amyloidosis
  term amyloidosis | amyloid deposition | amyloid disease | amyloid | systemic amyloidosis | amyloid deposits | primary amyloidosis
  unless angiopathy/beta amyloid/PET
  code E85.9  Amyloidosis, unspecified  needs type
  code E85.81  Light chain (AL) amyloidosis  when AL/light chain
  code E85.82  Wild-type transthyretin (ATTR) amyloidosis  when wild type/senile/ATTRwt
  code E85.1  Hereditary amyloidosis with neuropathy  when familial polyneuropathy/hereditary + neuropathy/polyneuropathy/neuropathic
  code E85.0  Hereditary amyloidosis without neuropathy  when familial mediterranean/nephropathic
  code E85.2  Hereditary amyloidosis, unspecified  when hereditary/familial/hATTR
  code E85.3  Secondary systemic amyloidosis  when secondary amyloidosis/AA amyloidosis/AA/hemodialysis associated
  code E85.4  Organ-limited amyloidosis  when localized/cardiac/cutaneous/laryngeal/organ limited/liver/bladder/pulmonary/cerebral
E85.81  Light chain (AL) amyloidosis = AL amyloidosis | light chain amyloidosis | primary systemic amyloidosis
E85.3  Secondary systemic amyloidosis = AA amyloidosis | secondary amyloidosis | hemodialysis associated amyloidosis
E85.1  Hereditary amyloidosis with neuropathy = familial amyloid polyneuropathy | transthyretin familial amyloid polyneuropathy | FAP amyloid
E85.82  Wild-type transthyretin (ATTR) amyloidosis = wild type transthyretin amyloidosis | senile systemic amyloidosis | ATTRwt | wild type ATTR
E85.4  Organ-limited amyloidosis = localized amyloidosis | cutaneous amyloidosis | macular amyloidosis | laryngeal amyloidosis
E88.01  Alpha-1-antitrypsin deficiency = alpha 1 antitrypsin deficiency | A1AT deficiency | AAT deficiency | alpha-1 antitrypsin deficiency
  family-history Z83.49  Family history of other endocrine, nutritional and metabolic diseases
E88.02  Plasminogen deficiency = plasminogen deficiency | dysplasminogenemia
E88.09  Other disorder of plasma-protein metabolism = hypoalbuminemia | hypoalbuminaemia | bisalbuminemia | hypoalbuminemic | dysproteinemia
  not-chronic
E88.10  Lipodystrophy, unspecified = lipodystrophy
  unless insulin/HIV
E88.11  Partial lipodystrophy = partial lipodystrophy | dunnigan syndrome | familial partial lipodystrophy
E88.12  Generalized lipodystrophy = generalized lipodystrophy | berardinelli seip syndrome | congenital generalized lipodystrophy
E88.13  Localized lipodystrophy = localized lipodystrophy | insulin lipodystrophy
E88.14  HIV-associated lipodystrophy = HIV lipodystrophy | HIV associated lipodystrophy
E88.2  Lipomatosis, not elsewhere classified = lipomatosis | dercum disease | madelung disease | adiposis dolorosa | epidural lipomatosis | pelvic lipomatosis | multiple symmetric lipomatosis
  unless pancreatic lipomatosis
E88.40  Mitochondrial metabolism disorder, unspecified = mitochondrial disease | mitochondrial disorder | mitochondrial cytopathy | mitochondrial myopathy disease | mitochondrial encephalomyopathy
E88.41  MELAS syndrome = MELAS syndrome | =MELAS
E88.42  MERRF syndrome = MERRF syndrome | MERRF
E88.49  Other mitochondrial metabolism disorder = other mitochondrial disease
E88.810  Metabolic syndrome = metabolic syndrome | syndrome X metabolic | dysmetabolic syndrome X | dysmetabolic syndrome
E88.811  Insulin resistance syndrome, type A = type A insulin resistance
E88.819  Insulin resistance, unspecified = insulin resistance | insulin resistant
E88.89  Other specified metabolic disorder = launois bensaude adenolipomatosis | metabolic bone disease dialysis | ketosis nondiabetic
E88.9  Metabolic disorder, unspecified = metabolic disorder | metabolic disease | inborn error of metabolism | metabolic derangement | metabolic disturbance | metabolic abnormality | metabolic derangements | metabolic alterations
E88.A  Wasting disease (syndrome) due to underlying condition = wasting syndrome | wasting disease | cachexia due to underlying condition | cancer cachexia | cachexia due to cancer | cachexia + cancer/malignancy/heart failure/COPD/HIV/AIDS/underlying | cardiac cachexia | pulmonary cachexia

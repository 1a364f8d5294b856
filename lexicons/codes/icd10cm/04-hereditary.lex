# Inborn errors of metabolism and hereditary endocrine diseases as genetics names them, with enzymes, genes and sub-types.
# For metabolic clinics, endocrinology, genetics and pediatrics; series numbers and symbols (CDG1A, GSD2) are in lexicons/gene-series.tsv.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapters 4, 11 and 14: Disorder, metabolism; Deficiency, enzyme
chronic

# Amino acids and organic acids
E70.1  Other hyperphenylalaninemia = BH4-deficient hyperphenylalaninemia | dihydropteridine reductase deficiency | GTP cyclohydrolase deficiency | sepiapterin reductase deficiency | atypical phenylketonuria | maternal hyperphenylalaninemia
E70.0  Phenylketonuria = phenylalanine hydroxylase deficiency | Folling disease | oligophrenia phenylpyruvica
E70.21  Tyrosinemia = tyrosinemia type I | tyrosinemia type II | tyrosinemia type III | hepatorenal tyrosinemia | Richner-Hanhart syndrome | fumarylacetoacetase deficiency
E70.29  Other disorder of tyrosine metabolism = ochronosis hereditary | homogentisic acid oxidase deficiency | hawkinsinuria
E70.329  Oculocutaneous albinism = brown oculocutaneous albinism | rufous oculocutaneous albinism
E70.320  Oculocutaneous albinism type 1 = oculocutaneous albinism type IA
E70.331  Hermansky-Pudlak syndrome = Hermansky-Pudlak syndrome
E70.81  AADC deficiency = dopa decarboxylase deficiency
E71.0  Maple syrup urine disease = branched-chain ketoaciduria | branched-chain alpha-keto acid dehydrogenase deficiency | intermediate maple syrup urine disease | thiamine-responsive maple syrup urine disease
E71.110  Isovaleric acidemia = isovaleryl-CoA dehydrogenase deficiency | isovaleric aciduria
E71.111  3-methylglutaconic aciduria = 3-methylglutaconic aciduria | methylglutaconic aciduria | 3-methylglutaconyl-CoA hydratase deficiency | Costeff syndrome | Costeff optic atrophy syndrome | MEGDEL syndrome | optic atrophy plus 3-methylglutaconic aciduria
E71.118  Other branched-chain organic aciduria = 3-methylcrotonylglycinuria | 3-hydroxyisobutyryl-CoA hydrolase deficiency | isobutyryl-CoA dehydrogenase deficiency | 2-methylbutyryl-CoA dehydrogenase deficiency | 3-hydroxy-3-methylglutaryl-CoA lyase deficiency | malonic aciduria | malonyl-CoA decarboxylase deficiency
E71.120  Methylmalonic acidemia = methylmalonyl-CoA mutase deficiency | methylmalonic aciduria and homocystinuria | methylmalonic aciduria with homocystinuria | methylmalonic aciduria cblA type | methylmalonic aciduria cblB type | cobalamin C disease | combined malonic and methylmalonic aciduria | transcobalamin receptor defect
E71.121  Propionic acidemia = propionyl-CoA carboxylase deficiency | ketotic glycinemia
E71.310  Long or very long chain acyl-CoA dehydrogenase deficiency = long-chain acyl-CoA dehydrogenase deficiency | long-chain 3-hydroxyacyl-CoA dehydrogenase deficiency | mitochondrial trifunctional protein deficiency
E71.311  MCAD deficiency = medium-chain acyl-CoA dehydrogenase deficiency
E71.312  SCAD deficiency = short-chain acyl-CoA dehydrogenase deficiency
E71.313  Glutaric aciduria type II = multiple acyl-CoA dehydrogenase deficiency | glutaric acidemia type II | glutaric aciduria type II | multiple acyl-CoA dehydrogenation deficiency | electron transfer flavoprotein deficiency
E71.314  Muscle carnitine palmitoyltransferase deficiency = carnitine palmitoyltransferase II deficiency | carnitine palmitoyltransferase I deficiency | carnitine palmitoyl transferase deficiency | CPT1 deficiency
E71.318  Other disorder of fatty acid oxidation = carnitine-acylcarnitine translocase deficiency | 3-hydroxyacyl-CoA dehydrogenase deficiency | 2,4-dienoyl-CoA reductase deficiency
E71.32  Disorder of ketone metabolism = succinyl-CoA 3-oxoacid CoA transferase deficiency | alpha-methylacetoacetic aciduria | 3-ketothiolase deficiency | HMG-CoA synthase deficiency
E71.41  Primary carnitine deficiency = systemic primary carnitine deficiency | systemic carnitine deficiency | carnitine transporter deficiency
E72.09  Other disorder of amino acid transport = Fanconi renotubular syndrome | renal Fanconi syndrome | lysinuric protein intolerance | iminoglycinuria | dicarboxylic aminoaciduria | hypotonia-cystinuria syndrome | cationic aminoaciduria
E72.11  Homocystinuria = cystathionine beta-synthase deficiency | classical homocystinuria | homocystinuria-megaloblastic anemia
E72.12  MTHFR deficiency = homocystinuria due to MTHFR deficiency
E72.19  Other disorder of sulfur amino acids = molybdenum cofactor deficiency | hypermethioninemia | methionine adenosyltransferase deficiency | glycine N-methyltransferase deficiency | S-adenosylhomocysteine hydrolase deficiency
E72.20  Disorder of the urea cycle = inborn error of urea cycle
E72.21  Argininemia = hyperargininemia
E72.22  Argininosuccinic aciduria = argininosuccinate lyase deficiency | argininosuccinic acidemia
E72.23  Citrullinemia = citrullinemia type I | citrullinemia type II | argininosuccinate synthetase deficiency | citrin deficiency | neonatal intrahepatic cholestasis due to citrin deficiency | adult-onset citrullinemia type 2 | neonatal-onset citrullinemia type II
E72.29  Other disorder of the urea cycle = carbamoylphosphate synthetase I deficiency | carbamoyl phosphate synthetase I deficiency disease
E72.3  Disorder of lysine metabolism = glutaric aciduria type I | glutaric acidemia type I | glutaryl-CoA dehydrogenase deficiency | glutaric aciduria type III | saccharopinuria | 2-aminoadipic 2-oxoadipic aciduria | hydroxylysinemia
E72.4  Disorder of ornithine metabolism = ornithine carbamoyltransferase deficiency | hyperornithinemia-hyperammonemia-homocitrullinuria syndrome | ornithine aminotransferase deficiency | ornithine translocase deficiency | ornithinemia
E72.51  Non-ketotic hyperglycinemia = non-ketotic hyperglycinemia | glycine encephalopathy | atypical glycine encephalopathy
E72.59  Other disorder of glycine metabolism = D-glyceric aciduria | hyperprolinemia of glycine pathway
E72.530  Primary hyperoxaluria type 1 = primary hyperoxaluria type I | peroxisomal alanine:glyoxylate aminotransferase deficiency
E72.538  Other primary hyperoxaluria = primary hyperoxaluria type II | primary hyperoxaluria type III
E72.81  Disorder of GABA metabolism = 4-hydroxybutyric aciduria | GABA transaminase deficiency | gamma-hydroxybutyric aciduria
E72.89  Other disorder of amino acids = prolidase deficiency | glutathione synthetase deficiency | 5-oxoprolinuria | serine deficiency | phosphoserine aminotransferase deficiency | phosphoglycerate dehydrogenase deficiency | asparagine synthetase deficiency | aminoacylase 1 deficiency | L-2-hydroxyglutaric aciduria | D-2-hydroxyglutaric aciduria | 2-hydroxyglutaric aciduria | Neu-Laxova syndrome

# Carbohydrates, glycosylation
E74.01  Glycogen storage disease type I = glycogen storage disease type I | glycogen storage disease Ia | glycogen storage disease Ib | glycogen storage disease Ic | glucose-6-phosphatase deficiency | hepatorenal glycogenosis
E74.02  Glycogen storage disease type II = glycogen storage disease type II | acid alpha-glucosidase deficiency | glycogenosis type II | infantile-onset Pompe disease | late-onset Pompe disease
E74.03  Glycogen storage disease type III = glycogen storage disease type III | debrancher deficiency | limit dextrinosis | glycogen debranching enzyme deficiency
E74.04  Glycogen storage disease type V = glycogen storage disease type V | myophosphorylase deficiency | muscle glycogen phosphorylase deficiency
E74.05  Danon disease = glycogen storage disease type IIb | lysosomal glycogen storage disease without acid maltase deficiency
E74.89  Congenital disorder of glycosylation = congenital disorder of glycosylation | congenital glycosylation disorder | carbohydrate deficient glycoprotein syndrome | glycosylation disorder
E74.09  Other glycogen storage disease = glycogen storage disease type VII | glycogen storage disease type X | glycogen storage disease type XI | glycogen storage disease type XII | glycogen storage disease type XIII | glycogen storage disease type XV | glycogen storage disease 0 | glycogen storage disease IXa | glycogen storage disease IXb | Andersen disease | brancher deficiency | phosphofructokinase deficiency | phosphorylase kinase deficiency | Fanconi-Bickel syndrome | adult polyglucosan body disease | glycogen storage disease of heart | polyglucosan body myopathy | muscle phosphoglycerate mutase deficiency | phosphoglycerate kinase deficiency | liver glycogen synthase deficiency | muscle glycogen synthase deficiency
E74.12  Hereditary fructose intolerance = fructosemia | aldolase B deficiency | fructose-1-phosphate aldolase deficiency
E74.19  Other disorder of fructose metabolism = fructose-1,6-bisphosphatase deficiency | fructose 1,6 bisphosphatase deficiency
E74.21  Galactosemia = classic galactosemia | galactose-1-phosphate uridylyltransferase deficiency | UDP-galactose-4-epimerase deficiency | Duarte galactosemia
E74.4  Disorder of pyruvate metabolism = pyruvate dehydrogenase complex deficiency | pyruvate dehydrogenase E1-alpha deficiency | phosphoenolpyruvate carboxykinase deficiency | pyruvate decarboxylase deficiency | dihydrolipoamide dehydrogenase deficiency
E74.39  Other intestinal carbohydrate disorder = congenital glucose-galactose malabsorption | glucose-galactose malabsorption
E74.31  Sucrase-isomaltase deficiency = congenital sucrase-isomaltase deficiency
E74.810  GLUT1 deficiency = GLUT1 deficiency syndrome | glucose transporter type 1 deficiency syndrome | De Vivo disease | encephalopathy due to GLUT1 deficiency
E74.89  Other disorder of carbohydrate metabolism = transaldolase deficiency | ribose-5-phosphate isomerase deficiency | hyperinsulinism of carbohydrate metabolism | glycerol kinase deficiency | hyperglycerolemia

# Lysosomes, peroxisomes
E75.02  Tay-Sachs disease = Tay-Sachs disease | hexosaminidase A deficiency | GM2 gangliosidosis type 1 | B variant GM2 gangliosidosis
E75.01  Sandhoff disease = GM2 gangliosidosis type II | Sandhoff-Jatzkewitz-Pilz disease
E75.09  Other GM2 gangliosidosis = AB variant GM2 gangliosidosis | GM2 activator deficiency
E75.19  Other gangliosidosis = GM1-gangliosidosis | GM1 gangliosidosis type I | GM1 gangliosidosis type II | GM1 gangliosidosis type III | beta-galactosidase-1 deficiency | Landing disease | GM3 synthase deficiency
E75.11  Mucolipidosis IV = mucolipidosis type IV | sialolipidosis
E75.22  Gaucher disease = Gaucher disease type I | Gaucher disease type II | Gaucher disease type III | glucocerebrosidase deficiency | perinatal lethal Gaucher disease | acid beta-glucosidase deficiency | cerebroside lipidosis syndrome
E75.23  Krabbe disease = galactocerebrosidase deficiency | galactosylceramidase deficiency | atypical Krabbe disease
E75.240  Niemann-Pick disease type A = Niemann-Pick disease type A
E75.241  Niemann-Pick disease type B = Niemann-Pick disease type B
E75.242  Niemann-Pick disease type C = Niemann-Pick disease type C | Niemann-Pick disease type C1 | Niemann-Pick disease type C2
E75.249  Niemann-Pick disease = Niemann-Pick disease | sphingomyelin lipidosis
E75.25  Metachromatic leukodystrophy = arylsulfatase A deficiency | metachromatic leukoencephalopathy | cerebroside sulfatase deficiency | combined prosaposin deficiency | saposin B deficiency
E75.26  Multiple sulfatase deficiency = mucosulfatidosis
E75.21  Fabry disease = Anderson-Fabry disease | alpha-galactosidase A deficiency
E75.28  Canavan disease = aspartoacylase deficiency | spongy degeneration of brain of infancy | aminoacylase 2 deficiency | Canavan-van Bogaert-Bertrand disease
E75.29  Other sphingolipidosis = acid ceramidase deficiency
E75.5  Other lipid storage disease = cholesterol ester storage disease | neutral lipid storage disease | neutral lipid storage disease with myopathy | Chanarin-Dorfman syndrome
E76.01  Hurler syndrome = mucopolysaccharidosis type IH | mucopolysaccharidosis Ih | mucopolysaccharidosis type I
E76.02  Hurler-Scheie syndrome = Hurler-Scheie syndrome
E76.03  Scheie syndrome = mucopolysaccharidosis Is | mucopolysaccharidosis type IS
E76.1  Hunter syndrome = mucopolysaccharidosis type II | iduronate-2-sulfatase deficiency | Hunter disease
E76.210  Morquio A = mucopolysaccharidosis type IVA | Morquio A syndrome
E76.211  Morquio B = mucopolysaccharidosis type IVB | Morquio B syndrome
E76.219  Morquio syndrome = mucopolysaccharidosis type IV | Morquio disease
E76.22  Sanfilippo syndrome = mucopolysaccharidosis type III | mucopolysaccharidosis type IIIA | mucopolysaccharidosis type IIIB | mucopolysaccharidosis type IIIC | mucopolysaccharidosis type IIID | Sanfilippo syndrome type A | Sanfilippo syndrome type B
E76.29  Other mucopolysaccharidosis = mucopolysaccharidosis type IX | Maroteaux-Lamy syndrome | mucopolysaccharidosis-plus syndrome | Natowicz syndrome
E77.0  Mucolipidosis II and III = inclusion cell disease | mucolipidosis III gamma
E77.1  Defect of glycoprotein degradation = alpha-mannosidosis | beta-mannosidosis | mucolipidosis type I | neuraminidase deficiency | galactosialidosis | Schindler disease | Kanzaki disease | alpha-N-acetylgalactosaminidase deficiency | sialuria | Goldberg syndrome
E71.510  Zellweger syndrome = cerebro-hepato-renal syndrome | peroxisome biogenesis disorder Zellweger
E71.518  Other peroxisome biogenesis disorder = Zellweger spectrum disorder | infantile phytanic acid storage disease | Heimler syndrome | peroxisome biogenesis disorder 1B
E71.529  X-linked adrenoleukodystrophy = X-linked adrenoleukodystrophy | Siemerling-Creutzfeldt disease
E71.53  Other group 2 peroxisomal disorder = acyl-CoA oxidase deficiency | peroxisomal acyl-CoA oxidase deficiency | pseudo-Zellweger syndrome | alpha-methylacyl-CoA racemase deficiency | pseudoneonatal adrenoleukodystrophy
E71.540  Rhizomelic chondrodysplasia punctata = rhizomelic chondrodysplasia punctata type 2 | rhizomelic chondrodysplasia punctata type 3
G60.1  Refsum disease = heredopathia atactica polyneuritiformis | phytanic acid storage disease | adult Refsum disease
E80.3  Acatalasemia = acatalasemia | catalase deficiency

# Mitochondria
E88.49  Other mitochondrial disease = mitochondrial DNA depletion syndrome | mitochondrial depletion syndrome | combined oxidative phosphorylation deficiency | oxidative phosphorylation deficiency | mitochondrial complex I deficiency | mitochondrial complex II deficiency | mitochondrial complex III deficiency | mitochondrial complex IV deficiency | mitochondrial complex V deficiency | mitochondrial complex I deficiency nuclear type | mitochondrial complex III deficiency nuclear type | mitochondrial complex IV deficiency nuclear type | mitochondrial complex V deficiency nuclear type | cytochrome c oxidase deficiency | cytochrome-c oxidase deficiency disease | NADH coenzyme Q reductase deficiency | coenzyme Q10 deficiency | primary coenzyme Q10 deficiency | multiple mitochondrial dysfunctions syndrome | mitochondrial neurogastrointestinal encephalomyopathy | MNGIE | myoneurogastrointestinal encephalopathy syndrome | neuropathy ataxia retinitis pigmentosa | Pearson marrow-pancreas syndrome | GRACILE syndrome | Bjornstad mitochondrial syndrome | encephalopathy due to defective mitochondrial and peroxisomal fission | ethylmalonic encephalopathy | Barth-like syndrome | mitochondrial phosphate carrier deficiency | mitochondrial pyruvate carrier deficiency | maternally inherited diabetes and deafness | lactic acidosis fatal infantile | Sengers syndrome | hepatocerebral mitochondrial DNA depletion syndrome

# Lipids, minerals, proteins, porphyrins
E78.019  Familial hypercholesterolemia = autosomal dominant hypercholesterolemia | autosomal recessive hypercholesterolemia | autosomal dominant familial hypercholesterolemia | familial hypercholesterolemia type B
E78.3  Hyperchylomicronemia = lipoprotein lipase deficiency | familial lipoprotein lipase deficiency | apolipoprotein C-II deficiency | hyperlipoproteinemia type I | Burger-Grutz syndrome | hyperlipoproteinemia type V | hyperlipoproteinemia type ID
E78.2  Familial dysbetalipoproteinemia = familial dysbetalipoproteinemia | hyperlipoproteinemia type III | broad beta disease | hyperlipoproteinemia type IIb
E78.1  Familial hypertriglyceridemia = familial hypertriglyceridemia | hyperlipoproteinemia type IV
E78.6  Lipoprotein deficiency = lecithin acyltransferase deficiency | fish-eye disease | chylomicron retention disease | Anderson disease lipoprotein | primary hypoalphalipoproteinemia
E78.72  Smith-Lemli-Opitz syndrome = 7-dehydrocholesterol reductase deficiency | RSH syndrome
E78.71  Barth syndrome = 3-methylglutaconic aciduria type 2 | 3-methylglutaconic aciduria type II | cardioskeletal myopathy with neutropenia
E78.79  Other disorder of cholesterol synthesis = desmosterolosis | lathosterolosis | congenital bile acid synthesis defect | congenital defect of bile acid synthesis | CHILD syndrome of cholesterol
E79.1  Lesch-Nyhan syndrome = Lesch-Nyhan syndrome
E79.82  Hereditary xanthinuria = xanthine oxidase deficiency
E79.89  Other disorder of purines and pyrimidines = adenylosuccinase deficiency | hereditary orotic aciduria | dihydropyrimidinase deficiency | beta-ureidopropionase deficiency | phosphoribosylpyrophosphate synthetase superactivity | Arts syndrome
E80.29  Other porphyria = coproporphyria
E80.0  Erythropoietic porphyria = X-linked erythropoietic protoporphyria | protoporphyria
E83.09  Other disorder of copper metabolism = Menkes kinky hair syndrome | kinky hair disease | occipital horn syndrome | hereditary ceruloplasmin deficiency
E83.110  Hereditary hemochromatosis = hemochromatosis type 1 | hemochromatosis type 2 | hemochromatosis type 3 | hemochromatosis type 4 | juvenile hemochromatosis | hemochromatosis type 2A | ferroportin disease | HFE hemochromatosis
E83.19  Other disorder of iron metabolism = aceruloplasminemia | atransferrinemia | hyperferritinemia cataract syndrome
E83.2  Disorder of zinc metabolism = Danbolt-Closs syndrome | transient neonatal zinc deficiency
E83.31  Familial hypophosphatemia = X-linked hypophosphatemic rickets | autosomal dominant hypophosphatemic rickets | autosomal recessive hypophosphatemic rickets | hereditary hypophosphatemic rickets with hypercalciuria | X-linked dominant hypophosphatemic rickets | vitamin D-resistant rickets
E83.32  Hereditary vitamin D dependent rickets = vitamin D-dependent rickets type 1A | vitamin D-dependent rickets type 2A | hereditary vitamin D-resistant rickets | vitamin D hydroxylation-deficient rickets | 25-hydroxyvitamin D 1-alpha-hydroxylase deficiency | pseudovitamin D deficiency rickets
E83.39  Other disorder of phosphorus metabolism = infantile hypophosphatasia | childhood hypophosphatasia | adult hypophosphatasia | odontohypophosphatasia | hyperphosphatemic familial tumoral calcinosis | familial tumoral calcinosis
E83.42  Hereditary hypomagnesemia = intestinal hypomagnesemia | renal hypomagnesemia | familial hypomagnesemia | familial primary hypomagnesemia | hypomagnesemia with secondary hypocalcemia
E83.52  Familial hypercalcemia = benign familial hypercalcemia | infantile hypercalcemia
E20.810  Autosomal dominant hypocalcemia = hypercalciuric hypocalcemia
E20.1  Pseudohypoparathyroidism = pseudohypoparathyroidism type 1A | pseudohypoparathyroidism type Ia | pseudohypoparathyroidism type Ib
E85.1  Neuropathic hereditary amyloidosis = transthyretin amyloid polyneuropathy | hereditary transthyretin amyloidosis | familial amyloid neuropathy | Portuguese type familial amyloid polyneuropathy | hereditary ATTR amyloidosis
E85.0  Non-neuropathic hereditary amyloidosis = familial visceral amyloidosis | familial renal amyloidosis | Ostertag type amyloidosis | hereditary amyloid nephropathy
E88.09  Other plasma protein disorder = congenital analbuminemia
E88.11  Partial lipodystrophy = Dunnigan type familial partial lipodystrophy | Kobberling familial partial lipodystrophy | mandibuloacral dysplasia with type A lipodystrophy | mandibuloacral dysplasia
E88.12  Generalized lipodystrophy = Berardinelli-Seip syndrome | Berardinelli-Seip congenital lipodystrophy | Seip syndrome | Lawrence syndrome

# Glands
E03.1  Congenital hypothyroidism = nongoitrous congenital hypothyroidism | congenital nongoitrous hypothyroidism | congenital hypothyroidism due to TSH resistance | thyroid dysgenesis
E07.1  Dyshormonogenic goiter = dyshormonogenic goiter | thyroid dyshormonogenesis | familial thyroid dyshormonogenesis | genetic defect in thyroid hormonogenesis | deafness with goiter
E07.89  Thyroid hormone resistance = thyroid hormone resistance | generalized thyroid hormone resistance | Refetoff syndrome | resistance to thyroid hormone
E16.1  Congenital hyperinsulinism = congenital hyperinsulinism | familial hyperinsulinemic hypoglycemia | persistent hyperinsulinemic hypoglycemia of infancy | hyperinsulinism-hyperammonemia syndrome
P70.2  Neonatal diabetes mellitus = permanent neonatal diabetes | transient neonatal diabetes | permanent neonatal diabetes mellitus | transient neonatal diabetes mellitus | 6q24-related transient neonatal diabetes mellitus
E23.0  Hereditary hypopituitarism = combined pituitary hormone deficiency | isolated growth hormone deficiency type IA | isolated growth hormone deficiency type III | familial isolated growth hormone deficiency | hypogonadotropic hypogonadism with or without anosmia | hypogonadotropic hypogonadism with anosmia | idiopathic hypogonadotropic hypogonadism | congenital hypogonadotropic hypogonadism | isolated gonadotropin deficiency | panhypopituitarism X-linked | Bioinactive growth hormone syndrome | Kowarski syndrome
E23.2  Central diabetes insipidus = familial neurohypophyseal diabetes insipidus | Wolfram syndrome | DIDMOAD | DIDMOAD syndrome | Wolfram syndrome 2
N25.1  Nephrogenic diabetes insipidus = X-linked nephrogenic diabetes insipidus | hereditary nephrogenic diabetes insipidus | autosomal nephrogenic diabetes insipidus
E25.0  Congenital adrenal hyperplasia = 21-hydroxylase deficiency | 11-beta-hydroxylase deficiency | 3-beta-hydroxysteroid dehydrogenase deficiency | lipoid congenital adrenal hyperplasia | congenital adrenal hyperplasia due to 21-hydroxylase deficiency | P450 oxidoreductase deficiency | adrenal hyperplasia IV
E27.1  Primary adrenal failure = X-linked adrenal hypoplasia congenita | adrenal hypoplasia congenita | familial glucocorticoid deficiency | congenital adrenal insufficiency | triple-A syndrome | Allgrove syndrome | achalasia-addisonianism-alacrima syndrome
E26.81  Bartter syndrome = antenatal Bartter syndrome | neonatal Bartter syndrome | hyperprostaglandin E syndrome | Bartter disease | infantile Bartter syndrome with deafness
E26.02  Glucocorticoid-remediable aldosteronism = familial hyperaldosteronism type I | glucocorticoid-suppressible hyperaldosteronism
E26.09  Other primary hyperaldosteronism = familial hyperaldosteronism | familial hyperaldosteronism type II | familial hyperaldosteronism type III
N25.89  Hereditary disorder of kidney tubules = pseudohypoaldosteronism | pseudohypoaldosteronism type I | pseudohypoaldosteronism type II | Gordon hyperkalemia-hypertension syndrome | familial hyperkalemic hypertension | autosomal dominant distal renal tubular acidosis | autosomal recessive distal renal tubular acidosis | Dent disease | hereditary hypouricemia | renal hypouricemia
N04.9  Congenital nephrotic syndrome = Finnish congenital nephrotic syndrome | Finnish type nephrotic syndrome | steroid-resistant nephrotic syndrome | nephrotic syndrome Finnish type | familial nephrotic syndrome | hereditary nephrotic syndrome | early-onset nephrotic syndrome
E31.0  Autoimmune polyglandular syndrome = autoimmune polyendocrine syndrome type 1 | autoimmune polyendocrinopathy candidiasis ectodermal dystrophy | Whitaker syndrome | autoimmune polyglandular syndrome type II
E28.39  Premature ovarian failure = hypergonadotropic ovarian dysgenesis | ovarian dysgenesis
N46.9  Male infertility of genetic cause = spermatogenic failure | Y-linked spermatogenic failure | X-linked spermatogenic failure | nonobstructive spermatogenic failure
E34.328  Genetic short stature = Laron-like short stature | idiopathic familial short stature
E34.51  Complete androgen insensitivity = complete androgen insensitivity syndrome | testicular feminization syndrome
E34.52  Partial androgen insensitivity = partial androgen insensitivity syndrome | partial androgen resistance

# Liver, gut, lung
K76.89  Familial intrahepatic cholestasis = progressive familial intrahepatic cholestasis | benign recurrent intrahepatic cholestasis | Byler disease | Summerskill-Walshe-Tygstrup syndrome | familial intrahepatic cholestasis | Byler syndrome | North American Indian childhood cirrhosis
P78.3  Congenital diarrhea = congenital diarrhea | congenital secretory diarrhea | congenital chloride diarrhea | congenital sodium diarrhea | congenital tufting enteropathy | congenital malabsorptive diarrhea | trichohepatoenteric syndrome | congenital chloridorrhea | congenital enteropathy
J84.83  Surfactant metabolism dysfunction = pulmonary surfactant metabolism dysfunction | surfactant metabolism dysfunction | surfactant dysfunction | pulmonary surfactant protein deficiency | surfactant protein B deficiency | ABCA3 deficiency
K86.1  Hereditary pancreatitis = familial pancreatitis
M04.1  Periodic fever syndrome = TRAPS | hyper-IgD syndrome | mevalonate kinase deficiency | mevalonic aciduria | familial Hibernian fever | hyperimmunoglobulinemia D with periodic fever
M04.2  Cryopyrin-associated periodic syndrome = Muckle-Wells syndrome | CINCA syndrome | neonatal onset multisystem inflammatory disease | familial cold urticaria | cryopyrin-associated periodic syndrome
M04.8  Other autoinflammatory syndrome = deficiency of interleukin-1 receptor antagonist | Aicardi-like autoinflammation | pyogenic sterile arthritis pyoderma gangrenosum and acne | familial autoinflammatory syndrome | CANDLE syndrome | Nakajo-Nishimura syndrome | proteasome-associated autoinflammatory syndrome | STING-associated vasculopathy with onset in infancy

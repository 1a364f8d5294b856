# Anemias and red cell disease: offices, wards, dialysis, hematology.
# An anemia named with its cause gives way to nothing; the bare word gives way to every named anemia (absorbs D64.9).
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, D50-D64; Guidelines I.C.2.c

family Anemia
  term anemia | anemic | low hemoglobin anemia | normocytic anemia | normochromic anemia | anemic syndrome | normochromic normocytic anemia | multifactorial anemia | normocytic normochromic anemia | low hemoglobin | hemoglobin low | low hematocrit | hemoglobin is low | low hemoglobin level | anemization | chronic anemia | anaemic syndrome | mild anemia | moderate anemia | symptomatic anemia | multifactorial anaemia
  unless iron deficiency/pernicious/sickle/aplastic/hemolytic/anemia of prematurity
  history Z86.2  Personal history of disease of blood or immune system
  family-history Z83.2  Family history of disease of blood or immune system
  code D64.9  Anemia, unspecified  needs type
  # The index links anemia "with" chronic kidney disease (Guidelines I.A.15).
  code D63.1  Anemia in chronic kidney disease  when has:N18  absorbs D64.9
family Iron deficiency anemia
  term iron deficiency anemia | anemia due to iron deficiency | iron deficient anemia | IDA anemia | sideropenic anemia | ferropenic anemia | iron-deficiency anemia | hypochromic anemia | anemia iron deficiency | anemia + iron deficiency/low iron/low ferritin/iron deficient | microcytic anemia | microcytic hypochromic anemia | hypochromic microcytic anemia | iron deficiency anemia secondary to bleeding | anemia due to chronic bleeding | iron deficiency anemia due to bleeding
  chronic
  history Z86.2  Personal history of disease of blood or immune system
  code D50.9  Iron deficiency anemia, unspecified  absorbs D64.9
  code D50.0  Iron deficiency anemia due to chronic blood loss  when blood loss/chronic blood loss/menorrhagia/bleeding/heavy menses/GI bleed/chronic bleeding/hemorrhage  absorbs D64.9 D50.9
D50.0  Iron deficiency anemia due to chronic blood loss  absorbs D64.9 D50.9 = chronic blood loss anemia | anemia due to chronic blood loss | chronic posthemorrhagic anemia | anemia secondary to chronic blood loss | anemia of chronic blood loss | blood loss anemia | chronic hemorrhagic anemia | anemia due to blood loss | anemia secondary to blood loss | anemia + chronic blood loss
  unless acute
D50.1  Sideropenic dysphagia (Plummer-Vinson) = plummer vinson syndrome | sideropenic dysphagia | kelly paterson syndrome
D50.8  Other iron deficiency anemia  absorbs D64.9 = iron deficiency anemia due to inadequate dietary iron | dietary iron deficiency anemia | nutritional iron deficiency anemia | iron deficiency anemia due to malabsorption
chronic
D51.0  Pernicious anemia (intrinsic factor deficiency)  absorbs D64.9 D51.9 = pernicious anemia | addison anemia | biermer anemia | intrinsic factor deficiency anemia | addisonian anemia
not-chronic
D51.1  Anemia from selective vitamin B12 malabsorption with proteinuria = imerslund grasbeck syndrome | imerslund syndrome
D51.2  Transcobalamin II deficiency anemia = transcobalamin deficiency | transcobalamin II deficiency
D51.3  Other dietary vitamin B12 deficiency anemia  absorbs D64.9 = dietary vitamin B12 deficiency anemia | vegan anemia
D51.8  Other vitamin B12 deficiency anemia = anemia due to vitamin B12 malabsorption after gastrectomy
D51.9  Vitamin B12 deficiency anemia, unspecified  absorbs D64.9 = vitamin B12 deficiency anemia | B12 deficiency anemia | anemia due to vitamin B12 deficiency | anemia due to B12 deficiency | cobalamin deficiency anemia | anemia + B12 deficiency/vitamin B12 deficiency/cobalamin deficiency/low B12
family Folate deficiency anemia
  term folate deficiency anemia | folic acid deficiency anemia | anemia due to folate deficiency | anemia + folate deficiency/folic acid deficiency/low folate
  code D52.9  Folate deficiency anemia, unspecified  absorbs D64.9
  code D52.0  Dietary folate deficiency anemia  when dietary/poor diet/nutritional  absorbs D64.9
  code D52.1  Drug-induced folate deficiency anemia  when drug-induced/methotrexate/trimethoprim/phenytoin  absorbs D64.9
D52.8  Other folate deficiency anemia = other folate deficiency anemia
D53.0  Protein deficiency anemia = protein deficiency anemia | amino acid deficiency anemia
D53.1  Other megaloblastic anemia  absorbs D64.9 = megaloblastic anemia
D53.2  Scorbutic anemia = scorbutic anemia
D53.8  Other nutritional anemia = copper deficiency anemia | zinc deficiency anemia
D53.9  Nutritional anemia, unspecified  absorbs D64.9 = nutritional anemia | dietary anemia | simple chronic anemia | macrocytic anemia | deficiency anemia
kind disease
family G6PD deficiency anemia
  term G6PD deficiency anemia | anemia due to G6PD deficiency | G6PD hemolytic anemia | favism | hemolytic anemia due to G6PD deficiency | glucose 6 phosphate dehydrogenase deficiency anemia | anemia/hemolysis + G6PD
  chronic
  code D55.0  Anemia due to G6PD deficiency  absorbs D64.9 D75.A
D75.A  G6PD deficiency without anemia = G6PD deficiency | glucose 6 phosphate dehydrogenase deficiency | G6PD deficient | glucose-6-phosphate dehydrogenase deficiency
  chronic
D55.1  Anemia from other disorder of glutathione metabolism = glutathione synthetase deficiency anemia
D55.21  Anemia due to pyruvate kinase deficiency = pyruvate kinase deficiency | pyruvate kinase deficiency anemia
  chronic
D55.29  Anemia from other disorder of glycolytic enzymes = hexokinase deficiency anemia | triose phosphate isomerase deficiency | glucose phosphate isomerase deficiency | phosphofructokinase deficiency anemia | phosphoglycerate kinase deficiency anemia | aldolase deficiency anemia
  chronic
D55.3  Anemia from disorder of nucleotide metabolism = pyrimidine 5 nucleotidase deficiency
D55.8  Other anemia due to enzyme disorder = other enzyme deficiency anemia
D55.9  Anemia due to enzyme disorder, unspecified = enzyme deficiency anemia
chronic
D56.0  Alpha thalassemia = alpha thalassemia | alpha thalassemia major | hemoglobin H disease | hydrops fetalis alpha thalassemia
  unless trait/minor/silent carrier
  family-history Z83.2  Family history of disease of blood or immune system
D56.1  Beta thalassemia = beta thalassemia | beta thalassemia major | cooley anemia | cooley's anemia | thalassemia major | thalassemia intermedia | homozygous beta thalassemia
  unless trait/minor/sickle
  family-history Z83.2  Family history of disease of blood or immune system
D56.2  Delta-beta thalassemia = delta beta thalassemia
D56.3  Thalassemia minor (trait) = thalassemia minor | thalassemia trait | beta thalassemia trait | alpha thalassemia trait | beta thalassemia minor | alpha thalassemia minor | silent carrier alpha thalassemia | thalassemia carrier | thalassemia + trait/minor
  family-history Z83.2  Family history of disease of blood or immune system
D56.4  Hereditary persistence of fetal hemoglobin = hereditary persistence of fetal hemoglobin | HPFH
D56.5  Hemoglobin E-beta thalassemia = hemoglobin E beta thalassemia | HbE beta thalassemia
D56.8  Other thalassemia = hemoglobin C thalassemia | mixed thalassemia | dominant thalassemia
D56.9  Thalassemia, unspecified = thalassemia | mediterranean anemia | hereditary leptocytosis
  family-history Z83.2  Family history of disease of blood or immune system
family Sickle cell disease
  term sickle cell disease | sickle cell anemia | Hb SS disease | HbSS | hemoglobin SS disease | sickle cell | sickle cell crisis | sickle cell pain crisis | vaso occlusive crisis | vasoocclusive crisis | sickle crisis | drepanocytosis | sickle cell vaso occlusive crisis | sickle cell disease with crisis | hemoglobin SS | HgbSS | drepanocytic anemia | sickle cell disease/sickle cell anemia + crisis/acute chest syndrome/splenic sequestration/dactylitis
  unless sickle cell trait/trait/sickle cell C/Hb SC/HbSC/thalassemia/hemoglobin C/SC disease/sickle cell screen
  family-history Z83.2  Family history of disease of blood or immune system
  code D57.1  Sickle cell disease without crisis
  code D57.00  Sickle cell (Hb-SS) disease with crisis, unspecified  when crisis/vaso occlusive/vasoocclusive/pain crisis/painful crisis/sickle crisis/VOC  absorbs D57.1
  code D57.01  Sickle cell (Hb-SS) disease with acute chest syndrome  when acute chest syndrome/acute chest  absorbs D57.1 D57.00
  code D57.02  Sickle cell (Hb-SS) disease with splenic sequestration  when splenic sequestration/sequestration  absorbs D57.1 D57.00
  code D57.03  Sickle cell (Hb-SS) disease with brain vessel involvement  when stroke/cerebral vascular/cerebral infarction/cerebrovascular  absorbs D57.1 D57.00
  code D57.04  Sickle cell (Hb-SS) disease with dactylitis  when dactylitis/hand foot syndrome  absorbs D57.1 D57.00
  code D57.09  Sickle cell (Hb-SS) disease with crisis and another complication  when crisis + priapism/cholelithiasis/osteonecrosis/aplastic  absorbs D57.1 D57.00
family Sickle cell Hb-C disease
  term sickle cell C disease | hemoglobin SC disease | Hb SC disease | HbSC | sickle cell hemoglobin C disease | HgbSC | hemoglobin SC
  code D57.20  Sickle cell Hb-C disease without crisis
  code D57.219  Sickle cell Hb-C disease with crisis, unspecified  when crisis/vaso occlusive/vasoocclusive
  code D57.211  Sickle cell Hb-C disease with acute chest syndrome  when acute chest syndrome
  code D57.212  Sickle cell Hb-C disease with splenic sequestration  when sequestration
  code D57.213  Sickle cell Hb-C disease with brain vessel involvement  when stroke/cerebral vascular
  code D57.214  Sickle cell Hb-C disease with dactylitis  when dactylitis
  code D57.218  Sickle cell Hb-C disease with crisis and another complication  when crisis + priapism/cholelithiasis/osteonecrosis
family Sickle cell thalassemia
  term sickle cell thalassemia | sickle thalassemia | sickle cell beta thalassemia | sickle beta thalassemia | Hb S beta thalassemia | HbS beta thalassemia | sickle cell + thalassemia
  code D57.40  Sickle cell thalassemia without crisis
  code D57.419  Sickle cell thalassemia with crisis  when crisis/vaso occlusive/vasoocclusive
  code D57.411  Sickle cell thalassemia with acute chest syndrome  when acute chest syndrome
  code D57.412  Sickle cell thalassemia with splenic sequestration  when sequestration
  code D57.413  Sickle cell thalassemia with brain vessel involvement  when stroke/cerebral vascular
  code D57.414  Sickle cell thalassemia with dactylitis  when dactylitis
  code D57.418  Sickle cell thalassemia with crisis and another complication  when crisis + priapism/cholelithiasis
  code D57.42  Sickle cell thalassemia beta zero without crisis  when beta zero/beta 0
  code D57.439  Sickle cell thalassemia beta zero with crisis, unspecified  when beta zero/beta 0 + crisis/vaso occlusive
  code D57.431  Sickle cell thalassemia beta zero with acute chest syndrome  when beta zero/beta 0 + acute chest syndrome
  code D57.432  Sickle cell thalassemia beta zero with splenic sequestration  when beta zero/beta 0 + sequestration
  code D57.433  Sickle cell thalassemia beta zero with brain vessel involvement  when beta zero/beta 0 + stroke/cerebral vascular
  code D57.434  Sickle cell thalassemia beta zero with dactylitis  when beta zero/beta 0 + dactylitis
  code D57.438  Sickle cell thalassemia beta zero with crisis and another complication  when beta zero/beta 0 + crisis + priapism/cholelithiasis
  code D57.44  Sickle cell thalassemia beta plus without crisis  when beta plus
  code D57.459  Sickle cell thalassemia beta plus with crisis, unspecified  when beta plus + crisis/vaso occlusive
  code D57.451  Sickle cell thalassemia beta plus with acute chest syndrome  when beta plus + acute chest syndrome
  code D57.452  Sickle cell thalassemia beta plus with splenic sequestration  when beta plus + sequestration
  code D57.453  Sickle cell thalassemia beta plus with brain vessel involvement  when beta plus + stroke/cerebral vascular
  code D57.454  Sickle cell thalassemia beta plus with dactylitis  when beta plus + dactylitis
  code D57.458  Sickle cell thalassemia beta plus with crisis and another complication  when beta plus + crisis + priapism/cholelithiasis
D57.3  Sickle cell trait = sickle cell trait | Hb AS | hemoglobin AS | sickle trait | heterozygous hemoglobin S | HbAS | sickle cell carrier
  family-history Z83.2  Family history of disease of blood or immune system
family Other sickle cell disorder
  term hemoglobin SD disease | hemoglobin SE disease | Hb SD disease | Hb SE disease | other sickle cell disorder
  code D57.80  Other sickle cell disorder without crisis
  code D57.819  Other sickle cell disorder with crisis, unspecified  when crisis/vaso occlusive
  code D57.811  Other sickle cell disorder with acute chest syndrome  when acute chest syndrome
  code D57.812  Other sickle cell disorder with splenic sequestration  when sequestration
  code D57.813  Other sickle cell disorder with brain vessel involvement  when stroke/cerebral vascular
  code D57.814  Other sickle cell disorder with dactylitis  when dactylitis
  code D57.818  Other sickle cell disorder with crisis and another complication  when crisis + priapism/cholelithiasis
D58.0  Hereditary spherocytosis = hereditary spherocytosis | spherocytosis | minkowski chauffard disease | congenital spherocytosis | congenital hemolytic icterus | congenital hemolytic jaundice | familial hemolytic icterus
D58.1  Hereditary elliptocytosis = hereditary elliptocytosis | elliptocytosis | hereditary ovalocytosis | ovalocytosis | hereditary pyropoikilocytosis | southeast asian ovalocytosis
D58.2  Other hemoglobinopathy = hemoglobinopathy | hemoglobin C disease | hemoglobin C trait | hemoglobin E trait | hemoglobin E disease | hemoglobin D disease | abnormal hemoglobin disease | unstable hemoglobin | Hb C trait | HbC trait | congenital heinz body anemia | heinz body anemia | koln hemoglobin disease
D58.8  Other hereditary hemolytic anemia = stomatocytosis | hereditary stomatocytosis | xerocytosis
D58.9  Hereditary hemolytic anemia, unspecified  absorbs D64.9 = hereditary hemolytic anemia | congenital hemolytic anemia | familial hemolytic anemia
not-chronic
family Autoimmune hemolytic anemia
  term autoimmune hemolytic anemia | AIHA | warm autoimmune hemolytic anemia | cold agglutinin disease | cold autoimmune hemolytic anemia | cold agglutinin hemolytic anemia | coombs positive hemolytic anemia | immune hemolytic anemia | cold hemagglutinin disease | hemolytic anemia + autoimmune/coombs positive/warm antibody/cold agglutinin
  chronic
  code D59.10  Autoimmune hemolytic anemia, unspecified  needs type  absorbs D64.9 D59.9
  code D59.11  Warm autoimmune hemolytic anemia  when warm  absorbs D64.9 D59.9
  code D59.12  Cold autoimmune hemolytic anemia  when cold/cold agglutinin/hemagglutinin  absorbs D64.9 D59.9
  code D59.13  Mixed autoimmune hemolytic anemia  when mixed  absorbs D64.9 D59.9
  code D59.0  Drug-induced autoimmune hemolytic anemia  when drug-induced  absorbs D64.9 D59.9
D59.19  Other autoimmune hemolytic anemia = paroxysmal cold hemoglobinuria | donath landsteiner hemolytic anemia
D59.0  Drug-induced autoimmune hemolytic anemia  absorbs D64.9 = drug induced autoimmune hemolytic anemia | drug induced immune hemolytic anemia
D59.2  Drug-induced nonautoimmune hemolytic anemia  absorbs D64.9 = drug induced hemolytic anemia | drug induced enzyme deficiency anemia | dapsone induced hemolytic anemia
family Hemolytic uremic syndrome
  term hemolytic uremic syndrome | hemolytic-uremic syndrome | HUS syndrome | atypical hemolytic uremic syndrome | aHUS | complement-mediated HUS | diarrhea-associated hemolytic uremic syndrome | typical HUS | gasser syndrome
  code D59.30  Hemolytic uremic syndrome, unspecified  needs type
  code D59.31  Infection-associated hemolytic uremic syndrome  when shiga toxin/STEC/E coli/infection/pneumococcal/diarrhea
  code D59.32  Hereditary hemolytic uremic syndrome  when hereditary/genetic/familial/complement mutation
  code D59.39  Other hemolytic uremic syndrome (atypical)  when atypical/secondary/aHUS
D59.4  Other nonautoimmune hemolytic anemia  absorbs D64.9 = microangiopathic hemolytic anemia | mechanical hemolytic anemia | MAHA | toxic hemolytic anemia | march hemolysis | prosthetic valve hemolysis
D59.5  Paroxysmal nocturnal hemoglobinuria = paroxysmal nocturnal hemoglobinuria | marchiafava micheli syndrome | PNH
  chronic
D59.6  Hemoglobinuria due to hemolysis from other external causes = march hemoglobinuria | hemoglobinuria from exertion | hemoglobinuria due to exertion | exertional hemoglobinuria | paroxysmal cold hemoglobinuria | donath-landsteiner syndrome
D59.8  Other acquired hemolytic anemia = zieve syndrome
D59.9  Acquired hemolytic anemia, unspecified  needs type  absorbs D64.9 = hemolytic anemia | acquired hemolytic anemia | chronic hemolytic anemia | hemolysis
  unless hemolyzed/specimen/sample/hereditary/autoimmune/ERCP
family Pure red cell aplasia
  term pure red cell aplasia | red cell aplasia | acquired pure red cell aplasia | PRCA | erythroblastopenia | transient erythroblastopenia of childhood
  code D60.9  Acquired pure red cell aplasia, unspecified
  code D60.0  Chronic acquired pure red cell aplasia  when chronic
  code D60.1  Transient acquired pure red cell aplasia  when transient
D60.8  Other acquired pure red cell aplasia = other acquired pure red cell aplasia
D61.01  Constitutional pure red cell aplasia (Diamond-Blackfan) = diamond blackfan anemia | blackfan diamond syndrome | congenital red cell aplasia | congenital hypoplastic anemia
  chronic
D61.02  Shwachman-Diamond syndrome = shwachman diamond syndrome
  chronic
D61.03  Fanconi anemia = fanconi anemia | fanconi's anemia | fanconi pancytopenia
  chronic
D61.09  Other constitutional aplastic anemia = constitutional aplastic anemia | congenital aplastic anemia | dyskeratosis congenita aplastic anemia | blackfan diamond-like constitutional aplastic anemia
  chronic
D61.1  Drug-induced aplastic anemia = drug induced aplastic anemia
D61.2  Aplastic anemia from other external agents = aplastic anemia due to radiation | radiation induced aplastic anemia | toxin induced aplastic anemia
D61.3  Idiopathic aplastic anemia = idiopathic aplastic anemia
D61.9  Aplastic anemia, unspecified  needs type = aplastic anemia | bone marrow aplasia | medullary aplasia | hypoplastic anemia | marrow hypoplasia | aplasia of bone marrow | bone marrow failure | bone marrow hypoplasia | marrow failure | medullary failure
family Pancytopenia
  term pancytopenia | pancytopenic | tricytopenia
  code D61.818  Other pancytopenia  absorbs D64.9 D69.6 D70.9 D72.819
  code D61.810  Pancytopenia caused by cancer chemotherapy  when chemotherapy/chemo/antineoplastic/chemotherapy induced  absorbs D64.9 D69.6 D70.9 D70.1 D64.81 D72.819
  code D61.811  Pancytopenia caused by another drug  when drug-induced/methotrexate/linezolid/azathioprine/valproate/ganciclovir  absorbs D64.9 D69.6 D70.9 D72.819
D61.82  Marrow replacement (myelophthisis) = myelophthisis | myelophthisic anemia | leukoerythroblastic anemia | marrow replacement
D61.89  Other specified aplastic anemia or marrow failure = other bone marrow failure syndrome
D62  Acute blood loss anemia  absorbs D64.9 D50.0 = acute blood loss anemia | acute posthemorrhagic anemia | anemia due to acute blood loss | acute anemia due to blood loss | postoperative blood loss anemia | ABLA | anemia secondary to acute blood loss | acute hemorrhagic anemia | posthemorrhagic anemia | postoperative anemia due to acute blood loss | expected blood loss anemia | acute on chronic blood loss anemia | anemia from acute blood loss | acute anemia secondary to bleeding | anemia following hemorrhage | anemization | acute anemization | postop acute blood loss anemia | anemia + acute blood loss/acute bleed/acute hemorrhage/acute GI bleed | acute anemia due to bleeding | anemia due to acute bleeding | anemia secondary to acute bleeding | anemia due to acute hemorrhage | acute anemia due to hemorrhage
D63.0  Anemia in cancer  absorbs D64.9 D63.8 = anemia in neoplastic disease | anemia due to malignancy | anemia of malignancy | anemia due to cancer | anemia in malignancy | anemia secondary to malignancy | cancer related anemia | anemia secondary to cancer | anemia + due to malignancy/due to cancer/secondary to malignancy
D63.1  Anemia in chronic kidney disease  absorbs D64.9 D63.8 = anemia of chronic kidney disease | anemia in chronic kidney disease | anemia of CKD | anemia due to chronic kidney disease | renal anemia | anemia of renal disease | anemia of chronic renal failure | anemia secondary to chronic kidney disease | anemia in CKD | anemia of ESRD | anemia in ESRD | anemia due to CKD | anemia of chronic renal disease | anemia secondary to renal failure | erythropoietin resistant anemia | anemia + chronic kidney disease/CKD/ESRD/chronic renal failure/end stage renal disease/renal insufficiency | nephrogenic anemia | anemia of renal origin | uremic anemia | anemia of kidney disease | anemia secondary to chronic renal failure | anemia secondary to CKD
  chronic
D63.8  Anemia in another chronic disease  absorbs D64.9 = anemia of chronic disease | anemia of chronic inflammation | anemia in chronic disease | anemia due to chronic disease | anemia of inflammation | ACD anemia | anemia secondary to chronic disease | anemia of chronic illness | chronic disease anemia | chronic anemia of inflammation | anemia of chronic disorder
D64.0  Hereditary sideroblastic anemia = hereditary sideroblastic anemia | x linked sideroblastic anemia
  chronic
D64.1  Secondary sideroblastic anemia due to disease = secondary sideroblastic anemia
D64.2  Secondary sideroblastic anemia due to drugs or toxins = drug induced sideroblastic anemia
D64.3  Other sideroblastic anemia = sideroblastic anemia | pyridoxine responsive sideroblastic anemia
D64.4  Congenital dyserythropoietic anemia = congenital dyserythropoietic anemia | dyserythropoietic anemia
  chronic
D64.81  Anemia caused by cancer chemotherapy  absorbs D64.9 = chemotherapy induced anemia | anemia due to chemotherapy | anemia secondary to chemotherapy | antineoplastic chemotherapy induced anemia | chemo induced anemia | anemia + due to chemotherapy/chemotherapy induced/secondary to chemotherapy
D64.89  Other specified anemia = infantile pseudoleukemia | postpartum anemia not obstetric | anemia of critical illness | anemia due to phlebotomy

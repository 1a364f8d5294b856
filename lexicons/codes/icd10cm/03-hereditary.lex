# Hereditary diseases of blood and primary immunodeficiencies as genetics and immunology name them, with inheritance and genes.
# For hematology, immunology, genetics and pediatrics; series numbers and symbols (IMD12, FHL3) are in lexicons/gene-series.tsv.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 3
chronic

D61.01  Pure red cell aplasia, inborn = Diamond-Blackfan anemia | Blackfan-Diamond anemia | Blackfan-Diamond syndrome | Aase syndrome | hereditary erythroblastopenia
D61.03  Fanconi anemia = Fanconi anemia complementation group | Fanconi anemia complementation group A | Fanconi anemia complementation group C | Fanconi anemia complementation group D1 | Fanconi anemia complementation group D2 | FANCA | FANCB | FANCC | FANCD1 | FANCD2 | FANCE | FANCF | FANCG | FANCI | FANCJ | FANCL | FANCM | FANCN | FANCO | FANCP | FANCQ | FANCR | FANCS | FANCT | FANCU | FANCV | FANCW
D61.09  Other inborn bone marrow failure = bone marrow failure syndrome | inherited bone marrow failure syndrome | congenital amegakaryocytic thrombocytopenia | WT limb-blood syndrome | radioulnar synostosis with amegakaryocytic thrombocytopenia | GATA2 deficiency | MonoMAC syndrome | ataxia-pancytopenia syndrome
D64.4  Congenital dyserythropoietic anemia = HEMPAS
D64.0  Hereditary sideroblastic anemia = X-linked sideroblastic anemia | X-linked sideroblastic anemia with ataxia | pyridoxine-refractory sideroblastic anemia | autosomal recessive sideroblastic anemia
D58.8  Other hereditary hemolytic anemia = dehydrated hereditary stomatocytosis | overhydrated hereditary stomatocytosis | hereditary xerocytosis | cryohydrocytosis
D69.42  Hereditary thrombocytopenia = autosomal dominant thrombocytopenia | macrothrombocytopenia | congenital macrothrombocytopenia | Paris-Trousseau thrombocytopenia | familial platelet disorder with associated myeloid malignancy
D69.19  Hereditary platelet disease = platelet-type bleeding disorder | platelet type bleeding disorder | Quebec platelet disorder | Scott syndrome | storage pool platelet disease | familial platelet function disorder
D70.0  Severe congenital neutropenia = autosomal dominant severe congenital neutropenia | autosomal recessive severe congenital neutropenia | X-linked severe congenital neutropenia | Kostmann disease | infantile genetic agranulocytosis | poikiloderma with neutropenia | Dursun syndrome
D71.8  Chronic granulomatous disease = X-linked chronic granulomatous disease | autosomal recessive chronic granulomatous disease | myeloperoxidase deficiency | neutrophil specific granule deficiency | specific granule deficiency
D71.1  Leukocyte adhesion deficiency = leukocyte adhesion deficiency type I | leukocyte adhesion deficiency type II | Rambam-Hasharon syndrome
D72.0  Inborn anomaly of leukocytes = Pelger-Huet anomaly | May-Hegglin anomaly | WHIM syndrome | MYH9-related disorder | Epstein syndrome | Fechtner syndrome | Sebastian syndrome | macrothrombocytopenia and granulocyte inclusions
D76.1  Familial hemophagocytic lymphohistiocytosis = primary hemophagocytic lymphohistiocytosis | familial erythrophagocytic lymphohistiocytosis
D75.0  Familial erythrocytosis = hereditary erythrocytosis | Chuvash polycythemia | primary familial and congenital polycythemia
D68.2  Hereditary deficiency of a clotting factor = combined deficiency of vitamin K-dependent clotting factors | combined deficiency of factor V and factor VIII | congenital factor X deficiency | Stuart-Prower factor deficiency | congenital dysfibrinogenemia | congenital factor XIII deficiency
D68.59  Hereditary thrombophilia = hereditary antithrombin III deficiency | hereditary protein C deficiency | hereditary protein S deficiency | autosomal dominant thrombophilia due to protein C deficiency | autosomal recessive thrombophilia due to protein S deficiency | thrombophilia due to antithrombin deficiency

# Immunity
D80.0  Hereditary agammaglobulinemia = X-linked agammaglobulinemia | isolated agammaglobulinemia
D80.5  Hyper-IgM syndrome = hyper-IgM syndrome type 1 | X-linked hyper-IgM syndrome | immunodeficiency with hyper-IgM | immunodeficiency with hyper IgM | immunodeficiency with hyper-IgM type 2
D81.2  Severe combined immunodeficiency with B cells = X-linked severe combined immunodeficiency | T cell-negative B cell-positive severe combined immunodeficiency
D81.1  Severe combined immunodeficiency without T and B cells = T-B- severe combined immunodeficiency | Athabaskan severe combined immunodeficiency | severe combined immunodeficiency with sensitivity to ionizing radiation | familial reticuloendotheliosis
D81.0  Severe combined immunodeficiency with reticular dysgenesis = aleukocytosis congenital
D81.6  Bare lymphocyte syndrome, class I = bare lymphocyte syndrome type I
D81.7  Bare lymphocyte syndrome, class II = bare lymphocyte syndrome type II
D81.89  Other combined immunodeficiency = selective T-cell defect | LRBA deficiency | CTLA4 haploinsufficiency | combined immunodeficiency due to DOCK8 deficiency | STK4 deficiency | CD8 deficiency familial | idiopathic CD4 lymphopenia | MALT1 deficiency
D82.1  DiGeorge syndrome = T-cell immunodeficiency with thymic aplasia
D82.3  X-linked lymphoproliferative disease = X-linked lymphoproliferative syndrome | X-linked lymphoproliferative disease | lymphoproliferative syndrome after Epstein-Barr virus
D82.4  Hyper-IgE syndrome = hyper-IgE syndrome | hyper IgE recurrent infection syndrome | hyper-IgE recurrent infection syndrome | autosomal dominant hyper-IgE syndrome | autosomal recessive hyper-IgE syndrome | Buckley syndrome
D82.2  Immunodeficiency with short limbs = Schimke immunoosseous dysplasia | Schimke immuno-osseous dysplasia
D82.8  Immunodeficiency with another major defect = immunodeficiency-centromeric instability-facial anomalies syndrome | ICF syndrome | Nijmegen breakage syndrome | Hoyeraal-Hreidarsson syndrome | Berlin breakage syndrome
D83.9  Common variable immunodeficiency = late-onset immunoglobulin deficiency
D84.1  Complement defect or hereditary angioedema = hereditary angioedema type I | hereditary angioedema type III | complement component 2 deficiency | complement component 3 deficiency | complement component 4 deficiency | complement component 5 deficiency | complement component 6 deficiency | complement component 7 deficiency | complement component 8 deficiency | complement component 9 deficiency | complement factor I deficiency | complement factor H deficiency | complement factor D deficiency | properdin deficiency
D84.89  Other immunodeficiency = Mendelian susceptibility to mycobacterial disease | interferon gamma receptor deficiency | familial atypical mycobacteriosis | susceptibility to mycobacterial disease | TLR3 deficiency | IRAK4 deficiency | MyD88 deficiency | invasive pneumococcal disease recurrent isolated
D84.9  Primary immunodeficiency = primary immunodeficiency disease | primary immune deficiency | inborn error of immunity
D89.82  Autoimmune lymphoproliferative syndrome = Canale-Smith syndrome | RAS-associated autoimmune leukoproliferative disease | autoimmune lymphoproliferative syndrome due to CTLA4 haploinsufficiency
D89.89  Other immune dysregulation = IPEX syndrome | immune dysregulation polyendocrinopathy enteropathy X-linked syndrome
B37.2  Chronic mucocutaneous candidiasis = chronic mucocutaneous candidiasis | familial candidiasis | familial chronic mucocutaneous candidiasis

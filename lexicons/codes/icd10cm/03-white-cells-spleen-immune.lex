# White cells, spleen, other blood disease, immune deficiency, sarcoidosis, graft-versus-host disease: offices, wards, hematology, immunology.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, D70-D78, D80-D89

family Neutropenia
  term neutropenia | neutropenic | agranulocytosis | low neutrophil count | neutropenic fever | febrile neutropenia | granulocytopenia | low ANC | neutrophil count low | fever and neutropenia | neutropenic sepsis | chemotherapy induced neutropenia | drug induced neutropenia
  unless neutropenic splenomegaly/neutropenic diet/neutropenic precautions
  history Z86.2  Personal history of disease of blood or immune system
  code D70.9  Neutropenia, unspecified  needs cause  absorbs D72.819
  code D70.1  Neutropenia caused by cancer chemotherapy  when chemotherapy/chemo/antineoplastic/chemotherapy induced  absorbs D70.9 D72.819
  code D70.2  Neutropenia caused by another drug  when drug-induced/clozapine/methimazole/agranulocytosis due to drug/medication induced/metamizole/vancomycin  absorbs D70.9 D72.819
  code D70.3  Neutropenia due to infection  when due to infection/viral suppression/due to virus/post infectious  absorbs D70.9 D72.819
  code D70.0  Congenital neutropenia  when congenital/kostmann/infantile genetic  absorbs D70.9
  code D70.4  Cyclic neutropenia  when cyclic/periodic  absorbs D70.9
  code D70.8  Other neutropenia  when autoimmune/benign ethnic/immune/chronic benign/idiopathic  absorbs D70.9
D70.0  Congenital agranulocytosis = kostmann syndrome | congenital neutropenia | severe congenital neutropenia
  chronic
D71.8  Other functional disorder of neutrophils = chronic granulomatous disease | CGD granulomatous disease | congenital dysphagocytosis | progressive septic granulomatosis
  chronic
D71.1  Leukocyte adhesion deficiency = leukocyte adhesion deficiency
  chronic
D71.9  Functional disorder of neutrophils, unspecified = neutrophil dysfunction | functional neutrophil disorder
D72.0  Genetic anomalies of leukocytes = pelger huet anomaly | may hegglin anomaly | alder anomaly | hereditary leukocytic hypersegmentation | alder-reilly anomaly | jordan anomaly | jordans anomaly | pelger huet syndrome | hereditary leukomelanopathy
  chronic
family Eosinophilia
  term eosinophilia | peripheral eosinophilia | blood eosinophilia | elevated eosinophils | hypereosinophilia
  unless esophagus/esophageal/pulmonary eosinophilia/drug rash/DRESS/hypereosinophilic syndrome/fasciitis
  code D72.10  Eosinophilia, unspecified
  code D72.19  Other eosinophilia  when familial/hereditary
  code D72.18  Eosinophilia in another disease  when due to parasite/parasitic/strongyloides
family Hypereosinophilic syndrome
  term hypereosinophilic syndrome | idiopathic hypereosinophilic syndrome | HES syndrome
  chronic
  code D72.119  Hypereosinophilic syndrome, unspecified  absorbs D72.10
  code D72.110  Idiopathic hypereosinophilic syndrome  when idiopathic  absorbs D72.10
  code D72.111  Lymphocytic variant hypereosinophilic syndrome  when lymphocytic  absorbs D72.10
  code D72.118  Other hypereosinophilic syndrome  when episodic angioedema/gleich  absorbs D72.10
D72.12  Drug rash with eosinophilia and systemic symptoms (DRESS)  absorbs D72.10 = DRESS syndrome | drug rash with eosinophilia and systemic symptoms | drug reaction with eosinophilia and systemic symptoms
kind finding
D72.810  Low lymphocyte count (lymphocytopenia) = lymphopenia | lymphocytopenia | low lymphocyte count | decreased lymphocytes | lymphocyte count low
D72.818  Other low white blood cell count = monocytopenia | eosinopenia | basophil leukopenia | plasmacytopenia
D72.819  Low white blood cell count, unspecified = leukopenia | low white blood cell count | low white count | low WBC | decreased white blood cell count | leucopenia | leukocytopenia | WBC low | low white blood cells
D72.820  Lymphocytosis = lymphocytosis | elevated lymphocytes | monoclonal B cell lymphocytosis | high lymphocyte count
  unless hemophagocytic
D72.821  Monocytosis = monocytosis | elevated monocytes
D72.822  Plasmacytosis = plasmacytosis
D72.823  Leukemoid reaction = leukemoid reaction
D72.824  Basophilia = basophilia
D72.825  Bandemia = bandemia | elevated bands | left shift bandemia | increased bands
  unless leukocytosis with neutrophilia
D72.828  Other high white blood cell count = neutrophilia | elevated neutrophils | neutrophilic leukocytosis | granulocytosis
D72.829  High white blood cell count, unspecified = leukocytosis | elevated white blood cell count | elevated WBC | elevated white count | high white blood cell count | leucocytosis | WBC elevated | elevated white blood cells | increased white blood cell count | high WBC | leukocyte count elevated | white count elevated | elevated leukocytes | increased leukocytes | raised white cell count | raised white blood cell count | raised WBC | increased number of leukocytes | high white cell count | elevated leukocyte count | increased white cell count | increased leukocyte count | white cell count raised | leukocytes elevated | hyperleukocytosis
  integral-to A40-A41 C91-C95
D72.89  Other specified disorder of white blood cells = abnormal white blood cell differential | abnormality of white blood cells
D72.9  Disorder of white blood cells, unspecified = white blood cell disorder | abnormal leukocytes | leukocyte disorder | abnormal white blood cells
kind disease
D73.0  Underactive spleen = hyposplenism | functional asplenia | splenic atrophy | hyposplenia
  chronic
D73.1  Overactive spleen (hypersplenism) = hypersplenism | overactive spleen
  chronic
D73.2  Chronic congestive splenomegaly = chronic congestive splenomegaly | congestive splenomegaly
  chronic
D73.3  Abscess of spleen = splenic abscess | abscess of spleen | abscess + spleen
D73.4  Cyst of spleen = splenic cyst | cyst of spleen | cyst + spleen
  chronic
  unless kidney/liver/pancreas/renal
D73.5  Infarction of spleen = splenic infarct | splenic infarction | infarction of spleen | spontaneous splenic rupture | nontraumatic splenic rupture | splenic rupture nontraumatic | torsion of spleen | wandering spleen torsion | atraumatic splenic rupture | infarction + spleen | splenic embolism | splenic infarcts | infarct of spleen | splenic vein infarct | splenic artery embolism infarct
D73.81  Neutropenic splenomegaly = neutropenic splenomegaly | felty splenomegaly
D73.89  Other disease of spleen = splenic lesion | fibrosis of spleen | perisplenitis | splenitis | splenic calcification | calcified splenic granuloma | splenic granuloma | splenic mass | splenic nodule | splenosis | splenic hematoma nontraumatic | splenic hamartoma | splenic fibrosis | lesion of spleen | lesions of spleen | splenic lesions | splenic pseudocyst | splenic hemangiomatosis | gamna gandy bodies
D73.9  Disease of spleen, unspecified = disease of spleen | splenic disorder
D74.0  Congenital methemoglobinemia = congenital methemoglobinemia | hemoglobin M disease | hereditary methemoglobinemia | NADH methemoglobin reductase deficiency | congenital NADH methemoglobin reductase deficiency | cytochrome b5 reductase deficiency
  chronic
D74.8  Other methemoglobinemia = acquired methemoglobinemia | toxic methemoglobinemia | drug induced methemoglobinemia | sulfhemoglobinemia | methemoglobinemia due to
D74.9  Methemoglobinemia, unspecified = methemoglobinemia
D75.0  Familial erythrocytosis = familial erythrocytosis | familial polycythemia | benign familial polycythemia
  chronic
D75.1  Secondary polycythemia = polycythemia | erythrocytosis | secondary polycythemia | secondary erythrocytosis | polyglobulia | elevated hemoglobin erythrocytosis | stress polycythemia | gaisbock syndrome | testosterone induced erythrocytosis
  unless vera/rubra/newborn
D75.81  Myelofibrosis = myelofibrosis | secondary myelofibrosis | bone marrow fibrosis | fibrosis of bone marrow
  unless primary/idiopathic/acute panmyelosis
  chronic
D75.89  Other specified disease of blood = macrocytosis | bicytopenia | macrocytosis without anemia | cytopenia | cytopenias | bone marrow suppression | myelosuppression | marrow suppression
  kind finding
  unless pancytopenia/multilineage
D75.9  Disease of blood, unspecified = blood disorder | blood dyscrasia | hematologic disorder | hematological disease
family Hemophagocytic syndrome
  term hemophagocytic lymphohistiocytosis | HLH | hemophagocytic syndrome | macrophage activation syndrome | hemophagocytosis | secondary HLH | familial hemophagocytic lymphohistiocytosis
  code D76.1  Hemophagocytic lymphohistiocytosis
  code D76.2  Infection-associated hemophagocytic syndrome  when infection/EBV/viral/infection associated/virus associated/leishmaniasis/tuberculosis
D76.3  Other histiocytosis syndrome = rosai dorfman disease | sinus histiocytosis with massive lymphadenopathy | xanthogranuloma | juvenile xanthogranuloma | reticulohistiocytoma | histiocytosis | sinus histiocytosis
  unless langerhans/xanthogranulomatous
D77  Blood disorder in a disease classified elsewhere = splenomegaly in amyloidosis | fibrosis of spleen in schistosomiasis
D78.01  Bleeding of spleen during an operation on the spleen = intraoperative hemorrhage of spleen during splenectomy
D78.02  Bleeding of spleen during another operation = intraoperative hemorrhage of spleen | intraoperative splenic bleeding
D78.11  Accidental laceration of spleen during an operation on the spleen = accidental laceration of spleen during splenectomy
D78.12  Accidental laceration of spleen during another operation = iatrogenic splenic laceration | accidental laceration of spleen | iatrogenic splenic injury | intraoperative splenic injury | inadvertent splenic injury
D78.21  Bleeding of spleen after an operation on the spleen = hemorrhage after splenectomy | postoperative hemorrhage after splenectomy
D78.22  Bleeding of spleen after another procedure = postprocedural splenic hemorrhage | splenic hemorrhage after colonoscopy
D78.31  Hematoma of spleen after an operation on the spleen = hematoma after splenectomy
D78.32  Hematoma of spleen after another procedure = postprocedural splenic hematoma
D78.33  Seroma of spleen after an operation on the spleen = seroma after splenectomy
D78.34  Seroma of spleen after another procedure = postprocedural splenic seroma
D78.81  Other complication of spleen during an operation = intraoperative complication of spleen
D78.89  Other complication of spleen after a procedure = postprocedural complication of spleen | overwhelming post splenectomy infection

chronic
D80.0  Hereditary hypogammaglobulinemia = hereditary hypogammaglobulinemia | x linked agammaglobulinemia | bruton agammaglobulinemia | bruton's agammaglobulinemia | congenital agammaglobulinemia | congenital hypogammaglobulinemia | XLA agammaglobulinemia | autosomal recessive agammaglobulinemia
D80.1  Nonfamilial hypogammaglobulinemia = hypogammaglobulinemia | agammaglobulinemia | acquired hypogammaglobulinemia | panhypogammaglobulinemia | low immunoglobulins
  unless hereditary/congenital/bruton/x linked/transient
D80.2  Selective IgA deficiency = IgA deficiency | selective IgA deficiency | immunoglobulin A deficiency
D80.3  Selective IgG subclass deficiency = IgG subclass deficiency | selective IgG deficiency | IgG deficiency | immunoglobulin G deficiency
D80.4  Selective IgM deficiency = IgM deficiency | selective IgM deficiency
D80.5  Immunodeficiency with increased IgM = hyper IgM syndrome | hyper-IgM syndrome | immunodeficiency with increased IgM
D80.6  Antibody deficiency with near-normal immunoglobulins = specific antibody deficiency | antibody deficiency with normal immunoglobulins
D80.7  Transient hypogammaglobulinemia of infancy = transient hypogammaglobulinemia of infancy
D80.8  Other immunodeficiency with antibody defects = kappa light chain deficiency
D80.9  Immunodeficiency with antibody defects, unspecified = antibody deficiency | humoral immunodeficiency
D81.0  Severe combined immunodeficiency with reticular dysgenesis = reticular dysgenesis
D81.1  Severe combined immunodeficiency with low T and B cells = SCID with low T and B cells | T-B- SCID
D81.2  Severe combined immunodeficiency with low or normal B cells = T-B+ SCID | x linked SCID
family Adenosine deaminase deficiency
  term adenosine deaminase deficiency | ADA deficiency | ADA SCID | adenosine deaminase 2 deficiency | DADA2
  code D81.30  Adenosine deaminase deficiency, unspecified
  code D81.31  Severe combined immunodeficiency from adenosine deaminase deficiency  when SCID/severe combined
  code D81.32  Adenosine deaminase 2 deficiency  when DADA2/deaminase 2
  code D81.39  Other adenosine deaminase deficiency  when partial
D81.4  Nezelof syndrome = nezelof syndrome
D81.5  Purine nucleoside phosphorylase deficiency = purine nucleoside phosphorylase deficiency | PNP deficiency
D81.6  MHC class I deficiency = MHC class I deficiency | bare lymphocyte syndrome
D81.7  MHC class II deficiency = MHC class II deficiency
D81.810  Biotinidase deficiency = biotinidase deficiency
D81.818  Other biotin-dependent carboxylase deficiency = holocarboxylase synthetase deficiency | multiple carboxylase deficiency
D81.819  Biotin-dependent carboxylase deficiency, unspecified = biotin dependent carboxylase deficiency
D81.82  Activated PI3K delta syndrome = activated PI3K delta syndrome | APDS immunodeficiency | activated phosphoinositide 3 kinase delta syndrome
D81.89  Other combined immunodeficiency = omenn syndrome | ZAP70 deficiency
D81.9  Combined immunodeficiency, unspecified = combined immunodeficiency | severe combined immunodeficiency | SCID
  unless adenosine
D82.0  Wiskott-Aldrich syndrome = wiskott aldrich syndrome
D82.1  Di George syndrome = digeorge syndrome | di george syndrome | thymic aplasia with immunodeficiency | thymic hypoplasia | pharyngeal pouch syndrome | thymic aplasia | thymic hypoplasia with immunodeficiency | thymic alymphoplasia
D82.2  Immunodeficiency with short-limbed stature = immunodeficiency with short limbed stature
D82.3  Immunodeficiency after Epstein-Barr virus (hereditary) = x linked lymphoproliferative disease | duncan disease | purtilo syndrome | duncan syndrome | XLP disease | defective EBV immune response
D82.4  Hyper-IgE syndrome = hyper IgE syndrome | job syndrome | hyperimmunoglobulin E syndrome | job's syndrome
D82.8  Immunodeficiency with another major defect = immunodeficiency with major defect specified
D82.9  Immunodeficiency with major defect, unspecified = immunodeficiency with major defect
family Common variable immunodeficiency
  term common variable immunodeficiency | CVID | common variable immune deficiency | common variable hypogammaglobulinemia
  code D83.9  Common variable immunodeficiency, unspecified  absorbs D84.9 D80.1
  code D83.0  Common variable immunodeficiency, mainly abnormal B cells  when B cell numbers/B cell abnormality
  code D83.1  Common variable immunodeficiency, mainly T-cell disorder  when T cell disorder/immunoregulatory T cell
  code D83.2  Common variable immunodeficiency with autoantibodies to B or T cells  when autoantibodies
  code D83.8  Other common variable immunodeficiency  when other
D84.0  Lymphocyte function antigen-1 defect = LFA-1 defect | lymphocyte function antigen 1 defect
D84.1  Complement system defect (hereditary angioedema) = hereditary angioedema | C1 esterase inhibitor deficiency | complement deficiency | C1 inhibitor deficiency | hereditary angioneurotic edema | complement component deficiency | HAE angioedema | acquired C1 inhibitor deficiency
not-chronic
family Immunodeficiency
  term immunodeficiency | immunocompromised | immunosuppressed | immunosuppression | immune deficiency | immunocompromised state | immunosuppressed state | immunocompromised host | immunosuppressed due to | immunosuppressed status | primary immunodeficiency | immunodeficient | immune compromised | immune suppression | acquired immunodeficiency state
  unless human immunodeficiency/HIV/combined immunodeficiency/variable/acquired immunodeficiency syndrome/immunodeficiency virus/AIDS/immunosuppressive therapy/immunosuppressants
  code D84.9  Immunodeficiency, unspecified  needs cause
  code D84.821  Immunodeficiency due to drugs  when drug-induced/chemotherapy/steroids/prednisone/methotrexate/tacrolimus/mycophenolate/immunosuppressant/immunosuppressive medication/biologic/rituximab/cyclosporine/azathioprine/infliximab/adalimumab/on immunosuppression  absorbs D84.9
  code D84.81  Immunodeficiency due to a condition classified elsewhere  when due to cancer/due to diabetes/malignancy/leukemia/lymphoma/myeloma/asplenia/due to disease  absorbs D84.9
  code D84.822  Immunodeficiency due to external causes  when radiation/bone marrow transplant/splenectomy/stem cell transplant/post transplant/transplant  absorbs D84.9
D84.89  Other immunodeficiency = cellular immunodeficiency | selective T cell deficiency
chronic
family Sarcoidosis
  term sarcoidosis | sarcoid | pulmonary sarcoidosis | sarcoidosis of lung | sarcoidosis of lymph nodes | cardiac sarcoidosis | neurosarcoidosis | cutaneous sarcoidosis | ocular sarcoidosis | sarcoid uveitis | besnier boeck schaumann disease | boeck sarcoid | lofgren syndrome | sarcoid arthritis | sarcoid arthropathy | lupus pernio | heerfordt syndrome | hepatic sarcoidosis | sarcoidosis + lung/lymph node/skin/heart/eye/liver/kidney/muscle/nervous system | besnier boeck disease | boeck disease | sarcoid granulomatosis | sarcoid granulomas | uveoparotid fever
  unless kaposi
  family-history Z83.2  Family history of disease of blood or immune system
  code D86.9  Sarcoidosis, site unspecified  needs site
  code D86.0  Sarcoidosis of lung  when lung/pulmonary  absorbs D86.9
  code D86.1  Sarcoidosis of lymph nodes  when lymph node/lymphadenopathy/hilar/mediastinal  absorbs D86.9
  code D86.2  Sarcoidosis of lung and lymph nodes  when lung/pulmonary + lymph node/lymphadenopathy/hilar/mediastinal  absorbs D86.9 D86.0 D86.1
  code D86.3  Sarcoidosis of skin  when skin/cutaneous/lupus pernio  absorbs D86.9
  code D86.81  Sarcoid meningitis  when meningitis/meningeal  absorbs D86.9
  code D86.82  Cranial nerve palsies in sarcoidosis  when cranial nerve/facial palsy/cranial neuropathy  absorbs D86.9
  code D86.83  Sarcoid uveitis (iridocyclitis)  when uveitis/iritis/iridocyclitis/ocular/eye  absorbs D86.9
  code D86.84  Sarcoid pyelonephritis  when pyelonephritis/nephritis/kidney  absorbs D86.9
  code D86.85  Sarcoid heart disease (myocarditis)  when cardiac/heart/myocarditis  absorbs D86.9
  code D86.86  Sarcoid joint disease  when arthropathy/arthritis/joint  absorbs D86.9
  code D86.87  Sarcoid muscle disease  when myositis/myopathy/muscle  absorbs D86.9
  code D86.89  Sarcoidosis of another site  when liver/hepatic/spleen/bone/neurosarcoidosis/nervous system/parotid  absorbs D86.9
D89.0  Polyclonal hypergammaglobulinemia = polyclonal hypergammaglobulinemia | polyclonal gammopathy | waldenstrom hypergammaglobulinemic purpura | benign hypergammaglobulinemic purpura
D89.1  Cryoglobulinemia = cryoglobulinemia | mixed cryoglobulinemia | cryoglobulinemic vasculitis | essential cryoglobulinemia | cryoglobulinemic purpura
D89.2  Hypergammaglobulinemia, unspecified = hypergammaglobulinemia
not-chronic
D89.3  Immune reconstitution syndrome = immune reconstitution syndrome | immune reconstitution inflammatory syndrome | IRIS syndrome
chronic
D89.40  Mast cell activation, unspecified = mast cell activation syndrome | MCAS | mast cell activation disorder | mast cell activation
  unless monoclonal/idiopathic/secondary
D89.41  Monoclonal mast cell activation syndrome = monoclonal mast cell activation syndrome
D89.42  Idiopathic mast cell activation syndrome = idiopathic mast cell activation syndrome
D89.43  Secondary mast cell activation = secondary mast cell activation | secondary mast cell activation syndrome
D89.44  Hereditary alpha tryptasemia = hereditary alpha tryptasemia
D89.49  Other mast cell activation disorder = other mast cell activation disorder
family Graft-versus-host disease
  term graft versus host disease | GVHD | graft-versus-host disease | graft vs host disease | GVH disease | acute GVHD | chronic GVHD | graft versus host reaction
  code D89.813  Graft-versus-host disease, unspecified  needs acuity
  code D89.810  Acute graft-versus-host disease  when acute
  code D89.811  Chronic graft-versus-host disease  when chronic
  code D89.812  Acute on chronic graft-versus-host disease  when acute-on-chronic
D89.82  Autoimmune lymphoproliferative syndrome = autoimmune lymphoproliferative syndrome | ALPS syndrome | canale smith syndrome
not-chronic
family Cytokine release syndrome
  term cytokine release syndrome | cytokine storm | CRS grade | cytokine release
  code D89.839  Cytokine release syndrome, grade unspecified  needs grade
  code D89.831  Cytokine release syndrome, grade 1  when grade 1
  code D89.832  Cytokine release syndrome, grade 2  when grade 2
  code D89.833  Cytokine release syndrome, grade 3  when grade 3
  code D89.834  Cytokine release syndrome, grade 4  when grade 4
  code D89.835  Cytokine release syndrome, grade 5  when grade 5
chronic
D89.84  IgG4-related disease = IgG4 related disease | IgG4 disease | IgG4-related disease | IgG4 related sclerosing disease | IgG4 RD
D89.89  Other specified disorder of the immune mechanism = autoimmune disorder specified | autoinflammatory disorder not elsewhere classified | PANDAS syndrome
D89.9  Disorder of the immune mechanism, unspecified = immune disorder | immune dysregulation | immune system disorder | immune mediated disease
  unless liver/thyroid/connective tissue/hepatitis/screen/workup/family
  family-history Z83.2  Family history of disease of blood or immune system

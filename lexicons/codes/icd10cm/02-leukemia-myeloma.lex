# Leukemias, myeloma, other blood cancers, myelodysplasia and myeloproliferative disease: hematology, oncology, wards.
# The default is "not in remission", as the tabular puts it; remission and relapse must be said.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, C88-C96, D45-D47; Guidelines I.C.2.n

family Waldenstrom macroglobulinemia
  term waldenstrom macroglobulinemia | macroglobulinemia | waldenstrom | waldenstrom's macroglobulinemia
  history Z85.79  Personal history of other cancers of lymph and blood
  code C88.00  Waldenstrom macroglobulinemia, not in remission
  code C88.01  Waldenstrom macroglobulinemia, in remission  when remission
family Heavy chain disease
  term heavy chain disease | alpha heavy chain disease | gamma heavy chain disease | mu heavy chain disease | franklin disease
  history Z85.79  Personal history of other cancers of lymph and blood
  code C88.20  Heavy chain disease, not in remission
  code C88.21  Heavy chain disease, in remission  when remission
family Immunoproliferative small intestinal disease
  term immunoproliferative small intestinal disease | mediterranean lymphoma
  history Z85.79  Personal history of other cancers of lymph and blood
  code C88.30  Immunoproliferative small intestinal disease, not in remission
  code C88.31  Immunoproliferative small intestinal disease, in remission  when remission
family Malignant immunoproliferative disease
  term malignant immunoproliferative disease | immunoproliferative disease
  history Z85.79  Personal history of other cancers of lymph and blood
  code C88.90  Malignant immunoproliferative disease, unspecified, not in remission
  code C88.91  Malignant immunoproliferative disease, unspecified, in remission  when remission
family Other malignant immunoproliferative disease
  term other malignant immunoproliferative disease
  code C88.80  Other malignant immunoproliferative disease, not in remission
  code C88.81  Other malignant immunoproliferative disease, in remission  when remission

family Multiple myeloma
  term multiple myeloma | plasma cell myeloma | myeloma | kahler disease | light chain myeloma | IgG myeloma | IgA myeloma | smoldering multiple myeloma | smoldering myeloma | myelomatosis | bence jones myeloma | IgG kappa myeloma
  unless plasmacytoma
  history Z85.79  Personal history of other cancers of lymph and blood
  family-history Z80.7  Family history of other cancers of lymph and blood
  code C90.00  Multiple myeloma, not in remission
  code C90.01  Multiple myeloma, in remission  when remission
  code C90.02  Multiple myeloma, in relapse  when relapse/relapsed
family Plasma cell leukemia
  term plasma cell leukemia | plasmacytic leukemia
  history Z85.79  Personal history of other cancers of lymph and blood
  code C90.10  Plasma cell leukemia, not in remission
  code C90.11  Plasma cell leukemia, in remission  when remission
  code C90.12  Plasma cell leukemia, in relapse  when relapse/relapsed
family Extramedullary plasmacytoma
  term extramedullary plasmacytoma | extraosseous plasmacytoma
  history Z85.79  Personal history of other cancers of lymph and blood
  code C90.20  Extramedullary plasmacytoma, not in remission
  code C90.21  Extramedullary plasmacytoma, in remission  when remission
  code C90.22  Extramedullary plasmacytoma, in relapse  when relapse/relapsed
family Solitary plasmacytoma
  term plasmacytoma | solitary plasmacytoma | solitary myeloma | solitary bone plasmacytoma | localized plasma cell tumor
  history Z85.79  Personal history of other cancers of lymph and blood
  code C90.30  Solitary plasmacytoma, not in remission
  code C90.31  Solitary plasmacytoma, in remission  when remission
  code C90.32  Solitary plasmacytoma, in relapse  when relapse/relapsed

family Acute lymphoblastic leukemia
  term acute lymphoblastic leukemia | acute lymphocytic leukemia | acute lymphoid leukemia | B cell acute lymphoblastic leukemia | T cell acute lymphoblastic leukemia | B-ALL | T-ALL | pre B ALL | precursor B cell ALL | leukemia + acute lymphoblastic/acute lymphocytic/lymphoblastic
  history Z85.6  Personal history of leukemia
  family-history Z80.6  Family history of leukemia
  code C91.00  Acute lymphoblastic leukemia, not in remission
  code C91.01  Acute lymphoblastic leukemia, in remission  when remission
  code C91.02  Acute lymphoblastic leukemia, in relapse  when relapse/relapsed
family Chronic lymphocytic leukemia
  term chronic lymphocytic leukemia | CLL | chronic lymphoid leukemia | chronic lymphatic leukemia | B cell chronic lymphocytic leukemia | CLL SLL | B-CLL | chronic lymphoblastic leukemia | leukemia + chronic lymphocytic/chronic lymphatic
  history Z85.6  Personal history of leukemia
  family-history Z80.6  Family history of leukemia
  code C91.10  Chronic lymphocytic leukemia of B-cell type, not in remission
  code C91.11  Chronic lymphocytic leukemia of B-cell type, in remission  when remission
  code C91.12  Chronic lymphocytic leukemia of B-cell type, in relapse  when relapse/relapsed
family B-cell prolymphocytic leukemia
  term prolymphocytic leukemia | B cell prolymphocytic leukemia | B-PLL
  unless T cell/T-PLL
  history Z85.6  Personal history of leukemia
  code C91.30  Prolymphocytic leukemia of B-cell type, not in remission
  code C91.31  Prolymphocytic leukemia of B-cell type, in remission  when remission
  code C91.32  Prolymphocytic leukemia of B-cell type, in relapse  when relapse/relapsed
family Hairy cell leukemia
  term hairy cell leukemia | HCL leukemia | leukemic reticuloendotheliosis | tricholeukemia
  history Z85.6  Personal history of leukemia
  code C91.40  Hairy cell leukemia, not in remission
  code C91.41  Hairy cell leukemia, in remission  when remission
  code C91.42  Hairy cell leukemia, in relapse  when relapse/relapsed
family Adult T-cell lymphoma or leukemia
  term adult T cell leukemia | adult T cell lymphoma | adult T cell leukemia lymphoma | ATLL | HTLV associated leukemia
  history Z85.6  Personal history of leukemia
  code C91.50  Adult T-cell lymphoma or leukemia (HTLV-1), not in remission
  code C91.51  Adult T-cell lymphoma or leukemia (HTLV-1), in remission  when remission
  code C91.52  Adult T-cell lymphoma or leukemia (HTLV-1), in relapse  when relapse/relapsed
family T-cell prolymphocytic leukemia
  term T cell prolymphocytic leukemia | T-PLL
  history Z85.6  Personal history of leukemia
  code C91.60  Prolymphocytic leukemia of T-cell type, not in remission
  code C91.61  Prolymphocytic leukemia of T-cell type, in remission  when remission
  code C91.62  Prolymphocytic leukemia of T-cell type, in relapse  when relapse/relapsed
family Lymphoid leukemia
  term lymphoid leukemia | lymphocytic leukemia | lymphatic leukemia | lymphoblastic leukemia
  history Z85.6  Personal history of leukemia
  family-history Z80.6  Family history of leukemia
  code C91.90  Lymphoid leukemia, unspecified, not in remission
  code C91.91  Lymphoid leukemia, unspecified, in remission  when remission
  code C91.92  Lymphoid leukemia, unspecified, in relapse  when relapse/relapsed
family Burkitt-type leukemia
  term burkitt leukemia | mature B cell leukemia burkitt type | burkitt cell leukemia
  history Z85.6  Personal history of leukemia
  code C91.A0  Mature B-cell leukemia, Burkitt type, not in remission
  code C91.A1  Mature B-cell leukemia, Burkitt type, in remission  when remission
  code C91.A2  Mature B-cell leukemia, Burkitt type, in relapse  when relapse/relapsed
family Other lymphoid leukemia
  term large granular lymphocytic leukemia | T cell large granular lymphocytic leukemia | LGL leukemia | LGLL
  history Z85.6  Personal history of leukemia
  code C91.Z0  Other lymphoid leukemia, not in remission
  code C91.Z1  Other lymphoid leukemia, in remission  when remission
  code C91.Z2  Other lymphoid leukemia, in relapse  when relapse/relapsed
family Acute myeloid leukemia
  term acute myeloid leukemia | acute myeloblastic leukemia | acute myelogenous leukemia | AML | acute granulocytic leukemia | acute nonlymphocytic leukemia | acute myelocytic leukemia | acute nonlymphoblastic leukemia | leukemia + acute myeloid/acute myeloblastic/acute myelogenous
  unless 11q23/multilineage dysplasia
  history Z85.6  Personal history of leukemia
  family-history Z80.6  Family history of leukemia
  code C92.00  Acute myeloid leukemia, not in remission
  code C92.01  Acute myeloid leukemia, in remission  when remission
  code C92.02  Acute myeloid leukemia, in relapse  when relapse/relapsed
family Chronic myeloid leukemia
  term chronic myeloid leukemia | chronic myelogenous leukemia | CML | chronic granulocytic leukemia | chronic myelocytic leukemia | philadelphia positive leukemia | leukemia + chronic myeloid/chronic myelogenous
  unless atypical
  history Z85.6  Personal history of leukemia
  family-history Z80.6  Family history of leukemia
  code C92.10  Chronic myeloid leukemia, BCR/ABL-positive, not in remission
  code C92.11  Chronic myeloid leukemia, BCR/ABL-positive, in remission  when remission
  code C92.12  Chronic myeloid leukemia, BCR/ABL-positive, in relapse  when relapse/relapsed
family Atypical chronic myeloid leukemia
  term atypical chronic myeloid leukemia | atypical CML | BCR ABL negative chronic myeloid leukemia
  history Z85.6  Personal history of leukemia
  code C92.20  Atypical chronic myeloid leukemia, BCR/ABL-negative, not in remission
  code C92.21  Atypical chronic myeloid leukemia, BCR/ABL-negative, in remission  when remission
  code C92.22  Atypical chronic myeloid leukemia, BCR/ABL-negative, in relapse  when relapse/relapsed
family Myeloid sarcoma
  term myeloid sarcoma | granulocytic sarcoma | chloroma
  history Z85.6  Personal history of leukemia
  code C92.30  Myeloid sarcoma, not in remission
  code C92.31  Myeloid sarcoma, in remission  when remission
  code C92.32  Myeloid sarcoma, in relapse  when relapse/relapsed
family Acute promyelocytic leukemia
  term acute promyelocytic leukemia | APL leukemia | APML | promyelocytic leukemia | AML M3
  history Z85.6  Personal history of leukemia
  code C92.40  Acute promyelocytic leukemia, not in remission
  code C92.41  Acute promyelocytic leukemia, in remission  when remission
  code C92.42  Acute promyelocytic leukemia, in relapse  when relapse/relapsed
family Acute myelomonocytic leukemia
  term acute myelomonocytic leukemia | AMML | AML M4
  history Z85.6  Personal history of leukemia
  code C92.50  Acute myelomonocytic leukemia, not in remission
  code C92.51  Acute myelomonocytic leukemia, in remission  when remission
  code C92.52  Acute myelomonocytic leukemia, in relapse  when relapse/relapsed
family Acute myeloid leukemia with 11q23 abnormality
  term AML with 11q23 | acute myeloid leukemia with 11q23 abnormality | MLL rearranged AML | acute myeloid leukemia/AML + 11q23
  history Z85.6  Personal history of leukemia
  code C92.60  Acute myeloid leukemia with 11q23 abnormality, not in remission
  code C92.61  Acute myeloid leukemia with 11q23 abnormality, in remission  when remission
  code C92.62  Acute myeloid leukemia with 11q23 abnormality, in relapse  when relapse/relapsed
family Myeloid leukemia
  term myeloid leukemia | myelogenous leukemia | granulocytic leukemia
  history Z85.6  Personal history of leukemia
  code C92.90  Myeloid leukemia, unspecified, not in remission
  code C92.91  Myeloid leukemia, unspecified, in remission  when remission
  code C92.92  Myeloid leukemia, unspecified, in relapse  when relapse/relapsed
family Acute myeloid leukemia with multilineage dysplasia
  term AML with multilineage dysplasia | acute myeloid leukemia with multilineage dysplasia | AML with myelodysplasia related changes | AML-MRC | acute myeloid leukemia/AML + multilineage dysplasia/myelodysplasia related
  history Z85.6  Personal history of leukemia
  code C92.A0  Acute myeloid leukemia with multilineage dysplasia, not in remission
  code C92.A1  Acute myeloid leukemia with multilineage dysplasia, in remission  when remission
  code C92.A2  Acute myeloid leukemia with multilineage dysplasia, in relapse  when relapse/relapsed
family Other myeloid leukemia
  term other myeloid leukemia | chronic neutrophilic leukemia malignant
  code C92.Z0  Other myeloid leukemia, not in remission
  code C92.Z1  Other myeloid leukemia, in remission  when remission
  code C92.Z2  Other myeloid leukemia, in relapse  when relapse/relapsed
family Acute monocytic leukemia
  term acute monocytic leukemia | acute monoblastic leukemia | AML M5
  history Z85.6  Personal history of leukemia
  code C93.00  Acute monoblastic or monocytic leukemia, not in remission
  code C93.01  Acute monoblastic or monocytic leukemia, in remission  when remission
  code C93.02  Acute monoblastic or monocytic leukemia, in relapse  when relapse/relapsed
family Chronic myelomonocytic leukemia
  term chronic myelomonocytic leukemia | CMML | chronic monocytic leukemia
  history Z85.6  Personal history of leukemia
  code C93.10  Chronic myelomonocytic leukemia, not in remission
  code C93.11  Chronic myelomonocytic leukemia, in remission  when remission
  code C93.12  Chronic myelomonocytic leukemia, in relapse  when relapse/relapsed
family Juvenile myelomonocytic leukemia
  term juvenile myelomonocytic leukemia | JMML
  history Z85.6  Personal history of leukemia
  code C93.30  Juvenile myelomonocytic leukemia, not in remission
  code C93.31  Juvenile myelomonocytic leukemia, in remission  when remission
  code C93.32  Juvenile myelomonocytic leukemia, in relapse  when relapse/relapsed
family Monocytic leukemia
  term monocytic leukemia
  history Z85.6  Personal history of leukemia
  code C93.90  Monocytic leukemia, unspecified, not in remission
  code C93.91  Monocytic leukemia, unspecified, in remission  when remission
  code C93.92  Monocytic leukemia, unspecified, in relapse  when relapse/relapsed
family Other monocytic leukemia
  term other monocytic leukemia | subacute monocytic leukemia
  code C93.Z0  Other monocytic leukemia, not in remission
  code C93.Z1  Other monocytic leukemia, in remission  when remission
  code C93.Z2  Other monocytic leukemia, in relapse  when relapse/relapsed
family Acute erythroid leukemia
  term acute erythroid leukemia | erythroleukemia | acute erythroleukemia | AML M6 | di guglielmo disease | di guglielmo syndrome | acute erythremia
  history Z85.6  Personal history of leukemia
  code C94.00  Acute erythroid leukemia, not in remission
  code C94.01  Acute erythroid leukemia, in remission  when remission
  code C94.02  Acute erythroid leukemia, in relapse  when relapse/relapsed
family Acute megakaryoblastic leukemia
  term acute megakaryoblastic leukemia | acute megakaryocytic leukemia | AML M7
  history Z85.6  Personal history of leukemia
  code C94.20  Acute megakaryoblastic leukemia, not in remission
  code C94.21  Acute megakaryoblastic leukemia, in remission  when remission
  code C94.22  Acute megakaryoblastic leukemia, in relapse  when relapse/relapsed
family Mast cell leukemia
  term mast cell leukemia
  history Z85.6  Personal history of leukemia
  code C94.30  Mast cell leukemia, not in remission
  code C94.31  Mast cell leukemia, in remission  when remission
  code C94.32  Mast cell leukemia, in relapse  when relapse/relapsed
family Acute panmyelosis with myelofibrosis
  term acute panmyelosis with myelofibrosis | acute myelofibrosis
  code C94.40  Acute panmyelosis with myelofibrosis, not in remission
  code C94.41  Acute panmyelosis with myelofibrosis, in remission  when remission
  code C94.42  Acute panmyelosis with myelofibrosis, in relapse  when relapse/relapsed
C94.6  Myelodysplastic and myeloproliferative disease, not elsewhere classified = myelodysplastic myeloproliferative neoplasm | MDS MPN overlap | MDS MPN | myelodysplastic disease | myelodysplastic-myeloproliferative syndrome | myelodysplastic myeloproliferative syndrome
  chronic
family Other specified leukemia
  term aggressive NK cell leukemia | mixed phenotype acute leukemia | biphenotypic leukemia | acute basophilic leukemia
  history Z85.6  Personal history of leukemia
  code C94.80  Other specified leukemia, not in remission
  code C94.81  Other specified leukemia, in remission  when remission
  code C94.82  Other specified leukemia, in relapse  when relapse/relapsed
family Acute leukemia
  term acute leukemia | blast cell leukemia | stem cell leukemia | acute blastic leukemia | blastic leukemia
  history Z85.6  Personal history of leukemia
  family-history Z80.6  Family history of leukemia
  code C95.00  Acute leukemia of unspecified cell type, not in remission
  code C95.01  Acute leukemia of unspecified cell type, in remission  when remission
  code C95.02  Acute leukemia of unspecified cell type, in relapse  when relapse/relapsed
family Chronic leukemia
  term chronic leukemia
  history Z85.6  Personal history of leukemia
  family-history Z80.6  Family history of leukemia
  code C95.10  Chronic leukemia of unspecified cell type, not in remission
  code C95.11  Chronic leukemia of unspecified cell type, in remission  when remission
  code C95.12  Chronic leukemia of unspecified cell type, in relapse  when relapse/relapsed
family Leukemia
  term leukemia | leukaemia | leukemic infiltration
  history Z85.6  Personal history of leukemia
  family-history Z80.6  Family history of leukemia
  code C95.90  Leukemia, unspecified, not in remission
  code C95.91  Leukemia, unspecified, in remission  when remission
  code C95.92  Leukemia, unspecified, in relapse  when relapse/relapsed

family Langerhans cell histiocytosis
  term langerhans cell histiocytosis | LCH | histiocytosis X | eosinophilic granuloma | hand schuller christian disease | letterer siwe disease | langerhans histiocytosis
  history Z85.79  Personal history of other cancers of lymph and blood
  code C96.6  Langerhans cell histiocytosis, one focus
  code C96.5  Langerhans cell histiocytosis, several foci in one system  when multifocal/multiple/hand schuller christian
  code C96.0  Langerhans cell histiocytosis, several systems (disseminated)  when multisystem/multisystemic/disseminated/letterer siwe
C96.A  Histiocytic sarcoma = histiocytic sarcoma | malignant histiocytosis
  history Z85.79  Personal history of other cancers of lymph and blood
C96.4  Sarcoma of dendritic cells = dendritic cell sarcoma | follicular dendritic cell sarcoma | interdigitating cell sarcoma | langerhans cell sarcoma
  history Z85.79  Personal history of other cancers of lymph and blood
C96.20  Malignant mast cell tumor, unspecified = malignant mast cell neoplasm | malignant mastocytosis
C96.21  Aggressive systemic mastocytosis = aggressive systemic mastocytosis
C96.22  Mast cell sarcoma = mast cell sarcoma
C96.29  Other malignant mast cell tumor = other malignant mast cell tumor
C96.Z  Other specified cancer of lymph and blood = other specified malignant neoplasm of lymphoid tissue
C96.9  Cancer of lymph and blood, unspecified  needs type = hematologic malignancy | hematological malignancy | hematologic cancer | hematopoietic malignancy | malignant hemopathy | blood cancer
  history Z85.79  Personal history of other cancers of lymph and blood
  family-history Z80.7  Family history of other cancers of lymph and blood

chronic
D45  Polycythemia vera = polycythemia vera | polycythemia rubra vera | PCV polycythemia | primary polycythemia | JAK2 positive polycythemia
family Myelodysplastic syndrome
  term myelodysplastic syndrome | MDS | myelodysplasia | refractory anemia with excess blasts | refractory anemia | RAEB | refractory cytopenia with multilineage dysplasia | refractory anemia with ring sideroblasts | RARS | 5q minus syndrome | 5q- syndrome | preleukemia | MDS with excess blasts | RCMD | del 5q MDS | MDS del(5q)
  unless MDS assessment/MDS coordinator/MDS nurse
  history Z86.2  Personal history of disease of blood or immune system
  code D46.9  Myelodysplastic syndrome, unspecified  needs type
  code D46.0  Refractory anemia without ring sideroblasts  when refractory anemia + without ring sideroblasts
  code D46.1  Refractory anemia with ring sideroblasts  when ring sideroblasts/ringed sideroblasts/RARS/MDS-RS
  code D46.20  Refractory anemia with excess blasts, unspecified  when excess blasts/excess of blasts/RAEB
  code D46.21  Refractory anemia with excess blasts 1  when excess blasts/RAEB + excess blasts 1/RAEB 1/EB1/EB-1
  code D46.22  Refractory anemia with excess blasts 2  when excess blasts/RAEB + excess blasts 2/RAEB 2/EB2/EB-2
  code D46.4  Refractory anemia, unspecified  when refractory anemia
  code D46.A  Refractory cytopenia with multilineage dysplasia  when multilineage dysplasia/RCMD
  code D46.B  Refractory cytopenia with multilineage dysplasia and ring sideroblasts  when multilineage dysplasia/RCMD + ring sideroblasts/ringed sideroblasts
  code D46.C  Myelodysplastic syndrome with isolated del(5q)  when 5q/del 5q/deletion 5q/5q minus
  code D46.Z  Other myelodysplastic syndrome  when therapy related
family Mastocytosis
  term mastocytosis | systemic mastocytosis | urticaria pigmentosa | cutaneous mastocytosis | indolent systemic mastocytosis | telangiectasia macularis eruptiva perstans | mastocytoma | mast cell disease | diffuse cutaneous mastocytosis
  unless aggressive/leukemia/congenital
  code D47.09  Other mast cell tumor of uncertain behavior
  code D47.01  Cutaneous mastocytosis  when cutaneous/skin/urticaria pigmentosa/telangiectasia macularis/mastocytoma
  code D47.02  Systemic mastocytosis  when systemic
D47.1  Chronic myeloproliferative disease = myeloproliferative neoplasm | chronic myeloproliferative disease | myeloproliferative disorder | MPN | myeloproliferative disease | chronic neutrophilic leukemia | chronic myeloproliferative syndrome | myeloproliferative syndrome | chronic myeloproliferative disorder
D47.2  Monoclonal gammopathy = monoclonal gammopathy | MGUS | monoclonal gammopathy of undetermined significance | monoclonal gammopathy of unknown significance | monoclonal gammopathy of uncertain significance | IgG monoclonal gammopathy | IgM monoclonal gammopathy | benign monoclonal gammopathy | monoclonal paraproteinemia | M protein spike | monoclonal paraprotein
D47.3  Essential thrombocythemia = essential thrombocythemia | essential thrombocytosis | primary thrombocytosis | hemorrhagic thrombocythemia | idiopathic thrombocythemia | primary thrombocythemia | essential hemorrhagic thrombocythemia
D47.4  Osteomyelofibrosis (primary myelofibrosis) = primary myelofibrosis | chronic idiopathic myelofibrosis | idiopathic myelofibrosis | agnogenic myeloid metaplasia | osteomyelofibrosis | myelosclerosis with myeloid metaplasia | secondary myelofibrosis in myeloproliferative disease | PMF myelofibrosis
D47.Z1  Post-transplant lymphoproliferative disorder = post transplant lymphoproliferative disorder | PTLD | posttransplant lymphoproliferative disorder | post transplant lymphoproliferative disease
D47.Z2  Castleman disease = castleman disease | castleman's disease | angiofollicular lymph node hyperplasia | multicentric castleman disease | giant lymph node hyperplasia
D47.Z9  Other neoplasm of uncertain behavior of lymph and blood = POEMS syndrome | crow-fukase syndrome | osteosclerotic myeloma POEMS | histiocytic tumor of uncertain behavior | histiocytic neoplasm of uncertain behavior
D47.9  Neoplasm of uncertain behavior of lymph and blood, unspecified = lymphoproliferative disorder | lymphoproliferative disease | lymphoproliferative syndrome | clonal lymphoproliferative disorder

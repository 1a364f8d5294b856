# Lymphomas by type, region and remission: hematology, oncology, wards.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, C81-C86, C88.4

family Hodgkin lymphoma
  term hodgkin lymphoma | hodgkin disease | hodgkin's lymphoma | hodgkin's disease | classical hodgkin lymphoma | classic hodgkin lymphoma | lymphogranulomatosis hodgkin | cHL | HL lymphoma | malignant lymphogranulomatosis | hodgkins lymphoma
  unless non hodgkin/nonhodgkin
  history Z85.71  Personal history of Hodgkin lymphoma
  family-history Z80.7  Family history of other cancers of lymph and blood
  code C81.90  Hodgkin lymphoma, type unspecified, site unspecified  needs site
  code C81.9{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Hodgkin lymphoma, type unspecified, lymph nodes ({region})
  code C81.97  Hodgkin lymphoma, type unspecified, spleen  when spleen
  code C81.98  Hodgkin lymphoma, type unspecified, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C81.99  Hodgkin lymphoma, type unspecified, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C81.9A  Hodgkin lymphoma, type unspecified, in remission  when remission
family Nodular sclerosis Hodgkin lymphoma
  term nodular sclerosis hodgkin lymphoma | nodular sclerosing hodgkin lymphoma | nodular sclerosis classical hodgkin lymphoma | hodgkin lymphoma nodular sclerosis | hodgkin/hodgkin lymphoma/hodgkin disease + nodular sclerosis/nodular sclerosing
  history Z85.71  Personal history of Hodgkin lymphoma
  code C81.10  Nodular sclerosis Hodgkin lymphoma, site unspecified  needs site
  code C81.1{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Nodular sclerosis Hodgkin lymphoma, lymph nodes ({region})
  code C81.17  Nodular sclerosis Hodgkin lymphoma, spleen  when spleen
  code C81.18  Nodular sclerosis Hodgkin lymphoma, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C81.19  Nodular sclerosis Hodgkin lymphoma, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C81.1A  Nodular sclerosis Hodgkin lymphoma, in remission  when remission
family Mixed cellularity Hodgkin lymphoma
  term mixed cellularity hodgkin lymphoma | mixed cellularity hodgkin disease | hodgkin/hodgkin lymphoma/hodgkin disease + mixed cellularity
  history Z85.71  Personal history of Hodgkin lymphoma
  code C81.20  Mixed cellularity Hodgkin lymphoma, site unspecified  needs site
  code C81.2{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Mixed cellularity Hodgkin lymphoma, lymph nodes ({region})
  code C81.27  Mixed cellularity Hodgkin lymphoma, spleen  when spleen
  code C81.28  Mixed cellularity Hodgkin lymphoma, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C81.29  Mixed cellularity Hodgkin lymphoma, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C81.2A  Mixed cellularity Hodgkin lymphoma, in remission  when remission
family Nodular lymphocyte predominant Hodgkin lymphoma
  term nodular lymphocyte predominant hodgkin lymphoma | NLPHL | hodgkin lymphoma/hodgkin disease + lymphocyte predominant
  history Z85.71  Personal history of Hodgkin lymphoma
  code C81.00  Nodular lymphocyte predominant Hodgkin lymphoma, site unspecified  needs site
  code C81.0{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Nodular lymphocyte predominant Hodgkin lymphoma, lymph nodes ({region})
  code C81.07  Nodular lymphocyte predominant Hodgkin lymphoma, spleen  when spleen
  code C81.08  Nodular lymphocyte predominant Hodgkin lymphoma, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C81.09  Nodular lymphocyte predominant Hodgkin lymphoma, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C81.0A  Nodular lymphocyte predominant Hodgkin lymphoma, in remission  when remission
family Lymphocyte depleted Hodgkin lymphoma
  term lymphocyte depleted hodgkin lymphoma | lymphocyte depletion hodgkin lymphoma | hodgkin lymphoma/hodgkin disease + lymphocyte depleted/lymphocyte depletion
  history Z85.71  Personal history of Hodgkin lymphoma
  code C81.30  Lymphocyte depleted Hodgkin lymphoma, site unspecified  needs site
  code C81.3{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Lymphocyte depleted Hodgkin lymphoma, lymph nodes ({region})
  code C81.37  Lymphocyte depleted Hodgkin lymphoma, spleen  when spleen
  code C81.38  Lymphocyte depleted Hodgkin lymphoma, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C81.39  Lymphocyte depleted Hodgkin lymphoma, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C81.3A  Lymphocyte depleted Hodgkin lymphoma, in remission  when remission
family Lymphocyte-rich Hodgkin lymphoma
  term lymphocyte rich hodgkin lymphoma | lymphocyte rich classical hodgkin lymphoma | hodgkin lymphoma/hodgkin disease + lymphocyte rich
  history Z85.71  Personal history of Hodgkin lymphoma
  code C81.40  Lymphocyte-rich Hodgkin lymphoma, site unspecified  needs site
  code C81.4{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Lymphocyte-rich Hodgkin lymphoma, lymph nodes ({region})
  code C81.47  Lymphocyte-rich Hodgkin lymphoma, spleen  when spleen
  code C81.48  Lymphocyte-rich Hodgkin lymphoma, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C81.49  Lymphocyte-rich Hodgkin lymphoma, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C81.4A  Lymphocyte-rich Hodgkin lymphoma, in remission  when remission
family Other Hodgkin lymphoma
  term other hodgkin lymphoma | composite hodgkin lymphoma
  history Z85.71  Personal history of Hodgkin lymphoma
  code C81.70  Other Hodgkin lymphoma, site unspecified  needs site
  code C81.7{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Other Hodgkin lymphoma, lymph nodes ({region})
  code C81.77  Other Hodgkin lymphoma, spleen  when spleen
  code C81.78  Other Hodgkin lymphoma, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C81.79  Other Hodgkin lymphoma, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C81.7A  Other Hodgkin lymphoma, in remission  when remission

family Follicular lymphoma
  term follicular lymphoma | follicular non hodgkin lymphoma | nodular lymphoma | follicular NHL | brill-symmers disease | nodular lymphoma | follicle center lymphoma nodular
  history Z85.72  Personal history of non-Hodgkin lymphoma
  family-history Z80.7  Family history of other cancers of lymph and blood
  code C82.90  Follicular lymphoma, grade unspecified, site unspecified  needs site
  code C82.9{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Follicular lymphoma, grade unspecified, lymph nodes ({region})
  code C82.97  Follicular lymphoma, grade unspecified, spleen  when spleen
  code C82.98  Follicular lymphoma, grade unspecified, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C82.99  Follicular lymphoma, grade unspecified, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C82.9A  Follicular lymphoma, grade unspecified, in remission  when remission
family Follicular lymphoma, graded
  term follicular lymphoma grade 1 | grade 1 follicular lymphoma | low grade follicular lymphoma | follicular lymphoma low grade
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C82.00  Follicular lymphoma grade 1, site unspecified  needs site
  code C82.0{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Follicular lymphoma grade 1, lymph nodes ({region})
  code C82.07  Follicular lymphoma grade 1, spleen  when spleen
  code C82.08  Follicular lymphoma grade 1, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C82.09  Follicular lymphoma grade 1, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C82.0A  Follicular lymphoma grade 1, in remission  when remission
family Follicular lymphoma grade 2
  term follicular lymphoma grade 2 | grade 2 follicular lymphoma | follicular lymphoma + grade 2/grade 1-2
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C82.10  Follicular lymphoma grade 2, site unspecified  needs site
  code C82.1{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Follicular lymphoma grade 2, lymph nodes ({region})
  code C82.17  Follicular lymphoma grade 2, spleen  when spleen
  code C82.18  Follicular lymphoma grade 2, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C82.19  Follicular lymphoma grade 2, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C82.1A  Follicular lymphoma grade 2, in remission  when remission
family Follicular lymphoma grade 3
  term follicular lymphoma grade 3 | grade 3 follicular lymphoma | high grade follicular lymphoma | follicular lymphoma + grade 3
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C82.20  Follicular lymphoma grade 3, unspecified, site unspecified  needs site
  code C82.2{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Follicular lymphoma grade 3, unspecified, lymph nodes ({region})
  code C82.27  Follicular lymphoma grade 3, unspecified, spleen  when spleen
  code C82.28  Follicular lymphoma grade 3, unspecified, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C82.29  Follicular lymphoma grade 3, unspecified, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C82.2A  Follicular lymphoma grade 3, unspecified, in remission  when remission
family Follicular lymphoma grade 3a
  term follicular lymphoma grade 3a | grade 3a follicular lymphoma | follicular lymphoma + grade 3a
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C82.30  Follicular lymphoma grade 3a, site unspecified  needs site
  code C82.3{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Follicular lymphoma grade 3a, lymph nodes ({region})
  code C82.37  Follicular lymphoma grade 3a, spleen  when spleen
  code C82.38  Follicular lymphoma grade 3a, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C82.39  Follicular lymphoma grade 3a, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C82.3A  Follicular lymphoma grade 3a, in remission  when remission
family Follicular lymphoma grade 3b
  term follicular lymphoma grade 3b | grade 3b follicular lymphoma | follicular lymphoma + grade 3b
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C82.40  Follicular lymphoma grade 3b, site unspecified  needs site
  code C82.4{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Follicular lymphoma grade 3b, lymph nodes ({region})
  code C82.47  Follicular lymphoma grade 3b, spleen  when spleen
  code C82.48  Follicular lymphoma grade 3b, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C82.49  Follicular lymphoma grade 3b, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C82.4A  Follicular lymphoma grade 3b, in remission  when remission
family Diffuse follicle center lymphoma
  term diffuse follicle center lymphoma | diffuse follicle centre lymphoma
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C82.50  Diffuse follicle center lymphoma, site unspecified  needs site
  code C82.5{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Diffuse follicle center lymphoma, lymph nodes ({region})
  code C82.57  Diffuse follicle center lymphoma, spleen  when spleen
  code C82.58  Diffuse follicle center lymphoma, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C82.59  Diffuse follicle center lymphoma, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C82.5A  Diffuse follicle center lymphoma, in remission  when remission
family Cutaneous follicle center lymphoma
  term cutaneous follicle center lymphoma | primary cutaneous follicle center lymphoma | cutaneous follicular lymphoma
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C82.60  Cutaneous follicle center lymphoma, site unspecified  needs site
  code C82.6{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Cutaneous follicle center lymphoma, lymph nodes ({region})
  code C82.67  Cutaneous follicle center lymphoma, spleen  when spleen
  code C82.68  Cutaneous follicle center lymphoma, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C82.69  Cutaneous follicle center lymphoma, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C82.6A  Cutaneous follicle center lymphoma, in remission  when remission
family Other follicular lymphoma
  term pediatric type follicular lymphoma | duodenal type follicular lymphoma
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C82.80  Other follicular lymphoma, site unspecified  needs site
  code C82.8{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Other follicular lymphoma, lymph nodes ({region})
  code C82.87  Other follicular lymphoma, spleen  when spleen
  code C82.88  Other follicular lymphoma, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C82.89  Other follicular lymphoma, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C82.8A  Other follicular lymphoma, in remission  when remission

family Small cell B-cell lymphoma
  term small lymphocytic lymphoma | SLL lymphoma | lymphoplasmacytic lymphoma | nodal marginal zone lymphoma | splenic marginal zone lymphoma | marginal zone lymphoma | small cell B cell lymphoma | SMZL | well differentiated lymphocytic lymphoma
  unless MALT/mucosa/extranodal
  history Z85.72  Personal history of non-Hodgkin lymphoma
  family-history Z80.7  Family history of other cancers of lymph and blood
  code C83.00  Small cell B-cell lymphoma, site unspecified  needs site
  code C83.0{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Small cell B-cell lymphoma, lymph nodes ({region})
  code C83.07  Small cell B-cell lymphoma, spleen  when spleen
  code C83.08  Small cell B-cell lymphoma, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C83.09  Small cell B-cell lymphoma, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C83.0A  Small cell B-cell lymphoma, in remission  when remission
family Mantle cell lymphoma
  term mantle cell lymphoma | MCL lymphoma | mantle lymphoma | centrocytic lymphoma
  history Z85.72  Personal history of non-Hodgkin lymphoma
  family-history Z80.7  Family history of other cancers of lymph and blood
  code C83.10  Mantle cell lymphoma, site unspecified  needs site
  code C83.1{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Mantle cell lymphoma, lymph nodes ({region})
  code C83.17  Mantle cell lymphoma, spleen  when spleen
  code C83.18  Mantle cell lymphoma, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C83.19  Mantle cell lymphoma, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C83.1A  Mantle cell lymphoma, in remission  when remission
family Diffuse large B-cell lymphoma
  term diffuse large B cell lymphoma | DLBCL | large B cell lymphoma | diffuse large cell lymphoma | large cell lymphoma | primary CNS lymphoma | primary central nervous system lymphoma | PCNSL | cerebral lymphoma | brain lymphoma | CNS lymphoma | EBV positive diffuse large B cell lymphoma | high grade B cell lymphoma | richter transformation | immunoblastic lymphoma | diffuse large B lymphoma | double hit lymphoma | plasmablastic lymphoma | lymphoma of brain | diffuse large cell B lymphoma | diffuse large cell B-cell lymphoma | diffuse B large cell lymphoma | large cell B lymphoma | diffuse B-cell large cell lymphoma | B large cell lymphoma | large B cell non-Hodgkin lymphoma | diffuse large B cell non-Hodgkin lymphoma | high grade B-cell lymphoma | T-cell rich B-cell lymphoma
  unless mediastinal large B/anaplastic
  history Z85.72  Personal history of non-Hodgkin lymphoma
  family-history Z80.7  Family history of other cancers of lymph and blood
  code C83.30  Diffuse large B-cell lymphoma, site unspecified  needs site
  code C83.3{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Diffuse large B-cell lymphoma, lymph nodes ({region})
  code C83.37  Diffuse large B-cell lymphoma, spleen  when spleen
  code C83.38  Diffuse large B-cell lymphoma, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C83.390  Primary lymphoma of central nervous system  when brain/CNS/central nervous system/cerebral/intracranial/spinal cord
  code C83.398  Diffuse large B-cell lymphoma, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/breast/nasal
  code C83.3A  Diffuse large B-cell lymphoma, in remission  when remission
family Lymphoblastic lymphoma
  term lymphoblastic lymphoma | T lymphoblastic lymphoma | B lymphoblastic lymphoma | T cell lymphoblastic lymphoma | precursor T cell lymphoblastic lymphoma
  unless leukemia
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C83.50  Lymphoblastic (diffuse) lymphoma, site unspecified  needs site
  code C83.5{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Lymphoblastic (diffuse) lymphoma, lymph nodes ({region})
  code C83.57  Lymphoblastic (diffuse) lymphoma, spleen  when spleen
  code C83.58  Lymphoblastic (diffuse) lymphoma, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C83.59  Lymphoblastic (diffuse) lymphoma, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C83.5A  Lymphoblastic (diffuse) lymphoma, in remission  when remission
family Burkitt lymphoma
  term burkitt lymphoma | burkitt's lymphoma | burkitt | burkitt like lymphoma | burkitt tumor
  unless leukemia
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C83.70  Burkitt lymphoma, site unspecified  needs site
  code C83.7{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Burkitt lymphoma, lymph nodes ({region})
  code C83.77  Burkitt lymphoma, spleen  when spleen
  code C83.78  Burkitt lymphoma, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C83.79  Burkitt lymphoma, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C83.7A  Burkitt lymphoma, in remission  when remission
family Other non-follicular lymphoma
  term intravascular large B cell lymphoma | primary effusion lymphoma | lymphomatoid granulomatosis malignant | other non follicular lymphoma
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C83.80  Other non-follicular lymphoma, site unspecified  needs site
  code C83.8{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Other non-follicular lymphoma, lymph nodes ({region})
  code C83.87  Other non-follicular lymphoma, spleen  when spleen
  code C83.88  Other non-follicular lymphoma, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C83.89  Other non-follicular lymphoma, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C83.8A  Other non-follicular lymphoma, in remission  when remission
family Non-follicular lymphoma
  term non follicular lymphoma | diffuse lymphoma | nonfollicular lymphoma
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C83.90  Non-follicular (diffuse) lymphoma, type unspecified, site unspecified  needs site
  code C83.9{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Non-follicular (diffuse) lymphoma, type unspecified, lymph nodes ({region})
  code C83.97  Non-follicular (diffuse) lymphoma, type unspecified, spleen  when spleen
  code C83.98  Non-follicular (diffuse) lymphoma, type unspecified, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C83.99  Non-follicular (diffuse) lymphoma, type unspecified, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C83.9A  Non-follicular (diffuse) lymphoma, type unspecified, in remission  when remission

family Mycosis fungoides
  term mycosis fungoides
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C84.00  Mycosis fungoides, site unspecified  needs site
  code C84.0{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Mycosis fungoides, lymph nodes ({region})
  code C84.07  Mycosis fungoides, spleen  when spleen
  code C84.08  Mycosis fungoides, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C84.09  Mycosis fungoides, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C84.0A  Mycosis fungoides, in remission  when remission
family Sezary disease
  term sezary syndrome | sezary disease
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C84.10  Sezary disease, site unspecified  needs site
  code C84.1{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Sezary disease, lymph nodes ({region})
  code C84.17  Sezary disease, spleen  when spleen
  code C84.18  Sezary disease, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C84.19  Sezary disease, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C84.1A  Sezary disease, in remission  when remission
family Peripheral T-cell lymphoma
  term peripheral T cell lymphoma | PTCL | lennert lymphoma | lymphoepithelioid lymphoma | peripheral T cell non-Hodgkin lymphoma | peripheral non-Hodgkin T lymphoma | peripheral T non-Hodgkin lymphoma | non-Hodgkin peripheral T-cell lymphoma | peripheral T lymphoma
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C84.40  Peripheral T-cell lymphoma, not elsewhere classified, site unspecified  needs site
  code C84.4{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Peripheral T-cell lymphoma, not elsewhere classified, lymph nodes ({region})
  code C84.47  Peripheral T-cell lymphoma, not elsewhere classified, spleen  when spleen
  code C84.48  Peripheral T-cell lymphoma, not elsewhere classified, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C84.49  Peripheral T-cell lymphoma, not elsewhere classified, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C84.4A  Peripheral T-cell lymphoma, not elsewhere classified, in remission  when remission
family Anaplastic large cell lymphoma, ALK-positive
  term anaplastic large cell lymphoma ALK positive | ALK positive anaplastic large cell lymphoma | anaplastic large cell lymphoma | ALCL | ALK + ALCL | ki 1 lymphoma
  unless ALK negative/breast implant/BIA ALCL/primary cutaneous
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C84.60  Anaplastic large cell lymphoma, ALK-positive, site unspecified  needs site
  code C84.6{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Anaplastic large cell lymphoma, ALK-positive, lymph nodes ({region})
  code C84.67  Anaplastic large cell lymphoma, ALK-positive, spleen  when spleen
  code C84.68  Anaplastic large cell lymphoma, ALK-positive, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C84.69  Anaplastic large cell lymphoma, ALK-positive, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C84.6A  Anaplastic large cell lymphoma, ALK-positive, in remission  when remission
family Anaplastic large cell lymphoma, ALK-negative
  term anaplastic large cell lymphoma ALK negative | ALK negative anaplastic large cell lymphoma | breast implant associated anaplastic large cell lymphoma | BIA ALCL | anaplastic large cell lymphoma/ALCL + ALK negative
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C84.70  Anaplastic large cell lymphoma, ALK-negative, site unspecified  needs site
  code C84.7{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Anaplastic large cell lymphoma, ALK-negative, lymph nodes ({region})
  code C84.77  Anaplastic large cell lymphoma, ALK-negative, spleen  when spleen
  code C84.78  Anaplastic large cell lymphoma, ALK-negative, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C84.79  Anaplastic large cell lymphoma, ALK-negative, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine
  code C84.7B  Anaplastic large cell lymphoma, ALK-negative, in remission  when remission
  code C84.7A  Anaplastic large cell lymphoma, ALK-negative, breast  when breast/breast implant/implant/BIA
family T-cell lymphoma
  term T cell lymphoma | T cell non hodgkin lymphoma | mature T cell lymphoma | NK T cell lymphoma | T NK cell lymphoma | T lymphoma
  unless peripheral/cutaneous/anaplastic/angioimmunoblastic/adult/enteropathy/hepatosplenic/extranodal/nasal/panniculitis/lymphoblastic
  history Z85.72  Personal history of non-Hodgkin lymphoma
  family-history Z80.7  Family history of other cancers of lymph and blood
  code C84.90  Mature T/NK-cell lymphoma, type unspecified, site unspecified  needs site
  code C84.9{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Mature T/NK-cell lymphoma, type unspecified, lymph nodes ({region})
  code C84.97  Mature T/NK-cell lymphoma, type unspecified, spleen  when spleen
  code C84.98  Mature T/NK-cell lymphoma, type unspecified, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C84.99  Mature T/NK-cell lymphoma, type unspecified, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C84.9A  Mature T/NK-cell lymphoma, type unspecified, in remission  when remission
family Cutaneous T-cell lymphoma
  term cutaneous T cell lymphoma | CTCL | T cell lymphoma of skin
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C84.A0  Cutaneous T-cell lymphoma, type unspecified, site unspecified  needs site
  code C84.A{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Cutaneous T-cell lymphoma, type unspecified, lymph nodes ({region})
  code C84.A7  Cutaneous T-cell lymphoma, type unspecified, spleen  when spleen
  code C84.A8  Cutaneous T-cell lymphoma, type unspecified, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C84.A9  Cutaneous T-cell lymphoma, type unspecified, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C84.AA  Cutaneous T-cell lymphoma, type unspecified, in remission  when remission
family Other mature T-cell lymphoma
  term other mature T cell lymphoma | follicular T cell lymphoma
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C84.Z0  Other mature T/NK-cell lymphoma, site unspecified  needs site
  code C84.Z{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Other mature T/NK-cell lymphoma, lymph nodes ({region})
  code C84.Z7  Other mature T/NK-cell lymphoma, spleen  when spleen
  code C84.Z8  Other mature T/NK-cell lymphoma, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C84.Z9  Other mature T/NK-cell lymphoma, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C84.ZA  Other mature T/NK-cell lymphoma, in remission  when remission
family B-cell lymphoma
  term B cell lymphoma | B cell non hodgkin lymphoma | low grade B cell lymphoma | B lymphoma | lymphoma of B cells
  unless diffuse/large/mantle/follicular/marginal/small/burkitt/mediastinal/MALT/lymphoblastic
  history Z85.72  Personal history of non-Hodgkin lymphoma
  family-history Z80.7  Family history of other cancers of lymph and blood
  code C85.10  B-cell lymphoma, type unspecified, site unspecified  needs site
  code C85.1{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  B-cell lymphoma, type unspecified, lymph nodes ({region})
  code C85.17  B-cell lymphoma, type unspecified, spleen  when spleen
  code C85.18  B-cell lymphoma, type unspecified, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C85.19  B-cell lymphoma, type unspecified, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C85.1A  B-cell lymphoma, type unspecified, in remission  when remission
family Mediastinal large B-cell lymphoma
  term mediastinal large B cell lymphoma | primary mediastinal large B cell lymphoma | primary mediastinal B cell lymphoma | PMBCL | thymic large B cell lymphoma
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C85.20  Mediastinal (thymic) large B-cell lymphoma, site unspecified  needs site
  code C85.2{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Mediastinal (thymic) large B-cell lymphoma, lymph nodes ({region})
  code C85.27  Mediastinal (thymic) large B-cell lymphoma, spleen  when spleen
  code C85.28  Mediastinal (thymic) large B-cell lymphoma, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C85.29  Mediastinal (thymic) large B-cell lymphoma, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C85.2A  Mediastinal (thymic) large B-cell lymphoma, in remission  when remission
family Other specified non-Hodgkin lymphoma
  term gray zone lymphoma | composite lymphoma | polymorphic lymphoma
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C85.80  Other specified non-Hodgkin lymphoma, site unspecified  needs site
  code C85.8{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Other specified non-Hodgkin lymphoma, lymph nodes ({region})
  code C85.87  Other specified non-Hodgkin lymphoma, spleen  when spleen
  code C85.88  Other specified non-Hodgkin lymphoma, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C85.89  Other specified non-Hodgkin lymphoma, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C85.8A  Other specified non-Hodgkin lymphoma, in remission  when remission
family Non-Hodgkin lymphoma
  term non hodgkin lymphoma | non hodgkin's lymphoma | NHL | nonhodgkin lymphoma | lymphoma | malignant lymphoma | lymphosarcoma | non hodgkins lymphoma | gastric lymphoma | lymphoma of stomach | intestinal lymphoma | splenic lymphoma | cutaneous lymphoma | skin lymphoma | indolent lymphoma | high grade lymphoma | lymphomatous involvement | lymphoproliferative malignancy
  unless hodgkin's disease/lymphoma workup
  history Z85.72  Personal history of non-Hodgkin lymphoma
  family-history Z80.7  Family history of other cancers of lymph and blood
  code C85.90  Non-Hodgkin lymphoma, type unspecified, site unspecified  needs site
  code C85.9{region: neck=1 cervical=1 supraclavicular=1 mediastinum=2 hilar=2 abdomen=3 retroperitoneum=3 mesentery=3 axilla=4 groin=5 pelvis=6 iliac=6}  Non-Hodgkin lymphoma, type unspecified, lymph nodes ({region})
  code C85.97  Non-Hodgkin lymphoma, type unspecified, spleen  when spleen
  code C85.98  Non-Hodgkin lymphoma, type unspecified, lymph nodes of several regions  when multiple/several/generalized/diffuse lymphadenopathy/both sides of diaphragm
  code C85.99  Non-Hodgkin lymphoma, type unspecified, outside the lymph nodes  when extranodal/stomach/skin/bone/bone marrow/brain/lung/liver/intestine/orbit/testis/tonsil/thyroid/kidney/nasal/sinus/breast/parotid/conjunctiva/CNS
  code C85.9A  Non-Hodgkin lymphoma, type unspecified, in remission  when remission

family Extranodal NK/T-cell lymphoma, nasal type
  term extranodal NK T cell lymphoma | nasal type NK T cell lymphoma | nasal NK T cell lymphoma | angiocentric lymphoma | nasal type lymphoma | lethal midline granuloma
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C86.00  Extranodal NK/T-cell lymphoma, nasal type, not in remission
  code C86.01  Extranodal NK/T-cell lymphoma, nasal type, in remission  when remission
family Hepatosplenic T-cell lymphoma
  term hepatosplenic T cell lymphoma | hepatosplenic lymphoma
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C86.10  Hepatosplenic T-cell lymphoma, not in remission
  code C86.11  Hepatosplenic T-cell lymphoma, in remission  when remission
family Enteropathy-type T-cell lymphoma
  term enteropathy associated T cell lymphoma | enteropathy type T cell lymphoma | EATL | intestinal T cell lymphoma
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C86.20  Enteropathy-type (intestinal) T-cell lymphoma, not in remission
  code C86.21  Enteropathy-type (intestinal) T-cell lymphoma, in remission  when remission
family Subcutaneous panniculitis-like T-cell lymphoma
  term subcutaneous panniculitis like T cell lymphoma | panniculitis like T cell lymphoma | panniculitic T cell lymphoma
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C86.30  Subcutaneous panniculitis-like T-cell lymphoma, not in remission
  code C86.31  Subcutaneous panniculitis-like T-cell lymphoma, in remission  when remission
family Blastic NK-cell lymphoma
  term blastic NK cell lymphoma | blastic plasmacytoid dendritic cell neoplasm | BPDCN
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C86.40  Blastic NK-cell lymphoma, not in remission
  code C86.41  Blastic NK-cell lymphoma, in remission  when remission
family Angioimmunoblastic T-cell lymphoma
  term angioimmunoblastic T cell lymphoma | angioimmunoblastic lymphadenopathy | AITL
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C86.50  Angioimmunoblastic T-cell lymphoma, not in remission
  code C86.51  Angioimmunoblastic T-cell lymphoma, in remission  when remission
family Primary cutaneous CD30-positive T-cell proliferation
  term primary cutaneous CD30 positive T cell lymphoma | lymphomatoid papulosis | primary cutaneous anaplastic large cell lymphoma | cutaneous CD30 positive lymphoproliferative disorder
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C86.60  Primary cutaneous CD30-positive T-cell proliferation, not in remission
  code C86.61  Primary cutaneous CD30-positive T-cell proliferation, in remission  when remission
family MALT lymphoma
  term MALT lymphoma | MALToma | mucosa associated lymphoid tissue lymphoma | extranodal marginal zone lymphoma | gastric MALT lymphoma | extranodal marginal zone B cell lymphoma | lymphoma of mucosa associated lymphoid tissue | MALT type lymphoma | BALT lymphoma | lymphoma + MALT/mucosa associated lymphoid tissue | mucosa-associated lymphoid tissue lymphoma
  history Z85.72  Personal history of non-Hodgkin lymphoma
  code C88.40  MALT lymphoma (extranodal marginal zone B-cell lymphoma), not in remission
  code C88.41  MALT lymphoma (extranodal marginal zone B-cell lymphoma), in remission  when remission

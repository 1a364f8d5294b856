# Spread of cancer, cancer of unknown or ill-defined site: oncology, wards, radiology.
# "Metastatic X cancer" is the primary X (its own file); here stand the places that cancer has spread to.
system ICD-10-CM
source ICD-10-CM tabular list and neoplasm table FY2027, C76-C80, C7B; Guidelines I.C.2

family Cancer in lymph nodes
  term lymph node metastasis | nodal metastasis | metastatic lymphadenopathy | metastatic lymph node | positive lymph node | metastasis to lymph node | metastatic lymph node involvement | metastatic adenopathy | lymphatic metastasis | axillary metastasis | metastatic node | ganglionic metastasis | lymph node mets | nodal mets | malignant adenopathy | malignant lymphadenopathy | sentinel node positive | positive sentinel node | metastasis/mets + lymph node/node/nodal/ganglion/lymphadenopathy | metastasis/mets + axillary/inguinal/supraclavicular/mediastinal node/hilar node/retroperitoneal node/cervical node
  unless negative
  history Z85.89  Personal history of cancer of other organs
  code C77.9  Cancer spread to lymph nodes, site unspecified  needs site  absorbs C79.9
  code C77.0  Cancer spread to lymph nodes of head, face or neck  when neck/cervical/supraclavicular/submandibular/jugular/parotid/laterocervical/head  absorbs C79.9 C77.9
  code C77.1  Cancer spread to lymph nodes in the chest  when mediastinal/mediastinum/hilar/hilum/paratracheal/subcarinal/intrathoracic/internal mammary/thoracic  absorbs C79.9 C77.9
  code C77.2  Cancer spread to lymph nodes in the abdomen  when retroperitoneal/retroperitoneum/mesenteric/abdominal/paraaortic/para aortic/celiac/porta hepatis/perigastric/periportal/aortocaval/mesentery/abdomen  absorbs C79.9 C77.9
  code C77.3  Cancer spread to lymph nodes of armpit or arm  when axilla/axillary/infraclavicular/epitrochlear/pectoral  absorbs C79.9 C77.9
  code C77.4  Cancer spread to lymph nodes of groin or leg  when groin/inguinal/femoral/popliteal  absorbs C79.9 C77.9
  code C77.5  Cancer spread to lymph nodes in the pelvis  when pelvis/pelvic/iliac/obturator/presacral/perirectal/hypogastric  absorbs C79.9 C77.9
  code C77.8  Cancer spread to lymph nodes of several regions  when multiple/several/diffuse/widespread/above and below  absorbs C79.9 C77.9
# Words apart: not where the lung is the place it came from.
family Cancer spread to lung, named apart
  term metastasis/mets + lung/right lung/left lung | and lung/to lung + metastasis/mets
  unless lung cancer/lung carcinoma/carcinoma of lung/adenocarcinoma of lung/lung adenocarcinoma/non small cell/NSCLC/small cell lung/cancer of lung/primary lung
  code C78.0{laterality}  Cancer spread to {laterality} lung  absorbs C79.9
family Cancer spread to lung
  term lung metastasis | metastasis to lung | metastatic to lung | metastatic disease to lung | metastatic lung disease | lung mets | metastatic lung nodules | lymphangitic carcinomatosis | lymphangitic spread | lymphangitis carcinomatosa | pulmonary metastatic disease | metastatic involvement of lung | secondary lung cancer | metastasis to both lungs | metastasis in lung | contralateral lung metastasis | metastatic disease in lung | metastatic disease of lung | bilateral lung metastasis | metastatic nodules in lung | metastatic lung lesion | metastasis in both lungs
  code C78.0{laterality}  Cancer spread to {laterality} lung  absorbs C79.9
family Cancer spread to other chest organs
  term mediastinal metastasis | metastasis to mediastinum | pleural metastasis | metastasis to pleura | malignant pleural effusion primary elsewhere | pleural carcinomatosis | laryngeal metastasis | tracheal metastasis | endobronchial metastasis | metastasis to larynx | metastasis to pharynx | pleural mets | metastasis/mets + pleura/mediastinum/larynx/pharynx/trachea
  code C78.30  Cancer spread to respiratory organ, unspecified  absorbs C79.9
  code C78.1  Cancer spread to mediastinum  when mediastinum/mediastinal  absorbs C79.9
  code C78.2  Cancer spread to pleura  when pleura/pleural  absorbs C79.9
  code C78.31  Cancer spread to larynx  when larynx  absorbs C79.9
  code C78.32  Cancer spread to pharynx  when pharynx  absorbs C79.9
  code C78.39  Cancer spread to another respiratory organ  when trachea/endobronchial/nasal  absorbs C79.9
family Cancer spread to digestive organs
  term small bowel metastasis | metastasis to small bowel | colon metastasis | metastasis to colon | colonic metastasis | rectal metastasis | metastasis to rectum | pancreatic metastasis | metastasis to pancreas | gastric metastasis | metastasis to stomach | esophageal metastasis | duodenal metastasis | metastasis to duodenum | splenic metastasis | metastasis to spleen | metastasis to gallbladder | gastrointestinal metastasis | intestinal metastasis
  unless metastatic colon cancer/metastatic rectal cancer/metastatic pancreatic/metastatic gastric/metastatic colon/metastatic esophageal/cancer/adenocarcinoma
  code C78.80  Cancer spread to digestive organ, unspecified  absorbs C79.9
  code C78.4  Cancer spread to small intestine  when small bowel/small intestine/duodenum/jejunum/ileum  absorbs C79.9
  code C78.5  Cancer spread to large intestine or rectum  when colon/rectum/large intestine/sigmoid/cecum  absorbs C79.9
  code C78.89  Cancer spread to another digestive organ  when pancreas/stomach/esophagus/spleen/gallbladder  absorbs C79.9
family Cancer spread to peritoneum
  term peritoneal carcinomatosis | carcinomatosis peritonei | peritoneal metastasis | metastasis to peritoneum | omental metastasis | omental caking | omental cake | metastasis to omentum | retroperitoneal metastasis | peritoneal implants | malignant ascites with peritoneal spread | peritoneal mets | carcinomatosis of peritoneum | peritoneal dissemination | peritoneal studding | mesenteric metastasis | metastasis/mets/carcinomatosis + peritoneum/omentum/mesentery/retroperitoneum
  unless node/lymph
  code C78.6  Cancer spread to peritoneum or retroperitoneum  absorbs C79.9
family Cancer spread to liver
  term liver metastasis | hepatic metastasis | metastasis to liver | metastatic to liver | metastatic disease to liver | metastatic liver disease | liver mets | metastatic liver lesion | secondary liver cancer | metastatic liver cancer | metastatic cancer of liver | metastasis in liver | hepatic metastatic disease | metastatic involvement of liver | metastasis/mets/metastatic disease + liver/hepatic | and liver/to liver + metastasis/mets
  unless liver function/liver enzymes/cirrhosis/liver failure/liver test/liver biopsy
  code C78.7  Cancer spread to liver  absorbs C79.9 C22.9
family Cancer spread to urinary organs
  term renal metastasis | metastasis to kidney | kidney metastasis | bladder metastasis | metastasis to bladder | ureteral metastasis | metastasis to ureter | metastatic kidney tumor | metastatic renal lesion | kidney mets | renal mets | metastasis in kidney
  unless cancer/carcinoma
  code C79.10  Cancer spread to urinary organ, unspecified  absorbs C79.9
  code C79.0{laterality}  Cancer spread to {laterality} kidney  when kidney/renal  absorbs C79.9
  code C79.11  Cancer spread to bladder  when bladder  absorbs C79.9
  code C79.19  Cancer spread to another urinary organ  when ureter/urethra  absorbs C79.9
C79.2  Cancer spread to skin  absorbs C79.9 = skin metastasis | cutaneous metastasis | metastasis to skin | metastasis in skin | subcutaneous metastasis | in transit metastasis | sister mary joseph nodule | metastasis/mets + skin/cutaneous/subcutaneous/scalp
  unless skin cancer/skin lesion
family Cancer spread to brain
  term brain metastasis | cerebral metastasis | metastasis to brain | metastatic to brain | brain mets | intracranial metastasis | metastatic brain disease | metastatic brain tumor | metastatic brain cancer | cerebellar metastasis | metastatic brain lesion | leptomeningeal carcinomatosis | leptomeningeal disease | leptomeningeal metastasis | meningeal carcinomatosis | carcinomatous meningitis | dural metastasis | CNS metastasis | neoplastic meningitis | meningeal metastasis | metastasis/mets/metastatic disease + brain/cerebral/intracranial/cerebellum/leptomeningeal/meninges/dura | and brain/to brain + metastasis/mets
  unless brain MRI
  code C79.31  Cancer spread to brain  absorbs C79.9
  code C79.32  Cancer spread to cerebral meninges  when leptomeningeal/meningeal/meninges/dural/dura/carcinomatous meningitis  absorbs C79.9
family Cancer spread to nervous system
  term spinal cord metastasis | metastasis to spinal cord | epidural metastasis | intramedullary metastasis | metastatic epidural disease | metastasis to nervous system | optic nerve metastasis | spinal epidural metastasis | dural infiltration by carcinoma
  code C79.49  Cancer spread to another part of nervous system  absorbs C79.9
  code C79.40  Cancer spread to nervous system, part unspecified  when nervous system  absorbs C79.9
family Cancer spread to bone
  term bone metastasis | metastasis to bone | metastatic to bone | bony metastasis | osseous metastasis | bone mets | metastatic bone disease | spinal metastasis | metastasis to spine | vertebral metastasis | metastatic bone lesion | skeletal metastasis | metastatic disease to bone | metastatic bone cancer | osteoblastic metastasis | lytic metastasis | osteolytic metastasis | sclerotic bone metastasis | metastatic disease of spine | metastatic bony disease | metastasis/mets/metastatic disease + bone/bony/spine/vertebra/rib/femur/pelvis bone/skull/sacrum/osseous/iliac/humerus/sternum/scapula/skeleton/skeletal | and bone/to bone/to spine/and spine + metastasis/mets
  unless bone marrow/spinal cord/lymph node/bone scan/bone density
  code C79.51  Cancer spread to bone  absorbs C79.9
C79.52  Cancer spread to bone marrow  absorbs C79.9 = bone marrow metastasis | metastasis to bone marrow | bone marrow involvement by tumor | bone marrow infiltration by carcinoma | bone marrow carcinomatosis | metastasis/mets/metastatic disease + bone marrow | marrow metastasis | marrow infiltration by tumor | tumor infiltration of bone marrow | bone marrow involvement by carcinoma | bone marrow infiltration by malignancy | marrow involvement by tumor | neoplastic bone marrow infiltration
family Cancer spread to ovary
  term ovarian metastasis | metastasis to ovary | krukenberg tumor | krukenberg | metastasis + ovary
  unless ovarian cancer/cancer of ovary/ovarian carcinoma
  sex female
  code C79.6{laterality-b0}  Cancer spread to {laterality-b0} ovary  absorbs C79.9
family Cancer spread to adrenal gland
  term adrenal metastasis | metastasis to adrenal | adrenal mets | metastatic adrenal disease | suprarenal metastasis | metastasis/mets + adrenal/adrenal gland/suprarenal
  code C79.7{laterality}  Cancer spread to {laterality} adrenal gland  absorbs C79.9
C79.81  Cancer spread to breast  absorbs C79.9 = breast metastasis from | metastasis to breast | metastatic to breast | breast metastasis of | secondary breast cancer | metastasis of breast from | secondary breast tumor
C79.82  Cancer spread to genital organs  absorbs C79.9 = vaginal metastasis | metastasis to vagina | uterine metastasis | metastasis to uterus | testicular metastasis | metastasis to testis | metastasis to prostate | prostatic metastasis | penile metastasis | metastasis to penis | metastasis to cervix | metastasis to vulva | metastasis to corpora cavernosa | corpora cavernosa metastasis | corpus cavernosum metastasis | metastasis to epididymis | metastasis to spermatic cord | spermatic cord metastasis
C79.83  Cancer spread to mouth  absorbs C79.9 = oral metastasis | metastasis to oral cavity | metastasis to tongue | gingival metastasis | metastasis to gingiva
C79.89  Cancer spread to another specified site  absorbs C79.9 = cardiac metastasis | metastasis to heart | thyroid metastasis | metastasis to thyroid | muscle metastasis | metastasis to muscle | soft tissue metastasis | orbital metastasis | metastasis to orbit | choroidal metastasis | metastasis to chest wall | chest wall metastasis | pericardial metastasis | metastasis to pericardium | parotid metastasis | pituitary metastasis | metastasis to abdominal wall | uveal metastasis | pelvic metastasis | metastasis to pelvis | port site metastasis | metastasis + thyroid/orbit/choroid/muscle/pericardium/chest wall/abdominal wall | intraorbital metastasis | extraocular muscle metastasis | metastasis of extraocular muscle | eyelid metastasis | iris metastasis | metastasis + orbit/choroid/iris/muscle/soft tissue/thyroid/heart/pericardium
  unless bone/osseous/node/thyroid cancer/thyroid carcinoma
family Metastatic cancer
  term metastasis | metastatic cancer | metastatic disease | metastatic carcinoma | metastatic adenocarcinoma | distant metastasis | stage 4 cancer | stage IV cancer | metastatic malignancy | metastatic tumor | metastatic neoplasm | secondary malignant neoplasm | tumor dissemination | stage 4 disease | stage 4 carcinoma | stage 4 adenocarcinoma
  unless free of metastasis/metastatic workup/metastatic work up/metastatic evaluation/metastatic screening/without metastasis/risk of metastasis/metastatic melanoma risk/calcification/septic/infection/abscess
  code C79.9  Cancer spread to unspecified site  needs site
family Carcinomatosis
  term carcinomatosis | disseminated cancer | disseminated malignancy | widely metastatic cancer | widespread metastatic disease | widely metastatic disease | generalized cancer | generalized carcinomatosis | diffuse metastatic disease | disseminated malignant neoplasm | disseminated metastatic disease | disseminated neoplastic disease | diffusely metastatic | generalized malignancy | multiple metastases | multiple metastatic disease | multiorgan metastasis | metastatic dissemination | widespread metastasis | disseminated neoplasia | generalized malignant disease
  unless peritoneum/peritoneal/leptomeningeal/lymphangitic/pleural/meningeal
  code C80.0  Disseminated cancer, unspecified
family Cancer
  term cancer | carcinoma | malignancy | malignant neoplasm | malignant tumor | adenocarcinoma | unknown primary | cancer of unknown primary | =CUP | malignant neoplastic disease | carcinoma of unknown primary | occult primary | malignant disease | undifferentiated carcinoma | poorly differentiated carcinoma | signet ring cell carcinoma | malignant process | neoplastic disease | neuroendocrine malignancy | oncologic disease | primary malignancy | active malignancy
  unless cancer center/cancer institute/cancer screening/cancer risk/risk of cancer/risk factors/cancer society/cancer prevention/cancer antigen/cancer marker/concern/in situ/signs of malignancy/cancer clinic/cancer pain/cancer survivor/age appropriate/sign of malignancy/features of malignancy/cells/cytology/suspicious for/worrisome
  history Z85.9  Personal history of cancer, site unspecified
  family-history Z80.9  Family history of cancer, site unspecified
  code C80.1  Cancer, primary site unspecified  needs site
C80.2  Cancer linked with a transplanted organ = malignancy in transplanted organ | cancer of transplanted organ | donor derived malignancy
family Cancer of an ill-defined region
  term abdominal cancer | cancer of abdomen | abdominal malignancy | pelvic cancer | cancer of pelvis | pelvic malignancy | thoracic malignancy | cancer of thorax | malignant pelvic tumor | malignant abdominal tumor | malignant tumor of thorax | malignant tumor of arm | malignant tumor of leg | malignant tumor of thigh | malignant tumor of upper limb | malignant tumor of lower limb | malignant pelvic mass | intraabdominal malignancy
  unless renal pelvis/peritoneum
  history Z85.89  Personal history of cancer of other organs
  code C76.8  Cancer of another ill-defined site  needs site
  code C76.1  Cancer of chest, site ill-defined  when thorax/thoracic/chest/axilla
  code C76.2  Cancer of abdomen, site ill-defined  when abdomen/abdominal/intraabdominal
  code C76.3  Cancer of pelvis, site ill-defined  when pelvis/pelvic/groin/buttock
  code C76.4{laterality}  Cancer of {laterality} arm, site ill-defined  when arm/upper limb
  code C76.5{laterality}  Cancer of {laterality} leg, site ill-defined  when leg/lower limb/thigh
family Spread of carcinoid tumor
  term metastatic carcinoid tumor | carcinoid metastasis | metastasis of carcinoid | secondary carcinoid tumor | carcinoid tumor metastatic | metastasis + carcinoid
  code C7B.00  Spread of carcinoid tumor, site unspecified  needs site  absorbs C79.9
  code C7B.01  Spread of carcinoid tumor to distant lymph nodes  when lymph node/node/nodal  absorbs C79.9 C77
  code C7B.02  Spread of carcinoid tumor to liver  when liver  absorbs C79.9 C78.7
  code C7B.03  Spread of carcinoid tumor to bone  when bone  absorbs C79.9 C79.51
  code C7B.04  Spread of carcinoid tumor to peritoneum  when peritoneum/omentum/mesentery  absorbs C79.9 C78.6
  code C7B.09  Spread of carcinoid tumor to another site  when lung/brain/skin/ovary  absorbs C79.9
C7B.1  Spread of Merkel cell carcinoma  absorbs C79.9 = metastatic merkel cell carcinoma | merkel cell carcinoma metastasis | metastasis + merkel
C7B.8  Spread of other neuroendocrine tumor  absorbs C77 C78 C79 = neuroendocrine metastasis | metastasis of neuroendocrine tumor | metastatic neuroendocrine disease | metastasis + neuroendocrine tumor/neuroendocrine carcinoma

# Cancers of lung, chest, bone, soft tissue, mesothelium; Kaposi sarcoma: pulmonology, orthopedics, oncology, wards.
system ICD-10-CM
source ICD-10-CM tabular list and neoplasm table FY2027, C34-C41, C45-C49

family Cancer of lung
  term lung cancer | cancer of lung | lung carcinoma | carcinoma of lung | lung adenocarcinoma | adenocarcinoma of lung | lung ca | malignant lung tumor | malignant tumor of lung | malignant neoplasm of lung | lung malignancy
  term bronchus cancer | cancer of bronchus | bronchus carcinoma | carcinoma of bronchus | bronchus adenocarcinoma | adenocarcinoma of bronchus | bronchus ca | malignant bronchus tumor | malignant tumor of bronchus | malignant neoplasm of bronchus | bronchus malignancy
  term bronchogenic carcinoma | bronchogenic cancer | NSCLC | non small cell lung cancer | non small cell lung carcinoma | non small cell carcinoma of lung | small cell lung cancer | small cell lung carcinoma | small cell carcinoma of lung | SCLC | oat cell carcinoma | pulmonary neoplasm malignant | bronchoalveolar carcinoma | bronchioloalveolar carcinoma | squamous cell lung cancer | squamous cell carcinoma of lung | lung squamous cell carcinoma | large cell carcinoma of lung | pancoast tumor | malignant lung neoplasm | lung SCC | adenocarcinoma of right lung | adenocarcinoma of left lung | cancer of right lung | cancer of left lung | carcinoma of right lung | carcinoma of left lung | epidermoid carcinoma of lung | lung epidermoid carcinoma | lung neoplasia | superior sulcus tumor | lung adenoca | limited stage small cell | extensive stage small cell
  unless lung cancer screening
  history Z85.118  Personal history of lung cancer
  family-history Z80.1  Family history of cancer of trachea, bronchus or lung
  code C34.9{laterality}  Cancer of {laterality} lung, part unspecified  needs site
  code C34.1{laterality}  Cancer of upper lobe of {laterality} lung  when upper lobe/apical/lingula/RUL/LUL/apex/superior sulcus/pancoast
  code C34.11  Cancer of upper lobe of right lung  when RUL/right upper lobe + upper lobe/RUL
  code C34.12  Cancer of upper lobe of left lung  when LUL/left upper lobe/lingula + upper lobe/LUL/lingula
  code C34.2  Cancer of middle lobe of right lung  when middle lobe/RML/right middle lobe
  code C34.3{laterality}  Cancer of lower lobe of {laterality} lung  when lower lobe/RLL/LLL
  code C34.31  Cancer of lower lobe of right lung  when RLL/right lower lobe + lower lobe/RLL
  code C34.32  Cancer of lower lobe of left lung  when LLL/left lower lobe + lower lobe/LLL
  code C34.0{laterality}  Cancer of {laterality} main bronchus  when main bronchus/mainstem/main stem/hilar/hilum/carina
  code C34.8{laterality}  Cancer of overlapping parts of {laterality} lung  when overlapping
family Cancer of lung, named apart
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + lung/bronchus/upper lobe/lower lobe/middle lobe/RUL/LUL/RLL/LLL/RML
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term squamous cell carcinoma/small cell carcinoma/large cell carcinoma + lung/bronchus/upper lobe/lower lobe/RUL/LUL/RLL/LLL
  unless metastasis/=mets/spread/breast cancer/colon cancer/prostate cancer/screening/nodule/skin/parotid/thyroid
  history Z85.118  Personal history of lung cancer
  family-history Z80.1  Family history of cancer of trachea, bronchus or lung
  code C34.9{laterality}  Cancer of {laterality} lung, part unspecified  needs site
  code C34.1{laterality}  Cancer of upper lobe of {laterality} lung  when upper lobe/lingula/apex
  code C34.11  Cancer of upper lobe of right lung  when RUL
  code C34.12  Cancer of upper lobe of left lung  when LUL
  code C34.2  Cancer of middle lobe of right lung  when middle lobe/RML
  code C34.3{laterality}  Cancer of lower lobe of {laterality} lung  when lower lobe
  code C34.31  Cancer of lower lobe of right lung  when RLL
  code C34.32  Cancer of lower lobe of left lung  when LLL
  code C34.0{laterality}  Cancer of {laterality} main bronchus  when main bronchus/mainstem/carina
family Cancer of thymus
  term thymus cancer | cancer of thymus | thymus carcinoma | carcinoma of thymus | thymus adenocarcinoma | adenocarcinoma of thymus | thymus ca | malignant thymus tumor | malignant tumor of thymus | malignant neoplasm of thymus | thymus malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + thymus
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term malignant thymoma | invasive thymoma | thymoma
  history Z85.238  Personal history of cancer of thymus
  code C37  Cancer of thymus
  code D15.0  Benign tumor of thymus  when benign thymoma/benign
family Cancer of heart, mediastinum or pleura
  term cardiac angiosarcoma | angiosarcoma of heart | primary cardiac sarcoma | sarcoma of heart | mediastinal cancer | cancer of mediastinum | carcinoma of mediastinum | mediastinal germ cell tumor | mediastinal seminoma | mediastinal malignancy | malignant mediastinal tumor | pleural cancer | cancer of pleura | malignant tumor of pleura | mediastinal teratoma malignant | pleural sarcoma | malignant neoplasm of heart | malignant neoplasm of mediastinum | malignant neoplasm of pleura
  history Z85.29  Personal history of cancer of other chest organs
  family-history Z80.2  Family history of cancer of other respiratory organs
  code C38.3  Cancer of mediastinum, part unspecified
  code C38.0  Cancer of heart  when heart
  code C38.1  Cancer of anterior mediastinum  when anterior
  code C38.2  Cancer of posterior mediastinum  when posterior
  code C38.4  Cancer of pleura  when pleura
  code C38.8  Cancer overlapping heart, mediastinum and pleura  when overlapping
C39.9  Cancer of lower respiratory tract, site ill-defined  needs site = respiratory tract cancer | malignant neoplasm of respiratory tract | cancer of respiratory tract
  history Z85.20  Personal history of cancer of unspecified respiratory organ
C39.0  Cancer of upper respiratory tract, site ill-defined  needs site = cancer of upper respiratory tract | malignant neoplasm of upper airway

family Cancer of bone of a limb
  term osteosarcoma | osteogenic sarcoma | ewing sarcoma | chondrosarcoma | bone sarcoma | sarcoma of bone | bone cancer | cancer of bone | malignant bone tumor | malignant tumor of bone | primary bone cancer | adamantinoma of tibia | malignant giant cell tumor of bone | chordoma | parosteal osteosarcoma | osteosarcoma/chondrosarcoma/ewing sarcoma/ewing + femur/tibia/humerus/fibula/radius/ulna/scapula/pelvis/sacrum/skull/mandible/rib/sternum/vertebra/spine/hand/foot/iliac
  unless metastasis/extraskeletal/extraosseous
  history Z85.830  Personal history of bone cancer
  family-history Z80.8  Family history of cancer of other organs
  code C41.9  Cancer of bone, site unspecified  needs site
  code C40.0{laterality}  Cancer of scapula or long bones of {laterality} arm  when humerus/radius/ulna/scapula/forearm/shoulder/upper arm
  code C40.1{laterality}  Cancer of short bones of {laterality} hand  when hand/finger/metacarpal/carpal/wrist
  code C40.2{laterality}  Cancer of long bones of {laterality} leg  when femur/tibia/fibula/thigh/knee
  code C40.3{laterality}  Cancer of short bones of {laterality} foot  when foot/toe/metatarsal/calcaneus/talus/patella/ankle
  code C40.8{laterality}  Cancer of overlapping bones of {laterality} limb  when overlapping
  code C40.9{laterality}  Cancer of unspecified bones of {laterality} limb  when limb/extremity
  code C41.0  Cancer of bones of skull and face  when skull/maxilla/orbit/facial bone/clivus/temporal bone
  code C41.1  Cancer of lower jaw bone  when mandible/lower jaw
  code C41.2  Cancer of spine (vertebrae)  when vertebra/spine/lumbar/thoracic spine/cervical spine
  code C41.3  Cancer of ribs, sternum or clavicle  when rib/sternum/clavicle/chest wall
  code C41.4  Cancer of pelvic bones, sacrum or coccyx  when pelvis/sacrum/coccyx/iliac/ilium/acetabulum/pubis/ischium

family Mesothelioma
  term mesothelioma | malignant mesothelioma | mesothelioma + pleura/peritoneum/pericardium
  history Z85.89  Personal history of cancer of other organs
  code C45.9  Mesothelioma, site unspecified  needs site
  code C45.0  Mesothelioma of pleura  when pleura
  code C45.1  Mesothelioma of peritoneum  when peritoneum
  code C45.2  Mesothelioma of pericardium  when pericardium
  code C45.7  Mesothelioma of another site  when tunica vaginalis/testis/liver
family Kaposi sarcoma
  term kaposi sarcoma | kaposi | Kaposi's sarcoma | kaposi sarcoma + skin/palate/lung/stomach/lymph node
  unless kaposiform
  history Z85.89  Personal history of cancer of other organs
  code C46.9  Kaposi sarcoma, site unspecified  needs site
  code C46.0  Kaposi sarcoma of skin  when skin/leg/foot/cutaneous
  code C46.1  Kaposi sarcoma of soft tissue  when soft tissue
  code C46.2  Kaposi sarcoma of palate  when palate
  code C46.3  Kaposi sarcoma of lymph nodes  when lymph node/nodal
  code C46.4  Kaposi sarcoma of digestive tract  when gastrointestinal/stomach/colon/intestine/rectum
  code C46.5{laterality}  Kaposi sarcoma of {laterality} lung  when lung
  code C46.7  Kaposi sarcoma of another site  when penis/conjunctiva/oral
family Cancer of peripheral nerve
  term malignant peripheral nerve sheath tumor | MPNST | malignant schwannoma | neurofibrosarcoma | malignant neurilemmoma | malignant peripheral nerve sheath tumor + arm/leg/neck/chest/abdomen/pelvis/thigh
  history Z85.848  Personal history of cancer of other nervous tissue
  code C47.9  Cancer of peripheral nerve, site unspecified  needs site
  code C47.0  Cancer of peripheral nerves of head, face or neck  when head/neck/face/brachial plexus
  code C47.1{laterality}  Cancer of peripheral nerves of {laterality} arm  when arm/shoulder/forearm/hand
  code C47.2{laterality}  Cancer of peripheral nerves of {laterality} leg  when leg/thigh/sciatic/hip/foot/knee
  code C47.3  Cancer of peripheral nerves of chest  when chest/thorax/intercostal
  code C47.4  Cancer of peripheral nerves of abdomen  when abdomen/abdominal wall
  code C47.5  Cancer of peripheral nerves of pelvis  when pelvis/buttock/groin/perineum
  code C47.6  Cancer of peripheral nerves of trunk, unspecified  when back/trunk/flank
  code C47.8  Cancer of overlapping peripheral nerves  when overlapping
family Cancer of retroperitoneum or peritoneum
  term retroperitoneal sarcoma | sarcoma of retroperitoneum | retroperitoneal liposarcoma | retroperitoneal leiomyosarcoma | malignant retroperitoneal tumor | retroperitoneal cancer | primary peritoneal carcinoma | primary peritoneal cancer | cancer of peritoneum | malignant tumor of peritoneum | mesenteric sarcoma | omental sarcoma | pseudomyxoma peritonei | peritoneal cancer | peritoneal malignancy | malignant neoplasm of peritoneum | malignant neoplasm of retroperitoneum | liposarcoma/leiomyosarcoma/sarcoma + retroperitoneum/retroperitoneal | peritoneal carcinoma | carcinoma of peritoneum | adenocarcinoma of peritoneum | mucinous adenocarcinoma of peritoneum | perirenal sarcoma | perirenal liposarcoma | peritoneal adenocarcinoma
  unless metastasis/carcinomatosis
  history Z85.89  Personal history of cancer of other organs
  code C48.2  Cancer of peritoneum, part unspecified
  code C48.0  Cancer of retroperitoneum  when retroperitoneum/retroperitoneal
  code C48.1  Cancer of a specified part of peritoneum  when omentum/omental/mesentery/mesocolon/pelvic peritoneum
  code C48.8  Cancer of overlapping retroperitoneum and peritoneum  when overlapping
family Soft tissue sarcoma
  term soft tissue sarcoma | sarcoma | liposarcoma | leiomyosarcoma | rhabdomyosarcoma | synovial sarcoma | undifferentiated pleomorphic sarcoma | malignant fibrous histiocytoma | angiosarcoma | fibrosarcoma | myxofibrosarcoma | epithelioid sarcoma | clear cell sarcoma | alveolar soft part sarcoma | spindle cell sarcoma | myxoid liposarcoma | malignant soft tissue tumor | hemangiopericytoma malignant | desmoplastic small round cell tumor | hemangioendothelioma malignant | epithelioid hemangioendothelioma | extraskeletal ewing sarcoma | dermatofibrosarcoma protuberans | DFSP | pleomorphic sarcoma | sarcoma/liposarcoma/leiomyosarcoma/rhabdomyosarcoma/synovial sarcoma/angiosarcoma/fibrosarcoma/spindle cell sarcoma + thigh/leg/calf/buttock/arm/forearm/shoulder/neck/chest wall/abdominal wall/pelvis/groin/back/foot/hand/knee/face
  unless uterus/uterine/bone/kaposi/granulocytic/myeloid sarcoma/breast/histiocytic/liver/stromal/heart/kidney/prostate
  history Z85.831  Personal history of soft tissue cancer
  family-history Z80.8  Family history of cancer of other organs
  code C49.9  Soft tissue sarcoma, site unspecified  needs site
  code C49.0  Soft tissue cancer of head, face or neck  when head/face/neck/scalp/cheek/parapharyngeal
  code C49.1{laterality}  Soft tissue cancer of {laterality} arm or shoulder  when arm/shoulder/forearm/hand/upper extremity/upper limb/finger/elbow/wrist
  code C49.2{laterality}  Soft tissue cancer of {laterality} leg or hip  when leg/thigh/calf/knee/foot/hip/lower extremity/lower limb/ankle
  code C49.3  Soft tissue cancer of chest  when chest wall/thorax/chest/axilla
  code C49.4  Soft tissue cancer of abdomen  when abdominal wall/abdomen
  code C49.5  Soft tissue cancer of pelvis  when pelvis/buttock/groin/perineum
  code C49.6  Soft tissue cancer of trunk, unspecified  when trunk/back/flank
  code C49.8  Soft tissue cancer of overlapping sites  when overlapping

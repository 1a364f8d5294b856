# Benign tumors and carcinoma in situ of organs other than skin, breast and cervix: every clinic; endoscopy and radiology reports.
system ICD-10-CM
source ICD-10-CM tabular list and neoplasm table FY2027, D00-D02, D09-D36, D3A

family Adenoma of colon
  term colon adenoma | adenoma of colon | tubular adenoma | tubulovillous adenoma | villous adenoma | adenomatous polyp | adenomatous colon polyp | sessile serrated adenoma | sessile serrated lesion | sessile serrated polyp | serrated adenoma | adenomatous polyp of colon | colonic adenoma | colonic adenomatous polyp | benign colon tumor | benign neoplasm of colon | tubular adenoma/tubulovillous adenoma/villous adenoma/adenomatous polyp/adenoma/sessile serrated adenoma + colon/cecum/ascending colon/transverse colon/descending colon/sigmoid/rectum/rectosigmoid/appendix/hepatic flexure/splenic flexure/ileocecal valve | colon polyposis | colonic polyposis | polyposis of colon | adenomatous polyposis | adenomatous polyposis coli | multiple adenomas of colon
  unless stomach/gastric/duodenum/duodenal/gallbladder/high grade dysplasia/endometrium/familial/bladder
  history Z86.0101  Personal history of adenomatous and serrated colon polyps
  family-history Z83.710  Family history of adenomatous and serrated polyps
  code D12.6  Benign tumor of colon, part unspecified  needs site
  code D12.0  Benign tumor of cecum  when cecum/ileocecal valve
  code D12.1  Benign tumor of appendix  when appendix/appendiceal
  code D12.2  Benign tumor of ascending colon  when ascending/right colon
  code D12.3  Benign tumor of transverse colon  when transverse/splenic flexure
  code D12.3  Benign tumor of transverse colon  when hepatic flexure
  code D12.4  Benign tumor of descending colon  when descending/left colon
  code D12.5  Benign tumor of sigmoid colon  when sigmoid
  code D12.7  Benign tumor of rectosigmoid junction  when rectosigmoid
  code D12.8  Benign tumor of rectum  when rectum
  code D12.9  Benign tumor of anus and anal canal  when anus/anal canal
D13.91  Familial adenomatous polyposis = familial adenomatous polyposis | FAP syndrome | familial polyposis coli | adenomatous polyposis coli | gardner syndrome | attenuated FAP | polyposis coli
  chronic
  family-history Z83.710  Family history of adenomatous and serrated polyps
family Benign tumor of other digestive organs
  term benign esophagus tumor | benign tumor of esophagus | benign neoplasm of esophagus | benign stomach tumor | benign tumor of stomach | benign neoplasm of stomach | benign duodenum tumor | benign tumor of duodenum | benign neoplasm of duodenum | benign small intestine tumor | benign tumor of small intestine | benign neoplasm of small intestine | benign liver tumor | benign tumor of liver | benign neoplasm of liver | benign bile duct tumor | benign tumor of bile duct | benign neoplasm of bile duct | benign pancreas tumor | benign tumor of pancreas | benign neoplasm of pancreas | benign appendix tumor | benign tumor of appendix | benign neoplasm of appendix | benign rectum tumor | benign tumor of rectum | benign neoplasm of rectum | benign anal canal tumor | benign tumor of anal canal | benign neoplasm of anal canal | benign tumor/benign neoplasm + esophagus/stomach/duodenum/small intestine/liver/bile duct/pancreas/appendix/rectum/anal canal | benign stomach neoplasm | benign islet cell tumor | islet cell adenoma | benign gastric neoplasm | gastric leiomyoma | leiomyoma of stomach | esophageal leiomyoma | leiomyoma of esophagus | gastric schwannoma benign | gastric lipoma | duodenal lipoma | duodenal adenoma | adenoma of duodenum | biliary cystadenoma | pancreatic lipoma
  term gastric adenoma | adenoma of stomach | adenomatous polyp of stomach | gastric leiomyoma | leiomyoma of stomach | esophageal leiomyoma | leiomyoma of esophagus | esophageal papilloma | duodenal adenoma | adenoma of duodenum | ampullary adenoma | adenoma of ampulla | hepatic adenoma | liver adenoma | hepatocellular adenoma | adenoma of liver | bile duct adenoma | biliary cystadenoma | gallbladder adenoma | adenoma of gallbladder | pancreatic cystadenoma | serous cystadenoma of pancreas | pancreatic serous cystadenoma | mucinous cystadenoma of pancreas | insulinoma | gastrinoma | islet cell adenoma | appendiceal mucocele neoplasm | mucinous cystadenoma of appendix | brunner gland adenoma | rectal leiomyoma | bile duct papillomatosis | adenoma/leiomyoma/papilloma/cystadenoma + stomach/duodenum/esophagus/liver/gallbladder/pancreas/bile duct/appendix
  unless malignant
  history Z86.018  Personal history of other benign tumor
  code D13.99  Benign tumor of digestive system, site ill-defined
  code D13.0  Benign tumor of esophagus  when esophagus
  code D13.1  Benign tumor of stomach  when stomach/gastric
  code D13.2  Benign tumor of duodenum  when duodenum/brunner/ampulla
  code D13.30  Benign tumor of small intestine, part unspecified  when small intestine/small bowel
  code D13.39  Benign tumor of another part of small intestine  when jejunum/ileum
  code D13.4  Benign tumor of liver  when liver/hepatic/hepatocellular/intrahepatic
  code D13.5  Benign tumor of extrahepatic bile ducts  when bile duct/biliary/gallbladder/ampullary
  code D13.6  Benign tumor of pancreas  when pancreas
  code D13.7  Benign tumor of endocrine pancreas  when insulinoma/gastrinoma/islet cell
  code D12.1  Benign tumor of appendix  when appendix/appendiceal
  code D12.8  Benign tumor of rectum  when rectum
  code D12.9  Benign tumor of anus and anal canal  when anal canal
family Benign tumor of mouth and throat
  term benign lip tumor | benign tumor of lip | benign neoplasm of lip | benign tongue tumor | benign tumor of tongue | benign neoplasm of tongue | benign floor of mouth tumor | benign tumor of floor of mouth | benign neoplasm of floor of mouth | benign mouth tumor | benign tumor of mouth | benign neoplasm of mouth | benign oral cavity tumor | benign tumor of oral cavity | benign neoplasm of oral cavity | benign tonsil tumor | benign tumor of tonsil | benign neoplasm of tonsil | benign oropharynx tumor | benign tumor of oropharynx | benign neoplasm of oropharynx | benign nasopharynx tumor | benign tumor of nasopharynx | benign neoplasm of nasopharynx | benign hypopharynx tumor | benign tumor of hypopharynx | benign neoplasm of hypopharynx | benign pharynx tumor | benign tumor of pharynx | benign neoplasm of pharynx | benign palate tumor | benign tumor of palate | benign neoplasm of palate | benign tumor/benign neoplasm + lip/tongue/floor of mouth/mouth/oral cavity/tonsil/oropharynx/nasopharynx/hypopharynx/pharynx/palate | fibropapilloma of mouth | oral fibropapilloma | intraoral papilloma | intraoral fibroma | squamous papilloma of mouth | papilloma of tongue | papilloma of palate | gingival fibroma | fibroma of tongue | fibroma of gingiva | oral lipoma | palatal papilloma | uvular papilloma | papilloma + mouth/oral/intraoral/tongue/palate/uvula/gingiva
  term oral papilloma | squamous papilloma of mouth | papilloma of palate | papilloma of tongue | tonsillar papilloma | papilloma of tonsil | juvenile nasopharyngeal angiofibroma | nasopharyngeal angiofibroma | juvenile angiofibroma | oral fibroma | irritation fibroma of mouth | fibroma of tongue | papilloma/fibroma + tongue/palate/lip/uvula/tonsil/gingiva/buccal mucosa
  code D10.30  Benign tumor of mouth, part unspecified
  code D10.0  Benign tumor of lip  when lip
  code D10.1  Benign tumor of tongue  when tongue
  code D10.2  Benign tumor of floor of mouth  when floor of mouth
  code D10.39  Benign tumor of another part of mouth  when palate/gingiva/buccal/uvula
  code D10.4  Benign tumor of tonsil  when tonsil
  code D10.5  Benign tumor of another part of oropharynx  when oropharynx/vallecula
  code D10.6  Benign tumor of nasopharynx  when nasopharynx/nasopharyngeal/angiofibroma
  code D10.7  Benign tumor of hypopharynx  when hypopharynx
  code D10.9  Benign tumor of pharynx, part unspecified  when pharynx
family Benign salivary gland tumor
  term benign parotid tumor | benign tumor of parotid | benign neoplasm of parotid | benign parotid gland tumor | benign tumor of parotid gland | benign neoplasm of parotid gland | benign salivary gland tumor | benign tumor of salivary gland | benign neoplasm of salivary gland | benign submandibular gland tumor | benign tumor of submandibular gland | benign neoplasm of submandibular gland | benign tumor/benign neoplasm + parotid/parotid gland/salivary gland/submandibular gland | mature teratoma of parotid gland | parotid teratoma | cystic teratoma of parotid | parotid lipoma | monomorphic adenoma of parotid | basal cell adenoma of parotid | oncocytoma of parotid | parotid oncocytoma | parotid cystadenoma | pleomorphic adenoma + parotid/submandibular/submaxillary/sublingual/salivary gland
  term pleomorphic adenoma | warthin tumor | warthin's tumor | monomorphic adenoma | parotid adenoma | oncocytoma of parotid | adenolymphoma | pleomorphic adenoma/warthin tumor/adenoma/cystadenolymphoma + parotid/submandibular/salivary gland/sublingual
  unless palate/lacrimal
  code D11.9  Benign tumor of major salivary gland, unspecified  needs site
  code D11.0  Benign tumor of parotid gland  when parotid/warthin
  code D11.7  Benign tumor of another major salivary gland  when submandibular/sublingual/submaxillary
family Benign tumor of airways and chest
  term benign larynx tumor | benign tumor of larynx | benign neoplasm of larynx | benign vocal cord tumor | benign tumor of vocal cord | benign neoplasm of vocal cord | benign trachea tumor | benign tumor of trachea | benign neoplasm of trachea | benign lung tumor | benign tumor of lung | benign neoplasm of lung | benign bronchus tumor | benign tumor of bronchus | benign neoplasm of bronchus | benign nasal cavity tumor | benign tumor of nasal cavity | benign neoplasm of nasal cavity | benign sinus tumor | benign tumor of sinus | benign neoplasm of sinus | benign middle ear tumor | benign tumor of middle ear | benign neoplasm of middle ear | benign heart tumor | benign tumor of heart | benign neoplasm of heart | benign mediastinum tumor | benign tumor of mediastinum | benign neoplasm of mediastinum | benign thymus tumor | benign tumor of thymus | benign neoplasm of thymus | benign tumor/benign neoplasm + larynx/vocal cord/trachea/lung/bronchus/nasal cavity/sinus/middle ear/heart/mediastinum/thymus | bronchial adenoma | bronchial papilloma | pulmonary papilloma | chondromatous hamartoma of lung | bronchial hamartoma | lung hamartoma
  term laryngeal papilloma | recurrent respiratory papillomatosis | laryngeal papillomatosis | papilloma of vocal cord | inverted papilloma | sinonasal papilloma | nasal papilloma | schneiderian papilloma | pulmonary hamartoma | hamartoma of lung | lung hamartoma | atrial myxoma | cardiac myxoma | left atrial myxoma | myxoma of heart | papillary fibroelastoma | cardiac fibroma | cardiac rhabdomyoma | osteoma of frontal sinus | mediastinal teratoma | benign thymoma | tracheal papilloma | bronchial papilloma | sinonasal inverted papilloma | myxoma + atrial/heart/atrium/cardiac | papilloma + larynx/vocal cord/nasal cavity/sinus/trachea | cholesterol granuloma tumor of middle ear | glomus tympanicum
  code D14.4  Benign tumor of respiratory system, unspecified
  code D14.0  Benign tumor of middle ear, nose or sinus  when nasal/nose/sinus/sinonasal/middle ear/inverted/schneiderian/tympanicum
  code D14.1  Benign tumor of larynx  when larynx/vocal cord/laryngeal/epiglottis/recurrent respiratory
  code D14.2  Benign tumor of trachea  when trachea
  code D14.3{laterality}  Benign tumor of {laterality} lung or bronchus  when lung/bronchus/pulmonary
  code D15.0  Benign tumor of thymus  when thymus/thymoma
  code D15.1  Benign tumor of heart  when heart/atrial/cardiac/myxoma/atrium/valve/fibroelastoma
  code D15.2  Benign tumor of mediastinum  when mediastinum/mediastinal
  code D15.7  Benign tumor of another organ in the chest  when esophageal hiatus/pericardium
  code D15.9  Benign tumor in the chest, organ unspecified  when intrathoracic
family Benign bone tumor
  term benign bone tumor | benign tumor of bone | osteochondroma | enchondroma | osteoid osteoma | osteoblastoma | osteoma | chondroma | chondroblastoma | giant cell tumor of bone | chondromyxoid fibroma | nonossifying fibroma | non ossifying fibroma | osteocartilaginous exostosis | exostosis osteochondroma | ameloblastoma | odontoma | cementoblastoma | ossifying fibroma of jaw | odontogenic tumor | odontogenic myxoma | keratocystic odontogenic tumor | calcifying epithelial odontogenic tumor | periosteal chondroma | osteochondroma/enchondroma/osteoid osteoma/osteoma/chondroma/osteoblastoma/giant cell tumor/benign bone tumor/ameloblastoma/odontoma/odontogenic tumor/ossifying fibroma + femur/tibia/fibula/humerus/radius/ulna/scapula/hand/finger/foot/toe/skull/mandible/maxilla/vertebra/spine/rib/pelvis/clavicle/sternum/jaw | frontal sinus osteoma | ethmoid osteoma | osteoma of frontal sinus | osteoma of paranasal sinus | maxillary osteoma | skull osteoma | fibromyxoma of jaw | odontogenic fibroma | odontogenic fibromyxoma | adenomatoid odontogenic tumor | bizarre parosteal osteochondromatous proliferation | cemento-ossifying fibroma | cementifying fibroma | ossifying fibroma
  unless tendon sheath
  history Z86.018  Personal history of other benign tumor
  code D16.9  Benign bone tumor, site unspecified  needs site
  code D16.0{laterality}  Benign tumor of scapula or long bones of {laterality} arm  when humerus/radius/ulna/scapula/arm/forearm/shoulder
  code D16.1{laterality}  Benign tumor of short bones of {laterality} hand  when hand/finger/metacarpal/carpal/wrist/thumb
  code D16.2{laterality}  Benign tumor of long bones of {laterality} leg  when femur/tibia/fibula/knee/leg/thigh
  code D16.3{laterality}  Benign tumor of short bones of {laterality} foot  when foot/toe/metatarsal/calcaneus/talus/patella
  code D16.4  Benign tumor of bones of skull and face  when skull/maxilla/orbit/facial/frontal/sinus/ethmoid/temporal bone/palate/orbital
  code D16.5  Benign tumor of lower jaw bone  when mandible/jaw/odontoma/ameloblastoma/odontogenic/lower jaw
  code D16.6  Benign tumor of spine (vertebrae)  when vertebra/spine/lumbar/cervical
  code D16.7  Benign tumor of ribs, sternum or clavicle  when rib/sternum/clavicle
  code D16.8  Benign tumor of pelvic bones, sacrum or coccyx  when pelvis/sacrum/coccyx/iliac/ilium/acetabulum
family Lipoma
  term lipoma | subcutaneous lipoma | fatty tumor | angiolipoma | lipomatosis tumor | spindle cell lipoma | fibrolipoma | intramuscular lipoma | lipomatous tumor | benign lipomatous tumor | myolipoma | hibernoma | lipoma/angiolipoma/fibrolipoma + back/neck/shoulder/arm/forearm/thigh/leg/forehead/scalp/chest/abdomen/abdominal wall/spermatic cord/kidney/colon/intestine/stomach/buttock/face/axilla/groin/hand/foot/flank/mediastinum/heart
  unless liposarcoma/filum/corpus callosum
  history Z86.018  Personal history of other benign tumor
  code D17.9  Lipoma, site unspecified  needs site
  code D17.0  Lipoma under the skin of head, face or neck  when head/face/neck/forehead/scalp/cheek/ear/temple
  code D17.1  Lipoma under the skin of trunk  when back/chest/trunk/abdomen/abdominal wall/flank/axilla/groin/buttock/breast/chest wall
  code D17.20  Lipoma under the skin of a limb, unspecified  when limb/extremity
  code D17.21  Lipoma under the skin of right arm  when arm/forearm/shoulder/elbow/hand/wrist/finger/upper extremity + right
  code D17.22  Lipoma under the skin of left arm  when arm/forearm/shoulder/elbow/hand/wrist/finger/upper extremity + left
  code D17.23  Lipoma under the skin of right leg  when leg/thigh/calf/knee/foot/ankle/hip/lower extremity + right
  code D17.24  Lipoma under the skin of left leg  when leg/thigh/calf/knee/foot/ankle/hip/lower extremity + left
  code D17.20  Lipoma under the skin of a limb, unspecified  when arm/forearm/shoulder/thigh/leg/calf/foot/hand
  code D17.30  Lipoma under the skin, site unspecified  when subcutaneous/skin
  code D17.39  Lipoma under the skin of another site  when other site
  code D17.4  Lipoma in the chest  when mediastinum/intrathoracic/heart/lung/pericardial/atrial septum/bronchus
  code D17.5  Lipoma in the abdomen  when colon/intestine/stomach/mesentery/intraabdominal/duodenum/ileum/gastric/cecum/retroperitoneum/liver/small bowel
  code D17.6  Lipoma of spermatic cord  when spermatic cord/cord lipoma
  code D17.71  Lipoma of kidney  when kidney
  code D17.72  Lipoma of another genital or urinary organ  when vulva/scrotum/uterus/bladder/labia
  code D17.79  Lipoma of another site  when intramuscular/oral/tongue/spine/intraspinal
D17.71  Angiomyolipoma of kidney = renal angiomyolipoma | angiomyolipoma | angiomyolipoma of kidney | kidney angiomyolipoma | AML of kidney
  history Z86.018  Personal history of other benign tumor
D17.6  Lipoma of spermatic cord = cord lipoma | spermatic cord lipoma
family Hemangioma
  term hemangioma | angioma | cherry angioma | capillary hemangioma | cavernous hemangioma | infantile hemangioma | hepatic hemangioma | liver hemangioma | vertebral hemangioma | cavernoma | cavernous angioma | angiomatosis hemangioma | strawberry hemangioma | hemangiomatosis | glomus tumor | glomangioma | cerebral cavernoma | choroidal hemangioma | hemangioma/angioma/cavernoma + liver/skin/spleen/brain/vertebra/bladder/tongue/lip/orbit/kidney/spinal cord/bone/eyelid/face/scalp/cheek/trunk/arm/leg/back | capillary hemangioma of parotid | parotid hemangioma | splenic hemangioma | hemangioma of spleen | retinal capillary hemangioma | hemangioma + parotid/spleen/retina/choroid/orbit/bladder/kidney/muscle/tongue/vertebra/bone/lung/conjunctiva
  unless spider/sarcoma/jugulare/tympanicum/lymphangioma
  history Z86.018  Personal history of other benign tumor
  code D18.00  Hemangioma, site unspecified  needs site
  code D18.01  Hemangioma of skin  when skin/cherry/strawberry/cutaneous/subcutaneous/infantile/facial/face/scalp/glomus/cheek/trunk/lip/eyelid/arm/leg/back
  code D18.02  Hemangioma inside the skull  when brain/cerebral/intracranial/cavernoma/cerebellum/pons/frontal/temporal
  code D18.03  Hemangioma in the abdomen  when liver/hepatic/spleen/kidney/intraabdominal/intestine/stomach/colon/adrenal/pancreas/mesentery
  code D18.09  Hemangioma of another site  when vertebra/spine/bladder/tongue/orbit/bone/muscle/choroid/retina/conjunctiva/spinal cord/intramuscular/lung/placenta/parotid/synovial
D18.1  Lymphangioma = lymphangioma | cystic hygroma | cystic lymphangioma | lymphangiomatosis
  history Z86.018  Personal history of other benign tumor
family Benign mesothelial or peritoneal tumor
  term benign mesothelioma | adenomatoid tumor | multicystic mesothelioma | cystic mesothelioma of peritoneum | retroperitoneal benign tumor | benign retroperitoneal tumor | solitary fibrous tumor of pleura | solitary fibrous tumor | localized fibrous tumor of pleura | benign tumor of peritoneum | retroperitoneal schwannoma | mesenteric fibroma
  code D19.9  Benign mesothelial tumor, site unspecified
  code D19.0  Benign mesothelial tumor of pleura  when pleura
  code D19.1  Benign mesothelial tumor of peritoneum  when peritoneum
  code D19.7  Benign mesothelial tumor of another site  when testis/epididymis/uterus/adenomatoid/fallopian tube
  code D20.0  Benign soft tissue tumor of retroperitoneum  when retroperitoneal/retroperitoneum
  code D20.1  Benign soft tissue tumor of peritoneum  when mesentery/mesenteric/omentum
family Benign soft tissue tumor
  term benign soft tissue tumor | benign tumor of soft tissue | fibroma | angioleiomyoma | leiomyoma of skin | soft tissue myxoma | intramuscular myxoma | giant cell tumor of tendon sheath | tenosynovial giant cell tumor | elastofibroma | elastofibroma dorsi | rhabdomyoma | synovial chondroma | angiomyoma | fibromyxoma | granular cell tumor | soft tissue chondroma | nodular fasciitis tumor | fibroma/myxoma/leiomyoma/angioleiomyoma/rhabdomyoma/granular cell tumor/giant cell tumor of tendon sheath + hand/finger/wrist/arm/leg/foot/neck/back/thigh/toe/ankle/knee/abdominal wall/chest wall/shoulder/face | myxoma of soft tissue | soft tissue fibroma | fibroma of soft tissue | solitary fibrous tumor of soft tissue | vascular leiomyoma | abrikossoff tumor | soft tissue leiomyoma | benign fibrous tumor
  unless uterus/ovary/ovarian/oral/ossifying/odontogenic/bone/cardiac/heart/nonossifying/plantar
  code D21.9  Benign soft tissue tumor, site unspecified  needs site
  code D21.0  Benign soft tissue tumor of head, face or neck  when head/face/neck/scalp/orbit/parapharyngeal
  code D21.1{laterality}  Benign soft tissue tumor of {laterality} arm or shoulder  when arm/hand/finger/wrist/shoulder/forearm/elbow/thumb
  code D21.2{laterality}  Benign soft tissue tumor of {laterality} leg or hip  when leg/thigh/foot/toe/ankle/knee/hip/calf
  code D21.3  Benign soft tissue tumor of chest  when chest wall/thorax/axilla/scapula/elastofibroma
  code D21.4  Benign soft tissue tumor of abdomen  when abdominal wall/abdomen
  code D21.5  Benign soft tissue tumor of pelvis  when pelvis/buttock/groin/perineum
  code D21.6  Benign soft tissue tumor of trunk, unspecified  when trunk/back/flank

family Mole (melanocytic nevus)
  term nevus | melanocytic nevus | nevi | benign nevus | atypical nevus | dysplastic nevus | dysplastic nevi | benign mole | atypical mole | pigmented nevus | compound nevus | intradermal nevus | junctional nevus | blue nevus | benign moles | skin mole | spitz nevus | benign melanocytic nevi | halo nevus | acquired melanocytic nevus | congenital melanocytic nevus | multiple nevi | multiple benign nevi | nevus/mole + back/chest/abdomen/scalp/neck/ear/nose/cheek/arm/forearm/hand/shoulder/leg/thigh/calf/foot/toe/face/trunk/lip/eyelid
  unless sebaceous/flammeus/choroid/choroidal/nevus araneus/spider/comedonicus/epidermal/iris/conjunctiva/anemicus/hydatidiform/molar
  history Z86.018  Personal history of other benign tumor
  chronic
  code D22.9  Mole, site unspecified  needs site
  code D22.0  Mole of lip  when lip
  code D22.10  Mole of eyelid, side unspecified  when eyelid
  code D22.11{lid: upper=1 lower=2}  Mole of right {lid} eyelid  when eyelid + right
  code D22.12{lid: upper=1 lower=2}  Mole of left {lid} eyelid  when eyelid + left
  code D22.2{laterality}  Mole of {laterality} ear  when ear
  code D22.30  Mole of face, part unspecified  when face
  code D22.39  Mole of another part of face  when nose/cheek/forehead/temple/chin
  code D22.4  Mole of scalp or neck  when scalp/neck
  code D22.5  Mole of trunk  when back/chest/abdomen/trunk/buttock/breast/flank/groin
  code D22.6{laterality}  Mole of {laterality} arm or shoulder  when arm/forearm/hand/shoulder/finger/palm/upper extremity
  code D22.7{laterality}  Mole of {laterality} leg or hip  when leg/thigh/calf/foot/toe/ankle/hip/knee/sole/lower extremity
family Other benign skin tumor
  term benign skin tumor | dermatofibroma | benign neoplasm of skin | syringoma | trichoepithelioma | pilomatrixoma | pilomatricoma | benign fibrous histiocytoma | cylindroma of skin | eccrine poroma | hidradenoma | nevus sebaceous of jadassohn tumor | sebaceous adenoma | fibrous papule | trichilemmoma | benign skin lesion | papilloma of skin | calcifying epithelioma of malherbe | eccrine spiradenoma | hidrocystoma | benign lesion of skin | dermatofibroma/pilomatrixoma/benign skin lesion/syringoma/fibrous papule/hidrocystoma/papilloma + eyelid/arm/leg/back/shoulder/scalp/neck/face/thigh/forearm/trunk/ear/nose/calf/cheek | angiokeratoma | angiokeratomas | fordyce angiokeratoma | angiokeratoma corporis diffusum | trichilemmomas | tricholemmoma | trichofolliculoma | trichodiscoma | fibrofolliculoma | fibrofolliculomas | eccrine acrospiroma | hidradenoma papilliferum | nodular hidradenoma | steatocystoma | cutaneous fibroma | perifollicular fibroma
  unless dermatofibrosarcoma
  history Z86.018  Personal history of other benign tumor
  code D23.9  Benign skin tumor, site unspecified  needs site
  code D23.0  Benign tumor of skin of lip  when lip
  code D23.10  Benign tumor of eyelid, side unspecified  when eyelid
  code D23.11{lid: upper=1 lower=2}  Benign tumor of right {lid} eyelid  when eyelid + right
  code D23.12{lid: upper=1 lower=2}  Benign tumor of left {lid} eyelid  when eyelid + left
  code D23.2{laterality}  Benign tumor of skin of {laterality} ear  when ear
  code D23.30  Benign skin tumor of face, part unspecified  when face
  code D23.39  Benign skin tumor of another part of face  when nose/cheek/forehead/temple/chin
  code D23.4  Benign skin tumor of scalp or neck  when scalp/neck
  code D23.5  Benign skin tumor of trunk  when back/chest/abdomen/trunk/buttock/breast
  code D23.6{laterality}  Benign skin tumor of {laterality} arm or shoulder  when arm/forearm/hand/shoulder/finger
  code D23.7{laterality}  Benign skin tumor of {laterality} leg or hip  when leg/thigh/calf/foot/toe/ankle/hip/knee/shin

family Benign breast tumor
  term benign breast tumor | benign tumor of breast | benign neoplasm of breast | benign tumor/benign neoplasm + breast | intraductal papillomatosis | intracanalicular papillomatosis | intraductal papillomatosis of breast | benign phyllodes tumor | juvenile fibroadenoma | giant fibroadenoma | breast lipoma | breast papilloma | papillomatosis of breast | tubular adenoma of breast | lactating adenoma
  term fibroadenoma | breast fibroadenoma | fibroadenoma of breast | intraductal papilloma | benign phyllodes tumor | papilloma of breast | breast adenoma | intraductal papilloma of breast | fibroadenoma/intraductal papilloma/papilloma + breast
  unless malignant
  history Z86.018  Personal history of other benign tumor
  code D24.{laterality-9}  Benign tumor of {laterality-9} breast
family Uterine fibroid
  term uterine fibroid | fibroid | fibroids | leiomyoma of uterus | uterine leiomyoma | fibroid uterus | uterine myoma | myoma uteri | myomatous uterus | leiomyomata | uterine leiomyomata | uterine leiomyomatosis | myoma of uterus | fibromyoma of uterus | uterine fibromyoma | leiomyoma/myoma/fibroid/fibromyoma + uterus/uterine/submucosal/intramural/subserosal
  unless esophagus/stomach/gastric/bladder/cutaneous/lung fibroid/skin
  sex female
  chronic
  history Z86.018  Personal history of other benign tumor
  code D25.9  Uterine fibroid, position unspecified  needs type
  code D25.0  Submucous uterine fibroid  when submucosal/submucous
  code D25.1  Intramural uterine fibroid  when intramural/interstitial
  code D25.2  Subserosal uterine fibroid  when subserosal/subserous/pedunculated/exophytic
family Other benign tumor of uterus
  term benign uterus tumor | benign tumor of uterus | benign neoplasm of uterus | benign cervix uteri tumor | benign tumor of cervix uteri | benign neoplasm of cervix uteri | benign endometrium tumor | benign tumor of endometrium | benign neoplasm of endometrium | benign tumor/benign neoplasm + uterus/cervix uteri/endometrium
  term adenomatoid tumor of uterus | atypical polypoid adenomyoma | cervical papilloma of uterus
  sex female
  code D26.9  Other benign tumor of uterus, part unspecified
  code D26.0  Other benign tumor of cervix  when cervix
  code D26.1  Other benign tumor of body of uterus  when endometrium/corpus/adenomyoma
  code D26.7  Other benign tumor of another part of uterus  when placenta/round ligament
family Benign tumor of ovary
  term benign ovary tumor | benign tumor of ovary | benign neoplasm of ovary | benign tumor/benign neoplasm + ovary
  term ovarian cystadenoma | cystadenoma of ovary | mature cystic teratoma | dermoid cyst of ovary | ovarian dermoid | ovarian teratoma | mature teratoma of ovary | ovarian fibroma | brenner tumor | ovarian fibrothecoma | fibrothecoma | thecoma | serous cystadenoma | mucinous cystadenoma | ovarian dermoid cyst | struma ovarii | cystadenofibroma | serous cystadenofibroma | teratoma/dermoid/cystadenoma/fibroma/thecoma + ovary/ovarian/adnexal
  unless immature/malignant/borderline/pancreas/appendix/pancreatic/appendiceal/thyroid
  sex female
  history Z86.018  Personal history of other benign tumor
  code D27.{laterality: right=0 left=1 unspecified=9}  Benign tumor of {laterality} ovary
family Benign tumor of other female genital organ
  term benign vulva tumor | benign tumor of vulva | benign neoplasm of vulva | benign vagina tumor | benign tumor of vagina | benign neoplasm of vagina | benign fallopian tube tumor | benign tumor of fallopian tube | benign neoplasm of fallopian tube | benign broad ligament tumor | benign tumor of broad ligament | benign neoplasm of broad ligament | benign tumor/benign neoplasm + vulva/vagina/fallopian tube/broad ligament
  term vulvar fibroma | vulvar papilloma | vaginal leiomyoma | hidradenoma papilliferum of vulva | leiomyoma of broad ligament | aggressive angiomyxoma of vulva
  sex female
  code D28.9  Benign tumor of female genital organ, unspecified
  code D28.0  Benign tumor of vulva  when vulva/labia
  code D28.1  Benign tumor of vagina  when vagina
  code D28.2  Benign tumor of fallopian tube or uterine ligament  when fallopian tube/broad ligament/round ligament
  code D28.7  Benign tumor of another female genital organ  when other
family Benign tumor of male genital organ
  term benign penis tumor | benign tumor of penis | benign neoplasm of penis | benign testis tumor | benign tumor of testis | benign neoplasm of testis | benign epididymis tumor | benign tumor of epididymis | benign neoplasm of epididymis | benign scrotum tumor | benign tumor of scrotum | benign neoplasm of scrotum | benign prostate tumor | benign tumor of prostate | benign neoplasm of prostate | benign spermatic cord tumor | benign tumor of spermatic cord | benign neoplasm of spermatic cord | benign tumor/benign neoplasm + penis/testis/epididymis/scrotum/prostate/spermatic cord
  term leydig cell tumor | sertoli cell tumor | prostatic adenoma | adenoma of prostate | prostatic leiomyoma | adenomatoid tumor of epididymis | epidermoid cyst of testis | scrotal leiomyoma | adenomatoid tumor + epididymis/testis/paratesticular | leydig cell tumor + testis
  unless malignant/ovary/ovarian
  sex male
  code D29.9  Benign tumor of male genital organ, unspecified
  code D29.0  Benign tumor of penis  when penis
  code D29.1  Benign tumor of prostate  when prostate
  code D29.2{laterality}  Benign tumor of {laterality} testis  when testis/leydig/sertoli
  code D29.3{laterality}  Benign tumor of {laterality} epididymis  when epididymis
  code D29.4  Benign tumor of scrotum  when scrotum
  code D29.8  Benign tumor of another male genital organ  when spermatic cord/paratesticular/seminal vesicle/tunica
family Benign tumor of urinary organ
  term benign kidney tumor | benign tumor of kidney | benign neoplasm of kidney | benign renal pelvis tumor | benign tumor of renal pelvis | benign neoplasm of renal pelvis | benign ureter tumor | benign tumor of ureter | benign neoplasm of ureter | benign bladder tumor | benign tumor of bladder | benign neoplasm of bladder | benign urethra tumor | benign tumor of urethra | benign neoplasm of urethra | benign tumor/benign neoplasm + kidney/renal pelvis/ureter/bladder/urethra | solitary fibrous tumor of kidney | renal solitary fibrous tumor | multilocular cystic nephroma | cystic nephroma | benign multilocular cystic tumor of kidney | renal leiomyoma | leiomyoma of kidney | reninoma | juxtaglomerular cell tumor | bladder leiomyoma | bladder hemangioma | nephrogenic adenoma | inverted papilloma of bladder | fibroepithelial polyp of ureter | ureteral fibroepithelial polyp
  term renal oncocytoma | oncocytoma of kidney | oncocytoma | renal adenoma | bladder papilloma | papilloma of bladder | bladder leiomyoma | leiomyoma of bladder | inverted papilloma of bladder | urethral papilloma | metanephric adenoma | juxtaglomerular tumor | nephrogenic adenoma | cystic nephroma | multilocular cystic nephroma | papilloma/leiomyoma/nephrogenic adenoma/hamartoma + bladder/urethra/ureter/kidney
  unless parotid/thyroid/adrenal
  history Z86.018  Personal history of other benign tumor
  code D30.9  Benign tumor of urinary organ, unspecified
  code D30.0{laterality}  Benign tumor of {laterality} kidney  when kidney/oncocytoma/metanephric/nephroma/juxtaglomerular
  code D30.1{laterality}  Benign tumor of {laterality} renal pelvis  when renal pelvis
  code D30.2{laterality}  Benign tumor of {laterality} ureter  when ureter
  code D30.3  Benign tumor of bladder  when bladder
  code D30.4  Benign tumor of urethra  when urethra
  code D30.8  Benign tumor of another urinary organ  when paraurethral
family Benign tumor of eye
  term benign conjunctiva tumor | benign tumor of conjunctiva | benign neoplasm of conjunctiva | benign cornea tumor | benign tumor of cornea | benign neoplasm of cornea | benign choroid tumor | benign tumor of choroid | benign neoplasm of choroid | benign orbit tumor | benign tumor of orbit | benign neoplasm of orbit | benign eye tumor | benign tumor of eye | benign neoplasm of eye | benign lacrimal gland tumor | benign tumor of lacrimal gland | benign neoplasm of lacrimal gland | benign retina tumor | benign tumor of retina | benign neoplasm of retina | benign tumor/benign neoplasm + conjunctiva/cornea/choroid/orbit/eye/lacrimal gland/retina | orbital dermoid | dermoid cyst of orbit | orbital dermoid cyst | orbital hemangioma benign | orbital lipoma | conjunctival papilloma | conjunctival dermoid | limbal dermoid
  term dermoid/dermoid cyst + orbit/orbital/conjunctiva/limbus/limbal | choroidal nevus | nevus of choroid | choroid nevus | conjunctival nevus | nevus of conjunctiva | conjunctival papilloma | papilloma of conjunctiva | iris nevus | nevus of iris | optic disc melanocytoma | melanocytoma of optic disc | orbital dermoid | retinal astrocytic hamartoma | lacrimal gland pleomorphic adenoma | limbal dermoid | corneal dermoid | nevus + choroid/choroidal/conjunctiva/iris
  chronic
  code D31.9{laterality}  Benign tumor of {laterality} eye, part unspecified
  code D31.0{laterality}  Benign tumor of {laterality} conjunctiva  when conjunctiva
  code D31.1{laterality}  Benign tumor of {laterality} cornea  when cornea/limbal
  code D31.2{laterality}  Benign tumor of {laterality} retina  when retina/optic disc
  code D31.3{laterality}  Benign tumor of {laterality} choroid (choroidal nevus)  when choroid/choroidal
  code D31.4{laterality}  Benign tumor of {laterality} ciliary body or iris  when iris/ciliary body
  code D31.5{laterality}  Benign tumor of {laterality} lacrimal gland or duct  when lacrimal
  code D31.6{laterality}  Benign tumor of {laterality} orbit  when orbit
family Meningioma
  term meningioma | benign meningioma | psammomatous meningioma | meningothelial meningioma | meningioma + falx/convexity/sphenoid/parasagittal/olfactory groove/spinal/thoracic/cavernous sinus/frontal/temporal
  unless malignant/anaplastic/atypical
  history Z86.011  Personal history of benign brain tumor
  chronic
  code D32.9  Meningioma (benign), site unspecified  needs site
  code D32.0  Meningioma (benign) of cerebral meninges  when brain/intracranial/falx/convexity/sphenoid/parasagittal/olfactory groove/frontal/temporal/parietal/occipital/cerebral/cavernous sinus/tentorium/cerebellopontine/posterior fossa/clivus/skull base/petroclival
  code D32.1  Meningioma (benign) of spinal meninges  when spinal/spine/thoracic/lumbar/cervical/foramen magnum
family Benign brain tumor
  term benign brain tumor | benign tumor of brain | benign neoplasm of brain | benign spinal cord tumor | benign tumor of spinal cord | benign neoplasm of spinal cord | benign cerebellum tumor | benign tumor of cerebellum | benign neoplasm of cerebellum | benign cranial nerve tumor | benign tumor of cranial nerve | benign neoplasm of cranial nerve | benign tumor/benign neoplasm + brain/spinal cord/cerebellum/cranial nerve
  term acoustic neuroma | vestibular schwannoma | acoustic schwannoma | acoustic neurinoma | benign tumor of central nervous system | choroid plexus papilloma | trigeminal schwannoma | intracranial schwannoma | hemangioblastoma | central neurocytoma | dysembryoplastic neuroepithelial tumor | DNET | ganglioglioma | subependymoma | spinal schwannoma | epidermoid tumor of brain | schwannoma + vestibular/cranial nerve/trigeminal/acoustic/facial nerve/cerebellopontine | intracranial lipoma
  history Z86.011  Personal history of benign brain tumor
  chronic
  code D33.2  Benign brain tumor, part unspecified
  code D33.0  Benign brain tumor above the tentorium  when supratentorial/frontal/temporal/parietal/occipital/ventricle/cerebral/choroid plexus
  code D33.1  Benign brain tumor below the tentorium  when infratentorial/cerebellum/brain stem/fourth ventricle/posterior fossa
  code D33.3  Benign tumor of cranial nerve  when acoustic/vestibular/schwannoma/cranial nerve/trigeminal/facial nerve
  code D33.4  Benign tumor of spinal cord  when spinal cord/spinal/intramedullary
  code D33.7  Benign tumor of another part of central nervous system  when other part
  code D33.9  Benign tumor of central nervous system, unspecified  when central nervous system
family Benign thyroid tumor
  term thyroid adenoma | follicular adenoma | follicular adenoma of thyroid | adenoma of thyroid | hurthle cell adenoma | benign thyroid tumor | benign neoplasm of thyroid | NIFTP thyroid
  unless toxic/parathyroid
  code D34  Benign tumor of thyroid
family Benign adrenal tumor
  term benign adrenal tumor | benign tumor of adrenal | benign neoplasm of adrenal | benign adrenal gland tumor | benign tumor of adrenal gland | benign neoplasm of adrenal gland | benign tumor/benign neoplasm + adrenal/adrenal gland
  term adrenal adenoma | adenoma of adrenal | adrenocortical adenoma | pheochromocytoma | adrenal pheochromocytoma | aldosteronoma | aldosterone producing adenoma | adrenal cortical adenoma | adrenal myelolipoma | myelolipoma | suprarenal adenoma | adrenal ganglioneuroma | feochromocytoma | phaeochromocytoma | adenoma/pheochromocytoma/myelolipoma/ganglioneuroma + adrenal/suprarenal
  unless malignant/parathyroid
  history Z86.018  Personal history of other benign tumor
  code D35.0{laterality}  Benign tumor of {laterality} adrenal gland
family Benign tumor of other endocrine gland
  term pituitary adenoma | pituitary macroadenoma | pituitary microadenoma | prolactinoma | parathyroid adenoma | adenoma of pituitary | adenoma of parathyroid | hypophyseal adenoma | macroadenoma | microadenoma | craniopharyngioma benign | rathke cleft tumor | pineocytoma | benign pineal tumor | pituitary neuroendocrine tumor | somatotropinoma | GH secreting adenoma | growth hormone secreting adenoma | ACTH secreting adenoma | nonfunctioning pituitary adenoma | pituitary tumor | hypophyseal macroadenoma | pituitary incidentaloma | carotid body tumor benign | benign paraganglioma | corticotroph adenoma | adenoma/macroadenoma/microadenoma + pituitary/sella/sellar/parathyroid/hypophysis
  unless carcinoma
  history Z86.018  Personal history of other benign tumor
  code D35.9  Benign tumor of endocrine gland, unspecified
  code D35.1  Benign tumor of parathyroid gland  when parathyroid
  code D35.2  Benign tumor of pituitary gland  when pituitary/prolactinoma/macroadenoma/microadenoma/somatotropinoma/hypophyseal/sella/secreting adenoma/corticotroph
  code D35.3  Benign tumor of craniopharyngeal duct  when craniopharyngioma/rathke
  code D35.4  Benign tumor of pineal gland  when pineal/pineocytoma
  code D35.5  Benign tumor of carotid body  when carotid body
  code D35.6  Benign tumor of aortic body or other paraganglia  when paraganglioma
  code D35.7  Benign tumor of another specified endocrine gland  when several
family Schwannoma and other benign nerve tumor
  term schwannoma | neurilemmoma | neurofibroma | neurinoma | ganglioneuroma | solitary neurofibroma | benign nerve sheath tumor | peripheral nerve sheath tumor | neurothekeoma | perineurioma | schwannoma/neurofibroma/neurilemmoma/ganglioneuroma/neurinoma + arm/leg/neck/back/hand/foot/scalp/face/thigh/sciatic/brachial plexus/mediastinum/retroperitoneum/tongue/median nerve/ulnar nerve/chest wall/vagus
  unless malignant/acoustic/vestibular/neurofibromatosis/cranial/trigeminal/adrenal
  history Z86.018  Personal history of other benign tumor
  code D36.10  Benign nerve tumor, site unspecified  needs site
  code D36.11  Benign nerve tumor of face, head or neck  when face/head/neck/scalp/tongue/brachial plexus/vagus/cheek
  code D36.12  Benign nerve tumor of arm or shoulder  when arm/hand/forearm/shoulder/finger/median nerve/ulnar nerve/wrist
  code D36.13  Benign nerve tumor of leg or hip  when leg/thigh/foot/sciatic/calf/ankle/knee/hip/tibial
  code D36.14  Benign nerve tumor of chest  when thorax/chest/mediastinum/intercostal
  code D36.15  Benign nerve tumor of abdomen  when abdomen/retroperitoneum/stomach/gastric
  code D36.16  Benign nerve tumor of pelvis  when pelvis/groin/presacral/buttock
  code D36.17  Benign nerve tumor of trunk, unspecified  when trunk/back/flank
D36.0  Benign tumor of lymph nodes = benign lymph node tumor | benign tumor of lymph node
D36.7  Benign tumor of another specified site = teratoma of sacrum benign | benign tumor of neck | benign sacrococcygeal teratoma | dermoid tumor benign
D36.9  Benign tumor, site unspecified  needs site = benign tumor | benign neoplasm | adenoma | papilloma | benign teratoma | adenoma nos | benign growth | teratoma | mature teratoma | mature cystic teratoma | benign tumors | benign cystic teratoma
  unless pituitary/prostate/parathyroid/colon/human papilloma
family Benign carcinoid tumor
  term benign carcinoid tumor | benign carcinoid
  code D3A.00  Benign carcinoid tumor, site unspecified  needs site
  code D3A.010  Benign carcinoid tumor of duodenum  when duodenum
  code D3A.011  Benign carcinoid tumor of jejunum  when jejunum
  code D3A.012  Benign carcinoid tumor of ileum  when ileum
  code D3A.019  Benign carcinoid tumor of small intestine, part unspecified  when small intestine
  code D3A.020  Benign carcinoid tumor of appendix  when appendix
  code D3A.021  Benign carcinoid tumor of cecum  when cecum
  code D3A.022  Benign carcinoid tumor of ascending colon  when ascending colon
  code D3A.023  Benign carcinoid tumor of transverse colon  when transverse colon
  code D3A.024  Benign carcinoid tumor of descending colon  when descending colon
  code D3A.025  Benign carcinoid tumor of sigmoid colon  when sigmoid
  code D3A.026  Benign carcinoid tumor of rectum  when rectum
  code D3A.029  Benign carcinoid tumor of large intestine, part unspecified  when colon
  code D3A.090  Benign carcinoid tumor of bronchus or lung  when lung/bronchus
  code D3A.091  Benign carcinoid tumor of thymus  when thymus
  code D3A.092  Benign carcinoid tumor of stomach  when stomach
  code D3A.093  Benign carcinoid tumor of kidney  when kidney
  code D3A.094  Benign carcinoid tumor of foregut  when foregut
  code D3A.095  Benign carcinoid tumor of midgut  when midgut
  code D3A.096  Benign carcinoid tumor of hindgut  when hindgut
  code D3A.098  Benign carcinoid tumor of another site  when ovary
D3A.8  Other benign neuroendocrine tumor = benign neuroendocrine tumor | benign neuroendocrine neoplasm

family Carcinoma in situ of mouth and throat
  term carcinoma in situ of oral cavity | oral cavity carcinoma in situ | in situ carcinoma of oral cavity | carcinoma in situ of lip | lip carcinoma in situ | in situ carcinoma of lip | carcinoma in situ of tongue | tongue carcinoma in situ | in situ carcinoma of tongue | carcinoma in situ of floor of mouth | floor of mouth carcinoma in situ | in situ carcinoma of floor of mouth | carcinoma in situ of palate | palate carcinoma in situ | in situ carcinoma of palate | carcinoma in situ of pharynx | pharynx carcinoma in situ | in situ carcinoma of pharynx | carcinoma in situ of buccal mucosa | buccal mucosa carcinoma in situ | in situ carcinoma of buccal mucosa | carcinoma in situ of gingiva | gingiva carcinoma in situ | in situ carcinoma of gingiva | carcinoma in situ/in situ carcinoma + oral cavity/lip/tongue/floor of mouth/palate/pharynx/buccal mucosa/gingiva
  code D00.00  Carcinoma in situ of mouth, site unspecified
  code D00.01  Carcinoma in situ of lip  when lip
  code D00.02  Carcinoma in situ of cheek mucosa  when buccal/cheek
  code D00.03  Carcinoma in situ of gum  when gingiva/gum
  code D00.04  Carcinoma in situ of soft palate  when soft palate
  code D00.05  Carcinoma in situ of hard palate  when hard palate
  code D00.06  Carcinoma in situ of floor of mouth  when floor of mouth
  code D00.07  Carcinoma in situ of tongue  when tongue
  code D00.08  Carcinoma in situ of pharynx  when pharynx
family Carcinoma in situ of digestive organs
  term carcinoma in situ of esophagus | esophagus carcinoma in situ | in situ carcinoma of esophagus | carcinoma in situ of stomach | stomach carcinoma in situ | in situ carcinoma of stomach | carcinoma in situ of colon | colon carcinoma in situ | in situ carcinoma of colon | carcinoma in situ of rectum | rectum carcinoma in situ | in situ carcinoma of rectum | carcinoma in situ of anus | anus carcinoma in situ | in situ carcinoma of anus | carcinoma in situ of anal canal | anal canal carcinoma in situ | in situ carcinoma of anal canal | carcinoma in situ of liver | liver carcinoma in situ | in situ carcinoma of liver | carcinoma in situ of gallbladder | gallbladder carcinoma in situ | in situ carcinoma of gallbladder | carcinoma in situ of bile duct | bile duct carcinoma in situ | in situ carcinoma of bile duct | carcinoma in situ of duodenum | duodenum carcinoma in situ | in situ carcinoma of duodenum | carcinoma in situ of pancreas | pancreas carcinoma in situ | in situ carcinoma of pancreas | carcinoma in situ of rectosigmoid | rectosigmoid carcinoma in situ | in situ carcinoma of rectosigmoid | carcinoma in situ/in situ carcinoma + esophagus/stomach/colon/rectum/anus/anal canal/liver/gallbladder/bile duct/duodenum/pancreas/rectosigmoid
  term anal intraepithelial neoplasia 3 | AIN 3 | AIN III | bowen disease of anus | pancreatic intraepithelial neoplasia 3 | adenocarcinoma in situ of colon
  history Z86.004  Personal history of carcinoma in situ of other digestive organs
  code D01.9  Carcinoma in situ of digestive organ, unspecified
  code D00.1  Carcinoma in situ of esophagus  when esophagus
  code D00.2  Carcinoma in situ of stomach  when stomach
  code D01.0  Carcinoma in situ of colon  when colon/cecum/sigmoid
  code D01.1  Carcinoma in situ of rectosigmoid junction  when rectosigmoid
  code D01.2  Carcinoma in situ of rectum  when rectum
  code D01.3  Carcinoma in situ of anus and anal canal  when anus/anal canal/AIN/anal
  code D01.40  Carcinoma in situ of intestine, part unspecified  when intestine
  code D01.49  Carcinoma in situ of another part of intestine  when duodenum/ileum/jejunum
  code D01.5  Carcinoma in situ of liver, gallbladder or bile ducts  when liver/gallbladder/bile duct
  code D01.7  Carcinoma in situ of another digestive organ  when pancreas/pancreatic
family Carcinoma in situ of airways
  term carcinoma in situ of larynx | larynx carcinoma in situ | in situ carcinoma of larynx | carcinoma in situ of vocal cord | vocal cord carcinoma in situ | in situ carcinoma of vocal cord | carcinoma in situ of trachea | trachea carcinoma in situ | in situ carcinoma of trachea | carcinoma in situ of lung | lung carcinoma in situ | in situ carcinoma of lung | carcinoma in situ of bronchus | bronchus carcinoma in situ | in situ carcinoma of bronchus | carcinoma in situ of nasal cavity | nasal cavity carcinoma in situ | in situ carcinoma of nasal cavity | carcinoma in situ/in situ carcinoma + larynx/vocal cord/trachea/lung/bronchus/nasal cavity
  term adenocarcinoma in situ of lung | glottic carcinoma in situ | adenocarcinoma in situ + lung
  history Z86.005  Personal history of carcinoma in situ of airways
  code D02.4  Carcinoma in situ of respiratory system, unspecified
  code D02.0  Carcinoma in situ of larynx  when larynx/vocal cord/glottic/laryngeal
  code D02.1  Carcinoma in situ of trachea  when trachea
  code D02.2{laterality}  Carcinoma in situ of {laterality} lung or bronchus  when lung/bronchus
  code D02.3  Carcinoma in situ of another part of respiratory system  when nasal/sinus
family Carcinoma in situ of bladder and other organs
  term carcinoma in situ of bladder | bladder carcinoma in situ | in situ carcinoma of bladder | carcinoma in situ of urethra | urethra carcinoma in situ | in situ carcinoma of urethra | carcinoma in situ of ureter | ureter carcinoma in situ | in situ carcinoma of ureter | carcinoma in situ of renal pelvis | renal pelvis carcinoma in situ | in situ carcinoma of renal pelvis | carcinoma in situ of eye | eye carcinoma in situ | in situ carcinoma of eye | carcinoma in situ of conjunctiva | conjunctiva carcinoma in situ | in situ carcinoma of conjunctiva | carcinoma in situ of thyroid | thyroid carcinoma in situ | in situ carcinoma of thyroid | carcinoma in situ/in situ carcinoma + bladder/urethra/ureter/renal pelvis/eye/conjunctiva/thyroid
  term CIS of bladder | bladder CIS | urothelial carcinoma in situ | flat carcinoma in situ | conjunctival intraepithelial neoplasia | ocular surface squamous neoplasia | non invasive papillary urothelial carcinoma | noninvasive papillary urothelial carcinoma | urothelial carcinoma in situ + bladder/ureter/urethra | CIS + bladder
  history Z86.008  Personal history of carcinoma in situ of another site
  code D09.0  Carcinoma in situ of bladder
  code D09.10  Carcinoma in situ of urinary organ, unspecified  when urinary organ
  code D09.19  Carcinoma in situ of another urinary organ  when ureter/urethra/renal pelvis
  code D09.2{laterality}  Carcinoma in situ of {laterality} eye  when eye/conjunctiva/conjunctival/ocular
  code D09.3  Carcinoma in situ of thyroid or other endocrine gland  when thyroid/parathyroid/adrenal
D09.9  Carcinoma in situ, site unspecified  needs site = carcinoma in situ | in situ carcinoma | adenocarcinoma in situ | high grade intraepithelial neoplasia | cancer in situ | intraepithelial carcinoma
  unless melanoma
D09.8  Carcinoma in situ of another specified site = carcinoma in situ of skin adnexa | carcinoma in situ of other site

# Tumors of uncertain behavior (pathology cannot tell) and of unspecified behavior ("tumor" and no more is said): every clinic.
# "Mass" and "lesion" without the word tumor or neoplasm are findings or disorders of the organ and stand in other chapters.
system ICD-10-CM
source ICD-10-CM tabular list and neoplasm table FY2027, D37-D44, D48-D49

family Tumor of uncertain behavior
  term neoplasm of uncertain behavior | tumor of uncertain behavior | uncertain behavior neoplasm | tumor of uncertain malignant potential | uncertain malignant potential | low malignant potential tumor | tumor of low malignant potential | borderline tumor | smooth muscle tumor of uncertain malignant potential | neoplasm of uncertain potential
  history Z86.03  Personal history of neoplasm of uncertain behavior
  code D48.9  Neoplasm of uncertain behavior, site unspecified  needs site
  code D37.01  Neoplasm of uncertain behavior of lip  when lip
  code D37.02  Neoplasm of uncertain behavior of tongue  when tongue
  code D37.030  Neoplasm of uncertain behavior of parotid gland  when parotid
  code D37.031  Neoplasm of uncertain behavior of sublingual gland  when sublingual
  code D37.032  Neoplasm of uncertain behavior of submandibular gland  when submandibular
  code D37.039  Neoplasm of uncertain behavior of major salivary gland, unspecified  when salivary gland
  code D37.04  Neoplasm of uncertain behavior of minor salivary gland  when minor salivary
  code D37.05  Neoplasm of uncertain behavior of pharynx  when pharynx/tonsil/oropharynx/nasopharynx
  code D37.09  Neoplasm of uncertain behavior of another part of mouth  when mouth/palate/gingiva/buccal/oral
  code D37.1  Neoplasm of uncertain behavior of stomach  when stomach/gastric
  code D37.2  Neoplasm of uncertain behavior of small intestine  when small intestine/duodenum/jejunum/ileum
  code D37.3  Neoplasm of uncertain behavior of appendix  when appendix/appendiceal
  code D37.4  Neoplasm of uncertain behavior of colon  when colon/cecum/sigmoid
  code D37.5  Neoplasm of uncertain behavior of rectum  when rectum
  code D37.6  Neoplasm of uncertain behavior of liver, gallbladder or bile ducts  when liver/gallbladder/bile duct/ampulla
  code D37.8  Neoplasm of uncertain behavior of another digestive organ  when pancreas/esophagus/anus
  code D37.9  Neoplasm of uncertain behavior of digestive organ, unspecified  when digestive/gastrointestinal
  code D38.0  Neoplasm of uncertain behavior of larynx  when larynx/vocal cord
  code D38.1  Neoplasm of uncertain behavior of trachea, bronchus or lung  when lung/bronchus/trachea
  code D38.2  Neoplasm of uncertain behavior of pleura  when pleura
  code D38.3  Neoplasm of uncertain behavior of mediastinum  when mediastinum
  code D38.4  Neoplasm of uncertain behavior of thymus  when thymus
  code D38.5  Neoplasm of uncertain behavior of another respiratory organ  when nasal/sinus/middle ear/nose
  code D38.6  Neoplasm of uncertain behavior of respiratory organ, unspecified  when respiratory
  code D39.0  Neoplasm of uncertain behavior of uterus  when uterus/uterine/endometrium/STUMP
  code D39.1{laterality}  Neoplasm of uncertain behavior of {laterality} ovary  when ovary/ovarian
  code D39.2  Neoplasm of uncertain behavior of placenta  when placenta
  code D39.8  Neoplasm of uncertain behavior of another female genital organ  when vulva/vagina/fallopian tube
  code D39.9  Neoplasm of uncertain behavior of female genital organ, unspecified  when female genital
  code D40.0  Neoplasm of uncertain behavior of prostate  when prostate
  code D40.1{laterality}  Neoplasm of uncertain behavior of {laterality} testis  when testis/testicular
  code D40.8  Neoplasm of uncertain behavior of another male genital organ  when penis/epididymis/spermatic cord/scrotum
  code D40.9  Neoplasm of uncertain behavior of male genital organ, unspecified  when male genital
  code D41.0{laterality}  Neoplasm of uncertain behavior of {laterality} kidney  when kidney
  code D41.1{laterality}  Neoplasm of uncertain behavior of {laterality} renal pelvis  when renal pelvis
  code D41.2{laterality}  Neoplasm of uncertain behavior of {laterality} ureter  when ureter
  code D41.3  Neoplasm of uncertain behavior of urethra  when urethra
  code D41.4  Neoplasm of uncertain behavior of bladder  when bladder
  code D41.8  Neoplasm of uncertain behavior of another urinary organ  when urachus
  code D41.9  Neoplasm of uncertain behavior of urinary organ, unspecified  when urinary
  code D42.9  Neoplasm of uncertain behavior of meninges, unspecified  when meninges
  code D43.2  Neoplasm of uncertain behavior of brain, part unspecified  when brain/intracranial
  code D43.0  Neoplasm of uncertain behavior of brain above the tentorium  when supratentorial/frontal lobe/temporal lobe/parietal lobe/occipital lobe
  code D43.1  Neoplasm of uncertain behavior of brain below the tentorium  when infratentorial/cerebellum/brain stem
  code D43.3  Neoplasm of uncertain behavior of cranial nerve  when cranial nerve/optic nerve
  code D43.4  Neoplasm of uncertain behavior of spinal cord  when spinal cord
  code D43.8  Neoplasm of uncertain behavior of another part of central nervous system  when other part
  code D43.9  Neoplasm of uncertain behavior of central nervous system, unspecified  when central nervous system
  code D44.0  Neoplasm of uncertain behavior of thyroid  when thyroid
  code D44.1{laterality}  Neoplasm of uncertain behavior of {laterality} adrenal gland  when adrenal
  code D44.2  Neoplasm of uncertain behavior of parathyroid  when parathyroid
  code D44.3  Neoplasm of uncertain behavior of pituitary gland  when pituitary
  code D44.5  Neoplasm of uncertain behavior of pineal gland  when pineal
  code D44.6  Neoplasm of uncertain behavior of carotid body  when carotid body
  code D44.9  Neoplasm of uncertain behavior of endocrine gland, unspecified  when endocrine
  code D48.0  Neoplasm of uncertain behavior of bone  when bone/femur/tibia/humerus
  code D48.19  Neoplasm of uncertain behavior of soft tissue  when soft tissue/connective tissue/muscle
  code D48.2  Neoplasm of uncertain behavior of peripheral nerve  when nerve sheath/peripheral nerve
  code D48.3  Neoplasm of uncertain behavior of retroperitoneum  when retroperitoneum/retroperitoneal
  code D48.4  Neoplasm of uncertain behavior of peritoneum  when peritoneum/omentum/mesentery
  code D48.5  Neoplasm of uncertain behavior of skin  when skin/scalp/face/arm/leg/back/chest/neck/shoulder/cheek/nose/forearm/hand
  code D48.6{laterality}  Neoplasm of uncertain behavior of {laterality} breast  when breast
  code D48.7  Neoplasm of uncertain behavior of another specified site  when orbit/eye/heart
D48.5  Neoplasm of uncertain behavior of skin = neoplasm of uncertain behavior of skin | skin neoplasm of uncertain behavior | neoplasm uncertain behavior skin | atypical melanocytic proliferation | severely dysplastic nevus | severely atypical nevus | atypical spitz tumor | skin lesion of uncertain behavior
  history Z86.03  Personal history of neoplasm of uncertain behavior
family Phyllodes tumor of breast
  term phyllodes tumor | cystosarcoma phyllodes | borderline phyllodes tumor | phyllodes
  unless benign phyllodes/malignant phyllodes
  code D48.6{laterality}  Phyllodes tumor of {laterality} breast
family Tumor whose name implies uncertain behavior
  term atypical meningioma | borderline ovarian tumor | granulosa cell tumor | ovarian granulosa cell tumor | intraductal papillary mucinous neoplasm | IPMN | mucinous cystic neoplasm of pancreas | solid pseudopapillary tumor | solid pseudopapillary neoplasm of pancreas | solid pseudopapillary tumor of pancreas | frantz tumor | low grade appendiceal mucinous neoplasm | LAMN | appendiceal mucinous neoplasm | carotid body tumor | chemodectoma | paraganglioma | glomus jugulare tumor | glomus jugulare | retroperitoneal paraganglioma | extraadrenal paraganglioma | craniopharyngioma | pineal tumor of uncertain behavior | hydatidiform mole invasive | invasive mole | chorioadenoma destruens | papillary urothelial neoplasm of low malignant potential | PUNLMP | STUMP of uterus | inflammatory myofibroblastic tumor | sertoli leydig cell tumor | adrenal cortical neoplasm uncertain | spermatocytic tumor | borderline mucinous tumor | borderline serous tumor | serous borderline tumor | mucinous borderline tumor | glomus vagale | bladder paraganglioma | myxopapillary ependymoma | paraganglioma of bladder | hemangiopericytoma
  unless malignant/metastatic
  history Z86.03  Personal history of neoplasm of uncertain behavior
  code D48.7  Neoplasm of uncertain behavior of another specified site
  code D42.9  Atypical meningioma, site unspecified  when atypical meningioma
  code D42.0  Atypical meningioma of brain coverings  when atypical meningioma + frontal/parietal/temporal/occipital/falx/convexity/intracranial/brain/sphenoid
  code D42.1  Atypical meningioma of spine coverings  when atypical meningioma + spinal/spine/thoracic/lumbar
  code D39.1{laterality}  Borderline or other tumor of uncertain behavior of {laterality} ovary  when borderline/granulosa/sertoli leydig
  code D37.8  Neoplasm of uncertain behavior of pancreas  when pancreatic/pancreas/IPMN/intraductal papillary mucinous/pseudopapillary/frantz
  code D37.3  Neoplasm of uncertain behavior of appendix  when appendiceal/LAMN/appendix
  code D44.6  Carotid body tumor of uncertain behavior  when carotid body/chemodectoma/carotid
  code D44.7  Paraganglioma of uncertain behavior  when paraganglioma/glomus jugulare/glomus vagale
  code D44.4  Craniopharyngioma  when craniopharyngioma
  code D41.4  Neoplasm of uncertain behavior of bladder  when PUNLMP/urothelial neoplasm of low malignant potential
  code D39.0  Neoplasm of uncertain behavior of uterus  when STUMP/smooth muscle
  code D39.2  Invasive mole of placenta  when invasive mole/chorioadenoma/hydatidiform
  code D43.4  Neoplasm of uncertain behavior of spinal cord  when ependymoma/filum
  code D48.19  Neoplasm of uncertain behavior of soft tissue  when inflammatory myofibroblastic/hemangiopericytoma
  code D40.1{laterality}  Neoplasm of uncertain behavior of {laterality} testis  when spermatocytic/testis
family Desmoid tumor
  term desmoid tumor | aggressive fibromatosis | desmoid | desmoid fibromatosis | desmoid type fibromatosis | abdominal desmoid | fibromatosis desmoid
  history Z86.03  Personal history of neoplasm of uncertain behavior
  code D48.119  Desmoid tumor, site unspecified  needs site
  code D48.110  Desmoid tumor of head or neck  when head/neck
  code D48.111  Desmoid tumor of chest wall  when chest wall/breast
  code D48.112  Desmoid tumor inside the chest  when intrathoracic/mediastinum
  code D48.113  Desmoid tumor of abdominal wall  when abdominal wall/rectus
  code D48.114  Desmoid tumor inside the abdomen  when intraabdominal/mesentery/mesenteric/pelvis
  code D48.115  Desmoid tumor of arm or shoulder girdle  when arm/shoulder/forearm/axilla/hand
  code D48.116  Desmoid tumor of leg or pelvic girdle  when leg/thigh/buttock/hip/foot/calf
  code D48.117  Desmoid tumor of back  when back
  code D48.118  Desmoid tumor of another site  when other site

family Tumor of digestive organs
  term cardia tumor | cardia neoplasm | tumor of cardia | neoplasm of cardia | digestive tumor | digestive neoplasm | digestive tract tumor | tumor of digestive tract | tumor/neoplasm + cardia/digestive tract/gastroesophageal junction/gastrointestinal tract | esophagus tumor | tumor of esophagus | esophagus neoplasm | neoplasm of esophagus | stomach tumor | tumor of stomach | stomach neoplasm | neoplasm of stomach | colon tumor | tumor of colon | colon neoplasm | neoplasm of colon | rectum tumor | tumor of rectum | rectum neoplasm | neoplasm of rectum | liver tumor | tumor of liver | liver neoplasm | neoplasm of liver | pancreas tumor | tumor of pancreas | pancreas neoplasm | neoplasm of pancreas | small intestine tumor | tumor of small intestine | small intestine neoplasm | neoplasm of small intestine | duodenum tumor | tumor of duodenum | duodenum neoplasm | neoplasm of duodenum | gallbladder tumor | tumor of gallbladder | gallbladder neoplasm | neoplasm of gallbladder | bile duct tumor | tumor of bile duct | bile duct neoplasm | neoplasm of bile duct | ampulla tumor | tumor of ampulla | ampulla neoplasm | neoplasm of ampulla | cecum tumor | tumor of cecum | cecum neoplasm | neoplasm of cecum | sigmoid tumor | tumor of sigmoid | sigmoid neoplasm | neoplasm of sigmoid | anal canal tumor | tumor of anal canal | anal canal neoplasm | neoplasm of anal canal | tongue tumor | tumor of tongue | tongue neoplasm | neoplasm of tongue | lip tumor | tumor of lip | lip neoplasm | neoplasm of lip | mouth tumor | tumor of mouth | mouth neoplasm | neoplasm of mouth | oral cavity tumor | tumor of oral cavity | oral cavity neoplasm | neoplasm of oral cavity | palate tumor | tumor of palate | palate neoplasm | neoplasm of palate | parotid tumor | tumor of parotid | parotid neoplasm | neoplasm of parotid | salivary gland tumor | tumor of salivary gland | salivary gland neoplasm | neoplasm of salivary gland | tonsil tumor | tumor of tonsil | tonsil neoplasm | neoplasm of tonsil | appendix tumor | tumor of appendix | appendix neoplasm | neoplasm of appendix | intestine tumor | tumor of intestine | intestine neoplasm | neoplasm of intestine | peritoneum tumor | tumor of peritoneum | peritoneum neoplasm | neoplasm of peritoneum | retroperitoneum tumor | tumor of retroperitoneum | retroperitoneum neoplasm | neoplasm of retroperitoneum | retroperitoneal tumor | tumor of retroperitoneal | retroperitoneal neoplasm | neoplasm of retroperitoneal | mesentery tumor | tumor of mesentery | mesentery neoplasm | neoplasm of mesentery | gastrointestinal tumor | tumor of gastrointestinal | gastrointestinal neoplasm | neoplasm of gastrointestinal | tumor/neoplasm + esophagus/stomach/colon/rectum/liver/pancreas/small intestine/duodenum/gallbladder/bile duct/ampulla/cecum/sigmoid/anal canal/tongue/lip/mouth/oral cavity/palate/parotid/salivary gland/tonsil/appendix/intestine/peritoneum/retroperitoneum/retroperitoneal/mesentery/gastrointestinal
  unless benign tumor/benign neoplasm/malignant tumor/malignant neoplasm/tumor marker/tumor necrosis
  kind disease
  code D49.0  Tumor of digestive system, behavior unspecified  needs type
family Tumor of respiratory organs
  term lung tumor | tumor of lung | lung neoplasm | neoplasm of lung | bronchus tumor | tumor of bronchus | bronchus neoplasm | neoplasm of bronchus | larynx tumor | tumor of larynx | larynx neoplasm | neoplasm of larynx | vocal cord tumor | tumor of vocal cord | vocal cord neoplasm | neoplasm of vocal cord | trachea tumor | tumor of trachea | trachea neoplasm | neoplasm of trachea | nasal cavity tumor | tumor of nasal cavity | nasal cavity neoplasm | neoplasm of nasal cavity | maxillary sinus tumor | tumor of maxillary sinus | maxillary sinus neoplasm | neoplasm of maxillary sinus | mediastinum tumor | tumor of mediastinum | mediastinum neoplasm | neoplasm of mediastinum | pleura tumor | tumor of pleura | pleura neoplasm | neoplasm of pleura | nasopharynx tumor | tumor of nasopharynx | nasopharynx neoplasm | neoplasm of nasopharynx | endobronchial tumor | tumor of endobronchial | endobronchial neoplasm | neoplasm of endobronchial | sinonasal tumor | tumor of sinonasal | sinonasal neoplasm | neoplasm of sinonasal | tumor/neoplasm + lung/bronchus/larynx/vocal cord/trachea/nasal cavity/maxillary sinus/mediastinum/pleura/nasopharynx/endobronchial/sinonasal
  unless benign tumor/benign neoplasm/malignant tumor/malignant neoplasm/tumor marker/tumor necrosis
  code D49.1  Tumor of respiratory system, behavior unspecified  needs type
  code D49.89  Tumor of another specified site, behavior unspecified  when mediastinum/mediastinal  needs type
  code D49.0  Tumor of digestive system, behavior unspecified  when nasopharynx  needs type
family Tumor of bone, soft tissue or skin
  term jaw tumor | tumor of jaw | maxillary tumor | tumor of maxilla | hemimaxillary tumor | tumor/neoplasm + jaw/maxilla/maxillary/mandibular angle/mandible | bone tumor | tumor of bone | bone neoplasm | neoplasm of bone | soft tissue tumor | tumor of soft tissue | soft tissue neoplasm | neoplasm of soft tissue | skin tumor | tumor of skin | skin neoplasm | neoplasm of skin | femur tumor | tumor of femur | femur neoplasm | neoplasm of femur | tibia tumor | tumor of tibia | tibia neoplasm | neoplasm of tibia | humerus tumor | tumor of humerus | humerus neoplasm | neoplasm of humerus | mandible tumor | tumor of mandible | mandible neoplasm | neoplasm of mandible | maxilla tumor | tumor of maxilla | maxilla neoplasm | neoplasm of maxilla | vertebra tumor | tumor of vertebra | vertebra neoplasm | neoplasm of vertebra | sacrum tumor | tumor of sacrum | sacrum neoplasm | neoplasm of sacrum | muscle tumor | tumor of muscle | muscle neoplasm | neoplasm of muscle | scalp tumor | tumor of scalp | scalp neoplasm | neoplasm of scalp | thigh tumor | tumor of thigh | thigh neoplasm | neoplasm of thigh | eyelid tumor | tumor of eyelid | eyelid neoplasm | neoplasm of eyelid | nose tumor | tumor of nose | nose neoplasm | neoplasm of nose | rib tumor | tumor of rib | rib neoplasm | neoplasm of rib | scapula tumor | tumor of scapula | scapula neoplasm | neoplasm of scapula | hand tumor | tumor of hand | hand neoplasm | neoplasm of hand | foot tumor | tumor of foot | foot neoplasm | neoplasm of foot | finger tumor | tumor of finger | finger neoplasm | neoplasm of finger | orbital bone tumor | tumor of orbital bone | orbital bone neoplasm | neoplasm of orbital bone | auricle tumor | tumor of auricle | auricle neoplasm | neoplasm of auricle | tumor/neoplasm + bone/soft tissue/skin/femur/tibia/humerus/mandible/maxilla/vertebra/sacrum/muscle/scalp/thigh/eyelid/nose/rib/scapula/hand/foot/finger/orbital bone/auricle
  unless benign tumor/benign neoplasm/malignant tumor/malignant neoplasm/tumor marker/tumor necrosis
  code D49.2  Tumor of bone, soft tissue or skin, behavior unspecified  needs type
family Tumor of breast
  term breast tumor | tumor of breast | breast neoplasm | neoplasm of breast | tumor/neoplasm + breast
  unless benign tumor/benign neoplasm/malignant tumor/malignant neoplasm/tumor marker/tumor necrosis
  code D49.3  Tumor of breast, behavior unspecified  needs type
family Tumor of bladder
  term bladder tumor | tumor of bladder | bladder neoplasm | neoplasm of bladder | urinary bladder tumor | tumor of urinary bladder | urinary bladder neoplasm | neoplasm of urinary bladder | vesical tumor | tumor of vesical | vesical neoplasm | neoplasm of vesical | tumor/neoplasm + bladder/urinary bladder/vesical
  unless benign tumor/benign neoplasm/malignant tumor/malignant neoplasm/tumor marker/tumor necrosis
  term vesical neoformation | bladder neoformation
  code D49.4  Tumor of bladder, behavior unspecified  needs type
family Tumor of kidney
  term kidney tumor | tumor of kidney | kidney neoplasm | neoplasm of kidney | tumor/neoplasm + kidney
  unless benign tumor/benign neoplasm/malignant tumor/malignant neoplasm/tumor marker/tumor necrosis
  code D49.51{laterality-9}  Tumor of {laterality-9} kidney, behavior unspecified  needs type
family Tumor of other genitourinary organs
  term prostate tumor | tumor of prostate | prostate neoplasm | neoplasm of prostate | testis tumor | tumor of testis | testis neoplasm | neoplasm of testis | ovary tumor | tumor of ovary | ovary neoplasm | neoplasm of ovary | uterus tumor | tumor of uterus | uterus neoplasm | neoplasm of uterus | cervix uteri tumor | tumor of cervix uteri | cervix uteri neoplasm | neoplasm of cervix uteri | penis tumor | tumor of penis | penis neoplasm | neoplasm of penis | ureter tumor | tumor of ureter | ureter neoplasm | neoplasm of ureter | urethra tumor | tumor of urethra | urethra neoplasm | neoplasm of urethra | epididymis tumor | tumor of epididymis | epididymis neoplasm | neoplasm of epididymis | scrotum tumor | tumor of scrotum | scrotum neoplasm | neoplasm of scrotum | spermatic cord tumor | tumor of spermatic cord | spermatic cord neoplasm | neoplasm of spermatic cord | vagina tumor | tumor of vagina | vagina neoplasm | neoplasm of vagina | vulva tumor | tumor of vulva | vulva neoplasm | neoplasm of vulva | endometrium tumor | tumor of endometrium | endometrium neoplasm | neoplasm of endometrium | renal pelvis tumor | tumor of renal pelvis | renal pelvis neoplasm | neoplasm of renal pelvis | adnexa tumor | tumor of adnexa | adnexa neoplasm | neoplasm of adnexa | fallopian tube tumor | tumor of fallopian tube | fallopian tube neoplasm | neoplasm of fallopian tube | paratesticular tumor | tumor of paratesticular | paratesticular neoplasm | neoplasm of paratesticular | urothelial tumor | tumor of urothelial | urothelial neoplasm | neoplasm of urothelial | seminal vesicle tumor | tumor of seminal vesicle | seminal vesicle neoplasm | neoplasm of seminal vesicle | tumor/neoplasm + prostate/testis/ovary/uterus/cervix uteri/penis/ureter/urethra/epididymis/scrotum/spermatic cord/vagina/vulva/endometrium/renal pelvis/adnexa/fallopian tube/paratesticular/urothelial/seminal vesicle
  unless benign tumor/benign neoplasm/malignant tumor/malignant neoplasm/tumor marker/tumor necrosis
  unless germ cell/leydig/sertoli
  code D49.59  Tumor of another genitourinary organ, behavior unspecified  needs type
family Tumor of brain
  term brain tumor | tumor of brain | brain neoplasm | neoplasm of brain | intracranial tumor | tumor of intracranial | intracranial neoplasm | neoplasm of intracranial | cerebellum tumor | tumor of cerebellum | cerebellum neoplasm | neoplasm of cerebellum | cerebral tumor | tumor of cerebral | cerebral neoplasm | neoplasm of cerebral | brain stem tumor | tumor of brain stem | brain stem neoplasm | neoplasm of brain stem | frontal lobe tumor | tumor of frontal lobe | frontal lobe neoplasm | neoplasm of frontal lobe | temporal lobe tumor | tumor of temporal lobe | temporal lobe neoplasm | neoplasm of temporal lobe | posterior fossa tumor | tumor of posterior fossa | posterior fossa neoplasm | neoplasm of posterior fossa | cerebellopontine angle tumor | tumor of cerebellopontine angle | cerebellopontine angle neoplasm | neoplasm of cerebellopontine angle | tumor/neoplasm + brain/intracranial/cerebellum/cerebral/brain stem/frontal lobe/temporal lobe/posterior fossa/cerebellopontine angle
  unless benign tumor/benign neoplasm/malignant tumor/malignant neoplasm/tumor marker/tumor necrosis
  unless pituitary
  code D49.6  Tumor of brain, behavior unspecified  needs type
family Tumor of endocrine gland or other nervous system
  term thyroid tumor | tumor of thyroid | thyroid neoplasm | neoplasm of thyroid | adrenal tumor | tumor of adrenal | adrenal neoplasm | neoplasm of adrenal | parathyroid tumor | tumor of parathyroid | parathyroid neoplasm | neoplasm of parathyroid | pineal tumor | tumor of pineal | pineal neoplasm | neoplasm of pineal | spinal cord tumor | tumor of spinal cord | spinal cord neoplasm | neoplasm of spinal cord | suprarenal tumor | tumor of suprarenal | suprarenal neoplasm | neoplasm of suprarenal | intramedullary tumor | tumor of intramedullary | intramedullary neoplasm | neoplasm of intramedullary | meninges tumor | tumor of meninges | meninges neoplasm | neoplasm of meninges | optic nerve tumor | tumor of optic nerve | optic nerve neoplasm | neoplasm of optic nerve | peripheral nerve tumor | tumor of peripheral nerve | peripheral nerve neoplasm | neoplasm of peripheral nerve | nerve sheath tumor | tumor of nerve sheath | nerve sheath neoplasm | neoplasm of nerve sheath | spinal tumor | tumor of spinal | spinal neoplasm | neoplasm of spinal | tumor/neoplasm + thyroid/adrenal/parathyroid/pineal/spinal cord/suprarenal/intramedullary/meninges/optic nerve/peripheral nerve/nerve sheath/spinal
  unless benign tumor/benign neoplasm/malignant tumor/malignant neoplasm/tumor marker/tumor necrosis
  unless pituitary/peripheral nerve sheath
  code D49.7  Tumor of endocrine gland or nervous system part, behavior unspecified  needs type
family Tumor of retina or choroid
  term retina tumor | tumor of retina | retina neoplasm | neoplasm of retina | choroid tumor | tumor of choroid | choroid neoplasm | neoplasm of choroid | tumor/neoplasm + retina/choroid
  unless benign tumor/benign neoplasm/malignant tumor/malignant neoplasm/tumor marker/tumor necrosis
  code D49.81  Tumor of retina or choroid, behavior unspecified
family Tumor of other sites
  term heart tumor | tumor of heart | heart neoplasm | neoplasm of heart | orbit tumor | tumor of orbit | orbit neoplasm | neoplasm of orbit | eye tumor | tumor of eye | eye neoplasm | neoplasm of eye | conjunctiva tumor | tumor of conjunctiva | conjunctiva neoplasm | neoplasm of conjunctiva | neck tumor | tumor of neck | neck neoplasm | neoplasm of neck | abdomen tumor | tumor of abdomen | abdomen neoplasm | neoplasm of abdomen | pelvis tumor | tumor of pelvis | pelvis neoplasm | neoplasm of pelvis | thorax tumor | tumor of thorax | thorax neoplasm | neoplasm of thorax | chest wall tumor | tumor of chest wall | chest wall neoplasm | neoplasm of chest wall | abdominal wall tumor | tumor of abdominal wall | abdominal wall neoplasm | neoplasm of abdominal wall | thymus tumor | tumor of thymus | thymus neoplasm | neoplasm of thymus | spleen tumor | tumor of spleen | spleen neoplasm | neoplasm of spleen | lymph node tumor | tumor of lymph node | lymph node neoplasm | neoplasm of lymph node | iris tumor | tumor of iris | iris neoplasm | neoplasm of iris | head and neck tumor | tumor of head and neck | head and neck neoplasm | neoplasm of head and neck | groin tumor | tumor of groin | groin neoplasm | neoplasm of groin | axilla tumor | tumor of axilla | axilla neoplasm | neoplasm of axilla | pelvic tumor | tumor of pelvic | pelvic neoplasm | neoplasm of pelvic | cardiac tumor | tumor of cardiac | cardiac neoplasm | neoplasm of cardiac | tumor/neoplasm + heart/orbit/eye/conjunctiva/neck/abdomen/pelvis/thorax/chest wall/abdominal wall/thymus/spleen/lymph node/iris/head and neck/groin/axilla/pelvic/cardiac | tumor of face | face tumor | tumor of shoulder | shoulder tumor | tumor of arm | arm tumor | tumor of forearm | forearm tumor | tumor of elbow | elbow tumor | tumor of wrist | wrist tumor | tumor of back | back tumor | tumor of flank | flank tumor | tumor of chest | chest tumor | tumor of hemithorax | hemithorax tumor | tumor of hip | hip tumor | tumor of buttock | buttock tumor | tumor of leg | leg tumor | tumor of knee | knee tumor | tumor of calf | calf tumor | tumor of ankle | ankle tumor | tumor of heel | heel tumor | tumor of iliac fossa | iliac fossa tumor | tumor of upper limb | upper limb tumor | tumor of lower limb | lower limb tumor | tumor of lumbar region | lumbar region tumor | tumor in/tumor on/tumor of + right shoulder/left shoulder/right arm/left arm/right forearm/left forearm/right elbow/left elbow/right wrist/left wrist/right flank/left flank/right chest/left chest/right hemithorax/left hemithorax/right hip/left hip/right buttock/left buttock/right leg/left leg/right knee/left knee/right calf/left calf/right ankle/left ankle/right heel/left heel/right iliac fossa/left iliac fossa/right upper limb/left upper limb/right lower limb/left lower limb | tumor in face | tumor on face | tumor in back | tumor on back
  unless benign tumor/benign neoplasm/malignant tumor/malignant neoplasm/tumor marker/tumor necrosis
  unless brain/wilms
  code D49.89  Tumor of another specified site, behavior unspecified  needs type
D49.9  Tumor, site and behavior unspecified  needs site type = tumor | neoplasm | neoplastic process | tumoral process | tumoral lesion | neoplastic lesion | tumoral mass | neoformation | neoplastic mass
  unless tumor marker/tumor necrosis/tumor board/tumor registry/tumor lysis/brown tumor/pseudotumor/phantom tumor/tumor size/tumor stage/tumor grade/tumor free/tumor infiltrating/suspicious/giant cell/tumor cells/tumor thrombus/tumor resection/tumor bed/ruled out

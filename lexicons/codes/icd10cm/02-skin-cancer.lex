# Skin cancers: melanoma, basal and squamous cell, Merkel cell, and their in situ forms: dermatology, surgery, offices.
# Words of a skin site decide the code; "left" and "right" run 1 = right, 2 = left in C43, C4A, D03, D04, but 2 = right, 9 = left in C44.
system ICD-10-CM
source ICD-10-CM tabular list and neoplasm table FY2027, C43-C44, C4A, D03-D04

family Melanoma
  term melanoma | malignant melanoma | cutaneous melanoma | malignant melanoma of skin | melanoma of skin | nodular melanoma | superficial spreading melanoma | acral lentiginous melanoma | lentigo maligna melanoma | amelanotic melanoma | melanoma/malignant melanoma + back/chest/abdomen/scalp/neck/ear/nose/cheek/arm/forearm/hand/shoulder/leg/thigh/calf/foot/toe/ankle/hip/face/trunk/breast/lip/eyelid/heel/buttock/groin/flank/axilla/nail/thumb/finger/knee/forehead/temple/helix
  unless in situ/uvea/uveal/choroid/choroidal/conjunctiva/ocular/rectum/anus/mucosal/vulva/vagina/lentigo maligna
  history Z85.820  Personal history of melanoma
  family-history Z80.8  Family history of cancer of other organs
  code C43.9  Melanoma of skin, site unspecified  needs site
  code C43.0  Melanoma of lip  when lip
  code C43.10  Melanoma of eyelid, side unspecified  when eyelid/canthus  needs laterality
  code C43.11{lid: upper=1 lower=2}  Melanoma of right {lid} eyelid  when eyelid + right
  code C43.12{lid: upper=1 lower=2}  Melanoma of left {lid} eyelid  when eyelid + left
  code C43.2{laterality}  Melanoma of {laterality} ear  when ear/helix/auricle/earlobe/pinna/external auditory canal
  code C43.30  Melanoma of face, part unspecified  when face
  code C43.31  Melanoma of nose  when nose/nasal
  code C43.39  Melanoma of another part of face  when cheek/forehead/temple/chin/eyebrow/jawline
  code C43.4  Melanoma of scalp or neck  when scalp/neck
  code C43.51  Melanoma of anal skin  when anus/perianal
  code C43.52  Melanoma of skin of breast  when breast
  code C43.59  Melanoma of another part of trunk  when back/chest/abdomen/trunk/flank/groin/buttock/axilla/torso/scapula/umbilicus
  code C43.6{laterality}  Melanoma of {laterality} arm or shoulder  when arm/forearm/shoulder/hand/finger/thumb/elbow/wrist/upper extremity
  code C43.7{laterality}  Melanoma of {laterality} leg or hip  when leg/thigh/calf/foot/toe/ankle/hip/knee/heel/shin/lower extremity/plantar/sole
  code C43.8  Melanoma of overlapping sites of skin  when overlapping
family Melanoma in situ
  term melanoma in situ | in situ melanoma | lentigo maligna | MIS melanoma | malignant melanoma in situ | hutchinson freckle | melanoma in situ/lentigo maligna + back/chest/abdomen/scalp/neck/ear/nose/cheek/arm/forearm/hand/shoulder/leg/thigh/calf/foot/face/trunk/temple/forehead/eyelid/lip/toe/ankle/knee/hip
  unless lentigo maligna melanoma
  history Z86.006  Personal history of melanoma in situ
  code D03.9  Melanoma in situ, site unspecified  needs site
  code D03.0  Melanoma in situ of lip  when lip
  code D03.10  Melanoma in situ of eyelid, side unspecified  when eyelid  needs laterality
  code D03.11{lid: upper=1 lower=2}  Melanoma in situ of right {lid} eyelid  when eyelid + right
  code D03.12{lid: upper=1 lower=2}  Melanoma in situ of left {lid} eyelid  when eyelid + left
  code D03.2{laterality}  Melanoma in situ of {laterality} ear  when ear/helix/earlobe
  code D03.30  Melanoma in situ of face, part unspecified  when face
  code D03.39  Melanoma in situ of another part of face  when nose/cheek/forehead/temple/chin/eyebrow
  code D03.4  Melanoma in situ of scalp or neck  when scalp/neck
  code D03.51  Melanoma in situ of anal skin  when anus/perianal
  code D03.52  Melanoma in situ of breast  when breast
  code D03.59  Melanoma in situ of another part of trunk  when back/chest/abdomen/trunk/flank/buttock/groin/scapula
  code D03.6{laterality}  Melanoma in situ of {laterality} arm or shoulder  when arm/forearm/shoulder/hand/finger/elbow/wrist/upper extremity
  code D03.7{laterality}  Melanoma in situ of {laterality} leg or hip  when leg/thigh/calf/foot/toe/ankle/hip/knee/shin/lower extremity
  code D03.8  Melanoma in situ of another site  when overlapping/other site

family Basal cell carcinoma
  term basal cell carcinoma | BCC | basal cell cancer | basal cell skin cancer | basalioma | basal cell epithelioma | rodent ulcer | nodular basal cell carcinoma | pigmented basal cell carcinoma | basal carcinoma | basocellular carcinoma | basocellular epithelioma | basal cell carcinoma/BCC/basocellular carcinoma/basalioma + nose/cheek/ear/scalp/neck/back/chest/shoulder/arm/forearm/hand/leg/thigh/calf/face/forehead/temple/lip/eyelid/canthus/trunk/breast/chin/abdomen/foot/ankle/helix/ala
  unless nevus syndrome
  history Z85.828  Personal history of other skin cancer
  family-history Z80.8  Family history of cancer of other organs
  code C44.91  Basal cell carcinoma of skin, site unspecified  needs site
  code C44.01  Basal cell carcinoma of skin of lip  when lip
  code C44.111  Basal cell carcinoma of eyelid, side unspecified  when eyelid/canthus  needs laterality
  code C44.112{lid: upper=1 lower=2}  Basal cell carcinoma of right {lid} eyelid  when eyelid/canthus + right
  code C44.119{lid: upper=1 lower=2}  Basal cell carcinoma of left {lid} eyelid  when eyelid/canthus + left
  code C44.21{laterality: right=2 left=9 unspecified=1}  Basal cell carcinoma of skin of {laterality} ear  when ear/helix/antihelix/earlobe/auricle/pinna/preauricular/conchal
  code C44.310  Basal cell carcinoma of face, part unspecified  when face/facial
  code C44.311  Basal cell carcinoma of skin of nose  when nose/nasal/ala/nasal tip/nostril
  code C44.319  Basal cell carcinoma of another part of face  when cheek/forehead/temple/chin/eyebrow/nasolabial/jawline/glabella/malar/infraorbital
  code C44.41  Basal cell carcinoma of scalp or neck  when scalp/neck/vertex/postauricular
  code C44.510  Basal cell carcinoma of anal skin  when anus/perianal
  code C44.511  Basal cell carcinoma of skin of breast  when breast
  code C44.519  Basal cell carcinoma of another part of trunk  when back/chest/abdomen/trunk/flank/buttock/groin/scapula/axilla
  code C44.61{laterality: right=2 left=9 unspecified=1}  Basal cell carcinoma of {laterality} arm or shoulder  when arm/forearm/shoulder/hand/finger/elbow/wrist/upper extremity
  code C44.71{laterality: right=2 left=9 unspecified=1}  Basal cell carcinoma of {laterality} leg or hip  when leg/thigh/calf/foot/toe/ankle/hip/knee/shin/lower extremity
  code C44.81  Basal cell carcinoma of overlapping sites of skin  when overlapping
family Squamous cell carcinoma of skin
  term squamous cell carcinoma of skin | cutaneous squamous cell carcinoma | squamous cell skin cancer | SCC of skin | cutaneous SCC | cSCC | skin squamous cell carcinoma | spinocellular carcinoma | squamous cell carcinoma/SCC/keratoacanthoma/squamous carcinoma/epidermoid carcinoma/spinocellular carcinoma + cheek/ear/scalp/back/chest/shoulder/arm/forearm/hand/leg/thigh/calf/shin/face/forehead/temple/eyelid/canthus/trunk/chin/abdomen/foot/ankle/helix/nose/finger/knee/toe/skin/dorsal hand/lower leg
  unless lung/tongue/esophagus/cervix/oral/larynx/tonsil/nasal cavity/oropharynx/in situ/floor of mouth/bladder/vulva/middle ear
  history Z85.828  Personal history of other skin cancer
  family-history Z80.8  Family history of cancer of other organs
  code C44.92  Squamous cell carcinoma of skin, site unspecified  needs site
  code C44.02  Squamous cell carcinoma of skin of lip  when skin of lip/cutaneous lip
  code C44.121  Squamous cell carcinoma of eyelid, side unspecified  when eyelid/canthus  needs laterality
  code C44.122{lid: upper=1 lower=2}  Squamous cell carcinoma of right {lid} eyelid  when eyelid/canthus + right
  code C44.129{lid: upper=1 lower=2}  Squamous cell carcinoma of left {lid} eyelid  when eyelid/canthus + left
  code C44.22{laterality: right=2 left=9 unspecified=1}  Squamous cell carcinoma of skin of {laterality} ear  when ear/helix/antihelix/earlobe/auricle/pinna/preauricular/conchal
  code C44.320  Squamous cell carcinoma of face, part unspecified  when face/facial
  code C44.321  Squamous cell carcinoma of skin of nose  when nose/nasal/ala
  code C44.329  Squamous cell carcinoma of another part of face  when cheek/forehead/temple/chin/eyebrow/jawline/malar
  code C44.42  Squamous cell carcinoma of scalp or neck  when scalp/neck/vertex/postauricular
  code C44.520  Squamous cell carcinoma of anal skin  when anal skin/perianal
  code C44.521  Squamous cell carcinoma of skin of breast  when breast
  code C44.529  Squamous cell carcinoma of another part of trunk  when back/chest/abdomen/trunk/flank/buttock/groin/scapula/axilla
  code C44.62{laterality: right=2 left=9 unspecified=1}  Squamous cell carcinoma of {laterality} arm or shoulder  when arm/forearm/shoulder/hand/finger/elbow/wrist/upper extremity/thumb
  code C44.72{laterality: right=2 left=9 unspecified=1}  Squamous cell carcinoma of {laterality} leg or hip  when leg/thigh/calf/foot/toe/ankle/hip/knee/shin/lower extremity
  code C44.82  Squamous cell carcinoma of overlapping sites of skin  when overlapping
# The bare words do not say "skin": only a note of skin care makes it so.
family Squamous cell carcinoma
  term squamous cell carcinoma | SCC | squamous carcinoma | epidermoid carcinoma | squamous cell cancer
  unless in situ/SCC antigen
  history Z85.828  Personal history of other skin cancer
  code C80.1  Cancer (squamous cell), site unspecified  needs site
  code C44.92  Squamous cell carcinoma of skin, site unspecified  when skin/mohs/~mohs/~actinic keratosis/~basal cell carcinoma/~dermatology/~skin cancer  needs site
family Skin cancer
  term skin cancer | cancer of skin | nonmelanoma skin cancer | non melanoma skin cancer | malignant skin tumor | malignant neoplasm of skin | NMSC | skin malignancy | skin carcinoma | carcinoma of skin | malignant skin lesion | skin cancer + nose/cheek/ear/scalp/neck/back/chest/shoulder/arm/forearm/hand/leg/face/forehead/temple/lip/eyelid/trunk
  unless skin cancer screening/skin cancer check/skin cancer exam/skin cancer prevention/skin cancer risk
  history Z85.828  Personal history of other skin cancer
  family-history Z80.8  Family history of cancer of other organs
  code C44.90  Skin cancer, type and site unspecified  needs type site
  code C44.00  Skin cancer of lip, type unspecified  when lip
  code C44.101  Skin cancer of eyelid, type and side unspecified  when eyelid/canthus  needs laterality
  code C44.102{lid: upper=1 lower=2}  Skin cancer of right {lid} eyelid, type unspecified  when eyelid/canthus + right
  code C44.109{lid: upper=1 lower=2}  Skin cancer of left {lid} eyelid, type unspecified  when eyelid/canthus + left
  code C44.20{laterality: right=2 left=9 unspecified=1}  Skin cancer of {laterality} ear, type unspecified  when ear
  code C44.300  Skin cancer of face, type and part unspecified  when face/facial
  code C44.301  Skin cancer of nose, type unspecified  when nose/nasal
  code C44.309  Skin cancer of another part of face, type unspecified  when cheek/forehead/temple/chin
  code C44.40  Skin cancer of scalp or neck, type unspecified  when scalp/neck
  code C44.500  Skin cancer of anal skin, type unspecified  when anus/perianal
  code C44.501  Skin cancer of breast skin, type unspecified  when breast
  code C44.509  Skin cancer of another part of trunk, type unspecified  when back/chest/abdomen/trunk/flank
  code C44.60{laterality: right=2 left=9 unspecified=1}  Skin cancer of {laterality} arm or shoulder, type unspecified  when arm/forearm/shoulder/hand/finger/upper extremity
  code C44.70{laterality: right=2 left=9 unspecified=1}  Skin cancer of {laterality} leg or hip, type unspecified  when leg/thigh/calf/foot/toe/ankle/hip/knee/lower extremity
  code C44.80  Skin cancer of overlapping sites, type unspecified  when overlapping
family Other specified skin cancer
  term sebaceous carcinoma | sebaceous gland carcinoma | eccrine carcinoma | porocarcinoma | eccrine porocarcinoma | adnexal carcinoma | skin adnexal carcinoma | microcystic adnexal carcinoma | extramammary paget disease | hidradenocarcinoma | pilomatrix carcinoma | atypical fibroxanthoma | basosquamous carcinoma | sweat gland carcinoma | trichilemmal carcinoma | meibomian gland carcinoma | apocrine carcinoma of skin | sebaceous carcinoma/porocarcinoma/adnexal carcinoma/atypical fibroxanthoma + eyelid/nose/scalp/neck/back/arm/leg/face/cheek/ear/hand/foot/chest
  history Z85.828  Personal history of other skin cancer
  code C44.99  Other specified skin cancer, site unspecified  needs site
  code C44.09  Other specified skin cancer of lip  when lip
  code C44.131  Sebaceous cell carcinoma of eyelid, side unspecified  when sebaceous/meibomian + eyelid/meibomian
  code C44.132{lid: upper=1 lower=2}  Sebaceous cell carcinoma of right {lid} eyelid  when sebaceous/meibomian + right + eyelid/meibomian
  code C44.139{lid: upper=1 lower=2}  Sebaceous cell carcinoma of left {lid} eyelid  when sebaceous/meibomian + left + eyelid/meibomian
  code C44.191  Other specified skin cancer of eyelid, side unspecified  when eyelid
  code C44.192{lid: upper=1 lower=2}  Other specified skin cancer of right {lid} eyelid  when eyelid + right
  code C44.199{lid: upper=1 lower=2}  Other specified skin cancer of left {lid} eyelid  when eyelid + left
  code C44.29{laterality: right=2 left=9 unspecified=1}  Other specified skin cancer of {laterality} ear  when ear
  code C44.390  Other specified skin cancer of face, part unspecified  when face/facial
  code C44.391  Other specified skin cancer of nose  when nose/nasal
  code C44.399  Other specified skin cancer of another part of face  when cheek/forehead/temple/chin
  code C44.49  Other specified skin cancer of scalp or neck  when scalp/neck
  code C44.590  Other specified skin cancer of anal skin  when anus/perianal
  code C44.591  Other specified skin cancer of breast skin  when breast
  code C44.599  Other specified skin cancer of another part of trunk  when back/chest/abdomen/trunk/groin/axilla/buttock
  code C44.69{laterality: right=2 left=9 unspecified=1}  Other specified skin cancer of {laterality} arm or shoulder  when arm/forearm/shoulder/hand/finger/upper extremity
  code C44.79{laterality: right=2 left=9 unspecified=1}  Other specified skin cancer of {laterality} leg or hip  when leg/thigh/calf/foot/toe/ankle/hip/knee/lower extremity
  code C44.89  Other specified skin cancer of overlapping sites  when overlapping
family Merkel cell carcinoma
  term merkel cell carcinoma | merkel cell cancer | merkel cell tumor | merkel carcinoma | cutaneous neuroendocrine carcinoma | merkel cell carcinoma + lip/eyelid/ear/face/nose/cheek/scalp/neck/arm/leg/back/chest/buttock/thigh/forearm/hand
  history Z85.821  Personal history of Merkel cell carcinoma
  code C4A.9  Merkel cell carcinoma, site unspecified  needs site
  code C4A.0  Merkel cell carcinoma of lip  when lip
  code C4A.10  Merkel cell carcinoma of eyelid, side unspecified  when eyelid
  code C4A.11{lid: upper=1 lower=2}  Merkel cell carcinoma of right {lid} eyelid  when eyelid + right
  code C4A.12{lid: upper=1 lower=2}  Merkel cell carcinoma of left {lid} eyelid  when eyelid + left
  code C4A.2{laterality}  Merkel cell carcinoma of {laterality} ear  when ear
  code C4A.30  Merkel cell carcinoma of face, part unspecified  when face
  code C4A.31  Merkel cell carcinoma of nose  when nose
  code C4A.39  Merkel cell carcinoma of another part of face  when cheek/forehead/temple/chin
  code C4A.4  Merkel cell carcinoma of scalp or neck  when scalp/neck
  code C4A.51  Merkel cell carcinoma of anal skin  when anus/perianal
  code C4A.52  Merkel cell carcinoma of skin of breast  when breast
  code C4A.59  Merkel cell carcinoma of another part of trunk  when back/chest/abdomen/trunk/buttock/groin
  code C4A.6{laterality}  Merkel cell carcinoma of {laterality} arm or shoulder  when arm/forearm/shoulder/hand/elbow/wrist/finger
  code C4A.7{laterality}  Merkel cell carcinoma of {laterality} leg or hip  when leg/thigh/calf/foot/knee/hip/ankle
  code C4A.8  Merkel cell carcinoma of overlapping sites  when overlapping
family Squamous cell carcinoma in situ of skin
  term bowen disease | squamous cell carcinoma in situ | SCC in situ | SCCIS | bowen's disease | bowenoid | intraepidermal carcinoma | carcinoma in situ of skin | skin carcinoma in situ | squamous cell carcinoma in situ/bowen disease/SCC in situ/SCCIS + lip/eyelid/ear/face/nose/cheek/scalp/neck/arm/leg/back/chest/hand/forearm/shin/temple/forehead/trunk/finger/thigh/foot
  unless vulva/penis/cervix/anus/oral/esophagus/larynx
  history Z86.007  Personal history of carcinoma in situ of skin
  code D04.9  Carcinoma in situ of skin, site unspecified  needs site
  code D04.0  Carcinoma in situ of skin of lip  when lip
  code D04.10  Carcinoma in situ of eyelid, side unspecified  when eyelid
  code D04.11{lid: upper=1 lower=2}  Carcinoma in situ of right {lid} eyelid  when eyelid + right
  code D04.12{lid: upper=1 lower=2}  Carcinoma in situ of left {lid} eyelid  when eyelid + left
  code D04.2{laterality}  Carcinoma in situ of skin of {laterality} ear  when ear/helix/earlobe
  code D04.30  Carcinoma in situ of face, part unspecified  when face/facial
  code D04.39  Carcinoma in situ of another part of face  when nose/cheek/forehead/temple/chin/eyebrow
  code D04.4  Carcinoma in situ of scalp or neck  when scalp/neck
  code D04.5  Carcinoma in situ of trunk  when back/chest/abdomen/trunk/breast/flank/buttock/groin
  code D04.6{laterality}  Carcinoma in situ of {laterality} arm or shoulder  when arm/forearm/shoulder/hand/finger/elbow/wrist/upper extremity
  code D04.7{laterality}  Carcinoma in situ of {laterality} leg or hip  when leg/thigh/calf/foot/toe/ankle/hip/knee/shin/lower extremity
  code D04.8  Carcinoma in situ of skin of another site  when other site

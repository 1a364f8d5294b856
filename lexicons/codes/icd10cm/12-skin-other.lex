# Sun and radiation damage, nails, hair, acne, sweat, pigment, thickening, scars, granuloma, lupus of the skin: offices, dermatology, surgeons.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, L55-L76, L80-L88, L90-L95, L98

# Sun and radiation
family Sunburn
  term sunburn | sun burn | sunburned | sunburnt
  code L55.9  Sunburn, degree not given  needs degree
  code L55.0  First degree sunburn  when first degree/1st degree/superficial
  code L55.1  Second degree sunburn  when second degree/2nd degree/blistering/blisters
  code L55.2  Third degree sunburn  when third degree/3rd degree
L56.0  Toxic skin reaction to light from a drug = phototoxic reaction | drug phototoxicity | phototoxic drug reaction | phototoxicity
L56.1  Allergic skin reaction to light from a drug = photoallergic drug reaction | photoallergic reaction
L56.2  Contact dermatitis from light = photocontact dermatitis | berloque dermatitis | phytophotodermatitis
L56.3  Hives from sunlight = solar urticaria
L56.4  Polymorphous light eruption = polymorphous light eruption | polymorphic light eruption | =PMLE | =PLE
L56.5  Disseminated superficial actinic porokeratosis = disseminated superficial actinic porokeratosis | DSAP
L56.8  Other acute skin change from ultraviolet light = photodermatitis | actinic dermatitis acute | hydroa vacciniforme | actinic cheilitis
L56.9  Acute skin change from ultraviolet light, unspecified = photosensitivity | photosensitivity dermatitis | sun sensitivity | photodermatosis
L57.0  Actinic keratosis = actinic keratosis | solar keratosis | actinic keratoses | =AK | actinic cheilitis keratosis | senile keratosis | keratosis actinic | keratosis | solar keratoses | =AKs | hypertrophic actinic keratosis
  unless seborrheic/pilaris/follicularis/punctata/lichenoid/arsenical/palmaris/stucco/inverted follicular/bladder/obturans
  history Z87.2  Personal history of diseases of the skin and subcutaneous tissue
L57.1  Actinic reticuloid = actinic reticuloid | chronic actinic dermatitis
L57.2  Rhomboid skin of the neck = cutis rhomboidalis nuchae
L57.3  Poikiloderma of Civatte = poikiloderma of civatte | civatte poikiloderma
L57.4  Slack skin of age (senile elastosis) = solar elastosis | senile elastosis | cutis laxa senilis
L57.5  Actinic granuloma = actinic granuloma
L57.8  Other skin change from long sun exposure = sun damaged skin | photoaging | sun damage | actinic damage | dermatoheliosis | farmer skin | photodamage | photodamaged skin | actinically damaged skin | chronic sun damage
L57.9  Skin change from long exposure to light, unspecified = chronic solar skin changes
family Radiodermatitis
  term radiation dermatitis | radiodermatitis | radiation skin reaction | radiation burn of skin | radiation induced dermatitis | postradiation dermatitis | actinic dermatitis due to radiotherapy | radiodermitis
  code L58.9  Skin inflammation from radiation, unspecified  needs acuity
  code L58.0  Acute skin inflammation from radiation  when acute
  code L58.1  Chronic skin inflammation from radiation  when chronic
L59.0  Erythema ab igne (skin change from heat) = erythema ab igne | dermatitis ab igne
L59.8  Other skin disorder from radiation = radiation fibrosis of skin | radiation fibrosis | radiation necrosis of soft tissue | radiation recall dermatitis
  unless lung
L59.9  Skin disorder from radiation, unspecified = radiation skin disorder

# Nails
L60.0  Ingrown nail = ingrown toenail | ingrown nail | onychocryptosis | ingrowing toenail | unguis incarnatus | ingrowing nail | ingrown toenails | ingrown great toenail
L60.1  Nail lifting (onycholysis) = onycholysis | nail separation
L60.2  Ram's horn nail (onychogryphosis) = onychogryphosis | onychogryposis
L60.3  Nail dystrophy = nail dystrophy | dystrophic nail | dystrophic toenails | onychodystrophy | dystrophic nails | trachyonychia | dystrophic toenail
L60.4  Beau's lines = beau's lines | beau lines
L60.5  Yellow nail syndrome = yellow nail syndrome
L60.8  Other nail disorder = subungual hemorrhage | splinter hemorrhages | nail pitting | onychauxis | thickened toenails | melanonychia | longitudinal melanonychia | subungual hemorrhages | brittle nails | onychomadesis | thick toenails | hypertrophic nails | leukonychia | onychorrhexis | koilonychia acquired | elongated toenails | nail discoloration | thickened nails | nail deformity | splinter hemorrhage
  unless traumatic/injury
L60.9  Nail disorder, unspecified = nail disorder | nail lesion | nail changes | nail disease | lesions of nails | ungual lesions
  unless clubbing

# Hair
family Alopecia
  term alopecia | hair loss | baldness | loss of hair | thinning hair | balding | nonscarring alopecia | hair thinning | absence of hair | diffuse alopecia
  unless syphilitic
  code L65.9  Hair loss without scarring, unspecified  needs type
  code L65.8  Other hair loss without scarring  when traction/drug-induced/traumatic
family Alopecia areata
  term alopecia areata | patchy hair loss | alopecia totalis | alopecia universalis | ophiasis
  code L63.9  Alopecia areata, unspecified
  code L63.0  Complete hair loss of the scalp  when totalis
  code L63.1  Complete hair loss of the body  when universalis
  code L63.2  Band-like hair loss (ophiasis)  when ophiasis
  code L63.8  Other alopecia areata  when multifocal/beard
family Androgenic alopecia
  term androgenetic alopecia | androgenic alopecia | male pattern baldness | female pattern hair loss | male pattern hair loss | male pattern alopecia | female pattern alopecia
  chronic
  code L64.9  Pattern baldness (androgenic alopecia), unspecified
  code L64.0  Pattern baldness (androgenic alopecia) caused by drugs  when drug-induced
  code L64.8  Other pattern baldness (androgenic alopecia)  when female pattern
L65.0  Telogen effluvium = telogen effluvium | postpartum hair loss
L65.1  Anagen effluvium = anagen effluvium | chemotherapy induced alopecia
L65.2  Alopecia mucinosa = alopecia mucinosa | follicular mucinosis
L65.8  Other hair loss without scarring = traction alopecia | drug induced alopecia
L66.0  Pseudopelade = pseudopelade | pseudopelade of brocq
L66.10  Lichen planopilaris, unspecified  needs type = lichen planopilaris | follicular lichen planus
L66.11  Classic lichen planopilaris = classic lichen planopilaris
L66.12  Frontal fibrosing alopecia = frontal fibrosing alopecia
L66.19  Other lichen planopilaris = graham little syndrome | fibrosing alopecia in a pattern distribution
L66.2  Folliculitis decalvans = folliculitis decalvans
L66.3  Dissecting cellulitis of the scalp = dissecting cellulitis of scalp | perifolliculitis capitis abscedens
L66.4  Folliculitis ulerythematosa reticulata = atrophoderma vermiculatum | folliculitis ulerythematosa reticulata
L66.81  Central centrifugal cicatricial alopecia = central centrifugal cicatricial alopecia | CCCA
L66.89  Other scarring alopecia = discoid scarring alopecia | scarring alopecia other
L66.9  Scarring alopecia, unspecified = scarring alopecia | cicatricial alopecia
L67.0  Trichorrhexis nodosa = trichorrhexis nodosa
L67.1  Variation in hair color = premature graying of hair | poliosis | variations in hair color | canities
L67.8  Other abnormality of hair color or shaft = fragilitas crinium | trichoptilosis
L67.9  Abnormality of hair color or shaft, unspecified = hair shaft abnormality
L68.0  Hirsutism = hirsutism | excess facial hair in women | excess hair in female | hirsute
L68.1  Acquired lanugo hair = acquired hypertrichosis lanuginosa
L68.2  Localized excess hair = localized hypertrichosis
L68.3  Polytrichia = polytrichia
L68.8  Other excess hair = hypertrichosis other
L68.9  Excess hair (hypertrichosis), unspecified = hypertrichosis | excessive hair growth

# Acne, rosacea, follicles, cysts
family Acne
  term acne | acne vulgaris | cystic acne | acne breakout | inflammatory acne | comedonal acne | nodulocystic acne | hormonal acne | facial acne | comedones | acne lesions
  unless rosacea/keloid/keloidalis/neonatal/newborn/excoriee/inversa
  code L70.9  Acne, unspecified
  code L70.0  Acne vulgaris  when vulgaris/comedonal/cystic/inflammatory/comedones/nodulocystic/pustular
  code L70.1  Acne conglobata  when conglobata
  code L70.2  Acne varioliformis  when varioliformis/necrotica
  code L70.3  Acne tropica  when tropica
  code L70.4  Infantile acne  when infantile/infant
  code L70.8  Other acne  when steroid/drug-induced/cosmetica/hormonal
L70.5  Acne excoriee (picked acne) = acne excoriee | excoriated acne | picker's acne
L71.0  Perioral dermatitis = perioral dermatitis | periorificial dermatitis
L71.1  Rhinophyma = rhinophyma
family Rosacea
  term rosacea | acne rosacea | papulopustular rosacea | erythematotelangiectatic rosacea
  chronic
  unless ocular rosacea blepharitis
  code L71.9  Rosacea, unspecified
  code L71.8  Other rosacea  when papulopustular/erythematotelangiectatic/phymatous/granulomatous
L72.0  Epidermal cyst = epidermal inclusion cyst | epidermoid cyst | epidermal cyst | inclusion cyst | infundibular cyst | milia | ruptured epidermal cyst | epidermal inclusion cysts | =EIC | keratin cyst
  unless newborn/ovary/brain/intracranial/testis/conjunctival/vaginal/spleen/neonatal
L72.11  Pilar cyst = pilar cyst | trichilemmal cyst | pilar cyst of scalp
L72.12  Trichodermal cyst = trichodermal cyst | proliferating trichilemmal cyst
L72.2  Steatocystoma multiplex = steatocystoma multiplex | steatocystoma
L72.3  Sebaceous cyst = sebaceous cyst | infected sebaceous cyst | sebaceous cysts
L72.8  Other follicular cyst of the skin = vellus hair cyst | eruptive vellus hair cysts
L72.9  Follicular cyst of the skin, unspecified = skin cyst | cyst of skin | cutaneous cyst | subcutaneous cyst | follicular cyst of skin
L73.0  Acne keloid = acne keloidalis nuchae | acne keloidalis | acne keloid | folliculitis keloidalis
L73.1  Razor bumps (pseudofolliculitis of the beard) = pseudofolliculitis barbae | razor bumps | ingrown hair of beard | ingrown hairs beard
L73.2  Hidradenitis suppurativa = hidradenitis suppurativa | hidradenitis | acne inversa | hydradenitis | hydrosadenitis | hidrosadenitis
  chronic
L73.8  Other disorder of the hair follicles = sycosis barbae | eosinophilic folliculitis | ingrown hair | sebaceous hyperplasia | hot tub folliculitis
L73.9  Disorder of the hair follicles, unspecified = folliculitis | inflamed hair follicle | infected hair follicle | follicular disorder
  unless decalvans/keloidalis

# Sweat glands
L74.0  Prickly heat (miliaria rubra) = miliaria rubra | prickly heat | heat rash
L74.1  Miliaria crystallina = miliaria crystallina
L74.2  Miliaria profunda = miliaria profunda
L74.3  Miliaria, unspecified = miliaria
L74.4  Lack of sweating = anhidrosis | hypohidrosis
family Focal hyperhidrosis
  term focal hyperhidrosis | primary focal hyperhidrosis | axillary hyperhidrosis | palmar hyperhidrosis | plantar hyperhidrosis | excessive sweating of hands | craniofacial hyperhidrosis | palmoplantar hyperhidrosis | facial hyperhidrosis | hyperhidrosis + axilla/axillary/palms/palmar/soles/plantar/face
  code L74.519  Primary heavy sweating of one area, area not given  needs site
  code L74.510  Primary heavy sweating of the armpits  when axilla/axillary/axillae
  code L74.511  Primary heavy sweating of the face  when face/facial/craniofacial
  code L74.512  Primary heavy sweating of the palms  when palm/palmar/palms/hands
  code L74.513  Primary heavy sweating of the soles  when sole/plantar/soles/feet
  code L74.52  Secondary heavy sweating of one area (Frey syndrome)  when secondary/gustatory/frey
L74.52  Secondary heavy sweating of one area (Frey syndrome) = frey syndrome | frey's syndrome | gustatory sweating | auriculotemporal syndrome
L74.8  Other disorder of the sweat glands = granulosis rubra nasi | disorder of sweat glands other
L74.9  Disorder of the sweat glands, unspecified = sweat gland disorder
L75.0  Foul-smelling sweat = bromhidrosis | body odor bromhidrosis
L75.1  Colored sweat = chromhidrosis
L75.2  Fox-Fordyce disease = fox fordyce disease | apocrine miliaria
L75.8  Other disorder of the apocrine sweat glands = apocrine sweat gland disorder other
L75.9  Disorder of the apocrine sweat glands, unspecified = apocrine sweat gland disorder

# Complications of procedures on the skin
family Postprocedural seroma or hematoma of the skin
  term seroma of surgical wound | wound seroma | postoperative seroma of skin | seroma at surgical site | surgical site seroma | surgical wound seroma | wound hematoma postoperative | incisional seroma | postoperative wound hematoma | incisional hematoma | surgical site hematoma | seroma + wound/incision/surgical site | subcutaneous seroma
  unless breast/vaginal cuff
  code L76.34  Seroma of the skin after another procedure
  code L76.33  Seroma of the skin after a skin procedure  when skin excision/dermatologic/skin graft/mohs
  code L76.32  Hematoma of the skin after another procedure  when hematoma
  code L76.31  Hematoma of the skin after a skin procedure  when hematoma + skin excision/dermatologic/skin graft/mohs
family Postprocedural bleeding of the skin
  term postoperative wound bleeding | bleeding surgical wound | bleeding from incision | incisional bleeding | bleeding from surgical site | postoperative incisional bleeding | bleeding after skin biopsy
  code L76.22  Bleeding of the skin after another procedure
  code L76.21  Bleeding of the skin after a skin procedure  when biopsy/skin excision/dermatologic/skin graft/mohs
family Intraoperative complication of the skin
  term intraoperative bleeding of skin | intraoperative skin hemorrhage
  code L76.02  Bleeding of the skin during another procedure
  code L76.01  Bleeding of the skin during a skin procedure  when dermatologic/mohs
L76.11  Accidental puncture or tear of the skin during a skin procedure = accidental skin laceration during dermatologic procedure
L76.12  Accidental puncture or tear of the skin during another procedure = accidental skin laceration during surgery | intraoperative skin laceration
L76.81  Other complication of the skin during a procedure = intraoperative skin complication
L76.82  Other complication of the skin after a procedure = postprocedural skin complication | skin flap necrosis postoperative | postoperative skin blister | surgical incision pain complication | wound edge necrosis

# Pigment
L80  Vitiligo = vitiligo
  chronic
L81.0  Dark skin after inflammation = postinflammatory hyperpigmentation | post-inflammatory hyperpigmentation | post inflammatory pigmentation
L81.1  Melasma (chloasma) = melasma | chloasma
  unless eyelid/pregnancy
L81.2  Freckles = freckles | ephelides | ephelis
L81.3  Cafe au lait spots = cafe au lait spots | cafe au lait macule | cafe-au-lait | cafe au lait macules
L81.4  Other brown pigmentation (lentigo) = lentigo | solar lentigo | lentigines | solar lentigines | age spots | liver spots | sun spots | lentigo simplex | solar lentigos
  unless maligna
L81.5  Leukoderma = leukoderma | idiopathic guttate hypomelanosis
L81.6  Other loss of pigment = hypopigmentation | postinflammatory hypopigmentation | hypopigmented macules | hypopigmented lesions | skin depigmentation | poikiloderma
L81.7  Pigmented purpuric dermatosis = pigmented purpuric dermatosis | schamberg disease | schamberg's disease | angioma serpiginosum | progressive pigmented purpura
L81.8  Other pigment disorder = tattoo pigmentation | iron pigmentation of skin | hemosiderin staining | hemosiderosis of skin
L81.9  Pigment disorder, unspecified = hyperpigmentation | skin discoloration pigment | dyschromia | pigmented lesion | skin pigmentation | abnormal pigmentation | hyperpigmented lesions | hyperpigmented macules | pigmented skin lesion | hyperpigmented skin | hyperpigmented lesion | dyschromias | pigmentary changes of skin | changing pigmented lesion | hyperpigmented patches
  unless retinal/retina/iris/purpuric/villonodular/postinflammatory/oral/fundus

# Thickening and keratoses
L82.1  Other seborrheic keratosis = seborrheic keratosis | seborrheic keratoses | stucco keratosis | =SK | =SKs | dermatosis papulosa nigra | leser trelat sign | basal cell papilloma | seborrheic wart
  unless inflamed/irritated
L82.0  Inflamed seborrheic keratosis = inflamed seborrheic keratosis | irritated seborrheic keratosis | inflamed SK | irritated SK | seborrheic keratosis + inflamed/irritated/bleeding/itching | inflamed seborrheic keratoses
L83  Acanthosis nigricans = acanthosis nigricans | acanthosis | confluent and reticulated papillomatosis
  unless glycogenic
L84  Corns and calluses = corns | callus | callosity | corn of toe | corns and callosities | calluses | plantar callus | hyperkeratotic lesion of foot | plantar keratosis | heloma | heloma durum | clavus | tyloma | corns and calluses | foot callus | pre-ulcerative callus | porokeratosis plantar | corn/callus/callosity/hyperkeratosis + toe/foot/plantar/heel
  unless fracture/bone/bony/corpus/callosum/formation
L85.0  Acquired ichthyosis = acquired ichthyosis | ichthyosis acquired
L85.1  Acquired thick skin of palms and soles = acquired keratoderma | acquired palmoplantar keratoderma | keratoderma palmaris et plantaris | keratoderma climactericum
L85.2  Punctate keratosis of palms and soles = keratosis punctata | punctate keratoses
L85.3  Dry skin (xerosis) = xerosis | dry skin | xerosis cutis | xeroderma acquired | xerotic skin | dry skin dermatitis | skin dryness | cutaneous xerosis
L85.8  Other thickening of the skin = keratosis pilaris | cutaneous horn | keratosis pilaris rubra | acrokeratosis | lichenoid keratosis | benign lichenoid keratosis | keratoacanthoma | keratoacanthomas
L85.9  Thickening of the skin, unspecified = hyperkeratosis | hyperkeratotic lesion | epidermal thickening | hyperkeratotic lesions | hyperkeratotic papule
  unless plantar/oral/breast/gingival/foot
L87.0  Kyrle disease = kyrle disease | kyrle's disease | hyperkeratosis follicularis penetrans
L87.1  Reactive perforating collagenosis = reactive perforating collagenosis
L87.2  Elastosis perforans serpiginosa = elastosis perforans serpiginosa
L87.8  Other perforating skin disorder = acquired perforating dermatosis
L87.9  Perforating skin disorder, unspecified = perforating skin disorder
L88  Pyoderma gangrenosum = pyoderma gangrenosum | phagedenic pyoderma | gangrenous pyoderma

# Atrophy, scars, overgrowth
L90.0  Lichen sclerosus of the skin = lichen sclerosus et atrophicus | lichen sclerosus of skin | =LSA | extragenital lichen sclerosus | lichen sclerosus
  unless vulvar/vulva/penis
L90.1  Anetoderma of Schweninger-Buzzi = anetoderma | schweninger buzzi anetoderma
L90.2  Anetoderma of Jadassohn-Pellizzari = jadassohn pellizzari anetoderma
L90.3  Atrophoderma of Pasini and Pierini = atrophoderma | atrophoderma of pasini and pierini
L90.4  Acrodermatitis chronica atrophicans = acrodermatitis chronica atrophicans
L90.5  Scar or fibrosis of the skin = scar | scar of skin | cicatrix | scarring of skin | painful scar | scar tissue | surgical scar | scars | scar contracture | disfigurement due to scar | skin scar | adherent scar | acne scarring | atrophic scar | scarring | skin fibrosis | fibrosis of skin | cicatricial fibrosis | scar adherent
  kind finding
  unless hypertrophic/keloid/cornea/corneal/chorioretinal/cervix/uterine/uterus/renal/cesarean/lung/heart/myocardial/retinal/conjunctival/alopecia/well healed/healed/pulmonary/apical/liver/glial/tympanic/kidney/burn
L90.6  Stretch marks = striae | stretch marks | striae distensae | striae atrophicae | abdominal striae
L90.8  Other atrophy of the skin = skin atrophy | thin skin | atrophy of skin | skin fragility | fragile skin | macular atrophy of skin | steroid atrophy of skin | nephrogenic systemic fibrosis | nephrogenic fibrosing dermopathy
L90.9  Atrophic disorder of the skin, unspecified = atrophic skin disorder
L91.0  Keloid or hypertrophic scar = hypertrophic scar | keloid | keloid scar | keloids | hypertrophic scarring | cheloid | keloidal scar | hypertrophic cicatrix | keloid cicatrix | scar + hypertrophic/keloid
  unless acne
L91.8  Other overgrowth of the skin = skin tag | skin tags | acrochordon | fibroepithelial polyp of skin | acrochordons | cutaneous tag | inflamed skin tag | fibroepithelial polyp | multiple skin tags
  unless anal/perianal/hemorrhoidal/anus/preauricular/ear/vulva/vagina/eyelid
L91.9  Overgrowth of the skin, unspecified = hypertrophic disorder of skin
L92.0  Granuloma annulare = granuloma annulare
L92.1  Necrobiosis lipoidica = necrobiosis lipoidica
  unless diabetic/diabeticorum
L92.2  Granuloma faciale = granuloma faciale
L92.3  Foreign body granuloma of the skin = foreign body granuloma of skin | suture granuloma of skin | retained foreign body granuloma
L92.8  Other granuloma of the skin = umbilical granuloma in adult | granuloma of skin other | hypergranulation tissue | hypergranulation | proud flesh | exuberant granulation tissue | excessive granulation tissue
L92.9  Granuloma of the skin, unspecified = granuloma | skin granuloma | granuloma of skin | granulomas | granulomatous lesion of skin | cutaneous granulomas | granulomatosis
  unless inflammation/reaction/process/orchitis/prostatitis/infiltrate/uveitis/lung/pulmonary/hepatic/liver/pyogenic/annulare/inguinale/calcified/wegener/polyangiitis/foreign body/umbilical/faciale/eosinophilic/lethal midline/lymphomatoid/splenic/sarcoid/dental/periapical/peritoneal/newborn/septic/majocchi/tubes/intubation/swimming pool/retinal/spermatic/sperm/prostatic/prostate/lymph

# Lupus and scleroderma limited to the skin; vasculitis
L93.0  Discoid lupus = discoid lupus erythematosus | discoid lupus | cutaneous lupus | =DLE | lupus erythematosus of skin | chronic cutaneous lupus | cutaneous lupus erythematosus
  chronic
  unless subacute/systemic
L93.1  Subacute cutaneous lupus = subacute cutaneous lupus erythematosus | subacute cutaneous lupus | =SCLE
  chronic
L93.2  Other local lupus = lupus profundus | lupus panniculitis | lupus tumidus | tumid lupus | lupus erythematosus panniculitis
  chronic
L94.0  Morphea (localized scleroderma) = morphea | localized scleroderma | circumscribed scleroderma
L94.1  Linear scleroderma = linear scleroderma | en coup de sabre | linear morphea
L94.2  Calcium deposits in the skin = calcinosis cutis | cutaneous calcification | calcinosis of skin
L94.3  Sclerodactyly = sclerodactyly
L94.4  Gottron papules = gottron papules | gottron's papules
L94.5  Poikiloderma vasculare atrophicans = poikiloderma vasculare atrophicans
L94.6  Ainhum = ainhum
L94.8  Other localized connective tissue disorder = localized connective tissue disorder other
L94.9  Localized connective tissue disorder, unspecified = localized connective tissue disorder
L95.0  Livedoid vasculitis = livedoid vasculopathy | livedoid vasculitis | atrophie blanche
L95.1  Erythema elevatum diutinum = erythema elevatum diutinum
L95.8  Other vasculitis limited to the skin = urticarial vasculitis of skin | nodular vasculitis of skin
L95.9  Vasculitis limited to the skin, unspecified = cutaneous vasculitis | leukocytoclastic vasculitis of skin | vasculitis of skin | skin vasculitis | cutaneous small vessel vasculitis

# Other
L98.0  Pyogenic granuloma = pyogenic granuloma | lobular capillary hemangioma | pyogenic granuloma of skin
  unless gingiva/oral/gum
L98.1  Self-inflicted skin lesions (factitial dermatitis) = factitial dermatitis | dermatitis artefacta | neurotic excoriation | neurotic excoriations
L98.2  Febrile neutrophilic dermatosis (Sweet) = sweet syndrome | sweet's syndrome | acute febrile neutrophilic dermatosis
L98.3  Eosinophilic cellulitis (Wells) = eosinophilic cellulitis | wells syndrome
L98.5  Mucin in the skin = mucinosis of skin | scleromyxedema | focal mucinosis | lichen myxedematosus | papular mucinosis | scleredema
L98.6  Other infiltration of the skin = lymphocytic infiltrate of skin | pseudolymphoma of skin | cutaneous lymphoid hyperplasia | cutaneous infiltrate
L98.7  Excess skin = excess skin | redundant skin | excessive and redundant skin | loose skin after weight loss | panniculus redundancy | excess skin after weight loss | panniculus adiposus redundant
  unless eyelid
L98.8  Other disorder of the skin = skin fistula | cutaneous fistula | draining sinus of skin | skin sinus tract | moisture associated dermatitis other | subcutaneous nodule disorder | fistula | fistula of skin | wrinkles | rhytids | facial rhytids | skin crease
  unless arteriovenous/AV/anal/perianal/rectal/vaginal/vesical/urethral/enterocutaneous/biliary/bronchopleural/gastric/dialysis/anorectal/pancreatic/colovesical/colonic/ureteral/carotid/oroantral/tracheoesophageal/intestinal/bladder/dural/aortoenteric/CSF/perilymph/coronary/lymphatic/enteroenteric/rectovaginal/crohn/pilonidal/dental/preauricular/branchial/thyroglossal/salivary/chylous/labyrinthine/urinary/vesicovaginal/penile/oronasal/access/brachiocephalic/radiocephalic/brachiobasilic/arterial/thrill/esophageal/anastomotic/duodenal/ileal/urethrocutaneous/aorta/aortic/nipple/mammary
L98.9  Disorder of the skin, unspecified = skin lesion | skin disorder | lesion of skin | skin lesions | cutaneous lesion | skin disease | cutaneous lesions | skin problem | dermal lesion | lesion of scalp | scalp lesion | facial lesion | suspicious skin lesion | dermatosis | lesion on back | dermatologic disease | disorder of skin | cheek lesion skin | lesion/lesions + skin/scalp/forearm/cheek/eyebrow/forehead/chest wall/back of neck | lesion on face | changing skin lesion | dermatologic problem | skin condition | skin abnormality | skin sore | sore on skin
  kind finding

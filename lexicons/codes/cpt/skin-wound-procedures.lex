# Skin, nail and wound procedures, for dermatology, primary care, urgent care, emergency departments and wound clinics.
# Code numbers only are CPT's (American Medical Association); every wording here is our own. Size in centimeters and site decide.
system CPT
source CPT code numbers as listed in CMS Addendum B and NCCI unit edits
kind procedure

# Draining and removing
family Drainage of a skin abscess
  term incision and drainage of abscess | abscess drainage | I&D of abscess | incision and drainage | I&D | I and D | abscess incised and drained | abscess was drained | incised and drained | drainage/drained/incised + abscess/boil/furuncle/paronychia/carbuncle
  unless pilonidal/hematoma/perianal/perirectal/peritonsillar/bartholin/breast/postoperative/septal/open fracture/debridement of joint/dental/percutaneous
  code 10060  Skin abscess opened and drained, simple or single
  code 10061  Skin abscess opened and drained, complicated or several  when complicated/complex/multiple/loculated/loculations/packed/packing/loculations broken
family Drainage of a pilonidal cyst
  term pilonidal drainage | I&D of pilonidal | drainage/drained/I&D/incision and drainage + pilonidal
  code 10080  Tailbone cyst opened and drained, simple
  code 10081  Tailbone cyst opened and drained, complicated  when complicated/complex/packed
10140  Collection of blood under the skin drained = hematoma drainage | evacuation of hematoma | drainage/drained/I&D/incision and drainage/evacuated + hematoma/seroma
  unless subdural/epidural/subungual/septal/cerebral/intracranial/intracerebral
10160  Abscess, cyst or blood collection emptied by needle = needle aspiration of abscess | aspiration/aspirated + abscess/seroma/hematoma/cyst
  unless breast/ganglion/thyroid/ovarian/baker/peritonsillar/renal
10180  Wound infection after surgery opened and drained = drainage/I&D/incision and drainage + postoperative wound infection/surgical wound infection
family Foreign body under the skin taken out
  term foreign body removal | removal of foreign body | splinter removal | foreign body removed | splinter removed | removal/removed + splinter/fish hook/fishhook/glass/pellet/thorn
  unless ear/nose/eye/cornea/corneal/conjunctival/esophagus/vagina/throat/nasal/airway/rectum
  code 10120  Foreign body under the skin taken out through a cut, simple
  code 10121  Foreign body under the skin taken out through a cut, complicated  when complicated/complex
# Dead tissue and dressings
family Debridement by depth
  term debridement | sharp debridement | excisional debridement | wound debridement | debrided | surgical debridement
  unless nail/arthroscopic/meniscus/burn/labrum/open fracture/joint
  code 97597  Dead skin cut away from a wound, first 20 square centimeters  needs depth
  code 97597  Dead skin cut away from a wound, first 20 square centimeters  when selective/epidermis/dermis/slough/devitalized/fibrin
  code 11042  Dead tissue cut away down to the fat, first 20 square centimeters  when subcutaneous/subcutaneous tissue/~subcutaneous tissue
  code 11043  Dead tissue cut away down to muscle, first 20 square centimeters  when muscle/fascia
  code 11044  Dead tissue cut away down to bone, first 20 square centimeters  when bone
family Wound vacuum dressing
  term negative pressure wound therapy | wound vac change | wound VAC | NPWT | vacuum assisted closure | wound vac placement
  code 97605  Wound vacuum dressing, up to 50 square centimeters
  code 97606  Wound vacuum dressing, more than 50 square centimeters  when greater than 50/more than 50
family Burn dressing
  term burn dressing | burn debridement | burn care | burn dressing change | debridement/dressing + burn
  code 16020  Burn cleaned and dressed, small
  code 16025  Burn cleaned and dressed, medium  when medium/whole face/whole extremity
  code 16030  Burn cleaned and dressed, large  when large/more than one extremity
29580  Paste boot for a leg ulcer = unna boot | unna boot application | unna boot applied | unna wrap
29581  Compression bandage of several layers below the knee = multilayer compression | profore wrap | multi-layer compression wrap | four layer compression | compression wrap applied
# Sampling
family Skin biopsy by cutting a thin slice
  term shave biopsy | tangential biopsy | biopsy by shave technique | shave bx | skin biopsy by shave | saucerization biopsy
  code 11102  Skin sampled by a thin slice, first spot
  code 11103  Skin sampled by a thin slice, each further spot  when each additional/additional lesion/second lesion
family Skin biopsy by punch
  term punch biopsy | punch bx | 4 mm punch | 3 mm punch | skin punch biopsy
  unless cervix/cervical/vulvar/vulva
  code 11104  Skin sampled by a round punch, first spot
  code 11105  Skin sampled by a round punch, each further spot  when each additional/additional lesion/second lesion
11106  Skin sampled by cutting into it, first spot = incisional biopsy of skin | incisional skin biopsy
# Small growths
family Skin tags cut off
  term skin tag removal | removal of skin tags | skin tags removed | skin tag excision | acrochordon removal | snip excision of skin tags | removed/removal/snipped/excised + skin tag/acrochordon/skin tags
  code 11200  Skin tags taken off, up to fifteen
  code 11201  Skin tags taken off, each further ten  when each additional
family Shaving off a skin growth
  term shave removal | shave excision | shaving of lesion | shave removal of lesion
  unless biopsy
  code 11301  Skin growth of the trunk, arm or leg shaved off, 0.6 to 1.0 cm  needs size
  code 11300  Skin growth of the trunk, arm or leg shaved off, up to 0.5 cm  when trunk/back/arm/leg/chest/abdomen/thigh/shoulder + 0.3 cm/0.4 cm/0.5 cm/3 mm/4 mm/5 mm
  code 11301  Skin growth of the trunk, arm or leg shaved off, 0.6 to 1.0 cm  when trunk/back/arm/leg/chest/abdomen/thigh/shoulder
  code 11306  Skin growth of the scalp, neck, hand, foot or genitals shaved off, 0.6 to 1.0 cm  when scalp/neck/hand/foot/genital
  code 11311  Skin growth of the face, ear, eyelid, nose or lip shaved off, 0.6 to 1.0 cm  when face/ear/eyelid/nose/lip/cheek/forehead/temple
family Benign skin growth cut out
  term excision of benign lesion | excision of cyst | cyst excision | excision of sebaceous cyst | excision of epidermal inclusion cyst | excision of nevus | mole excision | excision of mole | lesion excised | excision/excised/removal + benign lesion/epidermal cyst/sebaceous cyst/epidermoid cyst/nevus/mole/dermatofibroma/inclusion cyst
  unless ganglion/baker/malignant/melanoma/carcinoma/shave/breast/ovarian/pilonidal/bartholin/branchial
  code 11402  Benign growth of the trunk, arm or leg cut out, 1.1 to 2.0 cm  needs size
  code 11400  Benign growth of the trunk, arm or leg cut out, up to 0.5 cm  when 0.3 cm/0.4 cm/0.5 cm/3 mm/4 mm/5 mm
  code 11401  Benign growth of the trunk, arm or leg cut out, 0.6 to 1.0 cm  when 0.6 cm/0.7 cm/0.8 cm/0.9 cm/1.0 cm/1 cm/6 mm/7 mm/8 mm
  code 11402  Benign growth of the trunk, arm or leg cut out, 1.1 to 2.0 cm  when 1.1 cm/1.2 cm/1.3 cm/1.4 cm/1.5 cm/1.6 cm/1.7 cm/1.8 cm/1.9 cm/2.0 cm/2 cm
  code 11403  Benign growth of the trunk, arm or leg cut out, 2.1 to 3.0 cm  when 2.1 cm/2.2 cm/2.3 cm/2.4 cm/2.5 cm/2.6 cm/2.7 cm/2.8 cm/2.9 cm/3.0 cm/3 cm
  code 11404  Benign growth of the trunk, arm or leg cut out, 3.1 to 4.0 cm  when 3.1 cm/3.2 cm/3.3 cm/3.4 cm/3.5 cm/3.6 cm/3.8 cm/4.0 cm/4 cm
  code 11406  Benign growth of the trunk, arm or leg cut out, more than 4.0 cm  when 4.5 cm/5 cm/5.0 cm/6 cm/7 cm/8 cm
  code 11421  Benign growth of the scalp, neck, hand, foot or genitals cut out, 0.6 to 1.0 cm  when scalp/neck/hand/foot/genital + 0.6 cm/0.7 cm/0.8 cm/0.9 cm/1.0 cm/1 cm
  code 11422  Benign growth of the scalp, neck, hand, foot or genitals cut out, 1.1 to 2.0 cm  when scalp/neck/hand/foot/genital
  code 11423  Benign growth of the scalp, neck, hand, foot or genitals cut out, 2.1 to 3.0 cm  when scalp/neck/hand/foot/genital + 2.2 cm/2.5 cm/2.8 cm/3.0 cm/3 cm
  code 11441  Benign growth of the face cut out, 0.6 to 1.0 cm  when face/ear/eyelid/nose/lip/cheek/forehead/temple + 0.6 cm/0.7 cm/0.8 cm/0.9 cm/1.0 cm/1 cm
  code 11442  Benign growth of the face cut out, 1.1 to 2.0 cm  when face/ear/eyelid/nose/lip/cheek/forehead/temple
family Skin cancer cut out
  term excision of malignant lesion | excision of basal cell carcinoma | wide local excision | excision of squamous cell carcinoma | excision of melanoma | wide excision | WLE | excision/excised + basal cell carcinoma/squamous cell carcinoma/melanoma/skin cancer/BCC/SCC
  unless breast/mohs/vulva
  code 11602  Skin cancer of the trunk, arm or leg cut out, 1.1 to 2.0 cm  needs size
  code 11601  Skin cancer of the trunk, arm or leg cut out, 0.6 to 1.0 cm  when 0.6 cm/0.7 cm/0.8 cm/0.9 cm/1.0 cm/1 cm
  code 11602  Skin cancer of the trunk, arm or leg cut out, 1.1 to 2.0 cm  when 1.1 cm/1.2 cm/1.3 cm/1.4 cm/1.5 cm/1.6 cm/1.8 cm/2.0 cm/2 cm
  code 11603  Skin cancer of the trunk, arm or leg cut out, 2.1 to 3.0 cm  when 2.1 cm/2.2 cm/2.4 cm/2.5 cm/2.6 cm/2.8 cm/3.0 cm/3 cm
  code 11604  Skin cancer of the trunk, arm or leg cut out, 3.1 to 4.0 cm  when 3.2 cm/3.5 cm/3.8 cm/4.0 cm/4 cm
  code 11606  Skin cancer of the trunk, arm or leg cut out, more than 4.0 cm  when 4.5 cm/5.0 cm/5 cm/6 cm
  code 11622  Skin cancer of the scalp, neck, hand, foot or genitals cut out, 1.1 to 2.0 cm  when scalp/neck/hand/foot/genital
  code 11642  Skin cancer of the face cut out, 1.1 to 2.0 cm  when face/ear/eyelid/nose/lip/cheek/forehead/temple
  code 11641  Skin cancer of the face cut out, 0.6 to 1.0 cm  when face/ear/eyelid/nose/lip/cheek/forehead/temple + 0.6 cm/0.7 cm/0.8 cm/0.9 cm/1.0 cm/1 cm
family Lump of the soft tissue cut out
  term lipoma excision | excision of lipoma | lipoma removal | excision of soft tissue mass | lipoma excised
  code 21931  Fatty lump of the back cut out, 3 cm or more  needs site
  code 21930  Fatty lump of the back cut out, less than 3 cm  when back/flank + 1 cm/2 cm/2.5 cm
  code 21931  Fatty lump of the back cut out, 3 cm or more  when back/flank
  code 23071  Fatty lump of the shoulder cut out, 3 cm or more  when shoulder
  code 24071  Fatty lump of the upper arm or elbow cut out, 3 cm or more  when upper arm/elbow/arm
  code 25071  Fatty lump of the forearm or wrist cut out, 3 cm or more  when forearm/wrist
  code 27337  Fatty lump of the thigh or knee cut out, 3 cm or more  when thigh/knee
  code 21552  Fatty lump of the neck or chest cut out, 3 cm or more  when neck/chest
# Destroying
family Precancer of the skin destroyed
  term cryotherapy of actinic keratosis | destruction of actinic keratosis | cryotherapy/liquid nitrogen/frozen/cryosurgery/destruction/LN2/treated + actinic keratosis/actinic keratoses/AK/AKs/premalignant lesion
  code 17000  Precancer of the skin destroyed, first spot
  code 17004  Precancers of the skin destroyed, fifteen or more  when fifteen or more/15 or more/more than 15/15/16/18/20
family Further precancers of the skin destroyed
  term cryotherapy of actinic keratosis | destruction of actinic keratosis | cryotherapy/liquid nitrogen/frozen/cryosurgery/destruction/LN2/treated + actinic keratosis/actinic keratoses/AK/AKs/premalignant lesion
  code 17003  Precancer of the skin destroyed, second to fourteenth spot, each  when two/three/four/five/six/multiple/several/2/3/4/5/6/7/8/9/10
family Warts and other benign growths destroyed
  term wart treatment | cryotherapy of wart | liquid nitrogen to warts | wart destruction | cryotherapy of seborrheic keratosis | cryotherapy/liquid nitrogen/frozen/cryosurgery/destruction/LN2/cantharidin/froze + wart/warts/verruca/molluscum/seborrheic keratosis/plantar wart
  unless genital/condyloma/penis/vulva/anal
  code 17110  Warts or other benign growths destroyed, up to fourteen
  code 17111  Warts or other benign growths destroyed, fifteen or more  when fifteen or more/15 or more/more than 15
54056  Growths of the penis frozen = cryotherapy/liquid nitrogen/cryosurgery + penis/penile/genital warts/condyloma
  sex male
56501  Growths of the vulva destroyed, few = cryotherapy/liquid nitrogen/destruction/TCA + vulvar/vulva/genital warts/condyloma
  sex female
family Skin cancer destroyed
  term electrodesiccation and curettage | ED&C | curettage and electrodesiccation | EDC of basal cell | curettage and cautery | destruction of malignant lesion
  unless date/due
  code 17262  Skin cancer of the trunk, arm or leg destroyed, 1.1 to 2.0 cm  needs size
  code 17261  Skin cancer of the trunk, arm or leg destroyed, 0.6 to 1.0 cm  when 0.6 cm/0.7 cm/0.8 cm/0.9 cm/1.0 cm/1 cm
  code 17272  Skin cancer of the scalp, neck, hand, foot or genitals destroyed, 1.1 to 2.0 cm  when scalp/neck/hand/foot/genital
  code 17282  Skin cancer of the face destroyed, 1.1 to 2.0 cm  when face/ear/eyelid/nose/lip/cheek/forehead/temple
17250  Overgrown wound tissue burned off = silver nitrate | chemical cautery of granulation tissue | silver nitrate cautery
  unless nose/nasal/epistaxis/cervix/nosebleed
family Mohs surgery
  term mohs surgery | mohs micrographic surgery | mohs excision | mohs
  unless history
  code 17311  Skin cancer of head, neck, hands, feet or genitals cut out layer by layer, first stage
  code 17312  Skin cancer of head, neck, hands, feet or genitals cut out layer by layer, each further stage  when each additional stage/second stage/additional stage/2 stages/two stages
  code 17313  Skin cancer of the trunk, arms or legs cut out layer by layer, first stage  when trunk/back/arm/leg/chest/shoulder/thigh
11900  Medicine injected into skin spots, up to seven = intralesional injection | intralesional kenalog | intralesional triamcinolone | keloid injection | kenalog/triamcinolone + intralesional/keloid/alopecia areata
96910  Light treatment with tar or ultraviolet B = phototherapy treatment | narrowband UVB | NBUVB | UVB phototherapy
  unless jaundice/bilirubin
96567  Light-activated treatment of precancers = photodynamic therapy | PDT with blue light | ALA PDT | levulan blue light
# Nails
family Nails trimmed or thinned
  term nail debridement | debridement of nails | toenail debridement | debridement of mycotic nails | nails debrided | mycotic nails debrided | debridement/debrided + nails/toenails
  code 11720  Diseased nails thinned, one to five  needs number
  code 11721  Diseased nails thinned, six or more  when six or more/6 or more/10/ten/all ten/x10/x 10/bilateral/1-5 bilateral
  code 11720  Diseased nails thinned, one to five  when one/two/three/four/five/1/2/3/4/5
11719  Healthy nails trimmed = nail trimming | trimming of nondystrophic nails | toenails trimmed | nails trimmed
11730  Nail pulled off = nail avulsion | toenail avulsion | partial nail avulsion | nail plate avulsion | avulsion of nail | toenail removal | removal of toenail | ingrown toenail removal
  unless phenol/matrixectomy/matricectomy
11750  Nail and its root taken away for good = matrixectomy | matricectomy | phenol matrixectomy | chemical matrixectomy | permanent nail removal | phenol and alcohol procedure | nail avulsion + phenol
11740  Blood under a nail let out = subungual hematoma evacuation | nail trephination | trephination | drainage/evacuation/drained + subungual hematoma
11760  Nail bed repaired = nail bed repair | repair of nail bed | nailbed repair
11765  Skin wedge beside an ingrown nail cut out = wedge excision of nail fold
family Corns and calluses pared
  term callus paring | paring of callus | corn paring | calluses pared | callus debrided | hyperkeratotic lesions pared | pared/paring/trimmed/debridement/debrided + callus/corn/calluses/corns/hyperkeratosis
  code 11055  Corn or callus pared, one
  code 11056  Corns or calluses pared, two to four  when two/three/four/2/3/4/multiple/bilateral
  code 11057  Corns or calluses pared, more than four  when five/six/more than four/5/6
# Closing wounds: the depth and the total length decide
family Wound closed with stitches, staples or glue
  term laceration repair | simple laceration repair | laceration repaired | wound closure | sutured laceration | laceration was sutured | repair of laceration | lac repair | sutures placed | staples placed | primary closure of laceration | laceration/wound + sutured/repaired/stapled/closed with sutures/dermabond/steri-strips applied with glue/glued/nylon/prolene/ethilon
  unless intermediate/complex/perineal/vaginal/obstetric/tendon/removal/removed/nail bed/lip vermilion flap
  code 12001  Simple wound closure of scalp, neck, trunk, arm or leg, up to 2.5 cm  needs length
  code 12001  Simple wound closure of scalp, neck, trunk, arm or leg, up to 2.5 cm  when 0.5 cm/1 cm/1.0 cm/1.5 cm/2 cm/2.0 cm/2.5 cm
  code 12002  Simple wound closure of scalp, neck, trunk, arm or leg, 2.6 to 7.5 cm  when 2.7 cm/2.8 cm/3 cm/3.0 cm/3.5 cm/4 cm/4.0 cm/4.5 cm/5 cm/5.0 cm/5.5 cm/6 cm/6.0 cm/6.5 cm/7 cm/7.0 cm/7.5 cm
  code 12004  Simple wound closure of scalp, neck, trunk, arm or leg, 7.6 to 12.5 cm  when 8 cm/8.0 cm/8.5 cm/9 cm/9.0 cm/10 cm/10.0 cm/11 cm/12 cm/12.5 cm
  code 12005  Simple wound closure of scalp, neck, trunk, arm or leg, 12.6 to 20 cm  when 13 cm/14 cm/15 cm/16 cm/17 cm/18 cm/20 cm
  code 12011  Simple wound closure of the face, up to 2.5 cm  when face/eyebrow/forehead/chin/lip/cheek/nose/ear/eyelid/facial
  code 12011  Simple wound closure of the face, up to 2.5 cm  when face/eyebrow/forehead/chin/lip/cheek/nose/ear/eyelid/facial + 0.5 cm/1 cm/1.0 cm/1.5 cm/2 cm/2.0 cm/2.5 cm
  code 12013  Simple wound closure of the face, 2.6 to 5.0 cm  when face/eyebrow/forehead/chin/lip/cheek/nose/ear/eyelid/facial + 2.8 cm/3 cm/3.0 cm/3.5 cm/4 cm/4.0 cm/4.5 cm/5 cm/5.0 cm
  code 12014  Simple wound closure of the face, 5.1 to 7.5 cm  when face/eyebrow/forehead/chin/lip/cheek/nose/ear/eyelid/facial + 5.5 cm/6 cm/6.0 cm/6.5 cm/7 cm/7.0 cm/7.5 cm
family Wound closed in layers
  term intermediate repair | layered closure | layered repair | two layer closure | closed in layers | intermediate closure | repaired in layers
  unless complex/fascia/abdomen closed/cesarean/trocar
  code 12032  Layered wound closure of scalp, trunk, arm or leg, 2.6 to 7.5 cm  needs length
  code 12031  Layered wound closure of scalp, trunk, arm or leg, up to 2.5 cm  when 1 cm/1.5 cm/2 cm/2.0 cm/2.5 cm
  code 12032  Layered wound closure of scalp, trunk, arm or leg, 2.6 to 7.5 cm  when 3 cm/3.0 cm/3.5 cm/4 cm/4.0 cm/4.5 cm/5 cm/5.0 cm/6 cm/7 cm/7.5 cm
  code 12034  Layered wound closure of scalp, trunk, arm or leg, 7.6 to 12.5 cm  when 8 cm/9 cm/10 cm/12 cm
  code 12041  Layered wound closure of neck, hand, foot or genitals, up to 2.5 cm  when neck/hand/foot/genital/finger/toe
  code 12042  Layered wound closure of neck, hand, foot or genitals, 2.6 to 7.5 cm  when neck/hand/foot/genital/finger/toe + 3 cm/3.0 cm/3.5 cm/4 cm/5 cm/6 cm/7 cm
  code 12051  Layered wound closure of the face, up to 2.5 cm  when face/eyebrow/forehead/chin/lip/cheek/nose/ear/eyelid/facial
  code 12052  Layered wound closure of the face, 2.6 to 5.0 cm  when face/eyebrow/forehead/chin/lip/cheek/nose/ear/eyelid/facial + 3 cm/3.0 cm/3.5 cm/4 cm/4.0 cm/5 cm
family Wound closed with extensive work
  term complex repair | complex closure | complex wound closure | complex laceration repair
  code 13121  Extensive wound closure of scalp, arm or leg, 2.6 to 7.5 cm  needs length
  code 13120  Extensive wound closure of scalp, arm or leg, 1.1 to 2.5 cm  when 1.5 cm/2 cm/2.0 cm/2.5 cm
  code 13101  Extensive wound closure of the trunk, 2.6 to 7.5 cm  when trunk/back/chest/abdomen
  code 13132  Extensive wound closure of the face, neck, hand or foot, 2.6 to 7.5 cm  when face/forehead/cheek/chin/neck/hand/foot/axilla/genital
  code 13152  Extensive wound closure of eyelid, nose, ear or lip, 2.6 to 7.5 cm  when eyelid/nose/ear/lip
15851  Stitches or staples taken out under sedation = suture removal under anesthesia | suture removal under sedation
15853  Stitches or staples taken out without sedation = suture removal | removal of sutures | sutures removed | staples removed | staple removal | stitches removed
  unless anesthesia/sedation/ureteral/drain
12020  Surgical wound that opened closed again, simple = wound dehiscence repair | closure of dehiscence | dehiscence + closed/repaired/closure
# Grafts and flaps
family Skin graft, split thickness
  term split thickness skin graft | STSG | split-thickness graft
  code 15100  Thin skin graft to the trunk, arm or leg
  code 15120  Thin skin graft to the face, hand, foot or genitals  when face/scalp/hand/foot/genital/neck/toe
family Skin graft, full thickness
  term full thickness skin graft | FTSG | full-thickness graft
  code 15220  Full skin graft to the scalp, arm or leg
  code 15240  Full skin graft to the face, neck, hand or foot  when forehead/cheek/chin/neck/hand/foot/axilla
  code 15260  Full skin graft to the nose, ear, eyelid or lip  when nose/ear/eyelid/lip
family Skin flap turned in from the side
  term adjacent tissue transfer | rotation flap | advancement flap | transposition flap | bilobed flap | local flap
  code 14040  Neighboring skin moved over a wound of face, neck, hand or foot, up to 10 square centimeters
  code 14020  Neighboring skin moved over a wound of scalp, arm or leg, up to 10 square centimeters  when scalp/arm/leg
  code 14000  Neighboring skin moved over a wound of the trunk, up to 10 square centimeters  when trunk/back/chest/abdomen
  code 14060  Neighboring skin moved over a wound of eyelid, nose, ear or lip, up to 10 square centimeters  when eyelid/nose/ear/lip
15271  Skin substitute put on a wound of the trunk, arm or leg = skin substitute application | skin substitute graft | apligraf | dermagraft | bioengineered skin
# Breast
19000  Breast cyst emptied by needle = breast cyst aspiration | aspiration of breast cyst
  unless history
19083  Breast sampled by needle under ultrasound = ultrasound guided breast biopsy | ultrasound-guided core breast biopsy | breast biopsy + ultrasound guided/ultrasound
19081  Breast sampled by needle under mammogram = stereotactic breast biopsy | stereotactic core biopsy | breast biopsy + stereotactic/tomosynthesis guided
19085  Breast sampled by needle under MRI = MRI guided breast biopsy | breast biopsy + MRI guided
19120  Breast lump cut out = excision of breast mass | breast lumpectomy for benign | excisional breast biopsy | excision + breast lesion/fibroadenoma
19301  Part of a breast removed for cancer = lumpectomy | partial mastectomy | segmental mastectomy | breast conserving surgery | quadrantectomy
19303  Whole breast removed = simple mastectomy | total mastectomy | skin sparing mastectomy | nipple sparing mastectomy | mastectomy
  unless modified radical/partial/segmental/history
19307  Breast and armpit nodes removed = modified radical mastectomy | MRM
19020  Breast abscess opened and drained = drainage/I&D/incision and drainage + breast abscess
38525  Deep armpit nodes removed = sentinel lymph node biopsy | sentinel node biopsy | SLNB | axillary lymph node biopsy | axillary lymph node excision
38505  Lymph node sampled by needle = lymph node core biopsy | core needle biopsy of lymph node | needle biopsy + lymph node
38500  Lymph node near the skin cut out = excisional lymph node biopsy | lymph node excision | excision of cervical lymph node
10021  Lump sampled by fine needle, first = fine needle aspiration | FNA
  unless ultrasound/guided/EUS/endoscopic/bronchoscopic
10005  Lump sampled by fine needle under ultrasound, first = ultrasound guided fine needle aspiration | thyroid FNA | ultrasound guided FNA | FNA/fine needle aspiration + ultrasound/thyroid nodule/guided

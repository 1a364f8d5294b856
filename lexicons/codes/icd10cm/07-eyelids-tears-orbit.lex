# Eyelids, tear system and orbit: eye clinics, family and pediatric offices, emergency departments, plastic surgery.
# Lids: right upper 1, right lower 2, right 3, left upper 4, left lower 5, left 6, unspecified 9 (0 where there are five characters).
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, H00-H05

family Stye
  term stye | hordeolum | external hordeolum | hordeolum externum | infected eyelash follicle | sty
  code H00.01{laterality: right=3 left=6 unspecified=9}  Stye (hordeolum externum), {laterality} eye, eyelid unspecified
  code H00.01{laterality: right=1 left=4}  Stye (hordeolum externum), {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H00.01{laterality: right=2 left=5}  Stye (hordeolum externum), {laterality} lower eyelid  when lower/lower lid/lower eyelid
  code H00.02{laterality: right=3 left=6 unspecified=9}  Internal stye (hordeolum internum), {laterality} eye, eyelid unspecified  when internal/internum/meibomian
  code H00.02{laterality: right=1 left=4}  Internal stye (hordeolum internum), {laterality} upper eyelid  when internal/internum/meibomian + upper/upper lid/upper eyelid
  code H00.02{laterality: right=2 left=5}  Internal stye (hordeolum internum), {laterality} lower eyelid  when internal/internum/meibomian + lower/lower lid/lower eyelid
family Internal stye
  term hordeolum internum | internal hordeolum | internal stye | infected meibomian gland | meibomian gland infection
  code H00.02{laterality: right=3 left=6 unspecified=9}  Internal stye (hordeolum internum), {laterality} eye, eyelid unspecified
  code H00.02{laterality: right=1 left=4}  Internal stye (hordeolum internum), {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H00.02{laterality: right=2 left=5}  Internal stye (hordeolum internum), {laterality} lower eyelid  when lower/lower lid/lower eyelid
family Eyelid abscess
  term eyelid abscess | abscess of eyelid | furuncle of eyelid | abscess + eyelid/upper lid/lower lid | lid abscess | palpebral abscess
  code H00.03{laterality: right=3 left=6 unspecified=9}  Abscess of the eyelid, {laterality} eye, eyelid unspecified
  code H00.03{laterality: right=1 left=4}  Abscess of the eyelid, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H00.03{laterality: right=2 left=5}  Abscess of the eyelid, {laterality} lower eyelid  when lower/lower lid/lower eyelid
family Chalazion
  term chalazion | meibomian cyst | meibomian gland cyst | chalazia | chalazions
  unless infected
  code H00.1{laterality: right=3 left=6 unspecified=9}  Chalazion, {laterality} eye, eyelid unspecified
  code H00.1{laterality: right=1 left=4}  Chalazion, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H00.1{laterality: right=2 left=5}  Chalazion, {laterality} lower eyelid  when lower/lower lid/lower eyelid
family Blepharitis
  term blepharitis | inflammation of eyelid margin | granulated eyelids | palpebral inflammation margin | eyelid margin inflammation | anterior blepharitis | posterior blepharitis | staphylococcal blepharitis | seborrheic blepharitis | chronic blepharitis | marginal blepharitis | blepharitis of both eyes
  unless blepharoconjunctivitis/herpes/zoster
  code H01.00{laterality: right=3 left=6 unspecified=9}  Blepharitis, unspecified, {laterality} eye, eyelid unspecified
  code H01.00{laterality: right=1 left=4}  Blepharitis, unspecified, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H01.00{laterality: right=2 left=5}  Blepharitis, unspecified, {laterality} lower eyelid  when lower/lower lid/lower eyelid
  code H01.00A  Blepharitis, unspecified, right eye, upper and lower eyelids  when right + upper and lower/upper/both lids/both eyelids + upper and lower/lower/both lids/both eyelids
  code H01.00B  Blepharitis, unspecified, left eye, upper and lower eyelids  when left + upper and lower/upper/both lids/both eyelids + upper and lower/lower/both lids/both eyelids
  code H01.01{laterality: right=3 left=6 unspecified=9}  Ulcerative blepharitis, {laterality} eye, eyelid unspecified  when ulcerative
  code H01.01{laterality: right=1 left=4}  Ulcerative blepharitis, {laterality} upper eyelid  when ulcerative + upper/upper lid/upper eyelid
  code H01.01{laterality: right=2 left=5}  Ulcerative blepharitis, {laterality} lower eyelid  when ulcerative + lower/lower lid/lower eyelid
  code H01.01A  Ulcerative blepharitis, right eye, upper and lower eyelids  when ulcerative + right + upper and lower/upper/both lids/both eyelids + upper and lower/lower/both lids/both eyelids
  code H01.01B  Ulcerative blepharitis, left eye, upper and lower eyelids  when ulcerative + left + upper and lower/upper/both lids/both eyelids + upper and lower/lower/both lids/both eyelids
  code H01.02{laterality: right=3 left=6 unspecified=9}  Squamous blepharitis, {laterality} eye, eyelid unspecified  when squamous/seborrheic
  code H01.02{laterality: right=1 left=4}  Squamous blepharitis, {laterality} upper eyelid  when squamous/seborrheic + upper/upper lid/upper eyelid
  code H01.02{laterality: right=2 left=5}  Squamous blepharitis, {laterality} lower eyelid  when squamous/seborrheic + lower/lower lid/lower eyelid
  code H01.02A  Squamous blepharitis, right eye, upper and lower eyelids  when squamous/seborrheic + right + upper and lower/upper/both lids/both eyelids + upper and lower/lower/both lids/both eyelids
  code H01.02B  Squamous blepharitis, left eye, upper and lower eyelids  when squamous/seborrheic + left + upper and lower/upper/both lids/both eyelids + upper and lower/lower/both lids/both eyelids
family Allergic eyelid dermatitis
  term allergic dermatitis of eyelid | contact dermatitis of eyelid | eyelid dermatitis | periocular dermatitis | contact dermatitis + eyelid | dermatitis + eyelid | allergic eyelid dermatitis | dermatitis of eyelid
  code H01.11{laterality: right=3 left=6 unspecified=9}  Allergic dermatitis of the eyelid, {laterality} eye, eyelid unspecified
  code H01.11{laterality: right=1 left=4}  Allergic dermatitis of the eyelid, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H01.11{laterality: right=2 left=5}  Allergic dermatitis of the eyelid, {laterality} lower eyelid  when lower/lower lid/lower eyelid
  code H01.13{laterality: right=3 left=6 unspecified=9}  Eczema of the eyelid, {laterality} eye, eyelid unspecified  when eczematous/eczema/atopic
  code H01.13{laterality: right=1 left=4}  Eczema of the eyelid, {laterality} upper eyelid  when eczematous/eczema/atopic + upper/upper lid/upper eyelid
  code H01.13{laterality: right=2 left=5}  Eczema of the eyelid, {laterality} lower eyelid  when eczematous/eczema/atopic + lower/lower lid/lower eyelid
family Discoid lupus of the eyelid
  term discoid lupus of eyelid | discoid lupus + eyelid
  code H01.12{laterality: right=3 left=6 unspecified=9}  Discoid lupus of the eyelid, {laterality} eye, eyelid unspecified
  code H01.12{laterality: right=1 left=4}  Discoid lupus of the eyelid, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H01.12{laterality: right=2 left=5}  Discoid lupus of the eyelid, {laterality} lower eyelid  when lower/lower lid/lower eyelid
family Eyelid eczema
  term eczema of eyelid | eczematous dermatitis of eyelid | eczema + eyelid | eyelid eczema
  code H01.13{laterality: right=3 left=6 unspecified=9}  Eczema of the eyelid, {laterality} eye, eyelid unspecified
  code H01.13{laterality: right=1 left=4}  Eczema of the eyelid, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H01.13{laterality: right=2 left=5}  Eczema of the eyelid, {laterality} lower eyelid  when lower/lower lid/lower eyelid
family Dry eyelid skin
  term xeroderma of eyelid | dry skin of eyelid
  code H01.14{laterality: right=3 left=6 unspecified=9}  Dry skin (xeroderma) of the eyelid, {laterality} eye, eyelid unspecified
  code H01.14{laterality: right=1 left=4}  Dry skin (xeroderma) of the eyelid, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H01.14{laterality: right=2 left=5}  Dry skin (xeroderma) of the eyelid, {laterality} lower eyelid  when lower/lower lid/lower eyelid
H01.8{laterality: right=3 left=6 unspecified=9}  Other inflammation of the eyelid, {laterality} eye = other eyelid inflammation
H01.9  Inflammation of the eyelid, unspecified = inflammation of eyelid | eyelid inflammation | palpebral inflammation
family Entropion
  term entropion | inward turning of eyelid | eyelid entropion | inturned eyelid
  code H02.00{laterality: right=3 left=6 unspecified=9}  Entropion, unspecified, {laterality} eye, eyelid unspecified
  code H02.00{laterality: right=1 left=4}  Entropion, unspecified, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H02.00{laterality: right=2 left=5}  Entropion, unspecified, {laterality} lower eyelid  when lower/lower lid/lower eyelid
  code H02.01{laterality: right=3 left=6 unspecified=9}  Cicatricial entropion, {laterality} eye, eyelid unspecified  when cicatricial/scar
  code H02.01{laterality: right=1 left=4}  Cicatricial entropion, {laterality} upper eyelid  when cicatricial/scar + upper/upper lid/upper eyelid
  code H02.01{laterality: right=2 left=5}  Cicatricial entropion, {laterality} lower eyelid  when cicatricial/scar + lower/lower lid/lower eyelid
  code H02.02{laterality: right=3 left=6 unspecified=9}  Mechanical entropion, {laterality} eye, eyelid unspecified  when mechanical
  code H02.02{laterality: right=1 left=4}  Mechanical entropion, {laterality} upper eyelid  when mechanical + upper/upper lid/upper eyelid
  code H02.02{laterality: right=2 left=5}  Mechanical entropion, {laterality} lower eyelid  when mechanical + lower/lower lid/lower eyelid
  code H02.03{laterality: right=3 left=6 unspecified=9}  Senile entropion, {laterality} eye, eyelid unspecified  when senile/involutional/age related
  code H02.03{laterality: right=1 left=4}  Senile entropion, {laterality} upper eyelid  when senile/involutional/age related + upper/upper lid/upper eyelid
  code H02.03{laterality: right=2 left=5}  Senile entropion, {laterality} lower eyelid  when senile/involutional/age related + lower/lower lid/lower eyelid
  code H02.04{laterality: right=3 left=6 unspecified=9}  Spastic entropion, {laterality} eye, eyelid unspecified  when spastic
  code H02.04{laterality: right=1 left=4}  Spastic entropion, {laterality} upper eyelid  when spastic + upper/upper lid/upper eyelid
  code H02.04{laterality: right=2 left=5}  Spastic entropion, {laterality} lower eyelid  when spastic + lower/lower lid/lower eyelid
family Trichiasis
  term trichiasis | ingrown eyelash | trichiasis without entropion | misdirected eyelashes | eyelash trichiasis
  unless trichiasis with entropion
  code H02.05{laterality: right=3 left=6 unspecified=9}  Trichiasis without entropion, {laterality} eye, eyelid unspecified
  code H02.05{laterality: right=1 left=4}  Trichiasis without entropion, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H02.05{laterality: right=2 left=5}  Trichiasis without entropion, {laterality} lower eyelid  when lower/lower lid/lower eyelid
family Ectropion
  term ectropion | eyelid ectropion | everted eyelid | outward turning of eyelid
  unless cervical/cervix/uveae
  code H02.10{laterality: right=3 left=6 unspecified=9}  Ectropion, unspecified, {laterality} eye, eyelid unspecified
  code H02.10{laterality: right=1 left=4}  Ectropion, unspecified, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H02.10{laterality: right=2 left=5}  Ectropion, unspecified, {laterality} lower eyelid  when lower/lower lid/lower eyelid
  code H02.11{laterality: right=3 left=6 unspecified=9}  Cicatricial ectropion, {laterality} eye, eyelid unspecified  when cicatricial/scar
  code H02.11{laterality: right=1 left=4}  Cicatricial ectropion, {laterality} upper eyelid  when cicatricial/scar + upper/upper lid/upper eyelid
  code H02.11{laterality: right=2 left=5}  Cicatricial ectropion, {laterality} lower eyelid  when cicatricial/scar + lower/lower lid/lower eyelid
  code H02.12{laterality: right=3 left=6 unspecified=9}  Mechanical ectropion, {laterality} eye, eyelid unspecified  when mechanical
  code H02.12{laterality: right=1 left=4}  Mechanical ectropion, {laterality} upper eyelid  when mechanical + upper/upper lid/upper eyelid
  code H02.12{laterality: right=2 left=5}  Mechanical ectropion, {laterality} lower eyelid  when mechanical + lower/lower lid/lower eyelid
  code H02.13{laterality: right=3 left=6 unspecified=9}  Senile ectropion, {laterality} eye, eyelid unspecified  when senile/involutional/age related
  code H02.13{laterality: right=1 left=4}  Senile ectropion, {laterality} upper eyelid  when senile/involutional/age related + upper/upper lid/upper eyelid
  code H02.13{laterality: right=2 left=5}  Senile ectropion, {laterality} lower eyelid  when senile/involutional/age related + lower/lower lid/lower eyelid
  code H02.14{laterality: right=3 left=6 unspecified=9}  Spastic ectropion, {laterality} eye, eyelid unspecified  when spastic
  code H02.14{laterality: right=1 left=4}  Spastic ectropion, {laterality} upper eyelid  when spastic + upper/upper lid/upper eyelid
  code H02.14{laterality: right=2 left=5}  Spastic ectropion, {laterality} lower eyelid  when spastic + lower/lower lid/lower eyelid
  code H02.15{laterality: right=3 left=6 unspecified=9}  Paralytic ectropion, {laterality} eye, eyelid unspecified  when paralytic
  code H02.15{laterality: right=1 left=4}  Paralytic ectropion, {laterality} upper eyelid  when paralytic + upper/upper lid/upper eyelid
  code H02.15{laterality: right=2 left=5}  Paralytic ectropion, {laterality} lower eyelid  when paralytic + lower/lower lid/lower eyelid
family Lagophthalmos
  term lagophthalmos | incomplete eyelid closure | inability to close eye | incomplete closure of eyelids | unable to close eyelid | lagophthalmia | incomplete eye closure
  code H02.20{laterality: right=3 left=6 unspecified=9}  Lagophthalmos, unspecified, {laterality} eye, eyelid unspecified
  code H02.20{laterality: right=1 left=4}  Lagophthalmos, unspecified, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H02.20{laterality: right=2 left=5}  Lagophthalmos, unspecified, {laterality} lower eyelid  when lower/lower lid/lower eyelid
  code H02.20A  Lagophthalmos, unspecified, right eye, upper and lower eyelids  when right + upper and lower/upper/both lids/both eyelids + upper and lower/lower/both lids/both eyelids
  code H02.20B  Lagophthalmos, unspecified, left eye, upper and lower eyelids  when left + upper and lower/upper/both lids/both eyelids + upper and lower/lower/both lids/both eyelids
  code H02.21{laterality: right=3 left=6 unspecified=9}  Cicatricial lagophthalmos, {laterality} eye, eyelid unspecified  when cicatricial/scar
  code H02.21{laterality: right=1 left=4}  Cicatricial lagophthalmos, {laterality} upper eyelid  when cicatricial/scar + upper/upper lid/upper eyelid
  code H02.21{laterality: right=2 left=5}  Cicatricial lagophthalmos, {laterality} lower eyelid  when cicatricial/scar + lower/lower lid/lower eyelid
  code H02.21A  Cicatricial lagophthalmos, right eye, upper and lower eyelids  when cicatricial/scar + right + upper and lower/upper/both lids/both eyelids + upper and lower/lower/both lids/both eyelids
  code H02.21B  Cicatricial lagophthalmos, left eye, upper and lower eyelids  when cicatricial/scar + left + upper and lower/upper/both lids/both eyelids + upper and lower/lower/both lids/both eyelids
  code H02.22{laterality: right=3 left=6 unspecified=9}  Mechanical lagophthalmos, {laterality} eye, eyelid unspecified  when mechanical
  code H02.22{laterality: right=1 left=4}  Mechanical lagophthalmos, {laterality} upper eyelid  when mechanical + upper/upper lid/upper eyelid
  code H02.22{laterality: right=2 left=5}  Mechanical lagophthalmos, {laterality} lower eyelid  when mechanical + lower/lower lid/lower eyelid
  code H02.22A  Mechanical lagophthalmos, right eye, upper and lower eyelids  when mechanical + right + upper and lower/upper/both lids/both eyelids + upper and lower/lower/both lids/both eyelids
  code H02.22B  Mechanical lagophthalmos, left eye, upper and lower eyelids  when mechanical + left + upper and lower/upper/both lids/both eyelids + upper and lower/lower/both lids/both eyelids
  code H02.23{laterality: right=3 left=6 unspecified=9}  Paralytic lagophthalmos, {laterality} eye, eyelid unspecified  when paralytic/facial palsy/facial paralysis/Bell's palsy
  code H02.23{laterality: right=1 left=4}  Paralytic lagophthalmos, {laterality} upper eyelid  when paralytic/facial palsy/facial paralysis/Bell's palsy + upper/upper lid/upper eyelid
  code H02.23{laterality: right=2 left=5}  Paralytic lagophthalmos, {laterality} lower eyelid  when paralytic/facial palsy/facial paralysis/Bell's palsy + lower/lower lid/lower eyelid
  code H02.23A  Paralytic lagophthalmos, right eye, upper and lower eyelids  when paralytic/facial palsy/facial paralysis/Bell's palsy + right + upper and lower/upper/both lids/both eyelids + upper and lower/lower/both lids/both eyelids
  code H02.23B  Paralytic lagophthalmos, left eye, upper and lower eyelids  when paralytic/facial palsy/facial paralysis/Bell's palsy + left + upper and lower/upper/both lids/both eyelids + upper and lower/lower/both lids/both eyelids
  code H02.20C  Lagophthalmos, unspecified, both eyes, upper and lower eyelids  when bilateral
  code H02.23C  Paralytic lagophthalmos, both eyes, upper and lower eyelids  when bilateral + paralytic/facial palsy
  code H02.21C  Cicatricial lagophthalmos, both eyes, upper and lower eyelids  when bilateral + cicatricial
  code H02.22C  Mechanical lagophthalmos, both eyes, upper and lower eyelids  when bilateral + mechanical
family Blepharochalasis
  term blepharochalasis | pseudoptosis blepharochalasis
  code H02.3{laterality: right=3 left=6 unspecified=0}  Blepharochalasis, {laterality} eye, eyelid unspecified
  code H02.3{laterality: right=1 left=4}  Blepharochalasis, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H02.3{laterality: right=2 left=5}  Blepharochalasis, {laterality} lower eyelid  when lower/lower lid/lower eyelid
family Ptosis of the eyelid
  term ptosis of eyelid | eyelid ptosis | blepharoptosis | palpebral ptosis | drooping eyelid | droopy eyelid | ptosis | lid ptosis | drooping of eyelid | drooping upper eyelid | lid droop | eyelid droop | eyelid drooping | senile ptosis | aponeurotic ptosis | droopy eyelids | involutional ptosis | upper eyelid ptosis
  unless breast/renal/kidney/brow/congenital/visceral/gastric/mammary/uterine/vaginal/colon/eyebrow/grade II ptosis/grade III ptosis/nipple
  code H02.40{laterality-b}  Drooping (ptosis) of the eyelid, unspecified type, eyelid: {laterality-b}
  code H02.41{laterality-b}  Mechanical ptosis of the eyelid, eyelid: {laterality-b}  when mechanical
  code H02.42{laterality-b}  Myogenic ptosis of the eyelid, eyelid: {laterality-b}  when myogenic/myopathic
  code H02.43{laterality-b}  Paralytic ptosis of the eyelid, eyelid: {laterality-b}  when paralytic/neurogenic/third nerve palsy
family Abnormal innervation syndrome of the eyelid
  term marcus gunn jaw winking | abnormal innervation syndrome | jaw winking ptosis | eyelid abnormal innervation
  code H02.51{laterality: right=3 left=6 unspecified=9}  Abnormal innervation syndrome of the eyelid, {laterality} eye, eyelid unspecified
  code H02.51{laterality: right=1 left=4}  Abnormal innervation syndrome of the eyelid, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H02.51{laterality: right=2 left=5}  Abnormal innervation syndrome of the eyelid, {laterality} lower eyelid  when lower/lower lid/lower eyelid
family Blepharophimosis
  term blepharophimosis | ankyloblepharon acquired
  code H02.52{laterality: right=3 left=6 unspecified=9}  Blepharophimosis, {laterality} eye, eyelid unspecified
  code H02.52{laterality: right=1 left=4}  Blepharophimosis, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H02.52{laterality: right=2 left=5}  Blepharophimosis, {laterality} lower eyelid  when lower/lower lid/lower eyelid
family Eyelid retraction
  term eyelid retraction | lid retraction | retraction of eyelid | upper eyelid retraction | palpebral retraction
  code H02.53{laterality: right=3 left=6 unspecified=9}  Retraction of the eyelid, {laterality} eye, eyelid unspecified
  code H02.53{laterality: right=1 left=4}  Retraction of the eyelid, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H02.53{laterality: right=2 left=5}  Retraction of the eyelid, {laterality} lower eyelid  when lower/lower lid/lower eyelid
H02.59  Other disorder of eyelid function = sensory disorder of eyelid | deficient blink reflex | floppy eyelid syndrome | lid lag
family Xanthelasma
  term xanthelasma | xanthelasma palpebrarum | xanthelasmata | xanthoma of eyelid
  chronic
  code H02.6{laterality: right=3 left=6 unspecified=0}  Xanthelasma, {laterality} eye, eyelid unspecified
  code H02.6{laterality: right=1 left=4}  Xanthelasma, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H02.6{laterality: right=2 left=5}  Xanthelasma, {laterality} lower eyelid  when lower/lower lid/lower eyelid
H02.70  Degenerative disorder of eyelid and area around the eye, unspecified = degenerative disorder of eyelid
family Chloasma of the eyelid
  term chloasma of eyelid | melasma of eyelid
  code H02.71{laterality: right=3 left=6 unspecified=9}  Chloasma of the eyelid, {laterality} eye, eyelid unspecified
  code H02.71{laterality: right=1 left=4}  Chloasma of the eyelid, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H02.71{laterality: right=2 left=5}  Chloasma of the eyelid, {laterality} lower eyelid  when lower/lower lid/lower eyelid
family Loss of eyelashes
  term madarosis | loss of eyelashes | eyelash loss
  code H02.72{laterality: right=3 left=6 unspecified=9}  Loss of lashes (madarosis), {laterality} eye, eyelid unspecified
  code H02.72{laterality: right=1 left=4}  Loss of lashes (madarosis), {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H02.72{laterality: right=2 left=5}  Loss of lashes (madarosis), {laterality} lower eyelid  when lower/lower lid/lower eyelid
family Vitiligo of the eyelid
  term vitiligo of eyelid | eyelid vitiligo
  code H02.73{laterality: right=3 left=6 unspecified=9}  Vitiligo of the eyelid, {laterality} eye, eyelid unspecified
  code H02.73{laterality: right=1 left=4}  Vitiligo of the eyelid, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H02.73{laterality: right=2 left=5}  Vitiligo of the eyelid, {laterality} lower eyelid  when lower/lower lid/lower eyelid
H02.79  Other degenerative disorder of eyelid and area around the eye = periocular hyperpigmentation degeneration
family Retained foreign body in the eyelid
  term retained foreign body in eyelid | retained foreign body of eyelid | old foreign body of eyelid
  code H02.81{laterality: right=3 left=6 unspecified=9}  Retained foreign body in the eyelid, {laterality} eye, eyelid unspecified
  code H02.81{laterality: right=1 left=4}  Retained foreign body in the eyelid, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H02.81{laterality: right=2 left=5}  Retained foreign body in the eyelid, {laterality} lower eyelid  when lower/lower lid/lower eyelid
family Cyst of the eyelid
  term eyelid cyst | cyst of eyelid | sebaceous cyst of eyelid | cyst + eyelid | hidrocystoma of eyelid | inclusion cyst of eyelid | eyelid cysts
  unless meibomian/dermoid
  code H02.82{laterality: right=3 left=6 unspecified=9}  Cyst of the eyelid, {laterality} eye, eyelid unspecified
  code H02.82{laterality: right=1 left=4}  Cyst of the eyelid, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H02.82{laterality: right=2 left=5}  Cyst of the eyelid, {laterality} lower eyelid  when lower/lower lid/lower eyelid
family Dermatochalasis
  term dermatochalasis | baggy eyelids | excess eyelid skin | redundant eyelid skin
  code H02.83{laterality: right=3 left=6 unspecified=9}  Excess lid skin (dermatochalasis), {laterality} eye, eyelid unspecified
  code H02.83{laterality: right=1 left=4}  Excess lid skin (dermatochalasis), {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H02.83{laterality: right=2 left=5}  Excess lid skin (dermatochalasis), {laterality} lower eyelid  when lower/lower lid/lower eyelid
family Swelling of the eyelid
  term eyelid edema | edema of eyelid | eyelid swelling | swelling of eyelid | palpebral edema | swollen eyelid | hyperemia of eyelid | lid edema | swelling + eyelid | edema + eyelid | swollen eyelids | bipalpebral edema | puffy eyelids | periorbital edema | periorbital swelling | puffy eyes | swelling around eye | swollen eye | eye swelling | bilateral palpebral edema | periocular edema | periocular swelling | lid swelling | edema of eyelids | palpebral inflammation edema
  kind symptom
  unless angioedema/trauma
  code H02.84{laterality: right=3 left=6 unspecified=9}  Swelling (edema) of the eyelid, {laterality} eye, eyelid unspecified
  code H02.84{laterality: right=1 left=4}  Swelling (edema) of the eyelid, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H02.84{laterality: right=2 left=5}  Swelling (edema) of the eyelid, {laterality} lower eyelid  when lower/lower lid/lower eyelid
family Elephantiasis of the eyelid
  term elephantiasis of eyelid
  code H02.85{laterality: right=3 left=6 unspecified=9}  Elephantiasis of the eyelid, {laterality} eye, eyelid unspecified
  code H02.85{laterality: right=1 left=4}  Elephantiasis of the eyelid, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H02.85{laterality: right=2 left=5}  Elephantiasis of the eyelid, {laterality} lower eyelid  when lower/lower lid/lower eyelid
family Hypertrichosis of the eyelid
  term hypertrichosis of eyelid | eyelash hypertrichosis
  code H02.86{laterality: right=3 left=6 unspecified=9}  Excess hair of the eyelid, {laterality} eye, eyelid unspecified
  code H02.86{laterality: right=1 left=4}  Excess hair of the eyelid, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H02.86{laterality: right=2 left=5}  Excess hair of the eyelid, {laterality} lower eyelid  when lower/lower lid/lower eyelid
family Vascular anomaly of the eyelid
  term vascular anomaly of eyelid | eyelid vascular malformation | varix of eyelid
  code H02.87{laterality: right=3 left=6 unspecified=9}  Vascular anomaly of the eyelid, {laterality} eye, eyelid unspecified
  code H02.87{laterality: right=1 left=4}  Vascular anomaly of the eyelid, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H02.87{laterality: right=2 left=5}  Vascular anomaly of the eyelid, {laterality} lower eyelid  when lower/lower lid/lower eyelid
family Meibomian gland dysfunction
  term meibomian gland dysfunction | meibomian gland disease | meibomian dysfunction | =MGD | meibomitis | meibomianitis | meibomian gland inspissation
  chronic
  code H02.88{laterality: right=3 left=6 unspecified=9}  Meibomian gland dysfunction, {laterality} eye, eyelid unspecified
  code H02.88{laterality: right=1 left=4}  Meibomian gland dysfunction, {laterality} upper eyelid  when upper/upper lid/upper eyelid
  code H02.88{laterality: right=2 left=5}  Meibomian gland dysfunction, {laterality} lower eyelid  when lower/lower lid/lower eyelid
  code H02.88A  Meibomian gland dysfunction, right eye, upper and lower eyelids  when right + upper and lower/upper/both lids/both eyelids + upper and lower/lower/both lids/both eyelids
  code H02.88B  Meibomian gland dysfunction, left eye, upper and lower eyelids  when left + upper and lower/upper/both lids/both eyelids + upper and lower/lower/both lids/both eyelids
H02.89  Other disorder of the eyelid = hemorrhage of eyelid | eyelid laxity | eyelid hematoma nontraumatic | eyelid scar | lid laxity | eyelid fistula | eyelid granuloma | scar of eyelid | eyelid hemorrhage
  unless traumatic
H02.9  Disorder of the eyelid, unspecified = eyelid lesion | eyelid disorder | lesion of eyelid | lesion + eyelid | disorder of eyelid | palpebral lesion | eyelid mass | eyelid disease | palpebral disorder | nodule of eyelid | eyelid nodule | eyelid lump | lump on eyelid | palpebral mass | mass/lump/nodule + upper eyelid/lower eyelid/right eyelid/left eyelid | mass of eyelid | mass in eyelid | lump in eyelid
  unless tumor/neoplasm/carcinoma

# Tear system
family Dacryoadenitis
  term dacryoadenitis | lacrimal gland inflammation | inflammation of lacrimal gland | lacrimal adenitis
  code H04.00{laterality-b}  Inflammation of the tear gland, unspecified, side: {laterality-b}
  code H04.01{laterality-b}  Acute inflammation of the tear gland, side: {laterality-b}  when acute
  code H04.02{laterality-b}  Chronic inflammation of the tear gland, side: {laterality-b}  when chronic
family Enlarged lacrimal gland
  term lacrimal gland enlargement | enlarged lacrimal gland | chronic enlargement of lacrimal gland | lacrimal gland swelling | mikulicz lacrimal gland
  code H04.03{laterality-b}  Chronic enlargement of the tear gland, side: {laterality-b}
family Dacryops
  term dacryops
  code H04.11{laterality-b}  Dacryops, side: {laterality-b}
family Dry eye
  term dry eye syndrome | dry eyes | dry eye | dry eye disease | tear film insufficiency | evaporative dry eye | aqueous deficient dry eye | tear film insufficiency | dry eye disorder | chronic dry eye | xerophthalmia dry eye | ocular dryness | dryness of eyes | tear deficiency | dryness + eyes | ocular surface disease
  chronic
  unless sjogren/sicca
  code H04.12{laterality-b}  Dry eye syndrome, tear gland side: {laterality-b}
  code H04.123  Dry eye syndrome, both sides  when dry eyes/both eyes/eyes
family Lacrimal cyst
  term lacrimal cyst | lacrimal gland cyst | cyst of lacrimal gland
  code H04.13{laterality-b}  Cyst of the tear gland, side: {laterality-b}
family Lacrimal gland atrophy
  term lacrimal gland atrophy | atrophy of lacrimal gland
  code H04.14{laterality-b}  Primary wasting of the tear gland, side: {laterality-b}
  code H04.15{laterality-b}  Secondary wasting of the tear gland, side: {laterality-b}  when secondary
family Lacrimal gland dislocation
  term lacrimal gland prolapse | lacrimal gland dislocation | prolapsed lacrimal gland
  code H04.16{laterality-b}  Dislocation of the tear gland, side: {laterality-b}
H04.19  Other disorder of the tear gland = lacrimal gland disorder | lacrimal gland mass nonneoplastic | lacrimal gland lesion
family Watering of the eye
  term epiphora | watery eye | watery eyes | tearing | excessive tearing | lacrimation | tearing of eye | watering of eye | watering eyes | increased lacrimation | excessive lacrimation | eye watering | runny eyes | eye tearing | tearing eyes
  kind symptom
  integral-to H10 H04.12 H01.0 J30 H16
  unless muscle/ligament/pain tearing/tearing chest/wear/tearing pain/tearing sensation
  code H04.20{laterality-b}  Watering of the eye (epiphora), unspecified, side: {laterality-b}
  code H04.21{laterality-b}  Watering of the eye from too many tears, side: {laterality-b}  when excess lacrimation/hypersecretion/reflex tearing
  code H04.22{laterality-b}  Watering of the eye from poor drainage, side: {laterality-b}  when insufficient drainage/obstruction/blocked duct
family Dacryocystitis
  term dacryocystitis | lacrimal sac infection | infected tear duct | lacrimal sac abscess | tear duct infection | dacryopericystitis
  unless newborn
  code H04.30{laterality-b}  Inflammation of the tear sac, unspecified, side: {laterality-b}
  code H04.31{laterality-b}  Spreading (phlegmonous) inflammation of the tear sac, side: {laterality-b}  when phlegmonous
  code H04.32{laterality-b}  Acute inflammation of the tear sac, side: {laterality-b}  when acute
  code H04.41{laterality-b}  Chronic inflammation of the tear sac, side: {laterality-b}  when chronic
family Canaliculitis
  term lacrimal canaliculitis | canaliculitis
  code H04.33{laterality-b}  Acute inflammation of the tear canal, side: {laterality-b}
  code H04.42{laterality-b}  Chronic inflammation of the tear canal, side: {laterality-b}  when chronic
family Lacrimal mucocele
  term lacrimal mucocele | dacryocystocele | lacrimal sac mucocele
  code H04.43{laterality-b}  Chronic mucocele of the tear sac, side: {laterality-b}
family Dacryolith
  term dacryolith | lacrimal stone
  code H04.51{laterality-b}  Stone of the tear passage, side: {laterality-b}
family Punctal eversion
  term eversion of lacrimal punctum | punctal eversion | punctal ectropion
  code H04.52{laterality-b}  Everted tear punctum, side: {laterality-b}
family Blocked tear duct of the newborn
  term neonatal nasolacrimal duct obstruction | congenital nasolacrimal duct obstruction | blocked tear duct in infant | dacryostenosis in newborn | infant blocked tear duct | nasolacrimal duct obstruction of newborn
  code H04.53{laterality-b}  Blocked tear duct of the newborn, side: {laterality-b}
family Blocked tear duct
  term nasolacrimal duct obstruction | blocked tear duct | dacryostenosis | tear duct obstruction | nasolacrimal duct stenosis | lacrimal duct obstruction | lacrimal obstruction | stenosis of nasolacrimal duct | NLDO | clogged tear duct | obstruction + nasolacrimal duct/lacrimal duct/tear duct | plugged tear duct | nasolacrimal obstruction
  unless congenital/neonatal/newborn
  code H04.55{laterality-b}  Acquired narrowing of the tear duct, side: {laterality-b}
  code H04.53{laterality-b}  Blocked tear duct of the newborn, side: {laterality-b}  when infant/week old/month old/months old
family Canalicular stenosis
  term canalicular stenosis | stenosis of lacrimal canaliculi | lacrimal canaliculus stenosis | canalicular obstruction
  code H04.54{laterality-b}  Narrowing of the tear canals, side: {laterality-b}
family Punctal stenosis
  term punctal stenosis | lacrimal punctum stenosis | stenosis of lacrimal punctum
  code H04.56{laterality-b}  Narrowing of the tear punctum, side: {laterality-b}
family Lacrimal sac stenosis
  term lacrimal sac stenosis | stenosis of lacrimal sac
  code H04.57{laterality-b}  Narrowing of the tear sac, side: {laterality-b}
family Lacrimal fistula
  term lacrimal fistula | lacrimal sac fistula
  unless congenital
  code H04.61{laterality-b}  Fistula of the tear passage, side: {laterality-b}
H04.69  Other change of the tear passages = lacrimal passage change
family Lacrimal granuloma
  term lacrimal granuloma | granuloma of lacrimal passage
  code H04.81{laterality-b}  Granuloma of the tear passage, side: {laterality-b}
H04.89  Other disorder of the tear system = bloody tears | hemolacria | tear film disorder
H04.9  Disorder of the tear system, unspecified = lacrimal disorder | lacrimal system disorder | tear duct disorder

# Orbit
H05.00  Acute inflammation of the orbit, unspecified = acute orbital inflammation | acute inflammation of orbit
family Orbital cellulitis
  term orbital cellulitis | cellulitis of orbit | orbital abscess | abscess of orbit | subperiosteal abscess of orbit | postseptal cellulitis | cellulitis + orbit/postseptal | abscess + orbit | subperiosteal orbital abscess | orbital phlegmon | post septal cellulitis
  unless preseptal/periorbital
  code H05.01{laterality-b}  Cellulitis of the orbit, side: {laterality-b}
family Osteomyelitis of the orbit
  term osteomyelitis of orbit | orbital osteomyelitis
  code H05.02{laterality-b}  Bone infection of the orbit, side: {laterality-b}
family Periostitis of the orbit
  term periostitis of orbit | orbital periostitis
  code H05.03{laterality-b}  Periostitis of the orbit, side: {laterality-b}
family Tenonitis
  term tenonitis of orbit | tenonitis of eye
  code H05.04{laterality-b}  Tenonitis of the orbit, side: {laterality-b}
H05.10  Chronic inflammation of the orbit, unspecified = chronic orbital inflammation | nonspecific orbital inflammation | chronic inflammation of orbit | idiopathic orbital inflammation
family Orbital pseudotumor
  term orbital pseudotumor | orbital granuloma | granuloma of orbit | inflammatory pseudotumor of orbit | pseudotumor of orbit | idiopathic orbital inflammatory syndrome | orbital inflammatory pseudotumor | orbital inflammatory syndrome | orbital inflammatory disease | idiopathic orbital inflammation | tolosa hunt orbital | IgG4 related orbital disease
  code H05.11{laterality-b}  Granuloma (inflammatory pseudotumor) of the orbit, side: {laterality-b}
family Orbital myositis
  term orbital myositis | extraocular muscle myositis
  code H05.12{laterality-b}  Myositis of the orbit, side: {laterality-b}
family Bulging eye
  term exophthalmos | proptosis | bulging eyes | bulging eye | proptosis of eye | ocular proptosis | protrusion of eyeball | exophthalmia | exophthalmus
  unless thyroid/thyrotoxic/graves/endocrine/disc
  code H05.20  Bulging eye (exophthalmos), unspecified  needs type
  code H05.24{laterality-b}  Constant bulging of the eye, side: {laterality-b}  when constant
  code H05.25{laterality-b}  Intermittent bulging of the eye, side: {laterality-b}  when intermittent
  code H05.26{laterality-b}  Pulsating bulging of the eye, side: {laterality-b}  when pulsating/pulsatile
family Displaced eyeball
  term displacement of globe | globe displacement | lateral displacement of globe | displaced globe
  code H05.21{laterality-b}  Sideways displacement of the eyeball, eye: {laterality-b}
family Orbital edema
  term orbital edema | edema of orbit | orbital congestion | edema + orbit | orbital swelling | swelling of orbit | edema/swelling + orbit
  code H05.22{laterality-b}  Swelling of the orbit, side: {laterality-b}
family Orbital hemorrhage
  term orbital hemorrhage | retrobulbar hemorrhage | orbital hematoma | hemorrhage of orbit | retrobulbar hematoma | retro orbital hematoma | hematoma + orbit/retrobulbar | intraorbital hematoma | extraconal hematoma | intraconal hematoma | hematoma of orbit | subperiosteal orbital hematoma | hematoma + orbit/orbital/intraorbital
  unless traumatic
  code H05.23{laterality-b}  Bleeding in the orbit, side: {laterality-b}
H05.30  Deformity of the orbit, unspecified = orbital deformity | deformity of orbit
family Orbital atrophy
  term atrophy of orbit | orbital atrophy
  code H05.31{laterality-b}  Wasting of the orbit, side: {laterality-b}
family Orbital deformity by cause
  term orbital deformity due to bone disease | orbital deformity due to trauma | orbital deformity due to surgery | deformity of orbit due to trauma
  code H05.33{laterality-b}  Deformity of the orbit from injury or surgery, side: {laterality-b}
  code H05.32{laterality-b}  Deformity of the orbit from bone disease, side: {laterality-b}  when bone disease
family Enlarged orbit
  term enlargement of orbit | orbital enlargement
  code H05.34{laterality-b}  Enlargement of the orbit, side: {laterality-b}
family Exostosis of the orbit
  term exostosis of orbit | orbital exostosis
  code H05.35{laterality-b}  Bony outgrowth of the orbit, side: {laterality-b}
family Sunken eye
  term enophthalmos | sunken eye | enophthalmia
  kind finding
  unless dehydration
  code H05.40{laterality-b}  Sunken eye (enophthalmos), unspecified, eye: {laterality-b}
  code H05.41{laterality-b}  Sunken eye from wasting of orbital tissue, eye: {laterality-b}  when atrophy
  code H05.42{laterality-b}  Sunken eye from injury or surgery, eye: {laterality-b}  when traumatic/trauma/surgery/post traumatic
family Retained foreign body of the orbit
  term retained foreign body of orbit | old foreign body of orbit | retained orbital foreign body
  code H05.5{laterality-b0}  Old foreign body remaining after a penetrating wound of the orbit, side: {laterality-b0}
family Orbital cyst
  term cyst of orbit | orbital cyst | encephalocele of orbit
  unless dermoid
  code H05.81{laterality-b}  Cyst of the orbit, side: {laterality-b}
family Extraocular muscle myopathy
  term myopathy of extraocular muscles | extraocular muscle enlargement | ocular myopathy
  code H05.82{laterality-b}  Disease of the eye muscles in the orbit, side: {laterality-b}
family Thyroid orbitopathy
  term thyroid orbitopathy | thyroid eye disease | graves orbitopathy | graves ophthalmopathy | thyroid ophthalmopathy | thyroid associated orbitopathy | graves' ophthalmopathy | thyroid associated ophthalmopathy | dysthyroid orbitopathy | graves' orbitopathy | dysthyroid ophthalmopathy | endocrine exophthalmos | thyroid exophthalmos
  chronic
  code H05.83{laterality-b}  Thyroid disease of the orbit, side: {laterality-b}
H05.89  Other disorder of the orbit = orbital mass other | carotid cavernous orbital congestion | orbital lesion
H05.9  Disorder of the orbit, unspecified = disorder of orbit | orbital disorder | orbital disease | orbital mass | orbital lesion | mass/lesion + orbit

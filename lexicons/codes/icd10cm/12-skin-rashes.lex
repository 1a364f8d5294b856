# Blistering disease, dermatitis and eczema, psoriasis, hives and redness: offices, dermatology, emergency departments, wards.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, L10-L54

# Blistering
family Pemphigus
  term pemphigus | pemphigus vulgaris | pemphigus foliaceus | paraneoplastic pemphigus
  chronic
  code L10.9  Pemphigus, unspecified  needs type
  code L10.0  Pemphigus vulgaris  when vulgaris/vulgar
  code L10.1  Pemphigus vegetans  when vegetans
  code L10.2  Pemphigus foliaceus  when foliaceus/foliaceous
  code L10.3  Brazilian pemphigus (fogo selvagem)  when brazilian
  code L10.4  Pemphigus erythematosus  when erythematosus/senear-usher
  code L10.5  Pemphigus caused by drugs  when drug-induced
  code L10.81  Pemphigus with a tumor (paraneoplastic)  when paraneoplastic
  code L10.89  Other pemphigus  when herpetiformis/IgA
L11.0  Acquired follicular keratosis = acquired keratosis follicularis | acquired darier disease
L11.1  Transient acantholytic dermatosis (Grover disease) = grover disease | grover's disease | transient acantholytic dermatosis
L11.8  Other acantholytic disorder = acantholytic dermatosis other | warty dyskeratoma
L11.9  Acantholytic disorder, unspecified = acantholysis | acantholytic disorder
family Pemphigoid
  term pemphigoid | bullous pemphigoid | mucous membrane pemphigoid | cicatricial pemphigoid
  chronic
  unless gestationis
  code L12.9  Pemphigoid, unspecified  needs type
  code L12.0  Bullous pemphigoid  when bullous/bulla
  code L12.1  Scarring (mucous membrane) pemphigoid  when cicatricial/mucous membrane/ocular
  code L12.8  Other pemphigoid  when localized/nonbullous
L12.2  Chronic bullous disease of childhood = chronic bullous disease of childhood | linear IgA bullous dermatosis of childhood | juvenile dermatitis herpetiformis
L12.30  Acquired epidermolysis bullosa, unspecified = epidermolysis bullosa acquisita | acquired epidermolysis bullosa
L12.31  Epidermolysis bullosa caused by a drug = drug induced epidermolysis bullosa
L12.35  Other acquired epidermolysis bullosa = epidermolysis bullosa acquisita other
L13.0  Dermatitis herpetiformis = dermatitis herpetiformis | duhring disease | duhring's disease
  chronic
L13.1  Subcorneal pustular dermatitis = subcorneal pustular dermatosis | sneddon wilkinson disease | subcorneal pustular dermatitis
L13.8  Other blistering disorder = linear IgA disease | linear IgA dermatosis | linear IgA bullous dermatosis | friction blister nontraumatic | bullous dermatosis other
L13.9  Blistering disorder, unspecified = bullous disorder | bullous disease | bullous dermatosis | blistering disorder | bullous skin lesions | blistering skin disease | bullous eruption
  unless lung/emphysema

# Dermatitis and eczema
family Atopic dermatitis
  term atopic dermatitis | atopic eczema | neurodermatitis atopic | allergic eczema | infantile eczema | flexural eczema | childhood eczema | eczematous dermatitis atopic
  chronic
  unless stasis/venous/varicose/herpeticum
  family-history Z84.0  Family history of diseases of the skin and subcutaneous tissue
  code L20.9  Atopic dermatitis, unspecified
  code L20.82  Eczema of the skin folds (flexural)  when flexural/antecubital/popliteal/flexures
  code L20.83  Infantile eczema  when infantile/infant/baby
  code L20.81  Atopic neurodermatitis  when neurodermatitis/diffuse neurodermatitis
  code L20.84  Intrinsic (allergic) eczema  when intrinsic
  code L20.89  Other atopic dermatitis  when other atopic
family Eczema
  term eczema | eczema flare | eczema flare up | eczematous
  chronic
  unless stasis/venous/varicose/herpeticum/eyelid
  family-history Z84.0  Family history of diseases of the skin and subcutaneous tissue
  code L30.9  Dermatitis, unspecified
  code L20.9  Atopic dermatitis, unspecified  when atopic/atopy
  code L20.82  Eczema of the skin folds (flexural)  when flexural/antecubital/popliteal/flexures
  code L20.83  Infantile eczema  when infantile/infant/baby
  code L20.84  Intrinsic (allergic) eczema  when intrinsic
L20.0  Besnier prurigo = besnier prurigo | besnier's prurigo
L30.9  Dermatitis, unspecified = dermatitis | eczematous dermatitis | chronic dermatitis | nonspecific dermatitis | eczematous rash | inflamed skin | skin inflammation | acute dermatitis | hand eczema | hand dermatitis | eczematoid dermatitis | dermatosis eczematous | dermatitis of hands | hand eczemas | spongiotic dermatitis | eczematous eruption | inflammatory dermatosis
  unless stasis/venous/eyelid
family Seborrheic dermatitis
  term seborrheic dermatitis | seborrhea | seborrheic eczema | dandruff | facial seborrheic dermatitis | seborrhoeic dermatitis | seborrheic eczema of scalp
  chronic
  unless keratosis
  code L21.9  Seborrheic dermatitis, unspecified
  code L21.0  Seborrhea of the scalp (dandruff, cradle cap)  when dandruff/cradle cap/seborrhea capitis
  code L21.1  Seborrheic dermatitis of an infant  when infantile/infant/baby
  code L21.8  Other seborrheic dermatitis  when other seborrheic
L21.0  Seborrhea of the scalp (dandruff, cradle cap) = cradle cap | seborrhea capitis | pityriasis simplex capitis
L22  Diaper rash = diaper rash | diaper dermatitis | nappy rash | napkin dermatitis | diaper area rash | diaper area dermatitis | napkin rash
family Contact dermatitis
  term contact dermatitis | contact eczema | dermatitis contact | dermatitis venenata | occupational dermatitis
  code L25.9  Contact dermatitis, kind and cause not given  needs cause, type
  code L25.0  Contact dermatitis from cosmetics, kind not given  when cosmetic/cosmetics/makeup/shampoo
  code L25.1  Contact dermatitis from a drug on the skin, kind not given  when neomycin/topical medication/topical drug/bacitracin
  code L25.2  Contact dermatitis from dyes, kind not given  when dye/dyes/hair dye
  code L25.3  Contact dermatitis from other chemicals, kind not given  when chemical/chemicals/cement/insecticide/rubber/plastic
  code L25.4  Contact dermatitis from food on the skin, kind not given  when food
  code L25.5  Contact dermatitis from plants, kind not given  when plant/plants/poison ivy/poison oak/sumac
  code L25.8  Contact dermatitis from another agent, kind not given  when other agents/animal
family Allergic contact dermatitis
  term allergic contact dermatitis | poison ivy | poison oak | poison sumac | nickel allergy dermatitis | poison ivy dermatitis | rhus dermatitis | poison ivy rash | nickel dermatitis | adhesive dermatitis | tape dermatitis | contact allergy skin | allergic dermatitis | adhesive tape reaction skin | allergic contact eczema
  code L23.9  Allergic contact dermatitis, cause not given  needs cause
  code L23.0  Allergic contact dermatitis from metals  when nickel/metal/metals/jewelry/chromium
  code L23.1  Allergic contact dermatitis from adhesives  when adhesive/adhesives/tape/glue/bandage
  code L23.2  Allergic contact dermatitis from cosmetics  when cosmetic/cosmetics/makeup/fragrance/perfume/shampoo
  code L23.3  Allergic contact dermatitis from a drug on the skin  when neomycin/topical antibiotic/topical medication/bacitracin
  code L23.4  Allergic contact dermatitis from dyes  when dye/dyes/hair dye
  code L23.5  Allergic contact dermatitis from other chemicals  when chemical/chemicals/cement/insecticide/rubber/latex/plastic
  code L23.6  Allergic contact dermatitis from food on the skin  when food
  code L23.7  Allergic contact dermatitis from plants  when poison ivy/poison oak/sumac/plant/plants/rhus/primrose
  code L23.81  Allergic contact dermatitis from cat or dog dander  when dander/cat/dog/animal
  code L23.89  Allergic contact dermatitis from another agent  when other agents
family Irritant contact dermatitis
  term irritant contact dermatitis | irritant dermatitis | incontinence associated dermatitis | moisture associated skin damage | =MASD | =IAD | peristomal dermatitis | incontinence dermatitis | incontinence-associated dermatitis | housewife dermatitis | dermatitis + incontinence/irritant/detergent/saliva/peristomal | lip lick dermatitis
  code L24.9  Irritant contact dermatitis, cause not given  needs cause
  code L24.0  Irritant contact dermatitis from detergents  when detergent/soap/detergents/handwashing
  code L24.1  Irritant contact dermatitis from oils and greases  when oil/grease/oils
  code L24.2  Irritant contact dermatitis from solvents  when solvent/solvents
  code L24.3  Irritant contact dermatitis from cosmetics  when cosmetic/cosmetics
  code L24.4  Irritant contact dermatitis from a drug on the skin  when topical medication
  code L24.5  Irritant contact dermatitis from other chemicals  when chemical/chemicals/cement/insecticide
  code L24.6  Irritant contact dermatitis from food on the skin  when food
  code L24.7  Irritant contact dermatitis from plants  when plant/plants
  code L24.81  Irritant contact dermatitis from metals  when metal/metals
  code L24.89  Irritant contact dermatitis from another agent  when other agents
  code L24.A0  Irritant contact dermatitis from friction or body fluids, unspecified  when friction/moisture/body fluids/MASD/body fluid
  code L24.A1  Irritant contact dermatitis from saliva  when saliva/drool/lip lick
  code L24.A2  Irritant contact dermatitis from incontinence of stool or urine  when incontinence/IAD/urine/stool/fecal
  code L24.A9  Irritant contact dermatitis from friction or other body fluids  when wound drainage/sweat
  code L24.B0  Irritant contact dermatitis around a stoma or fistula, unspecified  when peristomal/stoma/fistula
  code L24.B1  Irritant contact dermatitis around a digestive stoma or fistula  when ileostomy/gastrostomy/PEG/enterocutaneous
  code L24.B2  Irritant contact dermatitis around a respiratory stoma or fistula  when tracheostomy
  code L24.B3  Irritant contact dermatitis around a fecal or urinary stoma or fistula  when colostomy/urostomy
L26  Exfoliative dermatitis = exfoliative dermatitis | exfoliative erythroderma | hebra pityriasis
  unless ichthyosiform/psoriatic
family Drug eruption
  term drug rash | drug eruption | medication rash | drug exanthem | morbilliform drug eruption | rash due to medication | drug induced rash | drug reaction rash | fixed drug eruption | dermatitis medicamentosa | drug-induced dermatitis | toxicoderma | toxidermia | allergic drug rash | morbilliform drug rash | drug hypersensitivity rash | AGEP | acute generalized exanthematous pustulosis
  code L27.0  Generalized skin rash from a drug taken internally
  code L27.1  Localized skin rash from a drug taken internally  when localized/fixed drug eruption/fixed
L27.2  Dermatitis from eaten food = dermatitis due to food | food allergy rash | food rash | dermatitis due to ingested food
L27.8  Dermatitis from another substance taken internally = dermatitis due to ingested substance
L27.9  Dermatitis from an unspecified substance taken internally = systemic contact dermatitis unspecified
L28.0  Lichen simplex chronicus = lichen simplex chronicus | lichen simplex | circumscribed neurodermatitis | neurodermatitis | =LSC
  unless atopic
L28.1  Prurigo nodularis = prurigo nodularis | nodular prurigo | picker's nodules
  chronic
L28.2  Other prurigo = prurigo | papular urticaria | prurigo mitis | prurigo simplex | pruritic papules | prurigo papules
  unless gestational
# Itching: a symptom.
L29.0  Itching of the anus = pruritus ani | anal itching | perianal itching | anal pruritus | itching of anus
  kind symptom
  integral-to B80 K64
L29.1  Itching of the scrotum = pruritus scroti | scrotal itching | scrotal pruritus
  kind symptom
L29.2  Itching of the vulva = pruritus vulvae | vulvar itching | vulvar pruritus | vaginal itching | vaginal pruritus | vulvovaginal itching | genital pruritus female
  kind symptom
  integral-to B37.3 N76 A59
  sex female
L29.3  Itching of the anogenital area, unspecified = anogenital pruritus | genital itching | groin itching | genital pruritus
  kind symptom
family Pruritus
  term pruritus | itching | itchy skin | generalized pruritus | skin itching | generalized itching | itchiness | pruritic | itchy | pruritic lesions | uremic pruritus | aquagenic pruritus | senile pruritus | cholestatic pruritus | pruritus of skin
  kind symptom
  unless eye/ear/ocular/vaginal/throat/nasal/ani/vulvae/scrotum/eyes/ears/vulva
  integral-to L20 L23-L25 L28 L50 B86 L30 L43 L40 L27 B01 L12
  code L29.9  Itching, unspecified
  code L29.81  Itching from bile stasis  when cholestatic/cholestasis/biliary
  code L29.89  Other itching  when uremic/aquagenic/senile/hiemalis
L30.0  Coin-shaped eczema (nummular) = nummular eczema | nummular dermatitis | discoid eczema
L30.1  Dyshidrotic eczema (pompholyx) = dyshidrotic eczema | dyshidrosis | pompholyx | dyshidrotic dermatitis | vesicular hand eczema
L30.2  Id reaction (autoeczematization) = id reaction | autoeczematization | cutaneous autosensitization | dermatophytid
L30.3  Infective dermatitis = infective dermatitis | infectious eczematoid dermatitis | infected eczema | infected dermatitis | superinfected eczema
L30.4  Intertrigo = intertrigo | intertriginous dermatitis | erythema intertrigo | intertriginous rash | skin fold rash | intertriginous erythema
  unless candidal
L30.5  Pityriasis alba = pityriasis alba
L30.8  Other dermatitis = asteatotic eczema | eczema craquele | xerotic eczema | psoriasiform dermatitis | interface dermatitis | lichenoid dermatitis | lichenoid keratosis dermatitis | winter eczema | neutrophilic dermatitis | perianal dermatitis | juvenile plantar dermatosis

# Psoriasis and scaly disease
family Psoriasis
  term psoriasis | psoriatic plaques | plaque psoriasis | psoriasis vulgaris | chronic plaque psoriasis | guttate psoriasis | inverse psoriasis | scalp psoriasis | nail psoriasis | nummular psoriasis | palmoplantar psoriasis | erythrodermic psoriasis | psoriatic lesion | psoriatic skin lesions | flexural psoriasis | psoriatic erythroderma
  chronic
  family-history Z84.0  Family history of diseases of the skin and subcutaneous tissue
  code L40.9  Psoriasis, unspecified  needs type
  code L40.0  Plaque psoriasis (psoriasis vulgaris)  when plaque/vulgaris/plaques/nummular
  code L40.1  Generalized pustular psoriasis  when pustular/generalized pustular/von zumbusch
  code L40.3  Pustular disease of palms and soles  when palmoplantar pustular/palmoplantar pustulosis
  code L40.4  Guttate psoriasis  when guttate
  code L40.8  Other psoriasis  when inverse/erythrodermic/scalp/nail/flexural/palmoplantar/erythroderma/nails
family Psoriatic arthritis
  term psoriatic arthritis | psoriatic arthropathy | arthropathic psoriasis | psoriasis with arthritis | =PsA | psoriatic spondylitis | psoriatic spondyloarthritis | psoriatic arthritis mutilans | arthritis + psoriatic | psoriatic spondylarthropathy | psoriatic spondyloarthropathy
  chronic
  code L40.50  Psoriatic joint disease, unspecified  needs type  absorbs L40.9
  code L40.51  Psoriatic joint disease of the end finger joints  when distal interphalangeal/DIP  absorbs L40.9
  code L40.52  Psoriatic arthritis mutilans  when mutilans  absorbs L40.9
  code L40.53  Psoriatic spondylitis  when spondylitis/spine/axial/spondyloarthritis/spondyloarthropathy/sacroiliitis  absorbs L40.9
  code L40.54  Psoriatic joint disease of the young  when juvenile  absorbs L40.9
  code L40.59  Other psoriatic joint disease  when polyarticular/oligoarticular/peripheral  absorbs L40.9
L40.1  Generalized pustular psoriasis = pustular psoriasis | von zumbusch psoriasis | generalized pustular psoriasis | impetigo herpetiformis nonpregnant
  chronic
L40.2  Acrodermatitis continua = acrodermatitis continua | acrodermatitis continua of hallopeau
L40.3  Pustular disease of palms and soles = palmoplantar pustulosis | pustulosis palmaris et plantaris | pustular psoriasis of palms and soles
  chronic
family Parapsoriasis
  term parapsoriasis | small plaque parapsoriasis | large plaque parapsoriasis
  code L41.9  Parapsoriasis, unspecified
  code L41.3  Small plaque parapsoriasis  when small plaque/digitate
  code L41.4  Large plaque parapsoriasis  when large plaque
  code L41.5  Retiform parapsoriasis  when retiform
  code L41.8  Other parapsoriasis  when guttate
L41.0  Acute pityriasis lichenoides (PLEVA) = PLEVA | pityriasis lichenoides et varioliformis acuta | mucha habermann disease
L41.1  Chronic pityriasis lichenoides = pityriasis lichenoides chronica | pityriasis lichenoides
L42  Pityriasis rosea = pityriasis rosea | gibert pityriasis | rosea pityriasis
family Lichen planus
  term lichen planus | oral lichen planus | hypertrophic lichen planus | erosive lichen planus | lichen ruber planus | cutaneous lichen planus | vulvar lichen planus
  code L43.9  Lichen planus, unspecified  needs type
  code L43.0  Hypertrophic lichen planus  when hypertrophic
  code L43.1  Bullous lichen planus  when bullous
  code L43.3  Subacute (active) lichen planus  when subacute/active
  code L43.8  Other lichen planus  when oral/erosive/vulvar/mucosal
L43.2  Lichenoid drug reaction = lichenoid drug reaction | lichenoid drug eruption
L44.0  Pityriasis rubra pilaris = pityriasis rubra pilaris
L44.1  Lichen nitidus = lichen nitidus
L44.2  Lichen striatus = lichen striatus
L44.3  Lichen ruber moniliformis = lichen ruber moniliformis
L44.4  Papular acrodermatitis of childhood (Gianotti-Crosti) = gianotti crosti syndrome | gianotti-crosti | infantile papular acrodermatitis | papular acrodermatitis of childhood
L44.8  Other papulosquamous disorder = papulosquamous eruption other | confluent and reticulated papillomatosis of gougerot
L44.9  Papulosquamous disorder, unspecified = papulosquamous disorder | papulosquamous dermatosis | papulosquamous eruption

# Hives and redness
family Urticaria
  term urticaria | hives | chronic urticaria | acute urticaria | wheals | urticarial rash | urticarial lesions | allergic urticaria | urticarial eruption | chronic idiopathic urticaria | urticarial plaques | hive
  unless pigmentosa/solar/papular/pregnancy/vasculitis/giant
  code L50.9  Hives (urticaria), unspecified  needs cause
  code L50.0  Allergic hives  when allergic/allergy/due to food/allergic reaction
  code L50.1  Idiopathic hives  when idiopathic/spontaneous
  code L50.1  Idiopathic hives  when idiopathic/spontaneous + chronic
  code L50.2  Hives from cold or heat  when cold/heat/cold induced
  code L50.3  Hives from stroking the skin (dermatographism)  when dermatographic/dermographism/dermatographism
  code L50.4  Hives from vibration  when vibratory
  code L50.5  Hives from sweating (cholinergic)  when cholinergic
  code L50.6  Hives from contact  when contact
  code L50.8  Other hives  when chronic/recurrent/periodic
L50.2  Hives from cold or heat = cold urticaria | heat urticaria
L50.3  Hives from stroking the skin (dermatographism) = dermatographism | dermographism | dermatographia | dermographia
L50.5  Hives from sweating (cholinergic) = cholinergic urticaria
L50.8  Other hives = chronic hives | recurrent urticaria | chronic recurrent urticaria
family Erythema multiforme
  term erythema multiforme | erythema multiforme minor | erythema multiforme major | target lesions | polymorphous erythema | erythema multiform
  code L51.9  Erythema multiforme, unspecified
  code L51.0  Erythema multiforme without blisters  when nonbullous/minor
  code L51.8  Other erythema multiforme  when major
L51.1  Stevens-Johnson syndrome = stevens johnson syndrome | stevens-johnson | =SJS
L51.2  Toxic epidermal necrolysis = toxic epidermal necrolysis | lyell syndrome | lyell's syndrome | epidermal necrolysis
L51.3  Stevens-Johnson syndrome overlapping with toxic epidermal necrolysis = SJS-TEN overlap | SJS-TEN | stevens johnson toxic epidermal necrolysis overlap
family Skin shedding from redness
  term exfoliation due to erythematous condition | skin exfoliation + body surface area/BSA/percent
  code L49.0  Shedding of less than 10 percent of the skin from an erythematous condition  when less than 10/<10
  code L49.1  Shedding of 10 to 19 percent of the skin from an erythematous condition  when 10-19
  code L49.2  Shedding of 20 to 29 percent of the skin from an erythematous condition  when 20-29
  code L49.3  Shedding of 30 to 39 percent of the skin from an erythematous condition  when 30-39
  code L49.4  Shedding of 40 to 49 percent of the skin from an erythematous condition  when 40-49
  code L49.5  Shedding of 50 to 59 percent of the skin from an erythematous condition  when 50-59
  code L49.6  Shedding of 60 to 69 percent of the skin from an erythematous condition  when 60-69
  code L49.7  Shedding of 70 to 79 percent of the skin from an erythematous condition  when 70-79
  code L49.8  Shedding of 80 to 89 percent of the skin from an erythematous condition  when 80-89
  code L49.9  Shedding of 90 percent or more of the skin from an erythematous condition  when 90 or more
L52  Erythema nodosum = erythema nodosum | nodous erythema
  unless leprosum/tuberculous
L53.0  Toxic erythema = toxic erythema | erythema toxicum
  unless newborn/neonatorum
L53.1  Erythema annulare centrifugum = erythema annulare centrifugum | annular erythema | erythema annulare
L53.2  Erythema marginatum = erythema marginatum
  unless rheumatic
L53.3  Other chronic figurate erythema = erythema gyratum repens | figurate erythema
L53.8  Other redness of the skin = palmar erythema | erythema of palms | erythromelia | flushing erythema | red man syndrome skin
L53.9  Redness of the skin (erythema), unspecified = erythema | erythematous | skin redness | redness of skin | erythematous skin | erythematous lesion | erythematous lesions | erythematous plaque | erythematous plaques | red skin | erythema of skin | skin erythema | erythematous macules | erythematous area | erythematous patches | localized erythema | erythematosquamous lesions | erythroderma | erythrodermia
  kind symptom
  unless multiforme/nodosum/migrans/infectiosum/pharyngeal/throat/oropharynx/tympanic/conjunctival/tonsillar/mucosa/marginatum/toxicum/toxic/annulare/ab igne/intertrigo/gastric/esophageal/lupus/pharynx/nasal/antrum/stomach/colon/TM/TMs/rash/turbinates/non-erythematous/mucosal/gastritis/tonsil/peritonsillar/tonsillar/pharynx/pharyngeal/oropharynx/turbinates/nasal/mucosa
  integral-to L03 L02 L00-L52 L55-L59 A46 T20-T32 L97 L89 I80 L93
L20.89  Other atopic dermatitis = atopic hand eczema | atopic eyelid dermatitis

# Conjunctiva, sclera, cornea, iris and lens: eye clinics, urgent care, emergency departments, family and pediatric offices.
# The last digit is the eye: right 1, left 2, both 3; not said is 9, or 0 where the code has only five characters.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, H10-H28

# Conjunctiva
family Conjunctivitis
  term conjunctivitis | pink eye | pinkeye | conjunctival inflammation | inflamed conjunctiva | eye infection conjunctivitis | conjunctiva inflammation | infective conjunctivitis | conjunctival infection
  unless viral/allergic/adenoviral/gonococcal/chlamydial/herpes/rhinoconjunctivitis/blepharoconjunctivitis/newborn/inclusion/vernal/neonatal/epidemic/hemorrhagic conjunctivitis
  code H10.9  Conjunctivitis, unspecified  needs type
  code H10.3{laterality-b0}  Acute conjunctivitis, unspecified, eye: {laterality-b0}  when acute
  code H10.40{laterality-b}  Chronic conjunctivitis, unspecified, eye: {laterality-b}  when chronic
  code H10.02{laterality-b}  Other mucopurulent conjunctivitis, eye: {laterality-b}  when bacterial/mucopurulent/purulent
  code H10.01{laterality-b}  Acute follicular conjunctivitis, eye: {laterality-b}  when acute + follicular
  code H10.43{laterality-b}  Chronic follicular conjunctivitis, eye: {laterality-b}  when follicular/chronic + follicular
  code H10.1{laterality-b0}  Acute atopic conjunctivitis, eye: {laterality-b0}  when atopic
  code H10.21{laterality-b}  Acute toxic conjunctivitis, eye: {laterality-b}  when toxic/chemical/irritant
  code H10.22{laterality-b}  Pseudomembranous conjunctivitis, eye: {laterality-b}  when pseudomembranous
  code H10.23{laterality-b}  Serous conjunctivitis, not viral, eye: {laterality-b}  when serous
  code H10.41{laterality-b}  Giant papillary conjunctivitis, eye: {laterality-b}  when giant papillary/GPC
  code H10.42{laterality-b}  Simple chronic conjunctivitis, eye: {laterality-b}  when simple chronic
  code H10.51{laterality-b}  Ligneous conjunctivitis, eye: {laterality-b}  when ligneous
  code H10.82{laterality-b}  Rosacea conjunctivitis, eye: {laterality-b}  when rosacea
  code H10.89  Other conjunctivitis  when other
family Acute conjunctivitis
  term acute conjunctivitis
  unless viral/allergic
  code H10.3{laterality-b0}  Acute conjunctivitis, unspecified, eye: {laterality-b0}
family Bacterial conjunctivitis
  term bacterial conjunctivitis | purulent conjunctivitis | mucopurulent conjunctivitis | acute bacterial conjunctivitis
  code H10.02{laterality-b}  Other mucopurulent conjunctivitis, eye: {laterality-b}
family Allergic conjunctivitis
  term allergic conjunctivitis | allergic eye disease | atopic conjunctivitis | seasonal allergic conjunctivitis | conjunctivitis due to allergy | hay fever conjunctivitis | allergic conjunctivitis acute | ocular allergies | conjunctivitis + allergic | ocular allergy
  code H10.1{laterality-b0}  Acute atopic (allergic) conjunctivitis, eye: {laterality-b0}
  code H10.45  Other chronic allergic conjunctivitis  when chronic/perennial
H10.45  Other chronic allergic conjunctivitis = chronic allergic conjunctivitis | perennial allergic conjunctivitis
  chronic
H10.44  Vernal conjunctivitis = vernal conjunctivitis
  unless keratoconjunctivitis
family Giant papillary conjunctivitis
  term giant papillary conjunctivitis
  code H10.41{laterality-b}  Giant papillary conjunctivitis, eye: {laterality-b}
family Blepharoconjunctivitis
  term blepharoconjunctivitis
  unless herpes
  code H10.50{laterality-b}  Blepharoconjunctivitis, unspecified, eye: {laterality-b}
  code H10.52{laterality-b}  Angular blepharoconjunctivitis, eye: {laterality-b}  when angular
  code H10.53{laterality-b}  Contact blepharoconjunctivitis, eye: {laterality-b}  when contact
family Pingueculitis
  term pingueculitis | inflamed pinguecula
  code H10.81{laterality-b}  Pingueculitis, eye: {laterality-b}
family Pterygium
  term pterygium | pterygia | pterygium of eye | surfer's eye
  chronic
  unless pseudopterygium/nail/colli
  code H11.00{laterality-b}  Pterygium, unspecified, eye: {laterality-b}
  code H11.01{laterality-b}  Amyloid pterygium, eye: {laterality-b}  when amyloid
  code H11.02{laterality-b}  Central pterygium, eye: {laterality-b}  when central
  code H11.03{laterality-b}  Double pterygium, eye: {laterality-b}  when double
  code H11.04{laterality-b}  Peripheral pterygium, stationary, eye: {laterality-b}  when peripheral/stationary
  code H11.05{laterality-b}  Peripheral pterygium, progressive, eye: {laterality-b}  when progressive
  code H11.06{laterality-b}  Recurrent pterygium, eye: {laterality-b}  when recurrent
H11.10  Conjunctival degeneration, unspecified = conjunctival degeneration
family Conjunctival deposits
  term conjunctival deposits
  code H11.11{laterality-b}  Conjunctival deposits, eye: {laterality-b}
family Conjunctival concretions
  term conjunctival concretion | conjunctival concretions
  code H11.12{laterality-b}  Conjunctival concretions, eye: {laterality-b}
family Conjunctival pigment
  term conjunctival pigmentation | conjunctival melanosis | argyrosis of conjunctiva | racial melanosis
  code H11.13{laterality-b}  Conjunctival pigmentation, eye: {laterality-b}
family Conjunctival dryness
  term conjunctival xerosis | xerosis of conjunctiva
  unless vitamin A
  code H11.14{laterality-b}  Conjunctival dryness, unspecified, eye: {laterality-b}
family Pinguecula
  term pinguecula | pingueculae | pinguecula of eye
  chronic
  code H11.15{laterality-b}  Pinguecula, eye: {laterality-b}
family Conjunctival adhesions
  term conjunctival adhesions | conjunctival strands
  code H11.21{laterality-b}  Conjunctival adhesions, eye: {laterality-b}
family Conjunctival granuloma
  term conjunctival granuloma | pyogenic granuloma of conjunctiva
  code H11.22{laterality-b}  Conjunctival granuloma, eye: {laterality-b}
family Symblepharon
  term symblepharon
  code H11.23{laterality-b}  Symblepharon, eye: {laterality-b}
family Conjunctival scar
  term conjunctival scar | conjunctival scarring | scarring of conjunctiva
  code H11.24{laterality-b}  Scarring of the conjunctiva, eye: {laterality-b}
family Conjunctival hemorrhage
  term subconjunctival hemorrhage | conjunctival hemorrhage | subconjunctival bleed | hyposphagma | subconjunctival hematoma | subconjunctival hemorrhages | conjunctival bleeding | hemorrhage + conjunctiva | eye blood vessel burst | conjunctival petechiae
  unless traumatic
  code H11.3{laterality-b0}  Conjunctival hemorrhage, eye: {laterality-b0}
family Conjunctival vessels
  term conjunctival aneurysm | conjunctival vascular abnormality | conjunctival telangiectasia
  code H11.41{laterality-b}  Abnormal vessels of the conjunctiva, eye: {laterality-b}
family Conjunctival edema
  term chemosis | conjunctival edema | conjunctival chemosis | edema of conjunctiva | chemosis of conjunctiva | conjunctival swelling
  kind finding
  code H11.42{laterality-b}  Conjunctival swelling (chemosis), eye: {laterality-b}
family Conjunctival hyperemia
  term conjunctival injection | conjunctival hyperemia | red eye | injected conjunctiva | eye redness | redness of eye | red eyes | injected sclera | conjunctival erythema | ocular redness | ciliary injection | ciliary hyperemia | conjunctival congestion | bloodshot eyes | conjunctival redness | scleral injection | redness + eye | hyperemic conjunctiva | hyperemia + conjunctiva | ocular hyperemia | erythema of conjunctiva | mixed hyperemia of eye
  kind symptom
  integral-to H10 B30 H20 H16 H40.21 H15
  unless red eye reflex
  code H11.43{laterality-b}  Redness of the conjunctiva, eye: {laterality-b}
family Conjunctival cyst
  term conjunctival cyst | cyst of conjunctiva | conjunctival inclusion cyst
  code H11.44{laterality-b}  Conjunctival cyst, eye: {laterality-b}
family Pseudopterygium
  term pseudopterygium
  code H11.81{laterality-b}  Pseudopterygium, eye: {laterality-b}
family Conjunctivochalasis
  term conjunctivochalasis
  code H11.82{laterality-b}  Conjunctivochalasis, eye: {laterality-b}
H11.89  Other disorder of the conjunctiva = superior limbic keratoconjunctivitis conjunctival | conjunctival lesion other | conjunctival foreign body granuloma | conjunctival defect
H11.9  Disorder of the conjunctiva, unspecified = conjunctival lesion | conjunctival disorder | lesion of conjunctiva | conjunctival mass | lesion + conjunctiva | conjunctiva disease
  unless melanocytic/neoplasm/tumor

# Sclera
family Scleritis
  term scleritis | scleral inflammation | inflammation of sclera
  unless episcleritis
  code H15.00{laterality-b}  Scleritis, unspecified, eye: {laterality-b}
  code H15.01{laterality-b}  Anterior scleritis, eye: {laterality-b}  when anterior
  code H15.02{laterality-b}  Brawny scleritis, eye: {laterality-b}  when brawny
  code H15.03{laterality-b}  Posterior scleritis, eye: {laterality-b}  when posterior
  code H15.04{laterality-b}  Scleritis with corneal involvement, eye: {laterality-b}  when corneal involvement/sclerokeratitis
  code H15.05{laterality-b}  Scleromalacia perforans, eye: {laterality-b}  when perforans
  code H15.09{laterality-b}  Other scleritis, eye: {laterality-b}  when necrotizing/granulomatous/nodular
family Scleromalacia perforans
  term scleromalacia perforans | scleromalacia
  code H15.05{laterality-b}  Scleromalacia perforans, eye: {laterality-b}
family Episcleritis
  term episcleritis
  code H15.10{laterality-b}  Episcleritis, unspecified, eye: {laterality-b}
  code H15.11{laterality-b}  Episcleritis periodica fugax, eye: {laterality-b}  when fugax
  code H15.12{laterality-b}  Nodular episcleritis, eye: {laterality-b}  when nodular
family Staphyloma
  term staphyloma | scleral staphyloma | posterior staphyloma | staphyloma posticum
  unless corneal
  code H15.83{laterality-b}  Posterior staphyloma, eye: {laterality-b}
  code H15.81{laterality-b}  Equatorial staphyloma, eye: {laterality-b}  when equatorial
  code H15.82{laterality-b}  Localized anterior staphyloma, eye: {laterality-b}  when anterior
  code H15.85{laterality-b}  Ring staphyloma, eye: {laterality-b}  when ring
family Scleral ectasia
  term scleral ectasia | scleral thinning
  code H15.84{laterality-b}  Thinned, bulging sclera (scleral ectasia), eye: {laterality-b}
H15.89  Other disorder of the sclera = blue sclera acquired | scleral plaque | scleral cyst
H15.9  Disorder of the sclera, unspecified = scleral disorder

# Cornea
family Corneal ulcer
  term corneal ulcer | ulcer of cornea | ulcerative keratitis | corneal ulceration | ulcer/ulcerative lesion/ulcerated lesion + cornea | keratitis with ulcer | corneal ulcerative lesion | infectious keratitis with ulcer | ulcerated cornea | ulcerative corneal lesion | ulcerated corneal lesion | corneal ulcerations | ulcerations of cornea | corneal abscess | corneal infiltrate ulcerated
  unless herpes/herpetic/dendritic
  code H16.00{laterality-b}  Corneal ulcer, unspecified, eye: {laterality-b}
  code H16.01{laterality-b}  Central corneal ulcer, eye: {laterality-b}  when central
  code H16.02{laterality-b}  Ring corneal ulcer, eye: {laterality-b}  when ring ulcer/ring
  code H16.03{laterality-b}  Corneal ulcer with pus in the front chamber, eye: {laterality-b}  when hypopyon  absorbs H20.05
  code H16.04{laterality-b}  Marginal corneal ulcer, eye: {laterality-b}  when marginal
  code H16.05{laterality-b}  Mooren corneal ulcer, eye: {laterality-b}  when mooren/mooren's
  code H16.06{laterality-b}  Fungal corneal ulcer, eye: {laterality-b}  when fungal/mycotic
  code H16.07{laterality-b}  Perforated corneal ulcer, eye: {laterality-b}  when perforation
family Corneal perforation
  term corneal perforation | perforated cornea | perforation of cornea | perforation + cornea | perforated corneal ulcer
  unless traumatic/laceration
  code H16.07{laterality-b}  Perforated corneal ulcer, eye: {laterality-b}
family Mooren ulcer
  term mooren ulcer | mooren's ulcer
  code H16.05{laterality-b}  Mooren corneal ulcer, eye: {laterality-b}
family Fungal keratitis
  term fungal keratitis | mycotic corneal ulcer | mycotic keratitis | fungal corneal ulcer
  code H16.06{laterality-b}  Fungal corneal ulcer, eye: {laterality-b}
family Superficial keratitis
  term superficial keratitis | superficial punctate keratitis | punctate keratitis | punctate epithelial erosions | punctate keratopathy | superficial punctate keratopathy | SPK cornea | macular keratitis | areolar keratitis | stellate keratitis | thygeson keratitis
  code H16.14{laterality-b}  Punctate keratitis, eye: {laterality-b}  when punctate
  code H16.10{laterality-b}  Superficial keratitis, unspecified, eye: {laterality-b}
  code H16.11{laterality-b}  Macular keratitis, eye: {laterality-b}  when macular/areolar/stellate
family Filamentary keratitis
  term filamentary keratitis
  code H16.12{laterality-b}  Filamentary keratitis, eye: {laterality-b}
family Photokeratitis
  term photokeratitis | snow blindness | welder's flash | arc eye | welders flash | ultraviolet keratitis | welder's keratitis | actinic keratitis of eye
  code H16.13{laterality-b}  Photokeratitis, eye: {laterality-b}
family Keratitis
  term keratitis | corneal inflammation | inflammation of cornea | microbial keratitis | infectious keratitis | bacterial keratitis | corneal infection | corneal infiltrate
  unless herpes/herpetic/zoster/punctate/acanthamoeba/fungal/exposure/interstitial/superficial/filamentary/neurotrophic/actinic
  code H16.9  Keratitis, unspecified
  code H16.8  Other keratitis  when bacterial/microbial/infectious/marginal
family Keratoconjunctivitis
  term keratoconjunctivitis
  unless epidemic/viral/adenoviral/sicca/vernal/atopic/herpes/acanthamoeba/exposure/neurotrophic/phlyctenular
  code H16.20{laterality-b}  Keratoconjunctivitis, unspecified, eye: {laterality-b}
  code H16.29{laterality-b}  Other keratoconjunctivitis, eye: {laterality-b}  when superior limbic/other
family Exposure keratopathy
  term exposure keratopathy | exposure keratitis | exposure keratoconjunctivitis
  code H16.21{laterality-b}  Exposure keratoconjunctivitis, eye: {laterality-b}
family Keratoconjunctivitis sicca
  term keratoconjunctivitis sicca | keratitis sicca | KCS | sicca keratoconjunctivitis | xerophthalmia keratitis
  chronic
  unless sjogren
  code H16.22{laterality-b}  Dry-eye keratoconjunctivitis, not of Sjogren syndrome, eye: {laterality-b}
family Neurotrophic keratitis
  term neurotrophic keratitis | neurotrophic keratopathy | neurotrophic corneal ulcer | neurotrophic keratoconjunctivitis | neuroparalytic keratitis
  code H16.23{laterality-b}  Neurotrophic keratoconjunctivitis, eye: {laterality-b}
family Ophthalmia nodosa
  term ophthalmia nodosa
  code H16.24{laterality-b}  Ophthalmia nodosa, eye: {laterality-b}
family Phlyctenular keratoconjunctivitis
  term phlyctenular keratoconjunctivitis | phlyctenulosis | phlyctenule | phlyctenular conjunctivitis
  code H16.25{laterality-b}  Phlyctenular keratoconjunctivitis, eye: {laterality-b}
family Vernal keratoconjunctivitis
  term vernal keratoconjunctivitis | VKC
  code H16.26{laterality-b}  Vernal keratoconjunctivitis with limbus and cornea involved, eye: {laterality-b}
family Other keratoconjunctivitis
  term atopic keratoconjunctivitis | superior limbic keratoconjunctivitis
  code H16.29{laterality-b}  Other keratoconjunctivitis, eye: {laterality-b}
family Interstitial keratitis
  term interstitial keratitis | deep keratitis | stromal keratitis | disciform keratitis
  unless herpes/herpetic/syphilitic/syphilis/zoster
  code H16.30{laterality-b}  Interstitial keratitis, unspecified, eye: {laterality-b}
  code H16.32{laterality-b}  Diffuse interstitial keratitis, eye: {laterality-b}  when diffuse/cogan/cogan's
  code H16.33{laterality-b}  Sclerosing keratitis, eye: {laterality-b}  when sclerosing
  code H16.39{laterality-b}  Other deep keratitis, eye: {laterality-b}  when deep/disciform
family Corneal abscess
  term corneal abscess | abscess of cornea | abscess + cornea
  code H16.31{laterality-b}  Corneal abscess, eye: {laterality-b}
family Corneal vessels
  term corneal neovascularization | neovascularization of cornea | corneal vascularization | neovascularization + cornea | vascularization + cornea | corneal pannus
  code H16.40{laterality-b}  New vessels of the cornea, unspecified, eye: {laterality-b}
  code H16.41{laterality-b}  Ghost vessels of the cornea, eye: {laterality-b}  when ghost vessels
  code H16.42{laterality-b}  Pannus of the cornea, eye: {laterality-b}  when pannus
  code H16.43{laterality-b}  Localized new vessels of the cornea, eye: {laterality-b}  when localized
  code H16.44{laterality-b}  Deep new vessels of the cornea, eye: {laterality-b}  when deep
family Corneal scar
  term corneal scar | corneal opacity | corneal leukoma | corneal opacities | scar of cornea | corneal scarring | corneal haze | corneal nebula | leukoma of cornea | opacity of cornea | opacification of cornea | opacity + cornea | scar + cornea | corneal leucoma | leukoma | corneal opacification | leucoma
  unless congenital/oral
  code H17.9  Corneal scar or opacity, unspecified  needs type
  code H17.0{laterality-b0}  Adherent leukoma, eye: {laterality-b0}  when adherent
  code H17.1{laterality-b0}  Central corneal opacity, eye: {laterality-b0}  when central
  code H17.81{laterality-b}  Minor corneal opacity, eye: {laterality-b}  when minor/nebula
  code H17.82{laterality-b}  Peripheral corneal opacity, eye: {laterality-b}  when peripheral
  code H17.89  Other corneal scar or opacity  when other
family Corneal deposits
  term corneal deposit | corneal deposits | corneal pigmentation | keratic precipitates | corneal verticillata | cornea verticillata | krukenberg spindle | vortex keratopathy | hudson stahli line
  code H18.00{laterality-b}  Corneal deposit, unspecified, eye: {laterality-b}
  code H18.01{laterality-b}  Pigment in the front of the cornea, eye: {laterality-b}  when anterior/staehli/hudson
  code H18.02{laterality-b}  Silver deposits of the cornea, eye: {laterality-b}  when silver/argentous/argyrosis
  code H18.03{laterality-b}  Corneal deposits in a metabolic disorder, eye: {laterality-b}  when metabolic
  code H18.05{laterality-b}  Pigment in the back of the cornea, eye: {laterality-b}  when posterior/krukenberg
  code H18.06{laterality-b}  Pigment in the corneal stroma, eye: {laterality-b}  when stromal/blood staining/hematocornea
family Kayser-Fleischer ring
  term kayser fleischer ring | kayser-fleischer rings | kayser fleischer rings
  code H18.04{laterality-b}  Kayser-Fleischer ring, eye: {laterality-b}
family Bullous keratopathy
  term bullous keratopathy | pseudophakic bullous keratopathy
  unless aphakic
  code H18.1{laterality-b0}  Bullous keratopathy, eye: {laterality-b0}
family Corneal edema
  term corneal edema | edema of cornea | swelling of cornea | edema + cornea | corneal decompensation | corneal hydrops
  code H18.20  Corneal swelling, unspecified  needs cause
  code H18.21{laterality-b}  Corneal swelling from a contact lens, eye: {laterality-b}  when contact lens
  code H18.22{laterality-b}  Corneal swelling without a known cause, eye: {laterality-b}  when idiopathic
  code H18.23{laterality-b}  Corneal swelling, secondary, eye: {laterality-b}  when secondary
H18.30  Corneal membrane change, unspecified = corneal membrane change
family Bowman membrane change
  term rupture in bowman's membrane | folds in bowman's membrane
  code H18.31{laterality-b}  Folds or rupture of Bowman's membrane, eye: {laterality-b}
family Descemet folds
  term descemet folds | folds in descemet's membrane | descemet membrane folds | descemet's folds
  code H18.32{laterality-b}  Folds of Descemet's membrane, eye: {laterality-b}
family Descemet rupture
  term descemet membrane rupture | rupture of descemet's membrane | descemet membrane detachment
  code H18.33{laterality-b}  Rupture of Descemet's membrane, eye: {laterality-b}
H18.40  Corneal degeneration, unspecified = corneal degeneration
family Arcus senilis
  term arcus senilis | corneal arcus | arcus corneae | gerontoxon
  chronic
  code H18.41{laterality-b}  Arcus senilis, eye: {laterality-b}
family Band keratopathy
  term band keratopathy | band shaped keratopathy
  code H18.42{laterality-b}  Band keratopathy, eye: {laterality-b}
H18.43  Other calcified degeneration of the cornea = calcareous corneal degeneration | calcific corneal degeneration
family Keratomalacia
  term keratomalacia
  unless vitamin A
  code H18.44{laterality-b}  Keratomalacia, eye: {laterality-b}
family Nodular corneal degeneration
  term salzmann nodular degeneration | salzmann's nodular degeneration | nodular corneal degeneration
  code H18.45{laterality-b}  Nodular corneal degeneration, eye: {laterality-b}
family Peripheral corneal degeneration
  term terrien marginal degeneration | pellucid marginal degeneration | peripheral corneal degeneration | dellen | terrien's degeneration
  code H18.46{laterality-b}  Peripheral corneal degeneration, eye: {laterality-b}
H18.49  Other corneal degeneration = lipid keratopathy | other corneal degeneration | discoid keratopathy
family Corneal dystrophy
  term corneal dystrophy | hereditary corneal dystrophy | dystrophy of cornea
  chronic
  code H18.50{laterality-b}  Hereditary corneal dystrophy, unspecified, eye: {laterality-b}
  code H18.53{laterality-b}  Granular corneal dystrophy, eye: {laterality-b}  when granular
  code H18.54{laterality-b}  Lattice corneal dystrophy, eye: {laterality-b}  when lattice
  code H18.55{laterality-b}  Macular corneal dystrophy, eye: {laterality-b}  when macular
  code H18.52{laterality-b}  Epithelial corneal dystrophy, eye: {laterality-b}  when epithelial/juvenile/basement membrane
  code H18.51{laterality-b}  Endothelial corneal dystrophy, eye: {laterality-b}  when endothelial
family Endothelial corneal dystrophy
  term fuchs dystrophy | fuchs endothelial dystrophy | fuchs' dystrophy | fuchs corneal dystrophy | endothelial corneal dystrophy | corneal guttata | guttata | cornea guttata | fuchs' endothelial dystrophy | corneal guttae
  chronic
  code H18.51{laterality-b}  Endothelial (Fuchs) corneal dystrophy, eye: {laterality-b}
family Epithelial corneal dystrophy
  term epithelial basement membrane dystrophy | map dot fingerprint dystrophy | EBMD | anterior basement membrane dystrophy | cogan dystrophy of cornea | meesmann dystrophy | juvenile epithelial corneal dystrophy
  chronic
  code H18.52{laterality-b}  Epithelial (juvenile) corneal dystrophy, eye: {laterality-b}
family Other corneal dystrophy
  term posterior polymorphous corneal dystrophy | reis bucklers dystrophy | schnyder corneal dystrophy
  chronic
  code H18.59{laterality-b}  Other hereditary corneal dystrophy, eye: {laterality-b}
family Keratoconus
  term keratoconus | conical cornea
  chronic
  code H18.60{laterality-b}  Keratoconus, unspecified, eye: {laterality-b}
  code H18.61{laterality-b}  Keratoconus, stable, eye: {laterality-b}  when stable
  code H18.62{laterality-b}  Keratoconus, unstable, eye: {laterality-b}  when unstable/acute hydrops/progressive/progressing
H18.70  Corneal deformity, unspecified = corneal deformity
family Corneal ectasia
  term corneal ectasia | keratectasia | post lasik ectasia
  code H18.71{laterality-b}  Corneal ectasia, eye: {laterality-b}
family Corneal staphyloma
  term corneal staphyloma
  code H18.72{laterality-b}  Corneal staphyloma, eye: {laterality-b}
family Descemetocele
  term descemetocele
  code H18.73{laterality-b}  Descemetocele, eye: {laterality-b}
family Other corneal deformity
  term keratoglobus | corneal flattening
  code H18.79{laterality-b}  Other corneal deformity, eye: {laterality-b}
family Corneal anesthesia
  term corneal anesthesia | decreased corneal sensation | corneal hypoesthesia | loss of corneal sensation
  code H18.81{laterality-b}  Loss or lessening of feeling in the cornea, eye: {laterality-b}
family Contact lens corneal disorder
  term corneal disorder due to contact lens | contact lens overwear | contact lens keratopathy | contact lens induced keratitis | contact lens acute red eye | overwear of contact lenses
  code H18.82{laterality-b}  Corneal disorder from a contact lens, eye: {laterality-b}
family Recurrent corneal erosion
  term recurrent corneal erosion | recurrent erosion of cornea | corneal erosion | recurrent erosion syndrome | erosion + cornea | corneal erosions
  unless traumatic
  code H18.83{laterality-b}  Recurrent erosion of the cornea, eye: {laterality-b}
family Other corneal disorder
  term corneal epithelial defect | corneal cyst | limbal stem cell deficiency | corneal thinning | corneal melt | corneal melting | epithelial defect of cornea | persistent epithelial defect | epithelial ingrowth of cornea | keratolysis
  unless traumatic
  code H18.89{laterality-b}  Other disorder of the cornea, eye: {laterality-b}
H18.9  Disorder of the cornea, unspecified = corneal abnormality | corneal disorder | keratopathy | corneal lesion | corneal disease | lesion of cornea | corneal involvement | disease of cornea | ulcerated corneal lesion | corneal affectation | disorder of cornea | lesions of cornea | corneal alterations
  unless bullous/band/punctate/exposure/neurotrophic/diabetic/lipid/vortex/contact lens

# Iris and ciliary body
family Iritis or uveitis
  term iritis | uveitis | anterior uveitis | iridocyclitis | cyclitis | acute anterior uveitis | intraocular inflammation | acute iritis | acute uveitis
  unless panuveitis/posterior uveitis/sympathetic/intermediate/gonococcal/herpes/herpetic/zoster/syphilitic/posterior/pan-uveitis/sarcoid
  code H20.9  Iritis or anterior uveitis, unspecified  needs course
  code H20.00  Acute or subacute iritis, unspecified  when acute/subacute
  code H20.1{laterality-b0}  Chronic iritis or anterior uveitis, eye: {laterality-b0}  when chronic
  code H20.01{laterality-b}  Primary iritis, eye: {laterality-b}  when primary
  code H20.02{laterality-b}  Recurrent acute iritis, eye: {laterality-b}  when recurrent
  code H20.03{laterality-b}  Secondary infectious iritis, eye: {laterality-b}  when infectious
  code H20.04{laterality-b}  Secondary noninfectious iritis, eye: {laterality-b}  when noninfectious/secondary
  code H20.2{laterality-b0}  Lens-induced iritis, eye: {laterality-b0}  when lens induced/phacoantigenic/phacolytic
family Hypopyon
  term hypopyon
  unless corneal ulcer/ulcer
  code H20.05{laterality-b}  Pus in the front chamber (hypopyon), eye: {laterality-b}
family Lens-induced uveitis
  term lens induced uveitis | phacoanaphylactic uveitis | lens induced iridocyclitis | phacoantigenic uveitis
  code H20.2{laterality-b0}  Lens-induced iritis, eye: {laterality-b0}
family Fuchs heterochromic cyclitis
  term fuchs heterochromic cyclitis | fuchs heterochromic iridocyclitis | fuchs uveitis
  code H20.81{laterality-b}  Fuchs heterochromic cyclitis, eye: {laterality-b}
family Vogt-Koyanagi syndrome
  term vogt koyanagi syndrome | vogt-koyanagi
  unless harada
  code H20.82{laterality-b}  Vogt-Koyanagi syndrome, eye: {laterality-b}
family Hyphema
  term hyphema | blood in anterior chamber | spontaneous hyphema | hyphaema
  unless traumatic
  code H21.0{laterality-b0}  Blood in the front chamber (hyphema), eye: {laterality-b0}
family Iris neovascularization
  term iris neovascularization | rubeosis iridis | rubeosis | neovascularization of iris | NVI iris | rubeosis of iris
  code H21.1X{laterality-b}  New vessels or other vessel disorder of the iris, eye: {laterality-b}
family Chamber angle degeneration
  term degeneration of chamber angle
  code H21.21{laterality-b}  Degeneration of the chamber angle, eye: {laterality-b}
family Ciliary body degeneration
  term degeneration of ciliary body
  code H21.22{laterality-b}  Degeneration of the ciliary body, eye: {laterality-b}
family Pigment dispersion of the iris
  term pigment dispersion syndrome | pigmentary degeneration of iris | pigment dispersion
  unless glaucoma
  code H21.23{laterality-b}  Pigmentary degeneration of the iris, eye: {laterality-b}
family Pupillary margin degeneration
  term degeneration of pupillary margin
  code H21.24{laterality-b}  Degeneration of the pupil margin, eye: {laterality-b}
family Iridoschisis
  term iridoschisis
  code H21.25{laterality-b}  Iridoschisis, eye: {laterality-b}
family Iris atrophy
  term iris atrophy | essential iris atrophy | atrophy of iris | atrophy + iris
  code H21.26{laterality-b}  Iris atrophy, essential or progressive, eye: {laterality-b}
family Miotic pupillary cyst
  term miotic pupillary cyst
  code H21.27{laterality-b}  Miotic cyst of the pupil, eye: {laterality-b}
H21.29  Other iris atrophy = other iris atrophy
family Iris cyst
  term iris cyst | cyst of iris | cyst of ciliary body | cyst of anterior chamber | cyst + iris/ciliary body | iridociliary cyst | iridociliary cysts
  code H21.30{laterality-b}  Cyst of iris, ciliary body or front chamber without a known cause, eye: {laterality-b}
  code H21.31{laterality-b}  Exudative cyst of iris or front chamber, eye: {laterality-b}  when exudative
  code H21.32{laterality-b}  Implantation cyst of iris, ciliary body or front chamber, eye: {laterality-b}  when implantation
  code H21.33{laterality-b}  Parasitic cyst of iris, ciliary body or front chamber, eye: {laterality-b}  when parasitic
family Pars plana cyst
  term pars plana cyst | cyst of pars plana
  code H21.34{laterality-b}  Primary cyst of the pars plana, eye: {laterality-b}
  code H21.35{laterality-b}  Exudative cyst of the pars plana, eye: {laterality-b}  when exudative
family Pupillary membrane
  term pupillary membrane | iris bombe | seclusion of pupil | occlusion of pupil | seclusio pupillae | pupillary seclusion
  unless persistent pupillary membrane
  code H21.4{laterality-b0}  Membrane over the pupil, eye: {laterality-b0}
family Adhesions of the iris
  term synechiae | iris adhesions | adhesions of iris | synechia | posterior synechiae | anterior synechiae | peripheral anterior synechiae | iris synechiae | posterior synechia
  unless nasal/vulvar/preputial/intrauterine/labial/labia/uterine/pericardial/pleural
  code H21.50{laterality-b}  Adhesions of the iris, unspecified, eye: {laterality-b}
  code H21.51{laterality-b}  Anterior adhesions of the iris, eye: {laterality-b}  when anterior
  code H21.54{laterality-b}  Posterior adhesions of the iris, eye: {laterality-b}  when posterior
family Goniosynechiae
  term goniosynechiae
  code H21.52{laterality-b}  Adhesions of the chamber angle, eye: {laterality-b}
family Iridodialysis
  term iridodialysis
  unless traumatic
  code H21.53{laterality-b}  Iridodialysis, eye: {laterality-b}
family Angle recession
  term angle recession | recession of chamber angle
  unless glaucoma
  code H21.55{laterality-b}  Recession of the chamber angle, eye: {laterality-b}
family Deformed pupil
  term ectopic pupil | deformed pupil | irregular pupil | corectopia | rupture of pupillary sphincter | pupillary abnormality | discoria | dyscoria | pupil deformity
  kind finding
  code H21.56{laterality-b}  Abnormal pupil shape, eye: {laterality-b}
H21.81  Floppy iris syndrome = floppy iris syndrome | intraoperative floppy iris syndrome | IFIS
H21.82  Plateau iris syndrome = plateau iris | plateau iris syndrome | plateau iris configuration
H21.89  Other disorder of iris and ciliary body = iris prolapse nontraumatic | iris lesion other | ciliary body effusion
H21.9  Disorder of iris and ciliary body, unspecified = iris lesion | iris mass | lesion of iris | iris disorder | mass of iris | iris tumor nonneoplastic | lesions of iris | ciliary body lesion | ciliary body mass | alteration of iris
H22  Disorder of iris and ciliary body in a disease coded elsewhere = iris disorder in disease classified elsewhere

# Lens
chronic
family Cataract
  term cataract | cataracts | lens opacity | opacity of lens | lenticular opacity | cataract of eye | lens opacities | opacification of lens | crystalline opacity | lens opacification | cataractous lens
  family-history Z83.518  Family history of other specified eye disorder
  unless congenital/diabetic/extraction/surgery/removal/operation/removed/excision/secondary cataract/repair
  code H26.9  Cataract, unspecified  needs type
  code H25.9  Age-related cataract, unspecified  when senile/age related/age-related/immature/mature/hypermature
  code H25.1{laterality-b0}  Age-related nuclear cataract, eye: {laterality-b0}  when nuclear/nuclear sclerosis/nuclear sclerotic/NS
  code H25.01{laterality-b}  Age-related cortical cataract, eye: {laterality-b}  when cortical
  code H25.03{laterality-b}  Age-related cataract, front capsule, eye: {laterality-b}  when anterior subcapsular
  code H25.04{laterality-b}  Age-related cataract, back capsule, eye: {laterality-b}  when posterior subcapsular/PSC
  code H25.81{laterality-b}  Age-related cataract of combined forms, eye: {laterality-b}  when combined/combined forms/mixed
  code H25.81{laterality-b}  Age-related cataract of combined forms, eye: {laterality-b}  when nuclear/nuclear sclerosis/nuclear sclerotic + cortical/posterior subcapsular/PSC
  code H25.09{laterality-b}  Other age-related beginning cataract, eye: {laterality-b}  when incipient/coronary/punctate
  code H25.2{laterality-b0}  Age-related morgagnian cataract, eye: {laterality-b0}  when morgagnian
  code H25.89  Other age-related cataract  when other age related
  code H26.10{laterality-b}  Cataract from injury, unspecified, eye: {laterality-b}  when traumatic
  code H26.11{laterality-b}  Cataract from injury, localized, eye: {laterality-b}  when traumatic + localized
  code H26.12{laterality-b}  Cataract from injury, partly resolved, eye: {laterality-b}  when traumatic + partially resolved
  code H26.13{laterality-b}  Cataract from injury, total, eye: {laterality-b}  when traumatic + total
  code H26.20  Complicated cataract, unspecified  when complicated
  code H26.21{laterality-b}  Cataract with new vessels, eye: {laterality-b}  when neovascularization
  code H26.22{laterality-b}  Cataract from another eye disorder, eye: {laterality-b}  when secondary to ocular disorder/uveitic/secondary to uveitis/due to uveitis
  code H26.3{laterality-b0}  Cataract from a drug, eye: {laterality-b0}  when drug-induced/steroid induced/steroid/corticosteroid/due to steroids
  code H26.00{laterality-b}  Childhood cataract, unspecified, eye: {laterality-b}  when juvenile/infantile/pediatric/presenile
  code H26.01{laterality-b}  Childhood cortical or zonular cataract, eye: {laterality-b}  when juvenile/infantile/pediatric + cortical/lamellar/zonular
  code H26.03{laterality-b}  Childhood nuclear cataract, eye: {laterality-b}  when juvenile/infantile/pediatric + nuclear
  code H26.04{laterality-b}  Childhood cataract, front capsule, eye: {laterality-b}  when juvenile/infantile/pediatric + anterior subcapsular
  code H26.05{laterality-b}  Childhood cataract, back capsule, eye: {laterality-b}  when juvenile/infantile/pediatric + posterior subcapsular
  code H26.06{laterality-b}  Childhood cataract of combined forms, eye: {laterality-b}  when juvenile/infantile/pediatric + combined
  code H26.09  Other childhood cataract  when juvenile/infantile/pediatric + other
  code H26.8  Other specified cataract  when subcapsular
family Age-related nuclear cataract
  term nuclear sclerosis | nuclear cataract | nuclear sclerotic cataract | age related nuclear cataract | nuclear senile cataract | NS cataract | nuclear sclerosis of lens | lens sclerosis | brunescent cataract | nuclear cataracts | nuclear sclerotic changes
  unless congenital/juvenile/infantile
  code H25.1{laterality-b0}  Age-related nuclear cataract, eye: {laterality-b0}  absorbs H26.9
  code H25.81{laterality-b}  Age-related cataract of combined forms, eye: {laterality-b}  when cortical/posterior subcapsular/PSC  absorbs H26.9 H25.1
family Age-related cataract
  term senile cataract | age related cataract | mature cataract | hypermature cataract | immature cataract | senile cataracts | cataract senile
  code H25.9  Age-related cataract, unspecified  needs type  absorbs H26.9
  code H25.1{laterality-b0}  Age-related nuclear cataract, eye: {laterality-b0}  when nuclear  absorbs H26.9
  code H25.01{laterality-b}  Age-related cortical cataract, eye: {laterality-b}  when cortical  absorbs H26.9
  code H25.04{laterality-b}  Age-related cataract, back capsule, eye: {laterality-b}  when posterior subcapsular/PSC  absorbs H26.9
  code H25.81{laterality-b}  Age-related cataract of combined forms, eye: {laterality-b}  when combined/combined forms  absorbs H26.9
family Cortical cataract
  term cortical cataract | cortical spoking | cortical age related cataract | cortical spokes
  unless juvenile/infantile
  code H25.01{laterality-b}  Age-related cortical cataract, eye: {laterality-b}  absorbs H26.9
  code H25.81{laterality-b}  Age-related cataract of combined forms, eye: {laterality-b}  when nuclear/posterior subcapsular/PSC  absorbs H26.9 H25.1
family Posterior subcapsular cataract
  term posterior subcapsular cataract | PSC cataract | =PSCC | posterior subcapsular opacity | posterior subcapsular cataracts
  unless juvenile/infantile/steroid
  code H25.04{laterality-b}  Age-related cataract, back capsule, eye: {laterality-b}  absorbs H26.9
  code H25.81{laterality-b}  Age-related cataract of combined forms, eye: {laterality-b}  when nuclear/cortical  absorbs H26.9 H25.1
family Traumatic cataract
  term traumatic cataract | posttraumatic cataract | post traumatic cataract
  code H26.10{laterality-b}  Cataract from injury, unspecified, eye: {laterality-b}  absorbs H26.9
  code H26.13{laterality-b}  Cataract from injury, total, eye: {laterality-b}  when total  absorbs H26.9
family Drug cataract
  term steroid induced cataract | drug induced cataract | toxic cataract | steroid cataract | corticosteroid cataract
  code H26.3{laterality-b0}  Cataract from a drug, eye: {laterality-b0}  absorbs H26.9
family Glaucomatous flecks
  term glaucomatous flecks | glaukomflecken
  code H26.23{laterality-b}  Glaucomatous flecks of the lens, eye: {laterality-b}
family Secondary cataract
  term posterior capsular opacification | posterior capsule opacification | secondary cataract | after cataract | posterior capsular opacity | PCO of lens | capsular opacification | posterior capsular haze | aftercataract | posterior capsule haze | opacified posterior capsule
  code H26.49{laterality-b}  Other secondary cataract (clouded capsule), eye: {laterality-b}
  code H26.41{laterality-b}  Soemmering's ring, eye: {laterality-b}  when soemmering/soemmering's ring
  code H26.40  Secondary cataract, unspecified  when unspecified
family Aphakia
  term aphakia | aphakic | aphakic eye | absence of lens acquired
  unless bullous/congenital
  code H27.0{laterality-b0}  Missing lens (aphakia), eye: {laterality-b0}
family Dislocated lens
  term dislocated lens | lens dislocation | dislocation of lens | subluxation of lens | ectopia lentis acquired | lens subluxation | subluxated lens | luxation of lens | luxation of crystalline lens | phacodonesis | crystalline lens luxation | dislocation + crystalline | luxated lens | lens luxation | luxation of lens | luxated lens | lens subluxation | dislocated crystalline lens | dislocation/luxation/subluxation + lens/crystalline
  unless congenital/intraocular lens/IOL/implant/artificial
  code H27.10  Dislocated lens, unspecified  needs type
  code H27.11{laterality-b}  Partly dislocated lens (subluxation), eye: {laterality-b}  when subluxation/subluxated
  code H27.12{laterality-b}  Lens dislocated forward, eye: {laterality-b}  when anterior/anterior chamber
  code H27.13{laterality-b}  Lens dislocated backward, eye: {laterality-b}  when posterior/vitreous
H27.8  Other disorder of the lens = lens capsule disorder | pseudoexfoliation of lens capsule | pseudoexfoliation syndrome | exfoliation syndrome | pseudoexfoliation
  unless glaucoma
H27.9  Disorder of the lens, unspecified = lens disorder | crystalline lens disorder
H28  Cataract in a disease coded elsewhere = cataract in myotonic dystrophy | cataract in hypoparathyroidism | cataract in disease classified elsewhere

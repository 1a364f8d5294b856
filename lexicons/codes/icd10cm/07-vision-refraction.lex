# Refraction, visual symptoms, visual field, blindness, pupil, eye pain, and complications of eye surgery:
# eye clinics, offices, emergency departments, case reports. Blindness by category (H54.0-H54.5) needs measured vision of
# both eyes; a note that only says which eye has lost sight leads to H54.6-.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, H52-H59

# Loss of sight
kind symptom
family Visual loss
  term vision loss | visual loss | loss of vision | decreased vision | decreased visual acuity | loss of visual acuity | reduced visual acuity | impaired vision | visual impairment | poor vision | low visual acuity | decrease in visual acuity | decreased sight | loss of sight | diminished vision | deterioration of vision | visual acuity decrease | visually impaired | reduced vision | progressive loss of vision | decrease in vision | visual deficit | visual acuity loss | visual acuity deficit | decline in vision | decrease of visual acuity | worsening vision | reduction of visual acuity | impaired visual acuity | visual deterioration | vision impairment | diminished visual acuity | reduction in visual acuity | loss + visual acuity/vision/sight | decrease + visual acuity/vision | decreased + visual acuity/vision | diminution of visual acuity | defective vision | low vision | partial loss of vision
  unless field/color/functional/psychogenic/hysterical/transient/cortical/monocular/history of vision/temporary/central vision/peripheral vision/night vision
  code H54.7  Loss of sight, unspecified  needs eye
  code H54.61  Loss of sight of the right eye, category not given, other eye normal  when right/=RE/=OD
  code H54.62  Loss of sight of the left eye, category not given, other eye normal  when left/=LE/=OS
  code H54.60  Loss of sight of one eye, category not given  when unilateral/one eye
  code H54.3  Loss of sight of both eyes, category not given  when bilateral/=OU/=BE/both eyes
  code H53.13{laterality-b}  Sudden loss of sight, eye: {laterality-b}  when sudden/acute/abrupt/sudden loss
  code H53.12{laterality-b}  Passing loss of sight, eye: {laterality-b}  when transient/temporary/intermittent
family Low vision by category
  term low vision category | low vision both eyes | low vision in both eyes
  kind disease
  chronic
  code H54.2X{right: right-eye-category-1=1 right-eye-category-2=2}{left: left-eye-category-1=1 left-eye-category-2=2}  Low vision, {right}, {left}
  code H54.3  Loss of sight of both eyes, category not given
family Low vision of one eye
  term low vision one eye | low vision of right eye | low vision of left eye | low vision right eye | low vision left eye
  kind disease
  chronic
  code H54.50  Low vision of one eye, unspecified eye
  code H54.511A  Low vision category 1 of the right eye, left eye normal  when right + category 1
  code H54.512A  Low vision category 2 of the right eye, left eye normal  when right + category 2
  code H54.52A1  Low vision category 1 of the left eye, right eye normal  when left + category 1
  code H54.52A2  Low vision category 2 of the left eye, right eye normal  when left + category 2
family Blindness
  term blindness | blind + eye/eyes/amaurotic | is blind | was blind | became blind | went blind | blind person | blindness both eyes | total blindness | amaurosis | complete blindness | bilateral blindness | blindness in both eyes | no light perception
  kind disease
  chronic
  unless color/night/snow/river/cortical/legal/hysterical/fugax/double blind/blind loop/single blind/blinded/blind spot/word/face/blind study/congenital amaurosis/transient/monocular/leber/day/psychogenic/nodding/blind pouch/blind ending/blindly
  code H54.7  Loss of sight, unspecified  needs category
  code H54.40  Blindness of one eye, unspecified eye  when one eye/unilateral
  code H54.61  Loss of sight of the right eye, category not given, other eye normal  when right/=RE/=OD
  code H54.62  Loss of sight of the left eye, category not given, other eye normal  when left/=LE/=OS
  code H54.3  Loss of sight of both eyes, category not given  when bilateral/both eyes/=OU
  code H54.413A  Blindness category 3 of the right eye, left eye normal  when right + category 3
  code H54.414A  Blindness category 4 of the right eye, left eye normal  when right + category 4
  code H54.415A  Blindness category 5 of the right eye, left eye normal  when right + category 5
  code H54.42A3  Blindness category 3 of the left eye, right eye normal  when left + category 3
  code H54.42A4  Blindness category 4 of the left eye, right eye normal  when left + category 4
  code H54.42A5  Blindness category 5 of the left eye, right eye normal  when left + category 5
  code H54.0X{right: right-eye-category-3=3 right-eye-category-4=4 right-eye-category-5=5}{left: left-eye-category-3=3 left-eye-category-4=4 left-eye-category-5=5}  Blindness, {right}, {left}
  code H54.11{right: right-eye-category-3=3 right-eye-category-4=4 right-eye-category-5=5}{left: left-eye-category-1=1 left-eye-category-2=2}  Blindness, {right}, and low vision, {left}
  code H54.12{right: right-eye-category-1=1 right-eye-category-2=2}{left: left-eye-category-3=3 left-eye-category-4=4 left-eye-category-5=5}  Low vision, {right}, and blindness, {left}
H54.40  Blindness of one eye, unspecified eye = blindness one eye | blind in one eye | monocular blindness | unilateral blindness
  kind disease
  chronic
  unless transient
H54.10  Blindness of one eye and low vision of the other, unspecified = blindness one eye low vision other eye | blindness of one eye and low vision of other eye
  kind disease
  chronic
H54.8  Legal blindness (definition of the USA) = legal blindness | legally blind
  kind disease
  chronic
family Transient visual loss
  term transient visual loss | transient vision loss | transient loss of vision | temporary vision loss | transient visual obscurations | scintillating scotoma | transient visual obscuration | temporary loss of vision | transient blindness | transient decrease in vision | transient amaurosis
  unless monocular/fugax
  code H53.12{laterality-b}  Passing loss of sight, eye: {laterality-b}
family Sudden visual loss
  term sudden visual loss | sudden vision loss | sudden loss of vision | acute vision loss | acute visual loss | abrupt loss of vision | sudden decrease in vision | sudden loss of visual acuity | sudden decrease in visual acuity | sudden blindness | acute loss of vision
  code H53.13{laterality-b}  Sudden loss of sight, eye: {laterality-b}
H53.11  Poor sight in bright light (day blindness) = day blindness | hemeralopia
family Light sensitivity
  term photophobia | light sensitivity | visual discomfort | sensitivity to light | eye strain | asthenopia | photosensitivity of eyes | eyestrain | light sensitive eyes
  integral-to G43 H20 H16 S05.0 G03 G00
  unless phonophobia only
  code H53.14{laterality: right=1 left=2 bilateral=3 unspecified=9}  Visual discomfort or light sensitivity, eye: {laterality}
H53.15  Distorted sight (metamorphopsia) = metamorphopsia | visual distortion | distorted vision | micropsia | macropsia | metamorphopsias | distortion of vision | dysmorphopsia | visual distortions
H53.16  Psychophysical visual disturbance = palinopsia | prosopagnosia visual | face blindness | visual agnosia psychophysical | charles bonnet syndrome | release hallucinations of eye | visual snow
H53.19  Other visual symptom of the person = visual halos | halos around lights | photopsia | flashes of light | flashing lights | flashes in vision | photopsias | visual flashes | seeing halos | halos around figures | colored halos | flashes and floaters | entoptic phenomena | oscillopsia | seeing flashes | phosphenes | spots before eyes | luminous flashes
H53.10  Visual symptom of the person, unspecified = subjective visual disturbance | visual symptoms
H53.2  Double vision (diplopia) = diplopia | double vision | seeing double | binocular diplopia | vertical diplopia | horizontal diplopia | monocular diplopia | diplopia binocular | diplopic
  integral-to H49 G70.0 H50.6
family Binocular vision disorder
  term binocular vision disorder | disorder of binocular vision
  kind disease
  code H53.30  Disorder of vision with both eyes, unspecified
H53.31  Abnormal retinal correspondence = abnormal retinal correspondence
H53.32  Fusion with poor depth vision = defective stereopsis | impaired stereopsis
H53.33  Sight of both eyes without fusion = simultaneous visual perception without fusion
H53.34  Suppression of one eye's sight = suppression of binocular vision
H53.8  Blurred vision or other visual disturbance = blurred vision | blurry vision | vision blurry | blurring of vision | blurred eyesight | visual blurring | hazy vision | foggy vision | cloudy vision | vision blurring | cloudiness of vision | blurriness | visual fog | visual blur | blurred visual acuity | blurry eyesight | blurring vision | foggy sight
  integral-to H25 H52 H40.21 E11.65 H26 H04.12
H53.9  Visual disturbance, unspecified = visual disturbance | visual disturbances | vision changes | visual changes | vision disturbance | vision problem | change in vision | visual alterations | visual disorder | visual problems | vision problems | changes in vision | visual alteration | alteration of vision | eyesight problem | visual complaints | vision disorder | vision alterations | visual difficulty | visual difficulties | visual problem | difficulty seeing | vision alteration | visual symptoms | trouble seeing
  unless color/field

# Amblyopia, refraction
kind disease
chronic
family Amblyopia
  term amblyopia | lazy eye | amblyopic | amblyopia ex anopsia | amblyopic eye | functional amblyopia
  unless toxic/tobacco
  code H53.00{laterality-b}  Lazy eye (amblyopia), unspecified, eye: {laterality-b}
  code H53.01{laterality-b}  Amblyopia from deprivation, eye: {laterality-b}  when deprivation/deprivational
  code H53.02{laterality-b}  Amblyopia from refraction, eye: {laterality-b}  when refractive/anisometropic
  code H53.03{laterality-b}  Amblyopia from squint, eye: {laterality-b}  when strabismic/strabismus
  code H53.04{laterality-b}  Amblyopia suspected, eye: {laterality-b}  when suspect/suspected
family Hyperopia
  term hyperopia | hypermetropia | farsightedness | farsighted | far sighted | hypermetropic | long sighted | hyperopic
  code H52.0{laterality-b0}  Farsightedness (hyperopia), eye: {laterality-b0}
family Myopia
  term myopia | nearsightedness | nearsighted | near sighted | myopic | high myopia | short sighted | shortsightedness | myopic shift | myopization
  unless degenerative/degeneration/pathologic/malignant/maculopathy/magna
  code H52.1{laterality-b0}  Nearsightedness (myopia), eye: {laterality-b0}
family Astigmatism
  term astigmatism | astigmatic
  code H52.20{laterality-b}  Astigmatism, unspecified, eye: {laterality-b}
  code H52.21{laterality-b}  Irregular astigmatism, eye: {laterality-b}  when irregular
  code H52.22{laterality-b}  Regular astigmatism, eye: {laterality-b}  when regular/simple/compound
H52.31  Unequal refraction of the eyes (anisometropia) = anisometropia
H52.32  Unequal image size (aniseikonia) = aniseikonia
H52.4  Presbyopia = presbyopia | presbyopic
family Internal ophthalmoplegia
  term internal ophthalmoplegia
  code H52.51{laterality-b}  Internal ophthalmoplegia, eye: {laterality-b}
family Weak accommodation
  term paresis of accommodation | accommodative insufficiency | cycloplegia | accommodative paresis | paralysis of accommodation | accommodation paralysis
  code H52.52{laterality-b}  Weak focusing (paresis of accommodation), eye: {laterality-b}
family Spasm of accommodation
  term spasm of accommodation | accommodative spasm
  code H52.53{laterality-b}  Spasm of focusing, eye: {laterality-b}
H52.6  Other disorder of refraction = other refraction disorder
H52.7  Disorder of refraction, unspecified = refractive error | refraction error | ametropia | disorder of refraction | refractive disorder | refraction defect | refraction defects | refractive errors | refractive defect | ametropic | wears glasses refractive error

# Field, color and night vision
not-chronic
family Visual field defect
  term visual field defect | visual field loss | visual field cut | field cut | loss of visual field | visual field deficit | campimetric defect | visual field deficits | loss of peripheral vision | peripheral vision loss | decreased peripheral vision | campimetric loss | visual field reduction | visual field defects | defect + visual field | alteration of visual field | campimetric alteration | visual field alteration | campimetry defect | altitudinal defect
  code H53.40  Visual field defect, unspecified  needs type
  code H53.43{laterality-b}  Sector or arc defect of the visual field, eye: {laterality-b}  when arcuate/sector/bjerrum/nasal step
  code H53.45{laterality-b}  Other local visual field defect, eye: {laterality-b}  when localized/altitudinal/peripheral
  code H53.48{laterality-b}  General narrowing of the visual field, eye: {laterality-b}  when constriction/generalized/concentric/tubular/contraction
family Central scotoma
  term central scotoma | scotoma | centrocecal scotoma | paracentral scotoma | scotomata | loss of central vision | central vision loss | scotomas
  unless scintillating/blind spot
  code H53.41{laterality-b}  Scotoma of the center of the visual field, eye: {laterality-b}
  code H53.43{laterality-b}  Sector or arc defect of the visual field, eye: {laterality-b}  when arcuate/bjerrum
family Blind spot scotoma
  term enlarged blind spot | blind spot enlargement | scotoma of blind spot | angioscotoma | increase of blind spot
  code H53.42{laterality-b}  Scotoma of the blind spot, eye: {laterality-b}
family Homonymous hemianopia
  term homonymous hemianopia | homonymous hemianopsia | homonymous quadrantanopia | homonymous bilateral field defect | homonymous field defect | left homonymous hemianopsia | right homonymous hemianopsia | homonymous quadrantanopsia | quadrantanopia | quadrantanopsia | hemianopia homonymous | hemianopsia + homonymous | hemianopia + homonymous | homonymous hemianoptic
  unless bitemporal/binasal
  code H53.46{laterality: right=1 left=2 unspecified=9}  Loss of the same half of the visual field of both eyes, {laterality} side
family Heteronymous field defect
  term bitemporal hemianopia | bitemporal hemianopsia | heteronymous hemianopia | binasal hemianopia | heteronymous bilateral field defect | hemianopsia | hemianopia | heteronymous hemianopsia | binasal hemianopsia | temporal hemianopsia
  unless homonymous
  code H53.47  Loss of opposite halves of the visual field of both eyes
family Constricted visual field
  term tunnel vision | constricted visual field | visual field constriction | generalized contraction of visual field | constriction of visual field | concentric reduction of visual field | tubular vision | concentric narrowing of visual field
  code H53.48{laterality-b}  General narrowing of the visual field, eye: {laterality-b}
chronic
H53.50  Color vision deficiency, unspecified = color blindness | color vision deficiency | color blind | dyschromatopsia | colour blindness | daltonism | color vision defect
H53.51  No color vision (achromatopsia) = achromatopsia
H53.52  Acquired color vision deficiency = acquired color vision deficiency
H53.53  Green-weak color vision = deuteranomaly | deuteranopia
H53.54  Red-weak color vision = protanomaly | protanopia
H53.55  Blue-weak color vision = tritanomaly | tritanopia
H53.59  Other color vision deficiency = other color vision deficiency
family Night blindness
  term night blindness | nyctalopia | poor night vision | decreased night vision | difficulty with night vision
  unless vitamin A
  code H53.60  Night blindness, unspecified
  code H53.61  Abnormal dark adaptation  when dark adaptation
  code H53.62  Acquired night blindness  when acquired
  code H53.63  Congenital night blindness  when congenital/congenital stationary
  code H53.69  Other night blindness  when other
H53.71  Glare sensitivity = glare sensitivity | sensitivity to glare | glare with night driving
H53.72  Poor contrast vision = impaired contrast sensitivity | decreased contrast sensitivity

# Nystagmus, pupil, pain
not-chronic
family Nystagmus
  term nystagmus | horizontal nystagmus | nystagmus of eyes | nystagmoid | rotary nystagmus | vertical nystagmus | downbeat nystagmus | gaze evoked nystagmus | horizontal-rotatory nystagmus | nystagmoid movements | rotatory nystagmus
  kind finding
  integral-to H81 H83.0
  unless positional nystagmus
  code H55.00  Nystagmus, unspecified
  code H55.01  Congenital nystagmus  when congenital/infantile
  code H55.02  Latent nystagmus  when latent
  code H55.03  Nystagmus from poor sight  when visual deprivation
  code H55.04  Dissociated nystagmus  when dissociated
  code H55.09  Other nystagmus  when downbeat/upbeat/pendular/periodic alternating
H55.81  Poor quick eye movements (saccades) = saccadic eye movement deficiency | saccadic dysmetria | deficient saccadic eye movements | slow saccades
H55.82  Poor smooth eye movements (pursuit) = deficient smooth pursuit | impaired smooth pursuit | saccadic pursuit
H55.89  Other irregular eye movement = irregular eye movements | abnormal eye movements
H57.00  Abnormal pupil function, unspecified = abnormal pupil | pupillary dysfunction | nonreactive pupil | pupil fixed | sluggish pupil | fixed pupil | unreactive pupil | arreactive pupil | fixed and dilated pupils | arreactive pupils | areactive pupils | fixed pupils | pupillary areflexia
  kind finding
H57.01  Argyll Robertson pupil, not of syphilis = argyll robertson pupil
  unless syphilitic/syphilis
H57.02  Unequal pupils (anisocoria) = anisocoria | unequal pupils | unequal pupil size | anisocoric | anisocoric pupils
  kind finding
H57.03  Small pupil (miosis) = miosis | pinpoint pupils | constricted pupils | miotic pupil | miotic pupils | pupillary constriction | pupil miotic
  kind finding
H57.04  Wide pupil (mydriasis) = mydriasis | dilated pupil | blown pupil | mydriatic pupil | dilated pupils | mydriatic pupils | pupillary dilation | pupil dilated | bilateral mydriasis | midriasis
  kind finding
  unless exam/examination/drops/pharmacologic/with tropicamide
family Tonic pupil
  term adie pupil | tonic pupil | adie's pupil | holmes adie syndrome | adie's tonic pupil | adie syndrome
  code H57.05{laterality-b}  Tonic pupil (Adie), eye: {laterality-b}
H57.09  Other abnormal pupil function = relative afferent pupillary defect | afferent pupillary defect | marcus gunn pupil | RAPD | =APD pupil | relative afferent pupil defect
  kind finding
family Eye pain
  term eye pain | pain in eye | ocular pain | painful eye | pain of eye | periorbital pain | orbital pain | eyeball pain | retroorbital pain | retro orbital pain | ocular discomfort | pain around eye | eye discomfort | retro-orbital pain | pain + eye/eyes/eyeball/retroocular/periocular/retroorbital | retroocular pain | sore eye | eye soreness | ophthalmalgia | irritation of eye pain | periocular pain | pain in right eye | pain in left eye | pain periorbital region
  kind symptom
  integral-to H16.0 H20 H40.21 S05.0 H46
  code H57.1{laterality-b0}  Eye pain, eye: {laterality-b0}
family Drooping brow
  term brow ptosis | eyebrow ptosis | ptosis of eyebrow
  code H57.81{laterality: right=1 left=2 bilateral=3 unspecified=9}  Drooping brow, side: {laterality}
family Foreign body sensation of the eye
  term foreign body sensation of eye | foreign body sensation in eye | foreign body sensation + eye/eyes | gritty eyes | gritty sensation in eye | eye foreign body sensation | feeling of something in eye | foreign-body sensation in eye | sandy sensation in eyes | ocular foreign body sensation
  kind symptom
  unless throat
  code H57.8A{laterality-b}  Feeling of a foreign body in the eye, eye: {laterality-b}
H57.89  Other disorder of the eye = eye itching | itchy eyes | eye irritation | eye discharge | itching of eye | itching eyes | ocular pruritus | burning eyes | discharge from eye | eye drainage | irritation of eye | eye crusting | burning sensation in eyes | ocular irritation | eye burning | eye hemorrhage | discharge + eye | burning + eyes | ocular discharge | pruritus + eye | itching + eyes | eye matting | ocular itching | ocular bleeding | bleeding from eye | stinging eyes
  kind symptom
  integral-to H10 H01.0 J30 H04.12
H57.9  Disorder of the eye, unspecified = eye disorder | eye problem | ocular lesion | eye lesion | eye disease | eye complaint | ocular disorder | ocular disease | eye condition | ocular pathology | lesion of eye | ocular involvement | disease of eye | eye pathology | disorder of eye | ocular alterations | eye problems | eye symptoms
  unless tumor/neoplasm/diabetic/allergic/movement

# After eye surgery
family Keratopathy after cataract surgery
  term aphakic bullous keratopathy | keratopathy following cataract surgery | vitreous touch syndrome | bullous aphakic keratopathy
  code H59.01{laterality-b}  Keratopathy after cataract surgery, eye: {laterality-b}
family Lens fragments after cataract surgery
  term retained lens fragments | retained lens material | cataract fragments in eye following surgery | retained lens fragment | dropped nucleus | retained cortical material
  code H59.02{laterality-b}  Lens fragments remaining in the eye after cataract surgery, eye: {laterality-b}
family Cystoid macular edema after cataract surgery
  term irvine gass syndrome | pseudophakic cystoid macular edema | irvine-gass | cystoid macular edema following cataract surgery | cystoid macular edema after cataract surgery | postoperative cystoid macular edema | pseudophakic CME | cystic macular edema after cataract surgery
  code H59.03{laterality-b}  Cystoid macular edema after cataract surgery, eye: {laterality-b}
family Other disorder after cataract surgery
  term disorder following cataract surgery | complication after cataract surgery | complication of cataract surgery | toxic anterior segment syndrome
  code H59.09{laterality-b}  Other eye disorder after cataract surgery, eye: {laterality-b}
family Bleeding in eye surgery
  term intraoperative eye hemorrhage | intraoperative hemorrhage of eye | intraoperative suprachoroidal hemorrhage
  code H59.11{laterality-b}  Eye bleeding during an eye procedure, eye: {laterality-b}
  code H59.12{laterality-b}  Eye bleeding during another procedure, eye: {laterality-b}  when nonophthalmic procedure
family Accidental puncture of the eye in surgery
  term accidental puncture of eye during procedure | posterior capsule rupture during cataract surgery | posterior capsular rupture | intraoperative posterior capsule rupture | globe perforation during injection | posterior capsule rupture
  code H59.21{laterality-b}  Accidental puncture or tear of the eye during an eye procedure, eye: {laterality-b}
  code H59.22{laterality-b}  Accidental puncture or tear of the eye during another procedure, eye: {laterality-b}  when nonophthalmic procedure
family Bleeding after eye surgery
  term postoperative hyphema | postoperative eye hemorrhage | postprocedural hemorrhage of eye
  code H59.31{laterality-b}  Eye bleeding after an eye procedure, eye: {laterality-b}
  code H59.32{laterality-b}  Eye bleeding after another procedure, eye: {laterality-b}  when nonophthalmic procedure
family Hematoma after eye surgery
  term postoperative eyelid hematoma | postprocedural hematoma of eye
  code H59.33{laterality-b}  Eye hematoma after an eye procedure, eye: {laterality-b}
  code H59.34{laterality-b}  Eye hematoma after another procedure, eye: {laterality-b}  when nonophthalmic procedure
family Seroma after eye surgery
  term postprocedural seroma of eye
  code H59.35{laterality-b}  Eye seroma after an eye procedure, eye: {laterality-b}
  code H59.36{laterality-b}  Eye seroma after another procedure, eye: {laterality-b}  when nonophthalmic procedure
family Blebitis
  term blebitis | bleb infection | infected filtering bleb | bleb associated endophthalmitis | inflammation of postprocedural bleb
  code H59.40  Inflamed or infected surgical bleb, unspecified
  code H59.41  Inflamed or infected surgical bleb, stage 1  when stage-1
  code H59.42  Inflamed or infected surgical bleb, stage 2  when stage-2
  code H59.43  Inflamed or infected surgical bleb, stage 3  when stage 3/endophthalmitis
family Scars after detachment surgery
  term chorioretinal scars after surgery for detachment | chorioretinal scar after surgery | scars after retinal detachment surgery
  code H59.81{laterality-b}  Scars of choroid and retina after detachment surgery, eye: {laterality-b}
H59.88  Other eye complication during a procedure = intraoperative complication of eye
H59.89  Other eye complication after a procedure = postoperative complication of eye | graft rejection corneal complication other | flap complication lasik | postoperative corneal wound leak

# Choroid, retina, macula, vitreous and the globe: retina and eye clinics, emergency departments, wards.
# The eye: right 1, left 2, both 3; not said is 9, or 0 where the code has only five characters. Diabetic retinopathy is in
# 04-diabetes-eye.lex.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, H30-H36 and H43-H44

# Choroid
family Chorioretinitis
  term chorioretinitis | choroiditis | retinitis | chorioretinal inflammation | retinochoroiditis | posterior uveitis | uveitis posterior | posterior chorioretinitis | neuroretinitis chorioretinal
  unless toxoplasma/toxoplasmosis/cytomegalovirus/CMV/syphilitic/tuberculous/pigmentosa/serous/histoplasmosis
  code H30.9{laterality-b0}  Inflammation of choroid and retina, unspecified, eye: {laterality-b0}
  code H30.00{laterality-b}  Focal inflammation of choroid and retina, unspecified, eye: {laterality-b}  when focal
  code H30.01{laterality-b}  Focal inflammation of choroid and retina beside the disc, eye: {laterality-b}  when juxtapapillary
  code H30.02{laterality-b}  Focal inflammation of choroid and retina at the posterior pole, eye: {laterality-b}  when focal + posterior pole
  code H30.03{laterality-b}  Focal inflammation of choroid and retina, peripheral, eye: {laterality-b}  when focal + peripheral
  code H30.04{laterality-b}  Focal inflammation of choroid and retina at the macula, eye: {laterality-b}  when focal + macular/paramacular
  code H30.10{laterality-b}  Scattered inflammation of choroid and retina, unspecified, eye: {laterality-b}  when disseminated
  code H30.11{laterality-b}  Scattered inflammation of choroid and retina at the posterior pole, eye: {laterality-b}  when disseminated + posterior pole
  code H30.12{laterality-b}  Scattered inflammation of choroid and retina, peripheral, eye: {laterality-b}  when disseminated + peripheral
  code H30.13{laterality-b}  Scattered inflammation of choroid and retina, generalized, eye: {laterality-b}  when disseminated + generalized
  code H30.89{laterality-b}  Other inflammation of choroid and retina, eye: {laterality-b}  when serpiginous/birdshot/multifocal
family Placoid epitheliopathy
  term acute posterior multifocal placoid pigment epitheliopathy | APMPPE | placoid epitheliopathy | multifocal placoid pigment epitheliopathy
  code H30.14{laterality-b}  Acute posterior multifocal placoid pigment epitheliopathy, eye: {laterality-b}
family Posterior cyclitis
  term pars planitis | posterior cyclitis | intermediate uveitis
  code H30.2{laterality-b0}  Posterior cyclitis (pars planitis), eye: {laterality-b0}
family Harada disease
  term harada disease | harada's disease | vogt koyanagi harada | vogt-koyanagi-harada syndrome | VKH syndrome | vogt-koyanagi-harada disease | vogt koyanagi harada syndrome
  code H30.81{laterality-b}  Harada disease, eye: {laterality-b}
family Other chorioretinal inflammation
  term birdshot chorioretinopathy | serpiginous choroiditis | multifocal choroiditis | punctate inner choroidopathy | birdshot retinochoroidopathy | white dot syndrome | acute retinal necrosis | multiple evanescent white dot syndrome | MEWDS
  code H30.89{laterality-b}  Other inflammation of choroid and retina, eye: {laterality-b}
family Chorioretinal scar
  term chorioretinal scar | chorioretinal scars | macular scar | retinal scar | scar of macula | chorioretinal scarring | scar of retina
  unless surgery for detachment/scleral buckle/exudative/age related
  code H31.00{laterality-b}  Scar of choroid and retina, unspecified, eye: {laterality-b}
  code H31.01{laterality-b}  Scar of the macula, eye: {laterality-b}  when macula/macular/posterior pole
  code H31.09{laterality-b}  Other scar of choroid and retina, eye: {laterality-b}  when peripheral/other
family Solar retinopathy
  term solar retinopathy | eclipse retinopathy | photoretinitis
  code H31.02{laterality-b}  Solar retinopathy, eye: {laterality-b}
family Choroidal degeneration
  term choroidal degeneration | choroidal atrophy | atrophy of choroid | chorioretinal atrophy | atrophy + choroid | choroidal sclerosis | chorioretinal degeneration
  code H31.10{laterality-b}  Choroidal degeneration, unspecified, eye: {laterality-b}
  code H31.11{laterality-b}  Age-related wasting of the choroid, eye: {laterality-b}  when age related/senile
  code H31.12{laterality-b}  Diffuse secondary wasting of the choroid, eye: {laterality-b}  when diffuse secondary/secondary
family Hereditary choroidal dystrophy
  term choroidal dystrophy | hereditary choroidal dystrophy | central areolar choroidal dystrophy
  chronic
  code H31.20  Hereditary choroidal dystrophy, unspecified
  code H31.22  Choroidal dystrophy, central, generalized or around the disc  when central areolar/generalized/peripapillary
  code H31.29  Other hereditary choroidal dystrophy  when other
H31.21  Choroideremia = choroideremia
  chronic
H31.23  Gyrate atrophy of the choroid = gyrate atrophy | gyrate atrophy of choroid
  chronic
family Choroidal hemorrhage
  term choroidal hemorrhage | suprachoroidal hemorrhage | hemorrhage of choroid | hemorrhage + choroid | supra choroidal hemorrhage | suprachoroidal hematoma
  code H31.30{laterality-b}  Bleeding of the choroid, unspecified, eye: {laterality-b}
  code H31.31{laterality-b}  Expulsive bleeding of the choroid, eye: {laterality-b}  when expulsive
family Choroidal rupture
  term choroidal rupture | rupture of choroid | choroid rupture | rupture + choroid
  code H31.32{laterality-b}  Rupture of the choroid, eye: {laterality-b}
family Choroidal detachment
  term choroidal detachment | detachment of choroid | choroidal effusion | detachment + choroid
  code H31.40{laterality-b}  Detached choroid, unspecified, eye: {laterality-b}
  code H31.41{laterality-b}  Detached choroid with bleeding, eye: {laterality-b}  when hemorrhagic
  code H31.42{laterality-b}  Detached choroid with fluid, eye: {laterality-b}  when serous/effusion
H31.8  Other disorder of the choroid = choroidal neovascularization | choroidal neovascular membrane | polypoidal choroidal vasculopathy | CNVM | choroidal folds | subretinal neovascularization | choroidal neovascular membranes
  unless age related/macular degeneration/myopia/exudative/wet
H31.9  Disorder of the choroid, unspecified = choroidal disorder | choroidal lesion | choroidopathy
  unless melanoma/nevus/central serous
H32  Disorder of choroid and retina in a disease coded elsewhere = chorioretinal disorder in disease classified elsewhere | presumed ocular histoplasmosis

# Retina: detachment and breaks
family Retinal detachment
  term retinal detachment | detached retina | detachment of retina | retina detachment | rhegmatogenous retinal detachment | RD retina | detachment + retina | serous retinal detachment | macula off retinal detachment | exudative retinal detachment | serous macular detachment | retinal detachments | rhegmatogenous detachment
  history Z86.69  Personal history of other diseases of the nervous system and sense organs
  unless epithelium/vitreous/pigment epithelial
  code H33.2{laterality-b0}  Serous retinal detachment (no break named), eye: {laterality-b0}
  code H33.00{laterality-b}  Retinal detachment with a break, unspecified, eye: {laterality-b}  when rhegmatogenous/with retinal break/retinal tear/with tear/retinal break
  code H33.01{laterality-b}  Retinal detachment with a single break, eye: {laterality-b}  when single/one + break/tear/hole
  code H33.02{laterality-b}  Retinal detachment with several breaks, eye: {laterality-b}  when multiple/several + breaks/tears/break/tear
  code H33.03{laterality-b}  Retinal detachment with a giant tear, eye: {laterality-b}  when giant + tear
  code H33.04{laterality-b}  Retinal detachment with retinal dialysis, eye: {laterality-b}  when dialysis of retina/retinal dialysis
  code H33.05{laterality-b}  Total retinal detachment, eye: {laterality-b}  when total/complete/funnel
  code H33.4{laterality-b0}  Traction retinal detachment, eye: {laterality-b0}  when traction/tractional
  code H33.8  Other retinal detachment  when recurrent/other
family Traction retinal detachment
  term traction retinal detachment | tractional retinal detachment | traction detachment of retina | TRD retina
  unless diabetic
  code H33.4{laterality-b0}  Traction retinal detachment, eye: {laterality-b0}
family Retinoschisis
  term retinoschisis | retinal cyst | foveoschisis
  unless myopia/myopic/congenital/juvenile
  code H33.10{laterality-b}  Split retina (retinoschisis), unspecified, eye: {laterality-b}
  code H33.19{laterality-b}  Other split retina or retinal cyst, eye: {laterality-b}  when cyst/macular/pseudocyst
family Ora serrata cyst
  term cyst of ora serrata
  code H33.11{laterality-b}  Cyst of the ora serrata, eye: {laterality-b}
family Parasitic retinal cyst
  term parasitic cyst of retina
  code H33.12{laterality-b}  Parasitic cyst of the retina, eye: {laterality-b}
family Retinal tear
  term retinal tear | retinal break | tear of retina | retinal defect | retinal tears | tear + retina | retinal breaks
  unless detachment
  code H33.30{laterality-b}  Retinal break, unspecified, eye: {laterality-b}
  code H33.31{laterality-b}  Horseshoe tear of the retina without detachment, eye: {laterality-b}  when horseshoe/operculated/flap
  code H33.33{laterality-b}  Several retinal defects without detachment, eye: {laterality-b}  when multiple
family Horseshoe tear
  term horseshoe tear | horseshoe retinal tear | operculated tear
  code H33.31{laterality-b}  Horseshoe tear of the retina without detachment, eye: {laterality-b}
family Round hole of the retina
  term retinal hole | round hole of retina | atrophic retinal hole | round retinal hole | atrophic hole | retinal holes | atrophic holes | hole of retina
  unless macular hole/macular
  code H33.32{laterality-b}  Round hole of the retina, eye: {laterality-b}

# Retinal vessels
family Central retinal artery occlusion
  term central retinal artery occlusion | CRAO | retinal artery occlusion | occlusion of central retinal artery | central artery occlusion of retina | obstruction of central retinal artery | central retinal artery obstruction | occlusion + retinal artery/central retinal artery
  unless branch/transient/partial/vein
  code H34.1{laterality-b0}  Blocked central retinal artery, eye: {laterality-b0}
family Other retinal artery occlusion
  term branch retinal artery occlusion | BRAO | retinal artery branch occlusion
  code H34.23{laterality-b}  Blocked branch of a retinal artery, eye: {laterality-b}
family Partial retinal artery occlusion
  term hollenhorst plaque | retinal microembolism | partial retinal artery occlusion | hollenhorst
  code H34.21{laterality-b}  Partly blocked retinal artery, eye: {laterality-b}
family Transient retinal artery occlusion
  term transient retinal artery occlusion
  code H34.0{laterality-b0}  Passing blockage of a retinal artery, eye: {laterality-b0}
family Central retinal vein occlusion
  term central retinal vein occlusion | CRVO | central retinal vein thrombosis | thrombosis of central retinal vein | occlusion of central retinal vein | retinal vein occlusion | retinal vein thrombosis | central retinal venous occlusion | occlusion + retinal vein/central retinal vein | central vein thrombosis of retina | thrombosis + retinal vein/central retinal vein
  unless branch/tributary/BRVO/hemiretinal
  code H34.81{laterality-b}2  Blocked central retinal vein, stable, eye: {laterality-b}
  code H34.81{laterality-b}0  Blocked central retinal vein with macular edema, eye: {laterality-b}  when macular edema/with macular edema/CME/cystoid macular edema
  code H34.81{laterality-b}1  Blocked central retinal vein with new retinal vessels, eye: {laterality-b}  when neovascularization/retinal neovascularization
family Branch retinal vein occlusion
  term branch retinal vein occlusion | BRVO | tributary retinal vein occlusion | branch vein occlusion | hemiretinal vein occlusion | branch retinal vein thrombosis | venous branch occlusion of retina | retinal branch vein occlusion
  code H34.83{laterality-b}2  Blocked branch of a retinal vein, stable, eye: {laterality-b}
  code H34.83{laterality-b}0  Blocked branch of a retinal vein with macular edema, eye: {laterality-b}  when macular edema/with macular edema/CME/cystoid macular edema
  code H34.83{laterality-b}1  Blocked branch of a retinal vein with new retinal vessels, eye: {laterality-b}  when neovascularization/retinal neovascularization
family Retinal venous engorgement
  term retinal venous engorgement | venous stasis retinopathy | incipient retinal vein occlusion | partial retinal vein occlusion | retinal venous dilation
  code H34.82{laterality-b}  Engorged retinal veins, eye: {laterality-b}
H34.9  Blocked retinal vessel, unspecified = retinal vascular occlusion | retinal vessel occlusion | retinal embolism | retinal vascular thrombosis

family Retinopathy
  term retinopathy | background retinopathy | bilateral retinopathy | retinal vasculopathy
  unless diabetic/hypertensive/prematurity/nonproliferative/NPDR/PDR/solar/sickle/serous/radiation/proliferative/central serous/eclipse
  code H35.00  Background retinopathy, unspecified
  code H35.2{laterality-b0}  Other proliferative retinopathy, not diabetic, eye: {laterality-b0}  when proliferative/vitreoretinopathy
family Retinal vessel changes
  term retinal vascular sheathing | retinal vascular changes | vascular sheathing of retina | retinal arteriolar narrowing | retinal vascular tortuosity | changes in retinal vascular appearance | arteriovenous nicking
  code H35.01{laterality-b}  Changed look of the retinal vessels, eye: {laterality-b}
family Coats disease
  term coats disease | coats' disease | exudative retinopathy | coats retinopathy
  code H35.02{laterality-b}  Exudative retinopathy (Coats), eye: {laterality-b}
family Hypertensive retinopathy
  term hypertensive retinopathy | retinopathy due to hypertension | malignant hypertensive retinopathy | retinopathy hypertensive
  chronic
  code H35.03{laterality-b}  Hypertensive retinopathy, eye: {laterality-b}
family Retinal microaneurysm
  term retinal microaneurysm | retinal microaneurysms | retinal macroaneurysm | retinal artery macroaneurysm | retinal arterial macroaneurysm
  unless diabetic
  code H35.04{laterality-b}  Retinal aneurysms, unspecified, eye: {laterality-b}
family Retinal neovascularization
  term retinal neovascularization | neovascularization of retina | neovascularization elsewhere
  unless diabetic/vein
  code H35.05{laterality-b}  New vessels of the retina, unspecified, eye: {laterality-b}
family Retinal vasculitis
  term retinal vasculitis | eales disease | retinal perivasculitis | vasculitis of retina | eales' disease | retinal periphlebitis
  code H35.06{laterality-b}  Retinal vasculitis, eye: {laterality-b}
family Retinal telangiectasia
  term retinal telangiectasia | macular telangiectasia | mactel | juxtafoveal telangiectasia | parafoveal telangiectasia
  code H35.07{laterality-b}  Retinal telangiectasia, eye: {laterality-b}
H35.09  Other small vessel abnormality within the retina = retinal varices | intraretinal microvascular abnormality | intraretinal microvascular abnormalities
family Retinopathy of prematurity
  term retinopathy of prematurity | ROP | retinopathy of premature infant
  unless screening
  code H35.10{laterality-b}  Retinopathy of prematurity, stage unspecified, eye: {laterality-b}  needs stage
  code H35.11{laterality-b}  Retinopathy of prematurity, stage 0, eye: {laterality-b}  when stage 0
  code H35.12{laterality-b}  Retinopathy of prematurity, stage 1, eye: {laterality-b}  when stage-1
  code H35.13{laterality-b}  Retinopathy of prematurity, stage 2, eye: {laterality-b}  when stage-2
  code H35.14{laterality-b}  Retinopathy of prematurity, stage 3, eye: {laterality-b}  when stage-3
  code H35.15{laterality-b}  Retinopathy of prematurity, stage 4, eye: {laterality-b}  when stage-4
  code H35.16{laterality-b}  Retinopathy of prematurity, stage 5, eye: {laterality-b}  when stage-5
family Retrolental fibroplasia
  term retrolental fibroplasia
  code H35.17{laterality-b}  Retrolental fibroplasia, eye: {laterality-b}
family Proliferative vitreoretinopathy
  term proliferative vitreoretinopathy | PVR retina | nondiabetic proliferative retinopathy | proliferative vitreo-retinopathy
  code H35.2{laterality-b0}  Other proliferative retinopathy, not diabetic, eye: {laterality-b0}

# Macula
chronic
family Macular degeneration
  term macular degeneration | age related macular degeneration | =AMD | =ARMD | senile macular degeneration | age-related maculopathy | degeneration of macula | maculopathy age related | degeneration + macula | maculopathy | macular disease of retina | macular atrophy | lesion of macula lutea
  family-history Z83.518  Family history of other specified eye disorder
  unless cystoid/myopic/hereditary/stargardt/juvenile
  code H35.30  Macular degeneration, unspecified  needs type
  code H35.31{laterality-b}0  Dry age-related macular degeneration, stage unspecified, eye: {laterality-b}  needs stage  when dry/nonexudative/non exudative/atrophic/geographic atrophy/non-neovascular/nonneovascular
  code H35.31{laterality-b}1  Dry age-related macular degeneration, early, eye: {laterality-b}  when dry/nonexudative/non exudative/early dry + early
  code H35.31{laterality-b}2  Dry age-related macular degeneration, intermediate, eye: {laterality-b}  when dry/nonexudative/non exudative/intermediate dry + intermediate
  code H35.31{laterality-b}3  Dry age-related macular degeneration, advanced atrophy sparing the center, eye: {laterality-b}  when dry/nonexudative/non exudative/geographic atrophy + advanced/geographic atrophy/without subfoveal involvement
  code H35.31{laterality-b}4  Dry age-related macular degeneration, advanced atrophy with the center, eye: {laterality-b}  when dry/nonexudative/non exudative/geographic atrophy + subfoveal/subfoveal involvement/with subfoveal involvement/center involving
  code H35.32{laterality-b}0  Wet age-related macular degeneration, stage unspecified, eye: {laterality-b}  needs stage  when wet/exudative/neovascular  absorbs H31.8
  code H35.32{laterality-b}1  Wet age-related macular degeneration with active new choroidal vessels, eye: {laterality-b}  when wet/exudative/neovascular + active/active CNV/active choroidal neovascularization  absorbs H31.8
  code H35.32{laterality-b}2  Wet age-related macular degeneration with inactive new choroidal vessels, eye: {laterality-b}  when wet/exudative/neovascular + inactive/involuted  absorbs H31.8
  code H35.32{laterality-b}3  Wet age-related macular degeneration with inactive scar, eye: {laterality-b}  when wet/exudative/neovascular + scar/inactive scar/disciform scar  absorbs H31.8
family Dry macular degeneration
  term dry macular degeneration | dry AMD | nonexudative macular degeneration | dry age related macular degeneration | nonexudative age related macular degeneration | atrophic macular degeneration | geographic atrophy | dry ARMD | nonexudative AMD | geographic atrophy of macula | non-exudative AMD | atrophic AMD
  code H35.31{laterality-b}0  Dry age-related macular degeneration, stage unspecified, eye: {laterality-b}  needs stage  absorbs H35.30
  code H35.31{laterality-b}1  Dry age-related macular degeneration, early, eye: {laterality-b}  when early  absorbs H35.30
  code H35.31{laterality-b}2  Dry age-related macular degeneration, intermediate, eye: {laterality-b}  when intermediate  absorbs H35.30
  code H35.31{laterality-b}3  Dry age-related macular degeneration, advanced atrophy sparing the center, eye: {laterality-b}  when advanced/geographic atrophy/without subfoveal involvement  absorbs H35.30
  code H35.31{laterality-b}4  Dry age-related macular degeneration, advanced atrophy with the center, eye: {laterality-b}  when advanced/geographic atrophy/advanced atrophic + with subfoveal involvement/subfoveal/center involving  absorbs H35.30
family Wet macular degeneration
  term wet macular degeneration | wet AMD | exudative macular degeneration | exudative age related macular degeneration | wet age related macular degeneration | neovascular macular degeneration | neovascular age related macular degeneration | wet ARMD | neovascular AMD | exudative AMD | =nAMD | wet age-related macular degeneration | disciform macular degeneration
  code H35.32{laterality-b}0  Wet age-related macular degeneration, stage unspecified, eye: {laterality-b}  needs stage  absorbs H35.30 H31.8
  code H35.32{laterality-b}1  Wet age-related macular degeneration with active new choroidal vessels, eye: {laterality-b}  when active/active CNV/active choroidal neovascularization  absorbs H35.30 H31.8
  code H35.32{laterality-b}2  Wet age-related macular degeneration with inactive new choroidal vessels, eye: {laterality-b}  when inactive/involuted/inactive choroidal neovascularization  absorbs H35.30 H31.8
  code H35.32{laterality-b}3  Wet age-related macular degeneration with inactive scar, eye: {laterality-b}  when scar/inactive scar/disciform scar/disciform  absorbs H35.30 H31.8
H35.33  Angioid streaks of the macula = angioid streaks | angioid streaks of macula
not-chronic
family Macular hole
  term macular hole | macular cyst | pseudohole of macula | macular pseudohole | hole in macula | full thickness macular hole | lamellar macular hole | hole of macula | lamellar hole
  unless myopia/myopic
  code H35.34{laterality-b}  Macular cyst, hole or pseudohole, eye: {laterality-b}
family Cystoid macular edema
  term cystoid macular edema | cystoid macular degeneration | CME macula | cystic macular edema | edema macular cystoid | macular cystoid edema
  unless after cataract/following cataract/irvine/diabetic/vein occlusion/postoperative/pseudophakic
  code H35.35{laterality-b}  Cystoid macular degeneration, eye: {laterality-b}
family Macular drusen
  term drusen of macula | macular drusen | drusen | retinal drusen | drusen of retina
  unless disc/optic nerve/optic/macular degeneration
  chronic
  code H35.36{laterality-b}  Drusen of the macula, eye: {laterality-b}
family Epiretinal membrane
  term epiretinal membrane | macular pucker | ERM | puckering of macula | preretinal fibrosis | cellophane maculopathy | preretinal membrane | macular puckering | epimacular membrane | epiretinal membranes
  code H35.37{laterality-b}  Wrinkled macula (epiretinal membrane), eye: {laterality-b}
family Toxic maculopathy
  term toxic maculopathy | hydroxychloroquine retinopathy | plaquenil retinopathy | hydroxychloroquine maculopathy | plaquenil maculopathy | chloroquine retinopathy | bull's eye maculopathy | toxic retinopathy | chloroquine maculopathy
  unless screening/diabetic/myopic/age related
  code H35.38{laterality-b}  Toxic maculopathy, eye: {laterality-b}

# Peripheral degeneration and dystrophies
H35.40  Peripheral retinal degeneration, unspecified = peripheral retinal degeneration
family Lattice degeneration
  term lattice degeneration | lattice degeneration of retina | palisade degeneration
  code H35.41{laterality-b}  Lattice degeneration of the retina, eye: {laterality-b}
family Microcystoid degeneration
  term microcystoid degeneration | peripheral cystoid degeneration
  code H35.42{laterality-b}  Microcystoid degeneration of the retina, eye: {laterality-b}
family Paving stone degeneration
  term paving stone degeneration | cobblestone degeneration of retina | pavingstone degeneration
  code H35.43{laterality-b}  Paving-stone degeneration of the retina, eye: {laterality-b}
family Reticular degeneration
  term reticular degeneration of retina | age related reticular degeneration
  code H35.44{laterality-b}  Age-related reticular degeneration of the retina, eye: {laterality-b}
family Secondary pigmentary degeneration
  term secondary pigmentary degeneration of retina | secondary pigmentary degeneration | pseudoretinitis pigmentosa
  code H35.45{laterality-b}  Secondary pigmentary degeneration, eye: {laterality-b}
family Secondary vitreoretinal degeneration
  term secondary vitreoretinal degeneration
  code H35.46{laterality-b}  Secondary vitreoretinal degeneration, eye: {laterality-b}
chronic
H35.50  Hereditary retinal dystrophy, unspecified = retinal dystrophy | hereditary retinal dystrophy | inherited retinal disease | inherited retinal dystrophy | dystrophy of retina | dystrophy + retina
H35.51  Vitreoretinal dystrophy = vitreoretinal dystrophy | goldmann favre | familial exudative vitreoretinopathy
H35.52  Pigmentary retinal dystrophy (retinitis pigmentosa) = retinitis pigmentosa | pigmentary retinal dystrophy | tapetoretinal dystrophy | pigmentary retinopathy | albipunctate retinal dystrophy | pigmentary retinosis
H35.53  Other dystrophy of the sensory retina = stargardt disease | stargardt's disease | cone dystrophy | cone rod dystrophy | stargardt | rod cone dystrophy
H35.54  Dystrophy of the retinal pigment epithelium = best disease | vitelliform macular dystrophy | vitelliform dystrophy | pattern dystrophy of retina | best vitelliform macular dystrophy | pattern dystrophy | vitelliform retinal dystrophy
not-chronic
family Retinal hemorrhage
  term retinal hemorrhage | retinal hemorrhages | hemorrhage of retina | subretinal hemorrhage | preretinal hemorrhage | retinal bleed | intraretinal hemorrhage | subhyaloid hemorrhage | hemorrhage + retina/subretinal/preretinal/intraretinal | flame hemorrhages | retinal bleeding | intraretinal hemorrhages | macular hemorrhage | subretinal hemorrhages
  kind finding
  integral-to E11.3 E10.3 H34.8 H35.03 H35.32
  code H35.6{laterality-b0}  Bleeding of the retina, eye: {laterality-b0}
H35.70  Separated retinal layers, unspecified = separation of retinal layers
family Central serous chorioretinopathy
  term central serous chorioretinopathy | central serous retinopathy | CSCR | central serous choroidopathy | central serous choroidoretinopathy
  code H35.71{laterality-b}  Central serous chorioretinopathy, eye: {laterality-b}
family Serous pigment epithelial detachment
  term pigment epithelial detachment | serous pigment epithelial detachment | retinal pigment epithelium detachment | detachment of retinal pigment epithelium | detachment + pigment epithelium
  unless macular degeneration
  code H35.72{laterality-b}  Detached retinal pigment epithelium with fluid, eye: {laterality-b}
  code H35.73{laterality-b}  Detached retinal pigment epithelium with blood, eye: {laterality-b}  when hemorrhagic/bleeding
H35.81  Swelling of the retina (retinal edema) = retinal edema | macular edema | cotton wool spots | cotton wool spot | edema of macula | edema + macula/retina | edema of retina | edema + macular | cotton-wool exudates
  unless diabetic/cystoid/cystic/vein occlusion/CRVO/BRVO/DME/diabetes/without macular edema/retinopathy
H35.82  Poor blood flow to the retina = retinal ischemia | ischemia of retina | ischemia + retina | macular ischemia | retinal ischemias
H35.89  Other disorder of the retina = retinal atrophy | atrophy of retina | radiation retinopathy | retinal exudates | paracentral acute middle maculopathy | valsalva retinopathy | purtscher retinopathy | subretinal fluid | atrophy + retina/macula | retinal hole scarring | macular atrophy | purtscher-like retinopathy | retinal exudate | hard exudates of retina | RPE changes | macular RPE changes | subretinal fibrosis | chorioretinal exudates | retinal folds | retinal fibrosis | retinal exudation | retinal whitening | atrophy of retinal pigment epithelium | RPE atrophy
H35.9  Disorder of the retina, unspecified = retinal disorder | retinal lesion | retinal disease | lesion of retina | retinal degeneration | retinal abnormality | disease of retina | lesion + retina | degeneration of retina | degeneration + retina
  unless peripheral/lattice/secondary/pigmentary/macular
family Sickle cell retinopathy
  term sickle cell retinopathy | sickle retinopathy
  chronic
  code H36.81{laterality-b}  Sickle-cell retinopathy, not proliferative, eye: {laterality-b}
  code H36.82{laterality-b}  Sickle-cell retinopathy, proliferative, eye: {laterality-b}  when proliferative
H36.89  Other retinal disorder in a disease coded elsewhere = retinal disorder in disease classified elsewhere | arteriosclerotic retinopathy | lupus retinopathy

# Vitreous
family Vitreous prolapse
  term vitreous prolapse | prolapse of vitreous | vitreous in anterior chamber
  code H43.0{laterality-b0}  Prolapsed vitreous, eye: {laterality-b0}
family Vitreous hemorrhage
  term vitreous hemorrhage | hemorrhage of vitreous | vitreous bleed | hemovitreous | intravitreal hemorrhage | vitreal hemorrhage | hemorrhage + vitreous | hemovitreus | vitreous bleeding | intravitreous hemorrhage
  unless diabetic proliferative
  code H43.1{laterality-b0}  Vitreous hemorrhage, eye: {laterality-b0}
family Asteroid hyalosis
  term asteroid hyalosis | crystalline deposits in vitreous | synchysis scintillans | asteroid bodies of vitreous
  code H43.2{laterality-b0}  Crystals in the vitreous, eye: {laterality-b0}
family Vitreous membranes
  term vitreous membranes | vitreous strands | vitreous bands | vitreous membrane
  code H43.31{laterality-b}  Vitreous membranes and strands, eye: {laterality-b}
family Vitreous floaters
  term vitreous floaters | floaters | vitreous opacity | vitreous opacities | floaters in vision | eye floaters | myodesopsia | muscae volitantes | myodesopsias | opacity + vitreous | vitreous floater
  kind symptom
  integral-to H43.81 H33.0 H33.3 H43.1
  code H43.39{laterality-b}  Other vitreous opacities (floaters), eye: {laterality-b}
family Posterior vitreous detachment
  term posterior vitreous detachment | vitreous detachment | vitreous degeneration | vitreous syneresis | detachment of vitreous | detachment + vitreous | vitreous liquefaction | =PVD of eye | vitreous collapse | degeneration of vitreous | PVD eye
  code H43.81{laterality-b}  Vitreous degeneration or detachment, eye: {laterality-b}
family Vitreomacular adhesion
  term vitreomacular adhesion | vitreomacular traction | VMT | vitreomacular traction syndrome
  code H43.82{laterality-b}  Vitreomacular adhesion, eye: {laterality-b}
H43.89  Other disorder of the vitreous = vitreous disorder other | vitritis | vitreous inflammation | vitreous cyst | vitreous cells
H43.9  Disorder of the vitreous, unspecified = vitreous disorder

# Globe
family Endophthalmitis
  term endophthalmitis | purulent endophthalmitis | infectious endophthalmitis | bacterial endophthalmitis | acute endophthalmitis | postoperative endophthalmitis | intraocular infection | intraocular abscess | exogenous endophthalmitis | endogenous endophthalmitis | pseudoendophthalmitis | abscess of eye | eye abscess | ocular abscess | vitreous abscess | abscess of globe
  unless bleb/parasitic/sympathetic/toxocara/candida
  code H44.00{laterality-b}  Purulent endophthalmitis, unspecified, eye: {laterality-b}
  code H44.19  Other endophthalmitis  when noninfectious/sterile
family Panophthalmitis
  term panophthalmitis
  code H44.01{laterality-b}  Panophthalmitis, acute, eye: {laterality-b}
family Vitreous abscess
  term vitreous abscess
  code H44.02{laterality-b}  Vitreous abscess, chronic, eye: {laterality-b}
family Panuveitis
  term panuveitis | pan uveitis | diffuse uveitis
  code H44.11{laterality-b}  Panuveitis, eye: {laterality-b}
family Parasitic endophthalmitis
  term parasitic endophthalmitis
  code H44.12{laterality-b}  Parasitic endophthalmitis, unspecified, eye: {laterality-b}
family Sympathetic ophthalmia
  term sympathetic uveitis | sympathetic ophthalmia | sympathetic ophthalmitis
  code H44.13{laterality-b}  Sympathetic uveitis, eye: {laterality-b}
family Degenerative myopia
  term degenerative myopia | pathologic myopia | malignant myopia | myopic degeneration | pathological myopia | myopic macular degeneration | progressive high myopia | myopic maculopathy | high degenerative myopia | magna myopia
  chronic
  code H44.2{laterality-b0}  Degenerative myopia, eye: {laterality-b0}
  code H44.2A{laterality-b}  Degenerative myopia with new choroidal vessels, eye: {laterality-b}  when choroidal neovascularization/CNV/CNVM
  code H44.2B{laterality-b}  Degenerative myopia with macular hole, eye: {laterality-b}  when macular hole
  code H44.2C{laterality-b}  Degenerative myopia with retinal detachment, eye: {laterality-b}  when retinal detachment
  code H44.2D{laterality-b}  Degenerative myopia with foveoschisis, eye: {laterality-b}  when foveoschisis
  code H44.2E{laterality-b}  Degenerative myopia with other maculopathy, eye: {laterality-b}  when maculopathy/macular degeneration
H44.30  Degenerative disorder of the globe, unspecified = degenerative disorder of globe
family Chalcosis
  term chalcosis | ocular chalcosis
  code H44.31{laterality-b}  Copper deposits in the eye (chalcosis), eye: {laterality-b}
family Siderosis of the eye
  term siderosis of eye | ocular siderosis | siderosis bulbi
  code H44.32{laterality-b}  Iron deposits in the eye (siderosis), eye: {laterality-b}
family Other globe degeneration
  term other degenerative disorder of globe
  code H44.39{laterality-b}  Other degenerative disorder of the globe, eye: {laterality-b}
family Hypotony of the eye
  term hypotony of eye | ocular hypotony | hypotony | hypotonous eye | ocular hypotonia | hypotonia of eye | hypotony of eyeball | low intraocular pressure | hypotonia of eyeball | hypotonia of eye | ocular hypotonia | hypotonic eye | hypotony/hypotonia + eyeball/globe/eye/ocular
  unless muscle/muscular/uterine/bladder/newborn/infant/arterial
  code H44.40  Low eye pressure, unspecified  needs cause
  code H44.41{laterality-b}  Low eye pressure with flat front chamber, eye: {laterality-b}  when flat anterior chamber
  code H44.42{laterality-b}  Low eye pressure from a fistula, eye: {laterality-b}  when fistula/wound leak/bleb leak
  code H44.43{laterality-b}  Low eye pressure from another eye disorder, eye: {laterality-b}  when due to/secondary
  code H44.44{laterality-b}  Primary low eye pressure, eye: {laterality-b}  when primary
H44.50  Degenerated eyeball, unspecified = degenerated globe
family Absolute glaucoma
  term absolute glaucoma
  code H44.51{laterality-b}  Absolute glaucoma, eye: {laterality-b}
family Phthisis bulbi
  term phthisis bulbi | atrophy of globe | phthisical eye | atrophic eyeball | shrunken globe | eyeball atrophy | phthisis of eye
  chronic
  code H44.52{laterality-b}  Shrunken eyeball, eye: {laterality-b}
family Leukocoria
  term leukocoria | leucocoria | white pupil | white pupillary reflex
  code H44.53{laterality-b}  White pupil, eye: {laterality-b}
family Retained magnetic foreign body of the eye
  term retained magnetic intraocular foreign body | retained metallic intraocular foreign body | old magnetic intraocular foreign body | retained intraocular metallic foreign body
  code H44.60{laterality-b}  Old magnetic foreign body remaining in the eye, site unspecified, eye: {laterality-b}
  code H44.61{laterality-b}  Old magnetic foreign body remaining in the front chamber, eye: {laterality-b}  when anterior chamber
  code H44.62{laterality-b}  Old magnetic foreign body remaining in iris or ciliary body, eye: {laterality-b}  when iris/ciliary body
  code H44.63{laterality-b}  Old magnetic foreign body remaining in the lens, eye: {laterality-b}  when lens
  code H44.64{laterality-b}  Old magnetic foreign body remaining in the back wall of the globe, eye: {laterality-b}  when posterior wall/retina
  code H44.65{laterality-b}  Old magnetic foreign body remaining in the vitreous, eye: {laterality-b}  when vitreous
  code H44.69{laterality-b}  Old magnetic foreign body remaining in another or several parts of the eye, eye: {laterality-b}  when multiple sites
family Retained foreign body of the eye
  term retained intraocular foreign body | old intraocular foreign body | retained foreign body in eye | retained nonmagnetic intraocular foreign body
  unless magnetic/metallic
  code H44.70{laterality-b}  Old nonmagnetic foreign body remaining in the eye, site unspecified, eye: {laterality-b}
  code H44.71{laterality-b}  Old nonmagnetic foreign body remaining in the front chamber, eye: {laterality-b}  when anterior chamber
  code H44.72{laterality-b}  Old nonmagnetic foreign body remaining in iris or ciliary body, eye: {laterality-b}  when iris/ciliary body
  code H44.73{laterality-b}  Old nonmagnetic foreign body remaining in the lens, eye: {laterality-b}  when lens
  code H44.74{laterality-b}  Old nonmagnetic foreign body remaining in the back wall of the globe, eye: {laterality-b}  when posterior wall/retina
  code H44.75{laterality-b}  Old nonmagnetic foreign body remaining in the vitreous, eye: {laterality-b}  when vitreous
  code H44.79{laterality-b}  Old nonmagnetic foreign body remaining in another or several parts of the eye, eye: {laterality-b}  when multiple sites
family Hemophthalmos
  term hemophthalmos | hemophthalmus
  unless traumatic
  code H44.81{laterality-b}  Blood within the eyeball, eye: {laterality-b}
family Luxation of the globe
  term luxation of globe | globe luxation | luxation of eyeball
  code H44.82{laterality-b}  Eyeball out of its socket (luxation), eye: {laterality-b}
H44.89  Other disorder of the globe = globe disorder other | painful blind eye | blind painful eye
H44.9  Disorder of the globe, unspecified = disorder of globe

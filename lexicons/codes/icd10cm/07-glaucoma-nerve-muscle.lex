# Glaucoma, the optic nerve and pathways, eye muscles: eye clinics, neurology, offices, wards.
# Stage is the last character: mild 1, moderate 2, severe 3, indeterminate 4, not said 0.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, H40-H42 and H46-H51; guideline I.C.7.a

chronic
family Glaucoma
  term glaucoma | glaucomatous | chronic glaucoma | glaucoma of eye
  family-history Z83.511  Family history of glaucoma
  unless suspect/screening/congenital/screen/risk
  code H40.9  Glaucoma, unspecified  needs type
  code H40.10X{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Open-angle glaucoma, unspecified, stage {stage}  when open angle/open-angle/wide angle
  code H40.11{laterality-b}{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Primary open-angle glaucoma, eye: {laterality-b}, stage {stage}  when primary open angle/primary open-angle/POAG/chronic simple/chronic open angle
  code H40.12{laterality-b}{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Low-tension glaucoma, eye: {laterality-b}, stage {stage}  when low tension/normal tension/NTG/low pressure/normal pressure
  code H40.13{laterality-b}{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Pigmentary glaucoma, eye: {laterality-b}, stage {stage}  when pigmentary
  code H40.14{laterality-b}{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Pseudoexfoliation glaucoma, eye: {laterality-b}, stage {stage}  when pseudoexfoliation/exfoliation/capsular/pseudoexfoliative
  code H40.15{laterality-b}  Residual stage of open-angle glaucoma, eye: {laterality-b}  when residual stage + open angle
  code H40.20X{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Primary angle-closure glaucoma, unspecified, stage {stage}  when angle closure/angle-closure/closed angle/narrow angle/closed-angle
  code H40.21{laterality-b}  Acute angle-closure glaucoma, eye: {laterality-b}  when acute + angle closure/angle-closure/closed angle/narrow angle
  code H40.22{laterality-b}{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Chronic angle-closure glaucoma, eye: {laterality-b}, stage {stage}  when chronic + angle closure/angle-closure/closed angle/narrow angle
  code H40.23{laterality-b}  Intermittent angle-closure glaucoma, eye: {laterality-b}  when intermittent + angle closure/angle-closure/closed angle/narrow angle
  code H40.24{laterality-b}  Residual stage of angle-closure glaucoma, eye: {laterality-b}  when residual stage + angle closure/angle-closure
  code H40.3{laterality-b0}X{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Glaucoma from an eye injury, eye: {laterality-b0}, stage {stage}  when traumatic/angle recession
  code H40.4{laterality-b0}X{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Glaucoma from inflammation of the eye, eye: {laterality-b0}, stage {stage}  when uveitic/inflammatory/uveitis/secondary to uveitis
  code H40.5{laterality-b0}X{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Glaucoma from another eye disorder, eye: {laterality-b0}, stage {stage}  when secondary
  code H40.6{laterality-b0}X{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Glaucoma from a drug, eye: {laterality-b0}, stage {stage}  when steroid induced/drug-induced/steroid/cortisone/corticosteroid
  code H40.81{laterality-b}  Glaucoma with raised episcleral vein pressure, eye: {laterality-b}  when episcleral venous pressure
  code H40.82{laterality-b}  Glaucoma from too much fluid, eye: {laterality-b}  when hypersecretion
  code H40.83{laterality-b}  Aqueous misdirection (malignant glaucoma), eye: {laterality-b}  when malignant/aqueous misdirection
  code H40.84{laterality-b}  Neovascular angle-closure glaucoma, eye: {laterality-b}  when neovascular
  code H40.89  Other glaucoma  when other
  code H42  Glaucoma in a disease coded elsewhere  when amyloidosis/aniridia/rieger
family Primary open-angle glaucoma
  term primary open angle glaucoma | POAG | chronic open angle glaucoma | chronic simple glaucoma | COAG | primary open-angle glaucoma
  family-history Z83.511  Family history of glaucoma
  unless suspect
  code H40.11{laterality-b}{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Primary open-angle glaucoma, eye: {laterality-b}, stage {stage}  absorbs H40.9
family Open-angle glaucoma
  term open angle glaucoma | OAG | open-angle glaucoma | wide angle glaucoma
  unless suspect/borderline/primary
  code H40.10X{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Open-angle glaucoma, unspecified, stage {stage}  absorbs H40.9
family Low-tension glaucoma
  term normal tension glaucoma | low tension glaucoma | NTG glaucoma | low pressure glaucoma | normotensive glaucoma
  unless suspect
  code H40.12{laterality-b}{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Low-tension glaucoma, eye: {laterality-b}, stage {stage}  absorbs H40.9
family Pigmentary glaucoma
  term pigmentary glaucoma | pigment dispersion glaucoma
  code H40.13{laterality-b}{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Pigmentary glaucoma, eye: {laterality-b}, stage {stage}  absorbs H40.9
family Pseudoexfoliation glaucoma
  term pseudoexfoliation glaucoma | exfoliation glaucoma | pseudoexfoliative glaucoma | capsular glaucoma | exfoliative glaucoma
  code H40.14{laterality-b}{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Pseudoexfoliation glaucoma, eye: {laterality-b}, stage {stage}  absorbs H40.9
family Angle-closure glaucoma
  term angle closure glaucoma | narrow angle glaucoma | closed angle glaucoma | angle-closure glaucoma | primary angle closure glaucoma | closed-angle glaucoma | NAG glaucoma
  unless suspect
  code H40.20X{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Primary angle-closure glaucoma, unspecified, stage {stage}  absorbs H40.9
  code H40.21{laterality-b}  Acute angle-closure glaucoma, eye: {laterality-b}  when acute/attack/acute attack  absorbs H40.9
  code H40.22{laterality-b}{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Chronic angle-closure glaucoma, eye: {laterality-b}, stage {stage}  when chronic  absorbs H40.9
  code H40.23{laterality-b}  Intermittent angle-closure glaucoma, eye: {laterality-b}  when intermittent  absorbs H40.9
family Acute angle-closure glaucoma
  term acute angle closure glaucoma | acute angle closure | acute glaucoma | acute angle-closure crisis | acute narrow angle glaucoma | acute angle closure attack | acute closed angle glaucoma
  not-chronic
  code H40.21{laterality-b}  Acute angle-closure glaucoma, eye: {laterality-b}  absorbs H40.9
family Neovascular glaucoma
  term neovascular glaucoma | NVG | rubeotic glaucoma
  code H40.84{laterality-b}  Neovascular angle-closure glaucoma, eye: {laterality-b}  absorbs H40.9
family Malignant glaucoma
  term malignant glaucoma | aqueous misdirection | aqueous misdirection syndrome | ciliary block glaucoma
  code H40.83{laterality-b}  Aqueous misdirection (malignant glaucoma), eye: {laterality-b}  absorbs H40.9
family Glaucoma from inflammation
  term uveitic glaucoma | inflammatory glaucoma | posner schlossman syndrome | glaucomatocyclitic crisis
  code H40.4{laterality-b0}X{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Glaucoma from inflammation of the eye, eye: {laterality-b0}, stage {stage}  absorbs H40.9
family Glaucoma from injury
  term traumatic glaucoma | angle recession glaucoma | posttraumatic glaucoma | ghost cell glaucoma
  code H40.3{laterality-b0}X{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Glaucoma from an eye injury, eye: {laterality-b0}, stage {stage}  absorbs H40.9
family Glaucoma from a drug
  term steroid induced glaucoma | drug induced glaucoma | steroid glaucoma | corticosteroid glaucoma | cortisonic glaucoma
  code H40.6{laterality-b0}X{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Glaucoma from a drug, eye: {laterality-b0}, stage {stage}  absorbs H40.9
family Secondary glaucoma
  term secondary glaucoma | phacolytic glaucoma | phacomorphic glaucoma
  code H40.5{laterality-b0}X{stage: unspecified=0 mild=1 moderate=2 severe=3 indeterminate=4}  Glaucoma from another eye disorder, eye: {laterality-b0}, stage {stage}  absorbs H40.9
family Glaucoma suspect
  term glaucoma suspect | preglaucoma | suspicion of glaucoma | suspected glaucoma | glaucoma suspicion | suspect glaucoma
  code H40.00{laterality-b}  Glaucoma suspect (preglaucoma), unspecified, eye: {laterality-b}
  code H40.01{laterality-b}  Open angle with borderline findings, low risk, eye: {laterality-b}  when low risk
  code H40.02{laterality-b}  Open angle with borderline findings, high risk, eye: {laterality-b}  when high risk
family Open angle with borderline findings
  term open angle with borderline findings | borderline glaucoma | increased cup to disc ratio | cupping suspicious
  code H40.01{laterality-b}  Open angle with borderline findings, low risk, eye: {laterality-b}
  code H40.02{laterality-b}  Open angle with borderline findings, high risk, eye: {laterality-b}  when high risk
family Narrow angle
  term anatomical narrow angle | narrow angles | anatomic narrow angles | primary angle closure suspect | narrow angle | shallow angle of anterior chamber
  unless glaucoma/hypospadias
  code H40.03{laterality-b}  Narrow angle by anatomy, eye: {laterality-b}
family Steroid responder
  term steroid responder | steroid response intraocular pressure
  code H40.04{laterality-b}  Steroid responder, eye: {laterality-b}
family Ocular hypertension
  term ocular hypertension | elevated intraocular pressure | increased intraocular pressure | high intraocular pressure | OHT eye | raised intraocular pressure | intraocular hypertension | elevated IOP | ocular hypertensive | high IOP | hypertension of eye
  code H40.05{laterality-b}  High eye pressure (ocular hypertension), eye: {laterality-b}
family Primary angle closure
  term primary angle closure without glaucoma damage | primary angle closure
  unless glaucoma/suspect
  code H40.06{laterality-b}  Primary angle closure without glaucoma damage, eye: {laterality-b}
not-chronic

# Optic nerve and pathways
family Optic neuritis
  term optic neuritis | optic neuropathy | neuritis of optic nerve | optic nerve inflammation | inflammation of optic nerve | neuritis + optic | optic nerve neuropathy | neuropathy + optic
  unless ischemic/toxic/nutritional/hereditary/leber/retrobulbar/glaucomatous/compressive/syphilitic/tobacco/traumatic
  code H46.9  Optic neuritis, unspecified
  code H46.8  Other optic neuritis  when other
family Optic papillitis
  term optic papillitis | papillitis of optic disc | neuroretinitis | papillitis
  unless anal/ampulla/duodenal/papillary necrosis/renal/biliary
  code H46.0{laterality-b0}  Optic papillitis, eye: {laterality-b0}
family Retrobulbar neuritis
  term retrobulbar neuritis | retrobulbar optic neuritis
  code H46.1{laterality-b0}  Retrobulbar neuritis, eye: {laterality-b0}
H46.2  Optic neuropathy from poor nutrition = nutritional optic neuropathy
H46.3  Optic neuropathy from a poison or drug = toxic optic neuropathy | toxic amblyopia | ethambutol optic neuropathy | tobacco amblyopia | ethambutol optic neuritis | methanol optic neuropathy | linezolid optic neuropathy
family Ischemic optic neuropathy
  term ischemic optic neuropathy | anterior ischemic optic neuropathy | NAION | AION | nonarteritic anterior ischemic optic neuropathy | posterior ischemic optic neuropathy | arteritic anterior ischemic optic neuropathy | ischemic neuropathy of optic nerve | non-arteritic ischemic optic neuropathy
  code H47.01{laterality-b}  Optic neuropathy from poor blood flow, eye: {laterality-b}
family Optic nerve sheath hemorrhage
  term hemorrhage in optic nerve sheath | optic nerve sheath hemorrhage
  code H47.02{laterality-b}  Bleeding in the optic nerve sheath, eye: {laterality-b}
family Optic nerve hypoplasia
  term optic nerve hypoplasia | hypoplasia of optic nerve | hypoplasia + optic nerve
  code H47.03{laterality-b}  Small optic nerve (hypoplasia), eye: {laterality-b}
family Other optic nerve disorder
  term optic nerve compression | compressive optic neuropathy | compression of optic nerve | optic nerve disorder | optic nerve lesion | compression + optic nerve | lesion of optic nerve
  unless glioma/tumor
  code H47.09{laterality-b}  Other disorder of the optic nerve, eye: {laterality-b}
family Papilledema
  term papilledema | optic disc edema | swollen optic disc | papilloedema | optic disc swelling | disc edema | optic nerve edema | edema of optic disc | choked disc | papillary edema | papillary edema of eye | edema + papilla/optic disc/optic nerve | edema of papilla | swelling of optic disc | optic nerve swelling | edema of optic nerve | blurred disc margins
  unless intervertebral/lumbar
  code H47.10  Papilledema, unspecified  needs cause
  code H47.11  Papilledema from raised pressure in the skull  when increased intracranial pressure/intracranial hypertension/raised intracranial pressure/pseudotumor cerebri/elevated intracranial pressure
  code H47.12  Papilledema from low eye pressure  when hypotony/decreased ocular pressure
  code H47.13  Papilledema from a retinal disorder  when retinal vein occlusion/retinal disorder
family Foster-Kennedy syndrome
  term foster kennedy syndrome | foster-kennedy
  code H47.14{laterality-b}  Foster-Kennedy syndrome, eye: {laterality-b}
family Optic atrophy
  term optic atrophy | optic nerve atrophy | atrophy of optic nerve | optic disc pallor | optic nerve pallor | papillary atrophy optic | atrophy + optic nerve/optic disc | pale optic disc | atrophy of optic disc | optic pallor | pallor of optic disc
  code H47.20  Optic atrophy, unspecified  needs cause
  code H47.21{laterality-b}  Primary optic atrophy, eye: {laterality-b}  when primary
  code H47.22  Hereditary optic atrophy  when hereditary/leber/dominant
  code H47.23{laterality-b}  Optic atrophy of glaucoma, eye: {laterality-b}  when glaucomatous/glaucoma
  code H47.29{laterality-b}  Other optic atrophy, eye: {laterality-b}  when temporal pallor/partial/secondary
H47.22  Hereditary optic atrophy = leber hereditary optic neuropathy | LHON | hereditary optic atrophy | leber's hereditary optic neuropathy | dominant optic atrophy | hereditary optic neuropathy | leber optic atrophy | leber optic neuropathy
  chronic
family Optic disc coloboma
  term acquired coloboma of optic disc | acquired optic disc coloboma
  code H47.31{laterality-b}  Coloboma of the optic disc, eye: {laterality-b}
family Optic disc drusen
  term drusen of optic disc | optic disc drusen | optic nerve drusen | optic nerve head drusen | drusen + optic disc/optic nerve
  code H47.32{laterality-b}  Drusen of the optic disc, eye: {laterality-b}
family Pseudopapilledema
  term pseudopapilledema
  code H47.33{laterality-b}  Pseudopapilledema, eye: {laterality-b}
family Other optic disc disorder
  term optic disc cupping | optic nerve cupping | optic disc pit | cupping of optic disc | optic disc hemorrhage | optic disc anomaly | disc hemorrhage of eye | papillary excavation | increased cupping
  code H47.39{laterality-b}  Other disorder of the optic disc, eye: {laterality-b}
family Optic chiasm disorder
  term optic chiasm disorder | chiasmal compression | chiasm compression | chiasmatic compression | chiasmal syndrome | optic chiasm compression | compression of optic chiasm | chiasmatic syndrome
  code H47.49  Disorder of the optic chiasm from another cause
  code H47.41  Disorder of the optic chiasm from inflammation  when inflammatory/inflammation
  code H47.42  Disorder of the optic chiasm from a tumor  when neoplasm/tumor/adenoma/craniopharyngioma/macroadenoma/meningioma
  code H47.43  Disorder of the optic chiasm from a vessel disease  when vascular/aneurysm
family Visual pathway disorder
  term visual pathway disorder | optic tract lesion | optic radiation lesion | disorder of visual pathways | optic tract disorder
  code H47.9  Disorder of the visual pathways, unspecified
  code H47.51{laterality: right=1 left=2 unspecified=9}  Disorder of the visual pathways from inflammation, {laterality} side  when inflammatory/inflammation
  code H47.52{laterality: right=1 left=2 unspecified=9}  Disorder of the visual pathways from a tumor, {laterality} side  when neoplasm/tumor/glioma
  code H47.53{laterality: right=1 left=2 unspecified=9}  Disorder of the visual pathways from a vessel disease, {laterality} side  when vascular/stroke/ischemic
family Cortical blindness
  term cortical blindness | cortical visual impairment | anton syndrome | cerebral visual impairment | cortical vision loss
  code H47.61{laterality: right=1 left=2 unspecified=9}  Blindness from the visual cortex, {laterality} side of the brain
family Visual cortex disorder
  term visual cortex disorder | disorder of visual cortex
  code H47.64{laterality: right=1 left=2 unspecified=9}  Disorder of the visual cortex from a vessel disease, {laterality} side of the brain
  code H47.62{laterality: right=1 left=2 unspecified=9}  Disorder of the visual cortex from inflammation, {laterality} side of the brain  when inflammatory/inflammation
  code H47.63{laterality: right=1 left=2 unspecified=9}  Disorder of the visual cortex from a tumor, {laterality} side of the brain  when neoplasm/tumor

# Palsies of eye movement
family Third nerve palsy
  term third nerve palsy | oculomotor nerve palsy | oculomotor palsy | cranial nerve III palsy | third cranial nerve palsy | CN III palsy | III nerve palsy | oculomotor nerve paralysis | third nerve paralysis | 3rd nerve palsy | common ocular motor nerve palsy | paralysis of common oculomotor nerve | III cranial nerve palsy | paresis of III cranial nerve | palsy + oculomotor/third nerve/III | paresis of third cranial nerve | paralysis of third cranial nerve | oculomotor nerve paresis | paresis + oculomotor | paralysis + oculomotor/third nerve | palsy/paresis/paralysis + cranial nerve/cranial pair/nerve/pair + III/third/3rd
  code H49.0{laterality-b0}  Third nerve (oculomotor) palsy, eye: {laterality-b0}
family Fourth nerve palsy
  term fourth nerve palsy | trochlear nerve palsy | cranial nerve IV palsy | fourth cranial nerve palsy | superior oblique palsy | CN IV palsy | trochlear palsy | IV nerve palsy | 4th nerve palsy | superior oblique paresis | IV cranial nerve palsy | paresis of IV cranial nerve | trochlear nerve paresis | palsy + trochlear/fourth nerve | paresis of fourth cranial nerve | superior oblique paralysis | palsy/paresis/paralysis + cranial nerve/cranial pair/nerve/pair + IV/fourth/4th
  code H49.1{laterality-b0}  Fourth nerve (trochlear) palsy, eye: {laterality-b0}
family Sixth nerve palsy
  term sixth nerve palsy | abducens palsy | abducens nerve palsy | cranial nerve VI palsy | sixth cranial nerve palsy | lateral rectus palsy | CN VI palsy | abducent nerve palsy | VI nerve palsy | 6th nerve palsy | abducens paralysis | abducens nerve paralysis | VI cranial nerve palsy | paresis of VI cranial nerve | paralysis of VI cranial nerve | sixth nerve paresis | abducens paresis | palsy + abducens/sixth nerve | lateral rectus paresis | paresis of sixth cranial nerve | paralysis of sixth cranial nerve | external ocular motor nerve paresis | paralysis + abducens/sixth nerve | paresis + abducens/sixth nerve | palsy/paresis/paralysis + cranial nerve/cranial pair/nerve/pair + VI/sixth/6th
  code H49.2{laterality-b0}  Sixth nerve (abducens) palsy, eye: {laterality-b0}
family Total ophthalmoplegia
  term total ophthalmoplegia | total external ophthalmoplegia | complete ophthalmoplegia | external ophthalmoplegia
  unless progressive/chronic progressive
  code H49.3{laterality-b0}  Total external ophthalmoplegia, eye: {laterality-b0}
family Progressive external ophthalmoplegia
  term progressive external ophthalmoplegia | chronic progressive external ophthalmoplegia | CPEO
  chronic
  code H49.4{laterality-b0}  Progressive external ophthalmoplegia, eye: {laterality-b0}
family Kearns-Sayre syndrome
  term kearns sayre syndrome | kearns-sayre
  chronic
  code H49.81{laterality-b}  Kearns-Sayre syndrome, eye: {laterality-b}
family Paralytic strabismus
  term paralytic strabismus | ophthalmoplegia | ophthalmoparesis | extraocular muscle palsy | ocular motor palsy | oculoparesis | oculomotor paresis unspecified | painful ophthalmoplegia | tolosa hunt syndrome | extraocular muscle paralysis | paralysis of extraocular muscle | tolosa-hunt syndrome
  unless migraine/internuclear/supranuclear/progressive/internal/total/complete/external/thyroid
  code H49.9  Paralytic squint, unspecified
  code H49.88{laterality-b}  Other paralytic squint, eye: {laterality-b}  when painful/tolosa hunt/tolosa-hunt

# Squint
family Inward squint
  term esotropia | convergent strabismus | endotropia | cross eyed | crossed eyes | infantile esotropia | inward turning of eye | convergent concomitant strabismus | strabismus + convergent | congenital esotropia
  code H50.00  Inward squint (esotropia), unspecified
  code H50.01{laterality: right=1 left=2}  Inward squint of one eye, {laterality}
  code H50.02{laterality: right=1 left=2}  Inward squint of one eye with A pattern, {laterality}  when A pattern
  code H50.03{laterality: right=1 left=2}  Inward squint of one eye with V pattern, {laterality}  when V pattern
  code H50.04{laterality: right=1 left=2}  Inward squint of one eye with other changes by gaze, {laterality}  when X pattern/Y pattern/noncomitant
  code H50.05  Inward squint, alternating  when alternating
  code H50.06  Inward squint, alternating, with A pattern  when alternating + A pattern
  code H50.07  Inward squint, alternating, with V pattern  when alternating + V pattern
  code H50.08  Inward squint, alternating, with other changes by gaze  when alternating + noncomitant
  code H50.31{laterality: right=1 left=2}  Inward squint of one eye, intermittent, {laterality}  when intermittent
  code H50.32  Inward squint, alternating, intermittent  when intermittent + alternating
  code H50.43  Accommodative part in an inward squint  when accommodative/partially accommodative
H50.43  Accommodative part in an inward squint = accommodative esotropia
family Outward squint
  term exotropia | divergent strabismus | wall eyed | outward turning of eye | strabismus + divergent | exotropy
  code H50.10  Outward squint (exotropia), unspecified
  code H50.11{laterality: right=1 left=2}  Outward squint of one eye, {laterality}
  code H50.12{laterality: right=1 left=2}  Outward squint of one eye with A pattern, {laterality}  when A pattern
  code H50.13{laterality: right=1 left=2}  Outward squint of one eye with V pattern, {laterality}  when V pattern
  code H50.14{laterality: right=1 left=2}  Outward squint of one eye with other changes by gaze, {laterality}  when X pattern/Y pattern/noncomitant
  code H50.15  Outward squint, alternating  when alternating
  code H50.16  Outward squint, alternating, with A pattern  when alternating + A pattern
  code H50.17  Outward squint, alternating, with V pattern  when alternating + V pattern
  code H50.18  Outward squint, alternating, with other changes by gaze  when alternating + noncomitant
  code H50.33{laterality: right=1 left=2}  Outward squint of one eye, intermittent, {laterality}  when intermittent
  code H50.34  Outward squint, alternating, intermittent  when intermittent + alternating
family Vertical squint
  term hypertropia | hypotropia | vertical strabismus | dissociated vertical deviation | vertical tropia
  code H50.2{laterality: right=1 left=2}  Vertical squint, {laterality} eye
H50.30  Intermittent squint, unspecified = intermittent heterotropia | intermittent strabismus
H50.40  Squint, heterotropia unspecified = heterotropia
family Cyclotropia
  term cyclotropia | excyclotorsion | incyclotorsion
  code H50.41{laterality: right=1 left=2}  Cyclotropia, {laterality} eye
H50.42  Monofixation syndrome = monofixation syndrome | microtropia
H50.50  Latent squint (heterophoria), unspecified = heterophoria
H50.51  Latent inward squint (esophoria) = esophoria | endophoria
H50.52  Latent outward squint (exophoria) = exophoria
H50.53  Latent vertical squint = vertical heterophoria | hyperphoria
H50.54  Latent rotary squint (cyclophoria) = cyclophoria
H50.55  Latent alternating squint = alternating heterophoria
H50.60  Mechanical squint, unspecified = mechanical strabismus | restrictive strabismus
family Brown sheath syndrome
  term brown syndrome | brown's sheath syndrome | brown's syndrome of eye | superior oblique tendon sheath syndrome
  code H50.61{laterality: right=1 left=2}  Brown sheath syndrome, {laterality} eye
family Trapped eye muscle
  term extraocular muscle entrapment | eye muscle entrapment | inferior rectus entrapment | medial rectus entrapment | muscle entrapment of orbit | entrapment of inferior rectus | entrapment + inferior rectus/medial rectus/extraocular muscle | entrapment of extraocular muscle
  code H50.68{laterality: right=1 left=2 unspecified=9}  Trapped eye muscle, unspecified, {laterality} eye
  code H50.62{laterality: right=1 left=2 unspecified=9}  Trapped inferior oblique muscle, {laterality} eye  when inferior oblique
  code H50.63{laterality: right=1 left=2 unspecified=9}  Trapped inferior rectus muscle, {laterality} eye  when inferior rectus
  code H50.64{laterality: right=1 left=2 unspecified=9}  Trapped lateral rectus muscle, {laterality} eye  when lateral rectus
  code H50.65{laterality: right=1 left=2 unspecified=9}  Trapped medial rectus muscle, {laterality} eye  when medial rectus
  code H50.66{laterality: right=1 left=2 unspecified=9}  Trapped superior oblique muscle, {laterality} eye  when superior oblique
  code H50.67{laterality: right=1 left=2 unspecified=9}  Trapped superior rectus muscle, {laterality} eye  when superior rectus
H50.69  Other mechanical squint = strabismus due to adhesions | traumatic limitation of duction
family Duane syndrome
  term duane syndrome | duane's syndrome | duane retraction syndrome
  chronic
  code H50.81{laterality: right=1 left=2}  Duane syndrome, {laterality} eye
H50.89  Other squint = congenital fibrosis of extraocular muscles | other strabismus
H50.9  Squint (strabismus), unspecified = strabismus | ocular misalignment | squint | eye deviation strabismus | misaligned eyes | lazy eye strabismus
  unless convergent/divergent/paralytic/mechanical/vertical/intermittent
H51.0  Palsy or spasm of paired gaze = gaze palsy | conjugate gaze palsy | parinaud syndrome | dorsal midbrain syndrome | vertical gaze palsy | horizontal gaze palsy | parinaud's syndrome | oculogyric crisis | gaze deviation | conjugate gaze paresis | upgaze palsy | vertical gaze paralysis | upward gaze palsy | gaze paralysis | conjugate deviation of eyes | conjugated gaze deviation | supranuclear gaze palsy | forced gaze deviation | oculocephalic deviation | gaze preference
  unless progressive supranuclear
H51.11  Convergence insufficiency = convergence insufficiency
H51.12  Convergence excess = convergence excess
family Internuclear ophthalmoplegia
  term internuclear ophthalmoplegia | one and a half syndrome | internuclear ophthalmoparesis
  code H51.2{laterality-b0}  Internuclear ophthalmoplegia, eye: {laterality-b0}
H51.8  Other disorder of paired eye movement = skew deviation | ocular bobbing | ocular motor apraxia | opsoclonus | ocular flutter | oculomotor apraxia
H51.9  Disorder of paired eye movement, unspecified = disorder of binocular movement | limitation of eye movements | limited extraocular movements | eye movement disorder | restricted eye movement | limitation of ocular motility | ocular motility disorder | oculomotor disorder | ocular motility restriction | extraocular movements limited

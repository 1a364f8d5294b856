# Outer, middle and inner ear, hearing, vertigo: pediatric and family offices, urgent care, ear-nose-throat and hearing clinics.
# The ear: right 1, left 2, both 3; not said is 9, or 0 where the code has only five characters. Recurrent acute otitis media adds 3
# to the ear (right 4, left 5, both 6, not said 7).
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, H60-H95

# Outer ear
family Abscess of the outer ear
  term abscess of external ear | furuncle of ear | boil of ear canal | ear abscess | furuncle of external auditory canal | abscess of auricle | abscess + external ear/pinna/auricle/ear canal | carbuncle of ear
  code H60.0{laterality-b0}  Abscess of the outer ear, ear: {laterality-b0}
family Cellulitis of the outer ear
  term cellulitis of ear | cellulitis of external ear | cellulitis of auricle | cellulitis of pinna | cellulitis + ear/auricle/pinna/earlobe | ear cellulitis
  code H60.1{laterality-b0}  Cellulitis of the outer ear, ear: {laterality-b0}
family Malignant otitis externa
  term malignant otitis externa | necrotizing otitis externa | malignant external otitis | necrotizing external otitis
  code H60.2{laterality-b0}  Malignant otitis externa, ear: {laterality-b0}
family Otitis externa
  term otitis externa | external otitis | outer ear infection | ear canal infection | infection of ear canal | inflammation of external auditory canal | external ear infection | external auditory canal inflammation | external auditory canal infection | inflammation of ear canal
  unless malignant/necrotizing/fungal/mycotic/otomycosis/swimmer's/herpes/aspergillus
  code H60.9{laterality-b0}  Otitis externa, unspecified, ear: {laterality-b0}  needs type
  code H60.50{laterality-b}  Acute otitis externa, not infective, unspecified, ear: {laterality-b}  when acute + noninfective
  code H60.50{laterality-b}  Acute otitis externa, unspecified, ear: {laterality-b}  when acute
  code H60.31{laterality-b}  Diffuse otitis externa, ear: {laterality-b}  when diffuse
  code H60.32{laterality-b}  Hemorrhagic otitis externa, ear: {laterality-b}  when hemorrhagic
  code H60.39{laterality-b}  Other infective otitis externa, ear: {laterality-b}  when infective/bacterial/infectious/pseudomonas
  code H60.51{laterality-b}  Acute actinic otitis externa, ear: {laterality-b}  when actinic
  code H60.52{laterality-b}  Acute chemical otitis externa, ear: {laterality-b}  when chemical
  code H60.53{laterality-b}  Acute contact otitis externa, ear: {laterality-b}  when contact
  code H60.54{laterality-b}  Acute eczematoid otitis externa, ear: {laterality-b}  when eczematoid/eczematous
  code H60.55{laterality-b}  Acute reactive otitis externa, ear: {laterality-b}  when reactive
  code H60.59{laterality-b}  Other acute otitis externa, not infective, ear: {laterality-b}  when other
  code H60.6{laterality-b0}  Chronic otitis externa, unspecified, ear: {laterality-b0}  when chronic
family Acute otitis externa
  term acute otitis externa | AOE ear | acute external otitis
  code H60.50{laterality-b}  Acute otitis externa, unspecified, ear: {laterality-b}
family Infective otitis externa
  term infective otitis externa | bacterial otitis externa | diffuse otitis externa
  code H60.39{laterality-b}  Other infective otitis externa, ear: {laterality-b}
  code H60.31{laterality-b}  Diffuse otitis externa, ear: {laterality-b}  when diffuse
family Swimmer's ear
  term swimmer's ear | swimmers ear | swimmer ear
  code H60.33{laterality-b}  Swimmer's ear, ear: {laterality-b}
family Eczema of the ear canal
  term eczema of ear canal | eczematoid otitis externa | eczematous otitis externa | ear canal dermatitis | dermatitis of ear canal | ear eczema | eczema of ear
  code H60.54{laterality-b}  Acute eczematoid otitis externa, ear: {laterality-b}
family Chronic otitis externa
  term chronic otitis externa
  code H60.6{laterality-b0}  Chronic otitis externa, unspecified, ear: {laterality-b0}
family Cholesteatoma of the outer ear
  term keratosis obturans | cholesteatoma of external ear | ear canal cholesteatoma | external auditory canal cholesteatoma
  code H60.4{laterality-b0}  Cholesteatoma of the outer ear, ear: {laterality-b0}
family Other otitis externa
  term other otitis externa
  code H60.8X{laterality-b}  Other otitis externa, ear: {laterality-b}
family Perichondritis of the ear
  term perichondritis of ear | auricular perichondritis | perichondritis of auricle | perichondritis of pinna | perichondritis + ear/auricle/pinna
  code H61.00{laterality-b}  Perichondritis of the outer ear, unspecified, ear: {laterality-b}
  code H61.01{laterality-b}  Acute perichondritis of the outer ear, ear: {laterality-b}  when acute
  code H61.02{laterality-b}  Chronic perichondritis of the outer ear, ear: {laterality-b}  when chronic
family Chondritis of the ear
  term chondrodermatitis nodularis helicis | auricular chondritis | chondritis of ear | chondrodermatitis nodularis chronica helicis | chondritis of auricle | auricle chondritis
  code H61.03{laterality-b}  Chondritis of the outer ear, ear: {laterality-b}
family Pinna disorder
  term disorder of pinna | pinna disorder | noninfective disorder of pinna
  code H61.10{laterality-b}  Disorder of the pinna, not infective, unspecified, ear: {laterality-b}
family Deformity of the pinna
  term acquired deformity of pinna | acquired deformity of auricle | acquired ear deformity | torn earlobe acquired
  code H61.11{laterality-b}  Acquired deformity of the pinna, ear: {laterality-b}
family Hematoma of the pinna
  term othematoma | nontraumatic hematoma of pinna | nontraumatic auricular hematoma | spontaneous auricular hematoma
  code H61.12{laterality-b}  Hematoma of the pinna, ear: {laterality-b}
family Other pinna disorder
  term keloid of ear nonscar | auricular pseudocyst | pseudocyst of auricle | granuloma of pinna
  code H61.19{laterality-b}  Other disorder of the pinna, not infective, ear: {laterality-b}
family Impacted cerumen
  term impacted cerumen | cerumen impaction | ear wax impaction | impacted ear wax | impacted earwax | earwax | ear wax | wax in ear | excessive cerumen | cerumen plug | ear wax buildup | cerumen accumulation | excess ear wax | wax impaction | excessive ear wax | ceruminosis | wax plug of ear | obstructing cerumen | cerumen + impaction/impacted/occluding/obstructing/excessive/blocking
  unless no cerumen/without cerumen
  code H61.2{laterality-b0}  Impacted ear wax, ear: {laterality-b0}
family Narrow ear canal
  term stenosis of external ear canal | ear canal stenosis | acquired stenosis of external auditory canal | external auditory canal stenosis | stenosis + ear canal/external auditory canal
  unless congenital/postprocedural
  code H61.30{laterality-b}  Acquired narrowing of the ear canal, unspecified, ear: {laterality-b}
  code H61.31{laterality-b}  Acquired narrowing of the ear canal from injury, ear: {laterality-b}  when traumatic
  code H61.32{laterality-b}  Acquired narrowing of the ear canal from inflammation or infection, ear: {laterality-b}  when inflammation/infection
  code H61.39{laterality-b}  Other acquired narrowing of the ear canal, ear: {laterality-b}  when other
family Exostosis of the ear canal
  term exostosis of ear canal | exostosis of external auditory canal | surfer's ear | ear canal exostosis | exostoses of ear canal | external auditory canal exostosis
  chronic
  code H61.81{laterality-b}  Bony growth (exostosis) of the ear canal, ear: {laterality-b}
family Other outer ear disorder
  term ear canal granulation | ear canal polyp | aural polyp external | ear canal bleeding lesion | ear canal pruritus disorder | polyp of external auditory canal | itchy ear canal | ear canal debris
  code H61.89{laterality-b}  Other disorder of the outer ear, ear: {laterality-b}
family Outer ear disorder, unspecified
  term external ear disorder | disorder of external ear | ear lesion external | external ear lesion | lesion of external ear
  code H61.9{laterality-b0}  Disorder of the outer ear, unspecified, ear: {laterality-b0}
family Other outer ear disorder in another disease
  term external ear disorder in other disease
  code H62.8X{laterality-b}  Other outer ear disorder in a disease coded elsewhere, ear: {laterality-b}
family Otitis externa in another disease
  term otitis externa in other disease
  code H62.4{laterality-b0}  Otitis externa in a disease coded elsewhere, ear: {laterality-b0}

# Middle ear
family Otitis media
  term otitis media | middle ear infection | infection of middle ear | ear infection | otitis | inner ear infection | otitis media unspecified | ear infections | middle ear inflammation | infected ear | OM ear | recurrent otitis media
  history Z86.69  Personal history of other diseases of the nervous system and sense organs
  unless externa/external/swimmer's/outer/effusion
  code H66.9{laterality-b0}  Otitis media, unspecified, ear: {laterality-b0}
  code H66.4{laterality-b0}  Suppurative otitis media, unspecified, ear: {laterality-b0}  when suppurative/purulent
  code H66.00{laterality-b}  Acute suppurative otitis media without ruptured ear drum, ear: {laterality-b}  when acute + suppurative/purulent
  code H66.3X{laterality-b}  Other chronic suppurative otitis media, ear: {laterality-b}  when chronic + suppurative/purulent
  code H65.9{laterality-b0}  Nonsuppurative otitis media, unspecified, ear: {laterality-b0}  when nonsuppurative/serous/secretory/catarrhal
  code H65.0{laterality-b0}  Acute serous otitis media, ear: {laterality-b0}  when acute + serous/secretory
  code H65.2{laterality-b0}  Chronic serous otitis media, ear: {laterality-b0}  when chronic + serous/secretory
# The index leads "acute otitis media" to otitis media unspecified unless it is called suppurative or serous.
family Acute otitis media
  term acute otitis media | acute ear infection | AOM | acute OM | acute otitis | bilateral acute otitis media
  history Z86.69  Personal history of other diseases of the nervous system and sense organs
  unless externa/suppurative/serous/effusion/purulent
  code H66.9{laterality-b0}  Otitis media, unspecified, ear: {laterality-b0}
family Suppurative otitis media
  term suppurative otitis media | purulent otitis media | acute suppurative otitis media | acute purulent otitis media | suppurative otitis | ASOM
  history Z86.69  Personal history of other diseases of the nervous system and sense organs
  code H66.4{laterality-b0}  Suppurative otitis media, unspecified, ear: {laterality-b0}
  code H66.00{laterality-b}  Acute suppurative otitis media without ruptured ear drum, ear: {laterality-b}  when acute/ASOM
  code H66.00{laterality: right=4 left=5 bilateral=6 unspecified=7}  Acute suppurative otitis media without ruptured ear drum, recurrent, ear: {laterality}  when acute/ASOM + recurrent
  code H66.01{laterality-b}  Acute suppurative otitis media with ruptured ear drum, ear: {laterality-b}  when acute/ASOM + rupture/perforation/ruptured tympanic membrane/spontaneous rupture
  code H66.01{laterality: right=4 left=5 bilateral=6 unspecified=7}  Acute suppurative otitis media with ruptured ear drum, recurrent, ear: {laterality}  when acute/ASOM + rupture/perforation/ruptured tympanic membrane/spontaneous rupture + recurrent
  code H66.3X{laterality-b}  Other chronic suppurative otitis media, ear: {laterality-b}  when chronic
family Otitis media with rupture
  term otitis media with perforation | acute otitis media with perforation | acute otitis media with spontaneous rupture of tympanic membrane | otitis media with ruptured tympanic membrane | acute otitis media with rupture | otitis media with tympanic membrane perforation
  code H66.01{laterality-b}  Acute suppurative otitis media with ruptured ear drum, ear: {laterality-b}
  code H66.01{laterality: right=4 left=5 bilateral=6 unspecified=7}  Acute suppurative otitis media with ruptured ear drum, recurrent, ear: {laterality}  when recurrent
family Serous otitis media
  term serous otitis media | otitis media with effusion | =OME | secretory otitis media | middle ear effusion | serous otitis | nonsuppurative otitis media | glue ear | fluid in middle ear | fluid behind ear drum | catarrhal otitis media | seromucous otitis | ear effusion | effusion + middle ear | fluid behind tympanic membrane | mucoid otitis media | eustachian catarrh otitis | seromucinous otitis media | fluid in ears
  code H65.9{laterality-b0}  Nonsuppurative otitis media, unspecified, ear: {laterality-b0}  needs acuity
  code H65.0{laterality-b0}  Acute serous otitis media, ear: {laterality-b0}  when acute/subacute
  code H65.0{laterality: right=4 left=5 bilateral=6 unspecified=7}  Acute serous otitis media, recurrent, ear: {laterality}  when acute + recurrent
  code H65.11{laterality-b}  Acute allergic otitis media, ear: {laterality-b}  when acute + allergic
  code H65.11{laterality: right=4 left=5 bilateral=6 unspecified=7}  Acute allergic otitis media, recurrent, ear: {laterality}  when acute + allergic + recurrent
  code H65.19{laterality-b}  Other acute nonsuppurative otitis media, ear: {laterality-b}  when acute + nonsuppurative/effusion
  code H65.19{laterality: right=4 left=5 bilateral=6 unspecified=7}  Other acute nonsuppurative otitis media, recurrent, ear: {laterality}  when acute + nonsuppurative/effusion + recurrent
  code H65.2{laterality-b0}  Chronic serous otitis media, ear: {laterality-b0}  when chronic
  code H65.3{laterality-b0}  Chronic mucoid otitis media (glue ear), ear: {laterality-b0}  when mucoid/glue ear/mucinous
  code H65.41{laterality-b}  Chronic allergic otitis media, ear: {laterality-b}  when chronic + allergic
  code H65.49{laterality-b}  Other chronic nonsuppurative otitis media, ear: {laterality-b}  when chronic + nonsuppurative/effusion
family Chronic otitis media
  term chronic otitis media | chronic suppurative otitis media | chronic ear infection | CSOM | chronic otitis | chronic purulent otitis media | tubotympanic otitis media | chronic otorrhea otitis | atticoantral otitis media
  chronic
  unless serous/externa/mucoid/effusion
  code H66.3X{laterality-b}  Other chronic suppurative otitis media, ear: {laterality-b}
  code H66.1{laterality-b0}  Chronic tubotympanic suppurative otitis media, ear: {laterality-b0}  when tubotympanic
  code H66.2{laterality-b0}  Chronic atticoantral suppurative otitis media, ear: {laterality-b0}  when atticoantral
family Otitis media in another disease
  term otitis media in other disease | otitis media in influenza | otitis media in measles
  code H67.{laterality-b}  Otitis media in a disease coded elsewhere, ear: {laterality-b}
family Eustachian salpingitis
  term eustachian salpingitis | eustachitis | eustachian tube inflammation | otosalpingitis
  code H68.00{laterality-b}  Inflamed eustachian tube, unspecified, ear: {laterality-b}
  code H68.01{laterality-b}  Acutely inflamed eustachian tube, ear: {laterality-b}  when acute
  code H68.02{laterality-b}  Chronically inflamed eustachian tube, ear: {laterality-b}  when chronic
family Eustachian tube obstruction
  term eustachian tube obstruction | obstruction of eustachian tube | blocked eustachian tube | eustachian tube stenosis
  code H68.10{laterality-b}  Blocked eustachian tube, unspecified, ear: {laterality-b}
  code H68.11{laterality-b}  Eustachian tube blocked by bone, ear: {laterality-b}  when osseous
  code H68.12{laterality-b}  Eustachian tube blocked within its cartilage, ear: {laterality-b}  when intrinsic
  code H68.13{laterality-b}  Eustachian tube blocked from outside its cartilage, ear: {laterality-b}  when extrinsic
family Patulous eustachian tube
  term patulous eustachian tube
  code H69.0{laterality-b0}  Patulous eustachian tube, ear: {laterality-b0}
family Eustachian tube dysfunction
  term eustachian tube dysfunction | eustachian dysfunction | ETD ear | dysfunction of eustachian tube | eustachian tube insufficiency | tubal dysfunction of ear | tubal catarrh of ear
  code H69.9{laterality-b0}  Eustachian tube disorder, unspecified, ear: {laterality-b0}
  code H69.8{laterality-b0}  Other disorder of the eustachian tube, ear: {laterality-b0}  when other
family Mastoiditis
  term mastoiditis | mastoid infection | coalescent mastoiditis | mastoid empyema
  unless chronic mastoiditis
  code H70.9{laterality-b0}  Mastoiditis, unspecified, ear: {laterality-b0}  needs acuity
  code H70.00{laterality-b}  Acute mastoiditis without complications, ear: {laterality-b}  when acute/coalescent
  code H70.01{laterality-b}  Abscess of the mastoid under its lining, ear: {laterality-b}  when subperiosteal abscess/subperiosteal
  code H70.09{laterality-b}  Acute mastoiditis with other complications, ear: {laterality-b}  when acute + complication/complicated
  code H70.1{laterality-b0}  Chronic mastoiditis, ear: {laterality-b0}  when chronic
family Chronic mastoiditis
  term chronic mastoiditis | caries of mastoid | mastoid fistula
  code H70.1{laterality-b0}  Chronic mastoiditis, ear: {laterality-b0}
family Petrositis
  term petrositis | gradenigo syndrome | petrous apicitis | gradenigo's syndrome
  code H70.20{laterality-b}  Petrositis, unspecified, ear: {laterality-b}
  code H70.21{laterality-b}  Acute petrositis, ear: {laterality-b}  when acute
  code H70.22{laterality-b}  Chronic petrositis, ear: {laterality-b}  when chronic
family Postauricular fistula
  term postauricular fistula
  code H70.81{laterality-b}  Fistula behind the ear, ear: {laterality-b}
family Other mastoid condition
  term mastoid effusion | fluid in mastoid air cells | mastoid air cell opacification | opacification of mastoid air cells | mastoid opacification
  kind finding
  code H70.89{laterality-b}  Other mastoid condition, ear: {laterality-b}
family Cholesteatoma
  term cholesteatoma | cholesteatoma of middle ear | middle ear cholesteatoma | cholesteatomatous otitis | acquired cholesteatoma
  chronic
  unless external/ear canal/postmastoidectomy/keratosis obturans/congenital/cholesteatoma of skull
  code H71.9{laterality-b0}  Cholesteatoma, unspecified, ear: {laterality-b0}
  code H71.0{laterality-b0}  Cholesteatoma of the attic, ear: {laterality-b0}  when attic
  code H71.1{laterality-b0}  Cholesteatoma of the middle ear, ear: {laterality-b0}  when tympanum/middle ear
  code H71.2{laterality-b0}  Cholesteatoma of the mastoid, ear: {laterality-b0}  when mastoid
  code H71.3{laterality-b0}  Diffuse cholesteatosis, ear: {laterality-b0}  when diffuse
family Perforated ear drum
  term tympanic membrane perforation | perforated tympanic membrane | perforation of tympanic membrane | perforated ear drum | perforated eardrum | ruptured ear drum | ruptured eardrum | ruptured tympanic membrane | TM perforation | eardrum perforation | perforation of eardrum | perforation + tympanic membrane/eardrum/ear drum | rupture of eardrum | hole in eardrum | perforation of TM | tympanic perforation
  unless traumatic/otitis media with/injury
  code H72.9{laterality-b0}  Perforated ear drum, unspecified, ear: {laterality-b0}  needs type
  code H72.0{laterality-b0}  Perforated ear drum, central, ear: {laterality-b0}  when central
  code H72.1{laterality-b0}  Perforated ear drum, attic, ear: {laterality-b0}  when attic/pars flaccida
  code H72.2X{laterality-b}  Perforated ear drum, other marginal, ear: {laterality-b}  when marginal
  code H72.81{laterality-b}  Perforated ear drum, several holes, ear: {laterality-b}  when multiple
  code H72.82{laterality-b}  Perforated ear drum, total, ear: {laterality-b}  when total/subtotal
family Myringitis
  term myringitis | tympanitis | inflammation of tympanic membrane | acute myringitis
  unless bullous
  code H73.2{laterality-b0}  Inflamed ear drum, unspecified, ear: {laterality-b0}
  code H73.00{laterality-b}  Acutely inflamed ear drum, ear: {laterality-b}  when acute
  code H73.09{laterality-b}  Other acutely inflamed ear drum, ear: {laterality-b}  when acute + other
  code H73.1{laterality-b0}  Chronically inflamed ear drum, ear: {laterality-b0}  when chronic/granular
family Bullous myringitis
  term bullous myringitis
  code H73.01{laterality-b}  Bullous myringitis, ear: {laterality-b}
family Atrophic ear drum
  term atrophic tympanic membrane | retracted tympanic membrane atrophic | atrophic flaccid tympanic membrane | atrophic nonflaccid tympanic membrane
  code H73.81{laterality-b}  Thin, slack ear drum, ear: {laterality-b}
  code H73.82{laterality-b}  Thin ear drum, not slack, ear: {laterality-b}  when nonflaccid
family Other ear drum disorder
  term tympanic membrane retraction | retraction pocket of ear drum | tympanic membrane retraction pocket | retracted tympanic membrane | granulation of tympanic membrane
  code H73.89{laterality-b}  Other disorder of the ear drum, ear: {laterality-b}
family Ear drum disorder, unspecified
  term tympanic membrane disorder | ear drum disorder | disorder of tympanic membrane | abnormal tympanic membrane
  code H73.9{laterality-b0}  Disorder of the ear drum, unspecified, ear: {laterality-b0}
family Tympanosclerosis
  term tympanosclerosis | myringosclerosis | scarring of tympanic membrane | tympanic membrane scarring
  chronic
  code H74.0{laterality-b}  Tympanosclerosis, ear: {laterality-b}
family Adhesive otitis
  term adhesive otitis media | adhesive middle ear disease | adhesive otitis
  chronic
  code H74.1{laterality-b}  Adhesive middle ear disease, ear: {laterality-b}
family Ossicular discontinuity
  term ossicular discontinuity | dislocation of ossicles | ossicular chain discontinuity | ossicular disruption | ossicular dislocation
  code H74.2{laterality-b0}  Broken or dislocated chain of ear bones, ear: {laterality-b0}
family Ossicle abnormality
  term ankylosis of ear ossicles | ossicular fixation | ossicular chain fixation | malleus fixation | ossicular erosion | partial loss of ear ossicles
  chronic
  code H74.31{laterality-b}  Stiff ear bones, ear: {laterality-b}
  code H74.32{laterality-b}  Ear bones partly lost, ear: {laterality-b}  when loss/erosion
  code H74.39{laterality-b}  Other acquired abnormality of the ear bones, ear: {laterality-b}  when other
family Middle ear polyp
  term polyp of middle ear | aural polyp | middle ear polyp | ear polyp
  code H74.4{laterality-b0}  Polyp of the middle ear, ear: {laterality-b0}
family Other middle ear disorder
  term hemotympanum | middle ear granulation | cholesterol granuloma of middle ear | middle ear lesion | blood behind tympanic membrane | hematotympanum
  unless traumatic
  code H74.8X{laterality-b}  Other disorder of middle ear and mastoid, ear: {laterality-b}
family Middle ear disorder, unspecified
  term middle ear disorder | disorder of middle ear
  code H74.9{laterality-b0}  Disorder of middle ear and mastoid, unspecified, ear: {laterality-b0}
family Mastoiditis in an infection
  term tuberculous mastoiditis other disease | mastoiditis in infectious disease
  code H75.0{laterality-b0}  Mastoiditis in an infection coded elsewhere, ear: {laterality-b0}
family Other middle ear disorder in another disease
  term middle ear disorder in other disease
  code H75.8{laterality-b0}  Other middle ear or mastoid disorder in a disease coded elsewhere, ear: {laterality-b0}

# Inner ear
chronic
family Otosclerosis
  term otosclerosis | otospongiosis
  code H80.9{laterality-b0}  Otosclerosis, unspecified, ear: {laterality-b0}
  code H80.0{laterality-b0}  Otosclerosis of the oval window, not obliterative, ear: {laterality-b0}  when oval window/stapedial/fenestral
  code H80.1{laterality-b0}  Otosclerosis of the oval window, obliterative, ear: {laterality-b0}  when obliterative
  code H80.2{laterality-b0}  Otosclerosis of the cochlea, ear: {laterality-b0}  when cochlear
  code H80.8{laterality-b0}  Other otosclerosis, ear: {laterality-b0}  when other
family Meniere disease
  term meniere disease | meniere's disease | menieres disease | meniere syndrome | endolymphatic hydrops | meniere's syndrome | meniere | meniere's | labyrinthine hydrops | meniere's vertigo | ménière's disease
  code H81.0{laterality-b}  Meniere disease, ear: {laterality-b}  absorbs R42
not-chronic
family Benign positional vertigo
  term benign paroxysmal positional vertigo | BPPV | benign positional vertigo | benign paroxysmal vertigo | positional vertigo | paroxysmal positional vertigo | benign vertigo | canalithiasis | cupulolithiasis
  code H81.1{laterality-b0}  Benign paroxysmal vertigo, ear: {laterality-b0}  absorbs R42
family Vestibular neuronitis
  term vestibular neuronitis | vestibular neuritis | acute vestibular syndrome | vestibular neuropathy
  code H81.2{laterality-b0}  Vestibular neuronitis, ear: {laterality-b0}  absorbs R42
family Aural vertigo
  term aural vertigo
  code H81.31{laterality-b}  Aural vertigo, ear: {laterality-b}  absorbs R42
family Peripheral vertigo
  term peripheral vertigo | lermoyez syndrome | otogenic vertigo | acute peripheral vertigo | peripheral vestibular syndrome | vestibular vertigo | peripheral vertigo syndrome | peripheral vertiginous syndrome
  code H81.39{laterality-b}  Other peripheral vertigo, ear: {laterality-b}  absorbs R42
H81.4  Vertigo of central origin = central vertigo | central positional nystagmus | vertigo of central origin | central vertiginous syndrome
family Other vestibular disorder
  term vestibular hypofunction | bilateral vestibular hypofunction | vestibular areflexia | vestibulopathy | superior canal dehiscence vestibular | persistent postural perceptual dizziness | bilateral vestibulopathy
  code H81.8X{laterality-b}  Other disorder of balance function, ear: {laterality-b}
family Vestibular disorder, unspecified
  term vestibular disorder | vestibular dysfunction | vertiginous syndrome vestibular | vestibular disease | vestibular imbalance | vestibular syndrome
  code H81.9{laterality-b0}  Disorder of balance function, unspecified, ear: {laterality-b0}
family Vertigo in another disease
  term vertiginous syndrome in other disease
  code H82.{laterality-b}  Vertigo in a disease coded elsewhere, ear: {laterality-b}
family Labyrinthitis
  term labyrinthitis | viral labyrinthitis | serous labyrinthitis | suppurative labyrinthitis | otitis interna | internal ear infection | acute labyrinthitis
  code H83.0{laterality-b}  Labyrinthitis, ear: {laterality-b}  absorbs R42
family Labyrinthine fistula
  term labyrinthine fistula | perilymph fistula | perilymphatic fistula | fistula of labyrinth
  code H83.1{laterality-b}  Labyrinthine fistula, ear: {laterality-b}
family Labyrinthine dysfunction
  term labyrinthine dysfunction | labyrinthine hypofunction | loss of labyrinthine function
  code H83.2X{laterality-b}  Labyrinthine dysfunction, ear: {laterality-b}
family Noise damage
  term noise induced hearing loss | acoustic trauma | noise-induced hearing loss | noise induced sensorineural hearing loss | noise effects on inner ear | acoustic shock
  chronic
  code H83.3X{laterality-b}  Noise effects on the inner ear, ear: {laterality-b}
family Other inner ear disease
  term superior semicircular canal dehiscence | semicircular canal dehiscence | superior canal dehiscence | labyrinthitis ossificans
  chronic
  code H83.8X{laterality-b}  Other disease of the inner ear, ear: {laterality-b}
family Inner ear disease, unspecified
  term inner ear disorder | inner ear disease
  code H83.9{laterality-b0}  Disease of the inner ear, unspecified, ear: {laterality-b0}

# Hearing
chronic
family Hearing loss
  term hearing loss | deafness | hard of hearing | hearing impairment | decreased hearing | hearing deficit | deaf | hypoacusis | =HOH | loss of hearing | hearing impaired | diminished hearing | hearing difficulty | hypacusia | reduced hearing | difficulty hearing | trouble hearing | hypoacusia | hearing loss of both ears | impaired hearing | hearing decreased | decrease in hearing | auditory loss | hearing problem | poor hearing | anacusia | anacusis | cophosis
  unless sensorineural/conductive/noise/sudden/mixed/presbycusis/screening/screen/family/ototoxic/psychogenic/congenital rubella/transient ischemic/hysterical/hearing exam
  code H91.9{laterality-b0}  Hearing loss, unspecified, ear: {laterality-b0}  needs type
  code H90.2  Conductive hearing loss, unspecified  when conductive/conduction
  code H90.5  Sensorineural hearing loss, unspecified  when sensorineural/neurosensorial/perceptive/sensory/nerve/neurosensory
  code H90.8  Mixed conductive and sensorineural hearing loss, unspecified  when mixed
  code H91.2{laterality-b0}  Sudden hearing loss without a known cause, ear: {laterality-b0}  when sudden
  code H91.0{laterality-b}  Hearing loss from a medicine (ototoxic), ear: {laterality-b}  when ototoxic
  code H91.8X{laterality-b}  Other specified hearing loss, ear: {laterality-b}  when other specified
family Sensorineural hearing loss
  term sensorineural hearing loss | SNHL | sensorineural deafness | neurosensorial hearing loss | nerve deafness | neurosensory hearing loss | sensory hearing loss | perceptive hearing loss | neural hearing loss | sensory neural hearing loss | neurosensorial hypoacusis | neurosensorial deafness | congenital deafness | perceptive deafness | sensorineural hypoacusis | hearing loss + sensorineural/neurosensorial | neurosensory hypoacusis | neurosensory deafness | sensorineural hearing impairment | cochlear deafness | congenital hearing loss
  unless mixed/sudden/conductive and
  code H90.5  Sensorineural hearing loss, unspecified  needs laterality  absorbs H91.9
  code H90.3  Sensorineural hearing loss, both ears  when bilateral  absorbs H91.9
  code H90.4{laterality: right=1 left=2}  Sensorineural hearing loss, {laterality} ear, the other ear hears freely  absorbs H91.9
  code H90.A2{laterality: right=1 left=2}  Sensorineural hearing loss, {laterality} ear, the other ear hears poorly  when restricted hearing on contralateral side/restricted hearing on the contralateral side/contralateral hearing loss  absorbs H91.9
family Conductive hearing loss
  term conductive hearing loss | conductive deafness | conduction deafness | conductive hypoacusis | transmission hearing loss | hearing loss + conductive | conductive hearing impairment | transmissive hearing loss | transmission hypoacusis
  unless mixed/and sensorineural
  code H90.2  Conductive hearing loss, unspecified  needs laterality  absorbs H91.9
  code H90.0  Conductive hearing loss, both ears  when bilateral  absorbs H91.9
  code H90.1{laterality: right=1 left=2}  Conductive hearing loss, {laterality} ear, the other ear hears freely  absorbs H91.9
  code H90.A1{laterality: right=1 left=2}  Conductive hearing loss, {laterality} ear, the other ear hears poorly  when restricted hearing on contralateral side/restricted hearing on the contralateral side/contralateral hearing loss  absorbs H91.9
family Mixed hearing loss
  term mixed hearing loss | mixed conductive and sensorineural hearing loss | MHL ear | mixed hypoacusis | mixed deafness | conductive and sensorineural hearing loss
  code H90.8  Mixed conductive and sensorineural hearing loss, unspecified  needs laterality  absorbs H91.9 H90.2 H90.5
  code H90.6  Mixed conductive and sensorineural hearing loss, both ears  when bilateral  absorbs H91.9 H90.2 H90.5
  code H90.7{laterality: right=1 left=2}  Mixed hearing loss, {laterality} ear, the other ear hears freely  absorbs H91.9 H90.2 H90.5
  code H90.A3{laterality: right=1 left=2}  Mixed hearing loss, {laterality} ear, the other ear hears poorly  when restricted hearing on contralateral side/restricted hearing on the contralateral side  absorbs H91.9 H90.2 H90.5
family Ototoxic hearing loss
  term ototoxic hearing loss | ototoxicity | drug induced hearing loss | cisplatin hearing loss | hearing loss due to ototoxicity
  code H91.0{laterality-b}  Hearing loss from a medicine (ototoxic), ear: {laterality-b}  absorbs H91.9
family Presbycusis
  term presbycusis | age related hearing loss | presbyacusis | senile hearing loss | presbyacusia
  code H91.1{laterality-b0}  Hearing loss of age (presbycusis), ear: {laterality-b0}  absorbs H91.9
family Sudden hearing loss
  term sudden hearing loss | sudden idiopathic hearing loss | sudden sensorineural hearing loss | sudden deafness | SSNHL | sudden loss of hearing | sudden hypoacusis
  not-chronic
  code H91.2{laterality-b0}  Sudden hearing loss without a known cause, ear: {laterality-b0}  absorbs H91.9 H90.5
H91.3  Deaf and not speaking = deaf mutism | deaf nonspeaking | deaf mute | deaf-mute | deafmutism | deaf and mute | deaf-mutism
family Auditory neuropathy
  term auditory neuropathy | acoustic nerve disorder | auditory neuropathy spectrum disorder | acoustic neuritis | eighth nerve disorder | acoustic neuropathy | cochlear nerve deficiency | VIII nerve palsy
  code H93.3X{laterality-b}  Disorder of the hearing nerve, ear: {laterality-b}
family Acoustic neuritis in an infection
  term acoustic neuritis in infectious disease | syphilitic acoustic neuritis other
  code H94.0{laterality-b0}  Acoustic neuritis in an infection coded elsewhere, ear: {laterality-b0}
family Other ear disorder in another disease
  term ear disorder in other disease
  code H94.8{laterality-b0}  Other ear disorder in a disease coded elsewhere, ear: {laterality-b0}
not-chronic
kind symptom
family Ear pain
  term ear pain | earache | otalgia | pain in ear | ear ache | painful ear | pain of ear | otodynia | pain + ear/ears | aural pain | earaches | ear discomfort | otic pain | ear hurts
  integral-to H66 H60 H65 H61.2
  unless tenderness only
  code H92.0{laterality-b}  Ear pain, ear: {laterality-b}
family Ear discharge
  term otorrhea | ear discharge | ear drainage | discharge from ear | drainage from ear | draining ear | ear draining | purulent ear discharge | otorrhoea | discharge + ear | drainage + ear | purulent otorrhea | suppuration of ear
  integral-to H66 H60
  unless cerebrospinal/CSF
  code H92.1{laterality-b0}  Ear discharge, ear: {laterality-b0}
family Bleeding from the ear
  term otorrhagia | bleeding from ear | ear bleeding | hemorrhage from ear | bloody ear discharge | blood from ear | ear hemorrhage
  unless traumatic
  code H92.2{laterality-b0}  Bleeding from the ear, ear: {laterality-b0}
kind disease
family Transient ischemic deafness
  term transient ischemic deafness
  code H93.01{laterality-b}  Passing deafness from poor blood flow, ear: {laterality-b}
family Degenerative ear disorder
  term degenerative disorder of ear | vascular disorder of ear
  code H93.09{laterality-b}  Degenerative or vessel disorder of the ear, unspecified, ear: {laterality-b}
family Tinnitus
  term tinnitus | ringing in ears | ringing in ear | ear ringing | ringing of ears | buzzing in ears | tinnitus aurium | acouphene | acufenos | acouphenes | ears ringing | ringing ears | buzzing in ear | noise in ears | ringing + ear/ears
  kind symptom
  chronic
  integral-to H81.0
  unless pulsatile
  code H93.1{laterality-b}  Ringing in the ears (tinnitus), ear: {laterality-b}
family Pulsatile tinnitus
  term pulsatile tinnitus | pulse synchronous tinnitus
  kind symptom
  code H93.A{laterality-b}  Pulsatile tinnitus, ear: {laterality-b}
family Auditory recruitment
  term auditory recruitment
  code H93.21{laterality-b}  Auditory recruitment, ear: {laterality-b}
family Diplacusis
  term diplacusis
  code H93.22{laterality-b}  Diplacusis, ear: {laterality-b}
family Hyperacusis
  term hyperacusis | sound sensitivity | phonophobia | sonophobia | sensitivity to sound | misophonia
  kind symptom
  integral-to G43
  code H93.23{laterality-b}  Sensitivity to sound (hyperacusis), ear: {laterality-b}
family Temporary threshold shift
  term temporary auditory threshold shift | temporary threshold shift
  code H93.24{laterality-b}  Temporary shift of the hearing threshold, ear: {laterality-b}
H93.25  Central auditory processing disorder = central auditory processing disorder | auditory processing disorder | congenital auditory imperception | CAPD hearing
  chronic
family Other abnormal hearing
  term auditory distortion | abnormal auditory perception | autophony
  code H93.29{laterality-b}  Other abnormal hearing perception, ear: {laterality-b}
family Other ear disorder
  term ear fullness | aural fullness | fullness in ear | clogged ear | ear congestion | ear pressure | plugged ear | ear itching | itching of ear | itchy ears | ear popping | fullness of ears | sensation of ear fullness | blocked ear | pressure in ears | plugged ears | fullness + ear/ears | ear swelling | plugging sensation of ear | otic fullness | itchy ear | pruritus of ear | swelling in + right ear/left ear | swelling of ear
  kind symptom
  integral-to H65 H66 H69 H81.0 H61.2
  code H93.8X{laterality-b}  Other ear disorder (such as fullness), ear: {laterality-b}
family Ear disorder, unspecified
  term ear disorder | ear problem | ear disease | ear condition | disorder of ear | ear lesion | lesion of ear
  unless middle/inner/external/neoplasm
  code H93.9{laterality-b0}  Disorder of the ear, unspecified, ear: {laterality-b0}

# After ear surgery
family Recurrent cholesteatoma after mastoidectomy
  term recurrent cholesteatoma of postmastoidectomy cavity | recurrent cholesteatoma after mastoidectomy
  code H95.0{laterality-b0}  Cholesteatoma again in a mastoidectomy cavity, ear: {laterality-b0}
family Mastoid cavity problem
  term mastoid cavity infection | chronic inflammation of postmastoidectomy cavity | mastoid bowl infection | granulation of postmastoidectomy cavity | mastoid cavity granulation | mucosal cyst of postmastoidectomy cavity | disorder following mastoidectomy
  code H95.11{laterality-b}  Chronic inflammation of a mastoidectomy cavity, ear: {laterality-b}
  code H95.12{laterality-b}  Granulation of a mastoidectomy cavity, ear: {laterality-b}  when granulation
  code H95.13{laterality-b}  Mucosal cyst of a mastoidectomy cavity, ear: {laterality-b}  when cyst
  code H95.19{laterality-b}  Other disorder after mastoidectomy, ear: {laterality-b}  when disorder following mastoidectomy
H95.21  Bleeding of the ear during an ear procedure = intraoperative ear hemorrhage
H95.22  Bleeding of the ear during another procedure = intraoperative ear hemorrhage of another procedure
H95.32  Accidental puncture or tear of the ear during another procedure = accidental laceration of ear during another procedure
H95.31  Accidental puncture or tear of the ear during an ear procedure = accidental laceration of ear during surgery
H95.41  Bleeding of the ear after an ear procedure = postoperative ear hemorrhage
H95.42  Bleeding of the ear after another procedure = ear hemorrhage after another procedure
H95.52  Hematoma of the ear after another procedure = ear hematoma after another procedure
H95.54  Seroma of the ear after another procedure = ear seroma after another procedure
H95.51  Hematoma of the ear after an ear procedure = postoperative ear hematoma
H95.53  Seroma of the ear after an ear procedure = postoperative ear seroma
family Narrow ear canal after a procedure
  term postprocedural stenosis of external ear canal | postoperative ear canal stenosis
  code H95.81{laterality-b}  Narrowing of the ear canal after a procedure, ear: {laterality-b}
H95.88  Other ear complication during a procedure = intraoperative complication of ear
H95.89  Other ear complication after a procedure = postoperative complication of ear | postoperative otorrhea after tube placement

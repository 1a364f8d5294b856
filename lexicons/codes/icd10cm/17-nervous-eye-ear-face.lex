# Congenital malformations of brain, spine, eye, ear, face and neck, for pediatrics, neurology, ophthalmology, ENT and genetics.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 17, Q00-Q18
chronic

# Brain and spinal cord
Q00.0  Anencephaly = anencephaly | acephaly | anencephalic
Q00.1  Craniorachischisis = craniorachischisis
Q00.2  Iniencephaly = iniencephaly
family Encephalocele
  term encephalocele | meningoencephalocele | cranial meningocele | encephalomyelocele | hydroencephalocele | cerebral meningocele
  code Q01.9  Encephalocele, unspecified  needs site
  code Q01.0  Frontal encephalocele  when frontal
  code Q01.1  Encephalocele of the forehead and nose  when nasofrontal/frontonasal
  code Q01.2  Occipital encephalocele  when occipital
  code Q01.8  Encephalocele at another site  when parietal/basal/sphenoid/ethmoid/nasal/temporal/transsphenoidal
Q02  Microcephaly = microcephaly | microcephalus | micrencephaly | microencephaly | small head circumference congenital
family Congenital hydrocephalus
  term congenital hydrocephalus | hydrocephalus in newborn | newborn hydrocephalus | hydrocephalus + congenital/newborn/neonate/at birth | congenital hydrocephaly | Dandy-Walker syndrome | Dandy-Walker malformation | Dandy-Walker | congenital aqueductal stenosis | congenital stenosis of aqueduct of Sylvius | X-linked hydrocephalus
  unless spina bifida/myelomeningocele/acquired
  code Q03.9  Congenital hydrocephalus, unspecified  needs cause
  code Q03.0  Malformation of the aqueduct of Sylvius  when aqueduct/aqueductal/aqueduct of Sylvius
  code Q03.1  Closed foramina of Magendie and Luschka (Dandy-Walker)  when dandy walker/magendie/luschka
  code Q03.8  Other congenital hydrocephalus  when communicating/X-linked
Q04.0  Congenital malformation of the corpus callosum = agenesis of corpus callosum | corpus callosum agenesis | callosal agenesis | dysgenesis of corpus callosum | hypoplasia of corpus callosum | absent corpus callosum | partial agenesis of corpus callosum | corpus callosum + agenesis/hypoplasia/dysgenesis/absence/absent/thin | callosal dysgenesis
Q04.1  Arhinencephaly = arhinencephaly | agenesis of olfactory bulbs
Q04.2  Holoprosencephaly = holoprosencephaly
Q04.3  Other reduction deformity of the brain = lissencephaly | cerebellar hypoplasia | hypoplasia of cerebellum | pachygyria | agyria | hydranencephaly | microgyria | polymicrogyria | agenesis of part of brain | pontocerebellar hypoplasia | vermis hypoplasia | hypoplasia of cerebellar vermis | cerebellar vermis agenesis | congenital brain atrophy | Joubert syndrome | cerebral hypoplasia | rhombencephalosynapsis | agenesis of septum pellucidum
Q04.4  Septo-optic dysplasia = septo-optic dysplasia | de Morsier syndrome | septooptic dysplasia
Q04.5  Megalencephaly = megalencephaly | hemimegalencephaly | megaloencephaly
Q04.6  Congenital cysts of the brain = congenital cerebral cyst | porencephaly | schizencephaly | congenital brain cyst | congenital arachnoid cyst | porencephalic cavity
Q04.8  Other specified congenital malformation of the brain = Arnold-Chiari type IV | macrogyria | cortical dysplasia | focal cortical dysplasia | gray matter heterotopia | periventricular nodular heterotopia | neuronal heterotopia | neuronal migration disorder | subependymal heterotopia | cavum septum pellucidum | cavum septi pellucidi | cavum vergae | cortical heterotopia | congenital brain malformation specified | band heterotopia | rhombencephalon malformation | neuronal migration anomaly
Q04.9  Congenital malformation of the brain, unspecified = congenital brain malformation | congenital brain anomaly | cerebral malformation | brain malformation | congenital malformation of brain | cerebral dysgenesis
family Spina bifida
  term spina bifida | myelomeningocele | meningomyelocele | spinal meningocele | spina bifida aperta | spina bifida cystica | rachischisis | hydromeningocele | lipomyelomeningocele | syringomyelocele | lumbosacral myelomeningocele | myelocele | meningocele
  unless occulta
  code Q05.9  Spina bifida, unspecified  needs level
  code Q05.4  Spina bifida with hydrocephalus, level unspecified  when hydrocephalus/ventriculoperitoneal shunt/VP shunt/shunted  needs level
  code Q05.0  Spina bifida of the neck with hydrocephalus  when cervical + hydrocephalus/ventriculoperitoneal shunt/VP shunt
  code Q05.1  Spina bifida of the chest spine with hydrocephalus  when thoracic/thoracolumbar + hydrocephalus/ventriculoperitoneal shunt/VP shunt
  code Q05.2  Spina bifida of the lower back with hydrocephalus  when lumbar/lumbosacral + hydrocephalus/ventriculoperitoneal shunt/VP shunt
  code Q05.3  Spina bifida of the sacrum with hydrocephalus  when sacral/sacrum + hydrocephalus/ventriculoperitoneal shunt/VP shunt
  code Q05.5  Spina bifida of the neck without hydrocephalus  when cervical
  code Q05.6  Spina bifida of the chest spine without hydrocephalus  when thoracic/thoracolumbar
  code Q05.7  Spina bifida of the lower back without hydrocephalus  when lumbar/lumbosacral
  code Q05.8  Spina bifida of the sacrum without hydrocephalus  when sacral/sacrum
Q06.0  Amyelia = amyelia
Q06.1  Underdevelopment of the spinal cord = hypoplasia of spinal cord | myelodysplasia of spinal cord | spinal cord dysplasia | myelatelia | atelomyelia
Q06.2  Split spinal cord (diastematomyelia) = diastematomyelia | split cord malformation
Q06.3  Other congenital cauda equina malformation = congenital cauda equina malformation
Q06.4  Hydromyelia = hydromyelia | hydrorachis
Q06.8  Other specified congenital malformation of the spinal cord = tethered cord | tethered cord syndrome | tethered spinal cord | spinal dysraphism | tight filum terminale | low lying conus | neurenteric cyst | spinal dermal sinus | neuroenteric cyst | occult spinal dysraphism
Q06.9  Congenital malformation of the spinal cord, unspecified = congenital spinal cord malformation | congenital spinal cord anomaly
family Arnold-Chiari malformation
  term Chiari malformation | Arnold-Chiari malformation | Arnold-Chiari syndrome | Chiari I malformation | Chiari II malformation | Chiari type I | Arnold Chiari | Chiari 1 malformation | Chiari II | cerebellar tonsillar ectopia | Chiari type 1 malformation | Chiari I | tonsillar ectopia | cerebellar ectopia | Chiari 2 malformation
  unless budd/tonsillectomy
  code Q07.00  Arnold-Chiari malformation without spina bifida or hydrocephalus
  code Q07.01  Arnold-Chiari malformation with spina bifida  when spina bifida/myelomeningocele
  code Q07.02  Arnold-Chiari malformation with hydrocephalus  when hydrocephalus
  code Q07.03  Arnold-Chiari malformation with spina bifida and hydrocephalus  when spina bifida/myelomeningocele + hydrocephalus
Q07.8  Other specified congenital malformation of the nervous system = Marcus Gunn syndrome | jaw winking | jaw-winking syndrome | displacement of brachial plexus | agenesis of nerve | congenital nerve malformation | neurocutaneous melanosis | malformation of optic nerve | optic nerve malformation | congenital optic nerve anomaly
Q07.9  Congenital malformation of the nervous system, unspecified = congenital malformation of nervous system | congenital nervous system anomaly | congenital neurological anomaly

# Eye
Q10.0  Congenital ptosis = congenital ptosis | ptosis + congenital/since birth/from birth | congenital blepharoptosis
Q10.1  Congenital ectropion = congenital ectropion
Q10.2  Congenital entropion = congenital entropion
Q10.3  Other congenital malformation of the eyelid = ablepharon | blepharophimosis syndrome | congenital epiblepharon | epiblepharon | congenital eyelid coloboma | coloboma of eyelid | eyelid coloboma | epicanthus | epicanthal folds | cryptophthalmos | ankyloblepharon congenital | distichiasis congenital | euryblepharon
Q10.4  Missing tear apparatus = absence of lacrimal punctum | agenesis of lacrimal apparatus | lacrimal punctum agenesis | punctal agenesis | congenital absence of lacrimal punctum
Q10.5  Congenital narrowing of the tear duct = congenital dacryostenosis | congenital lacrimal duct obstruction | CNLDO | congenital stenosis of lacrimal duct | nasolacrimal duct obstruction + congenital/infant/newborn | congenital blocked tear duct | blocked tear duct + infant/newborn | congenital dacryocele
Q10.6  Other congenital malformation of the tear apparatus = congenital lacrimal fistula | congenital anomaly of lacrimal apparatus
Q10.7  Congenital malformation of the orbit = congenital malformation of orbit | congenital orbital anomaly
Q11.0  Cystic eyeball = cystic eyeball | congenital cystic eye
Q11.1  Missing eye = anophthalmos | anophthalmia | agenesis of eye | congenital anophthalmia
Q11.2  Small eye (microphthalmos) = microphthalmos | microphthalmia | nanophthalmos | nanophthalmia | hypoplasia of eye
Q11.3  Large eye (macrophthalmos) = macrophthalmos
Q12.0  Congenital cataract = congenital cataract | cataract + congenital/infantile at birth/since birth | congenital cataracts | posterior polar cataract congenital
Q12.1  Congenital displaced lens = congenital displaced lens | congenital ectopia lentis | ectopia lentis | congenital lens subluxation | congenital subluxation of lens
Q12.2  Coloboma of the lens = coloboma of lens | lens coloboma
Q12.3  Congenital aphakia = congenital aphakia
Q12.4  Spherophakia = spherophakia | microspherophakia
Q12.8  Other congenital lens malformation = lenticonus | microphakia | anterior lenticonus | posterior lenticonus
Q12.9  Congenital lens malformation, unspecified = congenital lens anomaly
Q13.0  Coloboma of the iris = coloboma of iris | iris coloboma | coloboma | ocular coloboma | uveal coloboma | congenital coloboma
  unless optic/retina/choroid/eyelid/lens
Q13.1  Absence of the iris = aniridia | congenital aniridia | absence of iris
  unless traumatic
Q13.2  Other congenital malformation of the iris = anisocoria congenital | congenital anisocoria | atresia of pupil | congenital iris anomaly | heterochromia congenital | heterochromia iridis | iris hypoplasia | polycoria | congenital miosis
Q13.3  Congenital corneal opacity = congenital corneal opacity | corneal opacity + congenital
Q13.4  Other congenital corneal malformation = Peters anomaly | microcornea | megalocornea | sclerocornea | cornea plana | congenital keratoglobus | keratoglobus congenital | posterior keratoconus congenital | posterior embryotoxon | embryotoxon
Q13.5  Blue sclera = blue sclera | blue sclerae
Q13.81  Rieger anomaly = Rieger anomaly | Axenfeld-Rieger syndrome | Rieger syndrome | Axenfeld-Rieger | Axenfeld anomaly
Q13.89  Other congenital malformation of the front of the eye = anterior segment dysgenesis | persistent pupillary membrane | mesodermal dysgenesis of anterior segment
Q13.9  Congenital malformation of the front of the eye, unspecified = congenital anterior segment anomaly
Q14.0  Congenital malformation of the vitreous = persistent hyperplastic primary vitreous | persistent fetal vasculature | congenital vitreous opacity | persistent hyaloid artery | PHPV
Q14.1  Congenital malformation of the retina = congenital retinal aneurysm | retinal dysplasia | congenital hypertrophy of retinal pigment epithelium | CHRPE | congenital retinal malformation | congenital retinoschisis of eye malformation | macular hypoplasia | foveal hypoplasia | combined hamartoma of retina | retinal coloboma | congenital retinal macrovessel
Q14.2  Congenital malformation of the optic disc = coloboma of optic disc | optic disc coloboma | morning glory syndrome | morning glory anomaly | optic nerve coloboma | congenital optic disc pit | optic pit | tilted disc syndrome | tilted disc | morning glory disc | peripapillary staphyloma congenital
Q14.3  Congenital malformation of the choroid = coloboma of choroid | choroidal coloboma | chorioretinal coloboma | congenital malformation of choroid
Q14.8  Other congenital malformation of the back of the eye = coloboma of fundus | fundus coloboma
Q14.9  Congenital malformation of the back of the eye, unspecified = congenital malformation of posterior segment of eye
Q15.0  Congenital glaucoma = congenital glaucoma | buphthalmos | hydrophthalmos | infantile glaucoma | glaucoma + congenital | primary congenital glaucoma | glaucoma of newborn | megalocornea with glaucoma
Q15.8  Other specified congenital malformation of the eye = congenital eye malformation specified
Q15.9  Congenital malformation of the eye, unspecified = congenital eye anomaly | congenital malformation of eye | congenital ocular anomaly | congenital eye deformity

# Ear
Q16.0  Congenital absence of the outer ear = anotia | congenital absence of ear | absence of auricle | congenital absence of auricle
Q16.1  Congenital absence or narrowing of the ear canal = aural atresia | congenital aural atresia | atresia of external auditory canal | congenital atresia of ear canal | external auditory canal atresia | congenital stenosis of external auditory canal | congenital ear canal atresia
Q16.2  Absence of the eustachian tube = absence of eustachian tube
Q16.3  Congenital malformation of the ear bones = congenital fusion of ear ossicles | congenital malformation of ossicles | ossicular malformation | congenital stapes fixation
Q16.4  Other congenital malformation of the middle ear = congenital malformation of middle ear | persistent stapedial artery
Q16.5  Congenital malformation of the inner ear = inner ear malformation | Mondini dysplasia | Mondini malformation | congenital malformation of inner ear | enlarged vestibular aqueduct | large vestibular aqueduct syndrome | cochlear malformation | cochlear hypoplasia | congenital anomaly of inner ear | cochlear nerve aplasia | cochlear aplasia
Q16.9  Congenital ear malformation with hearing loss, unspecified = congenital ear malformation causing hearing impairment | congenital absence of ear NOS
Q17.0  Extra ear tissue = accessory auricle | preauricular tag | preauricular skin tag | ear tag | polyotia | preauricular appendage | accessory tragus | supernumerary ear | preauricular skin tags
Q17.1  Large ear (macrotia) = macrotia
Q17.2  Small ear (microtia) = microtia
Q17.3  Other misshapen ear = pointed ear | misshapen ear | ear deformity congenital | cryptotia | lop ear | Stahl ear | constricted ear | dysplastic ears | congenital ear deformity | cup ear
Q17.4  Low or misplaced ear = low-set ears | low set ears | misplaced ear | low implantation of ears
Q17.5  Prominent ears = prominent ears | bat ear | protruding ears | bat ears | prominauris
Q17.8  Other specified congenital malformation of the ear = congenital absence of ear lobe | cleft ear lobe congenital | posteriorly rotated ears
Q17.9  Congenital malformation of the ear, unspecified = congenital anomaly of ear | congenital malformation of ear | ear malformation

# Face and neck
Q18.0  Branchial cleft cyst, sinus or fistula = branchial cleft cyst | branchial cyst | branchial cleft fistula | branchial cleft sinus | branchial fistula | branchial cleft anomaly | branchial sinus | branchial vestige | second branchial cleft cyst | lymphoepithelial branchial cyst | branchial arch cyst
Q18.1  Preauricular sinus or cyst = preauricular sinus | preauricular pit | preauricular cyst | preauricular fistula | congenital auricular fistula | ear pit | cervicoaural fistula
Q18.2  Other branchial cleft malformation = branchial cartilage remnant | otocephaly | branchial cleft malformation | congenital cartilaginous rest of neck
Q18.3  Webbing of the neck = webbed neck | pterygium colli | webbing of neck
Q18.4  Large mouth (macrostomia) = macrostomia
Q18.5  Small mouth (microstomia) = microstomia | congenital microstomia
Q18.6  Large lip (macrocheilia) = macrocheilia | congenital hypertrophy of lip | double lip
Q18.7  Small lip (microcheilia) = microcheilia
Q18.8  Other specified congenital malformation of face and neck = medial cyst of neck | midline cervical cleft | congenital facial cleft | medial fistula of face | cervical thymic cyst | congenital neck cyst | dermoid sinus of face | congenital midline cervical cleft
Q18.9  Congenital malformation of face and neck, unspecified = congenital anomaly of face | congenital malformation of face | facial dysmorphism | dysmorphic features | dysmorphic facies | dysmorphic facial features | facial dysmorphia | congenital facial anomaly

# Eyes, ears, nose, throat, airway and neck, for ophthalmology, ENT, pulmonology, primary care and emergency departments.
# Code numbers only are CPT's (American Medical Association); every wording here is our own.
system CPT
source CPT code numbers as listed in CMS Addendum B and NCCI unit edits
kind procedure

# --- Eyes: tests ---
92015  Glasses prescription measured = refraction | manifest refraction | cycloplegic refraction | MRx performed
  unless error
92083  Field of vision test, extended = humphrey visual field | HVF | visual field 24-2 | visual field test | visual field testing | automated perimetry | HVF 24-2 | goldmann visual field
  unless confrontation/full to confrontation
92133  Scan of the optic nerve = OCT of optic nerve | OCT RNFL | RNFL OCT | optic nerve OCT | nerve fiber layer OCT | OCT/optical coherence tomography + optic nerve/RNFL/nerve fiber layer/disc
92134  Scan of the retina = OCT macula | macular OCT | OCT of macula | retinal OCT | OCT/optical coherence tomography + macula/retina/macular/retinal
92250  Photographs of the back of the eye = fundus photography | fundus photos | fundus photographs | retinal photography | color fundus photo
92235  Dye test of the retina's vessels = fluorescein angiography | fluorescein angiogram | FFA | IVFA
  unless CT
92020  Angle of the eye looked at = gonioscopy
92136  Eye measured for a lens implant = optical biometry | IOL master | IOLMaster | lenstar
76514  Thickness of the cornea measured = pachymetry | corneal pachymetry | central corneal thickness measured
76512  Ultrasound of the eye = B-scan | B scan ultrasound of eye | ocular ultrasound | ophthalmic ultrasound
92025  Map of the cornea's curve = corneal topography
92060  Eye muscle balance measured = sensorimotor examination | sensorimotor exam
92285  Photographs of the outer eye = external ocular photography | anterior segment photos
92071  Contact lens fitted to treat the eye's surface = bandage contact lens | bandage soft contact lens placed
92310  Contact lenses fitted = contact lens fitting | contact lens fit
99173  Eye chart screening = visual acuity screening | snellen screening | vision screening with chart | snellen chart screening
99177  Vision screening with an instrument, read at once = spot vision screener | instrument based vision screening | photoscreening | photoscreener
# --- Eyes: treatment ---
65222  Foreign body of the cornea taken out at the slit lamp = corneal foreign body removal | corneal foreign body removed | removal of corneal foreign body | rust ring removal | removal/removed + corneal foreign body/rust ring/metallic foreign body cornea
65205  Foreign body on the white of the eye taken out = conjunctival foreign body removal | conjunctival foreign body removed | removal/removed + conjunctival foreign body
65430  Cornea scraped for testing = corneal scraping | corneal culture
65778  Membrane laid on the eye to heal it = prokera | amniotic membrane + eye/cornea
67820  Eyelashes plucked = epilation | lash epilation | trichiasis epilation | eyelash epilation
67800  Stye cyst of the eyelid cut out = chalazion excision | chalazion incision and curettage | I&C chalazion | excision/incision/drainage + chalazion
67810  Eyelid sampled = eyelid biopsy | biopsy of eyelid
67840  Growth of the eyelid cut out = excision of eyelid lesion | eyelid lesion excision
68761  Tear duct plugged = punctal plug | punctal plugs | punctal occlusion | punctum plug
68810  Tear duct probed = nasolacrimal duct probing | tear duct probing | NLD probing
68801  Tear duct opening widened = punctal dilation | dilation of punctum
67028  Medicine injected into the eye = intravitreal injection | avastin injection | eylea injection | lucentis injection | intravitreal avastin | intravitreal eylea | intravitreal bevacizumab | intravitreal aflibercept | vabysmo injection
66821  Cloudy film behind a lens implant opened by laser = YAG capsulotomy | YAG laser capsulotomy | posterior capsulotomy
66761  Hole made in the iris by laser = laser peripheral iridotomy | LPI | YAG iridotomy
65855  Drain of the eye treated by laser = selective laser trabeculoplasty | SLT | argon laser trabeculoplasty
67228  Retina of a diabetic treated widely by laser = panretinal photocoagulation | PRP laser | pan-retinal photocoagulation
67210  Retina treated at a spot by laser = focal laser | focal laser photocoagulation | grid laser
67145  Retinal tear sealed by laser = laser retinopexy | laser demarcation | barricade laser
67101  Retinal detachment sealed by freezing = cryopexy | retinal cryotherapy
67110  Retinal detachment pressed on by a gas bubble = pneumatic retinopexy
67036  Gel of the eye removed = vitrectomy | pars plana vitrectomy | PPV
  unless detachment/membrane peel/ERM
67108  Retinal detachment repaired with removal of the gel = vitrectomy/pars plana vitrectomy/PPV + retinal detachment
67041  Membrane peeled off the retina = membrane peel | epiretinal membrane peel | membrane peeling
67107  Retinal detachment repaired with a band = scleral buckle
family Cataract removed with a lens implant
  term phacoemulsification | cataract extraction | cataract surgery | phaco with IOL | cataract extraction with IOL | phacoemulsification with intraocular lens | phaco
  unless history/status post
  code 66984  Cataract removed with a lens implant
  code 66982  Cataract removed with a lens implant, difficult  when complex/small pupil/iris hooks/malyugin/trypan blue/floppy iris/mature cataract
66170  Drain made for glaucoma = trabeculectomy
66180  Drain tube for glaucoma placed with a patch = ahmed valve | baerveldt | tube shunt | glaucoma drainage device
65756  Inner layer of the cornea transplanted = DSAEK | DMEK | DSEK | endothelial keratoplasty
65730  Full cornea transplanted = penetrating keratoplasty | PKP
15823  Upper eyelid skin trimmed with excess fat = upper lid blepharoplasty | upper blepharoplasty | functional blepharoplasty
67904  Drooping eyelid lifted = ptosis repair | levator advancement | levator resection
67917  Lid turned out tightened = ectropion repair | tarsal strip
67924  Lid turned in tightened = entropion repair
67311  Eye muscle moved for a squint, one muscle = strabismus surgery | rectus recession
# --- Ears ---
69210  Packed earwax taken out with instruments = cerumen removal with curette | cerumen disimpaction | cerumen removed with curette | earwax removed with curette | impacted cerumen removed | cerumen removal | cerumen impaction removal | removal/removed/curette/curetted/suction/alligator + cerumen/earwax/wax
  unless irrigation/lavage/irrigated/flushed/drops
69209  Packed earwax flushed out = ear irrigation | ear lavage | cerumen lavage | cerumen flushed | irrigated/irrigation/lavage + cerumen/ear canal/earwax/ear/ears
  unless eye/wound
69200  Foreign body of the ear taken out = foreign body removed from ear | ear foreign body removal | removal/removed + ear foreign body/foreign body in ear/foreign body from ear/bead from ear/insect from ear
  unless cerumen
69433  Ear tubes placed without full anesthesia = tympanostomy tube in office | myringotomy with tube local
69436  Ear tubes placed under anesthesia = tympanostomy tube placement | myringotomy with tubes | bilateral myringotomy and tubes | BMT tubes | PE tube placement | tympanostomy tubes placed | myringotomy and tube placement | pressure equalization tube placement
69420  Eardrum opened = myringotomy
  unless tube/tubes
69631  Eardrum repaired = tympanoplasty
69000  Abscess or blood of the outer ear drained = auricular hematoma drainage | drainage/drained/I&D/incision and drainage + auricular hematoma/external ear abscess/pinna
92551  Hearing screening with tones = hearing screening | pure tone screening | audiometry screening | hearing screen
  unless newborn
92552  Hearing test with tones by air = pure tone audiometry | air conduction audiometry | audiogram air only
92557  Full hearing test = comprehensive audiometry | audiogram | comprehensive hearing test | audiometric evaluation | audiometry
  unless screening
92567  Eardrum movement test = tympanometry | tympanogram
92587  Inner ear echo test, limited = otoacoustic emissions | OAE | OAEs | DPOAE
92650  Hearing screening by brain response = automated auditory brainstem response | AABR
95992  Loose crystals of the inner ear moved back = epley maneuver | canalith repositioning | epley performed | canalith repositioning procedure | particle repositioning | semont maneuver
92540  Balance test with eye recording = videonystagmography | VNG | electronystagmography | ENG
# --- Nose, throat, airway ---
31231  Look into the nose with a scope = nasal endoscopy | rigid nasal endoscopy | diagnostic nasal endoscopy | sinus endoscopy
31237  Nose cleaned or sampled through a scope = nasal debridement | sinus debridement | endoscopic sinus debridement | nasal endoscopy with debridement
31575  Look at the voice box through the nose = flexible laryngoscopy | fiberoptic laryngoscopy | flexible fiberoptic laryngoscopy | nasopharyngoscopy with laryngoscopy | FFL | transnasal laryngoscopy | nasolaryngoscopy
31579  Look at the voice box with a flashing light = videostroboscopy | laryngeal stroboscopy | stroboscopy
31505  Look at the voice box with a mirror = mirror laryngoscopy | indirect laryngoscopy
92511  Look into the upper throat with a scope = nasopharyngoscopy
30300  Foreign body of the nose taken out = nasal foreign body removal | nasal foreign body removed | removal/removed + nasal foreign body/foreign body from nose/foreign body in nose/bead from nose
family Nosebleed stopped
  term nasal packing | nasal cautery | nasal cauterization | rhino rocket | silver nitrate to nose | epistaxis control | nasal pack placed | rapid rhino | anterior nasal packing | cautery/cauterized/silver nitrate/packing/packed + epistaxis/nosebleed/nasal septum/nare/naris
  code 30901  Nosebleed at the front stopped, simple
  code 30903  Nosebleed at the front stopped, difficult  when complex/bilateral packing/extensive
  code 30905  Nosebleed at the back stopped, first time  when posterior
30140  Bone inside the nose trimmed = turbinate reduction | inferior turbinate reduction | turbinectomy | submucous resection of turbinates
30520  Nose partition straightened = septoplasty | nasal septal reconstruction
31256  Cheek sinus opened through a scope = maxillary antrostomy | endoscopic maxillary antrostomy
31255  Sinuses between the eyes opened fully through a scope = total ethmoidectomy | endoscopic total ethmoidectomy | FESS
31254  Sinuses between the eyes opened partly through a scope = anterior ethmoidectomy | partial ethmoidectomy
family Tonsils and adenoids removed
  term tonsillectomy and adenoidectomy | adenotonsillectomy
  age 0-11
  code 42820  Tonsils and adenoids removed, under age 12
family Tonsils and adenoids removed at twelve or later
  term tonsillectomy and adenoidectomy | adenotonsillectomy
  age 12-
  code 42821  Tonsils and adenoids removed, age 12 and older
family Tonsils removed
  term tonsillectomy
  unless adenoidectomy/history/status post
  age 12-
  code 42826  Tonsils removed, age 12 and older
42825  Tonsils removed, under age 12 = tonsillectomy
  unless adenoidectomy/history/status post
  age 0-11
42830  Adenoids removed, under age 12 = adenoidectomy
  unless tonsillectomy/history
  age 0-11
42700  Abscess beside the tonsil opened = peritonsillar abscess drainage | drainage/drained/I&D/incision and drainage/aspiration/aspirated + peritonsillar abscess/PTA/quinsy
  unless prior to admission
family Abscess of the mouth opened
  term dental abscess drainage | I&D of dental abscess | drainage/drained/I&D/incision and drainage + dental abscess/gum abscess/oral abscess/gingival abscess
  code 41800  Abscess of the gum or tooth opened
41010  Tongue-tie cut = frenotomy | frenulotomy | tongue tie release | lingual frenotomy | tongue-tie clipped
41100  Tongue sampled, front = tongue biopsy | biopsy of tongue
40808  Mouth lining sampled = oral biopsy | buccal biopsy | biopsy of oral mucosa
40490  Lip sampled = lip biopsy | biopsy of lip
31600  Windpipe opened through the neck, planned = tracheostomy placement | tracheostomy | surgical tracheostomy | percutaneous tracheostomy | trach placement
  unless collar/care/status/dependent/change/emergency/history/in place/site/decannulation
31603  Windpipe opened through the neck, emergency = emergency tracheostomy | emergent tracheostomy
31605  Windpipe opened at the Adam's apple, emergency = cricothyrotomy | cricothyroidotomy | surgical airway
31502  Breathing tube of the neck changed before the track healed = tracheostomy tube change | trach change | trach exchange
31525  Voice box looked at directly = direct laryngoscopy | diagnostic direct laryngoscopy
  unless intubation/intubated
31535  Voice box sampled directly = direct laryngoscopy with biopsy | microlaryngoscopy with biopsy
family Look into the lungs with a scope
  term bronchoscopy | flexible bronchoscopy | fiberoptic bronchoscopy | diagnostic bronchoscopy | bedside bronchoscopy
  code 31622  Look into the lungs with a scope
  code 31623  Look into the lungs with a scope, cells brushed  when brushings/brushing
  code 31624  Look into the lungs with a scope, fluid washed out  when BAL/lavage/bronchoalveolar lavage
  code 31625  Look into the lungs with a scope, airway sampled  when endobronchial biopsy/biopsies/biopsy
  code 31628  Look into the lungs with a scope, lung sampled through the airway  when transbronchial biopsy/transbronchial biopsies/TBBX
  code 31629  Look into the lungs with a scope, needle sample  when TBNA/transbronchial needle
  code 31645  Look into the lungs with a scope, mucus sucked out  when therapeutic aspiration/mucus plug/mucus plugs/therapeutic suctioning
  code 31652  Look into the lungs with an ultrasound scope, one or two node groups  when EBUS/endobronchial ultrasound
32408  Lung sampled by needle under imaging = CT guided lung biopsy | percutaneous lung biopsy | lung core biopsy | needle biopsy of lung | CT-guided lung biopsy
family Fluid around the lung drained by needle
  term thoracentesis | pleural tap | diagnostic thoracentesis | therapeutic thoracentesis | thoracocentesis
  code 32555  Fluid around the lung drained by needle under imaging  needs guidance
  code 32554  Fluid around the lung drained by needle without imaging  when without imaging/landmark
  code 32555  Fluid around the lung drained by needle under imaging  when ultrasound/ultrasound guided/ultrasound guidance/imaging guidance/IR/interventional radiology/~ultrasound guidance/~ultrasound guided
family Chest drain through the skin
  term pigtail catheter placement | pigtail chest tube | pleural catheter placement | percutaneous chest tube | pigtail/pleural drain + placed/placement/inserted/chest/pleural
  unless biliary/nephrostomy/abdominal
  code 32557  Small drain placed around the lung under imaging  needs guidance
  code 32557  Small drain placed around the lung under imaging  when ultrasound/CT guided/image guided/IR/interventional radiology
  code 32556  Small drain placed around the lung without imaging  when without imaging/bedside/landmark
32551  Chest tube placed through a cut = tube thoracostomy | chest tube placement | chest tube placed | thoracostomy tube placement | chest tube inserted | chest tube insertion
  unless pigtail/percutaneous/removal/removed/small bore
32550  Tunneled drain placed around the lung = pleurx placement | pleurx catheter placement | tunneled pleural catheter | indwelling pleural catheter
32480  Lobe of the lung removed by open surgery = lobectomy of lung | thoracotomy with lobectomy | pulmonary lobectomy
  unless VATS/thoracoscopic/thyroid
32663  Lobe of the lung removed through a scope = VATS lobectomy | thoracoscopic lobectomy | robotic lobectomy
32666  Wedge of lung removed through a scope = VATS wedge resection | thoracoscopic wedge resection | wedge resection of lung
32650  Lung surface stuck to the chest wall through a scope = VATS pleurodesis | thoracoscopic pleurodesis
32560  Lung stuck to the chest wall by an irritant through a drain = talc pleurodesis | chemical pleurodesis
# --- Neck ---
60100  Thyroid sampled by core needle = thyroid core biopsy | core biopsy of thyroid
60220  Half of the thyroid removed = thyroid lobectomy | hemithyroidectomy | total thyroid lobectomy
60240  Whole thyroid removed = total thyroidectomy | thyroidectomy
  unless lobectomy/hemi/history/status post/partial
60500  Overactive parathyroid removed = parathyroidectomy | parathyroid exploration
  unless history/status post
42415  Parotid gland removed, saving the face nerve = parotidectomy | superficial parotidectomy
38724  Neck nodes removed, saving other parts = modified radical neck dissection | selective neck dissection | neck dissection
35301  Neck artery cleaned out = carotid endarterectomy | CEA performed
37215  Neck artery stented with protection = carotid stent | carotid artery stenting | carotid stenting

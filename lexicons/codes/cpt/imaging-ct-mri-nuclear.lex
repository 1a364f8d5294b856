# Computed tomography, magnetic resonance and nuclear studies, for radiology, emergency departments and wards.
# Code numbers only are CPT's (American Medical Association); every wording here is our own. Contrast decides: none, given, or both.
system CPT
source CPT code numbers as listed in CMS Addendum B and NCCI unit edits
kind procedure

family CT of the head
  term CT head | head CT | CT of head | CT brain | brain CT | CAT scan of head | cranial CT | NCHCT | CTH | computed tomography of head | CT/CAT scan/computed tomography + head/brain/cranial
  unless CTA/angiogram/maxillofacial/sinus/orbit
  code 70450  CT of the head without contrast
  code 70470  CT of the head without, then with contrast  when with and without contrast/without and with contrast/before and after contrast/with and without/without and with/with and without IV contrast
  code 70460  CT of the head with contrast  when with contrast/with IV contrast/with intravenous contrast/contrast enhanced/postcontrast
family CT of the orbits or ear bones
  term CT orbits | orbital CT | CT temporal bones | temporal bone CT | CT internal auditory canals | CT/computed tomography + orbit/temporal bone/internal auditory canal/sella
  code 70480  CT of the orbits or ear bones without contrast
  code 70482  CT of the orbits or ear bones without, then with contrast  when with and without contrast/without and with contrast/with and without
  code 70481  CT of the orbits or ear bones with contrast  when with contrast/with IV contrast/contrast enhanced
family CT of the face or sinuses
  term CT maxillofacial | maxillofacial CT | CT face | facial CT | CT facial bones | CT sinus | CT sinuses | sinus CT | CT/computed tomography + facial bones/maxillofacial/sinuses/sinus/face
  code 70486  CT of the face or sinuses without contrast
  code 70488  CT of the face or sinuses without, then with contrast  when with and without contrast/without and with contrast/with and without
  code 70487  CT of the face or sinuses with contrast  when with contrast/with IV contrast/contrast enhanced
family CT of the neck
  term CT neck | neck CT | CT soft tissue neck | CT neck soft tissue | CT of neck | CT/computed tomography + soft tissue neck/neck soft tissue/neck
  unless cervical spine/CTA/angiogram/c-spine
  code 70490  CT of the soft tissues of the neck without contrast
  code 70492  CT of the soft tissues of the neck without, then with contrast  when with and without contrast/without and with contrast/with and without
  code 70491  CT of the soft tissues of the neck with contrast  when with contrast/with IV contrast/with intravenous contrast/contrast enhanced
family CT of the chest
  term CT chest | chest CT | CT thorax | CT of chest | thoracic CT | high resolution CT | HRCT | CAT scan of chest | computed tomography of chest | CT/CAT scan/computed tomography + chest/thorax/lungs
  unless CTA/angiogram/thoracic spine/low dose/screening/PE protocol/pulmonary angiogram
  code 71250  CT of the chest without contrast
  code 71270  CT of the chest without, then with contrast  when with and without contrast/without and with contrast/with and without
  code 71260  CT of the chest with contrast  when with contrast/with IV contrast/with intravenous contrast/contrast enhanced/following IV contrast
71271  Low-dose CT of the chest to screen for lung cancer = low dose CT lung screening | low-dose chest CT | LDCT | lung cancer screening CT | low dose CT + lung/screening/chest
family CT of the cervical spine
  term CT cervical spine | CT c-spine | cervical spine CT | c-spine CT | CT/computed tomography + cervical spine/c-spine
  unless MRI
  code 72125  CT of the neck spine without contrast
  code 72127  CT of the neck spine without, then with contrast  when with and without contrast/without and with contrast/with and without
  code 72126  CT of the neck spine with contrast  when with contrast/with IV contrast/myelogram/contrast enhanced
family CT of the thoracic spine
  term CT thoracic spine | CT t-spine | thoracic spine CT | CT/computed tomography + thoracic spine/t-spine
  unless MRI
  code 72128  CT of the upper back spine without contrast
  code 72130  CT of the upper back spine without, then with contrast  when with and without contrast/without and with contrast/with and without
  code 72129  CT of the upper back spine with contrast  when with contrast/with IV contrast/myelogram/contrast enhanced
family CT of the lumbar spine
  term CT lumbar spine | CT l-spine | lumbar spine CT | CT/computed tomography + lumbar spine/l-spine/lumbosacral
  unless MRI
  code 72131  CT of the lower back spine without contrast
  code 72133  CT of the lower back spine without, then with contrast  when with and without contrast/without and with contrast/with and without
  code 72132  CT of the lower back spine with contrast  when with contrast/with IV contrast/myelogram/contrast enhanced
family CT of the abdomen and pelvis
  term CT abdomen and pelvis | CT abdomen pelvis | CT abd pelvis | CT of abdomen and pelvis | CT abdomen & pelvis | CTAP | abdominopelvic CT | CT torso | CT stone protocol | stone protocol CT | renal stone CT | CT urogram | CT enterography | CT/computed tomography/CAT scan + abdomen and pelvis/abdomen pelvis
  unless CTA/angiogram
  code 74176  CT of the abdomen and pelvis without contrast
  code 74178  CT of the abdomen and pelvis without, then with contrast  when with and without contrast/without and with contrast/with and without/urogram/triple phase/multiphase
  code 74177  CT of the abdomen and pelvis with contrast  when with contrast/with IV contrast/with intravenous contrast/contrast enhanced/with oral and IV contrast/with IV and oral contrast/enterography/following IV contrast
family CT of the abdomen
  term CT abdomen | abdominal CT | CT of abdomen | CAT scan of abdomen | CT liver | CT pancreas | CT/computed tomography/CAT scan + abdomen
  unless pelvis/CTA/angiogram
  code 74150  CT of the abdomen without contrast
  code 74170  CT of the abdomen without, then with contrast  when with and without contrast/without and with contrast/with and without/triple phase/multiphase/pancreas protocol/liver protocol
  code 74160  CT of the abdomen with contrast  when with contrast/with IV contrast/with intravenous contrast/contrast enhanced/following IV contrast
family CT of the pelvis
  term CT pelvis | pelvic CT | CT of pelvis | CT/computed tomography + pelvis
  unless abdomen/CTA/angiogram
  code 72192  CT of the pelvis without contrast
  code 72194  CT of the pelvis without, then with contrast  when with and without contrast/without and with contrast/with and without
  code 72193  CT of the pelvis with contrast  when with contrast/with IV contrast/with intravenous contrast/contrast enhanced
family CT of the arm
  term CT upper extremity | CT/computed tomography + shoulder/humerus/elbow/forearm/wrist/hand/upper extremity/scaphoid
  unless CTA/angiogram
  code 73200  CT of the arm without contrast
  code 73202  CT of the arm without, then with contrast  when with and without contrast/without and with contrast
  code 73201  CT of the arm with contrast  when with contrast/with IV contrast/arthrogram
family CT of the leg
  term CT lower extremity | CT/computed tomography + hip/femur/knee/tibia/ankle/foot/lower extremity/calcaneus/thigh
  unless CTA/angiogram/runoff
  code 73700  CT of the leg without contrast
  code 73702  CT of the leg without, then with contrast  when with and without contrast/without and with contrast
  code 73701  CT of the leg with contrast  when with contrast/with IV contrast/arthrogram
family CT colonography
  term CT colonography | virtual colonoscopy
  code 74263  CT of the colon as a screening test  needs purpose
  code 74261  CT of the colon for a problem, without contrast  when diagnostic/incomplete colonoscopy
  code 74262  CT of the colon for a problem, with contrast  when diagnostic/incomplete colonoscopy + with contrast/with IV contrast

# CT and heart vessels
70496  CT angiogram of the head = CTA head | CT angiogram head | CTA brain | CT angiography of head | CT angiography/CT angiogram/CTA + head/brain/circle of willis/intracranial
70498  CT angiogram of the neck = CTA neck | CT angiogram neck | CTA head and neck | CT angiography of neck | CT angiography/CT angiogram/CTA + neck/carotid/carotids
71275  CT angiogram of the chest = CTA chest | CT angiogram chest | CT pulmonary angiogram | CTPA | CT PE protocol | PE protocol CT | CT chest PE protocol | CT angiography/CT angiogram/CTA + chest/thorax/pulmonary/PE protocol/thoracic aorta
74174  CT angiogram of the abdomen and pelvis = CTA abdomen and pelvis | CTA abdomen pelvis | CT angiography/CT angiogram/CTA + abdomen and pelvis/abdomen pelvis
74175  CT angiogram of the abdomen = CTA abdomen | CT angiography/CT angiogram/CTA + abdomen/renal arteries/mesenteric
  unless pelvis/runoff
72191  CT angiogram of the pelvis = CTA pelvis | CT angiography/CT angiogram/CTA + pelvis
  unless abdomen
75635  CT angiogram of the abdominal aorta down both legs = CTA runoff | CTA aorta with runoff | CTA with runoff | CT angiography/CT angiogram/CTA + runoff/bifemoral
73706  CT angiogram of the leg = CTA lower extremity | CT angiography/CT angiogram/CTA + lower extremity/leg
  unless runoff
73206  CT angiogram of the arm = CTA upper extremity | CT angiography/CT angiogram/CTA + upper extremity/arm
75571  CT of the heart for calcium without contrast = coronary calcium score | coronary artery calcium score | CAC score | calcium scoring CT | cardiac calcium score
75572  CT of the heart with contrast for its structure = cardiac CT | CT heart | CT/computed tomography + heart structure/pulmonary veins
  unless calcium/coronary
75574  CT angiogram of the heart's arteries = coronary CTA | CCTA | coronary CT angiogram | cardiac CTA | coronary CT angiography | CT coronary angiogram
76376  Three-dimensional pictures made from a scan, on the scanner = 3D reconstruction | 3D rendering | 3D reconstructions | MIP reconstructions
  unless independent workstation
76377  Three-dimensional pictures made from a scan, on a separate workstation = 3D rendering + independent workstation | 3D reconstruction + independent workstation
77012  CT to guide a needle = CT guidance + needle/biopsy/aspiration/drain | CT guided + biopsy/aspiration/drainage

# Magnetic resonance
family MRI of the brain
  term MRI brain | brain MRI | MRI of brain | MRI head | head MRI | MR brain | magnetic resonance imaging of brain | MRI/magnetic resonance imaging/MR + brain/head/pituitary/internal auditory canals
  unless MRA/angiogram/angiography
  code 70551  MRI of the brain without contrast
  code 70553  MRI of the brain without, then with contrast  when with and without contrast/without and with contrast/with and without/before and after gadolinium/with and without gadolinium
  code 70552  MRI of the brain with contrast  when with contrast/with gadolinium/with IV contrast/contrast enhanced
family MRI of the orbits, face or neck
  term MRI orbits | MRI face | MRI neck soft tissue | MRI/magnetic resonance imaging + orbits/orbit/face/soft tissue neck
  code 70540  MRI of the orbits, face or neck without contrast
  code 70543  MRI of the orbits, face or neck without, then with contrast  when with and without contrast/without and with contrast/with and without
  code 70542  MRI of the orbits, face or neck with contrast  when with contrast/with gadolinium/contrast enhanced
70336  MRI of the jaw joint = MRI TMJ | MRI/magnetic resonance imaging + temporomandibular/TMJ
family Magnetic resonance angiogram of the head
  term MRA head | MRA brain | MR angiogram head | MRA of head | MRV head | MR venogram | MRA/MR angiography/MR angiogram/MRV + head/brain/circle of willis
  code 70544  Magnetic resonance angiogram of the head without contrast
  code 70546  Magnetic resonance angiogram of the head without, then with contrast  when with and without contrast/without and with contrast/with and without
  code 70545  Magnetic resonance angiogram of the head with contrast  when with contrast/with gadolinium/contrast enhanced
family Magnetic resonance angiogram of the neck
  term MRA neck | MR angiogram neck | MRA/MR angiography/MR angiogram + neck/carotid/carotids
  code 70547  Magnetic resonance angiogram of the neck without contrast
  code 70549  Magnetic resonance angiogram of the neck without, then with contrast  when with and without contrast/without and with contrast/with and without
  code 70548  Magnetic resonance angiogram of the neck with contrast  when with contrast/with gadolinium/contrast enhanced
family MRI of the cervical spine
  term MRI cervical spine | cervical spine MRI | MRI c-spine | c-spine MRI | MRI/magnetic resonance imaging + cervical spine/c-spine
  code 72141  MRI of the neck spine without contrast
  code 72156  MRI of the neck spine without, then with contrast  when with and without contrast/without and with contrast/with and without
  code 72142  MRI of the neck spine with contrast  when with contrast/with gadolinium/contrast enhanced
family MRI of the thoracic spine
  term MRI thoracic spine | thoracic spine MRI | MRI t-spine | MRI/magnetic resonance imaging + thoracic spine/t-spine
  code 72146  MRI of the upper back spine without contrast
  code 72157  MRI of the upper back spine without, then with contrast  when with and without contrast/without and with contrast/with and without
  code 72147  MRI of the upper back spine with contrast  when with contrast/with gadolinium/contrast enhanced
family MRI of the lumbar spine
  term MRI lumbar spine | lumbar spine MRI | lumbar MRI | MRI l-spine | MRI of lumbosacral spine | MRI low back | MRI/magnetic resonance imaging + lumbar spine/l-spine/lumbosacral/lumbar
  code 72148  MRI of the lower back spine without contrast
  code 72158  MRI of the lower back spine without, then with contrast  when with and without contrast/without and with contrast/with and without
  code 72149  MRI of the lower back spine with contrast  when with contrast/with gadolinium/contrast enhanced
family MRI of the chest
  term MRI chest | MRI/magnetic resonance imaging + chest/brachial plexus/mediastinum
  code 71550  MRI of the chest without contrast
  code 71552  MRI of the chest without, then with contrast  when with and without contrast/without and with contrast/with and without
  code 71551  MRI of the chest with contrast  when with contrast/with gadolinium/contrast enhanced
family MRI of the abdomen
  term MRI abdomen | abdominal MRI | MRI liver | MRCP | magnetic resonance cholangiopancreatography | MR enterography | MRI/magnetic resonance imaging + abdomen/liver/pancreas/kidneys/adrenal
  unless elastography
  code 74181  MRI of the abdomen without contrast
  code 74183  MRI of the abdomen without, then with contrast  when with and without contrast/without and with contrast/with and without
  code 74182  MRI of the abdomen with contrast  when with contrast/with gadolinium/contrast enhanced
family MRI of the pelvis
  term MRI pelvis | pelvic MRI | MRI prostate | prostate MRI | multiparametric prostate MRI | MRI rectum | rectal MRI | MRI/magnetic resonance imaging + pelvis/prostate/sacrum/rectum/uterus
  code 72195  MRI of the pelvis without contrast
  code 72197  MRI of the pelvis without, then with contrast  when with and without contrast/without and with contrast/with and without/multiparametric
  code 72196  MRI of the pelvis with contrast  when with contrast/with gadolinium/contrast enhanced
family MRI of a joint of the arm
  term MRI shoulder | shoulder MRI | MRI elbow | MRI wrist | wrist MRI | elbow MRI | MRI/magnetic resonance imaging + shoulder/elbow/wrist/rotator cuff
  code 73221  MRI of a joint of the arm without contrast
  code 73223  MRI of a joint of the arm without, then with contrast  when with and without contrast/without and with contrast/with and without
  code 73222  MRI of a joint of the arm with contrast  when with contrast/arthrogram/with gadolinium
family MRI of the arm outside the joints
  term MRI humerus | MRI forearm | MRI hand | MRI/magnetic resonance imaging + humerus/forearm/hand/upper arm/finger
  code 73218  MRI of the arm outside the joints without contrast
  code 73220  MRI of the arm outside the joints without, then with contrast  when with and without contrast/without and with contrast/with and without
  code 73219  MRI of the arm outside the joints with contrast  when with contrast/with gadolinium
family MRI of a joint of the leg
  term MRI knee | knee MRI | MRI hip | hip MRI | MRI ankle | ankle MRI | MRI/magnetic resonance imaging + knee/hip/ankle/meniscus
  code 73721  MRI of a joint of the leg without contrast
  code 73723  MRI of a joint of the leg without, then with contrast  when with and without contrast/without and with contrast/with and without
  code 73722  MRI of a joint of the leg with contrast  when with contrast/arthrogram/with gadolinium
family MRI of the leg outside the joints
  term MRI foot | foot MRI | MRI femur | MRI thigh | MRI tibia | MRI/magnetic resonance imaging + foot/femur/thigh/tibia/calf/lower leg/toe
  code 73718  MRI of the leg outside the joints without contrast
  code 73720  MRI of the leg outside the joints without, then with contrast  when with and without contrast/without and with contrast/with and without
  code 73719  MRI of the leg outside the joints with contrast  when with contrast/with gadolinium
74185  Magnetic resonance angiogram of the abdomen = MRA abdomen | MRA renal | MRA/MR angiography/MR angiogram + abdomen/renal/mesenteric
family MRI of the heart
  term cardiac MRI | MRI heart | heart MRI | CMR | cardiac magnetic resonance | MRI/magnetic resonance imaging + heart/cardiac
  code 75561  MRI of the heart without, then with contrast
  code 75557  MRI of the heart without contrast  when without contrast
family MRI of the breast
  term breast MRI | MRI breast | MRI breasts | MRI/magnetic resonance imaging + breast
  code 77049  MRI of both breasts without and with contrast
  code 77048  MRI of one breast without and with contrast  when unilateral/right/left
  code 77047  MRI of both breasts without contrast  when without contrast/implant rupture/implant integrity
  code 77046  MRI of one breast without contrast  when without contrast/implant rupture/implant integrity + unilateral/right/left

# Nuclear medicine
family Bone scan
  term bone scan | bone scintigraphy | nuclear bone scan | whole body bone scan | skeletal scintigraphy
  unless density
  code 78306  Bone scan of the whole body
  code 78300  Bone scan of part of the body  when limited
  code 78315  Bone scan in three phases  when three phase/triple phase/3 phase
family Heart perfusion scan
  term nuclear stress test | myocardial perfusion imaging | myocardial perfusion scan | MPI | myoview | cardiolite stress | sestamibi stress | thallium stress | lexiscan stress | lexiscan myoview | SPECT stress | nuclear stress | persantine thallium | adenosine stress
  code 78452  Scan of the heart's blood supply, rest and stress
  code 78451  Scan of the heart's blood supply, one study  when rest only/stress only/single study
78472  Scan of the heart's pumping = MUGA | MUGA scan | multigated acquisition scan | radionuclide ventriculogram
family Lung scan
  term V Q scan | VQ scan | ventilation perfusion scan | lung perfusion scan | ventilation-perfusion scan | perfusion lung scan
  code 78582  Lung scan of air flow and blood flow
  code 78580  Lung scan of blood flow only  when perfusion only
family Gallbladder scan
  term HIDA scan | HIDA | hepatobiliary scan | cholescintigraphy | hepatobiliary iminodiacetic acid scan
  code 78226  Scan of the bile system
  code 78227  Scan of the bile system with a drug to empty the gallbladder  when CCK/ejection fraction/cholecystokinin/sincalide/kinevac
78264  Stomach emptying scan = gastric emptying study | gastric emptying scan | gastric emptying scintigraphy
78278  Scan to find bleeding in the gut = tagged red cell scan | tagged RBC scan | GI bleeding scan | bleeding scan
78014  Thyroid uptake and scan = thyroid uptake and scan | thyroid scan and uptake | radioiodine uptake and scan | RAIU and scan
78012  Thyroid uptake measurement = thyroid uptake | radioiodine uptake | RAIU
78070  Scan of the parathyroids = parathyroid scan | sestamibi parathyroid scan | parathyroid sestamibi
78195  Scan of lymph channels or sentinel nodes = lymphoscintigraphy | sentinel node mapping | sentinel node scan
78707  Kidney scan of flow and function without a drug = renal scan | nuclear renal scan | MAG3 scan | renogram
  unless lasix/furosemide
78708  Kidney scan of flow and function with a drug = lasix renal scan | diuretic renogram | captopril renal scan | renal scan/MAG3/renogram + lasix/furosemide/captopril/diuretic
78608  PET scan of the brain = brain PET | PET brain | FDG PET brain | amyloid PET
78815  PET and CT from skull base to thighs = PET CT | PET-CT | FDG PET CT | PET scan | PET CT skull base to mid thigh
  unless brain/whole body/cardiac
78816  PET and CT of the whole body = whole body PET CT | PET CT/PET scan + whole body

# Plain radiographs and fluoroscopy, for radiology, orthopedics, urgent care and emergency departments.
# Code numbers only are CPT's (American Medical Association); every wording here is our own. The number of views must be told.
system CPT
source CPT code numbers as listed in CMS Addendum B and NCCI unit edits
kind procedure

family Chest radiograph
  term chest x-ray | chest xray | chest radiograph | chest film | CXR | x-ray of chest | radiograph of chest | portable chest | AP chest | PA and lateral chest | chest PA and lateral | chest two views | x-ray/xray/radiograph/film/XR + chest
  unless CT/ribs/rib series/abdomen series
  code 71045  X-ray of the chest, one view  needs views
  code 71046  X-ray of the chest, two views  when two views/2 views/2 view/PA and lateral/PA and lat/lateral/frontal and lateral/2V
  code 71045  X-ray of the chest, one view  when one view/1 view/single view/portable/AP/anteroposterior/upright AP/1V/supine
  code 71047  X-ray of the chest, three views  when three views/3 views
  code 71048  X-ray of the chest, four views or more  when four views/4 views/five views/5 views

family Rib radiographs
  term rib x-ray | rib xray | rib series | rib films | rib radiographs | x-ray of ribs | x-ray/xray/radiograph/film/XR + ribs
  code 71100  X-rays of the ribs on one side, two views  needs views
  code 71101  X-rays of the ribs on one side together with a chest view, three views or more  when PA chest/with chest/and chest/with PA chest
  code 71110  X-rays of the ribs on both sides, three views  when bilateral
  code 71111  X-rays of the ribs on both sides together with a chest view, four views or more  when bilateral + PA chest/with chest/and chest/with PA chest

71120  X-rays of the breastbone, two views or more = sternum x-ray | x-ray/xray/radiograph/film/XR + sternum/sternal
71130  X-rays of the joints between collarbone and breastbone = x-ray/xray/radiograph/film/XR + sternoclavicular

family Abdominal radiograph
  term abdominal x-ray | abdominal radiograph | abdominal film | KUB | AXR | flat plate of abdomen | x-ray of abdomen | plain film of abdomen | supine abdomen | x-ray/xray/radiograph/film/XR + abdomen
  unless CT/ultrasound
  code 74018  X-ray of the abdomen, one view  needs views
  code 74018  X-ray of the abdomen, one view  when one view/1 view/single view/portable/supine/KUB
  code 74019  X-rays of the abdomen, two views  when two views/2 views/flat and upright/supine and upright/upright and supine/decubitus
  code 74021  X-rays of the abdomen, three views or more  when three views/3 views/complete

74022  Acute abdomen series with a chest view = acute abdominal series | acute abdomen series | obstruction series | obstructive series | abdominal series with chest

family Cervical spine radiographs
  term cervical spine x-ray | cervical spine films | c-spine x-ray | c-spine films | neck x-ray | x-ray of cervical spine | x-ray/xray/radiograph/film/XR/views + cervical spine/c-spine
  unless soft tissue
  code 72040  X-rays of the neck spine, two or three views  needs views
  code 72050  X-rays of the neck spine, four or five views  when four views/4 views/five views/5 views/obliques
  code 72052  X-rays of the neck spine, six views or more  when six views/6 views/flexion and extension/complete with flexion/7 views
  code 72020  X-ray of the spine, one view  when one view/1 view/single view

family Thoracic spine radiographs
  term thoracic spine x-ray | thoracic spine films | t-spine x-ray | dorsal spine x-ray | x-ray/xray/radiograph/film/XR/views + thoracic spine/t-spine/dorsal spine
  code 72070  X-rays of the upper back spine, two views  needs views
  code 72072  X-rays of the upper back spine, three views  when three views/3 views/swimmer
  code 72074  X-rays of the upper back spine, four views or more  when four views/4 views
  code 72020  X-ray of the spine, one view  when one view/1 view/single view

72080  X-rays where the upper back meets the lower back, two views or more = thoracolumbar spine x-ray | x-ray/xray/radiograph/film/XR/views + thoracolumbar

family Lumbar spine radiographs
  term lumbar spine x-ray | lumbar spine films | lumbosacral spine x-ray | l-spine x-ray | LS spine x-ray | low back x-ray | x-ray/xray/radiograph/film/XR/views + lumbar spine/lumbosacral/l-spine/LS spine/lumbar
  unless MRI/CT/puncture
  code 72100  X-rays of the lower back spine, two or three views  needs views
  code 72110  X-rays of the lower back spine, four views or more  when four views/4 views/five views/5 views/obliques/minimum of four
  code 72114  X-rays of the lower back spine, complete with bending views  when six views/6 views/complete with bending
  code 72120  X-rays of the lower back spine, bending views only  when bending only/flexion and extension only/flexion extension only
  code 72020  X-ray of the spine, one view  when one view/1 view/single view

family Whole-spine radiographs for scoliosis
  term scoliosis series | scoliosis films | scoliosis x-ray | scoliosis survey | entire spine x-ray | full spine x-ray | whole spine x-ray
  code 72081  X-ray of the whole spine for curvature, one view  needs views
  code 72082  X-rays of the whole spine for curvature, two or three views  when two views/2 views/three views/3 views/PA and lateral
  code 72083  X-rays of the whole spine for curvature, four or five views  when four views/4 views/five views/5 views
  code 72084  X-rays of the whole spine for curvature, six views or more  when six views/6 views

family Pelvis radiographs
  term pelvis x-ray | pelvic x-ray | AP pelvis | pelvis film | PXR | x-ray/xray/radiograph/film/XR + pelvis
  unless hip/CT
  code 72170  X-ray of the pelvis, one or two views
  code 72190  X-rays of the pelvis, three views or more  when three views/3 views/inlet/outlet/judet/complete

family Sacroiliac joint radiographs
  term sacroiliac joint x-ray | SI joint x-ray | x-ray/xray/radiograph/film/XR + sacroiliac/SI joint
  code 72200  X-rays of the sacroiliac joints, one or two views  needs views
  code 72202  X-rays of the sacroiliac joints, three views or more  when three views/3 views
72220  X-rays of the sacrum and tailbone, two views or more = sacrum x-ray | coccyx x-ray | x-ray/xray/radiograph/film/XR + sacrum/coccyx/tailbone

73000  X-rays of the collarbone = clavicle x-ray | x-ray/xray/radiograph/film/XR/views + clavicle/collarbone
73010  X-rays of the shoulder blade = scapula x-ray | x-ray/xray/radiograph/film/XR/views + scapula
73050  X-rays of the acromioclavicular joints on both sides = AC joint x-ray | x-ray/xray/radiograph/film/XR/views + acromioclavicular/AC joint

family Shoulder radiographs
  term shoulder x-ray | shoulder xray | shoulder films | shoulder radiograph | shoulder series | x-ray of shoulder | x-ray/xray/radiograph/film/XR/views + shoulder
  code 73030  X-rays of the shoulder, two views or more  needs views
  code 73020  X-ray of the shoulder, one view  when one view/1 view/single view
  code 73030  X-rays of the shoulder, two views or more  when two views/2 views/three views/3 views/four views/4 views/axillary/scapular Y/Grashey
73060  X-rays of the upper arm bone = humerus x-ray | x-ray/xray/radiograph/film/XR/views + humerus/upper arm

family Elbow radiographs
  term elbow x-ray | elbow xray | elbow films | elbow radiograph | x-ray of elbow | x-ray/xray/radiograph/film/XR/views + elbow
  code 73070  X-rays of the elbow, two views  needs views
  code 73070  X-rays of the elbow, two views  when two views/2 views
  code 73080  X-rays of the elbow, three views or more  when three views/3 views/four views/4 views/complete/oblique
73090  X-rays of the forearm, two views = forearm x-ray | x-ray/xray/radiograph/film/XR/views + forearm/radius and ulna

family Wrist radiographs
  term wrist x-ray | wrist xray | wrist films | wrist radiograph | x-ray of wrist | x-ray/xray/radiograph/film/XR/views + wrist
  code 73100  X-rays of the wrist, two views  needs views
  code 73100  X-rays of the wrist, two views  when two views/2 views
  code 73110  X-rays of the wrist, three views or more  when three views/3 views/four views/4 views/complete/scaphoid view/oblique

family Hand radiographs
  term hand x-ray | hand xray | hand films | hand radiograph | x-ray of hand | x-ray/xray/radiograph/film/XR/views + hand
  code 73120  X-rays of the hand, two views  needs views
  code 73120  X-rays of the hand, two views  when two views/2 views
  code 73130  X-rays of the hand, three views or more  when three views/3 views/four views/4 views/complete/oblique
73140  X-rays of one or more fingers, two views or more = finger x-ray | thumb x-ray | x-ray/xray/radiograph/film/XR/views + finger/thumb/digit

family Hip radiographs
  term hip x-ray | hip xray | hip films | hip radiograph | x-ray of hip | x-ray/xray/radiograph/film/XR/views + hip
  code 73502  X-rays of one hip, two or three views, pelvis view included  needs views
  code 73501  X-ray of one hip, one view  when one view/1 view/single view
  code 73502  X-rays of one hip, two or three views, pelvis view included  when two views/2 views/three views/3 views/frog leg/AP and lateral/with pelvis/AP pelvis/and pelvis
  code 73503  X-rays of one hip, four views or more  when four views/4 views
  code 73521  X-rays of both hips, two views  when bilateral
  code 73522  X-rays of both hips, three or four views  when bilateral + three views/3 views/four views/4 views
  code 73523  X-rays of both hips, five views or more  when bilateral + five views/5 views

family Femur radiographs
  term femur x-ray | thigh x-ray | x-ray of femur | x-ray/xray/radiograph/film/XR/views + femur/thigh
  code 73552  X-rays of the thigh bone, two views or more  needs views
  code 73551  X-ray of the thigh bone, one view  when one view/1 view/single view
  code 73552  X-rays of the thigh bone, two views or more  when two views/2 views/AP and lateral

family Knee radiographs
  term knee x-ray | knee xray | knee films | knee radiograph | x-ray of knee | x-rays of knees | x-ray/xray/radiograph/film/XR/views + knee
  code 73560  X-rays of the knee, one or two views  needs views
  code 73560  X-rays of the knee, one or two views  when one view/1 view/two views/2 views/AP and lateral
  code 73562  X-rays of the knee, three views  when three views/3 views/sunrise/merchant/tunnel
  code 73564  X-rays of the knee, four views or more  when four views/4 views/five views/5 views/complete
  code 73565  X-ray of both knees standing  when both knees standing/bilateral standing/standing AP both/bilateral weight bearing
73590  X-rays of the lower leg, two views = tibia and fibula x-ray | tib fib x-ray | tib-fib films | x-ray/xray/radiograph/film/XR/views + tibia/tib fib/lower leg

family Ankle radiographs
  term ankle x-ray | ankle xray | ankle films | ankle radiograph | ankle series | x-ray of ankle | x-ray/xray/radiograph/film/XR/views + ankle
  # Views not given: the smaller study, which is all that the note proves.
  code 73600  X-rays of the ankle, two views  needs views
  code 73600  X-rays of the ankle, two views  when two views/2 views
  code 73610  X-rays of the ankle, three views or more  when three views/3 views/mortise/complete/four views/4 views

family Foot radiographs
  term foot x-ray | foot xray | foot films | foot radiograph | x-ray of foot | x-ray/xray/radiograph/film/XR/views + foot
  code 73620  X-rays of the foot, two views  needs views
  code 73620  X-rays of the foot, two views  when two views/2 views
  code 73630  X-rays of the foot, three views or more  when three views/3 views/complete/four views/4 views/oblique
73650  X-rays of the heel, two views or more = calcaneus x-ray | heel x-ray | x-ray/xray/radiograph/film/XR/views + calcaneus/heel
73660  X-rays of one or more toes, two views or more = toe x-ray | x-ray/xray/radiograph/film/XR/views + toe/great toe/hallux

family Skull radiographs
  term skull x-ray | skull films | skull series | x-ray/xray/radiograph/film/XR + skull
  code 70250  X-rays of the skull, fewer than four views  needs views
  code 70260  X-rays of the skull, four views or more  when four views/4 views/complete
family Facial bone radiographs
  term facial bone x-ray | facial bones x-ray | facial series | x-ray/xray/radiograph/film/XR + facial bones/face/zygoma
  code 70140  X-rays of the facial bones, one or two views  needs views
  code 70150  X-rays of the facial bones, three views or more  when three views/3 views/complete
70160  X-rays of the nasal bones, three views or more = nasal bone x-ray | nasal bones x-ray | x-ray/xray/radiograph/film/XR + nasal bone
family Sinus radiographs
  term sinus x-ray | sinus films | sinus series | waters view | x-ray/xray/radiograph/film/XR + sinuses/paranasal
  code 70210  X-rays of the sinuses, one or two views  needs views
  code 70220  X-rays of the sinuses, three views or more  when three views/3 views/complete
family Jaw radiographs
  term mandible x-ray | jaw x-ray | x-ray/xray/radiograph/film/XR + mandible/jaw
  code 70100  X-rays of the jaw, one to three views  needs views
  code 70110  X-rays of the jaw, four views or more  when four views/4 views/complete
70030  X-ray of the eye for a foreign body = orbit x-ray for foreign body | x-ray/xray/radiograph/film/XR + eye/orbit
70355  Panoramic X-ray of the jaws = panorex | panoramic x-ray | orthopantomogram
70360  X-ray of the soft tissues of the neck = soft tissue neck x-ray | lateral neck x-ray | neck soft tissue film | x-ray/xray/radiograph/film/XR + neck soft tissue/soft tissue neck/soft tissues of neck
77072  X-rays for bone age = bone age study | bone age x-ray | bone age film | x-ray/xray/radiograph/film + bone age
77073  X-rays of leg length = scanogram | leg length films | long leg films | long leg alignment films | full length standing x-ray
77074  X-ray survey of part of the skeleton = limited skeletal survey | metastatic bone survey limited
77075  X-ray survey of the whole skeleton = skeletal survey | bone survey | osseous survey | myeloma survey
77076  X-ray survey of an infant's skeleton = infant skeletal survey | skeletal survey + infant/nonaccidental trauma/child abuse/baby

family Esophagus contrast study
  term esophagram | barium swallow | esophagogram | gastrografin swallow | contrast swallow
  unless modified
  code 74220  Contrast X-ray study of the gullet, one contrast
  code 74221  Contrast X-ray study of the gullet, with gas and barium  when double contrast/effervescent/air contrast
74230  Swallowing study filmed with contrast = modified barium swallow | MBS | MBSS | videofluoroscopic swallow study | video swallow | VFSS | cookie swallow
family Upper gastrointestinal series
  term upper GI series | UGI series | upper gastrointestinal series | upper GI study | barium meal
  code 74240  Contrast X-ray study of the stomach and upper bowel, one contrast
  code 74246  Contrast X-ray study of the stomach and upper bowel, with gas and barium  when double contrast/air contrast/effervescent
74248  Small bowel follow-through added to an upper study = small bowel follow through | SBFT | small bowel follow-through
74250  Contrast X-ray study of the small bowel = small bowel series | small bowel study
family Contrast enema
  term barium enema | contrast enema | gastrografin enema | lower GI series
  code 74270  Contrast enema X-ray study of the colon, one contrast
  code 74280  Contrast enema X-ray study of the colon, with air  when double contrast/air contrast
74400  X-rays of the kidneys and ureters with dye in a vein = intravenous pyelogram | IVP | intravenous urography | excretory urogram
74420  X-rays of the ureters with dye from below = retrograde pyelogram | retrograde pyelography | retrograde urogram
74430  X-rays of the bladder filled with dye = cystogram | cystography
74455  X-rays of bladder and urethra while passing urine = voiding cystourethrogram | VCUG | voiding cystogram
74740  X-rays of the womb and tubes with dye = hysterosalpingogram | HSG | hysterosalpingography
76000  Fluoroscopy by itself, up to an hour = fluoroscopy up to one hour | sniff test | diaphragm fluoroscopy | fluoroscopic examination
77001  Fluoroscopy to place a central line = fluoroscopic guidance + central line/central venous/port/catheter/PICC | fluoroscopy/fluoroscopically + central venous/port placement
77002  Fluoroscopy to guide a needle = fluoroscopic guidance + needle/injection/hip/shoulder/knee | fluoroscopically guided/under fluoroscopy + injection/aspiration/arthrogram/arthrocentesis
77003  Fluoroscopy to guide a needle at the spine = fluoroscopic guidance + spine/epidural/lumbar/facet/lumbar puncture

# Breast and bone density
family Mammogram
  term mammogram | mammography | breast imaging mammogram | digital mammogram | 3D mammogram | tomosynthesis
  code 77067  Screening mammogram of both breasts  needs purpose
  code 77067  Screening mammogram of both breasts  when screening/routine/annual
  code 77065  Diagnostic mammogram of one breast  when diagnostic/callback/lump/mass + unilateral/right/left
  code 77066  Diagnostic mammogram of both breasts  when diagnostic/callback/lump/mass
  code 77066  Diagnostic mammogram of both breasts  when diagnostic/callback/lump/mass + bilateral
77063  Three-dimensional views added to a screening mammogram = screening tomosynthesis | screening + tomosynthesis/3D mammogram/DBT | mammogram/mammography + tomosynthesis/3D
family Bone density measurement
  term DEXA | DXA | bone density scan | bone density | bone densitometry | bone mineral density | DEXA scan
  code 77080  Bone density scan of hip and spine
  code 77081  Bone density scan of the wrist or heel  when wrist/heel/forearm/peripheral
  code 77085  Bone density scan of hip and spine with a check for spine fractures  when vertebral fracture assessment/VFA
77086  Spine fracture check on a bone density machine = vertebral fracture assessment

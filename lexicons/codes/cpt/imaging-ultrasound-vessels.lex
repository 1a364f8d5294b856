# Ultrasound and vascular studies, for radiology, obstetrics, emergency departments and vascular laboratories.
# Code numbers only are CPT's (American Medical Association); every wording here is our own.
system CPT
source CPT code numbers as listed in CMS Addendum B and NCCI unit edits
kind procedure

76536  Ultrasound of the thyroid or neck = thyroid ultrasound | ultrasound of thyroid | neck ultrasound | US thyroid | ultrasound/sonogram/US + thyroid/neck/parotid/parathyroid
  unless carotid/guided/guidance
76604  Ultrasound of the chest = chest ultrasound | lung ultrasound | thoracic ultrasound | ultrasound/sonogram/US + chest/pleural/lung
  unless guided/guidance/thoracentesis
family Breast ultrasound
  term breast ultrasound | ultrasound of breast | breast sonogram | US breast | ultrasound/sonogram/US + breast
  unless guided/guidance/biopsy
  code 76642  Ultrasound of part of a breast  needs extent
  code 76642  Ultrasound of part of a breast  when limited/targeted/focused
  code 76641  Ultrasound of a whole breast  when complete/whole breast
family Abdominal ultrasound
  term abdominal ultrasound | ultrasound of abdomen | abdominal sonogram | RUQ ultrasound | RUQUS | right upper quadrant ultrasound | gallbladder ultrasound | liver ultrasound | US abdomen | ultrasound/sonogram/US + abdomen/abdominal/right upper quadrant/gallbladder/liver/RUQ/spleen/appendix
  unless aorta/aneurysm/doppler/guided/guidance/pelvic/transvaginal/FAST
  code 76700  Ultrasound of the whole abdomen  needs extent
  code 76700  Ultrasound of the whole abdomen  when complete
  code 76705  Ultrasound of part of the abdomen  when limited/right upper quadrant/RUQ/RUQUS/gallbladder/liver/spleen/appendix/single organ
76706  Ultrasound to screen for an aneurysm of the abdominal aorta = AAA screening ultrasound | abdominal aortic aneurysm screening | AAA screen | ultrasound/sonogram/US + AAA screening/aneurysm screening
family Kidney ultrasound
  term renal ultrasound | kidney ultrasound | ultrasound of kidneys | renal sonogram | retroperitoneal ultrasound | renal US | ultrasound/sonogram/US + kidneys/renal/kidney/retroperitoneal
  unless doppler/transplant/duplex/biopsy/guided
  code 76770  Ultrasound of the kidneys and bladder, complete
  code 76775  Ultrasound of the kidneys or aorta, limited  when limited
76775  Ultrasound of the kidneys or aorta, limited = aortic ultrasound | ultrasound/sonogram/US + aorta
  unless screening/duplex
76776  Ultrasound of a transplanted kidney with flow = transplant kidney ultrasound | renal transplant ultrasound | ultrasound/sonogram/US + transplant kidney/renal transplant
51798  Bladder scan for leftover urine = bladder scan | post void residual | postvoid residual | PVR by bladder scan | bladder scanner | PVR
76870  Ultrasound of the scrotum = scrotal ultrasound | testicular ultrasound | ultrasound/sonogram/US + scrotum/testicle/testicular/scrotal
76872  Ultrasound of the prostate through the rectum = transrectal ultrasound | TRUS | transrectal prostate ultrasound
family Pelvic ultrasound
  term pelvic ultrasound | pelvic sonogram | transabdominal pelvic ultrasound | ultrasound of pelvis | US pelvis | ultrasound/sonogram/US + pelvis/pelvic/uterus/ovaries
  unless pregnancy/gestation/fetal/transvaginal/obstetric/OB
  code 76856  Ultrasound of the pelvis, complete
  code 76857  Ultrasound of the pelvis, limited  when limited/follicle
76830  Ultrasound through the vagina = transvaginal ultrasound | TVUS | endovaginal ultrasound | transvaginal sonogram | TVS | ultrasound/sonogram/US + transvaginal/endovaginal
  unless pregnancy/gestation/fetal/obstetric/OB/cervical length
  sex female
76831  Ultrasound of the womb filled with fluid = sonohysterogram | saline infusion sonogram | SIS | sonohysterography
  sex female
family Obstetric ultrasound
  term obstetric ultrasound | OB ultrasound | prenatal ultrasound | fetal ultrasound | dating ultrasound | anatomy scan | anatomy ultrasound | pregnancy ultrasound | obstetrical ultrasound | growth ultrasound | growth scan | viability scan | ultrasound/sonogram + fetal/pregnancy/obstetric/obstetrical/gestation/fetus/IUP
  sex female
  code 76805  Ultrasound of a pregnancy from 14 weeks on  needs trimester
  code 76801  Ultrasound of a pregnancy before 14 weeks  when first trimester/dating/viability/1st trimester/early pregnancy
  code 76805  Ultrasound of a pregnancy from 14 weeks on  when second trimester/third trimester/anatomy/20 weeks
  code 76811  Detailed ultrasound of the fetus  when detailed/level 2/targeted anatomy
  code 76815  Quick ultrasound of a pregnancy  when limited/position/fluid check/heartbeat/presentation
  code 76816  Repeat ultrasound of a pregnancy  when follow up/growth/interval growth/repeat
  code 76817  Ultrasound of a pregnancy through the vagina  when transvaginal/endovaginal/cervical length
76813  Ultrasound of the fetal neck fold = nuchal translucency | NT ultrasound | nuchal translucency scan
76818  Fetal well-being score with heart tracing = biophysical profile with nonstress test | BPP with NST | biophysical profile + nonstress test/NST
76819  Fetal well-being score without heart tracing = biophysical profile | BPP
  unless nonstress test/NST
76820  Flow in the cord artery = umbilical artery doppler | umbilical doppler
76825  Ultrasound of the fetal heart = fetal echocardiogram | fetal echo
59025  Fetal heart tracing without contractions = nonstress test | non-stress test | fetal nonstress test | NST reactive | reactive NST
76506  Ultrasound of an infant's head = head ultrasound | cranial ultrasound | ultrasound/sonogram + infant head/neonatal head
  age 0-2
76881  Ultrasound of a whole joint = ultrasound/sonogram/US + complete joint | musculoskeletal ultrasound + complete
76882  Ultrasound of part of an arm or leg = soft tissue ultrasound | ultrasound/sonogram/US + extremity soft tissue/soft tissue/tendon/achilles/rotator cuff/baker cyst/popliteal
  unless guided/guidance/breast/vein
76885  Ultrasound of an infant's hips with movement = infant hip ultrasound | hip ultrasound + infant/dynamic/newborn
76800  Ultrasound of the spine canal = spinal ultrasound | ultrasound/sonogram + spinal canal/sacral dimple
  age 0-2
76937  Ultrasound to find a vein or artery for a line = ultrasound guidance for vascular access | ultrasound guided vascular access | ultrasound-guided IV | ultrasound guided peripheral IV | ultrasound guidance/ultrasound guided/sonographic guidance + central line/central venous catheter/internal jugular/IV placement/PICC/venous access/arterial line/femoral vein
76942  Ultrasound to guide a needle = ultrasound guided injection | ultrasound guided aspiration | ultrasound-guided biopsy | ultrasound guidance for needle placement | ultrasound guidance/ultrasound guided/sonographic guidance + biopsy/aspiration/injection/nerve block/drain/needle
  unless central line/venous access/thoracentesis/paracentesis/joint
76981  Stiffness of an organ measured by ultrasound = liver elastography | ultrasound elastography | shear wave elastography
91200  Stiffness of the liver measured by vibration = fibroscan | transient elastography | vibration controlled elastography

# Vessels
family Carotid duplex
  term carotid ultrasound | carotid duplex | carotid doppler | carotid dopplers | carotid artery ultrasound | carotid duplex ultrasound | carotid noninvasive | ultrasound/duplex/doppler + carotid
  unless CT/MRA
  code 93880  Ultrasound with flow of the neck arteries on both sides
  code 93882  Ultrasound with flow of the neck arteries, one side or limited  when unilateral/limited
family Transcranial Doppler
  term transcranial doppler | TCD | transcranial doppler ultrasound
  code 93886  Ultrasound of flow in the brain's arteries, complete
  code 93888  Ultrasound of flow in the brain's arteries, limited  when limited
family Blood pressure compared at arm and ankle
  term ankle brachial index | ABI | ABIs | ankle-brachial indices | ankle brachial indices | pulse volume recordings
  code 93922  Arm and ankle pressures, one or two levels
  code 93923  Arm and leg pressures at three levels or more  when segmental pressures/multiple levels/pulse volume recordings/PVR/complete
  code 93924  Arm and ankle pressures at rest and after a treadmill walk  when exercise/treadmill/postexercise
family Leg artery duplex
  term lower extremity arterial duplex | arterial duplex | arterial doppler | leg artery ultrasound | arterial duplex/arterial doppler/arterial ultrasound + lower extremity/leg
  code 93925  Ultrasound with flow of the leg arteries on both sides  needs side
  code 93925  Ultrasound with flow of the leg arteries on both sides  when bilateral
  code 93926  Ultrasound with flow of the leg arteries, one side or limited  when unilateral/limited/right/left
family Arm artery duplex
  term upper extremity arterial duplex | arterial duplex/arterial doppler/arterial ultrasound + upper extremity/arm
  code 93930  Ultrasound with flow of the arm arteries on both sides  needs side
  code 93930  Ultrasound with flow of the arm arteries on both sides  when bilateral
  code 93931  Ultrasound with flow of the arm arteries, one side or limited  when unilateral/limited/right/left
family Vein duplex of arms or legs
  term venous duplex | venous doppler | lower extremity venous duplex | lower extremity doppler | lower extremity ultrasound | LENIs | LENIS | DVT ultrasound | leg ultrasound for DVT | venous ultrasound | lower extremity dopplers | upper extremity venous duplex | duplex/doppler/ultrasound/US + lower extremity vein/leg veins/deep vein thrombosis/DVT/venous/calf
  unless guided/guidance/arterial
  code 93971  Ultrasound with flow of the veins of one limb  needs side
  code 93970  Ultrasound with flow of the veins of both arms or both legs  when bilateral/bilat/LENIs
  code 93971  Ultrasound with flow of the veins of one limb  when unilateral/right/left/limited
family Flow study of the abdomen or scrotum
  term renal artery duplex | renal doppler | renal artery doppler | mesenteric duplex | portal vein doppler | hepatic doppler | testicular doppler | scrotal doppler | duplex/doppler + renal artery/renal arteries/mesenteric/liver/portal vein/testicular/scrotal/ovarian
  code 93975  Ultrasound of flow in the vessels of the abdomen, pelvis or scrotum, complete
  code 93976  Ultrasound of flow in the vessels of the abdomen, pelvis or scrotum, limited  when limited
family Flow study of the aorta and pelvic vessels
  term aortic duplex | aortoiliac duplex | IVC duplex | duplex/doppler + aorta/aortoiliac/iliac/inferior vena cava
  code 93978  Ultrasound with flow of the aorta and pelvic vessels, complete
  code 93979  Ultrasound with flow of the aorta and pelvic vessels, limited  when limited/unilateral
93990  Ultrasound with flow of a dialysis access = fistula duplex | dialysis access duplex | duplex/doppler/ultrasound + AV fistula/dialysis access/AV graft/fistula
93985  Vein and artery mapping on both sides before a fistula = vein mapping | vein mapping + bilateral/fistula

# Angiography
75625  Angiogram of the abdominal aorta = abdominal aortogram | aortogram
  unless runoff
75630  Angiogram of the abdominal aorta with both legs = aortogram with runoff | abdominal aortogram with bilateral runoff | aortogram/aortography + runoff/bilateral lower extremity
family Leg or arm angiogram
  term lower extremity angiogram | extremity angiogram | leg angiogram | peripheral angiogram | femoral angiogram | angiogram/arteriogram/angiography + lower extremity/leg/upper extremity/femoral
  unless CT/MR/coronary/CTA
  code 75710  Angiogram of one limb
  code 75716  Angiogram of both arms or both legs  when bilateral
75726  Angiogram of the arteries to the gut = mesenteric angiogram | visceral angiogram | celiac angiogram | angiogram/arteriogram/angiography + mesenteric/celiac/SMA/superior mesenteric/visceral/hepatic artery/splenic artery
75774  Angiogram of a further branch artery = selective angiogram of additional vessel | additional selective angiogram | additional selective vessel
36140  Needle or catheter into an arm or leg artery = femoral artery access | common femoral artery access | femoral artery puncture | arterial access + femoral
  unless cardiac catheterization/coronary
36200  Catheter placed in the aorta = catheter in the aorta | aortic catheterization | catheter + advanced into the aorta
37191  Filter placed in the great vein of the belly = IVC filter placement | IVC filter placed | inferior vena cava filter placement | placement of IVC filter
37193  Filter taken out of the great vein of the belly = IVC filter removal | IVC filter retrieval | retrieval of IVC filter

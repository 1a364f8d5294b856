# Critical care, sedation, time-based and preventive services, rehabilitation, counseling and behavioral care.
# Code numbers only are CPT's (American Medical Association); every wording here is our own.
# Office, hospital and emergency visits that need a level of decision making stand in evaluation-and-management.lex.
system CPT
source CPT code numbers as listed in CMS Addendum B and NCCI unit edits
kind procedure

# --- Critical care, discharge, sedation ---
family Critical care by time
  term critical care time | critical care services | critical care provided | critical care was provided | minutes of critical care | critical care minutes | total critical care time | time spent in critical care | CC time | provided critical care
  unless unit/no critical care/nurse/fellow/medicine
  code 99291  Critical care, first 30 to 74 minutes
  code 99292  Critical care, each further 30 minutes  when 75 minutes/90 minutes/105 minutes/120 minutes/additional 30 minutes/each additional/2 hours
family Hospital discharge by time
  term discharge day management | discharge time | time spent on discharge | discharge management | discharge planning time | spent on discharge | preparing discharge
  code 99238  Leaving hospital arranged, 30 minutes or less  needs time
  code 99238  Leaving hospital arranged, 30 minutes or less  when less than 30 minutes/30 minutes or less/under 30 minutes/20 minutes/25 minutes
  code 99239  Leaving hospital arranged, more than 30 minutes  when more than 30 minutes/greater than 30 minutes/over 30 minutes/35 minutes/40 minutes/45 minutes/60 minutes/>30 minutes
family Sedation by the physician who does the procedure
  term moderate sedation | conscious sedation | procedural sedation | moderate conscious sedation | sedation performed by me
  unless anesthesia department/independent/separate physician
  age 5-
  code 99152  Sedation by the same physician, age 5 and older, first 15 minutes
  code 99156  Sedation by another physician, age 5 and older, first 15 minutes  when second physician/different physician/other than the physician performing/another physician
  code 99153  Sedation by the same physician, each further 15 minutes  when each additional 15 minutes/additional 15 minutes
  code 99157  Sedation by another physician, each further 15 minutes  when second physician/different physician/another physician + each additional 15 minutes/additional 15 minutes
family Sedation of a small child
  term moderate sedation/conscious sedation/procedural sedation/ketamine sedation + infant/toddler/pediatric/child
  age 0-4
  code 99151  Sedation by the same physician, under age 5, first 15 minutes
  code 99155  Sedation by another physician, under age 5, first 15 minutes  when second physician/different physician/another physician
99464  Newborn cared for at the delivery = attendance at delivery | attended delivery at request of obstetrician | neonatology attendance at delivery
99465  Newborn resuscitated in the delivery room = neonatal resuscitation | PPV in delivery room | delivery room resuscitation | newborn resuscitation
99460  Newborn's first hospital day = initial newborn care | normal newborn admission | newborn initial hospital care | admission of normal newborn
99462  Newborn's later hospital day = subsequent newborn care | newborn daily progress
99463  Newborn seen first and sent home the same day = newborn admission and discharge same day
99406  Advice to stop smoking, more than 3 up to 10 minutes = smoking cessation counseling | tobacco cessation counseling | counseled on smoking cessation | smoking cessation counselling | tobacco cessation discussed | counseled to quit smoking | counseled regarding tobacco use
  unless greater than 10 minutes/more than 10 minutes/15 minutes
99407  Advice to stop smoking, more than 10 minutes = smoking cessation counseling/tobacco cessation counseling/counseled on smoking cessation + more than 10 minutes/greater than 10 minutes/15 minutes/20 minutes
99408  Alcohol or drug screening with advice, 15 to 30 minutes = SBIRT | alcohol misuse counseling with AUDIT | brief intervention for alcohol | AUDIT screening with brief intervention
family Talk about wishes for care at the end of life
  term advance care planning | advance care planning discussion | ACP discussion | goals of care discussion | advance directives discussed | MOLST completed | POLST completed | advance care plan | goals of care conversation
  code 99497  Wishes for future care discussed, first 30 minutes
  code 99498  Wishes for future care discussed, each further 30 minutes  when additional 30 minutes/each additional/60 minutes/46 minutes
99495  Care after leaving hospital, seen within 14 days = transitional care management | TCM visit | transition of care visit
  unless high complexity/within 7 days
99496  Care after leaving hospital, seen within 7 days with hard decisions = transitional care management/TCM visit/transition of care visit + high complexity/within 7 days
99490  Chronic care managed by staff, first 20 minutes in a month = chronic care management | CCM services | CCM time
99453  Home measuring device set up and taught = remote patient monitoring setup | RPM setup | remote monitoring enrollment
99454  Home measuring device supplied for thirty days = remote patient monitoring device supply
99457  Home measurements managed, first 20 minutes in a month = remote patient monitoring | RPM management | remote physiologic monitoring
99473  Home blood pressure device taught = home blood pressure cuff training | home BP monitor education
95250  Sugar sensor for at least three days placed by the office = continuous glucose monitor placement | professional CGM | CGM sensor placed
95251  Sugar sensor data read = CGM interpretation | CGM data reviewed | CGM download | continuous glucose monitor interpretation | CGM report reviewed | dexcom download | libre download

# --- Screening questionnaires ---
96127  Short mood or behavior questionnaire scored = PHQ-9 | PHQ9 | PHQ-2 | GAD-7 | GAD7 | depression screening questionnaire | vanderbilt scale | edinburgh postnatal depression scale | EPDS | PHQ-A | behavioral assessment scored | MDQ scored | CES-D
96110  Child development questionnaire scored = developmental screening | ages and stages questionnaire | ASQ | ASQ-3 | M-CHAT | MCHAT | M-CHAT-R | autism screening questionnaire | developmental screen
  unless pelvic squamous
  age 0-6
96160  Health risk questionnaire of the patient scored = health risk assessment | HRA completed | CRAFFT | health risk assessment completed
96161  Health risk questionnaire of a caregiver scored = maternal depression screening | edinburgh/EPDS + well child/mother/infant visit
96132  Memory and thinking tests judged, first hour = neuropsychological testing | neuropsychological evaluation | neuropsych testing
96130  Psychological tests judged, first hour = psychological testing evaluation | psychological testing

# --- Preventive visits: age decides ---
family Check-up of an infant
  term well child visit | well child check | well baby visit | WCC | well-child exam | well child examination | well baby check | well visit | newborn check | infant well visit
  age 0-0
  code 99391  Check-up of a known patient, under 1 year
  code 99381  Check-up of a new patient, under 1 year  when new patient/establish care
family Check-up of a small child
  term well child visit | well child check | WCC | well-child exam | well child examination | well visit
  age 1-4
  code 99392  Check-up of a known patient, 1 to 4 years
  code 99382  Check-up of a new patient, 1 to 4 years  when new patient/establish care
family Check-up of a school child
  term well child visit | well child check | WCC | well-child exam | well child examination | school physical
  age 5-11
  code 99393  Check-up of a known patient, 5 to 11 years
  code 99383  Check-up of a new patient, 5 to 11 years  when new patient/establish care
family Check-up of a teenager
  term well child visit | well child check | WCC | well adolescent visit | adolescent well visit | sports physical
  age 12-17
  code 99394  Check-up of a known patient, 12 to 17 years
  code 99384  Check-up of a new patient, 12 to 17 years  when new patient/establish care
family Check-up of a younger adult
  term annual physical | annual physical exam | well woman exam | annual exam | routine physical | preventive visit | health maintenance exam | annual wellness exam | wellness exam | complete physical exam | CPE | yearly physical | annual checkup | annual gynecologic exam
  age 18-39
  code 99395  Check-up of a known patient, 18 to 39 years
  code 99385  Check-up of a new patient, 18 to 39 years  when new patient/establish care
family Check-up of an adult
  term annual physical | annual physical exam | well woman exam | annual exam | routine physical | preventive visit | health maintenance exam | annual wellness exam | wellness exam | complete physical exam | CPE | yearly physical | annual checkup | annual gynecologic exam
  unless medicare
  age 40-64
  code 99396  Check-up of a known patient, 40 to 64 years
  code 99386  Check-up of a new patient, 40 to 64 years  when new patient/establish care
family Check-up of an older adult
  term annual physical | annual physical exam | routine physical | preventive visit | health maintenance exam | complete physical exam | CPE | yearly physical | annual checkup
  unless medicare wellness/AWV
  age 65-
  code 99397  Check-up of a known patient, 65 years and older
  code 99387  Check-up of a new patient, 65 years and older  when new patient/establish care
99188  Fluoride painted on the teeth = fluoride varnish | fluoride varnish applied | topical fluoride

# --- Behavioral care ---
90791  First psychological interview = psychiatric diagnostic evaluation | diagnostic psychiatric interview | psychiatric intake | psychological intake evaluation | initial psychiatric evaluation | mental health intake
  unless medical services/medication
90792  First psychiatric interview with medical care = psychiatric diagnostic evaluation with medical services | initial psychiatric evaluation + medication/medical services
family Talk therapy by time
  term psychotherapy | individual psychotherapy | individual therapy session | psychotherapy session | supportive psychotherapy | cognitive behavioral therapy session | CBT session
  unless group/family/couples/crisis/referral
  code 90834  Talk therapy, 45 minutes  needs time
  code 90832  Talk therapy, 30 minutes  when 30 minutes/16 minutes/20 minutes/25 minutes
  code 90834  Talk therapy, 45 minutes  when 45 minutes/40 minutes/50 minutes
  code 90837  Talk therapy, 60 minutes  when 60 minutes/53 minutes/55 minutes/one hour
90847  Talk therapy of the family with the patient = family psychotherapy | family therapy session | family therapy with patient | couples therapy session
  unless without patient
90846  Talk therapy of the family without the patient = family therapy/family psychotherapy + without patient/without the patient
90853  Talk therapy in a group = group psychotherapy | group therapy | group therapy session
90839  Talk therapy in a crisis, first hour = crisis psychotherapy | psychotherapy for crisis
90870  Electric treatment for depression = electroconvulsive therapy | ECT treatment | ECT session | ECT performed
90868  Magnetic treatment for depression, one session = transcranial magnetic stimulation | TMS treatment | rTMS | TMS session

# --- Rehabilitation ---
family Physical therapy evaluation
  term physical therapy evaluation | PT evaluation | PT eval | physical therapy initial evaluation | physical therapist evaluation | initial PT evaluation
  code 97162  First look by a physical therapist, moderate  needs complexity
  code 97161  First look by a physical therapist, simple  when low complexity
  code 97162  First look by a physical therapist, moderate  when moderate complexity
  code 97163  First look by a physical therapist, hard  when high complexity
97164  Repeat look by a physical therapist = PT re-evaluation | physical therapy reevaluation | physical therapy re-evaluation | PT reassessment
family Occupational therapy evaluation
  term occupational therapy evaluation | OT evaluation | OT eval | occupational therapy initial evaluation | initial OT evaluation
  code 97166  First look by an occupational therapist, moderate  needs complexity
  code 97165  First look by an occupational therapist, simple  when low complexity
  code 97166  First look by an occupational therapist, moderate  when moderate complexity
  code 97167  First look by an occupational therapist, hard  when high complexity
97168  Repeat look by an occupational therapist = OT re-evaluation | occupational therapy reevaluation | occupational therapy re-evaluation
97110  Exercises with the therapist, 15 minutes = therapeutic exercise | therapeutic exercises | ther ex | therex | strengthening exercises performed | there-ex
97112  Balance and movement retrained, 15 minutes = neuromuscular reeducation | neuromuscular re-education | neuro re-ed | balance training | proprioceptive training
97116  Walking retrained, 15 minutes = gait training | gait trained
97140  Hands-on therapy, 15 minutes = manual therapy | joint mobilization | soft tissue mobilization | myofascial release
  unless osteopathic
97530  Everyday movements practiced, 15 minutes = therapeutic activities | therapeutic activity | transfer training | bed mobility training
97535  Self-care practiced, 15 minutes = self care training | ADL training | activities of daily living training | self-care home management training
97150  Exercises in a group = group therapy exercise | group therapeutic procedure | group exercise therapy
97010  Hot or cold pack = hot pack | cold pack applied | moist heat applied | ice pack applied in therapy
  unless at home
97012  Stretch by machine = mechanical traction | cervical traction performed | lumbar traction performed
97014  Electric stimulation, unattended = electrical stimulation unattended | e-stim | interferential current
97032  Electric stimulation, attended, 15 minutes = attended electrical stimulation | TENS applied by therapist
97035  Ultrasound as heat treatment, 15 minutes = therapeutic ultrasound | ultrasound therapy | phonophoresis
97018  Warm wax bath = paraffin bath
97022  Whirlpool bath = whirlpool therapy | whirlpool
97113  Exercises in water, 15 minutes = aquatic therapy | pool therapy
97750  Performance measured, 15 minutes = functional capacity evaluation | physical performance test
97760  Brace fitted and taught, first time, 15 minutes = orthotic fitting and training | orthotic management | splint fabrication
97761  Artificial limb use taught, 15 minutes = prosthetic training
97129  Thinking skills trained, first 15 minutes = cognitive rehabilitation | cognitive retraining | cognitive therapy by speech
97802  Diet advice by a dietitian, first visit, 15 minutes = medical nutrition therapy | initial nutrition assessment by dietitian | MNT initial
  unless follow up
97803  Diet advice by a dietitian, later visit, 15 minutes = medical nutrition therapy/MNT + follow up/reassessment
92507  Speech or language treated = speech therapy session | speech language therapy | speech therapy treatment
92523  Speech sounds and language judged = speech and language evaluation | speech language evaluation
92526  Swallowing treated = dysphagia therapy | swallowing therapy | swallow therapy | treatment of swallowing dysfunction
92610  Swallowing judged at the bedside = bedside swallow evaluation | clinical swallow evaluation | bedside swallow | swallow evaluation | speech and swallow evaluation | swallowing evaluation
  unless video/barium/modified/fiberoptic/FEES
92611  Swallowing judged during a filmed study = modified barium swallow evaluation | video swallow evaluation | videofluoroscopic swallow evaluation | MBS by speech
92612  Swallowing judged with a scope = FEES | fiberoptic endoscopic evaluation of swallowing | flexible endoscopic evaluation of swallowing
family Osteopathic treatment
  term osteopathic manipulative treatment | osteopathic manipulation | OMT | OMM treatment
  code 98925  Osteopathic hands-on treatment, one or two regions
  code 98926  Osteopathic hands-on treatment, three or four regions  when three regions/four regions/3 regions/4 regions/3-4 regions
  code 98927  Osteopathic hands-on treatment, five or six regions  when five regions/six regions/5 regions/6 regions/5-6 regions
family Chiropractic treatment
  term chiropractic manipulation | chiropractic manipulative treatment | spinal adjustment | chiropractic adjustment | CMT spine
  code 98940  Chiropractic spine treatment, one or two regions
  code 98941  Chiropractic spine treatment, three or four regions  when three regions/four regions/3 regions/4 regions/3-4 regions
  code 98942  Chiropractic spine treatment, five regions  when five regions/5 regions
family Acupuncture
  term acupuncture | acupuncture treatment
  code 97810  Acupuncture without current, first 15 minutes
  code 97813  Acupuncture with current, first 15 minutes  when electroacupuncture/electrical stimulation
family Dry needling
  term dry needling
  code 20560  Needles without injection into one or two muscles
  code 20561  Needles without injection into three muscles or more  when three muscles/3 muscles/three or more/four muscles

# --- Vessels of legs and dialysis access ---
36821  Fistula for dialysis made by joining vessels directly = AV fistula creation | arteriovenous fistula creation | radiocephalic fistula creation | brachiocephalic fistula creation | creation + AV fistula/arteriovenous fistula
36830  Graft for dialysis placed = AV graft placement | arteriovenous graft placement | creation + AV graft/arteriovenous graft
36901  Dialysis access looked at with dye = fistulogram | shuntogram | dialysis access angiogram
  unless angioplasty
36902  Dialysis access widened with a balloon = fistulogram + angioplasty | fistula angioplasty | angioplasty + fistula/dialysis access/AV graft
36475  Leg vein closed by radiofrequency, first vein = radiofrequency ablation of saphenous vein | endovenous radiofrequency ablation | radiofrequency ablation + saphenous/vein
36478  Leg vein closed by laser, first vein = endovenous laser ablation | EVLT | endovenous laser therapy
36471  Several varicose veins of a leg injected = sclerotherapy
37785  Varicose vein clusters of a leg tied or cut out = ligation of varicose vein clusters
37765  Varicose veins of a leg taken out through 10 to 20 small cuts = stab phlebectomy | microphlebectomy | ambulatory phlebectomy
98016  Short talk by phone or video with the physician = virtual check-in | virtual check in | brief communication technology based service

# Sleep disorders of the nervous system, transient ischemic attack, paralysis, and pain coded for itself:
# sleep clinics, stroke wards, rehabilitation, pain clinics, offices.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, G45-G47, G80-G83, G89; guidelines I.C.6.a (dominant side) and I.C.6.b (pain)

# Sleep
chronic
family Sleep apnea
  term sleep apnea | sleep apnea syndrome | apnea sleep | sleep disordered breathing | apnea syndrome sleep | sleep apnoea | sleep apnea hypopnea syndrome | =SAHS | sleep-disordered breathing | apnea during sleep
  unless obstructive/screening/risk for/rule out
  code G47.30  Sleep apnea, unspecified  needs type
  code G47.31  Primary central sleep apnea  when central
  code G47.39  Other sleep apnea  when mixed/complex/treatment emergent
family Obstructive sleep apnea
  term obstructive sleep apnea | OSA | sleep apnea obstructive | obstructive sleep apnea syndrome | =OSAS | =OSAHS | obstructive sleep apnea hypopnea syndrome | obstructive apnea | sleep apnea + obstructive | sleep apnea + CPAP | obstructive sleep apnoea | OSA on CPAP | obstructive hypopnea | severe OSA | upper airway resistance syndrome sleep | obstructive apnea hypopnea
  unless screening/risk for/STOP-BANG
  code G47.33  Obstructive sleep apnea  absorbs G47.30
G47.31  Primary central sleep apnea = central sleep apnea | primary central sleep apnea | central apnea | idiopathic central sleep apnea
  unless newborn/prematurity
G47.32  High-altitude periodic breathing = high altitude periodic breathing
G47.34  Idiopathic sleep-related hypoventilation without obstruction = sleep related hypoventilation | nocturnal hypoventilation | sleep related hypoxia | idiopathic nonobstructive alveolar hypoventilation | nocturnal hypoxia | sleep related hypoxemia | nocturnal desaturation
G47.35  Congenital central hypoventilation syndrome = congenital central hypoventilation syndrome | congenital central alveolar hypoventilation syndrome | ondine's curse | ondine curse
G47.36  Sleep-related hypoventilation in another disease = hypoventilation in sleep due to COPD | sleep related hypoventilation due to medical condition | sleep related hypoxemia due to COPD
G47.37  Central sleep apnea in another disease = cheyne stokes central sleep apnea | central sleep apnea due to heart failure | central sleep apnea due to opioids | central sleep apnea due to medical condition
G47.39  Other sleep apnea = mixed sleep apnea | complex sleep apnea | treatment emergent central sleep apnea | complex sleep apnea syndrome
family Insomnia
  term insomnia | sleeplessness | insomnia unspecified | difficulty sleeping | trouble sleeping | difficulty falling asleep | trouble falling asleep | sleep initiation insomnia | sleep maintenance insomnia | insomniac | unable to sleep | poor sleep | inability to sleep | insomnia disorder | trouble staying asleep | difficulty staying asleep | sleep onset insomnia | conciliation insomnia
  unless primary/adjustment/paradoxical/psychophysiologic/behavioral insomnia/fatal familial/alcohol/due to pain/apnea
  code G47.00  Insomnia, unspecified  needs cause
  code G47.01  Insomnia due to a medical condition  when due to medical condition/due to chronic pain/medical condition
G47.01  Insomnia due to a medical condition = insomnia due to medical condition | insomnia secondary to pain | insomnia due to pain | insomnia due to chronic pain | insomnia due to sleep apnea | insomnia secondary to medical condition
G47.09  Other insomnia = other insomnia | other specified insomnia | early morning awakening | middle insomnia | terminal insomnia
family Hypersomnia
  term hypersomnia | excessive daytime sleepiness | excessive daytime somnolence | daytime hypersomnolence | excessive sleep | daytime sleepiness | hypersomnolence | daytime somnolence | diurnal hypersomnia | sleepiness + daytime | hypersomnolence disorder | diurnal somnolence
  unless idiopathic hypersomnia/recurrent/primary hypersomnia
  code G47.10  Hypersomnia, unspecified  needs cause
  code G47.14  Hypersomnia due to a medical condition  when due to medical condition
family Idiopathic hypersomnia
  term idiopathic hypersomnia | idiopathic CNS hypersomnia
  code G47.11  Idiopathic hypersomnia with long sleep time
  code G47.12  Idiopathic hypersomnia without long sleep time  when without long sleep/without long sleep time
G47.13  Recurrent hypersomnia = kleine levin syndrome | kleine-levin | recurrent hypersomnia | menstrual related hypersomnia
G47.19  Other hypersomnia = other hypersomnia
family Circadian rhythm sleep disorder
  term circadian rhythm sleep disorder | circadian rhythm disorder | circadian rhythm sleep wake disorder | disturbance of sleep wake schedule | sleep wake cycle disturbance | day night reversal | sleep-wake rhythm inversion | inverted sleep wake cycle
  code G47.20  Circadian rhythm sleep disorder, type unspecified  needs type
  code G47.21  Circadian rhythm sleep disorder, delayed sleep phase  when delayed/delayed sleep phase/delayed phase
  code G47.22  Circadian rhythm sleep disorder, advanced sleep phase  when advanced/advanced sleep phase
  code G47.23  Circadian rhythm sleep disorder, irregular sleep-wake  when irregular/irregular sleep wake
  code G47.24  Circadian rhythm sleep disorder, free-running  when free running/non 24 hour
  code G47.25  Circadian rhythm sleep disorder, jet lag  when jet lag
  code G47.26  Circadian rhythm sleep disorder, shift work  when shift work/shift-work
  code G47.27  Circadian rhythm sleep disorder in another disease  when due to medical condition
G47.21  Circadian rhythm sleep disorder, delayed sleep phase = delayed sleep phase syndrome | delayed sleep phase disorder | delayed sleep phase
G47.22  Circadian rhythm sleep disorder, advanced sleep phase = advanced sleep phase syndrome | advanced sleep phase disorder
G47.23  Circadian rhythm sleep disorder, irregular sleep-wake = irregular sleep wake rhythm | irregular sleep wake disorder
G47.24  Circadian rhythm sleep disorder, free-running = non 24 hour sleep wake disorder | free running sleep disorder
G47.25  Circadian rhythm sleep disorder, jet lag = jet lag | jet lag disorder
G47.26  Circadian rhythm sleep disorder, shift work = shift work sleep disorder | shift work disorder | shift work syndrome
G47.29  Other circadian rhythm sleep disorder = other circadian rhythm sleep disorder
family Narcolepsy
  term narcolepsy | narcoleptic | cataplexy | gelineau syndrome | narcolepsy type 1 | narcolepsy type 2 | narcolepsy with cataplexy
  code G47.419  Narcolepsy without cataplexy
  code G47.411  Narcolepsy with cataplexy  when with cataplexy/cataplexy/type 1
  code G47.429  Narcolepsy in another disease, without cataplexy  when secondary narcolepsy/due to medical condition
  code G47.421  Narcolepsy in another disease, with cataplexy  when secondary narcolepsy/due to medical condition + cataplexy
G47.50  Parasomnia, unspecified = parasomnia | parasomnias
  unless REM
G47.51  Confusional arousals = confusional arousals | confusional arousal
G47.52  REM sleep behavior disorder = REM sleep behavior disorder | REM behavior disorder | acting out dreams | REM sleep behaviour disorder
G47.53  Recurrent isolated sleep paralysis = sleep paralysis | recurrent isolated sleep paralysis
G47.54  Parasomnia in another disease = parasomnia due to medical condition
G47.59  Other parasomnia = exploding head syndrome | other parasomnia | catathrenia | sleep related eating disorder
G47.61  Periodic limb movement disorder = periodic limb movement disorder | periodic limb movements of sleep | PLMD | periodic limb movements | nocturnal myoclonus | periodic leg movements | =PLMS
G47.62  Sleep-related leg cramps = sleep related leg cramps
G47.63  Sleep-related teeth grinding = sleep related bruxism | sleep bruxism | nocturnal bruxism | grinds teeth at night | nocturnal teeth grinding
G47.69  Other sleep-related movement disorder = sleep related movement disorder | sleep related rhythmic movement disorder | hypnic jerks | sleep starts | sleep myoclonus
G47.8  Other sleep disorder = other sleep disorder | non restorative sleep | nonrestorative sleep | unrefreshing sleep | restless sleep disorder | upper airway resistance syndrome | sleep related painful erections
G47.9  Sleep disorder, unspecified = sleep disorder | sleep disturbance | sleep disturbances | disturbed sleep | sleep problem | sleep alteration | sleep problems | sleep difficulties | sleep issues | sleep dysfunction | alteration of sleep | sleep disorders | interrupted sleep | fragmented sleep
  unless REM/movement/apnea/circadian/behavior

# Transient ischemic attack and the vascular syndromes of the brain
not-chronic
family Transient ischemic attack
  term transient ischemic attack | TIA | transient cerebral ischemia | transient cerebral ischemic attack | mini stroke | ministroke | transient ischemic attacks | TIAs | mini-stroke | transient ischemic accident | transient ischemic episode | transient ischaemic attack | cerebral transient ischemia | transient ischemic stroke | intermittent cerebral ischemia | transient ischemic cerebral accident | spasm of cerebral artery
  history Z86.73  Personal history of TIA or of cerebral infarction without residual deficit
  family-history Z82.3  Family history of stroke
  unless risk/rule out TIA/total ischemic activity
  code G45.9  Transient ischemic attack, unspecified
  code G45.0  Transient ischemia of the vertebrobasilar arteries  when vertebrobasilar/posterior circulation/vertebro basilar
  code G45.1  Transient ischemia of the carotid artery (hemispheric)  when carotid/hemispheric/anterior circulation
  code G45.2  Transient ischemia of several or both precerebral arteries  when multiple precerebral/bilateral precerebral
G45.0  Transient ischemia of the vertebrobasilar arteries = vertebrobasilar insufficiency | vertebrobasilar artery syndrome | vertebro-basilar insufficiency | posterior circulation TIA | basilar artery syndrome | vertebrobasilar ischemia | vertebral artery syndrome | vertebrobasilar TIA | VBI | basilar insufficiency
G45.1  Transient ischemia of the carotid artery (hemispheric) = carotid artery syndrome | carotid TIA | hemispheric TIA | carotid territory TIA
G45.2  Transient ischemia of several or both precerebral arteries = multiple precerebral artery syndromes
G45.3  Passing loss of sight in one eye (amaurosis fugax) = amaurosis fugax | transient monocular blindness | transient monocular vision loss | fugacious amaurosis
  history Z86.73  Personal history of TIA or of cerebral infarction without residual deficit
G45.4  Transient global amnesia = transient global amnesia | global transient amnesia
G45.8  Other transient ischemia of the brain = subclavian steal syndrome | subclavian steal | reversible ischemic neurologic deficit
G46.0  Middle cerebral artery syndrome = middle cerebral artery syndrome | MCA syndrome | malignant MCA syndrome | sylvian syndrome
G46.1  Anterior cerebral artery syndrome = anterior cerebral artery syndrome | ACA syndrome
G46.2  Posterior cerebral artery syndrome = posterior cerebral artery syndrome | PCA syndrome
G46.3  Brain stem stroke syndrome = wallenberg syndrome | lateral medullary syndrome | brainstem stroke syndrome | weber syndrome | millard gubler syndrome | foville syndrome | benedikt syndrome | claude syndrome | wallenberg's syndrome | brain stem stroke syndrome | dejerine syndrome medullary
G46.4  Cerebellar stroke syndrome = cerebellar stroke syndrome
G46.5  Pure motor lacunar syndrome = pure motor lacunar syndrome | pure motor lacunar stroke | pure motor stroke
G46.6  Pure sensory lacunar syndrome = pure sensory lacunar syndrome | pure sensory lacunar stroke | pure sensory stroke
G46.7  Other lacunar syndrome = ataxic hemiparesis | dysarthria clumsy hand syndrome | sensorimotor lacunar syndrome
G46.8  Other vascular syndrome of the brain = vascular syndrome of brain

# Cerebral palsy
chronic
family Cerebral palsy
  term cerebral palsy | infantile cerebral palsy | congenital cerebral palsy | cerebral paralysis | infantile cerebral paralysis | brain paralysis | infantile brain paralysis | spastic cerebral palsy | child cerebral palsy | little's disease | spastic diplegia | spastic quadriplegic cerebral palsy | spastic diplegic cerebral palsy
  code G80.9  Cerebral palsy, unspecified  needs type
  code G80.0  Cerebral palsy, spastic, all four limbs  when spastic quadriplegia/quadriplegic/quadriplegia/tetraplegic/spastic quadriparesis
  code G80.1  Cerebral palsy, spastic, diplegic  when diplegia/diplegic/spastic/little's disease/spastic diplegia/paraplegic
  code G80.2  Cerebral palsy, spastic, hemiplegic  when hemiplegia/hemiplegic/spastic hemiplegia/hemiparesis
  code G80.3  Cerebral palsy, athetoid  when athetoid/dyskinetic/dystonic/choreoathetoid
  code G80.4  Cerebral palsy, ataxic  when ataxic/ataxia
  code G80.8  Other cerebral palsy  when mixed/mixed type

# Hemiplegia: when the note does not name the dominant side, right counts as dominant and left as not.
not-chronic
family Hemiplegia
  term hemiplegia | hemiparesis | hemiplegic | hemiparetic | left hemiparesis | right hemiparesis | left hemiplegia | right hemiplegia | hemibody paresis | hemibody paralysis | paralysis of one side | hemisyndrome motor | brachiocrural hemiparesis | faciobrachiocrural hemiparesis | brachio crural hemiparesis | facio-brachio-crural hemiparesis | paresis + hemibody
  unless migraine/cerebral palsy/sequela of stroke/due to old stroke/following stroke/transient hemiparesis/ataxic hemiparesis/congenital
  code G81.9{laterality: unspecified=0 right=1 left=4}  Hemiplegia, type unspecified, of the {laterality} side (dominance assumed)
  code G81.92  Hemiplegia, type unspecified, of the left dominant side  when left + left dominant/left handed/left-handed/dominant left/left hand dominant
  code G81.93  Hemiplegia, type unspecified, of the right nondominant side  when right + nondominant/left handed/left-handed/left hand dominant
  code G81.0{laterality: unspecified=0 right=1 left=4}  Flaccid hemiplegia of the {laterality} side (dominance assumed)  when flaccid  absorbs G81.9
  code G81.02  Flaccid hemiplegia of the left dominant side  when flaccid + left + left dominant/left handed/left hand dominant  absorbs G81.9
  code G81.03  Flaccid hemiplegia of the right nondominant side  when flaccid + right + nondominant/left handed/left hand dominant  absorbs G81.9
  code G81.1{laterality: unspecified=0 right=1 left=4}  Spastic hemiplegia of the {laterality} side (dominance assumed)  when spastic/spasticity  absorbs G81.9
  code G81.12  Spastic hemiplegia of the left dominant side  when spastic/spasticity + left + left dominant/left handed/left hand dominant  absorbs G81.9
  code G81.13  Spastic hemiplegia of the right nondominant side  when spastic/spasticity + right + nondominant/left handed/left hand dominant  absorbs G81.9
# Weakness of one side counts as hemiparesis only in the setting of a stroke (Coding Clinic 2015, first quarter).
family One-sided weakness with a stroke
  term right sided weakness | left sided weakness | right hemibody weakness | left hemibody weakness | weakness of right side | weakness of left side | unilateral weakness | right side weakness | left side weakness | weakness + hemibody
  unless facial/face
  code G81.91  Hemiplegia, type unspecified, of the right dominant side  when right + has:I63/has:I61/has:I60/has:I62  absorbs R53.1
  code G81.94  Hemiplegia, type unspecified, of the left nondominant side  when left + has:I63/has:I61/has:I60/has:I62  absorbs R53.1
  code G81.90  Hemiplegia, type unspecified, of an unspecified side  when has:I63/has:I61/has:I60/has:I62  absorbs R53.1
family Paraplegia
  term paraplegia | paraparesis | paraplegic | paralysis of both legs | paralysis of lower limbs | paralysis of legs | lower extremity paralysis | paraparetic | paralysis of both lower limbs | bilateral leg paralysis | spastic paraparesis | flaccid paraplegia | paralysis + both legs/lower extremities/lower limbs | crural paraparesis | paresis of lower limbs | T4 paraplegia | T10 paraplegia | paraplegia of lower limbs
  unless tropical/hereditary/hysterical/familial/cerebral palsy
  code G82.20  Paraplegia, unspecified  needs completeness
  code G82.21  Paraplegia, complete  when complete/ASIA A/flaccid complete
  code G82.22  Paraplegia, incomplete  when incomplete/ASIA B/ASIA C/ASIA D/paraparesis incomplete
family Quadriplegia
  term quadriplegia | tetraplegia | quadriparesis | tetraparesis | quadriplegic | tetraplegic | paralysis of all four limbs | paralysis of four limbs | spastic quadriplegia | spastic tetraparesis | paralysis + four limbs | flaccid tetraplegia | flaccid tetraparesis
  unless cerebral palsy/functional quadriplegia/hysterical
  code G82.50  Quadriplegia, unspecified  needs level
  code G82.51  Quadriplegia, C1-C4, complete  when C1/C2/C3/C4/C3-4/C4-5 + complete/ASIA A
  code G82.52  Quadriplegia, C1-C4, incomplete  when C1/C2/C3/C4/C3-4/C4-5 + incomplete/ASIA B/ASIA C/ASIA D
  code G82.53  Quadriplegia, C5-C7, complete  when C5/C6/C7/C5-6/C6-7 + complete/ASIA A
  code G82.54  Quadriplegia, C5-C7, incomplete  when C5/C6/C7/C5-6/C6-7 + incomplete/ASIA B/ASIA C/ASIA D
G83.0  Paralysis of both arms = diplegia of upper limbs | upper limb diplegia | paralysis of both arms | paralysis of both upper limbs | brachial diplegia | diplegia of arms
family Monoplegia of the leg
  term monoplegia of lower limb | leg monoplegia | monoparesis of lower limb | paralysis of leg | leg paralysis | monoplegia + leg/lower limb/lower extremity | monoparesis + leg/lower limb/lower extremity | crural monoparesis | paralysis of lower limb | crural monoplegia | plegic leg
  unless both/bilateral
  code G83.1{laterality: unspecified=0 right=1 left=4}  Paralysis of the {laterality} leg (dominance assumed)
  code G83.12  Paralysis of the left leg, dominant side  when left + left dominant/left handed/left hand dominant
  code G83.13  Paralysis of the right leg, nondominant side  when right + nondominant/left handed/left hand dominant
family Monoplegia of the arm
  term monoplegia of upper limb | arm monoplegia | monoparesis of upper limb | paralysis of arm | arm paralysis | monoplegia + arm/upper limb/upper extremity | monoparesis + arm/upper limb/upper extremity | brachial monoparesis | paralysis of upper limb | brachial monoplegia | hand paralysis | paralysis of hand | hand plegia
  unless both/bilateral/plexus
  code G83.2{laterality: unspecified=0 right=1 left=4}  Paralysis of the {laterality} arm (dominance assumed)
  code G83.22  Paralysis of the left arm, dominant side  when left + left dominant/left handed/left hand dominant
  code G83.23  Paralysis of the right arm, nondominant side  when right + nondominant/left handed/left hand dominant
family Monoplegia
  term monoplegia | monoparesis | paralysis of one limb
  unless arm/leg/upper limb/lower limb/upper extremity/lower extremity
  code G83.3{laterality: unspecified=0 right=1 left=4}  Paralysis of one limb, unspecified, {laterality} side (dominance assumed)
  code G83.32  Paralysis of one limb, unspecified, left dominant side  when left + left dominant/left handed/left hand dominant
  code G83.33  Paralysis of one limb, unspecified, right nondominant side  when right + nondominant/left handed/left hand dominant
G83.4  Cauda equina syndrome = cauda equina syndrome | cauda equina compression | neurogenic bladder due to cauda equina syndrome
  unless traumatic
G83.5  Locked-in state = locked in syndrome | locked-in state | locked in state
G83.81  Brown-Sequard syndrome = brown sequard syndrome | brown-sequard | hemicord syndrome
G83.82  Anterior cord syndrome = anterior cord syndrome | anterior spinal cord syndrome
G83.83  Posterior cord syndrome = posterior cord syndrome
G83.84  Paralysis after a seizure (Todd) = todd's paralysis | todd paralysis | todd's paresis | postictal paralysis | todd paresis | postictal hemiparesis | postepileptic paralysis | postcritical paresis
G83.89  Other paralytic syndrome = other paralytic syndrome | triplegia | diplegia
  unless facial/spastic
G83.9  Paralysis, unspecified = paralysis | paralytic syndrome | motor paralysis | paresis | flaccid paralysis | motor deficit paralysis | palsy | plegia
  unless vocal/facial/bell/bell's/nerve/diaphragm/cranial/periodic/sleep/gaze/cerebral/ileus/bulbar/supranuclear/paralysis tick/infantile/laryngeal/erb/ocular/gastric/hemidiaphragm/accommodation/recurrent laryngeal/bladder/pharynx/agitans/general paresis/trigeminal/oculomotor/abducens/sixth/third/fourth/VI/III/IV/sciatic/brachial/peroneal/Todd's/Todd/muscle relaxant/neuromuscular/pharmacologic/soft palate/esophagus/saturday night/vocal cord/leg/arm

# Pain, when it is treated for itself
kind symptom
family Chronic pain
  term chronic pain | persistent pain chronic | chronic intractable pain | chronic nonmalignant pain | intractable pain | long standing pain syndrome | chronic widespread pain | chronic pain management
  chronic
  unless chronic pain syndrome/back/low back/neck/abdominal/pelvic/chest/knee/shoulder/hip/joint/headache/foot/ankle
  code G89.29  Other chronic pain
  code G89.21  Chronic pain due to injury  when traumatic/due to trauma/after injury
  code G89.28  Other chronic pain after a procedure  when postprocedural/post surgical
  code G89.22  Chronic pain after chest surgery  when thoracotomy/post thoracotomy
  code G89.3  Pain from a tumor  when cancer/neoplasm related/malignancy
G89.4  Chronic pain syndrome = chronic pain syndrome | chronic pain associated with significant psychosocial dysfunction | chronic pain disorder
  chronic
  kind disease
G89.0  Central pain syndrome = central pain syndrome | thalamic pain syndrome | thalamic pain | central post stroke pain | central neuropathic pain | central pain | myelopathic pain syndrome | thalamic hyperesthetic pain syndrome
  chronic
  kind disease
G89.11  Acute pain due to injury = acute pain due to trauma | acute traumatic pain | acute pain from injury | acute post traumatic pain
family Acute pain after a procedure
  term postoperative pain | post op pain | acute postoperative pain | postprocedural pain | acute post procedural pain | post operative pain | postsurgical pain | post-op pain | acute post operative pain | incisional pain | surgical site pain | postoperative pain control | acute post op pain | pain + postoperative/postprocedural/postsurgical
  unless history/plan
  code G89.18  Other acute pain after a procedure
  code G89.28  Other chronic pain after a procedure  when chronic/persistent
  code G89.12  Acute pain after chest surgery  when thoracotomy
family Pain after thoracotomy
  term post thoracotomy pain | postthoracotomy pain | post thoracotomy pain syndrome | postthoracotomy pain syndrome
  code G89.12  Acute pain after chest surgery
  code G89.22  Chronic pain after chest surgery  when chronic/syndrome
G89.28  Other chronic pain after a procedure = chronic postoperative pain | chronic post surgical pain | chronic postprocedural pain | chronic postsurgical pain | chronic pain after surgery | post mastectomy pain syndrome | postmastectomy pain syndrome | persistent postoperative pain | post herniorrhaphy pain
  chronic
G89.21  Chronic pain due to injury = chronic pain due to trauma | chronic post traumatic pain | chronic posttraumatic pain
  chronic
G89.3  Pain from a tumor = cancer pain | neoplasm related pain | cancer related pain | tumor pain | pain due to malignancy | malignant pain | pain from metastases | oncologic pain | pain due to cancer | pain due to bone metastases | cancer-related pain | tumor related pain | chronic cancer pain | neoplastic pain
  chronic

# Symptoms and signs of consciousness, thinking, mood, behavior, speech and voice, for offices, wards and emergency departments.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 18, R40-R49
kind symptom

R40.0  Drowsiness (somnolence) = somnolence | drowsiness | drowsy | somnolent | excessive sleepiness | sleepy and hard to arouse | obnubilation | obnubilated | daytime drowsiness | tendency to sleep | sleepiness
  integral-to G93.4 G92 G47
R40.1  Stupor = stupor | stuporous | semicoma | semicomatose | soporous | obtunded | obtundation
  integral-to G93.4 G92
  unless catatonic/depressive/dissociative/manic
family Coma
  term coma | comatose | unconscious | unconsciousness | deep coma | in a coma
  kind disease
  unless myxedema/hepatic/diabetic/hypoglycemic/ketoacidotic/hyperosmolar/scale/uremic
  code R40.20  Coma, unspecified  needs score
  code R40.2A  Coma not from injury, due to an underlying condition  when nontraumatic/due to underlying condition/metabolic/anoxic
R40.3  Persistent vegetative state = persistent vegetative state | vegetative state | unresponsive wakefulness
  kind disease
R40.4  Transient change of awareness = transient alteration of awareness | transient altered awareness | staring spell | staring spells | staring episode | transient unresponsiveness | loss of awareness | unresponsive episode | episode of unresponsiveness | zoning out spells | alteration of consciousness transient | transient alteration of consciousness | brief resolved unresponsiveness
family Glasgow coma scale total, 13-15
  term GCS 13/GCS 14/GCS 15/GCS of 13/GCS of 14/GCS of 15/Glasgow 13/Glasgow 14/Glasgow 15/Glasgow coma scale 13/Glasgow coma scale 14/Glasgow coma scale 15/Glasgow coma score 13/Glasgow coma score 14/Glasgow coma score 15/GCS score 13/GCS score 14/GCS score 15/Glasgow scale 13/Glasgow scale 14/Glasgow scale 15/GCS was 15/GCS is 15
  kind finding
  code R40.241{time: *unstated=0 in-the-field=1 at-arrival=2 at-admission=3}  Glasgow coma scale total 13 to 15, {time} time
  code R40.2411  Glasgow coma scale total 13 to 15, in the field  when EMS/ambulance/paramedics
  code R40.2412  Glasgow coma scale total 13 to 15, at arrival to the emergency department  when on arrival/at arrival to emergency department/in ED/emergency room
  code R40.2413  Glasgow coma scale total 13 to 15, at hospital admission  when on admission/at hospital admission/admission
family Glasgow coma scale total, 9-12
  term GCS 9/GCS 10/GCS 11/GCS 12/GCS of 9/GCS of 10/GCS of 11/GCS of 12/Glasgow 9/Glasgow 10/Glasgow 11/Glasgow 12/Glasgow coma scale 9/Glasgow coma scale 10/Glasgow coma scale 11/Glasgow coma scale 12/Glasgow coma score 9/Glasgow coma score 10/Glasgow coma score 11/Glasgow coma score 12/Glasgow scale 9/Glasgow scale 10/Glasgow scale 11/Glasgow scale 12
  kind finding
  code R40.242{time: *unstated=0 in-the-field=1 at-arrival=2 at-admission=3}  Glasgow coma scale total 9 to 12, {time} time
  code R40.2421  Glasgow coma scale total 9 to 12, in the field  when EMS/ambulance/paramedics
  code R40.2422  Glasgow coma scale total 9 to 12, at arrival to the emergency department  when on arrival/at arrival to emergency department/in ED/emergency room
  code R40.2423  Glasgow coma scale total 9 to 12, at hospital admission  when on admission/at hospital admission/admission
family Glasgow coma scale total, 3-8
  term GCS 3/GCS 4/GCS 5/GCS 6/GCS 7/GCS 8/GCS of 3/GCS of 4/GCS of 5/GCS of 6/GCS of 7/GCS of 8/GCS 3T/GCS 6T/Glasgow 3/Glasgow 4/Glasgow 5/Glasgow 6/Glasgow 7/Glasgow 8/Glasgow coma scale 3/Glasgow coma scale 4/Glasgow coma scale 5/Glasgow coma scale 6/Glasgow coma scale 7/Glasgow coma scale 8/Glasgow coma score 3/Glasgow coma score 4/Glasgow coma score 5/Glasgow coma score 6/Glasgow coma score 7/Glasgow coma score 8/Glasgow scale 3/Glasgow scale 4/Glasgow scale 5/Glasgow scale 6/Glasgow scale 7/Glasgow scale 8
  kind finding
  code R40.243{time: *unstated=0 in-the-field=1 at-arrival=2 at-admission=3}  Glasgow coma scale total 3 to 8, {time} time
  code R40.2431  Glasgow coma scale total 3 to 8, in the field  when EMS/ambulance/paramedics
  code R40.2432  Glasgow coma scale total 3 to 8, at arrival to the emergency department  when on arrival/at arrival to emergency department/in ED/emergency room
  code R40.2433  Glasgow coma scale total 3 to 8, at hospital admission  when on admission/at hospital admission/admission

# The three parts of the coma scale, where the note spells them out; the time of the score is the last character.
family Coma scale, eye opening
  term eye opening | eyes open
  kind finding
  unless closed
  code R40.211{time: *unstated=0 in-the-field=1 at-arrival=2 at-admission=3}  Coma scale: eyes never open, {time} time  when never/none/no response
  code R40.212{time: *unstated=0 in-the-field=1 at-arrival=2 at-admission=3}  Coma scale: eyes open to pain, {time} time  when to pain/to painful stimuli/to pressure
  code R40.213{time: *unstated=0 in-the-field=1 at-arrival=2 at-admission=3}  Coma scale: eyes open to sound, {time} time  when to sound/to voice/to speech/to verbal stimuli
family Coma scale, verbal response
  term best verbal response
  kind finding
  code R40.225{time: *unstated=0 in-the-field=1 at-arrival=2 at-admission=3}  Coma scale: verbal response oriented, {time} time  when oriented
  code R40.221{time: *unstated=0 in-the-field=1 at-arrival=2 at-admission=3}  Coma scale: no verbal response, {time} time  when none/no response
  code R40.222{time: *unstated=0 in-the-field=1 at-arrival=2 at-admission=3}  Coma scale: incomprehensible words, {time} time  when incomprehensible
  code R40.223{time: *unstated=0 in-the-field=1 at-arrival=2 at-admission=3}  Coma scale: inappropriate words, {time} time  when inappropriate
  code R40.224{time: *unstated=0 in-the-field=1 at-arrival=2 at-admission=3}  Coma scale: confused conversation, {time} time  when confused
family Coma scale, motor response
  term best motor response
  kind finding
  code R40.236{time: *unstated=0 in-the-field=1 at-arrival=2 at-admission=3}  Coma scale: motor response, obeys commands, {time} time  when obeys commands/follows commands
  code R40.231{time: *unstated=0 in-the-field=1 at-arrival=2 at-admission=3}  Coma scale: no motor response, {time} time  when none/no response
  code R40.232{time: *unstated=0 in-the-field=1 at-arrival=2 at-admission=3}  Coma scale: motor response, extension, {time} time  when extension/extensor/decerebrate
  code R40.233{time: *unstated=0 in-the-field=1 at-arrival=2 at-admission=3}  Coma scale: motor response, abnormal flexion, {time} time  when abnormal flexion/decorticate
  code R40.234{time: *unstated=0 in-the-field=1 at-arrival=2 at-admission=3}  Coma scale: motor response, flexion withdrawal, {time} time  when withdrawal/withdraws
  code R40.235{time: *unstated=0 in-the-field=1 at-arrival=2 at-admission=3}  Coma scale: motor response, localizes pain, {time} time  when localizes/localizes pain

R41.0  Confusion or disorientation, unspecified = confusion | confused | disorientation | disoriented | acute confusion | confusional state | acute confusional state | altered orientation | mental confusion | delirium unspecified | increased confusion | temporospatial disorientation | confusional syndrome
  integral-to F05 G93.4 G92 F03 F01 F02 G30 F10.231
R41.1  Loss of memory for new events (anterograde amnesia) = anterograde amnesia
R41.2  Loss of memory for past events (retrograde amnesia) = retrograde amnesia
R41.3  Other memory loss (amnesia) = memory loss | amnesia | memory impairment | impaired memory | forgetfulness | memory deficit | short term memory loss | short-term memory loss | memory problem | memory difficulty | forgetful | recent memory loss | memory disturbance | poor memory | memory changes | loss of memory | short term memory deficit | amnestic | memory disorder | memory complaints | memory disturbances | memory alteration | memory alterations | memory failures | deficit of memory | loss of recent memory
  integral-to F01-F03 G30 G31
  unless dissociative/psychogenic/global/alcohol/mild cognitive
R41.4  Neglect of one side (hemineglect) = neurologic neglect | hemineglect | hemispatial neglect | left neglect | visual neglect | unilateral neglect | left sided neglect | left hemineglect | right neglect | hemi-neglect | sensory neglect | spatial neglect | heminegligence | left-sided neglect
  integral-to I69.312 I69.112
R41.81  Cognitive decline of age = age related cognitive decline | age-related cognitive decline | senility | senile cognitive decline | age associated memory impairment
R41.82  Altered mental status, unspecified = altered mental status | AMS | mental status change | mental status changes | change in mental status | altered level of consciousness | decreased level of consciousness | altered mentation | decreased mental status | depressed level of consciousness | alteration in mental status | altered sensorium | ALOC | depressed mental status | low level of consciousness | decreased consciousness | impaired consciousness | unresponsive | unresponsiveness | altered consciousness | alteration of consciousness | alteration of level of consciousness | change in level of consciousness
  integral-to G93.4 G92 F05 R41.0 R40.20
  unless transient
R41.83  Borderline intellectual functioning = borderline intellectual functioning | borderline IQ | IQ 71 to 84
R41.840  Attention and concentration deficit = attention deficit | attention and concentration deficit | concentration deficit | poor concentration | difficulty concentrating | inattention | impaired concentration | trouble concentrating | lack of concentration | decreased attention
  integral-to F90 F32 F33 F41
  unless hyperactivity/disorder/ADHD
R41.841  Cognitive communication deficit = cognitive communication deficit | cognitive-linguistic deficit | cognitive communication impairment | cognitive linguistic impairment
R41.842  Visuospatial deficit = visuospatial deficit | visuospatial impairment
R41.843  Psychomotor deficit = psychomotor deficit | psychomotor retardation | psychomotor slowing | bradypsychia
  integral-to F32 F33
R41.844  Executive function deficit = executive function deficit | executive dysfunction | frontal lobe deficit | impaired executive function | executive functioning deficit
R41.85  Not aware of one's own illness (anosognosia) = anosognosia | lack of insight into deficits | unaware of deficit
R41.89  Other symptom of thinking or awareness = akinetic mutism | cognitive changes | cognitive dysfunction | cognitive deficit | cognitive impairment symptoms | brain fog | foggy thinking | mental fog | cognitive deterioration | slowed thinking | mental fogginess | difficulty thinking | trouble thinking clearly | cognitive slowing | slowness of thought | mental slowness
  integral-to F01-F03 G30 G31
  unless mild
R41.9  Symptom of thinking or awareness, not specified = cognitive symptoms | neurocognitive symptoms unspecified
R42  Dizziness or lightheadedness = dizziness | dizzy | lightheadedness | lightheaded | light headed | light-headedness | vertigo | giddiness | vertiginous | lightheadness | feeling faint | dizzy spells | dizzy spell | lightheaded spells | vertiginous symptoms | sensation of instability | wooziness | woozy | vertiginous syndrome | room spinning | dysequilibrium | disturbance of equilibrium | loss of equilibrium | equilibrium disturbance
  integral-to H81 H83.0 I95 I63 G45 R55
  unless benign paroxysmal/positional/epidemic/Meniere/peripheral/central/labyrinthine
R43.0  Loss of smell (anosmia) = anosmia | loss of smell | no sense of smell | loss of sense of smell
  integral-to U07.1 J32
R43.1  Distorted smell (parosmia) = parosmia | cacosmia | distorted smell | phantosmia
R43.2  Distorted or lost taste (parageusia) = parageusia | dysgeusia | loss of taste | ageusia | altered taste | abnormal taste | metallic taste | change in taste | taste disturbance | bad taste in mouth | distorted taste
  integral-to U07.1
R43.8  Other disturbance of smell and taste = loss of smell and taste | loss of taste and smell | anosmia and ageusia | hyposmia | decreased smell | hyposmia and hypogeusia | mixed disturbance of smell and taste
  integral-to U07.1
R43.9  Disturbance of smell and taste, not specified = smell and taste disturbance | disturbance of smell and taste | disturbance of smell
R44.0  Hearing voices (auditory hallucinations) = auditory hallucinations | hearing voices | auditory hallucination | command hallucinations
  integral-to F20 F25 F29 F23
R44.1  Seeing things (visual hallucinations) = visual hallucinations | seeing things that are not there | visual hallucination
  integral-to F20 F25 F29 F05 G31.83
R44.2  Other hallucinations = tactile hallucinations | olfactory hallucinations | gustatory hallucinations | hypnagogic hallucinations | kinesthetic hallucinations
  integral-to F20 F25 F29 F10.231
R44.3  Hallucinations, unspecified  needs type = hallucinations | hallucination | hallucinating | perceptual disturbance
  integral-to F20 F25 F29 F05 F10.231
  unless alcoholic/organic
R44.8  Other symptom of sensation or perception = abnormal perception
R45.0  Nervousness = nervousness | nervous feeling | nervous tension | feeling nervous
  integral-to F41
R45.1  Restlessness and agitation = agitation | agitated | restlessness | restless | psychomotor agitation | motor restlessness | psychomotor restlessness
  integral-to F05 F20 F31 F01-F03 G93.4
  unless legs/leg
R45.2  Unhappiness = unhappiness | unhappy mood
R45.3  Apathy or demoralization = apathy | demoralization | apathetic | hypobulia
  integral-to F32 F33
R45.4  Irritability and anger = irritability | irritable mood | anger outbursts | anger | irritable | temper outbursts | anger issues | easily angered
  integral-to F31 F34 F43 F90
  unless bowel/bladder/airway/infant
R45.5  Hostility = hostility | hostile behavior
R45.6  Violent behavior = violent behavior | aggressive behavior | aggression | aggressiveness | combative | physical aggression | combative behavior | assaultive behavior | heteroaggressiveness | aggressivity
  integral-to F03 F01 F02
  unless aggressive behavior disorder
R45.7  Emotional shock or stress, unspecified = emotional shock | emotional stress | state of emotional shock | emotional distress
R45.81  Low self-esteem = low self esteem | low self-esteem | poor self esteem
R45.82  Worries = excessive worry | worries | constant worry | excessive worrying
  integral-to F41
R45.83  Excessive crying of a child or adult = excessive crying | crying spells | tearful | tearfulness | frequent crying | uncontrollable crying
  integral-to F32 F33 F43 F53
  unless infant/baby/newborn
R45.84  Loss of pleasure (anhedonia) = anhedonia | loss of interest | loss of pleasure | lack of interest | inability to feel pleasure
  integral-to F32 F33 F20
R45.850  Thoughts of killing others (homicidal ideation) = homicidal ideation | homicidal thoughts | homicidal | thoughts of harming others
R45.851  Thoughts of suicide (suicidal ideation) = suicidal ideation | suicidal thoughts | suicidal | suicidality | thoughts of suicide | passive suicidal ideation | suicide ideation | autolytic ideation | thoughts of killing self | wants to kill self | suicidal intent | passive death wish | autolytic ideas
  unless attempt
R45.86  Emotional lability = emotional lability | mood swings | labile mood | labile affect | mood lability | emotionally labile | affective lability
  integral-to F31 F60.3
R45.87  Impulsiveness = impulsiveness | impulsivity | impulsive behavior
  integral-to F90 F31
R45.88  Nonsuicidal self-harm = nonsuicidal self injury | non-suicidal self-injury | cutting behavior | self cutting | self-injurious behavior | self mutilation | NSSI | self-mutilation
R45.89  Other symptom of mood or emotion = low mood | sadness | hopelessness | feeling hopeless | flat affect | blunted affect | depressive symptoms | feeling overwhelmed | depressed affect | emotional symptoms | dysphoric mood
  integral-to F32 F33 F34 F43 F53
R46.0  Very poor personal hygiene = poor personal hygiene | poor hygiene | neglected hygiene | unkempt | abandonment of personal hygiene | neglect of personal hygiene | lack of personal hygiene | poor self care | disheveled
  unless sleep/oral/dental
R46.1  Bizarre appearance = bizarre appearance
R46.2  Strange behavior = bizarre behavior | strange behavior | inexplicable behavior | odd behavior | erratic behavior
R46.3  Overactivity = overactivity | hyperactive behavior | hyperactive child
  integral-to F90 F31
R46.4  Slow and poorly responsive = slowness and poor responsiveness | poor responsiveness | slow to respond | bradyphrenia
R46.5  Suspiciousness = suspiciousness | evasiveness | suspicious behavior | paranoia | paranoid ideation | paranoid thoughts
  integral-to F20 F22 F23 F29
R46.81  Obsessive-compulsive behavior = obsessive compulsive behavior | compulsive behavior | obsessive-compulsive behavior
  integral-to F42
  unless disorder
R46.89  Other symptom of appearance or behavior = behavioral changes | behavior change | behavior problem | behavioral problem | disruptive behavior | behavior concern | behavioral disturbance | oppositional behavior | noncompliant behavior | abnormal behavior | self-neglect | behavioral issues | behavior alteration | behavioral alterations | behavior disorder | conduct alterations
  integral-to F01-F03 F90 F91
R47.01  Loss of language (aphasia) = aphasia | aphasic | expressive aphasia | receptive aphasia | global aphasia | Broca's aphasia | Wernicke's aphasia | motor aphasia | anomic aphasia | mixed aphasia | word finding difficulty | sensory aphasia | conduction aphasia
  integral-to I69.320 I69.120 I69.920
  unless primary progressive/developmental/epilepsy
R47.02  Impaired language (dysphasia) = dysphasia | expressive dysphasia
  integral-to I69.321
  unless developmental
R47.1  Poorly articulated speech (dysarthria) = dysarthria | dysarthric | anarthria | dysarthric speech
  integral-to I69.322 I69.122
R47.81  Slurred speech = slurred speech | slurring of speech | speech slurring | slurring words | slurring
  integral-to I63 F10.12 F10.22 F10.92
R47.82  Fluency disorder in a condition classified elsewhere = fluency disorder due to Parkinson disease | stuttering due to parkinsonism
R47.89  Other speech disturbance = speech difficulty | speech problem | difficulty speaking | trouble speaking | speech impairment | difficulty with speech | impaired speech | garbled speech | bradylalia | logorrhea | scanning speech | incoherent speech | hypophonic speech | unable to speak | inability to speak | speech difficulties | incoherent language | echolalia | palilalia | difficulty talking | trouble talking | difficulty in speaking | difficulty in speech
  unless developmental
R47.9  Speech disturbance, not specified = speech disturbance | abnormal speech | speech alteration | language disturbance | language alteration | speech disorder unspecified | alteration of speech | alteration of language | speech disorder | language impairment | speech defect | speech impediment | altered speech | language disorder | disorder of language | disorders of speech | language disturbances | speech disturbances | speech disorders | speech alterations | language problems
R48.0  Acquired loss of reading (alexia, dyslexia) = alexia | acquired dyslexia
R48.1  Agnosia = agnosia | astereognosis | prosopagnosia | autotopagnosia
  unless visual
R48.2  Apraxia = apraxia | ideomotor apraxia | apraxia of speech | constructional apraxia | dressing apraxia | ideational apraxia | verbal apraxia
  unless gait/ocular/eyelid
R48.3  Visual agnosia = visual agnosia | simultanagnosia
R48.8  Other difficulty with symbols or numbers = acalculia | agraphia | dysgraphia | acquired dyscalculia
R48.9  Difficulty with symbols, not specified = symbolic dysfunction
R49.0  Hoarseness (dysphonia) = dysphonia | hoarseness | hoarse voice | hoarse | raspy voice | voice hoarseness | hoarseness of voice | muscle tension dysphonia
  integral-to J04.0 J37 J38 C32
  unless spasmodic
R49.1  Loss of voice (aphonia) = aphonia | loss of voice | lost voice | voice loss
R49.21  Nasal voice, too much (hypernasality) = hypernasality | hypernasal speech
R49.22  Nasal voice, too little (hyponasality) = hyponasality | hyponasal speech
R49.8  Other voice or resonance problem = voice change | change in voice | voice disorder | nasal voice | voice fatigue | weak voice | hypophonia | muffled voice | hot potato voice | voice changes | bitonal voice
R49.9  Voice problem, not specified = voice disturbance | voice problem

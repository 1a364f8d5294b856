# Epilepsy, migraine and other headache syndromes: emergency departments, neurology, offices, wards.
# The fifth character says intractable, the last says status; a silent note means neither. A seizure alone is R56.9.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, G40-G44

chronic
family Epilepsy
  term epilepsy | recurrent seizures | recurrent seizure | seizure disorder | epileptic | epileptic seizure | epileptic disorder | convulsive disorder epileptic | comitial disease | epileptic seizures | epileptic syndrome | epileptic crisis | epileptic crises | epileptic fits | chronic seizure disorder | known epilepsy | epilepsia | structural epilepsy unspecified | vascular epilepsy | late onset epilepsy
  family-history Z82.0  Family history of epilepsy and other diseases of the nervous system
  unless psychogenic/nonepileptic/non epileptic/pseudoseizure/febrile/absence/myoclonic/rolandic
  code G40.9{intractability: *not-intractable=0 intractable=1}{status: *without-status-epilepticus=9 status-epilepticus=1}  Epilepsy, unspecified, {intractability}, {status}  absorbs R56.9
  code G40.3{intractability: *not-intractable=0 intractable=1}{status: *without-status-epilepticus=9 status-epilepticus=1}  Generalized idiopathic epilepsy, {intractability}, {status}  when idiopathic generalized/generalized idiopathic/primary generalized  absorbs R56.9 G40.9
  code G40.4{intractability: *not-intractable=0 intractable=1}{status: *without-status-epilepticus=9 status-epilepticus=1}  Other generalized epilepsy, {intractability}, {status}  when generalized tonic clonic/grand mal/tonic clonic/atonic/tonic seizures/clonic/akinetic/myoclonic seizures/generalized  absorbs R56.9 G40.9
  code G40.1{intractability: *not-intractable=0 intractable=1}{status: *without-status-epilepticus=9 status-epilepticus=1}  Focal symptomatic epilepsy with simple partial seizures, {intractability}, {status}  when focal/partial/simple partial/localization related/focal seizures/focal aware/jacksonian/frontal lobe/parietal lobe/occipital lobe  absorbs R56.9 G40.9
  code G40.2{intractability: *not-intractable=0 intractable=1}{status: *without-status-epilepticus=9 status-epilepticus=1}  Focal symptomatic epilepsy with complex partial seizures, {intractability}, {status}  when complex partial/focal impaired awareness/temporal lobe/focal seizures with impaired awareness/focal dyscognitive/psychomotor  absorbs R56.9 G40.9
  code G40.501  Seizures from an outside cause, not intractable, with status epilepticus  when alcohol related/alcoholic/sleep deprivation/related to drugs/hormonal changes + status epilepticus
  code G40.509  Seizures from an outside cause, not intractable, without status epilepticus  when alcohol related/alcoholic/sleep deprivation/related to drugs/hormonal changes  absorbs R56.9
family Status epilepticus
  term status epilepticus | epileptic status | nonconvulsive status epilepticus | convulsive status epilepticus | non-convulsive status epilepticus | NCSE | non convulsive status epilepticus | epileptic state | status convulsivus
  not-chronic
  unless without/migrainosus
  code G40.901  Epilepsy, unspecified, not intractable, with status epilepticus  absorbs R56.9 G40.909
  code G40.911  Epilepsy, unspecified, intractable, with status epilepticus  when refractory/super refractory/intractable  absorbs R56.9 G40.909
  code G40.201  Focal symptomatic epilepsy with complex partial seizures, not intractable, with status epilepticus  when complex partial  absorbs R56.9
  code G40.101  Focal symptomatic epilepsy with simple partial seizures, not intractable, with status epilepticus  when focal/partial/epilepsia partialis continua  absorbs R56.9
family Intractable epilepsy
  term intractable epilepsy | refractory epilepsy | drug resistant epilepsy | pharmacoresistant epilepsy | intractable seizure disorder | medically refractory epilepsy | medically intractable epilepsy | intractable seizures | refractory seizures
  unless febrile
  code G40.91{status: *without-status-epilepticus=9 status-epilepticus=1}  Epilepsy, unspecified, intractable, {status}  absorbs R56.9 G40.909
  code G40.21{status: *without-status-epilepticus=9 status-epilepticus=1}  Focal symptomatic epilepsy with complex partial seizures, intractable, {status}  when complex partial/temporal lobe/focal impaired awareness  absorbs R56.9 G40.9
  code G40.11{status: *without-status-epilepticus=9 status-epilepticus=1}  Focal symptomatic epilepsy with simple partial seizures, intractable, {status}  when focal/partial/frontal lobe  absorbs R56.9 G40.9
  code G40.41{status: *without-status-epilepticus=9 status-epilepticus=1}  Other generalized epilepsy, intractable, {status}  when generalized/tonic clonic/grand mal/atonic  absorbs R56.9 G40.9
family Focal idiopathic epilepsy
  term rolandic epilepsy | benign rolandic epilepsy | childhood epilepsy with centrotemporal spikes | benign childhood epilepsy | childhood epilepsy with occipital paroxysms | benign epilepsy with centrotemporal spikes | focal idiopathic epilepsy | self limited epilepsy with centrotemporal spikes | panayiotopoulos syndrome | BECTS | benign focal epilepsy of childhood
  code G40.0{intractability: *not-intractable=0 intractable=1}{status: *without-status-epilepticus=9 status-epilepticus=1}  Focal idiopathic epilepsy, {intractability}, {status}  absorbs R56.9 G40.9
family Focal epilepsy with simple partial seizures
  term simple partial seizures | focal epilepsy | partial epilepsy | simple partial seizure | focal seizures | focal seizure | partial seizures | partial seizure | jacksonian seizure | jacksonian epilepsy | focal motor seizure | focal motor seizures | frontal lobe epilepsy | localization related epilepsy | focal onset seizures | focal aware seizures | occipital lobe epilepsy | parietal lobe epilepsy | bravais jacksonian | symptomatic focal epilepsy | epilepsia partialis continua | jacksonian seizures | simple partial crisis | focal crisis | partial motor seizures | focal onset epilepsy | kojevnikov epilepsy | gelastic seizures | secondarily generalized seizures | partial seizures with secondary generalization | partial motor crises | focal motor crisis | focal crises | partial crises
  unless complex/febrile/impaired awareness
  code G40.1{intractability: *not-intractable=0 intractable=1}{status: *without-status-epilepticus=9 status-epilepticus=1}  Focal symptomatic epilepsy with simple partial seizures, {intractability}, {status}  absorbs R56.9 G40.9
  code G40.111  Focal symptomatic epilepsy with simple partial seizures, intractable, with status epilepticus  when intractable + status epilepticus/partialis continua  absorbs R56.9
family Focal epilepsy with complex partial seizures
  term complex partial seizures | complex partial seizure | temporal lobe epilepsy | complex partial epilepsy | focal impaired awareness seizures | focal seizures with impaired awareness | psychomotor epilepsy | mesial temporal lobe epilepsy | psychomotor seizures | limbic epilepsy | temporal epilepsy | focal dyscognitive seizures | focal impaired awareness seizure | complex partial crises | complex partial crisis | temporal lobe seizures | focal onset impaired awareness seizure | mesial temporal epilepsy
  code G40.2{intractability: *not-intractable=0 intractable=1}{status: *without-status-epilepticus=9 status-epilepticus=1}  Focal symptomatic epilepsy with complex partial seizures, {intractability}, {status}  absorbs R56.9 G40.9 G40.1
family Generalized idiopathic epilepsy
  term unverricht-lundborg disease | unverricht disease | progressive myoclonic epilepsy | idiopathic generalized epilepsy | generalized idiopathic epilepsy | primary generalized epilepsy | generalized genetic epilepsy | genetic generalized epilepsy
  code G40.3{intractability: *not-intractable=0 intractable=1}{status: *without-status-epilepticus=9 status-epilepticus=1}  Generalized idiopathic epilepsy, {intractability}, {status}  absorbs R56.9 G40.9
family Other generalized epilepsy
  term generalized epilepsy | grand mal epilepsy | grand mal seizure | grand mal seizures | generalized tonic clonic epilepsy | epileptic drop attacks | myoclonic astatic epilepsy | doose syndrome | grand mal | atonic seizures | tonic seizures | epilepsy with grand mal seizures on awakening | symptomatic generalized epilepsy | myoclonic epilepsy | myoclonic seizures | akinetic seizure | progressive myoclonic epilepsy | early myoclonic encephalopathy | generalized convulsive epilepsy | generalized seizures epilepsy | tonic-clonic epilepsy | drop attack seizures
  unless idiopathic/juvenile/lafora/genetic/primary/febrile
  code G40.4{intractability: *not-intractable=0 intractable=1}{status: *without-status-epilepticus=9 status-epilepticus=1}  Other generalized epilepsy, {intractability}, {status}  absorbs R56.9 G40.9
G40.42  Cyclin-dependent kinase-like 5 deficiency disorder = CDKL5 deficiency disorder | CDKL5 | cyclin dependent kinase like 5 deficiency
family Seizures from an outside cause
  term alcohol related seizure | seizure related to sleep deprivation | seizure due to sleep deprivation | epileptic seizures related to alcohol | epileptic seizures related to drugs | alcoholic epilepsy | seizure provoked by medication
  not-chronic
  code G40.509  Seizures from an outside cause, not intractable, without status epilepticus  absorbs R56.9
  code G40.501  Seizures from an outside cause, not intractable, with status epilepticus  when status epilepticus  absorbs R56.9
family Other epilepsy
  term reflex epilepsy | photosensitive epilepsy | landau kleffner syndrome | catamenial epilepsy | posttraumatic epilepsy | post traumatic epilepsy | epilepsy with continuous spike wave | rasmussen encephalitis epilepsy | acquired epileptic aphasia | traumatic epilepsy | gelastic epilepsy
  code G40.802  Other epilepsy, not intractable, without status epilepticus  absorbs R56.9 G40.9
  code G40.801  Other epilepsy, not intractable, with status epilepticus  when status epilepticus  absorbs R56.9
  code G40.804  Other epilepsy, intractable, without status epilepticus  when intractable  absorbs R56.9
  code G40.803  Other epilepsy, intractable, with status epilepticus  when intractable + status epilepticus  absorbs R56.9
family Lennox-Gastaut syndrome
  term lennox gastaut syndrome | lennox gastaut | lennox-gastaut
  code G40.812  Lennox-Gastaut syndrome, not intractable, without status epilepticus  absorbs R56.9 G40.9
  code G40.811  Lennox-Gastaut syndrome, not intractable, with status epilepticus  when status epilepticus  absorbs R56.9
  code G40.814  Lennox-Gastaut syndrome, intractable, without status epilepticus  when intractable  absorbs R56.9
  code G40.813  Lennox-Gastaut syndrome, intractable, with status epilepticus  when intractable + status epilepticus  absorbs R56.9
family Epileptic spasms
  term infantile spasms | epileptic spasms | west syndrome | salaam attacks | west's syndrome | infantile spasm | hypsarrhythmia
  code G40.822  Epileptic spasms, not intractable, without status epilepticus  absorbs R56.9 G40.9
  code G40.821  Epileptic spasms, not intractable, with status epilepticus  when status epilepticus  absorbs R56.9
  code G40.824  Epileptic spasms, intractable, without status epilepticus  when intractable  absorbs R56.9
  code G40.823  Epileptic spasms, intractable, with status epilepticus  when intractable + status epilepticus  absorbs R56.9
family Dravet syndrome
  term dravet syndrome | dravet | severe myoclonic epilepsy of infancy | SMEI | polymorphic epilepsy in infancy
  code G40.834  Dravet syndrome, intractable, without status epilepticus  absorbs R56.9 G40.9
  code G40.833  Dravet syndrome, intractable, with status epilepticus  when status epilepticus  absorbs R56.9
family KCNQ2-related epilepsy
  term KCNQ2 related epilepsy | KCNQ2 epilepsy | KCNQ2 encephalopathy | KCNQ2
  code G40.842  KCNQ2-related epilepsy, not intractable, without status epilepticus
  code G40.841  KCNQ2-related epilepsy, not intractable, with status epilepticus  when status epilepticus
  code G40.844  KCNQ2-related epilepsy, intractable, without status epilepticus  when intractable
  code G40.843  KCNQ2-related epilepsy, intractable, with status epilepticus  when intractable + status epilepticus
G40.89  Other seizures = other seizures | unclassified recurrent seizures
family Absence epilepsy
  term absence epilepsy | absence seizures | petit mal | petit mal seizures | childhood absence epilepsy | juvenile absence epilepsy | absence seizure | pyknolepsy | petit mal epilepsy | absence epileptic syndrome | absence crises | absences epilepsy
  code G40.A{intractability: *not-intractable=0 intractable=1}{status: *without-status-epilepticus=9 status-epilepticus=1}  Absence epilepsy, {intractability}, {status}  absorbs R56.9 G40.9
family Juvenile myoclonic epilepsy
  term juvenile myoclonic epilepsy | impulsive petit mal | janz syndrome | JME | janz epilepsy
  code G40.B{intractability: *not-intractable=0 intractable=1}{status: *without-status-epilepticus=9 status-epilepticus=1}  Juvenile myoclonic epilepsy, {intractability}, {status}  absorbs R56.9 G40.9
family Lafora disease
  term lafora disease | lafora body disease | lafora progressive myoclonus epilepsy | lafora epilepsy
  code G40.C{intractability: *not-intractable=0 intractable=1}{status: *without-status-epilepticus=9 status-epilepticus=1}  Lafora progressive myoclonus epilepsy, {intractability}, {status}

# Migraine
family Migraine
  term migraine | migraine headache | migraines | migraine headaches | migrainous headache | migraine attack | migrainous | sick headache | hemicrania migraine | migraine cephalea | acute migraine | history of migraines | migraine disorder | migraine syndrome | migraneous headache
  family-history Z82.0  Family history of epilepsy and other diseases of the nervous system
  unless abdominal/ophthalmoplegic/hemiplegic/menstrual/vestibular/retinal
  code G43.9{intractability: *not-intractable=0 intractable=1}{status: *without-status-migrainosus=9 status-migrainosus=1}  Migraine, unspecified, {intractability}, {status}  absorbs R51.9
  code G43.1{intractability: *not-intractable=0 intractable=1}{status: *without-status-migrainosus=9 status-migrainosus=1}  Migraine with aura, {intractability}, {status}  when with aura/visual aura/classic/classical/aura/complicated/basilar/with typical aura  absorbs R51.9 G43.9
  code G43.0{intractability: *not-intractable=0 intractable=1}{status: *without-status-migrainosus=9 status-migrainosus=1}  Migraine without aura, {intractability}, {status}  when without aura/common/no aura  absorbs R51.9 G43.9
  code G43.7{intractability: *not-intractable=0 intractable=1}{status: *without-status-migrainosus=9 status-migrainosus=1}  Chronic migraine without aura, {intractability}, {status}  when chronic/transformed  absorbs R51.9 G43.9
  code G43.7{intractability: *not-intractable=0 intractable=1}{status: *without-status-migrainosus=9 status-migrainosus=1}  Chronic migraine without aura, {intractability}, {status}  when chronic + without aura  absorbs R51.9 G43.9
  code G43.E{intractability: *not-intractable=0 intractable=1}{status: *without-status-migrainosus=9 status-migrainosus=1}  Chronic migraine with aura, {intractability}, {status}  when chronic + with aura/visual aura  absorbs R51.9 G43.9
family Migraine without aura
  term migraine without aura | common migraine
  code G43.0{intractability: *not-intractable=0 intractable=1}{status: *without-status-migrainosus=9 status-migrainosus=1}  Migraine without aura, {intractability}, {status}  absorbs R51.9 G43.9
  code G43.7{intractability: *not-intractable=0 intractable=1}{status: *without-status-migrainosus=9 status-migrainosus=1}  Chronic migraine without aura, {intractability}, {status}  when chronic  absorbs R51.9 G43.9
family Migraine with aura
  term migraine with aura | classic migraine | classical migraine | basilar migraine | migraine aura | complicated migraine | ocular migraine | complex migraine | visual migraine | ophthalmic migraine | acephalgic migraine | migraine with visual aura | migraine equivalent | retinal migraine | migraine aura without headache | basilar artery migraine | migraine with brainstem aura | confusional migraine | migraine with typical aura | acephalic migraine | alice in wonderland syndrome migraine | migraine with prolonged aura
  unless persistent migraine aura
  code G43.1{intractability: *not-intractable=0 intractable=1}{status: *without-status-migrainosus=9 status-migrainosus=1}  Migraine with aura, {intractability}, {status}  absorbs R51.9 G43.9
  code G43.E{intractability: *not-intractable=0 intractable=1}{status: *without-status-migrainosus=9 status-migrainosus=1}  Chronic migraine with aura, {intractability}, {status}  when chronic  absorbs R51.9 G43.9
family Hemiplegic migraine
  term hemiplegic migraine | familial hemiplegic migraine | sporadic hemiplegic migraine
  code G43.4{intractability: *not-intractable=0 intractable=1}{status: *without-status-migrainosus=9 status-migrainosus=1}  Hemiplegic migraine, {intractability}, {status}  absorbs R51.9 G43.9
family Persistent migraine aura
  term persistent migraine aura | persistent aura
  code G43.5{intractability: *not-intractable=0 intractable=1}{status: *without-status-migrainosus=9 status-migrainosus=1}  Persistent migraine aura without cerebral infarction, {intractability}, {status}
  code G43.6{intractability: *not-intractable=0 intractable=1}{status: *without-status-migrainosus=9 status-migrainosus=1}  Persistent migraine aura with cerebral infarction, {intractability}, {status}  when with cerebral infarction/with infarction/stroke
family Chronic migraine
  term chronic migraine | transformed migraine | chronic migraines | chronic migraine headaches | chronic migraine headache | chronic migraine without aura
  code G43.7{intractability: *not-intractable=0 intractable=1}{status: *without-status-migrainosus=9 status-migrainosus=1}  Chronic migraine without aura, {intractability}, {status}  absorbs R51.9 G43.9
  code G43.E{intractability: *not-intractable=0 intractable=1}{status: *without-status-migrainosus=9 status-migrainosus=1}  Chronic migraine with aura, {intractability}, {status}  when with aura/visual aura  absorbs R51.9 G43.9
family Status migrainosus
  term status migrainosus
  not-chronic
  unless without
  code G43.901  Migraine, unspecified, not intractable, with status migrainosus  absorbs R51.9
  code G43.911  Migraine, unspecified, intractable, with status migrainosus  when intractable  absorbs R51.9
family Other migraine
  term vestibular migraine | other migraine | atypical migraine | migraine variant | migrainous vertigo | vertiginous migraine | migraine associated vertigo
  code G43.8{intractability: *not-intractable=0 intractable=1}{status: *without-status-migrainosus=9 status-migrainosus=1}  Other migraine, {intractability}, {status}  absorbs R51.9 G43.9 R42
family Menstrual migraine
  term menstrual migraine | menstrual migraines | menstrually related migraine | menstrual headache | premenstrual migraine | catamenial migraine
  sex female
  code G43.829  Menstrual migraine, not intractable, without status migrainosus  absorbs R51.9 G43.9
  code G43.821  Menstrual migraine, not intractable, with status migrainosus  when status migrainosus
  code G43.839  Menstrual migraine, intractable, without status migrainosus  when intractable
  code G43.831  Menstrual migraine, intractable, with status migrainosus  when intractable + status migrainosus
family Cyclical vomiting with migraine
  term cyclical vomiting in migraine | cyclic vomiting associated with migraine | cyclic vomiting migraine
  code G43.A{intractability: *not-intractable=0 intractable=1}  Cyclical vomiting in migraine, {intractability}
family Ophthalmoplegic migraine
  term ophthalmoplegic migraine | recurrent painful ophthalmoplegic neuropathy
  code G43.B{intractability: *not-intractable=0 intractable=1}  Ophthalmoplegic migraine, {intractability}  absorbs G43.9
family Periodic headache syndromes
  term periodic headache syndrome | periodic headache syndromes
  code G43.C{intractability: *not-intractable=0 intractable=1}  Periodic headache syndrome of child or adult, {intractability}
family Abdominal migraine
  term abdominal migraine
  code G43.D{intractability: *not-intractable=0 intractable=1}  Abdominal migraine, {intractability}  absorbs G43.9

# Other headache syndromes: here the last character says intractable.
family Cluster headache
  term cluster headache | cluster headaches | histamine headache | horton headache | ciliary neuralgia | cluster headache syndrome | migrainous neuralgia | horton's cephalalgia | horton cephalea
  code G44.00{intractability: *not-intractable=9 intractable=1}  Cluster headache, unspecified, {intractability}  absorbs R51.9
  code G44.01{intractability: *not-intractable=9 intractable=1}  Episodic cluster headache, {intractability}  when episodic  absorbs R51.9
  code G44.02{intractability: *not-intractable=9 intractable=1}  Chronic cluster headache, {intractability}  when chronic  absorbs R51.9
family Paroxysmal hemicrania
  term paroxysmal hemicrania
  code G44.03{intractability: *not-intractable=9 intractable=1}  Episodic paroxysmal hemicrania, {intractability}  absorbs R51.9
  code G44.04{intractability: *not-intractable=9 intractable=1}  Chronic paroxysmal hemicrania, {intractability}  when chronic  absorbs R51.9
family SUNCT
  term SUNCT | short lasting unilateral neuralgiform headache | SUNCT syndrome | SUNA headache
  code G44.05{intractability: *not-intractable=9 intractable=1}  Short-lasting one-sided neuralgiform headache with red, tearing eye (SUNCT), {intractability}  absorbs R51.9
family Other trigeminal autonomic headache
  term trigeminal autonomic cephalgia | trigeminal autonomic cephalalgia | trigeminal autonomic headache
  code G44.09{intractability: *not-intractable=9 intractable=1}  Other trigeminal autonomic headache, {intractability}  absorbs R51.9
G44.1  Vascular headache = vascular headache
family Tension headache
  term tension headache | tension headaches | tension type headache | muscle contraction headache | tension-type headaches | muscle tension headache | stress headache | tensional headache | tension cephalea
  not-chronic
  code G44.20{intractability: *not-intractable=9 intractable=1}  Tension headache, unspecified, {intractability}  absorbs R51.9
  code G44.21{intractability: *not-intractable=9 intractable=1}  Episodic tension headache, {intractability}  when episodic  absorbs R51.9
  code G44.22{intractability: *not-intractable=9 intractable=1}  Chronic tension headache, {intractability}  when chronic  absorbs R51.9
family Headache after injury
  term post traumatic headache | posttraumatic headache | post concussive headache | postconcussive headache | headache after head injury | post concussion headache | headache after concussion | posttraumatic cephalgia | headache + concussion
  not-chronic
  code G44.30{intractability: *not-intractable=9 intractable=1}  Headache after injury, unspecified, {intractability}  needs acuity  absorbs R51.9
  code G44.31{intractability: *not-intractable=9 intractable=1}  Acute headache after injury, {intractability}  when acute  absorbs R51.9
  code G44.32{intractability: *not-intractable=9 intractable=1}  Chronic headache after injury, {intractability}  when chronic  absorbs R51.9
family Medicine overuse headache
  term medication overuse headache | drug induced headache | rebound headache | analgesic rebound headache | medication induced headache | analgesic overuse headache | rebound headaches | headache due to medication overuse | MOH headache
  code G44.4{intractability: *not-intractable=0 intractable=1}  Headache from medicines or their overuse, {intractability}  absorbs R51.9
not-chronic
G44.51  Hemicrania continua = hemicrania continua
G44.52  New daily persistent headache = new daily persistent headache | NDPH
G44.53  Primary thunderclap headache = thunderclap headache | primary thunderclap headache
G44.59  Other complicated headache syndrome = complicated headache syndrome
G44.81  Headache that wakes from sleep (hypnic) = hypnic headache
G44.82  Headache with sexual activity = headache with sexual activity | coital headache | orgasmic headache | postcoital headache | preorgasmic headache | orgasm headache | headache during intercourse
G44.83  Primary cough headache = cough headache | primary cough headache
G44.84  Primary exertional headache = exertional headache | exercise headache | primary exertional headache
G44.85  Primary stabbing headache = stabbing headache | ice pick headache | primary stabbing headache | icepick headache
G44.86  Headache from the neck (cervicogenic) = cervicogenic headache | cervicogenic headaches | headache of cervical origin | headache from neck
G44.89  Other headache syndrome = headache syndrome | nummular headache | idiopathic intracranial pressure headache | sinus headache | chronic daily headache | headache disorder | high altitude headache | chronic daily headaches | airplane headache
  chronic

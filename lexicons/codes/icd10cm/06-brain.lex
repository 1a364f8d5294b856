# Meningitis, encephalitis, degenerative, movement and demyelinating diseases, hydrocephalus, encephalopathy and other
# disorders of brain and cord: neurology, wards, emergency departments. The dementia of these diseases is in 05-dementia-delirium.lex.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, G00-G37, G90-G99

# Inflammation
family Meningitis
  term meningitis | acute meningitis | meningoencephalitis meningitis | leptomeningitis | arachnoiditis | pachymeningitis | aseptic meningitis unspecified | spinal meningitis | meningitic syndrome
  history Z86.61  Personal history of infections of the central nervous system
  unless viral/cryptococcal/tuberculous/meningococcal/carcinomatous/fungal/leptomeningeal/vaccine/aseptic/listeria/lyme/herpes/syphilitic/enteroviral/coccidioidal/vaccination/candidal
  code G03.9  Meningitis, unspecified  needs cause
  code G00.9  Bacterial meningitis, unspecified  when bacterial/purulent/suppurative/pyogenic/septic
  code G00.0  Meningitis from Haemophilus  when haemophilus/hemophilus/influenzae
  code G00.1  Meningitis from pneumococcus  when pneumococcal/streptococcus pneumoniae/pneumococcus
  code G00.2  Meningitis from streptococcus  when streptococcal/streptococcus/group B strep/strep agalactiae/streptococcus agalactiae
  code G00.3  Meningitis from staphylococcus  when staphylococcal/staphylococcus/MRSA/staph aureus
  code G00.8  Other bacterial meningitis  when e coli/klebsiella/pseudomonas/gram negative/escherichia coli/acinetobacter/enterobacter
  code G03.0  Meningitis without pus  when nonpyogenic/nonbacterial/aseptic
  code G03.1  Chronic meningitis  when chronic
  code G03.8  Meningitis from another known cause  when chemical/drug induced
G00.9  Bacterial meningitis, unspecified = bacterial meningitis | purulent meningitis | pyogenic meningitis | suppurative meningitis | septic meningitis
  history Z86.61  Personal history of infections of the central nervous system
G00.0  Meningitis from Haemophilus = haemophilus meningitis | h influenzae meningitis | haemophilus influenzae meningitis
G00.1  Meningitis from pneumococcus = pneumococcal meningitis | streptococcus pneumoniae meningitis | meningitis due to pneumococcus
G00.2  Meningitis from streptococcus = streptococcal meningitis | group B streptococcal meningitis
G00.3  Meningitis from staphylococcus = staphylococcal meningitis | MRSA meningitis
G00.8  Other bacterial meningitis = gram negative meningitis | e coli meningitis | klebsiella meningitis | meningoencephalitis due to klebsiella
G01  Meningitis in a bacterial disease coded elsewhere = meningitis in bacterial disease
G02  Meningitis in another infection coded elsewhere = meningitis in viral disease | HIV meningitis | meningitis in parasitic disease
G03.0  Meningitis without pus = aseptic meningitis | nonpyogenic meningitis | sterile meningitis
  unless viral
G03.1  Chronic meningitis = chronic meningitis | hypertrophic pachymeningitis | chronic lymphocytic meningitis
G03.2  Benign recurrent meningitis (Mollaret) = mollaret meningitis | mollaret's meningitis | benign recurrent meningitis
G03.8  Meningitis from another known cause = chemical meningitis | drug induced aseptic meningitis | drug induced meningitis | IVIG induced aseptic meningitis
family Disseminated encephalomyelitis
  term acute disseminated encephalomyelitis | ADEM | acute disseminated encephalitis
  code G04.00  Acute disseminated encephalomyelitis, unspecified
  code G04.01  Acute disseminated encephalomyelitis after infection  when postinfectious/post infectious/after infection
  code G04.02  Acute disseminated encephalomyelitis after immunization  when postvaccination/postimmunization/after vaccination/post vaccination
G04.1  Tropical spastic paraplegia = tropical spastic paraplegia | tropical spastic paraparesis | HTLV-1 associated myelopathy | HTLV-1 myelopathy | HTLV associated myelopathy
  chronic
G04.2  Bacterial meningoencephalitis or meningomyelitis = bacterial meningoencephalitis | bacterial meningomyelitis | purulent meningoencephalitis
family Necrotizing hemorrhagic encephalopathy
  term acute necrotizing hemorrhagic encephalopathy | acute necrotizing encephalopathy | acute hemorrhagic necrotizing encephalopathy
  code G04.30  Acute necrotizing hemorrhagic encephalopathy, unspecified
  code G04.31  Acute necrotizing hemorrhagic encephalopathy after infection  when postinfectious/influenza/after infection
  code G04.32  Acute necrotizing hemorrhagic encephalopathy after immunization  when postimmunization/after vaccination
  code G04.39  Other acute necrotizing hemorrhagic encephalopathy  when other
family Encephalitis
  term ventriculitis | cerebral ventriculitis | ependymitis | encephalitis | meningoencephalitis | encephalomyelitis | acute encephalitis | rhombencephalitis | brain inflammation | brainstem encephalitis | cerebellitis | cerebritis | meningo-encephalitis | romboencephalitis | cerebral inflammation
  history Z86.61  Personal history of infections of the central nervous system
  unless viral/herpes/herpetic/west nile/toxoplasma/japanese/tick borne/equine/measles/varicella/lupus/disseminated/myalgic/bacterial/tuberculous/cryptococcal/listeria/enteroviral
  code G04.90  Encephalitis or encephalomyelitis, unspecified  needs cause
  code G04.81  Other encephalitis or encephalomyelitis  when autoimmune/limbic/anti-NMDA/NMDA receptor/noninfectious/paraneoplastic/rasmussen
G04.81  Other encephalitis or encephalomyelitis = autoimmune encephalitis | limbic encephalitis | anti-NMDA receptor encephalitis | NMDA receptor encephalitis | anti NMDA receptor encephalitis | rasmussen encephalitis | noninfectious encephalitis | anti-NMDAR encephalitis | paraneoplastic encephalitis | paraneoplastic limbic encephalitis | LGI1 encephalitis | bickerstaff encephalitis | hashimoto encephalopathy | autoimmune encephalopathy | steroid responsive encephalopathy
G04.82  Acute flaccid myelitis = acute flaccid myelitis
family Myelitis
  term myelitis | myelitides | inflammation of spinal cord | acute myelitis
  unless transverse/osteomyelitis/polio/flaccid
  code G04.91  Myelitis, unspecified
  code G04.89  Other myelitis  when radiation/infectious/postinfectious
G05.3  Encephalitis in a disease coded elsewhere = encephalitis in systemic lupus | encephalitis in disease classified elsewhere | encephalitis in SLE
G05.4  Myelitis in a disease coded elsewhere = myelitis in systemic lupus | myelitis in disease classified elsewhere | lupus myelitis
family Brain abscess
  term brain abscess | cerebral abscess | intracranial abscess | cerebellar abscess | abscess of brain | subdural empyema | epidural empyema intracranial | abscess + brain/cerebral/intracranial/temporal lobe/frontal lobe/cerebellum | intracranial granuloma | otogenic brain abscess | cerebral abscesses | intracranial empyema | cerebral granuloma
  history Z86.61  Personal history of infections of the central nervous system
  unless amebic/tuberculous/toxoplasma
  code G06.0  Abscess or granuloma inside the skull
family Spinal abscess
  term spinal epidural abscess | epidural abscess spine | intraspinal abscess | spinal cord abscess | abscess of spinal cord | lumbar epidural abscess | thoracic epidural abscess | cervical epidural abscess | epidural abscess + spine/lumbar/cervical/thoracic/spinal | spinal subdural abscess | spinal epidural empyema
  code G06.1  Abscess or granuloma inside the spine
G06.2  Extradural or subdural abscess, unspecified = epidural abscess | extradural abscess | subdural abscess | extradural empyema | epidural empyema | peridural abscess | subdural empyema | epidural brain abscess
  unless spine/spinal/lumbar/cervical/thoracic/intracranial/cranial
G07  Intracranial or spinal abscess in a disease coded elsewhere = brain abscess in other disease
G08  Infected clot or inflammation of the veins inside skull or spine = septic cavernous sinus thrombosis | cavernous sinus thrombophlebitis | septic thrombosis of venous sinus | lateral sinus thrombophlebitis | intracranial thrombophlebitis | septic dural sinus thrombosis | septic venous sinus thrombosis | thrombophlebitis + sinus/intracranial/cavernous | lateral sinus thrombosis otogenic | sigmoid sinus thrombophlebitis | cavernous sinus thrombosis
  unless nonpyogenic
G09  Late effect of inflammation of the central nervous system = sequelae of meningitis | sequela of meningitis | sequela of encephalitis | sequelae of encephalitis | sequelae of inflammatory disease of central nervous system | meningitis sequelae

# Degeneration
chronic
G10  Huntington disease = huntington disease | huntington's disease | huntington chorea | huntington's chorea | huntington | chorea huntington
  family-history Z82.0  Family history of epilepsy and other diseases of the nervous system
family Hereditary ataxia
  term machado joseph disease | machado-joseph disease | SCA1 | SCA2 | SCA3 | SCA6 | SCA7 | SCA8 | SCA17 | hereditary ataxia | spinocerebellar ataxia | hereditary cerebellar ataxia | spinocerebellar degeneration | familial ataxia | spinocerebellar atrophy
  code G11.9  Hereditary ataxia, unspecified
  code G11.8  Other hereditary ataxia  when type 1/type 2/type 3/type 6/type 7/type 8/spinocerebellar type/machado joseph/SCA1/SCA2/SCA3/SCA6/SCA7/SCA8/SCA17
G11.0  Congenital ataxia that does not progress = congenital nonprogressive ataxia | nonprogressive congenital ataxia
family Early-onset cerebellar ataxia
  term early onset cerebellar ataxia
  code G11.10  Early-onset cerebellar ataxia, unspecified
  code G11.19  Other early-onset cerebellar ataxia  when with myoclonus/with essential tremor/retained reflexes
G11.11  Friedreich ataxia = friedreich ataxia | friedreich's ataxia | friedreich
G11.2  Late-onset cerebellar ataxia = late onset cerebellar ataxia | marie ataxia | marie cerebellar ataxia | late onset ataxia
G11.3  Ataxia with defective DNA repair = ataxia telangiectasia | louis bar syndrome | louis-bar syndrome
G11.4  Hereditary spastic paraplegia = hereditary spastic paraplegia | hereditary spastic paraparesis | strumpell lorrain | familial spastic paraplegia | strumpell-lorrain disease
G11.5  Hypomyelination with low sex hormones and few teeth (4H) = 4H leukodystrophy | 4H syndrome | hypomyelination hypogonadotropic hypogonadism hypodontia | POLR3 related leukodystrophy
G11.6  Leukodystrophy with vanishing white matter = vanishing white matter disease | leukodystrophy with vanishing white matter
family Spinal muscular atrophy
  term spinal muscular atrophy | SMA type | hereditary spinal muscular atrophy | spinal amyotrophy | spinal muscle atrophy
  unless progressive
  code G12.9  Spinal muscular atrophy, unspecified  needs type
  code G12.0  Spinal muscular atrophy type I, infantile  when type 1/infantile/werdnig hoffmann
  code G12.1  Other inherited spinal muscular atrophy  when type 2/type 3/juvenile/kugelberg/adult form/childhood/kennedy
G12.0  Spinal muscular atrophy type I, infantile = werdnig hoffmann disease | werdnig-hoffmann | infantile spinal muscular atrophy
G12.1  Other inherited spinal muscular atrophy = kugelberg welander disease | kennedy disease | spinal bulbar muscular atrophy | fazio londe | spinobulbar muscular atrophy | kennedy's disease | progressive bulbar palsy of childhood
family Motor neuron disease
  term motor neuron disease | motor neurone disease | motor neuron syndrome | motor neuronopathy
  family-history Z82.0  Family history of epilepsy and other diseases of the nervous system
  code G12.20  Motor neuron disease, unspecified
  code G12.24  Familial motor neuron disease  when familial
G12.21  Amyotrophic lateral sclerosis = amyotrophic lateral sclerosis | lou gehrig disease | lou gehrig's disease | =ALS | bulbar ALS | ALS with
  family-history Z82.0  Family history of epilepsy and other diseases of the nervous system
  unless ambulance/transport/unit/crew/EMS/provider/transfer
G12.22  Progressive bulbar palsy = progressive bulbar palsy | bulbar palsy
G12.23  Primary lateral sclerosis = primary lateral sclerosis
G12.24  Familial motor neuron disease = familial motor neuron disease | familial amyotrophic lateral sclerosis
G12.25  Progressive spinal muscle atrophy = progressive spinal muscle atrophy | progressive muscular atrophy | progressive spinal muscular atrophy
G12.29  Other motor neuron disease = other motor neuron disease
G12.8  Other spinal muscular atrophy = scapuloperoneal spinal muscular atrophy | hirayama disease | monomelic amyotrophy
G13.0  Nerve and muscle disease from a remote tumor = paraneoplastic neuropathy | paraneoplastic neuromyopathy | paraneoplastic sensory neuropathy | carcinomatous neuromyopathy | paraneoplastic sensory neuronopathy | denny-brown syndrome | carcinomatous neuropathy
G13.1  Other wasting of the central nervous system in cancer = paraneoplastic limbic encephalopathy | paraneoplastic cerebellar degeneration
G13.2  Wasting of the central nervous system in myxedema = cerebellar ataxia due to myxedema | cerebellar ataxia in hypothyroidism | myxedema ataxia
G13.8  Wasting of the central nervous system in another disease = systemic atrophy of central nervous system in other disease
G14  Late effects of polio (postpolio syndrome) = postpolio syndrome | post polio syndrome | post-polio syndrome | postpolio myelitic syndrome
family Parkinson disease
  term parkinson disease | parkinson's disease | parkinsons | parkinson | parkinson's | paralysis agitans | idiopathic parkinson disease | idiopathic parkinsonism | parkinson's syndrome idiopathic | primary parkinsonism | idiopathic parkinson's disease
  family-history Z82.0  Family history of epilepsy and other diseases of the nervous system
  unless wolff/white/drug induced/vascular/secondary
  code G20.A1  Parkinson disease without dyskinesia, without mention of fluctuations  absorbs G24.9 G20.C R25.1
  code G20.A2  Parkinson disease without dyskinesia, with fluctuations  when fluctuations/off episodes/motor fluctuations/wearing off/OFF time  absorbs G24.9 G20.C R25.1
  code G20.B1  Parkinson disease with dyskinesia, without mention of fluctuations  when dyskinesia/dyskinesias/levodopa induced dyskinesia  absorbs G24.9 G20.C R25.1
  code G20.B2  Parkinson disease with dyskinesia, with fluctuations  when dyskinesia/dyskinesias + fluctuations/off episodes/motor fluctuations/wearing off/OFF time  absorbs G24.9 G20.C R25.1
family Parkinsonism
  term parkinsonism | parkinsonian syndrome | parkinsonian | parkinsonian features | parkinsonian symptoms | rigid akinetic syndrome | akinetic rigid syndrome | atypical parkinsonism | parkinsonian tremor
  unless wolff/idiopathic parkinsonism
  code G20.C  Parkinsonism, unspecified  needs cause
  code G21.9  Secondary parkinsonism, unspecified  when secondary
  code G21.11  Parkinsonism from neuroleptics  when neuroleptic/neuroleptics/antipsychotic/haloperidol/risperidone
  code G21.19  Parkinsonism from another drug  when drug-induced/metoclopramide/valproate
  code G21.4  Vascular parkinsonism  when vascular/arteriosclerotic
  code G21.3  Parkinsonism after encephalitis  when postencephalitic
  code G21.2  Parkinsonism from another outside agent  when manganese/MPTP/toxin
G21.0  Neuroleptic malignant syndrome = neuroleptic malignant syndrome | malignant neuroleptic syndrome
  not-chronic
G21.19  Parkinsonism from another drug = drug induced parkinsonism | medication induced parkinsonism
G21.11  Parkinsonism from neuroleptics = neuroleptic induced parkinsonism | antipsychotic induced parkinsonism
G21.4  Vascular parkinsonism = vascular parkinsonism | lower body parkinsonism | arteriosclerotic parkinsonism
G21.8  Other secondary parkinsonism = posttraumatic parkinsonism | postanoxic parkinsonism
G23.0  Brain iron accumulation (Hallervorden-Spatz) = hallervorden spatz disease | pantothenate kinase associated neurodegeneration | neurodegeneration with brain iron accumulation | hallervorden-spatz | PKAN | pantothenate kinase deficiency
G23.1  Progressive supranuclear palsy = progressive supranuclear palsy | steele richardson olszewski | progressive supranuclear ophthalmoplegia | PSP palsy | steele-richardson-olszewski syndrome | supranuclear palsy
G23.2  Striatonigral degeneration (multiple system atrophy, parkinsonian) = striatonigral degeneration | multiple system atrophy parkinsonian type | =MSA-P
G23.3  Hypomyelination with atrophy of basal ganglia and cerebellum = H-ABC leukodystrophy | hypomyelination with atrophy of basal ganglia and cerebellum
G23.8  Other degeneration of the basal ganglia = calcification of basal ganglia | fahr disease | basal ganglia calcification | fahr's disease | fahr syndrome | fahr's syndrome | basal ganglia calcifications | neurogenic orthostatic hypotension with MSA
G23.9  Degeneration of the basal ganglia, unspecified = basal ganglia degeneration | degenerative disease of basal ganglia
family Alzheimer disease
  term alzheimer disease | alzheimer's disease | alzheimer | alzheimer's | alzheimer dementia | alzheimer's dementia | dementia of alzheimer type | dementia alzheimer type | senile dementia of alzheimer type | alzheimer type dementia | dementia + alzheimer | early onset alzheimer disease | early onset alzheimer | late onset alzheimer disease | late onset alzheimer | presenile alzheimer | dementia due to alzheimer disease
  family-history Z82.0  Family history of epilepsy and other diseases of the nervous system
  unless screening/research/risk of
  code G30.9  Alzheimer disease, unspecified  needs onset  absorbs F03 R41.3
  code G30.0  Alzheimer disease with early onset  when early onset/presenile/early-onset/younger onset/familial  absorbs F03 R41.3
  code G30.1  Alzheimer disease with late onset  when late onset/late-onset/senile  absorbs F03 R41.3
  code G30.8  Other Alzheimer disease  when atypical/posterior cortical/logopenic  absorbs F03 R41.3
family Pick disease
  term pick disease of brain | pick's disease | primary progressive aphasia | progressive isolated aphasia | pick disease
  code G31.01  Pick disease of the brain (frontotemporal)  absorbs F03
family Frontotemporal neurocognitive disorder
  term frontotemporal dementia | frontotemporal lobar degeneration | frontal dementia | frontotemporal neurocognitive disorder | behavioral variant frontotemporal dementia | =bvFTD | frontotemporal degeneration | semantic dementia | =FTD
  code G31.09  Other frontotemporal neurocognitive disorder  absorbs F03
G31.1  Senile degeneration of the brain = senile degeneration of brain | senile brain degeneration | senile brain atrophy
G31.2  Degeneration of the nervous system from alcohol = alcoholic cerebellar degeneration | alcoholic encephalopathy | alcoholic cerebellar ataxia | alcoholic brain degeneration | alcohol related cerebellar degeneration | dysfunction of autonomic nervous system due to alcohol | alcoholic cerebral degeneration | cerebellar degeneration + alcohol | alcoholic cerebellar atrophy
G31.80  Leukodystrophy, unspecified = leukodystrophy
  unless metachromatic/globoid/adrenoleukodystrophy/vanishing
G31.81  Alpers disease = alpers disease | alpers syndrome | grey matter degeneration
G31.82  Leigh disease = leigh disease | leigh syndrome | subacute necrotizing encephalomyelopathy | leigh's disease | leigh's syndrome
family Lewy body disease
  term lewy body dementia | dementia with lewy bodies | lewy body disease | lewy bodies | diffuse lewy body disease | neurocognitive disorder with lewy bodies | DLB dementia | lewy body
  code G31.83  Neurocognitive disorder with Lewy bodies  absorbs F03
family Dementia of Parkinson disease
  term parkinson disease dementia | parkinson dementia | parkinson's dementia | dementia due to parkinson disease | dementia in parkinson disease
  code G20.A1  Parkinson disease without dyskinesia, without mention of fluctuations  absorbs F03
G31.84  Mild cognitive impairment of uncertain cause = mild cognitive impairment | =MCI | mild cognitive disorder | amnestic mild cognitive impairment | mild neurocognitive impairment | cognitive impairment mild | mild cognitive deficit | cognitive impairment | mild cognitive decline | cognitive decline | impaired cognition | cognitive impairment unspecified
  unless due to/vascular/dementia/severe
G31.85  Corticobasal degeneration = corticobasal degeneration | corticobasal syndrome | corticobasal ganglionic degeneration
G31.86  Alexander disease = alexander disease
G31.87  Primary progressive apraxia of speech = primary progressive apraxia of speech
G31.89  Other degenerative disease of the nervous system = cerebral atrophy | brain atrophy | cortical atrophy | cerebellar atrophy | cerebellar degeneration | corticosubcortical atrophy | atrophy of brain | diffuse cerebral atrophy | cortico-subcortical atrophy | posterior cortical atrophy | cerebral volume loss | neuronal ceroid degeneration adult | cerebellar cortical atrophy | atrophy + brain/cerebral/cerebellar/cortex | encephalic atrophy
  unless alcoholic/muscular/muscle/renal/multiple system/hippocampal sclerosis/optic/villous/kidney/circumscribed
G31.9  Degenerative disease of the nervous system, unspecified = neurodegenerative disease | neurodegenerative disorder | cerebral degeneration | degenerative brain disease | neurodegeneration | progressive neurodegenerative disease | degenerative encephalopathy | degenerative disease of nervous system
G32.0  Subacute combined degeneration of the cord = subacute combined degeneration | subacute combined degeneration of spinal cord | funicular myelosis | combined sclerosis of spinal cord | dorsolateral sclerosis
G32.81  Cerebellar ataxia in a disease coded elsewhere = gluten ataxia | cerebellar ataxia in disease classified elsewhere | paraneoplastic cerebellar ataxia | cerebellar ataxia due to hypothyroidism
G32.89  Other degenerative disorder in a disease coded elsewhere = degenerative encephalopathy in disease classified elsewhere

# Movement
not-chronic
G24.01  Tardive dyskinesia (drug-induced) = tardive dyskinesia | drug induced dyskinesia | tardive orofacial dyskinesia | neuroleptic induced tardive dyskinesia | drug induced subacute dyskinesia | drug induced orofacial dyskinesia | drug induced blepharospasm
  chronic
G24.02  Acute dystonia from a drug = acute dystonic reaction | drug induced dystonia acute | acute dystonia | neuroleptic induced acute dystonia | dystonic reaction | drug induced acute dystonia | extrapyramidal dystonic reaction
G24.09  Other dystonia from a drug = tardive dystonia | drug induced dystonia
chronic
G24.1  Genetic torsion dystonia = genetic torsion dystonia | dystonia musculorum deformans | idiopathic torsion dystonia | dystonia deformans progressiva | familial dystonia | segawa disease | dopa responsive dystonia | primary generalized dystonia | torsion dystonia | idiopathic familial dystonia | DYT1 dystonia | early onset torsion dystonia
G24.2  Idiopathic dystonia, not familial = idiopathic nonfamilial dystonia
G24.3  Spasmodic torticollis (cervical dystonia) = spasmodic torticollis | cervical dystonia
G24.4  Idiopathic dystonia of mouth and face = orofacial dystonia | meige syndrome | oromandibular dystonia | orofacial dyskinesia | idiopathic orofacial dystonia | jaw dystonia | buccal dyskinesia | cranial dystonia
G24.5  Blepharospasm = blepharospasm | essential blepharospasm | benign essential blepharospasm
  unless drug induced
G24.8  Other dystonia = focal dystonia | acquired torsion dystonia | segmental dystonia | writer's cramp | hand dystonia | task specific dystonia | musician's dystonia | generalized dystonia | hemidystonia | limb dystonia | paroxysmal dystonia
G24.9  Dystonia, unspecified = dystonia | dyskinesia | dystonic posture | dystonic disorder | dyskinesias | dystonic
  unless drug induced/vegetative/neurovegetative/biliary/ciliary/esophageal/tardive/levodopa/tracheobronchial/muscular/urinary/neurocirculatory/vulvar/reaction/apical/anterior/wall
G25.0  Essential tremor = essential tremor | familial tremor | benign essential tremor | familial essential tremor | hereditary tremor | tremor essential
  family-history Z82.0  Family history of epilepsy and other diseases of the nervous system
G25.1  Tremor from a drug = drug induced tremor | medication induced tremor | tremor due to lithium | tremor due to medication | lithium tremor
G25.2  Other specified tremor = orthostatic tremor | holmes tremor | rubral tremor | physiologic tremor | action tremor | kinetic tremor | enhanced physiologic tremor | cerebellar tremor
family Myoclonus
  term myoclonus | myoclonic jerks | myoclonia | myoclonic jerking | palatal myoclonus | spinal myoclonus | drug induced myoclonus | myoclonias | opsoclonus myoclonus | myoclonic movements | posthypoxic myoclonus | essential myoclonus | lance adams syndrome | action myoclonus | myoclonic
  not-chronic
  unless epilepsy/epileptic/sleep/seizure/seizures/astatic/nocturnal
  code G25.3  Myoclonus
G25.4  Chorea from a drug = drug induced chorea
family Chorea
  term chorea | choreoathetosis disorder | hemichorea | hemiballismus | ballismus | hemiballism | senile chorea | choreic syndrome
  unless huntington/sydenham/rheumatic/gravidarum/huntington's/acanthocytosis
  code G25.5  Other chorea
G25.61  Tics from a drug = drug induced tics
G25.69  Other tic of bodily origin = tics of organic origin
G25.70  Movement disorder from a drug, unspecified = drug induced movement disorder | medication induced movement disorder | extrapyramidal symptoms | extrapyramidal side effects | extrapyramidal syndrome drug induced | extrapyramidal effects of neuroleptics
  not-chronic
G25.71  Restlessness from a drug (akathisia) = akathisia | drug induced akathisia | neuroleptic induced akathisia | tardive akathisia
  not-chronic
G25.79  Other movement disorder from a drug = other drug induced movement disorder | rabbit syndrome
G25.81  Restless legs syndrome = restless legs syndrome | restless leg syndrome | =RLS | willis ekbom disease | willis-ekbom disease | restless legs | restless leg
G25.82  Stiff-person syndrome = stiff man syndrome | stiff person syndrome | moersch woltman | stiff-person | stiff limb syndrome
G25.83  Benign shuddering attacks = benign shuddering attacks | shuddering attacks
G25.89  Other extrapyramidal or movement disorder = paroxysmal kinesigenic dyskinesia | mirror movements | painful legs and moving toes | paroxysmal dyskinesia
G25.9  Extrapyramidal or movement disorder, unspecified = movement disorder | extrapyramidal disorder | extrapyramidal disease | extrapyramidal syndrome | basal ganglia disease | extrapyramidal signs | extrapyramidalism
  unless sleep/functional/psychogenic/drug induced/stereotypic/periodic limb/stereotyped
G26  Movement disorder in a disease coded elsewhere = movement disorder in disease classified elsewhere | movement disorder due to medical condition

# Demyelination
family Multiple sclerosis
  term multiple sclerosis | disseminated sclerosis | multiple sclerosis flare | multiple sclerosis exacerbation | plaque sclerosis | sclerosis in plaques | multiple sclerosis relapse | =RRMS | =PPMS | =SPMS | relapsing remitting MS | primary progressive MS | secondary progressive MS | relapsing-remitting MS | MS flare | MS exacerbation | MS relapse | sclerosis + multiple
  family-history Z82.0  Family history of epilepsy and other diseases of the nervous system
  unless tuberous
  code G35.D  Multiple sclerosis, unspecified  needs course
  code G35.A  Multiple sclerosis, relapsing-remitting  when relapsing remitting/relapsing-remitting/RRMS/relapsing
  code G35.B0  Multiple sclerosis, primary progressive, activity unspecified  when primary progressive/PPMS
  code G35.B1  Multiple sclerosis, primary progressive, active  when primary progressive/PPMS + active
  code G35.B2  Multiple sclerosis, primary progressive, not active  when primary progressive/PPMS + non active/nonactive/inactive/non-active/not active
  code G35.C0  Multiple sclerosis, secondary progressive, activity unspecified  when secondary progressive/SPMS
  code G35.C1  Multiple sclerosis, secondary progressive, active  when secondary progressive/SPMS + active
  code G35.C2  Multiple sclerosis, secondary progressive, not active  when secondary progressive/SPMS + non active/nonactive/inactive/non-active/not active
G36.0  Neuromyelitis optica (Devic) = neuromyelitis optica | devic disease | devic's disease | neuromyelitis optica spectrum disorder | NMOSD | devic's neuromyelitis optica | devic syndrome
G36.1  Acute hemorrhagic leukoencephalitis (Hurst) = acute hemorrhagic leukoencephalitis | hurst disease | subacute hemorrhagic leukoencephalitis
G36.8  Other acute scattered demyelination = other acute disseminated demyelination
G36.9  Acute scattered demyelination, unspecified = acute disseminated demyelination
G37.0  Diffuse sclerosis of the central nervous system = schilder disease | periaxial encephalitis | diffuse sclerosis of central nervous system | schilder's disease
G37.1  Central demyelination of the corpus callosum = demyelination of corpus callosum | marchiafava-bignami disease
G37.2  Central pontine myelinolysis = central pontine myelinolysis | osmotic demyelination syndrome | pontine myelinolysis | extrapontine myelinolysis | osmotic demyelination
G37.3  Acute transverse myelitis in demyelinating disease = transverse myelitis | acute transverse myelitis | acute transverse myelopathy | longitudinally extensive transverse myelitis
  not-chronic
G37.4  Subacute necrotizing myelitis = subacute necrotizing myelitis | foix alajouanine | necrotizing myelopathy
G37.5  Concentric sclerosis (Balo) = balo concentric sclerosis | concentric sclerosis
G37.81  Myelin oligodendrocyte glycoprotein antibody disease = MOG antibody disease | MOGAD | myelin oligodendrocyte glycoprotein antibody disease | anti-MOG disease | MOG antibody associated disease
G37.89  Other demyelinating disease of the central nervous system = clinically isolated syndrome | radiologically isolated syndrome | tumefactive demyelination
G37.9  Demyelinating disease of the central nervous system, unspecified = demyelinating disease | demyelinating disorder | CNS demyelinating disease | demyelination | demyelinating disease of central nervous system | demyelinating lesions | white matter demyelination
  unless polyneuropathy/neuropathy/polyradiculoneuropathy/inflammatory/osmotic

# Autonomic nerves
G90.01  Carotid sinus syncope = carotid sinus syncope | carotid sinus hypersensitivity | carotid sinus syndrome | carotid hypersensitivity
G90.09  Other idiopathic neuropathy of the autonomic nerves = idiopathic autonomic neuropathy | idiopathic peripheral autonomic neuropathy
G90.1  Familial dysautonomia (Riley-Day) = familial dysautonomia | riley day syndrome | riley-day
G90.2  Horner syndrome = horner syndrome | horner's syndrome | claude bernard horner | bernard horner syndrome | claude-bernard-horner syndrome | cervical sympathetic paralysis | oculosympathetic paresis
  not-chronic
G90.3  Multiple system atrophy = multiple system atrophy | shy drager syndrome | multisystem atrophy | neurogenic orthostatic hypotension | olivopontocerebellar atrophy | =MSA atrophy | multisystemic atrophy | shy-drager | multiple system atrophy cerebellar type | multisystem degeneration of autonomic nervous system | multisystem degeneration
G90.4  Autonomic dysreflexia = autonomic dysreflexia | autonomic hyperreflexia
  not-chronic
family Complex regional pain syndrome
  term complex regional pain syndrome | =CRPS | reflex sympathetic dystrophy | RSD syndrome | CRPS type 1 | complex regional pain syndrome type 1 | sympathetic reflex dystrophy | reflex sympathetic dystrophy syndrome | shoulder hand syndrome neurovascular
  unless type 2/causalgia
  code G90.50  Complex regional pain syndrome I, site unspecified  needs site
  code G90.51{laterality: right=1 left=2 bilateral=3 unspecified=9}  Complex regional pain syndrome I of the arm, side: {laterality}  when arm/hand/upper limb/upper extremity/wrist/shoulder/elbow/finger/forearm/thumb
  code G90.52{laterality: right=1 left=2 bilateral=3 unspecified=9}  Complex regional pain syndrome I of the leg, side: {laterality}  when leg/foot/lower limb/lower extremity/ankle/knee/toe
  code G90.59  Complex regional pain syndrome I of another site  when trunk/face/abdomen/chest
G90.81  Serotonin syndrome = serotonin syndrome | serotonin toxicity | serotonergic syndrome | serotoninergic syndrome
  not-chronic
G90.89  Other disorder of the autonomic nervous system = other autonomic dysfunction | paroxysmal sympathetic hyperactivity | cholinergic crisis autonomic | sympathetic storming | pure autonomic failure
G90.9  Disorder of the autonomic nervous system, unspecified = autonomic dysfunction | dysautonomia | autonomic neuropathy | autonomic nervous system disorder | autonomic failure | autonomic instability | neurovegetative disorder | vegetative dysfunction | autonomic disorder
  unless diabetic/familial/amyloid/paraneoplastic
G90.A  Postural orthostatic tachycardia syndrome = postural orthostatic tachycardia syndrome | =POTS | postural tachycardia syndrome | chronic orthostatic intolerance
G90.B  Adult-onset leukodystrophy from the LMNB1 gene = LMNB1 leukodystrophy | autosomal dominant leukodystrophy | LMNB1 related autosomal dominant leukodystrophy

# Fluid and pressure
family Hydrocephalus
  term hydrocephalus | hydrocephaly | ventriculomegaly with hydrocephalus | hydrocephalic | internal hydrocephalus | hydrocephalia | triventricular hydrocephalus | tetraventricular hydrocephalus | acute hydrocephalus | enlarged ventricles due to hydrocephalus
  unless congenital/normal pressure/spina bifida/newborn/fetal/toxoplasmosis/external hydrocephalus
  code G91.9  Hydrocephalus, unspecified  needs type
  code G91.0  Communicating hydrocephalus  when communicating/secondary normal pressure
  code G91.1  Obstructive hydrocephalus  when obstructive/noncommunicating/non communicating/aqueductal stenosis/triventricular/acquired aqueductal stenosis
  code G91.3  Hydrocephalus after injury, unspecified  when traumatic/posttraumatic/post traumatic
  code G91.8  Other hydrocephalus  when ex vacuo/arrested/external
  code G91.4  Hydrocephalus in a disease coded elsewhere  when neoplasm related/due to tumor/due to syphilis
G91.0  Communicating hydrocephalus = communicating hydrocephalus
  unless non
G91.1  Obstructive hydrocephalus = obstructive hydrocephalus | noncommunicating hydrocephalus | non communicating hydrocephalus | acquired aqueductal stenosis | aqueductal stenosis
  unless congenital
G91.2  Normal pressure hydrocephalus = normal pressure hydrocephalus | idiopathic normal pressure hydrocephalus | =iNPH | hakim adams syndrome | normotensive hydrocephalus | chronic adult hydrocephalus | hydrocephalus with normal pressure | low pressure hydrocephalus | hakim syndrome | hakim's syndrome | hakim-adams syndrome | adult chronic hydrocephalus | chronic hydrocephalus of adult
G91.8  Other hydrocephalus = hydrocephalus ex vacuo | ex vacuo dilatation | arrested hydrocephalus
not-chronic
family Toxic encephalopathy
  term toxic encephalopathy | toxic metabolic encephalopathy | toxic and metabolic encephalopathy | toxic-metabolic encephalopathy | drug induced encephalopathy | medication induced encephalopathy | encephalopathy due to medication | encephalopathy due to drugs | metabolic toxic encephalopathy | toxic leukoencephalopathy | cefepime neurotoxicity | encephalopathy due to opioids | cefepime encephalopathy | ifosfamide encephalopathy
  code G92.8  Other toxic encephalopathy  absorbs G93.40 G93.41 R41.82 R41.0
  code G92.9  Toxic encephalopathy, unspecified  when agent unknown/unspecified toxin
family Immune effector cell neurotoxicity
  term immune effector cell associated neurotoxicity syndrome | =ICANS | immune effector cell-associated neurotoxicity | CAR T neurotoxicity
  code G92.00  Neurotoxicity from immune effector cells, grade unspecified  needs grade
  code G92.0{grade: grade-1=1 grade-2=2 grade-3=3 grade-4=4 grade-5=5}  Neurotoxicity from immune effector cells, {grade}
family Encephalopathy
  term encephalopathy | acute encephalopathy | encephalopathic | encephalopathy unspecified | diffuse encephalopathy | acute encephalopathic
  unless hepatic/hypertensive/wernicke/hypoxic ischemic/static/anoxic/alcoholic/posterior reversible/toxic/traumatic/hypoglycemic/spongiform/HIV/portosystemic/chronic traumatic/necrotizing/lyme/congenital/newborn/neonatal/bilirubin/hashimoto/autoimmune/epileptic/reversible/wernicke's/arteriosclerotic/vascular/lead/mitochondrial/demyelinating/leukoencephalopathy/pugilistic/hypoxic
  code G93.40  Encephalopathy, unspecified  needs cause  absorbs R41.82
  code G93.41  Metabolic encephalopathy  when metabolic/septic/uremic/due to sepsis/due to UTI/due to hypernatremia/due to hyponatremia/due to uremia/due to dehydration/due to infection/due to urinary tract infection/due to pneumonia/secondary to sepsis  absorbs R41.82 R41.0 G93.40
G93.41  Metabolic encephalopathy = metabolic encephalopathy | acute metabolic encephalopathy | septic encephalopathy | uremic encephalopathy | sepsis associated encephalopathy | encephalopathy due to sepsis | encephalopathy due to uremia
  unless toxic/hepatic
G93.42  Megalencephalic leukoencephalopathy with cysts = megalencephalic leukoencephalopathy | van der knaap disease
G93.43  Leukoencephalopathy with calcifications and cysts = leukoencephalopathy with calcifications and cysts | labrune syndrome
G93.44  Adult-onset leukodystrophy with axonal spheroids = adult onset leukodystrophy with axonal spheroids | CSF1R leukoencephalopathy | hereditary diffuse leukoencephalopathy with spheroids
G93.45  Developmental and epileptic encephalopathy = developmental and epileptic encephalopathy | epileptic encephalopathy | ohtahara syndrome
  chronic
G93.49  Other encephalopathy = static encephalopathy | encephalopathy due to stroke | encephalopathy due to CVA | encephalopathy due to seizure | encephalopathy secondary to stroke | postictal encephalopathy | COVID encephalopathy
G93.0  Cyst of the brain = cerebral cyst | brain cyst | arachnoid cyst | porencephalic cyst | acquired porencephaly | arachnoid cysts | intracranial cyst | colloid cyst of third ventricle acquired | cyst of septum pellucidum | cyst + brain/cerebral/arachnoid/intracranial | cerebral cysts | subarachnoid cyst | leptomeningeal cyst | choroid plexus cyst | cyst of choroid plexus | interhemispheric cyst | colloid cyst | posterior fossa cyst | acquired brain cyst | cyst of brain
  unless congenital/hydatid/spinal/epidermoid/dermoid/spine/perineural/pineal
G93.1  Anoxic brain damage = anoxic brain injury | anoxic brain damage | hypoxic ischemic encephalopathy | anoxic encephalopathy | hypoxic brain injury | hypoxic encephalopathy | hypoxic ischemic brain injury | postanoxic encephalopathy | cerebral anoxia | hypoxic-ischemic brain injury | post anoxic encephalopathy | brain anoxia | cerebral hypoxia | anoxic injury | brain hypoxia | post-anoxic coma | anoxic-ischemic encephalopathy | post hypoxic encephalopathy | global anoxic injury
  unless newborn/neonatal/birth/perinatal/intrapartum
G93.2  High pressure inside the skull without a cause (pseudotumor cerebri) = pseudotumor cerebri | idiopathic intracranial hypertension | benign intracranial hypertension | IIH | intracranial hypertension | increased intracranial pressure | raised intracranial pressure | elevated intracranial pressure | endocranial hypertension | intracranial hypertension syndrome | pseudotumor brain | elevated ICP
  unless hypertensive emergency/hypertensive urgency/hypertensive crisis/hypertensive encephalopathy/papilledema associated/papilledema/orbital pseudotumor/hemorrhage/monitor
G93.31  Fatigue after a viral infection = postviral fatigue syndrome | post viral fatigue | postviral fatigue | post viral fatigue syndrome
G93.32  Myalgic encephalomyelitis or chronic fatigue syndrome = chronic fatigue syndrome | myalgic encephalomyelitis | systemic exertion intolerance disease
  chronic
G93.39  Other fatigue syndrome after infection = post infectious fatigue | postinfectious fatigue syndrome | post-infection fatigue
G93.5  Compression of the brain (herniation) = brain herniation | cerebral herniation | uncal herniation | brain compression | tonsillar herniation | midline shift | subfalcine herniation | transtentorial herniation | herniation of brain | compression of brain stem | cerebellar tonsil herniation | brainstem compression | compression of brain | herniation + brain/cerebral/uncal/tonsillar/subfalcine/transtentorial/uncus/brainstem | chiari malformation type 1 acquired | mass effect on brain with midline shift | central herniation | brain stem compression | deviation of midline | shift of midline | midline deviation | downward herniation | effacement of basal cisterns | compression + brainstem/brain stem
  unless tracheal/mediastinal/without midline shift/arnold chiari/trachea/no midline
G93.6  Swelling of the brain (cerebral edema) = cerebral edema | brain edema | brain swelling | vasogenic edema | edema + brain/cerebral/perilesional/vasogenic/cerebellar | cytotoxic edema | swelling of brain | perilesional edema | cerebral swelling | diffuse cerebral edema | perihematomal edema
  unless traumatic/birth/cerebral edema due to injury
G93.7  Reye syndrome = reye syndrome | reye's syndrome
G93.81  Temporal sclerosis = mesial temporal sclerosis | hippocampal sclerosis | temporal sclerosis
  chronic
G93.82  Brain death = brain death | brain dead | death by neurologic criteria | encephalic death | cerebral death
G93.89  Other disorder of the brain = encephalomalacia | brain calcification | cerebral calcification | cerebral calcifications | pneumocephalus | post radiation encephalopathy | gliosis | brain lesion other | basal ganglia lesion | intracranial calcifications | cerebral necrosis | radionecrosis | cerebral radionecrosis | radiation necrosis of brain | brain radiation necrosis | ventriculomegaly | cerebral edema with mass effect other | pneumoencephalocele | pneumocranium | leukoencephalopathy post radiation | encephalomalacic changes | superficial siderosis | encephalomalacia + brain | brain mass effect | periventricular leukomalacia in adult
  unless fetal/tension headache/bowel/airway/newborn/traumatic pneumocephalus
G93.9  Disorder of the brain, unspecified = brain lesion | brain disorder | brain lesions | brain disease | cerebral lesion | organic brain disease | brain damage | cerebral disorder | cerebral lesions | brain damage unspecified | brain dysfunction | cerebral dysfunction | encephalic lesion | encephalic lesions | intraparenchymal brain lesion | lesion of brain | lesions of brain | midbrain lesion | lesion of midbrain | brainstem lesion | brain stem lesion | cerebellar lesion | thalamic lesion | lesion of brainstem | pontine lesion | intracranial lesion | lesion/lesions + frontal lobe/temporal lobe/parietal lobe/occipital lobe/cerebellum/cerebellar hemisphere/brainstem/thalamus/basal ganglia/pons/corpus callosum
  unless anoxic/metastatic/metastasis/traumatic/hypoxic/injury/metastases/demyelinating/traumatic brain
family Reye-like and other brain disease coded elsewhere
  term encephalopathy in disease classified elsewhere | encephalopathy in influenza | encephalopathy in syphilis | lyme encephalopathy
  code G94  Other disorder of the brain in a disease coded elsewhere

# Spinal cord
family Syringomyelia
  term syringomyelia | syrinx | syringobulbia | hydrosyringomyelia | spinal cord syrinx | syringohydromyelia | syringomyelic cavity | hydromyelia acquired
  chronic
  code G95.0  Syringomyelia or syringobulbia
G95.11  Infarction of the spinal cord = spinal cord infarction | spinal cord infarct | acute infarction of spinal cord | anterior spinal artery syndrome | spinal cord stroke | anterior spinal artery thrombosis | medullary infarction spinal | infarction + spinal cord | spinal stroke | spinal cord ischemia | ischemia + spinal cord | medullary ischemia | myelic infarction
G95.19  Other disease of the vessels of the spinal cord = edema of spinal cord | spinal cord edema | hematomyelia | spinal dural arteriovenous fistula | vascular myelopathy | spinal epidural hematoma nontraumatic | spinal subdural hematoma | spinal subarachnoid hemorrhage | spinal epidural hematoma | epidural hematoma of spine | spinal hematoma | subacute necrotic myelopathy | edema + spinal cord | medullary edema spinal | nontraumatic hematomyelia
family Cord compression
  term spinal cord compression | cord compression | compression of spinal cord | compressive myelopathy | medullary compression | compression + spinal cord/medullary/cord | metastatic cord compression | medullary compression syndrome | malignant spinal cord compression | epidural spinal cord compression | metastatic spinal cord compression
  unless umbilical/nuchal/spondylosis/disc
  code G95.20  Compression of the spinal cord, unspecified
  code G95.29  Other compression of the spinal cord  when extrinsic/abscess/epidural lipomatosis/epidural mass
G95.81  Conus medullaris syndrome = conus medullaris syndrome | conus syndrome
G95.89  Other disease of the spinal cord = drug induced myelopathy | radiation myelopathy | nitrous oxide myelopathy | radiation induced myelopathy | myelomalacia | spinal cord atrophy | tethered cord acquired | tethered cord syndrome acquired | cord signal change | postradiation myelopathy
G95.9  Disease of the spinal cord, unspecified = myelopathy | spinal cord disease | cervical myelopathy | thoracic myelopathy | spinal cord lesion | lesion of spinal cord | spinal cord disorder | medullary lesion spinal | myelopathic syndrome | disease of spinal cord | transverse myelopathy | medullary syndrome | spinal cord lesions | progressive myelopathy | lesion + spinal cord | spinal cord syndrome | medullary lesion | lesions of spinal cord | cord lesion | intramedullary lesion | lesion/lesions + spinal cord/cervical cord/thoracic cord/conus medullaris
  unless spondylosis/spondylotic/disc/traumatic/injury/radiation/HTLV-1/compressive/stenosis/herniation/vacuolar/acute transverse
G99.2  Myelopathy in a disease coded elsewhere = myelopathy in disease classified elsewhere | myelopathy due to cervical stenosis | myelopathy due to metastatic disease | myelopathy due to spinal stenosis | vacuolar myelopathy | myelopathy due to stenosis | myelopathy due to neoplasm | cervical stenosis with myelopathy | stenosis with myelopathy | stenosis + myelopathy
  chronic

# Fluid leaks, membranes, and after procedures
family Cerebrospinal fluid leak
  term CSF leak | cerebrospinal fluid leak | CSF fistula | cerebrospinal fluid fistula | leak of cerebrospinal fluid | cerebrospinal fluid leakage | CSF leakage | spinal fluid leak | cerebrospinal fistula | leak + CSF/cerebrospinal fluid | fistula + CSF/cerebrospinal fluid
  unless rhinorrhea/otorrhea/lumbar puncture/dural puncture/spinal tap
  code G96.00  Leak of cerebrospinal fluid, unspecified  needs site
  code G96.01  Spontaneous leak of cerebrospinal fluid from the skull  when spontaneous + cranial/skull base/skull
  code G96.02  Spontaneous leak of cerebrospinal fluid from the spine  when spontaneous + spine/spinal/lumbar/thoracic/cervical
  code G96.08  Other leak of cerebrospinal fluid from the skull  when cranial/skull/skull base/postoperative cranial/craniotomy
  code G96.09  Other leak of cerebrospinal fluid from the spine  when spinal/spine/lumbar/thoracic
G96.11  Tear of the dura = dural tear | tear of dura | dural rent
  unless accidental/incidental/intraoperative/durotomy
G96.12  Adhesions of the brain or cord membranes = meningeal adhesions | arachnoid adhesions | spinal arachnoid adhesions | adhesive arachnoiditis
G96.191  Cyst around a nerve root = perineural cyst | tarlov cyst | tarlov cysts | perineurial cyst | sacral root cyst | spinal perineural cyst
  chronic
G96.198  Other disorder of the meninges = meningeal fibrosis | epidural fibrosis | pseudomeningocele | spinal epidural fibrosis | meningeal enhancement | spinal arachnoid cyst | pachymeningeal thickening
  unless postoperative
family Low pressure inside the skull
  term intracranial hypotension | spontaneous intracranial hypotension | low CSF pressure | low pressure headache | CSF hypovolemia | intracranial hypotension syndrome
  unless lumbar puncture/shunt
  code G96.810  Low pressure inside the skull, unspecified
  code G96.811  Low pressure inside the skull, spontaneous  when spontaneous
  code G96.819  Low pressure inside the skull, other  when other/postural
G96.89  Other disorder of the central nervous system = neurogenic fever | central fever | CNS vasculitis secondary
G96.9  Disorder of the central nervous system, unspecified = central nervous system disorder | CNS disorder | central nervous system disease | CNS disease | neurological lesion of central nervous system | central nervous system lesion
  unless demyelinating/degenerative/metastatic
G97.0  Leak of cerebrospinal fluid from a spinal tap = CSF leak after lumbar puncture | dural puncture leak | CSF leak from spinal puncture | persistent CSF leak after spinal tap
G97.1  Headache or other reaction to a spinal tap = post dural puncture headache | postdural puncture headache | post lumbar puncture headache | spinal headache | PDPH | spinal tap headache | post-dural puncture headache | post LP headache | headache after lumbar puncture | postpuncture headache | headache after epidural
  unless pregnancy/labor/delivery/postpartum/obstetric
G97.2  Low pressure inside the skull after a ventricular shunt = overshunting | intracranial hypotension following ventricular shunting | shunt overdrainage | overdrainage of shunt
G97.83  Low pressure inside the skull after a lumbar shunt = intracranial hypotension after lumbar shunt | intracranial hypotension after lumboperitoneal shunt
G97.84  Low pressure inside the skull after another procedure = intracranial hypotension after procedure
G97.31  Bleeding of the nervous system during a nervous system procedure = intraoperative intracranial hemorrhage | intraoperative hemorrhage during craniotomy
G97.32  Bleeding of the nervous system during another procedure = intraoperative hemorrhage of nervous system other procedure
G97.41  Accidental puncture or tear of the dura in a procedure = incidental durotomy | accidental durotomy | dural tear during surgery | incidental dural tear | inadvertent durotomy | accidental dural puncture | intraoperative dural tear | inadvertent dural puncture
G97.48  Accidental puncture or tear of another nervous system part in a nervous system procedure = accidental nerve injury during nervous system procedure
G97.49  Accidental puncture or tear of another nervous system part in another procedure = accidental laceration of nerve during surgery
G97.51  Bleeding of the nervous system after a nervous system procedure = postoperative intracranial hemorrhage | postcraniotomy hemorrhage | postoperative hemorrhage after craniotomy | tract hemorrhage after EVD
G97.52  Bleeding of the nervous system after another procedure = postprocedural nervous system hemorrhage other procedure
G97.61  Hematoma of the nervous system after a nervous system procedure = postoperative epidural hematoma | postoperative subdural hematoma | postoperative spinal epidural hematoma | postcraniotomy hematoma
G97.62  Hematoma of the nervous system after another procedure = postprocedural nervous system hematoma other procedure
G97.63  Seroma of the nervous system after a nervous system procedure = postoperative spinal seroma | seroma after spine surgery
G97.64  Seroma of the nervous system after another procedure = postprocedural nervous system seroma other procedure
G97.81  Other nervous system complication during a procedure = intraoperative nervous system complication
G97.82  Other nervous system complication after a procedure = postprocedural nervous system complication | postoperative pseudomeningocele | postoperative nerve palsy complication | cerebellar mutism syndrome | posterior fossa syndrome
G98.0  Joint disease from nerve damage = neurogenic arthritis | charcot joint nonsyphilitic nondiabetic
G98.8  Disorder of the nervous system, other or unspecified = nervous system disorder | neurologic disorder | neurological disorder | neurological disease | neurologic disease | disorder of nervous system | nervous system disease | neurologic disorder NOS | neurological condition | neurological pathology | neurological disorders
  unless functional/autonomic/central/peripheral/degenerative/inherited
  kind finding
G99.0  Autonomic neuropathy in a disease coded elsewhere = autonomic neuropathy in disease classified elsewhere | amyloid autonomic neuropathy | autonomic neuropathy in amyloidosis
G99.8  Other nervous system disorder in a disease coded elsewhere = nervous system disorder in disease classified elsewhere | uremic paralysis | neurosarcoidosis nervous system involvement

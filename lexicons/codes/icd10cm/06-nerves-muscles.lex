# Cranial nerves, nerve roots and plexuses, single nerves by limb and side, polyneuropathies, neuromuscular junction and muscle:
# neurology, hand and pain clinics, offices, wards.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, G50-G73

# Cranial nerves
G50.0  Trigeminal neuralgia = trigeminal neuralgia | tic douloureux | trigeminus neuralgia | neuralgia of trigeminal nerve | neuralgia + trigeminal/trigeminus | fifth nerve neuralgia
  chronic
  unless postherpetic/zoster
G50.1  Atypical facial pain = atypical facial pain | atypical face pain | persistent idiopathic facial pain
G50.8  Other disorder of the trigeminal nerve = trigeminal neuropathy | trigeminal nerve disorder | trigeminal neuritis | trigeminal nerve palsy | raeder syndrome | raeder paratrigeminal syndrome | paratrigeminal syndrome
G50.9  Disorder of the trigeminal nerve, unspecified = trigeminal nerve involvement | fifth cranial nerve disorder
G51.0  Bell palsy = bell's palsy | bell palsy | facial palsy | facial nerve palsy | facial paralysis | idiopathic facial palsy | peripheral facial palsy | peripheral facial paralysis | facial nerve paralysis | paralysis of facial nerve | seventh nerve palsy | VII nerve palsy | CN VII palsy | 7th nerve palsy | facial nerve paresis | idiopathic facial paralysis | VII cranial nerve palsy | hemifacial paralysis | paralysis + facial nerve | bells palsy | facial hemiparesis | right facial palsy | left facial palsy | peripheral facial paresis
  unless stroke/central/birth/newborn/following
G51.1  Geniculate ganglionitis = geniculate ganglionitis
  unless zoster/herpetic
G51.2  Melkersson syndrome = melkersson rosenthal syndrome | melkersson syndrome | melkersson-rosenthal
family Hemifacial spasm
  term hemifacial spasm | clonic hemifacial spasm | hemifacial spasms
  chronic
  code G51.3{laterality: right=1 left=2 bilateral=3 unspecified=9}  Hemifacial spasm, side: {laterality}
G51.4  Facial myokymia = facial myokymia
G51.8  Other disorder of the facial nerve = facial synkinesis | facial nerve disorder other
G51.9  Disorder of the facial nerve, unspecified = facial nerve disorder | facial neuropathy | facial nerve dysfunction
G52.0  Disorder of the olfactory nerve = olfactory nerve disorder | first cranial nerve disorder
G52.1  Disorder of the glossopharyngeal nerve = glossopharyngeal neuralgia | ninth nerve palsy | glossopharyngeal nerve palsy
G52.2  Disorder of the vagus nerve = vagus nerve disorder | tenth nerve palsy | pneumogastric nerve disorder | vagal nerve palsy | superior laryngeal neuralgia
G52.3  Disorder of the hypoglossal nerve = hypoglossal nerve palsy | twelfth nerve palsy | hypoglossal palsy | hypoglossal paralysis | XII nerve palsy
G52.7  Disorder of several cranial nerves = multiple cranial nerve palsies | polyneuritis cranialis | cavernous sinus syndrome | collet sicard syndrome | orbital apex syndrome | multiple cranial neuropathies | jugular foramen syndrome | garcin syndrome | tolosa hunt cranial neuropathies | vernet syndrome | villaret syndrome | tapia syndrome
G52.8  Disorder of another cranial nerve = spinal accessory nerve palsy | accessory nerve palsy | eleventh nerve palsy
G52.9  Cranial nerve disorder, unspecified = cranial nerve palsy | cranial neuropathy | cranial nerve paralysis | cranial nerve disorder | cranial nerve deficit
  unless third/fourth/sixth/multiple/seventh/III/IV/VI/VII/oculomotor/abducens
G53  Cranial nerve disorder in a disease coded elsewhere = cranial neuropathy in disease classified elsewhere | cranial nerve palsy due to neoplasm | cranial nerve palsy in sarcoidosis

# Roots and plexuses
G54.0  Disorder of the brachial plexus (thoracic outlet syndrome) = thoracic outlet syndrome | brachial plexopathy | brachial plexus disorder | brachial plexus lesion | brachial plexus compression | cervical rib syndrome | scalenus anticus syndrome | plexopathy + brachial | brachial plexus palsy | TOS thoracic | brachial plexus neuropathy
  chronic
  unless injury/traumatic/birth/newborn/neuritis
G54.1  Disorder of the lumbosacral plexus = lumbosacral plexopathy | lumbar plexopathy | lumbosacral plexus disorder | lumbar plexus disorder | sacral plexopathy | plexopathy + lumbar/lumbosacral
  unless diabetic
G54.2  Disorder of a cervical root = cervical root disorder | cervical nerve root disorder | cervical nerve root compression other
G54.3  Disorder of a thoracic root = thoracic root disorder | thoracic nerve root disorder
G54.4  Disorder of a lumbosacral root = lumbosacral root disorder | lumbar nerve root disorder
G54.5  Neuralgic amyotrophy (brachial neuritis) = neuralgic amyotrophy | parsonage turner syndrome | brachial neuritis | parsonage-turner | shoulder girdle neuritis | brachial plexitis | idiopathic brachial plexopathy | parsonage aldren turner
family Phantom limb
  term phantom limb | phantom limb pain | phantom pain | phantom limb syndrome | phantom leg pain | phantom sensation | phantom sensations
  chronic
  code G54.6  Phantom limb syndrome with pain  when pain/painful
  code G54.7  Phantom limb syndrome without pain
G54.8  Other nerve root or plexus disorder = other nerve root disorder
G54.9  Nerve root or plexus disorder, unspecified = nerve root disorder | plexopathy | radicular compression | compression of nerve root | plexus disorder
  unless brachial/lumbosacral/lumbar/disc/cervical
G55  Root or plexus compression in a disease coded elsewhere = nerve root compression due to neoplasm | nerve root compression in disease classified elsewhere | plexopathy due to neoplasm

# Single nerves of the arm
chronic
family Carpal tunnel syndrome
  term carpal tunnel syndrome | carpal tunnel | CTS carpal | median nerve compression at wrist | carpal canal syndrome | carpal tunnel entrapment | median nerve entrapment at wrist
  unless history of carpal tunnel release/release only
  code G56.0{laterality-b0}  Carpal tunnel syndrome, arm: {laterality-b0}
family Median nerve lesion
  term median nerve lesion | pronator teres syndrome | anterior interosseous nerve syndrome | median neuropathy | median nerve neuropathy | median mononeuropathy | anterior interosseous syndrome | pronator syndrome | median nerve palsy | median nerve paralysis
  unless carpal/carpal tunnel/wrist
  code G56.1{laterality-b0}  Other lesion of the median nerve, arm: {laterality-b0}
family Ulnar nerve lesion
  term cubital tunnel syndrome | ulnar neuropathy | ulnar nerve lesion | tardy ulnar nerve palsy | ulnar nerve entrapment | guyon canal syndrome | ulnar nerve palsy | ulnar nerve compression | ulnar tunnel syndrome | cubital tunnel | ulnar neuritis | ulnar nerve neuropathy | neuropathy + ulnar | ulnar nerve paralysis | claw hand of ulnar palsy | ulnar mononeuropathy
  unless injury/laceration
  code G56.2{laterality-b0}  Lesion of the ulnar nerve, arm: {laterality-b0}
family Radial nerve lesion
  term radial nerve palsy | radial nerve lesion | radial tunnel syndrome | saturday night palsy | radial neuropathy | posterior interosseous nerve syndrome | radial nerve compression | radial nerve paralysis | wartenberg syndrome | posterior interosseous syndrome | cheiralgia paresthetica | radial nerve paresis
  unless injury/laceration
  code G56.3{laterality-b0}  Lesion of the radial nerve, arm: {laterality-b0}
family Causalgia of the arm
  term causalgia of upper limb | complex regional pain syndrome type 2 of upper limb | causalgia + arm/hand/upper limb/upper extremity | CRPS type 2 + arm/hand/upper limb/upper extremity | complex regional pain syndrome II + arm/hand/upper limb/upper extremity
  code G56.4{laterality-b0}  Causalgia (complex regional pain syndrome II) of the arm, side: {laterality-b0}
family Other mononeuropathy of the arm
  term interdigital neuroma of hand | suprascapular neuropathy | suprascapular nerve entrapment | long thoracic nerve palsy | axillary neuropathy | digital nerve neuropathy of finger | axillary nerve palsy | musculocutaneous neuropathy | digital neuritis of thumb | suprascapular nerve palsy | bowler's thumb
  unless injury
  code G56.8{laterality-b0}  Other mononeuropathy of the arm, side: {laterality-b0}
family Mononeuropathy of the arm, unspecified
  term mononeuropathy of upper limb | neuropathy of upper limb | neuropathy of arm | neuropathy of hand | neuropathy + arm/hand/upper limb/upper extremity/finger | entrapment neuropathy of upper limb
  unless diabetic/peripheral/ulnar/median/radial/polyneuropathy
  code G56.9{laterality-b0}  Mononeuropathy of the arm, unspecified, side: {laterality-b0}

# Single nerves of the leg
family Sciatic nerve lesion
  term sciatic nerve lesion | piriformis syndrome | sciatic neuropathy | pyramidal muscle syndrome | sciatic nerve palsy | sciatic nerve compression | sciatic neuritis | sciatic nerve entrapment | piriformis muscle syndrome | sciatic mononeuropathy | deep gluteal syndrome
  unless injury
  code G57.0{laterality-b0}  Lesion of the sciatic nerve, leg: {laterality-b0}
family Meralgia paresthetica
  term meralgia paresthetica | meralgia | lateral femoral cutaneous nerve syndrome | lateral femoral cutaneous neuropathy | bernhardt roth | lateral cutaneous nerve of thigh syndrome | lateral femoral cutaneous nerve entrapment
  code G57.1{laterality-b0}  Meralgia paresthetica, leg: {laterality-b0}
family Femoral nerve lesion
  term femoral neuropathy | femoral nerve lesion | femoral nerve palsy | femoral mononeuropathy | crural nerve paralysis | femoral nerve paralysis | crural neuropathy
  unless injury/cutaneous/block
  code G57.2{laterality-b0}  Lesion of the femoral nerve, leg: {laterality-b0}
family Peroneal nerve lesion
  term peroneal nerve palsy | peroneal neuropathy | common peroneal neuropathy | lesion of lateral popliteal nerve | peroneal palsy | peroneal nerve lesion | peroneal nerve compression | lateral popliteal nerve palsy | fibular neuropathy | common peroneal nerve palsy | peroneal nerve paralysis | external popliteal sciatic palsy | external popliteal nerve paralysis | peroneal mononeuropathy | fibular nerve palsy
  unless injury
  code G57.3{laterality-b0}  Lesion of the lateral popliteal (peroneal) nerve, leg: {laterality-b0}
family Tibial nerve lesion
  term tibial neuropathy | medial popliteal nerve lesion | tibial nerve lesion | tibial nerve palsy | lesion of medial popliteal nerve | tibial nerve paralysis | tibial nerve compression
  unless tarsal/posterior tibial tendon/injury
  code G57.4{laterality-b0}  Lesion of the medial popliteal (tibial) nerve, leg: {laterality-b0}
family Tarsal tunnel syndrome
  term tarsal tunnel syndrome | tarsal tunnel | posterior tibial nerve entrapment
  code G57.5{laterality-b0}  Tarsal tunnel syndrome, leg: {laterality-b0}
family Plantar nerve lesion
  term morton neuroma | morton's neuroma | interdigital neuroma | morton's metatarsalgia | plantar nerve lesion | intermetatarsal neuroma | plantar neuroma | morton metatarsalgia | neuroma of foot | neuroma + foot/interspace/web space/intermetatarsal | interdigital neuroma of foot | baxter nerve entrapment
  unless hand/finger
  code G57.6{laterality-b0}  Lesion of the plantar nerve (Morton neuroma), leg: {laterality-b0}
family Causalgia of the leg
  term causalgia of lower limb | complex regional pain syndrome type 2 of lower limb | causalgia + leg/foot/lower limb/lower extremity | CRPS type 2 + leg/foot/lower limb/lower extremity | complex regional pain syndrome II + leg/foot/lower limb/lower extremity
  code G57.7{laterality-b0}  Causalgia (complex regional pain syndrome II) of the leg, side: {laterality-b0}
family Causalgia
  term causalgia | complex regional pain syndrome type 2 | CRPS type 2 | CRPS II
  code G56.4{laterality-b0}  Causalgia (complex regional pain syndrome II) of the arm, side: {laterality-b0}
  code G57.7{laterality-b0}  Causalgia (complex regional pain syndrome II) of the leg, side: {laterality-b0}  when leg/foot/lower limb/lower extremity/ankle/knee
family Other mononeuropathy of the leg
  term saphenous neuropathy | sural neuropathy | obturator neuropathy | saphenous nerve entrapment | deep peroneal nerve entrapment | ilioinguinal neuropathy | sural neuritis | obturator nerve entrapment | saphenous neuritis
  code G57.8{laterality-b0}  Other mononeuropathy of the leg, side: {laterality-b0}
family Mononeuropathy of the leg, unspecified
  term mononeuropathy of lower limb | neuropathy of lower limb | neuropathy of leg | neuropathy of foot | neuropathy + leg/lower limb/lower extremity/foot/feet/lower extremities | neuropathy of feet | entrapment neuropathy of lower limb
  unless diabetic/peripheral/polyneuropathy/sciatic/peroneal/femoral/sensory/distal
  code G57.9{laterality-b0}  Mononeuropathy of the leg, unspecified, side: {laterality-b0}
G58.0  Intercostal neuropathy = intercostal neuropathy | intercostal neuralgia | intercostal neuritis
G58.7  Mononeuritis multiplex = mononeuritis multiplex | mononeuropathy multiplex | multiple mononeuritis | multiple mononeuropathy
G58.8  Other mononeuropathy = pudendal neuralgia | phrenic nerve palsy | pudendal nerve entrapment | phrenic neuropathy | anterior cutaneous nerve entrapment syndrome | =ACNES | genitofemoral neuralgia | pudendal neuropathy | ilioinguinal neuralgia | cluneal neuropathy | phrenic nerve paralysis | phrenic paralysis | phrenic nerve paresis | notalgia nerve entrapment | pudendal nerve neuropathy | cluneal nerve entrapment
G58.9  Mononeuropathy, unspecified = mononeuropathy | nerve entrapment | compression neuropathy | entrapment neuropathy | mononeuritis | nerve compression | focal neuropathy
  unless upper limb/lower limb/ulnar/median/peroneal/cervical/lumbar/root/sciatic/multiplex/optic
G59  Mononeuropathy in a disease coded elsewhere = mononeuropathy in disease classified elsewhere

# Polyneuropathy
family Hereditary neuropathy
  term charcot marie tooth disease | charcot-marie-tooth | hereditary motor and sensory neuropathy | charcot marie tooth | CMT disease | HMSN | dejerine sottas disease | peroneal muscular atrophy | hereditary motor sensory neuropathy | roussy levy syndrome | hereditary neuropathy | CMT type | hereditary neuropathy with liability to pressure palsies | HNPP | CMT1A | CMT1 | CMT2 | CMTX | charcot-marie-tooth neuropathy | tomaculous neuropathy | peroneal muscular atrophy
  family-history Z82.0  Family history of epilepsy and other diseases of the nervous system
  code G60.0  Hereditary motor and sensory neuropathy (Charcot-Marie-Tooth)
G60.1  Refsum disease = refsum disease | refsum's disease
G60.2  Neuropathy with hereditary ataxia = neuropathy with hereditary ataxia | neuropathy associated with hereditary ataxia
G60.3  Idiopathic progressive neuropathy = idiopathic progressive neuropathy | idiopathic progressive polyneuropathy
G60.8  Other hereditary or idiopathic neuropathy = morvan disease | hereditary sensory neuropathy | dominantly inherited sensory neuropathy | small fiber neuropathy idiopathic | hereditary sensory and autonomic neuropathy | hereditary neuropathy with pressure palsies | idiopathic small fiber neuropathy | HNPP | hereditary neuropathy with liability to pressure palsies | nelaton syndrome
G60.9  Hereditary or idiopathic neuropathy, unspecified = idiopathic peripheral neuropathy | idiopathic neuropathy | idiopathic polyneuropathy | hereditary and idiopathic neuropathy | hereditary peripheral neuropathy
  unless progressive
G61.0  Guillain-Barre syndrome = guillain barre syndrome | guillain-barre syndrome | acute inflammatory demyelinating polyneuropathy | AIDP | guillain barre | miller fisher syndrome | acute motor axonal neuropathy | acute inflammatory demyelinating polyradiculoneuropathy | =GBS | guillain barré syndrome | acute polyradiculoneuritis | acute infective polyneuritis | miller fisher | landry guillain barre | acute demyelinating polyneuropathy | AMAN neuropathy | fisher syndrome | fisher's syndrome | miller-fisher syndrome | acute polyradiculoneuropathy | acute polyradiculitis | acute inflammatory polyradiculoneuropathy | landry paralysis | landry-guillain-barre syndrome | acute motor and sensory axonal neuropathy | postinfectious polyneuritis
  not-chronic
  unless strep/streptococcus/culture/swab/prophylaxis/GBS positive/GBS negative/GBS status/GBS unknown/bladder score/glasgow-blatchford
G61.1  Neuropathy after serum = serum neuropathy
G61.81  Chronic inflammatory demyelinating polyneuritis = CIDP | chronic inflammatory demyelinating polyneuropathy | chronic inflammatory demyelinating polyradiculoneuropathy | chronic inflammatory demyelinating polyneuritis | chronic demyelinating polyneuropathy
G61.82  Multifocal motor neuropathy = multifocal motor neuropathy
G61.89  Other inflammatory polyneuropathy = inflammatory neuropathy other | vasculitic neuropathy | anti-MAG neuropathy | POEMS neuropathy | inflammatory polyradiculopathy
G61.9  Inflammatory polyneuropathy, unspecified = inflammatory polyneuropathy | inflammatory polyneuritis | autoimmune neuropathy
  unless demyelinating
G62.0  Polyneuropathy from a drug = drug induced neuropathy | chemotherapy induced peripheral neuropathy | chemotherapy induced neuropathy | drug induced polyneuropathy | medication induced neuropathy | CIPN | chemotherapy-induced neuropathy | neuropathy due to chemotherapy | neuropathy + chemotherapy/chemo/vincristine/paclitaxel/taxol/oxaliplatin/cisplatin/bortezomib/isoniazid/amiodarone/taxane | peripheral neuropathy due to chemotherapy
G62.1  Polyneuropathy from alcohol = alcoholic polyneuropathy | alcoholic neuropathy | alcohol related neuropathy | alcoholic peripheral neuropathy | alcohol induced neuropathy | neuropathy due to alcohol | alcohol polyneuropathy | neuropathy + alcohol/alcoholic/etoh
G62.2  Polyneuropathy from another poison = toxic neuropathy | toxic polyneuropathy | arsenic neuropathy | lead neuropathy | arsenical polyneuropathy
G62.81  Critical illness polyneuropathy = critical illness polyneuropathy | critical illness neuropathy | critical illness polyneuromyopathy | acute motor neuropathy of critical illness | critical patient polyneuropathy | ICU acquired weakness | intensive care unit acquired weakness | critically ill polyneuropathy
  not-chronic
G62.82  Polyneuropathy from radiation = radiation induced polyneuropathy | radiation plexopathy | radiation neuropathy
G62.89  Other polyneuropathy = small fiber neuropathy | other polyneuropathy | small fibre neuropathy | sensory neuronopathy | small-fiber neuropathy
  unless idiopathic
G62.9  Polyneuropathy, unspecified = neuropathy | peripheral neuropathy | polyneuropathy | peripheral polyneuropathy | polyneuritis | sensory neuropathy | neuropathic disease | sensorimotor polyneuropathy | axonal neuropathy | axonal polyneuropathy | peripheral sensory neuropathy | distal sensory neuropathy | sensory polyneuropathy | sensorimotor neuropathy | neuropathies | distal symmetric polyneuropathy | symmetric polyneuropathy | sensory-motor polyneuropathy | chronic sensorimotor polyneuropathy | mixed polyneuropathy | polyradiculoneuropathy
  unless diabetic/optic/alcoholic/autonomic/ulnar/median/peroneal/cranial/critical/entrapment/auditory/ischemic optic/paraneoplastic/amyloid/radiation/hereditary/idiopathic/demyelinating/leprosy/vestibular/cranial nerve
G63  Polyneuropathy in a disease coded elsewhere = polyneuropathy in disease classified elsewhere | neuropathy due to amyloidosis | neuropathy due to vitamin B12 deficiency | amyloid neuropathy | uremic neuropathy | neuropathy due to hypothyroidism | B12 deficiency neuropathy | uremic polyneuropathy | amyloid polyneuropathy | neuropathy in amyloidosis | nutritional polyneuropathy | neuropathy due to lupus | neuropathy secondary to B12 deficiency | peripheral neuropathy due to cancer | neuropathy due to sarcoidosis | polyneuropathy due to amyloidosis
G64  Other disorder of the peripheral nervous system = peripheral nerve disorder | disorder of peripheral nervous system | peripheral nerve disease
G65.0  Late effect of Guillain-Barre syndrome = sequelae of guillain barre syndrome | late effects of guillain barre | sequela of guillain barre
G65.1  Late effect of another inflammatory polyneuropathy = sequelae of inflammatory polyneuropathy
G65.2  Late effect of toxic polyneuropathy = sequelae of toxic polyneuropathy

# Neuromuscular junction and muscle
family Myasthenia gravis
  term myasthenia gravis | myasthenia | myasthenic | ocular myasthenia gravis | generalized myasthenia gravis | ocular myasthenia | MG myasthenia | myasthenia gravis exacerbation | seropositive myasthenia gravis
  unless congenital/lambert eaton/newborn/transient neonatal/syndrome in cancer
  code G70.00  Myasthenia gravis without acute exacerbation
  code G70.01  Myasthenia gravis with acute exacerbation  when exacerbation/crisis/in crisis/myasthenic crisis/flare/worsening
G70.01  Myasthenia gravis with acute exacerbation = myasthenic crisis
  not-chronic
G70.1  Muscle weakness from a poison at the junction = toxic myoneural disorder | organophosphate neuromuscular junction disorder
G70.2  Congenital myasthenia = congenital myasthenia | congenital myasthenic syndrome | developmental myasthenia
family Lambert-Eaton syndrome
  term lambert eaton syndrome | lambert eaton myasthenic syndrome | =LEMS | lambert-eaton | lambert-eaton syndrome
  code G70.80  Lambert-Eaton syndrome, unspecified
  code G73.1  Lambert-Eaton syndrome in a tumor  when paraneoplastic/small cell/tumor/cancer/neoplasm/malignancy/has:C34
G70.81  Lambert-Eaton syndrome in a disease coded elsewhere = lambert eaton syndrome in thyroid disease
G70.89  Other disorder of the neuromuscular junction = other myoneural disorder
G70.9  Disorder of the neuromuscular junction, unspecified = neuromuscular junction disorder | myoneural disorder | neuromuscular disorder | neuromuscular disease
G73.3  Myasthenic syndrome in another disease = myasthenic syndrome in disease classified elsewhere | myasthenic syndrome in hyperthyroidism
family Muscular dystrophy
  term muscular dystrophy | progressive muscular dystrophy | muscular dystrophies | dystrophinopathy | muscle dystrophy
  family-history Z82.0  Family history of epilepsy and other diseases of the nervous system
  unless myotonic
  code G71.00  Muscular dystrophy, unspecified  needs type
  code G71.01  Duchenne or Becker muscular dystrophy  when duchenne/becker/dystrophinopathy
  code G71.02  Facioscapulohumeral muscular dystrophy  when facioscapulohumeral
  code G71.039  Limb girdle muscular dystrophy, unspecified  when limb girdle
  code G71.031  Limb girdle muscular dystrophy, autosomal dominant  when limb girdle + autosomal dominant
  code G71.032  Limb girdle muscular dystrophy, recessive, from calpain-3  when limb girdle + calpain/calpain-3/calpainopathy
  code G71.033  Limb girdle muscular dystrophy from dysferlin  when limb girdle + dysferlin/dysferlinopathy
  code G71.0340  Limb girdle muscular dystrophy from sarcoglycan, unspecified  when limb girdle + sarcoglycan/sarcoglycanopathy
  code G71.0341  Limb girdle muscular dystrophy from alpha-sarcoglycan  when limb girdle + alpha sarcoglycan
  code G71.0342  Limb girdle muscular dystrophy from beta-sarcoglycan  when limb girdle + beta sarcoglycan
  code G71.0349  Limb girdle muscular dystrophy from another sarcoglycan  when limb girdle + gamma sarcoglycan/delta sarcoglycan
  code G71.035  Limb girdle muscular dystrophy from anoctamin-5  when limb girdle + anoctamin/anoctamin-5/ANO5
  code G71.036  Limb girdle muscular dystrophy from fukutin-related protein  when limb girdle + fukutin/FKRP
  code G71.038  Other limb girdle muscular dystrophy  when limb girdle + other
  code G71.09  Other muscular dystrophy  when emery dreifuss/oculopharyngeal/distal/ocular/scapuloperoneal/congenital
G71.01  Duchenne or Becker muscular dystrophy = duchenne muscular dystrophy | becker muscular dystrophy | DMD dystrophy | duchenne | becker's muscular dystrophy | duchenne disease
G71.02  Facioscapulohumeral muscular dystrophy = facioscapulohumeral dystrophy | FSHD | facioscapulohumeral muscular dystrophy | landouzy dejerine
G71.039  Limb girdle muscular dystrophy, unspecified = limb girdle dystrophy | LGMD
G71.032  Limb girdle muscular dystrophy, recessive, from calpain-3 = calpainopathy
G71.033  Limb girdle muscular dystrophy from dysferlin = dysferlinopathy | miyoshi myopathy
G71.0340  Limb girdle muscular dystrophy from sarcoglycan, unspecified = sarcoglycanopathy
G71.09  Other muscular dystrophy = oculopharyngeal muscular dystrophy | emery dreifuss muscular dystrophy | oculopharyngeal dystrophy | emery-dreifuss
family Myotonic disorder
  term myotonic dystrophy | steinert disease | myotonic muscular dystrophy | dystrophia myotonica | steinert's disease | myotonic dystrophy type 1 | myotonia atrophica | myotonic dystrophy type 2 | steinert's myotonic dystrophy | proximal myotonic myopathy | steinert myotonic dystrophy
  code G71.11  Myotonic muscular dystrophy
G71.12  Myotonia congenita = myotonia congenita | thomsen disease | becker myotonia | paramyotonia congenita of becker type | thomsen's disease | levior myotonia
G71.13  Myotonia with cartilage disorder (Schwartz-Jampel) = schwartz jampel syndrome | myotonic chondrodystrophy | chondrodystrophic myotonia
G71.14  Myotonia from a drug = drug induced myotonia
G71.19  Other myotonic disorder = neuromyotonia | paramyotonia congenita | isaac syndrome neuromyotonia | myotonia fluctuans | pseudomyotonia | isaacs syndrome | isaacs' syndrome | eulenburg disease | paramyotonia congenita of eulenburg | myotonia fluctuans | pseudomyotonia | symptomatic myotonia
family Congenital myopathy
  term congenital myopathy | congenital muscular dystrophy | central core disease | multicore disease | minicore disease | fiber type disproportion | multiminicore disease | multicore myopathy | minicore myopathy
  code G71.20  Congenital myopathy, unspecified
  code G71.29  Other congenital myopathy  when central core/multicore/minicore/fiber type disproportion/multiminicore
G71.21  Nemaline myopathy = nemaline myopathy
G71.220  X-linked myotubular myopathy = X linked myotubular myopathy | myotubular myopathy
G71.228  Other centronuclear myopathy = centronuclear myopathy
G71.3  Mitochondrial myopathy = mitochondrial myopathy
G71.8  Other primary disorder of muscle = distal myopathy | GNE myopathy | other primary muscle disorder | myofibrillar myopathy
G71.9  Primary disorder of muscle, unspecified = hereditary myopathy | primary disorder of muscle
not-chronic
G72.0  Myopathy from a drug = drug induced myopathy | statin myopathy | steroid myopathy | statin induced myopathy | medication induced myopathy | corticosteroid myopathy | steroid induced myopathy | statin-induced myopathy | myopathy + statin/steroid/drug induced/colchicine/corticosteroid | cortisonic myopathy
G72.1  Myopathy from alcohol = alcoholic myopathy | alcohol myopathy
G72.2  Myopathy from another poison = toxic myopathy
family Periodic paralysis
  term periodic paralysis | hypokalemic periodic paralysis | thyrotoxic periodic paralysis | hyperkalemic periodic paralysis | familial periodic paralysis | hypokalemic paralysis | paralysis + hypokalemic/periodic/hyperkalemic
  code G72.3  Periodic paralysis
G72.41  Inclusion body myositis = inclusion body myositis | =IBM myositis | inclusion body myopathy
  chronic
G72.49  Other inflammatory or immune myopathy = inflammatory myopathy | necrotizing myopathy | immune mediated necrotizing myopathy | autoimmune myopathy | immune necrotizing myopathy | idiopathic inflammatory myopathy | necrotizing autoimmune myopathy | inflammatory myopathies
  chronic
  unless dermatomyositis/polymyositis
G72.81  Critical illness myopathy = critical illness myopathy | acute quadriplegic myopathy | ICU myopathy | acute necrotizing myopathy of intensive care | myopathy of critical patient | critical illness neuromyopathy
G72.89  Other myopathy = other myopathy | myosclerosis
G72.9  Myopathy, unspecified = myopathy | proximal myopathy | myopathic process | muscular disease | myopathic pattern | muscle disorder myopathic | myopathies
  chronic
  unless cardiomyopathy/statin/steroid/mitochondrial/congenital/thyrotoxic/hypothyroid/critical/inflammatory/extraocular
G73.7  Myopathy in a disease coded elsewhere = hypothyroid myopathy | thyrotoxic myopathy | myopathy in disease classified elsewhere | endocrine myopathy | myopathy due to hyperthyroidism | myopathy in amyloidosis | myopathy due to hyperparathyroidism

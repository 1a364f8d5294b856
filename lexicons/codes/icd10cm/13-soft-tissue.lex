# Muscles, tendons, bursae, fasciae and connective tissue disease; pain in limbs; shoulder and foot overuse.
# For primary care, rheumatology, orthopedics, sports medicine, podiatry. Acute strains and tears are in the chapter 19 files.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, M30-M36 and M60-M79

# Connective tissue and vasculitis.
family Systemic lupus erythematosus
  term systemic lupus erythematosus | =SLE | lupus | systemic lupus | disseminated lupus erythematosus | lupus erythematosus systemic
  chronic
  unless discoid/cutaneous/anticoagulant/lupus vulgaris/pernio
  code M32.9  Systemic lupus erythematosus, unspecified  needs type
  code M32.10  Systemic lupus erythematosus with organ involvement, organ not given  when organ involvement/multisystem/systemic involvement
  code M32.14  Lupus with glomerular disease  when nephritis/glomerulonephritis/glomerular/lupus nephritis
  code M32.11  Lupus with endocarditis  when endocarditis/Libman Sacks
  code M32.12  Lupus with pericarditis  when pericarditis
  code M32.13  Lupus with lung involvement  when pneumonitis/lung involvement/pleuritis/pleurisy/shrinking lung/alveolar hemorrhage
  code M32.15  Lupus with tubulo-interstitial nephropathy  when tubulointerstitial
  code M32.19  Lupus with other organ involvement  when cerebritis/arthritis/neuropsychiatric/encephalitis/CNS involvement/cytopenia
  code M32.0  Drug-induced lupus  when drug-induced
M32.14  Lupus with glomerular disease = lupus nephritis | lupus glomerulonephritis | lupus nephropathy | lupus renal disease | SLE nephritis
  chronic
M32.0  Drug-induced lupus = drug induced lupus | drug induced systemic lupus erythematosus | hydralazine induced lupus
M32.11  Lupus with endocarditis = Libman Sacks endocarditis | lupus endocarditis
M32.12  Lupus with pericarditis = lupus pericarditis
M32.13  Lupus with lung involvement = lupus pneumonitis | lupus pleuritis
M32.19  Lupus with other organ involvement = lupus cerebritis | lupus arthritis | neuropsychiatric lupus | CNS lupus
M35.3  Polymyalgia rheumatica = polymyalgia rheumatica | =PMR | polymyalgia
  chronic
family Giant cell arteritis
  term giant cell arteritis | temporal arteritis | Horton disease | cranial arteritis | =GCA | Hortons disease | arteritis temporalis | giant cell temporal arteritis
  chronic
  code M31.6  Giant cell arteritis
  code M31.5  Giant cell arteritis with polymyalgia rheumatica  absorbs M35.3  when polymyalgia rheumatica/polymyalgia/has:M35.3
family Polyarteritis nodosa
  term polyarteritis nodosa | panarteritis nodosa | periarteritis nodosa | polyarteritis
  chronic
  code M30.0  Polyarteritis nodosa
M30.1  Eosinophilic granulomatosis with polyangiitis = Churg Strauss syndrome | eosinophilic granulomatosis with polyangiitis | =EGPA | Churg Strauss | allergic granulomatous angiitis | polyarteritis with lung involvement
  chronic
M30.2  Juvenile polyarteritis = juvenile polyarteritis
M30.3  Kawasaki disease = Kawasaki disease | mucocutaneous lymph node syndrome | Kawasaki syndrome | Kawasakis disease
M31.0  Hypersensitivity angiitis = hypersensitivity angiitis | hypersensitivity vasculitis | Goodpasture syndrome | anti GBM disease | leukocytoclastic vasculitis | anti glomerular basement membrane disease | Goodpasture disease | Goodpastures syndrome | pulmonary-renal syndrome | pulmonary renal syndrome | renopulmonary syndrome | pulmorenal syndrome
family Thrombotic microangiopathy
  term thrombotic microangiopathy | microangiopathy thrombotic
  code M31.10  Thrombotic microangiopathy, unspecified
  code M31.19  Other thrombotic microangiopathy  when purpura/TTP
  code M31.11  Thrombotic microangiopathy after stem cell transplant  when transplant/HSCT/stem cell
M31.19  Other thrombotic microangiopathy (TTP) = thrombotic thrombocytopenic purpura | =TTP | Moschcowitz disease
M31.2  Lethal midline granuloma = lethal midline granuloma | midline granuloma
family Granulomatosis with polyangiitis
  term granulomatosis with polyangiitis | Wegener granulomatosis | Wegeners granulomatosis | =GPA vasculitis | Wegener's | Wegener disease | Wegeners | Wegener
  chronic
  code M31.30  Granulomatosis with polyangiitis without kidney involvement
  code M31.31  Granulomatosis with polyangiitis with kidney involvement  when glomerulonephritis/renal involvement/kidney involvement/nephritis
M31.4  Takayasu arteritis = Takayasu arteritis | aortic arch syndrome | Takayasu disease | pulseless disease | Takayasus arteritis
  chronic
M31.7  Microscopic polyangiitis = microscopic polyangiitis | microscopic polyarteritis | =MPA vasculitis
  chronic
M31.8  Other specified necrotizing vasculopathy = hypocomplementemic vasculitis | hypocomplementemic urticarial vasculitis
M31.9  Necrotizing vasculopathy, unspecified = necrotizing vasculitis | necrotizing vasculopathy | pauci immune vasculitis
  chronic
M33.00  Juvenile dermatomyositis, organ involvement not given = juvenile dermatomyositis
  chronic
family Dermatomyositis
  term dermatomyositis | amyopathic dermatomyositis
  chronic
  code M33.10  Dermatomyositis, organ involvement not given
  code M33.11  Dermatomyositis with respiratory involvement  when interstitial lung disease/ILD/lung involvement
  code M33.12  Dermatomyositis with myopathy  when myopathy/muscle weakness
  code M33.13  Dermatomyositis without myopathy  when amyopathic/without myopathy
  code M33.19  Dermatomyositis with other organ involvement  when dysphagia/other organ
  code M36.0  Dermatomyositis in neoplastic disease  when paraneoplastic/malignancy associated/cancer associated
family Polymyositis
  term polymyositis
  chronic
  code M33.20  Polymyositis, organ involvement not given
  code M33.21  Polymyositis with respiratory involvement  when interstitial lung disease/ILD/lung involvement
  code M33.22  Polymyositis with myopathy  when myopathy/muscle weakness
  code M33.29  Polymyositis with other organ involvement  when dysphagia/other organ
M33.90  Dermatopolymyositis, unspecified, organ involvement not given = dermatopolymyositis
  chronic
family Systemic sclerosis
  term systemic sclerosis | scleroderma | progressive systemic sclerosis | systemic scleroderma | =PSS | diffuse scleroderma
  chronic
  unless localized/morphea/linear
  code M34.9  Systemic sclerosis, unspecified
  code M34.0  Progressive systemic sclerosis  when progressive
  code M34.1  CREST syndrome  when CREST/limited cutaneous/limited
  code M34.81  Systemic sclerosis with lung involvement  when interstitial lung disease/ILD/lung involvement/pulmonary fibrosis
  code M34.82  Systemic sclerosis with myopathy  when myopathy
  code M34.83  Systemic sclerosis with polyneuropathy  when polyneuropathy
  code M34.89  Other systemic sclerosis  when renal crisis/gastrointestinal involvement
M34.1  CREST syndrome = CREST syndrome | =CREST | limited scleroderma | limited cutaneous systemic sclerosis | limited systemic sclerosis
  chronic
family Sjogren syndrome
  term Sjogren syndrome | Sjogren disease | sicca syndrome | Sjogrens syndrome | Sjogrens disease | Sjogren's | Sjogren | primary Sjogren | sjogren's syndrome
  chronic
  code M35.00  Sjogren syndrome, unspecified
  code M35.01  Sjogren syndrome with keratoconjunctivitis  when keratoconjunctivitis/dry eye/dry eyes
  code M35.02  Sjogren syndrome with lung involvement  when interstitial lung disease/ILD/lung involvement
  code M35.03  Sjogren syndrome with myopathy  when myopathy/myositis
  code M35.04  Sjogren syndrome with tubulo-interstitial nephropathy  when tubulointerstitial/renal tubular acidosis
  code M35.05  Sjogren syndrome with inflammatory arthritis  when inflammatory arthritis/arthritis
  code M35.06  Sjogren syndrome with peripheral nerve involvement  when neuropathy/polyneuropathy
  code M35.07  Sjogren syndrome with central nervous system involvement  when CNS involvement/central nervous system
  code M35.08  Sjogren syndrome with gastrointestinal involvement  when gastrointestinal involvement
  code M35.0A  Sjogren syndrome with glomerular disease  when glomerulonephritis/glomerular
  code M35.0B  Sjogren syndrome with vasculitis  when vasculitis
  code M35.0C  Sjogren syndrome with dental involvement  when dental caries/dental involvement
  code M35.09  Sjogren syndrome with other organ involvement  when other organ involvement
M35.1  Other overlap syndrome = mixed connective tissue disease | =MCTD | overlap syndrome connective tissue | connective tissue overlap syndrome | Sharp syndrome
  chronic
M35.2  Behcet disease = Behcet disease | Behcet syndrome | Behcets disease | Behcet's | Behcets syndrome
  chronic
M35.4  Diffuse (eosinophilic) fasciitis = eosinophilic fasciitis | Shulman syndrome | diffuse fasciitis
M35.5  Multifocal fibrosclerosis = multifocal fibrosclerosis
M35.6  Relapsing panniculitis = Weber Christian disease | relapsing panniculitis | Weber Christian panniculitis
M35.7  Hypermobility syndrome = hypermobility syndrome | joint hypermobility | benign hypermobility syndrome | hypermobile joints | familial ligamentous laxity | joint hypermobility syndrome
  chronic
M35.81  Multisystem inflammatory syndrome = multisystem inflammatory syndrome | MIS-C | MIS-A | PIMS-TS | multisystem inflammatory syndrome in children
M35.9  Systemic connective tissue involvement, unspecified = connective tissue disease | autoimmune disease | undifferentiated connective tissue disease | collagen vascular disease | =UCTD | collagen disease | systemic autoimmune disease | autoimmune disorder | connective tissue disorder | mesenchymopathy
  chronic
M36.2  Hemophilic arthropathy = hemophilic arthropathy | hemophiliac arthropathy
  chronic
M36.1  Arthropathy in neoplastic disease = arthropathy in neoplastic disease | leukemic arthropathy
M36.3  Arthropathy in other blood disorder = sickle cell arthropathy

# Muscle.
family Myositis
  term myositis | inflammatory myopathy | muscle inflammation | inflammation of muscle
  code M60.9  Myositis, unspecified
  code M60.80  Other myositis, site not given  when other specified
  code M60.8{site: shoulder=1 upper-arm=2 forearm=3 hand=4 thigh=5 lower-leg=6 calf=6 ankle=7 foot=7}{laterality-9}  Other myositis, {laterality-9} {site}
  code M60.10  Interstitial myositis, site not given  when interstitial
family Infective myositis
  term infective myositis | pyomyositis | tropical pyomyositis | infectious myositis | suppurative myositis | bacterial myositis | muscle abscess | abscess of muscle | intramuscular abscess
  code M60.009  Infective myositis, site not given
  code M60.08  Infective myositis, other site  when psoas/iliopsoas/paraspinal/gluteal/abdominal wall/back
  code M60.01{laterality-9}  Infective myositis of {laterality-9} shoulder  when shoulder
  code M60.02{laterality-9}  Infective myositis of {laterality-9} upper arm  when upper arm
  code M60.03{laterality-9}  Infective myositis of {laterality-9} forearm  when forearm
  code M60.05{laterality-9}  Infective myositis of {laterality-9} thigh  when thigh
  code M60.06{laterality-9}  Infective myositis of {laterality-9} lower leg  when lower leg/calf
family Foreign body granuloma
  term foreign body granuloma
  unless skin
  code M60.20  Foreign body granuloma of soft tissue, site not given
  code M60.2{site: shoulder=1 upper-arm=2 forearm=3 hand=4 thigh=5 lower-leg=6 foot=7}{laterality-9}  Foreign body granuloma of soft tissue, {laterality-9} {site}
family Myositis ossificans
  term myositis ossificans | heterotopic ossification | ossification of muscle | heterotopic bone | heterotopic calcification of muscle | muscle calcification | calcification of muscle
  code M61.9  Calcification and ossification of muscle, unspecified
  code M61.50  Other ossification of muscle, site not given  when heterotopic/ossification
  code M61.5{site: shoulder=1 upper-arm=2 elbow=2 forearm=3 hand=4 thigh=5 hip=5 lower-leg=6 ankle=7}{laterality-9}  Other ossification of muscle, {laterality-9} {site}  when heterotopic
  code M61.00  Myositis ossificans after injury, site not given  when traumatic/traumatica
  code M61.0{site: shoulder=1 upper-arm=2 forearm=3 hand=4 thigh=5 lower-leg=6 ankle=7}{laterality-9}  Myositis ossificans after injury, {laterality-9} {site}  when traumatic/traumatica
  code M61.10  Myositis ossificans progressiva, site not given  when progressiva/fibrodysplasia
  code M61.40  Other calcification of muscle, site not given  when calcification
M61.10  Myositis ossificans progressiva, site not given = fibrodysplasia ossificans progressiva | =FOP | myositis ossificans progressiva
  chronic
family Muscle weakness
  term muscle weakness | generalized muscle weakness | muscular weakness | proximal muscle weakness | diffuse muscle weakness | muscle weakness generalized | loss of muscle strength | decreased muscle strength | generalized muscular weakness | proximal weakness
  kind symptom
  integral-to G70 G71 G72 G61 M33 G81-G83
  code M62.81  Muscle weakness (generalized)
M62.82  Rhabdomyolysis = rhabdomyolysis | rhabdo | myonecrosis | muscle breakdown
  unless traumatic/crush
M62.84  Sarcopenia = sarcopenia | age related muscle loss
  chronic
M62.85  Dysfunction of the lumbar multifidus muscles = multifidus dysfunction | multifidus muscle dysfunction | lumbar multifidus dysfunction
M62.3  Immobility syndrome (paraplegic) = immobility syndrome | immobilization syndrome
family Muscle spasm
  term muscle spasm | muscle spasms | muscular spasm | spasm of muscle | muscle tightness | muscle contracture painful
  kind symptom
  integral-to S16.1 S39.012 M54.5
  code M62.838  Other muscle spasm
  code M62.830  Muscle spasm of back  when back/lumbar/paraspinal/paraspinous/paravertebral/thoracic/low back
  code M62.831  Muscle spasm of calf  when calf/charley horse
M62.830  Muscle spasm of back = back spasm | back spasms | lumbar spasm | paraspinal muscle spasm | paravertebral muscle spasm | spasm of back muscles | paraspinal spasm | lumbar muscle spasm | back muscle spasm | paravertebral contracture
  kind symptom
M62.831  Muscle spasm of calf = calf cramp | charley horse | calf spasm | calf muscle spasm
  kind symptom
M62.838  Other muscle spasm = neck spasm | trapezius spasm | cervical muscle spasm | trapezius muscle spasm
  kind symptom
family Muscle atrophy
  term muscle atrophy | muscle wasting | muscular atrophy | wasting of muscle | amyotrophy | muscle wasting and atrophy | atrophy of muscle | muscle mass loss | loss of muscle mass | disuse atrophy | muscle hypotrophy
  kind finding
  unless spinal muscular atrophy/SMA/optic/diabetic
  code M62.50  Muscle wasting and atrophy, site not given  needs site
  code M62.5{site: shoulder=1 deltoid=1 upper-arm=2 biceps=2 forearm=3 hand=4 thenar=4 thigh=5 quadriceps=5 lower-leg=6 calf=6 foot=7 ankle=7}{laterality-9}  Muscle wasting and atrophy, {laterality-9} {site}
  code M62.59  Muscle wasting and atrophy, several sites  when generalized/diffuse/multiple sites/extremities
  code M62.5A9  Muscle wasting and atrophy of back, level not given  when back/paraspinal
family Muscle contracture
  term muscle contracture | contracture of muscle | contracted muscle
  chronic
  code M62.40  Muscle contracture, site not given  needs site
  code M62.4{site: shoulder=1 upper-arm=2 forearm=3 hand=4 thigh=5 hamstring=5 lower-leg=6 calf=6 ankle=7 foot=7}{laterality-9}  Muscle contracture, {laterality-9} {site}
  code M62.48  Muscle contracture, other site  when neck/trapezius/paravertebral/back
  code M62.49  Muscle contracture, several sites  when multiple sites
family Diastasis recti
  term diastasis recti | diastasis of recti | rectus diastasis | separation of rectus muscle | abdominal diastasis | diastasis of rectus abdominis
  code M62.08  Separation of muscle (nontraumatic), other site
family Nontraumatic muscle rupture
  term nontraumatic rupture of muscle | spontaneous muscle rupture | nontraumatic muscle tear
  code M62.10  Nontraumatic rupture of muscle, site not given
  code M62.1{site: shoulder=1 upper-arm=2 forearm=3 thigh=5 lower-leg=6 calf=6}{laterality-9}  Nontraumatic rupture of muscle, {laterality-9} {site}
family Muscle infarction
  term ischemic muscle infarction | muscle infarction | diabetic muscle infarction | muscle ischemia nontraumatic
  code M62.20  Nontraumatic ischemic infarction of muscle, site not given
  code M62.2{site: shoulder=1 upper-arm=2 forearm=3 hand=4 thigh=5 lower-leg=6 calf=6}{laterality-9}  Nontraumatic ischemic infarction of muscle, {laterality-9} {site}
M62.89  Other specified disorder of muscle = muscle hernia | muscular hypertonia | hypertonic muscles | muscle hypertrophy | pelvic floor muscle dysfunction | muscle rigidity | muscle hernia fascial | pelvic floor tension myalgia | muscle fatigue | muscular fatigue | masseter hypertrophy | masseteric hypertrophy
M62.9  Muscle disorder, unspecified = muscle disorder | muscle disease
family Myalgia
  term myalgia | muscle pain | muscle aches | muscular pain | myalgias | muscle ache | muscle soreness | sore muscles | aching muscles | muscular aches | myofascial pain | myofascial pain syndrome | diffuse myalgia
  kind symptom
  integral-to J09-J11 M60 M79.7 U07.1 B34.9 M35.3
  code M79.10  Myalgia, site not given
  code M79.11  Myalgia of chewing muscles  when masticatory/mastication/masseter/temporalis/jaw
  code M79.12  Myalgia of head and neck muscles  when neck/cervical/trapezius/head
  code M79.18  Myalgia, other site  when back/thigh/calf/shoulder/leg/legs/arm/gluteal/pectoral/chest wall/chest/myofascial
M79.18  Myalgia, other site = buttock pain | gluteal pain | pain in buttock | pain/pains/painful + right buttock/left buttock/both buttocks | myofascial syndrome
  kind symptom
  integral-to M54.3 M54.4 M51 M54.1 M16 M76.0 S30-S39
M79.7  Fibromyalgia = fibromyalgia | fibromyositis | fibrositis | fibromyalgia syndrome | =FMS | fibromyalgic syndrome
  chronic
M79.0  Rheumatism, unspecified = rheumatism | rheumatic pains
M79.2  Neuralgia and neuritis, unspecified = neuralgia | neuritis | nerve pain | neuropathic pain | neurogenic pain | neuralgic pain | neuropathic type pain
  kind symptom
  unless trigeminal/postherpetic/occipital/optic/diabetic/glossopharyngeal/intercostal/sciatic/pudendal/herpetic/retrobulbar
M79.3  Panniculitis, unspecified = panniculitis
  unless abdominal/mesenteric/lupus/neck/back
M79.4  Hypertrophy of the infrapatellar fat pad = Hoffa disease | infrapatellar fat pad hypertrophy | Hoffas fat pad syndrome | fat pad impingement | Hoffa fat pad syndrome
M79.5  Residual foreign body in soft tissue = retained foreign body in soft tissue | residual foreign body in soft tissue
M79.81  Nontraumatic hematoma of soft tissue = soft tissue hematoma | nontraumatic hematoma of muscle | retroperitoneal muscle hematoma | rectus sheath hematoma | psoas hematoma | iliopsoas hematoma | intramuscular hematoma | spontaneous muscle hematoma | hematoma of rectus sheath | rectus sheath hematoma spontaneous | hematoma of psoas
  unless traumatic/trauma/fall/postprocedural/postoperative
family Limb swelling
  term limb swelling | soft tissue swelling | arm swelling | swelling of limb | swelling of leg | leg swelling | swollen leg | swollen arm | swollen limb | leg swollen | swelling of arm | calf swelling | swelling of hand | hand swelling | foot swelling | swollen hand | swollen foot | swelling of lower limb | swelling of upper limb | thigh swelling | finger swelling | swollen finger
  kind symptom
  integral-to I82 L03 I50 I89.0
  code M79.89  Other specified soft tissue disorder (swelling)
M79.9  Soft tissue disorder, unspecified = soft tissue disorder | soft tissue disease

# Pain in limb (joints are in 13-joints.lex).
kind symptom
family Pain in limb
  term limb pain | extremity pain | pain in limb | pain in extremity | pain in extremities | pain in limbs | painful limb | extremity discomfort
  code M79.609  Pain in limb, unspecified  needs site
  code M79.60{laterality: right=1 left=2 unspecified=3}  Pain in {laterality} arm  when upper extremity/upper limb/arm/upper
  code M79.60{laterality: right=4 left=5 unspecified=6}  Pain in {laterality} leg  when lower extremity/lower limb/leg/lower
family Pain in arm
  term arm pain | pain in arm | upper extremity pain | painful arm | upper limb pain | pain in upper extremity | pain in upper limb | brachialgia | pain/pains/painful + right arm/left arm/both arms/both upper limbs/upper limbs/upper extremities/right upper extremity/left upper extremity/right upper limb/left upper limb | arm discomfort
  integral-to I21 M54.12 S42 S52 S40-S59
  code M79.60{laterality: right=1 left=2 unspecified=3}  Pain in {laterality} arm
family Pain in leg
  term leg pain | pain in leg | pain in legs | lower extremity pain | lower limb pain | painful leg | pain in lower extremity | pain in lower extremities | pain in lower limb | pain in lower limbs | pain/pains/painful + right leg/left leg/both legs/both lower limbs/both lower extremities/lower limbs/lower extremities/right lower extremity/left lower extremity/right lower limb/left lower limb | leg discomfort | legs hurt | leg ache | leg aches
  integral-to I82 M54.16 S82 S72 I70.2 S70-S79 S80-S89 M54.3 M54.4
  code M79.60{laterality: right=4 left=5 unspecified=6}  Pain in {laterality} leg
M79.62{laterality-9}  Pain in {laterality-9} upper arm = upper arm pain | pain in upper arm | axillary pain | pain in axilla | armpit pain | pain/pains/painful + right axilla/left axilla/right upper arm/left upper arm | axilla pain | pain in armpit
  integral-to S40-S49
M79.63{laterality-9}  Pain in {laterality-9} forearm = forearm pain | pain in forearm | pain + right forearm/left forearm
  integral-to S50-S59
M79.65{laterality-9}  Pain in {laterality-9} thigh = thigh pain | pain in thigh | pain/pains/painful + right thigh/left thigh | hamstring pain | anterior thigh pain | posterior thigh pain
  integral-to S70-S79
M79.66{laterality-9}  Pain in {laterality-9} lower leg = calf pain | lower leg pain | pain in calf | shin pain | pain in lower leg | calf tenderness | pain in shin | pain in calves | pain/pains/painful + right calf/left calf/both calves/right lower leg/left lower leg/right shin/left shin
  integral-to I82 S82 S80-S89
family Pain in hand
  term hand pain | pain in hand | painful hand | pain in hands | pain/pains/painful + right hand/left hand/both hands | palm pain
  integral-to S60-S69 M18 M65.3 M72.0 G56
  code M79.64{laterality: right=1 left=2 unspecified=3}  Pain in {laterality} hand
family Pain in finger
  term finger pain | pain in finger | pain in fingers | thumb pain | pain in thumb | painful finger | pain + right thumb/left thumb/index finger/middle finger/ring finger/little finger | fingertip pain | pain/pains/painful + right finger/left finger/right fingers/left fingers
  integral-to S60-S69 M18 M65.3 M65.4 L03.0
  code M79.64{laterality: right=4 left=5 unspecified=6}  Pain in {laterality} finger
family Pain in foot
  term foot pain | pain in foot | heel pain | painful foot | pain in feet | podalgia | pain in heel | pain/pains/painful + right foot/left foot/both feet/right heel/left heel | feet pain | arch pain | sole pain | midfoot pain | forefoot pain | pododynia | plantar pain | talalgia
  integral-to M72.2 M77.3 S92 M10.07 S90-S99 G57.6 M77.4 M84.37
  code M79.67{laterality: right=1 left=2 unspecified=3}  Pain in {laterality} foot
family Pain in toe
  term toe pain | pain in toe | painful toe | pain in toes | big toe pain | great toe pain | pain + great toe/big toe | pain/pains/painful + right toe/left toe/right toes/left toes
  integral-to M10 S92.4 S92.5 L60.0 S90-S99 M20.1 M20.2 M20.4 M10
  code M79.67{laterality: right=4 left=5 unspecified=6}  Pain in {laterality} toe

kind disease
family Nontraumatic compartment syndrome
  term nontraumatic compartment syndrome | chronic exertional compartment syndrome | exertional compartment syndrome
  code M79.A9  Nontraumatic compartment syndrome of another site  needs site
  code M79.A1{laterality-9}  Nontraumatic compartment syndrome of {laterality-9} arm  when arm/forearm/upper extremity/hand
  code M79.A2{laterality-9}  Nontraumatic compartment syndrome of {laterality-9} leg  when leg/calf/lower extremity/thigh
M79.A3  Nontraumatic compartment syndrome of abdomen = abdominal compartment syndrome | intraabdominal compartment syndrome

# Synovium and tendon.
family Synovitis
  term synovitis | tenosynovitis | tendon sheath inflammation | synovial inflammation | tenovaginitis
  unless transient/villonodular/infective/septic/de Quervain
  code M65.90  Synovitis and tenosynovitis, unspecified, site not given  needs site
  code M65.9{site: shoulder=1 upper-arm=2 elbow=2 forearm=3 wrist=3 hand=4 finger=4 thigh=5 hip=5 knee=6 lower-leg=6 ankle=7 foot=7}{laterality-9}  Synovitis and tenosynovitis, unspecified, {laterality-9} {site}
  code M65.80  Other synovitis and tenosynovitis, site not given  when other specified
family Infective tenosynovitis
  term infective tenosynovitis | septic tenosynovitis | flexor tenosynovitis infectious | pyogenic flexor tenosynovitis | suppurative tenosynovitis | infectious tenosynovitis | purulent flexor tenosynovitis | suppurative flexor tenosynovitis | infectious flexor tenosynovitis
  code M65.10  Other infective tenosynovitis, site not given  needs site
  code M65.1{site: shoulder=1 elbow=2 wrist=3 hand=4 finger=4 thumb=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}  Other infective tenosynovitis, {laterality-9} {site}
family Tendon sheath abscess
  term abscess of tendon sheath | tendon sheath abscess
  code M65.00  Abscess of tendon sheath, site not given
  code M65.0{site: shoulder=1 upper-arm=2 forearm=3 hand=4 thigh=5 lower-leg=6 ankle=7}{laterality-9}  Abscess of tendon sheath, {laterality-9} {site}
family Trigger finger
  term trigger finger | stenosing tenosynovitis of finger | triggering of finger | trigger digit | snapping finger | stenosing tenosynovitis | trigger fingers | locking finger
  code M65.30  Trigger finger, finger not given  needs site
  code M65.31{laterality: right=1 left=2 unspecified=9}  Trigger thumb, {laterality} hand  when thumb
  code M65.32{laterality: right=1 left=2 unspecified=9}  Trigger finger, {laterality} index finger  when index
  code M65.33{laterality: right=1 left=2 unspecified=9}  Trigger finger, {laterality} middle finger  when middle/long
  code M65.34{laterality: right=1 left=2 unspecified=9}  Trigger finger, {laterality} ring finger  when ring
  code M65.35{laterality: right=1 left=2 unspecified=9}  Trigger finger, {laterality} little finger  when little/small/pinky
M65.31{laterality-9}  Trigger thumb, {laterality-9} hand = trigger thumb
M65.4  De Quervain tenosynovitis = de Quervain tenosynovitis | radial styloid tenosynovitis | de Quervain disease | de Quervain's | de Quervain syndrome | DeQuervain tenosynovitis | dequervains | mommy thumb | dequervain
family Calcific tendinitis
  term calcific tendinitis | calcific tendinosis | calcifying tendinitis | calcific tendinopathy | calcific periarthritis
  unless shoulder/rotator/supraspinatus
  code M65.20  Calcific tendinitis, site not given
  code M65.2{site: upper-arm=2 forearm=3 wrist=3 hand=4 thigh=5 hip=5 lower-leg=6 knee=6 ankle=7 foot=7}{laterality-9}  Calcific tendinitis, {laterality-9} {site}
M66.0  Rupture of popliteal cyst = ruptured Baker cyst | rupture of popliteal cyst | ruptured popliteal cyst | ruptured Bakers cyst
family Spontaneous tendon rupture
  term spontaneous tendon rupture | nontraumatic tendon rupture | attritional tendon rupture | spontaneous rupture of tendon | atraumatic tendon rupture
  code M66.9  Spontaneous rupture of tendon, unspecified
  code M66.2{site: shoulder=1 upper-arm=2 forearm=3 wrist=3 hand=4 thigh=5 lower-leg=6 ankle=7 foot=7}{laterality-9}  Spontaneous rupture of extensor tendon, {laterality-9} {site}  when extensor/quadriceps/EPL
  code M66.3{site: shoulder=1 upper-arm=2 forearm=3 wrist=3 hand=4 thigh=5 lower-leg=6 ankle=7 foot=7}{laterality-9}  Spontaneous rupture of flexor tendon, {laterality-9} {site}  when flexor/biceps
  code M66.8{site: shoulder=1 upper-arm=2 forearm=3 hand=4 thigh=5 lower-leg=6 ankle=7 foot=7}{laterality-9}  Spontaneous rupture of other tendon, {laterality-9} {site}
family Ganglion
  term ganglion cyst | ganglion/ganglions + wrist/finger/tendon/volar/dorsal wrist | ganglionic cyst | synovial ganglion | dorsal wrist ganglion | volar wrist ganglion | ganglion of tendon sheath | wrist ganglion
  unless basal/stellate/block/sphenopalatine/nerve/dorsal root
  code M67.40  Ganglion, site not given  needs site
  code M67.4{site: shoulder=1 elbow=2 wrist=3 hand=4 finger=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}  Ganglion of {laterality-9} {site}
  code M67.48  Ganglion, other site  when spine/facet
family Transient synovitis
  term transient synovitis | toxic synovitis | irritable hip of childhood
  code M67.30  Transient synovitis, site not given
  code M67.35{laterality-9}  Transient synovitis of {laterality-9} hip  when hip
  code M67.36{laterality-9}  Transient synovitis of {laterality-9} knee  when knee
family Synovial hypertrophy
  term synovial hypertrophy | hypertrophic synovitis | synovial thickening
  kind finding
  code M67.20  Synovial hypertrophy, site not given
  code M67.2{site: shoulder=1 upper-arm=2 forearm=3 wrist=3 hand=4 thigh=5 knee=6 lower-leg=6 ankle=7 foot=7}{laterality-9}  Synovial hypertrophy, {laterality-9} {site}
family Short Achilles tendon
  term short Achilles tendon | tight Achilles tendon | tight heel cord | Achilles contracture | heel cord contracture | Achilles tendon contracture | tight heel cords | equinus contracture
  code M67.0{laterality}  Short Achilles tendon, {laterality} ankle
family Tendinopathy
  term tendinopathy | tendinosis | tendonosis
  code M67.90  Disorder of synovium and tendon, unspecified, site not given  needs site
  code M67.9{site: shoulder=1 upper-arm=2 forearm=3 wrist=3 hand=4 thigh=5 lower-leg=6 ankle=7 foot=7}{laterality-9}  Disorder of synovium and tendon, unspecified, {laterality-9} {site}
M77.9  Enthesopathy, unspecified = enthesopathy | tendinitis | tendonitis | enthesitis | tendon inflammation | periarthritis | inflamed tendon
M77.8  Other enthesopathy = wrist tendinitis | forearm tendinitis | elbow tendinitis | tendinitis of wrist | tendinitis of elbow | flexor carpi ulnaris tendinitis | extensor carpi ulnaris tendinitis | tendinitis + wrist/elbow/forearm/hand | triceps tendinitis | distal biceps tendinitis | hand tendinitis | intersection syndrome

# Bursa.
family Bursitis
  term bursitis | inflamed bursa | inflammation of bursa | bursopathy
  unless septic/infected/infective/rheumatoid
  code M71.9  Bursopathy, unspecified  needs site
  code M71.50  Other bursitis, site not given  when chronic/other specified
  code M71.5{site: wrist=3 ankle=7 foot=7}{laterality-9}  Other bursitis, {laterality-9} {site}
M75.5{laterality}  Bursitis of {laterality} shoulder = shoulder bursitis | subacromial bursitis | subdeltoid bursitis | bursitis of shoulder | subacromial subdeltoid bursitis | scapulothoracic bursitis | bursitis + shoulder
M70.2{laterality}  Olecranon bursitis, {laterality} elbow = olecranon bursitis | student's elbow | bursitis + olecranon | inflamed olecranon bursa
  unless septic/infected
M70.3{laterality}  Other bursitis of {laterality} elbow = elbow bursitis | bursitis of elbow | bicipitoradial bursitis | bursitis + elbow
M70.1{laterality}  Bursitis of {laterality} hand = hand bursitis | bursitis of hand
M70.6{laterality}  Trochanteric bursitis, {laterality} hip = trochanteric bursitis | greater trochanteric bursitis | greater trochanteric pain syndrome | trochanteric tendinitis | trochanteritis | =GTPS | bursitis + trochanter/trochanteric/greater trochanter | trochanter bursitis
M70.7{laterality}  Other bursitis of {laterality} hip = hip bursitis | ischial bursitis | iliopsoas bursitis | bursitis of hip | ischiogluteal bursitis | bursitis + hip
M70.4{laterality}  Prepatellar bursitis, {laterality} knee = prepatellar bursitis | housemaid's knee | bursitis prepatellar
  unless septic/infected
M70.5{laterality}  Other bursitis of {laterality} knee = knee bursitis | pes anserine bursitis | infrapatellar bursitis | pes anserinus bursitis | anserine bursitis | bursitis of knee | pes bursitis | bursitis + knee | pes anserine tendinitis | pes anserine tendinobursitis
M70.03{laterality-9}  Crepitant synovitis, {laterality-9} wrist = crepitant synovitis
M70.84{laterality-9}  Other overuse soft tissue disorder of {laterality-9} hand = repetitive strain injury of hand
M70.90  Overuse soft tissue disorder, unspecified, site not given = repetitive strain injury | overuse syndrome | repetitive stress injury
family Infective bursitis
  term septic bursitis | infected bursitis | infective bursitis | infected bursa | infectious bursitis | septic olecranon bursitis | septic prepatellar bursitis | suppurative bursitis
  code M71.10  Other infective bursitis, site not given  needs site
  code M71.1{site: shoulder=1 elbow=2 olecranon=2 wrist=3 hand=4 hip=5 trochanteric=5 knee=6 prepatellar=6 ankle=7 foot=7}{laterality-9}  Other infective bursitis, {laterality-9} {site}
family Abscess of bursa
  term abscess of bursa | bursal abscess
  code M71.00  Abscess of bursa, site not given
  code M71.0{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7}{laterality-9}  Abscess of bursa, {laterality-9} {site}
M71.2{laterality}  Popliteal (Baker) cyst, {laterality} knee = Baker cyst | Baker's cyst | popliteal cyst | synovial cyst of popliteal space | popliteal synovial cyst
family Bursal or synovial cyst
  term synovial cyst | bursal cyst
  unless popliteal/Baker
  code M71.30  Other bursal cyst, site not given  needs site
  code M71.3{site: shoulder=1 elbow=2 wrist=3 hand=4 finger=4 hip=5 ankle=7 foot=7}{laterality-9}  Other bursal cyst, {laterality-9} {site}
  code M71.38  Other bursal cyst, other site  when facet/spine/lumbar/vertebra

# Shoulder.
M75.0{laterality}  Adhesive capsulitis of {laterality} shoulder = adhesive capsulitis | frozen shoulder | capsulitis of shoulder | adhesive capsulitis of shoulder | retractile capsulitis | shoulder capsulitis
# A tear without named injury is nontraumatic here; with an injury it is a strain of S46.0.
family Rotator cuff tear
  term rotator cuff tear | torn rotator cuff | rotator cuff rupture | supraspinatus tear | rotator cuff tears | tear of rotator cuff | rupture of rotator cuff | supraspinatus rupture | supraspinatus tendon tear | rupture of supraspinatus | infraspinatus tear | subscapularis tear | tear + rotator cuff/supraspinatus/infraspinatus/subscapularis | rotator cuff syndrome
  code M75.10{laterality}  Rotator cuff tear, {laterality} shoulder, extent not given, not stated as traumatic  needs extent
  code M75.11{laterality}  Incomplete rotator cuff tear, {laterality} shoulder, not stated as traumatic  when incomplete/partial/partial thickness/bursal surface/articular surface/interstitial
  code M75.12{laterality}  Complete rotator cuff tear, {laterality} shoulder, not stated as traumatic  when complete/full thickness/massive
  code S46.01{laterality-9}{encounter}  Strain (traumatic tear) of rotator cuff, {laterality-9} shoulder, {encounter}  when traumatic/acute
M75.2{laterality}  Bicipital tendinitis, {laterality} shoulder = bicipital tendinitis | biceps tendinitis | bicipital tendonitis | biceps tendonitis | proximal biceps tendinitis | bicipital tenosynovitis | biceps tendinopathy | bicipital tendinopathy | biceps tenosynovitis
M75.3{laterality}  Calcific tendinitis of {laterality} shoulder = calcific tendinitis of shoulder | calcific tendinitis + shoulder/rotator cuff/supraspinatus | calcified bursa of shoulder | calcific bursitis of shoulder
M75.4{laterality}  Impingement syndrome of {laterality} shoulder = shoulder impingement | impingement syndrome | subacromial impingement | shoulder impingement syndrome | impingement syndrome of shoulder | rotator cuff impingement | subacromial impingement syndrome | subacromial syndrome
M75.8{laterality}  Other lesion of {laterality} shoulder = rotator cuff tendinitis | rotator cuff tendonitis | rotator cuff tendinopathy | supraspinatus tendinitis | shoulder tendinitis | shoulder tendonitis | rotator cuff tendinosis | supraspinatus tendinopathy | supraspinatus tendinosis | tendinopathy of rotator cuff | infraspinatus tendinosis | tendinitis of shoulder | tendinosis of supraspinatus | tendinitis + shoulder/rotator cuff/supraspinatus | shoulder tendinopathy
M75.9{laterality}  Lesion of {laterality} shoulder, unspecified = shoulder lesion | shoulder disorder | scapulohumeral periarthritis | shoulder periarthritis | rotator cuff disorder | rotator cuff disease | painful shoulder syndrome

# Leg and foot overuse.
M76.0{laterality}  Gluteal tendinitis, {laterality} hip = gluteal tendinitis | gluteus medius tendinitis | gluteal tendinopathy | gluteus medius tendinopathy | gluteal tendinosis | gluteus minimus tendinopathy
M76.1{laterality}  Psoas tendinitis, {laterality} hip = psoas tendinitis | iliopsoas tendinitis | hip flexor tendinitis | iliopsoas tendinopathy
M76.2{laterality}  Iliac crest spur, {laterality} hip = iliac crest spur
M76.3{laterality}  Iliotibial band syndrome, {laterality} leg = iliotibial band syndrome | IT band syndrome | ITB syndrome | iliotibial band friction syndrome | IT band tendinitis | =ITBS
M76.4{laterality}  Pellegrini-Stieda disease, {laterality} leg = Pellegrini Stieda | tibial collateral bursitis
M76.5{laterality}  Patellar tendinitis, {laterality} knee = patellar tendinitis | jumper's knee | patellar tendonitis | patellar tendinopathy | patellar tendinosis | patella tendinitis
M76.6{laterality}  Achilles tendinitis, {laterality} leg = Achilles tendinitis | Achilles tendonitis | Achilles tendinopathy | Achilles bursitis | Achilles tendinosis | insertional Achilles tendinitis | insertional Achilles tendinopathy | retrocalcaneal bursitis | Achillodynia
M76.7{laterality}  Peroneal tendinitis, {laterality} leg = peroneal tendinitis | peroneal tendonitis | peroneal tendinopathy | peroneal tenosynovitis
M76.81{laterality-9}  Anterior tibial syndrome, {laterality-9} leg = anterior tibial syndrome | anterior tibialis tendinitis | tibialis anterior tendinitis
M76.82{laterality-9}  Posterior tibial tendinitis, {laterality-9} leg = posterior tibial tendinitis | posterior tibial tendon dysfunction | posterior tibialis tendinitis | =PTTD | posterior tibial tendinopathy | tibialis posterior tendinopathy
M76.89{laterality-9}  Other enthesopathy of {laterality-9} leg = hamstring tendinitis | quadriceps tendinitis | hamstring tendinopathy | adductor tendinitis | quadriceps tendinopathy | popliteus tendinitis | adductor tendinopathy | proximal hamstring tendinopathy | hip tendinitis | quadriceps tendonitis
M76.9  Enthesopathy of lower limb, unspecified = enthesopathy of lower limb | knee tendinitis
M77.0{laterality}  Medial epicondylitis, {laterality} elbow = medial epicondylitis | golfer's elbow | golfers elbow | epitrochleitis | medial epicondylosis
M77.1{laterality}  Lateral epicondylitis, {laterality} elbow = lateral epicondylitis | tennis elbow | epicondylitis | lateral epicondylosis | lateral elbow tendinopathy | common extensor tendinitis
M77.2{laterality}  Periarthritis of {laterality} wrist = periarthritis of wrist
M77.3{laterality}  Calcaneal spur, {laterality} foot = calcaneal spur | heel spur | plantar calcaneal spur | calcaneal spurs | heel spurs | plantar spur
M77.4{laterality}  Metatarsalgia, {laterality} foot = metatarsalgia
  unless Morton
M77.5{laterality}  Other enthesopathy of {laterality} foot and ankle = foot tendinitis | ankle tendinitis | foot tendonitis | extensor tendinitis of foot | capsulitis of foot | tendinitis of foot | tendinitis + foot/ankle | capsulitis of second MTP
M72.2{laterality}  Plantar fasciitis (plantar fascial fibromatosis), {laterality} foot = plantar fasciitis | plantar fascial fibromatosis | plantar fibromatosis | plantar fasciosis | Ledderhose disease | plantar fasciopathy | plantar fibroma | plantar fascitis
M72.0  Dupuytren contracture = Dupuytren contracture | Dupuytren's contracture | palmar fascial fibromatosis | Dupuytren disease | Dupuytrens | Dupuytren's | palmar fibromatosis
  chronic
M72.1  Knuckle pads = knuckle pads
M72.4  Nodular fasciitis = nodular fasciitis | pseudosarcomatous fibromatosis | proliferative fasciitis
M72.6  Necrotizing fasciitis = necrotizing fasciitis | necrotising fasciitis | flesh eating bacteria | necrotizing soft tissue infection | necrotizing cellulitis and fasciitis
M72.8  Other fibroblastic disorder = abscess of fascia | infective fasciitis
M72.9  Fibroblastic disorder, unspecified = fasciitis | fibromatosis
  unless plantar/necrotizing/eosinophilic/nodular/Dupuytren

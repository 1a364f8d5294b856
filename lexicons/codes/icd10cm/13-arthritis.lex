# Arthritis: osteoarthritis, gout and other crystals, rheumatoid, juvenile, reactive and infectious arthritis.
# For rheumatology, orthopedics, primary care, wards. Joint symptoms are in 13-joints.lex, the spine in 13-spine.lex.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, M00-M19 and M1A; guideline I.C.13

# Osteoarthritis is primary unless the note says otherwise (index: Osteoarthritis, by site).
family Osteoarthritis
  term osteoarthritis | degenerative joint disease | =DJD | =OA | arthrosis | degenerative arthritis | degenerative arthropathy | degenerative osteoarthritis | wear and tear arthritis | degenerative changes + joint | osteoarticular degeneration
  chronic
  unless spine/cervical/lumbar/thoracic spine/facet
  code M19.90  Osteoarthritis, site and type not given  needs site
  code M19.91  Primary osteoarthritis, site not given  needs site  when primary
  code M19.92  Post-traumatic osteoarthritis, site not given  needs site  when traumatic
  code M19.93  Secondary osteoarthritis, site not given  needs site  when secondary
  code M15.9  Osteoarthritis of several joints, unspecified  when polyarticular/multiple joints/multiple sites/diffuse/generalized
  code M15.0  Primary generalized osteoarthritis  when generalized + primary
  code M15.4  Erosive osteoarthritis  when erosive

family Osteoarthritis of knee
  term osteoarthritis/DJD/degenerative joint disease/arthrosis/degenerative arthritis/degenerative changes/OA + knee/knees/patellofemoral/tricompartmental/tibiofemoral/medial compartment | gonarthrosis | knee OA | tricompartmental osteoarthritis | patellofemoral arthritis | patellofemoral osteoarthritis | arthritis of knee | knee arthritis | arthritic knee | arthritis + right knee/left knee/both knees/bilateral knees
  chronic
  code M17.9  Osteoarthritis of knee, unspecified  needs laterality
  code M17.1{laterality: right=1 left=2}  Primary osteoarthritis of {laterality} knee
  code M17.10  Primary osteoarthritis of one knee, side not given  needs laterality  when primary/unilateral
  code M17.0  Primary osteoarthritis of both knees  when bilateral
  code M17.3{laterality: right=1 left=2 unspecified=0}  Post-traumatic osteoarthritis of {laterality} knee  when traumatic
  code M17.2  Post-traumatic osteoarthritis of both knees  when traumatic + bilateral
  code M17.5  Other secondary osteoarthritis of one knee  when secondary
  code M17.4  Other secondary osteoarthritis of both knees  when secondary + bilateral

family Osteoarthritis of hip
  term osteoarthritis/DJD/degenerative joint disease/arthrosis/degenerative arthritis/degenerative changes/OA + hip/hips/hip joint | coxarthrosis | hip OA | arthritis of hip | hip arthritis | arthritic hip | malum coxae senilis | arthritis + right hip/left hip/both hips/bilateral hips
  chronic
  code M16.9  Osteoarthritis of hip, unspecified  needs laterality
  code M16.1{laterality: right=1 left=2}  Primary osteoarthritis of {laterality} hip
  code M16.10  Primary osteoarthritis of one hip, side not given  needs laterality  when primary/unilateral
  code M16.0  Primary osteoarthritis of both hips  when bilateral
  code M16.3{laterality: right=1 left=2 unspecified=0}  Osteoarthritis of {laterality} hip from hip dysplasia  when dysplasia
  code M16.2  Osteoarthritis of both hips from hip dysplasia  when dysplasia + bilateral
  code M16.5{laterality: right=1 left=2 unspecified=0}  Post-traumatic osteoarthritis of {laterality} hip  when traumatic
  code M16.4  Post-traumatic osteoarthritis of both hips  when traumatic + bilateral
  code M16.7  Other secondary osteoarthritis of one hip  when secondary
  code M16.6  Other secondary osteoarthritis of both hips  when secondary + bilateral

family Osteoarthritis of thumb base
  term osteoarthritis/arthritis/DJD/arthrosis/degenerative joint disease/degenerative changes/OA + first CMC/1st CMC/CMC joint/first carpometacarpal/carpometacarpal joint/thumb CMC/thumb base/basal joint/trapeziometacarpal | rhizarthrosis | basal thumb arthritis | basal joint arthritis | CMC arthritis | thumb arthritis | CMC osteoarthritis
  chronic
  code M18.9  Osteoarthritis of the thumb base joint, unspecified  needs laterality
  code M18.1{laterality: right=1 left=2}  Primary osteoarthritis of the thumb base joint, {laterality} hand
  code M18.10  Primary osteoarthritis of the thumb base joint, one hand, side not given  needs laterality  when primary/unilateral
  code M18.0  Primary osteoarthritis of both thumb base joints  when bilateral
  code M18.3{laterality: right=1 left=2 unspecified=0}  Post-traumatic osteoarthritis of the thumb base joint, {laterality} hand  when traumatic
  code M18.2  Post-traumatic osteoarthritis of both thumb base joints  when traumatic + bilateral
  code M18.5{laterality: right=1 left=2 unspecified=0}  Other secondary osteoarthritis of the thumb base joint, {laterality} hand  when secondary
  code M18.4  Other secondary osteoarthritis of both thumb base joints  when secondary + bilateral

family Osteoarthritis of shoulder
  term osteoarthritis/DJD/degenerative joint disease/arthrosis/degenerative arthritis/degenerative changes/OA + shoulder/glenohumeral/glenohumeral joint/acromioclavicular/AC joint | omarthrosis | shoulder arthritis | arthritis of shoulder | glenohumeral arthritis | AC joint arthritis | AC arthritis | acromioclavicular arthritis | AC joint arthrosis
  chronic
  code M19.01{laterality-9}  Primary osteoarthritis of {laterality-9} shoulder
  code M19.11{laterality-9}  Post-traumatic osteoarthritis of {laterality-9} shoulder  when traumatic
  code M19.21{laterality-9}  Secondary osteoarthritis of {laterality-9} shoulder  when secondary

family Osteoarthritis of elbow
  term osteoarthritis/DJD/degenerative joint disease/arthrosis/degenerative arthritis/OA + elbow | elbow arthritis | arthritis of elbow
  chronic
  code M19.02{laterality-9}  Primary osteoarthritis of {laterality-9} elbow
  code M19.12{laterality-9}  Post-traumatic osteoarthritis of {laterality-9} elbow  when traumatic
  code M19.22{laterality-9}  Secondary osteoarthritis of {laterality-9} elbow  when secondary

family Osteoarthritis of wrist
  term osteoarthritis/DJD/degenerative joint disease/arthrosis/degenerative arthritis/degenerative changes/OA + wrist/radiocarpal | wrist arthritis | arthritis of wrist | SLAC wrist | scapholunate advanced collapse | SNAC wrist | radiocarpal arthritis
  chronic
  code M19.03{laterality-9}  Primary osteoarthritis of {laterality-9} wrist
  code M19.13{laterality-9}  Post-traumatic osteoarthritis of {laterality-9} wrist  when traumatic/SNAC/SLAC
  code M19.23{laterality-9}  Secondary osteoarthritis of {laterality-9} wrist  when secondary

family Osteoarthritis of hand
  term osteoarthritis/DJD/degenerative joint disease/arthrosis/degenerative arthritis/degenerative changes/OA + hand/hands/finger/fingers/DIP joints/PIP joints/interphalangeal | hand arthritis | arthritis of hands | arthritis of hand | finger arthritis
  chronic
  code M19.04{laterality-9}  Primary osteoarthritis of {laterality-9} hand
  code M19.14{laterality-9}  Post-traumatic osteoarthritis of {laterality-9} hand  when traumatic
  code M19.24{laterality-9}  Secondary osteoarthritis of {laterality-9} hand  when secondary
M15.1  Heberden nodes with arthropathy = Heberden node | Heberden nodes | Heberdens nodes | Heberden nodules
  chronic
M15.2  Bouchard nodes with arthropathy = Bouchard node | Bouchard nodes | Bouchards nodes
  chronic

family Osteoarthritis of ankle and foot
  term osteoarthritis/DJD/degenerative joint disease/arthrosis/degenerative arthritis/degenerative changes/OA + ankle/foot/feet/midfoot/subtalar/tibiotalar/talonavicular/great toe/first MTP/1st MTP/hindfoot | ankle arthritis | arthritis of ankle | foot arthritis | midfoot arthritis | subtalar arthritis | arthritis of foot
  chronic
  code M19.07{laterality-9}  Primary osteoarthritis of {laterality-9} ankle and foot
  code M19.17{laterality-9}  Post-traumatic osteoarthritis of {laterality-9} ankle and foot  when traumatic
  code M19.27{laterality-9}  Secondary osteoarthritis of {laterality-9} ankle and foot  when secondary
M19.09  Primary osteoarthritis of another joint = osteoarthritis + sacroiliac/sternoclavicular/sternoclavicular joint/SI joint/SI joints | sternoclavicular arthritis
  chronic
M15.0  Primary generalized osteoarthritis = primary generalized osteoarthritis | primary generalized osteoarthrosis | nodal osteoarthritis
  chronic
M15.9  Osteoarthritis of several joints, unspecified = polyosteoarthritis | generalized osteoarthritis | generalized osteoarthrosis | generalized arthrosis | polyarthrosis | polyarticular osteoarthritis | osteoarthritis of multiple joints | osteoarthritis of multiple sites | osteoarthritis involving multiple joints | multiple joint osteoarthritis | diffuse DJD | diffuse osteoarthritis
  chronic
M15.4  Erosive osteoarthritis = erosive osteoarthritis | inflammatory osteoarthritis | erosive osteoarthrosis
  chronic
M15.3  Secondary osteoarthritis of several joints = post traumatic polyosteoarthritis | secondary polyosteoarthritis | secondary multiple arthritis
  chronic

# Arthritis not further named, and its less usual names.
family Arthritis
  term arthritis | joint inflammation | inflamed joint | arthropathy | joint disease | arthropathies
  chronic
  unless septic/rheumatoid/psoriatic/gouty/juvenile/reactive
  code M19.90  Arthritis (taken as osteoarthritis), type and site not given  needs type
  code M12.9  Arthropathy, unspecified  needs type  when arthropathy/joint disease
  code M13.0  Polyarthritis, unspecified  when multiple joints/polyarticular
family Polyarthritis
  term polyarthritis | arthritis of multiple joints | polyarticular arthritis | polyarthropathy | symmetric polyarthritis | inflammation of several joints
  code M13.0  Polyarthritis, unspecified
  code M06.4  Inflammatory polyarthropathy  when inflammatory/seronegative
M06.4  Inflammatory polyarthropathy = inflammatory polyarthropathy | inflammatory polyarthritis | undifferentiated inflammatory arthritis
  chronic

family Monoarthritis
  term monoarthritis | single joint arthritis | monoarticular arthritis | monarthritis | acute arthritis
  code M13.10  Arthritis of one joint, site not given  needs site
  code M13.1{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}  Arthritis of one joint, {laterality-9} {site}
family Allergic or other specified arthritis
  term allergic arthritis | other specified arthritis | inflammatory arthritis | climacteric arthritis | menopausal arthritis
  code M13.80  Other specified arthritis, site not given  needs site
  code M13.8{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}  Other specified arthritis, {laterality-9} {site}
  code M13.89  Other specified arthritis, several joints  when multiple joints/multiple sites/polyarticular
family Traumatic arthropathy
  term traumatic arthropathy | traumatic arthritis
  code M12.50  Traumatic arthropathy, site not given  needs site
  code M12.5{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}  Traumatic arthropathy, {laterality-9} {site}
family Pigmented villonodular synovitis
  term pigmented villonodular synovitis | villonodular synovitis | =PVNS | pigmented villonodular tenosynovitis
  chronic
  code M12.20  Pigmented villonodular synovitis, site not given  needs site
  code M12.2{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}  Pigmented villonodular synovitis, {laterality-9} {site}
family Palindromic rheumatism
  term palindromic rheumatism | palindromic arthritis
  chronic
  code M12.30  Palindromic rheumatism, site not given  needs site
  code M12.3{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7}{laterality-9}  Palindromic rheumatism, {laterality-9} {site}
  code M12.39  Palindromic rheumatism, several joints  when multiple joints/multiple sites
family Jaccoud arthropathy
  term Jaccoud arthropathy | Jaccoud arthritis | postrheumatic arthropathy | chronic postrheumatic arthropathy | Jaccouds arthropathy
  chronic
  code M12.00  Jaccoud (post-rheumatic) arthropathy, site not given  needs site
  code M12.04{laterality-9}  Jaccoud (post-rheumatic) arthropathy, {laterality-9} hand  when hand/hands
family Intermittent hydrarthrosis
  term intermittent hydrarthrosis | recurrent hydrarthrosis
  code M12.40  Intermittent hydrarthrosis, site not given  needs site
  code M12.46{laterality-9}  Intermittent hydrarthrosis, {laterality-9} knee  when knee
family Transient arthropathy
  term transient arthropathy | transient arthritis
  code M12.80  Transient (other specific) arthropathy, site not given  needs site
  code M12.8{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}  Transient (other specific) arthropathy, {laterality-9} {site}
# A rotator cuff tear arthropathy is a specific arthropathy of the shoulder.
M12.81{laterality-9}  Rotator cuff arthropathy (other specific arthropathy) of {laterality-9} shoulder = rotator cuff arthropathy | cuff tear arthropathy | rotator cuff tear arthropathy | Milwaukee shoulder
  chronic

# Charcot joint that comes from diabetes is a combination code of chapter 4 (E08-E13 with .610).
family Charcot joint
  term Charcot joint | Charcot arthropathy | Charcot foot | neuropathic arthropathy | neuroarthropathy | Charcot neuroarthropathy | Charcot osteoarthropathy | neuropathic joint | Charcots joint | neurogenic arthropathy | neuropathic osteoarthropathy
  chronic
  code M14.60  Charcot joint, site not given  needs site
  code M14.6{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7 feet=7 midfoot=7}{laterality-9}  Charcot joint, {laterality-9} {site}
  code M14.68  Charcot joint of the spine  when spine/vertebra
  code M14.69  Charcot joint, several sites  when multiple sites/multiple joints
M14.80  Arthropathy in another disease, site not given = arthropathy of hemochromatosis | hemochromatosis arthropathy | amyloid arthropathy | hyperparathyroid arthropathy | thyroid acropachy
  chronic

# Gout. A site needs the type as well (index: Gout, idiopathic, by site).
family Gout
  term gout | gouty arthritis | acute gout | gout attack | gout flare | podagra | acute gouty arthritis | gouty arthropathy | gouty attack | gouty flare | gout arthritis | uric acid arthritis | urate arthropathy | gouty bursitis | gouty synovitis
  chronic
  family-history Z82.61  Family history of arthritis
  code M10.9  Gout, unspecified
  code M10.00  Primary gout, site not given  needs site  when primary
  code M10.0{site: shoulder=1 elbow=2 wrist=3 hand=4 finger=4 hip=5 knee=6 ankle=7 foot=7 toe=7}{laterality-9}  Primary gout, {laterality-9} {site}  when primary
  code M10.09  Primary gout, several sites  when primary + multiple sites/multiple joints/polyarticular
  code M10.20  Drug-induced gout, site not given  needs site  when drug-induced/diuretic induced/thiazide induced
  code M10.2{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7 toe=7}{laterality-9}  Drug-induced gout, {laterality-9} {site}  when drug-induced/diuretic induced/thiazide induced
  code M10.30  Gout from kidney disease, site not given  needs site  when due to kidney disease/due to renal impairment/due to CKD/due to renal failure/due to renal insufficiency
  code M10.3{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7 toe=7}{laterality-9}  Gout from kidney disease, {laterality-9} {site}  when due to kidney disease/due to renal impairment/due to CKD/due to renal failure/due to renal insufficiency
  code M10.10  Lead-induced gout, site not given  when lead/saturnine
  code M10.40  Other secondary gout, site not given  when secondary
  code M1A.9XX0  Chronic gout without tophus, unspecified  when chronic
  code M1A.9XX1  Chronic gout with tophi, unspecified  when tophus/tophaceous
family Chronic gout
  term chronic gout | chronic gouty arthritis | tophaceous gout | gouty tophus | gout with tophi | chronic tophaceous gout | gouty tophi | gout with tophus | tophaceous gouty arthritis | chronic gouty arthropathy
  chronic
  code M1A.9XX0  Chronic gout without tophus, unspecified
  code M1A.9XX1  Chronic gout with tophi, unspecified  when tophus/tophi/tophaceous
  code M1A.0{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7 toe=7}{laterality-9}0  Chronic primary gout without tophus, {laterality-9} {site}  when primary
  code M1A.0{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7 toe=7}{laterality-9}1  Chronic primary gout with tophi, {laterality-9} {site}  when primary + tophus/tophi/tophaceous
  code M1A.00X0  Chronic primary gout without tophus, site not given  when primary
  code M1A.00X1  Chronic primary gout with tophi, site not given  when primary + tophus/tophi/tophaceous
  code M1A.09X0  Chronic primary gout without tophus, several sites  when primary + multiple sites/multiple joints
  code M1A.09X1  Chronic primary gout with tophi, several sites  when primary + tophus/tophi/tophaceous + multiple sites/multiple joints
  code M1A.20X0  Chronic drug-induced gout without tophus, site not given  when drug-induced
  code M1A.30X0  Chronic gout from kidney disease without tophus, site not given  when due to renal impairment/due to kidney disease/due to CKD
  code M1A.30X1  Chronic gout from kidney disease with tophi, site not given  when due to renal impairment/due to kidney disease/due to CKD + tophus/tophi/tophaceous
family Chondrocalcinosis
  term chondrocalcinosis | pseudogout | pseudo gout | =CPPD | calcium pyrophosphate deposition disease | calcium pyrophosphate arthropathy | calcium pyrophosphate crystal arthritis | CPPD arthropathy | pyrophosphate arthropathy | calcium pyrophosphate disease | CPPD disease
  chronic
  code M11.20  Chondrocalcinosis (pseudogout), site not given  needs site
  code M11.2{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}  Chondrocalcinosis (pseudogout), {laterality-9} {site}
  code M11.28  Chondrocalcinosis (pseudogout) of the spine  when spine/vertebra/cervical
  code M11.29  Chondrocalcinosis (pseudogout), several sites  when multiple sites/multiple joints
  code M11.10  Familial chondrocalcinosis, site not given  when familial
family Hydroxyapatite deposition disease
  term hydroxyapatite deposition disease | hydroxyapatite crystal arthropathy | basic calcium phosphate arthropathy | apatite arthropathy
  chronic
  code M11.00  Hydroxyapatite deposition disease, site not given  needs site
  code M11.0{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7}{laterality-9}  Hydroxyapatite deposition disease, {laterality-9} {site}
M11.9  Crystal arthropathy, unspecified = crystal arthropathy | crystal arthritis | crystal induced arthritis | crystalline arthropathy | crystal induced arthropathy | microcrystalline arthritis
  chronic

# Rheumatoid arthritis and its kin.
family Rheumatoid arthritis
  term rheumatoid arthritis | RA of multiple sites | rheumatoid disease | rheumatoid polyarthritis | atrophic arthritis | rheumatoid arthropathy
  chronic
  unless juvenile
  family-history Z82.61  Family history of arthritis
  code M06.9  Rheumatoid arthritis, unspecified
  code M05.9  Rheumatoid arthritis with rheumatoid factor, unspecified  when seropositive/RF positive/rheumatoid factor positive/with rheumatoid factor/positive rheumatoid factor/CCP positive/RF+
  code M06.00  Rheumatoid arthritis without rheumatoid factor, site not given  when seronegative/RF negative/without rheumatoid factor/rheumatoid factor negative/negative rheumatoid factor
  code M06.0{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}  Rheumatoid arthritis without rheumatoid factor, {laterality-9} {site}  when seronegative/RF negative/without rheumatoid factor/rheumatoid factor negative
  code M06.09  Rheumatoid arthritis without rheumatoid factor, several joints  when seronegative/RF negative/without rheumatoid factor/rheumatoid factor negative + multiple sites/multiple joints
  code M05.7{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}  Rheumatoid arthritis with rheumatoid factor, no other organ involved, {laterality-9} {site}  when seropositive/RF positive/rheumatoid factor positive/with rheumatoid factor/positive rheumatoid factor
  code M05.79  Rheumatoid arthritis with rheumatoid factor, no other organ involved, several joints  when seropositive/RF positive/rheumatoid factor positive/with rheumatoid factor/positive rheumatoid factor + multiple sites/multiple joints  absorbs M05.9 M06.9
  code M05.70  Rheumatoid arthritis with rheumatoid factor, no other organ involved, site not given  when seropositive/RF positive/rheumatoid factor positive + without organ involvement/no organ involvement/without extra articular
  code M05.10  Rheumatoid lung disease with rheumatoid arthritis, site not given  when rheumatoid lung/interstitial lung disease/ILD/lung involvement
  code M05.20  Rheumatoid vasculitis with rheumatoid arthritis, site not given  when vasculitis
  code M05.30  Rheumatoid heart disease with rheumatoid arthritis, site not given  when rheumatoid carditis/pericarditis/rheumatoid heart
  code M05.40  Rheumatoid myopathy with rheumatoid arthritis, site not given  when myopathy
  code M05.50  Rheumatoid polyneuropathy with rheumatoid arthritis, site not given  when polyneuropathy
  code M05.60  Rheumatoid arthritis with other organs involved, site not given  when extra articular/extraarticular/multiple organ involvement
  code M06.80  Other specified rheumatoid arthritis, site not given  when other specified
family Seropositive rheumatoid arthritis
  term seropositive rheumatoid arthritis | seropositive RA | RF positive rheumatoid arthritis | RF positive RA | rheumatoid factor positive rheumatoid arthritis
  chronic
  unless juvenile
  code M05.9  Rheumatoid arthritis with rheumatoid factor, unspecified
  code M05.7{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}  Rheumatoid arthritis with rheumatoid factor, no other organ involved, {laterality-9} {site}
  code M05.79  Rheumatoid arthritis with rheumatoid factor, no other organ involved, several joints  when multiple sites/multiple joints
family Seronegative rheumatoid arthritis
  term seronegative rheumatoid arthritis | seronegative RA | RF negative rheumatoid arthritis
  chronic
  unless juvenile
  code M06.00  Rheumatoid arthritis without rheumatoid factor, site not given
  code M06.0{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}  Rheumatoid arthritis without rheumatoid factor, {laterality-9} {site}  when seronegative/RF negative/without rheumatoid factor/rheumatoid factor negative
  code M06.09  Rheumatoid arthritis without rheumatoid factor, several joints  when seronegative/RF negative/without rheumatoid factor/rheumatoid factor negative + multiple sites/multiple joints
M05.10  Rheumatoid lung disease with rheumatoid arthritis, site not given = rheumatoid lung disease | rheumatoid lung | RA ILD | rheumatoid arthritis associated interstitial lung disease | Caplan syndrome
  chronic
M05.20  Rheumatoid vasculitis with rheumatoid arthritis, site not given = rheumatoid vasculitis
  chronic
M05.30  Rheumatoid heart disease with rheumatoid arthritis, site not given = rheumatoid heart disease | rheumatoid carditis | rheumatoid pericarditis | rheumatoid myocarditis
  chronic
M05.00  Felty syndrome, site not given = Felty syndrome | Feltys syndrome
  chronic
M05.A  Abnormal rheumatoid factor and anti-CCP antibody with rheumatoid arthritis = rheumatoid arthritis with positive CCP and rheumatoid factor | rheumatoid arthritis with abnormal rheumatoid factor and anti CCP
  chronic
family Rheumatoid nodule
  term rheumatoid nodule | rheumatoid nodules | rheumatoid nodulosis
  chronic
  code M06.30  Rheumatoid nodule, site not given  needs site
  code M06.3{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}  Rheumatoid nodule, {laterality-9} {site}
M06.20  Rheumatoid bursitis, site not given = rheumatoid bursitis
  chronic
M06.1  Adult-onset Still disease = adult onset Still disease | adult Still disease | AOSD | adult onset Stills disease | adult Stills disease | Still disease of adult
  chronic
family Juvenile arthritis
  term juvenile arthritis | juvenile idiopathic arthritis | =JIA | juvenile chronic arthritis | =JRA | juvenile rheumatoid arthritis | childhood arthritis
  chronic
  code M08.90  Juvenile arthritis, unspecified, site not given  needs type
  code M08.00  Juvenile rheumatoid arthritis, unspecified, site not given  when rheumatoid
  code M08.20  Juvenile arthritis with systemic onset, site not given  when systemic
  code M08.3  Juvenile polyarthritis, rheumatoid factor negative  when polyarticular/polyarthritis
  code M08.40  Juvenile arthritis of few joints, site not given  when pauciarticular/oligoarticular/oligoarthritis
  code M08.46{laterality-9}  Juvenile arthritis of few joints, {laterality-9} knee  when pauciarticular/oligoarticular/oligoarthritis + knee
  code M08.1  Juvenile ankylosing spondylitis  when enthesitis related/spondylitis
M08.20  Juvenile arthritis with systemic onset, site not given = systemic juvenile idiopathic arthritis | systemic onset juvenile idiopathic arthritis | Still disease | systemic JIA | Stills disease | systemic onset JIA
  chronic
M08.3  Juvenile polyarthritis, rheumatoid factor negative = juvenile polyarthritis | polyarticular juvenile idiopathic arthritis | polyarticular JIA | seronegative juvenile polyarthritis
  chronic
M08.40  Juvenile arthritis of few joints, site not given = pauciarticular juvenile arthritis | oligoarticular juvenile idiopathic arthritis | oligoarticular JIA | pauciarticular juvenile rheumatoid arthritis | oligoarticular juvenile arthritis
  chronic
M08.1  Juvenile ankylosing spondylitis = juvenile ankylosing spondylitis | enthesitis related arthritis | juvenile spondyloarthritis
  chronic

# Reactive arthritis.
family Reactive arthritis
  term reactive arthritis | reactive arthropathy | postinfectious arthritis | post infectious arthritis | postinfective arthropathy | post viral arthritis | poststreptococcal reactive arthritis
  code M02.9  Reactive arthropathy, unspecified
  code M02.80  Other reactive arthropathy, site not given  when other specified/viral/streptococcal/poststreptococcal
  code M02.8{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}  Other reactive arthropathy, {laterality-9} {site}
  code M02.89  Other reactive arthropathy, several sites  when multiple sites/multiple joints
  code M02.10  Arthropathy after dysentery, site not given  when dysentery/shigella/campylobacter/salmonella
family Reiter disease
  term Reiter disease | Reiter syndrome | Reiters syndrome | Reiters disease | arthritis urethritis conjunctivitis
  chronic
  code M02.30  Reiter disease, site not given  needs site
  code M02.3{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}  Reiter disease, {laterality-9} {site}
M02.20  Arthropathy after immunization, site not given = postimmunization arthropathy | arthritis after vaccination | postvaccination arthritis
M07.60  Enteropathic arthropathy, site not given = enteropathic arthropathy | enteropathic arthritis | arthritis of inflammatory bowel disease | IBD arthropathy | IBD associated arthritis | Crohn arthritis
  chronic

# Autoinflammatory syndromes.
M04.1  Periodic fever syndrome = familial Mediterranean fever | FMF | periodic fever syndrome | TRAPS syndrome | hyper IgD syndrome | hyperimmunoglobulin D syndrome | tumor necrosis factor receptor associated periodic syndrome | hereditary periodic fever | Mediterranean fever
  chronic
M04.2  Cryopyrin-associated periodic syndrome = cryopyrin associated periodic syndrome | Muckle Wells syndrome | familial cold autoinflammatory syndrome | =CAPS syndrome | neonatal onset multisystem inflammatory disorder | CINCA
  chronic
M04.3  VEXAS syndrome = VEXAS | VEXAS syndrome
  chronic
M04.8  Other autoinflammatory syndrome = PFAPA | PFAPA syndrome | Blau syndrome | =DIRA | PAPA syndrome | Majeed syndrome | periodic fever aphthous stomatitis pharyngitis adenitis | Schnitzler syndrome
  chronic
M04.9  Autoinflammatory syndrome, unspecified = autoinflammatory syndrome | autoinflammatory disease
  chronic

# Septic arthritis. The organism without its own site code is added from B95-B96.
family Septic arthritis
  term septic arthritis | pyogenic arthritis | infectious arthritis | joint infection | septic joint | suppurative arthritis | bacterial arthritis | purulent arthritis | infected joint | pyarthrosis | infective arthritis | joint sepsis
  unless prosthetic/prosthesis/periprosthetic/arthroplasty
  history Z87.39  Personal history of other musculoskeletal disease
  code M00.9  Pyogenic arthritis, unspecified  needs site
  code M00.80  Arthritis from other bacteria, site not given  needs site  when gram negative/E coli/Escherichia coli/Pseudomonas/Klebsiella/Haemophilus/Enterococcus/Serratia
  code M00.8{site: shoulder=1 elbow=2 wrist=3 hand=4 finger=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}  Arthritis from other bacteria, {laterality-9} {site}  when gram negative/E coli/Escherichia coli/Pseudomonas/Klebsiella/Haemophilus/Enterococcus/Serratia
  code M00.88  Arthritis from other bacteria, spine  when spine/vertebra/facet
  code M00.89  Polyarthritis from other bacteria  when gram negative/E coli/Escherichia coli/Pseudomonas/Klebsiella + polyarticular/multiple joints
  code M00.00  Staphylococcal arthritis, site not given  needs site  when staphylococcal/staphylococcus/staph/MRSA/MSSA/S aureus
  code M00.0{site: shoulder=1 elbow=2 wrist=3 hand=4 finger=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}  Staphylococcal arthritis, {laterality-9} {site}  when staphylococcal/staphylococcus/staph/MRSA/MSSA/S aureus
  code M00.08  Staphylococcal arthritis of the spine  when staphylococcal/staphylococcus/staph/MRSA/MSSA/S aureus + spine/vertebra/facet
  code M00.09  Staphylococcal polyarthritis  when staphylococcal/staphylococcus/staph/MRSA/MSSA/S aureus + polyarticular/multiple joints
  code M00.10  Pneumococcal arthritis, site not given  when pneumococcal/pneumococcus/Streptococcus pneumoniae
  code M00.1{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}  Pneumococcal arthritis, {laterality-9} {site}  when pneumococcal/pneumococcus/Streptococcus pneumoniae
  code M00.20  Other streptococcal arthritis, site not given  when streptococcal/streptococcus/strep
  code M00.2{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}  Other streptococcal arthritis, {laterality-9} {site}  when streptococcal/streptococcus/strep
M00.00  Staphylococcal arthritis, site not given = staphylococcal arthritis | MRSA septic arthritis | MSSA septic arthritis
M00.20  Other streptococcal arthritis, site not given = streptococcal arthritis
M00.10  Pneumococcal arthritis, site not given = pneumococcal arthritis

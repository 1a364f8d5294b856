# Injuries of shoulder, arm, forearm, wrist and hand: fractures, dislocations, sprains, tendons, wounds, amputations.
# For emergency departments, urgent care, orthopedics. A fracture not called displaced or nondisplaced is coded displaced,
# not called open or closed it is coded closed (guideline I.C.19.c).
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, S40-S69; guideline I.C.19
kind injury

# Clavicle and scapula.
family Fracture of clavicle
  term clavicle fracture | clavicular fracture | fracture of clavicle | broken collarbone | collarbone fracture | fracture/fx/broken + clavicle/collarbone | fractured clavicle | midshaft clavicle fracture
  unless stress/pathologic
  history Z87.81  Personal history of a healed traumatic fracture
  code S42.00{laterality: right=1 left=2 unspecified=9}{fracture-limb}  Fracture of {laterality} clavicle, part not given, {fracture-limb}  needs site
  code S42.02{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of shaft of {laterality} clavicle, {fracture-limb}  when shaft/midshaft/middle third/mid clavicle/middle
  code S42.02{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of shaft of {laterality} clavicle, {fracture-limb}  when shaft/midshaft/middle third/mid clavicle/middle + nondisplaced
  code S42.03{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of lateral end of {laterality} clavicle, {fracture-limb}  when lateral/distal/lateral end/lateral third
  code S42.03{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of lateral end of {laterality} clavicle, {fracture-limb}  when lateral/distal/lateral end/lateral third + nondisplaced
  code S42.01{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Anterior displaced fracture of sternal end of {laterality} clavicle, {fracture-limb}  when sternal end/medial end + anterior
  code S42.01{laterality: right=7 left=8 unspecified=9}{fracture-limb}  Nondisplaced fracture of sternal end of {laterality} clavicle, {fracture-limb}  when sternal end/medial/medial end/medial third
family Fracture of scapula
  term scapula fracture | scapular fracture | fracture of scapula | shoulder blade fracture | fracture/fx/broken + scapula/scapular/glenoid/acromion/coracoid | acromion fracture | coracoid fracture | glenoid fracture | bony Bankart lesion | bony Bankart
  unless stress/pathologic
  history Z87.81  Personal history of a healed traumatic fracture
  code S42.10{laterality: right=1 left=2 unspecified=9}{fracture-limb}  Fracture of {laterality} scapula, part not given, {fracture-limb}  needs site
  code S42.11{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of body of {laterality} scapula, {fracture-limb}  when body
  code S42.11{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of body of {laterality} scapula, {fracture-limb}  when body + nondisplaced
  code S42.12{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of acromion, {laterality} shoulder, {fracture-limb}  when acromion/acromial
  code S42.12{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of acromion, {laterality} shoulder, {fracture-limb}  when acromion/acromial + nondisplaced
  code S42.13{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of coracoid process, {laterality} shoulder, {fracture-limb}  when coracoid
  code S42.13{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of coracoid process, {laterality} shoulder, {fracture-limb}  when coracoid + nondisplaced
  code S42.14{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of glenoid cavity of {laterality} scapula, {fracture-limb}  when glenoid/Bankart
  code S42.14{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of glenoid cavity of {laterality} scapula, {fracture-limb}  when glenoid/Bankart + nondisplaced
  code S42.15{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of neck of {laterality} scapula, {fracture-limb}  when scapular neck/neck
  code S42.15{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of neck of {laterality} scapula, {fracture-limb}  when scapular neck/neck + nondisplaced
  code S42.15{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of neck of {laterality} scapula, {fracture-limb}  when glenoid + neck
  code S42.15{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of neck of {laterality} scapula, {fracture-limb}  when glenoid + neck + nondisplaced

# Humerus.
family Fracture of upper end of humerus
  term proximal humerus fracture | proximal humeral fracture | humeral head fracture | humeral neck fracture | surgical neck fracture | fracture of proximal humerus | fracture of head of humerus | fracture of neck of humerus | shoulder fracture | fracture of shoulder | fracture of upper end of humerus | fracture/fx/broken + proximal humerus/humeral head/surgical neck/greater tuberosity/lesser tuberosity/humeral neck/shoulder/upper end of humerus | subcapital humerus fracture | greater tuberosity fracture
  unless pathologic/pathological/stress/osteoporotic
  history Z87.81  Personal history of a healed traumatic fracture
  code S42.20{laterality: right=1 left=2 unspecified=9}{fracture-limb}  Fracture of upper end of {laterality} humerus, unspecified, {fracture-limb}  needs type
  code S42.21{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of surgical neck of {laterality} humerus, {fracture-limb}  when surgical neck/neck/subcapital
  code S42.21{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of surgical neck of {laterality} humerus, {fracture-limb}  when surgical neck/neck/subcapital + nondisplaced
  code S42.22{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced 2-part fracture of surgical neck of {laterality} humerus, {fracture-limb}  when 2 part/two part
  code S42.22{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced 2-part fracture of surgical neck of {laterality} humerus, {fracture-limb}  when 2 part/two part + nondisplaced
  code S42.23{laterality: right=1 left=2 unspecified=9}{fracture-limb}  3-part fracture of surgical neck of {laterality} humerus, {fracture-limb}  when 3 part/three part
  code S42.24{laterality: right=1 left=2 unspecified=9}{fracture-limb}  4-part fracture of surgical neck of {laterality} humerus, {fracture-limb}  when 4 part/four part
  code S42.25{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of greater tuberosity of {laterality} humerus, {fracture-limb}  when greater tuberosity
  code S42.25{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of greater tuberosity of {laterality} humerus, {fracture-limb}  when greater tuberosity + nondisplaced
  code S42.26{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of lesser tuberosity of {laterality} humerus, {fracture-limb}  when lesser tuberosity
  code S42.29{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Other displaced fracture of upper end of {laterality} humerus, {fracture-limb}  when head/anatomical neck/comminuted
  code S42.29{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Other nondisplaced fracture of upper end of {laterality} humerus, {fracture-limb}  when head/anatomical neck/comminuted + nondisplaced
family Fracture of humerus
  term humerus fracture | humeral fracture | fracture of humerus | humeral shaft fracture | upper arm fracture | fracture/fx/broken + humerus/humeral shaft/upper arm | fracture of shaft of humerus | midshaft humerus fracture | broken arm | fractured arm | arm fracture
  unless pathologic/pathological/stress/osteoporotic
  history Z87.81  Personal history of a healed traumatic fracture
  code S42.30{laterality: right=1 left=2 unspecified=9}{fracture-limb}  Fracture of shaft of {laterality} humerus, unspecified, {fracture-limb}  needs type
  code S42.32{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced transverse fracture of shaft of {laterality} humerus, {fracture-limb}  when transverse
  code S42.32{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced transverse fracture of shaft of {laterality} humerus, {fracture-limb}  when transverse + nondisplaced
  code S42.33{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced oblique fracture of shaft of {laterality} humerus, {fracture-limb}  when oblique
  code S42.33{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced oblique fracture of shaft of {laterality} humerus, {fracture-limb}  when oblique + nondisplaced
  code S42.34{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced spiral fracture of shaft of {laterality} humerus, {fracture-limb}  when spiral
  code S42.34{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced spiral fracture of shaft of {laterality} humerus, {fracture-limb}  when spiral + nondisplaced
  code S42.35{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced comminuted fracture of shaft of {laterality} humerus, {fracture-limb}  when comminuted
  code S42.35{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced comminuted fracture of shaft of {laterality} humerus, {fracture-limb}  when comminuted + nondisplaced
  code S42.36{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced segmental fracture of shaft of {laterality} humerus, {fracture-limb}  when segmental
  code S42.31{laterality: right=1 left=2 unspecified=9}{fracture-closed}  Greenstick fracture of shaft of {laterality} humerus, {fracture-closed}  when greenstick
family Fracture of lower end of humerus
  term distal humerus fracture | supracondylar fracture of humerus | supracondylar humerus fracture | elbow fracture | lateral condyle fracture of humerus | fracture of elbow | fracture of distal humerus | medial epicondyle fracture | lateral epicondyle fracture | fracture/fx/broken + distal humerus/elbow/supracondylar humerus/humeral condyle/epicondyle/medial epicondyle/lateral epicondyle/capitellum/trochlea/lower end of humerus
  unless pathologic/olecranon/radial head
  history Z87.81  Personal history of a healed traumatic fracture
  code S42.40{laterality: right=1 left=2 unspecified=9}{fracture-limb}  Fracture of lower end of {laterality} humerus, unspecified, {fracture-limb}  needs type
  code S42.41{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced simple supracondylar fracture of {laterality} humerus, {fracture-limb}  when supracondylar
  code S42.41{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced simple supracondylar fracture of {laterality} humerus, {fracture-limb}  when supracondylar + nondisplaced
  code S42.42{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced comminuted supracondylar fracture of {laterality} humerus, {fracture-limb}  when supracondylar + comminuted
  code S42.42{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced comminuted supracondylar fracture of {laterality} humerus, {fracture-limb}  when supracondylar + comminuted + nondisplaced
  code S42.43{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of lateral epicondyle of {laterality} humerus, {fracture-limb}  when lateral epicondyle
  code S42.43{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of lateral epicondyle of {laterality} humerus, {fracture-limb}  when lateral epicondyle + nondisplaced
  code S42.44{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of medial epicondyle of {laterality} humerus, {fracture-limb}  when medial epicondyle
  code S42.44{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of medial epicondyle of {laterality} humerus, {fracture-limb}  when medial epicondyle + nondisplaced
  code S42.45{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of lateral condyle of {laterality} humerus, {fracture-limb}  when lateral condyle/capitellum
  code S42.45{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of lateral condyle of {laterality} humerus, {fracture-limb}  when lateral condyle/capitellum + nondisplaced
  code S42.46{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of medial condyle of {laterality} humerus, {fracture-limb}  when medial condyle/trochlea
  code S42.47{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced transcondylar fracture of {laterality} humerus, {fracture-limb}  when transcondylar/intercondylar
S42.90{encounter}  Fracture of shoulder girdle, side and part not given, {encounter} = shoulder girdle fracture
  history Z87.81  Personal history of a healed traumatic fracture

# Shoulder joint.
family Dislocation of shoulder
  term shoulder dislocation | dislocated shoulder | glenohumeral dislocation | dislocation of shoulder | anterior shoulder dislocation | dislocation + shoulder/glenohumeral/humeral head | scapulohumeral dislocation | shoulder fracture dislocation
  unless recurrent/prosthesis/prosthetic/acromioclavicular
  history Z87.828  Personal history of other healed injury
  code S43.00{laterality: right=4 left=5 unspecified=6}{encounter}  Dislocation of {laterality} shoulder joint, unspecified, {encounter}
  code S43.01{laterality: right=4 left=5 unspecified=6}{encounter}  Anterior dislocation of {laterality} shoulder, {encounter}  when anterior/anteroinferior
  code S43.02{laterality: right=4 left=5 unspecified=6}{encounter}  Posterior dislocation of {laterality} shoulder, {encounter}  when posterior
  code S43.03{laterality: right=4 left=5 unspecified=6}{encounter}  Inferior dislocation of {laterality} shoulder, {encounter}  when inferior/luxatio erecta
family Subluxation of shoulder
  term shoulder subluxation | subluxation of shoulder | glenohumeral subluxation | subluxed shoulder | subluxation + shoulder/glenohumeral
  unless recurrent
  history Z87.828  Personal history of other healed injury
  code S43.00{laterality: right=1 left=2 unspecified=3}{encounter}  Subluxation of {laterality} shoulder joint, unspecified, {encounter}
  code S43.01{laterality: right=1 left=2 unspecified=3}{encounter}  Anterior subluxation of {laterality} shoulder, {encounter}  when anterior
  code S43.02{laterality: right=1 left=2 unspecified=3}{encounter}  Posterior subluxation of {laterality} shoulder, {encounter}  when posterior
  code S43.03{laterality: right=1 left=2 unspecified=3}{encounter}  Inferior subluxation of {laterality} shoulder, {encounter}  when inferior
family Dislocation of acromioclavicular joint
  term AC joint separation | acromioclavicular separation | shoulder separation | acromioclavicular dislocation | separated shoulder | AC separation | AC joint dislocation | acromioclavicular joint separation | acromioclavicular joint dislocation | AC joint disruption
  history Z87.828  Personal history of other healed injury
  code S43.10{laterality: right=1 left=2 unspecified=9}{encounter}  Dislocation of {laterality} acromioclavicular joint, unspecified, {encounter}
  code S43.11{laterality: right=1 left=2 unspecified=9}{encounter}  Subluxation of {laterality} acromioclavicular joint, {encounter}  when grade 2/type 2/subluxation
  code S43.12{laterality: right=1 left=2 unspecified=9}{encounter}  Dislocation of {laterality} acromioclavicular joint, displaced 100 to 200 percent, {encounter}  when grade 3/type 3
  code S43.13{laterality: right=1 left=2 unspecified=9}{encounter}  Dislocation of {laterality} acromioclavicular joint, displaced more than 200 percent, {encounter}  when grade 5/type 5/type V/grade V
S43.5{laterality}{encounter}  Sprain of {laterality} acromioclavicular joint, {encounter} = AC joint sprain | acromioclavicular sprain | sprain of AC joint | acromioclavicular joint sprain | AC sprain | type I AC separation
  history Z87.828  Personal history of other healed injury
family Sternoclavicular dislocation
  term sternoclavicular dislocation | sternoclavicular joint dislocation | sternoclavicular separation
  history Z87.828  Personal history of other healed injury
  code S43.20{laterality: right=4 left=5 unspecified=6}{encounter}  Dislocation of {laterality} sternoclavicular joint, unspecified, {encounter}
  code S43.21{laterality: right=4 left=5 unspecified=6}{encounter}  Anterior dislocation of {laterality} sternoclavicular joint, {encounter}  when anterior
  code S43.22{laterality: right=4 left=5 unspecified=6}{encounter}  Posterior dislocation of {laterality} sternoclavicular joint, {encounter}  when posterior
S43.6{laterality}{encounter}  Sprain of {laterality} sternoclavicular joint, {encounter} = sternoclavicular sprain | sprain of sternoclavicular joint
S43.40{laterality-9}{encounter}  Sprain of {laterality-9} shoulder joint, unspecified, {encounter} = shoulder sprain | sprain of shoulder | sprain + shoulder | shoulder joint sprain
  history Z87.828  Personal history of other healed injury
S43.42{laterality-9}{encounter}  Sprain of {laterality-9} rotator cuff capsule, {encounter} = rotator cuff sprain | sprain of rotator cuff
  history Z87.828  Personal history of other healed injury
S43.43{laterality-9}{encounter}  Superior glenoid labrum (SLAP) lesion of {laterality-9} shoulder, {encounter} = SLAP tear | SLAP lesion | superior labral tear | superior glenoid labrum lesion | superior labrum tear
  history Z87.828  Personal history of other healed injury
S43.49{laterality-9}{encounter}  Other sprain of {laterality-9} shoulder joint, {encounter} = Bankart lesion | labral tear of shoulder | glenoid labral tear | shoulder labral tear | Bankart tear | labral tear/labrum tear + shoulder/glenoid
  unless bony
  history Z87.828  Personal history of other healed injury
S43.9{laterality}{encounter}  Sprain of {laterality} shoulder girdle, part not given, {encounter} = sprain of shoulder girdle
family Strain of rotator cuff
  term rotator cuff strain | strain of rotator cuff | traumatic rotator cuff tear | acute rotator cuff tear | rotator cuff injury | supraspinatus strain | strain + rotator cuff/supraspinatus
  history Z87.828  Personal history of other healed injury
  code S46.01{laterality: right=1 left=2 unspecified=9}{encounter}  Strain of rotator cuff of {laterality} shoulder, {encounter}
  code S46.00{laterality: right=1 left=2 unspecified=9}{encounter}  Injury of rotator cuff of {laterality} shoulder, unspecified, {encounter}  when injury
family Strain of biceps
  term biceps strain | biceps tendon rupture | biceps tear | ruptured biceps | proximal biceps rupture | biceps tendon tear | long head biceps rupture | torn biceps | biceps rupture | distal biceps rupture | distal biceps tear | distal biceps tendon rupture | Popeye deformity | strain of biceps
  history Z87.828  Personal history of other healed injury
  code S46.11{laterality: right=1 left=2 unspecified=9}{encounter}  Strain (tear) of long head of biceps, {laterality} arm, {encounter}
  code S46.21{laterality: right=1 left=2 unspecified=9}{encounter}  Strain (tear) of other part of biceps, {laterality} arm, {encounter}  when distal
S46.31{laterality-9}{encounter}  Strain of triceps, {laterality-9} arm, {encounter} = triceps strain | triceps tendon rupture | triceps tear | triceps rupture
  history Z87.828  Personal history of other healed injury
S46.81{laterality-9}{encounter}  Strain of other muscle at {laterality-9} shoulder and upper arm, {encounter} = deltoid strain | subscapularis strain
S46.91{laterality-9}{encounter}  Strain of muscle at {laterality-9} shoulder and upper arm, unspecified, {encounter} = shoulder strain | strain of shoulder | upper arm strain | strain + shoulder | shoulder muscle strain | arm strain
  history Z87.828  Personal history of other healed injury
S49.9{laterality}{encounter}  Injury of {laterality} shoulder and upper arm, unspecified, {encounter} = shoulder injury | injury of shoulder | upper arm injury | arm injury | shoulder trauma | trauma to shoulder | injury to shoulder | injury of arm | trauma to arm | shoulder traumatism
  history Z87.828  Personal history of other healed injury

# Elbow and forearm.
family Fracture of olecranon
  term olecranon fracture | fracture of olecranon | fractured olecranon | fracture/fx + olecranon
  history Z87.81  Personal history of a healed traumatic fracture
  code S52.02{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced fracture of olecranon, not into the joint, {laterality} ulna, {fracture-gustilo}
  code S52.02{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced fracture of olecranon, not into the joint, {laterality} ulna, {fracture-gustilo}  when nondisplaced
  code S52.03{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced fracture of olecranon, into the joint, {laterality} ulna, {fracture-gustilo}  when intraarticular/intra-articular
  code S52.03{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced fracture of olecranon, into the joint, {laterality} ulna, {fracture-gustilo}  when intraarticular/intra-articular + nondisplaced
family Fracture of coronoid process
  term coronoid fracture | coronoid process fracture | fracture/fx + coronoid
  unless mandible/jaw
  history Z87.81  Personal history of a healed traumatic fracture
  code S52.04{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced fracture of coronoid process of {laterality} ulna, {fracture-gustilo}
  code S52.04{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced fracture of coronoid process of {laterality} ulna, {fracture-gustilo}  when nondisplaced
family Fracture of upper end of ulna
  term proximal ulna fracture | fracture of proximal ulna | fracture of upper end of ulna | fracture/fx + proximal ulna
  history Z87.81  Personal history of a healed traumatic fracture
  code S52.00{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Fracture of upper end of {laterality} ulna, unspecified, {fracture-gustilo}
family Fracture of radial head
  term radial head fracture | fracture of radial head | fracture/fx + radial head/head of radius | fracture of head of radius
  history Z87.81  Personal history of a healed traumatic fracture
  code S52.12{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced fracture of head of {laterality} radius, {fracture-gustilo}
  code S52.12{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced fracture of head of {laterality} radius, {fracture-gustilo}  when nondisplaced/Mason 1
family Fracture of radial neck
  term radial neck fracture | fracture of radial neck | fracture/fx + radial neck/neck of radius
  history Z87.81  Personal history of a healed traumatic fracture
  code S52.13{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced fracture of neck of {laterality} radius, {fracture-gustilo}
  code S52.13{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced fracture of neck of {laterality} radius, {fracture-gustilo}  when nondisplaced
family Fracture of upper end of radius
  term proximal radius fracture | fracture of proximal radius | fracture of upper end of radius
  history Z87.81  Personal history of a healed traumatic fracture
  code S52.10{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Fracture of upper end of {laterality} radius, unspecified, {fracture-gustilo}
family Fracture of shaft of ulna
  term ulna fracture | ulnar shaft fracture | nightstick fracture | fracture of ulna | fracture of shaft of ulna | ulnar fracture | fracture/fx/broken + ulna/ulnar shaft/ulnar
  unless distal/proximal/styloid/stress/pathologic
  history Z87.81  Personal history of a healed traumatic fracture
  code S52.20{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Fracture of shaft of {laterality} ulna, unspecified, {fracture-gustilo}
  code S52.22{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced transverse fracture of shaft of {laterality} ulna, {fracture-gustilo}  when transverse
  code S52.23{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced oblique fracture of shaft of {laterality} ulna, {fracture-gustilo}  when oblique
  code S52.24{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced spiral fracture of shaft of {laterality} ulna, {fracture-gustilo}  when spiral
  code S52.25{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced comminuted fracture of shaft of {laterality} ulna, {fracture-gustilo}  when comminuted
  code S52.21{laterality: right=1 left=2 unspecified=9}{fracture-closed}  Greenstick fracture of shaft of {laterality} ulna, {fracture-closed}  when greenstick
family Monteggia fracture
  term Monteggia fracture | Monteggia's fracture | Monteggia fracture dislocation | Monteggia
  history Z87.81  Personal history of a healed traumatic fracture
  code S52.27{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Monteggia fracture of {laterality} ulna, {fracture-gustilo}
family Galeazzi fracture
  term Galeazzi fracture | Galeazzi's fracture | Galeazzi fracture dislocation | Galeazzi
  history Z87.81  Personal history of a healed traumatic fracture
  code S52.37{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Galeazzi fracture of {laterality} radius, {fracture-gustilo}
family Fracture of shaft of radius
  term radial shaft fracture | fracture of shaft of radius | radius fracture | fracture of radius | radial fracture | fracture/fx/broken + radius/radial shaft
  unless distal/proximal/styloid/head/neck/stress/pathologic/radial nerve
  history Z87.81  Personal history of a healed traumatic fracture
  code S52.30{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Fracture of shaft of {laterality} radius, unspecified, {fracture-gustilo}
  code S52.32{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced transverse fracture of shaft of {laterality} radius, {fracture-gustilo}  when transverse
  code S52.33{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced oblique fracture of shaft of {laterality} radius, {fracture-gustilo}  when oblique
  code S52.34{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced spiral fracture of shaft of {laterality} radius, {fracture-gustilo}  when spiral
  code S52.35{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced comminuted fracture of shaft of {laterality} radius, {fracture-gustilo}  when comminuted
  code S52.31{laterality: right=1 left=2 unspecified=9}{fracture-closed}  Greenstick fracture of shaft of {laterality} radius, {fracture-closed}  when greenstick
family Fracture of lower end of radius
  term distal radius fracture | distal radial fracture | fracture of distal radius | DRF | fracture of lower end of radius | fracture/fx/broken + distal radius/distal radial/lower end of radius/distal third of radius | distal radius fx
  unless pathologic/stress/osteoporotic
  history Z87.81  Personal history of a healed traumatic fracture
  code S52.50{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Fracture of lower end of {laterality} radius, unspecified, {fracture-gustilo}  needs type
  code S52.51{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced fracture of {laterality} radial styloid process, {fracture-gustilo}  when radial styloid/chauffeur
  code S52.51{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced fracture of {laterality} radial styloid process, {fracture-gustilo}  when radial styloid/chauffeur + nondisplaced
  code S52.52{laterality: right=1 left=2 unspecified=9}{fracture-closed}  Torus (buckle) fracture of lower end of {laterality} radius, {fracture-closed}  when torus/buckle
  code S52.53{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Colles fracture of {laterality} radius, {fracture-gustilo}  when Colles/Colles'
  code S52.54{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Smith fracture of {laterality} radius, {fracture-gustilo}  when Smith/Smith's
  code S52.56{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Barton fracture of {laterality} radius, {fracture-gustilo}  when Barton/Barton's
  code S52.55{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Other fracture of lower end of {laterality} radius, not into the joint, {fracture-gustilo}  when extraarticular/extra-articular
  code S52.57{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Other fracture of lower end of {laterality} radius, into the joint, {fracture-gustilo}  when intraarticular/intra-articular/die punch
family Colles fracture
  term Colles fracture | Colles' fracture | Colle's fracture
  history Z87.81  Personal history of a healed traumatic fracture
  code S52.53{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Colles fracture of {laterality} radius, {fracture-gustilo}
family Smith fracture
  term Smith fracture | Smith's fracture | reverse Colles fracture
  history Z87.81  Personal history of a healed traumatic fracture
  code S52.54{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Smith fracture of {laterality} radius, {fracture-gustilo}
family Barton fracture
  term Barton fracture | Barton's fracture
  history Z87.81  Personal history of a healed traumatic fracture
  code S52.56{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Barton fracture of {laterality} radius, {fracture-gustilo}
family Buckle fracture of radius
  term buckle fracture of distal radius | torus fracture of distal radius | buckle fracture | torus fracture | distal radius buckle fracture | buckle fracture/torus fracture + radius/distal radius/wrist/forearm
  unless tibia/fibula/femur/humerus/ulna
  history Z87.81  Personal history of a healed traumatic fracture
  code S52.52{laterality: right=1 left=2 unspecified=9}{fracture-closed}  Torus (buckle) fracture of lower end of {laterality} radius, {fracture-closed}
family Fracture of radial styloid
  term radial styloid fracture | chauffeur fracture | fracture of radial styloid
  history Z87.81  Personal history of a healed traumatic fracture
  code S52.51{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced fracture of {laterality} radial styloid process, {fracture-gustilo}
  code S52.51{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced fracture of {laterality} radial styloid process, {fracture-gustilo}  when nondisplaced
family Fracture of lower end of ulna
  term distal ulna fracture | ulnar styloid fracture | fracture of distal ulna | fracture of ulnar styloid | fracture/fx + distal ulna/ulnar styloid/lower end of ulna
  history Z87.81  Personal history of a healed traumatic fracture
  code S52.60{laterality: right=1 left=2 unspecified=9}{fracture-gustilo}  Fracture of lower end of {laterality} ulna, unspecified, {fracture-gustilo}
  code S52.61{laterality: right=1 left=2 unspecified=3}{fracture-gustilo}  Displaced fracture of {laterality} ulnar styloid process, {fracture-gustilo}  when styloid/ulnar styloid
  code S52.61{laterality: right=4 left=5 unspecified=6}{fracture-gustilo}  Nondisplaced fracture of {laterality} ulnar styloid process, {fracture-gustilo}  when styloid/ulnar styloid + nondisplaced
  code S52.62{laterality: right=1 left=2 unspecified=9}{fracture-closed}  Torus (buckle) fracture of lower end of {laterality} ulna, {fracture-closed}  when torus/buckle
family Fracture of forearm
  term forearm fracture | fracture of forearm | broken forearm | both bone forearm fracture | fracture/fx/broken + forearm | fracture of radius and ulna | radius and ulna fracture | both bones forearm fracture
  history Z87.81  Personal history of a healed traumatic fracture
  code S52.9{laterality: right=1 left=2 unspecified=0}X{fracture-gustilo}  Fracture of {laterality} forearm, unspecified, {fracture-gustilo}  needs site
family Dislocation of elbow
  term elbow dislocation | dislocated elbow | dislocation of elbow | elbow fracture dislocation | terrible triad of elbow | dislocation + elbow/ulnohumeral
  history Z87.828  Personal history of other healed injury
  code S53.10{laterality: right=4 left=5 unspecified=6}{encounter}  Dislocation of {laterality} elbow, unspecified, {encounter}
  code S53.11{laterality: right=4 left=5 unspecified=6}{encounter}  Anterior dislocation of {laterality} elbow, {encounter}  when anterior
  code S53.12{laterality: right=4 left=5 unspecified=6}{encounter}  Posterior dislocation of {laterality} elbow, {encounter}  when posterior/posterolateral
  code S53.10{laterality: right=1 left=2 unspecified=3}{encounter}  Subluxation of {laterality} elbow, unspecified, {encounter}  when subluxation
family Dislocation of radial head
  term radial head dislocation | dislocation of radial head | radial head subluxation
  history Z87.828  Personal history of other healed injury
  code S53.00{laterality: right=4 left=5 unspecified=6}{encounter}  Dislocation of {laterality} radial head, unspecified, {encounter}
  code S53.00{laterality: right=1 left=2 unspecified=3}{encounter}  Subluxation of {laterality} radial head, unspecified, {encounter}  when subluxation
family Nursemaid elbow
  term nursemaid's elbow | nursemaid elbow | pulled elbow | nursemaids elbow
  history Z87.828  Personal history of other healed injury
  age 0-12
  code S53.03{laterality: right=1 left=2 unspecified=3}{encounter}  Nursemaid elbow, {laterality} side, {encounter}
family Sprain of elbow
  term elbow sprain | sprain of elbow | sprain + elbow
  history Z87.828  Personal history of other healed injury
  code S53.40{laterality: right=1 left=2 unspecified=9}{encounter}  Sprain of {laterality} elbow, unspecified, {encounter}
  code S53.43{laterality: right=1 left=2 unspecified=9}{encounter}  Radial collateral ligament sprain of {laterality} elbow, {encounter}  when radial collateral
  code S53.44{laterality: right=1 left=2 unspecified=9}{encounter}  Ulnar collateral ligament sprain of {laterality} elbow, {encounter}  when ulnar collateral/UCL
S53.44{laterality-9}{encounter}  Ulnar collateral ligament sprain of {laterality-9} elbow, {encounter} = UCL sprain of elbow | UCL tear of elbow | ulnar collateral ligament tear of elbow | UCL sprain/UCL tear/ulnar collateral ligament tear + elbow
  history Z87.828  Personal history of other healed injury
S56.91{laterality-9}{encounter}  Strain of muscle at {laterality-9} forearm level, unspecified, {encounter} = forearm strain | strain of forearm | elbow strain | forearm muscle strain | strain + forearm/elbow
  history Z87.828  Personal history of other healed injury
S59.90{laterality-9}{encounter}  Injury of {laterality-9} elbow, unspecified, {encounter} = elbow injury | injury of elbow | elbow trauma | trauma to elbow
  history Z87.828  Personal history of other healed injury
S59.91{laterality-9}{encounter}  Injury of {laterality-9} forearm, unspecified, {encounter} = forearm injury | injury of forearm | forearm trauma
  history Z87.828  Personal history of other healed injury

# Wrist and hand bones.
family Fracture of scaphoid
  term scaphoid fracture | fracture of scaphoid | carpal navicular fracture | scaphoid fx | fracture/fx + scaphoid
  history Z87.81  Personal history of a healed traumatic fracture
  code S62.00{laterality: right=1 left=2 unspecified=9}{fracture-limb}  Fracture of {laterality} scaphoid, part not given, {fracture-limb}  needs site
  code S62.01{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of distal pole of {laterality} scaphoid, {fracture-limb}  when distal/distal pole
  code S62.01{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of distal pole of {laterality} scaphoid, {fracture-limb}  when distal/distal pole + nondisplaced
  code S62.02{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of middle third (waist) of {laterality} scaphoid, {fracture-limb}  when waist/middle third
  code S62.02{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of middle third (waist) of {laterality} scaphoid, {fracture-limb}  when waist/middle third + nondisplaced
  code S62.03{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of proximal third of {laterality} scaphoid, {fracture-limb}  when proximal pole/proximal third
  code S62.03{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of proximal third of {laterality} scaphoid, {fracture-limb}  when proximal pole/proximal third + nondisplaced
family Fracture of carpal bone
  term carpal fracture | wrist fracture | broken wrist | fracture of wrist | carpal bone fracture | fractured wrist | triquetral fracture | hamate fracture | hook of hamate fracture | fracture/fx/broken + wrist/carpal/carpal bone/triquetrum/lunate/capitate/hamate/pisiform/trapezium/trapezoid
  unless distal radius/scaphoid/pathologic
  history Z87.81  Personal history of a healed traumatic fracture
  code S62.10{laterality: right=1 left=2 unspecified=9}{fracture-limb}  Fracture of carpal bone, {laterality} wrist, bone not given, {fracture-limb}  needs site
  code S62.11{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of triquetrum, {laterality} wrist, {fracture-limb}  when triquetrum/triquetral
  code S62.11{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of triquetrum, {laterality} wrist, {fracture-limb}  when triquetrum/triquetral + nondisplaced
  code S62.12{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of lunate, {laterality} wrist, {fracture-limb}  when lunate
  code S62.13{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of capitate, {laterality} wrist, {fracture-limb}  when capitate
  code S62.14{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of body of hamate, {laterality} wrist, {fracture-limb}  when hamate
  code S62.15{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of hook of hamate, {laterality} wrist, {fracture-limb}  when hook of hamate/hook
  code S62.16{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of pisiform, {laterality} wrist, {fracture-limb}  when pisiform
  code S62.17{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of trapezium, {laterality} wrist, {fracture-limb}  when trapezium
  code S62.18{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of trapezoid, {laterality} wrist, {fracture-limb}  when trapezoid
family Fracture of first metacarpal
  term first metacarpal fracture | thumb metacarpal fracture | Bennett fracture | Bennett's fracture | fracture of first metacarpal | Rolando fracture | fracture/fx + first metacarpal/1st metacarpal/thumb metacarpal
  history Z87.81  Personal history of a healed traumatic fracture
  code S62.20{laterality: right=1 left=2 unspecified=9}{fracture-limb}  Fracture of first metacarpal, {laterality} hand, unspecified, {fracture-limb}
  code S62.21{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Bennett fracture, {laterality} hand, {fracture-limb}  when Bennett/Bennett's
  code S62.22{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced Rolando fracture, {laterality} hand, {fracture-limb}  when Rolando
  code S62.23{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Other displaced fracture of base of first metacarpal, {laterality} hand, {fracture-limb}  when base
  code S62.24{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of shaft of first metacarpal, {laterality} hand, {fracture-limb}  when shaft
  code S62.25{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of neck of first metacarpal, {laterality} hand, {fracture-limb}  when neck
family Fracture of metacarpal
  term metacarpal fracture | fracture of metacarpal | metacarpal fx | metacarpal neck fracture | metacarpal shaft fracture | metacarpal base fracture | fracture/fx/broken + metacarpal/MC/metacarpals
  unless first metacarpal/1st metacarpal/thumb
  history Z87.81  Personal history of a healed traumatic fracture
  code S62.309{fracture-limb}  Fracture of a metacarpal, bone and hand not given, {fracture-limb}  needs site
  code S62.30{laterality: right=0 left=1}{fracture-limb}  Fracture of second metacarpal, {laterality} hand, unspecified, {fracture-limb}  when 2nd metacarpal/second metacarpal/index/2nd
  code S62.31{laterality: right=0 left=1}{fracture-limb}  Displaced fracture of base of second metacarpal, {laterality} hand, {fracture-limb}  when 2nd metacarpal/second metacarpal/index/2nd + base
  code S62.34{laterality: right=0 left=1}{fracture-limb}  Nondisplaced fracture of base of second metacarpal, {laterality} hand, {fracture-limb}  when 2nd metacarpal/second metacarpal/index/2nd + base + nondisplaced
  code S62.32{laterality: right=0 left=1}{fracture-limb}  Displaced fracture of shaft of second metacarpal, {laterality} hand, {fracture-limb}  when 2nd metacarpal/second metacarpal/index/2nd + shaft
  code S62.35{laterality: right=0 left=1}{fracture-limb}  Nondisplaced fracture of shaft of second metacarpal, {laterality} hand, {fracture-limb}  when 2nd metacarpal/second metacarpal/index/2nd + shaft + nondisplaced
  code S62.33{laterality: right=0 left=1}{fracture-limb}  Displaced fracture of neck of second metacarpal, {laterality} hand, {fracture-limb}  when 2nd metacarpal/second metacarpal/index/2nd + neck
  code S62.36{laterality: right=0 left=1}{fracture-limb}  Nondisplaced fracture of neck of second metacarpal, {laterality} hand, {fracture-limb}  when 2nd metacarpal/second metacarpal/index/2nd + neck + nondisplaced
  code S62.30{laterality: right=2 left=3}{fracture-limb}  Fracture of third metacarpal, {laterality} hand, unspecified, {fracture-limb}  when 3rd metacarpal/third metacarpal/middle/3rd
  code S62.31{laterality: right=2 left=3}{fracture-limb}  Displaced fracture of base of third metacarpal, {laterality} hand, {fracture-limb}  when 3rd metacarpal/third metacarpal/middle/3rd + base
  code S62.34{laterality: right=2 left=3}{fracture-limb}  Nondisplaced fracture of base of third metacarpal, {laterality} hand, {fracture-limb}  when 3rd metacarpal/third metacarpal/middle/3rd + base + nondisplaced
  code S62.32{laterality: right=2 left=3}{fracture-limb}  Displaced fracture of shaft of third metacarpal, {laterality} hand, {fracture-limb}  when 3rd metacarpal/third metacarpal/middle/3rd + shaft
  code S62.35{laterality: right=2 left=3}{fracture-limb}  Nondisplaced fracture of shaft of third metacarpal, {laterality} hand, {fracture-limb}  when 3rd metacarpal/third metacarpal/middle/3rd + shaft + nondisplaced
  code S62.33{laterality: right=2 left=3}{fracture-limb}  Displaced fracture of neck of third metacarpal, {laterality} hand, {fracture-limb}  when 3rd metacarpal/third metacarpal/middle/3rd + neck
  code S62.36{laterality: right=2 left=3}{fracture-limb}  Nondisplaced fracture of neck of third metacarpal, {laterality} hand, {fracture-limb}  when 3rd metacarpal/third metacarpal/middle/3rd + neck + nondisplaced
  code S62.30{laterality: right=4 left=5}{fracture-limb}  Fracture of fourth metacarpal, {laterality} hand, unspecified, {fracture-limb}  when 4th metacarpal/fourth metacarpal/ring/4th
  code S62.31{laterality: right=4 left=5}{fracture-limb}  Displaced fracture of base of fourth metacarpal, {laterality} hand, {fracture-limb}  when 4th metacarpal/fourth metacarpal/ring/4th + base
  code S62.34{laterality: right=4 left=5}{fracture-limb}  Nondisplaced fracture of base of fourth metacarpal, {laterality} hand, {fracture-limb}  when 4th metacarpal/fourth metacarpal/ring/4th + base + nondisplaced
  code S62.32{laterality: right=4 left=5}{fracture-limb}  Displaced fracture of shaft of fourth metacarpal, {laterality} hand, {fracture-limb}  when 4th metacarpal/fourth metacarpal/ring/4th + shaft
  code S62.35{laterality: right=4 left=5}{fracture-limb}  Nondisplaced fracture of shaft of fourth metacarpal, {laterality} hand, {fracture-limb}  when 4th metacarpal/fourth metacarpal/ring/4th + shaft + nondisplaced
  code S62.33{laterality: right=4 left=5}{fracture-limb}  Displaced fracture of neck of fourth metacarpal, {laterality} hand, {fracture-limb}  when 4th metacarpal/fourth metacarpal/ring/4th + neck
  code S62.36{laterality: right=4 left=5}{fracture-limb}  Nondisplaced fracture of neck of fourth metacarpal, {laterality} hand, {fracture-limb}  when 4th metacarpal/fourth metacarpal/ring/4th + neck + nondisplaced
  code S62.30{laterality: right=6 left=7}{fracture-limb}  Fracture of fifth metacarpal, {laterality} hand, unspecified, {fracture-limb}  when 5th metacarpal/fifth metacarpal/little/small/5th
  code S62.31{laterality: right=6 left=7}{fracture-limb}  Displaced fracture of base of fifth metacarpal, {laterality} hand, {fracture-limb}  when 5th metacarpal/fifth metacarpal/little/small/5th + base
  code S62.34{laterality: right=6 left=7}{fracture-limb}  Nondisplaced fracture of base of fifth metacarpal, {laterality} hand, {fracture-limb}  when 5th metacarpal/fifth metacarpal/little/small/5th + base + nondisplaced
  code S62.32{laterality: right=6 left=7}{fracture-limb}  Displaced fracture of shaft of fifth metacarpal, {laterality} hand, {fracture-limb}  when 5th metacarpal/fifth metacarpal/little/small/5th + shaft
  code S62.35{laterality: right=6 left=7}{fracture-limb}  Nondisplaced fracture of shaft of fifth metacarpal, {laterality} hand, {fracture-limb}  when 5th metacarpal/fifth metacarpal/little/small/5th + shaft + nondisplaced
  code S62.33{laterality: right=6 left=7}{fracture-limb}  Displaced fracture of neck of fifth metacarpal, {laterality} hand, {fracture-limb}  when 5th metacarpal/fifth metacarpal/little/small/5th + neck
  code S62.36{laterality: right=6 left=7}{fracture-limb}  Nondisplaced fracture of neck of fifth metacarpal, {laterality} hand, {fracture-limb}  when 5th metacarpal/fifth metacarpal/little/small/5th + neck + nondisplaced
  code S62.319{fracture-limb}  Displaced fracture of base of a metacarpal, bone and hand not given, {fracture-limb}  when base
  code S62.329{fracture-limb}  Displaced fracture of shaft of a metacarpal, bone and hand not given, {fracture-limb}  when shaft
  code S62.339{fracture-limb}  Displaced fracture of neck of a metacarpal, bone and hand not given, {fracture-limb}  when neck
family Boxer fracture
  term boxer's fracture | boxer fracture | boxers fracture | boxer's fracture + 5th metacarpal/fifth metacarpal/little finger/small finger
  history Z87.81  Personal history of a healed traumatic fracture
  code S62.339{fracture-limb}  Displaced fracture of neck of a metacarpal, bone and hand not given, {fracture-limb}  needs laterality
  code S62.33{laterality: right=6 left=7}{fracture-limb}  Displaced fracture of neck of fifth metacarpal, {laterality} hand, {fracture-limb}
  code S62.36{laterality: right=6 left=7}{fracture-limb}  Nondisplaced fracture of neck of fifth metacarpal, {laterality} hand, {fracture-limb}  when nondisplaced
family Fracture of thumb
  term thumb fracture | fracture of thumb | broken thumb | fracture/fx/broken + thumb
  unless metacarpal
  history Z87.81  Personal history of a healed traumatic fracture
  code S62.50{laterality: right=1 left=2 unspecified=9}{fracture-limb}  Fracture of {laterality} thumb, phalanx not given, {fracture-limb}
  code S62.51{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of proximal phalanx of {laterality} thumb, {fracture-limb}  when proximal phalanx/proximal
  code S62.51{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of proximal phalanx of {laterality} thumb, {fracture-limb}  when proximal phalanx/proximal + nondisplaced
  code S62.52{laterality: right=1 left=2 unspecified=3}{fracture-limb}  Displaced fracture of distal phalanx of {laterality} thumb, {fracture-limb}  when distal phalanx/distal/tuft
  code S62.52{laterality: right=4 left=5 unspecified=6}{fracture-limb}  Nondisplaced fracture of distal phalanx of {laterality} thumb, {fracture-limb}  when distal phalanx/distal/tuft + nondisplaced
family Fracture of finger
  term finger fracture | broken finger | fracture of finger | phalanx fracture | phalangeal fracture | tuft fracture | finger fx | fracture/fx/broken + finger/index finger/middle finger/ring finger/little finger/small finger/pinky/phalanx/phalanges/distal phalanx/middle phalanx/proximal phalanx
  unless toe/foot/thumb/hallux
  history Z87.81  Personal history of a healed traumatic fracture
  code S62.609{fracture-limb}  Fracture of a finger, phalanx, finger and hand not given, {fracture-limb}  needs site
  code S62.60{laterality: right=0 left=1}{fracture-limb}  Fracture of {laterality} index finger, phalanx not given, {fracture-limb}  when index finger/index/2nd finger/second finger
  code S62.61{laterality: right=0 left=1}{fracture-limb}  Displaced fracture of proximal phalanx of {laterality} index finger, {fracture-limb}  when index finger/index/2nd finger/second finger + proximal phalanx/proximal
  code S62.64{laterality: right=0 left=1}{fracture-limb}  Nondisplaced fracture of proximal phalanx of {laterality} index finger, {fracture-limb}  when index finger/index/2nd finger/second finger + proximal phalanx/proximal + nondisplaced
  code S62.62{laterality: right=0 left=1}{fracture-limb}  Displaced fracture of middle phalanx of {laterality} index finger, {fracture-limb}  when index finger/index/2nd finger/second finger + middle phalanx
  code S62.65{laterality: right=0 left=1}{fracture-limb}  Nondisplaced fracture of middle phalanx of {laterality} index finger, {fracture-limb}  when index finger/index/2nd finger/second finger + middle phalanx + nondisplaced
  code S62.63{laterality: right=0 left=1}{fracture-limb}  Displaced fracture of distal phalanx of {laterality} index finger, {fracture-limb}  when index finger/index/2nd finger/second finger + distal phalanx/distal/tuft
  code S62.66{laterality: right=0 left=1}{fracture-limb}  Nondisplaced fracture of distal phalanx of {laterality} index finger, {fracture-limb}  when index finger/index/2nd finger/second finger + distal phalanx/distal/tuft + nondisplaced
  code S62.60{laterality: right=2 left=3}{fracture-limb}  Fracture of {laterality} middle finger, phalanx not given, {fracture-limb}  when middle finger/long finger/3rd finger/third finger
  code S62.61{laterality: right=2 left=3}{fracture-limb}  Displaced fracture of proximal phalanx of {laterality} middle finger, {fracture-limb}  when middle finger/long finger/3rd finger/third finger + proximal phalanx/proximal
  code S62.64{laterality: right=2 left=3}{fracture-limb}  Nondisplaced fracture of proximal phalanx of {laterality} middle finger, {fracture-limb}  when middle finger/long finger/3rd finger/third finger + proximal phalanx/proximal + nondisplaced
  code S62.62{laterality: right=2 left=3}{fracture-limb}  Displaced fracture of middle phalanx of {laterality} middle finger, {fracture-limb}  when middle finger/long finger/3rd finger/third finger + middle phalanx
  code S62.65{laterality: right=2 left=3}{fracture-limb}  Nondisplaced fracture of middle phalanx of {laterality} middle finger, {fracture-limb}  when middle finger/long finger/3rd finger/third finger + middle phalanx + nondisplaced
  code S62.63{laterality: right=2 left=3}{fracture-limb}  Displaced fracture of distal phalanx of {laterality} middle finger, {fracture-limb}  when middle finger/long finger/3rd finger/third finger + distal phalanx/distal/tuft
  code S62.66{laterality: right=2 left=3}{fracture-limb}  Nondisplaced fracture of distal phalanx of {laterality} middle finger, {fracture-limb}  when middle finger/long finger/3rd finger/third finger + distal phalanx/distal/tuft + nondisplaced
  code S62.60{laterality: right=4 left=5}{fracture-limb}  Fracture of {laterality} ring finger, phalanx not given, {fracture-limb}  when ring finger/4th finger/fourth finger/ring
  code S62.61{laterality: right=4 left=5}{fracture-limb}  Displaced fracture of proximal phalanx of {laterality} ring finger, {fracture-limb}  when ring finger/4th finger/fourth finger/ring + proximal phalanx/proximal
  code S62.64{laterality: right=4 left=5}{fracture-limb}  Nondisplaced fracture of proximal phalanx of {laterality} ring finger, {fracture-limb}  when ring finger/4th finger/fourth finger/ring + proximal phalanx/proximal + nondisplaced
  code S62.62{laterality: right=4 left=5}{fracture-limb}  Displaced fracture of middle phalanx of {laterality} ring finger, {fracture-limb}  when ring finger/4th finger/fourth finger/ring + middle phalanx
  code S62.65{laterality: right=4 left=5}{fracture-limb}  Nondisplaced fracture of middle phalanx of {laterality} ring finger, {fracture-limb}  when ring finger/4th finger/fourth finger/ring + middle phalanx + nondisplaced
  code S62.63{laterality: right=4 left=5}{fracture-limb}  Displaced fracture of distal phalanx of {laterality} ring finger, {fracture-limb}  when ring finger/4th finger/fourth finger/ring + distal phalanx/distal/tuft
  code S62.66{laterality: right=4 left=5}{fracture-limb}  Nondisplaced fracture of distal phalanx of {laterality} ring finger, {fracture-limb}  when ring finger/4th finger/fourth finger/ring + distal phalanx/distal/tuft + nondisplaced
  code S62.60{laterality: right=6 left=7}{fracture-limb}  Fracture of {laterality} little finger, phalanx not given, {fracture-limb}  when little finger/small finger/5th finger/fifth finger/pinky
  code S62.61{laterality: right=6 left=7}{fracture-limb}  Displaced fracture of proximal phalanx of {laterality} little finger, {fracture-limb}  when little finger/small finger/5th finger/fifth finger/pinky + proximal phalanx/proximal
  code S62.64{laterality: right=6 left=7}{fracture-limb}  Nondisplaced fracture of proximal phalanx of {laterality} little finger, {fracture-limb}  when little finger/small finger/5th finger/fifth finger/pinky + proximal phalanx/proximal + nondisplaced
  code S62.62{laterality: right=6 left=7}{fracture-limb}  Displaced fracture of middle phalanx of {laterality} little finger, {fracture-limb}  when little finger/small finger/5th finger/fifth finger/pinky + middle phalanx
  code S62.65{laterality: right=6 left=7}{fracture-limb}  Nondisplaced fracture of middle phalanx of {laterality} little finger, {fracture-limb}  when little finger/small finger/5th finger/fifth finger/pinky + middle phalanx + nondisplaced
  code S62.63{laterality: right=6 left=7}{fracture-limb}  Displaced fracture of distal phalanx of {laterality} little finger, {fracture-limb}  when little finger/small finger/5th finger/fifth finger/pinky + distal phalanx/distal/tuft
  code S62.66{laterality: right=6 left=7}{fracture-limb}  Nondisplaced fracture of distal phalanx of {laterality} little finger, {fracture-limb}  when little finger/small finger/5th finger/fifth finger/pinky + distal phalanx/distal/tuft + nondisplaced
family Fracture of hand
  term hand fracture | broken hand | fracture of hand | fracture/fx/broken + hand
  unless metacarpal/finger
  history Z87.81  Personal history of a healed traumatic fracture
  code S62.9{laterality: right=1 left=2 unspecified=0}X{fracture-limb}  Fracture of {laterality} hand, bone not given, {fracture-limb}  needs site

# Wrist and hand joints.
family Dislocation of wrist
  term wrist dislocation | dislocation of wrist | perilunate dislocation | lunate dislocation | distal radioulnar joint dislocation | DRUJ dislocation | dislocation + wrist/carpal/DRUJ/perilunate
  history Z87.828  Personal history of other healed injury
  code S63.00{laterality: right=4 left=5 unspecified=6}{encounter}  Dislocation of {laterality} wrist and hand, joint not given, {encounter}
  code S63.01{laterality: right=4 left=5 unspecified=6}{encounter}  Dislocation of distal radioulnar joint, {laterality} wrist, {encounter}  when radioulnar/DRUJ
  code S63.03{laterality: right=4 left=5 unspecified=6}{encounter}  Dislocation of midcarpal joint, {laterality} wrist, {encounter}  when perilunate/midcarpal
  code S63.09{laterality: right=4 left=5 unspecified=6}{encounter}  Other dislocation of {laterality} wrist and hand, {encounter}  when lunate
  code S63.07{laterality: right=4 left=5 unspecified=6}{encounter}  Dislocation of distal end of {laterality} ulna, {encounter}  when distal ulna/ulna
family Dislocation of finger
  term finger dislocation | dislocated finger | PIP dislocation | DIP dislocation | dislocation of finger | jammed finger dislocation | PIP joint dislocation | dislocation + finger/index finger/middle finger/ring finger/little finger/PIP joint/DIP joint
  unless thumb
  history Z87.828  Personal history of other healed injury
  code S63.259{encounter}  Dislocation of a finger, finger and hand not given, {encounter}  needs site
  code S63.25{laterality: right=0 left=1}{encounter}  Dislocation of {laterality} index finger, joint not given, {encounter}  when index finger/index/2nd finger/second finger
  code S63.26{laterality: right=0 left=1}{encounter}  Dislocation of metacarpophalangeal joint of {laterality} index finger, {encounter}  when index finger/index/2nd finger/second finger + MCP/metacarpophalangeal
  code S63.28{laterality: right=0 left=1}{encounter}  Dislocation of proximal interphalangeal joint of {laterality} index finger, {encounter}  when index finger/index/2nd finger/second finger + PIP/proximal interphalangeal
  code S63.29{laterality: right=0 left=1}{encounter}  Dislocation of distal interphalangeal joint of {laterality} index finger, {encounter}  when index finger/index/2nd finger/second finger + DIP/distal interphalangeal
  code S63.25{laterality: right=2 left=3}{encounter}  Dislocation of {laterality} middle finger, joint not given, {encounter}  when middle finger/long finger/3rd finger/third finger
  code S63.26{laterality: right=2 left=3}{encounter}  Dislocation of metacarpophalangeal joint of {laterality} middle finger, {encounter}  when middle finger/long finger/3rd finger/third finger + MCP/metacarpophalangeal
  code S63.28{laterality: right=2 left=3}{encounter}  Dislocation of proximal interphalangeal joint of {laterality} middle finger, {encounter}  when middle finger/long finger/3rd finger/third finger + PIP/proximal interphalangeal
  code S63.29{laterality: right=2 left=3}{encounter}  Dislocation of distal interphalangeal joint of {laterality} middle finger, {encounter}  when middle finger/long finger/3rd finger/third finger + DIP/distal interphalangeal
  code S63.25{laterality: right=4 left=5}{encounter}  Dislocation of {laterality} ring finger, joint not given, {encounter}  when ring finger/4th finger/fourth finger/ring
  code S63.26{laterality: right=4 left=5}{encounter}  Dislocation of metacarpophalangeal joint of {laterality} ring finger, {encounter}  when ring finger/4th finger/fourth finger/ring + MCP/metacarpophalangeal
  code S63.28{laterality: right=4 left=5}{encounter}  Dislocation of proximal interphalangeal joint of {laterality} ring finger, {encounter}  when ring finger/4th finger/fourth finger/ring + PIP/proximal interphalangeal
  code S63.29{laterality: right=4 left=5}{encounter}  Dislocation of distal interphalangeal joint of {laterality} ring finger, {encounter}  when ring finger/4th finger/fourth finger/ring + DIP/distal interphalangeal
  code S63.25{laterality: right=6 left=7}{encounter}  Dislocation of {laterality} little finger, joint not given, {encounter}  when little finger/small finger/5th finger/fifth finger/pinky
  code S63.26{laterality: right=6 left=7}{encounter}  Dislocation of metacarpophalangeal joint of {laterality} little finger, {encounter}  when little finger/small finger/5th finger/fifth finger/pinky + MCP/metacarpophalangeal
  code S63.28{laterality: right=6 left=7}{encounter}  Dislocation of proximal interphalangeal joint of {laterality} little finger, {encounter}  when little finger/small finger/5th finger/fifth finger/pinky + PIP/proximal interphalangeal
  code S63.29{laterality: right=6 left=7}{encounter}  Dislocation of distal interphalangeal joint of {laterality} little finger, {encounter}  when little finger/small finger/5th finger/fifth finger/pinky + DIP/distal interphalangeal
family Dislocation of thumb
  term thumb dislocation | dislocated thumb | dislocation of thumb | dislocation + thumb
  history Z87.828  Personal history of other healed injury
  code S63.10{laterality: right=4 left=5 unspecified=6}{encounter}  Dislocation of {laterality} thumb, joint not given, {encounter}
  code S63.11{laterality: right=4 left=5 unspecified=6}{encounter}  Dislocation of metacarpophalangeal joint of {laterality} thumb, {encounter}  when MCP/metacarpophalangeal
  code S63.12{laterality: right=4 left=5 unspecified=6}{encounter}  Dislocation of interphalangeal joint of {laterality} thumb, {encounter}  when IP joint/interphalangeal
  code S63.04{laterality: right=4 left=5 unspecified=6}{encounter}  Dislocation of carpometacarpal joint of {laterality} thumb, {encounter}  when CMC/carpometacarpal
family Sprain of wrist
  term wrist sprain | sprain of wrist | sprained wrist | sprain + wrist
  history Z87.828  Personal history of other healed injury
  code S63.50{laterality: right=1 left=2 unspecified=9}{encounter}  Sprain of {laterality} wrist, unspecified, {encounter}
  code S63.51{laterality: right=1 left=2 unspecified=9}{encounter}  Sprain of carpal joint of {laterality} wrist, {encounter}  when carpal
  code S63.52{laterality: right=1 left=2 unspecified=9}{encounter}  Sprain of radiocarpal joint of {laterality} wrist, {encounter}  when radiocarpal
S63.59{laterality-9}{encounter}  Other specified sprain of {laterality-9} wrist, {encounter} = TFCC tear | triangular fibrocartilage complex tear | TFCC injury
  history Z87.828  Personal history of other healed injury
S63.33{laterality-9}{encounter}  Traumatic rupture of {laterality-9} ulnocarpal ligament, {encounter} = ulnocarpal ligament rupture
S63.39{laterality-9}{encounter}  Traumatic rupture of other ligament of {laterality-9} wrist, {encounter} = scapholunate ligament tear | scapholunate ligament rupture | scapholunate tear | lunotriquetral ligament tear | scapholunate dissociation
  history Z87.828  Personal history of other healed injury
S63.60{laterality-9}{encounter}  Sprain of {laterality-9} thumb, unspecified, {encounter} = thumb sprain | sprain of thumb | jammed thumb | sprain + thumb
  history Z87.828  Personal history of other healed injury
S63.64{laterality-9}{encounter}  Sprain of metacarpophalangeal joint of {laterality-9} thumb, {encounter} = gamekeeper's thumb | skier's thumb | UCL sprain of thumb | ulnar collateral ligament sprain of thumb | gamekeepers thumb | skiers thumb | UCL tear/UCL sprain/ulnar collateral ligament tear/ulnar collateral ligament sprain + thumb
  history Z87.828  Personal history of other healed injury
family Sprain of finger
  term finger sprain | sprained finger | jammed finger | sprain of finger | sprain + finger/index finger/middle finger/ring finger/little finger
  unless thumb
  history Z87.828  Personal history of other healed injury
  code S63.619{encounter}  Sprain of a finger, finger and hand not given, {encounter}  needs site
  code S63.61{laterality: right=0 left=1}{encounter}  Sprain of {laterality} index finger, unspecified, {encounter}  when index finger/index/2nd finger/second finger
  code S63.63{laterality: right=0 left=1}{encounter}  Sprain of interphalangeal joint of {laterality} index finger, {encounter}  when index finger/index/2nd finger/second finger + PIP/DIP/interphalangeal
  code S63.61{laterality: right=2 left=3}{encounter}  Sprain of {laterality} middle finger, unspecified, {encounter}  when middle finger/long finger/3rd finger/third finger
  code S63.63{laterality: right=2 left=3}{encounter}  Sprain of interphalangeal joint of {laterality} middle finger, {encounter}  when middle finger/long finger/3rd finger/third finger + PIP/DIP/interphalangeal
  code S63.61{laterality: right=4 left=5}{encounter}  Sprain of {laterality} ring finger, unspecified, {encounter}  when ring finger/4th finger/fourth finger/ring
  code S63.63{laterality: right=4 left=5}{encounter}  Sprain of interphalangeal joint of {laterality} ring finger, {encounter}  when ring finger/4th finger/fourth finger/ring + PIP/DIP/interphalangeal
  code S63.61{laterality: right=6 left=7}{encounter}  Sprain of {laterality} little finger, unspecified, {encounter}  when little finger/small finger/5th finger/fifth finger/pinky
  code S63.63{laterality: right=6 left=7}{encounter}  Sprain of interphalangeal joint of {laterality} little finger, {encounter}  when little finger/small finger/5th finger/fifth finger/pinky + PIP/DIP/interphalangeal
S63.9{laterality}{encounter}  Sprain of {laterality} wrist and hand, part not given, {encounter} = hand sprain | sprain of hand
  history Z87.828  Personal history of other healed injury
S66.91{laterality-9}{encounter}  Strain of muscle at {laterality-9} wrist and hand level, unspecified, {encounter} = hand strain | wrist strain | strain of wrist | strain of hand | strain + wrist/hand/thumb
  history Z87.828  Personal history of other healed injury
family Tendon laceration of hand
  term flexor tendon laceration | extensor tendon laceration | tendon laceration of hand | flexor tendon injury | extensor tendon injury | tendon laceration/tendon injury + hand/finger/thumb/wrist
  unless foot/leg/ankle/Achilles
  history Z87.828  Personal history of other healed injury
  code S66.92{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of tendon at {laterality} wrist and hand level, unspecified, {encounter}
  code S66.02{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of long flexor tendon of {laterality} thumb at wrist and hand level, {encounter}  when flexor + thumb/FPL
  code S66.22{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of extensor tendon of {laterality} thumb at wrist and hand level, {encounter}  when extensor + thumb/EPL
  code S66.129{encounter}  Laceration of flexor tendon of finger at wrist and hand level, finger not given, {encounter}  when flexor
  code S66.12{laterality: right=0 left=1}{encounter}  Laceration of flexor tendon of {laterality} index finger at wrist and hand level, {encounter}  when flexor + index finger/index
  code S66.12{laterality: right=2 left=3}{encounter}  Laceration of flexor tendon of {laterality} middle finger at wrist and hand level, {encounter}  when flexor + middle finger/long finger
  code S66.12{laterality: right=4 left=5}{encounter}  Laceration of flexor tendon of {laterality} ring finger at wrist and hand level, {encounter}  when flexor + ring finger
  code S66.12{laterality: right=6 left=7}{encounter}  Laceration of flexor tendon of {laterality} little finger at wrist and hand level, {encounter}  when flexor + little finger/small finger
  code S66.329{encounter}  Laceration of extensor tendon of finger at wrist and hand level, finger not given, {encounter}  when extensor
  code S66.32{laterality: right=0 left=1}{encounter}  Laceration of extensor tendon of {laterality} index finger at wrist and hand level, {encounter}  when extensor + index finger/index
  code S66.32{laterality: right=2 left=3}{encounter}  Laceration of extensor tendon of {laterality} middle finger at wrist and hand level, {encounter}  when extensor + middle finger/long finger
  code S66.32{laterality: right=4 left=5}{encounter}  Laceration of extensor tendon of {laterality} ring finger at wrist and hand level, {encounter}  when extensor + ring finger
  code S66.32{laterality: right=6 left=7}{encounter}  Laceration of extensor tendon of {laterality} little finger at wrist and hand level, {encounter}  when extensor + little finger/small finger
S69.9{laterality}{encounter}  Injury of {laterality} wrist, hand and fingers, unspecified, {encounter} = hand injury | wrist injury | finger injury | injury of hand | injury of wrist | injury of finger | thumb injury | hand trauma | wrist trauma | finger trauma | nail bed injury | trauma to hand | trauma to wrist | injury to finger
  history Z87.828  Personal history of other healed injury
S67.2{laterality}{encounter}  Crushing injury of {laterality} hand, {encounter} = crush injury of hand | crushed hand | hand crush injury
  history Z87.828  Personal history of other healed injury
family Crushing injury of finger
  term crush injury of finger | crushed finger | finger crush injury | fingertip crush injury | crush injury + finger/fingertip/index finger/middle finger/ring finger/little finger
  unless thumb
  history Z87.828  Personal history of other healed injury
  code S67.10{encounter}  Crushing injury of a finger, finger not given, {encounter}  needs site
  code S67.19{laterality: right=0 left=1}{encounter}  Crushing injury of {laterality} index finger, {encounter}  when index finger/index/2nd finger/second finger
  code S67.19{laterality: right=2 left=3}{encounter}  Crushing injury of {laterality} middle finger, {encounter}  when middle finger/long finger/3rd finger/third finger
  code S67.19{laterality: right=4 left=5}{encounter}  Crushing injury of {laterality} ring finger, {encounter}  when ring finger/4th finger/fourth finger/ring
  code S67.19{laterality: right=6 left=7}{encounter}  Crushing injury of {laterality} little finger, {encounter}  when little finger/small finger/5th finger/fifth finger/pinky
S67.0{laterality}{encounter}  Crushing injury of {laterality} thumb, {encounter} = crush injury of thumb | crushed thumb
  history Z87.828  Personal history of other healed injury
S57.8{laterality}{encounter}  Crushing injury of {laterality} forearm, {encounter} = crush injury of forearm
  history Z87.828  Personal history of other healed injury
family Amputation of finger
  term finger amputation traumatic | traumatic amputation of finger | traumatic finger amputation | fingertip amputation | amputation of fingertip | amputated fingertip | partial finger amputation
  unless history of/status post
  history Z87.828  Personal history of other healed injury
  code S68.119{encounter}  Complete traumatic amputation of a finger at the knuckle, finger not given, {encounter}  needs site
  code S68.619{encounter}  Complete traumatic amputation through a finger, finger not given, {encounter}  when fingertip/transphalangeal/tip
  code S68.61{laterality: right=0 left=1}{encounter}  Complete traumatic amputation through {laterality} index finger, {encounter}  when index finger/index/2nd finger/second finger
  code S68.62{laterality: right=0 left=1}{encounter}  Partial traumatic amputation through {laterality} index finger, {encounter}  when index finger/index/2nd finger/second finger + partial
  code S68.61{laterality: right=2 left=3}{encounter}  Complete traumatic amputation through {laterality} middle finger, {encounter}  when middle finger/long finger/3rd finger/third finger
  code S68.62{laterality: right=2 left=3}{encounter}  Partial traumatic amputation through {laterality} middle finger, {encounter}  when middle finger/long finger/3rd finger/third finger + partial
  code S68.61{laterality: right=4 left=5}{encounter}  Complete traumatic amputation through {laterality} ring finger, {encounter}  when ring finger/4th finger/fourth finger/ring
  code S68.62{laterality: right=4 left=5}{encounter}  Partial traumatic amputation through {laterality} ring finger, {encounter}  when ring finger/4th finger/fourth finger/ring + partial
  code S68.61{laterality: right=6 left=7}{encounter}  Complete traumatic amputation through {laterality} little finger, {encounter}  when little finger/small finger/5th finger/fifth finger/pinky
  code S68.62{laterality: right=6 left=7}{encounter}  Partial traumatic amputation through {laterality} little finger, {encounter}  when little finger/small finger/5th finger/fifth finger/pinky + partial
family Amputation of thumb
  term traumatic amputation of thumb
  unless history of/status post
  history Z87.828  Personal history of other healed injury
  code S68.51{laterality: right=1 left=2 unspecified=9}{encounter}  Complete traumatic amputation through {laterality} thumb, {encounter}
  code S68.52{laterality: right=1 left=2 unspecified=9}{encounter}  Partial traumatic amputation through {laterality} thumb, {encounter}  when partial

# Nerves and vessels of the arm.
S64.0{laterality}{encounter}  Injury of ulnar nerve at wrist and hand, {laterality} arm, {encounter} = ulnar nerve injury at wrist | ulnar nerve laceration
S64.1{laterality}{encounter}  Injury of median nerve at wrist and hand, {laterality} arm, {encounter} = median nerve injury | median nerve laceration | traumatic median nerve injury
S44.2{laterality}{encounter}  Injury of radial nerve at upper arm, {laterality} arm, {encounter} = radial nerve injury | traumatic radial nerve palsy
S44.3{laterality}{encounter}  Injury of axillary nerve, {laterality} arm, {encounter} = axillary nerve injury | axillary nerve palsy traumatic
S54.0{laterality}{encounter}  Injury of ulnar nerve at forearm, {laterality} arm, {encounter} = ulnar nerve injury | traumatic ulnar nerve injury
S45.11{laterality-9}{encounter}  Laceration of brachial artery, {laterality-9} side, {encounter} = brachial artery laceration | brachial artery transection
S45.10{laterality-9}{encounter}  Injury of brachial artery, {laterality-9} side, unspecified, {encounter} = brachial artery injury
S45.01{laterality-9}{encounter}  Laceration of axillary artery, {laterality-9} side, {encounter} = axillary artery laceration | axillary artery injury

# Superficial injuries and wounds of the arm.
family Contusion of shoulder and arm
  term shoulder contusion | contusion of shoulder | bruised shoulder | contusion/bruise/bruising/hematoma/ecchymosis + shoulder
  unless postoperative
  history Z87.828  Personal history of other healed injury
  code S40.01{laterality: right=1 left=2 unspecified=9}{encounter}  Contusion of {laterality} shoulder, {encounter}
S40.02{laterality-9}{encounter}  Contusion of {laterality-9} upper arm, {encounter} = upper arm contusion | contusion of upper arm | arm contusion | contusion of arm | contusion/bruise/bruising/hematoma/ecchymosis + upper arm/arm
  history Z87.828  Personal history of other healed injury
S50.0{laterality}{encounter}  Contusion of {laterality} elbow, {encounter} = elbow contusion | contusion of elbow | contusion/bruise/bruising/hematoma + elbow
  history Z87.828  Personal history of other healed injury
S50.1{laterality}{encounter}  Contusion of {laterality} forearm, {encounter} = forearm contusion | contusion of forearm | contusion/bruise/bruising/hematoma/ecchymosis + forearm
  history Z87.828  Personal history of other healed injury
S60.21{laterality-9}{encounter}  Contusion of {laterality-9} wrist, {encounter} = wrist contusion | contusion of wrist | contusion/bruise/bruising/hematoma + wrist
  history Z87.828  Personal history of other healed injury
S60.22{laterality-9}{encounter}  Contusion of {laterality-9} hand, {encounter} = hand contusion | contusion of hand | bruised hand | contusion/bruise/bruising/hematoma + hand
  history Z87.828  Personal history of other healed injury
family Contusion of finger
  term finger contusion | contusion of finger | bruised finger | subungual hematoma | contusion/bruise + finger/thumb/index finger/middle finger/ring finger/little finger | fingernail hematoma
  unless toe/toenail/great toe
  history Z87.828  Personal history of other healed injury
  code S60.00{encounter}  Contusion of a finger without damage to nail, finger not given, {encounter}
  code S60.01{laterality: right=1 left=2 unspecified=9}{encounter}  Contusion of {laterality} thumb without damage to nail, {encounter}  when thumb
  code S60.02{laterality: right=1 left=2 unspecified=9}{encounter}  Contusion of {laterality} index finger without damage to nail, {encounter}  when index finger/index
  code S60.03{laterality: right=1 left=2 unspecified=9}{encounter}  Contusion of {laterality} middle finger without damage to nail, {encounter}  when middle finger/long finger
  code S60.04{laterality: right=1 left=2 unspecified=9}{encounter}  Contusion of {laterality} ring finger without damage to nail, {encounter}  when ring finger
  code S60.05{laterality: right=1 left=2 unspecified=9}{encounter}  Contusion of {laterality} little finger without damage to nail, {encounter}  when little finger/small finger/pinky
  code S60.10{encounter}  Contusion of a finger with damage to nail, finger not given, {encounter}  when nail/subungual
  code S60.11{laterality: right=1 left=2 unspecified=9}{encounter}  Contusion of {laterality} thumb with damage to nail, {encounter}  when thumb + nail/subungual
  code S60.12{laterality: right=1 left=2 unspecified=9}{encounter}  Contusion of {laterality} index finger with damage to nail, {encounter}  when index finger/index + nail/subungual
  code S60.13{laterality: right=1 left=2 unspecified=9}{encounter}  Contusion of {laterality} middle finger with damage to nail, {encounter}  when middle finger/long finger + nail/subungual
  code S60.14{laterality: right=1 left=2 unspecified=9}{encounter}  Contusion of {laterality} ring finger with damage to nail, {encounter}  when ring finger + nail/subungual
  code S60.15{laterality: right=1 left=2 unspecified=9}{encounter}  Contusion of {laterality} little finger with damage to nail, {encounter}  when little finger/small finger + nail/subungual
family Abrasion of arm
  term arm abrasion | elbow abrasion | hand abrasion | forearm abrasion | shoulder abrasion | abrasion of hand | abrasion of elbow | abrasion of arm | wrist abrasion | abrasion/abrasions/scrape/scratch/road rash + arm/upper arm/elbow/forearm/hand/wrist/shoulder/knuckles/hands/elbows
  unless leg/knee/foot
  history Z87.828  Personal history of other healed injury
  code S40.81{laterality: right=1 left=2 unspecified=9}{encounter}  Abrasion of {laterality} upper arm, {encounter}
  code S40.21{laterality: right=1 left=2 unspecified=9}{encounter}  Abrasion of {laterality} shoulder, {encounter}  when shoulder
  code S50.31{laterality: right=1 left=2 unspecified=9}{encounter}  Abrasion of {laterality} elbow, {encounter}  when elbow
  code S50.81{laterality: right=1 left=2 unspecified=9}{encounter}  Abrasion of {laterality} forearm, {encounter}  when forearm
  code S60.51{laterality: right=1 left=2 unspecified=9}{encounter}  Abrasion of {laterality} hand, {encounter}  when hand/knuckles/palm
  code S60.81{laterality: right=1 left=2 unspecified=9}{encounter}  Abrasion of {laterality} wrist, {encounter}  when wrist
family Abrasion of finger
  term finger abrasion | abrasion of finger | abrasion/scrape + finger/index finger/middle finger/ring finger/little finger/thumb
  code S60.419{encounter}  Abrasion of a finger, finger not given, {encounter}
  code S60.31{laterality: right=1 left=2 unspecified=9}{encounter}  Abrasion of {laterality} thumb, {encounter}  when thumb
  code S60.41{laterality: right=0 left=1}{encounter}  Abrasion of {laterality} index finger, {encounter}  when index finger
  code S60.41{laterality: right=2 left=3}{encounter}  Abrasion of {laterality} middle finger, {encounter}  when middle finger
  code S60.41{laterality: right=4 left=5}{encounter}  Abrasion of {laterality} ring finger, {encounter}  when ring finger
  code S60.41{laterality: right=6 left=7}{encounter}  Abrasion of {laterality} little finger, {encounter}  when little finger
family Insect bite of arm
  term insect bite of arm | insect bite of hand | insect bite/bug bite/tick bite/mosquito bite + arm/upper arm/forearm/elbow/hand/shoulder/wrist/axilla
  code S40.86{laterality: right=1 left=2 unspecified=9}{encounter}  Insect bite of {laterality} upper arm, {encounter}
  code S40.26{laterality: right=1 left=2 unspecified=9}{encounter}  Insect bite of {laterality} shoulder, {encounter}  when shoulder/axilla
  code S50.36{laterality: right=1 left=2 unspecified=9}{encounter}  Insect bite of {laterality} elbow, {encounter}  when elbow
  code S50.86{laterality: right=1 left=2 unspecified=9}{encounter}  Insect bite of {laterality} forearm, {encounter}  when forearm
  code S60.56{laterality: right=1 left=2 unspecified=9}{encounter}  Insect bite of {laterality} hand, {encounter}  when hand
  code S60.86{laterality: right=1 left=2 unspecified=9}{encounter}  Insect bite of {laterality} wrist, {encounter}  when wrist
family Wound of shoulder and upper arm
  term upper arm laceration | laceration of upper arm | arm laceration | laceration of arm | shoulder laceration | arm wound | wound of arm | laceration/wound/lac/cut + upper arm/arm/shoulder/axilla
  unless surgical/postoperative/forearm
  history Z87.828  Personal history of other healed injury
  code S41.11{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of {laterality} upper arm without foreign body, {encounter}
  code S41.10{laterality: right=1 left=2 unspecified=9}{encounter}  Open wound of {laterality} upper arm, unspecified, {encounter}  when open wound/gunshot/stab/wound
  code S41.15{laterality: right=1 left=2 unspecified=9}{encounter}  Open bite of {laterality} upper arm, {encounter}  when bite/bitten
  code S41.01{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of {laterality} shoulder without foreign body, {encounter}  when shoulder + laceration
  code S41.00{laterality: right=1 left=2 unspecified=9}{encounter}  Open wound of {laterality} shoulder, unspecified, {encounter}  when shoulder + open wound/gunshot/stab/wound
family Wound of elbow and forearm
  term forearm laceration | laceration of forearm | elbow laceration | laceration of elbow | forearm wound | elbow wound | laceration/wound/lac/cut/cuts + forearm/elbow
  unless surgical/postoperative
  history Z87.828  Personal history of other healed injury
  code S51.81{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of {laterality} forearm without foreign body, {encounter}
  code S51.82{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of {laterality} forearm with foreign body, {encounter}  when with foreign body/retained foreign body/glass foreign body/metal foreign body/metallic foreign body/wood foreign body/wooden foreign body/foreign body present/foreign body in/foreign body removed/foreign body removal/embedded foreign body
  code S51.80{laterality: right=1 left=2 unspecified=9}{encounter}  Open wound of {laterality} forearm, unspecified, {encounter}  when open wound/gunshot/stab/wound
  code S51.83{laterality: right=1 left=2 unspecified=9}{encounter}  Puncture wound of {laterality} forearm without foreign body, {encounter}  when puncture
  code S51.85{laterality: right=1 left=2 unspecified=9}{encounter}  Open bite of {laterality} forearm, {encounter}  when bite/bitten
  code S51.01{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of {laterality} elbow without foreign body, {encounter}  when elbow
  code S51.00{laterality: right=1 left=2 unspecified=9}{encounter}  Open wound of {laterality} elbow, unspecified, {encounter}  when elbow + open wound/wound
family Wound of wrist
  term wrist laceration | laceration of wrist | wrist wound | laceration/wound/lac/cut/cuts + wrist/wrists
  unless surgical/postoperative
  history Z87.828  Personal history of other healed injury
  code S61.51{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of {laterality} wrist without foreign body, {encounter}
  code S61.52{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of {laterality} wrist with foreign body, {encounter}  when with foreign body/retained foreign body/glass foreign body/metal foreign body/metallic foreign body/wood foreign body/wooden foreign body/foreign body present/foreign body in/foreign body removed/foreign body removal/embedded foreign body
  code S61.50{laterality: right=1 left=2 unspecified=9}{encounter}  Open wound of {laterality} wrist, unspecified, {encounter}  when open wound/wound
family Wound of hand
  term hand laceration | laceration of hand | hand wound | palm laceration | wound of hand | hand lac | laceration/wound/lac/cut + hand/palm
  unless surgical/postoperative
  history Z87.828  Personal history of other healed injury
  code S61.41{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of {laterality} hand without foreign body, {encounter}
  code S61.42{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of {laterality} hand with foreign body, {encounter}  when with foreign body/retained foreign body/glass foreign body/metal foreign body/metallic foreign body/wood foreign body/wooden foreign body/foreign body present/foreign body in/foreign body removed/foreign body removal/embedded foreign body
  code S61.40{laterality: right=1 left=2 unspecified=9}{encounter}  Open wound of {laterality} hand, unspecified, {encounter}  when open wound/wound/gunshot/stab
  code S61.43{laterality: right=1 left=2 unspecified=9}{encounter}  Puncture wound of {laterality} hand without foreign body, {encounter}  when puncture
  code S61.44{laterality: right=1 left=2 unspecified=9}{encounter}  Puncture wound of {laterality} hand with foreign body, {encounter}  when puncture + with foreign body
  code S61.45{laterality: right=1 left=2 unspecified=9}{encounter}  Open bite of {laterality} hand, {encounter}  when bite/bitten
family Wound of thumb
  term thumb laceration | laceration of thumb | cut thumb | thumb lac | laceration/wound/lac/cut + thumb
  history Z87.828  Personal history of other healed injury
  code S61.01{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of {laterality} thumb without foreign body or nail damage, {encounter}
  code S61.00{laterality: right=1 left=2 unspecified=9}{encounter}  Open wound of {laterality} thumb without nail damage, unspecified, {encounter}  when open wound/wound
  code S61.11{laterality: right=1 left=2 unspecified=9}{encounter}  Laceration of {laterality} thumb with nail damage, without foreign body, {encounter}  when nail/nailbed/nail bed
  code S61.05{laterality: right=1 left=2 unspecified=9}{encounter}  Open bite of {laterality} thumb without nail damage, {encounter}  when bite/bitten
family Wound of finger
  term finger laceration | laceration of finger | cut finger | fingertip laceration | finger wound | finger lac | nail bed laceration | nailbed laceration | laceration/wound/lac/cut/avulsion + finger/fingertip/index finger/middle finger/ring finger/little finger/small finger/pinky/long finger
  unless toe/thumb/surgical
  history Z87.828  Personal history of other healed injury
  code S61.219{encounter}  Laceration of a finger without foreign body or nail damage, finger not given, {encounter}  needs site
  code S61.209{encounter}  Open wound of a finger without nail damage, finger not given, {encounter}  when open wound/wound/avulsion
  code S61.319{encounter}  Laceration of a finger with nail damage, without foreign body, finger not given, {encounter}  when nail/nailbed/nail bed
  code S61.259{encounter}  Open bite of a finger without nail damage, finger not given, {encounter}  when bite/bitten
  code S61.21{laterality: right=0 left=1}{encounter}  Laceration of {laterality} index finger without foreign body or nail damage, {encounter}  when index finger/index/2nd finger/second finger
  code S61.20{laterality: right=0 left=1}{encounter}  Open wound of {laterality} index finger without nail damage, {encounter}  when index finger/index/2nd finger/second finger + open wound/wound/avulsion
  code S61.31{laterality: right=0 left=1}{encounter}  Laceration of {laterality} index finger with nail damage, without foreign body, {encounter}  when index finger/index/2nd finger/second finger + nail/nailbed/nail bed
  code S61.25{laterality: right=0 left=1}{encounter}  Open bite of {laterality} index finger without nail damage, {encounter}  when index finger/index/2nd finger/second finger + bite/bitten
  code S61.23{laterality: right=0 left=1}{encounter}  Puncture wound of {laterality} index finger without foreign body or nail damage, {encounter}  when index finger/index/2nd finger/second finger + puncture
  code S61.21{laterality: right=2 left=3}{encounter}  Laceration of {laterality} middle finger without foreign body or nail damage, {encounter}  when middle finger/long finger/3rd finger/third finger
  code S61.20{laterality: right=2 left=3}{encounter}  Open wound of {laterality} middle finger without nail damage, {encounter}  when middle finger/long finger/3rd finger/third finger + open wound/wound/avulsion
  code S61.31{laterality: right=2 left=3}{encounter}  Laceration of {laterality} middle finger with nail damage, without foreign body, {encounter}  when middle finger/long finger/3rd finger/third finger + nail/nailbed/nail bed
  code S61.25{laterality: right=2 left=3}{encounter}  Open bite of {laterality} middle finger without nail damage, {encounter}  when middle finger/long finger/3rd finger/third finger + bite/bitten
  code S61.23{laterality: right=2 left=3}{encounter}  Puncture wound of {laterality} middle finger without foreign body or nail damage, {encounter}  when middle finger/long finger/3rd finger/third finger + puncture
  code S61.21{laterality: right=4 left=5}{encounter}  Laceration of {laterality} ring finger without foreign body or nail damage, {encounter}  when ring finger/4th finger/fourth finger/ring
  code S61.20{laterality: right=4 left=5}{encounter}  Open wound of {laterality} ring finger without nail damage, {encounter}  when ring finger/4th finger/fourth finger/ring + open wound/wound/avulsion
  code S61.31{laterality: right=4 left=5}{encounter}  Laceration of {laterality} ring finger with nail damage, without foreign body, {encounter}  when ring finger/4th finger/fourth finger/ring + nail/nailbed/nail bed
  code S61.25{laterality: right=4 left=5}{encounter}  Open bite of {laterality} ring finger without nail damage, {encounter}  when ring finger/4th finger/fourth finger/ring + bite/bitten
  code S61.23{laterality: right=4 left=5}{encounter}  Puncture wound of {laterality} ring finger without foreign body or nail damage, {encounter}  when ring finger/4th finger/fourth finger/ring + puncture
  code S61.21{laterality: right=6 left=7}{encounter}  Laceration of {laterality} little finger without foreign body or nail damage, {encounter}  when little finger/small finger/5th finger/fifth finger/pinky
  code S61.20{laterality: right=6 left=7}{encounter}  Open wound of {laterality} little finger without nail damage, {encounter}  when little finger/small finger/5th finger/fifth finger/pinky + open wound/wound/avulsion
  code S61.31{laterality: right=6 left=7}{encounter}  Laceration of {laterality} little finger with nail damage, without foreign body, {encounter}  when little finger/small finger/5th finger/fifth finger/pinky + nail/nailbed/nail bed
  code S61.25{laterality: right=6 left=7}{encounter}  Open bite of {laterality} little finger without nail damage, {encounter}  when little finger/small finger/5th finger/fifth finger/pinky + bite/bitten
  code S61.23{laterality: right=6 left=7}{encounter}  Puncture wound of {laterality} little finger without foreign body or nail damage, {encounter}  when little finger/small finger/5th finger/fifth finger/pinky + puncture

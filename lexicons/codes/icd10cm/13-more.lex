# Less frequent codes of joints, bones and the spine, beside the main files of chapter 13; for orthopedics, rheumatology and pain clinics.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 13
chronic

family Juvenile arthritis of one region
  term juvenile idiopathic arthritis/juvenile arthritis/juvenile chronic arthritis + shoulder/elbow/wrist/hand/hip/knee/ankle/foot/vertebrae/multiple joints
  code M08.90  Juvenile arthritis, unspecified, site not given  needs site
  code M08.91{laterality-9}  Juvenile arthritis, unspecified, {laterality-9} shoulder  when shoulder
  code M08.92{laterality-9}  Juvenile arthritis, unspecified, {laterality-9} elbow  when elbow
  code M08.93{laterality-9}  Juvenile arthritis, unspecified, {laterality-9} wrist  when wrist
  code M08.94{laterality-9}  Juvenile arthritis, unspecified, {laterality-9} hand  when hand/finger
  code M08.95{laterality-9}  Juvenile arthritis, unspecified, {laterality-9} hip  when hip
  code M08.96{laterality-9}  Juvenile arthritis, unspecified, {laterality-9} knee  when knee
  code M08.97{laterality-9}  Juvenile arthritis, unspecified, {laterality-9} ankle and foot  when ankle/foot
  code M08.98  Juvenile arthritis, unspecified, vertebrae  when vertebrae/spine
  code M08.99  Juvenile arthritis, unspecified, multiple sites  when multiple joints/multiple sites
M43.8X9  Other specified deforming disease of the back, site not given = deforming dorsopathy | acquired spinal deformity
  unless scoliosis/kyphosis/congenital
family Other spondylosis
  term facet joint hypertrophy | hypertrophic facet | zygapophyseal hypertrophy | facet joint syndrome
  code M47.899  Other spondylosis, site not given  needs region
  code M47.892  Other spondylosis, neck  when cervical/neck
  code M47.893  Other spondylosis, neck and chest spine  when cervicothoracic
  code M47.894  Other spondylosis, chest spine  when thoracic
  code M47.895  Other spondylosis, chest and lower back  when thoracolumbar
  code M47.896  Other spondylosis, lower back  when lumbar
  code M47.897  Other spondylosis, lower back and sacrum  when lumbosacral/L5-S1
  code M47.898  Other spondylosis, sacrum  when sacral
family Algoneurodystrophy of one region
  term algoneurodystrophy/algodystrophy/Sudeck/reflex sympathetic dystrophy type + shoulder/hand/wrist/foot/ankle/knee/hip/arm/leg
  code M89.00  Algoneurodystrophy, site not given  needs site
  code M89.01{laterality-9}  Algoneurodystrophy, {laterality-9} shoulder  when shoulder
  code M89.04{laterality-9}  Algoneurodystrophy, {laterality-9} hand  when hand
  code M89.05{laterality-9}  Algoneurodystrophy, {laterality-9} thigh  when hip/thigh
  code M89.06{laterality-9}  Algoneurodystrophy, {laterality-9} lower leg  when knee/leg
  code M89.07{laterality-9}  Algoneurodystrophy, {laterality-9} ankle and foot  when ankle/foot
family Other osteonecrosis
  term posttraumatic bone infarct | osteonecrosis due to other cause | osteonecrosis + sickle cell/radiation/Gaucher/decompression
  code M87.80  Other osteonecrosis, bone not given  needs site
  code M87.81{laterality-9}  Other osteonecrosis, {laterality-9} shoulder  when shoulder
  code M87.82{laterality-9}  Other osteonecrosis, {laterality-9} humerus  when humerus/humeral head
  code M87.85{laterality-9}  Other osteonecrosis, {laterality-9} femur  when hip/femur/femoral head
family Myositis ossificans progressiva of one region
  term myositis ossificans progressiva/fibrodysplasia ossificans progressiva + shoulder/arm/thigh/leg/forearm
  code M61.10  Myositis ossificans progressiva, site not given  needs site
  code M61.11{laterality-9}  Myositis ossificans progressiva, {laterality-9} shoulder  when shoulder
  code M61.15{laterality-9}  Myositis ossificans progressiva, {laterality-9} thigh  when thigh
not-chronic
family Other osteomyelitis of one region
  term Brodie abscess/sclerosing osteomyelitis/Garre osteomyelitis/other osteomyelitis + femur/thigh/hip/tibia/leg/humerus/foot/skull/trochanter
  code M86.8X9  Other osteomyelitis, site not given  needs site
  code M86.8X2{laterality-9}  Other osteomyelitis, {laterality-9} upper arm  when humerus
  code M86.8X5{laterality-9}  Other osteomyelitis, {laterality-9} thigh  when femur/thigh/hip/trochanter
  code M86.8X6{laterality-9}  Other osteomyelitis, {laterality-9} lower leg  when tibia/leg
  code M86.8X7{laterality-9}  Other osteomyelitis, {laterality-9} ankle and foot  when foot
  code M86.8X8{site: skull=0}  Other osteomyelitis, {site}
chronic
family Narrowed nerve canal from a disc, found by manual examination
  term intervertebral disc stenosis of neural canal | discogenic canal stenosis | disc stenosis of neural canal | canal stenosis + disc protrusion/disc bulge/disc herniation
  code M99.53  Narrowed nerve canal from a disc, lower back
  code M99.51  Narrowed nerve canal from a disc, neck  when cervical/C3-C4/C4-C5/C5-C6/C6-C7
  code M99.52  Narrowed nerve canal from a disc, chest spine  when thoracic/dorsal
  code M99.54  Narrowed nerve canal from a disc, sacrum  when sacral
  code M99.59  Narrowed nerve canal from a disc, other region  when multiple levels/multilevel

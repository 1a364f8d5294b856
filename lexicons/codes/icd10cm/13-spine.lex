# Spine and back: pain, discs, stenosis, spondylosis, curvature, inflammatory and infective spine disease.
# For primary care, spine and pain clinics, orthopedics, emergency departments. Injuries of the spine are in chapter 19 files.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, M40-M54; guideline I.C.13

kind symptom
family Low back pain
  term low back pain | lower back pain | lumbago | =LBP | lumbar pain | lumbalgia | pain in lower back | lumbosacral pain | chronic low back pain | lumbar back pain | pain in low back | lumbosacral back pain | loin back pain | low backache | lower backache | lumbar region pain | pain in lumbar region | pain in lumbar spine | lumbar spine pain | low back ache | lumbar discomfort | lumbar tenderness
  integral-to M51 M48.06 M48.07 M47.26 M47.27 S33.5 S39.012 S32.0
  code M54.50  Low back pain, unspecified
  code M54.51  Vertebrogenic low back pain  when vertebrogenic/vertebral endplate/endplate
  code M54.59  Other low back pain  when mechanical/myofascial/muscular/facetogenic/discogenic
  code M54.40  Low back pain with sciatica, side not given  needs laterality  when sciatica
  code M54.4{laterality: right=1 left=2}  Low back pain with sciatica, {laterality} side  when sciatica
family Low back pain with sciatica
  term lumbago with sciatica | low back pain with sciatica | lumbosciatica | lumbosciatalgia | lumbociatica | back pain with sciatica | lumbociatalgia | low back pain + sciatica
  code M54.4{laterality}  Low back pain with sciatica, {laterality} side
M54.51  Vertebrogenic low back pain = vertebrogenic low back pain | vertebrogenic pain | vertebral endplate pain
M54.59  Other low back pain = mechanical low back pain | facetogenic low back pain | myofascial low back pain
M54.2  Neck pain = neck pain | cervicalgia | pain in neck | cervical pain | cervical spine pain | neck ache | posterior neck pain | sore neck | painful neck | cervical region pain | neck discomfort | nuchal pain | chronic neck pain
  integral-to M50 M47.12 M47.22 M48.02 S13.4 S16.1 G03
M54.6  Pain in thoracic spine = thoracic back pain | mid back pain | upper back pain | thoracic spine pain | pain in thoracic spine | midback pain | middle back pain | interscapular pain | thoracic pain + back/spine | dorsal pain | thoracalgia of spine | pain between shoulder blades | dorsal back pain
  integral-to M51.14 M51.24 S22.0 S23.3
M54.9  Back pain, unspecified = back pain | dorsalgia | backache | pain in back | back ache | chronic back pain | spinal pain | spine pain | rachialgia | lumbar and dorsal pain | back discomfort | acute back pain | pain in spine
  integral-to M51 M48 M47 S32.0 S22.0 M54.5 M54.4 M54.6 S39.0 S33 S23.3 M43 M54.1 M54.3 M62.830 N20 N10
M54.89  Other back pain = costovertebral pain | other dorsalgia | flank back pain musculoskeletal
M54.81  Occipital neuralgia = occipital neuralgia | Arnold neuralgia | greater occipital neuralgia | occipital nerve neuralgia
  kind disease
M53.3  Sacrococcygeal disorder = coccydynia | coccygodynia | coccyx pain | tailbone pain | sacroiliac joint dysfunction | SI joint dysfunction | sacroiliac dysfunction | sacroiliac pain | sacral pain | coccyalgia | sacrococcygeal pain | pain in sacrum | sacrodynia | SI joint arthropathy
  kind disease
family Sciatica
  term sciatica | sciatic pain | sciatic neuralgia | sciatic nerve pain | sciatalgia | lumbar sciatica
  integral-to M51.16 M51.17 M54.4
  code M54.3{laterality}  Sciatica, {laterality} side

kind disease
# With a disc disorder or spondylosis the radiculopathy is part of that code.
family Radiculopathy
  term radiculopathy | radiculitis | nerve root pain | radicular pain | pinched nerve | nerve root compression | radicular symptoms | radiculalgia | nerve root impingement | polyradiculopathy of spine | nerve root irritation | radicular syndrome | nerve root compromise
  integral-to M50.1 M51.1 M47.2
  code M54.10  Radiculopathy, site not given  needs site
  code M54.11  Radiculopathy, occipito-atlanto-axial region  when occipital/C1/C2
  code M54.12  Cervical radiculopathy  when cervical/neck/C4/C5/C6/C7/arm
  code M54.13  Cervicothoracic radiculopathy  when cervicothoracic/C8/C7-T1
  code M54.14  Thoracic radiculopathy  when thoracic
  code M54.15  Thoracolumbar radiculopathy  when thoracolumbar
  code M54.16  Lumbar radiculopathy  when lumbar/L1/L2/L3/L4/L5/L4-L5
  code M54.17  Lumbosacral radiculopathy  when lumbosacral/L5-S1/S1
  code M54.18  Sacral radiculopathy  when sacral/sacrum/sacrococcygeal
M54.12  Cervical radiculopathy = cervical radiculopathy | cervical radiculitis | brachial radiculitis | cervicobrachialgia | cervical nerve root compression | cervical radicular pain
  integral-to M50.1 M47.22
M54.16  Lumbar radiculopathy = lumbar radiculopathy | lumbar radiculitis | lumbar radicular pain | lumbar nerve root compression
  integral-to M51.16 M47.26
M54.17  Lumbosacral radiculopathy = lumbosacral radiculopathy | lumbosacral radiculitis | S1 radiculopathy
  integral-to M51.17 M47.27
M54.14  Thoracic radiculopathy = thoracic radiculopathy | thoracic radiculitis
  integral-to M51.14 M47.24

family Spinal stenosis
  term spinal stenosis | spinal canal stenosis | stenosis of spine | stenosis of spinal canal | central canal stenosis | canal stenosis | narrow spinal canal | narrowing of spinal canal | spinal canal narrowing | stenosis of vertebral canal | central stenosis of spine | neural foraminal stenosis with canal stenosis
  chronic
  unless external auditory/ear canal/anal
  code M48.00  Spinal stenosis, site not given  needs site
  code M48.01  Spinal stenosis, occipito-atlanto-axial region  when craniocervical/atlantoaxial/C1/C1-C2
  code M48.02  Cervical spinal stenosis  when cervical/neck/C3/C4/C5/C6/C3-C4/C4-C5/C5-C6/C6-C7
  code M48.03  Cervicothoracic spinal stenosis  when cervicothoracic/C7-T1
  code M48.04  Thoracic spinal stenosis  when thoracic
  code M48.05  Thoracolumbar spinal stenosis  when thoracolumbar/T12-L1
  code M48.061  Lumbar spinal stenosis without neurogenic claudication  when lumbar/L1/L2/L3/L4/L3-L4/L4-L5/L2-L3/L1-L2
  code M48.062  Lumbar spinal stenosis with neurogenic claudication  when lumbar/L1/L2/L3/L4/L3-L4/L4-L5/L2-L3/L1-L2 + neurogenic claudication
  code M48.07  Lumbosacral spinal stenosis  when lumbosacral/L5-S1
  code M48.08  Sacral spinal stenosis  when sacral
family Lumbar spinal stenosis
  term lumbar stenosis | lumbar spinal stenosis | lumbar canal stenosis | lumbar spinal canal stenosis | stenosis of lumbar spine | lumbar central stenosis | stenosis + lumbar spine/lumbar canal
  chronic
  code M48.061  Lumbar spinal stenosis without neurogenic claudication
  code M48.062  Lumbar spinal stenosis with neurogenic claudication  when neurogenic claudication/~neurogenic claudication
M48.062  Lumbar spinal stenosis with neurogenic claudication = neurogenic claudication | pseudoclaudication | lumbar stenosis with neurogenic claudication
  chronic
M48.02  Cervical spinal stenosis = cervical stenosis of spine | cervical spinal stenosis | cervical canal stenosis | stenosis + cervical spine
  chronic
M48.04  Thoracic spinal stenosis = thoracic spinal stenosis | thoracic canal stenosis
  chronic
family Foraminal stenosis
  term foraminal stenosis | neural foraminal stenosis | neuroforaminal stenosis | foraminal narrowing | neural foraminal narrowing | neuroforaminal narrowing | neural foramen stenosis
  kind finding
  code M99.79  Connective tissue and disc stenosis of intervertebral foramina, region not given  needs site
  code M99.71  Connective tissue and disc stenosis of intervertebral foramina, cervical  when cervical/C3-C4/C4-C5/C5-C6/C6-C7
  code M99.72  Connective tissue and disc stenosis of intervertebral foramina, thoracic  when thoracic
  code M99.73  Connective tissue and disc stenosis of intervertebral foramina, lumbar  when lumbar/L1-L2/L2-L3/L3-L4/L4-L5/L5-S1

family Spondylosis
  term spondylosis | spondyloarthrosis | degenerative changes of spine | osteoarthritis of spine | arthritis of spine | spinal arthritis | facet arthropathy | facet arthrosis | facet joint arthropathy | degenerative joint disease of spine | DJD of spine | facet arthritis | facet joint disease | degenerative spine disease | degenerative spondylosis | facet hypertrophy | facet joint arthritis | spinal osteoarthritis | degenerative disease of spine | degenerative changes + spine | spondylotic changes | spondyloarthropathy degenerative | osteoarthritis + spine/cervical spine/lumbar spine/thoracic spine | degenerative joint disease + spine/cervical spine/lumbar spine | facet joint osteoarthritis | degenerative spondyloarthropathy | zygapophyseal arthropathy | facet syndrome | spinal degenerative changes | uncovertebral hypertrophy
  chronic
  code M47.9  Spondylosis, unspecified  needs site
  code M47.812  Cervical spondylosis without myelopathy or radiculopathy  when cervical/neck
  code M47.813  Cervicothoracic spondylosis without myelopathy or radiculopathy  when cervicothoracic
  code M47.814  Thoracic spondylosis without myelopathy or radiculopathy  when thoracic
  code M47.815  Thoracolumbar spondylosis without myelopathy or radiculopathy  when thoracolumbar
  code M47.816  Lumbar spondylosis without myelopathy or radiculopathy  when lumbar
  code M47.817  Lumbosacral spondylosis without myelopathy or radiculopathy  when lumbosacral/L5-S1
  code M47.818  Sacral spondylosis without myelopathy or radiculopathy  when sacral/sacroiliac
  code M47.12  Cervical spondylosis with myelopathy  absorbs M47.812  when cervical/neck + myelopathy/cord compression
  code M47.14  Thoracic spondylosis with myelopathy  when thoracic + myelopathy/cord compression
  code M47.16  Lumbar spondylosis with myelopathy  when lumbar + myelopathy
  code M47.10  Spondylosis with myelopathy, site not given  needs site  when myelopathy
  code M47.20  Spondylosis with radiculopathy, site not given  needs site  when radiculopathy/radiculitis/radicular
  code M47.22  Cervical spondylosis with radiculopathy  absorbs M54.12  when cervical/neck + radiculopathy/radiculitis/radicular
  code M47.23  Cervicothoracic spondylosis with radiculopathy  when cervicothoracic + radiculopathy/radiculitis
  code M47.24  Thoracic spondylosis with radiculopathy  absorbs M54.14  when thoracic + radiculopathy/radiculitis
  code M47.26  Lumbar spondylosis with radiculopathy  absorbs M54.16 M54.3 M54.4  when lumbar + radiculopathy/radiculitis/radicular/sciatica
  code M47.27  Lumbosacral spondylosis with radiculopathy  absorbs M54.17 M54.3 M54.4  when lumbosacral/L5-S1 + radiculopathy/radiculitis/radicular/sciatica
family Cervical spondylosis
  term cervical spondylosis | cervical osteoarthritis | cervical arthrosis | cervical spondyloarthrosis | cervical facet arthropathy | cervical degenerative joint disease | cervical DJD | cervicoarthrosis | cervical arthritis
  chronic
  code M47.812  Cervical spondylosis without myelopathy or radiculopathy
  code M47.12  Cervical spondylosis with myelopathy  when myelopathy/cord compression
  code M47.22  Cervical spondylosis with radiculopathy  absorbs M54.12  when radiculopathy/radiculitis/radicular
M47.12  Cervical spondylosis with myelopathy = cervical spondylotic myelopathy | spondylogenic cervical myelopathy | degenerative cervical myelopathy | cervical spondylogenic compression of cord
  chronic
family Lumbar spondylosis
  term lumbar spondylosis | lumbar osteoarthritis | lumbar arthrosis | lumbar facet arthropathy | lumbar spondyloarthrosis | lumbar arthritis | lumbar degenerative joint disease | lumbar DJD | lumbosacral spondylosis | lumbar facet arthritis | lumbar facet syndrome | lumboarthrosis
  chronic
  code M47.816  Lumbar spondylosis without myelopathy or radiculopathy
  code M47.817  Lumbosacral spondylosis without myelopathy or radiculopathy  when lumbosacral/L5-S1
  code M47.26  Lumbar spondylosis with radiculopathy  absorbs M54.16 M54.3 M54.4  when radiculopathy/radiculitis/radicular
  code M47.27  Lumbosacral spondylosis with radiculopathy  absorbs M54.17 M54.3 M54.4  when lumbosacral/L5-S1 + radiculopathy/radiculitis/radicular
M47.814  Thoracic spondylosis without myelopathy or radiculopathy = thoracic spondylosis | thoracic osteoarthritis | dorsal spondylosis | dorsal arthrosis | thoracic facet arthropathy
  chronic
family Vertebral artery compression
  term vertebral artery compression syndrome | rotational vertebral artery occlusion | Bow Hunter syndrome
  code M47.029  Vertebral artery compression syndrome, region not given  needs site
  code M47.022  Vertebral artery compression syndrome, cervical  when cervical

# Discs.
family Cervical disc disorder
  term cervical disc disease | cervical disc disorder | cervical disc herniation | cervical herniated disc | herniated cervical disc | cervical disc displacement | cervical disc protrusion | cervical disc bulge | cervical discopathy | cervical disc extrusion | disc herniation/disc protrusion/herniated disc/disc bulge/disc extrusion/disc displacement/bulging disc/herniated nucleus pulposus/HNP/discopathy + cervical/C3-C4/C4-C5/C5-C6/C6-C7/C4-5/C5-6/C6-7/C3-4 | cervical hernia of disc | cervical herniated nucleus pulposus | cervical disc hernia
  code M50.20  Cervical disc displacement, level not given  needs site
  code M50.21  Cervical disc displacement, high cervical  when C2-C3/C3-C4/C3-4/C2-3
  code M50.220  Cervical disc displacement, mid-cervical, level not given  when mid cervical
  code M50.221  Cervical disc displacement at C4-C5  when C4-C5/C4-5
  code M50.222  Cervical disc displacement at C5-C6  when C5-C6/C5-6
  code M50.223  Cervical disc displacement at C6-C7  when C6-C7/C6-7
  code M50.23  Cervical disc displacement, cervicothoracic  when cervicothoracic/C7-T1
  code M50.10  Cervical disc disorder with radiculopathy, level not given  needs site  absorbs M54.10 M54.12  when radiculopathy/radiculitis/radicular
  code M50.11  Cervical disc disorder with radiculopathy, high cervical  absorbs M54.10 M54.12  when radiculopathy/radiculitis/radicular + C2-C3/C3-C4/C3-4
  code M50.121  Cervical disc disorder at C4-C5 with radiculopathy  absorbs M54.10 M54.12  when radiculopathy/radiculitis/radicular + C4-C5/C4-5
  code M50.122  Cervical disc disorder at C5-C6 with radiculopathy  absorbs M54.10 M54.12  when radiculopathy/radiculitis/radicular + C5-C6/C5-6
  code M50.123  Cervical disc disorder at C6-C7 with radiculopathy  absorbs M54.10 M54.12  when radiculopathy/radiculitis/radicular + C6-C7/C6-7
  code M50.13  Cervical disc disorder with radiculopathy, cervicothoracic  absorbs M54.10 M54.13  when radiculopathy/radiculitis/radicular + cervicothoracic/C7-T1
  code M50.00  Cervical disc disorder with myelopathy, level not given  needs site  when myelopathy/cord compression
  code M50.01  Cervical disc disorder with myelopathy, high cervical  when myelopathy/cord compression + C2-C3/C3-C4/C3-4
  code M50.021  Cervical disc disorder at C4-C5 with myelopathy  when myelopathy/cord compression + C4-C5/C4-5
  code M50.022  Cervical disc disorder at C5-C6 with myelopathy  when myelopathy/cord compression + C5-C6/C5-6
  code M50.023  Cervical disc disorder at C6-C7 with myelopathy  when myelopathy/cord compression + C6-C7/C6-7
  code M50.03  Cervical disc disorder with myelopathy, cervicothoracic  when myelopathy/cord compression + cervicothoracic/C7-T1
family Cervical disc degeneration
  term cervical disc degeneration | cervical degenerative disc disease | degenerative disc disease/disc degeneration/degenerative disc/DDD/disc desiccation + cervical/cervical spine/neck/C3-C4/C4-C5/C5-C6/C6-C7 | cervical DDD
  chronic
  code M50.30  Cervical disc degeneration, level not given  needs site
  code M50.31  Cervical disc degeneration, high cervical  when C2-C3/C3-C4/C3-4
  code M50.320  Cervical disc degeneration, mid-cervical, level not given  when mid cervical
  code M50.321  Cervical disc degeneration at C4-C5  when C4-C5/C4-5
  code M50.322  Cervical disc degeneration at C5-C6  when C5-C6/C5-6
  code M50.323  Cervical disc degeneration at C6-C7  when C6-C7/C6-7
  code M50.33  Cervical disc degeneration, cervicothoracic  when cervicothoracic/C7-T1
M50.90  Cervical disc disorder, unspecified, level not given = cervical disc problem
# A lumbar disc degeneration needs the pain pattern since FY2025; silent notes take the code without mention of pain.
family Disc degeneration
  term degenerative disc disease | disc degeneration | =DDD | degenerative disc | disc desiccation | degenerative discopathy | disc space narrowing | intervertebral disc degeneration | degeneration of intervertebral disc | degenerative intervertebral disc | desiccated disc | degenerated disc | disc disease degenerative | degenerative discs
  chronic
  code M51.9  Thoracic or lumbar disc disorder, unspecified  needs site
  code M50.30  Cervical disc degeneration, level not given  when cervical/neck
  code M51.34  Thoracic disc degeneration  when thoracic
  code M51.35  Thoracolumbar disc degeneration  when thoracolumbar/T12-L1
  code M51.369  Lumbar disc degeneration, pain not mentioned  when lumbar/L1-L2/L2-L3/L3-L4/L4-L5/L2-3/L3-4/L4-5
  code M51.360  Lumbar disc degeneration with discogenic back pain only  absorbs M54.5  when lumbar/L1-L2/L2-L3/L3-L4/L4-L5/L3-4/L4-5 + discogenic/discogenic back pain/axial back pain
  code M51.361  Lumbar disc degeneration with leg pain only  when lumbar/L1-L2/L2-L3/L3-L4/L4-L5/L3-4/L4-5 + lower extremity pain only/leg pain only
  code M51.362  Lumbar disc degeneration with discogenic back pain and leg pain  absorbs M54.5 M79.60  when lumbar/L1-L2/L2-L3/L3-L4/L4-L5/L3-4/L4-5 + discogenic/back pain/discogenic back pain + leg pain/lower extremity pain
  code M51.379  Lumbosacral disc degeneration, pain not mentioned  when lumbosacral/L5-S1
  code M51.370  Lumbosacral disc degeneration with discogenic back pain only  absorbs M54.5  when lumbosacral/L5-S1 + discogenic/discogenic back pain/axial back pain
  code M51.371  Lumbosacral disc degeneration with leg pain only  when lumbosacral/L5-S1 + lower extremity pain only/leg pain only
  code M51.372  Lumbosacral disc degeneration with discogenic back pain and leg pain  absorbs M54.5 M79.60  when lumbosacral/L5-S1 + discogenic/discogenic back pain + leg pain/lower extremity pain
family Disc displacement
  term herniated disc | disc herniation | slipped disc | disc protrusion | herniated nucleus pulposus | =HNP | disc extrusion | bulging disc | disc bulge | ruptured disc | disc displacement | prolapsed disc | disc prolapse | discopathy | hernia of disc | discal hernia | disc hernia | herniated intervertebral disc | intervertebral disc herniation | intervertebral disc displacement | sequestered disc | herniated discs | protruding disc | disc disease | intervertebral disc disease | intervertebral disc disorder
  unless cervical/TMJ/temporomandibular/jaw
  code M51.9  Thoracic or lumbar disc disorder, unspecified  needs site
  code M51.24  Thoracic disc displacement  when thoracic
  code M51.25  Thoracolumbar disc displacement  when thoracolumbar/T12-L1
  code M51.26  Lumbar disc displacement  when lumbar/L1-L2/L2-L3/L3-L4/L4-L5/L1-2/L2-3/L3-4/L4-5
  code M51.27  Lumbosacral disc displacement  when lumbosacral/L5-S1
  code M51.04  Thoracic disc disorder with myelopathy  when thoracic + myelopathy/cord compression
  code M51.05  Thoracolumbar disc disorder with myelopathy  when thoracolumbar/T12-L1 + myelopathy/cord compression
  code M51.06  Lumbar disc disorder with myelopathy  when lumbar + myelopathy
  code M51.14  Thoracic disc disorder with radiculopathy  absorbs M54.14  when thoracic + radiculopathy/radiculitis/radicular
  code M51.15  Thoracolumbar disc disorder with radiculopathy  when thoracolumbar/T12-L1 + radiculopathy/radiculitis/radicular
  code M51.16  Lumbar disc disorder with radiculopathy  absorbs M54.10 M54.16 M54.3 M54.4  when lumbar/L1-L2/L2-L3/L3-L4/L4-L5/L2-3/L3-4/L4-5 + radiculopathy/radiculitis/radicular/sciatica/has:M54.16
  code M51.17  Lumbosacral disc disorder with radiculopathy  absorbs M54.10 M54.16 M54.17 M54.3 M54.4  when lumbosacral/L5-S1 + radiculopathy/radiculitis/radicular/sciatica/has:M54.16/has:M54.17
family Lumbar disc displacement
  term lumbar disc herniation | lumbar herniated disc | herniated lumbar disc | lumbar disc protrusion | lumbar disc bulge | lumbar hernia of disc | lumbar disc hernia | lumbar discopathy | lumbar disc extrusion | lumbar disc displacement | lumbar herniated nucleus pulposus | lumbar disc disease
  code M51.26  Lumbar disc displacement
  code M51.27  Lumbosacral disc displacement  when lumbosacral/L5-S1
  code M51.16  Lumbar disc disorder with radiculopathy  absorbs M54.10 M54.16 M54.3 M54.4  when radiculopathy/radiculitis/radicular/sciatica/has:M54.16
  code M51.17  Lumbosacral disc disorder with radiculopathy  absorbs M54.10 M54.16 M54.17 M54.3 M54.4  when lumbosacral/L5-S1 + radiculopathy/radiculitis/radicular/sciatica/has:M54.16/has:M54.17
family Schmorl node
  term Schmorl node | Schmorl nodes | Schmorls nodes | Schmorls node
  kind finding
  code M51.46  Schmorl nodes, lumbar
  code M51.44  Schmorl nodes, thoracic  when thoracic
  code M51.45  Schmorl nodes, thoracolumbar  when thoracolumbar
  code M51.47  Schmorl nodes, lumbosacral  when lumbosacral
family Annulus fibrosus defect
  term annular tear | annular fissure | annulus fibrosus defect | annulus fibrosus tear
  code M51.A0  Annulus fibrosus defect, lumbar, size not given
  code M51.A1  Small annulus fibrosus defect, lumbar  when small
  code M51.A2  Large annulus fibrosus defect, lumbar  when large
  code M51.A3  Annulus fibrosus defect, lumbosacral, size not given  when lumbosacral/L5-S1

# Curvature and alignment.
family Scoliosis
  term scoliosis | curvature of spine | spinal curvature | dextroscoliosis | levoscoliosis | scoliotic curve | kyphoscoliosis | rotoscoliosis | lateral curvature of spine | scoliotic deformity | dextroconvex scoliosis
  chronic
  unless congenital
  code M41.9  Scoliosis, unspecified  needs type
  code M41.12{site: cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5 lumbar=6 lumbosacral=7 unspecified=9}  Adolescent idiopathic scoliosis, {site}  when adolescent
  code M41.11{site: cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5 lumbar=6 lumbosacral=7 unspecified=9}  Juvenile idiopathic scoliosis, {site}  when juvenile
  code M41.0{site: cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5 lumbar=6 lumbosacral=7 unspecified=0}  Infantile idiopathic scoliosis, {site}  when infantile
  code M41.2{site: cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5 lumbar=6 lumbosacral=7 unspecified=0}  Other idiopathic scoliosis, {site}  when primary
  code M41.4{site: cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5 lumbar=6 lumbosacral=7 unspecified=0}  Neuromuscular scoliosis, {site}  when neuromuscular/cerebral palsy/muscular dystrophy
  code M41.5{site: cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5 lumbar=6 lumbosacral=7 unspecified=0}  Other secondary scoliosis, {site}  when secondary
  code M41.8{site: cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5 lumbar=6 lumbosacral=7}  Other scoliosis, {site}  when degenerative/adult
  code M41.30  Thoracogenic scoliosis, site not given  when thoracogenic
M41.129  Adolescent idiopathic scoliosis, site not given = adolescent idiopathic scoliosis | =AIS scoliosis
  chronic
family Kyphosis
  term kyphosis | hunchback | dowager's hump | round back | roundback | kyphotic deformity | hyperkyphosis | dowager hump | thoracic kyphosis | kyphotic
  chronic
  unless congenital
  code M40.209  Kyphosis, unspecified, site not given  needs site
  code M40.20{site: cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5}  Kyphosis, unspecified, {site}
  code M40.0{site: cervicothoracic=3 thoracic=4 thoracolumbar=5 unspecified=0}  Postural kyphosis, {site}  when postural
  code M40.1{site: cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5 unspecified=0}  Other secondary kyphosis, {site}  when secondary
  code M42.00  Scheuermann disease (juvenile spine osteochondrosis), site not given  when Scheuermann
family Lordosis
  term lordosis | swayback | hyperlordosis | sway back | increased lordosis | lumbar hyperlordosis
  chronic
  code M40.50  Lordosis, unspecified, site not given
  code M40.5{site: thoracolumbar=5 lumbar=6 lumbosacral=7}  Lordosis, unspecified, {site}
  code M40.40  Postural lordosis, site not given  when postural
  code M40.4{site: thoracolumbar=5 lumbar=6 lumbosacral=7}  Postural lordosis, {site}  when postural
  unless loss of/normal/straightening/preserved/reversal
family Flatback syndrome
  term flatback syndrome | flat back syndrome | flatback deformity
  code M40.30  Flatback syndrome, site not given
  code M40.3{site: thoracolumbar=5 lumbar=6 lumbosacral=7}  Flatback syndrome, {site}
family Scheuermann disease
  term Scheuermann disease | Scheuermann kyphosis | Scheuermanns disease | juvenile osteochondrosis of spine | Scheuermanns kyphosis | vertebral epiphysitis
  chronic
  code M42.0{site: cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5 lumbar=6 lumbosacral=7 unspecified=0}  Scheuermann disease (juvenile spine osteochondrosis), {site}
family Adult osteochondrosis of spine
  term adult osteochondrosis of spine | osteochondrosis of spine | intervertebral osteochondrosis | spinal osteochondrosis
  chronic
  code M42.9  Spinal osteochondrosis, unspecified
  code M42.1{site: cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5 lumbar=6 lumbosacral=7}  Adult osteochondrosis of spine, {site}  when adult
family Spondylolisthesis
  term spondylolisthesis | anterolisthesis | retrolisthesis | vertebral slippage | degenerative spondylolisthesis | slipped vertebra | listhesis | antelisthesis | anterospondylolisthesis | isthmic spondylolisthesis | spondylolisthesis of spine
  chronic
  unless traumatic/congenital
  code M43.10  Spondylolisthesis, site not given  needs site
  code M43.1{site: cervical=2 C4-C5=2 C5-C6=2 C3-C4=2 cervicothoracic=3 C7-T1=3 thoracic=4 thoracolumbar=5 lumbar=6 L4-L5=6 L3-L4=6 L4-5=6 lumbosacral=7 L5-S1=7 sacral=8}  Spondylolisthesis, {site}
  code M43.19  Spondylolisthesis, several sites  when multiple levels/multiple sites
family Spondylolysis
  term spondylolysis | pars defect | pars interarticularis defect | defect of pars interarticularis
  chronic
  unless congenital
  code M43.00  Spondylolysis, site not given  needs site
  code M43.0{site: cervical=2 thoracic=4 thoracolumbar=5 lumbar=6 L4=6 lumbosacral=7 L5=6 L5-S1=7 sacral=8}  Spondylolysis, {site}
# "Fusion of spine" of M43.2 is disease; after surgery it is the status Z98.1.
family Fusion of spine
  term ankylosis of spine | ankylosis of vertebra | acquired fusion of spine | autofusion of spine | vertebral ankylosis | bony fusion of spine | spinal ankylosis
  chronic
  code M43.20  Fusion of spine, site not given  needs site
  code M43.2{site: cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5 lumbar=6 lumbosacral=7 sacral=8}  Fusion of spine, {site}
M43.6  Torticollis = torticollis | wry neck | stiff neck with torticollis | acute torticollis | acquired torticollis | cervical torticollis
  unless congenital/spasmodic/dystonia
M43.4  Other recurrent atlantoaxial dislocation = recurrent atlantoaxial dislocation | recurrent atlantoaxial subluxation
M43.3  Recurrent atlantoaxial dislocation with myelopathy = atlantoaxial dislocation with myelopathy
family Other deforming dorsopathy
  term straightening of cervical lordosis | loss of cervical lordosis | reversal of cervical lordosis | spinal deformity | deformity of spine | loss of lumbar lordosis | straightening of lumbar lordosis | cervical rectification | rectification of cervical lordosis | vertebral deformity
  kind finding
  code M43.9  Deforming dorsopathy, unspecified
  code M43.8X{site: cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5 lumbar=6 lumbosacral=7}  Other deforming dorsopathy, {site}
family Spinal instability
  term spinal instability | unstable spine | instability of spine | vertebral instability | segmental instability of spine | atlantoaxial instability
  code M53.2X9  Spinal instability, site not given  needs site
  code M53.2X{site: atlantoaxial=1 cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5 lumbar=6 lumbosacral=7 sacral=8}  Spinal instability, {site}

# Inflammatory and infective disease of the spine.
family Ankylosing spondylitis
  term ankylosing spondylitis | Bechterew disease | Marie Strumpell disease | ankylosing spondyloarthritis | rheumatoid spondylitis | Bekhterev disease | radiographic axial spondyloarthritis | spondylitis ankylosans | Bechterews disease | ankylopoietic spondylitis
  chronic
  code M45.9  Ankylosing spondylitis, site not given
  code M45.{site: cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5 lumbar=6 lumbosacral=7 sacral=8}  Ankylosing spondylitis, {site}
  code M45.0  Ankylosing spondylitis, several sites of the spine  when multiple sites
family Non-radiographic axial spondyloarthritis
  term nonradiographic axial spondyloarthritis | non radiographic axial spondyloarthritis | nr axSpA | axial spondyloarthritis | axial SpA | axSpA
  chronic
  code M45.A0  Non-radiographic axial spondyloarthritis, site not given
  code M45.A{site: cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5 lumbar=6 lumbosacral=7 sacral=8}  Non-radiographic axial spondyloarthritis, {site}
  code M45.AB  Non-radiographic axial spondyloarthritis, several sites of the spine  when multiple sites
M46.1  Sacroiliitis = sacroiliitis | sacro iliitis | inflammation of sacroiliac joint | sacroileitis | sacroiliac arthritis
family Vertebral osteomyelitis
  term vertebral osteomyelitis | spinal osteomyelitis | osteomyelitis of vertebra | osteomyelitis of spine | infectious spondylitis | pyogenic spondylitis | osteomyelitis + vertebra/vertebral body/vertebrae/spine/lumbar spine/thoracic spine/cervical spine/sacrum | pyogenic spondylodiscitis | infectious spondylodiscitis | discitis osteomyelitis | osteomyelitis discitis | sacral osteomyelitis | sacrum osteomyelitis
  history Z87.39  Personal history of other musculoskeletal disease
  code M46.20  Osteomyelitis of vertebra, site not given  needs site
  code M46.2{site: cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5 lumbar=6 lumbosacral=7 sacral=8 sacrum=8}  Osteomyelitis of vertebra, {site}
family Discitis
  term discitis | diskitis | intervertebral discitis | spondylodiscitis | spondylodiskitis
  code M46.40  Discitis, unspecified, site not given  needs site
  code M46.4{site: cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5 lumbar=6 lumbosacral=7 sacral=8}  Discitis, unspecified, {site}
  code M46.49  Discitis, unspecified, several sites  when multiple levels/multiple sites
family Infection of intervertebral disc
  term infection of intervertebral disc | disc space infection | pyogenic discitis | infectious discitis | septic discitis | disc infection | bacterial discitis
  code M46.30  Infection of intervertebral disc, site not given  needs site
  code M46.3{site: cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5 lumbar=6 lumbosacral=7 sacral=8}  Infection of intervertebral disc, {site}
family Other infective spondylopathy
  term infective spondylopathy | facet joint infection | septic facet joint | septic facet arthritis
  code M46.50  Other infective spondylopathy, site not given  needs site
  code M46.5{site: cervical=2 thoracic=4 lumbar=6 lumbosacral=7}  Other infective spondylopathy, {site}
family Inflammatory spondylopathy
  term inflammatory spondylopathy | spondylitis | spondyloarthritis | spondyloarthropathy | seronegative spondyloarthropathy | inflammatory back pain | undifferentiated spondyloarthropathy | spondylarthritis | spondyloarthropathies
  chronic
  code M46.90  Inflammatory spondylopathy, unspecified, site not given
  code M46.9{site: cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5 lumbar=6 lumbosacral=7 sacral=8}  Inflammatory spondylopathy, unspecified, {site}
  code M46.80  Other inflammatory spondylopathy, site not given  when other specified
family Spinal enthesopathy
  term spinal enthesopathy | disorder of spinal ligament attachment | ossification of posterior longitudinal ligament | =OPLL
  code M46.00  Spinal enthesopathy, site not given
  code M46.0{site: cervical=2 thoracic=4 lumbar=6}  Spinal enthesopathy, {site}
  code M48.8X2  Other specified spondylopathy, cervical  when ossification/OPLL + cervical
  code M48.8X9  Other specified spondylopathy, site not given  when ossification/OPLL
family Diffuse idiopathic skeletal hyperostosis
  term diffuse idiopathic skeletal hyperostosis | Forestier disease | ankylosing hyperostosis | DISH syndrome | =DISH | Forestiers disease | vertebral hyperostosis | diffuse idiopathic hyperostosis
  chronic
  code M48.10  Ankylosing hyperostosis (DISH), site not given
  code M48.1{site: cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5 lumbar=6 lumbosacral=7}  Ankylosing hyperostosis (DISH), {site}
  code M48.19  Ankylosing hyperostosis (DISH), several sites  when multiple sites
family Kissing spine
  term kissing spine | Baastrup disease | Baastrups disease | kissing spines
  chronic
  code M48.20  Kissing spine, site not given
  code M48.2{site: cervical=2 cervicothoracic=3 thoracic=4 thoracolumbar=5 lumbar=6 lumbosacral=7}  Kissing spine, {site}
# A collapsed vertebra without named cause; with osteoporosis it is M80, after trauma it is chapter 19.
family Collapsed vertebra
  term collapsed vertebra | vertebral collapse | vertebral compression fracture | compression fracture of vertebra | wedging of vertebra | vertebral wedging | compression deformity | vertebral body collapse | vertebral body compression fracture | vertebral crush fracture | vertebral body compression deformity | loss of vertebral body height | vertebral fracture nontraumatic | wedge deformity of vertebra
  unless traumatic/trauma/fall/fell/MVC/MVA/osteoporotic/osteoporosis/pathologic
  code M48.50X{seventh: *initial=A subsequent=D delayed-healing=G sequela=S}  Collapsed vertebra, site not given, {seventh}  needs site
  code M48.5{site: cervical=2 cervicothoracic=3 thoracic=4 T5=4 T6=4 T7=4 T8=4 T9=4 T10=4 T11=4 T12=4 thoracolumbar=5 lumbar=6 L1=6 L2=6 L3=6 L4=6 L5=6 lumbosacral=7 sacral=8}X{seventh: *initial=A subsequent=D delayed-healing=G sequela=S}  Collapsed vertebra, {site}, {seventh}
  code M80.08X{seventh: *initial=A subsequent=D delayed-healing=G sequela=S}  Age-related osteoporosis with current fracture of vertebra, {seventh}  absorbs M81  when has:M81
family Fatigue fracture of vertebra
  term fatigue fracture of vertebra | stress fracture of vertebra | pars stress fracture | stress fracture of pars | stress fracture of pars interarticularis
  code M48.40X{seventh: *initial=A subsequent=D sequela=S}  Fatigue fracture of vertebra, site not given, {seventh}
  code M48.4{site: cervical=2 thoracic=4 lumbar=6 L5=6 L4=6 lumbosacral=7}X{seventh: *initial=A subsequent=D sequela=S}  Fatigue fracture of vertebra, {site}, {seventh}
M48.9  Spondylopathy, unspecified = spondylopathy | spine disease | vertebral disease
M53.9  Dorsopathy, unspecified = dorsopathy | back disorder | back problem | back problems | back trouble
M53.1  Cervicobrachial syndrome = cervicobrachial syndrome | cervico brachial syndrome
M53.0  Cervicocranial syndrome = cervicocranial syndrome | Barre Lieou syndrome | posterior cervical sympathetic syndrome
family Other dorsopathy
  term stiff back | spinal stiffness | thoracic outlet pain of spine | cervical syndrome | lumbar syndrome
  code M53.80  Other specified dorsopathy, site not given
  code M53.8{site: cervical=2 cervicothoracic=3 thoracic=4 lumbar=6 lumbosacral=7}  Other specified dorsopathy, {site}

# After surgery; somatic dysfunction of osteopathy and chiropractic.
M96.1  Postlaminectomy syndrome = postlaminectomy syndrome | failed back surgery syndrome | failed back syndrome | =FBSS | post laminectomy syndrome | failed back surgery
  chronic
M96.0  Pseudarthrosis after fusion = pseudarthrosis after fusion | nonunion of spinal fusion | pseudoarthrosis after arthrodesis | pseudarthrosis of spinal fusion
M96.3  Postlaminectomy kyphosis = postlaminectomy kyphosis
M96.4  Postsurgical lordosis = postsurgical lordosis
M96.2  Kyphosis after radiation = postradiation kyphosis
M96.5  Scoliosis after radiation = postradiation scoliosis
family Somatic dysfunction
  term somatic dysfunction | segmental dysfunction | segmental and somatic dysfunction
  kind finding
  code M99.09  Segmental and somatic dysfunction of abdomen and other regions
  code M99.0{site: head=0 cervical=1 thoracic=2 lumbar=3 sacral=4 sacrum=4 pelvic=5 pelvis=5 lower-extremity=6 upper-extremity=7 rib=8 ribs=8}  Segmental and somatic dysfunction of {site} region
family Vertebral subluxation complex
  term vertebral subluxation complex | vertebral subluxation | subluxation complex
  kind finding
  code M99.10  Subluxation complex of head region  when head
  code M99.1{site: cervical=1 thoracic=2 lumbar=3 sacral=4 pelvic=5}  Subluxation complex of {site} region
  code M99.19  Subluxation complex of abdomen and other regions

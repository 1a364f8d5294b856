# Congenital malformations of limbs, skull, spine, chest wall and bone growth, for orthopedics, pediatrics and craniofacial clinics.
# Sides: 1 is right, 2 left, 3 both in nearly all of these; feet have no code for both sides, each foot is coded.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 17, Q65-Q79; guidelines I.C.17
chronic

# Hip
family Congenital dislocation of the hip
  term congenital dislocation of hip | congenital hip dislocation | developmental dislocation of hip | congenital dislocated hip | dislocation of hip + congenital/developmental
  code Q65.2  Congenital dislocation of the hip, side not stated  needs laterality
  code Q65.00  Congenital dislocation of one hip, side not stated  when unilateral  needs laterality
  code Q65.01  Congenital dislocation of the right hip  when right
  code Q65.02  Congenital dislocation of the left hip  when left
  code Q65.1  Congenital dislocation of both hips  when bilateral
family Congenital partial dislocation of the hip
  term congenital subluxation of hip | congenital hip subluxation | congenital partial dislocation of hip | congenital subluxated hip
  code Q65.5  Congenital partial dislocation of the hip, side not stated  needs laterality
  code Q65.30  Congenital partial dislocation of one hip, side not stated  when unilateral  needs laterality
  code Q65.31  Congenital partial dislocation of the right hip  when right
  code Q65.32  Congenital partial dislocation of the left hip  when left
  code Q65.4  Congenital partial dislocation of both hips  when bilateral
Q65.6  Congenital unstable hip = congenital unstable hip | dislocatable hip | subluxatable hip | positive Barlow | positive Ortolani
Q65.81  Congenital coxa valga = congenital coxa valga
Q65.82  Congenital coxa vara = congenital coxa vara
Q65.89  Other specified congenital deformity of the hip = developmental dysplasia of hip | hip dysplasia | congenital hip dysplasia | dysplasia of hip | acetabular dysplasia | congenital acetabular dysplasia | anteversion of femoral neck | femoral anteversion | dysplastic hip | congenital dysplasia of hip
Q65.9  Congenital deformity of the hip, unspecified = congenital hip deformity | congenital deformity of hip

# Feet
family Clubfoot
  term clubfoot | club foot | talipes equinovarus | congenital talipes equinovarus | clubfeet | club feet | congenital clubfoot | equinovarus foot congenital | pes equinovarus congenital
  unless acquired
  code Q66.0{laterality: right=1 left=2 unspecified=0}  Clubfoot, {laterality} foot
family Congenital talipes calcaneovarus
  term talipes calcaneovarus
  code Q66.1{laterality: right=1 left=2 unspecified=0}  Congenital talipes calcaneovarus, {laterality} foot
family Metatarsus varus
  term metatarsus primus varus | metatarsus varus | congenital metatarsus varus
  code Q66.21{laterality: right=1 left=2 unspecified=9}  Congenital metatarsus primus varus, {laterality} foot
family Metatarsus adductus
  term metatarsus adductus | congenital metatarsus adductus | forefoot adduction congenital
  code Q66.22{laterality: right=1 left=2 unspecified=9}  Congenital metatarsus adductus, {laterality} foot
family Other inward deformity of the foot
  term congenital hallux varus | congenital pes varus | congenital varus deformity of foot
  code Q66.3{laterality: right=1 left=2 unspecified=0}  Other congenital varus deformity, {laterality} foot
family Congenital talipes calcaneovalgus
  term talipes calcaneovalgus | calcaneovalgus foot | congenital calcaneovalgus
  code Q66.4{laterality: right=1 left=2 unspecified=0}  Congenital talipes calcaneovalgus, {laterality} foot
family Congenital flat foot
  term congenital flat foot | congenital pes planus | congenital flatfoot | flexible flatfoot congenital | rigid flatfoot congenital
  code Q66.5{laterality: right=1 left=2 unspecified=0}  Congenital flat foot, {laterality} foot
Q66.6  Other outward deformity of the feet from birth = congenital metatarsus valgus | congenital valgus deformity of foot | congenital pes valgus
family Congenital high arch
  term congenital pes cavus | congenital cavus foot | pes cavus | cavus foot | cavus feet | cavovarus foot | high arched foot | high-arched feet | high arches of foot | pes cavovarus
  code Q66.7{laterality: right=1 left=2 unspecified=0}  Congenital high-arched foot, {laterality} foot
family Vertical talus
  term congenital vertical talus | vertical talus | rocker-bottom foot congenital | congenital convex pes valgus
  code Q66.8{laterality: right=1 left=2 unspecified=0}  Congenital vertical talus, {laterality} foot
Q66.89  Other specified congenital deformity of the feet = tarsal coalition | calcaneonavicular coalition | talocalcaneal coalition | congenital hammer toe | congenital curly toe | congenital overlapping toe | overlapping fifth toe congenital | congenital hallux valgus | congenital clawtoe | congenital asymmetric talipes | congenital clinodactyly of toe
family Congenital foot deformity
  term congenital foot deformity | congenital deformity of foot
  code Q66.9{laterality: right=1 left=2 unspecified=0}  Congenital foot deformity, unspecified, {laterality} foot

# Head, face, chest and spine shaped by growth
Q67.0  Congenital facial asymmetry = congenital facial asymmetry | facial asymmetry | asymmetry of face | asymmetric face | face asymmetry | facial asymmetry + congenital/hypoplasia/mandible/deviation | hemifacial asymmetry
  unless stroke/palsy/droop/weakness/paralysis/paresis/NIHSS
Q67.1  Congenital compressed face = compression facies
Q67.2  Long head (dolichocephaly) = dolichocephaly | scaphocephaly without synostosis | dolichocephalic
Q67.3  Flat or oblique head (plagiocephaly) = plagiocephaly | congenital plagiocephaly | deformational plagiocephaly | brachycephaly congenital
  unless positional/acquired
Q67.4  Other congenital deformity of skull, face and jaw = congenital depression of skull | congenital hemifacial atrophy | squashed nose congenital | congenital deviation of nasal septum | Potter facies deformity | congenital mandibular hypoplasia | hemifacial hypertrophy | hemifacial microsomia
Q67.5  Congenital deformity of the spine by growth = congenital postural scoliosis | congenital spine deformity | congenital scoliosis | congenital scoliosis postural
Q67.6  Pectus excavatum = pectus excavatum | funnel chest | congenital funnel chest | sunken chest
Q67.7  Pectus carinatum = pectus carinatum | pigeon chest | pigeon breast
Q67.8  Other congenital chest deformity = congenital chest deformity | congenital deformity of chest wall | congenital chest wall deformity | pectus arcuatum
Q68.0  Congenital torticollis = congenital torticollis | congenital muscular torticollis | sternomastoid tumor of infancy | congenital contracture of sternocleidomastoid | torticollis + congenital/muscular | fibromatosis colli
Q68.1  Congenital deformity of fingers and hand = congenital clinodactyly | clinodactyly | clubhand congenital | congenital clubfinger | congenital hand deformity | congenital spade-like hand | camptodactyly | congenital camptodactyly | Kirner deformity | congenital finger deformity
Q68.2  Congenital deformity of the knee = congenital genu recurvatum | congenital dislocation of knee | congenital knee deformity
Q68.3  Congenital bowing of the thigh bone = congenital bowing of femur
Q68.4  Congenital bowing of the shin bones = congenital bowing of tibia | congenital tibial bowing | anterolateral bowing of tibia | posteromedial bowing of tibia
Q68.5  Congenital bowing of long leg bones, unspecified = congenital bowing of leg | congenital bowing of long bones
Q68.6  Discoid meniscus = discoid meniscus | discoid lateral meniscus
Q68.8  Other specified congenital musculoskeletal deformity = congenital elbow dislocation | congenital dislocation of elbow | congenital clavicle deformity | congenital forearm deformity | congenital shoulder dislocation | congenital radial head dislocation | congenital pseudarthrosis of clavicle | congenital dislocation of radial head | congenital deformity of scapula

# Extra and joined fingers and toes
family Polydactyly
  term polydactyly | supernumerary digit | extra digit | polydactylism | supernumerary finger | supernumerary digits | postaxial polydactyly | accessory finger | accessory thumb | extra finger | extra toe | supernumerary toe | supernumerary thumb | accessory toe | duplicated thumb | thumb duplication | bifid thumb | preaxial polydactyly
  code Q69.9  Extra finger or toe, unspecified  needs site
  code Q69.0  Extra finger  when finger/fingers/hand
  code Q69.1  Extra thumb  when thumb
  code Q69.2  Extra toe  when toe/toes/foot/hallux
family Syndactyly of fingers
  term fused fingers | syndactyly of fingers | finger syndactyly | syndactyly + fingers/hand/complex | complex syndactyly of fingers | bony syndactyly of hand
  code Q70.0{laterality: right=1 left=2 bilateral=3 unspecified=0}  Fingers fused by bone, {laterality} hand
family Webbed fingers
  term webbed fingers | simple syndactyly of fingers | webbing of fingers | symphalangy without bone fusion
  code Q70.1{laterality: right=1 left=2 bilateral=3 unspecified=0}  Webbed fingers, {laterality} hand
family Fused toes
  term fused toes | complex syndactyly of toes | bony syndactyly of toes
  code Q70.2{laterality: right=1 left=2 bilateral=3 unspecified=0}  Toes fused by bone, {laterality} foot
family Webbed toes
  term webbed toes | simple syndactyly of toes | webbing of toes | syndactyly + toes/foot
  code Q70.3{laterality: right=1 left=2 bilateral=3 unspecified=0}  Webbed toes, {laterality} foot
Q70.4  Extra and joined digits (polysyndactyly) = polysyndactyly | synpolydactyly
Q70.9  Joined digits (syndactyly), unspecified = syndactyly | symphalangia | symphalangism

# Missing or short limbs
family Missing arm from birth
  term congenital absence of upper limb | congenital absence of arm | amelia of upper limb | congenital complete absence of arm
  code Q71.0{laterality: right=1 left=2 bilateral=3 unspecified=0}  Whole arm missing from birth, {laterality}
family Missing upper arm and forearm with hand present
  term phocomelia of upper limb | congenital absence of upper arm and forearm
  code Q71.1{laterality: right=1 left=2 bilateral=3 unspecified=0}  Upper arm and forearm missing with hand present, {laterality}
family Missing forearm and hand
  term congenital absence of forearm and hand | congenital below elbow amputation | congenital transverse deficiency of forearm
  code Q71.2{laterality: right=1 left=2 bilateral=3 unspecified=0}  Forearm and hand missing from birth, {laterality}
family Missing hand or finger
  term congenital absence of hand | congenital absence of finger | congenital absence of fingers | congenital absence of thumb | ectrodactyly of hand | congenital amputation of finger | adactyly of hand | oligodactyly of hand
  code Q71.3{laterality: right=1 left=2 bilateral=3 unspecified=0}  Hand or finger missing from birth, {laterality}
family Radius defect
  term radial clubhand | radial club hand | radial aplasia | radial ray defect | radial hypoplasia | longitudinal reduction defect of radius | radial longitudinal deficiency | absent radius
  code Q71.4{laterality: right=1 left=2 bilateral=3 unspecified=0}  Reduction defect of the radius (radial clubhand), {laterality}
family Ulna defect
  term ulnar clubhand | ulnar ray defect | longitudinal reduction defect of ulna | ulnar longitudinal deficiency
  code Q71.5{laterality: right=1 left=2 bilateral=3 unspecified=0}  Reduction defect of the ulna, {laterality}
family Split hand
  term lobster-claw hand | cleft hand | split hand | ectrodactyly
  code Q71.6{laterality: right=1 left=2 bilateral=3 unspecified=0}  Split (lobster-claw) hand, {laterality}
family Short arm from birth
  term congenital shortening of upper limb | congenital shortening of arm | congenitally short arm
  code Q71.81{laterality: right=1 left=2 bilateral=3 unspecified=9}  Congenital shortening of the arm, {laterality}
family Other reduction defect of the arm
  term other reduction defect of upper limb
  code Q71.89{laterality: right=1 left=2 bilateral=3 unspecified=9}  Other reduction defect of the arm, {laterality}
family Reduction defect of the arm
  term reduction defect of upper limb | upper limb reduction defect | hypoplasia of upper limb | upper limb hypoplasia | congenital arm deficiency | congenital upper limb deficiency | limb reduction defect of arm
  code Q71.9{laterality: right=1 left=2 bilateral=3 unspecified=0}  Reduction defect of the arm, unspecified, {laterality}
family Missing leg from birth
  term congenital absence of lower limb | congenital absence of leg | amelia of lower limb
  code Q72.0{laterality: right=1 left=2 bilateral=3 unspecified=0}  Whole leg missing from birth, {laterality}
family Missing thigh and lower leg with foot present
  term phocomelia of lower limb | congenital absence of thigh and lower leg
  code Q72.1{laterality: right=1 left=2 bilateral=3 unspecified=0}  Thigh and lower leg missing with foot present, {laterality}
family Missing lower leg and foot
  term congenital absence of lower leg and foot | congenital below knee amputation
  code Q72.2{laterality: right=1 left=2 bilateral=3 unspecified=0}  Lower leg and foot missing from birth, {laterality}
family Missing foot or toe
  term congenital absence of foot | congenital absence of toe | congenital absence of toes | congenital amputation of toe
  code Q72.3{laterality: right=1 left=2 bilateral=3 unspecified=0}  Foot or toe missing from birth, {laterality}
family Thigh bone defect
  term proximal femoral focal deficiency | longitudinal reduction defect of femur | congenital femoral deficiency | PFFD
  code Q72.4{laterality: right=1 left=2 bilateral=3 unspecified=0}  Reduction defect of the femur, {laterality}
family Tibia defect
  term tibial hemimelia | longitudinal reduction defect of tibia | congenital absence of tibia
  code Q72.5{laterality: right=1 left=2 bilateral=3 unspecified=0}  Reduction defect of the tibia, {laterality}
family Fibula defect
  term fibular hemimelia | longitudinal reduction defect of fibula | congenital absence of fibula
  code Q72.6{laterality: right=1 left=2 bilateral=3 unspecified=0}  Reduction defect of the fibula, {laterality}
family Split foot
  term split foot | cleft foot | lobster-claw foot
  code Q72.7{laterality: right=1 left=2 bilateral=3 unspecified=0}  Split foot, {laterality}
family Short leg from birth
  term congenital shortening of lower limb | congenital short femur | congenital shortening of leg | congenital leg length discrepancy
  code Q72.81{laterality: right=1 left=2 bilateral=3 unspecified=9}  Congenital shortening of the leg, {laterality}
family Other reduction defect of the leg
  term other reduction defect of lower limb
  code Q72.89{laterality: right=1 left=2 bilateral=3 unspecified=9}  Other reduction defect of the leg, {laterality}
family Reduction defect of the leg
  term reduction defect of lower limb | lower limb reduction defect | congenital leg deficiency | congenital lower limb deficiency
  code Q72.9{laterality: right=1 left=2 bilateral=3 unspecified=0}  Reduction defect of the leg, unspecified, {laterality}
Q73.0  Missing limb from birth, limb unspecified = congenital absence of limb
Q73.1  Phocomelia, limb unspecified = phocomelia
Q73.8  Other reduction defect of a limb, limb unspecified = limb reduction defect | ectromelia | hemimelia | congenital limb deficiency
Q74.0  Other congenital malformation of the arm or shoulder girdle = cleidocranial dysostosis | Sprengel deformity | Sprengel's deformity | Madelung deformity | cleidocranial dysplasia | radioulnar synostosis | congenital radioulnar synostosis | triphalangeal thumb | macrodactyly of fingers | accessory carpal bone | congenital undescended scapula | congenital pseudarthrosis of radius | congenital malformation of hand | congenital malformation of upper limb | supernumerary carpal bone | congenital elevation of scapula | Madelung's deformity | carpal coalition
Q74.1  Congenital malformation of the knee = congenital absence of patella | bipartite patella | congenital dislocation of patella | congenital genu valgum | congenital genu varum | patella bipartita | rudimentary patella | absent patella congenital
Q74.2  Other congenital malformation of the leg or pelvic girdle = congenital fusion of sacroiliac joint | congenital malformation of ankle | accessory navicular bone | congenital malformation of lower limb | os trigonum | macrodactyly of toes | congenital pseudarthrosis of tibia | congenital pseudoarthrosis of tibia | os tibiale externum
Q74.3  Arthrogryposis = arthrogryposis | arthrogryposis multiplex congenita
Q74.8  Other specified congenital malformation of a limb = Larsen limb malformation | congenital constriction band of limb malformation | macrodactyly | Larsen syndrome | Larsen's syndrome
Q74.9  Congenital malformation of a limb, unspecified = congenital limb anomaly | congenital limb malformation | congenital malformation of limb

# Skull and face bones
family Craniosynostosis
  term craniosynostosis | craniostenosis | premature closure of cranial sutures | synostosis of cranial suture | craniosynostosis + sagittal/coronal/metopic/lambdoid
  history Z87.768  Personal history of other corrected malformation of skin, limbs and musculoskeletal system
  code Q75.009  Craniosynostosis, unspecified  needs suture
  code Q75.001  Craniosynostosis of one side, suture unspecified  when unilateral
  code Q75.002  Craniosynostosis of both sides, suture unspecified  when bilateral
  code Q75.01  Craniosynostosis of the sagittal suture  when sagittal
  code Q75.029  Craniosynostosis of the coronal suture, sides not stated  when coronal
  code Q75.021  Craniosynostosis of the coronal suture on one side  when coronal + unilateral/right/left
  code Q75.022  Craniosynostosis of the coronal suture on both sides  when coronal + bilateral
  code Q75.03  Craniosynostosis of the metopic suture  when metopic
  code Q75.049  Craniosynostosis of the lambdoid suture, sides not stated  when lambdoid
  code Q75.041  Craniosynostosis of the lambdoid suture on one side  when lambdoid + unilateral/right/left
  code Q75.042  Craniosynostosis of the lambdoid suture on both sides  when lambdoid + bilateral
  code Q75.058  Craniosynostosis of several sutures, other  when multisuture/multi-suture/multiple sutures
  code Q75.08  Craniosynostosis of another single suture  when squamosal/single suture
Q75.01  Craniosynostosis of the sagittal suture = scaphocephaly | sagittal synostosis
Q75.03  Craniosynostosis of the metopic suture = trigonocephaly | metopic synostosis
Q75.051  Cloverleaf skull = cloverleaf skull | Kleeblattschadel
Q75.052  All sutures closed early = pansynostosis | oxycephaly | turricephaly | acrocephaly
Q75.1  Craniofacial dysostosis (Crouzon) = Crouzon syndrome | craniofacial dysostosis | Crouzon disease | Crouzon's disease
Q75.2  Widely spaced eyes = hypertelorism | ocular hypertelorism | widely spaced eyes | orbital hypertelorism | wide-set eyes
Q75.3  Large head (macrocephaly) = macrocephaly | macrocephalia | macrocrania | benign macrocephaly | large head circumference | macrocephalus
Q75.4  Malformation of jaw and face bones (Treacher Collins) = Treacher Collins syndrome | mandibulofacial dysostosis | Franceschetti syndrome | Treacher-Collins
Q75.5  Malformation of eyes and jaw = oculomandibular dysostosis | Hallermann-Streiff syndrome
Q75.8  Other specified congenital malformation of skull and face bones = platybasia | congenital absence of skull bone | congenital deformity of forehead | persistent parietal foramina | frontonasal dysplasia | parietal foramina congenital | congenital absence of skull bones | congenital frontal bossing | basilar invagination congenital
Q75.9  Congenital malformation of skull and face bones, unspecified = congenital anomaly of skull | craniofacial anomaly | craniofacial malformation | congenital craniofacial anomaly

# Spine, ribs, breastbone
Q76.0  Spina bifida occulta = spina bifida occulta | occult spina bifida
Q76.1  Fused neck vertebrae (Klippel-Feil) = Klippel-Feil syndrome | Klippel-Feil | cervical fusion syndrome | congenital fusion of cervical vertebrae
Q76.2  Congenital spondylolisthesis or spondylolysis = congenital spondylolisthesis | congenital spondylolysis | spondylolisthesis + congenital/dysplastic
Q76.3  Congenital scoliosis from a malformed bone = congenital scoliosis due to bony malformation | congenital scoliosis from hemivertebra | hemivertebra with scoliosis | hemivertebra + scoliosis | congenital scoliosis + hemivertebra/vertebral/unsegmented bar
family Congenital kyphosis
  term congenital kyphosis | congenital kyphoscoliosis
  code Q76.419  Congenital kyphosis, region unspecified  needs region
  code Q76.411  Congenital kyphosis between skull and neck  when occipito-atlanto-axial/occipitoatlantoaxial
  code Q76.412  Congenital kyphosis of the neck  when cervical
  code Q76.413  Congenital kyphosis between neck and chest spine  when cervicothoracic
  code Q76.414  Congenital kyphosis of the chest spine  when thoracic
  code Q76.415  Congenital kyphosis between chest and lower back  when thoracolumbar
family Congenital lordosis
  term congenital lordosis
  code Q76.429  Congenital lordosis, region unspecified  needs region
  code Q76.425  Congenital lordosis between chest and lower back  when thoracolumbar
  code Q76.426  Congenital lordosis of the lower back  when lumbar
  code Q76.427  Congenital lordosis between lower back and sacrum  when lumbosacral
  code Q76.428  Congenital lordosis of sacrum and tailbone  when sacral/sacrococcygeal
Q76.49  Other congenital malformation of the spine without scoliosis = sacralization of L5 | lumbarization of S1 | hemivertebra | hemivertebrae | transitional vertebra | sacralization of lumbar vertebra | butterfly vertebra | lumbosacral transitional vertebra | congenital fusion of spine | congenital absence of vertebra | congenital vertebral fusion | sacral agenesis | sacral dysgenesis | congenital vertebral anomaly | block vertebra | platyspondyly | supernumerary vertebra | sacralization | lumbarization | Bertolotti syndrome | os odontoideum | assimilation of atlas | occipitalization of atlas | caudal regression of sacrum | congenital spinal stenosis | vertebral malformation | congenital malformation of spine | lumbarized S1 | sacralized L5 | atlas assimilation
Q76.5  Cervical rib = cervical rib | cervical ribs | supernumerary rib in cervical region
Q76.6  Other congenital malformation of the ribs = accessory rib | bifid rib | congenital absence of rib | congenital fusion of ribs | supernumerary rib | congenital rib anomaly | forked rib | rib agenesis
Q76.7  Congenital malformation of the breastbone = sternal cleft | congenital absence of sternum | sternum bifidum | cleft sternum | congenital malformation of sternum
Q76.8  Other congenital malformation of the chest bones = congenital malformation of bony thorax specified | Jarcho-Levin syndrome | spondylocostal dysostosis | spondylothoracic dysostosis
Q76.9  Congenital malformation of the chest bones, unspecified = congenital malformation of bony thorax

# Bone and cartilage growth
Q77.0  Achondrogenesis = achondrogenesis | hypochondrogenesis
Q77.1  Thanatophoric dwarfism = thanatophoric dysplasia | thanatophoric dwarfism
Q77.2  Short rib syndrome = short rib syndrome | asphyxiating thoracic dysplasia | Jeune syndrome | Jeune thoracic dystrophy
Q77.3  Chondrodysplasia punctata = chondrodysplasia punctata
  unless rhizomelic
Q77.4  Achondroplasia = achondroplasia | hypochondroplasia | achondroplastic dwarfism | achondroplastic
Q77.5  Diastrophic dysplasia = diastrophic dysplasia
Q77.6  Ellis-van Creveld syndrome = Ellis-van Creveld syndrome | chondroectodermal dysplasia
Q77.7  Spondyloepiphyseal dysplasia = spondyloepiphyseal dysplasia
Q77.8  Other growth defect of long bones and spine = mesomelic dysplasia | Leri-Weill dyschondrosteosis | acromesomelic dysplasia | campomelic dysplasia | camptomelic dysplasia
Q77.9  Growth defect of long bones and spine, unspecified = osteochondrodysplasia of tubular bones and spine
Q78.0  Osteogenesis imperfecta = osteogenesis imperfecta | brittle bone disease | fragilitas ossium | osteopsathyrosis
Q78.1  Polyostotic fibrous dysplasia = polyostotic fibrous dysplasia | McCune-Albright syndrome | Albright syndrome | McCune-Albright | fibrous dysplasia polyostotic | polyostotic fibrous dysplasia of bone
Q78.2  Osteopetrosis (marble bones) = osteopetrosis | Albers-Schonberg disease | marble bone disease | osteosclerosis congenital | osteosclerosis fragilis
Q78.3  Progressive diaphyseal dysplasia = Camurati-Engelmann disease | Camurati-Engelmann syndrome | progressive diaphyseal dysplasia
Q78.4  Enchondromatosis = enchondromatosis | Ollier disease | Maffucci syndrome | Maffucci's syndrome | Ollier's disease | multiple enchondromatosis
Q78.5  Metaphyseal dysplasia = metaphyseal dysplasia | Pyle disease
Q78.6  Multiple congenital exostoses = multiple hereditary exostoses | multiple osteochondromatosis | hereditary multiple exostoses | diaphyseal aclasis | multiple congenital exostoses | multiple hereditary osteochondromas | multiple exostoses | multiple osteochondromas
Q78.8  Other specified bone and cartilage growth disorder = osteopoikilosis | melorheostosis | pycnodysostosis | multiple epiphyseal dysplasia | osteopathia striata | Trevor disease | dysplasia epiphysealis hemimelica | gnathodiaphyseal dysplasia
Q78.9  Bone and cartilage growth disorder, unspecified = osteochondrodysplasia | skeletal dysplasia | chondrodystrophy | osteodystrophy congenital | bone dysplasia congenital

# Diaphragm, belly wall, connective tissue
Q79.0  Congenital diaphragmatic hernia = congenital diaphragmatic hernia | Bochdalek hernia | Morgagni hernia | Bochdalek's hernia | foramen of Bochdalek hernia | hernia of Morgagni | Morgagni-Larrey hernia | diaphragmatic hernia + congenital/newborn/Bochdalek
  history Z87.760  Personal history of corrected congenital diaphragmatic hernia or other diaphragm malformation
Q79.1  Other congenital malformation of the diaphragm = eventration of diaphragm | congenital diaphragmatic eventration | diaphragmatic eventration | absence of diaphragm | congenital malformation of diaphragm | diaphragm agenesis | congenital eventration of diaphragm
Q79.2  Omphalocele = omphalocele | exomphalos
Q79.3  Gastroschisis = gastroschisis
  history Z87.761  Personal history of corrected gastroschisis
Q79.4  Prune belly syndrome = prune belly syndrome | Eagle-Barrett syndrome | prune belly
  history Z87.762  Personal history of corrected prune belly malformation
Q79.51  Congenital hernia of the bladder = congenital hernia of bladder
Q79.59  Other congenital malformation of the belly wall = congenital abdominal wall defect | congenital malformation of abdominal wall | body stalk anomaly
family Ehlers-Danlos syndrome
  term Ehlers-Danlos syndrome | Ehlers-Danlos | EDS type III | hEDS | Ehlers Danlos disease | vascular Ehlers-Danlos
  code Q79.60  Ehlers-Danlos syndrome, unspecified  needs type
  code Q79.61  Classical Ehlers-Danlos syndrome  when classical/classic/cEDS
  code Q79.62  Hypermobile Ehlers-Danlos syndrome  when hypermobile/hypermobility/type III/type 3/hEDS
  code Q79.63  Vascular Ehlers-Danlos syndrome  when vascular/vEDS/type IV/type 4
  code Q79.69  Other Ehlers-Danlos syndrome  when kyphoscoliotic/arthrochalasia/dermatosparaxis
Q79.8  Other congenital malformation of the musculoskeletal system = Poland syndrome | amniotic band syndrome | absence of muscle | accessory muscle | congenital absence of pectoralis muscle | accessory soleus | Poland anomaly | constriction band syndrome | congenital absence of muscle | congenital shortening of tendon | accessory soleus muscle | anomalous muscle | congenital short Achilles tendon | amniotic bands | anomalous hypothenar muscle
Q79.9  Congenital malformation of the musculoskeletal system, unspecified = congenital musculoskeletal malformation | congenital musculoskeletal anomaly | congenital deformity NOS of musculoskeletal system

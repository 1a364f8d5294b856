# Congenital malformations of skin and breast, neurocutaneous and malformation syndromes, chromosome disorders; for genetics,
# pediatrics, dermatology, neurology and primary care.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 17, Q80-Q99
chronic

# Skin
Q80.0  Ichthyosis vulgaris = ichthyosis vulgaris
Q80.1  X-linked ichthyosis = X-linked ichthyosis | steroid sulfatase deficiency ichthyosis
Q80.2  Lamellar ichthyosis = lamellar ichthyosis | collodion baby
Q80.3  Congenital blistering ichthyosis = congenital bullous ichthyosiform erythroderma | epidermolytic hyperkeratosis | epidermolytic ichthyosis
Q80.4  Harlequin fetus = harlequin fetus | harlequin ichthyosis
Q80.8  Other congenital ichthyosis = Netherton ichthyosis | erythrokeratodermia | Netherton syndrome | nonbullous congenital ichthyosiform erythroderma
Q80.9  Congenital ichthyosis, unspecified = congenital ichthyosis | ichthyosis
  unless acquired
family Epidermolysis bullosa
  term epidermolysis bullosa | congenital epidermolysis bullosa | hereditary epidermolysis bullosa
  unless acquisita/acquired
  code Q81.9  Epidermolysis bullosa, unspecified  needs type
  code Q81.0  Epidermolysis bullosa simplex  when simplex
  code Q81.1  Epidermolysis bullosa letalis (junctional)  when junctional/letalis/Herlitz
  code Q81.2  Dystrophic epidermolysis bullosa  when dystrophic/dystrophica
  code Q81.8  Other epidermolysis bullosa  when Kindler
Q82.0  Hereditary lymphedema = hereditary lymphedema | Milroy disease | congenital lymphedema | primary lymphedema | hereditary trophedema | Milroy's disease
Q82.1  Xeroderma pigmentosum = xeroderma pigmentosum
Q82.2  Congenital mastocytosis of the skin = congenital cutaneous mastocytosis | congenital urticaria pigmentosa | congenital mastocytosis | congenital mastocytoma
Q82.3  Incontinentia pigmenti = incontinentia pigmenti | Bloch-Sulzberger syndrome
Q82.4  Ectodermal dysplasia = ectodermal dysplasia | hypohidrotic ectodermal dysplasia | anhidrotic ectodermal dysplasia | Christ-Siemens-Touraine syndrome
Q82.5  Congenital birthmark, not a tumor = port wine stain | port-wine stain | birthmark | nevus flammeus | strawberry nevus | congenital nevus | port wine nevus | nevus simplex | vascular nevus | stork bite | capillary malformation of skin | verrucous nevus | epidermal nevus | nevus anemicus | birthmarks | salmon patch | linear epidermal nevus | inflammatory linear verrucous epidermal nevus | ILVEN | congenital dermal melanocytosis | Mongolian spot | slate gray spot | nevus verrucosus
Q82.6  Congenital sacral dimple = sacral dimple | coccygeal dimple | parasacral dimple | congenital sacral dimple | sacral pit congenital
Q82.8  Other specified congenital malformation of the skin = Darier disease | keratosis follicularis | Hailey-Hailey disease | familial benign pemphigus | cutis laxa | accessory skin tag congenital | aplasia cutis | aplasia cutis congenita | palmoplantar keratoderma | palmoplantar keratosis | pseudoxanthoma elasticum | elastic pseudoxanthoma | keratosis/keratoses + palmoplantar | hereditary palmoplantar keratoderma | Darier's disease | Hailey-Hailey | cutis marmorata telangiectatica congenita | congenital smooth muscle hamartoma | Dowling-Degos disease | abnormal palmar creases | benign familial pemphigus | punctate palmoplantar keratoderma | keratoderma hereditary | congenital skin tag | dyskeratosis congenita | porokeratosis | inherited keratosis palmaris | cutis hyperelastica | cutis verticis gyrata | Bloom syndrome | Bloom's syndrome
Q82.9  Congenital malformation of the skin, unspecified = congenital skin anomaly | congenital malformation of skin | genodermatosis | congenital skin lesion
Q83.0  Missing breast and nipple = congenital absence of breast
Q83.1  Extra breast = accessory breast | supernumerary breast | ectopic breast tissue | axillary breast tissue | accessory breast tissue | accessory axillary breast | polymastia | ectopic breast
Q83.2  Missing nipple = absent nipple | athelia
Q83.3  Extra nipple = accessory nipple | supernumerary nipple | polythelia | third nipple
Q83.8  Other congenital malformation of the breast = tuberous breast | tubular breast | tuberous breast deformity | tubular breast deformity | hypoplasia of breast congenital | congenital breast hypoplasia
Q83.9  Congenital malformation of the breast, unspecified = congenital breast anomaly | congenital malformation of breast
Q84.0  Congenital hair loss = congenital alopecia | congenital atrichosis | atrichia congenita
Q84.1  Congenital disorder of hair shape = pili torti | monilethrix | beaded hair | pili annulati | uncombable hair
Q84.2  Other congenital malformation of the hair = congenital hypertrichosis | persistent lanugo | congenital malformation of hair | congenital triangular alopecia
Q84.3  Missing nails = anonychia | nail-patella nail absence
Q84.4  White nails from birth = congenital leukonychia
Q84.5  Large nails from birth = congenital onychauxis | pachyonychia | pachyonychia congenita
Q84.6  Other congenital malformation of the nails = congenital clubnail | congenital koilonychia | congenital nail malformation | congenital malalignment of great toenail
Q84.8  Other specified congenital malformation of skin, hair and nails = congenital aplasia of skin appendages
Q84.9  Congenital malformation of skin, hair and nails, unspecified = congenital anomaly of integument

# Syndromes of skin and nerves
family Neurofibromatosis
  term neurofibromatosis | Von Recklinghausen disease | neurofibromatosis type 1 | NF2 | NF 1 | Von Recklinghausen's disease | Recklinghausen disease | neurofibromatosis type 2 | neurofibromatosis type I | neurofibromatosis 1
  family-history Z82.79  Family history of other congenital malformations, deformations and chromosomal abnormalities
  code Q85.00  Neurofibromatosis, unspecified  needs type
  code Q85.01  Neurofibromatosis, type 1  when type 1/type I/NF1/NF-1/Recklinghausen/von Recklinghausen/neurofibromatosis 1/NF 1
  code Q85.02  Neurofibromatosis, type 2  when type 2/type II/NF2/NF-2/bilateral acoustic/neurofibromatosis 2
  code Q85.09  Other neurofibromatosis  when segmental
Q85.03  Schwannomatosis = schwannomatosis
Q85.1  Tuberous sclerosis = tuberous sclerosis | tuberous sclerosis complex | Bourneville disease | epiloia | Bourneville's disease | Bourneville tuberous sclerosis | Bourneville
Q85.81  PTEN tumor syndrome = PTEN hamartoma tumor syndrome | PTEN hamartoma syndrome | Bannayan-Riley-Ruvalcaba syndrome | PTEN mutation syndrome | Cowden syndrome with PTEN
Q85.82  Other Cowden syndrome = Cowden syndrome | Cowden disease | multiple hamartoma syndrome | Cowden's syndrome
Q85.83  Von Hippel-Lindau syndrome = von Hippel-Lindau | von Hippel-Lindau disease | von Hippel-Lindau syndrome
Q85.89  Other phakomatosis (such as Sturge-Weber or Peutz-Jeghers) = Peutz-Jeghers syndrome | Sturge-Weber syndrome | Sturge-Weber | phakomatosis pigmentovascularis | encephalotrigeminal angiomatosis | Peutz-Jeghers
Q85.9  Phakomatosis, unspecified = phakomatosis | hamartosis | hamartoma | hypothalamic hamartoma | hamartomatous lesion | hamartoma + breast/liver/nasal/kidney/retina/hypothalamus | mesenchymal hamartoma | breast hamartoma | chondroid hamartoma | neurocutaneous syndrome

# Harm before birth from known causes
Q86.0  Fetal alcohol syndrome = fetal alcohol syndrome | FASD | fetal alcohol spectrum disorder
Q86.1  Fetal hydantoin syndrome = fetal hydantoin syndrome
Q86.2  Malformations from warfarin = fetal warfarin syndrome | warfarin embryopathy
Q86.8  Other malformation syndrome of known outside cause = thalidomide embryopathy | fetal valproate syndrome | valproate embryopathy | diabetic embryopathy

# Named malformation syndromes
Q87.0  Malformation syndrome mainly of the face = Apert syndrome | Goldenhar syndrome | Moebius syndrome | Pierre Robin sequence | Pierre Robin syndrome | oral-facial-digital syndrome | cyclopia | acrocephalopolysyndactyly | whistling face | Mobius syndrome | oculoauriculovertebral syndrome | Pfeiffer syndrome | Robin sequence | acrocephalosyndactyly | Carpenter syndrome | Saethre-Chotzen syndrome | cryptophthalmos syndrome | Freeman-Sheldon syndrome | oculoauriculovertebral spectrum | orofaciodigital syndrome | Fraser syndrome
Q87.11  Prader-Willi syndrome = Prader-Willi syndrome | Prader-Willi
Q87.19  Other malformation syndrome mainly of short stature = Noonan syndrome | Cornelia de Lange syndrome | Russell-Silver syndrome | Cockayne syndrome | Dubowitz syndrome | Aarskog syndrome | Smith-Lemli-Opitz syndrome | Robinow syndrome | Seckel syndrome | Silver-Russell syndrome | Noonan's syndrome | Robinow-Silverman-Smith syndrome | Sjogren-Larsson syndrome | Sjogren Larsson syndrome | Weill-Marchesani syndrome
Q87.2  Malformation syndrome mainly of the limbs = VACTERL | Holt-Oram syndrome | Klippel-Trenaunay syndrome | Rubinstein-Taybi syndrome | VATER syndrome | nail patella syndrome | VACTERL association | VATER association | Klippel-Trenaunay-Weber syndrome | sirenomelia | TAR syndrome | thrombocytopenia absent radius | Klippel-Trenaunay | nail-patella syndrome | Parkes Weber syndrome | caudal regression syndrome | thrombocytopenia with absent radius | VACTERL syndrome
Q87.3  Malformation syndrome with early overgrowth = Beckwith-Wiedemann syndrome | Sotos syndrome | Weaver syndrome | Proteus syndrome | Wiedemann-Beckwith syndrome
family Marfan syndrome
  term Marfan syndrome | Marfan's syndrome | Marfan's | Marfan disease | Marfanoid syndrome
  family-history Z82.79  Family history of other congenital malformations, deformations and chromosomal abnormalities
  code Q87.40  Marfan syndrome, unspecified  needs manifestation
  code Q87.410  Marfan syndrome with widening of the aorta  when aortic dilation/aortic root dilation/dilated aortic root/aortic aneurysm/aortic root aneurysm/aortic ectasia
  code Q87.418  Marfan syndrome with other heart or vessel disease  when mitral valve prolapse/aortic dissection/aortic regurgitation/aortic insufficiency
  code Q87.42  Marfan syndrome with eye disease  when ectopia lentis/lens subluxation/lens dislocation/subluxated lens/retinal detachment
  code Q87.43  Marfan syndrome with skeletal disease  when scoliosis/pectus/arachnodactyly
Q87.5  Other malformation syndrome with other skeletal changes = Kniest syndrome | otopalatodigital syndrome | Hajdu-Cheney syndrome | Antley-Bixler syndrome
Q87.81  Alport syndrome = Alport syndrome | hereditary nephritis with deafness | Alport's syndrome | Alport disease
Q87.82  Arterial tortuosity syndrome = arterial tortuosity syndrome
Q87.83  Bardet-Biedl syndrome = Bardet-Biedl syndrome
Q87.84  Laurence-Moon syndrome = Laurence-Moon syndrome
Q87.85  MED13L syndrome = MED13L syndrome
Q87.86  Kleefstra syndrome = Kleefstra syndrome
Q87.87  Hao-Fountain syndrome = Hao-Fountain syndrome
Q87.88  CTNNB1 syndrome = CTNNB1 syndrome
Q87.89  Other specified malformation syndrome = CHARGE syndrome | CHARGE association | Laurence-Moon-Biedl syndrome | Gorlin syndrome | basal cell nevus syndrome | nevoid basal cell carcinoma syndrome | Coffin-Siris syndrome | branchio-oto-renal syndrome | Townes-Brocks syndrome | Gorlin-Goltz syndrome | branchiootorenal syndrome | Birt-Hogg-Dube syndrome | Costello syndrome | cardiofaciocutaneous syndrome | Goltz syndrome | Mowat-Wilson syndrome
Q87.A  Loeys-Dietz syndrome = Loeys-Dietz syndrome

# Other malformations
Q89.01  Missing spleen from birth = congenital asplenia | asplenia congenital | asplenia syndrome | Ivemark syndrome
Q89.09  Other congenital malformation of the spleen = accessory spleen | polysplenia | wandering spleen | splenule | congenital splenomegaly | ectopic spleen | splenunculus | polysplenia syndrome | accessory spleens | supernumerary spleen | splenules
Q89.1  Congenital malformation of the adrenal gland = ectopic adrenal gland | adrenal hypoplasia | congenital adrenal hypoplasia | ectopic adrenal tissue | adrenal rest | adrenal heterotopia
Q89.2  Congenital malformation of another endocrine gland = thyroglossal duct cyst | thyroglossal cyst | persistent thyroglossal duct | ectopic thyroid | lingual thyroid | congenital malformation of thyroid | thyroid hemiagenesis | pituitary hypoplasia | ectopic pituitary | thyroglossal duct sinus | thyroglossal duct fistula | ectopic thymus | accessory thyroid gland | pituitary stalk interruption syndrome | ectopic thyroid tissue | thyroid ectopia | ectopic neurohypophysis | thymus agenesis | ectopic parathyroid gland | ectopic parathyroid
Q89.3  Situs inversus = situs inversus | situs inversus totalis | situs ambiguus | heterotaxy | heterotaxy syndrome | transposition of viscera | abdominal situs inversus | dextrocardia with situs inversus | Kartagener syndrome | Kartagener's syndrome | Kartagener triad
Q89.4  Conjoined twins = conjoined twins | siamese twins | craniopagus | thoracopagus | omphalopagus
Q89.7  Several congenital malformations, not classified elsewhere = multiple congenital anomalies | multiple congenital malformations | multiple congenital deformities | polymalformative syndrome | multiple malformations
Q89.81  Kabuki syndrome = Kabuki syndrome
Q89.89  Other specified congenital malformation = congenital malformation specified elsewhere | fetus in fetu | persistent Cantrell pentalogy | pentalogy of Cantrell
Q89.9  Congenital malformation, unspecified = congenital anomaly | congenital malformation | congenital deformity | birth defect | congenital defect | congenital abnormality | birth defects
  unless fetal/fetus/screening/risk

# Chromosomes
family Down syndrome
  term Down syndrome | trisomy 21 | Down's syndrome | Downs syndrome | mongolism
  family-history Z82.79  Family history of other congenital malformations, deformations and chromosomal abnormalities
  unless screening/screen/risk for/prenatal
  code Q90.9  Down syndrome, unspecified
  code Q90.0  Down syndrome with a free third chromosome 21 in all cells  when nondisjunction/nonmosaic/free trisomy
  code Q90.1  Mosaic Down syndrome  when mosaic/mosaicism
  code Q90.2  Down syndrome from a translocation  when translocation
family Trisomy 18
  term trisomy 18 | Edwards syndrome | Edward syndrome | Edwards' syndrome
  unless screening/screen/risk for/prenatal
  code Q91.3  Trisomy 18, unspecified
  code Q91.0  Trisomy 18 in all cells  when nondisjunction/nonmosaic
  code Q91.1  Mosaic trisomy 18  when mosaic/mosaicism
  code Q91.2  Trisomy 18 from a translocation  when translocation
family Trisomy 13
  term trisomy 13 | Patau syndrome | Patau's syndrome
  unless screening/screen/risk for/prenatal
  code Q91.7  Trisomy 13, unspecified
  code Q91.4  Trisomy 13 in all cells  when nondisjunction/nonmosaic
  code Q91.5  Mosaic trisomy 13  when mosaic/mosaicism
  code Q91.6  Trisomy 13 from a translocation  when translocation
Q92.0  Another whole extra chromosome in all cells = trisomy 8 constitutional | trisomy 9 | trisomy 22 constitutional | whole chromosome trisomy
  unless leukemia/myelodysplastic/MDS/AML/marrow
Q92.1  Another whole extra chromosome in some cells = mosaic trisomy 8 | trisomy 8 mosaicism | mosaic trisomy 9
Q92.2  Partial trisomy = partial trisomy | Cat eye syndrome | chromosome duplication syndrome
Q92.5  Duplication with complex rearrangement = chromosome duplication with complex rearrangement
Q92.61  Marker chromosome in a normal person = marker chromosome in normal individual
Q92.62  Marker chromosome in an affected person = marker chromosome in abnormal individual | isodicentric chromosome 15
Q92.7  Triploidy or polyploidy = triploidy | polyploidy | tetraploidy
Q92.8  Other specified extra autosome material = Pallister-Killian syndrome | chromosome 15q duplication | MECP2 duplication syndrome | 16p11.2 duplication | 22q11.2 duplication
Q92.9  Extra autosome, unspecified = trisomy of autosome unspecified | autosomal trisomy
Q93.0  Missing whole chromosome in all cells = whole chromosome monosomy
  unless leukemia/myelodysplastic/marrow
Q93.1  Missing whole chromosome in some cells = mosaic monosomy of autosome
Q93.2  Ring chromosome = ring chromosome | ring chromosome 20 | ring chromosome 14 | isochromosome autosomal
Q93.3  Wolf-Hirschhorn syndrome (4p deletion) = Wolf-Hirschhorn syndrome | 4p deletion syndrome | deletion of short arm of chromosome 4
Q93.4  Cri-du-chat syndrome (5p deletion) = cri-du-chat syndrome | cri du chat | 5p deletion syndrome | 5p minus syndrome
Q93.51  Angelman syndrome = Angelman syndrome | Angelman
Q93.52  Phelan-McDermid syndrome = Phelan-McDermid syndrome | 22q13 deletion syndrome
Q93.59  Other partial chromosome deletion = 18q deletion syndrome | Jacobsen syndrome | 11q deletion syndrome | chromosome deletion syndrome | 18p deletion syndrome
Q93.7  Deletion with complex rearrangement = chromosome deletion with complex rearrangement
Q93.81  Velocardiofacial syndrome (22q11.2 deletion) = velocardiofacial syndrome | 22q11 deletion syndrome | 22q11.2 deletion syndrome | velo-cardio-facial syndrome | 22q11.2 deletion | Shprintzen syndrome
Q93.82  Williams syndrome = Williams syndrome | Williams-Beuren syndrome
Q93.88  Other microdeletion = Miller-Dieker syndrome | Smith-Magenis syndrome | 1p36 deletion syndrome | chromosomal microdeletion | microdeletion syndrome | 16p11.2 deletion | 15q13.3 microdeletion | 17q21.31 microdeletion
Q93.89  Other autosome deletion = deletion seen only at prometaphase
Q93.9  Autosome deletion, unspecified = autosomal deletion | deletion from autosome
Q95.0  Balanced translocation in a normal person = balanced translocation carrier | balanced translocation | balanced reciprocal translocation | Robertsonian translocation carrier | Robertsonian translocation
Q95.1  Chromosome inversion in a normal person = chromosome inversion | pericentric inversion | inversion of chromosome 9
Q95.2  Balanced autosome rearrangement in an affected person = balanced autosomal rearrangement in abnormal individual
Q95.3  Balanced sex and autosome rearrangement in an affected person = balanced sex autosomal rearrangement in abnormal individual
Q95.5  Fragile site on an autosome = autosomal fragile site
Q95.8  Other balanced rearrangement = other balanced chromosomal rearrangement
Q95.9  Balanced rearrangement, unspecified = balanced chromosomal rearrangement
family Turner syndrome
  term Turner syndrome | Turner's syndrome | monosomy X | 45,X | 45 X0 | gonadal dysgenesis Turner
  sex female
  code Q96.9  Turner syndrome, unspecified
  code Q96.0  Turner syndrome, one X chromosome in all cells  when 45 X/45,X/45,X0/45 XO/monosomy X
  code Q96.1  Turner syndrome with an isochromosome Xq  when isochromosome/iso
  code Q96.2  Turner syndrome with another abnormal sex chromosome  when ring X/deletion of Xp
  code Q96.3  Mosaic Turner syndrome, 45,X with 46,XX or XY  when mosaic/mosaicism/45 X/46 XX
  code Q96.4  Mosaic Turner syndrome, 45,X with another cell line  when 45 X/47 XXX
  code Q96.8  Other variant of Turner syndrome  when variant
Q97.0  Triple X (47,XXX) = triple X syndrome | 47,XXX | trisomy X | triple X female
  sex female
Q97.1  Woman with more than three X chromosomes = tetrasomy X | pentasomy X
  sex female
Q97.2  Mosaic with various numbers of X chromosomes = X chromosome mosaicism in female
  sex female
Q97.3  Woman with 46,XY chromosomes = 46,XY female
Q97.8  Other specified sex chromosome disorder in a woman = sex chromosome abnormality female specified
  sex female
Q97.9  Sex chromosome disorder in a woman, unspecified = sex chromosome abnormality in female
  sex female
Q98.0  Klinefelter syndrome, 47,XXY = 47,XXY | 47 XXY | XXY syndrome
Q98.1  Klinefelter syndrome with more than two X chromosomes = 48,XXXY | 49,XXXXY | 48,XXYY
Q98.3  Other man with 46,XX chromosomes = 46,XX male | XX male syndrome | de la Chapelle syndrome | XX male | 46 XX male
Q98.4  Klinefelter syndrome, unspecified = Klinefelter syndrome | Klinefelter's syndrome | Klinefelter
  sex male
Q98.5  Man with 47,XYY chromosomes = 47,XYY | XYY syndrome | Jacobs syndrome
  sex male
Q98.6  Man with an abnormally built sex chromosome = Y chromosome microdeletion | structurally abnormal sex chromosome in male | AZF microdeletion | Yq microdeletion
  sex male
Q98.7  Man with sex chromosomes differing between cells = sex chromosome mosaicism in male
  sex male
Q98.8  Other specified sex chromosome disorder in a man = sex chromosome abnormality male specified
  sex male
Q98.9  Sex chromosome disorder in a man, unspecified = sex chromosome abnormality in male
  sex male
Q99.0  Chimera with 46,XX and 46,XY cells = chimerism of sex chromosomes | XX XY chimera | genetic chimera
Q99.1  46,XX true hermaphrodite = 46,XX true hermaphrodite | pure gonadal dysgenesis | Swyer syndrome | 46,XY gonadal dysgenesis | XX gonadal dysgenesis | 46,XY with streak gonads
Q99.2  Fragile X syndrome = fragile X syndrome | fragile X | Martin-Bell syndrome | fragile X chromosome
  unless carrier/screening/premutation
family Usher syndrome
  term Usher syndrome | Usher's syndrome | retinitis pigmentosa with deafness
  code Q99.819  Usher syndrome, unspecified  needs type
  code Q99.811  Usher syndrome, type 1  when type 1/type I
  code Q99.812  Usher syndrome, type 2  when type 2/type II
  code Q99.813  Usher syndrome, type 3  when type 3/type III
  code Q99.818  Other Usher syndrome  when other type
Q99.89  Other specified chromosome disorder = uniparental disomy | mosaicism chromosome specified | other chromosome abnormality specified
Q99.9  Chromosome disorder, unspecified = chromosomal abnormality | chromosome disorder | chromosomal disorder
  unless screening/leukemia/lymphoma/marrow/cytogenetic/embryo

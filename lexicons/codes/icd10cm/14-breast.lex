# Benign disease of the breast: offices, breast clinics, surgeons, imaging. Right is 1, left is 2.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, N60-N65

family Breast cyst
  term breast cyst | cyst of breast | breast cysts | simple breast cyst | cysts of breast | solitary cyst of breast | simple cyst of breast | cyst/cysts + breast
  unless pilonidal/ovary/ovarian/renal/kidney/liver
  code N60.0{laterality: right=1 left=2 unspecified=9}  Single cyst of {laterality} breast
family Fibrocystic breast
  term fibrocystic breast disease | fibrocystic breast | fibrocystic changes of breast | fibrocystic breast changes | fibrocystic mastopathy | cystic mastopathy | fibrocystic disease of breast | fibrocystic breasts | diffuse cystic mastopathy | cystic breast disease | fibrocystic condition of breast | fibrocystic mastopathies | fibrocystic + breast
  chronic
  code N60.1{laterality: right=1 left=2 unspecified=9}  Fibrocystic change of {laterality} breast
family Fibroadenosis of breast
  term fibroadenosis of breast | fibroadenosis | chronic cystic mastitis | chronic fibroadenosis
  unless fibroadenoma
  code N60.2{laterality: right=1 left=2 unspecified=9}  Fibroadenosis of {laterality} breast
family Fibrosclerosis of breast
  term fibrosclerosis of breast | stromal fibrosis of breast | fibrosis of breast | breast fibrosis
  code N60.3{laterality: right=1 left=2 unspecified=9}  Fibrosclerosis of {laterality} breast
family Mammary duct ectasia
  term mammary duct ectasia | duct ectasia of breast | breast duct ectasia | ductal ectasia of breast | dilated mammary ducts | duct ectasia
  unless biliary/pancreatic
  code N60.4{laterality: right=1 left=2 unspecified=9}  Widened milk ducts (duct ectasia) of {laterality} breast
family Other benign mammary dysplasia
  term sclerosing adenosis of breast | sclerosing adenosis | breast adenosis | pseudoangiomatous stromal hyperplasia | PASH of breast | radial scar of breast | columnar cell change of breast | apocrine metaplasia of breast | usual ductal hyperplasia
  unless prostate
  code N60.8{laterality: right=1 left=2 unspecified=9}  Other benign change (mammary dysplasia) of {laterality} breast
family Atypical hyperplasia of breast
  term atypical ductal hyperplasia | atypical lobular hyperplasia | atypical hyperplasia of breast | benign mammary dysplasia | ductal hyperplasia with atypia | flat epithelial atypia | benign breast dysplasia | ADH of breast | ALH of breast | ductal hyperplasia of breast | intraductal hyperplasia
  code N60.9{laterality: right=1 left=2 unspecified=9}  Benign mammary dysplasia (including atypical hyperplasia) of {laterality} breast, unspecified
N61.0  Breast infection (mastitis) without abscess = mastitis | breast cellulitis | breast infection | infection of breast | inflammation of breast | cellulitis of breast | infected breast | breast inflammation | nonpuerperal mastitis | periductal mastitis | mastitis acute | nipple infection
  unless puerperal/lactational/postpartum/lactation/breastfeeding/granulomatous/cystic/neonatal/pregnancy/newborn
N61.1  Abscess of the breast or nipple = breast abscess | abscess of breast | subareolar abscess | abscess of nipple | mammary abscess | periareolar abscess | abscess + breast
  unless puerperal/lactational/postpartum/lactation/breastfeeding/newborn
family Granulomatous mastitis
  term granulomatous mastitis | idiopathic granulomatous mastitis
  code N61.2{laterality: right=1 left=2 bilateral=3 unspecified=0}  Granulomatous mastitis, {laterality} breast
N62  Enlargement of the breast = gynecomastia | macromastia | breast hypertrophy | hypertrophy of breast | large breasts symptomatic | pubertal gynecomastia | symptomatic macromastia | breast enlargement | enlarged breast | pendulous breasts hypertrophy
family Breast lump
  term breast lump | breast mass | lump in breast | mass of breast | mass in breast | breast nodule | palpable breast mass | breast lumps | nodule of breast | breast nodules | nodule in breast | palpable breast lump | lump/mass/nodule/masses/lumps + breast | mammary nodule | mammary mass
  kind finding
  unless fibroadenoma
  family-history Z80.3  Family history of malignant neoplasm of breast
  code N63.0  Lump in a breast, side and quadrant not given  needs laterality
  code N63.10  Lump in the right breast, quadrant not given  needs quadrant  when right
  code N63.1{quadrant: upper-outer=1 upper-inner=2 lower-outer=3 lower-inner=4 overlapping=5}  Lump in the right breast, {quadrant} part  when right
  code N63.20  Lump in the left breast, quadrant not given  needs quadrant  when left
  code N63.2{quadrant: upper-outer=1 upper-inner=2 lower-outer=3 lower-inner=4 overlapping=5}  Lump in the left breast, {quadrant} part  when left
  code N63.3{laterality: right=1 left=2}  Lump in the axillary tail of the {laterality} breast  when axillary tail
  code N63.4{laterality: right=1 left=2}  Lump behind the nipple of the {laterality} breast  when subareolar/retroareolar/nipple
N64.0  Cracked nipple or nipple fistula = nipple fissure | cracked nipple | fissure of nipple | nipple fistula | mammary duct fistula | fissured nipple | mammary fistula | fistula + breast
  unless postpartum/lactation/breastfeeding/puerperal
N64.1  Fat necrosis of the breast = fat necrosis of breast | breast fat necrosis | fat necrosis + breast
N64.2  Shrinking of the breast (atrophy) = breast atrophy | atrophy of breast
N64.3  Milky discharge not from childbirth (galactorrhea) = galactorrhea | galactorrhea not associated with childbirth
  unless postpartum
N64.4  Breast pain = breast pain | mastalgia | mastodynia | painful breast | pain in breast | breast tenderness | tender breasts | cyclical mastalgia | sore breasts | pain of breast | nipple pain | pain/tenderness/tender + breast
  kind symptom
  integral-to N61 N60
N64.51  Hardening of the breast = breast induration | induration of breast | breast thickening
  kind finding
N64.52  Nipple discharge = nipple discharge | discharge from nipple | bloody nipple discharge | breast discharge | telorrhagia | telorrhea
  kind symptom
N64.53  Retraction of the nipple = nipple retraction | nipple inversion | inverted nipple | retracted nipple | inverted nipples
  kind finding
N64.59  Other sign or symptom in the breast = breast swelling | breast skin dimpling | breast dimpling | breast edema | breast asymmetry on exam | peau d'orange | swelling of breast | breast skin thickening | breast erythema | swelling in breast | swelling in + right breast/left breast
  kind finding
N64.81  Sagging of the breast (ptosis) = breast ptosis | ptosis of breast | sagging breasts | mammary ptosis
N64.82  Underdeveloped breast = hypoplasia of breast | breast hypoplasia | micromastia
N64.89  Other disorder of the breast = breast hematoma nontraumatic | galactocele | breast seroma | capsular contracture of breast | breast asymmetry | mammary calcification | breast capsular contracture | hematoma of breast | breast microcalcifications benign | subinvolution of breast
  unless postpartum/postoperative
N64.9  Disorder of the breast, unspecified = breast disease | breast disorder | breast lesion | lesion of breast | breast problem | benign breast disease | mammary lesion | disorder of breast | breast abnormality | lesion + right breast/left breast/breast
N65.0  Deformity of a reconstructed breast = deformity of reconstructed breast | contour irregularity of reconstructed breast | reconstructed breast deformity
N65.1  Mismatch of native and reconstructed breast = disproportion of reconstructed breast | breast asymmetry after reconstruction | asymmetry between native and reconstructed breast

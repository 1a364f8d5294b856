# Teeth, gums, jaw ridge, salivary glands, mouth lining, lips and tongue: dentists, oral surgeons, offices, emergency departments, oncology.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, K00-K14

# Teeth
K00.0  Missing teeth from birth = anodontia | hypodontia | oligodontia | congenitally missing teeth | tooth agenesis | congenital absence of teeth | agenesis of teeth | absence of canine tooth | absent incisors | dental agenesis | agenesis/absence + tooth/incisor/canine/premolar/molar
K00.1  Extra teeth = supernumerary teeth | supernumerary tooth | mesiodens | extra teeth | distomolar
K00.2  Abnormal size or form of teeth = macrodontia | microdontia | dens in dente | taurodontism | fused teeth | peg-shaped teeth | enamel pearls
K00.3  Mottled teeth = mottled teeth | dental fluorosis | mottled enamel
K00.4  Disturbed tooth formation = enamel hypoplasia | dilaceration of tooth | turner tooth | molar incisor hypomineralization
K00.5  Hereditary disturbance of tooth structure = amelogenesis imperfecta | dentinogenesis imperfecta | odontogenesis imperfecta
K00.6  Disturbed tooth eruption = delayed tooth eruption | natal tooth | retained deciduous tooth | premature tooth eruption | delayed eruption of teeth | neonatal tooth | retained primary tooth | retained baby tooth | eruption delay + tooth/incisor | dental eruption disorder
K00.7  Teething = teething | teething syndrome
K00.8  Other disorder of tooth development = intrinsic staining of teeth | enamel defect developmental
K00.9  Disorder of tooth development, unspecified = tooth development disorder | disorder of odontogenesis
K01.0  Embedded teeth = embedded tooth | embedded teeth | included tooth | included teeth | unerupted tooth | tooth inclusion | included canine | included molar | dental inclusion | inclusion of canine | included + canine/molar/incisor/third molar
K01.1  Impacted teeth = impacted tooth | impacted teeth | impacted wisdom teeth | impacted third molar | impacted wisdom tooth | impacted molar | impacted third molars | impacted canine
family Dental caries
  term dental caries | caries | tooth decay | dental cavities | cavities of teeth | carious teeth | carious tooth | decayed teeth | cavity in tooth | decayed tooth | dental decay | rampant caries | dental cavity | carious lesion
  code K02.9  Tooth decay, unspecified  needs depth
  code K02.3  Arrested tooth decay  when arrested
  code K02.7  Decay of the tooth root  when root caries/root
  code K02.51  Pit and fissure tooth decay limited to enamel  when pit and fissure/occlusal + enamel
  code K02.52  Pit and fissure tooth decay into dentin  when pit and fissure/occlusal + dentin
  code K02.53  Pit and fissure tooth decay into the pulp  when pit and fissure/occlusal + pulp
  code K02.61  Smooth surface tooth decay limited to enamel  when smooth surface/interproximal + enamel
  code K02.62  Smooth surface tooth decay into dentin  when smooth surface/interproximal + dentin
  code K02.63  Smooth surface tooth decay into the pulp  when smooth surface/interproximal + pulp
K03.0  Worn teeth (attrition) = dental attrition | excessive attrition of teeth | tooth wear | attrition of teeth
K03.1  Abrasion of teeth = tooth abrasion | abrasion of teeth | abfraction
K03.2  Erosion of teeth = tooth erosion | dental erosion | erosion of teeth | enamel erosion
K03.3  Resorption of teeth = root resorption | tooth resorption | internal resorption of tooth
K03.4  Overgrown tooth cementum = hypercementosis | cementum hyperplasia
K03.5  Ankylosis of teeth = ankylosis of teeth | ankylosed tooth
K03.6  Deposits on teeth = dental plaque | tartar | dental calculus | supragingival calculus | subgingival calculus | tooth staining extrinsic | betel staining
K03.7  Color change of teeth after eruption = tooth discoloration | posteruptive color change of teeth | discolored tooth
K03.81  Cracked tooth = cracked tooth | cracked tooth syndrome
K03.89  Other disease of the hard tissue of teeth = dentin hypersensitivity | sensitive teeth | tooth sensitivity | dentin sensitivity
K03.9  Disease of the hard tissue of teeth, unspecified = disease of hard tissues of teeth
family Pulpitis
  term pulpitis | dental pulpitis | irreversible pulpitis | reversible pulpitis
  code K04.01  Reversible pulpitis  needs reversibility
  code K04.02  Irreversible pulpitis  when irreversible/acute/suppurative
K04.1  Necrosis of the tooth pulp = pulp necrosis | necrosis of pulp | dental pulp necrosis | gangrene of pulp | necrotic pulp | pulpal necrosis
K04.2  Degenerated tooth pulp = pulp degeneration | pulp calcification | denticles | pulp stones
K04.3  Abnormal hard tissue in the pulp = secondary dentin formation irregular | abnormal hard tissue formation in pulp
K04.4  Acute apical periodontitis (tooth root tip) = acute apical periodontitis | acute periapical periodontitis | symptomatic apical periodontitis
K04.5  Chronic apical periodontitis (tooth root tip) = chronic apical periodontitis | apical granuloma | periapical granuloma | apical periodontitis | periapical lesion of tooth | asymptomatic apical periodontitis | dental granuloma
K04.6  Tooth root abscess with sinus tract = periapical abscess with sinus | dental abscess with sinus | dental fistula | odontogenic cutaneous sinus tract | chronic apical abscess with sinus | odontogenic fistula
K04.7  Tooth root abscess without sinus tract = dental abscess | tooth abscess | periapical abscess | dental infection | tooth infection | dentoalveolar abscess | odontogenic infection | infected tooth | odontogenic abscess | abscessed tooth | dental phlegmon | periapical infection | abscess of tooth | dental abscesses | abscess/infection/phlegmon + tooth/molar
K04.8  Radicular cyst = radicular cyst | periapical cyst | apical cyst of tooth | residual radicular cyst | dental cyst
K04.90  Disease of pulp and root tip, unspecified = pulp disease unspecified | periapical disease
K04.99  Other disease of pulp and root tip = disease of pulp other
# Gums
family Gingivitis
  term gingivitis | gum inflammation | inflammation of gums | inflamed gums | gum disease gingivitis | chronic gingivitis | marginal gingivitis | gingival inflammation
  unless necrotizing/herpetic/vincent
  code K05.10  Chronic gingivitis from plaque
  code K05.11  Chronic gingivitis not from plaque  when non-plaque induced/nonplaque
  code K05.00  Acute gingivitis from plaque  when acute
  code K05.01  Acute gingivitis not from plaque  when acute + non-plaque induced/nonplaque
family Aggressive periodontitis
  term aggressive periodontitis | acute periodontitis | periodontal abscess | juvenile periodontitis
  code K05.20  Aggressive periodontitis, unspecified
  code K05.21{severity: mild=1 moderate=2 severe=3 unspecified=9}  Aggressive periodontitis, localized, severity: {severity}  when localized
  code K05.22{severity: mild=1 moderate=2 severe=3 unspecified=9}  Aggressive periodontitis, generalized, severity: {severity}  when generalized
family Chronic periodontitis
  term periodontitis | chronic periodontitis | pericoronitis | adult periodontitis | periodontitis complex
  code K05.30  Chronic periodontitis, unspecified  needs extent, severity
  code K05.31{severity: mild=1 moderate=2 severe=3 unspecified=9}  Chronic periodontitis, localized, severity: {severity}  when localized
  code K05.32{severity: mild=1 moderate=2 severe=3 unspecified=9}  Chronic periodontitis, generalized, severity: {severity}  when generalized
K05.4  Periodontosis = periodontosis
K05.5  Other periodontal disease = combined periodontic-endodontic lesion | periodontal lesion due to traumatic occlusion
K05.6  Periodontal disease, unspecified = periodontal disease | gum disease | periodontopathy | periodontal infection
family Gingival recession
  term gingival recession | gum recession | receding gums | receding gum
  code K06.010  Localized gum recession, unspecified  needs extent
  code K06.011  Localized gum recession, minimal  when localized + minimal
  code K06.012  Localized gum recession, moderate  when localized + moderate
  code K06.013  Localized gum recession, severe  when localized + severe
  code K06.020  Generalized gum recession, unspecified  when generalized
  code K06.021  Generalized gum recession, minimal  when generalized + minimal
  code K06.022  Generalized gum recession, moderate  when generalized + moderate
  code K06.023  Generalized gum recession, severe  when generalized + severe
K06.1  Enlarged gums = gingival hyperplasia | gingival enlargement | gum hypertrophy | gingival hypertrophy | gum overgrowth | gingival overgrowth | phenytoin gingival hyperplasia | gingival fibromatosis | hyperplasia of gums | hyperplastic gingiva
K06.2  Injury-related lesion of gum or toothless ridge = denture hyperplasia | traumatic gingival lesion | denture-related irritation | nodular lesion of gum
K06.3  Horizontal loss of jaw ridge bone = horizontal alveolar bone loss | alveolar bone loss
K06.8  Other disorder of gum or toothless ridge = bleeding gums | gingival bleeding | gum bleeding | gingivorrhagia | epulis | fibrous epulis | giant cell epulis | peripheral giant cell granuloma | gingival pain | gum pain | gingival cyst of adult | pyogenic granuloma of gingiva | flabby ridge | gingival hemorrhage | sore gums | bleeding of gums | gum swelling | swelling of gum | gingival swelling | swollen gums | gum lesion swelling
K06.9  Disorder of gum or toothless ridge, unspecified = gingival disorder | gum lesion | gingival lesion | gingival mass | gum mass | mass of gum | gingival disease | lesion of gum
family Complete loss of teeth
  term edentulism | edentulous | complete loss of teeth | no teeth | toothless | total loss of teeth | complete edentulism | absence of all teeth | totally edentulous
  kind status
  unless partial/partially
  code K08.10{class: class-I=1 class-II=2 class-III=3 class-IV=4 unspecified=9}  Complete loss of teeth, cause not given, class: {class}
  code K08.11{class: class-I=1 class-II=2 class-III=3 class-IV=4 unspecified=9}  Complete loss of teeth from injury, class: {class}  when traumatic
  code K08.12{class: class-I=1 class-II=2 class-III=3 class-IV=4 unspecified=9}  Complete loss of teeth from gum disease, class: {class}  when periodontal disease/periodontal/periodontitis
  code K08.13{class: class-I=1 class-II=2 class-III=3 class-IV=4 unspecified=9}  Complete loss of teeth from decay, class: {class}  when caries/decay
  code K08.19{class: class-I=1 class-II=2 class-III=3 class-IV=4 unspecified=9}  Complete loss of teeth from another cause, class: {class}  when other cause/extraction
family Partial loss of teeth
  term partial edentulism | missing teeth | partial loss of teeth | loss of teeth | tooth loss | partially edentulous | missing tooth | loss of tooth | teeth loss | lost teeth
  kind status
  unless congenital/congenitally/agenesis/complete/avulsion
  code K08.40{class: class-I=1 class-II=2 class-III=3 class-IV=4 unspecified=9}  Partial loss of teeth, cause not given, class: {class}
  code K08.41{class: class-I=1 class-II=2 class-III=3 class-IV=4 unspecified=9}  Partial loss of teeth from injury, class: {class}  when traumatic
  code K08.42{class: class-I=1 class-II=2 class-III=3 class-IV=4 unspecified=9}  Partial loss of teeth from gum disease, class: {class}  when periodontal disease/periodontal/periodontitis
  code K08.43{class: class-I=1 class-II=2 class-III=3 class-IV=4 unspecified=9}  Partial loss of teeth from decay, class: {class}  when caries/decay
  code K08.49{class: class-I=1 class-II=2 class-III=3 class-IV=4 unspecified=9}  Partial loss of teeth from another cause, class: {class}  when other cause/extraction/extracted
K08.0  Shedding of teeth from body-wide causes = exfoliation of teeth due to systemic cause
family Atrophy of edentulous ridge
  term atrophy of alveolar ridge | alveolar ridge atrophy | edentulous alveolar ridge atrophy | atrophic mandible | atrophic maxilla | atrophy of mandible | atrophy of maxilla | maxillary atrophy | mandibular atrophy
  code K08.20  Shrinking of the toothless jaw ridge, unspecified  needs site, severity
  code K08.21  Minimal shrinking of the lower jaw  when minimal + mandible/mandibular
  code K08.22  Moderate shrinking of the lower jaw  when moderate + mandible/mandibular
  code K08.23  Severe shrinking of the lower jaw  when severe + mandible/mandibular
  code K08.24  Minimal shrinking of the upper jaw  when minimal + maxilla/maxillary
  code K08.25  Moderate shrinking of the upper jaw  when moderate + maxilla/maxillary
  code K08.26  Severe shrinking of the upper jaw  when severe + maxilla/maxillary
K08.3  Tooth root left behind = retained dental root | retained tooth root | residual root of tooth | retained root of tooth
family Unsatisfactory dental restoration
  term unsatisfactory dental restoration | lost dental filling | broken filling | defective dental restoration | lost filling | lost dental crown | fractured dental restoration | loose dental crown
  code K08.50  Unsatisfactory tooth restoration, unspecified
  code K08.51  Open margins of a tooth restoration  when open margin/open margins
  code K08.52  Overhanging tooth restoration that cannot be repaired  when overhanging/overhang
  code K08.530  Broken tooth restoration without loss of material  when fractured/broken + without loss
  code K08.531  Broken tooth restoration with loss of material  when lost/loss of material
  code K08.539  Broken tooth restoration, unspecified  when fractured/broken
  code K08.56  Poor look of a tooth restoration  when aesthetic/esthetic
  code K08.59  Other unsatisfactory tooth restoration  when loose
K08.54  Tooth restoration of a shape harmful to oral health = contour of restoration incompatible with oral health
K08.55  Allergy to a tooth filling material = allergy to dental restorative material
K08.81  Primary occlusal injury = primary occlusal trauma
K08.82  Secondary occlusal injury = secondary occlusal trauma
K08.89  Other disorder of teeth and their supports = toothache | tooth pain | dental pain | odontalgia | loose tooth | pain in tooth | molar pain | painful tooth | jaw tooth pain | loose teeth | teeth pain | tooth mobility | enlargement of alveolar ridge | irregular alveolar process | pain + tooth/molar
K08.9  Disorder of teeth and their supports, unspecified = dental disease | dental disorder | tooth disorder | dental lesion | poor dentition | dental problem | lesion of tooth | dental problems | dental disease unspecified | poor dental health | dental lesions
# Cysts of the mouth and jaw
K09.0  Odontogenic cyst from development = dentigerous cyst | follicular cyst of jaw | eruption cyst | primordial cyst of jaw | lateral periodontal cyst | gingival cyst | odontogenic cyst | follicular dental cyst | cystic lesion of gum | odontogenic keratocyst | keratocyst
K09.1  Other developmental cyst of the mouth = nasopalatine duct cyst | globulomaxillary cyst | incisive canal cyst | median palatal cyst | nasopalatine cyst
K09.8  Other cyst of the mouth = oral dermoid cyst | nasolabial cyst | epstein pearl | oral lymphoepithelial cyst | oral epidermoid cyst | lymphoepithelial cyst of mouth | dermoid cyst of floor of mouth
K09.9  Cyst of the mouth, unspecified = oral cyst | cyst of mouth | cyst of oral cavity | oral cavity cyst
# Salivary glands
K11.0  Shrunken salivary gland = atrophy of salivary gland | salivary gland atrophy
K11.1  Enlarged salivary gland = parotid hypertrophy | salivary gland hypertrophy | parotid enlargement | sialadenosis | sialosis | enlarged parotid | hypertrophy of parotid | parotidomegaly | enlarged salivary gland | salivary gland enlargement | enlargement of parotid | parotid hyperplasia | hyperplasia of parotid gland | parotid gland hypertrophy | parotid gland enlargement | salivary gland hyperplasia
family Sialadenitis
  term sialadenitis | sialoadenitis | parotitis | submandibular sialadenitis | parotiditis | salivary gland infection | salivary gland inflammation | suppurative parotitis | acute parotitis | submaxillitis | infection of parotid | inflammation of parotid gland
  unless mumps/epidemic
  code K11.20  Inflamed salivary gland (sialadenitis), unspecified  needs acuity
  code K11.21  Acute sialadenitis  when acute/suppurative
  code K11.22  Acute recurrent sialadenitis  when recurrent
  code K11.22  Acute recurrent sialadenitis  when acute + recurrent
  code K11.23  Chronic sialadenitis  when chronic
K11.3  Abscess of a salivary gland = parotid abscess | salivary gland abscess | abscess of parotid | abscess of salivary gland | submandibular gland abscess
K11.4  Fistula of a salivary gland = salivary fistula | parotid fistula | salivary gland fistula | sialocele fistula
K11.5  Stone of a salivary gland = sialolithiasis | salivary gland stone | salivary stone | submandibular stone | parotid stone | salivary duct stone | sialolith | salivary calculus | salivary lithiasis
K11.6  Mucocele of a salivary gland = ranula | mucocele of salivary gland | mucous cyst of lip | mucocele of lip | oral mucocele | mucous retention cyst of mouth | parotid cyst | salivary gland cyst | cyst of parotid gland | mucocele of mouth | cyst + parotid
K11.7  Disturbed saliva production = xerostomia | dry mouth disease | sialorrhea | ptyalism | hypersalivation | drooling excessive | hyposalivation | salivary hypofunction | excessive salivation | excess saliva
K11.8  Other disease of the salivary glands = parotid pain | salivary gland pain | mikulicz disease | sialectasia | salivary duct stenosis | sialocele | necrotizing sialometaplasia | benign lymphoepithelial lesion of salivary gland | parotid swelling
K11.9  Disease of a salivary gland, unspecified = parotid mass | salivary gland mass | parotid lesion | parotid nodule | submandibular gland mass | salivary gland disease | lesion of parotid | parotid tumor unspecified | salivary gland lesion | mass/lesion/nodule + parotid
# Mouth lining
K12.0  Recurrent mouth ulcers (canker sores) = aphthous ulcer | canker sore | aphthous stomatitis | recurrent oral aphthae | oral aphthous ulcers | aphthous ulcers | aphthae | oral aphthae | canker sores | aphtha | recurrent aphthous stomatitis | aphthosis | lingual aphthae | oral aphthosis
K12.1  Other inflammation of the mouth = stomatitis | oral ulcer | mouth ulcer | oral ulcers | mouth ulcers | oral ulceration | denture stomatitis | ulcerative stomatitis | ulcer of mouth | vesicular stomatitis | mouth sores | mouth inflammation | ulcer of palate | oral sores | inflammation of mouth | oral mucosal ulcers | palatal ulcer | buccal ulcer | inflammation of floor of mouth | ulcer/ulcers/ulceration + palate/buccal mucosa/oral mucosa/oral cavity/mouth | sore mouth
  unless herpetic/aphthous/candidal/gangrenous/vesicular exanthem
K12.2  Cellulitis or abscess of the mouth = cellulitis of mouth | ludwig angina | ludwig's angina | abscess of mouth | oral abscess | submandibular abscess deep | floor of mouth abscess | oral cellulitis | submental abscess of mouth | palatal abscess | buccal space abscess | masticator space abscess | cellulitis of floor of mouth
family Oral mucositis
  term oral mucositis | mucositis | chemotherapy mucositis | stomatitis due to chemotherapy | radiation mucositis | ulcerative mucositis | mucosal ulceration from chemotherapy | chemotherapy induced mucositis
  unless gastrointestinal/GI/vaginal/nasal/intestinal/vulvar
  code K12.30  Oral mucositis, unspecified  needs cause
  code K12.31  Oral mucositis from cancer drugs  when chemotherapy/chemo/antineoplastic/methotrexate/5-FU
  code K12.32  Oral mucositis from other drugs  when drug-induced
  code K12.33  Oral mucositis from radiation  when radiation/radiotherapy/XRT
  code K12.39  Other oral mucositis  when viral
K13.0  Disease of the lips = cheilitis | angular cheilitis | lip lesion | lesion of lip | lip ulcer | perleche | angular stomatitis | chapped lips | lip abscess | lip swelling disease | exfoliative cheilitis | cheilosis | lip lesions | lip cellulitis | lip mass | cheilodynia | angular cheilosis | lip mucosal lesion | granulomatous cheilitis | lip infection | ulcer of lip | lesion/lesions/ulcer + lip
  unless actinic/herpetic/cleft
K13.1  Biting of cheek or lip = cheek biting | lip biting
K13.21  White patch of the mouth (leukoplakia) = oral leukoplakia | leukoplakia of tongue | leukoplakia of mouth | leukoplakia of oral mucosa | leukoplakia
  unless hairy/cervix/vulva/vagina/penis/bladder/larynx/vocal
K13.22  Minimally hardened lining of the toothless ridge = minimal keratinized residual ridge mucosa
K13.23  Heavily hardened lining of the toothless ridge = excessive keratinized residual ridge mucosa
K13.24  Smoker's palate = nicotine stomatitis | smoker's palate | leukokeratosis nicotina palati
K13.29  Other change of the mouth lining = erythroplakia of mouth | oral erythroplakia | leukoedema of oral mucosa | oral hyperkeratosis | focal epithelial hyperplasia of mouth | plaques on tongue | white plaques of tongue | oral erythroplasia
K13.3  Hairy leukoplakia = hairy leukoplakia | oral hairy leukoplakia
K13.4  Granuloma of the mouth lining = oral granuloma | eosinophilic granuloma of oral mucosa | pyogenic granuloma of oral mucosa | verrucous xanthoma of mouth
K13.5  Oral submucous fibrosis = oral submucous fibrosis
K13.6  Overgrowth of the mouth lining from irritation = irritative hyperplasia of oral mucosa | traumatic fibroma of oral mucosa
K13.70  Lesion of the mouth lining, unspecified = oral mucosal lesion | lesion of oral mucosa | lesion of buccal mucosa | buccal mucosal lesion | oral mucosal disease | intraoral lesion | lesion/lesions + oral mucosa/buccal mucosa
K13.79  Other lesion of the mouth lining = oral lesion | oral lesions | mouth lesion | mouth lesions | oral melanosis | focal oral mucinosis | mouth pain | oral pain | lesion of mouth | pain of oral cavity | buccal lesion | painful oral lesions | oral mucosal hemorrhage | oral bleeding | bleeding from mouth | uvula elongation | hypertrophy of uvula | lesion/lesions + mouth/oral cavity | pain in mouth | palatal lesion | lesion/lesions/mass/tumor mass/nodule + palate/hard palate/soft palate/floor of mouth/oral cavity/retromolar trigone/alveolar ridge/palatal/mouth
# Tongue
K14.0  Inflamed tongue (glossitis) = glossitis | inflammation of tongue | tongue ulcer | ulcer of tongue | tongue abscess | lingual ulcer | tongue ulceration | inflamed tongue | abscess of tongue | traumatic ulcer of tongue
  unless rhomboid/migratory/atrophic
K14.1  Geographic tongue = geographic tongue | benign migratory glossitis
K14.2  Median rhomboid glossitis = median rhomboid glossitis
K14.3  Enlarged tongue papillae (hairy tongue) = hairy tongue | black hairy tongue | coated tongue | hypertrophy of tongue papillae | hypertrophic papillae of tongue
K14.4  Shrunken tongue papillae = atrophic glossitis | atrophy of tongue papillae | hunter glossitis | depapillated tongue
K14.5  Fissured tongue = fissured tongue | plicated tongue | scrotal tongue | furrowed tongue
K14.6  Painful tongue = glossodynia | burning mouth syndrome | tongue pain | burning tongue | painful tongue | glossalgia | sore tongue | glossopyrosis | stomatodynia | pain in tongue | burning mouth
K14.8  Other disease of the tongue = macroglossia acquired | tongue hypertrophy | crenated tongue | atrophy of tongue | glossoptosis | glossocele | tongue enlargement acquired | hemiatrophy of tongue | tongue swelling chronic | tongue swelling | swelling of tongue | swollen tongue | tongue edema | lingual edema | edema of tongue
  unless congenital
K14.9  Disease of the tongue, unspecified = tongue lesion | lesion of tongue | tongue disorder | tongue mass | lingual lesion | mass of tongue | lesion/lesions/mass + tongue

# Sepsis and other bacterial infections that are not tied to one organ; germs as the cause of disease: wards, emergency departments.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, A20-A49, B95-B96; Guidelines I.C.1.d

family Sepsis
  term sepsis | septicemia | septic shock | severe sepsis | septic syndrome | septic state | septic picture | septic process | bacterial sepsis | sepsis syndrome | sepsis of urinary origin | sepsis of urinary source | sepsis of abdominal origin | abdominal sepsis | intraabdominal sepsis | intra-abdominal sepsis | respiratory sepsis | sepsis of pulmonary origin | sepsis of respiratory origin | sepsis of unknown origin | sepsis of biliary origin | catheter sepsis | septic condition
  unless neonatal/newborn/candida/candidal/puerperal/sepsis protocol/sepsis screen/sepsis bundle/sepsis alert/sepsis workup/rule out sepsis/gonococcal/meningococcal/risk of sepsis/viral sepsis
  history Z86.19  Personal history of other infectious disease
  code A41.9  Sepsis, organism unspecified  needs organism
# The germ is a part of the term, so that it belongs to the sepsis and not to a finding of its own.
A40.0  Sepsis due to group A streptococcus  absorbs A41.9 = sepsis/septicemia/septic shock/severe sepsis + group A strep/group A streptococcus/streptococcus pyogenes/strep pyogenes
  unless neonatal/newborn/puerperal/rule out sepsis
A40.1  Sepsis due to group B streptococcus  absorbs A41.9 = sepsis/septicemia/septic shock/severe sepsis + group B strep/group B streptococcus/streptococcus agalactiae
  unless neonatal/newborn/puerperal/rule out sepsis
A40.3  Sepsis due to pneumococcus  absorbs A41.9 = sepsis/septicemia/septic shock/severe sepsis + streptococcus pneumoniae/pneumococcal/pneumococcus/strep pneumo/strep pneumoniae
  unless neonatal/newborn/puerperal/rule out sepsis
A40.8  Sepsis due to another streptococcus  absorbs A41.9 = sepsis/septicemia/septic shock/severe sepsis + streptococcus viridans/viridans streptococcus/strep viridans/streptococcus anginosus/streptococcus bovis/streptococcus gallolyticus/streptococcus mitis/streptococcus milleri/group C streptococcus/group G streptococcus
  unless neonatal/newborn/puerperal/rule out sepsis
A40.9  Sepsis due to streptococcus, unspecified  absorbs A41.9 = sepsis/septicemia/septic shock/severe sepsis + streptococcal/streptococcus/strep
  unless neonatal/newborn/puerperal/rule out sepsis
A41.01  Sepsis due to MSSA (methicillin-susceptible Staphylococcus aureus)  absorbs A41.9 = sepsis/septicemia/septic shock/severe sepsis + MSSA/methicillin susceptible staphylococcus aureus/methicillin sensitive staphylococcus aureus/staph aureus/staphylococcus aureus/S aureus/MSSA bacteremia/staph aureus bacteremia
  unless neonatal/newborn/puerperal/rule out sepsis
A41.02  Sepsis due to MRSA (methicillin-resistant Staphylococcus aureus)  absorbs A41.9 = sepsis/septicemia/septic shock/severe sepsis + MRSA/methicillin resistant staphylococcus aureus/methicillin resistant staph aureus/MRSA bacteremia
  unless neonatal/newborn/puerperal/rule out sepsis
A41.1  Sepsis due to another specified staphylococcus  absorbs A41.9 = sepsis/septicemia/septic shock/severe sepsis + coagulase negative staphylococcus/coag negative staph/coagulase negative staph/staphylococcus epidermidis/staph epidermidis/staphylococcus lugdunensis/staphylococcus haemolyticus/staphylococcus hominis
  unless neonatal/newborn/puerperal/rule out sepsis
A41.2  Sepsis due to staphylococcus, unspecified  absorbs A41.9 = sepsis/septicemia/septic shock/severe sepsis + staphylococcal/staphylococcus/staph
  unless neonatal/newborn/puerperal/rule out sepsis
A41.3  Sepsis due to Haemophilus influenzae  absorbs A41.9 = sepsis/septicemia/septic shock/severe sepsis + haemophilus influenzae/hemophilus influenzae/H influenzae/haemophilus
  unless neonatal/newborn/puerperal/rule out sepsis
A41.4  Sepsis due to anaerobes  absorbs A41.9 = sepsis/septicemia/septic shock/severe sepsis + anaerobic/anaerobe/bacteroides/bacteroides fragilis/clostridium perfringens/fusobacterium
  unless neonatal/newborn/puerperal/rule out sepsis
A41.50  Gram-negative sepsis, unspecified  absorbs A41.9 = sepsis/septicemia/septic shock/severe sepsis + gram negative/gram negative rods/gram negative bacteremia/gram negative rod bacteremia/gram negative bacilli
  unless neonatal/newborn/puerperal/rule out sepsis
A41.51  Sepsis due to E. coli  absorbs A41.9 A41.50 = sepsis/septicemia/septic shock/severe sepsis + e coli/coli/escherichia coli/ESBL e coli/e coli bacteremia/escherichia coli bacteremia/e coli UTI
  unless neonatal/newborn/puerperal/rule out sepsis
A41.52  Sepsis due to Pseudomonas  absorbs A41.9 A41.50 = sepsis/septicemia/septic shock/severe sepsis + pseudomonas/pseudomonal/pseudomonas aeruginosa/pseudomonas bacteremia
  unless neonatal/newborn/puerperal/rule out sepsis
A41.53  Sepsis due to Serratia  absorbs A41.9 A41.50 = sepsis/septicemia/septic shock/severe sepsis + serratia/serratia marcescens
  unless neonatal/newborn/puerperal/rule out sepsis
A41.54  Sepsis due to Acinetobacter baumannii  absorbs A41.9 A41.50 = sepsis/septicemia/septic shock/severe sepsis + acinetobacter/acinetobacter baumannii
  unless neonatal/newborn/puerperal/rule out sepsis
A41.59  Other gram-negative sepsis  absorbs A41.9 A41.50 = sepsis/septicemia/septic shock/severe sepsis + klebsiella/klebsiella pneumoniae/klebsiella oxytoca/proteus/proteus mirabilis/enterobacter/enterobacter cloacae/citrobacter/morganella/providencia/stenotrophomonas/klebsiella bacteremia/citrobacter freundii
  unless neonatal/newborn/puerperal/rule out sepsis
A41.81  Sepsis due to Enterococcus  absorbs A41.9 = sepsis/septicemia/septic shock/severe sepsis + enterococcus/enterococcal/VRE/enterococcus faecalis/enterococcus faecium/enterococcus bacteremia/VRE bacteremia
  unless neonatal/newborn/puerperal/rule out sepsis
A41.89  Sepsis due to another specified organism  absorbs A41.9 = sepsis/septicemia/septic shock/severe sepsis + covid/COVID-19/influenza/corynebacterium/polymicrobial
  unless neonatal/newborn/puerperal/rule out sepsis
A42.7  Sepsis due to Actinomyces  absorbs A41.9 = sepsis/septicemia/septic shock/severe sepsis + actinomyces/actinomycotic
  unless neonatal/newborn/puerperal/rule out sepsis
A32.7  Listeria sepsis  absorbs A41.9 = sepsis/septicemia/septic shock/severe sepsis + listeria/listerial/listeria monocytogenes
  unless neonatal/newborn/puerperal/rule out sepsis
A26.7  Erysipelothrix sepsis  absorbs A41.9 = sepsis/septicemia/septic shock/severe sepsis + erysipelothrix
  unless neonatal/newborn/puerperal/rule out sepsis
A02.1  Salmonella sepsis  absorbs A41.9 = sepsis/septicemia/septic shock/severe sepsis + salmonella
  unless neonatal/newborn/puerperal/rule out sepsis
A22.7  Anthrax sepsis  absorbs A41.9 = sepsis/septicemia/septic shock/severe sepsis + anthrax
  unless neonatal/newborn/puerperal/rule out sepsis
A41.89  Sepsis due to another specified organism  absorbs A41.9 = viral sepsis | polymicrobial sepsis | sepsis due to covid | sepsis due to influenza
A41.4  Sepsis due to anaerobes  absorbs A41.9 = lemierre syndrome | lemierre's syndrome | anaerobic sepsis
A48.3  Toxic shock syndrome = toxic shock syndrome | TSS syndrome | toxic shock | streptococcal toxic shock | staphylococcal toxic shock
A48.0  Gas gangrene = gas gangrene | clostridial myonecrosis | clostridial cellulitis
family Legionella
  term legionnaires disease | legionella pneumonia | legionella | legionellosis | legionnaires' disease | pneumonia due to legionella | legionella pneumophila | pneumonia + legionella
  unless legionella antigen/legionella urinary antigen
  code A48.1  Legionnaires disease (Legionella pneumonia)
  code A48.2  Pontiac fever (Legionella without pneumonia)  when pontiac
A48.4  Brazilian purpuric fever = brazilian purpuric fever
A48.51  Infant botulism = infant botulism
A48.52  Wound botulism = wound botulism
A48.8  Other specified bacterial disease = acinetobacter infection disease | elizabethkingia infection | stenotrophomonas infection
A46  Erysipelas = erysipelas

family Cat-scratch and Bartonella
  term cat scratch disease | cat scratch fever | bartonella | bartonella henselae | bartonellosis | bacillary angiomatosis | carrion disease | oroya fever | verruga peruana | cat-scratch disease | bartonella henselae infection
  code A44.9  Bartonellosis, unspecified
  code A28.1  Cat-scratch disease  when cat scratch/cat/henselae/neuroretinitis
  code A44.0  Systemic bartonellosis  when oroya/systemic
  code A44.1  Skin bartonellosis  when verruga peruana/cutaneous
  code A44.8  Other bartonellosis  when bacillary angiomatosis/endocarditis
A28.0  Pasteurellosis = pasteurella infection | pasteurellosis | pasteurella multocida infection | pasteurella multocida
A28.2  Yersiniosis outside the bowel = extraintestinal yersiniosis
A28.8  Other specified bacterial disease from animals = capnocytophaga infection | capnocytophaga
A28.9  Bacterial disease from animals, unspecified = zoonotic bacterial disease | zoonosis
family Brucellosis
  term brucellosis | malta fever | undulant fever | brucella infection | mediterranean fever brucella | brucella | neurobrucellosis | brucella spondylodiscitis
  unless familial
  history Z86.19  Personal history of other infectious disease
  code A23.9  Brucellosis, unspecified
  code A23.0  Brucellosis due to Brucella melitensis  when melitensis
  code A23.1  Brucellosis due to Brucella abortus  when abortus
  code A23.2  Brucellosis due to Brucella suis  when suis
  code A23.3  Brucellosis due to Brucella canis  when canis
  code A23.8  Other brucellosis  when other
family Plague
  term bubonic plague | plague yersinia pestis | pneumonic plague | yersinia pestis | septicemic plague
  code A20.9  Plague, unspecified
  code A20.0  Bubonic plague  when bubonic
  code A20.1  Cellulocutaneous plague  when cellulocutaneous
  code A20.2  Pneumonic plague  when pneumonic
  code A20.3  Plague meningitis  when meningitis
  code A20.7  Septicemic plague  when septicemic
  code A20.8  Other form of plague  when abortive/pharyngeal
family Tularemia
  term tularemia | francisella tularensis | rabbit fever | ulceroglandular tularemia
  code A21.9  Tularemia, unspecified
  code A21.0  Ulceroglandular tularemia  when ulceroglandular
  code A21.1  Oculoglandular tularemia  when oculoglandular
  code A21.2  Lung tularemia  when pulmonary/pneumonia
  code A21.3  Digestive tract tularemia  when gastrointestinal
  code A21.7  Generalized tularemia  when generalized/typhoidal
  code A21.8  Other form of tularemia  when glandular
family Anthrax
  term anthrax | bacillus anthracis
  code A22.9  Anthrax, unspecified
  code A22.0  Skin anthrax  when cutaneous/skin
  code A22.1  Lung anthrax  when pulmonary/inhalational/inhalation
  code A22.2  Digestive tract anthrax  when gastrointestinal
  code A22.7  Anthrax sepsis  when sepsis
  code A22.8  Other form of anthrax  when meningitis
A24.0  Glanders = glanders | burkholderia mallei
family Melioidosis
  term melioidosis | whitmore's disease | burkholderia pseudomallei | whitmore disease
  code A24.9  Melioidosis, unspecified
  code A24.1  Acute melioidosis  when acute/fulminant
  code A24.2  Subacute or chronic melioidosis  when subacute/chronic
  code A24.3  Other melioidosis  when other
family Rat-bite fever
  term rat bite fever | spirillosis | streptobacillosis | haverhill fever | sodoku
  code A25.9  Rat-bite fever, unspecified
  code A25.0  Spirillosis  when spirillosis/spirillum/sodoku
  code A25.1  Streptobacillosis  when streptobacillosis/streptobacillus/haverhill
family Erysipeloid
  term erysipeloid | erysipelothrix infection | erysipelothrix rhusiopathiae
  code A26.9  Erysipeloid, unspecified
  code A26.0  Skin erysipeloid  when cutaneous/skin/hand/finger
  code A26.8  Other erysipeloid  when endocarditis
family Leptospirosis
  term leptospirosis | weil disease | leptospira | weil's disease | icterohemorrhagic leptospirosis
  code A27.9  Leptospirosis, unspecified
  code A27.0  Leptospirosis with jaundice and bleeding (Weil disease)  when weil/icterohemorrhagic/jaundice
  code A27.81  Aseptic meningitis in leptospirosis  when meningitis
  code A27.89  Other form of leptospirosis  when renal failure/lung
family Leprosy
  term leprosy | hansen disease | hansen's disease | lepromatous leprosy | tuberculoid leprosy | mycobacterium leprae
  chronic
  code A30.9  Leprosy, unspecified
  code A30.0  Indeterminate leprosy  when indeterminate
  code A30.1  Tuberculoid leprosy  when tuberculoid
  code A30.2  Borderline tuberculoid leprosy  when borderline tuberculoid + tuberculoid
  code A30.3  Borderline leprosy  when borderline
  code A30.4  Borderline lepromatous leprosy  when borderline lepromatous + lepromatous
  code A30.5  Lepromatous leprosy  when lepromatous
  code A30.8  Other leprosy  when neuritic
B92  Late effects of leprosy = sequelae of leprosy | late effects of leprosy
family Nontuberculous mycobacterial infection
  term nontuberculous mycobacterial infection | mycobacterium avium complex | mycobacterium avium | MAC infection | MAI infection | atypical mycobacterial infection | NTM infection | mycobacterium abscessus | mycobacterium kansasii | mycobacterium avium intracellulare | mycobacterium marinum | mycobacterium fortuitum | mycobacterium chelonae | atypical mycobacteria | mycobacterial infection | MAC lung disease | nontuberculous mycobacteria | mycobacteriosis | NTM lung disease | buruli ulcer | mycobacterium xenopi | fish tank granuloma | disseminated MAC | lady windermere syndrome | nontuberculous mycobacterium | atypical mycobacterium | atypical mycobacteriosis | nontuberculous mycobacteriosis | mycobacterium ulcerans | swimming pool granuloma | mycobacterium malmoense | mycobacterium simiae | mycobacterium szulgai | environmental mycobacteria
  unless tuberculosis complex/culture pending
  code A31.9  Mycobacterial infection, unspecified  needs site
  code A31.0  Lung infection with nontuberculous mycobacteria  when lung/pulmonary/bronchiectasis/pneumonia/windermere/sputum/kansasii
  code A31.1  Skin infection with nontuberculous mycobacteria  when skin/cutaneous/marinum/buruli/ulcerans/swimming pool/fish tank/hand/wound
  code A31.2  Disseminated Mycobacterium avium complex  when disseminated
  code A31.8  Other infection with nontuberculous mycobacteria  when lymphadenitis/bone/joint/osteomyelitis/spine
family Listeriosis
  term listeriosis | listeria | listeria monocytogenes | listeria meningitis | listeria infection | listeria bacteremia | listeria endocarditis | meningitis + listeria | listerial meningitis | listerial infection | L monocytogenes | listeria meningoencephalitis | listeria encephalitis | neurolisteriosis | listeria rhombencephalitis
  code A32.9  Listeriosis, unspecified
  code A32.0  Skin listeriosis  when cutaneous
  code A32.11  Listeria meningitis  when meningitis
  code A32.12  Listeria meningoencephalitis  when meningoencephalitis/rhombencephalitis/encephalitis
  code A32.7  Listeria sepsis  when sepsis/bacteremia
  code A32.81  Oculoglandular listeriosis  when oculoglandular
  code A32.82  Listeria endocarditis  when endocarditis
  code A32.89  Other listeriosis  when arteritis/abscess
A35  Tetanus = tetanus infection | generalized tetanus | localized tetanus | lockjaw tetanus | clinical tetanus | tetanus disease
A33  Tetanus of the newborn = neonatal tetanus | tetanus neonatorum
  age 0-1
A34  Tetanus in childbirth = obstetrical tetanus
  sex female
family Diphtheria
  term diphtheria infection | pharyngeal diphtheria | cutaneous diphtheria | corynebacterium diphtheriae | respiratory diphtheria | laryngeal diphtheria | nasopharyngeal diphtheria | diphtheritic polyneuritis | diphtheritic cardiomyopathy | diphtheria with
  unless vaccination/immunization/toxoid/tetanus/DTaP/Tdap
  code A36.9  Diphtheria, unspecified
  code A36.0  Throat diphtheria  when pharyngeal/tonsillar
  code A36.1  Nasopharyngeal diphtheria  when nasopharyngeal
  code A36.2  Laryngeal diphtheria  when laryngeal
  code A36.3  Skin diphtheria  when cutaneous
  code A36.81  Diphtheritic heart muscle disease  when cardiomyopathy/myocarditis
  code A36.82  Diphtheritic radiculomyelitis  when radiculomyelitis
  code A36.83  Diphtheritic polyneuritis  when polyneuritis
  code A36.84  Diphtheritic kidney disease  when nephropathy
  code A36.85  Diphtheritic cystitis  when cystitis
  code A36.86  Diphtheritic conjunctivitis  when conjunctivitis
  code A36.89  Other diphtheritic complication  when peritonitis
family Whooping cough
  term whooping cough | pertussis | bordetella pertussis | pertussoid syndrome | bordetella parapertussis | parapertussis | bordetella bronchiseptica
  unless vaccination/tetanus/diphtheria/booster/Tdap/DTaP/immunization
  history Z86.19  Personal history of other infectious disease
  code A37.90  Whooping cough, species unspecified, without pneumonia
  code A37.91  Whooping cough, species unspecified, with pneumonia  when pneumonia
  code A37.00  Whooping cough due to Bordetella pertussis, without pneumonia  when bordetella pertussis/pertussis PCR positive
  code A37.01  Whooping cough due to Bordetella pertussis, with pneumonia  when bordetella pertussis + pneumonia
  code A37.10  Whooping cough due to Bordetella parapertussis, without pneumonia  when parapertussis
  code A37.11  Whooping cough due to Bordetella parapertussis, with pneumonia  when parapertussis + pneumonia
  code A37.80  Whooping cough due to another Bordetella, without pneumonia  when bronchiseptica
  code A37.81  Whooping cough due to another Bordetella, with pneumonia  when bronchiseptica + pneumonia
family Scarlet fever
  term scarlet fever | scarlatina | scarlatiniform rash strep
  code A38.9  Scarlet fever, uncomplicated
  code A38.0  Scarlet fever with middle ear infection  when otitis media
  code A38.1  Scarlet fever with myocarditis  when myocarditis
  code A38.8  Scarlet fever with another complication  when complication
family Meningococcal disease
  term meningococcal meningitis | meningococcemia | meningococcal disease | meningococcal sepsis | meningococcal infection | neisseria meningitidis | waterhouse friderichsen syndrome | waterhouse friderichsen | meningococcal septicemia | meningitis + meningococcal/neisseria meningitidis/meningococcus
  unless vaccination/vaccine/immunization/carrier
  code A39.9  Meningococcal infection, unspecified
  code A39.0  Meningococcal meningitis  when meningitis
  code A39.1  Waterhouse-Friderichsen syndrome  when waterhouse/friderichsen
  code A39.4  Meningococcemia, unspecified  when meningococcemia/sepsis/septicemia/bacteremia
  code A39.2  Acute meningococcemia  when acute + meningococcemia
  code A39.3  Chronic meningococcemia  when chronic + meningococcemia
  code A39.50  Meningococcal heart infection, unspecified  when carditis
  code A39.51  Meningococcal endocarditis  when endocarditis
  code A39.52  Meningococcal myocarditis  when myocarditis
  code A39.53  Meningococcal pericarditis  when pericarditis
  code A39.81  Meningococcal encephalitis  when encephalitis
  code A39.82  Meningococcal optic neuritis  when retrobulbar neuritis
  code A39.83  Meningococcal arthritis  when arthritis
  code A39.84  Postmeningococcal arthritis  when postmeningococcal
  code A39.89  Other meningococcal infection  when conjunctivitis/pneumonia
family Actinomycosis
  term actinomycosis | actinomyces infection | actinomyces | actinomyces israelii | lumpy jaw
  code A42.9  Actinomycosis, unspecified
  code A42.0  Lung actinomycosis  when pulmonary/lung/thoracic
  code A42.1  Abdominal actinomycosis  when abdominal/pelvic/pelvis/intestine/abdomen/cecum/appendix
  code A42.2  Cervicofacial actinomycosis  when cervicofacial/jaw/mandible/face/neck
  code A42.7  Actinomycotic sepsis  when sepsis
  code A42.81  Actinomycotic meningitis  when meningitis
  code A42.82  Actinomycotic encephalitis  when encephalitis
  code A42.89  Other actinomycosis  when bladder/skin/lacrimal
family Nocardiosis
  term nocardiosis | nocardia | nocardia infection | nocardia asteroides | pulmonary nocardiosis | nocardia brain abscess
  code A43.9  Nocardiosis, unspecified
  code A43.0  Lung nocardiosis  when pulmonary/lung/pneumonia
  code A43.1  Skin nocardiosis  when cutaneous/skin
  code A43.8  Other nocardiosis  when brain/cerebral/abscess/disseminated

family Bacterial infection, site unspecified
  term pneumococcal infection | pneumococcus infection | infection/superinfection + pneumococcus/enterococcus/klebsiella/serratia/proteus/acinetobacter/bacteroides | e coli infection | escherichia coli infection | staphylococcus infection | streptococcus infection | bacterial infection | bacterial superinfection | gram negative infection | gram positive infection | polymicrobial infection | MRSA infection | MSSA infection | staph infection | staphylococcal infection | strep infection | streptococcal infection | group A strep infection | staph aureus infection | methicillin resistant staphylococcus aureus infection | haemophilus influenzae infection | mycoplasma infection | pseudomonas infection | enterococcal infection | e coli infection | klebsiella infection | ESBL infection | VRE infection | mycoplasma pneumoniae infection | streptococcal disease | gas forming infection
  unless urinary tract/intestinal/intestine/wound/skin/screen/vaginal/ear/lung/eye/throat/joint/foodborne/pharyngitis/tract
  history Z86.19  Personal history of other infectious disease
  code A49.9  Bacterial infection, unspecified  needs organism
  code A49.01  MSSA infection, site unspecified  when MSSA/staph aureus/staphylococcus aureus/methicillin susceptible/methicillin sensitive
  code A49.02  MRSA infection, site unspecified  when MRSA/methicillin resistant
  code A49.1  Streptococcal infection, site unspecified  when pneumococcal/pneumococcus/strep/streptococcal/streptococcus/enterococcal/enterococcus/VRE
  code A49.2  Haemophilus influenzae infection, site unspecified  when haemophilus
  code A49.3  Mycoplasma infection, site unspecified  when mycoplasma
  code A49.8  Other bacterial infection, site unspecified  when pseudomonas/e coli/klebsiella/ESBL/polymicrobial/acinetobacter/proteus/serratia/enterobacter/clostridium
  code A49.01  MSSA infection, site unspecified  when staph/staphylococcal

# A germ named with an infection whose own code does not name it. Screening and carrying it are no infection.
kind finding
family Staphylococcus aureus as the cause
  term staphylococcus aureus | staph aureus | S aureus | methicillin resistant S aureus | methicillin sensitive S aureus | methicillin susceptible S aureus | MSSA | methicillin susceptible staphylococcus aureus | methicillin sensitive staphylococcus aureus | MRSA | methicillin resistant staphylococcus aureus | methicillin resistant staph aureus | oxacillin resistant staphylococcus aureus | ORSA staph | MSSA bacteremia | MRSA bacteremia | staph aureus bacteremia | staphylococcus aureus bacteremia
  unless screen/swab/nares/colonization/carrier/colonized/precautions/PCR/history of MRSA/pneumonia/decolonization/coverage/surveillance/nasal
  history Z86.14  Personal history of MRSA infection
  code B95.61  MSSA (methicillin-susceptible Staphylococcus aureus) as the cause
  code B95.62  MRSA (methicillin-resistant Staphylococcus aureus) as the cause  when MRSA/methicillin resistant/oxacillin resistant/methicillin resistance
family Staphylococcus as the cause
  term staphylococcal bacteremia | S epidermidis | S hominis | S haemolyticus | S lugdunensis | S saprophyticus | staphylococcal species | coagulase negative staphylococcus | staphylococcus epidermidis | staph epidermidis | coag negative staph | coagulase negative staph | staphylococcus lugdunensis | staph lugdunensis | staphylococcus hominis | staphylococcus haemolyticus | staphylococcus saprophyticus | staphylococcus capitis | =CoNS | CoNS bacteremia | staphylococcus | coagulase negative staphylococci
  unless contaminant/contamination/aureus/screen/pneumonia/contaminated
  code B95.8  Staphylococcus, unspecified, as the cause
  code B95.7  Other staphylococcus as the cause  when coagulase negative/coag negative/epidermidis/lugdunensis/hominis/haemolyticus/saprophyticus/capitis/CoNS
family Streptococcus as the cause
  term S pyogenes | S agalactiae | S pneumoniae | S viridans | S mitis | S anginosus | S bovis | strep pneumo | strep pneumoniae | strep pyogenes | pneumococci | pneumococcal bacteremia | streptococcal bacteremia | group A streptococcus | streptococcus pyogenes | group A strep | group B streptococcus | group B strep | streptococcus agalactiae | streptococcus pneumoniae | pneumococcus | viridans streptococcus | streptococcus viridans | streptococcus anginosus | streptococcus mitis | streptococcus bovis | streptococcus milleri | streptococcus gallolyticus | streptococcus intermedius | streptococcus constellatus | streptococcus sanguinis | streptococcus salivarius | group C streptococcus | group G streptococcus | group D streptococcus | beta hemolytic streptococcus | streptococcus | streptococci | strep viridans | streptococcus mutans | streptococcus oralis | streptococcal bacteremia
  unless screen/vaccine/vaccination/colonization/pneumonia/pharyngitis/rapid/antigen/swab/carrier/meningitis
  code B95.5  Streptococcus, unspecified, as the cause
  code B95.0  Group A streptococcus as the cause  when group A/pyogenes
  code B95.1  Group B streptococcus as the cause  when group B/agalactiae
  code B95.3  Pneumococcus as the cause  when pneumoniae/pneumococcus
  code B95.4  Other streptococcus as the cause  when viridans/anginosus/mitis/bovis/milleri/gallolyticus/intermedius/constellatus/sanguinis/salivarius/group C/group G/group D/mutans/oralis/beta hemolytic
B95.2  Enterococcus as the cause = enterococcus | enterococcus faecalis | enterococcus faecium | VRE | vancomycin resistant enterococcus | E faecalis | enterococcal bacteremia | VRE bacteremia | enterococcus bacteremia | enterococcal UTI | enterococci | E faecium
  unless screen/colonization/carrier/swab/rectal/precautions
family E. coli as the cause
  term escherichia coli | e coli | coli | ESBL e coli | e coli UTI | e coli bacteremia | escherichia coli bacteremia | shiga toxin producing e coli | STEC | O157
  unless enteritis/diarrhea/colitis/pneumonia/hemolytic uremic/meningitis/nissle/polyposis/balantidium/taenia
  code B96.20  E. coli, unspecified, as the cause
  code B96.21  Shiga toxin-producing E. coli O157 as the cause  when O157/O157:H7
  code B96.22  Other specified Shiga toxin-producing E. coli as the cause  when non O157/O26/O111
  code B96.23  Shiga toxin-producing E. coli, unspecified, as the cause  when shiga toxin/STEC
  code B96.29  Other E. coli as the cause  when non shiga toxin
B96.0  Mycoplasma pneumoniae as the cause = mycoplasma pneumoniae | M pneumoniae | mycoplasma | M hominis | mycoplasma hominis
  unless pneumonia/titer
B96.1  Klebsiella as the cause = klebsiella pneumoniae | klebsiella | klebsiella oxytoca | K pneumoniae | klebsiella UTI | klebsiella bacteremia
B96.3  Haemophilus influenzae as the cause = haemophilus influenzae | H influenzae | hemophilus influenzae | H flu
  unless vaccine/vaccination/pneumonia/meningitis/type b conjugate
B96.4  Proteus as the cause = proteus mirabilis | proteus | proteus vulgaris | morganella morganii | P mirabilis | proteus UTI
  unless syndrome
B96.5  Pseudomonas as the cause = pseudomonas aeruginosa | pseudomonas | P aeruginosa | pseudomonas UTI | pseudomonas bacteremia | pseudomonal bacteremia
  unless pneumonia/coverage
B96.6  Bacteroides as the cause = bacteroides fragilis | bacteroides | B fragilis
B96.7  Clostridium perfringens as the cause = clostridium perfringens
  unless food/gangrene
B96.81  Helicobacter pylori as the cause = helicobacter pylori | H pylori | pylori | helicobacter pylori infection | H pylori infection | helicobacter pylori gastritis | H pylori gastritis | helicobacter
  unless stool antigen/test for/breath test/screen/eradicated
  history Z86.19  Personal history of other infectious disease
B96.82  Vibrio vulnificus as the cause = vibrio vulnificus
  unless food
B96.83  Acinetobacter baumannii as the cause = acinetobacter baumannii | acinetobacter
  unless colonization/carrier
B96.89  Other specified bacterium as the cause = enterobacter cloacae | serratia marcescens | citrobacter | citrobacter freundii | stenotrophomonas maltophilia | enterobacter aerogenes | corynebacterium | propionibacterium acnes | cutibacterium acnes | gardnerella vaginalis | moraxella catarrhalis | aeromonas hydrophila | fusobacterium | fusobacterium nucleatum | bacillus cereus bacteremia | providencia stuartii | peptostreptococcus | prevotella | eikenella corrodens | burkholderia cepacia | enterobacter | serratia | gram negative rods | gram negative bacilli | coxiella endocarditis bacteria | abiotrophia | kingella kingae | E cloacae | enterobacter spp | S marcescens | C freundii
  unless gram stain/foodborne

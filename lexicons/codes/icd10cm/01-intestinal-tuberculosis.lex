# Intestinal infections and tuberculosis: offices, emergency departments, wards, public health.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, A00-A19, B90

family Cholera
  term cholera | vibrio cholerae
  unless vaccine/vaccination
  code A00.9  Cholera, unspecified
  code A00.0  Cholera due to Vibrio cholerae, classical  when classical
  code A00.1  Cholera due to Vibrio cholerae, El Tor  when eltor/el tor
family Typhoid fever
  term typhoid fever | salmonella typhi | typhoid | enteric fever
  unless vaccine/vaccination/paratyphoid/carrier
  code A01.00  Typhoid fever, unspecified
  code A01.01  Typhoid meningitis  when meningitis
  code A01.02  Typhoid fever with heart involvement  when myocarditis/endocarditis
  code A01.03  Typhoid pneumonia  when pneumonia
  code A01.04  Typhoid arthritis  when arthritis
  code A01.05  Typhoid osteomyelitis  when osteomyelitis
  code A01.09  Typhoid fever with another complication  when perforation/hepatitis
family Paratyphoid fever
  term paratyphoid fever | salmonella paratyphi | paratyphoid
  code A01.4  Paratyphoid fever, unspecified
  code A01.1  Paratyphoid fever A  when paratyphi A/fever A
  code A01.2  Paratyphoid fever B  when paratyphi B/fever B
  code A01.3  Paratyphoid fever C  when paratyphi C/fever C
family Salmonella infection
  term salmonella | salmonellosis | salmonella infection | salmonella enteritis | salmonella gastroenteritis | salmonella enteritidis | salmonella bacteremia | nontyphoidal salmonella
  unless typhi/typhoid
  history Z86.19  Personal history of other infectious disease
  code A02.9  Salmonella infection, unspecified
  code A02.0  Salmonella enteritis  when enteritis/gastroenteritis/diarrhea/colitis/stool/enteritidis
  code A02.1  Salmonella sepsis  when sepsis/septicemia
  code A02.20  Localized salmonella infection, unspecified  when localized
  code A02.21  Salmonella meningitis  when meningitis
  code A02.22  Salmonella pneumonia  when pneumonia
  code A02.23  Salmonella arthritis  when arthritis
  code A02.24  Salmonella osteomyelitis  when osteomyelitis
  code A02.25  Salmonella pyelonephritis  when pyelonephritis/urinary
  code A02.29  Salmonella infection of another site  when abscess/aortitis
  code A02.8  Other salmonella infection  when bacteremia
family Shigellosis
  term shigellosis | shigella | bacillary dysentery | shigella dysentery | shigella sonnei | shigella flexneri
  code A03.9  Shigellosis, unspecified
  code A03.0  Shigellosis due to Shigella dysenteriae  when dysenteriae
  code A03.1  Shigellosis due to Shigella flexneri  when flexneri
  code A03.2  Shigellosis due to Shigella boydii  when boydii
  code A03.3  Shigellosis due to Shigella sonnei  when sonnei
  code A03.8  Other shigellosis  when mixed
family E. coli intestinal infection
  term e coli enteritis | e coli diarrhea | e coli colitis | e coli gastroenteritis | enterohemorrhagic e coli | EHEC | enteropathogenic e coli | EPEC | enterotoxigenic e coli | ETEC | traveler's diarrhea e coli | enteroaggregative e coli | e coli O157 colitis | shiga toxin e coli colitis | e coli + enteritis/gastroenteritis/bloody diarrhea
  code A04.4  Other intestinal E. coli infection
  code A04.0  Enteropathogenic E. coli infection  when enteropathogenic/EPEC
  code A04.1  Enterotoxigenic E. coli infection  when enterotoxigenic/ETEC
  code A04.2  Enteroinvasive E. coli infection  when enteroinvasive
  code A04.3  Enterohemorrhagic E. coli infection  when enterohemorrhagic/EHEC/O157/shiga
A04.5  Campylobacter enteritis = campylobacter enteritis | campylobacter | campylobacter jejuni | campylobacter colitis | campylobacteriosis | campylobacter gastroenteritis
A04.6  Yersinia enteritis = yersinia enterocolitica | yersinia enteritis | yersinia enterocolitis
family Clostridium difficile colitis
  term clostridium difficile colitis | C difficile colitis | C diff colitis | clostridium difficile | C difficile | C diff | clostridioides difficile | clostridium difficile infection | C difficile infection | C diff infection | CDI diarrhea | pseudomembranous colitis | clostridium difficile enterocolitis | C diff diarrhea | clostridium difficile diarrhea | antibiotic associated colitis | clostridium difficile associated diarrhea | difficile | difficile colitis | difficile infection | cdiff
  unless C diff toxin pending/carrier/colonization/C diff PCR sent/testing
  history Z86.17  Personal history of Clostridioides difficile infection
  code A04.72  Clostridium difficile enterocolitis, not stated as recurrent
  code A04.71  Clostridium difficile enterocolitis, recurrent  when recurrent
A04.8  Other specified bacterial intestinal infection = aeromonas gastroenteritis | plesiomonas enteritis | small intestinal bacterial infection specified | klebsiella enterocolitis
A04.9  Bacterial intestinal infection, unspecified  needs organism = bacterial enteritis | bacterial gastroenteritis | bacterial colitis | bacterial diarrhea | bacterial intestinal infection | bacterial enterocolitis
A05.0  Staphylococcal food poisoning = staphylococcal food poisoning
A05.1  Botulism (food poisoning) = botulism | foodborne botulism
  unless infant/wound
A05.2  Clostridium perfringens food poisoning = clostridium perfringens food poisoning | pig bel
A05.3  Vibrio parahaemolyticus food poisoning = vibrio parahaemolyticus
A05.4  Bacillus cereus food poisoning = bacillus cereus food poisoning | fried rice syndrome
A05.5  Vibrio vulnificus food poisoning = vibrio vulnificus food poisoning
A05.8  Other bacterial food poisoning = other bacterial food poisoning
A05.9  Bacterial food poisoning, unspecified = food poisoning | bacterial food poisoning | foodborne illness | food borne illness
family Amebiasis
  term amebiasis | amebic dysentery | entamoeba histolytica | amoebiasis | amebic liver abscess | amebic colitis | ameboma | amebic abscess | entamoeba
  code A06.9  Amebiasis, unspecified
  code A06.0  Acute amebic dysentery  when dysentery/acute
  code A06.1  Chronic intestinal amebiasis  when chronic
  code A06.2  Amebic colitis without dysentery  when colitis
  code A06.3  Ameboma of intestine  when ameboma
  code A06.4  Amebic liver abscess  when liver/hepatic
  code A06.5  Amebic lung abscess  when lung/pulmonary
  code A06.6  Amebic brain abscess  when brain/cerebral
  code A06.7  Skin amebiasis  when cutaneous/skin
  code A06.81  Amebic cystitis  when cystitis
  code A06.82  Other amebic genitourinary infection  when vulvovaginitis/balanitis
  code A06.89  Other amebic infection  when appendicitis
A07.0  Balantidiasis = balantidiasis | balantidium coli
A07.1  Giardiasis = giardiasis | giardia | giardia lamblia | lambliasis | giardia infection
A07.2  Cryptosporidiosis = cryptosporidiosis | cryptosporidium
A07.3  Isosporiasis = isosporiasis | isospora belli | cystoisospora
A07.4  Cyclosporiasis = cyclosporiasis | cyclospora
A07.8  Other protozoal intestinal disease = blastocystis hominis | sarcosporidiosis | intestinal microsporidiosis | dientamoeba fragilis | blastocystis | microsporidiosis
A07.9  Protozoal intestinal disease, unspecified = protozoal diarrhea | protozoal colitis
A08.0  Rotavirus enteritis = rotavirus enteritis | rotavirus gastroenteritis | rotavirus | rotaviral enteritis | rotavirus infection | rotavirus diarrhea
  unless vaccine/vaccination
A08.11  Norovirus gastroenteritis = norovirus | norovirus gastroenteritis | norwalk virus | norovirus infection
A08.19  Gastroenteritis due to another small round virus = small round virus gastroenteritis | sapovirus gastroenteritis small round
A08.2  Adenovirus enteritis = adenoviral enteritis | adenovirus enteritis | adenovirus gastroenteritis
A08.31  Calicivirus enteritis = calicivirus enteritis | sapovirus
A08.32  Astrovirus enteritis = astrovirus | astrovirus enteritis
A08.39  Other viral enteritis = coxsackie enteritis | echovirus enteritis | enteroviral enteritis
A08.4  Viral intestinal infection, unspecified = viral gastroenteritis | viral enteritis | stomach flu | viral gastroenteropathy | viral GE | gastroenteritis likely viral | gastroenteritis + viral | viral intestinal infection | stomach virus | viral diarrhea
A08.8  Other specified intestinal infection = other specified intestinal infection
A09  Infectious gastroenteritis or colitis, unspecified  needs organism = infectious gastroenteritis | infectious colitis | infectious diarrhea | infectious enteritis | infectious enterocolitis | dysentery | septic enteritis | traveler's diarrhea | acute infectious diarrhea | travelers diarrhea | enteric infection | colitis infectious | gastrointestinal infection | gastrointestinal tract infection | intestinal infection

family Tuberculosis
  term tuberculosis | TB | koch bacillus | koch's bacillus | M tuberculosis | TB infection active | active tuberculosis | pulmonary tuberculosis | lung tuberculosis | tuberculosis of lung | pulmonary TB | active TB | mycobacterium tuberculosis | MTB | cavitary tuberculosis | koch disease | tuberculosis infection | bacilliferous tuberculosis | TB pneumonia | tuberculous pneumonia | respiratory tuberculosis | reactivation tuberculosis | MDR TB | tuberculous bronchiectasis | phthisis tuberculosis | tuberculous infection | active pulmonary TB
  unless latent/LTBI/exposure/contact/screening/screen/skin test/quantiferon/vaccination/vaccine/TB test/PPD/prophylaxis/nontuberculous/chemoprophylaxis/tuberculosis test/mantoux
  history Z86.11  Personal history of tuberculosis
  code A15.9  Respiratory tuberculosis, unspecified  needs site
  code A15.0  Tuberculosis of lung  when pulmonary/lung/cavitary/sputum/pneumonia/upper lobe/phthisis/bronchiectasis
  code A15.4  Tuberculosis of lymph nodes in the chest  when hilar/mediastinal/intrathoracic/tracheobronchial
  code A15.5  Tuberculosis of larynx, trachea or bronchus  when larynx/trachea/bronchus/laryngeal/endobronchial
  code A15.6  Tuberculosis of pleura  when pleura/pleural/pleurisy
  code A15.7  Primary respiratory tuberculosis  when primary
  code A15.8  Other respiratory tuberculosis  when nasal/nasopharynx/sinus
  code A19.9  Miliary tuberculosis, unspecified  when miliary/disseminated
family Tuberculosis outside the chest
  term tuberculosis/tuberculous/TB + brain/cerebral/meninges/meningitis/spine/vertebra/vertebral/bladder/kidney/ureter/prostate/testis/testicular/epididymis/skin/cutaneous/eye/ocular/choroid/uveitis/iridocyclitis/chorioretinitis/choroiditis/episcleritis/scleritis/keratitis/ear/adrenal/thyroid/pituitary/pericardium/pericarditis/heart/spleen/liver/hepatic/esophagus/pancreas/peritoneum/peritonitis/intestine/intestinal/ileocecal/colon/knee/hip/joint/arthritis/bone/osteomyelitis/psoas/tenosynovitis/cystitis/dermatitis/lymph node/lymphadenitis/adenitis/ovary/endometrium/salpingitis/penis/urethra/breast
  term tuberculous brain abscess | tuberculous cystitis | tuberculous dermatitis | tuberculous episcleritis | tuberculous chorioretinitis | tuberculous choroiditis | choroidal tuberculoma | tuberculous iridocyclitis | tuberculous addison disease | thyroid tuberculosis | tuberculous thyroiditis | tuberculous keratitis | erythema induratum bazin | bazin disease | poncet disease | poncet rheumatism | tuberculous rheumatism | tuberculous mediastinal lymphadenitis | tuberculous scleritis | tuberculous osteitis | tuberculous laryngitis | laryngeal tuberculosis | tuberculous cold abscess | tuberculosis verrucosa cutis | prosector wart | papulonecrotic tuberculid | tuberculous hepatitis | tuberculous mastitis
  term tuberculous pleurisy | pleural tuberculosis | tuberculous pleural effusion | tuberculous empyema | tuberculous meningitis | TB meningitis | tuberculoma | cerebral tuberculoma | tuberculous meningoencephalitis | pott disease | pott's disease | spinal tuberculosis | tuberculous spondylitis | tuberculous spondylodiscitis | tuberculosis of spine | tuberculous arthritis | tuberculous osteomyelitis | bone tuberculosis | genitourinary tuberculosis | urogenital tuberculosis | renal tuberculosis | tuberculosis of kidney | bladder tuberculosis | tuberculous epididymitis | tuberculous orchitis | tuberculous prostatitis | tuberculosis of prostate | genital tuberculosis | tuberculous endometritis | tuberculous salpingitis | tuberculous lymphadenitis | lymph node tuberculosis | ganglionic tuberculosis | scrofula | tuberculous adenitis | cervical tuberculous lymphadenitis | peritoneal tuberculosis | tuberculous peritonitis | abdominal tuberculosis | intestinal tuberculosis | ileocecal tuberculosis | tuberculous enteritis | cutaneous tuberculosis | lupus vulgaris | skin tuberculosis | scrofuloderma | erythema induratum tuberculous | ocular tuberculosis | tuberculous uveitis | adrenal tuberculosis | tuberculous pericarditis | hepatic tuberculosis | splenic tuberculosis | miliary tuberculosis | disseminated tuberculosis | extrapulmonary tuberculosis | laryngeal tuberculosis | tuberculosis of testis | tuberculosis/tuberculous + spine/kidney/bladder/lymph node/peritoneum/meninges/skin/eye/adrenal/pericardium/liver/spleen/testis/epididymis/prostate/intestine/joint/bone
  unless latent/screening/nontuberculous/exposure
  history Z86.11  Personal history of tuberculosis
  code A18.89  Tuberculosis of another site
  code A15.6  Tuberculosis of pleura  when pleura/pleural/pleurisy/empyema
  code A15.5  Tuberculosis of larynx, trachea or bronchus  when larynx
  code A17.0  Tuberculous meningitis  when meningitis/meningeal
  code A17.1  Tuberculoma of meninges  when meningeal tuberculoma
  code A17.81  Tuberculoma of brain or spinal cord  when tuberculoma/cerebral tuberculoma/brain abscess/brain/cerebral
  code A17.82  Tuberculous meningoencephalitis  when meningoencephalitis
  code A17.83  Tuberculous neuritis  when neuritis
  code A17.89  Other tuberculosis of nervous system  when polyneuropathy
  code A17.9  Tuberculosis of nervous system, unspecified  when nervous system
  code A18.01  Tuberculosis of spine  when spine/pott/spondylitis/spondylodiscitis/vertebra/vertebral
  code A18.02  Tuberculous arthritis of another joint  when arthritis/joint/hip/knee
  code A18.03  Tuberculosis of another bone  when osteomyelitis/bone
  code A18.09  Other musculoskeletal tuberculosis  when tenosynovitis/bursitis/myositis/synovitis/psoas/poncet/rheumatism
  code A15.4  Tuberculosis of lymph nodes in the chest  when hilar/mediastinal/intrathoracic + lymph node/lymphadenitis/adenitis
  code A18.10  Tuberculosis of genitourinary system, unspecified  when genitourinary/urogenital
  code A18.11  Tuberculosis of kidney or ureter  when kidney/renal/ureter
  code A18.12  Tuberculosis of bladder  when bladder/cystitis
  code A18.13  Tuberculosis of another urinary organ  when urethra
  code A18.14  Tuberculosis of prostate  when prostate/prostatitis
  code A18.15  Tuberculosis of another male genital organ  when epididymitis/epididymis/orchitis/testis/testicular/penis
  code A18.16  Tuberculosis of cervix  when cervix uteri/tuberculous cervicitis
  code A18.17  Tuberculous pelvic inflammatory disease  when endometritis/salpingitis/pelvic inflammatory
  code A18.18  Tuberculosis of another female genital organ  when ovary/vulva
  code A18.2  Tuberculosis of peripheral lymph nodes  when lymphadenitis/lymph node/scrofula/adenitis/ganglionic/lymphadenopathy
  code A18.31  Tuberculous peritonitis  when peritonitis/peritoneum
  code A18.32  Tuberculous enteritis  when enteritis/intestine/ileocecal/colon
  code A18.39  Retroperitoneal tuberculosis  when retroperitoneal/mesenteric
  code A18.4  Tuberculosis of skin  when skin/cutaneous/lupus vulgaris/scrofuloderma/erythema induratum/dermatitis/bazin/verrucosa cutis/papulonecrotic/prosector
  code A18.50  Tuberculosis of eye, unspecified  when eye/ocular
  code A18.51  Tuberculous episcleritis  when episcleritis/scleritis
  code A18.52  Tuberculous keratitis  when keratitis
  code A18.53  Tuberculous chorioretinitis  when chorioretinitis/choroiditis/choroid/choroidal
  code A18.54  Tuberculous iridocyclitis  when uveitis/iridocyclitis
  code A18.59  Other tuberculosis of eye  when conjunctivitis
  code A18.6  Tuberculosis of ear  when ear/otitis
  code A18.7  Tuberculosis of adrenal glands  when adrenal/addison
  code A18.81  Tuberculosis of thyroid  when thyroid/thyroiditis
  code A18.82  Tuberculosis of another endocrine gland  when pituitary
  code A18.83  Tuberculosis of another digestive organ  when liver/hepatic/esophagus/pancreas/hepatitis
  code A18.84  Tuberculosis of heart  when pericarditis/heart/pericardium/myocarditis
  code A18.85  Tuberculosis of spleen  when spleen/splenic
  code A19.9  Miliary tuberculosis, unspecified  when miliary/disseminated
  code A19.0  Acute miliary tuberculosis of one site  when acute + miliary + single site/one site
  code A19.1  Acute miliary tuberculosis of several sites  when acute + miliary + multiple
  code A19.2  Acute miliary tuberculosis, unspecified  when acute + miliary
  code A19.8  Other miliary tuberculosis  when chronic + miliary
B90.9  Late effects of respiratory or unspecified tuberculosis = sequelae of tuberculosis | late effects of tuberculosis | sequelae of pulmonary tuberculosis | old pulmonary tuberculosis scarring | post tuberculosis sequelae
B90.0  Late effects of tuberculosis of nervous system = sequelae of tuberculous meningitis
B90.1  Late effects of genitourinary tuberculosis = sequelae of genitourinary tuberculosis
B90.2  Late effects of tuberculosis of bones and joints = sequelae of bone tuberculosis | sequelae of spinal tuberculosis
B90.8  Late effects of tuberculosis of other organs = sequelae of tuberculous lymphadenitis

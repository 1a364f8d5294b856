# Sexually transmitted infections, spirochetes, chlamydia, rickettsiae: offices, urgent care, women's and men's health.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, A50-A79

family Syphilis
  term syphilis | treponema pallidum infection | lues | syphilis infection | treponema pallidum
  unless congenital/screen/screening/neurosyphilis/test/syphilis IgG
  history Z86.19  Personal history of other infectious disease
  code A53.9  Syphilis, unspecified  needs stage
  code A51.0  Primary genital syphilis  when primary/chancre
  code A51.1  Primary anal syphilis  when primary + anus/anal
  code A51.2  Primary syphilis of another site  when primary + oral/lip/tongue
  code A51.39  Other secondary syphilis of skin  when secondary
  code A51.5  Early latent syphilis  when early latent
  code A52.8  Late latent syphilis  when late latent
  code A53.0  Latent syphilis, early or late unspecified  when latent
  code A52.9  Late syphilis, unspecified  when late/tertiary
  code A51.9  Early syphilis, unspecified  when early
  code A51.43  Secondary syphilitic eye disease  when secondary + eye/uveitis/retinitis/ocular
  code A51.41  Secondary syphilitic meningitis  when secondary + meningitis
  code A51.45  Secondary syphilitic hepatitis  when secondary + hepatitis
  code A51.44  Secondary syphilitic nephritis  when secondary + nephritis/nephrotic
  code A51.49  Other secondary syphilis  when secondary + lymphadenopathy
  code A52.71  Late syphilitic eye disease  when uveitis/ocular/chorioretinitis
A51.31  Condyloma latum = condyloma latum | condylomata lata
A51.32  Syphilitic alopecia = syphilitic alopecia
A51.42  Secondary syphilitic pelvic disease in a woman = syphilitic pelvic inflammatory disease
A51.46  Secondary syphilitic bone disease = syphilitic periostitis | secondary syphilitic osteopathy
A51.0  Primary genital syphilis = primary syphilis | genital syphilis | syphilitic chancre | hard chancre
A51.39  Other secondary syphilis of skin = secondary syphilis | mucocutaneous syphilis
A52.8  Late latent syphilis = late latent syphilis | syphilis of unknown duration
A51.5  Early latent syphilis = early latent syphilis
A53.0  Latent syphilis, early or late unspecified = latent syphilis | positive syphilis serology
family Neurosyphilis
  term neurosyphilis | tabes dorsalis | general paresis | syphilitic meningitis | neurolues | asymptomatic neurosyphilis | syphilitic meningovasculitis | ocular syphilis | otosyphilis
  code A52.3  Neurosyphilis, unspecified
  code A52.2  Neurosyphilis without symptoms  when asymptomatic
  code A52.10  Neurosyphilis with symptoms, unspecified  when symptomatic
  code A52.11  Tabes dorsalis  when tabes
  code A52.12  Other cerebrospinal syphilis  when spinal
  code A52.13  Late syphilitic meningitis  when meningitis
  code A52.14  Late syphilitic encephalitis  when encephalitis
  code A52.15  Late syphilitic neuropathy  when neuropathy/optic atrophy/otosyphilis/hearing
  code A52.16  Charcot joint from tabes  when charcot
  code A52.17  General paresis  when general paresis/dementia
  code A52.19  Other neurosyphilis with symptoms  when parkinsonism
  code A52.71  Late syphilitic eye disease  when ocular/uveitis
family Cardiovascular syphilis
  term cardiovascular syphilis | syphilitic aortitis | syphilitic aneurysm of aorta | luetic aortitis | syphilitic endocarditis
  code A52.00  Cardiovascular syphilis, unspecified
  code A52.01  Syphilitic aneurysm of aorta  when aneurysm
  code A52.02  Syphilitic aortitis  when aortitis
  code A52.03  Syphilitic endocarditis  when endocarditis/aortic regurgitation
  code A52.04  Syphilitic cerebral arteritis  when cerebral arteritis
  code A52.05  Other cerebrovascular syphilis  when cerebral aneurysm
  code A52.06  Other syphilitic heart disease  when myocarditis/coronary
  code A52.09  Other cardiovascular syphilis  when other
family Tertiary syphilis of organs
  term gumma | syphilitic gumma | tertiary syphilis | gummatous syphilis
  code A52.79  Other late syphilis with symptoms
  code A52.72  Syphilis of lung or bronchus  when lung
  code A52.73  Late syphilis of another respiratory organ  when larynx/nasal
  code A52.74  Syphilis of liver or other viscera  when liver/hepatic/stomach
  code A52.75  Syphilis of kidney or ureter  when kidney
  code A52.76  Other genitourinary late syphilis  when testis/vulva
  code A52.77  Syphilis of bone or joint  when bone/skull
  code A52.78  Syphilis of other musculoskeletal tissue  when muscle
family Congenital syphilis
  term congenital syphilis | early congenital syphilis | late congenital syphilis | hutchinson teeth | hutchinson triad | clutton joints
  code A50.9  Congenital syphilis, unspecified
  code A50.2  Early congenital syphilis, unspecified  when early
  code A50.1  Early congenital syphilis, latent  when early + early latent
  code A50.09  Other early congenital syphilis with symptoms  when early + symptomatic
  code A50.7  Late congenital syphilis, unspecified  when late
  code A50.6  Late congenital syphilis, latent  when late + late latent
  code A50.31  Late congenital syphilitic keratitis  when interstitial keratitis
  code A50.40  Late congenital neurosyphilis, unspecified  when neurosyphilis
  code A50.51  Clutton joints  when clutton
  code A50.52  Hutchinson teeth  when hutchinson teeth
  code A50.53  Hutchinson triad  when hutchinson triad
  code A50.57  Syphilitic saddle nose  when saddle nose
A65  Nonvenereal syphilis = bejel | endemic syphilis | nonvenereal syphilis
A66.9  Yaws, unspecified = yaws | frambesia
A67.9  Pinta, unspecified = pinta

family Gonorrhea
  term gonorrhea | gonococcal infection | neisseria gonorrhoeae | gonococcal urethritis | gonococcal cervicitis | gonococcal arthritis | gonococcal conjunctivitis | gonococcal pharyngitis | disseminated gonococcal infection | gonococcus | GC infection | blennorrhagia | gonococcal proctitis | gonococcal PID | gonococcal pelvic inflammatory disease | gonococcal epididymitis | gonococcal prostatitis | gonococcal sepsis | gonococcemia
  unless screening/screen/test/exposure/testing/NAAT/probe/cultures/PCR
  history Z86.19  Personal history of other infectious disease
  code A54.9  Gonococcal infection, unspecified  needs site
  code A54.00  Gonococcal infection of lower genital or urinary tract, unspecified  when genitourinary/lower genital
  code A54.01  Gonococcal cystitis or urethritis  when urethritis/cystitis/urethral
  code A54.02  Gonococcal vulvovaginitis  when vulvovaginitis/vaginitis
  code A54.03  Gonococcal cervicitis  when cervicitis/cervix
  code A54.09  Other gonococcal infection of lower genital or urinary tract  when bartholin
  code A54.1  Gonococcal infection with periurethral or accessory gland abscess  when periurethral abscess
  code A54.21  Gonococcal infection of kidney or ureter  when kidney
  code A54.22  Gonococcal prostatitis  when prostatitis
  code A54.23  Gonococcal infection of another male genital organ  when epididymitis/orchitis
  code A54.24  Gonococcal pelvic inflammatory disease  when pelvic inflammatory/PID/salpingitis
  code A54.29  Other gonococcal genitourinary infection  when other
  code A54.30  Gonococcal eye infection, unspecified  when eye
  code A54.31  Gonococcal conjunctivitis  when conjunctivitis
  code A54.32  Gonococcal iridocyclitis  when iridocyclitis
  code A54.33  Gonococcal keratitis  when keratitis
  code A54.40  Gonococcal infection of bones, joints or muscles, unspecified  when musculoskeletal
  code A54.41  Gonococcal spondylopathy  when spondylopathy
  code A54.42  Gonococcal arthritis  when arthritis/joint
  code A54.43  Gonococcal osteomyelitis  when osteomyelitis
  code A54.49  Gonococcal infection of other musculoskeletal tissue  when tenosynovitis/bursitis
  code A54.5  Gonococcal pharyngitis  when pharyngitis/pharyngeal/throat
  code A54.6  Gonococcal infection of anus or rectum  when anus/rectal/proctitis/rectum
  code A54.81  Gonococcal meningitis  when meningitis
  code A54.82  Gonococcal brain abscess  when brain abscess
  code A54.83  Gonococcal heart infection  when endocarditis
  code A54.84  Gonococcal pneumonia  when pneumonia
  code A54.85  Gonococcal peritonitis  when peritonitis
  code A54.86  Gonococcal sepsis  when sepsis
  code A54.89  Other gonococcal infection  when disseminated/dermatitis
family Chlamydia
  term chlamydia | chlamydial infection | chlamydia trachomatis | chlamydia infection | chlamydial cervicitis | chlamydial urethritis | chlamydia cervicitis | chlamydia urethritis | chlamydial conjunctivitis | genital chlamydia | chlamydial PID | chlamydia trachomatis infection
  unless screening/screen/test/exposure/testing/NAAT/probe/pneumoniae/psittaci/PCR/lymphogranuloma
  history Z86.19  Personal history of other infectious disease
  code A74.9  Chlamydial infection, unspecified  needs site
  code A56.00  Chlamydial infection of lower genital or urinary tract, unspecified  when lower genital
  code A56.01  Chlamydial cystitis or urethritis  when urethritis/cystitis/urethral
  code A56.02  Chlamydial vulvovaginitis  when vaginitis/vulvovaginitis
  code A56.09  Other chlamydial infection of lower genital or urinary tract (cervicitis)  when cervicitis/cervix/cervical
  code A56.11  Chlamydial pelvic inflammatory disease  when pelvic inflammatory/PID/salpingitis
  code A56.19  Other chlamydial genitourinary infection  when epididymitis/orchitis/prostatitis
  code A56.2  Chlamydial infection of genital or urinary tract, unspecified  when genital/genitourinary/STI/STD/sexually transmitted/urogenital
  code A56.3  Chlamydial infection of anus or rectum  when rectal/anus/proctitis/rectum
  code A56.4  Chlamydial infection of pharynx  when pharynx/pharyngeal/throat
  code A56.8  Sexually transmitted chlamydial infection of another site  when reactive arthritis
  code A74.0  Chlamydial conjunctivitis  when conjunctivitis
  code A74.81  Chlamydial peritonitis  when peritonitis/fitz hugh curtis/perihepatitis
  code A74.89  Other chlamydial disease  when other
A55  Lymphogranuloma venereum = lymphogranuloma venereum | LGV | climatic bubo | chlamydial lymphogranuloma
A57  Chancroid = chancroid | haemophilus ducreyi | soft chancre
A58  Granuloma inguinale = granuloma inguinale | donovanosis
family Trichomonas
  term trichomonas | trichomoniasis | trichomonas vaginalis | trichomonal vaginitis | trichomonas vaginitis | trichomonas infection | trich vaginitis
  unless test/screen/testing
  history Z86.19  Personal history of other infectious disease
  code A59.9  Trichomoniasis, unspecified  needs site
  code A59.00  Urogenital trichomoniasis, unspecified  when urogenital/genital
  code A59.01  Trichomonal vulvovaginitis  when vaginitis/vaginal/vulvovaginitis/vaginalis/vaginosis
  code A59.02  Trichomonal prostatitis  when prostatitis
  code A59.03  Trichomonal cystitis or urethritis  when urethritis/cystitis/urine
  code A59.09  Other urogenital trichomoniasis  when cervicitis
  code A59.8  Trichomoniasis of another site  when other site
family Genital herpes
  term genital herpes | herpes genitalis | genital HSV | genital herpes simplex | herpes simplex genitalis | HSV genital infection | anogenital herpes | genital herpes simplex virus infection | herpes progenitalis | HSV-2 | HSV 2 | HSV2 | herpes simplex type 2 | herpes simplex virus type 2 | vulvar herpes | penile herpes | herpes/HSV + genital/vulva/penis/perianal/vaginal
  unless IgG/culture pending/encephalitis/meningitis
  chronic
  code A60.00  Herpes of genital or urinary tract, unspecified
  code A60.01  Herpes of penis  when penis/penile
  code A60.02  Herpes of another male genital organ  when scrotum
  code A60.03  Herpes of cervix  when cervix/cervicitis
  code A60.04  Herpes of vulva or vagina  when vulva/vaginal/labia/vagina/vulvovaginitis
  code A60.09  Herpes of another genital or urinary site  when urethra/urethritis
  code A60.1  Herpes of skin around the anus or of rectum  when perianal/rectum/rectal/proctitis
A60.9  Anogenital herpes, unspecified = anogenital herpes unspecified
A63.0  Genital or anal warts = genital warts | condyloma acuminatum | condylomata acuminata | anogenital warts | condyloma | venereal warts | anal warts | penile warts | vulvar warts | perianal warts | anal condyloma | genital condyloma | condylomas | anal condylomata | urethral condyloma | bladder condyloma | HPV genital warts | giant condyloma | wart + genital/anal/penis/vulva/perianal
  unless latum/lata
  history Z86.19  Personal history of other infectious disease
A63.8  Other specified sexually transmitted disease = mycoplasma genitalium | ureaplasma urethritis
A64  Sexually transmitted disease, unspecified  needs type = sexually transmitted infection | sexually transmitted disease | venereal disease | STI infection
  unless screening/screen/testing/prevention/counseling/exposure/test/risk/check/concern
  history Z86.19  Personal history of other infectious disease

A68.0  Louse-borne relapsing fever = louse borne relapsing fever
A68.1  Tick-borne relapsing fever = tick borne relapsing fever | borrelia hermsii
A68.9  Relapsing fever, unspecified = relapsing fever | borreliosis relapsing
A69.0  Necrotizing ulcerative stomatitis = noma | cancrum oris | necrotizing ulcerative stomatitis | gangrenous stomatitis
A69.1  Other Vincent infection = vincent angina | trench mouth | acute necrotizing ulcerative gingivitis | ANUG | vincent stomatitis | fusospirochetal pharyngitis
family Lyme disease
  term lyme disease | lyme | borrelia | borrelia infection | B burgdorferi | lyme borreliosis | borrelia burgdorferi | erythema migrans | erythema chronicum migrans | early lyme disease | neuroborreliosis | lyme arthritis | lyme meningitis | lyme carditis | neurologic lyme disease | disseminated lyme disease | borreliosis | post treatment lyme disease syndrome
  unless test/titer/titers/screen/antibody/exposure/relapsing
  history Z86.19  Personal history of other infectious disease
  code A69.20  Lyme disease, unspecified
  code A69.21  Meningitis in Lyme disease  when meningitis
  code A69.22  Other neurologic disease in Lyme disease  when neuroborreliosis/facial palsy/bell palsy/cranial neuritis/neurologic/radiculopathy/encephalopathy/polyneuropathy
  code A69.23  Arthritis in Lyme disease  when arthritis
  code A69.29  Other condition in Lyme disease  when carditis/heart block/myocarditis
A69.8  Other spirochetal infection = other spirochetal infection | intestinal spirochetosis
A69.9  Spirochetal infection, unspecified = spirochetal infection
A70  Psittacosis = psittacosis | ornithosis | chlamydia psittaci | parrot fever
family Trachoma
  term trachoma
  code A71.9  Trachoma, unspecified
  code A71.0  Trachoma, initial stage  when initial
  code A71.1  Trachoma, active stage  when active
B94.0  Late effects of trachoma = sequelae of trachoma
A75.0  Epidemic louse-borne typhus = epidemic typhus | louse borne typhus | rickettsia prowazekii
A75.1  Recrudescent typhus (Brill) = brill zinsser disease | recrudescent typhus
A75.2  Murine typhus = murine typhus | endemic typhus | rickettsia typhi | flea borne typhus
A75.3  Scrub typhus = scrub typhus | tsutsugamushi disease | orientia tsutsugamushi
A75.9  Typhus fever, unspecified = typhus fever | typhus
A77.0  Rocky Mountain spotted fever = rocky mountain spotted fever | RMSF | rickettsia rickettsii
  unless titer
A77.1  Mediterranean spotted fever = mediterranean spotted fever | boutonneuse fever | rickettsia conorii | african tick bite fever
A77.2  Siberian tick typhus = siberian tick typhus
A77.3  Queensland tick typhus = queensland tick typhus
family Ehrlichiosis
  term ehrlichiosis | ehrlichia | ehrlichia chaffeensis | human monocytic ehrlichiosis | ehrlichia ewingii
  unless titer
  code A77.40  Ehrlichiosis, unspecified
  code A77.41  Ehrlichiosis due to Ehrlichia chaffeensis  when chaffeensis/monocytic
  code A77.49  Other ehrlichiosis  when ewingii
A79.82  Anaplasmosis = anaplasmosis | anaplasma phagocytophilum | human granulocytic anaplasmosis | human granulocytic ehrlichiosis
  unless titer
A77.8  Other spotted fever = rickettsia parkeri infection | other spotted fever
A77.9  Spotted fever, unspecified = spotted fever | tick typhus
A78  Q fever = Q fever | coxiella | C burnetii | coxiella burnetii | coxiella burnetii infection | chronic Q fever
A79.0  Trench fever = trench fever | bartonella quintana
A79.1  Rickettsialpox = rickettsialpox | rickettsia akari
A79.81  Rickettsiosis due to Ehrlichia sennetsu = ehrlichia sennetsu
A79.89  Other specified rickettsiosis = other specified rickettsiosis
A79.9  Rickettsiosis, unspecified = rickettsiosis | rickettsial infection | rickettsia | rickettsial disease
  unless titer

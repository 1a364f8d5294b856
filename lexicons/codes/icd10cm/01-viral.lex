# Viral infections: herpes, hepatitis, HIV, childhood rashes, brain, mosquito-borne, warts, the common viruses: every clinic.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, A80-B34, B94.1-B94.2, B97; Guidelines I.C.1.a

chronic
family HIV disease
  term human immunodeficiency virus disease | HIV disease | HIV infection | HIV | =AIDS | acquired immunodeficiency syndrome | human immunodeficiency virus infection | human immunodeficiency virus | symptomatic HIV | advanced HIV | HIV related illness | HIV-1 infection | VIH infection | HIV infected | acquired immune deficiency syndrome
  unless HIV test/HIV testing/HIV screen/HIV screening/HIV exposure/HIV prophylaxis/HIV prevention/HIV risk/HIV antibody/exposure to HIV/pre exposure/HIV PCR/HIV Ab/HIV ELISA/PrEP/HIV positive/asymptomatic
  code B20  HIV disease  absorbs Z21 R75
not-chronic

family Hepatitis A
  term hepatitis A | viral hepatitis A | hep A | acute hepatitis A | HAV infection | type A hepatitis | infectious hepatitis
  unless vaccine/vaccination/immune/immunity/antibody/IgG/series/immunization
  history Z86.19  Personal history of other infectious disease
  code B15.9  Hepatitis A without hepatic coma
  code B15.0  Hepatitis A with hepatic coma  when hepatic coma/encephalopathy
chronic
family Hepatitis B
  term hepatitis B | hepatitis B and C | hepatitis B or C | hepatitis C and B | hepatitis B and C virus | viral hepatitis B | hep B | HBV | HBV infection | chronic hepatitis B | hepatitis B virus infection | acute hepatitis B | hepatitis B virus | serum hepatitis | HBsAg positive chronic | hepatitis B infection | chronic HBV | type B hepatitis | hepatitis B + chronic/acute | HBV hepatitis | hepatitis due to HBV | HBV cirrhosis | chronic HBV infection | hepatitis B positive | chronic HBV hepatitis
  unless vaccine/vaccination/immune/immunity/antibody/screen/screening/series/immunization/core/surface/exposure/carrier/test/booster
  code B19.10  Viral hepatitis B, acute or chronic unspecified, without hepatic coma  needs acuity
  code B19.11  Viral hepatitis B, acute or chronic unspecified, with hepatic coma  when hepatic coma
  code B16.9  Acute hepatitis B without delta agent or hepatic coma  when acute  absorbs B19.10
  code B16.2  Acute hepatitis B with hepatic coma, without delta agent  when acute + hepatic coma/fulminant  absorbs B19.1
  code B16.1  Acute hepatitis B with delta agent, without hepatic coma  when acute + delta/hepatitis D  absorbs B19.10
  code B16.0  Acute hepatitis B with delta agent and hepatic coma  when acute + delta/hepatitis D + hepatic coma  absorbs B19.1
  code B18.1  Chronic hepatitis B without delta agent  when chronic/HBeAg/tenofovir/entecavir  absorbs B19.10
  code B18.0  Chronic hepatitis B with delta agent  when chronic + delta/hepatitis D  absorbs B19.10
B17.0  Acute delta infection in a hepatitis B carrier = delta superinfection | hepatitis delta superinfection | hepatitis D | HDV infection
B18.1  Chronic hepatitis B without delta agent = hepatitis B carrier | HBsAg carrier | carrier of hepatitis B | chronic hepatitis B carrier
family Hepatitis C
  term hepatitis C | hepatitis B and C | hepatitis B or C | hepatitis C and B | hepatitis B and C virus | viral hepatitis C | hep C | HCV | HCV infection | chronic hepatitis C | hepatitis C virus infection | hepatitis C virus | chronic HCV | hepatitis C infection | chronic hepatitis C virus infection | type C hepatitis | hepatitis C genotype | hepatitis C cirrhosis | hepatitis C/HCV + chronic | acute hepatitis C | acute HCV hepatitis | HCV hepatitis | HCV cirrhosis | chronic HCV infection | hepatitis due to HCV | hepatitis C virus cirrhosis | hepatitis C positive | HCV seropositive
  unless screen/screening/exposure/test for/one time hepatitis C/HCV Ab
  history Z86.19  Personal history of other infectious disease
  code B19.20  Viral hepatitis C, acute or chronic unspecified, without hepatic coma  needs acuity
  code B19.21  Viral hepatitis C, acute or chronic unspecified, with hepatic coma  when hepatic coma
  code B18.2  Chronic hepatitis C  when chronic/genotype/untreated/cirrhosis/viral load  absorbs B19.20
  code B17.10  Acute hepatitis C without hepatic coma  when acute  absorbs B19.20
  code B17.11  Acute hepatitis C with hepatic coma  when acute + hepatic coma  absorbs B19.2
not-chronic
B17.2  Acute hepatitis E = hepatitis E | acute hepatitis E | HEV infection
B17.8  Other specified acute viral hepatitis = acute non A non B hepatitis | acute viral hepatitis other specified
B17.9  Acute viral hepatitis, unspecified = acute viral hepatitis | acute infectious hepatitis
  unless hepatitis A/hepatitis B/hepatitis C
B18.8  Other chronic viral hepatitis = chronic non A non B hepatitis
B18.9  Chronic viral hepatitis, unspecified = chronic viral hepatitis
  chronic
family Viral hepatitis
  term viral hepatitis
  unless hepatitis A/hepatitis B/hepatitis C/screen/acute/chronic/panel
  history Z86.19  Personal history of other infectious disease
  code B19.9  Viral hepatitis, unspecified, without hepatic coma  needs type
  code B19.0  Viral hepatitis, unspecified, with hepatic coma  when hepatic coma
B94.2  Late effects of viral hepatitis = sequelae of viral hepatitis | late effects of viral hepatitis | old viral hepatitis

family Herpes simplex
  term herpes virus infection | herpes virus | herpesvirus | herpesvirus infection | herpetic infection | herpetic lesion | herpetic lesions | herpes simplex | herpes simplex virus | HSV | HSV infection | herpes labialis | cold sore | cold sores | oral herpes | fever blister | HSV-1 | HSV 1 | HSV1 | herpes simplex virus infection | herpes infection | herpetic gingivostomatitis | herpetic stomatitis | eczema herpeticum | kaposi varicelliform eruption | herpetic whitlow | herpes gladiatorum | disseminated herpes simplex | herpes simplex labialis | recurrent herpes labialis | orolabial herpes | herpes virus | herpetic infection | herpes virus infection | perioral herpes | herpetic lesion | herpes
  unless zoster/genital/vulva/penis/perianal/pending/PCR sent/HSV PCR/HHV/human herpes/type 2/gestationis/encephalitis/meningitis/keratitis/varicella/genitalis
  history Z86.19  Personal history of other infectious disease
  code B00.9  Herpes simplex infection, unspecified  needs site
  code B00.0  Eczema herpeticum  when eczema herpeticum/kaposi varicelliform
  code B00.1  Herpes simplex of lip or skin (cold sore)  when labialis/cold sore/fever blister/lip/lips/facial/gladiatorum/perioral/orolabial/oral
  code B00.2  Herpes simplex of mouth or throat  when gingivostomatitis/stomatitis/pharyngitis/mouth/tonsillitis/intraoral
  code B00.7  Disseminated herpes simplex  when disseminated
  code B00.81  Herpes simplex hepatitis  when hepatitis
  code B00.82  Herpes simplex myelitis  when myelitis
  code B00.89  Other herpes simplex infection  when whitlow/esophagitis/tracheobronchitis/pneumonitis/finger
B00.3  Herpes simplex meningitis = herpes simplex meningitis | HSV meningitis | herpetic meningitis | meningitis + herpes simplex/HSV | herpes meningitis | meningitis due to herpes
B00.4  Herpes simplex encephalitis = herpes simplex encephalitis | HSV encephalitis | herpetic encephalitis | encephalitis + herpes simplex/HSV/herpetic | herpes encephalitis | herpes meningoencephalitis | herpetic meningoencephalitis | HSV meningoencephalitis | herpes simplex meningoencephalitis | encephalitis + herpes
family Herpes simplex of eye
  term ocular herpes simplex | herpetic keratitis | herpes simplex keratitis | HSV keratitis | herpetic eye disease | dendritic keratitis | herpes simplex uveitis | herpetic uveitis | herpes simplex conjunctivitis | herpetic keratouveitis | dendritic ulcer of cornea | herpetic stromal keratitis | herpes simplex iritis | herpetic anterior uveitis | acute retinal necrosis herpetic | herpes simplex/HSV/herpetic + keratitis/uveitis/cornea/eye/conjunctivitis/retinitis/iritis
  unless zoster
  code B00.50  Herpes simplex of eye, unspecified
  code B00.51  Herpes simplex iridocyclitis (uveitis)  when uveitis/iritis/iridocyclitis/keratouveitis
  code B00.52  Herpes simplex keratitis  when keratitis/dendritic/corneal/cornea/stromal
  code B00.53  Herpes simplex conjunctivitis  when conjunctivitis
  code B00.59  Other herpes simplex of eye  when blepharitis/eyelid/retinitis/retinal necrosis
family Chickenpox
  term chickenpox | varicella | chicken pox | varicella infection | varicella pneumonia | primary varicella | varicella zoster virus infection
  unless vaccine/vaccination/immune/immunity/titer/immunization/zoster/IgG/exposure/shingles/antibody/booster/MMR
  history Z86.19  Personal history of other infectious disease
  code B01.9  Chickenpox without complication
  code B01.0  Chickenpox with meningitis  when meningitis
  code B01.11  Chickenpox with encephalitis  when encephalitis/cerebellitis
  code B01.12  Chickenpox with myelitis  when myelitis
  code B01.2  Chickenpox with pneumonia  when pneumonia/pneumonitis
  code B01.81  Chickenpox with keratitis  when keratitis
  code B01.89  Chickenpox with another complication  when complicated/hepatitis/superinfection
family Shingles
  term herpes zoster | shingles | zoster | HZ infection | varicella zoster | herpes zoster infection | zona | shingles rash | VZV infection | disseminated zoster | VZV reactivation | metameric herpes zoster | thoracic herpes zoster | zoster infection
  unless vaccine/vaccination/shingrix/immunization/zoster recombinant/zostavax/eye/ophthalmicus/ocular/keratitis/postherpetic/post herpetic/oticus/varicella zoster virus PCR/immune/titer
  history Z86.19  Personal history of other infectious disease
  code B02.9  Shingles without complication
  code B02.0  Shingles with encephalitis  when encephalitis
  code B02.1  Shingles with meningitis  when meningitis
  code B02.7  Disseminated shingles  when disseminated
  code B02.8  Shingles with another complication  when otitis externa/superinfection/hepatitis
  code B02.24  Shingles with myelitis  when myelitis
family Postherpetic neuralgia
  term postherpetic trigeminal neuralgia | herpetic neuritis | zoster neuritis | postherpetic neuritis | neuritis due to herpes zoster | postherpetic pain | neuralgia/neuritis + herpes zoster/shingles | postherpetic neuralgia | post herpetic neuralgia | herpetic neuralgia | PHN neuralgia | zoster neuralgia | postzoster neuralgia | neuralgia after shingles | post zoster neuralgia
  chronic
  code B02.29  Other nervous system disease after shingles (postherpetic neuralgia)
  code B02.22  Trigeminal neuralgia after shingles  when trigeminal/facial
  code B02.23  Polyneuropathy after shingles  when polyneuropathy
B02.21  Geniculate ganglionitis after shingles (Ramsay Hunt) = ramsay hunt syndrome | herpes zoster oticus | geniculate herpes zoster | geniculate ganglionitis | zoster oticus
B02.23  Polyneuropathy after shingles = postherpetic polyneuropathy
family Shingles of eye
  term palpebral herpes zoster | eyelid herpes zoster | herpes zoster + eyelid/eye/cornea/keratitis/uveitis/ocular | herpes zoster ophthalmicus | zoster ophthalmicus | HZO | ophthalmic zoster | ocular shingles | ophthalmic herpes zoster | zoster keratitis | zoster uveitis | zoster eye disease | shingles of eye | zoster/shingles + eye/ocular/cornea/keratitis/uveitis
  code B02.30  Shingles of eye, unspecified
  code B02.31  Shingles conjunctivitis  when conjunctivitis
  code B02.32  Shingles iridocyclitis (uveitis)  when uveitis/iritis/iridocyclitis
  code B02.33  Shingles keratitis  when keratitis/cornea
  code B02.34  Shingles scleritis  when scleritis
  code B02.39  Other shingles of eye  when eyelid/palpebral/retinal necrosis/blepharitis/optic neuritis
B03  Smallpox = smallpox
  unless vaccine/vaccination
B04  Mpox = monkeypox | mpox
  unless vaccine/vaccination/exposure
family Measles
  term measles | rubeola | measles infection | measles virus
  unless vaccine/vaccination/immune/immunity/german/titer/MMR/immunization/antibody/rubella/IgG/exposure
  history Z86.19  Personal history of other infectious disease
  code B05.9  Measles without complication
  code B05.0  Measles with encephalitis  when encephalitis
  code B05.1  Measles with meningitis  when meningitis
  code B05.2  Measles with pneumonia  when pneumonia
  code B05.3  Measles with middle ear infection  when otitis media
  code B05.4  Measles with intestinal complication  when intestinal
  code B05.81  Measles keratitis  when keratitis/keratoconjunctivitis
  code B05.89  Measles with another complication  when hepatitis
family Rubella
  term rubella | german measles | rubella infection
  unless vaccine/vaccination/immune/immunity/titer/MMR/immunization/antibody/nonimmune/congenital/IgG/non immune
  code B06.9  Rubella without complication
  code B06.00  Rubella with neurologic complication, unspecified  when neurologic
  code B06.01  Rubella encephalitis  when encephalitis
  code B06.02  Rubella meningitis  when meningitis
  code B06.09  Other neurologic complication of rubella  when myelitis
  code B06.81  Rubella pneumonia  when pneumonia
  code B06.82  Rubella arthritis  when arthritis
  code B06.89  Other complication of rubella  when thrombocytopenia
family Viral wart
  term wart | warts | verruca | verruca vulgaris | common wart | viral wart | plantar wart | plantar warts | verruca plantaris | flat wart | verruca plana | periungual wart | plantar verruca | filiform wart | verrucae | myrmecia | common warts | viral warts
  unless genital/anal/seborrheic/vulva/penis/perianal/venereal/anogenital
  code B07.9  Viral wart, unspecified
  code B07.0  Plantar wart  when plantar/sole/foot/heel/plantaris/feet
  code B07.8  Other viral wart  when common/flat/vulgaris/plana/finger/hand/filiform/periungual/face/knee
B08.010  Cowpox = cowpox
B08.011  Vaccinia infection not from a vaccine = vaccinia infection not from vaccine
B08.02  Orf = orf virus disease | ecthyma contagiosum | orf nodule
B08.03  Milker's nodule = milker nodule | milker's nodule | pseudocowpox
B08.04  Paravaccinia, unspecified = paravaccinia
B08.09  Other orthopoxvirus infection = orthopoxvirus infection
B08.1  Molluscum contagiosum = molluscum contagiosum | molluscum | molluscum lesions
family Roseola
  term roseola | roseola infantum | exanthema subitum | sixth disease | exanthem subitum
  code B08.20  Roseola, unspecified virus
  code B08.21  Roseola due to human herpesvirus 6  when HHV-6/herpesvirus 6
  code B08.22  Roseola due to human herpesvirus 7  when HHV-7/herpesvirus 7
B08.3  Fifth disease = fifth disease | erythema infectiosum | slapped cheek syndrome | slapped cheek disease | megalerythema
B08.4  Hand, foot and mouth disease = hand foot and mouth disease | hand foot mouth disease | hand foot mouth | HFMD | hand-foot-and-mouth disease | hand foot mouth syndrome
B08.5  Herpangina = herpangina | enteroviral vesicular pharyngitis
B08.60  Parapoxvirus infection, unspecified = parapoxvirus infection
B08.61  Bovine stomatitis = bovine stomatitis
B08.62  Sealpox = sealpox
B08.70  Yatapoxvirus infection, unspecified = yatapoxvirus infection
B08.71  Tanapox = tanapox
B08.8  Other viral infection of skin and mucous membranes = foot and mouth disease | lipschutz ulcer viral | gianotti crosti viral exanthem
B09  Viral rash, unspecified = viral exanthem | viral rash | viral exanthema | viral eruption | viral enanthem | exanthematous viral disease | nonspecific viral exanthem
B10.01  Human herpesvirus 6 encephalitis = human herpesvirus 6 encephalitis | HHV-6 encephalitis | HHV6 encephalitis
B10.09  Other human herpesvirus encephalitis = human herpesvirus 7 encephalitis
B10.81  Human herpesvirus 6 infection = human herpesvirus 6 infection | HHV-6 infection | HHV6 | HHV-6 | human herpesvirus 6 | human herpes virus 6 | HHV 6 | HHV 6 infection
B10.82  Human herpesvirus 7 infection = human herpesvirus 7 infection | HHV-7 infection | human herpesvirus 7 | human herpes virus 7 | HHV-7
B10.89  Other human herpesvirus infection = human herpesvirus 8 | HHV-8 | HHV8 | herpesvirus 8 infection | kaposi sarcoma associated herpesvirus | HHV-8 infection | human herpes virus 8 | human herpes virus 8 infection | human herpesvirus 8 infection

family Cytomegalovirus disease
  term cytomegalovirus | CMV | cytomegalovirus infection | CMV infection | CMV disease | CMV viremia | cytomegaloviral disease | cytomegalovirus disease | CMV colitis | CMV retinitis | cytomegalovirus retinitis | CMV pneumonitis | CMV esophagitis | CMV hepatitis | cytomegalovirus colitis | inclusion body disease | cytomegalic inclusion disease
  unless congenital/IgG/mononucleosis/prophylaxis/CMV PCR/mismatch/donor/antibodies/titer/monitoring
  history Z86.19  Personal history of other infectious disease
  code B25.9  Cytomegalovirus disease, unspecified  needs site
  code B25.0  Cytomegalovirus pneumonitis  when pneumonitis/pneumonia
  code B25.1  Cytomegalovirus hepatitis  when hepatitis
  code B25.2  Cytomegalovirus pancreatitis  when pancreatitis
  code B25.8  Other cytomegalovirus disease  when retinitis/colitis/esophagitis/encephalitis/gastritis/enteritis/myelitis
family Mumps
  term mumps | epidemic parotitis | infectious parotitis mumps
  unless vaccine/vaccination/MMR/immune/immunization/titer/immunity
  history Z86.19  Personal history of other infectious disease
  code B26.9  Mumps without complication
  code B26.0  Mumps orchitis  when orchitis
  code B26.1  Mumps meningitis  when meningitis
  code B26.2  Mumps encephalitis  when encephalitis
  code B26.3  Mumps pancreatitis  when pancreatitis
  code B26.81  Mumps hepatitis  when hepatitis
  code B26.82  Mumps myocarditis  when myocarditis
  code B26.83  Mumps nephritis  when nephritis
  code B26.84  Mumps polyneuropathy  when polyneuropathy
  code B26.85  Mumps arthritis  when arthritis
  code B26.89  Other complication of mumps  when deafness/hearing loss
family Infectious mononucleosis
  term infectious mononucleosis | mononucleosis | glandular fever | epstein barr virus infection | EBV infection | EBV mononucleosis | acute EBV | epstein barr virus | mono infection | kissing disease | EBV viremia | cytomegalovirus mononucleosis | CMV mononucleosis | epstein barr
  unless monospot negative/test/lymphoma/IgG/pending/EBV PCR
  history Z86.19  Personal history of other infectious disease
  code B27.90  Infectious mononucleosis, unspecified, without complication
  code B27.91  Infectious mononucleosis, unspecified, with polyneuropathy  when polyneuropathy
  code B27.92  Infectious mononucleosis, unspecified, with meningitis  when meningitis
  code B27.99  Infectious mononucleosis, unspecified, with another complication  when hepatitis/splenic rupture/airway obstruction/hepatomegaly
  code B27.00  Epstein-Barr mononucleosis without complication  when EBV/epstein barr
  code B27.01  Epstein-Barr mononucleosis with polyneuropathy  when EBV/epstein barr + polyneuropathy
  code B27.02  Epstein-Barr mononucleosis with meningitis  when EBV/epstein barr + meningitis
  code B27.09  Epstein-Barr mononucleosis with another complication  when EBV/epstein barr + hepatitis/splenic rupture/hemophagocytic
  code B27.10  Cytomegalovirus mononucleosis without complication  when CMV/cytomegalovirus
  code B27.11  Cytomegalovirus mononucleosis with polyneuropathy  when CMV/cytomegalovirus + polyneuropathy
  code B27.12  Cytomegalovirus mononucleosis with meningitis  when CMV/cytomegalovirus + meningitis
  code B27.19  Cytomegalovirus mononucleosis with another complication  when CMV/cytomegalovirus + hepatitis
B27.80  Other infectious mononucleosis without complication = heterophile negative mononucleosis
family Viral conjunctivitis
  term viral conjunctivitis | adenoviral conjunctivitis | epidemic keratoconjunctivitis | EKC | adenoviral keratoconjunctivitis | pharyngoconjunctival fever | acute hemorrhagic conjunctivitis | viral pink eye | conjunctivitis + viral/adenoviral/adenovirus
  unless herpes/herpetic
  code B30.9  Viral conjunctivitis, unspecified
  code B30.0  Adenovirus keratoconjunctivitis  when keratoconjunctivitis/EKC
  code B30.1  Adenovirus conjunctivitis  when adenoviral/adenovirus
  code B30.2  Viral pharyngoconjunctivitis  when pharyngoconjunctival
  code B30.3  Acute hemorrhagic conjunctivitis  when hemorrhagic
  code B30.8  Other viral conjunctivitis  when newcastle
B33.0  Epidemic myalgia (Bornholm) = bornholm disease | epidemic pleurodynia | epidemic myalgia
B33.1  Ross River disease = ross river disease | epidemic polyarthritis ross river
family Viral heart infection
  term viral myocarditis | viral pericarditis | viral endocarditis | viral carditis | viral cardiomyopathy | coxsackie myocarditis | myocarditis + viral | pericarditis + viral | cardiomyopathy + viral
  code B33.22  Viral myocarditis
  code B33.20  Viral heart infection, unspecified  when carditis
  code B33.21  Viral endocarditis  when endocarditis
  code B33.23  Viral pericarditis  when pericarditis
  code B33.24  Viral cardiomyopathy  when cardiomyopathy
B33.3  Retrovirus infection, not elsewhere classified = HTLV-1 infection | HTLV infection | retrovirus infection | HTLV-I infection | HTLV-2 infection | HTLV
  unless leukemia/lymphoma
B33.4  Hantavirus pulmonary syndrome = hantavirus pulmonary syndrome | hantavirus cardiopulmonary syndrome | hantavirus
  unless renal
B33.8  Other specified viral disease = human parechovirus disease | HPV disease
B34.0  Adenovirus infection, site unspecified = adenovirus infection | adenovirus | adenoviral infection
  unless vaccine/conjunctivitis/pneumonia/enteritis/vector
B34.1  Enterovirus infection, site unspecified = enterovirus infection | enterovirus | enteroviral infection | coxsackie virus infection | echovirus infection | coxsackievirus infection | coxsackie virus | rhinovirus enterovirus | coxsackievirus
  unless meningitis/encephalitis
B34.2  Coronavirus infection, site unspecified = seasonal coronavirus | coronavirus OC43 | coronavirus NL63 | coronavirus HKU1 | coronavirus 229E | coronavirus | coronaviruses
  unless covid/SARS/novel
B34.3  Parvovirus infection, site unspecified = parvovirus | parvovirus B19 | parvovirus infection | parvovirus B19 infection
  unless IgG/fifth
B34.4  Papovavirus infection, site unspecified = BK virus infection | BK viremia | BK virus | BK virus nephropathy | polyomavirus infection | JC virus infection | BK viruria
B34.8  Other viral infection, site unspecified = rhinovirus infection | rhinovirus | human metapneumovirus infection | metapneumovirus | parainfluenza infection | parainfluenza virus | RSV infection | respiratory syncytial virus infection | human papillomavirus infection | HPV infection
  unless vaccine/vaccination/bronchiolitis/pneumonia/test/screening/cervical/high risk/DNA
B34.9  Viral infection, unspecified  needs site = viral syndrome | viral infection | viral illness | viral process | viremia | viral disease | viral febrile illness | acute viral illness | virosis | nonspecific viral syndrome | acute viral syndrome | viral etiology fever
  unless upper respiratory/URI/gastroenteritis/hepatitis/respiratory infection/pharyngitis/conjunctivitis/bronchitis/exanthem/intestinal/lung/respiratory viral/skin/immunodeficiency
  history Z86.19  Personal history of other infectious disease

family Poliomyelitis
  term acute poliomyelitis | acute paralytic poliomyelitis | polio acute | acute polio | acute anterior poliomyelitis | paralytic polio | infantile paralysis acute | bulbar polio
  unless vaccine/vaccination/history of/sequela/post polio
  code A80.9  Acute poliomyelitis, unspecified
  code A80.0  Acute paralytic polio, vaccine-associated  when vaccine associated
  code A80.1  Acute paralytic polio, wild virus, imported  when imported
  code A80.2  Acute paralytic polio, wild virus, indigenous  when indigenous
  code A80.30  Acute paralytic polio, unspecified  when paralytic
  code A80.4  Acute nonparalytic polio  when nonparalytic
A80.39  Other acute paralytic polio = other acute paralytic poliomyelitis
B91  Late effects of polio = sequelae of poliomyelitis | late effects of polio | polio sequelae | residual of polio | history of polio with residual weakness | sequelae of polio | poliomyelitis sequelae | old polio | poliomyelitis in childhood | polio in childhood | childhood polio | childhood poliomyelitis | poliomyelitis as a child | polio as a child | history of poliomyelitis | history of polio
  chronic
family Prion disease
  term creutzfeldt jakob disease | CJD | creutzfeldt-jakob disease | sporadic CJD | variant CJD | prion disease | spongiform encephalopathy
  chronic
  code A81.00  Creutzfeldt-Jakob disease, unspecified
  code A81.01  Variant Creutzfeldt-Jakob disease  when variant
  code A81.09  Other Creutzfeldt-Jakob disease  when sporadic/familial/iatrogenic
A81.1  Subacute sclerosing panencephalitis = subacute sclerosing panencephalitis | SSPE | dawson encephalitis
A81.2  Progressive multifocal leukoencephalopathy = progressive multifocal leukoencephalopathy | PML leukoencephalopathy | multifocal leukoencephalopathy
A81.81  Kuru = kuru disease
A81.82  Gerstmann-Straussler-Scheinker syndrome = gerstmann straussler scheinker syndrome
A81.83  Fatal familial insomnia = fatal familial insomnia
A81.89  Other atypical virus infection of central nervous system = other prion disease of central nervous system
A81.9  Atypical virus infection of central nervous system, unspecified = atypical virus infection of central nervous system | slow virus infection
family Rabies
  term rabies infection | clinical rabies | rabies encephalitis | human rabies | rabies disease | hydrophobia rabies | furious rabies | paralytic rabies
  unless vaccine/vaccination/exposure/prophylaxis/immune globulin
  code A82.9  Rabies, unspecified
  code A82.0  Rabies from wild animal  when bat/wild/sylvatic
  code A82.1  Rabies from dog or cat  when dog/urban/cat
A83.0  Japanese encephalitis = japanese encephalitis
  unless vaccine/vaccination
A83.1  Western equine encephalitis = western equine encephalitis
A83.2  Eastern equine encephalitis = eastern equine encephalitis | EEE encephalitis
A83.3  St Louis encephalitis = st louis encephalitis | saint louis encephalitis
A83.4  Australian encephalitis = murray valley encephalitis | australian encephalitis
A83.5  California encephalitis = la crosse encephalitis | california encephalitis
A83.6  Rocio virus disease = rocio virus disease
A83.8  Other mosquito-borne viral encephalitis = jamestown canyon virus encephalitis
A83.9  Mosquito-borne viral encephalitis, unspecified = mosquito borne viral encephalitis
A84.0  Far Eastern tick-borne encephalitis = far eastern tick borne encephalitis | russian spring summer encephalitis
A84.1  Central European tick-borne encephalitis = central european tick borne encephalitis
A84.81  Powassan virus disease = powassan virus disease | powassan virus | powassan encephalitis
A84.89  Other tick-borne viral encephalitis = louping ill
A84.9  Tick-borne viral encephalitis, unspecified = tick borne encephalitis
  unless vaccine/vaccination
A85.0  Enterovirus encephalitis = enteroviral encephalitis | enterovirus encephalitis
A85.1  Adenovirus encephalitis = adenoviral encephalitis
A85.2  Arthropod-borne viral encephalitis, unspecified = arboviral encephalitis
A85.8  Other specified viral encephalitis = encephalitis lethargica | von economo disease
A86  Viral encephalitis, unspecified = viral encephalitis | viral meningoencephalitis | viral encephalomyelitis | encephalitis + viral
  unless herpes/west nile/HSV
A87.0  Enterovirus meningitis = enteroviral meningitis | enterovirus meningitis | coxsackie meningitis | echovirus meningitis | meningitis + enterovirus/enteroviral
A87.1  Adenovirus meningitis = adenoviral meningitis
A87.2  Lymphocytic choriomeningitis = lymphocytic choriomeningitis | lymphocytic meningitis | LCMV infection
A87.8  Other viral meningitis = other viral meningitis
A87.9  Viral meningitis, unspecified = viral meningitis | aseptic meningitis viral | meningitis + viral
  unless herpes/HSV/enterovirus/enteroviral/varicella
  history Z86.61  Personal history of infections of the central nervous system
A88.0  Boston exanthem = boston exanthem | enteroviral exanthematous fever
A88.1  Epidemic vertigo = epidemic vertigo
A88.8  Other viral infection of central nervous system = viral cerebellitis | viral myelitis
A89  Viral infection of central nervous system, unspecified = viral infection of central nervous system | CNS viral infection
B94.1  Late effects of viral encephalitis = sequelae of viral encephalitis | late effects of viral encephalitis

A90  Dengue fever = dengue | dengue fever | classical dengue
  unless hemorrhagic/severe dengue/shock/vaccine
A91  Dengue hemorrhagic fever = dengue hemorrhagic fever | severe dengue | dengue shock syndrome | hemorrhagic dengue | hemorrhagic dengue fever | dengue with hemorrhage
A92.0  Chikungunya = chikungunya | chikungunya fever | chikungunya virus
  unless vaccine
A92.1  O'nyong-nyong fever = o'nyong nyong fever
A92.2  Venezuelan equine fever = venezuelan equine encephalitis | venezuelan equine fever
family West Nile virus
  term west nile virus | west nile fever | west nile virus infection | west nile encephalitis | west nile meningitis | neuroinvasive west nile
  code A92.30  West Nile virus infection, unspecified
  code A92.31  West Nile virus infection with encephalitis  when encephalitis/meningoencephalitis
  code A92.32  West Nile virus infection with another neurologic disease  when meningitis/flaccid paralysis/neuroinvasive/myelitis
  code A92.39  West Nile virus infection with another complication  when myocarditis
A92.4  Rift Valley fever = rift valley fever
A92.5  Zika virus disease = zika | zika virus | zika virus disease | zika infection
  unless congenital/exposure
A92.8  Other mosquito-borne viral fever = mayaro fever
A92.9  Mosquito-borne viral fever, unspecified = mosquito borne viral fever
A93.0  Oropouche virus disease = oropouche fever | oropouche virus
A93.1  Sandfly fever = sandfly fever | pappataci fever
A93.2  Colorado tick fever = colorado tick fever
A93.8  Other arthropod-borne viral fever = heartland virus disease | bourbon virus disease | piry virus disease
A94  Arthropod-borne viral fever, unspecified = arboviral fever | arbovirus infection | arboviral disease
family Yellow fever
  term yellow fever
  unless vaccine/vaccination
  code A95.9  Yellow fever, unspecified
  code A95.0  Jungle yellow fever  when sylvatic/jungle
  code A95.1  Urban yellow fever  when urban
A96.0  Junin hemorrhagic fever = argentinian hemorrhagic fever | junin hemorrhagic fever | junin virus
A96.1  Machupo hemorrhagic fever = bolivian hemorrhagic fever | machupo hemorrhagic fever
A96.2  Lassa fever = lassa fever
A96.8  Other arenaviral hemorrhagic fever = other arenaviral hemorrhagic fever
A96.9  Arenaviral hemorrhagic fever, unspecified = arenaviral hemorrhagic fever
A98.0  Crimean-Congo hemorrhagic fever = crimean congo hemorrhagic fever
A98.1  Omsk hemorrhagic fever = omsk hemorrhagic fever
A98.2  Kyasanur Forest disease = kyasanur forest disease
A98.3  Marburg virus disease = marburg virus disease
A98.4  Ebola virus disease = ebola | ebola virus disease
  unless screening/travel/exposure
A98.5  Hemorrhagic fever with renal syndrome = hemorrhagic fever with renal syndrome | korean hemorrhagic fever | nephropathia epidemica | hantavirus hemorrhagic fever
A98.8  Other viral hemorrhagic fever = other viral hemorrhagic fever
A99  Viral hemorrhagic fever, unspecified = viral hemorrhagic fever

# A virus as the cause of a disease whose own code does not name it.
kind finding
family Virus as the cause
  term adenovirus as cause | RSV | respiratory syncytial virus | human papillomavirus | HPV | parvovirus as cause | human metapneumovirus as cause | HPV related | papillomavirus
  unless vaccine/vaccination/immunization/bronchiolitis/pneumonia/cotesting/co testing/pap/HPV test/screening/DNA/high risk/cervical/abrysvo/bronchitis/prophylaxis/gardasil
  code B97.89  Other virus as the cause
  code B97.4  Respiratory syncytial virus as the cause  when RSV/respiratory syncytial virus
  code B97.7  Papillomavirus as the cause  when HPV/papillomavirus
  code B97.0  Adenovirus as the cause  when adenovirus
  code B97.6  Parvovirus as the cause  when parvovirus
  code B97.81  Human metapneumovirus as the cause  when metapneumovirus
B97.10  Enterovirus, unspecified, as the cause = enterovirus as cause | enterovirus
B97.11  Coxsackievirus as the cause = coxsackie B virus | coxsackie A virus | coxsackievirus B | coxsackie
B97.12  Echovirus as the cause = echovirus | echo virus
  unless meningitis/enteritis
B97.19  Other enterovirus as the cause = enterovirus D68 | enterovirus 71
B97.21  SARS-associated coronavirus as the cause = SARS associated coronavirus 1 | SARS-CoV-1
B97.29  Other coronavirus as the cause = MERS coronavirus | MERS-CoV | coronavirus as cause
B97.30  Retrovirus, unspecified, as the cause = retrovirus as cause
B97.31  Lentivirus as the cause = lentivirus
B97.32  Oncovirus as the cause = oncovirus
B97.33  HTLV-1 as the cause = HTLV-1 associated myelopathy virus | human T lymphotropic virus type 1 as cause
B97.34  HTLV-2 as the cause = human T lymphotropic virus type 2
B97.35  HIV-2 as the cause = HIV-2 | HIV type 2 | human immunodeficiency virus type 2
  unless HIV-1/antibody/screen
B97.39  Other retrovirus as the cause = other retrovirus as cause
B97.5  Reovirus as the cause = reovirus

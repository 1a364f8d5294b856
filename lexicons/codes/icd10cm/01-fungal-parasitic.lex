# Fungal, protozoal and worm infections, lice and mites, late effects, infection of unspecified kind: every clinic.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, B35-B94, B99

family Ringworm
  term tinea | ringworm | dermatophytosis | tinea infection | dermatophyte infection | tinea corporis | tinea pedis | athlete's foot | athletes foot | tinea cruris | jock itch | tinea capitis | tinea barbae | tinea manuum | tinea manus | onychomycosis | tinea unguium | toenail fungus | fungal nail infection | nail fungus | mycotic nails | mycotic nail | dystrophic mycotic nails | fungal toenail | fungal infection of nail | dermatomycosis | tinea faciei | tinea imbricata | kerion | majocchi granuloma | dermatophyte | fungal nails | onychomycotic nails | ringworm of body | ringworm of scalp | fungal toenails | moccasin tinea
  unless versicolor/nigra/candida
  code B35.9  Ringworm (dermatophytosis), unspecified  needs site
  code B35.0  Ringworm of scalp or beard  when capitis/barbae/scalp/beard/kerion
  code B35.1  Fungal infection of nail (tinea unguium)  when onychomycosis/unguium/nail/toenail/onychomycotic
  code B35.2  Ringworm of hand  when manuum/manus/hand
  code B35.3  Athlete's foot (tinea pedis)  when pedis/athletes foot/athlete's foot/foot/feet/moccasin/interdigital
  code B35.4  Ringworm of body (tinea corporis)  when corporis/body/trunk/arm/leg/face/back
  code B35.5  Tinea imbricata  when imbricata
  code B35.6  Ringworm of groin (jock itch)  when cruris/jock itch/groin
  code B35.8  Other ringworm  when majocchi/faciei/deep/disseminated
B36.0  Tinea versicolor = tinea versicolor | pityriasis versicolor
B36.1  Tinea nigra = tinea nigra
B36.2  White piedra = white piedra
B36.3  Black piedra = black piedra
B36.8  Other superficial fungal infection = fungal intertrigo | malassezia folliculitis | pityrosporum folliculitis | other superficial mycosis
B36.9  Superficial fungal infection, unspecified = fungal skin infection | fungal rash | superficial mycosis | fungal dermatitis | cutaneous fungal infection | superficial fungal infection | yeast dermatitis | fungal infection of skin | otomycosis

family Candidiasis
  term candidiasis | candida | candidal infection | yeast infection | candida infection | moniliasis | candida albicans | thrush | oral thrush | oral candidiasis | candidal stomatitis | oropharyngeal candidiasis | esophageal candidiasis | candida esophagitis | candidal esophagitis | candidal intertrigo | cutaneous candidiasis | candidal diaper dermatitis | candida diaper rash | candidal diaper rash | candida intertrigo | candidal dermatitis | candidal balanitis | candida balanitis | candiduria | candidal cystitis | candida UTI | yeast UTI | candidemia | candida glabrata | systemic candidiasis | invasive candidiasis | candidal paronychia | disseminated candidiasis | angular cheilitis candidal | fungal UTI candida | candidosis | esophageal thrush | candida parapsilosis | candida auris | yeast intertrigo | oral moniliasis | candidal endocarditis | candidal sepsis | candida sepsis | candidal meningitis | pulmonary candidiasis | diaper candidiasis
  unless vaginal/vaginitis/vulvovaginal/vulvovaginitis/vagina/vulva/coverage
  history Z86.19  Personal history of other infectious disease
  code B37.9  Candida infection, site unspecified  needs site
  code B37.0  Thrush (candida of mouth)  when oral/thrush/mouth/oropharyngeal/stomatitis/tongue/oropharynx
  code B37.1  Candida of lung  when pulmonary/lung/pneumonia
  code B37.2  Candida of skin or nail  when skin/intertrigo/cutaneous/diaper/dermatitis/rash/groin/inframammary/breast fold/paronychia/skin fold/nail/pannus/axilla
  code B37.41  Candida cystitis or urethritis  when cystitis/urethritis/UTI/urinary tract infection
  code B37.42  Candida balanitis  when balanitis/balanoposthitis/penis/glans
  code B37.49  Other urogenital candida  when pyelonephritis/urogenital/kidney/genital/candiduria/urine
  code B37.5  Candida meningitis  when meningitis
  code B37.6  Candida endocarditis  when endocarditis
  code B37.7  Candida sepsis  when sepsis/candidemia/fungemia/septicemia/systemic/disseminated
  code B37.81  Candida esophagitis  when esophagitis/esophagus/esophageal
  code B37.82  Candida enteritis  when enteritis/intestine/colitis
  code B37.83  Candida cheilitis  when cheilitis
  code B37.84  Candida otitis externa  when otitis externa/ear canal/ear
  code B37.89  Candida of another site  when osteomyelitis/peritonitis/endophthalmitis/arthritis/peritoneum/eye/chorioretinitis
family Vaginal candidiasis
  term vaginal candidiasis | vulvovaginal candidiasis | vaginal yeast infection | candidal vaginitis | yeast vaginitis | candida vaginitis | vaginal yeast | vaginal thrush | candidal vulvovaginitis | monilial vaginitis | VVC candidiasis | candida vulvovaginitis | vaginal candida | candidal vulvitis | yeast vulvovaginitis | candidiasis/candida/yeast infection/yeast + vaginal/vagina/vulva/vaginitis
  sex female
  history Z86.19  Personal history of other infectious disease
  code B37.31  Candida of vulva and vagina, acute
  code B37.32  Candida of vulva and vagina, chronic or recurrent  when chronic/recurrent
family Coccidioidomycosis
  term coccidioidomycosis | valley fever | coccidioides | cocci pneumonia
  code B38.9  Coccidioidomycosis, unspecified
  code B38.2  Lung coccidioidomycosis, unspecified  when pulmonary/lung/pneumonia
  code B38.0  Acute lung coccidioidomycosis  when acute + pulmonary/lung/pneumonia
  code B38.1  Chronic lung coccidioidomycosis  when chronic + pulmonary/lung
  code B38.3  Skin coccidioidomycosis  when cutaneous/skin
  code B38.4  Coccidioides meningitis  when meningitis
  code B38.7  Disseminated coccidioidomycosis  when disseminated
  code B38.81  Prostate coccidioidomycosis  when prostate
  code B38.89  Other coccidioidomycosis  when bone/joint
family Histoplasmosis
  term histoplasmosis | histoplasma | histoplasma capsulatum | darling disease
  unless ocular histoplasmosis syndrome/duboisii
  code B39.9  Histoplasmosis, unspecified
  code B39.4  Histoplasmosis (capsulatum), unspecified  when capsulatum/american
  code B39.2  Lung histoplasmosis, unspecified  when pulmonary/lung/pneumonia
  code B39.0  Acute lung histoplasmosis  when acute + pulmonary/lung
  code B39.1  Chronic lung histoplasmosis  when chronic + pulmonary/lung
  code B39.3  Disseminated histoplasmosis  when disseminated
  code B39.5  African histoplasmosis  when african
family Blastomycosis
  term blastomycosis | blastomyces | blastomyces dermatitidis
  unless paracoccidioides
  code B40.9  Blastomycosis, unspecified
  code B40.2  Lung blastomycosis, unspecified  when pulmonary/lung/pneumonia
  code B40.0  Acute lung blastomycosis  when acute + pulmonary/lung
  code B40.1  Chronic lung blastomycosis  when chronic + pulmonary/lung
  code B40.3  Skin blastomycosis  when cutaneous/skin
  code B40.7  Disseminated blastomycosis  when disseminated
  code B40.81  Blastomycosis of brain and its coverings  when meningoencephalitis/meningitis
  code B40.89  Other blastomycosis  when bone/laryngeal
family Paracoccidioidomycosis
  term paracoccidioidomycosis | south american blastomycosis | paracoccidioides brasiliensis
  code B41.9  Paracoccidioidomycosis, unspecified
  code B41.0  Lung paracoccidioidomycosis  when pulmonary/lung
  code B41.7  Disseminated paracoccidioidomycosis  when disseminated
  code B41.8  Other paracoccidioidomycosis  when mucocutaneous/oral/adrenal
family Sporotrichosis
  term sporotrichosis | sporothrix schenckii
  code B42.9  Sporotrichosis, unspecified
  code B42.0  Lung sporotrichosis  when pulmonary/lung
  code B42.1  Lymphocutaneous sporotrichosis  when lymphocutaneous/cutaneous/skin
  code B42.7  Disseminated sporotrichosis  when disseminated
  code B42.81  Brain sporotrichosis  when cerebral/meningitis
  code B42.82  Sporotrichosis arthritis  when arthritis
  code B42.89  Other sporotrichosis  when ocular
family Chromomycosis
  term chromomycosis | chromoblastomycosis | phaeohyphomycosis | pheohyphomycosis
  code B43.9  Chromomycosis, unspecified
  code B43.0  Skin chromomycosis  when cutaneous/skin/chromoblastomycosis
  code B43.1  Pheomycotic brain abscess  when brain/cerebral
  code B43.2  Subcutaneous pheomycotic abscess or cyst  when subcutaneous
  code B43.8  Other chromomycosis  when other
family Aspergillosis
  term aspergillosis | aspergillus | aspergilloma | invasive aspergillosis | pulmonary aspergillosis | aspergillus fumigatus | allergic bronchopulmonary aspergillosis | ABPA | mycetoma of lung | aspergillus infection | invasive pulmonary aspergillosis | aspergillus pneumonia
  unless galactomannan negative/otomycosis
  code B44.9  Aspergillosis, unspecified  needs site
  code B44.0  Invasive lung aspergillosis  when invasive
  code B44.1  Other lung aspergillosis  when pulmonary/lung/aspergilloma/pneumonia/semi invasive
  code B44.2  Tonsil aspergillosis  when tonsil
  code B44.7  Disseminated aspergillosis  when disseminated
  code B44.81  Allergic bronchopulmonary aspergillosis  when allergic bronchopulmonary/ABPA/allergic
  code B44.89  Other aspergillosis  when brain/cerebral/endocarditis/sinus/sinusitis/orbit/otitis/spondylodiscitis
family Cryptococcosis
  term cryptococcosis | cryptococcus | cryptococcal meningitis | cryptococcus neoformans | cryptococcal infection | cryptococcal pneumonia | cryptococcus gattii | meningitis + cryptococcal/cryptococcus | cryptococcal meningoencephalitis | cryptococcal encephalitis | C neoformans | cryptococcal disease
  code B45.9  Cryptococcosis, unspecified
  code B45.0  Lung cryptococcosis  when pulmonary/lung/pneumonia
  code B45.1  Brain cryptococcosis (cryptococcal meningitis)  when meningitis/cerebral/CNS/meningoencephalitis/CSF
  code B45.2  Skin cryptococcosis  when cutaneous/skin
  code B45.3  Bone cryptococcosis  when bone/osseous
  code B45.7  Disseminated cryptococcosis  when disseminated
  code B45.8  Other cryptococcosis  when prostate/lymph node
family Mucormycosis
  term mucormycosis | mucor | rhinocerebral mucormycosis | rhizopus | rhino orbital mucormycosis | invasive mucormycosis | rhino-orbital-cerebral mucormycosis
  code B46.5  Mucormycosis, unspecified
  code B46.0  Lung mucormycosis  when pulmonary/lung
  code B46.1  Rhinocerebral mucormycosis  when rhinocerebral/rhino orbital/sinus/orbit/orbital/nasal
  code B46.2  Digestive tract mucormycosis  when gastrointestinal/stomach/gastric
  code B46.3  Skin mucormycosis  when cutaneous/skin/subcutaneous
  code B46.4  Disseminated mucormycosis  when disseminated
B46.8  Other zygomycosis = entomophthoromycosis | other zygomycosis
B46.9  Zygomycosis, unspecified = zygomycosis | phycomycosis
B47.0  Eumycetoma = eumycetoma | madura foot mycotic | maduromycosis
B47.1  Actinomycetoma = actinomycetoma
B47.9  Mycetoma, unspecified = madura foot | mycetoma of foot | mycetoma
  unless lung/pulmonary/sinus/aspergillus
B48.0  Lobomycosis = lobomycosis | keloidal blastomycosis
B48.1  Rhinosporidiosis = rhinosporidiosis
B48.2  Allescheriasis = pseudallescheria infection | scedosporium apiospermum | allescheriasis | scedosporium
B48.3  Geotrichosis = geotrichosis
B48.4  Penicillosis (talaromycosis) = talaromycosis | penicilliosis | penicillium marneffei
B48.8  Other specified fungal infection = fusarium infection | fusariosis | trichosporon infection | adiaspiromycosis | fusarium keratitis organism | saccharomyces fungemia | alternaria infection
B49  Fungal infection, unspecified  needs organism = fungal infection | mycosis | fungemia | mycotic infection | invasive fungal infection | fungal disease | systemic fungal infection | fungal sinusitis | fungal ball | fungus ball
  unless skin/nail/toenail/foot/mycosis fungoides/candida/aspergillus/groin/coverage
  history Z86.19  Personal history of other infectious disease
B59  Pneumocystis pneumonia = pneumocystis pneumonia | pneumocystis jirovecii pneumonia | PJP | pneumocystis carinii pneumonia | pneumocystosis | pneumocystis jirovecii | pneumocystis | PJP pneumonia | pneumocystis carinii | PCP pneumonia | P jirovecii pneumonia | P jiroveci pneumonia | P jirovecii | P jiroveci | P carinii | P carinii pneumonia | pneumocystis jiroveci | pneumocystis jiroveci pneumonia | pneumonia + pneumocystis/P jirovecii/P carinii/pneumocystis jirovecii | interstitial plasma cell pneumonia
  unless prophylaxis

family Malaria
  term malaria | plasmodium falciparum | plasmodium vivax | falciparum malaria | vivax malaria | cerebral malaria | paludism | P falciparum | P vivax | P ovale | P malariae | quartan malaria | tertian malaria | benign tertian malaria | malignant tertian malaria | ovale malaria | blackwater fever | ague malaria | malarial infection | plasmodium malariae | plasmodium ovale | plasmodium
  unless prophylaxis/vaccine/chemoprophylaxis
  history Z86.13  Personal history of malaria
  code B54  Malaria, unspecified  needs organism
  code B50.9  Falciparum malaria, unspecified  when falciparum
  code B50.0  Falciparum malaria with brain complications  when cerebral
  code B50.8  Other severe falciparum malaria  when falciparum + severe/complicated/renal failure
  code B51.9  Vivax malaria without complication  when vivax
  code B51.0  Vivax malaria with rupture of spleen  when vivax + rupture of spleen/splenic rupture
  code B51.8  Vivax malaria with another complication  when vivax + severe/complicated
  code B52.9  Malariae malaria without complication  when plasmodium malariae/P malariae/quartan
  code B52.0  Malariae malaria with kidney disease  when plasmodium malariae/P malariae/quartan + nephropathy
  code B52.8  Malariae malaria with another complication  when plasmodium malariae/P malariae/quartan + complicated
  code B53.0  Ovale malaria  when ovale
  code B53.1  Malaria due to monkey plasmodia  when knowlesi/simian
  code B53.8  Other malaria  when mixed
family Leishmaniasis
  term leishmaniasis | kala azar | visceral leishmaniasis | cutaneous leishmaniasis | leishmania | mucocutaneous leishmaniasis | leishmania infantum | leishmania donovani | leishmaniosis
  code B55.9  Leishmaniasis, unspecified
  code B55.0  Visceral leishmaniasis  when visceral/kala azar/infantum/donovani/bone marrow
  code B55.1  Cutaneous leishmaniasis  when cutaneous/skin
  code B55.2  Mucocutaneous leishmaniasis  when mucocutaneous/mucosal/nasal/oral
B56.0  Gambian sleeping sickness = gambian trypanosomiasis | west african sleeping sickness
B56.1  Rhodesian sleeping sickness = rhodesian trypanosomiasis | east african sleeping sickness
B56.9  African trypanosomiasis, unspecified = african trypanosomiasis | sleeping sickness
family Chagas disease
  term chagas disease | american trypanosomiasis | trypanosoma cruzi | chagas cardiomyopathy | chagas | chagasic cardiomyopathy | chagasic heart disease | chagasic myocarditis | T cruzi | T cruzi infection | chagas' disease | chagas heart disease | chagasic megaesophagus | chagasic megacolon | chronic chagas disease
  unless screen
  chronic
  code B57.2  Chagas disease (chronic) with heart involvement
  code B57.0  Acute Chagas disease with heart involvement  when acute + heart/myocarditis/cardiac
  code B57.1  Acute Chagas disease without heart involvement  when acute
  code B57.30  Chagas disease of digestive system, unspecified  when digestive
  code B57.31  Megaesophagus in Chagas disease  when megaesophagus/achalasia
  code B57.32  Megacolon in Chagas disease  when megacolon
  code B57.39  Other digestive disease in Chagas disease  when gastric/megaduodenum
  code B57.40  Chagas disease of nervous system, unspecified  when nervous system
  code B57.41  Meningitis in Chagas disease  when meningitis
  code B57.42  Meningoencephalitis in Chagas disease  when meningoencephalitis/encephalitis
  code B57.49  Other nervous system disease in Chagas disease  when neuropathy
  code B57.5  Chagas disease (chronic) of another organ  when other organ
family Toxoplasmosis
  term neurotoxoplasmosis | toxoplasmic encephalitis | toxoplasma encephalitis | toxoplasmosis + brain/cerebral/encephalitis | toxoplasmic uveitis | toxoplasmic retinitis | T gondii
  term toxoplasmosis | toxoplasma | toxoplasma gondii | cerebral toxoplasmosis | ocular toxoplasmosis | toxoplasma chorioretinitis | toxoplasmic retinochoroiditis | toxoplasma retinochoroiditis | toxoplasmic chorioretinitis
  unless congenital/IgG/prophylaxis/immune/titer/antibodies
  history Z86.19  Personal history of other infectious disease
  code B58.9  Toxoplasmosis, unspecified
  code B58.00  Toxoplasma of eye, unspecified  when ocular/eye
  code B58.01  Toxoplasma chorioretinitis  when chorioretinitis/retinochoroiditis/retinitis/chorioretinal
  code B58.09  Other toxoplasma of eye  when uveitis
  code B58.1  Toxoplasma hepatitis  when hepatitis
  code B58.2  Toxoplasma of brain  when cerebral/brain/encephalitis/meningoencephalitis/CNS/neurotoxoplasmosis
  code B58.3  Lung toxoplasmosis  when pulmonary/lung/pneumonia
  code B58.81  Toxoplasma myocarditis  when myocarditis
  code B58.82  Toxoplasma myositis  when myositis
  code B58.83  Toxoplasma kidney disease  when nephropathy
  code B58.89  Toxoplasmosis of another organ  when lymphadenitis/lymphadenopathy
family Babesiosis
  term babesiosis | babesia | babesia microti
  code B60.00  Babesiosis, unspecified
  code B60.01  Babesiosis due to Babesia microti  when microti
  code B60.02  Babesiosis due to Babesia duncani  when duncani
  code B60.03  Babesiosis due to Babesia divergens  when divergens
  code B60.09  Other babesiosis  when other
family Acanthamoeba infection
  term acanthamoeba | acanthamebiasis | acanthamoeba keratitis | acanthamoeba infection
  code B60.10  Acanthamoeba infection, unspecified
  code B60.11  Acanthamoeba infection of brain  when meningoencephalitis/encephalitis
  code B60.12  Acanthamoeba conjunctivitis  when conjunctivitis
  code B60.13  Acanthamoeba keratitis  when keratitis/cornea/corneal/keratoconjunctivitis
  code B60.19  Other acanthamoeba infection  when skin/disseminated
B60.2  Naegleria infection = naegleria fowleri | primary amebic meningoencephalitis | naegleriasis
B60.8  Other specified protozoal disease = balamuthia | microsporidial keratitis
B64  Protozoal disease, unspecified = protozoal infection | protozoal disease

family Schistosomiasis
  term schistosomiasis | bilharziasis | schistosoma | schistosoma haematobium | schistosoma mansoni | bilharzia | urinary schistosomiasis
  unless dermatitis
  code B65.9  Schistosomiasis, unspecified
  code B65.0  Urinary schistosomiasis (S. haematobium)  when haematobium/urinary/bladder/vesical
  code B65.1  Intestinal schistosomiasis (S. mansoni)  when mansoni/intestinal/hepatosplenic
  code B65.2  Asian schistosomiasis (S. japonicum)  when japonicum
  code B65.8  Other schistosomiasis  when intercalatum/mekongi
B65.3  Swimmer's itch = swimmer's itch | cercarial dermatitis | swimmers itch
B66.0  Opisthorchiasis = opisthorchiasis
B66.1  Clonorchiasis = clonorchiasis | clonorchis sinensis | chinese liver fluke
B66.2  Dicroceliasis = dicroceliasis
B66.3  Fascioliasis = fascioliasis | fasciola hepatica | sheep liver fluke
B66.4  Paragonimiasis = paragonimiasis | lung fluke
B66.5  Fasciolopsiasis = fasciolopsiasis
B66.8  Other fluke infection = echinostomiasis | heterophyiasis
B66.9  Fluke infection, unspecified = fluke infection | trematode infection
family Hydatid disease
  term echinococcosis | hydatid cyst | hydatid disease | hydatidosis | echinococcus granulosus | echinococcus | hepatic hydatid cyst | echinococcal cyst | hydatid | pulmonary hydatid cyst | renal hydatid cyst | cystic echinococcosis | alveolar echinococcosis | hydatid cyst + liver/lung/kidney/spleen/bone/brain/muscle/retroperitoneum
  unless morgagni/appendix testis
  code B67.90  Echinococcosis (hydatid disease), unspecified
  code B67.8  Echinococcosis of liver, species unspecified  when liver/hepatic
  code B67.99  Other echinococcosis  when lung/pulmonary/kidney/renal/spleen/brain/muscle/retroperitoneum/bone/heart/cardiac/pelvic/breast/spine/vertebra/peritoneum
  code B67.0  Echinococcus granulosus of liver  when granulosus + liver/hepatic
  code B67.1  Echinococcus granulosus of lung  when granulosus + lung/pulmonary
  code B67.2  Echinococcus granulosus of bone  when granulosus + bone/spine
  code B67.31  Echinococcus granulosus of thyroid  when granulosus + thyroid
  code B67.32  Echinococcus granulosus of several sites  when granulosus + multiple
  code B67.39  Echinococcus granulosus of another site  when granulosus + kidney/spleen/brain/muscle/heart
  code B67.4  Echinococcus granulosus, site unspecified  when granulosus
  code B67.5  Echinococcus multilocularis of liver  when multilocularis/alveolar echinococcosis + liver
  code B67.61  Echinococcus multilocularis of several sites  when multilocularis + multiple
  code B67.69  Echinococcus multilocularis of another site  when multilocularis + lung/brain
  code B67.7  Echinococcus multilocularis, site unspecified  when multilocularis/alveolar echinococcosis
B68.0  Pork tapeworm = taenia solium taeniasis | pork tapeworm
B68.1  Beef tapeworm = taenia saginata | beef tapeworm
B68.9  Tapeworm (taeniasis), unspecified = taeniasis | tapeworm | tapeworm infection
family Cysticercosis
  term cysticercosis | neurocysticercosis | cerebral cysticercosis | cysticercus | ocular cysticercosis
  code B69.9  Cysticercosis, unspecified
  code B69.0  Cysticercosis of brain  when neurocysticercosis/cerebral/brain/CNS/intraventricular
  code B69.1  Cysticercosis of eye  when ocular/eye/orbit
  code B69.81  Cysticercosis of muscle  when myositis/muscle
  code B69.89  Cysticercosis of another site  when subcutaneous/skin/tongue
B70.0  Fish tapeworm = diphyllobothriasis | fish tapeworm | diphyllobothrium latum
B70.1  Sparganosis = sparganosis
B71.0  Dwarf tapeworm = hymenolepiasis | hymenolepis nana | dwarf tapeworm
B71.1  Dog tapeworm = dipylidiasis | dipylidium caninum
B71.8  Other tapeworm infection = coenurosis
B71.9  Tapeworm infection, unspecified = cestode infection
B72  Guinea worm disease = guinea worm | dracunculiasis
family River blindness
  term onchocerciasis | river blindness | onchocerca volvulus
  code B73.1  Onchocerciasis without eye disease
  code B73.00  Onchocerciasis with eye involvement, unspecified  when eye/ocular/river blindness
  code B73.01  Onchocerciasis with endophthalmitis  when endophthalmitis
  code B73.02  Onchocerciasis with glaucoma  when glaucoma
  code B73.09  Onchocerciasis with other eye involvement  when keratitis/eyelid
B74.0  Filariasis due to Wuchereria bancrofti = bancroftian filariasis | wuchereria bancrofti | filarial elephantiasis
B74.1  Filariasis due to Brugia malayi = brugia malayi
B74.2  Filariasis due to Brugia timori = brugia timori
B74.3  Loiasis = loiasis | loa loa | calabar swelling
B74.4  Mansonelliasis = mansonelliasis | mansonella
B74.8  Other filariasis = dirofilariasis | dirofilaria | tropical pulmonary eosinophilia filarial
B74.9  Filariasis, unspecified = filariasis | lymphatic filariasis
B75  Trichinosis = trichinosis | trichinellosis | trichinella spiralis
B76.0  Ancylostomiasis = ancylostomiasis | ancylostoma duodenale
B76.1  Necatoriasis = necatoriasis | necator americanus
B76.8  Other hookworm disease = other hookworm disease
B76.9  Hookworm disease, unspecified = hookworm | hookworm infection | cutaneous larva migrans | creeping eruption | hookworm disease
family Ascariasis
  term ascariasis | ascaris lumbricoides | roundworm infection | ascaris | biliary ascariasis
  code B77.9  Ascariasis, unspecified
  code B77.0  Ascariasis with intestinal complications  when intestinal obstruction/obstruction/intestinal
  code B77.81  Ascariasis pneumonia  when pneumonia/loeffler
  code B77.89  Ascariasis with another complication  when biliary/cholangitis/pancreatitis
family Strongyloidiasis
  term strongyloidiasis | strongyloides | strongyloides stercoralis | strongyloides hyperinfection
  unless antibody
  code B78.9  Strongyloidiasis, unspecified
  code B78.0  Intestinal strongyloidiasis  when intestinal/stool/diarrhea/duodenum
  code B78.1  Skin strongyloidiasis  when cutaneous/larva currens
  code B78.7  Disseminated strongyloidiasis  when disseminated/hyperinfection
B79  Whipworm = trichuriasis | whipworm | trichuris trichiura
B80  Pinworm = pinworm | pinworms | enterobiasis | enterobius vermicularis | oxyuriasis | threadworm | pinworm infection
B81.0  Anisakiasis = anisakiasis | anisakis | anisakidosis
B81.1  Intestinal capillariasis = intestinal capillariasis
B81.2  Trichostrongyliasis = trichostrongyliasis
B81.3  Intestinal angiostrongyliasis = intestinal angiostrongyliasis
B81.4  Mixed intestinal worm infection = mixed intestinal helminthiasis
B81.8  Other intestinal worm infection = esophagostomiasis
B82.0  Intestinal worm infection, unspecified = intestinal worms | intestinal helminthiasis
B82.9  Intestinal parasite, unspecified = intestinal parasites | intestinal parasitosis | intestinal parasitism | intestinal parasite
B83.0  Visceral larva migrans = visceral larva migrans | toxocariasis | toxocara canis | ocular toxocariasis | toxocara | toxocarosis | toxocariosis
B83.1  Gnathostomiasis = gnathostomiasis
B83.2  Rat lungworm disease = angiostrongylus cantonensis | rat lungworm | eosinophilic meningitis angiostrongylus
B83.3  Syngamiasis = syngamiasis
B83.4  Internal leeches = internal hirudiniasis
B83.8  Other worm infection = gongylonemiasis | hepatic capillariasis
B83.9  Worm infection, unspecified = helminthiasis | worm infestation | worms infection | helminth infection
family Lice
  term head lice | pediculosis capitis | lice | pediculosis | body lice | pubic lice | pediculosis corporis | lice infestation | pediculosis pubis | phthiriasis | crab lice | head louse infestation | nits in hair
  code B85.2  Lice, unspecified
  code B85.0  Head lice  when head/capitis/hair/scalp
  code B85.1  Body lice  when body/corporis
  code B85.3  Pubic lice  when pubic/pubis/crab/phthiriasis
  code B85.4  Mixed lice  when mixed
B86  Scabies = scabies | sarcoptic mange | norwegian scabies | crusted scabies | sarcoptes scabiei | scabies infestation
  unless exposure/contact
family Myiasis
  term myiasis | maggot infestation | maggots in wound | fly larvae infestation | botfly infestation
  code B87.9  Myiasis, unspecified
  code B87.0  Skin myiasis  when cutaneous/skin/botfly/furuncular
  code B87.1  Wound myiasis  when wound/ulcer
  code B87.2  Eye myiasis  when eye/ocular/orbital
  code B87.3  Nasopharyngeal myiasis  when nasal/nasopharyngeal/sinus
  code B87.4  Ear myiasis  when ear
  code B87.81  Genitourinary myiasis  when genital/urinary/vagina
  code B87.82  Intestinal myiasis  when intestinal
  code B87.89  Myiasis of another site  when oral/tracheostomy
B88.01  Demodex mite infestation = demodex | demodex blepharitis | demodicosis | demodex infestation
B88.09  Other mite infestation = chigger bites | chiggers | acariasis | trombiculosis | chigger infestation | bird mite infestation | mite infestation
B88.1  Tungiasis = tungiasis | sandflea infestation
B88.2  Other arthropod infestation = bed bug infestation | bedbug infestation
B88.3  External leeches = external hirudiniasis | leech infestation
B88.8  Other specified infestation = tick infestation | sea lice infestation
B88.9  Infestation, unspecified = skin infestation | parasitic skin infestation | ectoparasite infestation
B89  Parasitic disease, unspecified = parasitic infection | parasitosis | parasitic disease | parasite infection | parasitic infestation | parasitic disorder | parasite infestation
  unless delusional/intestinal
B94.8  Late effects of another specified infection = sequelae of meningococcal infection | sequelae of infectious disease specified
B94.9  Late effects of an unspecified infection = sequelae of infectious disease | late effects of infection
B99.8  Other infectious disease = other infectious disease specified
# A named site or germ has its own code; the bare word is what remains.
family Infection
  term infection | infections | infectious disease | infectious process | infection of unknown origin | infection of unclear source | systemic infection | infectious syndrome | unspecified infection | active infection | infectious condition | infectious picture | occult infection | infection unspecified | source of infection unclear | severe infection | infectious etiology
  unless infection control/infection prevention/prevent infection/surgical site/wound/infectious disease consult/infectious disease clinic/consult/consulted/infectious disease service/infectious disease specialist/signs of infection/risk/department/followed by/infectious disease team/infectious diseases consult/division/physician/screening/lung/lungs/respiratory/sinus/ear/eye/throat/dental/tooth/breast/foot/toe/nail/vaginal/kidney
  history Z86.19  Personal history of other infectious disease
  code B99.9  Infectious disease, unspecified  needs site organism

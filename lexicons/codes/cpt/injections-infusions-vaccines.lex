# Vaccines and their administration, injections, infusions, blood draws and lines, for offices, infusion rooms, EDs and wards.
# Code numbers only are CPT's (American Medical Association); every wording here is our own. A vaccine must be said to be given.
system CPT
source CPT code numbers as listed in CMS Addendum B and NCCI unit edits
kind procedure

# Giving a vaccine. Medicare's own administration codes are in the HCPCS files.
family Vaccine administration
  term vaccine administered | vaccination administered | immunizations administered | vaccines given | immunizations given | vaccine given today | shots given | immunization administration | vaccine administration | vaccinations given | vaccinated today
  unless COVID
  code 90471  One vaccine given by needle
  code 90472  Each further vaccine given by needle  when each additional/additional vaccine/second vaccine
  code 90473  One vaccine given by mouth or nose  when oral/intranasal/rotavirus/flumist
90460  Vaccine given to a child with counseling, first component = vaccine counseling provided | immunization counseling | vaccine administration with counseling | counseled on vaccine components
  age 0-18
90480  COVID-19 vaccine given = COVID vaccine administered | COVID-19 vaccine given | COVID booster given | COVID vaccine/COVID-19 vaccine/COVID booster + given/administered/today

family Influenza vaccine
  term influenza vaccine/flu vaccine/flu shot/influenza vaccination/flu vaccination + given/administered/today/injected/received today
  unless declined/high dose/FluMist/intranasal/nasal/refused
  code 90656  Yearly flu vaccine, three strains, without preservative  needs product
  code 90658  Yearly flu vaccine, three strains, from a multidose vial  when multidose/multi-dose vial
  code 90661  Yearly flu vaccine grown in cells  when flucelvax/cell culture/cell based
  code 90673  Yearly flu vaccine made by recombination  when flublok/recombinant
  code 90653  Yearly flu vaccine with a booster substance  when fluad/adjuvanted
90662  Yearly flu vaccine, high dose = fluzone high dose | high dose flu vaccine | high-dose flu shot | high dose influenza vaccine
  unless declined/refused
90660  Yearly flu vaccine sprayed in the nose = FluMist | intranasal flu vaccine | nasal flu vaccine | LAIV
  unless declined/refused
family COVID-19 vaccine
  term COVID vaccine/COVID-19 vaccine/COVID booster/COVID vaccination/comirnaty/spikevax/novavax + given/administered/today
  unless declined/refused
  code 91320  COVID-19 vaccine, Pfizer, for 12 years and older  needs product
  code 91320  COVID-19 vaccine, Pfizer, for 12 years and older  when pfizer/comirnaty
  code 91322  COVID-19 vaccine, Moderna, for 12 years and older  when moderna/spikevax
  code 91304  COVID-19 vaccine, Novavax  when novavax/nuvaxovid
family Pneumococcal vaccine
  term prevnar/pneumovax/pneumonia vaccine/pneumococcal vaccine/prevnar 20/PCV20/PPSV23/PCV13/vaxneuvance/capvaxive/pneumonia shot/pneumococcal vaccination + given/administered/today/injected
  unless declined/refused
  code 90677  Pneumonia vaccine with 20 types (Prevnar 20)  needs product
  code 90677  Pneumonia vaccine with 20 types (Prevnar 20)  when prevnar 20/PCV20/PCV 20
  code 90671  Pneumonia vaccine with 15 types (Vaxneuvance)  when vaxneuvance/PCV15/PCV 15
  code 90684  Pneumonia vaccine with 21 types (Capvaxive)  when capvaxive/PCV21/PCV 21
  code 90670  Pneumonia vaccine with 13 types (Prevnar 13)  when prevnar 13/PCV13/PCV 13
  code 90732  Pneumonia vaccine with 23 types (Pneumovax)  when pneumovax/PPSV23/PPSV 23
90715  Tetanus, diphtheria and whooping cough booster = Tdap/boostrix/adacel + given/administered/today/updated/injected/IM/intramuscular | tetanus updated with Tdap | Tdap booster given
  unless declined/refused/up to date
90714  Tetanus and diphtheria booster = Td vaccine given | Td booster given | tetanus shot/tetanus booster/tetanus toxoid/tenivac + given/administered/updated today
  unless declined/refused/Tdap/up to date
90700  Diphtheria, tetanus and whooping cough vaccine for a child = DTaP/daptacel/infanrix + given/administered/today
  unless pediarix/pentacel/kinrix/declined
90696  Child's booster with polio (Kinrix, Quadracel) = kinrix | quadracel | DTaP-IPV + given/administered/today
  unless pentacel
90698  Five-in-one child vaccine (Pentacel) = pentacel
90697  Six-in-one child vaccine (Vaxelis) = vaxelis
90723  Five-in-one child vaccine with hepatitis B (Pediarix) = pediarix
90713  Polio vaccine by needle = polio vaccine/IPV vaccine/IPOL + given/administered/today
90707  Measles, mumps and rubella vaccine = MMR/MMR vaccine + given/administered/today/injected
  unless declined/refused/immune/titer
90710  Measles, mumps, rubella and chickenpox vaccine = proquad | MMRV/MMRV vaccine + given/administered/today
90716  Chickenpox vaccine = varicella vaccine/varivax/chickenpox vaccine + given/administered/today | varicella + immunizations given/vaccines given/vaccine given
90750  Shingles vaccine (Shingrix) = shingrix/shingles vaccine/zoster vaccine + given/administered/today/first dose/second dose
  unless declined/refused/recommended
90632  Hepatitis A vaccine for an adult = hepatitis A vaccine/havrix/vaqta + given/administered/today
  age 19-
90633  Hepatitis A vaccine for a child = hepatitis A vaccine/havrix/vaqta + given/administered/today
  age 0-18
90636  Hepatitis A and B vaccine for an adult (Twinrix) = twinrix
90744  Hepatitis B vaccine for a child = hepatitis B vaccine/engerix/recombivax/hep B vaccine + given/administered/today/newborn
  age 0-19
90746  Hepatitis B vaccine for an adult, three-dose = hepatitis B vaccine/engerix/recombivax/hep B vaccine + given/administered/today
  age 20-
90739  Hepatitis B vaccine for an adult, two-dose (Heplisav) = heplisav
90648  Haemophilus vaccine for a child = Hib vaccine/ActHIB/hiberix + given/administered/today
90651  Human papillomavirus vaccine = gardasil/HPV vaccine/gardasil 9 + given/administered/today/first dose/second dose/third dose
  unless declined/refused
90619  Meningococcal A, C, W, Y vaccine with tetanus carrier (MenQuadfi) = menquadfi
90734  Meningococcal A, C, W, Y vaccine (Menveo) = menveo/menactra/meningococcal vaccine/MenACWY + given/administered/today
  unless menquadfi/MenB/bexsero/trumenba
90620  Meningococcal B vaccine (Bexsero) = bexsero
90621  Meningococcal B vaccine (Trumenba) = trumenba
90680  Rotavirus vaccine, three-dose (RotaTeq) = rotateq | rotavirus vaccine + given/administered/today
90681  Rotavirus vaccine, two-dose (Rotarix) = rotarix
90675  Rabies vaccine = rabies vaccine/imovax/rabavert + given/administered/today/day 0/day 3/day 7/day 14
90678  RSV vaccine (Abrysvo) = abrysvo
90679  RSV vaccine with a booster substance (Arexvy) = arexvy
90683  RSV vaccine made from messenger RNA (mResvia) = mresvia
family RSV antibody for a baby
  term nirsevimab | beyfortus
  code 90380  Antibody shot against RSV for a baby, half milliliter  needs dose
  code 90380  Antibody shot against RSV for a baby, half milliliter  when 50 mg/0.5 mL
  code 90381  Antibody shot against RSV for a baby, one milliliter  when 100 mg/1 mL/200 mg
90691  Typhoid vaccine by needle = typhoid vaccine/typhim + given/administered/today
90717  Yellow fever vaccine = yellow fever vaccine/YF-Vax + given/administered/today
90738  Japanese encephalitis vaccine = ixiaro | japanese encephalitis vaccine
90585  Tuberculosis vaccine = BCG vaccine
90375  Rabies antibody injected = rabies immune globulin | RIG infiltrated | HyperRAB
86580  Tuberculosis skin test = tuberculin skin test | TB skin test | PPD placed | PPD test | mantoux | PPD skin test | PPD planted | PPD applied

# Injections and infusions
family Injection under the skin or into a muscle
  term intramuscular injection | IM injection | subcutaneous injection | injection given IM | given IM | administered IM | administered intramuscularly | given intramuscularly | shot given | subcutaneously administered | injected intramuscularly | IM x 1
  unless vaccine/insulin at home/immunization/self injects
  code 96372  Medicine injected under the skin or into a muscle
family Medicine pushed into a vein
  term IV push | given IV push | intravenous push | IVP given | slow IV push | pushed IV
  code 96374  Medicine pushed into a vein, first
  code 96375  Medicine pushed into a vein, each further medicine  when additional/second medication/each new drug/subsequent
family Infusion into a vein for treatment
  term IV infusion | intravenous infusion | infused over | infusion started | infusion completed | infusion therapy
  unless chemotherapy/hydration/rituximab/infliximab/keytruda
  code 96365  Medicine run into a vein, first hour
  code 96366  Medicine run into a vein, each further hour  when each additional hour/additional hour
family Fluids into a vein for dehydration
  term IV hydration | intravenous hydration | IV fluid bolus | normal saline bolus | NS bolus | fluid bolus | IV fluids given | liter of normal saline | liter NS | rehydrated with IV fluids
  code 96360  Fluids run into a vein for dehydration, first hour
  code 96361  Fluids run into a vein for dehydration, each further hour  when each additional hour/additional hour/2 hours
family Chemotherapy into a vein
  term chemotherapy infusion | chemotherapy administered | chemotherapy given | infusion + rituximab/infliximab/remicade/keytruda/pembrolizumab/nivolumab/paclitaxel/carboplatin/cisplatin/ocrelizumab | cycle of chemotherapy given
  code 96413  Cancer medicine or strong biologic run into a vein, first hour
  code 96415  Cancer medicine or strong biologic run into a vein, each further hour  when each additional hour/additional hour
  code 96409  Cancer medicine pushed into a vein  when IV push
  code 96401  Cancer medicine injected under the skin or into a muscle, not a hormone  when subcutaneous/intramuscular
  code 96402  Hormone against cancer injected under the skin or into a muscle  when leuprolide/lupron/fulvestrant/faslodex/degarelix/eligard
96402  Hormone against cancer injected under the skin or into a muscle = lupron injection | leuprolide injection | faslodex injection | fulvestrant injection | eligard injection | firmagon injection
96523  Implanted port or line flushed = port flush | port flushed | mediport flush | flushed port | portacath flush | PICC flush | line flush | port accessed and flushed
36415  Blood drawn from a vein = venipuncture | blood draw | phlebotomist drew | labs drawn | blood drawn | routine venipuncture | bloodwork drawn
  unless therapeutic
36416  Blood drawn by a prick = capillary blood draw | finger stick blood draw | heel stick | heelstick
36600  Blood drawn from an artery = arterial puncture | arterial stick | ABG drawn | radial artery puncture | radial arterial stick
99195  Blood taken off as a treatment = therapeutic phlebotomy
36430  Blood transfused = transfusion of packed red blood cells | blood transfusion | PRBC transfusion | transfused | units of PRBCs | units of packed red cells | platelet transfusion | FFP transfusion | unit of blood
  unless history of blood transfusion/refuses/declines/transfusion reaction/transfusion threshold
36514  Blood plasma exchanged = plasmapheresis | plasma exchange | PLEX | therapeutic plasma exchange
36680  Needle placed in bone marrow to give fluids = intraosseous line | intraosseous access | IO placed | IO line | intraosseous needle
36620  Line placed in an artery = arterial line | arterial line placement | a-line placed | radial arterial line | art line | arterial catheter placed
family Central line placement
  term central line placement | central venous catheter placement | central line placed | CVC placement | central venous line placement | triple lumen catheter | internal jugular central line | femoral central line | subclavian central line | RIJ central line | IJ CVC | central venous access obtained | central line/central venous catheter/CVL/CVC/triple lumen/cordis + placed/placement/inserted/insertion
  unless removal/removed/tunneled/port/PICC
  code 36556  Central line placed, without a tunnel, age 5 and older
family Central line placement in a small child
  term pediatric central line placement | central line/central venous catheter/CVL + infant/toddler/pediatric/child + placed/placement/inserted/insertion
  age 0-4
  unless removal/tunneled/umbilical
  code 36555  Central line placed, without a tunnel, under age 5
family Line placed through an arm vein
  term PICC placement | PICC line placement | PICC placed | PICC insertion | peripherally inserted central catheter placement | PICC/peripherally inserted central catheter + placed/inserted/placement/insertion
  unless removal/removed
  code 36569  Long line placed through an arm vein without pictures, age 5 and older
  code 36573  Long line placed through an arm vein with pictures, age 5 and older  when ultrasound/fluoroscopy/imaging/fluoroscopic guidance/ultrasound guidance
36558  Tunneled central line placed = tunneled catheter placement | tunneled dialysis catheter placement | permcath placement | tunneled central venous catheter | hickman placement | tunneled line/tunneled catheter/permcath/permacath/hickman + placed/placement/inserted
36561  Port placed under the skin = port placement | mediport placement | port-a-cath placement | portacath insertion | port/mediport/portacath/port-a-cath + placed/insertion/placement/implanted
  unless laparoscopic/trocar/removal
36590  Port taken out = port removal | mediport removal | port-a-cath removal | removal of port
36589  Tunneled line taken out = tunneled catheter removal | permcath removal | hickman removal | removal of tunneled catheter
51100  Bladder emptied with a needle = suprapubic aspiration | suprapubic tap
36510  Line placed in the navel vein of a newborn = umbilical vein catheter | umbilical venous catheter | UVC placed | UVC placement
36660  Line placed in the navel artery of a newborn = umbilical artery catheter | umbilical arterial catheter | UAC placement

# Kidney replacement
90935  Blood-cleaning treatment with one check by the physician = hemodialysis treatment | hemodialysis session | hemodialysis performed | dialysis treatment | dialyzed today | HD today | HD session | underwent hemodialysis | received hemodialysis
90937  Blood-cleaning treatment with repeated checks = hemodialysis + repeated evaluation/repeated assessment
90945  Dialysis through the belly or continuous, one check = CVVH | CVVHD | CVVHDF | CRRT | continuous renal replacement therapy | peritoneal dialysis session | peritoneal dialysis treatment

# Allergy
95004  Allergy prick tests = allergy skin testing | skin prick test | skin prick testing | scratch test | percutaneous allergy testing | allergy prick test
95024  Allergy tests into the skin = intradermal allergy testing | intradermal skin testing
95044  Allergy patch tests = patch testing | patch test | TRUE test
95076  Food or drug taken under watch for allergy = oral food challenge | food challenge | drug challenge | penicillin challenge | graded oral challenge
family Allergy shots
  term allergy shot | allergy shots | allergy injection | allergen immunotherapy injection | immunotherapy injection | allergy immunotherapy
  code 95115  Allergy shot, one injection
  code 95117  Allergy shots, two injections or more  when two injections/2 injections/multiple/three injections/shots

# COVID-19, its after-effects and vaping-related disease, for every setting.
# U07.1 needs a positive test or the provider's word that it is COVID-19; exposure, screening and history are Z codes.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 22; guidelines I.C.1.g

U07.1  COVID-19 = COVID-19 | COVID | COVID 19 | SARS-CoV-2 infection | COVID-19 infection | coronavirus disease 2019 | COVID-19 positive | SARS-CoV-2 positive | positive COVID test | COVID positive | coronavirus infection | COVID-19 virus infection | tested positive for COVID | COVID infection | positive SARS-CoV-2 PCR | COVID19 | SARS-CoV-2 | positive for COVID-19 | acute COVID-19 | COVID-19 detected
  history Z86.16  History of COVID-19
  unless vaccine/vaccination/vaccinated/exposure/exposed/screening/booster/long/post/swab/test pending/previous/immunization/testing/shot/antibody/antibodies/pandemic/pre-procedure/vaccines/precautions/unvaccinated/screen/start/since/during/before/quarantine/lockdown/restrictions/times/era
U07.1  COVID-19 = COVID-19 pneumonia | COVID pneumonia | pneumonia due to COVID-19 | SARS-CoV-2 pneumonia | coronavirus pneumonia | pneumonia due to SARS-CoV-2
  unless history
U09.9  Condition after COVID-19 (long COVID), unspecified = long COVID | post COVID-19 condition | post-acute sequelae of COVID-19 | PASC | post-COVID syndrome | long-haul COVID | post COVID syndrome | long COVID-19 | post COVID condition | persistent symptoms after COVID | post-COVID-19 syndrome | sequelae of COVID-19 | COVID long hauler | post-acute COVID-19 syndrome | post COVID | post-COVID | long haul COVID | COVID sequelae
  chronic
U07.0  Vaping-related disorder = vaping related lung injury | EVALI | e-cigarette or vaping associated lung injury | vaping-associated lung injury | vaping-related disorder | vaping induced lung injury | vaping lung disease | vaping lung injury | vaping associated pneumonitis
Z28.310  Not vaccinated against COVID-19 = unvaccinated for COVID-19 | not vaccinated against COVID-19 | COVID unvaccinated | unvaccinated for COVID | has not received COVID vaccine | not received COVID-19 vaccine | declines COVID vaccine | not vaccinated for COVID | unvaccinated against COVID
  kind status
Z28.311  Partly vaccinated against COVID-19 = partially vaccinated for COVID-19 | partially vaccinated against COVID-19 | incomplete COVID vaccination
  kind status
Z11.52  Screening for COVID-19 = COVID-19 screening | screening for COVID-19 | COVID screening test | preprocedure COVID test | asymptomatic COVID testing | COVID-19 test for travel | screening for COVID | screening COVID test
  kind encounter
Z20.822  Contact with or exposure to COVID-19 = exposure to COVID-19 | COVID exposure | exposed to COVID | contact with COVID-19 | close contact with COVID | COVID-19 exposure | exposed to COVID-19 | close contact of COVID case | COVID contact | exposure to SARS-CoV-2 | exposure to COVID | suspected COVID-19 exposure
  kind encounter

# Medicines given in offices, infusion rooms, emergency departments and clinics.
# A medicine in a list of what the patient takes at home is no service: a word for giving it must stand near.
system HCPCS
source HCPCS Level II, CMS public release October 2025, checked against Addendum B 2026
kind supply


# Pain, inflammation, steroids
J1885  Ketorolac by needle, per 15 mg = ketorolac/toradol + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1741  Ibuprofen into a vein, 100 mg = caldolor/intravenous ibuprofen + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3301  Triamcinolone (Kenalog) by needle, per 10 mg = kenalog/triamcinolone/triamcinolone acetonide + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3304  Triamcinolone, long-acting (Zilretta), 1 mg = zilretta + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1010  Methylprednisolone acetate (Depo-Medrol), 1 mg = depo-medrol/depomedrol/depo medrol/methylprednisolone acetate + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2919  Methylprednisolone sodium succinate (Solu-Medrol), 5 mg = solu-medrol/solumedrol/solu medrol/methylprednisolone sodium succinate/IV methylprednisolone + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1100  Dexamethasone by needle, 1 mg = dexamethasone/decadron + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects/PO/oral/orally/by mouth
J0702  Betamethasone (Celestone), 3 mg of each salt = celestone/betamethasone + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1720  Hydrocortisone (Solu-Cortef), up to 100 mg = solu-cortef/solucortef/hydrocortisone sodium succinate/stress dose hydrocortisone + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2270  Morphine, up to 10 mg = morphine/morphine sulfate + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1171  Hydromorphone, 0.1 mg = hydromorphone/dilaudid + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3010  Fentanyl, 0.1 mg = fentanyl + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2175  Meperidine, per 100 mg = meperidine/demerol + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2300  Nalbuphine, per 10 mg = nalbuphine/nubain + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2312  Naloxone, 0.01 mg = naloxone/narcan + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2360  Orphenadrine, up to 60 mg = orphenadrine/norflex + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2800  Methocarbamol, up to 10 ml = IV methocarbamol/methocarbamol injection + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3030  Sumatriptan, 6 mg = sumatriptan injection/imitrex injection/subcutaneous sumatriptan + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1110  Dihydroergotamine, per 1 mg = dihydroergotamine/DHE + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3032  Eptinezumab (Vyepti), 1 mg = vyepti/eptinezumab + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects

# Nausea, allergy, stomach
J2405  Ondansetron by needle, per 1 mg = ondansetron/zofran + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2550  Promethazine by needle, up to 50 mg = promethazine/phenergan + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2765  Metoclopramide by needle, up to 10 mg = metoclopramide/reglan + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0780  Prochlorperazine by needle, up to 10 mg = prochlorperazine/compazine + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1200  Diphenhydramine by needle, up to 50 mg = diphenhydramine/benadryl + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3410  Hydroxyzine by needle, up to 25 mg = hydroxyzine injection/vistaril injection + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0165  Epinephrine, 0.1 mg = epinephrine/epipen/adrenaline + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1626  Granisetron, 100 mcg = granisetron + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2469  Palonosetron, 25 mcg = palonosetron/aloxi + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1453  Fosaprepitant, 1 mg = fosaprepitant/emend + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1790  Droperidol, up to 5 mg = droperidol + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0500  Dicyclomine by needle, up to 20 mg = dicyclomine injection/bentyl injection + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects

# Mind and nerves
J1630  Haloperidol, up to 5 mg = haloperidol/haldol + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1631  Haloperidol decanoate, per 50 mg = haloperidol decanoate/haldol decanoate + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2060  Lorazepam, 2 mg = lorazepam/ativan + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2250  Midazolam, per 1 mg = midazolam/versed + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3360  Diazepam, up to 5 mg = diazepam/valium + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3486  Ziprasidone, 10 mg = ziprasidone/geodon + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3230  Chlorpromazine by needle, up to 50 mg = chlorpromazine/thorazine + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2426  Paliperidone, long-acting (Invega Sustenna), 1 mg = invega sustenna/paliperidone palmitate + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2794  Risperidone, long-acting (Risperdal Consta), 0.5 mg = risperdal consta + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0401  Aripiprazole, long-acting (Abilify Maintena), 1 mg = abilify maintena + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2315  Naltrexone, long-acting (Vivitrol), 1 mg = vivitrol/depot naltrexone/naltrexone injection + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2680  Fluphenazine decanoate, up to 25 mg = fluphenazine decanoate/prolixin decanoate + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1953  Levetiracetam into a vein, 10 mg = levetiracetam/keppra + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1165  Phenytoin, per 50 mg = phenytoin/dilantin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2560  Phenobarbital, up to 120 mg = phenobarbital + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
Q2009  Fosphenytoin, 50 mg = fosphenytoin/cerebyx + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0585  Botulinum toxin A (Botox), 1 unit = botox/onabotulinumtoxinA/onabotulinum toxin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2323  Natalizumab (Tysabri), 1 mg = tysabri/natalizumab + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2350  Ocrelizumab (Ocrevus), 1 mg = ocrevus/ocrelizumab + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3411  Thiamine by needle, 100 mg = thiamine + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects

# Antibiotics
J0696  Ceftriaxone (Rocephin), per 250 mg = ceftriaxone/rocephin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0690  Cefazolin, 500 mg = cefazolin/ancef/kefzol + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0692  Cefepime, 500 mg = cefepime/maxipime + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0694  Cefoxitin, 1 g = cefoxitin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0561  Penicillin G benzathine (Bicillin L-A), 100,000 units = bicillin/benzathine penicillin/penicillin G benzathine + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0456  Azithromycin into a vein, 500 mg = IV azithromycin/azithromycin IV + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1335  Ertapenem, 500 mg = ertapenem/invanz + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2185  Meropenem, 100 mg = meropenem + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2543  Piperacillin and tazobactam, 1.125 g = piperacillin-tazobactam/zosyn/pip-tazo + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3373  Vancomycin, 10 mg = vancomycin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1580  Gentamicin, up to 80 mg = gentamicin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3260  Tobramycin, up to 80 mg = tobramycin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1956  Levofloxacin into a vein, 250 mg = IV levofloxacin/levofloxacin IV + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0744  Ciprofloxacin into a vein, 200 mg = IV ciprofloxacin/ciprofloxacin IV + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0295  Ampicillin and sulbactam, per 1.5 g = unasyn/ampicillin-sulbactam + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0290  Ampicillin, 500 mg = ampicillin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0878  Daptomycin, 1 mg = daptomycin/cubicin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0875  Dalbavancin (Dalvance), 5 mg = dalbavancin/dalvance + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2248  Micafungin, 1 mg = micafungin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1450  Fluconazole into a vein, 200 mg = IV fluconazole + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects

# Heart, blood, clotting
J1938  Furosemide by needle, 1 mg = IV furosemide/IV lasix/furosemide IV/lasix IV/furosemide 40 mg IV + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1160  Digoxin by needle, up to 0.5 mg = IV digoxin/digoxin IV + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0153  Adenosine, 1 mg = adenosine + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0282  Amiodarone, 30 mg = IV amiodarone/amiodarone bolus/amiodarone drip/amiodarone IV + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2785  Regadenoson (Lexiscan), 0.1 mg = regadenoson/lexiscan + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1250  Dobutamine, per 250 mg = dobutamine + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1265  Dopamine, 40 mg = dopamine + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1650  Enoxaparin (Lovenox), 10 mg = enoxaparin/lovenox + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1644  Heparin, per 1,000 units = heparin bolus/heparin drip/heparin injection/subcutaneous heparin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1642  Heparin flush, per 10 units = heparin flush/heparin lock flush + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1652  Fondaparinux, 0.5 mg = fondaparinux/arixtra + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2997  Alteplase, 1 mg = alteplase/activase/cathflo/tPA + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3101  Tenecteplase, 1 mg = tenecteplase/TNKase + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3430  Vitamin K by needle, per 1 mg = vitamin K/phytonadione + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1756  Iron sucrose (Venofer), 1 mg = venofer/iron sucrose + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1439  Iron carboxymaltose (Injectafer), 1 mg = injectafer/ferric carboxymaltose + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2916  Iron gluconate (Ferrlecit), 12.5 mg = ferrlecit/sodium ferric gluconate + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1750  Iron dextran, 50 mg = iron dextran/INFeD + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
Q0138  Ferumoxytol (Feraheme), 1 mg, not for dialysis = feraheme/ferumoxytol + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0885  Epoetin (Procrit), 1,000 units, not for dialysis = procrit/epoetin/epogen/epoetin alfa + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0881  Darbepoetin (Aranesp), 1 mcg, not for dialysis = aranesp/darbepoetin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1442  Filgrastim (Neupogen), 1 mcg = filgrastim/neupogen + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2506  Pegfilgrastim (Neulasta), 0.5 mg = pegfilgrastim/neulasta + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3420  Vitamin B12 by needle, up to 1,000 mcg = vitamin B12/B12/cyanocobalamin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2802  Romiplostim (Nplate), 1 mcg = nplate/romiplostim + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
P9047  Albumin 25 percent, 50 ml = albumin 25%/25% albumin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
P9045  Albumin 5 percent, 250 ml = albumin 5%/5% albumin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects

# Hormones and bones
J1071  Testosterone cypionate, 1 mg = testosterone cypionate/depo-testosterone/depo testosterone + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3121  Testosterone enanthate, 1 mg = testosterone enanthate + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1050  Medroxyprogesterone (Depo-Provera), 1 mg = depo-provera/depo provera/depoprovera/medroxyprogesterone/DMPA + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1380  Estradiol valerate, up to 10 mg = estradiol valerate + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9217  Leuprolide depot (Lupron, Eligard), 7.5 mg = lupron/eligard/leuprolide + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9155  Degarelix (Firmagon), 1 mg = firmagon/degarelix + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9202  Goserelin implant (Zoladex), 3.6 mg = zoladex/goserelin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9395  Fulvestrant (Faslodex), 25 mg = faslodex/fulvestrant + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0897  Denosumab (Prolia, Xgeva), 1 mg = prolia/xgeva/denosumab + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3489  Zoledronic acid (Reclast, Zometa), 1 mg = reclast/zometa/zoledronic acid/zoledronate + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3111  Romosozumab (Evenity), 1 mg = evenity/romosozumab + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2430  Pamidronate, per 30 mg = pamidronate/aredia + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1610  Glucagon, per 1 mg = glucagon + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1815  Insulin by needle, per 5 units = insulin given/insulin administered/units of insulin given + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2354  Octreotide, 25 mcg = octreotide drip/octreotide bolus/subcutaneous octreotide + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2353  Octreotide depot (Sandostatin LAR), 1 mg = sandostatin LAR/octreotide depot + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2790  Rh immune globulin, full dose = rhogam/rho D immune globulin/rh immune globulin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2210  Methylergonovine, up to 0.2 mg = methergine/methylergonovine + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2590  Oxytocin, up to 10 units = oxytocin/pitocin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3105  Terbutaline, up to 1 mg = terbutaline + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3475  Magnesium sulfate, per 500 mg = magnesium sulfate/IV magnesium + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3480  Potassium chloride into a vein, per 2 mEq = IV potassium chloride/potassium chloride IV/KCl rider + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0612  Calcium gluconate, 10 mg = calcium gluconate + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects

# Biologics
J1745  Infliximab (Remicade), 10 mg = infliximab/remicade + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0129  Abatacept (Orencia), 10 mg = orencia/abatacept + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3262  Tocilizumab (Actemra), 1 mg = actemra/tocilizumab + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3380  Vedolizumab (Entyvio), 1 mg = entyvio/vedolizumab + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J3357  Ustekinumab under the skin (Stelara), 1 mg = stelara/ustekinumab + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2357  Omalizumab (Xolair), 5 mg = xolair/omalizumab + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2182  Mepolizumab (Nucala), 1 mg = nucala/mepolizumab + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0517  Benralizumab (Fasenra), 1 mg = fasenra/benralizumab + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J0490  Belimumab (Benlysta), 10 mg = benlysta/belimumab + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2507  Pegloticase (Krystexxa), 1 mg = krystexxa/pegloticase + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1569  Immune globulin (Gammagard), 500 mg = gammagard + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1459  Immune globulin (Privigen), 500 mg = privigen + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J1561  Immune globulin (Gamunex-C), 500 mg = gamunex + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects

# Eye and joint
J0178  Aflibercept (Eylea), 1 mg = eylea/aflibercept + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2778  Ranibizumab (Lucentis), 0.1 mg = lucentis/ranibizumab + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J2777  Faricimab (Vabysmo), 0.1 mg = vabysmo/faricimab + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J7325  Hyaluronan (Synvisc), 1 mg = synvisc/synvisc-one + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J7323  Hyaluronan (Euflexxa), per dose = euflexxa + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J7324  Hyaluronan (Orthovisc), per dose = orthovisc + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J7327  Hyaluronan (Monovisc), per dose = monovisc + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J7318  Hyaluronan (Durolane), 1 mg = durolane + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J7326  Hyaluronan (Gel-One), per dose = gel-one + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J7321  Hyaluronan (Hyalgan, Supartz), per dose = hyalgan/supartz + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects

# Local numbing
J2003  Lidocaine, 1 mg = lidocaine injected/lidocaine infiltrated + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects

# Cancer medicines
J9035  Bevacizumab (Avastin), 10 mg = bevacizumab/avastin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9045  Carboplatin, 50 mg = carboplatin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9060  Cisplatin, 10 mg = cisplatin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9263  Oxaliplatin, 0.5 mg = oxaliplatin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9171  Docetaxel, 1 mg = docetaxel/taxotere + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9267  Paclitaxel, 1 mg = paclitaxel/taxol + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9264  Paclitaxel bound to albumin (Abraxane), 1 mg = abraxane/nab-paclitaxel + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9201  Gemcitabine, 200 mg = gemcitabine/gemzar + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9190  Fluorouracil, 500 mg = fluorouracil/5-FU + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9206  Irinotecan, 20 mg = irinotecan + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9000  Doxorubicin, 10 mg = doxorubicin/adriamycin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9040  Bleomycin, 15 units = bleomycin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9041  Bortezomib (Velcade), 0.1 mg = bortezomib/velcade + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9047  Carfilzomib (Kyprolis), 1 mg = carfilzomib/kyprolis + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9145  Daratumumab (Darzalex), 10 mg = darzalex/daratumumab + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9144  Daratumumab under the skin (Darzalex Faspro), 10 mg = darzalex faspro + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9055  Cetuximab (Erbitux), 10 mg = cetuximab/erbitux + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9181  Etoposide, 10 mg = etoposide + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9271  Pembrolizumab (Keytruda), 1 mg = pembrolizumab/keytruda + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9299  Nivolumab (Opdivo), 1 mg = nivolumab/opdivo + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9228  Ipilimumab (Yervoy), 1 mg = ipilimumab/yervoy + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9173  Durvalumab (Imfinzi), 10 mg = durvalumab/imfinzi + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9022  Atezolizumab (Tecentriq), 10 mg = atezolizumab/tecentriq + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9305  Pemetrexed, 10 mg = pemetrexed/alimta + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9306  Pertuzumab (Perjeta), 1 mg = pertuzumab/perjeta + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9312  Rituximab (Rituxan), 10 mg = rituximab/rituxan + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9355  Trastuzumab (Herceptin), 10 mg = trastuzumab/herceptin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9354  Trastuzumab emtansine (Kadcyla), 1 mg = kadcyla/ado-trastuzumab + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9370  Vincristine, 1 mg = vincristine + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9360  Vinblastine, 1 mg = vinblastine + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9025  Azacitidine, 1 mg = azacitidine/vidaza + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9260  Methotrexate by needle, 50 mg = methotrexate + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9280  Mitomycin, 5 mg = mitomycin + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9042  Brentuximab (Adcetris), 1 mg = brentuximab/adcetris + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J9075  Cyclophosphamide, 5 mg = cyclophosphamide/cytoxan + given/administered/injected/injection/IM/intramuscular/IV/infused/infusion/shot/intramuscularly/subcutaneously/bolus
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects

# Fluids
J7030  Salt water into a vein, 1,000 ml = 1 liter normal saline/1000 ml normal saline/liter of normal saline/1L NS/1 L NS/1L normal saline/liter NS + given/administered/bolus/infused/IV/received
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J7040  Salt water into a vein, 500 ml = 500 ml normal saline/500 cc normal saline/500 mL NS/500 cc NS + given/administered/bolus/infused/IV/received
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J7050  Salt water into a vein, 250 ml = 250 ml normal saline/250 cc normal saline + given/administered/bolus/infused/IV/received
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J7120  Ringer's lactate into a vein, up to 1,000 ml = lactated ringers/ringer's lactate/lactated ringer's + given/administered/bolus/infused/IV/received
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J7060  Sugar water 5 percent into a vein, 500 ml = D5W/5% dextrose in water + given/administered/bolus/infused/IV/received
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects

# Breathing
J7613  Albuterol for a nebulizer, unit dose, 1 mg = albuterol nebulizer/albuterol neb/nebulized albuterol + given/administered/treatment/treatments/x1/x2/x3/in office/in clinic
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J7620  Albuterol and ipratropium for a nebulizer, unit dose = duoneb/albuterol ipratropium/ipratropium-albuterol + given/administered/treatment/treatments/x1/x2/x3/in office/in clinic
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J7644  Ipratropium for a nebulizer, unit dose, per mg = ipratropium neb/nebulized ipratropium/atrovent neb + given/administered/treatment/treatments/x1/x2/x3/in office/in clinic
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects
J7626  Budesonide for a nebulizer, unit dose, up to 0.5 mg = pulmicort neb/budesonide nebulizer/nebulized budesonide + given/administered/treatment/treatments/x1/x2/x3/in office/in clinic
  unless home medication/prescribed/prescription/allergic/allergy/refill/declined/self-injects

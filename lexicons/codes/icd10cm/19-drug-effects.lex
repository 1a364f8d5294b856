# Poisoning, adverse effects and underdosing of medicines and drugs, by class.
# For emergency departments, wards, poison control, offices. Poisoning is accidental unless the note says otherwise
# (guideline I.C.19.e.5.b: undetermined only when the provider says that it cannot be determined).
# An adverse effect follows the code of its nature; a drug name alone never fires.
system ICD-10-CM
source ICD-10-CM tabular list and Table of Drugs and Chemicals FY2027, T36-T50; guideline I.C.19.e
kind injury

family Overdose, drug not named
  term overdose | drug overdose | overdosed | medication overdose | drug poisoning | medication poisoning | polydrug overdose | overdose of medication | drug ingestion | pill overdose | polysubstance overdose | mixed overdose | multiple drug overdose | polypharmacy overdose | drug toxicity
  unless alcohol overdose
  code T50.90{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by a drug not named, {intent}, {encounter}  needs substance
  code T50.91{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by several drugs not named, {intent}, {encounter}  when polysubstance/multiple/mixed/polydrug/multiple drugs/polypharmacy
  code T50.905{encounter}  Adverse effect of a drug not named, {encounter}  when adverse effect/adverse-effect
family Adverse effect of drug, not named
  term adverse drug reaction | adverse drug effect | drug reaction | medication side effect | adverse effect of medication | medication reaction | drug side effect | adverse reaction to medication | medication adverse effect | adverse effect of drug | drug side effects | medication side effects | drug hypersensitivity reaction | medicine reaction
  unless no known/denies
  code T50.905{encounter}  Adverse effect of a drug not named, {encounter}  needs substance
family Underdosing, drug not named
  term medication underdosing | underdosing of medication | out of her medications | out of his medications | has not been taking medications | ran out of meds
  code T50.906{encounter}  Underdosing of a drug not named, {encounter}  needs substance
family Poisoning by heroin
  term overdose/poisoning/overdosed/intoxication + heroin | heroin overdose
  code T40.1X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by heroin, {intent}, {encounter}
family Poisoning by LSD
  term overdose/poisoning/ingestion/intoxication + LSD/lysergide
  code T40.8X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by LSD, {intent}, {encounter}
family Digoxin toxicity
  term digoxin toxicity | digitalis toxicity | digoxin intoxication | digitalis intoxication
  code T46.0X5{encounter}  Adverse effect of digoxin and other cardiac glycosides, {encounter}
  code T46.0X{intent: accidental=1 self-harm=2}{encounter}  Poisoning by digoxin and other cardiac glycosides, {intent}, {encounter}
family Lithium toxicity
  term lithium toxicity | lithium intoxication
  code T43.595{encounter}  Adverse effect of other antipsychotics (lithium), {encounter}
  code T43.59{intent: accidental=1 self-harm=2}{encounter}  Poisoning by other antipsychotics (lithium), {intent}, {encounter}
family Warfarin effect beyond what was intended
  term supratherapeutic INR on warfarin | warfarin coagulopathy | coumadin coagulopathy | elevated INR due to warfarin | supratherapeutic INR due to warfarin | warfarin toxicity | coumadin toxicity | elevated INR due to coumadin | bleeding on coumadin | warfarin related bleeding
  code T45.515{encounter}  Adverse effect of anticoagulants, {encounter}
  code T45.51{intent: accidental=1 self-harm=2}{encounter}  Poisoning by anticoagulants, {intent}, {encounter}

# By drug class: overdose, adverse effect, underdosing.
family Poisoning by penicillins
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + penicillin/amoxicillin/ampicillin/augmentin/amoxicillin clavulanate/piperacillin/zosyn/nafcillin
  unless adverse effect/side effect
  code T36.0X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by penicillins, {intent}, {encounter}
family Adverse effect of penicillins
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + penicillin/amoxicillin/ampicillin/augmentin/amoxicillin clavulanate/piperacillin/zosyn/nafcillin | penicillin induced/amoxicillin induced/ampicillin induced/augmentin induced/amoxicillin clavulanate induced/piperacillin induced/zosyn induced/nafcillin induced
  unless overdose
  code T36.0X5{encounter}  Adverse effect of penicillins, {encounter}
family Underdosing of penicillins
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + penicillin/amoxicillin/ampicillin/augmentin/amoxicillin clavulanate/piperacillin/zosyn/nafcillin
  code T36.0X6{encounter}  Underdosing of penicillins, {encounter}
family Poisoning by cephalosporins and other beta-lactams
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + cephalosporin/cephalexin/keflex/ceftriaxone/cefazolin/cefepime/cefuroxime/cefdinir/meropenem
  unless adverse effect/side effect
  code T36.1X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by cephalosporins and other beta-lactams, {intent}, {encounter}
family Adverse effect of cephalosporins and other beta-lactams
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + cephalosporin/cephalexin/keflex/ceftriaxone/cefazolin/cefepime/cefuroxime/cefdinir/meropenem | cephalosporin induced/cephalexin induced/keflex induced/ceftriaxone induced/cefazolin induced/cefepime induced/cefuroxime induced/cefdinir induced/meropenem induced
  unless overdose
  code T36.1X5{encounter}  Adverse effect of cephalosporins and other beta-lactams, {encounter}
family Underdosing of cephalosporins and other beta-lactams
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + cephalosporin/cephalexin/keflex/ceftriaxone/cefazolin/cefepime/cefuroxime/cefdinir/meropenem
  code T36.1X6{encounter}  Underdosing of cephalosporins and other beta-lactams, {encounter}
family Poisoning by macrolides
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + azithromycin/erythromycin/clarithromycin/macrolide/zithromax
  unless adverse effect/side effect
  code T36.3X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by macrolides, {intent}, {encounter}
family Adverse effect of macrolides
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + azithromycin/erythromycin/clarithromycin/macrolide/zithromax | azithromycin induced/erythromycin induced/clarithromycin induced/macrolide induced/zithromax induced
  unless overdose
  code T36.3X5{encounter}  Adverse effect of macrolides, {encounter}
family Underdosing of macrolides
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + azithromycin/erythromycin/clarithromycin/macrolide/zithromax
  code T36.3X6{encounter}  Underdosing of macrolides, {encounter}
family Poisoning by tetracyclines
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + doxycycline/tetracycline/minocycline
  unless adverse effect/side effect
  code T36.4X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by tetracyclines, {intent}, {encounter}
family Adverse effect of tetracyclines
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + doxycycline/tetracycline/minocycline | doxycycline induced/tetracycline induced/minocycline induced
  unless overdose
  code T36.4X5{encounter}  Adverse effect of tetracyclines, {encounter}
family Underdosing of tetracyclines
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + doxycycline/tetracycline/minocycline
  code T36.4X6{encounter}  Underdosing of tetracyclines, {encounter}
family Poisoning by aminoglycosides
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + gentamicin/tobramycin/amikacin/aminoglycoside
  unless adverse effect/side effect
  code T36.5X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by aminoglycosides, {intent}, {encounter}
family Adverse effect of aminoglycosides
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + gentamicin/tobramycin/amikacin/aminoglycoside | gentamicin induced/tobramycin induced/amikacin induced/aminoglycoside induced
  unless overdose
  code T36.5X5{encounter}  Adverse effect of aminoglycosides, {encounter}
family Underdosing of aminoglycosides
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + gentamicin/tobramycin/amikacin/aminoglycoside
  code T36.5X6{encounter}  Underdosing of aminoglycosides, {encounter}
family Poisoning by rifampicins
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + rifampin/rifampicin
  unless adverse effect/side effect
  code T36.6X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by rifampicins, {intent}, {encounter}
family Adverse effect of rifampicins
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + rifampin/rifampicin | rifampin induced/rifampicin induced
  unless overdose
  code T36.6X5{encounter}  Adverse effect of rifampicins, {encounter}
family Underdosing of rifampicins
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + rifampin/rifampicin
  code T36.6X6{encounter}  Underdosing of rifampicins, {encounter}
family Poisoning by systemic antifungal antibiotics
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + amphotericin
  unless adverse effect/side effect
  code T36.7X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by systemic antifungal antibiotics, {intent}, {encounter}
family Adverse effect of systemic antifungal antibiotics
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + amphotericin | amphotericin induced
  unless overdose
  code T36.7X5{encounter}  Adverse effect of systemic antifungal antibiotics, {encounter}
family Underdosing of systemic antifungal antibiotics
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + amphotericin
  code T36.7X6{encounter}  Underdosing of systemic antifungal antibiotics, {encounter}
family Poisoning by fluoroquinolones
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + ciprofloxacin/levofloxacin/moxifloxacin/fluoroquinolone/cipro/levaquin
  unless adverse effect/side effect
  code T36.AX{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by fluoroquinolones, {intent}, {encounter}
family Adverse effect of fluoroquinolones
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + ciprofloxacin/levofloxacin/moxifloxacin/fluoroquinolone/cipro/levaquin | ciprofloxacin induced/levofloxacin induced/moxifloxacin induced/fluoroquinolone induced/cipro induced/levaquin induced
  unless overdose
  code T36.AX5{encounter}  Adverse effect of fluoroquinolones, {encounter}
family Underdosing of fluoroquinolones
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + ciprofloxacin/levofloxacin/moxifloxacin/fluoroquinolone/cipro/levaquin
  code T36.AX6{encounter}  Underdosing of fluoroquinolones, {encounter}
family Poisoning by other systemic antibiotics
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + vancomycin/clindamycin/linezolid/daptomycin/nitrofurantoin/macrobid
  unless adverse effect/side effect
  code T36.8X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by other systemic antibiotics, {intent}, {encounter}
family Adverse effect of other systemic antibiotics
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + vancomycin/clindamycin/linezolid/daptomycin/nitrofurantoin/macrobid | vancomycin induced/clindamycin induced/linezolid induced/daptomycin induced/nitrofurantoin induced/macrobid induced
  unless overdose
  code T36.8X5{encounter}  Adverse effect of other systemic antibiotics, {encounter}
family Underdosing of other systemic antibiotics
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + vancomycin/clindamycin/linezolid/daptomycin/nitrofurantoin/macrobid
  code T36.8X6{encounter}  Underdosing of other systemic antibiotics, {encounter}
family Poisoning by systemic antibiotic, not named
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + antibiotic/antibiotics
  unless adverse effect/side effect
  code T36.9{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by systemic antibiotic, not named, {intent}, {encounter}
family Adverse effect of systemic antibiotic, not named
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + antibiotic/antibiotics | antibiotic induced/antibiotics induced
  unless overdose
  code T36.95{encounter}  Adverse effect of systemic antibiotic, not named, {encounter}
family Underdosing of systemic antibiotic, not named
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + antibiotic/antibiotics
  code T36.96{encounter}  Underdosing of systemic antibiotic, not named, {encounter}
family Poisoning by sulfonamides
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + bactrim/sulfa/trimethoprim sulfamethoxazole/TMP-SMX/sulfamethoxazole/sulfonamide
  unless adverse effect/side effect
  code T37.0X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by sulfonamides, {intent}, {encounter}
family Adverse effect of sulfonamides
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + bactrim/sulfa/trimethoprim sulfamethoxazole/TMP-SMX/sulfamethoxazole/sulfonamide | bactrim induced/sulfa induced/trimethoprim sulfamethoxazole induced/TMP-SMX induced/sulfamethoxazole induced/sulfonamide induced
  unless overdose
  code T37.0X5{encounter}  Adverse effect of sulfonamides, {encounter}
family Underdosing of sulfonamides
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + bactrim/sulfa/trimethoprim sulfamethoxazole/TMP-SMX/sulfamethoxazole/sulfonamide
  code T37.0X6{encounter}  Underdosing of sulfonamides, {encounter}
family Poisoning by antimycobacterial drugs
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + isoniazid/INH/ethambutol/pyrazinamide/dapsone
  unless adverse effect/side effect
  code T37.1X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by antimycobacterial drugs, {intent}, {encounter}
family Adverse effect of antimycobacterial drugs
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + isoniazid/INH/ethambutol/pyrazinamide/dapsone | isoniazid induced/INH induced/ethambutol induced/pyrazinamide induced/dapsone induced
  unless overdose
  code T37.1X5{encounter}  Adverse effect of antimycobacterial drugs, {encounter}
family Underdosing of antimycobacterial drugs
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + isoniazid/INH/ethambutol/pyrazinamide/dapsone
  code T37.1X6{encounter}  Underdosing of antimycobacterial drugs, {encounter}
family Poisoning by antimalarials
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + hydroxychloroquine/chloroquine/plaquenil/quinine/mefloquine
  unless adverse effect/side effect
  code T37.2X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by antimalarials, {intent}, {encounter}
family Adverse effect of antimalarials
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + hydroxychloroquine/chloroquine/plaquenil/quinine/mefloquine | hydroxychloroquine induced/chloroquine induced/plaquenil induced/quinine induced/mefloquine induced
  unless overdose
  code T37.2X5{encounter}  Adverse effect of antimalarials, {encounter}
family Underdosing of antimalarials
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + hydroxychloroquine/chloroquine/plaquenil/quinine/mefloquine
  code T37.2X6{encounter}  Underdosing of antimalarials, {encounter}
family Poisoning by other antiprotozoal drugs
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + metronidazole/flagyl
  unless adverse effect/side effect
  code T37.3X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by other antiprotozoal drugs, {intent}, {encounter}
family Adverse effect of other antiprotozoal drugs
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + metronidazole/flagyl | metronidazole induced/flagyl induced
  unless overdose
  code T37.3X5{encounter}  Adverse effect of other antiprotozoal drugs, {encounter}
family Underdosing of other antiprotozoal drugs
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + metronidazole/flagyl
  code T37.3X6{encounter}  Underdosing of other antiprotozoal drugs, {encounter}
family Poisoning by antiviral drugs
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + acyclovir/valacyclovir/ganciclovir/oseltamivir/remdesivir/tenofovir/antiretroviral/antiviral
  unless adverse effect/side effect
  code T37.5X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by antiviral drugs, {intent}, {encounter}
family Adverse effect of antiviral drugs
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + acyclovir/valacyclovir/ganciclovir/oseltamivir/remdesivir/tenofovir/antiretroviral/antiviral | acyclovir induced/valacyclovir induced/ganciclovir induced/oseltamivir induced/remdesivir induced/tenofovir induced/antiretroviral induced/antiviral induced
  unless overdose
  code T37.5X5{encounter}  Adverse effect of antiviral drugs, {encounter}
family Underdosing of antiviral drugs
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + acyclovir/valacyclovir/ganciclovir/oseltamivir/remdesivir/tenofovir/antiretroviral/antiviral
  code T37.5X6{encounter}  Underdosing of antiviral drugs, {encounter}
family Poisoning by other systemic anti-infectives
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + fluconazole/itraconazole/voriconazole/ketoconazole
  unless adverse effect/side effect
  code T37.8X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by other systemic anti-infectives, {intent}, {encounter}
family Adverse effect of other systemic anti-infectives
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + fluconazole/itraconazole/voriconazole/ketoconazole | fluconazole induced/itraconazole induced/voriconazole induced/ketoconazole induced
  unless overdose
  code T37.8X5{encounter}  Adverse effect of other systemic anti-infectives, {encounter}
family Underdosing of other systemic anti-infectives
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + fluconazole/itraconazole/voriconazole/ketoconazole
  code T37.8X6{encounter}  Underdosing of other systemic anti-infectives, {encounter}
family Poisoning by glucocorticoids
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + prednisone/steroid/steroids/dexamethasone/prednisolone/methylprednisolone/corticosteroid/corticosteroids/hydrocortisone/glucocorticoid
  unless adverse effect/side effect
  code T38.0X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by glucocorticoids, {intent}, {encounter}
family Adverse effect of glucocorticoids
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + prednisone/steroid/steroids/dexamethasone/prednisolone/methylprednisolone/corticosteroid/corticosteroids/hydrocortisone/glucocorticoid | prednisone induced/steroid induced/steroids induced/dexamethasone induced/prednisolone induced/methylprednisolone induced/corticosteroid induced/corticosteroids induced/hydrocortisone induced/glucocorticoid induced
  unless overdose
  code T38.0X5{encounter}  Adverse effect of glucocorticoids, {encounter}
family Underdosing of glucocorticoids
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + prednisone/steroid/steroids/dexamethasone/prednisolone/methylprednisolone/corticosteroid/corticosteroids/hydrocortisone/glucocorticoid
  code T38.0X6{encounter}  Underdosing of glucocorticoids, {encounter}
family Poisoning by thyroid hormones
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + levothyroxine/synthroid/thyroxine/thyroid hormone
  unless adverse effect/side effect
  code T38.1X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by thyroid hormones, {intent}, {encounter}
family Adverse effect of thyroid hormones
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + levothyroxine/synthroid/thyroxine/thyroid hormone | levothyroxine induced/synthroid induced/thyroxine induced/thyroid hormone induced
  unless overdose
  code T38.1X5{encounter}  Adverse effect of thyroid hormones, {encounter}
family Underdosing of thyroid hormones
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + levothyroxine/synthroid/thyroxine/thyroid hormone
  code T38.1X6{encounter}  Underdosing of thyroid hormones, {encounter}
family Poisoning by antithyroid drugs
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + methimazole/propylthiouracil/PTU
  unless adverse effect/side effect
  code T38.2X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by antithyroid drugs, {intent}, {encounter}
family Adverse effect of antithyroid drugs
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + methimazole/propylthiouracil/PTU | methimazole induced/propylthiouracil induced/PTU induced
  unless overdose
  code T38.2X5{encounter}  Adverse effect of antithyroid drugs, {encounter}
family Underdosing of antithyroid drugs
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + methimazole/propylthiouracil/PTU
  code T38.2X6{encounter}  Underdosing of antithyroid drugs, {encounter}
family Poisoning by insulin and oral hypoglycemic drugs
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + insulin/metformin/glipizide/glyburide/sulfonylurea/glimepiride/sulfonylureas/oral hypoglycemic/empagliflozin/dapagliflozin/canagliflozin/SGLT2 inhibitor/semaglutide/ozempic/lantus
  unless adverse effect/side effect
  code T38.3X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by insulin and oral hypoglycemic drugs, {intent}, {encounter}
family Adverse effect of insulin and oral hypoglycemic drugs
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + insulin/metformin/glipizide/glyburide/sulfonylurea/glimepiride/sulfonylureas/oral hypoglycemic/empagliflozin/dapagliflozin/canagliflozin/SGLT2 inhibitor/semaglutide/ozempic/lantus | insulin induced/metformin induced/glipizide induced/glyburide induced/sulfonylurea induced/glimepiride induced/sulfonylureas induced/oral hypoglycemic induced/empagliflozin induced/dapagliflozin induced/canagliflozin induced/SGLT2 inhibitor induced/semaglutide induced/ozempic induced/lantus induced
  unless overdose
  code T38.3X5{encounter}  Adverse effect of insulin and oral hypoglycemic drugs, {encounter}
family Underdosing of insulin and oral hypoglycemic drugs
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + insulin/metformin/glipizide/glyburide/sulfonylurea/glimepiride/sulfonylureas/oral hypoglycemic/empagliflozin/dapagliflozin/canagliflozin/SGLT2 inhibitor/semaglutide/ozempic/lantus
  code T38.3X6{encounter}  Underdosing of insulin and oral hypoglycemic drugs, {encounter}
family Poisoning by oral contraceptives
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + oral contraceptive/birth control pill/OCP
  unless adverse effect/side effect
  code T38.4X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by oral contraceptives, {intent}, {encounter}
family Adverse effect of oral contraceptives
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + oral contraceptive/birth control pill/OCP | oral contraceptive induced/birth control pill induced/OCP induced
  unless overdose
  code T38.4X5{encounter}  Adverse effect of oral contraceptives, {encounter}
family Underdosing of oral contraceptives
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + oral contraceptive/birth control pill/OCP
  code T38.4X6{encounter}  Underdosing of oral contraceptives, {encounter}
family Poisoning by other estrogens and progestogens
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + estrogen/estradiol/progesterone/medroxyprogesterone
  unless adverse effect/side effect
  code T38.5X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by other estrogens and progestogens, {intent}, {encounter}
family Adverse effect of other estrogens and progestogens
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + estrogen/estradiol/progesterone/medroxyprogesterone | estrogen induced/estradiol induced/progesterone induced/medroxyprogesterone induced
  unless overdose
  code T38.5X5{encounter}  Adverse effect of other estrogens and progestogens, {encounter}
family Underdosing of other estrogens and progestogens
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + estrogen/estradiol/progesterone/medroxyprogesterone
  code T38.5X6{encounter}  Underdosing of other estrogens and progestogens, {encounter}
family Poisoning by antiestrogens, antiandrogens
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + tamoxifen/anastrozole/letrozole/leuprolide/bicalutamide
  unless adverse effect/side effect
  code T38.6X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by antiestrogens, antiandrogens, {intent}, {encounter}
family Adverse effect of antiestrogens, antiandrogens
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + tamoxifen/anastrozole/letrozole/leuprolide/bicalutamide | tamoxifen induced/anastrozole induced/letrozole induced/leuprolide induced/bicalutamide induced
  unless overdose
  code T38.6X5{encounter}  Adverse effect of antiestrogens, antiandrogens, {encounter}
family Underdosing of antiestrogens, antiandrogens
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + tamoxifen/anastrozole/letrozole/leuprolide/bicalutamide
  code T38.6X6{encounter}  Underdosing of antiestrogens, antiandrogens, {encounter}
family Poisoning by androgens
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + testosterone/anabolic steroid
  unless adverse effect/side effect
  code T38.7X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by androgens, {intent}, {encounter}
family Adverse effect of androgens
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + testosterone/anabolic steroid | testosterone induced/anabolic steroid induced
  unless overdose
  code T38.7X5{encounter}  Adverse effect of androgens, {encounter}
family Underdosing of androgens
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + testosterone/anabolic steroid
  code T38.7X6{encounter}  Underdosing of androgens, {encounter}
family Poisoning by aspirin
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + aspirin/ASA
  unless adverse effect/side effect
  code T39.01{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by aspirin, {intent}, {encounter}
family Adverse effect of aspirin
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + aspirin/ASA | aspirin induced/ASA induced
  unless overdose
  code T39.015{encounter}  Adverse effect of aspirin, {encounter}
family Underdosing of aspirin
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + aspirin/ASA
  code T39.016{encounter}  Underdosing of aspirin, {encounter}
family Poisoning by other salicylates
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + salicylate/salicylates/methyl salicylate
  unless adverse effect/side effect
  code T39.09{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by other salicylates, {intent}, {encounter}
family Adverse effect of other salicylates
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + salicylate/salicylates/methyl salicylate | salicylate induced/salicylates induced/methyl salicylate induced
  unless overdose
  code T39.095{encounter}  Adverse effect of other salicylates, {encounter}
family Underdosing of other salicylates
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + salicylate/salicylates/methyl salicylate
  code T39.096{encounter}  Underdosing of other salicylates, {encounter}
family Poisoning by acetaminophen (4-aminophenol derivatives)
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + acetaminophen/tylenol/APAP/percocet acetaminophen
  unless adverse effect/side effect
  code T39.1X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by acetaminophen (4-aminophenol derivatives), {intent}, {encounter}
family Adverse effect of acetaminophen (4-aminophenol derivatives)
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + acetaminophen/tylenol/APAP/percocet acetaminophen | acetaminophen induced/tylenol induced/APAP induced/percocet acetaminophen induced
  unless overdose
  code T39.1X5{encounter}  Adverse effect of acetaminophen (4-aminophenol derivatives), {encounter}
family Underdosing of acetaminophen (4-aminophenol derivatives)
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + acetaminophen/tylenol/APAP/percocet acetaminophen
  code T39.1X6{encounter}  Underdosing of acetaminophen (4-aminophenol derivatives), {encounter}
family Poisoning by pyrazolone derivatives
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + metamizole/phenylbutazone/dipyrone
  unless adverse effect/side effect
  code T39.2X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by pyrazolone derivatives, {intent}, {encounter}
family Adverse effect of pyrazolone derivatives
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + metamizole/phenylbutazone/dipyrone | metamizole induced/phenylbutazone induced/dipyrone induced
  unless overdose
  code T39.2X5{encounter}  Adverse effect of pyrazolone derivatives, {encounter}
family Underdosing of pyrazolone derivatives
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + metamizole/phenylbutazone/dipyrone
  code T39.2X6{encounter}  Underdosing of pyrazolone derivatives, {encounter}
family Poisoning by propionic acid derivatives
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + ibuprofen/naproxen/advil/motrin/aleve/ketoprofen
  unless adverse effect/side effect
  code T39.31{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by propionic acid derivatives, {intent}, {encounter}
family Adverse effect of propionic acid derivatives
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + ibuprofen/naproxen/advil/motrin/aleve/ketoprofen | ibuprofen induced/naproxen induced/advil induced/motrin induced/aleve induced/ketoprofen induced
  unless overdose
  code T39.315{encounter}  Adverse effect of propionic acid derivatives, {encounter}
family Underdosing of propionic acid derivatives
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + ibuprofen/naproxen/advil/motrin/aleve/ketoprofen
  code T39.316{encounter}  Underdosing of propionic acid derivatives, {encounter}
family Poisoning by other nonsteroidal anti-inflammatory drugs
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + NSAID/NSAIDs/ketorolac/toradol/meloxicam/diclofenac/indomethacin/celecoxib
  unless adverse effect/side effect
  code T39.39{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by other nonsteroidal anti-inflammatory drugs, {intent}, {encounter}
family Adverse effect of other nonsteroidal anti-inflammatory drugs
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + NSAID/NSAIDs/ketorolac/toradol/meloxicam/diclofenac/indomethacin/celecoxib | NSAID induced/NSAIDs induced/ketorolac induced/toradol induced/meloxicam induced/diclofenac induced/indomethacin induced/celecoxib induced
  unless overdose
  code T39.395{encounter}  Adverse effect of other nonsteroidal anti-inflammatory drugs, {encounter}
family Underdosing of other nonsteroidal anti-inflammatory drugs
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + NSAID/NSAIDs/ketorolac/toradol/meloxicam/diclofenac/indomethacin/celecoxib
  code T39.396{encounter}  Underdosing of other nonsteroidal anti-inflammatory drugs, {encounter}
family Poisoning by antirheumatics
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + gold salt/leflunomide antirheumatic
  unless adverse effect/side effect
  code T39.4X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by antirheumatics, {intent}, {encounter}
family Adverse effect of antirheumatics
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + gold salt/leflunomide antirheumatic | gold salt induced/leflunomide antirheumatic induced
  unless overdose
  code T39.4X5{encounter}  Adverse effect of antirheumatics, {encounter}
family Underdosing of antirheumatics
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + gold salt/leflunomide antirheumatic
  code T39.4X6{encounter}  Underdosing of antirheumatics, {encounter}
family Poisoning by other opioids
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + opioid/opiate/oxycodone/morphine/hydrocodone/hydromorphone/percocet/codeine/norco/opioids/opiates/oxycontin/dilaudid/vicodin/buprenorphine/suboxone
  unless adverse effect/side effect
  code T40.2X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by other opioids, {intent}, {encounter}
family Adverse effect of other opioids
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + opioid/opiate/oxycodone/morphine/hydrocodone/hydromorphone/percocet/codeine/norco/opioids/opiates/oxycontin/dilaudid/vicodin/buprenorphine/suboxone | opioid induced/opiate induced/oxycodone induced/morphine induced/hydrocodone induced/hydromorphone induced/percocet induced/codeine induced/norco induced/opioids induced/opiates induced/oxycontin induced/dilaudid induced/vicodin induced/buprenorphine induced/suboxone induced
  unless overdose
  code T40.2X5{encounter}  Adverse effect of other opioids, {encounter}
family Underdosing of other opioids
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + opioid/opiate/oxycodone/morphine/hydrocodone/hydromorphone/percocet/codeine/norco/opioids/opiates/oxycontin/dilaudid/vicodin/buprenorphine/suboxone
  code T40.2X6{encounter}  Underdosing of other opioids, {encounter}
family Poisoning by methadone
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + methadone
  unless adverse effect/side effect
  code T40.3X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by methadone, {intent}, {encounter}
family Adverse effect of methadone
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + methadone | methadone induced
  unless overdose
  code T40.3X5{encounter}  Adverse effect of methadone, {encounter}
family Underdosing of methadone
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + methadone
  code T40.3X6{encounter}  Underdosing of methadone, {encounter}
family Poisoning by fentanyl or fentanyl analogs
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + fentanyl/carfentanil
  unless adverse effect/side effect
  code T40.41{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by fentanyl or fentanyl analogs, {intent}, {encounter}
family Adverse effect of fentanyl or fentanyl analogs
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + fentanyl/carfentanil | fentanyl induced/carfentanil induced
  unless overdose
  code T40.415{encounter}  Adverse effect of fentanyl or fentanyl analogs, {encounter}
family Underdosing of fentanyl or fentanyl analogs
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + fentanyl/carfentanil
  code T40.416{encounter}  Underdosing of fentanyl or fentanyl analogs, {encounter}
family Poisoning by tramadol
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + tramadol/ultram
  unless adverse effect/side effect
  code T40.42{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by tramadol, {intent}, {encounter}
family Adverse effect of tramadol
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + tramadol/ultram | tramadol induced/ultram induced
  unless overdose
  code T40.425{encounter}  Adverse effect of tramadol, {encounter}
family Underdosing of tramadol
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + tramadol/ultram
  code T40.426{encounter}  Underdosing of tramadol, {encounter}
family Poisoning by other synthetic narcotics
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + meperidine/demerol/pentazocine
  unless adverse effect/side effect
  code T40.49{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by other synthetic narcotics, {intent}, {encounter}
family Adverse effect of other synthetic narcotics
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + meperidine/demerol/pentazocine | meperidine induced/demerol induced/pentazocine induced
  unless overdose
  code T40.495{encounter}  Adverse effect of other synthetic narcotics, {encounter}
family Underdosing of other synthetic narcotics
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + meperidine/demerol/pentazocine
  code T40.496{encounter}  Underdosing of other synthetic narcotics, {encounter}
family Poisoning by cocaine
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + cocaine/crack
  unless adverse effect/side effect
  code T40.5X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by cocaine, {intent}, {encounter}
family Adverse effect of cocaine
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + cocaine/crack | cocaine induced/crack induced
  unless overdose
  code T40.5X5{encounter}  Adverse effect of cocaine, {encounter}
family Underdosing of cocaine
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + cocaine/crack
  code T40.5X6{encounter}  Underdosing of cocaine, {encounter}
family Poisoning by narcotics, not named
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + narcotic/narcotics
  unless adverse effect/side effect
  code T40.60{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by narcotics, not named, {intent}, {encounter}
family Adverse effect of narcotics, not named
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + narcotic/narcotics | narcotic induced/narcotics induced
  unless overdose
  code T40.605{encounter}  Adverse effect of narcotics, not named, {encounter}
family Underdosing of narcotics, not named
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + narcotic/narcotics
  code T40.606{encounter}  Underdosing of narcotics, not named, {encounter}
family Poisoning by cannabis
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + cannabis/marijuana/=THC/edible/edibles/delta 8
  unless adverse effect/side effect
  code T40.71{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by cannabis, {intent}, {encounter}
family Adverse effect of cannabis
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + cannabis/marijuana/=THC/edible/edibles/delta 8 | cannabis induced/marijuana induced/THC induced/edible induced/edibles induced/delta 8 induced
  unless overdose
  code T40.715{encounter}  Adverse effect of cannabis, {encounter}
family Underdosing of cannabis
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + cannabis/marijuana/=THC/edible/edibles/delta 8
  code T40.716{encounter}  Underdosing of cannabis, {encounter}
family Poisoning by synthetic cannabinoids
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + synthetic cannabinoid/=K2/spice cannabinoid
  unless adverse effect/side effect
  code T40.72{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by synthetic cannabinoids, {intent}, {encounter}
family Adverse effect of synthetic cannabinoids
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + synthetic cannabinoid/=K2/spice cannabinoid | synthetic cannabinoid induced/K2 induced/spice cannabinoid induced
  unless overdose
  code T40.725{encounter}  Adverse effect of synthetic cannabinoids, {encounter}
family Underdosing of synthetic cannabinoids
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + synthetic cannabinoid/=K2/spice cannabinoid
  code T40.726{encounter}  Underdosing of synthetic cannabinoids, {encounter}
family Poisoning by other psychodysleptics (hallucinogens)
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + ketamine hallucinogen/psilocybin/PCP/phencyclidine/mescaline
  unless adverse effect/side effect
  code T40.99{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by other psychodysleptics (hallucinogens), {intent}, {encounter}
family Adverse effect of other psychodysleptics (hallucinogens)
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + ketamine hallucinogen/psilocybin/PCP/phencyclidine/mescaline | ketamine hallucinogen induced/psilocybin induced/PCP induced/phencyclidine induced/mescaline induced
  unless overdose
  code T40.995{encounter}  Adverse effect of other psychodysleptics (hallucinogens), {encounter}
family Underdosing of other psychodysleptics (hallucinogens)
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + ketamine hallucinogen/psilocybin/PCP/phencyclidine/mescaline
  code T40.996{encounter}  Underdosing of other psychodysleptics (hallucinogens), {encounter}
family Poisoning by intravenous anesthetics
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + propofol/etomidate/ketamine
  unless adverse effect/side effect
  code T41.1X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by intravenous anesthetics, {intent}, {encounter}
family Adverse effect of intravenous anesthetics
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + propofol/etomidate/ketamine | propofol induced/etomidate induced/ketamine induced
  unless overdose
  code T41.1X5{encounter}  Adverse effect of intravenous anesthetics, {encounter}
family Underdosing of intravenous anesthetics
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + propofol/etomidate/ketamine
  code T41.1X6{encounter}  Underdosing of intravenous anesthetics, {encounter}
family Poisoning by local anesthetics
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + lidocaine/bupivacaine/local anesthetic/benzocaine
  unless adverse effect/side effect
  code T41.3X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by local anesthetics, {intent}, {encounter}
family Adverse effect of local anesthetics
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + lidocaine/bupivacaine/local anesthetic/benzocaine | lidocaine induced/bupivacaine induced/local anesthetic induced/benzocaine induced
  unless overdose
  code T41.3X5{encounter}  Adverse effect of local anesthetics, {encounter}
family Underdosing of local anesthetics
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + lidocaine/bupivacaine/local anesthetic/benzocaine
  code T41.3X6{encounter}  Underdosing of local anesthetics, {encounter}
family Poisoning by hydantoin derivatives
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + phenytoin/dilantin/fosphenytoin
  unless adverse effect/side effect
  code T42.0X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by hydantoin derivatives, {intent}, {encounter}
family Adverse effect of hydantoin derivatives
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + phenytoin/dilantin/fosphenytoin | phenytoin induced/dilantin induced/fosphenytoin induced
  unless overdose
  code T42.0X5{encounter}  Adverse effect of hydantoin derivatives, {encounter}
family Underdosing of hydantoin derivatives
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + phenytoin/dilantin/fosphenytoin
  code T42.0X6{encounter}  Underdosing of hydantoin derivatives, {encounter}
family Poisoning by iminostilbenes
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + carbamazepine/tegretol/oxcarbazepine
  unless adverse effect/side effect
  code T42.1X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by iminostilbenes, {intent}, {encounter}
family Adverse effect of iminostilbenes
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + carbamazepine/tegretol/oxcarbazepine | carbamazepine induced/tegretol induced/oxcarbazepine induced
  unless overdose
  code T42.1X5{encounter}  Adverse effect of iminostilbenes, {encounter}
family Underdosing of iminostilbenes
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + carbamazepine/tegretol/oxcarbazepine
  code T42.1X6{encounter}  Underdosing of iminostilbenes, {encounter}
family Poisoning by barbiturates
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + phenobarbital/barbiturate/barbiturates/butalbital
  unless adverse effect/side effect
  code T42.3X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by barbiturates, {intent}, {encounter}
family Adverse effect of barbiturates
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + phenobarbital/barbiturate/barbiturates/butalbital | phenobarbital induced/barbiturate induced/barbiturates induced/butalbital induced
  unless overdose
  code T42.3X5{encounter}  Adverse effect of barbiturates, {encounter}
family Underdosing of barbiturates
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + phenobarbital/barbiturate/barbiturates/butalbital
  code T42.3X6{encounter}  Underdosing of barbiturates, {encounter}
family Poisoning by benzodiazepines
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + benzodiazepine/benzodiazepines/xanax/alprazolam/lorazepam/ativan/diazepam/valium/clonazepam/klonopin/temazepam/midazolam/benzo/benzos
  unless adverse effect/side effect
  code T42.4X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by benzodiazepines, {intent}, {encounter}
family Adverse effect of benzodiazepines
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + benzodiazepine/benzodiazepines/xanax/alprazolam/lorazepam/ativan/diazepam/valium/clonazepam/klonopin/temazepam/midazolam/benzo/benzos | benzodiazepine induced/benzodiazepines induced/xanax induced/alprazolam induced/lorazepam induced/ativan induced/diazepam induced/valium induced/clonazepam induced/klonopin induced/temazepam induced/midazolam induced/benzo induced/benzos induced
  unless overdose
  code T42.4X5{encounter}  Adverse effect of benzodiazepines, {encounter}
family Underdosing of benzodiazepines
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + benzodiazepine/benzodiazepines/xanax/alprazolam/lorazepam/ativan/diazepam/valium/clonazepam/klonopin/temazepam/midazolam/benzo/benzos
  code T42.4X6{encounter}  Underdosing of benzodiazepines, {encounter}
family Poisoning by other antiepileptic and sedative-hypnotic drugs
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + gabapentin/valproate/valproic acid/depakote/levetiracetam/keppra/zolpidem/ambien/lamotrigine/topiramate/pregabalin/lyrica/neurontin
  unless adverse effect/side effect
  code T42.6X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by other antiepileptic and sedative-hypnotic drugs, {intent}, {encounter}
family Adverse effect of other antiepileptic and sedative-hypnotic drugs
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + gabapentin/valproate/valproic acid/depakote/levetiracetam/keppra/zolpidem/ambien/lamotrigine/topiramate/pregabalin/lyrica/neurontin | gabapentin induced/valproate induced/valproic acid induced/depakote induced/levetiracetam induced/keppra induced/zolpidem induced/ambien induced/lamotrigine induced/topiramate induced/pregabalin induced/lyrica induced/neurontin induced
  unless overdose
  code T42.6X5{encounter}  Adverse effect of other antiepileptic and sedative-hypnotic drugs, {encounter}
family Underdosing of other antiepileptic and sedative-hypnotic drugs
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + gabapentin/valproate/valproic acid/depakote/levetiracetam/keppra/zolpidem/ambien/lamotrigine/topiramate/pregabalin/lyrica/neurontin
  code T42.6X6{encounter}  Underdosing of other antiepileptic and sedative-hypnotic drugs, {encounter}
family Poisoning by antiparkinsonism and central muscle-tone depressant drugs
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + levodopa/carbidopa/baclofen/pramipexole/ropinirole/cyclobenzaprine/flexeril/tizanidine
  unless adverse effect/side effect
  code T42.8X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by antiparkinsonism and central muscle-tone depressant drugs, {intent}, {encounter}
family Adverse effect of antiparkinsonism and central muscle-tone depressant drugs
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + levodopa/carbidopa/baclofen/pramipexole/ropinirole/cyclobenzaprine/flexeril/tizanidine | levodopa induced/carbidopa induced/baclofen induced/pramipexole induced/ropinirole induced/cyclobenzaprine induced/flexeril induced/tizanidine induced
  unless overdose
  code T42.8X5{encounter}  Adverse effect of antiparkinsonism and central muscle-tone depressant drugs, {encounter}
family Underdosing of antiparkinsonism and central muscle-tone depressant drugs
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + levodopa/carbidopa/baclofen/pramipexole/ropinirole/cyclobenzaprine/flexeril/tizanidine
  code T42.8X6{encounter}  Underdosing of antiparkinsonism and central muscle-tone depressant drugs, {encounter}
family Poisoning by tricyclic antidepressants
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + amitriptyline/nortriptyline/tricyclic/TCA/doxepin/imipramine
  unless adverse effect/side effect
  code T43.01{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by tricyclic antidepressants, {intent}, {encounter}
family Adverse effect of tricyclic antidepressants
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + amitriptyline/nortriptyline/tricyclic/TCA/doxepin/imipramine | amitriptyline induced/nortriptyline induced/tricyclic induced/TCA induced/doxepin induced/imipramine induced
  unless overdose
  code T43.015{encounter}  Adverse effect of tricyclic antidepressants, {encounter}
family Underdosing of tricyclic antidepressants
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + amitriptyline/nortriptyline/tricyclic/TCA/doxepin/imipramine
  code T43.016{encounter}  Underdosing of tricyclic antidepressants, {encounter}
family Poisoning by tetracyclic antidepressants
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + mirtazapine/remeron
  unless adverse effect/side effect
  code T43.02{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by tetracyclic antidepressants, {intent}, {encounter}
family Adverse effect of tetracyclic antidepressants
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + mirtazapine/remeron | mirtazapine induced/remeron induced
  unless overdose
  code T43.025{encounter}  Adverse effect of tetracyclic antidepressants, {encounter}
family Underdosing of tetracyclic antidepressants
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + mirtazapine/remeron
  code T43.026{encounter}  Underdosing of tetracyclic antidepressants, {encounter}
family Poisoning by monoamine oxidase inhibitors
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + phenelzine/MAOI/selegiline
  unless adverse effect/side effect
  code T43.1X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by monoamine oxidase inhibitors, {intent}, {encounter}
family Adverse effect of monoamine oxidase inhibitors
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + phenelzine/MAOI/selegiline | phenelzine induced/MAOI induced/selegiline induced
  unless overdose
  code T43.1X5{encounter}  Adverse effect of monoamine oxidase inhibitors, {encounter}
family Underdosing of monoamine oxidase inhibitors
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + phenelzine/MAOI/selegiline
  code T43.1X6{encounter}  Underdosing of monoamine oxidase inhibitors, {encounter}
family Poisoning by antidepressants, not named
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + antidepressant/antidepressants
  unless adverse effect/side effect
  code T43.20{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by antidepressants, not named, {intent}, {encounter}
family Adverse effect of antidepressants, not named
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + antidepressant/antidepressants | antidepressant induced/antidepressants induced
  unless overdose
  code T43.205{encounter}  Adverse effect of antidepressants, not named, {encounter}
family Underdosing of antidepressants, not named
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + antidepressant/antidepressants
  code T43.206{encounter}  Underdosing of antidepressants, not named, {encounter}
family Poisoning by serotonin and norepinephrine reuptake inhibitors
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + venlafaxine/duloxetine/SNRI/effexor/cymbalta
  unless adverse effect/side effect
  code T43.21{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by serotonin and norepinephrine reuptake inhibitors, {intent}, {encounter}
family Adverse effect of serotonin and norepinephrine reuptake inhibitors
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + venlafaxine/duloxetine/SNRI/effexor/cymbalta | venlafaxine induced/duloxetine induced/SNRI induced/effexor induced/cymbalta induced
  unless overdose
  code T43.215{encounter}  Adverse effect of serotonin and norepinephrine reuptake inhibitors, {encounter}
family Underdosing of serotonin and norepinephrine reuptake inhibitors
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + venlafaxine/duloxetine/SNRI/effexor/cymbalta
  code T43.216{encounter}  Underdosing of serotonin and norepinephrine reuptake inhibitors, {encounter}
family Poisoning by selective serotonin reuptake inhibitors
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + sertraline/fluoxetine/SSRI/citalopram/escitalopram/paroxetine/zoloft/prozac/lexapro/celexa
  unless adverse effect/side effect
  code T43.22{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by selective serotonin reuptake inhibitors, {intent}, {encounter}
family Adverse effect of selective serotonin reuptake inhibitors
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + sertraline/fluoxetine/SSRI/citalopram/escitalopram/paroxetine/zoloft/prozac/lexapro/celexa | sertraline induced/fluoxetine induced/SSRI induced/citalopram induced/escitalopram induced/paroxetine induced/zoloft induced/prozac induced/lexapro induced/celexa induced
  unless overdose
  code T43.225{encounter}  Adverse effect of selective serotonin reuptake inhibitors, {encounter}
family Underdosing of selective serotonin reuptake inhibitors
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + sertraline/fluoxetine/SSRI/citalopram/escitalopram/paroxetine/zoloft/prozac/lexapro/celexa
  code T43.226{encounter}  Underdosing of selective serotonin reuptake inhibitors, {encounter}
family Poisoning by other antidepressants
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + bupropion/trazodone/wellbutrin
  unless adverse effect/side effect
  code T43.29{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by other antidepressants, {intent}, {encounter}
family Adverse effect of other antidepressants
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + bupropion/trazodone/wellbutrin | bupropion induced/trazodone induced/wellbutrin induced
  unless overdose
  code T43.295{encounter}  Adverse effect of other antidepressants, {encounter}
family Underdosing of other antidepressants
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + bupropion/trazodone/wellbutrin
  code T43.296{encounter}  Underdosing of other antidepressants, {encounter}
family Poisoning by phenothiazine antipsychotics
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + chlorpromazine/prochlorperazine/perphenazine/fluphenazine
  unless adverse effect/side effect
  code T43.3X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by phenothiazine antipsychotics, {intent}, {encounter}
family Adverse effect of phenothiazine antipsychotics
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + chlorpromazine/prochlorperazine/perphenazine/fluphenazine | chlorpromazine induced/prochlorperazine induced/perphenazine induced/fluphenazine induced
  unless overdose
  code T43.3X5{encounter}  Adverse effect of phenothiazine antipsychotics, {encounter}
family Underdosing of phenothiazine antipsychotics
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + chlorpromazine/prochlorperazine/perphenazine/fluphenazine
  code T43.3X6{encounter}  Underdosing of phenothiazine antipsychotics, {encounter}
family Poisoning by butyrophenone neuroleptics
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + haloperidol/haldol/droperidol
  unless adverse effect/side effect
  code T43.4X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by butyrophenone neuroleptics, {intent}, {encounter}
family Adverse effect of butyrophenone neuroleptics
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + haloperidol/haldol/droperidol | haloperidol induced/haldol induced/droperidol induced
  unless overdose
  code T43.4X5{encounter}  Adverse effect of butyrophenone neuroleptics, {encounter}
family Underdosing of butyrophenone neuroleptics
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + haloperidol/haldol/droperidol
  code T43.4X6{encounter}  Underdosing of butyrophenone neuroleptics, {encounter}
family Poisoning by antipsychotics, not named
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + antipsychotic/antipsychotics/neuroleptic/neuroleptics
  unless adverse effect/side effect
  code T43.50{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by antipsychotics, not named, {intent}, {encounter}
family Adverse effect of antipsychotics, not named
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + antipsychotic/antipsychotics/neuroleptic/neuroleptics | antipsychotic induced/antipsychotics induced/neuroleptic induced/neuroleptics induced
  unless overdose
  code T43.505{encounter}  Adverse effect of antipsychotics, not named, {encounter}
family Underdosing of antipsychotics, not named
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + antipsychotic/antipsychotics/neuroleptic/neuroleptics
  code T43.506{encounter}  Underdosing of antipsychotics, not named, {encounter}
family Poisoning by other antipsychotics
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + quetiapine/seroquel/olanzapine/risperidone/aripiprazole/clozapine/ziprasidone/lithium/zyprexa/abilify/risperdal/lurasidone
  unless adverse effect/side effect
  code T43.59{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by other antipsychotics, {intent}, {encounter}
family Adverse effect of other antipsychotics
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + quetiapine/seroquel/olanzapine/risperidone/aripiprazole/clozapine/ziprasidone/lithium/zyprexa/abilify/risperdal/lurasidone | quetiapine induced/seroquel induced/olanzapine induced/risperidone induced/aripiprazole induced/clozapine induced/ziprasidone induced/lithium induced/zyprexa induced/abilify induced/risperdal induced/lurasidone induced
  unless overdose
  code T43.595{encounter}  Adverse effect of other antipsychotics, {encounter}
family Underdosing of other antipsychotics
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + quetiapine/seroquel/olanzapine/risperidone/aripiprazole/clozapine/ziprasidone/lithium/zyprexa/abilify/risperdal/lurasidone
  code T43.596{encounter}  Underdosing of other antipsychotics, {encounter}
family Poisoning by caffeine
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + caffeine
  unless adverse effect/side effect
  code T43.61{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by caffeine, {intent}, {encounter}
family Adverse effect of caffeine
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + caffeine | caffeine induced
  unless overdose
  code T43.615{encounter}  Adverse effect of caffeine, {encounter}
family Underdosing of caffeine
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + caffeine
  code T43.616{encounter}  Underdosing of caffeine, {encounter}
family Poisoning by amphetamines
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + amphetamine/adderall/amphetamines/dextroamphetamine
  unless adverse effect/side effect
  code T43.62{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by amphetamines, {intent}, {encounter}
family Adverse effect of amphetamines
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + amphetamine/adderall/amphetamines/dextroamphetamine | amphetamine induced/adderall induced/amphetamines induced/dextroamphetamine induced
  unless overdose
  code T43.625{encounter}  Adverse effect of amphetamines, {encounter}
family Underdosing of amphetamines
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + amphetamine/adderall/amphetamines/dextroamphetamine
  code T43.626{encounter}  Underdosing of amphetamines, {encounter}
family Poisoning by methylphenidate
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + methylphenidate/ritalin/concerta
  unless adverse effect/side effect
  code T43.63{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by methylphenidate, {intent}, {encounter}
family Adverse effect of methylphenidate
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + methylphenidate/ritalin/concerta | methylphenidate induced/ritalin induced/concerta induced
  unless overdose
  code T43.635{encounter}  Adverse effect of methylphenidate, {encounter}
family Underdosing of methylphenidate
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + methylphenidate/ritalin/concerta
  code T43.636{encounter}  Underdosing of methylphenidate, {encounter}
family Poisoning by methamphetamines
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + methamphetamine/crystal meth/meth
  unless adverse effect/side effect
  code T43.65{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by methamphetamines, {intent}, {encounter}
family Adverse effect of methamphetamines
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + methamphetamine/crystal meth/meth | methamphetamine induced/crystal meth induced/meth induced
  unless overdose
  code T43.655{encounter}  Adverse effect of methamphetamines, {encounter}
family Underdosing of methamphetamines
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + methamphetamine/crystal meth/meth
  code T43.656{encounter}  Underdosing of methamphetamines, {encounter}
family Poisoning by other psychostimulants
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + MDMA/ecstasy/bath salts
  unless adverse effect/side effect
  code T43.69{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by other psychostimulants, {intent}, {encounter}
family Adverse effect of other psychostimulants
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + MDMA/ecstasy/bath salts | MDMA induced/ecstasy induced/bath salts induced
  unless overdose
  code T43.695{encounter}  Adverse effect of other psychostimulants, {encounter}
family Underdosing of other psychostimulants
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + MDMA/ecstasy/bath salts
  code T43.696{encounter}  Underdosing of other psychostimulants, {encounter}
family Poisoning by anticholinesterase agents
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + donepezil/pyridostigmine/physostigmine/neostigmine
  unless adverse effect/side effect
  code T44.0X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by anticholinesterase agents, {intent}, {encounter}
family Adverse effect of anticholinesterase agents
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + donepezil/pyridostigmine/physostigmine/neostigmine | donepezil induced/pyridostigmine induced/physostigmine induced/neostigmine induced
  unless overdose
  code T44.0X5{encounter}  Adverse effect of anticholinesterase agents, {encounter}
family Underdosing of anticholinesterase agents
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + donepezil/pyridostigmine/physostigmine/neostigmine
  code T44.0X6{encounter}  Underdosing of anticholinesterase agents, {encounter}
family Poisoning by anticholinergics and spasmolytics
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + benztropine/oxybutynin/atropine/scopolamine/dicyclomine/hyoscyamine/anticholinergic
  unless adverse effect/side effect
  code T44.3X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by anticholinergics and spasmolytics, {intent}, {encounter}
family Adverse effect of anticholinergics and spasmolytics
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + benztropine/oxybutynin/atropine/scopolamine/dicyclomine/hyoscyamine/anticholinergic | benztropine induced/oxybutynin induced/atropine induced/scopolamine induced/dicyclomine induced/hyoscyamine induced/anticholinergic induced
  unless overdose
  code T44.3X5{encounter}  Adverse effect of anticholinergics and spasmolytics, {encounter}
family Underdosing of anticholinergics and spasmolytics
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + benztropine/oxybutynin/atropine/scopolamine/dicyclomine/hyoscyamine/anticholinergic
  code T44.3X6{encounter}  Underdosing of anticholinergics and spasmolytics, {encounter}
family Poisoning by beta-adrenoreceptor agonists
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + dobutamine/isoproterenol
  unless adverse effect/side effect
  code T44.5X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by beta-adrenoreceptor agonists, {intent}, {encounter}
family Adverse effect of beta-adrenoreceptor agonists
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + dobutamine/isoproterenol | dobutamine induced/isoproterenol induced
  unless overdose
  code T44.5X5{encounter}  Adverse effect of beta-adrenoreceptor agonists, {encounter}
family Underdosing of beta-adrenoreceptor agonists
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + dobutamine/isoproterenol
  code T44.5X6{encounter}  Underdosing of beta-adrenoreceptor agonists, {encounter}
family Poisoning by alpha-adrenoreceptor antagonists
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + tamsulosin/prazosin/doxazosin/terazosin/flomax
  unless adverse effect/side effect
  code T44.6X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by alpha-adrenoreceptor antagonists, {intent}, {encounter}
family Adverse effect of alpha-adrenoreceptor antagonists
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + tamsulosin/prazosin/doxazosin/terazosin/flomax | tamsulosin induced/prazosin induced/doxazosin induced/terazosin induced/flomax induced
  unless overdose
  code T44.6X5{encounter}  Adverse effect of alpha-adrenoreceptor antagonists, {encounter}
family Underdosing of alpha-adrenoreceptor antagonists
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + tamsulosin/prazosin/doxazosin/terazosin/flomax
  code T44.6X6{encounter}  Underdosing of alpha-adrenoreceptor antagonists, {encounter}
family Poisoning by beta blockers
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + beta blocker/metoprolol/propranolol/atenolol/carvedilol/labetalol/beta blockers/betablocker
  unless adverse effect/side effect
  code T44.7X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by beta blockers, {intent}, {encounter}
family Adverse effect of beta blockers
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + beta blocker/metoprolol/propranolol/atenolol/carvedilol/labetalol/beta blockers/betablocker | beta blocker induced/metoprolol induced/propranolol induced/atenolol induced/carvedilol induced/labetalol induced/beta blockers induced/betablocker induced
  unless overdose
  code T44.7X5{encounter}  Adverse effect of beta blockers, {encounter}
family Underdosing of beta blockers
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + beta blocker/metoprolol/propranolol/atenolol/carvedilol/labetalol/beta blockers/betablocker
  code T44.7X6{encounter}  Underdosing of beta blockers, {encounter}
family Poisoning by antiallergic and antiemetic drugs
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + diphenhydramine/benadryl/hydroxyzine/promethazine/ondansetron/meclizine/antihistamine
  unless adverse effect/side effect
  code T45.0X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by antiallergic and antiemetic drugs, {intent}, {encounter}
family Adverse effect of antiallergic and antiemetic drugs
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + diphenhydramine/benadryl/hydroxyzine/promethazine/ondansetron/meclizine/antihistamine | diphenhydramine induced/benadryl induced/hydroxyzine induced/promethazine induced/ondansetron induced/meclizine induced/antihistamine induced
  unless overdose
  code T45.0X5{encounter}  Adverse effect of antiallergic and antiemetic drugs, {encounter}
family Underdosing of antiallergic and antiemetic drugs
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + diphenhydramine/benadryl/hydroxyzine/promethazine/ondansetron/meclizine/antihistamine
  code T45.0X6{encounter}  Underdosing of antiallergic and antiemetic drugs, {encounter}
family Poisoning by antineoplastic and immunosuppressive drugs
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + chemotherapy/methotrexate/antineoplastic/cisplatin/tacrolimus/cyclosporine/mycophenolate/azathioprine/doxorubicin/cyclophosphamide/immunosuppressant/carboplatin/paclitaxel/oxaliplatin/fluorouracil/hydroxyurea
  unless adverse effect/side effect
  code T45.1X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by antineoplastic and immunosuppressive drugs, {intent}, {encounter}
family Adverse effect of antineoplastic and immunosuppressive drugs
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + chemotherapy/methotrexate/antineoplastic/cisplatin/tacrolimus/cyclosporine/mycophenolate/azathioprine/doxorubicin/cyclophosphamide/immunosuppressant/carboplatin/paclitaxel/oxaliplatin/fluorouracil/hydroxyurea | chemotherapy induced/methotrexate induced/antineoplastic induced/cisplatin induced/tacrolimus induced/cyclosporine induced/mycophenolate induced/azathioprine induced/doxorubicin induced/cyclophosphamide induced/immunosuppressant induced/carboplatin induced/paclitaxel induced/oxaliplatin induced/fluorouracil induced/hydroxyurea induced
  unless overdose
  code T45.1X5{encounter}  Adverse effect of antineoplastic and immunosuppressive drugs, {encounter}
family Underdosing of antineoplastic and immunosuppressive drugs
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + chemotherapy/methotrexate/antineoplastic/cisplatin/tacrolimus/cyclosporine/mycophenolate/azathioprine/doxorubicin/cyclophosphamide/immunosuppressant/carboplatin/paclitaxel/oxaliplatin/fluorouracil/hydroxyurea
  code T45.1X6{encounter}  Underdosing of antineoplastic and immunosuppressive drugs, {encounter}
family Poisoning by immune checkpoint inhibitors
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + immune checkpoint inhibitor/pembrolizumab/nivolumab/ipilimumab/checkpoint inhibitor/atezolizumab/immunotherapy
  unless adverse effect/side effect
  code T45.AX{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by immune checkpoint inhibitors, {intent}, {encounter}
family Adverse effect of immune checkpoint inhibitors
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + immune checkpoint inhibitor/pembrolizumab/nivolumab/ipilimumab/checkpoint inhibitor/atezolizumab/immunotherapy | immune checkpoint inhibitor induced/pembrolizumab induced/nivolumab induced/ipilimumab induced/checkpoint inhibitor induced/atezolizumab induced/immunotherapy induced
  unless overdose
  code T45.AX5{encounter}  Adverse effect of immune checkpoint inhibitors, {encounter}
family Underdosing of immune checkpoint inhibitors
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + immune checkpoint inhibitor/pembrolizumab/nivolumab/ipilimumab/checkpoint inhibitor/atezolizumab/immunotherapy
  code T45.AX6{encounter}  Underdosing of immune checkpoint inhibitors, {encounter}
family Poisoning by vitamins
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + vitamin D/vitamin A/niacin/vitamin B6
  unless adverse effect/side effect
  code T45.2X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by vitamins, {intent}, {encounter}
family Adverse effect of vitamins
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + vitamin D/vitamin A/niacin/vitamin B6 | vitamin D induced/vitamin A induced/niacin induced/vitamin B6 induced
  unless overdose
  code T45.2X5{encounter}  Adverse effect of vitamins, {encounter}
family Underdosing of vitamins
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + vitamin D/vitamin A/niacin/vitamin B6
  code T45.2X6{encounter}  Underdosing of vitamins, {encounter}
family Poisoning by iron
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + iron supplement/ferrous sulfate/iron tablets/iron infusion
  unless adverse effect/side effect
  code T45.4X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by iron, {intent}, {encounter}
family Adverse effect of iron
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + iron supplement/ferrous sulfate/iron tablets/iron infusion | iron supplement induced/ferrous sulfate induced/iron tablets induced/iron infusion induced
  unless overdose
  code T45.4X5{encounter}  Adverse effect of iron, {encounter}
family Underdosing of iron
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + iron supplement/ferrous sulfate/iron tablets/iron infusion
  code T45.4X6{encounter}  Underdosing of iron, {encounter}
family Poisoning by anticoagulants
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + warfarin/coumadin/heparin/enoxaparin/apixaban/rivaroxaban/anticoagulant/eliquis/xarelto/dabigatran/anticoagulation/lovenox/DOAC
  unless adverse effect/side effect
  code T45.51{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by anticoagulants, {intent}, {encounter}
family Adverse effect of anticoagulants
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + warfarin/coumadin/heparin/enoxaparin/apixaban/rivaroxaban/anticoagulant/eliquis/xarelto/dabigatran/anticoagulation/lovenox/DOAC | warfarin induced/coumadin induced/heparin induced/enoxaparin induced/apixaban induced/rivaroxaban induced/anticoagulant induced/eliquis induced/xarelto induced/dabigatran induced/anticoagulation induced/lovenox induced/DOAC induced
  unless overdose
  code T45.515{encounter}  Adverse effect of anticoagulants, {encounter}
family Underdosing of anticoagulants
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + warfarin/coumadin/heparin/enoxaparin/apixaban/rivaroxaban/anticoagulant/eliquis/xarelto/dabigatran/anticoagulation/lovenox/DOAC
  code T45.516{encounter}  Underdosing of anticoagulants, {encounter}
family Poisoning by antithrombotic drugs
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + clopidogrel/plavix/ticagrelor/prasugrel/antiplatelet
  unless adverse effect/side effect
  code T45.52{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by antithrombotic drugs, {intent}, {encounter}
family Adverse effect of antithrombotic drugs
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + clopidogrel/plavix/ticagrelor/prasugrel/antiplatelet | clopidogrel induced/plavix induced/ticagrelor induced/prasugrel induced/antiplatelet induced
  unless overdose
  code T45.525{encounter}  Adverse effect of antithrombotic drugs, {encounter}
family Underdosing of antithrombotic drugs
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + clopidogrel/plavix/ticagrelor/prasugrel/antiplatelet
  code T45.526{encounter}  Underdosing of antithrombotic drugs, {encounter}
family Poisoning by thrombolytic drugs
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + alteplase/tPA/tenecteplase/thrombolytic
  unless adverse effect/side effect
  code T45.61{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by thrombolytic drugs, {intent}, {encounter}
family Adverse effect of thrombolytic drugs
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + alteplase/tPA/tenecteplase/thrombolytic | alteplase induced/tPA induced/tenecteplase induced/thrombolytic induced
  unless overdose
  code T45.615{encounter}  Adverse effect of thrombolytic drugs, {encounter}
family Underdosing of thrombolytic drugs
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + alteplase/tPA/tenecteplase/thrombolytic
  code T45.616{encounter}  Underdosing of thrombolytic drugs, {encounter}
family Poisoning by digoxin and other cardiac glycosides
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + digoxin/digitalis/lanoxin
  unless adverse effect/side effect
  code T46.0X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by digoxin and other cardiac glycosides, {intent}, {encounter}
family Adverse effect of digoxin and other cardiac glycosides
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + digoxin/digitalis/lanoxin | digoxin induced/digitalis induced/lanoxin induced
  unless overdose
  code T46.0X5{encounter}  Adverse effect of digoxin and other cardiac glycosides, {encounter}
family Underdosing of digoxin and other cardiac glycosides
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + digoxin/digitalis/lanoxin
  code T46.0X6{encounter}  Underdosing of digoxin and other cardiac glycosides, {encounter}
family Poisoning by calcium channel blockers
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + calcium channel blocker/amlodipine/diltiazem/verapamil/nifedipine/norvasc
  unless adverse effect/side effect
  code T46.1X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by calcium channel blockers, {intent}, {encounter}
family Adverse effect of calcium channel blockers
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + calcium channel blocker/amlodipine/diltiazem/verapamil/nifedipine/norvasc | calcium channel blocker induced/amlodipine induced/diltiazem induced/verapamil induced/nifedipine induced/norvasc induced
  unless overdose
  code T46.1X5{encounter}  Adverse effect of calcium channel blockers, {encounter}
family Underdosing of calcium channel blockers
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + calcium channel blocker/amlodipine/diltiazem/verapamil/nifedipine/norvasc
  code T46.1X6{encounter}  Underdosing of calcium channel blockers, {encounter}
family Poisoning by other antiarrhythmic drugs
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + amiodarone/flecainide/sotalol/dofetilide
  unless adverse effect/side effect
  code T46.2X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by other antiarrhythmic drugs, {intent}, {encounter}
family Adverse effect of other antiarrhythmic drugs
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + amiodarone/flecainide/sotalol/dofetilide | amiodarone induced/flecainide induced/sotalol induced/dofetilide induced
  unless overdose
  code T46.2X5{encounter}  Adverse effect of other antiarrhythmic drugs, {encounter}
family Underdosing of other antiarrhythmic drugs
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + amiodarone/flecainide/sotalol/dofetilide
  code T46.2X6{encounter}  Underdosing of other antiarrhythmic drugs, {encounter}
family Poisoning by coronary vasodilators
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + nitroglycerin/isosorbide
  unless adverse effect/side effect
  code T46.3X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by coronary vasodilators, {intent}, {encounter}
family Adverse effect of coronary vasodilators
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + nitroglycerin/isosorbide | nitroglycerin induced/isosorbide induced
  unless overdose
  code T46.3X5{encounter}  Adverse effect of coronary vasodilators, {encounter}
family Underdosing of coronary vasodilators
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + nitroglycerin/isosorbide
  code T46.3X6{encounter}  Underdosing of coronary vasodilators, {encounter}
family Poisoning by ACE inhibitors
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + ACE inhibitor/lisinopril/enalapril/ACEI/captopril/ramipril/benazepril/ACE inhibitors
  unless adverse effect/side effect
  code T46.4X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by ACE inhibitors, {intent}, {encounter}
family Adverse effect of ACE inhibitors
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + ACE inhibitor/lisinopril/enalapril/ACEI/captopril/ramipril/benazepril/ACE inhibitors | ACE inhibitor induced/lisinopril induced/enalapril induced/ACEI induced/captopril induced/ramipril induced/benazepril induced/ACE inhibitors induced
  unless overdose
  code T46.4X5{encounter}  Adverse effect of ACE inhibitors, {encounter}
family Underdosing of ACE inhibitors
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + ACE inhibitor/lisinopril/enalapril/ACEI/captopril/ramipril/benazepril/ACE inhibitors
  code T46.4X6{encounter}  Underdosing of ACE inhibitors, {encounter}
family Poisoning by other antihypertensive drugs
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + losartan/clonidine/hydralazine/valsartan/olmesartan/antihypertensive/antihypertensives/minoxidil/=ARB
  unless adverse effect/side effect
  code T46.5X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by other antihypertensive drugs, {intent}, {encounter}
family Adverse effect of other antihypertensive drugs
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + losartan/clonidine/hydralazine/valsartan/olmesartan/antihypertensive/antihypertensives/minoxidil/=ARB | losartan induced/clonidine induced/hydralazine induced/valsartan induced/olmesartan induced/antihypertensive induced/antihypertensives induced/minoxidil induced/ARB induced
  unless overdose
  code T46.5X5{encounter}  Adverse effect of other antihypertensive drugs, {encounter}
family Underdosing of other antihypertensive drugs
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + losartan/clonidine/hydralazine/valsartan/olmesartan/antihypertensive/antihypertensives/minoxidil/=ARB
  code T46.5X6{encounter}  Underdosing of other antihypertensive drugs, {encounter}
family Poisoning by lipid-lowering drugs
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + statin/atorvastatin/simvastatin/rosuvastatin/statins/pravastatin/lipitor
  unless adverse effect/side effect
  code T46.6X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by lipid-lowering drugs, {intent}, {encounter}
family Adverse effect of lipid-lowering drugs
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + statin/atorvastatin/simvastatin/rosuvastatin/statins/pravastatin/lipitor | statin induced/atorvastatin induced/simvastatin induced/rosuvastatin induced/statins induced/pravastatin induced/lipitor induced
  unless overdose
  code T46.6X5{encounter}  Adverse effect of lipid-lowering drugs, {encounter}
family Underdosing of lipid-lowering drugs
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + statin/atorvastatin/simvastatin/rosuvastatin/statins/pravastatin/lipitor
  code T46.6X6{encounter}  Underdosing of lipid-lowering drugs, {encounter}
family Poisoning by antacids and acid suppressants
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + omeprazole/pantoprazole/=PPI/proton pump inhibitor
  unless adverse effect/side effect
  code T47.1X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by antacids and acid suppressants, {intent}, {encounter}
family Adverse effect of antacids and acid suppressants
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + omeprazole/pantoprazole/=PPI/proton pump inhibitor | omeprazole induced/pantoprazole induced/PPI induced/proton pump inhibitor induced
  unless overdose
  code T47.1X5{encounter}  Adverse effect of antacids and acid suppressants, {encounter}
family Underdosing of antacids and acid suppressants
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + omeprazole/pantoprazole/=PPI/proton pump inhibitor
  code T47.1X6{encounter}  Underdosing of antacids and acid suppressants, {encounter}
family Poisoning by other laxatives
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + laxative/laxatives
  unless adverse effect/side effect
  code T47.4X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by other laxatives, {intent}, {encounter}
family Adverse effect of other laxatives
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + laxative/laxatives | laxative induced/laxatives induced
  unless overdose
  code T47.4X5{encounter}  Adverse effect of other laxatives, {encounter}
family Underdosing of other laxatives
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + laxative/laxatives
  code T47.4X6{encounter}  Underdosing of other laxatives, {encounter}
family Poisoning by antidiarrheal drugs
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + loperamide/imodium
  unless adverse effect/side effect
  code T47.6X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by antidiarrheal drugs, {intent}, {encounter}
family Adverse effect of antidiarrheal drugs
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + loperamide/imodium | loperamide induced/imodium induced
  unless overdose
  code T47.6X5{encounter}  Adverse effect of antidiarrheal drugs, {encounter}
family Underdosing of antidiarrheal drugs
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + loperamide/imodium
  code T47.6X6{encounter}  Underdosing of antidiarrheal drugs, {encounter}
family Poisoning by neuromuscular blocking agents
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + succinylcholine/rocuronium
  unless adverse effect/side effect
  code T48.1X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by neuromuscular blocking agents, {intent}, {encounter}
family Adverse effect of neuromuscular blocking agents
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + succinylcholine/rocuronium | succinylcholine induced/rocuronium induced
  unless overdose
  code T48.1X5{encounter}  Adverse effect of neuromuscular blocking agents, {encounter}
family Underdosing of neuromuscular blocking agents
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + succinylcholine/rocuronium
  code T48.1X6{encounter}  Underdosing of neuromuscular blocking agents, {encounter}
family Poisoning by antitussives
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + dextromethorphan/cough syrup/robitussin
  unless adverse effect/side effect
  code T48.3X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by antitussives, {intent}, {encounter}
family Adverse effect of antitussives
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + dextromethorphan/cough syrup/robitussin | dextromethorphan induced/cough syrup induced/robitussin induced
  unless overdose
  code T48.3X5{encounter}  Adverse effect of antitussives, {encounter}
family Underdosing of antitussives
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + dextromethorphan/cough syrup/robitussin
  code T48.3X6{encounter}  Underdosing of antitussives, {encounter}
family Poisoning by other cold remedies
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + pseudoephedrine/cold medicine
  unless adverse effect/side effect
  code T48.5X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by other cold remedies, {intent}, {encounter}
family Adverse effect of other cold remedies
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + pseudoephedrine/cold medicine | pseudoephedrine induced/cold medicine induced
  unless overdose
  code T48.5X5{encounter}  Adverse effect of other cold remedies, {encounter}
family Underdosing of other cold remedies
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + pseudoephedrine/cold medicine
  code T48.5X6{encounter}  Underdosing of other cold remedies, {encounter}
family Poisoning by antiasthmatics
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + albuterol/theophylline
  unless adverse effect/side effect
  code T48.6X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by antiasthmatics, {intent}, {encounter}
family Adverse effect of antiasthmatics
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + albuterol/theophylline | albuterol induced/theophylline induced
  unless overdose
  code T48.6X5{encounter}  Adverse effect of antiasthmatics, {encounter}
family Underdosing of antiasthmatics
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + albuterol/theophylline
  code T48.6X6{encounter}  Underdosing of antiasthmatics, {encounter}
family Poisoning by eye drugs
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + timolol eye drops/brimonidine
  unless adverse effect/side effect
  code T49.5X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by eye drugs, {intent}, {encounter}
family Adverse effect of eye drugs
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + timolol eye drops/brimonidine | timolol eye drops induced/brimonidine induced
  unless overdose
  code T49.5X5{encounter}  Adverse effect of eye drugs, {encounter}
family Underdosing of eye drugs
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + timolol eye drops/brimonidine
  code T49.5X6{encounter}  Underdosing of eye drugs, {encounter}
family Poisoning by mineralocorticoids and antagonists
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + spironolactone/fludrocortisone/eplerenone
  unless adverse effect/side effect
  code T50.0X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by mineralocorticoids and antagonists, {intent}, {encounter}
family Adverse effect of mineralocorticoids and antagonists
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + spironolactone/fludrocortisone/eplerenone | spironolactone induced/fludrocortisone induced/eplerenone induced
  unless overdose
  code T50.0X5{encounter}  Adverse effect of mineralocorticoids and antagonists, {encounter}
family Underdosing of mineralocorticoids and antagonists
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + spironolactone/fludrocortisone/eplerenone
  code T50.0X6{encounter}  Underdosing of mineralocorticoids and antagonists, {encounter}
family Poisoning by loop diuretics
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + furosemide/lasix/bumetanide/torsemide/loop diuretic
  unless adverse effect/side effect
  code T50.1X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by loop diuretics, {intent}, {encounter}
family Adverse effect of loop diuretics
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + furosemide/lasix/bumetanide/torsemide/loop diuretic | furosemide induced/lasix induced/bumetanide induced/torsemide induced/loop diuretic induced
  unless overdose
  code T50.1X5{encounter}  Adverse effect of loop diuretics, {encounter}
family Underdosing of loop diuretics
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + furosemide/lasix/bumetanide/torsemide/loop diuretic
  code T50.1X6{encounter}  Underdosing of loop diuretics, {encounter}
family Poisoning by thiazides and other diuretics
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + hydrochlorothiazide/HCTZ/chlorthalidone/thiazide/diuretic/diuretics/water pill/water tablet/acetazolamide
  unless adverse effect/side effect
  code T50.2X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by thiazides and other diuretics, {intent}, {encounter}
family Adverse effect of thiazides and other diuretics
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + hydrochlorothiazide/HCTZ/chlorthalidone/thiazide/diuretic/diuretics/water pill/water tablet/acetazolamide | hydrochlorothiazide induced/HCTZ induced/chlorthalidone induced/thiazide induced/diuretic induced/diuretics induced/acetazolamide induced
  unless overdose
  code T50.2X5{encounter}  Adverse effect of thiazides and other diuretics, {encounter}
family Underdosing of thiazides and other diuretics
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + hydrochlorothiazide/HCTZ/chlorthalidone/thiazide/diuretic/diuretics/water pill/water tablet/acetazolamide
  code T50.2X6{encounter}  Underdosing of thiazides and other diuretics, {encounter}
family Poisoning by electrolyte and water-balance agents
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + potassium chloride/potassium supplement
  unless adverse effect/side effect
  code T50.3X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by electrolyte and water-balance agents, {intent}, {encounter}
family Adverse effect of electrolyte and water-balance agents
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + potassium chloride/potassium supplement | potassium chloride induced/potassium supplement induced
  unless overdose
  code T50.3X5{encounter}  Adverse effect of electrolyte and water-balance agents, {encounter}
family Underdosing of electrolyte and water-balance agents
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + potassium chloride/potassium supplement
  code T50.3X6{encounter}  Underdosing of electrolyte and water-balance agents, {encounter}
family Poisoning by drugs for uric acid
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + allopurinol/colchicine/febuxostat/probenecid
  unless adverse effect/side effect
  code T50.4X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by drugs for uric acid, {intent}, {encounter}
family Adverse effect of drugs for uric acid
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + allopurinol/colchicine/febuxostat/probenecid | allopurinol induced/colchicine induced/febuxostat induced/probenecid induced
  unless overdose
  code T50.4X5{encounter}  Adverse effect of drugs for uric acid, {encounter}
family Underdosing of drugs for uric acid
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + allopurinol/colchicine/febuxostat/probenecid
  code T50.4X6{encounter}  Underdosing of drugs for uric acid, {encounter}
family Poisoning by appetite depressants
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + phentermine
  unless adverse effect/side effect
  code T50.5X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by appetite depressants, {intent}, {encounter}
family Adverse effect of appetite depressants
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + phentermine | phentermine induced
  unless overdose
  code T50.5X5{encounter}  Adverse effect of appetite depressants, {encounter}
family Underdosing of appetite depressants
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + phentermine
  code T50.5X6{encounter}  Underdosing of appetite depressants, {encounter}
family Poisoning by opioid antagonists
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + naloxone/naltrexone
  unless adverse effect/side effect
  code T50.7X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by opioid antagonists, {intent}, {encounter}
family Adverse effect of opioid antagonists
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + naloxone/naltrexone | naloxone induced/naltrexone induced
  unless overdose
  code T50.7X5{encounter}  Adverse effect of opioid antagonists, {encounter}
family Underdosing of opioid antagonists
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + naloxone/naltrexone
  code T50.7X6{encounter}  Underdosing of opioid antagonists, {encounter}
family Poisoning by diagnostic agents
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + contrast/iodinated contrast/IV contrast/contrast dye/gadolinium contrast/contrast media
  unless adverse effect/side effect
  code T50.8X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by diagnostic agents, {intent}, {encounter}
family Adverse effect of diagnostic agents
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + contrast/iodinated contrast/IV contrast/contrast dye/gadolinium contrast/contrast media | contrast induced/iodinated contrast induced/IV contrast induced/contrast dye induced/gadolinium contrast induced/contrast media induced
  unless overdose
  code T50.8X5{encounter}  Adverse effect of diagnostic agents, {encounter}
family Underdosing of diagnostic agents
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + contrast/iodinated contrast/IV contrast/contrast dye/gadolinium contrast/contrast media
  code T50.8X6{encounter}  Underdosing of diagnostic agents, {encounter}
family Poisoning by other viral vaccines
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + influenza vaccine/COVID vaccine/flu shot/COVID 19 vaccine/MMR vaccine
  unless adverse effect/side effect
  code T50.B9{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by other viral vaccines, {intent}, {encounter}
family Adverse effect of other viral vaccines
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + influenza vaccine/COVID vaccine/flu shot/COVID 19 vaccine/MMR vaccine | influenza vaccine induced/COVID vaccine induced/flu shot induced/COVID 19 vaccine induced/MMR vaccine induced
  unless overdose
  code T50.B95{encounter}  Adverse effect of other viral vaccines, {encounter}
family Underdosing of other viral vaccines
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + influenza vaccine/COVID vaccine/flu shot/COVID 19 vaccine/MMR vaccine
  code T50.B96{encounter}  Underdosing of other viral vaccines, {encounter}
family Poisoning by other bacterial vaccines
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + pneumococcal vaccine/meningococcal vaccine
  unless adverse effect/side effect
  code T50.A9{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by other bacterial vaccines, {intent}, {encounter}
family Adverse effect of other bacterial vaccines
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + pneumococcal vaccine/meningococcal vaccine | pneumococcal vaccine induced/meningococcal vaccine induced
  unless overdose
  code T50.A95{encounter}  Adverse effect of other bacterial vaccines, {encounter}
family Underdosing of other bacterial vaccines
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + pneumococcal vaccine/meningococcal vaccine
  code T50.A96{encounter}  Underdosing of other bacterial vaccines, {encounter}
family Poisoning by immunoglobulin
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + IVIG/immunoglobulin
  unless adverse effect/side effect
  code T50.Z1{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by immunoglobulin, {intent}, {encounter}
family Adverse effect of immunoglobulin
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + IVIG/immunoglobulin | IVIG induced/immunoglobulin induced
  unless overdose
  code T50.Z15{encounter}  Adverse effect of immunoglobulin, {encounter}
family Underdosing of immunoglobulin
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + IVIG/immunoglobulin
  code T50.Z16{encounter}  Underdosing of immunoglobulin, {encounter}
family Poisoning by other drugs
  term overdose/poisoning/overdosed/intentional ingestion/accidental ingestion/took too much/took too many/intentionally ingested/accidentally ingested + infliximab/rituximab/adalimumab/bisphosphonate/alendronate
  unless adverse effect/side effect
  code T50.99{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Poisoning by other drugs, {intent}, {encounter}
family Adverse effect of other drugs
  term adverse effect/adverse reaction/side effect/adverse drug reaction/toxicity/drug reaction/adverse event/allergic reaction/drug rash/drug induced/drug fever + infliximab/rituximab/adalimumab/bisphosphonate/alendronate | infliximab induced/rituximab induced/adalimumab induced/bisphosphonate induced/alendronate induced
  unless overdose
  code T50.995{encounter}  Adverse effect of other drugs, {encounter}
family Underdosing of other drugs
  term underdosing/ran out/noncompliant/nonadherent/noncompliance/nonadherence/missed doses/missed dose/skipped doses + infliximab/rituximab/adalimumab/bisphosphonate/alendronate
  code T50.996{encounter}  Underdosing of other drugs, {encounter}

# Allergy status to drugs, foods, insects, latex and others, for every setting. The allergen is the head: allergy lists name
# it under a heading, prose names it beside "allergy". A reaction that is being treated now is coded from chapter 19 instead.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 21, Z88 and Z91.0; guidelines I.C.21.c.3
kind status
chronic

Z88.0  Allergy to penicillin = penicillin/PCN/amoxicillin/Augmentin/ampicillin/penicillins/piperacillin/Zosyn/nafcillin/Unasyn/amoxicillin clavulanate/dicloxacillin/Amoxil + allergy/allergic/allergies/anaphylaxis/ADR/hypersensitivity/allergen | penicillin allergy | allergic to penicillin | PCN allergy | allergy to penicillin | penicillin allergic
  unless no known/NKDA/not allergic
Z88.1  Allergy to another antibiotic = erythromycin/azithromycin/cephalexin/Keflex/ceftriaxone/cefazolin/cephalosporin/cephalosporins/ciprofloxacin/Cipro/levofloxacin/Levaquin/vancomycin/clindamycin/doxycycline/tetracycline/gentamicin/Biaxin/clarithromycin/nitrofurantoin/Macrobid/moxifloxacin/Avelox/fluoroquinolones/quinolones/Zithromax/cefaclor/Ceclor/streptomycin/linezolid/daptomycin/cefepime/tobramycin/neomycin/minocycline/antibiotics/meropenem/cefuroxime/Rocephin/bacitracin + allergy/allergic/allergies/anaphylaxis/hypersensitivity/allergen | antibiotic allergy | cephalosporin allergy | vancomycin allergy | quinolone allergy | beta-lactam allergy | allergic to beta-lactams | allergic to beta-lactam antibiotics | allergy to beta-lactams | allergic to betalactams
  unless no known/NKDA/not allergic
Z88.2  Allergy to sulfa drugs = sulfa/sulfonamide/sulfonamides/Bactrim/sulfamethoxazole/Septra/trimethoprim sulfamethoxazole/sulfasalazine/TMP-SMX/sulfa drugs/sulfa antibiotics/co-trimoxazole + allergy/allergic/allergies/anaphylaxis/hypersensitivity/allergen | sulfa allergy | allergic to sulfa | allergy to sulfa drugs
  unless no known/NKDA/not allergic
Z88.3  Allergy to another anti-infective drug = metronidazole/Flagyl/fluconazole/acyclovir/chloroquine/quinine/antifungal/ketoconazole/isoniazid/abacavir/nevirapine/rifampin/valacyclovir/hydroxychloroquine/dapsone/ivermectin/oseltamivir/antiviral + allergy/allergic/allergies/hypersensitivity/allergen
  unless no known/NKDA/not allergic
Z88.4  Allergy to an anesthetic = lidocaine/novocaine/anesthesia/procaine/propofol/bupivacaine/anesthetic/anesthetics/succinylcholine/xylocaine/benzocaine/ketamine/halothane + allergy/allergic/allergies/hypersensitivity | anesthetic allergy | allergy to anesthesia | allergy to local anesthetics
  unless no known/NKDA/not allergic
Z88.5  Allergy to a narcotic = codeine/morphine/oxycodone/hydrocodone/Vicodin/Percocet/Demerol/meperidine/fentanyl/Dilaudid/hydromorphone/tramadol/opioid/opioids/narcotics/opiates/Darvocet/Norco/Lortab/propoxyphene/Ultram/OxyContin/methadone/buprenorphine/MS Contin + allergy/allergic/allergies/hypersensitivity/allergen | codeine allergy | allergic to codeine | narcotic allergy | opiate allergy | morphine allergy
  unless no known/NKDA/not allergic
Z88.6  Allergy to a pain reliever = aspirin/NSAID/NSAIDs/ibuprofen/naproxen/acetaminophen/ketorolac/Toradol/Motrin/Tylenol/Advil/metamizole/diclofenac/celecoxib/meloxicam/analgesic/analgesics/pyrazolones/Aleve/indomethacin/paracetamol/Celebrex/acetylsalicylic acid/=ASA/Naprosyn/salicylates + allergy/allergic/allergies/hypersensitivity/anaphylaxis/allergen | NSAID allergy | aspirin allergy | allergy to analgesics | allergic to aspirin
  unless no known/NKDA/not allergic/allergic rhinitis
Z88.7  Allergy to a serum or vaccine = vaccine/serum/influenza vaccine/immune globulin/tetanus toxoid/flu shot/flu vaccine/horse serum/tetanus vaccine + allergy/allergic/allergies/anaphylaxis | vaccine allergy | allergy to vaccine | serum allergy
  unless no known/NKDA/not allergic
Z88.8  Allergy to another drug = lisinopril/ACE inhibitor/ACE inhibitors/heparin/statins/statin/atorvastatin/simvastatin/amlodipine/phenytoin/Dilantin/carbamazepine/Tegretol/Compazine/prochlorperazine/Reglan/metoclopramide/Benadryl/diphenhydramine/insulin/steroids/prednisone/Haldol/haloperidol/promethazine/Phenergan/lamotrigine/metoprolol/gabapentin/Lipitor/hydrochlorothiazide/furosemide/enalapril/captopril/losartan/Zofran/ondansetron/allopurinol/hydralazine/metformin/protamine/phenobarbital/valproate/Zocor/Crestor/niacin/clopidogrel/warfarin/amiodarone/procainamide/quinidine/verapamil/diltiazem/Topamax/Zoloft/Prozac/barbiturates/benzodiazepines/Ativan/Valium/Thorazine/Coumadin/Plavix/beta blockers + allergy/allergies/allergic/hypersensitivity/allergen
  unless no known/NKDA/not allergic/resistance
Z88.9  Allergy to an unspecified drug  needs drug = drug allergy | multiple drug allergies | allergic to medications | medication allergy | drug allergies | medication allergies | allergic to multiple medications | multiple medication allergies
  unless no known/no/NKDA/none/denies/no drug/not on file/without/unknown/NKA

Z91.010  Allergy to peanuts = peanut allergy | allergic to peanuts | allergy to peanuts | peanuts allergy | peanut/peanuts + allergy/allergic/allergies/anaphylaxis
  unless no known
family Milk allergy
  term milk allergy | cow's milk allergy | allergy to milk | allergic to milk | dairy allergy | milk protein allergy | allergic to dairy | allergy to cow's milk | milk products allergy | cow's milk protein allergy
  unless lactose
  code Z91.0110  Milk allergy, tolerance to baked milk not stated  needs tolerance
  code Z91.0111  Milk allergy, tolerates baked milk  when tolerates baked milk/tolerance to baked milk/tolerates baked
  code Z91.0112  Milk allergy, reacts to baked milk  when reacts to baked milk/reactivity to baked milk/baked milk reaction
family Egg allergy
  term egg allergy | allergic to eggs | allergy to eggs | eggs allergy | allergy to egg | hen's egg allergy | allergic to egg
  code Z91.0120  Egg allergy, tolerance to baked egg not stated  needs tolerance
  code Z91.0121  Egg allergy, tolerates baked egg  when tolerates baked egg/tolerance to baked egg/tolerates baked
  code Z91.0122  Egg allergy, reacts to baked egg  when reacts to baked egg/reactivity to baked egg
Z91.013  Allergy to seafood = shellfish allergy | seafood allergy | fish allergy | allergic to shellfish | allergy to shellfish | allergic to fish | shrimp allergy | shellfish/seafood/shrimp/crab/lobster/fish + allergy/allergic/allergies/anaphylaxis
  unless no known
Z91.014  Allergy to meat of mammals (alpha-gal) = alpha-gal syndrome | red meat allergy | alpha gal allergy | alpha-gal allergy | allergy to mammalian meat | alpha gal syndrome
Z91.018  Allergy to another food = food allergy | tree nut allergy | soy allergy | wheat allergy | nut allergy | allergic to nuts | strawberry allergy | food allergies | sesame allergy | allergy to nuts | multiple food allergies | allergy to kiwi | allergy to peach | allergy to fruits | nuts/strawberries/tomatoes/wheat/soy/mushrooms/bananas/walnuts/almonds/tree nuts/cashews + allergy/allergic/allergies
  unless no known/no food
Z91.02  Allergy to food additives = food additive allergy | food dye allergy | allergy to sulfites | sulfite allergy | MSG allergy | red dye allergy
Z91.030  Allergy to bees = bee allergy | bee sting allergy | allergic to bees | bee venom allergy | allergy to bee stings | allergic to bee stings | bee stings/bee sting/honeybee + allergy/allergic/allergies
Z91.038  Allergy to another insect = insect allergy | fire ant allergy | wasp allergy | hymenoptera allergy | yellow jacket allergy | allergic to insect stings | insect sting allergy | wasp venom allergy | hornet allergy | mosquito allergy
Z91.040  Allergy to latex = latex allergy | allergic to latex | allergy to latex | latex/natural rubber + allergy/allergic/allergies/hypersensitivity
  unless latex free/no known/no latex
Z91.041  Allergy to contrast dye = contrast allergy | IV contrast allergy | contrast dye allergy | iodinated contrast allergy | allergic to contrast | allergy to contrast | allergic to IV dye | allergy to iodinated contrast | radiocontrast allergy | allergy to iodinated contrasts | iodine contrast allergy | contrast media allergy | IV dye allergy | contrast dye/iodinated contrast/IV contrast/IV dye/radiocontrast/contrast media/gadolinium/iodine contrast + allergy/allergic/allergies/anaphylaxis/hypersensitivity | allergic to iodine contrast | allergy to iodine contrast | allergy to iodinated contrast media | iodine contrast medium allergy | allergic to contrast media | allergic to contrast medium
  unless no known
Z91.048  Allergy to another non-drug substance = adhesive tape allergy | nickel allergy | tape allergy | allergic to adhesive tape | iodine allergy | Betadine allergy | metal allergy | adhesive allergy | allergic to tape | allergic to iodine | adhesive/adhesive tape/nickel/iodine/Betadine/chlorhexidine/povidone-iodine/tape + allergy/allergic/allergies
  unless no known
Z91.09  Other allergy, not to drugs or biological substances = environmental allergies | pet allergy | dust allergy | cat allergy | dog allergy | mold allergy | animal dander allergy | allergy to dust mites | dust mite allergy | house dust allergy | pollen allergy | environmental allergy | allergic to cats | allergic to dogs | allergy to mites | allergy to pollen | allergic to dust
  unless rhinitis/asthma

# Toxic effects of everyday substances that are not medicines; venoms, poisonous plants and seafood.
# For emergency departments, poison control, offices. Accidental unless the note says otherwise (guideline I.C.19.e.5).
system ICD-10-CM
source ICD-10-CM tabular list and Table of Drugs and Chemicals FY2027, T51-T65; guideline I.C.19.e
kind injury

# Toxic effects of substances that are not medicines.
family Toxic effect of alcohol
  term alcohol poisoning | ethanol poisoning | toxic effect of alcohol | toxic effect of ethanol | ethanol toxicity
  code T51.0X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of ethanol, {intent}, {encounter}
family Toxic effect of methanol
  term methanol poisoning | methanol toxicity | methanol ingestion | methanol intoxication | wood alcohol poisoning
  code T51.1X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of methanol, {intent}, {encounter}
family Toxic effect of isopropyl alcohol
  term isopropyl alcohol ingestion | rubbing alcohol ingestion | isopropanol poisoning | isopropyl alcohol poisoning | isopropanol ingestion | hand sanitizer ingestion
  code T51.2X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of isopropyl alcohol, {intent}, {encounter}
family Toxic effect of petroleum
  term gasoline ingestion | kerosene ingestion | hydrocarbon ingestion | hydrocarbon poisoning | lamp oil ingestion | gasoline poisoning
  code T52.0X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of petroleum products, {intent}, {encounter}
family Toxic effect of glycols
  term ethylene glycol poisoning | antifreeze ingestion | ethylene glycol ingestion | antifreeze poisoning | ethylene glycol toxicity
  code T52.3X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of glycols, {intent}, {encounter}
family Toxic effect of acetone
  term acetone ingestion | nail polish remover ingestion | toluene inhalation
  code T52.4X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of ketones, {intent}, {encounter}
family Toxic effect of corrosives
  term caustic ingestion | corrosive ingestion | caustic poisoning | ingestion of caustic | ingestion of corrosive | caustic substance ingestion
  code T54.9{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of a corrosive, {intent}, {encounter}
  code T54.2X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of corrosive acids, {intent}, {encounter}  when acid
  code T54.3X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of corrosive alkalis, {intent}, {encounter}  when alkali/lye/bleach/drain cleaner
family Toxic effect of alkali
  term bleach ingestion | drain cleaner ingestion | lye ingestion | ingestion/ingested/drank/swallowed + bleach/lye/drain cleaner/oven cleaner
  code T54.3X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of corrosive alkalis, {intent}, {encounter}
family Toxic effect of detergent
  term detergent ingestion | laundry pod ingestion | detergent pod ingestion | soap ingestion | ingestion/ingested/drank/swallowed + detergent/laundry pod
  code T55.1X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of detergents, {intent}, {encounter}
  code T55.0X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of soaps, {intent}, {encounter}  when soap
family Lead poisoning
  term lead poisoning | lead toxicity | plumbism | saturnism | lead intoxication | lead exposure toxic
  code T56.0X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of lead, {intent}, {encounter}
family Mercury poisoning
  term mercury poisoning | mercury toxicity | hydrargyrism | mercury intoxication
  code T56.1X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of mercury, {intent}, {encounter}
family Arsenic poisoning
  term arsenic poisoning | arsenic toxicity | arsenic intoxication
  code T57.0X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of arsenic, {intent}, {encounter}
T56.4X1{encounter}  Toxic effect of copper, accidental, {encounter} = copper poisoning | copper toxicity
T56.891{encounter}  Toxic effect of other metals, accidental, {encounter} = heavy metal poisoning | heavy metal toxicity | cobalt toxicity
T56.3X1{encounter}  Toxic effect of cadmium, accidental, {encounter} = cadmium poisoning
T56.811{encounter}  Toxic effect of thallium, accidental, {encounter} = thallium poisoning
family Carbon monoxide poisoning
  term carbon monoxide poisoning | CO poisoning | carbon monoxide toxicity | carbon monoxide exposure | carbon monoxide intoxication | carbon monoxide inhalation
  code T58.9{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of carbon monoxide, source not given, {intent}, {encounter}
  code T58.0{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of carbon monoxide from motor exhaust, {intent}, {encounter}  when car exhaust/exhaust/vehicle/garage
  code T58.2X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of carbon monoxide from domestic fuel, {intent}, {encounter}  when furnace/stove/heater/fireplace/charcoal/brazier
  code T58.1{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of carbon monoxide from utility gas, {intent}, {encounter}  when utility gas/natural gas
family Smoke inhalation
  term smoke inhalation | smoke inhalation injury | inhalation of smoke | smoke exposure
  code T59.81{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of smoke, {intent}, {encounter}
family Chlorine gas exposure
  term chlorine gas exposure | chlorine inhalation | chlorine gas inhalation | chlorine exposure
  code T59.4X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of chlorine gas, {intent}, {encounter}
family Toxic gas inhalation
  term toxic fume inhalation | toxic gas inhalation | chemical inhalation | inhalation of fumes | fume inhalation | inhalation of toxic gas
  code T59.9{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of gas, fume or vapor, {intent}, {encounter}
family Tear gas exposure
  term tear gas exposure | pepper spray exposure | pepper sprayed | maced
  code T59.3X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of tear gas, {intent}, {encounter}
family Organophosphate poisoning
  term organophosphate poisoning | insecticide poisoning | organophosphate toxicity | insecticide ingestion | carbamate poisoning | organophosphorus poisoning
  code T60.0X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of organophosphate and carbamate insecticides, {intent}, {encounter}
family Rodenticide poisoning
  term rat poison ingestion | rodenticide poisoning | rodenticide ingestion | brodifacoum poisoning | superwarfarin poisoning | rat poison poisoning
  code T60.4X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of rodenticides, {intent}, {encounter}
family Herbicide poisoning
  term paraquat poisoning | herbicide poisoning | paraquat ingestion | herbicide ingestion | glyphosate ingestion | glyphosate poisoning
  code T60.3X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of herbicides and fungicides, {intent}, {encounter}
family Pesticide poisoning
  term pesticide poisoning | pesticide ingestion | pesticide exposure
  code T60.9{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of a pesticide, {intent}, {encounter}
family Cyanide poisoning
  term cyanide poisoning | cyanide toxicity
  code T65.0X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of cyanides, {intent}, {encounter}
family Xylazine toxicity
  term xylazine toxicity | xylazine poisoning | tranq poisoning
  code T65.84{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of xylazine, {intent}, {encounter}
family Nicotine poisoning
  term nicotine poisoning | nicotine toxicity | vaping liquid ingestion
  code T65.29{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of other tobacco and nicotine, {intent}, {encounter}
family Poisoning by a substance not named
  term poisoning | toxic ingestion | toxic exposure | accidental ingestion | chemical ingestion | toxic substance ingestion | intoxication by toxic substance
  unless food/alcohol/blood
  code T65.9{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of a substance not named, {intent}, {encounter}  needs substance

# Food and plants, venoms.
T61.01{encounter}  Ciguatera fish poisoning, accidental, {encounter} = ciguatera poisoning | ciguatera
T61.11{encounter}  Scombroid fish poisoning, accidental, {encounter} = scombroid poisoning | scombroid
T61.781{encounter}  Other shellfish poisoning, accidental, {encounter} = shellfish poisoning | paralytic shellfish poisoning
T62.0X1{encounter}  Toxic effect of eaten mushrooms, accidental, {encounter} = mushroom poisoning | amanita poisoning | toxic mushroom ingestion
T62.2X1{encounter}  Toxic effect of other eaten plants, accidental, {encounter} = toxic plant ingestion | plant poisoning | oleander poisoning
T62.1X1{encounter}  Toxic effect of eaten berries, accidental, {encounter} = toxic berry ingestion
T62.91{encounter}  Toxic effect of something noxious eaten as food, accidental, {encounter} = noxious food poisoning
family Snake bite
  term venomous snake bite | snake envenomation | rattlesnake bite | copperhead bite | snakebite envenomation | snake bite | snakebite | viper bite | ophidian accident | water moccasin bite | coral snake bite
  unless nonvenomous
  code T63.001{encounter}  Toxic effect of snake venom, snake not named, accidental, {encounter}
  code T63.011{encounter}  Toxic effect of rattlesnake venom, accidental, {encounter}  when rattlesnake
  code T63.021{encounter}  Toxic effect of coral snake venom, accidental, {encounter}  when coral snake
  code T63.061{encounter}  Toxic effect of other North or South American snake venom, accidental, {encounter}  when copperhead/cottonmouth/water moccasin/bothrops
family Spider bite
  term spider bite | spider envenomation | black widow bite | brown recluse bite | brown recluse spider bite | black widow spider bite | loxoscelism | latrodectism | arachnidism
  code T63.301{encounter}  Toxic effect of spider venom, spider not named, accidental, {encounter}
  code T63.311{encounter}  Toxic effect of black widow spider venom, accidental, {encounter}  when black widow/latrodectism
  code T63.331{encounter}  Toxic effect of brown recluse spider venom, accidental, {encounter}  when brown recluse/loxoscelism
T63.2X1{encounter}  Toxic effect of scorpion venom, accidental, {encounter} = scorpion sting | scorpion envenomation | stung by scorpion
T63.441{encounter}  Toxic effect of bee venom, accidental, {encounter} = bee sting | bee stings | stung by bee | stung by a bee
T63.451{encounter}  Toxic effect of hornet venom, accidental, {encounter} = hornet sting | stung by hornet
T63.461{encounter}  Toxic effect of wasp venom, accidental, {encounter} = wasp sting | yellow jacket sting | stung by wasp | wasp stings | stung by a wasp
T63.421{encounter}  Toxic effect of ant venom, accidental, {encounter} = fire ant bite | fire ant sting | fire ant bites | ant bites | fire ant stings
T63.431{encounter}  Toxic effect of caterpillar venom, accidental, {encounter} = caterpillar sting
T63.481{encounter}  Toxic effect of other arthropod venom, accidental, {encounter} = insect sting | insect envenomation | hymenoptera sting | hymenoptera envenomation
T63.511{encounter}  Toxic effect of stingray contact, accidental, {encounter} = stingray sting | stingray injury | stingray envenomation
T63.621{encounter}  Toxic effect of other jellyfish contact, accidental, {encounter} = jellyfish sting | stung by jellyfish
T63.611{encounter}  Toxic effect of Portuguese man-o-war contact, accidental, {encounter} = man of war sting | Portuguese man of war sting
T63.411{encounter}  Toxic effect of centipede venom, accidental, {encounter} = centipede bite

# Solvents and refrigerants with chlorine or fluorine; mold toxins in food.
family Toxic effect of refrigerant
  term refrigerant inhalation | freon inhalation | freon exposure injury | air duster inhalation | computer duster inhalation | chlorofluorocarbon inhalation | huffing air duster
  code T53.5X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of chlorofluorocarbons, {intent}, {encounter}
family Toxic effect of chlorinated solvent
  term trichloroethylene poisoning | trichloroethylene toxicity
  code T53.2X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of trichloroethylene, {intent}, {encounter}
family Toxic effect of paint stripper
  term methylene chloride poisoning | methylene chloride inhalation | dichloromethane poisoning | paint stripper fumes inhalation
  code T53.4X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of dichloromethane, {intent}, {encounter}
family Toxic effect of carbon tetrachloride
  term carbon tetrachloride poisoning | carbon tetrachloride toxicity
  code T53.0X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of carbon tetrachloride, {intent}, {encounter}
family Toxic effect of dry-cleaning solvent
  term perchloroethylene poisoning | tetrachloroethylene poisoning | dry cleaning solvent poisoning
  code T53.3X{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of tetrachloroethylene, {intent}, {encounter}
family Toxic effect of aflatoxin
  term aflatoxin poisoning | aflatoxicosis
  code T64.0{intent: *accidental=1 self-harm=2 assault=3 undetermined=4}{encounter}  Toxic effect of aflatoxin, {intent}, {encounter}

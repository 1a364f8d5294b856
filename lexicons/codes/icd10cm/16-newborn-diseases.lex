# Diseases of the newborn: breathing, heart, infection, bleeding, jaundice, sugar and salts, gut, skin, brain, feeding;
# for nurseries, neonatal intensive care, emergency departments and pediatric offices.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 16, P19-P96; guidelines I.C.16

# Breathing
P19.0  Acid blood of a newborn, seen before labor = fetal metabolic acidemia before labor noted in newborn
  age 0-0
P19.1  Acid blood of a newborn, seen in labor = fetal metabolic acidemia during labor noted in newborn
  age 0-0
P19.2  Acid blood at birth = metabolic acidemia at birth | newborn metabolic acidemia at birth | cord blood acidosis
  age 0-0
P19.9  Acid blood of a newborn, unspecified = newborn metabolic acidemia | neonatal acidosis
  age 0-0
P22.0  Respiratory distress syndrome of the newborn = respiratory distress syndrome of newborn | hyaline membrane disease | neonatal respiratory distress syndrome | surfactant deficiency | respiratory distress syndrome + newborn/preterm/premature/infant/surfactant/prematurity | infant respiratory distress syndrome
  age 0-0
P22.1  Fast breathing of a newborn that passes = transient tachypnea of newborn | wet lung syndrome of newborn | transient tachypnea + newborn/infant
  age 0-0
P22.8  Other breathing distress of a newborn = other respiratory distress of newborn | newborn tachypnea | newborn grunting | tachypnea + newborn
  unless transient
  age 0-0
P22.9  Breathing distress of a newborn, unspecified = newborn respiratory distress | neonatal respiratory distress | respiratory distress + newborn/neonate
  unless syndrome
  age 0-0
family Congenital pneumonia
  term congenital pneumonia | neonatal pneumonia | newborn pneumonia | pneumonia + newborn/neonate
  age 0-0
  unless aspiration
  code P23.9  Congenital pneumonia, unspecified  needs organism
  code P23.0  Congenital pneumonia from a virus  when viral/virus
  code P23.1  Congenital pneumonia from chlamydia  when chlamydia
  code P23.2  Congenital pneumonia from staphylococcus  when staphylococcus/staph
  code P23.3  Congenital pneumonia from group B strep  when group B streptococcus/GBS
  code P23.4  Congenital pneumonia from E. coli  when E coli/Escherichia coli
  code P23.5  Congenital pneumonia from pseudomonas  when pseudomonas
  code P23.6  Congenital pneumonia from other bacteria  when haemophilus/klebsiella/mycoplasma
  code P23.8  Congenital pneumonia from another germ  when other organism
family Meconium aspiration
  term meconium aspiration | meconium aspiration syndrome
  age 0-0
  code P24.01  Meconium in the lungs with breathing symptoms
  code P24.00  Meconium in the lungs without breathing symptoms  when without respiratory symptoms/asymptomatic
family Other aspiration of a newborn
  term neonatal aspiration | newborn aspiration | aspiration of amniotic fluid by newborn | newborn milk aspiration | aspiration + newborn/neonate
  age 0-0
  unless meconium
  code P24.9  Aspiration of a newborn, unspecified  needs substance
  code P24.10  Aspiration of clear amniotic fluid or mucus without breathing symptoms  when amniotic fluid/mucus
  code P24.11  Aspiration of clear amniotic fluid or mucus with breathing symptoms  when amniotic fluid/mucus + respiratory distress/pneumonia/respiratory symptoms
  code P24.20  Aspiration of blood without breathing symptoms  when blood
  code P24.21  Aspiration of blood with breathing symptoms  when blood + respiratory distress/pneumonia/respiratory symptoms
  code P24.30  Aspiration of milk without breathing symptoms  when milk/formula/regurgitated food
  code P24.31  Aspiration of milk with breathing symptoms  when milk/formula/regurgitated food + respiratory distress/pneumonia/respiratory symptoms
  code P24.80  Other aspiration without breathing symptoms  when other substance
  code P24.81  Other aspiration with breathing symptoms  when other substance + respiratory distress/pneumonia/respiratory symptoms
P25.0  Air in the lung tissue of a newborn = pulmonary interstitial emphysema + newborn/preterm/premature | neonatal interstitial emphysema
  age 0-0
P25.1  Collapsed lung of a newborn = neonatal pneumothorax | newborn pneumothorax | pneumothorax + newborn/neonate/preterm
  age 0-0
P25.2  Air in the chest of a newborn = neonatal pneumomediastinum | pneumomediastinum + newborn/neonate
  age 0-0
P25.3  Air around the heart of a newborn = neonatal pneumopericardium
  age 0-0
P25.8  Other condition with air leak in a newborn = newborn air leak syndrome
  age 0-0
P26.0  Airway bleeding of a newborn = neonatal tracheobronchial hemorrhage
  age 0-0
P26.1  Massive lung bleeding of a newborn = massive pulmonary hemorrhage of newborn
  age 0-0
P26.8  Other lung bleeding of a newborn = other pulmonary hemorrhage of newborn
  age 0-0
P26.9  Lung bleeding of a newborn, unspecified = pulmonary hemorrhage of newborn | pulmonary hemorrhage + newborn/neonate/preterm
  age 0-0
P27.0  Wilson-Mikity syndrome = Wilson-Mikity syndrome
  age 0-17
P27.1  Bronchopulmonary dysplasia = bronchopulmonary dysplasia | chronic lung disease of prematurity | BPD of prematurity | chronic lung disease + premature/prematurity/preterm
  age 0-120
  chronic
P27.8  Other chronic lung disease from around birth = congenital pulmonary fibrosis | ventilator lung in newborn
  age 0-17
P27.9  Chronic lung disease from around birth, unspecified = chronic perinatal respiratory disease
  age 0-17
P28.0  Primary collapsed lung tissue of a newborn = primary atelectasis of newborn
  age 0-0
P28.10  Collapsed lung tissue of a newborn, unspecified = atelectasis of newborn | atelectasis + newborn/neonate
  age 0-0
P28.11  Resorption atelectasis of a newborn without respiratory distress syndrome = resorption atelectasis of newborn
  age 0-0
P28.19  Other collapsed lung tissue of a newborn = partial atelectasis of newborn | secondary atelectasis of newborn
  age 0-0
P28.2  Blue spells of a newborn = cyanotic attacks of newborn | neonatal cyanosis | newborn cyanosis | cyanosis + newborn/neonate
  unless acrocyanosis
  age 0-0
family Sleep apnea of a newborn
  term sleep apnea of newborn | primary sleep apnea of newborn
  age 0-0
  code P28.30  Sleep apnea of a newborn, unspecified  needs type
  code P28.31  Central sleep apnea of a newborn  when central
  code P28.32  Obstructive sleep apnea of a newborn  when obstructive
  code P28.33  Mixed sleep apnea of a newborn  when mixed
  code P28.39  Other sleep apnea of a newborn  when other sleep apnea
family Apnea of a newborn
  term apnea of prematurity | apnea of newborn | neonatal apnea | apnea + newborn/premature/preterm/prematurity
  age 0-0
  unless sleep
  code P28.49  Other apnea of a newborn (such as apnea of prematurity)  when prematurity/premature/preterm
  code P28.40  Apnea of a newborn, unspecified  needs type
  code P28.41  Central apnea of a newborn  when central
  code P28.42  Obstructive apnea of a newborn  when obstructive
  code P28.43  Mixed apnea of a newborn  when mixed
P28.5  Respiratory failure of a newborn = respiratory failure of newborn | neonatal respiratory failure | respiratory failure + newborn/neonate/preterm
  age 0-0
P28.81  Respiratory arrest of a newborn = respiratory arrest of newborn
  age 0-0
P28.89  Other breathing condition of a newborn = newborn congestion | snuffles in newborn | newborn nasal congestion | congenital stridor | nasal congestion + newborn | newborn stridor
  age 0-0
P28.9  Breathing condition of a newborn, unspecified = respiratory condition of newborn
  age 0-0

# Heart
P29.0  Heart failure of a newborn = neonatal heart failure | neonatal cardiac failure | heart failure + newborn/neonate
  age 0-0
P29.11  Fast heart of a newborn = neonatal tachycardia | tachycardia + newborn/neonate
  age 0-0
P29.12  Slow heart of a newborn = neonatal bradycardia | bradycardia + newborn/neonate/preterm
  age 0-0
P29.2  High blood pressure of a newborn = neonatal hypertension | newborn hypertension
  age 0-0
P29.30  High lung pressure of a newborn = persistent pulmonary hypertension of newborn | PPHN | pulmonary hypertension of newborn | pulmonary hypertension + newborn/neonate
  age 0-0
P29.38  Other persistent fetal circulation = persistent fetal circulation | delayed closure of ductus arteriosus | delayed ductal closure
  age 0-0
P29.4  Short lack of blood to the heart of a newborn = transient myocardial ischemia in newborn
  age 0-0
P29.81  Cardiac arrest of a newborn = cardiac arrest of newborn
  age 0-0
P29.89  Other heart condition from around birth = newborn heart murmur transitional | neonatal hypotension | newborn hypotension
  age 0-0
P29.9  Heart condition from around birth, unspecified = neonatal cardiovascular disorder
  age 0-0

# Infections
P35.0  Congenital rubella syndrome = congenital rubella | congenital rubella syndrome
  age 0-120
P35.1  Congenital cytomegalovirus infection = congenital cytomegalovirus | congenital CMV | congenital CMV infection | cytomegalovirus + congenital
  age 0-17
P35.2  Congenital herpes simplex infection = neonatal herpes | congenital herpes | neonatal HSV | newborn herpes simplex | herpes simplex + newborn
  age 0-0
P35.3  Congenital viral hepatitis = congenital viral hepatitis | congenital hepatitis B
  age 0-0
P35.4  Congenital Zika virus disease = congenital Zika syndrome | congenital Zika
  age 0-17
P35.8  Other congenital viral disease = congenital varicella | congenital HIV infection of newborn | congenital varicella syndrome
  age 0-0
P35.9  Congenital viral disease, unspecified = congenital viral infection
  age 0-0
family Sepsis of the newborn
  term neonatal sepsis | sepsis of newborn | newborn sepsis | early onset sepsis | early onset neonatal sepsis | late onset neonatal sepsis | late onset sepsis of newborn | sepsis + newborn/neonate | septic newborn | congenital sepsis | bacterial sepsis of newborn
  age 0-0
  unless rule out/evaluation/risk/screening/workup
  code P36.9  Bacterial sepsis of a newborn, unspecified  needs organism
  code P36.0  Sepsis of a newborn from group B strep  when group B streptococcus/GBS/group B strep/agalactiae
  code P36.10  Sepsis of a newborn from streptococci, unspecified  when streptococcus
  code P36.19  Sepsis of a newborn from other streptococci  when viridans/pneumoniae
  code P36.2  Sepsis of a newborn from Staphylococcus aureus  when staphylococcus aureus/MRSA/MSSA
  code P36.30  Sepsis of a newborn from staphylococci, unspecified  when staphylococcus
  code P36.39  Sepsis of a newborn from other staphylococci  when epidermidis/coagulase negative staphylococcus/CoNS
  code P36.4  Sepsis of a newborn from E. coli  when E coli/Escherichia coli
  code P36.5  Sepsis of a newborn from anaerobes  when anaerobes/bacteroides
  code P36.8  Other bacterial sepsis of a newborn  when klebsiella/pseudomonas/enterococcus/serratia/enterobacter/haemophilus
P37.0  Congenital tuberculosis = congenital tuberculosis
  age 0-0
P37.1  Congenital toxoplasmosis = congenital toxoplasmosis | toxoplasmosis + congenital
  age 0-120
P37.2  Listeria infection of a newborn = neonatal listeriosis | newborn listeriosis
  age 0-0
P37.3  Congenital falciparum malaria = congenital falciparum malaria
  age 0-0
P37.4  Other congenital malaria = congenital malaria
  age 0-0
P37.5  Yeast infection of a newborn = neonatal candidiasis | neonatal thrush | newborn thrush | oral thrush + newborn/neonate | candida diaper rash + newborn/neonate
  age 0-0
P37.8  Other congenital infection = congenital infection specified
  age 0-0
P37.9  Congenital infection, unspecified = congenital infection | TORCH infection
  age 0-0
P38.1  Infected navel of a newborn with some bleeding = omphalitis with hemorrhage | omphalitis with mild hemorrhage
  age 0-0
P38.9  Infected navel of a newborn without bleeding = newborn omphalitis | omphalitis of newborn | umbilical stump infection
  age 0-0
P39.0  Breast infection of a newborn = neonatal mastitis | mastitis + newborn/neonate
  age 0-0
P39.1  Eye infection of a newborn = neonatal conjunctivitis | ophthalmia neonatorum | newborn dacryocystitis | conjunctivitis + newborn/neonate | chlamydial conjunctivitis of newborn
  age 0-0
P39.2  Infection of the newborn from the amniotic sac = intra-amniotic infection affecting newborn
  age 0-0
P39.3  Urinary infection of a newborn = neonatal urinary tract infection | newborn UTI | urinary tract infection/UTI + newborn/neonate
  age 0-0
P39.4  Skin infection of a newborn = neonatal skin infection | neonatal pyoderma | neonatal pustulosis infectious | newborn staphylococcal pustulosis | paronychia + newborn
  age 0-0
P39.8  Other infection from around birth = other perinatal infection | neonatal osteomyelitis
  age 0-0
P39.9  Infection from around birth, unspecified = perinatal infection | neonatal infection | newborn infection
  age 0-0

# Bleeding and blood
P50.0  Newborn who lost blood from vasa previa = fetal blood loss from vasa previa
  age 0-0
P50.1  Newborn who lost blood from a torn cord = fetal blood loss from ruptured cord
  age 0-0
P50.2  Newborn who lost blood from the placenta = fetal blood loss from placenta
  age 0-0
P50.3  Newborn who lost blood to a twin = hemorrhage into co-twin
  age 0-0
P50.4  Newborn who lost blood to the mother = hemorrhage into maternal circulation | newborn fetomaternal hemorrhage
  age 0-0
P50.5  Newborn who lost blood from the cut cord of a twin = fetal blood loss from cut end of co-twin cord
  age 0-0
P50.8  Newborn with other blood loss in the womb = other fetal blood loss
  age 0-0
P50.9  Newborn with blood loss in the womb, unspecified = fetal blood loss | intrauterine blood loss
  age 0-0
P51.0  Massive navel bleeding = massive umbilical hemorrhage of newborn
  age 0-0
P51.8  Other navel bleeding of a newborn = slipped umbilical ligature | newborn umbilical cord bleeding | umbilical stump bleeding
  age 0-0
P51.9  Navel bleeding of a newborn, unspecified = umbilical hemorrhage of newborn | umbilical bleeding + newborn
  age 0-0
family Bleeding into the brain chambers of a newborn
  term intraventricular hemorrhage of newborn | intraventricular hemorrhage + newborn/preterm/premature/prematurity/infant/neonate | germinal matrix hemorrhage | neonatal intraventricular hemorrhage | subependymal hemorrhage of newborn | intraventricular hemorrhage of prematurity
  age 0-0
  code P52.3  Bleeding into the brain chambers of a newborn, grade unspecified  needs grade
  code P52.0  Bleeding into the brain chambers of a newborn, grade 1  when grade 1/grade I/germinal matrix/subependymal
  code P52.1  Bleeding into the brain chambers of a newborn, grade 2  when grade 2/grade II
  code P52.21  Bleeding into the brain chambers of a newborn, grade 3  when grade 3/grade III
  code P52.22  Bleeding into the brain chambers of a newborn, grade 4  when grade 4/grade IV
P52.4  Bleeding into the brain of a newborn = neonatal intracerebral hemorrhage | intracerebral hemorrhage of newborn | cerebral hemorrhage + newborn/neonate
  age 0-0
P52.5  Subarachnoid bleeding of a newborn = neonatal subarachnoid hemorrhage
  age 0-0
P52.6  Cerebellar bleeding of a newborn = neonatal cerebellar hemorrhage | posterior fossa hemorrhage of newborn
  age 0-0
P52.8  Other bleeding in the skull of a newborn = neonatal subdural hemorrhage
  unless birth injury
  age 0-0
P52.9  Bleeding in the skull of a newborn, unspecified = neonatal intracranial hemorrhage | intracranial hemorrhage of newborn
  age 0-0
P53  Bleeding disease of the newborn (lack of vitamin K) = hemorrhagic disease of newborn | vitamin K deficiency of newborn | vitamin K deficiency bleeding
  age 0-0
P54.0  Newborn vomiting blood = neonatal hematemesis
  age 0-0
P54.1  Black stool of a newborn = neonatal melena | melena neonatorum
  age 0-0
P54.2  Rectal bleeding of a newborn = neonatal rectal hemorrhage | rectal bleeding + newborn | neonatal rectal bleeding
  age 0-0
P54.3  Other gut bleeding of a newborn = neonatal gastrointestinal hemorrhage
  age 0-0
P54.4  Adrenal bleeding of a newborn = neonatal adrenal hemorrhage | adrenal hemorrhage + newborn
  age 0-0
P54.5  Skin bleeding of a newborn = neonatal petechiae | neonatal ecchymosis | newborn bruising | petechiae + newborn | newborn petechiae
  age 0-0
P54.6  Vaginal bleeding of a newborn = neonatal vaginal bleeding | newborn vaginal bleeding | pseudomenses
  age 0-0
P54.8  Other bleeding of a newborn = other neonatal hemorrhage
  age 0-0
P54.9  Bleeding of a newborn, unspecified = neonatal hemorrhage
  age 0-0
P55.0  Rh disease of the newborn = Rh isoimmunization of newborn | Rh incompatibility of newborn | Rh disease of newborn | Rh incompatibility + newborn
  age 0-0
P55.1  ABO disease of the newborn = ABO isoimmunization of newborn | ABO incompatibility of newborn | ABO hemolytic disease of newborn | ABO incompatibility + newborn/infant/jaundice | ABO incompatibility
  age 0-0
P55.8  Other hemolytic disease of the newborn = other hemolytic disease of newborn
  age 0-0
P55.9  Hemolytic disease of the newborn, unspecified = hemolytic disease of newborn | erythroblastosis fetalis | Coombs positive newborn
  age 0-0
P56.0  Swollen newborn (hydrops) from isoimmunization = hydrops fetalis due to isoimmunization
  age 0-0
P56.90  Swollen newborn (hydrops) from hemolysis, unspecified = hydrops fetalis due to hemolytic disease
  age 0-0
P56.99  Swollen newborn (hydrops) from another hemolytic disease = hydrops fetalis due to other hemolytic disease
  age 0-0
P57.0  Brain jaundice (kernicterus) from isoimmunization = kernicterus due to isoimmunization
  age 0-0
P57.8  Other brain jaundice (kernicterus) = other kernicterus
  age 0-0
P57.9  Brain jaundice (kernicterus), unspecified = kernicterus | bilirubin encephalopathy
  age 0-0
P58.0  Jaundice of a newborn from bruising = neonatal jaundice due to bruising
  age 0-0
P58.1  Jaundice of a newborn from bleeding = neonatal jaundice due to bleeding
  age 0-0
P58.2  Jaundice of a newborn from infection = neonatal jaundice due to infection
  age 0-0
P58.3  Jaundice of a newborn from thick blood = neonatal jaundice due to polycythemia
  age 0-0
P58.41  Jaundice of a newborn from drugs of the mother = neonatal jaundice due to maternal drugs
  age 0-0
P58.42  Jaundice of a newborn from drugs given to it = neonatal jaundice due to drugs given to newborn
  age 0-0
P58.5  Jaundice of a newborn from swallowed blood = neonatal jaundice due to swallowed maternal blood
  age 0-0
P58.8  Jaundice of a newborn from other hemolysis = neonatal jaundice due to other hemolysis
  age 0-0
P58.9  Jaundice of a newborn from hemolysis, unspecified = neonatal jaundice due to hemolysis | hemolytic jaundice of newborn
  age 0-0
family Jaundice of the newborn
  term neonatal jaundice | newborn jaundice | jaundice of newborn | neonatal hyperbilirubinemia | newborn hyperbilirubinemia | physiologic jaundice | jaundice/hyperbilirubinemia + newborn/infant/phototherapy/neonate/preterm/breastfed/breast milk | hyperbilirubinemia of prematurity | jaundice of prematurity | breast milk jaundice | breastfeeding jaundice
  age 0-0
  code P59.9  Jaundice of a newborn, unspecified  needs cause  absorbs R17
  code P59.0  Jaundice of a newborn who came early  when prematurity/preterm/premature  absorbs R17
  code P59.3  Jaundice of a newborn from breast milk  when breast milk  absorbs R17
  code P59.20  Jaundice of a newborn from liver cell damage, unspecified  when hepatocellular
  code P59.29  Jaundice of a newborn from other liver cell damage  when neonatal hepatitis/giant cell hepatitis
  code P59.8  Jaundice of a newborn from another cause  when breastfeeding/physiologic exaggerated
P59.1  Thick bile of a newborn = inspissated bile syndrome
  age 0-0
P59.29  Jaundice of a newborn from other liver cell damage = neonatal giant cell hepatitis | neonatal hepatitis | giant cell hepatitis of newborn
  age 0-0
P60  Clotting throughout the vessels of a newborn = disseminated intravascular coagulation of newborn | DIC of newborn | disseminated intravascular coagulation + newborn/neonate
  age 0-0
P61.0  Low platelets of a newborn that pass = neonatal thrombocytopenia | transient neonatal thrombocytopenia | neonatal alloimmune thrombocytopenia | thrombocytopenia + newborn/neonate/preterm
  age 0-0
P61.1  Thick blood of a newborn = neonatal polycythemia | polycythemia neonatorum | polycythemia + newborn
  age 0-0
P61.2  Anemia of prematurity = anemia of prematurity | anemia + prematurity/premature/preterm
  unless mother/maternal
  age 0-0
P61.3  Anemia from blood loss before birth = congenital anemia from fetal blood loss
  age 0-0
P61.4  Other anemia from birth = congenital anemia | neonatal anemia | anemia + newborn/neonate
  unless prematurity/mother/maternal
  age 0-0
P61.5  Low white cells of a newborn that pass = transient neonatal neutropenia | neonatal neutropenia | neutropenia + newborn/neonate
  age 0-0
P61.6  Other clotting disorder of a newborn that passes = transient neonatal coagulation disorder | neonatal coagulopathy
  age 0-0
P61.8  Other blood disorder from around birth = neonatal leukocytosis
  age 0-0
P61.9  Blood disorder from around birth, unspecified = perinatal hematological disorder
  age 0-0

# Sugar, salts, glands
P70.0  Infant of a mother with gestational diabetes = infant of gestational diabetic mother | newborn of mother with gestational diabetes | infant of mother with gestational diabetes
  age 0-0
P70.1  Infant of a diabetic mother = infant of diabetic mother | IDM | infant of a diabetic mother
  age 0-0
P70.2  Diabetes of a newborn = neonatal diabetes mellitus | neonatal diabetes
  age 0-0
P70.3  Low sugar of a newborn from treatment = iatrogenic neonatal hypoglycemia
  age 0-0
P70.4  Other low sugar of a newborn = neonatal hypoglycemia | newborn hypoglycemia | hypoglycemia + newborn/neonate/NICU/infant of diabetic mother | transitory neonatal hypoglycemia
  age 0-0
P70.8  Other passing sugar disorder of a newborn = neonatal hyperglycemia | hyperglycemia + newborn/neonate/preterm
  age 0-0
P70.9  Passing sugar disorder of a newborn, unspecified = transitory disorder of carbohydrate metabolism of newborn
  age 0-0
P71.0  Low calcium of a newborn from cow's milk = cow's milk hypocalcemia
  age 0-0
P71.1  Other low calcium of a newborn = neonatal hypocalcemia | hypocalcemia + newborn/neonate
  age 0-0
P71.2  Low magnesium of a newborn = neonatal hypomagnesemia
  age 0-0
P71.3  Cramps of a newborn without lack of calcium = neonatal tetany
  age 0-0
P71.4  Weak parathyroids of a newborn that pass = transitory neonatal hypoparathyroidism
  age 0-0
P71.8  Other passing calcium or magnesium disorder of a newborn = neonatal hypermagnesemia | osteopenia of prematurity | metabolic bone disease of prematurity
  age 0-0
P71.9  Passing calcium or magnesium disorder of a newborn, unspecified = transitory neonatal calcium disorder
  age 0-0
P72.0  Goiter of a newborn = neonatal goiter
  age 0-0
P72.1  Overactive thyroid of a newborn that passes = neonatal hyperthyroidism | neonatal thyrotoxicosis | neonatal Graves disease
  age 0-0
P72.2  Other passing thyroid disorder of a newborn = transient neonatal hypothyroidism
  age 0-0
P72.8  Other passing gland disorder of a newborn = other transitory neonatal endocrine disorder
  age 0-0
P72.9  Passing gland disorder of a newborn, unspecified = transitory neonatal endocrine disorder
  age 0-0
P74.0  Late acid blood of a newborn = late metabolic acidosis of newborn
  age 0-0
P74.1  Dehydration of a newborn = dehydration of newborn | neonatal dehydration | dehydration + newborn/neonate
  age 0-0
P74.21  High sodium of a newborn = hypernatremia of newborn | neonatal hypernatremia | hypernatremia + newborn/neonate
  age 0-0
P74.22  Low sodium of a newborn = hyponatremia of newborn | neonatal hyponatremia | hyponatremia + newborn/neonate
  age 0-0
P74.31  High potassium of a newborn = hyperkalemia of newborn | neonatal hyperkalemia | hyperkalemia + newborn/neonate
  age 0-0
P74.32  Low potassium of a newborn = hypokalemia of newborn | neonatal hypokalemia | hypokalemia + newborn/neonate
  age 0-0
P74.41  Alkaline blood of a newborn = alkalosis of newborn
  age 0-0
P74.421  High chloride of a newborn = hyperchloremia of newborn
  age 0-0
P74.422  Low chloride of a newborn = hypochloremia of newborn
  age 0-0
P74.49  Other salt disorder of a newborn = newborn electrolyte disturbance | electrolyte imbalance + newborn/neonate
  age 0-0
P74.5  Passing tyrosine excess of a newborn = transitory tyrosinemia of newborn
  age 0-0
P74.6  Passing ammonia excess of a newborn = transitory hyperammonemia of newborn
  age 0-0
P74.8  Other passing metabolic disorder of a newborn = other transitory metabolic disturbance of newborn | amino acid metabolism transitory disorder of newborn
  age 0-0
P74.9  Passing metabolic disorder of a newborn, unspecified = transitory metabolic disturbance of newborn
  age 0-0

# Gut
P76.0  Meconium plug = meconium plug syndrome | meconium plug
  age 0-0
P76.1  Passing bowel paralysis of a newborn = neonatal ileus | transitory ileus of newborn
  age 0-0
P76.2  Bowel blocked by thick milk = milk curd obstruction | intestinal obstruction due to inspissated milk
  age 0-0
P76.8  Other bowel obstruction of a newborn = small left colon syndrome | other intestinal obstruction of newborn
  age 0-0
P76.9  Bowel obstruction of a newborn, unspecified = neonatal intestinal obstruction | intestinal obstruction of newborn
  age 0-0
family Necrotizing enterocolitis of a newborn
  term necrotizing enterocolitis of newborn | necrotizing enterocolitis + newborn/preterm/premature/infant/neonate/stage/prematurity/NICU | neonatal necrotizing enterocolitis
  age 0-0
  code P77.9  Necrotizing enterocolitis of a newborn, stage unspecified  needs stage
  code P77.1  Necrotizing enterocolitis of a newborn, stage 1  when stage-1/stage 1/stage I
  code P77.2  Necrotizing enterocolitis of a newborn, stage 2  when stage-2/stage 2/stage II
  code P77.3  Necrotizing enterocolitis of a newborn, stage 3  when stage-3/stage 3/stage III
P78.0  Hole in the bowel around birth = perinatal intestinal perforation | spontaneous intestinal perforation + newborn/preterm/premature | meconium peritonitis
  age 0-0
P78.1  Other belly lining inflammation of a newborn = neonatal peritonitis
  age 0-0
P78.2  Newborn who brings up swallowed blood = swallowed maternal blood | neonatal hematemesis due to swallowed maternal blood
  age 0-0
P78.3  Diarrhea of a newborn without infection = noninfective neonatal diarrhea | neonatal diarrhea
  age 0-0
P78.81  Congenital cirrhosis = congenital cirrhosis
  age 0-0
P78.82  Stomach ulcer of a newborn = peptic ulcer of newborn
  age 0-0
P78.83  Reflux of a newborn = neonatal gastroesophageal reflux | newborn esophageal reflux | newborn reflux | gastroesophageal reflux/GERD/reflux + newborn
  age 0-0
P78.84  Liver disease from the mother's antibodies = gestational alloimmune liver disease | neonatal hemochromatosis
  age 0-0
P78.89  Other digestive disorder from around birth = other perinatal digestive disorder | neonatal constipation
  age 0-0
P78.9  Digestive disorder from around birth, unspecified = perinatal digestive disorder
  age 0-0

# Warmth, skin, tone
P80.0  Cold injury of a newborn = cold injury syndrome of newborn
  age 0-0
P80.8  Other low temperature of a newborn = mild hypothermia of newborn
  age 0-0
P80.9  Low temperature of a newborn, unspecified = neonatal hypothermia | hypothermia of newborn | hypothermia + newborn/neonate
  unless therapeutic/cooling
  age 0-0
P81.0  Newborn overheated by surroundings = environmental hyperthermia of newborn
  age 0-0
P81.8  Other temperature disorder of a newborn = newborn temperature regulation disturbance specified
  age 0-0
P81.9  Fever or temperature disorder of a newborn, unspecified = neonatal fever | fever of newborn | fever + newborn/neonate | newborn temperature instability | temperature instability
  age 0-0
P83.0  Hard skin of a newborn = sclerema neonatorum
  age 0-0
P83.1  Blotchy rash of a newborn = erythema toxicum neonatorum | newborn rash toxic
  age 0-0
P83.2  Swollen newborn (hydrops) not from hemolysis = nonimmune hydrops | hydrops fetalis of newborn | nonimmune hydrops fetalis | hydrops fetalis + newborn | hydrops fetalis
  age 0-0
P83.30  Swelling of a newborn, unspecified = edema of newborn
  age 0-0
P83.39  Other swelling of a newborn = other edema of newborn
  age 0-0
P83.4  Swollen breasts of a newborn = breast engorgement of newborn | newborn breast enlargement | noninfective mastitis of newborn
  age 0-0
P83.5  Hydrocele from birth = congenital hydrocele | hydrocele + newborn/congenital/infant | communicating hydrocele of newborn
  age 0-17
P83.6  Navel polyp of a newborn = umbilical polyp of newborn | umbilical polyp
  age 0-0
P83.81  Navel granuloma = umbilical granuloma
  age 0-0
P83.88  Other skin condition of a newborn = bronze baby syndrome | newborn dry skin | neonatal acne | cephalic pustulosis | newborn milia | neonatal cephalic pustulosis | milia of newborn | transient neonatal pustular melanosis | urticaria neonatorum
  age 0-0
P83.9  Skin condition of a newborn, unspecified = newborn skin condition | newborn rash | neonatal rash
  age 0-0
P84  Other problem of a newborn (such as lack of oxygen) = birth asphyxia | perinatal asphyxia | neonatal asphyxia | intrapartum asphyxia | asphyxia of newborn | newborn acidosis | neonatal hypoxia | fetal hypoxia | severe birth asphyxia | neonatal hypercapnia | asphyxia neonatorum | intrauterine hypoxia | perinatal hypoxia | neonatal anoxia | hypoxia at birth | newborn hypoxemia
  age 0-0

# Brain
P90  Seizures of a newborn = neonatal seizures | seizures of newborn | newborn seizure | seizure/seizures/convulsions + newborn/neonate | neonatal convulsions
  age 0-0
P91.0  Lack of blood to the brain of a newborn = neonatal cerebral ischemia
  age 0-0
P91.1  Cysts beside the brain chambers of a newborn = acquired periventricular cysts of newborn
  age 0-0
P91.2  Softening of the brain of a newborn = periventricular leukomalacia | neonatal cerebral leukomalacia | PVL of prematurity
  age 0-17
P91.3  Irritable brain of a newborn = neonatal cerebral irritability | newborn jitteriness | jittery newborn
  age 0-0
P91.4  Depressed brain of a newborn = neonatal cerebral depression | neonatal depression | newborn depression at birth
  age 0-0
P91.5  Coma of a newborn = neonatal coma
  age 0-0
family Lack of oxygen to the brain of a newborn
  term neonatal hypoxic ischemic encephalopathy | perinatal hypoxic ischemic encephalopathy | hypoxic ischemic encephalopathy + newborn/neonate/birth/perinatal/infant/cooling
  age 0-1
  code P91.60  Hypoxic ischemic encephalopathy of a newborn, unspecified  needs severity
  code P91.61  Mild hypoxic ischemic encephalopathy of a newborn  when mild/stage 1/sarnat 1/grade 1
  code P91.62  Moderate hypoxic ischemic encephalopathy of a newborn  when moderate/stage 2/sarnat 2/grade 2
  code P91.63  Severe hypoxic ischemic encephalopathy of a newborn  when severe/stage 3/sarnat 3/grade 3
P91.811  Brain disease of a newborn in another disease = neonatal encephalopathy in other disease
  age 0-0
P91.819  Brain disease of a newborn, unspecified = neonatal encephalopathy | newborn encephalopathy
  age 0-0
family Stroke of a newborn
  term neonatal stroke | neonatal cerebral infarction | perinatal stroke | perinatal arterial stroke | neonatal arterial ischemic stroke
  age 0-0
  code P91.82{laterality: right=1 left=2 bilateral=3 unspecified=9}  Brain infarction of a newborn, side: {laterality}
P91.88  Other disturbance of the brain of a newborn = other disturbance of cerebral status of newborn
  age 0-0
P91.9  Disturbance of the brain of a newborn, unspecified = disturbance of cerebral status of newborn
  age 0-0

# Feeding
P92.01  Bilious vomiting of a newborn = bilious vomiting of newborn | bilious emesis of newborn | bilious vomiting + newborn/neonate
  age 0-0
P92.09  Other vomiting of a newborn = vomiting of newborn | neonatal vomiting | vomiting + newborn/neonate
  unless bilious
  age 0-0
P92.1  Spitting up of a newborn = newborn spitting up | regurgitation of newborn | spit up newborn | spitting up + newborn/infant | newborn regurgitation
  age 0-0
P92.2  Slow feeding of a newborn = slow feeding of newborn | slow feeding newborn | poor feeding of newborn | newborn poor feeding | poor feeding + newborn/neonate
  age 0-0
P92.3  Underfeeding of a newborn = underfeeding of newborn
  age 0-0
P92.4  Overfeeding of a newborn = overfeeding of newborn | overfeeding + newborn/infant
  age 0-0
P92.5  Newborn with difficulty at the breast = neonatal difficulty in feeding at breast | newborn breastfeeding difficulty | poor latch | difficulty latching | breastfeeding difficulty/breastfeeding problem/latch difficulty + newborn/infant | newborn latch problem
  age 0-0
P92.6  Newborn who does not thrive = failure to thrive in newborn | newborn failure to thrive | newborn poor weight gain | slow weight gain of newborn | newborn weight loss | failure to thrive/poor weight gain + newborn/neonate
  age 0-0
P92.8  Other feeding problem of a newborn = other feeding problem of newborn | newborn weight check under birth weight | oral feeding immaturity of newborn
  age 0-0
P92.9  Feeding problem of a newborn, unspecified = feeding problem of newborn | newborn feeding problem | newborn feeding difficulty | neonatal feeding problem | feeding problem/feeding difficulty + newborn/neonate
  age 0-0
P93.0  Grey baby syndrome = gray baby syndrome
  age 0-0
P93.8  Other reaction of a newborn to drugs given to it = drug reaction of newborn
  age 0-0
P94.0  Passing muscle weakness of a newborn = transient neonatal myasthenia gravis
  age 0-0
P94.1  Stiff muscles from birth = congenital hypertonia | neonatal hypertonia
  age 0-0
P94.2  Limp muscles from birth = congenital hypotonia | neonatal hypotonia | floppy baby syndrome | floppy infant | hypotonia + newborn/neonate
  age 0-0
P94.8  Other muscle tone disorder of a newborn = other muscle tone disorder of newborn
  age 0-0
P94.9  Muscle tone disorder of a newborn, unspecified = muscle tone disorder of newborn
  age 0-0
P95  Stillbirth, on the baby's own record = stillborn baby record | deadborn fetus
  age 0-0
P96.0  Kidney failure from birth = congenital renal failure | neonatal renal failure | renal failure/acute kidney injury + newborn/neonate
  age 0-0
P96.1  Withdrawal of a newborn from the mother's drugs = neonatal abstinence syndrome | neonatal opioid withdrawal syndrome | NOWS | neonatal withdrawal | neonatal drug withdrawal | drug withdrawal syndrome of newborn | newborn withdrawal
  age 0-0
P96.2  Withdrawal of a newborn from treatment = iatrogenic withdrawal of newborn | withdrawal from therapeutic drugs in newborn
  age 0-0
P96.3  Wide skull seams of a newborn = wide cranial sutures of newborn | newborn craniotabes | wide cranial sutures
  age 0-0
P96.5  Complication of a newborn from a procedure in the womb = complication to newborn from intrauterine procedure
  age 0-0
P96.81  Tobacco smoke around a newborn = newborn exposure to tobacco smoke
  age 0-0
P96.82  Cord that falls off late = delayed separation of umbilical cord | delayed umbilical cord separation
  age 0-0
P96.83  Meconium staining = meconium staining | meconium staining of newborn
  unless aspiration/amniotic/fluid
  age 0-0
P96.89  Other condition from around birth = jitteriness of newborn specified | newborn craniofacial molding | newborn head molding | molding of head in newborn
  age 0-0
P96.9  Condition from around birth, unspecified = perinatal condition | congenital debility | perinatal complication
  age 0-0

# The weeks after birth: infections, clots, wounds, breasts and nursing; for obstetrics, primary care and emergency departments.
# Depression after birth is in chapter 5, the routine visit after birth (Z39.2) in chapter 21, cardiomyopathy of birth in chapter 9.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 15, O85-O94; guidelines I.C.15

O85  Sepsis after birth = puerperal sepsis | postpartum sepsis | puerperal fever | childbed fever | puerperal septicemia | sepsis + postpartum/puerperal/puerperium
  unless history/newborn
  sex female
  age 9-60
family Infected wound after a birth operation
  term infection of cesarean wound | cesarean wound infection | infected cesarean incision | postpartum wound infection | infection of obstetric surgical wound | cesarean section wound infection | C-section wound infection | post-cesarean wound infection | infected episiotomy | wound infection + cesarean/C-section/postpartum/episiotomy
  sex female
  age 9-60
  code O86.00  Infected obstetric surgical wound, unspecified  needs depth
  code O86.01  Infected obstetric surgical wound, superficial  when superficial/cellulitis
  code O86.02  Infected obstetric surgical wound, deep  when deep
  code O86.03  Infected obstetric surgical wound, organ or space  when organ space/intraabdominal abscess/organ and space
  code O86.09  Infected obstetric surgical wound, other site  when episiotomy/perineal
O86.04  Sepsis after an obstetric procedure = sepsis following obstetrical procedure | sepsis after cesarean
  sex female
  age 9-60
O86.11  Cervicitis after birth = cervicitis following delivery
  sex female
  age 9-60
O86.12  Endometritis after birth = postpartum endometritis | endometritis following delivery | puerperal endometritis | endomyometritis postpartum | postpartum endomyometritis | endometritis/endomyometritis + postpartum/cesarean/delivery/puerperal | post-cesarean endometritis
  sex female
  age 9-60
O86.13  Vaginitis after birth = vaginitis following delivery | postpartum vaginitis
  sex female
  age 9-60
O86.19  Other genital infection after birth = genital tract infection following delivery
  sex female
  age 9-60
family Urinary infection after birth
  term urinary tract infection following delivery | postpartum urinary tract infection | postpartum UTI | urinary tract infection/UTI/pyelonephritis/cystitis + postpartum/puerperal/following delivery
  sex female
  age 9-60
  code O86.20  Urinary tract infection after birth, unspecified
  code O86.21  Kidney infection after birth  when pyelonephritis/kidney
  code O86.22  Bladder infection after birth  when cystitis/bladder
  code O86.29  Other urinary infection after birth  when urethritis
O86.4  Fever of unknown cause after birth = postpartum fever | fever after delivery | puerperal pyrexia | puerperal fever of unknown origin
  sex female
  age 9-60
O86.81  Infected clot in a vein after birth = puerperal septic thrombophlebitis | septic pelvic thrombophlebitis | postpartum septic thrombophlebitis
  sex female
  age 9-60
O86.89  Other infection after birth = puerperal infection | postpartum infection | other puerperal infection
  unless wound/history
  sex female
  age 9-60
O87.0  Superficial vein inflammation after birth = superficial thrombophlebitis postpartum | puerperal superficial thrombophlebitis
  sex female
  age 9-60
O87.1  Deep vein clot after birth = postpartum deep vein thrombosis | postpartum DVT | puerperal deep vein thrombosis | deep vein thrombosis/DVT + postpartum/puerperium/puerperal | puerperal pelvic thrombophlebitis
  unless history/prophylaxis
  sex female
  age 9-60
O87.2  Hemorrhoids after birth = postpartum hemorrhoids | hemorrhoids + postpartum/puerperium/puerperal/after delivery/after childbirth/after birth
  sex female
  age 9-60
O87.3  Clot in a brain vein after birth = postpartum cerebral venous thrombosis | puerperal cerebral venous thrombosis | cerebral venous thrombosis + postpartum/puerperium
  sex female
  age 9-60
O87.4  Varicose veins of the leg after birth = postpartum varicose veins
  sex female
  age 9-60
O87.8  Other vein complication after birth = postpartum ovarian vein thrombosis | ovarian vein thrombosis + postpartum | genital varices in puerperium | puerperal ovarian vein thrombosis
  sex female
  age 9-60
O87.9  Vein complication after birth, unspecified = puerperal venous complication | puerperal phlebitis
  sex female
  age 9-60
O89.01  Aspiration from anesthesia after birth = aspiration pneumonitis due to anesthesia postpartum
  sex female
  age 9-60
O89.09  Other lung complication of anesthesia after birth = pulmonary complication of anesthesia postpartum
  sex female
  age 9-60
O89.1  Heart complication of anesthesia after birth = cardiac complication of anesthesia postpartum
  sex female
  age 9-60
O89.2  Brain or nerve complication of anesthesia after birth = nervous system complication of anesthesia postpartum
  sex female
  age 9-60
O89.3  Poisoning by local anesthesia after birth = toxic reaction to local anesthesia postpartum
  sex female
  age 9-60
O89.4  Headache from spinal or epidural anesthesia after birth = postpartum spinal headache | postpartum epidural headache | postdural puncture headache/post dural puncture headache/spinal headache/PDPH + postpartum/delivery/cesarean/epidural for labor
  sex female
  age 9-60
O89.5  Other complication of spinal or epidural anesthesia after birth = complication of epidural postpartum
  sex female
  age 9-60
O89.6  Failed or difficult intubation after birth = failed intubation postpartum
  sex female
  age 9-60
O89.8  Other complication of anesthesia after birth = other complication of anesthesia postpartum
  sex female
  age 9-60
O89.9  Complication of anesthesia after birth, unspecified = complication of anesthesia postpartum
  sex female
  age 9-60
O90.0  Cesarean wound that opens = cesarean wound dehiscence | disruption of cesarean wound | wound dehiscence/wound disruption/wound separation + cesarean/C-section | cesarean wound separation | dehiscence of cesarean section wound
  sex female
  age 9-60
O90.1  Perineal wound that opens = episiotomy breakdown | disruption of perineal wound | perineal wound breakdown | episiotomy dehiscence | breakdown of perineal laceration repair | disruption of episiotomy wound | breakdown of episiotomy
  sex female
  age 9-60
O90.2  Blood collection in an obstetric wound = hematoma of cesarean wound | obstetric wound hematoma | cesarean wound hematoma | hematoma of obstetric wound | wound seroma after cesarean
  sex female
  age 9-60
O90.41  Liver and kidney failure after birth = hepatorenal syndrome following labor and delivery
  sex female
  age 9-60
O90.49  Other sudden kidney failure after birth = postpartum acute kidney failure | postpartum acute renal failure | postpartum acute kidney injury | acute renal failure/acute kidney injury/AKI + postpartum/puerperium
  sex female
  age 9-60
O90.5  Thyroid inflammation after birth = postpartum thyroiditis | thyroiditis + postpartum
  sex female
  age 9-60
O90.6  Low mood after birth (baby blues) = postpartum blues | baby blues | postpartum mood disturbance | postpartum dysphoria | maternity blues | puerperal sadness
  sex female
  age 9-60
O90.81  Anemia after birth = postpartum anemia | anemia of puerperium | anemia/acute blood loss anemia + postpartum/puerperium | puerperal anemia | postpartum acute blood loss anemia
  unless not postpartum/history
  sex female
  age 9-60
O90.89  Other complication after birth = placental polyp | postpartum diastasis recti | puerperal subinvolution | postpartum complication specified | postpartum subinvolution
  sex female
  age 9-60
O90.9  Complication after birth, unspecified = postpartum complication | puerperal complication | complication of the puerperium
  unless no/without/history
  sex female
  age 9-60

# Breasts and nursing
family Breast abscess of pregnancy or nursing
  term puerperal breast abscess | postpartum breast abscess | lactational breast abscess | breast abscess/purulent mastitis + postpartum/lactation/breastfeeding/nursing/pregnancy | lactating breast abscess | puerperal purulent mastitis
  sex female
  age 9-60
  code O91.12  Breast abscess after birth
  code O91.11{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Breast abscess in pregnancy, time: {trimester}  when pregnant/gestation
  code O91.13  Breast abscess from nursing  when lactation/lactational/breastfeeding/nursing/lactating
family Breast inflammation of pregnancy or nursing
  term puerperal mastitis | postpartum mastitis | lactational mastitis | mastitis + postpartum/breastfeeding/lactating/lactation/nursing/puerperium/pregnancy/breast feeding | lactation mastitis | nonpurulent puerperal mastitis
  sex female
  age 9-60
  code O91.22  Breast inflammation after birth, without abscess
  code O91.21{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Breast inflammation in pregnancy, without abscess, time: {trimester}  when pregnant/gestation
  code O91.23  Breast inflammation from nursing, without abscess  when lactation/lactational/breastfeeding/nursing/lactating/breast feeding
family Infected nipple of pregnancy or nursing
  term nipple infection + postpartum/breastfeeding/pregnancy/lactation | puerperal nipple infection | gestational nipple infection
  sex female
  age 9-60
  code O91.02  Infected nipple after birth
  code O91.01{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Infected nipple in pregnancy, time: {trimester}  when pregnant/gestation
  code O91.03  Infected nipple from nursing  when lactation/breastfeeding/nursing
family Flat or drawn-in nipple of pregnancy or nursing
  term retracted nipple + postpartum/breastfeeding/pregnancy/lactation | inverted nipple + postpartum/breastfeeding/pregnancy/lactation | flat nipples breastfeeding
  sex female
  age 9-60
  code O92.02  Drawn-in nipple after birth
  code O92.01{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Drawn-in nipple in pregnancy, time: {trimester}  when pregnant/gestation
  code O92.03  Drawn-in nipple with nursing  when lactation/breastfeeding/nursing
family Cracked nipple of pregnancy or nursing
  term cracked nipple/cracked nipples/nipple fissure + postpartum/breastfeeding/pregnancy/lactation | fissure of nipple with breastfeeding | nipple trauma from breastfeeding | sore nipples from breastfeeding
  sex female
  age 9-60
  code O92.12  Cracked nipple after birth
  code O92.11{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=9}  Cracked nipple in pregnancy, time: {trimester}  when pregnant/gestation
  code O92.13  Cracked nipple with nursing  when lactation/breastfeeding/nursing/lactating
O92.20  Breast disorder of pregnancy or after birth, unspecified = breast disorder of pregnancy
  sex female
  age 9-60
O92.29  Other breast disorder of pregnancy or after birth = breast engorgement postpartum | postpartum breast engorgement | breast engorgement/engorged breasts + postpartum/breastfeeding/lactation/lactating | blocked milk duct | plugged milk duct | clogged milk duct | plugged duct breastfeeding | milk blister
  unless newborn
  sex female
  age 9-60
O92.3  No milk (agalactia) = agalactia | primary agalactia | failure of lactation
  sex female
  age 9-60
O92.4  Little milk (hypogalactia) = hypogalactia | low milk supply | insufficient milk supply | inadequate milk supply | decreased milk supply | insufficient breast milk
  sex female
  age 9-60
O92.5  Suppressed milk = suppressed lactation | suppression of lactation | secondary agalactia | elective agalactia | lactation suppression
  sex female
  age 9-60
O92.6  Milk flow of pregnancy or after birth (galactorrhea) = postpartum galactorrhea | galactorrhea of pregnancy
  sex female
  age 9-60
O92.70  Disorder of nursing, unspecified = lactation disorder | breastfeeding difficulty | difficulty breastfeeding | breastfeeding problem | lactation problem | breast feeding difficulties | breastfeeding difficulties
  unless newborn/infant
  sex female
  age 9-60
O92.79  Other disorder of nursing = puerperal galactocele | galactocele + breastfeeding/lactating/postpartum/nursing | oversupply of breast milk | hyperlactation | overactive letdown
  sex female
  age 9-60
O94  Late effect of a complication of pregnancy or birth = sequelae of complication of pregnancy | late effect of obstetric complication
  sex female
  age 9-60

# Social circumstances (social determinants of health), lifestyle, counselling, and services around care; for every setting.
# Any clinician's note may carry these; "denies" and "screen negative" are left to the assertion of the note.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 21, Z55-Z65, Z69-Z76; guidelines I.B.14 and I.C.21.c.17
kind status

Z55.0  Illiteracy or low literacy = illiterate | low literacy | cannot read or write | unable to read | illiteracy | low-level literacy
Z55.1  No schooling available = schooling unavailable
Z55.2  Failed school exams = failed school examinations
Z55.3  Underachievement in school = poor school performance | academic underachievement | failing grades | academic difficulty | underachievement in school | declining school performance | poor academic performance
Z55.4  Trouble with teachers or classmates = bullying at school | educational maladjustment | discord with teachers | discord with classmates | bullied at school
Z55.5  Less than a high school diploma = no high school diploma | did not finish high school | less than high school education | high school dropout | did not graduate high school
Z55.6  Low health literacy = low health literacy | difficulty understanding medical information | limited health literacy | poor health literacy
Z55.8  Other problem with education = school problem | learning difficulties at school
Z55.9  Problem with education, unspecified = educational problem | school concerns
Z56.0  Unemployment = unemployed | unemployment | out of work | lost job | currently unemployed | jobless | laid off | not employed | job loss
  unless retired
Z56.1  Change of job = change of job | recent job change
Z56.2  Threat of job loss = threat of job loss | at risk of losing job
Z56.3  Stressful work schedule = stressful work schedule | shift work stress
Z56.4  Discord with boss or coworkers = conflict with boss | discord with coworkers | workplace conflict
Z56.5  Uncongenial work = difficult working conditions
Z56.6  Other strain from work = work stress | job stress | stress at work | work related stress | occupational stress | stressful job
Z56.81  Sexual harassment at work = sexual harassment at work
Z56.82  On military deployment = currently deployed | military deployment status
Z56.89  Other problem with employment = employment problem | difficulty at work
Z56.9  Problem with employment, unspecified = work problem
Z57.0  Noise at work = occupational noise exposure | noise exposure at work
Z57.1  Radiation at work = occupational radiation exposure
Z57.2  Dust at work = occupational dust exposure | coal dust exposure | silica dust exposure | coal miner | occupational exposure to dust
Z57.31  Tobacco smoke at work = occupational exposure to tobacco smoke
Z57.39  Other air contaminants at work = occupational fume exposure | welding fume exposure | occupational exposure to fumes
Z57.4  Toxic agents in agriculture = occupational pesticide exposure | agricultural pesticide exposure
Z57.5  Toxic agents in industry = occupational chemical exposure | industrial chemical exposure
Z57.6  Extreme temperature at work = occupational heat exposure
Z57.7  Vibration at work = occupational vibration exposure
Z57.8  Other risk at work = occupational exposure to risk factor
Z57.9  Risk at work, unspecified = occupational exposure
Z58.6  Not enough drinking water = inadequate drinking water | lack of safe drinking water
Z58.81  Basic services not available = basic services unavailable | no internet or phone access
Z59.00  Homelessness, unspecified = homeless | homelessness | undomiciled | unhoused | no fixed address | experiencing homelessness
Z59.01  Homeless, in a shelter  absorbs Z59.00 = lives in shelter | homeless shelter | staying in shelter | sheltered homelessness | resides in shelter | lives in homeless shelter | living in shelter | couch surfing | doubled up | living in motel
Z59.02  Homeless, without a shelter  absorbs Z59.00 = living on street | lives in car | street homeless | unsheltered | lives on streets | living in car | unsheltered homelessness | sleeping in car | living in tent
Z59.10  Inadequate housing, unspecified = inadequate housing | substandard housing | poor housing conditions
Z59.11  Housing too hot or too cold = no heat in home | lack of heating | no air conditioning at home | inadequate heating
Z59.12  Housing without utilities = no running water | no electricity at home | utilities shut off | no utilities
Z59.19  Other inadequate housing = mold in home | pest infestation in home | bedbugs in home | crowded housing
Z59.2  Discord with neighbors or landlord = conflict with neighbors | conflict with landlord
Z59.3  Problem of living in an institution = resides in nursing home | nursing home resident | lives in nursing home | lives in assisted living | assisted living facility resident | group home resident | lives in group home | skilled nursing facility resident | long term care resident | institutionalized | resident of nursing home | resides in SNF | boarding school resident
Z59.41  Food insecurity = food insecurity | food insecure | not enough food | runs out of food | worried about food | hunger due to lack of food
Z59.48  Other lack of food = lack of adequate food | inadequate food
Z59.5  Extreme poverty = extreme poverty
Z59.6  Low income = low income | limited income | poverty | fixed income
Z59.71  Not enough health insurance = uninsured | no health insurance | lack of insurance | underinsured | no insurance | lost insurance | lack of health insurance | inadequate insurance coverage
Z59.72  Not enough welfare support = insufficient welfare support | insufficient social insurance
Z59.811  Housed, at risk of homelessness = eviction notice | at risk of homelessness | facing eviction | imminent risk of homelessness | being evicted
Z59.812  Housed, homeless in the past 12 months = homeless in past year | recently homeless | homelessness in past 12 months
Z59.819  Housing instability, unspecified = housing instability | unstable housing | housing insecurity | housing insecure
Z59.82  Transportation insecurity = lack of transportation | transportation insecurity | no transportation to appointments | transportation difficulties | transportation barriers | no means of transportation | no reliable transportation
Z59.861  Difficulty paying for utilities = unable to pay utilities | difficulty paying utility bills
Z59.868  Other financial insecurity = bankruptcy | burdensome debt | debt problems | foreclosure
Z59.869  Financial insecurity, unspecified = financial strain | financial insecurity | financial difficulty | financial stress | financial hardship | financial difficulties | financial problems
Z59.87  Material hardship = material hardship | unable to afford clothing | unable to obtain child care | unable to afford basic needs
Z59.89  Other problem with housing or money = other housing problem
Z59.9  Problem with housing or money, unspecified = economic problem
Z60.0  Trouble adjusting to a stage of life = empty nest syndrome | retirement adjustment | phase of life problem | adjustment to retirement | life transition difficulty
Z60.2  Problem of living alone = lives alone | living alone | lives by himself | lives by herself
Z60.3  Acculturation difficulty = acculturation difficulty | migration problem | language barrier | immigrant adjustment
Z60.4  Social exclusion or rejection = social isolation | socially isolated | social exclusion | loneliness | lack of social support | poor social support
Z60.5  Target of discrimination = discrimination | target of discrimination | persecution
Z60.8  Other problem with social environment = social environment problem
Z60.9  Problem with social environment, unspecified = social problem
Z62.0  Too little parental supervision = inadequate parental supervision
Z62.1  Parental overprotection = parental overprotection
Z62.21  Child in welfare custody = foster care | in foster care | foster child | child in DCFS custody | child in state custody | lives with foster parents
  age 0-21
Z62.22  Raised in an institution = institutional upbringing | raised in orphanage
Z62.23  Child in the custody of a relative = custody of grandparents | raised by grandparents | kinship care
  age 0-21
Z62.24  Child in the custody of a guardian = lives with legal guardian non-relative
  age 0-21
Z62.820  Conflict between parent and child = parent-child conflict | conflict with parents | parent child relational problem
Z62.821  Conflict between parent and adopted child = parent adopted child conflict
Z62.822  Conflict between parent and foster child = parent foster child conflict
Z62.823  Conflict between parent and stepchild = parent stepchild conflict
Z62.890  Estrangement of parent and child = estranged from parents | parent-child estrangement
Z62.891  Sibling rivalry = sibling rivalry
Z62.892  Runaway = runaway from home | ran away from home | runaway child
Z62.898  Other problem of upbringing = upbringing problem | parenting difficulties | parenting problem
Z62.9  Problem of upbringing, unspecified = upbringing problem unspecified
Z63.0  Problem with spouse or partner = marital conflict | marital problems | relationship problems with spouse | marital discord | relationship problem | marital stress | partner relational problem | marital difficulties
Z63.1  Problem with in-laws = conflict with in-laws
Z63.31  Family member away on military deployment = spouse deployed | parent deployed
Z63.32  Other absence of a family member = absence of family member | incarcerated parent | father incarcerated
Z63.4  Death or disappearance of a family member = bereavement | death of spouse | death of family member | grief | recent death in family | loss of spouse | widowed recently | death of husband | death of wife | grieving | death of mother | death of father | uncomplicated bereavement | recent loss of husband | death of child
  unless complicated/prolonged/disorder
Z63.5  Family broken by separation or divorce = divorce stress | recent divorce | separation from spouse | parents divorced | going through divorce | marital separation | recently divorced | parental divorce
Z63.6  Dependent relative needs care at home = caregiver for dependent relative | caregiver stress | caring for sick spouse | caregiver burden | caregiver fatigue | primary caregiver for
Z63.71  Stress from a family member's return from deployment = stress from return of deployed family member
Z63.72  Alcoholism or drug addiction in the family = alcoholism in family | husband alcoholic | drug addiction in family | substance abuse in household
Z63.79  Other stressful event in the family = stressful family events | sick family member stress | family stress | ill child at home stress
Z63.8  Other problem in the family = family discord | family conflict | high expressed emotion in family | family problems
Z63.9  Problem in the family, unspecified = family dysfunction
Z64.0  Problem of an unwanted pregnancy = unwanted pregnancy | unplanned pregnancy | undesired pregnancy | unintended pregnancy
  sex female
Z64.1  Problem of many births = problems related to multiparity | grand multiparity problem
Z64.4  Discord with counselors = discord with social worker | discord with counselor
Z65.0  Conviction without prison = on probation | criminal conviction without imprisonment
Z65.1  Imprisonment = incarcerated | imprisonment | prisoner | inmate | in jail | in police custody | in custody of police | correctional facility | in prison | prison inmate
  unless former/history/father/parent/hernia
Z65.2  Release from prison = recently released from prison | release from jail | recently released from jail
Z65.3  Other legal problem = legal problems | pending litigation | legal issues | custody dispute | arrested | child custody proceedings | pending legal charges | legal charges
Z65.4  Victim of crime or terrorism = victim of crime | victim of terrorism | victim of torture
Z65.5  Exposure to disaster or war = exposure to war | refugee | exposure to disaster | refugee from war
Z65.8  Other psychosocial problem = psychosocial stressors | psychosocial problems | multiple psychosocial stressors | psychosocial stress | psychosocial stressor | spiritual distress | religious problem | social stressors
Z65.9  Psychosocial problem, unspecified = psychosocial circumstance

# Abuse services, counselling and advice
kind encounter
Z69.010  Mental health services for the victim of parental child abuse = mental health services for victim of parental child abuse
Z69.011  Mental health services for the perpetrator of parental child abuse = mental health services for perpetrator of parental child abuse
Z69.020  Mental health services for the victim of other child abuse = mental health services for victim of nonparental child abuse
Z69.021  Mental health services for the perpetrator of other child abuse = mental health services for perpetrator of nonparental child abuse
Z69.11  Mental health services for the victim of partner abuse = counseling for victim of spousal abuse | domestic violence counseling | intimate partner violence counseling
Z69.12  Mental health services for the perpetrator of partner abuse = counseling for perpetrator of spousal abuse
Z69.81  Mental health services for the victim of other abuse = sexual assault counseling | rape victim counseling | counseling for rape victim
Z69.82  Mental health services for the perpetrator of other abuse = counseling for perpetrator of abuse
Z70.0  Advice on sexual attitude = counseling related to sexual attitude
Z70.1  Advice on the patient's sexual behavior or orientation = counseling on sexual behavior | sexual orientation counseling
Z70.8  Other sex advice = sex counseling | safe sex counseling | sexual education | safer sex counseling | counseled on safe sex
Z70.9  Sex advice, unspecified = sexual counseling
Z71.0  Consultation on behalf of someone else = consultation on behalf of another person | parent conference without patient
Z71.1  Feared complaint, nothing found = feared complaint no diagnosis | worried well | person with feared complaint | concern about disease not found
Z71.2  Explanation of test results = review test results | discuss test results | discussion of lab results | explanation of test results | discuss lab results | review of lab results
Z71.3  Dietary advice = dietary counseling | nutrition counseling | diet counseling | counseled on diet | nutritional counseling | nutrition consult | low sodium diet counseling | diabetic diet education | counseled on healthy diet | weight loss counseling | diet and nutrition counseling | medical nutrition therapy
Z71.41  Advice on alcohol abuse = alcohol abuse counseling | alcohol cessation counseling | counseled on alcohol cessation | alcohol counseling | counseled on alcohol use
Z71.42  Advice for the family of an alcoholic = counseling for family of alcoholic
Z71.51  Advice on drug abuse = drug abuse counseling | substance abuse counseling | drug counseling | counseled on drug cessation | counseled on substance abuse
Z71.52  Advice for the family of a drug abuser = counseling for family of drug abuser
Z71.6  Advice to stop tobacco = smoking cessation counseling | tobacco cessation counseling | counseled on smoking cessation | counseled to quit smoking | tobacco counseling | advised to quit smoking | smoking cessation education | encouraged smoking cessation | counseled on tobacco cessation | smoking cessation discussed | tobacco abuse counseling | discussed smoking cessation | smoking cessation instruction | encouraged to quit smoking | smoking cessation advised | smoking cessation counselling
Z71.7  HIV advice = HIV counseling
Z71.81  Spiritual advice = spiritual counseling | pastoral counseling | religious counseling
Z71.82  Exercise advice = exercise counseling | counseled on exercise | physical activity counseling | encouraged regular exercise | counseled on physical activity
Z71.83  Genetic advice not for having children = genetic counseling | nonprocreative genetic counseling
  unless preconception/prenatal/procreative
Z71.84  Travel health advice = travel counseling | travel consultation | pre-travel consult | travel medicine visit | travel advice | travel clinic visit | pre-travel counseling | travel health counseling
Z71.85  Vaccine safety advice = vaccine counseling | immunization safety counseling | vaccine safety counseling | counseled on vaccines
Z71.87  Advice on changing from child to adult care = pediatric to adult transition counseling
Z71.88  Advice on socioeconomic factors = counseling for socioeconomic factors | social determinants counseling
Z71.89  Other advice = advance care planning | advance directive discussion | medication counseling | goals of care discussion | end of life counseling | advance directives counseling | advance directive counseling | grief counseling | goals of care counseling
Z71.9  Advice, unspecified = encounter for counseling

# Lifestyle
kind status
Z72.3  Lack of exercise = physical inactivity | sedentary lifestyle | lack of exercise | inactivity | sedentary | lack of physical activity | physically inactive | does not exercise | sedentarism
Z72.4  Poor diet = poor diet | unhealthy eating habits | inappropriate diet | poor eating habits | unhealthy diet | inappropriate eating habits | poor dietary habits | fast food diet
Z72.51  High-risk heterosexual behavior = high risk heterosexual behavior | unprotected sex | multiple sexual partners | unprotected intercourse | high-risk sexual behavior | promiscuity | high risk sexual behavior | multiple sex partners | promiscuous sexual relations
Z72.52  High-risk homosexual behavior = high risk homosexual behavior | men who have sex with men high risk | high-risk MSM behavior
Z72.53  High-risk bisexual behavior = high risk bisexual behavior
Z72.6  Gambling and betting = gambling | betting
  unless pathological/compulsive/disorder
Z72.810  Antisocial behavior of a child or adolescent = child antisocial behavior | adolescent antisocial behavior | truancy | delinquent behavior
  age 0-17
Z72.811  Antisocial behavior of an adult = adult antisocial behavior
  age 18-
Z72.820  Not enough sleep = sleep deprivation | sleep deprived | insufficient sleep | lack of sleep | lack of adequate sleep
Z72.821  Poor sleep habits = poor sleep hygiene | inadequate sleep hygiene | bad sleep habits | irregular sleep habits
Z72.823  Risk of smothering of an infant in bed = unsafe sleep bed sharing | co-sleeping with infant | bed sharing with infant
Z72.89  Other lifestyle problem = self-damaging behavior | excessive screen time | lifestyle problem
Z72.9  Lifestyle problem, unspecified = unhealthy lifestyle
Z73.0  Burn-out = burnout | burn-out | vital exhaustion | occupational burnout | job burnout
Z73.1  Type A behavior = type A personality | type A behavior pattern
Z73.2  Lack of relaxation = lack of relaxation | lack of leisure
Z73.3  Stress = stress | emotional strain | under stress | stress at home | situational stress | stressful life | life stressors | stressors | increased stress | under a lot of stress | recent stressors | psychological stress | life stress
  unless test/testing/fracture/incontinence/echo/echocardiogram/ulcer/MIBI/nuclear/post-traumatic/disorder/exercise/heat/cardiac/urinary/perfusion/dose/EKG/stress-induced/oxidative/hyperglycemia/thallium/myocardial/reaction/views/cardiomyopathy/acute stress/valgus/varus/metabolic/dobutamine/pharmacologic/importance/stress that/stressed that
Z73.4  Poor social skills = inadequate social skills | poor social skills
Z73.5  Social role conflict = social role conflict
Z73.810  Behavioral insomnia of childhood, sleep-onset type = behavioral insomnia of childhood sleep-onset association type
  age 0-17
Z73.811  Behavioral insomnia of childhood, limit setting type = behavioral insomnia of childhood limit setting type
  age 0-17
Z73.812  Behavioral insomnia of childhood, combined type = behavioral insomnia of childhood combined type
  age 0-17
Z73.819  Behavioral insomnia of childhood, unspecified type = behavioral insomnia of childhood
  age 0-17
Z73.89  Other problem of managing life = life management difficulty | difficulty coping | poor coping skills | inadequate coping skills
Z73.9  Problem of managing life, unspecified = life management problem
Z74.8  Other problem of depending on care = care provider dependency problem
Z74.9  Problem of depending on care, unspecified = dependent on caregiver | care dependency

# Services, and not following treatment
Z75.0  Medical services not available at home = medical services not available in home
Z75.1  Waiting for a place elsewhere = awaiting nursing home placement | awaiting placement | awaiting SNF placement | awaiting bed at facility | awaiting rehab bed | awaiting rehab placement | placement pending | boarding awaiting psychiatric bed | waiting for placement | waiting for nursing home bed
Z75.2  Other waiting for investigation or treatment = waiting period for surgery | awaiting surgery date
Z75.3  Health care facility not available = lack of access to health care | no access to healthcare | unavailability of health care facilities
Z75.4  Helping agency not available = unavailability of helping agencies
Z75.5  Respite care = respite care | holiday relief care | hospice respite
Z75.8  Other problem with health care facilities = no primary care provider | no PCP | problem with medical facility
Z91.110  Diet not followed for lack of money = dietary noncompliance due to financial hardship | cannot afford diet
Z91.118  Diet not followed for another reason = dietary noncompliance for other reason
Z91.119  Diet not followed, reason unspecified = dietary noncompliance | noncompliant with diet | diet noncompliance | dietary indiscretion | noncompliance with diet | dietary non-compliance | nonadherent to diet | salt indiscretion | noncompliant with low sodium diet | noncompliant with diabetic diet
Z91.120  Medicine taken less on purpose, for lack of money = cannot afford medications | medication underdosing due to cost | stopped medication due to cost | unable to afford medications | rationing insulin | medication nonadherence due to cost | could not afford medication | skipping doses due to cost | unable to afford medication
Z91.128  Medicine taken less on purpose, for another reason = intentional underdosing | stopped taking medications | self-discontinued medications | stopped taking medication on own | stopped taking his medications | stopped taking her medications | refuses to take medications | not taking medications | self discontinued medication | intentionally stopped medication | not taking medication as prescribed | stopped medications on own
Z91.130  Medicine taken less by mistake, from weakness of age = forgets medications due to age | unintentional underdosing due to age related debility
Z91.138  Medicine taken less by mistake, for another reason = forgets to take medications | unintentional underdosing | missed doses of medication | ran out of medications | ran out of medication | missed medications | forgets to take medication | out of medications | ran out of insulin | forgot to take medication | missed doses | missed dose of medication
Z91.141  Medicine not taken as told for another cause, lack of money = other medication noncompliance due to financial hardship
Z91.148  Medicine not taken as told, for another reason = medication noncompliance | noncompliant with medications | medication nonadherence | poor medication compliance | noncompliance with medication | non-compliance with medications | medication non-compliance | nonadherent with medications | poor medication adherence | noncompliant with meds | med noncompliance | nonadherence to medication | noncompliance with medications | noncompliance with meds | non-adherence to medications | abandonment of treatment | poor adherence to medication | medical noncompliance with medications
Z91.151  Dialysis missed for lack of money = dialysis noncompliance due to financial hardship
Z91.158  Dialysis missed for another reason = noncompliance with dialysis | missed dialysis | missed hemodialysis | skipped dialysis | missed HD session | missed dialysis session | dialysis noncompliance | missed dialysis sessions | noncompliant with dialysis | missed HD
Z91.190  Other treatment not followed for lack of money = noncompliance with treatment due to financial hardship
Z91.198  Other treatment not followed, for another reason = noncompliance with CPAP | CPAP noncompliance | noncompliant with CPAP | CPAP intolerance | CPAP non-compliance | noncompliant with follow-up | missed appointments | CPAP nonadherence | does not use CPAP | refuses CPAP | noncompliant with BiPAP | lost to follow-up | not using CPAP
Z91.199  Other treatment not followed, reason unspecified = noncompliance | noncompliant | medical noncompliance | nonadherence | non-compliant | non-adherent | nonadherent | non-compliance | treatment noncompliance | poor compliance | noncompliance with treatment | poor adherence | noncompliant with treatment | noncompliance with medical treatment | history of noncompliance
  unless medication/medications/diet/dialysis/meds/compliant bladder
Z91.A10  Caregiver does not follow the patient's diet, lack of money = caregiver dietary noncompliance due to financial hardship
Z91.A18  Caregiver does not follow the patient's diet, other reason = caregiver noncompliance with diet
Z91.A20  Caregiver gives less medicine on purpose, lack of money = caregiver underdosing due to financial hardship
Z91.A28  Caregiver gives less medicine on purpose, other reason = caregiver intentional underdosing | parents stopped medication
Z91.A3  Caregiver gives less medicine by mistake = caregiver unintentional underdosing
Z91.A48  Caregiver does not follow the patient's medicine plan, other reason = caregiver medication noncompliance | caregiver noncompliance with medication
Z91.A98  Caregiver does not follow other treatment of the patient, other reason = caregiver noncompliance with treatment
Z91.841  Low risk of tooth decay = low risk for dental caries | caries risk low
Z91.842  Moderate risk of tooth decay = moderate risk for dental caries | caries risk moderate
Z91.843  High risk of tooth decay = high risk for dental caries | caries risk high
Z91.849  Risk of tooth decay, unspecified = risk for dental caries

# Birth control, fertility, pregnancy without complication, weeks of gestation, birth outcome, newborns and care after birth,
# for obstetric and family medicine offices and for maternity wards.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 21, Z30-Z39; guidelines I.C.15 and I.C.21.c.11
kind encounter

# Birth control
Z30.011  First prescription of contraceptive pills = initial prescription of contraceptive pills | start oral contraceptives | start birth control pills | starting OCPs | initiation of oral contraceptives | prescription of birth control pills | OCP initiation
  sex female
Z30.012  Emergency contraception = emergency contraception | Plan B prescription | morning after pill
  sex female
Z30.013  First prescription of injected contraceptive = initial prescription of injectable contraceptive | start Depo-Provera | initiation of Depo-Provera | first Depo-Provera injection
  sex female
Z30.014  First prescription of an intrauterine device = initial prescription of intrauterine contraceptive device | IUD prescription
  sex female
Z30.015  First prescription of a vaginal ring = initial prescription of vaginal ring | start NuvaRing
  sex female
Z30.016  First prescription of a contraceptive patch = initial prescription of contraceptive patch | start contraceptive patch
  sex female
Z30.017  First prescription or insertion of an implant under the skin = Nexplanon insertion | insertion of Nexplanon | contraceptive implant insertion | implantable contraceptive insertion | insertion of subdermal contraceptive | Nexplanon placement
  sex female
Z30.018  First prescription of another contraceptive = diaphragm fitting | initial prescription of other contraceptive
Z30.019  First prescription of a contraceptive, unspecified = initiation of contraception | start contraception | encounter for initial prescription of contraceptives
Z30.02  Advice on natural family planning to avoid pregnancy = natural family planning counseling to avoid pregnancy | rhythm method counseling
Z30.09  Other advice on contraception = contraceptive counseling | birth control counseling | contraception counseling | family planning counseling | family planning advice | counseling on contraception | birth control discussion | contraceptive management counseling
Z30.2  Sterilization = encounter for sterilization | desires sterilization | tubal ligation requested | vasectomy procedure | vasectomy today | admission for sterilization | undesired fertility | permanent sterilization | postpartum tubal ligation | elective sterilization | desires permanent sterilization | vasectomy requested | desires vasectomy
Z30.40  Contraceptive follow-up, unspecified = contraceptive surveillance | contraception surveillance | birth control follow-up
Z30.41  Follow-up of contraceptive pills = surveillance of contraceptive pills | birth control pill refill | OCP refill | oral contraceptive surveillance | refill of birth control | birth control refill | contraceptive pill surveillance | refill birth control pills
  sex female
Z30.42  Follow-up of injected contraceptive = surveillance of injectable contraceptive | Depo-Provera injection | Depo Provera shot | depo shot | Depo injection | here for Depo
  sex female
Z30.430  Insertion of an intrauterine device = IUD insertion | insertion of IUD | Mirena insertion | IUD placement | intrauterine device insertion | Paragard insertion | Kyleena insertion | insertion of intrauterine device | Liletta insertion
  sex female
Z30.431  Check of an intrauterine device = IUD check | IUD string check | routine IUD check | string check | IUD surveillance | IUD follow-up
  sex female
Z30.432  Removal of an intrauterine device = IUD removal | removal of IUD | Mirena removal | removal of intrauterine device | Paragard removal
  sex female
Z30.433  Removal and new insertion of an intrauterine device = IUD removal and reinsertion | IUD exchange | IUD replacement | removal and reinsertion of IUD
  sex female
Z30.44  Follow-up of a vaginal ring = surveillance of vaginal ring | NuvaRing refill
  sex female
Z30.45  Follow-up of a contraceptive patch = surveillance of contraceptive patch
  sex female
Z30.46  Follow-up or removal of an implant under the skin = Nexplanon removal | removal of Nexplanon | surveillance of implantable contraceptive | Nexplanon check | contraceptive implant removal | Nexplanon removal and reinsertion | implantable contraceptive surveillance
  sex female
Z30.49  Follow-up of another contraceptive = surveillance of other contraceptive | diaphragm check
Z30.8  Other contraceptive management = post vasectomy sperm count | postvasectomy semen analysis | post-vasectomy semen check | post-vasectomy semen analysis
Z30.9  Contraceptive management, unspecified = contraceptive management | contraception management | encounter for contraceptive management

# Fertility and planning a pregnancy
Z31.0  Reversal of sterilization = tubal ligation reversal | vasectomy reversal | reversal of sterilization | tuboplasty after sterilization
Z31.41  Fertility test = fertility testing | fertility workup | semen analysis for infertility | infertility workup | infertility evaluation
Z31.42  Aftercare after reversal of sterilization = aftercare following sterilization reversal | semen analysis after vasectomy reversal
Z31.430  Carrier test of a woman before having children = female carrier screening | carrier testing female procreative | genetic carrier screening
  sex female
Z31.438  Other genetic test of a woman before having children = female genetic testing procreative
  sex female
Z31.440  Carrier test of a man before having children = male carrier screening
  sex male
Z31.441  Test of the male partner in recurrent pregnancy loss = male partner testing recurrent pregnancy loss
  sex male
Z31.448  Other genetic test of a man before having children = male genetic testing procreative
  sex male
Z31.49  Other fertility test = procreative investigation
Z31.5  Genetic advice before having children = procreative genetic counseling | preconception genetic counseling
Z31.61  Advice on natural family planning to become pregnant = natural family planning to conceive
Z31.62  Advice on keeping fertility = fertility preservation counseling | oncofertility counseling
Z31.69  Other advice on having children = preconception counseling | pre-conception counseling | procreative counseling | fertility counseling | preconception visit | prepregnancy counseling
Z31.7  Care of a gestational carrier = procreative management gestational carrier
Z31.81  Male infertility, woman's visit = male factor infertility in female patient
  sex female
Z31.82  Rh incompatibility status = Rh incompatibility status
Z31.83  Assisted reproduction cycle (IVF) = IVF cycle | in vitro fertilization cycle | embryo transfer | assisted reproductive fertility procedure | IVF procedure | intrauterine insemination cycle | oocyte retrieval
Z31.84  Procedure to keep fertility = fertility preservation procedure | egg freezing | oocyte cryopreservation | sperm banking
Z31.89  Other care to have children = procreative management other
Z31.9  Care to have children, unspecified = procreative management
Z32.00  Pregnancy test, result not known = pregnancy test result unknown | possible pregnancy not yet confirmed | encounter for pregnancy test
Z32.01  Pregnancy test, positive = positive pregnancy test | pregnancy test positive | positive urine pregnancy test | positive home pregnancy test | urine pregnancy test positive | positive UPT | UPT positive | confirmation of pregnancy
  sex female
Z32.02  Pregnancy test, negative = negative pregnancy test | pregnancy test negative | negative UPT | urine pregnancy test negative
  sex female
Z32.2  Childbirth class = childbirth instruction | Lamaze class
Z32.3  Childcare class = childcare instruction | parenting instruction

# Pregnancy without complication
Z33.1  Pregnant, incidental to the visit = pregnant state incidental | incidental pregnancy | pregnant incidental | pregnancy incidental
  sex female
Z33.2  Elective ending of a pregnancy = elective termination of pregnancy | therapeutic abortion | elective abortion | induced abortion | medical abortion | termination of pregnancy
  sex female
  unless history/prior/previous
Z33.3  Pregnant as a gestational carrier = gestational carrier | surrogate pregnancy | pregnant gestational carrier
  sex female
family Supervision of normal pregnancy
  term prenatal care | prenatal visit | routine prenatal visit | supervision of normal pregnancy | routine obstetric visit | ROB visit | OB visit | initial prenatal visit | antenatal visit | supervision of pregnancy | new OB visit | routine prenatal care | antenatal care | initial OB visit | prenatal checkup | supervision of low-risk pregnancy | routine OB visit | prenatal appointment
  sex female
  unless high-risk/high risk/no prenatal care/insufficient/late prenatal/lack of
  code Z34.9{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Supervision of normal pregnancy, first or later not stated, trimester: {trimester}  needs gravidity
  code Z34.0{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Supervision of normal first pregnancy, trimester: {trimester}  when first pregnancy/primigravida/G1P0/G1/nulliparous/primigravid/nullipara
  code Z34.8{trimester: first-trimester=1 second-trimester=2 third-trimester=3 unspecified=0}  Supervision of another normal pregnancy, trimester: {trimester}  when multigravida/G2/G3/G4/G2P1/G3P2/G3P1/G4P3/multiparous/multigravid/second pregnancy/third pregnancy/G2P0/G4P2/G5/multipara/subsequent pregnancy
Z36.0  Antenatal screening for chromosome disorders = cell free DNA screening | NIPT | antenatal screening for chromosomal anomalies | amniocentesis for chromosomal | noninvasive prenatal testing | cffDNA | prenatal screening for Down syndrome
  sex female
Z36.1  Antenatal screening for high alpha-fetoprotein = maternal serum AFP screening | MSAFP screening | antenatal AFP screening
  sex female
Z36.2  Follow-up of antenatal screening = follow-up antenatal screening | repeat anatomy ultrasound | non-visualized anatomy on previous scan | follow-up anatomy scan
  sex female
Z36.3  Antenatal screening for malformations = fetal anatomy survey | anatomy ultrasound | antenatal screening for malformation | anatomy scan | fetal anatomy scan | level II ultrasound | level 2 ultrasound | fetal anatomic survey
  sex female
Z36.4  Antenatal screening for slow fetal growth = antenatal screening for fetal growth retardation | fetal growth ultrasound | growth ultrasound
  sex female
Z36.5  Antenatal screening for isoimmunization = antenatal screening for isoimmunization
  sex female
Z36.81  Antenatal screening for fetal hydrops = antenatal screening for hydrops
  sex female
Z36.82  Antenatal screening of nuchal translucency = nuchal translucency | nuchal translucency screening | NT scan
  sex female
Z36.83  Fetal screening for heart malformations = fetal echocardiogram | fetal echo screening | fetal echocardiography
  sex female
Z36.84  Antenatal screening for lung maturity = fetal lung maturity screening
  sex female
Z36.85  Antenatal screening for group B strep = GBS screening | group B strep screening | GBS culture collected | GBS swab
  sex female
Z36.86  Antenatal screening of the length of the cervix = cervical length screening | cervical length measurement
  sex female
Z36.87  Antenatal screening for uncertain dates = dating ultrasound | uncertain dates ultrasound | ultrasound for dating
  sex female
Z36.88  Antenatal screening for a large baby = antenatal screening for fetal macrosomia
  sex female
Z36.89  Other antenatal screening = antenatal screening specified other
  sex female
Z36.8A  Antenatal screening for other inherited defects = prenatal screening for genetic defects
  sex female
Z36.9  Antenatal screening, unspecified = antenatal screening | prenatal screening
  sex female

# Weeks of gestation: completed weeks; "38w4d", "38 4/7 weeks" and "38 weeks" are all 38. Seven weeks has no plain term,
# because it would match the end of "38 4/7 weeks".
kind status
Z3A.00  Weeks of gestation not specified = gestational age not specified | unknown weeks of gestation | unknown gestational age
  sex female
  age 9-60
Z3A.01  Less than 8 weeks of gestation = less than 8 weeks gestation | 4 weeks gestation | 5 weeks gestation | 6 weeks gestation | 5 weeks pregnant | 6 weeks pregnant | 4 weeks pregnant | 6w0d | 7w0d | 6 week pregnancy | 6 weeks intrauterine pregnancy
  sex female
Z3A.08  8 weeks of gestation = 8 weeks gestation | 8 week gestation | 8 weeks pregnant | gestational age 8 weeks | 8 weeks gestational age | 8 weeks pregnancy | 8 weeks EGA | EGA 8 weeks | pregnancy 8 weeks | pregnancy at 8 weeks | IUP at 8 weeks | intrauterine pregnancy at 8 weeks | 8 week pregnancy | 8 wks gestation | gestation 8 weeks | 8 week intrauterine pregnancy | 8 weeks amenorrhea | pregnant 8 weeks | 8 wk gestation | 8w0d | 8w1d | 8w2d | 8w3d | 8w4d | 8w5d | 8w6d | 8 weeks 1 day | 8 weeks 2 days | 8 weeks 3 days | 8 weeks 4 days | 8 weeks 5 days | 8 weeks 6 days | 8 weeks and 1 day | 8 weeks and 2 days | 8 weeks and 3 days | 8 weeks and 4 days | 8 weeks and 5 days | 8 weeks and 6 days | 8 0 7 weeks | 8 1 7 weeks | 8 2 7 weeks | 8 3 7 weeks | 8 4 7 weeks | 8 5 7 weeks | 8 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.09  9 weeks of gestation = 9 weeks gestation | 9 week gestation | 9 weeks pregnant | gestational age 9 weeks | 9 weeks gestational age | 9 weeks pregnancy | 9 weeks EGA | EGA 9 weeks | pregnancy 9 weeks | pregnancy at 9 weeks | IUP at 9 weeks | intrauterine pregnancy at 9 weeks | 9 week pregnancy | 9 wks gestation | gestation 9 weeks | 9 week intrauterine pregnancy | 9 weeks amenorrhea | pregnant 9 weeks | 9 wk gestation | 9w0d | 9w1d | 9w2d | 9w3d | 9w4d | 9w5d | 9w6d | 9 weeks 1 day | 9 weeks 2 days | 9 weeks 3 days | 9 weeks 4 days | 9 weeks 5 days | 9 weeks 6 days | 9 weeks and 1 day | 9 weeks and 2 days | 9 weeks and 3 days | 9 weeks and 4 days | 9 weeks and 5 days | 9 weeks and 6 days | 9 0 7 weeks | 9 1 7 weeks | 9 2 7 weeks | 9 3 7 weeks | 9 4 7 weeks | 9 5 7 weeks | 9 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.10  10 weeks of gestation = 10 weeks gestation | 10 week gestation | 10 weeks pregnant | gestational age 10 weeks | 10 weeks gestational age | 10 weeks pregnancy | 10 weeks EGA | EGA 10 weeks | pregnancy 10 weeks | pregnancy at 10 weeks | IUP at 10 weeks | intrauterine pregnancy at 10 weeks | 10 week pregnancy | 10 wks gestation | gestation 10 weeks | 10 week intrauterine pregnancy | 10 weeks amenorrhea | pregnant 10 weeks | 10 wk gestation | 10w0d | 10w1d | 10w2d | 10w3d | 10w4d | 10w5d | 10w6d | 10 weeks 1 day | 10 weeks 2 days | 10 weeks 3 days | 10 weeks 4 days | 10 weeks 5 days | 10 weeks 6 days | 10 weeks and 1 day | 10 weeks and 2 days | 10 weeks and 3 days | 10 weeks and 4 days | 10 weeks and 5 days | 10 weeks and 6 days | 10 0 7 weeks | 10 1 7 weeks | 10 2 7 weeks | 10 3 7 weeks | 10 4 7 weeks | 10 5 7 weeks | 10 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.11  11 weeks of gestation = 11 weeks gestation | 11 week gestation | 11 weeks pregnant | gestational age 11 weeks | 11 weeks gestational age | 11 weeks pregnancy | 11 weeks EGA | EGA 11 weeks | pregnancy 11 weeks | pregnancy at 11 weeks | IUP at 11 weeks | intrauterine pregnancy at 11 weeks | 11 week pregnancy | 11 wks gestation | gestation 11 weeks | 11 week intrauterine pregnancy | 11 weeks amenorrhea | pregnant 11 weeks | 11 wk gestation | 11w0d | 11w1d | 11w2d | 11w3d | 11w4d | 11w5d | 11w6d | 11 weeks 1 day | 11 weeks 2 days | 11 weeks 3 days | 11 weeks 4 days | 11 weeks 5 days | 11 weeks 6 days | 11 weeks and 1 day | 11 weeks and 2 days | 11 weeks and 3 days | 11 weeks and 4 days | 11 weeks and 5 days | 11 weeks and 6 days | 11 0 7 weeks | 11 1 7 weeks | 11 2 7 weeks | 11 3 7 weeks | 11 4 7 weeks | 11 5 7 weeks | 11 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.12  12 weeks of gestation = 12 weeks gestation | 12 week gestation | 12 weeks pregnant | gestational age 12 weeks | 12 weeks gestational age | 12 weeks pregnancy | 12 weeks EGA | EGA 12 weeks | pregnancy 12 weeks | pregnancy at 12 weeks | IUP at 12 weeks | intrauterine pregnancy at 12 weeks | 12 week pregnancy | 12 wks gestation | gestation 12 weeks | 12 week intrauterine pregnancy | 12 weeks amenorrhea | pregnant 12 weeks | 12 wk gestation | 12w0d | 12w1d | 12w2d | 12w3d | 12w4d | 12w5d | 12w6d | 12 weeks 1 day | 12 weeks 2 days | 12 weeks 3 days | 12 weeks 4 days | 12 weeks 5 days | 12 weeks 6 days | 12 weeks and 1 day | 12 weeks and 2 days | 12 weeks and 3 days | 12 weeks and 4 days | 12 weeks and 5 days | 12 weeks and 6 days | 12 0 7 weeks | 12 1 7 weeks | 12 2 7 weeks | 12 3 7 weeks | 12 4 7 weeks | 12 5 7 weeks | 12 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.13  13 weeks of gestation = 13 weeks gestation | 13 week gestation | 13 weeks pregnant | gestational age 13 weeks | 13 weeks gestational age | 13 weeks pregnancy | 13 weeks EGA | EGA 13 weeks | pregnancy 13 weeks | pregnancy at 13 weeks | IUP at 13 weeks | intrauterine pregnancy at 13 weeks | 13 week pregnancy | 13 wks gestation | gestation 13 weeks | 13 week intrauterine pregnancy | 13 weeks amenorrhea | pregnant 13 weeks | 13 wk gestation | 13w0d | 13w1d | 13w2d | 13w3d | 13w4d | 13w5d | 13w6d | 13 weeks 1 day | 13 weeks 2 days | 13 weeks 3 days | 13 weeks 4 days | 13 weeks 5 days | 13 weeks 6 days | 13 weeks and 1 day | 13 weeks and 2 days | 13 weeks and 3 days | 13 weeks and 4 days | 13 weeks and 5 days | 13 weeks and 6 days | 13 0 7 weeks | 13 1 7 weeks | 13 2 7 weeks | 13 3 7 weeks | 13 4 7 weeks | 13 5 7 weeks | 13 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.14  14 weeks of gestation = 14 weeks gestation | 14 week gestation | 14 weeks pregnant | gestational age 14 weeks | 14 weeks gestational age | 14 weeks pregnancy | 14 weeks EGA | EGA 14 weeks | pregnancy 14 weeks | pregnancy at 14 weeks | IUP at 14 weeks | intrauterine pregnancy at 14 weeks | 14 week pregnancy | 14 wks gestation | gestation 14 weeks | 14 week intrauterine pregnancy | 14 weeks amenorrhea | pregnant 14 weeks | 14 wk gestation | 14w0d | 14w1d | 14w2d | 14w3d | 14w4d | 14w5d | 14w6d | 14 weeks 1 day | 14 weeks 2 days | 14 weeks 3 days | 14 weeks 4 days | 14 weeks 5 days | 14 weeks 6 days | 14 weeks and 1 day | 14 weeks and 2 days | 14 weeks and 3 days | 14 weeks and 4 days | 14 weeks and 5 days | 14 weeks and 6 days | 14 0 7 weeks | 14 1 7 weeks | 14 2 7 weeks | 14 3 7 weeks | 14 4 7 weeks | 14 5 7 weeks | 14 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.15  15 weeks of gestation = 15 weeks gestation | 15 week gestation | 15 weeks pregnant | gestational age 15 weeks | 15 weeks gestational age | 15 weeks pregnancy | 15 weeks EGA | EGA 15 weeks | pregnancy 15 weeks | pregnancy at 15 weeks | IUP at 15 weeks | intrauterine pregnancy at 15 weeks | 15 week pregnancy | 15 wks gestation | gestation 15 weeks | 15 week intrauterine pregnancy | 15 weeks amenorrhea | pregnant 15 weeks | 15 wk gestation | 15w0d | 15w1d | 15w2d | 15w3d | 15w4d | 15w5d | 15w6d | 15 weeks 1 day | 15 weeks 2 days | 15 weeks 3 days | 15 weeks 4 days | 15 weeks 5 days | 15 weeks 6 days | 15 weeks and 1 day | 15 weeks and 2 days | 15 weeks and 3 days | 15 weeks and 4 days | 15 weeks and 5 days | 15 weeks and 6 days | 15 0 7 weeks | 15 1 7 weeks | 15 2 7 weeks | 15 3 7 weeks | 15 4 7 weeks | 15 5 7 weeks | 15 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.16  16 weeks of gestation = 16 weeks gestation | 16 week gestation | 16 weeks pregnant | gestational age 16 weeks | 16 weeks gestational age | 16 weeks pregnancy | 16 weeks EGA | EGA 16 weeks | pregnancy 16 weeks | pregnancy at 16 weeks | IUP at 16 weeks | intrauterine pregnancy at 16 weeks | 16 week pregnancy | 16 wks gestation | gestation 16 weeks | 16 week intrauterine pregnancy | 16 weeks amenorrhea | pregnant 16 weeks | 16 wk gestation | 16w0d | 16w1d | 16w2d | 16w3d | 16w4d | 16w5d | 16w6d | 16 weeks 1 day | 16 weeks 2 days | 16 weeks 3 days | 16 weeks 4 days | 16 weeks 5 days | 16 weeks 6 days | 16 weeks and 1 day | 16 weeks and 2 days | 16 weeks and 3 days | 16 weeks and 4 days | 16 weeks and 5 days | 16 weeks and 6 days | 16 0 7 weeks | 16 1 7 weeks | 16 2 7 weeks | 16 3 7 weeks | 16 4 7 weeks | 16 5 7 weeks | 16 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.17  17 weeks of gestation = 17 weeks gestation | 17 week gestation | 17 weeks pregnant | gestational age 17 weeks | 17 weeks gestational age | 17 weeks pregnancy | 17 weeks EGA | EGA 17 weeks | pregnancy 17 weeks | pregnancy at 17 weeks | IUP at 17 weeks | intrauterine pregnancy at 17 weeks | 17 week pregnancy | 17 wks gestation | gestation 17 weeks | 17 week intrauterine pregnancy | 17 weeks amenorrhea | pregnant 17 weeks | 17 wk gestation | 17w0d | 17w1d | 17w2d | 17w3d | 17w4d | 17w5d | 17w6d | 17 weeks 1 day | 17 weeks 2 days | 17 weeks 3 days | 17 weeks 4 days | 17 weeks 5 days | 17 weeks 6 days | 17 weeks and 1 day | 17 weeks and 2 days | 17 weeks and 3 days | 17 weeks and 4 days | 17 weeks and 5 days | 17 weeks and 6 days | 17 0 7 weeks | 17 1 7 weeks | 17 2 7 weeks | 17 3 7 weeks | 17 4 7 weeks | 17 5 7 weeks | 17 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.18  18 weeks of gestation = 18 weeks gestation | 18 week gestation | 18 weeks pregnant | gestational age 18 weeks | 18 weeks gestational age | 18 weeks pregnancy | 18 weeks EGA | EGA 18 weeks | pregnancy 18 weeks | pregnancy at 18 weeks | IUP at 18 weeks | intrauterine pregnancy at 18 weeks | 18 week pregnancy | 18 wks gestation | gestation 18 weeks | 18 week intrauterine pregnancy | 18 weeks amenorrhea | pregnant 18 weeks | 18 wk gestation | 18w0d | 18w1d | 18w2d | 18w3d | 18w4d | 18w5d | 18w6d | 18 weeks 1 day | 18 weeks 2 days | 18 weeks 3 days | 18 weeks 4 days | 18 weeks 5 days | 18 weeks 6 days | 18 weeks and 1 day | 18 weeks and 2 days | 18 weeks and 3 days | 18 weeks and 4 days | 18 weeks and 5 days | 18 weeks and 6 days | 18 0 7 weeks | 18 1 7 weeks | 18 2 7 weeks | 18 3 7 weeks | 18 4 7 weeks | 18 5 7 weeks | 18 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.19  19 weeks of gestation = 19 weeks gestation | 19 week gestation | 19 weeks pregnant | gestational age 19 weeks | 19 weeks gestational age | 19 weeks pregnancy | 19 weeks EGA | EGA 19 weeks | pregnancy 19 weeks | pregnancy at 19 weeks | IUP at 19 weeks | intrauterine pregnancy at 19 weeks | 19 week pregnancy | 19 wks gestation | gestation 19 weeks | 19 week intrauterine pregnancy | 19 weeks amenorrhea | pregnant 19 weeks | 19 wk gestation | 19w0d | 19w1d | 19w2d | 19w3d | 19w4d | 19w5d | 19w6d | 19 weeks 1 day | 19 weeks 2 days | 19 weeks 3 days | 19 weeks 4 days | 19 weeks 5 days | 19 weeks 6 days | 19 weeks and 1 day | 19 weeks and 2 days | 19 weeks and 3 days | 19 weeks and 4 days | 19 weeks and 5 days | 19 weeks and 6 days | 19 0 7 weeks | 19 1 7 weeks | 19 2 7 weeks | 19 3 7 weeks | 19 4 7 weeks | 19 5 7 weeks | 19 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.20  20 weeks of gestation = 20 weeks gestation | 20 week gestation | 20 weeks pregnant | gestational age 20 weeks | 20 weeks gestational age | 20 weeks pregnancy | 20 weeks EGA | EGA 20 weeks | pregnancy 20 weeks | pregnancy at 20 weeks | IUP at 20 weeks | intrauterine pregnancy at 20 weeks | 20 week pregnancy | 20 wks gestation | gestation 20 weeks | 20 week intrauterine pregnancy | 20 weeks amenorrhea | pregnant 20 weeks | 20 wk gestation | 20w0d | 20w1d | 20w2d | 20w3d | 20w4d | 20w5d | 20w6d | 20 weeks 1 day | 20 weeks 2 days | 20 weeks 3 days | 20 weeks 4 days | 20 weeks 5 days | 20 weeks 6 days | 20 weeks and 1 day | 20 weeks and 2 days | 20 weeks and 3 days | 20 weeks and 4 days | 20 weeks and 5 days | 20 weeks and 6 days | 20 0 7 weeks | 20 1 7 weeks | 20 2 7 weeks | 20 3 7 weeks | 20 4 7 weeks | 20 5 7 weeks | 20 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.21  21 weeks of gestation = 21 weeks gestation | 21 week gestation | 21 weeks pregnant | gestational age 21 weeks | 21 weeks gestational age | 21 weeks pregnancy | 21 weeks EGA | EGA 21 weeks | pregnancy 21 weeks | pregnancy at 21 weeks | IUP at 21 weeks | intrauterine pregnancy at 21 weeks | 21 week pregnancy | 21 wks gestation | gestation 21 weeks | 21 week intrauterine pregnancy | 21 weeks amenorrhea | pregnant 21 weeks | 21 wk gestation | 21w0d | 21w1d | 21w2d | 21w3d | 21w4d | 21w5d | 21w6d | 21 weeks 1 day | 21 weeks 2 days | 21 weeks 3 days | 21 weeks 4 days | 21 weeks 5 days | 21 weeks 6 days | 21 weeks and 1 day | 21 weeks and 2 days | 21 weeks and 3 days | 21 weeks and 4 days | 21 weeks and 5 days | 21 weeks and 6 days | 21 0 7 weeks | 21 1 7 weeks | 21 2 7 weeks | 21 3 7 weeks | 21 4 7 weeks | 21 5 7 weeks | 21 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.22  22 weeks of gestation = 22 weeks gestation | 22 week gestation | 22 weeks pregnant | gestational age 22 weeks | 22 weeks gestational age | 22 weeks pregnancy | 22 weeks EGA | EGA 22 weeks | pregnancy 22 weeks | pregnancy at 22 weeks | IUP at 22 weeks | intrauterine pregnancy at 22 weeks | 22 week pregnancy | 22 wks gestation | gestation 22 weeks | 22 week intrauterine pregnancy | 22 weeks amenorrhea | pregnant 22 weeks | 22 wk gestation | 22w0d | 22w1d | 22w2d | 22w3d | 22w4d | 22w5d | 22w6d | 22 weeks 1 day | 22 weeks 2 days | 22 weeks 3 days | 22 weeks 4 days | 22 weeks 5 days | 22 weeks 6 days | 22 weeks and 1 day | 22 weeks and 2 days | 22 weeks and 3 days | 22 weeks and 4 days | 22 weeks and 5 days | 22 weeks and 6 days | 22 0 7 weeks | 22 1 7 weeks | 22 2 7 weeks | 22 3 7 weeks | 22 4 7 weeks | 22 5 7 weeks | 22 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.23  23 weeks of gestation = 23 weeks gestation | 23 week gestation | 23 weeks pregnant | gestational age 23 weeks | 23 weeks gestational age | 23 weeks pregnancy | 23 weeks EGA | EGA 23 weeks | pregnancy 23 weeks | pregnancy at 23 weeks | IUP at 23 weeks | intrauterine pregnancy at 23 weeks | 23 week pregnancy | 23 wks gestation | gestation 23 weeks | 23 week intrauterine pregnancy | 23 weeks amenorrhea | pregnant 23 weeks | 23 wk gestation | 23w0d | 23w1d | 23w2d | 23w3d | 23w4d | 23w5d | 23w6d | 23 weeks 1 day | 23 weeks 2 days | 23 weeks 3 days | 23 weeks 4 days | 23 weeks 5 days | 23 weeks 6 days | 23 weeks and 1 day | 23 weeks and 2 days | 23 weeks and 3 days | 23 weeks and 4 days | 23 weeks and 5 days | 23 weeks and 6 days | 23 0 7 weeks | 23 1 7 weeks | 23 2 7 weeks | 23 3 7 weeks | 23 4 7 weeks | 23 5 7 weeks | 23 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.24  24 weeks of gestation = 24 weeks gestation | 24 week gestation | 24 weeks pregnant | gestational age 24 weeks | 24 weeks gestational age | 24 weeks pregnancy | 24 weeks EGA | EGA 24 weeks | pregnancy 24 weeks | pregnancy at 24 weeks | IUP at 24 weeks | intrauterine pregnancy at 24 weeks | 24 week pregnancy | 24 wks gestation | gestation 24 weeks | 24 week intrauterine pregnancy | 24 weeks amenorrhea | pregnant 24 weeks | 24 wk gestation | 24w0d | 24w1d | 24w2d | 24w3d | 24w4d | 24w5d | 24w6d | 24 weeks 1 day | 24 weeks 2 days | 24 weeks 3 days | 24 weeks 4 days | 24 weeks 5 days | 24 weeks 6 days | 24 weeks and 1 day | 24 weeks and 2 days | 24 weeks and 3 days | 24 weeks and 4 days | 24 weeks and 5 days | 24 weeks and 6 days | 24 0 7 weeks | 24 1 7 weeks | 24 2 7 weeks | 24 3 7 weeks | 24 4 7 weeks | 24 5 7 weeks | 24 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.25  25 weeks of gestation = 25 weeks gestation | 25 week gestation | 25 weeks pregnant | gestational age 25 weeks | 25 weeks gestational age | 25 weeks pregnancy | 25 weeks EGA | EGA 25 weeks | pregnancy 25 weeks | pregnancy at 25 weeks | IUP at 25 weeks | intrauterine pregnancy at 25 weeks | 25 week pregnancy | 25 wks gestation | gestation 25 weeks | 25 week intrauterine pregnancy | 25 weeks amenorrhea | pregnant 25 weeks | 25 wk gestation | 25w0d | 25w1d | 25w2d | 25w3d | 25w4d | 25w5d | 25w6d | 25 weeks 1 day | 25 weeks 2 days | 25 weeks 3 days | 25 weeks 4 days | 25 weeks 5 days | 25 weeks 6 days | 25 weeks and 1 day | 25 weeks and 2 days | 25 weeks and 3 days | 25 weeks and 4 days | 25 weeks and 5 days | 25 weeks and 6 days | 25 0 7 weeks | 25 1 7 weeks | 25 2 7 weeks | 25 3 7 weeks | 25 4 7 weeks | 25 5 7 weeks | 25 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.26  26 weeks of gestation = 26 weeks gestation | 26 week gestation | 26 weeks pregnant | gestational age 26 weeks | 26 weeks gestational age | 26 weeks pregnancy | 26 weeks EGA | EGA 26 weeks | pregnancy 26 weeks | pregnancy at 26 weeks | IUP at 26 weeks | intrauterine pregnancy at 26 weeks | 26 week pregnancy | 26 wks gestation | gestation 26 weeks | 26 week intrauterine pregnancy | 26 weeks amenorrhea | pregnant 26 weeks | 26 wk gestation | 26w0d | 26w1d | 26w2d | 26w3d | 26w4d | 26w5d | 26w6d | 26 weeks 1 day | 26 weeks 2 days | 26 weeks 3 days | 26 weeks 4 days | 26 weeks 5 days | 26 weeks 6 days | 26 weeks and 1 day | 26 weeks and 2 days | 26 weeks and 3 days | 26 weeks and 4 days | 26 weeks and 5 days | 26 weeks and 6 days | 26 0 7 weeks | 26 1 7 weeks | 26 2 7 weeks | 26 3 7 weeks | 26 4 7 weeks | 26 5 7 weeks | 26 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.27  27 weeks of gestation = 27 weeks gestation | 27 week gestation | 27 weeks pregnant | gestational age 27 weeks | 27 weeks gestational age | 27 weeks pregnancy | 27 weeks EGA | EGA 27 weeks | pregnancy 27 weeks | pregnancy at 27 weeks | IUP at 27 weeks | intrauterine pregnancy at 27 weeks | 27 week pregnancy | 27 wks gestation | gestation 27 weeks | 27 week intrauterine pregnancy | 27 weeks amenorrhea | pregnant 27 weeks | 27 wk gestation | 27w0d | 27w1d | 27w2d | 27w3d | 27w4d | 27w5d | 27w6d | 27 weeks 1 day | 27 weeks 2 days | 27 weeks 3 days | 27 weeks 4 days | 27 weeks 5 days | 27 weeks 6 days | 27 weeks and 1 day | 27 weeks and 2 days | 27 weeks and 3 days | 27 weeks and 4 days | 27 weeks and 5 days | 27 weeks and 6 days | 27 0 7 weeks | 27 1 7 weeks | 27 2 7 weeks | 27 3 7 weeks | 27 4 7 weeks | 27 5 7 weeks | 27 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.28  28 weeks of gestation = 28 weeks gestation | 28 week gestation | 28 weeks pregnant | gestational age 28 weeks | 28 weeks gestational age | 28 weeks pregnancy | 28 weeks EGA | EGA 28 weeks | pregnancy 28 weeks | pregnancy at 28 weeks | IUP at 28 weeks | intrauterine pregnancy at 28 weeks | 28 week pregnancy | 28 wks gestation | gestation 28 weeks | 28 week intrauterine pregnancy | 28 weeks amenorrhea | pregnant 28 weeks | 28 wk gestation | 28w0d | 28w1d | 28w2d | 28w3d | 28w4d | 28w5d | 28w6d | 28 weeks 1 day | 28 weeks 2 days | 28 weeks 3 days | 28 weeks 4 days | 28 weeks 5 days | 28 weeks 6 days | 28 weeks and 1 day | 28 weeks and 2 days | 28 weeks and 3 days | 28 weeks and 4 days | 28 weeks and 5 days | 28 weeks and 6 days | 28 0 7 weeks | 28 1 7 weeks | 28 2 7 weeks | 28 3 7 weeks | 28 4 7 weeks | 28 5 7 weeks | 28 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.29  29 weeks of gestation = 29 weeks gestation | 29 week gestation | 29 weeks pregnant | gestational age 29 weeks | 29 weeks gestational age | 29 weeks pregnancy | 29 weeks EGA | EGA 29 weeks | pregnancy 29 weeks | pregnancy at 29 weeks | IUP at 29 weeks | intrauterine pregnancy at 29 weeks | 29 week pregnancy | 29 wks gestation | gestation 29 weeks | 29 week intrauterine pregnancy | 29 weeks amenorrhea | pregnant 29 weeks | 29 wk gestation | 29w0d | 29w1d | 29w2d | 29w3d | 29w4d | 29w5d | 29w6d | 29 weeks 1 day | 29 weeks 2 days | 29 weeks 3 days | 29 weeks 4 days | 29 weeks 5 days | 29 weeks 6 days | 29 weeks and 1 day | 29 weeks and 2 days | 29 weeks and 3 days | 29 weeks and 4 days | 29 weeks and 5 days | 29 weeks and 6 days | 29 0 7 weeks | 29 1 7 weeks | 29 2 7 weeks | 29 3 7 weeks | 29 4 7 weeks | 29 5 7 weeks | 29 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.30  30 weeks of gestation = 30 weeks gestation | 30 week gestation | 30 weeks pregnant | gestational age 30 weeks | 30 weeks gestational age | 30 weeks pregnancy | 30 weeks EGA | EGA 30 weeks | pregnancy 30 weeks | pregnancy at 30 weeks | IUP at 30 weeks | intrauterine pregnancy at 30 weeks | 30 week pregnancy | 30 wks gestation | gestation 30 weeks | 30 week intrauterine pregnancy | 30 weeks amenorrhea | pregnant 30 weeks | 30 wk gestation | 30w0d | 30w1d | 30w2d | 30w3d | 30w4d | 30w5d | 30w6d | 30 weeks 1 day | 30 weeks 2 days | 30 weeks 3 days | 30 weeks 4 days | 30 weeks 5 days | 30 weeks 6 days | 30 weeks and 1 day | 30 weeks and 2 days | 30 weeks and 3 days | 30 weeks and 4 days | 30 weeks and 5 days | 30 weeks and 6 days | 30 0 7 weeks | 30 1 7 weeks | 30 2 7 weeks | 30 3 7 weeks | 30 4 7 weeks | 30 5 7 weeks | 30 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.31  31 weeks of gestation = 31 weeks gestation | 31 week gestation | 31 weeks pregnant | gestational age 31 weeks | 31 weeks gestational age | 31 weeks pregnancy | 31 weeks EGA | EGA 31 weeks | pregnancy 31 weeks | pregnancy at 31 weeks | IUP at 31 weeks | intrauterine pregnancy at 31 weeks | 31 week pregnancy | 31 wks gestation | gestation 31 weeks | 31 week intrauterine pregnancy | 31 weeks amenorrhea | pregnant 31 weeks | 31 wk gestation | 31w0d | 31w1d | 31w2d | 31w3d | 31w4d | 31w5d | 31w6d | 31 weeks 1 day | 31 weeks 2 days | 31 weeks 3 days | 31 weeks 4 days | 31 weeks 5 days | 31 weeks 6 days | 31 weeks and 1 day | 31 weeks and 2 days | 31 weeks and 3 days | 31 weeks and 4 days | 31 weeks and 5 days | 31 weeks and 6 days | 31 0 7 weeks | 31 1 7 weeks | 31 2 7 weeks | 31 3 7 weeks | 31 4 7 weeks | 31 5 7 weeks | 31 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.32  32 weeks of gestation = 32 weeks gestation | 32 week gestation | 32 weeks pregnant | gestational age 32 weeks | 32 weeks gestational age | 32 weeks pregnancy | 32 weeks EGA | EGA 32 weeks | pregnancy 32 weeks | pregnancy at 32 weeks | IUP at 32 weeks | intrauterine pregnancy at 32 weeks | 32 week pregnancy | 32 wks gestation | gestation 32 weeks | 32 week intrauterine pregnancy | 32 weeks amenorrhea | pregnant 32 weeks | 32 wk gestation | 32w0d | 32w1d | 32w2d | 32w3d | 32w4d | 32w5d | 32w6d | 32 weeks 1 day | 32 weeks 2 days | 32 weeks 3 days | 32 weeks 4 days | 32 weeks 5 days | 32 weeks 6 days | 32 weeks and 1 day | 32 weeks and 2 days | 32 weeks and 3 days | 32 weeks and 4 days | 32 weeks and 5 days | 32 weeks and 6 days | 32 0 7 weeks | 32 1 7 weeks | 32 2 7 weeks | 32 3 7 weeks | 32 4 7 weeks | 32 5 7 weeks | 32 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.33  33 weeks of gestation = 33 weeks gestation | 33 week gestation | 33 weeks pregnant | gestational age 33 weeks | 33 weeks gestational age | 33 weeks pregnancy | 33 weeks EGA | EGA 33 weeks | pregnancy 33 weeks | pregnancy at 33 weeks | IUP at 33 weeks | intrauterine pregnancy at 33 weeks | 33 week pregnancy | 33 wks gestation | gestation 33 weeks | 33 week intrauterine pregnancy | 33 weeks amenorrhea | pregnant 33 weeks | 33 wk gestation | 33w0d | 33w1d | 33w2d | 33w3d | 33w4d | 33w5d | 33w6d | 33 weeks 1 day | 33 weeks 2 days | 33 weeks 3 days | 33 weeks 4 days | 33 weeks 5 days | 33 weeks 6 days | 33 weeks and 1 day | 33 weeks and 2 days | 33 weeks and 3 days | 33 weeks and 4 days | 33 weeks and 5 days | 33 weeks and 6 days | 33 0 7 weeks | 33 1 7 weeks | 33 2 7 weeks | 33 3 7 weeks | 33 4 7 weeks | 33 5 7 weeks | 33 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.34  34 weeks of gestation = 34 weeks gestation | 34 week gestation | 34 weeks pregnant | gestational age 34 weeks | 34 weeks gestational age | 34 weeks pregnancy | 34 weeks EGA | EGA 34 weeks | pregnancy 34 weeks | pregnancy at 34 weeks | IUP at 34 weeks | intrauterine pregnancy at 34 weeks | 34 week pregnancy | 34 wks gestation | gestation 34 weeks | 34 week intrauterine pregnancy | 34 weeks amenorrhea | pregnant 34 weeks | 34 wk gestation | 34w0d | 34w1d | 34w2d | 34w3d | 34w4d | 34w5d | 34w6d | 34 weeks 1 day | 34 weeks 2 days | 34 weeks 3 days | 34 weeks 4 days | 34 weeks 5 days | 34 weeks 6 days | 34 weeks and 1 day | 34 weeks and 2 days | 34 weeks and 3 days | 34 weeks and 4 days | 34 weeks and 5 days | 34 weeks and 6 days | 34 0 7 weeks | 34 1 7 weeks | 34 2 7 weeks | 34 3 7 weeks | 34 4 7 weeks | 34 5 7 weeks | 34 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.35  35 weeks of gestation = 35 weeks gestation | 35 week gestation | 35 weeks pregnant | gestational age 35 weeks | 35 weeks gestational age | 35 weeks pregnancy | 35 weeks EGA | EGA 35 weeks | pregnancy 35 weeks | pregnancy at 35 weeks | IUP at 35 weeks | intrauterine pregnancy at 35 weeks | 35 week pregnancy | 35 wks gestation | gestation 35 weeks | 35 week intrauterine pregnancy | 35 weeks amenorrhea | pregnant 35 weeks | 35 wk gestation | 35w0d | 35w1d | 35w2d | 35w3d | 35w4d | 35w5d | 35w6d | 35 weeks 1 day | 35 weeks 2 days | 35 weeks 3 days | 35 weeks 4 days | 35 weeks 5 days | 35 weeks 6 days | 35 weeks and 1 day | 35 weeks and 2 days | 35 weeks and 3 days | 35 weeks and 4 days | 35 weeks and 5 days | 35 weeks and 6 days | 35 0 7 weeks | 35 1 7 weeks | 35 2 7 weeks | 35 3 7 weeks | 35 4 7 weeks | 35 5 7 weeks | 35 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.36  36 weeks of gestation = 36 weeks gestation | 36 week gestation | 36 weeks pregnant | gestational age 36 weeks | 36 weeks gestational age | 36 weeks pregnancy | 36 weeks EGA | EGA 36 weeks | pregnancy 36 weeks | pregnancy at 36 weeks | IUP at 36 weeks | intrauterine pregnancy at 36 weeks | 36 week pregnancy | 36 wks gestation | gestation 36 weeks | 36 week intrauterine pregnancy | 36 weeks amenorrhea | pregnant 36 weeks | 36 wk gestation | 36w0d | 36w1d | 36w2d | 36w3d | 36w4d | 36w5d | 36w6d | 36 weeks 1 day | 36 weeks 2 days | 36 weeks 3 days | 36 weeks 4 days | 36 weeks 5 days | 36 weeks 6 days | 36 weeks and 1 day | 36 weeks and 2 days | 36 weeks and 3 days | 36 weeks and 4 days | 36 weeks and 5 days | 36 weeks and 6 days | 36 0 7 weeks | 36 1 7 weeks | 36 2 7 weeks | 36 3 7 weeks | 36 4 7 weeks | 36 5 7 weeks | 36 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.37  37 weeks of gestation = 37 weeks gestation | 37 week gestation | 37 weeks pregnant | gestational age 37 weeks | 37 weeks gestational age | 37 weeks pregnancy | 37 weeks EGA | EGA 37 weeks | pregnancy 37 weeks | pregnancy at 37 weeks | IUP at 37 weeks | intrauterine pregnancy at 37 weeks | 37 week pregnancy | 37 wks gestation | gestation 37 weeks | 37 week intrauterine pregnancy | 37 weeks amenorrhea | pregnant 37 weeks | 37 wk gestation | 37w0d | 37w1d | 37w2d | 37w3d | 37w4d | 37w5d | 37w6d | 37 weeks 1 day | 37 weeks 2 days | 37 weeks 3 days | 37 weeks 4 days | 37 weeks 5 days | 37 weeks 6 days | 37 weeks and 1 day | 37 weeks and 2 days | 37 weeks and 3 days | 37 weeks and 4 days | 37 weeks and 5 days | 37 weeks and 6 days | 37 0 7 weeks | 37 1 7 weeks | 37 2 7 weeks | 37 3 7 weeks | 37 4 7 weeks | 37 5 7 weeks | 37 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.38  38 weeks of gestation = 38 weeks gestation | 38 week gestation | 38 weeks pregnant | gestational age 38 weeks | 38 weeks gestational age | 38 weeks pregnancy | 38 weeks EGA | EGA 38 weeks | pregnancy 38 weeks | pregnancy at 38 weeks | IUP at 38 weeks | intrauterine pregnancy at 38 weeks | 38 week pregnancy | 38 wks gestation | gestation 38 weeks | 38 week intrauterine pregnancy | 38 weeks amenorrhea | pregnant 38 weeks | 38 wk gestation | 38w0d | 38w1d | 38w2d | 38w3d | 38w4d | 38w5d | 38w6d | 38 weeks 1 day | 38 weeks 2 days | 38 weeks 3 days | 38 weeks 4 days | 38 weeks 5 days | 38 weeks 6 days | 38 weeks and 1 day | 38 weeks and 2 days | 38 weeks and 3 days | 38 weeks and 4 days | 38 weeks and 5 days | 38 weeks and 6 days | 38 0 7 weeks | 38 1 7 weeks | 38 2 7 weeks | 38 3 7 weeks | 38 4 7 weeks | 38 5 7 weeks | 38 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.39  39 weeks of gestation = 39 weeks gestation | 39 week gestation | 39 weeks pregnant | gestational age 39 weeks | 39 weeks gestational age | 39 weeks pregnancy | 39 weeks EGA | EGA 39 weeks | pregnancy 39 weeks | pregnancy at 39 weeks | IUP at 39 weeks | intrauterine pregnancy at 39 weeks | 39 week pregnancy | 39 wks gestation | gestation 39 weeks | 39 week intrauterine pregnancy | 39 weeks amenorrhea | pregnant 39 weeks | 39 wk gestation | 39w0d | 39w1d | 39w2d | 39w3d | 39w4d | 39w5d | 39w6d | 39 weeks 1 day | 39 weeks 2 days | 39 weeks 3 days | 39 weeks 4 days | 39 weeks 5 days | 39 weeks 6 days | 39 weeks and 1 day | 39 weeks and 2 days | 39 weeks and 3 days | 39 weeks and 4 days | 39 weeks and 5 days | 39 weeks and 6 days | 39 0 7 weeks | 39 1 7 weeks | 39 2 7 weeks | 39 3 7 weeks | 39 4 7 weeks | 39 5 7 weeks | 39 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.40  40 weeks of gestation = 40 weeks gestation | 40 week gestation | 40 weeks pregnant | gestational age 40 weeks | 40 weeks gestational age | 40 weeks pregnancy | 40 weeks EGA | EGA 40 weeks | pregnancy 40 weeks | pregnancy at 40 weeks | IUP at 40 weeks | intrauterine pregnancy at 40 weeks | 40 week pregnancy | 40 wks gestation | gestation 40 weeks | 40 week intrauterine pregnancy | 40 weeks amenorrhea | pregnant 40 weeks | 40 wk gestation | 40w0d | 40w1d | 40w2d | 40w3d | 40w4d | 40w5d | 40w6d | 40 weeks 1 day | 40 weeks 2 days | 40 weeks 3 days | 40 weeks 4 days | 40 weeks 5 days | 40 weeks 6 days | 40 weeks and 1 day | 40 weeks and 2 days | 40 weeks and 3 days | 40 weeks and 4 days | 40 weeks and 5 days | 40 weeks and 6 days | 40 0 7 weeks | 40 1 7 weeks | 40 2 7 weeks | 40 3 7 weeks | 40 4 7 weeks | 40 5 7 weeks | 40 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.41  41 weeks of gestation = 41 weeks gestation | 41 week gestation | 41 weeks pregnant | gestational age 41 weeks | 41 weeks gestational age | 41 weeks pregnancy | 41 weeks EGA | EGA 41 weeks | pregnancy 41 weeks | pregnancy at 41 weeks | IUP at 41 weeks | intrauterine pregnancy at 41 weeks | 41 week pregnancy | 41 wks gestation | gestation 41 weeks | 41 week intrauterine pregnancy | 41 weeks amenorrhea | pregnant 41 weeks | 41 wk gestation | 41w0d | 41w1d | 41w2d | 41w3d | 41w4d | 41w5d | 41w6d | 41 weeks 1 day | 41 weeks 2 days | 41 weeks 3 days | 41 weeks 4 days | 41 weeks 5 days | 41 weeks 6 days | 41 weeks and 1 day | 41 weeks and 2 days | 41 weeks and 3 days | 41 weeks and 4 days | 41 weeks and 5 days | 41 weeks and 6 days | 41 0 7 weeks | 41 1 7 weeks | 41 2 7 weeks | 41 3 7 weeks | 41 4 7 weeks | 41 5 7 weeks | 41 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.42  42 weeks of gestation = 42 weeks gestation | 42 week gestation | 42 weeks pregnant | gestational age 42 weeks | 42 weeks gestational age | 42 weeks pregnancy | 42 weeks EGA | EGA 42 weeks | pregnancy 42 weeks | pregnancy at 42 weeks | IUP at 42 weeks | intrauterine pregnancy at 42 weeks | 42 week pregnancy | 42 wks gestation | gestation 42 weeks | 42 week intrauterine pregnancy | 42 weeks amenorrhea | pregnant 42 weeks | 42 wk gestation | 42w0d | 42w1d | 42w2d | 42w3d | 42w4d | 42w5d | 42w6d | 42 weeks 1 day | 42 weeks 2 days | 42 weeks 3 days | 42 weeks 4 days | 42 weeks 5 days | 42 weeks 6 days | 42 weeks and 1 day | 42 weeks and 2 days | 42 weeks and 3 days | 42 weeks and 4 days | 42 weeks and 5 days | 42 weeks and 6 days | 42 0 7 weeks | 42 1 7 weeks | 42 2 7 weeks | 42 3 7 weeks | 42 4 7 weeks | 42 5 7 weeks | 42 6 7 weeks
  sex female
  age 9-60
  unless born/newborn/infant/delivered at/history/prior/previous/neonate
Z3A.49  More than 42 weeks of gestation = 43 weeks gestation | greater than 42 weeks gestation | more than 42 weeks gestation | 43 weeks pregnant
  sex female
  age 9-60

# Birth: outcome on the mother's record
Z37.0  One child, born alive = single live birth | single liveborn | live birth | delivery of single liveborn | normal delivery of live infant | delivered viable male infant | delivered viable female infant | single live birth outcome | delivery of live male infant | delivery of live female infant | viable male infant | viable female infant | liveborn male infant | liveborn female infant
  age 9-60
  sex female
  unless history/twin/twins/triplet/triplets/newborn/stillborn
Z37.1  One child, stillborn = single stillbirth | stillbirth outcome | delivery of stillborn | stillborn infant | delivery of demised fetus
  sex female
  unless history
Z37.2  Twins, both born alive = twins both liveborn | delivered twins | delivery of twins | twins live born
  sex female
  unless history
Z37.3  Twins, one alive and one stillborn = twins one liveborn one stillborn
  sex female
Z37.4  Twins, both stillborn = twins both stillborn
  sex female
Z37.51  Triplets, all born alive = triplets all liveborn | delivery of triplets
  sex female
Z37.52  Quadruplets, all born alive = quadruplets all liveborn
  sex female
Z37.61  Triplets, some born alive = triplets some liveborn
  sex female
Z37.9  Outcome of delivery, unspecified = outcome of delivery unspecified
  sex female
# Birth: the newborn's own record
family Liveborn infant
  term newborn male | newborn female | liveborn infant | newborn infant delivered | single liveborn newborn | term newborn | full term newborn | healthy newborn | newborn born by | newborn baby boy | newborn baby girl | term infant born | liveborn newborn | newborn nursery admission | single liveborn | single liveborn infant
  age 0-0
  unless twin/twins/triplet/triplets
  code Z38.2  One liveborn infant, place of birth unspecified  needs delivery
  code Z38.00  One liveborn infant, born by vaginal delivery  when vaginal/vaginally/vaginal delivery/NSVD/SVD/VBAC/vacuum/forceps
  code Z38.01  One liveborn infant, born by cesarean  when cesarean/C-section/cesarean section/caesarean/c section/LTCS
  code Z38.1  One liveborn infant, born outside a hospital  when home birth/born at home/outside hospital/en route
family Liveborn twin
  term newborn twin | liveborn twin | twin newborn | twin A newborn | twin B newborn | twin infant liveborn
  age 0-0
  code Z38.5  Liveborn twin, place of birth unspecified  needs delivery
  code Z38.30  Liveborn twin, born by vaginal delivery  when vaginal/vaginally/NSVD/SVD
  code Z38.31  Liveborn twin, born by cesarean  when cesarean/C-section/cesarean section/c section
  code Z38.4  Liveborn twin, born outside a hospital  when home birth/born at home
family Liveborn triplet
  term newborn triplet | liveborn triplet | triplet newborn
  age 0-0
  code Z38.62  Liveborn triplet, born by cesarean
  code Z38.61  Liveborn triplet, born by vaginal delivery  when vaginal/vaginally
# After birth
kind encounter
Z39.0  Care of the mother right after delivery = immediate postpartum care | care of mother immediately after delivery | delivered prior to admission | care after delivery outside hospital
  sex female
Z39.1  Care of a breastfeeding mother = lactation consultation | lactating mother | breastfeeding mother care | breastfeeding support visit | lactation visit | lactation counseling | breastfeeding consultation
  sex female
Z39.2  Routine postpartum follow-up = postpartum visit | six week postpartum check | routine postpartum follow-up | postpartum exam | 6 week postpartum visit | postpartum checkup | postpartum check | six-week postpartum visit | postpartum follow-up | 6 weeks postpartum exam
  sex female

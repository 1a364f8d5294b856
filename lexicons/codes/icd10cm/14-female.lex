# Female pelvic organs: inflammation, endometriosis, prolapse, ovary, uterus, cervix, vagina, menstruation, menopause, infertility. Gynecology, offices, emergency departments.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, N70-N98

# Inflammation
family Salpingitis and oophoritis
  term salpingitis | oophoritis | salpingo-oophoritis | salpingoophoritis | tubo-ovarian abscess | tuboovarian abscess | =TOA | pyosalpinx | ovarian abscess | adnexitis | tubal abscess | tubo ovarian abscess | tubal inflammation
  sex female
  unless gonococcal/chlamydial
  code N70.93  Inflammation of fallopian tube and ovary, unspecified  needs acuity
  code N70.91  Inflammation of the fallopian tube, unspecified  when salpingitis/pyosalpinx
  code N70.92  Inflammation of the ovary, unspecified  when oophoritis/ovarian abscess
  code N70.03  Acute inflammation of fallopian tube and ovary  when acute
  code N70.01  Acute inflammation of the fallopian tube  when acute + salpingitis
  code N70.02  Acute inflammation of the ovary  when acute + oophoritis
  code N70.13  Chronic inflammation of fallopian tube and ovary  when chronic
  code N70.11  Chronic inflammation of the fallopian tube (hydrosalpinx)  when chronic + salpingitis
  code N70.12  Chronic inflammation of the ovary  when chronic + oophoritis
N70.11  Chronic inflammation of the fallopian tube (hydrosalpinx) = hydrosalpinx | chronic salpingitis | sactosalpinx
  sex female
N70.03  Acute inflammation of fallopian tube and ovary = acute salpingo-oophoritis | acute adnexitis
  sex female
family Inflammation of uterus
  term endometritis | endomyometritis | metritis | pyometra | myometritis | uterine infection | infection of uterus | uterine abscess
  sex female
  unless postpartum/puerperal/tuberculous/after delivery/postabortal/gonococcal
  code N71.9  Inflammation of the uterus, unspecified  needs acuity
  code N71.0  Acute inflammation of the uterus  when acute
  code N71.1  Chronic inflammation of the uterus  when chronic
N72  Inflammation of the cervix = cervicitis | endocervicitis | inflammation of cervix | exocervicitis | chronic cervicitis | inflammation of uterine cervix | mucopurulent cervicitis
  sex female
  unless gonococcal/chlamydial/herpetic/trichomonal
family Parametritis and pelvic cellulitis
  term parametritis | pelvic cellulitis | parametrial abscess | broad ligament abscess
  sex female
  code N73.2  Parametritis or pelvic cellulitis, unspecified  needs acuity
  code N73.0  Acute parametritis or pelvic cellulitis  when acute
  code N73.1  Chronic parametritis or pelvic cellulitis  when chronic
family Female pelvic peritonitis
  term pelvic peritonitis | pelviperitonitis
  sex female
  code N73.5  Pelvic peritonitis in a woman, unspecified  needs acuity
  code N73.3  Acute pelvic peritonitis in a woman  when acute
  code N73.4  Chronic pelvic peritonitis in a woman  when chronic
N73.6  Pelvic adhesions in a woman after infection = pelvic adhesions | pelvic peritoneal adhesions | peritubal adhesions | pelvic adhesive disease | tubal adhesions | periovarian adhesions | adnexal adhesions | frozen pelvis
  sex female
  unless postoperative/postprocedural
N73.8  Other pelvic inflammatory disease = pelvic inflammatory disease other specified
  sex female
N73.9  Pelvic inflammatory disease, unspecified = pelvic inflammatory disease | =PID | pelvic infection | female pelvic abscess | pelvic inflammatory syndrome | infection of female pelvis
  sex female
  history Z87.42  Personal history of other diseases of the female genital tract
  unless gonococcal/chlamydial
N75.0  Bartholin's gland cyst = bartholin cyst | bartholin's cyst | bartholin gland cyst | cyst of bartholin gland | bartholin's gland cyst | bartholins cyst | bartholin duct cyst
N75.1  Bartholin's gland abscess = bartholin abscess | bartholin's abscess | bartholin gland abscess | abscess of bartholin gland | bartholinitis abscess | bartholin's gland abscess
N75.8  Other disease of Bartholin's gland = bartholinitis
N75.9  Disease of Bartholin's gland, unspecified = bartholin gland disease
family Vaginitis
  term vaginitis | vulvovaginitis | bacterial vaginosis | vaginosis | vaginal infection | vaginal inflammation | =BV | colpitis | acute vaginitis | gardnerella vaginitis | gardnerella vaginosis | aerobic vaginitis | infection of vagina
  sex female
  unless candidal/yeast/trichomonas/trichomonal/atrophic/candida/fungal/desquamative/gonococcal/monilial/senile
  history Z87.42  Personal history of other diseases of the female genital tract
  code N76.0  Acute vaginitis (including bacterial vaginosis)
  code N76.1  Subacute or chronic vaginitis  when chronic/subacute/recurrent
family Vulvitis
  term vulvitis | inflammation of vulva | vulvar inflammation | acute vulvitis | vulvar infection | vulvar cellulitis | cellulitis of vulva
  sex female
  unless candidal/vestibulitis
  code N76.2  Acute inflammation of the vulva
  code N76.3  Subacute or chronic inflammation of the vulva  when chronic/subacute
N76.4  Abscess of the vulva = vulvar abscess | labial abscess | abscess of vulva | abscess of labia | furuncle of vulva | vulvar boil | abscess + vulva/labia
  sex female
N76.5  Ulcer of the vagina = vaginal ulcer | ulceration of vagina | vaginal ulcers | ulcer of vagina | vaginal ulceration | ulcer/ulcers/ulceration + vagina
  sex female
N76.6  Ulcer of the vulva = vulvar ulcer | ulceration of vulva | labial ulcer | lipschutz ulcer | genital ulcer in female | ulcer of vulva | ulcer/ulcers/ulceration + vulva/labia
  sex female
N76.81  Ulcerating mucositis of vagina and vulva = vaginal mucositis | vulvovaginal mucositis
N76.82  Fournier disease of the vagina and vulva = fournier gangrene of vulva | fournier gangrene | necrotizing fasciitis of vulva | fournier's gangrene
  sex female
N76.89  Other inflammation of vagina and vulva = desquamative inflammatory vaginitis | cytolytic vaginosis | vaginal cuff cellulitis | vaginal cuff infection | plasma cell vulvitis
  sex female

# Endometriosis: organ, depth, side
family Endometriosis
  term endometriosis | endometriotic implants | endometrioma | endometriotic cyst | deep infiltrating endometriosis | endometriosis externa | endometriotic foci | endometriosic foci | chocolate cyst of ovary | endometriotic lesion | endometriotic nodule
  sex female
  chronic
  unless adenomyosis
  code N80.9  Endometriosis, unspecified  needs site
  code N80.00  Endometriosis of the uterus, unspecified  when uterus/uterine
  code N80.01  Superficial endometriosis of the uterus  when uterus + superficial
  code N80.02  Deep endometriosis of the uterus  when uterus + deep
  code N80.10{laterality: right=1 left=2 bilateral=3 unspecified=9}  Endometriosis of the ovary, {laterality}; depth not given  needs depth  when ovary/ovarian/ovaries/endometrioma/chocolate cyst
  code N80.11{laterality: right=1 left=2 bilateral=3 unspecified=9}  Superficial endometriosis of the ovary, {laterality}  when ovary/ovarian/ovaries + superficial
  code N80.12{laterality: right=1 left=2 bilateral=3 unspecified=9}  Deep endometriosis of the ovary, {laterality}  when ovary/ovarian/ovaries + deep
  code N80.20{laterality: right=1 left=2 bilateral=3 unspecified=9}  Endometriosis of the fallopian tube, {laterality}; depth not given  needs depth  when fallopian tube/tubal/tubes
  code N80.21{laterality: right=1 left=2 bilateral=3 unspecified=9}  Superficial endometriosis of the fallopian tube, {laterality}  when fallopian tube/tubal/tubes + superficial
  code N80.22{laterality: right=1 left=2 bilateral=3 unspecified=9}  Deep endometriosis of the fallopian tube, {laterality}  when fallopian tube/tubal/tubes + deep
  code N80.30  Endometriosis of the pelvic peritoneum, unspecified  when pelvic peritoneum/peritoneal/pelvic/peritoneum
  code N80.319  Endometriosis of the front cul-de-sac, depth not given  needs depth  when anterior cul-de-sac
  code N80.311  Superficial endometriosis of the front cul-de-sac  when anterior cul-de-sac + superficial
  code N80.312  Deep endometriosis of the front cul-de-sac  when anterior cul-de-sac + deep
  code N80.329  Endometriosis of the back cul-de-sac, depth not given  needs depth  when posterior cul-de-sac/cul-de-sac/pouch of douglas
  code N80.321  Superficial endometriosis of the back cul-de-sac  when posterior cul-de-sac/cul-de-sac/pouch of douglas + superficial
  code N80.322  Deep endometriosis of the back cul-de-sac  when posterior cul-de-sac/cul-de-sac/pouch of douglas + deep
  code N80.33{laterality: right=1 left=2 bilateral=3 unspecified=9}  Superficial endometriosis of the pelvic sidewall, {laterality}  when sidewall/side wall + superficial
  code N80.34{laterality: right=1 left=2 bilateral=3 unspecified=9}  Deep endometriosis of the pelvic sidewall, {laterality}  when sidewall/side wall + deep
  code N80.35{laterality: right=1 left=2 bilateral=3 unspecified=9}  Endometriosis of the pelvic sidewall, {laterality}; depth not given  needs depth  when sidewall/side wall
  code N80.36{laterality: right=1 left=2 bilateral=3 unspecified=9}  Superficial endometriosis of the pelvic brim, {laterality}  when pelvic brim + superficial
  code N80.37{laterality: right=1 left=2 bilateral=3 unspecified=9}  Deep endometriosis of the pelvic brim, {laterality}  when pelvic brim + deep
  code N80.38{laterality: right=1 left=2 bilateral=3 unspecified=9}  Endometriosis of the pelvic brim, {laterality}; depth not given  needs depth  when pelvic brim
  code N80.3A{laterality: right=1 left=2 bilateral=3 unspecified=9}  Superficial endometriosis of the uterosacral ligament, {laterality}  when uterosacral + superficial
  code N80.3B{laterality: right=1 left=2 bilateral=3 unspecified=9}  Deep endometriosis of the uterosacral ligament, {laterality}  when uterosacral + deep
  code N80.3C{laterality: right=1 left=2 bilateral=3 unspecified=9}  Endometriosis of the uterosacral ligament, {laterality}; depth not given  needs depth  when uterosacral
  code N80.391  Superficial endometriosis of another part of the pelvic peritoneum  when superficial + peritoneum/peritoneal
  code N80.392  Deep endometriosis of another part of the pelvic peritoneum  when deep + peritoneum/peritoneal
  code N80.399  Endometriosis of another part of the pelvic peritoneum, depth not given  when broad ligament/round ligament
  code N80.40  Endometriosis of the rectovaginal septum, vagina not mentioned  when rectovaginal septum/rectovaginal
  code N80.41  Endometriosis of the rectovaginal septum without the vagina  when rectovaginal septum/rectovaginal + without vagina
  code N80.42  Endometriosis of the rectovaginal septum with the vagina  when rectovaginal septum/rectovaginal + vagina/vaginal
  code N80.50  Endometriosis of the intestine, unspecified  when intestine/bowel/intestinal
  code N80.51{depth: superficial=1 deep=2 unspecified=9}  Endometriosis of the rectum, depth: {depth}  when rectum/rectal
  code N80.52{depth: superficial=1 deep=2 unspecified=9}  Endometriosis of the sigmoid colon, depth: {depth}  when sigmoid/sigma
  code N80.53{depth: superficial=1 deep=2 unspecified=9}  Endometriosis of the cecum, depth: {depth}  when cecum/cecal
  code N80.54{depth: superficial=1 deep=2 unspecified=9}  Endometriosis of the appendix, depth: {depth}  when appendix/appendiceal
  code N80.55{depth: superficial=1 deep=2 unspecified=9}  Endometriosis of another part of the colon, depth: {depth}  when colon/colonic
  code N80.56{depth: superficial=1 deep=2 unspecified=9}  Endometriosis of the small intestine, depth: {depth}  when small intestine/small bowel/ileum/ileal
  code N80.6  Endometriosis in a scar of the skin  when scar/cesarean scar/incision
  code N80.A0  Endometriosis of the bladder, depth not given  needs depth  when bladder
  code N80.A1  Superficial endometriosis of the bladder  when bladder + superficial
  code N80.A2  Deep endometriosis of the bladder  when bladder + deep
  code N80.A4{laterality: right=1 left=2 bilateral=3 unspecified=9}  Superficial endometriosis of the ureter, {laterality}  when ureter/ureteral + superficial
  code N80.A5{laterality: right=1 left=2 bilateral=3 unspecified=9}  Deep endometriosis of the ureter, {laterality}  when ureter/ureteral + deep
  code N80.A6{laterality: right=1 left=2 bilateral=3 unspecified=9}  Endometriosis of the ureter, {laterality}; depth not given  needs depth  when ureter/ureteral
  code N80.B1  Endometriosis of the pleura  when pleura/pleural/catamenial pneumothorax
  code N80.B2  Endometriosis of the lung  when lung/pulmonary/catamenial hemoptysis
  code N80.B3{depth: superficial=1 deep=2 unspecified=9}  Endometriosis of the diaphragm, depth: {depth}  when diaphragm/diaphragmatic
  code N80.B4  Endometriosis of the space around the heart  when pericardial/pericardium
  code N80.B5  Endometriosis of the mediastinum  when mediastinal/mediastinum
  code N80.B6  Endometriosis of the chest  when thoracic/chest
  code N80.C0  Endometriosis of the abdomen, unspecified  when abdomen/abdominal
  code N80.C19  Endometriosis of the front abdominal wall, depth not given  when abdominal wall
  code N80.C10  Endometriosis of the front abdominal wall, under the skin  when abdominal wall + subcutaneous
  code N80.C11  Endometriosis of the front abdominal wall, in fascia and muscle  when abdominal wall + fascia/muscle/rectus
  code N80.C2  Endometriosis of the navel  when umbilicus/umbilical
  code N80.C3  Endometriosis of the inguinal canal  when inguinal
  code N80.C4  Endometriosis of the abdominal peritoneum outside the pelvis  when omentum/abdominal peritoneum
  code N80.C9  Endometriosis of another part of the abdomen  when liver/diaphragm peritoneum/falciform
  code N80.D9  Endometriosis of another pelvic nerve  when hypogastric nerve/pelvic plexus
  code N80.D0  Endometriosis of pelvic nerves, unspecified  when pelvic nerve/nerves
  code N80.D4  Endometriosis of the sciatic nerve  when sciatic
  code N80.D5  Endometriosis of the pudendal nerve  when pudendal
  code N80.D3  Endometriosis of the obturator nerve  when obturator
  code N80.D6  Endometriosis of the femoral nerve  when femoral nerve
  code N80.D1  Endometriosis of the sacral splanchnic nerves  when sacral splanchnic
  code N80.D2  Endometriosis of the sacral nerve roots  when sacral nerve root
  code N80.8  Other endometriosis  when vagina/vaginal/vulva/cervix/cervical
N80.03  Adenomyosis of the uterus = adenomyosis | adenomyosis of uterus | uterine adenomyosis
  sex female
  chronic

# Prolapse and fistula
N81.0  Bulge of the urethra into the vagina (urethrocele) = urethrocele
  unless cystocele
family Cystocele
  term cystocele | anterior vaginal wall prolapse | bladder prolapse | prolapsed bladder | cystourethrocele | anterior compartment prolapse | anterior prolapse of vagina | dropped bladder | prolapse of bladder
  sex female
  code N81.10  Bladder bulging into the vagina (cystocele), unspecified
  code N81.11  Bladder bulging into the vagina in the midline (cystocele)  when midline/central
  code N81.12  Bladder bulging into the vagina at the side (cystocele)  when lateral/paravaginal
family Uterine prolapse
  term uterine prolapse | uterovaginal prolapse | prolapse of uterus | prolapsed uterus | uterine descensus | procidentia | uterine procidentia | descensus uteri | prolapse + uterus | genital prolapse of uterus | hysterocele
  sex female
  unless rectum/rectal
  code N81.4  Prolapse of uterus and vagina, unspecified  needs degree
  code N81.2  Incomplete prolapse of uterus and vagina  when incomplete/first degree/second degree/grade 1/grade 2/grade I/grade II/stage 1/stage 2
  code N81.3  Complete prolapse of uterus and vagina  when complete/third degree/procidentia/grade 3/grade 4/grade III/grade IV/stage 4/stage 3
N81.5  Bowel bulging into the vagina (enterocele) = enterocele | vaginal enterocele
  sex female
N81.6  Rectum bulging into the vagina (rectocele) = rectocele | posterior vaginal wall prolapse | posterior compartment prolapse | prolapse of posterior vaginal wall
  sex female
N81.81  Bulge of the perineum (perineocele) = perineocele
N81.82  Weak pubocervical tissue = incompetence of pubocervical tissue | weakening of pubocervical tissue
N81.83  Weak rectovaginal tissue = incompetence of rectovaginal tissue | weakening of rectovaginal tissue
N81.84  Wasting of the pelvic muscles = pelvic muscle wasting | disuse atrophy of pelvic muscles | levator atrophy
N81.85  Prolapse of the cervical stump = cervical stump prolapse
N81.89  Other prolapse of female genital organs = pelvic floor weakness | deficient perineum | old laceration of pelvic floor muscles | relaxation of pelvic floor | pelvic floor relaxation
  sex female
N81.9  Prolapse of female genital organs, unspecified = pelvic organ prolapse | vaginal prolapse | genital prolapse | pelvic prolapse | female genital prolapse | vaginal wall prolapse | pelvic relaxation | prolapse of vagina
  sex female
  unless vault
N82.0  Fistula between bladder and vagina = vesicovaginal fistula | vesico-vaginal fistula | fistula between bladder and vagina | VVF
  sex female
N82.1  Other fistula between urinary and female genital organs = ureterovaginal fistula | urethrovaginal fistula | vesicouterine fistula | cervicovesical fistula | uterovesical fistula | ureterouterine fistula
  sex female
N82.2  Fistula between vagina and small intestine = enterovaginal fistula | fistula of vagina to small intestine
N82.3  Fistula between vagina and large intestine = rectovaginal fistula | colovaginal fistula | recto-vaginal fistula | sigmoidovaginal fistula
  sex female
N82.4  Other fistula between bowel and female genital organs = uterocolic fistula | rectouterine fistula | colouterine fistula | enterouterine fistula
N82.5  Fistula between female genital organs and skin = vaginocutaneous fistula | vaginoperineal fistula | uterocutaneous fistula
N82.8  Other fistula of female genital organs = female genital fistula other
N82.9  Fistula of female genital organs, unspecified = female genital tract fistula | vaginal fistula

# Ovary and tube
family Ovarian cyst
  term ovarian cyst | cyst of ovary | adnexal cyst | ovarian cysts | ruptured ovarian cyst | hemorrhagic ovarian cyst | simple ovarian cyst | complex ovarian cyst | cysts of ovary | paraovarian cyst simple | functional ovarian cyst | simple cyst of ovary | retention cyst of ovary | cyst/cysts/cystic + ovary/adnexa | bilateral ovarian cysts
  sex female
  unless polycystic/dermoid/follicular/corpus luteum/endometriotic/chocolate/corpus luteal/fetus/fetal
  history Z87.42  Personal history of other diseases of the female genital tract
  code N83.20{laterality: right=1 left=2 unspecified=9}  Ovarian cyst, type not given, {laterality} side
  code N83.29{laterality: right=1 left=2 unspecified=9}  Other ovarian cyst, {laterality} side  when simple/hemorrhagic/complex/retention
family Follicular cyst of ovary
  term follicular cyst of ovary | follicular cyst | ovarian follicular cyst | ovarian follicle cyst | graafian follicle cyst
  sex female
  unless skin/jaw/dentigerous/tooth
  code N83.0{laterality: right=1 left=2 unspecified=0}  Follicular cyst of the ovary, {laterality} side
family Corpus luteum cyst
  term corpus luteum cyst | corpus luteal cyst | corpus luteum hemorrhagic cyst | luteal cyst | hemorrhagic corpus luteum | ruptured corpus luteum cyst | corpus luteum rupture
  sex female
  unless pregnancy
  code N83.1{laterality: right=1 left=2 unspecified=0}  Corpus luteum cyst of the ovary, {laterality} side
family Atrophy of ovary and tube
  term atrophy of ovary | ovarian atrophy | acquired atrophy of ovary | atrophic ovary
  sex female
  code N83.31{laterality: right=1 left=2 unspecified=9}  Acquired shrinking of the ovary, {laterality} side
  code N83.32{laterality: right=1 left=2 unspecified=9}  Acquired shrinking of the fallopian tube, {laterality} side  when fallopian tube
  code N83.33{laterality: right=1 left=2 unspecified=9}  Acquired shrinking of ovary and fallopian tube, {laterality} side  when ovary and tube/ovary and fallopian tube
family Prolapse of ovary
  term prolapse of ovary | hernia of ovary | prolapse of ovary and fallopian tube
  sex female
  code N83.4{laterality: right=1 left=2 unspecified=0}  Prolapse or hernia of ovary and fallopian tube, {laterality} side
family Torsion of ovary
  term ovarian torsion | torsion of ovary | adnexal torsion | torsed ovary | twisted ovary | twisted ovarian cyst | ovarian pedicle torsion | torsion + ovary | torsion of ovarian cyst
  sex female
  code N83.51{laterality: right=1 left=2 unspecified=9}  Twisting of the ovary, {laterality} side
  code N83.53  Twisting of ovary, its stalk and fallopian tube  when adnexal/tube/fallopian tube
family Torsion of fallopian tube
  term fallopian tube torsion | torsion of fallopian tube | tubal torsion
  sex female
  code N83.52{laterality: right=1 left=2 unspecified=9}  Twisting of the fallopian tube, {laterality} side
N83.6  Blood in the fallopian tube (hematosalpinx) = hematosalpinx
N83.7  Hematoma of the broad ligament = broad ligament hematoma | hematoma of broad ligament
N83.8  Other noninflammatory disorder of ovary, tube or broad ligament = ovarian enlargement | paratubal cyst | hydatid of morgagni female | paraovarian cyst | broad ligament tear syndrome | ovarian hemorrhage | enlarged ovary | broad ligament cyst | ovarian calcification | ovarian hematoma
  sex female
N83.9  Noninflammatory disorder of ovary, tube or broad ligament, unspecified = ovarian mass | adnexal mass | ovarian lesion | mass of ovary | ovarian disorder | adnexal lesion | adnexal tumor unspecified | mass + ovary/adnexa
  sex female

# Uterus, cervix, vagina, vulva
N84.0  Polyp of the uterus = endometrial polyp | uterine polyp | polyp of endometrium | polyp of corpus uteri | polyp of uterus | endometrial polyps | polyp + endometrium/uterine cavity
  sex female
N84.1  Polyp of the cervix = cervical polyp | endocervical polyp | polyp of cervix | cervix polyp | mucous polyp of cervix | polyp + cervix
  sex female
  unless spine
N84.2  Polyp of the vagina = vaginal polyp | polyp of vagina
N84.3  Polyp of the vulva = vulvar polyp | polyp of vulva | labial polyp
N84.8  Polyp of another part of the female genital tract = fallopian tube polyp
N84.9  Polyp of the female genital tract, unspecified = female genital tract polyp
family Endometrial hyperplasia
  term endometrial hyperplasia | hyperplasia of endometrium | atypical endometrial hyperplasia | endometrial hyperplasia without atypia | complex endometrial hyperplasia | simple endometrial hyperplasia | endometrial intraepithelial neoplasia | cystic hyperplasia of endometrium
  sex female
  code N85.00  Endometrial hyperplasia, unspecified  needs atypia
  code N85.01  Benign endometrial hyperplasia  when without atypia/simple/benign/no atypia
  code N85.02  Endometrial intraepithelial neoplasia (hyperplasia with atypia)  when atypical/with atypia/intraepithelial neoplasia/EIN
N85.2  Enlarged uterus = enlarged uterus | uterine enlargement | bulky uterus | uterine hypertrophy | hypertrophy of uterus | globular uterus
  sex female
N85.3  Uterus not shrinking back = subinvolution of uterus
  unless postpartum/puerperal
N85.4  Tilted uterus = retroverted uterus | uterine retroversion | tilted uterus | malposition of uterus | anteverted uterus malposition | retroflexed uterus
  sex female
N85.5  Inversion of the uterus = inversion of uterus | uterine inversion
  unless postpartum
N85.6  Scarring inside the uterus (Asherman syndrome) = asherman syndrome | intrauterine synechiae | intrauterine adhesions | uterine synechiae | asherman's syndrome
  sex female
N85.7  Blood retained in the uterus (hematometra) = hematometra
N85.8  Other noninflammatory disorder of the uterus = uterine atrophy | fibrosis of uterus | endometrial atrophy | atrophic endometrium | hydrometra | uterine wall thickening | cystic endometrium | endometrial cyst | atrophy of uterus
  sex female
N85.9  Noninflammatory disorder of the uterus, unspecified = uterine disorder | uterine mass | uterine lesion | uterine disease | endometrial disorder | endometrial lesion | lesion of uterus
  sex female
N85.A  Niche in a cesarean scar (isthmocele) = isthmocele | cesarean scar niche | uterine niche | cesarean scar defect
N86  Erosion or ectropion of the cervix = cervical ectropion | cervical erosion | ectropion of cervix | erosion of cervix | cervical ectopy | ulcer of cervix | cervical ulcer | decubitus ulcer of cervix
  sex female
  unless spine
family Cervical dysplasia
  term cervical dysplasia | cervical intraepithelial neoplasia | dysplasia of cervix | CIN 1 | CIN 2 | CIN I | CIN II | CIN1 | CIN2 | uterine cervix dysplasia
  sex female
  unless CIN 3/CIN III
  history Z87.410  Personal history of cervical dysplasia
  code N87.9  Cervical dysplasia, unspecified  needs grade
  code N87.0  Mild cervical dysplasia (CIN 1)  when CIN 1/mild/CIN I/CIN1/grade 1/low grade
  code N87.1  Moderate cervical dysplasia (CIN 2)  when CIN 2/moderate/CIN II/CIN2/grade 2
N88.0  White patch of the cervix = leukoplakia of cervix
N88.1  Old tear of the cervix = old laceration of cervix | adhesions of cervix
N88.2  Narrowing of the cervix = cervical os stenosis | stenosis of cervix uteri | cervical canal stenosis uterine | stenotic cervical os | stenosis of uterine cervix | cervical stenosis of uterus | stenosis of cervical os
  sex female
N88.3  Weak cervix outside pregnancy = incompetent cervix nonpregnant
  unless pregnancy
N88.4  Overlong cervix = hypertrophic elongation of cervix | cervical elongation
N88.8  Other noninflammatory disorder of the cervix = nabothian cyst | nabothian cysts | hypertrophy of cervix
  sex female
N88.9  Noninflammatory disorder of the cervix, unspecified = cervical lesion of uterus | lesion of cervix uteri | disorder of cervix uteri
  sex female
family Vaginal dysplasia
  term vaginal dysplasia | vaginal intraepithelial neoplasia | VAIN 1 | VAIN 2 | dysplasia of vagina | VAIN I | VAIN II
  sex female
  unless VAIN 3/VAIN III
  history Z87.411  Personal history of vaginal dysplasia
  code N89.3  Vaginal dysplasia, unspecified  needs grade
  code N89.0  Mild vaginal dysplasia  when VAIN 1/mild/VAIN I/low grade
  code N89.1  Moderate vaginal dysplasia  when VAIN 2/moderate/VAIN II
N89.4  White patch of the vagina = leukoplakia of vagina
N89.5  Narrowing of the vagina = vaginal stenosis | stenosis of vagina | vaginal stricture | vaginal adhesions | stricture of vagina | vaginal narrowing | introital stenosis
  sex female
  unless postprocedural/postoperative/congenital
N89.6  Tight hymenal ring = tight hymenal ring | rigid hymen
N89.7  Blood retained in the vagina (hematocolpos) = hematocolpos
N89.8  Other noninflammatory disorder of the vagina = vaginal discharge | leukorrhea | vaginal dryness | vaginal cyst | vaginal granulation tissue | vaginal odor | vaginal irritation | vaginal laceration old | vaginal burning | vaginal pain | gartner duct cyst acquired | vaginal inclusion cyst | flow leukorrhea | vaginal cuff granulation tissue
  sex female
  kind symptom
  integral-to N76 B37.3 A59 A54 A56 N72
  unless atrophy/atrophic
N89.9  Noninflammatory disorder of the vagina, unspecified = vaginal lesion | vaginal disorder | vaginal mass | lesion of vagina | disorder of vagina
  sex female
family Vulvar dysplasia
  term vulvar dysplasia | vulvar intraepithelial neoplasia | VIN 1 | VIN 2 | dysplasia of vulva | VIN I | VIN II
  sex female
  unless VIN 3/VIN III/vaginal
  history Z87.412  Personal history of vulvar dysplasia
  code N90.3  Vulvar dysplasia, unspecified  needs grade
  code N90.0  Mild vulvar dysplasia  when VIN 1/mild/VIN I/low grade
  code N90.1  Moderate vulvar dysplasia  when VIN 2/moderate/VIN II
N90.4  White disease of the vulva (lichen sclerosus) = vulvar lichen sclerosus | lichen sclerosus of vulva | leukoplakia of vulva | kraurosis vulvae | vulvar dystrophy | dystrophy of vulva
  sex female
  chronic
N90.5  Shrinking of the vulva = vulvar atrophy | atrophy of vulva
  unless vaginal
N90.60  Enlarged vulva, unspecified = labial hypertrophy | hypertrophy of vulva | hypertrophy of labia | labia minora hypertrophy | enlarged labia
  sex female
N90.61  Childhood enlargement of one labium majus = childhood asymmetric labium majus enlargement
N90.69  Other enlarged vulva = clitoromegaly acquired | clitoral hypertrophy other
N90.7  Cyst of the vulva = vulvar cyst | labial cyst | cyst of vulva | cyst of labia | vulvar inclusion cyst | clitoral cyst
  sex female
family Female genital mutilation status
  term female genital mutilation | female genital cutting | =FGM | genital mutilation status
  kind status
  sex female
  code N90.810  Female genital mutilation status, type not given
  code N90.811  Female genital mutilation status, type I  when type 1/clitorectomy
  code N90.812  Female genital mutilation status, type II  when type 2/excision
  code N90.813  Female genital mutilation status, type III  when type 3/infibulation
  code N90.818  Other female genital mutilation status  when type 4
N90.89  Other noninflammatory disorder of vulva and perineum = labial adhesions | adhesions of labia | vulvar hematoma nontraumatic | vulvar edema | labial swelling | labial fusion acquired | vulvar irritation | vulvar swelling | hymenal edema | edema of hymen | vulvar pain swelling | vulvar skin tag
  sex female
  unless traumatic/postpartum
N90.9  Noninflammatory disorder of vulva and perineum, unspecified = vulvar lesion | vulvar disorder | vulvar mass | lesion of vulva | labial lesion
  sex female

# Menstruation and bleeding
family Amenorrhea
  term amenorrhea | absence of periods | absent menses | no menses | missed periods | absence of menstruation | missed menses | primary amenorrhea | secondary amenorrhea
  sex female
  kind symptom
  unless pregnancy/lactational/hypothalamic
  code N91.2  Amenorrhea, unspecified  needs type
  code N91.0  Primary amenorrhea  when primary amenorrhea/primary
  code N91.1  Secondary amenorrhea  when secondary amenorrhea
family Oligomenorrhea
  term oligomenorrhea | infrequent periods | infrequent menses | scanty menstruation | hypomenorrhea | infrequent menstruation
  sex female
  kind symptom
  code N91.5  Oligomenorrhea, unspecified  needs type
  code N91.3  Primary oligomenorrhea  when primary oligomenorrhea
  code N91.4  Secondary oligomenorrhea  when secondary oligomenorrhea
family Heavy menstruation
  term menorrhagia | heavy menstrual bleeding | heavy periods | heavy menses | excessive menstruation | hypermenorrhea | polymenorrhea | heavy menstrual flow | excessive menstrual bleeding | heavy period | heavy vaginal bleeding with menses | prolonged menses | prolonged menstrual bleeding
  sex female
  code N92.0  Heavy or frequent menstruation with a regular cycle
  code N92.1  Heavy or frequent bleeding with an irregular cycle  when irregular/irregular cycle/menometrorrhagia/metrorrhagia
  code N92.2  Heavy menstruation at puberty  when puberty/pubertal
  code N92.4  Heavy bleeding before the menopause  when perimenopausal/premenopausal/perimenopause/climacteric
N92.1  Heavy or frequent bleeding with an irregular cycle = metrorrhagia | menometrorrhagia | intermenstrual bleeding irregular | irregular heavy menses | metrorrhagias | irregular intermenstrual bleeding | breakthrough bleeding on contraception | bleeding between periods | spotting between periods | intermenstrual bleeding | intermenstrual spotting | breakthrough bleeding
  sex female
N92.3  Bleeding at ovulation = ovulation bleeding | regular intermenstrual bleeding | midcycle bleeding
  sex female
N92.4  Heavy bleeding before the menopause = perimenopausal bleeding | perimenopausal menorrhagia | premenopausal menorrhagia | climacteric bleeding
  sex female
N92.5  Other irregular menstruation = other irregular menses | short cycle menses
  sex female
N92.6  Irregular menstruation, unspecified = irregular menses | irregular periods | irregular menstruation | irregular menstrual cycle | menstrual irregularity | irregular period | irregular menstrual bleeding | irregular cycles | abnormal menses | menstrual disorder | menstrual alterations | irregular menstrual cycles | menstrual cycle alteration | irregular menstrual periods
  sex female
N93.0  Bleeding after sex = postcoital bleeding | bleeding after intercourse | coital bleeding | contact bleeding of cervix | bleeding with intercourse
  sex female
N93.1  Vaginal bleeding before puberty = prepubertal vaginal bleeding | pre-pubertal vaginal bleeding
N93.8  Other abnormal uterine or vaginal bleeding = dysfunctional uterine bleeding | =DUB | functional uterine bleeding
  sex female
N93.9  Abnormal uterine or vaginal bleeding, unspecified = abnormal uterine bleeding | vaginal bleeding | =AUB | uterine bleeding | vaginal spotting | abnormal vaginal bleeding | genital bleeding in woman | uterine hemorrhage | genital hemorrhage in woman | bleeding per vagina | vaginal hemorrhage
  sex female
  kind symptom
  integral-to N92.0 N92.1 N92.4 N95.0 O20 O03 O00 N93.8
  unless postmenopausal/pregnancy/pregnant/postpartum/trimester/postcoital/threatened
N94.0  Pain at ovulation = mittelschmerz | ovulation pain | intermenstrual pain
  sex female
family Dyspareunia
  term dyspareunia | pain with intercourse | painful intercourse | painful sex | pain during intercourse | pain with sex | coital pain
  sex female
  unless psychogenic
  code N94.10  Painful intercourse, unspecified  needs type
  code N94.11  Painful intercourse at the entrance (superficial)  when superficial/introital/insertional/entry
  code N94.12  Painful intercourse, deep  when deep
  code N94.19  Other painful intercourse  when other dyspareunia
N94.2  Spasm of the vagina (vaginismus) = vaginismus
  unless psychogenic
N94.3  Premenstrual syndrome = premenstrual syndrome | =PMS | premenstrual tension | premenstrual symptoms
  sex female
  unless dysphoric
family Dysmenorrhea
  term dysmenorrhea | painful periods | menstrual cramps | painful menses | period cramps | menstrual pain | painful menstruation | period pain | severe menstrual cramps
  sex female
  code N94.6  Painful menstruation, unspecified  needs type
  code N94.4  Primary painful menstruation  when primary dysmenorrhea/primary
  code N94.5  Secondary painful menstruation  when secondary dysmenorrhea/secondary
N94.810  Inflamed vestibule of the vulva = vulvar vestibulitis | vestibulodynia | vulvar vestibulitis syndrome | provoked vestibulodynia
  sex female
N94.818  Other vulvar pain = generalized vulvodynia other
  sex female
N94.819  Vulvar pain (vulvodynia), unspecified = vulvodynia | vulvar pain | vulvar burning
  sex female
N94.89  Other condition of female genital organs and the menstrual cycle = pelvic congestion syndrome | menorrhalgia | pelvic hematoma in woman | female pelvic congestion | pelvic venous congestion | adnexal pain | ovarian pain | catamenial symptoms | uterine cramping | uterine pain
  sex female
N94.9  Condition of female genital organs, unspecified = gynecologic disorder | female genital disorder | gynecological disease | gynecologic problem | gynecological pathology
  sex female

# Menopause
N95.0  Bleeding after menopause = postmenopausal bleeding | =PMB | bleeding after menopause | post-menopausal bleeding | vaginal bleeding + postmenopausal | postmenopausal vaginal bleeding | postmenopausal uterine bleeding | postmenopausal spotting | postmenopausal metrorrhagia
  sex female
N95.1  Menopausal symptoms = menopausal symptoms | hot flashes | vasomotor symptoms | hot flushes | menopausal syndrome | climacteric syndrome | symptomatic menopause | menopausal hot flashes | perimenopausal symptoms | vasomotor symptoms of menopause | night sweats due to menopause | climacteric symptoms | menopause symptoms
  sex female
N95.2  Thinning of the vagina after menopause = atrophic vaginitis | vaginal atrophy | postmenopausal atrophic vaginitis | genitourinary syndrome of menopause | vulvovaginal atrophy | =GSM | senile vaginitis | urogenital atrophy | atrophy of vagina | vaginal dryness due to menopause | atrophic vagina | senile atrophic vaginitis
  sex female
  chronic
N95.8  Other disorder around the menopause = perimenopausal disorder other
  sex female
N95.9  Disorder around the menopause, unspecified = menopausal disorder | perimenopausal disorder | menopausal problem | perimenopause disorder
  sex female

# Fertility
N96  Repeated pregnancy loss = recurrent pregnancy loss | recurrent miscarriage | habitual abortion | recurrent miscarriages | habitual aborter | repeated miscarriages | recurrent abortion | repeated abortions | four miscarriages | three miscarriages | multiple miscarriages | several miscarriages
  sex female
  unless current pregnancy
family Female infertility
  term female infertility | infertility | primary infertility | secondary infertility | inability to conceive | infertile | subfertility | sterility | trouble conceiving | difficulty conceiving | tubal infertility | female sterility
  sex female
  unless male/male factor
  chronic
  code N97.9  Female infertility, unspecified  needs cause
  code N97.0  Female infertility with lack of ovulation  when anovulation/anovulatory/PCOS
  code N97.1  Female infertility from the fallopian tubes  when tubal/tube/tubes/tubal factor
  code N97.2  Female infertility from the uterus  when uterine/uterine factor
  code N97.8  Female infertility from another cause  when cervical factor/diminished ovarian reserve/endometriosis/age related
N98.0  Infection from artificial insemination = infection after artificial insemination
N98.1  Overstimulated ovaries = ovarian hyperstimulation syndrome | OHSS | hyperstimulation of ovaries | ovarian hyperstimulation
  sex female
N98.2  Complication of attempted in vitro fertilization = complication of IVF egg introduction
N98.3  Complication of attempted embryo transfer = complication of embryo transfer
N98.8  Other complication of artificial fertilization = complication of artificial fertilization other
N98.9  Complication of artificial fertilization, unspecified = complication of artificial fertilization

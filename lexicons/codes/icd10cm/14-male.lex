# Prostate, testis, penis and male fertility: offices, urology, emergency departments.
# An enlarged prostate with symptoms of the lower urinary tract documented in the encounter is N40.1 ("with", I.A.15).
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, N40-N53

family Benign prostatic hyperplasia
  term benign prostatic hyperplasia | BPH | benign prostatic hypertrophy | enlarged prostate | prostatic hypertrophy | prostate enlargement | prostatic hyperplasia | enlargement of prostate | prostatomegaly | benign prostate hyperplasia | benign prostate hypertrophy | hypertrophy of prostate | hyperplasia of prostate | prostatism | benign enlargement of prostate | BPH with LUTS | benign hyperplasia of prostate | benign hypertrophy of prostate | adenofibromatous hypertrophy of prostate | hypertrophy/hyperplasia/enlarged/enlargement + prostate | large prostate
  chronic
  sex male
  code N40.0  Enlarged prostate (benign prostatic hyperplasia) without lower urinary tract symptoms
  code N40.1  Enlarged prostate (benign prostatic hyperplasia) with lower urinary tract symptoms  when LUTS/lower urinary tract symptoms/urinary symptoms/obstruction/obstructive/urinary retention/nocturia/hesitancy/weak stream/urinary frequency/has:R33/has:R35.0/has:R35.1/has:R39.1/has:N39.4/has:N13.8/has:N32.0/voiding symptoms/incomplete emptying/urinary urgency/dribbling
N40.1  Enlarged prostate (benign prostatic hyperplasia) with lower urinary tract symptoms = BPH with obstruction | BPH with urinary obstruction | LUTS due to BPH | benign prostatic hyperplasia with lower urinary tract symptoms | obstructive BPH | prostatic obstruction | prostatic syndrome | prostatism | prostatic symptoms
  chronic
  sex male
family Nodular prostate
  term nodular prostate | prostate nodule | prostatic nodule | nodule of prostate | nodular hyperplasia of prostate | multinodular prostate | nodular hypertrophy of prostate | prostate nodules
  sex male
  code N40.2  Nodular prostate without lower urinary tract symptoms
  code N40.3  Nodular prostate with lower urinary tract symptoms  when LUTS/lower urinary tract symptoms/obstruction/urinary retention/nocturia/weak stream/has:R33/has:R35.0/has:R35.1/has:R39.1
family Prostatitis
  term prostatitis | inflammation of prostate | prostate infection | prostate inflammation | infection of prostate | prostatic infection
  sex male
  history Z87.438  Personal history of other diseases of male genital organs
  code N41.9  Inflammation of the prostate, unspecified  needs acuity
  code N41.0  Acute prostatitis  when acute
  code N41.1  Chronic prostatitis  when chronic/recurrent/nonbacterial
  code N41.4  Granulomatous prostatitis  when granulomatous
  code N41.8  Other inflammation of the prostate  when eosinophilic/IgG4
N41.2  Abscess of the prostate = prostatic abscess | prostate abscess | abscess of prostate | abscess + prostate
  sex male
N41.3  Inflammation of prostate and bladder (prostatocystitis) = prostatocystitis
  sex male
N42.0  Stone of the prostate = prostatic calculus | prostatic calculi | calculus of prostate | prostate stone | prostatic calcification
N42.1  Congestion or bleeding of the prostate = congestion of prostate | prostatic bleeding | hemorrhage of prostate | prostatic hemorrhage
family Dysplasia of prostate
  term prostatic dysplasia | dysplasia of prostate
  sex male
  history Z87.430  Personal history of prostatic dysplasia
  code N42.30  Dysplasia of the prostate, unspecified
  code N42.39  Other dysplasia of the prostate  when other specified
N42.31  Prostatic intraepithelial neoplasia = prostatic intraepithelial neoplasia | PIN II | PIN I
  unless PIN III
N42.32  Atypical small acinar proliferation of the prostate = atypical small acinar proliferation | ASAP of prostate | atypical small acinar proliferation of prostate
N42.81  Prostatodynia (painful prostate) = prostatodynia | painful prostate | prostate pain
  sex male
N42.82  Prostatosis syndrome = prostatosis
N42.83  Cyst of the prostate = prostatic cyst | prostate cyst | cyst of prostate | utricle cyst
N42.89  Other disorder of the prostate = prostatic infarction | infarct of prostate | prostatic fibrosis
N42.9  Disorder of the prostate, unspecified = prostate disorder | prostate disease | prostatic lesion | prostate lesion | disease of prostate | prostate mass | prostate problem | lesion of prostate | prostatic disease | abnormal prostate on exam
  sex male

family Hydrocele
  term hydrocele | hydrocele of testis | hydrocele of spermatic cord | testicular hydrocele | hydroceles | vaginal hydrocele of testis
  unless congenital/newborn/congenital hydrocele
  code N43.3  Hydrocele, unspecified
  code N43.0  Encysted hydrocele  when encysted
  code N43.1  Infected hydrocele  when infected/infection/pyocele
  code N43.2  Other hydrocele  when loculated/septated/postoperative
N43.1  Infected hydrocele = pyocele | infected hydrocele | pyocele of scrotum
family Spermatocele
  term spermatocele | spermatocele of epididymis | epididymal spermatocele
  code N43.40  Spermatocele, number not given
  code N43.41  Single spermatocele  when single/solitary
  code N43.42  Several spermatoceles  when multiple/several
family Torsion of testis
  term testicular torsion | torsion of testis | torsion of spermatic cord | torsed testicle | twisted testicle | torsion of testicle | spermatic cord torsion | intermittent testicular torsion | torsion + testis
  sex male
  unless appendix
  code N44.00  Torsion of the testis, unspecified
  code N44.01  Torsion of the spermatic cord outside the tunica vaginalis  when extravaginal
  code N44.02  Torsion of the spermatic cord inside the tunica vaginalis  when intravaginal/bell clapper
N44.03  Torsion of the appendix of the testis = torsion of appendix testis | appendix testis torsion | testicular appendage torsion | torsion of testicular appendage | hydatid of morgagni torsion | torsion of hydatid of morgagni
  sex male
N44.04  Torsion of the appendix of the epididymis = torsion of appendix epididymis | appendix epididymis torsion
  sex male
N44.1  Cyst of the tunica albuginea of the testis = tunica albuginea cyst | cyst of tunica albuginea
N44.2  Benign cyst of the testis = testicular cyst | cyst of testis | testicular cysts | cyst of testicle | simple cyst of testis | intratesticular cyst | cyst/cystic + testis
N44.8  Other noninflammatory disorder of the testis = testicular microlithiasis | testicular calcification | testicular enlargement | testicular fibrosis | enlarged testicle | increased testicular size | testicular hypertrophy | intratesticular calcification | fibrosis of testis | testicular hematoma | enlargement of testis | testicular swelling | testicular induration | increase in size of testicle | adrenal rest of testis | enlarged testis | enlargement + testicle/testis | enlarged + testicle/testis | increased size of testicle
  unless traumatic
N45.1  Epididymitis = epididymitis | inflammation of epididymis | acute epididymitis | chronic epididymitis
  sex male
  unless gonococcal/chlamydial/orchitis/tuberculous
N45.2  Orchitis = orchitis | inflammation of testis | testicular inflammation | inflammation of testicle | testicular infection | granulomatous orchitis | viral orchitis
  sex male
  unless mumps/epididymo/epididymitis
N45.3  Epididymo-orchitis = epididymo-orchitis | epididymoorchitis | orchiepididymitis | orchidoepididymitis | epididymitis with orchitis | epididymitis and orchitis | orchi-epididymitis | acute epididymo-orchitis | epididymo orchitis
  sex male
N45.4  Abscess of the epididymis or testis = testicular abscess | abscess of testis | epididymal abscess | scrotal abscess involving testis | abscess of epididymis
  sex male
family Azoospermia
  term azoospermia | absent sperm | no sperm in ejaculate | nonobstructive azoospermia | obstructive azoospermia
  sex male
  code N46.01  Organic azoospermia (no sperm)
  code N46.021  Azoospermia from drug therapy  when drug-induced/chemotherapy/testosterone
  code N46.022  Azoospermia from infection  when infection
  code N46.023  Azoospermia from blocked efferent ducts  when obstructive/obstruction/vas deferens absence
  code N46.024  Azoospermia from radiation  when radiation/radiotherapy
  code N46.025  Azoospermia from systemic disease  when systemic disease
  code N46.029  Azoospermia from other causes outside the testis  when extratesticular
family Oligospermia
  term oligospermia | oligozoospermia | low sperm count | oligoasthenozoospermia | oligoasthenoteratozoospermia | oligoasthenospermia
  sex male
  code N46.11  Organic oligospermia (low sperm count)
  code N46.121  Oligospermia from drug therapy  when drug-induced/chemotherapy/testosterone
  code N46.122  Oligospermia from infection  when infection
  code N46.123  Oligospermia from blocked efferent ducts  when obstructive/obstruction
  code N46.124  Oligospermia from radiation  when radiation/radiotherapy
  code N46.125  Oligospermia from systemic disease  when systemic disease
  code N46.129  Oligospermia from other causes outside the testis  when extratesticular/varicocele
N46.8  Other male infertility = asthenozoospermia | asthenospermia
  sex male
N46.9  Male infertility, unspecified = male infertility | male factor infertility | infertile man | male sterility | infertility in male | male subfertility
  sex male
  chronic
N47.0  Adherent foreskin of a newborn = adherent prepuce in newborn
N47.1  Tight foreskin (phimosis) = phimosis | tight foreskin | nonretractile foreskin | phimotic | physiologic phimosis | unretractable foreskin
  unless paraphimosis
N47.2  Trapped retracted foreskin (paraphimosis) = paraphimosis
N47.3  Deficient foreskin = deficient foreskin | redundant deficient prepuce
N47.4  Benign cyst of the foreskin = preputial cyst | cyst of prepuce
N47.5  Adhesions of foreskin and glans = penile adhesions | adhesions of prepuce | balanopreputial adhesions | preputial adhesions | penile adhesion
N47.6  Balanoposthitis = balanoposthitis
  unless candidal
N47.7  Other inflammation of the foreskin = posthitis | inflammation of foreskin | foreskin infection
N47.8  Other disorder of the foreskin = redundant prepuce | redundant foreskin | disorder of prepuce | hypertrophy of prepuce
N48.0  White patch of the penis (leukoplakia, balanitis xerotica) = leukoplakia of penis | balanitis xerotica obliterans | kraurosis of penis | BXO | lichen sclerosus of penis
N48.1  Balanitis = balanitis | inflammation of glans | circinate balanitis | zoon balanitis | inflammation of glans penis
  unless candidal/candida/xerotica
N48.21  Abscess of the penis = penile abscess | abscess of penis | abscess of corpus cavernosum | abscess of glans
N48.22  Cellulitis of the penis = cellulitis of penis | penile cellulitis
N48.29  Other inflammation of the penis = penile infection | necrosis of glans | penile necrosis | necrosis of penis | cavernositis | penitis | necrosis + penis/glans | inflammation of penis | inflammation of glans
family Priapism
  term priapism | persistent erection | painful erection | prolonged erection | ischemic priapism | painful erections
  sex male
  code N48.30  Priapism, unspecified  needs cause
  code N48.31  Priapism from injury  when traumatic/high flow
  code N48.32  Priapism from another disease  when sickle cell/leukemia
  code N48.33  Priapism from drugs  when drug-induced/trazodone/injection/trimix
  code N48.39  Other priapism  when recurrent/stuttering/idiopathic
N48.5  Ulcer of the penis = penile ulcer | ulcer of penis | ulcer of glans | ulcer/ulceration + penis/glans
  unless syphilis/syphilitic/chancre
N48.6  Peyronie disease (hardening and curving of the penis) = peyronie disease | peyronie's disease | peyronie | penile curvature | induration of penis | penile plaque | penile induration | plastic induration of penis | fibrous plaque of penis | curvature of penis | induratio penis plastica | induration/curvature/plaque + penis
  unless congenital/chordee
  chronic
N48.81  Clotted superficial vein of the penis = penile mondor disease | thrombosis of dorsal vein of penis | superficial penile vein thrombosis | penile vein thrombosis | thrombosis + penis | dorsal penile vein thrombosis
N48.82  Acquired torsion of the penis = torsion of penis acquired | penile torsion acquired
N48.83  Acquired buried penis = buried penis | concealed penis | hidden penis
  unless congenital
N48.89  Other disorder of the penis = penile pain | pain in penis | penile swelling | penile edema | glans pain | pain in glans | penile nodule | hematoma of corpus cavernosum | penile fibrosis | arteriocavernous fistula | penile bleeding | edema of penis | pain + penis/glans | nodule of penis | hematoma + corpus cavernosum/corpora cavernosa/penis | cavernous hematoma of penis | cavernosal fibrosis
  unless traumatic/fracture
N48.9  Disorder of the penis, unspecified = penile lesion | lesion of penis | penile mass | penis lesion | mass of penis | glans lesion | penile disorder | lesion/lesions + penis/glans
N49.0  Inflammation of the seminal vesicle = seminal vesiculitis | vesiculitis | inflammation of seminal vesicle
N49.1  Inflammation of the spermatic cord or vas deferens = funiculitis | vasitis | inflammation of spermatic cord | inflammation of vas deferens
N49.2  Inflammation of the scrotum = scrotal abscess | scrotal cellulitis | scrotal infection | abscess of scrotum | cellulitis of scrotum | inflammation of scrotum | scrotal inflammation | infection of scrotum | scrotal wall abscess | scrotal carbuncle | inflammation/abscess/cellulitis/infection + scrotum
  sex male
N49.3  Fournier gangrene = fournier gangrene | fournier's gangrene | fournier | necrotizing fasciitis of perineum | necrotizing fasciitis of scrotum
  sex male
N49.8  Inflammation of other male genital organs = inflammation of multiple male genital organs
N49.9  Inflammation of a male genital organ, unspecified = male genital infection | abscess of male genital organ
N50.0  Shrunken testis (atrophy) = testicular atrophy | atrophic testicle | atrophy of testis | atrophic testis | small testes acquired | atrophy + testis
  unless congenital
N50.1  Vascular disorder of the male genital organs = testicular infarction | hematocele | hematocele of testis | testicular infarct | hematoma of scrotum nontraumatic | infarction of testis | thrombosis of spermatic cord | segmental testicular infarction | infarction + testis | hemorrhagic infarction of testis | spermatic vein thrombosis
  unless traumatic
N50.3  Cyst of the epididymis = epididymal cyst | cyst of epididymis | cyst of the epididymis | cyst + epididymis
family Testicular pain
  term testicular pain | testicle pain | pain in testicle | orchalgia | orchialgia | painful testicle | testis pain | pain in testis | testicular discomfort | painful testis | pain + testis
  kind symptom
  sex male
  integral-to N44 N45 N43
  code N50.819  Testicular pain, side not given  needs laterality
  code N50.811  Pain of the right testicle  when right
  code N50.812  Pain of the left testicle  when left
N50.82  Scrotal pain = scrotal pain | pain in scrotum | scrotum pain | painful scrotum | acute scrotum | hemiscrotal pain | scrotal discomfort | pain + scrotum/hemiscrotum
  kind symptom
  sex male
  integral-to N44 N45 N49.2 N43
N50.89  Other disorder of the male genital organs = scrotal swelling | swelling of scrotum | scrotal edema | spermatic cord cyst | cyst of spermatic cord | necrosis of testis | spermatic cord pain | testicular necrosis | scrotal calcinosis | hemiscrotal edema | scrotal enlargement | edema of scrotum | scrotal fistula | chronic orchialgia cord pain | swelling/edema/enlargement + scrotum/hemiscrotum | painful spermatic cord | pain in spermatic cord | pain + spermatic cord | swelling/enlargement/enlarged/edema + scrotum/hemiscrotum
  sex male
  unless traumatic
N50.9  Disorder of a male genital organ, unspecified = testicular mass | testicular lesion | testicle mass | scrotal mass | testicular lump | mass of testicle | epididymal mass | scrotal lesion | paratesticular mass | lump in testicle | scrotal lump | testicular nodule | scrotal nodule | intrascrotal mass | lump on testicle | epididymal lesion | testicular tumor unspecified | spermatic cord mass | mass/lesion/nodule/lump + testis/scrotum/epididymis/hemiscrotum | enlarged genitals
  sex male
  kind finding
family Erectile dysfunction
  term erectile dysfunction | impotence | impotence of organic origin | difficulty with erections | difficulty getting erection | poor erections | erectile difficulties | inability to maintain erection | organic impotence | vasculogenic erectile dysfunction | unable to maintain erection | difficulty maintaining erection | difficulty with erection
  chronic
  sex male
  unless psychogenic/functional impotence/limb/limbs/leg/arm/shoulder
  code N52.9  Erectile dysfunction, unspecified  needs cause
  code N52.01  Erectile dysfunction from poor arterial flow  when arterial insufficiency/vasculogenic/arteriogenic
  code N52.02  Erectile dysfunction from venous leak  when venous leak/corporo-venous/venogenic
  code N52.03  Erectile dysfunction from poor arterial flow and venous leak  when combined arterial insufficiency + venous/corporo-venous
  code N52.1  Erectile dysfunction due to another disease  when due to diabetes/diabetic/secondary to diabetes/multiple sclerosis/due to hypertension/peyronie
  code N52.2  Erectile dysfunction from drugs  when drug-induced/due to beta blocker/SSRI
  code N52.31  Erectile dysfunction after radical prostatectomy  when prostatectomy/radical prostatectomy
  code N52.32  Erectile dysfunction after radical cystectomy  when cystectomy
  code N52.33  Erectile dysfunction after urethral surgery  when urethroplasty/urethral surgery
  code N52.34  Erectile dysfunction after simple prostatectomy  when simple prostatectomy + prostatectomy
  code N52.35  Erectile dysfunction after radiation therapy  when radiation/radiotherapy
  code N52.36  Erectile dysfunction after interstitial seed therapy  when brachytherapy/seed implant/seed therapy
  code N52.37  Erectile dysfunction after prostate ablation  when cryotherapy/HIFU/ablation
  code N52.39  Erectile dysfunction after another procedure  when postprocedural
  code N52.8  Other male erectile dysfunction  when neurogenic/mixed
N53.11  Delayed ejaculation = retarded ejaculation | delayed ejaculation
N53.12  Painful ejaculation = painful ejaculation | pain with ejaculation | ejaculatory pain | odynorgasmia
N53.13  Orgasm without ejaculation = anejaculation | anejaculatory orgasm
N53.14  Retrograde ejaculation = retrograde ejaculation
N53.19  Other disorder of ejaculation = ejaculatory dysfunction | ejaculation disorder | weak ejaculation | ejaculatory duct obstruction
N53.8  Other male sexual dysfunction = male sexual dysfunction other | decreased sexual function in male
N53.9  Male sexual dysfunction, unspecified = male sexual dysfunction | sexual dysfunction in male
  sex male

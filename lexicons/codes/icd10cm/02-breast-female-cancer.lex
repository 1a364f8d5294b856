# Cancers of the breast and the female genital organs, invasive and in situ: breast clinics, gynecology, oncology, offices.
system ICD-10-CM
source ICD-10-CM tabular list and neoplasm table FY2027, C50-C58, D05-D07

family Breast cancer
  term breast cancer | cancer of breast | breast carcinoma | carcinoma of breast | breast adenocarcinoma | adenocarcinoma of breast | breast ca | malignant breast tumor | malignant tumor of breast | malignant neoplasm of breast | breast malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + breast
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term infiltrating ductal carcinoma | invasive ductal carcinoma | invasive lobular carcinoma | infiltrating lobular carcinoma | IDC of breast | ductal carcinoma of breast | invasive ductal carcinoma of breast | invasive mammary carcinoma | lobular carcinoma of breast | invasive breast cancer | triple negative breast cancer | HER2 positive breast cancer | ER positive breast cancer | malignant phyllodes tumor | breast neoplasm malignant | malignant breast neoplasm | paget disease of breast | paget disease of nipple | breast adenoca | mammary carcinoma | cancer of left breast | cancer of right breast | carcinoma of left breast | carcinoma of right breast | breast epithelioma | breast sarcoma | ductal adenocarcinoma of breast | invasive carcinoma of no special type | recurrent breast cancer | infiltrating ductal carcinoma/invasive ductal carcinoma/invasive lobular carcinoma/invasive carcinoma + breast | cancer/carcinoma + upper outer quadrant/upper inner quadrant/lower outer quadrant/lower inner quadrant
  unless male/man/gentleman/breast cancer screening/in situ/DCIS/LCIS/breast cancer gene/breast cancer susceptibility/inflammatory breast
  history Z85.3  Personal history of breast cancer
  family-history Z80.3  Family history of breast cancer
  sex female
  code C50.91{laterality-9}  Cancer of {laterality-9} female breast, part unspecified  needs site
  code C50.01{laterality-9}  Cancer of nipple or areola, {laterality-9} female breast  when nipple/areola/subareolar/paget
  code C50.11{laterality-9}  Cancer of central part of {laterality-9} female breast  when central/retroareolar
  code C50.21{laterality-9}  Cancer of upper inner quadrant of {laterality-9} female breast  when upper inner/UIQ/superomedial/upper medial
  code C50.31{laterality-9}  Cancer of lower inner quadrant of {laterality-9} female breast  when lower inner/LIQ/inferomedial/lower medial
  code C50.41{laterality-9}  Cancer of upper outer quadrant of {laterality-9} female breast  when upper outer/UOQ/superolateral/upper lateral
  code C50.51{laterality-9}  Cancer of lower outer quadrant of {laterality-9} female breast  when lower outer/LOQ/inferolateral/lower lateral
  code C50.61{laterality-9}  Cancer of axillary tail of {laterality-9} female breast  when axillary tail/tail of spence
  code C50.81{laterality-9}  Cancer of overlapping parts of {laterality-9} female breast  when overlapping/multicentric/midline/inner breast/outer breast/upper breast/lower breast/oclock/o'clock
family Breast cancer in a man
  term breast cancer | cancer of breast | breast carcinoma | carcinoma of breast | breast adenocarcinoma | adenocarcinoma of breast | breast ca | malignant breast tumor | malignant tumor of breast | malignant neoplasm of breast | breast malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + breast
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term male breast cancer | breast cancer in a man | infiltrating ductal carcinoma | invasive ductal carcinoma | paget disease of breast | invasive ductal carcinoma/infiltrating ductal carcinoma + breast
  unless in situ/DCIS/breast cancer screening
  history Z85.3  Personal history of breast cancer
  family-history Z80.3  Family history of breast cancer
  sex male
  code C50.92{laterality-9}  Cancer of {laterality-9} male breast, part unspecified  when male/man/gentleman/~male breast/~he  needs site
  code C50.02{laterality-9}  Cancer of nipple or areola, {laterality-9} male breast  when male/man/gentleman/~male breast/~he + nipple/areola/subareolar
  code C50.12{laterality-9}  Cancer of central part of {laterality-9} male breast  when male/man/gentleman/~male breast/~he + central/retroareolar
  code C50.22{laterality-9}  Cancer of upper inner quadrant of {laterality-9} male breast  when male/man/gentleman/~male breast/~he + upper inner
  code C50.32{laterality-9}  Cancer of lower inner quadrant of {laterality-9} male breast  when male/man/gentleman/~male breast/~he + lower inner
  code C50.42{laterality-9}  Cancer of upper outer quadrant of {laterality-9} male breast  when male/man/gentleman/~male breast/~he + upper outer
  code C50.52{laterality-9}  Cancer of lower outer quadrant of {laterality-9} male breast  when male/man/gentleman/~male breast/~he + lower outer
  code C50.62{laterality-9}  Cancer of axillary tail of {laterality-9} male breast  when male/man/gentleman/~male breast/~he + axillary tail
  code C50.82{laterality-9}  Cancer of overlapping parts of {laterality-9} male breast  when male/man/gentleman/~male breast/~he + overlapping
family Inflammatory breast cancer
  term inflammatory breast cancer | inflammatory carcinoma of breast | inflammatory breast carcinoma | inflammatory carcinoma + breast
  history Z85.3  Personal history of breast cancer
  family-history Z80.3  Family history of breast cancer
  code C50.A{laterality}  Inflammatory cancer of {laterality} breast  absorbs C50.0 C50.1 C50.9

family Ductal carcinoma in situ of breast
  term ductal carcinoma in situ | DCIS | intraductal carcinoma | intraductal carcinoma in situ | intraductal carcinoma of breast | ductal cancer in situ | ductal carcinoma in situ/DCIS/intraductal carcinoma + breast
  unless prostate/pancreas
  history Z86.000  Personal history of carcinoma in situ of breast
  family-history Z80.3  Family history of breast cancer
  code D05.1{laterality}  Ductal carcinoma in situ of {laterality} breast
family Lobular carcinoma in situ of breast
  term lobular carcinoma in situ | LCIS | lobular neoplasia | lobular carcinoma in situ/LCIS + breast
  history Z86.000  Personal history of carcinoma in situ of breast
  code D05.0{laterality}  Lobular carcinoma in situ of {laterality} breast
family Carcinoma in situ of breast
  term carcinoma in situ of breast | breast carcinoma in situ | in situ carcinoma of breast | carcinoma in situ/in situ carcinoma + breast
  term breast cancer in situ | noninvasive breast cancer | stage 0 breast cancer
  unless ductal/lobular/intraductal
  history Z86.000  Personal history of carcinoma in situ of breast
  code D05.9{laterality}  Carcinoma in situ of {laterality} breast, type unspecified  needs type
  code D05.8{laterality}  Other type of carcinoma in situ of {laterality} breast  when papillary/comedo/medullary/mixed

family Cancer of vulva
  term vulva cancer | cancer of vulva | vulva carcinoma | carcinoma of vulva | vulva adenocarcinoma | adenocarcinoma of vulva | vulva ca | malignant vulva tumor | malignant tumor of vulva | malignant neoplasm of vulva | vulva malignancy
  term labia cancer | cancer of labia | labia carcinoma | carcinoma of labia | labia adenocarcinoma | adenocarcinoma of labia | labia ca | malignant labia tumor | malignant tumor of labia | malignant neoplasm of labia | labia malignancy
  term clitoris cancer | cancer of clitoris | clitoris carcinoma | carcinoma of clitoris | clitoris adenocarcinoma | adenocarcinoma of clitoris | clitoris ca | malignant clitoris tumor | malignant tumor of clitoris | malignant neoplasm of clitoris | clitoris malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + vulva/labia/clitoris
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term squamous cell carcinoma of vulva | vulva squamous cell carcinoma | vulva SCC | squamous cell carcinoma of labia | labia squamous cell carcinoma | labia SCC | squamous cell carcinoma/epidermoid carcinoma/SCC + vulva/labia
  history Z85.44  Personal history of cancer of other female genital organs
  family-history Z80.49  Family history of cancer of other genital organs
  sex female
  code C51.9  Cancer of vulva, unspecified part
  code C51.0  Cancer of labium majus  when labium majus/labia majora/bartholin
  code C51.1  Cancer of labium minus  when labium minus/labia minora
  code C51.2  Cancer of clitoris  when clitoris
  code C51.8  Cancer of overlapping parts of vulva  when overlapping
family Cancer of vagina
  term vagina cancer | cancer of vagina | vagina carcinoma | carcinoma of vagina | vagina adenocarcinoma | adenocarcinoma of vagina | vagina ca | malignant vagina tumor | malignant tumor of vagina | malignant neoplasm of vagina | vagina malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + vagina
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term squamous cell carcinoma of vagina | vagina squamous cell carcinoma | vagina SCC | squamous cell carcinoma/epidermoid carcinoma/SCC + vagina
  history Z85.44  Personal history of cancer of other female genital organs
  family-history Z80.49  Family history of cancer of other genital organs
  sex female
  code C52  Cancer of vagina
family Cancer of cervix
  term cervix cancer | cancer of cervix | cervix carcinoma | carcinoma of cervix | cervix adenocarcinoma | adenocarcinoma of cervix | cervix ca | malignant cervix tumor | malignant tumor of cervix | malignant neoplasm of cervix | cervix malignancy
  term uterine cervix cancer | cancer of uterine cervix | uterine cervix carcinoma | carcinoma of uterine cervix | uterine cervix adenocarcinoma | adenocarcinoma of uterine cervix | uterine cervix ca | malignant uterine cervix tumor | malignant tumor of uterine cervix | malignant neoplasm of uterine cervix | uterine cervix malignancy
  term cervical cancer | cancer of cervical | cervical carcinoma | carcinoma of cervical | cervical adenocarcinoma | adenocarcinoma of cervical | cervical ca | malignant cervical tumor | malignant tumor of cervical | malignant neoplasm of cervical | cervical malignancy
  term squamous cell carcinoma of uterine cervix | uterine cervix squamous cell carcinoma | uterine cervix SCC | squamous cell carcinoma/epidermoid carcinoma/SCC + uterine cervix
  term squamous cell carcinoma of cervix | cervix uteri cancer | cancer of cervix uteri | cervical squamous cell carcinoma | cervicouterine cancer | invasive cervical cancer | cancer/carcinoma/adenocarcinoma/squamous cell carcinoma + cervix/uterine cervix/endocervix/ectocervix
  unless cervical cancer screening/in situ/cervical node/cervical lymph/cervical metastasis/cervical mass/neck
  history Z85.41  Personal history of cervical cancer
  family-history Z80.49  Family history of cancer of other genital organs
  sex female
  code C53.9  Cancer of cervix, unspecified part
  code C53.0  Cancer of endocervix  when endocervix/endocervical
  code C53.1  Cancer of exocervix  when exocervix/ectocervix/ectocervical
  code C53.8  Cancer of overlapping parts of cervix  when overlapping
family Cancer of endometrium
  term endometrium cancer | cancer of endometrium | endometrium carcinoma | carcinoma of endometrium | endometrium adenocarcinoma | adenocarcinoma of endometrium | endometrium ca | malignant endometrium tumor | malignant tumor of endometrium | malignant neoplasm of endometrium | endometrium malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + endometrium
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term endometrioid adenocarcinoma of uterus | uterine serous carcinoma | endometrioid endometrial adenocarcinoma | endometrial stromal sarcoma | uterine carcinosarcoma | carcinosarcoma of uterus | malignant mixed mullerian tumor | papillary serous carcinoma of uterus  | endometrioid adenocarcinoma + uterus/endometrium
  unless ovary
  history Z85.42  Personal history of cancer of uterus
  family-history Z80.49  Family history of cancer of other genital organs
  sex female
  code C54.1  Cancer of endometrium  absorbs C55
C54.2  Cancer of myometrium = uterine leiomyosarcoma | leiomyosarcoma of uterus | uterine sarcoma | sarcoma of uterus | myometrial sarcoma | uterine body sarcoma
  history Z85.42  Personal history of cancer of uterus
  sex female
family Cancer of uterus
  term uterus cancer | cancer of uterus | uterus carcinoma | carcinoma of uterus | uterus adenocarcinoma | adenocarcinoma of uterus | uterus ca | malignant uterus tumor | malignant tumor of uterus | malignant neoplasm of uterus | uterus malignancy
  term womb cancer | cancer of womb | womb carcinoma | carcinoma of womb | womb adenocarcinoma | adenocarcinoma of womb | womb ca | malignant womb tumor | malignant tumor of womb | malignant neoplasm of womb | womb malignancy
  term corpus uteri cancer | cancer of corpus uteri | corpus uteri carcinoma | carcinoma of corpus uteri | corpus uteri adenocarcinoma | adenocarcinoma of corpus uteri | corpus uteri ca | malignant corpus uteri tumor | malignant tumor of corpus uteri | malignant neoplasm of corpus uteri | corpus uteri malignancy
  term uterine corpus cancer | cancer of uterine corpus | uterine corpus carcinoma | carcinoma of uterine corpus | uterine corpus adenocarcinoma | adenocarcinoma of uterine corpus | uterine corpus ca | malignant uterine corpus tumor | malignant tumor of uterine corpus | malignant neoplasm of uterine corpus | uterine corpus malignancy
  term uterine body cancer | cancer of uterine body | uterine body carcinoma | carcinoma of uterine body | uterine body adenocarcinoma | adenocarcinoma of uterine body | uterine body ca | malignant uterine body tumor | malignant tumor of uterine body | malignant neoplasm of uterine body | uterine body malignancy
  term uterine fundus cancer | cancer of uterine fundus | uterine fundus carcinoma | carcinoma of uterine fundus | uterine fundus adenocarcinoma | adenocarcinoma of uterine fundus | uterine fundus ca | malignant uterine fundus tumor | malignant tumor of uterine fundus | malignant neoplasm of uterine fundus | uterine fundus malignancy
  term uterine isthmus cancer | cancer of uterine isthmus | uterine isthmus carcinoma | carcinoma of uterine isthmus | uterine isthmus adenocarcinoma | adenocarcinoma of uterine isthmus | uterine isthmus ca | malignant uterine isthmus tumor | malignant tumor of uterine isthmus | malignant neoplasm of uterine isthmus | uterine isthmus malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + uterus/womb/corpus uteri/uterine corpus/uterine body/uterine fundus/uterine isthmus
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  unless cervix/cervical/ovary/adnexa
  history Z85.42  Personal history of cancer of uterus
  family-history Z80.49  Family history of cancer of other genital organs
  sex female
  code C55  Cancer of uterus, part unspecified  needs site
  code C54.9  Cancer of body of uterus, unspecified  when corpus/uterine body/body of uterus
  code C54.0  Cancer of isthmus of uterus  when isthmus/lower uterine segment
  code C54.3  Cancer of fundus of uterus  when fundus
  code C54.8  Cancer of overlapping parts of body of uterus  when overlapping
family Cancer of ovary
  term ovary cancer | cancer of ovary | ovary carcinoma | carcinoma of ovary | ovary adenocarcinoma | adenocarcinoma of ovary | ovary ca | malignant ovary tumor | malignant tumor of ovary | malignant neoplasm of ovary | ovary malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + ovary
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term ovarian neoplasm malignant | high grade serous ovarian carcinoma | serous carcinoma of ovary | serous papillary carcinoma of ovary | ovarian cystadenocarcinoma | cystadenocarcinoma of ovary | ovarian dysgerminoma | dysgerminoma | granulosa cell tumor of ovary malignant | ovarian germ cell tumor | yolk sac tumor of ovary | immature teratoma of ovary | ovarian clear cell carcinoma | mucinous cystadenocarcinoma of ovary | epithelial ovarian cancer | ovarian malignant neoplasm | cystadenocarcinoma/immature teratoma/yolk sac tumor/serous carcinoma/clear cell carcinoma + ovary
  history Z85.43  Personal history of ovarian cancer
  family-history Z80.41  Family history of ovarian cancer
  sex female
  code C56.{laterality-b}  Cancer of {laterality-b} ovary
family Cancer of fallopian tube
  term fallopian tube cancer | cancer of fallopian tube | fallopian tube carcinoma | carcinoma of fallopian tube | fallopian tube adenocarcinoma | adenocarcinoma of fallopian tube | fallopian tube ca | malignant fallopian tube tumor | malignant tumor of fallopian tube | malignant neoplasm of fallopian tube | fallopian tube malignancy
  term uterine tube cancer | cancer of uterine tube | uterine tube carcinoma | carcinoma of uterine tube | uterine tube adenocarcinoma | adenocarcinoma of uterine tube | uterine tube ca | malignant uterine tube tumor | malignant tumor of uterine tube | malignant neoplasm of uterine tube | uterine tube malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + fallopian tube/uterine tube
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  history Z85.4A  Personal history of fallopian tube cancer
  family-history Z80.44  Family history of fallopian tube cancer
  sex female
  code C57.0{laterality}  Cancer of {laterality} fallopian tube
family Cancer of uterine ligaments and adnexa
  term broad ligament cancer | cancer of broad ligament | broad ligament carcinoma | carcinoma of broad ligament | broad ligament adenocarcinoma | adenocarcinoma of broad ligament | broad ligament ca | malignant broad ligament tumor | malignant tumor of broad ligament | malignant neoplasm of broad ligament | broad ligament malignancy
  term round ligament cancer | cancer of round ligament | round ligament carcinoma | carcinoma of round ligament | round ligament adenocarcinoma | adenocarcinoma of round ligament | round ligament ca | malignant round ligament tumor | malignant tumor of round ligament | malignant neoplasm of round ligament | round ligament malignancy
  term parametrium cancer | cancer of parametrium | parametrium carcinoma | carcinoma of parametrium | parametrium adenocarcinoma | adenocarcinoma of parametrium | parametrium ca | malignant parametrium tumor | malignant tumor of parametrium | malignant neoplasm of parametrium | parametrium malignancy
  term uterine adnexa cancer | cancer of uterine adnexa | uterine adnexa carcinoma | carcinoma of uterine adnexa | uterine adnexa adenocarcinoma | adenocarcinoma of uterine adnexa | uterine adnexa ca | malignant uterine adnexa tumor | malignant tumor of uterine adnexa | malignant neoplasm of uterine adnexa | uterine adnexa malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + broad ligament/round ligament/parametrium/uterine adnexa
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  history Z85.44  Personal history of cancer of other female genital organs
  sex female
  code C57.4  Cancer of uterine adnexa, unspecified
  code C57.1{laterality}  Cancer of {laterality} broad ligament  when broad ligament
  code C57.2{laterality}  Cancer of {laterality} round ligament  when round ligament
  code C57.3  Cancer of parametrium  when parametrium
family Gynecologic cancer
  term gynecologic cancer | gynecologic malignancy | gynecological cancer | gynecological malignancy | female genital tract cancer | malignant neoplasm of female genital organ | wolffian tumor | tuboovarian carcinoma | tubo ovarian carcinoma
  history Z85.40  Personal history of cancer of unspecified female genital organ
  family-history Z80.49  Family history of cancer of other genital organs
  sex female
  code C57.9  Cancer of female genital organ, unspecified  needs site
  code C57.7  Cancer of another specified female genital organ  when wolffian
  code C57.8  Cancer of overlapping female genital organs  when tubo ovarian/tuboovarian/overlapping
C58  Cancer of placenta (choriocarcinoma) = gestational choriocarcinoma | choriocarcinoma of placenta | choriocarcinoma | placental choriocarcinoma
  sex female
  unless testis/testicular/male/he

family Carcinoma in situ of cervix
  term cervical intraepithelial neoplasia 3 | cervical intraepithelial neoplasia grade 3 | CIN 3 | CIN III | carcinoma in situ of cervix | cervical carcinoma in situ | severe cervical dysplasia | severe dysplasia of cervix | adenocarcinoma in situ of cervix | cervical adenocarcinoma in situ | CIS of cervix | in situ carcinoma of cervix | carcinoma in situ of uterine cervix | adenocarcinoma in situ/carcinoma in situ/severe dysplasia + cervix
  history Z86.001  Personal history of carcinoma in situ of cervix
  sex female
  code D06.9  Carcinoma in situ of cervix, unspecified part
  code D06.0  Carcinoma in situ of endocervix  when endocervix/endocervical/adenocarcinoma in situ
  code D06.1  Carcinoma in situ of exocervix  when exocervix/ectocervix
  code D06.7  Carcinoma in situ of another part of cervix  when overlapping
family Carcinoma in situ of other genital organs
  term vulvar intraepithelial neoplasia 3 | vulvar intraepithelial neoplasia grade 3 | VIN 3 | VIN III | vaginal intraepithelial neoplasia 3 | VAIN 3 | VAIN III | carcinoma in situ of vulva | carcinoma in situ of vagina | carcinoma in situ of endometrium | endometrial intraepithelial carcinoma | bowen disease of vulva | severe vulvar dysplasia | severe vaginal dysplasia | erythroplasia of queyrat | carcinoma in situ of penis | bowen disease of penis | penile intraepithelial neoplasia | PeIN | carcinoma in situ of prostate | high grade prostatic intraepithelial neoplasia | high grade PIN | prostatic intraepithelial neoplasia 3 | carcinoma in situ of scrotum | paget disease of vulva | germ cell neoplasia in situ | carcinoma in situ of testis
  history Z86.002  Personal history of carcinoma in situ of other genital organs
  code D07.30  Carcinoma in situ of female genital organ, unspecified
  code D07.0  Carcinoma in situ of endometrium  when endometrium/endometrial
  code D07.1  Carcinoma in situ of vulva  when vulva/VIN
  code D07.2  Carcinoma in situ of vagina  when vagina/VAIN
  code D07.39  Carcinoma in situ of another female genital organ  when ovary/fallopian
  code D07.4  Carcinoma in situ of penis  when penis/queyrat/PeIN
  code D07.5  Carcinoma in situ of prostate  when prostate/PIN
  code D07.61  Carcinoma in situ of scrotum  when scrotum
  code D07.69  Carcinoma in situ of another male genital organ  when testis/germ cell
  code D07.60  Carcinoma in situ of male genital organ, unspecified  when male

# Cancers of the male genital organs and the urinary tract: urology, oncology, offices, wards.
system ICD-10-CM
source ICD-10-CM tabular list and neoplasm table FY2027, C60-C68

family Cancer of penis
  term penis cancer | cancer of penis | penis carcinoma | carcinoma of penis | penis adenocarcinoma | adenocarcinoma of penis | penis ca | malignant penis tumor | malignant tumor of penis | malignant neoplasm of penis | penis malignancy
  term glans cancer | cancer of glans | glans carcinoma | carcinoma of glans | glans adenocarcinoma | adenocarcinoma of glans | glans ca | malignant glans tumor | malignant tumor of glans | malignant neoplasm of glans | glans malignancy
  term prepuce cancer | cancer of prepuce | prepuce carcinoma | carcinoma of prepuce | prepuce adenocarcinoma | adenocarcinoma of prepuce | prepuce ca | malignant prepuce tumor | malignant tumor of prepuce | malignant neoplasm of prepuce | prepuce malignancy
  term foreskin cancer | cancer of foreskin | foreskin carcinoma | carcinoma of foreskin | foreskin adenocarcinoma | adenocarcinoma of foreskin | foreskin ca | malignant foreskin tumor | malignant tumor of foreskin | malignant neoplasm of foreskin | foreskin malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + penis/glans/prepuce/foreskin
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term squamous cell carcinoma of penis | penis squamous cell carcinoma | penis SCC | squamous cell carcinoma of glans | glans squamous cell carcinoma | glans SCC | squamous cell carcinoma of prepuce | prepuce squamous cell carcinoma | prepuce SCC | squamous cell carcinoma of foreskin | foreskin squamous cell carcinoma | foreskin SCC | squamous cell carcinoma/epidermoid carcinoma/SCC + penis/glans/prepuce/foreskin
  history Z85.49  Personal history of cancer of other male genital organs
  family-history Z80.49  Family history of cancer of other genital organs
  sex male
  code C60.9  Cancer of penis, unspecified part
  code C60.0  Cancer of foreskin  when foreskin/prepuce
  code C60.1  Cancer of glans penis  when glans
  code C60.2  Cancer of body of penis  when shaft/body/corpus cavernosum
  code C60.8  Cancer of overlapping parts of penis  when overlapping
family Cancer of prostate
  term prostate cancer | cancer of prostate | prostate carcinoma | carcinoma of prostate | prostate adenocarcinoma | adenocarcinoma of prostate | prostate ca | malignant prostate tumor | malignant tumor of prostate | malignant neoplasm of prostate | prostate malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + prostate
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term prostate adenoca | prostatic neoplasm malignant | malignant prostatic neoplasm | prostatic acinar adenocarcinoma | acinar adenocarcinoma of prostate | gleason | castration resistant prostate cancer | CRPC | hormone refractory prostate cancer | mCRPC | prostatic epithelioma | neoplasia of prostate | small cell carcinoma of prostate | localized prostate cancer | prostate neoplasm malignant
  unless prostate cancer screening
  history Z85.46  Personal history of prostate cancer
  family-history Z80.42  Family history of prostate cancer
  sex male
  code C61  Cancer of prostate
family Cancer of testis
  term testis cancer | cancer of testis | testis carcinoma | carcinoma of testis | testis adenocarcinoma | adenocarcinoma of testis | testis ca | malignant testis tumor | malignant tumor of testis | malignant neoplasm of testis | testis malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + testis
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term seminoma | testicular seminoma | seminoma of testis | nonseminomatous germ cell tumor | NSGCT | testicular germ cell tumor | germ cell tumor of testis | embryonal carcinoma of testis | testicular teratoma | teratoma of testis | yolk sac tumor of testis | testicular choriocarcinoma | embryonal carcinoma | testicular neoplasm malignant | mixed germ cell tumor of testis | mixed germ cell tumor | testicular sarcoma | germ cell tumor/seminoma/teratoma/embryonal carcinoma/teratocarcinoma + testis
  unless mediastinum/mediastinal/ovary/ovarian/pineal/intracranial/lung/liver
  history Z85.47  Personal history of testicular cancer
  family-history Z80.43  Family history of testicular cancer
  sex male
  code C62.9{laterality}  Cancer of {laterality} testis, descent not stated
  code C62.0{laterality}  Cancer of undescended {laterality} testis  when undescended/cryptorchid/cryptorchidism
  code C62.1{laterality}  Cancer of descended {laterality} testis  when descended/scrotal testis
family Cancer of epididymis, spermatic cord or scrotum
  term epididymis cancer | cancer of epididymis | epididymis carcinoma | carcinoma of epididymis | epididymis adenocarcinoma | adenocarcinoma of epididymis | epididymis ca | malignant epididymis tumor | malignant tumor of epididymis | malignant neoplasm of epididymis | epididymis malignancy
  term spermatic cord cancer | cancer of spermatic cord | spermatic cord carcinoma | carcinoma of spermatic cord | spermatic cord adenocarcinoma | adenocarcinoma of spermatic cord | spermatic cord ca | malignant spermatic cord tumor | malignant tumor of spermatic cord | malignant neoplasm of spermatic cord | spermatic cord malignancy
  term scrotum cancer | cancer of scrotum | scrotum carcinoma | carcinoma of scrotum | scrotum adenocarcinoma | adenocarcinoma of scrotum | scrotum ca | malignant scrotum tumor | malignant tumor of scrotum | malignant neoplasm of scrotum | scrotum malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + epididymis/spermatic cord/scrotum
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term liposarcoma of spermatic cord | paratesticular rhabdomyosarcoma | leiomyosarcoma of spermatic cord | paratesticular liposarcoma | liposarcoma/sarcoma/rhabdomyosarcoma/leiomyosarcoma + spermatic cord/epididymis/paratesticular
  history Z85.49  Personal history of cancer of other male genital organs
  sex male
  code C63.9  Cancer of male genital organ, unspecified  needs site
  code C63.0{laterality}  Cancer of {laterality} epididymis  when epididymis
  code C63.1{laterality}  Cancer of {laterality} spermatic cord  when spermatic cord/paratesticular
  code C63.2  Cancer of scrotum  when scrotum
  code C63.7  Cancer of another specified male genital organ  when seminal vesicle/tunica vaginalis
  code C63.8  Cancer of overlapping male genital organs  when overlapping
C63.7  Cancer of another specified male genital organ (seminal vesicle) = cancer of seminal vesicle | seminal vesicle adenocarcinoma | carcinoma of seminal vesicle
  sex male
family Cancer of kidney
  term kidney cancer | cancer of kidney | kidney carcinoma | carcinoma of kidney | kidney adenocarcinoma | adenocarcinoma of kidney | kidney ca | malignant kidney tumor | malignant tumor of kidney | malignant neoplasm of kidney | kidney malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + kidney
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term renal cell carcinoma | RCC | clear cell renal carcinoma | renal clear cell carcinoma | clear cell renal cell carcinoma | clear cell carcinoma of kidney | hypernephroma | grawitz tumor | wilms tumor | nephroblastoma | papillary renal cell carcinoma | chromophobe renal cell carcinoma | renal cell cancer | renal cell adenocarcinoma | collecting duct carcinoma | renal sarcoma | sarcomatoid renal cell carcinoma | papillary renal carcinoma | chromophobe renal carcinoma | renal neoplasm malignant | clear cell carcinoma/chromophobe carcinoma + kidney | Wilms tumor | Wilms' tumor
  unless ovary/ovarian/renal pelvis/urothelial/endometrium/transitional
  history Z85.528  Personal history of kidney cancer
  family-history Z80.51  Family history of kidney cancer
  code C64.{laterality-9}  Cancer of {laterality-9} kidney (not renal pelvis)
family Cancer of renal pelvis
  term renal pelvis cancer | cancer of renal pelvis | renal pelvis carcinoma | carcinoma of renal pelvis | renal pelvis adenocarcinoma | adenocarcinoma of renal pelvis | renal pelvis ca | malignant renal pelvis tumor | malignant tumor of renal pelvis | malignant neoplasm of renal pelvis | renal pelvis malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + renal pelvis
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term upper tract urothelial carcinoma | UTUC | urothelial carcinoma of renal pelvis | transitional cell carcinoma of renal pelvis | transitional cell carcinoma of kidney | urothelial carcinoma of upper tract | urothelial carcinoma/transitional cell carcinoma/TCC + renal pelvis/calyx/kidney
  history Z85.53  Personal history of cancer of renal pelvis
  family-history Z80.59  Family history of cancer of other urinary organs
  code C65.{laterality-9}  Cancer of {laterality-9} renal pelvis  absorbs C64
family Cancer of ureter
  term ureter cancer | cancer of ureter | ureter carcinoma | carcinoma of ureter | ureter adenocarcinoma | adenocarcinoma of ureter | ureter ca | malignant ureter tumor | malignant tumor of ureter | malignant neoplasm of ureter | ureter malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + ureter
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term urothelial carcinoma of ureter | transitional cell carcinoma of ureter | urothelial carcinoma/transitional cell carcinoma/TCC + ureter
  history Z85.54  Personal history of cancer of ureter
  family-history Z80.59  Family history of cancer of other urinary organs
  code C66.{laterality-9}  Cancer of {laterality-9} ureter
family Cancer of bladder
  term bladder cancer | cancer of bladder | bladder carcinoma | carcinoma of bladder | bladder adenocarcinoma | adenocarcinoma of bladder | bladder ca | malignant bladder tumor | malignant tumor of bladder | malignant neoplasm of bladder | bladder malignancy
  term urinary bladder cancer | cancer of urinary bladder | urinary bladder carcinoma | carcinoma of urinary bladder | urinary bladder adenocarcinoma | adenocarcinoma of urinary bladder | urinary bladder ca | malignant urinary bladder tumor | malignant tumor of urinary bladder | malignant neoplasm of urinary bladder | urinary bladder malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + bladder/urinary bladder
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term squamous cell carcinoma of bladder | bladder squamous cell carcinoma | bladder SCC | squamous cell carcinoma/epidermoid carcinoma/SCC + bladder
  term urothelial carcinoma of bladder | transitional cell carcinoma of bladder | urothelial bladder carcinoma | urothelial carcinoma | transitional cell carcinoma | bladder TCC | TCC of bladder | urothelial cancer | non muscle invasive bladder cancer | NMIBC | muscle invasive bladder cancer | vesical carcinoma | transitional cell carcinoma of urinary bladder | bladder neoplasm malignant | papillary urothelial carcinoma | superficial bladder cancer | invasive bladder cancer | transitional bladder carcinoma | transitional carcinoma of bladder | bladder urothelioma | urothelial carcinoma/transitional cell carcinoma/TCC/transitional carcinoma/urothelioma + bladder/vesical
  unless renal pelvis/ureter/gallbladder/upper tract/urethra
  history Z85.51  Personal history of bladder cancer
  family-history Z80.52  Family history of bladder cancer
  code C67.9  Cancer of bladder, unspecified part  needs site
  code C67.0  Cancer of trigone of bladder  when trigone
  code C67.1  Cancer of dome of bladder  when dome
  code C67.2  Cancer of side wall of bladder  when lateral wall/right wall/left wall/right lateral/left lateral
  code C67.3  Cancer of front wall of bladder  when anterior wall/anterior
  code C67.4  Cancer of back wall of bladder  when posterior wall/posterior
  code C67.5  Cancer of bladder neck  when bladder neck/neck of bladder
  code C67.6  Cancer of ureteral orifice  when ureteral orifice/ureteric orifice/ureteral meatus
  code C67.7  Cancer of urachus  when urachus/urachal
  code C67.8  Cancer of overlapping parts of bladder  when overlapping/multifocal/lateral and posterior
C67.7  Cancer of urachus = urachal carcinoma | urachal adenocarcinoma | adenocarcinoma of urachus | urachal cancer
  history Z85.51  Personal history of bladder cancer
family Cancer of urethra or other urinary organ
  term urethra cancer | cancer of urethra | urethra carcinoma | carcinoma of urethra | urethra adenocarcinoma | adenocarcinoma of urethra | urethra ca | malignant urethra tumor | malignant tumor of urethra | malignant neoplasm of urethra | urethra malignancy
  term paraurethral gland cancer | cancer of paraurethral gland | paraurethral gland carcinoma | carcinoma of paraurethral gland | paraurethral gland adenocarcinoma | adenocarcinoma of paraurethral gland | paraurethral gland ca | malignant paraurethral gland tumor | malignant tumor of paraurethral gland | malignant neoplasm of paraurethral gland | paraurethral gland malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + urethra/paraurethral gland
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term urothelial carcinoma of urethra | urothelial carcinoma/transitional cell carcinoma + urethra
  history Z85.59  Personal history of cancer of other urinary organ
  code C68.0  Cancer of urethra
  code C68.1  Cancer of paraurethral glands  when paraurethral
  code C68.8  Cancer of overlapping urinary organs  when overlapping
C68.9  Cancer of urinary organ, unspecified  needs site = urinary tract cancer | genitourinary cancer | genitourinary malignancy | cancer of urinary tract | urologic malignancy | GU malignancy
  history Z85.50  Personal history of cancer of unspecified urinary organ

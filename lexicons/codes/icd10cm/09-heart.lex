# Heart: valves, pericardium, endocardium, myocardium, heart failure. Offices, echo reports, wards.
# Rhythm and conduction are in 09-rhythm.lex, ischemia in 09-ischemic-heart.lex.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, I00-I09, I26-I52 without I44-I49; guideline I.C.9

family Heart failure
  term heart failure | CHF | congestive heart failure | cardiac failure | cardiac decompensation | =HF | decompensated heart failure | acute heart failure | cardiac insufficiency | heart insufficiency | congestive cardiac failure | CCF | ADHF | acute decompensated heart failure | chronic heart failure | congestive cardiomyopathy with heart failure | pump failure | myocardial failure | global heart failure | NYHA class | myocardial insufficiency | ventricular failure | cardiorenal failure
  chronic
  code I50.9  Heart failure, unspecified  needs type
  code I50.20  Systolic heart failure, acuity not given  needs acuity  when systolic/HFrEF/with reduced ejection fraction/with reduced EF/with low EF/HFmrEF/~HFrEF/~systolic heart failure  absorbs I50.9
  code I50.21  Acute systolic heart failure  when systolic/HFrEF/with reduced ejection fraction/with reduced EF/with low EF/HFmrEF/~HFrEF/~systolic heart failure + acute  absorbs I50.9 I50.20
  code I50.22  Chronic systolic heart failure  when systolic/HFrEF/with reduced ejection fraction/with reduced EF/with low EF/HFmrEF/~HFrEF/~systolic heart failure + chronic  absorbs I50.9 I50.20
  code I50.23  Acute on chronic systolic heart failure  when systolic/HFrEF/with reduced ejection fraction/with reduced EF/with low EF/HFmrEF/~HFrEF/~systolic heart failure + acute-on-chronic/exacerbation + acute/exacerbation  absorbs I50.9 I50.20
  code I50.30  Diastolic heart failure, acuity not given  needs acuity  when diastolic/HFpEF/with diastolic dysfunction/preserved ejection fraction/preserved EF/recovered ejection fraction/~HFpEF/~diastolic heart failure  absorbs I50.9
  code I50.31  Acute diastolic heart failure  when diastolic/HFpEF/with diastolic dysfunction/preserved ejection fraction/preserved EF/~HFpEF/~diastolic heart failure + acute  absorbs I50.9 I50.30
  code I50.32  Chronic diastolic heart failure  when diastolic/HFpEF/with diastolic dysfunction/preserved ejection fraction/preserved EF/~HFpEF/~diastolic heart failure + chronic  absorbs I50.9 I50.30
  code I50.33  Acute on chronic diastolic heart failure  when diastolic/HFpEF/with diastolic dysfunction/preserved ejection fraction/preserved EF/~HFpEF/~diastolic heart failure + acute-on-chronic/exacerbation + acute/exacerbation  absorbs I50.9 I50.30
  code I50.40  Combined systolic and diastolic heart failure, acuity not given  needs acuity  when systolic + diastolic  absorbs I50.9 I50.20 I50.30
  code I50.41  Acute combined systolic and diastolic heart failure  when systolic + diastolic + acute  absorbs I50.9 I50.2 I50.3 I50.40
  code I50.42  Chronic combined systolic and diastolic heart failure  when systolic + diastolic + chronic  absorbs I50.9 I50.2 I50.3 I50.40
  code I50.43  Acute on chronic combined systolic and diastolic heart failure  when systolic + diastolic + acute-on-chronic/exacerbation + acute/exacerbation  absorbs I50.9 I50.2 I50.3 I50.40
  code I50.1  Left ventricular failure, unspecified  when left sided/left ventricular
  code I50.810  Right heart failure, unspecified  needs acuity  when right sided/right ventricular
  code I50.82  Biventricular heart failure  when biventricular
  code I50.83  High output heart failure  when high output
  code I50.84  End stage heart failure  when end stage/stage D
  code I97.130  Heart failure following heart surgery  when postprocedural + cardiac surgery/CABG/valve replacement
  code I09.81  Rheumatic heart failure  when rheumatic

# The names that already give the type stand as main terms of their own.
family Systolic heart failure
  term systolic heart failure | HFrEF | heart failure with reduced ejection fraction | heart failure with reduced EF | systolic CHF | systolic congestive heart failure | congestive systolic heart failure | HFmrEF | heart failure with mid range ejection fraction | heart failure with mildly reduced ejection fraction | LV systolic failure | left ventricular systolic failure | CHF with reduced ejection fraction | CHF with reduced EF | heart failure with low ejection fraction | heart failure with depressed ejection fraction | systolic failure | systolic HF
  chronic
  code I50.20  Systolic heart failure, acuity not given  needs acuity  absorbs I50.9
  code I50.21  Acute systolic heart failure  when acute  absorbs I50.9 I50.20
  code I50.22  Chronic systolic heart failure  when chronic/compensated/stable  absorbs I50.9 I50.20
  code I50.23  Acute on chronic systolic heart failure  when acute-on-chronic/exacerbation + acute/exacerbation  absorbs I50.9 I50.20
  code I50.40  Combined systolic and diastolic heart failure, acuity not given  needs acuity  when diastolic  absorbs I50.9 I50.20 I50.30
  code I50.41  Acute combined systolic and diastolic heart failure  when diastolic + acute  absorbs I50.9 I50.2 I50.3 I50.40
  code I50.42  Chronic combined systolic and diastolic heart failure  when diastolic + chronic  absorbs I50.9 I50.2 I50.3 I50.40
  code I50.43  Acute on chronic combined systolic and diastolic heart failure  when diastolic + acute-on-chronic/exacerbation + acute/exacerbation  absorbs I50.9 I50.2 I50.3 I50.40

family Diastolic heart failure
  term diastolic heart failure | HFpEF | heart failure with preserved ejection fraction | heart failure with preserved EF | diastolic CHF | diastolic congestive heart failure | congestive diastolic heart failure | heart failure with normal ejection fraction | heart failure with recovered ejection fraction | HFrecEF | HFimpEF | CHF with preserved ejection fraction | CHF with preserved EF | heart failure with improved ejection fraction | diastolic failure | diastolic HF
  chronic
  code I50.30  Diastolic heart failure, acuity not given  needs acuity  absorbs I50.9
  code I50.31  Acute diastolic heart failure  when acute  absorbs I50.9 I50.30
  code I50.32  Chronic diastolic heart failure  when chronic/compensated/stable  absorbs I50.9 I50.30
  code I50.33  Acute on chronic diastolic heart failure  when acute-on-chronic/exacerbation + acute/exacerbation  absorbs I50.9 I50.30

family Combined systolic and diastolic heart failure
  term combined systolic and diastolic heart failure | systolic and diastolic heart failure | systolic and diastolic CHF | combined heart failure | combined systolic and diastolic CHF | combined systolic diastolic heart failure | systolic and diastolic congestive heart failure | mixed systolic and diastolic heart failure | combined CHF
  chronic
  code I50.40  Combined systolic and diastolic heart failure, acuity not given  needs acuity  absorbs I50.9 I50.20 I50.30
  code I50.41  Acute combined systolic and diastolic heart failure  when acute  absorbs I50.9 I50.2 I50.3 I50.40
  code I50.42  Chronic combined systolic and diastolic heart failure  when chronic/compensated/stable  absorbs I50.9 I50.2 I50.3 I50.40
  code I50.43  Acute on chronic combined systolic and diastolic heart failure  when acute-on-chronic/exacerbation + acute/exacerbation  absorbs I50.9 I50.2 I50.3 I50.40

family Right heart failure
  term right heart failure | right sided heart failure | right ventricular failure | RV failure | right ventricle failure | right sided CHF | failure of right ventricle | right heart insufficiency
  chronic
  code I50.810  Right heart failure, unspecified  needs acuity
  code I50.811  Acute right heart failure  when acute
  code I50.812  Chronic right heart failure  when chronic
  code I50.813  Acute on chronic right heart failure  when acute-on-chronic/exacerbation + acute/exacerbation
  code I50.814  Right heart failure due to left heart failure  when due to left heart failure/secondary to left heart failure/left sided failure/left ventricular failure

I50.1  Left ventricular failure, unspecified = left ventricular failure | LV failure | left heart failure | left sided heart failure | cardiac asthma | left ventricle failure | failure of left ventricle | acute cardiogenic pulmonary edema | cardiogenic pulmonary edema
  chronic
I50.82  Biventricular heart failure = biventricular heart failure | biventricular failure | biventricular CHF
  chronic
I50.83  High output heart failure = high output heart failure | high output failure | high output cardiac failure
  chronic
I50.84  End stage heart failure = end stage heart failure | stage D heart failure | end stage CHF | advanced heart failure stage D | ACC stage D heart failure | terminal heart failure | end stage cardiac failure
  chronic
I50.89  Other heart failure = low output heart failure | low output syndrome heart failure | low output failure
  chronic

family Mitral regurgitation
  term mitral regurgitation | mitral insufficiency | mitral valve regurgitation | mitral valve insufficiency | mitral incompetence | leaking mitral valve | leaky mitral valve | regurgitation + mitral/mitral valve | insufficiency + mitral/mitral valve | mitral valve incompetence
  chronic
  unless rheumatic/congenital
  code I34.0  Nonrheumatic mitral insufficiency
  # Both mitral and aortic, or mitral and tricuspid disease of unspecified origin: the index presumes rheumatic for I08.
  code I05.2  Rheumatic mitral stenosis with insufficiency  when mitral stenosis/stenosis and insufficiency/stenosis and regurgitation  absorbs I34.0 I34.2

family Rheumatic mitral insufficiency
  term rheumatic mitral insufficiency | rheumatic mitral regurgitation | rheumatic + mitral regurgitation/mitral insufficiency
  chronic
  code I05.1  Rheumatic mitral insufficiency
  code I05.2  Rheumatic mitral stenosis with insufficiency  when stenosis

family Mitral stenosis
  term mitral stenosis | mitral valve stenosis | rheumatic mitral stenosis | stenosis + mitral/mitral valve | mitral valve obstruction
  chronic
  unless congenital
  code I05.0  Rheumatic mitral stenosis
  code I34.2  Nonrheumatic mitral stenosis  when nonrheumatic/non rheumatic/degenerative/calcific/mitral annular calcification
  code I05.2  Rheumatic mitral stenosis with insufficiency  when regurgitation/insufficiency  absorbs I34.0 I05.0

I34.1  Nonrheumatic mitral prolapse = mitral valve prolapse | mitral prolapse | MVP | floppy mitral valve | barlow syndrome | barlow's disease | prolapse + mitral/mitral valve/mitral leaflet | mitral valve leaflet prolapse | myxomatous mitral valve | prolapsed mitral valve
  chronic
I34.81  Nonrheumatic mitral annulus calcification = mitral annular calcification | mitral annulus calcification | calcified mitral annulus | MAC mitral | calcification + mitral annulus/mitral valve annulus | mitral annular calcifications | caseous calcification of mitral annulus
  chronic
I34.89  Other nonrheumatic mitral valve disorder = mitral valve thickening | thickened mitral valve | mitral leaflet thickening | thickened mitral valve leaflets | mitral leaflets are thickened | mitral valve calcification | mitral valve sclerosis | flail mitral leaflet | mitral valve leaflets + thickened | mitral valve vegetation
  chronic
  kind finding
I34.9  Nonrheumatic mitral valve disorder, unspecified = mitral valve disease | mitral valve disorder | mitral valvulopathy | mitral valvular disease | mitral disease
  chronic
  unless rheumatic

family Aortic stenosis
  term aortic stenosis | aortic valve stenosis | aortic valvular stenosis | calcific aortic stenosis | stenosis + aortic valve | severe AS | critical aortic stenosis | degenerative aortic stenosis | senile aortic stenosis | valvular aortic stenosis | stenotic aortic valve | low flow low gradient aortic stenosis | moderate AS | mild AS | aortic valve obstruction
  chronic
  unless congenital/supravalvular/subvalvular/subaortic/rheumatic
  code I35.0  Nonrheumatic aortic stenosis
  code I35.2  Nonrheumatic aortic stenosis with insufficiency  when aortic insufficiency/aortic regurgitation/with insufficiency/with regurgitation/and insufficiency/and regurgitation  absorbs I35.0 I35.1

family Aortic insufficiency
  term aortic insufficiency | aortic regurgitation | aortic valve insufficiency | aortic valve regurgitation | aortic incompetence | leaking aortic valve | regurgitation + aortic/aortic valve | insufficiency + aortic/aortic valve | leaky aortic valve
  chronic
  unless congenital/rheumatic/syphilitic
  code I35.1  Nonrheumatic aortic insufficiency
  code I35.2  Nonrheumatic aortic stenosis with insufficiency  when aortic stenosis/with stenosis/and stenosis  absorbs I35.0 I35.1

I35.8  Other nonrheumatic aortic valve disorder = aortic sclerosis | aortic valve sclerosis | aortic valve calcification | calcified aortic valve | aortic valve thickening | thickened aortic valve | thickened aortic valve leaflets | aortic valve leaflets + thickened/calcified | calcification + aortic valve | sclerotic aortic valve | sclerosis + aortic valve
  chronic
  kind finding
  integral-to I35.0 I35.2
I35.9  Nonrheumatic aortic valve disorder, unspecified = aortic valve disease | aortic valve disorder | aortic valvulopathy | aortic valvular disease
  chronic
  unless rheumatic/bicuspid

family Rheumatic aortic valve disease
  term rheumatic aortic stenosis | rheumatic aortic insufficiency | rheumatic aortic regurgitation | rheumatic aortic valve disease | rheumatic + aortic stenosis/aortic insufficiency/aortic regurgitation/aortic valve
  chronic
  code I06.9  Rheumatic aortic valve disease, unspecified  needs type
  code I06.0  Rheumatic aortic stenosis  when stenosis
  code I06.1  Rheumatic aortic insufficiency  when insufficiency/regurgitation
  code I06.2  Rheumatic aortic stenosis with insufficiency  when stenosis + insufficiency/regurgitation

family Tricuspid insufficiency
  term tricuspid regurgitation | tricuspid insufficiency | tricuspid valve regurgitation | tricuspid valve insufficiency | tricuspid incompetence | leaky tricuspid valve | regurgitation + tricuspid/tricuspid valve | insufficiency + tricuspid
  chronic
  unless rheumatic/congenital
  code I36.1  Nonrheumatic tricuspid insufficiency
  code I36.2  Nonrheumatic tricuspid stenosis with insufficiency  when tricuspid stenosis
I36.0  Nonrheumatic tricuspid stenosis = nonrheumatic tricuspid stenosis | nonrheumatic tricuspid valve stenosis
  chronic
I07.0  Rheumatic tricuspid stenosis = tricuspid stenosis | tricuspid valve stenosis | rheumatic tricuspid stenosis
  chronic
I07.1  Rheumatic tricuspid insufficiency = rheumatic tricuspid insufficiency | rheumatic tricuspid regurgitation
  chronic
I07.2  Rheumatic tricuspid stenosis and insufficiency = rheumatic tricuspid stenosis with insufficiency | tricuspid stenosis and insufficiency
  chronic
I07.9  Rheumatic tricuspid valve disease, unspecified = rheumatic tricuspid valve disease | rheumatic tricuspid disease
  chronic
I36.8  Other nonrheumatic tricuspid valve disorder = tricuspid valve thickening | thickened tricuspid valve | tricuspid valve prolapse | flail tricuspid leaflet
  chronic
  kind finding
I36.9  Nonrheumatic tricuspid valve disorder, unspecified = tricuspid valve disease | tricuspid valve disorder | tricuspid valvulopathy
  chronic
  unless rheumatic

I37.0  Nonrheumatic pulmonary valve stenosis = pulmonic stenosis | pulmonary valve stenosis | pulmonic valve stenosis | stenosis + pulmonic valve/pulmonary valve
  chronic
  unless congenital
I37.1  Nonrheumatic pulmonary valve insufficiency = pulmonic regurgitation | pulmonic insufficiency | pulmonary valve regurgitation | pulmonary regurgitation | pulmonary insufficiency valve | pulmonic valve regurgitation | pulmonic valve insufficiency | regurgitation + pulmonic/pulmonary valve
  chronic
  unless congenital
I37.2  Nonrheumatic pulmonary valve stenosis with insufficiency = pulmonic stenosis and regurgitation | pulmonary valve stenosis with insufficiency
  chronic
I37.8  Other nonrheumatic pulmonary valve disorder = pulmonic valve thickening | thickened pulmonic valve | pulmonary valve vegetation
  chronic
I37.9  Nonrheumatic pulmonary valve disorder, unspecified = pulmonary valve disease | pulmonic valve disease | pulmonary valve disorder
  chronic

# More than one valve: the index sends multiple valve disease of unspecified origin to I08.
I08.0  Disorders of both mitral and aortic valves, rheumatic or of unspecified origin  absorbs I34 I35 = mitral and aortic valve disease | aortic and mitral valve disease | rheumatic mitral and aortic valve disease | mitral and aortic regurgitation | aortic and mitral regurgitation | mitral and aortic insufficiency | aortic and mitral insufficiency | aortic stenosis + mitral regurgitation/mitral insufficiency/mitral stenosis | aortic insufficiency + mitral regurgitation/mitral insufficiency/mitral stenosis | aortic regurgitation + mitral regurgitation/mitral insufficiency/mitral stenosis | mitral and aortic stenosis
  chronic
  unless congenital/nonrheumatic/trace/prosthetic
I08.1  Disorders of both mitral and tricuspid valves, rheumatic or of unspecified origin  absorbs I34 I36 = mitral and tricuspid valve disease | mitral and tricuspid regurgitation | mitral and tricuspid insufficiency | rheumatic mitral and tricuspid disease
  chronic
  unless congenital/nonrheumatic/trace/prosthetic
I08.2  Disorders of both aortic and tricuspid valves, rheumatic or of unspecified origin  absorbs I35 I36 = aortic and tricuspid valve disease | aortic and tricuspid regurgitation | aortic and tricuspid insufficiency
  chronic
  unless congenital/nonrheumatic/trace/prosthetic
I08.3  Combined disorders of mitral, aortic and tricuspid valves, rheumatic or of unspecified origin  absorbs I34 I35 I36 I08.0 I08.1 I08.2 = mitral aortic and tricuspid valve disease | aortic mitral and tricuspid valve disease | trivalvular disease | mitral, aortic and tricuspid regurgitation | aortic stenosis + mitral regurgitation + tricuspid regurgitation
  chronic
  unless congenital/nonrheumatic/trace/prosthetic
I08.8  Other rheumatic multiple valve disease = other rheumatic multiple valve disease
  chronic
I08.9  Rheumatic multiple valve disease, unspecified = multivalvular disease | multiple valve disease | multivalvular heart disease | polyvalvular disease | rheumatic multiple valve disease
  chronic

I05.8  Other rheumatic mitral valve disease = rheumatic mitral prolapse | mitral valve failure rheumatic
  chronic
I05.9  Rheumatic mitral valve disease, unspecified = rheumatic mitral valve disease | rheumatic mitral disease | rheumatic mitral valvulopathy | mitral disease + rheumatic
  chronic
I09.0  Rheumatic myocarditis = rheumatic myocarditis
  chronic
I09.1  Rheumatic disease of endocardium, valve not given = rheumatic endocarditis | rheumatic valvulitis | chronic rheumatic endocarditis
  chronic
I09.2  Chronic rheumatic pericarditis = chronic rheumatic pericarditis | rheumatic pericarditis chronic
  chronic
I09.81  Rheumatic heart failure = rheumatic heart failure
  chronic
I09.89  Other specified rheumatic heart disease = rheumatic pulmonary valve disease
  chronic
I09.9  Rheumatic heart disease, unspecified = rheumatic heart disease | rheumatic carditis | rheumatic valvular disease | rheumatic valve disease | rheumatic valvulopathy | RHD rheumatic
  chronic
I00  Rheumatic fever without heart involvement = rheumatic fever | acute rheumatic fever | acute articular rheumatism | polyarthritis + acute rheumatic
  history Z86.79  Personal history of other diseases of the circulatory system
I01.0  Acute rheumatic pericarditis = acute rheumatic pericarditis
I01.1  Acute rheumatic endocarditis = acute rheumatic endocarditis
I01.2  Acute rheumatic myocarditis = acute rheumatic myocarditis
I01.8  Other acute rheumatic heart disease = acute rheumatic pancarditis
I01.9  Acute rheumatic heart disease, unspecified = acute rheumatic carditis | acute rheumatic heart disease
I02.9  Rheumatic chorea without heart involvement = sydenham chorea | sydenham's chorea | rheumatic chorea | chorea minor | st vitus dance
I02.0  Rheumatic chorea with heart involvement = rheumatic chorea with carditis | sydenham chorea + carditis/heart involvement

family Valvular heart disease
  term valvular heart disease | valvulopathy | valvular disease | heart valve disease | cardiac valve disease | valve disease | valvular cardiopathy | valvular insufficiency | valvular regurgitation | valvular stenosis | endocarditis | chronic endocarditis | chronic valvulitis
  unless rheumatic
  code I38  Endocarditis or valve disease, valve not given  needs valve
  code I33.0  Acute and subacute infective endocarditis  when acute/subacute/vegetation/staph/staphylococcus/streptococcus/enterococcus/septic/blood culture/infective/infectious/bacteremia
  code I39  Endocarditis and valve disorder in disease classified elsewhere  when libman sacks/lupus/marantic

I33.0  Acute and subacute infective endocarditis = infective endocarditis | bacterial endocarditis | infectious endocarditis | subacute bacterial endocarditis | acute bacterial endocarditis | SBE | septic endocarditis | endocarditis + MRSA/MSSA/staphylococcus aureus/streptococcus viridans/enterococcus/vegetation | vegetation + aortic valve/mitral valve/tricuspid valve | prosthetic valve endocarditis | native valve endocarditis | mitral valve endocarditis | aortic valve endocarditis | tricuspid valve endocarditis | fungal endocarditis | culture negative endocarditis | malignant endocarditis | right sided endocarditis
  unless prophylaxis
  history Z86.79  Personal history of other diseases of the circulatory system
I33.9  Acute and subacute endocarditis, unspecified = acute endocarditis | subacute endocarditis
I39  Endocarditis and valve disorder in disease classified elsewhere = nonbacterial thrombotic endocarditis | marantic endocarditis | NBTE | verrucous endocarditis of lupus

family Pericarditis
  term pericarditis | acute pericarditis | inflammation of pericardium | myopericarditis | pericardial inflammation | pleuropericarditis | perimyocarditis
  unless rheumatic/tuberculous
  code I31.9  Disease of pericardium, unspecified  needs type
  code I30.9  Acute pericarditis, unspecified  when acute/recurrent
  code I30.0  Acute nonspecific idiopathic pericarditis  when idiopathic/benign/nonspecific
  code I30.1  Infective pericarditis  when viral/bacterial/infective/infectious/purulent/pyogenic/septic/suppurative
  code I31.1  Chronic constrictive pericarditis  when constrictive/calcific
  code I31.0  Chronic adhesive pericarditis  when adhesive
  code I32  Pericarditis in disease classified elsewhere  when uremic/lupus
  code I30.8  Other acute pericarditis  when acute + exudative/fibrinous/effusive

I30.0  Acute nonspecific idiopathic pericarditis = idiopathic pericarditis | acute idiopathic pericarditis | benign pericarditis | nonspecific pericarditis
I30.1  Infective pericarditis = viral pericarditis | bacterial pericarditis | purulent pericarditis | pyopericarditis | infectious pericarditis | infective pericarditis | suppurative pericarditis | pneumopyopericardium
I30.8  Other acute pericarditis = pneumopericardium acute | fibrinous pericarditis | exudative pericarditis
I31.0  Chronic adhesive pericarditis = adhesive pericarditis | accretio cordis | adherent pericardium | adhesive mediastinopericarditis
  chronic
I31.1  Chronic constrictive pericarditis = constrictive pericarditis | pericardial constriction | concretio cordis | pericardial calcification | calcific pericarditis | calcified pericardium | effusive constrictive pericarditis
  chronic
I31.2  Hemopericardium, not elsewhere classified = hemopericardium | hemorrhagic pericardial effusion | bloody pericardial effusion | blood + pericardial sac/pericardium
  unless traumatic

family Pericardial effusion
  term pericardial effusion | effusion + pericardial/pericardium | pericardial fluid | hydropericardium | fluid + pericardium/pericardial sac | pericardial fluid collection
  kind finding
  code I31.39  Other pericardial effusion, noninflammatory
  code I31.31  Malignant pericardial effusion in disease classified elsewhere  when malignant/metastatic/neoplastic/due to cancer
  integral-to I31.4 I31.2 I30

I31.31  Malignant pericardial effusion in disease classified elsewhere = malignant pericardial effusion | neoplastic pericardial effusion | pericardial effusion + malignant/malignant cells
I31.39  Other pericardial effusion, noninflammatory = chylopericardium | uremic pericardial effusion
I31.4  Cardiac tamponade = cardiac tamponade | pericardial tamponade | tamponade physiology | tamponade + cardiac/pericardial | pericardial effusion with tamponade
  unless balloon/bakri/uterine/nasal
I31.8  Other specified disease of pericardium = pericardial adhesions | epicardial plaque | pericardial thickening | thickened pericardium | pericardial mass | focal pericardial adhesion
I32  Pericarditis in disease classified elsewhere = uremic pericarditis

family Myocarditis
  term myocarditis | myocardial inflammation | inflammation of heart muscle | inflammatory cardiomyopathy
  unless rheumatic/influenza
  code I51.4  Myocarditis, unspecified  needs cause
  code I40.9  Acute myocarditis, unspecified  when acute/subacute/fulminant
  code I40.0  Infective myocarditis  when viral/infective/infectious/septic/bacterial
  code I40.1  Isolated myocarditis  when giant cell/fiedler/isolated/idiopathic
  code I41  Myocarditis in disease classified elsewhere  when sarcoid/typhus/lupus
I40.0  Infective myocarditis = viral myocarditis | infectious myocarditis | septic myocarditis | infective myocarditis
I40.1  Isolated myocarditis = giant cell myocarditis | fiedler myocarditis | idiopathic myocarditis
I40.8  Other acute myocarditis = eosinophilic myocarditis | hypersensitivity myocarditis | immune checkpoint inhibitor myocarditis | toxic myocarditis | drug induced myocarditis
I51.4  Myocarditis, unspecified = chronic myocarditis | interstitial myocarditis chronic | myocardial fibrosis
  chronic

family Cardiomyopathy
  term cardiomyopathy | myocardiopathy | CMP cardiac | heart muscle disease | congestive cardiomyopathy | nonischemic cardiomyopathy | non ischemic cardiomyopathy | NICM | cardiomyopathies | dilated myocardiopathy | idiopathic cardiomyopathy | primary cardiomyopathy
  chronic
  unless takotsubo/stress induced
  family-history Z82.49  Family history of ischemic heart disease and other circulatory disease
  code I42.9  Cardiomyopathy, unspecified  needs type
  code I42.00  Dilated cardiomyopathy, unspecified  when dilated/congestive/DCM
  code I42.01  Familial or genetic dilated cardiomyopathy  when dilated + familial/genetic/hereditary
  code I42.1  Obstructive hypertrophic cardiomyopathy  when hypertrophic + obstructive/obstruction
  code I42.2  Other hypertrophic cardiomyopathy  when hypertrophic
  code I42.3  Endomyocardial (eosinophilic) disease  when eosinophilic/endomyocardial
  code I42.5  Other restrictive cardiomyopathy  when restrictive/constrictive
  code I42.6  Alcoholic cardiomyopathy  when alcoholic
  code I42.7  Cardiomyopathy due to drug or external agent  when drug-induced/chemotherapy/anthracycline/doxorubicin/adriamycin/cocaine/methamphetamine/toxic/trastuzumab
  code I42.89  Other cardiomyopathy  when tachycardia induced/tachycardia mediated/noncompaction/nonischemic/non ischemic/septic
  code I42.81  Arrhythmogenic cardiomyopathy  when arrhythmogenic
  code I43  Cardiomyopathy in disease classified elsewhere  when amyloid/amyloidosis/hemochromatosis/sarcoid/sarcoidosis/thyrotoxic/gouty/metabolic/nutritional
  code O90.3  Peripartum cardiomyopathy  when peripartum/postpartum

family Dilated cardiomyopathy
  term dilated cardiomyopathy | DCM | idiopathic dilated cardiomyopathy | nonischemic dilated cardiomyopathy | non ischemic dilated cardiomyopathy | congestive dilated cardiomyopathy | dilated nonischemic cardiomyopathy
  chronic
  code I42.00  Dilated cardiomyopathy, unspecified  needs cause
  code I42.01  Familial or genetic dilated cardiomyopathy  when familial/genetic/hereditary/titin/lamin
  code I42.6  Alcoholic cardiomyopathy  when alcoholic
  code I42.09  Other dilated cardiomyopathy  when idiopathic/nonischemic/non ischemic/viral/postviral/post viral

I42.01  Familial or genetic dilated cardiomyopathy = familial dilated cardiomyopathy | genetic dilated cardiomyopathy | hereditary dilated cardiomyopathy
  chronic

family Hypertrophic cardiomyopathy
  term hypertrophic cardiomyopathy | asymmetric septal hypertrophy | apical hypertrophic cardiomyopathy | nonobstructive hypertrophic cardiomyopathy | hypertrophic nonobstructive cardiomyopathy | yamaguchi syndrome heart | apical variant hypertrophic cardiomyopathy
  chronic
  family-history Z82.49  Family history of ischemic heart disease and other circulatory disease
  code I42.2  Other hypertrophic cardiomyopathy
  code I42.1  Obstructive hypertrophic cardiomyopathy  when obstructive/obstruction/LVOT obstruction/outflow obstruction
I42.1  Obstructive hypertrophic cardiomyopathy = HOCM | hypertrophic obstructive cardiomyopathy | obstructive hypertrophic cardiomyopathy | idiopathic hypertrophic subaortic stenosis | IHSS | hypertrophic subaortic stenosis
  chronic
I42.3  Endomyocardial (eosinophilic) disease = endomyocardial fibrosis | loeffler endocarditis | loffler endocarditis | eosinophilic endomyocardial disease | davies disease
  chronic
I42.4  Endocardial fibroelastosis = endocardial fibroelastosis | congenital cardiomyopathy
  chronic
I42.5  Other restrictive cardiomyopathy = restrictive cardiomyopathy | constrictive cardiomyopathy
  chronic
I42.6  Alcoholic cardiomyopathy = alcoholic cardiomyopathy | alcohol induced cardiomyopathy | alcohol related cardiomyopathy | ethanol cardiomyopathy | cardiomyopathy due to alcohol
  chronic
I42.7  Cardiomyopathy due to drug or external agent = chemotherapy induced cardiomyopathy | anthracycline cardiomyopathy | adriamycin cardiomyopathy | drug induced cardiomyopathy | toxic cardiomyopathy | cocaine cardiomyopathy | methamphetamine cardiomyopathy | cocaine induced cardiomyopathy | cardiomyopathy due to chemotherapy | radiation cardiomyopathy
  chronic
I42.81  Arrhythmogenic cardiomyopathy = arrhythmogenic right ventricular cardiomyopathy | arrhythmogenic right ventricular dysplasia | ARVC | ARVD | arrhythmogenic cardiomyopathy | right ventricular dysplasia
  chronic
I42.89  Other cardiomyopathy = tachycardia induced cardiomyopathy | tachycardia mediated cardiomyopathy | noncompaction cardiomyopathy | left ventricular noncompaction | non compaction cardiomyopathy | LV noncompaction | septic cardiomyopathy | septic myocardial depression | PVC induced cardiomyopathy
  chronic
I43  Cardiomyopathy in disease classified elsewhere = cardiac amyloidosis | cardiac amyloid | amyloid cardiomyopathy | hemochromatosis cardiomyopathy | transthyretin cardiomyopathy | ATTR cardiomyopathy | thyrotoxic cardiomyopathy | amyloidosis + heart/cardiac/myocardium
  chronic
I51.81  Takotsubo syndrome = takotsubo cardiomyopathy | takotsubo syndrome | takotsubo | stress induced cardiomyopathy | stress cardiomyopathy | broken heart syndrome | apical ballooning syndrome | reversible left ventricular dysfunction following sudden emotional stress | tako tsubo
I51.0  Acquired cardiac septal defect = acquired septal defect | acquired atrial septal defect | acquired ventricular septal defect
I51.1  Rupture of chordae tendineae, not elsewhere classified = chordal rupture | ruptured chordae tendineae | ruptured chordae | chordae tendineae rupture | ruptured chord mitral
I51.2  Rupture of papillary muscle, not elsewhere classified = papillary muscle rupture | ruptured papillary muscle
I51.3  Intracardiac thrombosis, not elsewhere classified = left ventricular thrombus | LV thrombus | left atrial thrombus | intracardiac thrombus | left atrial appendage thrombus | LAA thrombus | apical thrombus | mural thrombus of heart | right atrial thrombus | cardiac thrombus | ventricular thrombus | thrombus + left ventricle/left atrium/right atrium/atrial appendage/LV apex | atrial thrombus | intracardiac clot
I51.5  Myocardial degeneration = myocardial degeneration | fatty degeneration of heart | fatty heart | senile heart | brown atrophy of heart
  chronic

family Cardiomegaly
  term cardiomegaly | enlarged heart | cardiac enlargement | left ventricular hypertrophy | LVH | cardiac hypertrophy | ventricular hypertrophy | right ventricular hypertrophy | RVH | biatrial enlargement | left atrial enlargement | right atrial enlargement | left atrial dilatation | left atrial dilation | dilated left atrium | left ventricular dilatation | left ventricular dilation | dilated left ventricle | dilated right ventricle | right ventricular dilatation | right ventricular enlargement | RV dilation | LV dilation | four chamber dilatation | concentric LVH | cardiac dilatation | enlarged cardiac silhouette | heart enlarged | heart is enlarged | enlargement + heart/cardiac silhouette/left atrium/right atrium/left ventricle/right ventricle/cardiac | left atrium is dilated | left atrium is enlarged | hypertrophy + left ventricle/ventricular/cardiac/myocardial | right atrial dilatation | increased cardiothoracic index | atrium + dilated/enlarged | ventricular dilatation | prominent cardiac silhouette
  kind finding
  chronic
  code I51.7  Cardiomegaly
  integral-to I42 I11 I13

I51.89  Other ill-defined heart disease = diastolic dysfunction | left ventricular diastolic dysfunction | LV diastolic dysfunction | carditis | pancarditis | impaired relaxation | left ventricular dysfunction | LV dysfunction | systolic dysfunction | left ventricular systolic dysfunction | LV systolic dysfunction | right ventricular dysfunction | RV dysfunction | ventricular dysfunction | global hypokinesis | hypokinesis + wall/ventricular/inferior/anterior/septal/apical | akinesis + wall/apex/septum/ventricle | biventricular dysfunction | myocardial dysfunction | papillary muscle dysfunction | grade i diastolic dysfunction | cardiac mass | intracardiac mass | atrial mass | hyperkinetic heart disease
  kind finding
  chronic
  integral-to I50 I42 I21 I25.5
I51.9  Heart disease, unspecified = heart disease | cardiac disease | cardiopathy | cardiac disorder | heart disorder | heart condition | cardiac condition | heart problem | heart problems | heart trouble | cardiac pathology | morbus cordis
  kind finding
  integral-to I11 I20-I25 I30-I50
  chronic
  unless risk of heart disease/screening for heart disease
  family-history Z82.49  Family history of ischemic heart disease and other circulatory disease
I5A  Non-ischemic myocardial injury, non-traumatic = myocardial injury | non ischemic myocardial injury | nonischemic myocardial injury | acute myocardial injury | chronic myocardial injury | acute nonischemic myocardial injury | demand related myocardial injury | cardiac injury nontraumatic | acute cardiac injury
  unless traumatic/contusion

family Pulmonary hypertension
  term pulmonary hypertension | pulmonary HTN | pHTN | pulm HTN | elevated pulmonary artery pressure | elevated pulmonary pressures | high pulmonary pressure | pulmonary artery hypertension | pulmonary arterial systolic hypertension | elevated PA pressures | pulmonary artery systolic hypertension | pulmonary hypertensive
  chronic
  unless portopulmonary/newborn
  code I27.20  Pulmonary hypertension, unspecified  needs type
  code I27.0  Primary pulmonary hypertension  when primary/heritable/hereditary
  code I27.22  Pulmonary hypertension due to left heart disease  when group 2/left heart disease/left heart failure/mitral/LV failure/WHO group ii
  code I27.23  Pulmonary hypertension due to lung disease and hypoxia  when group 3/lung disease/COPD/interstitial lung disease/hypoxia/hypoxemia/sleep apnea/emphysema/OSA
  code I27.24  Chronic thromboembolic pulmonary hypertension  when group 4/thromboembolic/CTEPH
  code I27.29  Other secondary pulmonary hypertension  when group 5/sickle cell
  code I27.21  Secondary pulmonary arterial hypertension  when group 1/scleroderma/drug-induced/HIV/connective tissue disease/congenital heart disease
I27.0  Primary pulmonary hypertension = primary pulmonary hypertension | idiopathic pulmonary arterial hypertension | idiopathic pulmonary hypertension | IPAH | primary pulmonary arterial hypertension | heritable pulmonary arterial hypertension
  chronic
I27.21  Secondary pulmonary arterial hypertension = pulmonary arterial hypertension | =PAH | secondary pulmonary arterial hypertension | group 1 pulmonary hypertension | associated pulmonary arterial hypertension
  chronic
I27.24  Chronic thromboembolic pulmonary hypertension = chronic thromboembolic pulmonary hypertension | CTEPH
  chronic
I27.29  Other secondary pulmonary hypertension = secondary pulmonary hypertension
  chronic
I27.1  Kyphoscoliotic heart disease = kyphoscoliotic heart disease
  chronic

family Cor pulmonale
  term cor pulmonale | chronic cor pulmonale | pulmonary heart disease chronic | chronic cardiopulmonary disease
  chronic
  code I27.81  Chronic cor pulmonale
  code I26.09  Other pulmonary embolism with acute cor pulmonale  when acute + pulmonary embolism/pulmonary emboli/embolus  absorbs I26.99
I27.82  Chronic pulmonary embolism = chronic pulmonary embolism | chronic pulmonary emboli | chronic PE | chronic pulmonary thromboembolism | chronic pulmonary thromboembolic disease
  chronic
I27.83  Eisenmenger syndrome = eisenmenger syndrome | eisenmenger's syndrome | eisenmenger physiology | eisenmenger complex
  chronic
I27.840  Fontan-associated liver disease = fontan associated liver disease | FALD | fontan liver disease
  chronic
I27.841  Fontan-associated lymphatic dysfunction = fontan associated lymphatic dysfunction | plastic bronchitis + fontan | protein losing enteropathy + fontan
  chronic
I27.848  Other Fontan-associated condition = fontan associated condition
  chronic
I27.849  Fontan related circulation, unspecified = fontan circulation | fontan physiology | failing fontan
  chronic
I27.89  Other specified pulmonary heart disease = other pulmonary heart disease
  chronic
I27.9  Pulmonary heart disease, unspecified = pulmonary heart disease | chronic cardiopulmonary disease unspecified
  chronic
I28.0  Arteriovenous fistula of pulmonary vessels = pulmonary arteriovenous malformation | pulmonary AVM | pulmonary arteriovenous fistula | pulmonary AV fistula
  chronic
I28.1  Aneurysm of pulmonary artery = pulmonary artery aneurysm | aneurysm + pulmonary artery | pulmonary artery pseudoaneurysm | rasmussen aneurysm
  chronic
I28.8  Other disease of pulmonary vessels = pulmonary artery stenosis acquired | pulmonary artery enlargement | enlarged pulmonary artery | dilated pulmonary artery | pulmonary artery dilatation | pulmonary vasculitis | pulmonary arteritis | dilated main pulmonary artery | pulmonary vein stenosis | stenosis of pulmonary artery | pulmonary artery + dilated/enlarged | rupture of pulmonary vessel
  chronic
I28.9  Disease of pulmonary vessels, unspecified = pulmonary vascular disease | disease of pulmonary vessels
  chronic

# The short form PE is read from the abbreviations; only unmistakable uses of it stand here.
family Pulmonary embolism
  term pulmonary embolism | pulmonary embolus | pulmonary emboli | pulmonary embolisms | acute PE | bilateral PE | massive PE | submassive PE | pulmonary thromboembolism | pulmonary thromboembolic disease | PEs bilateral | pulmonary infarction | pulmonary infarct | lung infarct | pulmonary artery thrombosis | pulmonary artery embolism | pulmonary arterial embolus | pulmonary TE | pulmonary thrombosis | embolus + pulmonary artery | thrombus + pulmonary artery/pulmonary arteries | multiple pulmonary emboli | unprovoked PE | provoked PE | blood clot + lung/lungs | clot + lung/lungs/pulmonary | thromboembolism + pulmonary | segmental PE | central pulmonary embolism | PE + segmental/lobar/DVT/right heart strain/subsegmental
  history Z86.711  Personal history of pulmonary embolism
  unless septic emboli/septic embolism/fat embolism/air embolism/amniotic fluid embolism
  code I26.99  Other pulmonary embolism without acute cor pulmonale
  code I26.92  Saddle embolus of pulmonary artery without acute cor pulmonale  when saddle  absorbs I26.99
  code I26.93  Single subsegmental thrombotic pulmonary embolism without acute cor pulmonale  when subsegmental  absorbs I26.99
  code I26.94  Multiple subsegmental thrombotic pulmonary emboli without acute cor pulmonale  when subsegmental + multiple/bilateral/several  absorbs I26.99
  code I26.09  Other pulmonary embolism with acute cor pulmonale  when acute cor pulmonale/cor pulmonale  absorbs I26.99
  code I26.02  Saddle embolus of pulmonary artery with acute cor pulmonale  when saddle + acute cor pulmonale/cor pulmonale  absorbs I26.99
  code I26.95  Cement embolism of pulmonary artery without acute cor pulmonale  when cement
  code I26.96  Fat embolism of pulmonary artery without acute cor pulmonale  when fat
  code I27.82  Chronic pulmonary embolism  when chronic

family Saddle pulmonary embolus
  term saddle pulmonary embolism | saddle pulmonary embolus | saddle PE | saddle embolus of pulmonary artery | saddle embolus + pulmonary/lung
  history Z86.711  Personal history of pulmonary embolism
  unless aorta/aortic
  code I26.92  Saddle embolus of pulmonary artery without acute cor pulmonale  absorbs I26.99
  code I26.02  Saddle embolus of pulmonary artery with acute cor pulmonale  when cor pulmonale  absorbs I26.99

family Septic pulmonary embolism
  term septic pulmonary embolism | septic pulmonary emboli | septic emboli of lung | septic emboli + lung/lungs/pulmonary | septic pulmonary embolus
  code I26.90  Septic pulmonary embolism without acute cor pulmonale
  code I26.01  Septic pulmonary embolism with acute cor pulmonale  when cor pulmonale

family Cement embolism of pulmonary artery
  term pulmonary cement embolism | cement embolism + pulmonary/lung
  code I26.95  Cement embolism of pulmonary artery without acute cor pulmonale
  code I26.03  Cement embolism of pulmonary artery with acute cor pulmonale  when cor pulmonale

family Nontraumatic fat embolism of pulmonary artery
  term pulmonary fat embolism | fat embolism of pulmonary artery | fat embolism + pulmonary artery
  code I26.96  Fat embolism of pulmonary artery without acute cor pulmonale
  code I26.04  Fat embolism of pulmonary artery with acute cor pulmonale  when cor pulmonale

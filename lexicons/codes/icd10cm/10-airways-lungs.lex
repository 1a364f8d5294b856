# Lower airways, lungs and pleura: emergency departments, wards, offices, intensive care, chest imaging reports.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, J09-J22, J40-J99 without J95; guideline I.C.10

family Pneumonia
  term pneumonia | PNA | community acquired pneumonia | =CAP | pneumonitis | hospital acquired pneumonia | =HAP | lung infection pneumonia | HCAP | healthcare associated pneumonia | multifocal pneumonia | nosocomial pneumonia | bilateral pneumonia | infectious pneumonia | pneumonic process | atypical pneumonia | pneumonic infiltrate | double pneumonia | postobstructive pneumonia | post obstructive pneumonia | pulmonary consolidation pneumonia | necrotizing pneumonia | pneumonias | acute pneumonia | basal pneumonia | nosocomial pneumonitis
  history Z87.01  Personal history of recurrent pneumonia
  unless vaccine/vaccination/interstitial pneumonia/organizing pneumonia/immunization
  code J18.9  Pneumonia, organism not given  needs organism
  code J18.0  Bronchopneumonia, organism not given  when bronchopneumonia  absorbs J18.9
  code J18.1  Lobar pneumonia, organism not given  when lobar pneumonia/lobar  absorbs J18.9
  code J18.8  Other pneumonia, organism not given  when other pneumonia
  code J13  Pneumonia due to Streptococcus pneumoniae  when pneumococcal/pneumococcus/streptococcus pneumoniae/strep pneumoniae/s pneumoniae/strep pneumo  absorbs J18.9
  code J14  Pneumonia due to Hemophilus influenzae  when haemophilus/hemophilus/h influenzae/h flu  absorbs J18.9
  code J15.0  Pneumonia due to Klebsiella pneumoniae  when klebsiella  absorbs J18.9
  code J15.1  Pneumonia due to Pseudomonas  when pseudomonas/pseudomonal  absorbs J18.9
  code J15.20  Pneumonia due to staphylococcus, unspecified  when staphylococcal/staphylococcus/staph  absorbs J18.9
  code J15.211  Pneumonia due to methicillin susceptible Staphylococcus aureus  when MSSA/staph aureus/staphylococcus aureus/methicillin sensitive  absorbs J18.9
  code J15.212  Pneumonia due to methicillin resistant Staphylococcus aureus  when MRSA/methicillin resistant  absorbs J18.9
  code J15.3  Pneumonia due to group B streptococcus  when group B strep/streptococcus agalactiae/GBS  absorbs J18.9
  code J15.4  Pneumonia due to other streptococci  when streptococcal/group A strep/streptococcus pyogenes  absorbs J18.9
  code J15.5  Pneumonia due to Escherichia coli  when e coli/escherichia coli  absorbs J18.9
  code J15.61  Pneumonia due to Acinetobacter baumannii  when acinetobacter  absorbs J18.9
  code J15.69  Pneumonia due to other Gram-negative bacteria  when gram negative/gram negative rods/serratia/enterobacter/proteus/stenotrophomonas/GNR  absorbs J18.9
  code J15.7  Pneumonia due to Mycoplasma pneumoniae  when mycoplasma  absorbs J18.9
  code J15.8  Pneumonia due to other specified bacteria  when anaerobic/anaerobes  absorbs J18.9
  code J15.9  Bacterial pneumonia, organism not given  when bacterial  absorbs J18.9
  code J16.0  Chlamydial pneumonia  when chlamydia/chlamydial/chlamydophila  absorbs J18.9
  code J16.8  Pneumonia due to other specified infectious organism  when other organism  absorbs J18.9
  code J12.9  Viral pneumonia, unspecified  when viral  absorbs J18.9
  code J12.0  Adenoviral pneumonia  when adenovirus/adenoviral  absorbs J18.9
  code J12.1  Respiratory syncytial virus pneumonia  when RSV/respiratory syncytial  absorbs J18.9
  code J12.2  Parainfluenza virus pneumonia  when parainfluenza  absorbs J18.9
  code J12.3  Human metapneumovirus pneumonia  when metapneumovirus/hMPV  absorbs J18.9
  code J12.81  Pneumonia due to SARS-associated coronavirus  when SARS associated  absorbs J18.9
  code J12.82  Pneumonia due to coronavirus disease 2019  when COVID/COVID 19/SARS-CoV-2/coronavirus/SARS CoV 2/has:U07.1  absorbs J18.9
  code J12.89  Other viral pneumonia  when rhinovirus/other viral  absorbs J18.9
  code J10.00  Influenza with pneumonia, virus identified, type of pneumonia not given  when influenza A/influenza type A/influenza B/H1N1  absorbs J18.9
  code J11.00  Influenza with pneumonia, virus not identified, type of pneumonia not given  when influenza/flu  absorbs J18.9
  code J17  Pneumonia in disease classified elsewhere  when q fever/rheumatic/schistosomiasis

J18.0  Bronchopneumonia, organism not given = bronchopneumonia | broncho pneumonia | bronchial pneumonia | lobular pneumonia
J18.1  Lobar pneumonia, organism not given = lobar pneumonia | right lower lobe lobar pneumonia
J18.2  Hypostatic pneumonia, organism not given = hypostatic pneumonia | hypostatic bronchopneumonia | passive pneumonia
J12.82  Pneumonia due to coronavirus disease 2019 = COVID pneumonia | COVID 19 pneumonia | SARS CoV 2 pneumonia | coronavirus pneumonia | COVID-19 pneumonitis
J12.9  Viral pneumonia, unspecified = viral pneumonia | viral pneumonitis
J15.9  Bacterial pneumonia, organism not given = bacterial pneumonia | superimposed bacterial pneumonia
J13  Pneumonia due to Streptococcus pneumoniae = pneumococcal pneumonia
J15.7  Pneumonia due to Mycoplasma pneumoniae = mycoplasma pneumonia | walking pneumonia
J15.69  Pneumonia due to other Gram-negative bacteria = gram negative pneumonia

family Aspiration pneumonia
  term aspiration pneumonia | aspiration pneumonitis | aspiration PNA | bronchoaspiration | pneumonia + aspiration | inhalation pneumonia | aspiration of food pneumonia | bronchoaspiration pneumonia | aspiration bronchopneumonia | aspiration event with pneumonia | mendelson syndrome | aspiration bronchitis
  history Z87.01  Personal history of recurrent pneumonia
  unless risk
  code J69.0  Pneumonitis due to inhalation of food or vomit  absorbs J18.9
  code J69.1  Pneumonitis due to inhalation of oils and essences  when oil/lipoid/mineral oil
  code J69.8  Pneumonitis due to inhalation of other solids and liquids  when blood/detergent/water/contrast/barium
J69.1  Pneumonitis due to inhalation of oils and essences = lipoid pneumonia | exogenous lipoid pneumonia | lipid pneumonia

family Influenza
  term influenza | flu like illness confirmed | seasonal influenza | grippe | flu syndrome | influenza infection | influenza syndrome | the flu
  history Z87.09  Personal history of other diseases of the respiratory system
  unless vaccine/vaccination/shot/haemophilus/hemophilus/immunization/parainfluenza/flu like/negative for
  code J11.1  Influenza with other respiratory manifestations, virus not identified  absorbs J18.9
  code J11.00  Influenza with pneumonia, virus not identified, type of pneumonia not given  when pneumonia/has:J18  absorbs J18.9
  code J11.2  Influenza with gastrointestinal manifestations, virus not identified  when gastroenteritis/gastrointestinal/diarrhea/vomiting  absorbs J18.9
  code J11.81  Influenza with encephalopathy, virus not identified  when encephalopathy/encephalitis  absorbs J18.9
  code J11.82  Influenza with myocarditis, virus not identified  when myocarditis  absorbs J18.9
  code J11.83  Influenza with otitis media, virus not identified  when otitis media  absorbs J18.9
family Influenza, virus identified
  term influenza A | influenza A infection | flu A | influenza B | influenza B infection | flu B | H1N1 influenza | H1N1 | influenza type A | influenza type B | influenza A H1N1 | H3N2 influenza | positive for influenza A | positive for influenza B | flu positive | influenza B virus | swine flu
  history Z87.09  Personal history of other diseases of the respiratory system
  unless vaccine/vaccination/negative for
  code J10.1  Influenza with other respiratory manifestations, virus identified  absorbs J18.9
  code J10.00  Influenza with pneumonia, virus identified, type of pneumonia not given  when pneumonia/has:J18  absorbs J18.9
  code J10.01  Influenza with pneumonia due to the same identified influenza virus  when influenza pneumonia/primary influenza pneumonia  absorbs J18.9
  code J10.08  Influenza with other specified pneumonia, virus identified  when bacterial pneumonia/superimposed/staphylococcal/pneumococcal  absorbs J18.9
  code J10.2  Influenza with gastrointestinal manifestations, virus identified  when gastroenteritis/gastrointestinal/diarrhea  absorbs J18.9
  code J10.81  Influenza with encephalopathy, virus identified  when encephalopathy/encephalitis  absorbs J18.9
  code J10.82  Influenza with myocarditis, virus identified  when myocarditis  absorbs J18.9
  code J10.83  Influenza with otitis media, virus identified  when otitis media  absorbs J18.9
  code J10.89  Influenza with other manifestations, virus identified  when myositis/rhabdomyolysis  absorbs J18.9
family Novel influenza A
  term avian influenza | bird flu | H5N1 | novel influenza A | influenza H5N1 | avian flu
  code J09.X2  Novel influenza A with other respiratory manifestations
  code J09.X1  Novel influenza A with pneumonia  when pneumonia
  code J09.X3  Novel influenza A with gastrointestinal manifestations  when gastroenteritis/gastrointestinal
  code J09.X9  Novel influenza A with other manifestations  when encephalopathy/myocarditis/otitis

family Acute bronchitis
  term acute bronchitis | viral bronchitis | acute tracheobronchitis | acute bronchial infection | chest cold | acute viral bronchitis | subacute bronchitis
  history Z87.09  Personal history of other diseases of the respiratory system
  code J20.9  Acute bronchitis, unspecified
  code J20.0  Acute bronchitis due to Mycoplasma pneumoniae  when mycoplasma
  code J20.1  Acute bronchitis due to Hemophilus influenzae  when haemophilus/hemophilus
  code J20.2  Acute bronchitis due to streptococcus  when streptococcus/strep
  code J20.3  Acute bronchitis due to coxsackievirus  when coxsackie
  code J20.4  Acute bronchitis due to parainfluenza virus  when parainfluenza
  code J20.5  Acute bronchitis due to respiratory syncytial virus  when RSV/respiratory syncytial
  code J20.6  Acute bronchitis due to rhinovirus  when rhinovirus
  code J20.7  Acute bronchitis due to echovirus  when echovirus
  code J20.8  Acute bronchitis due to other specified organism  when viral/bacterial/COVID
family Bronchitis
  term bronchitis | tracheobronchitis | bronchial infection | catarrhal bronchitis | wheezy bronchitis
  unless chronic bronchitis
  code J40  Bronchitis, not specified as acute or chronic  needs acuity
  code J20.9  Acute bronchitis, unspecified  when acute
  code J42  Chronic bronchitis, unspecified  when chronic
family Acute bronchiolitis
  term bronchiolitis | acute bronchiolitis | viral bronchiolitis
  unless obliterans/respiratory bronchiolitis
  code J21.9  Acute bronchiolitis, unspecified  needs organism
  code J21.0  Acute bronchiolitis due to respiratory syncytial virus  when RSV/respiratory syncytial
  code J21.1  Acute bronchiolitis due to human metapneumovirus  when metapneumovirus/hMPV
  code J21.8  Acute bronchiolitis due to other specified organism  when rhinovirus/adenovirus/parainfluenza/influenza
J21.0  Acute bronchiolitis due to respiratory syncytial virus = RSV bronchiolitis
J22  Acute lower respiratory infection, unspecified = lower respiratory tract infection | lower respiratory infection | LRTI | acute lower respiratory infection | chest infection | acute respiratory infection lower | pulmonary infection acute | bronchopulmonary infection

family Chronic bronchitis
  term chronic bronchitis | chronic tracheobronchitis | smoker's bronchitis | smokers bronchitis
  chronic
  code J42  Chronic bronchitis, unspecified  needs type
  code J41.0  Simple chronic bronchitis  when simple/catarrhal
  code J41.1  Mucopurulent chronic bronchitis  when mucopurulent/purulent
  code J41.8  Mixed simple and mucopurulent chronic bronchitis  when mixed
  code J44.9  Chronic obstructive pulmonary disease, unspecified  when obstructive/COPD

family Emphysema
  term emphysema | pulmonary emphysema | emphysematous lungs | bullous emphysema | emphysematous changes | emphysematous change | emphysematous lung disease | COPD with emphysema | emphysematous COPD | COPD + emphysema/emphysematous | emphysematous bullae | bullous lung disease | lung bullae
  chronic
  unless subcutaneous/interstitial/mediastinal/surgical/cutaneous/orbital/emphysematous cholecystitis/emphysematous pyelonephritis
  # Emphysema is a form of COPD and the more specific code (J44 excludes it).
  code J43.9  Emphysema, unspecified  needs type  absorbs J44.9 J44.1
  code J43.0  Unilateral emphysema (MacLeod syndrome)  when unilateral/macleod/swyer james
  code J43.1  Panlobular emphysema  when panlobular/panacinar  absorbs J44.9 J44.1
  code J43.2  Centrilobular emphysema  when centrilobular/centriacinar  absorbs J44.9 J44.1
  code J43.8  Other emphysema  when paraseptal  absorbs J44.9 J44.1
J43.0  Unilateral emphysema (MacLeod syndrome) = swyer james syndrome | macleod syndrome lung | swyer james macleod syndrome
  chronic
J43.2  Centrilobular emphysema  absorbs J44.9 J44.1 = centrilobular emphysema | centriacinar emphysema
  chronic
J98.2  Interstitial emphysema = pneumomediastinum | mediastinal emphysema | interstitial emphysema | pulmonary interstitial emphysema | air in mediastinum | spontaneous pneumomediastinum | mediastinal air | pneumo mediastinum
J98.3  Compensatory emphysema = compensatory emphysema

family Chronic obstructive pulmonary disease
  term COPD | chronic obstructive pulmonary disease | chronic obstructive lung disease | chronic airway obstruction | COAD | chronic obstructive airway disease | chronic airflow limitation | obstructive lung disease | chronic airflow obstruction | chronic airways disease | obstructive pulmonary disease | chronic obstructive bronchitis | chronic obstructive bronchopneumopathy | COLD pulmonary | GOLD stage COPD | chronic obstructive bronchopathy
  chronic
  family-history Z82.5  Family history of asthma and other chronic lower respiratory diseases
  code J44.9  Chronic obstructive pulmonary disease, unspecified
  code J44.1  Chronic obstructive pulmonary disease with acute exacerbation  when exacerbation/AECOPD  absorbs J44.9
  code J44.89  Other specified chronic obstructive pulmonary disease  when chronic asthmatic/has:J45  absorbs J44.9 J45.909
family COPD exacerbation
  term COPD exacerbation | acute exacerbation of COPD | AECOPD | exacerbation of COPD | COPD flare | COPD with acute exacerbation | COPD with exacerbation | decompensated COPD | acute COPD exacerbation | exacerbated COPD | COPD in exacerbation | exacerbation of chronic obstructive pulmonary disease | AE-COPD | acute exacerbation of chronic bronchitis | acute exacerbation chronic obstructive pulmonary disease | exacerbation + COPD/chronic obstructive pulmonary disease
  history Z87.09  Personal history of other diseases of the respiratory system
  code J44.1  Chronic obstructive pulmonary disease with acute exacerbation  absorbs J44.9
# A lower respiratory infection beside COPD is coded as such and with its own code; an exacerbation may stand with it.
family COPD with lower respiratory infection
  term COPD | chronic obstructive pulmonary disease | COPD exacerbation | exacerbation of COPD | acute exacerbation of COPD | chronic obstructive lung disease
  chronic
  code J44.0  Chronic obstructive pulmonary disease with acute lower respiratory infection  when has:J12/has:J13/has:J14/has:J15/has:J16/has:J17/has:J18/has:J20/has:J21/has:J22/has:J10.0/has:J11.0/acute bronchitis  absorbs J44.9
J44.81  Bronchiolitis obliterans or bronchiolitis obliterans syndrome = bronchiolitis obliterans | bronchiolitis obliterans syndrome | constrictive bronchiolitis | obliterative bronchiolitis | popcorn lung
  chronic
J44.89  Other specified chronic obstructive pulmonary disease  absorbs J44.9 J45.909 = asthma COPD overlap | asthma COPD overlap syndrome | =ACOS | chronic asthmatic bronchitis | chronic asthmatic obstructive bronchitis | chronic obstructive asthma | chronic emphysematous bronchitis | COPD asthma overlap | asthma with COPD | obstructive asthma chronic
  chronic

family Asthma
  term asthma | bronchial asthma | asthmatic | reactive airway disease | RAD airway | asthmatic bronchitis | allergic asthma | childhood asthma | extrinsic asthma | intrinsic asthma | atopic asthma | hyperreactive airway disease | bronchial hyperreactivity | asthmatic disease | reactive airways disease | bronchial hyperresponsiveness | asthmatic patient | adult onset asthma | allergic bronchitis
  chronic
  family-history Z82.5  Family history of asthma and other chronic lower respiratory diseases
  unless cardiac asthma
  code J45.909  Asthma, unspecified, uncomplicated  needs severity
  code J45.901  Asthma, unspecified, with acute exacerbation  when exacerbation/acute asthma/asthmatic crisis/acute attack  absorbs J45.909
  code J45.902  Asthma, unspecified, with status asthmaticus  when status asthmaticus/status  absorbs J45.909 J45.901
  code J45.20  Mild intermittent asthma, uncomplicated  when intermittent  absorbs J45.909
  code J45.21  Mild intermittent asthma with acute exacerbation  when intermittent + exacerbation  absorbs J45.909 J45.901
  code J45.22  Mild intermittent asthma with status asthmaticus  when intermittent + status asthmaticus  absorbs J45.909
  code J45.30  Mild persistent asthma, uncomplicated  when persistent + mild  absorbs J45.909
  code J45.31  Mild persistent asthma with acute exacerbation  when persistent + mild + exacerbation  absorbs J45.909 J45.901
  code J45.32  Mild persistent asthma with status asthmaticus  when persistent + mild + status asthmaticus  absorbs J45.909
  code J45.40  Moderate persistent asthma, uncomplicated  when persistent + moderate  absorbs J45.909
  code J45.41  Moderate persistent asthma with acute exacerbation  when persistent + moderate + exacerbation  absorbs J45.909 J45.901
  code J45.42  Moderate persistent asthma with status asthmaticus  when persistent + moderate + status asthmaticus  absorbs J45.909
  code J45.50  Severe persistent asthma, uncomplicated  when persistent + severe  absorbs J45.909
  code J45.51  Severe persistent asthma with acute exacerbation  when persistent + severe + exacerbation  absorbs J45.909 J45.901
  code J45.52  Severe persistent asthma with status asthmaticus  when persistent + severe + status asthmaticus  absorbs J45.909
  code J45.998  Other asthma  when occupational/aspirin exacerbated/late onset
family Acute asthma
  term asthma exacerbation | acute asthma | acute asthma exacerbation | asthma attack | asthmatic crisis | asthma flare | acute asthma attack | exacerbation of asthma | asthmatic exacerbation | asthma in acute exacerbation | bronchial asthma crisis | acute exacerbation of asthma
  history Z87.09  Personal history of other diseases of the respiratory system
  code J45.901  Asthma, unspecified, with acute exacerbation  needs severity  absorbs J45.909
  code J45.902  Asthma, unspecified, with status asthmaticus  when status asthmaticus  absorbs J45.909 J45.901
  code J45.21  Mild intermittent asthma with acute exacerbation  when intermittent  absorbs J45.909 J45.901 J45.20
  code J45.31  Mild persistent asthma with acute exacerbation  when persistent + mild persistent  absorbs J45.909 J45.901 J45.30
  code J45.41  Moderate persistent asthma with acute exacerbation  when persistent + moderate persistent  absorbs J45.909 J45.901 J45.40
  code J45.51  Severe persistent asthma with acute exacerbation  when persistent + severe persistent  absorbs J45.909 J45.901 J45.50
J45.902  Asthma, unspecified, with status asthmaticus  absorbs J45.909 J45.901 = status asthmaticus
J45.990  Exercise induced bronchospasm = exercise induced asthma | exercise induced bronchospasm | EIB | exercise induced bronchoconstriction | exertional asthma
  chronic
J45.991  Cough variant asthma = cough variant asthma
  chronic
J45.998  Other asthma = occupational asthma | aspirin exacerbated respiratory disease | AERD | samter's triad | samter triad | aspirin induced asthma
  chronic
J82.83  Eosinophilic asthma = eosinophilic asthma | severe eosinophilic asthma | asthma + eosinophilic
  chronic

family Bronchiectasis
  term bronchiectasis | bronchiectases | bronchiectatic | bronchiectatic changes | traction bronchiectasis | bronchiolectasis
  chronic
  unless congenital/tuberculous
  code J47.9  Bronchiectasis, uncomplicated
  code J47.1  Bronchiectasis with acute exacerbation  when exacerbation
  code J47.0  Bronchiectasis with acute lower respiratory infection  when infected/has:J18/has:J20/has:J15/acute bronchitis/pneumonia/superinfected
J4A.0  Restrictive allograft syndrome = restrictive allograft syndrome
  chronic
J4A.9  Chronic lung allograft dysfunction, unspecified = chronic lung allograft dysfunction | =CLAD
  chronic
J4A.8  Other chronic lung allograft dysfunction = mixed chronic lung allograft dysfunction
  chronic
J4B  Pulmonary mycetoma = pulmonary mycetoma | lung fungus ball | mycetoma + lung/pulmonary | pulmonary fungus ball
  chronic

# Dusts, fumes, external agents
family Pneumoconiosis
  term pneumoconiosis | silicosis | asbestosis | coal worker's pneumoconiosis | black lung | black lung disease | anthracosis | coal miner's lung | anthracosilicosis | silicotic | talcosis | siderosis of lung | berylliosis | pulmonary siderosis | aluminosis | stannosis | graphite fibrosis | bauxite fibrosis | pulmonary anthracosis
  chronic
  code J64  Pneumoconiosis, unspecified  needs type
  code J60  Coalworker's pneumoconiosis  when coal/black lung/anthracosis/anthracosilicosis
  code J61  Pneumoconiosis due to asbestos and other mineral fibers  when asbestosis/asbestos
  code J62.0  Pneumoconiosis due to talc dust  when talc/talcosis
  code J62.8  Pneumoconiosis due to other dust containing silica  when silicosis/silica/silicotic
  code J63.0  Aluminosis of lung  when aluminosis/aluminum
  code J63.1  Bauxite fibrosis of lung  when bauxite
  code J63.2  Berylliosis  when berylliosis/beryllium
  code J63.3  Graphite fibrosis of lung  when graphite
  code J63.4  Siderosis of lung  when siderosis
  code J63.5  Stannosis  when stannosis
  code J63.6  Pneumoconiosis due to other specified inorganic dust  when hard metal
  code J65  Pneumoconiosis associated with tuberculosis  when tuberculosis
J66.0  Byssinosis = byssinosis | cotton dust disease
J67.0  Farmer's lung = farmer's lung | farmer lung
J67.2  Bird fancier's lung = bird fancier's lung | pigeon breeder's lung | bird fancier lung | pigeon fancier lung
J67.7  Air conditioner and humidifier lung = humidifier lung | hot tub lung | air conditioner lung
J67.8  Hypersensitivity pneumonitis due to other organic dust = cheese washer's lung | coffee worker's lung | fish meal worker's lung
J67.9  Hypersensitivity pneumonitis, dust not given = hypersensitivity pneumonitis | extrinsic allergic alveolitis | allergic alveolitis | allergic pneumonitis | chronic hypersensitivity pneumonitis
J68.0  Bronchitis and pneumonitis due to chemicals, gases, fumes and vapors = chemical pneumonitis | chemical bronchitis | chemical bronchopneumonitis | toxic pneumonitis
J68.1  Pulmonary edema due to chemicals, gases, fumes and vapors = chemical pulmonary edema
J68.2  Upper respiratory inflammation due to chemicals, gases, fumes and vapors = chemical upper airway inflammation
J68.3  Other acute respiratory condition due to chemicals, gases, fumes and vapors = reactive airways dysfunction syndrome
J68.4  Chronic respiratory condition due to chemicals, gases, fumes and vapors = chronic chemical emphysema | chronic respiratory condition due to chemicals
J68.9  Respiratory condition due to chemicals, gases, fumes and vapors, unspecified = chemical inhalation injury | toxic inhalation lung injury | toxic gas inhalation | respiratory condition due to chemicals
J70.0  Acute lung disease due to radiation = radiation pneumonitis | acute radiation pneumonitis | pneumonitis + radiation
J70.1  Chronic lung disease due to radiation = radiation fibrosis of lung | pulmonary radiation fibrosis | radiation fibrosis + lung/pulmonary
  chronic
J70.2  Acute drug-induced interstitial lung disorder = drug induced pneumonitis | acute drug induced lung disease | amiodarone pneumonitis | methotrexate pneumonitis | immune checkpoint pneumonitis | immunotherapy pneumonitis
J70.3  Chronic drug-induced interstitial lung disorder = amiodarone lung toxicity | amiodarone pulmonary toxicity | bleomycin lung | chronic drug induced lung disease | methotrexate lung
  chronic
J70.4  Drug-induced interstitial lung disorder, unspecified = drug induced lung disease | drug induced interstitial lung disease | drug induced lung toxicity
J70.5  Respiratory condition due to smoke inhalation = smoke inhalation | smoke inhalation injury

# Interstitial and alveolar disease
J80  Acute respiratory distress syndrome = acute respiratory distress syndrome | =ARDS | adult respiratory distress syndrome | acute lung injury ARDS | adult hyaline membrane disease | acute adult respiratory distress
  history Z87.09  Personal history of other diseases of the respiratory system
family Pulmonary edema
  term pulmonary edema | lung edema | fluid in lungs | interstitial edema lung | flash pulmonary edema | alveolar edema | interstitial pulmonary edema | noncardiogenic pulmonary edema | non cardiogenic pulmonary edema | noncardiogenic edema of lung | reexpansion pulmonary edema
  code J81.1  Pulmonary edema, chronic or not specified as acute  needs acuity
  code J81.0  Acute pulmonary edema  when acute/flash/noncardiogenic/non cardiogenic/negative pressure
  # Pulmonary edema with heart failure or heart disease is part of it.
  integral-to I50 I11.0 I13.0 I13.2 I21 J80
J81.0  Acute pulmonary edema = acute pulmonary edema | acute lung edema | negative pressure pulmonary edema | acute edema of lung
  integral-to I50 I11.0 I13.0 I13.2
family Pulmonary eosinophilia
  term eosinophilic pneumonia | pulmonary eosinophilia | loeffler syndrome | loffler syndrome | eosinophilic lung disease
  code J82.89  Other pulmonary eosinophilia
  code J82.81  Chronic eosinophilic pneumonia  when chronic/eosinophilic pneumonia
  code J82.82  Acute eosinophilic pneumonia  when acute + eosinophilic pneumonia
J84.01  Alveolar proteinosis = pulmonary alveolar proteinosis | alveolar proteinosis | PAP alveolar
  chronic
J84.02  Pulmonary alveolar microlithiasis = pulmonary alveolar microlithiasis | alveolar microlithiasis
  chronic
J84.03  Idiopathic pulmonary hemosiderosis = idiopathic pulmonary hemosiderosis | pulmonary hemosiderosis
  chronic
J84.09  Other alveolar and parieto-alveolar condition = alveolar condition | alveolitis
J84.10  Pulmonary fibrosis, unspecified = pulmonary fibrosis | lung fibrosis | fibrosis + lung/lungs/pulmonary | interstitial fibrosis of lung | fibrotic lung disease | fibrotic changes of lung | fibrosing lung disease | pulmonary scarring fibrosis | honeycomb lung | fibrotic lung
  chronic
  unless idiopathic/cystic/radiation
J84.112  Idiopathic pulmonary fibrosis = idiopathic pulmonary fibrosis | IPF | usual interstitial pneumonia | UIP | cryptogenic fibrosing alveolitis | hamman rich chronic | usual interstitial pneumonitis | pulmonary fibrosis + idiopathic
  chronic
J84.111  Idiopathic interstitial pneumonia, not otherwise specified = idiopathic interstitial pneumonia | interstitial pneumonia | interstitial pneumonitis
J84.113  Idiopathic non-specific interstitial pneumonitis = nonspecific interstitial pneumonia | NSIP | non specific interstitial pneumonia | nonspecific interstitial pneumonitis
  chronic
J84.114  Acute interstitial pneumonitis = acute interstitial pneumonitis | acute interstitial pneumonia | hamman rich syndrome
J84.115  Respiratory bronchiolitis interstitial lung disease = respiratory bronchiolitis interstitial lung disease | respiratory bronchiolitis | RB-ILD
  chronic
J84.116  Cryptogenic organizing pneumonia = cryptogenic organizing pneumonia
J84.117  Desquamative interstitial pneumonia = desquamative interstitial pneumonia | desquamative interstitial pneumonitis
  chronic
J84.170  Interstitial lung disease with progressive fibrosis in disease classified elsewhere = progressive fibrotic interstitial lung disease | progressive pulmonary fibrosis | progressive fibrosing interstitial lung disease
  chronic
J84.178  Other interstitial lung disease with fibrosis in disease classified elsewhere = scleroderma interstitial lung disease | rheumatoid interstitial lung disease | connective tissue disease interstitial lung disease | CTD-ILD | interstitial lung disease + rheumatoid arthritis/scleroderma/connective tissue disease/systemic sclerosis
  chronic
J84.2  Lymphoid interstitial pneumonia = lymphoid interstitial pneumonia | lymphocytic interstitial pneumonia | lymphocytic interstitial pneumonitis
  chronic
J84.81  Lymphangioleiomyomatosis = lymphangioleiomyomatosis | LAM lung | lymphangiomyomatosis
  chronic
J84.82  Adult pulmonary Langerhans cell histiocytosis = pulmonary langerhans cell histiocytosis | pulmonary histiocytosis x | adult pulmonary langerhans cell histiocytosis
  chronic
J84.83  Surfactant mutations of the lung = surfactant protein deficiency | surfactant mutation
  chronic
J84.841  Neuroendocrine cell hyperplasia of infancy = neuroendocrine cell hyperplasia of infancy | NEHI
  chronic
J84.842  Pulmonary interstitial glycogenosis = pulmonary interstitial glycogenosis
  chronic
J84.843  Alveolar capillary dysplasia with vein misalignment = alveolar capillary dysplasia
  chronic
J84.848  Other interstitial lung disease of childhood = childhood interstitial lung disease
  chronic
J84.89  Other specified interstitial lung disease = other interstitial lung disease | bronchiolocentric interstitial pneumonia | unclassifiable interstitial lung disease | interstitial pneumopathy | organizing pneumonia | bronchiolitis obliterans organizing pneumonia | BOOP | organizing pneumonitis | bronchiolitis obliterans with organizing pneumonia | organizing pneumonia with bronchiolitis obliterans
  chronic
J84.9  Interstitial lung disease, unspecified = interstitial lung disease | =ILD | interstitial pulmonary disease | diffuse parenchymal lung disease | interstitial disease of lung | interstitial lung changes | interstitial lung abnormality
  chronic
  unless drug/rheumatoid/scleroderma
J85.0  Gangrene and necrosis of lung = lung gangrene | lung necrosis | pulmonary gangrene | necrosis + lung/pulmonary | necrotizing pneumonia with gangrene
family Lung abscess
  term lung abscess | pulmonary abscess | abscess + lung/pulmonary | abscess of lung | lung abscesses
  code J85.2  Abscess of lung without pneumonia
  code J85.1  Abscess of lung with pneumonia  when pneumonia/has:J18/has:J15/has:J13
J85.3  Abscess of mediastinum = mediastinal abscess | abscess + mediastinum/mediastinal

# Pleura
family Empyema
  term empyema | pleural empyema | pyothorax | empyema thoracis | thoracic empyema | pyopneumothorax | purulent pleurisy | infected pleural effusion | abscess + pleural/pleura
  unless gallbladder/subdural/epidural/necessitatis
  code J86.9  Pyothorax without fistula
  code J86.0  Pyothorax with fistula  when fistula/bronchopleural fistula/bronchocutaneous
J86.0  Pyothorax with fistula = bronchopleural fistula | BPF | bronchocutaneous fistula | hepatopleural fistula | fistula + bronchopleural/pleurocutaneous/tracheopleural | pleural fistula | tracheoesophageal fistula | tracheo-esophageal fistula
family Pleural effusion
  term pleural effusion | effusion + pleural/pleura | pleural effusions | fluid + pleural space/pleural cavity/pleural | pleural fluid collection | exudative pleurisy | parapneumonic effusion | hydrothorax effusion | costophrenic angle blunting effusion | loculated effusion | pleurisy with effusion | bibasilar effusions | effusions + bilateral pleural | encysted pleurisy | left effusion pleural | right effusion pleural | parapneumonic pleural effusion
  unless pericardial/joint/knee/tuberculous
  code J90  Pleural effusion, not elsewhere classified
  code J91.0  Malignant pleural effusion  when malignant/malignancy/neoplastic/metastatic/has:C78.2/has:C45.0
  code J91.8  Pleural effusion in other condition classified elsewhere  when has:I50/heart failure/CHF/cirrhosis/has:K74/hepatic hydrothorax/nephrotic
  code J94.2  Hemothorax  when bloody/hemorrhagic
J91.0  Malignant pleural effusion = malignant pleural effusion | malignant effusion | pleural effusion + malignant cells | metastatic pleural effusion | MPE pleural
J91.8  Pleural effusion in other condition classified elsewhere = hepatic hydrothorax | pleural effusion due to heart failure | pleural effusion due to CHF
J92.9  Pleural plaque without asbestos = pleural plaque | pleural plaques | pleural thickening | thickening + pleura/pleural | pleural calcification | calcified pleural plaque | calcified pleural plaques | apical pleural thickening
  chronic
  unless asbestos
J92.0  Pleural plaque with presence of asbestos = asbestos pleural plaque | asbestos related pleural plaques | pleural plaque + asbestos | asbestos related pleural disease
  chronic
family Pneumothorax
  term pneumothorax | PTX | pneumothoraces | collapsed lung pneumothorax | =PNX | hydropneumothorax air | apical pneumothorax | PTX right | PTX left | air + pleural space
  unless traumatic/newborn/hemopneumothorax/post traumatic
  code J93.9  Pneumothorax, unspecified  needs type
  code J93.0  Spontaneous tension pneumothorax  when tension
  code J93.11  Primary spontaneous pneumothorax  when primary spontaneous
  code J93.12  Secondary spontaneous pneumothorax  when secondary spontaneous/COPD/emphysema/ruptured bleb
  code J93.83  Other pneumothorax  when spontaneous/acute
  code J93.81  Chronic pneumothorax  when chronic
  code J95.811  Pneumothorax following a procedure  when postprocedural/after thoracentesis/after biopsy/after central line/after lung biopsy/following thoracentesis/line placement
J93.0  Spontaneous tension pneumothorax = tension pneumothorax | spontaneous tension pneumothorax | hypertensive pneumothorax
J93.83  Other pneumothorax = spontaneous pneumothorax | recurrent spontaneous pneumothorax | acute pneumothorax
J93.11  Primary spontaneous pneumothorax = primary spontaneous pneumothorax
J93.12  Secondary spontaneous pneumothorax = secondary spontaneous pneumothorax | catamenial pneumothorax
J93.82  Other air leak = persistent air leak | air leak + chest tube/pleural/lung | pulmonary air leak | alveolopleural fistula
J94.0  Chylous effusion = chylothorax | chylous effusion | chylous pleural effusion | chyliform effusion
J94.1  Fibrothorax = fibrothorax | trapped lung | pleural fibrosis
J94.2  Hemothorax = hemothorax | hemopneumothorax | hemorrhagic pleural effusion | blood in pleural cavity | bloody pleural effusion | haemothorax
  unless traumatic/opacified hemithorax
J94.8  Other specified pleural condition = hydrothorax | hydropneumothorax | pleural nodularity | pleural hematoma | pleural mass benign | pleural cyst | pleural nodule | pleural adhesions | pleural adhesion | pleuropulmonary adhesions | pleural mass | pleural lesion | mass/lesion/nodule + pleura
J94.9  Pleural condition, unspecified = pleural disease | pleural condition | disease of pleura | pleural disorder

# Failure and collapse
family Respiratory failure
  term respiratory failure | respiratory failure with hypoxia | respiratory failure with hypercapnia | resp failure | ventilatory failure | pulmonary failure | hypoxic respiratory failure | hypercapnic respiratory failure | hypoxemic respiratory failure | hypercarbic respiratory failure | pulmonary insufficiency failure | failure + respiratory | respiratory decompensation failure | global respiratory failure | type 2 respiratory failure | type 1 respiratory failure
  history Z87.09  Personal history of other diseases of the respiratory system
  unless newborn/neonatal
  code J96.90  Respiratory failure, acuity not given, unspecified whether with hypoxia or hypercapnia  needs acuity
  code J96.91  Respiratory failure, acuity not given, with hypoxia  needs acuity  when hypoxia/hypoxic/hypoxemic/hypoxemia/type 1 respiratory failure
  code J96.92  Respiratory failure, acuity not given, with hypercapnia  needs acuity  when hypercapnia/hypercapnic/hypercarbia/hypercarbic/type 2 respiratory failure
  code J96.00  Acute respiratory failure, unspecified whether with hypoxia or hypercapnia  when acute  absorbs J96.90
  code J96.01  Acute respiratory failure with hypoxia  when acute + hypoxia/hypoxic/hypoxemic/hypoxemia  absorbs J96.00 J96.90
  code J96.02  Acute respiratory failure with hypercapnia  when acute + hypercapnia/hypercapnic/hypercarbia/hypercarbic  absorbs J96.00 J96.90
  code J96.10  Chronic respiratory failure, unspecified whether with hypoxia or hypercapnia  when chronic  absorbs J96.90
  code J96.11  Chronic respiratory failure with hypoxia  when chronic + hypoxia/hypoxic/hypoxemic/hypoxemia  absorbs J96.10 J96.90
  code J96.12  Chronic respiratory failure with hypercapnia  when chronic + hypercapnia/hypercapnic/hypercarbia/hypercarbic  absorbs J96.10 J96.90
  code J96.20  Acute and chronic respiratory failure, unspecified whether with hypoxia or hypercapnia  when acute-on-chronic + acute  absorbs J96.0 J96.1 J96.9
  code J96.21  Acute and chronic respiratory failure with hypoxia  when acute-on-chronic + acute + hypoxia/hypoxic/hypoxemic/hypoxemia  absorbs J96.20 J96.0 J96.1 J96.9
  code J96.22  Acute and chronic respiratory failure with hypercapnia  when acute-on-chronic + acute + hypercapnia/hypercapnic/hypercarbia/hypercarbic  absorbs J96.20 J96.0 J96.1 J96.9
  code J95.821  Acute respiratory failure following a procedure  when postprocedural/following surgery
  code J95.822  Acute and chronic respiratory failure following a procedure  when postprocedural/following surgery + acute-on-chronic
family Acute respiratory failure
  term acute respiratory failure | acute respiratory failure with hypoxia | acute respiratory failure with hypercapnia | acute respiratory failure with hypoxia and hypercapnia | acute respiratory failure with hypoxemia | acute respiratory failure due to hypoxia | acute respiratory failure with hypercarbia | acute hypoxic respiratory failure | acute hypoxemic respiratory failure | acute hypercapnic respiratory failure | AHRF | acute respiratory insufficiency failure | acute hypercarbic respiratory failure | acute hypoxic and hypercapnic respiratory failure
  history Z87.09  Personal history of other diseases of the respiratory system
  unless newborn/neonatal
  code J96.00  Acute respiratory failure, unspecified whether with hypoxia or hypercapnia  absorbs J96.90
  code J96.01  Acute respiratory failure with hypoxia  when hypoxia/hypoxic/hypoxemic/hypoxemia/AHRF  absorbs R09.02 J96.00 J96.90
  code J96.02  Acute respiratory failure with hypercapnia  when hypercapnia/hypercapnic/hypercarbia/hypercarbic  absorbs J96.00 J96.90
  code J95.821  Acute respiratory failure following a procedure  when postprocedural/following surgery
# Both gases wrong: both codes.
family Acute respiratory failure with hypercapnia beside hypoxia
  term acute respiratory failure with hypoxia and hypercapnia | acute hypoxic and hypercapnic respiratory failure | acute hypoxic hypercapnic respiratory failure | acute hypoxemic and hypercapnic respiratory failure | acute hypercapnic and hypoxic respiratory failure
  code J96.02  Acute respiratory failure with hypercapnia  absorbs J96.00 J96.90
family Acute and chronic respiratory failure with hypercapnia beside hypoxia
  term acute on chronic respiratory failure with hypoxia and hypercapnia | acute on chronic hypoxic and hypercapnic respiratory failure | acute on chronic hypoxic hypercapnic respiratory failure
  code J96.22  Acute and chronic respiratory failure with hypercapnia  absorbs J96.20 J96.0 J96.1 J96.9
family Chronic respiratory failure
  term chronic respiratory failure | chronic respiratory failure with hypoxia | chronic respiratory failure with hypercapnia | chronic respiratory failure with hypoxemia | chronic respiratory failure with hypoxia and hypercapnia | chronic hypoxic respiratory failure | chronic hypercapnic respiratory failure | chronic hypoxemic respiratory failure | chronic respiratory insufficiency | chronic hypercarbic respiratory failure
  chronic
  code J96.10  Chronic respiratory failure, unspecified whether with hypoxia or hypercapnia  absorbs J96.90
  code J96.11  Chronic respiratory failure with hypoxia  when hypoxia/hypoxic/hypoxemic/hypoxemia/home oxygen  absorbs J96.10 J96.90
  code J96.12  Chronic respiratory failure with hypercapnia  when hypercapnia/hypercapnic/hypercarbia/hypercarbic  absorbs J96.10 J96.90
family Acute on chronic respiratory failure
  term acute on chronic respiratory failure | acute on chronic respiratory failure with hypoxia | acute on chronic respiratory failure with hypercapnia | acute on chronic respiratory failure with hypoxia and hypercapnia | acute and chronic respiratory failure with hypoxia | acute and chronic respiratory failure | acute on chronic hypoxic respiratory failure | acute on chronic hypercapnic respiratory failure | acute on chronic hypoxemic respiratory failure | acute on chronic hypercarbic respiratory failure | acute on chronic hypoxic and hypercapnic respiratory failure
  code J96.20  Acute and chronic respiratory failure, unspecified whether with hypoxia or hypercapnia  absorbs J96.0 J96.1 J96.9
  code J96.21  Acute and chronic respiratory failure with hypoxia  when hypoxia/hypoxic/hypoxemic/hypoxemia  absorbs R09.02 J96.20 J96.0 J96.1 J96.9
  code J96.22  Acute and chronic respiratory failure with hypercapnia  when hypercapnia/hypercapnic/hypercarbia/hypercarbic  absorbs J96.20 J96.0 J96.1 J96.9
J98.01  Acute bronchospasm = bronchospasm | acute bronchospasm | bronchial spasm | laryngobronchospasm
  unless exercise
  integral-to J44 J45
J98.09  Other disease of bronchus = bronchomalacia | tracheobronchomalacia | bronchial stenosis | broncholithiasis | broncholith | bronchial ulcer | mucus plugging | mucous plugging | mucus plug | bronchial obstruction | endobronchial obstruction | tracheobronchial dyskinesia | bronchial stricture | bronchial wall thickening | peribronchial thickening | peribronchial cuffing | bronchial fistula | stenosis + bronchus/bronchial | mucous plugs | bronchial granuloma | bronchial lesion | bronchial hemorrhage lesion | obstruction + bronchus/bronchial
J98.11  Atelectasis = atelectasis | atelectatic | bibasilar atelectasis | basilar atelectasis | atelectatic changes | atelectases | subsegmental atelectasis | discoid atelectasis | linear atelectasis | compressive atelectasis | plate like atelectasis | left lower lobe collapse | lobar collapse | right upper lobe collapse | lung atelectasis | collapse + left lower lobe/right lower lobe/right middle lobe/right upper lobe/left upper lobe
  kind finding
  unless newborn
J98.19  Other pulmonary collapse = pulmonary collapse | collapsed lung | lung collapse | collapse + lung | middle lobe syndrome
  kind finding
J98.4  Other disorder of lung = lung disease | pulmonary disease | lung cyst | pulmonary cyst | cavitary lung lesion | lung cavitation | pulmonary cavitation | lung lesion nonneoplastic | calcified granuloma of lung | pneumopathy | lung disorder | restrictive lung disease | pneumolithiasis | lung calcification | calcified granuloma + lung | pulmonary disorder | restrictive lung physiology | parenchymal lung disease | chronic lung disease | lung cavity | pneumatocele | pulmonary pathology | cystic lung disease | broncho pulmonary disease | lung scarring | scarring + lung/apical/biapical | biapical scarring | acute lung injury | pulmonary involvement | bronchopneumopathy | bronchopulmonary disease | granulomatous lung disease | lung nodules granulomatous | cystic lung lesion | cystic lesions of lung | pulmonary cysts | lung cysts | cavitary lesion of lung
  unless obstructive/interstitial
J98.51  Mediastinitis = mediastinitis | fibrosing mediastinitis | descending mediastinitis | acute mediastinitis | sclerosing mediastinitis | descending necrotizing mediastinitis
J98.59  Other disease of mediastinum = mediastinal fibrosis | mediastinal hernia | mediastinal cyst | mediastinal hematoma | mediastinal retraction | mediastinal disease
J98.6  Disorder of diaphragm = diaphragmatic paralysis | paralysis of diaphragm | elevated hemidiaphragm | hemidiaphragm elevation | diaphragm paralysis | phrenic nerve palsy diaphragm | diaphragmatitis | elevation + hemidiaphragm/diaphragm | elevated + hemidiaphragm/diaphragm | hemidiaphragm paralysis | diaphragmatic dysfunction | relaxation of diaphragm | paralysis + hemidiaphragm/diaphragm | diaphragmatic weakness
  unless congenital
J98.8  Other specified respiratory disorder = airway obstruction | airway disease | small airways disease | chronic airway disease | small airway disease | respiratory infection | respiratory tract infection | airway narrowing | airways disease | bronchial infection chronic | respiratory tract infections | tracheobronchial obstruction | airway stenosis
  unless upper/lower/viral/foreign body/obstructive
J98.9  Respiratory disorder, unspecified = respiratory disease | chronic respiratory disease | respiratory disorder | respiratory pathology | respiratory condition | respiratory problem
  unless syndrome
J99  Respiratory disorder in disease classified elsewhere = pulmonary amyloidosis | lung involvement of amyloidosis
  chronic
J67.1  Bagassosis = bagassosis | bagasse disease
J67.3  Suberosis = suberosis | cork handler disease
J67.4  Maltworker's lung = maltworkers lung | malt worker lung
J67.5  Mushroom-worker's lung = mushroom workers lung | mushroom picker disease
J67.6  Maple-bark-stripper's lung = maple bark strippers lung

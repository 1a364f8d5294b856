# Cancers of lip, mouth, throat, salivary glands, nose, sinuses, larynx: ENT, oral surgery, oncology.
system ICD-10-CM
source ICD-10-CM tabular list and neoplasm table FY2027, C00-C14, C30-C33

family Cancer of lip
  term lip cancer | cancer of lip | lip carcinoma | carcinoma of lip | lip adenocarcinoma | adenocarcinoma of lip | lip ca | malignant lip tumor | malignant tumor of lip | malignant neoplasm of lip | lip malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + lip
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  history Z85.818  Personal history of cancer of other sites of lip, mouth and throat
  family-history Z80.8  Family history of cancer of other organs
  code C00.9  Cancer of lip, unspecified  needs site
  code C00.0  Cancer of external upper lip  when upper lip/upper
  code C00.1  Cancer of external lower lip  when lower lip/lower
  code C00.2  Cancer of external lip, unspecified  when vermilion/external lip
  code C00.3  Cancer of inner side of upper lip  when upper lip/upper + mucosa/mucosal/inner
  code C00.4  Cancer of inner side of lower lip  when lower lip/lower + mucosa/mucosal/inner
  code C00.5  Cancer of inner side of lip, upper or lower unspecified  when mucosa/mucosal/inner
  code C00.6  Cancer of corner of mouth (lip commissure)  when commissure
  code C00.8  Cancer of overlapping parts of lip  when overlapping
family Cancer of tongue
  term tongue cancer | cancer of tongue | tongue carcinoma | carcinoma of tongue | tongue adenocarcinoma | adenocarcinoma of tongue | tongue ca | malignant tongue tumor | malignant tumor of tongue | malignant neoplasm of tongue | tongue malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + tongue
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term squamous cell carcinoma of tongue | tongue squamous cell carcinoma | tongue SCC | squamous cell carcinoma/epidermoid carcinoma/SCC + tongue
  term oral tongue cancer
  history Z85.810  Personal history of cancer of tongue
  family-history Z80.8  Family history of cancer of other organs
  code C02.9  Cancer of tongue, unspecified part  needs site
  code C01  Cancer of base of tongue  when base/tongue base/base of tongue/root/posterior third
  code C02.0  Cancer of dorsal surface of tongue  when dorsal/dorsum
  code C02.1  Cancer of border of tongue  when border/lateral/lateral border/tip/edge
  code C02.2  Cancer of ventral surface of tongue  when ventral/undersurface/frenulum
  code C02.3  Cancer of front two-thirds of tongue, part unspecified  when oral tongue/anterior two thirds/mobile tongue/anterior
  code C02.4  Cancer of lingual tonsil  when lingual tonsil
  code C02.8  Cancer of overlapping parts of tongue  when overlapping
C01  Cancer of base of tongue  absorbs C02.9 = base of tongue cancer | cancer of base of tongue | base of tongue squamous cell carcinoma | squamous cell carcinoma of base of tongue | tongue base cancer | carcinoma of base of tongue | BOT cancer
  history Z85.810  Personal history of cancer of tongue
family Cancer of gum
  term gum cancer | cancer of gum | gum carcinoma | carcinoma of gum | gum adenocarcinoma | adenocarcinoma of gum | gum ca | malignant gum tumor | malignant tumor of gum | malignant neoplasm of gum | gum malignancy
  term gingiva cancer | cancer of gingiva | gingiva carcinoma | carcinoma of gingiva | gingiva adenocarcinoma | adenocarcinoma of gingiva | gingiva ca | malignant gingiva tumor | malignant tumor of gingiva | malignant neoplasm of gingiva | gingiva malignancy
  term alveolar ridge cancer | cancer of alveolar ridge | alveolar ridge carcinoma | carcinoma of alveolar ridge | alveolar ridge adenocarcinoma | adenocarcinoma of alveolar ridge | alveolar ridge ca | malignant alveolar ridge tumor | malignant tumor of alveolar ridge | malignant neoplasm of alveolar ridge | alveolar ridge malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + gum/gingiva/alveolar ridge
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term squamous cell carcinoma of gum | gum squamous cell carcinoma | gum SCC | squamous cell carcinoma of gingiva | gingiva squamous cell carcinoma | gingiva SCC | squamous cell carcinoma of alveolar ridge | alveolar ridge squamous cell carcinoma | alveolar ridge SCC | squamous cell carcinoma/epidermoid carcinoma/SCC + gum/gingiva/alveolar ridge
  history Z85.818  Personal history of cancer of other sites of lip, mouth and throat
  code C03.9  Cancer of gum, unspecified  needs site
  code C03.0  Cancer of upper gum  when upper/maxillary
  code C03.1  Cancer of lower gum  when lower/mandibular
family Cancer of floor of mouth
  term floor of mouth cancer | cancer of floor of mouth | floor of mouth carcinoma | carcinoma of floor of mouth | floor of mouth adenocarcinoma | adenocarcinoma of floor of mouth | floor of mouth ca | malignant floor of mouth tumor | malignant tumor of floor of mouth | malignant neoplasm of floor of mouth | floor of mouth malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + floor of mouth
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term squamous cell carcinoma of floor of mouth | floor of mouth squamous cell carcinoma | floor of mouth SCC | squamous cell carcinoma/epidermoid carcinoma/SCC + floor of mouth
  history Z85.818  Personal history of cancer of other sites of lip, mouth and throat
  code C04.9  Cancer of floor of mouth, unspecified part
  code C04.0  Cancer of front of floor of mouth  when anterior
  code C04.1  Cancer of side of floor of mouth  when lateral
  code C04.8  Cancer of overlapping parts of floor of mouth  when overlapping
family Cancer of palate
  term palate cancer | cancer of palate | palate carcinoma | carcinoma of palate | palate adenocarcinoma | adenocarcinoma of palate | palate ca | malignant palate tumor | malignant tumor of palate | malignant neoplasm of palate | palate malignancy
  term hard palate cancer | cancer of hard palate | hard palate carcinoma | carcinoma of hard palate | hard palate adenocarcinoma | adenocarcinoma of hard palate | hard palate ca | malignant hard palate tumor | malignant tumor of hard palate | malignant neoplasm of hard palate | hard palate malignancy
  term soft palate cancer | cancer of soft palate | soft palate carcinoma | carcinoma of soft palate | soft palate adenocarcinoma | adenocarcinoma of soft palate | soft palate ca | malignant soft palate tumor | malignant tumor of soft palate | malignant neoplasm of soft palate | soft palate malignancy
  term uvula cancer | cancer of uvula | uvula carcinoma | carcinoma of uvula | uvula adenocarcinoma | adenocarcinoma of uvula | uvula ca | malignant uvula tumor | malignant tumor of uvula | malignant neoplasm of uvula | uvula malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + palate/hard palate/soft palate/uvula
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term squamous cell carcinoma of palate | palate squamous cell carcinoma | palate SCC | squamous cell carcinoma of hard palate | hard palate squamous cell carcinoma | hard palate SCC | squamous cell carcinoma of soft palate | soft palate squamous cell carcinoma | soft palate SCC | squamous cell carcinoma of uvula | uvula squamous cell carcinoma | uvula SCC | squamous cell carcinoma/epidermoid carcinoma/SCC + palate/hard palate/soft palate/uvula
  history Z85.818  Personal history of cancer of other sites of lip, mouth and throat
  code C05.9  Cancer of palate, unspecified  needs site
  code C05.0  Cancer of hard palate  when hard palate/hard
  code C05.1  Cancer of soft palate  when soft palate/soft
  code C05.2  Cancer of uvula  when uvula
  code C05.8  Cancer of overlapping parts of palate  when overlapping
family Cancer of mouth
  term mouth cancer | cancer of mouth | mouth carcinoma | carcinoma of mouth | mouth adenocarcinoma | adenocarcinoma of mouth | mouth ca | malignant mouth tumor | malignant tumor of mouth | malignant neoplasm of mouth | mouth malignancy
  term oral cavity cancer | cancer of oral cavity | oral cavity carcinoma | carcinoma of oral cavity | oral cavity adenocarcinoma | adenocarcinoma of oral cavity | oral cavity ca | malignant oral cavity tumor | malignant tumor of oral cavity | malignant neoplasm of oral cavity | oral cavity malignancy
  term buccal mucosa cancer | cancer of buccal mucosa | buccal mucosa carcinoma | carcinoma of buccal mucosa | buccal mucosa adenocarcinoma | adenocarcinoma of buccal mucosa | buccal mucosa ca | malignant buccal mucosa tumor | malignant tumor of buccal mucosa | malignant neoplasm of buccal mucosa | buccal mucosa malignancy
  term buccal cancer | cancer of buccal | buccal carcinoma | carcinoma of buccal | buccal adenocarcinoma | adenocarcinoma of buccal | buccal ca | malignant buccal tumor | malignant tumor of buccal | malignant neoplasm of buccal | buccal malignancy
  term cheek mucosa cancer | cancer of cheek mucosa | cheek mucosa carcinoma | carcinoma of cheek mucosa | cheek mucosa adenocarcinoma | adenocarcinoma of cheek mucosa | cheek mucosa ca | malignant cheek mucosa tumor | malignant tumor of cheek mucosa | malignant neoplasm of cheek mucosa | cheek mucosa malignancy
  term retromolar cancer | cancer of retromolar | retromolar carcinoma | carcinoma of retromolar | retromolar adenocarcinoma | adenocarcinoma of retromolar | retromolar ca | malignant retromolar tumor | malignant tumor of retromolar | malignant neoplasm of retromolar | retromolar malignancy
  term retromolar trigone cancer | cancer of retromolar trigone | retromolar trigone carcinoma | carcinoma of retromolar trigone | retromolar trigone adenocarcinoma | adenocarcinoma of retromolar trigone | retromolar trigone ca | malignant retromolar trigone tumor | malignant tumor of retromolar trigone | malignant neoplasm of retromolar trigone | retromolar trigone malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + mouth/oral cavity/buccal mucosa/buccal/cheek mucosa/retromolar/retromolar trigone
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term oral cancer | oral carcinoma | oral squamous cell carcinoma
  term squamous cell carcinoma of mouth | mouth squamous cell carcinoma | mouth SCC | squamous cell carcinoma of oral cavity | oral cavity squamous cell carcinoma | oral cavity SCC | squamous cell carcinoma of buccal mucosa | buccal mucosa squamous cell carcinoma | buccal mucosa SCC | squamous cell carcinoma of buccal | buccal squamous cell carcinoma | buccal SCC | squamous cell carcinoma of retromolar trigone | retromolar trigone squamous cell carcinoma | retromolar trigone SCC | squamous cell carcinoma/epidermoid carcinoma/SCC + mouth/oral cavity/buccal mucosa/buccal/retromolar trigone
  unless floor of mouth/lip
  history Z85.819  Personal history of cancer of unspecified site of lip, mouth and throat
  family-history Z80.8  Family history of cancer of other organs
  code C06.9  Cancer of mouth, unspecified part  needs site
  code C06.0  Cancer of cheek mucosa  when buccal/buccal mucosa/cheek mucosa/inner cheek/cheek
  code C06.1  Cancer of vestibule of mouth  when vestibule/buccal sulcus
  code C06.2  Cancer of retromolar area  when retromolar
  code C06.80  Cancer of overlapping parts of mouth, unspecified  when overlapping
C06.89  Cancer of overlapping other parts of mouth = cancer of overlapping sites of mouth | minor salivary gland carcinoma of mouth
family Cancer of parotid gland
  term parotid cancer | cancer of parotid | parotid carcinoma | carcinoma of parotid | parotid adenocarcinoma | adenocarcinoma of parotid | parotid ca | malignant parotid tumor | malignant tumor of parotid | malignant neoplasm of parotid | parotid malignancy
  term parotid gland cancer | cancer of parotid gland | parotid gland carcinoma | carcinoma of parotid gland | parotid gland adenocarcinoma | adenocarcinoma of parotid gland | parotid gland ca | malignant parotid gland tumor | malignant tumor of parotid gland | malignant neoplasm of parotid gland | parotid gland malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + parotid/parotid gland
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term mucoepidermoid carcinoma of parotid | parotid mucoepidermoid carcinoma | acinic cell carcinoma of parotid | mucoepidermoid carcinoma/adenoid cystic carcinoma/acinic cell carcinoma + parotid
  history Z85.818  Personal history of cancer of other sites of lip, mouth and throat
  code C07  Cancer of parotid gland
family Cancer of other salivary gland
  term submandibular gland cancer | cancer of submandibular gland | submandibular gland carcinoma | carcinoma of submandibular gland | submandibular gland adenocarcinoma | adenocarcinoma of submandibular gland | submandibular gland ca | malignant submandibular gland tumor | malignant tumor of submandibular gland | malignant neoplasm of submandibular gland | submandibular gland malignancy
  term submaxillary gland cancer | cancer of submaxillary gland | submaxillary gland carcinoma | carcinoma of submaxillary gland | submaxillary gland adenocarcinoma | adenocarcinoma of submaxillary gland | submaxillary gland ca | malignant submaxillary gland tumor | malignant tumor of submaxillary gland | malignant neoplasm of submaxillary gland | submaxillary gland malignancy
  term sublingual gland cancer | cancer of sublingual gland | sublingual gland carcinoma | carcinoma of sublingual gland | sublingual gland adenocarcinoma | adenocarcinoma of sublingual gland | sublingual gland ca | malignant sublingual gland tumor | malignant tumor of sublingual gland | malignant neoplasm of sublingual gland | sublingual gland malignancy
  term salivary gland cancer | cancer of salivary gland | salivary gland carcinoma | carcinoma of salivary gland | salivary gland adenocarcinoma | adenocarcinoma of salivary gland | salivary gland ca | malignant salivary gland tumor | malignant tumor of salivary gland | malignant neoplasm of salivary gland | salivary gland malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + submandibular gland/submaxillary gland/sublingual gland/salivary gland
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term adenoid cystic carcinoma | mucoepidermoid carcinoma | adenoid cystic carcinoma/mucoepidermoid carcinoma + submandibular/sublingual/salivary gland
  unless parotid/palate/lung/breast/lacrimal
  history Z85.818  Personal history of cancer of other sites of lip, mouth and throat
  code C08.9  Cancer of major salivary gland, unspecified  needs site
  code C08.0  Cancer of submandibular gland  when submandibular/submandibular gland/submaxillary
  code C08.1  Cancer of sublingual gland  when sublingual
family Cancer of tonsil
  term tonsil cancer | cancer of tonsil | tonsil carcinoma | carcinoma of tonsil | tonsil adenocarcinoma | adenocarcinoma of tonsil | tonsil ca | malignant tonsil tumor | malignant tumor of tonsil | malignant neoplasm of tonsil | tonsil malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + tonsil
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term squamous cell carcinoma of tonsil | tonsil squamous cell carcinoma | tonsil SCC | squamous cell carcinoma/epidermoid carcinoma/SCC + tonsil
  history Z85.818  Personal history of cancer of other sites of lip, mouth and throat
  code C09.9  Cancer of tonsil, unspecified part
  code C09.0  Cancer of tonsillar fossa  when tonsillar fossa/fossa
  code C09.1  Cancer of tonsillar pillar  when tonsillar pillar/pillar/faucial
  code C09.8  Cancer of overlapping parts of tonsil  when overlapping
family Cancer of oropharynx
  term oropharynx cancer | cancer of oropharynx | oropharynx carcinoma | carcinoma of oropharynx | oropharynx adenocarcinoma | adenocarcinoma of oropharynx | oropharynx ca | malignant oropharynx tumor | malignant tumor of oropharynx | malignant neoplasm of oropharynx | oropharynx malignancy
  term vallecula cancer | cancer of vallecula | vallecula carcinoma | carcinoma of vallecula | vallecula adenocarcinoma | adenocarcinoma of vallecula | vallecula ca | malignant vallecula tumor | malignant tumor of vallecula | malignant neoplasm of vallecula | vallecula malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + oropharynx/vallecula
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term squamous cell carcinoma of oropharynx | oropharynx squamous cell carcinoma | oropharynx SCC | squamous cell carcinoma of vallecula | vallecula squamous cell carcinoma | vallecula SCC | squamous cell carcinoma/epidermoid carcinoma/SCC + oropharynx/vallecula
  term HPV related oropharyngeal cancer | HPV positive oropharyngeal carcinoma
  history Z85.818  Personal history of cancer of other sites of lip, mouth and throat
  code C10.9  Cancer of oropharynx, unspecified part  needs site
  code C10.0  Cancer of vallecula  when vallecula
  code C10.2  Cancer of side wall of oropharynx  when lateral wall
  code C10.3  Cancer of back wall of oropharynx  when posterior wall
  code C10.8  Cancer of overlapping parts of oropharynx  when overlapping
C10.1  Cancer of front surface of epiglottis = cancer of anterior epiglottis | carcinoma of lingual surface of epiglottis
C10.4  Cancer of branchial cleft = branchial cleft carcinoma | branchiogenic carcinoma
family Cancer of nasopharynx
  term nasopharynx cancer | cancer of nasopharynx | nasopharynx carcinoma | carcinoma of nasopharynx | nasopharynx adenocarcinoma | adenocarcinoma of nasopharynx | nasopharynx ca | malignant nasopharynx tumor | malignant tumor of nasopharynx | malignant neoplasm of nasopharynx | nasopharynx malignancy
  term cavum cancer | cancer of cavum | cavum carcinoma | carcinoma of cavum | cavum adenocarcinoma | adenocarcinoma of cavum | cavum ca | malignant cavum tumor | malignant tumor of cavum | malignant neoplasm of cavum | cavum malignancy
  term rhinopharynx cancer | cancer of rhinopharynx | rhinopharynx carcinoma | carcinoma of rhinopharynx | rhinopharynx adenocarcinoma | adenocarcinoma of rhinopharynx | rhinopharynx ca | malignant rhinopharynx tumor | malignant tumor of rhinopharynx | malignant neoplasm of rhinopharynx | rhinopharynx malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + nasopharynx/cavum/rhinopharynx
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term undifferentiated nasopharyngeal carcinoma | NPC of nasopharynx | lymphoepithelioma of nasopharynx | lymphoepithelioma
  history Z85.818  Personal history of cancer of other sites of lip, mouth and throat
  code C11.9  Cancer of nasopharynx, unspecified part
  code C11.0  Cancer of roof of nasopharynx  when superior wall/roof
  code C11.1  Cancer of back wall of nasopharynx  when posterior wall/adenoid
  code C11.2  Cancer of side wall of nasopharynx  when lateral wall/rosenmuller
  code C11.3  Cancer of front wall of nasopharynx  when anterior wall
  code C11.8  Cancer of overlapping parts of nasopharynx  when overlapping
family Cancer of pyriform sinus
  term pyriform sinus cancer | cancer of pyriform sinus | pyriform sinus carcinoma | carcinoma of pyriform sinus | pyriform sinus adenocarcinoma | adenocarcinoma of pyriform sinus | pyriform sinus ca | malignant pyriform sinus tumor | malignant tumor of pyriform sinus | malignant neoplasm of pyriform sinus | pyriform sinus malignancy
  term piriform sinus cancer | cancer of piriform sinus | piriform sinus carcinoma | carcinoma of piriform sinus | piriform sinus adenocarcinoma | adenocarcinoma of piriform sinus | piriform sinus ca | malignant piriform sinus tumor | malignant tumor of piriform sinus | malignant neoplasm of piriform sinus | piriform sinus malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + pyriform sinus/piriform sinus
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term squamous cell carcinoma of pyriform sinus | pyriform sinus squamous cell carcinoma | pyriform sinus SCC | squamous cell carcinoma of piriform sinus | piriform sinus squamous cell carcinoma | piriform sinus SCC | squamous cell carcinoma/epidermoid carcinoma/SCC + pyriform sinus/piriform sinus
  history Z85.818  Personal history of cancer of other sites of lip, mouth and throat
  code C12  Cancer of pyriform sinus
family Cancer of hypopharynx
  term hypopharynx cancer | cancer of hypopharynx | hypopharynx carcinoma | carcinoma of hypopharynx | hypopharynx adenocarcinoma | adenocarcinoma of hypopharynx | hypopharynx ca | malignant hypopharynx tumor | malignant tumor of hypopharynx | malignant neoplasm of hypopharynx | hypopharynx malignancy
  term postcricoid cancer | cancer of postcricoid | postcricoid carcinoma | carcinoma of postcricoid | postcricoid adenocarcinoma | adenocarcinoma of postcricoid | postcricoid ca | malignant postcricoid tumor | malignant tumor of postcricoid | malignant neoplasm of postcricoid | postcricoid malignancy
  term aryepiglottic fold cancer | cancer of aryepiglottic fold | aryepiglottic fold carcinoma | carcinoma of aryepiglottic fold | aryepiglottic fold adenocarcinoma | adenocarcinoma of aryepiglottic fold | aryepiglottic fold ca | malignant aryepiglottic fold tumor | malignant tumor of aryepiglottic fold | malignant neoplasm of aryepiglottic fold | aryepiglottic fold malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + hypopharynx/postcricoid/aryepiglottic fold
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term squamous cell carcinoma of hypopharynx | hypopharynx squamous cell carcinoma | hypopharynx SCC | squamous cell carcinoma/epidermoid carcinoma/SCC + hypopharynx
  unless pyriform/piriform
  history Z85.818  Personal history of cancer of other sites of lip, mouth and throat
  code C13.9  Cancer of hypopharynx, unspecified part
  code C13.0  Cancer of postcricoid region  when postcricoid
  code C13.1  Cancer of aryepiglottic fold, hypopharyngeal side  when aryepiglottic
  code C13.2  Cancer of back wall of hypopharynx  when posterior wall
  code C13.8  Cancer of overlapping parts of hypopharynx  when overlapping
family Cancer of pharynx
  term pharynx cancer | cancer of pharynx | pharynx carcinoma | carcinoma of pharynx | pharynx adenocarcinoma | adenocarcinoma of pharynx | pharynx ca | malignant pharynx tumor | malignant tumor of pharynx | malignant neoplasm of pharynx | pharynx malignancy
  term throat cancer | cancer of throat | throat carcinoma | carcinoma of throat | throat adenocarcinoma | adenocarcinoma of throat | throat ca | malignant throat tumor | malignant tumor of throat | malignant neoplasm of throat | throat malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + pharynx/throat
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term squamous cell carcinoma of pharynx | pharynx squamous cell carcinoma | pharynx SCC | squamous cell carcinoma of throat | throat squamous cell carcinoma | throat SCC | squamous cell carcinoma/epidermoid carcinoma/SCC + pharynx/throat
  history Z85.819  Personal history of cancer of unspecified site of lip, mouth and throat
  family-history Z80.8  Family history of cancer of other organs
  code C14.0  Cancer of pharynx, unspecified part  needs site
C14.2  Cancer of Waldeyer ring = cancer of waldeyer ring | waldeyer ring carcinoma
C14.8  Cancer overlapping lip, mouth and pharynx = cancer of oral cavity and pharynx | oropharyngeal and oral cavity carcinoma

family Cancer of nasal cavity or middle ear
  term nasal cavity cancer | cancer of nasal cavity | nasal cavity carcinoma | carcinoma of nasal cavity | nasal cavity adenocarcinoma | adenocarcinoma of nasal cavity | nasal cavity ca | malignant nasal cavity tumor | malignant tumor of nasal cavity | malignant neoplasm of nasal cavity | nasal cavity malignancy
  term nasal septum cancer | cancer of nasal septum | nasal septum carcinoma | carcinoma of nasal septum | nasal septum adenocarcinoma | adenocarcinoma of nasal septum | nasal septum ca | malignant nasal septum tumor | malignant tumor of nasal septum | malignant neoplasm of nasal septum | nasal septum malignancy
  term nasal vestibule cancer | cancer of nasal vestibule | nasal vestibule carcinoma | carcinoma of nasal vestibule | nasal vestibule adenocarcinoma | adenocarcinoma of nasal vestibule | nasal vestibule ca | malignant nasal vestibule tumor | malignant tumor of nasal vestibule | malignant neoplasm of nasal vestibule | nasal vestibule malignancy
  term sinonasal cancer | cancer of sinonasal | sinonasal carcinoma | carcinoma of sinonasal | sinonasal adenocarcinoma | adenocarcinoma of sinonasal | sinonasal ca | malignant sinonasal tumor | malignant tumor of sinonasal | malignant neoplasm of sinonasal | sinonasal malignancy
  term middle ear cancer | cancer of middle ear | middle ear carcinoma | carcinoma of middle ear | middle ear adenocarcinoma | adenocarcinoma of middle ear | middle ear ca | malignant middle ear tumor | malignant tumor of middle ear | malignant neoplasm of middle ear | middle ear malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + nasal cavity/nasal septum/nasal vestibule/sinonasal/middle ear
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term squamous cell carcinoma of nasal cavity | nasal cavity squamous cell carcinoma | nasal cavity SCC | squamous cell carcinoma of nasal septum | nasal septum squamous cell carcinoma | nasal septum SCC | squamous cell carcinoma of sinonasal | sinonasal squamous cell carcinoma | sinonasal SCC | squamous cell carcinoma of middle ear | middle ear squamous cell carcinoma | middle ear SCC | squamous cell carcinoma/epidermoid carcinoma/SCC + nasal cavity/nasal septum/sinonasal/middle ear
  term esthesioneuroblastoma | olfactory neuroblastoma | sinonasal undifferentiated carcinoma | SNUC
  history Z85.22  Personal history of cancer of nose, middle ear or sinuses
  code C30.0  Cancer of nasal cavity
  code C30.1  Cancer of middle ear  when middle ear
family Cancer of sinus
  term maxillary sinus cancer | cancer of maxillary sinus | maxillary sinus carcinoma | carcinoma of maxillary sinus | maxillary sinus adenocarcinoma | adenocarcinoma of maxillary sinus | maxillary sinus ca | malignant maxillary sinus tumor | malignant tumor of maxillary sinus | malignant neoplasm of maxillary sinus | maxillary sinus malignancy
  term ethmoid sinus cancer | cancer of ethmoid sinus | ethmoid sinus carcinoma | carcinoma of ethmoid sinus | ethmoid sinus adenocarcinoma | adenocarcinoma of ethmoid sinus | ethmoid sinus ca | malignant ethmoid sinus tumor | malignant tumor of ethmoid sinus | malignant neoplasm of ethmoid sinus | ethmoid sinus malignancy
  term frontal sinus cancer | cancer of frontal sinus | frontal sinus carcinoma | carcinoma of frontal sinus | frontal sinus adenocarcinoma | adenocarcinoma of frontal sinus | frontal sinus ca | malignant frontal sinus tumor | malignant tumor of frontal sinus | malignant neoplasm of frontal sinus | frontal sinus malignancy
  term sphenoid sinus cancer | cancer of sphenoid sinus | sphenoid sinus carcinoma | carcinoma of sphenoid sinus | sphenoid sinus adenocarcinoma | adenocarcinoma of sphenoid sinus | sphenoid sinus ca | malignant sphenoid sinus tumor | malignant tumor of sphenoid sinus | malignant neoplasm of sphenoid sinus | sphenoid sinus malignancy
  term paranasal sinus cancer | cancer of paranasal sinus | paranasal sinus carcinoma | carcinoma of paranasal sinus | paranasal sinus adenocarcinoma | adenocarcinoma of paranasal sinus | paranasal sinus ca | malignant paranasal sinus tumor | malignant tumor of paranasal sinus | malignant neoplasm of paranasal sinus | paranasal sinus malignancy
  term accessory sinus cancer | cancer of accessory sinus | accessory sinus carcinoma | carcinoma of accessory sinus | accessory sinus adenocarcinoma | adenocarcinoma of accessory sinus | accessory sinus ca | malignant accessory sinus tumor | malignant tumor of accessory sinus | malignant neoplasm of accessory sinus | accessory sinus malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + maxillary sinus/ethmoid sinus/frontal sinus/sphenoid sinus/paranasal sinus/accessory sinus
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term squamous cell carcinoma of maxillary sinus | maxillary sinus squamous cell carcinoma | maxillary sinus SCC | squamous cell carcinoma of ethmoid sinus | ethmoid sinus squamous cell carcinoma | ethmoid sinus SCC | squamous cell carcinoma of frontal sinus | frontal sinus squamous cell carcinoma | frontal sinus SCC | squamous cell carcinoma of sphenoid sinus | sphenoid sinus squamous cell carcinoma | sphenoid sinus SCC | squamous cell carcinoma of paranasal sinus | paranasal sinus squamous cell carcinoma | paranasal sinus SCC | squamous cell carcinoma/epidermoid carcinoma/SCC + maxillary sinus/ethmoid sinus/frontal sinus/sphenoid sinus/paranasal sinus
  history Z85.22  Personal history of cancer of nose, middle ear or sinuses
  code C31.9  Cancer of sinus, unspecified  needs site
  code C31.0  Cancer of maxillary sinus  when maxillary sinus/antrum
  code C31.1  Cancer of ethmoid sinus  when ethmoid/ethmoid sinus/ethmoidal
  code C31.2  Cancer of frontal sinus  when frontal sinus/frontal
  code C31.3  Cancer of sphenoid sinus  when sphenoid/sphenoid sinus/sphenoidal
  code C31.8  Cancer of overlapping sinuses  when overlapping
family Cancer of larynx
  term larynx cancer | cancer of larynx | larynx carcinoma | carcinoma of larynx | larynx adenocarcinoma | adenocarcinoma of larynx | larynx ca | malignant larynx tumor | malignant tumor of larynx | malignant neoplasm of larynx | larynx malignancy
  term vocal cord cancer | cancer of vocal cord | vocal cord carcinoma | carcinoma of vocal cord | vocal cord adenocarcinoma | adenocarcinoma of vocal cord | vocal cord ca | malignant vocal cord tumor | malignant tumor of vocal cord | malignant neoplasm of vocal cord | vocal cord malignancy
  term glottis cancer | cancer of glottis | glottis carcinoma | carcinoma of glottis | glottis adenocarcinoma | adenocarcinoma of glottis | glottis ca | malignant glottis tumor | malignant tumor of glottis | malignant neoplasm of glottis | glottis malignancy
  term glottic cancer | cancer of glottic | glottic carcinoma | carcinoma of glottic | glottic adenocarcinoma | adenocarcinoma of glottic | glottic ca | malignant glottic tumor | malignant tumor of glottic | malignant neoplasm of glottic | glottic malignancy
  term supraglottis cancer | cancer of supraglottis | supraglottis carcinoma | carcinoma of supraglottis | supraglottis adenocarcinoma | adenocarcinoma of supraglottis | supraglottis ca | malignant supraglottis tumor | malignant tumor of supraglottis | malignant neoplasm of supraglottis | supraglottis malignancy
  term supraglottic cancer | cancer of supraglottic | supraglottic carcinoma | carcinoma of supraglottic | supraglottic adenocarcinoma | adenocarcinoma of supraglottic | supraglottic ca | malignant supraglottic tumor | malignant tumor of supraglottic | malignant neoplasm of supraglottic | supraglottic malignancy
  term subglottis cancer | cancer of subglottis | subglottis carcinoma | carcinoma of subglottis | subglottis adenocarcinoma | adenocarcinoma of subglottis | subglottis ca | malignant subglottis tumor | malignant tumor of subglottis | malignant neoplasm of subglottis | subglottis malignancy
  term subglottic cancer | cancer of subglottic | subglottic carcinoma | carcinoma of subglottic | subglottic adenocarcinoma | adenocarcinoma of subglottic | subglottic ca | malignant subglottic tumor | malignant tumor of subglottic | malignant neoplasm of subglottic | subglottic malignancy
  term epiglottis cancer | cancer of epiglottis | epiglottis carcinoma | carcinoma of epiglottis | epiglottis adenocarcinoma | adenocarcinoma of epiglottis | epiglottis ca | malignant epiglottis tumor | malignant tumor of epiglottis | malignant neoplasm of epiglottis | epiglottis malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + larynx/vocal cord/glottis/glottic/supraglottis/supraglottic/subglottis/subglottic/epiglottis
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term squamous cell carcinoma of larynx | larynx squamous cell carcinoma | larynx SCC | squamous cell carcinoma of vocal cord | vocal cord squamous cell carcinoma | vocal cord SCC | squamous cell carcinoma of glottis | glottis squamous cell carcinoma | glottis SCC | squamous cell carcinoma of glottic | glottic squamous cell carcinoma | glottic SCC | squamous cell carcinoma of supraglottis | supraglottis squamous cell carcinoma | supraglottis SCC | squamous cell carcinoma of supraglottic | supraglottic squamous cell carcinoma | supraglottic SCC | squamous cell carcinoma of subglottic | subglottic squamous cell carcinoma | subglottic SCC | squamous cell carcinoma of epiglottis | epiglottis squamous cell carcinoma | epiglottis SCC | squamous cell carcinoma/epidermoid carcinoma/SCC + larynx/vocal cord/glottis/glottic/supraglottis/supraglottic/subglottic/epiglottis
  term cancer of voice box | laryngeal neoplasm malignant | laryngeal epidermoid carcinoma
  history Z85.21  Personal history of cancer of larynx
  family-history Z80.2  Family history of cancer of other respiratory organs
  code C32.9  Cancer of larynx, unspecified part  needs site
  code C32.0  Cancer of glottis (vocal cord)  when glottis/glottic/vocal cord/vocal fold
  code C32.1  Cancer of supraglottis  when supraglottis/supraglottic/epiglottis/false cord/ventricular band
  code C32.2  Cancer of subglottis  when subglottis/subglottic
  code C32.3  Cancer of laryngeal cartilage  when cartilage
  code C32.8  Cancer of overlapping parts of larynx  when overlapping/transglottic
family Cancer of trachea
  term trachea cancer | cancer of trachea | trachea carcinoma | carcinoma of trachea | trachea adenocarcinoma | adenocarcinoma of trachea | trachea ca | malignant trachea tumor | malignant tumor of trachea | malignant neoplasm of trachea | trachea malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + trachea
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  history Z85.12  Personal history of cancer of trachea
  family-history Z80.1  Family history of cancer of trachea, bronchus or lung
  code C33  Cancer of trachea
family Cancer of head and neck
  term head and neck cancer | cancer of head and neck | head and neck carcinoma | carcinoma of head and neck | head and neck adenocarcinoma | adenocarcinoma of head and neck | head and neck ca | malignant head and neck tumor | malignant tumor of head and neck | malignant neoplasm of head and neck | head and neck malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + head and neck
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term squamous cell carcinoma of head and neck | head and neck squamous cell carcinoma | head and neck SCC | squamous cell carcinoma/epidermoid carcinoma/SCC + head and neck
  term HNSCC
  history Z85.89  Personal history of cancer of other organs
  family-history Z80.8  Family history of cancer of other organs
  code C76.0  Cancer of head, face or neck, site unspecified  needs site

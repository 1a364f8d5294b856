# Nose, sinuses, throat, larynx: offices, urgent care, ENT, emergency departments.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, J00-J06 and J30-J39

J00  Acute nasopharyngitis (common cold) = common cold | acute nasopharyngitis | nasopharyngitis | acute rhinitis | head cold | coryza | acute coryza | infective rhinitis | nasal catarrh | acute nasal catarrh | cold symptoms | cold virus | catarrhal symptoms | catarrh
  unless chronic
J06.9  Acute upper respiratory infection, unspecified = upper respiratory infection | URI | upper respiratory tract infection | URTI | viral URI | acute upper respiratory infection | viral upper respiratory infection | acute URI | upper respiratory illness | viral upper respiratory tract infection | acute respiratory infection | viral respiratory infection | viral respiratory illness | URI symptoms | upper airway infection | respiratory infection + upper
J06.0  Acute laryngopharyngitis = laryngopharyngitis | acute laryngopharyngitis

family Acute sinusitis
  term acute sinusitis | acute bacterial sinusitis | acute rhinosinusitis | acute bacterial rhinosinusitis | sinus infection | ABRS | acute sinus infection | acute viral sinusitis | acute maxillary sinusitis | acute frontal sinusitis | acute ethmoidal sinusitis | acute sphenoidal sinusitis | acute pansinusitis | acute recurrent sinusitis | sinusitis + acute/bacterial
  history Z87.09  Personal history of other diseases of the respiratory system
  code J01.90  Acute sinusitis, unspecified  needs site
  code J01.91  Acute recurrent sinusitis, unspecified  when recurrent
  code J01.00  Acute maxillary sinusitis, unspecified  when maxillary
  code J01.01  Acute recurrent maxillary sinusitis  when maxillary + recurrent
  code J01.10  Acute frontal sinusitis, unspecified  when frontal
  code J01.11  Acute recurrent frontal sinusitis  when frontal + recurrent
  code J01.20  Acute ethmoidal sinusitis, unspecified  when ethmoid/ethmoidal
  code J01.21  Acute recurrent ethmoidal sinusitis  when ethmoid/ethmoidal + recurrent
  code J01.30  Acute sphenoidal sinusitis, unspecified  when sphenoid/sphenoidal
  code J01.31  Acute recurrent sphenoidal sinusitis  when sphenoid/sphenoidal + recurrent
  code J01.40  Acute pansinusitis, unspecified  when pansinusitis/all sinuses
  code J01.41  Acute recurrent pansinusitis  when pansinusitis/all sinuses + recurrent
  code J01.80  Other acute sinusitis  when more than one sinus/maxillary and ethmoid
  code J01.81  Other acute recurrent sinusitis  when more than one sinus/maxillary and ethmoid + recurrent
# Not told whether acute, the index leads sinusitis to the chronic code.
family Chronic sinusitis
  term sinusitis | chronic sinusitis | rhinosinusitis | chronic rhinosinusitis | sinus disease | CRS sinus | paranasal sinusitis | chronic sinus disease | pansinusitis | chronic pansinusitis | sinus inflammation | sinus disease chronic | chronic maxillary sinusitis | chronic frontal sinusitis | chronic ethmoidal sinusitis | chronic sphenoidal sinusitis | sinonasal inflammatory disease | opacification + maxillary sinus/sphenoid sinus/ethmoid/paranasal sinuses/frontal sinus | mucosal thickening + maxillary sinus/sphenoid sinus/ethmoid/paranasal sinuses/frontal sinus/sinus/sinuses
  chronic
  unless fungal/odontogenic
  code J32.9  Chronic sinusitis, unspecified  needs site
  code J32.0  Chronic maxillary sinusitis  when maxillary/antrum
  code J32.1  Chronic frontal sinusitis  when frontal sinus/frontal sinuses/frontal sinusitis/frontal
  code J32.2  Chronic ethmoidal sinusitis  when ethmoid/ethmoidal
  code J32.3  Chronic sphenoidal sinusitis  when sphenoid/sphenoidal
  code J32.4  Chronic pansinusitis  when pansinusitis/all sinuses
  code J32.8  Other chronic sinusitis  when maxillary + ethmoid/ethmoidal/sphenoid/frontal sinus
  code J01.90  Acute sinusitis, unspecified  when acute
family Odontogenic sinusitis
  term odontogenic sinusitis | dental sinusitis | sinusitis of dental origin
  code J34.839  Odontogenic sinusitis, sinus not given  needs site
  code J34.830  Odontogenic sinusitis, maxillary sinus  when maxillary
  code J34.831  Odontogenic sinusitis, ethmoid sinus  when ethmoid/ethmoidal
  code J34.832  Odontogenic sinusitis, frontal sinus  when frontal
  code J34.833  Odontogenic sinusitis, sphenoid sinus  when sphenoid/sphenoidal

family Pharyngitis
  term pharyngitis | acute pharyngitis | viral pharyngitis | infective pharyngitis | throat infection | acute sore throat infection | exudative pharyngitis | pharyngeal infection | sore throat viral
  history Z87.09  Personal history of other diseases of the respiratory system
  unless chronic pharyngitis/gonococcal/herpetic
  code J02.9  Acute pharyngitis, unspecified
  code J02.0  Streptococcal pharyngitis  when strep/streptococcal/streptococcus/GAS
  code J02.8  Acute pharyngitis due to other specified organism  when viral/adenoviral/bacterial
J02.0  Streptococcal pharyngitis = strep throat | streptococcal pharyngitis | strep pharyngitis | streptococcal sore throat | septic sore throat | strep A pharyngitis | group A strep pharyngitis
family Tonsillitis
  term tonsillitis | acute tonsillitis | pharyngotonsillitis | tonsillopharyngitis | exudative tonsillitis | follicular tonsillitis | angina tonsillar | pultaceous tonsillitis | tonsil infection | acute pharyngotonsillitis
  history Z87.09  Personal history of other diseases of the respiratory system
  unless chronic tonsillitis
  code J03.90  Acute tonsillitis, unspecified  needs organism
  code J03.91  Acute recurrent tonsillitis, unspecified  when recurrent
  code J03.00  Acute streptococcal tonsillitis, unspecified  when strep/streptococcal/streptococcus
  code J03.01  Acute recurrent streptococcal tonsillitis  when strep/streptococcal/streptococcus + recurrent
  code J03.80  Acute tonsillitis due to other specified organism  when viral/bacterial
  code J03.81  Acute recurrent tonsillitis due to other specified organism  when viral/bacterial + recurrent
  code J35.01  Chronic tonsillitis  when chronic
J03.00  Acute streptococcal tonsillitis, unspecified = strep tonsillitis | streptococcal tonsillitis
J04.0  Acute laryngitis = laryngitis | acute laryngitis | edematous laryngitis | viral laryngitis
  unless chronic
J04.10  Acute tracheitis without obstruction = tracheitis | acute tracheitis | bacterial tracheitis
J04.11  Acute tracheitis with obstruction = tracheitis with obstruction
J04.2  Acute laryngotracheitis = laryngotracheitis | acute laryngotracheitis | laryngotracheobronchitis
J04.30  Supraglottitis, unspecified, without obstruction = supraglottitis
J04.31  Supraglottitis, unspecified, with obstruction = supraglottitis with obstruction | supraglottitis + airway obstruction/stridor
J05.0  Acute obstructive laryngitis (croup) = croup | acute obstructive laryngitis | viral croup | spasmodic croup | stridulous laryngitis | false croup | obstructive laryngitis
J05.10  Acute epiglottitis without obstruction = epiglottitis | acute epiglottitis
J05.11  Acute epiglottitis with obstruction = epiglottitis with obstruction | epiglottitis + airway obstruction

family Allergic rhinitis
  term allergic rhinitis | seasonal allergies | hay fever | allergic rhinoconjunctivitis nasal | perennial allergic rhinitis | seasonal allergic rhinitis | nasal allergies | nasal allergy | allergic rhinosinusitis | perennial rhinitis | rhinitis + allergic | pollinosis | seasonal allergy | allergic coryza
  chronic
  family-history Z84.89  Family history of other specified conditions
  code J30.9  Allergic rhinitis, unspecified  needs cause
  code J30.2  Other seasonal allergic rhinitis  when seasonal
  code J30.1  Allergic rhinitis due to pollen  when pollen/hay fever/pollinosis/grass/ragweed
  code J30.5  Allergic rhinitis due to food  when food
  code J30.81  Allergic rhinitis due to animal hair and dander  when cat/dog/dander/animal/animals/pet
  code J30.89  Other allergic rhinitis  when perennial/dust mites/dust mite/mold/dust/environmental
J30.0  Vasomotor rhinitis = vasomotor rhinitis | nonallergic rhinitis | non allergic rhinitis | gustatory rhinitis
  chronic
family Chronic rhinitis
  term rhinitis | chronic rhinitis | atrophic rhinitis | ozena | rhinitis medicamentosa | hypertrophic rhinitis | granulomatous rhinitis
  chronic
  code J31.0  Chronic rhinitis
  code J00  Acute nasopharyngitis (common cold)  when acute/viral/infectious
J31.1  Chronic nasopharyngitis = chronic nasopharyngitis
  chronic
J31.2  Chronic pharyngitis = chronic pharyngitis | chronic sore throat | atrophic pharyngitis | granular pharyngitis
  chronic
J33.9  Nasal polyp, unspecified = nasal polyp | nasal polyps | nasal polyposis | sinonasal polyposis | polyp + nose/nasal | chronic rhinosinusitis with nasal polyps | polyposis nasal | nasosinusal polyposis
  chronic
J33.0  Polyp of nasal cavity = polyp of nasal cavity | choanal polyp | antrochoanal polyp | nasopharyngeal polyp | polyp + nasal cavity/nasopharynx
  chronic
J33.1  Polypoid sinus degeneration = polypoid sinus degeneration | woakes syndrome
  chronic
J33.8  Other polyp of sinus = sinus polyp | maxillary sinus polyp | sinus polyps | polyp + maxillary sinus/ethmoid sinus/sphenoid sinus
  chronic
J34.0  Abscess, furuncle or carbuncle of nose = nasal abscess | nasal septal abscess | nasal furuncle | nasal vestibulitis | nasal cellulitis | nasal septal ulcer | nasal septum necrosis | abscess + nose/nasal septum | furuncle + nose | cellulitis of nose | nasal necrosis
J34.1  Cyst or mucocele of nose or nasal sinus = mucus retention cyst | mucous retention cyst | maxillary retention cyst | sinus mucocele | frontal mucocele | maxillary sinus cyst | retention cyst + maxillary/sinus/sphenoid | mucocele + sinus/frontal/ethmoid/maxillary/sphenoid | mucocele of sinus | sinus cyst | retention cyst of sinus
  unless renal
J34.2  Deviated nasal septum = deviated nasal septum | deviated septum | nasal septal deviation | septal deviation nasal | septum deviation | DNS nasal | nasal septum deviation | deviation + nasal septum/septum
  chronic
J34.3  Hypertrophy of nasal turbinates = turbinate hypertrophy | inferior turbinate hypertrophy | enlarged turbinates | nasal turbinate hypertrophy | hypertrophy + turbinate/turbinates | hypertrophied turbinates
  chronic
J34.81  Nasal mucositis (ulcerative) = nasal mucositis
family Nasal valve collapse
  term nasal valve collapse | nasal valve stenosis | nasal valve insufficiency
  chronic
  code J34.829  Nasal valve collapse, unspecified  needs type
  code J34.8200  Internal nasal valve collapse, unspecified  when internal
  code J34.8201  Internal nasal valve collapse, static  when internal + static
  code J34.8202  Internal nasal valve collapse, dynamic  when internal + dynamic
  code J34.8210  External nasal valve collapse, unspecified  when external
  code J34.8211  External nasal valve collapse, static  when external + static
  code J34.8212  External nasal valve collapse, dynamic  when external + dynamic
J34.89  Other specified disorder of nose and nasal sinuses = rhinorrhea | nasal obstruction | nasal septal perforation | perforated nasal septum | nasal discharge | rhinolith | perforation of nasal septum | nasal stenosis | nasal blockage | nasal airway obstruction | perforation + nasal septum | nasal vestibular stenosis | nasal lesion | nasal synechiae | empty nose syndrome | nasal mass | nasal crusting | aqueous rhinorrhea | mucopurulent rhinorrhea | nasal ventilatory insufficiency | oroantral communication nasal | nasal secretions | nose pain | nasal pain | pain in nose | mass/lesion/tumor mass + nasal cavity/nasal fossa/nostril/maxillary sinus/ethmoid sinus/sphenoid sinus/frontal sinus/paranasal sinus
  kind symptom
  integral-to J00 J01 J06 J30 J31 J32 J09-J11 U07.1 J33 J34.2
  unless CSF/cerebrospinal
J34.9  Disorder of nose and nasal sinuses, unspecified = nasal disorder | sinus disorder | sinus problems | nasal disease | disorder of nose
J35.01  Chronic tonsillitis = chronic tonsillitis | recurrent chronic tonsillitis
  chronic
J35.02  Chronic adenoiditis = chronic adenoiditis | adenoiditis
  chronic
J35.03  Chronic tonsillitis and adenoiditis = chronic tonsillitis and adenoiditis | chronic adenotonsillitis | adenotonsillitis
  chronic
J35.1  Hypertrophy of tonsils = tonsillar hypertrophy | enlarged tonsils | tonsil hypertrophy | hypertrophic tonsils | tonsillar enlargement | hypertrophy + tonsils/tonsil/tonsillar | tonsils + enlarged/hypertrophic/hypertrophied | kissing tonsils | tonsillar asymmetry hypertrophy
  chronic
J35.2  Hypertrophy of adenoids = adenoid hypertrophy | enlarged adenoids | adenoidal hypertrophy | hypertrophy + adenoids/adenoid | adenoid vegetations
  chronic
J35.3  Hypertrophy of tonsils with hypertrophy of adenoids = adenotonsillar hypertrophy | tonsil and adenoid hypertrophy | tonsillar and adenoid hypertrophy | T&A hypertrophy | enlarged tonsils and adenoids | adenoid and tonsillar hypertrophy
  chronic
J35.8  Other chronic disease of tonsils and adenoids = tonsil stone | tonsil stones | tonsillolith | tonsillith | tonsilloliths | tonsillar calculus | tonsillar cyst | tonsillar ulcer | amygdalolith | tonsillar tag
J35.9  Chronic disease of tonsils and adenoids, unspecified = tonsil disease | chronic disease of tonsils
J36  Peritonsillar abscess = peritonsillar abscess | quinsy | PTA abscess | peritonsillar cellulitis | tonsillar abscess | abscess + peritonsillar/tonsil/tonsillar | peritonsillar phlegmon | peritonsillar infection
J37.0  Chronic laryngitis = chronic laryngitis | catarrhal laryngitis chronic | laryngitis sicca
  chronic
J37.1  Chronic laryngotracheitis = chronic laryngotracheitis
  chronic
family Vocal cord paralysis
  term vocal cord paralysis | vocal fold paralysis | vocal cord paresis | vocal fold paresis | laryngeal paralysis | recurrent laryngeal nerve paralysis | recurrent laryngeal nerve palsy | vocal cord palsy | paralysis + vocal cord/vocal fold/vocal cords/larynx/recurrent laryngeal nerve | immobile vocal cord | vocal cord immobility | laryngoplegia | vocal cord fixation
  chronic
  code J38.00  Paralysis of vocal cords and larynx, unspecified  needs laterality
  code J38.01  Paralysis of vocal cord and larynx, one side  when unilateral/left/right
  code J38.02  Paralysis of vocal cords and larynx, both sides  when bilateral
J38.1  Polyp of vocal cord and larynx = vocal cord polyp | vocal fold polyp | laryngeal polyp | reinke edema | reinke's edema | polyp + vocal cord/vocal fold/larynx | laryngeal polyposis | laryngeal polyps | polyp of larynx | polyps of vocal cords
J38.2  Nodules of vocal cords = vocal cord nodule | vocal cord nodules | vocal fold nodules | singer's nodules | singers nodules | nodules + vocal cord/vocal fold
J38.3  Other disease of vocal cords = vocal cord dysfunction | paradoxical vocal fold motion | vocal fold atrophy | vocal cord leukoplakia | vocal cord granuloma | vocal process granuloma | leukoplakia + vocal cord/vocal cords | vocal fold cyst | vocal cord cyst | presbylarynx | vocal cord atrophy | vocal cord lesion | vocal fold scar | vocal cord abscess | VCD vocal
  chronic
J38.4  Edema of larynx = laryngeal edema | edema of larynx | glottic edema | supraglottic edema | edema of glottis | subglottic edema | edema + larynx/laryngeal/glottis/glottic/epiglottis/arytenoids
J38.5  Laryngeal spasm = laryngospasm | laryngeal spasm | laryngismus
J38.6  Stenosis of larynx = subglottic stenosis | laryngeal stenosis | glottic stenosis | stenosis + larynx/subglottic/glottic/laryngeal | supraglottic stenosis | laryngotracheal stenosis
  chronic
  unless congenital/postprocedural
J38.7  Other disease of larynx = laryngeal ulcer | laryngopharyngeal reflux larynx | laryngeal mass benign | laryngeal cyst | laryngocele acquired | perichondritis of larynx | abscess of larynx | laryngeal abscess | epiglottic abscess | laryngeal disease | vallecular cyst | laryngeal hypersensitivity | laryngeal dyskinesia | laryngeal granuloma | larynx necrosis | laryngeal hematoma | laryngeal irritation | laryngeal mass | laryngeal lesion | lesion/mass + larynx/epiglottis/supraglottis/vallecula/arytenoid
J39.0  Retropharyngeal and parapharyngeal abscess = retropharyngeal abscess | parapharyngeal abscess | abscess + retropharyngeal/parapharyngeal/peripharyngeal | retropharyngeal phlegmon | parapharyngeal phlegmon | deep neck abscess parapharyngeal | prevertebral abscess pharyngeal
J39.1  Other abscess of pharynx = pharyngeal abscess | nasopharyngeal abscess | cellulitis of pharynx | abscess + pharynx/pharyngeal/nasopharynx
J39.2  Other disease of pharynx = pharyngeal edema | uvular deviation pharyngeal | nasopharyngeal cyst | tornwaldt cyst | thornwaldt cyst | pharyngeal cyst | velopharyngeal insufficiency acquired | pharyngeal ulcer | edema + pharynx/pharyngeal/nasopharynx | cricopharyngeal hypertrophy pharyngeal | pharyngeal mass | pharyngeal stenosis | nasopharyngeal stenosis | pharyngeal disease | velopharyngeal insufficiency
J39.3  Upper respiratory tract hypersensitivity reaction, site unspecified = upper respiratory tract hypersensitivity reaction
J39.8  Other specified disease of upper respiratory tract = tracheomalacia | tracheal stenosis | tracheal deviation | stenosis + trachea/tracheal | tracheal compression | compression + trachea/tracheal | tracheal narrowing | airway stenosis upper | tracheal collapse | excessive dynamic airway collapse | tracheal necrosis | tracheal ulcer | calcification of trachea | tracheobronchomegaly acquired | tracheal obstruction | tracheal stricture | tracheal rupture nontraumatic | tracheal granuloma | trachea + deviated/displaced | upper airway obstruction
  unless tracheostomy/congenital/postprocedural
J39.9  Disease of upper respiratory tract, unspecified = upper airway disease | upper respiratory disease | upper respiratory tract disease

# Ischemic heart disease: cardiology and primary care offices, emergency departments, wards.
# Angina in a patient with coronary atherosclerosis is coded as due to it (guideline I.C.9.b), hence the combinations.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, I20-I25; guidelines I.C.9.b and I.C.9.e

family Coronary artery disease
  term coronary artery disease | CAD | coronary disease | coronary atherosclerosis | atherosclerotic heart disease | arteriosclerotic heart disease | ASHD | ASCAD | atherosclerotic coronary artery disease | coronary artery atherosclerosis | coronary arteriosclerosis | coronary heart disease | coronary stenosis | coronary artery stenosis | multivessel coronary artery disease | multivessel CAD | triple vessel disease | three vessel disease | 3 vessel disease | two vessel disease | 2 vessel disease | single vessel disease | three vessel coronary artery disease | nonobstructive CAD | non obstructive coronary artery disease | left main disease | LAD stenosis | RCA stenosis | circumflex stenosis | left main stenosis | coronary plaque | coronary artery obstruction | atherosclerosis of coronary arteries | atherosclerosis + coronary/coronaries/LAD/RCA | stenosis + left anterior descending/LAD/RCA/right coronary artery/circumflex/left main/coronary artery | coronary insufficiency | coronary sclerosis | atheromatous coronary disease | atherosclerotic cardiovascular disease | ASCVD | cardiovascular disease | coronary artery disease native vessel | coronary atheroma | coronary atheromatosis | coronary artery atheroma
  chronic
  family-history Z82.49  Family history of ischemic heart disease and other circulatory disease
  code I25.10  Atherosclerotic heart disease of native coronary artery without angina
  code I25.110  Atherosclerotic heart disease of native coronary artery with unstable angina  when unstable angina/has:I20.0  absorbs I20 I25.10 I25.119
  code I25.111  Atherosclerotic heart disease of native coronary artery with angina and documented spasm  when angina with spasm/vasospastic angina/has:I20.1  absorbs I20 I25.10 I25.119
  code I25.112  Atherosclerotic heart disease of native coronary artery with refractory angina  when refractory angina/has:I20.2  absorbs I20 I25.10 I25.119
  code I25.118  Atherosclerotic heart disease of native coronary artery with other forms of angina  when stable angina/exertional angina/angina of effort/has:I20.8  absorbs I20 I25.10 I25.119
  code I25.119  Atherosclerotic heart disease of native coronary artery with unspecified angina  needs type  when angina/angina pectoris/anginal/has:I20.9  absorbs I20 I25.10

family Atherosclerosis of coronary bypass graft
  term coronary artery bypass graft disease | graft stenosis + coronary/CABG/SVG | SVG stenosis | SVG disease | saphenous vein graft disease | saphenous vein graft stenosis | vein graft disease | vein graft stenosis + coronary/CABG | occluded SVG | SVG occlusion | vein graft occlusion | atherosclerosis + bypass graft/CABG/saphenous vein graft/SVG | coronary artery disease + of bypass graft/in bypass graft/involving bypass graft | CAD of bypass graft | stenosis + SVG/saphenous vein graft/LIMA graft | occluded + SVG/saphenous vein graft/vein grafts
  chronic
  code I25.810  Atherosclerosis of coronary bypass graft without angina
  code I25.700  Atherosclerosis of coronary bypass graft of unspecified type with unstable angina  when unstable angina/has:I20.0  absorbs I20 I25.810
  code I25.701  Atherosclerosis of coronary bypass graft of unspecified type with angina and documented spasm  when spasm/has:I20.1  absorbs I20 I25.810
  code I25.702  Atherosclerosis of coronary bypass graft of unspecified type with refractory angina  when refractory angina/has:I20.2  absorbs I20 I25.810
  code I25.708  Atherosclerosis of coronary bypass graft of unspecified type with other forms of angina  when stable angina/exertional angina/has:I20.8  absorbs I20 I25.810
  code I25.709  Atherosclerosis of coronary bypass graft of unspecified type with unspecified angina  needs type  when angina/has:I20.9  absorbs I20 I25.810
  code I25.710  Atherosclerosis of autologous vein coronary bypass graft with unstable angina  when SVG/saphenous/vein graft + unstable angina/has:I20.0  absorbs I20 I25.810
  code I25.711  Atherosclerosis of autologous vein coronary bypass graft with angina and documented spasm  when SVG/saphenous/vein graft + spasm/has:I20.1  absorbs I20 I25.810
  code I25.712  Atherosclerosis of autologous vein coronary bypass graft with refractory angina  when SVG/saphenous/vein graft + refractory angina/has:I20.2  absorbs I20 I25.810
  code I25.718  Atherosclerosis of autologous vein coronary bypass graft with other forms of angina  when SVG/saphenous/vein graft + stable angina/exertional angina/has:I20.8  absorbs I20 I25.810
  code I25.719  Atherosclerosis of autologous vein coronary bypass graft with unspecified angina  when SVG/saphenous/vein graft + angina/has:I20.9  absorbs I20 I25.810
  code I25.720  Atherosclerosis of autologous artery coronary bypass graft with unstable angina  when LIMA/RIMA/internal mammary/radial artery graft/arterial graft + unstable angina/has:I20.0  absorbs I20 I25.810
  code I25.721  Atherosclerosis of autologous artery coronary bypass graft with angina and documented spasm  when LIMA/RIMA/internal mammary/radial artery graft/arterial graft + spasm/has:I20.1  absorbs I20 I25.810
  code I25.722  Atherosclerosis of autologous artery coronary bypass graft with refractory angina  when LIMA/RIMA/internal mammary/radial artery graft/arterial graft + refractory angina/has:I20.2  absorbs I20 I25.810
  code I25.728  Atherosclerosis of autologous artery coronary bypass graft with other forms of angina  when LIMA/RIMA/internal mammary/radial artery graft/arterial graft + stable angina/exertional angina/has:I20.8  absorbs I20 I25.810
  code I25.729  Atherosclerosis of autologous artery coronary bypass graft with unspecified angina  when LIMA/RIMA/internal mammary/radial artery graft/arterial graft + angina/has:I20.9  absorbs I20 I25.810
  code I25.730  Atherosclerosis of nonautologous biological coronary bypass graft with unstable angina  when nonautologous/cryopreserved/homograft/allograft + unstable angina/has:I20.0  absorbs I20 I25.810
  code I25.738  Atherosclerosis of nonautologous biological coronary bypass graft with other forms of angina  when nonautologous/cryopreserved/homograft/allograft + stable angina/exertional angina/has:I20.8  absorbs I20 I25.810
  code I25.739  Atherosclerosis of nonautologous biological coronary bypass graft with unspecified angina  when nonautologous/cryopreserved/homograft/allograft + angina/has:I20.9  absorbs I20 I25.810

family Coronary disease of a transplanted heart
  term cardiac allograft vasculopathy | transplant coronary artery disease | transplant vasculopathy | coronary allograft vasculopathy | coronary artery disease + of transplanted heart/transplanted heart | coronary atherosclerosis + transplanted heart/of transplanted heart
  chronic
  code I25.811  Atherosclerosis of native coronary artery of transplanted heart without angina
  code I25.812  Atherosclerosis of bypass graft of transplanted heart without angina  when bypass graft/CABG
  code I25.750  Atherosclerosis of native coronary artery of transplanted heart with unstable angina  when unstable angina/has:I20.0  absorbs I20
  code I25.751  Atherosclerosis of native coronary artery of transplanted heart with angina and documented spasm  when spasm/has:I20.1  absorbs I20
  code I25.752  Atherosclerosis of native coronary artery of transplanted heart with refractory angina  when refractory angina/has:I20.2  absorbs I20
  code I25.758  Atherosclerosis of native coronary artery of transplanted heart with other forms of angina  when stable angina/exertional angina/has:I20.8  absorbs I20
  code I25.759  Atherosclerosis of native coronary artery of transplanted heart with unspecified angina  when angina/has:I20.9  absorbs I20

family Angina
  term angina | angina pectoris | anginal syndrome | anginal chest pain | cardiac angina | angor | angor pectoris | ischemic chest pain
  chronic
  unless ludwig angina/vincent angina/abdominal angina/intestinal angina/mesenteric angina/agranulocytic angina
  code I20.9  Angina pectoris, unspecified  needs type
  code I20.0  Unstable angina  when unstable/crescendo/preinfarction/new onset/accelerated/de novo/worsening/at rest
  code I20.1  Angina with documented spasm  when vasospastic/spasm/prinzmetal/variant/vasospasm
  code I20.2  Refractory angina  when refractory/intractable
  code I20.81  Angina with coronary microvascular dysfunction  when microvascular/syndrome x
  code I20.89  Other forms of angina  when stable/exertional/effort/on exertion/equivalent

I20.0  Unstable angina = unstable angina | unstable angina pectoris | crescendo angina | preinfarction angina | pre infarction angina | intermediate coronary syndrome | preinfarction syndrome | worsening effort angina | accelerated angina | impending infarction | de novo angina | new onset angina | angina at rest | rest angina | UAP
I20.1  Angina with documented spasm = prinzmetal angina | prinzmetal's angina | variant angina | vasospastic angina | coronary vasospasm | coronary artery spasm | coronary spasm | angina with coronary spasm | vasospasm + coronary
I20.2  Refractory angina = refractory angina | refractory angina pectoris | intractable angina
  chronic
I20.81  Angina with coronary microvascular dysfunction = microvascular angina | cardiac syndrome x | angina + microvascular dysfunction/microvascular disease
  chronic
I20.89  Other forms of angina = stable angina | exertional angina | angina of effort | effort angina | angina on exertion | exercise angina | chronic stable angina | stable angina pectoris | anginal equivalent | angina equivalent | coronary slow flow syndrome | angina + CCS class/exertional/with exertion
  chronic

family ST elevation myocardial infarction
  term STEMI | ST elevation myocardial infarction | ST segment elevation myocardial infarction | ST elevation MI | ST segment elevation MI | acute ST elevation infarction | transmural infarction | transmural myocardial infarction | q wave infarction | q wave MI | q wave myocardial infarction | code STEMI | ST elevation infarct | ST elevation acute coronary syndrome | STE ACS
  history I25.2  Old myocardial infarction
  code I21.3  ST elevation myocardial infarction, site not given  needs site  absorbs I21.9
  code I21.01  ST elevation myocardial infarction, left main coronary artery  when left main  absorbs I21.3 I21.9
  code I21.02  ST elevation myocardial infarction, left anterior descending artery  when LAD/left anterior descending  absorbs I21.3 I21.9
  code I21.09  ST elevation myocardial infarction, anterior wall, other artery  when anterior/anterolateral/anteroseptal/anteroapical/septal/diagonal/anterior wall  absorbs I21.3 I21.9
  code I21.11  ST elevation myocardial infarction, right coronary artery  when RCA/right coronary/inferoposterior  absorbs I21.3 I21.9
  code I21.19  ST elevation myocardial infarction, inferior wall, other artery  when inferior/inferolateral/diaphragmatic/inferior wall  absorbs I21.3 I21.9
  code I21.21  ST elevation myocardial infarction, left circumflex artery  when circumflex/LCX/obtuse marginal  absorbs I21.3 I21.9
  code I21.29  ST elevation myocardial infarction, other site  when lateral/posterior/posterolateral/apical lateral/basal lateral/high lateral  absorbs I21.3 I21.9
  code I22.0  Subsequent ST elevation myocardial infarction of anterior wall  when subsequent MI/second MI/reinfarction/subsequent infarction + anterior/anterolateral/anteroseptal/LAD
  code I22.1  Subsequent ST elevation myocardial infarction of inferior wall  when subsequent MI/second MI/reinfarction/subsequent infarction + inferior/RCA/inferolateral
  code I22.8  Subsequent ST elevation myocardial infarction of other site  when subsequent MI/second MI/reinfarction/subsequent infarction + lateral/posterior/circumflex
  code I22.9  Subsequent ST elevation myocardial infarction, site not given  when subsequent MI/second MI/reinfarction/subsequent infarction

family Non-ST elevation myocardial infarction
  term NSTEMI | non ST elevation myocardial infarction | non ST segment elevation myocardial infarction | non ST elevation MI | non ST segment elevation MI | non STEMI | nonSTEMI | nontransmural myocardial infarction | subendocardial infarction | subendocardial myocardial infarction | non q wave MI | non q wave myocardial infarction | NSTEMI type 1 | type 1 NSTEMI | nonST elevation myocardial infarction | non ST elevation acute coronary syndrome | NSTE ACS
  history I25.2  Old myocardial infarction
  code I21.4  Non-ST elevation myocardial infarction  absorbs I21.9
  code I21.A1  Type 2 myocardial infarction  when type 2/demand ischemia/supply demand mismatch  absorbs I21.9
  code I22.2  Subsequent non-ST elevation myocardial infarction  when subsequent MI/second MI/reinfarction/subsequent infarction

family Myocardial infarction
  term myocardial infarction | heart attack | =MI | acute myocardial infarction | AMI | acute MI | myocardial infarct | cardiac infarction | coronary thrombosis with infarction | infarction + myocardial/myocardium | acute coronary infarction | coronary occlusion with infarction | myocardium infarction | acute infarct of heart | evolving MI
  history I25.2  Old myocardial infarction
  family-history Z82.49  Family history of ischemic heart disease and other circulatory disease
  unless risk of MI/risk of myocardial infarction/risk of heart attack
  code I21.9  Acute myocardial infarction, unspecified  needs type
  code I21.09  ST elevation myocardial infarction, anterior wall, other artery  when anterior/anterolateral/anteroseptal/anterior wall  absorbs I21.3 I21.9
  code I21.19  ST elevation myocardial infarction, inferior wall, other artery  when inferior/inferolateral/inferior wall  absorbs I21.3 I21.9
  code I21.11  ST elevation myocardial infarction, right coronary artery  when inferoposterior  absorbs I21.3 I21.9
  code I21.29  ST elevation myocardial infarction, other site  when posterior/lateral/posterolateral/high lateral  absorbs I21.3 I21.9
  code I21.A1  Type 2 myocardial infarction  when type 2/demand ischemia  absorbs I21.9
  code I21.A9  Other type of myocardial infarction  when type 3/type 4/type 4a/type 4b/type 4c/type 5
  code I21.B  Myocardial infarction with coronary microvascular dysfunction  when microvascular
  code I22.9  Subsequent ST elevation myocardial infarction, site not given  when subsequent/reinfarction

I21.A1  Type 2 myocardial infarction = type 2 myocardial infarction | type 2 MI | T2MI | type 2 NSTEMI | NSTEMI type 2 | myocardial infarction type 2 | MI type 2 | myocardial infarction due to demand ischemia | NSTEMI + demand ischemia/supply demand mismatch/type 2
I21.A9  Other type of myocardial infarction = type 3 myocardial infarction | type 4a myocardial infarction | type 4b myocardial infarction | type 5 myocardial infarction | type 4 MI | type 5 MI | periprocedural myocardial infarction | myocardial infarction + stent thrombosis
I21.B  Myocardial infarction with coronary microvascular dysfunction = myocardial infarction with microvascular dysfunction | MINOCA with microvascular dysfunction | MI + coronary microvascular dysfunction

I25.2  Old myocardial infarction = old myocardial infarction | old MI | prior MI | previous MI | prior myocardial infarction | previous myocardial infarction | healed myocardial infarction | remote MI | past MI | history of MI | history of myocardial infarction | history of heart attack | prior heart attack | old infarct of heart | prior infarct + ECG/EKG/myocardial | old inferior infarct | old anterior infarct | old inferior MI | old anterior MI | old septal infarct | old lateral infarct | remote myocardial infarction | ischemic heart disease + prior infarction | history of STEMI | history of NSTEMI | prior NSTEMI | prior STEMI | status post MI | status post myocardial infarction | previous infarction | myocardial scar | scar of myocardium
  kind history

I23.0  Hemopericardium after acute myocardial infarction = hemopericardium after myocardial infarction | hemopericardium + infarction/MI/STEMI
I23.1  Atrial septal defect after acute myocardial infarction = atrial septal defect + post infarction/after infarction/complicating infarction
I23.2  Ventricular septal defect after acute myocardial infarction = post infarction ventricular septal defect | postinfarction VSD | post MI VSD | ventricular septal rupture | ventricular septal defect + post infarction/after infarction/complicating MI | septal rupture + infarction/MI
I23.3  Rupture of heart wall without hemopericardium after acute myocardial infarction = cardiac rupture + infarction/MI/STEMI | free wall rupture | ventricular free wall rupture | myocardial rupture
I23.4  Rupture of chordae tendineae after acute myocardial infarction = chordae rupture + infarction/MI | ruptured chordae + infarction/MI
I23.5  Rupture of papillary muscle after acute myocardial infarction = papillary muscle rupture + infarction/MI/STEMI
I23.6  Thrombosis of atrium, auricular appendage or ventricle after acute myocardial infarction = left ventricular thrombus + infarction/MI/STEMI | LV thrombus + infarction/MI/STEMI | post MI thrombus | apical thrombus + infarction/MI/STEMI
I23.7  Postinfarction angina = postinfarction angina | post infarction angina | post MI angina | angina + post infarction
I23.8  Other complication following acute myocardial infarction = complication of myocardial infarction | mechanical complication + infarction/MI/STEMI

I24.0  Acute coronary thrombosis without infarction = coronary thrombosis without infarction | coronary embolism | coronary artery thrombosis | acute coronary occlusion without infarction | coronary artery thrombus | coronary thrombus
I24.1  Dressler syndrome = dressler syndrome | dressler's syndrome | postmyocardial infarction syndrome | post infarction pericarditis | post MI pericarditis | postinfarction pericarditis
I24.81  Acute coronary microvascular dysfunction = acute coronary microvascular dysfunction | acute microvascular dysfunction + coronary
I24.89  Other forms of acute ischemic heart disease = demand ischemia | acute coronary insufficiency | subendocardial ischemia | rate related ischemia | cardiac demand ischemia | type 2 ischemia | supply demand mismatch | myocardial supply demand mismatch
I24.9  Acute ischemic heart disease, unspecified = acute coronary syndrome | =ACS | acute ischemic heart disease | acute myocardial ischemia | acute cardiac ischemia | acute coronary event | coronary syndrome

family Chronic ischemic heart disease
  term ischemic heart disease | IHD | chronic ischemic heart disease | ischemic cardiopathy | ischemic cardiac disease | chronic myocardial ischemia | coronary ischemia | myocardial ischemia | cardiac ischemia | ischemic heart | ischemia + myocardial/myocardium | chronic ischemic cardiopathy | inducible ischemia | reversible ischemia
  chronic
  family-history Z82.49  Family history of ischemic heart disease and other circulatory disease
  code I25.9  Chronic ischemic heart disease, unspecified  needs type
  code I25.6  Silent myocardial ischemia  when silent
  code I24.9  Acute ischemic heart disease, unspecified  when acute

I25.3  Aneurysm of heart = ventricular aneurysm | left ventricular aneurysm | LV aneurysm | cardiac aneurysm | mural aneurysm of heart | aneurysm of left ventricle | ventricular pseudoaneurysm | LV pseudoaneurysm | aneurysm + left ventricle/ventricular wall/cardiac apex | apical aneurysm | interatrial septal aneurysm acquired
  chronic
I25.41  Coronary artery aneurysm = coronary artery aneurysm | coronary aneurysm | aneurysm + coronary artery/LAD/RCA | coronary ectasia | coronary artery ectasia | coronary arteriovenous fistula acquired
  chronic
I25.42  Coronary artery dissection = coronary artery dissection | spontaneous coronary artery dissection | SCAD | coronary dissection | dissection + coronary artery/LAD/RCA/left anterior descending
I25.5  Ischemic cardiomyopathy = ischemic cardiomyopathy | ICM | ischemic dilated cardiomyopathy | cardiomyopathy + ischemic
  chronic
I25.6  Silent myocardial ischemia = silent myocardial ischemia | silent ischemia | asymptomatic myocardial ischemia
  chronic
I25.82  Chronic total occlusion of coronary artery = chronic total occlusion of coronary artery | coronary chronic total occlusion | chronic total occlusion + coronary/RCA/LAD/circumflex/right coronary artery | CTO + coronary/RCA/LAD/circumflex | 100 occluded RCA | totally occluded RCA | totally occluded LAD | chronically occluded RCA | chronically occluded + RCA/LAD/circumflex/right coronary
  chronic
I25.83  Coronary atherosclerosis due to lipid rich plaque = lipid rich plaque | coronary lipid rich plaque | lipid rich coronary plaque
  chronic
I25.84  Coronary atherosclerosis due to calcified lesion = coronary artery calcification | coronary calcification | coronary artery calcifications | coronary calcifications | calcified coronary lesion | calcified coronary artery | calcified coronary arteries | severely calcified coronary lesion | coronary calcium | calcified plaque + coronary | calcification + coronary artery/coronary arteries/LAD/RCA
  chronic
  unless score of 0/score 0/score zero
I25.85  Chronic coronary microvascular dysfunction = coronary microvascular dysfunction | coronary microvascular disease | chronic coronary microvascular dysfunction | small vessel coronary disease | CMD coronary
  chronic
I25.89  Other forms of chronic ischemic heart disease = myocardial hibernation | hibernating myocardium | myocardial bridge | myocardial bridging | hibernation of myocardium
  chronic

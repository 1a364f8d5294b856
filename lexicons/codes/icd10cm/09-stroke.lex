# Stroke, hemorrhage in the head without injury, and diseases of the brain's vessels: emergency, stroke and neurology wards,
# imaging reports, offices. What remains after a stroke is in 09-stroke-sequelae.lex.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, I60-I68; guideline I.C.9.c-d

family Cerebral infarction
  term cerebral infarction | ischemic stroke | stroke | CVA | cerebrovascular accident | acute stroke | cerebral infarct | brain infarct | brain infarction | acute ischemic stroke | embolic stroke | cardioembolic stroke | thrombotic stroke | acute infarct | acute cerebral infarction | infarction + cerebral/brain/MCA/PCA/ACA/cerebellar/cerebellum/pontine/thalamic/occipital/parietal/frontal lobe/basal ganglia/brainstem/brain stem/territory | infarct + cerebral/brain/MCA/PCA/ACA/cerebellar/cerebellum/pontine/thalamic/occipital/parietal/frontal lobe/basal ganglia/brainstem/brain stem/territory | ischemic cerebrovascular accident | ischemic infarct of brain | ischemic ictus | acute CVA | ischemic CVA | MCA stroke | cerebellar stroke | brainstem stroke | pontine stroke | thalamic stroke | cryptogenic stroke | watershed infarct | watershed stroke | cerebral stroke | ischemic cerebral infarct | cerebellar infarct | pontine infarct | thalamic infarct | occipital infarct | MCA infarct | PCA infarct | ACA infarct | embolic infarct | embolic infarcts | basal ganglia infarct | cerebral ischemic stroke | cerebrovascular ictus | malignant MCA infarction
  history Z86.73  Personal history of TIA or of cerebral infarction without residual deficit
  family-history Z82.3  Family history of stroke
  unless CVA tenderness/costovertebral/hemorrhagic stroke/heat stroke/sun stroke/stroke volume/stroke work/risk of stroke/stroke risk/stroke prevention
  code I63.9  Cerebral infarction, unspecified  needs cause
  code I63.81  Other cerebral infarction due to occlusion or stenosis of a small artery  when lacunar/small vessel/lacune  absorbs I63.9
  code I63.6  Cerebral infarction due to nonpyogenic cerebral venous thrombosis  when venous thrombosis/venous infarct/sinus thrombosis  absorbs I63.9
  code I63.89  Other cerebral infarction  when vasculitis  absorbs I63.9
  code I63.40  Cerebral infarction due to embolism of unspecified cerebral artery  needs vessel  when embolism/embolic/cardioembolic/cardioembolism/embolus/thromboembolic/emboli  absorbs I63.9
  code I63.30  Cerebral infarction due to thrombosis of unspecified cerebral artery  needs vessel  when thrombosis/thrombotic/thrombus/atherothrombotic/in situ thrombosis  absorbs I63.9
  code I63.51{laterality: right=1 left=2 bilateral=3 unspecified=9}  Cerebral infarction due to unspecified occlusion or stenosis of {laterality} middle cerebral artery  needs cause  when middle cerebral/MCA/M1/M2  absorbs I63.9
  code I63.41{laterality: right=1 left=2 bilateral=3 unspecified=9}  Cerebral infarction due to embolism of {laterality} middle cerebral artery  when middle cerebral/MCA/M1/M2 + embolism/embolic/cardioembolic/cardioembolism/embolus/thromboembolic/emboli  absorbs I63.9
  code I63.31{laterality: right=1 left=2 bilateral=3 unspecified=9}  Cerebral infarction due to thrombosis of {laterality} middle cerebral artery  when middle cerebral/MCA/M1/M2 + thrombosis/thrombotic/thrombus/atherothrombotic/in situ thrombosis  absorbs I63.9
  code I63.52{laterality: right=1 left=2 bilateral=3 unspecified=9}  Cerebral infarction due to unspecified occlusion or stenosis of {laterality} anterior cerebral artery  needs cause  when anterior cerebral/ACA  absorbs I63.9
  code I63.42{laterality: right=1 left=2 bilateral=3 unspecified=9}  Cerebral infarction due to embolism of {laterality} anterior cerebral artery  when anterior cerebral/ACA + embolism/embolic/cardioembolic/cardioembolism/embolus/thromboembolic/emboli  absorbs I63.9
  code I63.32{laterality: right=1 left=2 bilateral=3 unspecified=9}  Cerebral infarction due to thrombosis of {laterality} anterior cerebral artery  when anterior cerebral/ACA + thrombosis/thrombotic/thrombus/atherothrombotic/in situ thrombosis  absorbs I63.9
  code I63.53{laterality: right=1 left=2 bilateral=3 unspecified=9}  Cerebral infarction due to unspecified occlusion or stenosis of {laterality} posterior cerebral artery  needs cause  when posterior cerebral/PCA/occipital  absorbs I63.9
  code I63.43{laterality: right=1 left=2 bilateral=3 unspecified=9}  Cerebral infarction due to embolism of {laterality} posterior cerebral artery  when posterior cerebral/PCA/occipital + embolism/embolic/cardioembolic/cardioembolism/embolus/thromboembolic/emboli  absorbs I63.9
  code I63.33{laterality: right=1 left=2 bilateral=3 unspecified=9}  Cerebral infarction due to thrombosis of {laterality} posterior cerebral artery  when posterior cerebral/PCA/occipital + thrombosis/thrombotic/thrombus/atherothrombotic/in situ thrombosis  absorbs I63.9
  code I63.54{laterality: right=1 left=2 bilateral=3 unspecified=9}  Cerebral infarction due to unspecified occlusion or stenosis of {laterality} cerebellar artery  needs cause  when cerebellar/cerebellum/PICA/AICA/SCA/wallenberg  absorbs I63.9
  code I63.44{laterality: right=1 left=2 bilateral=3 unspecified=9}  Cerebral infarction due to embolism of {laterality} cerebellar artery  when cerebellar/cerebellum/PICA/AICA/SCA/wallenberg + embolism/embolic/cardioembolic/cardioembolism/embolus/thromboembolic/emboli  absorbs I63.9
  code I63.34{laterality: right=1 left=2 bilateral=3 unspecified=9}  Cerebral infarction due to thrombosis of {laterality} cerebellar artery  when cerebellar/cerebellum/PICA/AICA/SCA/wallenberg + thrombosis/thrombotic/thrombus/atherothrombotic/in situ thrombosis  absorbs I63.9
  code I63.21{laterality: right=1 left=2 bilateral=3 unspecified=9}  Cerebral infarction due to unspecified occlusion or stenosis of {laterality} vertebral artery  needs cause  when vertebral/vertebral artery/vertebrobasilar  absorbs I63.9
  code I63.11{laterality: right=1 left=2 bilateral=3 unspecified=9}  Cerebral infarction due to embolism of {laterality} vertebral artery  when vertebral/vertebral artery/vertebrobasilar + embolism/embolic/cardioembolic/cardioembolism/embolus/thromboembolic/emboli  absorbs I63.9
  code I63.01{laterality: right=1 left=2 bilateral=3 unspecified=9}  Cerebral infarction due to thrombosis of {laterality} vertebral artery  when vertebral/vertebral artery/vertebrobasilar + thrombosis/thrombotic/thrombus/atherothrombotic/in situ thrombosis  absorbs I63.9
  code I63.23{laterality: right=1 left=2 bilateral=3 unspecified=9}  Cerebral infarction due to unspecified occlusion or stenosis of {laterality} carotid artery  needs cause  when carotid/ICA/internal carotid  absorbs I63.9
  code I63.13{laterality: right=1 left=2 bilateral=3 unspecified=9}  Cerebral infarction due to embolism of {laterality} carotid artery  when carotid/ICA/internal carotid + embolism/embolic/cardioembolic/cardioembolism/embolus/thromboembolic/emboli  absorbs I63.9
  code I63.03{laterality: right=1 left=2 bilateral=3 unspecified=9}  Cerebral infarction due to thrombosis of {laterality} carotid artery  when carotid/ICA/internal carotid + thrombosis/thrombotic/thrombus/atherothrombotic/in situ thrombosis  absorbs I63.9
  code I63.22  Cerebral infarction due to unspecified occlusion or stenosis of basilar artery  when basilar  absorbs I63.9
  code I63.12  Cerebral infarction due to embolism of basilar artery  when basilar + embolism/embolic/cardioembolic/cardioembolism/embolus/thromboembolic/emboli  absorbs I63.9
  code I63.02  Cerebral infarction due to thrombosis of basilar artery  when basilar + thrombosis/thrombotic/thrombus/atherothrombotic/in situ thrombosis  absorbs I63.9
  code I63.20  Cerebral infarction due to unspecified occlusion or stenosis of unspecified precerebral artery  when precerebral  absorbs I63.9
  code I63.10  Cerebral infarction due to embolism of unspecified precerebral artery  when precerebral + embolism/embolic/cardioembolic/cardioembolism/embolus/thromboembolic/emboli  absorbs I63.9
  code I63.00  Cerebral infarction due to thrombosis of unspecified precerebral artery  when precerebral + thrombosis/thrombotic/thrombus/atherothrombotic/in situ thrombosis  absorbs I63.9
  code I63.29  Cerebral infarction due to unspecified occlusion or stenosis of other precerebral artery  when innominate/subclavian  absorbs I63.9
  code I63.19  Cerebral infarction due to embolism of other precerebral artery  when innominate/subclavian + embolism/embolic/cardioembolic/cardioembolism/embolus/thromboembolic/emboli  absorbs I63.9
  code I63.09  Cerebral infarction due to thrombosis of other precerebral artery  when innominate/subclavian + thrombosis/thrombotic/thrombus/atherothrombotic/in situ thrombosis  absorbs I63.9
  code I63.50  Cerebral infarction due to unspecified occlusion or stenosis of unspecified cerebral artery  when large vessel occlusion/LVO/occlusion of cerebral artery  absorbs I63.9
  code I63.59  Cerebral infarction due to unspecified occlusion or stenosis of other cerebral artery  when choroidal artery/perforator  absorbs I63.9
  code I63.49  Cerebral infarction due to embolism of other cerebral artery  when choroidal artery/perforator + embolism/embolic/cardioembolic/cardioembolism/embolus/thromboembolic/emboli  absorbs I63.9
  code I63.39  Cerebral infarction due to thrombosis of other cerebral artery  when choroidal artery/perforator + thrombosis/thrombotic/thrombus/atherothrombotic/in situ thrombosis  absorbs I63.9
  code I97.811  Stroke during surgery other than heart surgery  when intraoperative
  code I97.810  Stroke during heart surgery  when intraoperative + cardiac surgery/CABG/valve
  code I97.821  Stroke following surgery other than heart surgery  when postprocedural
  code I97.820  Stroke following heart surgery  when postprocedural + cardiac surgery/CABG/valve/TAVR

family Lacunar infarction
  term lacunar infarct | lacunar infarction | lacunar stroke | lacunar infarcts | lacune | small vessel stroke | small vessel infarct | lacunar syndrome | lacunar CVA | acute lacunar infarct
  history Z86.73  Personal history of TIA or of cerebral infarction without residual deficit
  code I63.81  Other cerebral infarction due to occlusion or stenosis of a small artery  absorbs I63.9

I63.6  Cerebral infarction due to nonpyogenic cerebral venous thrombosis = venous infarct of brain | cerebral venous infarct | cerebral venous infarction | hemorrhagic venous infarct | venous infarction + cerebral/brain/temporal/parietal
I67.6  Nonpyogenic thrombosis of the intracranial venous system = cerebral venous thrombosis | cerebral venous sinus thrombosis | CVST | dural sinus thrombosis | sagittal sinus thrombosis | transverse sinus thrombosis | sigmoid sinus thrombosis | cortical vein thrombosis | intracranial venous thrombosis | cavernous sinus thrombosis nonpyogenic | venous sinus thrombosis | dural venous sinus thrombosis | superior sagittal sinus thrombosis | thrombosis + sagittal sinus/transverse sinus/sigmoid sinus/cerebral vein/cerebral veins/dural sinus/cerebral venous

family Subarachnoid hemorrhage
  term subarachnoid hemorrhage | SAH | nontraumatic subarachnoid hemorrhage | spontaneous subarachnoid hemorrhage | aneurysmal subarachnoid hemorrhage | ruptured cerebral aneurysm | ruptured intracranial aneurysm | ruptured brain aneurysm | ruptured berry aneurysm | subarachnoid bleed | subarachnoid bleeding | hemorrhage + subarachnoid | aneurysmal SAH | subarachnoid space bleeding | ruptured aneurysm + cerebral/intracranial/communicating/middle cerebral/MCA/ACOM/PCOM/PICA/basilar | aneurysm + ruptured cerebral/ruptured intracranial | perimesencephalic hemorrhage
  history Z86.79  Personal history of other diseases of the circulatory system
  unless traumatic/post traumatic/posttraumatic/head injury/TBI/sequela of/after trauma
  code I60.9  Nontraumatic subarachnoid hemorrhage, unspecified  needs vessel
  code I60.7  Nontraumatic subarachnoid hemorrhage from unspecified intracranial artery  when aneurysmal/ruptured aneurysm/berry aneurysm/ruptured cerebral aneurysm/ruptured intracranial aneurysm  absorbs I60.9
  code I60.8  Other nontraumatic subarachnoid hemorrhage  when arteriovenous malformation/AVM/perimesencephalic/meningeal  absorbs I60.9
  code I60.2  Nontraumatic subarachnoid hemorrhage from anterior communicating artery  when anterior communicating/ACOM/acomm/AComA  absorbs I60.9
  code I60.4  Nontraumatic subarachnoid hemorrhage from basilar artery  when basilar/basilar tip  absorbs I60.9
  code I60.6  Nontraumatic subarachnoid hemorrhage from other intracranial artery  when PICA/pericallosal/posterior cerebral/ACA/anterior cerebral/superior cerebellar  absorbs I60.9
  code I60.0{laterality: right=1 left=2 unspecified=0}  Nontraumatic subarachnoid hemorrhage from {laterality} carotid siphon or bifurcation  when carotid siphon/carotid bifurcation/carotid terminus/internal carotid/ophthalmic  absorbs I60.9
  code I60.1{laterality: right=1 left=2 unspecified=0}  Nontraumatic subarachnoid hemorrhage from {laterality} middle cerebral artery  when middle cerebral/MCA  absorbs I60.9
  code I60.3{laterality: right=1 left=2 unspecified=0}  Nontraumatic subarachnoid hemorrhage from {laterality} posterior communicating artery  when posterior communicating/PCOM/pcomm/PComA  absorbs I60.9
  code I60.5{laterality: right=1 left=2 unspecified=0}  Nontraumatic subarachnoid hemorrhage from {laterality} vertebral artery  when vertebral  absorbs I60.9

family Intracerebral hemorrhage
  term intracerebral hemorrhage | intraparenchymal hemorrhage | hemorrhagic stroke | cerebral hemorrhage | ICH brain | brain hemorrhage | intracerebral hematoma | intraparenchymal hematoma | IPH brain | hemorrhagic CVA | intracerebral bleed | intraparenchymal bleed | brain bleed | hypertensive hemorrhage | parenchymal hemorrhage brain | hemorrhage + intracerebral/brain/thalamic/thalamus/basal ganglia/pontine/cerebellar/cerebral/brainstem/occipital lobe/frontal lobe/temporal lobe/parietal lobe/lobar | hematoma + intracerebral/intraparenchymal/cerebellar/basal ganglia/thalamic | basal ganglia hemorrhage | thalamic hemorrhage | pontine hemorrhage | cerebellar hemorrhage | lobar hemorrhage | hemorrhagic cerebrovascular accident | cerebral bleeding | cerebral hematoma | hemorrhagic ictus | cerebellar hematoma
  history Z86.79  Personal history of other diseases of the circulatory system
  unless traumatic/post traumatic/posttraumatic/head injury/TBI/newborn/neonatal/germinal matrix/sequela of/after trauma/liver
  code I61.9  Nontraumatic intracerebral hemorrhage, unspecified  needs site
  code I61.0  Nontraumatic intracerebral hemorrhage in hemisphere, subcortical  when basal ganglia/thalamic/thalamus/putamen/putaminal/caudate/subcortical/internal capsule/deep/capsular  absorbs I61.9
  code I61.1  Nontraumatic intracerebral hemorrhage in hemisphere, cortical  when lobar/cortical/frontal/parietal/temporal/occipital/frontoparietal/temporoparietal  absorbs I61.9
  code I61.2  Nontraumatic intracerebral hemorrhage in hemisphere, unspecified  when hemispheric/hemisphere  absorbs I61.9
  code I61.3  Nontraumatic intracerebral hemorrhage in brain stem  when brainstem/brain stem/pontine/pons/midbrain/medulla  absorbs I61.9
  code I61.4  Nontraumatic intracerebral hemorrhage in cerebellum  when cerebellar/cerebellum  absorbs I61.9
  code I61.5  Nontraumatic intraventricular hemorrhage  when intraventricular  absorbs I61.9
  code I61.6  Nontraumatic intracerebral hemorrhage, multiple localized  when multiple/multifocal  absorbs I61.9
  code I61.8  Other nontraumatic intracerebral hemorrhage  when other site  absorbs I61.9
I61.5  Nontraumatic intraventricular hemorrhage = intraventricular hemorrhage | IVH | intraventricular bleed | hemorrhage + intraventricular/lateral ventricle/fourth ventricle | blood in ventricles | blood + lateral ventricles/fourth ventricle/intraventricular
  unless traumatic/newborn/neonatal/premature/preterm/grade

family Nontraumatic subdural hemorrhage
  term nontraumatic subdural hemorrhage | spontaneous subdural hematoma | nontraumatic subdural hematoma | nontraumatic subdural | atraumatic subdural hematoma | spontaneous subdural | subdural hematoma + nontraumatic/spontaneous/atraumatic/no trauma/anticoagulation related
  history Z86.79  Personal history of other diseases of the circulatory system
  code I62.00  Nontraumatic subdural hemorrhage, unspecified  needs acuity
  code I62.01  Nontraumatic acute subdural hemorrhage  when acute
  code I62.02  Nontraumatic subacute subdural hemorrhage  when subacute
  code I62.03  Nontraumatic chronic subdural hemorrhage  when chronic
# Without a word about injury the index leads "hematoma, subdural" to the traumatic code, and "hemorrhage, subdural" here.
family Subdural hemorrhage
  term subdural hemorrhage | subdural bleed | subdural bleeding | chronic subdural hematoma | chronic subdural | chronic SDH | subdural hygroma nontraumatic
  history Z86.79  Personal history of other diseases of the circulatory system
  unless traumatic/fall/fell/trauma/MVC/injury/struck/TBI/assault
  code I62.00  Nontraumatic subdural hemorrhage, unspecified  needs acuity
  code I62.01  Nontraumatic acute subdural hemorrhage  when acute
  code I62.02  Nontraumatic subacute subdural hemorrhage  when subacute
  code I62.03  Nontraumatic chronic subdural hemorrhage  when chronic
I62.1  Nontraumatic extradural hemorrhage = nontraumatic epidural hematoma | spontaneous epidural hematoma of brain | nontraumatic extradural hemorrhage | nontraumatic epidural hemorrhage
I62.9  Nontraumatic intracranial hemorrhage, unspecified  needs site = intracranial hemorrhage | nontraumatic intracranial hemorrhage | intracranial bleed | intracranial bleeding | spontaneous intracranial hemorrhage | hemorrhage + intracranial
  unless traumatic/trauma/injury/fall/risk of/newborn

family Carotid stenosis
  term carotid stenosis | carotid artery stenosis | carotid artery disease | carotid disease | carotid occlusion | carotid atherosclerosis | carotid artery occlusion | carotid plaque | ICA stenosis | internal carotid artery stenosis | carotid artery plaque | internal carotid artery occlusion | stenosis + carotid/ICA/internal carotid/carotids/carotid bulb | occlusion + carotid/ICA/internal carotid | plaque + carotid/carotid bulb/carotid bifurcation | atherosclerosis + carotid/carotids | carotid arteriosclerosis | carotid obstruction | carotid atheromatosis | carotid vascular disease | carotid narrowing | calcification + carotid/carotid siphons/carotids
  chronic
  code I65.2{laterality: right=1 left=2 bilateral=3 unspecified=9}  Occlusion and stenosis of {laterality} carotid artery, without infarction
family Vertebral artery stenosis
  term vertebral artery stenosis | vertebral artery occlusion | vertebral stenosis artery | occlusion + vertebral artery/vertebral arteries | stenosis + vertebral artery/vertebral arteries | vertebral artery atherosclerosis | vertebral artery thrombosis
  chronic
  code I65.0{laterality: right=1 left=2 bilateral=3 unspecified=9}  Occlusion and stenosis of {laterality} vertebral artery, without infarction
I65.1  Occlusion and stenosis of basilar artery, without infarction = basilar artery stenosis | basilar stenosis | basilar artery occlusion | basilar thrombosis | basilar artery thrombosis | occlusion + basilar | stenosis + basilar artery
  chronic
I65.8  Occlusion and stenosis of other precerebral arteries, without infarction = innominate artery stenosis | brachiocephalic artery stenosis | vertebrobasilar stenosis | innominate stenosis | stenosis of external carotid
  chronic
I65.9  Occlusion and stenosis of unspecified precerebral artery, without infarction = precerebral artery occlusion | precerebral artery stenosis | extracranial artery stenosis | supraaortic trunk stenosis
  chronic

family Occlusion or stenosis of middle cerebral artery
  term middle cerebral artery stenosis | middle cerebral artery occlusion | MCA stenosis | MCA occlusion | stenosis + MCA/middle cerebral artery/M1/M2 | occlusion + MCA/middle cerebral artery/M1/M2 | middle cerebral artery thrombosis | middle cerebral artery embolism
  code I66.0{laterality: right=1 left=2 bilateral=3 unspecified=9}  Occlusion and stenosis of {laterality} middle cerebral artery, without infarction
  code I63.51{laterality: right=1 left=2 bilateral=3 unspecified=9}  Cerebral infarction due to unspecified occlusion or stenosis of {laterality} middle cerebral artery  when infarct/infarction/stroke/CVA/has:I63  absorbs I63.9
family Occlusion or stenosis of anterior cerebral artery
  term anterior cerebral artery stenosis | anterior cerebral artery occlusion | ACA stenosis | ACA occlusion | stenosis + ACA/anterior cerebral artery | occlusion + ACA/anterior cerebral artery | anterior cerebral artery thrombosis | anterior cerebral artery embolism
  code I66.1{laterality: right=1 left=2 bilateral=3 unspecified=9}  Occlusion and stenosis of {laterality} anterior cerebral artery, without infarction
  code I63.52{laterality: right=1 left=2 bilateral=3 unspecified=9}  Cerebral infarction due to unspecified occlusion or stenosis of {laterality} anterior cerebral artery  when infarct/infarction/stroke/CVA/has:I63  absorbs I63.9
family Occlusion or stenosis of posterior cerebral artery
  term posterior cerebral artery stenosis | posterior cerebral artery occlusion | PCA stenosis | PCA occlusion | stenosis + PCA/posterior cerebral artery | occlusion + PCA/posterior cerebral artery | posterior cerebral artery thrombosis | posterior cerebral artery embolism
  code I66.2{laterality: right=1 left=2 bilateral=3 unspecified=9}  Occlusion and stenosis of {laterality} posterior cerebral artery, without infarction
  code I63.53{laterality: right=1 left=2 bilateral=3 unspecified=9}  Cerebral infarction due to unspecified occlusion or stenosis of {laterality} posterior cerebral artery  when infarct/infarction/stroke/CVA/has:I63  absorbs I63.9
I66.3  Occlusion and stenosis of cerebellar arteries, without infarction = cerebellar artery stenosis | cerebellar artery occlusion | PICA stenosis | PICA occlusion
I66.8  Occlusion and stenosis of other cerebral arteries, without infarction = anterior choroidal artery occlusion
I66.9  Occlusion and stenosis of unspecified cerebral artery, without infarction = cerebral artery stenosis | cerebral artery occlusion | intracranial stenosis | intracranial arterial stenosis | cerebral thrombosis | intracranial artery stenosis | cerebral embolism | cerebral arterial thrombosis
  chronic

I67.0  Dissection of cerebral arteries, not ruptured = cerebral artery dissection | intracranial artery dissection | dissection + middle cerebral artery/basilar artery/intracranial artery
I67.1  Cerebral aneurysm, not ruptured = cerebral aneurysm | intracranial aneurysm | brain aneurysm | berry aneurysm | unruptured cerebral aneurysm | unruptured intracranial aneurysm | aneurysm + cerebral/intracranial/MCA/ACOM/PCOM/anterior communicating/posterior communicating/middle cerebral/basilar/ophthalmic artery/internal carotid artery intracranial/PICA/basilar tip/cavernous/brain/communicating artery | ACOM aneurysm | PCOM aneurysm | MCA aneurysm | basilar aneurysm | basilar tip aneurysm | PICA aneurysm | acquired cerebral arteriovenous fistula | cavernous carotid aneurysm | ophthalmic artery aneurysm | carotid cavernous fistula | dural arteriovenous fistula | dural AV fistula | cerebral artery aneurysm | paraophthalmic aneurysm | supraclinoid aneurysm
  chronic
  unless ruptured
  family-history Z82.49  Family history of ischemic heart disease and other circulatory disease
I67.2  Cerebral atherosclerosis = cerebral atherosclerosis | cerebral arteriosclerosis | intracranial atherosclerosis | intracranial atherosclerotic disease | ICAD | cerebral atheroma | atherosclerosis + cerebral/intracranial | cerebral arteriopathy atherosclerotic
  chronic
I67.3  Progressive vascular leukoencephalopathy = binswanger disease | binswanger's disease | progressive vascular leukoencephalopathy | vascular leukoencephalopathy
  chronic
I67.4  Hypertensive encephalopathy = hypertensive encephalopathy
I67.5  Moyamoya disease = moyamoya disease | moyamoya | moyamoya syndrome | moya moya
  chronic
I67.7  Cerebral arteritis, not elsewhere classified = cerebral arteritis | cerebral vasculitis | CNS vasculitis | primary angiitis of CNS | primary CNS vasculitis | central nervous system vasculitis
I67.81  Acute cerebrovascular insufficiency = acute cerebrovascular insufficiency | cerebrovascular insufficiency
I67.82  Cerebral ischemia = cerebral ischemia | chronic cerebral ischemia | brain ischemia | ischemia of brain | cerebral hypoperfusion | delayed cerebral ischemia
I67.83  Posterior reversible encephalopathy syndrome = posterior reversible encephalopathy syndrome | =PRES | posterior reversible leukoencephalopathy | RPLS | posterior leukoencephalopathy syndrome | reversible posterior leukoencephalopathy syndrome
I67.841  Reversible cerebrovascular vasoconstriction syndrome = reversible cerebrovascular vasoconstriction syndrome | RCVS | call fleming syndrome | reversible cerebral vasoconstriction syndrome
I67.848  Other cerebrovascular vasospasm and vasoconstriction = cerebral vasospasm | cerebral artery vasospasm | vasospasm + cerebral/subarachnoid hemorrhage/SAH/MCA/intracranial | cerebrovascular spasm
I67.850  CADASIL, a hereditary cerebral arteriopathy with subcortical infarcts and leukoencephalopathy = CADASIL | cerebral autosomal dominant arteriopathy
  chronic
I67.858  Other hereditary cerebrovascular disease = CARASIL | hereditary cerebrovascular disease
  chronic
I67.89  Other cerebrovascular disease = small vessel ischemic disease | chronic small vessel disease | small vessel disease of brain | microvascular ischemic disease | chronic microvascular ischemic changes | microvascular ischemic changes | chronic small vessel ischemic disease | small vessel ischemic changes | chronic microvascular disease of brain | chronic microangiopathy | cerebral microangiopathy | cerebral small vessel disease | small vessel disease + brain/cerebral/white matter | vertebrobasilar dolichoectasia | chronic microvascular ischemic disease | cerebral microvascular disease | ischemic leukopathy | chronic ischemic white matter disease | small vessel white matter disease | periventricular small vessel ischemic changes
  chronic
I67.9  Cerebrovascular disease, unspecified = cerebrovascular disease | CVD cerebral | cerebral vascular disease | cerebrovascular pathology | cerebrovascular disorder | cerebral vasculopathy | cerebrovascular insufficiency chronic
  chronic
  family-history Z82.3  Family history of stroke
I68.0  Cerebral amyloid angiopathy = cerebral amyloid angiopathy | amyloid angiopathy | congophilic angiopathy
  chronic
I68.2  Cerebral arteritis in other disease classified elsewhere = lupus cerebritis vasculitis | cerebral arteritis in lupus | tuberculous cerebral arteritis

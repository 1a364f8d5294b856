# What remains after a stroke or a bleed in the head: offices, nursing homes, rehabilitation, wards.
# Guideline I.C.9.d: these codes may be used years later, and beside a new stroke. A deficit of the present stroke is coded in
# its own chapter, so a term asks for the old event and for a word that says it is old.
# Dominance (I.C.6.a): when not told, the right side counts as dominant and the left side as not.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, I69; guidelines I.C.9.d and I.C.6.a
chronic

family Aphasia after stroke
  term post stroke aphasia | poststroke aphasia | aphasia following stroke | aphasia due to old stroke | aphasia as late effect of stroke | aphasia/aphasic/expressive aphasia/receptive aphasia/global aphasia/broca aphasia + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | aphasia/aphasic/expressive aphasia/receptive aphasia/global aphasia/broca aphasia + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.320  Aphasia following cerebral infarction
  code I69.020  Aphasia following nontraumatic subarachnoid hemorrhage  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.120  Aphasia following nontraumatic intracerebral hemorrhage  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.220  Aphasia following other nontraumatic intracranial hemorrhage  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.820  Aphasia following other cerebrovascular disease  when cerebral aneurysm/moyamoya/vasospasm
  code I69.920  Aphasia following unspecified cerebrovascular disease  when cerebrovascular disease

family Dysphasia after stroke
  term post stroke dysphasia | dysphasia + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | dysphasia + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.321  Dysphasia following cerebral infarction
  code I69.021  Dysphasia following nontraumatic subarachnoid hemorrhage  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.121  Dysphasia following nontraumatic intracerebral hemorrhage  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.221  Dysphasia following other nontraumatic intracranial hemorrhage  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.821  Dysphasia following other cerebrovascular disease  when cerebral aneurysm/moyamoya/vasospasm
  code I69.921  Dysphasia following unspecified cerebrovascular disease  when cerebrovascular disease

family Dysarthria after stroke
  term post stroke dysarthria | dysarthria following stroke | residual dysarthria from stroke | dysarthria/slurred speech/dysarthric + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | dysarthria/slurred speech/dysarthric + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.322  Dysarthria following cerebral infarction
  code I69.022  Dysarthria following nontraumatic subarachnoid hemorrhage  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.122  Dysarthria following nontraumatic intracerebral hemorrhage  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.222  Dysarthria following other nontraumatic intracranial hemorrhage  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.822  Dysarthria following other cerebrovascular disease  when cerebral aneurysm/moyamoya/vasospasm
  code I69.922  Dysarthria following unspecified cerebrovascular disease  when cerebrovascular disease

family Fluency disorder after stroke
  term stuttering/fluency disorder + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | stuttering/fluency disorder + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.323  Fluency disorder following cerebral infarction
  code I69.023  Fluency disorder following nontraumatic subarachnoid hemorrhage  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.123  Fluency disorder following nontraumatic intracerebral hemorrhage  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.223  Fluency disorder following other nontraumatic intracranial hemorrhage  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.823  Fluency disorder following other cerebrovascular disease  when cerebral aneurysm/moyamoya/vasospasm
  code I69.923  Fluency disorder following unspecified cerebrovascular disease  when cerebrovascular disease

family Other speech deficit after stroke
  term speech deficit/speech difficulty/language deficit/word finding difficulty/speech impairment + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | speech deficit/speech difficulty/language deficit/word finding difficulty/speech impairment + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.328  Other speech and language deficit following cerebral infarction
  code I69.028  Other speech and language deficit following nontraumatic subarachnoid hemorrhage  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.128  Other speech and language deficit following nontraumatic intracerebral hemorrhage  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.228  Other speech and language deficit following other nontraumatic intracranial hemorrhage  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.828  Other speech and language deficit following other cerebrovascular disease  when cerebral aneurysm/moyamoya/vasospasm
  code I69.928  Other speech and language deficit following unspecified cerebrovascular disease  when cerebrovascular disease

family Dysphagia after stroke
  term post stroke dysphagia | dysphagia following stroke | dysphagia due to old stroke | neurogenic dysphagia after stroke | dysphagia/swallowing difficulty/oropharyngeal dysphagia + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | dysphagia/swallowing difficulty/oropharyngeal dysphagia + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.391  Dysphagia following cerebral infarction
  code I69.091  Dysphagia following nontraumatic subarachnoid hemorrhage  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.191  Dysphagia following nontraumatic intracerebral hemorrhage  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.291  Dysphagia following other nontraumatic intracranial hemorrhage  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.891  Dysphagia following other cerebrovascular disease  when cerebral aneurysm/moyamoya/vasospasm
  code I69.991  Dysphagia following unspecified cerebrovascular disease  when cerebrovascular disease

family Facial weakness after stroke
  term facial weakness following stroke | residual facial droop | facial weakness/facial droop/facial palsy/facial paresis + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | facial weakness/facial droop/facial palsy/facial paresis + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.392  Facial weakness following cerebral infarction
  code I69.092  Facial weakness following nontraumatic subarachnoid hemorrhage  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.192  Facial weakness following nontraumatic intracerebral hemorrhage  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.292  Facial weakness following other nontraumatic intracranial hemorrhage  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.892  Facial weakness following other cerebrovascular disease  when cerebral aneurysm/moyamoya/vasospasm
  code I69.992  Facial weakness following unspecified cerebrovascular disease  when cerebrovascular disease

family Ataxia after stroke
  term post stroke ataxia | ataxia following stroke | ataxia/gait ataxia/ataxic gait/limb ataxia + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | ataxia/gait ataxia/ataxic gait/limb ataxia + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.393  Ataxia following cerebral infarction
  code I69.093  Ataxia following nontraumatic subarachnoid hemorrhage  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.193  Ataxia following nontraumatic intracerebral hemorrhage  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.293  Ataxia following other nontraumatic intracranial hemorrhage  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.893  Ataxia following other cerebrovascular disease  when cerebral aneurysm/moyamoya/vasospasm
  code I69.993  Ataxia following unspecified cerebrovascular disease  when cerebrovascular disease

family Apraxia after stroke
  term post stroke apraxia | apraxia + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | apraxia + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.390  Apraxia following cerebral infarction
  code I69.090  Apraxia following nontraumatic subarachnoid hemorrhage  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.190  Apraxia following nontraumatic intracerebral hemorrhage  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.290  Apraxia following other nontraumatic intracranial hemorrhage  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.890  Apraxia following other cerebrovascular disease  when cerebral aneurysm/moyamoya/vasospasm
  code I69.990  Apraxia following unspecified cerebrovascular disease  when cerebrovascular disease

family Memory deficit after stroke
  term post stroke memory loss | memory deficit/memory loss/memory impairment/short term memory loss + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | memory deficit/memory loss/memory impairment/short term memory loss + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.311  Memory deficit following cerebral infarction
  code I69.011  Memory deficit following nontraumatic subarachnoid hemorrhage  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.111  Memory deficit following nontraumatic intracerebral hemorrhage  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.211  Memory deficit following other nontraumatic intracranial hemorrhage  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.811  Memory deficit following other cerebrovascular disease  when cerebral aneurysm/moyamoya/vasospasm
  code I69.911  Memory deficit following unspecified cerebrovascular disease  when cerebrovascular disease

family Attention deficit after stroke
  term attention deficit/concentration deficit/poor concentration + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | attention deficit/concentration deficit/poor concentration + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.310  Attention and concentration deficit following cerebral infarction
  code I69.010  Attention and concentration deficit following nontraumatic subarachnoid hemorrhage  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.110  Attention and concentration deficit following nontraumatic intracerebral hemorrhage  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.210  Attention and concentration deficit following other nontraumatic intracranial hemorrhage  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.810  Attention and concentration deficit following other cerebrovascular disease  when cerebral aneurysm/moyamoya/vasospasm
  code I69.910  Attention and concentration deficit following unspecified cerebrovascular disease  when cerebrovascular disease

family Visuospatial deficit after stroke
  term post stroke neglect | neglect/spatial neglect/visuospatial deficit/hemineglect/hemispatial neglect + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | neglect/spatial neglect/visuospatial deficit/hemineglect/hemispatial neglect + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.312  Visuospatial deficit and spatial neglect following cerebral infarction
  code I69.012  Visuospatial deficit and spatial neglect following nontraumatic subarachnoid hemorrhage  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.112  Visuospatial deficit and spatial neglect following nontraumatic intracerebral hemorrhage  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.212  Visuospatial deficit and spatial neglect following other nontraumatic intracranial hemorrhage  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.812  Visuospatial deficit and spatial neglect following other cerebrovascular disease  when cerebral aneurysm/moyamoya/vasospasm
  code I69.912  Visuospatial deficit and spatial neglect following unspecified cerebrovascular disease  when cerebrovascular disease

family Psychomotor deficit after stroke
  term psychomotor deficit/psychomotor slowing + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | psychomotor deficit/psychomotor slowing + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.313  Psychomotor deficit following cerebral infarction
  code I69.013  Psychomotor deficit following nontraumatic subarachnoid hemorrhage  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.113  Psychomotor deficit following nontraumatic intracerebral hemorrhage  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.213  Psychomotor deficit following other nontraumatic intracranial hemorrhage  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.813  Psychomotor deficit following other cerebrovascular disease  when cerebral aneurysm/moyamoya/vasospasm
  code I69.913  Psychomotor deficit following unspecified cerebrovascular disease  when cerebrovascular disease

family Executive deficit after stroke
  term executive dysfunction/frontal lobe deficit/executive function deficit + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | executive dysfunction/frontal lobe deficit/executive function deficit + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.314  Frontal lobe and executive function deficit following cerebral infarction
  code I69.014  Frontal lobe and executive function deficit following nontraumatic subarachnoid hemorrhage  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.114  Frontal lobe and executive function deficit following nontraumatic intracerebral hemorrhage  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.214  Frontal lobe and executive function deficit following other nontraumatic intracranial hemorrhage  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.814  Frontal lobe and executive function deficit following other cerebrovascular disease  when cerebral aneurysm/moyamoya/vasospasm
  code I69.914  Frontal lobe and executive function deficit following unspecified cerebrovascular disease  when cerebrovascular disease

family Cognitive social or emotional deficit after stroke
  term emotional lability/pseudobulbar affect/social deficit + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | emotional lability/pseudobulbar affect/social deficit + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.315  Cognitive social or emotional deficit following cerebral infarction
  code I69.015  Cognitive social or emotional deficit following nontraumatic subarachnoid hemorrhage  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.115  Cognitive social or emotional deficit following nontraumatic intracerebral hemorrhage  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.215  Cognitive social or emotional deficit following other nontraumatic intracranial hemorrhage  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.815  Cognitive social or emotional deficit following other cerebrovascular disease  when cerebral aneurysm/moyamoya/vasospasm
  code I69.915  Cognitive social or emotional deficit following unspecified cerebrovascular disease  when cerebrovascular disease

family Other cognitive signs after stroke
  term confusion chronic/slowed processing + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | confusion chronic/slowed processing + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.318  Other cognitive signs and symptoms following cerebral infarction
  code I69.018  Other cognitive signs and symptoms following nontraumatic subarachnoid hemorrhage  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.118  Other cognitive signs and symptoms following nontraumatic intracerebral hemorrhage  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.218  Other cognitive signs and symptoms following other nontraumatic intracranial hemorrhage  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.818  Other cognitive signs and symptoms following other cerebrovascular disease  when cerebral aneurysm/moyamoya/vasospasm
  code I69.918  Other cognitive signs and symptoms following unspecified cerebrovascular disease  when cerebrovascular disease

family Cognitive deficit after stroke
  term post stroke cognitive impairment | cognitive deficits following stroke | cognitive deficit/cognitive impairment/cognitive decline/cognitive deficits + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | cognitive deficit/cognitive impairment/cognitive decline/cognitive deficits + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.319  Unspecified cognitive signs and symptoms following cerebral infarction
  code I69.019  Unspecified cognitive signs and symptoms following nontraumatic subarachnoid hemorrhage  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.119  Unspecified cognitive signs and symptoms following nontraumatic intracerebral hemorrhage  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.219  Unspecified cognitive signs and symptoms following other nontraumatic intracranial hemorrhage  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.819  Unspecified cognitive signs and symptoms following other cerebrovascular disease  when cerebral aneurysm/moyamoya/vasospasm
  code I69.919  Unspecified cognitive signs and symptoms following unspecified cerebrovascular disease  when cerebrovascular disease

family Other sequela of stroke
  term central poststroke pain | post stroke pain | poststroke seizure | post stroke seizure | post stroke epilepsy | post stroke spasticity | post stroke depression | dejerine roussy syndrome | seizure/seizures/epilepsy/spasticity/hemianopia/visual field cut/gait instability/depression/hemisensory loss/numbness/paresthesia/dizziness/vision loss/central pain + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | seizure/seizures/epilepsy/spasticity/hemianopia/visual field cut/gait instability/depression/hemisensory loss/numbness/paresthesia/dizziness/vision loss/central pain + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.398  Other sequela following cerebral infarction
  code I69.098  Other sequela following nontraumatic subarachnoid hemorrhage  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.198  Other sequela following nontraumatic intracerebral hemorrhage  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.298  Other sequela following other nontraumatic intracranial hemorrhage  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.898  Other sequela following other cerebrovascular disease  when cerebral aneurysm/moyamoya/vasospasm
  code I69.998  Other sequela following unspecified cerebrovascular disease  when cerebrovascular disease

family Hemiplegia after stroke
  term post stroke hemiparesis | poststroke hemiparesis | post stroke hemiplegia | residual hemiparesis | residual hemiplegia | residual left sided weakness | residual right sided weakness | residual left hemiparesis | residual right hemiparesis | residual weakness + sided/left/right | hemiplegia following stroke | hemiparesis following stroke | hemiparesis as late effect | hemiplegia/hemiparesis/sided weakness/hemiparetic/hemiplegic/unilateral weakness/left weakness/right weakness/side weakness + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/following cerebral infarction/after cerebral infarction/following CVA/after CVA/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | hemiplegia/hemiparesis/sided weakness/hemiparetic/hemiplegic/unilateral weakness/left weakness/right weakness/side weakness + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.359  Hemiplegia or hemiparesis following cerebral infarction, affecting unspecified side  needs laterality
  code I69.351  Hemiplegia or hemiparesis following cerebral infarction, affecting right dominant side  when right
  code I69.353  Hemiplegia or hemiparesis following cerebral infarction, affecting right nondominant side  when right + nondominant/left handed/left hand dominant
  code I69.354  Hemiplegia or hemiparesis following cerebral infarction, affecting left nondominant side  when left
  code I69.352  Hemiplegia or hemiparesis following cerebral infarction, affecting left dominant side  when left + left handed/left hand dominant/left dominant/dominant left
  code I69.059  Hemiplegia or hemiparesis following nontraumatic subarachnoid hemorrhage, affecting unspecified side  needs laterality  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.051  Hemiplegia or hemiparesis following nontraumatic subarachnoid hemorrhage, affecting right dominant side  when subarachnoid hemorrhage/SAH/subarachnoid bleed + right
  code I69.053  Hemiplegia or hemiparesis following nontraumatic subarachnoid hemorrhage, affecting right nondominant side  when subarachnoid hemorrhage/SAH/subarachnoid bleed + right + nondominant/left handed/left hand dominant
  code I69.054  Hemiplegia or hemiparesis following nontraumatic subarachnoid hemorrhage, affecting left nondominant side  when subarachnoid hemorrhage/SAH/subarachnoid bleed + left
  code I69.052  Hemiplegia or hemiparesis following nontraumatic subarachnoid hemorrhage, affecting left dominant side  when subarachnoid hemorrhage/SAH/subarachnoid bleed + left + left handed/left hand dominant/left dominant/dominant left
  code I69.159  Hemiplegia or hemiparesis following nontraumatic intracerebral hemorrhage, affecting unspecified side  needs laterality  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.151  Hemiplegia or hemiparesis following nontraumatic intracerebral hemorrhage, affecting right dominant side  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage + right
  code I69.153  Hemiplegia or hemiparesis following nontraumatic intracerebral hemorrhage, affecting right nondominant side  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage + right + nondominant/left handed/left hand dominant
  code I69.154  Hemiplegia or hemiparesis following nontraumatic intracerebral hemorrhage, affecting left nondominant side  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage + left
  code I69.152  Hemiplegia or hemiparesis following nontraumatic intracerebral hemorrhage, affecting left dominant side  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage + left + left handed/left hand dominant/left dominant/dominant left
  code I69.259  Hemiplegia or hemiparesis following other nontraumatic intracranial hemorrhage, affecting unspecified side  needs laterality  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.251  Hemiplegia or hemiparesis following other nontraumatic intracranial hemorrhage, affecting right dominant side  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage + right
  code I69.253  Hemiplegia or hemiparesis following other nontraumatic intracranial hemorrhage, affecting right nondominant side  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage + right + nondominant/left handed/left hand dominant
  code I69.254  Hemiplegia or hemiparesis following other nontraumatic intracranial hemorrhage, affecting left nondominant side  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage + left
  code I69.252  Hemiplegia or hemiparesis following other nontraumatic intracranial hemorrhage, affecting left dominant side  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage + left + left handed/left hand dominant/left dominant/dominant left
  code I69.859  Hemiplegia or hemiparesis following other cerebrovascular disease, affecting unspecified side  needs laterality  when cerebral aneurysm/moyamoya/vasospasm
  code I69.851  Hemiplegia or hemiparesis following other cerebrovascular disease, affecting right dominant side  when cerebral aneurysm/moyamoya/vasospasm + right
  code I69.853  Hemiplegia or hemiparesis following other cerebrovascular disease, affecting right nondominant side  when cerebral aneurysm/moyamoya/vasospasm + right + nondominant/left handed/left hand dominant
  code I69.854  Hemiplegia or hemiparesis following other cerebrovascular disease, affecting left nondominant side  when cerebral aneurysm/moyamoya/vasospasm + left
  code I69.852  Hemiplegia or hemiparesis following other cerebrovascular disease, affecting left dominant side  when cerebral aneurysm/moyamoya/vasospasm + left + left handed/left hand dominant/left dominant/dominant left
  code I69.959  Hemiplegia or hemiparesis following unspecified cerebrovascular disease, affecting unspecified side  needs laterality  when cerebrovascular disease
  code I69.951  Hemiplegia or hemiparesis following unspecified cerebrovascular disease, affecting right dominant side  when cerebrovascular disease + right
  code I69.953  Hemiplegia or hemiparesis following unspecified cerebrovascular disease, affecting right nondominant side  when cerebrovascular disease + right + nondominant/left handed/left hand dominant
  code I69.954  Hemiplegia or hemiparesis following unspecified cerebrovascular disease, affecting left nondominant side  when cerebrovascular disease + left
  code I69.952  Hemiplegia or hemiparesis following unspecified cerebrovascular disease, affecting left dominant side  when cerebrovascular disease + left + left handed/left hand dominant/left dominant/dominant left

family Monoplegia of arm after stroke
  term arm weakness/monoplegia of arm/upper extremity weakness/arm paresis/upper limb monoplegia/arm paralysis/hand weakness + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | arm weakness/monoplegia of arm/upper extremity weakness/arm paresis/upper limb monoplegia/arm paralysis/hand weakness + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.339  Monoplegia of upper limb following cerebral infarction, affecting unspecified side  needs laterality
  code I69.331  Monoplegia of upper limb following cerebral infarction, affecting right dominant side  when right
  code I69.333  Monoplegia of upper limb following cerebral infarction, affecting right nondominant side  when right + nondominant/left handed/left hand dominant
  code I69.334  Monoplegia of upper limb following cerebral infarction, affecting left nondominant side  when left
  code I69.332  Monoplegia of upper limb following cerebral infarction, affecting left dominant side  when left + left handed/left hand dominant/left dominant/dominant left
  code I69.039  Monoplegia of upper limb following nontraumatic subarachnoid hemorrhage, affecting unspecified side  needs laterality  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.031  Monoplegia of upper limb following nontraumatic subarachnoid hemorrhage, affecting right dominant side  when subarachnoid hemorrhage/SAH/subarachnoid bleed + right
  code I69.033  Monoplegia of upper limb following nontraumatic subarachnoid hemorrhage, affecting right nondominant side  when subarachnoid hemorrhage/SAH/subarachnoid bleed + right + nondominant/left handed/left hand dominant
  code I69.034  Monoplegia of upper limb following nontraumatic subarachnoid hemorrhage, affecting left nondominant side  when subarachnoid hemorrhage/SAH/subarachnoid bleed + left
  code I69.032  Monoplegia of upper limb following nontraumatic subarachnoid hemorrhage, affecting left dominant side  when subarachnoid hemorrhage/SAH/subarachnoid bleed + left + left handed/left hand dominant/left dominant/dominant left
  code I69.139  Monoplegia of upper limb following nontraumatic intracerebral hemorrhage, affecting unspecified side  needs laterality  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.131  Monoplegia of upper limb following nontraumatic intracerebral hemorrhage, affecting right dominant side  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage + right
  code I69.133  Monoplegia of upper limb following nontraumatic intracerebral hemorrhage, affecting right nondominant side  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage + right + nondominant/left handed/left hand dominant
  code I69.134  Monoplegia of upper limb following nontraumatic intracerebral hemorrhage, affecting left nondominant side  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage + left
  code I69.132  Monoplegia of upper limb following nontraumatic intracerebral hemorrhage, affecting left dominant side  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage + left + left handed/left hand dominant/left dominant/dominant left
  code I69.239  Monoplegia of upper limb following other nontraumatic intracranial hemorrhage, affecting unspecified side  needs laterality  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.231  Monoplegia of upper limb following other nontraumatic intracranial hemorrhage, affecting right dominant side  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage + right
  code I69.233  Monoplegia of upper limb following other nontraumatic intracranial hemorrhage, affecting right nondominant side  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage + right + nondominant/left handed/left hand dominant
  code I69.234  Monoplegia of upper limb following other nontraumatic intracranial hemorrhage, affecting left nondominant side  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage + left
  code I69.232  Monoplegia of upper limb following other nontraumatic intracranial hemorrhage, affecting left dominant side  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage + left + left handed/left hand dominant/left dominant/dominant left
  code I69.839  Monoplegia of upper limb following other cerebrovascular disease, affecting unspecified side  needs laterality  when cerebral aneurysm/moyamoya/vasospasm
  code I69.831  Monoplegia of upper limb following other cerebrovascular disease, affecting right dominant side  when cerebral aneurysm/moyamoya/vasospasm + right
  code I69.833  Monoplegia of upper limb following other cerebrovascular disease, affecting right nondominant side  when cerebral aneurysm/moyamoya/vasospasm + right + nondominant/left handed/left hand dominant
  code I69.834  Monoplegia of upper limb following other cerebrovascular disease, affecting left nondominant side  when cerebral aneurysm/moyamoya/vasospasm + left
  code I69.832  Monoplegia of upper limb following other cerebrovascular disease, affecting left dominant side  when cerebral aneurysm/moyamoya/vasospasm + left + left handed/left hand dominant/left dominant/dominant left
  code I69.939  Monoplegia of upper limb following unspecified cerebrovascular disease, affecting unspecified side  needs laterality  when cerebrovascular disease
  code I69.931  Monoplegia of upper limb following unspecified cerebrovascular disease, affecting right dominant side  when cerebrovascular disease + right
  code I69.933  Monoplegia of upper limb following unspecified cerebrovascular disease, affecting right nondominant side  when cerebrovascular disease + right + nondominant/left handed/left hand dominant
  code I69.934  Monoplegia of upper limb following unspecified cerebrovascular disease, affecting left nondominant side  when cerebrovascular disease + left
  code I69.932  Monoplegia of upper limb following unspecified cerebrovascular disease, affecting left dominant side  when cerebrovascular disease + left + left handed/left hand dominant/left dominant/dominant left

family Monoplegia of leg after stroke
  term leg weakness/monoplegia of leg/lower extremity weakness/leg paresis/lower limb monoplegia/foot drop + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | leg weakness/monoplegia of leg/lower extremity weakness/leg paresis/lower limb monoplegia/foot drop + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.349  Monoplegia of lower limb following cerebral infarction, affecting unspecified side  needs laterality
  code I69.341  Monoplegia of lower limb following cerebral infarction, affecting right dominant side  when right
  code I69.343  Monoplegia of lower limb following cerebral infarction, affecting right nondominant side  when right + nondominant/left handed/left hand dominant
  code I69.344  Monoplegia of lower limb following cerebral infarction, affecting left nondominant side  when left
  code I69.342  Monoplegia of lower limb following cerebral infarction, affecting left dominant side  when left + left handed/left hand dominant/left dominant/dominant left
  code I69.049  Monoplegia of lower limb following nontraumatic subarachnoid hemorrhage, affecting unspecified side  needs laterality  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.041  Monoplegia of lower limb following nontraumatic subarachnoid hemorrhage, affecting right dominant side  when subarachnoid hemorrhage/SAH/subarachnoid bleed + right
  code I69.043  Monoplegia of lower limb following nontraumatic subarachnoid hemorrhage, affecting right nondominant side  when subarachnoid hemorrhage/SAH/subarachnoid bleed + right + nondominant/left handed/left hand dominant
  code I69.044  Monoplegia of lower limb following nontraumatic subarachnoid hemorrhage, affecting left nondominant side  when subarachnoid hemorrhage/SAH/subarachnoid bleed + left
  code I69.042  Monoplegia of lower limb following nontraumatic subarachnoid hemorrhage, affecting left dominant side  when subarachnoid hemorrhage/SAH/subarachnoid bleed + left + left handed/left hand dominant/left dominant/dominant left
  code I69.149  Monoplegia of lower limb following nontraumatic intracerebral hemorrhage, affecting unspecified side  needs laterality  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.141  Monoplegia of lower limb following nontraumatic intracerebral hemorrhage, affecting right dominant side  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage + right
  code I69.143  Monoplegia of lower limb following nontraumatic intracerebral hemorrhage, affecting right nondominant side  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage + right + nondominant/left handed/left hand dominant
  code I69.144  Monoplegia of lower limb following nontraumatic intracerebral hemorrhage, affecting left nondominant side  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage + left
  code I69.142  Monoplegia of lower limb following nontraumatic intracerebral hemorrhage, affecting left dominant side  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage + left + left handed/left hand dominant/left dominant/dominant left
  code I69.249  Monoplegia of lower limb following other nontraumatic intracranial hemorrhage, affecting unspecified side  needs laterality  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.241  Monoplegia of lower limb following other nontraumatic intracranial hemorrhage, affecting right dominant side  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage + right
  code I69.243  Monoplegia of lower limb following other nontraumatic intracranial hemorrhage, affecting right nondominant side  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage + right + nondominant/left handed/left hand dominant
  code I69.244  Monoplegia of lower limb following other nontraumatic intracranial hemorrhage, affecting left nondominant side  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage + left
  code I69.242  Monoplegia of lower limb following other nontraumatic intracranial hemorrhage, affecting left dominant side  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage + left + left handed/left hand dominant/left dominant/dominant left
  code I69.849  Monoplegia of lower limb following other cerebrovascular disease, affecting unspecified side  needs laterality  when cerebral aneurysm/moyamoya/vasospasm
  code I69.841  Monoplegia of lower limb following other cerebrovascular disease, affecting right dominant side  when cerebral aneurysm/moyamoya/vasospasm + right
  code I69.843  Monoplegia of lower limb following other cerebrovascular disease, affecting right nondominant side  when cerebral aneurysm/moyamoya/vasospasm + right + nondominant/left handed/left hand dominant
  code I69.844  Monoplegia of lower limb following other cerebrovascular disease, affecting left nondominant side  when cerebral aneurysm/moyamoya/vasospasm + left
  code I69.842  Monoplegia of lower limb following other cerebrovascular disease, affecting left dominant side  when cerebral aneurysm/moyamoya/vasospasm + left + left handed/left hand dominant/left dominant/dominant left
  code I69.949  Monoplegia of lower limb following unspecified cerebrovascular disease, affecting unspecified side  needs laterality  when cerebrovascular disease
  code I69.941  Monoplegia of lower limb following unspecified cerebrovascular disease, affecting right dominant side  when cerebrovascular disease + right
  code I69.943  Monoplegia of lower limb following unspecified cerebrovascular disease, affecting right nondominant side  when cerebrovascular disease + right + nondominant/left handed/left hand dominant
  code I69.944  Monoplegia of lower limb following unspecified cerebrovascular disease, affecting left nondominant side  when cerebrovascular disease + left
  code I69.942  Monoplegia of lower limb following unspecified cerebrovascular disease, affecting left dominant side  when cerebrovascular disease + left + left handed/left hand dominant/left dominant/dominant left

family Other paralysis after stroke
  term quadriplegia/quadriparesis/locked in syndrome/paralysis + prior stroke/prior CVA/old stroke/old CVA/previous stroke/previous CVA/remote stroke/history of stroke/history of CVA/h o CVA/after stroke/following stroke/status post CVA/prior subarachnoid hemorrhage/history of SAH/prior intracerebral hemorrhage/history of ICH/history of hemorrhagic stroke | quadriplegia/quadriparesis/locked in syndrome/paralysis + stroke/CVA/cerebrovascular accident/cerebral infarction/subarachnoid hemorrhage/intracerebral hemorrhage/hemorrhagic stroke/intracranial hemorrhage/cerebrovascular disease + residual/sequela/sequelae/late effect/residual deficit/residual deficits
  code I69.369  Other paralytic syndrome following cerebral infarction, affecting unspecified side  needs laterality
  code I69.361  Other paralytic syndrome following cerebral infarction, affecting right dominant side  when right
  code I69.363  Other paralytic syndrome following cerebral infarction, affecting right nondominant side  when right + nondominant/left handed/left hand dominant
  code I69.364  Other paralytic syndrome following cerebral infarction, affecting left nondominant side  when left
  code I69.362  Other paralytic syndrome following cerebral infarction, affecting left dominant side  when left + left handed/left hand dominant/left dominant/dominant left
  code I69.365  Other paralytic syndrome following cerebral infarction, affecting both sides  when bilateral/quadriplegia/quadriparesis/locked in
  code I69.069  Other paralytic syndrome following nontraumatic subarachnoid hemorrhage, affecting unspecified side  needs laterality  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.061  Other paralytic syndrome following nontraumatic subarachnoid hemorrhage, affecting right dominant side  when subarachnoid hemorrhage/SAH/subarachnoid bleed + right
  code I69.063  Other paralytic syndrome following nontraumatic subarachnoid hemorrhage, affecting right nondominant side  when subarachnoid hemorrhage/SAH/subarachnoid bleed + right + nondominant/left handed/left hand dominant
  code I69.064  Other paralytic syndrome following nontraumatic subarachnoid hemorrhage, affecting left nondominant side  when subarachnoid hemorrhage/SAH/subarachnoid bleed + left
  code I69.062  Other paralytic syndrome following nontraumatic subarachnoid hemorrhage, affecting left dominant side  when subarachnoid hemorrhage/SAH/subarachnoid bleed + left + left handed/left hand dominant/left dominant/dominant left
  code I69.065  Other paralytic syndrome following nontraumatic subarachnoid hemorrhage, affecting both sides  when subarachnoid hemorrhage/SAH/subarachnoid bleed + bilateral/quadriplegia/quadriparesis/locked in
  code I69.169  Other paralytic syndrome following nontraumatic intracerebral hemorrhage, affecting unspecified side  needs laterality  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.161  Other paralytic syndrome following nontraumatic intracerebral hemorrhage, affecting right dominant side  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage + right
  code I69.163  Other paralytic syndrome following nontraumatic intracerebral hemorrhage, affecting right nondominant side  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage + right + nondominant/left handed/left hand dominant
  code I69.164  Other paralytic syndrome following nontraumatic intracerebral hemorrhage, affecting left nondominant side  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage + left
  code I69.162  Other paralytic syndrome following nontraumatic intracerebral hemorrhage, affecting left dominant side  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage + left + left handed/left hand dominant/left dominant/dominant left
  code I69.165  Other paralytic syndrome following nontraumatic intracerebral hemorrhage, affecting both sides  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage + bilateral/quadriplegia/quadriparesis/locked in
  code I69.269  Other paralytic syndrome following other nontraumatic intracranial hemorrhage, affecting unspecified side  needs laterality  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.261  Other paralytic syndrome following other nontraumatic intracranial hemorrhage, affecting right dominant side  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage + right
  code I69.263  Other paralytic syndrome following other nontraumatic intracranial hemorrhage, affecting right nondominant side  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage + right + nondominant/left handed/left hand dominant
  code I69.264  Other paralytic syndrome following other nontraumatic intracranial hemorrhage, affecting left nondominant side  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage + left
  code I69.262  Other paralytic syndrome following other nontraumatic intracranial hemorrhage, affecting left dominant side  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage + left + left handed/left hand dominant/left dominant/dominant left
  code I69.265  Other paralytic syndrome following other nontraumatic intracranial hemorrhage, affecting both sides  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage + bilateral/quadriplegia/quadriparesis/locked in
  code I69.869  Other paralytic syndrome following other cerebrovascular disease, affecting unspecified side  needs laterality  when cerebral aneurysm/moyamoya/vasospasm
  code I69.861  Other paralytic syndrome following other cerebrovascular disease, affecting right dominant side  when cerebral aneurysm/moyamoya/vasospasm + right
  code I69.863  Other paralytic syndrome following other cerebrovascular disease, affecting right nondominant side  when cerebral aneurysm/moyamoya/vasospasm + right + nondominant/left handed/left hand dominant
  code I69.864  Other paralytic syndrome following other cerebrovascular disease, affecting left nondominant side  when cerebral aneurysm/moyamoya/vasospasm + left
  code I69.862  Other paralytic syndrome following other cerebrovascular disease, affecting left dominant side  when cerebral aneurysm/moyamoya/vasospasm + left + left handed/left hand dominant/left dominant/dominant left
  code I69.865  Other paralytic syndrome following other cerebrovascular disease, affecting both sides  when cerebral aneurysm/moyamoya/vasospasm + bilateral/quadriplegia/quadriparesis/locked in
  code I69.969  Other paralytic syndrome following unspecified cerebrovascular disease, affecting unspecified side  needs laterality  when cerebrovascular disease
  code I69.961  Other paralytic syndrome following unspecified cerebrovascular disease, affecting right dominant side  when cerebrovascular disease + right
  code I69.963  Other paralytic syndrome following unspecified cerebrovascular disease, affecting right nondominant side  when cerebrovascular disease + right + nondominant/left handed/left hand dominant
  code I69.964  Other paralytic syndrome following unspecified cerebrovascular disease, affecting left nondominant side  when cerebrovascular disease + left
  code I69.962  Other paralytic syndrome following unspecified cerebrovascular disease, affecting left dominant side  when cerebrovascular disease + left + left handed/left hand dominant/left dominant/dominant left
  code I69.965  Other paralytic syndrome following unspecified cerebrovascular disease, affecting both sides  when cerebrovascular disease + bilateral/quadriplegia/quadriparesis/locked in

family Sequela of stroke, not further described
  term sequelae of stroke | sequela of stroke | late effect of stroke | late effects of stroke | late effects of CVA | residual deficits from stroke | residual deficit from CVA | stroke with residual deficits | CVA with residual deficits | sequelae of cerebral infarction | late effect of cerebrovascular disease | stroke sequelae | CVA sequelae | sequelae of CVA | residual deficits + stroke/CVA | sequela of cerebrovascular disease | stroke with residual deficit | sequelae of subarachnoid hemorrhage | sequelae of intracerebral hemorrhage
  code I69.30  Unspecified sequela of cerebral infarction  needs type
  code I69.00  Unspecified sequela of nontraumatic subarachnoid hemorrhage  when subarachnoid hemorrhage/SAH/subarachnoid bleed
  code I69.10  Unspecified sequela of nontraumatic intracerebral hemorrhage  when intracerebral hemorrhage/intraparenchymal hemorrhage/hemorrhagic stroke/cerebral hemorrhage/ICH/hemorrhagic CVA/brain hemorrhage
  code I69.20  Unspecified sequela of other nontraumatic intracranial hemorrhage  when subdural hemorrhage/subdural hematoma/SDH/intracranial hemorrhage
  code I69.80  Unspecified sequela of other cerebrovascular disease  when cerebral aneurysm/moyamoya/vasospasm
  code I69.90  Unspecified sequela of unspecified cerebrovascular disease  when cerebrovascular disease

# Dementia, delirium and other mental states of a known bodily cause: wards, memory clinics, nursing homes, offices.
# The severity comes before the disturbance in the code. Mood, anxiety and psychosis count only when the note ties them
# to the dementia ("with ..."), since a problem list names them side by side. Alzheimer and its kin are in 06-brain.lex.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, F01-F09; guideline I.C.5.d
chronic

family Dementia
  term dementia | senile dementia | presenile dementia | cognitive deterioration of dementia | dementia syndrome | major neurocognitive disorder | advanced dementia | end stage dementia | primary degenerative dementia | demential syndrome | senile psychosis | dementing illness
  family-history Z81.8  Family history of other mental and behavioral disorders
  unless alcoholic/praecox/screening
  code F03.{severity: mild=A moderate=B severe=C unspecified=9}0  Unspecified dementia, severity {severity}, without behavioral, psychotic, mood or anxiety disturbance
  code F03.C0  Unspecified dementia, severe, without behavioral, psychotic, mood or anxiety disturbance  when advanced/end stage/profound
  code F03.{severity: mild=A moderate=B severe=C unspecified=9}11  Unspecified dementia, severity {severity}, with agitation  when agitation/agitated/aggression/aggressive/aggressive behavior/combative/combativeness/violent behavior/restlessness
  code F03.{severity: mild=A moderate=B severe=C unspecified=9}18  Unspecified dementia, severity {severity}, with other behavioral disturbance  when behavioral disturbance/with behavioral disturbance/behavioral disturbances/behavior disturbance/sleep disturbance/sundowning/sexual disinhibition/disinhibition/social disinhibition
  code F03.{severity: mild=A moderate=B severe=C unspecified=9}2  Unspecified dementia, severity {severity}, with psychotic disturbance  when with psychosis/with psychotic disturbance/with psychotic features/with hallucinations/with delusions/with paranoia
  code F03.{severity: mild=A moderate=B severe=C unspecified=9}3  Unspecified dementia, severity {severity}, with mood disturbance  when with depression/with mood disturbance/with depressed mood/with depressive features/with apathy
  code F03.{severity: mild=A moderate=B severe=C unspecified=9}4  Unspecified dementia, severity {severity}, with anxiety  when with anxiety

family Vascular dementia
  term vascular dementia | multi infarct dementia | multiinfarct dementia | arteriosclerotic dementia | atherosclerotic dementia | vascular major neurocognitive disorder | major vascular neurocognitive disorder | Binswanger dementia | subcortical vascular dementia | post stroke dementia | dementia + vascular/multi infarct/arteriosclerotic | mixed vascular dementia
  unless alcoholic
  code F01.{severity: mild=A moderate=B severe=C unspecified=5}0  Vascular dementia, severity {severity}, without behavioral, psychotic, mood or anxiety disturbance  absorbs F03
  code F01.{severity: mild=A moderate=B severe=C unspecified=5}11  Vascular dementia, severity {severity}, with agitation  when agitation/agitated/aggression/aggressive/aggressive behavior/combative/combativeness/violent behavior/restlessness  absorbs F03
  code F01.{severity: mild=A moderate=B severe=C unspecified=5}18  Vascular dementia, severity {severity}, with other behavioral disturbance  when behavioral disturbance/with behavioral disturbance/behavioral disturbances/behavior disturbance/sleep disturbance/sundowning/disinhibition  absorbs F03
  code F01.{severity: mild=A moderate=B severe=C unspecified=5}2  Vascular dementia, severity {severity}, with psychotic disturbance  when with psychosis/with psychotic disturbance/with psychotic features/with hallucinations/with delusions/with paranoia  absorbs F03
  code F01.{severity: mild=A moderate=B severe=C unspecified=5}3  Vascular dementia, severity {severity}, with mood disturbance  when with depression/with mood disturbance/with depressed mood/with depressive features/with apathy  absorbs F03
  code F01.{severity: mild=A moderate=B severe=C unspecified=5}4  Vascular dementia, severity {severity}, with anxiety  when with anxiety  absorbs F03

# The index gives the second code of Alzheimer disease, Lewy body disease and the like even when "dementia" is not said.
family Dementia in another disease
  term alzheimer dementia | alzheimer's dementia | alzheimer disease | alzheimer's disease | alzheimer | alzheimer's | dementia of alzheimer type | dementia alzheimer type | senile dementia of alzheimer type | alzheimer type dementia | dementia due to alzheimer disease | early onset alzheimer disease | early onset alzheimer | late onset alzheimer disease | late onset alzheimer | presenile alzheimer | lewy body dementia | dementia with lewy bodies | lewy body disease | diffuse lewy body disease | DLB dementia | neurocognitive disorder with lewy bodies | frontotemporal dementia | frontotemporal lobar degeneration | pick disease of brain | pick's disease | dementia due to parkinson disease | parkinson disease dementia | parkinson dementia | parkinson's dementia | dementia in parkinson disease | dementia due to huntington disease | huntington dementia | dementia + alzheimer/lewy/parkinson/huntington/frontotemporal/creutzfeldt/HIV/hydrocephalus/multiple sclerosis | HIV dementia | AIDS dementia complex | HIV associated dementia | AIDS dementia | prion dementia | dementia in other disease | dementia due to medical condition | primary progressive aphasia | semantic dementia | behavioral variant frontotemporal dementia | =bvFTD
  unless screening/research
  code F02.{severity: mild=A moderate=B severe=C unspecified=8}0  Dementia in another disease, severity {severity}, without behavioral, psychotic, mood or anxiety disturbance  absorbs F03
  code F02.C0  Dementia in another disease, severe, without behavioral, psychotic, mood or anxiety disturbance  when advanced/end stage/late stage  absorbs F03
  code F02.{severity: mild=A moderate=B severe=C unspecified=8}11  Dementia in another disease, severity {severity}, with agitation  when agitation/agitated/aggression/aggressive/aggressive behavior/combative/combativeness/violent behavior/restlessness  absorbs F03
  code F02.{severity: mild=A moderate=B severe=C unspecified=8}18  Dementia in another disease, severity {severity}, with other behavioral disturbance  when behavioral disturbance/with behavioral disturbance/behavioral disturbances/behavior disturbance/sleep disturbance/sundowning/disinhibition  absorbs F03
  code F02.{severity: mild=A moderate=B severe=C unspecified=8}2  Dementia in another disease, severity {severity}, with psychotic disturbance  when with psychosis/with psychotic disturbance/with psychotic features/with hallucinations/with delusions/with paranoia  absorbs F03
  code F02.{severity: mild=A moderate=B severe=C unspecified=8}3  Dementia in another disease, severity {severity}, with mood disturbance  when with depression/with mood disturbance/with depressed mood/with depressive features/with apathy  absorbs F03
  code F02.{severity: mild=A moderate=B severe=C unspecified=8}4  Dementia in another disease, severity {severity}, with anxiety  when with anxiety  absorbs F03

family Mild neurocognitive disorder of known cause
  term mild neurocognitive disorder due to | mild neurocognitive disorder | mild NCD due to
  code F06.70  Mild neurocognitive disorder due to a known bodily condition, without behavioral disturbance
  code F06.71  Mild neurocognitive disorder due to a known bodily condition, with behavioral disturbance  when with behavioral disturbance/behavioral disturbance/agitation

not-chronic
family Delirium
  term delirium | acute delirium | delirious | delirium due to medical condition | delirium due to known physiological condition | ICU delirium | postoperative delirium | toxic metabolic delirium | hospital delirium | hospital acquired delirium | hyperactive delirium | hypoactive delirium | infective psychosis | acute brain syndrome | sundowning | sundowner syndrome | delirium superimposed on dementia | acute confusional syndrome | acute psychoorganic syndrome | septic delirium | delirium of multifactorial etiology | postictal delirium | emergence delirium
  unless tremens/alcohol withdrawal/alcoholic/alcohol/withdrawal/screen/precautions/screening
  # The index leads delirium without a cause to R41.0; F05 wants a bodily condition behind it.
  code R41.0  Delirium, cause not given
  code F05  Delirium due to a known bodily condition  when due to/secondary to/caused by/in setting of/in the context of/medical condition/physiological/infection/infectious/sepsis/UTI/pneumonia/metabolic/toxic/encephalopathy/postoperative/ICU/hospital/hypoxia/dehydration/hyponatremia/uremic/hepatic/polypharmacy/multifactorial/superimposed/dementia

family Delirium due to medicine
  term medication induced delirium | drug induced delirium | delirium due to medication | anticholinergic delirium | steroid induced delirium
  code F05  Delirium due to a known bodily condition

F04  Amnestic disorder due to a known bodily condition = amnestic disorder | korsakoff psychosis nonalcoholic | nonalcoholic korsakoff syndrome | amnestic syndrome | organic amnestic syndrome
  chronic
  unless alcoholic
F06.0  Psychotic disorder with hallucinations due to a known bodily condition = organic hallucinosis | psychosis with hallucinations due to medical condition | hallucinations due to medical condition | psychotic disorder with hallucinations due to medical condition | organic hallucinatory state | parkinson disease psychosis | parkinson psychosis
  unless alcoholic
family Catatonia
  term catatonia | catatonic disorder | catatonic state | catatonic syndrome | catatonia due to medical condition | catatonia associated with another mental disorder | organic catatonia | malignant catatonia | catatonic
  unless schizophrenia
  code F06.1  Catatonic disorder due to a known bodily condition
F06.2  Psychotic disorder with delusions due to a known bodily condition = psychosis due to medical condition | organic delusional disorder | psychotic disorder due to medical condition | psychotic disorder due to general medical condition | organic psychosis | psychosis secondary to medical condition | organic paranoid state | postictal psychosis | steroid psychosis | schizophrenia like psychosis in epilepsy | psychosis in epilepsy
family Mood disorder of bodily cause
  term mood disorder due to medical condition | organic mood disorder | depression due to medical condition | depressive disorder due to medical condition | depressive disorder due to another medical condition | organic affective syndrome | mania due to medical condition | organic mood syndrome | mood disorder due to known physiological condition | bipolar disorder due to medical condition | depression secondary to stroke | vascular depression
  code F06.30  Mood disorder due to a known bodily condition, unspecified  needs type
  code F06.31  Mood disorder due to a known bodily condition, with depressive features  when depression/depressive/depressed
  code F06.32  Mood disorder due to a known bodily condition, with an episode like major depression  when major depressive/major depression
  code F06.33  Mood disorder due to a known bodily condition, with manic features  when mania/manic/bipolar/hypomanic
  code F06.34  Mood disorder due to a known bodily condition, with mixed features  when mixed features/mixed
F06.4  Anxiety disorder due to a known bodily condition = anxiety due to medical condition | anxiety disorder due to medical condition | anxiety disorder due to another medical condition | anxiety disorder due to known physiological condition | organic anxiety disorder | anxiety due to general medical condition
F06.8  Other mental disorder due to a known bodily condition = organic mental disorder | organic brain syndrome | epileptic psychosis | organic emotionally labile disorder | mental disorder due to medical condition | organic dissociative disorder | neurocognitive disorder due to medical condition other
  unless acute
F07.0  Personality change due to a known bodily condition = personality change due to medical condition | frontal lobe syndrome | organic personality disorder | organic personality syndrome | personality change due to brain injury | frontal syndrome | postleucotomy syndrome | personality change + brain injury/stroke/tumor/frontal
  chronic
F07.81  Postconcussion syndrome = postconcussion syndrome | post concussion syndrome | postconcussional syndrome | post concussive syndrome | postconcussive syndrome | persistent concussion symptoms | persistent post concussive symptoms | post concussive symptoms | postconcussion symptoms | posttraumatic brain syndrome | post concussional syndrome | prolonged concussion symptoms
F07.89  Other personality or behavior disorder due to a known bodily condition = postencephalitic syndrome | right hemispheric organic affective disorder | behavioral disorder due to brain injury
F07.9  Personality or behavior disorder due to a known bodily condition, unspecified = organic psychosyndrome | organic behavioral disorder
F09  Mental disorder due to a known bodily condition, unspecified = neuropsychiatric disorder | unspecified neurocognitive disorder | neurocognitive disorder | organic psychosyndrome unspecified | symptomatic psychosis | neuropsychiatric disorders | neuropsychiatric symptoms | neuropsychiatric alterations | unspecified organic mental disorder | neuropsychiatric manifestations | psycho organic syndrome
  unless mild/major/lewy/vascular/systemic lupus/lupus

# Depression, bipolar disorder and other mood disorders: offices, mental health clinics, wards, emergency departments.
# "Depression" alone is F32.A; "major" without more is a single episode, unspecified. The episode comes from words near it.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, F30-F39; guideline I.C.5
chronic

family Depression
  term depression | depressive disorder | depressed | depressive syndrome | depressive state | clinical depression | situational depression chronic | depression symptoms | depressive picture | depressive symptomatology | depressed mood | chronic depression | depressive disorder NOS | history of depression | depressive illness | depressive reaction | mood depressed | depressive episodes | major depression screen positive | depressive pathology | treated depression
  family-history Z81.8  Family history of other mental and behavioral disorders
  unless ST/ST segment/respiratory/myocardial/marrow/bone marrow/CNS/skull/sternal/screening/screen/PHQ/postpartum/ejection fraction/consciousness/mental status/adjustment disorder/fracture/bipolar/tibial plateau/PR/T wave/ventricular function/systolic function/level of
  code F32.A  Depression, unspecified  needs severity,episode
  code F33.9  Major depression, recurrent, unspecified  needs severity  when recurrent
  code F33.0  Major depression, recurrent, mild  when recurrent + mild
  code F33.1  Major depression, recurrent, moderate  when recurrent + moderate
  code F33.2  Major depression, recurrent, severe, without psychotic features  when recurrent + severe
  code F53.0  Postpartum depression  when postpartum/puerperal/peripartum/perinatal/postnatal

family Major depressive disorder, single episode
  term major depressive disorder | major depression | major depressive episode | MDD | major depressive disorder single episode | MDD single episode | depressive episode | unipolar depression | severe depression | endogenous depression | melancholia | psychotic depression | depression with psychotic features | reactive depressive psychosis | moderate depression | mild depression | vital depression | involutional depression | agitated depression | monopolar depression | depression major | unipolar major depression | major depressive syndrome | anxious major depression | depressive psychosis
  family-history Z81.8  Family history of other mental and behavioral disorders
  unless bipolar/screening/schizoaffective/postpartum
  code F32.9  Major depression, single episode, unspecified  needs severity  absorbs F32.A
  code F32.0  Major depression, single episode, mild  when mild  absorbs F32.A F32.9
  code F32.1  Major depression, single episode, moderate  when moderate/moderately severe/moderate to severe  absorbs F32.A F32.9
  code F32.2  Major depression, single episode, severe, without psychotic features  when severe/severe depression  absorbs F32.A F32.9
  code F32.3  Major depression, single episode, severe, with psychotic features  when with psychotic features/psychotic features/~with psychotic features/psychotic depression/with psychosis/psychotic symptoms/mood congruent/psychotic  absorbs F32.A F32.9 F29
  code F32.3  Major depression, single episode, severe, with psychotic features  when severe + with psychotic features/psychotic features/~with psychotic features/psychotic depression/with psychosis/psychotic symptoms  absorbs F32.A F32.9 F29
  code F32.2  Major depression, single episode, severe, without psychotic features  when severe + without psychotic features/without psychosis  absorbs F32.A F32.9
  code F32.2  Major depression, single episode, severe, without psychotic features  when severe + severe + without psychotic features/without psychosis/no psychotic features  absorbs F32.A F32.9
  code F32.4  Major depression, single episode, in partial remission  when partial-remission  absorbs F32.A F32.9
  code F32.5  Major depression, single episode, in full remission  when full-remission/remission/in remission  absorbs F32.A F32.9
  code F33.9  Major depression, recurrent, unspecified  needs severity  when recurrent/multiple episodes  absorbs F32.A F32.9
  code F33.0  Major depression, recurrent, mild  when recurrent/multiple episodes + mild  absorbs F32 F33.9
  code F33.1  Major depression, recurrent, moderate  when recurrent/multiple episodes + moderate  absorbs F32 F33.9
  code F33.2  Major depression, recurrent, severe, without psychotic features  when recurrent/multiple episodes + severe  absorbs F32 F33.9
  code F33.3  Major depression, recurrent, severe, with psychotic symptoms  when recurrent/multiple episodes + with psychotic features/psychotic features/~with psychotic features/psychotic depression/with psychosis/psychotic symptoms  absorbs F32 F33.9 F29
  code F33.3  Major depression, recurrent, severe, with psychotic symptoms  when recurrent/multiple episodes + severe + with psychotic features/psychotic features/~with psychotic features/psychotic depression/with psychosis/psychotic symptoms  absorbs F32 F33.9 F29
  code F33.2  Major depression, recurrent, severe, without psychotic features  when recurrent + severe + severe + without psychotic features/without psychosis/no psychotic features  absorbs F32 F33.9
  code F33.40  Major depression, recurrent, in remission, unspecified  when recurrent/multiple episodes + remission  absorbs F32 F33.9
  code F33.41  Major depression, recurrent, in partial remission  when recurrent/multiple episodes + remission + partial-remission  absorbs F32 F33.9
  code F33.42  Major depression, recurrent, in full remission  when recurrent/multiple episodes + remission + full-remission  absorbs F32 F33.9

family Major depressive disorder, recurrent
  term recurrent depression | recurrent major depressive disorder | recurrent major depression | major depressive disorder recurrent | MDD recurrent | recurrent MDD | recurrent depressive disorder | recurrent depressive episodes | recurrent depressive episode | major depression recurrent | recurrent unipolar depression | chronic major depression | recurrent major depressive episodes
  family-history Z81.8  Family history of other mental and behavioral disorders
  unless bipolar
  code F33.9  Major depression, recurrent, unspecified  needs severity  absorbs F32
  code F33.0  Major depression, recurrent, mild  when mild  absorbs F32 F33.9
  code F33.1  Major depression, recurrent, moderate  when moderate  absorbs F32 F33.9
  code F33.2  Major depression, recurrent, severe, without psychotic features  when severe  absorbs F32 F33.9
  code F33.3  Major depression, recurrent, severe, with psychotic symptoms  when with psychotic features/psychotic features/~with psychotic features/with psychosis/psychotic symptoms  absorbs F32 F33.9 F29
  code F33.3  Major depression, recurrent, severe, with psychotic symptoms  when severe + with psychotic features/psychotic features/~with psychotic features/with psychosis/psychotic symptoms  absorbs F32 F33.9 F29
  code F33.2  Major depression, recurrent, severe, without psychotic features  when severe + severe + without psychotic features/without psychosis/no psychotic features  absorbs F32 F33.9
  code F33.40  Major depression, recurrent, in remission, unspecified  when remission  absorbs F32 F33.9
  code F33.41  Major depression, recurrent, in partial remission  when remission + partial-remission  absorbs F32 F33.9
  code F33.42  Major depression, recurrent, in full remission  when remission + full-remission  absorbs F32 F33.9
F33.8  Other recurrent depressive disorder = recurrent brief depressive episodes | recurrent brief depression
F32.81  Premenstrual dysphoric disorder = premenstrual dysphoric disorder | PMDD
  sex female
F32.89  Other depressive episode = atypical depression | post schizophrenic depression | postschizophrenic depression | masked depression | other specified depressive disorder | single episode of masked depression | subsyndromal depression
family Seasonal affective disorder
  term seasonal affective disorder | seasonal depression | winter depression | seasonal pattern depression
  code F33.8  Other recurrent depressive disorder
F34.1  Dysthymia (persistent depressive disorder) = dysthymia | dysthymic disorder | persistent depressive disorder | depressive neurosis | neurotic depression | chronic dysthymia | anxiety depression persistent | depressive personality disorder | double depression dysthymia | dysthymic syndrome | chronic persistent depression | dysthymic
family Postpartum depression
  term postpartum depression | postnatal depression | post partum depression | puerperal depression | PPD depression | perinatal depression | peripartum depression | depression + postpartum/postnatal/puerperal/peripartum
  not-chronic
  sex female
  unless screening/screen/history of postpartum depression
  code F53.0  Postpartum depression  absorbs F32.A
F53.1  Puerperal psychosis = postpartum psychosis | puerperal psychosis | postnatal psychosis
  not-chronic
  sex female

family Bipolar disorder
  term bipolar disorder | bipolar | manic depression | manic depressive disorder | manic depressive illness | bipolar affective disorder | bipolar mood disorder | bipolar I disorder | bipolar I | bipolar type I | bipolar 1 | bipolar disorder type I | bipolar depression | bipolar mania | bipolar illness | manic depressive psychosis | affective psychosis bipolar | bipolar spectrum disorder | bipolar disease | manic depressive | bipolar manic episode | manic-depressive psychosis
  family-history Z81.8  Family history of other mental and behavioral disorders
  unless cautery/electrocautery/hemiarthroplasty/forceps/radiofrequency/schizoaffective/leads/lead/diathermy/coagulation/ablation/clamp/sealing/prosthesis/hip/head/stem/recording/derivation
  code F31.9  Bipolar disorder, unspecified  needs episode  absorbs F30 F32 F33 F34.1 F39
  code F31.0  Bipolar disorder, current episode hypomanic  when hypomanic/hypomania  absorbs F30 F32 F33 F34.1 F39 F31.9
  code F31.1{severity: unspecified=0 mild=1 moderate=2 severe=3}  Bipolar disorder, current episode manic, without psychotic features, severity {severity}  when manic/mania/manic episode/current episode manic/acute mania/bipolar mania  absorbs F30 F32 F33 F34.1 F39 F31.9
  code F31.2  Bipolar disorder, current episode manic, severe, with psychotic features  when manic/mania/manic episode + with psychotic features/psychotic features/~with psychotic features/with psychosis/psychotic symptoms  absorbs F30 F32 F33 F34.1 F39 F29 F31.9
  code F31.2  Bipolar disorder, current episode manic, severe, with psychotic features  when manic/mania/manic episode + severe + with psychotic features/psychotic features/~with psychotic features/with psychosis/psychotic symptoms  absorbs F30 F32 F33 F34.1 F39 F29 F31.9
  code F31.30  Bipolar disorder, current episode depressed, mild or moderate, unspecified  needs severity  when depressed/depression/depressive episode/current episode depressed/bipolar depression  absorbs F30 F32 F33 F34.1 F39 F31.9
  code F31.31  Bipolar disorder, current episode depressed, mild  when depressed/depression/depressive episode/bipolar depression + mild  absorbs F30 F32 F33 F34.1 F39 F31.9
  code F31.32  Bipolar disorder, current episode depressed, moderate  when depressed/depression/depressive episode/bipolar depression + moderate  absorbs F30 F32 F33 F34.1 F39 F31.9
  code F31.4  Bipolar disorder, current episode depressed, severe, without psychotic features  when depressed/depression/depressive episode/bipolar depression + severe  absorbs F30 F32 F33 F34.1 F39 F31.9
  code F31.5  Bipolar disorder, current episode depressed, severe, with psychotic features  when depressed/depression/depressive episode/bipolar depression + with psychotic features/psychotic features/~with psychotic features/with psychosis  absorbs F30 F32 F33 F34.1 F39 F29 F31.9
  code F31.5  Bipolar disorder, current episode depressed, severe, with psychotic features  when depressed/depression/depressive episode/bipolar depression + severe + with psychotic features/psychotic features/~with psychotic features/with psychosis  absorbs F30 F32 F33 F34.1 F39 F29 F31.9
  code F31.60  Bipolar disorder, current episode mixed, unspecified  needs severity  when mixed episode/mixed/current episode mixed/mixed features  absorbs F30 F32 F33 F34.1 F39 F31.9
  code F31.61  Bipolar disorder, current episode mixed, mild  when mixed episode/mixed/mixed features + mild  absorbs F30 F32 F33 F34.1 F39 F31.9
  code F31.62  Bipolar disorder, current episode mixed, moderate  when mixed episode/mixed/mixed features + moderate  absorbs F30 F32 F33 F34.1 F39 F31.9
  code F31.63  Bipolar disorder, current episode mixed, severe, without psychotic features  when mixed episode/mixed/mixed features + severe  absorbs F30 F32 F33 F34.1 F39 F31.9
  code F31.64  Bipolar disorder, current episode mixed, severe, with psychotic features  when mixed episode/mixed/mixed features + with psychotic features/psychotic features/~with psychotic features/with psychosis  absorbs F30 F32 F33 F34.1 F39 F29 F31.9
  code F31.64  Bipolar disorder, current episode mixed, severe, with psychotic features  when mixed episode/mixed/mixed features + severe + with psychotic features/psychotic features/~with psychotic features/with psychosis  absorbs F30 F32 F33 F34.1 F39 F29 F31.9
  code F31.70  Bipolar disorder, in remission, latest episode unspecified  when remission/euthymic  absorbs F30 F32 F33 F34.1 F39 F31.9
  code F31.71  Bipolar disorder, in partial remission, latest episode hypomanic  when partial-remission + remission + hypomanic/hypomania  absorbs F30 F32 F33 F34.1 F39 F31.9
  code F31.72  Bipolar disorder, in full remission, latest episode hypomanic  when full-remission + remission + hypomanic/hypomania  absorbs F30 F32 F33 F34.1 F39 F31.9
  code F31.73  Bipolar disorder, in partial remission, latest episode manic  when partial-remission + remission + manic/mania  absorbs F30 F32 F33 F34.1 F39 F31.9
  code F31.74  Bipolar disorder, in full remission, latest episode manic  when full-remission + remission + manic/mania  absorbs F30 F32 F33 F34.1 F39 F31.9
  code F31.75  Bipolar disorder, in partial remission, latest episode depressed  when partial-remission + remission + depressed/depression  absorbs F30 F32 F33 F34.1 F39 F31.9
  code F31.76  Bipolar disorder, in full remission, latest episode depressed  when full-remission + remission + depressed/depression  absorbs F30 F32 F33 F34.1 F39 F31.9
  code F31.77  Bipolar disorder, in partial remission, latest episode mixed  when partial-remission + remission + mixed  absorbs F30 F32 F33 F34.1 F39 F31.9
  code F31.78  Bipolar disorder, in full remission, latest episode mixed  when full-remission + remission + mixed  absorbs F30 F32 F33 F34.1 F39 F31.9
F31.81  Bipolar II disorder = bipolar II disorder | bipolar II | bipolar type II | bipolar 2 | bipolar disorder type II | bipolar disorder II
  family-history Z81.8  Family history of other mental and behavioral disorders
F31.89  Other bipolar disorder = recurrent manic episodes | other specified bipolar disorder
not-chronic
family Mania
  term mania | manic episode | acute mania | manic | manic syndrome | hypomania | hypomanic episode | manic disorder | hypomanic | manic psychosis
  family-history Z81.8  Family history of other mental and behavioral disorders
  unless bipolar/schizoaffective/depressive
  code F30.9  Manic episode, unspecified  needs severity
  code F30.8  Other manic episode (hypomania)  when hypomania/hypomanic/hypomanic episode
  code F30.11  Manic episode without psychotic symptoms, mild  when mild
  code F30.12  Manic episode without psychotic symptoms, moderate  when moderate
  code F30.13  Manic episode without psychotic symptoms, severe  when severe
  code F30.10  Manic episode without psychotic symptoms, unspecified  when without psychotic symptoms/without psychotic features
  code F30.2  Manic episode, severe, with psychotic symptoms  when with psychotic features/psychotic features/~with psychotic features/with psychosis/psychotic symptoms/manic psychosis
  code F30.3  Manic episode in partial remission  when partial-remission
  code F30.4  Manic episode in full remission  when full-remission
chronic
F34.0  Cyclothymia = cyclothymia | cyclothymic disorder | cyclothymic personality | affective personality disorder | cyclothymic
F34.81  Disruptive mood dysregulation disorder = disruptive mood dysregulation disorder | DMDD
F34.89  Other persistent mood disorder = other specified persistent mood disorder
F34.9  Persistent mood disorder, unspecified = persistent mood disorder
F39  Mood disorder, unspecified = mood disorder | affective disorder | affective psychosis | mood affective disorder | mood disorder NOS | mood disturbance | affective disorders | unspecified mood disorder
  unless seasonal/bipolar/schizoaffective/screening/dementia/substance

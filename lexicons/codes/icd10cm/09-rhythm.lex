# Heart rhythm and conduction: ECG reports, cardiology, emergency departments, wards.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, I44-I49

family Atrial fibrillation
  term atrial fibrillation | a fib | afib | =AF | a-fib | auricular fibrillation | atrial fib | AF with RVR | afib with RVR | nonvalvular atrial fibrillation | NVAF | fibrillation + atrial/atria | complete arrhythmia due to atrial fibrillation | arrhythmia due to atrial fibrillation | ACxFA | rapid atrial fibrillation | atrial fibrillation with rapid ventricular response
  unless fib 4
  chronic
  family-history Z82.49  Family history of ischemic heart disease and other circulatory disease
  code I48.91  Atrial fibrillation, unspecified  needs type
  code I48.0  Paroxysmal atrial fibrillation  when paroxysmal/PAF  absorbs I48.91
  code I48.19  Other persistent atrial fibrillation  when persistent  absorbs I48.91
  code I48.11  Longstanding persistent atrial fibrillation  when longstanding persistent/long standing persistent  absorbs I48.91 I48.19
  code I48.21  Permanent atrial fibrillation  when permanent  absorbs I48.91 I48.20
I48.0  Paroxysmal atrial fibrillation  absorbs I48.91 = paroxysmal atrial fibrillation | PAF | paroxysmal afib | paroxysmal AF | paroxysmal a fib | intermittent atrial fibrillation
  chronic
I48.19  Other persistent atrial fibrillation  absorbs I48.91 = persistent atrial fibrillation | persistent afib | persistent AF | persistent a fib
  chronic
I48.11  Longstanding persistent atrial fibrillation  absorbs I48.91 I48.19 = longstanding persistent atrial fibrillation | long standing persistent atrial fibrillation | longstanding persistent afib | longstanding persistent AF
  chronic
I48.20  Chronic atrial fibrillation, unspecified  absorbs I48.91 = chronic atrial fibrillation | chronic afib | chronic AF | chronic a fib
  chronic
I48.21  Permanent atrial fibrillation  absorbs I48.91 = permanent atrial fibrillation | permanent afib | permanent AF | permanent a fib
  chronic

family Atrial flutter
  term atrial flutter | a flutter | aflutter | auricular flutter | flutter + atrial
  unless flutter valve
  chronic
  code I48.92  Atrial flutter, unspecified  needs type
  code I48.3  Typical atrial flutter  when typical/type i/CTI dependent/cavotricuspid/isthmus dependent
  code I48.4  Atypical atrial flutter  when atypical/type ii/left atrial flutter

family Supraventricular tachycardia
  term supraventricular tachycardia | SVT | paroxysmal supraventricular tachycardia | PSVT | atrial tachycardia | AVNRT | AV nodal reentrant tachycardia | AVRT | atrioventricular reentrant tachycardia | nodal tachycardia | junctional tachycardia | paroxysmal atrial tachycardia | supraventricular tachyarrhythmia | atrioventricular nodal reentrant tachycardia | ectopic atrial tachycardia | multifocal atrial tachycardia | AV reentry tachycardia
  chronic
  code I47.10  Supraventricular tachycardia, unspecified
  code I47.19  Other supraventricular tachycardia  when AVNRT/AVRT/nodal/junctional/atrial tachycardia/reentrant/multifocal/atrioventricular
I47.11  Inappropriate sinus tachycardia, so stated = inappropriate sinus tachycardia
  chronic

family Ventricular tachycardia
  term ventricular tachycardia | =VT | v tach | vtach | nonsustained ventricular tachycardia | NSVT | non sustained ventricular tachycardia | sustained ventricular tachycardia | monomorphic ventricular tachycardia | polymorphic ventricular tachycardia | tachycardia + ventricular | wide complex tachycardia | VT storm | runs of VT | v-tach | nonsustained VT | sustained VT
  code I47.20  Ventricular tachycardia, unspecified
  code I47.21  Torsades de pointes  when torsades
  code I47.22  Catecholaminergic polymorphic ventricular tachycardia  when catecholaminergic/CPVT
  history Z86.79  Personal history of other diseases of the circulatory system
I47.0  Re-entry ventricular arrhythmia = reentry ventricular arrhythmia | re-entry ventricular arrhythmia | reentrant ventricular arrhythmia
I47.21  Torsades de pointes = torsades de pointes | torsades | torsade de pointes
I47.22  Catecholaminergic polymorphic ventricular tachycardia = catecholaminergic polymorphic ventricular tachycardia | CPVT
  chronic
I47.29  Other ventricular tachycardia = fascicular ventricular tachycardia | idiopathic ventricular tachycardia | outflow tract ventricular tachycardia | RVOT tachycardia | accelerated ventricular tachycardia
I47.9  Paroxysmal tachycardia, unspecified = paroxysmal tachycardia | bouveret syndrome | bouveret hoffmann syndrome

I49.01  Ventricular fibrillation = ventricular fibrillation | v fib | vfib | VF arrest | v-fib | fibrillation + ventricular | VF cardiac arrest | ventricular fibrillation arrest
  history Z86.79  Personal history of other diseases of the circulatory system
I49.02  Ventricular flutter = ventricular flutter
I49.1  Atrial premature depolarization = premature atrial contraction | premature atrial contractions | PAC ectopy | =PACs | premature atrial beats | premature atrial complex | premature atrial complexes | atrial premature beats | atrial premature complexes | atrial ectopy | atrial extrasystoles | atrial extrasystole | =APCs | atrial premature contraction | atrial premature depolarization | supraventricular ectopy | supraventricular extrasystoles | atrial bigeminy
I49.2  Junctional premature depolarization = junctional premature depolarization | premature junctional contraction | premature junctional beats | junctional premature beats | PJC | PJCs
I49.3  Ventricular premature depolarization = premature ventricular contraction | premature ventricular contractions | PVC | PVCs | premature ventricular beats | premature ventricular complex | premature ventricular complexes | ventricular premature beats | ventricular premature beat | ventricular ectopy | VPB | VPBs | VPC | ventricular extrasystoles | ventricular extrasystole | ventricular premature depolarization | ventricular premature contractions | frequent PVCs | ventricular trigeminy | ventricular couplets | ventricular ectopic beats
I49.82  Ventricular bigeminy = ventricular bigeminy | bigeminy | bigeminal PVCs | ventricular bigeminism
I49.40  Premature depolarization, unspecified = extrasystole | extrasystoles | premature beats | ectopic beats | premature beat | ectopy on telemetry | premature contractions | premature heartbeats
I49.49  Other premature depolarization = ectopic heartbeats | other extrasystoles
I49.5  Sick sinus syndrome = sick sinus syndrome | SSS | sinus node dysfunction | tachy brady syndrome | tachycardia bradycardia syndrome | tachybrady syndrome | brady tachy syndrome | bradycardia tachycardia syndrome | sinus node disease | sinoatrial node dysfunction | sick sinus node | sinus node dysfunction + bradycardia | persistent sinus bradycardia
  chronic
I49.81  Brugada syndrome = brugada syndrome | brugada | brugada pattern | type 1 brugada
  chronic
  family-history Z82.49  Family history of ischemic heart disease and other circulatory disease
I49.89  Other specified cardiac arrhythmia = wandering atrial pacemaker | ectopic atrial rhythm | junctional rhythm | nodal rhythm | coronary sinus rhythm | idioventricular rhythm | accelerated idioventricular rhythm | junctional escape rhythm | ectopic rhythm | sinus arrhythmia | accelerated junctional rhythm | AIVR | coronary sinus dysrhythmia | escape rhythm | trigeminy | respiratory sinus arrhythmia | junctional bradycardia
I49.9  Cardiac arrhythmia, unspecified  needs type = arrhythmia | cardiac arrhythmia | dysrhythmia | cardiac dysrhythmia | irregular heart rhythm | ventricular arrhythmia | ventricular dysrhythmia | arrhythmias | heart rhythm disorder | rhythm disorder | heart rhythm disturbance | atrial arrhythmia | cardiac rhythm disorder | irregular heartbeat | irregular heart beat | irregular heart action | heart beats irregularly
  unless sinus arrhythmia/risk of arrhythmia

family Atrioventricular block
  term atrioventricular block | AV block | AVB | A-V block | heart block | AV conduction block | auriculoventricular block | block + atrioventricular/AV | AV nodal block
  chronic
  code I44.30  Atrioventricular block, unspecified  needs degree
  code I44.0  First degree atrioventricular block  when first degree/1st degree/1 degree/grade 1/degree i/prolonged PR
  code I44.1  Second degree atrioventricular block  when second degree/2nd degree/2 degree/mobitz/wenckebach/2 to 1/grade 2/type ii
  code I44.2  Complete atrioventricular block  when complete/third degree/3rd degree/grade 3/total
  code I44.39  Other atrioventricular block  when high grade/high degree/advanced
I44.0  First degree atrioventricular block = first degree AV block | first degree heart block | 1st degree AV block | first degree atrioventricular block | prolonged PR interval | PR prolongation | 1st degree heart block | first degree AVB | 1st degree AVB
  chronic
I44.1  Second degree atrioventricular block = second degree AV block | second degree heart block | mobitz | mobitz type i | mobitz type ii | wenckebach | mobitz i | mobitz ii | 2nd degree AV block | second degree atrioventricular block | wenckebach block | 2 to 1 AV block | mobitz block
  chronic
I44.2  Complete atrioventricular block = complete heart block | complete AV block | third degree AV block | third degree heart block | 3rd degree heart block | 3rd degree AV block | CHB cardiac | complete atrioventricular block | complete auriculoventricular block | third degree atrioventricular block | stokes adams syndrome
  chronic
  unless congenital
I44.39  Other atrioventricular block = high grade AV block | high degree AV block | advanced AV block | high grade heart block
  chronic
I44.4  Left anterior fascicular block = left anterior fascicular block | LAFB | left anterior hemiblock | LAHB | anterior fascicular block | left anterior hemi block | anterior hemiblock
  chronic
I44.5  Left posterior fascicular block = left posterior fascicular block | LPFB | left posterior hemiblock
  chronic
I44.60  Fascicular block of left bundle, unspecified = left fascicular block | hemiblock | left bundle branch hemiblock | fascicular block
  chronic
I44.69  Other fascicular block of left bundle = other left fascicular block
  chronic
I44.7  Left bundle branch block, unspecified = left bundle branch block | LBBB | left bundle block | left BBB | bundle branch block + left | block + left bundle branch | complete left bundle branch block | LBBB pattern | incomplete left bundle branch block
  chronic
I45.10  Right bundle branch block, unspecified = right bundle branch block | RBBB | right bundle block | right BBB | bundle branch block + right | block + right bundle branch | complete right bundle branch block
  chronic
I45.19  Other right bundle branch block = incomplete right bundle branch block | incomplete RBBB | IRBBB | partial right bundle branch block
  chronic
I45.0  Right fascicular block = right fascicular block
  chronic
I45.2  Bifascicular block = bifascicular block | bifascicular heart block | RBBB + LAFB/left anterior fascicular block/left anterior hemiblock/LAHB | right bundle branch block + left anterior hemiblock/left anterior fascicular block/LAFB
  chronic
I45.3  Trifascicular block = trifascicular block
  chronic
I45.4  Nonspecific intraventricular block = intraventricular conduction delay | IVCD | nonspecific intraventricular conduction delay | bundle branch block | BBB | intraventricular block | interventricular conduction delay | intraventricular conduction defect
  chronic
I45.5  Other specified heart block = sinoatrial block | sinus arrest | sinus pause | sinus pauses | SA block | sinoatrial exit block | sinoauricular block | sinus exit block
I45.6  Pre-excitation syndrome = wolff parkinson white | WPW | wolff parkinson white syndrome | pre-excitation syndrome | preexcitation | lown ganong levine syndrome | accessory pathway | ventricular pre-excitation | pre excitation
  chronic
I45.81  Long QT syndrome = long QT syndrome | LQTS | prolonged QT syndrome | congenital long QT | romano ward syndrome | jervell and lange nielsen syndrome
  chronic
I45.89  Other specified conduction disorder = AV dissociation | atrioventricular dissociation | isorhythmic dissociation | AV nodal disease | interference dissociation
  chronic
I45.9  Conduction disorder, unspecified = conduction disorder | cardiac conduction disorder | conduction disease | conduction system disease | conduction abnormality | heart block unspecified | cardiac conduction defect | conduction defect
  chronic
  unless nerve/hearing

family Cardiac arrest
  term cardiac arrest | cardiopulmonary arrest | cardiorespiratory arrest | cardio respiratory arrest | PEA arrest | asystole | asystolic arrest | pulseless electrical activity | heart arrest | OHCA | arrest + cardiac | =PEA | code blue for arrest | sudden cardiac death survived | cardiac standstill
  history Z86.74  Personal history of sudden cardiac arrest
  code I46.9  Cardiac arrest, cause not given  needs cause
  code I46.2  Cardiac arrest due to underlying cardiac condition  when due to MI/VF/ventricular fibrillation/STEMI/v fib/vfib/due to arrhythmia/myocardial infarction/ventricular tachycardia
  code I46.8  Cardiac arrest due to other underlying condition  when hypoxic/hyperkalemia/respiratory arrest/overdose/due to hypoxia/pulmonary embolism/sepsis/drowning/asphyxia
  code I97.121  Cardiac arrest following surgery other than heart surgery  when postprocedural
  code I97.711  Cardiac arrest during surgery other than heart surgery  when intraoperative

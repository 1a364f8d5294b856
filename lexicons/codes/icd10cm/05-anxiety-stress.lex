# Anxiety, phobias, obsessions, stress, adjustment, dissociative and bodily-distress disorders: offices, mental health
# clinics, emergency departments, wards.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, F40-F48; guideline I.C.5.a

chronic
family Anxiety disorder
  term anxiety | anxiety disorder | anxious | anxiety state | anxiety neurosis | anxiety NOS | chronic anxiety | situational anxiety | anxiety symptoms | anxiety syndrome | anxiety reaction | anxious syndrome | anxiety crisis | anxious state | anxiousness | nervous anxiety | unspecified anxiety
  family-history Z81.8  Family history of other mental and behavioral disorders
  unless adjustment/separation/screening/social anxiety/illness anxiety/about surgery/GAD-7/performance/generalized/preoperative
  code F41.9  Anxiety disorder, unspecified  needs type
family Anxiety tied to depression
  term anxiety depression | mixed anxiety and depressive disorder | mixed anxiety depressive disorder | anxiety depressive disorder | anxious depressive disorder | depression with anxiety | anxiety with depression | anxious depression | anxiety depressive syndrome | anxious depressive syndrome | mixed anxiety depression | anxiodepressive disorder | anxious-depressive | anxiety-depressive | anxiety associated with depression | depressive anxiety disorder | anxious depressive state | anxious and depressive syndrome | depressive anxious syndrome
  unless adjustment
  code F41.8  Other specified anxiety disorder (anxiety with depression)  absorbs F41.9 F32.A
F41.8  Other specified anxiety disorder = anxiety hysteria | other specified anxiety disorder | performance anxiety | test anxiety | claustrophobia in MRI anxiety | preoperative anxiety | procedural anxiety | dental anxiety | anxiety about health | mixed anxiety and depression | mixed anxiety and depressive disorder | mixed anxious-depressive disorder | anxiety and depression syndrome | anxious depressive disorder | anxious depressive symptoms | anxiodepressive syndrome | depressive anxiety syndrome | reactive anxious-depressive syndrome
F41.1  Generalized anxiety disorder = generalized anxiety disorder | generalized anxiety | GAD | anxiety generalized | free floating anxiety | overanxious disorder | generalised anxiety
  family-history Z81.8  Family history of other mental and behavioral disorders
  unless GAD-7/GAD 7/GAD65/GAD-65/antibody/anti-GAD/antibodies
F41.0  Panic disorder = panic disorder | panic attack | panic attacks | panic state | panic | panic episodes | panic anxiety | panic symptoms | panic crisis | episodic paroxysmal anxiety
  unless agoraphobia/panic value/panic button/panic values
F41.3  Other mixed anxiety disorder = other mixed anxiety disorder
family Agoraphobia
  term agoraphobia | agoraphobic
  code F40.00  Agoraphobia, unspecified  needs panic
  code F40.01  Agoraphobia with panic disorder  when panic/panic disorder/panic attacks/with panic
  code F40.02  Agoraphobia without panic disorder  when without panic/without panic disorder/no panic attacks
family Panic disorder with agoraphobia
  term panic disorder with agoraphobia | panic attacks with agoraphobia
  code F40.01  Agoraphobia with panic disorder  absorbs F41.0 F40.00
family Social phobia
  term social phobia | social anxiety disorder | social anxiety | social neurosis | social anxiety phobia
  code F40.10  Social phobia, unspecified
  code F40.11  Social phobia, generalized  when generalized
F40.210  Fear of spiders = arachnophobia | fear of spiders
F40.218  Other animal phobia = animal phobia | zoophobia | fear of dogs | cynophobia | fear of snakes | ophidiophobia | fear of insects phobia | phobia of animals
F40.220  Fear of thunderstorms = fear of thunderstorms | astraphobia
F40.228  Other phobia of nature = natural environment phobia | fear of water phobia | aquaphobia | nyctophobia
F40.230  Fear of blood = fear of blood | blood phobia | hemophobia | hematophobia
F40.231  Fear of injections and transfusions = needle phobia | fear of needles | trypanophobia | fear of injections | injection phobia | fear of shots
F40.232  Fear of other medical care = white coat phobia | fear of dentist | dental phobia | fear of doctors | fear of medical procedures | dentophobia | odontophobia
F40.233  Fear of injury = fear of injury phobia | traumatophobia
F40.240  Fear of closed spaces (claustrophobia) = claustrophobia | claustrophobic | fear of enclosed spaces
F40.241  Fear of heights = acrophobia | fear of heights
F40.242  Fear of bridges = gephyrophobia | fear of bridges
F40.243  Fear of flying = aviophobia | fear of flying | aerophobia flying | flight anxiety | flying phobia
F40.248  Other phobia of a situation = situational phobia | driving phobia | fear of driving | amaxophobia
F40.290  Fear of men = androphobia
F40.291  Fear of women = gynephobia
F40.298  Other specific phobia = specific phobia | simple phobia | emetophobia | fear of vomiting | phagophobia | choking phobia | fear of falling phobia | globophobia | phonophobia as a phobia
  unless animal/situational/blood/social
F40.8  Other phobic anxiety disorder = phobic anxiety disorder of childhood
F40.9  Phobia, unspecified = phobia | phobic disorder | phobic anxiety | phobic state | phobic anxiety disorder | phobic neurosis | phobias
  unless social/specific/animal/situational

family Obsessive-compulsive disorder
  term obsessive compulsive disorder | OCD | obsessive-compulsive neurosis | obsessional neurosis | anankastic neurosis | obsessive disorder | obsessive thoughts | obsessive neurosis
  unless personality/osteochondritis/dissecans
  code F42.9  Obsessive-compulsive disorder, unspecified
  code F42.2  Mixed obsessional thoughts and acts  when mixed/obsessional thoughts and compulsive acts
  code F42.8  Other obsessive-compulsive disorder  when other specified
F42.3  Hoarding disorder = hoarding disorder | compulsive hoarding | hoarding
F42.4  Skin-picking disorder = excoriation disorder | skin picking disorder | dermatillomania | compulsive skin picking | skin picking
F42.8  Other obsessive-compulsive disorder = anancastic neurosis other | olfactory reference disorder | obsessional jealousy

not-chronic
F43.0  Acute stress reaction = acute stress reaction | acute stress disorder | acute situational reaction | crisis reaction | combat fatigue | acute crisis reaction | psychic shock | acute reaction to stress | ASD acute stress
chronic
family Post-traumatic stress disorder
  term post traumatic stress disorder | posttraumatic stress disorder | post-traumatic stress disorder | PTSD | traumatic neurosis | posttraumatic stress syndrome | post traumatic stress | complex PTSD | post-traumatic stress syndrome
  unless screening/screen
  code F43.10  Post-traumatic stress disorder, unspecified  needs acuity
  code F43.11  Post-traumatic stress disorder, acute  when acute
  code F43.12  Post-traumatic stress disorder, chronic  when chronic/complex
not-chronic
family Adjustment disorder
  term adjustment disorder | adjustment reaction | situational depression | situational reaction | reactive depression | adjustment disorder with mixed anxiety and depressed mood | adjustment disorder with depressed mood | adjustment disorder with anxiety | adaptive disorder | adjustment disorder with mixed emotional features | adaptation disorder | disorder + adjustment | culture shock | reactive anxiety depressive disorder | adjustment disorder with anxious mood | stress related adjustment disorder | hospitalism in child
  code F43.20  Adjustment disorder, unspecified  needs type
  code F43.21  Adjustment disorder with depressed mood  when depressed mood/depression/depressive/situational depression/reactive depression
  code F43.22  Adjustment disorder with anxiety  when anxiety/anxious/anxious mood
  code F43.23  Adjustment disorder with mixed anxiety and depressed mood  when mixed anxiety and depressed mood/anxiety and depression/mixed anxiety and depression/mixed emotional features/mixed anxious/anxiety and depressed mood/anxious depressive
  code F43.23  Adjustment disorder with mixed anxiety and depressed mood  when anxiety/anxious + depressed mood/depression/depressive/depressed
  code F43.24  Adjustment disorder with disturbance of conduct  when disturbance of conduct/conduct disturbance
  code F43.25  Adjustment disorder with mixed disturbance of emotions and conduct  when mixed disturbance of emotions and conduct/disturbance of emotions and conduct + mixed/emotions
  code F43.29  Adjustment disorder with other symptoms  when physical symptoms/other symptoms/withdrawal
F43.81  Prolonged grief disorder = prolonged grief disorder | complicated grief | persistent complex bereavement disorder | pathological grief | prolonged grief | complicated bereavement | complicated grief disorder
F43.89  Other reaction to severe stress = other specified trauma and stressor related disorder | other reaction to severe stress | burnout reaction to severe stress
F43.9  Reaction to severe stress, unspecified = stress reaction | stress disorder | trauma and stressor related disorder | reaction to severe stress | stress related disorder | nervous breakdown stress | reaction to stress | stress and anxiety reaction | situational crisis | acute stress | stress symptoms | chronic stress
  unless bone/fracture/tibial/metatarsal/posttraumatic/post traumatic/post-traumatic/hyperglycemia/ulcer/ulcers/prophylaxis/dose/steroid/test/oxidative

F44.0  Loss of memory from emotional causes (dissociative amnesia) = dissociative amnesia | psychogenic amnesia | hysterical amnesia
F44.1  Dissociative fugue = dissociative fugue | fugue state | psychogenic fugue
F44.2  Dissociative stupor = dissociative stupor | psychogenic stupor
family Conversion disorder
  term conversion disorder | functional neurologic disorder | functional neurological disorder | functional neurologic symptom disorder | functional neurological symptom disorder | conversion reaction | conversion hysteria | hysteria | hysterical conversion | functional movement disorder | functional weakness | conversive disorder | psychogenic paralysis | hysterical paralysis | psychogenic movement disorder | functional gait disorder | psychogenic tremor | functional tremor | psychogenic weakness | psychogenic dysphonia | functional dysphonia | psychogenic aphonia | hysterical aphonia | functional neurologic deficit | conversion syndrome | hysterical neurosis
  code F44.4  Conversion disorder with a motor symptom  when motor/weakness/movement/gait/tremor/paralysis/dysphonia/aphonia/paresis/hemiparesis
  code F44.9  Dissociative or conversion disorder, unspecified  needs symptom
  code F44.5  Conversion disorder with seizures  when seizure/seizures/convulsions/attacks
  code F44.6  Conversion disorder with a sensory symptom  when sensory/numbness/blindness/vision loss/visual loss/deafness/anesthesia
  code F44.7  Conversion disorder with mixed symptoms  when mixed/mixed symptoms
F44.5  Conversion disorder with seizures = psychogenic nonepileptic seizures | =PNES | nonepileptic seizures | psychogenic seizures | pseudoseizures | pseudoseizure | dissociative seizures | functional seizures | psychogenic non epileptic seizures | non-epileptic seizures | nonepileptic spells | hysterical seizures | pseudocrisis | psychogenic seizure | pseudo seizures | non epileptic seizure | psychogenic nonepileptic spells | dissociative convulsions
F44.6  Conversion disorder with a sensory symptom = functional vision loss | psychogenic blindness | hysterical blindness | psychogenic deafness | functional sensory loss | nonorganic visual loss | functional visual loss | hysterical anesthesia | non-organic vision loss | psychogenic visual loss
chronic
F44.81  Dissociative identity disorder = dissociative identity disorder | multiple personality disorder | multiple personality
not-chronic
F44.89  Other dissociative or conversion disorder = ganser syndrome | psychogenic confusion | psychogenic twilight state | trance and possession disorder | dissociative trance | ganser's syndrome
F44.9  Dissociative or conversion disorder, unspecified = dissociative disorder | dissociation episode | dissociative state | dissociative episode | dissociative symptoms | dissociative reaction | dissociative episodes
  unless identity
chronic
F45.0  Somatization disorder = somatization disorder | briquet syndrome | multiple psychosomatic disorder | somatisation disorder | somatization syndrome | briquet's syndrome
F45.1  Somatic symptom disorder (undifferentiated somatoform disorder) = somatic symptom disorder | undifferentiated somatoform disorder | undifferentiated psychosomatic disorder
  unless pain
F45.20  Hypochondriacal disorder, unspecified = hypochondriacal disorder | hypochondriacal
F45.21  Illness anxiety disorder (hypochondriasis) = hypochondriasis | illness anxiety disorder | health anxiety | hypochondriacal neurosis | illness anxiety
F45.22  Body dysmorphic disorder = body dysmorphic disorder | dysmorphophobia | body dysmorphia
F45.29  Other hypochondriacal disorder = cancerophobia | nosophobia | cancer phobia | other hypochondriacal disorder
F45.41  Pain from psychological causes alone = psychogenic pain | pain disorder exclusively related to psychological factors | somatoform pain disorder | psychalgia | psychogenic headache | psychogenic back pain
F45.42  Pain disorder with related psychological factors = pain disorder with psychological factors | pain disorder associated with psychological factors | pain disorder with related psychological factors | somatic symptom disorder with predominant pain | somatic symptom disorder with pain
F45.8  Other somatoform disorder = psychogenic dysphagia | globus hystericus | psychogenic cough | psychogenic vomiting | psychogenic dysmenorrhea | psychogenic pruritus | psychogenic hiccup | bruxism | teeth grinding | psychogenic polydipsia | functional somatic disorder | psychogenic diarrhea | psychogenic air hunger | tooth grinding | psychogenic hyperventilation | somatoform autonomic dysfunction | aerophagia psychogenic | psychogenic torticollis | da costa syndrome | psychogenic itching | grinding of teeth | habit cough
  unless sleep related/sleep bruxism/nocturnal
F45.9  Somatoform disorder, unspecified = somatoform disorder | psychosomatic disorder | somatization | psychosomatic symptoms | psychosomatic illness | psychosomatic disease | medically unexplained symptoms | somatisation
F48.1  Depersonalization or derealization syndrome = depersonalization | derealization | depersonalization derealization disorder | depersonalization disorder | depersonalization syndrome
F48.2  Pseudobulbar affect = pseudobulbar affect | involuntary emotional expression disorder | pathological laughing and crying | pathological laughter | emotional incontinence | pathologic laughing and crying
F48.8  Other nonpsychotic mental disorder = neurasthenia | psychasthenia | dhat syndrome | psychogenic syncope | occupational neurosis | writer's cramp psychogenic
F48.9  Nonpsychotic mental disorder, unspecified = neurosis | neurotic disorder | neurotic
  unless cardiac/obsessive/anxiety/phobic/hysterical

# Schizophrenia and other psychoses, personality, impulse, gender and sexual-preference disorders, factitious disorder:
# mental health clinics, emergency departments, wards.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, F20-F29 and F60-F69

chronic
family Schizophrenia
  term schizophrenia | schizophrenic | schizophrenic disorder | schizophrenic psychosis | dementia praecox | chronic schizophrenia | schizophrenic syndrome | schizophrenia spectrum disorder
  family-history Z81.8  Family history of other mental and behavioral disorders
  unless schizoaffective/schizotypal
  code F20.9  Schizophrenia, unspecified  needs type  absorbs F29
  code F20.0  Paranoid schizophrenia  when paranoid/paranoid type  absorbs F29 F20.9
  code F20.1  Disorganized schizophrenia  when disorganized/hebephrenic  absorbs F29 F20.9
  code F20.2  Catatonic schizophrenia  when catatonic/catatonia  absorbs F29 F20.9
  code F20.3  Undifferentiated schizophrenia  when undifferentiated/atypical  absorbs F29 F20.9
  code F20.5  Residual schizophrenia  when residual/residual type/residual phase  absorbs F29 F20.9
  code F20.89  Other schizophrenia  when simple/cenesthopathic  absorbs F29 F20.9
F20.0  Paranoid schizophrenia  absorbs F29 F20.9 = paranoid schizophrenia | paraphrenic schizophrenia | schizophrenia paranoid type
F20.1  Disorganized schizophrenia  absorbs F29 F20.9 = disorganized schizophrenia | hebephrenia | hebephrenic schizophrenia
F20.2  Catatonic schizophrenia  absorbs F29 F20.9 = catatonic schizophrenia | schizophrenic catatonia
F20.3  Undifferentiated schizophrenia  absorbs F29 F20.9 = undifferentiated schizophrenia
F20.5  Residual schizophrenia  absorbs F29 F20.9 = residual schizophrenia | residual schizophrenic state
F20.81  Schizophreniform disorder  absorbs F29 F20.9 = schizophreniform disorder | schizophreniform psychosis
F20.89  Other schizophrenia  absorbs F29 F20.9 = simple schizophrenia | cenesthopathic schizophrenia
F21  Schizotypal disorder = schizotypal disorder | schizotypal personality disorder | schizotypal | latent schizophrenia | borderline schizophrenia | prodromal schizophrenia
F22  Delusional disorder = delusional disorder | paranoid disorder | paranoia | paranoid psychosis | paranoid state | paraphrenia | delusional parasitosis | delusions of parasitosis | erotomania | capgras syndrome | delusional jealousy | morgellons | delusional infestation | ekbom syndrome delusional | sensitiver beziehungswahn | capgras | delusional psychosis | paranoid delusional disorder | delusional disorder persecutory type | somatic delusional disorder | cotard syndrome
  unless schizophrenia/personality/dementia
not-chronic
F23  Brief psychotic disorder = brief psychotic disorder | acute psychosis | acute psychotic episode | brief reactive psychosis | acute paranoid reaction | psychogenic paranoid psychosis | acute psychotic disorder | brief psychotic episode | acute schizophrenia like psychotic disorder | reactive psychosis | first episode psychosis acute | acute delusional psychosis | transient psychosis | cycloid psychosis | acute psychotic outbreak | psychotic episode | psychotic outbreak | psychotic break | first psychotic episode | psychotic flare | bouffee delirante | acute delusional episode | brief psychosis | acute psychotic state | acute and transient psychotic disorder | transient psychotic disorder | psychotic outbreaks
  unless due to/alcohol/cocaine/amphetamine/substance
F24  Shared psychotic disorder = folie a deux | shared psychotic disorder | shared delusional disorder | induced psychotic disorder | induced paranoid disorder
chronic
family Schizoaffective disorder
  term schizoaffective disorder | schizoaffective | schizoaffective psychosis | schizo affective disorder | mixed schizoaffective disorder | schizoaffective disorder mixed type
  family-history Z81.8  Family history of other mental and behavioral disorders
  code F25.9  Schizoaffective disorder, unspecified  needs type  absorbs F29
  code F25.0  Schizoaffective disorder, bipolar type  when bipolar/bipolar type/manic/mixed type/manic type/mixed  absorbs F29 F25.9
  code F25.1  Schizoaffective disorder, depressive type  when depressive/depressed/depressive type/depression  absorbs F29 F25.9
  code F25.8  Other schizoaffective disorder  when other  absorbs F29 F25.9
not-chronic
F28  Other psychotic disorder not from a substance or bodily condition = chronic hallucinatory psychosis | other specified psychotic disorder
F29  Psychosis not from a substance or known bodily condition, unspecified = psychosis | psychotic disorder | psychotic episode | psychotic | first episode psychosis | psychotic state | psychotic symptoms | psychosis NOS | psychotic break | psychotic outbreak | first psychotic episode | psychotic disorder NOS | unspecified psychosis | psychotic picture | psychotic syndrome | psychotic symptomatology | psychotic decompensation | atypical psychosis | chronic psychosis | functional psychosis
  family-history Z81.8  Family history of other mental and behavioral disorders
  unless korsakoff/postpartum/puerperal/without psychotic/alcohol/cocaine/substance/organic/steroid/manic/parkinson/drug

chronic
F60.0  Paranoid personality disorder = paranoid personality disorder | paranoid personality | expansive paranoid personality | querulant personality
F60.1  Schizoid personality disorder = schizoid personality disorder | schizoid personality
F60.2  Antisocial personality disorder = antisocial personality disorder | antisocial personality | sociopathic personality disorder | psychopathic personality disorder | dissocial personality disorder | sociopathy | psychopathy | ASPD | dyssocial personality disorder
F60.3  Borderline personality disorder = borderline personality disorder | borderline personality | emotionally unstable personality disorder | explosive personality disorder | borderline traits | borderline personality traits | cluster B borderline
F60.4  Histrionic personality disorder = histrionic personality disorder | histrionic personality | hysterical personality | histrionic traits
F60.5  Obsessive-compulsive personality disorder = obsessive compulsive personality disorder | obsessive compulsive personality | OCPD | anankastic personality disorder | compulsive personality
F60.6  Avoidant personality disorder = avoidant personality disorder | avoidant personality | anxious personality disorder
F60.7  Dependent personality disorder = dependent personality disorder | dependent personality | passive personality disorder | asthenic personality disorder
F60.81  Narcissistic personality disorder = narcissistic personality disorder | narcissistic personality | narcissistic traits
F60.89  Other specific personality disorder = passive aggressive personality disorder | eccentric personality disorder | immature personality disorder | mixed personality disorder | self defeating personality disorder | immature personality | passive aggressive personality
F60.9  Personality disorder, unspecified = personality disorder | character disorder | cluster B personality disorder | cluster C personality disorder | cluster A personality disorder | cluster B traits | cluster B personality traits | character neurosis | pathological personality | cluster B | personality disorder NOS | disorder of personality
  unless borderline/antisocial/narcissistic/schizoid/organic/histrionic/multiple
F63.0  Pathological gambling = pathological gambling | compulsive gambling | gambling disorder | gambling addiction | ludopathy | gambling dependence
F63.1  Fire-setting (pyromania) = pyromania | pathological fire setting
F63.2  Compulsive stealing (kleptomania) = kleptomania | pathological stealing
F63.3  Hair pulling (trichotillomania) = trichotillomania | hair pulling disorder | compulsive hair pulling
F63.81  Intermittent explosive disorder = intermittent explosive disorder | episodic dyscontrol
F63.89  Other impulse disorder = compulsive shopping | internet addiction | gaming disorder | internet gaming disorder | compulsive sexual behavior disorder | pathological computer use | shopping addiction
F63.9  Impulse disorder, unspecified = impulse control disorder | impulse disorder | impulse control disorder NOS
family Gender dysphoria
  term gender dysphoria | gender identity disorder | transsexualism | transgender | transsexual | gender incongruence | gender identity disorder in adolescence and adulthood | transgender man | transgender woman | transgender male | transgender female | female to male transgender | male to female transgender
  code F64.9  Gender identity disorder, unspecified
  code F64.0  Transsexualism (gender dysphoria of adolescents and adults)  when transsexualism/adult/adolescents/adults/adolescence/gender dysphoria in adults/gender dysphoria in adolescents and adults/transsexual
  code F64.2  Gender identity disorder of childhood  when children/childhood/child
  code F64.8  Other gender identity disorder  when other specified
  code F64.A  Gender identity disorder, in remission  when remission
F64.1  Dual role transvestism = dual role transvestism
F65.0  Fetishism = fetishistic disorder | fetishism
F65.1  Transvestic fetishism = transvestic disorder | transvestic fetishism
F65.2  Exhibitionism = exhibitionistic disorder | exhibitionism
F65.3  Voyeurism = voyeuristic disorder | voyeurism
F65.4  Pedophilia = pedophilic disorder | pedophilia
F65.50  Sadomasochism, unspecified = sadomasochism
F65.51  Sexual masochism = sexual masochism disorder | sexual masochism
F65.52  Sexual sadism = sexual sadism disorder | sexual sadism
F65.81  Frotteurism = frotteuristic disorder | frotteurism
F65.89  Other paraphilia = necrophilia | zoophilia | scatologia telephone
F65.9  Paraphilia, unspecified = paraphilia | paraphilic disorder | sexual deviation
F66  Other sexual disorder = sexual maturation disorder | sexual relationship disorder
family Factitious disorder
  term factitious disorder | munchausen syndrome | munchausen | factitious illness | hospital hopper syndrome | pathomimia | factitious symptoms | factitious disorder imposed on self | munchausen's syndrome | self induced illness
  unless proxy/imposed on another/by another
  code F68.10  Factitious disorder imposed on self, unspecified  needs type
  code F68.11  Factitious disorder imposed on self, mainly psychological signs  when psychological
  code F68.12  Factitious disorder imposed on self, mainly physical signs  when physical/munchausen
  code F68.13  Factitious disorder imposed on self, with both psychological and physical signs  when combined/psychological + physical
F68.A  Factitious disorder imposed on another = munchausen by proxy | munchausen syndrome by proxy | factitious disorder imposed on another | factitious disorder by proxy | medical child abuse factitious
F68.8  Other disorder of adult personality and behavior = other specified personality and behavior disorder
F69  Disorder of adult personality and behavior, unspecified = adult personality and behavior disorder | behavioral disorder of adult
F54  Psychological factors affecting another disease = psychological factors affecting other medical condition | psychological factors affecting medical condition | psychological factors affecting physical condition | psychological factors associated with disease
not-chronic
F55.0  Abuse of antacids = antacid abuse | abuse of antacids
F55.1  Abuse of herbal or folk remedies = herbal remedy abuse | abuse of herbal remedies
F55.2  Abuse of laxatives = laxative abuse | abuse of laxatives | laxative misuse
F55.3  Abuse of steroids or hormones = anabolic steroid abuse | steroid abuse | abuse of steroids | anabolic steroid use | abuse of hormones
F55.4  Abuse of vitamins = vitamin abuse | abuse of vitamins
F55.8  Abuse of another substance that is not psychoactive = NSAID abuse | analgesic abuse nonopioid | diuretic abuse | abuse of analgesics | diuretic misuse
F59  Behavioral syndrome with physical factors, unspecified = psychogenic physiological dysfunction
F99  Mental disorder, unspecified = mental disorder | mental illness | psychiatric illness | psychiatric disorder | mental health disorder | psychiatric disease | mental disease | psychiatric pathology | psychiatric condition | mental health condition | mental pathology | psychiatric disorders | mental health issues | mental health problem | psychic disorder | serious mental illness
  kind finding
  family-history Z81.8  Family history of other mental and behavioral disorders

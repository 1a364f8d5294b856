# Intellectual disability, development, autism, attention deficit, conduct, tics and other disorders that begin in childhood:
# pediatric and family offices, schools, mental health clinics; adults keep these codes.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, F70-F98

chronic
family Intellectual disability
  term intellectual disability | mental retardation | intellectual developmental disorder | intellectual disabilities | mental deficiency | mentally retarded | intellectual developmental disability | oligophrenia | cognitive disability | intellectually disabled | mental subnormality | psychomotor retardation with mental retardation | intellectual deficit | mental handicap | intellectual impairment
  unless syngap
  code F79  Intellectual disability, unspecified  needs severity
  code F70  Intellectual disability, mild  when mild/IQ 50-69/borderline to mild
  code F71  Intellectual disability, moderate  when moderate/IQ 35-49
  code F73  Intellectual disability, profound  when profound
  code F72  Intellectual disability, severe  when severe/IQ 20-34
F78.A1  Intellectual disability from the SYNGAP1 gene = SYNGAP1 | SYNGAP1 related intellectual disability
F78.A9  Other genetic intellectual disability = genetic intellectual disability | genetic related intellectual disability
family Speech and language developmental disorder
  term speech delay | developmental speech disorder | developmental language disorder | language delay | developmental disorder of speech and language | speech and language delay | delayed speech | speech and language disorder developmental | delayed language development | language development delay | communication disorder
  unless hearing/aphasia/cognitive
  code F80.9  Developmental disorder of speech or language, unspecified
  code F80.1  Expressive language disorder  when expressive
  code F80.2  Mixed receptive-expressive language disorder  when receptive/mixed receptive
F80.0  Phonological disorder = phonological disorder | articulation disorder | speech articulation disorder | developmental articulation disorder | dyslalia | speech sound disorder | lisping | functional articulation disorder | lisp
F80.1  Expressive language disorder = expressive language disorder | expressive language delay | expressive speech delay | developmental dysphasia | developmental expressive aphasia
F80.2  Mixed receptive-expressive language disorder = mixed receptive expressive language disorder | receptive language delay | receptive language disorder | mixed receptive-expressive language delay | central auditory language disorder developmental | word deafness developmental | receptive expressive language delay
F80.4  Speech and language delay due to hearing loss = speech delay due to hearing loss | language delay due to hearing loss | speech and language development delay due to hearing loss
F80.81  Childhood-onset stuttering = stuttering | childhood onset fluency disorder | stutter | stammering | cluttering | developmental stuttering | dysphemia
  unless adult onset/after stroke/psychogenic
F80.82  Social pragmatic communication disorder = social pragmatic communication disorder | social communication disorder | pragmatic language disorder
F80.89  Other developmental disorder of speech and language = other developmental speech disorder | childhood apraxia of speech developmental
F81.0  Reading disorder (dyslexia) = dyslexia | developmental dyslexia | specific reading disorder | reading disorder | reading disability | specific learning disorder with impairment in reading | specific reading disability
  unless acquired
F81.2  Mathematics disorder = dyscalculia | developmental dyscalculia | mathematics disorder | math disorder | specific learning disorder with impairment in mathematics | developmental arithmetic disorder
F81.81  Disorder of written expression = disorder of written expression | specific learning disorder with impairment in written expression | written expression disorder | specific spelling disorder | developmental dysgraphia
F81.89  Other developmental disorder of school skills = other learning disorder
F81.9  Learning disorder, unspecified = learning disability | learning disorder | learning disabilities | learning difficulties | specific learning disorder | specific learning disability | developmental learning disorder | learning disorders | knowledge acquisition disability
  unless reading/mathematics/written/nonverbal
F82  Developmental coordination disorder = developmental coordination disorder | developmental dyspraxia | dyspraxia of childhood | clumsy child syndrome | developmental motor coordination disorder | motor developmental delay | fine motor developmental delay | gross motor delay developmental disorder
family Autism
  term autism | autism spectrum disorder | autistic disorder | autistic | autism disorder | infantile autism | kanner syndrome | childhood autism | autistic spectrum disorder | autism spectrum | infantile psychosis autism
  family-history Z81.8  Family history of other mental and behavioral disorders
  unless screening/screen
  code F84.0  Autistic disorder
F84.2  Rett syndrome = rett syndrome | rett's syndrome | rett disorder
F84.3  Other childhood disintegrative disorder = childhood disintegrative disorder | heller syndrome | dementia infantilis
F84.5  Asperger syndrome = asperger syndrome | asperger's syndrome | asperger | asperger's | asperger disorder
F84.8  Other pervasive developmental disorder = other pervasive developmental disorder
F84.9  Pervasive developmental disorder, unspecified = pervasive developmental disorder | PDD NOS | PDD-NOS | atypical autism | generalized developmental disorder
F88  Other disorder of psychological development = global developmental delay | sensory processing disorder | sensory integration disorder | developmental agnosia | nonverbal learning disorder | global delay | other neurodevelopmental disorder
F89  Disorder of psychological development, unspecified = developmental disorder | neurodevelopmental disorder | developmental disability | developmentally disabled | developmentally delayed adult | developmental disabilities
  unless speech/language/coordination/pervasive/motor/intellectual

family Attention deficit hyperactivity disorder
  term attention deficit hyperactivity disorder | ADHD | attention deficit disorder | attention-deficit disorder with hyperactivity | hyperkinetic disorder | attention deficit disorder with hyperactivity | hyperkinetic syndrome | ADD without hyperactivity | adult ADHD | attention deficit hyperactivity | adult ADD | attention deficit syndrome | hyperactivity disorder | =ADD | =ADD/ADHD
  family-history Z81.8  Family history of other mental and behavioral disorders
  unless screening
  code F90.9  Attention-deficit hyperactivity disorder, type unspecified  needs type
  code F90.0  Attention-deficit hyperactivity disorder, mainly inattentive  when inattentive/predominantly inattentive/inattentive type/without hyperactivity/inattentive presentation
  code F90.1  Attention-deficit hyperactivity disorder, mainly hyperactive  when predominantly hyperactive/hyperactive type/hyperactive impulsive/predominantly hyperactive impulsive/hyperactive-impulsive/hyperactive presentation
  code F90.2  Attention-deficit hyperactivity disorder, combined type  when combined type/combined/combined presentation
  code F90.8  Attention-deficit hyperactivity disorder, other type  when other type/other specified
family Conduct disorder
  term conduct disorder | disruptive behavior disorder | behavior disorder of childhood | antisocial behavior disorder of childhood | disruptive disorder | conduct disorders | behavioral disorder | disruptive behaviour disorder | delinquency group | dissocial behavior disorder of childhood
  unless adjustment/sleep/organic/eating/dementia/dementia with/REM
  code F91.9  Conduct disorder, unspecified  needs onset
  code F91.0  Conduct disorder confined to the family  when confined to family/family context
  code F91.1  Conduct disorder, childhood-onset  when childhood onset/unsocialized
  code F91.2  Conduct disorder, adolescent-onset  when adolescent onset/adolescent type/socialized
  code F91.8  Other conduct disorder  when other specified
F91.3  Oppositional defiant disorder = oppositional defiant disorder | ODD | oppositional disorder | oppositional behavior disorder | defiant oppositional disorder
F93.0  Separation anxiety disorder of childhood = separation anxiety disorder | separation anxiety
F93.8  Other childhood emotional disorder = childhood identity disorder | sibling rivalry disorder | other childhood emotional disorder | school refusal anxiety
F93.9  Childhood emotional disorder, unspecified = childhood emotional disorder | emotional disorder of childhood
F94.0  Selective mutism = selective mutism | elective mutism
F94.1  Reactive attachment disorder of childhood = reactive attachment disorder | inhibited attachment disorder | attachment disorder
F94.2  Disinhibited attachment disorder of childhood = disinhibited attachment disorder | disinhibited social engagement disorder | affectionless psychopathy
F94.8  Other childhood disorder of social functioning = other childhood disorder of social functioning
F94.9  Childhood disorder of social functioning, unspecified = childhood social functioning disorder
F95.0  Transient tic disorder = transient tic disorder | provisional tic disorder | transient tic | transient tics
F95.1  Chronic motor or vocal tic disorder = chronic motor tic disorder | chronic tic disorder | chronic vocal tic disorder | persistent motor tic disorder | persistent tic disorder | chronic motor tics | chronic motor tic
F95.2  Tourette disorder = tourette syndrome | tourette's syndrome | tourette's disorder | tourette disorder | gilles de la tourette | tourette | tourette's | gilles de la tourette syndrome | combined vocal and multiple motor tic disorder
F95.8  Other tic disorder = other tic disorder
F95.9  Tic disorder, unspecified = tic disorder | tics | motor tics | motor tic | vocal tics | tic behavior | nervous tic | eye blinking tics | vocal tic | facial tic | facial tics
  unless douloureux/drug induced
not-chronic
F98.0  Bedwetting or daytime wetting without a bodily cause = nonorganic enuresis | psychogenic enuresis | functional enuresis | urinary incontinence of nonorganic origin | primary enuresis nonorganic
F98.1  Soiling without a bodily cause (encopresis) = encopresis | functional encopresis | psychogenic encopresis | soiling in child | nonorganic encopresis
F98.29  Other feeding disorder of infancy or early childhood = feeding disorder of infancy | feeding disorder of early childhood | pediatric feeding aversion | infantile feeding disorder
F98.4  Stereotyped movement disorder = stereotyped movement disorder | stereotypic movement disorder | stereotypies | head banging behavior | motor stereotypies | body rocking | hand flapping | complex motor stereotypies
F98.5  Adult-onset stuttering = adult onset fluency disorder | adult onset stuttering | acquired stuttering
F98.8  Other behavioral or emotional disorder that begins in childhood = nail biting | thumb sucking | nose picking | excessive masturbation | attention deficit disorder without hyperactivity other | onychophagia | masturbation of childhood | nail-biting
F98.9  Behavioral or emotional disorder that begins in childhood, unspecified = behavioral and emotional disorder of childhood | emotional and behavioral disorder | childhood behavior problem unspecified

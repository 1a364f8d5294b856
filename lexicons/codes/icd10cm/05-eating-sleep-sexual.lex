# Eating disorders, sleep disorders without a bodily cause, and sexual dysfunction without one: offices, mental health clinics,
# wards. Sleep disorders of the nervous system are in 06-sleep-pain.lex.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, F50-F52

chronic
family Anorexia nervosa
  term anorexia nervosa | nervous anorexia | anorexia nervosa restricting type | anorexia nervosa binge eating purging type | atypical anorexia nervosa | mental anorexia
  code F50.00  Anorexia nervosa, unspecified  needs type
  code F50.019  Anorexia nervosa, restricting type, severity unspecified  needs severity  when restricting/restricting type/restrictive/restrictive type
  code F50.010  Anorexia nervosa, restricting type, mild  when restricting/restrictive/restricting type + mild
  code F50.011  Anorexia nervosa, restricting type, moderate  when restricting/restrictive/restricting type + moderate
  code F50.012  Anorexia nervosa, restricting type, severe  when restricting/restrictive/restricting type + severe
  code F50.013  Anorexia nervosa, restricting type, extreme  when restricting/restrictive/restricting type + extreme
  code F50.014  Anorexia nervosa, restricting type, in remission  when restricting/restrictive/restricting type + remission
  code F50.029  Anorexia nervosa, binge eating or purging type, severity unspecified  needs severity  when binge/purging/binge eating/bulimic/purging type
  code F50.020  Anorexia nervosa, binge eating or purging type, mild  when binge/purging/binge eating/purging type + mild
  code F50.021  Anorexia nervosa, binge eating or purging type, moderate  when binge/purging/binge eating/purging type + moderate
  code F50.022  Anorexia nervosa, binge eating or purging type, severe  when binge/purging/binge eating/purging type + severe
  code F50.023  Anorexia nervosa, binge eating or purging type, extreme  when binge/purging/binge eating/purging type + extreme
  code F50.024  Anorexia nervosa, binge eating or purging type, in remission  when binge/purging/binge eating/purging type + remission
  code F50.89  Other specified eating disorder  when atypical
family Bulimia nervosa
  term bulimia nervosa | bulimia | hyperorexia nervosa | bulimic | nervous bulimia
  unless anorexia
  code F50.20  Bulimia nervosa, unspecified  needs severity
  code F50.21  Bulimia nervosa, mild  when mild
  code F50.22  Bulimia nervosa, moderate  when moderate
  code F50.23  Bulimia nervosa, severe  when severe
  code F50.24  Bulimia nervosa, extreme  when extreme
  code F50.25  Bulimia nervosa, in remission  when remission
family Binge eating disorder
  term binge eating disorder | binge eating | compulsive overeating | binge-eating
  unless purging/anorexia
  code F50.819  Binge eating disorder, severity unspecified  needs severity
  code F50.810  Binge eating disorder, mild  when mild
  code F50.811  Binge eating disorder, moderate  when moderate
  code F50.812  Binge eating disorder, severe  when severe
  code F50.813  Binge eating disorder, extreme  when extreme
  code F50.814  Binge eating disorder, in remission  when remission
F50.82  Avoidant or restrictive food intake disorder = avoidant restrictive food intake disorder | ARFID | restrictive eating disorder
family Pica
  term pica | pagophagia | eating nonfood items | geophagia | eats dirt | ice eating
  unless artery/PICA aneurysm/PICA infarct/posterior inferior/stroke/infarct/aneurysm/territory
  code F50.83  Pica in an adult
  code F98.3  Pica of infancy or childhood  when infant/child/toddler/year old child/children/pediatric
family Rumination
  term rumination disorder | rumination syndrome | merycism | regurgitation and rumination of food
  code F50.84  Rumination disorder in an adult
  code F98.21  Rumination disorder of infancy or childhood  when infant/child/pediatric/children
F50.89  Other specified eating disorder = other specified eating disorder | purging disorder | psychogenic loss of appetite | night eating syndrome | orthorexia | OSFED | other specified feeding or eating disorder | diabulimia
F50.9  Eating disorder, unspecified = eating disorder | disordered eating | atypical bulimia nervosa | eating behavior disorder | feeding or eating disorder | eating disorder NOS
  unless binge/avoidant
not-chronic

F51.01  Primary insomnia = primary insomnia | idiopathic insomnia
F51.02  Adjustment insomnia = adjustment insomnia | acute insomnia | transient insomnia | situational insomnia
F51.03  Paradoxical insomnia = paradoxical insomnia | sleep state misperception
F51.04  Psychophysiologic insomnia = psychophysiologic insomnia | psychophysiological insomnia | chronic insomnia | chronic primary insomnia | learned insomnia
F51.05  Insomnia due to another mental disorder = insomnia due to depression | insomnia due to anxiety | insomnia due to mental disorder | insomnia secondary to depression with anxiety | insomnia related to mental disorder | insomnia due to psychological stress | insomnia secondary to anxiety | insomnia associated with depression | insomnia due to PTSD
F51.09  Other insomnia not from a substance or bodily condition = nonorganic insomnia | psychogenic insomnia
F51.11  Primary hypersomnia = primary hypersomnia
F51.12  Insufficient sleep syndrome = insufficient sleep syndrome | behaviorally induced insufficient sleep
F51.13  Hypersomnia due to another mental disorder = hypersomnia due to depression | hypersomnia due to mental disorder
F51.19  Other hypersomnia not from a substance or bodily condition = nonorganic hypersomnia
F51.3  Sleepwalking = sleepwalking | somnambulism | sleep walking
F51.4  Sleep terrors = sleep terrors | night terrors | sleep terror disorder | night terror | pavor nocturnus
F51.5  Nightmare disorder = nightmare disorder | nightmares | recurrent nightmares | bad dreams | dream anxiety disorder | nightmare
F51.8  Other sleep disorder not from a substance or bodily condition = emotional sleep disorder
F51.9  Sleep disorder not from a substance or bodily condition, unspecified = nonorganic sleep disorder | psychogenic sleep disorder

F52.0  Low sexual desire = hypoactive sexual desire disorder | HSDD | sexual anhedonia | lack of sexual desire disorder | female sexual interest disorder | low sexual desire
F52.1  Sexual aversion disorder = sexual aversion disorder | sexual aversion
F52.21  Male erectile disorder of the mind = psychogenic impotence | psychogenic erectile dysfunction | psychological erectile dysfunction | male erectile disorder | erectile dysfunction psychogenic
  sex male
F52.22  Female sexual arousal disorder = female sexual arousal disorder | failure of female genital response
  sex female
F52.31  Female orgasmic disorder = female orgasmic disorder | inhibited female orgasm | female anorgasmia
  sex female
F52.32  Male orgasmic disorder = male orgasmic disorder | delayed ejaculation psychogenic | inhibited male orgasm
  sex male
F52.4  Premature ejaculation = premature ejaculation | rapid ejaculation
  sex male
F52.5  Vaginismus without a bodily cause = psychogenic vaginismus | functional vaginismus
  sex female
F52.6  Painful intercourse without a bodily cause = psychogenic dyspareunia | genito-pelvic pain penetration disorder | genito pelvic pain disorder | nonorganic dyspareunia
F52.8  Other sexual dysfunction without a bodily cause = excessive sexual drive | nymphomania | satyriasis | hypersexuality
F52.9  Sexual dysfunction without a bodily cause, unspecified = psychosexual dysfunction | sexual disorder psychogenic | impaired sexual function
  unless drug induced/erectile/SSRI/antidepressant

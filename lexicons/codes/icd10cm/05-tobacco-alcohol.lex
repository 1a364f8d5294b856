# Tobacco, nicotine and alcohol: use, abuse, dependence, withdrawal and remission, for every setting.
# The index sends "smoker" to nicotine dependence, product unspecified (F17.200); cigarettes or packs make it F17.210;
# "tobacco use" and "tobacco abuse" go to Z72.0; a former smoker is Z87.891.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 5, F10 and F17, with Z72.0 and Z87.891; guidelines I.C.5.b
kind disease
chronic

family Nicotine dependence
  term smoker | current smoker | tobacco dependence | nicotine dependence | active smoker | smokes | smoking | tobacco smoker | heavy smoker | tobacco use disorder | nicotine addiction | tobacco addiction | currently smokes | continues to smoke | smoking habit | everyday smoker | current every day smoker | chronic smoker | daily smoker | nicotine use disorder | smokes daily | current some day smoker | tobacco habit | active smoking | habitual smoker | current tobacco user | moderate smoker | tobaccoism | light smoker | still smoking | still smokes | tobacco consumption | ongoing tobacco use | current smoking | smoking dependence
  history Z87.891  History of nicotine dependence (former smoker)
  unless never/non/nonsmoker/non-smoker/former/ex/exsmoker/ex-smoker/quit/passive/secondhand/second hand/stopped/cessation/cannabis/marijuana/crack/family/parents/mother/father/husband/wife/household/exposure/marihuana/crack cocaine/previous/prior/non smoker/distant/remote/ceased/inhalation/bong/hookah only/does not smoke
  code F17.200  Nicotine dependence, product unspecified, uncomplicated  needs product
  code F17.210  Nicotine dependence, cigarettes, uncomplicated  when cigarettes/cigarette/ppd/packs per day/pack per day/packs/pack/pack years/pack year/cig/cigs/cigarettes per day/pack-years/pack-year/cigars and cigarettes/packs a day/packets  absorbs F17.200 Z87.891
  code F17.220  Nicotine dependence, chewing tobacco, uncomplicated  when chewing tobacco/snuff/smokeless/dip/chew
  code F17.290  Nicotine dependence, other tobacco product, uncomplicated  when cigar/cigars/pipe/vape/vaping/e-cigarette/e-cigarettes/electronic cigarette/hookah
  code F17.201  Nicotine dependence, product unspecified, in remission  when remission
  code F17.211  Nicotine dependence, cigarettes, in remission  when cigarettes/cigarette + remission
  code F17.221  Nicotine dependence, chewing tobacco, in remission  when chewing tobacco/smokeless/snuff + remission
  code F17.291  Nicotine dependence, other tobacco product, in remission  when cigar/pipe/vaping/e-cigarette + remission
  code F17.203  Nicotine dependence, product unspecified, with withdrawal  when withdrawal
  code F17.213  Nicotine dependence, cigarettes, with withdrawal  when cigarettes/cigarette/ppd + withdrawal
  code F17.223  Nicotine dependence, chewing tobacco, with withdrawal  when chewing tobacco/smokeless/snuff + withdrawal
  code F17.293  Nicotine dependence, other tobacco product, with withdrawal  when cigar/pipe/vaping/e-cigarette + withdrawal
  code F17.208  Nicotine dependence, product unspecified, with another nicotine-induced disorder  when nicotine induced disorder
  code F17.218  Nicotine dependence, cigarettes, with another nicotine-induced disorder  when cigarettes/cigarette + nicotine induced disorder/smoking related disorder
  code F17.209  Nicotine dependence, product unspecified, with unspecified nicotine-induced disorder  when unspecified nicotine induced disorder
F17.210  Nicotine dependence, cigarettes, uncomplicated  absorbs F17.200 Z87.891 = cigarette smoker | smokes cigarettes | cigarette smoking | cigarette dependence | nicotine dependence cigarettes | smoker of cigarettes | smokes one pack per day | smokes half pack per day | smokes two packs per day | 1 ppd smoker | packs per day smoker | smokes 1 pack per day | smokes 1 ppd | smoked cigarettes daily | active cigarette smoker | cigarettes per day | pack a day smoker | current cigarette smoker | smoker of 20 cigarettes | smoker of 10 cigarettes | smokes a pack a day | smokes half a pack | smoking 1 pack per day | smokes 2 packs per day | cigarettes a day | cigarettes daily
  history Z87.891  History of nicotine dependence (former smoker)
  unless never/former/quit/ex-smoker/stopped/previous/ex/family
F17.213  Nicotine dependence, cigarettes, with withdrawal = cigarette nicotine withdrawal | withdrawal from cigarettes
F17.203  Nicotine dependence, product unspecified, with withdrawal = nicotine withdrawal | tobacco withdrawal | smoking withdrawal
F17.220  Nicotine dependence, chewing tobacco, uncomplicated = chewing tobacco | smokeless tobacco | chews tobacco | snuff user | uses snuff | smokeless tobacco use | uses chewing tobacco | dips tobacco | chewing tobacco use | uses smokeless tobacco | dipping tobacco
  unless never/former/quit
  history Z87.891  History of nicotine dependence (former tobacco user)
F17.290  Nicotine dependence, other tobacco product, uncomplicated = smokes cigars | cigar smoker | pipe smoker | vaping nicotine | e-cigarette dependence | vapes nicotine | vapes daily | vaping | uses e-cigarettes | vapes | e-cigarette use | electronic cigarette use | smokes pipe | hookah use | cigar smoking | smokes hookah | Juul use | pipe smoking | e-cigarettes | vape use | smokes cigar
  unless never/former/quit/THC/marijuana/cannabis/lung injury/occasional
  history Z87.891  History of nicotine dependence (former tobacco user)
family Tobacco use
  term tobacco use | tobacco abuse | uses tobacco | tobacco user | light tobacco use | tobacco harmful use | harmful use of tobacco | current tobacco use | social smoker | occasional smoker | occasional tobacco use | occasionally smokes | smokes occasionally | ongoing tobacco abuse | current tobacco abuse | positive for tobacco | tobacco positive
  kind status
  unless never/former/quit/prior/counseling/cessation/family/disorder
  history Z87.891  History of nicotine dependence (former tobacco use)
  code Z72.0  Tobacco use, without stated dependence
family Former smoker
  term former smoker | ex-smoker | history of smoking | history of tobacco use | quit smoking | former tobacco use | past smoker | history of nicotine dependence | stopped smoking | smoking history | prior smoker | history of tobacco abuse | previous smoker | remote smoking history | quit tobacco | former cigarette smoker | ex smoker | prior tobacco use | remote tobacco use | tobacco quit | pack year history | pack-year smoking history | history of cigarette smoking | previous tobacco use | remote history of smoking | past tobacco use | previously smoked | former heavy smoker | smoked in past | pack year smoking history | used to smoke | distant tobacco use | former tobacco user | prior smoking history | exsmoker | remote smoker | personal history of nicotine dependence | remote history of tobacco | former tobacco abuse | prior tobacco abuse | past history of smoking | remote tobacco | history of smoker | prior smoking | quit cigarettes | past smoking history | history of heavy smoking | previous smoking | smoker until | ceased smoking | prior heavy smoker | remote tobacco history | smoker in past | former tobacco smoker | previous smoking habit | gave up smoking | significant smoking history | ex-tobacco user | quit smoking years ago | extensive smoking history | stopped tobacco | tob quit | pack years + quit
  kind history
  unless never/family/current smoker/currently/advised to/encouraged to/wants to/need to/counseled to/trying to/would like to/help/no smoking/should/ready to/continues/not interested/desire to/still/plans to/still smokes/please
  code Z87.891  History of nicotine dependence (former smoker)

# Alcohol. "Use disorder": mild is abuse, moderate and severe are dependence. Withdrawal or intoxication raises the code.
family Alcohol dependence
  term alcohol dependence | alcoholism | alcoholic | alcohol use disorder severe | alcohol use disorder moderate | alcohol addiction | severe alcohol use disorder | moderate alcohol use disorder | chronic alcoholism | alcohol dependent | ETOH dependence | chronic alcoholic | EtOH dependence | alcohol dependency | dependence on alcohol | chronic alcohol dependence | dipsomania | enolism | chronic enolism | alcohol dependence syndrome | ethylism | chronic ethylism | ex-drinker | exdrinker | former drinker | ex-drinker of alcohol | chronic alcohol consumption with dependence | alcoholic patient | enolic | ethylic
  unless hepatitis/cirrhosis/beverages/non/nonalcoholic/family/father/mother/steatohepatitis/anonymous/gastritis/liver/pancreatitis/ketoacidosis/cardiomyopathy/polyneuropathy/neuropathy/encephalopathy/myopathy/fatty/foam/hepatopathy/alcoholic drink/alcoholic drinks/hand gel/habits
  code F10.20  Alcohol dependence, uncomplicated
  code F10.21  Alcohol dependence, in remission  when remission/full-remission/partial-remission/sober/recovering/recovered/former/abstinent/quit/in recovery/history/past/ex/no longer
  code F10.220  Alcohol dependence with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F10.229  Alcohol dependence with intoxication, unspecified  when intoxication/intoxicated/drunk/inebriated
  code F10.221  Alcohol dependence with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F10.239  Alcohol dependence with withdrawal, unspecified  when withdrawal/withdrawing/CIWA
  code F10.230  Alcohol dependence with withdrawal, uncomplicated  when withdrawal + uncomplicated/without complication/mild
  code F10.231  Alcohol dependence with withdrawal delirium  when delirium tremens/DTs/withdrawal delirium/delirium
  code F10.232  Alcohol dependence with withdrawal with perceptual disturbance  when withdrawal + hallucinations/perceptual disturbance/hallucinosis
  code F10.24  Alcohol dependence with alcohol-induced mood disorder  when alcohol induced mood disorder/alcohol induced depression/alcohol induced depressive disorder
  code F10.250  Alcohol dependence with psychotic disorder with delusions  when alcohol induced psychosis/alcohol induced psychotic disorder + delusions
  code F10.251  Alcohol dependence with psychotic disorder with hallucinations  when alcoholic hallucinosis/alcohol hallucinosis
  code F10.259  Alcohol dependence with psychotic disorder, unspecified  when alcohol induced psychosis/alcohol induced psychotic disorder/psychosis due to alcohol
  code F10.26  Alcohol dependence with lasting amnestic disorder  when Korsakoff/amnestic disorder/Wernicke-Korsakoff
  code F10.27  Alcohol dependence with lasting dementia  when alcoholic dementia/alcohol induced dementia/dementia due to alcohol
  code F10.280  Alcohol dependence with alcohol-induced anxiety disorder  when alcohol induced anxiety
  code F10.281  Alcohol dependence with alcohol-induced sexual dysfunction  when alcohol induced sexual dysfunction
  code F10.282  Alcohol dependence with alcohol-induced sleep disorder  when alcohol induced sleep disorder/alcohol induced insomnia
  code F10.288  Alcohol dependence with another alcohol-induced disorder  when other alcohol induced disorder
  code F10.29  Alcohol dependence with unspecified alcohol-induced disorder  when unspecified alcohol induced disorder
F10.21  Alcohol dependence, in remission = recovering alcoholic | alcoholism in remission | alcohol dependence in remission | history of alcoholism | former alcoholic | alcohol use disorder in remission | sober alcoholic | ex-alcoholic | alcohol use disorder in sustained remission | recovered alcoholic | history of alcohol dependence | alcohol use disorder in early remission | reformed alcoholic | prior alcoholism | abstinent alcoholic | past alcoholism | previous alcoholism | remote alcoholism | ex-enolism
  unless family
family Alcohol abuse
  term alcohol abuse | ETOH abuse | alcohol misuse | problem drinking | binge drinking | harmful alcohol use | mild alcohol use disorder | excessive alcohol use | heavy alcohol use | excess alcohol | alcohol use disorder mild | EtOH abuse | heavy drinker | excessive drinking | heavy drinking | excessive alcohol consumption | ethanol abuse | heavy ETOH use | abuse of alcohol | alcoholic habit | alcohol overuse | drinks heavily | alcohol abuser | drinking problem | risky drinking | heavy alcohol consumption | binge drinker | important alcoholic habit | excessive alcohol intake | drinks excessively | harmful use of alcohol | harmful drinking | hazardous drinking | high alcohol intake | alcohol excess | drinks alcohol to excess
  unless family/father/mother/screening/non-drinker/social/coffee/occasional/counseling/non
  code F10.10  Alcohol abuse, uncomplicated
  code F10.11  Alcohol abuse, in remission  when remission/sober/quit/former/abstinent/history/past/prior/remote/previous
  code F10.120  Alcohol abuse with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F10.129  Alcohol abuse with intoxication, unspecified  when intoxication/intoxicated/drunk/inebriated
  code F10.121  Alcohol abuse with intoxication delirium  when intoxication delirium
  code F10.139  Alcohol abuse with withdrawal, unspecified  when withdrawal/withdrawing/CIWA
  code F10.130  Alcohol abuse with withdrawal, uncomplicated  when withdrawal + uncomplicated/mild
  code F10.131  Alcohol abuse with withdrawal delirium  when delirium tremens/DTs/withdrawal delirium
  code F10.132  Alcohol abuse with withdrawal with perceptual disturbance  when withdrawal + hallucinations/perceptual disturbance
  code F10.14  Alcohol abuse with alcohol-induced mood disorder  when alcohol induced mood disorder/alcohol induced depression
  code F10.150  Alcohol abuse with psychotic disorder with delusions  when alcohol induced psychosis/alcohol induced psychotic disorder + delusions
  code F10.151  Alcohol abuse with psychotic disorder with hallucinations  when alcoholic hallucinosis/alcohol hallucinosis
  code F10.159  Alcohol abuse with psychotic disorder, unspecified  when alcohol induced psychosis/alcohol induced psychotic disorder
  code F10.180  Alcohol abuse with alcohol-induced anxiety disorder  when alcohol induced anxiety
  code F10.181  Alcohol abuse with alcohol-induced sexual dysfunction  when alcohol induced sexual dysfunction
  code F10.182  Alcohol abuse with alcohol-induced sleep disorder  when alcohol induced sleep disorder/alcohol induced insomnia
  code F10.188  Alcohol abuse with another alcohol-induced disorder  when other alcohol induced disorder
  code F10.19  Alcohol abuse with unspecified alcohol-induced disorder  when unspecified alcohol induced disorder
# "Alcohol use disorder" leads to abuse (mild) or dependence (moderate, severe) by its severity only; without it a query is due.
family Alcohol use disorder
  term alcohol use disorder
  unless family
  code F10.90  Alcohol use, unspecified (alcohol use disorder, severity not stated), uncomplicated  needs severity
  code F10.10  Alcohol abuse (alcohol use disorder, mild), uncomplicated  when mild
  code F10.20  Alcohol dependence (alcohol use disorder, moderate or severe), uncomplicated  when moderate/severe
  code F10.91  Alcohol use, unspecified, in remission  when remission
  code F10.11  Alcohol abuse (alcohol use disorder, mild), in remission  when mild + remission
  code F10.21  Alcohol dependence (alcohol use disorder, moderate or severe), in remission  when moderate/severe + remission/sober/abstinent
  code F10.239  Alcohol dependence with withdrawal, unspecified  when withdrawal/CIWA
  code F10.231  Alcohol dependence with withdrawal delirium  when delirium tremens/DTs/withdrawal delirium
  code F10.229  Alcohol dependence with intoxication, unspecified  when intoxication/intoxicated
family Alcohol intoxication
  term alcohol intoxication | acute alcohol intoxication | ethanol intoxication | ETOH intoxication | drunk | inebriated | intoxicated with alcohol | acute ethylic intoxication | alcohol inebriation | drunkenness | ethylic intoxication | EtOH intoxication | alcohol intoxicated | intoxicated
  unless marijuana/cocaine/drug/drugs/opioid/family/driver/methanol/husband/has drunk/water/potassium/digoxin/digitalis/lithium/carbon monoxide/organophosphate/paracetamol/acetaminophen/salicylate/vitamin/cannabis/medication/benzodiazepine/food/lead
  not-chronic
  code F10.929  Alcohol use, unspecified, with intoxication, unspecified  needs pattern
  code F10.920  Alcohol use, unspecified, with intoxication, uncomplicated  when uncomplicated/simple
  code F10.921  Alcohol use, unspecified, with intoxication delirium  when delirium
  code F10.129  Alcohol abuse with intoxication, unspecified  when abuse/abuser/has:F10.1
  code F10.229  Alcohol dependence with intoxication, unspecified  when dependence/alcoholic/alcoholism/has:F10.2
family Alcohol withdrawal
  term alcohol withdrawal | ETOH withdrawal | alcohol withdrawal syndrome | alcohol withdrawal seizure | withdrawal from alcohol | alcohol abstinence syndrome | alcoholic deprivation syndrome | alcohol withdrawal symptoms | EtOH withdrawal | ethanol withdrawal | alcohol deprivation syndrome | alcoholic withdrawal
  unless monitor/risk/prevent/history
  not-chronic
  code F10.939  Alcohol use, unspecified, with withdrawal, unspecified  needs pattern
  code F10.930  Alcohol use, unspecified, with withdrawal, uncomplicated  when uncomplicated
  code F10.931  Alcohol use, unspecified, with withdrawal delirium  when delirium/delirium tremens/DTs
  code F10.932  Alcohol use, unspecified, with withdrawal with perceptual disturbance  when hallucinations/perceptual disturbance
  code F10.139  Alcohol abuse with withdrawal, unspecified  when abuse/has:F10.1
  code F10.239  Alcohol dependence with withdrawal, unspecified  when dependence/alcoholic/alcoholism/has:F10.2
  code F10.231  Alcohol dependence with withdrawal delirium  when dependence/alcoholic/alcoholism/has:F10.2 + delirium/delirium tremens/DTs
  code F10.230  Alcohol dependence with withdrawal, uncomplicated  when dependence/alcoholic/alcoholism + uncomplicated
  code F10.232  Alcohol dependence with withdrawal with perceptual disturbance  when dependence/alcoholic/alcoholism + hallucinations/perceptual disturbance
F10.231  Alcohol dependence with withdrawal delirium = delirium tremens | alcohol withdrawal delirium | alcoholic delirium
  not-chronic
  unless history/monitor/risk
F10.951  Alcohol use, unspecified, with psychotic disorder with hallucinations = alcoholic hallucinosis | alcohol hallucinosis
F10.96  Alcohol use, unspecified, with lasting amnestic disorder = alcoholic amnestic syndrome | Korsakoff psychosis | alcohol induced amnestic disorder | Wernicke-Korsakoff syndrome | Korsakoff syndrome
F10.97  Alcohol use, unspecified, with lasting dementia = alcoholic dementia | alcohol related dementia | alcohol induced dementia
F10.94  Alcohol use, unspecified, with alcohol-induced mood disorder = alcohol induced mood disorder | alcohol induced depression | alcohol-induced depressive disorder
F10.980  Alcohol use, unspecified, with alcohol-induced anxiety disorder = alcohol induced anxiety disorder
F10.982  Alcohol use, unspecified, with alcohol-induced sleep disorder = alcohol induced insomnia | alcohol induced sleep disorder
F10.959  Alcohol use, unspecified, with psychotic disorder, unspecified = alcohol induced psychosis | alcohol induced psychotic disorder | alcoholic psychosis | alcoholic paranoia
F10.99  Alcohol use, unspecified, with unspecified alcohol-induced disorder = alcohol induced disorder unspecified
F10.90  Alcohol use, unspecified, uncomplicated = alcohol use unspecified
F10.91  Alcohol use, unspecified, in remission = alcohol use in remission

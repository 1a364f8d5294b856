# Opioids, cannabis, sedatives, cocaine, stimulants, hallucinogens, inhalants and other drugs: abuse, dependence, use,
# intoxication, withdrawal, remission and induced disorders, for every setting. A use disorder is abuse when mild and
# dependence when moderate or severe; plain "use" is coded only beside a disorder it causes, and needs the pattern.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 5, F11-F19; guidelines I.C.5.b
kind disease
chronic

# Opioid
family Opioid dependence
  term opioid dependence | opioid use disorder severe | opioid use disorder moderate | opiate dependence | opioid addiction | heroin dependence | heroin addiction | opiate addiction | severe opioid use disorder | moderate opioid use disorder | narcotic dependence | narcotic addiction | methadone maintenance | on Suboxone | Suboxone maintenance | heroin addict | buprenorphine maintenance | methadone maintenance therapy | ex-heroin addict | MAT for opioid use disorder | heroin dependent | methadone clinic | opioid dependent | prescription opioid addiction | former heroin addict | Suboxone
  unless family/father/mother/counseling/chronic/pain/prescribed/analgesia/postoperative
  code F11.20  Opioid dependence, uncomplicated
  code F11.21  Opioid dependence, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F11.220  Opioid dependence with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F11.229  Opioid dependence with intoxication, unspecified  when intoxication/intoxicated/high on
  code F11.221  Opioid dependence with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F11.222  Opioid dependence with intoxication and perceptual disturbance  when intoxication + perceptual disturbance/hallucinations
  code F11.23  Opioid dependence with withdrawal  when withdrawal/withdrawing
  code F11.24  Opioid dependence with opioid-induced mood disorder  when opioid induced mood disorder/opioid induced depression/opioid induced depressive disorder
  code F11.250  Opioid dependence with psychotic disorder with delusions  when opioid induced psychosis/opioid induced psychotic disorder + delusions
  code F11.251  Opioid dependence with psychotic disorder with hallucinations  when opioid induced psychosis/opioid induced psychotic disorder + hallucinations
  code F11.259  Opioid dependence with psychotic disorder, unspecified  when opioid induced psychosis/opioid induced psychotic disorder
  code F11.281  Opioid dependence with opioid-induced sexual dysfunction  when opioid induced sexual dysfunction
  code F11.282  Opioid dependence with opioid-induced sleep disorder  when opioid induced sleep disorder/opioid induced insomnia
  code F11.288  Opioid dependence with another opioid-induced disorder  when other opioid induced disorder
  code F11.29  Opioid dependence with unspecified opioid-induced disorder  when opioid induced disorder
family Opioid abuse
  term opioid abuse | opiate abuse | heroin abuse | narcotic abuse | mild opioid use disorder | opioid misuse | opioid use disorder mild | prescription opioid abuse | IV heroin abuse | fentanyl abuse | oxycodone abuse | heroin abuser
  unless family/father/mother/screening/screen/counseling/chronic/pain/prescribed/analgesia/postoperative
  code F11.10  Opioid abuse, uncomplicated
  code F11.11  Opioid abuse, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F11.120  Opioid abuse with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F11.129  Opioid abuse with intoxication, unspecified  when intoxication/intoxicated/high on
  code F11.121  Opioid abuse with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F11.122  Opioid abuse with intoxication and perceptual disturbance  when intoxication + perceptual disturbance/hallucinations
  code F11.13  Opioid abuse with withdrawal  when withdrawal/withdrawing
  code F11.14  Opioid abuse with opioid-induced mood disorder  when opioid induced mood disorder/opioid induced depression/opioid induced depressive disorder
  code F11.150  Opioid abuse with psychotic disorder with delusions  when opioid induced psychosis/opioid induced psychotic disorder + delusions
  code F11.151  Opioid abuse with psychotic disorder with hallucinations  when opioid induced psychosis/opioid induced psychotic disorder + hallucinations
  code F11.159  Opioid abuse with psychotic disorder, unspecified  when opioid induced psychosis/opioid induced psychotic disorder
  code F11.181  Opioid abuse with opioid-induced sexual dysfunction  when opioid induced sexual dysfunction
  code F11.182  Opioid abuse with opioid-induced sleep disorder  when opioid induced sleep disorder/opioid induced insomnia
  code F11.188  Opioid abuse with another opioid-induced disorder  when other opioid induced disorder
  code F11.19  Opioid abuse with unspecified opioid-induced disorder  when opioid induced disorder
family Opioid use
  term heroin use | opioid use | opiate use | uses heroin | IV heroin use | injects heroin | intravenous heroin use | fentanyl use | snorts heroin
  unless family/father/mother/screening/screen/counseling/chronic/pain/prescribed/analgesia/postoperative
  code F11.90  Opioid use, unspecified, uncomplicated  needs pattern
  code F11.91  Opioid use, unspecified, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F11.920  Opioid use, unspecified with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F11.929  Opioid use, unspecified with intoxication, unspecified  when intoxication/intoxicated/high on
  code F11.921  Opioid use, unspecified with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F11.922  Opioid use, unspecified with intoxication and perceptual disturbance  when intoxication + perceptual disturbance/hallucinations
  code F11.93  Opioid use, unspecified with withdrawal  when withdrawal/withdrawing
  code F11.94  Opioid use, unspecified with opioid-induced mood disorder  when opioid induced mood disorder/opioid induced depression/opioid induced depressive disorder
  code F11.950  Opioid use, unspecified with psychotic disorder with delusions  when opioid induced psychosis/opioid induced psychotic disorder + delusions
  code F11.951  Opioid use, unspecified with psychotic disorder with hallucinations  when opioid induced psychosis/opioid induced psychotic disorder + hallucinations
  code F11.959  Opioid use, unspecified with psychotic disorder, unspecified  when opioid induced psychosis/opioid induced psychotic disorder
  code F11.981  Opioid use, unspecified with opioid-induced sexual dysfunction  when opioid induced sexual dysfunction
  code F11.982  Opioid use, unspecified with opioid-induced sleep disorder  when opioid induced sleep disorder/opioid induced insomnia
  code F11.988  Opioid use, unspecified with another opioid-induced disorder  when other opioid induced disorder
  code F11.99  Opioid use, unspecified with unspecified opioid-induced disorder  when opioid induced disorder
family Opioid use disorder, severity not stated
  term opioid use disorder | heroin use disorder | OUD | opiate use disorder
  unless family/screening
  code F11.90  Opioid use, unspecified, uncomplicated  needs severity
  code F11.10  Opioid abuse (mild use disorder), uncomplicated  when mild
  code F11.20  Opioid dependence (moderate or severe use disorder), uncomplicated  when moderate/severe/methadone/buprenorphine/Suboxone
  code F11.91  Opioid use, unspecified, in remission  when remission
  code F11.11  Opioid abuse (mild use disorder), in remission  when mild + remission
  code F11.21  Opioid dependence (moderate or severe use disorder), in remission  when moderate/severe + remission
family Opioid intoxication
  term opioid intoxication | opiate intoxication | heroin intoxication
  not-chronic
  unless risk
  code F11.929  Opioid use, unspecified with intoxication, unspecified  needs pattern
  code F11.129  Opioid abuse with intoxication, unspecified  when abuse/abuser/has:F11.1
  code F11.229  Opioid dependence with intoxication, unspecified  when dependence/addiction/dependent/has:F11.2
family Opioid withdrawal
  term opioid withdrawal | opiate withdrawal | heroin withdrawal | narcotic withdrawal | methadone withdrawal
  not-chronic
  unless risk/monitor
  code F11.93  Opioid use, unspecified with withdrawal  needs pattern
  code F11.13  Opioid abuse with withdrawal  when abuse/abuser/has:F11.1
  code F11.23  Opioid dependence with withdrawal  when dependence/addiction/dependent/has:F11.2

# Cannabis
family Cannabis dependence
  term cannabis dependence | marijuana dependence | cannabis use disorder severe | cannabis use disorder moderate | severe cannabis use disorder | moderate cannabis use disorder | cannabis addiction | marijuana addiction | THC dependence
  unless family/father/mother/counseling/hyperemesis/medical
  code F12.20  Cannabis dependence, uncomplicated
  code F12.21  Cannabis dependence, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F12.220  Cannabis dependence with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F12.229  Cannabis dependence with intoxication, unspecified  when intoxication/intoxicated/high on
  code F12.221  Cannabis dependence with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F12.222  Cannabis dependence with intoxication and perceptual disturbance  when intoxication + perceptual disturbance/hallucinations
  code F12.23  Cannabis dependence with withdrawal  when withdrawal/withdrawing
  code F12.250  Cannabis dependence with psychotic disorder with delusions  when cannabis induced psychosis/cannabis induced psychotic disorder + delusions
  code F12.251  Cannabis dependence with psychotic disorder with hallucinations  when cannabis induced psychosis/cannabis induced psychotic disorder + hallucinations
  code F12.259  Cannabis dependence with psychotic disorder, unspecified  when cannabis induced psychosis/cannabis induced psychotic disorder
  code F12.280  Cannabis dependence with cannabis-induced anxiety disorder  when cannabis induced anxiety
  code F12.288  Cannabis dependence with another cannabis-induced disorder  when other cannabis induced disorder
  code F12.29  Cannabis dependence with unspecified cannabis-induced disorder  when cannabis induced disorder
family Cannabis abuse
  term cannabis abuse | marijuana abuse | cannabis use disorder mild | mild cannabis use disorder | marijuana misuse | THC abuse | cannabis misuse | hashish abuse | marijuana abuser
  unless family/father/mother/screening/screen/counseling/hyperemesis/medical
  code F12.10  Cannabis abuse, uncomplicated
  code F12.11  Cannabis abuse, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F12.120  Cannabis abuse with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F12.129  Cannabis abuse with intoxication, unspecified  when intoxication/intoxicated/high on
  code F12.121  Cannabis abuse with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F12.122  Cannabis abuse with intoxication and perceptual disturbance  when intoxication + perceptual disturbance/hallucinations
  code F12.13  Cannabis abuse with withdrawal  when withdrawal/withdrawing
  code F12.150  Cannabis abuse with psychotic disorder with delusions  when cannabis induced psychosis/cannabis induced psychotic disorder + delusions
  code F12.151  Cannabis abuse with psychotic disorder with hallucinations  when cannabis induced psychosis/cannabis induced psychotic disorder + hallucinations
  code F12.159  Cannabis abuse with psychotic disorder, unspecified  when cannabis induced psychosis/cannabis induced psychotic disorder
  code F12.180  Cannabis abuse with cannabis-induced anxiety disorder  when cannabis induced anxiety
  code F12.188  Cannabis abuse with another cannabis-induced disorder  when other cannabis induced disorder
  code F12.19  Cannabis abuse with unspecified cannabis-induced disorder  when cannabis induced disorder
family Cannabis use
  term cannabis use | marijuana use | smokes marijuana | uses marijuana | THC use | cannabis user | marijuana user | daily marijuana use | recreational marijuana | smokes cannabis | uses cannabis | marijuana smoker | occasional marijuana use | hashish use | smokes weed | cannabis consumption | hashish consumption | cannabis smoker | joint smoker | cannabis habit | smokes hashish | uses THC | vapes THC | marijuana daily | edible marijuana | hashish smoker
  unless family/father/mother/screening/screen/counseling/hyperemesis/medical
  code F12.90  Cannabis use, unspecified, uncomplicated  needs pattern
  code F12.91  Cannabis use, unspecified, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F12.920  Cannabis use, unspecified with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F12.929  Cannabis use, unspecified with intoxication, unspecified  when intoxication/intoxicated/high on
  code F12.921  Cannabis use, unspecified with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F12.922  Cannabis use, unspecified with intoxication and perceptual disturbance  when intoxication + perceptual disturbance/hallucinations
  code F12.93  Cannabis use, unspecified with withdrawal  when withdrawal/withdrawing
  code F12.950  Cannabis use, unspecified with psychotic disorder with delusions  when cannabis induced psychosis/cannabis induced psychotic disorder + delusions
  code F12.951  Cannabis use, unspecified with psychotic disorder with hallucinations  when cannabis induced psychosis/cannabis induced psychotic disorder + hallucinations
  code F12.959  Cannabis use, unspecified with psychotic disorder, unspecified  when cannabis induced psychosis/cannabis induced psychotic disorder
  code F12.980  Cannabis use, unspecified with cannabis-induced anxiety disorder  when cannabis induced anxiety
  code F12.988  Cannabis use, unspecified with another cannabis-induced disorder  when other cannabis induced disorder
  code F12.99  Cannabis use, unspecified with unspecified cannabis-induced disorder  when cannabis induced disorder
family Cannabis use disorder, severity not stated
  term cannabis use disorder | marijuana use disorder
  unless family/screening
  code F12.90  Cannabis use, unspecified, uncomplicated  needs severity
  code F12.10  Cannabis abuse (mild use disorder), uncomplicated  when mild
  code F12.20  Cannabis dependence (moderate or severe use disorder), uncomplicated  when moderate/severe
  code F12.91  Cannabis use, unspecified, in remission  when remission
  code F12.11  Cannabis abuse (mild use disorder), in remission  when mild + remission
  code F12.21  Cannabis dependence (moderate or severe use disorder), in remission  when moderate/severe + remission
family Cannabis intoxication
  term cannabis intoxication | marijuana intoxication
  not-chronic
  unless risk
  code F12.929  Cannabis use, unspecified with intoxication, unspecified  needs pattern
  code F12.129  Cannabis abuse with intoxication, unspecified  when abuse/abuser/has:F12.1
  code F12.229  Cannabis dependence with intoxication, unspecified  when dependence/addiction/dependent/has:F12.2
family Cannabis withdrawal
  term cannabis withdrawal | marijuana withdrawal
  not-chronic
  unless risk/monitor
  code F12.93  Cannabis use, unspecified with withdrawal  needs pattern
  code F12.13  Cannabis abuse with withdrawal  when abuse/abuser/has:F12.1
  code F12.23  Cannabis dependence with withdrawal  when dependence/addiction/dependent/has:F12.2

# Sedative, hypnotic or anxiolytic
family Sedative, hypnotic or anxiolytic dependence
  term benzodiazepine dependence | sedative dependence | hypnotic dependence | benzodiazepine addiction | barbiturate dependence | sedative use disorder severe | sedative use disorder moderate | xanax dependence | anxiolytic dependence | benzodiazepine use disorder severe | Xanax addiction | benzodiazepine use disorder moderate
  unless family/father/mother/counseling
  code F13.20  Sedative, hypnotic or anxiolytic dependence, uncomplicated
  code F13.21  Sedative, hypnotic or anxiolytic dependence, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F13.220  Sedative, hypnotic or anxiolytic dependence with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F13.229  Sedative, hypnotic or anxiolytic dependence with intoxication, unspecified  when intoxication/intoxicated/high on
  code F13.221  Sedative, hypnotic or anxiolytic dependence with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F13.239  Sedative, hypnotic or anxiolytic dependence with withdrawal, unspecified  when withdrawal/withdrawing
  code F13.230  Sedative, hypnotic or anxiolytic dependence with withdrawal, uncomplicated  when withdrawal + uncomplicated
  code F13.231  Sedative, hypnotic or anxiolytic dependence with withdrawal delirium  when withdrawal delirium
  code F13.232  Sedative, hypnotic or anxiolytic dependence with withdrawal and perceptual disturbance  when withdrawal + perceptual disturbance/hallucinations
  code F13.24  Sedative, hypnotic or anxiolytic dependence with sedative-induced mood disorder  when sedative induced mood disorder/sedative induced depression/sedative induced depressive disorder
  code F13.250  Sedative, hypnotic or anxiolytic dependence with psychotic disorder with delusions  when sedative induced psychosis/sedative induced psychotic disorder + delusions
  code F13.251  Sedative, hypnotic or anxiolytic dependence with psychotic disorder with hallucinations  when sedative induced psychosis/sedative induced psychotic disorder + hallucinations
  code F13.259  Sedative, hypnotic or anxiolytic dependence with psychotic disorder, unspecified  when sedative induced psychosis/sedative induced psychotic disorder
  code F13.26  Sedative, hypnotic or anxiolytic dependence with lasting amnestic disorder  when sedative induced amnestic disorder
  code F13.27  Sedative, hypnotic or anxiolytic dependence with lasting dementia  when sedative induced dementia
  code F13.280  Sedative, hypnotic or anxiolytic dependence with sedative-induced anxiety disorder  when sedative induced anxiety
  code F13.281  Sedative, hypnotic or anxiolytic dependence with sedative-induced sexual dysfunction  when sedative induced sexual dysfunction
  code F13.282  Sedative, hypnotic or anxiolytic dependence with sedative-induced sleep disorder  when sedative induced sleep disorder/sedative induced insomnia
  code F13.288  Sedative, hypnotic or anxiolytic dependence with another sedative-induced disorder  when other sedative induced disorder
  code F13.29  Sedative, hypnotic or anxiolytic dependence with unspecified sedative-induced disorder  when sedative induced disorder
family Sedative, hypnotic or anxiolytic abuse
  term benzodiazepine abuse | sedative abuse | barbiturate abuse | anxiolytic abuse | Xanax abuse | sedative use disorder mild | benzodiazepine misuse | hypnotic abuse
  unless family/father/mother/screening/screen/counseling
  code F13.10  Sedative, hypnotic or anxiolytic abuse, uncomplicated
  code F13.11  Sedative, hypnotic or anxiolytic abuse, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F13.120  Sedative, hypnotic or anxiolytic abuse with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F13.129  Sedative, hypnotic or anxiolytic abuse with intoxication, unspecified  when intoxication/intoxicated/high on
  code F13.121  Sedative, hypnotic or anxiolytic abuse with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F13.139  Sedative, hypnotic or anxiolytic abuse with withdrawal, unspecified  when withdrawal/withdrawing
  code F13.130  Sedative, hypnotic or anxiolytic abuse with withdrawal, uncomplicated  when withdrawal + uncomplicated
  code F13.131  Sedative, hypnotic or anxiolytic abuse with withdrawal delirium  when withdrawal delirium
  code F13.132  Sedative, hypnotic or anxiolytic abuse with withdrawal and perceptual disturbance  when withdrawal + perceptual disturbance/hallucinations
  code F13.14  Sedative, hypnotic or anxiolytic abuse with sedative-induced mood disorder  when sedative induced mood disorder/sedative induced depression/sedative induced depressive disorder
  code F13.150  Sedative, hypnotic or anxiolytic abuse with psychotic disorder with delusions  when sedative induced psychosis/sedative induced psychotic disorder + delusions
  code F13.151  Sedative, hypnotic or anxiolytic abuse with psychotic disorder with hallucinations  when sedative induced psychosis/sedative induced psychotic disorder + hallucinations
  code F13.159  Sedative, hypnotic or anxiolytic abuse with psychotic disorder, unspecified  when sedative induced psychosis/sedative induced psychotic disorder
  code F13.180  Sedative, hypnotic or anxiolytic abuse with sedative-induced anxiety disorder  when sedative induced anxiety
  code F13.181  Sedative, hypnotic or anxiolytic abuse with sedative-induced sexual dysfunction  when sedative induced sexual dysfunction
  code F13.182  Sedative, hypnotic or anxiolytic abuse with sedative-induced sleep disorder  when sedative induced sleep disorder/sedative induced insomnia
  code F13.188  Sedative, hypnotic or anxiolytic abuse with another sedative-induced disorder  when other sedative induced disorder
  code F13.19  Sedative, hypnotic or anxiolytic abuse with unspecified sedative-induced disorder  when sedative induced disorder
family Sedative, hypnotic or anxiolytic use
  term sedative use unspecified | benzodiazepine use unspecified
  unless family/father/mother/screening/screen/counseling
  code F13.90  Sedative, hypnotic or anxiolytic use, unspecified, uncomplicated  needs pattern
  code F13.91  Sedative, hypnotic or anxiolytic use, unspecified, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F13.920  Sedative, hypnotic or anxiolytic use, unspecified with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F13.929  Sedative, hypnotic or anxiolytic use, unspecified with intoxication, unspecified  when intoxication/intoxicated/high on
  code F13.921  Sedative, hypnotic or anxiolytic use, unspecified with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F13.939  Sedative, hypnotic or anxiolytic use, unspecified with withdrawal, unspecified  when withdrawal/withdrawing
  code F13.930  Sedative, hypnotic or anxiolytic use, unspecified with withdrawal, uncomplicated  when withdrawal + uncomplicated
  code F13.931  Sedative, hypnotic or anxiolytic use, unspecified with withdrawal delirium  when withdrawal delirium
  code F13.932  Sedative, hypnotic or anxiolytic use, unspecified with withdrawal and perceptual disturbance  when withdrawal + perceptual disturbance/hallucinations
  code F13.94  Sedative, hypnotic or anxiolytic use, unspecified with sedative-induced mood disorder  when sedative induced mood disorder/sedative induced depression/sedative induced depressive disorder
  code F13.950  Sedative, hypnotic or anxiolytic use, unspecified with psychotic disorder with delusions  when sedative induced psychosis/sedative induced psychotic disorder + delusions
  code F13.951  Sedative, hypnotic or anxiolytic use, unspecified with psychotic disorder with hallucinations  when sedative induced psychosis/sedative induced psychotic disorder + hallucinations
  code F13.959  Sedative, hypnotic or anxiolytic use, unspecified with psychotic disorder, unspecified  when sedative induced psychosis/sedative induced psychotic disorder
  code F13.96  Sedative, hypnotic or anxiolytic use, unspecified with lasting amnestic disorder  when sedative induced amnestic disorder
  code F13.97  Sedative, hypnotic or anxiolytic use, unspecified with lasting dementia  when sedative induced dementia
  code F13.980  Sedative, hypnotic or anxiolytic use, unspecified with sedative-induced anxiety disorder  when sedative induced anxiety
  code F13.981  Sedative, hypnotic or anxiolytic use, unspecified with sedative-induced sexual dysfunction  when sedative induced sexual dysfunction
  code F13.982  Sedative, hypnotic or anxiolytic use, unspecified with sedative-induced sleep disorder  when sedative induced sleep disorder/sedative induced insomnia
  code F13.988  Sedative, hypnotic or anxiolytic use, unspecified with another sedative-induced disorder  when other sedative induced disorder
  code F13.99  Sedative, hypnotic or anxiolytic use, unspecified with unspecified sedative-induced disorder  when sedative induced disorder
family Sedative, hypnotic or anxiolytic use disorder, severity not stated
  term sedative use disorder | benzodiazepine use disorder | sedative hypnotic or anxiolytic use disorder
  unless family/screening
  code F13.90  Sedative, hypnotic or anxiolytic use, unspecified, uncomplicated  needs severity
  code F13.10  Sedative, hypnotic or anxiolytic abuse (mild use disorder), uncomplicated  when mild
  code F13.20  Sedative, hypnotic or anxiolytic dependence (moderate or severe use disorder), uncomplicated  when moderate/severe
  code F13.91  Sedative, hypnotic or anxiolytic use, unspecified, in remission  when remission
  code F13.11  Sedative, hypnotic or anxiolytic abuse (mild use disorder), in remission  when mild + remission
  code F13.21  Sedative, hypnotic or anxiolytic dependence (moderate or severe use disorder), in remission  when moderate/severe + remission
family Sedative, hypnotic or anxiolytic intoxication
  term benzodiazepine intoxication | sedative intoxication | barbiturate intoxication
  not-chronic
  unless risk
  code F13.929  Sedative, hypnotic or anxiolytic use, unspecified with intoxication, unspecified  needs pattern
  code F13.129  Sedative, hypnotic or anxiolytic abuse with intoxication, unspecified  when abuse/abuser/has:F13.1
  code F13.229  Sedative, hypnotic or anxiolytic dependence with intoxication, unspecified  when dependence/addiction/dependent/has:F13.2
family Sedative, hypnotic or anxiolytic withdrawal
  term benzodiazepine withdrawal | sedative withdrawal | barbiturate withdrawal | Xanax withdrawal | withdrawal from benzodiazepines
  not-chronic
  unless risk/monitor
  code F13.939  Sedative, hypnotic or anxiolytic use, unspecified with withdrawal  needs pattern
  code F13.139  Sedative, hypnotic or anxiolytic abuse with withdrawal  when abuse/abuser/has:F13.1
  code F13.239  Sedative, hypnotic or anxiolytic dependence with withdrawal  when dependence/addiction/dependent/has:F13.2

# Cocaine
family Cocaine dependence
  term cocaine dependence | cocaine addiction | crack addiction | crack cocaine dependence | cocaine use disorder severe | severe cocaine use disorder | cocaine use disorder moderate | moderate cocaine use disorder | cocaine dependent | crack dependence | cocaine addict
  unless family/father/mother/counseling
  code F14.20  Cocaine dependence, uncomplicated
  code F14.21  Cocaine dependence, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F14.220  Cocaine dependence with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F14.229  Cocaine dependence with intoxication, unspecified  when intoxication/intoxicated/high on
  code F14.221  Cocaine dependence with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F14.222  Cocaine dependence with intoxication and perceptual disturbance  when intoxication + perceptual disturbance/hallucinations
  code F14.23  Cocaine dependence with withdrawal  when withdrawal/withdrawing
  code F14.24  Cocaine dependence with cocaine-induced mood disorder  when cocaine induced mood disorder/cocaine induced depression/cocaine induced depressive disorder
  code F14.250  Cocaine dependence with psychotic disorder with delusions  when cocaine induced psychosis/cocaine induced psychotic disorder + delusions
  code F14.251  Cocaine dependence with psychotic disorder with hallucinations  when cocaine induced psychosis/cocaine induced psychotic disorder + hallucinations
  code F14.259  Cocaine dependence with psychotic disorder, unspecified  when cocaine induced psychosis/cocaine induced psychotic disorder
  code F14.280  Cocaine dependence with cocaine-induced anxiety disorder  when cocaine induced anxiety
  code F14.281  Cocaine dependence with cocaine-induced sexual dysfunction  when cocaine induced sexual dysfunction
  code F14.282  Cocaine dependence with cocaine-induced sleep disorder  when cocaine induced sleep disorder/cocaine induced insomnia
  code F14.288  Cocaine dependence with another cocaine-induced disorder  when other cocaine induced disorder
  code F14.29  Cocaine dependence with unspecified cocaine-induced disorder  when cocaine induced disorder
family Cocaine abuse
  term cocaine abuse | crack cocaine abuse | mild cocaine use disorder | cocaine use disorder mild | crack abuse | cocaine misuse | cocaine abuser
  unless family/father/mother/screening/screen/counseling
  code F14.10  Cocaine abuse, uncomplicated
  code F14.11  Cocaine abuse, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F14.120  Cocaine abuse with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F14.129  Cocaine abuse with intoxication, unspecified  when intoxication/intoxicated/high on
  code F14.121  Cocaine abuse with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F14.122  Cocaine abuse with intoxication and perceptual disturbance  when intoxication + perceptual disturbance/hallucinations
  code F14.13  Cocaine abuse with withdrawal  when withdrawal/withdrawing
  code F14.14  Cocaine abuse with cocaine-induced mood disorder  when cocaine induced mood disorder/cocaine induced depression/cocaine induced depressive disorder
  code F14.150  Cocaine abuse with psychotic disorder with delusions  when cocaine induced psychosis/cocaine induced psychotic disorder + delusions
  code F14.151  Cocaine abuse with psychotic disorder with hallucinations  when cocaine induced psychosis/cocaine induced psychotic disorder + hallucinations
  code F14.159  Cocaine abuse with psychotic disorder, unspecified  when cocaine induced psychosis/cocaine induced psychotic disorder
  code F14.180  Cocaine abuse with cocaine-induced anxiety disorder  when cocaine induced anxiety
  code F14.181  Cocaine abuse with cocaine-induced sexual dysfunction  when cocaine induced sexual dysfunction
  code F14.182  Cocaine abuse with cocaine-induced sleep disorder  when cocaine induced sleep disorder/cocaine induced insomnia
  code F14.188  Cocaine abuse with another cocaine-induced disorder  when other cocaine induced disorder
  code F14.19  Cocaine abuse with unspecified cocaine-induced disorder  when cocaine induced disorder
family Cocaine use
  term cocaine use | crack cocaine use | uses cocaine | snorts cocaine | smokes crack | crack use | cocaine user | intranasal cocaine use | cocaine consumption | cocaine consumer | cocaine positive | positive for cocaine | occasional cocaine use | IV cocaine use | smokes crack cocaine
  unless family/father/mother/screening/screen/counseling
  code F14.90  Cocaine use, unspecified, uncomplicated  needs pattern
  code F14.91  Cocaine use, unspecified, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F14.920  Cocaine use, unspecified with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F14.929  Cocaine use, unspecified with intoxication, unspecified  when intoxication/intoxicated/high on
  code F14.921  Cocaine use, unspecified with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F14.922  Cocaine use, unspecified with intoxication and perceptual disturbance  when intoxication + perceptual disturbance/hallucinations
  code F14.93  Cocaine use, unspecified with withdrawal  when withdrawal/withdrawing
  code F14.94  Cocaine use, unspecified with cocaine-induced mood disorder  when cocaine induced mood disorder/cocaine induced depression/cocaine induced depressive disorder
  code F14.950  Cocaine use, unspecified with psychotic disorder with delusions  when cocaine induced psychosis/cocaine induced psychotic disorder + delusions
  code F14.951  Cocaine use, unspecified with psychotic disorder with hallucinations  when cocaine induced psychosis/cocaine induced psychotic disorder + hallucinations
  code F14.959  Cocaine use, unspecified with psychotic disorder, unspecified  when cocaine induced psychosis/cocaine induced psychotic disorder
  code F14.980  Cocaine use, unspecified with cocaine-induced anxiety disorder  when cocaine induced anxiety
  code F14.981  Cocaine use, unspecified with cocaine-induced sexual dysfunction  when cocaine induced sexual dysfunction
  code F14.982  Cocaine use, unspecified with cocaine-induced sleep disorder  when cocaine induced sleep disorder/cocaine induced insomnia
  code F14.988  Cocaine use, unspecified with another cocaine-induced disorder  when other cocaine induced disorder
  code F14.99  Cocaine use, unspecified with unspecified cocaine-induced disorder  when cocaine induced disorder
family Cocaine use disorder, severity not stated
  term cocaine use disorder
  unless family/screening
  code F14.90  Cocaine use, unspecified, uncomplicated  needs severity
  code F14.10  Cocaine abuse (mild use disorder), uncomplicated  when mild
  code F14.20  Cocaine dependence (moderate or severe use disorder), uncomplicated  when moderate/severe
  code F14.91  Cocaine use, unspecified, in remission  when remission
  code F14.11  Cocaine abuse (mild use disorder), in remission  when mild + remission
  code F14.21  Cocaine dependence (moderate or severe use disorder), in remission  when moderate/severe + remission
family Cocaine intoxication
  term cocaine intoxication
  not-chronic
  unless risk
  code F14.929  Cocaine use, unspecified with intoxication, unspecified  needs pattern
  code F14.129  Cocaine abuse with intoxication, unspecified  when abuse/abuser/has:F14.1
  code F14.229  Cocaine dependence with intoxication, unspecified  when dependence/addiction/dependent/has:F14.2
family Cocaine withdrawal
  term cocaine withdrawal
  not-chronic
  unless risk/monitor
  code F14.93  Cocaine use, unspecified with withdrawal  needs pattern
  code F14.13  Cocaine abuse with withdrawal  when abuse/abuser/has:F14.1
  code F14.23  Cocaine dependence with withdrawal  when dependence/addiction/dependent/has:F14.2

# Other stimulant
family Other stimulant dependence
  term amphetamine dependence | methamphetamine dependence | stimulant dependence | amphetamine use disorder severe | methamphetamine addiction | meth addiction | severe methamphetamine use disorder | stimulant use disorder severe | methamphetamine use disorder severe | severe stimulant use disorder | methamphetamine use disorder moderate | caffeine dependence | stimulant use disorder moderate | amphetamine addiction
  unless family/father/mother/counseling
  code F15.20  Other stimulant dependence, uncomplicated
  code F15.21  Other stimulant dependence, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F15.220  Other stimulant dependence with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F15.229  Other stimulant dependence with intoxication, unspecified  when intoxication/intoxicated/high on
  code F15.221  Other stimulant dependence with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F15.222  Other stimulant dependence with intoxication and perceptual disturbance  when intoxication + perceptual disturbance/hallucinations
  code F15.23  Other stimulant dependence with withdrawal  when withdrawal/withdrawing
  code F15.24  Other stimulant dependence with stimulant-induced mood disorder  when stimulant induced mood disorder/stimulant induced depression/stimulant induced depressive disorder
  code F15.250  Other stimulant dependence with psychotic disorder with delusions  when stimulant induced psychosis/stimulant induced psychotic disorder + delusions
  code F15.251  Other stimulant dependence with psychotic disorder with hallucinations  when stimulant induced psychosis/stimulant induced psychotic disorder + hallucinations
  code F15.259  Other stimulant dependence with psychotic disorder, unspecified  when stimulant induced psychosis/stimulant induced psychotic disorder
  code F15.280  Other stimulant dependence with stimulant-induced anxiety disorder  when stimulant induced anxiety
  code F15.281  Other stimulant dependence with stimulant-induced sexual dysfunction  when stimulant induced sexual dysfunction
  code F15.282  Other stimulant dependence with stimulant-induced sleep disorder  when stimulant induced sleep disorder/stimulant induced insomnia
  code F15.288  Other stimulant dependence with another stimulant-induced disorder  when other stimulant induced disorder
  code F15.29  Other stimulant dependence with unspecified stimulant-induced disorder  when stimulant induced disorder
family Other stimulant abuse
  term amphetamine abuse | methamphetamine abuse | stimulant abuse | meth abuse | stimulant use disorder mild | crystal meth abuse | mild stimulant use disorder | Adderall abuse | methamphetamine use disorder mild | caffeine abuse
  unless family/father/mother/screening/screen/counseling
  code F15.10  Other stimulant abuse, uncomplicated
  code F15.11  Other stimulant abuse, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F15.120  Other stimulant abuse with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F15.129  Other stimulant abuse with intoxication, unspecified  when intoxication/intoxicated/high on
  code F15.121  Other stimulant abuse with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F15.122  Other stimulant abuse with intoxication and perceptual disturbance  when intoxication + perceptual disturbance/hallucinations
  code F15.13  Other stimulant abuse with withdrawal  when withdrawal/withdrawing
  code F15.14  Other stimulant abuse with stimulant-induced mood disorder  when stimulant induced mood disorder/stimulant induced depression/stimulant induced depressive disorder
  code F15.150  Other stimulant abuse with psychotic disorder with delusions  when stimulant induced psychosis/stimulant induced psychotic disorder + delusions
  code F15.151  Other stimulant abuse with psychotic disorder with hallucinations  when stimulant induced psychosis/stimulant induced psychotic disorder + hallucinations
  code F15.159  Other stimulant abuse with psychotic disorder, unspecified  when stimulant induced psychosis/stimulant induced psychotic disorder
  code F15.180  Other stimulant abuse with stimulant-induced anxiety disorder  when stimulant induced anxiety
  code F15.181  Other stimulant abuse with stimulant-induced sexual dysfunction  when stimulant induced sexual dysfunction
  code F15.182  Other stimulant abuse with stimulant-induced sleep disorder  when stimulant induced sleep disorder/stimulant induced insomnia
  code F15.188  Other stimulant abuse with another stimulant-induced disorder  when other stimulant induced disorder
  code F15.19  Other stimulant abuse with unspecified stimulant-induced disorder  when stimulant induced disorder
family Other stimulant use
  term methamphetamine use | amphetamine use | uses methamphetamine | meth use | crystal meth use | uses meth | smokes meth | methamphetamine user | IV methamphetamine use | injects meth | uses crystal meth | ecstasy use | MDMA use
  unless family/father/mother/screening/screen/counseling
  code F15.90  Other stimulant use, unspecified, uncomplicated  needs pattern
  code F15.91  Other stimulant use, unspecified, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F15.920  Other stimulant use, unspecified with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F15.929  Other stimulant use, unspecified with intoxication, unspecified  when intoxication/intoxicated/high on
  code F15.921  Other stimulant use, unspecified with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F15.922  Other stimulant use, unspecified with intoxication and perceptual disturbance  when intoxication + perceptual disturbance/hallucinations
  code F15.93  Other stimulant use, unspecified with withdrawal  when withdrawal/withdrawing
  code F15.94  Other stimulant use, unspecified with stimulant-induced mood disorder  when stimulant induced mood disorder/stimulant induced depression/stimulant induced depressive disorder
  code F15.950  Other stimulant use, unspecified with psychotic disorder with delusions  when stimulant induced psychosis/stimulant induced psychotic disorder + delusions
  code F15.951  Other stimulant use, unspecified with psychotic disorder with hallucinations  when stimulant induced psychosis/stimulant induced psychotic disorder + hallucinations
  code F15.959  Other stimulant use, unspecified with psychotic disorder, unspecified  when stimulant induced psychosis/stimulant induced psychotic disorder
  code F15.980  Other stimulant use, unspecified with stimulant-induced anxiety disorder  when stimulant induced anxiety
  code F15.981  Other stimulant use, unspecified with stimulant-induced sexual dysfunction  when stimulant induced sexual dysfunction
  code F15.982  Other stimulant use, unspecified with stimulant-induced sleep disorder  when stimulant induced sleep disorder/stimulant induced insomnia
  code F15.988  Other stimulant use, unspecified with another stimulant-induced disorder  when other stimulant induced disorder
  code F15.99  Other stimulant use, unspecified with unspecified stimulant-induced disorder  when stimulant induced disorder
family Other stimulant use disorder, severity not stated
  term methamphetamine use disorder | amphetamine use disorder | stimulant use disorder
  unless family/screening
  code F15.90  Other stimulant use, unspecified, uncomplicated  needs severity
  code F15.10  Other stimulant abuse (mild use disorder), uncomplicated  when mild
  code F15.20  Other stimulant dependence (moderate or severe use disorder), uncomplicated  when moderate/severe
  code F15.91  Other stimulant use, unspecified, in remission  when remission
  code F15.11  Other stimulant abuse (mild use disorder), in remission  when mild + remission
  code F15.21  Other stimulant dependence (moderate or severe use disorder), in remission  when moderate/severe + remission
family Other stimulant intoxication
  term amphetamine intoxication | methamphetamine intoxication | stimulant intoxication | caffeine intoxication | meth intoxication
  not-chronic
  unless risk
  code F15.929  Other stimulant use, unspecified with intoxication, unspecified  needs pattern
  code F15.129  Other stimulant abuse with intoxication, unspecified  when abuse/abuser/has:F15.1
  code F15.229  Other stimulant dependence with intoxication, unspecified  when dependence/addiction/dependent/has:F15.2
family Other stimulant withdrawal
  term amphetamine withdrawal | methamphetamine withdrawal | stimulant withdrawal | caffeine withdrawal
  not-chronic
  unless risk/monitor
  code F15.93  Other stimulant use, unspecified with withdrawal  needs pattern
  code F15.13  Other stimulant abuse with withdrawal  when abuse/abuser/has:F15.1
  code F15.23  Other stimulant dependence with withdrawal  when dependence/addiction/dependent/has:F15.2

# Hallucinogen
family Hallucinogen dependence
  term hallucinogen dependence | LSD dependence | hallucinogen use disorder severe | PCP dependence | hallucinogen use disorder moderate | ketamine dependence
  unless family/father/mother/counseling
  code F16.20  Hallucinogen dependence, uncomplicated
  code F16.21  Hallucinogen dependence, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F16.220  Hallucinogen dependence with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F16.229  Hallucinogen dependence with intoxication, unspecified  when intoxication/intoxicated/high on
  code F16.221  Hallucinogen dependence with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F16.24  Hallucinogen dependence with hallucinogen-induced mood disorder  when hallucinogen induced mood disorder/hallucinogen induced depression/hallucinogen induced depressive disorder
  code F16.250  Hallucinogen dependence with psychotic disorder with delusions  when hallucinogen induced psychosis/hallucinogen induced psychotic disorder + delusions
  code F16.251  Hallucinogen dependence with psychotic disorder with hallucinations  when hallucinogen induced psychosis/hallucinogen induced psychotic disorder + hallucinations
  code F16.259  Hallucinogen dependence with psychotic disorder, unspecified  when hallucinogen induced psychosis/hallucinogen induced psychotic disorder
  code F16.280  Hallucinogen dependence with hallucinogen-induced anxiety disorder  when hallucinogen induced anxiety
  code F16.283  Hallucinogen dependence with lasting perception disorder (flashbacks)  when flashbacks/persisting perception disorder
  code F16.288  Hallucinogen dependence with another hallucinogen-induced disorder  when other hallucinogen induced disorder
  code F16.29  Hallucinogen dependence with unspecified hallucinogen-induced disorder  when hallucinogen induced disorder
family Hallucinogen abuse
  term hallucinogen abuse | LSD abuse | PCP abuse | phencyclidine abuse | ecstasy abuse | MDMA abuse
  unless family/father/mother/screening/screen/counseling
  code F16.10  Hallucinogen abuse, uncomplicated
  code F16.11  Hallucinogen abuse, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F16.120  Hallucinogen abuse with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F16.129  Hallucinogen abuse with intoxication, unspecified  when intoxication/intoxicated/high on
  code F16.121  Hallucinogen abuse with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F16.122  Hallucinogen abuse with intoxication and perceptual disturbance  when intoxication + perceptual disturbance/hallucinations
  code F16.14  Hallucinogen abuse with hallucinogen-induced mood disorder  when hallucinogen induced mood disorder/hallucinogen induced depression/hallucinogen induced depressive disorder
  code F16.150  Hallucinogen abuse with psychotic disorder with delusions  when hallucinogen induced psychosis/hallucinogen induced psychotic disorder + delusions
  code F16.151  Hallucinogen abuse with psychotic disorder with hallucinations  when hallucinogen induced psychosis/hallucinogen induced psychotic disorder + hallucinations
  code F16.159  Hallucinogen abuse with psychotic disorder, unspecified  when hallucinogen induced psychosis/hallucinogen induced psychotic disorder
  code F16.180  Hallucinogen abuse with hallucinogen-induced anxiety disorder  when hallucinogen induced anxiety
  code F16.183  Hallucinogen abuse with lasting perception disorder (flashbacks)  when flashbacks/persisting perception disorder
  code F16.188  Hallucinogen abuse with another hallucinogen-induced disorder  when other hallucinogen induced disorder
  code F16.19  Hallucinogen abuse with unspecified hallucinogen-induced disorder  when hallucinogen induced disorder
family Hallucinogen use
  term hallucinogen use | LSD use | PCP use | hallucinogenic mushroom use | psilocybin use | phencyclidine use
  unless family/father/mother/screening/screen/counseling
  code F16.90  Hallucinogen use, unspecified, uncomplicated  needs pattern
  code F16.91  Hallucinogen use, unspecified, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F16.920  Hallucinogen use, unspecified with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F16.929  Hallucinogen use, unspecified with intoxication, unspecified  when intoxication/intoxicated/high on
  code F16.921  Hallucinogen use, unspecified with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F16.94  Hallucinogen use, unspecified with hallucinogen-induced mood disorder  when hallucinogen induced mood disorder/hallucinogen induced depression/hallucinogen induced depressive disorder
  code F16.950  Hallucinogen use, unspecified with psychotic disorder with delusions  when hallucinogen induced psychosis/hallucinogen induced psychotic disorder + delusions
  code F16.951  Hallucinogen use, unspecified with psychotic disorder with hallucinations  when hallucinogen induced psychosis/hallucinogen induced psychotic disorder + hallucinations
  code F16.959  Hallucinogen use, unspecified with psychotic disorder, unspecified  when hallucinogen induced psychosis/hallucinogen induced psychotic disorder
  code F16.980  Hallucinogen use, unspecified with hallucinogen-induced anxiety disorder  when hallucinogen induced anxiety
  code F16.983  Hallucinogen use, unspecified with lasting perception disorder (flashbacks)  when flashbacks/persisting perception disorder
  code F16.988  Hallucinogen use, unspecified with another hallucinogen-induced disorder  when other hallucinogen induced disorder
  code F16.99  Hallucinogen use, unspecified with unspecified hallucinogen-induced disorder  when hallucinogen induced disorder
family Hallucinogen use disorder, severity not stated
  term hallucinogen use disorder | phencyclidine use disorder
  unless family/screening
  code F16.90  Hallucinogen use, unspecified, uncomplicated  needs severity
  code F16.10  Hallucinogen abuse (mild use disorder), uncomplicated  when mild
  code F16.20  Hallucinogen dependence (moderate or severe use disorder), uncomplicated  when moderate/severe
  code F16.91  Hallucinogen use, unspecified, in remission  when remission
  code F16.11  Hallucinogen abuse (mild use disorder), in remission  when mild + remission
  code F16.21  Hallucinogen dependence (moderate or severe use disorder), in remission  when moderate/severe + remission
family Hallucinogen intoxication
  term hallucinogen intoxication | LSD intoxication | PCP intoxication
  not-chronic
  unless risk
  code F16.929  Hallucinogen use, unspecified with intoxication, unspecified  needs pattern
  code F16.129  Hallucinogen abuse with intoxication, unspecified  when abuse/abuser/has:F16.1
  code F16.229  Hallucinogen dependence with intoxication, unspecified  when dependence/addiction/dependent/has:F16.2

# Inhalant
family Inhalant dependence
  term inhalant dependence | solvent dependence | glue sniffing dependence | inhalant use disorder severe | inhalant use disorder moderate
  unless family/father/mother/counseling
  code F18.20  Inhalant dependence, uncomplicated
  code F18.21  Inhalant dependence, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F18.220  Inhalant dependence with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F18.229  Inhalant dependence with intoxication, unspecified  when intoxication/intoxicated/high on
  code F18.221  Inhalant dependence with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F18.24  Inhalant dependence with inhalant-induced mood disorder  when inhalant induced mood disorder/inhalant induced depression/inhalant induced depressive disorder
  code F18.250  Inhalant dependence with psychotic disorder with delusions  when inhalant induced psychosis/inhalant induced psychotic disorder + delusions
  code F18.251  Inhalant dependence with psychotic disorder with hallucinations  when inhalant induced psychosis/inhalant induced psychotic disorder + hallucinations
  code F18.259  Inhalant dependence with psychotic disorder, unspecified  when inhalant induced psychosis/inhalant induced psychotic disorder
  code F18.27  Inhalant dependence with lasting dementia  when inhalant induced dementia
  code F18.280  Inhalant dependence with inhalant-induced anxiety disorder  when inhalant induced anxiety
  code F18.288  Inhalant dependence with another inhalant-induced disorder  when other inhalant induced disorder
  code F18.29  Inhalant dependence with unspecified inhalant-induced disorder  when inhalant induced disorder
family Inhalant abuse
  term inhalant abuse | solvent abuse | glue sniffing | huffing | sniffing glue | inhalant use disorder mild | whippet abuse | nitrous oxide abuse
  unless family/father/mother/screening/screen/counseling
  code F18.10  Inhalant abuse, uncomplicated
  code F18.11  Inhalant abuse, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F18.120  Inhalant abuse with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F18.129  Inhalant abuse with intoxication, unspecified  when intoxication/intoxicated/high on
  code F18.121  Inhalant abuse with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F18.14  Inhalant abuse with inhalant-induced mood disorder  when inhalant induced mood disorder/inhalant induced depression/inhalant induced depressive disorder
  code F18.150  Inhalant abuse with psychotic disorder with delusions  when inhalant induced psychosis/inhalant induced psychotic disorder + delusions
  code F18.151  Inhalant abuse with psychotic disorder with hallucinations  when inhalant induced psychosis/inhalant induced psychotic disorder + hallucinations
  code F18.159  Inhalant abuse with psychotic disorder, unspecified  when inhalant induced psychosis/inhalant induced psychotic disorder
  code F18.17  Inhalant abuse with lasting dementia  when inhalant induced dementia
  code F18.180  Inhalant abuse with inhalant-induced anxiety disorder  when inhalant induced anxiety
  code F18.188  Inhalant abuse with another inhalant-induced disorder  when other inhalant induced disorder
  code F18.19  Inhalant abuse with unspecified inhalant-induced disorder  when inhalant induced disorder
family Inhalant use
  term inhalant use | solvent use
  unless family/father/mother/screening/screen/counseling
  code F18.90  Inhalant use, unspecified, uncomplicated  needs pattern
  code F18.91  Inhalant use, unspecified, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F18.920  Inhalant use, unspecified with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F18.929  Inhalant use, unspecified with intoxication, unspecified  when intoxication/intoxicated/high on
  code F18.921  Inhalant use, unspecified with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F18.94  Inhalant use, unspecified with inhalant-induced mood disorder  when inhalant induced mood disorder/inhalant induced depression/inhalant induced depressive disorder
  code F18.950  Inhalant use, unspecified with psychotic disorder with delusions  when inhalant induced psychosis/inhalant induced psychotic disorder + delusions
  code F18.951  Inhalant use, unspecified with psychotic disorder with hallucinations  when inhalant induced psychosis/inhalant induced psychotic disorder + hallucinations
  code F18.959  Inhalant use, unspecified with psychotic disorder, unspecified  when inhalant induced psychosis/inhalant induced psychotic disorder
  code F18.97  Inhalant use, unspecified with lasting dementia  when inhalant induced dementia
  code F18.980  Inhalant use, unspecified with inhalant-induced anxiety disorder  when inhalant induced anxiety
  code F18.988  Inhalant use, unspecified with another inhalant-induced disorder  when other inhalant induced disorder
  code F18.99  Inhalant use, unspecified with unspecified inhalant-induced disorder  when inhalant induced disorder
family Inhalant use disorder, severity not stated
  term inhalant use disorder
  unless family/screening
  code F18.90  Inhalant use, unspecified, uncomplicated  needs severity
  code F18.10  Inhalant abuse (mild use disorder), uncomplicated  when mild
  code F18.20  Inhalant dependence (moderate or severe use disorder), uncomplicated  when moderate/severe
  code F18.91  Inhalant use, unspecified, in remission  when remission
  code F18.11  Inhalant abuse (mild use disorder), in remission  when mild + remission
  code F18.21  Inhalant dependence (moderate or severe use disorder), in remission  when moderate/severe + remission
family Inhalant intoxication
  term inhalant intoxication | solvent intoxication
  not-chronic
  unless risk
  code F18.929  Inhalant use, unspecified with intoxication, unspecified  needs pattern
  code F18.129  Inhalant abuse with intoxication, unspecified  when abuse/abuser/has:F18.1
  code F18.229  Inhalant dependence with intoxication, unspecified  when dependence/addiction/dependent/has:F18.2

# Other psychoactive substance
family Other psychoactive substance dependence
  term drug dependence | polysubstance dependence | drug addiction | substance dependence | drug addict | polysubstance use disorder severe | substance use disorder severe | substance use disorder moderate | severe substance use disorder | chemical dependency | drug dependency | polysubstance dependent | parenteral drug addict | ex-drug addict | severe polysubstance use disorder | former drug addict | drug addicted | polydrug dependence | ex-parenteral drug user | ex-intravenous drug addict | former intravenous drug user | former parenteral drug user | ex-intravenous drug user | ex-parenteral drug addict | former drug user
  unless family/father/mother/counseling/alcohol
  code F19.20  Other psychoactive substance dependence, uncomplicated
  code F19.21  Other psychoactive substance dependence, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F19.220  Other psychoactive substance dependence with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F19.229  Other psychoactive substance dependence with intoxication, unspecified  when intoxication/intoxicated/high on
  code F19.221  Other psychoactive substance dependence with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F19.222  Other psychoactive substance dependence with intoxication and perceptual disturbance  when intoxication + perceptual disturbance/hallucinations
  code F19.239  Other psychoactive substance dependence with withdrawal, unspecified  when withdrawal/withdrawing
  code F19.230  Other psychoactive substance dependence with withdrawal, uncomplicated  when withdrawal + uncomplicated
  code F19.231  Other psychoactive substance dependence with withdrawal delirium  when withdrawal delirium
  code F19.232  Other psychoactive substance dependence with withdrawal and perceptual disturbance  when withdrawal + perceptual disturbance/hallucinations
  code F19.24  Other psychoactive substance dependence with substance-induced mood disorder  when substance induced mood disorder/substance induced depression/substance induced depressive disorder
  code F19.250  Other psychoactive substance dependence with psychotic disorder with delusions  when substance induced psychosis/substance induced psychotic disorder + delusions
  code F19.251  Other psychoactive substance dependence with psychotic disorder with hallucinations  when substance induced psychosis/substance induced psychotic disorder + hallucinations
  code F19.259  Other psychoactive substance dependence with psychotic disorder, unspecified  when substance induced psychosis/substance induced psychotic disorder
  code F19.26  Other psychoactive substance dependence with lasting amnestic disorder  when substance induced amnestic disorder
  code F19.27  Other psychoactive substance dependence with lasting dementia  when substance induced dementia
  code F19.280  Other psychoactive substance dependence with substance-induced anxiety disorder  when substance induced anxiety
  code F19.281  Other psychoactive substance dependence with substance-induced sexual dysfunction  when substance induced sexual dysfunction
  code F19.282  Other psychoactive substance dependence with substance-induced sleep disorder  when substance induced sleep disorder/substance induced insomnia
  code F19.288  Other psychoactive substance dependence with another substance-induced disorder  when other substance induced disorder
  code F19.29  Other psychoactive substance dependence with unspecified substance-induced disorder  when substance induced disorder
family Other psychoactive substance abuse
  term polysubstance abuse | drug abuse | substance abuse | illicit drug abuse | multiple drug abuse | IV drug abuse | IVDA | substance misuse | intravenous drug abuse | drug misuse | recreational drug abuse | IV drug abuser | polydrug abuse | mild substance use disorder | IVDU | intravenous drug user | IV drug user | drug abuser | polysubstance misuse
  unless family/father/mother/screening/screen/counseling/alcohol
  code F19.10  Other psychoactive substance abuse, uncomplicated
  code F19.11  Other psychoactive substance abuse, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F19.120  Other psychoactive substance abuse with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F19.129  Other psychoactive substance abuse with intoxication, unspecified  when intoxication/intoxicated/high on
  code F19.121  Other psychoactive substance abuse with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F19.122  Other psychoactive substance abuse with intoxication and perceptual disturbance  when intoxication + perceptual disturbance/hallucinations
  code F19.139  Other psychoactive substance abuse with withdrawal, unspecified  when withdrawal/withdrawing
  code F19.130  Other psychoactive substance abuse with withdrawal, uncomplicated  when withdrawal + uncomplicated
  code F19.131  Other psychoactive substance abuse with withdrawal delirium  when withdrawal delirium
  code F19.132  Other psychoactive substance abuse with withdrawal and perceptual disturbance  when withdrawal + perceptual disturbance/hallucinations
  code F19.14  Other psychoactive substance abuse with substance-induced mood disorder  when substance induced mood disorder/substance induced depression/substance induced depressive disorder
  code F19.150  Other psychoactive substance abuse with psychotic disorder with delusions  when substance induced psychosis/substance induced psychotic disorder + delusions
  code F19.151  Other psychoactive substance abuse with psychotic disorder with hallucinations  when substance induced psychosis/substance induced psychotic disorder + hallucinations
  code F19.159  Other psychoactive substance abuse with psychotic disorder, unspecified  when substance induced psychosis/substance induced psychotic disorder
  code F19.16  Other psychoactive substance abuse with lasting amnestic disorder  when substance induced amnestic disorder
  code F19.17  Other psychoactive substance abuse with lasting dementia  when substance induced dementia
  code F19.180  Other psychoactive substance abuse with substance-induced anxiety disorder  when substance induced anxiety
  code F19.181  Other psychoactive substance abuse with substance-induced sexual dysfunction  when substance induced sexual dysfunction
  code F19.182  Other psychoactive substance abuse with substance-induced sleep disorder  when substance induced sleep disorder/substance induced insomnia
  code F19.188  Other psychoactive substance abuse with another substance-induced disorder  when other substance induced disorder
  code F19.19  Other psychoactive substance abuse with unspecified substance-induced disorder  when substance induced disorder
family Other psychoactive substance use
  term illicit drug use | polysubstance use | IV drug use | recreational drug use | intravenous drug use | injection drug use | drug use | substance use | injects drugs | uses illicit drugs | recreational drugs | kratom use | uses drugs | PWID | consumption of drugs
  unless family/father/mother/screening/screen/counseling/alcohol
  code F19.90  Other psychoactive substance use, unspecified, uncomplicated  needs pattern
  code F19.91  Other psychoactive substance use, unspecified, in remission  when remission/full-remission/partial-remission/in recovery/recovering/recovered/former/quit/clean/abstinent/history/prior/past/remote/previous/ex
  code F19.920  Other psychoactive substance use, unspecified with intoxication, uncomplicated  when intoxication/intoxicated + uncomplicated/simple
  code F19.929  Other psychoactive substance use, unspecified with intoxication, unspecified  when intoxication/intoxicated/high on
  code F19.921  Other psychoactive substance use, unspecified with intoxication delirium  when intoxication delirium/delirium due to intoxication
  code F19.922  Other psychoactive substance use, unspecified with intoxication and perceptual disturbance  when intoxication + perceptual disturbance/hallucinations
  code F19.939  Other psychoactive substance use, unspecified with withdrawal, unspecified  when withdrawal/withdrawing
  code F19.930  Other psychoactive substance use, unspecified with withdrawal, uncomplicated  when withdrawal + uncomplicated
  code F19.931  Other psychoactive substance use, unspecified with withdrawal delirium  when withdrawal delirium
  code F19.932  Other psychoactive substance use, unspecified with withdrawal and perceptual disturbance  when withdrawal + perceptual disturbance/hallucinations
  code F19.94  Other psychoactive substance use, unspecified with substance-induced mood disorder  when substance induced mood disorder/substance induced depression/substance induced depressive disorder
  code F19.950  Other psychoactive substance use, unspecified with psychotic disorder with delusions  when substance induced psychosis/substance induced psychotic disorder + delusions
  code F19.951  Other psychoactive substance use, unspecified with psychotic disorder with hallucinations  when substance induced psychosis/substance induced psychotic disorder + hallucinations
  code F19.959  Other psychoactive substance use, unspecified with psychotic disorder, unspecified  when substance induced psychosis/substance induced psychotic disorder
  code F19.96  Other psychoactive substance use, unspecified with lasting amnestic disorder  when substance induced amnestic disorder
  code F19.97  Other psychoactive substance use, unspecified with lasting dementia  when substance induced dementia
  code F19.980  Other psychoactive substance use, unspecified with substance-induced anxiety disorder  when substance induced anxiety
  code F19.981  Other psychoactive substance use, unspecified with substance-induced sexual dysfunction  when substance induced sexual dysfunction
  code F19.982  Other psychoactive substance use, unspecified with substance-induced sleep disorder  when substance induced sleep disorder/substance induced insomnia
  code F19.988  Other psychoactive substance use, unspecified with another substance-induced disorder  when other substance induced disorder
  code F19.99  Other psychoactive substance use, unspecified with unspecified substance-induced disorder  when substance induced disorder
family Other psychoactive substance use disorder, severity not stated
  term substance use disorder | polysubstance use disorder | drug use disorder
  unless family/screening
  code F19.90  Other psychoactive substance use, unspecified, uncomplicated  needs severity
  code F19.10  Other psychoactive substance abuse (mild use disorder), uncomplicated  when mild
  code F19.20  Other psychoactive substance dependence (moderate or severe use disorder), uncomplicated  when moderate/severe
  code F19.91  Other psychoactive substance use, unspecified, in remission  when remission
  code F19.11  Other psychoactive substance abuse (mild use disorder), in remission  when mild + remission
  code F19.21  Other psychoactive substance dependence (moderate or severe use disorder), in remission  when moderate/severe + remission
family Other psychoactive substance intoxication
  term drug intoxication | polysubstance intoxication | substance intoxication
  not-chronic
  unless risk
  code F19.929  Other psychoactive substance use, unspecified with intoxication, unspecified  needs pattern
  code F19.129  Other psychoactive substance abuse with intoxication, unspecified  when abuse/abuser/has:F19.1
  code F19.229  Other psychoactive substance dependence with intoxication, unspecified  when dependence/addiction/dependent/has:F19.2
family Other psychoactive substance withdrawal
  term drug withdrawal | substance withdrawal | polysubstance withdrawal
  not-chronic
  unless risk/monitor
  code F19.939  Other psychoactive substance use, unspecified with withdrawal  needs pattern
  code F19.139  Other psychoactive substance abuse with withdrawal  when abuse/abuser/has:F19.1
  code F19.239  Other psychoactive substance dependence with withdrawal  when dependence/addiction/dependent/has:F19.2

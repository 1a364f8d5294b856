# Disorders named for their gene: neurodevelopmental disorders (since FY2026) and inherited tumor syndromes of several organs
# (since FY2027), whose codes have two letters in front; for genetics, neurology, pediatrics, oncology and primary care.
# A carrier of one variant without a syndrome is Z15.-; tumor syndromes with a code of their own (MEN, Cowden) are elsewhere.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2026 (QA0) and code addenda FY2027 (QA1)
chronic

# Neurodevelopmental disorders: glutamate and other receptors, channels, transporters, synapse, transcription
QA0.0101  SCN2A-related neurodevelopmental disorder = SCN2A related disorder | SCN2A neurodevelopmental disorder | SCN2A related neurodevelopmental disorder | SCN2A related epilepsy | SCN2A encephalopathy | SCN2A mutation | SCN2A pathogenic variant
QA0.0102  CACNA1A-related neurodevelopmental disorder = CACNA1A related disorder | CACNA1A neurodevelopmental disorder | CACNA1A related neurodevelopmental disorder | CACNA1A encephalopathy | CACNA1A pathogenic variant
QA0.0109  Neurodevelopmental disorder related to another ion channel gene = SCN8A related disorder | SCN8A related neurodevelopmental disorder | SCN8A encephalopathy | SCN8A mutation | SCN3A related disorder | SCN3A related neurodevelopmental disorder | KCNT1 related disorder | KCNT1 encephalopathy | KCNB1 related disorder | KCNB1 encephalopathy | HCN1 related disorder | HCN1 encephalopathy | CACNA1E related disorder | CACNA1E encephalopathy | ion channel related neurodevelopmental disorder
QA0.011  Neurodevelopmental disorder related to a glutamate receptor gene = GRIN1/GRIN2A/GRIN2B/GRIN2D/GRIA1/GRIA2/GRIA3/GRIA4/GRIK2 + related disorder/related neurodevelopmental disorder/neurodevelopmental disorder/encephalopathy/mutation/pathogenic variant/related epilepsy | GRIN disorder | GRIN related disorder | GRI disorder | glutamate receptor related neurodevelopmental disorder
QA0.012  Neurodevelopmental disorder related to another receptor gene = GABRA1/GABRB2/GABRB3/GABRG2 + related disorder/related neurodevelopmental disorder/neurodevelopmental disorder/encephalopathy/mutation/pathogenic variant/related epilepsy | GABA receptor related neurodevelopmental disorder
QA0.0131  SLC6A1-related disorder = SLC6A1 related disorder | SLC6A1 related neurodevelopmental disorder | SLC6A1 epilepsy | SLC6A1 mutation | SLC6A1 pathogenic variant | GABA transporter 1 deficiency | GAT1 deficiency
QA0.0139  Neurodevelopmental disorder related to another transporter or solute carrier gene = SLC13A5 related disorder | SLC13A5 epilepsy | SLC13A5 deficiency | SLC13A5 citrate transporter disorder | SLC35A2 related disorder | SLC1A2 related disorder | solute carrier related neurodevelopmental disorder
QA0.0141  Syntaxin-binding protein 1-related disorder = STXBP1 related disorder | STXBP1 disorder | STXBP1 encephalopathy | STXBP1 related epilepsy | STXBP1 mutation | STXBP1 pathogenic variant | syntaxin binding protein 1 related disorder | syntaxin binding protein 1 disorder
QA0.0142  DLG4-related synaptopathy = DLG4 related synaptopathy | DLG4 synaptopathy | DLG4 related disorder | SHINE syndrome
QA0.0149  Neurodevelopmental disorder related to another synapse gene = SHANK2 related disorder | SYN1 related disorder | SNAP25 related disorder | VAMP2 related disorder | SYT1 related disorder | Baker Gordon syndrome | genetic synaptopathy | synapse related neurodevelopmental disorder
QA0.0151  FOXG1 syndrome = FOXG1 syndrome | FOXG1 related disorder | FOXG1 disorder | FOXG1 encephalopathy | FOXG1 related encephalopathy | FOXG1 related neurodevelopmental disorder | FOXG1 mutation | FOXG1 pathogenic variant
QA0.0159  Neurodevelopmental disorder related to another gene of transcription and gene expression = MEF2C related disorder | MEF2C haploinsufficiency syndrome | TBR1 related disorder | BCL11A related intellectual disability | SATB2 associated syndrome | PURA syndrome | PURA related neurodevelopmental disorder | transcription factor related neurodevelopmental disorder
QA0.8  Neurodevelopmental disorder related to another specific gene = PPP2R5D related disorder | PPP2R5D related neurodevelopmental disorder | KIF1A associated neurological disorder | KIF1A related disorder | CSNK2A1 related disorder | CSNK2B related disorder | genetic neurodevelopmental disorder | gene related neurodevelopmental disorder | monogenic neurodevelopmental disorder

# Inherited tumor syndromes of several organs
QA1.71  Lynch syndrome = Lynch syndrome | hereditary nonpolyposis colorectal cancer | hereditary nonpolyposis colon cancer | hereditary nonpolyposis colorectal cancer syndrome | Lynch syndrome carrier | MLH1/MSH2/MSH6/PMS2 + germline mutation/germline pathogenic variant/pathogenic variant/germline variant/mutation carrier | Muir Torre syndrome
  unless screening/rule out/tested for
QA1.792  Li-Fraumeni syndrome = Li-Fraumeni syndrome | Li Fraumeni | TP53 germline mutation | germline TP53 mutation | germline TP53 pathogenic variant | germline TP53 variant
family Hereditary breast and ovarian cancer syndrome
  term hereditary breast and ovarian cancer syndrome | hereditary breast and ovarian cancer | hereditary breast ovarian cancer syndrome | =HBOC | hereditary breast cancer syndrome
  code QA1.798  Other inherited neoplasm predisposition syndrome of several systems  needs gene
  code QA1.790  Familial cancer syndrome with pathogenic BRCA1 mutation  when BRCA1/BRCA 1/BRCA1 mutation/BRCA1 positive/BRCA1 gene mutation/BRCA1 mutation carrier/BRCA1 pathogenic variant  absorbs Z15.01
  code QA1.791  Familial cancer syndrome with pathogenic BRCA2 mutation  when BRCA2/BRCA 2/BRCA2 mutation/BRCA2 positive/BRCA2 gene mutation/BRCA2 mutation carrier/BRCA2 pathogenic variant  absorbs Z15.01
QA1.790  Familial cancer syndrome with pathogenic BRCA1 mutation  absorbs Z15.01 = BRCA1 related cancer syndrome | BRCA1 familial cancer syndrome | BRCA1 hereditary cancer syndrome | BRCA1 associated cancer syndrome | familial cancer syndrome with BRCA1 mutation
QA1.791  Familial cancer syndrome with pathogenic BRCA2 mutation  absorbs Z15.01 = BRCA2 related cancer syndrome | BRCA2 familial cancer syndrome | BRCA2 hereditary cancer syndrome | BRCA2 associated cancer syndrome | familial cancer syndrome with BRCA2 mutation
QA1.798  Other inherited neoplasm predisposition syndrome of several systems = hereditary cancer syndrome | hereditary cancer predisposition syndrome | familial cancer syndrome | cancer predisposition syndrome | inherited cancer syndrome | DICER1 syndrome | BAP1 tumor predisposition syndrome | constitutional mismatch repair deficiency | constitutional mismatch repair deficiency syndrome | PALB2 related cancer syndrome | CHEK2 related cancer syndrome
  unless screening/rule out

# Liver, gallbladder, bile ducts and pancreas: offices, wards, hepatology, surgeons.
# Stones and inflammation of the gallbladder and bile duct documented in one encounter become one combination code (K80).
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, K70-K77 and K80-K87

# Liver
family Alcoholic cirrhosis
  term alcoholic cirrhosis | alcoholic liver cirrhosis | alcohol related cirrhosis | laennec cirrhosis | laennec's cirrhosis | etoh cirrhosis | cirrhosis due to alcohol | alcohol cirrhosis | cirrhosis of alcoholic origin | alcohol induced cirrhosis | ethanolic cirrhosis | enolic cirrhosis | chronic alcoholic cirrhosis | cirrhosis secondary to alcohol | cirrhosis due to alcohol abuse | cirrhosis + alcoholic/etoh/alcohol/ethylic/enolic | cirrhotic + alcoholic/etoh
  chronic
  code K70.30  Alcoholic cirrhosis of the liver without ascites  absorbs K74.6
  code K70.31  Alcoholic cirrhosis of the liver with ascites  when ascites/has:R18  absorbs R18.8 K74.6
family Cirrhosis
  term cirrhosis | liver cirrhosis | cirrhosis of liver | hepatic cirrhosis | cirrhotic liver | cryptogenic cirrhosis | compensated cirrhosis | decompensated cirrhosis | macronodular cirrhosis | NASH cirrhosis | cirrhotic | HCV cirrhosis | end stage liver disease with cirrhosis | hepatitis C cirrhosis | cirrhotic liver disease | posthepatitic cirrhosis | postnecrotic cirrhosis
  chronic
  unless congenital
  family-history Z83.79  Family history of other diseases of the digestive system
  code K74.60  Cirrhosis of the liver, unspecified  needs cause
  code K74.69  Other cirrhosis of the liver  when cryptogenic/macronodular/micronodular/NASH/portal/postnecrotic/HCV/hepatitis C/hepatitis B/viral/autoimmune/hemochromatosis/MASH/posthepatitic
  code K70.30  Alcoholic cirrhosis of the liver without ascites  when alcoholic/ethylic
  code K70.31  Alcoholic cirrhosis of the liver with ascites  when alcoholic/ethylic + ascites/has:R18  absorbs R18.8
  code K71.7  Toxic liver disease with fibrosis and cirrhosis  when drug-induced/methotrexate induced/toxic
K74.3  Primary biliary cholangitis (primary biliary cirrhosis) = primary biliary cholangitis | primary biliary cirrhosis | =PBC
  chronic
K74.4  Secondary biliary cirrhosis = secondary biliary cirrhosis
  chronic
K74.5  Biliary cirrhosis, unspecified = biliary cirrhosis
  chronic
family Hepatic fibrosis
  term hepatic fibrosis | liver fibrosis | fibrosis of liver | fibrosis + liver | bridging fibrosis | periportal fibrosis
  chronic
  unless congenital
  code K74.00  Fibrosis of the liver, unspecified  needs stage
  code K74.01  Early fibrosis of the liver  when early/F1/stage 1/F2/mild
  code K74.0A  Moderate fibrosis of the liver  when moderate fibrosis
  code K74.02  Advanced fibrosis of the liver  when advanced/F3/stage 3/bridging
K74.1  Sclerosis of the liver = hepatic sclerosis | sclerosis of liver | hepatoportal sclerosis
K74.2  Fibrosis of the liver with sclerosis = hepatic fibrosis with sclerosis
family Alcoholic hepatitis
  term alcoholic hepatitis | alcohol related hepatitis | etoh hepatitis | acute alcoholic hepatitis | alcohol induced hepatitis | alcoholic steatohepatitis | hepatitis + alcoholic/etoh | alcohol-associated hepatitis
  code K70.10  Alcoholic hepatitis without ascites
  code K70.11  Alcoholic hepatitis with ascites  when ascites/has:R18  absorbs R18.8
K70.0  Alcoholic fatty liver = alcoholic fatty liver | alcoholic steatosis | alcoholic hepatic steatosis | fatty liver due to alcohol | alcohol related fatty liver | alcoholic fatty liver disease
  chronic
K70.2  Alcoholic fibrosis or sclerosis of the liver = alcoholic fibrosis of liver | alcoholic hepatic fibrosis
  chronic
family Alcoholic hepatic failure
  term alcoholic hepatic failure | alcoholic liver failure | liver failure due to alcohol | liver failure + alcoholic/etoh
  code K70.40  Alcoholic liver failure without coma
  code K70.41  Alcoholic liver failure with coma  when coma/comatose
K70.9  Alcoholic liver disease, unspecified = alcoholic liver disease | alcohol related liver disease | etoh liver disease | alcoholic hepatopathy | ethylic hepatopathy | chronic alcoholic liver disease | alcohol-associated liver disease | alcoholic hepatic disease | chronic ethylic hepatopathy | alcoholic liver damage | chronic alcoholic hepatopathy | alcohol induced liver disease | liver disease due to alcohol | ethylic liver disease | enolic liver disease
  chronic

family Liver failure
  term liver failure | hepatic failure | hepatic insufficiency | end stage liver disease | ESLD | hepatic decompensation | fulminant hepatic failure | acute liver failure | hepatocellular failure | hepatic dysfunction with failure | failure of liver | acute hepatic failure | fulminant hepatitis | liver insufficiency | acute on chronic liver failure | ACLF | shock liver with failure | hepatic necrosis | massive hepatic necrosis | liver failure/acute liver failure/fulminant hepatic failure/hepatic insufficiency/acute hepatic failure + coma
  code K72.90  Liver failure, unspecified, without coma  needs acuity
  code K72.91  Liver failure, unspecified, with coma  when coma/comatose
  code K72.00  Acute or subacute liver failure without coma  when acute/fulminant/subacute
  code K72.01  Acute or subacute liver failure with coma  when acute/fulminant/subacute + coma/comatose
  code K72.10  Chronic liver failure without coma  when chronic/end stage/ESLD
  code K72.11  Chronic liver failure with coma  when chronic/end stage/ESLD + coma/comatose
K72.91  Liver failure, unspecified, with coma = hepatic coma
K76.82  Hepatic encephalopathy = hepatic encephalopathy | hepatoencephalopathy | portosystemic encephalopathy | hepatic encephalopathies | hepatocerebral intoxication | encephalopathy due to liver disease | encephalopathy + hepatic
family Toxic liver disease
  term toxic liver disease | drug induced liver injury | DILI | toxic hepatitis | drug-induced hepatitis | drug induced hepatotoxicity | hepatotoxicity | toxic hepatopathy | acute toxic hepatopathy | medication induced hepatitis | drug-induced liver disease | drug hepatitis | hepatitis + drug-induced/toxic/medication
  unless alcoholic
  code K71.9  Toxic liver disease, unspecified  needs type
  code K71.6  Toxic liver disease with hepatitis  when hepatitis/hepatopathy
  code K71.2  Toxic liver disease with acute hepatitis  when acute hepatitis
  code K71.2  Toxic liver disease with acute hepatitis  when acute + hepatitis
  code K71.0  Toxic liver disease with cholestasis  when cholestasis/cholestatic
  code K71.10  Toxic liver disease with liver necrosis, without coma  when necrosis/liver failure
  code K71.11  Toxic liver disease with liver necrosis, with coma  when necrosis/liver failure + coma
  code K71.3  Toxic liver disease with chronic persistent hepatitis  when chronic persistent
  code K71.4  Toxic liver disease with chronic lobular hepatitis  when chronic lobular
  code K71.50  Toxic liver disease with chronic active hepatitis, without ascites  when chronic active
  code K71.51  Toxic liver disease with chronic active hepatitis, with ascites  when chronic active + ascites/has:R18
  code K71.7  Toxic liver disease with fibrosis and cirrhosis  when cirrhosis/fibrosis
  code K71.8  Toxic liver disease with another liver disorder  when granuloma/peliosis/veno-occlusive/nodular hyperplasia
family Chronic hepatitis
  term chronic hepatitis | chronic active hepatitis | chronic persistent hepatitis | chronic lobular hepatitis
  chronic
  unless HBV/HCV
  code K73.9  Chronic hepatitis, unspecified  needs cause
  code K73.2  Chronic active hepatitis  when active/aggressive
  code K73.0  Chronic persistent hepatitis  when persistent hepatitis
  code K73.1  Chronic lobular hepatitis  when lobular
K73.8  Other chronic hepatitis = recurrent hepatitis noninfectious | chronic cryptogenic hepatitis
K75.9  Inflammatory liver disease, unspecified (hepatitis)  needs cause = hepatitis | inflammation of liver | hepatic inflammation | acute hepatitis | nonspecific hepatitis | liver inflammation | transaminitis with hepatitis
  unless vaccine/vaccination/immunization/antigen/antibody/antibodies/panel/screening/virus/viruses/viral
  history Z87.19  Personal history of other diseases of the digestive system
K75.0  Abscess of the liver = liver abscess | hepatic abscess | abscess of liver | pyogenic liver abscess | hepatic abscesses | intrahepatic abscess | abscess + liver/hepatic lobe
  unless amebic/amoebic
K75.1  Inflamed clot of the portal vein (pylephlebitis) = pylephlebitis | septic portal vein thrombosis | phlebitis of portal vein | infected portal vein thrombus | septic thrombophlebitis of portal vein
K75.2  Nonspecific reactive hepatitis = reactive hepatitis | nonspecific reactive hepatitis
K75.3  Granulomatous hepatitis = granulomatous hepatitis | hepatic granuloma | hepatic granulomas | granuloma of liver
K75.4  Autoimmune hepatitis = autoimmune hepatitis | lupoid hepatitis | =AIH | hepatitis + autoimmune
  chronic
K75.81  Nonalcoholic steatohepatitis (NASH) = =NASH | nonalcoholic steatohepatitis | non-alcoholic steatohepatitis | steatohepatitis | metabolic dysfunction associated steatohepatitis | =MASH
  chronic
  unless alcoholic
K75.89  Other inflammatory liver disease = cholestatic hepatitis | neonatal cholestatic hepatitis | cholangitic hepatitis | pericholangitis of liver | perihepatitis
  unless gonococcal/chlamydial
K76.0  Fatty liver = fatty liver | hepatic steatosis | steatosis of liver | NAFLD | nonalcoholic fatty liver disease | non-alcoholic fatty liver | fatty liver disease | hepatosteatosis | fatty infiltration of liver | MASLD | metabolic dysfunction associated steatotic liver disease | fatty change of liver | liver steatosis | steatotic liver | hepatic fatty infiltration | steatotic liver disease | steatosis/fatty infiltration + liver | diffuse fatty infiltration of liver
  chronic
  unless pregnancy
K76.1  Chronic congestion of the liver = congestive hepatopathy | cardiac cirrhosis | hepatic congestion | passive congestion of liver | nutmeg liver | cardiac liver | congested liver | liver congestion | chronic passive congestion of liver | congestive liver
K76.2  Central hemorrhagic necrosis of the liver = central hemorrhagic necrosis of liver | centrilobular necrosis
K76.3  Infarction of the liver = hepatic infarction | infarction of liver | liver infarct | hepatic infarct
K76.4  Peliosis of the liver = peliosis hepatis | hepatic peliosis | hepatic angiomatosis
K76.5  Veno-occlusive disease of the liver = hepatic veno-occlusive disease | veno-occlusive disease of liver | sinusoidal obstruction syndrome | hepatic VOD
K76.6  Portal hypertension = portal hypertension | portal HTN | portal venous hypertension | portal hypertensive | noncirrhotic portal hypertension | hypertension + portal
  chronic
  unless portopulmonary
K76.7  Hepatorenal syndrome = hepatorenal syndrome | HRS type 1 | HRS type 2 | hepato renal syndrome | HRS-AKI
K76.81  Hepatopulmonary syndrome = hepatopulmonary syndrome | hepato-pulmonary syndrome
K76.83  Liver disease from intestinal failure = intestinal failure associated liver disease | IFALD | parenteral nutrition associated liver disease | PNALD
K76.89  Other disease of the liver = liver cyst | hepatic cyst | cyst of liver | focal nodular hyperplasia | simple cyst of liver | hepatic hematoma | liver hematoma | shock liver | ischemic hepatitis | hypoxic hepatitis | nodular regenerative hyperplasia | FNH | hepatic cysts | liver cysts | cysts of liver | simple hepatic cyst | liver atrophy | hepatic atrophy | hepatic lobe hematoma | hepatoptosis | hepatic calcification | liver calcification | hepatic hydrothorax | hepatic artery steal | cyst/cysts + liver/hepatic lobe | hematoma + liver/hepatic lobe | cystic lesion of liver | hepatic pseudotumor | hepatic granular calcification
  unless polycystic/hydatid/echinococcal/traumatic
K76.9  Liver disease, unspecified = liver disease | chronic liver disease | hepatopathy | hepatic disease | liver lesion | hepatic lesion | lesion of liver | liver disorder | liver lesions | hepatic lesions | chronic hepatopathy | liver dysfunction | hepatic dysfunction | liver nodule | hepatic nodule | hepatic impairment | disease of liver | liver problem | lesion/lesions/nodule + liver/hepatic lobe | liver damage | liver injury | acute liver injury | hepatic injury | lesion/lesions + hepatic lobe/hepatic segment/liver segment
  chronic
  unless traumatic/laceration/metastatic/metastasis/metastases

# Gallbladder and bile ducts
family Gallstones
  term gallstones | cholelithiasis | gallstone | gall stones | gallbladder stone | gallbladder stones | calculus of gallbladder | biliary colic | biliary lithiasis | vesicular lithiasis | biliary calculi | biliary calculus | stones in gallbladder | symptomatic cholelithiasis | biliary stones | stone of gallbladder | cholecystolithiasis | lithiasic gallbladder | calculi/calculus/stone/stones/lithiasis + gallbladder | calculous gallbladder | gallbladder lithiasis | gallbladder sludge with stones
  unless ileus
  history Z87.19  Personal history of other diseases of the digestive system
  code K80.20  Gallstones without cholecystitis and without obstruction
  code K80.21  Gallstones without cholecystitis, with obstruction  when obstructive/obstruction/impacted
  code K80.00  Gallstones with acute cholecystitis, without obstruction  when acute cholecystitis/has:K81.0  absorbs K81 K80.2
  code K80.01  Gallstones with acute cholecystitis and obstruction  when acute cholecystitis/has:K81.0 + obstructive/obstruction/impacted  absorbs K81 K80.2
  code K80.10  Gallstones with chronic cholecystitis, without obstruction  when chronic cholecystitis/has:K81.1  absorbs K81 K80.2
  code K80.11  Gallstones with chronic cholecystitis and obstruction  when chronic cholecystitis/has:K81.1 + obstructive/obstruction/impacted  absorbs K81 K80.2
  code K80.12  Gallstones with acute and chronic cholecystitis, without obstruction  when acute and chronic cholecystitis/acute on chronic cholecystitis/has:K81.2  absorbs K81 K80.2
  code K80.13  Gallstones with acute and chronic cholecystitis and obstruction  when acute and chronic cholecystitis/has:K81.2 + obstructive/obstruction  absorbs K81 K80.2
  code K80.10  Gallstones with chronic cholecystitis, without obstruction  when has:K81.9  absorbs K81 K80.2
  code K80.70  Stones of gallbladder and bile duct without cholecystitis, without obstruction  when has:K80.5/choledocholithiasis  absorbs K80.2 K80.5
  code K80.71  Stones of gallbladder and bile duct without cholecystitis, with obstruction  when has:K80.5/choledocholithiasis + obstructive/obstruction/has:K83.1/has:K80.51  absorbs K80.2 K80.5 K83.1
  code K80.60  Stones of gallbladder and bile duct with cholecystitis, type not given, without obstruction  when has:K80.5/choledocholithiasis + has:K81.9/cholecystitis  absorbs K80.2 K80.5 K81
  code K80.61  Stones of gallbladder and bile duct with cholecystitis, type not given, with obstruction  when has:K80.5/choledocholithiasis + has:K81.9/cholecystitis + obstructive/obstruction  absorbs K80.2 K80.5 K81
  code K80.62  Stones of gallbladder and bile duct with acute cholecystitis, without obstruction  when has:K80.5/choledocholithiasis + acute cholecystitis/has:K81.0  absorbs K80.2 K80.5 K81
  code K80.63  Stones of gallbladder and bile duct with acute cholecystitis and obstruction  when has:K80.5/choledocholithiasis + acute cholecystitis/has:K81.0 + obstructive/obstruction/has:K83.1  absorbs K80.2 K80.5 K81 K83.1
  code K80.64  Stones of gallbladder and bile duct with chronic cholecystitis, without obstruction  when has:K80.5/choledocholithiasis + chronic cholecystitis/has:K81.1  absorbs K80.2 K80.5 K81
  code K80.65  Stones of gallbladder and bile duct with chronic cholecystitis and obstruction  when has:K80.5/choledocholithiasis + chronic cholecystitis/has:K81.1 + obstructive/obstruction  absorbs K80.2 K80.5 K81
  code K80.66  Stones of gallbladder and bile duct with acute and chronic cholecystitis, without obstruction  when has:K80.5/choledocholithiasis + acute and chronic cholecystitis/has:K81.2  absorbs K80.2 K80.5 K81
  code K80.67  Stones of gallbladder and bile duct with acute and chronic cholecystitis and obstruction  when has:K80.5/choledocholithiasis + acute and chronic cholecystitis/has:K81.2 + obstructive/obstruction  absorbs K80.2 K80.5 K81
family Cholecystitis with gallstones
  term calculous cholecystitis | lithiasic cholecystitis | cholecystitis with cholelithiasis | cholecystitis with gallstones | gallstone cholecystitis | cholecystitis due to gallstones | cholelithiasis with cholecystitis | cholecystitis + gallstone/gallstones/cholelithiasis/calculous
  unless acalculous
  code K80.10  Gallstones with chronic cholecystitis, without obstruction  needs acuity  absorbs K81 K80.2
  code K80.00  Gallstones with acute cholecystitis, without obstruction  when acute  absorbs K81 K80.2
  code K80.01  Gallstones with acute cholecystitis and obstruction  when acute + obstructive/obstruction/impacted  absorbs K81 K80.2
  code K80.11  Gallstones with chronic cholecystitis and obstruction  when chronic + obstructive/obstruction/impacted  absorbs K81 K80.2
  code K80.12  Gallstones with acute and chronic cholecystitis, without obstruction  when acute + chronic  absorbs K81 K80.2
  code K80.13  Gallstones with acute and chronic cholecystitis and obstruction  when acute + chronic + obstructive/obstruction  absorbs K81 K80.2
  code K80.18  Gallstones with other cholecystitis, without obstruction  when xanthogranulomatous/eosinophilic/follicular  absorbs K81 K80.2
  code K80.19  Gallstones with other cholecystitis, with obstruction  when xanthogranulomatous/eosinophilic/follicular + obstructive/obstruction  absorbs K81 K80.2
family Cholecystitis
  term cholecystitis | inflammation of gallbladder | gallbladder inflammation | inflamed gallbladder | acute cholecystitis | chronic cholecystitis | gallbladder infection | acalculous cholecystitis | gallbladder abscess | abscess of gallbladder | gangrenous cholecystitis | emphysematous cholecystitis | empyema of gallbladder | gangrenous gallbladder | gallbladder empyema | gallbladder attack
  history Z87.19  Personal history of other diseases of the digestive system
  code K81.9  Cholecystitis, unspecified  needs acuity
  code K81.0  Acute cholecystitis  when acute/gangrenous/emphysematous/empyema/abscess/suppurative/acute acalculous
  code K81.1  Chronic cholecystitis  when chronic
  code K81.2  Acute cholecystitis with chronic cholecystitis  when acute-on-chronic
  code K81.2  Acute cholecystitis with chronic cholecystitis  when acute + chronic
  code K81.2  Acute cholecystitis with chronic cholecystitis  when acute-on-chronic + chronic + acute
K82.A1  Gangrene of the gallbladder in cholecystitis = gangrenous cholecystitis | cholecystitis + gangrene | gangrene of gallbladder | gallbladder gangrene | gallbladder necrosis
K82.A2  Perforation of the gallbladder in cholecystitis = perforated cholecystitis | cholecystitis with perforation | perforated acute cholecystitis
family Bile duct stones
  term choledocholithiasis | common bile duct stone | CBD stone | bile duct stone | bile duct stones | CBD stones | stone in common bile duct | calculus of bile duct | common duct stone | biliary duct stone | hepatolithiasis | intrahepatic stones | retained common bile duct stone | common bile duct stones | choledochal lithiasis | choledochal stone | stone/stones/calculus/calculi/lithiasis + common bile duct/bile duct/CBD/choledochus
  code K80.50  Bile duct stones without cholangitis or cholecystitis, without obstruction
  code K80.51  Bile duct stones without cholangitis or cholecystitis, with obstruction  when obstructive/obstruction/obstructing/has:K83.1  absorbs K83.1
  code K80.30  Bile duct stones with cholangitis, type not given, without obstruction  when cholangitis/has:K83.09  absorbs K83.0
  code K80.31  Bile duct stones with cholangitis, type not given, with obstruction  when cholangitis/has:K83.09 + obstructive/obstruction/has:K83.1  absorbs K83
  code K80.32  Bile duct stones with acute cholangitis, without obstruction  when acute cholangitis/ascending cholangitis  absorbs K83.0
  code K80.32  Bile duct stones with acute cholangitis, without obstruction  when acute/ascending + cholangitis  absorbs K83.0
  code K80.33  Bile duct stones with acute cholangitis and obstruction  when acute/ascending + cholangitis + obstructive/obstruction/has:K83.1  absorbs K83
  code K80.34  Bile duct stones with chronic cholangitis, without obstruction  when chronic cholangitis + cholangitis  absorbs K83.0
  code K80.35  Bile duct stones with chronic cholangitis and obstruction  when chronic cholangitis + cholangitis + obstructive/obstruction  absorbs K83
  code K80.36  Bile duct stones with acute and chronic cholangitis, without obstruction  when acute and chronic cholangitis + cholangitis + acute
  code K80.37  Bile duct stones with acute and chronic cholangitis and obstruction  when acute and chronic cholangitis + cholangitis + acute + obstructive/obstruction
  code K80.40  Bile duct stones with cholecystitis, type not given, without obstruction  when cholecystitis/has:K81.9  absorbs K81
  code K80.41  Bile duct stones with cholecystitis, type not given, with obstruction  when cholecystitis/has:K81.9 + obstructive/obstruction/has:K83.1  absorbs K81 K83.1
  code K80.42  Bile duct stones with acute cholecystitis, without obstruction  when acute cholecystitis/has:K81.0  absorbs K81
  code K80.43  Bile duct stones with acute cholecystitis and obstruction  when acute cholecystitis/has:K81.0 + obstructive/obstruction/has:K83.1  absorbs K81 K83.1
  code K80.44  Bile duct stones with chronic cholecystitis, without obstruction  when chronic cholecystitis/has:K81.1  absorbs K81
  code K80.45  Bile duct stones with chronic cholecystitis and obstruction  when chronic cholecystitis/has:K81.1 + obstructive/obstruction  absorbs K81 K83.1
  code K80.46  Bile duct stones with acute and chronic cholecystitis, without obstruction  when acute and chronic cholecystitis/has:K81.2  absorbs K81
  code K80.47  Bile duct stones with acute and chronic cholecystitis and obstruction  when acute and chronic cholecystitis/has:K81.2 + obstructive/obstruction  absorbs K81 K83.1
  code K80.70  Stones of gallbladder and bile duct without cholecystitis, without obstruction  when has:K80.2  absorbs K80.2 K80.5
family Other cholelithiasis
  term mirizzi syndrome | mirizzi's syndrome
  code K80.80  Other gallstone disease without obstruction
  code K80.81  Other gallstone disease with obstruction  when obstructive/obstruction/jaundice
K82.0  Obstruction of the gallbladder without stones = gallbladder obstruction | obstruction of gallbladder | cystic duct obstruction | stenosis of cystic duct | obstruction of cystic duct | occlusion of cystic duct
K82.1  Hydrops of the gallbladder = hydrops of gallbladder | gallbladder hydrops | mucocele of gallbladder | hydropic gallbladder
K82.2  Perforation of the gallbladder = gallbladder perforation | perforated gallbladder | perforation of gallbladder | ruptured gallbladder
K82.3  Fistula of the gallbladder = cholecystoduodenal fistula | cholecystocolic fistula | fistula of gallbladder | gallbladder fistula | cholecystoenteric fistula | cholecystocutaneous fistula
K82.4  Cholesterolosis of the gallbladder = cholesterolosis of gallbladder | strawberry gallbladder | gallbladder cholesterolosis | cholesterolosis | gallbladder polyp | gallbladder polyps | polyp of gallbladder | polyps of gallbladder
K82.8  Other disease of the gallbladder = biliary dyskinesia | gallbladder dyskinesia | adenomyomatosis of gallbladder | gallbladder sludge | biliary sludge | sludge in gallbladder | distended gallbladder | gallbladder distention | gallbladder wall thickening | porcelain gallbladder | low gallbladder ejection fraction | polyp of gallbladder | dilated gallbladder | gallbladder dilation | acholia | atrophic gallbladder | contracted gallbladder | gallbladder adenomyomatosis | thickened gallbladder wall | torsion of gallbladder | scleroatrophic gallbladder | polyp/sludge/thickening/distended + gallbladder | nonfunctioning gallbladder
K82.9  Disease of the gallbladder, unspecified = gallbladder disease | disease of gallbladder | gallbladder disorder | gallbladder mass | gallbladder lesion | gallbladder dysfunction
  history Z87.19  Personal history of other diseases of the digestive system
K83.01  Primary sclerosing cholangitis = primary sclerosing cholangitis | =PSC
  chronic
K83.09  Other cholangitis = cholangitis | ascending cholangitis | acute cholangitis | recurrent cholangitis | suppurative cholangitis | biliary tract infection | bile duct inflammation | secondary sclerosing cholangitis | infection of biliary tract | biliary sepsis | pyogenic cholangitis | sclerosing cholangitis | cholangitis sclerosing
  unless primary biliary/primary sclerosing
K83.1  Obstruction of the bile duct = biliary obstruction | bile duct obstruction | obstructive jaundice | biliary stricture | bile duct stricture | cholestasis | CBD obstruction | obstruction of bile duct | common bile duct obstruction | common bile duct stricture | CBD stricture | bile duct stenosis | cholestatic jaundice | biliary stenosis | intrahepatic cholestasis | extrahepatic cholestasis | stenosis of bile duct | choledochal stenosis | hepatic duct stricture | obstruction of common bile duct | stricture/stenosis/obstruction/compression + bile duct/common bile duct/hepatic duct/choledochus/biliary tract | malignant biliary obstruction | cholestatic picture | biliary stasis | bile stasis | dissociated cholestasis | cholestatic syndrome | cholestatic pattern | Mirizzi syndrome | Mirizzi's syndrome
  unless pregnancy/neonatal/atresia
K83.2  Perforation of the bile duct = perforation of bile duct | bile duct perforation | ruptured bile duct
K83.3  Fistula of the bile duct = biliary fistula | bile duct fistula | choledochoduodenal fistula | biliobronchial fistula | biliary leak fistula | fistula of bile duct | bilioenteric fistula | biliocutaneous fistula | choledochal fistula
K83.4  Spasm of the sphincter of Oddi = sphincter of oddi dysfunction | sphincter of oddi spasm | spasm of sphincter of oddi
K83.5  Biliary cyst = biliary cyst | acquired biliary cyst | bile duct cyst
  unless choledochal/congenital
K83.8  Other disease of the biliary tract = dilated common bile duct | bile duct dilatation | biliary dilatation | dilated CBD | biliary ductal dilatation | dilated bile ducts | intrahepatic biliary dilatation | CBD dilatation | dilation of bile duct | bile leak | biliary leak | dilation of biliary tract | biliary ductal dilation | common bile duct dilation | ductal dilatation biliary | biloma | ulcer of bile duct | atrophy of biliary tract | vanishing bile duct syndrome | dilation/dilatation/dilated + bile duct/bile ducts/common bile duct/CBD/biliary tree/biliary tract/intrahepatic ducts | ductopenia | hemobilia | bile duct thickening
K83.9  Disease of the biliary tract, unspecified = biliary disease | biliary tract disease | biliary disorder | bile duct disease | biliary pathology | biliary tract disorder | bile duct mass | bile duct lesion | ampullary mass | ampullary lesion | lesion/mass + ampulla of Vater/bile duct/common bile duct

# Pancreas
family Acute pancreatitis
  term acute pancreatitis | pancreatitis | pancreatitis/acute pancreatitis/necrotizing pancreatitis + gallstone/gallstones | pancreatitis/acute pancreatitis + necrosis/infected necrosis |  inflammation of pancreas | pancreatic inflammation | inflamed pancreas | necrotizing pancreatitis | recurrent pancreatitis | hemorrhagic pancreatitis | pancreatic necrosis | infected pancreatic necrosis | acute recurrent pancreatitis | abscess of pancreas | pancreatic abscess | suppurative pancreatitis | interstitial pancreatitis | edematous pancreatitis | relapsing acute pancreatitis | necrohemorrhagic pancreatitis
  unless mumps
  history Z87.19  Personal history of other diseases of the digestive system
  code K85.90  Acute pancreatitis, cause not given, without necrosis or infection  needs cause
  code K85.91  Acute pancreatitis, cause not given, with uninfected necrosis  needs cause  when necrosis/necrotizing/necrohemorrhagic
  code K85.92  Acute pancreatitis, cause not given, with infected necrosis  needs cause  when infected necrosis/infected pancreatic necrosis
  code K85.92  Acute pancreatitis, cause not given, with infected necrosis  needs cause  when infected/infection + necrosis/necrotizing
  code K85.00  Idiopathic acute pancreatitis without necrosis or infection  when idiopathic
  code K85.01  Idiopathic acute pancreatitis with uninfected necrosis  when idiopathic + necrosis/necrotizing
  code K85.02  Idiopathic acute pancreatitis with infected necrosis  when idiopathic + infected necrosis/infected + necrosis/necrotizing
  code K85.10  Gallstone (biliary) acute pancreatitis without necrosis or infection  when gallstone/gallstones/biliary/calculous/lithiasic/has:K80.5
  code K85.11  Gallstone (biliary) acute pancreatitis with uninfected necrosis  when gallstone/gallstones/biliary/lithiasic/has:K80.5 + necrosis/necrotizing
  code K85.12  Gallstone (biliary) acute pancreatitis with infected necrosis  when gallstone/gallstones/biliary/lithiasic/has:K80.5 + infected necrosis/infected + necrosis/necrotizing
  code K85.20  Alcohol induced acute pancreatitis without necrosis or infection  when alcoholic/enolic/ethylic/due to alcohol/secondary to alcohol/from alcohol
  code K85.21  Alcohol induced acute pancreatitis with uninfected necrosis  when alcoholic/enolic/ethylic/due to alcohol/secondary to alcohol/from alcohol + necrosis/necrotizing
  code K85.22  Alcohol induced acute pancreatitis with infected necrosis  when alcoholic/enolic/ethylic/due to alcohol/secondary to alcohol/from alcohol + infected necrosis/infected + necrosis/necrotizing
  code K85.30  Drug induced acute pancreatitis without necrosis or infection  when drug-induced/medication/azathioprine
  code K85.31  Drug induced acute pancreatitis with uninfected necrosis  when drug-induced/medication + necrosis/necrotizing
  code K85.32  Drug induced acute pancreatitis with infected necrosis  when drug-induced/medication + infected necrosis/infected + necrosis/necrotizing
  code K85.80  Other acute pancreatitis without necrosis or infection  when hypertriglyceridemia/ERCP/post ERCP/triglycerides/hypercalcemia/traumatic/autoimmune/has:E78.1
  code K85.81  Other acute pancreatitis with uninfected necrosis  when hypertriglyceridemia/ERCP/post ERCP/triglycerides/hypercalcemia + necrosis/necrotizing
  code K85.82  Other acute pancreatitis with infected necrosis  when hypertriglyceridemia/ERCP/post ERCP/triglycerides/hypercalcemia + infected necrosis/infected + necrosis/necrotizing
K85.10  Gallstone (biliary) acute pancreatitis without necrosis or infection = gallstone pancreatitis | biliary pancreatitis | acute biliary pancreatitis | lithiasic pancreatitis | acute gallstone pancreatitis | acute lithiasic pancreatitis
K85.20  Alcohol induced acute pancreatitis without necrosis or infection = acute alcoholic pancreatitis | alcohol induced acute pancreatitis
family Chronic pancreatitis
  term chronic pancreatitis | chronic relapsing pancreatitis | calcific pancreatitis | chronic calcific pancreatitis | pancreatitis chronic | autoimmune pancreatitis | hereditary pancreatitis | chronic calcifying pancreatitis | acute on chronic pancreatitis | pancreatitis + chronic
  chronic
  code K86.1  Other chronic pancreatitis  needs cause
  code K86.0  Alcohol induced chronic pancreatitis  when alcoholic/enolic/ethylic/due to alcohol/secondary to alcohol/from alcohol
K86.0  Alcohol induced chronic pancreatitis = chronic alcoholic pancreatitis | alcoholic chronic pancreatitis
  chronic
K86.2  Cyst of the pancreas = pancreatic cyst | cyst of pancreas | cystic lesion of pancreas | pancreatic cystic lesion | pancreatic cysts | cyst/cystic + pancreas/pancreatic head/pancreatic tail
K86.3  Pseudocyst of the pancreas = pancreatic pseudocyst | pseudocyst of pancreas | pseudocyst + pancreas
K86.81  Exocrine pancreatic insufficiency = exocrine pancreatic insufficiency | pancreatic exocrine insufficiency | pancreatic insufficiency | insufficiency of pancreas
  chronic
K86.89  Other disease of the pancreas = pancreatic duct dilatation | dilated pancreatic duct | pancreatic calcification | pancreatic atrophy | pancreatic calcifications | fat necrosis of pancreas | pancreatic fistula | pancreatic stone | pancreatic duct stricture | pancreatic duct stone | pancreas atrophy | atrophy of pancreas | fatty pancreas | pancreatic steatosis | pancreatic lipomatosis | dilation of pancreatic duct | pancreatolithiasis | pancreatic ductal dilatation | pancreatic fibrosis | peripancreatic fluid collection | pancreatic fluid collection | walled off necrosis | pancreatic hemorrhage | dilation/stricture/stone + pancreatic duct/Wirsung | calcification + pancreas | annular pancreas acquired
K86.9  Disease of the pancreas, unspecified = pancreatic disease | pancreatic mass | mass of pancreas | pancreatic lesion | lesion of pancreas | pancreas mass | pancreatic head mass | disease of pancreas | pancreatic tail mass | pancreatic nodule | mass/lesion + pancreas/pancreatic head/pancreatic tail/pancreatic body/pancreatic duct

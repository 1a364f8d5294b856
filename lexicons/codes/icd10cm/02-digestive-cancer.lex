# Cancers of the digestive organs, for surgery, gastroenterology, oncology and wards.
# Each family names its primary site in fixed phrases first, so that "colon cancer with liver metastases" is no cancer of the liver.
system ICD-10-CM
source ICD-10-CM tabular list and neoplasm table FY2027, C15-C26, C49.A, C7A.0

family Cancer of esophagus
  term esophagus cancer | cancer of esophagus | esophagus carcinoma | carcinoma of esophagus | esophagus adenocarcinoma | adenocarcinoma of esophagus | esophagus ca | malignant esophagus tumor | malignant tumor of esophagus | malignant neoplasm of esophagus | esophagus malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + esophagus
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term squamous cell carcinoma of esophagus | esophagus squamous cell carcinoma | esophagus SCC | squamous cell carcinoma/epidermoid carcinoma/SCC + esophagus
  term esophageal neoplasm malignant | gastroesophageal cancer | cancer of food pipe
  history Z85.01  Personal history of esophageal cancer
  family-history Z80.0  Family history of cancer of digestive organs
  code C15.9  Cancer of esophagus, unspecified part  needs site
  code C15.3  Cancer of upper third of esophagus  when upper third/upper/cervical esophagus/proximal
  code C15.4  Cancer of middle third of esophagus  when middle third/mid esophagus/mid/middle
  code C15.5  Cancer of lower third of esophagus  when lower third/lower/distal/abdominal esophagus
  code C15.8  Cancer of overlapping parts of esophagus  when overlapping
family Cancer of cardia
  term gastroesophageal junction cancer | cancer of gastroesophageal junction | GE junction cancer | GEJ cancer | gastroesophageal junction adenocarcinoma | adenocarcinoma of gastroesophageal junction | GE junction adenocarcinoma | adenocarcinoma of GE junction | GEJ adenocarcinoma | esophagogastric junction adenocarcinoma | gastric cardia cancer | cancer of gastric cardia | cardia adenocarcinoma | adenocarcinoma of cardia | cancer of cardia | carcinoma of cardia
  term cancer/carcinoma/adenocarcinoma + gastroesophageal junction/GE junction/GEJ/esophagogastric junction/cardia/cardio esophageal junction
  history Z85.028  Personal history of stomach cancer
  family-history Z80.0  Family history of cancer of digestive organs
  code C16.0  Cancer of cardia of stomach (gastroesophageal junction)  absorbs C16.9 C15.9
family Cancer of stomach
  term stomach cancer | cancer of stomach | stomach carcinoma | carcinoma of stomach | stomach adenocarcinoma | adenocarcinoma of stomach | stomach ca | malignant stomach tumor | malignant tumor of stomach | malignant neoplasm of stomach | stomach malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + stomach
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term linitis plastica | gastric signet ring cell carcinoma | signet ring carcinoma of stomach | gastric epithelioma | signet ring cell carcinoma + stomach
  history Z85.028  Personal history of stomach cancer
  family-history Z80.0  Family history of cancer of digestive organs
  code C16.9  Cancer of stomach, unspecified part  needs site
  code C16.1  Cancer of fundus of stomach  when fundus/fundic
  code C16.2  Cancer of body of stomach  when body/corpus/gastric body
  code C16.3  Cancer of pyloric antrum  when antrum/antral/prepyloric
  code C16.4  Cancer of pylorus  when pylorus/pyloric channel/pyloric canal
  code C16.5  Cancer of lesser curvature of stomach  when lesser curvature/lesser curve
  code C16.6  Cancer of greater curvature of stomach  when greater curvature/greater curve
  code C16.8  Cancer of overlapping parts of stomach  when overlapping
C16.3  Cancer of pyloric antrum  absorbs C16.9 = antral adenocarcinoma | adenocarcinoma of antrum | adenocarcinoma of gastric antrum | antral carcinoma | gastric antral adenocarcinoma
  history Z85.028  Personal history of stomach cancer
family Cancer of small intestine
  term small intestine cancer | cancer of small intestine | small intestine carcinoma | carcinoma of small intestine | small intestine adenocarcinoma | adenocarcinoma of small intestine | small intestine ca | malignant small intestine tumor | malignant tumor of small intestine | malignant neoplasm of small intestine | small intestine malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + small intestine
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  history Z85.068  Personal history of small bowel cancer
  family-history Z80.0  Family history of cancer of digestive organs
  code C17.9  Cancer of small intestine, unspecified part  needs site
  code C17.8  Cancer of overlapping parts of small intestine  when overlapping
family Cancer of duodenum, jejunum or ileum
  term duodenum cancer | cancer of duodenum | duodenum carcinoma | carcinoma of duodenum | duodenum adenocarcinoma | adenocarcinoma of duodenum | duodenum ca | malignant duodenum tumor | malignant tumor of duodenum | malignant neoplasm of duodenum | duodenum malignancy
  term jejunum cancer | cancer of jejunum | jejunum carcinoma | carcinoma of jejunum | jejunum adenocarcinoma | adenocarcinoma of jejunum | jejunum ca | malignant jejunum tumor | malignant tumor of jejunum | malignant neoplasm of jejunum | jejunum malignancy
  term ileum cancer | cancer of ileum | ileum carcinoma | carcinoma of ileum | ileum adenocarcinoma | adenocarcinoma of ileum | ileum ca | malignant ileum tumor | malignant tumor of ileum | malignant neoplasm of ileum | ileum malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + duodenum/jejunum/ileum
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  history Z85.068  Personal history of small bowel cancer
  family-history Z80.0  Family history of cancer of digestive organs
  code C17.0  Cancer of duodenum  when duodenum/duodenal
  code C17.1  Cancer of jejunum  when jejunum
  code C17.2  Cancer of ileum  when ileum
C17.3  Cancer in Meckel diverticulum = cancer of meckel diverticulum | adenocarcinoma in meckel diverticulum | malignant meckel diverticulum
family Cancer of colon
  term colon cancer | cancer of colon | colon carcinoma | carcinoma of colon | colon adenocarcinoma | adenocarcinoma of colon | colon ca | malignant colon tumor | malignant tumor of colon | malignant neoplasm of colon | colon malignancy
  term large intestine cancer | cancer of large intestine | large intestine carcinoma | carcinoma of large intestine | large intestine adenocarcinoma | adenocarcinoma of large intestine | large intestine ca | malignant large intestine tumor | malignant tumor of large intestine | malignant neoplasm of large intestine | large intestine malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + colon/large intestine
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term colorectal cancer | colorectal carcinoma | colorectal adenocarcinoma | CRC | carcinoma of colon and rectum | bowel cancer | colonic neoplasm malignant | malignant colonic neoplasm | malignant colon neoplasm | colon adenoca | mucinous adenocarcinoma of colon | neoplasia of colon | colon neoplasia | colon neoplasm malignant
  unless colorectal cancer screening/colon cancer screening
  history Z85.038  Personal history of colon cancer
  family-history Z80.0  Family history of cancer of digestive organs
  code C18.9  Cancer of colon, unspecified part  needs site
  code C18.0  Cancer of cecum  when cecum/ileocecal valve
  code C18.2  Cancer of ascending colon  when ascending/ascending colon
  code C18.3  Cancer of hepatic flexure  when hepatic flexure
  code C18.4  Cancer of transverse colon  when transverse/transverse colon
  code C18.5  Cancer of splenic flexure  when splenic flexure
  code C18.6  Cancer of descending colon  when descending/descending colon/left colon
  code C18.7  Cancer of sigmoid colon  when sigmoid/sigma
  code C18.8  Cancer of overlapping parts of colon  when overlapping
  code C18.2  Cancer of ascending colon  when right colon
family Cancer of a named part of the colon
  term cecum cancer | cancer of cecum | cecum carcinoma | carcinoma of cecum | cecum adenocarcinoma | adenocarcinoma of cecum | cecum ca | malignant cecum tumor | malignant tumor of cecum | malignant neoplasm of cecum | cecum malignancy | sigma cancer | cancer of sigma | sigma carcinoma | carcinoma of sigma | sigma adenocarcinoma | adenocarcinoma of sigma | carcinoma of sigmoid | sigmoid cancer | sigmoid adenocarcinoma | adenocarcinoma of sigmoid | sigma neoplasm malignant
  term ascending colon cancer | cancer of ascending colon | ascending colon carcinoma | carcinoma of ascending colon | ascending colon adenocarcinoma | adenocarcinoma of ascending colon | ascending colon ca | malignant ascending colon tumor | malignant tumor of ascending colon | malignant neoplasm of ascending colon | ascending colon malignancy
  term right colon cancer | cancer of right colon | right colon carcinoma | carcinoma of right colon | right colon adenocarcinoma | adenocarcinoma of right colon | right colon ca | malignant right colon tumor | malignant tumor of right colon | malignant neoplasm of right colon | right colon malignancy
  term hepatic flexure cancer | cancer of hepatic flexure | hepatic flexure carcinoma | carcinoma of hepatic flexure | hepatic flexure adenocarcinoma | adenocarcinoma of hepatic flexure | hepatic flexure ca | malignant hepatic flexure tumor | malignant tumor of hepatic flexure | malignant neoplasm of hepatic flexure | hepatic flexure malignancy
  term transverse colon cancer | cancer of transverse colon | transverse colon carcinoma | carcinoma of transverse colon | transverse colon adenocarcinoma | adenocarcinoma of transverse colon | transverse colon ca | malignant transverse colon tumor | malignant tumor of transverse colon | malignant neoplasm of transverse colon | transverse colon malignancy
  term splenic flexure cancer | cancer of splenic flexure | splenic flexure carcinoma | carcinoma of splenic flexure | splenic flexure adenocarcinoma | adenocarcinoma of splenic flexure | splenic flexure ca | malignant splenic flexure tumor | malignant tumor of splenic flexure | malignant neoplasm of splenic flexure | splenic flexure malignancy
  term descending colon cancer | cancer of descending colon | descending colon carcinoma | carcinoma of descending colon | descending colon adenocarcinoma | adenocarcinoma of descending colon | descending colon ca | malignant descending colon tumor | malignant tumor of descending colon | malignant neoplasm of descending colon | descending colon malignancy
  term left colon cancer | cancer of left colon | left colon carcinoma | carcinoma of left colon | left colon adenocarcinoma | adenocarcinoma of left colon | left colon ca | malignant left colon tumor | malignant tumor of left colon | malignant neoplasm of left colon | left colon malignancy
  term sigmoid cancer | cancer of sigmoid | sigmoid carcinoma | carcinoma of sigmoid | sigmoid adenocarcinoma | adenocarcinoma of sigmoid | sigmoid ca | malignant sigmoid tumor | malignant tumor of sigmoid | malignant neoplasm of sigmoid | sigmoid malignancy
  term sigmoid colon cancer | cancer of sigmoid colon | sigmoid colon carcinoma | carcinoma of sigmoid colon | sigmoid colon adenocarcinoma | adenocarcinoma of sigmoid colon | sigmoid colon ca | malignant sigmoid colon tumor | malignant tumor of sigmoid colon | malignant neoplasm of sigmoid colon | sigmoid colon malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + cecum/ascending colon/right colon/hepatic flexure/transverse colon/splenic flexure/descending colon/left colon/sigmoid/sigmoid colon
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term cancer/carcinoma/adenocarcinoma + ileocecal valve
  unless rectosigmoid
  history Z85.038  Personal history of colon cancer
  family-history Z80.0  Family history of cancer of digestive organs
  code C18.0  Cancer of cecum  when cecum/ileocecal valve  absorbs C18.9
  code C18.2  Cancer of ascending colon  when ascending colon/right colon  absorbs C18.9
  code C18.3  Cancer of hepatic flexure  when hepatic flexure  absorbs C18.9
  code C18.4  Cancer of transverse colon  when transverse colon  absorbs C18.9
  code C18.5  Cancer of splenic flexure  when splenic flexure  absorbs C18.9
  code C18.6  Cancer of descending colon  when descending colon/left colon  absorbs C18.9
  code C18.7  Cancer of sigmoid colon  when sigmoid/sigma  absorbs C18.9
family Cancer of appendix
  term appendix cancer | cancer of appendix | appendix carcinoma | carcinoma of appendix | appendix adenocarcinoma | adenocarcinoma of appendix | appendix ca | malignant appendix tumor | malignant tumor of appendix | malignant neoplasm of appendix | appendix malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + appendix
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term appendiceal mucinous adenocarcinoma | mucinous adenocarcinoma of appendix | goblet cell carcinoma of appendix | goblet cell adenocarcinoma of appendix
  history Z85.09  Personal history of cancer of other digestive organs
  code C18.1  Cancer of appendix
family Cancer of rectosigmoid junction
  term rectosigmoid cancer | cancer of rectosigmoid | rectosigmoid carcinoma | carcinoma of rectosigmoid | rectosigmoid adenocarcinoma | adenocarcinoma of rectosigmoid | rectosigmoid ca | malignant rectosigmoid tumor | malignant tumor of rectosigmoid | malignant neoplasm of rectosigmoid | rectosigmoid malignancy
  term rectosigmoid junction cancer | cancer of rectosigmoid junction | rectosigmoid junction carcinoma | carcinoma of rectosigmoid junction | rectosigmoid junction adenocarcinoma | adenocarcinoma of rectosigmoid junction | rectosigmoid junction ca | malignant rectosigmoid junction tumor | malignant tumor of rectosigmoid junction | malignant neoplasm of rectosigmoid junction | rectosigmoid junction malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + rectosigmoid/rectosigmoid junction
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  history Z85.048  Personal history of cancer of rectum, rectosigmoid junction or anus
  family-history Z80.0  Family history of cancer of digestive organs
  code C19  Cancer of rectosigmoid junction  absorbs C18.9 C20
family Cancer of rectum
  term rectum cancer | cancer of rectum | rectum carcinoma | carcinoma of rectum | rectum adenocarcinoma | adenocarcinoma of rectum | rectum ca | malignant rectum tumor | malignant tumor of rectum | malignant neoplasm of rectum | rectum malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + rectum
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term rectal neoplasm malignant | rectal epithelioma | neoplasia of rectum
  history Z85.048  Personal history of cancer of rectum, rectosigmoid junction or anus
  family-history Z80.0  Family history of cancer of digestive organs
  code C20  Cancer of rectum
family Cancer of anus
  term anus cancer | cancer of anus | anus carcinoma | carcinoma of anus | anus adenocarcinoma | adenocarcinoma of anus | anus ca | malignant anus tumor | malignant tumor of anus | malignant neoplasm of anus | anus malignancy
  term anal canal cancer | cancer of anal canal | anal canal carcinoma | carcinoma of anal canal | anal canal adenocarcinoma | adenocarcinoma of anal canal | anal canal ca | malignant anal canal tumor | malignant tumor of anal canal | malignant neoplasm of anal canal | anal canal malignancy
  term anorectal cancer | cancer of anorectal | anorectal carcinoma | carcinoma of anorectal | anorectal adenocarcinoma | adenocarcinoma of anorectal | anorectal ca | malignant anorectal tumor | malignant tumor of anorectal | malignant neoplasm of anorectal | anorectal malignancy
  term anorectum cancer | cancer of anorectum | anorectum carcinoma | carcinoma of anorectum | anorectum adenocarcinoma | adenocarcinoma of anorectum | anorectum ca | malignant anorectum tumor | malignant tumor of anorectum | malignant neoplasm of anorectum | anorectum malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + anus/anal canal/anorectal/anorectum
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term squamous cell carcinoma of anus | anus squamous cell carcinoma | anus SCC | squamous cell carcinoma of anal canal | anal canal squamous cell carcinoma | anal canal SCC | squamous cell carcinoma/epidermoid carcinoma/SCC + anus/anal canal
  history Z85.048  Personal history of cancer of rectum, rectosigmoid junction or anus
  family-history Z80.0  Family history of cancer of digestive organs
  code C21.0  Cancer of anus, part unspecified
  code C21.1  Cancer of anal canal  when anal canal
  code C21.8  Cancer of overlapping parts of rectum, anus and anal canal  when anorectal/anorectum/overlapping
C21.2  Cancer of cloacogenic zone = cloacogenic carcinoma | cloacogenic cancer
family Liver cell cancer
  term hepatocellular carcinoma | HCC | hepatocarcinoma | hepatoma | liver cell carcinoma | hepatic cell carcinoma | hepatocellular cancer | fibrolamellar carcinoma | malignant hepatoma | primary liver cell cancer | hepato carcinoma
  term carcinoma + hepatocellular
  unless screening/surveillance/HCC screening/HCC surveillance/HCC score/HCC category
  history Z85.05  Personal history of liver cancer
  family-history Z80.0  Family history of cancer of digestive organs
  code C22.0  Liver cell cancer (hepatocellular carcinoma)  absorbs C22.8 C22.9
family Intrahepatic bile duct cancer
  term cholangiocarcinoma | intrahepatic cholangiocarcinoma | intrahepatic bile duct carcinoma | intrahepatic bile duct cancer | peripheral cholangiocarcinoma | bile duct carcinoma of liver
  history Z85.05  Personal history of liver cancer
  family-history Z80.0  Family history of cancer of digestive organs
  code C22.1  Intrahepatic bile duct cancer (cholangiocarcinoma)
  code C24.0  Cancer of extrahepatic bile duct  when extrahepatic/klatskin/hilar/perihilar/common bile duct/distal cholangiocarcinoma/distal bile duct/hilum
C22.2  Hepatoblastoma = hepatoblastoma
  history Z85.05  Personal history of liver cancer
C22.3  Angiosarcoma of liver = hepatic angiosarcoma | angiosarcoma of liver | kupffer cell sarcoma
  history Z85.05  Personal history of liver cancer
C22.4  Other sarcoma of liver = hepatic sarcoma | sarcoma of liver | undifferentiated embryonal sarcoma of liver
C22.7  Other specified carcinoma of liver = combined hepatocellular cholangiocarcinoma | mixed hepatocellular cholangiocarcinoma | hepatic neuroendocrine carcinoma primary
family Cancer of liver
  term liver cancer | cancer of liver | liver carcinoma | carcinoma of liver | liver adenocarcinoma | adenocarcinoma of liver | liver ca | malignant liver tumor | malignant tumor of liver | malignant neoplasm of liver | liver malignancy
  term primary liver cancer | primary hepatic cancer | primary hepatic malignancy
  unless metastasis to/metastatic
  history Z85.05  Personal history of liver cancer
  family-history Z80.0  Family history of cancer of digestive organs
  code C22.9  Cancer of liver, not specified as primary or secondary  needs type
  code C22.8  Primary cancer of liver, type unspecified  when primary
# Words apart, only where nothing spreads: "adenocarcinoma of the colon, liver metastases" is no cancer of the liver.
family Cancer of liver, named apart
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + liver
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  unless metastasis/=mets/spread/involving/invading/invasion/lung cancer/colon cancer/breast cancer/pancreatic cancer
  history Z85.05  Personal history of liver cancer
  family-history Z80.0  Family history of cancer of digestive organs
  code C22.9  Cancer of liver, not specified as primary or secondary  needs type
  code C22.8  Primary cancer of liver, type unspecified  when primary
family Cancer of gallbladder
  term gallbladder cancer | cancer of gallbladder | gallbladder carcinoma | carcinoma of gallbladder | gallbladder adenocarcinoma | adenocarcinoma of gallbladder | gallbladder ca | malignant gallbladder tumor | malignant tumor of gallbladder | malignant neoplasm of gallbladder | gallbladder malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + gallbladder
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  history Z85.09  Personal history of cancer of other digestive organs
  family-history Z80.0  Family history of cancer of digestive organs
  code C23  Cancer of gallbladder
family Cancer of bile duct
  term bile duct cancer | cancer of bile duct | bile duct carcinoma | carcinoma of bile duct | bile duct adenocarcinoma | adenocarcinoma of bile duct | bile duct ca | malignant bile duct tumor | malignant tumor of bile duct | malignant neoplasm of bile duct | bile duct malignancy
  term common bile duct cancer | cancer of common bile duct | common bile duct carcinoma | carcinoma of common bile duct | common bile duct adenocarcinoma | adenocarcinoma of common bile duct | common bile duct ca | malignant common bile duct tumor | malignant tumor of common bile duct | malignant neoplasm of common bile duct | common bile duct malignancy
  term extrahepatic bile duct cancer | cancer of extrahepatic bile duct | extrahepatic bile duct carcinoma | carcinoma of extrahepatic bile duct | extrahepatic bile duct adenocarcinoma | adenocarcinoma of extrahepatic bile duct | extrahepatic bile duct ca | malignant extrahepatic bile duct tumor | malignant tumor of extrahepatic bile duct | malignant neoplasm of extrahepatic bile duct | extrahepatic bile duct malignancy
  term hepatic duct cancer | cancer of hepatic duct | hepatic duct carcinoma | carcinoma of hepatic duct | hepatic duct adenocarcinoma | adenocarcinoma of hepatic duct | hepatic duct ca | malignant hepatic duct tumor | malignant tumor of hepatic duct | malignant neoplasm of hepatic duct | hepatic duct malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + bile duct/common bile duct/extrahepatic bile duct/hepatic duct
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term klatskin tumor | klatskin | hilar cholangiocarcinoma | extrahepatic cholangiocarcinoma | perihilar cholangiocarcinoma | distal cholangiocarcinoma | cholangiocarcinoma of common bile duct
  unless intrahepatic
  history Z85.09  Personal history of cancer of other digestive organs
  family-history Z80.0  Family history of cancer of digestive organs
  code C24.0  Cancer of extrahepatic bile duct
family Cancer of ampulla of Vater
  term ampulla cancer | cancer of ampulla | ampulla carcinoma | carcinoma of ampulla | ampulla adenocarcinoma | adenocarcinoma of ampulla | ampulla ca | malignant ampulla tumor | malignant tumor of ampulla | malignant neoplasm of ampulla | ampulla malignancy
  term ampullary cancer | cancer of ampullary | ampullary carcinoma | carcinoma of ampullary | ampullary adenocarcinoma | adenocarcinoma of ampullary | ampullary ca | malignant ampullary tumor | malignant tumor of ampullary | malignant neoplasm of ampullary | ampullary malignancy
  term ampulla of vater cancer | cancer of ampulla of vater | ampulla of vater carcinoma | carcinoma of ampulla of vater | ampulla of vater adenocarcinoma | adenocarcinoma of ampulla of vater | ampulla of vater ca | malignant ampulla of vater tumor | malignant tumor of ampulla of vater | malignant neoplasm of ampulla of vater | ampulla of vater malignancy
  term papilla of vater cancer | cancer of papilla of vater | papilla of vater carcinoma | carcinoma of papilla of vater | papilla of vater adenocarcinoma | adenocarcinoma of papilla of vater | papilla of vater ca | malignant papilla of vater tumor | malignant tumor of papilla of vater | malignant neoplasm of papilla of vater | papilla of vater malignancy
  term periampullary cancer | cancer of periampullary | periampullary carcinoma | carcinoma of periampullary | periampullary adenocarcinoma | adenocarcinoma of periampullary | periampullary ca | malignant periampullary tumor | malignant tumor of periampullary | malignant neoplasm of periampullary | periampullary malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + ampulla/ampullary/ampulla of vater/papilla of vater/periampullary
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term ampulloma | vaterian ampulloma | ampullary tumor malignant
  history Z85.09  Personal history of cancer of other digestive organs
  code C24.1  Cancer of ampulla of Vater
family Cancer of biliary tract
  term biliary tract cancer | cancer of biliary tract | biliary tract carcinoma | carcinoma of biliary tract | biliary tract adenocarcinoma | adenocarcinoma of biliary tract | biliary tract ca | malignant biliary tract tumor | malignant tumor of biliary tract | malignant neoplasm of biliary tract | biliary tract malignancy
  term biliary cancer | cancer of biliary | biliary carcinoma | carcinoma of biliary | biliary adenocarcinoma | adenocarcinoma of biliary | biliary ca | malignant biliary tumor | malignant tumor of biliary | malignant neoplasm of biliary | biliary malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + biliary tract/biliary
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  history Z85.09  Personal history of cancer of other digestive organs
  code C24.9  Cancer of biliary tract, unspecified part  needs site
  code C24.8  Cancer of overlapping parts of biliary tract  when overlapping
family Cancer of pancreas
  term pancreas cancer | cancer of pancreas | pancreas carcinoma | carcinoma of pancreas | pancreas adenocarcinoma | adenocarcinoma of pancreas | pancreas ca | malignant pancreas tumor | malignant tumor of pancreas | malignant neoplasm of pancreas | pancreas malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + pancreas
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term pancreatic ductal adenocarcinoma | PDAC | pancreatic neoplasm malignant | adenocarcinoma of pancreatic head | adenocarcinoma of head of pancreas | cancer of head of pancreas | carcinoma of head of pancreas | cancer of tail of pancreas | carcinoma of tail of pancreas | adenocarcinoma of tail of pancreas | cancer of body of pancreas | pancreatic head cancer | pancreatic head adenocarcinoma | pancreatic tail adenocarcinoma | neoplasia of pancreas | pancreatic head carcinoma
  history Z85.07  Personal history of pancreatic cancer
  family-history Z80.0  Family history of cancer of digestive organs
  code C25.9  Cancer of pancreas, unspecified part  needs site
  code C25.0  Cancer of head of pancreas  when head/pancreatic head/head of pancreas/uncinate
  code C25.1  Cancer of body of pancreas  when body/pancreatic body/body of pancreas
  code C25.2  Cancer of tail of pancreas  when tail/pancreatic tail/tail of pancreas
  code C25.3  Cancer of pancreatic duct  when pancreatic duct
  code C25.7  Cancer of another part of pancreas  when neck/pancreatic neck/neck of pancreas
  code C25.8  Cancer of overlapping parts of pancreas  when overlapping/body and tail
C25.4  Cancer of endocrine pancreas = malignant insulinoma | malignant gastrinoma | malignant glucagonoma | islet cell carcinoma | pancreatic islet cell carcinoma | malignant islet cell tumor | islet cell cancer | islet cell tumor of pancreas | malignant vipoma | malignant somatostatinoma
  history Z85.07  Personal history of pancreatic cancer
C26.0  Cancer of intestine, part unspecified  needs site = intestinal cancer | cancer of intestine | intestinal carcinoma | intestinal adenocarcinoma | adenocarcinoma of intestine | carcinoma of intestine | malignant intestinal tumor | intestinal malignancy
  history Z85.09  Personal history of cancer of other digestive organs
  family-history Z80.0  Family history of cancer of digestive organs
C26.1  Cancer of spleen = splenic angiosarcoma | angiosarcoma of spleen | malignant tumor of spleen | splenic cancer | sarcoma of spleen
C26.9  Cancer of digestive tract, site ill-defined  needs site = gastrointestinal cancer | GI cancer | gastrointestinal malignancy | GI malignancy | gastrointestinal carcinoma | cancer of digestive tract | malignant neoplasm of digestive system | upper GI malignancy
  history Z85.00  Personal history of cancer of unspecified digestive organ
  family-history Z80.0  Family history of cancer of digestive organs

family Gastrointestinal stromal tumor
  term gastrointestinal stromal tumor | =GIST | =GISTs | GI stromal tumor | stromal tumor of stomach | gastric stromal tumor | stromal tumor + stomach/jejunum/ileum/duodenum/rectum/colon/intestine
  history Z85.09  Personal history of cancer of other digestive organs
  code C49.A0  Gastrointestinal stromal tumor, unspecified site  needs site
  code C49.A1  Gastrointestinal stromal tumor of esophagus  when esophagus
  code C49.A2  Gastrointestinal stromal tumor of stomach  when stomach/gastric
  code C49.A3  Gastrointestinal stromal tumor of small intestine  when small intestine/small bowel/duodenum/jejunum/ileum
  code C49.A4  Gastrointestinal stromal tumor of large intestine  when colon/large intestine/large bowel/cecum/sigmoid
  code C49.A5  Gastrointestinal stromal tumor of rectum  when rectum
  code C49.A9  Gastrointestinal stromal tumor of another site  when omentum/mesentery/peritoneum/extragastrointestinal

family Malignant carcinoid tumor
  term carcinoid tumor | carcinoid | malignant carcinoid | malignant carcinoid tumor | well differentiated neuroendocrine tumor | metastatic carcinoid | typical carcinoid | atypical carcinoid | carcinoid cancer | carcinoid tumor/carcinoid + appendix/lung/bronchus/ileum/stomach/rectum/cecum/small bowel/duodenum/jejunum/thymus/colon
  unless carcinoid syndrome/benign carcinoid/benign
  history Z85.89  Personal history of cancer of other organs
  code C7A.00  Malignant carcinoid tumor, unspecified site  needs site
  code C7A.010  Malignant carcinoid tumor of duodenum  when duodenum
  code C7A.011  Malignant carcinoid tumor of jejunum  when jejunum
  code C7A.012  Malignant carcinoid tumor of ileum  when ileum
  code C7A.019  Malignant carcinoid tumor of small intestine, part unspecified  when small intestine/small bowel
  code C7A.020  Malignant carcinoid tumor of appendix  when appendix
  code C7A.021  Malignant carcinoid tumor of cecum  when cecum
  code C7A.022  Malignant carcinoid tumor of ascending colon  when ascending colon
  code C7A.023  Malignant carcinoid tumor of transverse colon  when transverse colon
  code C7A.024  Malignant carcinoid tumor of descending colon  when descending colon
  code C7A.025  Malignant carcinoid tumor of sigmoid colon  when sigmoid
  code C7A.026  Malignant carcinoid tumor of rectum  when rectum
  code C7A.029  Malignant carcinoid tumor of large intestine, part unspecified  when colon/large intestine
  code C7A.090  Malignant carcinoid tumor of bronchus or lung  when lung/bronchus/bronchial/endobronchial
  code C7A.091  Malignant carcinoid tumor of thymus  when thymus
  code C7A.092  Malignant carcinoid tumor of stomach  when stomach/gastric
  code C7A.093  Malignant carcinoid tumor of kidney  when kidney
  code C7A.094  Malignant carcinoid tumor of foregut, unspecified  when foregut
  code C7A.095  Malignant carcinoid tumor of midgut, unspecified  when midgut
  code C7A.096  Malignant carcinoid tumor of hindgut, unspecified  when hindgut
  code C7A.098  Malignant carcinoid tumor of another site  when ovary/testis/pancreas
family Malignant neuroendocrine tumor
  term neuroendocrine tumor | neuroendocrine carcinoma | neuroendocrine cancer | malignant neuroendocrine tumor | pancreatic neuroendocrine tumor | =pNET | neuroendocrine tumor of pancreas | neuroendocrine neoplasm | metastatic neuroendocrine tumor | metastatic neuroendocrine carcinoma
  unless benign
  history Z85.89  Personal history of cancer of other organs
  code C7A.8  Other malignant neuroendocrine tumor
  code C7A.1  Poorly differentiated malignant neuroendocrine tumor  when poorly differentiated/high grade/small cell/large cell/undifferentiated/neuroendocrine carcinoma
C7A.1  Poorly differentiated malignant neuroendocrine tumor = high grade neuroendocrine carcinoma | poorly differentiated neuroendocrine carcinoma | large cell neuroendocrine carcinoma | poorly differentiated neuroendocrine tumor | small cell neuroendocrine carcinoma
  history Z85.89  Personal history of cancer of other organs

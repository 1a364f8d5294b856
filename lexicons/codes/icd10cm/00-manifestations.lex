# What another disease does to an organ, coded after that disease ("in diseases classified elsewhere"): wards, offices, every specialty.
# The disease itself has its family in its own chapter; the note must tie the two, so each term names both.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, categories titled "in diseases classified elsewhere"; guideline I.A.13
chronic

N08  Glomerular disorder in a disease classified elsewhere = renal amyloidosis | amyloid nephropathy | amyloidosis of kidney | glomerular amyloidosis
N16  Tubulointerstitial disorder in a disease classified elsewhere = nephropathic cystinosis | tubulointerstitial nephritis in cystinosis | kidney disease of cystinosis
N22  Urinary stone in a disease classified elsewhere = gouty nephrolithiasis | gouty kidney stones | kidney stones due to gout | urate stones due to gout
N33  Bladder disorder in a disease classified elsewhere = schistosomal cystitis | bilharzial cystitis | bladder schistosomiasis
K77  Liver disorder in a disease classified elsewhere = hepatic amyloidosis | amyloidosis of liver | liver amyloidosis
L86  Keratoderma in a disease classified elsewhere = keratoderma blennorrhagicum | keratoderma blenorrhagicum
L99  Skin disorder in a disease classified elsewhere = cutaneous amyloidosis | lichen amyloidosis | macular amyloidosis | amyloidosis of skin
N77.0  Ulceration of vulva in a disease classified elsewhere = Behcet vulvar ulcer | vulvar ulcer due to Behcet disease | vulvar ulcers of Behcet disease
  sex female
N77.1  Vaginitis, vulvitis and vulvovaginitis in a disease classified elsewhere = pinworm vaginitis | pinworm vulvovaginitis
  not-chronic
  sex female
M63.80  Muscle disorder in a disease classified elsewhere, site not given = trichinella myositis | muscle trichinosis
family Dead bone of another disease
  term avascular necrosis due to sickle cell disease | sickle cell avascular necrosis | osteonecrosis due to sickle cell disease | sickle cell osteonecrosis | avascular necrosis from sickle cell
  code M90.50  Osteonecrosis in a disease classified elsewhere, site not given  needs site
  code M90.55{laterality-9}  Osteonecrosis in a disease classified elsewhere, {laterality-9} thigh  when hip/femoral head/femur/thigh
  code M90.51{laterality-9}  Osteonecrosis in a disease classified elsewhere, {laterality-9} shoulder  when shoulder/humeral head

# The diseases behind them, by the same words: the longer term would hide them otherwise.
E85.4  Organ-limited amyloidosis = renal amyloidosis | amyloid nephropathy | amyloidosis of kidney | glomerular amyloidosis | hepatic amyloidosis | amyloidosis of liver | liver amyloidosis | lichen amyloidosis | amyloidosis of skin
E72.04  Cystinosis = nephropathic cystinosis | tubulointerstitial nephritis in cystinosis | kidney disease of cystinosis
M10.9  Gout, unspecified = gouty nephrolithiasis | gouty kidney stones | kidney stones due to gout | urate stones due to gout
B65.0  Schistosomiasis of the urinary tract (S. haematobium) = schistosomal cystitis | bilharzial cystitis | bladder schistosomiasis
M02.30  Reiter's disease, site not given = keratoderma blennorrhagicum | keratoderma blenorrhagica
M35.2  Behcet's disease = Behcet vulvar ulcer | vulvar ulcer due to Behcet disease | vulvar ulcers of Behcet disease
B80  Pinworm infection (enterobiasis) = pinworm vaginitis | pinworm vulvovaginitis
  not-chronic
B75  Trichinellosis = trichinella myositis | muscle trichinosis
  not-chronic
D57.1  Sickle-cell disease without crisis = avascular necrosis due to sickle cell disease | sickle cell avascular necrosis | osteonecrosis due to sickle cell disease | sickle cell osteonecrosis | avascular necrosis from sickle cell

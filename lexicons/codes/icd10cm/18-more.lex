# Less frequent symptoms beside the main files of chapter 18; for offices, wards and emergency departments.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 18
kind symptom

R44.9  Symptom of sensation or perception, unspecified = altered perception | perception disorder | loss of sensory perception
  unless numbness/hearing/visual
  integral-to G35 G61 G62 G82 I63

# Less frequent symptoms beside the main files of chapter 18; for offices, wards and emergency departments.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 18
kind symptom

R44.9  Symptom of sensation or perception, unspecified = altered perception | perception disorder | loss of sensory perception
  unless numbness/hearing/visual
  integral-to G35 G61 G62 G82 I63

# Apart from a stroke, weakness of one side is weakness, not hemiparesis (Coding Clinic, first quarter 2015).
R53.1  Weakness = left-sided weakness | left sided weakness | right-sided weakness | right sided weakness | weakness of left side | weakness of right side | unilateral weakness | weakness on one side
  integral-to G81 I69 I63
R20.0  Loss of feeling in the skin (anesthesia) = facial numbness | numbness of face | numb face | numbness + face/lip/lips/cheek/chin
  integral-to I63 G50 G51

# Less frequent metabolic codes beside the main files of chapter 4; for primary care, hematology and hospital wards.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, chapter 4
chronic

E83.19  Other disorder of iron metabolism = hyperferritinemia syndrome | siderosis of organ | secondary iron overload | iron overload + transfusion/liver
  unless hemochromatosis/transfusional

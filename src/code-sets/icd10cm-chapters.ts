/**
 * The chapters of ICD-10-CM: number, first and last category, and what they are about. The last one is the last that could be:
 * categories such as O9A and QA1 are added behind the others.
 */
const CHAPTERS = [
  ['1', 'A00', 'BZZ', 'Certain infectious and parasitic diseases'],
  ['2', 'C00', 'D4Z', 'Neoplasms'],
  ['3', 'D50', 'DZZ', 'Diseases of the blood, blood-forming organs and the immune mechanism'],
  ['4', 'E00', 'EZZ', 'Endocrine, nutritional and metabolic diseases'],
  ['5', 'F01', 'FZZ', 'Mental, behavioral and neurodevelopmental disorders'],
  ['6', 'G00', 'GZZ', 'Diseases of the nervous system'],
  ['7', 'H00', 'H5Z', 'Diseases of the eye and adnexa'],
  ['8', 'H60', 'HZZ', 'Diseases of the ear and mastoid process'],
  ['9', 'I00', 'IZZ', 'Diseases of the circulatory system'],
  ['10', 'J00', 'JZZ', 'Diseases of the respiratory system'],
  ['11', 'K00', 'KZZ', 'Diseases of the digestive system'],
  ['12', 'L00', 'LZZ', 'Diseases of the skin and subcutaneous tissue'],
  ['13', 'M00', 'MZZ', 'Diseases of the musculoskeletal system and connective tissue'],
  ['14', 'N00', 'NZZ', 'Diseases of the genitourinary system'],
  ['15', 'O00', 'OZZ', 'Pregnancy, childbirth and the puerperium'],
  ['16', 'P00', 'PZZ', 'Certain conditions originating in the perinatal period'],
  ['17', 'Q00', 'QZZ', 'Congenital malformations, deformations and chromosomal abnormalities'],
  ['18', 'R00', 'RZZ', 'Symptoms, signs and abnormal findings, not elsewhere classified'],
  ['19', 'S00', 'TZZ', 'Injury, poisoning and other consequences of external causes'],
  ['20', 'V00', 'YZZ', 'External causes of morbidity'],
  ['21', 'Z00', 'ZZZ', 'Factors influencing health status and contact with health services'],
  ['22', 'U00', 'UZZ', 'Codes for special purposes'],
] as const;

/** Number of the chapter (`1` to `22`) that holds a code or category of ICD-10-CM; '' when none does. */
export function icd10cmChapterOf(code: string): string {
  const category = code.slice(0, 3);
  return CHAPTERS.find(([, from, to]) => category >= from && category <= to)?.[0] ?? '';
}

/** What the chapter with this number is about; null when there is none. */
export function icd10cmChapterTitle(number: string): string | null {
  return CHAPTERS.find(([own]) => own === number)?.[3] ?? null;
}

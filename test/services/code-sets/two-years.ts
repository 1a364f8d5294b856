import { codesFile, type ListedTitle, orderFile } from './official-files';

/** Facts of the two fiscal years, but for R05.9, which no year deleted. */
const fiscal2026: readonly ListedTitle[] = [
  ['D69', 'Purpura and other hemorrhagic conditions', 'header'],
  ['D691', 'Qualitative platelet defects'],
  ['D692', 'Other nonthrombocytopenic purpura'],
  ['D693', 'Immune thrombocytopenic purpura'],
  ['E1165', 'Type 2 diabetes mellitus with hyperglycemia'],
  ['G35', 'Multiple sclerosis', 'header'],
  ['G35A', 'Relapsing-remitting multiple sclerosis'],
  ['G35D', 'Multiple sclerosis, unspecified'],
  ['I10', 'Essential (primary) hypertension'],
  ['I42', 'Cardiomyopathy', 'header'],
  ['I420', 'Dilated cardiomyopathy'],
  ['I422', 'Other hypertrophic cardiomyopathy'],
  ['R05', 'Cough', 'header'],
  ['R053', 'Chronic cough'],
  ['R059', 'Cough, unspecified'],
];

export const order2026 = orderFile(fiscal2026);
export const codes2027 = codesFile([
  ...fiscal2026.filter(([code]) => !['D691', 'I420', 'R059'].includes(code)),
  ['D6911', 'Glanzmann thrombasthenia'],
  ['D6919', 'Other qualitative platelet defects'],
  ['I4200', 'Dilated cardiomyopathy, unspecified'],
  ['I4201', 'Familial-genetic dilated cardiomyopathy'],
  ['I4209', 'Other dilated cardiomyopathy'],
]);

/** Days of service, one in each. */
export const MARCH = '2026-03-01';
export const NOVEMBER = '2026-11-02';
export const note = {
  id: 'note-1',
  text: 'Assessment:\n1. Platelet dysfunction.\n2. Dilated cardiomyopathy.\n3. Hypertension.\n4. Cough.\n',
};
/** The codes that an answer suggests, in the order of the alphabet. */
export function codesIn({
  suggestions,
}: {
  readonly suggestions: readonly { readonly code: { readonly code: string } }[];
}): string[] {
  return suggestions.map(({ code }) => code.code).sort();
}

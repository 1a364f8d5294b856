/** A code of an official list, with a title of the test's own. */
export type ListedTitle = readonly [code: string, title: string, isHeader?: 'header'];

/** An ICD-10-CM order file: number, undotted code, billable flag, short and long title in fixed columns. */
export function orderFile(list: readonly ListedTitle[]): string {
  return list
    .map(([code, title, header], at) => {
      const number = String(at + 1).padStart(5, '0');
      return `${number} ${code.padEnd(7)} ${header === undefined ? 1 : 0} ${title.slice(0, 60).padEnd(60)} ${title}\n`;
    })
    .join('');
}

/** An ICD-10-CM codes file: billable codes only. */
export function codesFile(list: readonly ListedTitle[]): string {
  return list
    .filter(([, , header]) => header === undefined)
    .map(([code, title]) => `${code.padEnd(7)} ${title}\n`)
    .join('');
}

export const edition2026: readonly ListedTitle[] = [
  ['A10', 'Made-up fever', 'header'],
  ['A100', 'Made-up fever, mild'],
  ['A101', 'Made-up fever, severe'],
  ['A102', 'Made-up fever, returning'],
  ['A109', 'Made-up fever, unspecified'],
  ['B20', 'Another invention'],
  ['C30', 'Third invention', 'header'],
  ['C300', 'Third invention, right'],
  ['C301', 'Third invention, left'],
  ['C309', 'Third invention, unspecified side'],
];

/** A10.1 needs a further character, A10.2 is gone, C30.0 has another title. */
export const edition2027: readonly ListedTitle[] = [
  ['A10', 'Made-up fever', 'header'],
  ['A100', 'Made-up fever, mild'],
  ['A101', 'Made-up fever, severe', 'header'],
  ['A1010', 'Made-up fever, severe, once'],
  ['A1011', 'Made-up fever, severe, often'],
  ['A109', 'Made-up fever, unspecified'],
  ['B20', 'Another invention'],
  ['C30', 'Third invention', 'header'],
  ['C300', 'Third invention, right side'],
  ['C301', 'Third invention, left'],
  ['C309', 'Third invention, unspecified side'],
];

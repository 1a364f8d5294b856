import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PRODUCT = join(__dirname, '../../../lexicons');
/** How text is read; small files, taken as they are. */
const TAKEN = ['context', 'sections.tsv', 'normal-forms.tsv', 'ordinary-words.txt', 'codes/refiners.lex'];

const FAMILIES = `# A few diseases whose codes changed lately: what tests of imports need, compiled in no time.
system ICD-10-CM

I10  Primary hypertension = hypertension | high blood pressure
D69.11  Glanzmann thrombasthenia = glanzmann thrombasthenia | glanzmann disease
D69.19  Other qualitative platelet defect = platelet dysfunction | thrombocytopathy
family Multiple sclerosis
  term multiple sclerosis
  code G35.D  Multiple sclerosis, unspecified  needs course
  code G35.A  Relapsing-remitting multiple sclerosis  when relapsing remitting/relapsing
family Dilated cardiomyopathy
  term dilated cardiomyopathy
  code I42.00  Dilated cardiomyopathy, unspecified  needs cause
  code I42.01  Familial dilated cardiomyopathy  when familial/genetic
R05.9  Cough, unspecified = cough
`;

/**
 * Makes a folder for LEXICONS_DIR that has few families, so that whatever is imported beside it compiles at once. `families` is
 * the text of its one family file.
 */
export function smallLexicons(folder: string, families = FAMILIES): string {
  for (const part of ['icd10cm', 'cpt', 'hcpcs', 'pcs']) mkdirSync(join(folder, 'codes', part), { recursive: true });
  mkdirSync(join(folder, 'rules'));
  for (const name of TAKEN) cpSync(join(PRODUCT, name), join(folder, name), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('codes/icd10cm/few.lex', families);
  write('codes/editions.tsv', '# none\n');
  write('codes/categories.tsv', 'D69\tBleeding disorders of platelets\n');
  write('codes/pcs/operations.tsv', '# none\n');
  write('codes/pcs/approaches.tsv', '# none\n');
  write('rules/few.rules', 'excludes1 D69.1 : D68.0\n');
  write('abbreviations.lex', '# none\n');
  write('gene-series.tsv', '# none\n');
  write('indicators.tsv', '# none\n');
  return folder;
}

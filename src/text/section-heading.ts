import type { SectionType } from './document';

/** What a known heading starts: a section type, or a sub-section of whatever encloses it ("Cardiovascular:"). */
export type HeadingType = Exclude<SectionType, 'unknown'> | 'inherit';

const HEADING_TYPES: ReadonlySet<string> = new Set<HeadingType>([
  'chief-complaint',
  'history-of-present-illness',
  'past-medical-history',
  'past-surgical-history',
  'family-history',
  'social-history',
  'medications',
  'allergies',
  'review-of-systems',
  'vital-signs',
  'physical-examination',
  'results',
  'imaging',
  'procedure',
  'hospital-course',
  'assessment',
  'plan',
  'assessment-and-plan',
  'diagnosis',
  'preoperative-diagnosis',
  'postoperative-diagnosis',
  'admission-diagnosis',
  'discharge-diagnosis',
  'indication',
  'impression',
  'findings',
  'technique',
  'discharge-medications',
  'instructions',
  'follow-up',
  'immunizations',
  'obstetric-history',
  'problem-list',
  'other',
  'inherit',
]);

/** Key of a heading variant: lower-case words and numbers joined by one space, "&" as "and" ("A/P" is "a p"). */
export function headingKey(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['\u2019]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Known section headings by key. */
export class SectionHeadings {
  readonly #types: ReadonlyMap<string, HeadingType>;
  /** Words in the longest known heading: how far a look-up has to reach. */
  readonly longest: number;

  constructor(types: ReadonlyMap<string, HeadingType>) {
    this.#types = types;
    this.longest = Math.max(0, ...[...types.keys()].map((key) => key.split(' ').length));
  }

  /** Type of the heading with this key, if it is known. */
  typeOf(key: string): HeadingType | undefined {
    return this.#types.get(key);
  }
}

/** Parses `heading variant<TAB>section type` rows; `#` starts a comment line. Throws with file and line on a bad row. */
export function parseSectionHeadings(text: string, file: string): SectionHeadings {
  const types = new Map<string, HeadingType>();
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const at = `${file}:${index + 1}`;
    const [variant, type, ...rest] = line.split('\t').map((cell) => cell.trim());
    if (variant === undefined || type === undefined || rest.length > 0) throw new Error(`${at}: want heading<TAB>type`);
    if (!HEADING_TYPES.has(type)) throw new Error(`${at}: unknown section type "${type}"`);
    const key = headingKey(variant);
    if (key === '') throw new Error(`${at}: a heading needs a letter or a digit`);
    if (types.has(key)) throw new Error(`${at}: "${variant}" is already listed`);
    types.set(key, type as HeadingType);
  }
  return new SectionHeadings(types);
}

/** Plurals in -oses, -ises and -uses whose singular keeps the e ("doses"), against "diagnoses" and "viruses". */
const KEEPS_E = new Set(
  (
    'doses overdoses underdoses noses roses loses closes encloses discloses purposes poses exposes proposes composes ' +
    'disposes opposes supposes imposes hoses glucoses chooses nooses looses uses abuses misuses reuses overuses fuses ' +
    'excuses refuses infuses diffuses accuses confuses transfuses perfuses muses ruses toes shoes hoes foes canoes tiptoes does goes cheeses'
  ).split(' '),
);
const ACHES = /(^|head|back|belly|tooth|ear|stomach|heart|muscle|body|face|neck)aches$/;

/** Greek and Latin plurals by ending; `undefined` when none applies. */
function classicalSingular(word: string): string | undefined {
  const length = word.length;
  if (word.endsWith('mata') && length > 6) return word.slice(0, -2);
  if (word.endsWith('ae') && length > 4) return word.slice(0, -1);
  if (word.endsWith('itides')) return `${word.slice(0, -3)}s`;
  if (!word.endsWith('ses') || length < 6) return undefined;
  const stem = word.slice(0, -2);
  if (KEEPS_E.has(word)) return word.slice(0, -1);
  if (/(stases|iases|oses|yses|eses|^crises)$/.test(word)) return `${stem}is`;
  return undefined;
}

/** English plurals in -es: how many letters to drop. */
function dropOfEs(word: string): number {
  if (/(ss|sh|x|zz)es$/.test(word)) return 2;
  if (word.endsWith('ches')) return ACHES.test(word) ? 1 : 2;
  if (KEEPS_E.has(word)) return 1;
  if (word.endsWith('oes')) return 2;
  if (word.endsWith('uses')) return /[ao]uses$/.test(word) ? 1 : 2;
  if (/(pelv|pen|ir|clitor)ises$/.test(word) || word === 'gases' || word === 'lenses') return 2;
  return 1;
}

/**
 * Singular of a lower-cased word by rule: "metastases" is "metastasis", "biopsies" is "biopsy". Words in -ss, -us, -is and
 * words of three letters are left alone. Words that only look plural ("diabetes") are rows of `lexicons/normal-forms.tsv`.
 */
export function singular(word: string): string {
  if (word.length < 4) return word;
  const classical = classicalSingular(word);
  if (classical !== undefined) return classical;
  if (!word.endsWith('s')) return word;
  const before = word.charCodeAt(word.length - 2);
  // "abscess", "sinus", "arthritis"
  if (before === 0x73 || before === 0x75 || before === 0x69) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (before === 0x65) return word.slice(0, -dropOfEs(word));
  return before >= 0x61 && before <= 0x7a ? word.slice(0, -1) : word;
}

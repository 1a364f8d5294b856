import type { DrugRow } from '../../code-sets/release';
import type { FamilyTerm } from '../families/code-family';
import { type AuthoredWordings, type DrugEffect, effectOf } from './authored-wordings';
import type { CodeGroup } from './code-groups';
import type { GroupIndex } from './group-index';
import { readTablePath } from './index-wording';

const EFFECT_WORDS: Readonly<Record<DrugEffect, readonly string[]>> = {
  poisoning: [
    'poisoning',
    'poisoned',
    'overdose',
    'overdosed',
    'intoxication',
    'took too much',
    'took too many',
    'ingestion',
    'ingested',
    'swallowed',
  ],
  'adverse-effect': [
    'adverse effect',
    'adverse reaction',
    'adverse drug reaction',
    'adverse event',
    'side effect',
    'induced',
    'toxicity',
  ],
  underdosing: [
    'underdosing',
    'underdosed',
    'ran out of',
    'nonadherence',
    'noncompliance',
    'skipping doses',
    'taking less than prescribed',
  ],
};
const TOXIC = [
  'poisoning',
  'poisoned',
  'toxicity',
  'toxic effect',
  'ingestion',
  'ingested',
  'swallowed',
  'drank',
  'inhalation',
  'inhaled',
  'intoxication',
];
const VENOM = ['bite', 'bitten', 'sting', 'stung', 'envenomation', 'venom', 'venomous', 'toxic effect'];

/** Terms of the Table of Drugs by group: a substance with a word for what it did. A substance alone is never a term. */
export function drugTerms(
  rows: readonly DrugRow[],
  groups: GroupIndex,
  authored: AuthoredWordings,
): Map<CodeGroup, FamilyTerm[]> {
  const substances = new Map<CodeGroup, { effect: DrugEffect; code: string; names: Set<string>; line: number }>();
  rows.forEach((row, index) => {
    const names = substanceNames(row.path);
    for (const code of [row.accidental, row.adverseEffect, row.underdosing]) {
      const effect = code ? effectOf(code) : null;
      const group = code ? groups.of(code) : null;
      if (!code || !effect || !group) continue;
      const known = substances.get(group) ?? { effect, code, names: new Set<string>(), line: index + 1 };
      for (const name of names) if (!authored.hasSubstance(name, effect)) known.names.add(name);
      substances.set(group, known);
    }
  });
  const terms = new Map<CodeGroup, FamilyTerm[]>();
  for (const [group, { effect, code, names, line }] of substances) {
    if (names.size === 0) continue;
    const words = code < 'T51' ? EFFECT_WORDS[effect] : code.startsWith('T63') ? VENOM : TOXIC;
    terms.set(group, [
      {
        parts: [[...names], words].map((part) => part.map((one) => ({ words: one, exactCase: false }))),
        line,
      },
    ]);
  }
  return terms;
}

/** "Acid > hydrochloric" is "hydrochloric acid". */
function substanceNames(path: DrugRow['path']): string[] {
  const pieces = readTablePath(path);
  if (!pieces || pieces.length > 3) return [];
  const [first = '', ...others] = pieces.map((piece) => piece[0] ?? '');
  const name = [...others.reverse(), first].join(' ').replace(/-/g, ' ').trim();
  return name.length > 3 && /[a-z]{3}/.test(name) ? [name] : [];
}

import type { NeoplasmRow } from '../../code-sets/release';
import type { FamilyTerm, Phrase } from '../families/code-family';
import type { CodeGroup } from './code-groups';
import type { GroupIndex } from './group-index';
import { readTablePath } from './index-wording';

const BEHAVIOURS = {
  malignantPrimary: ['cancer', 'carcinoma', 'malignant neoplasm', 'malignancy', 'malignant tumor', 'adenocarcinoma'],
  malignantSecondary: ['metastasis', 'secondary malignant neoplasm', 'secondary cancer'],
  inSitu: ['carcinoma in situ', 'in situ carcinoma', 'CIS'],
  benign: ['benign neoplasm', 'benign tumor'],
  uncertain: ['neoplasm of uncertain behavior', 'tumor of uncertain behavior', 'uncertain behavior'],
  unspecified: ['neoplasm', 'tumor'],
} as const satisfies Partial<Record<keyof NeoplasmRow, readonly string[]>>;

const phrase = (words: string): Phrase => ({ words: words.replace(/-/g, ' '), exactCase: false });

/** Terms of the neoplasm table by group: a site with a word for the behaviour. */
export function neoplasmTerms(rows: readonly NeoplasmRow[], groups: GroupIndex): Map<CodeGroup, FamilyTerm[]> {
  const terms = new Map<CodeGroup, FamilyTerm[]>();
  rows.forEach((row, index) => {
    const path = /^neoplasm/i.test(row.path[0] ?? '') ? row.path.slice(1) : row.path;
    const site = path.length > 0 ? readTablePath(path) : null;
    if (
      !site ||
      site.length === 0 ||
      site.flat().some((piece) => /overlapping|contiguous|multiple|unknown|disseminated/.test(piece))
    )
      return;
    for (const [behaviour, names] of Object.entries(BEHAVIOURS) as [keyof typeof BEHAVIOURS, readonly string[]][]) {
      const code = row[behaviour];
      // `C79.8-` is every site that has no code of its own.
      const group = code ? groups.of(code) : null;
      if (!group || group.members.every((one) => one.title.residual)) continue;
      const list = terms.get(group) ?? [];
      list.push(...termsOfSite(names, site, index + 1, behaviour));
      terms.set(group, list);
    }
  });
  return terms;
}

/** A word for the site stands beside the neoplasm, since other organs are named near it; two may stand apart. */
function termsOfSite(
  names: readonly string[],
  parts: readonly (readonly string[])[],
  line: number,
  behaviour: keyof typeof BEHAVIOURS,
): FamilyTerm[] {
  if (parts.length >= 2 && behaviour !== 'malignantSecondary') {
    return [{ parts: [names, ...parts.toReversed()].map((part) => part.map(phrase)), line }];
  }
  if (parts.length >= 2) return [];
  return names.flatMap((name) =>
    (parts[0] ?? []).flatMap((site) => {
      const after = behaviour === 'malignantSecondary' ? [`${name} to ${site}`, `${name} in ${site}`] : [];
      return [`${site} ${name}`, `${name} ${site}`, ...after].map((one) => ({ parts: [[phrase(one)]], line }));
    }),
  );
}

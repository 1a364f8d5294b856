import type { CodeFamily, FamilyTerm } from '../families/code-family';
import { type Normalize, readAuthored } from './authored-wordings';
import { type CodeGroup, groupCodes } from './code-groups';
import { drugTerms } from './drug-terms';
import { countWords, findWordings, type Origin, termFilter, termsOfFound } from './found-terms';
import { codesOfGroup } from './group-codes';
import { indexGroups } from './group-index';
import { neoplasmTerms } from './neoplasm-terms';
import type { OfficialText } from './official-text';
import { writtenTerms } from './written-terms';

interface Draft {
  readonly origin: Origin;
  readonly line: number;
  readonly terms: FamilyTerm[];
}

/**
 * Families made of official ICD-10-CM text: the words of titles, inclusion terms, indexes and tables, each leading to the codes whose
 * titles differ in side, encounter, trimester and such only. They add to `authored` families and leave their wordings to them; a
 * family's source is `official:` and the kind of text its first term comes from. `normalize` as for `compileKnowledge`.
 */
export function officialFamilies(
  text: OfficialText,
  authored: readonly CodeFamily[],
  normalize: Normalize,
): CodeFamily[] {
  const known = readAuthored(authored, normalize);
  const groups = groupCodes(text.codes);
  const index = indexGroups(groups);
  const joins = termFilter(known);
  const drafts = new Map<CodeGroup, Draft>();
  const append = (origin: Origin, group: CodeGroup, terms: readonly FamilyTerm[]): void => {
    const fresh = terms.filter((term) => joins(origin, group, term));
    const [first] = fresh;
    if (!first) return;
    const draft = drafts.get(group) ?? { origin, line: first.line, terms: [] };
    draft.terms.push(...fresh);
    drafts.set(group, draft);
  };
  const found = findWordings(text, groups, index);
  const frequency = countWords(found);
  for (const one of found) append(one.origin, one.group, termsOfFound(one, frequency, known));
  for (const group of groups) append('written', group, writtenTerms(group));
  for (const [group, terms] of neoplasmTerms(text.neoplasms, index)) append('neoplasm', group, terms);
  for (const [group, terms] of drugTerms(text.drugs, index, known)) append('drug', group, terms);

  return [...drafts].map(([group, { origin, line, terms }]) => ({
    name: group.core,
    system: 'ICD-10-CM',
    ...known.attributesOf(group.members[0]?.code ?? ''),
    terms: distinct(terms),
    codes: codesOfGroup(group),
    history: null,
    familyHistory: null,
    integralTo: [],
    unless: [],
    source: { file: `official:${origin}`, line },
  }));
}

function distinct(terms: readonly FamilyTerm[]): FamilyTerm[] {
  const byKey = new Map(terms.map((term) => [JSON.stringify(term.parts), term]));
  return [...byKey.values()];
}

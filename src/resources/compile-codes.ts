import {
  authoredEditions,
  CHANGES_KNOWN_FROM,
  changedPlaces,
  parseAuthoredChanges,
} from '../code-sets/authored-changes';
import { parseHeaderTitles } from '../code-sets/authored-headers';
import { buildCodeTable } from '../code-sets/build-code-table';
import { carryChanges } from '../code-sets/carry-changes';
import type { FlatParts } from '../code-sets/flat';
import type { ImportedRows } from '../code-sets/imported-rows';
import type { CodeFamily } from '../coding/families/code-family';
import { AUTHORED_EDITION, type LexiconSources } from './lexicon-sources';

/**
 * The code table of imported editions, each system's in the place of the authored one; those of ICD-10-CM with the changes that the
 * lexicons know of the years that were not imported.
 */
export function compileCodes(
  { changes, categories }: Pick<LexiconSources, 'changes' | 'categories'>,
  families: readonly CodeFamily[],
  { codes, conversions, tabular }: Pick<ImportedRows, 'codes' | 'conversions' | 'tabular'>,
): FlatParts {
  const known = parseAuthoredChanges(changes.source, changes.file);
  const titles = parseHeaderTitles(categories.source, categories.file);
  const own = authoredEditions(families, known, AUTHORED_EDITION, titles);
  const imported = new Set(codes.map(({ system }) => system));
  const authored = own.editions.find(({ system }) => system === 'ICD-10-CM')?.codes ?? [];
  const carried = carryChanges(
    codes.filter(({ system }) => system === 'ICD-10-CM'),
    known,
    authored,
  );
  const held = new Set(carried.flatMap((edition) => edition.codes.map(({ code }) => code)));
  return buildCodeTable({
    editions: [
      ...carried,
      ...codes.filter(({ system }) => system !== 'ICD-10-CM'),
      ...own.editions.filter(({ system }) => !imported.has(system)),
    ],
    conversions: [
      ...conversions,
      ...(held.size > 0 ? [{ system: 'ICD-10-CM' as const, rows: changedPlaces(held, known) }] : own.conversions),
    ],
    blocks: tabular.at(-1)?.rows ?? [],
    changes: { system: 'ICD-10-CM', from: CHANGES_KNOWN_FROM, edition: AUTHORED_EDITION.from },
  });
}

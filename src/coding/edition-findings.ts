import type { CodeSystem } from '../code-sets/code';
import type { CodeTable, Edition } from '../code-sets/code-table';
import type { Finding } from './suggestion';

/** Editions of ICD-10-CM begin each October 1, with the fiscal year of the next calendar year. */
function fiscalYear(date: string): number {
  return Number(date.slice(0, 4)) + (date.slice(5) >= '10-01' ? 1 : 0);
}

/**
 * Says where codes may be out of date: the edition that is read for `date` (YYYY-MM-DD) begins later, as none of that day is loaded,
 * or a newer edition is in force by then that is not loaded. One finding a system; about no suggestion in particular.
 */
export function editionFindings(codes: CodeTable, systems: ReadonlySet<CodeSystem>, date: string): Finding[] {
  return [...systems].sort().flatMap((system): Finding[] => {
    const edition = codes.editionOn(system, date);
    const problem = edition && problemOf(edition, date);
    if (!problem) return [];
    const message = `${system} codes are those of ${edition.name}: ${problem}.`;
    return [{ id: `code-set:${system}`, kind: 'code-set', message, evidence: [], suggestionIds: [] }];
  });
}

function problemOf({ system, name, origin, from }: Edition, date: string): string | null {
  // The authored default knows by itself since when its codes are codes.
  if (origin === 'imported' && from > date) return `no edition in force on ${date} is loaded`;
  if (system !== 'ICD-10-CM' || fiscalYear(date) <= fiscalYear(from)) return null;
  return `on ${date} the edition of FY${fiscalYear(date)} is in force and ${name} is the newest that is loaded`;
}

import type { CodeSystem } from '../code-sets/code';
import type { CodeTable, Edition } from '../code-sets/code-table';
import type { Finding } from './suggestion';

/** Editions of ICD-10-CM begin each October 1, with the fiscal year of the next calendar year. */
function fiscalYear(date: string): number {
  return Number(date.slice(0, 4)) + (date.slice(5) >= '10-01' ? 1 : 0);
}

/**
 * Says where codes may be out of date, or are those of another year with the changes that are known: the edition that is read for
 * `date` (YYYY-MM-DD) begins later, as none of that day is loaded, or a newer one is in force by then that is not loaded. One finding
 * a system; about no suggestion in particular.
 */
export function editionFindings(codes: CodeTable, systems: ReadonlySet<CodeSystem>, date: string): Finding[] {
  return [...systems].sort().flatMap((system): Finding[] => {
    const edition = codes.editionOn(system, date);
    const problem = edition && problemOf(edition, codes.changesOf(system), date);
    if (!problem) return [];
    const message = `${system} codes are those of ${edition.name}${problem}.`;
    return [{ id: `code-set:${system}`, kind: 'code-set', message, evidence: [], suggestionIds: [] }];
  });
}

function problemOf(
  { system, name, origin, from }: Edition,
  changes: ReturnType<CodeTable['changesOf']>,
  date: string,
): string | null {
  if (from > date) {
    const isKnown = changes !== null && changes.from <= date;
    // The authored default is made for this: it knows by itself since when its codes are codes.
    if (origin === 'authored')
      return isKnown || changes === null ? null : `: of changes before ${changes.from} nothing is known`;
    const carried = isKnown ? ` less what came and with what went since ${date}, as far as Countersign knows` : '';
    return `${carried}: no edition in force on ${date} is loaded`;
  }
  if (system !== 'ICD-10-CM' || fiscalYear(date) <= fiscalYear(from)) return null;
  const isKnown = origin === 'imported' && changes !== null && fiscalYear(date) <= fiscalYear(changes.edition);
  const carried = isKnown ? ' with the changes since then that Countersign knows' : '';
  return `${carried}: on ${date} the edition of FY${fiscalYear(date)} is in force and ${name} is the newest before it that is loaded`;
}

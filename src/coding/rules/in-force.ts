import type { CodeTable } from '../../code-sets/code-table';
import type { Candidate, Rejection } from '../candidate';
import { replacementsFor } from './replacements-for';
import type { Rule } from './rule';

/**
 * Only codes that are billable on `date` (YYYY-MM-DD, the service date) are offered (Guidelines: codes are those in force on the
 * date of the encounter). A code that is not gives way to what stands for it on that day, as it does among the withheld; one for
 * which nothing stands is withheld as not valid on that date. Every code set named is the edition in force.
 */
export function inForce(table: CodeTable, date: string): Rule {
  const replace = replacementsFor(table, date);
  return ({ candidates, rejections }) => {
    const kept = new Map<string, Candidate>();
    const refused: Rejection[] = [];
    for (const candidate of candidates) {
      const replaced = replace(candidate);
      for (const one of replaced) merge(kept, one);
      if (replaced.length > 0) continue;
      const codeSet = table.editionOn(candidate.system, date)?.name ?? '';
      refused.push({
        candidate: { ...candidate, codeSet },
        reason: 'not-valid-on-date',
        because: null,
        explanation: `${candidate.code} is not a billable code of ${codeSet} on ${date}, and no code of that day stands for it.`,
      });
    }
    const withheld = new Map<string, Rejection>();
    for (const rejection of rejections) {
      const { candidate, reason } = rejection;
      const [first = candidate, ...others] = replace(candidate);
      for (const one of [first, ...others]) {
        const key = `${one.system}|${one.code}|${reason}`;
        const known = withheld.get(key);
        withheld.set(key, {
          ...(known ?? rejection),
          candidate: known ? joined(known.candidate, one) : one,
        });
      }
    }
    // What is offered is not withheld too, as it is where the engine sees a code both affirmed and denied.
    const rest = [...withheld.values()].filter(
      ({ candidate }) => candidate.replaces === undefined || !kept.has(`${candidate.system}|${candidate.code}`),
    );
    return { candidates: [...kept.values()], rejections: [...rest, ...refused] };
  };
}

function merge(kept: Map<string, Candidate>, candidate: Candidate): void {
  const key = `${candidate.system}|${candidate.code}`;
  const known = kept.get(key);
  kept.set(key, known ? joined(known, candidate) : candidate);
}

/** One candidate of the two, described by the one that was of this code from the beginning. */
function joined(known: Candidate, other: Candidate): Candidate {
  const [base, more] = known.replaces !== undefined && other.replaces === undefined ? [other, known] : [known, other];
  return { ...base, supports: [...base.supports, ...more.supports] };
}

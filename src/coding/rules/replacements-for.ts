import type { CodeTable } from '../../code-sets/code-table';
import type { Candidate } from '../candidate';
import type { CompiledCode } from '../knowledge';

interface Worded {
  readonly code: string;
  readonly display: string;
}

/**
 * For a candidate, what is offered for it on `date`: itself where its code is billable, else the code that stands for it with
 * those that could as alternatives, else nothing. Two where the right and the left code stand for a bilateral one (Guidelines
 * I.B.13). A system without any edition is left as it is.
 */
export function replacementsFor(table: CodeTable, date: string): (candidate: Candidate) => Candidate[] {
  const worded = (id: number): Worded => ({
    code: table.codeOf(id),
    display: table.versionOn(id, date)?.display ?? '',
  });

  /** What stands for a code on the day, itself first of all. */
  const standIns = ({ system }: Candidate, { code, display }: Worded): Worded[] => {
    const id = table.idOf(system, code);
    if (id === -1) return nearestAbove(table, { system, code, date }).map(worded);
    if (!table.isBillableOn(id, date)) return table.replacementsOn(id, date).map(worded);
    // The authored edition is worded by family, an imported one by its publisher.
    return [table.editionOn(system, date)?.origin === 'imported' ? worded(id) : { code, display }];
  };

  const siblingsOf = (candidate: Candidate, own: string, others: readonly CompiledCode[] = []): CompiledCode[] => {
    const siblings = candidate.siblings.flatMap((sibling) =>
      standIns(candidate, sibling).map((one) => ({ ...sibling, ...one })),
    );
    const all = [...others, ...siblings].filter(({ code }) => code !== own);
    return all.filter((one, at) => all.findIndex(({ code }) => code === one.code) === at);
  };

  return (candidate) => {
    const edition = table.editionOn(candidate.system, date);
    if (!edition) return [candidate];
    const found = standIns(candidate, candidate);
    if (found.length === 1 && found[0]?.code === candidate.code) {
      const siblings = siblingsOf(candidate, candidate.code);
      return [{ ...candidate, ...found[0], siblings, codeSet: edition.name }];
    }
    const chosen = isPair(found) ? found : found.length > 0 ? [mostGeneral(found)] : [];
    const others = found.filter((one) => !chosen.includes(one)).map(plainCode);
    return chosen.map((one): Candidate => {
      const siblings = siblingsOf(candidate, one.code, others);
      return {
        ...candidate,
        ...one,
        siblings,
        // Where every alternative became this one code, there is nothing left that the note could add.
        needs: siblings.length > 0 ? candidate.needs : [],
        codeSet: edition.name,
        replaces: candidate.code,
      };
    });
  };
}

function plainCode({ code, display }: Worded): CompiledCode {
  return { code, display, compiled: [], needs: [], absorbs: [], line: 0 };
}

/** The nearest billable code above one that no loaded edition knows. */
function nearestAbove(
  table: CodeTable,
  { system, code, date }: { system: Candidate['system']; code: string; date: string },
): number[] {
  for (let length = code.length - 1; length >= 3; length--) {
    const id = table.idOf(system, code.slice(0, length));
    if (id !== -1 && table.isBillableOn(id, date)) return [id];
  }
  return [];
}

/** Unspecified before other before any. */
function mostGeneral(found: readonly Worded[]): Worded {
  const unspecified = found.filter(({ display }) => /\b(unspecified|not otherwise specified|NOS)\b/i.test(display));
  const [first] = [...unspecified, ...found.filter(({ display }) => /^other\b/i.test(display)), ...found];
  return first as Worded;
}

/** The right and the left code of one thing. */
function isPair(found: readonly Worded[]): boolean {
  const [one, other] = found;
  if (!one || !other || found.length !== 2) return false;
  const bare = (text: string, side: RegExp) => text.toLowerCase().replace(side, '');
  const [a, b] = /\bright\b/i.test(one.display) ? [one, other] : [other, one];
  return (
    /\bright\b/i.test(a.display) &&
    /\bleft\b/i.test(b.display) &&
    bare(a.display, /\bright\b/) === bare(b.display, /\bleft\b/)
  );
}

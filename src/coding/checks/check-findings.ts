import type { Encounter, Finding, Suggestion } from '../suggestion';
import type { CheckCodes, CheckKind, CheckResult } from './check';
import { contextOf, listOf } from './encounter-context';
import { isNamed } from './lift-partners';

const PARTNER_KINDS: ReadonlySet<CheckKind> = new Set(['code-first', 'use-additional', 'add-on']);

/**
 * What the rules say of the suggested codes: conflicts between them or with the patient, and partners that are missing. A partner
 * that is shown as a candidate is not missing. Nothing is dropped for it: the person decides which code stays.
 */
export function checkFindings(suggestions: readonly Suggestion[], encounter: Encounter, check: CheckCodes): Finding[] {
  const suggested = suggestions.filter(({ tier }) => tier === 'suggested');
  const byCode = new Map(suggested.map((one) => [`${one.code.system} ${one.code.code}`, one]));
  return check(listOf(suggested), contextOf(encounter)).flatMap((result): Finding[] => {
    const isPartner = PARTNER_KINDS.has(result.kind) && result.codes.length === 1;
    if (isPartner && suggestions.some(({ code }) => isNamed(code, result))) return [];
    const about = result.codes.flatMap(({ system, code }) => byCode.get(`${system} ${code}`) ?? []);
    return [
      {
        id: idOf(result),
        kind: isPartner ? 'missing-partner' : 'conflict',
        message: result.message,
        evidence: about.flatMap(({ evidence }) => evidence),
        suggestionIds: about.map(({ id }) => id),
      },
    ];
  });
}

/** The same list gives the same ids: kind, codes, and which note it was where a code has several. */
function idOf({ kind, codes, statedAt, named }: CheckResult): string {
  const which = kind === 'use-additional' ? `:${statedAt}:${named[0] ?? ''}` : '';
  return `${kind}:${codes.map(({ code }) => code).join('+')}${which}`;
}

import { isSameKind } from '../../code-sets/systems';
import { matchesPattern, parseCodePattern, undotted } from '../code-pattern';
import { presentSuggestions, type Tiers } from '../present';
import type { RankedCandidate } from '../rank';
import type { Encounter, Suggestion } from '../suggestion';
import type { CheckCodes, CheckResult, ListedCode } from './check';
import { contextOf, listOf } from './encounter-context';

export interface LiftOptions {
  readonly codeSet: string;
  readonly tiers: Tiers;
  /** Most suggestions in the answer. */
  readonly limit: number;
}

/**
 * Adds the partner codes that the rules ask for beside a suggested code and that the note supports, though they stand below the
 * floor or the limit: at the end, as candidates. Where the answer is full they take the place of its last candidates.
 */
export function liftPartners(
  suggestions: readonly Suggestion[],
  ranked: readonly RankedCandidate[],
  encounter: Encounter,
  check: CheckCodes,
  { codeSet, tiers, limit }: LiftOptions,
): Suggestion[] {
  const shown = new Set(suggestions.map(({ id }) => id));
  const below = ranked.filter(({ candidate }) => !shown.has(`${candidate.system}:${candidate.code}`));
  const suggested = suggestions.filter(({ tier }) => tier === 'suggested');
  if (below.length === 0 || suggested.length === 0) return [...suggestions];
  const results = check(listOf(suggested), { ...contextOf(encounter), withConditional: true });
  const partners = new Set<RankedCandidate>();
  for (const result of results) {
    if (result.kind !== 'use-additional' && result.kind !== 'code-first') continue;
    if (suggestions.some(({ code }) => isNamed(code, result))) continue;
    // Ranked best first.
    const partner = below.find(({ candidate }) => isNamed(candidate, result));
    if (partner) partners.add(partner);
  }
  const lifted = ranked.filter((one) => partners.has(one)).slice(0, Math.max(limit - suggested.length, 0));
  const kept = suggestions.slice(0, limit - lifted.length);
  const presented = presentSuggestions(lifted, codeSet, { ...tiers, floor: 0 }, lifted.length);
  return [...kept, ...presented.map((one, index) => ({ ...one, rank: kept.length + index + 1 }))];
}

/** True when a code is one of those that a result names. */
export function isNamed(one: Pick<ListedCode, 'system' | 'code'>, { codes, named }: CheckResult): boolean {
  if (!codes.every((about) => isSameKind(one, about))) return false;
  return named.some((text) => {
    const pattern = parseCodePattern(text);
    return pattern !== null && matchesPattern(pattern, undotted(one.code));
  });
}

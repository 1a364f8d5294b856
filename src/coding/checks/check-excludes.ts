import type { CheckResult } from './check';
import { matchesPattern } from './code-pattern';
import { type Check, type Listed, reference } from './listed';
import type { StandingRule } from './open-code-rules';

/**
 * Two codes of which one's Excludes1 note names the other (Guidelines I.A.12.a), each pair once, by the note that stands nearest
 * to the code. A code below the note's own place is not excluded by it. Excludes2 says that both may be coded: nothing to report.
 */
export const checkExcludes: Check = (list) => {
  const diagnoses = list.filter(({ one }) => one.system === 'ICD-10-CM');
  const found = new Map<string, CheckResult>();
  for (const stating of diagnoses) {
    const rules = stating.rules.filter(({ kind }) => kind === 'excludes1');
    for (const other of rules.length > 0 ? diagnoses : []) {
      if (other.bare === stating.bare) continue;
      const rule = rules.findLast((one) => excludes(one, stating, other));
      const key = [stating.bare, other.bare].sort().join('|');
      if (rule && !found.has(key)) found.set(key, resultOf(rule, stating, other));
    }
  }
  return [...found.values()];
};

function excludes({ place, named }: StandingRule, stating: Listed, other: Listed): boolean {
  if (matchesPattern(place, other.bare)) return false;
  return named.some((one) => matchesPattern(one, other.bare) && !matchesPattern(one, stating.bare));
}

function resultOf(rule: StandingRule, stating: Listed, other: Listed): CheckResult {
  const [code, excluded] = [stating.one, other.one];
  return {
    kind: 'excludes1',
    codes: [reference(code), reference(excluded)],
    statedAt: rule.at,
    named: rule.named.map(({ text }) => text),
    isConflict: true,
    message:
      `${code.code} and ${excluded.code} exclude each other: Excludes1 at ${rule.at} ` +
      `names ${namedFor(rule, other)}. Both stand only where the two are unrelated (Guidelines I.A.12.a).`,
  };
}

function namedFor({ named }: StandingRule, { bare }: Listed): string {
  return named.find((one) => matchesPattern(one, bare))?.text ?? '';
}

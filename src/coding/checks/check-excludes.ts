import { type CodePattern, matchesPattern } from '../code-pattern';
import type { CheckResult } from './check';
import { type Check, type Listed, type NamedIn, namedIn, reference } from './listed';
import type { StandingRule } from './open-code-rules';

interface Exclusion {
  readonly rule: StandingRule;
  readonly pattern: CodePattern;
  readonly excluded: Listed;
}

/**
 * Two codes of which one's Excludes1 note names the other (Guidelines I.A.12.a), each pair once, by the note that stands nearest
 * to the code. A code below the note's own place is not excluded by it. Excludes2 says that both may be coded: nothing to report.
 */
export const checkExcludes: Check = (list) => {
  const diagnoses = list.filter(({ one }) => one.system === 'ICD-10-CM');
  const named = namedIn(diagnoses);
  const found = new Map<string, CheckResult>();
  for (const stating of diagnoses) {
    const nearest = new Map<string, Exclusion>();
    for (const one of exclusionsBy(stating, named)) {
      if (!nearest.has(one.excluded.bare)) nearest.set(one.excluded.bare, one);
    }
    for (const [bare, exclusion] of nearest) {
      const key = bare < stating.bare ? `${bare}|${stating.bare}` : `${stating.bare}|${bare}`;
      if (!found.has(key)) found.set(key, resultOf(exclusion, stating));
    }
  }
  return [...found.values()];
};

/** What the notes at and above a code exclude, its nearest note first. */
function* exclusionsBy(stating: Listed, named: NamedIn): Generator<Exclusion> {
  for (const rule of stating.rules.toReversed()) {
    if (rule.kind !== 'excludes1') continue;
    for (const pattern of rule.named) {
      if (matchesPattern(pattern, stating.bare)) continue;
      for (const excluded of named(pattern)) {
        if (!matchesPattern(rule.place, excluded.bare)) yield { rule, pattern, excluded };
      }
    }
  }
}

function resultOf({ rule, pattern, excluded }: Exclusion, stating: Listed): CheckResult {
  const [code, other] = [stating.one, excluded.one];
  return {
    kind: 'excludes1',
    codes: [reference(code), reference(other)],
    statedAt: rule.at,
    named: rule.named.map(({ text }) => text),
    isConflict: true,
    message:
      `${code.code} and ${other.code} exclude each other: Excludes1 at ${rule.at}${editionOf(rule)} ` +
      `names ${pattern.text}. Both stand only where the two are unrelated (Guidelines I.A.12.a).`,
  };
}

/** An imported tabular may be older than the codes: its edition says which list the note stands in. */
function editionOf({ origin, edition }: StandingRule): string {
  return origin === 'tabular' ? ` (ICD-10-CM tabular ${edition})` : '';
}

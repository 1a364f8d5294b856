import type { CheckContext, CheckKind, CheckResult } from './check';
import type { RuleKind } from './code-rule';
import { type Check, type Listed, reference } from './listed';

interface FirstRule {
  readonly by: RuleKind;
  readonly kind: CheckKind;
  readonly settings: readonly CheckContext['setting'][];
  readonly isConflict: boolean;
  readonly says: string;
}

const ALL = ['inpatient', 'outpatient', 'emergency'] as const;

/** What may not stand first. The Medicare Code Editor's lists of principal diagnoses are about inpatient claims only. */
const FIRST_RULES: readonly FirstRule[] = [
  {
    by: 'manifestation',
    kind: 'manifestation-first',
    settings: ALL,
    isConflict: true,
    says: 'is a manifestation and never stands first; its underlying disease does (Guidelines I.A.13)',
  },
  {
    by: 'not-principal',
    kind: 'unacceptable-principal',
    settings: ALL,
    isConflict: true,
    says: 'only ever stands beside another diagnosis, never first',
  },
  {
    by: 'unacceptable-principal',
    kind: 'unacceptable-principal',
    settings: ['inpatient'],
    isConflict: true,
    says: 'is not accepted as principal diagnosis (Medicare Code Editor)',
  },
  {
    by: 'questionable-admission',
    kind: 'questionable-admission',
    settings: ['inpatient'],
    isConflict: false,
    says: 'alone is seldom a reason for admission (Medicare Code Editor)',
  },
];

/** The first-listed or principal diagnosis, where the list has one. */
export const checkSequence: Check = (list, { setting }) => {
  const first = list.find(({ one }) => one.isFirst === true && one.system === 'ICD-10-CM');
  if (!first) return [];
  const found = FIRST_RULES.flatMap((rule) => (rule.settings.includes(setting) ? resultOf(first, rule) : []));
  // One code is refused for one reason of a kind.
  return found.filter(({ kind }, index) => found.findIndex((one) => one.kind === kind) === index);
};

function resultOf(first: Listed, { by, kind, isConflict, says }: FirstRule): CheckResult[] {
  const rule = first.rules.findLast((one) => one.kind === by);
  if (!rule) return [];
  const { one } = first;
  const statedAt = rule.origin === 'mce' ? `MCE ${rule.edition}` : rule.at;
  return [{ kind, codes: [reference(one)], statedAt, named: [], isConflict, message: `${one.code} ${says}.` }];
}

import type { CheckResult } from './check';
import { type Check, reference } from './listed';
import type { CodeRules } from './open-code-rules';

/** Present on admission, inpatient only: codes exempt from reporting carry `exempt`, and no others do. Needs the exempt list. */
export function checkPoa(rules: CodeRules): Check {
  return (list, { setting }) => {
    if (setting !== 'inpatient' || !rules.has('poa-exempt')) return [];
    return list.flatMap((at): CheckResult[] => {
      const { system, poa, code } = at.one;
      if (system !== 'ICD-10-CM' || poa === undefined) return [];
      const rule = at.rules.find(({ kind }) => kind === 'poa-exempt');
      if ((rule !== undefined) === (poa === 'exempt')) return [];
      const says = rule
        ? `${code} is exempt from present-on-admission reporting; it has ${poa}`
        : `${code} is not on the list of codes exempt from present-on-admission reporting`;
      return [
        {
          kind: 'poa',
          codes: [reference(at.one)],
          statedAt: rule ? `POA-exempt list ${rule.edition}` : 'POA-exempt list',
          named: [],
          isConflict: true,
          message: `${says}.`,
        },
      ];
    });
  };
}

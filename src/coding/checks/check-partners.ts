import type { CheckContext, CheckResult } from './check';
import { matchesPattern } from './code-pattern';
import { type Check, type Listed, reference, sentenceList } from './listed';
import type { StandingRule } from './open-code-rules';

/**
 * Partners: an etiology that is missing or stands after its manifestation (Guidelines I.A.13), an additional code that is missing,
 * and, on request, those that are asked for only where they apply. Order counts only in a list that has a first code.
 */
export const checkPartners: Check = (list, context) => {
  const diagnoses = list.filter(({ one }) => one.system === 'ICD-10-CM');
  const isSequenced = diagnoses.some(({ one }) => one.isFirst === true);
  return diagnoses.flatMap((at, position) => [
    ...codeFirst(diagnoses, position, isSequenced),
    ...additional(diagnoses, at, context),
  ]);
};

function codeFirst(list: readonly Listed[], position: number, isSequenced: boolean): CheckResult[] {
  const at = list[position] as Listed;
  const rules = at.rules.filter(({ kind }) => kind === 'code-first');
  const isManifestation = at.rules.some(({ kind }) => kind === 'manifestation');
  const etiologies = list.filter((other) => other.bare !== at.bare && rules.some((rule) => names(rule, other)));
  const after = etiologies.filter((other) => list.indexOf(other) > position);
  const rule = rules.at(-1);
  if (rule && etiologies.length > 0) {
    if (!isSequenced || after.length < etiologies.length) return [];
    const other = after[0] as Listed;
    return [
      {
        kind: 'code-first',
        codes: [reference(at.one), reference(other.one)],
        statedAt: (rules.find((one) => names(one, other)) ?? rule).at,
        named: namedBy(rules),
        isConflict: true,
        message: `${other.one.code} is coded before ${at.one.code}: code first at ${rule.at} (Guidelines I.A.13).`,
      },
    ];
  }
  if (!isManifestation) return [];
  // "Such as": another underlying disease may be the right one, if there is any other disease at all.
  const mayHaveOther = (rule?.isOpen ?? true) && list.some((other) => other !== at && /^[A-QU]/.test(other.bare));
  if (!rule && mayHaveOther) return [];
  const named = namedBy(rules);
  return [
    {
      kind: 'code-first',
      codes: [reference(at.one)],
      statedAt: rule?.at ?? at.one.code,
      named,
      isConflict: !mayHaveOther,
      message:
        `${at.one.code} is a manifestation: the underlying disease is coded first` +
        `${named.length > 0 ? `, such as ${sentenceList(named)}` : ''}; the list has ${mayHaveOther ? 'none of those that the note names' : 'none'} (Guidelines I.A.13).`,
    },
  ];
}

function additional(list: readonly Listed[], at: Listed, context: CheckContext): CheckResult[] {
  return at.rules.flatMap((rule): CheckResult[] => {
    if (rule.kind !== 'use-additional' && !(rule.kind === 'code-also' && context.withConditional)) return [];
    const isConditional = rule.isConditional || rule.kind === 'code-also';
    if (isConditional && !context.withConditional) return [];
    if (rule.named.length === 0 || list.some((other) => other !== at && names(rule, other))) return [];
    const named = namedBy([rule]);
    const asked = rule.kind === 'code-also' ? 'code also' : 'use additional code';
    return [
      {
        kind: rule.kind,
        codes: [reference(at.one)],
        statedAt: rule.at,
        named,
        isConflict: false,
        ...(isConditional ? { isConditional: true as const } : {}),
        message: `${at.one.code} asks for a further code from ${sentenceList(named)}: ${asked} at ${rule.at}.`,
      },
    ];
  });
}

function names(rule: StandingRule, { bare }: Listed): boolean {
  return rule.named.some((one) => matchesPattern(one, bare));
}

function namedBy(rules: readonly StandingRule[]): string[] {
  return [...new Set(rules.flatMap(({ named }) => named.map(({ text }) => text)))];
}

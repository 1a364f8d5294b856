import type { CheckContext, CheckResult } from './check';
import { type Check, type Listed, type NamedIn, namedIn, reference, sentenceList } from './listed';
import type { StandingRule } from './open-code-rules';

/**
 * Partners: an etiology that is missing or stands after its manifestation (Guidelines I.A.13), an additional code that is missing,
 * and, on request, those that are asked for only where they apply. Order counts only in a list that has a first code.
 */
export const checkPartners: Check = (list, context) => {
  const diagnoses = list.filter(({ one }) => one.system === 'ICD-10-CM');
  const isSequenced = diagnoses.some(({ one }) => one.isFirst === true);
  const places = new Map(diagnoses.map((one, place) => [one, place]));
  const named = namedIn(diagnoses);
  return diagnoses.flatMap((at) => [...codeFirst(at, places, isSequenced, named), ...additional(at, context, named)]);
};

/** Codes of a list by their places in it. */
type Places = ReadonlyMap<Listed, number>;

function codeFirst(at: Listed, places: Places, isSequenced: boolean, named: NamedIn): CheckResult[] {
  const rules = at.rules.filter(({ kind }) => kind === 'code-first');
  const isManifestation = at.rules.some(({ kind }) => kind === 'manifestation');
  // Severe sepsis, an external cause: what only ever stands beside another diagnosis lacks it where a note names it.
  const isNeverAlone = rules.length > 0 && at.rules.some(({ kind }) => kind === 'not-principal');
  const placeOf = (one: Listed): number => places.get(one) as number;
  const etiologies = new Set(rules.flatMap((rule) => rule.named.flatMap(named)));
  for (const one of etiologies) if (one.bare === at.bare) etiologies.delete(one);
  const after = [...etiologies].filter((other) => placeOf(other) > placeOf(at));
  const rule = rules.at(-1);
  if (rule && etiologies.size > 0) {
    if (!isSequenced || after.length < etiologies.size) return [];
    const other = after.reduce((first, one) => (placeOf(one) < placeOf(first) ? one : first));
    return [
      {
        kind: 'code-first',
        codes: [reference(at.one), reference(other.one)],
        statedAt: (rules.find((one) => one.named.some((pattern) => named(pattern).includes(other))) ?? rule).at,
        named: namedBy(rules),
        isConflict: true,
        message: `${other.one.code} is coded before ${at.one.code}: code first at ${rule.at} (Guidelines I.A.13).`,
      },
    ];
  }
  if (!isManifestation && !isNeverAlone) return [];
  // "Such as": another underlying disease may be the right one, if there is any other disease at all.
  const mayHaveOther =
    (rule?.isOpen ?? true) && [...places.keys()].some((other) => other !== at && /^[A-QU]/.test(other.bare));
  if (!rule && mayHaveOther) return [];
  // "Underlying infection, such as sepsis": beside severe sepsis any infection may be meant.
  const isLikeNamed = ({ bare }: Listed): boolean =>
    rules.some(({ named: all }) => all.some(({ from }) => chapterOf(from) === chapterOf(bare)));
  if (!isManifestation && mayHaveOther && [...places.keys()].some((other) => other !== at && isLikeNamed(other)))
    return [];
  const examples = namedBy(rules);
  return [
    {
      kind: 'code-first',
      codes: [reference(at.one)],
      statedAt: rule?.at ?? at.one.code,
      named: examples,
      isConflict: !mayHaveOther,
      message:
        `${at.one.code} ${isManifestation ? 'is a manifestation' : 'only ever stands beside another diagnosis'}: the underlying disease is coded first` +
        `${examples.length > 0 ? `, such as ${sentenceList(examples)}` : ''}; the list has ${mayHaveOther ? 'none of those that the note names' : 'none'} (Guidelines I.A.13).`,
    },
  ];
}

/** By first letter; the infections have two. */
function chapterOf(bare: string): string {
  return bare.slice(0, 1).replace('B', 'A');
}

function additional(at: Listed, context: CheckContext, named: NamedIn): CheckResult[] {
  return at.rules.flatMap((rule): CheckResult[] => {
    if (rule.kind !== 'use-additional' && !(rule.kind === 'code-also' && context.withConditional)) return [];
    const isConditional = rule.isConditional || rule.kind === 'code-also';
    if (isConditional && !context.withConditional) return [];
    const isThere = rule.named.some((pattern) => named(pattern).some((other) => other !== at));
    if (rule.named.length === 0 || isThere) return [];
    const wanted = namedBy([rule]);
    const asked = rule.kind === 'code-also' ? 'code also' : 'use additional code';
    return [
      {
        kind: rule.kind,
        codes: [reference(at.one)],
        statedAt: rule.at,
        named: wanted,
        isConflict: false,
        ...(isConditional ? { isConditional: true as const } : {}),
        message: `${at.one.code} asks for a further code from ${sentenceList(wanted)}: ${asked} at ${rule.at}.`,
      },
    ];
  });
}

function namedBy(rules: readonly StandingRule[]): string[] {
  return [...new Set(rules.flatMap(({ named }) => named.map(({ text }) => text)))];
}

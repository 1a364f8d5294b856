import type { CheckResult } from './check';
import { AGE_BANDS, type AgeBand } from './code-rule';
import { type Check, type Listed, reference } from './listed';
import type { StandingRule } from './open-code-rules';

/** Codes for another age or sex than the patient's, by the age and sex edits of the Medicare Code Editor. */
export const checkPatient: Check = (list, { age, sex }) => list.flatMap((at) => [...byAge(at, age), ...bySex(at, sex)]);

function byAge(at: Listed, age: number | undefined): CheckResult[] {
  if (age === undefined) return [];
  const rule = at.rules.findLast(({ kind }) => kind in AGE_BANDS);
  if (!rule) return [];
  const { from, to } = AGE_BANDS[rule.kind as AgeBand];
  // Whole years: a patient of 124 years is the oldest that a band has.
  if (age >= from && age <= to) return [];
  const years = from === to ? `${from}` : `${from} to ${to}`;
  return [
    {
      kind: 'age',
      codes: [reference(at.one)],
      statedAt: statedAt(rule),
      named: [],
      isConflict: true,
      message: `${at.one.code} is for patients aged ${years}; this patient is ${age}.`,
    },
  ];
}

function bySex(at: Listed, sex: string | undefined): CheckResult[] {
  if (sex !== 'female' && sex !== 'male') return [];
  const rule = at.rules.findLast(({ kind }) => kind === 'female' || kind === 'male');
  if (!rule || rule.kind === sex) return [];
  return [
    {
      kind: 'sex',
      codes: [reference(at.one)],
      statedAt: statedAt(rule),
      named: [],
      isConflict: true,
      message: `${at.one.code} is for ${rule.kind} patients; this patient is recorded as ${sex}.`,
    },
  ];
}

function statedAt({ origin, edition, at }: StandingRule): string {
  return origin === 'mce' ? `MCE ${edition}` : at;
}

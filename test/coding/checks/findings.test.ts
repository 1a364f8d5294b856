import type { Candidate } from '../../../src/coding/candidate';
import type { CheckResult } from '../../../src/coding/checks/check';
import { checkFindings } from '../../../src/coding/checks/check-findings';
import { isNamed, liftPartners } from '../../../src/coding/checks/lift-partners';
import { presentSuggestions } from '../../../src/coding/present';
import { NO_PRIORS } from '../../../src/coding/priors';
import { rank } from '../../../src/coding/rank';
import type { Suggestion } from '../../../src/coding/suggestion';
import { OUTPATIENT, offered, proposeFor } from '../../support/small-engine';
import { CONTEXT, checksOf, listOf } from './rules-for-test';

const FAMILIES = `
family Sugar disease
  term sugar disease
  code E11.22  Sugar disease with kidney trouble
family Kidney stage
  term stage 4
  code N18.4  Kidney disease, stage 4
family Other sugar disease
  term other sugar
  code E10.9  Other sugar disease
family Pressure
  term pressure
  code I10  High pressure
`;
const check = checksOf('excludes1 E11 : E10\nuse-additional E11.22 : N18.1-N18.6\nuse-additional? I10 : N18');
const tiers = { suggested: 0.4, floor: 0.1 };

/** Suggestions for a note, each code with the confidence that the test gives it. */
async function suggest(note: string, confidence: Record<string, number>, limit = 50) {
  const proposal = proposeFor({ families: FAMILIES }, note);
  expect(offered(proposal)).toEqual(Object.keys(confidence).sort());
  const byCode = proposal.candidates.map(({ code }: Candidate) => confidence[code] ?? 0);
  const ranked = await rank(proposal.candidates, OUTPATIENT, { score: async () => byCode, priors: NO_PRIORS });
  const shown = presentSuggestions(ranked, 'test', tiers, limit);
  const suggestions = liftPartners(shown, ranked, OUTPATIENT, check, { codeSet: 'test', tiers, limit });
  return { suggestions, findings: checkFindings(suggestions, OUTPATIENT, check) };
}

const codes = (suggestions: readonly Suggestion[]) =>
  suggestions.map(({ rank: at, code, tier }) => `${at} ${code.code} ${tier}`);

describe('findings of the rules', () => {
  it('are conflicts with both codes, both suggestions and what the note says for them; nothing is dropped', async () => {
    const { suggestions, findings } = await suggest('Other sugar. Sugar disease, stage 4.', {
      'E10.9': 0.9,
      'E11.22': 0.8,
      'N18.4': 0.7,
    });
    expect(codes(suggestions)).toEqual(['1 E10.9 suggested', '2 E11.22 suggested', '3 N18.4 suggested']);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      id: 'excludes1:E11.22+E10.9',
      kind: 'conflict',
      suggestionIds: ['ICD-10-CM:E11.22', 'ICD-10-CM:E10.9'],
      message: expect.stringMatching(/^E11\.22 and E10\.9 exclude each other: Excludes1 at E11 names E10\./),
    });
    expect(findings[0]?.evidence.map(({ text }) => text)).toEqual(['Sugar disease', 'Other sugar']);
  });

  it('are about suggested codes: a candidate conflicts with nobody', async () => {
    const { findings } = await suggest('Other sugar. Pressure.', { 'E10.9': 0.2, I10: 0.9 });
    expect(findings).toEqual([]);
  });

  it('are a missing partner where the note supports none', async () => {
    const { findings } = await suggest('Sugar disease.', { 'E11.22': 0.9 });
    expect(findings).toMatchObject([
      { id: 'use-additional:E11.22:E11.22:N18.1-N18.6', kind: 'missing-partner', suggestionIds: ['ICD-10-CM:E11.22'] },
    ]);
  });

  it('take no service for a partner that is spelled alike without its dot', () => {
    const result = check(listOf('E11.22'), { ...CONTEXT, withConditional: true })[0] as CheckResult;
    expect(result.named).toEqual(['N18.1-N18.6']);
    expect(isNamed({ system: 'ICD-10-CM', code: 'N18.30' }, result)).toBe(true);
    expect(isNamed({ system: 'HCPCS', code: 'N1830' }, result)).toBe(false);
  });

  it('are none where the partner is shown, be it as a candidate', async () => {
    const { suggestions, findings } = await suggest('Sugar disease, stage 4.', { 'E11.22': 0.9, 'N18.4': 0.2 });
    expect(codes(suggestions)).toEqual(['1 E11.22 suggested', '2 N18.4 candidate']);
    expect(findings).toEqual([]);
  });
});

describe('partners that the note supports', () => {
  it('are lifted over the floor, at the end, as candidates with their evidence', async () => {
    const { suggestions, findings } = await suggest('Sugar disease, stage 4.', { 'E11.22': 0.9, 'N18.4': 0.01 });
    expect(codes(suggestions)).toEqual(['1 E11.22 suggested', '2 N18.4 candidate']);
    expect(suggestions[1]).toMatchObject({ id: 'ICD-10-CM:N18.4', confidence: 0.01 });
    expect(suggestions[1]?.evidence.map(({ text }) => text)).toEqual(['stage 4']);
    expect(findings).toEqual([]);
  });

  it('are lifted as well where they are asked for only if they apply: the note says that they do', async () => {
    const { suggestions } = await suggest('Pressure. Stage 4.', { I10: 0.9, 'N18.4': 0.01 });
    expect(codes(suggestions)).toEqual(['1 I10 suggested', '2 N18.4 candidate']);
  });

  it('take the place of the last candidates where the answer is full, and of no suggested code', async () => {
    const note = 'Sugar disease, stage 4. Pressure.';
    const full = await suggest(note, { 'E11.22': 0.9, I10: 0.2, 'N18.4': 0.01 }, 2);
    expect(codes(full.suggestions)).toEqual(['1 E11.22 suggested', '2 N18.4 candidate']);
    const taken = await suggest(note, { 'E11.22': 0.9, I10: 0.8, 'N18.4': 0.01 }, 2);
    expect(codes(taken.suggestions)).toEqual(['1 E11.22 suggested', '2 I10 suggested']);
    expect(taken.findings).toHaveLength(1);
  });

  it('stay below where nothing asks for them', async () => {
    const { suggestions } = await suggest('Other sugar. Stage 4.', { 'E10.9': 0.9, 'N18.4': 0.01 });
    expect(codes(suggestions)).toEqual(['1 E10.9 suggested']);
  });
});

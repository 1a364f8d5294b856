import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Encounter, Evidence, Finding, SuggestResult, WithheldReason } from '../../src/coding/suggestion';
import type { Engine } from '../../src/engine';
import { loadEngine } from '../../src/resources/load-engine';

/*
 * Whole notes and what a coder expects of them, against the lexicons and the ranker as they are. Beside each note
 * stands a JSON file:
 *
 * - suggested: offered in the tier `suggested`, the main diagnoses; offered: offered in any tier
 * - withheld: seen and not offered, for this reason
 * - neverOffered: what a careless reading would code
 * - findings: kinds that must be among the findings
 * - notYet: expectations that stand and are known to fail, and why; one that is met moves to its list
 *
 * A code that ends in `*` means any code that begins so.
 */

const NOTES = join(__dirname, 'notes');
const ROOT = join(__dirname, '..', '..');

type Expectation =
  | { readonly expected: 'suggested' | 'offered' | 'neverOffered'; readonly code: string }
  | { readonly expected: 'withheld'; readonly code: string; readonly reason: WithheldReason };

interface Golden extends Omit<Encounter, 'id'> {
  readonly suggested: readonly string[];
  readonly offered: readonly string[];
  readonly withheld: readonly { readonly code: string; readonly reason: WithheldReason }[];
  readonly neverOffered: readonly string[];
  readonly findings?: readonly Finding['kind'][];
  readonly notYet?: readonly (Expectation & { readonly why: string })[];
}

interface Case {
  readonly name: string;
  readonly note: string;
  readonly golden: Golden;
}

const cases: Case[] = readdirSync(NOTES)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => ({
    name: file.replace('.txt', ''),
    note: readFileSync(join(NOTES, file), 'utf8'),
    golden: JSON.parse(readFileSync(join(NOTES, file.replace('.txt', '.json')), 'utf8')) as Golden,
  }));

function expectationsOf({ suggested, offered, withheld, neverOffered }: Golden): Expectation[] {
  return [
    ...suggested.map((code): Expectation => ({ expected: 'suggested', code })),
    ...offered.map((code): Expectation => ({ expected: 'offered', code })),
    ...withheld.map((one): Expectation => ({ expected: 'withheld', ...one })),
    ...neverOffered.map((code): Expectation => ({ expected: 'neverOffered', code })),
  ];
}

function isMet(expectation: Expectation, { suggestions, withheld }: SuggestResult): boolean {
  const matches = ({ code: { code } }: { code: { code: string } }): boolean =>
    expectation.code.endsWith('*') ? code.startsWith(expectation.code.slice(0, -1)) : code === expectation.code;
  const offers = suggestions.filter(matches);
  switch (expectation.expected) {
    case 'suggested':
      return offers.some((one) => one.tier === 'suggested');
    case 'offered':
      return offers.length > 0;
    case 'neverOffered':
      return offers.length === 0;
    case 'withheld':
      return offers.length === 0 && withheld.some((one) => matches(one) && one.reason === expectation.reason);
  }
}

const describeExpectation = (one: Expectation): string =>
  one.expected === 'withheld' ? `withheld ${one.code} ${one.reason}` : `${one.expected} ${one.code}`;

const results = new Map<string, SuggestResult>();

function resultOf({ name }: Case): SuggestResult {
  const result = results.get(name);
  if (!result) throw new Error(`no result for ${name}`);
  return result;
}

beforeAll(async () => {
  const engine: Engine = await loadEngine({ lexiconsDir: join(ROOT, 'lexicons'), modelsDir: join(ROOT, 'models') });
  for (const { name, note, golden } of cases) {
    const { setting, serviceDate, patient } = golden;
    const encounter: Encounter = { id: name, setting, serviceDate, patient };
    results.set(name, await engine.suggest({ encounter, documents: [{ id: name, text: note }] }));
  }
}, 120_000);

describe.each(cases)('$name', (one) => {
  const { name, note, golden } = one;

  it('is coded as a coder would', () => {
    const result = resultOf(one);
    const unmet = expectationsOf(golden).filter((expectation) => !isMet(expectation, result));
    expect(unmet.map(describeExpectation)).toEqual([]);
    expect(result.findings.map((finding) => finding.kind)).toEqual(
      expect.arrayContaining([...(golden.findings ?? [])]),
    );
  });

  it('still fails where it is known to fail', () => {
    const met = (golden.notYet ?? []).filter((expectation) => isMet(expectation, resultOf(one)));
    expect(met.map(describeExpectation)).toEqual([]);
  });

  it('quotes the note at every offset', () => {
    const { suggestions, withheld, findings } = resultOf(one);
    const evidence: Evidence[] = [...suggestions, ...withheld, ...findings].flatMap((answer) => answer.evidence);
    const cues = [...evidence.flatMap((piece) => piece.cues), ...withheld.flatMap(({ cue }) => (cue ? [cue] : []))];
    expect(evidence.length).toBeGreaterThan(0);
    for (const span of [...evidence, ...cues]) {
      expect(span.documentId).toBe(name);
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(note.length);
      expect(span.text).toBe(note.slice(span.start, span.end));
    }
  });

  it('ranks by confidence, each code once', () => {
    const { suggestions } = resultOf(one);
    expect(suggestions.map(({ rank }) => rank)).toEqual(suggestions.map((_, index) => index + 1));
    const confidences = suggestions.map(({ confidence }) => confidence);
    expect(confidences.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    expect(new Set(suggestions.map(({ code }) => code.code)).size).toBe(suggestions.length);
    expect(suggestions.every(({ evidence, explanation }) => evidence.length > 0 && explanation.length > 0)).toBe(true);
  });

  it('explains what it withholds and offers none of it', () => {
    const { suggestions, withheld, findings } = resultOf(one);
    const offered = new Set(suggestions.map(({ code }) => code.code));
    expect(withheld.filter(({ code }) => offered.has(code.code)).map(({ code }) => code.code)).toEqual([]);
    expect(withheld.filter(({ explanation }) => explanation.length === 0)).toEqual([]);
    const ids = new Set(suggestions.map(({ id }) => id));
    expect(findings.flatMap(({ suggestionIds }) => suggestionIds).filter((id) => !ids.has(id))).toEqual([]);
  });
});

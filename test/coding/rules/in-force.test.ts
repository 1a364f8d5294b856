import { buildCodeTable } from '../../../src/code-sets/build-code-table';
import type { CodeEdition } from '../../../src/code-sets/code-edition';
import { openCodeTable } from '../../../src/code-sets/open-code-table';
import { presentSuggestions, presentWithheld } from '../../../src/coding/present';
import type { Proposal } from '../../../src/coding/propose';
import { inForce } from '../../../src/coding/rules/in-force';
import { offered, proposeFor, withheldAs } from '../../support/small-engine';

const rows = (...lines: readonly (readonly [code: string, title: string])[]): CodeEdition['codes'] =>
  lines.map(([code, long]) => ({ code, billable: true, short: '', long }));
const edition = (name: string, from: string, codes: CodeEdition['codes']): CodeEdition => ({
  system: 'ICD-10-CM',
  name,
  from,
  origin: 'imported',
  codes,
});

const EDITIONS = [
  edition('FY2021', '2021-01-01', [
    ...rows(['G35', 'Multiple sclerosis'], ['I10', 'Essential hypertension']),
    ...rows(['C56.1', 'Cancer of right ovary'], ['C56.2', 'Cancer of left ovary'], ['E66.8', 'Other obesity']),
  ]),
  edition('FY2027', '2026-10-01', [
    ...rows(['G35.A', 'Multiple sclerosis, relapsing'], ['G35.B0', 'Multiple sclerosis, progressive']),
    ...rows(['G35.D', 'Multiple sclerosis, unspecified'], ['I10', 'Essential hypertension, revised']),
    ...rows(['C56.1', 'Cancer of right ovary'], ['C56.2', 'Cancer of left ovary'], ['C56.3', 'Cancer of both ovaries']),
    ...rows(['K31.B', 'Gastric thing of this year'], ['E66.811', 'Obesity, class 1'], ['E66.89', 'Other obesity']),
  ]),
];
const table = openCodeTable(
  buildCodeTable({
    editions: EDITIONS,
    conversions: [
      {
        system: 'ICD-10-CM',
        rows: ['C56.1', 'C56.2'].map((previous) => ({ code: 'C56.3', previous, from: '2026-10-01' })),
      },
    ],
  }),
);

const families = `
family Multiple sclerosis
  term multiple sclerosis
  code G35.D  MS, unspecified  needs type
  code G35.A  MS, relapsing  when relapsing
  code G35.B0  MS, progressive  when progressive
family Sclerosis of the old book
  term disseminated sclerosis
  code G35  Multiple sclerosis
I10  High blood pressure = hypertension
C56.3  Ovarian cancer, both = ovarian cancer
K31.B  Gastric thing = gastric thing
E66.8  Obesity of another kind = odd obesity
J00  Cold = cold
`;

function on(date: string, note: string): Proposal {
  return inForce(table, date)(proposeFor({ families }, note));
}

describe('codes in force on the service date', () => {
  it('stay as they are, worded as the imported edition words them', () => {
    const { candidates } = on('2026-11-02', 'Hypertension. Multiple sclerosis.');
    expect(candidates.map(({ code, display, codeSet, replaces }) => [code, display, codeSet, replaces])).toEqual([
      ['I10', 'Essential hypertension, revised', 'FY2027', undefined],
      ['G35.D', 'Multiple sclerosis, unspecified', 'FY2027', undefined],
    ]);
    expect(candidates[1]?.siblings.map(({ code }) => code)).toEqual(['G35.A', 'G35.B0']);
  });

  it('take the place of those that are not there yet', () => {
    const { candidates } = on('2025-06-01', 'Multiple sclerosis, relapsing.');
    expect(candidates.map(({ code, display, codeSet, replaces }) => [code, display, codeSet, replaces])).toEqual([
      ['G35', 'Multiple sclerosis', 'FY2021', 'G35.A'],
    ]);
  });

  it('ask for no detail that the code of the day does not have', () => {
    const { candidates } = on('2025-06-01', 'Multiple sclerosis.');
    expect(candidates.map(({ code, needs, siblings }) => [code, needs, siblings])).toEqual([['G35', [], []]]);
  });

  it('take the place of a retired one: the unspecified one first, the others as alternatives', () => {
    const { candidates } = on('2026-11-02', 'Disseminated sclerosis.');
    expect(candidates.map(({ code, siblings }) => [code, siblings.map((one) => one.code)])).toEqual([
      ['G35.D', ['G35.A', 'G35.B0']],
    ]);
  });

  it('prefer "other" where none is unspecified', () => {
    const { candidates } = on('2026-11-02', 'Odd obesity.');
    expect(candidates.map(({ code, siblings }) => [code, siblings.map((one) => one.code)])).toEqual([
      ['E66.89', ['E66.811']],
    ]);
  });

  it('are the right and the left one where there was none for both sides (I.B.13)', () => {
    expect(offered(on('2025-06-01', 'Ovarian cancer.'))).toEqual(['C56.1', 'C56.2']);
  });

  it('are one candidate where two lead to the same code, with the evidence of both', () => {
    const { candidates } = on('2026-11-02', 'Multiple sclerosis. Disseminated sclerosis.');
    expect(candidates.map(({ code, supports, replaces }) => [code, supports.length, replaces])).toEqual([
      ['G35.D', 2, undefined],
    ]);
  });

  it('are withheld with a reason where nothing stood for them on the day', () => {
    const proposal = on('2025-06-01', 'Gastric thing. Hypertension. Cold.');
    expect(offered(proposal)).toEqual(['I10']);
    expect(withheldAs(proposal)).toEqual({ 'K31.B': 'not-valid-on-date', J00: 'not-valid-on-date' });
    expect(proposal.rejections[0]?.explanation).toBe(
      'K31.B is not a billable code of FY2021 on 2025-06-01, and no code of that day stands for it.',
    );
  });

  it('are named among the withheld too', () => {
    const { rejections } = on('2025-06-01', 'No multiple sclerosis.');
    expect(rejections.map(({ candidate, reason }) => [candidate.code, candidate.codeSet, reason])).toEqual([
      ['G35', 'FY2021', 'negated'],
    ]);
  });

  it('keep codes of a system without any edition', () => {
    const proposal = proposeFor({ families }, 'Hypertension.');
    const none = openCodeTable(buildCodeTable({ editions: [], conversions: [] }));
    expect(inForce(none, '2025-06-01')(proposal)).toEqual(proposal);
  });

  it('are presented with their edition, and say what they stand for', () => {
    const { candidates, rejections } = on('2025-06-01', 'Multiple sclerosis. No hypertension.');
    const ranked = candidates.map((candidate) => ({ candidate, confidence: 0.9, alternatives: [] }));
    const [suggestion] = presentSuggestions(ranked, 'other', { suggested: 0.5, floor: 0 }, 10);
    expect(suggestion?.code).toEqual({
      system: 'ICD-10-CM',
      code: 'G35',
      display: 'Multiple sclerosis',
      codeSet: 'FY2021',
    });
    expect(suggestion?.explanation).toContain('stands for G35.D');
    expect(presentWithheld(rejections, 'other')[0]?.code.codeSet).toBe('FY2021');
  });
});

import type { DescribedCode } from '../../src/coding/described-code';
import { withLeadingTerms } from '../../src/coding/leading-terms';

const described = {
  system: 'ICD-10-CM',
  code: 'Q10.1',
  codeSet: 'FY2027',
  editions: [{ name: 'FY2027', from: '2026-10-01' }],
  terms: [
    { family: 'Gizmo', terms: ['hanging gizmo', 'left gizmo', 'gizmo'] },
    { family: 'Again', terms: ['Hanging Gizmo', 'other'] },
  ],
} as unknown as DescribedCode;

it('keeps the wordings that lead to the code on the day, each once, and families that have any', () => {
  const asked: string[] = [];
  const describeCode = withLeadingTerms(
    ({ code }) => (code === described.code ? described : null),
    (text, { code }, day) => {
      asked.push(`${text} ${code} ${day}`);
      return text !== 'left gizmo' && text !== 'other';
    },
  );
  const question = { system: 'ICD-10-CM' as const, code: 'Q10.1' };
  expect(describeCode(question)?.terms).toEqual([{ family: 'Gizmo', terms: ['hanging gizmo', 'gizmo'] }]);
  expect(asked).toEqual(['hanging gizmo', 'left gizmo', 'gizmo', 'other'].map((text) => `${text} Q10.1 2026-10-01`));
  describeCode(question);
  expect(asked).toHaveLength(4);
  describeCode({ ...question, serviceDate: '2025-01-01' });
  expect(asked.at(-1)).toBe('other Q10.1 2025-01-01');
  expect(describeCode({ ...question, code: 'Q99' })).toBeNull();
});

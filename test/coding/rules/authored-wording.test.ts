import type { Candidate } from '../../../src/coding/candidate';
import { authoredWording } from '../../../src/coding/rules/authored-wording';
import { proposeFor } from '../../support/small-engine';

const FAMILIES = `
family Systolic heart failure
  term systolic heart failure
  code I50.20  Systolic heart failure
  code I50.22  Chronic systolic heart failure  when chronic
  code I50.23  Acute on chronic systolic heart failure  when acute + chronic
family Cough
  term cough
  code R05.9  Cough
`;

/** What the authored family reads, and a code that a term of official text finds in words of `at`. */
function proposalOf(note: string, code: string, at: string) {
  const { candidates, rejections } = proposeFor({ families: FAMILIES }, note);
  const [own] = candidates as [Candidate];
  const start = note.indexOf(at);
  const support = { ...(own.supports[0] as Candidate['supports'][number]) };
  const family = { ...own.family, source: { file: 'official:title', line: 1 } };
  const mention = { ...support.mention, start, end: start + at.length };
  const official: Candidate = { ...own, code, family, supports: [{ ...support, mention }] };
  return { candidates: [...candidates, official], rejections };
}

it('the authored reading of the same words counts', () => {
  const note = 'Acute on chronic systolic heart failure.';
  const { candidates, rejections } = authoredWording(proposalOf(note, 'I50.22', 'chronic systolic heart failure'));
  expect(candidates.map(({ code }) => code)).toEqual(['I50.23']);
  expect(rejections).toMatchObject([
    { candidate: { code: 'I50.22' }, reason: 'less-specific', because: { code: 'I50.23' } },
  ]);
});

it.each([
  ['a code that the authored family does not have', 'I50.9', 'chronic systolic heart failure'],
  ['other words', 'I50.22', 'Later cough'],
])('%s stays', (_, code, at) => {
  const { candidates } = authoredWording(proposalOf('Acute on chronic systolic heart failure. Later cough.', code, at));
  expect(candidates.map((one) => one.code)).toContain(code);
});

import { realEngine, requestOf } from './engine';

// Sentences that were once coded wrongly: a code of the other intent, or a detail that the note gives and the answer had lost.
it.each([
  ['Tylenol overdose, intentional.', ['T39.1X2A']],
  ['Intentional overdose of acetaminophen.', ['T39.1X2A']],
  ['Accidental overdose of ibuprofen.', ['T39.311A']],
  ['Intentional overdose.', ['T50.902A']],
  ['T2DM with diabetic CKD stage 3a.', ['E11.22', 'N18.31']],
  ['Type 2 diabetes with CKD stage 4.', ['E11.22', 'N18.4']],
  ['Cervical cancer screening.', ['Z12.4']],
  ['Acute on chronic systolic heart failure.', ['I50.23']],
])('%s', async (sentence, expected) => {
  const { suggestions } = await (await realEngine()).suggest(requestOf(`ASSESSMENT: ${sentence}`));
  const codes = suggestions.map(({ code }) => code.code);
  expect(codes.sort()).toEqual([...expected].sort());
});

it('a screening that is only spoken of is not offered', async () => {
  const { suggestions } = await (await realEngine()).suggest(requestOf('Discussed cervical cancer screening.'));
  expect(suggestions).toEqual([]);
});

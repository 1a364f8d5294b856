import { createEngine } from '../../src/pipeline';
import { OUTPATIENT, smallResources } from '../support/small-engine';

const families = `
family Heart failure
  term heart failure
  code I50.9  Heart failure, unspecified  needs type
J18.9  Pneumonia, unspecified = pneumonia
  history Z87.01  Personal history of pneumonia
R05.9  Cough = cough
  kind symptom
  integral-to J18
J45.909  Asthma = asthma
  chronic
C50.919  Breast cancer = breast cancer
  family-history Z80.3  Family history of breast cancer
`;

async function withheldIn(note: string) {
  const engine = createEngine(smallResources({ families }));
  const documents = [{ id: 'd0', text: note }];
  return (await engine.suggest({ encounter: OUTPATIENT, documents })).withheld;
}

describe('the cue of what is withheld', () => {
  const rows: [string, string, string, string][] = [
    ['No pneumonia.', 'J18.9', 'negated', 'No'],
    ['Denies breast cancer.', 'C50.919', 'negated', 'Denies'],
    ['Possible pneumonia.', 'J18.9', 'uncertain', 'Possible'],
    ['Pneumonia suspected.', 'J18.9', 'uncertain', 'suspected'],
    ['Father has asthma.', 'J45.909', 'family', 'Father has'],
    ['Return if you develop pneumonia.', 'J18.9', 'hypothetical', 'Return if'],
    ['History of heart failure.', 'I50.9', 'historical', 'History of'],
    ['FAMILY HISTORY: asthma.', 'J45.909', 'family', 'FAMILY HISTORY'],
  ];
  it.each(rows)('%s', async (note, code, reason, cue) => {
    const withheld = (await withheldIn(note)).find((one) => one.code.code === code);
    expect(withheld?.reason).toBe(reason);
    expect(withheld?.cue?.text.replace(/:$/, '')).toBe(cue);
    expect(note.slice(withheld?.cue?.start, withheld?.cue?.end)).toBe(withheld?.cue?.text);
  });

  it('of several is the one that acted', async () => {
    const [withheld] = await withheldIn('PAST MEDICAL HISTORY: No pneumonia.');
    expect(withheld).toMatchObject({ reason: 'negated', cue: { text: 'No', effect: 'negated' } });
  });

  it('of a symptom is the diagnosis that explains it', async () => {
    const withheld = await withheldIn('Cough from pneumonia.');
    expect(withheld.find((one) => one.code.code === 'R05.9')).toMatchObject({
      reason: 'integral-symptom',
      cue: { text: 'pneumonia', start: 11, end: 20 },
    });
  });

  it('is none where nothing is withheld', async () => {
    expect(await withheldIn('Pneumonia. History of asthma. Mother had breast cancer.')).toEqual([]);
  });
});

import { read } from '../../src/pipeline';
import { smallResources } from '../support/small-engine';

const families = `
A01.0  Pain = pain
A03.0  Chest pain = chest pain | pain in chest
A04.0  Heart failure = heart failure | cardiac decompensation
A06.0  Cancer of the breast = cancer + breast | breast cancer
A09.0  Lymphoblastic leukemia = =ALL | acute lymphoblastic leukemia
A10.0  Pulmonary embolism = =PE | pulmonary embolism
A11.0  Gastric antral vascular ectasia = GAVE
A12.0  Neoplasm = neoplasm | tumor
A13.0  Malignant neoplasm = malignant neoplasm
A14.0  Asthma = asthma
A15.0  Exercise-induced asthma = exercise induced asthma
A16.0  Hepatitis A = hepatitis A
`;
const resources = smallResources({ families });

/** Codes of the families that a text mentions, in text order. */
function codesIn(text: string): (string | undefined)[] {
  return read({ id: 'n', text }, resources).mentions.map(
    ({ concept }) => resources.knowledge.family(concept).codes[0]?.code,
  );
}

describe('exact case', () => {
  it.each([
    ['ALL in remission.', ['A09.0']],
    ['All in remission.', []],
    ['all of it', []],
    ['PE on CT.', ['A10.0']],
    ['PE: lungs clear? pe pe', []],
    ['Pe.', []],
    ['GAVE on endoscopy.', ['A11.0']],
    ['She gave consent.', []],
    ['Gave consent.', []],
    ['ACUTE LYMPHOBLASTIC LEUKEMIA', ['A09.0']],
    ['Pulmonary Embolism', ['A10.0']],
  ])('%s', (text, expected) => {
    expect(codesIn(text)).toEqual(expected);
  });
});

describe('small words are skipped, others are not', () => {
  it.each([
    ['Pain in the chest.', ['A03.0']],
    ['Pain in her chest.', ['A03.0']],
    ['Heart-failure.', ['A04.0']],
    ['Exercise-induced asthma.', ['A15.0']],
    ['Cancer of the breast.', ['A06.0']],
    ['Hepatitis A.', ['A16.0']],
  ])('%s', (text, expected) => {
    expect(codesIn(text)).toEqual(expected);
  });

  it.each([
    ['Heart had no failure.', []],
    ['Exercise rarely induced asthma.', ['A14.0']],
    ['Hepatitis B.', []],
    ['Hepatitis, a virus.', []],
    ['Chest wall pain.', ['A01.0']],
  ])('%s', (text, expected) => {
    expect(codesIn(text)).toEqual(expected);
  });
});

describe('word forms need no writing out', () => {
  it.each([
    ['Tumors.', ['A12.0']],
    ['Tumours.', ['A12.0']],
    ['Leukaemia, acute lymphoblastic leukaemia', ['A09.0']],
    ['CHEST PAINS', ['A03.0']],
    ['Malignant neoplasms', ['A13.0']],
  ])('%s', (text, expected) => {
    expect(codesIn(text)).toEqual(expected);
  });
});

import { join } from 'node:path';
import { loadSpeller } from '../../src/resources/load-speller';
import { loadTextResources } from '../../src/resources/load-text-resources';
import { segment } from '../../src/text/segment';
import { realKnowledge } from '../resources/real-knowledge';

const text = loadTextResources(join(__dirname, '../../lexicons'));
const vocabulary = [...realKnowledge().lexicon.automaton.vocabulary.keys()];
const spell = loadSpeller(vocabulary);

function rescued(word: string, speller = spell): string | null {
  const [token] = segment({ id: 'n', text: word }, text).tokens;
  if (!token) throw new Error(`"${word}" is no token`);
  return speller(token);
}

describe('misspelt clinical words', () => {
  const rows = `pnuemonia pneumonia | pneumona pneumonia | diabetis diabetes | hypertenson hypertension
    hypertention hypertension | hyperlipedemia hyperlipidemia | hyperlipidima hyperlipidemia | celulitis cellulitis
    cellulitus cellulitis | apendicitis appendicitis | diarhea diarrhea | hemorrage hemorrhage | hemmorhoids hemorrhoid
    migrane migraine | arthritus arthritis | osteoarthitis osteoarthritis | osteoperosis osteoporosis
    neuropthy neuropathy | nueropathy neuropathy | retinopahty retinopathy | cirhosis cirrhosis
    diverticulitus diverticulitis | fibrilation fibrillation | fibrillaton fibrillation | tachycardai tachycardia
    anxeity anxiety | depresion depression | schizophernia schizophrenia | alzhiemers alzheimer | dementai dementia
    sciatca sciatica | scoliosus scoliosis | fractrue fracture | dislocaton dislocation | lacertaion laceration
    abcess abscess | seizrue seizure | siezure seizure | epilepsey epilepsy | vertgio vertigo | dyspnia dyspnea
    nausia nausea | vomitting vomiting | fatique fatigue | anemai anemia | thrombocytopnia thrombocytopenia
    leukemai leukemia | melenoma melanoma | carcinma carcinoma | hypothyrodism hypothyroidism
    hyperthyroidsm hyperthyroidism | obesty obesity | insomina insomnia | constipaton constipation
    nephrolithasis nephrolithiasis | psorasis psoriasis | perpheral peripheral | polynueropathy polyneuropathy`
    .split(/\s*[|\n]\s*/)
    .map((row) => row.split(' ') as [string, string]);
  it.each(rows)('%s is %s', (written, meant) => {
    expect(rescued(written)).toBe(meant);
  });

  it.each([
    ['bronchits', 'bronchitis'],
    ['pancreatits', 'pancreatitis'],
    ['diverticulits', 'diverticulitis'],
    ['sinusits', 'sinusitis'],
    ['pyelonephrits', 'pyelonephritis'],
  ])('%s is no plural but %s', (written, meant) => {
    expect(rescued(written)).toBe(meant);
  });
});

describe('words that are left alone', () => {
  const ordinary = `yesterday tomorrow appointment wheelchair grandmother neighbor counseling discussed reviewed exercise
    walking sleeping kitchen garden window bicycle holiday weather husband daughter college station letter manager`;
  const clinical = `pneumonia diabetes auscultation bilaterally normocephalic atraumatic oropharynx supple ambulates
    rhonchi nontender organomegaly euthymic dysphoric affect reflexes hypodense hyperdense hypoechoic hyperechoic
    isoechoic gadolinium normotensive euthyroid euvolemic febrile afebrile apneic orthopneic subscapularis
    supraspinatus infraspinatus soleus pronator supinator metformin lisinopril atorvastatin gabapentin losartan
    omeprazole prednisone albuterol warfarin apixaban furosemide sertraline insulin carvedilol metoprolol tramadol
    hydroxyzine hydralazine clonidine klonopin celexa celebrex`;
  const names = 'Hernandez Martinez Gonzalez Anderson Johnson Jackson Ramirez Nguyen Schmidt Murphy Fletcher Hoffman';
  const short = 'edma eczma flu gait colic renl';
  const all = [ordinary, clinical, names, short].flatMap((list) => list.trim().split(/\s+/));
  it.each(all)('%s', (word) => {
    expect(rescued(word)).toBeNull();
  });

  it.each([
    ['intrarenal', 'infrarenal'],
    ['interaortic', 'intraaortic'],
    ['peritracheal', 'paratracheal'],
    ['intraorbital', 'infraorbital'],
    ['hematotoxicity', 'hepatotoxicity'],
    ['hypercarotenemia', 'hypocarotenemia'],
    ['parakeratosis', 'porokeratosis'],
  ])('%s, since another prefix makes another word than %s', (written, other) => {
    expect(rescued(written, loadSpeller([other]))).toBeNull();
  });

  it('every word of the vocabulary itself', () => {
    const changed = vocabulary.filter((word) => /^[a-z]{6,}$/.test(word) && rescued(word) !== null);
    expect(changed).toEqual([]);
  });

  it('anything that is no plain word', () => {
    for (const word of ['120/80', '3.14159', 'A1c9999', '-', 'naïveté', 'пневмония', '肺炎肺炎肺炎'])
      expect(rescued(word)).toBeNull();
  });
});

test('an answer does not depend on what was asked before', () => {
  const words = ['bronchit', 'bronchits', 'osteoperosis', 'hemmorhoids', 'hemmorhoid', 'sinusit', 'sinusits'];
  const forward = loadSpeller(vocabulary);
  const backward = loadSpeller(vocabulary);
  const inOrder = words.map((word) => rescued(word, forward));
  const inReverse = [...words].reverse().map((word) => rescued(word, backward));
  expect(inReverse.reverse()).toEqual(inOrder);
});

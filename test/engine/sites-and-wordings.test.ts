import { suggest } from './engine';

/** Codes offered for an assessment of these words, in order of the code. */
async function codesOf(words: string): Promise<string[]> {
  const encounter = { id: 'e', setting: 'outpatient', serviceDate: '2026-11-02' } as const;
  const { suggestions } = await suggest(`ASSESSMENT: ${words}`, { encounter });
  return suggestions.map(({ code }) => code.code).sort();
}

describe('a sign is read at its site, in any order of the words', () => {
  it.each([
    ['Mass effect in the left hypochondrium.', ['R19.02']],
    ['Painless swelling of the right iliac fossa.', ['R19.03']],
    ['Mass of the neck.', ['R22.1']],
    ['A firm nodule on the left cheek.', ['R22.0']],
    ['Mediastinal mass.', ['R22.2']],
    ['Mass in the right upper lobe.', ['R91.8']],
    ['Nodule in the left lower lobe.', ['R91.1']],
    ['Lesion of the hard palate.', ['K13.79']],
    ['Mass arising from the larynx.', ['J38.7']],
    ['Lesion in the frontal lobe.', ['G93.9']],
    ['Abdomen soft, painful on palpation in the epigastrium.', ['R10.816']],
    ['Diffuse pain on palpation of the abdomen.', ['R10.817']],
    ['Enlarged axillary nodes.', ['R59.0']],
    ['Adenomegaly.', ['R59.9']],
    ['Left-sided weakness.', ['R53.1']],
    ['Weakness in both legs.', ['R29.898']],
    ['Numbness of the face.', ['R20.0']],
  ])('%s', async (words, expected) => {
    expect(await codesOf(words)).toEqual(expected);
  });
});

describe('other names of the same thing', () => {
  it.each([
    ['Spondylodiscitis.', ['M46.40']],
    ['Pathological fracture of the humerus.', ['M84.429A']],
    ['Stress fracture of the foot.', ['M84.376A']],
    ['Fracture of the foot.', ['S92.909A']],
    ['Organizing pneumonia.', ['J84.89']],
    ['Cryptogenic organizing pneumonia.', ['J84.116']],
    ['Gallbladder polyp.', ['K82.4']],
    ['Lichen sclerosus.', ['L90.0']],
    ['Lichen sclerosus of the vulva.', ['N90.4']],
    ['Keratoacanthoma.', ['L85.8']],
    ['Posterior embryotoxon.', ['Q13.4']],
    ['Bilateral pes cavus.', ['Q66.71', 'Q66.72']],
    ['Bilateral PEs.', ['I26.99']],
    ['Kartagener syndrome.', ['Q89.3']],
    ['Hemifacial microsomia.', ['Q67.4']],
    ['Primary ciliary dyskinesia.', ['Q34.8']],
    ['Colicky abdominal pain.', ['R10.83']],
    ['Post-voiding dribbling.', ['N39.43']],
    ['Thyroidectomized.', ['Z90.89']],
    ['Allergic to beta-lactams.', ['Z88.1']],
    ['Corticosteroid-dependent.', ['Z79.52']],
    ['Nondisplaced right glenoid neck fracture.', ['S42.154A']],
    ['IBM on muscle biopsy.', ['G72.41']],
  ])('%s', async (words, expected) => {
    expect(await codesOf(words)).toEqual(expected);
  });
});

describe('what is no finding', () => {
  it.each([
    'No masses in the abdomen.',
    'Abdomen not tender to palpation.',
    'No clubbing.',
    'No enlarged axillary nodes.',
    'He works as a clerk at IBM.',
    'Worse when he bends over.',
  ])('%s', async (words) => {
    expect(await codesOf(words)).toEqual([]);
  });
});

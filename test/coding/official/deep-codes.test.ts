import {
  codeRow,
  drugCodes,
  drugRow,
  encounters,
  fractures,
  indexRow,
  neoplasmRow,
  officialRows,
  sided,
} from './official-rows';
import { codesIn, knowledgeOf } from './propose-official';

const codes = [
  ...sided('S52.24', ['1', '2', '3'], 'Displaced spiral fracture of shaft of SIDE ulna', fractures),
  ...sided('S52.24', ['4', '5', '6'], 'Nondisplaced spiral fracture of shaft of SIDE ulna', fractures),
  ...sided('S82.43', ['1', '2', '3'], 'Displaced oblique fracture of shaft of SIDE fibula', fractures),
  ...sided('S82.43', ['4', '5', '6'], 'Nondisplaced oblique fracture of shaft of SIDE fibula', fractures),
  ...sided('T23.22', ['1', '2', '9'], 'Burn of second degree of single SIDE finger except thumb', encounters),
  ...sided('T25.32', ['1', '2', '9'], 'Burn of third degree of SIDE foot', encounters),
  ...sided('T25.72', ['1', '2', '9'], 'Corrosion of third degree of SIDE foot', encounters),
  ...sided(
    'S61.01',
    ['1', '2', '9'],
    'Laceration without foreign body of SIDE thumb without damage to nail',
    encounters,
  ),
  ...sided('S61.02', ['1', '2', '9'], 'Laceration with foreign body of SIDE thumb without damage to nail', encounters),
  ...sided(
    'S66.52',
    ['0', '2', '9'],
    'Laceration of intrinsic muscle, fascia and tendon of SIDE index finger at wrist and hand level',
    encounters,
  ),
  ...drugCodes('T37.1X', 'antimycobacterial drugs'),
  ...drugCodes('T46.2X', 'antidysrhythmic drugs'),
  ...sided('M10.17', ['1', '2', '9'], 'Lead-induced gout, SIDE ankle and foot'),
  ...sided('M10.16', ['1', '2', '9'], 'Lead-induced gout, SIDE knee'),
  ...sided('M80.83', ['1', '2', '9'], 'Other osteoporosis with current pathological fracture, SIDE forearm', fractures),
  ...sided('H16.32', ['1', '2', '9'], 'Diffuse interstitial keratitis, SIDE eye'),
  codeRow('H16.323', 'Diffuse interstitial keratitis, bilateral'),
  ...['first', 'second', 'third', 'unspecified'].flatMap((trimester, at) =>
    [...'012'].map((fetus) =>
      codeRow(
        `O36.2${[1, 2, 3, 0][at]}X${fetus}`,
        `Maternal care for hydrops fetalis, ${trimester} trimester, ${fetus === '0' ? 'not applicable or unspecified' : `fetus ${fetus}`}`,
      ),
    ),
  ),
  codeRow('C67.1', 'Malignant neoplasm of dome of bladder'),
  codeRow('D09.0', 'Carcinoma in situ of bladder'),
  codeRow('D30.3', 'Benign neoplasm of bladder'),
  ...encounters('W55.42X', 'Struck by pig'),
  ...encounters('V86.56X', 'Driver of dirt bike or motor/cross bike injured in nontraffic accident'),
  codeRow('S39.848A', 'Other specified injuries of external genitals, initial encounter'),
  codeRow('N99.89', 'Other postprocedural complications and disorders of genitourinary system'),
  ...sided('H61.30', ['1', '2', '9'], 'Acquired stenosis of SIDE external ear canal').slice(0, 2),
  codeRow('H61.309', 'Acquired stenosis of external ear canal, unspecified ear'),
  codeRow('Y92.250', 'Art gallery as the place of occurrence of the external cause'),
];
const official = knowledgeOf(
  officialRows({
    codes,
    index: [
      indexRow('Keratitis (nodular) > interstitial, diffuse', 'H16.32-'),
      indexRow('Saturnine gout > knee', 'M10.16-'),
    ],
    neoplasms: [
      neoplasmRow('bladder (urinary) > dome', { malignantPrimary: 'C67.1', inSitu: 'D09.0', benign: 'D30.3' }),
      neoplasmRow('bladder (urinary)', { inSitu: 'D09.0', benign: 'D30.3' }),
    ],
    drugs: [drugRow('Rifabutin', 'T37.1X'), drugRow('Dofetilide (oral)', 'T46.2X')],
  }),
  [],
);

const NOTES: readonly (readonly [string, string])[] = [
  ['Spiral fracture of the shaft of the left ulna after a fall.', 'S52.242A'],
  ['Left ulna: nondisplaced spiral midshaft fracture.', 'S52.245A'],
  ['Open spiral fracture of the right ulnar shaft, Gustilo type IIIB.', 'S52.241C'],
  ['Nonunion of the spiral fracture of the right ulna shaft.', 'S52.241K'],
  ['Fibula shaft, right, oblique fracture with malunion.', 'S82.431P'],
  ['Sequela of oblique fracture of shaft of left fibula.', 'S82.432S'],
  ['Partial thickness burn of single finger, right hand.', 'T23.221A'],
  ['Third degree burn, left foot.', 'T25.322A'],
  ['Left foot chemical burn, full thickness.', 'T25.722A'],
  ['Laceration of the right thumb without foreign body, nail intact.', 'S61.011A'],
  ['Laceration of the left thumb with foreign body.', 'S61.022A'],
  ['Laceration of intrinsic tendon of the right index finger.', 'S66.520A'],
  ['Accidental overdose of rifabutin.', 'T37.1X1A'],
  ['Rifabutin overdose, suicide attempt.', 'T37.1X2A'],
  ['QT prolongation, adverse effect of dofetilide.', 'T46.2X5A'],
  ['Dofetilide underdosing, she ran out of tablets.', 'T46.2X6A'],
  ['Lead induced gout of the right ankle.', 'M10.171'],
  ['Saturnine gout, left knee.', 'M10.162'],
  ['Diffuse interstitial keratitis, both eyes.', 'H16.323'],
  ['Right eye with diffuse interstitial keratitis.', 'H16.321'],
  ['Maternal care for hydrops fetalis, second trimester, fetus 2.', 'O36.22X2'],
  ['Pregnancy with hydrops fetalis, 3rd trimester.', 'O36.23X0'],
  ['Cancer of the dome of the bladder.', 'C67.1'],
  ['Urothelial carcinoma in situ of the bladder.', 'D09.0'],
  ['Benign tumor of bladder.', 'D30.3'],
  ['Patient was struck by a pig on his farm.', 'W55.42XA'],
  ['Driver of a dirt bike, nontraffic crash.', 'V86.56XA'],
  ['She slipped and fell in an art gallery.', 'Y92.250'],
  ['Other specified injuries of external genitals.', 'S39.848A'],
  ['Other postprocedural complications and disorders of genitourinary system', 'N99.89'],
  ['Acquired stenosis of left external ear canal', 'H61.302'],
  ['Acquired stenosis of external ear canal, unspecified ear', 'H61.309'],
  [
    'Displaced spiral fracture of shaft of left ulna, subsequent encounter for open fracture type I or II with nonunion',
    'S52.242M',
  ],
];

describe('codes that only official text leads to', () => {
  it.each(NOTES)('%s %s', (note, code) => {
    expect(codesIn(note, official)).toContain(code);
  });

  it('are not proposed for a word of their titles', () => {
    for (const note of [
      'He visited the gallery and ate pig.',
      'Rifabutin daily, dofetilide twice daily.',
      'Right foot pain, finger numb.',
      'The shaft of the pen.',
      'She drives a bike.',
    ]) {
      expect(codesIn(note, official)).toEqual([]);
    }
  });

  it('leave out what the note denies to be present', () => {
    expect(codesIn('Laceration of left thumb without foreign body.', official)).toEqual(['S61.012A']);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officialRows } from './official-rows';
import { codesIn, knowledgeOf } from './propose-official';

const FOLDER = join(__dirname, '..', '..', '..', 'lexicons', 'codes', 'icd10cm');
const authored = readdirSync(FOLDER)
  .filter((name) => /^(?:13|19)-.*\.lex$/.test(name))
  .map((file) => ({ file, source: readFileSync(join(FOLDER, file), 'utf8') }));
const knowledge = knowledgeOf(officialRows({}), authored);

// The 7th characters of ICD-10-CM chapter 19: S52, S72 and S82 tell open fractures apart by Gustilo type, others do not.
const NOTES: readonly (readonly [string, string])[] = [
  ['Nonunion of open displaced comminuted fracture of the right tibial shaft, Gustilo type IIIB.', 'S82.251N'],
  ['Type IIIB open comminuted fracture right tibial shaft with delayed union.', 'S82.251J'],
  ['Gustilo IIIB comminuted tibial shaft fracture, right.', 'S82.251C'],
  ['Gustilo-Anderson type II open right tibial shaft spiral fracture.', 'S82.241B'],
  ['Gustilo-Anderson type II open right tibial shaft spiral fracture with nonunion.', 'S82.241M'],
  ['Left femoral shaft transverse fracture, open grade 3A, here for follow up, routine healing.', 'S72.322F'],
  ['Malunion of open type I fracture of left femoral shaft.', 'S72.302Q'],
  ['Open right distal radius fracture, Gustilo IIIC.', 'S52.501C'],
  ['Malunited open fracture of the right distal radius, grade IIIA.', 'S52.501R'],
  ['Closed right distal radius fracture, cast removal today, healing well.', 'S52.501D'],
  ['Nonunion of right scaphoid fracture.', 'S62.001K'],
  ['Open fracture of the left humeral shaft, seen in follow up.', 'S42.302D'],
  ['Left open humeral shaft fracture with nonunion.', 'S42.302K'],
  ['Salter-Harris II fracture of the left distal radius after fall from monkey bars.', 'S59.222A'],
  ['Fracture of the left distal radius, Salter-Harris type II.', 'S59.222A'],
  ['SH3 fracture right distal tibia.', 'S89.131A'],
  ['Tillaux fracture of the right ankle.', 'S89.131A'],
  ['Salter Harris type I fracture of the left distal fibula.', 'S89.312A'],
  ['Right distal femur Salter-Harris IV fracture.', 'S79.141A'],
  ['Growth plate fracture of the right proximal humerus, type II.', 'S49.021A'],
  ['Salter-Harris II fracture of the proximal phalanx of the left great toe.', 'S99.222A'],
  ['Salter-Harris type III physeal fracture of left proximal tibia, nonunion.', 'S89.032K'],
  ['Physeal fracture of distal ulna, left.', 'S59.002A'],
  ['Salter II fracture of right radial neck.', 'S59.121A'],
  ['Left calcaneus physeal fracture.', 'S99.002A'],
  ['Salter-Harris I fracture, right distal humerus, seen in follow up.', 'S49.111D'],
  ['Salter-Harris II fracture base of the 5th metatarsal, left.', 'S99.122A'],
  ['Ununited fracture of the left clavicle shaft.', 'S42.022K'],
  ['Right olecranon fracture, open, Gustilo 2.', 'S52.021B'],
  ['Right intertrochanteric hip fracture s/p ORIF with delayed union.', 'S72.141G'],
  ['Closed bimalleolar fracture left ankle, malunion.', 'S82.842P'],
  ['Open Pilon fracture right, type IIIA, initial.', 'S82.871C'],
  ['Open patella fracture left grade II.', 'S82.002B'],
  ['L1 burst fracture, nonunion.', 'S32.011K'],
  ['Right proximal tibia SH2 fracture.', 'S89.021A'],
  ['Left ulnar shaft nonunion after open Gustilo IIIA fracture.', 'S52.202N'],
];

describe('fractures by authored lexicons', () => {
  it.each(NOTES)('%s %s', (note, code) => {
    expect(codesIn(note, knowledge)).toContain(code);
  });

  it('are closed and new unless the note says more', () => {
    expect(codesIn('Right tibial shaft fracture.', knowledge)).toEqual(['S82.201A']);
  });
});

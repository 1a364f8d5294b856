import { join } from 'node:path';
import type { Engine } from '../../src/engine';
import { loadEngine } from '../../src/resources/load-engine';

const ROOT = join(__dirname, '..', '..');

/** Letters, then sentences with the code that they must lead to; `null` when the letters there are nothing to code. */
const AMBIGUOUS: readonly [letters: string, ...sentences: (readonly [note: string, code: string | null])[]][] = [
  ['MS', ['MS on interferon, relapsing course.', 'G35'], ['MS with a diastolic murmur, mitral area small.', 'I05.0']],
  ['RA', ['RA on methotrexate.', 'M06.9'], ['Saturation 96% on RA.', null]],
  ['CP', ['CP since noon, radiating to the left arm.', 'R07.9'], ['CP with spastic diplegia.', 'G80']],
  ['PE', ['PE on CT, started on heparin.', 'I26.99'], ['PE: lungs clear.', null]],
  ['AS', ['AS with mean gradient 42.', 'I35.0'], ['AS, HLA-B27 positive, on adalimumab.', 'M45.9']],
  ['PD', ['PD on carbidopa, tremor worse.', 'G20'], ['PD catheter clean, dialysis at home.', 'Z99.2']],
  ['BPD', ['BPD on lithium.', 'F31.9'], ['BPD in an ex-preterm infant on oxygen.', 'P27.1']],
  ['ASD', ['ASD with left to right shunt on echo.', 'Q21.1'], ['ASD, IEP at school.', 'F84.0']],
  ['OD', ['OD of heroin, given naloxone.', 'T40.1'], ['Pain OD for two days.', 'H57.11']],
  ['MAC', ['MAC in sputum, on azithromycin and ethambutol.', 'A31'], ['MAC on the mitral valve.', 'I34.81']],
  ['CLD', ['CLD with ascites.', 'K76.9'], ['CLD of prematurity on oxygen.', 'P27.1']],
  ['PV', ['PV on hydroxyurea and phlebotomy.', 'D45'], ['PV with oral blisters, on rituximab.', 'L10.0']],
  ['TTP', ['TTP with schistocytes.', 'M31.1'], ['Abdomen TTP in the left lower quadrant.', null]],
  ['CCF', ['CCF with proptosis and chemosis.', 'I67.1'], ['Known CCF on furosemide.', 'I50.9']],
  ['AMI', ['AMI with SMA occlusion, bowel resected.', 'K55.0'], ['Admitted for AMI today.', 'I21.9']],
  ['SVD', ['SVD on MRI, white matter changes.', 'I67'], ['SVD at 39 weeks.', 'O80']],
  ['CIS', ['CIS with optic neuritis, demyelinating lesions.', 'G37'], ['CIS of the bladder, BCG given.', 'D09.0']],
  ['AMS', ['AMS after rapid ascent to altitude.', 'T70.29'], ['AMS, found by her son.', 'R41.82']],
  ['OLT', ['OLT of the ankle, talar dome.', 'M93.2'], ['OLT in 2015, on tacrolimus.', 'Z94.4']],
  ['ROP', ['ROP in a preterm infant.', 'H35.1'], ['Vertex ROP, pushing at station +1.', null]],
  ['CCA', ['CCA of the bile duct, ERCP done.', 'C2'], ['Left CCA without plaque.', null]],
  ['DRE', ['DRE with seizures despite three drugs.', 'G40'], ['DRE smooth.', null]],
  ['CPS', ['CPS weekly, temporal focus.', 'G40.2'], ['CPS was called for the children.', null]],
  ['SPS', ['SPS with stiffness and spasms.', 'G25.82'], ['SPS with aura.', 'G40.1']],
  ['IPD', ['IPD on levodopa.', 'G20'], ['IPD vaccine history unknown.', null]],
  ['KA', ['KA on the cheek, a nodule of the skin.', 'C44.3'], ['KA of the left cornea.', 'S05.0']],
  ['MH', ['MH on OCT of the macula.', 'H35.34'], ['MH in urine, cystoscopy next.', 'R31.2']],
  ['GH', ['GH at 36 weeks of gestation.', 'O13'], ['GH with clots in the catheter.', 'R31.0']],
  ['ADH', ['ADH on core biopsy.', 'N60'], ['ADH level pending.', null]],
  ['FA', ['FA of the breast by ultrasound.', 'D24'], ['FA 1 mg daily.', null]],
  ['CSS', ['CSS with eosinophils.', 'M30.1'], ['CSS of the neck.', 'M48.02']],
  ['AIP', ['AIP, hemin given for porphyria.', 'E80.21'], ['AIP with IgG4, pancreas enlarged.', 'K86.1']],
  ['RTA', ['RTA with bicarbonate 14 and acidosis.', 'N25.89'], ['RTA last night, neck sprain.', 'V89.2']],
  ['PTE', ['PTE after TBI, seizures persist.', 'G40'], ['PTE on CT, anticoagulated.', 'I26.99']],
  ['GP', ['GP with slow gastric emptying.', 'K31.84'], ['Referred by GP last week.', null]],
  ['DH', ['DH with vesicles, on dapsone.', 'L13.0'], ['Seen by the DH for cleaning.', null]],
  ['EOS', ['EOS in a newborn on ampicillin.', 'P36'], ['WBC 7, EOS 3%.', null]],
  ['EA', ['EA in a newborn, repair planned.', 'Q39'], ['2 tablets EA morning.', null]],
  ['MMC', ['MMC in a newborn, shunt placed.', 'Q05'], ['Normal MMC on manometry.', null]],
  ['BA', ['BA after Kasai.', 'Q44.2'], ['BA holds a school degree.', null]],
  ['SAR', ['SAR with pollen exposure.', 'J30.2'], ['Discharged to SAR.', null]],
  ['TMP', ['TMP of the right ear.', 'H72'], ['TMP 100 mg nightly.', null]],
  ['TT', ['TT of the left testicle.', 'N44.0'], ['TT 14 seconds.', null]],
  ['LCS', ['LCS with claudication.', 'M48.06'], ['LCS ordered as a smoker.', null]],
  ['ICP', ['ICP with itching, on ursodiol.', 'O26.6'], ['ICP 12 by monitor.', null]],
  ['HME', ['HME after a tick bite.', 'A77.4'], ['HME on the ventilator circuit.', null]],
  ['LGG', ['LGG on brain MRI.', 'C71'], ['LGG capsules twice daily.', null]],
  ['EWS', ['EWS of the femur.', 'C4'], ['EWS 3 on arrival.', null]],
  ['STP', ['STP of a leg vein.', 'I80'], ['STP cholecystectomy.', null]],
];

describe('letters with more than one meaning', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await loadEngine({ lexiconsDir: join(ROOT, 'lexicons'), modelsDir: join(ROOT, 'models') });
  }, 60_000);

  const rows = AMBIGUOUS.flatMap(([letters, ...sentences]) => sentences.map((one) => [letters, ...one] as const));

  it('are at least 40', () => {
    expect(new Set(AMBIGUOUS.map(([letters]) => letters)).size).toBeGreaterThanOrEqual(40);
  });

  it.each(rows)('%s in "%s" is %s', async (letters, text, code) => {
    const { suggestions } = await engine.suggest({
      encounter: { id: 'visit', setting: 'outpatient', serviceDate: '2026-11-02' },
      documents: [{ id: 'note', text }],
    });
    const fromLetters = suggestions.filter(
      (one) =>
        one.code.system === 'ICD-10-CM' && one.evidence.some((quote) => quote.text.split(/[^\w]+/).includes(letters)),
    );
    if (code === null) expect(fromLetters.map((one) => one.code.code)).toEqual([]);
    else expect(fromLetters.map((one) => one.code.code.slice(0, code.length))).toContain(code);
  });
});

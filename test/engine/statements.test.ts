import type { SuggestRequest } from '../../src/coding/suggestion';
import { suggest } from './engine';

/** Codes offered for an assessment of these words, in order of the code. */
async function codesOf(words: string, patient?: SuggestRequest['encounter']['patient']): Promise<string[]> {
  const encounter = { id: 'e', setting: 'outpatient', serviceDate: '2026-11-02', patient } as const;
  const { suggestions } = await suggest(`ASSESSMENT: ${words}`, { encounter });
  return suggestions.map(({ code }) => code.code).sort();
}

describe('a detail stays with its own finding', () => {
  it.each([
    ['Ovary removed, left. Lung metastases.', ['C78.00']],
    ['\n1. Ovarian cyst, left. Lung metastases.', ['C78.00', 'N83.202']],
    ['\n1. Asthma, moderate persistent. Depression.', ['F32.A', 'J45.40']],
    ['\n1. Left knee:\n- osteoarthritis', ['M17.12']],
    ['\n1. Right knee pain. Osteoarthritis on exam.', ['M17.11']],
  ])('%j', async (words, expected) => {
    expect(await codesOf(words)).toEqual(expected);
  });
});

describe('each statement of diabetes keeps its type', () => {
  it('and two types in one note are a conflict for a person', async () => {
    const { suggestions, findings } = await suggest('ASSESSMENT: Type 1 diabetes. Type 2 diabetes with neuropathy.');
    const codes = suggestions.map(({ code }) => code.code);
    expect(codes.sort()).toEqual(['E10.9', 'E11.40']);
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'conflict', suggestionIds: expect.arrayContaining(['ICD-10-CM:E11.40']) }),
    );
  });

  it.each([
    ['Type 1 diabetes with polyneuropathy.', ['E10.42']],
    ['Type 1 diabetes, CKD stage 4.', ['E10.22', 'N18.4']],
    ['Steroid induced diabetes with neuropathy.', ['E09.40']],
    ['T1DM. Diabetes with peripheral neuropathy.', ['E10.42']],
    ['Type 1 diabetes. Gastroparesis.', ['E10.43', 'K31.84']],
  ])('%s', async (words, expected) => {
    expect(await codesOf(words)).toEqual(expected);
  });
});

describe('effects of drugs', () => {
  it.each([
    ['Adverse effect of amlodipine: ankle edema.', ['R60.0', 'T46.1X5A']],
    ['Ankle edema, side effect of amlodipine.', ['R60.0', 'T46.1X5A']],
    ['Side effects of metformin: diarrhea.', ['R19.7', 'T38.3X5A']],
    ['Reports side effects of sertraline including nausea.', ['R11.0', 'T43.225A']],
    ['Discussed adverse effects of amlodipine, edema among them.', []],
    ['Amlodipine may cause edema.', []],
    ['Side effects include dizziness and nausea.', []],
    ['Reviewed possible side effects of sertraline such as nausea.', []],
  ])('%s', async (words, expected) => {
    expect(await codesOf(words)).toEqual(expected);
  });
});

describe('hypertensive heart and kidney disease (Guidelines I.C.9.a)', () => {
  it.each([
    ['Hypertensive heart and CKD stage 5.', ['I13.11', 'N18.5']],
    ['Hypertensive heart and chronic kidney disease with heart failure, CKD stage 5.', ['I13.2', 'I50.9', 'N18.5']],
    ['Hypertensive heart disease with heart failure and CKD stage 3a.', ['I13.0', 'I50.9', 'N18.31']],
    ['Hypertensive heart and chronic kidney disease, stage 3.', ['I13.10', 'N18.30']],
    ['Hypertension, heart failure, CKD 4.', ['I13.0', 'I50.9', 'N18.4']],
    ['CKD stage 3 A.', ['N18.31']],
  ])('%s', async (words, expected) => {
    expect(await codesOf(words)).toEqual(expected);
  });
});

describe('eponyms with an apostrophe after their s, whichever apostrophe', () => {
  it.each([
    ["Wilms' tumor of the right kidney.", ['C64.1'], "Wilms' tumor"],
    ["Hodgkins' lymphoma.", ['C81.90'], "Hodgkins' lymphoma"],
    ["Graves' disease.", ['E05.00'], "Graves' disease"],
    ['Graves’ disease.', ['E05.00'], 'Graves’ disease'],
    ["Crohns' disease.", ['K50.90'], "Crohns' disease"],
    ["Complains of 'migraines' daily.", ['G43.909'], 'migraines'],
  ])('%s', async (words, expected, quoted) => {
    const note = `ASSESSMENT: ${words}`;
    const { suggestions } = await suggest(note);
    expect(suggestions.map(({ code }) => code.code)).toEqual(expected);
    const evidence = suggestions.flatMap((one) => one.evidence);
    expect(evidence.map(({ start, end }) => note.slice(start, end))).toContain(quoted);
  });
});

describe('sex and age', () => {
  it('of the patient lead to the codes that families have for them', async () => {
    expect(await codesOf('Breast cancer, left, upper outer quadrant.', { sex: 'male' })).toEqual(['C50.422']);
    expect(await codesOf('Breast cancer, left, upper outer quadrant.', { sex: 'female' })).toEqual(['C50.412']);
    expect(await codesOf('Family history of ovarian cancer.', { sex: 'male' })).toEqual(['Z80.41']);
  });

  it.each([
    ['Ovarian cyst, right.', { sex: 'male' }, 'N83.201', /Sex conflict: for female patients only.*male \(sex edit\)/],
    ['Prostate cancer.', { sex: 'female' }, 'C61', /Sex conflict: for male patients only.*female \(sex edit\)/],
    ['Newborn jaundice.', { age: 40 }, 'P59.9', /Age conflict: for patients of age 0 only.*40 \(age edit\)/],
  ] as const)('that a code is not for are a finding, not silence: %s', async (words, patient, code, message) => {
    const encounter = { id: 'e', setting: 'outpatient', serviceDate: '2026-11-02', patient } as const;
    const { suggestions, withheld, findings } = await suggest(`ASSESSMENT: ${words}`, { encounter });
    expect(suggestions).toEqual([]);
    expect(withheld).toContainEqual(expect.objectContaining({ reason: 'excluded', cue: null }));
    const conflicts = findings.filter(({ kind }) => kind === 'conflict');
    expect(conflicts).toEqual([
      expect.objectContaining({ id: `patient:${code}`, message: expect.stringMatching(message) }),
    ]);
    expect(conflicts[0]?.evidence.length).toBeGreaterThan(0);
  });

  it('are no matter for what is denied, or said of a relative', async () => {
    const encounter = { id: 'e', setting: 'outpatient', serviceDate: '2026-11-02', patient: { sex: 'male' } } as const;
    const { findings } = await suggest('ASSESSMENT: No ovarian cyst. Sister has endometriosis.', { encounter });
    expect(findings.filter(({ kind }) => kind === 'conflict')).toEqual([]);
  });
});

describe('what was over by the time of discharge', () => {
  const inpatient = { id: 'e', setting: 'inpatient', serviceDate: '2026-11-02' } as const;

  it('was treated during the stay and is coded; what was over before is not', async () => {
    const note =
      'PMH: Croup, resolved.\n\nDISCHARGE DIAGNOSES:\n1. Acute kidney injury, resolved\n2. Postoperative ileus, resolved\n';
    const { suggestions, withheld } = await suggest(note, { encounter: inpatient });
    expect(suggestions.map(({ code }) => code.code).sort()).toEqual(['K91.89', 'N17.9']);
    expect(withheld).toContainEqual(expect.objectContaining({ reason: 'historical' }));
  });

  it('is past in an office', async () => {
    const { suggestions } = await suggest('ASSESSMENT: Acute kidney injury, resolved.');
    expect(suggestions).toEqual([]);
  });
});

describe('one thing is not coded twice, nor against itself', () => {
  it.each([
    ['Klebsiella pneumonia.', ['J15.0'], 'B96.1'],
    ['Stroke in 2019 with residual left hemiparesis. History of stroke.', ['I69.354'], 'Z86.73'],
    ['Gout. Hyperuricemia.', ['M10.9'], 'E79.0'],
    ['Prenatal visit at 28w3d. Gestational diabetes, diet controlled.', ['O24.410', 'Z3A.28'], 'Z34.93'],
  ])('%s', async (words, expected, withheldCode) => {
    const { suggestions, withheld } = await suggest(`ASSESSMENT: ${words}`);
    expect(suggestions.map(({ code }) => code.code).sort()).toEqual(expected);
    const excluded = withheld.filter(({ reason }) => reason === 'excluded' || reason === 'integral-symptom');
    expect(excluded.map(({ code }) => code.code)).toContain(withheldCode);
    expect(excluded.every(({ cue }) => cue !== null)).toBe(true);
  });

  it('but an organism that the disease does not name is coded beside it', async () => {
    expect(await codesOf('UTI due to E. coli. Klebsiella pneumonia.')).toEqual(['B96.20', 'J15.0', 'N39.0']);
  });
});

it('the reaction that an allergy is known by is no finding of today', async () => {
  expect(await codesOf('Allergic to codeine - nausea. Amoxicillin allergy (rash).')).toEqual(['Z88.0', 'Z88.5']);
  expect(await codesOf('Penicillin allergy. Rash on the trunk.')).toEqual(['R21', 'Z88.0']);
});

it('an undetectable viral load does not deny the disease', async () => {
  expect(await codesOf('HIV disease, on treatment, viral load undetectable.')).toEqual(['B20']);
  expect(await codesOf('HIV disease with undetectable viral load.')).toEqual(['B20']);
});

describe('what is thought of, feared, planned or over', () => {
  it.each([
    ['Considered PE and ACS.', []],
    ['She is considered obese.', ['E66.9']],
    ['Mother worried about depression.', []],
    ['Iron deficiency anemia found on screening.', ['D50.9']],
    ['Plan TKA.', []],
    ['GERD, resolved. Asthma.', ['J45.909']],
  ])('%s', async (words, expected) => {
    expect(await codesOf(words)).toEqual(expected);
  });

  it('an organ taken out in this encounter is no status of it', async () => {
    const { suggestions, withheld } = await suggest('PROCEDURE: Laparoscopic sigmoid colectomy.');
    expect(suggestions.map(({ code }) => code.code)).toEqual(['44204']);
    expect(withheld.map(({ code, reason }) => [code.code, reason])).toContainEqual(['Z90.49', 'planned']);
    const before = await suggest('PAST SURGICAL HISTORY: sigmoid colectomy 2010.');
    expect(before.suggestions.map(({ code }) => code.code)).toEqual(['Z90.49']);
  });
});

describe('a detail that another word of the finding follows is its own', () => {
  it.each([
    ['Acute ischemic stroke, left MCA embolic.', ['I63.412']],
    ['Varicose veins of right leg with ulcer of calf.', ['I83.012', 'L97.219']],
    ['Right knee pain, left ankle sprain.', ['M25.561', 'S93.402A']],
    ['Primary hyperparathyroidism with hypercalcemia.', ['E21.0']],
    ['Status post laparoscopic cholecystectomy for gallstones.', ['Z87.19', 'Z90.49']],
  ])('%s', async (words, expected) => {
    expect(await codesOf(words)).toEqual(expected);
  });
});

describe('a finding that a drug caused is coded with the adverse effect (Guidelines I.C.19.e.5.a)', () => {
  it.each([
    ['Hives, adverse reaction to penicillin.', ['L50.9', 'T36.0X5A']],
    ['Allergic hives, adverse reaction to penicillin.', ['L50.0', 'T36.0X5A']],
    ['Hives due to penicillin.', ['L50.9', 'T36.0X5A']],
    ['Rash due to amoxicillin.', ['R21', 'T36.0X5A']],
    ['Cough due to lisinopril.', ['R05.9', 'T46.4X5A']],
    ['Angioedema from ACE inhibitor.', ['T46.4X5A', 'T78.3XXA']],
    ['Reaction to sulfa.', ['T37.0X5A']],
    ['Anaphylaxis due to penicillin.', ['T36.0X5A', 'T88.6XXA']],
    ['Hyperglycemia due to her use of steroids.', ['R73.9', 'T38.0X5A']],
    ['Penicillin allergy. Rash due to sulfa.', ['R21', 'T37.0X5A', 'Z88.0']],
    ['Nausea, probably due to lisinopril.', ['R11.0']],
    ['Rash not due to amoxicillin.', ['R21']],
    ['No reaction to contrast.', []],
    ['Cough due to lisinopril, resolved after stopping.', []],
    ['Relief of headache from ibuprofen.', ['R51.9']],
    ['Opioid dependence due to oxycodone.', ['F11.20']],
    ['Seizure due to Keppra withdrawal.', ['R56.9']],
  ])('%s', async (words, expected) => {
    expect(await codesOf(words)).toEqual(expected);
  });

  it('nausea from metformin keeps the use of it', async () => {
    expect(await codesOf('Nausea secondary to metformin.')).toEqual(['R11.0', 'T38.3X5A', 'Z79.84']);
  });

  it('an allergy list is a status, whatever the reaction was', async () => {
    for (const list of [
      'ALLERGIES: penicillin - hives',
      'Allergies:\nPenicillin (hives)',
      'ALLERGIES: Penicillin, hives.',
    ]) {
      const { suggestions } = await suggest(list);
      expect(suggestions.map(({ code }) => code.code)).toEqual(['Z88.0']);
    }
  });
});

describe("a history that is a relative's is a family history", () => {
  it.each([
    ['History of prostate cancer in his brother.', ['Z80.42']],
    ['History of colon cancer in father.', ['Z80.0']],
    ['History of stroke in father.', ['Z82.3']],
    ['History of prostate cancer.', ['Z85.46']],
    ['Personal history of prostate cancer. Brother with diabetes.', ['Z83.3', 'Z85.46']],
    ['No history of colon cancer in the family.', []],
  ])('%s', async (words, expected) => {
    expect(await codesOf(words)).toEqual(expected);
  });
});

describe('a combination says what its parts say', () => {
  it.each([
    ['Bipolar disorder, current episode manic, severe with psychotic features.', ['F31.2']],
    ['Bipolar disorder, current episode manic, severe without psychotic features.', ['F31.13']],
    ['Bipolar disorder, current episode mixed, severe with psychotic features.', ['F31.64']],
    ['Atonic postpartum hemorrhage.', ['O72.1']],
    ['Postpartum hemorrhage due to uterine atony.', ['O72.1']],
    ['Secondary postpartum hemorrhage.', ['O72.2']],
    ['Left heel ulcer, fat layer exposed.', ['L97.422']],
    ['Left heel ulcer.', ['L97.429']],
    ['Diabetic left heel ulcer with fat layer exposed.', ['E11.621', 'L97.422']],
    ['Non-pressure chronic ulcer of left ankle with necrosis of muscle.', ['L97.323']],
    ['Left heel pressure ulcer, stage 3.', ['L89.623']],
    ['BPH with urinary retention.', ['N40.1', 'R33.8']],
    ['BPH without urinary retention.', ['N40.0']],
    ['Pelvic pain, PID.', ['N73.9']],
    ['RA of multiple sites.', ['M06.9']],
    ['Seropositive RA of multiple sites.', ['M05.79']],
    ['Age-related osteoporosis with current L1 compression fracture.', ['M80.08XA']],
    ['L1 compression fracture.', ['S32.010A']],
    ['L5-S1 disc herniation with radiculopathy.', ['M51.17']],
    ['Lumbar radiculopathy due to L5-S1 disc herniation.', ['M51.17']],
    ['L5-S1 disc herniation. Cervical radiculopathy.', ['M51.27', 'M54.12']],
    ['Nephrotic syndrome due to membranous nephropathy.', ['N04.20']],
    ['Nephrotic syndrome due to primary membranous nephropathy.', ['N04.21']],
    ['Nephrotic syndrome due to secondary membranous nephropathy.', ['N04.22']],
    ['PCOS on metformin.', ['E28.2']],
    ['Type 2 diabetes on metformin.', ['E11.9', 'Z79.84']],
    ['Asthma exacerbation, prednisone burst.', ['J45.901']],
    ['PMR on long-term prednisone 5 mg daily.', ['M35.3', 'Z79.52']],
  ])('%s', async (words, expected) => {
    expect(await codesOf(words)).toEqual(expected);
  });
});

describe('what an organ had went with it', () => {
  it.each([
    ['Status post hysterectomy for uterine fibroids.', ['Z90.710']],
    ['Uterine fibroids, s/p hysterectomy.', ['Z90.710']],
    ['Uterine fibroids, s/p myomectomy.', ['D25.9']],
    ['Uterine fibroids, recommend hysterectomy.', ['D25.9']],
  ])('%s', async (words, expected) => {
    expect(await codesOf(words)).toEqual(expected);
  });

  it('but not where it was taken in this encounter', async () => {
    const { suggestions } = await suggest(
      'HOSPITAL COURSE: She underwent total abdominal hysterectomy for uterine fibroids.\nDISCHARGE DIAGNOSIS: Uterine fibroids.',
    );
    expect(suggestions.map(({ code }) => code.code)).toContain('D25.9');
  });
});

import type { Bundle, Claim, FhirResource } from 'fhir/r4';
import { toBundle } from '../../../services/fhir/bundle';
import { uuidIn } from '../../../services/fhir/entries';
import type { AssignedCodes } from '../../../services/reviews/reviews';
import type { CodeSystem } from '../../../src/code-sets/code';
import type { Setting } from '../../../src/coding/suggestion';
import type { CodingDetails } from '../../../src/review/decision';
import type { AssignedCode, AssignedRole } from '../../../src/review/review';
import { faultsOf, integrityFaults } from './r4';

const reviewId = '6f1c9a52-3b0e-4f0e-9d57-0c2f4f1f9a10';
const coder = { id: 'coder-1', name: 'Ada Byron', role: 'coder' };

interface Given {
  readonly details?: CodingDetails;
  readonly role?: AssignedRole;
  readonly decidedBy?: { id: string; name?: string; role: string };
}

function codes(...given: readonly [CodeSystem, string, Given?][]): AssignedCode[] {
  return given.map(([system, code, { details, role, decidedBy = coder } = {}], at) => ({
    position: at + 1,
    role: role ?? (system === 'ICD-10-CM' ? 'secondary' : 'procedure'),
    system,
    code,
    decision: {
      id: `00000000-0000-4000-8000-00000000000${at}`,
      sequence: at + 1,
      itemId: `s${at + 1}`,
      suggestionId: `s${at + 1}`,
      outcome: 'accepted',
      code: { system, code },
      details,
      comment: 'a comment that stays here',
      decidedBy,
      decidedAt: '2026-11-02T10:00:00.000Z',
      reviewVersion: at + 2,
    },
  }));
}

function assignedCodes(
  setting: Setting | null,
  list: AssignedCode[],
  over: Partial<AssignedCodes> = {},
): AssignedCodes {
  const patient = { age: 71, sex: 'female' as const };
  return {
    reviewId,
    version: 9,
    encounter: setting === null ? null : { id: 'enc-77', setting, serviceDate: '2026-11-01', patient },
    attestation: {
      id: '11111111-2222-4333-8444-555555555555',
      name: 'Ada Byron, CCS',
      title: 'Inpatient coder',
      meaning: 'I reviewed the record and assign these codes.',
      by: { id: coder.id, role: 'coder' },
      at: '2026-11-02T11:00:00.000Z',
      reviewVersion: 8,
      shownDigest: 'aa'.repeat(32),
      documentsDigest: 'bb'.repeat(32),
      provenance: {},
    },
    codes: list,
    provenance: { engine: '0.1.0', lexicon: 'c0ffee', models: { ranker: '3' }, codeSets: ['authored-2027', 'FY2027'] },
    ...over,
  };
}

const all = <Type extends FhirResource['resourceType']>({ entry = [] }: Bundle, type: Type) =>
  entry.flatMap(({ resource }) =>
    resource?.resourceType === type ? [resource as Extract<FhirResource, { resourceType: Type }>] : [],
  );

function only<Type extends FhirResource['resourceType']>(bundle: Bundle, type: Type) {
  const found = all(bundle, type);
  expect(found).toHaveLength(1);
  return found[0] as Extract<FhirResource, { resourceType: Type }>;
}

const claimOf = (assigned: AssignedCodes): Claim => only(toBundle(assigned), 'Claim');

const inpatient = assignedCodes(
  'inpatient',
  codes(
    ['ICD-10-CM', 'I21.4', { role: 'principal', details: { presentOnAdmission: 'Y' } }],
    ['ICD-10-CM', 'E11.22', { details: { presentOnAdmission: 'W' } }],
    ['ICD-10-CM', 'Z79.4', { details: { presentOnAdmission: 'exempt' } }],
    ['ICD-10-PCS', '4A023N7', { details: { serviceDate: '2026-10-30', linkedItems: ['s1'] } }],
  ),
);
const outpatient = assignedCodes(
  'outpatient',
  codes(
    ['ICD-10-CM', 'M17.11', { role: 'first-listed' }],
    ['ICD-10-CM', 'E66.9', { decidedBy: { id: 'coder-2', role: 'cdi-specialist' } }],
    [
      'CPT',
      '20610',
      {
        details: { modifiers: ['RT', '59'], units: 2, linkedItems: ['s2', 's1', 's99'], renderingProvider: 'Dr. Grey' },
      },
    ],
    [
      'HCPCS',
      'J3301',
      { details: { units: 4, linkedItems: ['s1'], serviceDate: '2026-10-31', renderingProvider: 'Dr. Grey' } },
    ],
    ['CPT', '99213', { details: { modifiers: ['25'], renderingProvider: 'Dr. Shaw' } }],
  ),
);
const emergency = assignedCodes(
  'emergency',
  codes(['ICD-10-CM', 'S52.501A', { role: 'first-listed' }], ['CPT', '25600']),
);

describe('every bundle', () => {
  const cases: [string, AssignedCodes][] = [
    ['inpatient', inpatient],
    ['outpatient', outpatient],
    ['emergency', emergency],
    ['procedures only', assignedCodes('outpatient', codes(['CPT', '20610'], ['HCPCS', 'J3301']))],
    [
      'a link to a diagnosis that is not there',
      assignedCodes('outpatient', codes(['CPT', '20610', { details: { linkedItems: ['s9'] } }])),
    ],
    ['diagnoses only', assignedCodes('inpatient', codes(['ICD-10-CM', 'I10', { role: 'principal' }]))],
    ['no code at all', assignedCodes('outpatient', [])],
    ['erased', { ...inpatient, encounter: null }],
    ['erased, no code at all', assignedCodes(null, [])],
    ['no patient fields', { ...outpatient, encounter: { id: 'e', setting: 'outpatient', serviceDate: '2026-11-01' } }],
    ['provenance of a shape that we do not know', { ...outpatient, provenance: { models: null, codeSets: 'x' } }],
    ['empty provenance', { ...outpatient, provenance: {} }],
    [
      'empty lists in the details',
      assignedCodes('outpatient', codes(['CPT', '20610', { details: { modifiers: [], linkedItems: [] } }])),
    ],
    ['the same diagnosis twice', assignedCodes('outpatient', codes(['ICD-10-CM', 'I10'], ['ICD-10-CM', 'I10']))],
  ];

  it.each(cases)('is FHIR R4 (%s)', (_, assigned) => {
    expect(faultsOf(toBundle(assigned))).toEqual([]);
  });

  it.each(cases)('refers to nothing outside itself (%s)', (_, assigned) => {
    expect(integrityFaults(toBundle(assigned))).toEqual([]);
  });

  it.each(cases)('is the same every time (%s)', (_, assigned) => {
    expect(JSON.stringify(toBundle(structuredClone(assigned)))).toBe(JSON.stringify(toBundle(assigned)));
  });

  it.each(cases)('holds every assigned code once among its Conditions and Procedures (%s)', (_, assigned) => {
    const bundle = toBundle(assigned);
    const clinical = [...all(bundle, 'Condition'), ...all(bundle, 'Procedure')].map(
      ({ code }) => code?.coding?.[0]?.code,
    );
    expect(clinical.sort()).toEqual(assigned.codes.map(({ code }) => code).sort());
  });

  it.each(cases)('carries no comment and no wording of a code (%s)', (_, assigned) => {
    const text = JSON.stringify(toBundle(assigned));
    expect(text).not.toContain('stays here');
    expect(text).not.toMatch(/"coding":\[[^\]]*"display"/);
  });
});

describe('addresses', () => {
  it('are version 5 UUIDs within the review, other for every review', () => {
    const addressesOf = (assigned: AssignedCodes) => (toBundle(assigned).entry ?? []).map(({ fullUrl }) => fullUrl);
    const here = addressesOf(outpatient);
    const there = addressesOf({ ...outpatient, reviewId: '6f1c9a52-3b0e-4f0e-9d57-0c2f4f1f9a11' });
    for (const address of here)
      expect(address).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(here.filter((address) => there.includes(address))).toEqual([]);
  });

  it('are those of RFC 9562, appendix A.4', () => {
    expect(uuidIn('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });
});

describe('code systems', () => {
  it.each([
    ['ICD-10-CM', 'http://hl7.org/fhir/sid/icd-10-cm', 'Condition'],
    ['ICD-10-PCS', 'http://www.cms.gov/Medicare/Coding/ICD10', 'Procedure'],
    ['CPT', 'http://www.ama-assn.org/go/cpt', 'Procedure'],
    ['HCPCS', 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets', 'Procedure'],
  ] as const)('%s is %s, on a %s', (system, uri, type) => {
    const bundle = toBundle(assignedCodes('outpatient', codes([system, 'X1'])));
    expect(only(bundle, type).code).toEqual({ coding: [{ system: uri, code: 'X1' }] });
  });

  it.each([
    ['25', 'cpt'],
    ['59', 'cpt'],
    ['P3', 'cpt'],
    ['8P', 'cpt'],
    ['RT', 'HCPCS'],
    ['P7', 'HCPCS'],
    ['XS', 'HCPCS'],
    ['E1', 'HCPCS'],
  ])('modifier %s is of %s', (code, system) => {
    const claim = claimOf(assignedCodes('outpatient', codes(['CPT', '20610', { details: { modifiers: [code] } }])));
    expect(claim.item?.[0]?.modifier).toEqual([{ coding: [{ system: expect.stringContaining(system), code }] }]);
  });
});

describe('clinical resources', () => {
  it('say that a diagnosis is confirmed, of this encounter, and who recorded it when', () => {
    const bundle = toBundle(inpatient);
    expect(all(bundle, 'Condition')[0]).toMatchObject({
      verificationStatus: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'confirmed' }],
      },
      category: [
        {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-category', code: 'encounter-diagnosis' }],
        },
      ],
      subject: { type: 'Patient' },
      encounter: { type: 'Encounter' },
      recorder: { type: 'Practitioner' },
      recordedDate: '2026-11-02T10:00:00.000Z',
    });
  });

  it.each([
    ['inpatient', 'IMP', { end: '2026-11-01' }],
    ['outpatient', 'AMB', { start: '2026-11-01', end: '2026-11-01' }],
    ['emergency', 'EMER', { start: '2026-11-01', end: '2026-11-01' }],
  ] as const)('class an %s encounter as %s', (setting, code, period) => {
    expect(only(toBundle(assignedCodes(setting, codes(['ICD-10-CM', 'I10']))), 'Encounter')).toMatchObject({
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code },
      identifier: [{ value: 'enc-77' }],
      period,
    });
  });

  it('know the patient by sex alone', () => {
    const { id, ...patient } = only(toBundle(inpatient), 'Patient');
    expect(patient).toEqual({ resourceType: 'Patient', gender: 'female' });
  });

  it('date a service by its own date, or by that of the visit, and a stay not at all', () => {
    const dates = (assigned: AssignedCodes) =>
      all(toBundle(assigned), 'Procedure').map(({ performedDateTime }) => performedDateTime);
    expect(dates(outpatient)).toEqual(['2026-11-01', '2026-10-31', '2026-11-01']);
    expect(dates(inpatient)).toEqual(['2026-10-30']);
    expect(dates(assignedCodes('inpatient', codes(['ICD-10-PCS', '4A023N7'])))).toEqual([undefined]);
  });

  it('link a procedure to the diagnoses that it was done for', () => {
    const bundle = toBundle(outpatient);
    const at = new Map((bundle.entry ?? []).map(({ fullUrl, resource }) => [fullUrl, resource]));
    const reasons = all(bundle, 'Procedure')[0]?.reasonReference?.map(({ reference }) => at.get(reference));
    expect(reasons).toMatchObject([
      { code: { coding: [{ code: 'E66.9' }] } },
      { code: { coding: [{ code: 'M17.11' }] } },
    ]);
    expect(all(bundle, 'Procedure')[0]?.performer).toEqual([{ actor: { display: 'Dr. Grey' } }]);
  });

  it('keep the codes when the encounter was erased, and tell nothing of it', () => {
    const bundle = toBundle({ ...inpatient, encounter: null });
    expect(all(bundle, 'Encounter')).toEqual([]);
    expect(only(bundle, 'Patient').gender).toBe('unknown');
    expect(JSON.stringify(bundle)).not.toContain('enc-77');
    expect(all(bundle, 'Condition')).toHaveLength(3);
  });
});

describe('the draft claim', () => {
  it('is a draft whose unknowns are said to be unknown', () => {
    const unknown = {
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
    };
    expect(claimOf(outpatient)).toMatchObject({
      status: 'draft',
      use: 'claim',
      created: '2026-11-02T11:00:00.000Z',
      provider: unknown,
      priority: unknown,
      insurance: [{ sequence: 1, focal: true, coverage: unknown }],
    });
  });

  it.each([
    ['inpatient', inpatient, 'institutional'],
    ['outpatient', outpatient, 'professional'],
    ['emergency', emergency, 'professional'],
    ['an erased stay', { ...inpatient, encounter: null }, 'institutional'],
    ['an erased visit', { ...outpatient, encounter: null }, 'professional'],
  ])('of %s is %s', (_, assigned, code) => {
    expect(claimOf(assigned as AssignedCodes).type).toEqual({
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/claim-type', code }],
    });
  });

  it('has no type when nothing tells the setting any more', () => {
    expect(claimOf(assignedCodes(null, codes(['CPT', '20610']))).type.coding).toBeUndefined();
  });

  it('sequences diagnoses as the person did, the principal one of a stay marked', () => {
    const { diagnosis } = claimOf(inpatient);
    expect(
      diagnosis?.map(({ sequence, diagnosisCodeableConcept }) => [
        sequence,
        diagnosisCodeableConcept?.coding?.[0]?.code,
      ]),
    ).toEqual([
      [1, 'I21.4'],
      [2, 'E11.22'],
      [3, 'Z79.4'],
    ]);
    const principal = {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/ex-diagnosistype', code: 'principal' }],
    };
    expect(diagnosis?.map(({ type }) => type)).toEqual([[principal], undefined, undefined]);
    expect(claimOf(outpatient).diagnosis?.map(({ type }) => type)).toEqual([undefined, undefined]);
  });

  it.each([
    ['Y', 'y'],
    ['N', 'n'],
    ['U', 'u'],
    ['W', 'w'],
  ] as const)("says %s on admission with HL7's code %s", (presentOnAdmission, code) => {
    const claim = claimOf(assignedCodes('inpatient', codes(['ICD-10-CM', 'I10', { details: { presentOnAdmission } }])));
    const system = 'http://terminology.hl7.org/CodeSystem/ex-diagnosis-on-admission';
    expect(claim.diagnosis?.[0]?.onAdmission).toEqual({ coding: [{ system, code }] });
  });

  it("has no code for exempt, which HL7's code system lacks, and no indicator where none was given", () => {
    expect(claimOf(inpatient).diagnosis?.[2]?.onAdmission).toEqual({
      text: 'exempt from present-on-admission reporting',
    });
    expect(claimOf(outpatient).diagnosis?.every((diagnosis) => !('onAdmission' in diagnosis))).toBe(true);
  });

  it('puts ICD-10-PCS under procedures and CPT and HCPCS under items', () => {
    expect(claimOf(inpatient).procedure).toMatchObject([
      { sequence: 1, date: '2026-10-30', procedureCodeableConcept: { coding: [{ code: '4A023N7' }] } },
    ]);
    expect(claimOf(inpatient).item).toBeUndefined();
    expect(claimOf(outpatient).procedure).toBeUndefined();
    expect(claimOf(outpatient).item?.map(({ productOrService }) => productOrService.coding?.[0]?.code)).toEqual([
      '20610',
      'J3301',
      '99213',
    ]);
  });

  it('points an item to its diagnoses by their sequence, in the order of the links, and passes over what is gone', () => {
    expect(claimOf(outpatient).item?.map(({ diagnosisSequence }) => diagnosisSequence)).toEqual([
      [2, 1],
      [1],
      undefined,
    ]);
  });

  it('keeps modifiers in order, units and dates', () => {
    const [first, second] = claimOf(outpatient).item ?? [];
    expect(first?.modifier?.map(({ coding }) => coding?.[0]?.code)).toEqual(['RT', '59']);
    expect([first?.quantity, second?.quantity]).toEqual([{ value: 2 }, { value: 4 }]);
    expect([first?.servicedDate, second?.servicedDate]).toEqual([undefined, '2026-10-31']);
  });

  it('names each rendering provider once and points the items there', () => {
    const { careTeam, item } = claimOf(outpatient);
    expect(careTeam).toEqual([
      { sequence: 1, provider: { display: 'Dr. Grey' } },
      { sequence: 2, provider: { display: 'Dr. Shaw' } },
    ]);
    expect(item?.map(({ careTeamSequence }) => careTeamSequence)).toEqual([[1], [1], [2]]);
  });

  it('is not made of nothing', () => {
    expect(all(toBundle(assignedCodes('outpatient', [])), 'Claim')).toEqual([]);
  });
});

describe('provenance', () => {
  it('names the engine as assembler, who decided as verifiers, and who signed as attester', () => {
    const bundle = toBundle(outpatient);
    const at = new Map((bundle.entry ?? []).map(({ fullUrl, resource }) => [fullUrl, resource]));
    const agents = only(bundle, 'Provenance').agent.map(({ type, who }) => [
      type?.coding?.[0]?.code,
      at.get(who.reference ?? ''),
    ]);
    expect(agents).toMatchObject([
      ['assembler', { resourceType: 'Device' }],
      ['verifier', { identifier: [{ value: 'coder-1' }], name: [{ text: 'Ada Byron, CCS' }] }],
      ['verifier', { identifier: [{ value: 'coder-2' }] }],
      ['attester', { identifier: [{ value: 'coder-1' }], qualification: [{ code: { text: 'Inpatient coder' } }] }],
    ]);
    expect(all(bundle, 'Practitioner')).toHaveLength(2);
  });

  it('is about every condition and procedure and the claim', () => {
    const { target, recorded } = only(toBundle(outpatient), 'Provenance');
    expect(target.map(({ type }) => type)).toEqual([
      'Condition',
      'Condition',
      'Procedure',
      'Procedure',
      'Procedure',
      'Claim',
    ]);
    expect(recorded).toBe('2026-11-02T11:00:00.000Z');
  });

  it('is about the encounter, or the patient, when no code was assigned', () => {
    expect(only(toBundle(assignedCodes('outpatient', [])), 'Provenance').target).toMatchObject([{ type: 'Encounter' }]);
    expect(only(toBundle(assignedCodes(null, [])), 'Provenance').target).toMatchObject([{ type: 'Patient' }]);
  });

  it('tells the versions that the suggestions came from', () => {
    expect(only(toBundle(outpatient), 'Device').version).toEqual([
      { type: { text: 'engine' }, value: '0.1.0' },
      { type: { text: 'lexicon' }, value: 'c0ffee' },
      { type: { text: 'model ranker' }, value: '3' },
      { type: { text: 'code set' }, value: 'authored-2027' },
      { type: { text: 'code set' }, value: 'FY2027' },
    ]);
  });

  it('holds the digests of the attestation, and no signature that nobody made over the bundle', () => {
    const provenance = only(toBundle(outpatient), 'Provenance');
    const values = provenance.entity?.map(({ what }) => what.identifier?.value);
    expect(values).toEqual([`urn:uuid:${reviewId}`, 'aa'.repeat(32), 'bb'.repeat(32)]);
    expect(provenance.signature).toBeUndefined();
  });
});

import type { Bundle, FhirResource } from 'fhir/r4';
import { faultsOf, integrityFaults } from './r4';

/** The other tests of this folder are worth as much as this check finds. */
const condition = { resourceType: 'Condition', subject: { reference: 'urn:uuid:b' } };
const claim = {
  resourceType: 'Claim',
  status: 'draft',
  use: 'claim',
  type: { text: 'x' },
  patient: { display: 'x' },
  created: '2026-11-02',
  provider: { display: 'x' },
  priority: { text: 'x' },
  insurance: [{ sequence: 1, focal: true, coverage: { display: 'x' } }],
};
const faults = (resource: object) => faultsOf(resource as FhirResource);

describe('the check of resources', () => {
  it.each([
    ['Condition', condition],
    ['Claim', claim],
  ])('takes a %s', (_, resource) => {
    expect(faults(resource)).toEqual([]);
  });

  it.each([
    ['an unknown element', { ...condition, severe: true }],
    ['a list in place of one', { ...condition, subject: [condition.subject] }],
    ['one in place of a list', { ...claim, insurance: claim.insurance[0] }],
    ['text in place of a concept', { ...claim, priority: 'normal' }],
    ['a date that is none', { ...condition, recordedDate: '2 Nov 2026' }],
    ['an id with a space', { ...condition, id: 'a b' }],
    ['a code with two spaces', { ...claim, status: 'a  b' }],
    ['a missing reference', { resourceType: 'Condition' }],
    ['a missing primitive', { ...claim, created: undefined }],
    ['a missing primitive further in', { ...claim, insurance: [{ sequence: 1, coverage: { display: 'x' } }] }],
    ['an empty list', { ...claim, item: [] }],
    ['an empty text', { ...claim, type: { text: '' } }],
    ['an empty object', { ...claim, type: {} }],
    ['a type that does not exist', { resourceType: 'Diagnosis' }],
    [
      'a fault in an entry',
      { resourceType: 'Bundle', type: 'collection', entry: [{ resource: { ...condition, severe: true } }] },
    ],
  ])('finds %s', (_, resource) => {
    expect(faults(resource)).not.toEqual([]);
  });
});

describe('the check of references', () => {
  const patient = { fullUrl: 'urn:uuid:b', resource: { resourceType: 'Patient', id: 'b' } };
  const of = (...entry: object[]) => integrityFaults({ resourceType: 'Bundle', type: 'collection', entry } as Bundle);
  const refers = (subject: object) => ({
    fullUrl: 'urn:uuid:a',
    resource: { resourceType: 'Condition', id: 'a', subject },
  });

  it('takes references that are answered', () => {
    expect(of(patient, refers({ reference: 'urn:uuid:b', type: 'Patient' }))).toEqual([]);
  });

  it.each([
    ['one that is not', [patient, refers({ reference: 'urn:uuid:c' })]],
    ['one of another type', [patient, refers({ reference: 'urn:uuid:b', type: 'Group' })]],
    ['an address given twice', [patient, patient]],
    ['an id that is not the address', [{ ...patient, fullUrl: 'urn:uuid:c' }]],
  ])('finds %s', (_, entry) => {
    expect(of(...entry)).not.toEqual([]);
  });
});

import { toBundle } from '../../../services/fhir/bundle';
import { closeTestDatabases } from '../../support/test-database';
import { coder, finalized, findCode, testReviews } from '../reviews/support';
import { faultsOf, integrityFaults } from './r4';

afterAll(closeTestDatabases);

describe('the bundle of a review as it is recorded', () => {
  it('is FHIR R4, and still is when the clinical text was erased', async () => {
    const { reviews } = await testReviews({ findCode });
    const { reviewId } = await finalized(reviews);
    const bundle = async () => toBundle(await reviews.assignedCodes(coder, reviewId, 'assigned-codes.exported'));

    const whole = await bundle();
    expect([...faultsOf(whole), ...integrityFaults(whole)]).toEqual([]);
    expect(JSON.stringify(whole)).toContain('encounter-1');

    await reviews.erase(coder, reviewId, 'retention-ended');
    const erased = await bundle();
    expect([...faultsOf(erased), ...integrityFaults(erased)]).toEqual([]);
    expect(JSON.stringify(erased)).not.toMatch(/encounter-1|female/);
    const kinds = erased.entry?.map(({ resource }) => resource?.resourceType);
    expect(kinds).toEqual(['Patient', 'Practitioner', 'Condition', 'Condition', 'Claim', 'Device', 'Provenance']);
  });
});

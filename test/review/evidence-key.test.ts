import fc from 'fast-check';
import { evidenceText } from '../../src/review/evidence-key';
import { cpt, icd } from './state';

const a = { sha256: 'aa', start: 1, end: 5 };
const b = { sha256: 'bb', start: 0, end: 3 };

describe('the identity of evidence', () => {
  it('is one text', () => {
    expect(evidenceText(icd('E11.9'), [b, a])).toBe('aa:1-5\nbb:0-3\nICD-10-CM\nE11.9');
    expect(evidenceText(cpt('99213'), [])).toBe('CPT\n99213');
  });

  it.each([
    ['another code', icd('E11.8'), [a, b]],
    ['another system', { system: 'CPT', code: 'E11.9' } as const, [a, b]],
    ['a place less', icd('E11.9'), [a]],
    ['a place more', icd('E11.9'), [a, b, { ...a, start: 2 }]],
    ['another start', icd('E11.9'), [{ ...a, start: 0 }, b]],
    ['another end', icd('E11.9'), [{ ...a, end: 6 }, b]],
    ['another text', icd('E11.9'), [{ ...a, sha256: 'ac' }, b]],
  ])('differs with %s', (_, code, places) => {
    expect(evidenceText(code, places)).not.toBe(evidenceText(icd('E11.9'), [a, b]));
  });

  it('does not depend on order or repetition, and on nothing else', () => {
    const place = fc.record({ sha256: fc.constantFrom('aa', 'bb'), start: fc.nat(3), end: fc.nat(12) });
    const identity = (places: readonly (typeof a)[]) =>
      JSON.stringify([...new Set(places.map((p) => JSON.stringify([p.sha256, p.start, p.end])))].sort());
    fc.assert(
      fc.property(fc.array(place, { maxLength: 4 }), fc.array(place, { maxLength: 4 }), (one, other) => {
        const isEqual = evidenceText(icd('E11.9'), one) === evidenceText(icd('E11.9'), other);
        expect(isEqual).toBe(identity(one) === identity(other));
        expect(evidenceText(icd('E11.9'), [...one, ...one].reverse())).toBe(evidenceText(icd('E11.9'), one));
      }),
    );
  });
});

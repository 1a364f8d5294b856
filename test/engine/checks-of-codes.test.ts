import type { CheckContext } from '../../src/coding/checks/check';
import { realEngine } from './engine';

// Codes that a person stands behind, checked by the embedded default: by its own dates of codes, and by its own rules.
async function checked(codes: string, over: Partial<CheckContext> = {}) {
  const { checkCodes } = await realEngine();
  const list = codes.split(' ').map((code) => ({ system: 'ICD-10-CM' as const, code, display: code }));
  return checkCodes(list, { setting: 'outpatient', serviceDate: '2026-11-01', ...over });
}

it('a code that was retired is a finding with those that took its place', async () => {
  expect(await checked('T40.7X1A')).toMatchObject([
    { kind: 'not-in-force', codes: [{ code: 'T40.7X1A' }], isConflict: true, named: ['T40.711A', 'T40.721A'] },
  ]);
  expect(await checked('T40.7X1A', { serviceDate: '2021-03-01' })).toEqual([]);
});

it('a code that was divided is a header since, and a finding with those under it', async () => {
  expect(await checked('M54.5')).toMatchObject([
    { kind: 'not-billable', codes: [{ code: 'M54.5' }], isConflict: true, named: ['M54.50', 'M54.51', 'M54.59'] },
  ]);
  expect(await checked('M54.5', { serviceDate: '2021-03-01' })).toEqual([]);
  expect(await checked('M54.50')).toEqual([]);
});

it('a code of a later year is a finding before it', async () => {
  expect(await checked('M54.50', { serviceDate: '2021-03-01' })).toMatchObject([{ kind: 'not-in-force' }]);
});

it('a code that the default does not have may well be one', async () => {
  expect(await checked('Z99.999')).toEqual([]);
});

it('severe sepsis without an infection lacks the one that is coded first', async () => {
  const kinds = async (codes: string) => (await checked(codes)).map(({ kind }) => kind);
  expect(await kinds('R65.20')).toContain('code-first');
  expect(await kinds('R65.20 N17.9')).toContain('code-first');
  expect(await kinds('A41.9 R65.20 N17.9')).not.toContain('code-first');
});

it('insulin and oral drugs for diabetes are coded together (Guidelines I.C.4.a.3)', async () => {
  expect(await checked('E11.9 Z79.4 Z79.84')).toEqual([]);
});

import { realEngine } from '../engine/engine';

// The product's own lexicons: what a person sees of a code in the workbench.
describe('a code, described by the engine', () => {
  it('has its title, rules of the lexicons that hold for it, and the wording that leads to it', async () => {
    const described = (await realEngine()).describeCode({ system: 'ICD-10-CM', code: 'E11.22' });
    expect(described).toMatchObject({ display: expect.stringMatching(/kidney/i), billable: true, inForce: true });
    expect(described?.rules).toContainEqual(
      expect.objectContaining({
        kind: 'use-additional',
        origin: 'authored',
        named: expect.arrayContaining(['N18.1-N18.6']),
      }),
    );
    expect(described?.rules.every(({ at }) => 'E11.22'.startsWith(at.slice(0, 1)))).toBe(true);
    expect(JSON.stringify(described?.terms)).toContain('diabetes');
  });

  it('is null for what no edition knows', async () => {
    expect((await realEngine()).describeCode({ system: 'ICD-10-CM', code: 'E11.2Z' })).toBeNull();
  });
});

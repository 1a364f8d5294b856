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

  it.each(['E11.22', 'M25.561', 'M17.11', 'J44.1', 'I10'])(
    '%s has each rule and each term once, and no term of another side',
    async (code) => {
      const described = (await realEngine()).describeCode({ system: 'ICD-10-CM', code });
      const texts = described?.terms.flatMap(({ terms }) => terms.map((one) => one.toLowerCase())) ?? [];
      expect(texts.length).toBeGreaterThan(5);
      expect(new Set(texts).size).toBe(texts.length);
      if (/right/.test(described?.display ?? '')) expect(texts.filter((one) => /\bleft\b/.test(one))).toEqual([]);
      const rules = described?.rules.map((one) => JSON.stringify(one)) ?? [];
      expect(new Set(rules).size).toBe(rules.length);
    },
  );

  it.each(['M25.561', 'J44.1'])('every term of %s, read as a note, leads to it', async (code) => {
    const engine = await realEngine();
    const encounter = { id: 'e', setting: 'outpatient' as const, serviceDate: '2026-11-02' };
    const terms = engine.describeCode({ system: 'ICD-10-CM', code })?.terms.flatMap((one) => one.terms) ?? [];
    for (const text of terms.slice(0, 20)) {
      const { suggestions } = await engine.suggest({ encounter, documents: [{ id: 'd', text: `${text}.` }] });
      expect([text, suggestions.map((one) => one.code.code)]).toEqual([text, expect.arrayContaining([code])]);
    }
  });

  it('is null for what no edition knows', async () => {
    expect((await realEngine()).describeCode({ system: 'ICD-10-CM', code: 'E11.2Z' })).toBeNull();
  });
});

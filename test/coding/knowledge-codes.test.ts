import { allFamilies } from '../../src/coding/knowledge';
import { hcpcsCodes, officialTitles } from '../resources/official-codes';
import { authoredCodes, realKnowledge } from '../resources/real-knowledge';

const knowledge = realKnowledge();
const authored = authoredCodes(knowledge);
const codesOf = (...systems: string[]) =>
  new Set(authored.filter((one) => systems.includes(one.system)).map((one) => one.code));

describe('the authored code sets', () => {
  it('load, and are as large as they were', () => {
    expect(codesOf('ICD-10-CM').size).toBeGreaterThanOrEqual(39_000);
    expect(codesOf('CPT', 'HCPCS').size).toBeGreaterThanOrEqual(1_800);
    expect(knowledge.familyCount).toBeGreaterThanOrEqual(10_500);
  });

  it('have the form of their systems', () => {
    const forms: Record<string, RegExp> = {
      'ICD-10-CM': /^[A-Z][0-9A-Z]{2}(\.[0-9A-Z]{1,4})?$/,
      CPT: /^\d{4}[0-9A-Z]$/,
      HCPCS: /^[A-V]\d{4}$/,
    };
    expect(authored.filter(({ system, code }) => !forms[system]?.test(code))).toEqual([]);
  });

  it('say each code in words, without leftovers of the notation', () => {
    const bad = authored.filter(
      ({ display, code }) =>
        display.trim() !== display || display.length < 3 || /[{}|=]| {2}/.test(display) || display === code,
    );
    expect(bad).toEqual([]);
  });

  it('hold only ICD-10-CM codes that are billable in FY2027', () => {
    const titles = officialTitles();
    if (!titles) return;
    const unknown = authored.filter(({ system, code }) => system === 'ICD-10-CM' && !titles.has(code.replace('.', '')));
    expect(unknown.map(({ at, code }) => `${at} ${code}`)).toEqual([]);
  });

  it('hold only HCPCS codes that exist', () => {
    const codes = hcpcsCodes();
    if (!codes) return;
    const unknown = authored.filter(({ system, code }) => system === 'HCPCS' && !codes.has(code));
    expect(unknown.map(({ at, code }) => `${at} ${code}`)).toEqual([]);
  });
});

describe('what codes are made redundant by', () => {
  it('is no code of its own', () => {
    const own = [...allFamilies(knowledge)].flatMap((family) =>
      family.codes
        .filter(({ code, absorbs }) => absorbs.includes(code))
        .map(({ code, line }) => `${family.source.file}:${line} ${code}`),
    );
    expect(own).toEqual([]);
  });

  it('names codes or categories of the classification', () => {
    const titles = officialTitles();
    if (!titles) return;
    const prefixes = new Set<string>();
    for (const code of titles.keys()) for (let n = 3; n <= code.length; n++) prefixes.add(code.slice(0, n));
    const wrong = [...allFamilies(knowledge)].flatMap((family) =>
      [...new Set([...family.codes.flatMap((one) => one.absorbs), ...family.integralTo])]
        .flatMap((spec) => spec.split('-'))
        .filter((spec) => family.system === 'ICD-10-CM' && !prefixes.has(spec.replace('.', '')))
        .map((spec) => `${family.source.file}:${family.source.line} ${spec}`),
    );
    expect(wrong).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAbbreviations } from '../../src/mentions/abbreviations';
import { loadTextResources } from '../../src/resources/load-text-resources';
import { normalizePhrase } from '../../src/text/tokenize';
import { LEXICONS, realKnowledge } from '../resources/real-knowledge';

const FILE = 'abbreviations.lex';
const authored = parseAbbreviations(readFileSync(join(LEXICONS, FILE), 'utf8'), FILE);
const knowledge = realKnowledge();
const { normalForms } = loadTextResources(LEXICONS);

describe('the authored abbreviations', () => {
  it('are as many as they were', () => {
    expect(authored.length).toBeGreaterThanOrEqual(1_000);
    expect(authored.filter((one) => one.senses.length > 1).length).toBeGreaterThanOrEqual(150);
  });

  it('stand once each', () => {
    const lines = new Map<string, number[]>();
    for (const { form, exactCase, line } of authored) {
      // One or two capitals match in this case only, written with "=" or not.
      const exact = exactCase || /^[A-Z][A-Z0-9]?$/.test(form);
      const key = exact ? `=${form}` : form.toLowerCase();
      lines.set(key, [...(lines.get(key) ?? []), line]);
    }
    const twice = [...lines].filter(([, at]) => at.length > 1).map(([form, at]) => `${form}: lines ${at.join(', ')}`);
    expect(twice).toEqual([]);
  });

  it('name sections that exist', () => {
    const types = new Set(
      readFileSync(join(LEXICONS, 'sections.tsv'), 'utf8')
        .split('\n')
        .flatMap((line) => line.split('\t').map((cell) => cell.trim())),
    );
    const unknown = authored.flatMap(({ line, senses }) =>
      senses.flatMap((one) =>
        one.sections.filter((section) => !types.has(section)).map((section) => `${line}: ${section}`),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('stand for something that can be matched', () => {
    const empty = authored.filter(({ form, senses }) =>
      [form, ...senses.flatMap((one) => one.phrase ?? [])].some(
        (words) => normalizePhrase(words, normalForms).length === 0,
      ),
    );
    expect(empty.map((one) => one.line)).toEqual([]);
  });

  it('lead to phrases of the lexicon: a coded sense without any can never give a code', () => {
    const senses = [...knowledge.abbreviations.values()].flat().filter((one) => one.phrases !== null);
    const idle = senses.filter((one) => one.phrases?.length === 0);
    expect(senses.length).toBeGreaterThan(900);
    expect(idle.length / senses.length).toBeLessThan(0.02);
  });
});

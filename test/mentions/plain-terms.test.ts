import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeFamily } from '../../src/coding/families/code-family';
import { parseFamilyFile } from '../../src/coding/families/parse-family-file';
import { parseRefiners } from '../../src/coding/families/refiners';
import { propose } from '../../src/coding/propose';
import type { Encounter } from '../../src/coding/suggestion';
import { type EngineResources, read } from '../../src/pipeline';
import { loadEngineResources } from '../../src/resources/load-engine';

const ROOT = join(__dirname, '..', '..');
const LEXICONS = join(ROOT, 'lexicons');
const FOLDER = join(LEXICONS, 'codes', 'icd10cm');
const ENCOUNTER: Encounter = { id: 'visit', setting: 'inpatient', serviceDate: '2026-11-02' };

/** Terms of one part, as authored; families for one sex or age only are left out, since no patient is told. */
function plainTerms({ terms, sex, age }: CodeFamily): string[] {
  if (sex || age) return [];
  return terms
    .filter(({ parts }) => parts.length === 1)
    .flatMap(({ parts: [head] }) => (head ?? []).map((one) => one.words));
}

/** Categories of all codes of a family, past and relatives' disease included. */
function categories({ codes, history, familyHistory }: CodeFamily): Set<string> {
  return new Set([...codes, history, familyHistory].flatMap((one) => (one ? [one.code.slice(0, 3)] : [])));
}

function proposed(text: string, resources: EngineResources): string[] {
  const reading = read({ id: 'note', text }, resources);
  const { candidates, rejections } = propose([reading], ENCOUNTER, resources.knowledge);
  return [...candidates, ...rejections.map((one) => one.candidate)].map(({ code }) => code.slice(0, 3));
}

// A family may stop itself: an "unless" word whose normal form stands in its own term, or codes that all need a detail.
describe('plain terms of chapters 1 to 9', () => {
  it('lead to a code of their own family, but for a few that need more words', async () => {
    const resources = await loadEngineResources({ lexiconsDir: LEXICONS, modelsDir: join(ROOT, 'models') });
    const refiners = parseRefiners(readFileSync(join(LEXICONS, 'codes', 'refiners.lex'), 'utf8'), 'refiners.lex');
    const lost: string[] = [];
    let all = 0;
    for (const name of readdirSync(FOLDER).filter((file) => /^0\d.*\.lex$/.test(file))) {
      for (const family of parseFamilyFile(readFileSync(join(FOLDER, name), 'utf8'), name, refiners)) {
        const own = categories(family);
        for (const term of plainTerms(family)) {
          all++;
          if (!proposed(`She has ${term}.`, resources).some((one) => own.has(one))) lost.push(`${name}: ${term}`);
        }
      }
    }
    expect(all).toBeGreaterThan(15_000);
    // Every lost term is printed when there are too many.
    expect(lost.length / all > 0.004 ? lost : []).toEqual([]);
  }, 180_000);
});

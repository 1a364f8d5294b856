import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseFamilyFile } from '../src/coding/families/parse-family-file';
import { parseRefiners } from '../src/coding/families/refiners';

// npm run lexicons -- FILE.lex ... [--titles] [--all]: parses code families, lists terms that stand in two files (with --all also those that
// stand twice in one, which is often meant: one family for each code that the words need), and compares codes with the official FY2027
// list where it is present.
const official = '../shared/data/icd10cm/order/icd10cm_codes_2027_derived.txt.gz';
const titles = new Map<string, string>();
if (existsSync(official)) {
  for (const line of gunzipSync(readFileSync(official)).toString('utf8').split('\n')) {
    const code = line.slice(0, 7).trim();
    if (code) titles.set(code, line.slice(8).trim());
  }
}
const show = process.argv.includes('--titles');
const all = process.argv.includes('--all');
const refiners = parseRefiners(readFileSync('lexicons/codes/refiners.lex', 'utf8'), 'lexicons/codes/refiners.lex');
let problems = 0;
const codes = new Set<string>();
const seenTerms = new Map<string, string>();
for (const file of process.argv.slice(2).filter((one) => !one.startsWith('--'))) {
  try {
    for (const family of parseFamilyFile(readFileSync(file, 'utf8'), file, refiners)) {
      const replacements = [family.history, family.familyHistory].filter((one) => one !== null);
      for (const code of [
        ...family.codes.map((c) => ({ ...c })),
        ...replacements.map((r) => ({ ...r, line: family.source.line })),
      ]) {
        codes.add(code.code);
        if (family.system !== 'ICD-10-CM' || titles.size === 0) continue;
        const title = titles.get(code.code.replace('.', ''));
        if (!title) {
          problems++;
          console.log(`${file}:${code.line}: ${code.code} is not a billable FY2027 code`);
        } else if (show) console.log(`${code.code}\t${code.display}\t${title}`);
      }
      for (const term of family.terms) {
        for (const head of term.parts.length === 1 ? (term.parts[0] ?? []) : []) {
          const key = head.words.toLowerCase();
          const at = `${file}:${term.line}`;
          const other = seenTerms.get(key);
          if (other && other !== at && (all || !other.startsWith(`${file}:`))) {
            console.log(`${at}: note: term "${head.words}" stands also at ${other}`);
          }
          seenTerms.set(key, at);
        }
      }
    }
  } catch (error) {
    problems++;
    console.log((error as Error).message);
  }
}
console.log(`${codes.size} codes, ${seenTerms.size} plain terms, ${problems} problems`);
process.exitCode = problems ? 1 : 0;

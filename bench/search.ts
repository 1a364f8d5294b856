import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openSearch } from '../src/code-sets/search/open-search';
import { authoredSearch, bytesOf, fullSearch, SEARCH_DATE } from './data/code-search';

// npm run bench:search: speed of code search over all official systems where ../shared is here, else over the authored lexicons.

const ROUNDS = 20;

/** What coders type: codes and their beginnings, one word and many, abbreviations, slips, words that are being typed, nonsense. */
const QUERIES = [
  ...['E11.9', 'e11', 'S72', '0SR', 'J1885', '99', 'M54.5', 'Z79', '0DT', 'G04'],
  ...[
    'diabetes',
    'hypertension',
    'pain',
    'fracture',
    'pneumonia',
    'replacement',
    'injection',
    'unspecified',
    'neoplasm',
  ],
  ...[
    'low back pain',
    'type 2 diabetes chronic kidney disease',
    'knee pain left',
    'fracture of right femur initial encounter',
  ],
  ...[
    'displaced fracture shaft left tibia subsequent encounter closed fracture routine healing',
    'acute on chronic heart failure',
  ],
  ...[
    'replacement right knee joint synthetic substitute open approach',
    'bypass coronary artery two arteries',
    'chest xray',
  ],
  ...[
    'burn second degree left hand sequela',
    'poisoning by aspirin intentional self harm',
    'total knee replacement',
    'wheelchair',
  ],
  ...['HTN', 'copd', 'uti', 'ckd 3', 'afib', 'dvt', 'NSTEMI', 'ms', 'pe', 'ca breast'],
  ...[
    'diabtes',
    'neumonia',
    'hart failure',
    'colesterol high',
    'rheumatiod arthritis',
    'hemroids',
    'skizophrenia',
    'sirosis of liver',
  ],
  ...[
    'high blood pressure',
    'broken wrist',
    'heart attack',
    'stomach ache',
    'pink eye',
    'swelling of leg',
    'blood in urine',
  ],
  ...['d', 'di', 'dia', 'diab', 'frac', 'hyper', 'card', 'pneumon bact', 'osteo right kn', 'lap chol'],
  ...[
    'appendectomy',
    'laparoscopic cholecystectomy',
    'right total hip replacement',
    'CABG',
    'colonoscopy with polypectomy',
    'cesarean section',
    'tracheostomy',
    'craniotomy for tumor',
    'lap apendectomy',
    'acetabulofemoral joint replacement',
    'ORIF distal radius right',
    'resection appendix open',
    '0DTJ4ZX',
  ],
  ...[
    'xyzzy',
    'pneumonia xyzzy',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    'the of and',
    'left right bilateral open closed percutaneous',
  ],
];

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;

async function main(): Promise<void> {
  const beforeBuild = performance.now();
  const full = await fullSearch('lexicons');
  const { parts, table, normalize } = full ?? authoredSearch('lexicons');
  const buildMs = performance.now() - beforeBuild;

  const beforeOpen = performance.now();
  const search = openSearch(parts, table, normalize);
  const openMs = performance.now() - beforeOpen;
  const ask = (query: string): number => {
    const start = performance.now();
    search.find({ query, date: SEARCH_DATE, limit: 20 });
    return performance.now() - start;
  };
  const firstMs = ask('diabetes');

  const cold = QUERIES.map(ask).sort((a, b) => a - b);
  const byQuery = new Map(QUERIES.map((query) => [query, Array.from({ length: ROUNDS }, () => ask(query))]));
  const warm = [...byQuery.values()].flat().sort((a, b) => a - b);
  const slowest = [...byQuery]
    .map(([query, times]) => ({
      query,
      ms: quantile(
        [...times].sort((a, b) => a - b),
        0.5,
      ),
    }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 5);
  const result = {
    codes: table.count,
    entries: parts.arrays.entryCodes?.length ?? 0,
    words: (parts.arrays.wordStarts?.length ?? 1) - 1,
    buildMs,
    openMs,
    firstQueryMs: firstMs,
    megabytes: bytesOf(parts) / 1e6,
    queries: QUERIES.length,
    rounds: ROUNDS,
    p50Ms: quantile(warm, 0.5),
    p95Ms: quantile(warm, 0.95),
    p99Ms: quantile(warm, 0.99),
    firstRoundP95Ms: quantile(cold, 0.95),
    slowest,
    node: process.version,
  };
  console.log(
    `${full ? 'all official systems' : 'authored lexicons'}: ${result.codes} codes, ${result.entries} entries, ${result.words} words; ` +
      `compiled in ${(buildMs / 1000).toFixed(1)} s, ${result.megabytes.toFixed(1)} MB; opened in ${openMs.toFixed(2)} ms`,
  );
  console.log(
    `${result.queries} queries, ${ROUNDS} rounds: p50 ${result.p50Ms.toFixed(2)} ms, p95 ${result.p95Ms.toFixed(2)} ms, p99 ${result.p99Ms.toFixed(2)} ms; first round p95 ${result.firstRoundP95Ms.toFixed(2)} ms, very first query ${firstMs.toFixed(1)} ms`,
  );
  console.log(`slowest: ${slowest.map(({ query, ms }) => `"${query}" ${ms.toFixed(2)} ms`).join(', ')}`);
  mkdirSync(join('bench', 'results'), { recursive: true });
  writeFileSync(join('bench', 'results', 'search.json'), `${JSON.stringify(result, null, 2)}\n`);
}

void main();

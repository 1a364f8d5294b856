import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED_DATA } from '../../../bench/data/shared';
import { openSource } from '../../../services/code-sets/source';
import { parseApproaches, parseOperations } from '../../../src/code-sets/pcs/parse-operations';
import type { PcsTableRow } from '../../../src/code-sets/release';
import { parsePcsCodes } from '../../../src/code-sets/releases/pcs-codes';
import { parsePcsTables } from '../../../src/code-sets/releases/pcs-tables';
import { codesOf } from '../../../src/code-sets/search/pcs-terms';

const FOLDER = join(__dirname, '..', '..', '..', 'lexicons', 'codes', 'pcs');
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const operations = parseOperations(read('operations.tsv'), 'operations.tsv');

describe('everyday names of operations', () => {
  it('are of at least 150 operations, no word twice in a line', () => {
    expect(operations.length).toBeGreaterThanOrEqual(150);
    expect(parseApproaches(read('approaches.tsv'), 'approaches.tsv').length).toBeGreaterThan(3);
    for (const { words, line } of operations) expect([line, new Set(words).size]).toEqual([line, words.length]);
  });
});

async function rowsOf<Row>(
  file: string,
  wanted: RegExp,
  parse: (chunks: AsyncIterable<string>, name: string) => AsyncIterable<Row>,
) {
  const rows: Row[] = [];
  for await (const member of openSource(join(SHARED_DATA, 'icd10pcs', file))) {
    if (!wanted.test(member.name)) continue;
    for await (const row of parse(member.chunks(), member.file)) rows.push(row);
  }
  return rows;
}

// Against the official tables, where they are beside the checkout.
describe('everyday names of operations lead to codes that exist', () => {
  let codes: readonly string[] | null = null;
  const labels = new Map<string, { operation: string; sites: Map<string, string> }>();
  beforeAll(async () => {
    if (!existsSync(join(SHARED_DATA, 'icd10pcs'))) return;
    const rows = await rowsOf('2026-icd-10-pcs-codes-file.zip', /^icd10pcs_codes/, parsePcsCodes);
    codes = rows.map(({ code }) => code).sort();
    for (const { positions } of await rowsOf<PcsTableRow>('icd10pcs_tables_2026.xml', /./, parsePcsTables)) {
      const [section, system, operation, site] = positions.map(({ values }) => values);
      const table = [section, system, operation].map((values) => values?.[0]?.character).join('');
      const known = labels.get(table) ?? { operation: operation?.[0]?.label ?? '', sites: new Map<string, string>() };
      labels.set(table, known);
      for (const { character, label } of site ?? []) known.sites.set(character, label);
    }
  }, 60_000);

  it('by every beginning of a code, with the root operation and the site that the line names', () => {
    if (codes === null) return;
    const faults: string[] = [];
    for (const { patterns, operations: named, sites, line } of operations) {
      const seen = new Set<string>();
      for (const pattern of patterns) {
        const own = codesOf(pattern, codes);
        if (own.length === 0) faults.push(`${line}: no code begins with ${pattern.written}`);
        for (const code of own) {
          const table = labels.get(code.slice(0, 3));
          const site = table?.sites.get(code.slice(3, 4)) ?? '';
          if (!named.includes(table?.operation ?? '')) faults.push(`${line}: ${code} is ${table?.operation}`);
          if (!sites.some((one) => site.toLowerCase().includes(one.toLowerCase())))
            faults.push(`${line}: ${code} is of ${site}`);
          seen.add(table?.operation ?? '');
        }
      }
      for (const one of named) if (!seen.has(one)) faults.push(`${line}: no code is ${one}`);
    }
    expect(faults).toEqual([]);
  });
});

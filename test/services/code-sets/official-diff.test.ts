import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diffCodeSets } from '../../../services/code-sets/diff';
import { importFiles } from '../../../services/code-sets/import';
import { openCodeSetStore } from '../../../services/code-sets/store';

// Public files that are not part of the project; the test says so and passes when they are absent.
const ORDER = join(__dirname, '../../../../shared/data/icd10cm/order');
const FY2026 = join(ORDER, 'fy2026-code-descriptions.zip');
const FY2027 = join(ORDER, 'icd10cm_codes_2027_derived.txt.gz');
const ADDENDA = join(ORDER, 'icd10cm_codes_addenda_2027.txt');

const folder = mkdtempSync(join(tmpdir(), 'countersign-official-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the official FY2026 and FY2027', () => {
  const missing = [FY2026, FY2027, ADDENDA].filter((path) => !existsSync(path));
  if (missing.length > 0) {
    it(`are compared where they are present (skipped: ${missing.join(', ')} not on this machine)`, () => {
      console.log(`skipped: ${missing.join(', ')} not on this machine`);
    });
    return;
  }

  it('differ by exactly what the official addendum lists', async () => {
    const store = openCodeSetStore(folder);
    const { imported } = await importFiles(
      store,
      [FY2026, FY2027],
      {},
      {
        progress: { start: () => {}, advance: () => {}, stop: () => {} },
        compile: async () => null,
        now: () => new Date(),
      },
    );
    expect(imported.map(({ entry }) => [entry.edition, entry.from, entry.rows, entry.billable])).toEqual([
      ['FY2026', '2025-10-01', 98_186, 74_719],
      ['FY2027', '2026-10-01', 74_879, 74_879],
    ]);
    const listed = addendum();
    const diff = await diffCodeSets(store, { before: 'FY2026', after: 'FY2027' });
    expect(bare(diff.added)).toEqual(listed.Add);
    expect(bare(diff.deleted)).toEqual(listed.Delete);
    expect(bare(diff.revised)).toEqual(listed['Revise to']);
    expect([diff.added.length, diff.deleted.length, diff.revised.length]).toEqual([190, 30, 4]);
    const successors = new Map(diff.deleted.map(({ code, replacedBy }) => [code, replacedBy]));
    expect(successors.get('D69.1')).toEqual(['D69.11', 'D69.19']);
    expect(successors.get('I42.0')).toEqual(['I42.00', 'I42.01', 'I42.09']);
    expect(successors.get('T52.8X1A')).toEqual(['T52.891A']);
  });
});

const bare = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code.replace('.', '')).sort();

/** Undotted codes of the addendum by its first column. */
function addendum(): Record<'Add' | 'Delete' | 'Revise to', string[]> {
  const lines = readFileSync(ADDENDA, 'utf8').split(/\r?\n/);
  const codesOf = (kind: string): string[] =>
    lines
      .filter((line) => line.startsWith(`${kind}:`))
      .map(
        (line) =>
          line
            .slice(kind.length + 1)
            .trim()
            .split(/\s+/)[0] as string,
      )
      .sort();
  return { Add: codesOf('Add'), Delete: codesOf('Delete'), 'Revise to': codesOf('Revise to') };
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallLexicons } from './small-lexicons';
import { codes2027, codesIn, MARCH, NOVEMBER, note, order2026 } from './two-years';

const root = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'countersign-october-'));
const DATA_DIR = join(folder, 'data');
const LEXICONS_DIR = smallLexicons(join(folder, 'lexicons'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fileOf = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const orders = fileOf('icd10cm-order-2026.txt', order2026);
const codes = fileOf('icd10cm-codes-2027.txt', codes2027);

describe('the update of October by commands, with the real engine', () => {
  const countersign = (args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/services/cli/main.js'), ...args], {
      cwd: root,
      input,
      encoding: 'utf8',
      timeout: 50_000,
      env: { PATH: process.env.PATH, DATA_DIR, LEXICONS_DIR, ...env },
    });
    return { status, stdout, stderr };
  };
  const lines = [MARCH, NOVEMBER].map((serviceDate) =>
    JSON.stringify({ id: serviceDate, text: note.text, serviceDate }),
  );
  beforeAll(() => {
    for (const path of [orders, codes]) expect(countersign(['code-set', 'import', path])).toMatchObject({ status: 0 });
  });

  it('suggests what was in force on the date of service', () => {
    const { status, stdout } = countersign(['suggest'], `${lines.join('\n')}\n`);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([status, ...answers.map(codesIn)]).toEqual([
      0,
      ['D69.1', 'I10', 'I42.0', 'R05.9'],
      ['D69.19', 'I10', 'I42.00'],
    ]);
    // The name under which the process held the compiled file went with it.
    expect(readdirSync(join(DATA_DIR, 'code-sets')).filter((name) => name.endsWith('.held'))).toEqual([]);
  });

  it('lists both editions and what is between them', () => {
    expect(countersign(['code-set', 'list']).stdout).toMatch(
      /^ICD-10-CM +FY2026 +2025-10-01 - 2026-09-30 +15 +11 +codes\nICD-10-CM +FY2027 +2026-10-01 - +13 +13 +codes$/m,
    );
    const { status, stdout } = countersign(['code-set', 'diff', 'FY2026', 'FY2027']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('-> D69.11, D69.19 (more characters)')]);
  });

  it.each([['suggest'], ['serve', '--port', '0']])(
    'names the command that compiles again where the lexicons changed since, in %s',
    (...args) => {
      const changed = smallLexicons(join(folder, `changed-${args[0]}`), 'system ICD-10-CM\nI10  Pressure = pressure\n');
      const { status, stdout, stderr } = countersign(args, `${lines[0]}\n`, { LEXICONS_DIR: changed });
      const file = readdirSync(join(DATA_DIR, 'code-sets')).find((name) => /^knowledge-\w+\.bin$/.test(name));
      const why = `it was compiled from other lexicons than those in ${changed}, or by another version of Countersign`;
      expect([status, stdout, stderr]).toEqual([
        1,
        // Before anything was begun: no port was opened, nothing was logged.
        '',
        `countersign: the engine cannot be loaded: ${join(DATA_DIR, 'code-sets', file ?? '')} is out of date: ${why}; ` +
          'run: countersign code-set compile\n',
      ]);
    },
  );

  it('opens no port with a compiled file that is damaged', () => {
    const folder = join(DATA_DIR, 'code-sets');
    const path = join(folder, readdirSync(folder).find((name) => /^knowledge-\w+\.bin$/.test(name)) ?? '');
    const whole = readFileSync(path);
    const flipped = Buffer.from(whole);
    flipped[flipped.length - 100] = (flipped[flipped.length - 100] as number) ^ 1;
    writeFileSync(path, flipped);
    const { status, stdout, stderr } = countersign(['serve', '--port', '0']);
    writeFileSync(path, whole);
    expect([status, stdout, stderr]).toEqual([
      1,
      '',
      `countersign: the engine cannot be loaded: ${path} is missing or damaged; run: countersign code-set compile\n`,
    ]);
  });

  it('is in order again after that command', () => {
    const changed = smallLexicons(join(folder, 'changed'), 'system ICD-10-CM\nI10  Pressure = cough\n');
    const env = { LEXICONS_DIR: changed };
    expect(countersign(['code-set', 'compile'], '', env)).toMatchObject({ status: 0 });
    const { stdout } = countersign(['suggest'], `${lines[0]}\n`, env);
    expect(codesIn(JSON.parse(stdout))).toContain('I10');
  });
});

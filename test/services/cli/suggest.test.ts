import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suggestResultSchema } from '../../../services/contract/review';
import { runCli } from '../../support/process';

const folder = mkdtempSync(join(tmpdir(), 'countersign-'));
afterAll(() => rmSync(folder, { recursive: true }));

const jsonl = (...notes: object[]) => notes.map((note) => `${JSON.stringify(note)}\n`).join('');
const note = (id: string, text = 'Type 2 diabetes.') => ({ id, text });
const answers = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('countersign suggest', () => {
  it('answers each line from standard input, in order', async () => {
    const { code, stdout, stderr } = await runCli(['suggest'], jsonl(note('b'), note('a', 'No complaint.'), note('c')));
    expect([code, stderr]).toEqual([0, '']);
    expect(answers(stdout).map(({ id, suggestions }) => [id, suggestions.length])).toEqual([
      ['b', 1],
      ['a', 0],
      ['c', 1],
    ]);
  });

  it('has the shapes of the API', async () => {
    const { stdout } = await runCli(['suggest'], jsonl(note('a')));
    const { id, ...result } = answers(stdout)[0];
    expect(id).toBe('a');
    suggestResultSchema.strict().parse(result);
  });

  it('keeps the order with several workers', async () => {
    const notes = Array.from({ length: 12 }, (_, index) =>
      note(`n${index}`, `diabetes BUSY-${index % 3 === 0 ? 60 : 1}`),
    );
    const { stdout } = await runCli(['suggest', '--workers', '2'], jsonl(...notes));
    expect(answers(stdout).map(({ id }) => id)).toEqual(notes.map(({ id }) => id));
  });

  it.each<[string, string | Uint8Array]>([
    ['blank lines and CRLF', `\r\n${JSON.stringify(note('a'))}\r\n\r\n`],
    ['no line feed at the end', JSON.stringify(note('a'))],
    ['a byte order mark', `\ufeff${JSON.stringify(note('a'))}\n`],
    ['properties of the data set', jsonl({ ...note('a'), source: 'x', year: 2026 })],
    [
      'all that a line may say',
      jsonl({ ...note('a'), setting: 'inpatient', serviceDate: '2026-01-31', patient: { age: 40 } }),
    ],
  ])('reads %s', async (_name, input) => {
    const { code, stdout } = await runCli(['suggest'], input);
    expect([code, answers(stdout).map(({ id }) => id)]).toEqual([0, ['a']]);
  });

  it('reads a text file as one note named after it', async () => {
    const { code, stdout } = await runCli(['suggest', '--input', file('visit 7.txt', 'Type 2 diabetes.')]);
    expect([code, answers(stdout)[0].id]).toEqual([0, 'visit-7']);
  });

  it('takes text on standard input for one note', async () => {
    const { stdout } = await runCli(['suggest', '--input', '-'], 'Type 2 diabetes.');
    expect(answers(stdout)[0].id).toBe('stdin');
  });

  it('prints a table to read with --format text', async () => {
    const { stdout } = await runCli(
      ['suggest', '--format', 'text', '--service-date', '2026-11-02'],
      'Has diabetes\u001b[31m.',
    );
    expect(stdout).toContain('outpatient, 2026-11-02');
    expect(stdout).toMatch(/90% {2}E11\.9 +ICD-10-CM +Type 2 diabetes/);
    expect(stdout).toContain('"diabetes" 4-12');
    expect(stdout).not.toContain('\u001b');
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['broken JSON', `${jsonl(note('a'))}{"id":"canary"\n`, /line 2: is not valid JSON/],
    ['bytes that are not UTF-8', Buffer.from('{"id":"a","text":"\xff"}', 'latin1'), /line 1: is not valid UTF-8/],
    ['deep JSON', `{"id":${'['.repeat(40)}`, /line 1: is nested deeper than 32/],
    ['a line that is no object', `${jsonl(note('a'))}["canary"]\n`, /line 2: must be an object/],
    ['no id', `\n\n${jsonl({ text: 'canary' })}`, /line 3: id: is required/],
    ['no text', jsonl({ id: 'a' }), /line 1: text: is required/],
    ['an empty text', jsonl(note('a', ' \n')), /line 1: text: must hold text/],
    ['a number as id', jsonl({ id: 7, text: 'canary' }), /line 1: id: must be a string/],
    ['an unknown setting', jsonl({ ...note('a'), setting: 'canary' }), /line 1: setting: must be one of inpatient/],
    [
      'an impossible date',
      jsonl({ ...note('a'), serviceDate: '2026-02-30' }),
      /line 1: serviceDate: must be a calendar/,
    ],
    ['a misspelt property', jsonl({ ...note('a'), service_date: '2026-02-03' }), /line 1: serviceDate: is misspelt/],
    [
      'an unknown property of the patient',
      jsonl({ ...note('a'), patient: { canary: 1 } }),
      /line 1: patient: holds an unknown/,
    ],
    ['an empty input', '', /input: text: must hold text|holds no line/],
    ['white space', ' \n\t\n', /must hold text|holds no line/],
  ])('refuses %s with exit code 2, the line and the field', async (_name, input, message) => {
    const { code, stderr } = await runCli(['suggest'], input);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('canary');
  });

  it.each([
    [['suggest', '--setting', 'clinic'], /Allowed choices are inpatient, outpatient, emergency/],
    [['suggest', '--service-date', '2026-02-30'], /calendar date/],
    [['suggest', '--format', 'xml'], /Allowed choices are jsonl, text/],
    [['suggest', '--workers', '0'], /whole number/],
    [['suggest', '--input', '/no/such/file.jsonl'], /--input .*ENOENT/],
    [['suggest', '--input', '.'], /is a folder/],
    [['suggest', '--output', '/no/such/folder/out.jsonl'], /--output .*ENOENT/],
    [['suggest', '--colour'], /unknown option/],
    [['code'], /unknown command/],
    [['suggest', 'stray'], /too many arguments/],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { code, stderr, stdout } = await runCli(args, jsonl(note('a')));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('shows help with exit code 0', async () => {
    expect((await runCli(['--help'])).code).toBe(0);
    expect((await runCli(['suggest', '--help'])).stdout).toContain('--service-date');
    expect((await runCli(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('says what kind of failure it was, without the message that quotes the note', async () => {
    const { code, stderr } = await runCli(['suggest'], jsonl(note('a', 'FAIL canary')));
    expect(code).toBe(1);
    expect(stderr).toMatch(/unexpected failure \(TypeError\)/);
    expect(stderr).not.toContain('canary');
  });
});

describe('countersign suggest --output', () => {
  it('writes the file whole', async () => {
    const path = join(folder, 'whole.jsonl');
    const { code, stdout } = await runCli(['suggest', '--output', path], jsonl(note('a'), note('b')));
    expect([code, stdout]).toEqual([0, '']);
    expect(answers(readFileSync(path, 'utf8')).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('leaves the old file, and nothing else, when a line is bad', async () => {
    const path = file('kept.jsonl', 'old');
    const { code } = await runCli(['suggest', '--output', path], `${jsonl(note('a'))}{`);
    expect(code).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  });
});

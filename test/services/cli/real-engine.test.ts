import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suggestResultSchema } from '../../../services/contract/review';

const root = join(__dirname, '../../..');
const sample = readFileSync(join(root, 'examples/sample-note.txt'), 'utf8');

/** Runs the built command as a user would, with an empty home and nothing of our environment. */
function countersign(args: readonly string[], input = ''): { home: string; code: number | null; stdout: string } {
  const home = mkdtempSync(join(tmpdir(), 'countersign-home-'));
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'dist/services/cli/main.js'), ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { HOME: home, PATH: process.env.PATH },
  });
  return { home, code: status, stdout };
}

describe('the built command with the real engine', () => {
  const line = `${JSON.stringify({ id: 'sample', text: sample, serviceDate: '2026-11-02' })}\n`;
  const first = countersign(['suggest'], line);
  afterAll(() => rmSync(first.home, { recursive: true }));

  it('suggests what the sample note is about, as the contract says', () => {
    expect(first.code).toBe(0);
    const { id, ...result } = JSON.parse(first.stdout);
    expect(id).toBe('sample');
    suggestResultSchema.strict().parse(result);
    const codes = result.suggestions.map((suggestion: { code: { code: string } }) => suggestion.code.code);
    expect(codes).toEqual(expect.arrayContaining(['E11.42', 'I12.9', 'N18.31']));
  });

  it('quotes the note exactly', () => {
    const { suggestions, withheld } = suggestResultSchema.parse(JSON.parse(first.stdout));
    const spans = [...suggestions, ...withheld].flatMap(({ evidence }) => [
      ...evidence,
      ...evidence.flatMap(({ cues }) => cues),
    ]);
    expect(spans.length).toBeGreaterThan(10);
    for (const { start, end, text } of spans) expect(sample.slice(start, end)).toBe(text);
  });

  it('gives the same bytes again, and from several workers', () => {
    expect(countersign(['suggest', '--workers', '2'], line).stdout).toBe(first.stdout);
  });

  it('leaves nothing behind in the home folder: the ONNX library reports to nobody', () => {
    expect(readdirSync(first.home)).toEqual([]);
  });

  it('assesses a span of a note', () => {
    const spans = [
      { id: 'a', text: 'She denies chest pain.', start: 11, end: 21 },
      { id: 'b', text: 'She has chest pain.', start: 8, end: 18 },
    ];
    const { stdout } = countersign(['assess'], spans.map((span) => `${JSON.stringify(span)}\n`).join(''));
    const polarities = stdout
      .trim()
      .split('\n')
      .map((answer) => JSON.parse(answer).assertion.polarity);
    expect(polarities).toEqual(['negated', 'affirmed']);
  });
});

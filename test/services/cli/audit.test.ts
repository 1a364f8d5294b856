import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withheldLine } from '../../../src/audit/log-lines';
import { event, logOf, origin, signer } from '../../audit/log-of';
import { runCli } from '../../support/process';

const folder = mkdtempSync(join(tmpdir(), 'countersign-audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const log = logOf([
  event({ reason: 'canary' }),
  event({ at: '2026-11-02T09:00:00.000Z', outcome: 'refused' }),
  event({ at: '2026-11-02T10:00:00.000Z', act: 'reviews.listed' }),
]);

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const asFile = (name: string, lines: readonly string[]) => file(name, lines.map((line) => `${line}\n`).join(''));

const logFile = asFile('log.ndjson', log.lines);
const keyFile = file('audit-public.txt', `${signer.vkey}\n`);
const kept = file('kept.txt', log.noteAt(2));

/** Nothing of the service is there: no database, no lexicons, and settings that no server would start with. */
const nothing = { DATABASE_URL: 'nowhere', LEXICONS_DIR: '/nowhere', PORT: 'none' };
const verify = (args: readonly string[], stdin: string | Uint8Array = '') =>
  runCli(['audit', 'verify', ...args], stdin, nothing);
const withKey = (...args: string[]) => verify(['--public-key', signer.vkey, ...args]);

describe('countersign audit verify', () => {
  it('sums up a log that holds, and shows nothing of its events', async () => {
    const { code, stdout, stderr } = await withKey('--log', logFile, '--checkpoint', kept);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      [
        `VERIFIED: 3 entries of the audit log ${origin}`,
        'tenant    acme',
        `root      ${log.checkpointAt(3).root.toString('base64')}`,
        `signed by ${signer.vkey.split('+').slice(0, 2).join('+')}`,
        'agrees    with 1 earlier checkpoint and 0 receipts',
        'events    2026-11-02T08:00:00.000Z to 2026-11-02T10:00:00.000Z; 1 refused, 0 failed',
        '        2 review.read',
        '        1 reviews.listed',
        '',
      ].join('\n'),
    );
  });

  it('takes the key from a file and the log from standard input', async () => {
    const { code, stdout } = await verify(['--public-key', keyFile, '--log', '-'], `${log.lines.join('\n')}\n`);
    expect(code).toBe(0);
    expect(stdout).toContain('note: without an earlier checkpoint');
  });

  it('takes several checkpoints and receipts, alone or in the answer that held them', async () => {
    const receipt = file('receipt.json', JSON.stringify(await log.receipt(0, 1)));
    const answer = file('answer.json', JSON.stringify({ decision: {}, receipt: await log.receipt(2, 3) }));
    const all = file('all.txt', `\n${log.noteAt(1)}\n${log.noteAt(2).slice(0, -9)}\n${log.noteAt(3)}`);
    const args = ['--log', logFile, '--checkpoint', kept, all, '--receipt', receipt, '--receipt', answer];
    const { code, stdout } = await withKey(...args);
    expect(code).toBe(0);
    expect(stdout).toContain('agrees    with 3 earlier checkpoints and 2 receipts');
    expect(stdout).toContain('of the checkpoint files passed over');
  });

  it('verifies a receipt without a log', async () => {
    const receipt = await log.receipt(1, 3);
    const { code, stdout } = await withKey('--receipt', file('one.json', JSON.stringify(receipt)));
    expect(code).toBe(0);
    expect(stdout).toBe(
      `VERIFIED: entry 1 of the audit log ${origin}, in its state of 3 entries, is ${receipt.leafHash}\n`,
    );
  });

  it('says what it could not read', async () => {
    const lines = log.lines.with(1, withheldLine(0, log.leaves[0] as Buffer));
    const { code, stdout } = await withKey('--log', asFile('withheld.ndjson', lines));
    expect(code).toBe(0);
    expect(stdout).toContain('note: 1 event withheld');
  });

  const edited = log.lines.with(1, (log.lines[1] ?? '').replace('canary', 'kanary'));
  const another = logOf([event()], 'countersign/acme/another');
  it.each<[string, RegExp, () => Promise<string[]>]>([
    [
      'an edited entry',
      /history-changed.*entries 0 to 1/,
      async () => ['--log', asFile('a', edited), '--checkpoint', kept],
    ],
    ['no checkpoint to hold it against', /wrong-root.*entries 0 to 2/, async () => ['--log', asFile('b', edited)]],
    ['a deleted entry', /wrong-index, entry 1/, async () => ['--log', asFile('c', log.lines.toSpliced(2, 1))]],
    [
      'a log that was set back',
      /rolled-back/,
      async () => ['--log', asFile('d', logOf([event()]).lines), '--checkpoint', kept],
    ],
    ['an empty file', /truncated/, async () => ['--log', asFile('e', [])]],
    ['another kind of file', /malformed/, async () => ['--log', file('f', Buffer.from([0, 255, 10]))]],
    ['another log', /wrong-header/, async () => ['--log', logFile, '--origin', 'countersign/acme/another']],
    [
      'the checkpoint of another log',
      /wrong-header/,
      async () => ['--log', logFile, '--checkpoint', file('g', another.noteAt(1))],
    ],
    [
      'a checkpoint that was changed',
      /bad-checkpoint/,
      async () => ['--log', logFile, '--checkpoint', file('h', log.noteAt(2).replace('\n2\n', '\n1\n'))],
    ],
    [
      'a receipt of something else',
      /receipt-not-in-log, entry 0/,
      async () => ['--log', logFile, '--receipt', file('i', JSON.stringify(await logOf([event()]).receipt(0, 1)))],
    ],
    [
      'a changed receipt',
      /bad-receipt/,
      async () => ['--receipt', file('j', JSON.stringify({ ...(await log.receipt(1, 3)), leafIndex: 0 }))],
    ],
    [
      'the receipt of another log',
      /bad-receipt/,
      async () => ['--receipt', file('k', JSON.stringify(await log.receipt(1, 3))), '--origin', 'o'],
    ],
  ])('ends with 1 for %s', async (_case, message, args) => {
    const { code, stdout, stderr } = await withKey(...(await args()));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('NOT VERIFIED');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/[ck]anary/);
  });

  it.each<[string, RegExp, string[]]>([
    ['no key', /--public-key/, ['--log', logFile]],
    ['a key that is none', /eight hex digits/, ['--log', logFile, '--public-key', 'a+b+c']],
    [
      'a key file that is not there',
      /cannot be read \(ENOENT\)/,
      ['--log', logFile, '--public-key', join(folder, 'no')],
    ],
    ['a log for a key', /--public-key: must be written/, ['--log', logFile, '--public-key', logFile]],
    ['neither log nor receipt', /--log or --receipt must be given/, ['--public-key', keyFile]],
    ['a checkpoint without a log', /--log or --receipt/, ['--public-key', keyFile, '--checkpoint', kept]],
    [
      'a log that is not there',
      /--log .*cannot be read \(ENOENT\)/,
      ['--public-key', keyFile, '--log', join(folder, 'no')],
    ],
    ['a folder', /is a folder/, ['--public-key', keyFile, '--log', folder]],
    [
      'a checkpoint that is not there',
      /--checkpoint .*ENOENT/,
      ['--public-key', keyFile, '--log', logFile, '--checkpoint', join(folder, 'no')],
    ],
    ['a receipt that is none', /holds no receipt/, ['--public-key', keyFile, '--receipt', kept]],
    ['an unknown option', /unknown option/, ['--public-key', keyFile, '--log', logFile, '--force']],
  ])('ends with 2 for %s', async (_case, message, args) => {
    const { code, stdout, stderr } = await verify(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

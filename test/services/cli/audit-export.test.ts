import { generateKeyPairSync } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseVerifierKey } from '../../../src/audit/signed-note';
import { verifyLog } from '../../../src/audit/verify-log';
import { runCli } from '../../support/process';
import { faultsOf } from '../fhir/r4';
import { callerOf, create, finalized, requestOf } from '../reviews/support';
import { emptyFolder, inRecord, removeFolders } from './record-folder';

afterAll(removeFolders);

const north = callerOf({ tenant: 'north' });
let DATA_DIR: string;
beforeAll(async () => {
  DATA_DIR = emptyFolder();
  await inRecord({ DATA_DIR }, async (reviews) => {
    await finalized(reviews, north);
    await create(reviews, callerOf({ tenant: 'south' }), requestOf({ id: 'southern' }));
  });
});

const audit = (...args: string[]) => runCli(['audit', ...args], '', { DATA_DIR });

describe('countersign audit export', () => {
  it('writes a log that verifies with the published key alone', async () => {
    const output = join(emptyFolder(), 'log.ndjson');
    const { code, stdout, stderr } = await audit('export', '--tenant', 'north', '--output', output);
    expect([code, stdout, stderr]).toEqual([0, '', '']);
    const { stdout: vkey } = await audit('public-key');
    const verdict = await verifyLog(createReadStream(output), { key: parseVerifierKey(vkey.trim()) });
    expect(verdict).toMatchObject({ ok: true });
    expect(readFileSync(output, 'utf8')).not.toContain('diabetes');
  });

  it('holds its own export, and nothing of another tenant', async () => {
    const { stdout } = await audit('export', '--tenant', 'north');
    const bodies = stdout
      .trim()
      .split('\n')
      .flatMap((line) => JSON.parse(line).body ?? []);
    const events = bodies.map((body: string) => JSON.parse(body));
    expect(events.at(-1)).toMatchObject({
      act: 'audit.exported',
      actor: { id: expect.stringMatching(/^cli:/), role: 'admin' },
    });
    expect(new Set(events.map(({ tenant }) => tenant))).toEqual(new Set(['north']));
  });

  it('writes FHIR AuditEvents, one a line', async () => {
    const { code, stdout } = await audit('export', '--tenant', 'north', '--format', 'fhir');
    const events = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(events.length).toBeGreaterThan(4);
    expect(events.flatMap(faultsOf)).toEqual([]);
    expect(events.map(({ id }) => Number(id))).toEqual(events.map((_, at) => at));
  });

  it.each([
    [['export', '--tenant', 'nowhere'], 2, 'there is no such tenant'],
    [['export', '--tenant', 'north', '--format', 'xml'], 2, 'Allowed choices are log, fhir'],
    [['export', '--tenant', 'north', '--output', join(__dirname, 'no/such/folder')], 2, 'cannot be written (ENOENT)'],
  ] as const)('refuses %j', async (args, code, message) => {
    const run = await audit(...args);
    expect([run.code, run.stdout]).toEqual([code, '']);
    expect(run.stderr).toContain(message);
  });

  it('makes no tenant of a name that was mistyped', async () => {
    await audit('export', '--tenant', 'nroth');
    expect((await audit('export', '--tenant', 'nroth')).stderr).toContain('there is no such tenant');
  });

  it('makes no record where there is none', async () => {
    const folder = emptyFolder();
    const { code, stderr } = await runCli(['audit', 'export'], '', { DATA_DIR: folder });
    expect([code, readdirSync(folder)]).toEqual([1, []]);
    expect(stderr).toContain('there is no record in');
  });
});

describe('countersign audit public-key', () => {
  it('prints the key that lies beside the record', async () => {
    const { code, stdout } = await audit('public-key');
    expect(code).toBe(0);
    expect(stdout).toBe(readFileSync(join(DATA_DIR, 'keys/audit-public.txt'), 'utf8'));
  });

  it('prints that of a key that is given', async () => {
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const env = { DATA_DIR: emptyFolder(), AUDIT_SIGNING_KEY: pem };
    const { code, stdout } = await runCli(['audit', 'public-key'], '', env);
    expect(code).toBe(0);
    expect(() => parseVerifierKey(stdout.trim())).not.toThrow();
    expect(stdout).not.toContain('PRIVATE');
  });

  it('makes no key where there is none', async () => {
    const folder = emptyFolder();
    const { code, stdout, stderr } = await runCli(['audit', 'public-key'], '', { DATA_DIR: folder });
    expect([code, stdout, existsSync(join(folder, 'keys'))]).toEqual([1, '', false]);
    expect(stderr).toContain('there is no signing key yet');
  });
});

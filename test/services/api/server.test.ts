import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goodRequest } from '../../support/api';
import { runCli, serve } from '../../support/process';

function suggest(url: string, text: string): Promise<Response> {
  return fetch(`${url}/v1/suggest-codes`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...goodRequest(), documents: [{ id: 'd', text }] }),
  });
}

// A new record takes seconds to make where other tests run beside; the servers have one after the other.
jest.setTimeout(60_000);
const folder = mkdtempSync(join(tmpdir(), 'countersign-server-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('countersign serve', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('finishes what is under way on %s and exits 0', async (signal) => {
    const served = await serve({ WORKERS: '1', DATA_DIR: folder });
    const underWay = suggest(served.url, 'diabetes BUSY-400');
    await new Promise((resolve) => setTimeout(resolve, 150));
    const ended = served.stop(signal);
    const response = await underWay;
    expect(response.status).toBe(201);
    expect(response.headers.get('connection')).toBe('close');
    expect(await ended).toBe(0);
    expect(served.logs()).toContain('"msg":"stopped"');
    await expect(fetch(`${served.url}/livez`)).rejects.toThrow();
  });

  it('does not wait for ever', async () => {
    const served = await serve({ WORKERS: '1', DATA_DIR: folder, SHUTDOWN_TIMEOUT_MS: '200' });
    const lost = suggest(served.url, 'HANG').catch(() => 'cut off');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await served.stop()).toBe(0);
    expect(await lost).toBe('cut off');
  });

  it('says which port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await runCli(['serve', '--port', String(port)]);
    other.close();
    expect(code).toBe(1);
    expect(stderr).toContain(`port ${port} on 127.0.0.1 is taken`);
  });

  it.each([
    [['serve', '--port', 'http'], {}, /PORT must be a whole number/],
    [['serve'], { WORKERS: '0' }, /WORKERS must be from 1/],
  ])('refuses %j %j with exit code 2', async (args, env, message) => {
    const { code, stderr } = await runCli(args, '', env);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('keeps a decision over a restart, and says where and for whom', async () => {
    const first = await serve({ DATA_DIR: folder });
    expect(first.logs()).toContain('anyone on this machine can decide');
    expect(first.logs()).toContain(`"database":"pglite","at":${JSON.stringify(folder)}`);
    const review = (await (await suggest(first.url, 'diabetes')).json()) as { id: string };
    const decided = await fetch(`${first.url}/v1/reviews/${review.id}/decisions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'If-Match': '"1"' },
      body: JSON.stringify({ itemId: 's1', outcome: 'accepted' }),
    });
    expect(decided.status).toBe(201);

    const taken = await runCli(['serve', '--port', '0'], '', { DATA_DIR: folder });
    expect([taken.code, taken.stderr]).toEqual([1, expect.stringContaining('the data folder is in use by process')]);

    expect(await first.stop()).toBe(0);
    const second = await serve({ DATA_DIR: folder });
    const after = await (await fetch(`${second.url}/v1/reviews/${review.id}`)).json();
    expect(after).toMatchObject({ status: 'in-review', version: 2, decisions: [{ outcome: 'accepted' }] });
    expect(await second.stop()).toBe(0);
  });

  it.each<[string, NodeJS.ProcessEnv, number, RegExp]>([
    ['a folder that cannot be made', { DATA_DIR: '/dev/null/data' }, 2, /DATA_DIR|folder/],
    [
      'a PostgreSQL that does not answer',
      {
        ...{ DATABASE_URL: 'postgres://user:canary@127.0.0.1:1/record', ENCRYPTION_KEY: 'A'.repeat(43).concat('=') },
        AUDIT_SIGNING_KEY: pem(),
      },
      1,
      /the database does not answer; is DATABASE_URL right/,
    ],
    [
      'PostgreSQL without keys',
      { DATABASE_URL: 'postgres://127.0.0.1:1/record' },
      2,
      /must be set where DATABASE_URL is/,
    ],
  ])('says so for %s', async (_name, env, wanted, message) => {
    const { code, stderr } = await runCli(['serve', '--port', '0'], '', env);
    expect([code, stderr]).toEqual([wanted, expect.stringMatching(message)]);
    expect(stderr).not.toContain('canary');
  });

  it('prints the suggestions of a sample note first', async () => {
    const { stdout, code } = await runCli(['serve', '--sample', 'no-such-file.txt']);
    expect([stdout, code]).toEqual(['', 2]);
  });
});

function pem(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { goodRequest } from '../../support/api';
import { runCli, serve } from '../../support/process';

function suggest(url: string, text: string): Promise<Response> {
  return fetch(`${url}/v1/suggest-codes`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...goodRequest(), documents: [{ id: 'd', text }] }),
  });
}

describe('countersign serve', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('finishes what is under way on %s and exits 0', async (signal) => {
    const served = await serve({ WORKERS: '1' });
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
    const served = await serve({ WORKERS: '1', SHUTDOWN_TIMEOUT_MS: '200' });
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

  it('prints the suggestions of a sample note first', async () => {
    const { stdout, code } = await runCli(['serve', '--sample', 'no-such-file.txt']);
    expect([stdout, code]).toEqual(['', 2]);
  });
});

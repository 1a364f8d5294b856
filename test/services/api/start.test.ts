import { createLogger } from '../../../services/api/logger';
import { type RunningServer, startServer } from '../../../services/api/server';
import type { ActWriter } from '../../../services/audit/act';
import { readConfig } from '../../../services/config';
import type { Database } from '../../../services/database/database';
import type { OpenRecord } from '../../../services/open-record';
import { directClient } from '../../../services/worker/direct-client';
import { goodRequest } from '../../support/api';
import { fakeEngine } from '../../support/fake-engine';
import { fakeAuditLog, fakeReviews } from '../../support/fake-record';

/** A server in this process whose record opens, fails and goes away as the test says. */
function starting(over: { openRecord?: () => Promise<void> } = {}) {
  const steps: string[] = [];
  const lines: string[] = [];
  const state = { isUp: true, kept: true };
  const record: OpenRecord = {
    // Nobody signs in, so that neither is asked for anything.
    database: {} as Database,
    writer: {} as ActWriter,
    reviews: fakeReviews(),
    auditLog: fakeAuditLog(),
    isUp: async () => state.isUp,
    checkpointsAreKept: () => state.kept,
    close: async () => void steps.push('record closed'),
  };
  const server = startServer({
    engine: { ...directClient(fakeEngine), close: async () => void steps.push('engine closed') },
    config: { ...readConfig({}), port: 0 },
    logger: createLogger('trace', { write: (line: string) => void lines.push(line) }),
    version: '0.0.0-test',
    openRecord: async () => {
      await over.openRecord?.();
      return record;
    },
  });
  const url = () => /"url":"([^"]+)"/.exec(lines.join(''))?.[1] ?? '';
  return { server, steps, state, lines, url };
}

async function ask(url: string, path: string, body?: object) {
  const headers = { 'Content-Type': 'application/json', Connection: 'close' };
  const response = await fetch(`${url}${path}`, body && { method: 'POST', headers, body: JSON.stringify(body) });
  return {
    status: response.status,
    body: (await response.json()) as Record<string, unknown>,
    headers: response.headers,
  };
}

let running: RunningServer | undefined;
afterEach(() => running?.stop());

describe('a server', () => {
  it('lives, and takes nothing, while the record opens', async () => {
    let open = (): void => {};
    const opening = new Promise<void>((resolve) => {
      open = resolve;
    });
    const { server, url } = starting({ openRecord: () => opening });
    while (url() === '') await new Promise((resolve) => setImmediate(resolve));
    expect((await ask(url(), '/livez')).body).toEqual({ status: 'live' });
    for (const [path, body] of [['/readyz'], ['/v1/suggest-codes', goodRequest()], ['/anything']] as const) {
      const answer = await ask(url(), path, body);
      expect(answer).toMatchObject({ status: 503, body: { code: 'not-ready', detail: 'The record is being opened.' } });
      expect(answer.headers.get('retry-after')).toBe('1');
    }
    open();
    running = await server;
    expect((await ask(url(), '/readyz')).status).toBe(200);
    expect((await ask(url(), '/v1/suggest-codes', goodRequest())).status).toBe(201);
  });

  it('is not ready while the database is gone, and is again without a restart', async () => {
    const { server, state } = starting();
    running = await server;
    const gauge = async () =>
      /^countersign_record_up (\d)/m.exec(await (await fetch(`${running?.url}/metrics`)).text())?.[1];
    expect(await gauge()).toBe('1');
    state.isUp = false;
    const away = await ask(running.url, '/readyz');
    expect(away).toMatchObject({ status: 503, body: { detail: 'The database does not answer.' } });
    expect([(await ask(running.url, '/livez')).status, await gauge()]).toEqual([200, '0']);
    state.isUp = true;
    expect((await ask(running.url, '/readyz')).status).toBe(200);
  });

  it('tells in its metrics that checkpoints cannot be written to their file', async () => {
    const { server, state } = starting();
    running = await server;
    const gauge = async () =>
      /^countersign_checkpoint_file_up (\d)/m.exec(await (await fetch(`${running?.url}/metrics`)).text())?.[1];
    expect(await gauge()).toBe('1');
    state.kept = false;
    expect(await gauge()).toBe('0');
  });

  it('closes the record before the engine, once', async () => {
    const { server, steps } = starting();
    const stopping = await server;
    await Promise.all([stopping.stop(), stopping.stop()]);
    expect(steps).toEqual(['record closed', 'engine closed']);
    await expect(fetch(`${stopping.url}/livez`)).rejects.toThrow();
  });

  it('lets go of the port where the record does not open, and says why', async () => {
    const { server, steps, url } = starting({ openRecord: () => Promise.reject(new Error('no such record')) });
    await expect(server).rejects.toThrow('no such record');
    expect(steps).toEqual(['engine closed']);
    await expect(fetch(`${url()}/livez`)).rejects.toThrow();
  });
});

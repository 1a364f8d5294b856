import { goodRequest } from '../../support/api';
import { type Served, serve } from '../../support/process';

/** The built server with one worker, one waiting place and little patience. */
let served: Served;
beforeAll(async () => {
  served = await serve({ WORKERS: '1', MAX_QUEUE: '1', SUGGEST_TIMEOUT_MS: '600' });
});
afterAll(() => served.stop());

async function suggest(text: string): Promise<{ status: number; code?: string; milliseconds: number }> {
  const began = performance.now();
  const response = await fetch(`${served.url}/v1/suggest-codes`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...goodRequest(), documents: [{ id: 'd', text }] }),
  });
  const { code } = (await response.json()) as { code?: string };
  return { status: response.status, ...(code === undefined ? {} : { code }), milliseconds: performance.now() - began };
}

describe('the worker pool', () => {
  it('answers from a worker', async () => {
    expect(await suggest('diabetes')).toMatchObject({ status: 201 });
  });

  it('goes on after a failure in a worker', async () => {
    expect(await suggest('FAIL')).toMatchObject({ status: 500, code: 'internal' });
    expect(await suggest('diabetes')).toMatchObject({ status: 201 });
  });

  it('keeps the HTTP thread free while every worker is at work', async () => {
    const busy = suggest('BUSY-500');
    const began = performance.now();
    const response = await fetch(`${served.url}/livez`);
    const waited = performance.now() - began;
    expect(response.status).toBe(200);
    expect(waited).toBeLessThan(300);
    expect(await busy).toMatchObject({ status: 201 });
  });

  it('refuses what does not fit in the queue with 503', async () => {
    const answers = await Promise.all(['BUSY-200', 'BUSY-200', 'BUSY-200', 'BUSY-200'].map(suggest));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses.slice(0, 1)).toEqual([201]);
    expect(answers.filter(({ status }) => status === 503).map(({ code }) => code)).toContain('busy');
  });

  it('gives up on an answer that takes too long, and replaces the worker', async () => {
    expect(await suggest('HANG')).toMatchObject({ status: 503, code: 'timeout' });
    expect(await suggest('BUSY-60000')).toMatchObject({ status: 503, code: 'timeout' });
    expect(await suggest('diabetes')).toMatchObject({ status: 201 });
  });

  it('counts the stages in the metrics without ids', async () => {
    const text = await (await fetch(`${served.url}/metrics`)).text();
    expect(text).toMatch(/countersign_stage_duration_seconds_count\{stage="segment"\} \d+/);
    expect(text).toMatch(/countersign_suggestions_total [1-9]/);
  });
});

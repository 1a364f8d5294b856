import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '../services/api/logger';
import { startServer } from '../services/api/server';
import { projectRoot, readConfig } from '../services/config';
import { openRecord } from '../services/open-record';
import { directClient } from '../services/worker/direct-client';
import { loadEngine } from '../services/worker/engine-loader';
import { findCode } from '../services/worker/find-code';

/*
 * `npm run readme`: sends the request of the README's curl example to the API and writes the true answer below it.
 */

const readme = join(projectRoot(), 'README.md');
const width = 118;

async function main(): Promise<void> {
  const text = readFileSync(readme, 'utf8');
  const example = /-d '([^']+)'\n```\n\n```json\n([\s\S]*?)\n```\n/.exec(text);
  const [whole, body, answer] = example ?? [];
  if (whole === undefined || body === undefined || answer === undefined) throw new Error('README: no curl example');
  const fresh = fold(await ask(body));
  writeFileSync(
    readme,
    text.replace(whole, () => whole.replace(answer, () => fresh)),
  );
}

async function ask(body: string): Promise<unknown> {
  const dataDir = mkdtempSync(join(tmpdir(), 'countersign-readme-'));
  const config = { ...readConfig({ DATA_DIR: dataDir }), port: 0 };
  const { engine } = await loadEngine(config);
  const client = directClient(engine);
  const server = await startServer({
    engine: client,
    config,
    logger: createLogger('silent'),
    version: '',
    openRecord: () =>
      openRecord(config, {
        findCode: (reference, serviceDate) => findCode(client, reference, serviceDate),
        checkCodes: (list) => client.checkCodes(list),
      }),
  });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${server.url}/v1/suggest-codes`, { method: 'POST', headers, body });
  const answer = await response.json();
  await server.stop();
  rmSync(dataDir, { recursive: true });
  return answer;
}

/** JSON with every value that fits on one line left there. */
function fold(value: unknown, indent = ''): string {
  const line = JSON.stringify(value);
  if (indent.length + line.length <= width || typeof value !== 'object' || value === null) return line;
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const items = Object.entries(value).map(
    ([key, item]) => deeper + (Array.isArray(value) ? '' : `${JSON.stringify(key)}: `) + fold(item, deeper),
  );
  return `${open}\n${items.join(',\n')}\n${indent}${close}`;
}

void main();

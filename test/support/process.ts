import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const main = join(root, 'dist/services/cli/main.js');
const withFakeEngine = ['-r', join(__dirname, 'use-fake-engine.js')];

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built `countersign` with the fake engine, as a shell would. */
export function runCli(
  args: readonly string[],
  stdin: string | Uint8Array = '',
  env: NodeJS.ProcessEnv = {},
): Promise<CliRun> {
  const child = start(args, env);
  // A command that refuses its input early leaves nobody to read the rest.
  child.stdin?.on('error', () => {}).end(stdin);
  return new Promise((resolve) => {
    let stdout = '';
    let stderr = '';
    child.stdout?.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

export interface Served {
  readonly url: string;
  readonly logs: () => string;
  /** Sends the signal and waits for the end of the process. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/**
 * Starts the built server with the fake engine on a free port and waits until it is ready. Its record is in a folder of
 * its own that goes with it, unless `env` names one.
 */
export function serve(env: NodeJS.ProcessEnv = {}): Promise<Served> {
  const folder = env.DATA_DIR === undefined ? mkdtempSync(join(tmpdir(), 'countersign-serve-')) : undefined;
  const child = start(['serve'], { PORT: '0', DATA_DIR: folder, ...env });
  let logs = '';
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
      resolve(code);
    });
  });
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  return new Promise((resolve, reject) => {
    const collect = (chunk: Buffer) => {
      logs += chunk.toString();
      const url = /"url":"([^"]+)"/.exec(logs)?.[1];
      if (url !== undefined && logs.includes('"msg":"ready"')) resolve({ url, logs: () => logs, stop });
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    void ended.then((code) => reject(new Error(`the server ended with code ${code}: ${logs}`)));
  });
}

function start(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  if (!existsSync(main)) throw new Error('dist is missing: run npm run build, or npm test, which builds first');
  return spawn(process.execPath, [...withFakeEngine, main, ...args], { cwd: root, env: { ...process.env, ...env } });
}

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ConfigError, readConfig } from '../../../services/config';
import { loadMasterKeys } from '../../../services/encryption/master-keys';

const key = Buffer.from(Array.from({ length: 32 }, (_, at) => 255 - at * 7));
const other = Buffer.from(Array.from({ length: 32 }, (_, at) => at * 5 + 1));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function load(env: Record<string, string>, warnings: string[] = []) {
  return loadMasterKeys(readConfig({ DATA_DIR: folder, ...env }), (message) => warnings.push(message));
}

function keyFile(text: string, mode = 0o600, name = 'key'): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

describe('a master key that is given', () => {
  it.each([
    ['base64', key.toString('base64')],
    ['base64 without padding', key.toString('base64').replace('=', '')],
    ['hex', key.toString('hex')],
    ['hex in capitals', key.toString('hex').toUpperCase()],
    ['base64 with a line break, as openssl writes it', `${key.toString('base64')}\n`],
  ])('is read as %s', (_, text) => {
    expect(load({ ENCRYPTION_KEY: text }).current).toEqual(key);
    expect(load({ ENCRYPTION_KEY_FILE: keyFile(text) }).current).toEqual(key);
    expect(existsSync(join(folder, 'keys'))).toBe(false);
  });

  it.each([
    ['too short', key.subarray(1).toString('base64')],
    ['too long', Buffer.concat([key, Buffer.of(1)]).toString('base64')],
    ['too short in hex', key.toString('hex').slice(2)],
    ['too long in hex', `${key.toString('hex')}00`],
    ['half a digit short', key.toString('hex').slice(1)],
    ['mistyped', `${key.toString('hex').slice(0, 63)}x`],
    ['with a stray character', `${key.toString('base64').slice(0, 20)} ${key.toString('base64').slice(20)}`],
    ['in another alphabet', key.toString('base64url').replace(/^./, '-')],
    ['a password', 'correct horse battery staple'],
  ])('is refused when %s, without being repeated', (_, text) => {
    for (const name of ['ENCRYPTION_KEY', 'ENCRYPTION_KEY_PREVIOUS']) {
      const attempt = () => load({ ENCRYPTION_KEY: key.toString('hex'), [name]: text });
      expect(attempt).toThrow(ConfigError);
      expect(attempt).toThrow(`${name} must be 32 bytes in base64 or hex`);
      expect(attempt).not.toThrow(text);
    }
  });

  it('is refused when given twice', () => {
    const env = { ENCRYPTION_KEY: key.toString('hex'), ENCRYPTION_KEY_FILE: keyFile(key.toString('hex')) };
    expect(() => load(env)).toThrow('ENCRYPTION_KEY and ENCRYPTION_KEY_FILE are both set');
  });

  it.each([
    ['is missing', () => join(folder, 'nowhere'), 'ENOENT'],
    ['is a folder', () => folder, 'EISDIR'],
  ])('is refused when its file %s', (_, path, code) => {
    expect(() => load({ ENCRYPTION_KEY_FILE: path() })).toThrow(
      `ENCRYPTION_KEY_FILE: the key file cannot be read (${code})`,
    );
  });

  it('is refused when its file is empty', () => {
    expect(() => load({ ENCRYPTION_KEY_FILE: keyFile('') })).toThrow('must be 32 bytes');
  });

  it.each(['0400', '0600'])('has a file of mode %s without a warning', (mode) => {
    const warnings: string[] = [];
    load({ ENCRYPTION_KEY_FILE: keyFile(key.toString('hex'), Number.parseInt(mode, 8)) }, warnings);
    expect(warnings).toEqual([]);
  });

  it.each(['0440', '0444', '0644', '0604'])(
    'has a file of mode %s, as containers mount secrets, with a warning',
    (mode) => {
      const warnings: string[] = [];
      expect(
        load({ ENCRYPTION_KEY_FILE: keyFile(key.toString('hex'), Number.parseInt(mode, 8)) }, warnings).current,
      ).toEqual(key);
      expect(warnings).toEqual([expect.stringContaining('ENCRYPTION_KEY_FILE can be read by other users')]);
    },
  );

  it.each(['0620', '0602', '0666'])('is refused when others can replace it (mode %s)', (mode) => {
    const path = keyFile(key.toString('hex'), Number.parseInt(mode, 8));
    expect(() => load({ ENCRYPTION_KEY_FILE: path })).toThrow('ENCRYPTION_KEY_FILE can be changed by other users');
  });
});

describe('the previous master key', () => {
  it('comes from the environment or a file, beside the current one', () => {
    const env = { ENCRYPTION_KEY: key.toString('hex') };
    expect(load(env).previous).toBeUndefined();
    expect(load({ ...env, ENCRYPTION_KEY_PREVIOUS: other.toString('base64') })).toEqual({
      current: key,
      previous: other,
    });
    const file = keyFile(other.toString('hex'));
    expect(load({ ...env, ENCRYPTION_KEY_PREVIOUS_FILE: file })).toEqual({ current: key, previous: other });
  });

  it('is another one', () => {
    const env = { ENCRYPTION_KEY: key.toString('hex'), ENCRYPTION_KEY_PREVIOUS: key.toString('base64') };
    expect(() => load(env)).toThrow('ENCRYPTION_KEY_PREVIOUS must differ');
  });

  it('may be the one that was made for the embedded database', () => {
    const made = load({}).current;
    const env = {
      ENCRYPTION_KEY: key.toString('hex'),
      ENCRYPTION_KEY_PREVIOUS_FILE: join(folder, 'keys/encryption.key'),
    };
    expect(load(env)).toEqual({ current: key, previous: made });
  });
});

describe('a master key that is not given', () => {
  it('is made once for the embedded database, for its owner alone', () => {
    const made = load({}).current;
    expect(made).toHaveLength(32);
    expect(load({}).current).toEqual(made);
    expect(readdirSync(join(folder, 'keys'))).toEqual(['encryption.key']);
    expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'keys/encryption.key')).mode & 0o777).toBe(0o600);
  });

  it('is another one in every folder', () => {
    expect(load({ DATA_DIR: join(folder, 'a') }).current).not.toEqual(load({ DATA_DIR: join(folder, 'b') }).current);
  });

  it('is never made for a PostgreSQL server: the start is refused with the way out', () => {
    const attempt = () => load({ DATABASE_URL: 'postgres://db.invalid/x' });
    expect(attempt).toThrow(ConfigError);
    expect(attempt).toThrow(/ENCRYPTION_KEY or ENCRYPTION_KEY_FILE must be set.*openssl rand -base64 32/);
    expect(existsSync(join(folder, 'keys'))).toBe(false);
  });

  it.each([['damaged'], ['']])('is not replaced when its file holds "%s"', (text) => {
    mkdirSync(join(folder, 'keys'));
    keyFile(text, 0o600, 'keys/encryption.key');
    expect(() => load({})).toThrow('must be 32 bytes');
    expect(readFileSync(join(folder, 'keys/encryption.key'), 'utf8')).toBe(text);
  });

  it('is used with a warning when others can read it', () => {
    const made = load({}).current;
    chmodSync(join(folder, 'keys/encryption.key'), 0o644);
    const warnings: string[] = [];
    expect(load({}, warnings).current).toEqual(made);
    expect(warnings).toEqual([expect.stringContaining('chmod 600')]);
  });

  it('names the folder when it cannot be made there', () => {
    const file = keyFile('');
    expect(() => load({ DATA_DIR: file })).toThrow(/DATA_DIR: a key file cannot be made there \(E[A-Z]+\)/);
  });
});

describe('starters at the same moment', () => {
  it('get the same key', async () => {
    // The threads wait for one flag, so that they look for the file together.
    const gate = new Int32Array(new SharedArrayBuffer(4));
    const script = `
      const { workerData, parentPort } = require('node:worker_threads');
      require(workerData.hook);
      const { readOrMake } = require(workerData.module);
      parentPort.postMessage('ready');
      Atomics.wait(workerData.gate, 0, 0);
      parentPort.postMessage(readOrMake(workerData.path, () => String(workerData.number), () => {}));`;
    const path = join(folder, 'keys/one.key');
    const hook = join(folder, 'hook.js');
    writeFileSync(hook, swcHook);
    const module = join(__dirname, '../../../services/encryption/key-file.ts');
    const workers = Array.from(
      { length: 8 },
      (_, number) => new Worker(script, { eval: true, workerData: { path, hook, module, number, gate } }),
    );
    const next = (worker: Worker) =>
      new Promise<string>((resolve, reject) => worker.once('message', resolve).once('error', reject));
    await Promise.all(workers.map(next));
    const answers = Promise.all(workers.map(next));
    Atomics.store(gate, 0, 1);
    Atomics.notify(gate, 0);
    const keys = new Set(await answers);
    await Promise.all(workers.map((worker) => worker.terminate()));
    expect([...keys]).toEqual([readFileSync(path, 'utf8')]);
    expect(readdirSync(join(folder, 'keys'))).toEqual(['one.key']);
  });
});

/** Lets a thread outside jest load our TypeScript. */
const swcHook = `
  const { transformFileSync } = require(${JSON.stringify(require.resolve('@swc/core'))});
  require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }).code, file);`;

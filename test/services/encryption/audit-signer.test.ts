import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig } from '../../../services/config';
import { loadSigner } from '../../../services/encryption/audit-signer';
import { openCheckpoint, parseVerifierKey } from '../../../src/audit/signed-note';

const root = Buffer.alloc(32, 3);
const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-signer-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function load(env: Record<string, string> = {}, warnings: string[] = []) {
  return loadSigner(readConfig({ DATA_DIR: folder, ...env }), (message) => warnings.push(message));
}

function keyFile(text: string, mode = 0o600): string {
  const path = join(folder, 'key.pem');
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

describe('the key that signs checkpoints', () => {
  it.each([
    ['in the environment', () => load({ AUDIT_SIGNING_KEY: pem })],
    ['in the environment on one line', () => load({ AUDIT_SIGNING_KEY: pem.replaceAll('\n', '\\n') })],
    ['in a file', () => load({ AUDIT_SIGNING_KEY_FILE: keyFile(pem) })],
  ])('is taken as given %s', (_, signer) => {
    const { name, vkey, sign: signNote } = signer();
    expect(name).toMatch(/^countersign-[0-9a-f]{8}$/);
    const checkpoint = openCheckpoint(signNote('log.example/default', 7, root), parseVerifierKey(vkey));
    expect(checkpoint).toEqual({ origin: 'log.example/default', size: 7, root });
    const probe = Buffer.from('probe');
    expect(verify(null, probe, parseVerifierKey(vkey).publicKey, sign(null, probe, pem))).toBe(true);
    expect(readdirSync(folder)).not.toContain('keys');
  });

  it('is made once for the embedded database, for its owner alone, with the public half beside it', () => {
    const { vkey } = load();
    expect(load().vkey).toBe(vkey);
    expect(readdirSync(join(folder, 'keys')).sort()).toEqual(['audit-public.txt', 'audit-signing.pem']);
    expect(readFileSync(join(folder, 'keys/audit-public.txt'), 'utf8')).toBe(`${vkey}\n`);
    expect(statSync(join(folder, 'keys/audit-signing.pem')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o700);
  });

  it('is another one, under another name, in every installation', () => {
    const names = ['a', 'b'].map((name) => load({ DATA_DIR: join(folder, name) }).name);
    expect(new Set(names).size).toBe(2);
  });

  it('is never made for a PostgreSQL server: the start is refused with the way out', () => {
    const attempt = () => load({ DATABASE_URL: 'postgres://db.invalid/x' });
    expect(attempt).toThrow(ConfigError);
    expect(attempt).toThrow(
      /AUDIT_SIGNING_KEY or AUDIT_SIGNING_KEY_FILE must be set.*openssl genpkey -algorithm ed25519/,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['another algorithm', generateKeyPairSync('x25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
    [
      'an elliptic curve',
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    ],
    ['a public key', generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString()],
    ['cut short', pem.slice(0, 60)],
    ['no PEM', 'c2VjcmV0'],
  ])('is refused when it is %s, without being repeated', (_, text) => {
    const attempt = () => load({ AUDIT_SIGNING_KEY: text });
    expect(attempt).toThrow(ConfigError);
    expect(attempt).toThrow('AUDIT_SIGNING_KEY must be an Ed25519 private key in PEM');
    expect(attempt).not.toThrow(text);
  });

  it('is refused when others can replace its file, and used with a warning when they can read it', () => {
    expect(() => load({ AUDIT_SIGNING_KEY_FILE: keyFile(pem, 0o666) })).toThrow('can be changed by other users');
    const warnings: string[] = [];
    load({ AUDIT_SIGNING_KEY_FILE: keyFile(pem, 0o444) }, warnings);
    expect(warnings).toEqual([expect.stringContaining('AUDIT_SIGNING_KEY_FILE can be read by other users')]);
  });

  it('does not start under a published key that is not its own', () => {
    load();
    writeFileSync(join(folder, 'keys/audit-public.txt'), 'countersign-other+00000000+AAAA\n');
    expect(() => load()).toThrow('keys/audit-public.txt is not that of keys/audit-signing.pem');
  });
});

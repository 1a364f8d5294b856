import { createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { createVault } from '../../../services/encryption/create-vault';
import { kekIdOf, wrap } from '../../../services/encryption/master-key';
import { type DataKey, MasterKeyMissing, SealBroken } from '../../../services/encryption/vault';

const current = Buffer.alloc(32, 1);
const previous = Buffer.alloc(32, 2);
const binding = 'review:default:7b0c';
const vault = createVault({ current });

/** A data key whose bytes we know. */
function knownKey(bytes = Buffer.alloc(32, 9), of = binding): DataKey {
  return vault.openKey(of, wrap(current, of, bytes));
}

/** The documented layout taken apart by hand. */
function openByHand(key: Uint8Array, aad: Buffer, stored: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(1, 13));
  decipher.setAAD(aad).setAuthTag(stored.subarray(13, 29));
  return Buffer.concat([decipher.update(stored.subarray(29)), decipher.final()]).toString('hex');
}

const flipped = (bytes: Buffer, at: number, bit = 1): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ bit;
  return copy;
};

describe('sealed data', () => {
  it.each(['', 'a', 'Pat. klagt über Kopfschmerz 😀', 'x'.repeat(100_000)])('opens as it was sealed', (text) => {
    const { key } = vault.newKey(binding);
    expect(key.open('documents', key.seal('documents', text)).toString()).toBe(text);
  });

  it('keeps bytes as they are', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    const { key } = vault.newKey(binding);
    expect(new Uint8Array(key.open('result', key.seal('result', bytes)))).toEqual(bytes);
  });

  it('has the documented layout: anyone with the data key can open it with AES-256-GCM and HKDF alone', () => {
    const dataKey = Buffer.alloc(32, 9);
    const stored = knownKey(dataKey).seal('encounter', 'text');
    expect(stored[0]).toBe(1);
    expect(stored).toHaveLength(1 + 12 + 16 + 4);
    const sealKey = new Uint8Array(hkdfSync('sha256', dataKey, '', 'countersign seal v1', 32));
    const aad = Buffer.concat([Buffer.of(1), Buffer.from(`${binding}\0encounter`)]);
    expect(Buffer.from(openByHand(sealKey, aad, stored), 'hex').toString()).toBe('text');
  });

  it('opens what this version has written before', () => {
    const stored = '014cbce564627304edd2c3fda07408f995e6b2077eb8ba82542c0d85afb32a1870004d450de53b';
    expect(knownKey().open('encounter', Buffer.from(stored, 'hex')).toString()).toBe('kept since');
  });

  it('refuses every flipped bit', () => {
    const key = knownKey();
    const stored = key.seal('documents', 'chest pain');
    for (let at = 0; at < stored.length; at += 1) {
      for (let bit = 1; bit < 256; bit *= 2) {
        expect(() => key.open('documents', flipped(stored, at, bit))).toThrow(SealBroken);
      }
    }
  });

  it('refuses every truncation, and what was appended', () => {
    const key = knownKey();
    const stored = key.seal('documents', 'chest pain');
    for (let length = 0; length < stored.length; length += 1) {
      expect(() => key.open('documents', stored.subarray(0, length))).toThrow(SealBroken);
    }
    expect(() => key.open('documents', Buffer.concat([stored, Buffer.of(0)]))).toThrow(SealBroken);
  });

  it.each([
    ['another kind', () => knownKey().open('encounter', knownKey().seal('documents', 'x'))],
    ['another decision', () => knownKey().open('decision:2', knownKey().seal('decision:1', 'x'))],
    [
      'another review with the same key',
      () => knownKey(undefined, 'review:default:1').open('k', knownKey().seal('k', 'x')),
    ],
    ['another key', () => vault.newKey(binding).key.open('k', vault.newKey(binding).key.seal('k', 'x'))],
    ['nothing', () => knownKey().open('k', Buffer.alloc(0))],
  ])('does not open as %s', (_, open) => {
    expect(open).toThrow(SealBroken);
  });

  it('says nothing of its content when it does not open', () => {
    const key = knownKey();
    const stored = flipped(key.seal('documents', 'Jane Roe'), 30);
    const error = (() => {
      try {
        return key.open('documents', stored);
      } catch (caught) {
        return caught as Error & { cause?: unknown };
      }
    })();
    expect(error).toBeInstanceOf(SealBroken);
    expect(`${JSON.stringify(error)} ${(error as Error).stack} ${(error as Error).cause}`).not.toContain('Roe');
  });

  it.each([
    ['doc\0uments', binding],
    ['documents', 'review:\0'],
  ])('takes no NUL in a kind or binding, so that two places never share their associated data', (kind, of) => {
    expect(() => vault.newKey(of).key.seal(kind, 'x')).toThrow(RangeError);
  });

  it('never uses a nonce twice in 100,000', () => {
    const key = knownKey();
    const seen = new Set<string>();
    for (let count = 0; count < 100_000; count += 1) seen.add(key.seal('k', '').toString('hex', 1, 13));
    expect(seen.size).toBe(100_000);
  });
});

describe('digests', () => {
  it('are HMAC-SHA-256 under a key of their purpose', () => {
    const key = knownKey();
    const digestKey = Buffer.from(hkdfSync('sha256', Buffer.alloc(32, 9), '', 'countersign digest v1 shown', 32));
    expect(key.digestKey('shown')).toEqual(digestKey);
    expect(key.digest('shown', 'text')).toEqual(createHmac('sha256', digestKey).update('text').digest());
  });

  it('are equal for text and its UTF-8 bytes', () => {
    const key = knownKey();
    expect(key.digest('shown', 'é')).toEqual(key.digest('shown', Buffer.from('é')));
  });

  it.each([
    ['purpose', () => knownKey().digest('other', 'text')],
    ['value', () => knownKey().digest('shown', 'text ')],
    ['key', () => vault.newKey(binding).key.digest('shown', 'text')],
  ])('differ with the %s', (_, digest) => {
    expect(digest()).not.toEqual(knownKey().digest('shown', 'text'));
  });

  it('stand when someone writes into the key that was handed out', () => {
    const key = knownKey();
    const before = key.digest('shown', 'text');
    key.digestKey('shown').fill(0);
    expect(key.digest('shown', 'text')).toEqual(before);
  });

  it('use no key that seals', () => {
    const dataKey = Buffer.alloc(32, 9);
    const sealKey = Buffer.from(hkdfSync('sha256', dataKey, '', 'countersign seal v1', 32));
    const keys = ['', 'seal', 'shown', 'evidence'].map((purpose) =>
      knownKey(dataKey).digestKey(purpose).toString('hex'),
    );
    expect(new Set([...keys, sealKey.toString('hex'), dataKey.toString('hex')]).size).toBe(6);
  });
});

describe('wrapped keys', () => {
  it('name their master key by a digest of it', () => {
    const expected = createHash('sha256').update('countersign kek id').update(current).digest('hex').slice(0, 16);
    expect([vault.kekId, vault.newKey(binding).stored.kekId]).toEqual([expected, expected]);
  });

  it('have the documented layout under the master key', () => {
    const stored = wrap(current, binding, Buffer.alloc(32, 9)).wrapped;
    expect(stored).toHaveLength(1 + 12 + 16 + 32);
    const aad = Buffer.concat([Buffer.of(1), Buffer.from(`${binding}\0${kekIdOf(current)}`)]);
    expect(openByHand(current, aad, stored)).toBe('09'.repeat(32));
  });

  it('open again, also in another process that was given the same master key', () => {
    const { key, stored } = vault.newKey(binding);
    const sealed = key.seal('documents', 'text');
    expect(createVault({ current }).openKey(binding, stored).open('documents', sealed).toString()).toBe('text');
  });

  it('open under the previous master key, while new ones go under the current', () => {
    const { key, stored } = createVault({ current: previous }).newKey(binding);
    const rotating = createVault({ current, previous });
    expect(rotating.openKey(binding, stored).open('k', key.seal('k', 'x')).toString()).toBe('x');
    expect(rotating.newKey(binding).stored.kekId).toBe(kekIdOf(current));
  });

  it('are all different', () => {
    const made = Array.from({ length: 1_000 }, () => vault.newKey(binding));
    expect(new Set(made.map(({ key }) => key.digestKey('k').toString('hex'))).size).toBe(1_000);
  });

  it('do not open where their master key was not given', () => {
    const { stored } = createVault({ current: previous }).newKey(binding);
    expect(() => vault.openKey(binding, stored)).toThrow(MasterKeyMissing);
  });

  it('do not open under another master key that claims to be theirs', () => {
    const { wrapped } = createVault({ current: previous }).newKey(binding).stored;
    expect(() => vault.openKey(binding, { kekId: vault.kekId, wrapped })).toThrow(SealBroken);
  });

  it.each(['review:default:7b0d', 'review:other:7b0c', 'tenant:default', ''])(
    'do not open as the key of "%s"',
    (of) => {
      const { stored } = vault.newKey(binding);
      expect(() => vault.openKey(of, stored)).toThrow(SealBroken);
    },
  );

  it('refuse every flipped byte', () => {
    const { stored } = vault.newKey(binding);
    for (let at = 0; at < stored.wrapped.length; at += 1) {
      const changed = { ...stored, wrapped: flipped(stored.wrapped, at) };
      expect(() => vault.openKey(binding, changed)).toThrow(SealBroken);
    }
  });

  it.each([0, 16, 31, 33, 64])('refuse a master key of %i bytes', (length) => {
    expect(() => createVault({ current: Buffer.alloc(length) })).toThrow(RangeError);
    expect(() => createVault({ current, previous: Buffer.alloc(length) })).toThrow(RangeError);
  });
});

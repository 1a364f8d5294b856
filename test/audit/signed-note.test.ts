import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { createSigner, openCheckpoint, openNote, parseVerifierKey, verifierKeyOf } from '../../src/audit/signed-note';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signer = createSigner('log.example/acme', privateKey);
const key = parseVerifierKey(signer.vkey);
const root = Buffer.alloc(32, 7);
const note = signer.sign('log.example/acme', 12, root);
const [body = '', signature = ''] = note.split('\n\n');
const other = createSigner('witness.example', generateKeyPairSync('ed25519').privateKey);
const otherLine = other.sign('log.example/acme', 12, root).split('\n\n')[1] ?? '';

/** A note with any text, signed by our key. */
function signText(text: string): string {
  return `${text}\n— ${key.name} ${Buffer.concat([key.id, sign(null, Buffer.from(text), privateKey)]).toString('base64')}\n`;
}

describe('notes of others, made elsewhere', () => {
  const goKey = parseVerifierKey('sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8');
  const goNote =
    'go.sum database tree\n6476701\nmb8QLQIs0Z0yP5Cstq6guj87oXWeC9gEM8oVikmm9Wk=\n\n' +
    '— sum.golang.org Az3grsLX85Gz+s1SiTbgkuqxgItqFq7gsMUEyVnrsa9LM7Us9S+1xbFIGu95949rj4nPRYfvimWEPWL+o3GeoWwOoAw=\n';

  it('opens a checkpoint of the Go checksum database', () => {
    expect(openCheckpoint(goNote, goKey)).toMatchObject({ origin: 'go.sum database tree', size: 6476701 });
  });

  it('opens one that a witness signed too, and does not ask who that is', () => {
    const witnessed =
      'go.sum database tree\n15067302\ngJyioq6dwR9n+NjEWORfYmH+ubeYm3kH42BBQ0bTpYI=\n\n' +
      '— sum.golang.org Az3grp1rvWOs5NKlr/xR4GLN/CDyzzakmt1o61uSxYKpK1SerqOP2ClbX/peKUZjYnyomH5Xz7GZG3TpB7OeKn4E2ww=\n' +
      '— test.example.com qTGhC/xIPQ0AXKHK6Y+9ypRfuvMZWPjRXM8NiOg5M1WREn07VQXyuIXM3NRNav3ieVFLUqDRK77PWDmL6w8w84UqeAw=\n';
    expect(openCheckpoint(witnessed, goKey).size).toBe(15067302);
  });

  it('opens a note that is no checkpoint, and does not take it for one', () => {
    const foo = parseVerifierKey('example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k');
    const message =
      'This is an example message.\n\n— example.com/foo ' +
      'Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';
    expect(openNote(message, foo)).toBe('This is an example message.\n');
    expect(() => openCheckpoint(message, foo)).toThrow('not a checkpoint');
  });
});

describe('a signed checkpoint', () => {
  it('is three lines, a blank line and a signature line', () => {
    expect(body).toBe(`log.example/acme\n12\n${root.toString('base64')}`);
    expect(signature).toMatch(/^— log\.example\/acme [A-Za-z0-9+/]{90,}={0,2}\n$/);
    expect(openCheckpoint(note, key)).toEqual({ origin: 'log.example/acme', size: 12, root });
  });

  it('is the same each time: Ed25519 signs without chance', () => {
    expect(signer.sign('log.example/acme', 12, root)).toBe(note);
  });

  it('may be signed by others too, before or after', () => {
    for (const lines of [otherLine + signature, signature + otherLine]) {
      expect(openCheckpoint(`${body}\n\n${lines}`, key).size).toBe(12);
    }
  });

  it.each<[string, string]>([
    ['another size', note.replace('\n12\n', '\n13\n')],
    ['another root', note.replace(root.toString('base64'), Buffer.alloc(32, 8).toString('base64'))],
    ['another origin', note.replace('log.example/acme\n', 'log.example/other\n')],
    ['no signature line', `${body}\n\n`],
    ['no blank line', note.replace('\n\n', '\n')],
    ['only a signature of another', `${body}\n\n${otherLine}`],
    ['two signatures of ours', note + signature],
    ['two signatures of another', note + otherLine + otherLine],
    ['no line feed at its end', note.slice(0, -1)],
    ['text after it', `${note}more\n`],
    ['a blank line after it', `${note}\n`],
    ['a hyphen for the dash', note.replace('—', '-')],
    ['two spaces', note.replace('— ', '—  ')],
    ['a space at the end of a line', `${note.slice(0, -1)} \n`],
    ['carriage returns', note.replaceAll('\n', '\r\n')],
    ['a tab', note.replace('log.example', 'log\t.example')],
    ['a NUL', `\0${note}`],
    ['a delete character', note.replace('log.example', 'log\u007f.example')],
    ['a lone surrogate', note.replace('log.example', 'log\ud800.example')],
    ['a byte order mark', `\ufeff${note}`],
    ['a signature without padding', note.replace(/=+\n$/, '\n').replace(/([A-Za-z0-9+/])\n$/, '\n')],
    ['a short signature', `${body}\n\n— log.example/acme ${key.id.toString('base64')}\n`],
    ['a key name with a plus', `${note}— a+b AAAAAAA=\n`],
    ['a malformed line of another', `${note}— other.example !!!!\n`],
    ['base64 with stray bits', `${note}— other.example AAAAAAB=\n`],
    ['too many signatures', note + Array.from({ length: 100 }, (_, at) => `— k${at} AAAAAAA=\n`).join('')],
    ['a million characters', `${'x'.repeat(1_000_000)}${note}`],
    ['nothing', ''],
  ])('with %s is refused', (_name, changed) => {
    expect(changed).not.toBe(note);
    expect(() => openCheckpoint(changed, key)).toThrow(expect.objectContaining({ name: 'InvalidNote' }));
  });

  const base64 = root.toString('base64');
  it.each([
    ['leading zeros', `o\n012\n${base64}\n`],
    ['two zeros', `o\n00\n${base64}\n`],
    ['a sign', `o\n+12\n${base64}\n`],
    ['a negative size', `o\n-1\n${base64}\n`],
    ['a fraction', `o\n1.5\n${base64}\n`],
    ['an exponent', `o\n1e3\n${base64}\n`],
    ['digits of another script', `o\n١٢\n${base64}\n`],
    ['a size beyond exact numbers', `o\n9007199254740993\n${base64}\n`],
    ['no origin', `\n12\n${base64}\n`],
    ['an extension line', `o\n12\n${base64}\nmore\n`],
    ['a short root', `o\n12\n${root.subarray(1).toString('base64')}\n`],
    ['a root in base64url', `o\n12\n${Buffer.alloc(32, 0xff).toString('base64url')}=\n`],
    ['a root with stray bits', `o\n12\n${base64.replace(/.=$/, 'd=')}\n`],
    ['no root', 'o\n12\n'],
  ])('with %s is refused even when it is signed', (_name, text) => {
    expect(openNote(signText(text), key)).toBe(text);
    expect(() => openCheckpoint(signText(text), key)).toThrow(expect.objectContaining({ name: 'InvalidNote' }));
  });

  it('of an empty tree has size 0', () => {
    expect(openCheckpoint(signText(`o\n0\n${base64}\n`), key).size).toBe(0);
  });

  it.each<[string, number, Uint8Array]>([
    ['', 1, root],
    ['two words', 1, root],
    ['a+b', 1, root],
    ['a\nb', 1, root],
    ['o', -1, root],
    ['o', 1.5, root],
    ['o', 2 ** 53, root],
    ['o', 1, root.subarray(1)],
  ])('is not made of %j, %d', (origin, size, hash) => {
    expect(() => signer.sign(origin, size, hash)).toThrow(RangeError);
  });
});

describe('a verifier key', () => {
  it('is the same from either half of the key pair', () => {
    expect(verifierKeyOf('log.example/acme', publicKey).text).toBe(signer.vkey);
    expect(key.text).toBe(signer.vkey);
  });

  it('has an id that depends on the name', () => {
    expect(verifierKeyOf('log.example/other', publicKey).id).not.toEqual(key.id);
  });

  const [name = '', id = '', ...rest] = signer.vkey.split('+');
  const encoded = rest.join('+');
  const flipped = Buffer.from(encoded, 'base64');
  flipped[5] = (flipped[5] ?? 0) ^ 1;
  it.each([
    ['nothing', ''],
    ['no name', `+${id}+${encoded}`],
    ['a name with a space', `a b+${id}+${encoded}`],
    ['another name', `${name}x+${id}+${encoded}`],
    ['another id', `${name}+00000000+${encoded}`],
    ['an id in capitals', `${name}+${id.toUpperCase()}+${encoded}`.replace(id.toUpperCase(), 'ABCDEF01')],
    ['a short id', `${name}+${id.slice(1)}+${encoded}`],
    ['another key', `${name}+${id}+${flipped.toString('base64')}`],
    ['another algorithm', `${name}+${id}+${Buffer.concat([Buffer.of(2), flipped.subarray(1)]).toString('base64')}`],
    ['a short key', `${name}+${id}+${flipped.subarray(1).toString('base64')}`],
    ['a line feed', `${signer.vkey}\n`],
    ['a private key', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
  ])('with %s is refused', (_name, text) => {
    expect(() => parseVerifierKey(text)).toThrow(expect.objectContaining({ name: 'InvalidVerifierKey' }));
  });

  it('is made of Ed25519 keys only, and a signer of a private one', () => {
    const rsa = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    expect(() => verifierKeyOf('a', rsa)).toThrow('Ed25519');
    expect(() => createSigner('a', rsa)).toThrow('Ed25519');
    expect(() => createSigner('a', publicKey)).toThrow('private');
    expect(() => createSigner('a b', privateKey)).toThrow('name');
    expect(createSigner('a', createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }))).name).toBe('a');
  });
});

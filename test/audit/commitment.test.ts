import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { commitment, eventLeaf } from '../../src/audit/commitment';

const salt = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
const plain = (...parts: (string | Uint8Array)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

describe('the commitment to an event', () => {
  it('is the hash of domain, salt and body, and its leaf that of a zero byte before it', () => {
    const expected = plain('countersign audit leaf v1\n', salt, '{"act":"review.read"}');
    expect(commitment(salt, '{"act":"review.read"}')).toEqual(expected);
    expect(eventLeaf(salt, '{"act":"review.read"}')).toEqual(plain(Buffer.of(0), expected));
  });

  it('is the same whatever the length of the body and its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(400), (text, times) => {
        const body = text.repeat(times);
        expect(commitment(salt, body)).toEqual(plain('countersign audit leaf v1\n', salt, Buffer.from(body)));
      }),
    );
  });

  it('differs with every bit of salt and body', () => {
    const seen = new Set([eventLeaf(salt, 'abc').toString('hex')]);
    for (let bit = 0; bit < 128; bit++) {
      const other = Buffer.from(salt);
      other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      seen.add(eventLeaf(other, 'abc').toString('hex'));
    }
    for (const body of ['', 'ab', 'abcd', 'abd', 'Abc', 'abc\n']) seen.add(eventLeaf(salt, body).toString('hex'));
    expect(seen.size).toBe(1 + 128 + 6);
  });

  it('stays what it was when the next one is made', () => {
    const first = commitment(salt, 'first');
    const copy = Buffer.from(first);
    commitment(salt, 'second');
    expect(first).toEqual(copy);
  });

  it.each([0, 15, 17, 32])('takes no salt of %d bytes', (length) => {
    expect(() => commitment(Buffer.alloc(length), 'abc')).toThrow(RangeError);
  });
});

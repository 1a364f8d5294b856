import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { ReleaseError } from '../../../src/code-sets/release';

type Parser<Row> = (chunks: AsyncIterable<string>, file: string) => AsyncIterable<Row>;

const DATA = join(__dirname, '..', '..', '..', '..', 'shared', 'data');

/** `text` in pieces of the given lengths, over and over. */
export async function* inPieces(text: string, lengths: readonly number[] = [text.length || 1]): AsyncGenerator<string> {
  let at = 0;
  for (let turn = 0; at < text.length; turn += 1) {
    const length = lengths[turn % lengths.length] as number;
    yield text.slice(at, at + length);
    at += length;
  }
}

export async function collect<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

export function rowsOf<Row>(parse: Parser<Row>, text: string): Promise<Row[]> {
  return collect(parse(inPieces(text), 'file'));
}

/** What `parse` refuses `text` with, as `line: problem`; fails when it takes it, or when it throws anything else. */
export async function refusalOf<Row>(parse: Parser<Row>, text: string): Promise<string> {
  const error: unknown = await rowsOf(parse, text).then(
    (rows) => new Error(`taken: ${JSON.stringify(rows)}`),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ReleaseError)) throw error;
  expect(error.message).toBe(`file:${error.line}: ${error.problem}`);
  return `${error.line}: ${error.problem}`;
}

/** The same rows whatever the pieces that the text comes in, and the same as with the line ends of the other kind. */
export async function expectSameInAnyPieces<Row>(parse: Parser<Row>, text: string): Promise<void> {
  const whole = await rowsOf(parse, text);
  expect(whole.length).toBeGreaterThan(0);
  expect(await collect(parse(inPieces(text, [1]), 'file'))).toEqual(whole);
  expect(await collect(parse(inPieces(text.replaceAll('\n', '\r\n'), [1]), 'file'))).toEqual(whole);
  expect(await rowsOf(parse, `\ufeff${text}`)).toEqual(whole);
  const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(lengths, async (pieces) => {
      expect(await collect(parse(inPieces(text, pieces), 'file'))).toEqual(whole);
    }),
    { numRuns: 30 },
  );
}

/** Whatever comes, `parse` gives rows or a ReleaseError with a line of the file; nothing else is ever thrown. */
export async function expectOnlyReleaseErrors<Row>(parse: Parser<Row>, sample: string): Promise<void> {
  const damaged = fc
    .tuple(fc.nat(sample.length), fc.nat(12), fc.string({ unit: 'binary', maxLength: 12 }))
    .map(([at, removed, put]) => sample.slice(0, at) + put + sample.slice(at + removed));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), damaged), async (text) => {
      try {
        await rowsOf(parse, text);
      } catch (error) {
        if (!(error instanceof ReleaseError)) throw error;
        expect(error.line).toBeGreaterThanOrEqual(1);
        expect(error.line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
      }
    }),
    { numRuns: 200 },
  );
}

/** An XML file that ends anywhere before its last character is refused. */
export async function expectRefusedWhenCut<Row>(parse: Parser<Row>, xml: string): Promise<void> {
  const whole = xml.trimEnd();
  for (let end = 0; end < whole.length; end += 1) await refusalOf(parse, whole.slice(0, end));
}

/**
 * Text of a file in ../shared/data, `archive.zip/member` for one in a zip file, in pieces; null, with the reason printed, when it
 * is not on this machine.
 */
export function officialText(path: string): AsyncIterable<string> | null {
  const [, onDisk = path, member] = /^(.*\.zip)\/(.*)$/.exec(path) ?? [];
  if (!isHere(onDisk)) return null;
  const full = join(DATA, onDisk);
  if (member !== undefined) {
    const files = unzipSync(readFileSync(full), { filter: ({ name }) => name === member });
    return inPieces(Buffer.from(files[member] as Uint8Array).toString('utf8'), [1 << 16]);
  }
  const stream = createReadStream(full);
  return (path.endsWith('.gz') ? stream.pipe(createGunzip()) : stream).setEncoding('utf8');
}

/** All of `officialText` in one string. */
export async function officialString(path: string): Promise<string | null> {
  const text = officialText(path);
  return text === null ? null : (await collect(text)).join('');
}

/** Bytes of a file in ../shared/data; null, with the reason printed, when it is not on this machine. */
export function officialBytes(path: string): Buffer | null {
  return isHere(path) ? readFileSync(join(DATA, path)) : null;
}

function isHere(path: string): boolean {
  if (existsSync(join(DATA, path))) return true;
  console.log(`skipped: ../shared/data/${path} is not here`);
  return false;
}

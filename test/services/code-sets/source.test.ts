import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { decodeText } from '../../../services/code-sets/decode-text';
import { sourceLimits } from '../../../services/code-sets/limits';
import { openSource, type SourceMember } from '../../../services/code-sets/source';
import { SourceError } from '../../../services/code-sets/source-error';
import { workbookOf } from './workbook-fixture';

const folder = mkdtempSync(join(tmpdir(), 'source-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function membersOf(path: string, limits = sourceLimits): Promise<SourceMember[]> {
  const members: SourceMember[] = [];
  for await (const member of openSource(path, limits)) members.push(member);
  return members;
}

async function textOf(member: SourceMember, onRead?: (bytes: number) => void): Promise<string> {
  let text = '';
  for await (const chunk of member.chunks(onRead)) text += chunk;
  return text;
}

async function only(path: string, limits = sourceLimits): Promise<SourceMember> {
  const members = await membersOf(path, limits);
  expect(members).toHaveLength(1);
  return members[0] as SourceMember;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const message = (path: Promise<unknown>): Promise<string> =>
  path.then(
    () => 'nothing was wrong',
    (error: unknown) => {
      if (!(error instanceof SourceError)) throw error;
      return error.message;
    },
  );

describe('plain, gz and zip', () => {
  const text = Array.from({ length: 30_000 }, (_, index) => `${index}\tcafé ${index * 7}\n`).join('');

  it('gives the same text and checksum however it is packed', async () => {
    const plain = await only(put('a.txt', text));
    const gz = await only(put('a.txt.gz', gzipSync(text)));
    const [zipped] = await membersOf(put('a.zip', zipSync({ 'sub/a.txt': strToU8(text) })));
    for (const member of [plain, gz, zipped as SourceMember]) {
      expect(member.name).toBe('a.txt');
      expect(await textOf(member)).toBe(text);
      expect(member.sha256()).toBe(sha256(text));
    }
    expect([plain, gz, zipped].map((one) => one?.file)).toEqual(['a.txt', 'a.txt.gz', 'a.zip/sub/a.txt']);
  });

  it('reports as many bytes read as it announced, and can be read again', async () => {
    const files = [
      put('b.txt', text),
      put('b.txt.gz', gzipSync(text)),
      put('b.zip', zipSync({ 'b.txt': strToU8(text) })),
    ];
    for (const file of files) {
      const member = await only(file);
      for (let again = 0; again < 2; again++) {
        let read = 0;
        await textOf(member, (bytes) => {
          read += bytes;
        });
        expect(read).toBe(member.bytes);
      }
    }
  });

  it('shows the beginning, and has no checksum until it was read to the end', async () => {
    const member = await only(put('c.zip', zipSync({ 'c.txt': strToU8(text) })));
    expect(await member.head(100)).toBe(text.slice(0, 100));
    expect(() => member.sha256()).toThrow('c.zip/c.txt was not read to its end yet');
    for await (const _ of member.chunks()) break;
    expect(() => member.sha256()).toThrow('not read to its end');
  });

  it('leaves documents, schemas and Excel twins of text files out', async () => {
    const names = [
      'codes.txt',
      'codes.xlsx',
      'alone.xlsx',
      'guide.pdf',
      'schema.xsd',
      'ReadMe.txt',
      '__MACOSX/codes.txt',
    ];
    const zip = put('d.zip', zipSync(Object.fromEntries([...names, 'x/'].map((name) => [name, strToU8('x')]))));
    expect((await membersOf(zip)).map(({ name }) => name).sort()).toEqual(['alone.xlsx', 'codes.txt']);
  });

  it('takes the workbook of the add-on edits, whose text names no columns', async () => {
    const zip = put('aoc.zip', zipSync({ 'AOC_V2030Q1.txt': strToU8('x'), 'AOC_V2030Q1.xlsx': strToU8('x') }));
    expect((await membersOf(zip)).map(({ name }) => name)).toEqual(['AOC_V2030Q1.xlsx']);
  });
});

describe('workbooks', () => {
  it('come as lines of tab-separated text of the first sheet with cells', async () => {
    const sheet = workbookOf([
      ['Code', 'Text\nwith a break', 'From'],
      ['00123', 'a\tb', 20301001],
      [],
      ['X1', '', 'é'],
    ]);
    const member = await only(put('s.xlsx', sheet));
    expect(await textOf(member)).toBe('Code\tText with a break\tFrom\n00123\ta b\t20301001\n\t\t\nX1\t\té\n');
    const [zipped] = await membersOf(put('s.zip', zipSync({ 's.xlsx': sheet })));
    expect(await textOf(zipped as SourceMember)).toBe(await textOf(member));
    expect(zipped?.sha256()).toBe(member.sha256());
  });

  it('are refused when they inflate to too much, or are none', async () => {
    const sheet = workbookOf(Array.from({ length: 200 }, () => ['same']));
    const member = await only(put('bomb.xlsx', sheet), { ...sourceLimits, workbookBytes: 8_000 });
    expect(await message(textOf(member))).toBe(
      'bomb.xlsx: inflates to more than 8000 bytes; import the text file instead',
    );
    const large = await only(put('large.xlsx', sheet), { ...sourceLimits, workbookBytes: 1000 });
    expect(await message(textOf(large))).toBe('large.xlsx: is larger than 1000 bytes');
    const none = await only(put('none.xlsx', 'not a workbook'));
    expect(await message(textOf(none))).toMatch(/^none\.xlsx: is damaged/);
    const empty = await only(put('other.xlsx', zipSync({ 'a.txt': strToU8('x') })));
    expect(await message(textOf(empty))).toMatch(/^other\.xlsx: is damaged/);
  });
});

describe('files that cannot be read', () => {
  const text = 'one line of a list\n'.repeat(5000);
  const packed = gzipSync(text);
  const archive = zipSync({ 'a.txt': strToU8(text) });

  it('say which file and why', async () => {
    expect(await message(membersOf(join(folder, 'missing.txt')))).toBe('missing.txt: does not exist');
    expect(await message(membersOf(folder))).toMatch(/: is a folder/);
    expect(await message(membersOf(put('x.pdf', '%PDF-1.7 x')))).toMatch(/^x\.pdf: is a PDF/);
    expect(await message(textOf(await only(put('u.txt', Buffer.from('\ufeffabc', 'utf16le')))))).toBe(
      'u.txt: is UTF-16 text; save it as UTF-8',
    );
  });

  it('cut or damaged gz', async () => {
    const cut = await only(put('cut.gz', packed.subarray(0, packed.length - 9)));
    expect(await message(textOf(cut))).toBe('cut.gz: is cut short; download it again');
    const flipped = Buffer.from(packed);
    flipped[flipped.length - 6] = (flipped[flipped.length - 6] as number) ^ 0xff;
    expect(await message(textOf(await only(put('bad.gz', flipped))))).toBe('bad.gz: is damaged; download it again');
  });

  it('cut, damaged or encrypted zip', async () => {
    expect(await message(membersOf(put('cut.zip', archive.subarray(0, archive.length - 30))))).toMatch(
      /^cut\.zip: is damaged/,
    );
    const stored = Buffer.from(zipSync({ 'a.txt': [strToU8(text), { level: 0 }] }));
    stored[stored.indexOf('list')] = 0x4c;
    expect(await message(textOf(await only(put('crc.zip', stored))))).toBe(
      'crc.zip/a.txt: does not match its checksum; download the archive again',
    );
    const encrypted = Buffer.from(archive);
    const directory = encrypted.indexOf('PK\u0001\u0002');
    encrypted[directory + 8] = (encrypted[directory + 8] as number) | 1;
    expect(await message(textOf(await only(put('locked.zip', encrypted))))).toMatch(
      /^locked\.zip\/a\.txt: is encrypted/,
    );
    expect(await message(membersOf(put('docs.zip', zipSync({ 'a.pdf': strToU8('x') }))))).toBe(
      'docs.zip: holds no text, CSV, XML or Excel file',
    );
  });

  it('bombs', async () => {
    const zeros = new Uint8Array(3_000_000);
    const tight = { ...sourceLimits, ratioFrom: 1_000_000 };
    expect(await message(textOf(await only(put('r.gz', gzipSync(zeros)), tight)))).toBe(
      'r.gz: inflates to more than 200 times its size',
    );
    expect(await message(textOf(await only(put('r.zip', zipSync({ 'r.txt': zeros })), tight)))).toBe(
      'r.zip/r.txt: inflates to more than 200 times its size',
    );
    const small = { ...sourceLimits, memberBytes: 50_000 };
    expect(await message(textOf(await only(put('l.gz', packed), small)))).toBe(
      'l.gz: inflates to more than 50000 bytes',
    );
    expect(await message(textOf(await only(put('l.zip', archive), small)))).toBe(
      'l.zip/a.txt: inflates to more than 50000 bytes',
    );
    const many = zipSync(Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}.txt`, strToU8('x')])));
    expect(await message(membersOf(put('many.zip', many), { ...sourceLimits, members: 8 }))).toBe(
      'many.zip: holds more than 8 files',
    );
  });

  it('an archive that lies about a size', async () => {
    const lying = Buffer.from(archive);
    const directory = lying.indexOf('PK\u0001\u0002');
    lying.writeUInt32LE(1000, directory + 24);
    expect(await message(textOf(await only(put('lie.zip', lying))))).toMatch(/^lie\.zip\/a\.txt: is damaged/);
  });
});

describe('text', () => {
  const joined = async (parts: readonly Buffer[]): Promise<string> => {
    async function* chunks(): AsyncGenerator<Buffer> {
      yield* parts;
    }
    let text = '';
    for await (const piece of decodeText(chunks(), 'a.txt')) text += piece;
    return text;
  };

  it('is UTF-8 without its mark, and a line that is not is Windows-1252', async () => {
    const bytes = Buffer.concat([
      Buffer.from('\ufeffMénière\n'),
      Buffer.from([0x4d, 0xe9, 0x6e, 0x69, 0xe8, 0x72, 0x65, 0x92, 0x73, 0x0a]),
      Buffer.from('Sjögren'),
    ]);
    expect(await joined([bytes])).toBe('Ménière\nMénière’s\nSjögren');
    expect(await joined([])).toBe('');
    expect(await joined([Buffer.from([0xef])])).toBe('ï');
  });

  it('does not depend on how the bytes are cut', async () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }).map((text) => Buffer.from(text, 'utf8')),
      fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
    );
    const file = fc
      .array(line, { maxLength: 8 })
      .map((lines) => Buffer.concat(lines.flatMap((one) => [one, Buffer.from('\n')])))
      .filter((bytes) => (bytes[0] ?? 0) < 0xfe);
    const property = fc.asyncProperty(file, fc.array(fc.nat(60), { maxLength: 6 }), async (bytes, cuts) => {
      const ends = [...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].sort((a, b) => a - b);
      const parts = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
      expect(await joined(parts)).toBe(await joined([bytes]));
    });
    await fc.assert(property, { numRuns: 300 });
  });

  it('of one endless line stays whole', async () => {
    const text = 'aé€😀'.repeat(400_000);
    const bytes = Buffer.from(text);
    const parts = Array.from({ length: Math.ceil(bytes.length / 65_537) }, (_, index) =>
      bytes.subarray(index * 65_537, (index + 1) * 65_537),
    );
    expect((await joined(parts)) === text).toBe(true);
  });
});

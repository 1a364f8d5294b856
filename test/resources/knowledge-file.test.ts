import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allFamilies, type KnowledgeParts, openKnowledge } from '../../src/coding/knowledge';
import { readKnowledgeFile, writeKnowledgeFile } from '../../src/resources/knowledge-file';
import { compileSources, loadKnowledge, readKnowledgeSources } from '../../src/resources/load-knowledge';
import { loadTextResources } from '../../src/resources/load-text-resources';
import { LEXICONS } from './real-knowledge';

const text = loadTextResources(LEXICONS);
const { sources, hash } = readKnowledgeSources(LEXICONS);
// A few families are enough here, and quick to compile.
const parts = compileSources({ ...sources, families: sources.families.slice(0, 3) }, text);

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-knowledge-'));
  path = join(folder, 'knowledge.bin');
});
afterEach(() => rmSync(folder, { recursive: true }));

const plain = ({ meta, arrays, families }: KnowledgeParts) => ({
  meta,
  arrays: Object.fromEntries(Object.entries(arrays).map(([name, array]) => [name, Array.from(array)])),
  families: Array.from(families),
});

describe('compiled knowledge in a file', () => {
  it('is read as it was written', () => {
    writeKnowledgeFile(path, parts, 'hash');
    const read = readKnowledgeFile(path, 'hash');
    expect(read && plain(read)).toEqual(plain(parts));
  });

  it('opens to the same families as before', () => {
    writeKnowledgeFile(path, parts, 'hash');
    const read = readKnowledgeFile(path, 'hash');
    if (!read) throw new Error('not read');
    const [before, after] = [openKnowledge(parts), openKnowledge(read)];
    expect(after.familyCount).toBeGreaterThan(20);
    expect([...allFamilies(after)]).toEqual([...allFamilies(before)]);
    expect(after.lexicon.exact).toEqual(before.lexicon.exact);
    expect(after.abbreviations).toEqual(before.abbreviations);
  });

  it('is the same, byte for byte, when compiled again', () => {
    writeKnowledgeFile(path, parts, 'hash');
    const first = readFileSync(path);
    writeKnowledgeFile(path, compileSources({ ...sources, families: sources.families.slice(0, 3) }, text), 'hash');
    expect(readFileSync(path).equals(first)).toBe(true);
  });

  it('leaves no partial file behind', () => {
    writeKnowledgeFile(path, parts, 'hash');
    expect(readdirSync(folder)).toEqual(['knowledge.bin']);
  });

  it('is opened in place of compiling only when it was made from exactly these sources', () => {
    writeKnowledgeFile(path, parts, hash);
    expect(loadKnowledge(LEXICONS, text, path).knowledge.familyCount).toBe(parts.arrays.familyStart.length - 1);
    writeKnowledgeFile(path, parts, 'another hash');
    const { knowledge, hash: own } = loadKnowledge(LEXICONS, text, path);
    expect(knowledge.familyCount).toBeGreaterThan(8_000);
    expect(own).toBe(hash);
  });
});

describe('a file that is not to be used gives null, never half of its content', () => {
  it('no file', () => {
    expect(readKnowledgeFile(path, 'hash')).toBeNull();
  });

  it('the file of other sources', () => {
    writeKnowledgeFile(path, parts, 'other');
    expect(readKnowledgeFile(path, 'hash')).toBeNull();
  });

  it.each([
    ['empty', ''],
    ['text', 'family Pain in knee\n  term pain'],
    ['the magic word only', 'CSGNKB02'],
    ['the magic word and zeros', `CSGNKB02${'\0'.repeat(64)}`],
    ['the format before this one', `CSGNKB01\u0004\0\0\0null`],
    ['a header longer than the file', `CSGNKB02${'\0'.repeat(32)}\u00ff\u00ff\u00ff\u007f{}`],
  ])('foreign: %s', (_, content) => {
    writeFileSync(path, Buffer.from(content, 'latin1'));
    expect(readKnowledgeFile(path, 'hash')).toBeNull();
  });

  it.each([1, 4, 5, 100, 1000, 0.1, 0.25, 0.5, 0.75, 0.99])('cut short by %d bytes (or that share of it)', (cut) => {
    writeKnowledgeFile(path, parts, 'hash');
    const whole = readFileSync(path);
    writeFileSync(path, whole.subarray(0, cut < 1 ? Math.floor(whole.length * (1 - cut)) : whole.length - cut));
    expect(readKnowledgeFile(path, 'hash')).toBeNull();
  });

  it('longer than was written', () => {
    writeKnowledgeFile(path, parts, 'hash');
    writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('more')]));
    expect(readKnowledgeFile(path, 'hash')).toBeNull();
  });

  it.each([0.2, 0.4, 0.6, 0.8, 0.999])('a byte changed at %d of its length', (share) => {
    writeKnowledgeFile(path, parts, 'hash');
    const bytes = readFileSync(path);
    const at = Math.floor(bytes.length * share);
    bytes[at] = (bytes[at] ?? 0) ^ 0x40;
    writeFileSync(path, bytes);
    expect(readKnowledgeFile(path, 'hash')).toBeNull();
  });
});

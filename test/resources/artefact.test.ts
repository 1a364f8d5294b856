import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FlatParts } from '../../src/code-sets/flat';
import { compileKnowledge } from '../../src/coding/compile-knowledge';
import { allFamilies, type KnowledgeParts, openKnowledge } from '../../src/coding/knowledge';
import { encodeArtefact, readArtefact, writeArtefact } from '../../src/resources/artefact';
import { compileArtefact } from '../../src/resources/compile-artefact';
import { readLexiconSources } from '../../src/resources/lexicon-sources';
import { loadKnowledge } from '../../src/resources/load-knowledge';
import { loadTextResources } from '../../src/resources/load-text-resources';
import { normalizePhrase } from '../../src/text/tokenize';
import { LEXICONS } from './real-knowledge';

const text = loadTextResources(LEXICONS);
const { sources, hash } = readLexiconSources(LEXICONS);
// A few families are enough here, and quick to compile.
const few = { ...sources, families: sources.families.slice(0, 3) };
const compile = (): KnowledgeParts => compileKnowledge(few, (phrase) => normalizePhrase(phrase, text.normalForms));
const parts = compile();

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-knowledge-'));
  path = join(folder, 'knowledge.bin');
});
afterEach(() => rmSync(folder, { recursive: true }));

const plain = ({ meta, arrays }: FlatParts) => ({
  meta,
  arrays: Object.fromEntries(
    Object.entries(arrays).map(([name, array]) => [name, [array.constructor.name, ...Array.from(array)]]),
  ),
});
const asFlat = ({ meta, arrays }: KnowledgeParts): FlatParts => ({ meta, arrays: { ...arrays } });
const write = (of: KnowledgeParts, from: string): void =>
  writeArtefact(path, encodeArtefact({ lexicon: asFlat(of) }, from));
const readLexicon = (): KnowledgeParts => {
  const read = readArtefact(path)?.sections.lexicon;
  if (!read) throw new Error('not read');
  return read as unknown as KnowledgeParts;
};

describe('an artefact in a file', () => {
  it('is read as it was written', () => {
    write(parts, 'sources');
    expect(readArtefact(path)?.sources).toBe('sources');
    expect(plain(asFlat(readLexicon()))).toEqual(plain(asFlat(parts)));
  });

  it('opens to the same families as before', () => {
    write(parts, 'sources');
    const [before, after] = [openKnowledge(parts), openKnowledge(readLexicon())];
    expect(after.familyCount).toBeGreaterThan(20);
    expect([...allFamilies(after)]).toEqual([...allFamilies(before)]);
    expect(after.lexicon.exact).toEqual(before.lexicon.exact);
    expect(after.abbreviations).toEqual(before.abbreviations);
  });

  it('is the same, byte for byte, when compiled again', () => {
    write(parts, 'hash');
    const first = readFileSync(path);
    write(compile(), 'hash');
    expect(readFileSync(path).equals(first)).toBe(true);
  });

  it('leaves no partial file behind', () => {
    write(parts, 'hash');
    expect(readdirSync(folder)).toEqual(['knowledge.bin']);
  });

  it('is opened in place of compiling only when it was made from exactly these sources', () => {
    writeArtefact(path, compileArtefact(few, text, hash));
    expect(loadKnowledge(LEXICONS, text, path).knowledge.familyCount).toBe(parts.arrays.familyStart.length - 1);
    write(parts, 'another hash');
    const { knowledge, hash: own } = loadKnowledge(LEXICONS, text, path);
    expect(knowledge.familyCount).toBeGreaterThan(8_000);
    expect(own).not.toBe(readArtefact(path)?.hash);
  });
});

describe('a file that is not to be used gives null, never half of its content', () => {
  it('no file', () => {
    expect(readArtefact(path)).toBeNull();
  });

  it.each([
    ['empty', ''],
    ['text', 'family Pain in knee\n  term pain'],
    ['the magic word only', 'CSGNKB03'],
    ['the magic word and zeros', `CSGNKB03${'\0'.repeat(64)}`],
    ['the format before this one', `CSGNKB02\u0004\0\0\0null`],
    ['a header longer than the file', `CSGNKB03${'\0'.repeat(32)}\u00ff\u00ff\u00ff\u007f{}`],
  ])('foreign: %s', (_, content) => {
    writeFileSync(path, Buffer.from(content, 'latin1'));
    expect(readArtefact(path)).toBeNull();
  });

  it.each([1, 4, 5, 100, 1000, 0.1, 0.25, 0.5, 0.75, 0.99])('cut short by %d bytes (or that share of it)', (cut) => {
    write(parts, 'hash');
    const whole = readFileSync(path);
    writeFileSync(path, whole.subarray(0, cut < 1 ? Math.floor(whole.length * (1 - cut)) : whole.length - cut));
    expect(readArtefact(path)).toBeNull();
  });

  it('longer than was written', () => {
    write(parts, 'hash');
    writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('more')]));
    expect(readArtefact(path)).toBeNull();
  });

  it.each([0.2, 0.4, 0.6, 0.8, 0.999])('a byte changed at %d of its length', (share) => {
    write(parts, 'hash');
    const bytes = readFileSync(path);
    const at = Math.floor(bytes.length * share);
    bytes[at] = (bytes[at] ?? 0) ^ 0x40;
    writeFileSync(path, bytes);
    expect(readArtefact(path)).toBeNull();
  });
});

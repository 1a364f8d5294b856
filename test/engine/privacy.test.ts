import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SuggestRequest } from '../../src/coding/suggestion';
import { loadEngine } from '../../src/resources/load-engine';
import { realEngine, requestOf } from './engine';

const SENTINEL = 'Zweibruecken-Wilhelmina';
const NOTE = `${SENTINEL} has pneumonia. ${SENTINEL} denies fever.`;

beforeAll(realEngine);

/** Everything that a thrown value would put in a log. */
async function thrownBy(action: () => unknown): Promise<string | null> {
  try {
    await action();
    return null;
  } catch (error) {
    const { message, stack } = error as Error;
    const own = JSON.stringify(error, Object.getOwnPropertyNames(error));
    return `${message}\n${stack}\n${own}\n${String((error as Error).cause)}`;
  }
}

describe("a note's text never occurs in an error", () => {
  it.each<[string, number, number]>([
    ['before the text', -1, 5],
    ['after the text', 5, 5000],
    ['empty', 7, 7],
    ['backwards', 20, 10],
    ['no integer', 0.5, 3],
    ['not a number', Number.NaN, 3],
    ['only white space', SENTINEL.length, SENTINEL.length + 1],
  ])('of a span that is %s', async (_, start, end) => {
    const engine = await realEngine();
    const thrown = await thrownBy(() => engine.assess({ id: 'n', text: NOTE }, start, end));
    expect(thrown).toContain('RangeError');
    expect(thrown).not.toContain(SENTINEL);
  });

  const broken: [string, SuggestRequest][] = [
    ['text that is no string', requestOf(NOTE, { documents: [{ id: 'n', text: { toString: () => NOTE } as never }] })],
    ['a document without text', requestOf(NOTE, { documents: [{ id: 'n', note: NOTE } as never] })],
    ['documents that are no list', requestOf(NOTE, { documents: { NOTE } as never })],
    ['an encounter that is missing', { ...requestOf(NOTE), encounter: undefined as never }],
    ['a null document', requestOf(NOTE, { documents: [null as never, { id: 'n', text: NOTE }] })],
  ];
  it.each(broken)('of a request with %s', async (_, request) => {
    const engine = await realEngine();
    expect(await thrownBy(() => engine.suggest(request))).not.toContain(SENTINEL);
  });

  it('of a model that is missing', async () => {
    const modelsDir = mkdtempSync(join(tmpdir(), 'countersign-models-'));
    writeFileSync(join(modelsDir, 'aliases.json'), '{"ranker": "none"}');
    const lexiconsDir = join(__dirname, '../../lexicons');
    expect(await thrownBy(() => loadEngine({ lexiconsDir, modelsDir }))).toContain('manifest.json');
  });
});

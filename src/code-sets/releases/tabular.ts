import { noNotes } from '../no-notes';
import type { ReleaseParser, TabularRow } from '../release';
import { dottedCode } from './icd10cm-code';
import { SeenCodes } from './seen-codes';
import { readXml, type XmlContext, type XmlElement, type XmlReader, type XmlShape } from './xml';

const NOTES = {
  inclusionTerm: 'inclusionTerms',
  includes: 'includes',
  excludes1: 'excludes1',
  excludes2: 'excludes2',
  codeFirst: 'codeFirst',
  useAdditionalCode: 'useAdditional',
  codeAlso: 'codeAlso',
  notes: 'notes',
  sevenChrNote: 'notes',
} as const satisfies Record<string, keyof TabularRow>;

const NOTE_CONTAINERS = {
  ...(Object.fromEntries(Object.keys(NOTES).map((name) => [name, 'container'])) as Record<
    keyof typeof NOTES,
    'container'
  >),
  sevenChrDef: 'container',
} as const;

const SHAPE: XmlShape = {
  'ICD10CM.tabular': { version: 'text', title: 'text', introduction: 'skip', chapter: 'container' },
  chapter: { name: 'text', desc: 'text', ...NOTE_CONTAINERS, sectionIndex: 'skip', section: 'container' },
  section: { name: 'text', desc: 'text', ...NOTE_CONTAINERS, deactivated: 'skip', diag: 'container' },
  diag: { name: 'text', desc: 'text', ...NOTE_CONTAINERS, visualImpairment: 'skip', diag: 'container' },
  ...Object.fromEntries(Object.keys(NOTES).map((name) => [name, { note: 'text' }])),
  sevenChrDef: { extension: 'text', note: 'text' },
};

const LEVELS: Readonly<Record<string, TabularRow['level']>> = { chapter: 'chapter', section: 'block', diag: 'code' };
const CHAPTER = /^(?:[1-9]|1\d|2\d)$/;
const BLOCK = /^[A-Z][0-9A-Z]{2}(?:-[A-Z][0-9A-Z]{2})?$/;

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

/** A row while its element is open. */
interface Draft {
  readonly row: Writable<TabularRow>;
  readonly element: XmlElement;
  readonly above: Draft | null;
  checked: boolean;
  emitted: boolean;
}

/**
 * The ICD-10-CM tabular list (`icd10cm_tabular.xsd`, CDC/NCHS): chapters, blocks and codes, each after the one above it. Notes and
 * 7th characters stand at the element that states them; an inclusion term of a 7th character is one more row for that character,
 * the sentence over the 7th characters is a note.
 */
export const parseTabular: ReleaseParser<'tabular'> = (chunks, file) =>
  readXml(chunks, file, 'ICD10CM.tabular', SHAPE, (context) => new TabularReader(context, file));

class TabularReader implements XmlReader {
  private draft: Draft | null = null;
  /** Codes of the category that is open. Their notes may follow their subcodes, so they wait for its end. */
  private category: Draft[] = [];
  private readonly seen: SeenCodes;

  constructor(
    private readonly context: XmlContext<TabularRow>,
    file: string,
  ) {
    this.seen = new SeenCodes(file);
  }

  open(element: XmlElement): void {
    const level = LEVELS[element.name];
    if (level === undefined) return;
    const above = this.draft;
    if (above !== null) this.checkHead(above);
    // Chapters and blocks state their notes before what is in them; holding a whole chapter back would hold it in memory.
    if (above !== null && above.row.level !== 'code') this.emit(above);
    const code = level === 'block' ? (element.attributes.id ?? '').trim() : '';
    this.draft = {
      row: emptyRow(level, code, above?.row.code ?? null),
      element,
      above,
      checked: false,
      emitted: false,
    };
    if (level === 'code') this.category.push(this.draft);
  }

  close(element: XmlElement): void {
    const draft = this.draft;
    if (draft === null) return;
    if (element === draft.element) this.closeRow(draft);
    else if (element.parent === draft.element) this.head(draft, element);
    else if (element.text !== '' || element.name === 'extension') this.note(draft, element);
  }

  private closeRow(draft: Draft): void {
    this.checkHead(draft);
    if (draft.row.level !== 'code') this.emit(draft);
    else if (draft.above?.row.level !== 'code') {
      for (const waiting of this.category) this.emit(waiting);
      this.category = [];
    }
    this.draft = draft.above;
  }

  private head({ row }: Draft, element: XmlElement): void {
    // A block is named by its id.
    if (element.name === 'name' && row.level !== 'block') row.code = element.text;
    else if (element.name === 'desc') row.title = element.text;
  }

  private note(draft: Draft, element: XmlElement): void {
    if (draft.emitted)
      this.context.fail(`the notes of ${draft.row.code} come after what is in it; they stand before it`, element);
    const { row } = draft;
    const kind = (element.parent as XmlElement).name;
    if (kind !== 'sevenChrDef') row[NOTES[kind as keyof typeof NOTES]].push(element.text);
    else if (element.name === 'extension') row.seventhCharacters.push(this.seventhCharacter(element));
    else {
      const character = row.seventhCharacters.at(-1)?.character;
      if (character === undefined) row.notes.push(element.text);
      else row.seventhCharacters.push({ character, meaning: element.text });
    }
  }

  private seventhCharacter(element: XmlElement): TabularRow['seventhCharacters'][number] {
    const character = (element.attributes.char ?? '').trim().toUpperCase();
    if (!/^[0-9A-Z]$/.test(character))
      this.context.fail('expected one letter or digit in the char attribute of <extension>', element);
    if (element.text === '') this.context.fail(`the 7th character ${character} has no meaning`, element);
    return { character, meaning: element.text };
  }

  private checkHead(draft: Draft): void {
    if (draft.checked) return;
    draft.checked = true;
    const { row, element, above } = draft;
    const { fail } = this.context;
    if (!isCodeOf(row)) fail(`expected the code of a ${row.level}, found ${JSON.stringify(row.code)}`, element);
    if (row.title === '') fail(`${row.code} has no title`, element);
    // Not the whole of it: H54.512A stands under H54.511.
    if (above?.row.level === 'code' && row.code.slice(0, 3) !== above.row.code.slice(0, 3))
      fail(`${row.code} stands under ${above.row.code}, which is of another category`, element);
    this.seen.add(`${row.level} ${row.code}`, element.line);
  }

  private emit(draft: Draft): void {
    if (draft.emitted) return;
    draft.emitted = true;
    this.context.emit(draft.row);
  }
}

function isCodeOf({ level, code }: TabularRow): boolean {
  if (level === 'chapter') return CHAPTER.test(code);
  return level === 'block' ? BLOCK.test(code) : dottedCode(code) === code;
}

function emptyRow(level: TabularRow['level'], code: string, parent: string | null): Writable<TabularRow> {
  return {
    level,
    code,
    parent,
    title: '',
    ...noNotes(),
  };
}

import { SaxesParser } from 'saxes';
import { ReleaseError } from '../release';

/** What may stand in an element: containers hold elements, text elements hold text, skipped ones are read past whole. */
export type XmlShape = Readonly<Record<string, Readonly<Record<string, 'container' | 'text' | 'skip'>>>>;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly parent: XmlElement | null;
  readonly kind: 'container' | 'text' | 'skip';
  /** Of a text element when it closes: inline elements' text in document order, white space collapsed. */
  text: string;
}

/** Sees containers and text elements, a parent's `open` before its children, its `close` after them. */
export interface XmlReader {
  open?(element: XmlElement): void;
  close(element: XmlElement): void;
}

export interface XmlContext<Row> {
  emit(row: Row): void;
  /** The line of `element`, else the line that is being read. */
  fail(problem: string, element?: XmlElement): never;
}

const DEEPEST = 32;
const LONGEST_GAP = 1 << 20;
const SLICE = 1 << 16;
const INLINE_CHANGE = /^(?:diff|old|new|unc)$/;

/**
 * Rows that the reader emits while `chunks`, one XML document with root `root`, goes by; each is out before the next slice is
 * read. Elements that `shape` does not know where they stand, a document type declaration, nesting deeper than 32 and an
 * unfinished document throw ReleaseError.
 */
export async function* readXml<Row>(
  chunks: AsyncIterable<string>,
  file: string,
  root: string,
  shape: XmlShape,
  readerFor: (context: XmlContext<Row>) => XmlReader,
): AsyncGenerator<Row> {
  const rows: Row[] = [];
  const parser = new SaxesParser({ xmlns: false, position: true });
  const fail = (problem: string, element?: XmlElement): never => {
    throw new ReleaseError(file, element?.line ?? parser.line, problem);
  };
  const reader = readerFor({ emit: (row) => rows.push(row), fail });
  let current: XmlElement | null = null;
  let depth = 0;
  let lastTag = 0;
  let emitted = 0;

  parser.on('error', (error) => fail(`is not well-formed XML: ${error.message.replace(/^[\d:]+ /, '')}`));
  parser.on('doctype', () => fail('has a document type declaration, which official files do not have'));
  parser.on('comment', () => {
    lastTag = parser.position;
  });
  parser.on('opentag', ({ name, attributes }) => {
    lastTag = parser.position;
    depth += 1;
    if (depth > DEEPEST) fail(`<${name}> is nested deeper than ${DEEPEST} elements`);
    const kind = kindOf(name, current, root, shape, fail);
    current = { name, attributes, line: parser.line, parent: current, kind, text: '' };
    if (current.parent === null && attributes.isAddenda === 'true')
      fail('is an addenda file, which lists changes only; import the full file');
    if (kind !== 'skip' && !isInline(current)) reader.open?.(current);
  });
  const onText = (text: string) => {
    if (current === null || current.kind === 'skip') return;
    if (current.kind === 'text') current.text += text;
    else if (text.trim() !== '') fail(`has text between the elements of <${current.name}>`);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', () => {
    lastTag = parser.position;
    depth -= 1;
    const element = current as XmlElement;
    current = element.parent;
    if (isInline(element)) {
      (element.parent as XmlElement).text += inlined(element, (element.parent as XmlElement).text);
      return;
    }
    if (element.kind === 'skip') return;
    if (element.kind === 'text') element.text = element.text.replaceAll(/\s+/g, ' ').trim();
    reader.close(element);
  });

  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += SLICE) {
      parser.write(chunk.slice(at, at + SLICE));
      if (parser.position - lastTag > LONGEST_GAP) fail(`has no tag within ${LONGEST_GAP} characters`);
      emitted += rows.length;
      yield* rows.splice(0);
    }
  }
  // A call, because TypeScript does not see that the handlers above assign it.
  const open = unclosed(() => current);
  if (open !== null)
    fail(`ends inside <${open.name}>, which begins in line ${open.line}: the file is cut short; fetch it again`);
  const { line } = parser;
  parser.close();
  emitted += rows.length;
  yield* rows.splice(0);
  if (emitted === 0) throw new ReleaseError(file, line, `<${root}> holds no rows`);
}

function unclosed(current: () => XmlElement | null): XmlElement | null {
  return current();
}

function kindOf(
  name: string,
  parent: XmlElement | null,
  root: string,
  shape: XmlShape,
  fail: (problem: string) => never,
): XmlElement['kind'] {
  if (parent === null) return name === root ? 'container' : fail(`expected <${root}>, found <${name}>`);
  if (parent.kind === 'skip') return 'skip';
  if (parent.kind === 'text') {
    return INLINE_CHANGE.test(name)
      ? fail(`<${name}> marks a change: this is an addenda file; import the full file`)
      : 'text';
  }
  const known = shape[parent.name];
  return known !== undefined && Object.hasOwn(known, name)
    ? (known[name] as XmlElement['kind'])
    : fail(`does not expect <${name}> in <${parent.name}>`);
}

function isInline(element: XmlElement): boolean {
  return element.kind === 'text' && element.parent?.kind === 'text';
}

// Non-essential modifiers come glued to the word that they follow: `artery<nemod>(peripheral)</nemod>`.
function inlined(element: XmlElement, before: string): string {
  return element.name === 'nemod' && !/\s$/.test(before) ? ` ${element.text}` : element.text;
}

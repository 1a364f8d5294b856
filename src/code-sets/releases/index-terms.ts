import { ReleaseError } from '../release';
import { readXml, type XmlContext, type XmlElement, type XmlReader, type XmlShape } from './xml';

const ROOT = 'ICD10CM.index';

/** One main term or subterm of the index, or of a table that is written as one. */
export interface IndexTerm {
  readonly path: readonly string[];
  /** Its fields by element name; a cell's name is `cell` with its column, as `cell2`. */
  readonly fields: Readonly<Record<string, XmlElement>>;
}

interface Draft {
  readonly element: XmlElement;
  readonly above: readonly string[];
  path: readonly string[] | null;
  fields: Record<string, XmlElement>;
}

/**
 * Terms of an index in XML, each before its subterms, turned to rows by `rowOf`. `fields` are the elements that a term may hold
 * beside its title and subterms. `headings` are, for a table, the words that the headings of columns 2 to 7 have to hold.
 */
export function readIndexTerms<Row>(
  chunks: AsyncIterable<string>,
  file: string,
  fields: readonly string[],
  headings: readonly (readonly string[])[] | null,
  rowOf: (term: IndexTerm, context: XmlContext<Row>) => Row,
): AsyncGenerator<Row> {
  return readXml<Row>(
    chunks,
    file,
    ROOT,
    shapeOf(fields, headings !== null),
    (context) => new TermReader(context, file, headings, rowOf),
  );
}

function shapeOf(fields: readonly string[], isTable: boolean): XmlShape {
  const term = {
    title: 'text',
    ...(Object.fromEntries(fields.map((field) => [field, 'text'])) as Record<string, 'text'>),
    term: 'container',
  } as const;
  return {
    [ROOT]: { version: 'text', title: 'text', ...(isTable && { indexHeading: 'container' }), letter: 'container' },
    indexHeading: { head: 'text' },
    letter: { title: 'text', mainTerm: 'container' },
    mainTerm: term,
    term,
  };
}

class TermReader<Row> implements XmlReader {
  private readonly terms: Draft[] = [];
  private readonly heads = new Map<string, string>();

  constructor(
    private readonly context: XmlContext<Row>,
    private readonly file: string,
    private readonly headings: readonly (readonly string[])[] | null,
    private readonly rowOf: (term: IndexTerm, context: XmlContext<Row>) => Row,
  ) {}

  open(element: XmlElement): void {
    if (element.name === 'letter') this.checkHeadings(element);
    if (element.name !== 'mainTerm' && element.name !== 'term') return;
    const above = this.terms.at(-1);
    this.terms.push({ element, above: above === undefined ? [] : this.emitted(above), path: null, fields: {} });
  }

  close(element: XmlElement): void {
    if (element.name === 'head') this.heads.set(element.attributes.col ?? '', element.text);
    const draft = this.terms.at(-1);
    if (draft === undefined) return;
    if (element === draft.element) {
      this.emitted(draft);
      this.terms.pop();
    } else if (element.kind === 'text') this.field(draft, element);
  }

  private field(draft: Draft, element: XmlElement): void {
    const name = element.name === 'cell' ? `cell${element.attributes.col ?? ''}` : element.name;
    if (draft.path !== null) this.context.fail(`<${element.name}> comes after the subterms of its term`, element);
    if (Object.hasOwn(draft.fields, name))
      this.context.fail(
        `the term has a second <${element.name}>${name === element.name ? '' : ' in its column'}`,
        element,
      );
    draft.fields[name] = element;
  }

  /** Path of `draft`, whose row is emitted when it was not yet. */
  private emitted(draft: Draft): readonly string[] {
    if (draft.path !== null) return draft.path;
    const title = draft.fields.title?.text ?? '';
    if (title === '') this.context.fail('the term has no title', draft.element);
    draft.path = [...draft.above, title];
    this.context.emit(this.rowOf({ path: draft.path, fields: draft.fields }, this.context));
    return draft.path;
  }

  private checkHeadings(letter: XmlElement): void {
    this.headings?.forEach((heading, index) => {
      const found = this.heads.get(String(index + 2));
      if (found === undefined || !heading.every((word) => found.toLowerCase().includes(word)))
        throw new ReleaseError(
          this.file,
          letter.line,
          `column ${index + 2} has to be headed with ${JSON.stringify(heading.join(' '))}, found ${JSON.stringify(found ?? 'no heading')}`,
        );
    });
  }
}

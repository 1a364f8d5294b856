import type { PcsDefinitionRow, ReleaseParser } from '../release';
import { readXml, type XmlContext, type XmlElement, type XmlReader, type XmlShape } from './xml';

const ROOT = 'ICD10PCS.definitions';
const SHAPE: XmlShape = {
  // The aggregation says which devices count as which older value; no code follows from it alone.
  [ROOT]: { version: 'text', title: 'text', section: 'container', deviceAggregation: 'skip' },
  section: { title: 'text', axis: 'container' },
  axis: { title: 'text', terms: 'container' },
  terms: { title: 'text', definition: 'text', explanation: 'text', includes: 'text' },
};

/**
 * The ICD-10-PCS definitions in XML (CMS). Values that share a definition give a row each. `section` is the section's character,
 * `axis` the title of the position.
 */
export const parsePcsDefinitions: ReleaseParser<'pcs-definitions'> = (chunks, file) =>
  readXml<PcsDefinitionRow>(chunks, file, ROOT, SHAPE, (context) => new DefinitionReader(context));

interface TermsDraft {
  titles: string[];
  definition: string | null;
  explanation: string | null;
  includes: string[];
}

class DefinitionReader implements XmlReader {
  private axis = '';
  private terms: TermsDraft = emptyTerms();

  constructor(private readonly context: XmlContext<PcsDefinitionRow>) {}

  open(element: XmlElement): void {
    const { name, attributes } = element;
    if (name === 'section' && !/^[0-9A-HJ-NP-Z]$/.test(attributes.code ?? ''))
      this.context.fail('expected the character of the section in its code attribute', element);
    if (name === 'axis' && !/^[1-7]$/.test(attributes.pos ?? ''))
      this.context.fail('expected a position from 1 to 7 in the pos attribute', element);
    if (name === 'axis') this.axis = '';
    if (name === 'terms') this.terms = emptyTerms();
  }

  close(element: XmlElement): void {
    if (element.name === 'terms') this.emit(element);
    else if (element.text === '') return;
    else if (element.parent?.name === 'axis' && element.name === 'title') this.axis = element.text;
    else if (element.parent?.name === 'terms') this.field(element);
  }

  private field({ name, text }: XmlElement): void {
    if (name === 'title') this.terms.titles.push(text);
    else if (name === 'includes') this.terms.includes.push(text);
    else if (name === 'definition') this.terms.definition = joined(this.terms.definition, text);
    else this.terms.explanation = joined(this.terms.explanation, text);
  }

  private emit(element: XmlElement): void {
    const { titles, definition, explanation, includes } = this.terms;
    const axis = element.parent as XmlElement;
    if (this.axis === '') this.context.fail('the position has no title', axis);
    if (titles.length === 0) this.context.fail('the definition names no value', element);
    if (definition === null && explanation === null && includes.length === 0)
      this.context.fail(`${titles[0]} has no definition, explanation or included term`, element);
    const section = axis.parent?.attributes.code as string;
    const position = Number(axis.attributes.pos);
    for (const term of titles)
      this.context.emit({ section, position, axis: this.axis, term, definition, explanation, includes });
  }
}

function emptyTerms(): TermsDraft {
  return { titles: [], definition: null, explanation: null, includes: [] };
}

function joined(before: string | null, text: string): string {
  return before === null ? text : `${before} ${text}`;
}

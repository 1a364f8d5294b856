import { ReleaseError } from '../release';

/** Beginnings of codes as written: `literal`, with which all of them begin, then for each further place what may stand there. */
export interface CodeStart {
  readonly written: string;
  readonly literal: string;
  /** Characters of each place after `literal`; null: any. */
  readonly choices: readonly (string | null)[];
}

/** What people call an operation, and which codes of ICD-10-PCS it is. */
export interface EverydayOperation {
  readonly patterns: readonly CodeStart[];
  /** Labels of the root operation and of the body part or system, as the tables have them; one of them each. */
  readonly operations: readonly string[];
  readonly sites: readonly string[];
  readonly words: readonly string[];
  readonly line: number;
}

/** What people call an approach: a value of the fifth character in some sections. */
export interface EverydayApproach {
  readonly sections: string;
  readonly value: string;
  readonly words: readonly string[];
}

/** Everyday words for procedures, as the lexicons have them. */
export interface EverydayProcedures {
  readonly operations: readonly EverydayOperation[];
  readonly approaches: readonly EverydayApproach[];
}

/** A file of the lexicons, as read by the caller. */
interface NamedText {
  readonly file: string;
  readonly source: string;
}

const CHARACTERS = '0-9A-HJ-NP-Z';
const PATTERN = new RegExp(`^(?:[${CHARACTERS}.]|\\[[${CHARACTERS}]{1,}(?:-[${CHARACTERS}]+)*\\]){2,7}$`);
const SECTIONS = new RegExp(`^[${CHARACTERS}]+$`);
const ONE_CHARACTER = new RegExp(`^[${CHARACTERS}]$`);

const PLACE = /\[([^\]]+)\]|./g;
const RANGE = /(.)-(.)/g;
/** In the order of ranges: digits before letters. */
const ORDER = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Whether a code begins so. */
export function startsSo(code: string, { literal, choices }: CodeStart): boolean {
  return (
    code.startsWith(literal) &&
    choices.every((choice, index) => {
      const character = code[literal.length + index];
      return character !== undefined && (choice === null || choice.includes(character));
    })
  );
}

function codeStart(written: string): CodeStart {
  const literal = written.replace(/[[.].*$/, '');
  const choices = [...written.slice(literal.length).matchAll(PLACE)].map(([place, inside]) =>
    place === '.' ? null : (inside ?? place).replace(RANGE, (_, from, to) => between(from, to)),
  );
  return { written, literal, choices };
}

function between(from: string, to: string): string {
  return ORDER.slice(ORDER.indexOf(from), ORDER.indexOf(to) + 1);
}

/** Parses both files. Throws ReleaseError with file and line. */
export function parseProcedures(texts: {
  readonly operations: NamedText;
  readonly approaches: NamedText;
}): EverydayProcedures {
  return {
    operations: parseOperations(texts.operations.source, texts.operations.file),
    approaches: parseApproaches(texts.approaches.source, texts.approaches.file),
  };
}

/** Parses `operations.tsv`: beginnings of codes, root operation, site, words. Throws ReleaseError with file and line. */
export function parseOperations(source: string, file: string): EverydayOperation[] {
  return rowsOf(source, file, 4).map(({ cells, line }) => {
    const [codes = '', operation = '', site = '', words = ''] = cells;
    const patterns = codes.split(' ').map((pattern) => {
      if (!PATTERN.test(pattern)) {
        throw new ReleaseError(file, line, `"${pattern}" is no beginning of a code of ICD-10-PCS`);
      }
      return codeStart(pattern);
    });
    return { patterns, operations: operation.split('/'), sites: site.split('/'), words: words.split(' / '), line };
  });
}

/** Parses `approaches.tsv`: sections, value of the fifth character, words. Throws ReleaseError with file and line. */
export function parseApproaches(source: string, file: string): EverydayApproach[] {
  return rowsOf(source, file, 3).map(({ cells, line }) => {
    const [sections = '', value = '', words = ''] = cells;
    if (!SECTIONS.test(sections) || !ONE_CHARACTER.test(value)) {
      throw new ReleaseError(file, line, 'expected characters of sections, then one character of an approach');
    }
    return { sections, value, words: words.split(' / ') };
  });
}

function rowsOf(source: string, file: string, columns: number): { readonly cells: string[]; readonly line: number }[] {
  return source.split(/\r?\n/).flatMap((text, index) => {
    if (text.trim() === '' || text.startsWith('#')) return [];
    const cells = text.split('\t').map((cell) => cell.trim());
    if (cells.length !== columns || cells.includes('')) {
      throw new ReleaseError(file, index + 1, `expected ${columns} columns parted by tabs`);
    }
    return [{ cells, line: index + 1 }];
  });
}

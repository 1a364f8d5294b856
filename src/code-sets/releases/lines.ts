import { ReleaseError } from '../release';

export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Without its line end. */
  readonly text: string;
}

const LONGEST_LINE = 1 << 16;
// Tabs and form feeds stand in official text files; anything else below the space says that the file is not text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NOT_TEXT = /[\u0000-\u0008\u000b\u000d-\u001f]/;
// DOS wrote this character at the end of a text file, and some publishers' tools still do.
const END_OF_FILE = '\u001a';

/**
 * The lines of `chunks` that are not blank. Lines end in LF or CRLF, the last one too: a last line without its end is taken for
 * the place where the file was cut. Throws ReleaseError, also when there is no line at all.
 */
export async function* numberedLines(chunks: AsyncIterable<string>, file: string): AsyncGenerator<Line> {
  let number = 0;
  let rest = '';
  let found = false;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
      number += 1;
      const text = checkedLine(rest + chunk.slice(start, end), number, file);
      rest = '';
      start = end + 1;
      if (text.trim() === '') continue;
      found = true;
      yield { number, text };
    }
    rest += chunk.slice(start);
    if (rest.length > LONGEST_LINE)
      throw new ReleaseError(file, number + 1, `is longer than ${LONGEST_LINE} characters`);
  }
  if (rest.trim() !== '' && rest !== END_OF_FILE)
    throw new ReleaseError(
      file,
      number + 1,
      'ends without a line break: the file is cut short; fetch it again (or end its last line, when it is whole)',
    );
  if (!found) throw new ReleaseError(file, Math.max(number, 1), 'the file is empty');
}

function checkedLine(raw: string, number: number, file: string): string {
  const text = (number === 1 ? raw.replace(/^\ufeff/, '') : raw).replace(/\r$/, '');
  if (text.length > LONGEST_LINE) throw new ReleaseError(file, number, `is longer than ${LONGEST_LINE} characters`);
  if (NOT_TEXT.test(text)) throw new ReleaseError(file, number, 'holds a control character: this is not a text file');
  return text;
}

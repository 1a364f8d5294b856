import { LexiconError } from './lexicon-error';

/** One meaning of an abbreviation, and the cues that choose it. */
export interface AbbreviationSense {
  /** The full phrase; null for a sense that is no codable finding. */
  readonly phrase: string | null;
  /** Words or phrases of the same sentence or problem heading. */
  readonly cues: readonly string[];
  readonly sections: readonly string[];
}

export interface Abbreviation {
  readonly form: string;
  readonly exactCase: boolean;
  readonly senses: readonly AbbreviationSense[];
  readonly line: number;
}

function parseSense(source: string): AbbreviationSense {
  const [meaning = '', cueList = ''] = source.split(/(?:^|\s)@\s/);
  const text = meaning.trim();
  const cues = cueList
    .split('/')
    .map((cue) => cue.trim())
    .filter((cue) => cue !== '');
  return {
    phrase: text.startsWith('-') ? null : text,
    cues: cues.filter((cue) => !cue.startsWith('section:')),
    sections: cues
      .filter((cue) => cue.startsWith('section:'))
      .flatMap((cue) =>
        cue
          .slice(8)
          .split(',')
          .map((one) => one.trim()),
      ),
  };
}

/** Parses `abbreviations.lex`: `MS = multiple sclerosis @ brain mri/relapsing | - mental status`. Throws LexiconError. */
export function parseAbbreviations(source: string, file: string): Abbreviation[] {
  const abbreviations: Abbreviation[] = [];
  source.split(/\r?\n/).forEach((raw, index) => {
    const at = { file, line: index + 1 };
    const text = raw.trim();
    if (text === '' || text.startsWith('#')) return;
    const match = /^(=?)(\S(?:.*?\S)?)\s+=\s+(.+)$/.exec(text);
    if (!match) throw new LexiconError(at, 'expected "ABBR = sense @ cue/cue | sense"');
    const [, exact, form, senses] = match as unknown as [string, string, string, string];
    const parsed = senses.split('|').map(parseSense);
    if (parsed.some((sense) => sense.phrase === '')) throw new LexiconError(at, 'an empty sense');
    if (parsed.filter((sense) => sense.cues.length + sense.sections.length === 0).length > 1) {
      throw new LexiconError(at, `"${form}" has more than one default sense (without @)`);
    }
    abbreviations.push({ form, exactCase: exact === '=', senses: parsed, line: at.line });
  });
  return abbreviations;
}

import { LexiconError, type SourceLine } from '../../mentions/lexicon-error';
import type { Phrase } from './code-family';
import { parsePhrases } from './phrases';

export interface AxisValue {
  readonly name: string;
  /** Characters that the value adds to the code. */
  readonly characters: string;
  /** Taken when the note does not say, without being reported as missing. */
  readonly isDefault: boolean;
}

export interface Axis {
  readonly name: string;
  readonly values: readonly AxisValue[];
}

/** Words and axes shared by all families. */
export interface Refiners {
  readonly refiners: ReadonlyMap<string, readonly Phrase[]>;
  readonly axes: ReadonlyMap<string, Axis>;
}

/** Parses `laterality: right=1 left=2 unspecified=0`, the inside of an axis. Throws LexiconError. */
export function parseAxis(source: string, at: SourceLine): Axis {
  const colon = source.indexOf(':');
  if (colon < 1) throw new LexiconError(at, `an axis is written "name: value=characters ...", found "${source}"`);
  const name = source.slice(0, colon).trim();
  const values = source
    .slice(colon + 1)
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [value, characters] = pair.split('=');
      if (!value || !characters || !/^[A-Z0-9]+$/.test(characters)) {
        throw new LexiconError(at, `axis value "${pair}" is not name=characters (capital letters and digits)`);
      }
      return { name: value.replace(/^\*/, ''), characters, isDefault: value.startsWith('*') };
    });
  if (values.filter((value) => value.isDefault || value.name === 'unspecified').length > 1) {
    throw new LexiconError(at, `axis "${name}" has more than one value for a silent note`);
  }
  return { name, values };
}

/** Parses `refiners.lex`. Throws LexiconError with file and line. */
export function parseRefiners(source: string, file: string): Refiners {
  const refiners = new Map<string, readonly Phrase[]>();
  const axes = new Map<string, Axis>();
  source.split(/\r?\n/).forEach((raw, index) => {
    const at = { file, line: index + 1 };
    const text = raw.trim();
    if (text === '' || text.startsWith('#')) return;
    const refiner = /^refiner\s+([a-z0-9-]+)\s*=\s*(.+)$/.exec(text);
    const axis = /^axis\s+(.+)$/.exec(text);
    if (refiner) {
      const [, name, phrases] = refiner as unknown as [string, string, string];
      if (refiners.has(name)) throw new LexiconError(at, `refiner "${name}" is defined twice`);
      refiners.set(name, parsePhrases(phrases, '|', at));
    } else if (axis) {
      const parsed = parseAxis(axis[1] as string, at);
      if (axes.has(parsed.name)) throw new LexiconError(at, `axis "${parsed.name}" is defined twice`);
      axes.set(parsed.name, parsed);
    } else {
      throw new LexiconError(at, 'expected "refiner name = words | words" or "axis name: value=characters ..."');
    }
  });
  return { refiners, axes };
}

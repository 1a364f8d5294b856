import { singular } from './singular';
import { americanSpelling } from './spelling';

/** The two forms of one surface form: see `Token`. */
export interface WordForms {
  readonly lower: string;
  readonly norm: string;
}

const ASCII = /^[\x20-\x7e]*$/;
const NOT_KEPT = /[\p{M}\p{Cf}]/gu;
const APOSTROPHES = /[\u2019\u2018\u02bc]/g;
/** An upper-case abbreviation with a plural s, "DVTs", "UTIs": the surface tells it from "AIDS". */
const PLURAL_ABBREVIATION = /^[A-Z][A-Z0-9]+s$/;
/** A hostile text may hold a million different words: the memo is dropped rather than grown without end. */
const MEMO_LIMIT = 50_000;
const LONGEST_REMEMBERED = 40;

/** Lower case, without diacritics, zero-width characters and typographic apostrophes. */
export function fold(surface: string): string {
  if (ASCII.test(surface)) return surface.toLowerCase();
  return surface.normalize('NFKD').replace(NOT_KEPT, '').replace(APOSTROPHES, "'").toLowerCase();
}

/** A copy that shares no memory with the note: V8's slices keep the whole text alive that they were cut from. */
function detached(surface: string): string {
  return ` ${surface}`.slice(1);
}

function withoutPossessive(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  return word.endsWith("'") ? word.slice(0, -1) : word;
}

/** Canonical forms of words: authored rows first, then spelling and plural rules. Holds a memo only. */
export class NormalForms {
  readonly #bases: ReadonlyMap<string, string>;
  readonly #memo = new Map<string, WordForms>();

  /** `bases`: variant to base, both lower case in American spelling; a row onto itself stops the plural rule. */
  constructor(bases: ReadonlyMap<string, string>) {
    this.#bases = bases;
  }

  /** Forms of one surface word. */
  of(surface: string): WordForms {
    const memo = this.#memo.get(surface);
    if (memo !== undefined) return memo;
    if (surface.length > LONGEST_REMEMBERED) return this.#compute(surface);
    const key = detached(surface);
    const forms = this.#compute(key);
    if (this.#memo.size >= MEMO_LIMIT) this.#memo.clear();
    this.#memo.set(key, forms);
    return forms;
  }

  #compute(surface: string): WordForms {
    const lower = fold(surface);
    const spelled = americanSpelling(withoutPossessive(lower));
    const direct = this.#bases.get(spelled);
    if (direct !== undefined) return { lower, norm: direct };
    const single = PLURAL_ABBREVIATION.test(surface) ? spelled.slice(0, -1) : singular(spelled);
    return { lower, norm: this.#bases.get(single) ?? single };
  }
}

const WORD = /^[a-z0-9]+$/;

/**
 * Parses `variant<TAB>base` rows; `#` starts a comment line. Throws with file and line when a row is malformed, repeated,
 * written in British spelling, or when a base is not its own normal form (so that one look-up is enough).
 */
export function parseNormalForms(text: string, file: string): NormalForms {
  const bases = new Map<string, string>();
  const lineOf = new Map<string, number>();
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const at = `${file}:${index + 1}`;
    const [variant, base, ...rest] = line.split('\t').map((cell) => cell.trim());
    if (variant === undefined || base === undefined || rest.length > 0) throw new Error(`${at}: want variant<TAB>base`);
    if (!WORD.test(variant) || !WORD.test(base)) throw new Error(`${at}: want lower-case words of a-z and 0-9`);
    if (americanSpelling(variant) !== variant) throw new Error(`${at}: the spelling rules already change "${variant}"`);
    if (bases.has(variant)) throw new Error(`${at}: "${variant}" is already on line ${lineOf.get(variant)}`);
    bases.set(variant, base);
    lineOf.set(variant, index + 1);
  }
  const forms = new NormalForms(bases);
  for (const [variant, base] of bases) {
    if (forms.of(base).norm === base) continue;
    throw new Error(`${file}:${lineOf.get(variant)}: base "${base}" is itself changed to "${forms.of(base).norm}"`);
  }
  return forms;
}

/** One element of an alternative: a folded surface form, or a class of tokens. */
export type Element = string | TokenClass;
export type TokenClass = { readonly class: 'number' | 'year' | 'word' | 'plus' | 'minus' | 'hyphen' | 'dash' };
/** What must hold behind a phrase: the clause or line ends, or the next token follows without or with white space. */
export type Ending = 'end' | 'glued' | 'loose';

export interface Slot {
  readonly optional: boolean;
  readonly alternatives: readonly (readonly Element[])[];
}

/** A phrase as authored: a row of slots, each with its alternatives. */
export interface PhrasePattern {
  readonly slots: readonly Slot[];
  readonly ending: Ending | undefined;
}

const CLASSES = new Set(['number', 'year', 'word', 'plus', 'minus', 'hyphen', 'dash']);
const ENDINGS = new Set(['end', 'glued', 'loose']);
/** The tokenizer's view of a folded literal: words keep inner apostrophes, every other mark is a token. */
const TOKEN = /\d+(?:\.\d+)*|[\p{L}][\p{L}\p{N}]*(?:'\p{L}+)*|[^\s]/gu;

/** Splits at `separator` outside brackets and not after a backslash. */
function splitPlain(text: string, separator: string): string[] {
  const parts: string[] = [''];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at] as string;
    if (unit === '\\') {
      parts.push(`${parts.pop()}${unit}${text[at + 1] ?? ''}`);
      at += 1;
    } else if (unit === separator) parts.push('');
    else parts.push(`${parts.pop()}${unit}`);
  }
  return parts;
}

/** Replaces each `{name}` that the file defines by each of its alternatives. */
function expandDefinitions(text: string, definitions: ReadonlyMap<string, readonly string[]>): string[] {
  const match = /\{([a-z]+)\}/g;
  for (const found of text.matchAll(match)) {
    const values = definitions.get(found[1] as string);
    if (values === undefined) continue;
    const before = text.slice(0, found.index);
    const after = text.slice(found.index + found[0].length);
    return values.flatMap((value) => expandDefinitions(`${before}${value}${after}`, definitions));
  }
  return [text];
}

function elementsOf(alternative: string): Element[] {
  const elements: Element[] = [];
  for (const part of alternative.split('_').filter((piece) => piece !== '')) {
    const named = /^\{([a-z]+)\}$/.exec(part)?.[1];
    if (named !== undefined) {
      if (!CLASSES.has(named)) throw new Error(`unknown class {${named}}`);
      elements.push({ class: named as TokenClass['class'] });
      continue;
    }
    if (part.includes('{')) throw new Error(`a class must stand alone in "${part}"`);
    elements.push(...(part.replace(/\\(.)/g, '$1').toLowerCase().match(TOKEN) ?? []));
  }
  if (elements.length === 0) throw new Error('an alternative is empty');
  return elements;
}

/** Parses one authored phrase. Throws with the reason when it is malformed. */
export function parsePhrase(text: string, definitions: ReadonlyMap<string, readonly string[]>): PhrasePattern {
  // White space inside an optional slot is not allowed, so a slot is a run of non-spaces.
  const words = splitPlain(text.trim(), ' ').filter((word) => word !== '');
  let ending: Ending | undefined;
  const last = /^\{([a-z]+)\}$/.exec(words.at(-1) ?? '')?.[1];
  if (last !== undefined && ENDINGS.has(last)) {
    ending = last as Ending;
    words.pop();
  }
  const slots = words.map((word) => {
    const inner = /^\[(.+)\]$/.exec(word)?.[1];
    const alternatives = splitPlain(inner ?? word, '|').flatMap((part) => expandDefinitions(part, definitions));
    const parts = alternatives.flatMap((alternative) => splitPlain(alternative, '|'));
    return { optional: inner !== undefined, alternatives: parts.map(elementsOf) };
  });
  if (slots.every((slot) => slot.optional)) throw new Error('a phrase needs a slot that is not optional');
  return { slots, ending };
}

import type { SectionType } from '../../text/document';
import { PhraseIndex } from './phrase-index';
import { type PhrasePattern, parsePhrase } from './phrase-pattern';
import { axisOf, type ContextRules, EFFECTS, type Effect, isEffect, type Rule, type SectionEffect } from './rule';
import { isSectionType } from './section-type';

/** One `.rules` file: its name, for messages, and its text. */
export interface RuleFile {
  readonly name: string;
  readonly text: string;
}

const AXES = ['all', 'polarity', 'certainty', 'temporality', 'experiencer'] as const;
const DIRECTIONS = ['pre', 'post', 'both'] as const;
const SCOPES = ['clause', 'item', 'phrase'] as const;
const REACHES = ['clause', 'verb', 'item', 'phrase'] as const;
const UNMARKED: readonly string[] = ['affirmed', 'certain', 'current', 'patient'];

function oneOf<T extends string>(what: string, word: string | undefined, values: readonly T[]): T {
  const value = values.find((candidate) => candidate === word);
  if (value === undefined) throw new Error(`${what} must be one of ${values.join(', ')}, not "${word ?? ''}"`);
  return value;
}

function sectionTypeOf(word: string | undefined): SectionType {
  if (!isSectionType(word)) throw new Error(`unknown section type "${word ?? ''}"`);
  return word;
}

function effectOf(word: string | undefined): Effect {
  if (word === undefined || !isEffect(word)) throw new Error(`unknown effect "${word ?? ''}"`);
  return word;
}

/** The rule that a block head declares for the phrases below it. */
function ruleOf(head: readonly string[]): Rule {
  const [kind, ...words] = head;
  if (kind === 'pseudo') return { kind: 'pseudo', axis: oneOf('axis', words[0] ?? 'all', AXES) };
  if (kind === 'stop') {
    const names = (words[0] ?? '').split(',');
    const effects = names.includes('all') ? EFFECTS : names.map(effectOf);
    return { kind: 'stop', effects: new Set(effects), reach: oneOf('reach', words[1], REACHES) };
  }
  const effect = effectOf(words[0]);
  const condition = words.indexOf('in');
  const limit = words[3] === 'in' ? undefined : words[3];
  const max = limit === undefined ? Number.POSITIVE_INFINITY : Number(limit);
  if (!(max > 0)) throw new Error(`"${limit}" is not a number of tokens`);
  return {
    kind: 'trigger',
    effect,
    axis: axisOf(effect),
    direction: oneOf('direction', words[1], DIRECTIONS),
    scope: oneOf('scope', words[2], SCOPES),
    max,
    section: condition < 0 ? undefined : sectionTypeOf(words[condition + 1]),
  };
}

function sectionEffectOf(words: readonly string[]): SectionEffect {
  const effect = effectOf(words[1]);
  if (UNMARKED.includes(effect)) throw new Error(`a section cannot have the unmarked effect "${effect}"`);
  const strong = oneOf('strength', words[2], ['strong', 'weak'] as const) === 'strong';
  return { effect: effect as SectionEffect['effect'], axis: axisOf(effect), strong };
}

class RuleReader {
  readonly entries: { pattern: PhrasePattern; value: Rule }[] = [];
  readonly sections = new Map<SectionType, SectionEffect[]>();
  readonly definitions = new Map<string, readonly string[]>();
  triggerCount = 0;
  readonly #seen = new Set<string>();
  #head: readonly string[] = [];
  #rule: Rule | undefined;

  readLine(line: string): void {
    if (line.startsWith('@ ')) {
      this.#head = line.slice(2).trim().split(/\s+/);
      const kind = oneOf('block', this.#head[0], ['trigger', 'pseudo', 'stop', 'section', 'define'] as const);
      this.#rule = kind === 'section' || kind === 'define' ? undefined : ruleOf(this.#head);
    } else if (this.#head[0] === 'define') this.definitions.set(this.#head[1] ?? '', line.split('|'));
    else if (this.#head[0] === 'section') this.#readSection(line.split(/\s+/));
    else this.#readPhrase(line);
  }

  #readSection(words: readonly string[]): void {
    const type = sectionTypeOf(words[0]);
    this.sections.set(type, [...(this.sections.get(type) ?? []), sectionEffectOf(words)]);
  }

  #readPhrase(line: string): void {
    if (this.#rule === undefined) throw new Error('a phrase stands before the first block');
    const key = `${this.#head.join(' ')}\n${line}`;
    if (this.#seen.has(key)) throw new Error(`"${line}" is repeated`);
    this.#seen.add(key);
    this.entries.push({ pattern: parsePhrase(line, this.definitions), value: this.#rule });
    if (this.#rule.kind === 'trigger') this.triggerCount += 1;
  }
}

/** Parses the context rules of all files; definitions of one file serve all. Throws with file and line when one is bad. */
export function parseContextRules(files: readonly RuleFile[]): ContextRules {
  const reader = new RuleReader();
  const isDefinition = (head: string) => head.startsWith('@ define ');
  for (const definitions of [true, false]) {
    for (const file of files) {
      let head = '';
      for (const [index, raw] of file.text.split(/\r?\n/).entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#')) continue;
        if (line.startsWith('@ ')) head = line;
        if (isDefinition(head) !== definitions) continue;
        try {
          reader.readLine(line);
        } catch (error) {
          throw new Error(`${file.name}:${index + 1}: ${(error as Error).message}`);
        }
      }
    }
  }
  return { phrases: new PhraseIndex(reader.entries), sections: reader.sections, triggerCount: reader.triggerCount };
}

import { packStrings } from '../code-sets/flat';
import { CODE_SYSTEMS } from '../code-sets/systems';
import { indexAbbreviations } from '../mentions/abbreviation-senses';
import { type Abbreviation, parseAbbreviations } from '../mentions/abbreviations';
import { LexiconBuilder } from '../mentions/lexicon';
import type { CodeFamily, Condition, Phrase, ValueRange } from './families/code-family';
import { parseFamilyFile } from './families/parse-family-file';
import { parseIndicators } from './families/parse-indicators';
import { parseRefiners, type Refiners } from './families/refiners';
import { parseGeneSeries } from './gene-series';
import type { CompiledCondition, KnowledgeParts, StoredFamily } from './knowledge';

/** A file of authored text, as read by the caller. */
export interface SourceFile {
  readonly file: string;
  readonly source: string;
}

export interface KnowledgeSources {
  readonly refiners: SourceFile;
  readonly families: readonly SourceFile[];
  readonly abbreviations: SourceFile;
  readonly geneSeries?: SourceFile;
  readonly indicators: SourceFile;
  readonly ordinaryWords: SourceFile;
  readonly codeSet: string;
}

type PhraseId = (phrase: Phrase) => number;

const SIDES = ['right', 'left', 'bilateral'];

/** Authored knowledge as parsed, before it is compiled. */
export interface ParsedKnowledge {
  readonly refiners: Refiners;
  readonly families: readonly CodeFamily[];
  readonly abbreviations: readonly Abbreviation[];
}

/** Parses and checks families and abbreviations. Throws LexiconError (file:line) for anything malformed. */
export function parseKnowledge(sources: KnowledgeSources): ParsedKnowledge {
  const refiners = parseRefiners(sources.refiners.source, sources.refiners.file);
  return {
    refiners,
    families: sources.families.flatMap((one) => parseFamilyFile(one.source, one.file, refiners)),
    abbreviations: [
      ...parseAbbreviations(sources.abbreviations.source, sources.abbreviations.file),
      ...(sources.geneSeries ? parseGeneSeries(sources.geneSeries.source, sources.geneSeries.file) : []),
    ],
  };
}

/**
 * Compiles knowledge. Throws LexiconError (file:line) for anything malformed. `normalize` must give a phrase the norms that the
 * text layer gives it in a note; `parsed` is what `parseKnowledge` gave for these sources, with families of official text after
 * the authored ones where such were imported.
 */
export function compileKnowledge(
  sources: KnowledgeSources,
  normalize: (phrase: string) => readonly string[],
  parsed = parseKnowledge(sources),
): KnowledgeParts {
  const { refiners, families, abbreviations } = parsed;
  const ordinary = sources.ordinaryWords.source.split('\n').filter((line) => !line.startsWith('#'));
  const builder = new LexiconBuilder(normalize, new Set(ordinary.flatMap((line) => line.split(/\s+/))));
  const phrase: PhraseId = (one) => builder.phrase(one.words, one.exactCase);

  const stored = families.map((family, concept) => {
    for (const term of family.terms) {
      const parts = term.parts.map((part) => part.map(phrase));
      builder.term(concept, CODE_SYSTEMS.indexOf(family.system), parts);
    }
    return storedFamily(family, refiners, phrase);
  });
  const abbreviationPhrases = abbreviations.map((one) => builder.phrase(one.form, one.exactCase));
  const cuePhrases = abbreviations.map((one) =>
    one.senses.map((sense) => sense.cues.map((cue) => builder.phrase(cue, false))),
  );
  const indicators = parseIndicators(sources.indicators.source, sources.indicators.file).map(({ names, ...one }) => ({
    ...one,
    phrases: names.map(phrase),
  }));
  const sides = SIDES.map((side) => builder.phrase(side, false));
  const lexicon = builder.build();
  const { automaton } = lexicon;

  const packed = packStrings(stored.map((family) => JSON.stringify(family)));
  return {
    meta: {
      codeSet: sources.codeSet,
      edgeMask: automaton.edgeMask,
      vocabulary: [...automaton.vocabulary.keys()],
      exact: [...lexicon.exact],
      sides,
      abbreviations: [...indexAbbreviations(abbreviations, abbreviationPhrases, cuePhrases, lexicon, normalize)],
      indicators,
    },
    arrays: {
      ...lexicon.terms,
      edges: automaton.edges,
      phraseStarts: automaton.phraseStarts,
      phraseIds: automaton.phraseIds,
      familyStart: packed.starts,
      families: packed.bytes,
    },
  };
}

function storedFamily(family: CodeFamily, refiners: Refiners, phrase: PhraseId): StoredFamily {
  const conditions: CompiledCondition[] = [];
  const indexes = new Map<string, number>();
  const bothSides = hasBilateralCode(family) ? [] : (refiners.refiners.get('bilateral') ?? []).map(phrase);
  const indexOf = (condition: Condition): number => {
    const plain = compileCondition(condition, refiners, phrase);
    const compiled = isOneSide(condition) ? { ...plain, near: [...plain.near, ...bothSides] } : plain;
    const key = JSON.stringify(compiled);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, conditions.length);
    conditions.push(compiled);
    return conditions.length - 1;
  };
  const { terms, codes, unless, ...rest } = family;
  return {
    ...rest,
    unless: unless.map(phrase),
    codes: codes.map((one) => [
      one.code,
      one.display,
      one.conditions.map(indexOf),
      [...one.needs],
      [...one.absorbs],
      one.line,
    ]),
    conditions,
  };
}

/** The value right or left of an axis. */
function isOneSide(condition: Condition): boolean {
  return (
    condition.axis !== undefined &&
    condition.options.some((one) => one.kind === 'refiner' && (one.refiner === 'right' || one.refiner === 'left'))
  );
}

/** Where no bilateral code exists, "bilateral" means the right and the left code (Guidelines I.B.13). */
function hasBilateralCode(family: CodeFamily): boolean {
  const options = family.codes.flatMap((code) => code.conditions.flatMap((condition) => condition.options));
  return options.some(
    (one) =>
      (one.kind === 'refiner' && one.refiner === 'bilateral') ||
      (one.kind === 'near' && one.phrase.words === 'bilateral'),
  );
}

function compileCondition(condition: Condition, refiners: Refiners, phrase: PhraseId): CompiledCondition {
  const near: number[] = [];
  const anywhere: number[] = [];
  const has: string[] = [];
  const values: ValueRange[] = [];
  for (const option of condition.options) {
    if (option.kind === 'near') near.push(phrase(option.phrase));
    else if (option.kind === 'refiner') {
      for (const one of refiners.refiners.get(option.refiner) ?? []) {
        // A refiner may also be known by a code: weeks of gestation give the trimester.
        if (one.words.startsWith('has:')) has.push(one.words.slice(4));
        else near.push(phrase(one));
      }
    } else if (option.kind === 'anywhere') anywhere.push(phrase(option.phrase));
    else if (option.kind === 'value') values.push(option.range);
    else has.push(option.codePrefix);
  }
  return { near, anywhere, has, values, axis: condition.axis ?? null };
}

import { type AbbreviationIndex, indexAbbreviations } from '../mentions/abbreviation-senses';
import { type Abbreviation, parseAbbreviations } from '../mentions/abbreviations';
import { type Lexicon, LexiconBuilder } from '../mentions/lexicon';
import type { CodeFamily, Condition, FamilyCode, Phrase, ValueRange } from './families/code-family';
import { parseFamilyFile } from './families/parse-family-file';
import { type IndicatorRow, parseIndicators } from './families/parse-indicators';
import { parseRefiners, type Refiners } from './families/refiners';

/** A condition with its phrases replaced by phrase ids. Any of the lists satisfies it. */
export interface CompiledCondition {
  readonly near: readonly number[];
  readonly anywhere: readonly number[];
  readonly has: readonly string[];
  readonly values: readonly ValueRange[];
  readonly axis: string | null;
}

export interface CompiledCode extends FamilyCode {
  readonly compiled: readonly CompiledCondition[];
}

export interface CompiledFamily extends Omit<CodeFamily, 'codes' | 'unless'> {
  readonly codes: readonly CompiledCode[];
  readonly unless: readonly number[];
}

/** A measured value that means something, and the diagnoses that would explain it. */
export interface ClinicalIndicator extends IndicatorRow {
  readonly phrases: readonly number[];
}

/** Everything authored about terms and codes, ready for use. A mention's `concept` is an index into `families`. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly families: readonly CompiledFamily[];
  readonly abbreviations: AbbreviationIndex;
  readonly indicators: readonly ClinicalIndicator[];
  /** Edition name of the authored code set. */
  readonly codeSet: string;
}

/** A file of authored text, as read by the caller. */
export interface SourceFile {
  readonly file: string;
  readonly source: string;
}

export interface KnowledgeSources {
  readonly refiners: SourceFile;
  readonly families: readonly SourceFile[];
  readonly abbreviations: SourceFile;
  readonly indicators: SourceFile;
  readonly ordinaryWords: SourceFile;
  readonly codeSet: string;
}

/**
 * Parses, checks and compiles authored knowledge. Throws LexiconError (file:line) for anything malformed.
 * `normalize` must give a phrase the norms that the text layer gives it in a note.
 */
export function compileKnowledge(
  sources: KnowledgeSources,
  normalize: (phrase: string) => readonly string[],
): Knowledge {
  const refiners = parseRefiners(sources.refiners.source, sources.refiners.file);
  const families = sources.families.flatMap((one) => parseFamilyFile(one.source, one.file, refiners));
  const abbreviations: Abbreviation[] = parseAbbreviations(sources.abbreviations.source, sources.abbreviations.file);
  const builder = new LexiconBuilder(
    normalize,
    new Set(sources.ordinaryWords.source.match(/^[^#].*$/gm)?.flatMap((line) => line.split(/\s+/))),
  );
  const phrase = (one: Phrase): number => builder.phrase(one.words, one.exactCase);
  const compiled = families.map((family, concept): CompiledFamily => {
    for (const term of family.terms)
      builder.term(
        concept,
        term.parts.map((part) => part.map(phrase)),
      );
    return {
      ...family,
      codes: family.codes.map((code) => ({
        ...code,
        compiled: code.conditions.map((condition) => compileCondition(condition, refiners, phrase)),
      })),
      unless: family.unless.map(phrase),
    };
  });
  const abbreviationPhrases = abbreviations.map((one) => builder.phrase(one.form, one.exactCase));
  const cuePhrases = abbreviations.map((one) =>
    one.senses.map((sense) => sense.cues.map((cue) => builder.phrase(cue, false))),
  );
  const indicators = parseIndicators(sources.indicators.source, sources.indicators.file).map((one) => ({
    ...one,
    phrases: one.names.map(phrase),
  }));
  const lexicon = builder.build();
  return {
    lexicon,
    families: compiled,
    abbreviations: indexAbbreviations(abbreviations, abbreviationPhrases, cuePhrases, lexicon, normalize),
    indicators,
    codeSet: sources.codeSet,
  };
}

function compileCondition(
  condition: Condition,
  refiners: Refiners,
  phrase: (one: Phrase) => number,
): CompiledCondition {
  const near: number[] = [];
  const anywhere: number[] = [];
  const has: string[] = [];
  const values: ValueRange[] = [];
  for (const option of condition.options) {
    if (option.kind === 'near') near.push(phrase(option.phrase));
    else if (option.kind === 'refiner') near.push(...(refiners.refiners.get(option.refiner) ?? []).map(phrase));
    else if (option.kind === 'anywhere') anywhere.push(phrase(option.phrase));
    else if (option.kind === 'value') values.push(option.range);
    else has.push(option.codePrefix);
  }
  return { near, anywhere, has, values, axis: condition.axis ?? null };
}

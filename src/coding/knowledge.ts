import type { CodeSystem } from '../code-sets/code';
import { stringAt } from '../code-sets/flat';
import type { AbbreviationIndex, IndexedSense } from '../mentions/abbreviation-senses';
import type { Lexicon, TermTable } from '../mentions/lexicon';
import type { SourceLine } from '../mentions/lexicon-error';
import type { CodeFamily, FamilyKind, ReplacementCode, ValueRange } from './families/code-family';

/** A condition with its phrases replaced by phrase ids. Any of the lists satisfies it. */
export interface CompiledCondition {
  readonly near: readonly number[];
  readonly anywhere: readonly number[];
  readonly has: readonly string[];
  readonly values: readonly ValueRange[];
  readonly axis: string | null;
}

/** One billable code of a family; equal conditions of a family are the same object. */
export interface CompiledCode {
  readonly code: string;
  readonly display: string;
  readonly compiled: readonly CompiledCondition[];
  readonly needs: readonly string[];
  readonly absorbs: readonly string[];
  readonly line: number;
}

export interface CompiledFamily {
  readonly name: string;
  readonly system: CodeSystem;
  readonly kind: FamilyKind;
  readonly chronic: boolean;
  readonly codes: readonly CompiledCode[];
  readonly history: ReplacementCode | null;
  readonly familyHistory: ReplacementCode | null;
  readonly integralTo: readonly string[];
  readonly unless: readonly number[];
  readonly sex: CodeFamily['sex'];
  readonly age: CodeFamily['age'];
  readonly source: SourceLine;
}

/** A measured value that means something, and the diagnoses that would explain it. */
export interface ClinicalIndicator {
  readonly phrases: readonly number[];
  readonly range: ValueRange;
  readonly explainedBy: readonly string[];
  readonly meaning: string;
}

/** Everything authored about terms and codes, ready for use. A mention's `concept` is the number of its family. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly familyCount: number;
  /** The family of a concept; read from its stored form when first asked for. */
  readonly family: (concept: number) => CompiledFamily;
  /** The same without keeping it, for walks over all of them. */
  readonly readFamily: (concept: number) => CompiledFamily;
  readonly abbreviations: AbbreviationIndex;
  readonly indicators: readonly ClinicalIndicator[];
  /** Phrase ids of the words for right, left and both sides. */
  readonly sides: ReadonlySet<number>;
  /** Edition name of the authored code set. */
  readonly codeSet: string;
}

/** A family as stored: conditions once each, codes as rows that point at them. */
export interface StoredFamily extends Omit<CompiledFamily, 'codes'> {
  readonly conditions: readonly CompiledCondition[];
  readonly codes: readonly (readonly [
    code: string,
    display: string,
    conditions: number[],
    needs: string[],
    absorbs: string[],
    line: number,
  ])[];
}

/** The compiled form that can be written to a file: small JSON, flat arrays, and each family's JSON in one run of bytes. */
export interface KnowledgeParts {
  readonly meta: {
    readonly codeSet: string;
    readonly edgeMask: number;
    readonly vocabulary: readonly string[];
    readonly exact: readonly (readonly [number, string])[];
    readonly sides: readonly number[];
    readonly abbreviations: readonly (readonly [number, readonly IndexedSense[]])[];
    readonly indicators: readonly ClinicalIndicator[];
  };
  readonly arrays: TermTable & {
    readonly edges: Int32Array;
    readonly phraseStarts: Int32Array;
    readonly phraseIds: Int32Array;
    /** Each family's JSON, packed. */
    readonly familyStart: Uint32Array;
    readonly families: Uint8Array;
  };
}

/** Opens compiled parts; families stay bytes until they are asked for, since a note needs few of thousands. */
export function openKnowledge({ meta, arrays }: KnowledgeParts): Knowledge {
  const families = { bytes: arrays.families, starts: arrays.familyStart };
  const opened = new Map<number, CompiledFamily>();
  const readFamily = (concept: number): CompiledFamily =>
    openFamily(JSON.parse(stringAt(families, concept)) as StoredFamily);
  const vocabulary = new Map(meta.vocabulary.map((norm, id) => [norm, id]));
  return {
    lexicon: {
      automaton: {
        vocabulary,
        edges: arrays.edges,
        edgeMask: meta.edgeMask,
        phraseStarts: arrays.phraseStarts,
        phraseIds: arrays.phraseIds,
      },
      terms: arrays,
      exact: new Map(meta.exact),
    },
    familyCount: arrays.familyStart.length - 1,
    family: (concept) => {
      let family = opened.get(concept);
      if (!family) {
        family = readFamily(concept);
        opened.set(concept, family);
      }
      return family;
    },
    readFamily,
    abbreviations: new Map(meta.abbreviations),
    indicators: meta.indicators,
    sides: new Set(meta.sides),
    codeSet: meta.codeSet,
  };
}

function openFamily({ conditions, codes, ...family }: StoredFamily): CompiledFamily {
  return {
    ...family,
    codes: codes.map(([code, display, indexes, needs, absorbs, line]) => ({
      code,
      display,
      compiled: indexes.map((index) => conditions[index] as CompiledCondition),
      needs,
      absorbs,
      line,
    })),
  };
}

/** All families, one after the other. */
export function* allFamilies(knowledge: Knowledge): Generator<CompiledFamily> {
  for (let concept = 0; concept < knowledge.familyCount; concept++) yield knowledge.readFamily(concept);
}

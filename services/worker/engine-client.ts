import type { CodeSystem } from '../../src/code-sets/code';
import type { CodeQuestion } from '../../src/code-sets/describe-code';
import type { ModifierList, ModifierQuestion } from '../../src/code-sets/modifiers';
import type { SearchRequest, SearchResult } from '../../src/code-sets/search/found-code';
import type { CheckContext, CheckResult, ListedCode } from '../../src/coding/checks/check';
import type { DescribedCode } from '../../src/coding/described-code';
import type { SuggestRequest } from '../../src/coding/suggestion';
import type { StageTimes } from '../../src/engine';
import type { Assertion } from '../../src/mentions/assertion';
import type { Note } from '../../src/text/document';

/**
 * What the engine found, already as JSON text. A worker hands over one string instead of a tree of objects, and the
 * HTTP thread sends it without building the tree again: at 40 kB an answer, that thread's time is what runs out first.
 */
export interface EncodedResult {
  /** A SuggestResult as JSON. */
  readonly json: string;
  readonly suggestionCount: number;
  /** The suggestions as far as a review's record needs them, without parsing `json`. */
  readonly items: readonly EncodedItem[];
  readonly stageTimes?: StageTimes | undefined;
}

export interface EncodedItem {
  readonly id: string;
  readonly rank: number;
  readonly system: CodeSystem;
  readonly code: string;
  readonly tier: 'suggested' | 'candidate';
  readonly confidence: number;
  /** Where its evidence stands. UTF-16, half open. */
  readonly spans: readonly { readonly documentId: string; readonly start: number; readonly end: number }[];
}

/** A list of codes to check, and what is known of the encounter. */
export interface CodeList {
  readonly codes: readonly ListedCode[];
  readonly context: CheckContext;
}

/** The engine as services use it: the same questions, answered in turn, wherever it runs. */
export interface EngineClient {
  suggest(request: SuggestRequest): Promise<EncodedResult>;
  assess(note: Note, start: number, end: number): Promise<Assertion>;
  findCodes(request: SearchRequest): Promise<SearchResult>;
  checkCodes(list: CodeList): Promise<CheckResult[]>;
  describeCode(question: CodeQuestion): Promise<DescribedCode | null>;
  findModifiers(question: ModifierQuestion): Promise<ModifierList>;
  /** Settles once the engine can answer; rejects when it cannot be loaded. */
  ready(): Promise<void>;
  /** Requests that wait for a worker. */
  waiting(): number;
  close(): Promise<void>;
}

/** Every worker is at work and the queue is full. */
export class EngineBusyError extends Error {
  override readonly name = 'EngineBusyError';
}

/** The answer took longer than it may. */
export class EngineTimeoutError extends Error {
  override readonly name = 'EngineTimeoutError';
}

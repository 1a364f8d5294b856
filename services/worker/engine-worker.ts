import { workerData } from 'node:worker_threads';
import type { CodeQuestion } from '../../src/code-sets/describe-code';
import type { ModifierList, ModifierQuestion } from '../../src/code-sets/modifiers';
import type { SearchRequest, SearchResult } from '../../src/code-sets/search/found-code';
import type { CheckResult } from '../../src/coding/checks/check';
import type { DescribedCode } from '../../src/coding/described-code';
import type { SuggestRequest } from '../../src/coding/suggestion';
import type { Assertion } from '../../src/mentions/assertion';
import type { EngineLocations } from '../../src/resources/load-engine';
import type { Note } from '../../src/text/document';
import { encode } from './encode';
import type { CodeList, EncodedResult } from './engine-client';
import { type LoadedEngine, loadEngine } from './engine-loader';

/*
 * Runs in a worker thread: piscina calls the exported functions by name. ONNX sessions leak when reloaded, so the
 * engine is loaded once and lives as long as the thread.
 */
let loading: Promise<LoadedEngine> | undefined;

function loaded(): Promise<LoadedEngine> {
  loading ??= loadEngine(workerData as EngineLocations);
  return loading;
}

export async function ready(): Promise<void> {
  await loaded();
}

export async function suggest(request: SuggestRequest): Promise<EncodedResult> {
  const { engine, timer } = await loaded();
  return encode(await engine.suggest(request), timer.take());
}

export async function assess(task: { note: Note; start: number; end: number }): Promise<Assertion> {
  return (await loaded()).engine.assess(task.note, task.start, task.end);
}

export async function findCodes(request: SearchRequest): Promise<SearchResult> {
  return (await loaded()).engine.findCodes(request);
}

export async function checkCodes({ codes, context }: CodeList): Promise<CheckResult[]> {
  return (await loaded()).engine.checkCodes(codes, context);
}

export async function describeCode(question: CodeQuestion): Promise<DescribedCode | null> {
  return (await loaded()).engine.describeCode(question);
}

export async function findModifiers(question: ModifierQuestion): Promise<ModifierList> {
  return (await loaded()).engine.findModifiers(question);
}

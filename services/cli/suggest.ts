import type { Encounter, SuggestRequest, SuggestResult } from '../../src/coding/suggestion';
import type { Config } from '../config';
import { type NoteLine, noteLineSchema } from '../contract/note-line';
import { decodeUtf8 } from '../contract/read-json';
import { prepend } from '../worker/encode';
import type { EngineClient } from '../worker/engine-client';
import { openEngine } from './engine';
import { mapInOrder } from './in-order';
import { type Input, openInput, readAll } from './input';
import { readJsonLines } from './json-lines';
import { openOutput } from './output';
import { textReport } from './text-report';
import { UsageError } from './usage-error';

export interface SuggestOptions {
  readonly input: string;
  readonly output?: string | undefined;
  readonly format: 'jsonl' | 'text';
  readonly setting: Encounter['setting'];
  readonly serviceDate: string;
  readonly workers: number;
}

/** `countersign suggest`: notes in, suggestions out, one answer per note in the order of the notes. */
export async function suggest(options: SuggestOptions, config: Config): Promise<void> {
  const input = await openInput(options.input);
  const output = openOutput(options.output);
  let engine: EngineClient | undefined;
  try {
    engine = await openEngine(config, options.workers);
    const answer = answerWith(engine, options);
    // Two notes a worker: one at work, one waiting, so that none stands idle.
    const width = options.workers === 1 ? 1 : options.workers * 2;
    for await (const text of mapInOrder(readNotes(input, config), width, answer)) await output.write(text);
    output.commit();
  } catch (error) {
    output.discard();
    throw error;
  } finally {
    await engine?.close();
  }
}

/** Suggestions for one note, written in the asked format. */
export function answerWith(
  engine: EngineClient,
  options: Pick<SuggestOptions, 'format' | 'setting' | 'serviceDate'>,
): (note: NoteLine) => Promise<string> {
  return async (note) => {
    const request = toRequest(note, options);
    const { json } = await engine.suggest(request);
    if (options.format === 'jsonl') return `${prepend({ id: note.id }, json)}\n`;
    return textReport(request.encounter, JSON.parse(json) as SuggestResult);
  };
}

async function* readNotes(input: Input, { limits }: Config): AsyncGenerator<NoteLine> {
  const schema = noteLineSchema(limits);
  if (input.kind === 'text') {
    yield readNote(input.name, await readAll(input, limits.maxBodyBytes), schema);
    return;
  }
  for await (const { value } of readJsonLines(input.chunks, schema, limits.maxBodyBytes)) yield value;
}

/** A plain text file is one note, named after the file. */
export function readNote(name: string, bytes: Uint8Array, schema: ReturnType<typeof noteLineSchema>): NoteLine {
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new UsageError('input: is not valid UTF-8');
  const id = name.replace(/[^!-~]/g, '-').slice(0, 128) || 'note';
  const checked = schema.safeParse({ id, text });
  if (!checked.success) throw new UsageError(`input: text: ${checked.error.issues[0]?.message}`);
  return checked.data;
}

function toRequest(
  { id, text, type, authoredAt, patient, setting, serviceDate }: NoteLine,
  options: Pick<SuggestOptions, 'setting' | 'serviceDate'>,
): SuggestRequest {
  const encounter = {
    id,
    setting: setting ?? options.setting,
    serviceDate: serviceDate ?? options.serviceDate,
    patient,
  };
  return { encounter, documents: [{ id, type, authoredAt, text }] };
}

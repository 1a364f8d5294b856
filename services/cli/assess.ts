import type { Config } from '../config';
import { spanLineSchema } from '../contract/note-line';
import { openEngine } from './engine';
import { openInput } from './input';
import { readJsonLines } from './json-lines';
import { openOutput } from './output';
import { UsageError } from './usage-error';

export interface AssessOptions {
  readonly input: string;
  readonly output?: string | undefined;
}

/** `countersign assess`: the assertion of spans that the caller chose, one per line in the order of the lines. */
export async function assess(options: AssessOptions, config: Config): Promise<void> {
  const input = await openInput(options.input);
  if (input.kind === 'text') throw new UsageError('input: must be lines of JSON: {"id","text","start","end"}');
  const output = openOutput(options.output);
  try {
    const engine = await openEngine(config, 1);
    const { limits } = config;
    for await (const { value } of readJsonLines(input.chunks, spanLineSchema(limits), limits.maxBodyBytes)) {
      const { id, text, start, end } = value;
      const assertion = await engine.assess({ id, text }, start, end);
      await output.write(`${JSON.stringify({ id, assertion })}\n`);
    }
    output.commit();
  } catch (error) {
    output.discard();
    throw error;
  }
}

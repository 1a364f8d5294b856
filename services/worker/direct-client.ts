import type { Engine } from '../../src/engine';
import { encode } from './encode';
import type { EngineClient } from './engine-client';

/** An engine in this thread: for the CLI, which has nobody else to serve, and for tests. */
export function directClient(engine: Engine): EngineClient {
  return {
    suggest: async (request) => encode(await engine.suggest(request)),
    assess: async (note, start, end) => engine.assess(note, start, end),
    findCodes: async (request) => engine.findCodes(request),
    describeCode: async (question) => engine.describeCode(question),
    findModifiers: async (question) => engine.findModifiers(question),
    checkCodes: async ({ codes, context }) => engine.checkCodes(codes, context),
    ready: async () => {},
    waiting: () => 0,
    close: async () => {},
  };
}

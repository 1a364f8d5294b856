import type { Express } from 'express';
import { createApp } from '../../services/api/app';
import { createLogger } from '../../services/api/logger';
import { readConfig } from '../../services/config';
import { directClient } from '../../services/worker/direct-client';
import type { EngineClient } from '../../services/worker/engine-client';
import { fakeEngine } from './fake-engine';

/** The API over the fake engine, and every line that it logs. */
export function testApi(over: { engine?: Partial<EngineClient>; env?: Record<string, string>; ready?: boolean } = {}): {
  app: Express;
  logs: () => string;
} {
  const lines: string[] = [];
  const logger = createLogger('trace', { write: (line: string) => void lines.push(line) });
  const app = createApp({
    engine: { ...directClient(fakeEngine), ...over.engine },
    config: readConfig(over.env ?? {}),
    logger,
    version: '0.0.0-test',
    readiness: { isReady: () => over.ready ?? true },
  });
  return { app, logs: () => lines.join('') };
}

/** A good request to start from. */
export function goodRequest() {
  return {
    encounter: { id: 'encounter-1', setting: 'outpatient', serviceDate: '2026-11-02' },
    documents: [{ id: 'note-1', text: 'Type 2 diabetes.' }],
  };
}

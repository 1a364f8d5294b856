import type { Express, RequestHandler } from 'express';
import { createApp } from '../../services/api/app';
import { createLogger } from '../../services/api/logger';
import type { Caller } from '../../services/audit/act';
import type { AuditLog } from '../../services/audit/audit-log';
import { readConfig } from '../../services/config';
import type { Reviews } from '../../services/reviews/reviews';
import { directClient } from '../../services/worker/direct-client';
import type { EngineClient } from '../../services/worker/engine-client';
import { fakeEngine } from './fake-engine';
import { fakeAuditLog, fakeReviews } from './fake-record';

interface Over {
  readonly engine?: Partial<EngineClient>;
  readonly reviews?: Partial<Reviews>;
  readonly auditLog?: Partial<AuditLog>;
  readonly guards?: RequestHandler[];
  readonly env?: Record<string, string>;
  readonly whyNotReady?: string;
}

/** The API over the fake engine and a record of examples, and every line that it logs. */
export function testApi(over: Over = {}): { app: Express; logs: () => string } {
  const lines: string[] = [];
  const logger = createLogger('trace', { write: (line: string) => void lines.push(line) });
  const app = createApp({
    engine: { ...directClient(fakeEngine), ...over.engine },
    reviews: fakeReviews(over.reviews),
    auditLog: fakeAuditLog(over.auditLog),
    guards: over.guards ?? [asLocalUser],
    config: readConfig(over.env ?? {}),
    logger,
    version: '0.0.0-test',
    readiness: { whyNot: async () => over.whyNotReady },
  });
  return { app, logs: () => lines.join('') };
}

/** In place of authentication: everyone is the one user of this machine. */
export const asLocalUser: RequestHandler = (_request, response, next) => {
  const caller: Caller = {
    tenant: 'default',
    actor: { id: 'local', name: 'Local user', role: 'coder', kind: 'person' },
    requestId: response.locals.requestId,
  };
  response.locals.caller = caller;
  next();
};

/** A good request to start from. */
export function goodRequest() {
  return {
    encounter: { id: 'encounter-1', setting: 'outpatient', serviceDate: '2026-11-02' },
    documents: [{ id: 'note-1', text: 'Type 2 diabetes.' }],
  };
}

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Act } from '../../src/audit/event';
import type { Outcome } from '../../src/review/decision';
import type { EncodedResult, EngineClient } from '../worker/engine-client';

/** The numbers that `/metrics` shows. Labels are route patterns, methods, statuses, stages and acts: no ids, no text. */
export interface Metrics {
  readonly registry: Registry;
  observeRequest(request: { method: string; route: string; status: number; seconds: number }): void;
  observeSuggest(result: EncodedResult, documentChars: number): void;
  /** A decision that was made: not its answer when it is given again under its key. */
  observeDecision(outcome: Outcome): void;
  observeAct(act: { name: Act; outcome: 'success' | 'refused' | 'failed'; seconds: number }): void;
  /** From now on the record's gauges ask this record. */
  watchRecord(record: Watched): void;
}

/** What the record tells of itself. */
interface Watched {
  isUp(): Promise<boolean>;
  checkpointsAreKept(): boolean;
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Makes the metrics of one server. `processMetrics` adds memory, CPU and event-loop figures of this process. */
export function createMetrics(engine: EngineClient, { processMetrics = false } = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (processMetrics) collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'countersign_http_request_duration_seconds',
    help: 'Time from the request head to the end of the answer',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: seconds,
    registers,
  });
  const stages = new Histogram({
    name: 'countersign_stage_duration_seconds',
    help: 'Time of one pipeline stage over the documents of one call',
    labelNames: ['stage'] as const,
    buckets: [0.0001, 0.00025, 0.0005, ...seconds],
    registers,
  });
  const suggestions = new Counter({
    name: 'countersign_suggestions_total',
    help: 'Suggestions returned',
    registers,
  });
  const characters = new Counter({
    name: 'countersign_document_characters_total',
    help: 'UTF-16 units of note text read',
    registers,
  });
  new Gauge({
    name: 'countersign_waiting_requests',
    help: 'Requests that wait for a worker',
    registers,
    collect() {
      this.set(engine.waiting());
    },
  });
  const decisions = new Counter({
    name: 'countersign_decisions_total',
    help: 'Decisions made',
    labelNames: ['outcome'] as const,
    registers,
  });
  const acts = new Histogram({
    name: 'countersign_act_duration_seconds',
    help: 'Time from asking for an act to its place in the audit log',
    labelNames: ['act', 'outcome'] as const,
    buckets: seconds,
    registers,
  });
  let record: Watched = { isUp: async () => false, checkpointsAreKept: () => false };
  new Gauge({
    name: 'countersign_record_up',
    help: '1 while the database answers',
    registers,
    async collect() {
      this.set((await record.isUp()) ? 1 : 0);
    },
  });
  new Gauge({
    name: 'countersign_checkpoint_file_up',
    help: '1 while checkpoints can be written to their file outside the database',
    registers,
    collect() {
      this.set(record.checkpointsAreKept() ? 1 : 0);
    },
  });
  return {
    registry,
    observeRequest: ({ seconds: duration, method, route, status }) =>
      requests.observe({ method, route, status: String(status) }, duration),
    observeSuggest: ({ suggestionCount, stageTimes = {} }, documentChars) => {
      suggestions.inc(suggestionCount);
      characters.inc(documentChars);
      for (const [stage, milliseconds] of Object.entries(stageTimes)) stages.observe({ stage }, milliseconds / 1000);
    },
    observeDecision: (outcome) => decisions.inc({ outcome }),
    observeAct: ({ name, outcome, seconds: duration }) => acts.observe({ act: name, outcome }, duration),
    watchRecord: (watched) => {
      record = watched;
    },
  };
}

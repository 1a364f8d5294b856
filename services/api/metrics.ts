import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { EncodedResult, EngineClient } from '../worker/engine-client';

/** The numbers that `/metrics` shows. Labels are route patterns, methods, statuses and stages: no ids, no text. */
export interface Metrics {
  readonly registry: Registry;
  observeRequest(request: { method: string; route: string; status: number; seconds: number }): void;
  observeSuggest(result: EncodedResult, documentChars: number): void;
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
  return {
    registry,
    observeRequest: ({ seconds: duration, method, route, status }) =>
      requests.observe({ method, route, status: String(status) }, duration),
    observeSuggest: ({ suggestionCount, stageTimes = {} }, documentChars) => {
      suggestions.inc(suggestionCount);
      characters.inc(documentChars);
      for (const [stage, milliseconds] of Object.entries(stageTimes)) stages.observe({ stage }, milliseconds / 1000);
    },
  };
}

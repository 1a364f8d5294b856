import type { RequestHandler } from 'express';
import type { Metrics } from '../metrics';

/** `GET /metrics`: counters and durations in the Prometheus text format. */
export function metricsPage({ registry }: Metrics): RequestHandler {
  return async (_request, response) => {
    response.set('Content-Type', registry.contentType).end(await registry.metrics());
  };
}

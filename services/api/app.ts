import express, { type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { AuditLog } from '../audit/audit-log';
import type { Config } from '../config';
import type { Reviews } from '../reviews/reviews';
import type { EngineClient } from '../worker/engine-client';
import type { Logger } from './logger';
import { createMetrics, type Metrics } from './metrics';
import { problemHandler } from './middleware/problem-handler';
import { requestId } from './middleware/request-id';
import { requestLog } from './middleware/request-log';
import { openApiDocument } from './openapi/document';
import { Problem } from './problem';
import { type Handlers, serveRoute } from './route';
import { assignedCodes } from './routes/assigned-codes';
import { auditEvents, checkpoint, consistencyProof, inclusionProof, publicKey } from './routes/audit';
import { checks } from './routes/checks';
import { describeCode } from './routes/code';
import { codes } from './routes/codes';
import { decide } from './routes/decisions';
import { serveDocs } from './routes/docs';
import { erase } from './routes/erase';
import { exportAuditEvents, exportAuditLog } from './routes/exports';
import { fhirBundle } from './routes/fhir-bundle';
import { finalize } from './routes/finalize';
import { livez, notReady, type Readiness, readyz } from './routes/health';
import { metricsPage } from './routes/metrics';
import { findModifiers, readModifier } from './routes/modifiers';
import { openApi } from './routes/openapi';
import { readDocuments, readReview } from './routes/review';
import { listReviews, searchReviews } from './routes/reviews';
import { suggestCodes } from './routes/suggest-codes';

export interface AppDependencies {
  readonly engine: EngineClient;
  readonly reviews: Reviews;
  readonly auditLog: AuditLog;
  /** What comes before every route: leaves a Caller in `response.locals.caller`, or throws a Problem. */
  readonly guards: RequestHandler[];
  readonly config: Config;
  readonly logger: Logger;
  readonly version: string;
  readonly readiness?: Readiness;
  readonly metrics?: Metrics;
}

/** The whole API over one engine and one record. Opens nothing and listens nowhere: the caller does. */
export function createApp({
  engine,
  reviews,
  auditLog,
  guards,
  config,
  logger,
  version,
  readiness = { whyNot: async () => undefined },
  metrics = createMetrics(engine),
}: AppDependencies): Express {
  return frame({ logger, metrics, trustProxy: config.trustProxy }, (app) => {
    const serve = (path: string, handlers: Handlers) => serveRoute(app, path, handlers, guards);

    serve('/v1/suggest-codes', { POST: suggestCodes({ engine, reviews, config, metrics }) });
    serve('/v1/codes', { GET: codes(engine) });
    serve('/v1/codes/HCPCS/modifiers', { GET: findModifiers(engine) });
    serve('/v1/codes/HCPCS/modifiers/:modifier', { GET: readModifier(engine) });
    serve('/v1/codes/:system/:code', { GET: describeCode(engine) });

    serve('/v1/reviews', { GET: listReviews(reviews) });
    serve('/v1/reviews/search', { POST: searchReviews(reviews) });
    serve('/v1/reviews/:id', { GET: readReview(reviews) });
    serve('/v1/reviews/:id/documents', { GET: readDocuments(reviews) });
    serve('/v1/reviews/:id/checks', { GET: checks(reviews) });
    serve('/v1/reviews/:id/decisions', { POST: decide(reviews, metrics) });
    serve('/v1/reviews/:id/finalize', { POST: finalize(reviews) });
    serve('/v1/reviews/:id/assigned-codes', { GET: assignedCodes(reviews) });
    serve('/v1/reviews/:id/fhir-bundle', { GET: fhirBundle(reviews) });
    serve('/v1/reviews/:id/erase', { POST: erase(reviews) });

    serve('/v1/audit/events', { GET: auditEvents(auditLog) });
    serve('/v1/audit/checkpoint', { GET: checkpoint(auditLog) });
    serve('/v1/audit/public-key', { GET: publicKey(auditLog) });
    serve('/v1/audit/proof', { GET: inclusionProof(auditLog) });
    serve('/v1/audit/consistency', { GET: consistencyProof(auditLog) });
    serve('/v1/exports/audit-log', { GET: exportAuditLog(auditLog) });
    serve('/v1/exports/audit-events', { GET: exportAuditEvents(auditLog) });

    serve('/livez', { GET: livez });
    serve('/readyz', { GET: readyz(readiness) });
    serve('/metrics', { GET: metricsPage(metrics) });
    serve('/openapi.json', { GET: openApi(openApiDocument(config.limits, version)) });
    if (config.docs) serveDocs(app, serve);
  });
}

/** What answers while the record opens: the process lives, and is not ready for anything else. */
export function createStartingApp(parts: { readonly logger: Logger; readonly metrics: Metrics }): Express {
  return frame({ ...parts, trustProxy: 0 }, (app) => {
    serveRoute(app, '/livez', { GET: livez });
    app.use((_request, response) => {
      response.locals.route = 'starting';
      throw notReady('The record is being opened.');
    });
  });
}

/** What all answers have in common, around the routes. */
function frame(
  parts: { readonly logger: Logger; readonly metrics: Metrics; readonly trustProxy: Config['trustProxy'] },
  addRoutes: (app: Express) => void,
): Express {
  const { logger, metrics, trustProxy } = parts;
  const app = express();
  app.disable('x-powered-by');
  // Only what a declared proxy says of where a request came from is believed.
  if (trustProxy !== 0) app.set('trust proxy', trustProxy);
  // Answers hold clinical text and are not to be kept by anyone on the way; an ETag over their bytes would serve only
  // to keep them. The ETag of a review is set by its route: it says which version a decision is about.
  app.disable('etag');

  app.use(requestId, requestLog(logger, metrics));
  app.use(secureHeaders);
  app.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  addRoutes(app);
  app.use(() => {
    throw new Problem('not-found');
  });
  app.use(problemHandler(logger));
  return app;
}

/** JSON needs no script, style or frame at all; `/docs` sets a policy of its own. */
const secureHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { 'default-src': ["'none'"], 'base-uri': ["'none'"], 'frame-ancestors': ["'none'"] },
  },
  // Whoever ends TLS in front of this service says how long to insist on it.
  strictTransportSecurity: false,
});

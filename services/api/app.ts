import express, { type Express } from 'express';
import helmet from 'helmet';
import type { Config } from '../config';
import type { EngineClient } from '../worker/engine-client';
import type { Logger } from './logger';
import { createMetrics, type Metrics } from './metrics';
import { problemHandler } from './middleware/problem-handler';
import { requestId } from './middleware/request-id';
import { requestLog } from './middleware/request-log';
import { openApiDocument } from './openapi';
import { Problem } from './problem';
import { serveRoute } from './route';
import { codes } from './routes/codes';
import { serveDocs } from './routes/docs';
import { livez, type Readiness, readyz } from './routes/health';
import { metricsPage } from './routes/metrics';
import { openApi } from './routes/openapi';
import { suggestCodes } from './routes/suggest-codes';

export interface AppDependencies {
  readonly engine: EngineClient;
  readonly config: Config;
  readonly logger: Logger;
  readonly version: string;
  readonly readiness?: Readiness;
  readonly metrics?: Metrics;
}

/** The whole API over one engine. Opens nothing and listens nowhere: the caller does. */
export function createApp({
  engine,
  config,
  logger,
  version,
  readiness = { isReady: () => true },
  metrics = createMetrics(engine),
}: AppDependencies): Express {
  const app = express();
  app.disable('x-powered-by');
  // Answers hold clinical text and are not to be kept by anyone on the way; an ETag would serve only to keep them.
  app.disable('etag');

  app.use(requestId, requestLog(logger, metrics));
  app.use(secureHeaders);
  app.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });

  serveRoute(app, '/v1/suggest-codes', { POST: suggestCodes({ engine, config, metrics }) });
  serveRoute(app, '/v1/codes', { GET: codes(engine) });
  serveRoute(app, '/livez', { GET: livez });
  serveRoute(app, '/readyz', { GET: readyz(readiness) });
  serveRoute(app, '/metrics', { GET: metricsPage(metrics) });
  serveRoute(app, '/openapi.json', { GET: openApi(openApiDocument(config.limits, version)) });
  serveDocs(app);

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
    directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
  },
  // Whoever ends TLS in front of this service says how long to insist on it.
  strictTransportSecurity: false,
});

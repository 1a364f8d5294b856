import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import type { Config } from '../config';
import type { OpenRecord } from '../open-record';
import type { EngineClient } from '../worker/engine-client';
import { createApp, createStartingApp } from './app';
import { guardsOf } from './guards';
import type { Logger } from './logger';
import { createMetrics, type Metrics } from './metrics';

export interface RunningServer {
  /** `http://127.0.0.1:3000`, with the port that was really taken. */
  readonly url: string;
  /** Takes no new work, finishes what is under way, and lets go of the port, the record and the workers. */
  stop(): Promise<void>;
}

interface ServerParts {
  readonly engine: EngineClient;
  readonly config: Config;
  readonly logger: Logger;
  readonly version: string;
  readonly openRecord: (metrics: Metrics) => Promise<OpenRecord>;
}

/**
 * Listens at once, so that `/livez` answers while the record opens and the engine loads; `/readyz` follows when both
 * have. Throws what opening threw, with the port let go.
 */
export async function startServer({
  engine,
  config,
  logger,
  version,
  openRecord,
}: ServerParts): Promise<RunningServer> {
  let state: 'loading' | 'ready' | 'stopping' = 'loading';
  let record: OpenRecord | undefined;
  const metrics = createMetrics(engine, { processMetrics: true });
  let app: Express = createStartingApp({ logger, metrics });
  const timeouts = { requestTimeout: 60_000, headersTimeout: 15_000, keepAliveTimeout: 5_000 };
  const server = createServer(timeouts, (request, response) => app(request, response));
  const responses = trackResponses(server);
  await listen(server, config);
  const url = urlOf(server.address() as AddressInfo);
  logger.event('listening', { url });

  const whyNot = async (): Promise<string | undefined> => {
    if (state === 'loading') return 'The engine is being loaded.';
    if (state === 'stopping') return 'The server is stopping.';
    return (await record?.isUp()) ? undefined : 'The database does not answer.';
  };
  const stop = async (): Promise<void> => {
    if (state === 'stopping') return;
    state = 'stopping';
    logger.event('stopping');
    responses.closeAfterAnswer();
    await drain(server, config.shutdownTimeoutMs);
    await record?.close();
    await engine.close();
    logger.event('stopped');
  };
  try {
    const loading = engine.ready();
    // It fails below, where it is waited for.
    loading.catch(() => {});
    record = await openRecord(metrics);
    metrics.watchRecord(record);
    app = createApp({
      engine,
      ...record,
      guards: guardsOf(config, record),
      config,
      logger,
      version,
      readiness: { whyNot },
      metrics,
    });
    await loading;
  } catch (error) {
    await stop();
    throw error;
  }
  if (state === 'loading') state = 'ready';
  logger.event('ready', { workers: config.workers });
  return { url, stop };
}

function listen(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Tells keep-alive callers, on request, to take their next request elsewhere; else their connections hold up the end. */
function trackResponses(server: Server): { closeAfterAnswer(): void } {
  const open = new Set<ServerResponse>();
  let closing = false;
  const close = (response: ServerResponse): void => {
    if (!response.headersSent) response.setHeader('Connection', 'close');
  };
  server.prependListener('request', (_request, response) => {
    if (closing) close(response);
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  return {
    closeAfterAnswer: () => {
      closing = true;
      open.forEach(close);
    },
  };
}

/** Closes idle connections at once and the others after their answer, or by force when `timeoutMs` is over. */
function drain(server: Server, timeoutMs: number): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), timeoutMs);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

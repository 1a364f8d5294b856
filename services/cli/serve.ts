import { readFileSync } from 'node:fs';
import { createLogger, type Logger } from '../api/logger';
import type { Metrics } from '../api/metrics';
import { type RunningServer, startServer } from '../api/server';
import { type Config, ConfigError } from '../config';
import { noteLineSchema } from '../contract/note-line';
import { ownsTables } from '../database/owner';
import { refuseOpenHost } from '../identity/open-host';
import { type OpenRecord, openRecord } from '../open-record';
import type { EngineClient } from '../worker/engine-client';
import { findCode } from '../worker/find-code';
import { cannotOpen, placeOf } from './cannot-open';
import { cannotLoad, enginePool } from './engine';
import { codeOf } from './output';
import { answerWith, readNote } from './suggest';
import { today } from './today';
import { CommandError, UsageError } from './usage-error';
import { warningsOf } from './warnings';

export interface ServeOptions {
  /** A note whose suggestions are printed before the server starts: a first look for a newcomer. */
  readonly sample?: string | undefined;
}

/** `countersign serve`: the API until it is told to stop. SIGTERM and SIGINT let it finish what is under way. */
export async function serve({ sample }: ServeOptions, config: Config, version: string): Promise<void> {
  await refuseOpenHost(config);
  const logger = createLogger(config.logLevel);
  const engine = enginePool(config);
  let server: RunningServer | undefined;
  const stop = async (): Promise<void> => {
    // A second signal means: now.
    process.once('SIGTERM', () => process.exit(1)).once('SIGINT', () => process.exit(1));
    await server?.stop();
    process.exit(0);
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
  if (process.env.npm_lifecycle_event !== undefined) whenOrphaned(stop);
  process.on('uncaughtException', (error) => {
    logger.failure('uncaught failure', error);
    process.exit(1);
  });

  try {
    if (sample !== undefined) await printSample(sample, engine, config);
    server = await start({ engine, config, logger, version, openRecord: recordOf(config, engine, logger) });
  } catch (error) {
    await engine.close();
    throw error;
  }
  if (sample !== undefined) {
    process.stdout.write(`Countersign serves on ${server.url} (try ${server.url}/docs). Ctrl-C stops it.\n`);
  }
}

/** Opens the record once the port is ours, and says where it is and who may write to it. */
function recordOf(config: Config, engine: EngineClient, logger: Logger): (metrics: Metrics) => Promise<OpenRecord> {
  return async (metrics) => {
    const record = await openRecord(config, {
      findCode: (reference, serviceDate) => findCode(engine, reference, serviceDate),
      checkCodes: (list) => engine.checkCodes(list),
      observe: metrics.observeAct,
      onError: (what, error) => logger.failure(what, error),
    }).catch((error: unknown) => {
      throw cannotOpen(error);
    });
    logger.event('record open', { database: record.database.kind, at: placeOf(config) });
    for (const warning of warningsOf(config, await ownsTables(record.database))) {
      process.stderr.write(`countersign: ${warning}\n`);
    }
    return record;
  };
}

/** `npm start` passes a signal on to its shell only, which ends and leaves us running and holding the port. */
function whenOrphaned(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 250);
  watch.unref();
}

async function printSample(path: string, engine: EngineClient, config: Config): Promise<void> {
  await engine.ready().catch((error: unknown) => {
    throw cannotLoad(error);
  });
  const note = readNote('sample-note', readSample(path), noteLineSchema(config.limits));
  const answer = answerWith(engine, { format: 'text', setting: 'outpatient', serviceDate: today() });
  process.stdout.write(await answer(note));
}

function readSample(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError(`--sample ${path}: cannot be read (${codeOf(error)})`);
  }
}

async function start(parts: Parameters<typeof startServer>[0]): Promise<RunningServer> {
  const { host, port } = parts.config;
  try {
    return await startServer(parts);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EADDRINUSE') {
      throw new CommandError(`port ${port} on ${host} is taken: stop what uses it, or choose another with --port`);
    }
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new CommandError(`cannot listen on ${host} port ${port} (${code})`);
    }
    if (error instanceof CommandError || error instanceof ConfigError) throw error;
    throw cannotLoad(error);
  }
}

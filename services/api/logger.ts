import { type DestinationStream, type Logger as PinoLogger, pino } from 'pino';
import type { Config } from '../config';
import { describeFailure } from '../failure';

/**
 * The only things that are ever logged. Logging goes through these two functions and never takes an object from
 * outside: a request body, a parser's message or a database error can hold clinical text.
 */
export interface Logger {
  /** One line per request. */
  request(entry: RequestEntry): void;
  /** Start, stop, ready. */
  event(name: string, facts?: Readonly<Record<string, number | string>>): void;
  /** An unexpected failure: what kind it was and where in the code, without its message. */
  failure(name: string, error: unknown, requestId?: string): void;
}

export interface RequestEntry {
  readonly requestId: string;
  readonly method: string;
  /** The route pattern, never the address that was asked for. */
  readonly route: string;
  readonly status: number;
  readonly durationMs: number;
  readonly code?: string | undefined;
  /** Who called, where that is known: `key:<id>`, or a hash of a subject, which can be a name or an e-mail address. */
  readonly caller?: string | undefined;
  /** Why a credential was not taken, and the address that it came from: for these requests alone. */
  readonly reason?: string | undefined;
  readonly address?: string | undefined;
}

export function createLogger(level: Config['logLevel'], destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const log: PinoLogger = destination === undefined ? pino(options) : pino(options, destination);
  return {
    request: ({ requestId, method, route, status, durationMs, code, caller, reason, address }) => {
      const rounded = Math.round(durationMs * 10) / 10;
      log.info({ requestId, method, route, status, durationMs: rounded, code, caller, reason, address }, 'request');
    },
    event: (name, facts = {}) => log.info(facts, name),
    failure: (name, error, requestId) => log.error({ requestId, ...describeFailure(error) }, name),
  };
}

import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { OpenApi, Operation, ResponseObject } from './planned-request';
import type { WireAnswer } from './raw-http';

export interface Sent {
  /** As sent. */
  readonly method: string;
  /** Undefined where the address or method is not that of a described operation. */
  readonly operation: Operation | undefined;
  /** Node's own parser may have answered. */
  readonly malformed: boolean;
}

/** Holds answers against the description: says what is wrong with one, in words without its content. */
export type CheckAnswer = (sent: Sent, answer: WireAnswer) => readonly string[];

/** What Node answers by itself to what it cannot read: a bare status, and the end of the connection. */
const parserStatuses = new Set([400, 408, 413, 417, 431]);

/** Said of every answer, and given only where there is a limit; these two have none. */
const unlimited = new Set(['livez', 'readyz']);

export function answerChecker(document: OpenApi): CheckAnswer {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(document, 'openapi');
  const compiled = new Map<string, ValidateFunction>();

  function fits(pointer: string, value: unknown): string[] {
    let validate = compiled.get(pointer);
    if (validate === undefined) {
      validate = ajv.compile({ $ref: `openapi#${pointer}` });
      compiled.set(pointer, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `the body does not fit at ${instancePath}: ${message}`,
    );
  }

  function problemFaults({ status, headers, body }: WireAnswer, described: ResponseObject | undefined): string[] {
    const problem = parsed(body);
    if (!isObject(problem)) return ['the problem is not a JSON object'];
    const faults = fits('/components/schemas/Problem', problem);
    if (headers.get('content-type') !== 'application/problem+json; charset=utf-8')
      faults.push('the problem has another type');
    if (problem.status !== status) faults.push('the problem names another status');
    if (problem.requestId !== headers.get('x-request-id')) faults.push('the problem names another request');
    if (described !== undefined && !described.description.includes(`\`${problem.code}\``)) {
      faults.push(`the code ${problem.code} is not described for this status`);
    }
    return faults;
  }

  function contentFaults(operation: Operation, answer: WireAnswer, described: ResponseObject): string[] {
    const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
    if (described.content?.[type] === undefined) return [`${type} is not described`];
    const pointer = [
      'paths',
      operation.path,
      operation.method.toLowerCase(),
      'responses',
      answer.status,
      'content',
      type,
    ];
    const schema = `/${pointer.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}/schema`;
    if (type.endsWith('json') && !type.endsWith('ndjson')) return fits(schema, parsed(answer.body));
    const text = answer.body.toString('utf8');
    const faults = fits(schema, text);
    if (type.endsWith('ndjson')) faults.push(...lineFaults(text));
    else if (!text.endsWith('\n')) faults.push('the text does not end with a line');
    return faults;
  }

  return ({ method, operation, malformed }, answer) => {
    const { status, headers } = answer;
    if (status >= 500) return [`status ${status}`];
    if (malformed && parserStatuses.has(status) && !headers.has('x-request-id') && answer.body.length === 0) return [];
    const faults = ['x-request-id', 'cache-control', 'content-security-policy', 'x-content-type-options']
      .filter((name) => !headers.has(name))
      .map((name) => `no ${name}`);
    if (method === 'HEAD' && answer.body.length > 0) faults.push('HEAD is answered with a body');
    if (operation === undefined) {
      if ((status === 405 || status === 204) && !headers.has('allow')) faults.push('no Allow');
      return status >= 400 && method !== 'HEAD' ? [...faults, ...problemFaults(answer, undefined)] : faults;
    }
    const described = document.paths[operation.path]?.[operation.method.toLowerCase()]?.responses[status];
    if (described === undefined) return [...faults, `status ${status} is not described: ${codeOf(answer)}`];
    for (const name of Object.keys(described.headers ?? {})) {
      const isExempt = unlimited.has(operation.id) && name.startsWith('RateLimit');
      if (!headers.has(name.toLowerCase()) && !isExempt) faults.push(`no ${name}`);
    }
    faults.push(...(status >= 400 ? problemFaults(answer, described) : contentFaults(operation, answer, described)));
    return faults;
  };
}

/** Every line is a JSON object, and the last one ends like the others. */
function lineFaults(text: string): string[] {
  if (!text.endsWith('\n')) return ['the last line is cut off'];
  const broken = text
    .slice(0, -1)
    .split('\n')
    .filter((line) => !isObject(parsed(Buffer.from(line))));
  return broken.length === 0 ? [] : [`${broken.length} lines are no JSON objects`];
}

/** Undefined where it is no JSON in UTF-8. */
export function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function codeOf({ body }: WireAnswer): string {
  const problem = parsed(body);
  return isObject(problem) ? String(problem.code) : 'no problem';
}

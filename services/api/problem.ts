import type { FieldError } from '../contract/field-errors';

/** Every error that the API answers with. A code keeps its meaning; status and title are chosen here and nowhere else. */
export const problemCatalogue = {
  'bad-request': { status: 400, title: 'The request cannot be understood' },
  'malformed-json': { status: 400, title: 'The body is not valid JSON' },
  'malformed-utf-8': { status: 400, title: 'The body is not valid UTF-8' },
  'json-too-deep': { status: 400, title: 'The JSON is nested too deeply' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This address does not take this method' },
  'request-timeout': { status: 408, title: 'The request took too long to arrive' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'document-too-large': { status: 413, title: 'A document is too large' },
  'unsupported-media-type': { status: 415, title: 'The body must be application/json in UTF-8' },
  'unsupported-content-encoding': { status: 415, title: 'The body must not be compressed' },
  'invalid-request': { status: 422, title: 'The request is not valid' },
  internal: { status: 500, title: 'Something failed inside the service' },
  busy: { status: 503, title: 'The service is at its limit' },
  timeout: { status: 503, title: 'The answer took too long' },
  'not-ready': { status: 503, title: 'The service is not ready' },
} as const;

export type ProblemCode = keyof typeof problemCatalogue;

interface ProblemDetails {
  /** One sentence about this case. Written by us: never holds input. */
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error that the caller is told about (RFC 9457). Thrown by routes, written by the problem handler. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly code: ProblemCode,
    private readonly details: ProblemDetails = {},
  ) {
    super(problemCatalogue[code].title);
    this.status = problemCatalogue[code].status;
    this.headers = details.headers ?? {};
  }

  /** The problem+json body. */
  body(requestId: string): Record<string, unknown> {
    const { status, title } = problemCatalogue[this.code];
    const { detail, errors } = this.details;
    return { type: `urn:countersign:problem:${this.code}`, title, status, code: this.code, requestId, detail, errors };
  }
}

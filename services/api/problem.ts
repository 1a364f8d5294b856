import type { RefusalCode } from '../../src/review/refusal';
import type { FieldError } from '../contract/field-errors';

interface Entry {
  readonly status: number;
  readonly title: string;
}

/** What the rules do not allow. Every code that they know has its place here, or this does not compile. */
const refusals = {
  forbidden: { status: 403, title: 'This is not allowed to the caller' },
  'person-required': { status: 403, title: 'Only a person may do this' },
  'review-not-found': { status: 404, title: 'There is no such review' },
  'review-finalized': { status: 409, title: 'The review is finalized' },
  'review-superseded': { status: 409, title: 'A newer review of this encounter took over' },
  'review-not-finalized': { status: 409, title: 'Nobody has finalized the review' },
  'undecided-suggestions': { status: 409, title: 'Suggestions are undecided' },
  'key-in-flight': { status: 409, title: 'A request under this key is being answered' },
  'review-erased': { status: 410, title: 'The clinical text of the review was erased' },
  'version-conflict': { status: 412, title: 'The review has changed since it was read' },
  'invalid-decision': { status: 422, title: 'The decision does not fit the review' },
  'invalid-finalize': { status: 422, title: 'The list of codes does not fit the review' },
  'invalid-range': { status: 422, title: 'There is no such entry, size or page' },
  'key-reused': { status: 422, title: 'The key was used for another request' },
  'version-required': { status: 428, title: 'The version that was read must be named' },
} as const satisfies Readonly<Record<RefusalCode, Entry>>;

/** Every error that the API answers with. A code keeps its meaning; status and title are chosen here and nowhere else. */
export const problemCatalogue = {
  'bad-request': { status: 400, title: 'The request cannot be understood' },
  'invalid-header': { status: 400, title: 'A header is not valid' },
  'malformed-json': { status: 400, title: 'The body is not valid JSON' },
  'malformed-utf-8': { status: 400, title: 'The body is not valid UTF-8' },
  'json-too-deep': { status: 400, title: 'The JSON is nested too deeply' },
  unauthenticated: { status: 401, title: 'Who asks is not known' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'code-not-found': { status: 404, title: 'No loaded edition of the code system has this code' },
  'method-not-allowed': { status: 405, title: 'This address does not take this method' },
  'request-timeout': { status: 408, title: 'The request took too long to arrive' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'document-too-large': { status: 413, title: 'A document is too large' },
  'unsupported-media-type': { status: 415, title: 'The body must be application/json in UTF-8' },
  'unsupported-content-encoding': { status: 415, title: 'The body must not be compressed' },
  'wrong-host': { status: 421, title: 'The request was meant for another host' },
  'invalid-request': { status: 422, title: 'The request is not valid' },
  'too-many-requests': { status: 429, title: 'The caller asks too often' },
  internal: { status: 500, title: 'Something failed inside the service' },
  busy: { status: 503, title: 'The service is at its limit' },
  timeout: { status: 503, title: 'The answer took too long' },
  'not-ready': { status: 503, title: 'The service is not ready' },
  'record-unavailable': { status: 503, title: 'The record cannot be used now' },
  ...refusals,
} as const;

export type ProblemCode = keyof typeof problemCatalogue;

interface ProblemDetails {
  /** One sentence about this case. Written by us: never holds input. */
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  /** Ids and counts that help the caller on. */
  readonly facts?: Readonly<Record<string, string | number | readonly string[]>>;
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
    const { detail, errors, facts } = this.details;
    const type = `urn:countersign:problem:${this.code}`;
    return { type, title, status, code: this.code, requestId, detail, errors, facts };
  }
}

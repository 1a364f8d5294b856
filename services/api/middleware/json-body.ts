import { type NextFunction, type Request, type RequestHandler, type Response, raw } from 'express';
import { readJson, unreadableJsonMessages } from '../../contract/read-json';
import { Problem } from '../problem';

/**
 * Reads a JSON body: plain UTF-8 application/json, bounded in size and depth. Leaves the value in `request.body`.
 * Own steps instead of `express.json()`, whose errors hold the body and quote it in their messages.
 */
export function jsonBody(maxBodyBytes: number): RequestHandler[] {
  // `inflate: false`: a few kB of compressed zeros would unpack to any size.
  const readBytes = raw({ type: () => true, limit: maxBodyBytes, inflate: false });
  return [refuseOtherMedia, readBytes, parse];
}

function refuseOtherMedia(request: Request, _response: Response, next: NextFunction): void {
  const encoding = request.get('content-encoding');
  if (encoding !== undefined && encoding.trim().toLowerCase() !== 'identity') {
    throw new Problem('unsupported-content-encoding', { detail: 'Send the body without Content-Encoding.' });
  }
  if (!isJsonUtf8(request.get('content-type') ?? '')) {
    throw new Problem('unsupported-media-type', { detail: 'Send Content-Type: application/json.' });
  }
  next();
}

function isJsonUtf8(contentType: string): boolean {
  const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase());
  return (
    type === 'application/json' &&
    parameters.every((parameter) => !parameter.startsWith('charset') || /^charset="?utf-?8"?$/.test(parameter))
  );
}

function parse(request: Request, _response: Response, next: NextFunction): void {
  // The raw reader leaves no buffer where there was no body at all.
  const bytes: unknown = request.body;
  if (!Buffer.isBuffer(bytes) || bytes.length === 0) {
    throw new Problem('malformed-json', { detail: 'The body is empty.' });
  }
  const json = readJson(bytes);
  if (!json.ok) throw new Problem(json.code, { detail: `The body ${unreadableJsonMessages[json.code]}.` });
  request.body = json.value;
  next();
}

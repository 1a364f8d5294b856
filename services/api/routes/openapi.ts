import type { RequestHandler } from 'express';

/** `GET /openapi.json`: the description of this API. Made once, since the schemas do not change while it runs. */
export function openApi(document: Readonly<Record<string, unknown>>): RequestHandler {
  const text = JSON.stringify(document);
  return (_request, response) => {
    response.type('application/json').send(text);
  };
}

import type { Known } from './known-reviews';
import type { Plan } from './planned-request';
import type { Json } from './schema-arbitrary';
import type { Draft } from './spoil';

/** The request as planned, with what is known now. */
export function draftOf({ operation, pick, parameters, body }: Plan, known: Known): Draft {
  const review = known.choose(operation.id, pick);
  const draft: Draft = { method: operation.method, path: operation.path, query: [], headers: [], body: undefined };
  for (const { name, in: place } of operation.parameters) {
    const planned = parameters[name];
    const value = planned === undefined ? undefined : known.fill(planned, review);
    if (place === 'path') {
      draft.path = draft.path.replace(
        `{${name}}`,
        encodeURIComponent(String(value ?? '00000000-0000-4000-8000-000000000000')),
      );
    } else if (value !== undefined && place === 'query')
      draft.query.push(`${name}=${encodeURIComponent(String(value))}`);
    else if (value !== undefined) draft.headers.push([name, String(value)]);
  }
  if (body !== undefined) {
    draft.body = known.fill(body, review) as Json;
    draft.headers.push(['Content-Type', 'application/json']);
  }
  return draft;
}

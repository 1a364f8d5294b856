import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { SuggestRequest } from '../../../src/coding/suggestion';
import type { Config } from '../../config';
import { type Checked, check } from '../../contract/field-errors';
import { suggestRequestSchema } from '../../contract/suggest-request';
import { prepend } from '../../worker/encode';
import type { EngineClient } from '../../worker/engine-client';
import type { Metrics } from '../metrics';
import { jsonBody } from '../middleware/json-body';
import { Problem } from '../problem';

/** `POST /v1/suggest-codes`: the notes of one encounter in, a review with ranked suggestions out. */
export function suggestCodes({ engine, config, metrics }: Dependencies): RequestHandler[] {
  const schema = suggestRequestSchema(config.limits);
  return [
    ...jsonBody(config.limits.maxBodyBytes),
    async (request, response) => {
      const asked = valid(check<SuggestRequest>(schema, request.body));
      const result = await engine.suggest(asked);
      metrics.observeSuggest(result, totalLength(asked));
      const head = { id: randomUUID(), status: 'pending', version: 1 };
      response.status(201).type('application/json').end(prepend(head, result.json));
    },
  ];
}

interface Dependencies {
  readonly engine: EngineClient;
  readonly config: Config;
  readonly metrics: Metrics;
}

function valid(checked: Checked<SuggestRequest>): SuggestRequest {
  if (checked.ok) return checked.value;
  throw new Problem(checked.textTooLong ? 'document-too-large' : 'invalid-request', { errors: checked.errors });
}

function totalLength({ documents }: SuggestRequest): number {
  return documents.reduce((sum, { text }) => sum + text.length, 0);
}

import type { RequestHandler } from 'express';
import type { SuggestRequest } from '../../../src/coding/suggestion';
import type { Config } from '../../config';
import { suggestRequestSchema } from '../../contract/suggest-request';
import type { Reviews } from '../../reviews/reviews';
import type { EngineClient } from '../../worker/engine-client';
import { answerReview } from '../answer';
import type { Metrics } from '../metrics';
import { idempotencyKey } from '../middleware/idempotency-key';
import { jsonBody } from '../middleware/json-body';
import { callerOf, valid } from '../read-request';

/** `POST /v1/suggest-codes`: the notes of one encounter in, a review with ranked suggestions out, and kept. */
export function suggestCodes({ engine, reviews, config, metrics }: Dependencies): RequestHandler[] {
  const schema = suggestRequestSchema(config.limits);
  return [
    ...jsonBody(config.limits.maxBodyBytes),
    async (request, response) => {
      const caller = callerOf(response);
      const asked = valid<SuggestRequest>(schema, request.body);
      const once = idempotencyKey(request, response);
      const review = await reviews.oneAtATime(caller, once, async () => {
        // A repeated request is not worth the engine's time.
        const before = once === undefined ? undefined : await reviews.answered(caller, once);
        if (before !== undefined) return before;
        const result = await engine.suggest(asked);
        metrics.observeSuggest(result, totalLength(asked));
        return reviews.create(caller, asked, result, once);
      });
      response.location(`/v1/reviews/${review.reviewId}`);
      answerReview(response, 201, review);
    },
  ];
}

interface Dependencies {
  readonly engine: EngineClient;
  readonly reviews: Reviews;
  readonly config: Config;
  readonly metrics: Metrics;
}

function totalLength({ documents }: SuggestRequest): number {
  return documents.reduce((sum, { text }) => sum + text.length, 0);
}

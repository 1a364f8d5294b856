import type { RequestHandler } from 'express';
import { finalizeRequestSchema } from '../../contract/finalize';
import type { Reviews } from '../../reviews/reviews';
import { answerReview } from '../answer';
import { idempotencyKey } from '../middleware/idempotency-key';
import { ifMatch } from '../middleware/if-match';
import { jsonBody } from '../middleware/json-body';
import { callerOf, reviewIdOf, smallBody, valid } from '../read-request';

/** `POST /v1/reviews/{id}/finalize`: a person signs the list of codes, and the review is closed. */
export function finalize(reviews: Reviews): RequestHandler[] {
  return [
    ...jsonBody(smallBody),
    async (request, response) => {
      const caller = callerOf(response);
      const reviewId = reviewIdOf(request);
      const version = ifMatch(request);
      const once = idempotencyKey(request, response);
      const asked = valid(finalizeRequestSchema, request.body);
      const finalized = await reviews.oneAtATime(caller, once, () =>
        reviews.finalize(caller, reviewId, version, asked, once),
      );
      answerReview(response, 200, finalized);
    },
  ];
}

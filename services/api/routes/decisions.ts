import type { RequestHandler } from 'express';
import type { DecisionRequest } from '../../../src/review/decision';
import { decisionRequestSchema } from '../../contract/decision';
import type { Reviews } from '../../reviews/reviews';
import { answerReview } from '../answer';
import type { Metrics } from '../metrics';
import { idempotencyKey } from '../middleware/idempotency-key';
import { ifMatch } from '../middleware/if-match';
import { jsonBody } from '../middleware/json-body';
import { callerOf, reviewIdOf, smallBody, valid } from '../read-request';

/** `POST /v1/reviews/{id}/decisions`: what a person decided on one suggestion, or a code that they add. */
export function decide(reviews: Reviews, metrics: Metrics): RequestHandler[] {
  return [
    ...jsonBody(smallBody),
    async (request, response) => {
      const caller = callerOf(response);
      const reviewId = reviewIdOf(request);
      const version = ifMatch(request);
      const once = idempotencyKey(request, response);
      const asked = valid<DecisionRequest>(decisionRequestSchema, request.body);
      const decided = await reviews.oneAtATime(caller, once, () =>
        reviews.decide(caller, reviewId, version, asked, once),
      );
      if (decided.isReplayed !== true) metrics.observeDecision(asked.outcome);
      answerReview(response, 201, decided);
    },
  ];
}

import type { RequestHandler } from 'express';
import { eraseRequestSchema } from '../../contract/review-request';
import type { Reviews } from '../../reviews/reviews';
import { answerReview } from '../answer';
import { jsonBody } from '../middleware/json-body';
import { callerOf, reviewIdOf, smallBody, valid } from '../read-request';

/** `POST /v1/reviews/{id}/erase`: removes the clinical text of a review for good. Codes and the log stay. */
export function erase(reviews: Reviews): RequestHandler[] {
  return [
    ...jsonBody(smallBody),
    async (request, response) => {
      const { reason } = valid(eraseRequestSchema, request.body);
      answerReview(response, 200, await reviews.erase(callerOf(response), reviewIdOf(request), reason));
    },
  ];
}

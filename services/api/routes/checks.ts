import type { RequestHandler } from 'express';
import { checksQuerySchema } from '../../contract/checks';
import type { Reviews } from '../../reviews/reviews';
import { answerReview } from '../answer';
import { callerOf, reviewIdOf, valid } from '../read-request';

/** `GET /v1/reviews/{id}/checks`: what the rules say of the codes that a person decided on, before they are signed. */
export function checks(reviews: Reviews): RequestHandler {
  return async (request, response) => {
    const { first } = valid(checksQuerySchema, request.query);
    answerReview(response, 200, await reviews.checks(callerOf(response), reviewIdOf(request), first));
  };
}

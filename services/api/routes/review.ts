import type { RequestHandler } from 'express';
import type { Reviews } from '../../reviews/reviews';
import { answerReview } from '../answer';
import { callerOf, refuseQuery, reviewIdOf } from '../read-request';

/** `GET /v1/reviews/{id}`: the review with its suggestions and what was decided on them. */
export function readReview(reviews: Reviews): RequestHandler {
  return async (request, response) => {
    refuseQuery(request);
    answerReview(response, 200, await reviews.read(callerOf(response), reviewIdOf(request)));
  };
}

/** `GET /v1/reviews/{id}/documents`: the notes that the review is about. */
export function readDocuments(reviews: Reviews): RequestHandler {
  return async (request, response) => {
    refuseQuery(request);
    const { json } = await reviews.documents(callerOf(response), reviewIdOf(request));
    response.type('application/json').end(json);
  };
}

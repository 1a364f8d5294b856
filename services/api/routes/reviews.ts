import type { RequestHandler } from 'express';
import { reviewListQuerySchema, reviewSearchSchema } from '../../contract/review-request';
import type { Reviews } from '../../reviews/reviews';
import { jsonBody } from '../middleware/json-body';
import { callerOf, smallBody, valid } from '../read-request';

/** `GET /v1/reviews`: the worklist, newest first. */
export function listReviews(reviews: Reviews): RequestHandler {
  return async (request, response) => {
    const filter = valid(reviewListQuerySchema, request.query);
    response.json(await reviews.list(callerOf(response), filter));
  };
}

/** `POST /v1/reviews/search`: the reviews of one encounter. Its id travels in the body, for addresses are logged. */
export function searchReviews(reviews: Reviews): RequestHandler[] {
  return [
    ...jsonBody(smallBody),
    async (request, response) => {
      const wanted = valid(reviewSearchSchema, request.body);
      response.json(await reviews.search(callerOf(response), wanted));
    },
  ];
}

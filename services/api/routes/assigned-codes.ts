import type { RequestHandler } from 'express';
import type { Reviews } from '../../reviews/reviews';
import { callerOf, refuseQuery, reviewIdOf } from '../read-request';

/** `GET /v1/reviews/{id}/assigned-codes`: the codes that a person signed. There are none before. */
export function assignedCodes(reviews: Reviews): RequestHandler {
  return async (request, response) => {
    refuseQuery(request);
    response.json(await reviews.assignedCodes(callerOf(response), reviewIdOf(request), 'assigned-codes.read'));
  };
}

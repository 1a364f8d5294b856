import type { RequestHandler } from 'express';
import { toBundle } from '../../fhir/bundle';
import type { Reviews } from '../../reviews/reviews';
import { callerOf, refuseQuery, reviewIdOf } from '../read-request';

/** `GET /v1/reviews/{id}/fhir-bundle`: the signed codes as a FHIR R4 Bundle. */
export function fhirBundle(reviews: Reviews): RequestHandler {
  return async (request, response) => {
    refuseQuery(request);
    const codes = await reviews.assignedCodes(callerOf(response), reviewIdOf(request), 'assigned-codes.exported');
    response.type('application/fhir+json').end(JSON.stringify(toBundle(codes)));
  };
}

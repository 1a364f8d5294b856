import type { Request } from 'express';
import { Problem } from '../problem';

/** An entity tag as RFC 9110 writes it, or a list of them. */
const entityTags = /^(W\/)?"[\x21\x23-\x7e]*"(\s*,\s*(W\/)?"[\x21\x23-\x7e]*")*$/;
const versionTag = /^"([1-9]\d{0,8})"$/;

/**
 * The version that the caller was shown, from `If-Match: "3"`. Whoever decides names what they looked at: without it,
 * or with `*`, nobody can tell. A tag that we never gave out matches no version.
 */
export function ifMatch(request: Request): number {
  const given = request.get('if-match')?.trim();
  if (given === undefined || given === '' || given === '*') {
    throw new Problem('version-required', { detail: 'Send If-Match with the ETag of the review as it was shown.' });
  }
  const version = versionTag.exec(given)?.[1];
  if (version !== undefined) return Number(version);
  if (!entityTags.test(given)) {
    throw new Problem('invalid-header', { detail: 'If-Match must be the ETag of the review, in its quotes.' });
  }
  throw new Problem('version-conflict', { detail: 'If-Match names no version of a review: read the review again.' });
}

/** The ETag of a review at `version`. */
export function entityTag(version: number): string {
  return `"${version}"`;
}

import { Refusal } from '../../src/review/refusal';
import { isReviewId } from './review-id';

/** The last line of a page: the next one begins behind it, whatever has been added in front. */
export interface PageEnd {
  readonly createdAt: string;
  readonly id: string;
}

export function writeCursor({ createdAt, id }: PageEnd): string {
  return Buffer.from(`${createdAt} ${id}`).toString('base64url');
}

/** Throws Refusal invalid-range for anything that is no `next` of ours. */
export function readCursor(cursor: string): PageEnd {
  const [createdAt = '', id = ''] = Buffer.from(cursor, 'base64url').toString('latin1').split(' ');
  if (!isInstant(createdAt) || !isReviewId(id) || writeCursor({ createdAt, id }) !== cursor) {
    throw new Refusal('invalid-range', 'The cursor is not one of this list.', [
      { path: 'cursor', message: 'must be `next` of the page before' },
    ]);
  }
  return { createdAt, id };
}

function isInstant(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

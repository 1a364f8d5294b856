import { createHash } from 'node:crypto';
import type { AuditEvent } from '../../src/audit/event';
import { Refusal } from '../../src/review/refusal';
import type { Sql } from '../database/database';
import type { EventFilter } from './audit-log';
import { isUuid } from './tree-rows';

export interface EventPage {
  readonly events: readonly (AuditEvent & { index: number })[];
  readonly next?: string;
}

/** Which conditions a filter sets, by name. Their values may be anything that a caller types. */
export function filterNames({ limit: _, cursor: __, ...conditions }: EventFilter): string[] {
  return Object.entries(conditions)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name)
    .sort();
}

/** Throws a Refusal where a filter cannot be searched by. */
export function checkFilter(filter: EventFilter): void {
  for (const name of ['from', 'to'] as const) {
    const value = filter[name];
    if (value !== undefined && Number.isNaN(Date.parse(value))) {
      throw new Refusal('invalid-range', 'a moment is not one', [{ path: name, message: 'must be an ISO 8601 time' }]);
    }
  }
  openCursor(filter);
}

/** Events below `size` that fit the filter, newest first. */
export async function searchEvents(sql: Sql, tenant: string, filter: EventFilter, size: number): Promise<EventPage> {
  if (filter.reviewId !== undefined && !isUuid(filter.reviewId)) return { events: [] };
  const before = Math.min(size, openCursor(filter) ?? size);
  const values: unknown[] = [tenant, before];
  const conditions = ['tenant = $1', 'leaf_index < $2'];
  const where = (value: unknown, condition: (place: string) => string): void => {
    if (value === undefined) return;
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  where(filter.actor, (place) => `actor_id = ${place}`);
  where(filter.reviewId, (place) => `review_id = ${place}::uuid`);
  where(filter.act, (place) => `act = ${place}`);
  where(filter.outcome, (place) => `outcome = ${place}`);
  where(filter.from, (place) => `at >= ${place}::timestamptz`);
  where(filter.to, (place) => `at < ${place}::timestamptz`);
  // One more than asked for tells whether there is a next page.
  values.push(filter.limit + 1);
  const rows = await sql.query<{ leaf_index: number; body: string }>(
    `SELECT leaf_index, body FROM audit_event WHERE ${conditions.join(' AND ')}
     ORDER BY leaf_index DESC LIMIT $${values.length}`,
    values,
  );
  const events = rows.slice(0, filter.limit).map(({ leaf_index, body }) => readEvent(leaf_index, body));
  const last = events.at(-1);
  return rows.length > filter.limit && last !== undefined ? { events, next: cursor(filter, last.index) } : { events };
}

/** An event as it stands in the log, with its place. */
export function readEvent(index: number, body: string): AuditEvent & { index: number } {
  return { index, ...(JSON.parse(body) as AuditEvent) };
}

/** Says where the next page begins and which search it belongs to. */
function cursor(filter: EventFilter, before: number): string {
  return Buffer.from(`${before}.${searchOf(filter)}`).toString('base64url');
}

function openCursor(filter: EventFilter): number | undefined {
  if (filter.cursor === undefined) return undefined;
  const text = Buffer.from(filter.cursor, 'base64url').toString('latin1');
  const before = Number(/^(0|[1-9]\d{0,14})\./.exec(text)?.[1]);
  if (Number.isNaN(before) || filter.cursor !== cursor(filter, before)) {
    throw new Refusal('invalid-range', 'the cursor does not belong to this search', [
      { path: 'cursor', message: 'must be `next` of a page of the same search' },
    ]);
  }
  return before;
}

function searchOf({ actor, reviewId, act, outcome, from, to }: EventFilter): string {
  const search = JSON.stringify([actor, reviewId, act, outcome, from, to].map((value) => value ?? null));
  return createHash('sha256').update(search).digest('base64url').slice(0, 12);
}

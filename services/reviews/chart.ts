import { createHash } from 'node:crypto';
import type { SuggestRequest } from '../../src/coding/suggestion';
import type { Note } from '../../src/text/document';
import type { Sql } from '../database/database';
import { openSealed, type Place, type ReviewSeal } from './review-key';

/** A document as a review names it. */
export interface DocumentSummary {
  readonly id: string;
  readonly type?: string | undefined;
  readonly authoredAt?: string | undefined;
  /** UTF-16 units. */
  readonly length: number;
  /** Of the text in UTF-8, hex. */
  readonly sha256: string;
}

/** What is sealed as `encounter`: all that an answer says of the encounter but for the documents' texts. */
export interface Chart {
  readonly encounter: SuggestRequest['encounter'];
  readonly documents: readonly DocumentSummary[];
}

export function chartOf({ encounter, documents }: SuggestRequest): Chart {
  const { id, setting, serviceDate, patient } = encounter;
  return { encounter: { id, setting, serviceDate, patient }, documents: documents.map(summaryOf) };
}

function summaryOf({ id, type, authoredAt, text }: Note): DocumentSummary {
  return { id, type, authoredAt, length: text.length, sha256: createHash('sha256').update(text).digest('hex') };
}

/** What is sealed as `documents`: the member of that name, as it is answered. */
export function documentsJson(documents: readonly Note[], chart: Chart): string {
  return JSON.stringify(
    documents.map(({ id, type, authoredAt, text }, index) => ({
      id,
      type,
      authoredAt,
      text,
      sha256: chart.documents[index]?.sha256,
    })),
  );
}

/** The text that a review's documents digest is made of; see review-key. */
export function documentsDigestText({ documents }: Chart): string {
  return JSON.stringify(documents.map(({ id, sha256, length }) => ({ id, sha256, length })));
}

/** SHA-256 of each document's text by the document's id. */
export function textHashes({ documents }: Chart): ReadonlyMap<string, string> {
  return new Map(documents.map(({ id, sha256 }) => [id, sha256]));
}

/** What is sealed of the encounter, but for the texts of its documents. */
export async function readChart(sql: Sql, place: Place, seal: ReviewSeal): Promise<Chart> {
  const [chart = ''] = await openSealed(sql, place, seal, ['encounter']);
  return JSON.parse(chart);
}

import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { ReviewAnswer } from '../reviews/reviews';
import { entityTag } from './middleware/if-match';

/** Writes an answer that is JSON text already, with the version of the review as its ETag. */
export function answerReview(response: Response, status: number, { json, version }: ReviewAnswer): void {
  response.status(status).set('ETag', entityTag(version)).type('application/json').end(json);
}

/** Enough for one write to be worth its while. */
const chunkChars = 32_768;

/**
 * Writes lines as they are made, no faster than the caller reads them, each with its line break. What fails before the first line is a problem
 * like any other; what fails later breaks the connection off, so that nobody takes a part for the whole.
 */
export async function answerLines(response: Response, type: string, lines: AsyncIterable<string>): Promise<void> {
  const source = lines[Symbol.asyncIterator]();
  const first = await source.next();
  let failure: { readonly error: unknown } | undefined;
  async function* chunks(): AsyncGenerator<string> {
    try {
      let chunk = '';
      for (let line = first; line.done !== true; line = await source.next()) {
        chunk += `${line.value}\n`;
        if (chunk.length < chunkChars) continue;
        yield chunk;
        chunk = '';
      }
      yield chunk;
    } catch (error) {
      failure = { error };
      throw error;
    }
  }
  response.status(200).type(type);
  try {
    await pipeline(chunks(), response);
  } catch {
    // Where the lines did not fail, the caller went away: nobody is there to be told.
    if (failure !== undefined) throw failure.error;
  } finally {
    // Whoever makes the lines lets go of the database.
    await source.return?.();
  }
}

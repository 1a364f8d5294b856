import { randomUUID } from 'node:crypto';

interface Sent {
  readonly path: string;
  readonly key: string;
  readonly body: string;
  readonly ifMatch?: string | undefined;
}

interface Seen {
  version: number;
  readonly decisions: Map<string, string>;
}

/** Remembers everything that the service acknowledged, and looks for it afterwards. */
export class Witness {
  private readonly reviews = new Map<string, Seen>();
  /** Requests whose answer never came: they may have happened or not. */
  private readonly unanswered: Sent[] = [];
  private encounters = 0;
  /** Answers 503. */
  refused = 0;
  private lastFailure = '';

  /** Creates reviews and decides on them, over and over, until told to stop. Returns how many requests were cut off. */
  async writeUntil(url: string, over: () => boolean): Promise<number> {
    let cut = 0;
    while (!over()) {
      const review = await this.send(url, { path: '/v1/suggest-codes', key: randomUUID(), body: this.encounter() });
      if (review === undefined) cut++;
      else cut += await this.decideOn(url, review.id as string, over);
    }
    return cut;
  }

  /** Repeats what was cut off, under its key, and checks the reviews that it was about. */
  async lookAfterCrash(url: string): Promise<void> {
    const sent = this.unanswered.splice(0);
    for (const request of sent) {
      await this.repeat(url, request);
      const reviewId = /reviews\/([^/]+)\//.exec(request.path)?.[1];
      if (reviewId !== undefined) await this.lookAt(url, reviewId);
    }
    const last = [...this.reviews.keys()].slice(-20);
    for (const id of last) await this.lookAt(url, id);
  }

  private async repeat(url: string, request: Sent): Promise<void> {
    for (let attempt = 0; attempt < 50; attempt++) {
      if ((await this.send(url, request)) !== undefined) return;
      this.unanswered.pop();
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`a request that was cut off is not answered when it is repeated: ${this.lastFailure}`);
  }

  /** The encounters of requests that were never answered, which are then left alone. */
  unansweredEncounters(): string[] {
    return this.unanswered
      .splice(0)
      .filter(({ path }) => path === '/v1/suggest-codes')
      .map(({ body }) => (JSON.parse(body) as { encounter: { id: string } }).encounter.id);
  }

  async lookAtAll(url: string): Promise<{ reviews: number; decisions: number }> {
    let decisions = 0;
    for (const [id, { decisions: made }] of this.reviews) {
      await this.lookAt(url, id);
      decisions += made.size;
    }
    return { reviews: this.reviews.size, decisions };
  }

  /** Every acknowledged decision is there, once, as it was; the sequence has no gap; the review is whole. */
  private async lookAt(url: string, id: string): Promise<void> {
    const seen = this.reviews.get(id);
    const response = await readReview(url, id);
    if (response.status !== 200) throw new Error(`an acknowledged review answers ${response.status}`);
    const review = (await response.json()) as Review;
    if (review.suggestions.length !== 1 || review.documents.length !== 1) throw new Error('a review is half-written');
    if (review.version !== review.decisions.length + 1) throw new Error('a version without its decision');
    if (review.decisions.some(({ sequence }, index) => sequence !== index + 1))
      throw new Error('a gap in the decisions');
    for (const [decision, outcome] of seen?.decisions ?? []) {
      const found = review.decisions.filter((one) => one.id === decision);
      if (found.length !== 1 || found[0]?.outcome !== outcome) throw new Error('an acknowledged decision is lost');
    }
    if (seen !== undefined && review.decisions.length !== seen.decisions.size) {
      throw new Error('a decision that nobody acknowledged, nor repeated');
    }
  }

  private encounter(): string {
    this.encounters++;
    return JSON.stringify({
      encounter: { id: `e-${this.encounters}-${randomUUID()}`, setting: 'outpatient', serviceDate: '2026-11-02' },
      documents: [{ id: 'd', text: 'Type 2 diabetes.' }],
    });
  }

  private async decideOn(url: string, reviewId: string, over: () => boolean): Promise<number> {
    for (const outcome of ['accepted', 'deferred', 'rejected', 'accepted']) {
      if (over()) return 0;
      const version = this.reviews.get(reviewId)?.version ?? 1;
      const body = JSON.stringify({ itemId: 's1', outcome, ...(outcome === 'rejected' && { reason: 'wrong-code' }) });
      const path = `/v1/reviews/${reviewId}/decisions`;
      if ((await this.send(url, { path, key: randomUUID(), body, ifMatch: `"${version}"` })) === undefined) return 1;
    }
    return 0;
  }

  /** The answer, remembered; undefined where the connection broke or the record was not to be had. */
  private async send(url: string, sent: Sent): Promise<Record<string, unknown> | undefined> {
    let response: Response;
    let answer: Record<string, unknown>;
    try {
      response = await fetch(url + sent.path, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': sent.key,
          ...(sent.ifMatch !== undefined && { 'If-Match': sent.ifMatch }),
        },
        body: sent.body,
      });
      answer = (await response.json()) as Record<string, unknown>;
    } catch (error) {
      this.lastFailure = `${error} ${(error as Error).cause}`;
      this.unanswered.push(sent);
      return undefined;
    }
    // Told in time that it could not be recorded: to be asked again with the same key, like a connection that broke.
    if (response.status === 503) {
      this.unanswered.push(sent);
      this.refused++;
      this.lastFailure = `503 ${answer.code}`;
      return undefined;
    }
    if (response.status !== 201) throw new Error(`${sent.path} answered ${response.status} ${answer.code}`);
    this.remember(answer);
    return answer;
  }

  private remember(answer: Record<string, unknown>): void {
    const decision = answer.decision as { id: string; outcome: string } | undefined;
    if (decision === undefined) {
      this.reviews.set(answer.id as string, { version: 1, decisions: new Map() });
      return;
    }
    const review = answer.review as { id: string; version: number };
    const seen = this.reviews.get(review.id);
    if (seen === undefined) throw new Error('a decision on a review that nobody acknowledged');
    seen.version = review.version;
    seen.decisions.set(decision.id, decision.outcome);
  }
}

async function readReview(url: string, id: string): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    const response = await fetch(`${url}/v1/reviews/${id}`);
    if (response.status !== 503 || attempt === 10) return response;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

interface Review {
  readonly version: number;
  readonly suggestions: readonly unknown[];
  readonly documents: readonly unknown[];
  readonly decisions: readonly { readonly id: string; readonly sequence: number; readonly outcome: string }[];
}

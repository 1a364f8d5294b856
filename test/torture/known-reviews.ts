import fc from 'fast-check';
import type { Json } from './schema-arbitrary';

/** Stands in a planned request for what is known when the request is sent: an id, a version, a list of decisions. */
export interface Placeholder {
  readonly $known: Kind;
  /** Which of those that there are: from 0 to just below 1. */
  readonly pick: number;
}

const KINDS = [
  'review',
  'version',
  'item',
  'span',
  'order',
  'poa',
  'encounter',
  'cursor',
  'size',
  'leaf',
  'key',
] as const;
export type Kind = (typeof KINDS)[number];

export interface KnownReview {
  readonly id: string;
  version: number;
  setting: string;
  status: string;
  undecided: readonly string[];
  readonly suggested: string[];
  readonly documents: readonly { readonly id: string; readonly length: number }[];
  /** By item: the last decision on it, and whether it is for a code. */
  readonly standing: Map<string, { readonly id: string; readonly coded: boolean }>;
}

/** What the answers so far have told: later requests name real reviews, versions and decisions. */
export class Known {
  readonly reviews: KnownReview[] = [];
  private readonly byId = new Map<string, KnownReview>();
  private readonly encounters: string[] = [];
  private readonly keys: string[] = [];
  private readonly cursors: string[] = [];
  private treeSize = 1;

  /** One that the operation can do something with, as often as not. */
  choose(operationId: string, pick: number): KnownReview | undefined {
    const fits = suitable[operationId];
    const latest = this.reviews.slice(-40);
    const fitting = fits === undefined ? latest : latest.filter(fits);
    const among = fitting.length > 0 && (pick * 1_000) % 1 < 0.85 ? fitting : this.reviews;
    return pickFrom(among, pick);
  }

  /** The value with every placeholder filled in; properties for which nothing is known are left out. */
  fill(value: Json, review: KnownReview | undefined): Json | undefined {
    if (Array.isArray(value)) return value.map((one) => this.fill(one, review) ?? null);
    if (typeof value !== 'object' || value === null) return value;
    if (isPlaceholder(value)) return this.find(value, review);
    const filled = Object.entries(value).map(([name, one]) => [name, this.fill(one, review)] as const);
    return Object.fromEntries(filled.filter(([, one]) => one !== undefined)) as Json;
  }

  /** Takes in the body of a good answer. */
  learn(
    operationId: string,
    body: unknown,
    sent: { readonly body?: unknown; readonly key?: string | undefined },
  ): void {
    if (sent.key !== undefined) this.keys.push(sent.key);
    const learner = this.learners[operationId];
    learner?.(body as never, sent.body);
  }

  private readonly learners: Readonly<Record<string, (body: never, sent: unknown) => void>> = {
    suggestCodes: (body: ReviewBody) => this.addReview(body),
    readReview: (body: ReviewBody) => this.addReview(body),
    decide: ({ decision, review, receipt }: DecidedBody) => {
      const known = this.byId.get(review.id);
      this.treeSize = Math.max(this.treeSize, receipt.treeSize);
      if (known === undefined || known.version >= review.version) return;
      Object.assign(known, { version: review.version, status: review.status, undecided: review.undecided });
      known.standing.set(decision.itemId, { id: decision.id, coded: decision.code !== null });
    },
    finalize: ({ review }: DecidedBody) => {
      const known = this.byId.get(review.id);
      if (known !== undefined) Object.assign(known, { version: review.version, status: review.status });
    },
    eraseReview: ({ review }: DecidedBody) => {
      const known = this.byId.get(review.id);
      if (known !== undefined) known.status = `erased ${known.status}`;
    },
    listReviews: ({ next }: { next?: string }) => void (next !== undefined && this.cursors.push(next)),
    findAuditEvents: ({ next }: { next?: string }) => void (next !== undefined && this.cursors.push(next)),
  };

  private addReview(body: ReviewBody): void {
    this.encounters.push(body.encounter.id);
    const known: KnownReview = {
      ...{ id: body.id, version: body.version, status: body.status, undecided: body.undecided },
      setting: body.encounter.setting,
      suggested: body.suggestions.map(({ id }) => id),
      documents: body.documents,
      standing: new Map(body.decisions.map(({ id, itemId, code }) => [itemId, { id, coded: code !== null }])),
    };
    const before = this.byId.get(body.id);
    if (before === undefined) this.reviews.push(known);
    else if (before.version <= known.version) Object.assign(before, known);
    this.byId.set(body.id, before ?? known);
    for (const other of this.reviews) {
      if (other.id === body.supersedes && other.status !== 'finalized') other.status = 'superseded';
    }
  }

  private find({ $known, pick }: Placeholder, review: KnownReview | undefined): Json | undefined {
    switch ($known) {
      case 'review':
        return review?.id;
      case 'version':
        return `"${review?.version ?? 1}"`;
      case 'item': {
        const items = [...(review?.undecided ?? []), ...(review?.suggested ?? []), ...(review?.standing.keys() ?? [])];
        return pickFrom(items, pick);
      }
      case 'span': {
        const document = pickFrom(review?.documents ?? [], pick);
        if (document === undefined) return undefined;
        const start = Math.floor(document.length * pick * 0.9);
        return { documentId: document.id, start, end: Math.min(document.length, start + 8) };
      }
      case 'order':
        return [...(review?.standing.values() ?? [])].filter(({ coded }) => coded).map(({ id }) => id);
      case 'poa':
        return review?.setting === 'inpatient' ? (pickFrom(['Y', 'N', 'exempt'], pick) as string) : undefined;
      case 'encounter':
        return pickFrom(this.encounters.slice(-30), pick);
      case 'cursor':
        return pickFrom(this.cursors.slice(-10), pick);
      case 'size':
        return 1 + Math.floor(pick * this.treeSize);
      case 'leaf':
        return Math.floor(pick * this.treeSize);
      case 'key':
        return pickFrom(this.keys.slice(-10), pick);
    }
  }
}

function isPlaceholder(value: object): value is Placeholder {
  return KINDS.includes((value as Partial<Placeholder>).$known as Kind);
}

/** From 0 to just below 1, evenly: fast-check's own doubles are mostly tiny ones. */
export const evenly: fc.Arbitrary<number> = fc.noBias(fc.nat(2 ** 31 - 1)).map((whole) => whole / 2 ** 31);

export function pickFrom<Value>(values: readonly Value[], pick: number): Value | undefined {
  return values[Math.floor(pick * values.length)];
}

const isOpen = ({ status }: KnownReview): boolean => status === 'pending' || status === 'in-review';

const suitable: Readonly<Record<string, (review: KnownReview) => boolean>> = {
  decide: isOpen,
  finalize: (review) => isOpen(review) && review.undecided.length === 0,
  readAssignedCodes: ({ status }) => status.endsWith('finalized'),
  exportFhirBundle: ({ status }) => status.endsWith('finalized'),
  eraseReview: ({ status }) => !status.startsWith('erased'),
};

interface ReviewBody {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly undecided: readonly string[];
  readonly supersedes?: string;
  readonly encounter: { readonly id: string; readonly setting: string };
  readonly suggestions: readonly { readonly id: string }[];
  readonly documents: readonly { readonly id: string; readonly length: number }[];
  readonly decisions: readonly DecidedBody['decision'][];
}

interface DecidedBody {
  readonly decision: { readonly id: string; readonly itemId: string; readonly code: object | null };
  readonly review: Pick<ReviewBody, 'id' | 'version' | 'status' | 'undecided'>;
  readonly receipt: { readonly treeSize: number };
}

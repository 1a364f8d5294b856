import type { Caller } from '../../../services/audit/act';
import type { Reviews } from '../../../services/reviews/reviews';
import { encode } from '../../../services/worker/encode';
import type { EncodedItem, EncodedResult } from '../../../services/worker/engine-client';
import { createDecisionRules } from '../../../src/audit/decision-rules';
import { carryOver } from '../../../src/review/carry-over';
import { finalize } from '../../../src/review/finalize';
import { decide } from '../../../src/review/life-cycle';
import { supersede } from '../../../src/review/open-review';
import { Refusal } from '../../../src/review/refusal';
import type { ReviewItem, ReviewState } from '../../../src/review/review';
import { undecidedItems } from '../../../src/review/standing';
import {
  ACTORS,
  actionsOn,
  type Change,
  type ModelAction,
  orderOf,
  SIGNED,
  shownVersion,
} from '../../support/review-model';
import { bodyOf, callerOf, decidedOf, eventsOf, finalizedOf, provenance, randomId, useReviews } from './support';

/*
 * Random paths, each step tried on the rules alone and on the real database: both must allow or refuse the same, and stand
 * at the same place afterwards. Ids differ: the rules are given those that the database made.
 */

const PATHS = 60;
const STEPS = 12;

const record = useReviews();

/** The encounter's documents and what is suggested for them, after so many changes. */
interface Documents {
  readonly texts: readonly string[];
  readonly codes: readonly string[];
}
const TEXT = 'diabetes hypertension cough visit '.repeat(2);
const first: Documents = { texts: [TEXT], codes: ['E11.9', 'I10', 'R05.9', '99213'] };

function changed({ texts, codes }: Documents, change: Change, step: number): Documents {
  if (change === 'evidence') return { texts: [`${step} ${TEXT}`], codes };
  if (change === 'fewer-suggestions') return { texts, codes: codes.length > 1 ? codes.slice(1) : codes };
  return { texts, codes };
}

function requestFor({ texts }: Documents, setting: ReviewState['setting'], id: string) {
  return {
    encounter: { id, setting, serviceDate: '2026-11-02' },
    documents: texts.map((text, index) => ({ id: `n${index}`, text })),
  };
}

function resultFor({ codes }: Documents): EncodedResult {
  const empty = encode({ suggestions: [], withheld: [], findings: [], provenance });
  const items = codes.map(
    (code, index): EncodedItem => ({
      id: `s${code}`,
      rank: index + 1,
      system: /^\d/.test(code) ? 'CPT' : 'ICD-10-CM',
      code,
      tier: code === 'R05.9' ? 'candidate' : 'suggested',
      confidence: 0.5,
      spans: [{ documentId: 'n0', start: index, end: index + 5 }],
    }),
  );
  return { ...empty, items };
}

/** Evidence as the rules tell it apart: here by the text and the place in the list of codes. */
function itemsFor(documents: Documents): ReviewItem[] {
  return resultFor(documents).items.map(({ id, system, code, tier, spans }) => ({
    id,
    system,
    code,
    tier,
    evidenceKey: `${documents.texts[0]} ${spans[0]?.start}`,
  }));
}

/** A path that does not only knock at closed doors: it mostly goes on to what is undecided, and tries to sign. */
function pick(state: ReviewState, random: () => number): ModelAction {
  const roll = random();
  const kind = roll < 0.1 ? 'recreate' : roll < 0.35 ? 'finalize' : 'decide';
  const some = actionsOn(state).filter((action) => action.kind === kind);
  const allowed = some.filter(
    (action) => action.kind === 'recreate' || outcomeOf(() => applied(state, action)) === 'done',
  );
  const undecided = undecidedItems(state);
  const onward = allowed.filter(
    (action) =>
      action.kind === 'decide' &&
      action.request.outcome !== 'deferred' &&
      undecided.includes(action.request.itemId ?? ''),
  );
  const byCoder = some.filter(
    (action) => action.kind === 'finalize' && action.by === 'coder' && action.shown === 'now',
  );
  const choices = [onward, byCoder, allowed].filter(({ length }) => length > 0 && random() < 0.8);
  const from = choices[0] ?? some;
  return from[Math.floor(random() * from.length)] as ModelAction;
}

type Acting = Exclude<ModelAction, { kind: 'recreate' }>;

function applied(state: ReviewState, action: Acting): ReviewState {
  const by = ACTORS[action.by];
  const shown = shownVersion(action.shown, state);
  if (action.kind === 'decide') return decide(state, shown, action.request, by, '', randomId()).state;
  return finalize(state, shown, orderOf(action.order, state), action.attestation, by).state;
}

function outcomeOf(work: () => unknown): string {
  try {
    work();
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

async function tried<Answer>(work: Promise<Answer>): Promise<{ outcome: string; answer?: Answer }> {
  try {
    return { outcome: 'done', answer: await work };
  } catch (error) {
    if (error instanceof Refusal) return { outcome: error.code };
    throw error;
  }
}

function actOn(reviews: Reviews, state: ReviewState, action: Acting, tenant: string) {
  const caller: Caller = callerOf({ ...ACTORS[action.by], tenant });
  const shown = shownVersion(action.shown, state);
  if (action.kind === 'decide') return reviews.decide(caller, state.id, shown, action.request);
  const { attestation } = action;
  return reviews.finalize(caller, state.id, shown, { attestation, order: orderOf(action.order, state) });
}

/** Decisions without what only the database knows: times, and wording of codes. */
function essence({ decisions, ...state }: ReviewState) {
  return {
    ...state,
    items: undefined,
    undecided: undecidedItems({ items: state.items, decisions }),
    decisions: decisions.map(
      ({ id, sequence, itemId, outcome, reason, code, details, reviewVersion, carriedFrom }) => ({
        id,
        sequence,
        itemId,
        outcome,
        reason,
        code: code && `${code.system} ${code.code}`,
        details,
        reviewVersion,
        carriedFrom,
      }),
    ),
  };
}

const reached = new Set<string>();

it.each(Array.from({ length: PATHS }, (_, seed) => seed + 1))('path %i ends where the rules say', async (seed) => {
  const { reviews } = record;
  const random = randomFrom(seed);
  const tenant = `path-${seed}`;
  const setting = (['inpatient', 'outpatient', 'emergency'] as const)[seed % 3] ?? 'outpatient';
  const keeper = callerOf({ tenant });
  let documents = first;

  const begin = async (supersedes?: ReviewState): Promise<ReviewState> => {
    const request = requestFor(documents, setting, 'encounter');
    const body = bodyOf(await reviews.create(keeper, request, resultFor(documents)));
    const items = itemsFor(documents);
    const texts = new Map(documents.texts.map((text, index) => [`n${index}`, text]));
    const ids = body.decisions.map(({ id }) => id);
    const carried =
      supersedes && carryOver(supersedes, previousTexts, { items, textHashes: texts }, () => ids.shift() ?? '');
    previousTexts = texts;
    expect(ids).toEqual([]);
    return { id: body.id, status: 'pending', version: 1, setting, items, decisions: carried?.decisions ?? [] };
  };
  let previousTexts = new Map<string, string>();
  let state = await begin();

  for (let step = 0; step < STEPS; step++) {
    const action = pick(state, random);
    if (action.kind === 'recreate') {
      documents = changed(documents, action.change, step);
      const ended = state.status === 'finalized' ? state : supersede(state);
      state = await begin(state);
      const { status, version, supersededBy } = bodyOf(await reviews.read(keeper, ended.id));
      expect({ status, version, supersededBy }).toEqual({
        status: ended.status,
        version: ended.version,
        supersededBy: state.id,
      });
      reached.add(`recreate ${ended.status}`);
    } else {
      const expected = outcomeOf(() => applied(state, action));
      const { outcome, answer } = await tried(actOn(reviews, state, action, tenant));
      expect([step, action, outcome]).toEqual([step, action, expected]);
      reached.add(`${action.kind} ${outcome}`);
      if (answer !== undefined) {
        const by = ACTORS[action.by];
        const shown = shownVersion(action.shown, state);
        if (action.kind === 'decide') {
          const { id, decidedAt } = decidedOf(answer).decision;
          state = decide(state, shown, action.request, by, decidedAt, id).state;
        } else {
          const { assigned, state: closed } = finalize(state, shown, orderOf(action.order, state), SIGNED, by);
          const real = finalizedOf(answer).assignedCodes.map(({ position, role, decision }) => [
            position,
            role,
            decision.id,
          ]);
          expect(real).toEqual(assigned.map(({ position, role, decision }) => [position, role, decision.id]));
          state = closed;
        }
      }
    }
    const body = bodyOf(await reviews.read(keeper, state.id));
    const { id, status, version, decisions } = body;
    expect(essence({ id, status, version, setting, items: state.items, decisions })).toEqual(essence(state));
    expect(body.undecided).toEqual(undecidedItems(state));
    const codes = await tried(reviews.assignedCodes(keeper, state.id, 'assigned-codes.exported'));
    expect(codes.outcome).toBe(state.status === 'finalized' ? 'done' : 'review-not-finalized');
  }
  const rules = createDecisionRules({ isPartial: () => false });
  for (const [index, event] of (await eventsOf(record.database, tenant)).entries()) rules.take(event, index);
});

it('the paths came by all that there is to come by', () => {
  expect([...reached].sort()).toEqual([
    'decide done',
    'decide invalid-decision',
    'decide person-required',
    'decide review-finalized',
    'decide version-conflict',
    'finalize done',
    'finalize invalid-finalize',
    'finalize person-required',
    'finalize review-finalized',
    'finalize undecided-suggestions',
    'finalize version-conflict',
    'recreate finalized',
    'recreate superseded',
  ]);
});

/** mulberry32: the same path for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

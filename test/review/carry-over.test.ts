import { carryOver, type NextReview } from '../../src/review/carry-over';
import { decide } from '../../src/review/life-cycle';
import type { ReviewItem, ReviewState } from '../../src/review/review';
import { AT, accept, add, cdi, coder, correct, cpt, defer, icd, item, reject, review, reviewAfter } from './state';

const texts = new Map([
  ['n1', 'hash 1'],
  ['n2', 'hash 2'],
]);
const same = review().items;
function carry(previous: ReviewState, next: Partial<NextReview> = {}) {
  let count = 0;
  return carryOver(previous, texts, { items: same, textHashes: texts, ...next }, () => `new${++count}`);
}
const asNext = (items: readonly ReviewItem[], decisions: ReviewState['decisions']): ReviewState =>
  review({ id: 'r2', items, decisions });

describe('what comes along', () => {
  it('keeps person, time and words, and names where it comes from', () => {
    const first = decide(review(), 1, { ...reject('s1'), comment: 'No.' }, cdi, '2026-01-01T00:00:00.000Z', 'd1');
    const previous = decide(first.state, 2, accept('s2', { units: 2 }), coder, AT, 'd2').state;
    const { decisions, dropped, unlinked } = carry(previous);
    expect(decisions).toEqual([
      { ...first.decision, id: 'new1', reviewVersion: 1, carriedFrom: { reviewId: 'r1', decisionId: 'd1' } },
      { ...previous.decisions[1], id: 'new2', reviewVersion: 1, carriedFrom: { reviewId: 'r1', decisionId: 'd2' } },
    ]);
    expect(decisions[0]).toMatchObject({ decidedBy: { id: 'p2' }, decidedAt: '2026-01-01T00:00:00.000Z' });
    expect([dropped, unlinked]).toEqual([[], []]);
  });

  it('is what stands, numbered from 1', () => {
    const previous = reviewAfter(
      review(),
      accept('s1'),
      accept('s2'),
      reject('s1'),
      correct('c1', icd('I11.9')),
      accept('c1'),
    );
    expect(carry(previous).decisions.map(({ sequence, itemId, outcome }) => [sequence, itemId, outcome])).toEqual([
      [1, 's2', 'accepted'],
      [2, 's1', 'rejected'],
      [3, 'c1', 'accepted'],
    ]);
  });

  it('follows the suggestion to its new id, rank and tier', () => {
    const items = [
      item('t9', icd('I10'), { evidenceKey: 'key of c1' }),
      item('t2', icd('E11.9'), { evidenceKey: 'key of s1', tier: 'candidate' }),
    ];
    const { decisions, dropped } = carry(
      reviewAfter(review(), accept('s1'), accept('c1'), correct('s2', cpt('99214'))),
      {
        items,
      },
    );
    expect(decisions.map(({ itemId, suggestionId, code }) => [itemId, suggestionId, code?.code])).toEqual([
      ['t2', 't2', 'E11.9'],
      ['t9', 't9', 'I10'],
    ]);
    expect(dropped).toEqual([{ decisionId: 'd3', itemId: 's2', reason: 'no-longer-suggested' }]);
  });

  it('goes on from review to review, each naming the one before', () => {
    const previous = reviewAfter(review(), accept('s1'));
    const second = asNext(same, carry(previous).decisions);
    const [third] = carry(second).decisions;
    expect(third).toMatchObject({
      decidedBy: { id: 'p1' },
      decidedAt: AT,
      carriedFrom: { reviewId: 'r2', decisionId: 'new1' },
    });
  });

  it.each(['in-review', 'finalized', 'superseded'] as const)('comes from a review that is %s', (status) => {
    expect(carry({ ...reviewAfter(review(), accept('s1')), status }).decisions).toHaveLength(1);
  });
});

describe('what stays behind', () => {
  const drop = (previous: ReviewState, next?: Partial<NextReview>) => {
    const { decisions, dropped } = carry(previous, next);
    return {
      carried: decisions.map(({ itemId }) => itemId),
      dropped: dropped.map(({ itemId, reason }) => [itemId, reason]),
    };
  };

  it.each([
    ['other evidence', [item('s1', icd('E11.9'), { evidenceKey: 'other' })], 'evidence-changed'],
    ['other evidence, under another id', [item('x', icd('E11.9'), { evidenceKey: 'other' })], 'evidence-changed'],
    [
      'another code on the same evidence',
      [item('s1', icd('E11.8'), { evidenceKey: 'key of s1' })],
      'no-longer-suggested',
    ],
    [
      'another system',
      [item('s1', { system: 'CPT', code: 'E11.9' }, { evidenceKey: 'key of s1' })],
      'no-longer-suggested',
    ],
    ['nothing', [], 'no-longer-suggested'],
  ] as const)('a decision where the next review has %s', (_, items, reason) => {
    for (const request of [accept('s1'), reject('s1'), correct('s1', icd('E11.65'))]) {
      expect(drop(reviewAfter(review(), request), { items })).toEqual({ carried: [], dropped: [['s1', reason]] });
    }
  });

  it('a deferral, on unchanged evidence too, also after it had been accepted', () => {
    expect(drop(reviewAfter(review(), defer('s1'), accept('s2'), defer('s2')))).toEqual({
      carried: [],
      dropped: [
        ['s1', 'deferred'],
        ['s2', 'deferred'],
      ],
    });
  });

  it('nothing without being named: carried and dropped are all that stands', () => {
    const previous = reviewAfter(
      review(),
      accept('s1'),
      defer('s2'),
      reject('c1'),
      add(icd('R51.9')),
      add(icd('R05.9'), { span: { documentId: 'n2', start: 0, end: 4 } }),
      add(icd('R11.0')),
      reject('a3'),
    );
    expect(drop(previous, { textHashes: new Map([['n1', 'hash 1']]), items: same.slice(1) })).toEqual({
      carried: ['c1', 'a1'],
      dropped: [
        ['s1', 'no-longer-suggested'],
        ['s2', 'deferred'],
        ['a2', 'text-gone'],
        ['a3', 'withdrawn'],
      ],
    });
  });
});

describe('additions', () => {
  const span = { documentId: 'n1', start: 2, end: 5 };
  const previous = reviewAfter(review(), add(icd('R51.9')), reject('a1'), add(icd('R05.9'), { span }));

  it.each([
    ['its document', texts, 'n1'],
    ['its text under another id', new Map([['m7', 'hash 1']]), 'm7'],
    [
      'its document and a copy before it',
      new Map([
        ['copy', 'hash 1'],
        ['n1', 'hash 1'],
      ]),
      'n1',
    ],
    [
      'other text under its id, and its own elsewhere',
      new Map([
        ['n1', 'hash 3'],
        ['m7', 'hash 1'],
      ]),
      'm7',
    ],
  ])('keep their number and follow the span into %s', (_, textHashes, documentId) => {
    const [decision] = carry(previous, { textHashes }).decisions;
    expect(decision).toMatchObject({ itemId: 'a2', suggestionId: null, span: { ...span, documentId } });
  });

  it.each([
    ['its text was amended', new Map([['n1', 'hash 3']])],
    ['only other documents are left', new Map([['n2', 'hash 2']])],
    ['nothing is left', new Map()],
  ])('stay behind when %s', (_, textHashes: ReadonlyMap<string, string>) => {
    expect(carry(previous, { textHashes })).toMatchObject({
      decisions: [],
      dropped: [{ itemId: 'a1' }, { itemId: 'a2', reason: 'text-gone' }],
    });
  });

  it('stay behind when the previous text is not known any more', () => {
    const { dropped } = carryOver(previous, new Map(), { items: same, textHashes: texts }, () => 'x');
    expect(dropped[1]?.reason).toBe('text-gone');
  });
});

describe('links of services', () => {
  it('follow their diagnoses to their new ids', () => {
    const previous = reviewAfter(
      review(),
      accept('s1'),
      add(icd('R51.9')),
      accept('s2', { units: 3, linkedItems: ['s1', 'c1', 'a1'] }),
    );
    const items = same.map((one) => ({ ...one, id: `t-${one.id}` }));
    const { decisions, unlinked } = carry(previous, { items });
    expect(decisions[2]?.details).toEqual({ units: 3, linkedItems: ['t-s1', 't-c1', 'a1'] });
    expect(unlinked).toEqual([]);
  });

  it('end where the diagnosis is gone, has other evidence under the same id, or was withdrawn, and this is said', () => {
    const previous = reviewAfter(
      review(),
      add(icd('R51.9')),
      accept('s2', { linkedItems: ['s1', 'c1', 'a1'] }),
      reject('a1'),
    );
    const items = [item('s1', icd('E11.9'), { evidenceKey: 'other' }), same[1] as ReviewItem];
    const { decisions, unlinked } = carry(previous, { items });
    expect(decisions.map(({ itemId, details }) => [itemId, details])).toEqual([['s2', {}]]);
    expect(unlinked).toEqual(['s1', 'c1', 'a1'].map((itemId) => ({ decisionId: 'd2', itemId })));
  });
});

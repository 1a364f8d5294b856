import { carriedFact, codeFact } from '../../src/audit/event-facts';
import { checkpointLine, withheldLine } from '../../src/audit/log-lines';
import { verifyLog } from '../../src/audit/verify-log';
import { event, key, logOf, origin, signer, verdictOn } from './log-of';

const machine = { id: 'key-1', role: 'ehr-client', kind: 'machine' };

/** One decision on one item of a review, with the code that it stands for. */
function decision(id: string, over: object = {}) {
  const subject = { reviewId: 'v1', decisionId: id, itemId: 's1', code: 'ICD-10-CM E11.42', decision: 'accepted' };
  return event({ act: 'decision.made', ...subject, ...over });
}

function finalized(decisionIds: readonly string[], over: object = {}) {
  const codes = decisionIds.map((decisionId) => codeFact({ decisionId, system: 'ICD-10-CM', code: 'E11.42' }));
  return event({ act: 'review.finalized', reviewId: 'v1', facts: { codes }, ...over });
}

function carriedTo(reviewId: string, decisionId: string, fromDecisionId: string) {
  const fact = carriedFact({ decisionId, itemId: 's1', fromReviewId: 'v1', fromDecisionId });
  return event({ act: 'review.created', reviewId, facts: { carried: [fact] } });
}

describe('a whole log', () => {
  const bodies = [
    event({ at: '2026-11-02T08:00:00.000Z', act: 'review.created', reviewId: 'v1', actor: machine }),
    event({ at: '2026-11-02T08:00:01.000Z', actor: { id: 'c', name: 'Zoë 😀', role: 'coder', kind: 'person' } }),
    event({ at: '2026-11-02T08:00:02.000Z', outcome: 'refused', reason: 'version-conflict' }),
    event({ at: '2026-11-02T08:00:03.000Z', outcome: 'failed', requestId: 'line\n"quoted" \\ \u0007 \u2028' }),
  ];
  const log = logOf(bodies);

  it('verifies, and is summed up', async () => {
    expect(await verdictOn(log.lines)).toEqual({
      ok: true,
      summary: {
        origin,
        tenant: 'acme',
        size: 4,
        root: log.checkpointAt(4).root,
        from: '2026-11-02T08:00:00.000Z',
        to: '2026-11-02T08:00:03.000Z',
        acts: { 'review.created': 1, 'review.read': 3 },
        refused: 1,
        failed: 1,
        backwards: 0,
        firstBackwards: undefined,
        withheld: 0,
        heldCheckpoints: 0,
        receipts: 0,
      },
    });
  });

  it.each([1, 2, 3, 7, 64, 100_000])('verifies in pieces of %d bytes', async (bytes) => {
    expect(await verdictOn(log.lines, {}, bytes)).toMatchObject({ ok: true });
  });

  it('verifies where the pieces share their memory', async () => {
    const bytes = Buffer.from(`${log.lines.join('\n')}\n`);
    async function* reused() {
      const memory = Buffer.alloc(50);
      for (let at = 0; at < bytes.length; at += 50) {
        const piece = bytes.subarray(at, at + 50);
        memory.set(piece);
        yield memory.subarray(0, piece.length);
      }
    }
    expect(await verifyLog(reused(), { key })).toMatchObject({ ok: true });
  });

  it('verifies when it is empty', async () => {
    expect(await verdictOn(logOf([]).lines)).toMatchObject({ ok: true, summary: { size: 0, acts: {} } });
  });

  it('continues every checkpoint that was kept, of size 0 as well', async () => {
    const held = [[0, 1, 2].map(log.checkpointAt), [log.checkpointAt(4)], [log.checkpointAt(2)]];
    expect(await verdictOn(log.lines, { held })).toMatchObject({ ok: true, summary: { heldCheckpoints: 5 } });
  });

  it('holds what receipts are for', async () => {
    const receipts = [
      await log.receipt(0, 1),
      await log.receipt(1, 3),
      await log.receipt(3, 4),
      await log.receipt(3, 4),
    ];
    expect(await verdictOn(log.lines, { receipts })).toMatchObject({
      ok: true,
      summary: { receipts: 4, heldCheckpoints: 0 },
    });
  });

  it('may withhold events: their hashes are in the tree', async () => {
    const lines = log.lines.with(2, withheldLine(1, log.leaves[1] as Buffer));
    expect(await verdictOn(lines)).toMatchObject({ ok: true, summary: { withheld: 1, acts: { 'review.read': 2 } } });
  });

  it('is the one that was asked for', async () => {
    expect(await verdictOn(log.lines, { origin })).toMatchObject({ ok: true });
    expect(await verdictOn(log.lines, { origin: 'another' })).toMatchObject({ ok: false, kind: 'wrong-header' });
  });

  it('may be signed by witnesses too', async () => {
    const note = `${log.noteAt(4)}— witness.example AAAAAAA=\n`;
    expect(await verdictOn(log.lines.with(-1, checkpointLine(note)))).toMatchObject({ ok: true });
  });

  it('tells of a clock that went back, and only of that', async () => {
    const at = (time: string) => event({ at: `2026-11-02T${time}.000Z` });
    const steps = logOf([
      at('08:00:10'),
      at('08:00:06'),
      at('08:00:10'),
      at('08:00:04'),
      at('08:00:05'),
      at('07:00:00'),
    ]);
    expect(await verdictOn(steps.lines)).toMatchObject({ ok: true, summary: { backwards: 2, firstBackwards: 3 } });
  });

  it('has another history than a checkpoint says that was kept', async () => {
    const other = logOf(bodies.with(1, event()));
    expect(await verdictOn(log.lines, { held: [[log.checkpointAt(1), other.checkpointAt(3)]] })).toEqual({
      ok: false,
      kind: 'history-changed',
      message: 'the log is not what it was at 3 entries: at least one of the entries 1 to 2 was changed',
    });
    // Both signed, and of the same size: one of them is a lie.
    const split = [[log.checkpointAt(4)], [other.checkpointAt(4)]];
    expect(await verdictOn(log.lines, { held: split })).toMatchObject({ kind: 'history-changed' });
    expect(await verdictOn(other.lines, { held: split })).toMatchObject({ kind: 'history-changed' });
  });

  it('does not continue the checkpoint of another log', async () => {
    const other = logOf(bodies, 'countersign/acme/ff00').checkpointAt(2);
    expect(await verdictOn(log.lines, { held: [[other]] })).toMatchObject({ ok: false, kind: 'wrong-header' });
    // A file of the service may hold the checkpoints of several logs.
    expect(await verdictOn(log.lines, { held: [[other, log.checkpointAt(2)]] })).toMatchObject({
      summary: { heldCheckpoints: 1 },
    });
  });

  it('is not that of a receipt that it does not hold', async () => {
    const other = await logOf(bodies.with(1, event())).receipt(1, 2);
    expect(await verdictOn(log.lines, { receipts: [other] })).toMatchObject({ kind: 'receipt-not-in-log', index: 1 });
    const later = await logOf([...bodies, event()]).receipt(4, 5);
    expect(await verdictOn(log.lines, { receipts: [later] })).toMatchObject({ kind: 'rolled-back' });
    const elsewhere = await logOf(bodies, 'countersign/acme/ff00').receipt(1, 2);
    expect(await verdictOn(log.lines, { receipts: [elsewhere] })).toMatchObject({ kind: 'wrong-header' });
  });

  it('does not quote an event, whatever is wrong', async () => {
    const secret = event({ act: 'secret-act', reason: 'secret' });
    for (const lines of [logOf([secret]).lines, logOf([secret]).lines.with(1, secret), [secret], ['{"secret']]) {
      const verdict = await verdictOn(lines);
      expect(verdict.ok).toBe(false);
      expect(JSON.stringify(verdict)).not.toContain('secret');
    }
  });

  it('is not longer in one line than can be read', async () => {
    async function* endless() {
      for (;;) yield Buffer.alloc(1 << 20, 0x61);
    }
    expect(await verifyLog(endless(), { key })).toMatchObject({ ok: false, kind: 'malformed' });
  });

  it('is UTF-8', async () => {
    const bytes = Buffer.from(`${log.lines.join('\n')}\n`);
    bytes[bytes.indexOf('Zoë') + 3] = 0x20;
    expect(await verifyLog([bytes] as unknown as AsyncIterable<Uint8Array>, { key })).toMatchObject({
      kind: 'malformed',
      message: 'the file is not valid UTF-8',
    });
  });

  it('fails with an error of the file, not with a verdict', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{');
      throw new Error('disk');
    }
    await expect(verifyLog(broken(), { key })).rejects.toThrow('disk');
  });

  it('says where it was cut off', async () => {
    const cut = (count: number) => verdictOn(log.lines.slice(0, count));
    expect(await cut(0)).toMatchObject({ kind: 'truncated', message: 'the log is empty' });
    expect(await cut(3)).toMatchObject({ kind: 'truncated', message: 'the log ends after 2 of 4 entries', index: 2 });
    expect(await cut(5)).toMatchObject({ kind: 'truncated', message: 'the log ends after 4 of 4 entries' });
  });
});

describe('an event in a whole log', () => {
  it.each<[string, string]>([
    ['is JSON', 'not JSON'],
    ['is an object', '"text"'],
    ['is not null', 'null'],
    ['is written in one way', event().replace('{', '{ ')],
    ['has every property once', event().replace('{', '{"act":"review.erased",')],
    ['is of the tenant', event({ tenant: 'other' })],
    ['has a known act', event({ act: 'review.deleted' })],
    ['has a known outcome', event({ outcome: 'ok' })],
    ['has an outcome', event({ outcome: undefined })],
    ['has a time', event({ at: undefined })],
    ['has a time in UTC', event({ at: '2026-11-02T08:00:00.000+01:00' })],
    ['has milliseconds', event({ at: '2026-11-02T08:00:00Z' })],
    ['has a month that exists', event({ at: '2026-13-02T08:00:00.000Z' })],
    ['has an hour that exists', event({ at: '2026-11-02T24:00:00.000Z' })],
    ['has an actor', event({ actor: undefined })],
    ['has an actor with an id', event({ actor: { role: 'coder', kind: 'person' } })],
    ['has an actor with a known role', event({ actor: { id: 'c', role: 'root', kind: 'person' } })],
    ['has an actor of a known kind', event({ actor: { id: 'c', role: 'coder', kind: 'robot' } })],
    ['has a request', event({ requestId: 7 })],
    ['names its review by a text', event({ reviewId: 7 })],
    ['has facts that are an object', event({ facts: 'many' })],
  ])('%s', async (_rule, body) => {
    expect(await verdictOn(logOf([event(), body]).lines)).toMatchObject({ ok: false, kind: 'wrong-event', index: 1 });
    expect(await verdictOn(logOf([event(), event()]).lines)).toMatchObject({ ok: true });
  });

  it('is judged only when the log is whole', async () => {
    const log = logOf([event({ act: 'review.deleted' }), event()]);
    expect(await verdictOn(log.lines)).toMatchObject({ kind: 'wrong-event' });
    expect(await verdictOn(log.lines.with(2, (log.lines[2] ?? '').replace('r1', 'r2')))).toMatchObject({
      kind: 'wrong-root',
    });
    expect(await verdictOn(log.lines.slice(0, -1))).toMatchObject({ kind: 'truncated' });
  });
});

/** Assigned codes that were handed out. */
function left(codes: readonly string[], over: object = {}) {
  const facts = { codes: codes.map((code) => codeFact({ decisionId: 'd1', system: 'ICD-10-CM', code })) };
  return event({ act: 'assigned-codes.exported', reviewId: 'v1', facts, ...over });
}

describe('no code without a decision of a person', () => {
  it.each<[string, string[]]>([
    ['an accepted suggestion', [decision('d1'), finalized(['d1'])]],
    [
      'an added and a corrected code',
      [
        decision('d1', { decision: 'added', itemId: 'a1' }),
        decision('d2', { decision: 'corrected' }),
        finalized(['d1', 'd2']),
      ],
    ],
    [
      'the last decision on an item',
      [decision('d1', { decision: 'rejected', code: undefined }), decision('d2'), finalized(['d2'])],
    ],
    ['no code at all', [decision('d1', { decision: 'rejected', code: undefined }), finalized([])]],
    [
      'what a machine was refused',
      [decision('d1', { actor: machine, outcome: 'refused' }), decision('d1'), finalized(['d1'])],
    ],
    [
      'an attempt that failed, and another',
      [decision('d1'), finalized(['dx'], { outcome: 'failed' }), finalized(['d1'])],
    ],
    [
      'a decision that was carried over',
      [decision('d1'), carriedTo('v2', 'e1', 'd1'), finalized(['e1'], { reviewId: 'v2' })],
    ],
    [
      'one carried over from a finalized review',
      [decision('d1'), finalized(['d1']), carriedTo('v2', 'e1', 'd1'), finalized(['e1'], { reviewId: 'v2' })],
    ],
    [
      'one carried over twice',
      [
        decision('d1'),
        carriedTo('v2', 'e1', 'd1'),
        carriedTo('v3', 'f1', 'e1').replace('"s1 v1 ', '"s1 v2 ').replace(' v1 e1', ' v2 e1'),
        finalized(['f1'], { reviewId: 'v3' }),
      ],
    ],
    [
      'codes that left afterwards',
      [
        decision('d1'),
        finalized(['d1']),
        left(['E11.42']),
        left([], { act: 'assigned-codes.read', actor: machine }),
        event({ act: 'assigned-codes.read', reviewId: 'v1', actor: machine }),
      ],
    ],
    [
      'codes that were refused before',
      [event({ act: 'assigned-codes.read', reviewId: 'v1', outcome: 'refused' }), decision('d1'), finalized(['d1'])],
    ],
  ])('holds with %s', async (_case, bodies) => {
    expect(await verdictOn(logOf(bodies).lines)).toMatchObject({ ok: true });
  });

  it.each<[string, string, number, string[]]>([
    ['a decision of a machine', 'not-a-person', 0, [decision('d1', { actor: machine })]],
    ['a machine that finalizes', 'not-a-person', 1, [decision('d1'), finalized(['d1'], { actor: machine })]],
    ['a code that nobody decided', 'undecided-code', 0, [finalized(['d1'])]],
    ['a decision in another review', 'undecided-code', 1, [decision('d1', { reviewId: 'v0' }), finalized(['d1'])]],
    [
      'a decision for another code',
      'undecided-code',
      1,
      [decision('d1', { code: 'ICD-10-CM E11.9' }), finalized(['d1'])],
    ],
    ['a decision for another system', 'undecided-code', 1, [decision('d1', { code: 'CPT E11.42' }), finalized(['d1'])]],
    ['a rejected suggestion', 'undecided-code', 1, [decision('d1', { decision: 'rejected' }), finalized(['d1'])]],
    ['a deferred suggestion', 'undecided-code', 1, [decision('d1', { decision: 'deferred' }), finalized(['d1'])]],
    [
      'a decision that was changed',
      'undecided-code',
      2,
      [decision('d1'), decision('d2', { decision: 'rejected' }), finalized(['d1'])],
    ],
    ['a decision that was refused', 'undecided-code', 1, [decision('d1', { outcome: 'refused' }), finalized(['d1'])]],
    ['a decision that comes later', 'undecided-code', 0, [finalized(['d1']), decision('d1')]],
    ['a carried decision that nobody made', 'undecided-code', 0, [carriedTo('v2', 'e1', 'd1')]],
    [
      'a carried decision for another code',
      'undecided-code',
      2,
      [decision('d1', { code: 'ICD-10-CM I10' }), carriedTo('v2', 'e1', 'd1'), finalized(['e1'], { reviewId: 'v2' })],
    ],
    [
      'a carried decision that was changed',
      'undecided-code',
      3,
      [
        decision('d1'),
        carriedTo('v2', 'e1', 'd1'),
        decision('e2', { reviewId: 'v2', decision: 'rejected' }),
        finalized(['e1'], { reviewId: 'v2' }),
      ],
    ],
    ['a decision on a finalized review', 'closed-review', 2, [decision('d1'), finalized(['d1']), decision('d2')]],
    ['a review finalized twice', 'closed-review', 2, [decision('d1'), finalized(['d1']), finalized(['d1'])]],
    [
      'codes that left before',
      'not-finalized',
      1,
      [decision('d1'), event({ act: 'assigned-codes.exported', reviewId: 'v1' }), finalized(['d1'])],
    ],
    [
      'codes that left and were not assigned',
      'undecided-code',
      2,
      [decision('d1'), finalized(['d1']), left(['E11.9'])],
    ],
    [
      'codes that left by another decision',
      'undecided-code',
      2,
      [decision('d1'), finalized(['d1']), left(['E11.42']).replace('d1 ', 'd2 ')],
    ],
    [
      'codes that left in a list that is none',
      'wrong-event',
      2,
      [decision('d1'), finalized(['d1']), left([], { facts: { codes: 7 } })],
    ],
    ['codes that were read before', 'not-finalized', 0, [event({ act: 'assigned-codes.read', reviewId: 'v1' })]],
    ['a finalized review without its list', 'wrong-event', 1, [decision('d1'), finalized(['d1'], { facts: {} })]],
    [
      'a list that is no list',
      'wrong-event',
      1,
      [decision('d1'), finalized(['d1'], { facts: { codes: 'd1 ICD-10-CM E11.42' } })],
    ],
    [
      'a list of something else',
      'wrong-event',
      1,
      [decision('d1'), finalized(['d1'], { facts: { codes: ['d1 E11.42'] } })],
    ],
    [
      'a list of numbers of carried decisions',
      'wrong-event',
      0,
      [event({ act: 'review.created', reviewId: 'v2', facts: { carried: 3 } })],
    ],
    ['a decision without a review', 'wrong-event', 0, [decision('d1', { reviewId: undefined })]],
    ['a decision without an id', 'wrong-event', 0, [decision('d1', { decisionId: undefined })]],
    ['a decision without an item', 'wrong-event', 0, [decision('d1', { itemId: undefined })]],
  ])('does not hold with %s', async (_case, kind, index, bodies) => {
    expect(await verdictOn(logOf(bodies).lines)).toMatchObject({ ok: false, kind, index });
  });

  it('is not judged by what was withheld', async () => {
    const log = logOf([decision('d1'), finalized(['d1']), event({ act: 'assigned-codes.read', reviewId: 'v1' })]);
    const hide = (at: number) => log.lines.with(at + 1, withheldLine(at, log.leaves[at] as Buffer));
    expect(await verdictOn(hide(0))).toMatchObject({ ok: true, summary: { withheld: 1 } });
    expect(await verdictOn(hide(1))).toMatchObject({ ok: true, summary: { withheld: 1 } });
  });

  it('is judged by what was not withheld', async () => {
    const log = logOf([event(), decision('d1'), decision('d2', { decision: 'rejected' }), finalized(['d1'])]);
    const lines = log.lines.with(1, withheldLine(0, log.leaves[0] as Buffer));
    expect(await verdictOn(lines)).toMatchObject({ ok: false, kind: 'undecided-code', index: 3 });
  });
});

it('the signer of these tests is the key of these tests', () => {
  expect(key.text).toBe(signer.vkey);
});

import type { Once } from '../../../services/reviews/reviews';
import { callerOf, create, decidedOf, dump, headache, refusalOf, requestOf, resultOf, useReviews } from './support';

const record = useReviews();

const canaries: string[] = [];
/** A word that is nowhere else, to be looked for in every column afterwards. */
function canary(name: string): string {
  const word = `CANARY${canaries.length}${name}${Math.random().toString(36).slice(2, 10)}`;
  canaries.push(word);
  return word;
}

it('no column that is not sealed holds a word of the note, the patient or what a person wrote of them', async () => {
  const { reviews, database } = record;
  const caller = callerOf();
  const once: Once = { key: canary('key'), request: canary('request') };
  const documents = [
    { id: canary('document'), type: 'progress-note', text: `${canary('note')} diabetes and hypertension. Headache.` },
    { id: 'note-2', type: canary('type'), text: `cough ${canary('second')}` },
  ];
  const request = requestOf({ id: canary('encounter'), patient: { age: 61, sex: 'female' } }, documents as never);
  const { reviewId } = await create(reviews, caller, request, once);
  const requests = [
    {
      itemId: 's1',
      outcome: 'accepted',
      comment: canary('comment'),
      details: { renderingProvider: canary('provider') },
    },
    { itemId: 's2', outcome: 'rejected', reason: 'other', comment: canary('why') },
    {
      outcome: 'added',
      code: { system: 'ICD-10-CM', code: headache.code },
      span: { documentId: documents[0]?.id ?? '', start: 3, end: 9 },
      comment: canary('added'),
    },
  ] as const;
  const order: string[] = [];
  for (const [index, one] of requests.entries()) {
    const answer = await reviews.decide(caller, reviewId, index + 1, one, { ...once, key: `key-${index}` });
    if (one.outcome !== 'rejected') order.push(decidedOf(answer).decision.id);
  }
  // Refused and failed attempts bring words along too.
  const word = canary('item');
  await refusalOf(reviews.decide(caller, reviewId, 4, { itemId: word, outcome: 'accepted', comment: canary('no') }));
  await refusalOf(reviews.read(caller, canary('id')));
  await refusalOf(reviews.list(caller, { limit: 1, cursor: canary('cursor') }));
  await refusalOf(reviews.erase(caller, reviewId, canary('reason')));
  await expect(
    reviews.create(caller, request, {
      ...resultOf(request),
      items: [
        { ...item(), id: 's1' },
        { ...item(), id: 's1' },
      ],
    }),
  ).rejects.toThrow(/^the database refused a statement \(SQLSTATE 23505\)$/);
  await reviews.search(caller, { encounterId: canary('search'), limit: 1 });
  const attestation = { name: 'Ada', title: 'Coder', meaning: canary('meaning') };
  await reviews.finalize(caller, reviewId, 4, { attestation, order }, { ...once, key: 'key-f' });
  await reviews.assignedCodes(caller, reviewId, 'assigned-codes.exported');
  const { reviewId: next } = await create(reviews, caller, request);
  await reviews.read(caller, next);

  const text = JSON.stringify(await dump(database)).toLowerCase();
  expect(text).toContain('ada');
  for (const word of canaries) {
    for (const form of [word, Buffer.from(word).toString('hex'), Buffer.from(word).toString('base64').slice(0, -4)]) {
      expect([word, text.includes(form.toLowerCase())]).toEqual([word, false]);
    }
  }
});

const item = () => ({
  id: 's1',
  rank: 1,
  system: 'ICD-10-CM' as const,
  code: 'I10',
  tier: 'suggested' as const,
  confidence: 0.5,
  spans: [],
});

it('the same text is never sealed, nor a review hashed, to the same bytes twice', async () => {
  const { reviews, database } = record;
  const caller = callerOf({ tenant: 'twice' });
  for (let round = 0; round < 5; round++) {
    const { reviewId } = await create(reviews, caller);
    await reviews.decide(caller, reviewId, 1, {
      itemId: 's1',
      outcome: 'accepted',
      comment: 'Same.',
    });
  }
  const rows = await database.asOwner((sql) =>
    sql.query<{ hex: string }>(
      `SELECT encode(ciphertext, 'hex') AS hex FROM sealed WHERE tenant = 'twice'
       UNION ALL SELECT encode(wrapped, 'hex') FROM review_key WHERE tenant = 'twice'
       UNION ALL SELECT encode(documents_digest, 'hex') FROM review WHERE tenant = 'twice'`,
    ),
  );
  expect(rows.length).toBe(5 * (3 + 1 + 1 + 1) + 4);
  expect(new Set(rows.map(({ hex }) => hex)).size).toBe(rows.length);
});

it('one encounter of two tenants has nothing in common that could be seen', async () => {
  const { reviews, database } = record;
  for (const tenant of ['left', 'right']) await create(reviews, callerOf({ tenant }));
  const [keys] = await database.asOwner((sql) =>
    sql.query<{ encounters: number; evidence: number }>(
      `SELECT (SELECT count(DISTINCT encounter_key) FROM review WHERE tenant IN ('left', 'right'))::integer AS encounters,
              (SELECT count(DISTINCT evidence_key) FROM suggestion WHERE tenant IN ('left', 'right'))::integer AS evidence`,
    ),
  );
  expect(keys).toEqual({ encounters: 2, evidence: 6 });
});

it.each(['sealed', 'review_key'])('a row of %s that was moved to another review does not open', async (table) => {
  const { reviews, database } = record;
  const caller = callerOf({ tenant: `moved-${table.replace('_', '-')}` });
  const one = await create(reviews, caller);
  const other = await create(reviews, caller, requestOf({ id: 'encounter-2' }));
  await database.asOwner(async (sql) => {
    await sql.query(`DELETE FROM ${table} WHERE review_id = $1`, [other.reviewId]);
    await sql.query(`UPDATE ${table} SET review_id = $2 WHERE review_id = $1`, [one.reviewId, other.reviewId]);
  });
  await expect(reviews.read(caller, other.reviewId)).rejects.toMatchObject({ name: 'SealBroken' });
});

import type { CodeableConcept } from 'fhir/r4';
import { toAuditEvent } from '../../../services/fhir/audit-event';
import { ACTS, type Act, type AuditEvent } from '../../../src/audit/event';
import { faultsOf } from './r4';

const reviewId = '6f1c9a52-3b0e-4f0e-9d57-0c2f4f1f9a10';
const decisionId = '00000000-0000-4000-8000-000000000001';

function event(over: Partial<AuditEvent> = {}): AuditEvent & { index: number } {
  return {
    index: 41,
    at: '2026-11-02T10:00:00.123Z',
    tenant: 'north',
    actor: { id: 'coder-1', name: 'Ada Byron', role: 'coder', kind: 'person' },
    act: 'review.read',
    outcome: 'success',
    requestId: 'req-7',
    reviewId,
    reviewVersion: 3,
    ...over,
  };
}

const nothing = { reviewId: undefined, reviewVersion: undefined };
const codeOf = (of: CodeableConcept | undefined) => of?.coding?.[0]?.code;

describe('every act', () => {
  it.each(ACTS.map((act) => [act]))('%s becomes a FHIR R4 AuditEvent, with and without a subject', (act) => {
    expect(faultsOf(toAuditEvent(event({ act })))).toEqual([]);
    expect(faultsOf(toAuditEvent(event({ act, ...nothing })))).toEqual([]);
    const { index, ...without } = event({ act, decisionId });
    expect(faultsOf(toAuditEvent(without))).toEqual([]);
  });

  it.each([
    ['review.created', 'rest', 'create', 'C'],
    ['review.read', 'rest', 'read', 'R'],
    ['review.documents-read', 'rest', 'read', 'R'],
    ['review.checks-read', 'rest', 'read', 'R'],
    ['reviews.listed', 'rest', 'search', 'E'],
    ['decision.made', 'rest', 'create', 'C'],
    ['review.finalized', 'rest', 'update', 'U'],
    ['review.erased', 'rest', 'delete', 'D'],
    ['assigned-codes.read', 'rest', 'read', 'R'],
    ['assigned-codes.exported', '110106', 'read', 'R'],
    ['audit.searched', '110101', 'search', 'E'],
    ['audit.exported', '110101', 'read', 'R'],
    ['answer.replayed', 'rest', 'read', 'R'],
    ['access.refused', '110113', '110132', 'E'],
    ['key.created', '110113', '110137', 'C'],
    ['key.revoked', '110113', '110137', 'U'],
    ['encryption-key.rotated', '110113', '110129', 'U'],
  ] satisfies [Act, string, string, string][])('%s is %s, %s, action %s', (act, type, subtype, action) => {
    const audited = toAuditEvent(event({ act }));
    expect([audited.type.code, audited.subtype?.[0]?.code, audited.action]).toEqual([type, subtype, action]);
  });
});

describe('an audit event', () => {
  it('keeps its place in the log and its time to the millisecond', () => {
    expect(toAuditEvent(event())).toMatchObject({ id: '41', recorded: '2026-11-02T10:00:00.123Z' });
  });

  it.each([
    ['success', '0', undefined],
    ['refused', '4', 'version-conflict'],
    ['failed', '8', undefined],
  ] as const)('that ended as %s has outcome %s', (outcome, code, reason) => {
    const audited = toAuditEvent(event({ outcome, reason }));
    expect([audited.outcome, audited.outcomeDesc]).toEqual([code, reason]);
  });

  it('has one requestor, with id, name and role, and the server beside it', () => {
    const { agent } = toAuditEvent(event());
    expect(agent.map(({ requestor }) => requestor)).toEqual([true, false]);
    expect(agent[0]).toMatchObject({
      who: { identifier: { value: 'coder-1' } },
      name: 'Ada Byron',
      role: [{ text: 'coder' }],
    });
  });

  it.each([
    ['review.read', 'person', 'IRCP', '110153'],
    ['reviews.listed', 'person', 'IRCP', '110152'],
    ['decision.made', 'person', 'AUT', '110152'],
    ['review.created', 'machine', '110150', '110152'],
  ] as const)('of %s by a %s has agents %s and %s', (act, kind, user, server) => {
    const { agent } = toAuditEvent(event({ act, actor: { id: 'x', role: 'ehr-client', kind } }));
    expect(agent.map(({ type }) => codeOf(type))).toEqual([user, server]);
  });

  it('comes from its tenant, observed by this server', () => {
    expect(toAuditEvent(event()).source).toMatchObject({
      site: 'north',
      observer: { display: 'Countersign' },
      type: [{ code: '4' }],
    });
  });

  it('names review, decision and request, each once', () => {
    const { entity = [] } = toAuditEvent(event({ act: 'decision.made', decisionId }));
    expect(entity.map(({ what, name, role }) => [what?.identifier?.value, name, role?.code])).toEqual([
      [`urn:uuid:${reviewId}`, 'review', '4'],
      [`urn:uuid:${decisionId}`, 'decision', '4'],
      ['req-7', undefined, undefined],
    ]);
    expect(entity[2]?.type).toEqual({
      system: 'https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType',
      code: 'XrequestId',
    });
  });

  it.each([
    ['reviews.listed', '24', 'reviews'],
    ['audit.searched', '24', 'audit log'],
    ['audit.exported', '13', 'audit log'],
    ['key.created', '13', 'security settings'],
    ['access.refused', '13', 'security settings'],
  ] as const)('%s without a review is about entity role %s, %s', (act, role, name) => {
    const { entity = [] } = toAuditEvent(event({ act, ...nothing }));
    expect(entity).toHaveLength(2);
    expect(entity[0]).toMatchObject({ role: { code: role }, name });
  });

  it('tells what the act was about, and nothing that was not said', () => {
    const { entity = [] } = toAuditEvent(
      event({
        act: 'decision.made',
        itemId: 's3',
        code: 'ICD-10-CM E11.42',
        decision: 'accepted',
        digests: { evidence: 'ab12' },
        facts: { carried: ['x', 'y'], count: 0, none: [], empty: '' },
      }),
    );
    expect(entity[0]?.detail?.map(({ type, valueString }) => [type, valueString])).toEqual([
      ['act', 'decision.made'],
      ['reviewVersion', '3'],
      ['itemId', 's3'],
      ['code', 'ICD-10-CM E11.42'],
      ['decision', 'accepted'],
      ['digest:evidence', 'ab12'],
      ['carried', 'x y'],
      ['count', '0'],
    ]);
  });

  it('claims no profile that it does not meet', () => {
    expect(toAuditEvent(event()).meta).toBeUndefined();
  });
});

import type {
  AuditEventAgent,
  AuditEventEntity,
  AuditEventEntityDetail,
  Coding,
  AuditEvent as FhirAuditEvent,
} from 'fhir/r4';
import type { Act, AuditEvent } from '../../src/audit/event';
import { hl7Coding } from './coding';

/**
 * An entry of the audit log as a FHIR R4 AuditEvent in the shapes of IHE Basic Audit Log Patterns (BALP). It does not
 * claim BALP's profiles: those ask for the network address of the client and the raw query, and our log keeps neither.
 */
export function toAuditEvent(event: AuditEvent & { readonly index?: number }): FhirAuditEvent {
  const { type, subtype, action } = shapes[event.act];
  return {
    resourceType: 'AuditEvent',
    ...(event.index !== undefined && { id: String(event.index) }),
    type,
    subtype: [subtype],
    action,
    recorded: event.at,
    outcome: outcomes[event.outcome],
    ...(event.reason !== undefined && { outcomeDesc: event.reason }),
    agent: [requestor(event, action), server(action)],
    source: {
      site: event.tenant,
      observer: { display: 'Countersign' },
      type: [hl7Coding('security-source-type', '4')],
    },
    entity: entitiesOf(event),
  };
}

interface Shape {
  readonly type: Coding;
  readonly subtype: Coding;
  readonly action: 'C' | 'R' | 'U' | 'D' | 'E';
}

const dicom = (code: string, display: string): Coding => ({
  system: 'http://dicom.nema.org/resources/ontology/DCM',
  code,
  display,
});

function restful(interaction: string, action: Shape['action'], type = hl7Coding('audit-event-type', 'rest')): Shape {
  return { type, subtype: { system: 'http://hl7.org/fhir/restful-interaction', code: interaction }, action };
}

function security(subtype: Coding, action: Shape['action']): Shape {
  return { type: dicom('110113', 'Security Alert'), subtype, action };
}

const auditLogUsed = dicom('110101', 'Audit Log Used');
const attributesChanged = dicom('110137', 'User Security Attributes Changed');

const shapes: Readonly<Record<Act, Shape>> = {
  'review.created': restful('create', 'C'),
  'review.read': restful('read', 'R'),
  'review.documents-read': restful('read', 'R'),
  'review.checks-read': restful('read', 'R'),
  'reviews.listed': restful('search', 'E'),
  'decision.made': restful('create', 'C'),
  'review.finalized': restful('update', 'U'),
  'review.erased': restful('delete', 'D'),
  'assigned-codes.read': restful('read', 'R'),
  'assigned-codes.exported': restful('read', 'R', dicom('110106', 'Export')),
  'audit.searched': restful('search', 'E', auditLogUsed),
  'audit.exported': restful('read', 'R', auditLogUsed),
  'answer.replayed': restful('read', 'R'),
  'access.refused': security(dicom('110132', 'Use of Restricted Function'), 'E'),
  'key.created': security(attributesChanged, 'C'),
  'key.revoked': security(attributesChanged, 'U'),
  'encryption-key.rotated': security(dicom('110129', 'Security Configuration'), 'U'),
};

const outcomes = { success: '0', refused: '4', failed: '8' } as const;

/** Whoever reads receives; whoever writes is the author. A machine is an application. */
function requestor({ actor }: AuditEvent, action: Shape['action']): AuditEventAgent {
  const part = action === 'R' || action === 'E' ? 'IRCP' : 'AUT';
  return {
    type: {
      coding: [actor.kind === 'machine' ? dicom('110150', 'Application') : hl7Coding('v3-ParticipationType', part)],
    },
    role: [{ text: actor.role }],
    who: { identifier: { value: actor.id } },
    ...(actor.name !== undefined && { name: actor.name }),
    requestor: true,
  };
}

/** In BALP's reading, who answers a read is the source, and who takes a query or a new resource the destination. */
function server(action: Shape['action']): AuditEventAgent {
  const part = action === 'R' ? dicom('110153', 'Source Role ID') : dicom('110152', 'Destination Role ID');
  return { type: { coding: [part] }, who: { display: 'Countersign' }, requestor: false };
}

function entitiesOf(event: AuditEvent): AuditEventEntity[] {
  const { act, reviewId, decisionId } = event;
  const entities: AuditEventEntity[] = [];
  if (reviewId !== undefined) entities.push(thing(reviewId, 'review'));
  if (decisionId !== undefined) entities.push(thing(decisionId, 'decision'));
  if (act === 'reviews.listed' || act === 'audit.searched') {
    entities.push({ ...systemObject('24'), name: act === 'reviews.listed' ? 'reviews' : 'audit log' });
  } else if (entities.length === 0) {
    entities.push({ ...systemObject('13'), name: act === 'audit.exported' ? 'audit log' : 'security settings' });
  }
  return [
    ...entities.map((entity, at) => (at === 0 ? { ...entity, detail: detailsOf(event) } : entity)),
    {
      what: { identifier: { value: event.requestId } },
      type: { system: 'https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType', code: 'XrequestId' },
    },
  ];
}

function thing(id: string, name: string): AuditEventEntity {
  const what = { identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${id}` } };
  return { what, ...systemObject('4'), name };
}

function systemObject(role: '4' | '13' | '24'): AuditEventEntity {
  return { type: hl7Coding('audit-entity-type', '2'), role: hl7Coding('object-role', role) };
}

/** What the act was about: ids, codes, counts and digests. There is no clinical text in an event. */
function detailsOf({
  act,
  reviewVersion,
  itemId,
  code,
  decision,
  digests,
  facts,
}: AuditEvent): AuditEventEntityDetail[] {
  const said: (readonly [string, string | number | readonly string[] | undefined])[] = [
    ['act', act],
    ['reviewVersion', reviewVersion],
    ['itemId', itemId],
    ['code', code],
    ['decision', decision],
    ...Object.entries(digests ?? {}).map(([name, value]) => [`digest:${name}`, value] as const),
    ...Object.entries(facts ?? {}),
  ];
  return said.flatMap(([type, value]) => {
    const valueString = Array.isArray(value) ? value.join(' ') : String(value ?? '');
    return valueString === '' ? [] : [{ type, valueString }];
  });
}

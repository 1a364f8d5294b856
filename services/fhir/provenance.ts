import type { Device, Practitioner, Provenance, ProvenanceAgent, ProvenanceEntity, Reference } from 'fhir/r4';
import type { AssignedCodes } from '../reviews/reviews';
import { hl7, named } from './coding';
import type { Entries } from './entries';

/** The engine with everything that its answer depended on. */
export function deviceOf(provenance: object): Device {
  const { engine, lexicon, models, codeSets } = provenance as Readonly<Record<string, unknown>>;
  const versions: (readonly [string, unknown])[] = [
    ['engine', engine],
    ['lexicon', lexicon],
    ...Object.entries(typeof models === 'object' ? (models ?? {}) : {}).map(
      ([task, version]) => [`model ${task}`, version] as const,
    ),
    ...(Array.isArray(codeSets) ? codeSets.map((set: unknown) => ['code set', set] as const) : []),
  ];
  const known = versions.flatMap(([of, value]) => (typeof value === 'string' ? [{ type: { text: of }, value }] : []));
  return {
    resourceType: 'Device',
    deviceName: [{ name: 'Countersign', type: 'model-name' }],
    type: { text: 'computer-assisted coding engine' },
    ...(known.length > 0 && { version: known }),
  };
}

/** Everyone who decided or attested, once each; `refer` says where they stand. */
export function addPeople({ attestation, codes }: AssignedCodes, entries: Entries): (id: string) => Reference {
  const people = new Map<string, Practitioner>();
  for (const { decidedBy } of codes.map(({ decision }) => decision)) {
    people.set(decidedBy.id, person(decidedBy.id, decidedBy.name, undefined));
  }
  // The name and title under the attestation are what the person stated themselves.
  people.set(attestation.by.id, person(attestation.by.id, attestation.name, attestation.title));
  const references = new Map([...people].map(([id, resource]) => [id, entries.add(id, resource)]));
  return (id) => references.get(id) ?? named(id);
}

function person(id: string, name: string | undefined, title: string | undefined): Practitioner {
  return {
    resourceType: 'Practitioner',
    identifier: [{ value: id }],
    ...(name !== undefined && { name: [{ text: name }] }),
    ...(title !== undefined && { qualification: [{ code: { text: title } }] }),
  };
}

export interface ProvenanceParts {
  readonly assigned: AssignedCodes;
  readonly targets: readonly Reference[];
  readonly device: Reference;
  readonly people: (id: string) => Reference;
}

/**
 * Who stands behind the codes: the engine assembled them, those who decided verified each, one person attested the list.
 * Without `signature`: the attestation is a record in our log, not a signature under these bytes; its digests are
 * entities, so that the bundle can be matched with the log.
 */
export function provenanceOf({
  assigned: { reviewId, version, attestation, codes },
  targets,
  device,
  people,
}: ProvenanceParts): Provenance {
  const deciders = [...new Set(codes.map(({ decision }) => decision.decidedBy.id))];
  const agent = (type: string, who: Reference): ProvenanceAgent => ({
    type: hl7('provenance-participant-type', type),
    who,
  });
  return {
    resourceType: 'Provenance',
    target: [...targets],
    recorded: attestation.at,
    activity: hl7('v3-DataOperation', 'CREATE'),
    agent: [
      agent('assembler', device),
      ...deciders.map((id) => agent('verifier', people(id))),
      agent('attester', people(attestation.by.id)),
    ],
    entity: [
      {
        role: 'source',
        what: {
          identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${reviewId}` },
          display: `review, finalized as version ${version}`,
        },
      },
      digest('salted SHA-256 of the review as it was shown', attestation.shownDigest),
      digest('salted SHA-256 of its documents', attestation.documentsDigest),
    ],
  };
}

function digest(display: string, value: string): ProvenanceEntity {
  return { role: 'source', what: { identifier: { type: { text: display }, value }, display } };
}

import { createHash } from 'node:crypto';
import type { BundleEntry, FhirResource, Reference } from 'fhir/r4';

/** Entries of one bundle under stable addresses: the same review gives the same addresses every time. */
export interface Entries {
  /** Adds the resource of this kind and name, and says how others refer to it. */
  add(name: string, resource: FhirResource): Reference;
  readonly list: readonly BundleEntry[];
}

/** `reviewId` is a UUID and the namespace of every address in its bundle. */
export function newEntries(reviewId: string): Entries {
  const list: BundleEntry[] = [];
  return {
    list,
    add: (name, resource) => {
      const id = uuidIn(reviewId, `${resource.resourceType}/${name}`);
      list.push({ fullUrl: `urn:uuid:${id}`, resource: { ...resource, id } });
      return { reference: `urn:uuid:${id}`, type: resource.resourceType };
    },
  };
}

/** RFC 9562 version 5: the UUID of a name within a namespace. */
export function uuidIn(namespace: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

import { type FlatArray, packStrings } from '../../code-sets/flat';
import type { AddOnRow, MueRow } from '../../code-sets/release';
import type { DatedRows } from './rule-source';

export interface PackedLimits {
  readonly edition: string;
  readonly from: string;
  readonly service: 'practitioner' | 'hospital';
  readonly arrays: Readonly<Record<string, FlatArray>>;
}

/** Medically unlikely edits of one edition and service, by code ascending. */
export function packLimits({ edition, from, rows }: DatedRows<MueRow>, service: PackedLimits['service']): PackedLimits {
  const byCode = new Map<string, MueRow>();
  for (const row of rows) if (row.service === service) byCode.set(row.code, row);
  const sorted = [...byCode.keys()].sort();
  const { bytes, starts } = packStrings(sorted);
  return {
    edition,
    from,
    service,
    arrays: {
      codeBytes: bytes,
      codeStarts: starts,
      units: Uint32Array.from(sorted, (code) => byCode.get(code)?.units ?? 0),
      adjudication: Uint8Array.from(sorted, (code) => byCode.get(code)?.adjudication ?? 0),
    },
  };
}

export interface PackedAddOns {
  readonly edition: string;
  readonly from: string;
  readonly arrays: Readonly<Record<string, FlatArray>>;
}

/** Add-on codes of one edition with their primary codes. Type 2, whose primaries the contractor knows, has none. */
export function packAddOns({ edition, from, rows }: DatedRows<AddOnRow>): PackedAddOns {
  const byAddOn = new Map<string, { primaries: Set<string>; type: number }>();
  for (const { addOn, primary, type } of rows) {
    const entry = byAddOn.get(addOn) ?? { primaries: new Set(), type };
    if (primary !== null) entry.primaries.add(primary);
    // Where the contractor may know of more, the list is not all there is.
    entry.type = Math.max(entry.type, primary === null ? 2 : type);
    byAddOn.set(addOn, entry);
  }
  const addOns = [...byAddOn.keys()].sort();
  const primaries = [...new Set([...byAddOn.values()].flatMap((one) => [...one.primaries]))].sort();
  const numbers = new Map(primaries.map((code, index) => [code, index]));
  const lists = addOns.map((code) =>
    [...(byAddOn.get(code)?.primaries ?? [])].map((one) => numbers.get(one) as number).sort((a, b) => a - b),
  );
  const primaryStart = new Uint32Array(addOns.length + 1);
  lists.forEach((list, index) => {
    primaryStart[index + 1] = (primaryStart[index] as number) + list.length;
  });
  const packed = packStrings(addOns);
  const packedPrimaries = packStrings(primaries);
  return {
    edition,
    from,
    arrays: {
      codeBytes: packed.bytes,
      codeStarts: packed.starts,
      type: Uint8Array.from(addOns, (code) => byAddOn.get(code)?.type ?? 0),
      primaryBytes: packedPrimaries.bytes,
      primaryStarts: packedPrimaries.starts,
      primaryStart,
      primary: Uint32Array.from(lists.flat()),
    },
  };
}

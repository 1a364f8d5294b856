import { findString, stringAt } from '../../code-sets/flat';
import type { PackedAddOns, PackedLimits } from './pack-limits';

/** Most units of a code: on one line (1), or on one day (2 by policy, 3 on clinical grounds). */
export interface UnitLimit {
  readonly units: number;
  readonly adjudication: 1 | 2 | 3;
}

export type FindLimit = (code: string) => UnitLimit | null;

export function openLimits({ arrays }: PackedLimits): FindLimit {
  const codes = { bytes: arrays.codeBytes as Uint8Array, starts: arrays.codeStarts as Uint32Array };
  return (code) => {
    const at = findString(codes, code);
    if (at === -1) return null;
    return {
      units: arrays.units?.[at] as number,
      adjudication: arrays.adjudication?.[at] as UnitLimit['adjudication'],
    };
  };
}

/** An add-on code: the codes that it may stand beside, all of them unless `isOpen`. */
export interface AddOn {
  readonly primaries: readonly string[];
  readonly isOpen: boolean;
}

export type FindAddOn = (code: string) => AddOn | null;

export function openAddOns({ arrays }: PackedAddOns): FindAddOn {
  const codes = { bytes: arrays.codeBytes as Uint8Array, starts: arrays.codeStarts as Uint32Array };
  const primaries = { bytes: arrays.primaryBytes as Uint8Array, starts: arrays.primaryStarts as Uint32Array };
  return (code) => {
    const at = findString(codes, code);
    if (at === -1) return null;
    const start = arrays.primaryStart as Uint32Array;
    const list = (arrays.primary as Uint32Array).subarray(start[at], start[at + 1]);
    return { primaries: [...list].map((one) => stringAt(primaries, one)), isOpen: arrays.type?.[at] !== 1 };
  };
}

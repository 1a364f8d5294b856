import type { CodeSystem } from './code';
import { ABSENT, BILLABLE, type CodeTable, type CodeVersion, type Edition, HEADER, type Standing } from './code-table';
import { BILLABLE_FLAG, type CodeTableArrays, type CodeTableMeta } from './code-table-parts';
import { dateOf, dayBefore, dayOf, LAST_DAY } from './dates';
import { editionIndexOn } from './edition-index';
import { type FlatParts, findString, type PackedStrings, stringAt } from './flat';
import { createReplacements } from './replacements';
import { CODE_SYSTEMS, chapterIn } from './systems';

/** Opens what `buildCodeTable` made. Nothing is unpacked: a code's strings are made when they are asked for. */
export function openCodeTable(parts: FlatParts): CodeTable {
  const meta = parts.meta as CodeTableMeta;
  const arrays = parts.arrays as unknown as CodeTableArrays;
  const codes: PackedStrings = { bytes: arrays.codeBytes, starts: arrays.codeStarts };
  const titles: PackedStrings = { bytes: arrays.titleBytes, starts: arrays.titleStarts };
  const count = meta.starts.at(-1) ?? 0;
  const editions = meta.editions.map(
    (edition, index): Edition => ({ ...edition, to: lastDay(meta.editions[index + 1], edition.system) }),
  );
  const bySystem = new Map(CODE_SYSTEMS.map((system) => [system, editions.filter((one) => one.system === system)]));

  const systemOf = (id: number): CodeSystem => {
    const index = meta.starts.findIndex((start) => start > id);
    return CODE_SYSTEMS[index - 1] as CodeSystem;
  };
  const codeOf = (id: number): string => stringAt(codes, id);
  /** The version on a day, or -1. */
  const at = (id: number, day: number): number => {
    for (let v = arrays.versionStart[id] as number; v < (arrays.versionStart[id + 1] as number); v++) {
      if ((arrays.versionFrom[v] as number) <= day && day <= (arrays.versionTo[v] as number)) return v;
    }
    return -1;
  };
  const standing = (id: number, day: number): Standing => {
    const version = at(id, day);
    if (version === -1) return ABSENT;
    return ((arrays.versionFlags[version] as number) & BILLABLE_FLAG) === 0 ? HEADER : BILLABLE;
  };
  const isBillable = (id: number, day: number): boolean => standing(id, day) === BILLABLE;
  const versionAt = (v: number): CodeVersion => {
    const [from, to] = [arrays.versionFrom[v] as number, arrays.versionTo[v] as number];
    const [title, short] = [arrays.versionTitle[v] as number, arrays.versionShort[v] as number];
    return {
      from: from === 0 ? null : dateOf(from),
      to: to === LAST_DAY ? null : dateOf(to),
      display: stringAt(titles, title),
      billable: ((arrays.versionFlags[v] as number) & BILLABLE_FLAG) !== 0,
      ...(short === title ? {} : { short: stringAt(titles, short) }),
    };
  };
  const replacements = createReplacements(arrays, isBillable);

  return {
    count,
    editions,
    editionOn: (system, date) => {
      const own = bySystem.get(system) ?? [];
      return own[editionIndexOn(own, date)] ?? null;
    },
    changesOf: (system) => (meta.changes?.system === system ? meta.changes : null),
    idOf: (system, code) => {
      const index = CODE_SYSTEMS.indexOf(system);
      const [first, end] = [meta.starts[index] as number, meta.starts[index + 1] as number];
      const found = findString({ bytes: codes.bytes, starts: codes.starts.subarray(first, end + 1) }, code);
      return found === -1 ? -1 : first + found;
    },
    systemOf,
    ranges: CODE_SYSTEMS.map((system, index) => ({
      system,
      from: meta.starts[index] as number,
      end: meta.starts[index + 1] as number,
    })).filter(({ from, end }) => end > from),
    codeOf,
    versionsOf: (id) => {
      const versions: CodeVersion[] = [];
      for (let v = arrays.versionStart[id] as number; v < (arrays.versionStart[id + 1] as number); v++) {
        versions.push(versionAt(v));
      }
      return versions;
    },
    versionOn: (id, date) => {
      const version = at(id, dayOf(date));
      return version === -1 ? null : versionAt(version);
    },
    standingOn: (date) => {
      const day = dayOf(date);
      return (id) => standing(id, day);
    },
    isBillableOn: (id, date) => isBillable(id, dayOf(date)),
    parentOf: (id) => arrays.parent[id] ?? -1,
    childrenOf: (id) => {
      const children: number[] = [];
      for (let child = id + 1; child < (arrays.end[id] ?? 0); child = arrays.end[child] as number) children.push(child);
      return children;
    },
    chapterOf: (id) => chapterIn(systemOf(id), codeOf(id)),
    replacementsOn: (id, date) => replacements(id, dayOf(date)),
  };
}

function lastDay(next: { readonly system: CodeSystem; readonly from: string } | undefined, system: CodeSystem) {
  return next?.system === system ? dateOf(dayBefore(dayOf(next.from))) : null;
}

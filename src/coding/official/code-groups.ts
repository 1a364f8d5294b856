import type { CodeRow } from '../../code-sets/release';
import { readTitle, type Title } from './title';

/** Billable codes whose titles differ only in details that a family has conditions for. */
export interface CodeGroup {
  readonly core: string;
  readonly members: readonly GroupMember[];
}

export interface GroupMember {
  readonly code: string;
  readonly long: string;
  readonly title: Title;
  /** Place in the list of codes. */
  readonly line: number;
}

/** Groups billable codes by category and by what their titles say apart from details. */
export function groupCodes(codes: readonly CodeRow[]): CodeGroup[] {
  const groups = new Map<string, { core: string; members: GroupMember[] }>();
  codes.forEach(({ code, billable, long }, index) => {
    if (!billable) return;
    const title = readTitle(long);
    // "both hips" and "right hip" are one site.
    const key = `${code.slice(0, 3)} ${title.core.replace(/,/g, '').replace(/(?<=[a-z]{2}[a-rt-z])s\b/g, '')}`;
    const group = groups.get(key) ?? { core: title.core, members: [] };
    group.members.push({ code, long, title, line: index + 1 });
    groups.set(key, group);
  });
  return withOtherSides([...groups.values()]);
}

/**
 * "Keratitis, bilateral" names no eye as "Keratitis, right eye" does, and "stenosis of canal, unspecified ear" names one where "stenosis
 * of right canal" does not: the codes differ in one character and are one group.
 */
function withOtherSides(groups: readonly CodeGroup[]): CodeGroup[] {
  const byStem = new Map<string, CodeGroup>();
  for (const group of groups) {
    if (isApart(group)) continue;
    for (const { code, title } of group.members)
      if (title.details.side) for (const stem of stemsOf(code)) byStem.set(stem, group);
  }
  const joined = new Map<CodeGroup, GroupMember[]>();
  const rest = groups.filter((group) => {
    const [first] = group.members;
    const host =
      first && isApart(group)
        ? stemsOf(first.code)
            .map((stem) => byStem.get(stem))
            .find((one) => one?.core.startsWith(group.core) || (one && isPlaceAfter(group.core, one.core)))
        : undefined;
    if (host) joined.set(host, [...(joined.get(host) ?? []), ...group.members]);
    return !host;
  });
  return rest.map((group) => {
    const more = joined.get(group);
    return more ? { core: group.core, members: [...group.members, ...more] } : group;
  });
}

/** All members are of both sides, or all of none. */
function isApart({ members }: CodeGroup): boolean {
  return (
    members.every(({ title }) => title.details.side === 'bilateral') ||
    members.every(({ title }) => title.details.side === null && title.unspecified)
  );
}

function isPlaceAfter(core: string, sided: string): boolean {
  return (
    core.startsWith(sided) &&
    /^,? (?:eye|ear|limb|extremity|side|arm|leg|hand|foot|shoulder|hip|knee|site)$/.test(core.slice(sided.length))
  );
}

/** The code with its last, or its last but one, character open: where the side stands. */
function stemsOf(code: string): string[] {
  return [`${code.slice(0, -1)}_`, `${code.slice(0, -2)}_${code.slice(-1)}`];
}

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
    const key = `${code.slice(0, 3)} ${title.core.replace(/,/g, '')}`;
    const group = groups.get(key) ?? { core: title.core, members: [] };
    group.members.push({ code, long, title, line: index + 1 });
    groups.set(key, group);
  });
  return [...groups.values()];
}

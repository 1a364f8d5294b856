import type { CodeGroup } from './code-groups';

/** Finds the groups that a code of an index or a table stands for. */
export interface GroupIndex {
  /**
   * The group of `code`, which may be a category or end in `-`: the only one below it, else the one whose title adds least; null
   * where none is plainer than the others.
   */
  of(code: string): CodeGroup | null;
}

export function indexGroups(groups: readonly CodeGroup[]): GroupIndex {
  const below = new Map<string, Set<CodeGroup>>();
  for (const group of groups) {
    for (const { code } of group.members) {
      const bare = code.replace('.', '');
      for (let length = 3; length <= bare.length; length++) {
        const prefix = bare.slice(0, length);
        const set = below.get(prefix) ?? new Set();
        set.add(group);
        below.set(prefix, set);
      }
    }
  }
  return {
    of(code) {
      const found = [...(below.get(code.replace(/[.\s-]/g, '')) ?? [])];
      if (found.length <= 1) return found[0] ?? null;
      const plain = found.filter((group) => group.members.some((one) => one.title.unspecified && !one.title.residual));
      const [best, next] = plain.sort((a, b) => a.core.length - b.core.length);
      return best && (!next || next.core.length > best.core.length) ? best : null;
    },
  };
}

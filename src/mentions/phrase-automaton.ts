/**
 * A trie of phrases over token ids, flattened into arrays: an open-addressing hash table of edges and one list of phrase ids
 * per node. Matching walks it from every token, so the cost is tokens x longest phrase at worst, and near linear on prose.
 */
export interface PhraseAutomaton {
  /** Token norm -> dense id. Norms that no phrase uses are absent. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Triples (node, token, child) in an open-addressing table of `edgeMask + 1` slots; node -1 marks a free slot. */
  readonly edges: Int32Array;
  readonly edgeMask: number;
  /** Phrases that end at node n: `phraseIds[phraseStarts[n] .. phraseStarts[n + 1])`. */
  readonly phraseStarts: Int32Array;
  readonly phraseIds: Int32Array;
}

function slotOf(node: number, token: number, mask: number): number {
  return ((Math.imul(node, 0x9e3779b1) ^ Math.imul(token, 0x85ebca6b)) >>> 0) & mask;
}

/** Child of `node` along `token`, or -1. */
export function child(automaton: PhraseAutomaton, node: number, token: number): number {
  const { edges, edgeMask } = automaton;
  for (let slot = slotOf(node, token, edgeMask); ; slot = (slot + 1) & edgeMask) {
    const at = slot * 3;
    const owner = edges[at] as number;
    if (owner === -1) return -1;
    if (owner === node && edges[at + 1] === token) return edges[at + 2] as number;
  }
}

/** Builds the automaton of `phrases`; the phrase id is its index. Empty phrases never match. */
export function buildPhraseAutomaton(phrases: readonly (readonly string[])[]): PhraseAutomaton {
  const vocabulary = new Map<string, number>();
  const children: Map<number, number>[] = [new Map()];
  const ends: number[][] = [[]];
  let edgeCount = 0;
  phrases.forEach((phrase, id) => {
    if (phrase.length === 0) return;
    let node = 0;
    for (const norm of phrase) {
      let token = vocabulary.get(norm);
      if (token === undefined) {
        token = vocabulary.size;
        vocabulary.set(norm, token);
      }
      const next = children[node]?.get(token);
      if (next !== undefined) {
        node = next;
        continue;
      }
      children[node]?.set(token, children.length);
      node = children.length;
      children.push(new Map());
      ends.push([]);
      edgeCount++;
    }
    ends[node]?.push(id);
  });

  let size = 16;
  while (size < edgeCount * 2) size *= 2;
  const edges = new Int32Array(size * 3).fill(-1);
  children.forEach((map, node) => {
    for (const [token, target] of map) {
      let slot = slotOf(node, token, size - 1);
      while (edges[slot * 3] !== -1) slot = (slot + 1) & (size - 1);
      edges.set([node, token, target], slot * 3);
    }
  });
  const phraseStarts = new Int32Array(ends.length + 1);
  ends.forEach((ids, node) => {
    phraseStarts[node + 1] = (phraseStarts[node] as number) + ids.length;
  });
  return { vocabulary, edges, edgeMask: size - 1, phraseStarts, phraseIds: Int32Array.from(ends.flat()) };
}

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  append,
  assembleProof,
  type CompletedNode,
  consistencyNodes,
  decodeFrontier,
  emptyFrontier,
  emptyRoot,
  encodeFrontier,
  type Frontier,
  inclusionNodes,
  leafHash,
  rootNodes,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from '../../src/audit/merkle-tree';

// The definitions of RFC 9162 2.1 word for word, slow and without anything of ours.
const sha = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const widestBelow = (n: number) => 2 ** Math.ceil(Math.log2(n) - 1);

/** Of leaves, the definitions over their ranges; a root that was made once is kept. */
function definitions(leaves: readonly Buffer[]) {
  const made = new Map<string, Buffer>();

  function mth(start: number, end: number): Buffer {
    if (end - start <= 1) return (end > start ? leaves[start] : undefined) ?? sha();
    const range = `${start}-${end}`;
    const k = widestBelow(end - start);
    const root = made.get(range) ?? sha(Buffer.of(1), mth(start, start + k), mth(start + k, end));
    made.set(range, root);
    return root;
  }

  function path(m: number, end: number, start = 0): Buffer[] {
    if (end - start <= 1) return [];
    const k = start + widestBelow(end - start);
    return m < k ? [...path(m, k, start), mth(k, end)] : [...path(m, end, k), mth(start, k)];
  }

  function subproof(m: number, end: number, known = true, start = 0): Buffer[] {
    if (m === end) return known ? [] : [mth(start, end)];
    const k = start + widestBelow(end - start);
    return m <= k ? [...subproof(m, k, known, start), mth(k, end)] : [...subproof(m, end, false, k), mth(start, k)];
  }

  return { mth, path, subproof };
}

const same = (some: readonly Buffer[], others: readonly Buffer[]) => Buffer.concat(some).equals(Buffer.concat(others));

/** A log as the database keeps it: leaves, the nodes that appends completed, and the right edge. */
function grow(count: number) {
  const leaves = Array.from({ length: count }, (_, at) => leafHash(Buffer.from(`entry ${at}`)));
  const stored = new Map<string, Buffer>();
  const frontiers: Frontier[] = [emptyFrontier];
  for (const leaf of leaves) {
    const { frontier, completed } = append(frontiers.at(-1) as Frontier, leaf);
    for (const node of completed) store(stored, node);
    frontiers.push(frontier);
  }
  const nodeAt = (level: number, index: number): Buffer => {
    const hash = level === 0 ? leaves[index] : stored.get(`${level}/${index}`);
    if (hash === undefined) throw new Error(`node ${level}/${index} was never stored`);
    return hash;
  };
  return { leaves, stored, frontiers, nodeAt, ...definitions(leaves) };
}

function store(stored: Map<string, Buffer>, { level, index, hash }: CompletedNode): void {
  const place = `${level}/${index}`;
  if (level < 1 || stored.has(place)) throw new Error(`node ${place} may not be stored now`);
  stored.set(place, hash);
}

describe('the published answers of Certificate Transparency', () => {
  const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
  const leaves = entries.map((hex) => leafHash(Buffer.from(hex, 'hex')));
  const roots = [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ];

  it.each(roots.map((root, size) => [size, root]))('root of the first %d entries', (size, root) => {
    const grown = leaves.slice(0, Number(size)).reduce((tree, leaf) => append(tree, leaf).frontier, emptyFrontier);
    expect(rootOf(grown).toString('hex')).toBe(root);
    expect(definitions(leaves).mth(0, Number(size)).toString('hex')).toBe(root);
  });

  it('has the empty root for an empty tree', () => {
    expect(emptyRoot.toString('hex')).toBe(roots[0]);
  });
});

describe('a tree of every size up to 130', () => {
  const { leaves, stored, frontiers, nodeAt, mth, path, subproof } = grow(130);
  const sizes = Array.from({ length: 131 }, (_, size) => size);

  it('has the root of the definition, from its edge and from its stored nodes', async () => {
    for (const size of sizes) {
      const root = mth(0, size);
      expect(rootOf(frontiers[size] as Frontier)).toEqual(root);
      expect(await assembleProof([rootNodes(size)], nodeAt)).toEqual([root]);
    }
  });

  it('stores exactly the perfect subtrees, each as the definition has it', () => {
    const expected = new Map<string, Buffer>();
    for (let width = 2, level = 1; width <= 130; width *= 2, level++) {
      for (let index = 0; (index + 1) * width <= 130; index++) {
        expected.set(`${level}/${index}`, mth(index * width, (index + 1) * width));
      }
    }
    expect(new Map([...stored].sort())).toEqual(new Map([...expected].sort()));
  });

  it('proves every leaf as the definition does', async () => {
    for (const size of sizes) {
      const root = mth(0, size);
      for (let leaf = 0; leaf < size; leaf++) {
        const proof = await assembleProof(inclusionNodes(leaf, size), nodeAt);
        if (!same(proof, path(leaf, size))) throw new Error(`leaf ${leaf} of ${size}: another proof`);
        if (!verifyInclusion(leaf, size, leaves[leaf] as Buffer, proof, root))
          throw new Error(`leaf ${leaf} of ${size}`);
      }
    }
  });

  it('proves every earlier size as the definition does', async () => {
    const roots = sizes.map((size) => mth(0, size));
    for (const to of sizes) {
      for (let from = 1; from <= to; from++) {
        const proof = await assembleProof(consistencyNodes(from, to), nodeAt);
        if (!same(proof, subproof(from, to))) throw new Error(`${from} of ${to}: another proof`);
        const holds = verifyConsistency(from, to, roots[from] as Buffer, roots[to] as Buffer, proof);
        if (!holds) throw new Error(`${from} of ${to}`);
      }
    }
  });

  it('comes back from the bytes of its edge, widest first', () => {
    for (const size of sizes) {
      const bytes = encodeFrontier(frontiers[size] as Frontier);
      expect(decodeFrontier(size, bytes)).toEqual(frontiers[size]);
      if (size > 0) expect(bytes.subarray(0, 32)).toEqual(mth(0, widestAtMost(size)));
    }
  });
});

const widestAtMost = (n: number) => 2 ** Math.floor(Math.log2(n));

describe('a tree of up to 5,000 leaves', () => {
  const { leaves, frontiers, nodeAt, path, subproof } = grow(5000);
  const sizeAndIndex = fc
    .integer({ min: 1, max: 5000 })
    .chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 0, max: size - 1 })));

  it('proves any leaf', () =>
    fc.assert(
      fc.asyncProperty(sizeAndIndex, async ([size, leaf]) => {
        const proof = await assembleProof(inclusionNodes(leaf, size), nodeAt);
        const root = rootOf(frontiers[size] as Frontier);
        expect(proof).toEqual(path(leaf, size));
        expect(verifyInclusion(leaf, size, leaves[leaf] as Buffer, proof, root)).toBe(true);
      }),
      { numRuns: 60 },
    ));

  it('proves any earlier size', () =>
    fc.assert(
      fc.asyncProperty(sizeAndIndex, async ([to, before]) => {
        const from = before + 1;
        const proof = await assembleProof(consistencyNodes(from, to), nodeAt);
        const [older, newer] = [rootOf(frontiers[from] as Frontier), rootOf(frontiers[to] as Frontier)];
        expect(proof).toEqual(subproof(from, to));
        expect(verifyConsistency(from, to, older, newer, proof)).toBe(true);
      }),
      { numRuns: 60 },
    ));
});

describe('a proof that does not hold', () => {
  const { leaves, frontiers, nodeAt } = grow(70);
  const rootAt = (size: number) => rootOf(frontiers[size] as Frontier);
  const flip = (hash: Buffer) => Buffer.from(hash.map((byte, at) => (at === 9 ? byte ^ 4 : byte)));

  it('of a leaf is refused: another leaf, place, size, root, or hash, one too many or one too few', async () => {
    for (const [leaf, size] of [
      [0, 1],
      [0, 2],
      [5, 7],
      [6, 7],
      [32, 33],
      [63, 64],
      [68, 70],
    ] as const) {
      const proof = await assembleProof(inclusionNodes(leaf, size), nodeAt);
      const right = leaves[leaf] as Buffer;
      const root = rootAt(size);
      const holds = (l: number, s: number, h: Buffer, p: Buffer[], r: Buffer) => verifyInclusion(l, s, h, p, r);
      expect(holds(leaf, size, right, proof, root)).toBe(true);
      expect(holds(leaf, size, flip(right), proof, root)).toBe(false);
      expect(holds(leaf, size, right, proof, flip(root))).toBe(false);
      expect(holds(leaf, size, right, [...proof, root], root)).toBe(false);
      expect(holds(leaf, size, right, [root, ...proof], root)).toBe(false);
      if (proof.length > 0) expect(holds(leaf, size, right, proof.slice(1), root)).toBe(false);
      if (proof.length > 0) expect(holds(leaf, size, right, proof.slice(0, -1), root)).toBe(false);
      if (proof.length > 1) expect(holds(leaf, size, right, proof.toReversed(), root)).toBe(false);
      for (const at of proof.keys()) {
        expect(holds(leaf, size, right, proof.with(at, flip(proof[at] as Buffer)), root)).toBe(false);
      }
      for (let place = -1; place <= size; place++) {
        if (place !== leaf) expect(holds(place, size, right, proof, root)).toBe(false);
      }
      expect(holds(leaf, leaf, right, proof, root)).toBe(false);
      expect(holds(leaf, 2 * size, right, proof, root)).toBe(false);
      expect(holds(leaf + 0.5, size, right, proof, root)).toBe(false);
    }
  });

  it('of an earlier size is refused likewise', async () => {
    for (const [from, to] of [
      [1, 2],
      [3, 7],
      [4, 7],
      [6, 8],
      [8, 16],
      [33, 70],
      [64, 70],
      [69, 70],
    ] as const) {
      const proof = await assembleProof(consistencyNodes(from, to), nodeAt);
      const [older, newer] = [rootAt(from), rootAt(to)];
      expect(verifyConsistency(from, to, older, newer, proof)).toBe(true);
      expect(verifyConsistency(from, to, flip(older), newer, proof)).toBe(false);
      expect(verifyConsistency(from, to, older, flip(newer), proof)).toBe(false);
      expect(verifyConsistency(from, to, newer, older, proof)).toBe(false);
      expect(verifyConsistency(to, from, newer, older, proof)).toBe(false);
      expect(verifyConsistency(from, to, older, newer, [])).toBe(false);
      expect(verifyConsistency(from, to, older, newer, [...proof, newer])).toBe(false);
      expect(verifyConsistency(from, to, older, newer, proof.slice(1))).toBe(false);
      expect(verifyConsistency(from, to, older, newer, proof.slice(0, -1))).toBe(false);
      for (const at of proof.keys()) {
        expect(verifyConsistency(from, to, older, newer, proof.with(at, flip(proof[at] as Buffer)))).toBe(false);
      }
    }
  });

  it('has nothing to show for equal sizes and an empty beginning', () => {
    expect(verifyConsistency(5, 5, rootAt(5), rootAt(5), [])).toBe(true);
    expect(verifyConsistency(5, 5, rootAt(5), rootAt(6), [])).toBe(false);
    expect(verifyConsistency(5, 5, rootAt(5), rootAt(5), [rootAt(5)])).toBe(false);
    expect(verifyConsistency(0, 5, emptyRoot, rootAt(5), [])).toBe(true);
    expect(verifyConsistency(0, 5, rootAt(1), rootAt(5), [])).toBe(false);
    expect(verifyConsistency(0, 5, emptyRoot, rootAt(5), [rootAt(1)])).toBe(false);
    expect(verifyConsistency(0, 0, emptyRoot, emptyRoot, [])).toBe(true);
  });

  it('cannot be asked for', () => {
    expect(() => inclusionNodes(5, 5)).toThrow(RangeError);
    expect(() => inclusionNodes(-1, 5)).toThrow(RangeError);
    expect(() => inclusionNodes(0, 2.5)).toThrow(RangeError);
    expect(() => consistencyNodes(6, 5)).toThrow(RangeError);
    expect(() => rootNodes(2 ** 53)).toThrow(RangeError);
    expect(consistencyNodes(0, 5)).toEqual([]);
  });

  it('takes hashes of 32 bytes only', () => {
    const short = Buffer.alloc(31);
    expect(() => append(append(emptyFrontier, short).frontier, short)).toThrow(RangeError);
  });
});

describe('sizes beyond 32 bits', () => {
  it('are counted exactly', () => {
    const size = 2 ** 40 + 3;
    expect(rootNodes(size)).toEqual([
      { level: 40, index: 0 },
      { level: 1, index: 2 ** 39 },
      { level: 0, index: 2 ** 40 + 2 },
    ]);
    expect(inclusionNodes(size - 1, size)).toHaveLength(2);
    expect(inclusionNodes(2 ** 33, size)).toHaveLength(41);
    const edge = decodeFrontier(size, Buffer.alloc(96, 1));
    expect(append(edge, leafHash(Buffer.alloc(1))).completed.map(({ level, index }) => [level, index])).toEqual([
      [1, 2 ** 39 + 1],
      [2, 2 ** 38],
    ]);
  });

  it.each([
    [3, 32],
    [3, 65],
    [0, 32],
    [-1, 0],
    [1.5, 32],
    [2 ** 53, 32],
  ])('of %d do not come from %d bytes', (size, bytes) => {
    expect(() => decodeFrontier(size, Buffer.alloc(bytes))).toThrow(RangeError);
  });
});

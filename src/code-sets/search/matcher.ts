import { COST_SCALE } from './entry-cost';
import { FREE, MISSING } from './postings';
import type { SearchIndex } from './search-index';
import type { Slot } from './slots';
import { wordWeight } from './vocabulary';

/** The best that one reading of a query found of one code. Reused for the next code: copy what is to be kept. */
export interface CodeMatch {
  readonly code: number;
  /** Its best entry. */
  readonly entry: number;
  /** 0 to about 1.3: how much of the query its wording has, and how much of its wording the query. */
  readonly score: number;
  /** True when wording of the code has every word of the query; `together` when one entry has them all. */
  readonly full: boolean;
  readonly together: boolean;
  /** Share of the query's weight that the code has. */
  readonly coverage: number;
}

/** Visits the codes that have a word of every slot; without `fullOnly` also those that miss some. */
export type Matcher = (slots: readonly Slot[], fullOnly: boolean, visit: (match: CodeMatch) => void) => void;

/** What an entry is worth that has all words of the query among many others; one that has some, beside what it has else. */
const BASE = 0.4;
const PART_BASE = 0.2;
/** Worth of an entry that has exactly the words of the query. */
const WHOLE_BONUS = 0.25;
/** Worth of words that another entry of the code has: for the coverage, for the score. */
const ELSEWHERE = 0.6;
const ELSEWHERE_SCORE = 0.3;
const BY_TITLE = 0.08;
const KIND_WORTH = [0, 0, -0.01, -0.02];
/** Costs are rounded. */
const CLOSE_TO_ONE = 0.995;
/** From so many entries on, the commoner words of a query only add to what rarer ones have found: the work stays bounded. */
const MANY_ENTRIES = 15_000;

/** Matches slots against all entries, with arrays that are kept from query to query. */
export function createMatcher(index: SearchIndex): Matcher {
  const { vocabulary, postings, entryCodes, entryKinds, entryCosts } = index;
  const { bytes, starts } = postings;
  let scratch: ReturnType<typeof createScratch> | null = null;
  const found = { code: 0, entry: 0, score: 0, full: false, together: false, coverage: 0 };

  /** Marks the entries of one slot; returns how many entries are touched then. Rarer slots have lower bits. */
  const mark = (slot: Slot, bit: number, fullOnly: boolean, touchedBefore: number): number => {
    const { masks, gained, used, touched, codeMasks, codes } = scratch as ReturnType<typeof createScratch>;
    const before = bit - 1;
    const adds = bit === 1 || touchedBefore < MANY_ENTRIES;
    let touchedCount = touchedBefore;
    for (const { id, likeness } of slot.fillers) {
      const gain = slot.weight * likeness;
      const cost = wordWeight(vocabulary, id);
      const end = starts[id + 1] as number;
      // Postings are read in place: a function called for each of them takes half as long again.
      let entry = -1;
      let at = starts[id] as number;
      while (at < end) {
        let byte = bytes[at++] as number;
        let step = byte & 0x7f;
        for (let shift = 7; byte > 0x7f; shift += 7) {
          byte = bytes[at++] as number;
          step |= (byte & 0x7f) << shift;
        }
        entry += step >>> 2;
        if (((step & MISSING) !== 0) !== slot.absent) continue;
        const mask = masks[entry] as number;
        if ((mask & bit) !== 0) continue;
        const code = entryCodes[entry] as number;
        const codeMask = codeMasks[code] as number;
        if (fullOnly ? (codeMask & before) !== before : !adds && codeMask === 0) continue;
        if (codeMask === 0) codes.list[codes.count++] = code;
        codeMasks[code] = codeMask | bit;
        if (mask === 0) touched[touchedCount++] = entry;
        masks[entry] = mask | bit;
        gained[entry] = (gained[entry] as number) + gain;
        if ((step & FREE) === 0) used[entry] = (used[entry] as number) + cost;
      }
    }
    return touchedCount;
  };

  return (slots, fullOnly, visit) => {
    scratch ??= createScratch(vocabulary.entries, index.codeChapters.length);
    const { masks, gained, used, touched, codeMasks, codeEntries, codeScores, titleScores, codes } = scratch;
    const entriesOf = ({ fillers }: Slot): number =>
      fillers.reduce((sum, { id }) => sum + (vocabulary.entryCounts[id] as number), 0);
    const rarestFirst = [...slots].sort((a, b) => entriesOf(a) - entriesOf(b));
    const total = slots.reduce((sum, { weight }) => sum + weight, 0);
    const all = (1 << slots.length) - 1;
    codes.count = 0;
    let touchedCount = 0;
    rarestFirst.forEach((slot, order) => {
      touchedCount = mark(slot, 1 << order, fullOnly, touchedCount);
    });

    for (let at = 0; at < codes.count; at++) {
      const code = codes.list[at] as number;
      codeScores[code] = -1;
      titleScores[code] = 0;
    }
    for (let at = 0; at < touchedCount; at++) {
      const entry = touched[at] as number;
      const code = entryCodes[entry] as number;
      if (fullOnly && codeMasks[code] !== all) continue;
      const cost = (entryCosts[entry] as number) / COST_SCALE;
      const share = cost > 0 ? Math.min(1, (used[entry] as number) / cost) : 1;
      const whole = masks[entry] === all && share > CLOSE_TO_ONE;
      const kind = entryKinds[entry] as number;
      const coverage = (gained[entry] as number) / total;
      const base = masks[entry] === all ? BASE : PART_BASE;
      const score = coverage * (base + (1 - base) * share + (whole ? WHOLE_BONUS : 0)) + (KIND_WORTH[kind] as number);
      if (kind === 0 && score > (titleScores[code] as number)) titleScores[code] = score;
      if (score > (codeScores[code] as number)) {
        codeScores[code] = score;
        codeEntries[code] = entry;
      }
    }

    for (let at = 0; at < codes.count; at++) {
      const code = codes.list[at] as number;
      const mask = codeMasks[code] as number;
      codeMasks[code] = 0;
      if (fullOnly && mask !== all) continue;
      const entry = codeEntries[code] as number;
      const entryMask = masks[entry] as number;
      let elsewhere = 0;
      for (let bits = mask & ~entryMask, order = 0; bits !== 0; bits >>= 1, order++) {
        if ((bits & 1) !== 0) elsewhere += (rarestFirst[order] as Slot).weight;
      }
      const best = (codeScores[code] as number) + BY_TITLE * (titleScores[code] as number);
      found.code = code;
      found.entry = entry;
      found.score = best + (ELSEWHERE_SCORE * elsewhere) / total;
      found.full = mask === all;
      found.together = entryMask === all;
      found.coverage = ((gained[entry] as number) + ELSEWHERE * elsewhere) / total;
      visit(found);
    }
    for (let at = 0; at < touchedCount; at++) {
      const entry = touched[at] as number;
      masks[entry] = 0;
      gained[entry] = 0;
      used[entry] = 0;
    }
  };
}

function createScratch(entries: number, codes: number) {
  return {
    masks: new Uint16Array(entries),
    gained: new Float32Array(entries),
    used: new Float32Array(entries),
    touched: new Uint32Array(entries),
    codeMasks: new Uint16Array(codes),
    codeEntries: new Uint32Array(codes),
    codeScores: new Float32Array(codes),
    titleScores: new Float32Array(codes),
    codes: { list: new Uint32Array(codes), count: 0 },
  };
}

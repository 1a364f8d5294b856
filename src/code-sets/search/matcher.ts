import { COST_SCALE } from './entry-cost';
import { FREE, MISSING, visitPostings } from './postings';
import type { SearchIndex } from './search-index';
import type { Slot } from './slots';
import { wordWeight } from './vocabulary';

/** The best that one reading of a query found of one code. */
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

/** Worth of an entry that has exactly the words of the query. */
const WHOLE_BONUS = 0.25;
/** Worth of words that another entry of the code has. */
const ELSEWHERE = 0.6;
const BY_TITLE = 0.08;
const KIND_WORTH = [0, 0, -0.01, -0.02];
const CLOSE_TO_ONE = 0.999;

/** Matches slots against all entries, with scratch arrays that are kept from query to query. */
export function createMatcher(index: SearchIndex): (slots: readonly Slot[], visit: (match: CodeMatch) => void) => void {
  const { vocabulary, postings, entryCodes, entryKinds, entryCosts } = index;
  let scratch: ReturnType<typeof createScratch> | null = null;

  return (slots, visit) => {
    scratch ??= createScratch(vocabulary.entries, index.codeChapters.length);
    const { masks, gained, used, touched, codeMasks, codeEntries, codeScores, titleScores, codes } = scratch;
    let touchedCount = 0;
    slots.forEach(({ weight, fillers, absent }, slot) => {
      const bit = 1 << slot;
      for (const { id, likeness } of fillers) {
        const gain = weight * likeness;
        const cost = wordWeight(vocabulary, id);
        visitPostings(postings, id, (entry, marks) => {
          if (((marks & MISSING) !== 0) !== absent) return;
          const mask = masks[entry] as number;
          if ((mask & bit) !== 0) return;
          if (mask === 0) touched[touchedCount++] = entry;
          masks[entry] = mask | bit;
          gained[entry] = (gained[entry] as number) + gain;
          if ((marks & FREE) === 0) used[entry] = (used[entry] as number) + cost;
        });
      }
    });

    const total = slots.reduce((sum, { weight }) => sum + weight, 0);
    const all = (1 << slots.length) - 1;
    let codeCount = 0;
    for (let at = 0; at < touchedCount; at++) {
      const entry = touched[at] as number;
      const code = entryCodes[entry] as number;
      const mask = masks[entry] as number;
      const cost = (entryCosts[entry] as number) / COST_SCALE;
      const share = cost > 0 ? Math.min(1, (used[entry] as number) / cost) : 1;
      const whole = mask === all && share > CLOSE_TO_ONE;
      const coverage = (gained[entry] as number) / total;
      const kind = entryKinds[entry] as number;
      const score = coverage * (0.4 + 0.6 * share + (whole ? WHOLE_BONUS : 0)) + (KIND_WORTH[kind] as number);
      if (codeMasks[code] === 0) {
        codes[codeCount++] = code;
        codeScores[code] = -1;
        titleScores[code] = 0;
      }
      codeMasks[code] = (codeMasks[code] as number) | mask;
      if (kind === 0) titleScores[code] = score;
      if (score > (codeScores[code] as number)) {
        codeScores[code] = score;
        codeEntries[code] = entry;
      }
    }

    for (let at = 0; at < codeCount; at++) {
      const code = codes[at] as number;
      const mask = codeMasks[code] as number;
      const entry = codeEntries[code] as number;
      const entryMask = masks[entry] as number;
      let elsewhere = 0;
      if (mask !== entryMask) {
        slots.forEach(({ weight }, slot) => {
          if (((mask & ~entryMask) >> slot) & 1) elsewhere += weight;
        });
      }
      visit({
        code,
        entry,
        score:
          (codeScores[code] as number) +
          BY_TITLE * (titleScores[code] as number) +
          (ELSEWHERE * 0.5 * elsewhere) / total,
        full: mask === all,
        together: entryMask === all,
        coverage: ((gained[entry] as number) + ELSEWHERE * elsewhere) / total,
      });
      codeMasks[code] = 0;
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
    codes: new Uint32Array(codes),
  };
}

import type { CodeSystem } from '../code-sets/code';
import { type FlatParts, findString, packStrings, stringAt } from '../code-sets/flat';
import type { CodeFamily, FamilyCode, FamilyTerm } from './families/code-family';

/** Wording of one family. */
export interface TermsOfFamily {
  readonly family: string;
  readonly terms: readonly string[];
}

/**
 * The families that have a code, in the order of their files, with wordings of each that may lead to it: a detail that the code asks
 * for stands beside the term, sides before it. Which of them do lead to it only reading them tells.
 */
export interface CodeTerms {
  of(system: CodeSystem, code: string): TermsOfFamily[];
}

/** Wordings of a term, `fracture/broken + wrist` has two; details of a code; and terms of a family that are joined with details. */
const MAX_WORDINGS = 6;
const MAX_DETAILS = 4;
const MAX_DETAILED = 12;

/** Packs the wordings of families once each, and for each code which families have it, and by which details. */
export function buildCodeTerms(families: Iterable<Pick<CodeFamily, 'name' | 'system' | 'terms' | 'codes'>>): FlatParts {
  const stored: string[] = [];
  const details = new Map<string, number>();
  const byCode = new Map<string, Map<number, number[]>>();
  for (const { name, system, terms, codes } of families) {
    const family = stored.push(JSON.stringify([name, [...new Set(terms.flatMap(wordings))]])) - 1;
    for (const one of codes) {
      const key = `${system}|${one.code}`;
      const own = byCode.get(key) ?? new Map<number, number[]>();
      byCode.set(key, own);
      const packed = JSON.stringify(detailsOf(one));
      const id = details.get(packed) ?? details.size;
      details.set(packed, id);
      own.set(family, [...(own.get(family) ?? []), id]);
    }
  }
  const keys = [...byCode.keys()].sort();
  const pairs = keys.map((key) =>
    [...(byCode.get(key) ?? [])].flatMap(([family, ids]) => ids.map((id) => [family, id])),
  );
  const packedKeys = packStrings(keys);
  const packedFamilies = packStrings(stored);
  const packedDetails = packStrings([...details.keys()]);
  const starts = new Uint32Array(keys.length + 1);
  pairs.forEach((own, index) => {
    starts[index + 1] = (starts[index] as number) + own.length;
  });
  return {
    meta: null,
    arrays: {
      keyBytes: packedKeys.bytes,
      keyStarts: packedKeys.starts,
      familyBytes: packedFamilies.bytes,
      familyStarts: packedFamilies.starts,
      detailBytes: packedDetails.bytes,
      detailStarts: packedDetails.starts,
      starts,
      families: Uint32Array.from(pairs.flatMap((own) => own.map(([family]) => family as number))),
      details: Uint32Array.from(pairs.flatMap((own) => own.map(([, id]) => id as number))),
    },
  };
}

/** Opens what `buildCodeTerms` made; a family is decoded when a code of it is asked for. */
export function openCodeTerms({ arrays }: FlatParts): CodeTerms {
  const keys = { bytes: arrays.keyBytes as Uint8Array, starts: arrays.keyStarts as Uint32Array };
  const families = { bytes: arrays.familyBytes as Uint8Array, starts: arrays.familyStarts as Uint32Array };
  const details = { bytes: arrays.detailBytes as Uint8Array, starts: arrays.detailStarts as Uint32Array };
  const starts = arrays.starts as Uint32Array;
  const ids = arrays.families as Uint32Array;
  const detailIds = arrays.details as Uint32Array;
  return {
    of(system, code) {
      const found = findString(keys, `${system}|${code}`);
      if (found === -1) return [];
      const own = new Map<string, Set<string>>();
      for (let pair = starts[found] as number; pair < (starts[found + 1] as number); pair++) {
        const [name, terms] = JSON.parse(stringAt(families, ids[pair] as number)) as [string, string[]];
        const asked = JSON.parse(stringAt(details, detailIds[pair] as number)) as string[];
        const texts = own.get(name) ?? new Set<string>();
        own.set(name, texts);
        for (const term of terms.slice(0, MAX_DETAILED))
          for (const detail of asked) texts.add(withDetail(term, detail));
        for (const term of terms) texts.add(term);
      }
      return [...own].map(([family, texts]) => ({ family, terms: [...texts] }));
    },
  };
}

function wordings({ parts }: FamilyTerm): string[] {
  let joined = [''];
  for (const part of parts) {
    joined = joined.flatMap((start) => part.map(({ words }) => `${start} ${words}`.trim())).slice(0, MAX_WORDINGS);
  }
  return joined;
}

/** A refiner is named by its first words, but for this one. */
const SPOKEN: ReadonlyMap<string, string> = new Map([['subsequent', 'subsequent encounter']]);

/** The words of every condition, some alternatives of the first that has several. Empty when none can be put in words. */
function detailsOf({ conditions }: FamilyCode): string[] {
  let joined = [''];
  for (const { options } of conditions) {
    const phrases = options.flatMap((one) => {
      if (one.kind === 'near' || one.kind === 'anywhere') return [one.phrase.words];
      return one.kind === 'refiner' ? [SPOKEN.get(one.refiner) ?? one.refiner.replaceAll('-', ' ')] : [];
    });
    if (phrases.length === 0) continue;
    joined = joined.flatMap((start) => phrases.map((words) => `${start}|${words}`)).slice(0, MAX_DETAILS);
  }
  return joined.filter((one) => one !== '').map((one) => one.slice(1));
}

const SIDE = /\b(?:right|left|bilateral|both)\b/;

/** "knee pain" and "right": a side is said before the term, unless it has one of its own; other details behind it. */
function withDetail(term: string, detail: string): string {
  const details = detail.split('|');
  const sides = SIDE.test(term) ? [] : details.filter((one) => SIDE.test(one));
  return [...sides, term, ...details.filter((one) => !SIDE.test(one))].join(' ');
}

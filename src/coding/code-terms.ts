import type { CodeSystem } from '../code-sets/code';
import { type FlatParts, findString, packStrings, stringAt } from '../code-sets/flat';
import type { CodeFamily } from './families/code-family';

/** Wording that leads to a code: the terms of one family. Alternatives stand beside `/`, parts that must all be there beside `+`. */
export interface TermsOfFamily {
  readonly family: string;
  readonly terms: readonly string[];
}

/** The families that can lead to a code, in the order of their files. */
export interface CodeTerms {
  of(system: CodeSystem, code: string): TermsOfFamily[];
}

/** Packs the terms of families once each, and for each code which families have it. */
export function buildCodeTerms(families: Iterable<Pick<CodeFamily, 'name' | 'system' | 'terms' | 'codes'>>): FlatParts {
  const stored: string[] = [];
  const byCode = new Map<string, Set<number>>();
  for (const { name, system, terms, codes } of families) {
    const texts = terms.map(({ parts }) => parts.map((part) => part.map(({ words }) => words).join('/')).join(' + '));
    const family = stored.push(JSON.stringify([name, [...new Set(texts)]])) - 1;
    for (const { code } of codes) {
      const key = `${system}|${code}`;
      const own = byCode.get(key);
      if (own) own.add(family);
      else byCode.set(key, new Set([family]));
    }
  }
  const keys = [...byCode.keys()].sort();
  const packedKeys = packStrings(keys);
  const packedFamilies = packStrings(stored);
  const starts = new Uint32Array(keys.length + 1);
  keys.forEach((key, index) => {
    starts[index + 1] = (starts[index] as number) + (byCode.get(key)?.size ?? 0);
  });
  return {
    meta: null,
    arrays: {
      keyBytes: packedKeys.bytes,
      keyStarts: packedKeys.starts,
      familyBytes: packedFamilies.bytes,
      familyStarts: packedFamilies.starts,
      starts,
      families: Uint32Array.from(keys.flatMap((key) => [...(byCode.get(key) ?? [])])),
    },
  };
}

/** Opens what `buildCodeTerms` made; a family is decoded when a code of it is asked for. */
export function openCodeTerms({ arrays }: FlatParts): CodeTerms {
  const keys = { bytes: arrays.keyBytes as Uint8Array, starts: arrays.keyStarts as Uint32Array };
  const families = { bytes: arrays.familyBytes as Uint8Array, starts: arrays.familyStarts as Uint32Array };
  const starts = arrays.starts as Uint32Array;
  const ids = arrays.families as Uint32Array;
  return {
    of(system, code) {
      const found = findString(keys, `${system}|${code}`);
      if (found === -1) return [];
      return Array.from(ids.subarray(starts[found], starts[found + 1]), (family): TermsOfFamily => {
        const [name, terms] = JSON.parse(stringAt(families, family)) as [string, string[]];
        return { family: name, terms };
      });
    },
  };
}

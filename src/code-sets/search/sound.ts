/** English spellings of one sound in medical words, applied in order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:pn|kn|gn|mn)/, 'n'],
  [/^ps/, 's'],
  [/^pt/, 't'],
  [/^wr/, 'r'],
  [/^x/, 's'],
  [/ph/g, 'f'],
  [/gh/g, ''],
  [/rh|rrh/g, 'r'],
  [/th/g, 't'],
  [/sch/g, 'sk'],
  [/ch|ck|q/g, 'k'],
  [/[sc]c(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/z/g, 's'],
  [/g(?=[eiy])/g, 'j'],
  [/v/g, 'f'],
  [/w|h/g, ''],
];
const VOWELS = /[aeiouy]+/g;

/** The consonants that are heard in `word`, and its first vowel if it begins with one: "hemorrhoid" and "hemroid" sound alike. */
export function soundOf(word: string): string {
  let sound = word;
  for (const [spelling, heard] of SPELLINGS) sound = sound.replace(spelling, heard);
  const first = /^[aeiouy]/.test(sound) ? 'a' : '';
  return first + sound.replace(VOWELS, '').replace(/(.)\1+/g, '$1');
}

/** A number of 32 bits for `text` (FNV-1a); equal texts give equal numbers. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Words of inheritance and onset, and what stands before a number in a series. */
const MINOR_WORDS = new Set(
  (
    'autosomal dominant recessive x xlinked linked sexlinked sporadic familial hereditary inherited genetic congenital ' +
    'nonsyndromic syndromic isolated onset early late adult juvenile infantile childhood neonatal type subtype form group ' +
    'multiple susceptibility'
  ).split(' '),
);
/** A place in a series: a number, letters behind it ("40", "1aa"), a letter alone, a Roman numeral. */
const PLACE = /^(?:\d{1,3}[a-z]{0,2}|[a-z]|x{0,2}(?:ix|iv|v?i{1,3}|v|x))$/;

/** True for a place in a series, "40" or "1aa". */
export function isPlace(word: string): boolean {
  return PLACE.test(word);
}

/** Weight of a minor word beside that of another as rare. */
export const MINOR_SHARE = 0.12;

/**
 * True for a word by which the members of a numbered series of diseases differ, "autosomal recessive ... type 40": where no wording
 * has all words of a query, it tells less than the disease itself.
 */
export function isMinor(word: string): boolean {
  return MINOR_WORDS.has(word) || isPlace(word);
}

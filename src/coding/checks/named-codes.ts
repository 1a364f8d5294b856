import { parseCodePattern } from '../code-pattern';

// The tabular names codes in parentheses at the end of a note, "(E08-E13 with .42)", or in words, "code from category E10".

const CODE = '[A-Z](?=.?\\d)[0-9A-Z]{2}(?:\\.[0-9A-Z]{1,4})?(?![0-9A-Za-z])';
const NAMED = new RegExp(`\\b(${CODE})\\.?(?:-*\\s*(?:-|to\\b)\\s*(${CODE})\\.?|)-*(?:\\s+with\\s+([^,;()]+))?`, 'g');
const PARENTHESES = /[([]([^()[\]]*)[)\]]/g;
const IN_WORDS = new RegExp(`\\b(?:categor(?:y|ies)|subcategor(?:y|ies)|codes?)\\s+((?:from\\s+)?${CODE}.*)`, 'i');
const ORDINALS: Readonly<Record<string, string>> = {
  fourth: '4th',
  fifth: '5th',
  sixth: '6th',
  seventh: '7th',
};

/** Patterns of the codes that a note of the tabular names, in its order; none where it says in words only what it means. */
export function namedCodes(note: string): string[] {
  const groups = [...note.matchAll(PARENTHESES)].map(([, inner]) => inner as string);
  const words = IN_WORDS.exec(note.replace(PARENTHESES, ' '));
  if (words?.[1] !== undefined) groups.push(words[1]);
  const patterns = groups.flatMap((group) =>
    [...group.matchAll(NAMED)].map(([, from, to, clause]) => {
      const codes = to === undefined ? (from as string) : `${from}-${to}`;
      const condition = clause === undefined ? null : conditionOf(clause, codes);
      const whole = condition === null ? codes : `${codes} with ${condition}`;
      return parseCodePattern(whole) === null ? (from as string) : whole;
    }),
  );
  return [...new Set(patterns)];
}

/** `fifth or sixth character 1-4 or 6` as `5th/6th character 1/2/3/4/6`; null for words that set no condition. */
function conditionOf(clause: string, codes: string): string | null {
  if (/final characters?/i.test(clause)) {
    const characters = clause
      .match(/-?[0-9A-Z]+\s*$/)?.[0]
      .trim()
      .replace('-', '');
    return characters ? `final ${characters}` : null;
  }
  const positions = [...clause.matchAll(/\b(fourth|fifth|sixth|seventh|[4-7]th)\b/gi)].map(
    ([one]) => ORDINALS[one.toLowerCase()] ?? one.toLowerCase(),
  );
  if (positions.length > 0) {
    const stated = clause.slice(clause.search(/characters?/i)).replace(/^characters?/i, '');
    const characters = [...stated.matchAll(/([0-9A-Z]{1,2})(?:\s*-\s*([0-9A-Z]))?/g)].flatMap(([, from, to]) =>
      spread(from as string, to),
    );
    // "Fifth to sixth characters 51": both together, from the first on.
    const at = characters.some((one) => one.length > 1) ? positions.slice(0, 1) : positions;
    return characters.length > 0 ? `${at.join('/')} character ${characters.join('/')}` : null;
  }
  const decimals = [...clause.matchAll(/\.([0-9A-Z]+)/g)].map(([, one]) => one as string);
  if (decimals.length > 0) {
    return codes.includes('.') ? `final ${decimals.join('/')}` : decimals.map((one) => `.${one}`).join('/');
  }
  return /^\d$/.test(clause.trim()) ? `5th character ${clause.trim()}` : null;
}

function spread(from: string, to: string | undefined): string[] {
  if (to === undefined || from.length > 1) return [from];
  const first = from.charCodeAt(0);
  return Array.from({ length: Math.max(to.charCodeAt(0) - first + 1, 1) }, (_, n) => String.fromCharCode(first + n));
}

import type { Candidate, Support } from '../candidate';
import type { CompiledCode } from '../knowledge';
import type { Proposal } from '../propose';
import type { Rule } from './rule';

/**
 * A code gives way to a more specific one for the same thing (Guidelines I.B.2), which takes over its evidence:
 * another code of its family with more details, or a code whose term says all that its own says and more, when its own is
 * unspecified ("anxiety" beside "generalized anxiety disorder").
 */
export const lessSpecific: Rule = (proposal: Proposal) => {
  const heirs = new Map<Candidate, Candidate>();
  for (const candidate of proposal.candidates) {
    const heir = proposal.candidates
      .filter((other) => other !== candidate && isMoreSpecific(other, candidate))
      .sort((a, b) => b.supports.length - a.supports.length || b.details - a.details || (a.code < b.code ? -1 : 1))[0];
    if (heir) heirs.set(candidate, heir);
  }
  const lastHeir = (candidate: Candidate): Candidate => {
    const visited = new Set([candidate]);
    let current = candidate;
    for (let next = heirs.get(current); next && !visited.has(next); next = heirs.get(current)) {
      visited.add(next);
      current = next;
    }
    return current;
  };
  const inherited = new Map<Candidate, Support[]>();
  for (const candidate of heirs.keys()) {
    const heir = lastHeir(candidate);
    if (heir !== candidate) inherited.set(heir, [...(inherited.get(heir) ?? []), ...candidate.supports]);
  }
  return {
    candidates: proposal.candidates
      .filter((candidate) => lastHeir(candidate) === candidate)
      .map((candidate) => ({ ...candidate, supports: [...candidate.supports, ...(inherited.get(candidate) ?? [])] })),
    rejections: proposal.rejections,
  };
};

function isMoreSpecific(other: Candidate, candidate: Candidate): boolean {
  if (other.system !== candidate.system || other.via !== 'plain' || candidate.via !== 'plain') return false;
  if (other.family === candidate.family) return isRefinementOf(other, candidate);
  if (!isUnspecified(candidate) || isUnspecifiedSymptomOf(other, candidate) || isPartnerOf(candidate, other))
    return false;
  const theirs = wordingsOf(other);
  return wordingsOf(candidate).every((mine) =>
    theirs.some((one) => one.size > mine.size && [...mine].every((word) => one.has(word))),
  );
}

function isRefinementOf(other: Candidate, candidate: Candidate): boolean {
  const byCode = (one: Candidate): CompiledCode | undefined =>
    one.family.codes.find((code) => code.code === one.code && code.compiled.length === one.details);
  const [more, less] = [byCode(other), byCode(candidate)];
  if (!more || !less || more.compiled.length <= less.compiled.length) return false;
  const keys = new Set(more.compiled.map((condition) => `${condition.near}|${condition.has}|${condition.anywhere}`));
  return less.compiled.every((condition) => keys.has(`${condition.near}|${condition.has}|${condition.anywhere}`));
}

function isUnspecified(candidate: Candidate): boolean {
  return candidate.needs.length > 0 || /\b(unspecified|not otherwise specified|NOS)\b/i.test(candidate.display);
}

/** A symptom never takes over a disease, nor the other way round: the integral-symptom rule decides there. */
function isUnspecifiedSymptomOf(other: Candidate, candidate: Candidate): boolean {
  const isSymptom = (one: Candidate): boolean => one.family.kind === 'symptom' || one.family.kind === 'finding';
  return isSymptom(other) !== isSymptom(candidate);
}

/** What a combination code asks for among its conditions is coded beside it: kidney disease with I13, heart failure with I11.0. */
function isPartnerOf({ code }: Candidate, { code: combination, family }: Candidate): boolean {
  const category = code.slice(0, 3);
  if (combination.startsWith(category)) return false;
  return family.codes.some(({ compiled }) =>
    compiled.some(({ has }) => has.some((prefix) => prefix.startsWith(category) || code.startsWith(prefix))),
  );
}

const wordings = new WeakMap<Candidate, readonly ReadonlySet<string>[]>();

/** The different sets of words in which a candidate is named: few, however often it is. */
function wordingsOf(candidate: Candidate): readonly ReadonlySet<string>[] {
  const known = wordings.get(candidate);
  if (known) return known;
  const byKey = new Map(
    candidate.supports.map((support) => wordsOf(support)).map((words) => [[...words].sort().join(' '), words]),
  );
  const list = [...byKey.values()];
  wordings.set(candidate, list);
  return list;
}

function wordsOf(support: Support): Set<string> {
  const { tokens } = support.reading.document;
  const words = new Set<string>();
  for (const range of [support.mention.head, ...support.mention.parts]) {
    for (let t = range.firstToken; t < range.endToken; t++) {
      const token = tokens[t];
      if (token?.kind !== 'punctuation') words.add(token?.norm ?? '');
    }
  }
  return words;
}

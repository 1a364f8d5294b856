import type { PhraseMatch } from '../../mentions/phrase-matches';
import type { Candidate, Support } from '../candidate';
import { isInRange } from './code-range';
import { type Rule, withhold } from './rule';

/**
 * B95 to B97 name the organism of a disease whose own code does not (Guidelines I.C.1.b): not where the words for the organism
 * led to the disease's code ("Klebsiella pneumonia").
 */
export const namedOrganism: Rule = (proposal) =>
  withhold(proposal, 'excluded', (candidate) => {
    if (!isOrganism(candidate)) return null;
    const disease = proposal.candidates.find(
      (other) =>
        other.system === 'ICD-10-CM' &&
        other.via === 'plain' &&
        !isOrganism(other) &&
        candidate.supports.every((one) => other.supports.some((two) => usesWordsOf(two, one))),
    );
    if (!disease) return null;
    return { because: disease, explanation: `${disease.code} names the organism itself (Guidelines I.C.1.b).` };
  });

function isOrganism({ system, code }: Candidate): boolean {
  return system === 'ICD-10-CM' && isInRange(code, 'B95-B97');
}

function usesWordsOf(disease: Support, organism: Support): boolean {
  const { head } = organism.mention;
  const used = [
    ...(disease.reading === organism.reading ? [disease.mention.head, ...disease.mention.parts] : []),
    ...disease.met.flatMap(({ match, reading }) => (match && reading === organism.reading ? [match] : [])),
  ];
  return used.some((range) => overlap(range, head));
}

function overlap(a: PhraseMatch, b: PhraseMatch): boolean {
  return a.firstToken < b.endToken && b.firstToken < a.endToken;
}

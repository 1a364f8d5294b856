import type { Candidate, Support } from '../candidate';
import { type Rule, withhold } from './rule';

/**
 * A term of official text stands inside words that an authored family has read further: where that family has the same code and
 * chose another, its reading counts ("chronic systolic heart failure" in "acute on chronic systolic heart failure").
 */
export const authoredWording: Rule = (proposal) =>
  withhold(proposal, 'less-specific', (candidate) => {
    if (!isOfficial(candidate)) return null;
    const reader = proposal.candidates.find(
      (other) =>
        !isOfficial(other) &&
        other.system === candidate.system &&
        other.code !== candidate.code &&
        other.family.codes.some(({ code }) => code === candidate.code) &&
        candidate.supports.every((one) => other.supports.some((two) => overlap(one, two))),
    );
    if (!reader) return null;
    return { because: reader, explanation: `The same words say more: ${reader.code}.` };
  });

function isOfficial({ family }: Candidate): boolean {
  return family.source.file.startsWith('official:');
}

function overlap(one: Support, two: Support): boolean {
  const [a, b] = [one.mention, two.mention];
  return one.reading === two.reading && a.start < b.end && b.start < a.end;
}

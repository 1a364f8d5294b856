import type { Document } from '../text/document';
import type { Span } from '../text/span';
import type { Lexicon, TermTable } from './lexicon';
import { type PhraseMatch, type PhraseMatches, visitMatches } from './phrase-matches';
import { HEADING_DISTANCE, PHRASE_DISTANCE, type Proximity, SENTENCE_DISTANCE } from './proximity';

/** A stretch of text that names a concept: the head, and the parts found near it. */
export interface Mention extends Span {
  readonly concept: number;
  /** Mentions of different groups do not compete. */
  readonly group: number;
  readonly head: PhraseMatch;
  /** Refining parts, in the order of the term. */
  readonly parts: readonly PhraseMatch[];
  /** Sum of the distances from head to parts; 0 for a plain term. */
  readonly distance: number;
  /** Tokens covered by head and parts. */
  readonly coverage: number;
}

/**
 * Longest, most refined mentions of every concept: a mention gives way to one that covers more of the same words, unless that one
 * is excepted by words around it ("femoral neck fracture" is no fracture of the neck, and its words are free for the femur).
 * Mentions of different concepts with equal claims on the same words are all kept.
 */
export function recognize(
  document: Document,
  lexicon: Lexicon,
  found: PhraseMatches,
  proximity: Proximity,
  isExcepted: (mention: Mention) => boolean = () => false,
): Mention[] {
  const { terms } = lexicon;
  const proposals: Mention[] = [];
  for (const head of found.matches) {
    const from = terms.headStart[head.phrase] ?? 0;
    const to = terms.headStart[head.phrase + 1] ?? 0;
    for (let at = from; at < to; at++) {
      const term = terms.headTerms[at] as number;
      // A heading names a part of the body or a service ("EKG: normal"), not a finding.
      if (head.sentence < 0 && terms.group[term] === 0) continue;
      const mention = assemble(document, terms, term, head, found, proximity);
      if (mention && !isExcepted(mention)) proposals.push(mention);
    }
  }
  return resolveOverlaps(proposals);
}

function assemble(
  document: Document,
  terms: TermTable,
  term: number,
  head: PhraseMatch,
  found: PhraseMatches,
  proximity: Proximity,
): Mention | null {
  const parts: PhraseMatch[] = [];
  let distance = 0;
  let coverage = head.endToken - head.firstToken;
  for (let part = (terms.partStart[term] as number) + 1; part < (terms.partStart[term + 1] as number); part++) {
    const nearest = nearestMatch(terms, part, head, found, proximity);
    if (!nearest) return null;
    parts.push(nearest.match);
    distance += nearest.distance;
    if (!(nearest.match.firstToken >= head.firstToken && nearest.match.endToken <= head.endToken)) {
      coverage += nearest.match.endToken - nearest.match.firstToken;
    }
  }
  // The quoted span: head and the parts of its phrase; parts from elsewhere are evidence of their own.
  const close = [
    head,
    ...parts.filter((part) => part.sentence === head.sentence && proximity.distance(head, part) <= PHRASE_DISTANCE),
  ];
  const first = Math.min(...close.map((one) => one.firstToken));
  const end = Math.max(...close.map((one) => one.endToken));
  const start = document.tokens[first]?.start ?? 0;
  const concept = terms.concept[term] as number;
  const group = terms.group[term] as number;
  return { concept, group, head, parts, distance, coverage, start, end: document.tokens[end - 1]?.end ?? start };
}

function nearestMatch(
  terms: TermTable,
  part: number,
  head: PhraseMatch,
  found: PhraseMatches,
  proximity: Proximity,
): { match: PhraseMatch; distance: number } | null {
  let best = null as { match: PhraseMatch; distance: number } | null;
  const windows = proximity.surroundings(head);
  for (let at = terms.alternativeStart[part] as number; at < (terms.alternativeStart[part + 1] as number); at++) {
    const phrase = terms.alternatives[at] as number;
    for (const window of windows) {
      visitMatches(found, phrase, window, (match) => {
        const distance = proximity.distance(head, match);
        const inReach = match.sentence === head.sentence ? distance <= SENTENCE_DISTANCE : distance <= HEADING_DISTANCE;
        if (!inReach) return;
        const longer = best && distance === best.distance && size(match) > size(best.match);
        if (!best || distance < best.distance || longer) best = { match, distance };
      });
    }
  }
  return best;
}

function size(range: PhraseMatch): number {
  return range.endToken - range.firstToken;
}

function inside(a: PhraseMatch, b: PhraseMatch): boolean {
  return a.firstToken >= b.firstToken && a.endToken <= b.endToken;
}

function overlaps(a: PhraseMatch, b: PhraseMatch): boolean {
  return a.firstToken < b.endToken && b.firstToken < a.endToken;
}

function same(a: PhraseMatch, b: PhraseMatch): boolean {
  return a.firstToken === b.firstToken && a.endToken === b.endToken;
}

/** True when `winner` leaves nothing for `mention` to say. */
function dominates(winner: Mention, mention: Mention): boolean {
  if (winner.group !== mention.group) return false;
  const ranges = [winner.head, ...winner.parts];
  if (same(winner.head, mention.head)) {
    if (mention.parts.length === 0) return winner.parts.length > 0 || winner.concept === mention.concept;
    const shared = mention.parts.every((part) => ranges.some((range) => overlaps(part, range)));
    if (shared)
      return (
        winner.coverage > mention.coverage || winner.distance < mention.distance || winner.concept === mention.concept
      );
    // "pain in the knee and shoulder": both are said, if both are said right here.
    return mention.distance > PHRASE_DISTANCE;
  }
  if (inside(mention.head, winner.head)) return true;
  if (overlaps(mention.head, winner.head)) return winner.coverage >= mention.coverage;
  return (
    winner.distance <= PHRASE_DISTANCE &&
    winner.parts.some((part) => inside(mention.head, part) && size(part) > size(mention.head))
  );
}

function resolveOverlaps(proposals: Mention[]): Mention[] {
  const order = [...proposals].sort(
    (a, b) =>
      b.coverage - a.coverage ||
      a.distance - b.distance ||
      size(b.head) - size(a.head) ||
      a.head.firstToken - b.head.firstToken ||
      a.concept - b.concept,
  );
  const accepted: Mention[] = [];
  // Winners by token, so that each proposal is compared only with those that touch it.
  const byToken = new Map<number, Mention[]>();
  for (const mention of order) {
    const rivals = new Set<Mention>();
    for (let t = mention.head.firstToken; t < mention.head.endToken; t++)
      for (const rival of byToken.get(t) ?? []) rivals.add(rival);
    if ([...rivals].some((rival) => dominates(rival, mention))) continue;
    accepted.push(mention);
    for (const range of [mention.head, ...mention.parts]) {
      for (let t = range.firstToken; t < range.endToken; t++) {
        const list = byToken.get(t);
        if (list) list.push(mention);
        else byToken.set(t, [mention]);
      }
    }
  }
  return accepted.sort((a, b) => a.start - b.start || a.end - b.end || a.concept - b.concept);
}

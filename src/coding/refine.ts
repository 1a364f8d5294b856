import { valueAfter } from '../mentions/measured-value';
import { type PhraseMatch, visitMatches } from '../mentions/phrase-matches';
import { PHRASE_DISTANCE, SENTENCE_DISTANCE } from '../mentions/proximity';
import type { Mention } from '../mentions/recognizer';
import type { Token } from '../text/document';
import type { DocumentReading } from './encounter-reading';
import type { CompiledCode, CompiledCondition, CompiledFamily, Knowledge } from './knowledge';

/** How a condition was met. */
export interface MetCondition {
  readonly distance: number;
  /** Where the words stand; null when another code of the encounter met it. */
  readonly match: PhraseMatch | null;
  readonly reading: DocumentReading;
  /** True when it came from elsewhere in the note than the mention's sentence and problem. */
  readonly remote: boolean;
}

/** A code of the mention's family, with the conditions that the note meets. */
export interface RefinedCode {
  readonly code: CompiledCode;
  readonly met: readonly MetCondition[];
  readonly distance: number;
}

/** Where a phrase stands somewhere in the encounter. */
export interface Elsewhere {
  readonly match: PhraseMatch;
  readonly reading: DocumentReading;
}

/** What the whole encounter offers to conditions that look beyond a mention's surroundings. */
export interface EncounterContext {
  readonly readings: readonly DocumentReading[];
  /** Codes that the encounter supports so far, undotted prefixes matched. */
  readonly supportedCodes: ReadonlySet<string>;
  /** Memo of what has been looked for anywhere in the encounter. */
  readonly elsewhere: Map<number, readonly Elsewhere[]>;
  /** Phrases for the patient's sex as the encounter tells it. */
  readonly sexWords: ReadonlySet<number>;
}

/** Distance given to a condition met from elsewhere in the encounter. */
const REMOTE_DISTANCE = 50;

/** Within one sentence, for a detail of the whole statement. */
const STATEMENT_DISTANCE = 40;
const OF_WHOLE_STATEMENT = /^(encounter|visit|healing|fracture|intent)/;

/**
 * True for what a sentence about an injury says of all of it, often at its end: which encounter for it this is, how it heals, how
 * it came about (the 7th characters and intents of chapter 19).
 */
function isOfWholeStatement({ axis }: CompiledCondition): boolean {
  return axis !== null && OF_WHOLE_STATEMENT.test(axis);
}

/** The codes of `mention`'s family that the note supports, the best first; empty when none does. */
export function refine(
  mention: Mention,
  reading: DocumentReading,
  knowledge: Knowledge,
  context: EncounterContext,
): RefinedCode[] {
  const family = knowledge.family(mention.concept);
  const cache = new Map<CompiledCondition, MetCondition | null>();
  const byPhrases = new Map<string, MetCondition | null>();
  const meet = (condition: CompiledCondition): MetCondition | null => {
    const known = cache.get(condition);
    if (known !== undefined) return known;
    const key = `${isOfWholeStatement(condition)};${condition.near.join()};${condition.anywhere.join()};${condition.has.join()};${condition.values.map((range) => `${range.min}-${range.max}`).join()}`;
    let met = byPhrases.get(key);
    if (met === undefined) {
      met = meetCondition(condition, mention, reading, knowledge, context);
      byPhrases.set(key, met);
    }
    cache.set(condition, met);
    return met;
  };
  const refined: RefinedCode[] = [];
  for (const code of family.codes) {
    const met: MetCondition[] = [];
    for (const condition of code.compiled) {
      const one = meet(condition);
      if (!one) break;
      met.push(one);
    }
    if (met.length !== code.compiled.length) continue;
    refined.push({ code, met, distance: met.reduce((sum, one) => sum + one.distance, 0) });
  }
  // More details win; among equals the code that leaves nothing open, then the nearer words, then the order of the author.
  return refined.sort(
    (a, b) => b.met.length - a.met.length || a.code.needs.length - b.code.needs.length || a.distance - b.distance,
  );
}

function meetCondition(
  condition: CompiledCondition,
  mention: Mention,
  reading: DocumentReading,
  knowledge: Knowledge,
  context: EncounterContext,
): MetCondition | null {
  let best: MetCondition | null = null;
  const consider = (match: PhraseMatch, distance: number, remote: boolean, from = reading): void => {
    if (best && distance >= best.distance) return;
    best = { match, distance, remote, reading: from };
  };
  const isWhole = isOfWholeStatement(condition);
  const furthest = isWhole ? STATEMENT_DISTANCE : SENTENCE_DISTANCE;
  // "..., without foreign body, sequela": what is denied before is not the encounter.
  const isEncounter = isWhole && condition.axis !== 'intent';
  const windows = reading.proximity.surroundings(mention.head);
  for (const phrase of condition.near) {
    for (const window of windows) {
      visitMatches(reading.found, phrase, window, (match) => {
        const distance = distanceToMention(match, mention, reading);
        if (distance === Number.POSITIVE_INFINITY) return;
        if (match.sentence === mention.head.sentence && distance > furthest) return;
        if (ownedByAnother(match, mention, reading, knowledge)) return;
        if (distance > 0 && !isEncounter && isDoubted(match, mention, reading)) return;
        consider(match, distance, false);
      });
    }
  }
  if (best) return best;
  if (condition.near.some((phrase) => context.sexWords.has(phrase))) {
    return { match: null, distance: REMOTE_DISTANCE, remote: true, reading };
  }
  for (const range of condition.values) {
    const value = valueAfter(reading.document, mention.head);
    if (value && value.value >= range.min && value.value <= range.max) {
      const { firstToken, endToken } = value;
      return { match: { ...mention.head, firstToken, endToken }, distance: 1, remote: false, reading };
    }
  }
  for (const prefix of condition.has) {
    for (const code of context.supportedCodes) {
      if (code.startsWith(prefix) && !statesAnotherType(mention, prefix, reading, knowledge))
        return { match: null, distance: REMOTE_DISTANCE, remote: true, reading };
    }
  }
  for (const phrase of condition.anywhere) {
    const elsewhere = affirmedAnywhere(phrase, context).find(
      (one) => !isOfAnotherType(one, phrase, mention, knowledge),
    );
    if (elsewhere) consider(elsewhere.match, REMOTE_DISTANCE, true, elsewhere.reading);
  }
  if (best) return best;
  if (condition.axis?.startsWith('laterality')) return sideFromElsewhere(condition, mention, reading, knowledge);
  return null;
}

/** Of a phrase that stands in a note a thousand times, the first places tell enough. */
const MOST_PLACES = 16;

/** Affirmed, certain mentions of `phrase` anywhere in the encounter; the same for every finding, so remembered. */
function affirmedAnywhere(phrase: number, context: EncounterContext): readonly Elsewhere[] {
  const known = context.elsewhere.get(phrase);
  if (known !== undefined) return known;
  const places: Elsewhere[] = [];
  for (const reading of context.readings) {
    for (const match of reading.found.byPhrase.get(phrase) ?? []) {
      if (places.length === MOST_PLACES) break;
      const { polarity, experiencer, temporality, certainty } = reading.assess(match);
      const isSo =
        polarity !== 'negated' &&
        experiencer === 'patient' &&
        temporality !== 'hypothetical' &&
        certainty !== 'possible';
      if (isSo) places.push({ match, reading });
    }
  }
  context.elsewhere.set(phrase, places);
  return places;
}

/**
 * True where a detail is said of another type of the same disease: "type 2 diabetes with neuropathy" says nothing of the type 1
 * diabetes of another sentence. Types are categories whose codes go on alike (E10.40, E11.40).
 */
function isOfAnotherType(
  { match, reading }: Elsewhere,
  phrase: number,
  mention: Mention,
  knowledge: Knowledge,
): boolean {
  const own = knowledge.family(mention.concept);
  return reading.mentionsNear(match).some(({ concept, head }) => {
    if (concept === mention.concept) return false;
    // "Bipolar disorder, current episode manic": a detail of this disease, not another one.
    if (detailsOf(own).has(head.phrase)) return false;
    const other = knowledge.family(concept);
    if (!other.codes.some(({ compiled }) => compiled.some(({ anywhere }) => anywhere.includes(phrase)))) return false;
    const codes = new Set(own.codes.map(({ code }) => code));
    if (other.codes.some(({ code }) => codes.has(code))) return false;
    const ends = new Set(own.codes.map(({ code }) => endingOf(code)));
    return other.codes.some(({ code }) => ends.has(endingOf(code)));
  });
}

/**
 * True where the words of a mention name another type of the same disease than the category asked for: "type 2 diabetes with
 * neuropathy" is not of the type 1 that another sentence names.
 */
function statesAnotherType(
  mention: Mention,
  category: string,
  reading: DocumentReading,
  knowledge: Knowledge,
): boolean {
  if (category.length !== 3) return false;
  const family = knowledge.family(mention.concept);
  const own = new Set(family.codes.map(({ code }) => code.slice(0, 3)));
  if (own.size < 2 || !own.has(category)) return false;
  const ranges = [mention.head, ...mention.parts];
  const stated = reading.mentionsNear(mention.head).flatMap((other) => {
    if (other.concept === mention.concept || !ranges.some((range) => overlap(range, other.head))) return [];
    const categories = new Set(knowledge.family(other.concept).codes.map(({ code }) => code.slice(0, 3)));
    return categories.size === 1 ? [...categories] : [];
  });
  return stated.some((one) => own.has(one)) && !stated.includes(category);
}

/** Chapter letter and what follows the category: E.40 of E10.40. */
function endingOf(code: string): string {
  return `${code.slice(0, 1)}${code.slice(3)}`;
}

function distanceToMention(match: PhraseMatch, mention: Mention, reading: DocumentReading): number {
  let distance = reading.proximity.distance(mention.head, match);
  for (const part of mention.parts) {
    const viaPart = reading.proximity.distance(part, match);
    // A refiner beside the site refines the finding at that site.
    if (part.sentence === match.sentence && viaPart + 1 < distance) distance = viaPart + 1;
  }
  return distance;
}

/** "right" in "right knee pain, left ankle sprain" belongs to what follows it at once, not to the other finding. */
function ownedByAnother(match: PhraseMatch, mention: Mention, reading: DocumentReading, knowledge: Knowledge): boolean {
  const own = [mention.head, ...mention.parts];
  if (own.some((range) => range.firstToken <= match.endToken && match.firstToken <= range.endToken)) return false;
  for (const other of reading.mentionsNear(match)) {
    if (other.concept === mention.concept) continue;
    // A finding of its own may refine another as a whole ("respiratory failure with hypoxia").
    if (other.head.firstToken === match.firstToken && other.head.endToken === match.endToken) continue;
    const ranges = [other.head, ...other.parts];
    const inside = ranges.some((range) => match.firstToken >= range.firstToken && match.endToken <= range.endToken);
    // Not where what follows is a detail of this finding too: "stroke, left MCA embolic".
    const isDetail = detailsOf(knowledge.family(mention.concept)).has(other.head.phrase);
    const before = !isDetail && ranges.some((range) => range.firstToken === match.endToken);
    // Over a sentence's end a detail is taken from a heading, not from what another finding says of itself ("cyst, left").
    const said =
      match.sentence !== mention.head.sentence && ranges.some((range) => isPhraseWith(range, match, reading));
    if ((inside || before || said) && !sharesWords(ranges, own, reading)) return true;
  }
  return false;
}

const details = new WeakMap<CompiledFamily, ReadonlySet<number>>();

/** All phrases that conditions of a family ask for near its mention. */
function detailsOf(family: CompiledFamily): ReadonlySet<number> {
  const known =
    details.get(family) ?? new Set(family.codes.flatMap(({ compiled }) => compiled.flatMap(({ near }) => near)));
  details.set(family, known);
  return known;
}

function isPhraseWith(range: PhraseMatch, match: PhraseMatch, { proximity }: DocumentReading): boolean {
  return range.sentence === match.sentence && proximity.distance(range, match) <= PHRASE_DISTANCE;
}

/** True when two findings are about the same words, or name the same thing again ("knee pain", "osteoarthritis of the knee"). */
function sharesWords(
  theirs: readonly PhraseMatch[],
  own: readonly PhraseMatch[],
  { document }: DocumentReading,
): boolean {
  const words = (ranges: readonly PhraseMatch[]): string[] =>
    ranges.flatMap(({ firstToken, endToken }) => document.tokens.slice(firstToken, endToken).map(({ norm }) => norm));
  if (theirs.some((range) => own.some((mine) => overlap(mine, range)))) return true;
  const mine = new Set(words(own));
  return theirs.some((range) => range.sentence !== own[0]?.sentence) && words(theirs).some((word) => mine.has(word));
}

function overlap(a: PhraseMatch, b: PhraseMatch): boolean {
  return a.firstToken < b.endToken && b.firstToken < a.endToken;
}

const OWN_NEGATION = new Set(['no', 'not', 'non', 'without', 'never', 'negative', 'nil', 'absent']);

/** A detail that the note denies, doubts or only warns of refines nothing, unless the finding itself stands so. */
function isDoubted(match: PhraseMatch, mention: Mention, reading: DocumentReading): boolean {
  // "without aura", "no loss of consciousness" say what they mean themselves.
  if (OWN_NEGATION.has(reading.document.tokens[match.firstToken]?.lower ?? '')) return false;
  const detail = reading.assess(match);
  const finding = reading.assess(mention.head);
  if (detail.polarity === 'negated') return finding.polarity !== 'negated';
  if (detail.temporality === 'hypothetical') return finding.temporality !== 'hypothetical';
  return detail.certainty === 'possible' && finding.certainty !== 'possible';
}

/**
 * The side of the same site elsewhere in the document, when the note speaks of one side only: "right knee pain" in the chief
 * complaint settles "osteoarthritis of the knee" in the assessment.
 */
function sideFromElsewhere(
  condition: CompiledCondition,
  mention: Mention,
  reading: DocumentReading,
  knowledge: Knowledge,
): MetCondition | null {
  const tokens = reading.document.tokens;
  const sides = sidesOfSites(reading, knowledge);
  for (const range of [mention.head, ...mention.parts]) {
    for (let t = range.firstToken; t < range.endToken; t++) {
      const ofSite = sides.get(tokens[t]?.norm ?? '');
      if (!ofSite) continue;
      if (ofSite.size !== 1) return null;
      const [match] = ofSite.values();
      if (!match || !condition.near.includes(match.phrase)) return null;
      return { match, distance: REMOTE_DISTANCE + PHRASE_DISTANCE, remote: true, reading };
    }
  }
  return null;
}

const sidesMemo = new WeakMap<DocumentReading, Map<string, Map<number, PhraseMatch>>>();

/** For each site of the document, the sides that are said of it, with the first place of each. */
function sidesOfSites(reading: DocumentReading, knowledge: Knowledge): Map<string, Map<number, PhraseMatch>> {
  const known = sidesMemo.get(reading);
  if (known) return known;
  const sides = new Map<string, Map<number, PhraseMatch>>();
  const { tokens } = reading.document;
  for (const match of reading.found.matches) {
    if (!knowledge.sides.has(match.phrase)) continue;
    // "The left distal radius", but not over a full stop, a comma or the end of a heading ("ovary removed, left. Lung ...").
    const end = endOf(match, reading);
    for (const t of [match.endToken, match.endToken + 1]) {
      if (t >= end || isSeparator(tokens[t])) break;
      const site = tokens[t]?.norm ?? '';
      if (!SITES.has(site)) continue;
      const ofSite = sides.get(site) ?? new Map<number, PhraseMatch>();
      if (!ofSite.has(match.phrase)) ofSite.set(match.phrase, match);
      sides.set(site, ofSite);
      break;
    }
  }
  sidesMemo.set(reading, sides);
  return sides;
}

/** End of the sentence or heading that a match stands in. */
function endOf({ sentence, endToken }: PhraseMatch, { document }: DocumentReading): number {
  const own = document.sentences[sentence];
  if (own) return own.endToken;
  const heading = document.sections[-2 - sentence]?.heading;
  let end = endToken;
  while (heading && (document.tokens[end]?.end ?? Number.POSITIVE_INFINITY) <= heading.end) end++;
  return end;
}

function isSeparator(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && token.lower !== '-' && token.lower !== '/';
}

/** Sites that have sides. */
const SITES = new Set(
  (
    'knee hip shoulder ankle wrist elbow hand foot finger thumb toe arm leg thigh forearm calf eye ear breast kidney lung ovary testis ' +
    'clavicle heel hamstring ulna radius humerus femur tibia fibula groin buttock axilla jaw rotator achilles meniscus'
  ).split(' '),
);

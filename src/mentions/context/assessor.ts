import type { Document, Section, SectionType, Sentence } from '../../text/document';
import { quote, type Span } from '../../text/span';
import type { Assertion, Cue } from '../assertion';
import { lowerBound } from './lower-bound';
import type { Axis, ContextRules, Effect, SectionEffect } from './rule';
import { type Scope, scopesOf } from './scope';

/** A half-open range of a document's tokens; a `Mention` is one. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Assertion of any mention of one document. Throws RangeError when the range is empty or outside the document. */
export type Assessor = (range: TokenRange) => Assertion;

type MarkedEffect = Cue['effect'];

const UNMARKED: Readonly<Record<Axis, Effect>> = {
  polarity: 'affirmed',
  certainty: 'certain',
  temporality: 'current',
  experiencer: 'patient',
};
/** Sections whose heading may be a trigger ("Denies:", "Working diagnosis:"); other headings speak by their type. */
const INTRODUCING: readonly SectionType[] = ['other', 'diagnosis', 'assessment', 'impression'];
/** Tokens; no trigger of a clinical sentence acts further. */
const WINDOW_STEP = 200;
/** More cues than this say nothing new to a reader. */
const MAX_CUES = 8;
/** Axes on which any marked trigger decides; on the others the nearest one does. */
const ANY_DECIDES: readonly Axis[] = ['polarity', 'certainty'];

class DocumentAssessor {
  readonly #document: Document;
  readonly #rules: ContextRules;
  readonly #presentYear: number;
  /** Scopes of a stretch, by its first token. */
  readonly #scopes = new Map<number, readonly Scope[]>();
  /** What introduces the list of a sentence, by its index; null for nothing. */
  readonly #introductions = new Map<number, TokenRange | null>();

  constructor(document: Document, rules: ContextRules) {
    this.#document = document;
    this.#rules = rules;
    const authored = Number(document.note.authoredAt?.slice(0, 4));
    this.#presentYear = Number.isInteger(authored) && authored > 1900 ? authored : 2100;
  }

  assess({ firstToken: first, endToken: end }: TokenRange): Assertion {
    const { tokens, sentences } = this.#document;
    if (!(first >= 0 && first < end && end <= tokens.length)) {
      throw new RangeError(`tokens [${first}, ${end}) are no mention of a document with ${tokens.length} tokens`);
    }
    const index = lowerBound(sentences.length, (at) => (sentences[at] as Sentence).endToken > first);
    const section = this.#sectionOf(index, first);
    const scopes = this.#scopesAround(index, first, section).filter(
      (scope) => this.#covers(scope, first, end) && this.#actsIn(scope, section),
    );
    const cues: Cue[] = [];
    const value = (axis: Axis) => this.#decide(axis, scopes, first, end, section, cues);
    return {
      polarity: value('polarity') as Assertion['polarity'],
      certainty: value('certainty') as Assertion['certainty'],
      temporality: value('temporality') as Assertion['temporality'],
      experiencer: value('experiencer') as Assertion['experiencer'],
      cues,
    };
  }

  /** Scopes around a token: those of its sentence (or heading), and those that an introduced list takes over. */
  #scopesAround(index: number, token: number, section: Section | undefined): readonly Scope[] {
    const sentence = this.#document.sentences[index];
    if (sentence === undefined || token < sentence.firstToken) {
      return section === undefined ? [] : this.#scopesIn(tokensOf(this.#document, section.heading), token);
    }
    const introduction = this.#introductionOf(index, sentence, section);
    if (introduction === undefined) return this.#scopesIn(sentence, token);
    const open = this.#scopesIn(introduction, introduction.endToken - 1).filter(
      (scope) => scope.side === 'pre' && scope.to >= introduction.endToken - 1,
    );
    const taken = open.map((scope) => ({ ...scope, from: sentence.firstToken, to: sentence.endToken }));
    return [...taken, ...this.#scopesIn(sentence, token)];
  }

  #remember(from: number, to: number, introduction: TokenRange | null): TokenRange | undefined {
    for (let at = from; at <= to; at++) this.#introductions.set(at, introduction);
    return introduction ?? undefined;
  }

  /** What introduces the list that a sentence is in: "Denies any of the following:" above bullets, or a heading "Denies:". */
  #introductionOf(index: number, sentence: Sentence, section: Section | undefined): TokenRange | undefined {
    const { sentences, tokens } = this.#document;
    let at = index;
    while (at > 0 && sentences[at]?.listItem === true && sentences[at - 1]?.section === sentence.section) {
      // Items of one list share their introduction: it is looked up once a list, however long.
      const known = this.#introductions.get(at);
      if (known !== undefined) return this.#remember(at, index, known);
      at -= 1;
      const above = sentences[at] as Sentence;
      if (tokens[above.endToken - 1]?.lower === ':') return this.#remember(at + 1, index, above);
      if (!above.listItem) return this.#remember(at + 1, index, null);
    }
    const byHeading = at === section?.firstSentence && INTRODUCING.includes(section.type);
    const introduction = byHeading ? tokensOf(this.#document, section.heading) : null;
    return sentence.listItem ? this.#remember(at, index, introduction) : (introduction ?? undefined);
  }

  /** Scopes of the stretch around `token` in a sentence or heading. */
  #scopesIn(range: TokenRange, token: number): readonly Scope[] {
    const { first, end } = windowOf(range, token);
    const known = this.#scopes.get(first);
    if (known !== undefined) return known;
    const { tokens, text } = this.#document;
    const scopes = scopesOf({ tokens, text, first, end, presentYear: this.#presentYear }, this.#rules.phrases);
    this.#scopes.set(first, scopes);
    return scopes;
  }

  /**
   * A trigger inside the mention acts only as its free-standing edge ("no known drug allergies", "status post CABG");
   * elsewhere it is part of the name ("non-Hodgkin lymphoma").
   */
  #covers(scope: Scope, first: number, end: number): boolean {
    if (scope.first >= first && scope.end <= end) {
      if (scope.end - scope.first === end - first) return false;
      if (scope.side === 'pre') return scope.first === first && this.#apart(scope.end);
      return scope.end === end && this.#apart(scope.first);
    }
    if (scope.side === 'pre' && end <= scope.end) {
      // "Discussed adverse effects of": what is spoken of is named in the trigger itself.
      return scope.first < first && scope.trigger.effect === 'hypothetical';
    }
    if (scope.side === 'pre') return scope.first < first && end > scope.from && first < scope.to;
    return scope.end > end && end > scope.from && end <= scope.to;
  }

  #actsIn({ trigger }: Scope, section: Section | undefined): boolean {
    return trigger.section === undefined || this.#around(section).some(({ type }) => type === trigger.section);
  }

  /** The section and those that it is a part of, innermost first. */
  #around(section: Section | undefined): Section[] {
    const around: Section[] = [];
    for (let at = section; at !== undefined && around.length < 8; at = this.#document.sections[at.parent])
      around.push(at);
    return around;
  }

  #apart(token: number): boolean {
    const { tokens } = this.#document;
    return (tokens[token - 1] as Span).end < (tokens[token] as Span).start;
  }

  #decide(
    axis: Axis,
    scopes: readonly Scope[],
    first: number,
    end: number,
    section: Section | undefined,
    cues: Cue[],
  ): Effect {
    const local = scopes.filter((scope) => scope.trigger.axis === axis);
    const marked = local.filter((scope) => scope.trigger.effect !== UNMARKED[axis]);
    const condition = marked.filter((scope) => scope.trigger.effect === 'hypothetical');
    // What stands behind the mention and says that it is so wins: "erythema: yes", "history of cough for two weeks".
    const behind = local.filter((scope) => scope.side === 'post');
    const asserted = behind.some((scope) => scope.trigger.effect === UNMARKED[axis]);
    const any = ANY_DECIDES.includes(axis) && marked.length > 0 ? marked : local;
    const deciding = condition.length > 0 ? condition : asserted ? behind : any;
    const nearest = deciding.toSorted((a, b) => distance(a, first, end) - distance(b, first, end))[0];
    const ofSection = section === undefined ? undefined : this.#sectionEffect(axis, section);
    const value = nearest?.trigger.effect ?? (ofSection?.effect.strong ? ofSection.effect.effect : UNMARKED[axis]);
    for (const scope of marked) {
      if (scope.trigger.effect !== value) continue;
      if (cues.length >= MAX_CUES) break;
      const cue = this.#cue(scope.first, scope.end, value as MarkedEffect);
      if (!cues.some((other) => sameCue(other, cue))) cues.push(cue);
    }
    if (ofSection !== undefined && nearest === undefined) {
      const { start, end: stop } = ofSection.section.heading;
      const { effect } = ofSection.effect;
      if (stop > start)
        cues.push({ ...quote(this.#document.text, start, stop), documentId: this.#document.note.id, effect });
    }
    return value;
  }

  #cue(first: number, end: number, effect: MarkedEffect): Cue {
    const { tokens, text, note } = this.#document;
    const span = quote(text, (tokens[first] as Span).start, (tokens[end - 1] as Span).end);
    return { ...span, documentId: note.id, effect };
  }

  #sectionOf(sentence: number, token: number): Section | undefined {
    const { sentences, sections, tokens } = this.#document;
    const at = sentences[sentence];
    if (at !== undefined && token >= at.firstToken) return sections[at.section];
    const start = (tokens[token] as Span).start;
    return sections.findLast((section) => section.start <= start && section.end > start);
  }

  #sectionEffect(axis: Axis, section: Section): { effect: SectionEffect; section: Section } | undefined {
    for (const at of this.#around(section)) {
      const effect = this.#rules.sections.get(at.type)?.find((candidate) => candidate.axis === axis);
      if (effect !== undefined) return { effect, section: at };
    }
    return undefined;
  }
}

/** Tokens between trigger and mention. */
function distance(scope: Scope, first: number, end: number): number {
  return scope.side === 'pre' ? Math.max(0, first - scope.end) : scope.first - end;
}

/** All of a usual sentence; of a text without sentence ends, a window around the token, so that the cost stays linear. */
function windowOf({ firstToken, endToken }: TokenRange, token: number): { first: number; end: number } {
  if (endToken - firstToken <= 3 * WINDOW_STEP) return { first: firstToken, end: endToken };
  const step = Math.max(0, Math.floor((token - firstToken) / WINDOW_STEP) - 1);
  const first = firstToken + step * WINDOW_STEP;
  return { first, end: Math.min(endToken, first + 3 * WINDOW_STEP) };
}

function sameCue(a: Cue, b: Cue): boolean {
  return a.start === b.start && a.end === b.end && a.effect === b.effect;
}

/** The tokens that a UTF-16 span touches; empty (`firstToken === endToken`) when it touches none. */
export function tokensOf(document: Document, span: Span): TokenRange {
  const { tokens } = document;
  const firstToken = lowerBound(tokens.length, (index) => (tokens[index] as Span).end > span.start);
  const endToken = lowerBound(tokens.length, (index) => (tokens[index] as Span).start >= span.end);
  return { firstToken, endToken: Math.max(firstToken, endToken) };
}

/** An assessor of one document; the triggers of a sentence are found once, when its first mention is assessed. */
export function createAssessor(document: Document, rules: ContextRules): Assessor {
  const assessor = new DocumentAssessor(document, rules);
  return (range) => assessor.assess(range);
}

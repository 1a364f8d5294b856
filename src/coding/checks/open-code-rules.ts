import type { CodeSystem } from '../../code-sets/code';
import { editionIndexOn } from '../../code-sets/edition-index';
import { findString, stringAt } from '../../code-sets/flat';
import { type CodePattern, matchesPattern, parseCodePattern, undotted } from '../code-pattern';
import { NOTE_KINDS, RULE_KINDS, type RuleKind } from './code-rule';
import { CONDITIONAL, OPEN, type PackedCodeRules, type RuleOrigin } from './pack-code-rules';
import type { EndedNote } from './parse-authored-rules';

/** A rule that holds for a code on a date. */
export interface StandingRule {
  readonly kind: RuleKind;
  /** The code, block or chapter range that states it. */
  readonly at: string;
  readonly place: CodePattern;
  readonly origin: RuleOrigin;
  readonly edition: string;
  readonly named: readonly CodePattern[];
  readonly isConditional: boolean;
  readonly isOpen: boolean;
}

/** The rules that hold for a code: those of its chapter and blocks first, then down to its own. */
export interface CodeRules {
  rulesOf(system: CodeSystem, code: string, date: string): readonly StandingRule[];
  /** True when an imported list of the origin is there. */
  has(origin: RuleOrigin): boolean;
}

/** Which origins state a kind, the first that is loaded; `not-principal` and `manifestation` add up. */
function originsOf(kind: RuleKind, has: (origin: RuleOrigin) => boolean): readonly RuleOrigin[] {
  const notes: RuleOrigin = has('tabular') ? 'tabular' : 'authored';
  if (kind === 'manifestation') return [notes, 'mce'];
  if (kind === 'poa-exempt') return ['poa-exempt'];
  if (kind === 'not-principal') return ['authored'];
  if (NOTE_KINDS.has(kind)) return [notes];
  return [has('mce') ? 'mce' : 'authored'];
}

const ORIGINS: readonly RuleOrigin[] = ['authored', 'tabular', 'mce', 'poa-exempt'];

/** Opens packed rules. A note of an imported tabular that ended after its edition, as `ended` says, holds until then. */
export function openCodeRules({ editions, arrays }: PackedCodeRules, ended: readonly EndedNote[] = []): CodeRules {
  const array = (name: string): Uint32Array => arrays[name] as Uint32Array;
  const keys = { bytes: arrays.keyBytes as Uint8Array, starts: array('keyStarts') };
  const shown = { bytes: arrays.shownBytes as Uint8Array, starts: array('shownStarts') };
  const patternTexts = { bytes: arrays.patternBytes as Uint8Array, starts: array('patternStarts') };
  const [ruleStart, namedStart, named] = [array('ruleStart'), array('namedStart'), array('named')];
  const [kinds, editionOfRule, flags] = [arrays.kind, arrays.edition, arrays.flags] as Uint8Array[];
  const patterns = new Map<number, CodePattern>();
  const places = new Map<number, CodePattern>();
  const placeAt = (key: number): CodePattern => {
    const place = places.get(key) ?? opened(stringAt(keys, key).replace('#', ''));
    places.set(key, place);
    return place;
  };
  const ranges = [...array('ranges')].map((key) => ({ key, pattern: placeAt(key) }));
  const loaded = new Set(editions.map(({ origin }) => origin));
  const has = (origin: RuleOrigin): boolean => loaded.has(origin);
  const allowed = new Map(RULE_KINDS.map((kind) => [kind, originsOf(kind, has)]));

  const patternAt = (id: number): CodePattern => {
    const pattern = patterns.get(id) ?? opened(stringAt(patternTexts, id));
    patterns.set(id, pattern);
    return pattern;
  };

  /** The edition of each origin that counts on a date. */
  const current = (date: string): InForce => {
    const indexes = ORIGINS.map((origin) => {
      const own = editions.flatMap((edition, index) => (edition.origin === origin ? [{ ...edition, index }] : []));
      return own[editionIndexOn(own, date)]?.index ?? -1;
    });
    const gone = goneOn(date, editions[indexes[ORIGINS.indexOf('tabular')] as number]?.from);
    const key = `${indexes.join()} ${gone.length}`;
    const same = inForceBy.get(key) ?? { editions: new Set(indexes), gone: byPlace(gone), known: new Map() };
    inForceBy.set(key, same);
    return same;
  };
  /** Notes that ended after the tabular list began and not after the date, the first to end first. */
  const goneOn = (date: string, tabularFrom: string | undefined): Gone[] =>
    tabularFrom === undefined ? [] : dated.filter(({ from }) => from > tabularFrom && from <= date);
  const dated = ended
    .map((one): Gone => ({ ...one, patterns: one.named.map(opened) }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const inForceBy = new Map<string, InForce>();
  const byDate = new Map<string, InForce>();
  const inForceOn = (date: string): InForce => {
    const known = byDate.get(date) ?? current(date);
    keep(byDate, date, known, MOST_DATES);
    return known;
  };

  const rulesAt = (key: number, { editions: inForce, gone }: InForce): StandingRule[] => {
    const found: StandingRule[] = [];
    const [at, place] = [stringAt(shown, key), placeAt(key)];
    for (let rule = ruleStart[key] as number; rule < (ruleStart[key + 1] as number); rule++) {
      const edition = editionOfRule?.[rule] as number;
      const kind = RULE_KINDS[kinds?.[rule] as number] as RuleKind;
      const { origin, edition: name } = editions[edition] as PackedCodeRules['editions'][number];
      if (!inForce.has(edition) || !allowed.get(kind)?.includes(origin)) continue;
      const ids = named.subarray(namedStart[rule], namedStart[rule + 1]);
      const flag = flags?.[rule] as number;
      const over = origin === 'tabular' ? (gone.get(at) ?? []).filter((one) => one.kind === kind) : [];
      const standing = [...ids].map(patternAt).filter((pattern) => !over.some((one) => isGone(pattern, one)));
      if (ids.length > 0 && standing.length === 0) continue;
      found.push({
        kind,
        at,
        place,
        origin,
        edition: name,
        named: standing,
        isConditional: (flag & CONDITIONAL) !== 0,
        isOpen: (flag & OPEN) !== 0,
      });
    }
    return found;
  };

  const read = (system: CodeSystem, code: string, inForce: InForce): StandingRule[] => {
    // A service may be spelled as a diagnosis is without its dot: HCPCS G0402 and G04.02. NCCI has rules of its own for services.
    if (system === 'CPT' || system === 'HCPCS') return [];
    const bare = undotted(code);
    const isDiagnosis = system === 'ICD-10-CM';
    const fromRanges = isDiagnosis ? ranges.filter(({ pattern }) => matchesPattern(pattern, bare)) : [];
    const found = fromRanges.map(({ key }) => key);
    const lengths = isDiagnosis ? [3, 4, 5, 6, 7].filter((length) => length <= bare.length) : [bare.length];
    for (const length of lengths) {
      const key = findString(keys, (system === 'ICD-10-PCS' ? '#' : '') + bare.slice(0, length));
      if (key !== -1) found.push(key);
    }
    return found.flatMap((key) => rulesAt(key, inForce));
  };

  return {
    has,
    rulesOf: (system, code, date) => {
      const inForce = inForceOn(date);
      const { known } = inForce;
      const id = `${system} ${code}`;
      const rules = known.get(id) ?? read(system, code, inForce);
      keep(known, id, rules, MOST_CODES);
      return rules;
    },
  };
}

/** Rules of codes that were asked for lately: a site's notes come back to the same few hundred. */
interface InForce {
  readonly editions: ReadonlySet<number>;
  /** Notes of the tabular list that ended since, by the code that they stood at. */
  readonly gone: ReadonlyMap<string, readonly Gone[]>;
  readonly known: Map<string, readonly StandingRule[]>;
}

interface Gone extends EndedNote {
  readonly patterns: readonly CodePattern[];
}

function byPlace(all: readonly Gone[]): Map<string, Gone[]> {
  const places = new Map<string, Gone[]>();
  for (const one of all) places.set(one.at, [...(places.get(one.at) ?? []), one]);
  return places;
}

function isGone(pattern: CodePattern, { patterns }: Gone): boolean {
  return patterns.some(
    (one) => one.text === pattern.text || (pattern.to === null && matchesPattern(one, pattern.from)),
  );
}

/** Dates and codes come from outside: some are kept, not all there ever were. */
const MOST_DATES = 100;
const MOST_CODES = 2_000;

function keep<Value>(map: Map<string, Value>, key: string, value: Value, most: number): void {
  if (map.size >= most && !map.has(key)) map.clear();
  map.set(key, value);
}

function opened(text: string): CodePattern {
  const pattern = parseCodePattern(text);
  if (pattern === null) throw new Error(`the compiled rules hold "${text}", which is no code pattern`);
  return pattern;
}

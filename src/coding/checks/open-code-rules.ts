import type { CodeSystem } from '../../code-sets/code';
import { findString, stringAt } from '../../code-sets/flat';
import { type CodePattern, matchesPattern, parseCodePattern, undotted } from './code-pattern';
import { NOTE_KINDS, RULE_KINDS, type RuleKind } from './code-rule';
import { editionOn } from './edition-on';
import { CONDITIONAL, OPEN, type PackedCodeRules, type RuleOrigin } from './pack-code-rules';

/** A rule that holds for a code on a date. */
export interface StandingRule {
  readonly kind: RuleKind;
  /** The code, block or chapter range that states it. */
  readonly at: string;
  readonly origin: RuleOrigin;
  readonly edition: string;
  readonly named: readonly CodePattern[];
  readonly isConditional: boolean;
  readonly isOpen: boolean;
}

/** The rules that hold for a code: those of its chapter and blocks first, then down to its own. */
export interface CodeRules {
  rulesOf(system: CodeSystem, code: string, date: string): StandingRule[];
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

export function openCodeRules({ editions, arrays }: PackedCodeRules): CodeRules {
  const array = (name: string): Uint32Array => arrays[name] as Uint32Array;
  const keys = { bytes: arrays.keyBytes as Uint8Array, starts: array('keyStarts') };
  const shown = { bytes: arrays.shownBytes as Uint8Array, starts: array('shownStarts') };
  const patternTexts = { bytes: arrays.patternBytes as Uint8Array, starts: array('patternStarts') };
  const [ruleStart, namedStart, named] = [array('ruleStart'), array('namedStart'), array('named')];
  const [kinds, editionOfRule, flags] = [arrays.kind, arrays.edition, arrays.flags] as Uint8Array[];
  const patterns = new Map<number, CodePattern>();
  const ranges = [...array('ranges')].map((key) => ({ key, pattern: opened(stringAt(keys, key)) }));
  const loaded = new Set(editions.map(({ origin }) => origin));
  const has = (origin: RuleOrigin): boolean => loaded.has(origin);
  const allowed = new Map(RULE_KINDS.map((kind) => [kind, originsOf(kind, has)]));

  const patternAt = (id: number): CodePattern => {
    const pattern = patterns.get(id) ?? opened(stringAt(patternTexts, id));
    patterns.set(id, pattern);
    return pattern;
  };

  /** The edition of each origin that counts on a date. */
  const current = (date: string): ReadonlySet<number> =>
    new Set(
      ORIGINS.map((origin) => {
        const own = editions.flatMap((edition, index) => (edition.origin === origin ? [{ ...edition, index }] : []));
        return own[editionOn(own, date)]?.index ?? -1;
      }),
    );
  const currentByDate = new Map<string, ReadonlySet<number>>();
  const currentOn = (date: string): ReadonlySet<number> => {
    const known = currentByDate.get(date) ?? current(date);
    // Dates come from outside: a few are kept, not all there ever were.
    if (currentByDate.size > 100) currentByDate.clear();
    currentByDate.set(date, known);
    return known;
  };

  const rulesAt = (key: number, inForce: ReadonlySet<number>): StandingRule[] => {
    const found: StandingRule[] = [];
    for (let rule = ruleStart[key] as number; rule < (ruleStart[key + 1] as number); rule++) {
      const edition = editionOfRule?.[rule] as number;
      const kind = RULE_KINDS[kinds?.[rule] as number] as RuleKind;
      const { origin, edition: name } = editions[edition] as PackedCodeRules['editions'][number];
      if (!inForce.has(edition) || !allowed.get(kind)?.includes(origin)) continue;
      const ids = named.subarray(namedStart[rule], namedStart[rule + 1]);
      const flag = flags?.[rule] as number;
      found.push({
        kind,
        at: stringAt(shown, key),
        origin,
        edition: name,
        named: [...ids].map(patternAt),
        isConditional: (flag & CONDITIONAL) !== 0,
        isOpen: (flag & OPEN) !== 0,
      });
    }
    return found;
  };

  return {
    has,
    rulesOf: (system, code, date) => {
      const bare = undotted(code);
      const inForce = currentOn(date);
      const isDiagnosis = system === 'ICD-10-CM';
      const fromRanges = isDiagnosis ? ranges.filter(({ pattern }) => matchesPattern(pattern, bare)) : [];
      const found = fromRanges.map(({ key }) => key);
      const lengths = isDiagnosis ? [3, 4, 5, 6, 7].filter((length) => length <= bare.length) : [bare.length];
      for (const length of lengths) {
        const key = findString(keys, (system === 'ICD-10-PCS' ? '#' : '') + bare.slice(0, length));
        if (key !== -1) found.push(key);
      }
      return found.flatMap((key) => rulesAt(key, inForce));
    },
  };
}

function opened(text: string): CodePattern {
  const pattern = parseCodePattern(text);
  if (pattern === null) throw new Error(`the compiled rules hold "${text}", which is no code pattern`);
  return pattern;
}

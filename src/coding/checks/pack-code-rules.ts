import { type FlatArray, packStrings } from '../../code-sets/flat';
import { undotted } from '../code-pattern';
import { type CodeRule, RULE_KINDS } from './code-rule';

/** Where a set of rules comes from. */
export type RuleOrigin = 'authored' | 'tabular' | 'mce' | 'poa-exempt';

export interface RuleEdition {
  readonly origin: RuleOrigin;
  readonly edition: string;
  readonly from: string;
}

export interface RulesOfEdition extends RuleEdition {
  readonly rules: Iterable<CodeRule>;
}

export const CONDITIONAL = 1;
export const OPEN = 2;

export interface PackedCodeRules {
  readonly editions: readonly RuleEdition[];
  readonly arrays: Readonly<Record<string, FlatArray>>;
}

/**
 * Rules by the codes that they stand at, in ascending order of those without dots, so that the rules of a code are found by its
 * prefixes; rules at ranges are listed by themselves.
 */
export function packCodeRules(all: readonly RulesOfEdition[]): PackedCodeRules {
  const rows = all.flatMap(({ rules }, edition) =>
    [...rules].map((rule) => ({ rule, edition, key: undottedRange(rule.at) })),
  );
  rows.sort((a, b) => compare(a.key, b.key) || a.edition - b.edition);
  const keys: string[] = [];
  const shown: string[] = [];
  const keyStart: number[] = [];
  const patterns = new Map<string, number>();
  const named: number[] = [];
  const namedStart = new Uint32Array(rows.length + 1);
  rows.forEach(({ rule, key }, row) => {
    if (keys.at(-1) !== key) {
      keys.push(key);
      shown.push(rule.at.replace('#', ''));
      keyStart.push(row);
    }
    for (const pattern of rule.named) {
      const id = patterns.get(pattern) ?? patterns.size;
      patterns.set(pattern, id);
      named.push(id);
    }
    namedStart[row + 1] = named.length;
  });
  const flags = ({ isConditional, isOpen }: CodeRule): number =>
    (isConditional ? CONDITIONAL : 0) | (isOpen ? OPEN : 0);
  const [packedKeys, packedShown, packedPatterns] = [keys, shown, [...patterns.keys()]].map(packStrings);
  return {
    editions: all.map(({ origin, edition, from }) => ({ origin, edition, from })),
    arrays: {
      keyBytes: packedKeys?.bytes as Uint8Array,
      keyStarts: packedKeys?.starts as Uint32Array,
      shownBytes: packedShown?.bytes as Uint8Array,
      shownStarts: packedShown?.starts as Uint32Array,
      patternBytes: packedPatterns?.bytes as Uint8Array,
      patternStarts: packedPatterns?.starts as Uint32Array,
      ranges: Uint32Array.from(keys.flatMap((key, index) => (key.includes('-') ? [index] : []))),
      ruleStart: Uint32Array.from([...keyStart, rows.length]),
      kind: Uint8Array.from(rows, ({ rule }) => RULE_KINDS.indexOf(rule.kind)),
      edition: Uint8Array.from(rows, ({ edition }) => edition),
      flags: Uint8Array.from(rows, ({ rule }) => flags(rule)),
      namedStart,
      named: Uint32Array.from(named),
    },
  };
}

function undottedRange(at: string): string {
  return at.split('-').map(undotted).join('-');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

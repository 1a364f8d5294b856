import type { CodeNotes } from '../code-sets/code-notes';
import type { CodeTable } from '../code-sets/code-table';
import { type CodeDescription, type CodeQuestion, describeCode, NEWEST } from '../code-sets/describe-code';
import type { PcsTables } from '../code-sets/pcs/pcs-axis';
import type { RuleKind } from './checks/code-rule';
import type { CodeRules } from './checks/open-code-rules';
import type { CodeTerms, TermsOfFamily } from './code-terms';

/** A rule that holds for a code, as the checks of a list read it. */
export interface RuleOfCode {
  readonly kind: RuleKind;
  /** The code, block or chapter that states it. */
  readonly at: string;
  /** Who states it: the lexicons, or an imported file, with its edition. */
  readonly origin: string;
  /** Codes and ranges that it names. */
  readonly named: readonly string[];
  /** A partner that is asked for only where it applies. */
  readonly isConditional: boolean;
}

/** A code as the loaded editions describe it, with our own wording that leads to it. */
export interface DescribedCode extends CodeDescription {
  readonly rules: readonly RuleOfCode[];
  readonly terms: readonly TermsOfFamily[];
}

/** Null when no loaded edition knows the code. */
export type DescribeCode = (question: CodeQuestion) => DescribedCode | null;

/** What descriptions are made of. */
export interface DescriptionSources {
  readonly codes: CodeTable;
  readonly notes: CodeNotes;
  readonly pcs: PcsTables;
  readonly rules: CodeRules;
  readonly terms: CodeTerms;
}

/** Answers from what is loaded. */
export function codeDescriber({ codes, notes, pcs, rules, terms }: DescriptionSources): DescribeCode {
  return (question) => {
    const description = describeCode(codes, notes, question, pcs);
    if (description === null) return null;
    const { system, code, serviceDate = NEWEST } = question;
    const standing = rules.rulesOf(system, code, serviceDate).map(
      ({ kind, at, origin, edition, named, isConditional }): RuleOfCode => ({
        kind,
        at,
        origin: edition === origin ? origin : `${origin} ${edition}`,
        named: named.map(({ text }) => text),
        isConditional,
      }),
    );
    return { ...description, rules: distinct(standing), terms: terms.of(system, code) };
  };
}

/** A note that is printed at several lines of one place is one rule, whatever order it names codes in. */
function distinct(rules: readonly RuleOfCode[]): RuleOfCode[] {
  const byText = new Map<string, RuleOfCode>();
  for (const rule of rules) {
    const named = [...new Set(rule.named)];
    const key = JSON.stringify([rule.kind, rule.at, rule.origin, rule.isConditional, [...named].sort()]);
    if (!byText.has(key)) byText.set(key, { ...rule, named });
  }
  return [...byText.values()];
}

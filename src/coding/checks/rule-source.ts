import type { AddOnRow, MceRow, MueRow, PtpRow, TabularRow } from '../../code-sets/release';
import type { AuthoredRules } from './parse-authored-rules';

/** The rows of one edition of an official file. */
export interface DatedRows<Row> {
  /** As its publisher calls it: `FY2027`, `2026Q4`. */
  readonly edition: string;
  /** First day in force, YYYY-MM-DD. */
  readonly from: string;
  readonly rows: Iterable<Row>;
}

/** All that rules are built from; a part that was not imported is empty. Imported parts stand in the place of authored ones. */
export interface RuleSource {
  readonly authored: AuthoredRules;
  readonly tabular: readonly DatedRows<TabularRow>[];
  readonly ptp: readonly DatedRows<PtpRow>[];
  readonly mue: readonly DatedRows<MueRow>[];
  readonly addOns: readonly DatedRows<AddOnRow>[];
  readonly mce: readonly DatedRows<MceRow>[];
  readonly poaExempt: readonly DatedRows<{ readonly code: string }>[];
}

import type { FlatArray, FlatParts } from '../../code-sets/flat';
import type { CodeRule } from './code-rule';
import { notesToRules } from './notes-to-rules';
import { packCodeRules, type RuleEdition, type RulesOfEdition } from './pack-code-rules';
import { packAddOns, packLimits } from './pack-limits';
import { packPairs } from './pack-pairs';
import type { EndedNote } from './parse-authored-rules';
import type { DatedRows, RuleSource } from './rule-source';

/** What stands beside the arrays: the editions of each kind of rule, in the order of their arrays' names. */
export interface RulesMeta {
  readonly codes: readonly RuleEdition[];
  readonly ended: readonly EndedNote[];
  readonly ptp: readonly { edition: string; from: string; service: 'practitioner' | 'hospital'; terms: unknown }[];
  readonly mue: readonly { edition: string; from: string; service: 'practitioner' | 'hospital' }[];
  readonly addOns: readonly { edition: string; from: string }[];
}

/** Edition name of what the lexicons state themselves. */
const AUTHORED = 'authored';
const SERVICES = ['practitioner', 'hospital'] as const;

/** Compiles rules of all editions to flat parts for `openRules`. Official editions stand in the place of authored ones. */
export function buildRules(source: RuleSource): FlatParts {
  const { authored } = source;
  const codes = packCodeRules([
    { origin: 'authored', edition: AUTHORED, from: '', rules: authored.codes },
    ...source.tabular.map(
      ({ edition, from, rows }): RulesOfEdition => ({
        origin: 'tabular',
        edition,
        from,
        rules: notesToRules([...rows]),
      }),
    ),
    ...source.mce.map(
      ({ edition, from, rows }): RulesOfEdition => ({
        origin: 'mce',
        edition,
        from,
        rules: mapRows(rows, ({ edit, system, code }) => ({
          kind: edit,
          at: system === 'ICD-10-PCS' ? `#${code}` : code,
          named: [],
        })),
      }),
    ),
    ...source.poaExempt.map(
      ({ edition, from, rows }): RulesOfEdition => ({
        origin: 'poa-exempt',
        edition,
        from,
        rules: mapRows(rows, ({ code }) => ({ kind: 'poa-exempt', at: code, named: [] })),
      }),
    ),
  ]);
  const own = <Row>(rows: readonly Row[]): DatedRows<Row>[] =>
    rows.length > 0 ? [{ edition: AUTHORED, from: '1900-01-01', rows }] : [];
  const orOwn = <Row>(imported: readonly DatedRows<Row>[], rows: readonly Row[]): readonly DatedRows<Row>[] =>
    imported.length > 0 ? imported : own(rows);
  const ptp = orOwn(source.ptp, authored.ptp)
    .flatMap((one) => SERVICES.map((service) => packPairs(one, service)))
    .filter(({ arrays }) => arrays.column2?.length !== 0);
  const mue = orOwn(source.mue, authored.mue)
    .flatMap((one) => SERVICES.map((service) => packLimits(one, service)))
    .filter(({ arrays }) => arrays.units?.length !== 0);
  const addOns = orOwn(source.addOns, authored.addOns).map(packAddOns);
  const meta: RulesMeta = {
    codes: codes.editions,
    ended: authored.ended,
    ptp: ptp.map(({ edition, from, service, terms }) => ({ edition, from, service, terms })),
    mue: mue.map(({ edition, from, service }) => ({ edition, from, service })),
    addOns: addOns.map(({ edition, from }) => ({ edition, from })),
  };
  const arrays: Record<string, FlatArray> = {};
  const put = (prefix: string, own: Readonly<Record<string, FlatArray>>): void => {
    for (const [name, array] of Object.entries(own)) arrays[`${prefix}.${name}`] = array;
  };
  put('codes', codes.arrays);
  ptp.forEach((one, index) => {
    put(`ptp${index}`, one.arrays);
  });
  mue.forEach((one, index) => {
    put(`mue${index}`, one.arrays);
  });
  addOns.forEach((one, index) => {
    put(`addOns${index}`, one.arrays);
  });
  return { meta, arrays };
}

function* mapRows<Row>(rows: Iterable<Row>, ruleOf: (row: Row) => CodeRule): Generator<CodeRule> {
  for (const row of rows) yield ruleOf(row);
}

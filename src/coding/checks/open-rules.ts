import type { CodeTable } from '../../code-sets/code-table';
import type { FlatArray, FlatParts } from '../../code-sets/flat';
import type { RulesMeta } from './build-rules';
import { CHECK_KINDS, type CheckCodes, type CheckResult } from './check';
import { checkExcludes } from './check-excludes';
import { checkLaterality } from './check-laterality';
import { checkPartners } from './check-partners';
import { checkPatient } from './check-patient';
import { checkPoa } from './check-poa';
import { checkSequence } from './check-sequence';
import { checkServices, type ServiceEdits } from './check-services';
import { checkValidity } from './check-validity';
import { type Check, listed } from './listed';
import { type CodeRules, openCodeRules } from './open-code-rules';
import { openAddOns, openLimits } from './open-limits';
import { openPairs } from './open-pairs';
import type { PackedAddOns, PackedLimits } from './pack-limits';
import type { PackedPairs } from './pack-pairs';

/** Opens built rules: checks of a list of codes. Titles and validity come from `table`. */
export function openRules(parts: FlatParts, table: CodeTable): CheckCodes {
  const rules = openRulesOfCodes(parts);
  const checks: readonly Check[] = [
    checkExcludes,
    checkPartners,
    checkSequence,
    checkPatient,
    checkLaterality(table),
    checkValidity(table),
    checkServices(openEdits(parts)),
    checkPoa(rules),
  ];
  return (codes, context) => {
    const list = codes.map((one) => listed(one, rules.rulesOf(one.system, one.code, context.serviceDate)));
    return inOrder(checks.flatMap((check) => check(list, context)));
  };
}

/** The rules of single codes, for whoever shows a code with them. */
export function openRulesOfCodes({ meta, arrays }: FlatParts): CodeRules {
  const { codes, ended } = meta as RulesMeta;
  return openCodeRules({ editions: codes, arrays: part(arrays, 'codes') }, ended);
}

function openEdits({ meta, arrays }: FlatParts): ServiceEdits {
  const { ptp, mue, addOns } = meta as RulesMeta;
  return {
    pairs: ptp.map((one, index) => ({
      ...one,
      find: openPairs({ ...one, arrays: part(arrays, `ptp${index}`) } as PackedPairs),
    })),
    limits: mue.map((one, index) => ({
      ...one,
      find: openLimits({ ...one, arrays: part(arrays, `mue${index}`) } as PackedLimits),
    })),
    addOns: addOns.map((one, index) => ({
      ...one,
      find: openAddOns({ ...one, arrays: part(arrays, `addOns${index}`) } as PackedAddOns),
    })),
  };
}

function part(arrays: FlatParts['arrays'], prefix: string): Record<string, FlatArray> {
  const own = Object.entries(arrays).filter(([name]) => name.startsWith(`${prefix}.`));
  return Object.fromEntries(own.map(([name, array]) => [name.slice(prefix.length + 1), array]));
}

/** In order of kind and codes. */
function inOrder(results: readonly CheckResult[]): CheckResult[] {
  const keyed = results.map((result) => ({ result, kind: CHECK_KINDS.indexOf(result.kind), codes: codesOf(result) }));
  keyed.sort((a, b) => a.kind - b.kind || compare(a.codes, b.codes));
  return keyed.map(({ result }) => result);
}

function codesOf({ codes, statedAt }: CheckResult): string {
  return `${codes.map(({ code }) => code).join(' ')} ${statedAt}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

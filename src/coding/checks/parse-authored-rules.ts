import type { AddOnRow, MueRow, PtpRow } from '../../code-sets/release';
import { LexiconError, type SourceLine } from '../../mentions/lexicon-error';
import { parseCodePattern } from '../code-pattern';
import { AGE_BANDS, type CodeRule, type RuleKind } from './code-rule';

/** From a day on, a note that the tabular list had at a code names some codes no longer (addenda of the list). */
export interface EndedNote {
  /** First day without it, YYYY-MM-DD. */
  readonly from: string;
  readonly kind: RuleKind;
  readonly at: string;
  readonly named: readonly string[];
}

/** What the `.rules` files state, in their order. */
export interface AuthoredRules {
  readonly codes: readonly CodeRule[];
  readonly ended: readonly EndedNote[];
  readonly ptp: readonly PtpRow[];
  readonly mue: readonly MueRow[];
  readonly addOns: readonly AddOnRow[];
}

type Draft = { [Part in keyof AuthoredRules]: AuthoredRules[Part][number][] };

const ABOUT_OTHERS = ['excludes1', 'excludes2', 'code-first', 'use-additional', 'code-also'] as const;
const ABOUT_ITSELF = ['manifestation', 'not-principal'] as const;
const SERVICES = ['practitioner', 'hospital'] as const;
const KINDS = [...ABOUT_OTHERS, 'use-additional?', ...ABOUT_ITSELF, 'age', 'sex', 'ended', 'ptp', 'mue', 'add-on'];

/**
 * Reads one file of rules, a rule a line: `KIND CODES : CODES`, `#` begins a comment. Throws LexiconError with file and line.
 * `use-additional?` asks only where it applies; a named list that ends in `...` gives examples. `ended DAY KIND CODES : CODES` says since
 * when the list of an older edition is no longer so.
 */
export function parseAuthoredRules(source: string, file: string): AuthoredRules {
  const draft: Draft = { codes: [], ended: [], ptp: [], mue: [], addOns: [] };
  const seen = new Map<string, number>();
  source.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.replace(/#.*$/, '').trim().replace(/\s+/g, ' ');
    if (line === '') return;
    const at = { file, line: index + 1 };
    const before = seen.get(line);
    if (before !== undefined) throw new LexiconError(at, `the same rule as line ${before}`);
    seen.set(line, at.line);
    readRule(line, at, draft);
  });
  return draft;
}

/** The rules of several files as one. */
export function joinRules(all: readonly AuthoredRules[]): AuthoredRules {
  return {
    codes: all.flatMap((one) => one.codes),
    ended: all.flatMap((one) => one.ended),
    ptp: all.flatMap((one) => one.ptp),
    mue: all.flatMap((one) => one.mue),
    addOns: all.flatMap((one) => one.addOns),
  };
}

function readRule(line: string, at: SourceLine, draft: Draft): void {
  const [kind = '', ...rest] = line.split(' ');
  const [left = '', right, extra] = rest.join(' ').split(/ ?: ?/);
  if (!KINDS.includes(kind)) throw new LexiconError(at, `no such rule "${kind}": expected one of ${KINDS.join(', ')}`);
  if (extra !== undefined)
    throw new LexiconError(at, 'one colon stands between the codes of a rule and those it names');
  if (ABOUT_ITSELF.some((one) => one === kind)) {
    if (right !== undefined) throw new LexiconError(at, `"${kind}" names no other codes: expected no colon`);
    for (const code of patterns(left, at)) draft.codes.push({ kind: kind as RuleKind, at: code, named: [] });
    return;
  }
  if (right === undefined || right === '') throw new LexiconError(at, 'expected a colon and codes after it');
  if (kind === 'age' || kind === 'sex') readPatientRule(kind, left, right, at, draft);
  else if (kind === 'ended') readEnded(left, right, at, draft);
  else if (kind === 'ptp') readPtp(left, right, at, draft);
  else if (kind === 'mue') readMue(left, right, at, draft);
  else if (kind === 'add-on') readAddOn(left, right, at, draft);
  else readNote(kind, left, right, at, draft);
}

function readNote(kind: string, left: string, right: string, at: SourceLine, draft: Draft): void {
  const isOpen = right.endsWith('...');
  const named = patterns(isOpen ? right.slice(0, -3).trim() : right, at);
  const rule = {
    kind: kind.replace('?', '') as RuleKind,
    named,
    ...(kind.endsWith('?') ? { isConditional: true } : {}),
    ...(isOpen ? { isOpen: true } : {}),
  };
  for (const code of patterns(left, at)) draft.codes.push({ ...rule, at: code });
}

function readPatientRule(kind: 'age' | 'sex', left: string, right: string, at: SourceLine, draft: Draft): void {
  const values = kind === 'age' ? Object.keys(AGE_BANDS) : ['female', 'male'];
  if (!values.includes(left)) throw new LexiconError(at, `"${kind}" is one of ${values.join(', ')}`);
  for (const code of patterns(right, at)) draft.codes.push({ kind: left as RuleKind, at: code, named: [] });
}

const ENDED = /^(\d{4}-\d{2}-\d{2}) (\S+) (.+)$/;

function readEnded(left: string, right: string, at: SourceLine, draft: Draft): void {
  const [, from, kind, codes] = ENDED.exec(left) ?? [];
  if (from === undefined || codes === undefined || !ABOUT_OTHERS.some((one) => one === kind))
    throw new LexiconError(
      at,
      `expected "ended YYYY-MM-DD KIND CODES : CODES", the kind one of ${ABOUT_OTHERS.join(', ')}`,
    );
  const named = patterns(right, at);
  for (const code of patterns(codes, at)) draft.ended.push({ from, kind: kind as RuleKind, at: code, named });
}

const PTP = /^(.+?) indicator ([01])(?: (practitioner|hospital))?$/;
const MUE = /^units (\d+) adjudication ([123])(?: (practitioner|hospital))?$/;
const ADD_ON = /^(.+?)(?: type ([13]))?$/;

function readPtp(left: string, right: string, at: SourceLine, draft: Draft): void {
  const [, codes, indicator, service] = PTP.exec(right) ?? [];
  if (codes === undefined)
    throw new LexiconError(at, 'expected "ptp CODE : CODES indicator 0|1 [practitioner|hospital]"');
  for (const column1 of services(left, at))
    for (const column2 of services(codes, at))
      for (const one of service ? [service as PtpRow['service']] : SERVICES)
        draft.ptp.push({ service: one, column1, column2, from: null, to: null, indicator: indicator === '0' ? 0 : 1 });
}

function readMue(left: string, right: string, at: SourceLine, draft: Draft): void {
  const [, units, adjudication, service] = MUE.exec(right) ?? [];
  if (units === undefined)
    throw new LexiconError(at, 'expected "mue CODES : units N adjudication 1|2|3 [practitioner|hospital]"');
  for (const code of services(left, at))
    for (const one of service ? [service as 'practitioner' | 'hospital'] : SERVICES)
      draft.mue.push({
        service: one,
        code,
        units: Number(units),
        adjudication: Number(adjudication) as MueRow['adjudication'],
      });
}

function readAddOn(left: string, right: string, at: SourceLine, draft: Draft): void {
  const [, codes = '', type = '1'] = ADD_ON.exec(right) ?? [];
  for (const addOn of services(left, at))
    for (const primary of services(codes, at)) draft.addOns.push({ addOn, primary, type: Number(type) as 1 | 3 });
}

function patterns(text: string, at: SourceLine): string[] {
  const all = text.split(' ').filter((one) => one !== '');
  if (all.length === 0) throw new LexiconError(at, 'expected codes');
  for (const one of all)
    if (parseCodePattern(one) === null || !/^[A-Z][0-9A-Z]?\d/.test(one))
      throw new LexiconError(at, `"${one}" is no code or range such as E11, O24.4 or J00-J22`);
  return all;
}

/** Codes of services: CPT and HCPCS have five characters. */
function services(text: string, at: SourceLine): string[] {
  const all = text.split(' ').filter((one) => one !== '');
  if (all.length === 0) throw new LexiconError(at, 'expected codes');
  for (const one of all)
    if (!/^[A-Z0-9]\d{3}[A-Z0-9]$/.test(one)) throw new LexiconError(at, `"${one}" is no CPT or HCPCS code`);
  return all;
}

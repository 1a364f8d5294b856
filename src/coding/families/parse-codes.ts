import type { CodeSystem } from '../../code-sets/code';
import { LexiconError, type SourceLine } from '../../mentions/lexicon-error';
import type { Condition, ConditionOption, FamilyCode, ReplacementCode, ValueRange } from './code-family';
import { parsePhrase } from './phrases';
import { type Axis, type AxisValue, parseAxis, type Refiners } from './refiners';

const SHAPES: Readonly<Record<CodeSystem, RegExp>> = {
  // The third character can be a letter (C7A), and since FY2026 the second too (QA0).
  'ICD-10-CM': /^[A-Z][0-9A-Z][0-9A-Z](\.[0-9A-Z]{1,4})?$/,
  'ICD-10-PCS': /^[0-9A-HJ-NP-Z]{7}$/,
  CPT: /^[0-9]{4}[0-9AFTU]$/,
  HCPCS: /^[A-V][0-9]{4}$/,
};

/** Dots and pads an ICD-10-CM code; leaves others alone. Throws LexiconError when the result has not the system's shape. */
function checkedCode(code: string, system: CodeSystem, at: SourceLine): string {
  if (!SHAPES[system].test(code)) throw new LexiconError(at, `"${code}" does not have the shape of a ${system} code`);
  return code;
}

/** `40-44.9`, `40-` or `-18.4`. Throws LexiconError. */
export function parseRange(source: string, at: SourceLine): ValueRange {
  const match = /^(\d+(?:\.\d+)?)?-(\d+(?:\.\d+)?)?$/.exec(source.trim());
  if (!match || (match[1] === undefined && match[2] === undefined)) {
    throw new LexiconError(at, `"${source}" is not a range of values such as 40-44.9, 40- or -18.4`);
  }
  return { min: Number(match[1] ?? Number.NEGATIVE_INFINITY), max: Number(match[2] ?? Number.POSITIVE_INFINITY) };
}

function parseOption(source: string, refiners: Refiners, at: SourceLine): ConditionOption {
  const text = source.trim();
  if (text.startsWith('value:')) return { kind: 'value', range: parseRange(text.slice(6), at) };
  if (text.startsWith('has:')) return { kind: 'has', codePrefix: text.slice(4).trim() };
  if (text.startsWith('~')) return { kind: 'anywhere', phrase: parsePhrase(text.slice(1), at) };
  if (refiners.refiners.has(text)) return { kind: 'refiner', refiner: text };
  return { kind: 'near', phrase: parsePhrase(text, at) };
}

/** Parses `A/B + C`: every `+` part must hold, any `/` option satisfies it. */
export function parseConditions(source: string, refiners: Refiners, at: SourceLine): Condition[] {
  return source
    .split(/\s\+\s/)
    .map((part) => ({ options: part.split('/').map((option) => parseOption(option, refiners, at)) }));
}

interface Clauses {
  readonly display: string;
  readonly needs: string[];
  readonly absorbs: string[];
  readonly conditions: Condition[];
}

function parseClauses(rest: string, refiners: Refiners, at: SourceLine): Clauses {
  const [display, ...clauses] = rest.split(/\s{2,}(?=(?:when|needs|absorbs)\s)/);
  const result: Clauses = { display: (display ?? '').trim(), needs: [], absorbs: [], conditions: [] };
  if (!result.display) throw new LexiconError(at, 'a code without a display');
  // "when" inside a display is an ordinary word only if the line has its real clause too.
  const misplaced =
    / absorbs /.test(result.display) ||
    (/ when /.test(result.display) && !clauses.some((one) => one.startsWith('when')));
  if (misplaced) throw new LexiconError(at, 'two or more spaces must stand before "when", "needs" and "absorbs"');
  for (const clause of clauses) {
    const space = clause.search(/\s/);
    const body = clause.slice(space).trim();
    if (clause.startsWith('when')) result.conditions.push(...parseConditions(body, refiners, at));
    else if (clause.startsWith('needs')) result.needs.push(...body.split(/[\s,]+/));
    else result.absorbs.push(...body.split(/[\s,]+/));
  }
  return result;
}

/** What a value of an axis asks for: all names that `+` joins. */
function axisConditions(axis: Axis, value: AxisValue, refiners: Refiners): Condition[] {
  if (value.name === 'unspecified' || value.isDefault) return [];
  return namesOf(value).map((name) => {
    const option: ConditionOption = refiners.refiners.has(name)
      ? { kind: 'refiner', refiner: name }
      : { kind: 'near', phrase: { words: name.replace(/-/g, ' '), exactCase: false } };
    return { options: [option], axis: axis.name };
  });
}

function namesOf(value: AxisValue): string[] {
  return value.name.split('+');
}

/**
 * Parses what follows `code`: `M17.1{laterality: right=1 left=2}  Display {laterality}  when ... needs ... absorbs ...`, and
 * expands its axes. Throws LexiconError.
 */
export function parseCodeLine(source: string, system: CodeSystem, refiners: Refiners, at: SourceLine): FamilyCode[] {
  const match = /^((?:[A-Z0-9.]|\{[^}]*\})+)\s+(.*)$/.exec(source.trim());
  if (!match) throw new LexiconError(at, 'expected a code and its display');
  const [, template, rest] = match as unknown as [string, string, string];
  const clauses = parseClauses(rest, refiners, at);
  const pieces = template.split(/\{([^}]*)\}/);
  let partial = [
    { code: pieces[0] ?? '', display: clauses.display, conditions: clauses.conditions, needs: clauses.needs },
  ];
  for (let i = 1; i < pieces.length; i += 2) {
    const inside = pieces[i] as string;
    const axis = inside.includes(':') ? parseAxis(inside, at) : refiners.axes.get(inside.trim());
    if (!axis) throw new LexiconError(at, `there is no axis "${inside}" in refiners.lex`);
    const isSeventh =
      i === pieces.length - 2 && pieces[i + 1] === '' && axis.values.every((v) => /^[A-Z]$/.test(v.characters));
    partial = partial.flatMap((one) =>
      axis.values.map((value) => {
        const bare = one.code.replace('.', '');
        const padded = isSeventh ? bare.padEnd(6, 'X') : bare;
        const code = `${padded}${value.characters}${pieces[i + 1] ?? ''}`;
        return {
          code: system === 'ICD-10-CM' ? dotted(code) : code,
          display: one.display.replaceAll(`{${axis.name}}`, namesOf(value).join(', ').replace(/-/g, ' ')),
          conditions: [...one.conditions, ...axisConditions(axis, value, refiners)],
          needs: value.name === 'unspecified' ? [...one.needs, axisLabel(axis.name)] : one.needs,
        };
      }),
    );
  }
  return partial.map((one) => ({
    ...one,
    code: checkedCode(one.code, system, at),
    absorbs: clauses.absorbs,
    line: at.line,
  }));
}

/** `laterality-b` and other spellings of one axis are one detail to a coder. */
function axisLabel(name: string): string {
  return name.replace(/-(9|b|b0|0)$/, '');
}

function dotted(code: string): string {
  const bare = code.replace('.', '');
  return bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare;
}

/** `Z85.3  Personal history of ...`. */
export function parseReplacement(source: string, system: CodeSystem, at: SourceLine): ReplacementCode {
  const match = /^(\S+)\s+(.+)$/.exec(source.trim());
  if (!match) throw new LexiconError(at, 'expected a code and its display');
  return { code: checkedCode(match[1] as string, system, at), display: (match[2] as string).trim() };
}

import type { CodeSystem } from '../../code-sets/code';
import { LexiconError, type SourceLine } from '../../mentions/lexicon-error';
import {
  type CodeFamily,
  FAMILY_KINDS,
  type FamilyCode,
  type FamilyKind,
  type FamilyTerm,
  type Phrase,
  type ReplacementCode,
} from './code-family';
import { parseCodeLine, parseReplacement } from './parse-codes';
import { parsePhrases } from './phrases';
import type { Refiners } from './refiners';

const SYSTEMS: readonly CodeSystem[] = ['ICD-10-CM', 'ICD-10-PCS', 'CPT', 'HCPCS'];

interface Draft {
  name: string;
  kind: FamilyKind;
  chronic: boolean;
  terms: FamilyTerm[];
  codes: FamilyCode[];
  history: ReplacementCode | null;
  familyHistory: ReplacementCode | null;
  integralTo: string[];
  unless: Phrase[];
  sex: 'female' | 'male' | null;
  age: { min: number | null; max: number | null } | null;
  source: SourceLine;
}

/** `fracture/broken + wrist | Colles fracture`: terms, parts and alternatives. */
export function parseTerms(source: string, at: SourceLine): FamilyTerm[] {
  return source.split('|').map((term) => ({
    parts: term
      .trim()
      .split(/\s\+\s/)
      .map((part) => parsePhrases(part, '/', at)),
    line: at.line,
  }));
}

/** Parses one `.lex` file of code families. Throws LexiconError with file and line at the first problem. */
export function parseFamilyFile(source: string, file: string, refiners: Refiners): CodeFamily[] {
  const families: CodeFamily[] = [];
  let system: CodeSystem | null = null;
  let fileKind: FamilyKind = 'disease';
  let fileChronic = false;
  let draft: Draft | null = null;

  const finish = (): void => {
    if (!draft || !system) return;
    if (draft.codes.length === 0) throw new LexiconError(draft.source, `family "${draft.name}" has no code`);
    if (draft.terms.length === 0) throw new LexiconError(draft.source, `family "${draft.name}" has no term`);
    families.push({ ...draft, system });
    draft = null;
  };
  const begin = (name: string, at: SourceLine): Draft => {
    finish();
    if (!system) throw new LexiconError(at, 'a line "system ICD-10-CM" (or CPT, HCPCS) must come first');
    draft = {
      name,
      kind: fileKind,
      chronic: fileChronic,
      terms: [],
      codes: [],
      history: null,
      familyHistory: null,
      integralTo: [],
      unless: [],
      sex: null,
      age: null,
      source: at,
    };
    return draft;
  };
  const parseKind = (text: string, at: SourceLine): FamilyKind => {
    const kind = FAMILY_KINDS.find((one) => one === text);
    if (!kind) throw new LexiconError(at, `kind "${text}" is not one of ${FAMILY_KINDS.join(', ')}`);
    return kind;
  };

  source.split(/\r?\n/).forEach((raw, index) => {
    const at = { file, line: index + 1 };
    const text = raw.trim();
    if (text === '' || text.startsWith('#')) return;
    const indented = /^\s/.test(raw);
    const space = text.search(/\s/);
    const keyword = space < 0 ? text : text.slice(0, space);
    const rest = space < 0 ? '' : text.slice(space).trim();

    if (!indented) {
      switch (keyword) {
        case 'system':
          finish();
          system = SYSTEMS.find((one) => one === rest) ?? null;
          if (!system) throw new LexiconError(at, `system "${rest}" is not one of ${SYSTEMS.join(', ')}`);
          return;
        case 'source':
          return;
        case 'kind':
          finish();
          fileKind = parseKind(rest, at);
          return;
        case 'chronic':
        case 'not-chronic':
          finish();
          fileChronic = keyword === 'chronic';
          return;
        case 'family':
          begin(rest, at);
          return;
      }
      const one = /^(\S+)\s+(.+?)\s=\s+(.+)$/.exec(text);
      if (!one || !system) {
        throw new LexiconError(at, 'expected "family NAME", "kind KIND" or "CODE  Display = term | term"');
      }
      const [, code, display, terms] = one as unknown as [string, string, string, string];
      const single = begin(display, at);
      single.codes.push(...parseCodeLine(`${code}  ${display}`, system, refiners, at));
      single.terms.push(...parseTerms(terms, at));
      return;
    }

    if (!draft || !system) throw new LexiconError(at, `"${keyword}" stands outside a family`);
    switch (keyword) {
      case 'term':
        draft.terms.push(...parseTerms(rest, at));
        return;
      case 'code':
        draft.codes.push(...parseCodeLine(rest, system, refiners, at));
        return;
      case 'kind':
        draft.kind = parseKind(rest, at);
        return;
      case 'chronic':
      case 'not-chronic':
        draft.chronic = keyword === 'chronic';
        return;
      case 'history':
        draft.history = parseReplacement(rest, system, at);
        return;
      case 'family-history':
        draft.familyHistory = parseReplacement(rest, system, at);
        return;
      case 'integral-to':
        draft.integralTo.push(...rest.split(/[\s,]+/));
        return;
      case 'unless':
        draft.unless.push(...parsePhrases(rest, '/', at));
        return;
      case 'sex':
        if (rest !== 'female' && rest !== 'male') throw new LexiconError(at, `sex "${rest}" is not female or male`);
        draft.sex = rest;
        return;
      case 'age': {
        const range = /^(\d*)-(\d*)$/.exec(rest);
        if (!range) throw new LexiconError(at, `age "${rest}" is not a range of years such as 0-17 or 65-`);
        draft.age = { min: range[1] ? Number(range[1]) : null, max: range[2] ? Number(range[2]) : null };
        return;
      }
      default:
        throw new LexiconError(at, `"${keyword}" is not an attribute of a family`);
    }
  });
  finish();
  return families;
}

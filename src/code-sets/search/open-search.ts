import { BILLABLE, type CodeTable } from '../code-table';
import { type FlatParts, stringAt } from '../flat';
import { codeFamily, codeStart, codesStarting, isCodeShaped } from './code-prefix';
import { createFilters, type Filters } from './filters';
import type { CodeSearch, FoundCode } from './found-code';
import { BY_CODE, createHits, createTop, type Hits, type TopHit } from './hits';
import { createMatcher } from './matcher';
import { type Reading, readingsOf } from './readings';
import { readSearchIndex } from './search-index';
import { ENTRY_KINDS, type Normalize } from './search-term';
import { type Slot, slotOf } from './slots';
import { synonymReadings } from './synonym-readings';
import { worthOf } from './traits';
import { wordId, wordWeight } from './vocabulary';

/** A code that begins as the query does comes before all wording, shorter codes first. */
const CODE_SCORE = 10;
const EXACT_CODE_SCORE = 20;
/** Codes beside one that does not exist: they share its beginning. */
const FAMILY_SCORE = 0.5;
/** Where no code has all words: least share of the query's weight, and of the best share. */
const LEAST_SHARE = 0.25;
const NEAR_BEST_SHARE = 0.5;

/**
 * Opens what `buildSearch` has packed over the same table; `normalize` must be the same too. Totals and facets count every hit;
 * of a word's beginning, the completions that most entries have.
 */
export function openSearch(parts: FlatParts, table: CodeTable, normalize: Normalize): CodeSearch {
  const index = readSearchIndex(parts);
  const match = createMatcher(index);
  const pcs = table.ranges.find(({ system }) => system === 'ICD-10-PCS');
  const newest =
    table.editions
      .map(({ from }) => from)
      .sort()
      .at(-1) ?? '9999-12-31';
  let hits: Hits | null = null;

  const slotsOf = ({ words }: Reading, resembling: boolean): Slot[] =>
    words.map((word, at) => slotOf(word, at === words.length - 1, resembling, index));

  /** Codes that have all words of a reading as written. True when one entry of a code that is asked for has them all. */
  const findFull = (readings: readonly Reading[], filters: Filters, into: Hits): boolean => {
    let together = false;
    for (const reading of readings) {
      const slots = slotsOf(reading, false);
      if (slots.some(({ fillers }) => fillers.length === 0)) continue;
      match(slots, true, (one) => {
        into.offer(one.code, one.score * reading.likelihood, one.entry, false);
        if (one.together && !together) together = filters.meets(one.code);
      });
    }
    return together;
  };

  /** Codes that have words which resemble those of a reading; all of them, or where no entry has all, most of them. */
  const findResembling = (readings: readonly Reading[], filters: Filters, into: Hits): void => {
    // Columns: a row of its own for each of tens of thousands of codes costs more than finding them.
    const codes: number[] = [];
    const scores: number[] = [];
    const entries: number[] = [];
    const coverages: number[] = [];
    const areFull: boolean[] = [];
    let together = false;
    let best = 0;
    for (const reading of readings) {
      match(slotsOf(reading, true), false, (one) => {
        if (one.coverage < Math.max(LEAST_SHARE, best * NEAR_BEST_SHARE) || !filters.meets(one.code)) return;
        together ||= one.together;
        best = Math.max(best, one.coverage);
        codes.push(one.code);
        scores.push(one.score * reading.likelihood);
        entries.push(one.entry);
        coverages.push(one.coverage);
        areFull.push(one.full);
      });
    }
    for (let at = 0; at < codes.length; at++) {
      const full = areFull[at] as boolean;
      if (together ? !full : (coverages[at] as number) < best * NEAR_BEST_SHARE) continue;
      into.offer(codes[at] as number, scores[at] as number, entries[at] as number, !full);
    }
  };

  /** Codes of ICD-10-PCS by the names that its definitions give to body parts and devices. True as `findFull` is. */
  const findBySynonyms = (readings: readonly Reading[], filters: Filters, into: Hits): boolean => {
    const first = readings[0];
    let together = false;
    if (!pcs || !first) return together;
    for (const reading of synonymReadings(first, index, normalize)) {
      const slots = slotsOf(reading, false);
      if (slots.some(({ fillers }) => fillers.length === 0)) continue;
      match(slots, true, (one) => {
        if (one.code < pcs.from || one.code >= pcs.end) return;
        into.offer(one.code, one.score * reading.likelihood, one.entry, false);
        if (one.together && !together) together = filters.meets(one.code);
      });
    }
    return together;
  };

  const findFamily = (start: string, into: Hits): void => {
    for (const id of codeFamily(table, start)) {
      into.offer(id, FAMILY_SCORE - table.codeOf(id).length / 100, BY_CODE, true);
    }
  };

  const findByCode = (start: string, into: Hits): void => {
    for (const range of table.ranges) {
      const [first, end] = codesStarting(table, range, start);
      for (let id = first; id < end; id++) {
        const length = table.codeOf(id).replace('.', '').length;
        into.offer(id, length === start.length ? EXACT_CODE_SCORE : CODE_SCORE - length / 10, BY_CODE, false);
      }
    }
    const word = normalize(start.toLowerCase()).join('');
    const id = wordId(index.vocabulary, word);
    if (id === -1) return;
    match(
      [{ weight: wordWeight(index.vocabulary, id), fillers: [{ id, likeness: 1 }], absent: false }],
      true,
      (one) => {
        into.offer(one.code, one.score, one.entry, false);
      },
    );
  };

  return {
    find({ query, limit, date = newest, ...filter }) {
      hits ??= createHits(table.count);
      hits.clear();
      const standing = table.standingOn(date);
      const filters = createFilters(filter, table, index, standing);
      const start = codeStart(query);
      if (start !== null) findByCode(start, hits);
      if (hits.size === 0 && start !== null && isCodeShaped(query, start)) findFamily(start, hits);
      else if (hits.size === 0) {
        const readings = readingsOf(query, index, normalize);
        const asWritten = findFull(readings, filters, hits);
        const bySynonyms = findBySynonyms(readings, filters, hits);
        if (!asWritten && !bySynonyms) findResembling(readings, filters, hits);
      }
      const top = createTop(limit);
      hits.visit((code, score, entry, part) => {
        if (!filters.take(code)) return;
        const worth = worthOf(
          index.traits[code] as number,
          standing(code) === BILLABLE,
          pcs !== undefined && code >= pcs.from && code < pcs.end,
        );
        top.offer(code, score + worth, entry, part);
      });
      return {
        codes: top.list.map((hit) => foundCode(hit, date)),
        total: filters.total,
        facets: filters.facets,
      };
    },
  };

  function foundCode({ code, entry, part }: TopHit, date: string): FoundCode {
    const system = table.systemOf(code);
    const version = table.versionOn(code, date);
    const kind = entry === BY_CODE ? 'code' : (ENTRY_KINDS[index.entryKinds[entry] as number] ?? 'title');
    const term = entry === BY_CODE ? '' : stringAt(index.texts, entry);
    return {
      system,
      code: table.codeOf(code),
      display: version?.display ?? '',
      codeSet: table.editionOn(system, date)?.name ?? '',
      billable: version?.billable ?? false,
      chapter: table.chapterOf(code),
      match: part ? 'part' : kind,
      ...(term === '' ? {} : { term }),
    };
  }
}

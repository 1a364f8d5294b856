import { dayOf } from '../dates';
import { type FlatParts, packStrings } from '../flat';
import type { EditionRows } from '../imported-rows';
import type { PcsDefinitionRow, PcsTableRow } from '../release';
import { definitionKey, type PackedDefinition, type PackedRow, type PackedTable, type PcsMeta } from './packed-table';

/** Packs each table, and each definition, as JSON by its key, so that one is read without the others. */
export function buildPcsTables(
  tables: readonly EditionRows<'pcs-tables'>[],
  definitions: readonly EditionRows<'pcs-definitions'>[],
): FlatParts {
  const arrays: Record<string, Uint8Array | Uint32Array> = {};
  const pack = (name: string, texts: ReadonlyMap<string, string>): void => {
    const keys = [...texts.keys()].sort();
    const packedKeys = packStrings(keys);
    const packedTexts = packStrings(keys.map((key) => texts.get(key) as string));
    arrays[`${name}KeyBytes`] = packedKeys.bytes;
    arrays[`${name}KeyStarts`] = packedKeys.starts;
    arrays[`${name}Bytes`] = packedTexts.bytes;
    arrays[`${name}Starts`] = packedTexts.starts;
  };
  const byDate = <Part extends { readonly from: string }>(all: readonly Part[]): Part[] =>
    [...all].sort((a, b) => dayOf(a.from) - dayOf(b.from));
  const sortedTables = byDate(tables);
  const sortedDefinitions = byDate(definitions);
  sortedTables.forEach(({ rows }, index) => {
    pack(`table${index}`, tableTexts(rows));
  });
  sortedDefinitions.forEach(({ rows }, index) => {
    pack(`definition${index}`, definitionTexts(rows));
  });
  const from = (all: readonly { readonly from: string }[]) => all.map((one) => ({ from: one.from }));
  const meta: PcsMeta = { tables: from(sortedTables), definitions: from(sortedDefinitions) };
  return { meta, arrays };
}

function tableTexts(rows: readonly PcsTableRow[]): Map<string, string> {
  const tables = new Map<string, PackedTable>();
  for (const { positions } of rows) {
    const fixed = positions.slice(0, 3);
    const key = fixed.map(({ values }) => values[0]?.character ?? '').join('');
    const table = tables.get(key) ?? {
      top: fixed.map(({ title, values, definition }) => [title, values[0]?.label ?? '', definition] as const),
      rows: [],
    };
    tables.set(key, table);
    table.rows.push(
      positions
        .slice(3)
        .map(({ title, values }): PackedRow[number] => [
          title,
          values.map(({ character }) => character).join(''),
          values.map(({ label }) => label),
        ]),
    );
  }
  return new Map([...tables].map(([key, table]) => [key, JSON.stringify(table)]));
}

function definitionTexts(rows: readonly PcsDefinitionRow[]): Map<string, string> {
  return new Map(
    rows.map(({ section, position, term, definition, explanation, includes }) => {
      const packed: PackedDefinition = [definition, explanation, includes];
      return [definitionKey(section, position, term), JSON.stringify(packed)];
    }),
  );
}

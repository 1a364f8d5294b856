import { editionIndexOn } from '../edition-index';
import { type FlatParts, findString, type PackedStrings, stringAt } from '../flat';
import { definitionKey, type PackedDefinition, type PackedRow, type PackedTable, type PcsMeta } from './packed-table';
import type { PcsAxis, PcsTables } from './pcs-axis';

const FIXED = 3;
const LENGTH = 7;

/** Opens what `buildPcsTables` made; a table is decoded when a code of it is asked for. */
export function openPcsTables({ meta, arrays }: FlatParts): PcsTables {
  const { tables, definitions } = meta as PcsMeta;
  const packed = (name: string) => ({
    keys: { bytes: arrays[`${name}KeyBytes`], starts: arrays[`${name}KeyStarts`] } as PackedStrings,
    texts: { bytes: arrays[`${name}Bytes`], starts: arrays[`${name}Starts`] } as PackedStrings,
  });
  const tableEditions = tables.map((_, index) => packed(`table${index}`));
  const definitionEditions = definitions.map((_, index) => packed(`definition${index}`));
  const read = <Text>(edition: ReturnType<typeof packed> | undefined, key: string): Text | null => {
    const found = edition ? findString(edition.keys, key) : -1;
    return edition && found !== -1 ? (JSON.parse(stringAt(edition.texts, found)) as Text) : null;
  };
  /** The names of the tables that begin with `start`. */
  const tablesStarting = (edition: ReturnType<typeof packed>, start: string): string[] =>
    Array.from({ length: edition.keys.starts.length - 1 }, (_, at) => stringAt(edition.keys, at)).filter((key) =>
      key.startsWith(start),
    );

  return {
    axesOf(start, date) {
      const edition = tableEditions[editionIndexOn(tables, date)];
      const name = edition && start !== '' ? tablesStarting(edition, start.slice(0, FIXED))[0] : undefined;
      const table = name === undefined ? null : read<PackedTable>(edition, name);
      const row = table && start.length <= LENGTH ? rowsOf(table, start)[0] : undefined;
      if (!table || !row) return null;
      const defined = definitionEditions[editionIndexOn(definitions, date)];
      return [...start].map((value, at): PcsAxis => {
        const [title, label, stated] = at < FIXED ? topAt(table, at) : choiceAt(row, at, value);
        const [definition, explanation, includes] = read<PackedDefinition>(
          defined,
          definitionKey(start.slice(0, 1), at + 1, label),
        ) ?? [null, null, []];
        return {
          position: at + 1,
          axis: title,
          value,
          label,
          definition: definition ?? stated,
          explanation,
          includes,
        };
      });
    },
    nextOf(start, date) {
      const edition = tableEditions[editionIndexOn(tables, date)];
      if (!edition) return [];
      const next = new Map<string, string>();
      const at = start.length;
      if (at < FIXED) {
        for (const name of tablesStarting(edition, start)) {
          const value = name.slice(at, at + 1);
          if (!next.has(value)) next.set(value, topAt(read<PackedTable>(edition, name) as PackedTable, at)[1]);
        }
      } else if (at < LENGTH) {
        const table = read<PackedTable>(edition, start.slice(0, FIXED));
        for (const row of table ? rowsOf(table, start) : []) {
          const [, characters, labels] = row[at - FIXED] as PackedRow[number];
          [...characters].forEach((value, index) => {
            if (!next.has(value)) next.set(value, labels[index] as string);
          });
        }
      }
      return [...next].map(([value, label]) => ({ value, label })).sort((a, b) => (a.value < b.value ? -1 : 1));
    },
  };
}

function topAt({ top }: PackedTable, at: number): PackedTable['top'][number] {
  return top[at] as PackedTable['top'][number];
}

/** The rows that have every character of `start` behind the third. */
function rowsOf({ rows }: PackedTable, start: string): PackedRow[] {
  const chosen = [...start].slice(FIXED);
  return rows.filter((row) => chosen.every((value, at) => row[at]?.[1].includes(value)));
}

function choiceAt(row: PackedRow, at: number, value: string): readonly [string, string, null] {
  const [title, characters, labels] = row[at - FIXED] as PackedRow[number];
  return [title, labels[characters.indexOf(value)] as string, null];
}

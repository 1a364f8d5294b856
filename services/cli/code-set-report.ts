import type { CodeSetDiff } from '../code-sets/diff';
import type { Imported } from '../code-sets/import';
import type { ListedEdition, ListedPart } from '../code-sets/list';
import type { HoldingReview } from '../code-sets/open-reviews';

/** Which open reviews hold a deleted code, or why that could not be looked up. */
export type OpenReviews =
  | { readonly looked: true; readonly holding: readonly HoldingReview[] }
  | { readonly looked: false; readonly why: string };

/** A line for each part that was asked for, whether or not it changed anything. */
export function importReport(imported: readonly Imported[]): string {
  return imported
    .map(({ entry, outcome, before }) => {
      const { system, part, edition, service, rows, billable, from, source } = entry;
      const counted = billable === null ? `${rows} rows` : `${rows} codes, ${billable} billable`;
      const what = [system, part, service, edition].filter((word) => word !== null).join(' ');
      const became = {
        added: 'imported',
        replaced: `imported in place of ${before?.source.names.join(', ')}`,
        unchanged: 'no change, this is what is in use',
      }[outcome];
      return `${what}: ${became}; ${counted}, from ${from} (${source.names.join(', ')})\n`;
    })
    .join('');
}

export function listReport(editions: readonly ListedEdition[]): string {
  const head = ['SYSTEM', 'EDITION', 'IN FORCE', 'CODES', 'BILLABLE', 'PARTS'];
  return table([
    head,
    ...editions.map(({ system, edition, origin, from, to, codes, billable, parts }) => [
      system,
      edition,
      `${from} - ${to ?? ''}`.trimEnd(),
      String(codes ?? ''),
      String(billable ?? ''),
      origin === 'authored' ? 'comes with the program' : parts.map(partName).join(', '),
    ]),
  ]);
}

function partName({ part, service, inUse }: ListedPart): string {
  const notes = [service, inUse ? null : 'too old to be used'].filter((note) => note !== null);
  return notes.length === 0 ? part : `${part} (${notes.join('; ')})`;
}

export function diffReport(diff: CodeSetDiff, reviews: OpenReviews): string {
  const { system, before, after, added, deleted, revised, billability } = diff;
  const lines = [
    `${system}: ${before.edition} (from ${before.from}) -> ${after.edition} (from ${after.from})`,
    `${added.length} added, ${deleted.length} deleted, ${revised.length} titles revised; ` +
      `of those added and deleted, ${billability.length} were or became headers`,
    ...section(
      'Added',
      added,
      ({ code, title, wasHeader }) => `${code}  ${title}${wasHeader ? ' (was a header)' : ''}`,
    ),
    ...section('Deleted', deleted, ({ code, title, isHeader, replacedBy, replacedHow }) =>
      [
        `${code}  ${title}${isHeader ? ' (needs more characters now)' : ''}`,
        replacedHow === null ? 'no replacement is known' : `-> ${replacedBy.join(', ')} (${HOW[replacedHow]})`,
      ].join('  '),
    ),
    ...section('Titles revised', revised, (one) => `${one.code}  ${one.before} -> ${one.after}`),
    ...reviewLines(diff, reviews),
  ];
  return `${lines.join('\n')}\n`;
}

const HOW = {
  'conversion-table': 'conversion table',
  descendants: 'more characters',
  'same-title': 'same title',
} as const;

function section<One>(title: string, list: readonly One[], line: (one: One) => string): string[] {
  return list.length === 0 ? [] : ['', `${title}:`, ...list.map((one) => `  ${line(one)}`)];
}

function reviewLines({ deleted, after }: CodeSetDiff, reviews: OpenReviews): string[] {
  if (!reviews.looked) return ['', `Open reviews were not looked at: ${reviews.why}`];
  const { holding } = reviews;
  if (holding.length === 0) return ['', `No open review holds one of the ${deleted.length} deleted codes.`];
  return [
    '',
    `${holding.length} open reviews hold a deleted code, which stays right for dates of service before ${after.from}:`,
    ...holding.map(({ tenant, reviewId, status, codes }) => {
      const held = codes.map((one) => `${one.code} (${one.held})`).join(', ');
      return `  ${tenant} ${reviewId} ${status}: ${held}`;
    }),
  ];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) => {
      const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
      return `${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}

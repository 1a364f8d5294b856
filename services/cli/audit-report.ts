import type { Receipt } from '../../src/audit/receipt';
import type { Checkpoint, VerifierKey } from '../../src/audit/signed-note';
import type { LogSummary } from '../../src/audit/verify-log';

/** What was verified, for a person to read, and what it does not say. Holds nothing of an event but counts and times. */
export function auditReport(summary: LogSummary, key: VerifierKey, passedOver: number): string {
  const { origin, tenant, size, root, from, to, acts, refused, failed, withheld } = summary;
  const counts = Object.entries(acts).sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = [
    `VERIFIED: ${count(size, 'entry', 'entries')} of the audit log ${origin}`,
    `tenant    ${tenant}`,
    `root      ${root.toString('base64')}`,
    `signed by ${key.text.split('+').slice(0, 2).join('+')}`,
    `agrees    with ${count(summary.heldCheckpoints, 'earlier checkpoint')} and ${count(summary.receipts, 'receipt')}`,
    ...(from === undefined ? [] : [`events    ${from} to ${to}; ${refused} refused, ${failed} failed`]),
    ...counts.map(([act, times]) => `${String(times).padStart(9)} ${act}`),
    ...notes(summary, passedOver).map((note) => `note: ${note}`),
  ];
  if (withheld === size && size > 0) lines.push('note: no event was given: only that nothing was changed is verified');
  return `${lines.join('\n')}\n`;
}

function notes(summary: LogSummary, passedOver: number): string[] {
  const { heldCheckpoints, receipts, withheld, backwards, firstBackwards } = summary;
  return [
    ...(heldCheckpoints + receipts > 0
      ? []
      : ['without an earlier checkpoint, a log that was set back to an older state cannot be told from this one']),
    ...(withheld > 0
      ? [
          `${count(withheld, 'event')} withheld: in the log unchanged, and not read; rules that need them were not checked`,
        ]
      : []),
    ...(backwards > 0
      ? [`the time goes back by more than 5 s ${count(backwards, 'time')}, first at entry ${firstBackwards}: ask why`]
      : []),
    ...(passedOver > 0
      ? [`${count(passedOver, 'piece')} of the checkpoint files passed over: cut off, or not signed by this key`]
      : []),
  ];
}

/** What a receipt proves by itself. */
export function receiptReport({ leafIndex, leafHash }: Receipt, { origin, size }: Checkpoint): string {
  return `VERIFIED: entry ${leafIndex} of the audit log ${origin}, in its state of ${count(size, 'entry', 'entries')}, is ${leafHash}\n`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

import type { EngineClient } from '../../../services/worker/engine-client';
import { findCode } from '../../../services/worker/find-code';
import { authoredEditions } from '../../../src/code-sets/authored-changes';
import { buildCodeTable } from '../../../src/code-sets/build-code-table';
import type { CodeEdition } from '../../../src/code-sets/code-edition';
import { buildCodeNotes, openCodeNotes } from '../../../src/code-sets/code-notes';
import { describeCode } from '../../../src/code-sets/describe-code';
import { openCodeTable } from '../../../src/code-sets/open-code-table';

const edition = (name: string, from: string, codes: Record<string, boolean>): CodeEdition => ({
  system: 'ICD-10-CM',
  name,
  from,
  origin: 'imported',
  codes: Object.entries(codes).map(([code, billable]) => ({ code, billable, short: '', long: `${code} in ${name}` })),
});
const none = authoredEditions([], { since: new Map(), retired: [] }, { name: 'none', from: '2020-10-01' });
const table = openCodeTable(
  buildCodeTable({
    ...none,
    editions: [
      edition('FY2026', '2025-10-01', { D69: false, 'D69.1': true, I10: true }),
      edition('FY2027', '2026-10-01', { D69: false, 'D69.1': false, 'D69.11': true, I10: true }),
    ],
  }),
);
const notes = openCodeNotes(buildCodeNotes([]));
const engine = {
  describeCode: async (question) => {
    const found = describeCode(table, notes, question);
    return found && { ...found, rules: [], terms: [] };
  },
} as Pick<EngineClient, 'describeCode'> as EngineClient;

it.each([
  ['I10', '2026-11-02', 'I10 in FY2027', 'FY2027'],
  ['I10', '2026-09-30', 'I10 in FY2026', 'FY2026'],
  ['D69.11', '2026-10-01', 'D69.11 in FY2027', 'FY2027'],
  // Right for a visit of September, whatever has become of it.
  ['D69.1', '2026-09-30', 'D69.1 in FY2026', 'FY2026'],
])('%s is found as it is in force on %s', async (code, serviceDate, display, codeSet) => {
  expect(await findCode(engine, { system: 'ICD-10-CM', code }, serviceDate)).toEqual({
    system: 'ICD-10-CM',
    code,
    display,
    codeSet,
  });
});

it.each([
  ['D69', '2026-11-02'],
  ['D69.1', '2026-10-01'],
  ['D69.11', '2026-09-30'],
  ['Z99.99', '2026-11-02'],
  ['i10', '2026-11-02'],
])('%s is no code to assign on %s', async (code, serviceDate) => {
  expect(await findCode(engine, { system: 'ICD-10-CM', code }, serviceDate)).toBeUndefined();
});

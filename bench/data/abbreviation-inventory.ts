import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED_DATA } from './shared';

const FILES = ['vanderbilt_clinic_notes.txt', 'vanderbilt_discharge_sums.txt'] as const;

/**
 * Short forms, in lower case, that Vanderbilt counted in sampled notes, with how often: the third column lists spellings and their
 * counts, `disp_9|Disp_5`. A form counts once a sense, so one form may come several times.
 */
export function parseInventory(table: string): { label: string; count: number }[] {
  return table
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const spellings = line.split('\t')[2];
      return spellings === undefined ? [] : spellings.split('|');
    })
    .flatMap((one) => {
      const match = /^(.+)_(\d+)$/.exec(one.trim());
      return match ? [{ label: (match[1] as string).toLowerCase(), count: Number(match[2]) }] : [];
    });
}

/** The forms of both inventories. */
export function loadInventory(): { label: string; count: number }[] {
  return FILES.flatMap((name) => parseInventory(readFileSync(join(SHARED_DATA, 'abbreviations', name), 'utf8')));
}

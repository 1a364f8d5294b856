import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED_DATA } from './shared';

export interface AciNote {
  readonly id: string;
  readonly text: string;
}

/** The outpatient notes of ACI-BENCH, in file order. */
export function loadAciNotes(): AciNote[] {
  return ['train', 'valid'].flatMap((split) =>
    readFileSync(join(SHARED_DATA, 'aci-bench', `${split}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as AciNote),
  );
}

export interface OfficeReference {
  readonly id: string;
  readonly required: ReadonlySet<string>;
  readonly acceptable: ReadonlySet<string>;
  readonly notToBeCoded: ReadonlySet<string>;
  readonly procedures: ReadonlySet<string>;
}

/** The adjudicated reference of `bench/reference` (see its README for what the lists mean). */
export function loadOfficeReference(file = 'reference.jsonl'): OfficeReference[] {
  const codes = (list: { code: string }[]): ReadonlySet<string> => new Set(list.map((one) => one.code));
  return readFileSync(join(process.cwd(), 'bench', 'reference', file), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const one = JSON.parse(line);
      return {
        id: one.id,
        required: codes(one.required),
        acceptable: codes(one.acceptable),
        notToBeCoded: codes(one.notToBeCoded),
        procedures: codes(one.procedures),
      };
    });
}

/** Notes whose number is divisible by four are for tuning; the others are held out. */
export function isTuningNote(id: string): boolean {
  return Number(id.slice(-3)) % 4 === 0;
}

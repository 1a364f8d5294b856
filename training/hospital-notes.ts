import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Setting } from '../src/coding/suggestion';

/** A synthetic note of our own with what a careful coder reports of it by the Official Guidelines. */
export interface HospitalNote {
  readonly id: string;
  readonly setting: Setting;
  readonly patient: { readonly age: number; readonly sex: 'female' | 'male' };
  readonly text: string;
  readonly required: readonly string[];
  readonly acceptable: readonly string[];
}

/** Inpatient and emergency notes: the public cases are coded by the habits of another country. */
export function hospitalNotes(): HospitalNote[] {
  return readFileSync(join('training', 'hospital-notes.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as HospitalNote);
}

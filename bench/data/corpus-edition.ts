import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { SHARED_DATA } from './shared';

/** Categories that were split after 2018, as the corpus knows them: a code that begins so is that code there. */
const SPLIT_LATER = [
  'R51',
  'R74.0',
  'K56.60',
  'M79.1',
  'I48.2',
  'N18.3',
  'K74.0',
  'K20.9',
  'D72.1',
  'K59.8',
  'G96.0',
  'I71.2',
  'I71.4',
  'E87.2',
] as const;

/** Today's code and what the corpus' edition called it, where shortening does not get there. */
const RENAMED: Readonly<Record<string, string>> = {
  'F32.A': 'F32.9',
  'R05.9': 'R05',
  'U07.1': 'B97.29',
  'Q23.81': 'Q23.1',
  'K76.82': 'K72.90',
  'E66.811': 'E66.9',
  'E66.812': 'E66.9',
  'E66.813': 'E66.01',
};

/**
 * CodiEsp was coded with the 2018 Spanish edition, which leaves 7th characters out. Gives the name of one of today's codes there:
 * the 7th character and its X fillers go, and a code that later editions split goes back to its parent (by the January 2021 list,
 * the oldest at hand).
 */
export function loadCorpusEdition(): (code: string) => string {
  const folder = join(SHARED_DATA, 'icd10cm', 'order');
  const files = unzipSync(readFileSync(join(folder, 'fy2021-january-codes-order.zip')), {
    filter: (file) => file.name === 'icd10cm-codes-Jan-2021.txt',
  });
  const list = Buffer.from(files['icd10cm-codes-Jan-2021.txt'] ?? new Uint8Array()).toString('latin1');
  const old = new Set(list.split('\n').map((line) => withoutSeventh(line.slice(0, 7).trim())));
  return (code) => {
    const known = RENAMED[code] ?? SPLIT_LATER.find((prefix) => code.startsWith(prefix));
    if (known) return known;
    let bare = withoutSeventh(code.replace('.', ''));
    while (bare.length > 3 && !old.has(bare)) bare = bare.slice(0, -1);
    return dotted(bare);
  };
}

/** The corpus' own spelling, made comparable: "W19.XXX" is "W19". */
export function canonicalLabel(code: string): string {
  return dotted(withoutSeventh(code.replace('.', '')));
}

function withoutSeventh(bare: string): string {
  return (bare.length === 7 ? bare.slice(0, 6) : bare).replace(/X+$/, '');
}

function dotted(bare: string): string {
  return bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare;
}

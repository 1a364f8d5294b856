import { linkSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The second name of a compiled file that a process goes on with: `knowledge-HASH.bin.PID.held`. */
const HELD = /^knowledge-[0-9a-f]+\.bin\.(\d+)\.held$/;

const held = new Set<string>();

/**
 * Gives a compiled file a second name that lasts as long as this process, and returns its path: an import takes the first name
 * away, and a worker thread that is replaced later must load what the others have. The path of the file itself where the folder
 * takes no links.
 */
export function holdFile(folder: string, file: string): string {
  const path = join(folder, `${file}.${process.pid}.held`);
  try {
    linkSync(join(folder, file), path);
  } catch (error) {
    // Left by a process that had our number: the same bytes, as its name says.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return join(folder, file);
  }
  if (held.size === 0) process.once('exit', letGo);
  held.add(path);
  return path;
}

function letGo(): void {
  for (const path of held) rmSync(path, { force: true });
}

/** Whether a file of this name is held by a process that is still there, as far as this machine can see. */
export function isHeld(name: string): boolean {
  const [, pid] = HELD.exec(name) ?? [];
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

import { once } from 'node:events';
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { UsageError } from './usage-error';

/** Where a command writes its answers. */
export interface Output {
  write(text: string): Promise<void>;
  /** Everything was written: a file appears under its name only now. */
  commit(): void;
  /** Something went wrong: nothing of a file is left. */
  discard(): void;
}

export function openOutput(path: string | undefined): Output {
  return path === undefined || path === '-' ? standardOutput() : fileOutput(path);
}

function standardOutput(): Output {
  return {
    write: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    commit: () => {},
    discard: () => {},
  };
}

/** Writes beside the target and renames at the end, so that no reader ever sees half a file. */
function fileOutput(path: string): Output {
  const target = existingTarget(path);
  // A device or pipe is written to, not replaced.
  const inPlace = target !== undefined && !target.isFile;
  const place = target?.path ?? path;
  const temporary = inPlace ? place : `${place}.${process.pid}.tmp`;
  const file = open(temporary, inPlace ? 'w' : 'wx', path);
  const forget = (): void => {
    if (!inPlace) rmSync(temporary, { force: true });
  };
  const interrupted = (): void => {
    forget();
    process.exit(130);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  const finish = (): void => {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    closeSync(file);
  };
  return {
    write: async (text) => {
      writeFully(file, text, path);
    },
    commit: () => {
      if (!inPlace) fsyncSync(file);
      finish();
      if (!inPlace) renameSync(temporary, place);
    },
    discard: () => {
      finish();
      forget();
    },
  };
}

/** The file that `path` leads to through links, when there is one. */
function existingTarget(path: string): { path: string; isFile: boolean } | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (stats.isDirectory()) throw new UsageError(`--output ${path}: is a folder`);
  return { path: realpathSync(path), isFile: stats.isFile() };
}

function open(temporary: string, flags: string, path: string): number {
  try {
    return openSync(temporary, flags);
  } catch (error) {
    throw new UsageError(`--output ${path}: cannot be written (${codeOf(error)})`);
  }
}

function writeFully(file: number, text: string, path: string): void {
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  } catch (error) {
    throw new UsageError(`--output ${path}: cannot be written (${codeOf(error)})`);
  }
}

/** `ENOENT`, `EACCES`, `ENOSPC`: the system's word for why a file could not be used. */
export function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : 'unknown reason';
}

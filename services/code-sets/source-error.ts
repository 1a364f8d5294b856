/** A file that cannot be read at all: missing, damaged, encrypted or too large. The message begins with its name. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  constructor(
    readonly file: string,
    readonly problem: string,
  ) {
    super(`${file}: ${problem}`);
  }
}

/** What went wrong with `file`, in words; SourceErrors pass as they are. */
export function sourceErrorOf(error: unknown, file: string): SourceError {
  if (error instanceof SourceError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  return new SourceError(file, problems[code ?? ''] ?? `is damaged (${message.trim()})`);
}

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read by this user',
  EISDIR: 'is a folder; give the files in it',
  Z_BUF_ERROR: 'is cut short; download it again',
  Z_DATA_ERROR: 'is damaged; download it again',
};

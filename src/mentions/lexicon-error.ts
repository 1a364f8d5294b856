/** Where a line of authored knowledge stands. */
export interface SourceLine {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** Authored knowledge that cannot be used; the message starts with `file:line`. */
export class LexiconError extends Error {
  constructor(at: SourceLine, problem: string) {
    super(`${at.file}:${at.line}: ${problem}`);
    this.name = 'LexiconError';
  }
}

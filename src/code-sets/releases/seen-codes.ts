import { ReleaseError } from '../release';

/** Refuses a code that its file lists twice, naming both lines. Throws ReleaseError. */
export class SeenCodes {
  private readonly lines = new Map<string, number>();

  constructor(private readonly file: string) {}

  add(code: string, line: number): void {
    const before = this.lines.get(code);
    if (before !== undefined)
      throw new ReleaseError(this.file, line, `${code} stands in the file twice, first in line ${before}`);
    this.lines.set(code, line);
  }
}

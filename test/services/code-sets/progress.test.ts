import { PassThrough } from 'node:stream';
import { progressOn } from '../../../services/code-sets/progress';

/** A stream that is a terminal or not, and what was written to it. */
function stream(isTTY: boolean) {
  const out = new PassThrough();
  let written = '';
  out.on('data', (chunk) => {
    written += chunk;
  });
  const terminal = Object.assign(out, {
    isTTY,
    columns: 80,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
  });
  return { stream: terminal as unknown as NodeJS.WriteStream, written: () => written };
}

function run(isTTY: boolean): string {
  const { stream: to, written } = stream(isTTY);
  const progress = progressOn(to);
  progress.start('reading order.txt', 1000);
  progress.advance(500);
  progress.advance(500);
  progress.stop();
  progress.stop();
  progress.start('compiling', 0);
  progress.stop();
  return written();
}

describe('progress', () => {
  it('is a plain line a step where nobody looks on', () => {
    expect(run(false)).toBe('reading order.txt\ncompiling\n');
  });

  it('is a bar on a terminal', () => {
    const shown = run(true);
    expect(shown).toMatch(/reading order\.txt \S+ +0%/);
    expect(shown).toMatch(/reading order\.txt \S+ +100%/);
    expect(shown).toContain('compiling');
  });
});

/** How much of a torture test to run: the short form in `npm test`, all of it in `npm run test:torture`. */
export function scale(short: number, full: number): number {
  return process.env.TORTURE === 'full' ? full : short;
}

/** Milliseconds that a torture test may take. */
export function patience(short: number, full: number): number {
  return scale(short, full) * 1000;
}

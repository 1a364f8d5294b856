/** What may be told about an unexpected error: its class and the places in the code that it came through. */
export interface Failure {
  readonly kind: string;
  readonly frames: readonly string[];
}

/** Describes an error without its message, which may quote a note: a parser, a driver or a rule put it together. */
export function describeFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { kind: typeof error, frames: [] };
  const stack = error.stack ?? '';
  // The stack opens with the message, which may itself look like frames.
  const afterMessage = stack.slice(stack.indexOf(error.message) + error.message.length);
  const frames = afterMessage
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 8);
  return { kind: /^\w{1,60}$/.test(error.name) ? error.name : 'Error', frames };
}

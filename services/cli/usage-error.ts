/** Bad usage or bad input: ends the command with exit code 2. The message is for the user and holds no note text. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Something that the user cannot mend in the input, such as an engine that cannot be loaded: exit code 1. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

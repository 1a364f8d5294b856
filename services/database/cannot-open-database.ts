/** The database must not be used as it is. The message says what is wrong and how to mend it, and is shown as it is. */
export class CannotOpenDatabase extends Error {
  override readonly name = 'CannotOpenDatabase';
}

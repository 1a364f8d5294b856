/** What was given cannot be imported as it is. The message names the file and the fix; what was in use stays in use. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
}

/** The folder of code sets cannot be read or written. The message names the file and the system's reason. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
}

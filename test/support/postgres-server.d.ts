/** A server of its own, in a folder and on a port of its own. */
export function startPostgres(): Promise<{ readonly url: string; stop(): Promise<void> }>;

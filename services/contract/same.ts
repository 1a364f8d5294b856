/** `Same<Value, Schema>` does not compile where a value holds something that its schema does not describe. */
export type Same<Value extends Schema, Schema> = Value;

/** zod infers writable properties; what the library answers is read-only all through. */
export type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

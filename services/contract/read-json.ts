import { deepestJson, isDeeperThan } from './json-depth';

export type UnreadableJson = 'malformed-utf-8' | 'json-too-deep' | 'malformed-json';

export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: UnreadableJson };

/** In words, for a person; the parser's own message quotes the input. */
export const unreadableJsonMessages: Readonly<Record<UnreadableJson, string>> = {
  'malformed-utf-8': 'is not valid UTF-8',
  'json-too-deep': `is nested deeper than ${deepestJson} levels`,
  'malformed-json': 'is not valid JSON',
};

/** Reads JSON from bytes that come from outside: UTF-8 with or without a byte order mark, bounded in depth. */
export function readJson(bytes: Uint8Array): ReadJson {
  if (isDeeperThan(deepestJson, bytes)) return { ok: false, code: 'json-too-deep' };
  const text = decodeUtf8(bytes);
  if (text === undefined) return { ok: false, code: 'malformed-utf-8' };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, code: 'malformed-json' };
  }
}

/** The text of UTF-8 bytes without a leading byte order mark, or nothing when they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

import fc from 'fast-check';
import type { Json } from './schema-arbitrary';

/** Text that breaks what takes text for granted. */
export const strangeTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud83d',
  '\u{1f9ec}\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '\u{10ffff}',
  '\ufeff',
  '\u202edeb\u200b',
  'e\u0301'.repeat(300),
  '\r\nSet-Cookie: a=b',
  "'; DROP TABLE review; --",
  '$1 %s {{y}}',
  '../../etc/passwd',
  'null',
  'NaN',
  '-0',
  '1e999',
  'x'.repeat(5_000),
  '\u0130\u0131\u1e9e',
  '__proto__',
  'constructor',
  '2026-02-30',
  '0000-00-00',
  '+275760-09-13T00:00:00.001Z',
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
];

const strangeNumbers = [0, -0, -1, 0.1, 1e-308, 2 ** 31, 2 ** 53, -(2 ** 63), 1e21, 1.7e308];

/** A value that is hardly ever the right one. */
export const strangeValue: fc.Arbitrary<Json> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...strangeTexts) },
  { weight: 3, arbitrary: fc.constantFrom(...strangeNumbers) },
  { weight: 2, arbitrary: fc.constantFrom<Json>(null, true, false, [], {}, [[]], [{}], { a: [] }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json> },
  { weight: 1, arbitrary: fc.integer({ min: 20, max: 45 }).map(nested) },
);

/** Arrays in arrays, and an object inside. */
function nested(depth: number): Json {
  let value: Json = { a: 1 };
  for (let level = 1; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

import fc from 'fast-check';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** The part of JSON Schema 2020-12 that the API's description uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** A better arbitrary for the value at this path (`documents.text`), where the schema says less than is needed. */
export type Instead = (path: string) => fc.Arbitrary<Json> | undefined;

/** Values that fit `schema`. Fails on what it does not know, so that nothing is generated in the dark. */
export function arbitraryOf(schema: Schema, instead: Instead, path = ''): fc.Arbitrary<Json> {
  const known = instead(path);
  if (known !== undefined) return known;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((one) => arbitraryOf(one, instead, path)));
  switch (schema.type) {
    case 'string':
      return stringOf(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1_000, max: Math.min(schema.maximum ?? 1_000, 2 ** 31 - 1) });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e9, max: schema.maximum ?? 1e9, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'array': {
      const { items = {}, minItems = 0, maxItems = 4 } = schema;
      return fc.array(arbitraryOf(items, instead, path), { minLength: minItems, maxLength: Math.min(maxItems, 4) });
    }
    case 'object':
      return objectOf(schema, instead, path);
    default:
      throw new Error(`no value can be made for the schema at ${path}: ${JSON.stringify(schema).slice(0, 200)}`);
  }
}

function objectOf({ properties = {}, required = [] }: Schema, instead: Instead, path: string): fc.Arbitrary<Json> {
  const arbitraries = Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [
      name,
      arbitraryOf(one, instead, path === '' ? name : `${path}.${name}`),
    ]),
  );
  return fc.record(arbitraries, { requiredKeys: [...required] }) as fc.Arbitrary<Json>;
}

function stringOf({ format, pattern, minLength = 0, maxLength = 200 }: Schema): fc.Arbitrary<Json> {
  if (format === 'uuid') return fc.uuid();
  if (format === 'date') return dates.map((date) => date.toISOString().slice(0, 10));
  if (format === 'date-time') return dates.map((date) => date.toISOString());
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 200) });
}

const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });

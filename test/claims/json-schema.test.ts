import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { claimsSchema } from '../../src/claims/json-schema.ts';
import { EXAMPLE, PEOPLE } from './example.ts';

const schema = claimsSchema() as Schema;
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

interface Schema {
  readonly title?: string;
  readonly $id?: string;
  readonly $schema?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
}

describe('the JSON schema', () => {
  test('is of draft 7 and has a name', () => {
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: 'claims.schema.json',
      title: 'holdtrue claims',
    });
  });

  test('takes the example', () => {
    expect([validate(parse(EXAMPLE)), validate.errors]).toEqual([true, null]);
    expect([validate(parse(PEOPLE)), validate.errors]).toEqual([true, null]);
  });

  const folder = new URL('../exam/', import.meta.url);
  test.for(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('takes %s of the exam', (name) => {
    expect([validate(parse(readFileSync(new URL(name, folder), 'utf8'))), validate.errors]).toEqual([true, null]);
  });

  test.for<[name: string, data: unknown]>([
    ['an unknown key of the file', { clams: {} }],
    ['an unknown key of a claim', { claims: { a: { vaule: 2 } } }],
    ['an unknown key of a source', { sources: { a: { title: 'x', link: 'y' } } }],
    ['an unknown setting', { settings: { rule: {} } }],
    ['an unknown key of a rule setting', { settings: { rules: { a: { level: 'error' } } } }],
    ['another version', { version: 2 }],
    ['another language', { language: 'de' }],
    ['an id with a blank', { claims: { 'a b': { value: 2 } } }],
    ['a claim that is text', { claims: { a: 'x' } }],
    ['a claims list', { claims: [] }],
    ['a map as text', { claims: { a: { says: {} } } }],
    ['an empty text', { claims: { a: { says: '' } } }],
    ['an unknown status', { claims: { a: { status: 'old' } } }],
    ['an unknown type of name', { claims: { a: { name: 'X', is: 'persn' } } }],
    ['a rounding of five', { claims: { a: { value: 2, round: 5 } } }],
    ['an order that is text', { claims: { a: { list: ['x'], ordered: 'yes' } } }],
    ['a severity that does not exist', { settings: { rules: { a: 'on' } } }],
  ])('refuses %s', ([, data]) => {
    expect(validate(data)).toBe(false);
  });

  test('describes every key, for editors to show', () => {
    const bare: string[] = [];
    const look = (part: Schema, place: string) => {
      for (const [key, property] of Object.entries(part.properties ?? {})) {
        if (!property.description) bare.push(`${place}.${key}`);
        look(property, `${place}.${key}`);
      }
      if (typeof part.additionalProperties === 'object') look(part.additionalProperties, `${place}.*`);
      for (const branch of part.anyOf ?? []) look(branch, place);
    };
    look(schema, '');
    expect(bare).toEqual([]);
  });
});

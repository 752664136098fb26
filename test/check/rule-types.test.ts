import { expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import type { Match } from '../../src/model.ts';
import { defineRule, type Placeholders, type RemarkOf } from '../../src/rule.ts';

const at = { start: 0, end: 1 };
const head = {
  id: 'typed',
  summary: 'Typed',
  severity: 'note',
  on: 'match',
  messages: { plain: 'plain', filled: 'filled with {word}' },
} as const;

test('the compiler knows the placeholders of a message', () => {
  expectTypeOf<Placeholders<'{actual} contradicts {claim}'>>().toEqualTypeOf<'actual' | 'claim'>();
  expectTypeOf<Placeholders<'nothing to fill'>>().toEqualTypeOf<never>();
  type Remarks = RemarkOf<typeof head.messages>;
  expectTypeOf({ at, message: 'filled' as const, data: { word: 'x' } }).toExtend<Remarks>();
  expectTypeOf({ at, message: 'plain' as const, data: {} }).toExtend<Remarks>();
  expectTypeOf({ at, message: 'filled' as const, data: {} }).not.toExtend<Remarks>();
  expectTypeOf({ at, message: 'other' as const, data: {} }).not.toExtend<Remarks>();
});

test('the compiler knows the subject and the options of a rule, and refuses remarks that do not fit', () => {
  defineRule({
    ...head,
    options: z.strictObject({ words: z.number().default(3) }),
    *check(match, options) {
      expectTypeOf(match).toEqualTypeOf<Match>();
      expectTypeOf(options).toEqualTypeOf<{ words: number }>();
      yield { at, message: 'filled', data: { word: match.actual } };
    },
  });
  defineRule({
    ...head,
    // @ts-expect-error the message does not exist
    *check() {
      yield { at, message: 'fill', data: { word: 'x' } };
    },
  });
  defineRule({
    ...head,
    // @ts-expect-error the placeholder is not filled
    *check() {
      yield { at, message: 'filled', data: { words: 'x' } };
    },
  });
});

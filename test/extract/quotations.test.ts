import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDraft } from '../../src/draft/parse.ts';
import { extractQuotations } from '../../src/extract/quotations.ts';

const quoted = (text: string) => extractQuotations(parseDraft(text, 'draft.md')).map((quote) => quote.surface);

test.for<[string, readonly string[]]>([
  ['“One,” she said, “and two.”', ['One,', 'and two.']],
  ['"One," she said, "and two."', ['One,', 'and two.']],
  ["'One,' she said. 'It's two.'", ['One,', "It's two."]],
  ['‘One’s own,’ she said.', ['One’s own,']],
  ['‘The players’ coach left,’ she said.', ['The players’ coach left,']],
  ['„Eins“ und »zwei« und «trois»', ['Eins', 'zwei', 'trois']],
  ['“He said ‘no’ to me”', ['He said ‘no’ to me', 'no']],
  ['"He said \'no\' to me"', ["He said 'no' to me", 'no']],
  ['“One.\n\n“Two.”', ['One.', 'Two.']],
  ['> One and two.\n> — Ana Ruiz', ['One and two.']],
  ['> “One,” she said.', ['One,']],
  ['“A line\nbreak and **bold** words”', ['A line break and bold words']],
  ["The players' coach and the judges' clerk", []],
  ["Rock 'n' roll isn't dead, it's 5' 6\" tall", ['n']],
  ['`"code"` and <!-- "comment" --> only', []],
])('%s', ([text, expected]) => {
  expect(quoted(text)).toEqual(expected);
});

test('the source at the span of a quotation reads as its words', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('one', 'two', '“', '”', '"', "'", '’', ', ', ' ', '. '), { maxLength: 30 }), (parts) => {
      const source = `Word ${parts.join('')} word`;
      const draft = parseDraft(source, 'draft.md');
      for (const quote of extractQuotations(draft)) {
        expect(source.slice(quote.span.start, quote.span.end).replace(/\s+/g, ' ')).toBe(quote.surface);
      }
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDraft } from '../../src/draft/parse.ts';
import { silenceEdit, withoutComment } from '../../src/settle/silence.ts';

const C = '<!-- holdtrue-ignore value-drift: why -->';
const L = '<!-- holdtrue-ignore-line value-drift: why -->';

/** A text in which `[…]` marks the finding, silenced; null where no comment can stand. */
function silenced(marked: string, path = 'draft.md', reason = 'why'): string | null {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const source = marked.replace('[', '').replace(']', '');
  const edit = silenceEdit(parseDraft(source, path), { rule: 'value-drift', span: { start, end } }, reason);
  return edit === null ? null : source.slice(0, edit.span.start) + edit.text + source.slice(edit.span.end);
}

describe('the comment that silences a finding', () => {
  test.for([
    ['It weighs [2 tonnes].\nMore.\n', `It weighs 2 tonnes. ${L}\nMore.\n`],
    ['It weighs [2 tonnes].', `It weighs 2 tonnes. ${L}`],
    ['It weighs\r\n[2 tonnes].\r\nMore.\r\n', `It weighs\r\n2 tonnes. ${L}\r\nMore.\r\n`],
    ['# The [2 tonnes] bell\n\nIt rings.\n', `# The 2 tonnes bell ${L}\n\nIt rings.\n`],
    ['- one\n- weighs [2 tonnes]\n- three\n', `- one\n- weighs 2 tonnes ${L}\n- three\n`],
    ['> It weighs [2 tonnes].\n> More.\n', `> It weighs 2 tonnes. ${L}\n> More.\n`],
    ['| Part | Weight |\n| --- | --- |\n| Bell | [2 tonnes] |\n', `| Part | Weight |\n| --- | --- |\n| Bell | 2 tonnes ${C} |\n`],
    ['| Part | Weight |\n| --- | --- |\n| Bell | [2 tonnes], new |\n', `| Part | Weight |\n| --- | --- |\n| Bell | 2 tonnes, new ${C} |\n`],
    // Two blanks at the end of a line are a line break.
    ['It weighs [2 tonnes].  \nMore.\n', `It weighs 2 tonnes. ${L}  \nMore.\n`],
    // Not on one line: the comment goes above.
    ['It weighs [2\ntonnes].\n', `${C}\n\nIt weighs 2\ntonnes.\n`],
    ['Intro.\n\n<p>It weighs\n[2 tonnes].</p>\n', `Intro.\n\n<p>It weighs\n2 tonnes.</p> ${L}\n`],
  ])('%j', ([marked, expected], { expect }) => {
    expect(silenced(marked!)).toBe(expected);
  });

  test('is an expression in MDX', () => {
    expect(silenced('It weighs [2 tonnes].\n', 'draft.mdx')).toBe('It weighs 2 tonnes. {/* holdtrue-ignore-line value-drift: why */}\n');
  });

  test('has no place in front matter', () => {
    expect(silenced('---\ntitle: It weighs [2 tonnes]\n---\n\nText.\n')).toBeNull();
  });

  test.for([
    ['', ':'],
    ['  two\n lines ', ': two lines'],
    ['ends --> here', ': ends – here'],
    ['a | b', ': a / b'],
  ])('with the reason %j', ([reason, expected], { expect }) => {
    expect(silenced('It weighs [2 tonnes].\n', 'draft.md', reason)).toBe(
      `It weighs 2 tonnes. <!-- holdtrue-ignore-line value-drift${expected} -->\n`,
    );
  });

  test('covers the finding and leaves the words alone, whatever the reason', () => {
    const texts = [
      'It weighs [2 tonnes].\n',
      '| A | B |\n| - | - |\n| a | [2 tonnes] |\n',
      '- weighs [2 tonnes]\n',
      '{/* x */} [2 tonnes]\n',
    ];
    const reasons = fc.string({ unit: fc.constantFrom('a', '-', '>', '*', '/', '|', '`', '<', '!', '\n', '}', '{', ' ') });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom('draft.md', 'draft.mdx'), reasons, (marked, path, reason) => {
        const after = silenced(marked, path, reason);
        if (after === null) return;
        const [before, now] = [parseDraft(marked.replace(/[[\]]/g, ''), path), parseDraft(after, path)];
        expect(now.passages.map(({ text }) => text.trim())).toEqual(before.passages.map(({ text }) => text.trim()));
        const at = after.indexOf('2 tonnes');
        expect(now.suppressions.some(({ covers, rules }) => rules.includes('value-drift') && covers.start <= at && at < covers.end)).toBe(
          true,
        );
      }),
    );
  });
});

describe('a comment taken out', () => {
  test.for([
    ['One.\n\n[<!-- x -->]\n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['One. [<!-- x -->]\nTwo.\n', 'One.\nTwo.\n'],
    ['One [<!-- x -->] two.\n', 'One two.\n'],
    ['[<!-- x -->]', ''],
    ['One.\r\n\r\n[<!-- x -->]\r\n\r\nTwo.\r\n', 'One.\r\n\r\nTwo.\r\n'],
  ])('%j', ([marked, expected], { expect }) => {
    const source = marked!.replace('[', '').replace(']', '');
    const { span, text } = withoutComment(source, { start: marked!.indexOf('['), end: marked!.indexOf(']') - 1 });
    expect(source.slice(0, span.start) + text + source.slice(span.end)).toBe(expected);
  });
});

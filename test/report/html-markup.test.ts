import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { islandText } from '../../src/report/html/island.ts';
import { escapeHtml, html, sourceOf } from '../../src/report/html/markup.ts';

/** Text made of the pieces that mean something to an HTML parser or to a workflow runner, and of anything else. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('<', '>', '&', '"', "'", '`', '=', '/', '</p>', '<script>', '</script>', '<!--', '-->', ']]>', '<![CDATA['),
      fc.constantFrom('&lt;', '&amp', '&#60;', '&notin;', '\r', '\n', '\t', '\0', '\u2028', '\u00a0', '\ud800', '\udc00', '😀'),
      fc.constantFrom('::', '::error', '##[', '#', '[', ' onclick=', 'javascript:', '{{', '${'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** All that HTML has no place for. */
const asKept = (text: string) => text.replace(/\0|\p{Cs}/gu, '\uFFFD');

type Element = DefaultTreeAdapterTypes.Element;

function only(source: string): Element {
  const [node, ...others] = parseFragment(source).childNodes;
  expect(others).toEqual([]);
  return node as Element;
}

describe('html', () => {
  test.for([
    [html`<b>${'<i>'}</b>`, '<b>&lt;i&gt;</b>'],
    [html`<b>${html`<i>x</i>`}</b>`, '<b><i>x</i></b>'],
    [html`<b>${['a&b', html`<br>`, 7]}</b>`, '<b>a&amp;b<br>7</b>'],
    [html`<b>${null}${undefined}${false}${''}</b>`, '<b></b>'],
    [html`<b title="${'"x" onclick=\'y\''}"></b>`, '<b title="&quot;x&quot; onclick=&#39;y&#39;"></b>'],
    [html`${0}`, '0'],
  ] as const)('%#: escapes text and leaves markup', ([markup, source], { expect }) => {
    expect(sourceOf(markup)).toBe(source);
  });

  test('is not fooled by an object that looks like markup', () => {
    expect(() => html`${JSON.parse('{"source":"<script>"}')}`).toThrow();
  });

  test('a parser reads the same text back, in elements and in attributes', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, value) => {
        const paragraph = only(sourceOf(html`<p title="${value}" class="mark">${text}</p>`));
        expect(paragraph.attrs).toEqual([
          { name: 'title', value: asKept(value) },
          { name: 'class', value: 'mark' },
        ]);
        const words = paragraph.childNodes.map((node) => (node as DefaultTreeAdapterTypes.TextNode).value);
        expect(words).toEqual(asKept(text) === '' ? [] : [asKept(text)]);
      }),
    );
  });

  test('nothing in it is a command to a workflow runner', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeHtml(text)).not.toMatch(/::|#\[/);
      }),
    );
  });
});

describe('an island', () => {
  const data = fc.jsonValue({ stringUnit: 'binary' });

  test('holds nothing that a parser or a runner reads otherwise than as text', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, data), (value) => {
        expect(islandText({ value })).not.toMatch(/[<>&\u2028\u2029\r\n]|##\[/);
      }),
    );
  });

  test('reads back as what it was', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, data), (value) => {
        const source = `<script type="application/json" id="x">${islandText({ value })}</script><p>after</p>`;
        const [script, paragraph] = parseFragment(source).childNodes as Element[];
        expect(paragraph?.tagName).toBe('p');
        const [text] = (script?.childNodes ?? []) as DefaultTreeAdapterTypes.TextNode[];
        expect(JSON.parse(text?.value ?? '')).toEqual(JSON.parse(JSON.stringify({ value })));
      }),
    );
  });
});

test('the parser of these tests sees what is not escaped', () => {
  const [element] = parseFragment(`<p>${'<b>'}</p>`).childNodes as Element[];
  expect(element?.childNodes[0]?.nodeName).toBe('b');
  expect(parse('<p>x</p>').childNodes.length).toBeGreaterThan(0);
});

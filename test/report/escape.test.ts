import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import {
  codeSpan,
  commandData,
  commandProperty,
  jsonText,
  rawText,
  relativeUri,
  sarifMessage,
  visible,
  wellFormed,
  xmlText,
} from '../../src/report/escape.ts';
import { leavesRepository, repositoryPath } from '../../src/settle/repository-path.ts';
import { CONTROL, hostile, isCommand } from './hostile.ts';
import { parseXml } from './xml.ts';

describe('visible', () => {
  test.for([
    ['plain £1.6bn – “quoted”', 'plain £1.6bn – “quoted”'],
    ['a\tb\nc\r\nd', 'a b c d'],
    ['1\u200b0', '1<U+200B>0'],
    ['\u202edrow', '<U+202E>drow'],
    ['\u001b[31mred', '<U+001B>[31mred'],
    ['##[error]x', '#<U+0023>[error]x'],
    ['👩\u200d🚀', '👩\u200d🚀'],
    ['a\u200db', 'a<U+200D>b'],
    ['\ud800', '<U+D800>'],
  ])('%j reads %j', ([text, shown], { expect }) => {
    expect(visible(text!)).toBe(shown);
  });

  test('leaves nothing that moves a cursor, turns text round or breaks a line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(visible(text)).not.toMatch(CONTROL);
        expect(visible(text)).not.toMatch(/[\n\t]|##\[/);
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });
});

describe('rawText', () => {
  test.for([
    ['::error::x', '<U+003A>:error::x'],
    ['  \u00a0\u3000::error::x', '  \u00a0\u3000<U+003A>:error::x'],
    ['a\r::debug::x', 'a\r<U+003A>:debug::x'],
    ['a ::error:: b', 'a ::error:: b'],
    ['##[group]', '#<U+0023>[group]'],
    ['a: b\n12 | ::x', 'a: b\n12 | ::x'],
  ])('%j reads %j', ([text, safe], { expect }) => {
    expect(rawText(text!)).toBe(safe);
  });

  test('is never a workflow command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(isCommand(rawText(text))).toBe(false);
        expect(rawText(rawText(text))).toBe(rawText(text));
      }),
    );
  });
});

describe('workflow commands', () => {
  /** The order in which the runner decodes: the per cent sign comes last. */
  const decode = (pairs: readonly (readonly [string, string])[]) => (text: string) =>
    pairs.reduce((all, [code, character]) => all.replaceAll(code, character), text);
  const DATA = [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%25', '%'],
  ] as const;
  const decodeData = decode(DATA);
  const decodeProperty = decode([
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ]);

  test('data decodes to what it was and holds no line end', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(decodeData(commandData(text))).toBe(text);
        expect(commandData(text)).not.toMatch(/[\r\n]/);
      }),
    );
  });

  test('properties decode to what they were and hold nothing that ends them', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(decodeProperty(commandProperty(text))).toBe(text);
        expect(commandProperty(text)).not.toMatch(/[\r\n:,]/);
      }),
    );
  });
});

describe('jsonText', () => {
  test('parses to what it was, with nothing in it that a log or a terminal would act on', () => {
    fc.assert(
      fc.property(fc.dictionary(hostile, hostile), (data) => {
        const text = jsonText(data);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
        expect(text).not.toMatch(CONTROL);
        expect(isCommand(text)).toBe(false);
      }),
    );
  });
});

describe('jsonText without an indent', () => {
  test('is the same data on one line', () => {
    fc.assert(
      fc.property(fc.dictionary(hostile, hostile), (data) => {
        expect(JSON.parse(jsonText(data, 0))).toEqual(JSON.parse(jsonText(data)));
        expect(jsonText(data, 0)).not.toMatch(/[\n\r\u2028\u2029\u0085]/);
      }),
    );
  });
});

describe('xmlText', () => {
  test.for([
    ['a < b & "c" > \'d\'', 'a &lt; b &amp; &quot;c&quot; &gt; &apos;d&apos;'],
    [']]>', ']]&gt;'],
    ['a\u0000b\u0008', 'a<U+0000>b<U+0008>'.replace(/</g, '&lt;').replace(/>/g, '&gt;')],
    ['\ufffe', '&lt;U+FFFE&gt;'],
    ['a\nb', 'a b'],
    ['鐘 🔔', '鐘 🔔'],
  ])('%j is written %j', ([text, written], { expect }) => {
    expect(xmlText(text!)).toBe(written);
  });

  test('reads back in an element and in an attribute, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.constantFrom('\uffff', '\ufffe', ']]>', '<!--', '&#0;', '&amp;')), (text) => {
        const node = parseXml(`<a b="${xmlText(text)}">${xmlText(text)}</a>`);
        const shown = visible(text).replace(/[\ufffe\uffff]/g, (one) => `<U+${one.charCodeAt(0).toString(16).toUpperCase()}>`);
        expect(node).toEqual({ name: 'a', attributes: { b: shown }, children: [], text: shown });
      }),
    );
  });
});

describe('sarifMessage', () => {
  /** Placeholders and links as the standard has them: what is left of a message when both are looked for. */
  const PLACEHOLDER = /(?<!\{)(?:\{\{)*\{(\d+)\}/;
  const LINK = /(?<!\\)(?:\\\\)*\[(?:[^\\[\]]|\\.)*\]\(/;
  const decode = (text: string) => text.replace(/\{\{|\}\}/g, (pair) => pair[0] ?? '').replace(/\\([\\[\]])/g, '$1');

  test('the patterns see live ones', () => {
    expect('see {0}').toMatch(PLACEHOLDER);
    expect('{{{0}').toMatch(PLACEHOLDER);
    expect('see [x](1)').toMatch(LINK);
    expect('see \\\\[x](1)').toMatch(LINK);
  });

  test.for([
    ['the firm [sic] said {0}', 'the firm \\[sic\\] said {{0}}'],
    ['[x](1)', '\\[x\\](1)'],
    ['a\\b', 'a\\\\b'],
    ['a\nb', 'a b'],
  ])('%j is written %j', ([text, written], { expect }) => {
    expect(sarifMessage(text!)).toBe(written);
  });

  test('reads back, with no placeholder and no link in it', () => {
    const pieces = fc.array(fc.oneof(hostile, fc.constantFrom('{', '}', '{0}', '[', ']', '](1)', '\\', '(')), { maxLength: 8 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        expect(decode(sarifMessage(text))).toBe(visible(text));
        expect(sarifMessage(text)).not.toMatch(PLACEHOLDER);
        expect(sarifMessage(text)).not.toMatch(LINK);
      }),
    );
  });
});

describe('relativeUri', () => {
  test.for([
    ['drafts/a b.md', 'drafts/a%20b.md'],
    ['[x](1){0}.md', '%5Bx%5D(1)%7B0%7D.md'],
    ['a:b.md', 'a%3Ab.md'],
    ['50%.md', '50%25.md'],
    ['a?b#c.md', 'a%3Fb%23c.md'],
    ['ä/鐘.md', '%C3%A4/%E9%90%98.md'],
    ['\ud800.md', '%EF%BF%BD.md'],
  ])('%j is %j', ([path, uri], { expect }) => {
    expect(relativeUri(path!)).toBe(uri);
  });

  test('resolves to its own path inside of the folder that it is relative to', () => {
    const segment = hostile.map((text) => text.replaceAll('/', '')).filter((text) => text !== '' && text !== '.' && text !== '..');
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), (segments) => {
        const url = new URL(relativeUri(segments.join('/')), 'file:///top/folder/');
        expect(url.host + url.search + url.hash).toBe('');
        expect(decodeURIComponent(url.pathname)).toBe(`/top/folder/${wellFormed(segments.join('/'))}`);
      }),
    );
  });
});

describe('repositoryPath', () => {
  test.for([
    ['', 'a.md', 'a.md', false],
    ['docs/', '../a.md', 'a.md', false],
    ['docs/', '../../a.md', '../a.md', true],
    ['', '../a.md', '../a.md', true],
    ['', '/etc/a.md', '/etc/a.md', true],
    ['', 'C:/a.md', 'C:/a.md', true],
    ['', 'a..b/..c.md', 'a..b/..c.md', false],
  ] as const)('from %j, %j is %j', ([prefix, path, expected, leaves], { expect }) => {
    expect(repositoryPath(prefix, path)).toBe(expected);
    expect(leavesRepository(expected)).toBe(leaves);
  });
});

describe('codeSpan', () => {
  test.for([
    ['plain', '`plain`'],
    ['a `b` c', '``a `b` c``'],
    ['`', '`` ` ``'],
    ['a|b', '`a\\|b`'],
    ['a\\|b', '`a\\¦b`'],
    [' a ', '`  a  `'],
    ['', ''],
    ['@team <img src=x> **b**', '`@team <img src=x> **b**`'],
    ['a\nb', '`a b`'],
  ])('%j is written %j', ([text, span], { expect }) => {
    expect(codeSpan(text!)).toBe(span);
  });

  test('ends where it is meant to end', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const span = codeSpan(text);
        const fence = /^`*/.exec(span)?.[0] ?? '';
        if (span === '') return;
        const runs = span.match(/`+/g) ?? [];
        expect(runs.filter((run) => run === fence)).toHaveLength(2);
        expect(span.endsWith(fence)).toBe(true);
        expect(span.replace(/\\\|/g, '')).not.toContain('|');
      }),
    );
  });

  test('stays one cell of one table that holds nothing but code', () => {
    const parser = unified().use(remarkParse).use(remarkGfm);
    fc.assert(
      fc.property(hostile, (text) => {
        const { children } = parser.parse(`| a | b |\n| --- | --- |\n| ${codeSpan(text)} | x |\n`);
        expect(children).toHaveLength(1);
        const table = children[0];
        if (table?.type !== 'table') throw new Error('no table');
        const cells = table.children[1]?.children ?? [];
        expect(table.children).toHaveLength(2);
        expect(cells).toHaveLength(2);
        const [code] = cells[0]?.children ?? [];
        expect(cells[0]?.children).toHaveLength(visible(text).trim() === '' ? 0 : 1);
        if (code !== undefined) expect(code).toMatchObject({ type: 'inlineCode', value: visible(text).replace(/\\\|/g, '\\¦') });
      }),
    );
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guard } from '../../src/draft/guard.ts';
import { parseDraft } from '../../src/draft/parse.ts';
import { atSource, toSource } from '../../src/draft/segments.ts';
import type { Draft, Passage } from '../../src/model.ts';

/** The words of a passage with the source that stands at each. */
function* wordsOf(draft: Draft, passage: Passage): Generator<{ word: string; source: string; start: number; end: number }> {
  for (const match of passage.text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const range = { start: match.index, end: match.index + match[0].length };
    const span = toSource(passage, range);
    yield { word: match[0], source: draft.source.slice(span.start, span.end), ...range };
  }
}

const ENTITIES: Record<string, string> = { '&pound;': '£', '&eacute;': 'é', '&#53;': '5', '&#x35;': '5', '&frac12;': '½' };

/** What Markdown leaves of a word's source: no marks, no link targets, characters for references. */
function decode(source: string): string {
  return source
    .replace(/\]\([^)]*\)|\]\[[^\]]*\]/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&[#\w]+;/g, (reference) => ENTITIES[reference] ?? reference)
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/\\(?=[^\p{L}\p{N}\s])|\*\*|[*_[\]]/gu, '');
}

function expectSound(draft: Draft): void {
  for (const passage of draft.passages) {
    let at = 0;
    let from = 0;
    for (const segment of passage.segments) {
      expect(segment.at).toBe(at);
      expect(segment.from).toBeGreaterThanOrEqual(from);
      expect(segment.to).toBeGreaterThan(segment.from);
      at += segment.length;
      from = segment.to;
    }
    expect(at).toBe(passage.text.length);
    expect(passage.text).not.toMatch(/^\s|\s$|\s\s|[^\S ]|[\u00AD\u200B\uFEFF]/u);
    for (const { source, start, end } of wordsOf(draft, passage)) {
      expect(source).not.toMatch(/^[*_[\]<>\s]|[*_[\]<\s]$/);
      const span = toSource(passage, { start, end });
      expect(atSource(passage, span.start)).toBe(start);
      expect(span.start).toBeGreaterThanOrEqual(passage.segments[0]!.from);
    }
  }
}

// --- generated drafts ---------------------------------------------------------------------------------------------

const plain = fc.constantFrom('deal', 'missiles', '5,000', '£1.6bn', 'Oduya', 'café', '32–21', '2027', 'Northern', 'jobs', '4.99%');
const encoded = fc.constantFrom('&pound;9bn', 'caf&eacute;', '&#53;00', '2&frac12;', 'mis\u00ADsiles', '5\u200B000', '5\\*3', '12\\.');
const wrapped = fc
  .oneof(plain, encoded)
  .chain((word) =>
    fc.constantFrom(
      word,
      `**${word}**`,
      `*${word}*`,
      `***${word}***`,
      `[${word}](https://a.example/9_9)`,
      `<b>${word}</b>`,
      `[**${word}**](x)`,
    ),
  );
const blank = fc.constantFrom(' ', ' ', '&nbsp;', '\u00A0', '  ', ' &#8201;');
const phrase = fc.array(fc.tuple(wrapped, blank), { minLength: 1, maxLength: 6 }).map((words) => words.flat().join('').trim());
const lines = fc.array(phrase, { minLength: 1, maxLength: 3 });
const block = fc.oneof(
  lines.map((each) => each.map((line) => `So ${line}`).join('\n')),
  lines.map((each) => each.map((line) => `> So ${line}`).join('\n')),
  lines.map((each) => each.map((line) => `> > So ${line}`).join('\n> ')),
  lines.map((each) => each.map((line, index) => `${index + 1}. So ${line}`).join('\n')),
  lines.map((each) => each.map((line, index) => `${'  '.repeat(index)}- So ${line}`).join('\n')),
  lines.map((each) => `| So | That |\n|---|---|\n${each.map((line) => `| ${line} | So |`).join('\n')}`),
  lines.map(
    (each) => `<table>\n<tr><th>So\n${each.map((line) => `<tr><td>${line.replace(/[*[\\]|\]\([^)]*\)|\]/g, '')}`).join('\n')}\n</table>`,
  ),
  phrase.map((line) => `## So ${line}`),
  phrase.map((line) => `So ${line}\n===`),
);
const markdown = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\uFEFF'))
  .map(([blocks, newline, mark]) => mark + blocks.join('\n\n').replaceAll('\n', newline));

describe('a generated draft', () => {
  test('has at every word the source that reads as the word', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const draft = parseDraft(source, 'draft.md');
        expectSound(draft);
        let words = 0;
        for (const passage of draft.passages) {
          for (const { word, source: found } of wordsOf(draft, passage)) {
            expect(decode(found)).toBe(word);
            words++;
          }
        }
        expect(words).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  test('reads the same with other line endings and with a byte order mark', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const texts = (each: string): string[] => parseDraft(each, 'draft.md').passages.map((passage) => passage.text);
        const unix = source.replace('\uFEFF', '').replaceAll('\r\n', '\n');
        expect(texts(source)).toEqual(texts(unix));
        expect(texts(unix.replaceAll('\n', '\r'))).toEqual(texts(unix));
      }),
      { numRuns: 150 },
    );
  });

  test('may be cut off anywhere', () => {
    fc.assert(
      fc.property(markdown, fc.nat(400), (source, length) => expectSound(parseDraft(source.slice(0, length), 'draft.md'))),
      { numRuns: 200 },
    );
  });

  test('may be a heap of marks', () => {
    const mark = fc.constantFrom(
      '*',
      '**',
      '_',
      '`',
      '~~',
      '[',
      ']',
      '](',
      ')',
      '![',
      '<b>',
      '</b>',
      '<td>',
      '<table>',
      '<!--',
      '-->',
      '&amp;',
      '|',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '1. ',
      ': ',
      '# ',
      '---\n',
      '{{',
      '}}',
      '{/*',
      '*/}',
      '\t',
      '  ',
      '"',
      "'",
      'a',
      '5',
      '[^a]',
      '[^a]: ',
      'https://a.b/',
      '\\',
      '\u00AD',
      '<del>',
      '<br>',
      '<img alt="5">',
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), (marks) => {
        const source = marks.join('');
        const draft = parseDraft(source, 'draft.md');
        for (const passage of draft.passages) {
          expect(passage.segments.reduce((sum, segment) => sum + segment.length, 0)).toBe(passage.text.length);
          expect(passage.segments.every((segment) => segment.from >= 0 && segment.from < segment.to && segment.to <= source.length)).toBe(
            true,
          );
        }
      }),
      { numRuns: 1500 },
    );
  });
});

// --- real texts ------------------------------------------------------------------------------------------------------

function markdownIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name));
}

function readmes(): string[] {
  if (!existsSync('node_modules')) return [];
  const folders = readdirSync('node_modules').sort();
  return folders
    .flatMap((folder) => ['README.md', 'readme.md'].map((name) => join('node_modules', folder, name)).filter(existsSync))
    .slice(0, 150);
}

describe.for([...new Set([...markdownIn('test/stories'), ...markdownIn('test/drafts'), ...readmes()])])('%s', (path) => {
  test('passes the guard and has at every word the source that reads as the word', () => {
    const source = readFileSync(path, 'utf8');
    expect(guard(source)).toBeNull();
    const draft = parseDraft(source, path);
    expectSound(draft);
    const latin = /^[A-Za-z0-9]+$/;
    for (const passage of draft.passages) {
      for (const { word, source: found } of wordsOf(draft, passage)) if (latin.test(word)) expect(decode(found)).toBe(word);
    }
  });
});

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model.ts';
import { html } from '../../src/report/html/index.ts';
import { festival } from './html-story.ts';
import { finding, reportOn, sample } from './sample.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a page, in document order. */
function elements(source: string): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(source));
  return found;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

function byId(source: string, id: string): Element | undefined {
  return elements(source).find((element) => attribute(element, 'id') === id);
}

/** A text as people read it: every run of blanks is one. */
function read(node: Node | undefined): string {
  return node === undefined ? '' : textOf(node).replace(/\s+/g, ' ').trim();
}

const page = html(festival());

describe('the page', () => {
  test('opens on the verdict and the coverage', () => {
    const header = read(elements(page).find(({ tagName }) => tagName === 'header'));
    expect(header).toContain('4 errors and 1 note in 3 drafts (1 suppressed)');
    expect(header).toContain(
      '11 figures, dates, names and quotations read: 3 agree, 5 conflict, 1 set aside, 2 not covered; 3 of 4 claims used.',
    );
    expect(header).toContain('80% of what is not set aside is covered by a claim.');
    expect(header).toContain('75% of the claims are used (3 of 4).');
  });

  test('shows one disagreement with all its places', () => {
    const articles = elements(page).filter(({ tagName }) => tagName === 'article');
    expect(articles.map((article) => read(article).slice(0, 20))).toEqual(['£30,000 prize The wi', 'more than 90,000 aud']);
    expect(read(articles[0])).toContain('drafts/letter.md:1:63 magnitude-slip');
    expect(read(articles[0])).toContain('drafts/news.md:7:63 value-drift');
    expect(read(articles[1])).toContain('2 findings; 1 place agrees');
  });

  test('lists the claims with where they are used, and those never seen', () => {
    const claims = read(byId(page, 'claims'));
    expect(claims).toContain('3 claims in use');
    expect(claims).toMatch(/1 claim never seen in any draft organ 12 tonnes/);
    expect(claims).toContain('2 agree, 1 conflicts: drafts/news.md:28 silenced, drafts/news.md:14, drafts/news.md:21');
  });

  test('says what was silenced and why', () => {
    expect(read(byId(page, 'silenced'))).toContain('Silenced: the hall as it was planned in 2019');
    expect(byId(html(sample()), 'silenced')).toBeUndefined();
  });

  test('says what could not be judged, and says nothing of it where all was', () => {
    const failures = [{ path: 'drafts/lost.md', stage: 'read', message: 'does not exist' }] as const;
    expect(read(byId(html(sample({ failures })), 'failures'))).toBe('1 thing could not be judged drafts/lost.md: does not exist');
    expect(byId(page, 'failures')).toBeUndefined();
  });

  test('holds the data of each draft in an island of its own', () => {
    const data = JSON.parse(textOf(byId(page, 'draft-data-1')!));
    expect(data.findings.map(({ rule, text }: { readonly rule: string; readonly text: string }) => `${rule} ${text}`)).toEqual([
      'reversed-bound Up to 90,000',
      'value-drift £35,000',
      'reversed-bound Up to 90,000',
      'value-drift 1,300',
    ]);
    expect(data.marks.map(({ look, text }: { readonly look: string; readonly text: string }) => `${look} ${text}`)).toEqual([
      'conflicts Up to 90,000',
      'conflicts £35,000',
      'conflicts Up to 90,000',
      'not-covered 9 days',
      'set-aside 1,400',
      'agrees 1,450',
      'not-covered two',
      'agrees 1,450',
      'silenced 1,300',
    ]);
  });

  test.for([
    ['', undefined],
    ['site', 'site/drafts/news.md'],
  ] as const)('names the paths of decisions from the root of the repository, below %j too', ([folder, file], { expect }) => {
    const data = JSON.parse(textOf(byId(html(sample({ folder })), 'draft-data-0')!));
    expect(data.findings[0]).toMatchObject({ path: 'drafts/news.md' });
    expect(data.findings[0].file).toBe(file);
  });

  test('is the same bytes each time, and holds no day and no machine', () => {
    expect(html(festival())).toBe(page);
    expect(page).not.toContain(process.cwd());
    expect(page).not.toContain(String(new Date().getFullYear() + 1));
  });

  test('folds away drafts with nothing to decide where there are many', () => {
    const drafts = Array.from({ length: 14 }, (_, index) => ({
      path: `d${index}.md`,
      source: index === 3 ? 'The new hall has 1,300 seats.' : 'Text.',
    }));
    const source = html(festival(drafts));
    const folds = elements(source).filter(
      ({ tagName, attrs }) => tagName === 'details' && attrs.some(({ name, value }) => name === 'class' && value === 'draft'),
    );
    expect(folds).toHaveLength(14);
    expect(folds.filter((one) => attribute(one, 'open') !== undefined)).toEqual([]);
    expect(
      elements(source)
        .filter((one) => attribute(one, 'class') === 'quiet')
        .map((one) => one.childNodes.filter((each) => each.nodeName === 'details').length),
    ).toEqual([13]);
    expect(elements(page).filter((one) => attribute(one, 'class') === 'draft' && attribute(one, 'open') === '')).toHaveLength(3);
  });

  test('writes the first places of a long list, and says how many there are', () => {
    const findings = Array.from({ length: 40 }, (_, index) => finding({ fingerprint: String(index) }));
    const [article] = elements(html(sample({ findings }))).filter(({ tagName }) => tagName === 'article');
    expect(read(article).match(/value-drift/g)).toHaveLength(25);
    expect(read(article)).toContain('and 15 more places');
  });
});

describe('safety', () => {
  const meta = elements(page).find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy')!;
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  test('the policy allows the one style sheet and the one script, and nothing else', () => {
    const [style] = elements(page).filter(({ tagName }) => tagName === 'style');
    const scripts = elements(page).filter((one) => one.tagName === 'script' && attribute(one, 'type') === undefined);
    expect(scripts).toHaveLength(1);
    expect(attribute(meta, 'content')?.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash(textOf(style!))}`,
      `script-src ${hash(textOf(scripts[0]!))}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  test('the policy comes before anything that it is about', () => {
    const order = elements(page).map(({ tagName }) => tagName);
    expect(order.slice(0, 4)).toEqual(['html', 'head', 'meta', 'meta']);
    expect(elements(page)[3]).toEqual(meta);
  });

  test('nothing is loaded from anywhere', () => {
    for (const { attrs } of elements(page)) {
      for (const { name, value } of attrs) {
        expect(['src', 'srcset', 'action', 'formaction', 'style', 'ping', 'background', 'data']).not.toContain(name);
        expect(name).not.toMatch(/^on/);
        if (name === 'href') expect(value).toMatch(/^#/);
      }
    }
  });

  const words = fc
    .array(
      fc.constantFrom('<script>', '</script>', '<img src=x onerror=x>', '"', "'", '&', '-->', ']]>', 'x', '::', '\n', '##[', '`', '\u202e'),
      { maxLength: 6 },
    )
    .map((parts) => parts.join(''));

  /** A report in which every text is the given one. */
  const filled = (text: string): Report => {
    const report = sample({ failures: [{ path: text, stage: 'read', message: text, rule: text }] });
    const claims = report.set.claims.map((claim) => ({ ...claim, id: text, says: text, sourceTitle: text, path: text, write: text }));
    return {
      ...report,
      set: { ...report.set, path: text, claims },
      drafts: [{ path: text, source: `# ${text}\n\n${text}\n`, words: 1, matches: [] }],
      findings: ['open', 'suppressed'].map((disposition) =>
        finding({
          path: text,
          rule: text,
          message: text,
          claim: text,
          text,
          expected: text,
          reason: text,
          fingerprint: text,
          disposition: disposition as 'open',
          span: { start: 0, end: 2 },
          related: [{ path: text, span: { start: 0, end: 1 }, message: text }],
          fix: { span: { start: 0, end: 1 }, text },
        }),
      ),
    };
  };

  test('no text from a draft, a claim or a path makes an element or an attribute', () => {
    const shape = (source: string) => elements(source).map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(' ')}`);
    const expected = shape(html(filled('x')));
    fc.assert(
      fc.property(words, (text) => {
        const made = shape(html(filled(`x${text}`)));
        expect(made).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test.for([
    ['en-GB', 'en-GB'],
    ['de', 'de'],
    ['', undefined],
    ['en" onclick="x', undefined],
  ] as const)('the language %j is %j', ([language, lang], { expect }) => {
    const report = sample();
    const source = html({ ...report, set: { ...report.set, language } });
    expect(
      elements(source)
        .filter((one) => attribute(one, 'class') === 'text')
        .map((one) => attribute(one, 'lang')),
    ).toEqual([lang, lang]);
  });

  test('no line of it is a command to a workflow runner', () => {
    fc.assert(
      fc.property(words, (text) => {
        const source = html(filled(`::error::${text}`));
        expect(source.split(/\r\n|\r|\n/).filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
        expect(source).not.toContain('##[');
      }),
      { numRuns: 30 },
    );
  });

  test('a draft that the parser reads otherwise than the report says is shown all the same', () => {
    const { drafts, ...report } = reportOn('Other words altogether.', 'words');
    const source = html({ ...report, drafts: [{ ...drafts[0]!, matches: sample().drafts[0]!.matches }] });
    expect(textOf(byId(source, 'draft-data-0')!)).toContain('Other ');
  });
});

/** Values stand in double quotes or between tags, where escaping them is enough. */
test('no template writes an attribute without quotes', () => {
  const folder = new URL('../../src/report/html/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(15);
  for (const name of files) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect(text.match(/html`[^`]*\s[a-z-]+=\$\{/g), name).toBeNull();
    expect(text, name).not.toMatch(/href="\$\{/);
  }
});

test('the script of the page makes no markup from text and asks nobody for anything', () => {
  const folder = new URL('../../src/report/html/page/', import.meta.url);
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.ts'))) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect(text, name).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\b|new Function|fetch\(|XMLHttpRequest|sendBeacon|WebSocket|\.style\b/,
    );
  }
});

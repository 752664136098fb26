import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The stages in their order: each may import itself and those before it. */
const STAGES = [
  ['text'],
  ['quantity', 'dates'],
  ['draft'],
  ['extract'],
  ['claims'],
  ['link'],
  ['check'],
  ['settle'],
  ['report'],
  ['amend', 'propose'],
  ['entry'],
];

/** Files beside the stages, and the stage that they count as; null may be imported everywhere. */
const FILES: Readonly<Record<string, string | null>> = {
  'src/model.ts': null,
  'src/rule.ts': null,
  'src/pipeline.ts': 'report',
  'src/index.ts': 'entry',
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly types: boolean;
}

const sources = [...listed('src'), ...listed('rules')].filter((path) => path.endsWith('.ts'));
const texts = new Map(sources.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
const imports = sources.flatMap(readImports);

function listed(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? listed(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

function readImports(from: string): Import[] {
  const text = texts.get(from) ?? '';
  const found = text.matchAll(/^(?:import|export)\s(type\s)?[^;'"]{0,2000}?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm);
  return [...found].map(([, types, static_, bare, dynamic]) => {
    const to = static_ ?? bare ?? dynamic ?? '';
    return { from, to: to.startsWith('.') ? relative(ROOT, join(ROOT, dirname(from), to)) : to, types: types !== undefined };
  });
}

/** Index of the stage that a file belongs to; -1 for what every file may import. */
function stageOf(path: string): number {
  const stage = path in FILES ? FILES[path] : path.split('/')[1];
  if (stage === null) return -1;
  const index = STAGES.findIndex((names) => names.includes(stage ?? ''));
  if (index === -1) throw new Error(`${path} belongs to no stage`);
  return index;
}

function wrong(is: (each: Import) => boolean): string[] {
  return imports.filter(is).map(({ from, to }) => `${from} imports ${to}`);
}

test('the reader of imports sees them', () => {
  expect(imports.length).toBeGreaterThan(100);
  expect(imports).toContainEqual({ from: 'src/index.ts', to: 'rules/index.ts', types: false });
  expect(imports.some(({ from, to, types }) => from === 'src/index.ts' && to === 'src/model.ts' && types)).toBe(true);
});

test('imports follow the order of the stages', () => {
  expect(
    wrong(
      ({ from, to }) =>
        from.startsWith('src/') &&
        to.startsWith('src/') &&
        stageOf(to) > Math.max(stageOf(from), from in FILES && FILES[from] === null ? -1 : 0),
    ),
  ).toEqual([]);
});

test('the nouns are types only, and so is what a rule may import beside defineRule', () => {
  expect(wrong(({ from, types }) => (from === 'src/model.ts' || from === 'src/rule.ts') && !types)).toEqual([]);
});

test('extract does not see claims', () => {
  expect(wrong(({ from, to }) => from.startsWith('src/extract/') && /^src\/(?:claims|link|check)\//.test(to))).toEqual([]);
  expect(
    sources.filter((path) => path.startsWith('src/extract/') && /\b(?:ClaimSet|ValueClaim|NameClaim)\b/.test(texts.get(path) ?? '')),
  ).toEqual([]);
});

test('a rule imports src/rule.ts and zod, nothing else', () => {
  expect(wrong(({ from, to }) => from.startsWith('rules/') && from !== 'rules/index.ts' && to !== 'src/rule.ts' && to !== 'zod')).toEqual(
    [],
  );
});

test('only an entry imports the list of rules', () => {
  expect(
    wrong(
      ({ from, to }) => to.startsWith('rules/') && from !== 'src/index.ts' && !from.startsWith('src/entry/') && from !== 'rules/index.ts',
    ),
  ).toEqual([]);
});

describe('files, network and process are touched in src/entry/ alone', () => {
  const MODULES =
    /^(?:node:)?(?:fs|fs\/promises|net|http|https|http2|dgram|dns|tls|child_process|cluster|worker_threads|process|os|readline|repl|vm|module|inspector|timers|timers\/promises)$/;
  const outside = sources.filter((path) => !path.startsWith('src/entry/'));

  test('by import', () => {
    expect(wrong(({ from, to }) => outside.includes(from) && MODULES.test(to))).toEqual([]);
  });

  test.for([
    ['process', /\bprocess\.\w/],
    ['the network', /\b(?:fetch|WebSocket|XMLHttpRequest)\(/],
    ['the clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\./],
    ['chance', /\bMath\.random\b|\brandomUUID\b/],
    ['the locale', /\btoLocale\w+\(|\blocaleCompare\(|\bIntl\./],
    ['the console', /\bconsole\.\w/],
  ] as const)('by name: %s', ([, pattern]) => {
    expect(outside.filter((path) => pattern.test(withoutComments(texts.get(path) ?? '')))).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
}

test('every rule stands in the list under its own name, sorted', () => {
  const list = texts.get('rules/index.ts') ?? '';
  const imported = [...list.matchAll(/^import (\w+) from '\.\/([a-z-]+)\.ts';$/gm)].map(([, name, file]) => [name, file] as const);
  const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const ids = listed('rules')
    .filter((path) => path.endsWith('.ts') && path !== 'rules/index.ts')
    .map((path) => path.slice('rules/'.length, -'.ts'.length));
  expect(imported).toEqual(ids.map((id) => [camel(id), id]));
  expect([...(list.split('readonly Rule[] = [')[1] ?? '').matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name)).toEqual(ids.map(camel));
});

/** The checker must not know the stories that it is tried on: their names are read from the claims, and looked for. */
describe('no name of a test story stands in the code', () => {
  const names = storyNames();

  test('the names are found', () => {
    expect(names.size).toBeGreaterThan(40);
  });

  test('and none is in src/ or rules/', () => {
    const found = [...texts, ...pages()].flatMap(([path, text]) =>
      [...text.matchAll(/[\p{L}\p{M}]{3,60}/gu)].filter(([word]) => names.has(word)).map(([word]) => `${path}: ${word}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });
});

/** "1,307 votes", "14.62": a figure of three digits with the word behind it, or one of four digits, is hardly met twice by accident. */
describe('no figure of a test story stands in the code', () => {
  const copy = listed('test/stories')
    .map((path) => readFileSync(join(ROOT, path), 'utf8'))
    .join('\n');
  const known = new Set(telling(copy));

  test('the figures are found', () => {
    expect(known.size).toBeGreaterThan(1000);
  });

  test('and none is in src/ or rules/', () => {
    const found = [...texts, ...pages()].flatMap(([path, text]) =>
      telling(text)
        .filter((figure) => known.has(figure) && !WELL_KNOWN.has(figure))
        .map((figure) => `${path}: ${figure}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });
});

/** Shares of time that everybody promises. */
const WELL_KNOWN: ReadonlySet<string> = new Set(['99.95%']);

/** The figures of a text that tell where they come from, in lower case; years tell nothing. */
function telling(text: string): string[] {
  return [...text.toLowerCase().matchAll(/(?<![\w.,])([£$€]?\d[\d,.]{0,14}\d(?:bn|m|k|%)?)(?!\w)( [a-z][a-z-]{2,30})?/g)].flatMap(
    ([, figure, word]) => {
      const digits = figure!.replace(/\D/g, '').replace(/0+$/, '').length;
      if (/^(?:19|20)\d\d$/.test(figure!) || digits < 3) return [];
      return digits > 3 ? [figure!] : word ? [figure! + word] : [];
    },
  );
}

function pages(): [string, string][] {
  return listed('rules')
    .filter((path) => path.endsWith('.md'))
    .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]);
}

/** Capitalised words of the stories' name claims that are no ordinary words: no sentence of the claims has them in small letters. */
function storyNames(): ReadonlySet<string> {
  const claims = storyFiles().flatMap(readClaims);
  const ordinary = new Set(claims.flatMap(({ says }) => wordsOf(says, /(?<![\p{L}\p{M}-])\p{Ll}[\p{L}\p{M}]+/gu)));
  const names = claims.flatMap(({ name, also }) =>
    [name, also].flat().flatMap((form) => wordsOf(form, /(?<![\p{L}\p{M}])\p{Lu}\p{Ll}[\p{L}\p{M}]+/gu)),
  );
  return new Set(names.filter((name) => !ordinary.has(name.toLowerCase()) && !COMMON.has(name)));
}

interface StoryClaim {
  readonly says?: unknown;
  readonly name?: unknown;
  readonly also?: unknown;
}

function readClaims(path: string): StoryClaim[] {
  const data: unknown = parseDocument(readFileSync(join(ROOT, path), 'utf8'), { schema: 'core', logLevel: 'error' }).toJS();
  return Object.values((data as { readonly claims?: Readonly<Record<string, StoryClaim>> }).claims ?? {});
}

function wordsOf(text: unknown, pattern: RegExp): string[] {
  return typeof text === 'string' ? [...text.matchAll(pattern)].map(([word]) => word) : [];
}

function storyFiles(): string[] {
  return [...listed('test/exam'), ...listed('test/stories')].filter((path) => path.endsWith('.yaml'));
}

/** Ordinary English words and titles that the stories write in capitals only. */
const COMMON: ReadonlySet<string> = new Set([
  'County',
  'House',
  'Judge',
  'Lane',
  'Letters',
  'Medicine',
  'Northern',
  'Primary',
  'Road',
  'Sir',
  'Table',
  'Union',
]);

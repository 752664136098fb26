import { join } from 'node:path';
import { parse } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { beforeAll, describe, expect, test } from 'vitest';
import { commandsIn } from '../entry/action-runner.ts';
import { CONTROL, isCommand } from '../report/hostile.ts';
import { parseXml } from '../report/xml.ts';
import { bundle } from '../support/bundle.ts';
import { disguises, encodings, honest, shapes, speech } from './drafts.ts';
import type { Fault } from './fault.ts';
import { bringAbout } from './run.ts';
import { caches, calls, claimsFiles, files, outputs, plugins, SECRET } from './world.ts';

/** `npm run test:faults` tries them all, `npm test` every other one and none that is slow by its nature. */
const ALL = process.env.MODE === 'faults';

const FAMILIES: Readonly<Record<string, readonly Fault[]>> = {
  shapes,
  honest,
  encodings,
  disguises,
  speech,
  files,
  calls,
  claimsFiles,
  outputs,
  caches,
  plugins,
};
const faults = Object.values(FAMILIES).flat();
const tried = faults.filter((fault, index) => ALL || (index % 2 === 0 && !fault.slow));

const MOST_CPU = 15;
const MOST_MEMORY = 1024;

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'cli.js');
});

test('there are enough, each under a name of its own', () => {
  expect(faults.length).toBeGreaterThanOrEqual(150);
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});

describe('whatever goes wrong', () => {
  test.concurrent.for(tried)('$name', async (fault, { expect }) => {
    const { end, out, err, reports, cpu, memory, litter } = await bringAbout(program, fault);
    expect(fault.ends, `${err.slice(0, 500)}${out.slice(0, 500)}`).toContain(end);
    expect(err).not.toMatch(/this should not have happened|node:internal|UnhandledPromise|\n {4}at /);
    if (fault.says !== undefined) expect(`${err}\n${out}\n${reports.json ?? ''}`).toMatch(fault.says);
    expect(cpu).toBeLessThan(MOST_CPU);
    expect(memory).toBeLessThan(MOST_MEMORY);
    expect(litter).toEqual([]);
    for (const text of [out, err, ...Object.values(reports)]) expect(text).not.toContain(SECRET);
    const { github = '', html, markdown, sarif, junit, ...plain } = reports;
    for (const text of [out, err, html ?? '', markdown ?? '', sarif ?? '', junit ?? '', ...Object.values(plain)]) {
      expect(text).not.toMatch(CONTROL);
      expect(isCommand(text)).toBe(false);
    }
    expect(commandsIn(github).filter(({ name }) => !/^(?:error|warning|notice)$/.test(name))).toEqual([]);
    for (const { data } of commandsIn(github)) expect(data).not.toMatch(/^forged/);
    for (const text of [plain.json, sarif]) if (text !== undefined) JSON.parse(text);
    if (junit !== undefined) parseXml(junit);
    if (html !== undefined) expectOurElements(html);
    if (markdown !== undefined) expect(liveIn(markdown)).toEqual([]);
  });
});

interface Node {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

/** The page brings one script and no picture; nothing in it loads, submits or reacts but that script. */
function expectOurElements(html: string): void {
  const found = new Map<string, number>();
  const waiting: Node[] = [parse(html) as unknown as Node];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    found.set(node.nodeName, (found.get(node.nodeName) ?? 0) + 1);
    for (const { name, value } of node.attrs ?? []) {
      expect(name).not.toMatch(/^on/);
      if (name === 'href' || name === 'src') expect(value).toMatch(/^(?:#|data:|[\w./%-]*$)/);
    }
    waiting.push(...(node.childNodes ?? []));
  }
  for (const name of ['img', 'iframe', 'object', 'embed', 'base', 'link']) expect(found.get(name) ?? 0).toBe(0);
}

interface Part {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Part[];
}

/** What in a summary would load, link or call somebody. */
function liveIn(markdown: string): readonly string[] {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown) as Part;
  const parts = (part: Part): readonly Part[] => [part, ...(part.children ?? []).flatMap(parts)];
  return parts(tree)
    .filter(
      ({ type, value = '' }) =>
        /^(?:image|html|link|imageReference|linkReference|definition)$/.test(type) || (type === 'text' && /@\w/.test(value)),
    )
    .map(({ type, value, url }) => `${type} ${value ?? url ?? ''}`);
}

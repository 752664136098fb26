/** Claims by the ten thousand: read, kept, checked and looked up in a process whose memory is limited. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { folderWith } from '../support/run.ts';

/** A fifth of what `docs/scale.md` speaks of, in a fifth of a gigabyte. */
const CLAIMS = 20_000;
const FILES = 12;
const MEGABYTES = 200;

const TOWNS = syllables(
  'Ash Black Crag Dun East Fern Glen Hart Inver Kirk Lang Mar Nor Oak Pen Red',
  'ford bury ton wick ham combe worth field by ness',
);
const SITES = 'hospital museum harbour school stadium library theatre archive airport clinic market lighthouse'.split(' ');
const THINGS = 'patients visitors seats pupils vehicles volumes trees nurses households parcels flights beds'.split(' ');
const PEOPLE = 'Anna Ben Carla David Elena Farid Greta Hassan Irene Jonas'.split(' ');
const WORDS = 'we will never leave this island behind and nobody here expected such a long winter before bread'.split(' ');

/** Of ten claims six are figures; the others are dates, people, organisations, quotations and lists. */
function claim(index: number): string {
  const [town, site, thing] = [at(TOWNS, index), at(SITES, index / 160), at(THINGS, index / 1_920)];
  const place = `${town} ${site}`;
  switch (index % 10) {
    case 0:
      return `{ says: The ${place} opened on ${(index % 28) + 1} May ${1900 + (index % 120)}., date: "${1900 + (index % 120)}-05-${String((index % 28) + 1).padStart(2, '0')}", of: [opening of the ${site} ${index}], about: [${town}] }`;
    case 2:
      return `{ name: ${at(PEOPLE, index / 10)} ${at(TOWNS, index / 7)}, is: person, role: ["warden ${index} of the ${place}"] }`;
    case 4:
      return `{ name: "${town} ${site} trust ${index}", is: org }`;
    case 6:
      return `{ quote: "${Array.from({ length: 12 }, (_, step) => at(WORDS, index / (step + 1) + step * 5)).join(' ')} ${index}", by: ${at(PEOPLE, index)} ${town} }`;
    case 8:
      return `{ says: Three towns share the ${place}., list: [${[1, 3, 5].map((step) => at(TOWNS, index / step + step)).join(', ')}], of: [towns of the ${place} ${index}] }`;
    default:
      return `\n    says: The ${place} has ${index + 10} ${thing}.\n    value: ${index + 10}\n    of: [${thing}, ${thing} of the ${site}]\n    about: [${town}, ${site} ${index}]`;
  }
}

const OWN = `version: 1
include: [${Array.from({ length: FILES }, (_, file) => `facts/${file}.yaml`).join(', ')}]
claims:
  ferry-cost: { says: The new ferry to Skarra will cost £14.2m., value: £14.2m, of: [ferry, cost of the ferry], about: [Skarra] }
  master: { name: Ailsa Rennie, is: person, role: [master of the ferry] }
`;
const DRAFT = `The new ferry to Skarra will cost £41.2m, said Ailsa Renie, master of the ferry. The Ashford hospital has 11 patients.\n`;

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'cli.js');
});

function newFolder(): string {
  const each = Math.ceil(CLAIMS / FILES);
  const facts = Array.from({ length: FILES }, (_, file) => {
    const lines = Array.from({ length: each }, (__, line) => `  c-${file * each + line}: ${claim(file * each + line)}\n`);
    return [`facts/${file}.yaml`, `claims:\n${lines.join('')}`] as const;
  });
  return folderWith({ 'claims.yaml': OWN, 'draft.md': DRAFT, ...Object.fromEntries(facts) });
}

/** Runs the program with so little memory that one copy too many of the claims would end it. */
function limited(cwd: string, ...words: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`--max-old-space-size=${MEGABYTES}`, program, ...words], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, XDG_CACHE_HOME: join(cwd, '.kept'), LOCALAPPDATA: join(cwd, '.kept') },
  });
  return { code: status, out: stdout, err: stderr };
}

test('twenty thousand claims are checked, read anew and recalled, looked up and listed within their share of a gigabyte', {
  timeout: 300_000,
}, () => {
  const cwd = newFolder();
  const first = limited(cwd, 'check', 'draft.md', '--format', 'json');
  expect(first.code, first.err.slice(-2_000)).toBe(1);
  const report = JSON.parse(first.out) as { readonly findings: readonly { readonly rule: string; readonly surface: string }[] };
  expect(report.findings.map(({ rule }) => rule)).toEqual(['value-drift', 'name-misspelt']);
  const again = limited(cwd, 'check', 'draft.md', '--format', 'json');
  expect(again).toEqual({ ...first, err: again.err });
  expect(limited(cwd, 'claims', '--where', 'ferry-cost', 'draft.md').out).toMatch(/draft\.md:1:\d+ +conflicts/);
  const listed = limited(cwd, 'claims');
  expect(listed.code).toBe(0);
  expect(listed.out).toContain('c-19991');
});

function at<T>(list: readonly T[], index: number): T {
  return list[Math.floor(index) % list.length]!;
}

function syllables(heads: string, tails: string): readonly string[] {
  return heads.split(' ').flatMap((head) => tails.split(' ').map((tail) => head + tail));
}

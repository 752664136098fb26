import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { loadClaims } from '../../src/claims/load.ts';
import type { ClaimSet } from '../../src/model.ts';
import { check } from '../../src/pipeline.ts';
import { proposeClaims } from '../../src/propose/index.ts';
import { expectedOf } from '../support/score.ts';

const OPTIONS = { language: 'en-GB', drafts: ['drafts/**/*.md'], rules };

const RELEASE = `---
title: A new ferry for Skarra
date: 2026-03-04
---

# A new ferry for Skarra

The new ferry will cost £14.2m and carry up to 240 passengers, the harbour board said.

The first crossing is on Saturday 6 June 2026. Sailings rise from 12 to 16 a week.

"Nobody on this island will wait for a boat again," said Ailsa Rennie, chief executive of the harbour board.

| Ticket | Price |
| ------ | ----- |
| Adult  | £8.50 |
| Child  | £4    |

The work is paid for by the Island Transport Authority (ITA).
`;

/** The claims of a text: as it is written, and as if every claim had been confirmed. */
function load(text: string): { readonly draft: ClaimSet; readonly active: ClaimSet } {
  const open = (source: string) => {
    const { set, problems } = loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? source : null));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    return set!;
  };
  return { draft: open(text), active: open(text.replace(/^ {4}status: draft\n/gm, '')) };
}

describe('a press release', () => {
  const proposed = proposeClaims([{ path: 'release.md', source: RELEASE }], OPTIONS);
  const { draft, active } = load(proposed.text);

  test('gives a claim for every figure, date, name and quotation', () => {
    const stated = active.claims.map((claim) => {
      if (claim.kind === 'name') return [claim.kind, claim.name, claim.is, ...claim.roles, ...claim.also];
      if (claim.kind === 'quote') return [claim.kind, claim.quote, claim.speaker];
      return claim.kind === 'list' ? [] : [claim.kind, claim.text, ...claim.of];
    });
    expect(stated).toEqual([
      ['value', '£14.2m', 'new ferry', 'ferry'],
      ['value', 'up to 240', 'passengers'],
      ['date', '2026-06-06', 'first crossing', 'crossing'],
      ['value', '16 a week', 'Sailings'],
      ['value', '£8.50', 'Adult'],
      ['value', '£4', 'Child'],
      ['name', 'Ailsa Rennie', 'person', 'chief executive of the harbour board'],
      ['name', 'Island Transport Authority', 'organisation', 'ITA'],
      ['quote', 'Nobody on this island will wait for a boat again', 'Ailsa Rennie'],
    ]);
  });

  test('says where each was read, and that none is checked yet', () => {
    expect(proposed.text).toContain(
      '  # release.md:8\n  new-ferry:\n    says: The new ferry will cost £14.2m and carry up to 240 passengers, the harbour board said.\n    value: £14.2m\n',
    );
    expect(proposed.text).toContain('sources:\n  release: { title: A new ferry for Skarra, date: 2026-03-04 }\n');
    expect(draft.claims.every(({ status, source }) => status === 'draft' && source === 'release')).toBe(true);
    const wrong = RELEASE.replace('£14.2m', '£12.4m');
    expect(check([{ path: 'a.md', source: wrong }], draft, { rules }).findings).toEqual([]);
    expect(check([{ path: 'a.md', source: wrong }], active, { rules }).findings.map(({ rule, text }) => [rule, text])).toEqual([
      ['value-drift', '£12.4m'],
    ]);
  });

  test('tells what a figure was before', () => {
    expect(proposed.text).toMatch(/value: 16 a week\n {4}previous: "?12"?/);
  });
});

test('what would contradict the source is left out, and named', () => {
  const source = 'The hall has 350 seats.\n\nThe hall has 410 seats.\n';
  const { text, left, entries } = proposeClaims([{ path: 'a.md', source }], OPTIONS);
  expect(entries).toEqual([]);
  expect(left.map(({ entry }) => entry.proposal.text)).toEqual(['350', '410']);
  expect(text).toMatch(/# Read in the source and left out:\n# a\.md:1 {2}350 {2}\(.+\)\n# a\.md:3 {2}410 {2}\(.+\)\n/);
});

test('one fact that is told twice is one claim', () => {
  const source = 'The bridge cost £14.2m.\n\nThe river crossing cost £14.2m.\n';
  const { entries } = proposeClaims([{ path: 'a.md', source }], OPTIONS);
  expect(entries.filter(({ proposal }) => proposal.text === '£14.2m').map(({ proposal }) => proposal.of)).toEqual([
    ['bridge', 'river crossing', 'crossing'],
  ]);
});

test.for([
  ['a tab, a colon: and # marks', 'The "odd: #1" hall\thas 350 seats: it is \'new\'.'],
  ['braces and stars', 'The {hall} *has* [350 seats](a.md), & 5% more.'],
  ['nothing to state', 'It rained.'],
] as const)('%s do no harm', ([, source]) => {
  const { text, entries } = proposeClaims([{ path: 'a #1: b.md', source }], OPTIONS);
  if (entries.length > 0) load(text);
  expect(text).toContain('# Claims drafted from a #1: b.md');
});

describe('every story', () => {
  const root = join(import.meta.dirname, '../stories');
  const stories = readdirSync(root)
    .filter((name) => /^\d\d-/.test(name))
    .sort();
  const counts = { read: 0, covered: 0 };

  test.for(stories)('%s: the file loads, and the document that it was read from agrees with it', (story) => {
    for (const { draft } of expectedOf(root, story).filter(({ clean }) => clean)) {
      const file = { path: draft, source: readFileSync(join(root, story, draft), 'utf8') };
      const { text } = proposeClaims([file], OPTIONS);
      const { draft: unchecked, active } = load(text);
      expect(check([file], unchecked, { rules }).findings.filter(({ claim }) => claim !== null)).toEqual([]);
      const report = check([file], active, { rules });
      expect(report.findings.filter(({ severity, claim }) => severity !== 'note' && claim !== null)).toEqual([]);
      const figures = report.drafts[0]!.matches.filter(({ mention }) => mention.kind === 'quantity' || mention.kind === 'date');
      counts.read += figures.length;
      counts.covered += figures.filter(({ state }) => state === 'agrees').length;
    }
  });

  test('most figures and dates get a claim that they agree with', () => {
    expect(counts.covered / counts.read).toBeGreaterThan(0.65);
  });
});

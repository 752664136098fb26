import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { check } from '../../src/index.ts';
import type { ClaimSet } from '../../src/model.ts';
import { explainClaim, explainMention, explanationMarkdown, explanationText } from '../../src/report/explanation.ts';
import { number, signed } from '../../src/report/reasoning.ts';

const CLAIMS = `version: 1
sources:
  book: { title: "A [book](x) & *more* <b>", url: "https://example.org/a b>)\\u202E", date: 2025-03-02 }
  bad: { title: Elsewhere, url: "javascript:alert(1)" }
claims:
  bell: { says: The new bell of St Anne weighs 1.2 tonnes., value: 1.2 tonnes, of: [bell], about: [St Anne], source: book, until: 2026, note: "weighed\\u0007 twice" }
  ada: { name: Ada Holt, is: person, role: [sexton], source: bad }
  said: { quote: It rings like "nothing" else, by: ada }
  parts: { says: It has three parts., list: [crown, waist, lip], of: [parts] }
`;

const set = loadClaims('claims.yaml', () => CLAIMS).set as ClaimSet;
const claim = (id: string) => set.claims.find((one) => one.id === id)!;

describe('a claim', () => {
  test('in Markdown, where nothing of what it holds is markup', () => {
    expect(explanationMarkdown(explainClaim(claim('bell'), set)).split('\n')).toEqual([
      '**bell: a figure**',
      '',
      '- claim: The new bell of St Anne weighs 1.2 tonnes. (claims.yaml:6)',
      '- states: 1.2 tonnes',
      '- source: [A \\[book\\](x) \\& \\*more\\* \\<b\\>, 2025-03-02](<https://example.org/a%20b%3E)%E2%80%AE>)',
      '- until: 2026',
      '- note: weighed\\<U+0007\\> twice',
    ]);
  });

  test.for([
    ['ada', ['ada: a name', 'claim: claims.yaml:7', 'states: Ada Holt, sexton', 'source: Elsewhere']],
    ['said', ['said: a quotation', 'claim: claims.yaml:8', 'states: “It rings like "nothing" else”, Ada Holt']],
    ['parts', ['parts: a list', 'claim: It has three parts. (claims.yaml:9)', 'states: crown, waist, lip']],
  ] as const)('%s in plain text', ([id, lines], { expect }) => {
    expect(explanationText(explainClaim(claim(id), set)).split('\n')).toEqual(lines);
  });
});

test.for([
  [2.5, '+2.5', '2.5'],
  [-0.325, '−0.32', '−0.32'],
  [0, '+0', '0'],
] as const)('the weight %f', ([weight, withSign, plain], { expect }) => {
  expect([signed(weight), number(weight)]).toEqual([withSign, plain]);
});

test.for([
  [
    'The new bell of St Anne weighs 2.1 tonnes.',
    /^2\.1 tonnes: a figure that conflicts with bell$/,
    /^draft: .*2\.1 tonnes, where the claim has 1\.2 tonnes$/m,
  ],
  ['The new bell of St Anne weighs 1.2 tonnes.', /^1\.2 tonnes: a figure that agrees with bell$/, /^draft: says the same$/m],
  ['They sold 412 umbrellas.', /^412 umbrellas: a figure that is not covered$|^412: a figure that is not covered$/, /^reason: /m],
] as const)('the mention in “%s”', ([source, headline, row], { expect }) => {
  const { drafts } = check([{ path: 'a.md', source }], set);
  const match = drafts[0]!.matches.find(({ mention }) => mention.kind === 'quantity')!;
  const text = explanationText(explainMention(match, set));
  expect(text.split('\n')[0]).toMatch(headline);
  expect(text).toMatch(row);
});

import { describe, expect, test } from 'vitest';
import { parseDraft } from '../../src/draft/parse.ts';
import type { Finding, Match } from '../../src/model.ts';
import { toDisagreements } from '../../src/report/disagreements.ts';
import { excerptOf } from '../../src/report/html/excerpt.ts';
import { toMarks } from '../../src/report/html/marks.ts';
import { toRuns } from '../../src/report/html/runs.ts';
import { festival } from './html-story.ts';
import { finding, sample, spanOf } from './sample.ts';

const [conflict] = sample().drafts[0]!.matches as [Match];

/** A mention of the given words. */
function mention(source: string, words: string, changes: Partial<Match> = {}): Match {
  const span = spanOf(source, words);
  return { ...conflict, mention: { ...conflict.mention, span, surface: words, passage: 0 }, ...changes };
}

function found(source: string, words: string, changes: Partial<Finding> = {}): Finding {
  return finding({ path: 'a.md', span: spanOf(source, words), ...changes });
}

/** The text of the first passage with each mark in brackets: `[words|number]`, or `[words!number]` where they are the very words. */
function marked(source: string, matches: readonly Match[], findings: readonly Finding[] = []): string {
  const draft = parseDraft(source, 'a.md');
  const marks = toMarks(draft, matches, findings);
  return toRuns(draft.passages[0]!, [...marks.entries()], source)
    .map((run) => (typeof run === 'string' ? run : 'object' in run ? `{${run.object}}` : `[${run[0]}${run[2] === 1 ? '!' : '|'}${run[1]}]`))
    .join('');
}

describe('runs', () => {
  const QUOTE = 'She said "a bell of 7 tonnes" then.';
  const outer = mention(QUOTE, 'a bell of 7 tonnes', { state: 'agrees' });
  const inner = mention(QUOTE, '7 tonnes', { state: 'agrees' });

  test('cut the text at marks', () => {
    expect(marked('A bell of **7 tonnes** rang 3 times.', [mention('A bell of **7 tonnes** rang', '7 tonnes')])).toBe(
      'A bell of [7 tonnes|0] rang 3 times.',
    );
  });

  test('lead to the narrowest mark', () => {
    expect(marked(QUOTE, [outer, inner])).toBe('She said "[a bell of |0][7 tonnes|1]" then.');
  });

  test('lead to the wider one where a finding about it points at them', () => {
    const wrong = { ...outer, state: 'conflicts' as const };
    expect(marked(QUOTE, [wrong, inner], [found(QUOTE, '7 tonnes', { claim: 'other' })])).toBe(
      'She said "[a bell of |0][7 tonnes!0]" then.',
    );
  });

  test('show what is not read', () => {
    expect(marked('Use `x` and 7 t.', [mention('Use `x` and 7 t', '7 t')])).toBe('Use {x} and [7 t|0].');
  });

  test('keep together what an entity writes', () => {
    expect(marked('A bell of 7&nbsp;tonnes.', [mention('A bell of 7&nbsp;tonnes.', '7&nbsp;tonnes')])).toBe('A bell of [7 tonnes|0].');
  });
});

describe('marks', () => {
  const SOURCE = 'A bell of 7 tonnes.';
  const draft = parseDraft(SOURCE, 'a.md');

  test.for<[string, Match['state'] | null, readonly Finding['disposition'][], string]>([
    ['an open conflict', 'conflicts', ['open'], 'conflicts'],
    ['a conflict that no rule speaks of', 'conflicts', [], 'conflicts'],
    ['a suppressed conflict', 'conflicts', ['suppressed'], 'silenced'],
    ['a conflict known before', 'conflicts', ['baselined'], 'silenced'],
    ['a conflict that is silenced in part', 'conflicts', ['suppressed', 'open'], 'conflicts'],
    ['an agreement with a note', 'agrees', ['open'], 'agrees'],
    ['what is set aside', 'set-aside', [], 'set-aside'],
    ['what no mention stands behind', null, ['open'], 'conflicts'],
    ['what no mention stands behind, silenced', null, ['suppressed'], 'silenced'],
  ])('%s', ([, state, dispositions, look], { expect }) => {
    const matches = state === null ? [] : [mention(SOURCE, '7 tonnes', { state })];
    const findings = dispositions.map((disposition) => found(SOURCE, '7 tonnes', { disposition }));
    expect(toMarks(draft, matches, findings).map((mark) => mark.look)).toEqual([look]);
  });

  test('a finding belongs to the mention about its claim, not to the nearest', () => {
    const other = mention(SOURCE, '7 tonnes', { claim: null, state: 'not-covered' });
    const own = mention(SOURCE, 'A bell of 7 tonnes', { state: 'agrees' });
    const marks = toMarks(draft, [other, own], [found(SOURCE, '7 tonnes')]);
    expect(marks.map(({ match, findings }) => [match === own, findings.length])).toEqual([
      [true, 1],
      [false, 0],
    ]);
  });

  test('a finding between passages has a mark without a place', () => {
    const source = '<!-- holdtrue-ignore x -->\n\nText.\n';
    const marks = toMarks(parseDraft(source, 'a.md'), [], [found(source, '<!-- holdtrue-ignore x -->')]);
    expect(marks.map(({ at }) => at)).toEqual([null]);
  });
});

describe('excerpts', () => {
  const around = (source: string, words: string) => excerptOf(parseDraft(source, 'a.md'), spanOf(source, words));

  test('are a few words on either side', () => {
    const { before, words, after } = around(`${'one two '.repeat(30)}**7 bells** ${'three four '.repeat(30)}`, '7 bells');
    expect([before.slice(0, 5), words, after.slice(-5)]).toEqual(['… two', '7 bells', 'our …']);
    expect(before.length).toBeLessThan(75);
    expect(after.length).toBeLessThan(75);
  });

  test('are the source where there is no text', () => {
    expect(around('<!-- a note -->\n\nText.\n', 'a note')).toEqual({ before: '', words: 'a note', after: '' });
  });
});

describe('disagreements', () => {
  test('gather the places of a claim, worst first', () => {
    const groups = toDisagreements([
      finding({ claim: 'a', severity: 'note', fingerprint: '1' }),
      finding({ claim: 'b', severity: 'error', fingerprint: '2' }),
      finding({ claim: 'a', severity: 'warning', fingerprint: '3' }),
      finding({ claim: null, rule: 'broken-sum', message: '12 is not the sum', fingerprint: '4' }),
      finding({ claim: null, rule: 'broken-sum', message: '13 is not the sum', fingerprint: '5' }),
      finding({ claim: null, rule: 'broken-sum', message: '12 is not the sum', fingerprint: '8' }),
      finding({ claim: 'b', severity: 'error', fingerprint: '6' }),
      finding({ claim: 'b', disposition: 'suppressed', fingerprint: '7' }),
    ]);
    expect(groups.map(({ claim, findings }) => [claim, findings.map(({ fingerprint }) => fingerprint).join('')])).toEqual([
      ['b', '26'],
      [null, '48'],
      [null, '5'],
      ['a', '13'],
    ]);
  });

  test('one over several drafts is one', () => {
    const prize = toDisagreements(festival().findings).find(({ claim }) => claim === 'prize');
    expect(prize?.findings.map(({ path }) => path)).toEqual(['drafts/letter.md', 'drafts/letter.md', 'drafts/news.md']);
  });
});

import type { Measured, StoryFigures } from './measured.ts';
import { count, percent } from './table.ts';

/** The claims file for the page: what was measured, in the form that a page may state it. */
export function renderClaims(measured: Measured): string {
  const claims = [...storyClaims(measured), ...mutantClaims(measured), ...copyClaims(measured), ...readerClaims(measured)];
  const lines = claims.map(({ id, says, value, outOf, of, about }) => {
    const whole = outOf === undefined ? '' : `out-of: ${quoted(outOf)}, `;
    return `  ${id}: { says: ${quoted(says)}, value: ${quoted(value)}, ${whole}of: ${list(of)}, about: ${list(about)} }`;
  });
  return `# Written by \`npm run accuracy\` from bench/accuracy/measured.json.\nversion: 1\nlanguage: en-GB\n\nclaims:\n${lines.join('\n')}\n`;
}

interface Stated {
  readonly id: string;
  readonly says: string;
  readonly value: string;
  readonly outOf?: string;
  readonly of: readonly string[];
  readonly about: readonly string[];
}

function storyClaims({ stories }: Measured): readonly Stated[] {
  return [
    ...halfClaims('tuned', ['for tuning', 'stories for tuning'], stories.tuned),
    ...halfClaims('held', ['held out', 'stories held out'], stories.held),
  ];
}

function halfClaims(name: string, about: readonly string[], half: StoryFigures): readonly Stated[] {
  const { stories, drafts, words, errors, hits, findings, alarms, cleanDrafts, quietDrafts } = half;
  const where = `On the ${about.at(-1)}`;
  return [
    { id: `${name}-stories`, says: `There are ${count(stories)} ${about.at(-1)}.`, value: count(stories), of: ['stories'], about },
    { id: `${name}-drafts`, says: `${where} there are ${count(drafts)} drafts.`, value: count(drafts), of: ['drafts'], about },
    { id: `${name}-words`, says: `${where} there are ${count(words)} words.`, value: count(words), of: ['words'], about },
    {
      id: `${name}-errors`,
      says: `${where} there are ${count(errors)} planted errors.`,
      value: count(errors),
      of: ['planted errors'],
      about,
    },
    { id: `${name}-found`, says: `${where} ${count(hits)} errors are found.`, value: count(hits), of: ['found'], about },
    {
      id: `${name}-recall`,
      says: `${where} the recall is ${percent(hits, errors)}.`,
      value: percent(hits, errors),
      of: ['recall', 'finds planted errors'],
      about,
    },
    { id: `${name}-findings`, says: `${where} there are ${count(findings)} findings.`, value: count(findings), of: ['findings'], about },
    { id: `${name}-alarms`, says: `${where} there are ${count(alarms)} false alarms.`, value: count(alarms), of: ['false alarms'], about },
    {
      id: `${name}-precision`,
      says: `${where} the precision is ${percent(findings - alarms, findings)}.`,
      value: percent(findings - alarms, findings),
      of: ['precision', 'findings are right'],
      about,
    },
    {
      id: `${name}-clean`,
      says: `${where} there are ${count(cleanDrafts)} clean drafts.`,
      value: count(cleanDrafts),
      of: ['clean drafts'],
      about,
    },
    {
      id: `${name}-quiet`,
      says: `${where} ${count(quietDrafts)} clean drafts are without a finding.`,
      value: count(quietDrafts),
      of: ['clean drafts without a finding'],
      about,
    },
    ...typeClaims(name, about, half),
  ];
}

function typeClaims(name: string, about: readonly string[], { types }: StoryFigures): readonly Stated[] {
  return types.map(([type, hits, errors]) => {
    const words = type.replaceAll('-', ' ');
    const says = `Of ${count(errors)} errors of the type ${words} ${count(hits)} are found.`;
    return { id: `${name}-type-${type}`, says, value: count(hits), outOf: count(errors), of: [words], about };
  });
}

function mutantClaims({ mutants: { rows, drafts, marks, alarms, words } }: Measured): readonly Stated[] {
  const about = ['bench'];
  const whole: readonly Stated[] = [
    { id: 'bench-marks', says: `The bench has ${count(marks)} marked statements.`, value: count(marks), of: ['marked statements'], about },
    { id: 'bench-drafts', says: `The bench has ${count(drafts)} clean drafts.`, value: count(drafts), of: ['clean drafts'], about },
    {
      id: 'bench-words',
      says: `The clean drafts of the bench have ${count(words)} words.`,
      value: count(words),
      of: ['words'],
      about: ['bench', 'clean drafts'],
    },
    {
      id: 'bench-alarms',
      says: `On the untouched drafts there are ${count(alarms)} false alarms.`,
      value: count(alarms),
      of: ['false alarms'],
      about: ['untouched drafts'],
    },
  ];
  return [
    ...whole,
    ...rows.flatMap(({ operator, mutants, found, near, away }) => {
      const id = `mutants-${operator.replaceAll(' ', '-')}`;
      const of = (what: string) => ({ of: [what], about: [operator] });
      return [
        { id, says: `There are ${count(mutants)} mutants of the kind ${operator}.`, value: count(mutants), ...of('mutants') },
        { id: `${id}.found`, says: `${count(found)} mutants of the kind ${operator} are found.`, value: count(found), ...of('found') },
        {
          id: `${id}.recall`,
          says: `The recall of ${operator} is ${percent(found, mutants)}.`,
          value: percent(found, mutants),
          ...of('recall'),
        },
        ...shareClaim(`${id}.near`, operator, 'subject near', near),
        ...shareClaim(`${id}.away`, operator, 'subject away', away),
      ];
    }),
  ];
}

function shareClaim(id: string, operator: string, what: string, [found, all]: readonly [number, number]): readonly Stated[] {
  if (all === 0) return [];
  return [
    {
      id,
      says: `With the ${what} the recall of ${operator} is ${percent(found, all)}.`,
      value: percent(found, all),
      of: [what],
      about: [operator],
    },
  ];
}

function copyClaims({ copy: { files, words, sets, linked } }: Measured): readonly Stated[] {
  const about = ['copy'];
  return [
    { id: 'copy-words', says: `The copy has ${count(words)} words.`, value: count(words), of: ['words'], about },
    { id: 'copy-files', says: `The copy has ${count(files)} files.`, value: count(files), of: ['files'], about },
    {
      id: 'copy-sets',
      says: `Each file was checked against ${count(sets)} claims files.`,
      value: count(sets),
      of: ['claims files'],
      about,
    },
    {
      id: 'copy-alarms',
      says: `In the copy there are ${count(linked)} false alarms about a claim.`,
      value: count(linked),
      of: ['false alarms about a claim'],
      about,
    },
  ];
}

function readerClaims({ readers }: Measured): readonly Stated[] {
  return readers.flatMap(({ name, values, glued, units, bounds, fired }) => {
    const id = `reader-${name.replaceAll(/[^a-z]+/g, '-').replace(/^-/, '')}`;
    const shares = { values, 'values with glue': glued, units, bounds, 'look-alikes read as figures': fired };
    return Object.entries(shares).map(([what, share]) => ({
      id: `${id}.${what.replaceAll(' ', '-')}`,
      says: `The share of ${what} of ${name} is ${percent(...share)}.`,
      value: percent(...share),
      of: [what],
      about: [name],
    }));
  });
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function list(items: readonly string[]): string {
  return `[${items.map(quoted).join(', ')}]`;
}

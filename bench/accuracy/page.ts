import type { CopySources } from './copy.ts';
import type { Measured, StoryFigures } from './measured.ts';
import { count, interval, percent, table } from './table.ts';

/** The page with everything between its marks written anew; throws where a mark is missing. */
export function renderPage(page: string, measured: Measured, sources: CopySources): string {
  return Object.entries(partsOf(measured, sources)).reduce((text, [name, part]) => {
    const marks = new RegExp(`(<!-- measured: ${name} -->)[^]*?(<!-- end of ${name} -->)`);
    if (!marks.test(text)) throw new Error(`the page has no mark for ${name}`);
    return text.replace(marks, (_, start: string, end: string) => `${start}\n\n${part}\n\n${end}`);
  }, page);
}

function partsOf(measured: Measured, sources: CopySources): Readonly<Record<string, string>> {
  return {
    summary: summaryOf(measured),
    stories: storiesTable(measured),
    types: typesTable(measured),
    mutants: mutantsPart(measured),
    copy: copyPart(measured, sources),
    readers: readersPart(measured),
  };
}

function summaryOf({ stories: { tuned, held }, mutants, copy }: Measured): string {
  const all = mutants.rows.at(-1)!;
  return [
    `- **Stories for tuning:** the checker finds ${percent(tuned.hits, tuned.errors)} of the planted errors, and ${percent(tuned.findings - tuned.alarms, tuned.findings)} of its findings are right.`,
    `- **Stories held out:** it finds ${percent(held.hits, held.errors)} of the planted errors, and ${percent(held.findings - held.alarms, held.findings)} of its findings are right.`,
    `- **One mistake in a clean draft:** it finds ${percent(...all.near)} where the sentence names the subject, and ${percent(...all.away)} where it does not.`,
    `- **Other people's copy:** ${rate(copy.linked, copy.words * copy.sets)} false alarms in 10,000 words with one claims file.`,
  ].join('\n');
}

function storiesTable({ stories: { tuned, held } }: Measured): string {
  const rows: readonly (readonly [string, (half: StoryFigures) => string])[] = [
    ['Stories', ({ stories }) => count(stories)],
    ['Drafts', ({ drafts }) => count(drafts)],
    ['Words', ({ words }) => count(words)],
    ['Planted errors', ({ errors }) => count(errors)],
    ['Found', ({ hits }) => count(hits)],
    ['Recall', ({ hits, errors }) => `${percent(hits, errors)}`],
    ['Interval of the recall', ({ hits, errors }) => interval(hits, errors)],
    ['Findings', ({ findings }) => count(findings)],
    ['False alarms', ({ alarms }) => count(alarms)],
    ['Precision', ({ alarms, findings }) => percent(findings - alarms, findings)],
    ['Interval of the precision', ({ alarms, findings }) => interval(findings - alarms, findings)],
    ['Clean drafts', ({ cleanDrafts }) => count(cleanDrafts)],
    ['Clean drafts without a finding', ({ quietDrafts }) => count(quietDrafts)],
  ];
  return table(
    ['', 'For tuning', 'Held out'],
    rows.map(([name, figure]) => [name, figure(tuned), figure(held)]),
  );
}

function typesTable({ stories: { tuned, held } }: Measured): string {
  const sum = new Map<string, number>();
  for (const [type, , errors] of [...tuned.types, ...held.types]) sum.set(type, (sum.get(type) ?? 0) + errors);
  const cells = ({ types }: StoryFigures, name: string) => {
    const [, hits, errors] = types.find(([type]) => type === name) ?? [name, 0, 0];
    return [`${hits} of ${errors}`, interval(hits, errors)];
  };
  const names = [...sum.keys()].sort((one, two) => sum.get(two)! - sum.get(one)! || (one < two ? -1 : 1));
  const head = ['Type of error', 'For tuning', 'Interval', 'Held out', 'Interval'];
  return table(
    head,
    names.map((name) => [name.replaceAll('-', ' '), ...cells(tuned, name), ...cells(held, name)]),
  );
}

function mutantsPart({ mutants: { drafts, words, alarms, marks, rows } }: Measured): string {
  const lines = rows.map(({ operator, mutants, found, near, away }) => [
    operator,
    count(mutants),
    count(found),
    percent(found, mutants),
    interval(found, mutants),
    percent(...near),
    percent(...away),
  ]);
  return [
    `The bench has ${count(marks)} marked statements in ${count(drafts)} clean drafts of ${count(words)} words. On the untouched drafts the checker raises ${count(alarms)} false alarms.`,
    '',
    table(['Change', 'Mutants', 'Found', 'Recall', 'Interval', 'Subject near', 'Subject away'], lines),
  ].join('\n');
}

function copyPart({ copy }: Measured, { repositories, slips }: CopySources): string {
  const { files, words, sets, linked, unlinked } = copy;
  return [
    `The copy has ${count(words)} words in ${count(files)} files, and each file was checked against ${count(sets)} claims files that have nothing to do with it. The checker raised ${count(linked)} false alarms about a claim: ${rate(linked, words * sets)} in 10,000 words with one claims file. ${count(unlinked)} more rest on the text's own weekdays, sums and shares: ${rate(unlinked, words)} in 10,000 words. Slips of the copy itself that it found: ${count(copy.slips)}.`,
    '',
    table(
      ['Repository', 'Commit', 'Files'],
      repositories.map(({ name, commit, files }) => [name, `\`${commit.slice(0, 12)}\``, count(files)]),
    ),
    ...(slips.length === 0 ? [] : ['', ...slips.map(({ path, words, why }) => `- “${words}” in \`${path}\`: ${why}`)]),
  ].join('\n');
}

function readersPart({ readers }: Measured): string {
  const head = ['Reader', 'Values', 'Values with glue', 'Units', 'Bounds', 'Look-alikes read as figures', 'Time taken'];
  const rows = readers.map(({ name, values, glued, units, bounds, fired, speed }) => [
    name,
    percent(...values),
    percent(...glued),
    percent(...units),
    percent(...bounds),
    percent(...fired),
    `${count(speed)}×`,
  ]);
  const [own] = readers;
  return [
    `The corpus has ${count(own!.values[1])} sentences with a figure in one of many spellings, and ${count(own!.fired[1])} with a number that counts nothing.`,
    '',
    table(head, rows),
  ].join('\n');
}

function rate(alarms: number, words: number): string {
  return ((10_000 * alarms) / words).toFixed(2);
}

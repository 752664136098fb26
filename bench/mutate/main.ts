import { falseAlarms, judge } from './judge.ts';
import { type CleanDraft, readMarked } from './marks.ts';
import { mutantsOf } from './mutants.ts';
import { countRows, printMiss, printRows } from './print.ts';

/**
 * The mutation bench: gets one thing wrong at a time in drafts that are right and counts what the checker finds.
 * `--list` prints what it misses in the half for tuning, `--list=even` in the half for measuring, `--only=OPERATOR` tries one operator.
 */
export function main(words: readonly string[]): number {
  const only = words.find((word) => word.startsWith('--only='))?.slice('--only='.length);
  const list = words.find((word) => /^--list(?:=|$)/.test(word));
  const drafts = readMarked();
  const alarms = new Map(drafts.map((draft) => [draft, falseAlarms(draft)]));
  const mutants = mutantsOf(drafts).filter(({ operator }) => only === undefined || operator === only);
  const verdicts = mutants.map((mutant) => judge(mutant, alarms.get(mutant.draft)!));
  console.log(printRows(countRows(verdicts)));
  for (const half of ['odd', 'even', 'small'] as const) {
    const rows = countRows(verdicts.filter(({ mutant }) => mutant.draft.half === half));
    const { found, mutants } = rows.at(-1)!;
    console.log(`${half}: ${found} of ${mutants} found`);
  }
  const wrong = [...alarms].flatMap(([draft, findings]) =>
    findings.map(({ rule, text }) => `${draft.path}: ${rule} ${JSON.stringify(text)}`),
  );
  console.log(`untouched: ${wrong.length} false alarms in ${drafts.length} drafts, ${countWords(drafts)} words`);
  for (const line of wrong) console.log(`  ${line}`);
  if (list !== undefined) {
    const even = list.endsWith('=even');
    const missed = verdicts.filter(({ found, mutant }) => !found && (mutant.draft.half === 'even') === even);
    console.log(`\n${missed.map(printMiss).join('\n')}`);
  }
  return 0;
}

function countWords(drafts: readonly CleanDraft[]): number {
  return drafts.reduce((sum, { source }) => sum + source.split(/\s+/).length, 0);
}

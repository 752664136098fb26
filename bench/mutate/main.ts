import type { ClaimSet } from '../../src/index.ts';
import { checkCopy, printCopy } from './clean.ts';
import { falseAlarms, judge } from './judge.ts';
import { type CleanDraft, readMarked } from './marks.ts';
import { mutantsOf } from './mutants.ts';
import { countRows, printMisses, printRows } from './print.ts';
import { checkWithout, printWithout } from './without.ts';

/**
 * The mutation bench: gets one thing wrong at a time in drafts that are right and counts what the checker finds.
 * `--list` prints what it misses in the stories with odd numbers and the small drafts, `--list=even` in the others, `--only=OPERATOR` tries one operator;
 * `--clean FOLDER` checks a folder of other people's Markdown against the claims of all drafts instead, and `--without` the drafts against
 * their claims with one taken out at a time.
 */
export function main(words: readonly string[]): number {
  const only = words.find((word) => word.startsWith('--only='))?.slice('--only='.length);
  const list = words.find((word) => /^--list(?:=|$)/.test(word));
  const drafts = readMarked();
  const folder = words[words.indexOf('--clean') + 1];
  if (words.includes('--clean')) {
    if (folder === undefined) throw new Error('--clean needs a folder');
    console.log(printCopy(checkCopy(folder, distinctSets(drafts))));
    return 0;
  }
  if (words.includes('--without')) {
    console.log(printWithout(checkWithout(drafts)));
    return 0;
  }
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
    console.log(`\n${printMisses(missed)}`);
  }
  return 0;
}

/** The claims of each story once. */
function distinctSets(drafts: readonly CleanDraft[]): readonly ClaimSet[] {
  return [...new Map(drafts.map(({ set }) => [set.path, set])).values()];
}

function countWords(drafts: readonly CleanDraft[]): number {
  return drafts.reduce((sum, { source }) => sum + source.split(/\s+/).length, 0);
}

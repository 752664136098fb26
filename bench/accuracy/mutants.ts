import { falseAlarms, judge } from '../mutate/judge.ts';
import { readMarked } from '../mutate/marks.ts';
import { mutantsOf } from '../mutate/mutants.ts';
import { countRows } from '../mutate/print.ts';
import type { MutantFigures } from './measured.ts';

/** Runs the mutation bench. */
export function measureMutants(): MutantFigures {
  const drafts = readMarked();
  const alarms = new Map(drafts.map((draft) => [draft, falseAlarms(draft)]));
  const verdicts = mutantsOf(drafts).map((mutant) => judge(mutant, alarms.get(mutant.draft)!));
  return {
    drafts: drafts.length,
    words: drafts.reduce((sum, { source }) => sum + source.split(/\s+/).length, 0),
    alarms: [...alarms.values()].flat().length,
    marks: drafts.reduce((sum, { targets }) => sum + targets.length, 0),
    rows: countRows(verdicts),
  };
}

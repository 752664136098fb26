import { rules } from '../../../rules/index.ts';
import { didYouMean } from '../../check/nearest.ts';
import { UsageError } from '../errors.ts';
import { pages } from '../pages.ts';
import { print } from '../terminal.ts';

/** `holdtrue explain RULE`: the page of a rule. */
export function runExplain(id: string): number {
  const page = Object.hasOwn(pages, id) ? pages[id] : undefined;
  if (page === undefined) {
    const ids = rules.map((rule) => rule.id);
    throw new UsageError(`there is no rule ${id}. ${didYouMean(id, ids) || '`holdtrue rules` lists them.'}`);
  }
  print(page.endsWith('\n') ? page : `${page}\n`);
  return 0;
}

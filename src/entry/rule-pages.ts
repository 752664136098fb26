import { rules } from '../../rules/index.ts';

/** The address of a rule's page; null for the rule of a plug-in. */
export function pageAddress(rule: string): string | null {
  return rules.some(({ id }) => id === rule) ? `${PAGES}${rule}.md` : null;
}

const PAGES = 'https://github.com/holdtrue/holdtrue/blob/main/rules/';

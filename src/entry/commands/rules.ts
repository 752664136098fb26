import { rules } from '../../../rules/index.ts';
import { print } from '../terminal.ts';

/** `holdtrue rules`: one line for each rule. */
export function runRules(): number {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  print(
    rules.map(({ id, severity, off, summary }) => `${id.padEnd(widest)}  ${(off ? 'off' : severity).padEnd(7)}  ${summary}\n`).join(''),
  );
  return 0;
}

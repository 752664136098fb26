import { CommanderError } from 'commander';
import { visible } from '../report/escape.ts';
import { messageOf, UsageError } from './errors.ts';
import { PLAIN_FLAGS, plainNames } from './plain.ts';
import { createProgram } from './program.ts';
import { complain, guardStreams } from './terminal.ts';

/** Runs the command that the words name, and gives its exit code. */
export async function run(words: readonly string[]): Promise<number> {
  guardStreams();
  let code = 0;
  try {
    const names = plainNames(words.slice(2));
    if (names !== null) {
      const { runCheck } = await import('./commands/check.ts');
      return await runCheck(names, PLAIN_FLAGS);
    }
    await createProgram((result) => {
      code = result;
    }).parseAsync([...words]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
      complain(`holdtrue: ${error.message.split('\n').map(visible).join('\n')}`);
      return 2;
    }
    if (messageOf(error).includes('uv_cwd')) {
      complain('holdtrue: the working folder is not there any more; change to one that is');
      return 2;
    }
    complain(`holdtrue: this should not have happened; please report it: ${visible(messageOf(error))}`);
    return 3;
  }
}

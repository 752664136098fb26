#!/usr/bin/env node
import { CommanderError } from 'commander';
import { visible } from '../report/escape.ts';
import { messageOf, UsageError } from './errors.ts';
import { createProgram } from './program.ts';
import { complain, guardStreams } from './terminal.ts';

guardStreams();
// Set and not exited with: what was printed must reach its reader first.
process.exitCode = await run(process.argv);

async function run(words: readonly string[]): Promise<number> {
  let code = 0;
  try {
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
    complain(`holdtrue: this should not have happened; please report it: ${visible(messageOf(error))}`);
    return 3;
  }
}

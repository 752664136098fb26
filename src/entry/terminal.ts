import { rawText } from '../report/escape.ts';

/** Writes to the standard output, as it is: renderers have made it safe. */
export function print(text: string): void {
  if (text !== '') process.stdout.write(text);
}

/** Writes a line or more to the standard error stream. */
export function complain(text: string): void {
  process.stderr.write(rawText(text.endsWith('\n') ? text : `${text}\n`));
}

/** Lets a reader that has gone away (`holdtrue | head`) end the run in peace; a disk that is full does not. */
export function guardStreams(): void {
  let isBroken = false;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || isBroken) return;
      isBroken = true;
      // Later than whatever else would set the code.
      process.once('exit', () => {
        process.exitCode = 3;
      });
      if (stream === process.stdout) complain(`holdtrue: the standard output cannot be written (${error.code ?? error.message})`);
    });
  }
}

/** Whether a stream is to be coloured: by option, by FORCE_COLOR, by NO_COLOR, by what the stream is, in this order. */
export function hasColour(wanted: boolean, stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  if (!wanted) return false;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (environment.NO_COLOR) return false;
  return stream.isTTY === true && environment.TERM !== 'dumb';
}

/** How wide the lines of a draft may be shown on a stream. */
export function widthOf(stream: { readonly columns?: number }): number {
  return Math.min(140, Math.max(60, (stream.columns ?? 110) - 10));
}

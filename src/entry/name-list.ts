import { readNamed } from './files.ts';

/**
 * Reads the names of files from a list, one on each line, or with a NUL behind each. In: the list's path, or `-` for the standard
 * input. A name that is no UTF-8 comes out as Node lists it in a folder, and whoever reads the file learns why that cannot be.
 */
export async function readNames(list: string, cwd: string, isNul: boolean): Promise<readonly string[]> {
  const bytes = list === '-' ? await readInput() : readNamed(list, cwd);
  const text = bytes.toString('utf8');
  return text.split(isNul ? '\0' : /\r?\n/).filter((name) => name !== '');
}

/** All that comes on the standard input. */
export async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

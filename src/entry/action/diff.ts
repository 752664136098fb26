/** Lines of a file after a change, both from 1 and inclusive, counted as git counts them: LF alone ends a line. */
interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** What a diff changes in a file: lines that are new or stand beside a deletion; `whole` where git shows no lines. */
export type Changed = 'whole' | readonly LineRange[];

/**
 * Reads what `git diff --unified=0 --src-prefix=a/ --dst-prefix=b/` prints: the changed lines of each file, by the name
 * it has afterwards. Throws where it meets anything else, as half a diff would pass for a whole one.
 */
export function readDiff(text: string): ReadonlyMap<string, Changed> {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const files = new Map<string, Changed>();
  for (let at = 0; at < lines.length; ) {
    const head = readHead(lines, at);
    const hunks = readHunks(lines, head.next);
    // A link that becomes a file is taken away first and added then: two parts under one name.
    files.set(head.path, head.binary || files.has(head.path) ? 'whole' : hunks.ranges);
    at = hunks.next;
  }
  return files;
}

interface Head {
  readonly path: string;
  readonly binary: boolean;
  readonly next: number;
}

function readHead(lines: readonly string[], start: number): Head {
  const opening = lines[start] ?? '';
  if (!opening.startsWith(OPENING)) throw strange(opening);
  let [before, after, renamed]: (string | null)[] = [null, null, null];
  let binary = false;
  let at = start + 1;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.startsWith('@@ ') || line.startsWith(OPENING)) break;
    if (line.startsWith('--- ')) before = sideName(line.slice(4), 'a/');
    else if (line.startsWith('+++ ')) after = sideName(line.slice(4), 'b/');
    else if (/^(?:rename|copy) to /.test(line)) renamed = unquote(line.slice(line.indexOf(' to ') + 4));
    else if (line.startsWith('Binary files ')) binary = true;
    else if (!OTHER.test(line)) throw strange(line);
  }
  return { path: after ?? renamed ?? before ?? commonName(opening.slice(OPENING.length)), binary, next: at };
}

const OPENING = 'diff --git ';
const OTHER = /^(?:old mode|new mode|deleted file mode|new file mode|rename from|copy from|similarity index|dissimilarity index|index) /;

/** Counts the lines of each hunk instead of looking at them: a removed line "-- a/x" is printed as "--- a/x". */
function readHunks(lines: readonly string[], start: number): { readonly ranges: readonly LineRange[]; readonly next: number } {
  const ranges: LineRange[] = [];
  let at = start;
  while (lines[at]?.startsWith('@@ ')) {
    const [, removed = '1', first = '', added = '1'] = HUNK.exec(lines[at] ?? '') ?? [];
    if (first === '') throw strange(lines[at] ?? '');
    ranges.push(toRange(Number(first), Number(added)));
    at = endOfHunk(lines, at + 1, Number(removed), Number(added));
  }
  return { ranges, next: at };
}

const HUNK = /^@@ -\d{1,10}(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@/;

function endOfHunk(lines: readonly string[], start: number, removed: number, added: number): number {
  let [at, minus, plus] = [start, removed, added];
  for (; minus > 0 || plus > 0; at++) {
    const mark = lines[at]?.[0];
    if (mark === '-') minus--;
    else if (mark === '+') plus--;
    else if (mark !== '\\') throw strange(lines[at] ?? 'its end');
  }
  // "\ No newline at end of file"
  return lines[at]?.startsWith('\\') ? at + 1 : at;
}

/** Where lines are gone, those that have come together may read differently now. */
function toRange(first: number, added: number): LineRange {
  return added > 0 ? { first, last: first + added - 1 } : { first: Math.max(1, first), last: first + 1 };
}

/** The name in a line `--- a/NAME` or `+++ b/NAME`; a name with blanks is followed by a tab. */
function sideName(written: string, prefix: string): string | null {
  const name = unquote(written.replace(/\t$/, ''));
  if (name === '/dev/null') return null;
  if (!name.startsWith(prefix)) throw strange(written);
  return name.slice(prefix.length);
}

/** The name in `a/NAME b/NAME`: both are the same where no other line of the head says more. */
function commonName(written: string): string {
  const half = written.slice(0, (written.length - 1) / 2);
  const name = unquote(half).slice(2);
  if (unquote(half) !== `a/${name}` || unquote(written.slice(half.length + 1)) !== `b/${name}`) throw strange(written);
  return name;
}

/** Undoes the quotes that git puts around odd names: `"\303\244 \"b\".md"` is `ä "b".md`. */
function unquote(written: string): string {
  if (!written.startsWith('"')) return written;
  const parts = [...written.slice(1, -1).matchAll(/\\([0-7]{3})|\\([\s\S])|[^\\]+/g)].map(([plain, octal, letter]) => {
    if (octal !== undefined) return Buffer.of(Number.parseInt(octal, 8));
    if (letter !== undefined && !Object.hasOwn(ESCAPES, letter)) throw strange(written);
    return Buffer.from(letter === undefined ? plain : (ESCAPES[letter] ?? ''));
  });
  return Buffer.concat(parts).toString();
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  '"': '"',
  '\\': '\\',
};

function strange(line: string): Error {
  return new Error(`the diff cannot be read at ${JSON.stringify(line.slice(0, 60))}`);
}

import { messageOf, UsageError } from '../errors.ts';
import { git, topOf } from '../git.ts';
import { hasCommit, nameIn, openCommit } from './commit.ts';
import { type Changed, readDiff } from './diff.ts';
import type { Event } from './event.ts';

/** A file that was judged: its absolute path and its text. */
interface Judged {
  readonly path: string;
  readonly source: string;
}

/** What the event has changed in the files that are checked out, or why that cannot be told. */
export type Changes =
  | {
      readonly known: true;
      readonly has: (path: string) => boolean;
      /** The changed lines of files that were judged, in the same order. */
      readonly linesOf: (files: readonly Judged[]) => readonly Changed[];
    }
  | { readonly known: false; readonly reason: string };

/** Compares what is checked out with what the event started from. */
export function changesOf(event: Event, cwd: string): Changes {
  try {
    const top = topOf(cwd);
    const changed = readDiff(git(top, ['diff', ...OPTIONS, startOf(event, top), 'HEAD', '--']).toString());
    const head = openCommit(top, 'HEAD');
    return {
      known: true,
      has: (path) => changed.has(nameIn(top, path) ?? ''),
      linesOf: (files) => {
        const kept = head.read(files.map(({ path }) => path));
        return files.map(({ path, source }, index) => {
          const blob = kept[index];
          // The lines of the diff are those of the file that git keeps: a link, a filter or an earlier step may have put another in its place.
          return blob?.ok && lined(blob.text) === lined(source) ? (changed.get(nameIn(top, path) ?? '') ?? []) : 'whole';
        });
      },
    };
  } catch (error) {
    return { known: false, reason: messageOf(error) };
  }
}

/** Whatever the settings of git say, the parser gets what it knows. */
const OPTIONS = [
  '--unified=0',
  '--inter-hunk-context=0',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--find-renames',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--submodule=short',
];

/** The commit to compare with. */
function startOf({ base, head }: Event, top: string): string {
  const [self, ...parents] = git(top, ['rev-list', '--parents', '-n', '1', 'HEAD']).toString().trim().split(' ');
  // The runner's own merge of a pull request: its first parent is the branch that the request goes to.
  if (parents.length === 2 && parents[0] !== undefined && parents[1] === head) return parents[0];
  if (base === null) throw new UsageError('the event names no commit to compare with');
  if (!hasCommit(top, base)) {
    throw new UsageError(`the clone does not hold commit ${base.slice(0, 12)}; give actions/checkout fetch-depth: 2, or 0`);
  }
  const fork = git(top, ['merge-base', base, 'HEAD']).toString().trim();
  if (fork === self) throw new UsageError('what is checked out holds no change');
  return fork;
}

function lined(text: string): string {
  return text.replace(/\r\n/g, '\n');
}

/**
 * Says before parsing whether a file could exhaust the parser. The Markdown parser is correct but not linear: a few kilobytes of
 * nested marks cost seconds, a long list of tiny items costs gigabytes. All is counted in one pass over the source, so that a file
 * gets the same answer on every machine; the limits lie well above what real documents hold.
 */
import { thousands } from '../text/thousands.ts';
import { countMarks } from './guard-inline.ts';
import { readLines } from './guard-lines.ts';

/** Takes a Markdown file and gives the reason why it must not be parsed, in plain words; null when it may be. */
export function guard(source: string): string | null {
  const counts: Counts = { ...NOTHING, bytes: Buffer.byteLength(source) };
  let block: string[] = [];
  const close = (): void => {
    if (block.length > 0) addBlock(block, counts);
    block = [];
  };
  let reason = judge(counts);
  if (reason !== null) return reason;
  for (const line of readLines(source)) {
    if (line.starts) close();
    if (line.text !== '') block.push(line.text);
    if (line.ends) close();
    counts.depth = Math.max(counts.depth, line.depth);
    counts.quotes = Math.max(counts.quotes, line.quotes);
    counts.groups += line.groups;
    counts.items += line.items;
    counts.cells += line.cells;
    counts.setexts += line.isSetext ? 1 : 0;
    counts.blanks += line.isBlank ? 1 : 0;
    counts.definitions += line.defines ? 1 : 0;
    reason = judge(counts);
    if (reason !== null) return reason;
  }
  close();
  counts.work += COST.groups * counts.groups ** 2 + COST.setexts * counts.setexts ** 2;
  return judge(counts);
}

type Measure = keyof typeof LIMITS;
type Counts = Record<Measure, number>;

/** What may be in one file, and how a file that holds more is described. */
const LIMITS = {
  bytes: { most: 1_048_576, says: 'is {count} bytes long' },
  quotes: { most: 100, says: 'nests {count} block quotations' },
  depth: { most: 100, says: 'nests {count} lists and quotations' },
  groups: { most: 3_000, says: 'holds {count} separate lists and quotations' },
  items: { most: 20_000, says: 'holds {count} list items' },
  cells: { most: 50_000, says: 'holds {count} table cells' },
  setexts: { most: 2_000, says: 'holds {count} underlined headings' },
  blanks: { most: 50_000, says: 'holds {count} blank lines' },
  definitions: { most: 20_000, says: 'holds {count} link definitions' },
  lines: { most: 4_000, says: 'has {count} lines in one paragraph' },
  emphasis: { most: 1_000, says: 'has {count} emphasis marks in one paragraph' },
  brackets: { most: 1_000, says: 'has {count} square brackets in one paragraph' },
  work: { most: 4_000_000, says: 'nests so many marks that parsing them takes {count} steps' },
} as const;

const MEASURES = Object.keys(LIMITS) as Measure[];
const NOTHING = Object.fromEntries(MEASURES.map((measure) => [measure, 0])) as Counts;

function judge(counts: Counts): string | null {
  for (const measure of MEASURES) {
    const { says, most } = LIMITS[measure];
    if (counts[measure] > most) return `${says.replace('{count}', thousands(counts[measure]))}; the limit is ${thousands(most)}`;
  }
  return null;
}

/**
 * What each pair of marks costs the parser at worst, in microseconds of a slow machine: measured on the worst input known for each,
 * rounded up. The parser compares marks of a kind with each other, and looks for the end of code and comments from every beginning.
 */
const COST = { emphasis: 0.04, brackets: 0.3, openers: 0.02, lines: 0.02, groups: 0.26, setexts: 0.22 } as const;

function addBlock(lines: readonly string[], counts: Counts): void {
  const { emphasis, brackets, openers, length } = countMarks(lines);
  counts.lines = Math.max(counts.lines, lines.length);
  counts.emphasis = Math.max(counts.emphasis, emphasis);
  counts.brackets = Math.max(counts.brackets, brackets);
  counts.work +=
    COST.emphasis * emphasis ** 2 + COST.brackets * brackets ** 2 + COST.openers * openers * length + COST.lines * lines.length ** 2;
}

/** Counts the marks of a paragraph that the parser has to pair. */

export interface Marks {
  /** Stars, underscores and tildes that can open or close emphasis. */
  readonly emphasis: number;
  readonly brackets: number;
  /** Runs of backticks and opening angle brackets: each makes the parser look ahead. */
  readonly openers: number;
  readonly length: number;
}

/** Takes the lines of one paragraph, heading, cell row or list item and counts its marks; escaped ones count too. */
export function countMarks(lines: readonly string[]): Marks {
  let emphasis = 0;
  let brackets = 0;
  let openers = 0;
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (!MARK.test(line)) continue;
    for (const match of line.matchAll(MARKS)) {
      const mark = match[0][0]!;
      if (mark === '[' || mark === ']') brackets += match[0].length;
      else if (mark === '`') openers++;
      else if (mark === '<') openers += match[0].length;
      else if (canPair(line, match.index, match[0])) emphasis += match[0].length;
    }
  }
  return { emphasis, brackets, openers, length };
}

/** Most lines have none, and to find none is much cheaper than to look for runs. */
const MARK = /[*_~`[\]<]/;
const MARKS = /\*+|_+|~+|`+|\[+|\]+|<+/g;

// "fill in ______ here" and snake_case are no emphasis.
function canPair(line: string, start: number, run: string): boolean {
  const before = line[start - 1] ?? ' ';
  const after = line[start + run.length] ?? ' ';
  if (/\s/.test(before) && /\s/.test(after)) return false;
  return !(run.startsWith('_') && /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after));
}

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
    for (let at = 0, end = 0; at < line.length; at = end) {
      end = at + 1;
      const mark = line[at]!;
      if (!MARKS.has(mark)) continue;
      while (line[end] === mark) end++;
      if (mark === '[' || mark === ']') brackets += end - at;
      else if (mark === '`') openers++;
      else if (mark === '<') openers += end - at;
      else if (canPair(line, at, end)) emphasis += end - at;
    }
  }
  return { emphasis, brackets, openers, length };
}

/** Most lines have none, and to find none is much cheaper than to look for runs. */
const MARK = /[*_~`[\]<]/;
const MARKS: ReadonlySet<string> = new Set('*_~`[]<');

// "fill in ______ here" and snake_case are no emphasis.
function canPair(line: string, start: number, end: number): boolean {
  const before = line[start - 1] ?? ' ';
  const after = line[end] ?? ' ';
  if (/\s/.test(before) && /\s/.test(after)) return false;
  return !(line[start] === '_' && /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after));
}

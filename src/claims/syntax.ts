import type { ErrorCode, YAMLError } from 'yaml';
import type { TextFile } from './problem.ts';
import type { ProblemLog } from './problem-log.ts';

/** Notes the parser's errors and warnings in our own words, one for a line: what follows on a line is mostly its echo. */
export function explainSyntax(file: TextFile, errors: readonly YAMLError[], log: ProblemLog): void {
  let last = -1;
  for (const error of errors) {
    const [from, to] = error.pos;
    const start = placeOf(file.text, error.code, from);
    const lineStart = file.text.lastIndexOf('\n', start - 1);
    if (lineStart === last) continue;
    last = lineStart;
    const [message, hint] = explain(error.code, error.message, file.text[start] ?? '');
    log.error(file, { start, end: start === from ? to : start + 1 }, message, hint);
  }
}

const QUOTE = 'Put the text in quotes, or write it after `>-` on the next line.';

function explain(code: ErrorCode, original: string, character: string): readonly [message: string, hint: string] {
  switch (code) {
    case 'BAD_SCALAR_START':
      return [`text may not begin with \`${character}\``, 'Put the text in quotes.'];
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return ['a second `: ` in this line', `If the text holds a colon: ${lower(QUOTE)}`];
    case 'BAD_INDENT':
      return ['the indent of this line fits nothing above it', 'Indent it like its neighbours, two blanks for each level.'];
    case 'TAB_AS_INDENT':
      return ['a tab indents this line', 'Indent with blanks: YAML does not allow tabs there.'];
    case 'MULTILINE_IMPLICIT_KEY':
      return ['a line without `key: value`', 'Write `key: value`, or indent the line if it goes on from the one above.'];
    case 'BAD_DQ_ESCAPE':
      return ['a backslash that YAML does not know', 'Use single quotes, or write `\\\\` for a backslash.'];
    case 'MISSING_CHAR':
      return missing(original);
    case 'UNEXPECTED_TOKEN':
      return ['something that does not belong here', QUOTE];
    case 'MULTIPLE_DOCS':
      return ['a second document begins here', 'Keep one document in a file; name other files under `include`.'];
    case 'NON_STRING_KEY':
      return ['a key that is not text', 'Write a word before the colon, without brackets.'];
    case 'KEY_OVER_1024_CHARS':
      return ['a key of more than 1024 characters', 'Look for a line break or a quotation mark that is left out above.'];
    case 'RESOURCE_EXHAUSTION':
      return ['nested too deeply', 'Look for stray brackets.'];
    default:
      return ['this is not valid YAML', QUOTE];
  }
}

/** The parser says what it misses; its text is only searched for known words, never printed. */
function missing(original: string): readonly [message: string, hint: string] {
  for (const [words, message, hint] of MISSING) if (original.includes(words)) return [message, hint];
  return ['a character is missing here', 'Look for a quotation mark, bracket or comma that is left out at this place.'];
}

const MISSING: readonly (readonly [words: string, message: string, hint: string])[] = [
  ['Implicit map keys', 'a line without `key: value`', 'Write `key: value`, with a blank after the colon.'],
  ['- indicator', 'an entry without its dash', 'Begin every line of the list with `- `.'],
  ['Comments', 'a `#` right after other text', 'Put a blank before a comment; put text that holds `#` in quotes.'],
  ['space after', 'a blank is missing after the colon', 'Write `key: value`.'],
  [
    'Missing ,',
    'a comma is missing before this',
    'Put a comma between the entries of a list; put text that holds brackets or commas in quotes.',
  ],
];

/** Where a reader looks for the error: the second colon, the first word of an indented line, the last character before a break. */
function placeOf(text: string, code: ErrorCode, from: number): number {
  let start = Math.min(from, Math.max(0, text.length - 1));
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BLOCK_IN_FLOW') {
    const colon = text.slice(start, start + 1_000).search(/:(?=\s)|\n/);
    return text[start + colon] === ':' ? start + colon : start;
  }
  if (code === 'BAD_INDENT') {
    while (text[start] === ' ' || text[start] === '\n') start++;
    return start < text.length ? start : from;
  }
  while (start > 0 && (text[start] === '\n' || text[start] === '\r')) start--;
  return start;
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

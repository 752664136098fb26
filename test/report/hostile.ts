import fc from 'fast-check';

/** Text made of the pieces that mean something to some sink, and of anything else. */
export const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('::', '::error', '##[', '#', '[', '%', '%25', '%0A', '%3A', '\n', '\r', '\r\n', ':', ',', '`', '```', '|', '\\'),
      fc.constantFrom(
        '\u0085',
        '\u00a0',
        '\u2003',
        '\u3000',
        '\u2028',
        '\u202e',
        '\u200b',
        '\u0007',
        '\u009b31m',
        '\u001b[31m',
        '\u007f',
        '\ufeff',
        '\ud800',
        '\t',
        ' ',
        'a',
        '£',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** Whether the workflow runner, which splits lines and trims blanks like this, would obey. */
export function isCommand(text: string): boolean {
  return text.split(/\r\n|\r|\n/).some((line) => line.replace(BLANKS, '').startsWith('::')) || text.includes('##[');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they count as blanks there
const BLANKS = /^[\s\u0085\u001c-\u001f]+/u;

/** What must never reach a terminal: C0 but line feed and tab, DEL, C1, bidirectional controls, lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]|\p{Cs}/u;

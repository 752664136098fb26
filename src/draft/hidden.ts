/** Elements of HTML whose text is not read. */

/** Code, machine text and struck-out text; each stands in a passage as one U+FFFC. */
const HIDDEN = new Set([
  'code',
  'del',
  'iframe',
  'kbd',
  'math',
  'noscript',
  'pre',
  's',
  'samp',
  'script',
  'strike',
  'style',
  'svg',
  'template',
  'textarea',
  'tt',
  'var',
]);

/** Takes a tag name in lower case and says whether the text inside is not for readers, or not a statement. */
export function isHidden(name: string): boolean {
  return HIDDEN.has(name);
}

/** Takes the text of a `<sup>` element and gives it with raised digits, for 10<sup>9</sup> is not 109. */
export function toRaised(text: string): string {
  return text.replace(/[0-9]/g, (digit) => RAISED[Number(digit)]!);
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

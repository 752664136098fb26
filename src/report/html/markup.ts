/** HTML source that is safe to be written: made by `html`, or vouched for. */
export interface Markup {
  readonly [SOURCE]: string;
}

/** What may stand in a template: text is escaped, markup is not, nothing is nothing, a list is its members in a row. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[];

/** A template of HTML in which every value is escaped; attribute values stand in double quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return vouchFor(parts.reduce((source, part, index) => source + toSource(values[index - 1]) + part));
}

/** The source of a piece of markup. */
export function sourceOf(markup: Markup): string {
  return markup[SOURCE];
}

/** Markup from source that was made safe by other means. */
export function vouchFor(source: string): Markup {
  return { [SOURCE]: source };
}

const SOURCE = Symbol('source');

function toSource(value: Content): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeHtml(value);
  return isMarkup(value) ? value[SOURCE] : value.map(toSource).join('');
}

function isMarkup(value: Markup | readonly Content[]): value is Markup {
  return SOURCE in value;
}

/**
 * Text as HTML source, for an element or for an attribute in quotes. A parser reads the very same text back, but for what HTML
 * has no place for: U+0000 and halves of surrogate pairs. What a workflow runner would obey is spelt in another way.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`\r\0]|#(?=\[)|:(?=:)|\p{Cs}/gu, (found) => ENTITIES[found] ?? '\uFFFD');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '\r': '&#13;',
  '#': '&#35;',
  ':': '&#58;',
};

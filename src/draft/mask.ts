/** Covers template code before Markdown sees it: its stars, pipes and blanks are not the writer's. */
import { OBJECT } from './compose.ts';

/** Takes a file's text and gives one of the same length: placeholders are U+FFFC throughout, MDX comments are HTML comments. */
export function mask(source: string, path: string): string {
  if (!source.includes('{') && !source.includes('<%')) return source;
  const masked = source.replace(MDX_COMMENT, toHtmlComment).replace(PLACEHOLDER, (found) => OBJECT.repeat(found.length));
  return path.endsWith('.mdx') ? masked.replace(MDX_EXPRESSION, (found) => OBJECT.repeat(found.length)) : masked;
}

const MDX_COMMENT = /\{\/\*(?:[^*]|\*(?!\/\})){0,4000}\*\/\}/g;

/** `{{ name }}`, `{{{ raw }}}`, `{% tag %}`, `<%= name %>`, `${name}`, each on one line. */
const PLACEHOLDER = /\{{2,3}[^{}\n\r]{0,300}\}{2,3}|\{%[^{}\n\r]{0,300}%\}|<%[^<>\n\r]{0,300}%>|\$\{[^{}\n\r]{0,300}\}/g;

const MDX_EXPRESSION = /\{[^{}\n\r]{0,300}\}/g;

// {/* note */}  7 characters are the least that an HTML comment needs
// <!--note -->
function toHtmlComment(found: string): string {
  return found.length < 7 ? ' '.repeat(found.length) : `<!--${found.slice(4, -3).replaceAll('>', ' ').replaceAll('-', ' ')}-->`;
}

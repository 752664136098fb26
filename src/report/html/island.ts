import { jsonText } from '../escape.ts';

/** Data as JSON on one line, to stand in an HTML element: without `<`, `>`, `&`, and without all that is invisible. */
export function islandText(data: unknown): string {
  return jsonText(data, 0).replace(/[<>&]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// What stands in place of src/report/html/assets.ts: the style sheets and the script of the report's page, as texts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const folder = fileURLToPath(new URL('../src/report/html/', import.meta.url));

/** The module that is replaced. */
export const assets = join(folder, 'assets.ts');

/** In the order of the cascade. */
const SHEETS = ['page', 'tools', 'lists', 'draft', 'panel', 'narrow', 'print'];

/** The source of the module with the texts. */
export async function inlineAssets() {
  const style = SHEETS.map((name) => readFileSync(join(folder, `style/${name}.css`), 'utf8')).join('\n');
  const script = await bundleScript();
  // Neither may end the element that it stands in, or be read otherwise than it is written.
  if (/<\/(?:style|script)|<!--|\r/i.test(style + script)) throw new Error('the page’s style or script would not stand in an HTML element');
  return `export const style = ${JSON.stringify(style)};\nexport const script = ${JSON.stringify(script)};\n`;
}

async function bundleScript() {
  const made = await rolldown({ input: join(folder, 'page/main.ts'), cwd: folder, platform: 'browser', logLevel: 'warn' });
  const { output } = await made.generate({ format: 'iife', minify: false, sourcemap: false, comments: false });
  await made.close();
  return output[0].code.replace(/^\t*\/\/#(?:end)?region.*\n/gm, '');
}

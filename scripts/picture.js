// Draws what `holdtrue check` prints on a terminal as an SVG: node scripts/picture.js > docs/images/check.svg
import { spawnSync } from 'node:child_process';

const LINES = 34;
const COLOURS = { 31: '#e5534b', 32: '#57ab5a', 33: '#daaa3f', 34: '#539bf5', 35: '#b083f0', 36: '#39c5cf', 90: '#768390' };

const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'check', 'drafts/newsletter.md'], {
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: undefined, COLUMNS: '118' },
});
const all = stdout.trimEnd().split('\n');
const lines = ['$ holdtrue check drafts/newsletter.md', '', ...all.slice(0, LINES), '…', ...all.slice(-2)];

const escapeText = (text) => text.replace(/&/g, '&amp;').replace(/ /g, '\u00a0').replace(/</g, '&lt;').replace(/>/g, '&gt;');

// biome-ignore lint/suspicious/noControlCharactersInRegex: what begins a code of a terminal
const CODE = /(\u001b\[[\d;]*m)/;

/** One line of terminal output as tspans; escape codes for colour and weight are followed, others are dropped. */
function spans(line) {
  let style = { colour: null, bold: false };
  return line
    .split(CODE)
    .map((part) => {
      const codes = CODE.test(part) ? part.slice(2, -1) : undefined;
      if (codes === undefined) {
        const attributes = `${style.colour ? ` fill="${style.colour}"` : ''}${style.bold ? ' font-weight="bold"' : ''}`;
        return part ? `<tspan${attributes}>${escapeText(part)}</tspan>` : '';
      }
      for (const code of codes.split(';').map(Number)) {
        if (code === 0) style = { colour: null, bold: false };
        else if (code === 1) style = { ...style, bold: true };
        else if (code === 2) style = { ...style, colour: COLOURS[90] };
        else if (code === 22) style = { ...style, bold: false, colour: null };
        else if (code === 39) style = { ...style, colour: null };
        else if (COLOURS[code]) style = { ...style, colour: COLOURS[code] };
      }
      return '';
    })
    .join('');
}

const height = lines.length * 19 + 32;
console.log(`<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="${height}" viewBox="0 0 1000 ${height}" role="img" aria-label="Output of holdtrue check">
<rect width="1000" height="${height}" rx="8" fill="#22272e"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="13" fill="#cdd9e5" xml:space="preserve">
${lines.map((line, index) => `<text x="18" y="${index * 19 + 30}">${spans(line)}</text>`).join('\n')}
</g>
</svg>`);

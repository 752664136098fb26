import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes what was measured as JSON, as a page of the docs and as the picture on it. */
export function writePage(root, measured) {
  mkdirSync(join(root, 'docs/images'), { recursive: true });
  writeFileSync(join(root, 'bench/speed/measured.json'), `${JSON.stringify(measured, null, 2)}\n`);
  writeFileSync(join(root, 'docs/performance.md'), pageOf(measured));
  writeFileSync(join(root, 'docs/images/performance.svg'), plotOf(measured));
}

function pageOf({ node, processors, rounds, files, megabytes, claims, coverage, findings, memory, tables, profiles, goals }) {
  return `# Performance

<!-- Written by \`npm run bench -- --write\`; edit bench/speed/page.js instead. -->

Measured with Node ${node} on a machine with ${processors} processors, ${rounds} rounds; in each round all candidates of a table run in turn. A ratio is the median of the ratios within each round, beside the first line of its table, with the lowest and the highest one behind it. The machine did other work meanwhile: trust the ratios, not the seconds, which are processor time, and wall time for other tools.

The corpus is real Markdown: ${files} files, ${megabytes.toFixed(1)} MB. ${claims} claims were made out of its own sentences, so that they have much to hold against: ${coverage.mentions} figures, dates, names and quotations were read, ${coverage.agrees} agree, ${coverage.conflicts} conflict, and ${findings} findings were made.

![Seconds of the whole check beside a bare parse and other tools](images/performance.svg)

${Object.entries(tables)
  .map(([title, rows]) => `## ${title}\n\n${tableOf(rows)}`)
  .join('\n\n')}

In “A longer draft” the seconds are those of a hundred kilobytes. Over many drafts the process that only parses held ${memory.bare} MiB at most, and the check ${memory.check} MiB.

## The goals

Ratios are those of the tables; a goal is met at or below its limit. Beside other tools a limit of 0.1 says ten times as fast.

${goalTable(goals)}

## What a profile says

The shares below are of one run with V8's profiler, which looks every millisecond, or every fifth of one, at what is being done. What a stage calls counts as that stage, unless it has a line of its own.

${Object.entries(profiles)
  .map(([title, shares]) => `### ${title}\n\n${shareTable(shares)}`)
  .join('\n\n')}

The Markdown parser takes a millisecond for a kilobyte or two. So a draft is cut into pieces where that is safe, the pieces whose marks can mean one thing only (headings, paragraphs, lists and what stands in their items, quotations, tables, raw HTML, code) are read without the parser, and the parser gets the rest: footnotes, odd marks, and lists and tables of an unusual shape, less than a tenth of the text. Both ways of reading give the same drafts, byte for byte; the tests hold them against each other over real and random Markdown, and \`--no-slice\` lets the parser read everything. All default rules look at all of the text: every number is held against the others of its sentence, every name against the names of the claims, and the report says how many words, figures and names were read. So leaving out what no claim speaks of would change what is reported, and is not done; a run with the rules on claims alone saves what the other rules cost, which is little. Beside the parser, and the garbage that it and everything else leave behind, no stage stands out: what is left to gain lies in many small places.

One draft costs mostly what every fresh program costs: loading and compiling code for things that are done once, and running it before V8 has made it fast. The program is in parts that are loaded when something in them is first called, what V8 compiled of them is kept from one run to the next, and so is what was understood of the claims. A draft without a figure still costs the readers of words and names. Where figures are linked, some hundreds of regular expressions are compiled, which V8 does anew in every process and keeps nowhere.
`;
}

function goalTable(goals) {
  const lines = goals.map(
    ({ goal, limit, reached }) => `| ${goal} | ${short(limit)} | ${short(reached)} | ${reached <= limit ? 'met' : 'missed'} |`,
  );
  return ['| goal | limit | reached | |', '|---|---:|---:|---|', ...lines].join('\n');
}

function short(number) {
  return number < 10 ? number.toFixed(2) : String(Math.round(number));
}

function shareTable(shares) {
  const lines = shares.map(({ stage, share }) => `| ${stage} | ${(100 * share).toFixed(1)}% |`);
  return ['| stage | share |', '|---|---:|', ...lines].join('\n');
}

function tableOf(rows) {
  const lines = rows.map(
    ({ name, seconds, ratio, spread }) =>
      `| ${name} | ${seconds.toFixed(2)} | ${ratio.toFixed(2)} | ${spread.map((each) => each.toFixed(2)).join('–')} |`,
  );
  return ['| candidate | seconds | ratio | lowest–highest |', '|---|---:|---:|---:|', ...lines].join('\n');
}

const WIDTH = 760;
const LABELS = 300;
const ROW = 26;

/** A bar for each ratio of each table. */
function plotOf({ tables }) {
  const parts = [];
  let y = 10;
  for (const [title, rows] of Object.entries(tables)) {
    const most = Math.max(...rows.map(({ ratio }) => ratio));
    parts.push(`<text x="10" y="${y + 16}" font-weight="bold">${toText(title)}</text>`);
    y += ROW;
    for (const [index, { name, ratio }] of rows.entries()) {
      const width = Math.max(2, (ratio / most) * (WIDTH - LABELS - 80));
      parts.push(
        `<text x="${LABELS - 8}" y="${y + 15}" text-anchor="end">${toText(name)}</text>`,
        `<rect x="${LABELS}" y="${y + 3}" width="${width.toFixed(1)}" height="${ROW - 8}" fill="${index === 0 ? '#8a8f98' : '#2f6f8f'}"/>`,
        `<text x="${(LABELS + width + 6).toFixed(1)}" y="${y + 15}">${ratio.toFixed(2)}</text>`,
      );
      y += ROW;
    }
    y += 12;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}" font-family="sans-serif" font-size="12" role="img" aria-label="Ratios of every table on this page">
<rect width="${WIDTH}" height="${y}" fill="#ffffff"/>
<g fill="#1c1e21">
${parts.join('\n')}
</g>
</svg>
`;
}

function toText(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

import { runInThisContext } from 'node:vm';
import { rules } from '../../rules/index.ts';
import { lintClaims } from '../../src/claims/lint.ts';
import { loadClaims } from '../../src/claims/load.ts';
import { printProblems } from '../../src/claims/problem.ts';
import type { ClaimSet, Report } from '../../src/model.ts';
import { check, checkExamples } from '../../src/pipeline.ts';
import { rawText } from '../../src/report/escape.ts';
import { DEFAULTS, formats } from '../../src/report/index.ts';
import { CONTROL, isCommand } from '../report/hostile.ts';

/** What is tried: drafts against sound claims, or claims alone, or both. */
export interface Case {
  readonly claims: string;
  readonly drafts: readonly string[];
}

/** CPU time in seconds that texts of this size may take at the very most, and wall time after which they count as hanging. */
const MOST_CPU = 6;
const MOST_WALL = 300;

/** Tries a case and throws an `Error` that says what did not hold. Out: what stands in the report, to be held against another run of the same. */
export function hold(tried: Case): string {
  const start = process.cpuUsage();
  const told = judge(tried);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  if (seconds > MOST_CPU) throw new Error(`it took ${seconds.toFixed(1)} s`);
  return told;
}

/** Does what `hold` does, in a thread whose CPU time cannot be told from that of others. */
export function judge(tried: Case): string {
  let told = '';
  globalThis.__tried = () => {
    told = tell(tried);
  };
  runInThisContext('globalThis.__tried()', { timeout: MOST_WALL * 1000 });
  return told;
}

declare global {
  var __tried: () => void;
}

function tell({ claims, drafts }: Case): string {
  const { set, problems, total } = loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? claims : null));
  expectSafe('the problems of the claims', rawText(printProblems(problems, total)));
  if (set === null) return printProblems(problems, total);
  const remarks = printProblems([...lintClaims(set)]);
  expectSafe('the remarks on the claims', rawText(remarks));
  const examples = checkExamples(set).map(({ message }) => message);
  const files = drafts.map((source, index) => ({ path: `${index}.md`, source }));
  const report = check(files, set, { rules });
  const other = check([...files].reverse(), set, { rules });
  const shown = render('json', report);
  if (shown !== render('json', other)) throw new Error('the order of the drafts changes the report');
  expectSound(report, set, files.length);
  for (const format of Object.keys(formats)) {
    const text = render(format, report);
    if (format !== 'github') expectSafe(format, text);
    else
      for (const line of text.split(/\r\n|\r|\n/))
        if (line !== '' && !/^::(?:error|warning|notice) /.test(line) && isCommand(line)) throw new Error('github holds a foreign command');
  }
  return `${shown}\n${remarks}\n${examples.join('\n')}`;
}

function render(format: string, report: Report): string {
  return (formats[format] as (typeof formats)[string])(report, DEFAULTS);
}

/** Throws an `Error` where a text holds a raw control character or a live workflow command. */
export function expectSafe(what: string, text: string): void {
  const found = CONTROL.exec(text);
  if (found !== null) throw new Error(`${what} holds a raw control character U+${found[0].charCodeAt(0).toString(16)}`);
  if (isCommand(text)) throw new Error(`${what} holds a live workflow command`);
}

/** Throws an `Error` where a report has lost a draft, points where nothing is, or hides a failure behind a limit. */
export function expectSound(report: Report, set: ClaimSet, drafts: number): void {
  const refused = report.failures.filter(({ stage, message }) => (stage === 'parse' || stage === 'link') && REFUSAL.test(message));
  const broken = report.failures.find((failure) => !refused.includes(failure));
  if (broken !== undefined) throw new Error(`${broken.stage} failed: ${broken.message}`);
  if (report.drafts.length + refused.length !== drafts) throw new Error('a draft is missing from the report');
  const lengths = new Map([
    ...report.drafts.map(({ path, source }) => [path, source.length] as const),
    ...(set.files ?? []).map(({ path, text }) => [path, text.length] as const),
  ]);
  for (const { path, span, rule } of report.findings) {
    const length = lengths.get(path) ?? -1;
    if (!(span.start >= 0 && span.start <= span.end && span.end <= length)) throw new Error(`${rule} points outside of ${path}`);
  }
  const { mentions, agrees, conflicts, setAside, notCovered } = report.coverage;
  if (mentions !== agrees + conflicts + setAside + notCovered) throw new Error('a mention has no state');
}

/** How the guards before the parser and the linker word their refusals. */
const REFUSAL = /; the limit is [\d,]+$/;

import type { Failure, Finding, Report } from '../model.ts';
import { verdict } from './count.ts';
import { rawText, visible } from './escape.ts';
import type { RenderOptions } from './options.ts';
import { painter } from './paint.ts';
import { placesOf } from './places.ts';

/** What became of the open findings, and of what could not be judged, from one report to the next. */
interface Changes {
  readonly appeared: readonly Finding[];
  readonly gone: readonly Finding[];
  readonly failed: readonly Failure[];
}

/** Compares two reports on the same drafts; findings are known by their fingerprints, wherever their lines have moved. */
function changesBetween(before: Report, after: Report): Changes {
  const [old, now] = [openIn(before), openIn(after)];
  const known = new Set(before.failures.map(failureKey));
  return {
    appeared: [...now.values()].filter(({ fingerprint }) => !old.has(fingerprint)),
    gone: [...old.values()].filter(({ fingerprint }) => !now.has(fingerprint)),
    failed: after.failures.filter((failure) => !known.has(failureKey(failure))),
  };
}

/** Prints what changed, `+` for what is new and `-` for what is gone, and the verdict as it is now. */
export function renderChanges(before: Report, after: Report, options: RenderOptions): string {
  const { appeared, gone, failed } = changesBetween(before, after);
  const paint = painter(options.colour);
  const [old, now] = [placesOf(before), placesOf(after)];
  const isShown = ({ severity }: Finding) => !options.quiet || severity === 'error';
  const lines = [
    ...failed.map(({ path, message }) => `+ ${visible(path === null ? '' : `${path}: `)}not judged: ${visible(message)}`),
    ...appeared.filter(isShown).map((finding) => {
      const { line, column } = now.of(finding.path, finding.span);
      const head = `${paint.strong(`${visible(finding.path)}:${line}:${column}`)} ${paint.severity(finding.severity, finding.severity)}`;
      return `+ ${head} ${paint.faint(visible(finding.rule))} ${visible(finding.message)}`;
    }),
    ...gone.filter(isShown).map(({ path, span, rule, text }) => {
      const words = text === '' ? '' : ` “${visible(text)}”`;
      return paint.good(`- ${visible(path)}:${old.of(path, span).line} ${visible(rule)}${words}`);
    }),
    ...(appeared.length + gone.length + failed.length === 0 ? ['No finding came or went.'] : []),
    `${verdict(after)}.`,
  ];
  return rawText(lines.map((line) => `${line}\n`).join(''));
}

function openIn({ findings }: Report): ReadonlyMap<string, Finding> {
  return new Map(findings.filter(({ disposition }) => disposition === 'open').map((finding) => [finding.fingerprint, finding]));
}

function failureKey({ path, stage, message }: Failure): string {
  return JSON.stringify([path, stage, message]);
}

import type { Finding, Related } from '../../model.ts';
import { repositoryPath } from '../../settle/repository-path.ts';
import { visible } from '../escape.ts';
import type { FindingData, RelatedData } from './data.ts';
import type { Desk } from './desk.ts';

/** A finding as the page shows it. In: the index of its mark, if it stands in a draft. */
export function findingData(finding: Finding, mark: number | null, desk: Desk): FindingData {
  const { fingerprint, rule, severity, disposition, message, text, path, span, claim, expected, reason, fix, related } = finding;
  const { line, column } = desk.places.of(path, span);
  const file = repositoryPath(desk.report.folder, path);
  const claimed = claim === null ? undefined : desk.claimAt.get(claim);
  const others = related.filter((one) => !isClaim(one, claimed, desk));
  return {
    fingerprint: visible(fingerprint),
    rule: visible(rule),
    severity,
    disposition,
    message: visible(message),
    text: visible(text),
    path: visible(path),
    ...(file === path ? {} : { file: visible(file) }),
    line,
    column,
    ...(claimed === undefined ? {} : { claim: claimed }),
    ...(expected === null ? {} : { expected: visible(expected) }),
    ...(reason === null || reason === '' ? {} : { reason: visible(reason) }),
    ...(fix === null ? {} : { fix: [visible(wordsAt(finding, fix.span, desk)), visible(fix.text)] }),
    ...(fix?.or === undefined ? {} : { or: [visible(wordsAt(finding, fix.or.span, desk)), visible(fix.or.text)] }),
    ...(others.length === 0 ? {} : { related: others.map((one) => relatedData(one, desk)) }),
    ...(mark === null ? {} : { mark }),
  };
}

/** The claim itself is shown in full beside the finding. */
function isClaim({ path, span }: Related, index: number | undefined, { report }: Desk): boolean {
  const claim = index === undefined ? undefined : report.set.claims[index];
  return claim !== undefined && claim.path === path && claim.span.start === span.start;
}

function relatedData({ path, span, message }: Related, { places, draftAt }: Desk): RelatedData {
  const { line, column } = places.of(path, span);
  const draft = draftAt.get(path);
  return {
    message: visible(message),
    place: visible(`${path}:${line}:${column}`),
    ...(draft === undefined ? {} : { target: [draft, span.start] }),
  };
}

function wordsAt({ path }: Finding, { start, end }: { readonly start: number; readonly end: number }, { places }: Desk): string {
  return (places.text(path) ?? '').slice(start, end);
}

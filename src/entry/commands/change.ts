import { resolve } from 'node:path';
import { ChangeError, type ClaimChange, changeClaim } from '../../amend/change.ts';
import { type FixPlan, planFixes } from '../../amend/fixes.ts';
import { type StatedPlace, statedPlaces, withPlaces } from '../../amend/places.ts';
import { printProblems } from '../../claims/problem.ts';
import type { Care, ClaimSet, Report, Span } from '../../model.ts';
import type { DraftFile } from '../../pipeline.ts';
import { plural } from '../../report/count.ts';
import { rawText, visible } from '../../report/escape.ts';
import { placesOf } from '../../report/places.ts';
import { type Reader, readClaims } from '../claims-file.ts';
import { UsageError } from '../errors.ts';
import { type Judgement, judgeInFull } from '../judge.ts';
import { type JudgeFlags, toRequest } from '../options.ts';
import { rewriteAll } from '../rewrite.ts';
import { complain, print } from '../terminal.ts';
import { openWorkspace } from '../workspace.ts';
import { diffOf } from './fix.ts';

/** The options of `change`, as they are written. */
export interface ChangeFlags extends JudgeFlags {
  readonly fix?: true;
  readonly follow?: true;
  readonly quotations?: true;
  readonly dryRun?: true;
}

/** `holdtrue change`: gives a claim another value, and lists or rewrites what states it. */
export async function runChange(id: string, value: string, names: readonly string[], flags: ChangeFlags): Promise<number> {
  const cwd = process.cwd();
  const judgement = await judgeInFull(toRequest(names, flags));
  const { report } = judgement;
  const change = plan(report.set, id, value, flags.follow === true);
  const after = loadAfter(change, report.set, cwd, judgement.read);
  const places = statedPlaces(
    report,
    change.claims.map((claim) => claim.id),
    after,
  );
  const fixes = flags.fix ? await rewrite(judgement, places, after, flags.quotations === true) : NOTHING;
  if (flags.dryRun) print(diffOf([...change.files, ...fixes.drafts]));
  else {
    const drafts = fixes.drafts.map(({ path, source, after: text }) => ({ path, before: source, after: text }));
    rewriteAll(
      [...change.files.map(({ path, source, after: text }) => ({ path, before: source, after: text })), ...drafts],
      openWorkspace(cwd),
    );
  }
  const tell = flags.dryRun ? complain : print;
  const { text, left } = account(report, change, places, fixes, flags);
  tell(rawText(text));
  for (const { path, message } of report.failures)
    complain(`holdtrue: not judged: ${visible(path === null ? message : `${path}: ${message}`)}`);
  if (report.failures.length > 0) return 3;
  return left > 0 ? 1 : 0;
}

const NOTHING: FixPlan = { drafts: [], left: [] };

function plan(set: ClaimSet, id: string, value: string, follow: boolean): ClaimChange {
  try {
    return changeClaim(set, id, value, follow);
  } catch (error) {
    if (error instanceof ChangeError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

/** The claims as they will be; a change after which they would not load is refused. */
function loadAfter({ files }: ClaimChange, set: ClaimSet, cwd: string, read: Reader): ClaimSet {
  const texts = new Map(files.map(({ path, after }) => [resolve(cwd, path), after]));
  const reader: Reader = (path) => {
    const text = texts.get(path);
    return text === undefined ? read(path) : { ok: true, text, byteOrderMark: false };
  };
  const { set: after, problems, total } = readClaims(set.path, cwd, reader);
  if (after === null)
    throw new UsageError(`after this change the claims would not load; nothing is written\n\n${printProblems(problems, total)}`);
  return after;
}

async function rewrite({ report, again }: Judgement, places: readonly StatedPlace[], set: ClaimSet, quotations: boolean): Promise<FixPlan> {
  const judge = (drafts: readonly DraftFile[]) => again(drafts, set);
  const paths = new Set(places.map(({ path }) => path));
  const drafts = report.drafts.filter(({ path }) => paths.has(path)).map(({ path, source }) => ({ path, source }));
  const { report: base, wanted } = withPlaces(await judge(drafts), places);
  // What agreed with the claim before is surely about it.
  const accepts = new Set<Care>(['likely', ...(quotations ? ['quotation' as const] : [])]);
  return await planFixes(base, judge, { accepts, claims: null, wants: (finding) => wanted.has(finding) });
}

function account(
  report: Report,
  { claims, files }: ClaimChange,
  stated: readonly StatedPlace[],
  { drafts, left }: FixPlan,
  { fix, dryRun }: ChangeFlags,
): { readonly text: string; readonly left: number } {
  const places = placesOf(report);
  const at = (path: string, span: Span) => {
    const { line, column } = places.of(path, span);
    return `${visible(path)}:${line}:${column}`;
  };
  const edited = new Set(drafts.flatMap(({ path, edits }) => edits.map(({ span }) => `${path}:${span.start}:${span.end}`)));
  const whys = new Map(left.map(({ finding, why }) => [`${finding.path}:${finding.fix?.span.start ?? finding.span.start}`, why]));
  let count = 0;
  const rows = stated.map(({ path, match, state, edit, claim }) => {
    const place = at(path, match.mention.span);
    const words = visible(match.mention.surface);
    if (state === 'holds') return `${place}  ${words} holds true still`;
    if (state === 'contradicts') return `${place}  ${words} contradicted ${visible(claim)} before`;
    if (state === 'follows') return `${place}  ${words} follows from ${visible(claim)}: look whether it holds true still`;
    const arrow =
      edit === null
        ? words
        : `${visible(report.drafts.find((draft) => draft.path === path)?.source.slice(edit.span.start, edit.span.end) ?? '')} → ${visible(edit.text)}`;
    if (edit !== null && edited.has(`${path}:${edit.span.start}:${edit.span.end}`)) return `${place}  ${arrow}`;
    count++;
    const why = whys.get(`${path}:${edit?.span.start ?? match.mention.span.start}`);
    return `${place}  ${arrow} left: ${why === undefined ? (edit === null ? 'it wants a person' : '--fix rewrites it') : visible(why)}`;
  });
  const head = claims.map(({ id, before, after }) => `${visible(id)}: ${visible(before)} → ${visible(after)}`);
  const where = files.map(({ path }) => visible(path)).join(', ');
  const summary = `${where === '' ? 'Nothing changes' : `${where} ${dryRun ? 'would be changed' : 'changed'}`}; ${plural(stated.length, 'mention')} in ${plural(report.drafts.length, 'draft')}${fix ? `, ${edited.size} ${dryRun ? 'would be rewritten' : 'rewritten'}` : ''}, ${count} left that state what was before.`;
  const flags = claims.map(({ id }) => `--claim ${visible(id)}`).join(' ');
  const hint = count > 0 && !fix && !dryRun ? [`\`holdtrue fix ${flags}\` rewrites what is left.`] : [];
  return { text: [...head, ...rows, summary, ...hint, ''].join('\n'), left: count };
}

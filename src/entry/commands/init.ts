import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { rules } from '../../../rules/index.ts';
import { guard } from '../../draft/guard.ts';
import type { DraftFile } from '../../pipeline.ts';
import { type ProposedFile, proposeClaims } from '../../propose/index.ts';
import { plural } from '../../report/count.ts';
import { rawText, visible } from '../../report/escape.ts';
import { codeOf, messageOf, UsageError } from '../errors.ts';
import { readText } from '../files.ts';
import { HOOK, WORKFLOW } from '../templates.ts';
import { complain, print } from '../terminal.ts';
import { isInside, isLedOut, openWorkspace, shownPath, type Workspace } from '../workspace.ts';

/** The options of `init`, as they are written. */
export interface InitFlags {
  readonly claims: string;
  readonly drafts: readonly string[];
  readonly language: string;
  readonly workflow?: true;
  readonly hook?: true;
}

/** `holdtrue init`: drafts a claims file from documents, and the files of a workflow and of a hook on request. Overwrites nothing. */
export function runInit(names: readonly string[], flags: InitFlags): number {
  const workspace = openWorkspace(process.cwd());
  if (names.length === 0 && !flags.workflow && !flags.hook)
    throw new UsageError('name a document to read the claims from, such as `holdtrue init press-release.md`');
  if (names.length > 0) draftClaims(names, flags, workspace);
  if (flags.workflow) writeExtra('.github/workflows/drafts.yml', WORKFLOW, workspace);
  if (flags.hook) writeExtra('.pre-commit-config.yaml', HOOK, workspace);
  return 0;
}

function draftClaims(names: readonly string[], { claims, drafts, language }: InitFlags, workspace: Workspace): void {
  if (claims !== '-' && isThere(resolve(workspace.cwd, claims)))
    throw new UsageError(
      `${claims} is there already and is not overwritten; write to another file with --claims, or print with --claims -`,
    );
  const sources = names.map((name) => open(name, workspace));
  const proposed = proposeClaims(sources, { language, drafts: drafts.length > 0 ? drafts : ['drafts/**/*.md'], rules });
  if (proposed.entries.length === 0)
    throw new UsageError(
      `no claim can be drafted from ${names.join(', ')}: ${proposed.left[0]?.why ?? 'no figure, date, name or quotation was read there'}`,
    );
  if (claims === '-') print(rawText(proposed.text));
  else writeNew(claims, proposed.text, workspace);
  const tell = claims === '-' ? complain : print;
  tell(`${visible(claims)}: ${account(proposed)}\n`);
  if (claims !== '-') print('Read each claim, correct it, and take out its line `status: draft`: until then it is not checked.\n');
}

function account({ entries, left, figures, covered }: ProposedFile): string {
  const count = (kinds: readonly string[]) => entries.filter(({ proposal }) => kinds.includes(proposal.kind)).length;
  const parts = [`${count(['value', 'date'])} of figures and dates`, `${count(['name'])} of names`, `${count(['quote'])} of quotations`];
  return `${plural(entries.length, 'claim')} drafted (${parts.join(', ')}); they cover ${covered} of the ${figures} figures and dates read${left.length === 0 ? '' : `, ${left.length} left out and listed at its end`}.`;
}

function open(name: string, workspace: Workspace): DraftFile {
  const path = resolve(workspace.cwd, name);
  const shown = shownPath(path, workspace);
  const result = readText(path, workspace);
  if (!result.ok) throw new UsageError(`${shown} ${result.problem}`);
  const refusal = guard(result.text);
  if (refusal !== null) throw new UsageError(`${shown} ${refusal}`);
  return { path: shown, source: result.text };
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function writeExtra(name: string, text: string, workspace: Workspace): void {
  if (isThere(resolve(workspace.root, name))) complain(`holdtrue: ${name} is there already and was left as it is`);
  else {
    writeNew(resolve(workspace.root, name), text, workspace);
    print(`${name} written.\n`);
  }
}

/** Writes a file that is not there yet, inside the workspace. */
function writeNew(name: string, text: string, workspace: Workspace): void {
  const path = resolve(workspace.cwd, name);
  const shown = shownPath(path, workspace);
  if (!isInside(path, workspace.root)) throw new UsageError(`${shown} lies outside of the workspace and is not written`);
  if (isLedOut(path, workspace)) throw new UsageError(`${shown} is not written: a link on the way leads out of the workspace`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(`${shown} cannot be written (${codeOf(error) ?? messageOf(error)})`, { cause: error });
  }
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { messageOf } from '../errors.ts';
import type { Project, ProjectState } from '../project.ts';
import type { Desk } from './desk.ts';
import { diagnosticsOf, problemDiagnostic } from './diagnostics.ts';
import type { Texts } from './texts.ts';

/** Keeps what an editor shows in step with its texts. */
export interface Publisher {
  /** A text was opened or changed. */
  readonly changed: (uri: string) => void;
  readonly closed: (uri: string) => void;
  /** Files may have changed: looks at all that is open again. */
  readonly again: () => void;
  /** Settings or folders have changed: starts afresh. */
  readonly renew: () => void;
}

/** What a publisher needs. */
export interface PublisherParts {
  readonly desk: Desk;
  readonly texts: Texts;
  /** Settled once the settings are known. */
  readonly begun: Promise<void>;
  readonly send: (params: PublishDiagnosticsParams) => void;
  readonly log: (message: string) => void;
}

/** Opens a publisher. A draft is judged when its writer pauses; a change of claims goes on to all drafts that are open. */
export function openPublisher({ desk, texts, begun, send, log }: PublisherParts): Publisher {
  const waiting = new Map<string, NodeJS.Timeout>();
  /** By project, what its claims files were last said to have wrong. */
  const said = new Map<Project, ReadonlyMap<string, readonly Diagnostic[]>>();
  const states = new Map<Project, ProjectState>();
  /** A draft that takes long to judge is not judged between two words. */
  let pause = PAUSE;

  const later = (key: string, delay: number, work: () => Promise<void>): void => {
    clearTimeout(waiting.get(key));
    const run = async () => {
      waiting.delete(key);
      try {
        await begun;
        await work();
      } catch (error) {
        // Whatever it was, the next keystroke finds a server that answers.
        log(`this should not have happened; please report it: ${messageOf(error)}`);
      }
    };
    waiting.set(key, setTimeout(run, delay));
  };

  const look = async (uri: string): Promise<void> => {
    const text = texts.byUri(uri);
    if (text === null) return;
    if (!text.isDraft) {
      for (const project of await desk.projectsOf(text)) await showProblems(project);
      return;
    }
    const { version } = text.document;
    const began = performance.now();
    const judged = await desk.judge(text);
    pause = Math.min(LONGEST_PAUSE, Math.max(PAUSE, performance.now() - began));
    // A newer text is on its way, and with it a newer answer.
    if (texts.byUri(uri)?.document.version !== version) return;
    if (judged === null) {
      send({ uri, version, diagnostics: [] });
      return;
    }
    const uriOf = (shown: string) => texts.uriOf(resolve(judged.project.cwd, shown));
    send({ uri, version, diagnostics: [...diagnosticsOf(judged, uriOf)] });
    await showProblems(judged.project);
  };

  const showProblems = async (project: Project): Promise<void> => {
    if (isGone(project)) {
      forget(project);
      return;
    }
    const state = await project.refresh();
    // Meanwhile nobody may look at it any more.
    if (!desk.projects().includes(project)) return;
    const isNew = states.get(project) !== state;
    states.set(project, state);
    if (!isNew) return;
    const fresh = new Map<string, Diagnostic[]>();
    for (const problem of state.problems) {
      const path = resolve(project.cwd, problem.path);
      fresh.set(path, [...(fresh.get(path) ?? []), problemDiagnostic(problem)]);
    }
    const paths = new Set([...(said.get(project)?.keys() ?? []), ...fresh.keys(), ...state.files]);
    said.set(project, fresh);
    for (const path of paths) sendProblems(path);
    // What the claims say has changed: any open draft may be wrong now.
    for (const { document, isDraft } of texts.all()) if (isDraft) later(document.uri, 0, () => look(document.uri));
  };

  /** Several projects may include one file of claims. */
  const sendProblems = (path: string): void => {
    const uri = texts.uriOf(path);
    const all = [...said.values()].flatMap((files) => files.get(path) ?? []);
    const diagnostics = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
    const version = texts.byUri(uri)?.document.version;
    send({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  };

  const isGone = ({ claims }: Project) => texts.text(claims) === null && !existsSync(claims);

  const forget = (project: Project): void => {
    const paths = said.get(project)?.keys() ?? [];
    desk.close(project);
    states.delete(project);
    said.delete(project);
    for (const path of paths) sendProblems(path);
  };

  const lookAtAll = (delay: number): void => {
    for (const { document } of texts.all()) later(document.uri, delay, () => look(document.uri));
  };

  const again = (): void =>
    later('', AGAIN, async () => {
      for (const project of desk.projects()) await showProblems(project);
      lookAtAll(0);
    });

  return {
    changed: (uri) => later(uri, pause, () => look(uri)),
    closed: (uri) => {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      desk.drop(uri);
      send({ uri, diagnostics: [] });
      if (texts.all().length === 0) for (const project of desk.projects()) forget(project);
      else again();
    },
    again,
    renew: () => {
      for (const project of desk.projects()) forget(project);
      lookAtAll(0);
    },
  };
}

/** In milliseconds: long enough for a fast writer, short enough for a patient one. */
const PAUSE = 200;
const LONGEST_PAUSE = 1000;

/** Many files change at once where a branch does. */
const AGAIN = 100;

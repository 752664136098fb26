import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Report } from '../../model.ts';
import { foldersAbove, openProject, type Project, type ProjectState } from '../project.ts';
import { isInside, openWorkspace, shownPath } from '../workspace.ts';
import type { Settings } from './settings.ts';
import type { OpenText, Texts } from './texts.ts';

/** A draft that was judged: the report on it alone, and against what. */
export interface Judged {
  readonly text: OpenText;
  readonly version: number;
  readonly project: Project;
  readonly state: ProjectState;
  /** The path of the draft in the report. */
  readonly path: string;
  readonly report: Report;
}

/** Finds the claims that an open text goes with, and judges drafts. Answers are kept until a text or the claims change. */
export interface Desk {
  /** Judges an open draft as it is now; null where no claims file names it. */
  readonly judge: (text: OpenText) => Promise<Judged | null>;
  /** The projects whose claims a file holds, or would hold. */
  readonly projectsOf: (text: OpenText) => Promise<readonly Project[]>;
  /** Forgets a text that was closed. */
  readonly drop: (uri: string) => void;
  /** All projects that were opened so far. */
  readonly projects: () => readonly Project[];
  /** Forgets a project that nobody looks at any more. */
  readonly close: (project: Project) => void;
}

/** Opens a desk. `folders` are those that the editor works in, `settings` what it is set to; both may change. */
export function openDesk(texts: Texts, folders: () => readonly string[], settings: () => Settings): Desk {
  const projects = new Map<string, Project>();
  const judged = new Map<string, Judged>();
  const open = (folder: string, claims: string): Project => {
    const { plugins, baseline } = settings();
    const key = JSON.stringify([folder, claims, plugins, baseline]);
    const known = projects.get(key);
    if (known !== undefined) return known;
    const project = openProject(folder, claims, texts, { plugins, baseline, environment: process.env });
    projects.set(key, project);
    return project;
  };
  const isThere = (path: string) => texts.text(path) !== null || existsSync(path);
  /** The claims files that a path may go with, the nearest first. */
  const candidates = (path: string): readonly Project[] => {
    const top = topOf(path, folders());
    return foldersAbove(path, top).flatMap((folder) =>
      settings()
        .claims.filter((name) => isInside(resolve(folder, name), top) && isThere(resolve(folder, name)))
        .map((name) => open(folder, name)),
    );
  };
  const find = async (
    text: OpenText,
  ): Promise<{ readonly project: Project; readonly state: ProjectState; readonly path: string } | null> => {
    const path = text.path ?? unsavedPath(text, folders());
    if (path === null) return null;
    for (const project of candidates(path)) {
      const state = await project.refresh();
      if (state.files.has(path)) return null;
      if (text.path === null || (await state.names(path))) return { project, state, path };
    }
    return null;
  };
  return {
    judge: async (text) => {
      if (!text.isDraft) return null;
      const { uri, version } = text.document;
      const found = await find(text);
      if (found === null) {
        judged.delete(uri);
        return null;
      }
      const { project, state, path } = found;
      const known = judged.get(uri);
      if (known !== undefined && known.version === version && known.state === state) return known;
      const report = state.judge(path, text.document.getText());
      const fresh = { text, version, project, state, path: shownPath(path, openWorkspace(project.cwd)), report };
      judged.set(uri, fresh);
      return fresh;
    },
    projectsOf: async (text) => {
      const { path } = text;
      if (path === null) return [];
      const found: Project[] = [];
      for (const project of new Set([...candidates(path), ...projects.values()])) {
        if (project.claims === path || (await project.refresh()).files.has(path)) found.push(project);
      }
      return found;
    },
    drop: (uri) => void judged.delete(uri),
    projects: () => [...projects.values()],
    close: (project) => {
      for (const [key, each] of projects) if (each === project) projects.delete(key);
      for (const [uri, each] of judged) if (each.project === project) judged.delete(uri);
    },
  };
}

/** How far up a claims file is looked for: to the folder that the editor works in, else to the repository's. */
function topOf(path: string, folders: readonly string[]): string {
  const [nearest] = folders.filter((folder) => isInside(path, folder)).sort((one, two) => two.length - one.length);
  return nearest ?? openWorkspace(dirname(path)).root;
}

/** A text that was never saved counts as a draft in the first folder. */
function unsavedPath({ document }: OpenText, folders: readonly string[]): string | null {
  const [first] = folders;
  return first === undefined || !document.uri.startsWith('untitled:') ? null : join(first, 'untitled.md');
}

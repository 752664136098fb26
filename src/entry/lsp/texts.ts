import { fileURLToPath } from 'node:url';
import type { TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isMarkdown } from '../find.ts';
import type { Buffers } from '../project.ts';
import { addressOf } from './places.ts';

/** The open texts of an editor, by path. */
export interface Texts extends Buffers {
  readonly all: () => readonly OpenText[];
  readonly byUri: (uri: string) => OpenText | null;
  /** The address under which the editor knows a file. */
  readonly uriOf: (path: string) => string;
}

/** An open text and the path of its file; null where it has never been saved. */
export interface OpenText {
  readonly document: TextDocument;
  readonly path: string | null;
  readonly isDraft: boolean;
}

/** Looks at the texts that an editor keeps in step with us. */
export function openTexts(documents: TextDocuments<TextDocument>): Texts {
  const byPath = (path: string): TextDocument | null => documents.all().find(({ uri }) => pathOf(uri) === path) ?? null;
  return {
    all: () => documents.all().map(toOpen),
    byUri: (uri) => {
      const document = documents.get(uri);
      return document === undefined ? null : toOpen(document);
    },
    uriOf: (path) => byPath(path)?.uri ?? addressOf(path),
    text: (path) => byPath(path)?.getText() ?? null,
    stamp: (path) => {
      const document = byPath(path);
      return document === null ? null : `open ${document.uri} ${document.version}`;
    },
  };
}

/** The path of a file address; null for what is no file. */
export function pathOf(uri: string): string | null {
  if (!uri.startsWith('file:')) return null;
  try {
    return fileURLToPath(uri);
  } catch {
    // Another machine's file, or an address that is none.
    return null;
  }
}

function toOpen(document: TextDocument): OpenText {
  const path = pathOf(document.uri);
  const isWritten = document.languageId === 'markdown' || document.languageId === 'mdx';
  return { document, path, isDraft: isWritten || (path !== null && isMarkdown(path)) };
}

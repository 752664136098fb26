import type { Passage } from '../../model.ts';
import type { Linked } from '../figures/figures.ts';
import type { Scene, Word } from '../scene.ts';

/** What follows one another in a row of figures: a figure, a word, and a wall which no word reaches across. */
export type Step =
  | { readonly kind: 'figure'; readonly linked: Linked; readonly scene: Scene }
  /** A word of a header has no place of its own. */
  | { readonly kind: 'word'; readonly word: Word; readonly index: number | null }
  | { readonly kind: 'wall' };

/** Figures that stand side by side, with the words around them. */
export interface FigureRow {
  readonly kind: 'sentence' | 'sentences' | 'list' | 'table';
  readonly steps: readonly Step[];
  /** The passage of a sentence or of sentences. */
  readonly scene: Scene | null;
}

export interface LinkedScene {
  readonly scene: Scene;
  readonly figures: readonly Linked[];
}

/**
 * The rows of figures of a draft, the narrower before the wider: sentences, neighbouring sentences of one paragraph, lists,
 * and the rows and columns of tables. `contentOf` gives the content words of a header.
 */
export function figureRows(scenes: readonly LinkedScene[], contentOf: (text: string) => readonly Word[]): readonly FigureRow[] {
  const prose = scenes.filter(({ scene }) => !scene.passage.cell);
  const items = prose.filter(({ scene, figures }) => scene.passage.kind === 'item' && figures.length > 0 && isLabel(scene));
  return [
    ...prose.flatMap((one) => sentencesOf(one)),
    ...together(items, ({ scene: { passage } }) => listOf(passage)).map((list): FigureRow => {
      return { kind: 'list', steps: list.flatMap((item) => [...stepsOf(item, () => true), WALL]), scene: null };
    }),
    ...tablesOf(scenes, contentOf),
  ].filter(({ steps }) => steps.filter(({ kind }) => kind === 'figure').length > 1);
}

/** "Storks: 143", and no prose. */
function isLabel({ words }: Scene): boolean {
  return words.length <= LABEL;
}

const LABEL = 14;
const WALL: Step = { kind: 'wall' };

/** Figures of more sentences are hardly exchanged. */
const SENTENCES = 3;

function sentencesOf(one: LinkedScene): readonly FigureRow[] {
  const { scene, figures } = one;
  if (figures.length < 2) return [];
  const last = scene.words.at(-1)?.sentence ?? 0;
  const each = Array.from({ length: last + 1 }, (_, sentence) => stepsOf(one, (other) => other === sentence));
  const hasFigure = each.map((steps) => steps.some(({ kind }) => kind === 'figure'));
  const rows: FigureRow[] = [];
  for (let width = 1; width <= SENTENCES; width++)
    for (let from = 0; from + width <= each.length; from++) {
      if (!hasFigure[from] || !hasFigure[from + width - 1]) continue;
      const steps = each.slice(from, from + width).flatMap((sentence) => [...sentence, WALL]);
      rows.push({ kind: width === 1 ? 'sentence' : 'sentences', steps, scene });
    }
  return rows;
}

/** The words and figures of the sentences that are asked for, in their order. */
function stepsOf({ scene, figures }: LinkedScene, isAsked: (sentence: number) => boolean): readonly Step[] {
  const starts = new Map<number, Linked>();
  const inside = new Set<number>();
  for (const linked of figures) {
    const range = scene.at.get(linked.match.mention);
    if (!range) continue;
    starts.set(range.start, linked);
    for (let index = range.start; index < range.end; index++) inside.add(index);
  }
  return scene.words.flatMap((word, index): readonly Step[] => {
    if (!isAsked(word.sentence)) return [];
    const linked = starts.get(index);
    if (linked) return [{ kind: 'figure', linked, scene }];
    return inside.has(index) ? [] : [{ kind: 'word', word, index }];
  });
}

function listOf({ trail, lead }: Passage): string {
  return [...trail, lead].join('\n');
}

function together<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const known = groups.get(keyOf(one));
    if (known) known.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The columns of tables, told apart by what heads their rows, and their rows, told apart by what heads the columns. */
function tablesOf(scenes: readonly LinkedScene[], contentOf: (text: string) => readonly Word[]): readonly FigureRow[] {
  const cells = scenes.filter(({ scene: { passage }, figures }) => passage.cell && !passage.cell.header && figures.length > 0);
  const toRow =
    (headOf: (passage: Passage) => string) =>
    (line: readonly LinkedScene[]): FigureRow => ({
      kind: 'table',
      steps: line.flatMap((cell): readonly Step[] => [
        ...contentOf(headOf(cell.scene.passage)).map((word): Step => ({ kind: 'word', word, index: null })),
        ...stepsOf(cell, () => true),
        WALL,
      ]),
      scene: null,
    });
  return [
    ...together(cells, ({ scene: { passage } }) => `${passage.cell!.table}:${passage.cell!.column}`).map(
      toRow((passage) => passage.cell!.rowHeader),
    ),
    ...together(cells, ({ scene: { passage } }) => `${passage.cell!.table}:${passage.cell!.row}`).map(
      toRow((passage) => passage.cell!.columnHeader),
    ),
  ];
}

import type { CompiledClaim } from '../compiled-claim.ts';
import { countedPhrase } from '../figures/nearby.ts';
import { headsSubject, spokenFor } from '../figures/spoken-for.ts';
import { timeLabels } from '../periods/time-labels.ts';
import { reach, type Scene, type Word } from '../scene.ts';
import { CUE } from '../weights.ts';
import type { Label, Line } from './assignment.ts';
import type { FigureRow, Step } from './figure-rows.ts';
import type { Owned, Share } from './owned-figures.ts';

/** The figures with the words of their row that tell their claims apart. */
export function toLine(row: FigureRow, share: Share): Line {
  const { figures, claims } = share;
  const times = timeLabels(row, claims);
  const nouns = new Map(figures.flatMap((figure) => nounOf(row.scene, figure).map((noun) => [noun, figure] as const)));
  const before: Label[][] = [];
  const behind: Label[][] = [];
  const gaps: Label[][] = [];
  let open: Label[] = [];
  let last: Owned | null = null;
  for (const [at, step] of row.steps.entries()) {
    if (step.kind === 'wall') {
      if (last) behind.at(-1)!.push(...open);
      [open, last] = [[], null];
      continue;
    }
    const own = step.kind === 'figure' ? figures.find(({ linked }) => linked === step.linked) : undefined;
    const isNoun = step.kind === 'word' && last !== null && nouns.get(step.word) === last;
    const said = times.has(step)
      ? { mask: times.get(step)!, weight: 1 }
      : step.kind === 'word'
        ? saidBy(step.word, claims, row, isNoun)
        : SILENT;
    if (own) {
      if (last) gaps.push(open);
      else if (before.length > 0) gaps.push([]);
      before.push(last ? [] : open);
      behind.push(said.mask === 0 ? [] : [{ mask: said.mask, back: said.weight, ahead: 0 }]);
      [open, last] = [[], own];
    } else if (said.mask !== 0) {
      const label = {
        mask: said.mask,
        back: said.weight * (last ? strength(row, at, last, false) : 0),
        ahead: said.weight * strength(row, at, nextOf(row, at, figures), true),
      };
      // "3,200 students, and 640 …": what a figure counts is no other's.
      if (isNoun) behind.at(-1)!.push(label);
      else open.push(label);
    }
  }
  return {
    claims: claims.length,
    owners: figures.map(({ owners }) => owners.reduce((mask, owner) => mask | (1 << claims.indexOf(owner)), 0)),
    before,
    behind,
    gaps,
  };
}

interface Said {
  readonly mask: number;
  readonly weight: number;
}

const SILENT: Said = { mask: 0, weight: 0 };

/**
 * The claims that a word speaks for, and how surely. In prose a word that speaks for all says nothing; what heads a row of a
 * table for all may head it for the one that no other row is of.
 */
function saidBy(word: Word, claims: readonly CompiledClaim[], { kind }: FigureRow, isNoun: boolean): Said {
  if (!word.content || ANYBODY.has(word.lemma)) return SILENT;
  const heads = isNoun ? claims.map((claim) => (headsSubject(word, claim) ? 1 : 0)) : [];
  const fits = heads.some((fit) => fit > 0) ? heads : claims.map((claim) => spokenFor(word, claim));
  const weight = Math.max(...fits);
  if (weight === 0) return SILENT;
  const mask = fits.reduce<number>((sum, fit, index) => (fit === weight ? sum | (1 << index) : sum), 0);
  const isTelling = mask !== 2 ** claims.length - 1 || kind === 'table' || kind === 'list';
  return isTelling ? { mask, weight } : SILENT;
}

/** Words for whoever is counted tell nobody apart. */
const ANYBODY: ReadonlySet<string> = new Set(['people', 'person']);

/** The noun right behind a figure, with the words between. */
function nounOf(scene: Scene | null, { mention }: Owned): readonly Word[] {
  if (!scene) return [];
  const next = scene.words[scene.at.get(mention)?.end ?? 0];
  return next?.lower === 'of' ? [] : countedPhrase(scene, mention);
}

function nextOf({ steps }: FigureRow, from: number, figures: readonly Owned[]): Owned | null {
  for (let at = from + 1; at < steps.length && steps[at]!.kind !== 'wall'; at++) {
    const step = steps[at]!;
    const own = step.kind === 'figure' ? figures.find(({ linked }) => linked === step.linked) : undefined;
    if (own) return own;
  }
  return null;
}

/**
 * How strongly a word speaks of the figure before it or of the one behind it. What a sentence begins with reaches further than
 * what is added behind a figure, and between two figures a comma or an “and” parts what is said of the one from what is said of the other.
 */
function strength({ scene, steps }: FigureRow, at: number, figure: Owned | null, isAhead: boolean): number {
  const step = steps[at]!;
  if (!figure) return 0;
  if (step.kind !== 'word' || step.index === null || !scene) return 1;
  const quantities = scene.mentions.filter(({ kind }) => kind === 'quantity');
  const reached = Math.max(isAhead ? CUE.aheadOf : 0, reach(scene, step.index, figure.mention, quantities));
  const to = steps.findIndex((one) => one.kind === 'figure' && one.linked === figure.linked);
  const between = to < at ? steps.slice(to + 1, at) : steps.slice(at + 1, to);
  const isBetween = isAhead
    ? steps.slice(0, at).findLastIndex(isBoundary) >= 0 && steps.slice(0, at).findLast(isBoundary)!.kind === 'figure'
    : true;
  return isBetween ? reached * partingOf(between) : reached;
}

function isBoundary({ kind }: Step): boolean {
  return kind !== 'word';
}

/** What commas, conjunctions and the like leave of the strength of a word, those side by side as one. */
function partingOf(steps: readonly Step[]): number {
  let left = 1;
  for (let at = 0; at < steps.length; at++) {
    let least = partedBy(steps[at]);
    while (least < 1 && partedBy(steps[at + 1]) < 1) least = Math.min(least, partedBy(steps[++at]));
    left *= least;
  }
  return left;
}

function partedBy(step: Step | undefined): number {
  if (step?.kind !== 'word') return 1;
  return step.word.lower === ',' ? CUE.partedByComma : PARTINGS.has(step.word.lower) ? CUE.parted : 1;
}

const PARTINGS: ReadonlySet<string> = new Set([
  ';',
  ':',
  '/',
  '–',
  '—',
  'and',
  'but',
  'or',
  'while',
  'whereas',
  'than',
  'compared',
  'plus',
  'then',
]);

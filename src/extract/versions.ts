import { Decimal } from 'decimal.js';
import { type Figure, isPlural, plainFigure, type Scene } from './figure.ts';
import { SCALES } from './lexicon/numbers.ts';
import { matchAt, wordAfter, wordBefore } from './source.ts';
import { unitAfter } from './units.ts';

const NUMBER = /(\d{1,4})(?:\.(\d{1,4}))?(?:\.(\d{1,5}))?(?:\.(\d{1,6}))?(?![\d]|\.\d)(?:-(?:alpha|beta|rc)[.\d]{0,4})?/y;

/** Reads the version at `at`, a digit: behind "version" or "v" in any form, behind "update" or "build" with a point, elsewhere only x.y.z. */
export function readVersion(scene: Scene, at: number): Figure | null {
  const { lower } = scene.source;
  const found = matchAt(NUMBER, lower, at);
  if (!found || (found[3] === undefined && !mayBeNamed(lower, at, found[2] !== undefined))) return null;
  const lead = lower.slice(Math.max(0, at - 40), at);
  const isPlain = found[2] !== undefined && !countsBehind(lower, at + found[0].length);
  const label = LABEL.exec(lead) ?? (isPlain ? POINTED.exec(lead) : null);
  const isListed = found[2] !== undefined && LISTED.test(lead);
  const parts = found.slice(1, 5).flatMap((part) => (part === undefined ? [] : [new Decimal(part)]));
  const end = at + found[0].length;
  if (!label && !isListed && (parts.length !== 3 || /[£$€@/-]/.test(lower[at - 1] ?? ''))) return null;
  if (!label && !isListed && (found[3]!.length === 4 || Number(parts[0]) > 999)) return null;
  if (/^[a-z]/.test(lower.slice(end, end + 1)) || (parts.length === 2 && isMeasured(scene, end))) return null;
  return plainFigure(
    label ? at - label[1]!.length : at,
    end,
    { dimension: 'version', low: versionValue(parts), parts },
    { start: at, end },
  );
}

/** Numbers are many and versions few: the word right before it tells most of them apart. */
function mayBeNamed(lower: string, at: number, isPointed: boolean): boolean {
  const before = wordBefore(lower, at)?.word ?? '';
  return (
    NAMING.has(before) ||
    lower[at - 2] === '.' ||
    lower[at - 1] === '.' ||
    (isPointed && (lower[at - 2] === ',' || /^(?:and|or|to)$/.test(before)))
  );
}

const NAMING = new Set(
  'version versions ver v release releases patch patches update updates build builds revision revisions edition editions hotfix firmware software driver api no'.split(
    ' ',
  ),
);

const LABEL = /(?:^|[^a-z])(versions? |ver\.? |v\.? ?|release |patch |firmware )$/;
/** Words that count as often as they name: "build 22.3", but "build 2 houses". */
const POINTED =
  /(?:^|[^a-z])((?:patch|update|release|build|revision|edition|hotfix|firmware|software|driver|api)(?:es|s)? (?:version |no\.? )?)$/;
const LISTED =
  /(?:^|[^a-z])(?:versions|patches|updates|releases|builds|revisions|editions) (?:\d{1,4}(?:\.\d{1,5}){1,3}(?:, (?:and |or )?| and | or | to )){1,4}$/;

/** "build 2.5 homes for each acre" */
function countsBehind(lower: string, end: number): boolean {
  const next = lower[end] === ' ' ? wordAfter(lower, end)?.word : undefined;
  return next !== undefined && isPlural(next);
}

/** "an update 2.3 times as large", "a patch 1.5 metres wide" */
function isMeasured(scene: Scene, end: number): boolean {
  const { lower } = scene.source;
  const next = lower[end] === ' ' ? wordAfter(lower, end)?.word : undefined;
  return (
    /^(?:%|[ -]times(?![a-z]))/.test(lower.slice(end, end + 7)) ||
    (next !== undefined && SCALES.has(next)) ||
    unitAfter(scene.source, end) !== null
  );
}

/** Orders versions by number: 5.2.1 is 5.002001. Compare `parts` where they matter. */
export function versionValue(parts: readonly Decimal[]): Decimal {
  return parts.reduce((sum, part, index) => sum.plus(part.times(new Decimal(10).pow(-3 * index))), new Decimal(0));
}

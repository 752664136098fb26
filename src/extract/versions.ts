import { Decimal } from 'decimal.js';
import { type Figure, isPlural, plainFigure, type Scene } from './figure.ts';
import { SCALES } from './lexicon/numbers.ts';
import { isLetter, matchAt, wordAfter, wordBefore } from './source.ts';
import { unitAfter } from './units.ts';

const NUMBER = /(\d{1,4})(?:\.(\d{1,4}))?(?:\.(\d{1,5}))?(?:\.(\d{1,6}))?(?![\d]|\.\d)(?:-(?:alpha|beta|rc)[.\d]{0,4})?/y;

/** Reads the version at `at`, a digit: behind "version" or "v" in any form, behind "update" or "build" with a point, elsewhere only x.y.z. */
export function readVersion(scene: Scene, at: number): Figure | null {
  const { lower } = scene.source;
  const found = matchAt(NUMBER, lower, at);
  if (!found) return null;
  const parts = found.slice(1, 5).flatMap((part) => (part === undefined ? [] : [new Decimal(part)]));
  const figure = (start: number, end: number): Figure =>
    plainFigure(start, end, { dimension: 'version', low: versionValue(parts), parts }, { start: at, end });
  const end = at + found[0].length;
  if (/[£$€@/-]/.test(lower[at - 1] ?? '') || isLetter(lower.charCodeAt(end))) return null;
  const wild = matchAt(/\.x(?![a-z\d])/y, lower, end);
  const start = startOfLabel(scene, at, found);
  if (wild) return isLetter(lower.charCodeAt(at - 1)) && start === at ? null : figure(start, end + wild[0].length);
  if (start === at && !isListed(lower, at, found)) {
    return parts.length === 3 && found[3]!.length !== 4 && Number(parts[0]) <= 999 ? figure(at, end) : null;
  }
  return parts.length === 2 && isMeasured(scene, end) ? null : figure(start, end);
}

/** Where the word begins that makes the number at `at` a version; `at` itself where there is none. */
function startOfLabel({ source: { lower, cased } }: Scene, at: number, found: RegExpExecArray): number {
  if (!NAMING.has(wordBefore(lower, at)?.word ?? '') && !/\. ?$/.test(lower.slice(Math.max(0, at - 2), at))) return at;
  // "V8" is an engine.
  if (cased[at - 1] === 'V' && found[2] === undefined) return at;
  const lead = lower.slice(Math.max(0, at - 32), at);
  const isPlain = found[2] !== undefined && !countsBehind(lower, at + found[0].length);
  const label = LABEL.exec(lead) ?? (isPlain ? POINTED.exec(lead) : null);
  return label ? at - label[1]!.length : at;
}

/** "patches 1.1, 1.2 and 1.3" */
function isListed(lower: string, at: number, found: RegExpExecArray): boolean {
  if (found[2] === undefined || !/(?:,|and|or|to) $/.test(lower.slice(Math.max(0, at - 4), at))) return false;
  return LISTED.test(lower.slice(Math.max(0, at - 40), at));
}

/** Numbers are many and versions few: the word right before it tells most of them apart. */
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

import { Decimal } from 'decimal.js';
import { type Figure, plainFigure, type Scene } from './figure.ts';
import { matchAt } from './source.ts';

const NUMBER = /(\d{1,4})(?:\.(\d{1,4}))?(?:\.(\d{1,5}))?(?:\.(\d{1,6}))?(?![\d]|\.\d)(?:-(?:alpha|beta|rc)[.\d]{0,4})?/y;

/** Reads the version at `at`, a digit: behind "version" or "v" in any form, elsewhere only x.y.z. */
export function readVersion(scene: Scene, at: number): Figure | null {
  const { lower } = scene.source;
  const found = matchAt(NUMBER, lower, at);
  if (!found || (found[3] === undefined && !/[v .]/.test(lower[at - 1] ?? ''))) return null;
  const lead = /(?:^|[^a-z])(versions? |ver\.? |v\.? ?|release |patch |firmware )$/.exec(lower.slice(Math.max(0, at - 10), at));
  const parts = found.slice(1, 5).flatMap((part) => (part === undefined ? [] : [new Decimal(part)]));
  if (!lead && (parts.length !== 3 || /[£$€@/-]/.test(lower[at - 1] ?? ''))) return null;
  if (!lead && (found[3]!.length === 4 || Number(parts[0]) > 999)) return null;
  const end = at + found[0].length;
  if (/^[a-z]/.test(lower.slice(end, end + 1))) return null;
  return plainFigure(lead ? at - lead[1]!.length : at, end, { dimension: 'version', low: versionValue(parts), parts }, { start: at, end });
}

/** Orders versions by number: 5.2.1 is 5.002001. Compare `parts` where they matter. */
export function versionValue(parts: readonly Decimal[]): Decimal {
  return parts.reduce((sum, part, index) => sum.plus(part.times(new Decimal(10).pow(-3 * index))), new Decimal(0));
}

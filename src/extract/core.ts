import { Decimal } from 'decimal.js';
import { ANCHOR_WORDS } from './anchors.ts';
import { type Figure, plainFigure, readFigure, type Scene } from './figure.ts';
import { readFraction } from './fractions.ts';
import { isNamedWord } from './labels.ts';
import { SCALES } from './lexicon/numbers.ts';
import { readMultipleWord, readTimes } from './multiples.ts';
import { readProportion } from './proportions.ts';
import { readNumberRank, readRank } from './ranks.ts';
import { readRatio } from './ratios.ts';
import { isDigit, isLetter, matchAt, wordAfter, wordBefore } from './source.ts';
import { readStopwatch } from './stopwatch.ts';
import { digitTrap, endOfToken, isIdiom, isListMark } from './traps.ts';
import { unitAfter } from './units.ts';
import { readVersion } from './versions.ts';

/** The figure at an anchor, without hedges, rates and ranges; where to read on when there is none. */
export function readCore(scene: Scene, at: number, anchor: string, isTitle: () => boolean): Figure | number {
  const kind = ANCHOR_WORDS.get(anchor);
  if (!kind) return isDigit(anchor.charCodeAt(0)) ? readDigitCore(scene, at, isTitle) : (readFigure(scene, at) ?? at + 1);
  const end = at + anchor.length;
  const { lower } = scene.source;
  if (!scene.isValue && (isIdiom(lower, at, anchor) || isNamedWord(scene.source, at, isTitle))) return end;
  const other = matchAt(CLOCK, lower, at) ?? matchAt(YEAR, lower, at);
  if (other && !scene.isValue) return at + other[0].length;
  switch (kind) {
    case 'number':
      return readNumberWord(scene, at, anchor) ?? end;
    case 'loose':
      return readLooseWord(scene, at) ?? end;
    case 'multiple':
      return readTwice(scene, at, anchor) ?? readMultipleWord(scene, at) ?? end;
    case 'ordinal':
      return readFraction(scene, at) ?? readRank(scene, at) ?? end;
    case 'fraction':
      return readFraction(scene, at) ?? readRank(scene, at) ?? end;
    case 'fold':
      return readTimes(scene, at) ?? end;
    case 'label':
      return readNumberRank(scene, at) ?? end;
    case 'article':
      return readArticle(scene, at) ?? end;
  }
}

/** a quarter to four, half past two */
const CLOCK = /(?:quarter|half) (?:to|past) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?![a-z\d%])/y;
/** nineteen eighty-four, twenty twenty */
const YEAR =
  /(?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty)[ -](?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?(?![a-z])/y;

function readDigitCore(scene: Scene, at: number, isTitle: () => boolean): Figure | number {
  const { lower } = scene.source;
  const version = isListMark(scene.source, at) && !scene.isValue ? null : readVersion(scene, at);
  if (version) return version;
  const rank = readRank(scene, at);
  if (rank) return rank;
  const early = readStopwatch(scene, at) ?? readProportion(scene, at);
  if (early) return early;
  const trap = digitTrap(scene, at, isTitle);
  if (trap > 0) return trap;
  const start = lower[at - 1] === '.' && !isDigit(lower.charCodeAt(at - 2)) && !isLetter(lower.charCodeAt(at - 2)) ? at - 1 : at;
  return (
    readFraction(scene, start) ?? readRatio(scene, start) ?? readTimes(scene, start) ?? readFigure(scene, start) ?? endOfToken(lower, at)
  );
}

function readNumberWord(scene: Scene, at: number, anchor: string): Figure | null {
  const { lower } = scene.source;
  const share = readFraction(scene, at) ?? readProportion(scene, at) ?? readRatio(scene, at) ?? readTimes(scene, at);
  if (share) return share;
  if (SCALES.has(anchor)) return readArticled(scene, at);
  const figure = readFigure(scene, at);
  if (!figure || isOrdinal(lower, figure.end)) return null;
  if (figure.quantity.low.isZero() && !figure.hasUnit && !scene.isValue) return null;
  return anchor === 'one' && figure.quantity.low.eq(figure.hasUnit ? figure.quantity.low : 1) && figure.numeral && !figure.numeral.scaled
    ? readOne(scene, figure)
    : figure;
}

/** "a hundred", "a million"; a scale word without its article counts nothing. */
function readArticled(scene: Scene, at: number): Figure | null {
  const article = wordBefore(scene.source.lower, at);
  if (article && /^an?$/.test(article.word) && article.end === at - 1) return readFigure(scene, article.start);
  return scene.isValue ? readFigure(scene, at) : null;
}

/** "one" counts before a unit, in a contrast, in a range; elsewhere it is a pronoun. */
function readOne(scene: Scene, figure: Figure): Figure | null {
  const { lower } = scene.source;
  if (scene.isValue || (figure.hasUnit && figure.numeral!.end !== figure.end)) return figure;
  const before = wordBefore(lower, figure.start)?.word ?? '';
  const next = wordAfter(lower, figure.end)?.word ?? '';
  const joint = matchAt(
    /(?: (to|or|and) |[-–])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|a hundred|\d)/y,
    lower,
    figure.end,
  );
  if (joint) return joint[1] !== 'and' || before === 'between' ? figure : null;
  if (next === '' || next === 'of' || lower[figure.end] === '-') return null;
  return CONTRAST.has(before) && lower[figure.end] === ' ' ? figure : null;
}

const CONTRAST = new Set('just only exactly than least most precisely merely'.split(' '));

/** twenty-first, hundred and fifth */
function isOrdinal(lower: string, end: number): boolean {
  return matchAt(/[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?![a-z])/y, lower, end) !== null && lower[end] === '-';
}

/** "dozens", "several thousand", "a couple of weeks"; "many" and "a few" need a scale. */
function readLooseWord(scene: Scene, at: number): Figure | null {
  const { lower } = scene.source;
  const figure = readFigure(scene, at);
  if (figure) return isScores(lower, figure) || isHeaderScale(lower, figure) ? null : figure;
  const couple = matchAt(/a couple(?: of)?(?= )/y, lower, at);
  const unit = couple ? unitAfter(scene.source, at + couple[0].length) : null;
  if (!couple || !unit || unit.symbol || unit.unit.dimension !== 'duration') return null;
  const { dimension, base, word, factor } = unit.unit;
  const quantity = { dimension, low: factor.times(2), step: factor, unit: base, unitWord: word, bound: 'about' } as const;
  return { ...plainFigure(at, unit.end, quantity, { start: at, end: at + couple[0].length }), hasUnit: true };
}

/** "Homes supplied (thousands)": the scale of a column. */
function isHeaderScale(lower: string, { start, end }: Figure): boolean {
  return lower[start - 1] === '(' && lower[end] === ')';
}

/** "scores" is mostly the plural of a result, "tens" nothing by itself. */
function isScores(lower: string, { core, end }: Figure): boolean {
  const word = lower.slice(core.start, core.end);
  return (word === 'scores' || word === 'tens') && !lower.startsWith(' of ', end);
}

/** "twice a week" is a rate of two. */
function readTwice(scene: Scene, at: number, anchor: string): Figure | null {
  if (anchor !== 'twice' && anchor !== 'thrice') return null;
  const end = at + anchor.length;
  if (
    !matchAt(
      /[ -](?:a|an|per|each|every)[ -](?:minute|hour|day|night|week|fortnight|month|quarter|year|season|decade)(?![a-z])/y,
      scene.source.lower,
      end,
    )
  )
    return null;
  return plainFigure(at, end, { dimension: 'count', low: new Decimal(anchor === 'twice' ? 2 : 3), step: new Decimal(1) });
}

const LASTING =
  /(?:^|[^a-z])(?:for|within|lasts?|lasted|lasting|takes?|took|taking|least|than|about|around|nearly|almost|under|over|roughly|approximately|only|just|exactly|spent|spend|every) $/;

/** "an hour", "a year" count one where they are a length of time: after "for", "within", a hedge. */
function readArticle(scene: Scene, at: number): Figure | null {
  const { lower } = scene.source;
  const article = lower[at + 1] === 'n' ? 2 : 1;
  const unit = unitAfter(scene.source, at + article);
  if (!unit || unit.symbol || unit.unit.base === null) return null;
  const lead = lower.slice(Math.max(0, at - 15), at);
  if (!scene.isValue && !LASTING.test(lead) && !lower.startsWith("'s", unit.end)) return null;
  if (
    /^ (?:or (?:two|so)|when|in which|of|ago)(?![a-z])/.test(lower.slice(unit.end, unit.end + 9)) ||
    (unit.unit.word === 'day' && !/(?:least|than|within|nearly) $/.test(lead))
  )
    return null;
  const { dimension, base, word, factor } = unit.unit;
  return {
    ...plainFigure(at, unit.end, { dimension, low: factor, step: factor, unit: base, unitWord: word }, { start: at, end: at + article }),
    hasUnit: true,
  };
}

/** What a comparing word says of two values: 1 where the first is the larger, and which kinds of value it can be said of. */
export interface Comparing {
  readonly sign: 1 | -1;
  readonly of: Measured;
}

/** `any`: whatever has a size; the others are told by dimension and unit; `speed` is also told by the time taken, the other way round. */
export type Measured = 'any' | 'money' | 'long' | 'length' | 'mass' | 'speed' | 'age' | 'share';

const MEASURES: Readonly<Record<Measured, (dimension: string, unit: string | null) => boolean>> = {
  any: () => true,
  money: (dimension) => dimension === 'money',
  long: (dimension, unit) => dimension === 'duration' || unit === 'metre',
  length: (_, unit) => unit === 'metre',
  mass: (_, unit) => unit === 'gram',
  speed: (dimension, unit) => dimension === 'duration' || unit === 'metre per second',
  age: (dimension) => dimension === 'age' || dimension === 'duration',
  share: (dimension) => /^(?:count|percent|fraction)$/.test(dimension),
};

/** Whether such a word can be said of a figure of this dimension and unit. */
export function isMeasured(of: Measured, dimension: string, unit: string | null): boolean {
  return MEASURES[of](dimension, unit);
}

const all = (of: Measured, more: string, less: string): readonly (readonly [string, Comparing])[] => [
  ...more.split(' ').map((word) => [word, { sign: 1, of }] as const),
  ...less.split(' ').map((word) => [word, { sign: -1, of }] as const),
];

/** Comparatives of English that say which of two values is the larger. Those that judge ("better", "cleaner") say nothing of a value. */
export const COMPARATIVE_WORDS: ReadonlyMap<string, Comparing> = new Map([
  ...all('any', 'more higher bigger larger greater', 'fewer less lower smaller'),
  ...all('money', 'dearer costlier pricier', 'cheaper'),
  ...all('long', 'longer', 'shorter'),
  ...all('length', 'taller wider deeper farther further', 'narrower shallower nearer closer'),
  ...all('mass', 'heavier', 'lighter'),
  ...all('speed', 'faster quicker', 'slower'),
  ...all('age', 'older', 'younger'),
]);

/** The superlatives of the same words. */
export const SUPERLATIVES: ReadonlyMap<string, Comparing> = new Map([
  ...all('any', 'most highest biggest largest greatest', 'fewest least lowest smallest'),
  ...all('money', 'dearest costliest priciest', 'cheapest'),
  ...all('long', 'longest', 'shortest'),
  ...all('length', 'tallest widest deepest', 'narrowest shallowest'),
  ...all('mass', 'heaviest', 'lightest'),
  ...all('age', 'oldest', 'youngest'),
]);

/** Superlatives by which one of several is picked out: "the shortest game", "her best year". */
export const PICKING: ReadonlySet<string> = new Set(
  'largest biggest smallest longest shortest highest lowest tallest deepest widest narrowest heaviest lightest oldest youngest newest fastest slowest earliest cheapest dearest costliest priciest richest poorest busiest quietest strongest weakest hottest coldest wettest driest best worst'.split(
    ' ',
  ),
);

/** Adjectives that "more" and "less" make a comparative of a value with. */
export const GRADED: ReadonlyMap<string, Measured> = new Map<string, Measured>([
  ['expensive', 'money'],
  ['costly', 'money'],
  ['common', 'share'],
  ['frequent', 'share'],
  ['numerous', 'share'],
  ['likely', 'share'],
  ['popular', 'share'],
  ['widespread', 'share'],
]);

/**
 * Words and phrases between two things that say which is ahead. `place` ones are said of a race or a table, where the smaller time
 * or place leads, and of amounts.
 */
export const AHEAD: readonly {
  readonly words: readonly string[];
  readonly sign: 1 | -1;
  readonly isPlace: boolean;
  readonly isVerb: boolean;
}[] = [
  ...[
    'overtook',
    'overtakes',
    'overtaken',
    'outsold',
    'outsells',
    'outnumber',
    'outnumbers',
    'outnumbered',
    'outstripped',
    'outstrips',
    'outscored',
    'exceeds',
    'exceed',
    'exceeded',
    'surpassed',
    'surpasses',
    'topped',
    'tops',
  ].map((word) => ({ words: [word], sign: 1 as const, isPlace: false, isVerb: true })),
  { words: ['ahead', 'of'], sign: 1, isPlace: true, isVerb: false },
  { words: ['above'], sign: 1, isPlace: true, isVerb: false },
  { words: ['over'], sign: 1, isPlace: false, isVerb: false },
  { words: ['behind'], sign: -1, isPlace: true, isVerb: false },
  { words: ['below'], sign: -1, isPlace: true, isVerb: false },
  { words: ['under'], sign: -1, isPlace: false, isVerb: false },
];

/** What a value is held against: a mark that was set before it. */
export const MARKS: ReadonlySet<string> = new Set(
  'target goal limit budget forecast threshold standard quota estimate cap ceiling minimum maximum average norm aim expectation guideline'.split(
    ' ',
  ),
);

/** Verbs that say on which side of a mark a value came out; "met" and its kin allow it to be the mark itself. */
export const PASSES: readonly { readonly words: readonly string[]; readonly sign: 1 | -1; readonly orEqual: boolean }[] = [
  ...[
    'beat',
    'beats',
    'beaten',
    'passed',
    'passes',
    'smashed',
    'cleared',
    'exceeds',
    'exceeded',
    'surpassed',
    'topped',
    'tops',
    'broke',
    'breaks',
    'crossed',
  ].map((word) => ({ words: [word], sign: 1 as const, orEqual: false })),
  ...['met', 'meets', 'reached', 'reaches', 'hit', 'achieved'].map((word) => ({ words: [word], sign: 1 as const, orEqual: true })),
  ...['missed', 'misses', 'undershot'].map((word) => ({ words: [word], sign: -1 as const, orEqual: false })),
  { words: ['fell', 'short', 'of'], sign: -1, orEqual: false },
  { words: ['falls', 'short', 'of'], sign: -1, orEqual: false },
  { words: ['short', 'of'], sign: -1, orEqual: false },
  { words: ['within'], sign: -1, orEqual: true },
];

/** Verbs, adverbs and nouns of persons that add no subject to a comparison: being, having, costing, doing. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  'now still even far much slightly well clearly easily narrowly comfortably just also again today currently already actually overall altogether year month week average typically usually generally have be cost sell take home bring make get pay win lose score draw attract produce record hold own run manage reach see come finish end stay remain lie stand sit go become earn spend charge claim total number amount figure share level rate people parent customer reader visitor person one time result final finally all country here there north south of both place table'.split(
    ' ',
  ),
);

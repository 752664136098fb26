import type { Quantity } from '../../model.ts';

/**
 * How English says that something is so long, dear or old: the nouns and adjectives by which a claim names what it measures, and the
 * verbs with which a sentence measures the same. From the grammar of measure phrases ("it weighs 4 kg", "it stands 12 metres high").
 */
export interface Measure {
  readonly name: string;
  /** Whether a figure can be of this measure. */
  readonly fits: (quantity: Quantity) => boolean;
  readonly nouns: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  /** The adjectives behind a figure that say which of several measures of one unit it is. */
  readonly adjectives: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const isUnit =
  (...units: readonly string[]) =>
  ({ dimension, unit }: Quantity): boolean =>
    dimension === 'measure' && unit !== null && units.includes(unit);
const isLength = isUnit('metre');
const isMass = isUnit('gram');
const isTemperature = isUnit('celsius', 'fahrenheit', 'degree');
const isMoney = ({ dimension }: Quantity): boolean => dimension === 'money';
const isTime = ({ dimension }: Quantity): boolean => dimension === 'duration';
const isCount = ({ dimension }: Quantity): boolean => dimension === 'count';
const isYears = ({ dimension, unitWord }: Quantity): boolean =>
  dimension === 'age' || dimension === 'count' || (dimension === 'duration' && unitWord === 'year');

const NO_WORDS = words('');

const MEASURES: readonly Measure[] = [
  {
    name: 'length',
    fits: isLength,
    nouns: words('length long distance stretch range'),
    verbs: words('measure run stretch extend cover span reach travel go'),
    adjectives: words('long'),
  },
  {
    name: 'height',
    fits: isLength,
    nouns: words('height tall high altitude elevation'),
    verbs: words('measure stand rise tower reach soar'),
    adjectives: words('high tall'),
  },
  { name: 'depth', fits: isLength, nouns: words('depth deep'), verbs: words('measure reach lie plunge sink'), adjectives: words('deep') },
  {
    name: 'width',
    fits: isLength,
    nouns: words('width wide breadth diameter across'),
    verbs: words('measure span'),
    adjectives: words('wide broad across'),
  },
  {
    name: 'weight',
    fits: isMass,
    nouns: words('weight heavy mass weigh'),
    verbs: words('weigh scale balance'),
    adjectives: words('heavy'),
  },
  {
    name: 'temperature',
    fits: isTemperature,
    nouns: words('temperature hot warm cold heat'),
    verbs: words('heat keep warm cool reach'),
    adjectives: words('warm hot'),
  },
  {
    name: 'duration',
    fits: isTime,
    nouns: words('duration time length term long wait stay journey crossing ride delay'),
    verbs: words('last take run need spend go stay wait continue'),
    adjectives: words('long late'),
  },
  {
    name: 'price',
    fits: isMoney,
    nouns: words('price cost fee charge fare bill ticket admission rent expense outlay'),
    verbs: words('cost pay charge price sell fetch spend come'),
    adjectives: NO_WORDS,
  },
  {
    name: 'pay',
    fits: isMoney,
    nouns: words('pay wage salary earnings income'),
    verbs: words('earn make pay'),
    adjectives: NO_WORDS,
  },
  {
    name: 'room',
    fits: isCount,
    nouns: words('capacity seat room place'),
    verbs: words('seat hold carry take fit accommodate house sleep'),
    adjectives: NO_WORDS,
  },
  {
    name: 'staff',
    fits: isCount,
    nouns: words('staff employee worker workforce headcount'),
    verbs: words('employ work number'),
    adjectives: NO_WORDS,
  },
  { name: 'age', fits: isYears, nouns: words('age old aged'), verbs: words('turn'), adjectives: words('old') },
];

/** The measures that a word speaks of. In: its dictionary form. */
export function measuresOf(lemma: string): readonly Measure[] {
  return BY_WORD.get(lemma) ?? [];
}

const BY_WORD: ReadonlyMap<string, readonly Measure[]> = (() => {
  const found = new Map<string, Measure[]>();
  for (const measure of MEASURES)
    for (const word of new Set([...measure.nouns, ...measure.verbs])) found.set(word, [...(found.get(word) ?? []), measure]);
  return found;
})();

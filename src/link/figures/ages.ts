import { dayNumber, parseDay } from '../../dates/calendar.ts';
import { daysOf } from '../../dates/range.ts';
import { toSource } from '../../draft/segments.ts';
import { HONORIFICS } from '../../extract/lexicon/titles.ts';
import { wordsOf } from '../../extract/names.ts';
import type { Claim, ClaimSet, DateClaim, Draft, Match, Mention, NameClaim, QuantityMention } from '../../model.ts';
import { sentences } from '../../text/tokens.ts';
import { draftDay } from '../dates/draft-day.ts';
import { nameIndexOf } from '../names/name-index.ts';
import { namesIn } from '../names/people.ts';
import type { Sighting } from '../names/sightings.ts';
import { type Reading, rangeOf, readingsOf } from '../reading.ts';

/**
 * Ages beside people's names, held against what the claims say of the person: a day or year of birth, which needs the day of
 * the draft, or an age. "The 47-year-old Ana Ruiz", "Ana Ruiz, 47,", "Ruiz turns 48 in May". An age of another day is left alone.
 */
export function linkAges(draft: Draft, set: ClaimSet, mentions: readonly Mention[]): readonly Match[] {
  const known = knownAges(set);
  if (known.size === 0 || mentions.length === 0) return [];
  const index = nameIndexOf(set);
  const day = draftDay(draft, mentions);
  return readingsOf(draft).flatMap((reading) => {
    const figures = mentions.filter((one): one is QuantityMention => one.kind === 'quantity' && one.passage === reading.passage.index);
    if (figures.length === 0) return [];
    const people = namesIn(reading, index).filter(
      (person) => known.has(person.claim) && !person.shared && !person.setAside && isWhole(person),
    );
    return people.flatMap((person) => {
      const told = figures.flatMap((figure) => toldBeside(reading, person, figure) ?? [])[0];
      const match = told && judge(known.get(person.claim)!, told, day);
      return match ? [match] : [];
    });
  });
}

/** Not the surname of "Dora Ruiz", who is somebody else. */
function isWhole({ reading: { runs, runAt, words, joined }, from }: Sighting): boolean {
  const run = runs[runAt[from] ?? -1];
  return !run || run.from >= from || !joined[from] || HONORIFICS.has(words[from - 1]!.lower);
}

/** What the claims say of a person's age, and where. */
interface Known {
  readonly claim: Claim;
  /** The ages that somebody may have from `first` to `last` days away from the day; null where that day is needed and unknown. */
  readonly ages: (today: string | null, first: number, last: number) => readonly [low: number, high: number] | null;
}

const KNOWN = new WeakMap<ClaimSet, ReadonlyMap<NameClaim, readonly Known[]>>();

function knownAges(set: ClaimSet): ReadonlyMap<NameClaim, readonly Known[]> {
  let known = KNOWN.get(set);
  if (!known) {
    const people = set.claims.filter((claim): claim is NameClaim => claim.kind === 'name' && claim.is === 'person');
    const found = new Map<NameClaim, Known[]>();
    for (const claim of people.length === 0 ? [] : set.claims) {
      const age = claim.status === 'active' ? ageIn(claim) : null;
      const owners = age === null ? [] : claim.kind === 'name' ? [claim] : people.filter((person) => isAbout(claim, person));
      if (age && owners.length === 1) found.set(owners[0]!, [...(found.get(owners[0]!) ?? []), age]);
    }
    known = new Map(
      [...found].map(([person, ages]) => [person, ages.toSorted((one, other) => RANK[one.claim.kind] - RANK[other.claim.kind])]),
    );
    KNOWN.set(set, known);
  }
  return known;
}

/** What is told first where several claims are contradicted. */
const RANK: Readonly<Record<Claim['kind'], number>> = { date: 0, value: 1, name: 2, quote: 3, list: 3 };

function ageIn(claim: Claim): Known | null {
  if (claim.kind === 'date') return isBirth(claim) ? bornOn(claim) : null;
  if (claim.kind === 'value')
    return claim.quantity.dimension === 'age' &&
      claim.quantity.low.eq(claim.quantity.high) &&
      claim.of.some((text) => /^ages?\b/i.test(text))
      ? { claim, ages: () => [claim.quantity.low.toNumber(), claim.quantity.high.toNumber()] }
      : null;
  if (claim.kind !== 'name' || claim.is !== 'person') return null;
  const digits = SAID_AGE.exec(claim.says)
    ?.slice(1)
    .find((group) => group !== undefined);
  // The sentence may be of another day than the draft.
  return digits === undefined ? null : { claim, ages: () => [Number(digits), Number(digits) + 1] };
}

const SAID_AGE = /(?:\p{L}, (\d{2})(?=, | and |\.$|$)|\baged (\d{2})\b|\b(\d{2})-year-old\b)/u;

function isBirth({ of, says }: DateClaim): boolean {
  return of.some((text) => /\b(?:born|birth|birthday)\b/i.test(text)) || /\b(?:was|is) born (?:on|in)\b/.test(says);
}

function bornOn(claim: DateClaim): Known | null {
  const { year, month, day } = claim.date;
  if (year === undefined || claim.date.bound) return null;
  const known = daysOf({ year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) }, year);
  if (!known) return null;
  return {
    claim,
    ages: (today, first, last) => {
      const now = today === null ? null : parseDay(today);
      if (!now) return null;
      return [yearsBetween(known.to, dayNumber(now) + first), yearsBetween(known.from, dayNumber(now) + last)];
    },
  };
}

/** Whole years, leap years counted as a quarter of a day each. */
function yearsBetween(from: number, to: number): number {
  return Math.floor((to - from) / 365.25 + 1e-3);
}

function isAbout({ of, about, says }: Claim, { name }: NameClaim): boolean {
  const surname = wordsOf(name).words.at(-1)?.lower;
  return surname !== undefined && [...of, ...about, says].some((text) => wordsOf(text).words.some(({ lower }) => lower === surname));
}

/** An age beside a name; "turns 60" is the age that somebody has not reached yet. */
interface Told {
  readonly reading: Reading;
  readonly figure: QuantityMention;
  readonly how: 'is' | 'turned' | 'turns';
}

function toldBeside(reading: Reading, { from, to }: Sighting, figure: QuantityMention): Told | null {
  const { text } = reading.passage;
  const name = rangeOf(reading, from, to);
  const { range, quantity } = figure;
  const isAge = quantity.dimension === 'age';
  if (!isAge && (quantity.dimension !== 'count' || !/^\d{2}$/.test(figure.surface))) return null;
  if (!quantity.low.eq(quantity.high) || quantity.bound !== 'exact' || quantity.low.lt(YOUNGEST) || isOfThen(reading, figure)) return null;
  const told = (how: Told['how']): Told => ({ reading, figure, how });
  if (range.end <= name.start) return isAge && LEADING.test(text.slice(range.end, name.start)) ? told('is') : null;
  if (range.start < name.end) return null;
  const between = text.slice(name.end, range.start);
  const after = text.slice(range.end, range.end + 24);
  if (BESIDE.test(between)) return isAge || BEFORE_CLAUSE.test(after) ? told('is') : null;
  if (IS.test(between)) return isAge || ENDS.test(after) ? told('is') : null;
  if (!ENDS.test(after)) return null;
  return TURNED.test(between) ? told('turned') : TURNS.test(between) ? told('turns') : null;
}

/** "The 47-year-old" with a word or two before the name: "keeper", "head cook". */
const LEADING = /^,? (?:(?!of|and|for|to|with)\p{Ll}[\p{L}-]* ){0,2}$/u;
const BESIDE = /^(?:,? (?:who is )?|,? \()(?:now )?$/;
const BEFORE_CLAUSE = /^(?:\)|[,.;:](?! ?\d))/;
const IS = /^,? (?:who )?is (?:now |only |just )?$/;
const TURNED = /^,? (?:who )?(?:has )?(?:just )?turned $/;
const TURNS = /^,? (?:who )?(?:turns|will be|will turn|is turning) $/;
const ENDS =
  /^(?:[.,;:!?)]|$| (?:and|but|now|today|tomorrow|yesterday|on|in|this|next|last|years old|at|during|before|after|while)(?!\p{L}))/u;

/** Days around that of the draft on which somebody may be of an age, or become it: the draft may have lain for some weeks. */
const DAYS: Readonly<Record<Told['how'], readonly [first: number, last: number]>> = {
  is: [-31, 31],
  turned: [-120, 31],
  turns: [-31, 400],
};

/** Smaller numbers beside names are scores, seeds and shirts. */
const YOUNGEST = 16;

/** A sentence about another time: its ages are those of then. */
const OF_THEN =
  /\b(?:died|dead|death|killed|then|when|at the time|at the age|by the age|former|would have|ago|earlier|later|used to|aged \d+ (?:and|to)|last (?:year|decade|century))\b/i;

function isOfThen({ passage, draft }: Reading, { range }: QuantityMention): boolean {
  const sentence = sentences(passage.text).find(({ start, end }) => start <= range.start && end >= range.end);
  const text = passage.text.slice(sentence?.start ?? 0, sentence?.end);
  const years = (text.match(/\b(?:1[89]|20)\d\d\b/g) ?? []).map(Number);
  return OF_THEN.test(text) || years.some((year) => year !== Number(draft.date?.slice(0, 4)));
}

function judge(known: readonly Known[], { reading, figure, how }: Told, today: string | null): Match | null {
  const said = figure.quantity.low;
  const stated = known.flatMap((one) => {
    const ages = one.ages(today, ...DAYS[how]);
    // An age of the claims does not say when somebody becomes a year older.
    return ages && (how === 'is' || one.claim.kind === 'date') ? [{ ...one, low: ages[0] + (how === 'turns' ? 1 : 0), high: ages[1] }] : [];
  });
  const right = stated.find(({ low, high }) => said.gte(low) && said.lte(high));
  const meant = right ?? stated[0];
  // So far off it is no slip of this age, and perhaps no age.
  if (!meant || (!right && said.minus(meant.low).abs().gt(FARTHEST))) return null;
  const { claim } = meant;
  const [, number = figure.surface] = NUMBER.exec(figure.surface) ?? [];
  const start = figure.range.start + figure.surface.indexOf(number);
  const at = toSource(reading.passage, { start, end: start + number.length });
  return {
    mention: figure,
    state: right ? 'agrees' : 'conflicts',
    claim,
    relation: right ? 'same' : claim.kind === 'value' ? 'disjoint' : 'date',
    certainty: right || claim.kind !== 'name' ? 'certain' : 'likely',
    reason: null,
    ...(right ? {} : { at }),
    actual: right ? figure.surface : number,
    expected: right ? null : expectedOf(meant, how, today),
    others: [],
    related: [],
    candidates: [{ claim, score: 1, cues: [{ text: 'the age of the person beside it', weight: 1 }] }],
  };
}

/** "46" of "the 46-year-old", "aged 46" and "46 years old". */
const NUMBER = /^(?:aged |age )?([\p{L}\d-]+?)(?:[ -]years?[ -]old)?$/u;

function expectedOf({ ages }: Known, how: Told['how'], today: string | null): string {
  const [low, high] = ages(today, 0, 0)!.map((age) => age + (how === 'turns' ? 1 : 0));
  return low === high ? String(low) : `${low} or ${high}`;
}

/** Years between an age and the one that it may be a slip of. */
const FARTHEST = 40;

import { REPORTING } from '../../extract/lexicon/speech.ts';
import { wordsOf } from '../../extract/names.ts';
import type { Claim, ClaimSet, Match, Passage, Relation } from '../../model.ts';
import { compare } from '../../quantity/compare.ts';
import { significantDigits } from '../figures/verdicts.ts';
import { AUXILIARIES, FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { GENERIC, LOCATIVE, OTHER_MARKERS } from '../lexicon/slots.ts';
import { gapBefore, type Reading, sentenceAround, wordAt } from '../reading.ts';
import { speaksOfClaims } from './draft-names.ts';
import { CALENDAR, isSame, keyOf, type Owner, type Owners, ownersOf } from './figure-owners.ts';
import { type NameIndex, nameIndexOf } from './name-index.ts';
import { isOfItsPeople } from './own-people.ts';
import { namesIn } from './people.ts';
import { isNation } from './roles.ts';
import { over, toCover } from './sightings.ts';

/** A name that stands where a claim has another one: word indices of the reading. */
export interface Displaced {
  readonly from: number;
  readonly to: number;
  readonly claim: Claim;
  readonly expected: string;
  readonly relation: Relation;
}

/**
 * The name beside a figure that exactly one claim has, where that claim is told from its kin by another name: "Elm did £6.2m"
 * of the £6.2m that Oak did. In: the matches of the draft's figures. Out: at most one name a figure; none in tables.
 */
export function displacedNames(reading: Reading, set: ClaimSet, figures: readonly Match[]): readonly Displaced[] {
  const owners = ownersOf(set);
  if (owners.byValue.size === 0 || figures.length === 0 || reading.titleCase) return [];
  const index = nameIndexOf(set);
  const stated = new Set(figures.filter(({ state }) => state === 'agrees').map(({ claim }) => claim));
  return figures.flatMap((match) => {
    const owner = ownerOf(match, owners);
    const run = owner && slotOf(reading, match, figures, owner);
    if (!run) return [];
    const written = reading.words.slice(run.from, run.to).map((word) => word.lower);
    const sibling = owner.family.find((other) => other.names.some((name) => isSame(name, written)));
    const isSibling = sibling !== undefined;
    const isTold = run.isBound
      ? isNamedBefore(reading, run, owner)
      : isNamed(reading, owner) && !(sibling && isExchanged(match, run, sibling, figures));
    if (isTold || !mayBeMeant(reading, run, owner, owners, index)) return [];
    const isKin = run.pointsBack === true && owner.family.some((other) => stated.has(other.claim));
    const hasSibling = owner.family.some((other) => stated.has(other.claim) && isNamed(reading, other));
    const firm = match.state === 'agrees' && match.claim === owner.claim;
    const meant = isSibling || hasSibling || isKin || (run.by === 'subject' ? run.own : firm && match.certainty !== 'weak' && run.own);
    if (!meant || !(hasSibling || speaksOfClaims(reading.draft, index))) return [];
    const relation = owner.isPlace || run.by !== 'subject' ? 'other-place' : 'other-name';
    return [{ from: run.from, to: run.to, claim: owner.claim, expected: owner.text, relation }];
  });
}

/** The one claim that the figure is that of, digit for digit; null where several have it or it tells little. */
function ownerOf({ mention, state, claim, relation }: Match, { byValue, byClaim }: Owners): Owner | null {
  if (mention.kind !== 'quantity' || state === 'conflicts' || relation === 'previous' || relation === 'derived') return null;
  if (mention.change !== undefined || (significantDigits(mention) < 2 && mention.quantity.low.lte(9))) return null;
  const exact = byValue.get(keyOf(mention.quantity)) ?? [];
  if (exact.length > 0) return exact.length === 1 ? exact[0]! : null;
  const linked = state === 'agrees' && claim ? byClaim.get(claim) : undefined;
  const near = (owner: Owner) => {
    const { relation: how, outcome } = compare(owner.claim.quantity, mention.quantity);
    return (how === 'same' || how === 'rounded') && outcome !== 'conflicts' && outcome !== 'undetermined';
  };
  if (linked) return near(linked) ? linked : null;
  // "151km/h" of 94mph: another unit of the same kind, where the family of the claim at hand has it.
  const family = (claim ? byClaim.get(claim)?.family : undefined) ?? [];
  const fitting = family.filter(near);
  return fitting.length === 1 && byClaim.size > 1 ? fitting[0]! : null;
}

/**
 * "Elm won 93 and Oak 57", "Elm has 93, Oak fewer": the sentence has both names, and yet the figure is said of the wrong one, in
 * the claim's own words or where its own figure is said of the other.
 */
function isExchanged({ mention }: Match, { by, own, isClose }: Slot, sibling: Owner, figures: readonly Match[]): boolean {
  if (by !== 'subject' || !isClose) return false;
  const key = keyOf(sibling.claim.quantity);
  const twin = figures.some(({ mention: other }) => other !== mention && other.kind === 'quantity' && keyOf(other.quantity) === key);
  return own || twin;
}

/** The passage, or a heading above it, has a name of the claim. */
function isNamed({ has, passage }: Reading, { names }: Owner): boolean {
  const around = contextOf(passage);
  return names.some((name) => name.some((word) => !GENERIC.has(word) && (has.has(word) || around.has(word))));
}

/** The sentence has a name of the claim. */
function isNamedBefore(reading: Reading, { from }: Slot, { names }: Owner): boolean {
  const sentence = sentenceAround(reading, from);
  const words = new Set(reading.words.slice(sentence.from, sentence.to).map((word) => word.lower));
  return names.some((name) => name.some((word) => words.has(word)));
}

const AROUND = new WeakMap<Passage, ReadonlySet<string>>();

function contextOf(passage: Passage): ReadonlySet<string> {
  let known = AROUND.get(passage);
  if (!known) {
    known = new Set([...passage.trail, passage.lead ?? ''].flatMap((text) => wordsOf(text).words.map((word) => word.lower)));
    AROUND.set(passage, known);
  }
  return known;
}

interface Slot {
  readonly from: number;
  readonly to: number;
  readonly by: 'subject' | 'place' | 'possessive';
  /** Words of the claim tie the name and the figure together. */
  readonly own: boolean;
  /** Nothing but a verb stands between the name and the figure. */
  readonly isClose?: boolean;
  /** A noun between them stands for what has just been spoken of. */
  readonly pointsBack?: boolean;
  /** The verb is that of the claim's sentence. */
  readonly says?: boolean;
  /** A relative clause binds the figure to this very name. */
  readonly isBound?: true;
}

/** The name that has the figure: "Elm did £7m", "in Elm the other 16", "28 beds in Elm", "Elm’s schools … 74". */
function slotOf(reading: Reading, match: Match, figures: readonly Match[], owner: Owner): Slot | null {
  const { words } = reading;
  const start = wordAt(reading, match.mention.range.start);
  const end = wordAt(reading, match.mention.range.end - 1) + 1;
  const others = figures.filter((other) => other !== match && other.mention.kind === 'quantity');
  const isFigure = (at: number) =>
    others.some(({ mention: { range } }) => words[at]!.start >= range.start && words[at]!.start < range.end) && /\d/.test(words[at]!.text);
  return before(reading, start, owner, isFigure) ?? behind(reading, end, owner) ?? possessing(reading, start, owner);
}

function before(reading: Reading, start: number, { own, claim }: Owner, isFigure: (at: number) => boolean): Slot | null {
  const { words, sentence, runAt, runs } = reading;
  for (let at = start - 1; at >= Math.max(0, start - 10) && sentence[at] === sentence[start]; at--) {
    if (isFigure(at) || REPORTING.has(words[at]!.lower)) return null;
    const gap = gapBefore(reading, at + 1);
    const run = runs[runAt[at] ?? -1];
    const isRelative = run && /^, $/.test(gap) && RELATIVE.has(words[at + 1]?.lower ?? '');
    if (/[;:—–()]/.test(gap)) return null;
    if (/,/.test(gap) && !isRelative && !closesRelative(reading, at, start)) break;
    if (!run) continue;
    if (run.to !== at + 1) return null;
    const between = words.slice(run.to, start);
    const article = words[run.from - 1]?.lower === 'the' ? run.from - 1 : run.from;
    const opens = (from: number) =>
      from === 0 || sentence[from - 1] !== sentence[from] || /[,;:–—]/.test(gapBefore(reading, from)) || JOINS.has(words[from - 1]!.lower);
    if (LOCATIVE.has(words[article - 1]?.lower ?? '') && opens(article - 1))
      return {
        from: run.from,
        to: run.to,
        by: 'place',
        own: between.some((word) => isOwn(word, own)),
        pointsBack: between.some((word) => AMOUNTS.has(word.lower)),
      };
    if (!(opens(article) || isRelative)) return null;
    const verb = between.find((word) => !AUXILIARIES.has(word.lower) && !RELATIVE.has(word.lower));
    const isClose = between.length < 3 && between.every((word) => AUXILIARIES.has(word.lower) || word === verb);
    return {
      from: run.from,
      to: run.to,
      by: 'subject',
      own: isOwn(verb, own) || (isClose && !verb),
      isClose,
      says: verb !== undefined && wordsOf(claim.says).words.some(({ lemma }) => lemma === verb.lemma),
      ...(isRelative ? { isBound: true as const } : {}),
    };
  }
  return throughPronoun(reading, start, own);
}

/** "Elm opens in May. It costs £7m": the name is the subject of the sentence before. */
function throughPronoun(reading: Reading, start: number, own: ReadonlySet<string>): Slot | null {
  const { words, sentence, runAt, runs } = reading;
  const { from } = sentenceAround(reading, start);
  const pronoun = [from, from + 1].find((at) => at < start && words[at]!.lower === 'it');
  if (pronoun === undefined || from === 0 || start > pronoun + 4) return null;
  const run = runs[runAt[sentenceAround(reading, from - 1).from] ?? -1];
  if (!run || sentence[run.from] !== sentence[from - 1] || !AUXILIARIES.has(words[run.to]?.lower ?? '')) return null;
  return { from: run.from, to: run.to, by: 'subject', own: isOwn(words[pronoun + 1], own) };
}

function isOwn(word: Reading['words'][number] | undefined, own: ReadonlySet<string>): boolean {
  return word !== undefined && own.has(word.lemma) && !FUNCTION_WORDS.has(word.lower);
}

/** "Elm, where we were nobody, £58m": the comma is that of a relative clause. */
function closesRelative(reading: Reading, at: number, start: number): boolean {
  for (let back = at; back > Math.max(0, start - 10); back--)
    if (RELATIVE.has(reading.words[back]!.lower) && /^, $/.test(gapBefore(reading, back))) return true;
  return false;
}

function behind(reading: Reading, end: number, { own }: Owner): Slot | null {
  const { words, runAt, runs } = reading;
  for (let at = end; at < Math.min(words.length - 1, end + 4); at++) {
    if (!/^ $/.test(gapBefore(reading, at))) return null;
    const word = words[at]!;
    if (!LOCATIVE.has(word.lower)) {
      if (!own.has(word.lemma) && !FUNCTION_WORDS.has(word.lower)) return null;
      continue;
    }
    const start = words[at + 1]!.lower === 'the' ? at + 2 : at + 1;
    const run = runs[runAt[start] ?? -1];
    return run?.from === start && /^ $/.test(gapBefore(reading, at + 1)) ? { from: run.from, to: run.to, by: 'place', own: true } : null;
  }
  return null;
}

/** "won Elm’s school kitchens a prize, … in 74 of them" */
function possessing(reading: Reading, start: number, { heads }: Owner): Slot | null {
  const { words, runs, sentence } = reading;
  for (const { from, to } of runs) {
    if (sentence[from] !== sentence[start] || !/^['’]s$/.test(words[to]?.text ?? '')) continue;
    if (words.slice(to + 1, to + 3).some((word) => heads.has(word.lemma))) return { from, to, by: 'possessive', own: true };
  }
  return null;
}

/** Whether the name can only be another one: no nation, nobody, no word of the claim, nothing that says that another thing is meant. */
function mayBeMeant(reading: Reading, { from, to, by, says }: Slot, owner: Owner, owners: Owners, index: NameIndex): boolean {
  const { words } = reading;
  const written = words.slice(from, to);
  const lower = written.map((word) => word.lower);
  const isKnownName = owners.hasName(lower);
  if (written.some((word) => (owner.own.has(word.lemma) && !GENERIC.has(word.lower) && !isKnownName) || CALENDAR.test(word.text)))
    return false;
  // "the Fund" of the Elm Fund
  if (owner.names.some((name) => isOfItsPeople(lower, name) || lower.every((word) => name.includes(word)))) return false;
  if (!isKnownName && written.some((word) => isNation(word.lower) || BROAD.test(word.lower) || word.text.length < 3)) return false;
  const known = over(toCover(namesIn(reading, index)), from, to);
  // "Oak saves £7m" of the £7m that "Elm saves" by the claim: what another body does in the same words.
  const isDoer = by === 'subject' && says && startsWith(owner);
  if (known && known.claim.is !== 'place' && (known.claim.is === 'person' || !(isKnownName || isDoer))) return false;
  if (!known && !isKnownName && written.some((word) => index.known.has(word.lower) && !GENERIC.has(word.lower))) return false;
  const sentence = sentenceAround(reading, from);
  return !words.slice(Math.max(sentence.from, from - 8), Math.min(sentence.to, to + 1)).some((word) => OTHER_MARKERS.has(word.lower));
}

/** The claim's sentence begins with the name. */
function startsWith({ claim, text }: Owner): boolean {
  return claim.says.startsWith(text) || claim.says.startsWith(`The ${text}`);
}

/** Endings of the names of counties and countries. */
const BROAD = /(?:shire|land|lands|stan|ia|many)$/;
/** Nouns that stand for what has just been spoken of: "in Elm the figure is …". */
const AMOUNTS: ReadonlySet<string> = new Set(['figure', 'number', 'rate', 'total', 'amount', 'sum', 'share']);
const RELATIVE: ReadonlySet<string> = new Set(['where', 'which']);
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'while']);

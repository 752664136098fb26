import { MONTHS } from '../../extract/lexicon/dates.ts';
import { properRuns, type Run, wordsOf } from '../../extract/names.ts';
import type { Claim, ClaimSet, Draft, Match, Relation } from '../../model.ts';
import { AUXILIARIES, FUNCTION_WORDS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { GENERIC, LOCATIVE, OTHER_MARKERS } from '../lexicon/slots.ts';
import { speaksOfClaims } from '../names/draft-names.ts';
import { otherBodies } from '../names/figure-bodies.ts';
import { toMatch as toNameMatch } from '../names/index.ts';
import { group, type NameIndex, nameIndexOf } from '../names/name-index.ts';
import { displacedNames } from '../names/named-figures.ts';
import { isOfItsPeople } from '../names/own-people.ts';
import { namesIn } from '../names/people.ts';
import { isNation } from '../names/roles.ts';
import { over, toCover } from '../names/sightings.ts';
import { gapBefore, type Reading, rangeOf, readingsOf, sentenceAround, wordAt } from '../reading.ts';
import { toWordsConflict } from '../words-conflict.ts';
import { wrongEnds } from './routes.ts';
import { cellsBeside } from './rows.ts';
import { wrongEventPlaces } from './said-places.ts';

/**
 * Other places where a figure's or a date's own claim has one: "28 beds in Elm" of beds in Oak, "the hub at Elm". What is
 * placed, a figure that the claims bear out or the claim's own thing, stands right beside the name; regions, names that the
 * claim knows, and a passage that has the right place as well, are left alone. In: the matches of the draft's figures and dates.
 */
export function linkStatedPlaces(draft: Draft, set: ClaimSet, figures: readonly Match[]): readonly Match[] {
  const places = placesOf(set);
  const index = nameIndexOf(set);
  const all = group(figures, ({ mention }) => [String(mention.passage)]);
  const held = group(
    figures.filter(({ state }) => state === 'agrees'),
    ({ mention }) => [String(mention.passage)],
  );
  return readingsOf(draft).flatMap((reading) => {
    if (reading.passage.cell) return rowHeader(reading, places, index, held, all);
    const key = String(reading.passage.index);
    const told = all.get(key) ?? [];
    const bodies = otherBodies(reading, set, told).map((other) =>
      toMatch(reading, other, { ...other, text: other.expected }, other.relation),
    );
    if (reading.titleCase) return bodies;
    const own = held.get(key) ?? [];
    const displaced = displacedNames(reading, set, told);
    const found = reading.runs.flatMap((run) => {
      const kin = told.length === 0 ? null : akin(reading, run, index, told);
      if (kin) return [toMatch(reading, run, kin, 'other-name')];
      const placed = placedAt(reading, run, places, index, own);
      return placed && mayBeWrong(reading, run, placed, places, index) ? [toMatch(reading, run, placed)] : [];
    });
    const others = displaced.map(({ from, to, claim, expected: text, relation }) =>
      toMatch(reading, { from, to }, { claim, text }, relation),
    );
    const events = own.length === 0 ? [] : wrongEventPlaces(reading, index, own, toCover(namesIn(reading, index)));
    const ends = wrongEnds(reading, set).map(({ from, to, claim, expected: text }) => toMatch(reading, { from, to }, { claim, text }));
    return [...found, ...others, ...bodies, ...events.map(toNameMatch), ...ends];
  });
}

/** A name at which the sentence of a claim puts its figure or its thing. */
interface Placed {
  readonly claim: Claim;
  readonly text: string;
  /** Folded words of the name. */
  readonly words: readonly string[];
  readonly preposition: string;
  /** What is there, in dictionary form: "hub", "bed". */
  readonly heads: ReadonlySet<string>;
  /** Every word of the claim, in dictionary form. */
  readonly own: ReadonlySet<string>;
}

interface Places {
  readonly all: readonly Placed[];
  readonly byClaim: ReadonlyMap<Claim, readonly Placed[]>;
  readonly byHead: ReadonlyMap<string, readonly Placed[]>;
  /** Every first word of such a name. */
  readonly names: ReadonlySet<string>;
}

const BUILT = new WeakMap<ClaimSet, Places>();

function placesOf(set: ClaimSet): Places {
  let places = BUILT.get(set);
  if (!places) {
    const all = set.claims.filter(({ kind, status }) => (kind === 'value' || kind === 'date') && status === 'active').flatMap(placedBy);
    const byClaim = new Map<Claim, Placed[]>();
    for (const placed of all) byClaim.set(placed.claim, [...(byClaim.get(placed.claim) ?? []), placed]);
    places = { all, byClaim, byHead: group(all, ({ heads }) => [...heads]), names: new Set(all.map(({ words }) => words[0]!)) };
    BUILT.set(set, places);
  }
  return places;
}

function placedBy(claim: Claim): readonly Placed[] {
  const said = wordsOf(claim.says);
  const { words } = said;
  const about = claim.about.map((text) => wordsOf(text).words.map((word) => word.lower));
  const found = properRuns(said).flatMap(({ from, to }) => {
    const before = words[from - 1]?.lower === 'the' ? from - 2 : from - 1;
    const name = words.slice(from, to).map((word) => word.lower);
    // What pins the claim down, not any name in its sentence.
    if (
      !(LOCATIVE.has(words[before]?.lower ?? '') || words[before]?.lower === 'to') ||
      !about.some((text) => text.join(' ') === name.join(' '))
    )
      return [];
    return [{ before, name, text: claim.says.slice(words[from]!.start, words[to - 1]!.end) }];
  });
  if (found.length !== 1) return [];
  const [{ before, name, text }] = found as [(typeof found)[0]];
  const verb = words.findIndex((word) => AUXILIARIES.has(word.lower));
  // "A hub for 260 buses is to open at Elm": what is there stands before the first preposition.
  const inner = words.findIndex((word, at) => at > 0 && at < verb && PREPOSITIONS.has(word.lower));
  const nouns = [words[before - 1], words[verb - 1], words[inner - 1]].filter(
    (word) => word?.kind === 'word' && !FUNCTION_WORDS.has(word.lower),
  );
  const listed = claim.of.map((subject) => wordsOf(subject).words.at(-1)!);
  const heads = [...nouns.map((word) => word!.lemma), ...listed.map((word) => word.lemma)].filter((head) => !name.includes(head));
  const own = [claim.says, ...claim.of, ...claim.about].flatMap((subject) => wordsOf(subject).words.map((word) => word.lemma));
  return [{ claim, text, words: name, preposition: words[before]!.lower, heads: new Set(heads), own: new Set(own) }];
}

/** The claim whose thing or figure the words before, or behind, put at the name. */
function placedAt(reading: Reading, run: Run, places: Places, index: NameIndex, held: readonly Match[]): Placed | null {
  const { words } = reading;
  const at = words[run.from - 1]?.lower === 'the' ? run.from - 2 : run.from - 1;
  const preposition = words[at]?.lower ?? '';
  if (!(LOCATIVE.has(preposition) || preposition === 'to') || !/^ ["“‘']?$/.test(gapBefore(reading, run.from))) return null;
  const leads = (placed: Placed) => LOCATIVE.has(preposition) || placed.preposition === preposition;
  const figures = held.map((match) => ({
    match,
    from: wordAt(reading, match.mention.range.start),
    to: wordAt(reading, match.mention.range.end - 1) + 1,
  }));
  const head = words[at - 1];
  const beside = head && /^ $/.test(gapBefore(reading, at)) ? figures.filter(({ from, to }) => from < at && to > at - 4) : [];
  for (const { match, to } of beside) {
    for (const placed of places.byClaim.get(match.claim!) ?? []) {
      // "28 beds in …", "gusts of 94mph at …": between the figure and the name stand words of the claim alone.
      const between = words.slice(to, at);
      const close = between.every((word) => placed.own.has(word.lemma) || FUNCTION_WORDS.has(word.lower));
      if (close && leads(placed) && isTelling(match)) return placed;
    }
  }
  if (head && /^ $/.test(gapBefore(reading, at))) {
    const candidates = places.byHead.get(head.lemma) ?? [];
    const names = new Set(candidates.map(({ words: name }) => name.join(' ')));
    // "The homes in Elm" are others than those of a claim, unless a figure says so: every place has some.
    const isCounted = candidates.every(({ claim }) => claim.kind === 'value' && claim.quantity.dimension === 'count');
    const isMany = isCounted && head.lower !== head.lemma;
    const definite = !isMany && isDefinite(reading, at - 1, candidates[0]) && speaksOfClaims(reading.draft, index);
    const borne =
      beside.some(({ match, to }) => to <= at - 1 && match.certainty !== 'weak') || followed(reading, run, figures, places, candidates);
    if (names.size === 1 && leads(candidates[0]!) && (definite || borne)) return candidates[0]!;
  }
  return LOCATIVE.has(preposition) ? leading(reading, run, at, places, figures) : null;
}

interface Figure {
  readonly match: Match;
  readonly from: number;
  readonly to: number;
}

/** "a hub at Elm, built for £23m": a figure that the claims put at the same place stands behind it in the sentence. */
function followed(reading: Reading, run: Run, figures: readonly Figure[], { byClaim }: Places, candidates: readonly Placed[]): boolean {
  const name = candidates[0]?.words.join(' ');
  return figures.some(
    ({ match, from }) =>
      from >= run.to &&
      reading.sentence[from] === reading.sentence[run.from] &&
      match.certainty !== 'weak' &&
      (byClaim.get(match.claim!) ?? []).some(({ words }) => words.join(' ') === name),
  );
}

/** "In Elm 28 beds", "…, and in Elm the other sixteen" */
function leading(reading: Reading, run: Run, at: number, places: Places, figures: readonly Figure[]): Placed | null {
  const { words, sentence } = reading;
  const begins = at === 0 || sentence[at - 1] !== sentence[at] || /[,;:–—]/.test(gapBefore(reading, at)) || words[at - 1]!.lower === 'and';
  if (!begins) return null;
  const next = figures.find(({ from }) => from >= run.to && from <= run.to + 4 && sentence[from] === sentence[at]);
  if (!next || !isTelling(next.match) || next.match.certainty === 'weak') return null;
  return places.byClaim.get(next.match.claim!)?.[0] ?? null;
}

/** Few figures are this one by chance. */
function isTelling({ mention, certainty, relation }: Match): boolean {
  if (mention.kind !== 'quantity' || (relation !== 'same' && relation !== 'rounded')) return false;
  const digits = mention.quantity.low
    .toFixed()
    .replaceAll(/\D/g, '')
    .replace(/^0+|0+$/g, '');
  return digits.length > 1 || (certainty !== 'weak' && mention.quantity.low.greaterThan(9));
}

/** "the hub at", "our new hub in": with an article of its own, and no word that the claim does not have. */
function isDefinite({ words }: Reading, head: number, placed: Placed | undefined): boolean {
  if (!placed) return false;
  for (let at = head - 1; at >= Math.max(0, head - 3); at--) {
    if (DEFINITE.has(words[at]!.lower)) return true;
    if (!placed.own.has(words[at]!.lemma)) return false;
  }
  return false;
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'our', 'its', 'their', 'this']);

/**
 * "Elm Orchards has 30%" of the 30% that Elk Orchards has: one word of a name that pins the claim down is exchanged for one
 * that begins alike, and the claim's own figure follows.
 */
function akin(reading: Reading, run: Run, index: NameIndex, held: readonly Match[]): Pick<Placed, 'claim' | 'text'> | null {
  const { words, sentence } = reading;
  const written = words.slice(run.from, run.to).map((word) => word.lower);
  if (written.length < 2) return null;
  for (const match of held) {
    const from = wordAt(reading, match.mention.range.start);
    if (from < run.to || from > run.to + 6 || sentence[from] !== sentence[run.from]) continue;
    for (const claim of meantBy(match)) {
      const text = claim.about.find((about) => isExchanged(written, about, index));
      if (text !== undefined) return { claim, text };
    }
  }
  return null;
}

/** All words of a name are there but one, which is no word of the claims and begins as the right one does. */
function isExchanged(written: readonly string[], text: string, index: NameIndex): boolean {
  const { words } = wordsOf(text);
  if (words.length !== written.length || !words.every((word) => word.capital)) return false;
  const other = words.flatMap((word, place) => (word.lower === written[place] ? [] : [place]));
  const [place] = other;
  if (place === undefined || other.length > 1 || index.known.has(written[place]!)) return false;
  const [meant, stands] = [words[place]!.lower, written[place]!];
  // "South Africans" are those of South Africa.
  return meant.slice(0, 2) === stands.slice(0, 2) && !isOfThere(stands, meant);
}

function isOfThere(stands: string, place: string): boolean {
  const root = place.replace(/[aeiouy]$/, '');
  return stands.startsWith(root) && /^[aeiou]?(?:n|ns|an|ans|ese|ish|er|ers)$/.test(stands.slice(root.length));
}

/** The claims that the figure is exactly that of: the one it is linked to, and those it may be about. */
function meantBy({ mention, state, claim, candidates }: Match): readonly Claim[] {
  if (mention.kind !== 'quantity') return [];
  if (state === 'agrees') return claim ? [claim] : [];
  const { low, high, dimension } = mention.quantity;
  return candidates.flatMap(({ claim: other }) =>
    other.kind === 'value' && other.quantity.dimension === dimension && other.quantity.low.equals(low) && other.quantity.high.equals(high)
      ? [other]
      : [],
  );
}

/** The row of a table that gives the claim's figures to another name, where other rows have the names of its kin. */
function rowHeader(
  reading: Reading,
  places: Places,
  index: NameIndex,
  held: ReadonlyMap<string, readonly Match[]>,
  all: ReadonlyMap<string, readonly Match[]>,
): readonly Match[] {
  const cell = reading.passage.cell!;
  const [run] = reading.runs;
  if (cell.row === 0 || cell.column !== 0 || !run || run.from !== 0 || run.to !== reading.words.length) return [];
  const figures = cellsBeside(reading).flatMap(({ passage }) => held.get(String(passage.index)) ?? []);
  const placed = [...new Set(figures.filter(isTelling).flatMap(({ claim }) => places.byClaim.get(claim!) ?? []))];
  const table = readingsOf(reading.draft).filter(
    (other) => other !== reading && other.passage.cell?.table === cell.table && other.passage.cell.column === 0,
  );
  const headers = new Set(table.map(({ words }) => words.map((word) => word.lower).join(' ')));
  const twice = twiceHeaded(
    reading,
    cellsBeside(reading).flatMap(({ passage }) => all.get(String(passage.index)) ?? []),
    table,
    places,
  );
  if (twice) return [toMatch(reading, run, twice)];
  if (placed.length !== 1 || headers.has(placed[0]!.words.join(' '))) return [];
  if (!places.all.some(({ words, claim }) => claim !== placed[0]!.claim && headers.has(words.join(' ')))) return [];
  return mayBeWrong(reading, run, placed[0]!, places, index) ? [toMatch(reading, run, placed[0]!)] : [];
}

/** "Elm" above another "Elm": the row with the figures of a claim whose name heads no row is that one's. */
function twiceHeaded(reading: Reading, own: readonly Match[], table: readonly Reading[], places: Places): Placed | null {
  const name = reading.words.map((word) => word.lower).join(' ');
  const headers = table.map(({ words }) => words.map((word) => word.lower).join(' '));
  if (!headers.includes(name) || !places.all.some(({ words }) => words.join(' ') === name)) return null;
  const missing = places.all.filter(
    ({ words, claim }) => !headers.includes(words.join(' ')) && words.join(' ') !== name && isOneOf(claim, own),
  );
  const kin = missing.filter(({ heads }) =>
    places.all.some((other) => other.words.join(' ') === name && [...heads].some((head) => other.heads.has(head))),
  );
  return kin.length === 1 ? kin[0]! : null;
}

/** A figure of the row is exactly the claim's, and telling. */
function isOneOf(claim: Claim, figures: readonly Match[]): boolean {
  if (claim.kind !== 'value') return false;
  return figures.some(
    ({ mention }) =>
      mention.kind === 'quantity' &&
      mention.quantity.dimension === claim.quantity.dimension &&
      mention.quantity.low.equals(claim.quantity.low) &&
      mention.quantity.high.equals(claim.quantity.high) &&
      mention.quantity.low.greaterThan(9),
  );
}

/** Whether the name can only be another one: no region, no word of the claim, no person, no second place in the same breath. */
function mayBeWrong(reading: Reading, run: Run, placed: Placed, places: Places, index: NameIndex): boolean {
  const { words } = reading;
  const written = words.slice(run.from, run.to);
  if (written.some((word) => placed.own.has(word.lemma) && !GENERIC.has(word.lower))) return false;
  if (written.some((word) => isNation(word.lower) || MONTHS.has(word.lower) || BROAD.test(word.lower) || word.text.length < 3))
    return false;
  if (
    isOfItsPeople(
      written.map((word) => word.lower),
      placed.words,
    )
  )
    return false;
  const known = over(toCover(namesIn(reading, index)), run.from, run.to);
  if (known && known.claim.is !== 'place') return false;
  const isListed = index.lists.has(written.map(({ lower }) => lower).join(' ')) && !leadsOn(reading, run);
  if (!known && index.known.has(written[0]!.lower) && !places.names.has(written[0]!.lower) && !isListed) return false;
  const sentence = sentenceAround(reading, run.from);
  if (words.slice(Math.max(sentence.from, run.from - 8), Math.min(sentence.to, run.to + 1)).some((word) => OTHER_MARKERS.has(word.lower)))
    return false;
  // A town and its county stand side by side: the right name in the same sentence says where it is.
  for (let at = sentence.from; at < sentence.to; at++)
    if (placed.words.every((word, offset) => words[at + offset]?.lower === word)) return false;
  return true;
}

/** "in Elm, Oak and Ash": the first of several. */
function leadsOn(reading: Reading, { to }: Run): boolean {
  const next = reading.words[to]?.lower === 'and' ? to + 1 : to;
  return reading.words[next]?.capital === true && (next > to || /^, $/.test(gapBefore(reading, to)));
}

/** Endings of the names of counties and countries. */
const BROAD = /(?:shire|land|lands|stan|ia|many)$/;

function toMatch(reading: Reading, run: Run, { claim, text }: Pick<Placed, 'claim' | 'text'>, relation: Relation = 'other-place'): Match {
  return toWordsConflict({
    passage: reading.passage,
    range: rangeOf(reading, run.from, run.to),
    claim,
    relation,
    certainty: 'likely',
    reason: `the claim has ${text} here`,
    expected: text,
    cue: 'what the claim puts there',
    score: 0.6,
  });
}

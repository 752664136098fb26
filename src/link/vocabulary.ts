import { extractQuantities } from '../extract/quantities.ts';
import type { Claim, ClaimSet, DateClaim, Dimension, NameClaim, NameType, Quantity, ValueClaim } from '../model.ts';
import { stem } from '../text/lemma.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Spend } from './budget.ts';
import { FUNCTION_WORDS, PREPOSITIONS } from './lexicon/function-words.ts';
import { SYNONYMS } from './lexicon/synonyms.ts';

/** A word that a claim is looked for by. */
export interface Feature {
  readonly stem: string;
  readonly lemma: string;
  /** Written with a capital in the claims file: "Business" the plan, not a business. */
  readonly capital: boolean;
}

/** The words of one phrase of a claim, its head first named: "jobs in the north" has the head "job". */
export interface Phrase {
  readonly text: string;
  readonly features: readonly Feature[];
  readonly head: number;
}

/** One thing that pins a claim down; any of the alternatives will do. */
interface Qualifier {
  readonly text: string;
  readonly alternatives: readonly Phrase[];
}

export type FigureClaim = ValueClaim | DateClaim;

export interface CompiledClaim {
  readonly claim: FigureClaim;
  readonly subjects: readonly Phrase[];
  readonly qualifiers: readonly Qualifier[];
  /** The other content words of `says`. */
  readonly context: readonly Feature[];
  /** Stems of the words of its figure: "68 pages" counts pages. */
  readonly figure: ReadonlySet<string>;
  /** Stems and synonyms' base forms under which the claim is found. */
  readonly stems: ReadonlySet<string>;
  /** The groups of synonyms that its words belong to. */
  readonly groups: ReadonlySet<number>;
  /** Whether the claim speaks of a rise (1) or a fall (-1) of its figure. */
  readonly direction: 1 | -1 | null;
  /** The sum of other claims. */
  readonly isTotal: boolean;
  /** It says how often. */
  readonly isInterval: boolean;
  /** No other claim measures in this unit. */
  readonly onlyKind: boolean;
}

interface NearbyWord {
  readonly word: { readonly stem: string; readonly lemma: string; readonly compound: string | null };
  readonly strength: number;
  readonly inherited: number;
}

/** Words for a sum of parts. */
export const TOTALS: ReadonlySet<string> = new Set(['total', 'totals', 'overall', 'altogether', 'together', 'combined', 'sum']);

/** The words of a claims file: what each claim is found by and how well a word tells claims apart. */
export interface Vocabulary {
  /** The figure or date claim with this id. */
  readonly withId: (id: string) => CompiledClaim | undefined;
  /**
   * The claims that share a word with those near a figure, at most `MOST`: those with the rarest words in common. `spend` is told beforehand
   * how many claims have to be looked at.
   */
  readonly near: (words: readonly NearbyWord[], accepts: (claim: FigureClaim) => boolean, spend: Spend) => readonly CompiledClaim[];
  /** What is known of a claim. */
  readonly of: (claim: Claim | null) => CompiledClaim | undefined;
  /** The claims one of whose subjects has one of these heads, by stem, in the order of the file. */
  readonly withHead: (stems: ReadonlySet<string>) => readonly CompiledClaim[];
  /** The claims that have exactly this value. */
  readonly withValue: (quantity: Quantity) => readonly CompiledClaim[];
  /** The sums that have one of the claims with these ids among their parts. */
  readonly sumsOf: (ids: ReadonlySet<string>) => readonly CompiledClaim[];
  /** Every stem that occurs anywhere in the file, names included. */
  readonly known: ReadonlySet<string>;
  /** Folded words of the names of persons, organisations and places. */
  readonly names: ReadonlySet<string>;
  /** Stems of the names by which claims are pinned down. */
  readonly actors: ReadonlySet<string>;
  /** What the name claims say a word names: "person", "place" …; undefined where none does. */
  readonly typeOf: (stem: string) => NameType | undefined;
  /** The active claims of dates, in the order of the file. */
  readonly dates: readonly DateClaim[];
  /** The years of the claims that name a day. */
  readonly years: readonly number[];
  /** A day of the story (YYYY-MM-DD), for "a decade ago" in a draft without a date: the first claim that names a day in the commonest year. */
  readonly today: string | null;
}

/** The words of a set of claims, read once; what else is to be known of a claim is worked out when it is first looked at. */
export function vocabularyOf(set: ClaimSet): Vocabulary {
  let vocabulary = COMPILED.get(set);
  if (!vocabulary) {
    vocabulary = compile(set);
    COMPILED.set(set, vocabulary);
  }
  return vocabulary;
}

const COMPILED = new WeakMap<ClaimSet, Vocabulary>();

function compile(set: ClaimSet): Vocabulary {
  const nameClaims = set.claims.filter((claim): claim is NameClaim => claim.kind === 'name');
  const figures = set.claims.filter(
    (claim): claim is FigureClaim => (claim.kind === 'value' || claim.kind === 'date') && claim.status === 'active',
  );
  const formsOf = formsByName(nameClaims);
  const kinds = countKinds(figures);
  const places = new Map<Claim | null, number>(figures.map((claim, place) => [claim, place]));
  const compiled: CompiledClaim[] = [];
  const at = (place: number): CompiledClaim => (compiled[place] ??= compileClaim(figures[place]!, formsOf, kinds));
  const { byWord, byHead, actors } = wordIndexOf(figures, formsOf);
  const days = figures.flatMap((claim) =>
    claim.kind === 'date' && claim.date.day !== undefined && claim.date.year !== undefined ? [claim.date] : [],
  );
  const years = days.map((date) => date.year!);
  const common = commonest(years);
  const first = days.find((date) => date.year === common);
  return {
    withId: (id) => {
      const place = figures.findIndex((claim) => claim.id === id);
      return place < 0 ? undefined : at(place);
    },
    near: (words, accepts, spend) => nearest(strengthsOf(words), byWord, figures, accepts, spend).map(at),
    of: (claim) => {
      const place = places.get(claim);
      return place === undefined ? undefined : at(place);
    },
    withHead: (stems) => [...new Set([...stems].flatMap((stem) => byHead.get(stem) ?? []))].sort((one, other) => one - other).map(at),
    typeOf: typesOf(nameClaims),
    withValue: valueIndexOf(figures, at),
    sumsOf: sumIndexOf(figures, at),
    dates: figures.filter((claim) => claim.kind === 'date'),
    years: [...new Set(years)],
    today: first ? `${first.year}-${String(first.month).padStart(2, '0')}-${String(first.day).padStart(2, '0')}` : null,
    known: stemsOf(set.claims),
    names: new Set(
      nameClaims.flatMap((claim) => [claim.name, ...claim.also].flatMap((form) => tokenize(form).map((token) => token.lower))),
    ),
    actors,
  };
}

function sumIndexOf(figures: readonly FigureClaim[], at: (place: number) => CompiledClaim): Vocabulary['sumsOf'] {
  const byPart = new Map<string, number[]>();
  for (const [place, claim] of figures.entries()) {
    if (claim.kind !== 'value' || claim.derived?.how !== 'sum') continue;
    for (const id of claim.derived.from) byPart.set(id, [...(byPart.get(id) ?? []), place]);
  }
  return (ids) => [...new Set([...ids].flatMap((id) => byPart.get(id) ?? []))].map(at);
}

function stemsOf(claims: readonly Claim[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const claim of claims) for (const text of wordsOf(claim)) for (const token of tokenize(text)) stems.add(stem(token.lower));
  return stems;
}

/** Where the claims are found, as places in the list of them, in ascending order. */
interface WordIndex {
  /** By the stems of their subjects and qualifiers, and by the synonyms of these. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** By the stems of the heads of their subjects. */
  readonly byHead: ReadonlyMap<string, readonly number[]>;
  readonly actors: ReadonlySet<string>;
}

function wordIndexOf(figures: readonly FigureClaim[], formsOf: FormsOf): WordIndex {
  const byWord = new Map<string, number[]>();
  const byHead = new Map<string, number[]>();
  const actors = new Set<string>();
  for (const [place, claim] of figures.entries()) {
    const subjects = subjectsOf(claim);
    const qualifiers = qualifiersOf(claim, formsOf).flatMap(({ alternatives }) => alternatives.flatMap((phrase) => phrase.features));
    for (const feature of qualifiers) if (feature.capital) actors.add(feature.stem);
    const features = [...subjects.flatMap((phrase) => phrase.features), ...qualifiers];
    for (const key of new Set(features.flatMap((feature) => [feature.stem, ...groupsOf(feature.lemma)]))) add(byWord, key, place);
    for (const head of headsOf({ subjects })) add(byHead, head, place);
  }
  return { byWord, byHead, actors };
}

function add(index: Map<string, number[]>, key: string, place: number): void {
  const known = index.get(key);
  if (known) known.push(place);
  else index.set(key, [place]);
}

/** The stems of the heads of a claim's subjects. */
export function headsOf({ subjects }: Pick<CompiledClaim, 'subjects'>): ReadonlySet<string> {
  return new Set(subjects.flatMap((phrase) => phrase.features[phrase.head]?.stem ?? []));
}

/** More claims than this are not weighed for one figure. */
const MOST = 48;

/** How strongly each word, and each group of synonyms, reaches the figure. */
function strengthsOf(words: readonly NearbyWord[]): ReadonlyMap<string, number> {
  const strengths = new Map<string, number>();
  for (const { word, strength, inherited } of words) {
    for (const key of [word.stem, ...(word.compound ? [word.compound] : []), ...groupsOf(word.lemma)]) {
      strengths.set(key, Math.max(strengths.get(key) ?? 0, strength, inherited));
    }
  }
  return strengths;
}

/** The places of the claims with the rarest words in common. */
function nearest(
  strengths: ReadonlyMap<string, number>,
  byWord: WordIndex['byWord'],
  figures: readonly FigureClaim[],
  accepts: (claim: FigureClaim) => boolean,
  spend: Spend,
): readonly number[] {
  const keys = [...strengths].flatMap(([key, strength]) => {
    const places = byWord.get(key);
    return places === undefined ? [] : [{ places, worth: strength / Math.log2(1 + places.length) }];
  });
  const looked = keys.reduce((sum, { places }) => sum + places.length, 0);
  spend(looked);
  const scores = looked > CROWD ? scoresOfBest(keys, figures, accepts) : scoresOfAll(keys, figures, accepts);
  return scores.size <= MOST ? [...scores.keys()] : bestOf(scores, figures);
}

/** The places of the best, in their order; sorting them all would take longer than finding them. */
function bestOf(scores: Scores, figures: readonly FigureClaim[]): readonly number[] {
  const best: { readonly place: number; readonly score: number; readonly id: string }[] = [];
  for (const [place, score] of scores) {
    const last = best.length < MOST ? undefined : best[MOST - 1]!;
    if (last !== undefined && score < last.score) continue;
    const { id } = figures[place]!;
    if (last !== undefined && score === last.score && id > last.id) continue;
    let at = best.length;
    while (at > 0 && (score > best[at - 1]!.score || (score === best[at - 1]!.score && id < best[at - 1]!.id))) at--;
    best.splice(at, 0, { place, score, id });
    if (best.length > MOST) best.pop();
  }
  return best.map(({ place }) => place);
}

/** Claims with a word near a figure, and what that word is worth: the more claims have it, the less. */
interface Posting {
  readonly places: readonly number[];
  readonly worth: number;
}

type Scores = Map<number, number>;

/** From as many claims on it pays to leave out those that cannot come among the best. */
const CROWD = 8_192;

function scoresOfAll(keys: readonly Posting[], figures: readonly FigureClaim[], accepts: (claim: FigureClaim) => boolean): Scores {
  const scores: Scores = new Map();
  for (const { places, worth } of keys) {
    for (const place of places) if (accepts(figures[place]!)) scores.set(place, (scores.get(place) ?? 0) + worth);
  }
  return scores;
}

/** The rarest words first: once the best are better than all other words together could make a new claim, no new one is looked at. */
function scoresOfBest(keys: readonly Posting[], figures: readonly FigureClaim[], accepts: (claim: FigureClaim) => boolean): Scores {
  const scores: Scores = new Map();
  const sorted = [...keys].sort((one, other) => one.places.length - other.places.length);
  let open = sorted.reduce((sum, { worth }) => sum + worth, 0);
  let isClosed = false;
  for (const { places, worth } of sorted) {
    isClosed ||= scores.size >= MOST && places.length > scores.size && leastOfBest(scores) > open;
    open -= worth;
    if (isClosed) {
      for (const [place, score] of scores) if (holds(places, place)) scores.set(place, score + worth);
    } else {
      for (const place of places) {
        const score = scores.get(place);
        if (score !== undefined) scores.set(place, score + worth);
        else if (accepts(figures[place]!)) scores.set(place, worth);
      }
    }
  }
  return scores;
}

function leastOfBest(scores: Scores): number {
  return [...scores.values()].sort((one, other) => other - one)[MOST - 1]!;
}

/** Whether a sorted list has a number. */
function holds(sorted: readonly number[], wanted: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}

function typesOf(names: readonly NameClaim[]): Vocabulary['typeOf'] {
  const types = new Map(
    names.flatMap((claim) =>
      [claim.name, ...claim.also].flatMap((form) => tokenize(form).map((token) => [stem(token.lower), claim.is] as const)),
    ),
  );
  return (key) => types.get(key);
}

function valueIndexOf(figures: readonly FigureClaim[], at: (place: number) => CompiledClaim): Vocabulary['withValue'] {
  const byValue = new Map<string, number[]>();
  for (const [place, claim] of figures.entries()) if (claim.kind === 'value') add(byValue, valueKey(claim.quantity), place);
  return (quantity) => (byValue.get(valueKey(quantity)) ?? []).slice(0, 8).map(at);
}

function valueKey({ dimension, unit, low, high }: Quantity): string {
  return `${dimension} ${unit} ${low.toString()} ${high.toString()}`;
}

function groupsOf(lemma: string): readonly string[] {
  return (SYNONYMS.get(lemma) ?? []).map((group) => `=${group}`);
}

/** The content words of a phrase as features; offsets are lost on purpose. */
function toPhrase(text: string): Phrase {
  const tokens = tokenize(text);
  const features: Feature[] = [];
  let head = -1;
  let headFixed = false;
  for (const token of tokens) {
    if (PREPOSITIONS.has(token.lower) && features.length > 0) headFixed = true;
    if (!isContent(token)) continue;
    features.push({ stem: stem(token.lower), lemma: token.lemma, capital: token.capital && token.text !== token.text.toUpperCase() });
    if (!headFixed) head = features.length - 1;
  }
  return { text, features, head: Math.max(0, head) };
}

/** Words, numbers that name (years, "4"), and single capital letters such as the D of "Band D". */
export function isContent(token: Token): boolean {
  if (token.kind === 'mark') return false;
  if (token.kind === 'number') return true;
  if (token.text.length === 1) return token.capital && token.lower !== 'a' && token.lower !== 'i';
  return !FUNCTION_WORDS.has(token.lower) || SIDES.has(token.lower);
}

/** Prepositions that say who is counted: "members against", "homes without power". */
const SIDES: ReadonlySet<string> = new Set(['against', 'without']);

/** The value that occurs most often; of several the first. */
function commonest(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: number | undefined;
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value;
  return best;
}

function subjectsOf({ of }: FigureClaim): readonly Phrase[] {
  return of.map(toPhrase).filter((phrase) => phrase.features.length > 0);
}

function qualifiersOf({ about, whenText }: FigureClaim, formsOf: FormsOf): readonly Qualifier[] {
  const pinned = whenText && !about.includes(whenText) ? [...about, whenText] : about;
  const qualifiers: Qualifier[] = [];
  for (const text of pinned) {
    const alternatives = [text, ...formsOf(text)].map(toPhrase).filter((phrase) => phrase.features.length > 0);
    if (alternatives.length === 0) continue;
    // "[kept, stored, retained]" is one thing that pins the claim down.
    const same = qualifiers.findIndex((other) => other.alternatives.some((phrase) => alternatives.some((one) => meanSame(phrase, one))));
    if (same < 0) qualifiers.push({ text, alternatives });
    else qualifiers[same] = { ...qualifiers[same]!, alternatives: [...qualifiers[same]!.alternatives, ...alternatives] };
  }
  return qualifiers;
}

/** Two single words that stand for each other. */
function meanSame({ features: [one, ...more] }: Phrase, { features: [other, ...others] }: Phrase): boolean {
  if (!one || !other || more.length > 0 || others.length > 0) return false;
  const groups = new Set(SYNONYMS.get(one.lemma) ?? []);
  return one.stem === other.stem || (SYNONYMS.get(other.lemma) ?? []).some((group) => groups.has(group));
}

function compileClaim(claim: FigureClaim, formsOf: FormsOf, kinds: ReadonlyMap<string, number>): CompiledClaim {
  const subjects = subjectsOf(claim);
  const qualifiers = qualifiersOf(claim, formsOf);
  const words = [...subjects, ...qualifiers.flatMap(({ alternatives }) => alternatives)].flatMap(({ features }) => features);
  const own = new Set(words.map((feature) => feature.stem));
  const figure = new Set(tokenize(claim.text).map((token) => stem(token.lower)));
  const context = toPhrase(claim.says).features.filter(
    (feature) => !own.has(feature.stem) && !figure.has(feature.stem) && !/^\d/.test(feature.stem),
  );
  return {
    claim,
    subjects,
    qualifiers,
    context,
    figure,
    stems: new Set([...own, ...context.map((feature) => feature.stem)]),
    groups: new Set([...words, ...context].flatMap(({ lemma }) => SYNONYMS.get(lemma) ?? [])),
    direction: directionOf(claim),
    isTotal: isTotal(claim),
    isInterval: /\b(?:every|interval|frequency)\b/i.test(claim.says),
    onlyKind: isOnlyKind(claim, kinds),
  };
}

/** The direction that the figure, or the sentence around it, writes: "down 11.4 points". */
function directionOf(claim: FigureClaim): 1 | -1 | null {
  if (claim.kind !== 'value') return null;
  const own = (text: string) => extractQuantities(text, []).find((reading) => reading.quantity.low.abs().eq(claim.quantity.low.abs()));
  const reading = own(claim.text)?.direction ?? own(claim.says)?.direction ?? own(claim.text)?.quantity.sign;
  return reading ?? null;
}

function isTotal(claim: FigureClaim): boolean {
  const words = tokenize([claim.says, ...claim.of, ...claim.about].join(' '));
  return claim.kind === 'value' && (claim.derived?.how === 'sum' || words.some((token) => TOTALS.has(token.lower)));
}

/** Kinds that are rare enough for one claim to be meant whenever they occur. Durations, money and plain numbers never are. */
const RARE: ReadonlySet<Dimension> = new Set<Dimension>(['multiple', 'score', 'measure', 'version', 'points']);

function isOnlyKind(claim: FigureClaim, kinds: ReadonlyMap<string, number>): boolean {
  return claim.kind === 'value' && RARE.has(claim.quantity.dimension) && kinds.get(unitKey(claim.quantity)) === 1;
}

/** How many claims measure in each unit. */
function countKinds(claims: readonly FigureClaim[]): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const claim of claims) {
    if (claim.kind === 'value') kinds.set(unitKey(claim.quantity), (kinds.get(unitKey(claim.quantity)) ?? 0) + 1);
  }
  return kinds;
}

function unitKey({ dimension, unit }: Quantity): string {
  return `${dimension} ${unit}`;
}

/** Takes a text and gives the other names of whoever it names. */
type FormsOf = (text: string) => readonly string[];

function formsByName(names: readonly NameClaim[]): FormsOf {
  const byForm = new Map<string, NameClaim[]>();
  for (const claim of names) {
    for (const form of new Set([claim.name, ...claim.also].map((each) => each.toLowerCase()))) {
      const known = byForm.get(form);
      if (known) known.push(claim);
      else byForm.set(form, [claim]);
    }
  }
  return (text) => {
    const wanted = text.toLowerCase();
    return (byForm.get(wanted) ?? []).flatMap((claim) => [claim.name, ...claim.also]).filter((form) => form.toLowerCase() !== wanted);
  };
}

function wordsOf(claim: Claim): readonly string[] {
  const shared = [claim.says, ...claim.of, ...claim.about, claim.whenText ?? ''];
  switch (claim.kind) {
    case 'name':
      return [...shared, claim.name, ...claim.also, ...claim.roles];
    case 'quote':
      return [...shared, claim.quote, claim.speaker ?? ''];
    case 'list':
      return [...shared, ...claim.members];
    default:
      return shared;
  }
}

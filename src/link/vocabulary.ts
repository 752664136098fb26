import type { Claim, ClaimSet, DateClaim, ListClaim, NameClaim, NameType, Quantity } from '../model.ts';
import { writtenNumber } from '../quantity/align.ts';
import { stem } from '../text/lemma.ts';
import { tokenize } from '../text/tokens.ts';
import type { Spend } from './budget.ts';
import {
  type CompiledClaim,
  compileClaim,
  countKinds,
  type FigureClaim,
  type FormsOf,
  formsByName,
  headsOf,
  qualifiersOf,
  subjectsOf,
} from './compiled-claim.ts';
import { groupsOf, keysOf, type NearbyWord, nearest, strengthsOf } from './figures/nearest-claims.ts';

/** The words of a claims file: what each claim is found by and how well a word tells claims apart. */
export interface Vocabulary {
  /** The figure or date claim with this id. */
  readonly withId: (id: string) => CompiledClaim | undefined;
  /**
   * The claims that share a word with those near a figure, at most `MOST`: those with the rarest words in common. `spend` is told beforehand
   * how many claims have to be looked at.
   */
  readonly near: (words: readonly NearbyWord[], accepts: (claim: FigureClaim) => boolean, spend: Spend) => readonly CompiledClaim[];
  /** Whether `near` could find a claim by this word. */
  readonly finds: (word: NearbyWord['word']) => boolean;
  /** What is known of a claim. */
  readonly of: (claim: Claim | null) => CompiledClaim | undefined;
  /** The claims one of whose subjects has one of these heads, by stem, in the order of the file. */
  readonly withHead: (stems: ReadonlySet<string>) => Iterable<CompiledClaim>;
  /** The claims that have exactly this value. */
  readonly withValue: (quantity: Quantity) => readonly CompiledClaim[];
  /** The claims whose figure is written with this number and of this dimension, whatever their unit. */
  readonly withNumber: (quantity: Quantity) => readonly CompiledClaim[];
  /** The claims of this dimension, whatever their unit; none where there are too many for one of them to be told by its figure. */
  readonly ofKind: (quantity: Quantity) => readonly CompiledClaim[];
  /** The lists that have so many members and are about a noun, given by its stem. */
  readonly listsOf: (members: number, noun: string) => readonly ListClaim[];
  /** The sums that have one of the claims with these ids among their parts. */
  readonly sumsOf: (ids: ReadonlySet<string>) => readonly CompiledClaim[];
  /** Every stem that occurs anywhere in the file, names included. */
  readonly known: ReadonlySet<string>;
  /** Folded words of the names of persons, organisations and places. */
  readonly names: ReadonlySet<string>;
  /** Stems of the names that the claims give to somebody from before or to a rival: "the old operator". */
  readonly others: ReadonlySet<string>;
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
  const lists = set.claims.filter((claim): claim is ListClaim => claim.kind === 'list' && claim.status === 'active');
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
    finds: (word) => keysOf(word).some((key) => byWord.has(key)),
    of: (claim) => {
      const place = places.get(claim);
      return place === undefined ? undefined : at(place);
    },
    withHead: function* (stems) {
      // Each is prepared when the one who asks comes to it: thousands may count the same thing, and the first few are mostly enough.
      const lists = [...stems].flatMap((stem) => byHead.get(stem) ?? []);
      const places = stems.size > 1 ? [...new Set(lists)].sort((one, other) => one - other) : lists;
      for (const place of places) yield at(place);
    },
    typeOf: typesOf(nameClaims),
    withValue: valueIndexOf(figures, at),
    withNumber: numberIndexOf(figures, at),
    ofKind: kindIndexOf(figures, at),
    listsOf: (members, noun) => lists.filter((list) => list.members.length === members && list.of.some((of) => isAbout(of, noun))),
    sumsOf: sumIndexOf(figures, at),
    dates: figures.filter((claim) => claim.kind === 'date'),
    years: [...new Set(years)],
    today: first ? `${first.year}-${String(first.month).padStart(2, '0')}-${String(first.day).padStart(2, '0')}` : null,
    known: stemsOf(set.claims),
    names: new Set(
      nameClaims.flatMap((claim) => [claim.name, ...claim.also].flatMap((form) => tokenize(form).map((token) => token.lower))),
    ),
    others: othersOf(nameClaims),
    actors,
  };
}

/** Words that one name shares with another tell nobody apart. */
function othersOf(claims: readonly NameClaim[]): ReadonlySet<string> {
  const isOther = ({ says, of, about, roles }: NameClaim) => [says, ...of, ...about, ...roles].some((text) => OTHER.test(text));
  const stems = (own: readonly NameClaim[]) =>
    own.flatMap(({ name, also }) => [name, ...also].flatMap((form) => tokenize(form).map(({ lower }) => stem(lower))));
  const ours = new Set(stems(claims.filter((claim) => !isOther(claim))));
  return new Set(stems(claims.filter(isOther)).filter((one) => !ours.has(one)));
}

const OTHER = /\b(?:old|former|previous|earlier|outgoing|rival|competitor|predecessor)\b/i;

/** "pilot schools" is about schools. */
function isAbout(subject: string, noun: string): boolean {
  const head = tokenize(subject).at(-1);
  return head !== undefined && stem(head.lower) === noun;
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

/** Built when it is first asked for: few drafts do. */
function numberIndexOf(figures: readonly FigureClaim[], at: (place: number) => CompiledClaim): Vocabulary['withNumber'] {
  let byNumber: Map<string, number[]> | undefined;
  const key = (quantity: Quantity) => `${quantity.dimension} ${writtenNumber(quantity).toString()}`;
  return (quantity) => {
    if (!byNumber) {
      byNumber = new Map();
      for (const [place, claim] of figures.entries()) if (claim.kind === 'value') add(byNumber, key(claim.quantity), place);
    }
    return (byNumber.get(key(quantity)) ?? []).slice(0, 8).map(at);
  };
}

/** Built when it is first asked for. */
function kindIndexOf(figures: readonly FigureClaim[], at: (place: number) => CompiledClaim): Vocabulary['ofKind'] {
  let byKind: Map<string, number[]> | undefined;
  return ({ dimension }) => {
    if (!byKind) {
      byKind = new Map();
      for (const [place, claim] of figures.entries()) if (claim.kind === 'value') add(byKind, claim.quantity.dimension, place);
    }
    const places = byKind.get(dimension) ?? [];
    return places.length > MOST_OF_KIND ? [] : places.map(at);
  };
}

/** Among more claims than this, one or another is like any figure. */
const MOST_OF_KIND = 60;

function valueKey({ dimension, unit, low, high }: Quantity): string {
  return `${dimension} ${unit} ${low.toString()} ${high.toString()}`;
}

/** The value that occurs most often; of several the first. */
function commonest(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: number | undefined;
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value;
  return best;
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

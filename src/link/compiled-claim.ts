import { extractQuantities } from '../extract/quantities.ts';
import type { DateClaim, Dimension, NameClaim, Quantity, ValueClaim } from '../model.ts';
import { stem } from '../text/lemma.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { FUNCTION_WORDS, PREPOSITIONS } from './lexicon/function-words.ts';
import { measuresOf } from './lexicon/measures.ts';
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

/** A claim that holds a number or a day. */
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
  /** The measures that its words speak of, and those that one of its subjects is a name for: "age", "price". */
  readonly measures: ReadonlySet<string>;
  readonly bareMeasures: ReadonlySet<string>;
  /** Whether the claim speaks of a rise (1) or a fall (-1) of its figure. */
  readonly direction: 1 | -1 | null;
  /** The sum of other claims. */
  readonly isTotal: boolean;
  /** It says how often. */
  readonly isInterval: boolean;
  /** No other claim measures in this unit. */
  readonly onlyKind: boolean;
}

/** Words for a sum of parts. */
export const TOTALS: ReadonlySet<string> = new Set(['total', 'totals', 'overall', 'altogether', 'together', 'combined', 'sum']);

/** Whether a claim is of "the other donors" by this very word, which need be none that it is looked for by. */
export function hasWord({ claim }: CompiledClaim, lower: string): boolean {
  return [claim.says, ...claim.of, ...claim.about].some((text) => tokenize(text).some((token) => token.lower === lower));
}

/** What linking wants to know of a claim; `formsOf` gives the other forms of a name, `kinds` counts the claims of each unit. */
export function compileClaim(claim: FigureClaim, formsOf: FormsOf, kinds: ReadonlyMap<string, number>): CompiledClaim {
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
    measures: measuresIn(claim, [...words, ...context]),
    bareMeasures: measuresIn(
      claim,
      subjects.flatMap(({ features }) => (features.length === 1 ? features : [])),
    ),
    direction: directionOf(claim),
    isTotal: isTotal(claim),
    isInterval: /\b(?:every|interval|frequency)\b/i.test(claim.says),
    onlyKind: isOnlyKind(claim, kinds),
  };
}

/** The names of the measures that words speak of, as far as the claim's figure can be of them. */
function measuresIn(claim: FigureClaim, words: readonly Feature[]): ReadonlySet<string> {
  if (claim.kind !== 'value') return new Set();
  return new Set(words.flatMap(({ lemma }) => measuresOf(lemma).flatMap(({ name, fits }) => (fits(claim.quantity) ? name : []))));
}

export function subjectsOf({ of }: FigureClaim): readonly Phrase[] {
  return of.map(toPhrase).filter((phrase) => phrase.features.length > 0);
}

export function qualifiersOf({ about, whenText }: FigureClaim, formsOf: FormsOf): readonly Qualifier[] {
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
export function countKinds(claims: readonly FigureClaim[]): ReadonlyMap<string, number> {
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
export type FormsOf = (text: string) => readonly string[];

export function formsByName(names: readonly NameClaim[]): FormsOf {
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

/** The stems of the heads of a claim's subjects. */
export function headsOf({ subjects }: Pick<CompiledClaim, 'subjects'>): ReadonlySet<string> {
  return new Set(subjects.flatMap((phrase) => phrase.features[phrase.head]?.stem ?? []));
}

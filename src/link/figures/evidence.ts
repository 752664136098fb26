import type { Cue, Mention } from '../../model.ts';
import type { Spend } from '../budget.ts';
import type { CompiledClaim, Feature, FigureClaim, Phrase } from '../compiled-claim.ts';
import type { Scene, Word } from '../scene.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { CUE, LIMIT } from '../weights.ts';
import type { Discourse, Voiced } from './discourse.ts';
import { countedPhrase, isInterval, isOfTotal, isShort, listedNoun, measuredNoun, type Nearby, wordsNear } from './nearby.ts';
import { groupsOf } from './nearest-claims.ts';
import { type Header, headersOf, knows, nounFit } from './noun-fit.ts';
import { featureStrength, meanStrength, type Neighbours, neighboursOf, phraseStrength } from './strength.ts';
import { mayBeClaimed } from './touched.ts';

/** How well one claim fits one mention, and why. */
export interface Evidence {
  readonly compiled: CompiledClaim;
  readonly score: number;
  /** Strength, 0 to 1, with which its subject is named. */
  readonly subject: number;
  /** Strength of its qualifiers, weighed by how well they separate it from the claims about the same subject. */
  readonly qualifiers: number;
  /** Strength of the strongest of its qualifiers, whichever claims share it. */
  readonly pinned: number;
  /** Strength of the strongest name among its qualifiers and subjects. */
  readonly named: number;
  /** How strongly each word of its subjects and qualifiers reaches the figure, by stem. */
  readonly words: () => ReadonlyMap<string, number>;
  /** It has exactly the value of the figure. */
  readonly equal: boolean;
  /** It is a sum whose parts stand beside the figure, which is called a sum. */
  readonly hasParts: boolean;
  /** "average", "maximum", where the claim is none. */
  readonly statistic: string | null;
  readonly cues: readonly Cue[];
}

/** A claim that is weighed costs so many times what it costs to look at one. */
const WEIGHED = 20;

/**
 * Weighs the claims that `accepts` lets through against the words around a mention, the best first. `kin` compete for the same words, and
 * `spend` is told how many claims that takes. With `discourse`, the words that the text goes on about are near as well.
 */
export function weigh(
  scene: Scene,
  mention: Mention,
  kin: readonly Mention[],
  vocabulary: Vocabulary,
  accepts: (claim: FigureClaim) => boolean,
  spend: Spend,
  stated: () => ReadonlySet<string> = () => NOTHING,
  discourse: Discourse | null = null,
): readonly Evidence[] {
  if (!mayBeClaimed(scene, mention, vocabulary, stated)) return [];
  const words = wordsNear(scene, mention, kin, discourse);
  const nearby = neighboursOf(words);
  const near = vocabulary.near(words, accepts, spend);
  const equal = mention.kind === 'quantity' ? vocabulary.withValue(mention.quantity) : [];
  const total = isOfTotal(mention, words);
  const sums = total ? vocabulary.sumsOf(stated()) : [];
  spend(WEIGHED * (near.length + equal.length + sums.length));
  const claims = [...new Set([...near, ...[...equal, ...sums].filter(({ claim }) => accepts(claim))])];
  const named = claims.map((compiled) => ({ compiled, subject: subjectOf(compiled, nearby, equal.includes(compiled) ? null : mention) }));
  const surroundings: Surroundings = {
    nearby,
    counted: [...countedPhrase(scene, mention), ...listedNoun(scene, mention)],
    measured: measuredNoun(scene, mention),
    headers: headersOf(scene),
    field: named.filter(({ subject }) => subject.strength >= LIMIT.subject * 0.6).map(({ compiled }) => compiled),
    strict: mention.kind === 'quantity' && mention.quantity.dimension === 'count',
    total,
    // "A maximum of £5" is a bound, and no word for which of many figures is meant.
    statistics: words.flatMap(({ word, strength, shared, outside }) =>
      !shared && strength >= LIMIT.statistic && STATISTICS.has(word.lemma) && (outside || !isWithin(word, mention)) ? [word] : [],
    ),
    // In "from 75 to 100mph" both figures share what is named before them.
    paired: mention.kind === 'quantity' && mention.change === 'to',
    interval: isInterval(scene, mention),
    alone: isShort(scene, mention),
    stated,
    voiced: discourse?.measures ?? [],
  };
  return named
    .map(({ compiled, subject }) =>
      weighOne(compiled, subject, fuller(compiled, subject, named, nearby), surroundings, equal.includes(compiled)),
    )
    .filter((evidence) => evidence.subject > 0 || evidence.qualifiers > 0 || evidence.equal)
    .sort((a, b) => b.score - a.score || (a.compiled.claim.id < b.compiled.claim.id ? -1 : 1));
}

function isWithin({ start, end }: Word, { range }: Mention): boolean {
  return start >= range.start && end <= range.end;
}

const NOTHING: ReadonlySet<string> = new Set();

/** What is read of the surroundings of a figure once, for all claims. */
interface Surroundings {
  readonly nearby: Neighbours;
  readonly counted: readonly Word[];
  readonly measured: Word | null;
  readonly headers: readonly Header[];
  /** The claims whose subject is named. */
  readonly field: readonly CompiledClaim[];
  /** A noun that the claim does not know speaks strongly against it. */
  readonly strict: boolean;
  readonly total: boolean;
  /** The words nearby for which of many figures is meant. */
  readonly statistics: readonly Word[];
  readonly paired: boolean;
  /** "every six hours" */
  readonly interval: boolean;
  /** The sentence is short and has no other figure. */
  readonly alone: boolean;
  /** The ids of the claims whose values stand in this passage or one of those before it. */
  readonly stated: () => ReadonlySet<string>;
  /** The measures that the words beside the figure speak of. */
  readonly voiced: readonly Voiced[];
}

interface Subject {
  readonly phrase: Phrase | null;
  readonly strength: number;
  /** The strength if the subject is taken over from another figure of the sentence. */
  readonly inherited: number;
}

/** In: the figure, where it has not the claim's value: who has it may be named by its unit. */
function subjectOf(compiled: CompiledClaim, nearby: Neighbours, mention: Mention | null): Subject {
  let best: Subject = { phrase: null, strength: 0, inherited: 0 };
  for (const phrase of compiled.subjects) {
    const strength = phraseStrength(phrase, nearby, CUE.sharedSubject, false) * (isOwnUnit(phrase, nearby, mention) ? CUE.ownUnit : 1);
    const inherited = phraseStrength(phrase, nearby, CUE.sharedSubject, true);
    if (strength > best.strength || (strength === best.strength && inherited > best.inherited))
      best = { phrase, strength, inherited: Math.max(inherited, best.inherited) };
    else if (inherited > best.inherited) best = { ...best, inherited };
  }
  return best;
}

/** "13 years" of a claim about "years": the figure's own unit is what every figure of its kind has. */
function isOwnUnit({ features }: Phrase, nearby: Neighbours, mention: Mention | null): boolean {
  const [only, ...more] = features;
  if (!only || more.length > 0 || mention?.kind !== 'quantity' || only.lemma !== mention.quantity.unitWord) return false;
  const near = nearby.get(only.stem) ?? [];
  return near.length > 0 && near.every(({ word, outside }) => !outside && isWithin(word, mention));
}

/** The longer name of another claim that stands where this one's short name was found: "GCSE results" for "results". */
function fuller(
  compiled: CompiledClaim,
  { phrase, strength }: Subject,
  named: readonly { readonly compiled: CompiledClaim; readonly subject: Subject }[],
  nearby: Neighbours,
): Phrase | null {
  if (!phrase || strength < LIMIT.subject) return null;
  const head = phrase.features[phrase.head]!;
  const own = new Set(phrase.features.map((feature) => feature.stem));
  const at = (nearby.get(head.stem) ?? []).filter(({ outside }) => !outside);
  const nearest = at.reduce<Nearby | null>((best, one) => (best && best.strength >= one.strength ? best : one), null);
  if (!nearest) return null;
  const isFuller = ({ features }: Phrase) => {
    if (features.length <= own.size || ![...own].every((stem) => features.some((one) => one.stem === stem))) return false;
    const extra = features.filter((one) => !own.has(one.stem) && !compiled.stems.has(one.stem));
    const stands = (one: Feature) => (nearby.get(one.stem) ?? []).some(({ word, outside }) => !outside && touches(word, nearest.word));
    return extra.length > 0 && extra.every(stands);
  };
  for (const { compiled: rival, subject } of named) {
    const longer = rival !== compiled && subject.phrase ? rival.subjects.find(isFuller) : undefined;
    if (longer) return longer;
  }
  return null;
}

/** Another of its subjects, of words of its own, that is named as well and is no other claim's. */
function secondName(
  compiled: CompiledClaim,
  first: Phrase,
  nearby: Neighbours,
  field: readonly CompiledClaim[],
): { readonly phrase: Phrase; readonly strength: number } | null {
  const taken = new Set([
    ...first.features.map(({ stem }) => stem),
    ...field.flatMap((other) => (other === compiled ? [] : other.subjects.flatMap(({ features }) => features.map(({ stem }) => stem)))),
  ]);
  const groups = new Set(first.features.flatMap(({ lemma }) => groupsOf(lemma)));
  let best: { readonly phrase: Phrase; readonly strength: number } | null = null;
  for (const phrase of compiled.subjects) {
    // "People" names members and people with one word.
    if (phrase.features.some(({ stem, lemma }) => taken.has(stem) || groupsOf(lemma).some((group) => groups.has(group)))) continue;
    const strength = phraseStrength(phrase, nearby, CUE.sharedSubject, false);
    if (strength >= LIMIT.subject && strength > (best?.strength ?? 0)) best = { phrase, strength };
  }
  return best;
}

/** Room for a short word between two that stand together: "people who left". */
const NEXT = 6;

/** Whether one word stands right before or behind the other. */
function touches(one: Word, other: Word): boolean {
  return one.sentence === other.sentence && (Math.abs(one.end - other.start) <= NEXT || Math.abs(other.end - one.start) <= NEXT);
}

function weighOne(compiled: CompiledClaim, found: Subject, longer: Phrase | null, surroundings: Surroundings, equal: boolean): Evidence {
  const { nearby, headers, field, strict, total, statistics, paired } = surroundings;
  const counted = surroundings.counted.length > 0 ? surroundings.counted : surroundings.measured ? [surroundings.measured] : [];
  const cues: Cue[] = [];
  const add = (text: string, weight: number) => {
    if (Math.abs(weight) >= 0.01) cues.push({ text, weight });
  };
  let qualifiers = 0;
  let named = 0;
  let pinned = 0;
  for (const qualifier of compiled.qualifiers) {
    let strength = 0;
    for (const phrase of qualifier.alternatives) {
      const raw = meanStrength(phrase, nearby, CUE.sharedQualifier);
      strength = Math.max(strength, raw * Math.max(...phrase.features.map((feature) => separation(feature, compiled, field))));
      pinned = Math.max(pinned, raw);
      if (phrase.features.some((feature) => feature.capital)) named = Math.max(named, raw);
    }
    qualifiers += strength;
    add(`names “${qualifier.text}”`, CUE.qualifier * strength);
  }
  qualifiers = Math.min(qualifiers, CUE.mostQualifiers);
  // A subject that is named for another figure of the sentence carries over only to a figure that has a qualifier of its own.
  const direct = qualifiers >= CUE.ownQualifier || paired ? Math.max(found.strength, found.inherited) : found.strength;
  const hasParts = total && hasPartsIn(compiled.claim, surroundings.stated());
  const measured = measureOf(compiled, surroundings.voiced);
  const bare = measured && direct < measured.bare ? measured.bare : direct;
  const subject = hasParts ? Math.max(bare, CUE.parts) : bare;
  if (found.phrase) add(`names “${found.phrase.text}”`, CUE.subject * direct);
  if (measured) {
    add(`measures its ${measured.name}`, CUE.measure * measured.strength * bare);
    add(`is of a ${measured.name}`, CUE.subject * (bare - direct));
  }
  if (longer) add(`“${longer.text}” is another thing`, CUE.longerName);
  const second = found.phrase ? secondName(compiled, found.phrase, nearby, field) : null;
  if (second) add(`names “${second.phrase.text}” too`, CUE.secondName * second.strength);
  let context = 0;
  for (const feature of compiled.context)
    context += featureStrength(feature, nearby, CUE.sharedQualifier, false) * separation(feature, compiled, field);
  add('other words of the claim', CUE.context * Math.min(1, context / 2));
  for (const { place, words } of headers) {
    if (!words.some((word) => knows(compiled, word))) add(`${ABOUT[place]} “${words.map((word) => word.text).join(' ')}”`, CUE.otherHeader);
  }
  if (surroundings.interval)
    add(compiled.isInterval ? 'says how often' : 'is no interval', compiled.isInterval ? CUE.interval : CUE.noInterval);
  if (total && compiled.isTotal) add('states the total', CUE.total);
  if (hasParts) add('its parts stand beside it', CUE.subject * (subject - bare));
  if (total && !compiled.isTotal && field.some((other) => other.isTotal)) add('is no total', CUE.noTotal);
  if (surroundings.alone && field.length === 1 && field[0] === compiled && subject >= LIMIT.full)
    add('nothing else is spoken of', CUE.alone);
  if (compiled.onlyKind && subject > 0) add('the only claim of this kind', CUE.onlyKind);
  const statistic = statistics.find((word) => !knows(compiled, word));
  if (statistic) add(`speaks of ${/^[aeiou]/.test(statistic.lower) ? 'an' : 'a'} ${statistic.lower}`, CUE.otherStatistic);
  for (const cue of nounFit(compiled, counted, strict)) add(cue.text, cue.weight);
  return {
    compiled,
    score: cues.reduce((sum, cue) => sum + cue.weight, 0),
    subject,
    qualifiers,
    pinned,
    named,
    words: () => wordsOf(compiled, nearby),
    equal,
    hasParts,
    statistic: statistic?.lower ?? null,
    cues,
  };
}

/**
 * The measure that a word beside a figure speaks of and the claim is of; a word of the claim itself is heard already. `bare` is how
 * strongly that alone names the claim's subject.
 */
function measureOf(
  { measures, bareMeasures, stems }: CompiledClaim,
  voiced: readonly Voiced[],
): { readonly name: string; readonly strength: number; readonly bare: number } | null {
  const own = voiced.filter(({ name, stem }) => measures.has(name) && (stem === null || !stems.has(stem)));
  const best = own.reduce<Voiced | null>((one, other) => (one && one.strength >= other.strength ? one : other), null);
  if (!best) return null;
  return { name: best.name, strength: best.strength, bare: bareMeasures.has(best.name) ? best.strength * CUE.bareMeasure : 0 };
}

/** Strength of the strongest word that one claim has and the other has not. */
export function ownWords(one: Evidence, other: Evidence): number {
  const theirs = other.words();
  return Math.max(0, ...[...one.words()].map(([stem, strength]) => (theirs.has(stem) ? 0 : strength)));
}

/** Claims as they stand once the row is known to be about them, whatever it is called. */
export function inKnownRow(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence
    .map((one) => {
      const cues = one.cues.filter(({ text }) => !text.startsWith(ABOUT.row));
      return cues.length === one.cues.length ? one : { ...one, cues, score: one.score - CUE.otherHeader };
    })
    .sort((a, b) => b.score - a.score);
}

const ABOUT = { row: 'its row is about', column: 'its column is about' } as const;

/** Whether at least two of the parts of a sum are among the claims, and no part is missing but one. */
function hasPartsIn(claim: FigureClaim, ids: ReadonlySet<string>): boolean {
  const parts = claim.kind === 'value' && claim.derived?.how === 'sum' ? claim.derived.from : [];
  const stated = parts.filter((id) => ids.has(id)).length;
  return stated >= 2 && stated >= parts.length - 1;
}

/** Words for which of many figures is meant. */
const STATISTICS: ReadonlySet<string> = new Set('average mean median typical minimum maximum'.split(' '));

function wordsOf(compiled: CompiledClaim, nearby: Neighbours): ReadonlyMap<string, number> {
  const phrases = [...compiled.subjects, ...compiled.qualifiers.flatMap((qualifier) => qualifier.alternatives)];
  return new Map(
    phrases.flatMap((phrase) =>
      phrase.features.map((feature) => [feature.stem, featureStrength(feature, nearby, CUE.sharedQualifier, false)] as const),
    ),
  );
}

/** How well a word tells a claim from the others about the same subject: 1 if it has it alone. */
function separation(feature: Feature, compiled: CompiledClaim, field: readonly CompiledClaim[]): number {
  const sharing = field.filter((other) => other !== compiled && other.stems.has(feature.stem)).length;
  return 1 - sharing / Math.max(1, field.length);
}

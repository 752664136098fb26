import type { Cue, Mention } from '../model.ts';
import type { Spend } from './budget.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './lexicon/function-words.ts';
import { SYNONYMS } from './lexicon/synonyms.ts';
import { reach, type Scene, type Word } from './scene.ts';
import { type CompiledClaim, type Feature, type FigureClaim, type Phrase, TOTALS, type Vocabulary } from './vocabulary.ts';
import { CUE, LIMIT } from './weights.ts';

/** How well one claim fits one mention, and why. */
export interface Evidence {
  readonly compiled: CompiledClaim;
  readonly score: number;
  /** Strength, 0 to 1, with which its subject is named. */
  readonly subject: number;
  /** Strength of its qualifiers, weighed by how well they separate it from the claims about the same subject. */
  readonly qualifiers: number;
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

/** A word near the mention and the strength with which it reaches it. */
interface Nearby {
  readonly word: Word;
  readonly strength: number;
  /** Strength by way of another figure of the sentence, as in a list whose subject is named once. */
  readonly inherited: number;
  /** Belongs rather to another figure of the sentence. */
  readonly shared: boolean;
  /** Stands in a header, a heading, another paragraph: its offsets are not those of the passage. */
  readonly outside: boolean;
}

/** A claim that is weighed costs so many times what it costs to look at one. */
const WEIGHED = 20;

/**
 * Weighs the claims that `accepts` lets through against the words around a mention, the best first. `kin` compete for the same words, and
 * `spend` is told how many claims that takes.
 */
export function weigh(
  scene: Scene,
  mention: Mention,
  kin: readonly Mention[],
  vocabulary: Vocabulary,
  accepts: (claim: FigureClaim) => boolean,
  spend: Spend,
  stated: () => ReadonlySet<string> = () => NOTHING,
): readonly Evidence[] {
  const words = wordsNear(scene, mention, kin);
  const nearby = neighboursOf(words);
  const near = vocabulary.near(words, accepts, spend);
  const equal = mention.kind === 'quantity' ? vocabulary.withValue(mention.quantity) : [];
  const total = isOfTotal(mention, words);
  const sums = total ? vocabulary.sumsOf(stated()) : [];
  spend(WEIGHED * (near.length + equal.length + sums.length));
  const claims = [...new Set([...near, ...[...equal, ...sums].filter(({ claim }) => accepts(claim))])];
  const named = claims.map((compiled) => ({ compiled, subject: subjectOf(compiled, nearby) }));
  const surroundings: Surroundings = {
    nearby,
    counted: countedPhrase(scene, mention),
    measured: measuredNoun(scene, mention),
    headers: headersOf(scene),
    field: named.filter(({ subject }) => subject.strength >= LIMIT.subject * 0.6).map(({ compiled }) => compiled),
    strict: mention.kind === 'quantity' && mention.quantity.dimension === 'count',
    total,
    statistics: words.flatMap(({ word, strength, shared }) =>
      !shared && strength >= LIMIT.statistic && STATISTICS.has(word.lemma) ? [word] : [],
    ),
    // In "from 75 to 100mph" both figures share what is named before them.
    paired: mention.kind === 'quantity' && mention.change === 'to',
    interval: isInterval(scene, mention),
    alone: isShort(scene, mention),
    stated,
  };
  return named
    .map(({ compiled, subject }) =>
      weighOne(compiled, subject, fuller(compiled, subject, named, nearby), surroundings, equal.includes(compiled)),
    )
    .filter((evidence) => evidence.subject > 0 || evidence.qualifiers > 0 || evidence.equal)
    .sort((a, b) => b.score - a.score || (a.compiled.claim.id < b.compiled.claim.id ? -1 : 1));
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
}

/**
 * The words that a figure counts: those behind it up to the next function word or mark ("16 European leaders" → European,
 * leaders). Empty where it stands without a noun.
 */
export function countedPhrase(scene: Scene, mention: Mention): readonly Word[] {
  const range = scene.at.get(mention);
  if (!range || scene.passage.cell || mention.kind === 'date') return [];
  let index = range.end;
  if (scene.words[index]?.lower === 'of') {
    index++;
    while (DETERMINERS.has(scene.words[index]?.lower ?? '')) index++;
  }
  const phrase: Word[] = [];
  for (; index < scene.words.length && phrase.length < 5; index++) {
    const word = scene.words[index]!;
    if (word.text === '-') continue;
    if (word.kind !== 'word' || STOPS.has(word.lower) || !word.content || word.sentence !== scene.words[range.start]?.sentence) break;
    phrase.push(word);
  }
  return phrase;
}

/** The noun that a figure is said to be the size of: "bursts of up to 40", "a majority of 1,575". */
function measuredNoun(scene: Scene, mention: Mention): Word | null {
  if (mention.kind === 'date') return null;
  const start = scene.at.get(mention)?.start ?? 0;
  const noun = scene.words[start - 2];
  return scene.words[start - 1]?.lower === 'of' && noun?.content && noun.kind === 'word' && !MEASURES.has(noun.lemma) ? noun : null;
}

/** Nouns that stand for any size. */
const MEASURES = new Set(
  'total sum number figure value amount rise fall gain drop loss growth reduction saving increase decrease cut cost price charge fee score average maximum minimum limit rate share range field level group team batch crowd set change difference worth size margin tune backing support'.split(
    ' ',
  ),
);

const STOPS: ReadonlySet<string> = new Set([...AUXILIARIES, ...CONJUNCTIONS, ...PREPOSITIONS, ...PRONOUNS, ...DETERMINERS]);

function wordsNear(scene: Scene, mention: Mention, kin: readonly Mention[]): readonly Nearby[] {
  const nearby: Nearby[] = [];
  const own = scene.at.get(mention);
  const here = scene.words[own?.start ?? 0]?.sentence;
  const siblings = kin.filter((other) => other !== mention && scene.words[scene.at.get(other)?.start ?? 0]?.sentence === here);
  const [from, to] = span(scene, own?.start ?? 0, own?.end ?? 0);
  for (let index = from; index < to; index++) {
    const word = scene.words[index]!;
    if (
      !word.content ||
      (own && index >= own.start && index < own.end && (word.kind === 'number' || (mention.kind === 'date' && PARTS.has(word.lower))))
    )
      continue;
    const strength = reach(scene, index, mention, kin);
    const theirs =
      word.sentence === here ? Math.max(0, ...beside(scene, siblings, index).map((other) => reach(scene, index, other, kin))) : 0;
    const inherited = theirs * CUE.inherited;
    if (Math.max(strength, inherited) < FAINT) continue;
    nearby.push({ word, strength, inherited, shared: theirs > strength * 1.05, outside: false });
  }
  for (const { word, strength } of scene.surroundings) nearby.push({ word, strength, inherited: 0, shared: false, outside: true });
  return nearby;
}

function isInterval(scene: Scene, mention: Mention): boolean {
  return (
    mention.kind === 'quantity' &&
    mention.quantity.dimension === 'duration' &&
    scene.words[(scene.at.get(mention)?.start ?? 0) - 1]?.lower === 'every'
  );
}

/** Words of a date itself: "the last day of May" names nobody's last day. */
const PARTS: ReadonlySet<string> = new Set('first second third fourth last final day week weekend fortnight half'.split(' '));

/** A sentence of a few words about one figure. */
function isShort(scene: Scene, mention: Mention): boolean {
  const own = scene.at.get(mention)?.start ?? 0;
  const here = scene.words[own]?.sentence;
  const words = scene.words.filter(({ sentence, kind }) => sentence === here && kind !== 'mark');
  const figures = scene.mentions.filter((other) => scene.words[scene.at.get(other)?.start ?? 0]?.sentence === here);
  return !scene.passage.cell && words.length <= SHORT && figures.length === 1;
}

const SHORT = 9;

/** Whether a figure is called a total, by its own words or by the header of its row or column. */
function isOfTotal(mention: Mention, nearby: readonly Nearby[]): boolean {
  return (
    (mention.kind === 'quantity' && mention.relation === 'total') ||
    nearby.some(({ word, strength }) => strength >= 0.85 && TOTALS.has(word.lower))
  );
}

/** Words that reach a figure less than this are not looked at. */
const FAINT = 0.08;
/** A list that shares one subject is looked at this many words far, either way. */
const FAR = 80;

/** The words that can matter: those within reach, and those of the sentence, which another figure may hand on. */
function span(scene: Scene, start: number, end: number): readonly [from: number, to: number] {
  const limit = -Math.log(FAINT);
  const sentence = scene.words[start]?.sentence;
  let from = start;
  while (
    from > 0 &&
    start - from < FAR &&
    (scene.words[from - 1]!.sentence === sentence || scene.costs[start]! - scene.costs[from - 1]! <= limit)
  )
    from--;
  let to = Math.min(end, scene.words.length);
  while (
    to < scene.words.length &&
    to - end < FAR &&
    (scene.words[to]!.sentence === sentence || scene.costs[to]! - scene.costs[end - 1]! <= limit)
  )
    to++;
  return [from, to];
}

/** The figures right before and right behind a word: no other can be nearer. */
function beside(scene: Scene, siblings: readonly Mention[], index: number): readonly Mention[] {
  let before: Mention | null = null;
  for (const sibling of siblings) {
    if ((scene.at.get(sibling)?.start ?? 0) > index) return before ? [before, sibling] : [sibling];
    before = sibling;
  }
  return before ? [before] : [];
}

interface Subject {
  readonly phrase: Phrase | null;
  readonly strength: number;
  /** The strength if the subject is taken over from another figure of the sentence. */
  readonly inherited: number;
}

function subjectOf(compiled: CompiledClaim, nearby: Neighbours): Subject {
  let best: Subject = { phrase: null, strength: 0, inherited: 0 };
  for (const phrase of compiled.subjects) {
    const strength = phraseStrength(phrase, nearby, CUE.sharedSubject, false);
    const inherited = phraseStrength(phrase, nearby, CUE.sharedSubject, true);
    if (strength > best.strength || (strength === best.strength && inherited > best.inherited))
      best = { phrase, strength, inherited: Math.max(inherited, best.inherited) };
    else if (inherited > best.inherited) best = { ...best, inherited };
  }
  return best;
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

/** Room for a short word between two that stand together: "people who left". */
const NEXT = 6;

/** Whether one word stands right before or behind the other. */
function touches(one: Word, other: Word): boolean {
  return one.sentence === other.sentence && (Math.abs(one.end - other.start) <= NEXT || Math.abs(other.end - one.start) <= NEXT);
}

function weighOne(compiled: CompiledClaim, found: Subject, longer: Phrase | null, surroundings: Surroundings, equal: boolean): Evidence {
  const { nearby, measured, headers, field, strict, total, statistics, paired } = surroundings;
  const counted = surroundings.counted.length > 0 ? surroundings.counted : measured ? [measured] : [];
  const cues: Cue[] = [];
  const add = (text: string, weight: number) => {
    if (Math.abs(weight) >= 0.01) cues.push({ text, weight });
  };
  let qualifiers = 0;
  let named = 0;
  for (const qualifier of compiled.qualifiers) {
    let strength = 0;
    for (const phrase of qualifier.alternatives) {
      const raw = meanStrength(phrase, nearby, CUE.sharedQualifier);
      strength = Math.max(strength, raw * Math.max(...phrase.features.map((feature) => separation(feature, compiled, field))));
      if (phrase.features.some((feature) => feature.capital)) named = Math.max(named, raw);
    }
    qualifiers += strength;
    add(`names “${qualifier.text}”`, CUE.qualifier * strength);
  }
  qualifiers = Math.min(qualifiers, CUE.mostQualifiers);
  // A subject that is named for another figure of the sentence carries over only to a figure that has a qualifier of its own.
  const direct = qualifiers >= CUE.ownQualifier || paired ? Math.max(found.strength, found.inherited) : found.strength;
  const hasParts = total && hasPartsIn(compiled.claim, surroundings.stated());
  const subject = hasParts ? Math.max(direct, CUE.parts) : direct;
  if (found.phrase) add(`names “${found.phrase.text}”`, CUE.subject * direct);
  if (longer) add(`“${longer.text}” is another thing`, CUE.longerName);
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
  if (hasParts) add('its parts stand beside it', CUE.subject * (subject - direct));
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
    named,
    words: () => wordsOf(compiled, nearby),
    equal,
    hasParts,
    statistic: statistic?.lower ?? null,
    cues,
  };
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

/** The words of a header that say what a row or a column is about. */
interface Header {
  readonly place: 'row' | 'column';
  readonly words: readonly Word[];
}

function headersOf({ passage, surroundings }: Scene): readonly Header[] {
  if (!passage.cell || passage.cell.header) return [];
  const of = (place: string) =>
    surroundings.filter((one) => one.place === place && one.word.kind === 'word' && !GENERIC.has(one.word.lemma)).map((one) => one.word);
  const headers: Header[] = [
    { place: 'row', words: headOf(passage.cell.rowHeader, of('rowHeader')) },
    { place: 'column', words: of('columnHeader') },
  ];
  return headers.filter(({ words }) => words.length > 0);
}

/** "Power for the presses" is about power. */
function headOf(header: string, words: readonly Word[]): readonly Word[] {
  const end = header.search(/ (?:for|of|from|to|by|at|on|with|among) /);
  const head = end < 0 ? [] : words.filter((word) => word.end <= end);
  return head.length > 0 ? head : words;
}

/** Words of table headers that fit any claim. */
const GENERIC: ReadonlySet<string> = new Set(
  'number value amount total figure result count size share sum price cost rate percent percentage year date time unit measure item name type detail change actual quantity level bn m k day month week hour minute km gb mw max maximum minimum min all total overall average q h fy quarter half'.split(
    ' ',
  ),
);

/** Whether one of the words of a claim means the same as this one. */
function knows({ stems, groups }: CompiledClaim, { stem, compound, lemma }: Word): boolean {
  return stems.has(stem) || (compound !== null && stems.has(compound)) || (SYNONYMS.get(lemma) ?? []).some((group) => groups.has(group));
}

/** How well a word tells a claim from the others about the same subject: 1 if it has it alone. */
function separation(feature: Feature, compiled: CompiledClaim, field: readonly CompiledClaim[]): number {
  const sharing = field.filter((other) => other !== compiled && other.stems.has(feature.stem)).length;
  return 1 - sharing / Math.max(1, field.length);
}

/** A head noun that no phrase of the claim knows, and unknown words before it, speak against the claim. */
function nounFit(compiled: CompiledClaim, counted: readonly Word[], strict: boolean): readonly Cue[] {
  if (counted.length === 0) return [];
  const fits = counted.map((word) => knows(compiled, word) || compiled.figure.has(word.stem));
  // "4.7 million people" may be customers, patients or pupils.
  if (!fits.some(Boolean) && counted.length === 1 && counted[0]!.lower === 'people')
    return [{ text: 'counts people', weight: strict ? CUE.anyPeople : 0 }];
  if (!fits.some(Boolean)) {
    return [
      { text: `counts “${counted.map((word) => word.text).join(' ')}”`, weight: strict ? CUE.otherNoun : CUE.otherNoun * CUE.looseNoun },
    ];
  }
  const head = fits.lastIndexOf(true);
  // "three regions" where the claim counts clinics "in each region".
  const noun = counted.at(-1)!;
  if (
    strict &&
    head === counted.length - 1 &&
    !compiled.figure.has(noun.stem) &&
    !counted.some((word) => isOfSubject(compiled, word)) &&
    isOfQualifier(compiled, noun)
  )
    return [{ text: `counts “${noun.text}”`, weight: CUE.qualifierNoun }];
  return counted
    .slice(0, head)
    .flatMap((word, index) =>
      fits[index] ? [] : [{ text: `speaks of “${word.text}”`, weight: word.capital ? CUE.otherName : CUE.otherModifier }],
    );
}

/** Words for what anything costs. */
const PRICES: ReadonlySet<string> = new Set('price cost fee charge bill worth value'.split(' '));

function isOfSubject({ subjects }: CompiledClaim, word: Word): boolean {
  return subjects.some((phrase) => phrase.features.some((feature) => meansSame(feature, word)));
}

function isOfQualifier({ qualifiers }: CompiledClaim, { stem }: Word): boolean {
  return qualifiers.some(({ alternatives }) => alternatives.some((phrase) => phrase.features.some((feature) => feature.stem === stem)));
}

function meansSame(feature: Feature, { stem, compound, lemma }: Word): boolean {
  const groups = SYNONYMS.get(feature.lemma) ?? [];
  return feature.stem === stem || feature.stem === compound || (SYNONYMS.get(lemma) ?? []).some((group) => groups.includes(group));
}

/** The head of a phrase carries it; the other words add to it. */
function phraseStrength(phrase: Phrase, nearby: Neighbours, sharing: number, inherit: boolean): number {
  const strengths = phrase.features.map((feature) => featureStrength(feature, nearby, sharing, inherit));
  const head = strengths[phrase.head] ?? 0;
  const rest = strengths.filter((_, index) => index !== phrase.head);
  if (rest.length === 0) return head;
  const others = rest.reduce((sum, strength) => sum + strength, 0) / rest.length;
  const alone = PRICES.has(phrase.features[phrase.head]?.lemma ?? '') && others < LIMIT.complement ? CUE.price : CUE.head;
  return Math.max(head * (alone + (1 - alone) * others), others * CUE.withoutHead);
}

function meanStrength(phrase: Phrase, nearby: Neighbours, sharing: number): number {
  const strengths = phrase.features.map((feature) => featureStrength(feature, nearby, sharing, false));
  return strengths.reduce((sum, strength) => sum + strength, 0) / strengths.length;
}

/** Words near a figure by what makes them mean the same as others: stems, and the groups of synonyms. */
type Neighbours = ReadonlyMap<string | number, readonly Nearby[]>;

function neighboursOf(nearby: readonly Nearby[]): Neighbours {
  const neighbours = new Map<string | number, Nearby[]>();
  for (const one of nearby) {
    const { stem, compound, lemma } = one.word;
    const keys = new Set([stem, ...(compound === null ? [] : [compound]), ...(SYNONYMS.get(lemma) ?? [])]);
    for (const key of keys) {
      const same = neighbours.get(key);
      if (same) same.push(one);
      else neighbours.set(key, [one]);
    }
  }
  return neighbours;
}

function featureStrength(feature: Feature, nearby: Neighbours, sharing: number, inherit: boolean): number {
  let best = 0;
  const of = (key: string | number, like: number): void => {
    for (const { word, strength, inherited, shared } of nearby.get(key) ?? []) {
      const sameCase = !feature.capital || word.capital ? 1 : CUE.otherCase;
      const direct = strength * (shared ? sharing : 1);
      best = Math.max(best, like * sameCase * (inherit ? Math.max(direct, inherited) : direct));
    }
  };
  of(feature.stem, 1);
  for (const group of SYNONYMS.get(feature.lemma) ?? []) of(group, SYNONYM);
  return best;
}

/** What a synonym is worth beside the word itself. */
const SYNONYM = 0.7;

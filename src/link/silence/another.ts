import type { Match, Mention, Relation } from '../../model.ts';
import type { CompiledClaim } from '../compiled-claim.ts';
import { type Clause, clauseOf, clausesIn, isOpen } from '../figures/bearer.ts';
import { countedPhrase } from '../figures/nearby.ts';
import { knows } from '../figures/noun-fit.ts';
import { PERIODS, PUBLICATIONS } from '../lexicon/cues.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { measuresOf } from '../lexicon/measures.ts';
import { type Scene, toWords, type Word } from '../scene.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { contrasted, type Field, otherStage, textOf } from './contrasts.ts';
import { narrowerGroup } from './narrower-groups.ts';
import { otherThing, takenElsewhere } from './other-things.ts';
import { tells } from './tellers.ts';

/**
 * A conflict that is none, as its clause is about another one of the claim's kind, by its own words: "the next mine is 620 metres deep",
 * "a supermarket pays £12.60", "in the neighbouring county there are 9,200". Null where nothing says so.
 */
export function asOfAnother(match: Match, scene: Scene, vocabulary: Vocabulary): Match | null {
  const compiled = vocabulary.of(match.claim);
  if (!compiled || match.state !== 'conflicts' || !FIGURES.has(match.relation!) || scene.passage.cell) return null;
  const isLike = match.likeness !== 'none' && match.likeness !== 'faint';
  const field: Field = { compiled, vocabulary, words: scene.words, isLike };
  const figure = scene.at.get(match.mention)?.start ?? 0;
  const text =
    (match.relation === 'magnitude' ? comparedThing(field, figure) : anotherNamed(field, scene, figure)) ??
    (match.relation === 'rival' || isLike ? null : otherThing(field, scene, match.mention)) ??
    (match.relation === 'magnitude' || !isLike ? takenElsewhere(field, scene, match.mention) : null) ??
    (match.relation === 'disjoint' && !isLike ? narrowerGroup(field, scene, match.mention) : null) ??
    (match.likeness === 'none' && match.relation !== 'magnitude'
      ? (unknownOwner(field, scene, figure) ?? otherActor(field, scene, figure) ?? otherBearer(field, scene, figure))
      : null) ??
    (match.relation === 'disjoint' && !isLike ? otherPlace(field, scene, match.mention) : null);
  if (text === null) return null;
  const reason = `is said of another one (“${text}”)`;
  return { ...match, state: 'set-aside', relation: null, certainty: 'weak', expected: null, others: [], reason };
}

/** "A larger scheme, with 50 of them for £31m": whatever is compared with the claim's is another one. */
function comparedThing({ compiled, words }: Field, figure: number): string | null {
  const from = startOf(words, words[figure]!.sentence);
  const [article, size] = [words[from], words[from + 1]];
  if (!article || !size || !/^an?$/.test(article.lower) || from + 2 >= figure || knows(compiled, size)) return null;
  return COMPARED.test(size.lower) ? textOf(words, from, from + COMPARED_WORDS) : null;
}

const COMPARED =
  /^(?:larger|smaller|bigger|longer|shorter|cheaper|dearer|older|newer|later|earlier|further|lesser|greater|simpler|similar|different|second|third|rival|previous|former)$/;
/** Words of what is compared that are told to the editor. */
const COMPARED_WORDS = 3;

/** The relations of a figure that may be anybody's. */
const FIGURES: ReadonlySet<Relation> = new Set<Relation>(['disjoint', 'rival', 'magnitude']);

/** The words that name another one in the clause of a figure that begins at this word, or in the sentence that it goes on about. */
function anotherNamed(field: Field, scene: Scene, figure: number): string | null {
  const { words } = scene;
  const { sentence } = words[figure]!;
  const from = startOf(words, sentence);
  const clause = clauseOf(scene, figure);
  const subject = clause?.start ?? from;
  const named = namedIn(field, from, clause, figure) ?? otherStage(field, scene, from, figure);
  if (named !== null || from <= 0 || !goesOn(words, subject, from) || isTurned(words, clause?.verb ?? from, figure)) return named;
  const referent = scene.referents.get(subject);
  const meant = referent && words[referent.start]!.lower !== 'the' ? another(field, { ...referent, verb: referent.end }) : null;
  return meant ?? namedIn(field, startOf(words, sentence - 1), clauseOf(scene, from, sentence - 1), from);
}

function startOf(words: readonly Word[], sentence: number): number {
  return words.findIndex((word) => word.sentence === sentence);
}

/** "It was put off when the bakers took 2.8%": the figure is of what the conjunction begins. */
function isTurned(words: readonly Word[], verb: number, figure: number): boolean {
  return words.slice(verb, figure).some(({ lower }, index, all) => TURNING.has(lower) && all[index + 1]?.kind === 'word');
}

const TURNING: ReadonlySet<string> = new Set(['when', 'after', 'because', 'once', 'although', 'though', 'while', 'whereas', 'until']);

/** What stands before the subject of a clause, or the subject itself. */
function namedIn(field: Field, from: number, clause: Clause | null, to: number): string | null {
  return opener(field, from, clause?.start ?? to) ?? (clause ? another(field, clause) : null);
}

/** "It employs", "its league has", "there the list has": of what the sentence before is about. */
function goesOn(words: readonly Word[], subject: number, from: number): boolean {
  if (/^(?:it|they|he|she|its|their|his|her)$/.test(words[subject]!.lower)) return true;
  return words[from]!.lower === 'there' && !/^(?:is|are|was|were|has|have)$/.test(words[from + 1]?.lower ?? '');
}

/** "In the next town": a place before the subject that is not the claim's. */
function opener(field: Field, from: number, to: number): string | null {
  const { words } = field;
  const start = /^(?:and|but|while|only)$/.test(words[from]?.lower ?? '') ? from + 1 : from;
  if (!PREPOSITIONS.has(words[start]?.lower ?? '')) return null;
  let end = start + 1;
  while (end < to && words[end]!.kind !== 'mark' && end - start < LONGEST) end++;
  return contrasted(field, start + 1, end);
}

/** Words before the subject that are looked at. */
const LONGEST = 6;

/** The subject of a clause, if it is by its own words not what the claim is of. */
function another(field: Field, { start, end, verb }: Clause): string | null {
  const { compiled, words } = field;
  const apart = contrasted(field, start, end);
  if (apart !== null || !INDEFINITE.has(words[start]!.lower) || isTime(words, start)) return apart;
  const own = words.slice(start + 1, end);
  const side = own.findIndex(({ lower }) => PREPOSITIONS.has(lower));
  const head = (side < 0 ? own : own.slice(0, side)).findLast(({ content }) => content);
  if (!head || own.some((word) => knows(compiled, word)) || measuresOf(head.lemma).length > 0) return null;
  return TELLERS.has(head.lemma) || PUBLICATIONS.has(head.lemma) || tells(words[verb]) ? null : textOf(words, start, end);
}

/** "A year earlier there were": when it was. */
function isTime(words: readonly Word[], start: number): boolean {
  return PERIODS.has(words[start + 1]?.lemma ?? '') && /^(?:ago|earlier|before|later|previously)$/.test(words[start + 2]?.lower ?? '');
}

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one', 'some', 'most', 'many', 'every', 'each']);

/** "The airport pays", "my class has": somebody of whom nothing in the claims file speaks. */
function unknownOwner({ compiled, vocabulary, words }: Field, scene: Scene, figure: number): string | null {
  const clause = clauseOf(scene, figure);
  if (!clause || !DEFINITE.has(words[clause.start]!.lower) || tells(words[clause.verb])) return null;
  if (words.slice(clause.verb, figure).some(({ text }) => /^[,;:–—]$/.test(text))) return null;
  // "340 pipes were repaired": whoever repairs pipes does what the claim leaves to anybody.
  if (PASSIVE.test(compiled.claim.says) && knows(compiled, words[clause.verb]!)) return null;
  const own = headOf(words, clause).filter(({ content, kind }) => content && kind === 'word');
  const isKnown = (word: Word) => word.capital || vocabulary.known.has(word.stem) || knows(compiled, word) || isOpen(word);
  return own.length === 0 || own.some(isKnown) ? null : textOf(words, clause.start, clause.end);
}

/** "The interchange at Elm": the interchange, wherever it is. */
function headOf(words: readonly Word[], { start, end }: Clause): readonly Word[] {
  const own = words.slice(start, end);
  const side = own.findIndex(({ lower }) => lower !== 'of' && PREPOSITIONS.has(lower));
  return side < 0 ? own : own.slice(0, side);
}

const PASSIVE = /\b(?:is|are|was|were|been)(?: \w+ly)? \w+(?:ed|en|t|wn)\b(?!.*\bby\b)/i;

const DEFINITE: ReadonlySet<string> = new Set(['the', 'his', 'her', 'my', 'its', 'their']);

/** "The council gave £4m" where donors gave: somebody else does what the claim's own subject does, by which it is pinned down. */
function otherActor({ compiled, words }: Field, scene: Scene, figure: number): string | null {
  const clause = clauseOf(scene, figure);
  const actor = actorOf(compiled);
  const verb = clause && words[clause.verb];
  if (!actor || !verb || verb.lemma !== actor.verb || !verb.content || words.slice(clause.verb, figure).some(({ text }) => text === ','))
    return null;
  const own = words.slice(clause.start, clause.end).filter(({ content, kind }) => content && kind === 'word');
  if (own.length === 0 || own.some((word) => word.capital || knows(compiled, word))) return null;
  return textOf(words, clause.start, clause.end);
}

/** "Elm Power, which owns 68%" where the claim is of another, named owner. */
function otherBearer(field: Field, scene: Scene, figure: number): string | null {
  const { compiled, words } = field;
  const clause = clauseOf(scene, figure);
  if (!clause || clause.end - clause.start > LONGEST || words.slice(clause.verb, figure).some(({ kind }) => kind === 'mark')) return null;
  const own = words.slice(clause.start, clause.end).filter(({ content, kind }) => content && kind === 'word');
  const isName = own.length > 0 && own.every(({ capital }) => capital) && (clause.start > 0 || own.length > 1);
  if (!isName || own.some((word) => knows(compiled, word)) || !isForeignTo(field, words[figure]!.sentence)) return null;
  return textOf(words, clause.start, clause.end);
}

/** "28 beds in Elm" where the claim is of those in Oak. */
function otherPlace(field: Field, scene: Scene, mention: Mention): string | null {
  const { compiled, words } = field;
  const { start, end } = scene.at.get(mention)!;
  const at = end + countedPhrase(scene, mention).length;
  const name = words[at + 1];
  if (!/^(?:in|at)$/.test(words[at]?.lower ?? '') || !name?.capital || name.kind !== 'word' || !name.content || DATES.test(name.text))
    return null;
  return knows(compiled, name) || !isForeignTo(field, words[start]!.sentence, at + PLACE) ? null : textOf(words, at, at + 2);
}

const DATES = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Christmas|Easter)/;
/** Words of a place, at most. */
const PLACE = 4;

/** Whether the claim is pinned to a name and the sentence, up to a word, has none of its names. */
function isForeignTo({ compiled, words }: Field, sentence: number, to = words.length): boolean {
  const names = compiled.qualifiers.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ features }) => features.flatMap(({ capital, stem }) => (capital ? [stem] : []))),
  );
  return names.length > 0 && !words.some((word, index) => word.sentence === sentence && index < to && names.includes(word.stem));
}

/** The lower-case subject of a claim's sentence and its verb, where it is one of the words that the claim is pinned down by. */
function actorOf({ claim, subjects, qualifiers }: CompiledClaim): { readonly verb: string } | null {
  const words = toWords(claim.says, []);
  const [clause] = clausesIn(words, 0, words.length);
  const head = clause && words.slice(clause.start, clause.end).findLast(({ content, kind }) => content && kind === 'word');
  if (!clause || !head || (head.capital && clause.start > 0) || isOpen({ ...head, capital: false })) return null;
  const pins = [...subjects, ...qualifiers.flatMap(({ alternatives }) => alternatives)].flatMap(({ features }) => features);
  return pins.some(({ stem, capital }) => stem === head.stem && !capital) ? { verb: words[clause.verb]!.lemma } : null;
}

const TELLERS: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson survey study poll notice sign letter statement judge court jury panel official source total third quarter half'.split(
    ' ',
  ),
);

import type { Claim, DateMention, DateValue, Match, Mention } from '../../model.ts';
import type { CompiledClaim } from '../compiled-claim.ts';
import { significantDigits } from '../figures/verdicts.ts';
import { SYNONYMS } from '../lexicon/synonyms.ts';
import { reach, type Scene, sentenceText, type Word } from '../scene.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type ClaimPeriod, isApart, isPart, periodsOf, sideOf } from './claim-periods.ts';
import { isParted, startsSentence } from './clauses.ts';
import { linkFigureDeadlines } from './figure-deadlines.ts';
import { linkFigureWeekdays } from './figure-weekdays.ts';
import { isStated } from './stated.ts';

/**
 * The right value with the wrong year, month or quarter: "2.5% by 2029" where the claim holds for 2027. Returns conflicts on the
 * period's own mention. Only a figure that surely is the claim's counts, and a period that belongs to no other figure and that
 * the claim does not know.
 */
export function linkPeriods(scene: Scene, figures: readonly Match[], vocabulary: Vocabulary): readonly Match[] {
  const days = [...linkFigureWeekdays(scene, figures), ...linkFigureDeadlines(scene, figures)];
  return [...days, ...figures.flatMap((match) => wrongPeriod(scene, match, vocabulary))];
}

function wrongPeriod(scene: Scene, match: Match, vocabulary: Vocabulary): readonly Match[] {
  const { claim } = match;
  return claim && (isStated(match) || isOnlyIts(match, vocabulary))
    ? periodsOf(claim).flatMap((wanted) => otherThan(wanted, claim, scene, match, vocabulary))
    : [];
}

/** "8.37 million of them": a long number is its claim's, however few words say so, where no other claim has it. */
function isOnlyIts({ mention, claim, state, relation }: Match, vocabulary: Vocabulary): boolean {
  if (mention.kind !== 'quantity' || state !== 'agrees' || relation !== 'same' || significantDigits(mention) < TELLING) return false;
  return vocabulary.withValue(mention.quantity).every((other) => other.claim === claim);
}

function otherThan(wanted: ClaimPeriod, claim: Claim, scene: Scene, match: Match, vocabulary: Vocabulary): readonly Match[] {
  const here = sentenceOf(scene, match.mention);
  const periods = scene.mentions.filter(
    (mention): mention is DateMention =>
      mention.kind === 'date' &&
      isPart(mention.date) &&
      sentenceOf(scene, mention) === here &&
      sideOf(scene.passage.text.slice(0, mention.range.start)) === wanted.side,
  );
  const own = periods.filter((period) => belongsTo(scene, period, match, here));
  const inClause = own.filter((period) => !isParted(scene, startOf(scene, period), startOf(scene, match.mention)));
  const [period, second] = inClause.length > 0 ? inClause : own;
  const isPlaced = period && (isBehindPreposition(scene, period) || isBeforeSubject(scene, period, vocabulary.of(claim)));
  if (!period || second || !isPlaced || !isOther(period.date, wanted.date, claim)) return [];
  const mayBeAnother = match.mention.kind === 'quantity' ? vocabulary.withValue(match.mention.quantity) : [];
  if (
    mayBeAnother.some(
      ({ claim: other }) => other !== claim && !isApart(period.date, periodsOf(other).find(({ side }) => side === wanted.side)?.date),
    )
  )
    return [];
  if (!isNear(scene, period, match, periods.length === 1) || ALIKE.test(sentenceText(scene, here))) return [];
  return [
    {
      mention: period,
      state: 'conflicts',
      claim,
      relation: 'period',
      certainty: 'likely',
      reason: null,
      actual: period.surface,
      expected: wanted.text,
      others: [],
      related: [{ span: match.mention.span, text: match.mention.surface }],
      candidates: match.candidates,
    },
  ];
}

/** Whether a figure is the nearest to a period of all the figures of its sentence, or of those in the period's own clause. */
function belongsTo(scene: Scene, period: DateMention, match: Match, here: number): boolean {
  const start = startOf(scene, period);
  const strength = (mention: Mention) => reach(scene, start, mention, []);
  const own = strength(match.mention);
  const isAway = (mention: Mention) => isParted(scene, start, startOf(scene, mention));
  const isHere = !isAway(match.mention);
  return scene.mentions.every(
    (other) =>
      other === match.mention ||
      other.kind !== 'quantity' ||
      sentenceOf(scene, other) !== here ||
      (isHere && isAway(other)) ||
      strength(other) < own,
  );
}

function isBehindPreposition(scene: Scene, period: DateMention): boolean {
  const start = startOf(scene, period);
  const before = scene.words[scene.words[start - 1]?.lower === 'the' ? start - 2 : start - 1]?.lower ?? '';
  return /^(?:by|in|for|of|until|during|since)$/.test(before) || (before === 'at' && period.date.from !== undefined);
}

/** "First-quarter revenue", "FY25 pre-tax profit": before the noun that the claim is about, or one that means the same. */
function isBeforeSubject(scene: Scene, period: DateMention, compiled: CompiledClaim | undefined): boolean {
  const heads = compiled?.subjects.flatMap((phrase) => phrase.features[phrase.head] ?? []) ?? [];
  const means = ({ stem, lemma }: Word): boolean =>
    heads.some((head) => head.stem === stem || [...(SYNONYMS.get(head.lemma) ?? [])].some((group) => SYNONYMS.get(lemma)?.includes(group)));
  const end = scene.at.get(period)?.end ?? scene.words.length;
  const noun = scene.words.slice(end, end + FARTHEST_NOUN).findIndex((word) => (!word.content && word.text !== '-') || means(word));
  return noun >= 0 && scene.words[end + noun]!.content;
}

/** Words from a period to its noun: "FY25 underlying pre-tax profit", the hyphen counted. */
const FARTHEST_NOUN = 5;

/** In the words around the figure; at the head of the sentence, or for a figure that hardly another has, a whole sentence is near. */
function isNear(scene: Scene, period: DateMention, { mention }: Match, isOnly: boolean): boolean {
  const start = startOf(scene, period);
  const isTelling = mention.kind === 'quantity' && significantDigits(mention) >= TELLING;
  if (isParted(scene, start, startOf(scene, mention))) return isOnly && (isTelling || isLong(mention)) && startsSentence(scene, start);
  const strength = reach(scene, start, mention, []);
  return strength >= NEAR || (isTelling && strength >= NEAR / 3);
}

/** How strongly a period has to reach its figure. */
const NEAR = 0.45;
/** Digits of a figure that nothing else has by chance. */
const TELLING = 3;

/** "37,000", "£6.2 million": hardly another figure of so many places is the same. */
function isLong(mention: Mention): boolean {
  return mention.kind === 'quantity' && significantDigits(mention) >= 2 && mention.quantity.low.gte(1000);
}

/** Whether a period contradicts the claim's, and the claim does not name its year elsewhere. */
function isOther(date: DateValue, wanted: DateValue, { says, about, of }: Claim): boolean {
  const known = [says, ...about, ...of].flatMap((text) => [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map((year) => Number(year[0])));
  if (date.year !== undefined && date.year !== wanted.year && known.includes(date.year)) return false;
  return isApart(date, wanted);
}

/** "As in 2024", "the same as": the figure may hold for both. */
const ALIKE = /\b(?:too|also|again|as well|same(?! (?:year|month|quarter|period))|unchanged|likewise|both|as (?:in|it (?:was|did)))\b/i;

function sentenceOf(scene: Scene, mention: Mention): number {
  return scene.words[startOf(scene, mention)]?.sentence ?? 0;
}

function startOf(scene: Scene, mention: Mention): number {
  return scene.at.get(mention)?.start ?? 0;
}

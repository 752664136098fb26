import { calendarWeekday } from '../../dates/compare.ts';
import type { DateMention, Draft, Mention } from '../../model.ts';
import type { CompiledClaim } from '../compiled-claim.ts';
import { HISTORY, PERIODS } from '../lexicon/cues.ts';
import { reach, type Word } from '../scene.ts';
import { concerns, foreign, type Setting, sentenceOf, strongest } from '../setting.ts';
import { LIMIT } from '../weights.ts';
import { isWeekdayAlone } from './weekday-alone.ts';

export function history(setting: Setting, compiled: CompiledClaim, limit: number): string | null {
  const words = setting.scene.words;
  const found = strongest(
    setting,
    (word, index) => {
      if (!foreign(compiled, word) || isOwnWord(setting, index)) return false;
      if (HISTORY.has(word.lower)) return words[index - 1]?.text !== '-';
      if ((word.lower === 'last' || word.lower === 'first') && index > 0) {
        const next = words[index + 1];
        return (
          next !== undefined &&
          (word.lower === 'last'
            ? PERIODS.has(next.lemma) && next.lemma !== 'night' && !isOfPublishing(words, index)
            : /^(?:draft|plan|version|count|report|estimate)$/.test(next.lemma))
        );
      }
      if (word.lower === 'then') return /^(?:which|who|was|were|had|it|they)$/.test(words[index - 1]?.lower ?? '');
      if (word.lower === 'that') return words[index + 1]?.lower === 'time' && !/^(?:at|by|in|of)$/.test(words[index - 1]?.lower ?? '');
      if (word.lower === 'before') return PERIODS.has(words[index - 1]?.lemma ?? '');
      return word.lower === 'used' && words[index + 1]?.lower === 'to' && !isBefore(setting, compiled);
    },
    limit,
  );
  if (!found && limit < 0.5 && opensWithWhen(setting)) return 'belongs to another time (“When …”)';
  return found ? `belongs to the past (“${found.text}${found.lower === 'last' || found.lower === 'first' ? ' …' : ''}”)` : null;
}

/** "Accounts published last week show": when it was told, not when it was so. In: the index of the time's first word. */
function isOfPublishing(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return PUBLISHED.has((before && /^(?:on|in|this)$/.test(before.lower) ? words[index - 2] : before)?.lower ?? '');
}

const PUBLISHED: ReadonlySet<string> = new Set(
  'published released issued filed unveiled announced posted printed presented tabled circulated submitted disclosed'.split(' '),
);

/** "4.54 billion years old" is no time past. */
function isOwnWord({ scene, mention }: Setting, index: number): boolean {
  const own = scene.at.get(mention);
  return own !== undefined && index >= own.start && index < own.end;
}

/** What a claim that knows its earlier value was before. */
function isBefore({ mention }: Setting, { claim }: CompiledClaim): boolean {
  return mention.kind === 'quantity' && mention.change === 'from' && claim.kind === 'value' && claim.previous !== null;
}

/** Another year, quarter or version, in the sentence or in the headers of the table, than those that the claim knows. */
export function otherPeriod(setting: Setting, compiled: CompiledClaim, limit: number): string | null {
  const { scene, mention } = setting;
  const known = knownYears(setting, compiled);
  for (const other of scene.mentions) {
    const at = scene.at.get(other);
    if (
      other.kind !== 'date' ||
      other === mention ||
      !at ||
      setting.taken.has(other) ||
      sentenceOf(scene, other) !== sentenceOf(scene, mention)
    )
      continue;
    if (limit > 0.5 ? reach(scene, at.start, mention, []) < limit : isContrasted(setting, at.start) || !concerns(setting, at.start))
      continue;
    // "From next month" says since when, not at what other time.
    if (other.date.relative && other.date.relative.amount > 0 && /^(?:from|by|starting)$/.test(scene.words[at.start - 1]?.lower ?? ''))
      continue;
    if (!isOfPublishing(scene.words, at.start) && isOtherPeriod(other, known, compiled))
      return `belongs to another period (“${other.surface}”)`;
  }
  const named = limit > 0.5 ? undefined : yearInName(setting, known);
  if (named) return `belongs to another period (“${named}”)`;
  const version = otherVersion(setting, compiled, limit);
  if (version) return version;
  for (const { word, place } of limit > 0.5 ? [] : scene.surroundings) {
    if (place === 'lead' || place === 'before' || place === 'outerHeading' || (place === 'heading' && scene.passage.trail.length < 2))
      continue;
    if (/^(?:19|20)\d\d$/.test(word.text) && !known.has(Number(word.text))) return `belongs to another period (“${word.text}”)`;
  }
  return null;
}

/** "In 2009 it was valued at …": a sentence that begins with a year that no claim knows speaks of that year, however like the figure is. */
export function openingYear({ scene, mention, own, vocabulary }: Setting): string | null {
  const sentence = scene.sentences[sentenceOf(scene, mention)];
  const year = OPENING_YEAR.exec(scene.passage.text.slice(sentence?.start ?? 0, mention.range.start))?.[1];
  return year && !own.has(Number(year)) && !vocabulary.known.has(year) ? `belongs to another period (“${year}”)` : null;
}

const OPENING_YEAR =
  /^\W{0,3}(?:(?:back|early|late|as early as) )?in (?:(?:early|late|mid) )?((?:19|20)\d\d),? (?!.*(?:\b(?:but|now|today|while|whereas|since|against)\b|;))/i;

/** "Last year the prize was …", "Three years ago, …": the same of a time that is counted back from now; a claim that names its own time may be meant. */
export function openingTime({ scene, mention }: Setting, { claim }: CompiledClaim): string | null {
  const isChange = mention.kind === 'quantity' && mention.direction !== undefined;
  if (isChange || /\b(?:19|20)\d\d\b/.test(`${claim.says} ${claim.whenText ?? ''}`) || hasPrevious(claim)) return null;
  const sentence = scene.sentences[sentenceOf(scene, mention)];
  const time = OPENING_TIME.exec(scene.passage.text.slice(sentence?.start ?? 0, mention.range.start))?.[1];
  return time ? `belongs to another time (“${time}”)` : null;
}

function hasPrevious(claim: CompiledClaim['claim']): boolean {
  return claim.kind === 'value' && claim.previous !== null;
}

const OPENING_TIME =
  /^\W{0,3}((?:last|the previous) (?:year|season|term|time|autumn|winter|spring|summer)|(?:an?|two|three|four|five|six|ten|\d+) (?:year|decade|season|month)s? (?:ago|earlier|before)|(?:before|during|between|until) (?:the|both) wars?|in (?:those days|(?:his|her|its|their|my) (?:day|time|youth|prime|heyday))),? (?!.*(?:\b(?:but|now|today|while|whereas|since|against|this)\b|;))/i;

/** "A gust of 88mph. Update, 22:15: now 94": what the next words replace. */
export function updated({ scene, mention }: Setting): string | null {
  const update = UPDATE.exec(scene.passage.text.slice(mention.range.end, mention.range.end + UPDATE_REACH));
  return update ? `replaced by a later figure (“${update[1]} …”)` : null;
}

const UPDATE = /^[^.!?]{0,60}[.!?([]\W{0,4}(update|updated|correction)\b[^.!?]{0,20}:/i;
const UPDATE_REACH = 100;

/** "the 2024 workload survey": a year that is part of a name, and no date. */
function yearInName({ scene, mention }: Setting, known: ReadonlySet<number>): string | undefined {
  const here = sentenceOf(scene, mention);
  return scene.words.find(
    (word, index) =>
      /^(?:19|20)\d\d$/.test(word.text) &&
      word.sentence === here &&
      scene.words[index - 1]?.lower === 'the' &&
      !known.has(Number(word.text)) &&
      reach(scene, index, mention, []) >= LIMIT.setAside &&
      !scene.mentions.some(({ range }) => range.start <= word.start && range.end >= word.end),
  )?.text;
}

/** "Next year's championship begins on 29 July": a date of another year than the claim's. */
export function otherYear({ scene, mention, draft, own, vocabulary }: Setting, compiled: CompiledClaim): string | null {
  // "Less than in 2014, says a map that came out on Thursday": a weekday alone is of these days.
  if (mention.kind === 'date' && isWeekdayAlone(mention.date)) return null;
  const known = knownYears({ draft, own }, compiled);
  const inName = NAMED_YEAR.exec(
    scene.passage.text.slice(scene.sentences[sentenceOf(scene, mention)]?.start ?? 0, mention.range.start),
  )?.[1];
  if (inName && isYearless(mention) && mayFallIn(mention, Number(inName)) && !known.has(Number(inName)))
    return `belongs to another period (“${inName}”)`;
  const relative = scene.mentions.find(
    (one) =>
      one !== mention &&
      one.kind === 'date' &&
      one.date.relative?.unit === 'year' &&
      sentenceOf(scene, one) === sentenceOf(scene, mention) &&
      one.range.start < mention.range.start,
  );
  // "Next year's opens on 6 August": in a dated draft that is the very year of the claim.
  const today = draft.date ?? vocabulary.today;
  if (relative?.kind === 'date' && today && claimYear(compiled) === Number(today.slice(0, 4)) + relative.date.relative!.amount) return null;
  const alone = scene.mentions.findLast(
    (one) =>
      one.kind === 'date' &&
      one.date.year !== undefined &&
      one.date.month === undefined &&
      !one.date.bound &&
      !one.date.end &&
      one.range.start < mention.range.start &&
      sentenceOf(scene, mention) - sentenceOf(scene, one) <= 1,
  );
  if (alone?.kind === 'date' && isYearless(mention) && mayFallIn(mention, alone.date.year!) && !known.has(alone.date.year!))
    return `belongs to another period (“${alone.surface}”)`;
  if (relative?.kind !== 'date' || relative.date.relative?.amount === 0 || !isOtherPeriod(relative, new Set(), compiled)) return null;
  return !today || mayFallIn(mention, Number(today.slice(0, 4)) + relative.date.relative!.amount)
    ? `belongs to another period (“${relative.surface}”)`
    : null;
}

function isYearless(mention: Mention): boolean {
  return mention.kind === 'date' && mention.date.year === undefined;
}

/** Whether a date may be one of this year; its weekday can tell that it is not. */
function mayFallIn(mention: Mention, year: number): boolean {
  if (mention.kind !== 'date') return false;
  const { weekday } = mention.date;
  return weekday === undefined || (calendarWeekday({ ...mention.date, year }) ?? weekday) === weekday;
}

/** "The 2028 race starts on 5 March" */
const NAMED_YEAR = /\b(?:the|our|its|their) ((?:19|20)\d\d) \p{L}[^.;]{0,60}$/iu;

function claimYear({ claim }: CompiledClaim): number | undefined {
  return claim.kind === 'date' ? claim.date.year : undefined;
}

/** A version in the sentence that is not the claim's: "Patch 1.1 fixed 52 bugs". */
export function otherVersion({ scene, mention }: Setting, compiled: CompiledClaim, limit: number): string | null {
  if (limit > 0.5) return null;
  if (mention.kind === 'quantity' && mention.quantity.dimension === 'version') return null;
  const other = scene.mentions.find(
    (one) =>
      one.kind === 'quantity' &&
      one.quantity.dimension === 'version' &&
      sentenceOf(scene, one) === sentenceOf(scene, mention) &&
      !compiled.claim.says.includes(one.surface.replace(/^\D+/, '')),
  );
  return other ? `belongs to another version (“${other.surface}”)` : null;
}

function opensWithWhen({ scene, mention }: Setting): boolean {
  const here = sentenceOf(scene, mention);
  const first = scene.words.findIndex((word) => word.sentence === here);
  const start = scene.at.get(mention)?.start ?? 0;
  return scene.words[first]?.lower === 'when' && first < start;
}

function isOtherPeriod({ date, surface }: DateMention, known: ReadonlySet<number>, compiled: CompiledClaim): boolean {
  if (date.relative && date.relative.amount !== 0 && date.relative.unit !== 'day')
    return surface.split(' ').some((word) => !compiled.stems.has(word.toLowerCase()) && !/^(?:the|a|in|on)$/i.test(word));
  const year = date.year ?? (date.from ? Number(date.from.slice(0, 4)) : undefined);
  if (year !== undefined) return !known.has(year);
  // "the second quarter" beside a claim that speaks of the third
  return (
    /quarter|half|Q[1-4]/i.test(surface) &&
    !surface.split(' ').every((word) => /^(?:the|in)$/i.test(word) || compiled.stems.has(word.toLowerCase()))
  );
}

/** Whether "but", "now" or "this year" stands between a word and the figure. */
function isContrasted({ scene, mention }: Setting, index: number): boolean {
  const start = scene.at.get(mention)?.start ?? 0;
  const [from, to] = index < start ? [index, start] : [start, index];
  return scene.words
    .slice(from + 1, to)
    .some((word) => /^(?:but|now|while|whereas|today|current|currently|against)$/.test(word.lower) || word.text === ';');
}

function knownYears({ draft, own }: Pick<Setting, 'draft' | 'own'>, compiled: CompiledClaim): ReadonlySet<number> {
  const { claim } = compiled;
  const texts = [claim.says, claim.whenText ?? '', claim.asOf ?? '', ...claim.of, ...claim.about, draft.date ?? ''];
  const years = new Set<number>();
  for (const text of texts) {
    for (const match of text.matchAll(/\b(?:19|20)(\d\d)(?:[/–-](\d\d))?\b/g)) {
      years.add(Number(match[0].slice(0, 4)));
      if (match[2]) years.add(Number(match[0].slice(0, 2) + match[2]));
    }
  }
  if (claim.kind === 'date' && claim.date.year) years.add(claim.date.year);
  for (const year of own) years.add(year);
  return years;
}

/** The years in the title and the front matter of a draft: its own time. */
export function ownYears(draft: Draft): ReadonlySet<number> {
  const title = draft.passages.find((passage) => passage.kind === 'heading');
  const texts = [
    ...draft.passages.filter((passage) => passage.kind === 'field' || passage === title).map((passage) => passage.text),
    draft.date ?? '',
  ];
  return new Set(texts.flatMap((text) => [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map((year) => Number(year[0]))));
}

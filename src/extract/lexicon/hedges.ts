/** Words that open a figure, before and behind it. Own list after news style guides; longer phrases win. */
import type { Bound } from '../../model.ts';

export interface Hedge {
  readonly bound: Bound;
  /** The true value is close to the bound: nearly, just over. */
  readonly near?: true;
}

const over: Hedge = { bound: 'over' };
const justOver: Hedge = { bound: 'over', near: true };
const under: Hedge = { bound: 'under' };
const justUnder: Hedge = { bound: 'under', near: true };
const atLeast: Hedge = { bound: 'atLeast' };
const atMost: Hedge = { bound: 'atMost' };
const about: Hedge = { bound: 'about' };
const exact: Hedge = { bound: 'exact' };

const each = (hedge: Hedge, phrases: string): readonly (readonly [string, Hedge])[] =>
  phrases.split('|').map((phrase) => [phrase, hedge] as const);

export const HEDGES_BEFORE: readonly (readonly [string, Hedge])[] = [
  ...each(
    over,
    'more than|over|above|upwards of|upward of|in excess of|north of|exceeding|greater than|higher than|well over|well above|comfortably over|far more than|much more than|well in excess of|beyond|topping|not less than but more than|in excess of about',
  ),
  ...each(
    justOver,
    'just over|a tad over|a little over|slightly over|a shade over|just above|slightly more than|a little more than|just more than|a bit over|a whisker over|marginally over|little more than',
  ),
  ...each(
    under,
    'fewer than|less than|under|below|lower than|smaller than|well under|well below|far fewer than|far less than|south of|short of|much less than',
  ),
  ...each(
    justUnder,
    'just under|a tad under|a shade under|a little under|slightly under|slightly less than|slightly fewer than|just less than|a little less than|just below|just short of|nearly|almost|approaching|getting on for|not quite|very nearly|a whisker under|a fraction under|a bit under|shy of|just shy of|marginally under',
  ),
  ...each(
    atLeast,
    'at least|no fewer than|no less than|not less than|not fewer than|never less than|never fewer than|a minimum of|minimum of|minimum|min|not under|not below|no lower than|starting at|starting from|at the very least|at the least',
  ),
  ...each(
    atMost,
    'up to|at most|no more than|not more than|never more than|not over|not above|no higher than|not higher than|a maximum of|maximum of|maximum|max|capped at|capped to|limited to|as many as|as much as|for as long as|anything up to|not exceeding|no greater than|at the most|up to a maximum of',
  ),
  ...each(
    about,
    'about|around|roughly|approximately|approx|some|circa|ca|close to|close on|in the region of|in the order of|of the order of|on the order of|somewhere around|something like|more or less|barely|an estimated|estimated|just about|or about|give or take|nearer|closer to|in the neighbourhood of|in the vicinity of|an average of about',
  ),
  ...each(exact, 'exactly|precisely|as little as|as few as|as low as|as high as'),
];

export const HEDGES_AFTER: readonly (readonly [string, Hedge])[] = [
  ...each(
    atLeast,
    'plus|or more|if not more|and more|and counting|at least|minimum|at a minimum|min|and above|or above|or over|and over|and upwards|or higher|or greater|or better|or hotter|or warmer|or heavier|or taller|or longer|or larger|or bigger|or faster|and up|upwards|or older|and older',
  ),
  ...each(justOver, 'odd'),
  ...each(
    atMost,
    'at most|or less|or fewer|or under|or younger|and under|and younger|or below|and below|maximum|max|tops|at the most|at the outside|or lower|or colder|or cooler|or lighter|or shorter|or smaller|or slower|or cheaper',
  ),
  ...each(about, 'or so|or thereabouts|give or take|approximately|approx|ish|or around that'),
];

/** Those that may stand behind the counted words as well: "5,000 missiles or more". */
export const HEDGES_AFTER_NOUN: ReadonlySet<string> = new Set([
  'or more',
  'if not more',
  'or so',
  'or fewer',
  'or less',
  'and counting',
  'at most',
  'at the most',
  'or thereabouts',
  'minimum',
  'maximum',
  'max',
  'tops',
]);

/** Before "about", these make it a preposition: talked about five things. */
export const SPEECH: ReadonlySet<string> = new Set(
  'talk talks talked talking ask asks asked think thinks thought know knows knew worry worries worried complain complained write wrote written learn learnt hear heard tell told read concerned'.split(
    ' ',
  ),
);

/** Before "over" or "under" with a stretch of time, these make it a bound and not a period: lasted over five years. */
export const LASTING: ReadonlySet<string> = new Set(
  'for last lasts lasted lasting take takes took taken taking than after is was are were of spent spend spending in just well only wait waited waiting served serving lived worked aged being'.split(
    ' ',
  ),
);

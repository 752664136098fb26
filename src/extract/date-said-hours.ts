import { CARDINAL, type Found, found, type Groups, type Reader, reader } from './date-reading.ts';
import { CARDINALS } from './lexicon/dates.ts';

const HOUR = '(?<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z])';
const MINUTE =
  '(?<minute>(?:twenty|thirty|forty|fifty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?![a-z-])';
const PART = '(?<part>(?:in|of) the (?:early |late )?(?:morning|afternoon|evening)|at night)(?![a-z-])';

/** Behind these an hour is a time, and no count. */
const WHEN = /\b(?:at|from|until|till|between|by|before|after|around|about) $/i;
/** Of two times joined the second needs no preposition of its own. */
const JOINED = /(?:morning|afternoon|evening|night|noon|o['’]clock|[ap]\.?m\.?|past \p{L}{3,9}|to \p{L}{3,9}) (?:and|to|or) $/iu;

/** "Ten in the morning", "eight thirty in the evening", "at six thirty", "open from nine till five": an hour in words, and maybe its minutes. */
export const saidHour: Reader = (text, at, options) => {
  const lead = text.slice(Math.max(0, at - LEAD), at);
  if (OPEN_TO.test(lead)) return HOUR_OF_DAY(text, at, options) ?? LAST_HOUR(text, at, options);
  if (!WHEN.test(lead) && !JOINED.test(lead)) return null;
  return (
    HOUR_OF_DAY(text, at, options) ??
    (/\b(?:at|until|till|by) $/i.test(lead) ? HOUR_AND_MINUTE(text, at, options) : null) ??
    (/\b(?:from|between) $/i.test(lead) ? (OPEN.test(lead) ? OPEN_FROM : RANGED_FROM)(text, at, options) : null)
  );
};

const LEAD = 56;

const HOUR_OF_DAY = reader(`(?<time>${HOUR}(?:[ -]${MINUTE})?) ${PART}`, timed);
const HOUR_AND_MINUTE = reader(
  `(?<time>${HOUR} ${MINUTE})(?=$|[.;!?)]|,(?! ?\\d)| (?:on|sharp|tonight|tomorrow|today|for|when|as|each|every|and)(?![a-z]))`,
  timed,
);

/** Only behind what is open is "from nine to five" two times. */
const OPEN = /\b(?:open|opens|opened|opening|daily|weekdays|every day|hours)(?: \p{L}{1,10}){0,3} (?:from|between) $/iu;
const OPEN_TO =
  /\b(?:open|opens|opened|opening|daily|weekdays|every day|hours)(?: \p{L}{1,10}){0,3} (?:from \p{L}{3,6} (?:to|until|till)|between \p{L}{3,6} and) $/iu;
const SPOKEN = '(?:half past|half|(?:a )?quarter (?:past|to)|(?:five|ten|twenty|twenty-five|[a-z]{3,9} minutes) (?:past|to)) ';
const RANGED_FROM = reader(
  `(?<time>${HOUR})(?= (?:to|until|till|and) (?:${SPOKEN}${CARDINAL}|noon|midnight|\\d{1,2}[.:]\\d\\d ?[ap]m))`,
  timed,
);
const OPEN_FROM = reader(`(?<time>${HOUR})(?= (?:to|until|till|and) (?:${SPOKEN})?(?:${CARDINAL}|noon|midnight)(?! [a-z]+s\\b))`, timed);
const LAST_HOUR = reader(`(?<time>${HOUR})(?![\\d-]|[.,:]\\d| ?%| [a-z]+s\\b)`, timed);

/** Without its part of the day a time may be of either half of the day. */
function timed(groups: Groups): Found | null {
  const hour = cardinal(groups.text('hour'));
  const minute = groups.text('minute') === '' ? 0 : minutesOf(groups.text('minute'));
  if (!(hour >= 1 && hour <= 12) || !(minute < 60)) return null;
  const time = (hour % 12) * 60 + minute;
  const part = groups.text('part').toLowerCase();
  if (part === '') return found(groups, { time, twelveHour: true });
  const isLate = /afternoon|evening/.test(part) || (part === 'at night' && time >= 360);
  return found(groups, { time: isLate ? time + 720 : time });
}

function minutesOf(word: string): number {
  const [tens = '', ones] = word.toLowerCase().split('-');
  return cardinal(tens) + (ones === undefined ? 0 : cardinal(ones));
}

function cardinal(text: string): number {
  return CARDINALS.get(text.toLowerCase()) ?? Number(text);
}

import { type Found, found, type Groups, type Reader, reader } from './date-reading.ts';

/** "10am to 6pm", "9–5pm", "10:00–18:30", "noon until midnight", and "10.00–18.00" where the words speak of hours. */
export const timeRange: Reader = (text, at, options) => {
  const lead = text.slice(Math.max(0, at - 40), at);
  if (/[\d.,:/£$€-]$/.test(lead)) return null;
  const result = RANGE(text, at, options);
  if (!result) return null;
  const surface = text.slice(at, result.end);
  if (/ and /i.test(surface) && !/\bbetween $/i.test(lead)) return null;
  return !isDotted(surface) || HOURS.test(lead) || DAYS.test(text.slice(result.end)) || surface === text.trim() ? result : null;
};

/** "10.00–18.00" alone could as well be two sums or sizes. */
function isDotted(surface: string): boolean {
  return !/[ap]\.?m|noon|midday|midnight|:/i.test(surface);
}

const HOURS = /\b(?:open|opens|opening|hours|from|between|daily|doors|times?|\w{3,6}day|weekdays|weekends)\b[^.;!?]{0,20}$/i;
const DAYS = /^,? (?:(?:on |every |each )?\w{3,6}days?\b|daily|weekdays|weekends)/i;

const END = (index: number): string =>
  `(?:(?<hour${index}>[01]?\\d|2[0-3])(?:(?<mark${index}>[.:])(?<minute${index}>[0-5]\\d))?(?: ?(?<half${index}>[ap])(?:\\.m\\.?|m))?|(?<word${index}>noon|midday|midnight))`;

const RANGE: Reader = reader(
  `(?<time>${END(1)}(?: ?[–—-] ?| (?:to|until|till|and) )${END(2)})(?![\\da-z%°]|[:.,–-]\\d| ?(?:million|billion|thousand|per ?cent|%))`,
  (groups) => {
    const [first, last] = [endOf(groups, 1), endOf(groups, 2)];
    return first && last ? between(groups, first, last) : null;
  },
);

/** One end: minutes after midnight, or after either twelve where `half` is not said. */
interface End {
  readonly minutes: number;
  readonly said: 'half' | 'clock' | 'hour';
}

function endOf(groups: Groups, index: number): End | null {
  const word = groups.text(`word${index}`).toLowerCase();
  if (word) return { minutes: word === 'midnight' ? (index === 1 ? 0 : 1440) : 720, said: 'half' };
  const hour = Number(groups.text(`hour${index}`));
  const minutes = hour * 60 + Number(groups.text(`minute${index}`));
  const half = groups.text(`half${index}`).toLowerCase();
  if (half) return hour < 1 || hour > 12 ? null : { minutes: (minutes % 720) + (half === 'p' ? 720 : 0), said: 'half' };
  return { minutes, said: groups.text(`mark${index}`) === '' ? 'hour' : 'clock' };
}

function between(groups: Groups, first: End, last: End): Found | null {
  if (first.said === 'half' && last.said === 'half') return range(groups, first.minutes, last.minutes);
  if (first.said === 'clock' && last.said === 'clock') {
    // "9.30–5.00" goes on into the afternoon.
    const isAfternoon = last.minutes < first.minutes && first.minutes < 780;
    return range(groups, first.minutes, last.minutes + (isAfternoon ? 720 : 0));
  }
  if (last.said === 'half' && first.minutes <= 780) return range(groups, nearestBefore(first.minutes, last.minutes), last.minutes);
  return null;
}

/** "9–5pm" begins in the morning, "2–5pm" does not. */
function nearestBefore(minutes: number, last: number): number {
  const [morning, evening] = [minutes % 720, (minutes % 720) + 720];
  return evening < last ? evening : morning;
}

function range(groups: Groups, time: number, timeTo: number): Found {
  return found(groups, { time, timeTo: timeTo % 1440 });
}

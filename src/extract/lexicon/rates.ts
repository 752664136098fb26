/** What a figure can be per, in dictionary form. Own list. */

/** Units of time behind "a", "an", "per", "each", "every" or a slash. */
export const TIME_RATES: ReadonlyMap<string, string> = new Map(
  [
    ['second', 'second', 'sec', 's'],
    ['minute', 'minute', 'min'],
    ['hour', 'hour', 'hr', 'h'],
    ['day', 'day'],
    ['night', 'night'],
    ['week', 'week', 'wk'],
    ['fortnight', 'fortnight'],
    ['month', 'month', 'mo', 'mth'],
    ['quarter', 'quarter'],
    ['year', 'year', 'yr', 'annum'],
    ['decade', 'decade'],
    ['century', 'century'],
    ['season', 'season'],
    ['term', 'term'],
    ['shift', 'shift'],
  ].flatMap(([rate, ...forms]) => [rate!, ...forms].map((form) => [form, rate!] as const)),
);

/** Things behind "a" that make a price a rate; "per" takes any word. */
export const THING_RATES: ReadonlyMap<string, string> = new Map(
  'head person litre gallon pint kilogram tonne ton barrel share unit mile kilometre metre foot acre hectare ticket seat bottle glass cup copy piece pop user customer household pupil student patient child plate go word line page item pack box bag dozen room bed vote visit trip ride game match call gram ounce pound portion serving slice lesson class session therm guest delegate member employee worker meal lunch dinner dose jab shot song stream click pair sheet brick roll tin tray jar megawatt-hour kilowatt-hour gigabyte mwh:megawatt-hour kwh:kilowatt-hour gb:gigabyte kg:kilogram kilo:kilogram km:kilometre liter:litre'
    .split(' ')
    .map((entry): [string, string] => {
      const [form = entry, word = form] = entry.split(':');
      return [form, word];
    }),
);

/** Adverbs and abbreviations right behind a figure. */
export const RATE_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['pa', 'year'],
  ['monthly', 'month'],
  ['pcm', 'month'],
  ['quarterly', 'quarter'],
  ['weekly', 'week'],
  ['pw', 'week'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['hourly', 'hour'],
  ['each', 'item'],
  ['apiece', 'item'],
]);

/** Behind "a year" they make it a point in time or a stretch, not a rate. */
export const NO_RATE_AFTER: ReadonlySet<string> = new Set(
  'ago earlier later before after previously hence old or long early late from and-a-half of'.split(' '),
);

/** Between a number and "a minute" or "per minute" these end the counted words. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  'and or to in for at by with from on as is are was were be been the a an than that who which whom whose will would can could should may might must has have had do does did but if when while where last this next ago not over under up down into after before during until since about around because so then there it they we he she you i per each every once twice half became becomes gets got rose fell said says'.split(
    ' ',
  ),
);

/** Words of dates and times in British and American English; the lists are our own. */

const words = (list: string): readonly string[] => list.split(' ');

/** A month by its full name or one of its abbreviations, in lower case; from 1. */
export const MONTHS: ReadonlyMap<string, number> = numbered(
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  1,
);

/** A weekday by its full name or one of its abbreviations, in lower case; 0 for Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  'sunday|sun monday|mon tuesday|tues|tue wednesday|weds|wed thursday|thurs|thur|thu friday|fri saturday|sat',
  0,
);

/** Months that are a verb, a given name or a common word as well: alone they need a preposition before them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(
  words('march may april june august jan mar apr jun jul aug sep sept oct nov dec feb'),
);

/** Abbreviated weekdays that are words or names: alone they need "on" before them. */
export const FULL_WEEKDAYS: ReadonlySet<string> = new Set(words('sunday monday tuesday wednesday thursday friday saturday'));

/** Ordinals of the days of a month. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  words(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
  ).map((word, index) => [word, index + 1]),
);

/** Cardinals as they stand in times of day and before "years ago". */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...words(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ).map((word, index): [string, number] => [word, index + 1]),
  ...words('twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight twenty-nine').map(
    (word, index): [string, number] => [word, index + 21],
  ),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['a hundred', 100],
  ['a', 1],
  ['an', 1],
  ['a couple of', 2],
]);

/** Days that fall on the same date each year, as month and day. */
export const NAMED_DAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map<string, readonly [number, number]>([
  ["new year's day", [1, 1]],
  ["valentine's day", [2, 14]],
  ["april fools' day", [4, 1]],
  ['halloween', [10, 31]],
  ['armistice day', [11, 11]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['boxing day', [12, 26]],
  ["new year's eve", [12, 31]],
  ['hogmanay', [12, 31]],
]);

/** Words before a bare year. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  words(
    'in by since of until till before after from to roughly approximately during through throughout around about circa for between early late mid year autumn fall spring summer winter end beginning start and-in back into past',
  ),
);

/** Of those, the ones that make a year of any number that looks like one. */
export const STRONG_PREPOSITIONS: ReadonlySet<string> = new Set(
  words('in by since until till during throughout circa early late mid year'),
);

/** What a year is put before: "the 2023 election". */
export const DATED_NOUNS: ReadonlySet<string> = new Set(
  words(
    'result results election elections budget report census survey season championship championships cup games olympics paralympics edition figure figures level levels total totals target targets vote votes referendum campaign contest race poll tournament festival conference summit deal agreement act accord treaty strategy plan review study data harvest crop vintage model class cohort intake crisis crash recession pandemic war invasion uprising protests riots flood floods earthquake storm hurricane fire film novel album book paper article speech ruling law reform reforms report version edition accounts results financial general presidential local parliamentary federal world european winter summer spring autumn final finals',
  ),
);

/** Words ending in s that are no plural noun, and so may follow a year. */
export const NOT_PLURAL: ReadonlySet<string> = new Set(
  words(
    'was is his this its as has does us thus plus across unless less always perhaps besides towards afterwards versus vs whereas others says was yes',
  ),
);

/** Plurals without an s. */
export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  words('people men women children staff police feet teeth sheep cattle fish aircraft personnel troops million billion percent pounds per'),
);

/** Units behind a number that make it a measure and no year. */
export const UNIT_MARKS: ReadonlySet<string> = new Set(
  words(
    'km m cm mm kg g mg mb gb tb kb mw kw gw kwh mwh mph kph ft lb lbs oz ml l hp rpm bhp cc hours hrs pm am metre mile tonne kilometre',
  ),
);

function numbered(list: string, first: number): ReadonlyMap<string, number> {
  return new Map(words(list).flatMap((forms, index) => forms.split('|').map((form): [string, number] => [form, index + first])));
}

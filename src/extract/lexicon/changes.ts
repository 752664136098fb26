/** Verbs and nouns of change with their direction. Own list after business and election copy. */

const words = (direction: 1 | -1, list: string): readonly (readonly [string, 1 | -1])[] => list.split(' ').map((word) => [word, direction]);

export const CHANGES: ReadonlyMap<string, 1 | -1> = new Map([
  ...words(
    1,
    'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbs climbed climbing jump jumps jumped jumping gain gains gained gaining soar soars soared soaring surge surges surged surging leap leaps leapt leaping raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting expand expands expanded expanding swell swelled swells edge-up hike hikes hiked hiking uplift upped widen widens widened advance advanced doubled doubling trebled trebling tripled tripling quadrupled quadrupling strengthened accelerated accelerates put-up up upgraded',
  ),
  ...words(
    -1,
    'fall falls fell fallen falling drop drops dropped dropping decrease decreases decreased decreasing decline declines declined declining cut cuts cutting reduce reduces reduced reducing reduction reductions slash slashes slashed slashing shrink shrinks shrank shrunk shrinking slump slumps slumped slumping plunge plunges plunged plunging tumble tumbles tumbled tumbling slip slips slipped slipping dip dips dipped dipping slide slides slid sliding lose loses lost losing loss lower lowers lowered lowering trim trims trimmed trimming narrow narrows narrowed narrowing ease eases eased easing sink sinks sank sunk down contract contracts contracted contraction downgraded shed sheds shedding weakened halved halving',
  ),
]);

/** Before a bare number or "by" these tell of a result, a sum collected, a margin: lost by 212 votes, raised £1m. */
export const RESULTS: ReadonlySet<string> = new Set(
  'lose loses lost losing raise raises raised raising gain gained lift lifted drop'.split(' '),
);

/** Comparatives that may describe the counted things themselves: 63 smaller turbines. */
export const QUALITIES: ReadonlySet<string> = new Set(
  'higher bigger larger longer greater taller heavier faster dearer wider lower smaller shorter cheaper lighter slower narrower extra'.split(
    ' ',
  ),
);

/** Verbs without a direction: the numbers around them tell. */
export const NEUTRAL_CHANGES: ReadonlySet<string> = new Set(
  'change changes changed changing move moves moved moving go goes went gone going swing swung shift shifted revise revised adjust adjusted'.split(
    ' ',
  ),
);

/** Comparatives behind a figure: 5,000 fewer, £5.7m bigger, 9 points lower. */
export const COMPARATIVES: ReadonlyMap<string, 1 | -1> = new Map([
  ...words(
    1,
    'more higher bigger larger longer greater taller heavier faster dearer extra increase rise growth jump gain hike uplift surge ahead wider boost climb',
  ),
  ...words(
    -1,
    'fewer less lower smaller shorter cheaper lighter slower decrease fall drop decline cut reduction dip off discount narrower loss slump',
  ),
]);

/** Words for a change of size, and the neighbours that give them another meaning (sport, food, furniture). Own list. */

export interface MultipleEntry {
  readonly value: string;
  /**
   * How much company the word needs: an inflected verb none, "double" a verb before or a thing behind, "doubles" a
   * thing behind, "twice" a comparison.
   */
  readonly form: 'word' | 'double' | 'doubles' | 'adverb';
}

const verb = (value: string, base: string, ...forms: string[]): readonly (readonly [string, MultipleEntry])[] => [
  [base, { value, form: base === 'double' ? 'double' : 'word' }],
  ...forms.map((form) => [form, { value, form: form.endsWith('es') ? 'doubles' : 'word' }] as const),
];

export const MULTIPLE_WORDS: ReadonlyMap<string, MultipleEntry> = new Map([
  ...verb('2', 'double', 'doubles', 'doubled', 'doubling'),
  ...verb('3', 'treble', 'trebles', 'trebled', 'trebling'),
  ...verb('3', 'triple', 'triples', 'tripled', 'tripling'),
  ...verb('4', 'quadruple', 'quadruples', 'quadrupled', 'quadrupling'),
  ...verb('5', 'quintuple', 'quintuples', 'quintupled', 'quintupling'),
  ...verb('6', 'sextuple', 'sextupled', 'sextupling'),
  ...verb('0.5', 'halve', 'halves', 'halved', 'halving'),
  ['twice', { value: '2', form: 'adverb' }],
  ['thrice', { value: '3', form: 'adverb' }],
]);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const NOT_MULTIPLE_AFTER = words(
  'room rooms bed beds bedroom bedrooms decker glazing glazed act agent bass bill bind bluff bogey bottom breasted check checked checking chin cream cross crossing crown cup date dealing dealings digit digits door doors down dutch edged espresso fault faults figure figures first garage gold header helix jeopardy jump jumper jumped lane life lives lock locked meaning murder negative negatives click clicked dip dipped ' +
    'oven page parked play points portion quotes quotation sided speed spread standard standards take team threat time top trouble vision vote voting whammy world yellow yolk a aaa bypass axel alliance clef voice voices choir tax-deduction back up over entendre helping gin whisky vodka shot shots scoop',
);

export const NOT_MULTIPLE_BEFORE = words(
  "tennis badminton mixed men's women's ladies ladies' gentlemen's boys' girls' body redouble both two twin equal unequal their-own at on-the the historic famous domestic league",
);

/** Before "double": the verb is meant, or a bound. */
export const VERB_BEFORE_DOUBLE = words(
  "to will would could can may might should must shall 'll nearly almost more about over than is was were are be been being and roughly around at least by set due just only exactly effectively virtually practically not helped which that it they we you expected",
);

/** Behind "double": what is doubled, or a comparison. */
export const NOUN_AFTER_DOUBLE = words(
  'the its their his her our your my that this what in from by to between since within over production output sales revenue revenues profits profit funding spending investment capacity turnover exports imports earnings numbers membership rates prices costs last every each as after during when if once',
);

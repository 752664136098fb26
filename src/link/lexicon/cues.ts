/**
 * Words that tell a reader "this figure is not the one you think of". Groups follow the reasons that an editor would give;
 * the words are those of English reporting in general. A word that the claim itself uses is no cue against it.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Lemmas or words that, near a figure, put it into the past. */
export const HISTORY = words(
  'previously formerly originally initially previous former earlier old older then-current ago historic historical historically predecessor past prior hitherto',
);

/** "last" and "previous" before one of these name another period. */
export const PERIODS = words(
  'year month week quarter season decade century summer winter spring autumn fall term edition time round election weekend night',
);

/** The figure is imagined, wished, feared or foreseen. */
export const HYPOTHESIS = words(
  'might maybe perhaps hypothetical hypothetically expect hope fear want wish dream forecast predict projection project estimate alternative instead ambition aspire aspiration target rumour rumor speculate speculation guess reckon bet bookmaker poll sample model scenario rather could possible possibly potentially propose proposal abandon shelve consider threshold aim designed allege assume calculate pencil intend',
);

/** Pairs of auxiliaries that put a statement into the unreal. */
export const UNREAL = [
  'would have',
  'would like',
  "would've",
  "would 've",
  'could have',
  "could've",

  'might have',
  'may have',
  'had it',
  'had we',
  'had they',
  'were to',
];

/** Somebody takes a figure back. */
export const CORRECTION = words(
  'correction corrected wrong wrongly wrongfully erroneous erroneously error mistake mistaken mistakenly misreport misreported misstate misstated misprint slip sorry apologise apologize retract incorrect incorrectly inaccurate debunk superseded false falsely myth untrue',
);

/** Things in which a figure was published before it was put right. */
export const PUBLICATIONS = words(
  'post version report story article edition draft tweet newsletter email bulletin release count figure estimate',
);

/** The figure belongs to somebody or something else. */
export const OTHERS = words(
  'theirs similar comparable rival competitor elsewhere sister neighbouring neighboring separate separately unrelated else amendment amendments',
);

/** How a sentence about somebody else begins. */
export const ASIDES =
  /^(?:by (?:way of )?(?:comparison|contrast)|there(?:['’]s| is| was| were| are) (?:also )?an?other(?! of (?:the|these|those|our|its))|in (?:comparison|contrast)|compare (?:that|this|it) with)\b/i;

/** The figure is held against ours. */
export const COMPARISON = words('than compared versus vs against');

/** The words are said or quoted by somebody. */
export const SPEECH = words('say tell claim argue insist allege joke quip believe think feel suggest complain warn boast');

/** Denials. */
export const DENIAL = words(
  "not no never neither nor isn't aren't wasn't weren't don't doesn't didn't won't wouldn't hasn't haven't can't cannot couldn't",
);

/** Adverbs and auxiliaries that may stand between a denial and what it denies. */
export const AFTER_DENIAL = words('the a an be going to go up cost just exactly simply merely as at by of in for upper limit around about');

/** Words beside which a share of a group is named. */
export const GROUP = words('the these those them us you our their his her its all which whom');

/**
 * Every number that linking weighs with, in one place. They were set by hand on the stories to look at
 * in test/stories and on the cases in test/drafts; those that are held out (CONTRIBUTING) are kept for measuring.
 */

/** What a reader's eye has to cross between a word and a figure; the strength of a cue is exp(-sum of these). */
export const CROSSING = {
  word: 0.07,
  functionWord: 0.03,
  comma: 0.3,
  conjunction: 0.3,
  contrast: 0.8,
  bracket: 0.5,
  bracketedFigure: 0.1,
  colon: 0.25,
  semicolon: 0.9,
  /** Another figure of the same kind. */
  figure: 0.5,
  sentence: 1.7,
  /** The sentence before, when this one begins with a pronoun or leans on it. */
  leaningSentence: 0.6,
  /** A run-in heading such as "The numbers." */
  runIn: 0.5,
} as const;

/** Strength of words that stand outside the passage. */
export const PLACE = {
  columnHeader: 0.95,
  rowHeader: 0.95,
  rowCell: 0.7,
  corner: 0.4,
  caption: 0.35,
  lead: 0.5,
  heading: 0.4,
  outerHeading: 0.25,
  before: 0.15,
  /** The subject of a claim that another figure of the sentence states rightly. */
  stated: 0.6,
} as const;

export const CUE = {
  /** Subject named at full strength. */
  subject: 2,
  /** Another subject of the claim that is named as well. */
  secondName: 0.4,
  /** The group that a figure is a part of, where the sentence goes on to say what the part is. */
  whole: 0.5,
  /** A label in front of it that is the claim's whole name. */
  label: 0.8,
  /** The head of a subject phrase alone, and the other words without it. */
  head: 0.6,
  withoutHead: 0.6,
  /** A unit of the figure itself, where that is all that is named of the claim. */
  ownUnit: 0.6,
  /** The same of a head such as "price" where nothing is named of what has the price. */
  price: 0.35,
  /** A subject that is named for another figure of the sentence. */
  inherited: 0.8,
  /** Qualifiers of its own that a figure needs to take over such a subject. */
  ownQualifier: 0.3,
  /** A qualifier named at full strength that no other claim about the subject has. */
  qualifier: 1,
  mostQualifiers: 1.5,
  /** What a pronoun stands for, beside the pronoun itself. */
  referent: 0.9,
  /** The words of a question before its answer, and a heading or a paragraph that a pronoun or an answer takes up. */
  question: 0.85,
  headingTakenUp: 0.7,
  /** What a bare number leaves out, and the sentence that "the figure" takes up. */
  elided: 0.8,
  figureTakenUp: 0.7,
  paragraphTakenUp: 0.5,
  /** A verb of measure that fits the claim: "lasts", "weighs". */
  measure: 0.5,
  /** How strongly such a verb names a claim one of whose subjects is the measure itself. */
  bareMeasure: 0.5,
  /** All other words of `says`. */
  context: 0.4,
  /** A counted noun that the claim does not know; for money, shares and measures this much of it. */
  otherNoun: -1.2,
  looseNoun: 0.3,
  /** A counted noun by which the claim is only pinned down. */
  qualifierNoun: -0.7,
  /** "People" where the claim speaks of customers, pupils or patients. */
  anyPeople: -0.6,
  /** A word, a name between the figure and its noun that the claim does not know. */
  otherModifier: -0.12,
  otherName: -0.6,
  /** The longer name of another claim stands there. */
  longerName: -0.4,
  /** An average or a maximum where the claim is none. */
  otherStatistic: -0.9,
  /** A row or a column of a table that speaks of something which the claim does not know. */
  otherHeader: -0.6,
  /** The written figure is the claim's own with a slip: another hedge, unit or magnitude, digits exchanged. */
  slip: 0.6,
  /** How much more it counts where three or more digits of the claim's figure stand there. */
  ownFigure: 1.5,
  /** The same for an amount of money of fewer digits that matter. */
  ownAmount: 1.2,
  /** How far, as a share of it, a figure with another bound may be from the claim's for it to be the claim's own. */
  about: 0.15,
  /** How far such a slip outweighs doubts about who is meant. */
  slipFaith: 0.7,
  /** What is left of such doubts where a date has the claim's day and another month or year: the more. */
  sameDay: 1.5,
  /** A word that belongs to another figure of the sentence counts this much. */
  sharedQualifier: 0.35,
  sharedSubject: 0.85,
  /** A lower-case word where the claims file has a name. */
  otherCase: 0.4,
  /** A name near the figure which no claim knows, or which belongs to other claims only. */
  unknownName: -1.1,
  /** A name with which the sentence begins reaches all of it. */
  opening: 0.85,
  /** The same where the claim is pinned to a name and none of its names is near, and for an owner or a column of a table. */
  nameless: 1.8,
  owner: 3.5,
  rivalName: -0.9,
  /** A short sentence names this claim in full and nothing else. */
  alone: 0.35,
  /** How strongly a sum counts as named where a word for totals and its parts stand. */
  parts: 0.9,
  /** How strongly a word in front of a figure speaks of it at the least, where no other figure is between them. */
  aheadOf: 0.6,
  /** What is left of it behind an “and” between two figures, and behind a comma. */
  parted: 0.4,
  partedByComma: 0.7,
  /** "Every six hours" for a claim that says how often, and for one that says how long. */
  interval: 0.5,
  noInterval: -0.8,
  /** A total beside a word for totals, and another claim there. */
  total: 0.5,
  noTotal: -0.4,
  /** The only claim of the file that measures in this kind of unit. */
  onlyKind: 0.4,
  /** A figure more than six times as large or small, and no slip, is rarely meant; twice this beyond fifty times. */
  farOff: -0.8,
} as const;

export const LIMIT = {
  /** Subject strength under which a claim is no candidate. */
  subject: 0.38,
  /** Qualifiers that replace a subject where the figure is plainly a slip of the claim's own. */
  qualifiers: 0.4,
  /** Score for a conflict to be a warning, and to be an error. */
  likely: 1.3,
  certain: 1.9,
  /** Score for a conflict where the figure is plainly a slip of the claim's, and where nothing in it is like the claim's. */
  slip: 1,
  /** Score at which the very number of a claim, with another bound, is held against it: a long number, and a short one. */
  bound: 0.4,
  boundShort: 0.6,
  /** What the words have to say for it at the least, and for the very number of a claim with another unit or magnitude. */
  boundWords: 0.05,
  unitWords: 0.2,
  magnitudeWords: 0.35,
  /** Score of the better of two figures that say the same, in other words, of the claim that both are nearest to. */
  restated: 0.9,
  unlike: 1.75,
  unlikeDate: 1.6,
  /** The same where a date has the claim’s month and a wrong year, or its odd minute. */
  likeDate: 1.25,
  /** The same where it differs in one digit of two: by accident one figure in five does. */
  oneDigit: 1.35,
  /** How like a claim's figure one has to be for it to tell which of two claims is meant. */
  likeOne: 0.3,
  /** Score at which such a claim is named in full. */
  plain: 2.8,
  /** Score from which on a figure that follows from other claims is nevertheless held against this one. */
  derived: 2.2,
  /** How plain a slip is likelier than not. */
  likelySlip: 0.6,
  /** What is added where a word speaks against the claim. */
  contradicted: 0.5,
  /** How far a rival must be behind for the best claim to be clear. */
  clear: 0.3,
  /** How much stronger its own words have to be than the rival's where the scores are closer than that. */
  clearWord: 0.3,
  /** Score at which a weaker subject will do. */
  strong: 1.6,
  /** How far the claim that owns the value must be behind for a swap. */
  swap: 0.45,
  /** Strength of a word that only the claim has, for a swap. */
  ownWord: 0.5,
  statistic: 0.6,
  /** How strongly the rest of a phrase has to be named to count as named. */
  complement: 0.2,
  /** Strength of a subject that is named in full. */
  full: 0.7,
  /** Strength of a name that keeps a figure in its place. */
  named: 0.4,
  /** By how much each of two exchanged figures has to suit the other's place better than its own for both to stand plainly wrong. */
  crossed: 0.05,
  /** What both together then have to gain; what they have to where only one of them stands plainly wrong; where nothing but “and” and a noun is between them; and in two paragraphs. */
  bothCrossed: 0.5,
  oneCrossed: 0.8,
  gapCrossed: 0.25,
  apartCrossed: 1.75,
  /** By how much the words have to give two figures each other's place rather than their own, a figure, and in several sentences. */
  assigned: 0.3,
  assignedApart: 0.8,
  /** How strongly the words beside one of the two have to say so, and by how much figures are surely in their own places. */
  assignedWord: 0.35,
  keptLead: 0.4,
  /** How many times as large the other of two exchanged values may be where little is said of them. */
  scale: 50,
  /** How strongly the name of one of several is named beside the value of another, and how weakly anything of the other. */
  nameOfOne: 0.6,
  nameOfOther: 0.2,
  /** How plainly a cell beside a claim's other value is a slip of the one that belongs there. */
  columnSlip: 0.3,
  /** The same where it differs by no more than this share of it. */
  columnNear: 0.15,
  /** Strength of the qualifiers of a claim that may be half of a swap though its subject is not named. */
  half: 0.3,
  /** Strength of the qualifiers of a claim under which a figure may be of a whole or a part of what the claim counts. */
  narrowed: 0.4,
  /** Candidates this close to the best may own the value. */
  plausible: 1,
  /** How many candidates are compared with a figure. */
  judged: 16,
  /** Score, likeness heard, of a slip that is one although the words around it speak of another time. */
  sameTime: 2.02,
  /** A cue that sets a figure aside has to be this near. */
  setAside: 0.35,
  /** The same where the figure is plainly a slip of the claim's own. */
  setAsideSlip: 0.78,
} as const;

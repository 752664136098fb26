import type { Rule } from '../src/rule.ts';
import addedHedge from './added-hedge.ts';
import bareSuppression from './bare-suppression.ts';
import brokenChange from './broken-change.ts';
import brokenSum from './broken-sum.ts';
import dateDrift from './date-drift.ts';
import falsePrecision from './false-precision.ts';
import hiddenText from './hidden-text.ts';
import impossibleShare from './impossible-share.ts';
import listDrift from './list-drift.ts';
import looseRounding from './loose-rounding.ts';
import lostHedge from './lost-hedge.ts';
import magnitudeSlip from './magnitude-slip.ts';
import misattribution from './misattribution.ts';
import misquote from './misquote.ts';
import nameMisspelt from './name-misspelt.ts';
import nameVariant from './name-variant.ts';
import notCovered from './not-covered.ts';
import reversedBound from './reversed-bound.ts';
import splitStory from './split-story.ts';
import staleClaim from './stale-claim.ts';
import swappedValues from './swapped-values.ts';
import unitMismatch from './unit-mismatch.ts';
import unusedClaim from './unused-claim.ts';
import unusedSuppression from './unused-suppression.ts';
import valueDrift from './value-drift.ts';
import weekdayMismatch from './weekday-mismatch.ts';
import wrongDirection from './wrong-direction.ts';
import wrongMultiple from './wrong-multiple.ts';
import wrongName from './wrong-name.ts';
import wrongPlace from './wrong-place.ts';
import wrongTitle from './wrong-title.ts';

/** Every rule of the package, sorted by id. A rule that is not listed here does not exist. */
export const rules: readonly Rule[] = [
  addedHedge,
  bareSuppression,
  brokenChange,
  brokenSum,
  dateDrift,
  falsePrecision,
  hiddenText,
  impossibleShare,
  listDrift,
  looseRounding,
  lostHedge,
  magnitudeSlip,
  misattribution,
  misquote,
  nameMisspelt,
  nameVariant,
  notCovered,
  reversedBound,
  splitStory,
  staleClaim,
  swappedValues,
  unitMismatch,
  unusedClaim,
  unusedSuppression,
  valueDrift,
  weekdayMismatch,
  wrongDirection,
  wrongMultiple,
  wrongName,
  wrongPlace,
  wrongTitle,
];

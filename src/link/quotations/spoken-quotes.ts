import { toSource } from '../../draft/segments.ts';
import { REPLYING, REPORTING } from '../../extract/lexicon/speech.ts';
import type { ClaimSet, Match, QuoteMention } from '../../model.ts';
import { type NameIndex, nameIndexOf } from '../names/name-index.ts';
import { namesIn } from '../names/people.ts';
import { type Reading, rangeOf, wordAt } from '../reading.ts';
import { between, type Name } from './speaker-names.ts';
import { type Turn, turnsOf } from './turns.ts';
import { holderAt } from './unnamed-speakers.ts';

/**
 * The words of a claim's quotation in a turn that a script or minutes give to somebody: they agree where it is the speaker, and
 * conflict at the label where it is somebody else. In: the match of the words outside quotation marks. Out: null where no label of
 * a known person stands before them.
 */
export function linkSpoken(reading: Reading, set: ClaimSet, match: Match): Match | null {
  const { claim } = match;
  if (claim?.kind !== 'quote' || (claim.by === null && claim.speaker === null)) return null;
  const index = nameIndexOf(set);
  const at = wordAt(reading, match.mention.range.start);
  const turn = turnsOf(reading).find(({ spoken }) => spoken.from <= at && at < spoken.to);
  const name = turn ? speakerOf(reading, index, turn) : null;
  if (!turn || !name?.claim) return null;
  if (name.claim.id === claim.by || name.claim.name === claim.speaker) return { ...match, relation: 'same', expected: null };
  if (isTakenUp(reading, index, turn, at)) return null;
  const range = rangeOf(reading, name.from, name.to);
  return {
    ...match,
    state: 'conflicts',
    relation: 'other-speaker',
    certainty: 'certain',
    reason: `the words are ${claim.speaker}’s`,
    at: toSource(reading.passage, range),
    actual: reading.passage.text.slice(range.start, range.end),
    expected: claim.speaker,
    others: [name.claim],
    related: [{ span: match.mention.span, text: 'the quotation' }],
  };
}

/** Whose turn a block quotation, or one in marks, is the beginning of: "> RUIZ: We begin …". */
export function labelBefore(reading: Reading, quote: QuoteMention, index: NameIndex): Name | null {
  const at = wordAt(reading, quote.range.start);
  const turn = turnsOf(reading).find(({ label, spoken }) => label.from <= at && at <= spoken.from);
  return turn ? speakerOf(reading, index, turn) : null;
}

/** The one person of the claims whom a label names, or whose post it is. */
function speakerOf(reading: Reading, index: NameIndex, { label }: Turn): Name | null {
  const people = between(namesIn(reading, index), label.from, label.to).filter(({ claim }) => claim.is === 'person');
  const [first] = people;
  // "A letter to Ana Ruiz:" is no label.
  if (first && reading.words.slice(label.from, first.from).some(({ capital }) => !capital)) return null;
  if (first) return people.length === 1 && !first.shared ? { from: first.from, to: first.to, claim: first.claim } : null;
  const held = holderAt(reading, index, label.from, label.to);
  return held?.to === label.to ? { from: label.from, ...held } : null;
}

/** "As Ana Ruiz told us, …": the turn speaks of others' words before it comes to these. */
function isTakenUp(reading: Reading, index: NameIndex, { spoken }: Turn, at: number): boolean {
  const before = reading.words.slice(spoken.from, at);
  return (
    before.some(({ lower }) => REPORTING.has(lower) || REPLYING.has(lower)) ||
    between(namesIn(reading, index), spoken.from, at).some(({ claim }) => claim.is === 'person')
  );
}

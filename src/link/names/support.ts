import type { NameClaim } from '../../model.ts';
import { GENERIC } from '../lexicon/slots.ts';
import { rolesBeside } from '../places/role-places.ts';
import { cellsBeside } from '../places/rows.ts';
import { type Reading, sentenceAround } from '../reading.ts';
import { namedInFull } from './draft-names.ts';
import type { NameIndex } from './name-index.ts';
import { properWordsOfClaim } from './own-bodies.ts';
import { type Judgement, judgeRole } from './titles.ts';

/** What stands around a name that is nearly a claim's: does it speak for the claim's person? */
export interface Support {
  /** A post beside it that is the person's own and few others'. */
  readonly sameRole: boolean;
  /** A post beside it that is not the person's. */
  readonly otherRole: boolean;
  /** A post beside it of which the claims say nothing. */
  readonly unclearRole: boolean;
  /** The person's own body is named, or the person stands in full elsewhere in the draft. */
  readonly backed: boolean;
}

/** Looks around the name at words [from, to) for what speaks for the person of a claim. */
export function supportOf(reading: Reading, index: NameIndex, claim: NameClaim, from: number, to: number): Support {
  const judged: readonly Judgement[] = rolesBeside(reading, from, to).map((role) => judgeRole(role, claim, index));
  return {
    sameRole: judged.some(({ verdict, telling }) => verdict === 'agrees' && telling) || saysRole(reading, claim, from, to),
    otherRole: judged.some(({ verdict }) => verdict === 'conflicts'),
    unclearRole: judged.some(({ verdict }) => verdict === 'unclear'),
    backed: namedInFull(reading.draft, index).has(claim) || namesBody(reading, claim, from),
  };
}

/** The words of one of the claim's roles stand right beside the name, whether the lexicon knows the post or not. */
function saysRole(reading: Reading, claim: NameClaim, from: number, to: number): boolean {
  const near = (at: number, role: readonly string[]) => role.every((word, offset) => reading.words[at + offset]?.lower === word);
  // "The Brass Heron by Ana Ruiz", the author of The Brass Heron.
  const made = (role: readonly string[]) => {
    const of = role.indexOf('of');
    const work = MAKERS.has(role[of - 1] ?? '') ? role.slice(of + 1) : [];
    return work.length > 0 && reading.words[from - 1]?.lower === 'by' && near(from - 1 - work.length, work);
  };
  return rolePhrasesOf(claim).some(
    (role) =>
      near(from - role.length, role) || near(to, role) || near(to + 1, role) || (role.length > 1 && near(to + 2, role)) || made(role),
  );
}

/** Those by whom a work is. */
const MAKERS: ReadonlySet<string> = new Set(
  'author writer composer director painter sculptor creator designer maker editor translator illustrator photographer poet'.split(' '),
);

/** A telling word of the person's own body, in the sentence or the row of the table. */
function namesBody(reading: Reading, claim: NameClaim, at: number): boolean {
  const own = properWordsOfClaim(claim);
  if (own.size === 0) return false;
  const sentence = sentenceAround(reading, at);
  const around = [...reading.words.slice(sentence.from, sentence.to), ...cellsBeside(reading).flatMap(({ words }) => words.slice(0, 30))];
  return around.some((word) => word.capital && own.has(word.lower) && !GENERIC.has(word.lower));
}

function rolePhrasesOf(claim: NameClaim): readonly (readonly string[])[] {
  let phrases = PHRASES.get(claim);
  if (!phrases) {
    phrases = claim.roles.map((text) => text.toLowerCase().split(/[\s-]+/)).filter((words) => words.join('').length > 5);
    PHRASES.set(claim, phrases);
  }
  return phrases;
}

const PHRASES = new WeakMap<NameClaim, readonly (readonly string[])[]>();

import { properRuns, type Words, wordsOf } from '../../extract/names.ts';
import type { NameClaim } from '../../model.ts';
import { acceptedWords } from './accepted-words.ts';

/** A body that a person's claim names: a club, a firm, a town. */
export interface Body {
  /** Folded words. */
  readonly words: readonly string[];
  readonly text: string;
}

/** The bodies in the roles and the sentence of a person's claim, the longest first. */
export function ownBodies(claim: NameClaim): readonly Body[] {
  let bodies = BODIES.get(claim);
  if (!bodies) {
    bodies = [claim.says, ...claim.roles, ...claim.about]
      .flatMap((text) => bodiesIn(text, claim))
      .sort((a, b) => b.words.length - a.words.length);
    BODIES.set(claim, bodies);
  }
  return bodies;
}

/** Every word of those bodies. */
export function properWordsOfClaim(claim: NameClaim): ReadonlySet<string> {
  let words = WORDS.get(claim);
  if (!words) {
    words = new Set(ownBodies(claim).flatMap((body) => body.words));
    WORDS.set(claim, words);
  }
  return words;
}

const BODIES = new WeakMap<NameClaim, readonly Body[]>();
const WORDS = new WeakMap<NameClaim, ReadonlySet<string>>();

function bodiesIn(text: string, claim: NameClaim): readonly Body[] {
  const said = wordsOf(text);
  const own = acceptedWords(claim);
  return runsWithTies(said, text).flatMap(([from, to]) => {
    const run = said.words.slice(from, to).filter((word) => !/^['’ʼ]/.test(word.text));
    if (run.length === 0 || run.some((word) => own.has(word.lower))) return [];
    return [{ words: run.map((word) => word.lower), text: text.slice(run[0]!.start, run.at(-1)!.end) }];
  });
}

/** Runs of capitalised words, tied across a possessive and across "of": "Children’s Hospital", "Bakers’ Union", "Bank of Elm". */
function runsWithTies(said: Words, text: string): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  for (const { from, to } of properRuns(said)) {
    const last = found.at(-1);
    const between = last ? said.words.slice(last[1], from).map((word) => word.lower) : [];
    const tied = last && said.joined.slice(last[1], from + 1).every((joined) => joined);
    const plural = last && between.length === 0 && /^['’] $/.test(text.slice(said.words[last[1] - 1]!.end, said.words[from]!.start));
    if (last && between.length <= 2 && (tied || plural) && between.every((word) => TIES.has(word))) last[1] = to;
    else found.push([from, to]);
  }
  return found;
}

const TIES: ReadonlySet<string> = new Set(["'s", 'of', 'the', 'for', 'and']);

import { properRuns, type Run, wordsOf } from '../../extract/names.ts';
import type { Claim, ClaimSet } from '../../model.ts';
import { OTHER_MARKERS } from '../lexicon/slots.ts';
import { gapBefore, type Reading, runHolding, sentenceAround } from '../reading.ts';

/** Where something begins and where it ends, by the claims. */
interface Route {
  readonly from: End;
  readonly to: End;
}

interface End {
  readonly claim: Claim;
  readonly text: string;
  /** Every way to write it, in folded words. */
  readonly forms: readonly (readonly string[])[];
}

/** Another place at one end of a route of which the draft has the other end right. Word indices of the reading. */
export interface WrongEnd extends Run {
  readonly claim: Claim;
  readonly expected: string;
}

/** "The trail runs from Elm to Ash", where the claims have it run from Elm to Oak. */
export function wrongEnds(reading: Reading, set: ClaimSet): readonly WrongEnd[] {
  const routes = reading.has.has('from') && reading.has.has('to') ? routesOf(set) : [];
  const { words } = reading;
  return routes.length === 0 ? [] : [...words.keys()].flatMap((at) => (words[at]!.lower === 'from' ? wrongFrom(reading, routes, at) : []));
}

function wrongFrom(reading: Reading, routes: readonly Route[], at: number): readonly WrongEnd[] {
  const { words } = reading;
  if (!RUNNING.has(words[at - 1]?.lemma ?? '')) return [];
  const start = placeAt(reading, at + 1);
  const end = start && words[start.to]?.lower === 'to' && /^ $/.test(gapBefore(reading, start.to)) ? placeAt(reading, start.to + 1) : null;
  if (!start || !end || isPart(reading, at)) return [];
  const wrong = routes.flatMap(({ from, to }): readonly WrongEnd[] => {
    if (isAt(reading, start, from) && !isNamed(reading, at, to)) return [{ ...end, claim: to.claim, expected: to.text }];
    return isAt(reading, end, to) && !isNamed(reading, at, from) ? [{ ...start, claim: from.claim, expected: from.text }] : [];
  });
  const isKnown = routes.some(({ from, to }) => isAt(reading, start, from) && isAt(reading, end, to));
  return isKnown || new Set(wrong.map(({ expected }) => expected)).size !== 1 ? [] : wrong.slice(0, 1);
}

/** The capitalised run that begins at a word, or behind "the". */
function placeAt(reading: Reading, at: number): Run | null {
  const from = reading.words[at]?.lower === 'the' ? at + 1 : at;
  const run = runHolding(reading, from);
  return run?.from === from ? run : null;
}

function isAt({ words }: Reading, { from, to }: Run, { forms }: End): boolean {
  return forms.some((form) => form.length === to - from && form.every((word, offset) => words[from + offset]!.lower === word));
}

/** The right name stands in the same sentence: the writer tells of more than the route. */
function isNamed(reading: Reading, at: number, { forms }: End): boolean {
  const { from, to } = sentenceAround(reading, at);
  const words = reading.words.slice(from, to);
  return words.some((_, place) => forms.some((form) => form.every((word, offset) => words[place + offset]?.lower === word)));
}

/** A stage of it, or another one. */
function isPart(reading: Reading, at: number): boolean {
  const { from, to } = sentenceAround(reading, at);
  return reading.words.slice(from, to).some(({ lower, lemma }) => PARTS.has(lemma) || OTHER_MARKERS.has(lower));
}

const BUILT = new WeakMap<ClaimSet, readonly Route[]>();

function routesOf(set: ClaimSet): readonly Route[] {
  let routes = BUILT.get(set);
  if (!routes) {
    const active = set.claims.filter(({ status }) => status === 'active');
    routes = [...active.flatMap(saidBy), ...between(active)];
    BUILT.set(set, routes);
  }
  return routes;
}

/** "The canal runs from Elm to Oak." */
function saidBy(claim: Claim): readonly Route[] {
  const said = wordsOf(claim.says);
  const runs = properRuns(said);
  return runs.flatMap((run, index) => {
    const next = runs[index + 1];
    const isRoute = said.words[run.from - 1]?.lower === 'from' && RUNNING.has(said.words[run.from - 2]?.lemma ?? '');
    if (!isRoute || !next || next.from !== run.to + 1 || said.words[run.to]!.lower !== 'to') return [];
    const end = ({ from, to }: Run): End => ({
      claim,
      text: claim.says.slice(said.words[from]!.start, said.words[to - 1]!.end),
      forms: [said.words.slice(from, to).map(({ lower }) => lower)],
    });
    return [{ from: end(run), to: end(next) }];
  });
}

/** The one place where things start and the one where they finish. */
function between(claims: readonly Claim[]): readonly Route[] {
  const ends = (words: ReadonlySet<string>) =>
    claims.flatMap((claim): readonly End[] => {
      if (claim.kind !== 'name' || claim.is !== 'place') return [];
      const isEnd = claim.of.some((text) => wordsOf(text).words.some(({ lemma }) => words.has(lemma)));
      const forms = [claim.name, ...claim.also].map((text) => wordsOf(text).words.map(({ lower }) => lower));
      return isEnd ? [{ claim, text: claim.name, forms }] : [];
    });
  const [from, to] = [ends(STARTS), ends(FINISHES)];
  return from.length === 1 && to.length === 1 && from[0]!.claim !== to[0]!.claim ? [{ from: from[0]!, to: to[0]! }] : [];
}

const RUNNING: ReadonlySet<string> = new Set(['run', 'go', 'lead', 'stretch', 'extend', 'race', 'travel', 'sail', 'reach']);
const STARTS: ReadonlySet<string> = new Set(['start', 'departure', 'origin', 'starting', 'begin', 'beginning']);
const FINISHES: ReadonlySet<string> = new Set(['finish', 'end', 'destination', 'terminus', 'arrival', 'finishing']);
const PARTS: ReadonlySet<string> = new Set(
  'stage leg section stretch part half day night train bus shuttle coach walk relay first last branch spur detour back return'.split(' '),
);

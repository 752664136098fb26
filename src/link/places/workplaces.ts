import { properRuns, type Run, type Words, wordsOf } from '../../extract/names.ts';
import type { NameClaim } from '../../model.ts';
import { GENERIC } from '../lexicon/slots.ts';
import { type Cover, over, type Sighting } from '../names/sightings.ts';
import { gapBefore, type Reading, runHolding, runsAcrossOf, sentenceAround } from '../reading.ts';
import { rolesBeside } from './role-places.ts';

/**
 * "Ana Ruiz, head cook at Orchard Lane Secondary," where her claim's own sentence says Orchard Lane Primary: one word of the
 * body behind a person's post is exchanged. Null where nothing is.
 */
export function wrongWorkplace(reading: Reading, person: Sighting, cover: Cover): Sighting | null {
  const { words } = reading;
  const sentence = sentenceAround(reading, person.from);
  if (!/^\s*[,(]\s*$/.test(gapBefore(reading, person.to))) return null;
  if (rolesBeside(reading, person.from, person.to).some((role) => role.time !== null || role.tense === 'past')) return null;
  for (let at = person.to; at < Math.min(sentence.to, person.to + 10); at++) {
    if (at > person.to && /[,;:)—–]/.test(gapBefore(reading, at))) return null;
    if (!OF.has(words[at]!.lower)) continue;
    const start = words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const run = runsAcrossOf(reading).find(({ from }) => from === start) ?? runHolding(reading, start);
    if (!run || run.from !== start || over(cover, run.from, run.to)) continue;
    const written = words.slice(run.from, run.to).map((word) => word.lower);
    // "Who studied at the University of Ash" is of another time.
    const isPlain = words.slice(person.to, at).every((word) => word.lower !== 'who');
    const phrase = phrasesOf(person.claim).find((each) => isExchanged(written, each.words, isPlain));
    if (!phrase) continue;
    return {
      ...person,
      from: run.from,
      to: run.to,
      relation: 'other-name',
      certainty: 'certain',
      wrong: { from: run.from, to: run.to, expected: phrase.text },
      reason: `the claim about ${person.claim.name} has ${phrase.text}`,
      cue: `${person.claim.name} beside it`,
    };
  }
  return null;
}

interface Phrase {
  readonly words: readonly string[];
  readonly text: string;
}

const PHRASES = new WeakMap<NameClaim, readonly Phrase[]>();

/** The proper names of two or more words in a claim's sentence, the person's own left out. */
function phrasesOf(claim: NameClaim): readonly Phrase[] {
  let phrases = PHRASES.get(claim);
  if (!phrases) {
    const said = wordsOf(claim.says);
    const own = new Set(wordsOf(claim.name).words.map((word) => word.lower));
    phrases = [...properRuns(said), ...acrossOf(said)].flatMap(({ from, to }) => {
      const run = said.words.slice(from, to);
      if (run.length < 2 || run.some((word) => own.has(word.lower))) return [];
      return [{ words: run.map((word) => word.lower), text: claim.says.slice(run[0]!.start, run.at(-1)!.end) }];
    });
    PHRASES.set(claim, phrases);
  }
  return phrases;
}

/** "The University of Elm": a capital, "of" and another one. */
function acrossOf(said: Words): readonly Run[] {
  const runs = properRuns(said);
  return runs.flatMap((run, at) => {
    const next = runs[at + 1];
    return next?.from === run.to + 1 && said.words[run.to]?.lower === 'of' ? [{ from: run.from, to: next.to }] : [];
  });
}

/** One word is another. Where the words that stay are those of any body, they have to be the name "University of" one place. */
function isExchanged(written: readonly string[], meant: readonly string[], isPlain: boolean): boolean {
  if (written.length !== meant.length) return false;
  const same = written.filter((word, place) => word === meant[place]);
  if (same.length !== written.length - 1) return false;
  return same.some((word) => !GENERIC.has(word)) || (isPlain && same.length > 1 && same.includes('of') && written.at(-1) !== meant.at(-1));
}

const OF: ReadonlySet<string> = new Set(['at', 'of', 'for', 'with']);

import type { NameClaim } from '../model.ts';
import { speaksOfClaims } from './draft-names.ts';
import { OTHER_MARKERS, PRODUCING } from './lexicon/slots.ts';
import type { NameIndex } from './name-index.ts';
import { gapBefore, type Reading, sentenceAround } from './reading.ts';
import { isNation } from './roles.ts';
import { type Cover, over, type Sighting, toStandIn } from './sightings.ts';
import { type Slot, type SlotIndex, slotsOf } from './slot-patterns.ts';

/** Other names where a claim's own sentence has its name: "founded in …", "made by …", "…, which published the figures". */
export function findFillers(reading: Reading, index: NameIndex, claims: readonly NameClaim[], cover: Cover): readonly Sighting[] {
  const slots = slotsOf(claims);
  return reading.runs.flatMap((run) => {
    for (const slot of slotsNear(reading, slots, run.from, run.to)) {
      const cue = fills(reading, slot, run.from, run.to);
      if (!cue || isKnownOrBroad(reading, index, run.from, run.to, cover) || !isAbout(reading, index, run.from, slot, cue, cover)) continue;
      return [toStandIn(reading, run.from, run.to, slot.claim, slot.claim.name, 'likely', cue.text)];
    }
    return [];
  });
}

interface Filling {
  readonly text: string;
  /** The subject itself stands in the pattern. */
  readonly strong: boolean;
}

function slotsNear({ words }: Reading, { byHead, byPhrase }: SlotIndex, from: number, to: number): ReadonlySet<Slot> {
  const found = new Set<Slot>();
  for (const at of [from - 3, from - 2, to + 1]) for (const slot of byHead.get(words[at]?.lemma ?? '') ?? []) found.add(slot);
  for (const at of [from - 5, from - 4, from - 3, to, to + 1, to + 2, to + 3]) {
    for (const slot of byPhrase.get(words[at]?.lemma ?? '') ?? []) found.add(slot);
  }
  return found;
}

function fills(reading: Reading, slot: Slot, from: number, to: number): Filling | null {
  const { words } = reading;
  const start = words[from - 1]?.lower === 'the' || words[from - 1]?.lower === 'a' ? from - 1 : from;
  const preposition = words[start - 1]?.lower ?? '';
  const head = words[start - 2];
  const stands = (at: number) => slot.phrases.find((phrase) => phrase.every((word, offset) => words[at + offset]?.lemma === word));
  if (head && slot.preposition === preposition && slot.heads.has(head.lemma) && /^ ?$/.test(gapBefore(reading, start))) {
    // "the violin workshop in …": the whole subject, rather than its last word, says what is meant.
    const whole =
      slot.claim.is === 'place' && slot.phrases.some((phrase) => phrase.length > 1 && stands(start - 1 - phrase.length) === phrase);
    return { text: `“${head.text} ${preposition}”`, strong: whole };
  }
  if (slot.claim.is === 'place') {
    const noun = words[to];
    const verb = words[to + 1];
    const led = noun && verb && COMPANY.has(noun.lower) && reading.joined[to] && slot.heads.has(verb.lemma);
    if (led) return { text: `“${noun.text} ${verb.text}”`, strong: true };
    // "Elmford, home of the Blue Harbour"
    const home = noun?.lower === 'home' && HOME_TO.has(verb?.lower ?? '') && stands(words[to + 2]?.lower === 'the' ? to + 3 : to + 2);
    return home ? { text: `“home of ${home.join(' ')}”`, strong: true } : null;
  }
  // "The Oak Fund paid for the roof": the subject is what somebody did.
  const done = reading.joined[to] ? stands(to) : undefined;
  if (done && done.length > 2) return { text: `“${done.join(' ')}”`, strong: true };
  if (RELATIVE.has(words[to]?.lower ?? '') && PRODUCING.has(words[to + 1]?.lemma ?? '')) {
    const phrase = stands(words[to + 2]?.lower === 'the' ? to + 3 : to + 2);
    if (phrase) return { text: `“${phrase.join(' ')}”`, strong: true };
  }
  if (preposition === 'by' && PRODUCING.has(head?.lemma ?? '')) {
    // "figures published by", "figures were published by"
    const phrase = slot.phrases.find((each) => stands(start - 2 - each.length) === each || stands(start - 3 - each.length) === each);
    if (phrase) return { text: `“${phrase.join(' ')}”`, strong: true };
  }
  return null;
}

/** Regions, nations and names that the claims know are no contradiction: a town lies in a county. */
function isKnownOrBroad(reading: Reading, index: NameIndex, from: number, to: number, cover: Cover): boolean {
  if (over(cover, from, to)) return true;
  return reading.words
    .slice(from, to)
    .some((word) => isNation(word.lower) || word.text.length < 3 || index.known.has(word.lower) || BROAD.test(word.lower));
}

/** The sentence speaks of the claim's thing, not of another one, and does not name the right one as well. */
function isAbout(reading: Reading, index: NameIndex, at: number, slot: Slot, cue: Filling, cover: Cover): boolean {
  const sentence = sentenceAround(reading, at);
  const lemmas = new Set<string>();
  for (let place = sentence.from; place < sentence.to; place++) {
    if (OTHER_MARKERS.has(reading.words[place]!.lower) || cover.get(place)?.claim === slot.claim) return false;
    lemmas.add(reading.words[place]!.lemma);
  }
  if (slot.names.length > 0) return slot.names.some((name) => lemmas.has(name));
  const anchored = slot.anchors.filter((anchor) => lemmas.has(anchor)).length >= (cue.strong ? 1 : 2);
  // Everyday words may meet by chance in a draft about other things.
  return anchored && (cue.strong || speaksOfClaims(reading.draft, index));
}

/** Endings of the names of counties and countries. */
const BROAD = /(?:shire|land|lands|stan|ia|many)$/;
const RELATIVE: ReadonlySet<string> = new Set(['which', 'who']);
const HOME_TO: ReadonlySet<string> = new Set(['of', 'to']);
const COMPANY: ReadonlySet<string> = new Set(
  'company firm business start-up startup group charity club maker brand label band orchestra'.split(' '),
);

import type { NameClaim } from '../model.ts';
import { acceptedWords } from './accepted-words.ts';
import { actKey } from './act-key.ts';
import { speaksOfClaims } from './draft-names.ts';
import { AUXILIARIES, PRONOUNS } from './lexicon/function-words.ts';
import { GENERIC, LOCATIVE, OTHER_MARKERS, PRODUCING } from './lexicon/slots.ts';
import type { NameIndex } from './name-index.ts';
import { gapBefore, type Reading, runsAcrossOf, sentenceAround } from './reading.ts';
import { isNation } from './roles.ts';
import { type Cover, over, type Sighting, toStandIn } from './sightings.ts';
import { type Slot, type SlotIndex, slotsOf } from './slot-patterns.ts';

/**
 * Other names where a claim's own sentence or subject has its name: "founded in …", "made by …", "the sponsor, …",
 * "…, which published the figures".
 */
export function findFillers(reading: Reading, index: NameIndex, claims: readonly NameClaim[], cover: Cover): readonly Sighting[] {
  const slots = slotsOf(claims);
  return [...runsAcrossOf(reading), ...reading.runs].flatMap(({ from, to }) => {
    for (const slot of slotsNear(reading, slots, from, to)) {
      const cue = fills(reading, slot, from, to);
      if (!cue || isKnownOrBroad(reading, index, slot, cue, from, to, cover) || !isAbout(reading, index, from, to, slot, cue, cover))
        continue;
      return [toStandIn(reading, from, to, slot.claim, slot.claim.name, 'likely', cue.text)];
    }
    return [];
  });
}

interface Filling {
  readonly text: string;
  /**
   * What ties the name to the claim: its whole `subject`; what the named one does (`acts`) or is (`role`) in so many words;
   * `definite`, a thing that the writer takes for known ("the plant in"); or the `word` before the preposition alone.
   */
  readonly by: 'subject' | 'acts' | 'role' | 'definite' | 'word';
  /** Indices of the words that make the pattern: they do not count as further words of the claim. */
  readonly used: readonly number[];
}

function slotsNear(reading: Reading, { byHead, byPhrase, byRole, byAct }: SlotIndex, from: number, to: number): ReadonlySet<Slot> {
  const { words } = reading;
  const found = new Set<Slot>();
  const add = (slots: readonly Slot[] | undefined) => {
    for (const slot of slots ?? []) found.add(slot);
  };
  for (const at of [from - 3, from - 2, to + 1]) add(byHead.get(words[at]?.lemma ?? ''));
  for (const at of [from - 5, from - 4, from - 3, to, to + 1, to + 2, to + 3]) add(byPhrase.get(words[at]?.lemma ?? ''));
  for (const at of [from - 3, from - 2, from - 1, to + 1, to + 2]) add(byRole.get(words[at]?.lemma ?? ''));
  for (const at of [from - 3, from - 2, to]) if (words[at]) add(byAct.get(actKey(words[at].lower)));
  if (words[to]?.lower === 'based' && reading.tied[to]) for (const slot of byHead.values()) add(slot);
  return found;
}

function fills(reading: Reading, slot: Slot, from: number, to: number): Filling | null {
  const { words } = reading;
  const start = words[from - 1]?.lower === 'the' || words[from - 1]?.lower === 'a' ? from - 1 : from;
  const preposition = words[start - 1]?.lower ?? '';
  const head = words[start - 2];
  const stands = (at: number) => slot.phrases.find((phrase) => phrase.every((word, offset) => words[at + offset]?.lemma === word));
  const place = slot.claim.is === 'place';
  if (head && slot.heads.has(head.lemma) && leads(slot, preposition) && /^ ?$/.test(gapBefore(reading, start))) {
    // "the violin workshop in …": the whole subject, rather than its last word, says what is meant.
    const whole = place && slot.phrases.some((phrase) => phrase.length > 1 && stands(start - 1 - phrase.length) === phrase);
    // "the ferries sail from …": the subject of the claim stands before the verb of its sentence.
    const said = head.lemma === slot.said && words.slice(Math.max(0, start - 8), start - 2).some((word) => isSubject(slot, word.lemma));
    const by = whole || said ? 'subject' : place && isDefinite(reading, start - 2, slot) ? 'definite' : 'word';
    return { text: `“${head.text} ${preposition}”`, by, used: [start - 2] };
  }
  return place
    ? placeFilling(reading, slot, from, to)
    : (doingFilling(reading, slot, start, to) ?? actorFilling(reading, slot, from, to, stands));
}

function placeFilling(reading: Reading, slot: Slot, from: number, to: number): Filling | null {
  const { words } = reading;
  const noun = words[to];
  const verb = words[to + 1];
  const led = noun && verb && COMPANY.has(noun.lower) && reading.joined[to] && slot.heads.has(verb.lemma);
  if (led) return { text: `“${noun.text} ${verb.text}”`, by: 'subject', used: [to + 1] };
  // "Elmford, home of the Blue Harbour"
  const after = words[to + 2]?.lower === 'the' ? to + 3 : to + 2;
  const home = slot.phrases.find((phrase) => phrase.every((word, offset) => words[after + offset]?.lemma === word));
  if (noun?.lower === 'home' && HOME_TO.has(verb?.lower ?? '') && home)
    return { text: `“home of ${home.join(' ')}”`, by: 'subject', used: [to] };
  const based = noun?.lower === 'based' && reading.tied[to] && [...slot.heads].some((head) => BASED.has(head));
  if (based) return { text: '“based”', by: 'subject', used: [to] };
  return beside(reading, slot, from, to);
}

/** "built by …", "… built the lifeboat": the deed of the claim, done to the thing of the claim. */
function doingFilling(reading: Reading, slot: Slot, start: number, to: number): Filling | null {
  const { words } = reading;
  const head = words[start - 2];
  const passive =
    words[start - 1]?.lower === 'by' && head && /^ $/.test(gapBefore(reading, start - 1)) && slot.acts.has(actKey(head.lower));
  if (passive) return { text: `“${head.text} by”`, by: 'acts', used: [start - 2] };
  const verb = words[to];
  const active =
    verb &&
    reading.joined[to] &&
    !verb.capital &&
    !AUXILIARIES.has(verb.lower) &&
    slot.acts.has(actKey(verb.lower)) &&
    !AGENT.test(verb.lower);
  return active ? { text: `“${verb.text}”`, by: 'acts', used: [to] } : beside(reading, slot, start, to);
}

/** "the architects …", "the venue, …,", "…, the sponsor", "… is the operator": the word for what the named one is. */
function beside(reading: Reading, slot: Slot, from: number, to: number): Filling | null {
  const { words } = reading;
  // "the novel, The Brass Heron,": the article belongs to the name.
  if (words[from - 1]?.text === 'The' && from > 1 && reading.sentence[from - 2] === reading.sentence[from - 1])
    return beside(reading, slot, from - 1, to);
  const gap = gapBefore(reading, from);
  const before = words[from - 1];
  if (before && slot.roles.has(before.lemma) && !before.capital && isDefinite(reading, from - 1)) {
    // Without a comma a word for anything may be half of the name: "the varnish Ironglass".
    const closed = /^\s*(?:[,.;:)—–]|$)/.test(gapBefore(reading, to));
    if (/^ $/.test(gap) || (/^, $/.test(gap) && closed) || /^ \($/.test(gap))
      return { text: `“${before.text}”`, by: 'role', used: [from - 1] };
  }
  const marked = /^, $/.test(gapBefore(reading, to)) || IS.has(words[to]?.lower ?? '');
  const article = IS.has(words[to]?.lower ?? '') ? to + 1 : to;
  const role = words[article + 1];
  if (marked && words[article]?.lower === 'the' && role && slot.roles.has(role.lemma))
    return { text: `“the ${role.text}”`, by: 'role', used: [article + 1] };
  return null;
}

function actorFilling(
  reading: Reading,
  slot: Slot,
  from: number,
  to: number,
  stands: (at: number) => readonly string[] | undefined,
): Filling | null {
  const { words } = reading;
  const start = words[from - 1]?.lower === 'the' || words[from - 1]?.lower === 'a' ? from - 1 : from;
  // "The Oak Fund paid for the roof": the subject is what somebody did.
  const done = reading.joined[to] ? stands(to) : undefined;
  if (done && done.length > 2) return { text: `“${done.join(' ')}”`, by: 'subject', used: [] };
  if (RELATIVE.has(words[to]?.lower ?? '') && PRODUCING.has(words[to + 1]?.lemma ?? '')) {
    const phrase = stands(words[to + 2]?.lower === 'the' ? to + 3 : to + 2);
    if (phrase) return { text: `“${phrase.join(' ')}”`, by: 'subject', used: [] };
  }
  if (words[start - 1]?.lower === 'by' && PRODUCING.has(words[start - 2]?.lemma ?? '')) {
    // "figures published by", "figures were published by"
    const phrase = slot.phrases.find((each) => stands(start - 2 - each.length) === each || stands(start - 3 - each.length) === each);
    if (phrase) return { text: `“${phrase.join(' ')}”`, by: 'subject', used: [] };
  }
  return null;
}

/** The preposition of the claim's sentence, or for a place any that says where. */
function leads({ claim, preposition: own }: Slot, preposition: string): boolean {
  return preposition !== '' && (preposition === own || (claim.is === 'place' && LOCATIVE.has(preposition)));
}

function isSubject(slot: Slot, lemma: string): boolean {
  return lemma !== slot.said && (slot.heads.has(lemma) || slot.anchors.includes(lemma));
}

/** "the", "our" or a possessive stands before the noun; one more word may stand between, where a slot is given one of its own. */
function isDefinite({ words }: Reading, noun: number, slot?: Slot): boolean {
  const middle = words[noun - 1];
  if (!middle || AMONG.has(words[noun - 2]?.lower ?? '')) return false;
  if (DEFINITE.has(middle.lower)) return true;
  return (
    (slot === undefined || slot.anchors.includes(middle.lemma)) &&
    DEFINITE.has(words[noun - 2]?.lower ?? '') &&
    !AMONG.has(words[noun - 3]?.lower ?? '')
  );
}

const AMONG: ReadonlySet<string> = new Set(['among', 'between', 'of', 'with']);

/** Regions, nations and names that the claims know are no contradiction: a town lies in a county. Another body of the file may be one. */
function isKnownOrBroad(reading: Reading, index: NameIndex, slot: Slot, cue: Filling, from: number, to: number, cover: Cover): boolean {
  const { words } = reading;
  const known = over(cover, from, to);
  if (known)
    return (
      cue.by !== 'acts' ||
      known.wrong !== null ||
      known.claim.is !== slot.claim.is ||
      known.claim === slot.claim ||
      isAlso(slot, known.claim, index)
    );
  const written = words.slice(from, to);
  if (written.some((word) => isNation(word.lower) || word.text.length < 3 || BROAD.test(word.lower)))
    return slot.claim.is === 'place' || written.length < 2;
  const own = cue.by === 'role' || cue.by === 'acts' ? acceptedWords(slot.claim) : null;
  return written.some((word) => index.known.has(word.lower) && !GENERIC.has(word.lower) && !own?.has(word.lower));
}

/** The other claim has the same role, or does the same. */
function isAlso(slot: Slot, other: NameClaim, index: NameIndex): boolean {
  const own = slotsOf(index.claims).byClaim.get(other);
  return own !== undefined && ([...own.acts].some((act) => slot.acts.has(act)) || [...own.roles].some((role) => slot.roles.has(role)));
}

/** The sentence speaks of the claim's thing, not of another one, and does not name the right one as well. */
function isAbout(reading: Reading, index: NameIndex, at: number, to: number, slot: Slot, cue: Filling, cover: Cover): boolean {
  const { words } = reading;
  const sentence = sentenceAround(reading, at);
  const lemmas = new Set<string>();
  let dated = false;
  for (let place = sentence.from; place < sentence.to; place++) {
    if (OTHER_MARKERS.has(words[place]!.lower) || cover.get(place)?.claim === slot.claim) return false;
    if (/^\d{4}$/.test(words[place]!.text) || PAST.has(words[place]!.lower)) dated = true;
    if (!cue.used.includes(place) && (place < at || place >= to)) lemmas.add(words[place]!.lemma);
  }
  // "It was built by …": what "it" is stands in the sentence before.
  if (PRONOUNS.has(words[sentence.from]?.lower ?? '') && sentence.from > 0) {
    const before = sentenceAround(reading, sentence.from - 1);
    for (let place = before.from; place < before.to; place++) {
      if (cover.get(place)?.claim === slot.claim) return false;
      lemmas.add(words[place]!.lemma);
    }
  }
  if (slot.names.length > 0) return slot.names.some((name) => lemmas.has(name));
  const anchors = slot.anchors.filter((anchor) => lemmas.has(anchor)).length;
  if (cue.by === 'subject') return anchors >= 1 || cue.used.length > 0;
  // Everyday words may meet by chance in a draft about other things.
  if (!speaksOfClaims(reading.draft, index)) return false;
  if (cue.by === 'acts') return anchors >= 1;
  if (cue.by === 'role') return anchors >= 1 || (!dated && isSole(slot, cue, reading, index));
  return anchors >= 2 || (cue.by === 'definite' && !dated && isSole(slot, cue, reading, index));
}

/** No other claim puts the same thing somewhere else. */
function isSole(slot: Slot, { used }: Filling, reading: Reading, index: NameIndex): boolean {
  const rivals = slotsOf(index.claims).byHead.get(reading.words[used[0]!]!.lemma) ?? [];
  return rivals.every((rival) => rival === slot);
}

/** Endings of the names of counties and countries. */
const BROAD = /(?:shire|land|lands|stan|ia|many)$/;
const AGENT = /(?:er|or)s?$/;
const RELATIVE: ReadonlySet<string> = new Set(['which', 'who']);
const HOME_TO: ReadonlySet<string> = new Set(['of', 'to']);
const IS: ReadonlySet<string> = new Set(['is', 'are', 'remains']);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'our', 'its', 'their', 'his', 'her', "'s", '’s', 's']);
const BASED: ReadonlySet<string> = new Set(['base', 'headquarter', 'hq', 'home', 'found']);
const PAST: ReadonlySet<string> = new Set(['ago', 'used', 'old', 'older', 'closed', 'century']);
const COMPANY: ReadonlySet<string> = new Set(
  'company firm business start-up startup group charity club maker brand label band orchestra'.split(' '),
);

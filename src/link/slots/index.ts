import type { NameClaim } from '../../model.ts';
import { AUXILIARIES, FUNCTION_WORDS, PRONOUNS } from '../lexicon/function-words.ts';
import { GENERIC, LOCATIVE, PRODUCING, STAGING } from '../lexicon/slots.ts';
import { acceptedWords } from '../names/accepted-words.ts';
import { speaksOfClaims } from '../names/draft-names.ts';
import type { NameIndex } from '../names/name-index.ts';
import { isNation } from '../names/roles.ts';
import { type Cover, over, type Sighting, toStandIn } from '../names/sightings.ts';
import { gapBefore, type Reading, runsAcrossOf, runsAcrossPossessive, sentenceAround } from '../reading.ts';
import { actKey } from './act-key.ts';
import { framedAct, framedAt, isNoPlace, isOther, liesOn } from './frames.ts';
import { PARTICLES, type Slot, type SlotIndex, slotsOf } from './slot-patterns.ts';
import { beside, type Filling, isDefinite, modifying } from './slot-roles.ts';

/**
 * Other names where a claim's own sentence or subject has its name: "founded in …", "made by …", "the sponsor, …",
 * "…, which published the figures".
 */
export function findFillers(reading: Reading, index: NameIndex, claims: readonly NameClaim[], cover: Cover): readonly Sighting[] {
  const slots = slotsOf(claims);
  if (slots.byHead.size + slots.byPhrase.size + slots.byRole.size + slots.byAct.size === 0) return [];
  return [...runsAcrossPossessive(reading, GENERIC), ...runsAcrossOf(reading), ...reading.runs].flatMap(({ from, to }) => {
    for (const slot of slotsNear(reading, slots, from, to)) {
      const cue = fills(reading, slot, from, to);
      if (!cue || isKnownOrBroad(reading, index, slot, cue, from, to, cover) || !isAbout(reading, index, from, to, slot, cue, cover))
        continue;
      return [toStandIn(reading, from, to, slot.claim, slot.claim.name, 'likely', cue.text)];
    }
    return [];
  });
}

function slotsNear(reading: Reading, { byHead, byPhrase, byRole, byAct }: SlotIndex, from: number, to: number): ReadonlySet<Slot> {
  const { words } = reading;
  const found = new Set<Slot>();
  const add = (slots: readonly Slot[] | undefined) => {
    for (const slot of slots ?? []) found.add(slot);
  };
  for (const at of [from - 3, from - 2, to + 1]) add(byHead.get(words[at]?.lemma ?? ''));
  for (const at of [from - 5, from - 4, from - 3, to, to + 1, to + 2, to + 3]) add(byPhrase.get(words[at]?.lemma ?? ''));
  for (let at = from - 8; at <= to + 2; at++) if (at < from || at >= to) add(byRole.get(words[at]?.lemma ?? ''));
  if (
    [from - 2, from - 3].some(
      (at) =>
        STAGING.has(words[at]?.lemma ?? '') || words[at]?.lower === 'place' || words[at]?.lemma === 'come' || words[at + 1]?.lower === 'to',
    )
  )
    for (let at = from - 10; at < from - 2; at++) add(byHead.get(words[at]?.lemma ?? ''));
  for (const at of [from - 4, from - 3, from - 2, to]) {
    if (!words[at]) continue;
    add(byAct.get(actKey(words[at].lower)));
    add(byAct.get(actKey(words[at].lemma)));
  }
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
  const on = place && preposition === 'on' && liesOn(slot.claim, words.slice(from, to));
  if (!place) {
    const deed = doingFilling(reading, slot, start, to) ?? beside(reading, slot, from, to) ?? modifying(reading, slot, from, to);
    if (deed) return deed;
  }
  if (
    head &&
    slot.heads.has(head.lemma) &&
    !isOneOfMany(words, start - 2) &&
    (on || leads(slot, preposition)) &&
    /^ ?$/.test(gapBefore(reading, start))
  ) {
    // "the violin workshop in …": the whole subject, rather than its last word, says what is meant.
    const whole = place && slot.phrases.some((phrase) => phrase.length > 1 && stands(start - 1 - phrase.length) === phrase);
    // "the ferries sail from …": the subject of the claim stands before the verb of its sentence.
    const said = head.lemma === slot.said && words.slice(Math.max(0, start - 8), start - 2).some((word) => isSubject(slot, word.lemma));
    const by = whole || said ? 'subject' : place && isDefinite(reading, start - 2, slot) ? 'definite' : 'word';
    return { text: `“${head.text} ${preposition}”`, by, used: [start - 2] };
  }
  return framed(reading, slot, from, to) ?? (place ? placeFilling(reading, slot, from, to) : actorFilling(reading, slot, from, to, stands));
}

/** "Has a base in": whoever has one base there may have another where the claims say. */
function isOneOfMany(words: Reading['words'], at: number): boolean {
  return BASED.has(words[at]!.lower) && /^(?:an?|another|one)$/.test(words[at - 1]?.lower ?? '');
}

/** "The final was sung in …", "flown to …": the verb and the preposition of the claim's subject, or its thing before a verb of being there. */
function framed(reading: Reading, slot: Slot, from: number, to: number): Filling | null {
  const found = framedAt(reading, slot.claim, from, to);
  return found === null
    ? null
    : { text: `“${reading.words[found]!.text} … ${reading.words[from - 1]!.text}”`, by: 'staged', used: [found] };
}

function placeFilling(reading: Reading, slot: Slot, from: number, to: number): Filling | null {
  const { words } = reading;
  const noun = words[to];
  const verb = words[to + 1];
  const led = noun && verb && COMPANY.has(noun.lower) && reading.joined[to] && slot.heads.has(verb.lemma);
  if (led) return { text: `“${noun.text} ${verb.text}”`, by: 'subject', used: [to + 1] };
  // "Elmford, home of the Blue Heron"
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
  const head = words[PARTICLES.has(words[start - 2]?.lower ?? '') ? start - 3 : start - 2];
  const passive = words[start - 1]?.lower === 'by' && head && /^ $/.test(gapBefore(reading, start - 1)) && does(slot, head);
  if (passive) return { text: `“${head.text} by”`, by: 'acts', used: [start - 2] };
  if (framedAct(reading, slot.claim, start, to)) return { text: `“${slot.claim.of.join(', ')}”`, by: 'acts', used: [] };
  const verb = words[to];
  const active = verb && reading.joined[to] && !verb.capital && !AUXILIARIES.has(verb.lower) && does(slot, verb) && !AGENT.test(verb.lower);
  return active ? { text: `“${verb.text}”`, by: 'acts', used: [to] } : null;
}

function does(slot: Slot, { lower, lemma }: { readonly lower: string; readonly lemma: string }): boolean {
  return slot.acts.has(actKey(lower)) || slot.acts.has(actKey(lemma));
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
  // But "runs the awards bar" is something else.
  const next = done ? to + done.length : to;
  if (done && done.length > 2 && (!reading.joined[next] || FUNCTION_WORDS.has(words[next]!.lower)))
    return { text: `“${done.join(' ')}”`, by: 'subject', used: [] };
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

/** Regions, nations and names that the claims know are no contradiction: a town lies in a county. Another body of the file may be one. */
function isKnownOrBroad(reading: Reading, index: NameIndex, slot: Slot, cue: Filling, from: number, to: number, cover: Cover): boolean {
  const { words } = reading;
  const known = over(cover, from, to);
  const firm = cue.by === 'acts' || cue.by === 'role' || cue.by === 'subject' || cue.by === 'staged';
  if (known)
    return (
      !firm || known.wrong !== null || known.claim.is !== slot.claim.is || known.claim === slot.claim || isAlso(slot, known.claim, index)
    );
  const written = words.slice(from, to);
  const accepted = acceptedWords(slot.claim);
  if (written.every(({ lower }) => accepted.has(lower)) || (slot.claim.is === 'place' && isNoPlace(reading, slot.claim, from, to)))
    return true;
  if (written.some((word) => isNation(word.lower) || isShort(word.text) || BROAD.test(word.lower)))
    return slot.claim.is === 'place' || written.length < 2;
  // A name that has a word of its own beside those of the claim is another one: "Ash Island" for "Elm Island".
  const own = firm || written.some(({ lower }) => !index.known.has(lower)) ? accepted : null;
  // A member of a list is a name that the file knows for something else.
  const listed = firm && index.lists.has(written.map((word) => word.lower).join(' '));
  return !listed && written.some((word) => index.known.has(word.lower) && !GENERIC.has(word.lower) && !own?.has(word.lower));
}

/** "US", "NY"; but not "St" and the "'s" of a name. */
function isShort(text: string): boolean {
  return text.length < 3 && !/^(?:['’ʼ]s?|st|mt|la|le|el|du|di|da)$/i.test(text);
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
    const { lower, lemma, text } = words[place]!;
    const apart = cue.by === 'acts' && place < at && hasColon(reading, place, at);
    const close = place >= at - 10 && place < to + 3 && !apart;
    // "…, where corn was once sold": what is told of the name is not what ties it to the claim.
    if (close && isOther(slot.claim, words[place]!) && !words.slice(to, place).some((word) => WHERE.has(word.lower))) return false;
    // The place in a dateline is that of the reporter.
    if (cover.get(place)?.claim === slot.claim && text !== text.toUpperCase() && !apart) return false;
    if (PAST.has(lower) || (/^\d{4}s?$/.test(text) && (cue.by === 'staged' || (place >= to && place < to + 6)))) dated = true;
    if (!cue.used.includes(place) && (place < at || place >= to)) lemmas.add(lemma);
  }
  // "It was built by …", "The company is based in …": what is meant stands in the sentence before.
  const [first, second] = words.slice(sentence.from, sentence.from + 2).map((word) => word.lower);
  if (sentence.from > 0 && (PRONOUNS.has(first ?? '') || (first === 'the' && COMPANY.has(second ?? '')))) {
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
  return anchors >= 2 || ((cue.by === 'definite' || cue.by === 'staged') && !dated && isSole(slot, cue, reading, index));
}

/** "Oak is not a river: Elm Yard built the boat": what stands before a colon is another clause. */
function hasColon(reading: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (/[:;]/.test(gapBefore(reading, at))) return true;
  return false;
}

/** No other claim puts the same thing somewhere else. */
function isSole(slot: Slot, { used }: Filling, reading: Reading, index: NameIndex): boolean {
  const rivals = slotsOf(index.claims).byHead.get(reading.words[used[0]!]!.lemma) ?? [];
  return rivals.every((rival) => rival === slot || rival.claim.is !== slot.claim.is);
}

/** Endings of the names of counties and countries. */
const BROAD = /(?:shire|(?<!^is)lands?|stan|ia|many)$/;
const AGENT = /(?:er|or)s?$/;
const RELATIVE: ReadonlySet<string> = new Set(['which', 'who']);
const HOME_TO: ReadonlySet<string> = new Set(['of', 'to']);
const WHERE: ReadonlySet<string> = new Set(['where', 'which', 'who', 'whose', 'whom']);
const BASED: ReadonlySet<string> = new Set(['base', 'headquarter', 'hq', 'home', 'found']);
const PAST: ReadonlySet<string> = new Set(['ago', 'used', 'old', 'older', 'closed', 'century', 'war']);
const COMPANY: ReadonlySet<string> = new Set(
  'company firm business start-up startup group charity club maker brand label band orchestra'.split(' '),
);

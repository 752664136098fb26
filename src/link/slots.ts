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
import { PARTICLES, type Slot, type SlotIndex, slotsOf } from './slot-patterns.ts';

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
  for (let at = from - 8; at <= to + 2; at++) if (at < from || at >= to) add(byRole.get(words[at]?.lemma ?? ''));
  if (LIES.has(words[from - 2]?.lower ?? '')) for (let at = from - 9; at < from - 2; at++) add(byHead.get(words[at]?.lemma ?? ''));
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
  if (!place) {
    const deed = doingFilling(reading, slot, start, to) ?? beside(reading, slot, from, to) ?? modifying(reading, slot, from, to);
    if (deed) return deed;
  }
  if (head && slot.heads.has(head.lemma) && leads(slot, preposition) && /^ ?$/.test(gapBefore(reading, start))) {
    // "the violin workshop in …": the whole subject, rather than its last word, says what is meant.
    const whole = place && slot.phrases.some((phrase) => phrase.length > 1 && stands(start - 1 - phrase.length) === phrase);
    // "the ferries sail from …": the subject of the claim stands before the verb of its sentence.
    const said = head.lemma === slot.said && words.slice(Math.max(0, start - 8), start - 2).some((word) => isSubject(slot, word.lemma));
    const by = whole || said ? 'subject' : place && isDefinite(reading, start - 2, slot) ? 'definite' : 'word';
    return { text: `“${head.text} ${preposition}”`, by, used: [start - 2] };
  }
  return place
    ? (lying(reading, slot, start, preposition) ?? placeFilling(reading, slot, from, to))
    : actorFilling(reading, slot, from, to, stands);
}

/** "The factory of the firm is in …": the verb says no more than that it is there. */
function lying(reading: Reading, slot: Slot, start: number, preposition: string): Filling | null {
  const { words, sentence } = reading;
  if (!leads(slot, preposition) || !LIES.has(words[start - 2]?.lower ?? '')) return null;
  for (let at = start - 3; at >= Math.max(0, start - 9) && sentence[at] === sentence[start]; at--) {
    if (!slot.heads.has(words[at]!.lemma) || words[at]!.lemma === slot.said || !isDefinite(reading, at)) continue;
    return { text: `“${words[at]!.text} … ${preposition}”`, by: 'definite', used: [at] };
  }
  return null;
}

/** "a Lumora desk": the name of a product before the word for it. */
function modifying(reading: Reading, slot: Slot, from: number, to: number): Filling | null {
  const { words, joined } = reading;
  if (slot.claim.is !== 'product' || to - from > 2 || !ARTICLES.has(words[from - 1]?.lower ?? '')) return null;
  for (let at = to; at < Math.min(words.length, to + 3) && joined[at] && !words[at]!.capital; at++) {
    if (slot.roles.has(words[at]!.lemma)) return { text: `“${words[at]!.text}”`, by: 'role', used: [at] };
  }
  return null;
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
  const verb = words[to];
  const active = verb && reading.joined[to] && !verb.capital && !AUXILIARIES.has(verb.lower) && does(slot, verb) && !AGENT.test(verb.lower);
  return active ? { text: `“${verb.text}”`, by: 'acts', used: [to] } : null;
}

function does(slot: Slot, { lower, lemma }: { readonly lower: string; readonly lemma: string }): boolean {
  return slot.acts.has(actKey(lower)) || slot.acts.has(actKey(lemma));
}

/** "the architects …", "the venue, …,", "…, the sponsor", "… is the operator": the word for what the named one is. */
function beside(reading: Reading, slot: Slot, from: number, to: number): Filling | null {
  const { words } = reading;
  // "the novel, The Brass Heron,": the article belongs to the name.
  if (words[from - 1]?.text === 'The' && from > 1 && reading.sentence[from - 2] === reading.sentence[from - 1])
    return beside(reading, slot, from - 1, to);
  // "the organiser, the Oak Fund,"
  const start = words[from - 1]?.text === 'the' ? from - 1 : from;
  const gap = gapBefore(reading, start);
  const role = roleEndingAt(reading, slot, start - 1);
  if (role !== null) {
    // Without a comma a word for anything may be half of the name: "the varnish Ironglass".
    const closed = /^\s*(?:[,.;:)—–]|$)/.test(gapBefore(reading, to));
    const plain = /^ $/.test(gap) && start === from && role === start - 1;
    if (plain || (/^, $/.test(gap) && closed) || /^ \($/.test(gap)) return { text: `“${words[role]!.text}”`, by: 'role', used: [role] };
  }
  // "the album of the year is …", "the play is called …"
  const verb = CALLED.has(words[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  const subject = WAS.has(words[verb]?.lower ?? '') && /^ $/.test(gap) ? roleEndingAt(reading, slot, verb - 1) : null;
  if (subject !== null) return { text: `“${words[subject]!.text} ${words[verb]!.text}”`, by: 'role', used: [subject] };
  const marked = /^, $/.test(gapBefore(reading, to)) || IS.has(words[to]?.lower ?? '');
  const article = IS.has(words[to]?.lower ?? '') ? to + 1 : to;
  const next = words[article + 1];
  if (marked && words[article]?.lower === 'the' && next && slot.roles.has(next.lemma))
    return { text: `“the ${next.text}”`, by: 'role', used: [article + 1] };
  return null;
}

/** The place of the role word of a phrase that ends at a word, "the sponsor", "the maker of the arm"; null where none does. */
function roleEndingAt(reading: Reading, slot: Slot, last: number): number | null {
  const { words, joined } = reading;
  for (let at = last; at > 0 && at > last - 5; at--) {
    const word = words[at]!;
    const whole = at === last || words[at + 1]?.lower === 'of';
    if (whole && slot.roles.has(word.lemma) && !word.capital && isDefinite(reading, at)) return at;
    if (!joined[at] || word.capital) return null;
  }
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
  if (!middle || isAmong(words, noun - 2)) return false;
  if (DEFINITE.has(middle.lower)) return true;
  return (
    (slot === undefined || slot.anchors.includes(middle.lemma)) && DEFINITE.has(words[noun - 2]?.lower ?? '') && !isAmong(words, noun - 3)
  );
}

/** "one of the architects", "among the architects" */
function isAmong(words: Reading['words'], at: number): boolean {
  return AMONG.has(words[at]?.lower ?? '') || (words[at]?.lower === 'of' && SOME.has(words[at - 1]?.lower ?? ''));
}

const AMONG: ReadonlySet<string> = new Set(['among', 'between']);
const SOME: ReadonlySet<string> = new Set(['one', 'some', 'two', 'three', 'many', 'most', 'none', 'each']);

/** Regions, nations and names that the claims know are no contradiction: a town lies in a county. Another body of the file may be one. */
function isKnownOrBroad(reading: Reading, index: NameIndex, slot: Slot, cue: Filling, from: number, to: number, cover: Cover): boolean {
  const { words } = reading;
  const known = over(cover, from, to);
  const firm = cue.by === 'acts' || cue.by === 'role' || cue.by === 'subject';
  if (known)
    return (
      !firm || known.wrong !== null || known.claim.is !== slot.claim.is || known.claim === slot.claim || isAlso(slot, known.claim, index)
    );
  const written = words.slice(from, to);
  if (written.some((word) => isNation(word.lower) || word.text.length < 3 || BROAD.test(word.lower)))
    return slot.claim.is === 'place' || written.length < 2;
  const own = firm ? acceptedWords(slot.claim) : null;
  // A member of a list is a name that the file knows for something else.
  const listed = firm && index.lists.has(written.map((word) => word.lower).join(' '));
  return !listed && written.some((word) => index.known.has(word.lower) && !GENERIC.has(word.lower) && !own?.has(word.lower));
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
    if (close && OTHER_MARKERS.has(lower) && !words.slice(to, place).some((word) => WHERE.has(word.lower))) return false;
    // The place in a dateline is that of the reporter.
    if (cover.get(place)?.claim === slot.claim && text !== text.toUpperCase() && !apart) return false;
    if (PAST.has(lower) || (/^\d{4}$/.test(text) && place >= to && place < to + 6)) dated = true;
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
  return anchors >= 2 || (cue.by === 'definite' && !dated && isSole(slot, cue, reading, index));
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
const BROAD = /(?:shire|land|lands|stan|ia|many)$/;
const AGENT = /(?:er|or)s?$/;
const RELATIVE: ReadonlySet<string> = new Set(['which', 'who']);
const HOME_TO: ReadonlySet<string> = new Set(['of', 'to']);
const WHERE: ReadonlySet<string> = new Set(['where', 'which', 'who', 'whose', 'whom']);
const LIES: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'lies', 'stands', 'sits']);
const WAS: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were']);
const CALLED: ReadonlySet<string> = new Set(['called', 'named', 'titled', 'entitled']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'our', 'their']);
const IS: ReadonlySet<string> = new Set(['is', 'are', 'remains']);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'our', 'its', 'their', 'his', 'her', "'s", '’s', 's']);
const BASED: ReadonlySet<string> = new Set(['base', 'headquarter', 'hq', 'home', 'found']);
const PAST: ReadonlySet<string> = new Set(['ago', 'used', 'old', 'older', 'closed', 'century']);
const COMPANY: ReadonlySet<string> = new Set(
  'company firm business start-up startup group charity club maker brand label band orchestra'.split(' '),
);

import type { NameClaim } from '../model.ts';
import { lemma } from '../text/lemma.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';
import { GENERIC, OTHER_MARKERS, PRODUCING } from './lexicon/slots.ts';
import type { Form, NameIndex } from './name-index.ts';
import { nearness } from './near.ts';
import { gapBefore, type Reading, sentenceAround } from './reading.ts';
import { isNation } from './roles.ts';
import type { Sighting } from './sightings.ts';
import { type Slot, slotsOf } from './slot-patterns.ts';

/** Other names in the place of a claim's: one word exchanged, another party or club beside a person, another filler of a slot. */
export function findStandIns(
  reading: Reading,
  index: NameIndex,
  claims: readonly NameClaim[],
  others: readonly Sighting[],
): readonly Sighting[] {
  const found: Sighting[] = [];
  const taken = (from: number, to: number) => [...others, ...found].some((other) => other.from < to && other.to > from);
  for (const run of reading.runs) {
    const sighting = exchanged(reading, index, run.from, run.to, others);
    if (sighting && !others.some((other) => other.wrong && other.from < run.to && other.to > run.from)) found.push(sighting);
  }
  for (const person of others) {
    if (person.claim.is !== 'person' || person.wrong) continue;
    const sighting = affiliation(reading, claims, person, others);
    if (sighting && !found.some((other) => other.from < sighting.to && other.to > sighting.from)) found.push(sighting);
  }
  for (const slot of slotsOf(claims)) {
    for (const sighting of fillers(reading, index, slot, others)) if (!taken(sighting.from, sighting.to)) found.push(sighting);
  }
  return found;
}

/** "Gate" for "House": the telling word of a name stays, another one is exchanged, and the sentence is about the same thing. */
function exchanged(reading: Reading, index: NameIndex, from: number, to: number, others: readonly Sighting[]): Sighting | null {
  const { words } = reading;
  const written = words.slice(from, to).map((word) => word.lower);
  for (const [offset, word] of written.entries()) {
    if (GENERIC.has(word)) continue;
    for (const form of index.byWord.get(word) ?? []) {
      if (form.claim.is === 'person' || form.words.length !== written.length || form.words[offset] !== word) continue;
      const places = form.words.flatMap((meant, place) => (meant === written[place] ? [] : [place]));
      const place = places[0];
      if (places.length !== 1 || place === undefined || nearness(written[place]!, form.words[place]!)) continue;
      if (
        isForm(index, written) ||
        others.some(
          (other) => other.claim === form.claim && reading.sentence[other.from] === reading.sentence[from] && isWhole(other, form),
        )
      )
        continue;
      const middle = form.words.length > 2 && place > 0 && place < form.words.length - 1;
      if (!middle && !standsIn(reading, from, to, form)) continue;
      return standIn(
        reading,
        from,
        to,
        form.claim,
        { from, to, expected: form.text },
        'certain',
        `“${words[offset]!.text}” and the words around it`,
      );
    }
  }
  return null;
}

function isWhole(sighting: Sighting, form: Form): boolean {
  return sighting.to - sighting.from >= form.words.length;
}

function isForm(index: NameIndex, written: readonly string[]): boolean {
  return (index.byFirst.get(written[0]!) ?? []).some(
    (form) => form.words.length === written.length && form.words.every((word, place) => word === written[place]),
  );
}

/** The name stands where the claim's would: at the place of its event, or beside a word of its subject. */
function standsIn(reading: Reading, from: number, to: number, form: Form): boolean {
  const { words } = reading;
  const cues = subjectWords(form.claim).filter((word) => !form.words.includes(word));
  const sentence = sentenceAround(reading, from);
  const near = (low: number, high: number) =>
    words
      .slice(Math.max(sentence.from, low), Math.min(sentence.to, high))
      .some((word) => cues.includes(word.lemma) || cues.includes(word.lower));
  if (words.slice(sentence.from, sentence.to).some((word) => OTHER_MARKERS.has(word.lower))) return false;
  if (form.claim.is !== 'place') return near(from - 4, to + 3);
  const before = words[from - 1]?.lower === 'the' ? words[from - 2] : words[from - 1];
  return before !== undefined && AT.has(before.lower) && near(sentence.from, sentence.to);
}

/** "Ana Ruiz of the Harbour Union", "Ana Ruiz (Harbour Union)": where the claims have her in another club of the same kind. */
function affiliation(reading: Reading, claims: readonly NameClaim[], person: Sighting, others: readonly Sighting[]): Sighting | null {
  const { words } = reading;
  const surname = person.claim.name.toLowerCase().split(/\s+/).at(-1)!;
  const own = claims.filter(
    (claim) =>
      claim.is !== 'person' &&
      claim.is !== 'place' &&
      [...claim.of, ...claim.about].some((text) =>
        text
          .toLowerCase()
          .match(/[\p{L}-]+/gu)
          ?.includes(surname),
      ),
  );
  if (own.length === 0) return null;
  const bracket = /^\s*\($/.test(gapBefore(reading, person.to));
  let at = person.to;
  if (!bracket) {
    if (words[at]?.lower !== 'of' && words[at]?.lower !== 'from') return null;
    at++;
  }
  if (words[at]?.lower === 'the') at++;
  const run = reading.runs.find((candidate) => candidate.from === at);
  if (!run || (bracket && !/^\)/.test(gapBefore(reading, run.to)))) return null;
  const named = others.find((other) => other.from === run.from && other.claim.is !== 'person' && !other.wrong);
  if (named && own.includes(named.claim)) return null;
  const kind = (claim: NameClaim) => claim.of.map((text) => text.toLowerCase().split(/\s+/).at(-1)!);
  const target = own.find((claim) =>
    named ? kind(named.claim).some((word) => kind(claim).includes(word)) : kind(claim).includes(words[run.to]?.lower ?? ''),
  );
  if (!target) return null;
  return standIn(
    reading,
    run.from,
    run.to,
    target,
    { from: run.from, to: run.to, expected: target.name },
    'certain',
    `${person.claim.name} beside it`,
  );
}

/** Another name where the claim's own sentence has its name: "founded in …", "made by …", "…, which published the figures". */
function fillers(reading: Reading, index: NameIndex, slot: Slot, others: readonly Sighting[]): readonly Sighting[] {
  const { words } = reading;
  return reading.runs.flatMap((run) => {
    const cue = fills(reading, slot, run.from, run.to);
    if (!cue || isKnownOrBroad(reading, index, run.from, run.to, others)) return [];
    const sentence = sentenceAround(reading, run.from);
    const inside = words.slice(sentence.from, sentence.to);
    if (inside.some((word) => OTHER_MARKERS.has(word.lower))) return [];
    if (others.some((other) => other.claim === slot.claim && other.from >= sentence.from && other.to <= sentence.to)) return [];
    if (
      !anchored(
        inside.map((word) => word.lemma),
        slot,
        cue,
      )
    )
      return [];
    return [standIn(reading, run.from, run.to, slot.claim, { from: run.from, to: run.to, expected: slot.claim.name }, 'likely', cue.text)];
  });
}

interface Filling {
  readonly text: string;
  readonly strong: boolean;
}

function fills(reading: Reading, slot: Slot, from: number, to: number): Filling | null {
  const { words } = reading;
  const start = words[from - 1]?.lower === 'the' || words[from - 1]?.lower === 'a' ? from - 1 : from;
  const preposition = words[start - 1]?.lower ?? '';
  const head = words[start - 2];
  if (head && slot.preposition === preposition && slot.heads.has(head.lemma) && /^ ?$/.test(gapBefore(reading, start))) {
    return { text: `“${head.text} ${preposition}”`, strong: false };
  }
  if (slot.claim.is === 'place') {
    const noun = words[to];
    const verb = words[to + 1];
    if (noun && verb && COMPANY.has(noun.lower) && reading.joined[to] && slot.heads.has(verb.lemma))
      return { text: `“${noun.text} ${verb.text}”`, strong: true };
    return null;
  }
  const relative = words[to]?.lower === 'which' || words[to]?.lower === 'who';
  if (relative && PRODUCING.has(words[to + 1]?.lemma ?? '')) {
    const object = words[to + 2]?.lower === 'the' ? to + 3 : to + 2;
    const phrase = slot.phrases.find((candidate) => candidate.every((word, offset) => words[object + offset]?.lemma === word));
    if (phrase) return { text: `“${phrase.join(' ')}”`, strong: true };
  }
  if (preposition === 'by' && PRODUCING.has(head?.lemma ?? '')) {
    const end = start - 2;
    const phrase = slot.phrases.find((candidate) =>
      [0, 1].some((skip) => candidate.every((word, offset) => words[end - skip - candidate.length + offset]?.lemma === word)),
    );
    if (phrase) return { text: `“${phrase.join(' ')}”`, strong: true };
  }
  return null;
}

/** Regions, nations and names that the claims know are no contradiction: a town lies in a county. */
function isKnownOrBroad(reading: Reading, index: NameIndex, from: number, to: number, others: readonly Sighting[]): boolean {
  if (others.some((other) => other.from < to && other.to > from)) return true;
  return reading.words
    .slice(from, to)
    .some(
      (word) =>
        isNation(word.lower) || word.text.length < 3 || index.known.has(word.lower) || /(?:shire|land|stan|ia|many)$/.test(word.lower),
    );
}

function anchored(lemmas: readonly string[], slot: Slot, cue: Filling): boolean {
  if (slot.names.length > 0) return slot.names.some((name) => lemmas.includes(name));
  return slot.anchors.filter((anchor) => lemmas.includes(anchor)).length >= (cue.strong ? 1 : 2);
}

function subjectWords(claim: NameClaim): readonly string[] {
  const texts = [...claim.of, ...claim.about].flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  return texts.filter((word) => !FUNCTION_WORDS.has(word)).flatMap((word) => [word, lemma(word)]);
}

function standIn(
  reading: Reading,
  from: number,
  to: number,
  claim: NameClaim,
  wrong: NonNullable<Sighting['wrong']>,
  certainty: Sighting['certainty'],
  cue: string,
): Sighting {
  return {
    reading,
    from,
    to,
    claim,
    relation: claim.is === 'place' ? 'other-place' : 'other-name',
    certainty,
    wrong,
    reason: `the claims have ${claim.name} here`,
    cue,
  };
}

const AT: ReadonlySet<string> = new Set(['at', 'in', 'inside', 'to', 'from']);
const COMPANY: ReadonlySet<string> = new Set(
  'company firm business start-up startup group charity club maker brand label band orchestra'.split(' '),
);

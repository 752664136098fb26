import type { Run } from '../../extract/names.ts';
import type { Draft } from '../../model.ts';
import { gapBefore, type Reading, readingsOf } from '../reading.ts';

/** What a label gives to somebody to say: "PRESENTER: Good morning." Indices count the words of the reading, half-open. */
export interface Turn {
  readonly label: Run;
  readonly spoken: Run;
  /** Surely a transcript's: "Treasurer: Ana Ruiz" may as well be a field of a form. */
  readonly sure: boolean;
}

/** The turns of a passage of a script, an interview or minutes; none where no label stands at its beginning. */
export function turnsOf(reading: Reading): readonly Turn[] {
  let turns = READ.get(reading);
  if (!turns) {
    turns = read(reading);
    READ.set(reading, turns);
  }
  return turns;
}

const READ = new WeakMap<Reading, readonly Turn[]>();

function read(reading: Reading): readonly Turn[] {
  const { words, sentence } = reading;
  const labels: Run[] = [];
  for (let from = 0; from < words.length; from++) {
    if (from > 0 && sentence[from] === sentence[from - 1]) continue;
    const to = labelEnd(reading, from);
    // Inside a passage only capitals tell a label from the beginning of a sentence.
    if (to > from && (from === 0 || isShouted(reading, from, to))) labels.push({ from, to });
  }
  return labels.map((label, at) => {
    const spoken = { from: label.to, to: labels[at + 1]?.from ?? words.length };
    return { label, spoken, sure: isSpeech(reading, spoken) && isSpeakers(reading, label) };
  });
}

/** The end of the words before a colon that may be a label: few, capitalised in front, with no other mark than commas and brackets. */
function labelEnd(reading: Reading, from: number): number {
  const { words } = reading;
  if (!words[from]!.capital) return from;
  for (let at = from + 1; at < words.length && at <= from + MOST_WORDS; at++) {
    const gap = gapBefore(reading, at);
    if (/^\s*[)\]]?\s*:(?:\s|$)/.test(gap)) return at;
    if (!/^(?:,? ?[([]?|[)\]],? |[.'’-] ?)$/.test(gap)) return from;
  }
  return from;
}

const MOST_WORDS = 8;

/** A sentence stands behind the label, and not the name that fills a form. */
function isSpeech({ words, passage }: Reading, { from, to }: Run): boolean {
  const end = to < words.length ? words[to]!.start : passage.text.length;
  return (
    words.slice(from, to).some(({ capital, kind }) => kind === 'word' && !capital) &&
    /[.!?…]["'”’)\]]*\s*$/.test(passage.text.slice(0, end))
  );
}

function isSpeakers(reading: Reading, { from, to }: Run): boolean {
  const label = reading.words.slice(from, to);
  return (
    isShouted(reading, from, to) ||
    label.some(({ lower }) => SPEAKING.has(lower)) ||
    labelsOf(reading.draft).get(keyOf(reading, { from, to }))! > 1
  );
}

/** "CLIP, RUIZ" */
function isShouted({ words }: Reading, from: number, to: number): boolean {
  const label = words.slice(from, to);
  return label.every(({ text }) => text === text.toUpperCase()) && label.some(({ text }) => /\p{Lu}{2}/u.test(text));
}

function keyOf({ words }: Reading, { from, to }: Run): string {
  return words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}

const LABELS = new WeakMap<Draft, ReadonlyMap<string, number>>();

/** How many passages of a draft begin with each label. */
function labelsOf(draft: Draft): ReadonlyMap<string, number> {
  let labels = LABELS.get(draft);
  if (!labels) {
    const counted = new Map<string, number>();
    for (const reading of readingsOf(draft)) {
      const to = reading.words.length > 0 ? labelEnd(reading, 0) : 0;
      if (to > 0) counted.set(keyOf(reading, { from: 0, to }), (counted.get(keyOf(reading, { from: 0, to })) ?? 0) + 1);
    }
    labels = counted;
    LABELS.set(draft, labels);
  }
  return labels;
}

/** Those who speak by their part in a programme, an interview or a hearing. */
const SPEAKING: ReadonlySet<string> = new Set(
  'presenter host moderator interviewer interviewee reporter correspondent announcer narrator anchor newsreader producer voiceover voice q a question answer clip caller audience witness'.split(
    ' ',
  ),
);

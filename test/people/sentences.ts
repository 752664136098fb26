/**
 * Sentences with places for a person: {N} is the name, {P} the post, {B} the body. The words that a rendering gets wrong are set
 * between the marks of `wrong`, which `read` takes out again.
 */
export interface Sentence {
  readonly text: string;
  /** Says the post or the body of the person. */
  readonly tells: boolean;
}

const telling = (text: string): Sentence => ({ text, tells: true });
const bare = (text: string): Sentence => ({ text, tells: false });

/** In running prose. */
export const PROSE: readonly Sentence[] = [
  telling('{N}, {P} of {B}, said the plan would be published in spring.'),
  telling('The {P} of {B}, {N}, told reporters that work had begun.'),
  telling('“We start on Monday,” said {N}, who is {P} of {B}.'),
  telling('Among the guests was {N}, the {P} of {B}.'),
  telling('According to {N}, the {P}, repairs will begin soon.'),
  telling('In a letter to parents, {N} ({P} of {B}) asked for patience.'),
  telling('Neighbours met the {P} of {B}, {N}, at the gate on Tuesday.'),
  telling('{N} is {P} of {B} and lives near the river.'),
  bare('Later {N} thanked the volunteers for their patience.'),
  bare('The committee heard from {N} on Tuesday.'),
  bare('“Nobody slept that night,” {N} said afterwards.'),
  bare('Please join us in congratulating {N} on a fine year.'),
];

/** Around the prose: headings, lists, tables, captions, speaker tags. */
export const FURNITURE: readonly Sentence[] = [
  bare('# {N} to speak at the spring fair\n\nDoors open early.'),
  telling('Those present:\n\n- {N}, {P} of {B}\n- a note-taker'),
  telling('| Name | Role |\n| --- | --- |\n| {N} | {P} of {B} |'),
  telling('![{N}, {P} of {B}, at the gate](gate.jpg)'),
  bare('**{N}:** We begin as soon as the paint is dry.'),
  telling('*By {N}, {P} of {B}*\n\nThe paint is dry.'),
];

/** With the post right before the name, in prose and in headings. */
export const BEFORE: readonly Sentence[] = [
  telling('Yesterday {P} {N} opened the new wing.'),
  telling('{B}’s {P}, {N}, will answer questions.'),
  telling('Guests: {P} {N}; a note-taker.'),
  telling('{P}: {N}'),
  telling('{N}: {P}'),
  telling('{N}, {P} at {B}, has kept bees for years.'),
];

/** About somebody else of the same surname, who has nothing to do with the post. */
export const NAMESAKES: readonly Sentence[] = [
  bare('A neighbour, {N}, said the noise was worse at night.'),
  bare('{N}, a plumber from the next street, disagreed.'),
  bare('The mural was painted by {N} in summer.'),
];

/** About what somebody did before, elsewhere. */
export const EARLIER: readonly Sentence[] = [
  telling('{N}, a former {P} of {B}, grew up by the sea.'),
  telling('{N}, who was {P} of {B} at the time, remembers it well.'),
];

/** Fills a sentence. */
export function fill(sentence: Sentence, name: string, post: string, body: string): string {
  const text = sentence.text.replace(/\{[NPB]\}/g, (place) => (place === '{N}' ? name : place === '{P}' ? post : body));
  return text.replace(/of the the /g, 'of the ').replace(/^(\p{Ll})/u, (letter) => letter.toUpperCase());
}

const OPEN = '⟦';
const CLOSE = '⟧';

/** Marks the words that are wrong. */
export function wrong(words: string): string {
  return `${OPEN}${words}${CLOSE}`;
}

/** A filled sentence without its marks, and where the wrong words stand; null where none are. */
export function read(text: string): { readonly source: string; readonly at: readonly [start: number, end: number] | null } {
  const start = text.indexOf(OPEN);
  if (start < 0) return { source: text, at: null };
  const end = text.indexOf(CLOSE) - OPEN.length;
  return { source: text.replace(OPEN, '').replace(CLOSE, ''), at: [start, end] };
}

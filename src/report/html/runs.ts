import type { Passage } from '../../model.ts';
import { visible } from '../escape.ts';
import type { Run } from './data.ts';
import type { Mark } from './marks.ts';

/** The character that stands in a passage for what is not read. */
const OBJECT = '\uFFFC';

/** The text of a passage cut where marks begin and end. In: its marks with their indices, and the source of the draft. */
export function toRuns(passage: Passage, marks: readonly (readonly [index: number, mark: Mark])[], source: string): readonly Run[] {
  const runs: Run[] = [];
  const cuts = cutsOf(passage, marks);
  const overAt = sweep(marks);
  for (const [at, start] of cuts.entries()) {
    const end = cuts[at + 1];
    if (end === undefined) break;
    const text = passage.text.slice(start, end);
    if (text === OBJECT) {
      const object = toObject(sourceAt(passage, start, source));
      if (object !== null) runs.push(object);
      continue;
    }
    const over = overAt(start, end);
    runs.push(over.length === 0 ? visible(text) : toMarked(text, over, { passage, start, end }));
  }
  return runs;
}

/** Asked for one stretch after the other, gives the marks over each; a mark is left behind once its end has passed. */
function sweep(marks: readonly (readonly [number, Mark])[]): (start: number, end: number) => readonly (readonly [number, Mark])[] {
  const coming = marks.filter(([, { at }]) => at !== null).sort(([, one], [, other]) => one.at!.range.start - other.at!.range.start);
  let next = 0;
  let open: (readonly [number, Mark])[] = [];
  return (start, end) => {
    for (; next < coming.length && coming[next]![1].at!.range.start <= start; next++) open.push(coming[next]!);
    open = open.filter(([, { at }]) => at!.range.end >= end);
    return open;
  };
}

function cutsOf({ text }: Passage, marks: readonly (readonly [number, Mark])[]): readonly number[] {
  const cuts = new Set([0, text.length]);
  for (const [, { at }] of marks) if (at !== null) cuts.add(at.range.start).add(at.range.end);
  for (let index = text.indexOf(OBJECT); index !== -1; index = text.indexOf(OBJECT, index + 1)) cuts.add(index).add(index + 1);
  return [...cuts].sort((one, other) => one - other);
}

interface Stretch {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** Words lead to the narrowest mark over them, unless they are what a finding about a wider one points at. */
function toMarked(text: string, over: readonly (readonly [number, Mark])[], stretch: Stretch): Run {
  const width = ({ at }: Mark) => (at === null ? 0 : at.range.end - at.range.start);
  const isBlamed = (mark: Mark) => mark.findings.some(({ span }) => holds(span, stretch));
  const order = [...over].sort(
    ([, one], [, other]) => Number(isBlamed(other)) - Number(isBlamed(one)) || width(one) - width(other) || rank(other) - rank(one),
  );
  const [number, first] = order[0]!;
  const exact = isBlamed(first) && first.findings.some(({ span }) => span.start > first.span.start || span.end < first.span.end);
  return exact ? [visible(text), number, 1] : [visible(text), number];
}

function rank({ look }: Mark): number {
  return look === 'conflicts' ? 1 : 0;
}

function holds(span: { readonly start: number; readonly end: number }, { passage, start, end }: Stretch): boolean {
  const segment = passage.segments.find(({ at, length }) => at <= start && start < at + length);
  const last = passage.segments.find(({ at, length }) => at < end && end <= at + length);
  if (segment === undefined || last === undefined) return false;
  const from = segment.to - segment.from === segment.length ? segment.from + start - segment.at : segment.from;
  const to = last.to - last.from === last.length ? last.from + end - last.at : last.to;
  return span.start <= from && to <= span.end;
}

function sourceAt(passage: Passage, index: number, source: string): string {
  const segment = passage.segments.find(({ at, length }) => at <= index && index < at + length);
  return segment === undefined ? '' : source.slice(segment.from, segment.to);
}

/** What a reader sees in place of the character; null for a picture, whose words are a passage of their own. */
function toObject(written: string): Run | null {
  const plain = (text: string) => visible(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
  if (/^!\[|^<img\b/i.test(written)) return null;
  if (written.startsWith('~')) return { object: plain(written.replace(/^~{1,2}|~{1,2}$/g, '')), as: 'deleted' };
  if (written.startsWith('`')) return { object: plain(written.replace(/^`{1,100}|`{1,100}$/g, '').trim()), as: 'code' };
  const element = /^<(\w{1,20})[^>]{0,2000}>([^<]{0,2000})<\/\w{1,20}>$/.exec(written);
  if (element !== null) return { object: plain(element[2]!), as: /^(?:del|s|strike)$/i.test(element[1]!) ? 'deleted' : 'code' };
  return { object: plain(written.replace(/^<|>$/g, '')), as: 'address' };
}

const LONGEST = 400;

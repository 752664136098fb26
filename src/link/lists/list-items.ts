import { wordsOf } from '../../extract/names.ts';
import type { Match, Passage } from '../../model.ts';
import { gapBefore, type Reading } from '../reading.ts';
import { type Item, type Member, memberAt } from './coordination.ts';
import { isOrdered, isSlip, type Listed, wrongMember } from './list-matches.ts';

/** Bullet points: one member each, under a line that names the subject. */
export function linkItems(readings: readonly Reading[], listed: Listed): readonly Match[] {
  const { members, cues, index } = listed;
  const matches: Match[] = [];
  for (let from = 0; from < readings.length; from++) {
    const group = groupFrom(readings, from);
    if (group.length < 2) continue;
    from += group.length - 1;
    const items = group.map((reading) => (reading.words.length > 0 ? firstItem(reading, members) : null));
    const right = new Set(items.flatMap((item) => item?.member ?? []));
    const { lead, trail } = group[0]!.passage;
    const led = [lead, trail.at(-1) ?? '']
      .flatMap((text) => wordsOf(text).words)
      .some((word) => cues.has(word.lemma) || cues.has(word.lower));
    const missing = members.flatMap((_, place) => (right.has(place) ? [] : [place]));
    const turned = items.findIndex((item, place) => item !== null && item.member !== place);
    if (isOrdered(listed.claim) && led && missing.length === 0 && group.length === members.length && turned >= 0) {
      matches.push(wrongMember(group[turned]!, items[turned]!, listed, turned, 'certain'));
      continue;
    }
    if (right.size < 1 || group.length !== members.length || missing.length !== 1) continue;
    const place = items.findIndex((item) => item !== null && item.member === null);
    if (place < 0) continue;
    const near = isSlip(group[place]!, items[place]!, members[missing[0]!]!, index);
    if (!near && !(led && right.size >= 2) && right.size < 3) continue;
    matches.push(wrongMember(group[place]!, items[place]!, listed, missing[0]!, 'certain'));
  }
  return matches;
}

function groupFrom(readings: readonly Reading[], from: number): readonly Reading[] {
  const first = readings[from]!.passage;
  if (first.kind !== 'item') return [];
  let to = from + 1;
  const belongs = ({ kind, lead, trail }: Passage) => kind === 'item' && lead === first.lead && trail.at(-1) === first.trail.at(-1);
  while (to < readings.length && belongs(readings[to]!.passage)) to++;
  return readings.slice(from, to);
}

/** A bullet point that is a member, or a bare name and so could be one. */
function firstItem(reading: Reading, members: readonly Member[]): Item | null {
  const member = memberAt(reading, members, 0);
  if (member) return member;
  const run = reading.runs.find((candidate) => candidate.from === 0);
  return run && (run.to === reading.words.length || /[,:(–—]/.test(gapBefore(reading, run.to))) ? { ...run, member: null } : null;
}

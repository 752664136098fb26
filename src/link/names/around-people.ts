import type { Match, Relation } from '../../model.ts';
import { wrongAddress } from '../places/addresses.ts';
import { rolesBeside } from '../places/role-places.ts';
import { type Reading, runHolding } from '../reading.ts';
import { wrongBody } from './bodies.ts';
import type { NameIndex } from './name-index.ts';
import { othersPost } from './others-posts.ts';
import { wrongRowBody } from './role-bodies.ts';
import { type Sighting, toMention } from './sightings.ts';
import { judgeRole } from './titles.ts';
import { unlistedPost } from './unlisted-posts.ts';

/** What stands around a person's name and is not the person's: the form of address, the post, or the body of the post. */
export function aroundMatches(sighting: Sighting, index: NameIndex): readonly Match[] {
  const { reading, claim, from, to } = sighting;
  if (claim.is !== 'person' || sighting.setAside || sighting.shared || sighting.relation === 'other-name') return [];
  const found: Match[] = [];
  const address = sighting.relation === 'forbidden' ? null : wrongAddress(sighting);
  if (address) {
    const words = { reading, from: address.at, to: address.at + 1 };
    found.push(
      conflict(sighting, words, 'other-title', address.expected, address.certainty, `${claim.name} is addressed as ${address.expected}`),
    );
  }
  for (const role of rolesBeside(reading, from, to)) {
    // "Bea Ruiz, a nurse from Elm", "the baker who": a writer introduces somebody of the same surname.
    if ((role.indefinite || role.profession) && runHolding(reading, from)?.from !== from) continue;
    const judgement = judgeRole(role, claim, index);
    const words = { reading: role.reading, from: role.from, to: role.to };
    // "President Ruiz" is a form of address and a post.
    if (judgement.verdict === 'conflicts' && !(address && role.from <= address.at && role.to > address.at)) {
      return [...found, conflict(sighting, words, 'other-title', judgement.expected, judgement.certainty, judgement.reason)];
    }
    const body = judgement.verdict === 'agrees' ? wrongBody(role, claim, index) : null;
    if (body)
      return [
        ...found,
        conflict(sighting, body, 'other-name', body.expected, body.certainty, `the claim about ${claim.name} has ${body.expected}`),
      ];
  }
  const row = wrongRowBody(sighting, index);
  if (row)
    return [
      ...found,
      conflict(sighting, row, 'other-name', row.expected, row.certainty, `the claim about ${claim.name} has ${row.expected}`),
    ];
  const unlisted = unlistedPost(sighting);
  const others = othersPost(sighting, index);
  if (unlisted) {
    found.push(
      conflict(sighting, { reading, ...unlisted }, 'other-title', unlisted.expected, 'likely', `${claim.name} is ${unlisted.expected}`),
    );
  } else if (others) {
    const { role, holder } = others;
    const reason = `by the claims that is ${holder.name}`;
    found.push(conflict(sighting, role, 'other-title', claim.roles[0]!, 'likely', reason));
  }
  return found;
}

interface Place {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
}

function conflict(
  { reading, from, to, claim }: Sighting,
  place: Place,
  relation: Relation,
  expected: string | null,
  certainty: Match['certainty'],
  reason: string,
): Match {
  const wrong = toMention(place.reading, place.from, place.to);
  const mention = place.reading === reading ? toMention(reading, Math.min(from, place.from), Math.max(to, place.to)) : wrong;
  return {
    mention,
    state: 'conflicts',
    claim,
    relation,
    certainty,
    reason,
    at: wrong.span,
    actual: wrong.surface,
    expected,
    others: [],
    related: [],
    candidates: [{ claim, score: 1, cues: [{ text: `${claim.name} beside it`, weight: 1 }] }],
  };
}

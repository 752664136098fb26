import { compareDates } from '../../dates/compare.ts';
import { toSource } from '../../draft/segments.ts';
import type { DateClaim, DateMention, Match } from '../../model.ts';
import { stem } from '../../text/lemma.ts';
import { tokenize } from '../../text/tokens.ts';
import { BEGINNINGS, ENDINGS } from '../lexicon/sides.ts';
import type { Scene } from '../scene.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * "Open from 2 March to 17 April", where 2 March is the claims' "consultation opens": the other end is their "consultation
 * closes". Takes the linked dates of one passage and judges those for which no claim was found, where one claim only can be meant.
 */
export function settleStretches(scene: Scene, dates: readonly Match[], vocabulary: Vocabulary): readonly Match[] {
  return dates.map((match, at) => {
    const { mention } = match;
    if (match.state === 'conflicts') return atWrittenMonth(scene, match, dates[at + 1]) ?? match;
    if (match.state === 'agrees' || mention.kind !== 'date' || !mention.date.otherEnd) return match;
    const beside = dates[mention.date.end === 'last' ? at - 1 : at + 1];
    if (beside?.state !== 'agrees' || (beside.certainty === 'weak' && !isWhole(beside))) return match;
    const claim = ofSameStretch(mention, beside) ?? (match.state === 'not-covered' ? counterpartOf(mention, beside, vocabulary) : null);
    return claim ? (judged(scene, match, mention, claim, beside!) ?? match) : match;
  });
}

/** "From 11 to 21 December" of what opens on 11 June: the month is wrong, and it is written at the other end. */
function atWrittenMonth(scene: Scene, match: Match, beside: Match | undefined): Match | null {
  const { mention, claim, at } = match;
  if (mention.kind !== 'date' || claim?.kind !== 'date' || at || mention.date.end !== 'first' || beside?.mention.kind !== 'date')
    return null;
  const { end: _end, otherEnd: _other, bound: _bound, ...alone } = mention.date;
  const { wrong, expected } = compareDates(claim.date, alone, { draftDate: null, asOf: null });
  const month = beside.mention.date.end === 'last' ? beside.mention.parts.month : undefined;
  return wrong === 'month' && month ? { ...match, at: toSource(scene.passage, month), expected } : null;
}

/** A day, month and year in full are no accident, however few words name the claim. */
function isWhole({ mention, relation }: Match): boolean {
  return mention.kind === 'date' && relation === 'same' && mention.date.day !== undefined && mention.date.year !== undefined;
}

/** "From seven in the morning until nine at night" of what is open from 7am to 7pm: one claim has both ends, and one of them is right. */
function ofSameStretch({ date }: DateMention, { claim, mention }: Match): DateClaim | null {
  if (claim?.kind !== 'date' || mention.kind !== 'date' || mention.date.end === date.end) return null;
  const isOfHours = date.day === undefined && date.time !== undefined;
  const isStretch = (isOfHours ? claim.date.timeTo : claim.date.otherEnd) !== undefined;
  return isStretch ? claim : null;
}

/** The claim for an end of a stretch whose other end, `beside`, surely is the claims' own. */
function counterpartOf({ date }: DateMention, { claim, mention }: Match, vocabulary: Vocabulary): DateClaim | null {
  if (claim?.kind !== 'date' || claim.date.day === undefined || date.day === undefined) return null;
  if (mention.kind !== 'date' || mention.date.end === date.end || mention.date.day === undefined) return null;
  const { firsts, lasts } = endsOf(vocabulary);
  const [own, other] = date.end === 'last' ? [FIRST, lasts] : [LAST, firsts];
  const found = new Set(subjectsOf(claim, own).flatMap((subject) => other.get(subject) ?? []));
  found.delete(claim);
  const [one] = found;
  return one && found.size === 1 ? one : null;
}

function judged(scene: Scene, match: Match, mention: DateMention, claim: DateClaim, beside: Match): Match | null {
  const { end, otherEnd: _other, bound: _bound, ...alone } = mention.date;
  const isStretch = claim.date.timeTo !== undefined || claim.date.otherEnd !== undefined;
  const { outcome, relation, wrong, expected } = compareDates(claim.date, isStretch && end ? { ...alone, end } : alone, {
    draftDate: null,
    asOf: null,
  });
  if (outcome === 'undetermined') return null;
  const range = wrong ? mention.parts[wrong] : undefined;
  return {
    ...match,
    state: outcome,
    claim,
    relation,
    certainty: 'likely',
    reason: null,
    expected: outcome === 'conflicts' ? expected : null,
    ...(range && { at: toSource(scene.passage, range) }),
    related: [{ span: beside.mention.span, text: beside.mention.surface }],
  };
}

interface Ends {
  readonly firsts: ReadonlyMap<string, readonly DateClaim[]>;
  readonly lasts: ReadonlyMap<string, readonly DateClaim[]>;
}

const ENDS = new WeakMap<Vocabulary, Ends>();

function endsOf(vocabulary: Vocabulary): Ends {
  let ends = ENDS.get(vocabulary);
  if (!ends) {
    ends = { firsts: bySubject(vocabulary, FIRST), lasts: bySubject(vocabulary, LAST) };
    ENDS.set(vocabulary, ends);
  }
  return ends;
}

function bySubject({ dates }: Vocabulary, side: ReadonlySet<string>): ReadonlyMap<string, readonly DateClaim[]> {
  const found = new Map<string, DateClaim[]>();
  for (const claim of dates) {
    if (claim.date.day === undefined) continue;
    for (const subject of subjectsOf(claim, side)) found.set(subject, [...(found.get(subject) ?? []), claim]);
  }
  return found;
}

/** What is left of a claim's names without the word for a beginning or an end: of "consultation opens" the consultation. */
function subjectsOf({ of }: DateClaim, side: ReadonlySet<string>): readonly string[] {
  return of.flatMap((text) => {
    const words = tokenize(text).filter(({ kind }) => kind === 'word');
    const rest = words.filter(({ lower }) => !side.has(lower) && !/^(?:the|of|a|an|for|to|day)$/.test(lower));
    const hasSide = words.some(({ lower }) => side.has(lower));
    return hasSide && rest.length > 0
      ? [
          rest
            .map(({ lower }) => stem(lower))
            .toSorted()
            .join(' '),
        ]
      : [];
  });
}

const FIRST: ReadonlySet<string> = new Set([...BEGINNINGS, 'first']);
const LAST: ReadonlySet<string> = new Set([...ENDINGS, 'last', 'final', 'expiry']);

import { compareDates } from '../dates/compare.ts';
import { toSource } from '../draft/segments.ts';
import type { DateClaim, DateMention, Match } from '../model.ts';
import { stem } from '../text/lemma.ts';
import { tokenize } from '../text/tokens.ts';
import type { Scene } from './scene.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * "Open from 2 March to 17 April", where 2 March is the claims' "consultation opens": the other end is their "consultation
 * closes". Takes the linked dates of one passage and judges those for which no claim was found, where one claim only can be meant.
 */
export function settleStretches(scene: Scene, dates: readonly Match[], vocabulary: Vocabulary): readonly Match[] {
  return dates.map((match, at) => {
    const { mention } = match;
    if (match.state !== 'not-covered' || mention.kind !== 'date' || !mention.date.otherEnd || mention.date.day === undefined) return match;
    const beside = dates[mention.date.end === 'last' ? at - 1 : at + 1];
    const claim = beside ? counterpartOf(mention, beside, vocabulary) : null;
    return claim ? (judged(scene, match, mention, claim, beside!) ?? match) : match;
  });
}

/** The claim for an end of a stretch whose other end, `beside`, surely is the claims' own. */
function counterpartOf({ date }: DateMention, { state, certainty, claim, mention }: Match, vocabulary: Vocabulary): DateClaim | null {
  if (state !== 'agrees' || certainty === 'weak' || claim?.kind !== 'date' || claim.date.day === undefined) return null;
  if (mention.kind !== 'date' || mention.date.end === date.end || mention.date.day === undefined) return null;
  const { firsts, lasts } = endsOf(vocabulary);
  const [own, other] = date.end === 'last' ? [FIRST, lasts] : [LAST, firsts];
  const found = new Set(subjectsOf(claim, own).flatMap((subject) => other.get(subject) ?? []));
  found.delete(claim);
  const [one] = found;
  return one && found.size === 1 ? one : null;
}

function judged(scene: Scene, match: Match, mention: DateMention, claim: DateClaim, beside: Match): Match | null {
  const { end: _end, otherEnd: _other, ...alone } = mention.date;
  const { outcome, relation, wrong, expected } = compareDates(claim.date, alone, { draftDate: null, asOf: null });
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

function bySubject({ dates }: Vocabulary, side: RegExp): ReadonlyMap<string, readonly DateClaim[]> {
  const found = new Map<string, DateClaim[]>();
  for (const claim of dates) {
    if (claim.date.day === undefined) continue;
    for (const subject of subjectsOf(claim, side)) found.set(subject, [...(found.get(subject) ?? []), claim]);
  }
  return found;
}

/** What is left of a claim's names without the word for a beginning or an end: of "consultation opens" the consultation. */
function subjectsOf({ of }: DateClaim, side: RegExp): readonly string[] {
  return of.flatMap((text) => {
    const words = tokenize(text).filter(({ kind }) => kind === 'word');
    const rest = words.filter(({ lower }) => !side.test(lower) && !/^(?:the|of|a|an|for|to|day)$/.test(lower));
    const hasSide = words.some(({ lower }) => side.test(lower));
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

const FIRST = /^(?:open(?:s|ed|ing)?|start(?:s|ed|ing)?|begin(?:s|ning)?|began|commence[sd]?|first)$/;
const LAST = /^(?:clos(?:e|es|ed|ing)|end(?:s|ed|ing)?|finish(?:es|ed)?|conclude[sd]?|last|final|expir(?:es|ed|y)|deadline)$/;

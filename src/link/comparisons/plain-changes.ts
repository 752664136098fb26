import { CHANGES } from '../../extract/lexicon/changes.ts';
import type { ClaimSet, Draft, Match, Passage } from '../../model.ts';
import { lemma, stem } from '../../text/lemma.ts';
import type { Token } from '../../text/tokens.ts';
import { isContent } from '../compiled-claim.ts';
import { changeOf } from '../figures/earlier-values.ts';
import { COMPARATIVE_WORDS, PLAIN_WORDS } from '../lexicon/comparatives.ts';
import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import { toDirectionMatch } from './direction-match.ts';
import { isExplained, isNamedIn, type Side, sidesOf } from './explained.ts';
import { judgePlainSentences } from './plain-sentences.ts';

/**
 * Changes told without a figure of something whose earlier value a claim has: "fewer dogs than last year", "closures are up on the
 * year before", "turnout has fallen again", and headlines such as "Longer wait for a plot". Out: a conflict at the word of direction
 * where all that is said is what the claims say, and each claim that it fits went the other way.
 */
export function linkPlainChanges(draft: Draft, set: ClaimSet): readonly Match[] {
  return judgePlainSentences(draft, TELLS, UNSURE, ({ passage, tokens, spend }) =>
    clausesOf(tokens)
      .flatMap((clause) => toldIn(clause, passage))
      .flatMap((told) => judge(passage, told, vocabularyOf(set), spend)),
  );
}

const TELLS = new RegExp(`\\b(?:${[...COMPARATIVE_WORDS.keys(), ...CHANGES.keys()].join('|')})\\b`, 'i');
const UNSURE =
  /[?"“”]|\b(?:not|never|no|nor|neither|nobody|none|hardly|if|unless|could|may|might|would|should|will|shall|had|hopes?|hoped|wants?|wanted|expect\w*|need\w*|plan\w*|set to|due to|likely|fears?|feared|until|used to|once|at first|per head|twice|times|half|risk|rate of)\b|n['’]t\b|\b(?:19|20)\d\d\b/i;

interface Told {
  readonly word: Token;
  readonly direction: 1 | -1;
  /** The words that say what has changed. */
  readonly thing: readonly Token[];
}

function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (ENDS.test(token.lower)) clauses.push([]);
    else clauses.at(-1)!.push(token);
  }
  return clauses.filter((clause) => clause.length > 1);
}

const ENDS = /^(?:[,;:.!()–—]|but|while|whereas|although|though|because|and|as|which|who)$/;

function toldIn(clause: readonly Token[], passage: Passage): readonly Told[] {
  const told =
    thanEarlier(clause) ??
    upOnEarlier(clause) ??
    hasChanged(clause, isHeadline(passage)) ??
    (isHeadline(passage) ? headline(clause) : null);
  return told ? [told] : [];
}

/** "Fewer dogs were shown than last year", "the crowd was bigger than for the last match". */
function thanEarlier(clause: readonly Token[]): Told | null {
  const than = clause.findIndex(({ lower }) => lower === 'than');
  if (than < 1 || !isEarlier(clause.slice(than + 1))) return null;
  const at = clause.findLastIndex(({ lower }, index) => index < than && COMPARATIVE_WORDS.has(lower));
  const comparing = COMPARATIVE_WORDS.get(clause[at]?.lower ?? '');
  if (!comparing || clause[at - 1]?.lower === 'ever') return null;
  return { word: clause[at]!, direction: comparing.sign, thing: [...clause.slice(0, at), ...clause.slice(at + 1, than)] };
}

/** "Closures are up on the year before", "down from last season". */
function upOnEarlier(clause: readonly Token[]): Told | null {
  const at = clause.findIndex(({ lower }, index) => /^(?:up|down)$/.test(lower) && /^(?:on|from)$/.test(clause[index + 1]?.lower ?? ''));
  if (at < 1 || !isEarlier(clause.slice(at + 2))) return null;
  return { word: clause[at]!, direction: clause[at]!.lower === 'up' ? 1 : -1, thing: clause.slice(0, at) };
}

/** "Turnout fell", "the waiting list has grown again", "sales are down". */
function hasChanged(clause: readonly Token[], isNow: boolean): Told | null {
  const at = clause.findLastIndex(({ lower }) => CHANGED.test(lower) || (isNow && CHANGING.test(lower)));
  const word = clause[at];
  const rest = clause.slice(at + 1);
  if (!word || at < 1 || word.capital || !rest.every(({ lower }) => AGAIN.test(lower))) return null;
  if (/^(?:up|down)$/.test(word.lower) && !/^(?:is|are|was|were)$/.test(clause[at - 1]!.lower)) return null;
  const direction = CHANGES.get(word.lower);
  return direction ? { word, direction, thing: clause.slice(0, at) } : null;
}

const CHANGED =
  /^(?:rose|risen|grew|grown|climbed|increased|jumped|soared|surged|fell|fallen|dropped|declined|decreased|shrank|shrunk|slipped|dipped|plunged|slumped|tumbled|up|down)$/;
const CHANGING = /^(?:rises?|falls?|grows?|shrinks?|drops?|slips?|dips?|climbs?|jumps?|slides?|soars?|declines?)$/;
const AGAIN = /^(?:again|further|too|sharply|slightly|steadily|steeply|markedly|considerably|slowly|fast|once|more|\W)$/;

/** "Longer wait for a plot": what "More" and "Fewer" begin is told elsewhere. */
function headline(clause: readonly Token[]): Told | null {
  const [word, next] = clause;
  const comparing = COMPARATIVE_WORDS.get(word?.lower ?? '');
  if (!word || !comparing || /^(?:more|fewer|less|further|closer|lower|lighter)$/.test(word.lower) || next?.lower === 'than') return null;
  return { word, direction: comparing.sign, thing: clause.slice(1) };
}

function isHeadline({ kind, trail }: Passage): boolean {
  return kind === 'field' || (kind === 'heading' && trail.length === 0);
}

/** "Last year", "the year before", "a year ago", "for the last match", "before". */
function isEarlier(words: readonly Token[]): boolean {
  return EARLIER.test(
    words
      .map(({ lower }) => lower)
      .join(' ')
      .trim(),
  );
}

const EARLIER =
  /^(?:(?:in|at|for|during|on) )?(?:the )?(?:(?:last|previous) (?:year|time|season|edition|census|survey|count|ballot|match|game|show|round|one|contest|election|harvest|audit|report|inspection)|(?:the )?(?:year|time|season|one|edition|ballot) before|a year (?:ago|earlier|before)|before|previously)(?: .)?$/;

// --- Which claims? ------------------------------------------------------------------------------------------------------------

function judge(
  passage: Passage,
  { word, direction, thing }: Told,
  vocabulary: Vocabulary,
  spend: (claims: number) => void,
): readonly Match[] {
  const sides = sidesOf(thing, vocabulary, spend).filter((side) => fits(side, thing));
  const stems = new Set(thing.filter(isContent).map(({ lower }) => stem(lower)));
  const left = sides.map(({ compiled }) => compiled.qualifiers.filter((qualifier) => !isHere(qualifier, stems)).length);
  const nearest = sides.filter((_, index) => left[index] === Math.min(...left));
  const changes = nearest.map(({ compiled: { claim, direction: own } }) => own ?? changeOf(claim, vocabulary));
  const [first] = nearest;
  if (!first || changes.some((change) => change !== -direction)) return [];
  const { claim } = first.compiled;
  const range = { start: word.start, end: word.end };
  return [toDirectionMatch({ passage, range, direction, claim, certainty: 'likely' })];
}

type Qualifier = Side['compiled']['qualifiers'][number];

function isHere({ alternatives }: Qualifier, stems: ReadonlySet<string>): boolean {
  return alternatives.some(({ features }) => features.some((feature) => stems.has(feature.stem)));
}

/** One of its subjects is named in full, no word is another's, and the names that pin it down are there. */
function fits(side: Side, thing: readonly Token[]): boolean {
  const { dimension } = side.compiled.claim.quantity;
  if (!/^(?:count|money|percent|measure|duration|age)$/.test(dimension) || !isNamedIn(thing, side)) return false;
  if (!thing.every((token) => isExplained(token, side) || PLAIN_WORDS.has(lemma(token.lower)))) return false;
  const stems = new Set(thing.filter(isContent).map(({ lower }) => stem(lower)));
  return side.compiled.qualifiers.every(
    (qualifier) => isHere(qualifier, stems) || !qualifier.alternatives.some(({ features }) => features.some(({ capital }) => capital)),
  );
}

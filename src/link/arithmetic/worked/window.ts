/**
 * A sentence with those before it, as what is worked out of neighbouring figures needs them: one text, every figure one character.
 *
 *     The record is 6h 15m. She missed it by 2h 27m.
 *     the record is ①. she missed it by ②.
 *                      ^ start
 */
import { Decimal } from 'decimal.js';
import type { DateMention, QuantityMention } from '../../../model.ts';
import { lemma } from '../../../text/lemma.ts';
import { LETTER, type Statement } from '../statements.ts';

/** A figure of a window. */
export interface Figure {
  readonly mention: QuantityMention;
  /** Offset of its character in the text. */
  readonly at: number;
  /** How many sentences before the last one it stands. */
  readonly back: number;
}

/** Up to four sentences in one text; what is asked of is the last of them. */
export interface Window {
  readonly text: string;
  /** Where the last sentence begins. */
  readonly start: number;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  /** Numbers of the text that were read as no figure: they may still explain one. */
  readonly loose: readonly Decimal[];
}

/** Takes the sentences of a passage and gives the window that ends at the one of that index; null where it has no figure. */
export function toWindow(statements: readonly Statement[], index: number): Window | null {
  if (statements[index]!.figures.length === 0) return null;
  const chosen = statements.slice(Math.max(0, index - REACH), index + 1);
  const figures: Figure[] = [];
  let text = '';
  let start = 0;
  for (const [place, statement] of chosen.entries()) {
    if (text !== '') text += ' ';
    start = text.length;
    for (const character of statement.text) {
      const own = statement.figures[character.charCodeAt(0) - FIRST];
      if (!own || figures.length === MOST) {
        text += own ? ' ' : character;
        continue;
      }
      figures.push({ mention: own, at: text.length, back: chosen.length - 1 - place });
      text += String.fromCharCode(FIRST + figures.length - 1);
    }
  }
  const loose = [...text.matchAll(/(?<![\w.])\d[\d,]*(?:\.\d+)?/g)].map(([number]) => new Decimal(number.replaceAll(',', '')));
  return { text, start, figures, dates: chosen.at(-1)!.dates, loose };
}

/** The figure that a captured character stands for. */
export function figureOf({ figures }: Window, character: string | undefined): Figure | null {
  return character ? (figures[character.charCodeAt(0) - FIRST] ?? null) : null;
}

/** The text right before a figure, within its sentence. */
export function leadOf(window: Window, { at, back }: Figure): string {
  return window.text.slice(Math.max(back === 0 ? window.start : 0, at - 120), at);
}

/** The text right behind a figure, up to the end of its sentence. */
export function behindOf(window: Window, { at, back }: Figure): string {
  return window.text.slice(at + 1, back === 0 ? undefined : Math.min(window.start, at + 160));
}

/** The nouns behind a figure that say what it counts; none for money, measures, or a figure that stands alone. */
export function nounsOf(window: Window, figure: Figure): readonly string[] {
  if (figure.mention.quantity.dimension !== 'count') return [];
  const nouns: string[] = [];
  for (const word of behindOf(window, figure).slice(0, 60).match(WORDS)?.[0].trim().split(' ') ?? []) {
    if (word === '' || NO_NOUN.test(word)) break;
    nouns.push(lemma(word.replace(/'s?$/, '')));
  }
  return nouns;
}

/** Whether figures may count the same thing: their nouns meet, or are left out. */
export function countAlike(window: Window, figures: readonly Figure[]): boolean {
  const nouns = figures.map((figure) => nounsOf(window, figure)).filter(({ length }) => length > 0);
  return nouns.every((one, index) => nouns.slice(index + 1).every((other) => one.some((noun) => other.includes(noun))));
}

/** Sentences before the last one. */
const REACH = 3;
const FIRST = 0xe000;
const MOST = 40;
const WORDS = new RegExp(`^(?: [${LETTER}][${LETTER}'-]*){1,3}`, 'u');
/** Words that end a noun phrase, or that stand where it was left out. */
const NO_NOUN =
  /^(?:in|at|on|for|and|or|but|of|off|from|to|by|with|without|than|as|an?|the|this|that|these|those|it|its|they|their|we|our|he|his|she|her|you|who|which|where|when|while|after|before|since|until|during|last|next|each|every|per|apiece|altogether|together|combined|are|is|was|were|be|been|will|would|can|could|may|must|have|has|had|do|did|does|not|more|less|fewer|higher|lower|above|below|over|under|up|down|ahead|behind|short|inside|outside|out|so|still|now|then|ago|later|earlier|only|just|all|went|go|came|come|left|stood|stand|stands|remain|remained|said|took|made|got|won|lost|work|works|live|lives|sleep|slept)$/;

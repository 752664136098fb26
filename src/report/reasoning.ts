import type { Candidate, Cue, Match } from '../model.ts';

/** What a mention is called. */
export const KINDS: Readonly<Record<Match['mention']['kind'], string>> = {
  quantity: 'figure',
  date: 'date',
  name: 'name',
  quote: 'quotation',
};

/** How sure a conflict is, and what follows from it. */
export const CERTAINTY: Readonly<Record<Match['certainty'], string>> = {
  certain: 'certain: reported at full severity',
  likely: 'likely: reported as a warning at most',
  weak: 'weak: not reported',
};

/** How many candidates, and how many cues of each, explain a decision. */
export const MOST_CANDIDATES = 3;
export const MOST_CUES = 6;

/** The cues of a candidate that weigh most, for or against it. */
export function strongestCues({ cues }: Candidate): readonly Cue[] {
  return [...cues].sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight)).slice(0, MOST_CUES);
}

/** A weight with its sign: "+2.5", "−0.25". */
export function signed(weight: number): string {
  return weight < 0 ? number(weight) : `+${number(weight)}`;
}

/** A score with at most two decimals: "3.41", "−0.32". */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100).replace('-', '−');
}

/** Text that is cut, and shows it, where it is longer than it may be. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

import type { Cue } from '../../model.ts';
import type { CompiledClaim, Feature } from '../compiled-claim.ts';
import { SYNONYMS } from '../lexicon/synonyms.ts';
import type { Scene, Word } from '../scene.ts';
import { CUE } from '../weights.ts';

/** The words of a header that say what a row or a column is about. */
export interface Header {
  readonly place: 'row' | 'column';
  readonly words: readonly Word[];
}

export function headersOf({ passage, surroundings }: Scene): readonly Header[] {
  if (!passage.cell || passage.cell.header) return [];
  const of = (place: string) =>
    surroundings.filter((one) => one.place === place && one.word.kind === 'word' && !GENERIC.has(one.word.lemma)).map((one) => one.word);
  const headers: Header[] = [
    { place: 'row', words: headOf(passage.cell.rowHeader, of('rowHeader')) },
    { place: 'column', words: of('columnHeader') },
  ];
  return headers.filter(({ words }) => words.length > 0);
}

/** "Power for the presses" is about power. */
function headOf(header: string, words: readonly Word[]): readonly Word[] {
  const end = header.search(/ (?:for|of|from|to|by|at|on|with|among) /);
  const head = end < 0 ? [] : words.filter((word) => word.end <= end);
  return head.length > 0 ? head : words;
}

/** Words of table headers that fit any claim. */
const GENERIC: ReadonlySet<string> = new Set(
  'number value amount total figure result count size share sum price cost rate percent percentage year date time unit measure item name type detail change actual quantity level bn m k day month week hour minute km gb mw max maximum minimum min all total overall average q h fy quarter half'.split(
    ' ',
  ),
);

/** Whether one of the words of a claim means the same as this one. */
export function knows({ stems, groups }: CompiledClaim, { stem, compound, lemma }: Word): boolean {
  return stems.has(stem) || (compound !== null && stems.has(compound)) || (SYNONYMS.get(lemma) ?? []).some((group) => groups.has(group));
}

/** A head noun that no phrase of the claim knows, and unknown words before it, speak against the claim. */
export function nounFit(compiled: CompiledClaim, counted: readonly Word[], strict: boolean): readonly Cue[] {
  if (counted.length === 0) return [];
  const fits = counted.map((word) => knows(compiled, word) || compiled.figure.has(word.stem));
  // "4.7 million people" may be customers, patients or pupils.
  if (!fits.some(Boolean) && counted.length === 1 && counted[0]!.lower === 'people')
    return [{ text: 'counts people', weight: strict ? CUE.anyPeople : 0 }];
  if (!fits.some(Boolean)) {
    return [
      { text: `counts “${counted.map((word) => word.text).join(' ')}”`, weight: strict ? CUE.otherNoun : CUE.otherNoun * CUE.looseNoun },
    ];
  }
  const head = fits.lastIndexOf(true);
  // "three regions" where the claim counts clinics "in each region".
  const noun = counted.at(-1)!;
  if (
    strict &&
    head === counted.length - 1 &&
    !compiled.figure.has(noun.stem) &&
    !isOfSubject(compiled, noun) &&
    isOfQualifier(compiled, noun) &&
    !isVerb(noun)
  )
    return [{ text: `counts “${noun.text}”`, weight: CUE.qualifierNoun }];
  return counted
    .slice(0, head)
    .flatMap((word, index) =>
      fits[index] ? [] : [{ text: `speaks of “${word.text}”`, weight: word.capital ? CUE.otherName : CUE.otherModifier }],
    );
}

/** "58 started": what they did, and nothing that is counted. */
function isVerb({ lower, lemma }: Word): boolean {
  return lower !== lemma && !lower.endsWith('s');
}

function isOfSubject({ subjects }: CompiledClaim, word: Word): boolean {
  return subjects.some((phrase) => phrase.features.some((feature) => meansSame(feature, word)));
}

function isOfQualifier({ qualifiers }: CompiledClaim, { stem }: Word): boolean {
  return qualifiers.some(({ alternatives }) => alternatives.some((phrase) => phrase.features.some((feature) => feature.stem === stem)));
}

function meansSame(feature: Feature, { stem, compound, lemma }: Word): boolean {
  const groups = SYNONYMS.get(feature.lemma) ?? [];
  return feature.stem === stem || feature.stem === compound || (SYNONYMS.get(lemma) ?? []).some((group) => groups.includes(group));
}

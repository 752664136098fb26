import type { Mention } from '../../model.ts';
import { stem } from '../../text/lemma.ts';
import { type CompiledClaim, headsOf } from '../compiled-claim.ts';
import { countedPhrase } from '../figures/nearby.ts';
import { AFTER_DENIAL, CORRECTION, DENIAL, PUBLICATIONS } from '../lexicon/cues.ts';
import { AUXILIARIES } from '../lexicon/function-words.ts';
import { type Scene, sentenceText, type Word } from '../scene.ts';
import { foreign, type Setting, sentenceOf, startsSentence } from '../setting.ts';

/** What is asked, "Were there 12?", "asked whether". */
export function question({ scene, mention }: Setting, compiled?: CompiledClaim): string | null {
  if (compiled && isTakenAsKnown(scene, mention, compiled)) return null;
  const sentence = scene.sentences[sentenceOf(scene, mention)];
  const text = sentenceText(scene, sentenceOf(scene, mention));
  if (/\?["'”’)\]]{0,3}$/.test(text)) return 'stands in a question';
  const asked = ASKED.exec(text.slice(0, mention.range.start - (sentence?.start ?? 0)));
  return asked ? `stands in a question (“${asked[0]}”)` : null;
}

/** "Did she look into one of the 30 wells?": asked is something else of those that the claim counts. */
function isTakenAsKnown(scene: Scene, mention: Mention, compiled: CompiledClaim): boolean {
  const before = scene.words[(scene.at.get(mention)?.start ?? 0) - 1]?.lower ?? '';
  if (!/^(?:the|our|its|their|your)$/.test(before) || mention.kind !== 'quantity' || mention.quantity.dimension !== 'count') return false;
  const head = countedPhrase(scene, mention).at(-1);
  return head !== undefined && headsOf(compiled).has(head.stem);
}

/** Words without one of which the next pattern need not be tried. */
const TEXTS = /\b(?:report|story|article|piece|post|item|page|issue|edition|newsletter|thread|column) /i;

/** "Our report of 4 May said that …", "this article first gave …" */
const OUR_REPORT =
  /\bour (?:\p{L}+ )?(?:report|story|article|piece|post|item|newsletter|issue|edition) (?:of|on|from|in|last) [^.!?]{2,30}? (?:said|stated|gave|put|reported|called|named)\b|\b(?:this|our|the) (?:\p{L}+ )?(?:report|story|article|piece|post|page|item|newsletter|thread|column) (?:first|originally|initially|previously|earlier|had) /iu;

const UNTRUE = /\b(?:not|never|n't|n’t) (?:true|so|correct|right|accurate|the case)\b/i;

/** "Last changed: 17 April 2026", and the date line near the top: when the text was written. */
export function published({ scene, mention, draft }: Setting, { stems }: CompiledClaim): string | null {
  const { passage } = scene;
  if (passage.cell) return null;
  const sentence = scene.sentences[sentenceOf(scene, mention)];
  const before = passage.text.slice(sentence?.start ?? 0, mention.range.start);
  const noted = PUBLISHED.exec(before);
  // "Says a report published on Thursday", where a claim tells when it was.
  if (noted && noted.index > 0 && stems.has(stem(noted[1]!.toLowerCase()))) return null;
  if (noted) return `the date of the text (“${noted[0].trim()}”)`;
  const first = draft.passages.findIndex(({ kind }) => kind !== 'heading' && kind !== 'field');
  // "18 December 2024: arrival" names in its one line what happened then.
  const isOfOther =
    stems.size > 0 && scene.words.slice(scene.at.get(mention)?.end ?? 0).some((word) => word.content && stems.has(word.stem));
  const isLine =
    !isOfOther &&
    passage.index <= first + 1 &&
    !/[a-z]{2}/.test(before) &&
    scene.words.filter(({ kind }) => kind === 'word').length <= DATE_LINE;
  return isLine ? 'the date of the text' : null;
}

const PUBLISHED =
  /\b(?:last )?(changed|updated|revised|modified|reviewed|published|issued|posted|printed|written|correct|accurate)\b(?: (?:on|at|as of|by|in \w+))?:? ?$/i;
/** Words of a date line, at most. */
const DATE_LINE = 8;

/** Words of a run-in heading, at most. */
const RUN_IN = 7;

/** "Members asked whether …", "nobody knows if …" */
const ASKED =
  /\b(?:ask|asks|asked|asking|wonder|wonders|wondered|wondering|query|queried|know|knows|knew|doubt|doubts|doubted|question|questioned|unclear|dispute|disputed) (?:\w+ ){0,2}(?:whether|if)\b/i;

/** "39 false teeth", "the wrong platform", "the wrong way": what something is, and nothing that was said. */
function isOfThing(words: readonly Word[], index: number): boolean {
  if (!ATTRIBUTES.has(words[index]!.lower)) return false;
  const after = words[index + 1];
  if (GONE.test(`${words[index - 1]?.lower} ${words[index]!.lower}`)) return true;
  return after?.kind === 'word' && after.content && !SAID.has(after.lemma);
}

/** "Built on our slip", "from the old slip": where ships are built and launched, and no slip of the pen. */
function isPlace(words: readonly Word[], index: number): boolean {
  if (!/^slips?$/.test(words[index]!.lower)) return false;
  const ahead = words.slice(Math.max(0, index - 3), index).map(({ lower }) => lower);
  const at = ahead.findLastIndex((word) => /^(?:on|off|from|down|at|beside|near)$/.test(word));
  return at >= 0 && /^(?:the|our|its|their|his|her|my|this|that)$/.test(ahead[at + 1] ?? '');
}

const ATTRIBUTES: ReadonlySet<string> = new Set(['false', 'wrong', 'mistaken', 'untrue', 'incorrect']);
const SAID: ReadonlySet<string> = new Set(
  'figure number date name spelling report claim story version statement total sum amount price year day impression belief rumor rumour word title quotation quote caption headline answer'.split(
    ' ',
  ),
);

/** "That might slip to January", "we are sorry for it": what is done or was done, where nobody speaks of what was written. */
function isOfDeed(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (words[index]!.lower === 'slip') return before !== undefined && (before.lower === 'to' || AUXILIARIES.has(before.lower));
  if (words[index]!.lower !== 'sorry' || !before || !/^(?:am|are|were|be|['’](?:m|re))$/.test(before.lower)) return false;
  return !words.some(({ lemma, sentence }) => Math.abs(sentence - words[index]!.sentence) <= 1 && WRITING.has(lemma));
}

const WRITING: ReadonlySet<string> = new Set('write give print publish report state say put tell misspell misquote name call'.split(' '));

/** "What went wrong" corrects nothing. */
const GONE = /\b(?:go|goes|going|gone|went) wrong\b/i;

/** What is quoted as an error, or from what was published before. */
export function correction(setting: Setting, compiled: CompiledClaim): string | null {
  const { scene, mention } = setting;
  const here = sentenceOf(scene, mention);
  const runIn = (word: Word) => word.sentence === 0 && scene.words.filter(({ sentence }) => sentence === 0).length <= RUN_IN;
  const word =
    scene.words.find(
      (word, index) =>
        CORRECTION.has(word.lower) &&
        !isOfThing(scene.words, index) &&
        !isOfDeed(scene.words, index) &&
        !isPlace(scene.words, index) &&
        (Math.abs(word.sentence - here) <= 1 || runIn(word)) &&
        foreign(compiled, word),
    ) ??
    scene.surroundings.find(
      ({ word, place }) => place === 'heading' && CORRECTION.has(word.lower) && !GONE.test(scene.passage.trail.at(-1) ?? ''),
    )?.word;
  if (word) return `quoted as an error (“${word.text}”)`;
  const text = sentenceText(scene, here);
  const denied = UNTRUE.exec(text);
  if (denied) return `quoted as an error (“${denied[0]}”)`;
  const ours = /\b(?:our|this|the) /i.test(text) && TEXTS.test(text) ? OUR_REPORT.exec(text) : null;
  if (ours) return `quoted from what was published before (“${ours[0]}”)`;
  const replaced = scene.words.find(
    (one, index) =>
      one.sentence === here &&
      /^(?:replaces|supersedes)$/.test(one.lower) &&
      foreign(compiled, one) &&
      // "The boat that it replaces" is no earlier text.
      !(/^(?:it|they|he|she|we|you)$/.test(scene.words[index - 1]?.lower ?? '') && !startsSentence(scene.words, index - 1)),
  );
  if (replaced) return `quoted from what was published before (“${replaced.text}”)`;
  const earlier = scene.words.find(
    (one, index) =>
      one.sentence === here &&
      /^(?:earlier|previous|first|original)$/.test(one.lower) &&
      PUBLICATIONS.has(scene.words[index + 1]?.lemma ?? ''),
  );
  return earlier ? `quoted from what was published before (“${earlier.text} …”)` : null;
}

/** "The £18m that we needn't spend" */
const UNDONE = /^ (?:that|which) \w+ (?:never|(?:need|do|does|did|would|had|have|has|must|could)(?:n['’]t| not))\b/i;

/** "not 12", "instead of 12", "rather than 12" */
export function denial(setting: Setting): string | null {
  const { scene, mention } = setting;
  const undone = UNDONE.exec(scene.passage.text.slice(mention.range.end, mention.range.end + 40));
  if (undone) return `denied (“${undone[0].trim()}”)`;
  const start = scene.at.get(mention)?.start ?? 0;
  for (let index = start - 1; index >= 0 && index >= start - 6; index--) {
    const word = scene.words[index]!;
    if (DENIAL.has(word.lower)) return `denied (“${word.text}”)`;
    if (word.lower === 'of' && /^(?:instead|out)$/.test(scene.words[index - 1]?.lower ?? ''))
      return 'named as the other case (“instead of”)';
    if (word.lower === 'than' && scene.words[index - 1]?.lower === 'rather') return 'named as the other case (“rather than”)';
    if (!AFTER_DENIAL.has(word.lower) && !/^["“'‘]$/.test(word.text)) return null;
  }
  return null;
}

import { type Token, tokenize } from '../text/tokens.ts';

/** The words of a text with the places where a name may run on from one word to the next. */
export interface Words {
  readonly words: readonly Token[];
  /** `joined[i]`: nothing but a blank, a hyphen or the dot of an initial stands between word i - 1 and word i. */
  readonly joined: readonly boolean[];
  /** `tied[i]`: a hyphen and nothing else stands between them. */
  readonly tied: readonly boolean[];
}

/** A run of capitalised words: half-open indices into `Words.words`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The words of a text, marks left out. */
export function wordsOf(text: string): Words {
  const words: Token[] = [];
  const joined: boolean[] = [];
  const tied: boolean[] = [];
  for (const token of tokenize(text)) {
    if (token.kind === 'mark') continue;
    const before = words.at(-1);
    words.push(token);
    if (before !== undefined && token.start === before.end + 1 && text[before.end] === ' ') {
      joined.push(true);
      tied.push(false);
      continue;
    }
    const between = text.slice(before?.end ?? 0, token.start);
    joined.push(before !== undefined && joins(between, before, token));
    tied.push(before !== undefined && /^[-‐‑]$/.test(between));
  }
  return { words, joined, tied };
}

/**
 * The longest runs of capitalised words, particles ("van der") and initials inside included; a word that only opens its
 * sentence ("The", "When") is left out.
 */
export function properRuns({ words, joined, tied }: Words): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < words.length; ) {
    if (!isNameWord(words[from]!)) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < words.length && joined[to]) {
      if (isNameWord(words[to]!)) to++;
      else {
        const after = pastParticles(words, joined, to);
        if (after === to) break;
        to = after;
      }
    }
    let start = from;
    // But "Per-Olof" is one name, whatever its first half is elsewhere.
    while (start < to && (OPENERS.has(words[start]!.lower) || opensAsName(words, joined, start)) && !tied[start + 1]) start++;
    if (start < to) runs.push({ from: start, to });
    from = to;
  }
  return runs;
}

/** Whether a capitalised word opens a sentence rather than a name. In: a folded word. */
export function isOpener(word: string): boolean {
  return OPENERS.has(word) || (/(?:ly|ing)$/.test(word) && !GIVEN.has(word));
}

/** A letter in the place of a name: "K", "J.R". */
export function isInitial({ text }: Token): boolean {
  return /^\p{L}\p{M}*(?:\.\p{L}\p{M}*)*$/u.test(text);
}

function isNameWord(word: Token): boolean {
  if (word.kind !== 'word') return false;
  // "d’Aubigné"
  return word.capital ? !/^['’ʼ]/.test(word.text) : /^\p{Ll}['’]\p{Lu}/u.test(word.text);
}

/** "Will" and "June" are names too: they open a sentence only at its beginning, or date it after a preposition. */
function opensAsName(words: readonly Token[], joined: readonly boolean[], at: number): boolean {
  const word = words[at]!.lower;
  if (word === 'will' || word === 'may') return !joined[at];
  return MONTH_NAMES.has(word) && at > 0 && DATING.has(words[at - 1]!.lower);
}

function pastParticles(words: readonly Token[], joined: readonly boolean[], from: number): number {
  let at = from;
  while (at < words.length && at < from + 3 && joined[at] && INNER.has(words[at]!.lower) && !words[at]!.capital) at++;
  return at > from && at < words.length && joined[at] && isNameWord(words[at]!) ? at + 1 : from;
}

function joins(between: string, before: Token, after: Token): boolean {
  if (/^(?: ?| ?[-‐‑&] ?)$/.test(between)) return true;
  // "Sjoerd ’t Hoen"
  if (/^ ['’]$/.test(between)) return after.text === 't';
  return /^\.(?: ?|[-‐‑])$/.test(between) && (isInitial(before) || SHORTENED.has(before.lower)) && before.capital;
}

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Titles that are often written with a full stop. */
const SHORTENED = set('mr mrs ms dr st prof rev revd cllr hon sen gov rep gen col capt lt sgt sr jr messrs');

const MONTH_NAMES = set('april june august');
const DATING = set('in since last this next by early late mid of until from');

/** Words inside names that keep a small letter. */
const INNER = set('von van der den ter ten op t de del della di da dos das du la le el al bin bint ibn ben abu ap ferch af av zu zum y');

/** Given names and surnames that look like adverbs and participles. */
const GIVEN = set(`
  emily sally billy willy polly molly holly kelly carly shelly beverly kimberly lily elly ally dolly milly tilly lilly reilly oreilly connolly
  donnelly kennelly reily ely irving sterling ming ping ting ling jing ying bing king fleming harding manning golding keating browning
`);

/** Function words and adverbs that open English sentences. */
const OPENERS = set(`
  the a an this that these those it he she they we you i his her their our your my its
  and but or nor so yet as at by for from in into of on onto over to under up with within without after before since until till when
  while where why how what who whom whose which if unless though although because then now here there once also even just only
  not no yes both either neither each every all any some many most few several other another such more less much
  is are was were be been has have had do does did can could would shall should might must let
  today yesterday tomorrow tonight later earlier meanwhile however instead still already perhaps maybe indeed thus hence therefore
  again next last first second third finally asked told speaking writing said says according like unlike despite during about above
  across against along among around behind below beneath beside besides between beyond down inside near off out outside past per
  than through throughout toward towards upon versus via whether today's one two three four five six seven eight nine ten
  monday tuesday wednesday thursday friday saturday sunday january february march july september october november december
  altogether overall together otherwise nevertheless nonetheless moreover furthermore afterwards afterward beforehand besides anyway
  somehow elsewhere somewhere nowhere everywhere anywhere nowadays upstairs downstairs abroad apart aside almost quite rather twice
  soon sooner often sometimes always never ever someone somebody everyone everybody anyone anybody nobody none nothing something
  everything anything whoever whatever whenever wherever whichever myself yourself himself herself itself ourselves themselves
  eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
  dozens hundreds thousands millions plus minus alas
  dear thanks thank congratulations welcome hello hi breaking update watch read listen photo picture image caption pictured
`);

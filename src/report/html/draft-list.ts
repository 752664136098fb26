import { plural } from '../count.ts';
import { visible } from '../escape.ts';
import type { Look } from './data.ts';
import { type Content, html, type Markup } from './markup.ts';
import type { Survey, SurveyedDraft } from './survey.ts';

/** The drafts, each to be opened; their text is in islands and is written by the script. */
export function draftList({ drafts }: Survey, language: string): Markup {
  const numbered = drafts.map((draft, index) => [draft, index] as const);
  const isQuiet = drafts.length > FEW ? ({ open, stops }: SurveyedDraft) => open + stops === 0 : () => false;
  const quiet = numbered.filter(([draft]) => isQuiet(draft));
  const others = numbered.filter(([draft]) => !isQuiet(draft));
  return html`<section id="drafts" aria-labelledby="drafts-title" tabindex="-1">
<h2 id="drafts-title">${drafts.length === 1 ? 'The draft' : 'The drafts'}</h2>
<noscript><p class="notice">The text of the drafts is shown by a script, and scripts are switched off. Everything else on this page can be read without.</p></noscript>
${others.map(([draft, index]) => entry(draft, index, drafts.length <= FEW, language))}
${
  quiet.length === 0
    ? null
    : html`<details class="quiet"><summary>${plural(quiet.length, 'draft')} with nothing to decide</summary>
${quiet.map(([draft, index]) => entry(draft, index, false, language))}</details>
`
}</section>
`;
}

/** As many drafts are shown open from the start. */
const FEW = 12;

function entry(draft: SurveyedDraft, index: number, open: boolean, language: string): Markup {
  return html`<details class="draft" id="draft-${index}"${open ? html` open` : null}>
<summary><h3>${visible(draft.path)}</h3><span class="counts">${countsOf(draft)}</span></summary><div class="text"${language === '' ? null : html` lang="${language}"`}></div></details>
`;
}

const WORDS: readonly (readonly [Look, string, string])[] = [
  ['conflicts', 'conflict', 'conflicts'],
  ['silenced', 'silenced', 'silenced'],
  ['agrees', 'agrees', 'agree'],
  ['set-aside', 'set aside', 'set aside'],
  ['not-covered', 'not covered', 'not covered'],
];

/** In as few elements as can be: there may be thousands of drafts. */
function countsOf({ looks, words }: SurveyedDraft): readonly Content[] {
  const [conflicts, ...others] = WORDS.filter(([look]) => looks[look] > 0).map(
    ([look, one, many]) => `${looks[look]} ${looks[look] === 1 ? one : many}`,
  );
  const first = conflicts !== undefined && looks.conflicts > 0 ? html`<b>${conflicts}</b>` : conflicts;
  return [first, first === undefined ? null : ' · ', [...others, plural(words, 'word')].join(' · ')];
}

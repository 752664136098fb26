import { IRREGULAR } from './irregular.ts';

/**
 * The dictionary form of an English word, as far as rules and a list of irregular forms can tell: "studies" → "study",
 * "created" → "create", "teeth" → "tooth". In: a folded, lower-case word. Out: its base form, or the word itself.
 */
export function lemma(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (word.length < 4 || !/^[a-z'-]+$/.test(word)) return word;
  return singular(word) ?? withoutSuffix(word, 'ing') ?? withoutSuffix(word, 'ed') ?? word;
}

/**
 * The key under which a word meets its relatives: "creates", "creation", "creator" and "creative" share one. Coarser than
 * `lemma`, so it is evidence for a link and never proof. In: a folded, lower-case word.
 */
export function stem(word: string): string {
  let known = STEMS.get(word);
  if (known === undefined) {
    known = toStem(word);
    if (STEMS.size >= MOST_STEMS) STEMS.clear();
    STEMS.set(word, known);
  }
  return known;
}

/** A text says the same words again and again. */
const STEMS = new Map<string, string>();
const MOST_STEMS = 50_000;

/** Nouns that would share their key with a stranger: apply, store, cite, police. */
const STRANGERS: ReadonlySet<string> = new Set(['apple', 'story', 'city', 'policy']);

function toStem(word: string): string {
  let base = lemma(word);
  if (STRANGERS.has(base)) return base;
  if (base.length < 5) return base.endsWith('e') && base.length === 4 ? base.slice(0, -1) : base;
  for (const [suffix, replacement, least] of DERIVATIONS) {
    if (base.endsWith(suffix) && base.length - suffix.length >= least) {
      base = base.slice(0, -suffix.length) + replacement;
      break;
    }
  }
  return base.length > 3 && /[ey]$/.test(base) ? base.slice(0, -1) : base;
}

function singular(word: string): string | null {
  if (!word.endsWith('s') || /(?:ss|us|is|ics|news|series|species)$/.test(word)) return null;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sh|ch|x|ss|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutSuffix(word: string, suffix: 'ing' | 'ed'): string | null {
  if (!word.endsWith(suffix)) return null;
  if (suffix === 'ed' && word.endsWith('eed')) return word.length > 5 ? word.slice(0, -1) : null;
  if (suffix === 'ed' && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  const root = word.slice(0, -suffix.length);
  if (root.length < 2 || !/[aeiouy]/.test(root)) return null;
  if (/([bdfgmnprt])\1$/.test(root)) return root.slice(0, -1);
  // A final e was lost after a lone consonant that English does not leave at the end of such verbs.
  if (
    /(?:[^aeiou][aiou]|[aeiou]{2})(?:[cgsvz]|th)$/.test(root) ||
    /(?:[rlns]c|[rlnd]g|[lr]v|at|ut|it[eu]|bl|cl|dl|gl|pl|tl|zl|iv|us|iz|os|as|ir|ur|or|ar|ak|ik|ok|id|od|ud|ad|ag|am|im|om|um|an|in|on|un|al|il|ol|ul|ap|ip|op|up|ab|ib|ob|ub|u)$/.test(
      root,
    )
  ) {
    return KEEPS_NO_E.test(root) ? root : `${root}e`;
  }
  return root;
}

/** Roots of more than one syllable, or with two vowels before the last consonant, that end without an e: "open", "gain". */
const KEEPS_NO_E =
  /(?:[aeiou]{2}[bdfgklmnprt]|[aeiou][^aeiou]+(?:en|on|er|or|om|it|et|al|el|in|op|ip|ish|ain)|answ|show|follow|grow|down)$/;

/** Longest first; the last column is how much of the word has to be left. */
const DERIVATIONS: readonly (readonly [string, string, number])[] = [
  ['isation', 'ize', 3],
  ['ization', 'ize', 3],
  ['fication', 'fy', 2],
  ['ational', 'ate', 3],
  ['fulness', 'ful', 3],
  ['iveness', 'ive', 3],
  ['ication', 'y', 3],
  ['ations', 'ate', 3],
  ['ation', 'ate', 3],
  ['ility', 'le', 3],
  ['ement', '', 4],
  ['ment', '', 4],
  ['sion', 's', 3],
  ['tion', 't', 3],
  ['ance', '', 4],
  ['ence', '', 4],
  ['sure', 's', 3],
  ['ness', '', 4],
  ['ible', '', 4],
  ['able', '', 4],
  ['ise', 'ize', 3],
  ['ion', '', 5],
  ['ive', '', 4],
  ['ate', '', 4],
  ['ful', '', 4],
  ['ous', '', 4],
  ['al', '', 4],
  ['ly', '', 4],
];

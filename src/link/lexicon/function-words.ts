/**
 * Closed word classes of English: determiners, pronouns, prepositions, conjunctions, auxiliaries and a few adverbs that carry
 * no subject. From the grammar of the language; nothing here depends on a field.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const DETERMINERS = words(
  'the a an this that these those my your his her its our their some any each every no all both either neither such what which whose another other others',
);

export const PRONOUNS = words(
  'i you he she it we they me him us them mine yours hers ours theirs myself yourself himself herself itself ourselves themselves who whom whoever this that these those one ones someone anyone everyone nobody something anything everything nothing',
);

export const PREPOSITIONS = words(
  'of in on at by for from to with without within into onto out off over under above below about against between among amid around across through throughout during before after since until till per via than as like near beyond behind beside besides towards toward upon up down along despite except including plus minus versus vs worth',
);

export const CONJUNCTIONS = words('and or but nor so yet while whereas although though because if unless when where whether once then');

export const AUXILIARIES = words(
  "be am is are was were been being have has had having do does did done will would shall should can could may might must ought 'll 're 've 'd 'm 's isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mightn't mustn't",
);

const ADVERBS = words(
  'not also only just even still already now then there here very too more most less least much many few so well back again ever never always often once soon yet almost nearly about around roughly approximately some exactly further altogether together respectively additional extra',
);

/** Words that never say what a figure is about. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PRONOUNS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...AUXILIARIES,
  ...ADVERBS,
  "'s",
  's',
  't',
  ...words('etc eg ie yes get got say mr mrs ms'),
]);

/** Verbs whose past is written like the verb itself, and that may be nouns as well. */
export const UNCHANGED_PASTS = words('cost cut put set hit let shut shed split beat quit cast spread burst read');

/** Simple past forms that are hardly ever anything else: behind a number or a noun they are the verb. */
export const PAST_VERBS: ReadonlySet<string> = new Set(
  'went came gave took saw knew said told became won stood sat ran began drove wrote spoke broke chose ate flew threw drew grew rose fell kept brought bought met made sang swam rode wore sank froze forgot shook awoke arose stayed died lived voted agreed refused belonged remained arrived happened'.split(
    ' ',
  ),
);

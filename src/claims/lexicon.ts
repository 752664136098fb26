/**
 * Words of English that shape a sentence and say nothing of its subject: determiners, pronouns, prepositions, conjunctions,
 * auxiliaries and adverbs of degree. From the grammar of the language.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the a an this that these those my your his her its our their some any each every no all both either neither such what which
   whose another other others i you he she it we they me him us them who whom someone everyone nothing something there here
   of in on at by for from to with without within into onto out off over under above below about against between among amid
   around across through throughout during before after since until till per via than as like near beyond behind beside besides
   towards toward upon up down along despite except including plus minus versus and or but nor so yet while whereas although
   though because if unless when where whether once then be am is are was were been being have has had having do does did
   done will would shall should can could may might must ought cannot not also only just even still already now too very more
   most less least much many few so well back again ever never always often soon almost nearly roughly approximately exactly
   altogether together overall further additional extra 's 'll 're 've 'd 'm n't`
    .trim()
    .split(/\s+/),
);

/**
 * Verbs that join a subject to its figure, as lemmas: being and costing, rising and falling, reaching and holding. They end
 * the noun phrase before a figure. From general reporting style.
 */
export const FIGURE_VERBS: ReadonlySet<string> = new Set(
  `be become remain stay stand cost total number equal amount rise grow climb increase jump soar surge gain fall drop decline
   decrease shrink slip plunge reach hit exceed pass top come go run last take get make give have hold keep win lose score
   finish rank earn pay charge sell buy spend raise cut save add create support employ serve cover span weigh measure contain
   include show find say state report estimate expect set meet launch open close start begin end leave provide offer use
   double treble triple quadruple halve average attend vote apply happen occur begin found establish`
    .trim()
    .split(/\s+/),
);

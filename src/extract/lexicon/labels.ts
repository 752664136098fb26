/** Words before which a number is a name or a place in a list, and set phrases with number words. Own lists. */

/** Singular nouns, whatever their case: Article 5, section 151, page 12. */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'article articles section sections clause clauses chapter chapters figure figures fig table tables page pages pp item items room terminal band channel radio level grade phase stage group line route platform gate flight bus ' +
    'paragraph paragraphs para paras appendix annex schedule part volume vol episode season series tier category cat class zone division unit block flat plot lot junction exit step option question rule type model mark mk size game ' +
    'match day week round heat lane bay ward box note footnote ref reference issue no number nos act scene verse lesson module exercise problem test study task sprint ticket bug case form order regulation directive resolution motion amendment bill protocol ' +
    'title formula apollo windows iphone boeing airbus covid cop district precinct highway interstate autobahn track tape side area sector war quarter key stage building pier dock berth hole hangar http error code status ' +
    'mile lap checkpoint port room studio house lodge floor tram bib bulletin run report paper post extension rfc'
  ).split(' '),
);

/** "level 2" is a label and so is "Level 2"; these are labels only with a capital, being common words. */
export const CAPITAL_LABELS: ReadonlySet<string> = new Set(
  'day week game match quarter side area house order test case form issue line class part size step track unit lot bill act floor order box war study report post paper patch match round question category model title code key status building error port ward number bulletin run report paper extension'.split(
    ' ',
  ),
);

/** Capitalised words that are no name when a number follows: the first word of a sentence, headlines. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'a an the and or but of in on at by for from to with over under about around nearly almost just only some up down than least most more less fewer between within after before since until till per plus minus ' +
    'all another further additional these those its his her their our my your both every each first last next past other about roughly approximately exactly last further extra total than is are was were be has have had will would ' +
    'cut cuts lose loses lost gain gains gained add adds added create creates created save saves saved hire hires hired win wins won kill kills killed sell sells sold buy buys bought open opens close closes closed ' +
    'build builds built spend spends spent raise raises raised pay pays paid cost costs fund funds face faces hit hits get gets got see sees saw take takes took give gives gave make makes made keep keeps need needs ' +
    'sign signs send sends sent attend attended join joins joined delete deletes back backs axe axes scrap scraps shed sheds top tops reach reaches reached exceed exceeds now still then so as if when while where that which who what how why not ' +
    'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december'
  ).split(' '),
);

/** Words behind a number that count it, although a name stands before: gave Labour 402 seats. */
export const COUNTED_BEHIND_NAMES: ReadonlySet<string> = new Set(
  'seats votes points mps members people jobs goals runs wins medals councillors shares dollars of million billion thousand hundred trillion per percent percentage votes'.split(
    ' ',
  ),
);

/** Verbs that look like plurals: "Saturn 5 costs" names a thing. */
export const THIRD_PERSON: ReadonlySet<string> = new Set(
  'costs runs comes gets starts works brings adds offers launches opens arrives ships sells looks says makes takes goes gives needs lets uses keeps shows means wins loses crashes lands leaves returns supports requires includes'.split(
    ' ',
  ),
);

/**
 * Set phrases in which a number word counts nothing; the number word stands in brackets. "catch-22" and its like need no
 * entry: digits behind letters and a hyphen are never read.
 */
export const IDIOMS: readonly string[] = [
  '[two] minds',
  'in [two] minds',
  '[two] and two',
  'two and [two] together',
  'put [two] and [two]',
  '[two]-faced',
  '[two]-way',
  '[two] cents',
  '[two] left feet',
  '[two] peas',
  '[two] can play',
  '[two] wrongs',
  '[two]-time',
  '[two]-timing',
  '[two]-horse',
  'one-[two]',
  '[three] cheers',
  'all [fours]',
  '[four]-letter word',
  '[four] corners',
  'high [five]',
  'take [five]',
  '[six] feet under',
  '[six] of one',
  'six of [one]',
  'half a [dozen] of the other',
  "baker's [dozen]",
  '[six]-pack',
  'deep [six]',
  '[seven] deadly sins',
  '[seven]th heaven',
  'cloud [nine]',
  '[nine] nines',
  '[five] nines',
  '[nine]-to-five',
  'nine-to-[five]',
  '[nine] to [five] job',
  'nine to [five] job',
  '[ten] to one',
  '[ten]-pin',
  'hang [ten]',
  '[twenty]-[twenty]',
  '[twenty]-twenty',
  'twenty-[twenty] vision',
  'twenty-[twenty]',
  '[forty] winks',
  '[forty]-niner',
  'fifty-[fifty] chance',
  'the [eleven]th hour',
  '[hundred] per cent certain',
  '[hundred] and one things',
  'a [thousand] apologies',
  'a [thousand] pardons',
  'a [thousand] thanks',
  'a [thousand] cuts',
  'a [thousand] words',
  'a [thousand] times',
  'a [thousand] miles away',
  'a [hundred] times',
  'a [million] times',
  'a [million] miles',
  'a [million]-to-one',
  'thanks a [million]',
  'one in a [million]',
  '[one] in a million',
  'a [million] dollar question',
  '[million]-dollar',
  'a [million]-dollar',
  'the [million]',
  'like a [million] dollars',
  'look a [million] dollars',
  'feel like a [million]',
  '[zero]-sum',
  '[zero] sum',
  '[zero] tolerance',
  '[zero]-tolerance',
  '[zero] hour',
  '[zero]-hour',
  '[zero]-hours',
  '[zero] hours',
  'net [zero]',
  'net-[zero]',
  'ground [zero]',
  'patient [zero]',
  'day [zero]',
  '[zero] in on',
  'square [one]',
  'number [one]',
  'number [two]',
  'number [three]',
  'number [ten]',
  'no [one]',
  'any[one]',
  '[one] by one',
  'one by [one]',
  '[two] by two',
  '[one] another',
  '[one] day',
  '[one]-off',
  '[one]-sided',
  '[one]-way',
  '[one]-liner',
  '[one] thing',
  'for [one]',
  'at [one] point',
  'at [one] time',
  '[one] of',
  'the [one]',
  'this [one]',
  'that [one]',
  'the [two] of us',
  'the [two] of them',
  'the [three] of us',
  'the [three] of them',
  'for [two] pins',
  'second to [none]',
  '[hundreds] and thousands of sprinkles',
];

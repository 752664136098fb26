/**
 * Words with which English-language tables and prose announce a sum, a change or a share: the headings of statistical tables
 * and accounts, and the nouns and verbs of change of business and news reporting. None belongs to a field.
 */

/** A heading that says nothing but "the sum of these". */
export const BARE_TOTAL =
  /^(?:the )?(?:(?:grand|overall|sub|running|net|gross|column|row|combined|final)[ -]?)?(?:totals?|sum)(?: (?:sum|overall|amount))?$|^in (?:all|total)$|^both(?: together| combined)?$|^altogether$|^all told$/;

/** A heading that may name a sum, or an average, or a thing of its own. */
export const LOOSE_TOTAL = /\b(?:totals?|sum|overall|combined|altogether)\b|^all\b/;

/** Rows that repeat a part of a row above. */
export const PART_OF_ABOVE = /^(?:[-–•↳] ?)?(?:of which|of these|of whom|including|incl\b|thereof|memo)/;

/** Rows that are taken off. */
export const TAKEN_OFF = /^(?:less|minus|deduct|deductions?|discounts?|rebates?)\b/;

/** Columns and rows whose figures nobody adds up. */
export const NOT_ADDED =
  /\b(?:averages?|avg|mean|median|mode|rates?|ratio|per|rank(?:ing)?|pos(?:ition)?|place|years?|dates?|age|ages|phone|tel|telephone|id|nos?\.|nos|code|ref|index|unit (?:price|cost)|each|min|max|minimum|maximum|best|worst|highest|lowest|peak|percentile|score|margin|density|temperature|change|difference|growth|target|limit|cap|threshold|version|cumulative|running|to date|balance|level|grade)\b|[@±Δ]/;

/** A column that holds the difference of two others, and which way. */
export const CHANGE_COLUMN: readonly (readonly [RegExp, 1 | -1 | 0])[] = [
  [/\b(?:increase|rise|growth|gain|added|uplift|up)\b/, 1],
  [/\b(?:decrease|fall|drop|loss|reduction|cut|saving|savings|decline|down)\b/, -1],
  [/\b(?:change|difference|diff|variance|swing|delta|movement|gap)\b|^(?:\+\/[-−–]|±|Δ)$/, 0],
];

/** Nouns of change: a rise of, the fall from … to. */
export const CHANGE_NOUN =
  '(?:rise|increase|growth|gain|jump|leap|surge|climb|uplift|hike|boost|improvement|fall|drop|decrease|decline|reduction|cut|dip|slump|slide|plunge|loss|saving|change|difference|swing|move|step)';

/** What is counted one by one and cannot be split: people, bodies, seats. */
export const INDIVISIBLE = new Set(
  'people person man woman child adult boy girl member judge juror councillor councilor senator mp minister delegate patient player pupil student teacher employee worker volunteer voter respondent participant resident tenant director trustee governor candidate nominee finalist winner guest passenger driver rider runner doctor nurse officer officers soldier customer household family couple twin sibling school college university hospital library club team council county state country nation party seat ward firm company charity shop store restaurant panellist panelist referee musician singer actor author reader subscriber user applicant graduate apprentice engineer survivor victim prisoner witness'.split(
    ' ',
  ),
);

/** Those of the indivisible whose share of the whole group can never pass 100 per cent: nobody measures them against a target. */
export const RESPONDING = new Set(
  'people respondent participant voter patient adult woman man child pupil student parent resident reader employee worker member household'.split(
    ' ',
  ),
);

/** Comparatives that a stated change may end in. */
export const LESS_OR_MORE =
  '(?:more|less|fewer|higher|lower|up|down|dearer|cheaper|bigger|larger|smaller|faster|slower|quicker|longer|shorter|as|extra)';

/** What can fall by more than all of it, because it can turn negative. */
export const MAY_GO_NEGATIVE =
  /\b(?:profits?|earnings|income|cash ?flow|loss|losses|ebitda?|returns?|balance|surplus|deficit|margin|emissions|carbon|net|shares?|equity|yield|price|prices|futures|target|plan|temperature)\b/;

/** Two parts that leave nothing of a whole. From general English. */
export const OPPOSITE_PARTS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bfull[- ]time\b/, /\bpart[- ]time\b/],
  [/\b(?:men|male|boys|fathers|husbands)\b/, /\b(?:women|female|girls|mothers|wives)\b/],
  [/\b(?:adults|grown-ups)\b/, /\bchildren\b/],
  [/\b(?:filled|let|occupied|taken|full)\b/, /\b(?:vacant|empty|unfilled|free)\b/],
  [/\b(?:won|wins|victories)\b/, /\b(?:lost|losses|defeats)\b/],
  [/\b(?:passed|approved|granted|accepted)\b/, /\b(?:failed|rejected|refused|turned down)\b/],
  [/\b(?:left)\b/, /\b(?:right)\b/],
  [/\b(?:public)\b/, /\b(?:private)\b/],
  [/\b(?:urban)\b/, /\b(?:rural)\b/],
  [/\b(?:old)\b/, /\b(?:new)\b/],
  [/\b(?:by day|days)\b/, /\b(?:by night|at night|nights)\b/],
  [/\b(?:paid)\b/, /\b(?:unpaid|volunteers)\b/],
  [/\b(?:do|does|did|are|were|is|was|have|had|will) not\b|n't\b/, /\b(?:do|does|did|are|were|is|was|have|had|will)(?:$|[.,;:)!])/],
  [/\b(?:present)\b/, /\b(?:absent)\b/],
  [/\b(?:survived|alive)\b/, /\b(?:died|dead)\b/],
];

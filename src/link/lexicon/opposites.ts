/** Pairs of words that turn a statement round, in base forms. From general English; both sides are plain opposites. */
export const OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['rise', 'rose', 'increase', 'grow', 'growth', 'climb', 'gain', 'up', 'higher', 'jump', 'raise', 'improve'],
    ['fall', 'decrease', 'drop', 'decline', 'down', 'lower', 'shrink', 'lose', 'cut', 'reduce', 'reduction', 'plunge'],
  ],
  [
    ['support', 'back', 'favour', 'favor', 'approve', 'endorse'],
    ['oppose', 'against', 'reject', 'object', 'opposition'],
  ],
  [
    ['win', 'beat', 'defeat', 'victory'],
    ['lose', 'defeated', 'beaten'],
  ],
  [
    ['more', 'above', 'longer', 'greater', 'bigger', 'larger'],
    ['less', 'fewer', 'below', 'shorter', 'smaller'],
  ],
  [
    ['fast', 'faster', 'quick', 'quicker', 'speed'],
    ['slow', 'slower'],
  ],
  [
    ['early', 'earlier', 'sooner'],
    ['late', 'later'],
  ],
  [
    ['open', 'reopen'],
    ['close', 'shut'],
  ],
  [
    ['profit', 'surplus'],
    ['loss', 'deficit'],
  ],
  [['buy'], ['sell']],
  [['import'], ['export']],
  [
    ['employ', 'hire', 'recruit'],
    ['redundancy', 'redundant', 'fire', 'dismiss'],
  ],
  [
    ['include', 'including'],
    ['exclude', 'excluding'],
  ],
  [['maximum'], ['minimum']],
  [['pass', 'carry'], ['fail']],
  [['east'], ['west']],
  [['north'], ['south']],
  [
    ['deep', 'deeper'],
    ['shallow', 'shallower'],
  ],
  [
    ['hot', 'warm'],
    ['cold', 'cool'],
  ],
];

/** Superlatives at the two ends of one scale. From general English. */
export const OPPOSITE_SUPERLATIVES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['highest', 'largest', 'biggest', 'greatest', 'tallest', 'longest', 'widest', 'dearest', 'heaviest', 'strongest', 'deepest'],
    ['lowest', 'smallest', 'shortest', 'narrowest', 'cheapest', 'lightest', 'weakest', 'shallowest'],
  ],
  [['fastest', 'quickest'], ['slowest']],
  [['oldest'], ['youngest', 'newest']],
  [['best'], ['worst']],
  [['richest'], ['poorest']],
  [
    ['hottest', 'warmest'],
    ['coldest', 'coolest'],
  ],
  [['wettest'], ['driest']],
  [['earliest'], ['latest']],
];

/** A word between or beside figures that speaks for some of the claims that they are shared out among. */
export interface Label {
  /** The claims that it speaks for, one bit each. */
  readonly mask: number;
  /** How strongly it speaks if it belongs to the figure before it, and if it belongs to the one behind it. */
  readonly back: number;
  readonly ahead: number;
}

/** Figures in their order and the words around them that tell the claims apart. */
export interface Line {
  /** How many claims there are. */
  readonly claims: number;
  /** For each figure the claims whose value it is, one bit each. */
  readonly owners: readonly number[];
  /** For each figure the words in front of it that no other figure has. */
  readonly before: readonly (readonly Label[])[];
  /** The same behind it. */
  readonly behind: readonly (readonly Label[])[];
  /** Behind each figure the words that belong to it or to the next one: the first of them to it, the others to the next. */
  readonly gaps: readonly (readonly Label[])[];
}

interface Place {
  /** The number of the claim in whose place the figure stands. */
  readonly claim: number;
  /** How strongly the words beside it say so, and how strongly those in front of the first figure. */
  readonly said: number;
  readonly opening: number;
}

/** What the words make of the figures. */
export interface Assignment {
  /** By how much the words speak rather for the best places of the figures than for their own ones: below zero, they are in their own. */
  readonly lead: number;
  /** For each figure the one in which it stands, and its own. */
  readonly places: readonly Place[];
  readonly own: readonly Place[];
}

/**
 * Shares the figures of a line out among the claims by the words alone: each word belongs to one figure, each figure to one claim,
 * and no claim has two. Null where the figures cannot be shared out so that each is in its own place, or only so.
 */
export function assign(line: Line): Assignment | null {
  let [best, own]: [Share | null, Share | null] = [null, null];
  for (const places of sharesOf(line.owners.length, line.claims)) {
    const share = weighed(line, places);
    const isOwn = places.every((place, figure) => (line.owners[figure]! & (1 << place)) !== 0);
    if (isOwn) own = own && own.score >= share.score ? own : share;
    else best = best && best.score >= share.score ? best : share;
  }
  return best && own ? { lead: best.score - own.score, places: best.places, own: own.places } : null;
}

interface Share {
  readonly score: number;
  readonly places: Assignment['places'];
}

/** Words for one claim beside one figure say no more than this. */
const MOST_SAID = 1.5;

/** How well the words suit figures in these places, shared out between each two so that they suit them best. */
function weighed({ before, behind, gaps }: Line, places: readonly number[]): Share {
  const said = places.map((place, figure) => [
    ...before[figure]!.map((label) => worthOf(label, place, label.ahead)),
    ...behind[figure]!.map((label) => worthOf(label, place, label.back)),
  ]);
  for (const [figure, gap] of gaps.entries()) {
    const [here, next] = [places[figure]!, places[figure + 1]];
    const worth = gap.map((label) => [worthOf(label, here, label.back), next === undefined ? 0 : worthOf(label, next, label.ahead)]);
    const cut = bestCut(worth);
    said[figure]!.push(...worth.slice(0, cut).map(([back]) => back!));
    said[figure + 1]?.push(...worth.slice(cut).map(([, ahead]) => ahead!));
  }
  const sums = said.map((weights) => Math.max(-MOST_SAID, Math.min(MOST_SAID, sum(weights))));
  return {
    score: sum(sums),
    places: places.map((claim, figure) => ({ claim, said: sums[figure]!, opening: figure === 0 ? openingOf(before[0]!, claim) : 0 })),
  };
}

function openingOf(labels: readonly Label[], place: number): number {
  return sum(labels.map((label) => Math.max(0, worthOf(label, place, label.ahead))));
}

/** How many of the words between two figures belong to the first, for them to suit both best. */
function bestCut(worth: readonly (readonly number[])[]): number {
  let total = sum(worth.map(([, ahead]) => ahead!));
  let [best, cut] = [total, 0];
  for (const [index, [back, ahead]] of worth.entries()) {
    total += back! - ahead!;
    if (total > best) [best, cut] = [total, index + 1];
  }
  return cut;
}

/** What a word says for a figure in a place; no word that speaks against it is put off on a figure further away. */
function worthOf({ mask, back, ahead }: Label, place: number, strength: number): number {
  return (mask & (1 << place)) !== 0 ? strength : -Math.max(back, ahead);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Every way to give each of so many figures a claim of its own. */
function* sharesOf(figures: number, claims: number, taken = 0): Generator<readonly number[]> {
  if (figures === 0) {
    yield [];
    return;
  }
  for (let claim = 0; claim < claims; claim++) {
    if ((taken & (1 << claim)) !== 0) continue;
    for (const rest of sharesOf(figures - 1, claims, taken | (1 << claim))) yield [claim, ...rest];
  }
}

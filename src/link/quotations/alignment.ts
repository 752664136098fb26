/** One word of a quotation laid beside one of the canonical words; an index is null where the other side has no such word. */
export interface Pair {
  readonly written: number | null;
  readonly meant: number | null;
  readonly same: boolean;
}

/**
 * Lays the written words along the canonical ones with as few differences as can be. What comes before and after in the
 * canonical words costs nothing, so a fragment fits; `open` lets words before or after the canonical ones cost nothing too.
 */
export function align(
  written: readonly string[],
  meant: readonly string[],
  open: { readonly start: boolean; readonly end: boolean },
): readonly Pair[] {
  const rows = written.length + 1;
  const columns = meant.length + 1;
  const score = new Int32Array(rows * columns);
  for (let i = 1; i < rows; i++) score[i * columns] = open.start ? 0 : -GAP * i;
  for (let i = 1; i < rows; i++) {
    for (let j = 1; j < columns; j++) {
      const match = written[i - 1] === meant[j - 1] ? SAME : -OTHER;
      score[i * columns + j] = Math.max(
        score[(i - 1) * columns + j - 1]! + match,
        score[(i - 1) * columns + j]! - GAP,
        score[i * columns + j - 1]! - GAP,
      );
    }
  }
  let [i, j] = bestEnd(score, rows, columns, open.end);
  const pairs: Pair[] = [];
  while (i > 0) {
    const here = score[i * columns + j]!;
    const match = j > 0 && written[i - 1] === meant[j - 1];
    if (j > 0 && here === score[(i - 1) * columns + j - 1]! + (match ? SAME : -OTHER)) {
      pairs.push({ written: --i, meant: --j, same: match });
    } else if (j > 0 && here === score[i * columns + j - 1]! - GAP) {
      pairs.push({ written: null, meant: --j, same: false });
    } else if (j === 0 && open.start) {
      break;
    } else {
      pairs.push({ written: --i, meant: null, same: false });
    }
  }
  return pairs.reverse();
}

function bestEnd(score: Int32Array, rows: number, columns: number, openEnd: boolean): [number, number] {
  let best: [number, number] = [rows - 1, 0];
  let most = -Infinity;
  const consider = (i: number, j: number) => {
    if (score[i * columns + j]! > most) [most, best] = [score[i * columns + j]!, [i, j]];
  };
  // On a tie the words are laid beside each other rather than left out.
  for (let j = columns - 1; j >= 0; j--) consider(rows - 1, j);
  if (openEnd) for (let i = 0; i < rows; i++) consider(i, columns - 1);
  return best;
}

const SAME = 3;
const OTHER = 2;
const GAP = 2;

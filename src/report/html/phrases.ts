/** Collects sentences that occur many times, and gives each its number. */
export interface Phrases {
  readonly all: readonly string[];
  readonly numberOf: (phrase: string) => number;
}

/** Starts a collection. */
export function collectPhrases(): Phrases {
  const all: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (phrase: string): number => {
    const known = numbers.get(phrase);
    if (known !== undefined) return known;
    numbers.set(phrase, all.length);
    return all.push(phrase) - 1;
  };
  return { all, numberOf };
}

/** A line of a stream, counted from 1; null bytes where it was longer than may be kept. */
export interface StreamLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/**
 * Takes a stream of bytes apart at its line feeds. In: the most bytes that a line may have; of a longer one nothing is kept, however long
 * it is. A carriage return before a line feed belongs to the line; JSON does not mind it.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<StreamLine> {
  let number = 1;
  let kept: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > most) kept = [];
    else kept.push(part);
  };
  const take = (): StreamLine => {
    const line = { number, bytes: length > most ? null : Buffer.concat(kept) };
    number++;
    kept = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at));
      from = at + 1;
      yield take();
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

const LINE_FEED = 10;

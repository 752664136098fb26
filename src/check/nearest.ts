import { editDistance } from '../text/distance.ts';

/** "Did you mean `value-drift`?" for the known name next to a mistyped one; '' where none is near. */
export function didYouMean(written: string, known: readonly string[]): string {
  const wanted = written.toLowerCase().slice(0, 64);
  const limit = Math.max(1, Math.min(3, Math.floor(wanted.length / 3)));
  const [near] = known
    .map((name) => ({ name, distance: editDistance(wanted, name.toLowerCase(), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((one, two) => one.distance - two.distance);
  return near === undefined ? '' : `Did you mean \`${near.name}\`?`;
}

/** "In Britain", of British owners: of two folded names of one word, one is the country and the other its people. */
export function isOfItsPeople([one = '', ...more]: readonly string[], [other = '', ...others]: readonly string[]): boolean {
  const isAlone = more.length + others.length === 0 && one.slice(0, SHARED) === other.slice(0, SHARED);
  return isAlone && OF_PEOPLE.test(one) !== OF_PEOPLE.test(other);
}

/** Letters that a country and its people begin with alike. */
const SHARED = 4;
const OF_PEOPLE = /(?:ish|ese|an|ic|ch)s?$/;

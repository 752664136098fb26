/** Claims about a corpus, made out of its own sentences; every third figure is changed, so that there is something to find. */

/** Takes files, how many claims to make, and the library's `loadClaims`; gives the text of a claims file and the claims. */
export function harvest(files, count, loadClaims) {
  const claims = {};
  const pools = [figuresIn(files), namesIn(files)];
  const shares = [0.8, 0.2];
  for (const [kind, pool] of pools.entries()) {
    const wanted = Math.ceil(count * shares[kind]);
    const step = Math.max(1, Math.floor(pool.length / (wanted * 1.5)));
    for (let at = 0, made = 0; at < pool.length && made < wanted; at += step, made++) claims[`claim-${kind}-${made}`] = pool[at];
  }
  return onlySound(claims, loadClaims);
}

/** As many claims more about things that no draft speaks of. */
export function withOthers(text, count, loadClaims) {
  const { claims } = JSON.parse(text);
  for (let index = 0; index < count; index++) {
    const word = `Quz${index.toString(36)}`;
    claims[`other-${index}`] = {
      says: `The ${word} holds ${1000 + index} wugs.`,
      value: String(1000 + index),
      of: [`${word} wugs`],
      about: [word],
    };
  }
  return onlySound(claims, loadClaims);
}

const PROSE = '[^.\\n|<>`*_\\[\\]"]';
const FIGURE = new RegExp(
  `(?<=[.\\n] ?)[A-Z]${PROSE}{20,160}?\\b([1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d{1,5})(%)? ((?:[a-z]+ ){0,2}[a-z]{4,})${PROSE}{0,80}\\.`,
  'g',
);

function figuresIn(files) {
  return files.flatMap(({ source }) =>
    [...withoutCode(source).matchAll(FIGURE)].map(([says, figure, percent = '', noun], index) => {
      const value = index % 3 === 2 ? figure.replace(/^\d/, (digit) => String((Number(digit) % 8) + 1)) : figure;
      const names = [...says.slice(1).matchAll(/\b[A-Z][a-z]{3,}\b/g)].map(([name]) => name);
      return {
        says: says.replace(figure, value),
        value: value + percent,
        of: [noun, noun.split(' ').at(-1)],
        ...(names.length > 0 ? { about: names.slice(0, 2) } : {}),
      };
    }),
  );
}

function namesIn(files) {
  const names = files.flatMap(({ source }) => [...withoutCode(source).matchAll(/(?<=[a-z,] )([A-Z][a-z]{3,} [A-Z][a-z]{3,})(?=[ ,.])/g)]);
  return [...new Set(names.map(([name]) => name))].map((name, index) => ({
    name,
    is: index % 2 ? 'person' : 'org',
    says: `${name} is here.`,
  }));
}

function withoutCode(source) {
  return source.replace(/```[\s\S]*?```/g, '').replace(/^---\n[\s\S]*?\n---\n/, '');
}

/** Leaves out the claims that the loader has an error for. */
function onlySound(claims, loadClaims) {
  for (;;) {
    const text = JSON.stringify({ version: 1, claims }, null, 1);
    const { set, problems } = loadClaims('claims.yaml', () => text);
    if (set !== null) return { text, set };
    const lines = text.split('\n');
    for (const { line } of problems.filter(({ severity }) => severity === 'error')) {
      const head = lines.slice(0, line).findLast((each) => /^ {2}"/.test(each));
      delete claims[/"([^"]+)"/.exec(head ?? '')?.[1]];
    }
  }
}

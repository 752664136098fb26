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

/** As many claims more, of every kind, about things that no draft speaks of. */
export function withOthers(text, count, loadClaims) {
  const { claims } = JSON.parse(text);
  for (let index = 0; index < count; index++) claims[`other-${index}`] = otherClaim(index);
  return onlySound(claims, loadClaims);
}

/** The texts of claims files by path, `claims.yaml` among them, which includes the others: one alone may not hold so many. */
function inFiles(claims) {
  const ids = Object.keys(claims);
  const texts = new Map();
  for (let at = 0; at < ids.length; at += PER_FILE) {
    const lines = ids.slice(at, at + PER_FILE).map((id) => `  ${id}: ${JSON.stringify(claims[id])}\n`);
    texts.set(`facts/${at / PER_FILE}.yaml`, `claims:\n${lines.join('')}`);
  }
  return new Map([['claims.yaml', `version: 1\ninclude: ${JSON.stringify([...texts.keys()])}\n`], ...texts]);
}

const PER_FILE = 10_000;

/** Of ten claims six are figures; the others are dates, names, quotations and lists. */
function otherClaim(index) {
  const [word, other] = [coined(index), coined(index + 7_000_000)];
  const name = `${word[0].toUpperCase()}${word.slice(1)}`;
  const place = `${other[0].toUpperCase()}${other.slice(1)}`;
  switch (index % 20) {
    case 0:
      return { says: `The ${word} opened on 4 May 1987.`, date: '1987-05-04', of: [`${word} opening`], about: [name] };
    case 5:
      return { name: `${name} ${place}`, is: 'person', role: [`warden of ${word}`] };
    case 10:
      return { name: `${name} Trust`, is: 'org' };
    case 12:
      return { name: place, is: 'place', of: [`seat of the ${word}`] };
    case 15:
      return { quote: `the ${word} keeps its ${other} until spring`, by: `${name} ${place}` };
    case 18:
      return { says: `The ${word} has three doors.`, list: [`${name}gate`, `${place}gate`, `${word} lane`], of: [`${word} doors`] };
    default:
      return {
        says: `The ${word} holds ${1000 + index} ${other}s.`,
        value: String(1000 + index),
        of: [`${other}s of the ${word}`],
        about: [name],
      };
  }
}

/** A word that nobody writes, another one for each number. */
function coined(index) {
  let word = '';
  for (let rest = index + 8_000; rest > 0; rest = Math.floor(rest / 80))
    word += `${'bdfgjklmnprstvwz'[rest % 16]}${'aeiou'[Math.floor(rest / 16) % 5]}`;
  return `${word}q`;
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
    const texts = inFiles(claims);
    const { set, problems } = loadClaims('claims.yaml', (path) => texts.get(path) ?? null);
    if (set !== null) return { text: JSON.stringify({ version: 1, claims }, null, 1), texts, set };
    for (const { path, line, severity, message } of problems) {
      const id = severity === 'error' ? /^ {2}([\w-]+):/.exec(texts.get(path)?.split('\n')[line - 1] ?? '')?.[1] : undefined;
      if (severity === 'error' && id === undefined) throw new Error(message);
      delete claims[id];
    }
  }
}

import { PEOPLE, type Somebody } from './people.ts';
import { BEFORE, EARLIER, FURNITURE, fill, NAMESAKES, PROSE, read, type Sentence, wrong } from './sentences.ts';
import { double, drop, replace, respell, type Slip, slipIn, swap } from './slips.ts';

/** A draft about one person. `at` are the words that are wrong; null where nothing is. */
export interface Rendering {
  readonly kind: string;
  readonly source: string;
  readonly at: readonly [start: number, end: number] | null;
}

const EVERYWHERE = [...PROSE, ...FURNITURE];
const TELLING = EVERYWHERE.filter(({ tells }) => tells);
const PLAIN = PROSE.filter(({ tells }) => !tells);

/** Ways to write a person that are all right. */
export function rightRenderings(one: Somebody): readonly Rendering[] {
  const { full, given, surname, called, courtesy, title, post } = one;
  const initial = (dots: string) =>
    given
      .split(/[\s-]/)
      .map((name) => `${[...name][0]}.`)
      .join(dots);
  const ready = inOrder(one);
  const stranger = strangerTo(one);
  return [
    render(one, 'full name', EVERYWHERE, full),
    render(one, 'form of address', PLAIN, `${title ?? courtesy} ${called}`),
    render(one, 'initials', EVERYWHERE, ready(initial(one.index % 2 ? '' : ' '), surname)),
    render(one, 'post and surname', PLAIN, `${post} ${called}`),
    render(
      one,
      'possessive',
      [{ text: 'Nobody doubted {N} patience.', tells: false }],
      `${full}${full.endsWith('s') && one.index % 2 ? '’' : '’s'}`,
    ),
    render(one, 'accents left out', EVERYWHERE, full.normalize('NFD').replace(/\p{M}/gu, '')),
    render(one, 'decomposed', EVERYWHERE, full.normalize('NFD')),
    render(one, 'other apostrophes and hyphens', EVERYWHERE, full.replace(/’/g, "'").replace(/-/g, one.index % 2 ? '‑' : '–')),
    render(one, 'second mention', [{ text: `${full}, {P} of {B}, spoke first. {N} went home early.`, tells: true }], called),
    render(one, 'heading in capitals', [{ text: '# {N} TO LEAVE', tells: false }], full.toUpperCase()),
    render(one, 'letters after the name', EVERYWHERE, `${full}${one.index % 2 ? ',' : ''} ${LETTERS[one.index % LETTERS.length]}`),
    render(one, 'surname first', [{ text: '- {N}\n- Zimmer, Zoe', tells: false }], `${surname}, ${given}`),
    render(one, 'listed alias', EVERYWHERE, one.alias),
    ...(/[äöüßøå]/i.test(full) ? [render(one, 'umlauts spelt out', EVERYWHERE, spellOut(full))] : []),
    ...(/\p{L}-\p{L}/u.test(full) ? [render(one, 'hyphens left out', EVERYWHERE, full.replace(/(?<=\p{L})-(?=\p{L})/gu, ' '))] : []),
    ...(/[\s-]/.test(given) || one.custom.order !== 'given first'
      ? []
      : [render(one, 'a middle initial', EVERYWHERE, `${given} T. ${surname}`)]),
    render(one, 'post before the name', BEFORE, full),
    render(one, 'a namesake', NAMESAKES, ready(stranger.given, surname)),
    render(one, 'an earlier post', EARLIER, full, one.otherPost, one.otherBody),
  ];
}

/** Ways to write a person of which each is wrong in one place. */
export function wrongRenderings(one: Somebody): readonly Rendering[] {
  const { given, surname, post, body } = one;
  const ready = inOrder(one);
  const slips: readonly (readonly [string, Slip])[] = [
    ['a letter dropped', drop],
    ['a letter doubled', double],
    ['letters swapped', swap],
    ['a letter replaced', replace],
    ['another spelling', respell],
  ];
  const ofSurname = slips.flatMap(([kind, slip]) =>
    slipped(surname, slip, one.index).map((name) => render(one, `surname: ${kind}`, EVERYWHERE, ready(given, name))),
  );
  const ofGiven = slips.flatMap(([kind, slip]) =>
    slipped(given, slip, one.index + 1).map((name) => render(one, `first name: ${kind}`, EVERYWHERE, ready(name, surname))),
  );
  const beside = slipped(surname, [drop, swap, replace][one.index % 3]!, one.index + 2);
  const stranger = strangerTo(one);
  const full = one.full;
  const learned = one.title === 'Professor' ? 'Dr' : 'Professor';
  return [
    ...ofSurname,
    ...ofGiven,
    ...beside.map((name) =>
      render(one, 'surname alone, the post near', TELLING, one.custom.called === 'surname' ? name : ready(given, name)),
    ),
    render(one, 'another first name, same post', TELLING, ready(wrong(stranger.given), surname)),
    render(one, 'another post', TELLING, full, wrong(one.otherPost), body),
    render(
      one,
      'another body',
      TELLING.filter(({ text }) => text.includes('{B}')),
      full,
      post,
      wrong(one.otherBody),
    ),
    ...(one.title ? [render(one, 'another learned title', EVERYWHERE, `${wrong(learned)} ${one.index % 2 ? full : one.called}`)] : []),
    ...(one.courtesyListed ? [render(one, 'another form of address', PLAIN, `${wrong(one.courtesy === 'Ms' ? 'Mr' : 'Ms')} ${full}`)] : []),
    render(one, 'a form ruled out', EVERYWHERE, wrong(one.forbidden)),
  ];
}

/** Somebody of another country and the same sex. */
function strangerTo(one: Somebody): Somebody {
  return PEOPLE[(one.index + 10) % PEOPLE.length]!;
}

function spellOut(name: string): string {
  const letters: Readonly<Record<string, string>> = {
    ä: 'ae',
    ö: 'oe',
    ü: 'ue',
    ß: 'ss',
    ø: 'oe',
    å: 'aa',
    Ä: 'Ae',
    Ö: 'Oe',
    Ü: 'Ue',
    Ø: 'Oe',
    Å: 'Aa',
  };
  return name.replace(/[äöüßøå]/gi, (letter) => letters[letter] ?? letter);
}

function inOrder({ custom }: Somebody): (given: string, surname: string) => string {
  return (given, surname) => (custom.order === 'given first' ? `${given} ${surname}` : `${surname} ${given}`);
}

function slipped(name: string, slip: Slip, seed: number): readonly string[] {
  const found = slipIn(name, slip, seed);
  return found ? [`${found.before}${wrong(found.word)}${found.after}`] : [];
}

function render(one: Somebody, kind: string, sentences: readonly Sentence[], name: string, post = one.post, body = one.body): Rendering {
  const sentence = sentences[(one.index * 7 + kind.length) % sentences.length]!;
  return { kind, ...read(fill(sentence, name, post, body)) };
}

const LETTERS = ['OBE', 'PhD', 'MBE', 'FRS', 'MD', 'RN', 'CPA', 'KC', 'FRCS', 'BEM', 'MSc', 'Esq'];

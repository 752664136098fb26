import { expect, test } from 'vitest';
import { parseDraft } from '../../src/draft/parse.ts';

const fields = (source: string) => parseDraft(source, 'draft.md').passages.flatMap(({ field, text }) => (field ? [[field, text]] : []));

test.for([
  ['plain', 'title: A £1.6bn deal', 'A £1.6bn deal'],
  ['with a colon inside', 'title: Explained: the 5 steps', 'Explained: the 5 steps'],
  ['with a comment', 'title: Five steps # 6?', 'Five steps'],
  ['with a hash', 'title: No#5', 'No#5'],
  ['double-quoted', 'title: "A \\"big\\" caf\\u00e9\\n5" # x', 'A "big" café 5'],
  ['single-quoted', "title: 'Starmer''s 5'", "Starmer's 5"],
  ['over lines', 'title: A £1.6bn\n  deal', 'A £1.6bn deal'],
  ['quoted over lines', 'title: "A £1.6bn\n  deal"', 'A £1.6bn deal'],
  ['folded', 'title: >-\n  A £1.6bn\n  deal\n\n  more', 'A £1.6bn deal more'],
  ['literal', 'title: |\n  A £1.6bn\n  deal', 'A £1.6bn deal'],
  ['below its key', 'title:\n  A £1.6bn deal', 'A £1.6bn deal'],
  ['with references', 'title: R&amp;D up 5&nbsp;%', 'R&D up 5 %'],
  ['with an address', 'title: See https://a.example/5', 'See \uFFFC'],
  ['with a placeholder', 'title: "{{ name }}, 5 days"', '\uFFFC, 5 days'],
] as const)('a title %s', ([, yaml, text]) => {
  expect(fields(`---\n${yaml}\nslug: x-5\n---\n\nBody`)).toEqual([['title', text]]);
});

test.for([
  ['a list', 'title: [a, 5]'],
  ['a list below', 'title:\n  - a 5'],
  ['a map', 'title: { en: 5 }'],
  ['a map below', 'title:\n  en: 5'],
  ['nothing', 'title:'],
  ['a key that readers do not see', 'slug: 5-steps\nwordcount: 380\nid: 7'],
  ['a key of another', 'author:\n  title: Professor 5'],
] as const)('%s is not read', ([, yaml]) => {
  expect(fields(`---\n${yaml}\n---\n\nBody`)).toEqual([]);
});

test('all that is printed of front matter is read, TOML too', () => {
  expect(
    fields('---\r\ntitle: A\r\ndescription: B\r\nsubject: C\r\nsummary: D\r\npreheader: E\r\nsubtitle: F\r\n---\r\n').map(
      ([, text]) => text,
    ),
  ).toEqual([...'ABCDEF']);
  expect(fields('+++\ntitle = "A 5"\ndescription = """\nB\n6"""\n+++\n')).toEqual([
    ['title', 'A 5'],
    ['description', 'B 6'],
  ]);
});

test('the headers of an e-mail are fields', () => {
  const source = 'Subject: Paid 11 days sooner\nPreview: 20% off\nDate: 2025-09-09\n\nHi: there\n';
  expect(fields(source)).toEqual([
    ['Subject', 'Paid 11 days sooner'],
    ['Preview', '20% off'],
  ]);
  expect(parseDraft(source, 'draft.md').passages.map((passage) => passage.text)).toEqual(['Paid 11 days sooner', '20% off', 'Hi: there']);
  expect(fields('Note: Subject to change\nSubject: 5\n')).toEqual([]);
  expect(fields('Intro\n\nSubject: 5\n')).toEqual([]);
});

test.for([
  ['date: 2025-03-02', '2025-03-02'],
  ['date: "2025-03-02"', '2025-03-02'],
  ['date: 2025-03-02T10:00:00Z', '2025-03-02'],
  ['date: 2025-03-02 10:00', '2025-03-02'],
  ['published: 2024-02-29', '2024-02-29'],
  ['published: 2025-03-01\ndate: 2025-03-02', '2025-03-02'],
  ['date: 2025-02-29', null],
  ['date: 2025-13-01', null],
  ['date: 2025-03-021', null],
  ['date: 2 March 2025', null],
  ['lastmod: 2025-03-02', null],
] as const)('%j gives the date %s', ([yaml, date]) => {
  expect(parseDraft(`---\n${yaml}\n---\n`, 'draft.md').date).toBe(date);
});

import { expect, test } from 'vitest';
import { editDistance, soundKey } from '../../src/text/distance.ts';
import { fold } from '../../src/text/fold.ts';
import { lemma, stem } from '../../src/text/lemma.ts';
import { sentences, tokenize } from '../../src/text/tokens.ts';

test.for([
  ['studies', 'study'],
  ['created', 'create'],
  ['teeth', 'tooth'],
  ['closing', 'close'],
  ['opened', 'open'],
  ['stopped', 'stop'],
  ['classes', 'class'],
  ['churches', 'church'],
  ['guaranteed', 'guarantee'],
  ['bus', 'bus'],
  ['news', 'news'],
  ['analysis', 'analysis'],
  ['sing', 'sing'],
  ['bed', 'bed'],
  ['need', 'need'],
])('the dictionary form of %s is %s', ([word, base]) => expect(lemma(word!)).toBe(base));

test.for([
  ['create', 'creation', 'creating', 'creates'],
  ['close', 'closure', 'closed', 'closing'],
  ['produce', 'produced', 'producing'],
  ['attend', 'attendance', 'attended'],
  ['elect', 'elected', 'electing'],
  ['employ', 'employs'],
])('%s and its relatives share a key', (words) => expect(new Set(words.map(stem)).size).toBe(1));

test.for([
  ['rise', 'raise'],
  ['election', 'elector'],
  ['price', 'prize'],
  ['desert', 'dessert'],
  ['visit', 'vision'],
  ['million', 'mill'],
  ['state', 'statue'],
  ['apple', 'application'],
  ['store', 'story'],
  ['police', 'policy'],
  ['cite', 'cities'],
])('%s and %s are kept apart', ([a, b]) => expect(stem(a!)).not.toBe(stem(b!)));

test('a clitic is a word, a hyphen is a mark, a number keeps its separators', () => {
  expect(tokenize("The mayor’s 12,500-seat hall isn't new. 3.5!").map((token) => token.text)).toEqual([
    'The',
    'mayor',
    '’s',
    '12,500',
    '-',
    'seat',
    'hall',
    "isn't",
    'new',
    '.',
    '3.5',
    '!',
  ]);
});

test('every token stands where it says', () => {
  const text = 'Mx Ødegård’s café—on 4½ Rue d’Été—sold “1 234” crêpes… in 2 days.';
  for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
});

test.for([
  ['It rained. It stopped.', ['It rained.', 'It stopped.']],
  ['Dr. Lin paid 5.2 per cent. J. R. Moss did not.', ['Dr. Lin paid 5.2 per cent.', 'J. R. Moss did not.']],
  ['He asked “Why?” Nobody knew! £5 was lost.', ['He asked “Why?”', 'Nobody knew!', '£5 was lost.']],
  ['at 3 p.m. the doors opened, e.g. here', ['at 3 p.m. the doors opened, e.g. here']],
  ['', []],
  ['It costs 56p. Her bread costs 68p. See p. 9.', ['It costs 56p.', 'Her bread costs 68p.', 'See p. 9.']],
  ['It was 18 C. and it was 9°C. The wind fell.', ['It was 18 C. and it was 9°C.', 'The wind fell.']],
] as const)('sentences of %s', ([text, expected]) => {
  expect(sentences(text).map((range) => text.slice(range.start, range.end))).toEqual(expected);
});

test.for([
  ['Müller', 'muller'],
  ['Łódź', 'lodz'],
  ['O’Brien', "o'brien"],
  ['Zoe\u0308', 'zoe'],
  ['ﬁne', 'fine'],
])('%s folds to %s', ([word, key]) => expect(fold(word!)).toBe(key));

test.for([
  ['kitten', 'sitting', 3],
  ['keir', 'kier', 1],
  ['same', 'same', 0],
  ['short', 'muchlongerword', 4],
] as const)('%s is %s edits from %s', ([a, b, distance]) => expect(editDistance(a, b)).toBe(distance));

test.for([
  ['kathryn', 'catherine', true],
  ['philip', 'filip', true],
  ['stephen', 'steven', false],
  ['meyer', 'maier', true],
  ['smith', 'jones', false],
] as const)('%s sounds like %s: %s', ([a, b, same]) => expect(soundKey(a) === soundKey(b)).toBe(same));

test.for([
  ['Zoë', 'zoe'],
  ['Zoe\u0308', 'zoe'],
  ['ŁÓDŹ', 'lodz'],
  ['Øresund', 'oresund'],
  ['Straße', 'strasse'],
  ['Æsop', 'aesop'],
  ['œuvre', 'oeuvre'],
  ['ıŞIK', 'isik'],
  ['Þórður', 'thordur'],
  ['Đorđe', 'dorde'],
  ['O’Brien', "o'brien"],
  ['O‘Brien', "o'brien"],
  ['O`Brien', "o'brien"],
  ['Jean–Luc', 'jean-luc'],
  ['Jean‑Luc', 'jean-luc'],
  ['Ｋｅｉｒ', 'keir'],
  ['plain-word', 'plain-word'],
  ['ABC', 'abc'],
  ['日本', '日本'],
] as const)('%s meets its likes as %s', ([word, key]) => expect(fold(word)).toBe(key));

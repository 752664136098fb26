import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../src/extract/quotations.ts';
import { linkQuotations } from '../../src/link/quotations.ts';
import { claimSet, conflicts, draft, person, quote } from './builder.ts';

const judge = person('Dame Ifeoma Okoro', { also: ['Okoro'], roles: ['judge'] });
const coach = person('Per Lindahl', { also: ['Lindahl'], roles: ['head coach'] });
const set = claimSet(
  judge,
  coach,
  quote('The rule of law is not a ladder to be kicked away once one has reached the roof.', judge),
  quote('we lost our heads before we lost the match', coach, { id: 'heads' }),
);

const link = (text: string) => {
  const parsed = draft(text);
  return linkQuotations(parsed, set, extractQuotations(parsed));
};

describe('words', () => {
  test.for<[string, string]>([
    ['“The rule of law is not a ladder to be kicked off once one has reached the roof,” she said.', 'other-words: off → away'],
    ['“The rule of law isn’t a ladder to be kicked away,” she said.', 'other-words: isn’t → is not'],
    ['"The rule of law is a ladder to be kicked away once one has reached the roof."', 'other-words: is a → is not a'],
    ['> The rule of law is not a big ladder to be kicked away.', 'other-words: a big ladder → a ladder'],
    ['They "lost our heads before we lost the game", he said.', 'other-words: game → match'],
    [
      '«We lost the match before we lost our heads», said Lindahl.',
      'other-words: the match before we lost our heads → our heads before we lost the match',
    ],
  ])('%s', ([text, finding]) => {
    expect(conflicts(text, link(text))).toEqual([finding]);
  });

  test.for([
    '“the rule of law is not a ladder to be kicked away once one has reached the roof”, said Okoro.',
    "'The rule of *law* is not a ladder to be kicked\naway once one has reached the roof.'",
    '„The rule of law is not a ladder“, she said.',
    '“The rule of law”, she said, “is not a ladder to be kicked away once one has reached the roof.”',
    '> The rule of law is not a ladder to be kicked away once one has reached the roof.\n>\n> — Dame Ifeoma Okoro',
    '“The rule of law … is not a ladder to be kicked away […] once one has reached the roof.”',
    '“The rule of law is not a ladder to be kicked away [by anyone] once one has reached the roof.”',
    '“I am sad. We lost our heads before we lost the match, and that is that,” he said.',
  ])('agrees: %s', (text) => {
    const matches = link(text);
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.map((match) => match.state)).toEqual(matches.map(() => 'agrees'));
  });

  test.for([
    'A so-called “ladder” leaned on the “roof”.',
    '“The match was lost by a whisker,” said Lindahl.',
    '“It is not a rule,” she said.',
    'She said the rule of law was no ladder that anyone could kick away.',
    'The 6" nail and the 12" ruler; the players’ heads and the judges’ match.',
    '“The law is a ass,” says Mr Bumble.',
  ])('leaves alone: %s', (text) => {
    expect(link(text)).toEqual([]);
  });
});

describe('speakers', () => {
  const words = 'We lost our heads before we lost the match';
  test.for<[string, string]>([
    [`“${words},” said Dame Ifeoma Okoro.`, 'other-speaker: Dame Ifeoma Okoro → Per Lindahl'],
    [`“${words},” Okoro said on Monday.`, 'other-speaker: Okoro → Per Lindahl'],
    [`Dame Ifeoma Okoro, a judge, told reporters: “${words}.”`, 'other-speaker: Dame Ifeoma Okoro → Per Lindahl'],
    [`According to Ifeoma Okoro, “${words}”.`, 'other-speaker: Ifeoma Okoro → Per Lindahl'],
    [`Okoro said afterwards:\n\n> ${words}.`, 'other-speaker: Okoro → Per Lindahl'],
    [`> ${words}.\n>\n> — Ifeoma Okoro`, 'other-speaker: Ifeoma Okoro → Per Lindahl'],
    [`“${words},” said Bruno Castelli, the captain.`, 'other-speaker: Bruno Castelli → Per Lindahl'],
    [`Dame Ifeoma Okoro spoke next. She said: “${words}.”`, 'other-speaker: She → Per Lindahl'],
  ])('%s', ([text, finding]) => {
    expect(conflicts(text, link(text))).toEqual([finding]);
  });

  test.for([
    `“${words},” said Per Lindahl, the head coach.`,
    `“${words},” the coach said. Okoro disagreed.`,
    `“${words},” he said, looking at Dame Ifeoma Okoro.`,
    `Asked by Okoro, Lindahl said: “${words}.”`,
    'Okoro replied that a team which has “lost our heads before” needs no judge.',
    `Lindahl’s “${words}” made Okoro laugh, she said.`,
    `Okoro was in the crowd. “${words},” said Lindahl.`,
    `Okoro said nothing. “${words},” was all one heard.`,
  ])('leaves alone: %s', (text) => {
    expect(conflicts(text, link(text))).toEqual([]);
  });
});

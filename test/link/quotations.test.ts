import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../src/extract/quotations.ts';
import { linkQuotations } from '../../src/link/quotations/index.ts';
import { linkUnmarked } from '../../src/link/quotations/unmarked-quotes.ts';
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
    ['“We lost our heads,” said Lindahl, “before we lost a match.”', 'other-words: a → the'],
    ['“You lost our heads,” said Lindahl, “before we lost the match.”', 'other-words: You → we'],
    ['“Lost heads,” said Lindahl, “before we lost the match.”', 'other-words: Lost heads → lost our heads'],
    ['He spoke of a ladder from the roof, and of a “ladder kicked away”.', 'other-words: ladder kicked → ladder to be kicked'],
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
    '“We lost our heads,” he said, “and then our hats.”',
    '“I am sad. We lost our heads before we lost the match, and that is that,” he said.',
  ])('agrees: %s', (text) => {
    const matches = link(text);
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.map((match) => match.state)).toEqual(matches.map(() => 'agrees'));
  });

  test.for([
    'A so-called “ladder” leaned on the “roof”.',
    'A “roof reached” is no “kicked ladder”, and “the away match” is on Sunday.',
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
    [`Dame Ifeoma Okoro spoke next. “${words},” she said.`, 'other-speaker: she → Per Lindahl'],
    [`Okoro spoke. Her verdict: “${words}.”`, 'other-speaker: Her → Per Lindahl'],
    [`The judge, Ifeoma Okoro, was brief: “${words}.”`, 'other-speaker: Ifeoma Okoro → Per Lindahl'],
    [`The judge, Ifeoma Okoro, was brief:\n\n> ${words}.`, 'other-speaker: Ifeoma Okoro → Per Lindahl'],
    [`“${words}” is how Okoro of the high court put it.`, 'other-speaker: Okoro → Per Lindahl'],
    [`“${words}” were the words of Dame Ifeoma Okoro.`, 'other-speaker: Dame Ifeoma Okoro → Per Lindahl'],
    [`Ifeoma Okoro, who saw it all, insists that “${words}”.`, 'other-speaker: Ifeoma Okoro → Per Lindahl'],
    [`In a room that Bruno Castelli had booked, Okoro said: “${words}.”`, 'other-speaker: Okoro → Per Lindahl'],
    ['Okoro says that “we lost our heads”.', 'other-speaker: Okoro → Per Lindahl'],
    [`“${words}.” That was Dame Ifeoma Okoro, who sat in the front row.`, 'other-speaker: Dame Ifeoma Okoro → Per Lindahl'],
    [`“${words}.” So said Ifeoma Okoro.`, 'other-speaker: Ifeoma Okoro → Per Lindahl'],
    [`“${words}”: Ifeoma Okoro after the whistle.`, 'other-speaker: Ifeoma Okoro → Per Lindahl'],
    [`In the words of Ifeoma Okoro, “${words}.”`, 'other-speaker: Ifeoma Okoro → Per Lindahl'],
    [`Bruno Castelli told us that Ifeoma Okoro had said: “${words}.”`, 'other-speaker: Ifeoma Okoro → Per Lindahl'],
    [`“They told me ‘${words}’ and went,” Lindahl said. “${words},” said Okoro.`, 'other-speaker: Okoro → Per Lindahl'],
    [`“${words},” said Nils Lindahl.`, 'other-name: Nils → Per'],
    [`> ${words}.\n>\n> — Nils Lindahl`, 'other-name: Nils → Per'],
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
    `Okoro and Lindahl came in. “${words},” he said.`,
    `Lindahl was asked first. Okoro smiled. “${words},” he said.`,
    `Lindahl was asked first. Okoro smiled. His verdict: “${words}.”`,
    `From a letter to Ifeoma Okoro: “${words}.”`,
    `Okoro has a poster on her wall, and she reads it out: “${words}.”`,
    `“${words}” is how Lindahl of Rovers put it to Okoro.`,
    `“${words},” said P. Lindahl.`,
    `“${words},” said Coach Lindahl.`,
    `“${words},” said Norway’s Lindahl.`,
    'Bruno Castelli says that “we lost our heads”.',
    `“${words}.” That was before Ifeoma Okoro came.`,
    `“${words}.” That was Ifeoma Okoro’s favourite line.`,
    `“${words}.” That was Lindahl, the coach.`,
    `“${words}”: Lindahl after the whistle.`,
    `In the words of Lindahl, “${words}.”`,
    `Okoro quoted the head coach: “${words}.”`,
    `“Lindahl told me ‘${words}’,” Okoro said.`,
  ])('leaves alone: %s', (text) => {
    expect(conflicts(text, link(text))).toEqual([]);
  });
});

describe('a speaker whom the draft calls by a post', () => {
  const mayor = person('Petra Ostrow', { also: ['Ostrow'], roles: ['mayor'] });
  const chef = person('Rolf Adeyemi', { also: ['Adeyemi'], roles: ['bursar'] });
  const lights = person('Fern Achebe', { also: ['Achebe'], roles: ['lamplighter'] });
  const line = 'I counted every plate twice and then I counted the spoons';
  const hall = claimSet(mayor, chef, lights, quote(line, chef, { id: 'plates' }));
  const held = (text: string) => conflicts(text, linkQuotations(draft(text), hall, extractQuotations(draft(text))));

  test.for<[string, string]>([
    // Whoever the mayor is, the words are the bursar's.
    [`“${line},” the mayor said.`, 'other-speaker: the mayor → Rolf Adeyemi'],
    [`“${line},” the lamplighter said.`, 'other-speaker: the lamplighter → Rolf Adeyemi'],
    [`Petra Ostrow came late. “${line},” the mayor said.`, 'other-speaker: the mayor → Rolf Adeyemi'],
    [`Petra Ostrow came late. The mayor said: “${line}.”`, 'other-speaker: The mayor → Rolf Adeyemi'],
    [`Fern Achebe came late. “${line},” the lamplighter said.`, 'other-speaker: the lamplighter → Rolf Adeyemi'],
    [`“${line},” the head of the kitchen, Petra Ostrow, said.`, 'other-speaker: Petra Ostrow → Rolf Adeyemi'],
    [`“${line}.” That’s Petra Ostrow.`, 'other-speaker: Petra Ostrow → Rolf Adeyemi'],
    [`“${line}.” It was Petra Ostrow who said so.`, 'other-speaker: Petra Ostrow → Rolf Adeyemi'],
    [`Petra Ostrow came late. She had run. “${line},” she said.`, 'other-speaker: she → Rolf Adeyemi'],
    [`“It was a long night,” said Owen Pell, who had run. “${line},” he added.`, 'other-speaker: he → Rolf Adeyemi'],
  ])('%s', ([text, finding]) => {
    expect(held(text)).toEqual([finding]);
  });

  test.for([
    `Petra Ostrow came late. “${line},” the bursar said.`,
    `Petra Ostrow came late. “${line},” the former mayor said.`,
    `Petra Ostrow came late. “${line},” the deputy mayor said.`,
    `Petra Ostrow came late with Rolf Adeyemi. “${line},” he said, pointing to the mayor.`,
    `Fern Achebe came late. “${line},” the old lamplighter’s neighbour said.`,
    `“${line},” the letter from the mayor, Petra Ostrow, said.`,
    `“${line},” a friend of the mayor, Petra Ostrow, said.`,
    `“${line}.” That’s Petra Ostrow’s favourite line.`,
    `“${line}.” It was Petra Ostrow who laughed.`,
    `“${line}.” It was not Petra Ostrow who said so.`,
    `Petra Ostrow came late. The soup was cold. “${line},” he said.`,
    `Petra Ostrow met Owen Pell. He had run. “${line},” he said.`,
    `Owen Pell had come. “${line},” he added.`,
  ])('leaves alone: %s', (text) => {
    expect(held(text)).toEqual([]);
  });
});

describe('the words of a quotation without quotation marks', () => {
  const unmarked = (text: string) => {
    const parsed = draft(text);
    return linkUnmarked(parsed, set, extractQuotations(parsed)).map(({ claim, actual }) => `${claim?.id}: ${actual}`);
  };

  test.for<[string, string]>([
    ['Per Lindahl: We lost our heads before we lost the match.', 'heads: We lost our heads before we lost the match'],
    ['He said we lost our heads before we lost the match, and sat down.', 'heads: we lost our heads before we lost the match'],
    [
      'The rule of law is not a ladder to be kicked away, said the judge.',
      'quote-dame-ifeoma-okoro: The rule of law is not a ladder to be kicked away',
    ],
  ])('%s', ([text, found]) => {
    expect(unmarked(text)).toEqual([found]);
  });

  test.for([
    '“We lost our heads before we lost the match,” said Lindahl.',
    '> We lost our heads before we lost the match.',
    'Lindahl said that his team had lost its head before it lost the match.',
    'We lost our heads before the match.',
    'The rule of law is not easily explained.',
  ])('leaves alone: %s', (text) => {
    expect(unmarked(text)).toEqual([]);
  });
});

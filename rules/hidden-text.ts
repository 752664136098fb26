import { defineRule } from '../src/rule.ts';

export default defineRule({
  id: 'hidden-text',
  summary: 'A word or figure whose characters hide what it says',
  severity: 'error',
  on: 'draft',
  messages: {
    turned: '“{text}” is shown in another order than it is written: {character} turns it round',
    unseen: '“{text}” holds {character}, which nobody sees',
    alike: '“{text}” holds {character}, which looks like something else',
    covered: '“{text}” holds {character}, which strikes it out or covers it',
    broken: '“{text}” is a figure in pieces, which cannot be checked as one number',
  },
  *check({ draft }) {
    const all = draft.passages.flatMap(({ disguises = [] }) => disguises);
    // A draft that is full of them is not told of each, but no figure goes untold for a word.
    const told = [...all.filter(({ inFigure }) => inFigure), ...all.filter(({ inFigure }) => !inFigure)].slice(0, MOST);
    for (const { kind, span, text, character, plain, inFigure } of told) {
      const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      yield {
        at: span,
        message: kind,
        data: { text, character: `U+${number}` },
        expected: plain,
        suggest: plain,
        // A reader of a word still meets the right thing; a figure may be checked as another one.
        ...(inFigure ? {} : { severity: 'warning' as const }),
      };
    }
  },
});

const MOST = 500;

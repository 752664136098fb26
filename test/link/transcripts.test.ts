import { describe, expect, test } from 'vitest';
import { conflictsWith } from './conflicts.ts';

const { problems, conflicts } = conflictsWith(`
version: 1
claims:
  keeper: { name: Morwenna Tate, is: person, also: [Tate, Ms Tate], role: [lighthouse keeper] }
  pilot: { name: Piers Oduya, is: person, also: [Oduya, Mr Oduya], role: [harbour pilot, chair of the pilots' association] }
  owner: { name: Runa Steen, is: person, also: [Steen], role: [owner of the ferry line, owner] }
  lamp: { quote: "The lamp has never once asked me how I am.", by: keeper }
  tide: { quote: "We said we would wait for the tide and we did.", by: pilot }
`);

test('loads', () => expect(problems).toEqual([]));

describe('labels of a transcript', () => {
  test.for<[string, string[]]>([
    ['**PRESENTER:** Piers Oduya has brought the last ship in.', []],
    ['**REPORTER:** Piers Oduya, Morwenna Tate, a storm: what more do you want?', []],
    ['MODERATOR: Morwenna Tate is up first.', []],
    ['**Treasurer:** Piers Oduya asked for the floor.\n\n**Treasurer:** He got it.', []],
    ['Treasurer: Piers Oduya', ['Treasurer: Piers Oduya: other-title pilot']],
    ['**TREASURER:** Piers Oduya', ['TREASURER: Piers Oduya: other-title pilot']],
  ])('are no posts of whom the words begin with: %s', ([text, found]) => {
    expect(conflicts(text)).toEqual(found);
  });

  test.for<[string, string[]]>([
    ['**TATE:** The lamp has never once asked me how I am.', []],
    ['**OWNER:** So be it.\n\n**MS TATE:** The lamp has never once asked me how I am.', []],
    ['TATE: You wait? STEEN: Yes. ODUYA: The lamp has never once asked me how I am.', ['lamp']],
    ['**MR ODUYA:** The lamp has never once asked me how I am.', ['lamp']],
    ['**REPORTER:** The sea was rough.\n\n**CLIP, TATE:** We said we would wait for the tide and we did.', ['tide']],
    ['**Oduya (harbour pilot):** Well, the lamp has never once asked me how I am.', ['lamp']],
    ['> STEEN: The lamp has never once asked me how I am.', ['lamp']],
    ['**STEEN:** As Morwenna Tate says, the lamp has never once asked me how I am.', []],
    ['**STEEN:** You know what the keeper told me? The lamp has never once asked me how I am.', []],
    ['**PRESENTER:** The lamp has never once asked me how I am. That is how it began.', []],
  ])('say whose words follow: %s', ([text, found]) => {
    expect(conflicts(text)).toEqual(found.map((id) => expect.stringMatching(`: other-speaker ${id}$`)));
  });
});

describe('nouns of saying, and posts of any owner', () => {
  test.for<[string, string[]]>([
    ['Runa Steen listened. To borrow the owner’s phrase: “The lamp has never once asked me how I am.”', ['lamp']],
    ['In the words of the harbour pilot, “the lamp has never once asked me how I am”.', ['lamp']],
    ['Our harbour pilot’s motto is “The lamp has never once asked me how I am.”', ['lamp']],
    ['Runa Steen’s line of the night was “the lamp has never once asked me how I am”.', ['lamp']],
    ['“The lamp has never once asked me how I am”, to use the harbour pilot’s words.', ['lamp']],
    ['As the harbour pilot likes to say: “The lamp has never once asked me how I am.”', ['lamp']],
    ['The harbour pilot found that “the lamp has never once asked me how I am”.', ['lamp']],
    ['“The lamp has never once asked me how I am,” said the harbour pilot.', ['lamp']],
    ['In the words of the lighthouse keeper, “the lamp has never once asked me how I am”.', []],
    ['To borrow Ms Tate’s phrase, and not the owner’s: “The lamp has never once asked me how I am.”', []],
    ['The harbour pilot has heard the line before: “The lamp has never once asked me how I am.”', []],
    ['The owner was told: “The lamp has never once asked me how I am.”', []],
    ['She told the owner: “The lamp has never once asked me how I am.”', []],
    ['The owner quoted the keeper’s line, “the lamp has never once asked me how I am”.', []],
    ['“The lamp has never once asked me how I am,” she said, and the owner laughed.', []],
    ['“The lamp has never once asked me how I am,” said the director.', []],
  ])('%s', ([text, found]) => {
    expect(conflicts(text)).toEqual(found.map((id) => expect.stringMatching(`: other-speaker ${id}$`)));
  });
});

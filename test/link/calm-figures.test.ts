import { expect, test } from 'vitest';
import { conflictsWith } from './conflicts.ts';

/** A choir, a hall, a dam and a bakery: figures that words near them seem to give to another claim, or to turn round. */
const { problems, conflicts } = conflictsWith(`
version: 1
claims:
  gifts: { says: "The gifts came to £4.3m in all.", value: £4.3m, of: [gifts, money], about: [in all], sum: [gifts-bank, gifts-others] }
  gifts-bank: { says: "The bank gave £3.1m.", value: £3.1m, of: [gift, money], about: [bank] }
  gifts-others: { says: "The other sponsors gave £1.2m between them.", value: £1.2m, of: [gift, money], about: [other sponsors] }
  hall-cost: { says: "The new hall will cost £640,000.", value: "£640,000", of: [hall, cost of the hall], about: [new] }
  hall-raised: { says: "£515,000 has been raised for the hall.", value: "£515,000", of: [hall, raised, appeal], about: [so far] }
  hall-short: { says: "The appeal is short by £125,000.", value: "£125,000", difference: [hall-cost, hall-raised], of: [shortfall, still needed, short] }
  cap: { says: "The fine is capped at up to £6m a dam.", value: up to £6m, of: [fine, damages], about: [a dam, cap] }
  fare: { says: "The fare went up by £3 to £18.", value: up £3, of: [fare], about: [went up] }
  flour: { says: "The crop was 12% smaller.", value: down 12%, of: [crop, harvest] }
  crop: { says: "The mill ground 3.18 million tonnes of wheat, against 3.62 million in 2025.", value: 3.18 million tonnes, previous: 3.62 million tonnes, of: [wheat, crop, harvest] }
`);

test('the claims load', () => expect(problems).toEqual([]));

test.for([
  'Twelve sponsors left the dinner with promises of £4.3m for the choir.',
  'We have raised £515,000 for the hall. We need £640,000. You can do the sum; I did it twice, and it is £125,000 both times.',
  'A builder who is late must pay damages. The most that he can lose that way is £6m a dam.',
  '## How a drought made half a loaf better than a whole one\n\nThe mill ground 3.18 million tonnes of wheat.',
])('right: %s', (text) => {
  expect(conflicts(text)).toEqual([]);
});

test.for<[string, string[]]>([
  ['The hall will cost £125,000, and the appeal is £640,000 short.', ['£125,000: rival hall-cost', '£640,000: rival hall-short']],
  ['The fare went down by £3.', ['£3: direction fare']],
])('wrong: %s', ([text, findings]) => {
  expect(conflicts(text)).toEqual(findings);
});

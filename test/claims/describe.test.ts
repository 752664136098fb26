import { expect, test } from 'vitest';
import { describeClaims } from '../../src/claims/describe.ts';
import { loadClaims } from '../../src/claims/load.ts';
import { stubReaders } from './stub-readers.ts';

test('the description says what was understood of each claim', () => {
  const text = `sources: { mod: Ministry release }
claims:
  deal-value:
    says: The deal is worth £1.6bn.
    value: £1.6bn
    of: [export finance, loan]
    about: Ukraine
    source: mod
  missiles: { value: "more than 5,000", of: missiles, round: 5%, out-of: "12,000" }
  total: { sum: [missiles, missiles], of: everything }
  summit: { date: 2025-03-02 09:30, of: summit }
  chair: { name: Ann Bell, is: person, role: chair, not: Anne Bell }
  no: { quote: Not today., by: chair }
  shut: { list: [York, Leeds], of: branches, ordered: true }
`;
  const { set } = loadClaims('claims.yaml', () => text, stubReaders);
  expect(set && describeClaims(set)).toBe(`claims.yaml: 7 claims

deal-value  value        £1.6bn = 1600000000 GBP (money)
            says         The deal is worth £1.6bn.
            of           export finance, loan
            about        Ukraine
            source       Ministry release
            at           claims.yaml:3

missiles    value        more than 5,000 = over 5000 (count)
            out of       12000 (count)
            round        0.05
            of           missiles
            at           claims.yaml:9

total       value        more than 10,000 = over 10000 (count)
            derived      sum of missiles, missiles
            of           everything
            at           claims.yaml:10

summit      date         2025-03-02 09:30 = 2025-03-02 09:30
            of           summit
            at           claims.yaml:11

chair       name         Ann Bell
            is           person
            role         chair
            not          Anne Bell
            at           claims.yaml:12

no          quote        “Not today.”
            by           Ann Bell (chair)
            at           claims.yaml:13

shut        list         York, Leeds
            ordered      yes
            of           branches
            at           claims.yaml:14
`);
});

import { describe, expect, test } from 'vitest';
import { findingsWith } from './findings.ts';

/** A toll tunnel: long numbers that only one claim has, in another unit of the same kind. */
const found = findingsWith(`
version: 1
claims:
  length: { says: "The tunnel is 5.7 miles long.", value: 5.7 miles, of: [tunnel, length] }
  tower: { says: "The vent tower is 33 metres high.", value: 33 metres, of: [vent tower, height] }
  rock: { says: "The rock above it is 1,140 feet thick.", value: "1,140 feet", of: [rock] }
  fan: { says: "The fan blows at 120 km an hour.", value: 120 km, per: hour, of: [fan, air] }
  wave: { says: "The shock wave ran at 6.3 km a second.", value: 6.3 km, per: second, of: [shock wave] }
  cable: { says: "The cable is 40 metres long.", value: 40 metres, of: [cable] }
`);

describe('the very number of a claim in another unit', () => {
  test.for<[string, string]>([
    ['At 5.7 kilometres it is the longest of its kind.', 'unit-mismatch 5.7 kilometres'],
    ['There are 1,140 metres of stone over your head.', 'unit-mismatch 1,140 metres'],
    ['At 33 feet it can be seen from the harbour.', 'unit-mismatch 33 feet'],
    ['33 feet tall, it can be seen from the harbour.', 'unit-mismatch 33 feet'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'At 5.7 miles, or 9.2 kilometres, it is the longest of its kind.',
    'The tunnel is 5.7 miles long. The road to it is 5.7 kilometres.',
    'The caretaker lives 33 feet from the gate.',
    'At 40 feet it turns.',
    'The 5.7 kilometres of pipe, or 5,700 metres, were laid by hand.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a speed whose time stands apart in its claim', () => {
  test.for<[string, string]>([
    ['The fan blows at 120 mph.', 'unit-mismatch 120 mph'],
    ['The air is driven at 120 metres a second by the fan.', 'unit-mismatch 120 metres a second'],
    ['The shock wave ran at 6.3 km an hour.', 'unit-mismatch 6.3 km an hour'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for(['The fan blows at 120 km/h.', 'The fan blows at 75mph.', 'The shock wave ran at 6.3 km/s.'])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

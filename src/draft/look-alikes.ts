/** Letters of other scripts that look like Latin ones in the fonts that people read in, after the confusables of Unicode's UTS 39; only those that nobody can tell apart. */
const PAIRS =
  'аa еe оo рp сc уy хx ѕs іi јj ԁd һh ԛq ԝw ӏl ѵv АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ЅS ІI ЈJ ԌG ҮY ԚQ ԜW ӀI ' +
  'οo ϲc ϳj ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϹC օo ոn սu հh ԼL ՍU ՕO ՏS';

/** The Latin letter that a letter of another script looks like. */
export const LATIN: ReadonlyMap<string, string> = new Map(PAIRS.split(' ').map((pair) => [pair[0]!, pair.slice(1)] as const));

/** The digit that a letter looks like, inside a figure. */
export const DIGIT: ReadonlyMap<string, string> = new Map([
  ...['O', 'o', 'О', 'о', 'Ο', 'ο'].map((letter) => [letter, '0'] as const),
  ...['l', 'I', 'І', 'Ӏ', 'ӏ', 'Ι'].map((letter) => [letter, '1'] as const),
]);

/** What an enclosed, mathematical or segmented digit stands for; null for any other character. In: one code point. */
export function plainDigit(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  const row = ENCLOSED.find(([first, last]) => code >= first && code <= last);
  if (row !== undefined) return String(code - row[0] + row[2]);
  const plain = character.normalize('NFKC').replace(/[().,]/g, '');
  return plain !== character && /^\d{1,2}$/.test(plain) ? plain : null;
}

/** Digits in discs and double circles that Unicode does not take apart: the first, the last, and what the first stands for. */
const ENCLOSED: readonly (readonly [first: number, last: number, value: number])[] = [
  [0x24eb, 0x24f4, 11],
  [0x24f5, 0x24fe, 1],
  [0x24ff, 0x24ff, 0],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
];

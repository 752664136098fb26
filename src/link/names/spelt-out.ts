/** A name as it is written where a keyboard has no such letters: "Jürgen" as "Juergen", "Ørsted" as "Oersted". Null where that changes nothing. */
export function speltOut(text: string): string | null {
  const spelt = text.normalize('NFC').replace(/[äöüøåđ]/gi, (letter) => {
    const pair = PAIRS[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? pair : `${pair[0]!.toUpperCase()}${pair.slice(1)}`;
  });
  return spelt === text.normalize('NFC') ? null : spelt;
}

const PAIRS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', đ: 'dj' };

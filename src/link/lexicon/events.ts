/**
 * What news events are called, by kind: base forms of the verbs and nouns, and turns of several words, with which reports say
 * that such a thing happened. Made by hand from the vocabulary of reports in general. Kinds that a report may mean by the same
 * word share it.
 */
const KINDS: Readonly<Record<string, string>> = {
  launch: 'launch|lift-off|liftoff|blast-off|lift off|lifted off|blast off|blasted off|take off|took off|into orbit|into space',
  end: 'end|close|finish|conclude|conclusion|finale|final|wind up|wound up|last day|its end|an end|a close',
  open: 'open|reopen|opening|inaugurate|inauguration|inaugural',
  begin: 'begin|start|commence|kick off|kicked off|get under way|got under way|set off|first day',
  ruling: 'rule|ruling|uphold|upheld|overturn|quash|judgment|judgement|struck down|strike down|set aside',
  verdict: 'verdict|convict|conviction|acquit|acquittal|find guilty|found guilty',
  sentence: 'sentence|jail',
  vote: 'vote|ballot|referendum|election|go to the polls|went to the polls',
  sign: 'sign|signing|signature',
  publish: 'publish|publication|release|come out|came out|bring out|brought out',
  death: 'die|death',
  resign: 'resign|resignation|quit|step down|stepped down|stand down|stood down',
  walkout: 'walkout|walk-out|strike|walk out|walked out|down tools|downed tools',
  crash: 'crash|collide|collision|derail|derailment|come down|came down',
  fire: 'fire|blaze|burn|burn down|burned down|burnt down|catch fire|caught fire',
  landfall: 'landfall|come ashore|came ashore',
  win: 'win|victory|beat|defeat|prize|award',
  wedding: 'marry|wed|wedding',
  arrival: 'arrive|arrival|dock|land|landing',
  departure: 'depart|departure|leave|sail|set out|set sail',
  meeting: 'meet|meeting|summit|gather|gathering',
  unveiling: 'unveil|unveiling',
  arrest: 'arrest|detain',
  move: 'move|relocate|removal',
};

/** The kinds of event that a base form, or a turn of several words, stands for. */
export const EVENT_KINDS: ReadonlyMap<string, ReadonlySet<string>> = byWord();

/** What hardly happens twice in one report, so that the first sentence of one that tells of it means it. */
export const RARE_EVENTS: ReadonlySet<string> = new Set(['launch', 'ruling', 'verdict', 'sentence', 'landfall', 'walkout', 'wedding']);

/** The most words of a turn. */
export const LONGEST_EVENT = 4;

function byWord(): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const [kind, words] of Object.entries(KINDS))
    for (const word of words.split('|')) kinds.set(word, (kinds.get(word) ?? new Set()).add(kind));
  return kinds;
}

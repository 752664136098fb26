/** Words for the beginning and the end of what takes some time. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const BEGINNINGS = words(
  'open opens opened opening start starts started starting begin begins began begun beginning commence commences commenced launch launches launched',
);

export const ENDINGS = words(
  'close closes closed closing end ends ended ending finish finishes finished conclude concludes concluded expire expires expired deadline cease ceases ceased halt halts halted stop stops stopped shut shuts',
);

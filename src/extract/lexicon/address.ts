/** Forms of address by what they say of the person: sex, learning, honour, rank. Origin: the style guides' lists of titles. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms of address that mean the same. Folded. */
export const SAME_ADDRESS: ReadonlyMap<string, string> = new Map(
  'doctor dr|prof professor|rev reverend|revd reverend|fr father|cllr councillor|sen senator|rep representative|gov governor|capt captain|maj major|col colonel|gen general|lt lieutenant|sgt sergeant|cdr commander|adm admiral|pc constable|dc constable|honorable honourable|hon honourable'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

export const MALE = words('mr sir lord baron viscount earl count duke king prince brother herr monsieur senor signor don pandit shri');
export const FEMALE = words(
  'mrs ms miss dame lady baroness viscountess countess duchess queen princess sister frau madame mme mlle senora signora dona smt',
);

/** Of each line a person has one; the others of the line contradict it. Folded. */
export const ADDRESS_RIVALS: readonly ReadonlySet<string>[] = [
  words('dr professor'),
  words('sir lord baron viscount earl duke king prince'),
  words('dame lady baroness viscountess countess duchess queen princess'),
  words('lieutenant captain major colonel brigadier general marshal commander admiral sergeant corporal'),
  words('constable sergeant inspector superintendent'),
  words('canon dean bishop archbishop pope rabbi imam'),
];

/** Courtesy titles that anybody has; an honour instead of them is news. */
export const COURTESY = words('mr mrs ms miss mx');

/** Offices that people are addressed by, and what they are of: nobody is addressed now by one of a line and now by one of another. */
export const OFFICES: readonly ReadonlySet<string>[] = [
  words('justice judge'),
  words('senator representative congressman congresswoman'),
  words('councillor councilman councilwoman alderman mayor'),
  words('bishop archbishop pope rabbi imam'),
  words('lieutenant captain major colonel brigadier general marshal admiral commander corporal'),
  words('professor'),
];

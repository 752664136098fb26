/* Capitalised words that stand behind "in" or "on" without saying in which town a thing is. From general knowledge, folded. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Counties, states, provinces and parts of the world: a town lies in one of them. Those that end in "shire", "land" or "ia" need no entry. */
export const REGIONS = words(`
  kent essex sussex surrey cornwall devon dorset norfolk suffolk somerset rutland middlesex merseyside tyneside clwyd dyfed gwent
  gwynedd powys fife argyll sutherland orkney shetland antrim down fermanagh tyrone ulster munster leinster connacht mayo donegal tipperary texas ohio oregon nevada utah colorado kansas idaho iowa maine
  montana wyoming nebraska dakota minnesota wisconsin michigan illinois missouri arkansas mississippi tennessee kentucky alabama louisiana
  oklahoma arizona mexico delaware vermont massachusetts connecticut hawaii alaska ontario manitoba saskatchewan yukon nunavut queensland
  bavaria saxony tuscany lombardy piedmont provence brittany normandy burgundy alsace flanders wallonia catalonia andalusia galicia
  europe africa asia america australasia scandinavia balkans midlands highlands lowlands hebrides peninsula continent eu uk us usa
`);

/** Languages that no nation of the lists is called after. */
export const LANGUAGES = words(
  'latin catalan basque gaelic breton cornish arabic hebrew yiddish mandarin cantonese hindi urdu bengali punjabi tamil swahili zulu xhosa farsi pashto creole esperanto galician frisian',
);

/** Feasts and seasons. */
export const FEASTS = words(
  'easter christmas whitsun whit advent lent ramadan eid diwali hanukkah passover pentecost michaelmas halloween thanksgiving carnival midsummer hogmanay spring summer autumn winter',
);

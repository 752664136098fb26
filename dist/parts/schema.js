import { c as number, d as strictObject, f as string, i as boolean, m as unknown, o as literal, p as union, r as array, t as _enum, u as record } from "./zod.js";

// src/claims/schema.ts
/** What an id looks like: a letter or digit, then letters, digits, full stops, hyphens and underscores. */
const ID = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,119}$/u;
const PERCENT = /^\s{0,9}\d{1,2}(?:\.\d{1,6})?\s{0,9}(?:%|per cent|percent)\s{0,9}$/;
const LANGUAGE = /^[eE][nN](?:-[A-Za-z]{2})?$/;
const TEXT = "text";
const TEXTS = "text or a list of texts";
const IDS = "a list of claim ids";
const ROUNDING = "`exact`, `written`, or a tolerance such as 5%";
const filled = (error) => string({ error }).min(1, { error });
const word = union([
	filled(TEXT),
	number(),
	boolean()
], { error: TEXT });
const words = union([
	filled(TEXTS),
	number(),
	boolean(),
	array(word)
], { error: TEXTS });
const id = union([filled(IDS), number()], { error: IDS });
const ids = union([
	filled(IDS),
	number(),
	array(id).min(1, { error: IDS })
], { error: IDS });
/** Words that say what a name names, each with the type that it stands for. */
const NAME_TYPES = {
	person: "person",
	people: "person",
	organisation: "organisation",
	organization: "organisation",
	org: "organisation",
	company: "organisation",
	firm: "organisation",
	party: "organisation",
	institution: "organisation",
	agency: "organisation",
	charity: "organisation",
	team: "organisation",
	club: "organisation",
	school: "organisation",
	body: "organisation",
	place: "place",
	city: "place",
	town: "place",
	country: "place",
	region: "place",
	location: "place",
	building: "place",
	venue: "place",
	product: "product",
	brand: "product",
	service: "product",
	work: "work",
	book: "work",
	film: "work",
	song: "work",
	album: "work",
	play: "work",
	report: "work",
	name: "name",
	other: "name"
};
const nameTypes = Object.keys(NAME_TYPES);
const severities = [
	"error",
	"warning",
	"note"
];
/** One entry of `claims`. */
const claimSchema = strictObject({
	says: word.describe("One plain sentence that states the claim. Where `value`, `of` or `about` are left out they are read from it."),
	value: word.describe("The figure as a writer writes it: `£2.2bn`, `more than 8,000`, `6.5%`, `1.8 percentage points`, `fourfold`, `48–36`, `21 days`, `third`."),
	date: word.describe("The date, as far as it is known: `2024-06-18`, `18 June 2024`, `June 2024`, `2024`, `2024-06-18 14:30`."),
	name: word.describe("The canonical form of a name of a person, an organisation, a place, a product or a work."),
	quote: word.describe("The words of a quotation, exactly as they were said or written, without quotation marks."),
	list: union([
		filled(TEXTS),
		number(),
		boolean(),
		array(word).min(1, { error: TEXTS })
	], { error: TEXTS }).describe("The members of a list, such as the winners of a prize."),
	sum: ids.describe("Claims whose figures add up to this one. With `value` the sum is checked against it."),
	difference: ids.describe("Two claims: the first figure less the second is this one."),
	share: ids.describe("Two claims, the part and the whole: the figure is the part in per cent of the whole."),
	ratio: ids.describe("Two claims: the figure is how many times the second the first is."),
	change: ids.describe("Two claims, from and to: the figure is the change in per cent."),
	of: words.describe("What the figure, date, name or list is of, and other words for it; the main one first. One text may hold several, with commas."),
	about: words.describe("What pins the claim down: the place, the actor, the occasion. One text may hold several, with commas."),
	when: word.describe("The period that the claim is about: `2024`, `2023/24`, `Q3 2024`."),
	per: word.describe("What a rate is per: `year`, `week`, `user per month`."),
	previous: word.describe("The earlier figure, which drafts may state as such."),
	"out-of": word.describe("The whole that the figure or list is part of: 20 in “six of the 20 schools”."),
	round: union([
		_enum(["exact", "written"]),
		number().gt(0, ROUNDING).lte(.5, ROUNDING),
		string().regex(PERCENT, ROUNDING)
	], { error: ROUNDING }).describe("How far drafts may round: `written` (to the places they show, the default), `exact` (not at all), or a tolerance such as `5%`."),
	also: words.describe("Other accepted forms of a name."),
	not: words.describe("Forms known to be wrong: they are flagged wherever they stand."),
	is: _enum(nameTypes, { error: `one of ${nameTypes.filter((type) => type === NAME_TYPES[type]).join(", ")}` }).describe("What the name names."),
	role: words.describe("Titles and roles of a person; several as a list or with semicolons."),
	by: word.describe("Who said a quotation: the id of a name claim, or a plain name."),
	ordered: boolean({ error: "true or false" }).describe("True where the order of a list is part of the claim."),
	write: word.describe("The house form that a fix inserts."),
	source: word.describe("Where the claim comes from: an id of `sources`, or a plain title."),
	"as-of": word.describe("The date at which the claim was true."),
	until: word.describe("The last date at which the claim holds; drafts of a later date are told that it is stale."),
	status: _enum([
		"active",
		"draft",
		"withdrawn"
	], { error: "one of active, draft, withdrawn" }).describe("`draft` and `withdrawn` claims are not checked as facts."),
	owner: word.describe("Who answers for the claim."),
	note: word.describe("A remark for those who keep the file."),
	agrees: words.describe("Sentences that agree with the claim. The file does not load unless they do."),
	contradicts: words.describe("Sentences that contradict the claim. The file does not load unless they do.")
}).partial().describe("One claim. Its kind follows from the key it carries: value, date, name, quote or list.");
/** One entry of `sources`. */
const sourceSchema = union([string(), strictObject({
	title: word.describe("The title as reports print it."),
	url: string({ error: "text" }).optional().describe("Where the source can be read."),
	date: word.optional().describe("The date of the source.")
})], { error: "a title, or a map with `title`, `url` and `date`" }).describe("A document that claims come from.");
const severity = _enum(severities, { error: `one of ${severities.join(", ")}` });
const ruleSetting = union([_enum(["off", ...severities]), strictObject({
	severity: severity.optional().describe("How bad a finding of this rule is."),
	options: record(string(), unknown(), { error: "a map of options" }).optional().describe("Options of the rule, as its page describes them.")
})], { error: "`off`, `note`, `warning`, `error`, or a map with `severity` and `options`" });
/** The entry `settings`. */
const settingsSchema = strictObject({
	drafts: words.describe("Globs of the drafts that are checked when the command names none."),
	rules: record(string(), ruleSetting, { error: "a map of rules" }).describe("By rule: `off`, a severity, or a map with `severity` and `options`."),
	plugins: words.describe("Modules that add rules.")
}, { error: "a map with `drafts`, `rules` and `plugins`" }).partial().describe("Settings of the check.");
const idPattern = string().regex(ID);
/** A whole claims file. */
const fileSchema = strictObject({
	version: literal([1, "1"], { error: "1" }).describe("The version of the file format: 1."),
	language: string({ error: "a language such as en-GB" }).regex(LANGUAGE, { error: "English, such as en-GB or en-US: drafts in other languages are not read" }).describe("The language of the drafts: en-GB (the default) or en-US."),
	include: words.describe("Other claims files whose claims and sources are shared, by path from this file."),
	sources: record(idPattern, sourceSchema).describe("Documents that claims come from, by id."),
	claims: record(idPattern, claimSchema).describe("The claims, by id."),
	settings: settingsSchema
}).partial().describe("Claims that Markdown drafts are checked against.");
/** The file without what its entries hold: those are validated one by one, so that their number can be bounded. */
const fileShape = fileSchema.extend({
	sources: record(string(), unknown(), { error: "a map of sources by id" }).optional(),
	claims: record(string(), unknown(), { error: "a map of claims by id" }).optional(),
	settings: unknown().optional()
});

export { fileShape as a, fileSchema as i, NAME_TYPES as n, settingsSchema as o, claimSchema as r, sourceSchema as s, ID as t };
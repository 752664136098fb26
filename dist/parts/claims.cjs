let import_dist;
let require_yaml;
let require_extract;
let require_quantity;
let require_decimal;
let require_text;
let require_zod;
let require_rolldown_runtime;








// src/claims/context.ts
/** Where the value of a key stands, or the id where the key is left out. */
function spanOf$1(raw, key) {
	const entry = raw.tree.entries.get(key);
	if (!entry) return raw.span;
	return entry.value.kind === "text" && entry.value.text === "" ? entry.keySpan : entry.value.span;
}
/** How messages call a claim. */
function labelOf(raw) {
	return `claim \`${raw.id}\``;
}

// src/claims/figures.ts
/** Reads a figure of a claims file, with the rate that stands apart in `per`; null where the text is no figure. */
function readFigure(text, per, readers) {
	const quantity = readSigned(text, readers) ?? readSuperlative(text, readers);
	if (!quantity || per === null) return quantity;
	const rates = ratesOf(per);
	const joined = quantity.per ? null : readers.quantity(`${text} per ${rates.join(" per ")}`);
	if (joined && joined.per === null && joined.unit !== quantity.unit) return joined;
	return withRate(quantity, quantity.per ?? joined?.per ?? rates.join(" "));
}
/** "The largest", "most popular": the first of a ranking, as "second largest" is the second. */
function readSuperlative(text, readers) {
	const match = /^(?:the )?((?:most|least) [a-z]{3,}|[a-z]{2,}est|best|worst)$/i.exec(text.trim());
	return match && readers.quantity(`first ${match[1]}`);
}
/** The rates that `per` states, one by one: "users per month" is a user and a month, "MWh" is itself. */
function ratesOf(per) {
	return per.replace(/^(?:per|an?|each|every|the) /i, "").split(/ (?:and )?(?:per|an?|each|every|and|the) | ?\/ ?/i).map((rate) => /^[a-z]+$/i.test(rate) && rate !== rate.toUpperCase() ? (require_text ??= require("./text.cjs")).lemma(rate.toLowerCase()) : rate.trim()).filter(Boolean);
}
/** Of a figure that can be read in two ways ("one to three", a range or a ratio) the one that the sentence states. */
function asSaid(quantity, says, readers) {
	const { other } = quantity;
	return other && readers.quantities(says).some((found) => found.quantity.dimension === other.dimension && (require_quantity ??= require("./quantity.cjs")).sameValue(found.quantity, other)) ? {
		...other,
		per: quantity.per
	} : quantity;
}
/** "value: 90" of a claim that says "90 days" is a length of time, as it is read in drafts. */
function asLength(quantity, text, says, readers) {
	if (quantity.dimension !== "count") return quantity;
	const at = says.toLowerCase().indexOf(text.toLowerCase());
	const unit = at < 0 || /[\d.,]$/.test(says.slice(0, at)) ? null : TIME_UNIT.exec(says.slice(at + text.length));
	const length = unit && readers.quantity(`${text} ${unit[1]}`);
	return length?.dimension === "duration" ? {
		...length,
		per: quantity.per ?? length.per
	} : quantity;
}
const TIME_UNIT = /^ (seconds?|minutes?|hours?|days?|weeks?|months?|years?)(?![\p{L}-]| old\b)/iu;
function withRate(quantity, per) {
	return quantity.other ? {
		...quantity,
		per,
		other: {
			...quantity.other,
			per
		}
	} : {
		...quantity,
		per
	};
}
/** "up 1.8 percentage points" and "a fall of 6%" carry their direction as a sign. */
function readSigned(text, readers) {
	const whole = readers.quantity(text);
	const match = DIRECTION.exec(text);
	if (!match) return whole;
	const word = (match[1] ?? match[2] ?? "").toLowerCase();
	const sign = FALLING.has(word) ? -1 : 1;
	const rest = whole ?? readers.quantity(text.slice(match[0].length));
	return rest && {
		...rest,
		sign: rest.sign ?? sign
	};
}
/** Words of rise and fall that a figure may begin with. */
const FALLING = /* @__PURE__ */ new Set([
	"down",
	"fall",
	"drop",
	"decrease",
	"decline",
	"cut",
	"reduction",
	"loss",
	"falls",
	"fell",
	"dropped"
]);
const DIRECTION = /^(?:(up(?! to )|down|rises|rose|falls|fell|dropped)(?: by)? |(?:an? )?(rise|increase|gain|growth|fall|drop|decrease|decline|cut|reduction|loss) of )/i;

// src/claims/lexicon.ts
/**
* Words of English that shape a sentence and say nothing of its subject: determiners, pronouns, prepositions, conjunctions,
* auxiliaries and adverbs of degree. From the grammar of the language.
*/
const FUNCTION_WORDS = new Set(`the a an this that these those my your his her its our their some any each every no all both either neither such what which
   whose another other others i you he she it we they me him us them who whom someone everyone nothing something there here
   of in on at by for from to with without within into onto out off over under above below about against between among amid
   around across through throughout during before after since until till per via than as like near beyond behind beside besides
   towards toward upon up down along despite except including plus minus versus and or but nor so yet while whereas although
   though because if unless when where whether once then be am is are was were been being have has had having do does did
   done will would shall should can could may might must ought cannot not also only just even still already now too very more
   most less least much many few so well back again ever never always often soon almost nearly roughly approximately exactly
   altogether together overall further additional extra 's 'll 're 've 'd 'm n't`.trim().split(/\s+/));
/**
* Verbs that join a subject to its figure, as lemmas: being and costing, rising and falling, reaching and holding. They end
* the noun phrase before a figure. From general reporting style.
*/
const FIGURE_VERBS = new Set(`be become remain stay stand cost total number equal amount rise grow climb increase jump soar surge gain fall drop decline
   decrease shrink slip plunge reach hit exceed pass top come go run last take get make give have hold keep win lose score
   finish rank earn pay charge sell buy spend raise cut save add create support employ serve cover span weigh measure contain
   include show find say state report estimate expect set meet launch open close start begin end leave provide offer use
   double treble triple quadruple halve average attend vote apply happen occur begin found establish`.trim().split(/\s+/));

// src/claims/from-says.ts
/**
* What a sentence's figure or date is of, for a claim without `of`: the noun phrase behind the figure ("350 seats"), behind
* its "of" ("\u00a32.2bn of road repairs"), else the one before it ("Rail use rises to 41%"); the longest form first.
*/
function subjectFrom(says, readers) {
	const tokens = contentTokens(says, readers);
	const figure = tokens.find((token) => token.role === "figure");
	const behind = figure?.number ? phraseAfter(tokens, figure.last + 1) : [];
	const before = phraseBefore(tokens, figure?.index ?? tokens.length);
	const isShare = figure !== void 0 && isRelative(says, figure, readers);
	return forms(behind.length === 0 || isShare && before.length > 0 ? before : behind, says);
}
/** What pins a sentence down, for a claim without `about`: its names and content words but those that are known already. */
function aboutFrom(says, known, readers) {
	const taken = new Set(known.flatMap((form) => (require_text ??= require("./text.cjs")).tokenize(form).map((token) => token.lemma)));
	const found = [];
	const tokens = contentTokens(says, readers);
	for (let at = 0; at < tokens.length;) {
		const run = nameRun(tokens, at);
		const words = run.length > 0 ? run : tokens.slice(at, at + 1);
		at += words.length;
		if (words.some((word) => word.role === "content" && !taken.has(word.lemma) && !FIGURE_VERBS.has(word.lemma))) found.push(textOf$1(words, says));
	}
	return [...new Set(found)];
}
/** Of a percentage the words behind "of" are the base, those before it the subject. */
function isRelative(says, figure, readers) {
	const found = readers.quantities(says).find(({ range }) => figure.start < range.end && figure.end > range.start);
	return found !== void 0 && RELATIVE.has(found.quantity.dimension);
}
const RELATIVE = /* @__PURE__ */ new Set([
	"percent",
	"points",
	"multiple",
	"fraction"
]);
/** The tokens of a sentence; those of its figures and dates are marked as such. */
function contentTokens(says, readers) {
	const tokens = (require_text ??= require("./text.cjs")).tokenize(says);
	const dates = readers.dates(says).map((date) => date.range);
	const numbers = readers.quantities(says).map((quantity) => quantity.range);
	const within = (token, ranges) => ranges.find((range) => token.start < range.end && token.end > range.start);
	return tokens.map((token, index) => {
		const number = within(token, numbers);
		const range = number ?? within(token, dates);
		const last = range ? lastWithin(tokens, index, range) : index;
		const role = range ? "figure" : token.kind === "mark" ? "mark" : FUNCTION_WORDS.has(token.lower) || token.lower.length < 2 ? "function" : "content";
		return {
			...token,
			index,
			role,
			last,
			number: number !== void 0
		};
	});
}
function lastWithin(tokens, from, range) {
	let last = from;
	while (last + 1 < tokens.length && tokens[last + 1].start < range.end) last++;
	return last;
}
function phraseAfter(tokens, from) {
	let at = from;
	while (at < tokens.length && (LEADING.has(tokens[at].lower) || tokens[at].role === "figure")) at++;
	const start = at;
	while (at < tokens.length && isPhrasePart(tokens, at) && !(at > start && isVerb(tokens[at]))) at++;
	return tokens.slice(start, at);
}
/** What may stand between a figure and its noun: "of the 12", "of its". */
const LEADING = /* @__PURE__ */ new Set([
	"of",
	"the",
	"a",
	"an",
	"its",
	"their",
	"his",
	"her",
	"our",
	"all"
]);
function phraseBefore(tokens, until) {
	let at = 0;
	while (at < until && tokens[at].role !== "content") at++;
	const start = at;
	while (at < until && isPhrasePart(tokens, at) && !(at > start && isVerb(tokens[at]))) at++;
	return tokens.slice(start, at);
}
/** A content word, or a hyphen or possessive between two of them. */
function isPhrasePart(tokens, at) {
	const part = tokens[at];
	if (part.role === "content") return true;
	return (part.text === "-" || part.text === "\u2011" || part.lower === "'s") && tokens[at - 1]?.role === "content" && tokens[at + 1]?.role === "content";
}
function isVerb(part) {
	return !part.capital && !part.lower.endsWith("ing") && FIGURE_VERBS.has(part.lemma);
}
/** A phrase and its shorter forms: "city road repairs", then "road repairs". */
function forms(phrase, says) {
	const words = phrase.filter((part) => part.role === "content");
	if (words.length === 0) return [];
	const longest = words.slice(-4);
	const tails = longest.map((_, index) => textOf$1(longest.slice(index), says));
	return tails.slice(0, words.length > 2 ? -1 : tails.length);
}
function nameRun(tokens, from) {
	let at = from;
	while (at < tokens.length && tokens[at].capital && tokens[at].role === "content") at++;
	return tokens.slice(from, at);
}
function textOf$1(words, says) {
	const first = words[0];
	const last = words.at(-1);
	return first && last ? says.slice(first.start, last.end) : "";
}

// src/claims/problem.ts
/** Prints a problem: place and message, the source line behind a gutter, a caret line, and what to do. */
function printProblem(problem) {
	const number = String(problem.line);
	const blank = " ".repeat(number.length);
	const indent = " ".repeat(Math.max(0, problem.column - problem.excerptColumn));
	const carets = "^".repeat(Math.max(1, problem.endColumn - problem.column));
	const word = problem.severity === "warning" ? "warning: " : "";
	const lines = [
		`${visible(problem.path)}:${problem.line}:${problem.column}: ${word}${visible(problem.message)}`,
		`  ${number} | ${visible(problem.excerpt)}`.trimEnd(),
		`  ${blank} | ${indent}${carets}`
	];
	if (problem.hint) lines.push(`  ${blank} = ${visible(problem.hint)}`);
	return lines.join("\n");
}
/** Prints a list of problems; `total` says how many there are where the list was cut. */
function printProblems(problems, total = problems.length) {
	const blocks = problems.map(printProblem);
	if (total > problems.length) blocks.push(`\u2026 ${total - problems.length} more problems (${total} in all)`);
	return blocks.join("\n\n");
}
/** Makes a text file of a path and its text. */
function toTextFile(path, text) {
	const lineStarts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
	return {
		path,
		text,
		lineStarts
	};
}
/** Makes the problem that stands at a range of a file. */
function problemAt(file, span, message, hint, severity = "error") {
	const start = Math.min(Math.max(span.start, 0), file.text.length);
	const { line, column } = positionAt(file, start);
	const lineStart = file.lineStarts[line - 1] ?? 0;
	const lineEnd = endOfLine(file, line);
	const end = Math.min(Math.max(span.end, start + 1), Math.max(lineEnd, start + 1));
	const from = start - lineStart > WINDOW ? start - WINDOW : lineStart;
	return {
		path: file.path,
		line,
		column,
		endColumn: Math.min(end - lineStart, from - lineStart + 2 * WINDOW) + 1,
		message,
		hint,
		excerpt: file.text.slice(from, Math.min(lineEnd, from + 2 * WINDOW)),
		excerptColumn: from - lineStart + 1,
		severity
	};
}
/** Line and column, from 1, of an offset. */
function positionAt(file, offset) {
	let low = 0;
	let high = file.lineStarts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((file.lineStarts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: offset - (file.lineStarts[low] ?? 0) + 1
	};
}
/** How much of a very long line is shown on either side of a problem. */
const WINDOW = 100;
function endOfLine(file, line) {
	const next = file.lineStarts[line];
	if (next === void 0) return file.text.length;
	return file.text[next - 2] === "\r" ? next - 2 : next - 1;
}
/** Control, bidirectional and invisible marks would move the caret or hide text: each is shown as one plain mark. */
function visible(text) {
	return text.replace(/\t/g, " ").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, "\ufffd");
}

// src/claims/schema.ts
/** What an id looks like: a letter or digit, then letters, digits, full stops, hyphens and underscores. */
const ID = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,119}$/u;
const PERCENT = /^\s{0,9}\d{1,2}(?:\.\d{1,6})?\s{0,9}(?:%|per cent|percent)\s{0,9}$/;
const LANGUAGE = /^[eE][nN](?:-[A-Za-z]{2})?$/;
const TEXT = "text";
const TEXTS = "text or a list of texts";
const IDS = "a list of claim ids";
const ROUNDING = "`exact`, `written`, or a tolerance such as 5%";
const filled = (error) => (require_zod ??= require("./zod.cjs")).string({ error }).min(1, { error });
const word = (require_zod ??= require("./zod.cjs")).union([
	filled(TEXT),
	(require_zod ??= require("./zod.cjs")).number(),
	(require_zod ??= require("./zod.cjs")).boolean()
], { error: TEXT });
const words = (require_zod ??= require("./zod.cjs")).union([
	filled(TEXTS),
	(require_zod ??= require("./zod.cjs")).number(),
	(require_zod ??= require("./zod.cjs")).boolean(),
	(require_zod ??= require("./zod.cjs")).array(word)
], { error: TEXTS });
const id = (require_zod ??= require("./zod.cjs")).union([filled(IDS), (require_zod ??= require("./zod.cjs")).number()], { error: IDS });
const ids = (require_zod ??= require("./zod.cjs")).union([
	filled(IDS),
	(require_zod ??= require("./zod.cjs")).number(),
	(require_zod ??= require("./zod.cjs")).array(id).min(1, { error: IDS })
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
const claimSchema = (require_zod ??= require("./zod.cjs")).strictObject({
	says: word.describe("One plain sentence that states the claim. Where `value`, `of` or `about` are left out they are read from it."),
	value: word.describe("The figure as a writer writes it: `\u00a32.2bn`, `more than 8,000`, `6.5%`, `1.8 percentage points`, `fourfold`, `48\u201336`, `21 days`, `third`."),
	date: word.describe("The date, as far as it is known: `2024-06-18`, `18 June 2024`, `June 2024`, `2024`, `2024-06-18 14:30`."),
	name: word.describe("The canonical form of a name of a person, an organisation, a place, a product or a work."),
	quote: word.describe("The words of a quotation, exactly as they were said or written, without quotation marks."),
	list: (require_zod ??= require("./zod.cjs")).union([
		filled(TEXTS),
		(require_zod ??= require("./zod.cjs")).number(),
		(require_zod ??= require("./zod.cjs")).boolean(),
		(require_zod ??= require("./zod.cjs")).array(word).min(1, { error: TEXTS })
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
	"out-of": word.describe("The whole that the figure or list is part of: 20 in \u201csix of the 20 schools\u201d."),
	round: (require_zod ??= require("./zod.cjs")).union([
		(require_zod ??= require("./zod.cjs"))._enum(["exact", "written"]),
		(require_zod ??= require("./zod.cjs")).number().gt(0, ROUNDING).lte(.5, ROUNDING),
		(require_zod ??= require("./zod.cjs")).string().regex(PERCENT, ROUNDING)
	], { error: ROUNDING }).describe("How far drafts may round: `written` (to the places they show, the default), `exact` (not at all), or a tolerance such as `5%`."),
	also: words.describe("Other accepted forms of a name."),
	not: words.describe("Forms known to be wrong: they are flagged wherever they stand."),
	is: (require_zod ??= require("./zod.cjs"))._enum(nameTypes, { error: `one of ${nameTypes.filter((type) => type === NAME_TYPES[type]).join(", ")}` }).describe("What the name names."),
	role: words.describe("Titles and roles of a person; several as a list or with semicolons."),
	by: word.describe("Who said a quotation: the id of a name claim, or a plain name."),
	ordered: (require_zod ??= require("./zod.cjs")).boolean({ error: "true or false" }).describe("True where the order of a list is part of the claim."),
	write: word.describe("The house form that a fix inserts."),
	source: word.describe("Where the claim comes from: an id of `sources`, or a plain title."),
	"as-of": word.describe("The date at which the claim was true."),
	until: word.describe("The last date at which the claim holds; drafts of a later date are told that it is stale."),
	status: (require_zod ??= require("./zod.cjs"))._enum([
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
const sourceSchema = (require_zod ??= require("./zod.cjs")).union([(require_zod ??= require("./zod.cjs")).string(), (require_zod ??= require("./zod.cjs")).strictObject({
	title: word.describe("The title as reports print it."),
	url: (require_zod ??= require("./zod.cjs")).string({ error: "text" }).optional().describe("Where the source can be read."),
	date: word.optional().describe("The date of the source.")
})], { error: "a title, or a map with `title`, `url` and `date`" }).describe("A document that claims come from.");
const severity = (require_zod ??= require("./zod.cjs"))._enum(severities, { error: `one of ${severities.join(", ")}` });
const ruleSetting = (require_zod ??= require("./zod.cjs")).union([(require_zod ??= require("./zod.cjs"))._enum(["off", ...severities]), (require_zod ??= require("./zod.cjs")).strictObject({
	severity: severity.optional().describe("How bad a finding of this rule is."),
	options: (require_zod ??= require("./zod.cjs")).record((require_zod ??= require("./zod.cjs")).string(), (require_zod ??= require("./zod.cjs")).unknown(), { error: "a map of options" }).optional().describe("Options of the rule, as its page describes them.")
})], { error: "`off`, `note`, `warning`, `error`, or a map with `severity` and `options`" });
/** The entry `settings`. */
const settingsSchema = (require_zod ??= require("./zod.cjs")).strictObject({
	drafts: words.describe("Globs of the drafts that are checked when the command names none."),
	rules: (require_zod ??= require("./zod.cjs")).record((require_zod ??= require("./zod.cjs")).string(), ruleSetting, { error: "a map of rules" }).describe("By rule: `off`, a severity, or a map with `severity` and `options`."),
	plugins: words.describe("Modules that add rules.")
}, { error: "a map with `drafts`, `rules` and `plugins`" }).partial().describe("Settings of the check.");
const idPattern = (require_zod ??= require("./zod.cjs")).string().regex(ID);
/** A whole claims file. */
const fileSchema = (require_zod ??= require("./zod.cjs")).strictObject({
	version: (require_zod ??= require("./zod.cjs")).literal([1, "1"], { error: "1" }).describe("The version of the file format: 1."),
	language: (require_zod ??= require("./zod.cjs")).string({ error: "a language such as en-GB" }).regex(LANGUAGE, { error: "English, such as en-GB or en-US: drafts in other languages are not read" }).describe("The language of the drafts: en-GB (the default) or en-US."),
	include: words.describe("Other claims files whose claims and sources are shared, by path from this file."),
	sources: (require_zod ??= require("./zod.cjs")).record(idPattern, sourceSchema).describe("Documents that claims come from, by id."),
	claims: (require_zod ??= require("./zod.cjs")).record(idPattern, claimSchema).describe("The claims, by id."),
	settings: settingsSchema
}).partial().describe("Claims that Markdown drafts are checked against.");
/** The file without what its entries hold: those are validated one by one, so that their number can be bounded. */
const fileShape = fileSchema.extend({
	sources: (require_zod ??= require("./zod.cjs")).record((require_zod ??= require("./zod.cjs")).string(), (require_zod ??= require("./zod.cjs")).unknown(), { error: "a map of sources by id" }).optional(),
	claims: (require_zod ??= require("./zod.cjs")).record((require_zod ??= require("./zod.cjs")).string(), (require_zod ??= require("./zod.cjs")).unknown(), { error: "a map of claims by id" }).optional(),
	settings: (require_zod ??= require("./zod.cjs")).unknown().optional()
});

// src/claims/suggest.ts
/** Asks whether an unknown word is meant to be the known one that is nearest to it; null where none is near. */
function didYouMean(unknown, known) {
	const nearest = nearestTo(unknown, known);
	return nearest === null ? null : `Did you mean \`${nearest}\`?`;
}
function nearestTo(unknown, known) {
	const wanted = plain(unknown);
	if (wanted.length > 60) return null;
	let nearest = null;
	let least = Math.min(3, Math.ceil(wanted.length / 3)) + 1;
	let looked = 0;
	for (const word of known) {
		if (++looked > MOST) break;
		const distance = (require_text ??= require("./text.cjs")).editDistance(wanted, plain(word), least);
		if (distance < least) {
			least = distance;
			nearest = word;
		}
	}
	return nearest;
}
/** A file of very many ids is not searched to its end for every wrong one. */
const MOST = 5e3;
function plain(word) {
	return (require_text ??= require("./text.cjs")).fold(word).replace(/[_\s]/g, "-");
}

// src/claims/guard.ts

/** What a claims file may hold; larger or deeper ones are refused before they cost time. */
const LIMITS = {
	bytes: 4194304,
	nodes: 4e5,
	depth: 32
};
/**
* Reads the lexical tokens of a YAML text once, in linear time, and gives the first thing that a claims file may not
* hold: directives, tags, anchors, aliases, complex keys, brackets without a partner, too deep nesting, too many nodes.
* They are refused here and not after parsing, as some of them make the parser itself super-linear.
*/
function refuse(text) {
	if (Buffer.byteLength(text) > LIMITS.bytes) return at(0, 1, "the file is larger than 4 MiB", "Split it into several files and name them under `include`.");
	const control = CONTROL.exec(text);
	if (control) return at(control.index, 1, "a control character: this is not a text file", "Save the file as UTF-8 text without control characters.");
	return scan(text);
}
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
function scan(text) {
	const state = {
		columns: [],
		flow: [],
		chain: 0,
		nodes: 0,
		lineStart: 0,
		blankLine: true,
		documents: 0,
		content: false
	};
	let offset = 0;
	let scalar = false;
	for (const token of new (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).Lexer().lex(text)) {
		if (token === (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).CST.SCALAR) {
			scalar = true;
			continue;
		}
		const type = scalar ? "scalar" : (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).CST.tokenType(token);
		scalar = false;
		if (token === (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).CST.FLOW_END) return unclosed(state);
		if (token === (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).CST.DOCUMENT) continue;
		const refusal = judge(state, type, token, offset);
		if (refusal) return refusal;
		offset += token.length;
		const lineEnd = token.lastIndexOf("\n");
		if (lineEnd !== -1) {
			state.lineStart = offset - token.length + lineEnd + 1;
			state.blankLine = true;
			if (state.flow.length === 0) state.chain = 0;
		}
	}
	return unclosed(state);
}
function unclosed(state) {
	const bracket = state.flow.at(-1);
	return bracket === void 0 ? null : at(bracket, 1, "this bracket is not closed", "Close it, or put text that holds brackets in quotes.");
}
function judge(state, type, token, offset) {
	if (type === "space" || type === "newline" || type === "comment" || type === "byte-order-mark") {
		if (type === "space" && state.blankLine && state.flow.length === 0 && token.includes("	")) return at(offset + token.indexOf("	"), 1, "a tab indents this line", "Indent with blanks: YAML does not allow tabs there.");
		return null;
	}
	const broken = brokenScalar(type, token, offset);
	if (broken) return broken;
	const forbidden = FORBIDDEN[type ?? ""];
	if (forbidden) return at(offset, token.length, forbidden[0], forbidden[1]);
	if (type === "doc-start") {
		state.documents++;
		return state.documents > 1 || state.content ? at(offset, 3, "a second document begins here", "Keep one document in a file; name other files under `include`.") : null;
	}
	state.content = true;
	const tooDeep = nest(state, type, offset);
	if (tooDeep) return tooDeep;
	if (type === "map-value-ind" || type === "comma") return null;
	return ++state.nodes > LIMITS.nodes ? at(offset, token.length, `more than ${LIMITS.nodes} values`, "Split the file into several sets of claims, each for its own drafts.") : null;
}
/** A quoted text without its end, and a figure such as `>8,000` that YAML takes for the head of a block of text. */
function brokenScalar(type, token, offset) {
	if (type === "block-scalar-header" && !/^[|>][-+1-9]{0,2}$/.test(token)) return at(offset, token.length, `text may not begin with \`${token[0]}\``, "Put the text in quotes.");
	return type === "single-quoted-scalar" && tail(token, "'") % 2 === 0 || type === "double-quoted-scalar" && (token.length < 2 || !token.endsWith("\"") || tail(token.slice(0, -1), "\\") % 2 === 1) ? at(offset, 1, "this quotation mark is not closed", "Close it; text that begins with a quotation mark goes as a whole into quotes of the other kind.") : null;
}
/** How many times a mark stands at the end of a text, its first character left out. */
function tail(text, mark) {
	let end = text.length;
	while (end > 1 && text[end - 1] === mark) end--;
	return text.length - end;
}
/** Keeps count of the depth: brackets, indents, and colons or dashes that follow each other. */
function nest(state, type, offset) {
	if (state.blankLine && state.flow.length === 0) indentTo(state, offset - state.lineStart);
	if (type === "seq-item-ind" && !state.blankLine && state.flow.length === 0) state.columns.push(offset - state.lineStart);
	state.blankLine = false;
	if (type === "flow-map-start" || type === "flow-seq-start") state.flow.push(offset);
	if (type === "flow-map-end" || type === "flow-seq-end") {
		state.chain = 0;
		if (state.flow.pop() === void 0) return at(offset, 1, "a closing bracket without an opening one", "Remove it, or put text that holds brackets in quotes.");
	}
	if (type === "comma") state.chain = 0;
	if (type === "map-value-ind") state.chain++;
	return state.columns.length + state.flow.length + state.chain > LIMITS.depth + 2 ? at(offset, 1, `nested deeper than ${LIMITS.depth} levels`, "A claims file needs four levels; look for a stray bracket or dash.") : null;
}
function indentTo(state, column) {
	while (state.columns.length > 0 && (state.columns[state.columns.length - 1] ?? 0) >= column) state.columns.pop();
	state.columns.push(column);
}
const QUOTE_IT = "Put text that begins with this character in quotes.";
const FORBIDDEN = {
	"directive-line": ["a YAML directive", "Remove the line: a claims file is read as plain YAML 1.2."],
	tag: ["a YAML tag", QUOTE_IT],
	anchor: ["a YAML anchor", `${QUOTE_IT} Anchors are not used in a claims file.`],
	alias: ["a YAML alias", `${QUOTE_IT} Aliases are not used in a claims file.`],
	"explicit-key-ind": ["a complex key", "Put text that begins with `?` in quotes."]
};
function at(start, length, message, hint) {
	return {
		span: {
			start,
			end: start + length
		},
		message,
		hint
	};
}

// src/claims/plain-yaml.ts
/**
* Reads the plain form of YAML that most claims files are written in: maps by indents, each value on the line of its key, texts bare or
* in quotes without escapes, `[ ]` and `{ }` closed on their line, lists of lines with dashes, comments. Gives the very tree that the
* YAML parser would lead to; null for everything else, be it right or wrong, which the parser has to read or to explain. It is some
* fifty times as fast, and a program that needs no parser need not load it.
*/
function parsePlain(text) {
	if (text.length > LIMITS.bytes / 4 && Buffer.byteLength(text) > LIMITS.bytes) return null;
	if (UNUSUAL.test(text)) return null;
	try {
		const reader = {
			text,
			at: 0,
			indent: 0,
			next: 0,
			nodes: 0
		};
		nextLine(reader, 0);
		if (reader.at === text.length || reader.indent !== 0) return null;
		const tree = readMap$1(reader, 0, 1);
		return reader.at === text.length && reader.nodes < LIMITS.nodes ? tree : null;
	} catch (error) {
		if (error === NOT_PLAIN) return null;
		throw error;
	}
}
/** Control characters, tabs and carriage returns among them, byte order marks, and lines that YAML gives a meaning of its own. */
const UNUSUAL = /[\u0000-\u0009\u000b-\u001f\u007f\ufeff]|^(?:---|\.\.\.|%)/m;
/** Thrown, and caught above, where a text is not plain. */
const NOT_PLAIN = /* @__PURE__ */ new Error("not plain");
/** Goes on to the next line that holds more than a comment; `at` is the end of the text where there is none. */
function nextLine(reader, from) {
	BLANK_LINES.lastIndex = from;
	BLANK_LINES.test(reader.text);
	const start = BLANK_LINES.lastIndex;
	let at = start;
	while (reader.text.charCodeAt(at) === BLANK) at++;
	reader.at = at;
	reader.indent = at - start;
	const end = reader.text.indexOf("\n", at);
	reader.next = end === -1 ? reader.text.length : end + 1;
}
const BLANK_LINES = /(?: *(?:#[^\n]*)?(?:\n|$))*/y;
const BLANK = 32;
const DASH = 45;
const COLON = 58;
const DEEPEST = 8;
function readMap$1(reader, indent, depth) {
	if (depth > DEEPEST) throw NOT_PLAIN;
	const { text, at: start } = reader;
	const entries = /* @__PURE__ */ new Map();
	let end = start;
	while (reader.at < text.length && reader.indent === indent) {
		const { key, keySpan } = readKey(reader, entries);
		reader.at = keySpan.end + 1;
		if (isRestEmpty(reader)) {
			nextLine(reader, reader.next);
			if (reader.at === text.length) throw NOT_PLAIN;
			const isList = text.charCodeAt(reader.at) === DASH;
			if (isList ? reader.indent < indent : reader.indent <= indent) throw NOT_PLAIN;
			const value = isList ? readDashes(reader, reader.indent) : readMap$1(reader, reader.indent, depth + 1);
			entries.set(key, {
				key,
				keySpan,
				value
			});
			end = value.span.end;
		} else {
			const value = readValue(reader, depth + 1);
			end = endLine(reader, indent);
			entries.set(key, {
				key,
				keySpan,
				value
			});
		}
	}
	if (reader.at < text.length && reader.indent > indent) throw NOT_PLAIN;
	refuseDeepComment(reader, end);
	return {
		kind: "map",
		entries,
		span: {
			start,
			end
		}
	};
}
/** A key of the most common characters; its colon stands right behind it, with a blank or nothing behind that. */
function readKey(reader, known) {
	KEY.lastIndex = reader.at;
	const key = KEY.exec(reader.text)?.[0];
	if (key === void 0 || known.has(key)) throw NOT_PLAIN;
	reader.nodes++;
	return {
		key,
		keySpan: {
			start: reader.at,
			end: reader.at + key.length
		}
	};
}
/** A key as JSON has it; nothing need stand between its colon and the value. */
function readQuotedKey(reader, known) {
	QUOTED_KEY.lastIndex = reader.at;
	const written = QUOTED_KEY.exec(reader.text)?.[0];
	if (written === void 0 || known.has(written.slice(1, -1))) throw NOT_PLAIN;
	reader.nodes++;
	return {
		key: written.slice(1, -1),
		keySpan: {
			start: reader.at,
			end: reader.at + written.length
		}
	};
}
const QUOTED_KEY = /"[A-Za-z][A-Za-z0-9_.-]{0,200}"(?=:)/y;
const KEY = /[A-Za-z][A-Za-z0-9_.-]{0,200}(?=:[ \n])/y;
/** Whether nothing but a comment follows on the line. */
function isRestEmpty(reader) {
	REST.lastIndex = reader.at;
	return REST.test(reader.text);
}
const REST = / *(?: #[^\n]*)?(?:\n|$)/y;
/** Ends the line of a value, behind which only a comment may stand; gives where that line ends. The next one may not be a part of the value. */
function endLine(reader, indent) {
	const end = reader.next;
	if (!isRestEmpty(reader)) throw NOT_PLAIN;
	nextLine(reader, end);
	if (reader.at < reader.text.length && reader.indent > indent) throw NOT_PLAIN;
	return end;
}
/** Lines that begin with a dash, each with one value. */
function readDashes(reader, indent) {
	const { text, at: start } = reader;
	const items = [];
	let end = start;
	while (reader.at < text.length && reader.indent === indent && text.charCodeAt(reader.at) === DASH) {
		if (text.charCodeAt(reader.at + 1) !== BLANK) throw NOT_PLAIN;
		reader.at++;
		reader.nodes++;
		if (isRestEmpty(reader)) throw NOT_PLAIN;
		items.push(readValue(reader, 6));
		end = endLine(reader, indent);
	}
	refuseDeepComment(reader, end);
	return {
		kind: "list",
		items,
		span: {
			start,
			end
		}
	};
}
/** A comment behind the last line of a map, indented deeper than what follows: for the parser it belongs to one of the maps that end here. */
function refuseDeepComment({ text, at, indent }, end) {
	for (const [, blanks] of text.slice(end, at).matchAll(/^( *)#/gm)) if (blanks.length > (at === text.length ? 0 : indent)) throw NOT_PLAIN;
}
/** The value that stands on the rest of a line. */
function readValue(reader, depth) {
	while (reader.text.charCodeAt(reader.at) === BLANK) reader.at++;
	const first = reader.text[reader.at];
	if (first === "{" || first === "[") return readFlow(reader, depth);
	return first === "\"" || first === "'" ? readQuoted(reader) : readBare(reader, BARE);
}
/** `{ key: value, \u2026 }` or `[value, \u2026]` within a line. */
function readFlow(reader, depth) {
	if (depth > DEEPEST) throw NOT_PLAIN;
	const { text, at: start } = reader;
	const isMap = text[start] === "{";
	const close = isMap ? "}" : "]";
	const entries = /* @__PURE__ */ new Map();
	const items = [];
	reader.nodes += 2;
	reader.at++;
	skipBlanks(reader);
	while (text[reader.at] !== close) {
		if (isMap) {
			const { key, keySpan } = text[reader.at] === "\"" ? readQuotedKey(reader, entries) : readKey(reader, entries);
			reader.at = keySpan.end + 1;
			entries.set(key, {
				key,
				keySpan,
				value: readPart(reader, depth)
			});
		} else items.push(readPart(reader, depth));
		skipBlanks(reader);
		if (text[reader.at] === ",") reader.at++;
		else if (text[reader.at] !== close) throw NOT_PLAIN;
		skipBlanks(reader);
	}
	reader.at++;
	const span = {
		start,
		end: reader.at
	};
	return isMap ? {
		kind: "map",
		entries,
		span
	} : {
		kind: "list",
		items,
		span
	};
}
function readPart(reader, depth) {
	skipBlanks(reader);
	const first = reader.text[reader.at];
	if (first === "{" || first === "[") return readFlow(reader, depth + 1);
	return first === "\"" || first === "'" ? readQuoted(reader) : readBare(reader, BARE_IN_FLOW);
}
function skipBlanks(reader) {
	while (reader.text.charCodeAt(reader.at) === BLANK) reader.at++;
}
/** A text in quotes on one line, without a backslash; what stands behind it is looked at by those who go on. */
function readQuoted(reader) {
	const start = reader.at;
	const pattern = reader.text[start] === "\"" ? DOUBLE : SINGLE;
	pattern.lastIndex = start;
	const written = pattern.exec(reader.text)?.[0];
	if (written === void 0) throw NOT_PLAIN;
	reader.at = start + written.length;
	reader.nodes++;
	if (reader.text.charCodeAt(reader.at) === COLON) throw NOT_PLAIN;
	const inner = written.slice(1, -1);
	const text = smooth(pattern === SINGLE ? inner.replaceAll("''", "'") : inner);
	return {
		kind: "text",
		text,
		value: text,
		span: {
			start,
			end: reader.at
		}
	};
}
const DOUBLE = /"[^"\\\n]*"(?!")/y;
const SINGLE = /'(?:[^'\n]|'')*'/y;
/**
* A bare text: its first character is no mark that YAML knows, a colon in it has no blank behind it, and no `#` follows a blank. Inside
* brackets it has none of their marks, and its colons have letters or digits behind them.
*/
const BARE = /[^\s\-?:,[\]{}#&*!|>'"%@`~](?:[^\n:#]|:(?=[^\s])|(?<! )#)*/y;
const BARE_IN_FLOW = /[^\s\-?:,[\]{}#&*!|>'"%@`~](?:[^\n:#,[\]{}]|:(?=[\p{L}\p{N}])|(?<! )#)*/uy;
function readBare(reader, pattern) {
	const start = reader.at;
	pattern.lastIndex = start;
	const written = pattern.exec(reader.text)?.[0].replace(/ +$/, "");
	if (written === void 0) throw NOT_PLAIN;
	reader.at = start + written.length;
	reader.nodes++;
	return {
		kind: "text",
		...typed(written),
		span: {
			start,
			end: reader.at
		}
	};
}
/** What YAML takes a bare text for: a number, yes or no, or a text. */
function typed(written) {
	if (/^[\d.+]/.test(written)) {
		if (/^(?:\d{1,15}|\d{1,15}\.\d{0,15})$/.test(written)) return {
			text: written,
			value: Number(written)
		};
		if (ODD_NUMBER.test(written)) throw NOT_PLAIN;
	}
	if (/^(?:true|false|null)$/i.test(written)) {
		if (written === "true" || written === "false") return {
			text: written,
			value: written === "true"
		};
		throw NOT_PLAIN;
	}
	const text = smooth(written);
	return {
		text,
		value: text
	};
}
/** Numbers that are rare: with a sign, an exponent or another base, without a digit before the point, or very long. */
const ODD_NUMBER = /^(?:[+.]|\d+(?:\.\d*)?(?:[eE][-+]?\d+)?$|0[ox])/;
function smooth(text) {
	return text.replace(/\s+/g, " ").trim();
}

// src/claims/syntax.ts
/** Notes the parser's errors and warnings in our own words, one for a line: what follows on a line is mostly its echo. */
function explainSyntax(file, errors, log) {
	let last = -1;
	for (const error of errors) {
		const [from, to] = error.pos;
		const start = placeOf$1(file.text, error.code, from);
		const lineStart = file.text.lastIndexOf("\n", start - 1);
		if (lineStart === last) continue;
		last = lineStart;
		const [message, hint] = explain(error.code, error.message, file.text[start] ?? "");
		log.error(file, {
			start,
			end: start === from ? to : start + 1
		}, message, hint);
	}
}
const QUOTE = "Put the text in quotes, or write it after `>-` on the next line.";
function explain(code, original, character) {
	switch (code) {
		case "BAD_SCALAR_START": return [`text may not begin with \`${character}\``, "Put the text in quotes."];
		case "BLOCK_AS_IMPLICIT_KEY":
		case "BLOCK_IN_FLOW": return ["a second `: ` in this line", `If the text holds a colon: ${lower(QUOTE)}`];
		case "BAD_INDENT": return ["the indent of this line fits nothing above it", "Indent it like its neighbours, two blanks for each level."];
		case "TAB_AS_INDENT": return ["a tab indents this line", "Indent with blanks: YAML does not allow tabs there."];
		case "MULTILINE_IMPLICIT_KEY": return ["a line without `key: value`", "Write `key: value`, or indent the line if it goes on from the one above."];
		case "BAD_DQ_ESCAPE": return ["a backslash that YAML does not know", "Use single quotes, or write `\\\\` for a backslash."];
		case "MISSING_CHAR": return missing(original);
		case "UNEXPECTED_TOKEN": return ["something that does not belong here", QUOTE];
		case "MULTIPLE_DOCS": return ["a second document begins here", "Keep one document in a file; name other files under `include`."];
		case "NON_STRING_KEY": return ["a key that is not text", "Write a word before the colon, without brackets."];
		case "KEY_OVER_1024_CHARS": return ["a key of more than 1024 characters", "Look for a line break or a quotation mark that is left out above."];
		case "RESOURCE_EXHAUSTION": return ["nested too deeply", "Look for stray brackets."];
		default: return ["this is not valid YAML", QUOTE];
	}
}
/** The parser says what it misses; its text is only searched for known words, never printed. */
function missing(original) {
	for (const [words, message, hint] of MISSING) if (original.includes(words)) return [message, hint];
	return ["a character is missing here", "Look for a quotation mark, bracket or comma that is left out at this place."];
}
const MISSING = [
	[
		"Implicit map keys",
		"a line without `key: value`",
		"Write `key: value`, with a blank after the colon."
	],
	[
		"- indicator",
		"an entry without its dash",
		"Begin every line of the list with `- `."
	],
	[
		"Comments",
		"a `#` right after other text",
		"Put a blank before a comment; put text that holds `#` in quotes."
	],
	[
		"space after",
		"a blank is missing after the colon",
		"Write `key: value`."
	],
	[
		"Missing ,",
		"a comma is missing before this",
		"Put a comma between the entries of a list; put text that holds brackets or commas in quotes."
	]
];
/** Where a reader looks for the error: the second colon, the first word of an indented line, the last character before a break. */
function placeOf$1(text, code, from) {
	let start = Math.min(from, Math.max(0, text.length - 1));
	if (code === "BLOCK_AS_IMPLICIT_KEY" || code === "BLOCK_IN_FLOW") {
		const colon = text.slice(start, start + 1e3).search(/:(?=\s)|\n/);
		return text[start + colon] === ":" ? start + colon : start;
	}
	if (code === "BAD_INDENT") {
		while (text[start] === " " || text[start] === "\n") start++;
		return start < text.length ? start : from;
	}
	while (start > 0 && (text[start] === "\n" || text[start] === "\r")) start--;
	return start;
}
function lower(sentence) {
	return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

// src/claims/tree.ts
/** Reads a file as a tree; null, with the problems noted, where it is no YAML that a claims file may hold. */
function parseTree(file, log) {
	return parsePlain(file.text) ?? parseFully(file, log);
}
/** Does the same with the YAML parser alone. */
function parseFully(file, log) {
	const refusal = refuse(file.text);
	if (refusal) {
		log.error(file, refusal.span, refusal.message, refusal.hint);
		return null;
	}
	const contents = parse(file, log);
	return contents === null ? null : grow(contents, file, log);
}
/** Plain data of a tree, its maps without a prototype. */
function toData(tree) {
	if (tree.kind === "text") return typeof tree.value === "number" && !Number.isFinite(tree.value) ? tree.text : tree.value;
	if (tree.kind === "list") return tree.items.map(toData);
	const data = Object.create(null);
	for (const entry of tree.entries.values()) data[entry.key] = toData(entry.value);
	return data;
}
function parse(file, log) {
	const before = log.errors();
	try {
		const parsed = (0, (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).parseDocument)(file.text, {
			schema: "core",
			merge: false,
			stringKeys: true,
			uniqueKeys: false,
			logLevel: "error",
			prettyErrors: false
		});
		explainSyntax(file, [...parsed.errors.slice(0, MOST_ERRORS), ...parsed.warnings.slice(0, MOST_ERRORS)], log);
		return log.errors() === before ? parsed.contents : null;
	} catch {
		log.error(file, {
			start: 0,
			end: 1
		}, "the file cannot be read: it is nested too deeply", "Look for stray brackets and colons.");
		return null;
	}
}
const MOST_ERRORS = 100;
/** Walks the parser's nodes with a stack of its own. */
function grow(root, file, log) {
	let tree = null;
	const before = log.errors();
	const stack = [{
		node: root,
		depth: 0,
		put: (grown) => tree = grown,
		span: {
			start: 0,
			end: 1
		}
	}];
	for (let task = stack.pop(); task; task = stack.pop()) {
		const span = spanOf(task.node) ?? task.span;
		if (task.depth > LIMITS.depth) log.error(file, span, `nested deeper than ${LIMITS.depth} levels`, "A claims file needs four levels.");
		else if ((0, (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).isMap)(task.node)) task.put({
			kind: "map",
			entries: growMap(task.node.items, task.depth, span, stack, file, log),
			span
		});
		else if ((0, (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).isSeq)(task.node)) {
			const items = [];
			task.put({
				kind: "list",
				items,
				span
			});
			for (const item of [...task.node.items].reverse()) stack.push({
				node: item,
				depth: task.depth + 1,
				put: (grown) => items.push(grown),
				span
			});
		} else task.put(growText(task.node, span));
	}
	return log.errors() === before ? tree : null;
}
function growMap(pairs, depth, span, stack, file, log) {
	const entries = /* @__PURE__ */ new Map();
	for (const pair of pairs) {
		if (!(0, (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).isPair)(pair)) continue;
		const keySpan = spanOf(pair.key) ?? span;
		const key = (0, (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).isScalar)(pair.key) ? String(pair.key.value ?? "").normalize("NFC") : "";
		if (key === "<<" && (0, (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).isScalar)(pair.key) && pair.key.type === (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).Scalar.PLAIN) {
			log.error(file, keySpan, "a merge key", "Merge keys are not used in a claims file: write the keys out.");
			continue;
		}
		const first = entries.get(key);
		if (first) {
			const { line } = positionAt(file, first.keySpan.start);
			log.error(file, keySpan, `\`${key}\` stands here twice, first in line ${line}`, "Remove or rename one of the two.");
			continue;
		}
		const put = (value) => entries.set(key, {
			key,
			keySpan,
			value
		});
		put({
			kind: "text",
			text: "",
			value: null,
			span: keySpan
		});
		stack.push({
			node: pair.value,
			depth: depth + 1,
			put,
			span: keySpan
		});
	}
	return entries;
}
function growText(node, span) {
	if (!(0, (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).isScalar)(node)) return {
		kind: "text",
		text: "",
		value: null,
		span
	};
	const { value } = node;
	const typed = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
	const written = typeof value === "string" ? value : node.source ?? "";
	const text = value === null ? "" : written.replace(/\s+/g, " ").trim();
	return {
		kind: "text",
		text,
		value: typeof typed === "string" ? text : typed,
		span
	};
}
function spanOf(node) {
	if (!((0, (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).isScalar)(node) || (0, (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).isMap)(node) || (0, (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).isSeq)(node) || (0, (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).isAlias)(node)) || !node.range) return null;
	const [start, end] = node.range;
	return end > start ? {
		start,
		end
	} : null;
}

// src/claims/validate.ts
/** Checks a part of a file against its schema and notes every problem at the place it stands; true if there is none. */
function validate(schema, tree, part, file, log) {
	const parsed = schema.safeParse(toData(tree));
	if (parsed.success) return true;
	for (const issue of parsed.error.issues) note(issue, tree, part, file, log);
	return false;
}
function note(issue, root, part, file, log) {
	const found = follow(root, issue.path);
	if (issue.code === "unrecognized_keys") {
		for (const key of issue.keys.slice(0, 100)) noteUnknownKey(key, found, part, file, log);
		return;
	}
	const inner = issue.code === "invalid_union" && found.tree.kind === "map" ? branchOf(issue.errors) : null;
	if (inner) {
		for (const one of inner) note({
			...one,
			path: [...issue.path, ...one.path]
		}, root, part, file, log);
		return;
	}
	if (found.missing !== null) {
		log.error(file, found.span, `\`${found.missing}\` is missing in ${part.label}`, `Add \`${found.missing}:\`.`);
		return;
	}
	const what = found.entry ? `\`${found.entry.key}\`` : part.label;
	if (isEmpty(found.tree)) log.error(file, found.span, `${what} is empty`, `Write ${issue.message} after it, or remove the line.`);
	else log.error(file, found.span, `${what} must be ${issue.message}`, hintFor(issue, found.tree));
}
function noteUnknownKey(key, found, part, file, log) {
	const entry = found.tree.kind === "map" ? found.tree.entries.get(key) : void 0;
	const nested = found.entry !== null;
	const keys = nested ? NESTED : part.keys;
	const label = nested ? `\`${found.entry?.key}\` of ${part.label}` : part.label;
	const hint = () => didYouMean(key, keys) ?? (isRest(key, entry) ? COMMA : `Known keys: ${keys.join(", ")}.`);
	log.error(file, entry?.keySpan ?? found.span, `unknown key \`${short(key)}\` in ${label}`, hint);
}
/** Whether a key is what a comma cut off its text: `{ value: 8,000 }` has the key `000`. */
function isRest(key, entry) {
	return entry !== void 0 && isEmpty(entry.value) && /^\d|\s/.test(key);
}
const COMMA = "Inside `{ }` a comma ends the text: put text that holds commas in quotes.";
/** Keys of the only map inside a part: the setting of a rule. */
const NESTED = ["severity", "options"];
/** The deepest tree on a path, with the entry that names it. */
function follow(root, path) {
	let tree = root;
	let entry = null;
	let missing = null;
	for (const step of path) if (tree.kind === "list" && typeof step === "number") tree = tree.items[step] ?? tree;
	else if (tree.kind === "map") {
		const next = tree.entries.get(String(step));
		if (!next) {
			missing = String(step);
			break;
		}
		entry = next;
		tree = next.value;
	}
	return {
		tree,
		entry,
		missing,
		span: isEmpty(tree) && entry ? entry.keySpan : tree.span
	};
}
/** Of a union, the branch that takes maps: the one that does not complain about the map itself. */
function branchOf(branches) {
	return branches.find((issues) => issues.every((issue) => issue.path.length > 0 || issue.code === "unrecognized_keys")) ?? null;
}
function hintFor(issue, tree) {
	if (tree.kind === "map") return "A map stands here: put text that holds `: ` or begins with `{` in quotes.";
	if (tree.kind === "list") return "A list stands here: put text that begins with `[` or `-` in quotes.";
	const values = issue.code === "invalid_value" ? issue.values.map(String) : [];
	return didYouMean(tree.text, values) ?? `It is \`${short(tree.text)}\` now.`;
}
function isEmpty(tree) {
	return tree.kind === "text" ? tree.text === "" : tree.kind === "list" ? tree.items.length === 0 : false;
}
/** A word of the file in a message: long ones are cut. */
function short(text) {
	return text.length > 60 ? `${text.slice(0, 59)}\u2026` : text;
}

// src/claims/raw.ts
/** Validates the files and gathers their entries; ids are unique over all files. */
function gather(files, log) {
	const claims = /* @__PURE__ */ new Map();
	const sources = /* @__PURE__ */ new Map();
	const refused = /* @__PURE__ */ new Set();
	files.forEach(({ file, tree }, index) => {
		validate(fileShape, tree, {
			label: "the file",
			keys: Object.keys(fileShape.shape)
		}, file, log);
		const settings = tree.entries.get("settings");
		if (settings && index > 0) log.warn(file, settings.keySpan, "settings of an included file are not used", "Move them to the file that includes it.");
		else if (settings) validate(settingsSchema, settings.value, {
			label: "`settings`",
			keys: Object.keys(settingsSchema.shape)
		}, file, log);
		for (const entry of entriesOf(tree, "sources")) {
			if (log.isFull()) return;
			if (!isNewId(entry, sources, file, log)) continue;
			const label = `source \`${short(entry.key)}\``;
			if (validate(sourceSchema, entry.value, {
				label,
				keys: [
					"title",
					"url",
					"date"
				]
			}, file, log)) sources.set(entry.key, {
				id: entry.key,
				file,
				entry
			});
		}
		for (const entry of entriesOf(tree, "claims")) {
			if (log.isFull()) return;
			if (!isNewId(entry, claims, file, log)) continue;
			if (entry.value.kind === "map" && validate(claimSchema, entry.value, {
				label: `claim \`${short(entry.key)}\``,
				keys: CLAIM_KEYS
			}, file, log)) claims.set(entry.key, {
				id: entry.key,
				file,
				span: entry.keySpan,
				tree: entry.value
			});
			else {
				if (entry.value.kind !== "map") noteShape(entry, file, log);
				refused.add(entry.key);
			}
		}
	});
	return {
		claims,
		sources,
		refused
	};
}
/** The text of a key of a claim; null where the key is left out. */
function textOf(tree, key) {
	const value = tree.entries.get(key)?.value;
	return value?.kind === "text" ? value.text : null;
}
/** The texts of a key of a claim, be they written as one text or as a list. */
function textsOf(tree, key) {
	const value = tree.entries.get(key)?.value;
	if (value?.kind === "text") return [value];
	return value?.kind === "list" ? value.items.filter((item) => item.kind === "text") : [];
}
const CLAIM_KEYS = Object.keys(claimSchema.shape);
function entriesOf(tree, key) {
	const value = tree.entries.get(key)?.value;
	return value?.kind === "map" ? value.entries.values() : [];
}
function isNewId(entry, known, file, log) {
	if (!ID.test(entry.key)) {
		log.error(file, entry.keySpan, `\`${short(entry.key)}\` cannot be an id`, "An id is made of letters, digits, `.`, `-` and `_`, and begins with a letter or digit.");
		return false;
	}
	const first = known.get(entry.key);
	if (!first) return true;
	const place = placeOf(first.file, (first.span ?? first.entry?.keySpan)?.start ?? 0);
	log.error(file, entry.keySpan, `the id \`${short(entry.key)}\` is taken, first at ${place}`, "Rename one of the two, or remove it.");
	return false;
}
function placeOf(file, offset) {
	return `${file.path}:${positionAt(file, offset).line}`;
}
function noteShape(entry, file, log) {
	const label = `claim \`${short(entry.key)}\``;
	const isEmpty = entry.value.kind === "text" && entry.value.text === "";
	const span = isEmpty ? entry.keySpan : entry.value.span;
	log.error(file, span, isEmpty ? `${label} is empty` : `${label} must be a map`, "Write `says:` and `value:` below it, indented by two more blanks.");
}

// src/claims/weekdays.ts
/** The weekday (0 is Sunday) of a calendar date; null where the date is not whole or no such day exists. */
function weekdayOf(date) {
	const { year, month, day } = date;
	if (year === void 0 || month === void 0 || day === void 0) return null;
	const instant = new Date(Date.UTC(year, month - 1, day));
	return instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day ? instant.getUTCDay() : null;
}
/** Compares the dates of a sentence with the calendar and with the claim's own date, if it has one. */
function misfits(says, own, readers) {
	const dates = readers.dates(says);
	const isAlone = dates.length === 1;
	return dates.flatMap(({ range, date }) => {
		const weekday = weekdayMisfit(date, own, isAlone);
		if (weekday) return [{
			range,
			message: weekday[0],
			hint: weekday[1],
			severity: "error"
		}];
		const other = isAlone && own ? dateMisfit(date, own) : null;
		return other ? [{
			range,
			message: other[0],
			hint: other[1],
			severity: "warning"
		}] : [];
	});
}
/** Says how a date contradicts its own weekday; null where it does not. */
function ownMisfit(date) {
	return weekdayMisfit(date, null, true);
}
const WEEKDAYS = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
const MONTHS = "January February March April May June July August September October November December".split(" ");
function weekdayMisfit(date, own, alone) {
	if (date.weekday === void 0) return null;
	const whole = {
		...own && (date.day === void 0 ? alone : date.day === own.day && date.month === own.month) ? own : {},
		...date
	};
	const actual = weekdayOf(whole);
	if (actual === null || actual === date.weekday) return null;
	return [`${print(whole)} is a ${WEEKDAYS[actual]}, not a ${WEEKDAYS[date.weekday]}`, "Correct the weekday or the date."];
}
function dateMisfit(date, own) {
	if (date.day === void 0 || date.month === void 0) return null;
	const differs = (part) => date[part] !== void 0 && own[part] !== void 0 && date[part] !== own[part];
	if (!differs("year") && !differs("month") && !differs("day")) return null;
	return [`the sentence says ${print(date)}, the date is ${print(own)}`, "Make the sentence and `date` agree."];
}
function print({ year, month, day }) {
	return [
		day,
		month === void 0 ? void 0 : MONTHS[month - 1],
		year
	].filter((part) => part !== void 0).join(" ");
}

// src/claims/build.ts
/** Makes the claim of a kind; null, with the problems noted, where one of its texts cannot be read. */
function buildClaim(raw, kind, figures, context) {
	const before = context.log.errors();
	const claim = BUILDERS[kind](raw, baseOf(raw, kind, context), figures, context);
	return context.log.errors() === before ? claim : null;
}
const BUILDERS = {
	value: (raw, base, figures, context) => {
		const figure = figures.get(raw.id);
		if (!figure) return null;
		const previous = readQuantityKey(raw, "previous", textOf(raw.tree, "per") ?? figure.quantity.per, context);
		const aged = asAge(figure.quantity, base);
		const quantity = previous === null ? asLength(aged, figure.text, base.says, context.readers) : aged;
		return {
			...base,
			kind: "value",
			...figure,
			quantity,
			previous,
			outOf: readQuantityKey(raw, "out-of", null, context),
			round: roundingOf(raw)
		};
	},
	date: (raw, base, _, context) => {
		const found = context.readers.dates(base.says)[0];
		const key = ["date", "value"].find((name) => raw.tree.entries.has(name));
		const text = (key && textOf(raw.tree, key)) ?? (found ? base.says.slice(found.range.start, found.range.end) : "");
		const date = key ? readDateKey(raw, key, context) : found?.date ?? null;
		return date && {
			...base,
			kind: "date",
			date: withEnd(date, base.says, context.readers),
			text
		};
	},
	name: (raw, base) => ({
		...base,
		kind: "name",
		name: textOf(raw.tree, "name") ?? "",
		is: NAME_TYPES[textOf(raw.tree, "is") ?? "name"],
		also: split(raw, "also", /;/),
		roles: split(raw, "role", /;/, true)
	}),
	quote: (raw, base) => ({
		...base,
		kind: "quote",
		quote: unquote(textOf(raw.tree, "quote") ?? ""),
		by: null,
		speaker: textOf(raw.tree, "by")
	}),
	list: (raw, base, _, context) => ({
		...base,
		kind: "list",
		members: split(raw, "list", /[;,]/),
		ordered: booleanOf(raw, "ordered"),
		outOf: readQuantityKey(raw, "out-of", null, context)
	})
};
/** "34" and "34 years" of a claim whose subject is an age are an age, as in a draft. */
function asAge(quantity, { of, says }) {
	const years = quantity.dimension === "duration" && quantity.unitWord === "year" && /\bold\b/.test(says) ? 12 : quantity.dimension === "count" ? 1 : 0;
	if (years === 0 || quantity.per !== null || !of.some((text) => /^(?:ages?|aged)(?: of|$)/i.test(text))) return quantity;
	const [low, high, step] = [
		quantity.low.div(years),
		quantity.high.div(years),
		quantity.step.div(years)
	];
	return high.gt(OLDEST) ? quantity : {
		...quantity,
		dimension: "age",
		low,
		high,
		step,
		unit: "year",
		unitWord: "year"
	};
}
const OLDEST = 120;
function baseOf(raw, kind, context) {
	const { tree, file } = raw;
	const says = textOf(tree, "says") ?? "";
	const isRead = kind === "value" || kind === "date" || kind === "list";
	const of = tree.entries.has("of") || !isRead ? split(raw, "of", /[;,]/) : subjectFrom(says, context.readers);
	const about = tree.entries.has("about") || !isRead ? split(raw, "about", /[;,]/) : aboutFrom(says, [...of, ...textsOf(tree, "list").map((item) => item.text)], context.readers);
	const whenText = textOf(tree, "when");
	checkDates(raw, says, context);
	return {
		id: raw.id,
		says,
		of,
		about,
		when: whenText === null ? null : pointOf(context.readers.date(whenText)),
		whenText,
		...sourceOf(raw, context),
		status: textOf(tree, "status") ?? "active",
		asOf: isoKey(raw, "as-of", context),
		until: isoKey(raw, "until", context),
		owner: textOf(tree, "owner"),
		note: textOf(tree, "note"),
		write: textOf(tree, "write"),
		not: split(raw, "not", /;/),
		agrees: split(raw, "agrees", null),
		contradicts: split(raw, "contradicts", null),
		path: file.path,
		...positionAt(file, raw.span.start),
		span: raw.span
	};
}
/** The texts of a key. One plain text may hold several, parted by a mark; with `always` the texts of a list may too. */
function split(raw, key, mark, always = false) {
	const isList = raw.tree.entries.get(key)?.value.kind === "list";
	const texts = textsOf(raw.tree, key).map((item) => item.text);
	const parts = mark && (!isList || always) ? texts.flatMap((text) => text.split(mark)) : texts;
	return [...new Set(parts.map((part) => part.trim()).filter(Boolean))];
}
/** A quotation stands in the file without its marks; where a writer leaves them they are taken off. */
function unquote(text) {
	const match = /^["\u201c\u00ab](.*)["\u201d\u00bb]$/s.exec(text);
	return match?.[1] && !/["\u201c\u201d\u00ab\u00bb]/.test(match[1]) ? match[1] : text;
}
function booleanOf(raw, key) {
	const value = raw.tree.entries.get(key)?.value;
	return value?.kind === "text" && value.value === true;
}
function roundingOf(raw) {
	const text = textOf(raw.tree, "round") ?? "written";
	if (text === "exact" || text === "written") return text;
	const number = Number.parseFloat(text);
	return /%|cent/.test(text) ? number / 100 : number;
}
function readQuantityKey(raw, key, per, { readers, log }) {
	const text = textOf(raw.tree, key);
	if (text === null) return null;
	const quantity = readFigure(text, per, readers);
	if (!quantity) log.error(raw.file, spanOf$1(raw, key), `\`${short(text)}\` cannot be read as a figure`, "Write it as in a sentence, such as 20 or \u00a33.50.");
	return quantity;
}
function readDateKey(raw, key, { readers, log }) {
	const text = textOf(raw.tree, key);
	if (text === null) return null;
	const date = readers.date(text);
	const span = spanOf$1(raw, key);
	if (!date) log.error(raw.file, span, `\`${short(text)}\` cannot be read as a date`, "Write it as 2024-06-18, 18 June 2024, June 2024 or 2024.");
	const misfit = date && ownMisfit(date);
	if (misfit) log.error(raw.file, span, ...misfit);
	return date;
}
/** A period with two ends is kept as it is written: as a date it would be the first of them. */
function pointOf(date) {
	return date?.otherEnd ? null : date;
}
/** Which end of a stretch of time the date is, where the sentence says so: "closes on 26 April", "from 11 to 26 April". */
function withEnd(date, says, { dates }) {
	if (date.end || date.otherEnd) return date;
	const same = dates(says).find((found) => found.date.end && isSameDate(date, found.date));
	return same?.date.end ? {
		...date,
		end: same.date.end
	} : date;
}
function isSameDate(one, other) {
	const shared = [
		"year",
		"month",
		"day",
		"time"
	].filter((part) => one[part] !== void 0 && other[part] !== void 0);
	return shared.length > 0 && shared.every((part) => one[part] === other[part]);
}
function isoKey(raw, key, context) {
	const date = readDateKey(raw, key, context);
	return date && (isoOf(date) ?? textOf(raw.tree, key));
}
/** A date in ISO form as far as it is written; null where it has no year. */
function isoOf({ year, month, day }) {
	if (year === void 0) return null;
	const two = (part) => String(part).padStart(2, "0");
	const parts = [String(year).padStart(4, "0")];
	if (month !== void 0) parts.push(two(month));
	if (month !== void 0 && day !== void 0) parts.push(two(day));
	return parts.join("-");
}
function checkDates(raw, says, { readers, log }) {
	if (!says) return;
	const text = textOf(raw.tree, "date");
	for (const misfit of misfits(says, text === null ? null : readers.date(text), readers)) (misfit.severity === "error" ? log.error : log.warn)(raw.file, insideOf(raw, misfit.range.start, misfit.range.end, says), misfit.message, misfit.hint);
}
/** The place of a range of `says`, where the file spells the sentence as it is read; the whole sentence otherwise. */
function insideOf(raw, from, to, says) {
	const whole = spanOf$1(raw, "says");
	const at = raw.file.text.slice(whole.start, whole.end).indexOf(says);
	return at === -1 ? whole : {
		start: whole.start + at + from,
		end: whole.start + at + to
	};
}
function sourceOf(raw, { sources, log }) {
	const text = textOf(raw.tree, "source");
	if (text === null) return {
		source: null,
		sourceTitle: null
	};
	const known = sources.get(text);
	if (known) return {
		source: known.id,
		sourceTitle: known.title
	};
	if (/\s|:\/\//.test(text)) return {
		source: null,
		sourceTitle: text
	};
	const hint = () => didYouMean(text, sources.keys()) ?? "Add it under `sources`, or write its title here.";
	log.error(raw.file, spanOf$1(raw, "source"), `${labelOf(raw)} names a source that is not there: \`${short(text)}\``, hint);
	return {
		source: null,
		sourceTitle: null
	};
}

// src/claims/includes.ts
/** Reads a claims file and all that it includes, each once, the including file before the included ones. */
function collectFiles(path, read, log) {
	const text = read(path);
	const main = toTextFile(path, text ?? "");
	if (text === null) {
		log.error(main, START, "there is no such file", "Write one, or name another: `holdtrue init` drafts one from a source document.");
		return [];
	}
	const reading = {
		read,
		log,
		parsed: [],
		seen: /* @__PURE__ */ new Set([path]),
		size: text.length
	};
	visit(main, [path], reading);
	return reading.parsed;
}
const START = {
	start: 0,
	end: 1
};
/** What an include may add up to. */
const MOST_FILES = 200;
const MOST_TEXT = 4 * LIMITS.bytes;
function visit(file, trail, reading) {
	const tree = readMap(file, reading.log);
	if (!tree) return;
	reading.parsed.push({
		file,
		tree
	});
	const include = tree.entries.get("include")?.value;
	const items = include?.kind === "list" ? include.items : include?.kind === "text" ? [include] : [];
	for (const item of items) if (item.kind === "text" && item.text !== "" && !reading.log.isFull()) open(item.text, item.span, file, trail, reading);
}
function readMap(file, log) {
	if (file.text.trim() === "" || file.text.trim() === "\ufeff") {
		log.error(file, START, "the file is empty", EXAMPLE);
		return null;
	}
	const before = log.errors();
	const tree = parseTree(file, log);
	if (tree?.kind === "map") return tree;
	if (log.errors() > before) return null;
	if (!tree || isNothing(tree)) log.error(file, START, "the file holds nothing but comments", EXAMPLE);
	else log.error(file, tree.span, "a claims file is a map with the key `claims`", EXAMPLE);
	return null;
}
const EXAMPLE = "Begin with `claims:` and below it, indented, an id such as `seats:` with `says:` and `value:`.";
function isNothing(tree) {
	return tree.kind === "text" && tree.text === "" && tree.value === null;
}
function open(written, span, from, trail, reading) {
	const found = resolvePath(written, from.path);
	if (typeof found === "string" && reading.seen.has(found) && !trail.includes(found)) return;
	const opened = typeof found === "string" ? openPath(found, trail, reading) : found;
	if (typeof opened === "string") visit(toTextFile(found, opened), [...trail, found], reading);
	else reading.log.error(from, span, opened.message, opened.hint);
}
/** The text of a file that no file above it includes. */
function openPath(path, trail, reading) {
	if (trail.includes(path)) return {
		message: `includes in a circle: ${[...trail.slice(trail.indexOf(path)), path].map(short).join(" \u2192 ")}`,
		hint: "Remove one of these includes."
	};
	reading.seen.add(path);
	const text = reading.read(path);
	if (text === null) return {
		message: `there is no file ${short(path)}`,
		hint: "The path is relative to the file that includes it."
	};
	reading.size += text.length;
	return reading.seen.size > MOST_FILES || reading.size > MOST_TEXT ? {
		message: `more than ${MOST_FILES} files or 16 MiB are included`,
		hint: "Include fewer files."
	} : text;
}
/** Normalises an include against the folder of the including file; refuses what leaves the workspace. */
function resolvePath(written, from) {
	const hint = "Name a file of this repository, by its path from this file.";
	if (/^[A-Za-z][A-Za-z0-9+.-]{0,20}:/.test(written)) return {
		message: "an include must be a path",
		hint
	};
	if (written.includes("\\")) return {
		message: "a backslash in a path",
		hint: "Separate folders with `/`."
	};
	if (written.startsWith("/") || written.startsWith("~")) return {
		message: "an include may not be an absolute path",
		hint
	};
	const isAbsolute = from.startsWith("/");
	const parts = from.split("/").slice(0, -1).filter((part) => part !== "" && part !== ".");
	const root = isAbsolute ? parts.length : parts.filter((part) => part === "..").length;
	for (const part of written.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.length > root) parts.pop();
		else return {
			message: "an include may not leave the workspace",
			hint
		};
	}
	return (isAbsolute ? "/" : "") + parts.join("/");
}

// src/claims/kinds.ts
/** The ways to derive a figure from other claims. */
const DERIVATIONS = [
	"sum",
	"difference",
	"share",
	"ratio",
	"change"
];
/** The kind of a claim, by the key that it carries; null, with the problem noted, where it carries none or two. */
function kindOf(raw, { log, readers }) {
	const carried = [...raw.tree.entries.values()].filter((entry) => entry.key in KIND_OF_KEY);
	const derivations = carried.filter((entry) => entry.key !== "value" && KIND_OF_KEY[entry.key] === "value");
	const first = carried[0];
	const rival = derivations[1] ?? carried.find((entry) => KIND_OF_KEY[entry.key] !== KIND_OF_KEY[first?.key ?? ""]);
	if (first && rival) {
		const one = derivations[1] ? derivations[0] : first;
		log.error(raw.file, rival.keySpan, `${labelOf(raw)} carries both \`${one?.key}\` and \`${rival.key}\``, "Make two claims of it: each has one kind.");
		return null;
	}
	if (first) {
		const kind = first.key === "value" && derivations.length === 0 && isTimeOfDay(textOf(raw.tree, "value") ?? "", readers) ? "date" : KIND_OF_KEY[first.key] ?? "value";
		warnOfIdleKeys(raw, kind, log);
		return kind;
	}
	const says = raw.tree.entries.get("says")?.value;
	const sentence = says?.kind === "text" ? says.text : "";
	if (readers.quantities(sentence).length > 0) return "value";
	if (readers.dates(sentence).length > 0) return "date";
	log.error(raw.file, raw.span, `${labelOf(raw)} states nothing to check`, "Give it one of `value`, `date`, `name`, `quote` or `list`.");
	return null;
}
/** "10am to 6pm" is written as a value, and compared as a time. */
function isTimeOfDay(text, readers) {
	return /\d ?[ap]\.?m|:|noon|midday|midnight|o['\u2019]clock/i.test(text) && readers.quantity(text) === null && readers.date(text)?.time !== void 0;
}
const KIND_OF_KEY = {
	value: "value",
	date: "date",
	name: "name",
	quote: "quote",
	list: "list",
	...Object.fromEntries(DERIVATIONS.map((how) => [how, "value"]))
};
/** Keys that mean something in some kinds only. */
const KINDS_OF_KEY = {
	per: ["value"],
	previous: ["value"],
	round: ["value"],
	"out-of": ["value", "list"],
	also: ["name"],
	is: ["name"],
	role: ["name"],
	by: ["quote"],
	ordered: ["list"]
};
function warnOfIdleKeys(raw, kind, log) {
	for (const entry of raw.tree.entries.values()) {
		const kinds = KINDS_OF_KEY[entry.key];
		if (kinds && !kinds.includes(kind)) log.warn(raw.file, entry.keySpan, `\`${entry.key}\` means nothing in a ${kind} claim`, `It belongs to claims with ${kinds.map((one) => `\`${one}\``).join(" or ")}.`);
	}
}

// src/claims/problem-log.ts
/** How many problems are shown; the rest is only counted. */
const SHOWN = 50;
/** An empty log. */
function createLog() {
	const kept = [];
	const files = /* @__PURE__ */ new Map();
	let errors = 0;
	let total = 0;
	const add = (file, span, message, hint, severity) => {
		total++;
		if (severity === "error") errors++;
		if (!files.has(file.path)) files.set(file.path, files.size);
		if (kept.length < KEPT) kept.push({
			order: files.get(file.path) ?? 0,
			hint,
			problem: problemAt(file, span, message, "", severity)
		});
	};
	return {
		error: (file, span, message, hint) => add(file, span, message, hint, "error"),
		warn: (file, span, message, hint) => add(file, span, message, hint, "warning"),
		isFull: () => total >= KEPT,
		errors: () => errors,
		result: () => {
			return {
				problems: [...kept].sort(bySeverity).slice(0, SHOWN).sort(byPlace).map(({ problem, hint }) => ({
					...problem,
					hint: typeof hint === "string" ? hint : hint()
				})),
				total
			};
		}
	};
}
/** More than are shown, so that the ones shown can be the first of the file. */
const KEPT = 2e3;
function bySeverity(one, other) {
	return rank(one) - rank(other) || byPlace(one, other);
}
function byPlace(one, other) {
	return one.order - other.order || one.problem.line - other.problem.line || one.problem.column - other.problem.column;
}
function rank(placed) {
	return placed.problem.severity === "error" ? 0 : 1;
}

// src/claims/readers.ts
/** The readers that drafts are read with. In: whether the month comes first in dates such as 3/4/2025. */
function createReaders(monthFirst) {
	const dates = (text) => (require_extract ??= require("./extract.cjs")).extractDates(text, { monthFirst });
	return {
		quantity: (require_extract ??= require("./extract.cjs")).readQuantity,
		date: (text) => (require_extract ??= require("./extract.cjs")).readDate(text) ?? readMonth(text),
		quantities: (text) => (require_extract ??= require("./extract.cjs")).extractQuantities(text, dates(text).map((date) => date.range), {}),
		dates
	};
}
/** `2024-06`: drafts do not write months that way, claims files may. */
function readMonth(text) {
	const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text.trim());
	return match ? {
		year: Number(match[1]),
		month: Number(match[2])
	} : null;
}

// src/claims/derivations.ts
/** What a figure should be by its derivation; null where the figures cannot be combined that way. */
function derive(how, from) {
	const [first, second, ...more] = from;
	if (!first || !second) return null;
	if (how === "sum") return (require_quantity ??= require("./quantity.cjs")).sum(from);
	if (how === "difference") return [second, ...more].reduce((rest, next) => rest && (require_quantity ??= require("./quantity.cjs")).difference(rest, next), first);
	if (more.length > 0) return null;
	return how === "share" ? (require_quantity ??= require("./quantity.cjs")).share(first, second) : how === "ratio" ? (require_quantity ??= require("./quantity.cjs")).ratio(first, second) : (require_quantity ??= require("./quantity.cjs")).change(first, second);
}
/** Says how a stated figure disagrees with its derivation; null where it agrees within the rounding of all figures. */
function disagreement(how, stated, from) {
	const derived = derive(how, from);
	if (!derived) return null;
	const likened = liken(stated, derived.dimension);
	const printed = printDerived(derived);
	if (!likened) return `${NOUN[how]} is ${printed}, which is no figure of that kind`;
	if (stated.sign && derived.sign && stated.sign !== derived.sign) return `${NOUN[how]} goes the other way: ${printed}`;
	return meets(likened, derived, slack(how, derived, from)) ? null : `${NOUN[how]} is ${printed}`;
}
/** Prints a derived figure; a quotient is cut to four digits. */
function printDerived(derived) {
	const cut = (value) => derived.step.isZero() && !value.isInteger() ? value.toSignificantDigits(4) : value;
	return (require_quantity ??= require("./quantity.cjs")).printQuantity({
		...derived,
		low: cut(derived.low),
		high: cut(derived.high)
	});
}
/** How messages call a derivation. */
const NOUN = {
	sum: "the sum",
	difference: "the difference",
	share: "the share",
	ratio: "the ratio",
	change: "the change"
};
const HUNDRED = new (require_decimal ??= require("./decimal.cjs")).Decimal(100);
/** The same figure in the dimension of the derivation: two-thirds as a share is 66.7%, fourfold as a change 300%. */
function liken(stated, dimension) {
	const from = stated.dimension;
	if (from === dimension) return stated;
	if (from === "percent" && dimension === "points") return stated;
	if (from === "fraction" && dimension === "percent") return scaled(stated, HUNDRED);
	if (from === "percent" && dimension === "multiple") return scaled(stated, new (require_decimal ??= require("./decimal.cjs")).Decimal("0.01"));
	if (from === "fraction" && dimension === "multiple") return stated;
	if (from === "multiple" && dimension === "percent") return shifted(scaled(stated, HUNDRED), HUNDRED);
	return COUNTED.has(from) && COUNTED.has(dimension) ? stated : null;
}
const COUNTED = /* @__PURE__ */ new Set([
	"count",
	"age",
	"score",
	"rank",
	"multiple"
]);
function scaled(quantity, by) {
	return {
		...quantity,
		low: quantity.low.times(by),
		high: quantity.high.times(by),
		step: quantity.step.times(by)
	};
}
function shifted(quantity, by) {
	return {
		...quantity,
		low: quantity.low.minus(by),
		high: quantity.high.minus(by)
	};
}
/** How far the rounding of the figures that it comes from can move the derived one. */
function slack(how, derived, from) {
	const zero = new (require_decimal ??= require("./decimal.cjs")).Decimal(0);
	if (how === "sum" || how === "difference") return from.reduce((total, part) => total.plus((require_quantity ??= require("./quantity.cjs")).halfStep(part)), zero);
	const relative = from.reduce((total, part) => part.low.isZero() ? total : total.plus((require_quantity ??= require("./quantity.cjs")).halfStep(part).div(part.low.abs())), zero);
	return (how === "change" ? derived.high.abs().plus(HUNDRED) : derived.high.abs()).times(relative);
}
function meets(stated, derived, by) {
	const one = (require_quantity ??= require("./quantity.cjs")).toInterval({
		...stated,
		low: stated.low.abs(),
		high: stated.high.abs()
	});
	const [low, high] = [(require_decimal ??= require("./decimal.cjs")).Decimal.min(derived.low.abs(), derived.high.abs()), (require_decimal ??= require("./decimal.cjs")).Decimal.max(derived.low.abs(), derived.high.abs())];
	const other = (require_quantity ??= require("./quantity.cjs")).toInterval({
		...derived,
		low,
		high,
		step: new (require_decimal ??= require("./decimal.cjs")).Decimal(0)
	});
	const reaches = (least, most) => least === null || most === null || least.lte(most.plus(by));
	return reaches(one.low, other.high?.plus(SPECK) ?? null) && reaches(other.low, one.high?.plus(SPECK) ?? null);
}
const SPECK = new (require_decimal ??= require("./decimal.cjs")).Decimal("1e-9");

// src/claims/resolve.ts
/** Finds the figure of every value claim, checks the derivations, and leaves out, with the problem noted, what has none. */
function resolveFigures(values, set, context) {
	const byId = new Map(values.map((raw) => [raw.id, raw]));
	const figures = /* @__PURE__ */ new Map();
	const derivations = /* @__PURE__ */ new Map();
	for (const raw of values) {
		const derived = readDerivation(raw, byId, set, context);
		if (derived) derivations.set(raw.id, derived);
		const figure = readOwn(raw, derived, context);
		if (figure) figures.set(raw.id, figure);
	}
	deriveRest(byId, derivations, figures, context);
	for (const [id, derivation] of derivations) check(byId.get(id), derivation, figures, context);
	return figures;
}
function readOwn(raw, derived, { readers, log }) {
	const text = textOf(raw.tree, "value");
	const per = textOf(raw.tree, "per");
	if (text !== null) {
		const quantity = readFigure(text, per, readers);
		if (quantity) return {
			quantity: asSaid(quantity, textOf(raw.tree, "says") ?? "", readers),
			text,
			derived
		};
		log.error(raw.file, spanOf$1(raw, "value"), `\`${short(text)}\` cannot be read as a figure`, FIGURES);
		return null;
	}
	if (DERIVATIONS.some((how) => raw.tree.entries.has(how))) return null;
	const says = textOf(raw.tree, "says") ?? "";
	const found = readers.quantities(says)[0];
	if (!found) return null;
	const written = says.slice(found.range.start, found.range.end);
	return {
		quantity: per === null ? found.quantity : readFigure(written, per, readers) ?? found.quantity,
		text: written,
		derived
	};
}
const FIGURES = "Write it as in a sentence: \u00a32.2bn, more than 8,000, 6.5%, 1.8 percentage points, fourfold, 21 days, 48\u201336.";
function readDerivation(raw, byId, set, { log }) {
	const how = DERIVATIONS.find((key) => raw.tree.entries.has(key));
	if (!how) return null;
	const items = textsOf(raw.tree, how);
	const wrong = items.filter((item) => !byId.has(item.text) || item.text === raw.id);
	for (const item of wrong) noteReference(raw, item.text, item.span, byId, set, log);
	if (wrong.length > 0) return null;
	const from = items.map((item) => item.text);
	if (from.length < 2 || from.length > 2 && how !== "sum" && how !== "difference") {
		const wanted = how === "sum" || how === "difference" ? "two claims or more" : "two claims";
		log.error(raw.file, spanOf$1(raw, how), `\`${how}\` needs ${wanted}`, `Write \`${how}: [first-id, second-id]\`.`);
		return null;
	}
	return {
		how,
		from
	};
}
function noteReference(raw, id, span, byId, set, log) {
	if (set.refused.has(id)) return;
	if (id === raw.id) log.error(raw.file, span, `${labelOf(raw)} is derived from itself`, "Name the claims that it follows from.");
	else if (set.claims.has(id)) log.error(raw.file, span, `\`${short(id)}\` is no claim with a figure`, "Only value claims can be combined.");
	else log.error(raw.file, span, `there is no claim \`${short(id)}\``, () => didYouMean(id, byId.keys()) ?? "Name claims by their ids.");
}
/** Derives what is not written, each as soon as all that it follows from is known. */
function deriveRest(byId, derivations, figures, context) {
	const waiting = /* @__PURE__ */ new Map();
	const users = /* @__PURE__ */ new Map();
	for (const [id, { from }] of derivations) {
		if (figures.has(id) || byId.get(id)?.tree.entries.has("value")) continue;
		const missing = new Set(from.filter((part) => !figures.has(part)));
		waiting.set(id, missing.size);
		for (const part of missing) {
			const waitingForIt = users.get(part);
			if (waitingForIt) waitingForIt.push(id);
			else users.set(part, [id]);
		}
	}
	const ready = [...waiting].filter(([, count]) => count === 0).map(([id]) => id);
	for (let id = ready.shift(); id !== void 0; id = ready.shift()) {
		waiting.delete(id);
		if (!deriveOne(byId.get(id), derivations.get(id), figures, context)) continue;
		for (const user of users.get(id) ?? []) {
			const left = (waiting.get(user) ?? 1) - 1;
			waiting.set(user, left);
			if (left === 0) ready.push(user);
		}
	}
	noteCircles(waiting, derivations, byId, context);
}
function deriveOne(raw, derived, figures, { log }) {
	if (!raw || !derived) return false;
	const parts = derived.from.flatMap((id) => figures.get(id)?.quantity ?? []);
	const quantity = derive(derived.how, parts);
	if (quantity) figures.set(raw.id, {
		quantity,
		text: printDerived(quantity),
		derived
	});
	else log.error(raw.file, spanOf$1(raw, derived.how), `these figures have no ${derived.how}: ${listed(derived, figures)}`, SAME_KIND);
	return quantity !== null;
}
const SAME_KIND = "Combine figures of one kind and unit, or write the `value` yourself.";
/** What still waits and only for claims that wait too is derived in a circle. */
function noteCircles(waiting, derivations, byId, { log }) {
	for (const id of waiting.keys()) {
		const trail = /* @__PURE__ */ new Set();
		let step = id;
		while (step !== void 0 && !trail.has(step)) {
			trail.add(step);
			step = derivations.get(step)?.from.find((part) => waiting.has(part));
			if (trail.size > MOST_STEPS) break;
		}
		const raw = byId.get(id);
		const how = derivations.get(id)?.how;
		if (step === id && raw && how) log.error(raw.file, spanOf$1(raw, how), `${labelOf(raw)} is derived from itself: ${[...trail, id].map(short).join(" \u2192 ")}`, "Give one of these claims a `value` and no derivation.");
	}
}
const MOST_STEPS = 50;
function check(raw, derived, figures, { log }) {
	const stated = raw && figures.get(raw.id);
	if (!raw || !stated || !raw.tree.entries.has("value")) return;
	const parts = derived.from.flatMap((id) => figures.get(id)?.quantity ?? []);
	if (parts.length < derived.from.length) return;
	if (!derive(derived.how, parts)) {
		log.error(raw.file, spanOf$1(raw, derived.how), `these figures have no ${derived.how}: ${listed(derived, figures)}`, SAME_KIND);
		return;
	}
	const wrong = disagreement(derived.how, stated.quantity, parts);
	if (wrong) log.error(raw.file, spanOf$1(raw, "value"), `\`${short(stated.text)}\` is not ${NOUN[derived.how]} of its parts: ${wrong}`, `The parts: ${listed(derived, figures)}.`);
}
function listed(derived, figures) {
	const shown = derived.from.slice(0, 8).map((id) => `${short(id)} ${short(figures.get(id)?.text ?? "")}`.trim());
	return derived.from.length > 8 ? `${shown.join(", ")} and ${derived.from.length - 8} more` : shown.join(", ");
}

// src/claims/speakers.ts
/** Ties quotations to the name claims of their speakers, be they given by id or by name. */
function nameSpeakers(claims, set, context) {
	const byId = new Map(claims.map((claim) => [claim.id, claim]));
	const byForm = formsOf(claims);
	return claims.map((claim) => claim.kind === "quote" && claim.speaker !== null ? withSpeaker(claim, byId, byForm, set, context) : claim);
}
function withSpeaker(claim, byId, byForm, set, { log }) {
	const written = claim.speaker ?? "";
	const raw = set.claims.get(claim.id);
	const known = byId.get(written) ?? byForm.get((require_text ??= require("./text.cjs")).fold(written));
	if (known?.kind === "name") return {
		...claim,
		by: known.id,
		speaker: known.name
	};
	if (!raw || set.refused.has(written)) return claim;
	if (known) log.error(raw.file, spanOf$1(raw, "by"), `\`${short(written)}\` is a ${known.kind} claim, not a name`, "Name the claim of a person or organisation.");
	else if (!/[\s\p{Lu}]/u.test(written)) {
		const hint = () => {
			const names = [...byId.values()].filter((one) => one.kind === "name").map((one) => one.id);
			return didYouMean(written, names) ?? "Name the id of a name claim, or write the name as it is printed.";
		};
		log.error(raw.file, spanOf$1(raw, "by"), `${labelOf(raw)} names a speaker that is not there: \`${short(written)}\``, hint);
	}
	return claim;
}
/** Names and their other forms; a form that several names share is null. */
function formsOf(claims) {
	const forms = /* @__PURE__ */ new Map();
	for (const claim of claims) {
		if (claim.kind !== "name") continue;
		for (const form of new Set([claim.name, ...claim.also].map((require_text ??= require("./text.cjs")).fold))) forms.set(form, forms.has(form) ? null : claim);
	}
	return forms;
}

// src/claims/load.ts
/**
* Loads a claims file and what it includes. `read` gives the text of a file by its normalised path, null where it is
* missing; it is called with `path` as given and with the paths of includes. Never throws for what the files hold.
*/
function loadClaims(path, read, readers) {
	const log = createLog();
	const files = collectFiles(path, read, log);
	const main = files[0];
	const set = main ? assemble(path, main, files, readers, log) : null;
	return {
		set: log.errors() === 0 ? set : null,
		...log.result()
	};
}
function assemble(path, main, files, given, log) {
	const language = textOf(main.tree, "language") ?? "en-GB";
	const readers = given ?? createReaders(/-us$/i.test(language));
	const raw = gather(files, log);
	if (raw.claims.size === 0 && log.errors() === 0) {
		const span = main.tree.entries.get("claims")?.keySpan ?? {
			start: 0,
			end: 1
		};
		log.error(main.file, span, "there are no claims", "Add one below `claims:`, such as `seats: { says: The hall has 350 seats., value: 350 }`.");
	}
	const sources = [...raw.sources.values()].map((source) => buildSource(source, readers, log));
	return {
		path,
		language,
		claims: buildClaims(raw, {
			log,
			readers,
			sources: new Map(sources.map((source) => [source.id, source]))
		}),
		sources,
		settings: settingsOf(main.tree),
		files: files.map(({ file }) => ({
			path: file.path,
			text: file.text
		}))
	};
}
function buildClaims(raw, context) {
	const kinds = /* @__PURE__ */ new Map();
	for (const claim of raw.claims.values()) {
		const kind = context.log.isFull() ? null : kindOf(claim, context);
		if (kind) kinds.set(claim, kind);
	}
	const values = [...kinds].filter(([, kind]) => kind === "value").map(([claim]) => claim);
	const figures = resolveFigures(values, raw, context);
	const claims = [...kinds].flatMap(([claim, kind]) => context.log.isFull() ? [] : buildClaim(claim, kind, figures, context) ?? []);
	return nameSpeakers(claims, raw, context);
}
function buildSource({ id, file, entry }, readers, log) {
	const { value } = entry;
	if (value.kind !== "map") return {
		id,
		title: value.kind === "text" ? value.text : id,
		url: null,
		date: null
	};
	const text = textOf(value, "date");
	const date = text === null ? null : readers.date(text);
	if (text !== null && !date) {
		const span = value.entries.get("date")?.value.span ?? entry.keySpan;
		log.error(file, span, `\`${text.slice(0, 60)}\` cannot be read as a date`, "Write it as 2024-06-18, 18 June 2024, June 2024 or 2024.");
	}
	return {
		id,
		title: textOf(value, "title") ?? id,
		url: textOf(value, "url"),
		date: date && (isoOf(date) ?? text)
	};
}
function settingsOf(tree) {
	const settings = tree.entries.get("settings")?.value;
	const map = settings?.kind === "map" ? settings : null;
	const rules = map?.entries.get("rules")?.value;
	return {
		drafts: textList(map?.entries.get("drafts")?.value),
		rules: rules?.kind === "map" ? toData(rules) : Object.create(null),
		plugins: textList(map?.entries.get("plugins")?.value)
	};
}
function textList(tree) {
	if (tree?.kind === "text") return [tree.text];
	return tree?.kind === "list" ? tree.items.flatMap((item) => item.kind === "text" ? item.text : []) : [];
}

// src/claims/twins.ts
/** Claims of one subject: with different values they contradict each other, with one value they cannot be told apart. */
function lintTwins(claims) {
	const first = /* @__PURE__ */ new Map();
	const remarks = [];
	for (const claim of claims) {
		const key = subjectKey(claim);
		if (key === null) continue;
		const other = first.get(key);
		if (!other) first.set(key, claim);
		else remarks.push(twin(claim, other));
	}
	return remarks;
}
/** The same words cannot have two speakers. */
function lintQuotes(claims) {
	const first = /* @__PURE__ */ new Map();
	const remarks = [];
	for (const claim of claims) {
		if (claim.kind !== "quote") continue;
		const key = phraseKey(claim.quote);
		const other = first.get(key);
		if (!other) first.set(key, claim);
		else if (other.kind === "quote" && (other.speaker ?? "") !== (claim.speaker ?? "")) {
			const message = `claim \`${claim.id}\` gives the words of \`${other.id}\` (${other.path}:${other.line}) to another speaker`;
			remarks.push({
				claim,
				message,
				hint: "Correct `by` in one of them.",
				severity: "error"
			});
		} else {
			const message = `claims \`${claim.id}\` and \`${other.id}\` (${other.path}:${other.line}) cannot be told apart`;
			remarks.push({
				claim,
				message,
				hint: "Remove one of them.",
				severity: "warning"
			});
		}
	}
	return remarks;
}
function twin(claim, other) {
	const place = `${other.path}:${other.line}`;
	if (sayTheSame(claim, other)) return {
		claim,
		message: `claims \`${claim.id}\` and \`${other.id}\` (${place}) cannot be told apart`,
		hint: "Remove one of them, or say under `about:` what sets them apart.",
		severity: "warning"
	};
	const severity = claim.kind !== "name" && frameOf(claim) === frameOf(other) ? "error" : "warning";
	return {
		claim,
		message: `claim \`${claim.id}\` contradicts \`${other.id}\` (${place}): ${short(reading$1(claim))} and ${short(reading$1(other))}`,
		hint: "Correct one of them, or say under `about:` or `when:` what sets them apart.",
		severity
	};
}
/** What a claim is about, as a key: kind and dimension, main subject, context, period, rate. Null where nothing is said. */
function subjectKey(claim) {
	if (claim.kind === "quote") return null;
	if (claim.kind === "name" && claim.of.length === 0) return JSON.stringify(["name", (require_text ??= require("./text.cjs")).fold(claim.name)]);
	if (claim.of.length === 0 && claim.about.length === 0) return null;
	const dimension = claim.kind === "value" ? [
		claim.quantity.dimension,
		claim.quantity.unit,
		claim.quantity.per
	] : [];
	const context = [...new Set(claim.about.map(phraseKey))].sort();
	const type = claim.kind === "name" ? [claim.is] : [];
	return JSON.stringify([
		claim.kind,
		...type,
		...dimension,
		phraseKey(claim.of[0] ?? ""),
		context,
		claim.whenText ?? ""
	]);
}
/** A sentence without its figures: what is left when two claims state different values for one thing. */
function frameOf(claim) {
	return phraseKey(claim.says.replace(/[\p{N}.,:%\u00a3$\u20ac]/gu, " "));
}
function phraseKey(phrase) {
	return (require_text ??= require("./text.cjs")).tokenize(phrase).filter((token) => token.kind !== "mark").map((token) => (require_text ??= require("./text.cjs")).lemma(token.lower)).join(" ");
}
function sayTheSame(claim, other) {
	if (claim.kind === "value" && other.kind === "value") return sameFigure(claim.quantity, other.quantity);
	if (claim.kind === "date" && other.kind === "date") return dateKey(claim.date) === dateKey(other.date);
	if (claim.kind === "list" && other.kind === "list") return listKey(claim.members) === listKey(other.members);
	return claim.kind !== "name" || other.kind !== "name" || (require_text ??= require("./text.cjs")).fold(claim.name) === (require_text ??= require("./text.cjs")).fold(other.name);
}
function sameFigure(one, other) {
	return (require_quantity ??= require("./quantity.cjs")).sameValue(one, other) && (one.sign ?? 1) === (other.sign ?? 1);
}
function dateKey(date) {
	return JSON.stringify([
		isoOf(date),
		date.time,
		date.timeTo,
		date.from,
		date.to,
		date.weekday,
		date.otherEnd && isoOf(date.otherEnd)
	]);
}
function listKey(members) {
	return JSON.stringify(members.map((require_text ??= require("./text.cjs")).fold).sort());
}
function reading$1(claim) {
	if (claim.kind === "list") return claim.members.join(", ");
	if (claim.kind === "name") return claim.name;
	return claim.kind === "value" || claim.kind === "date" ? claim.text : claim.id;
}

// src/claims/lint.ts
/**
* What is wrong between the claims of a set, each at the id of the claim: contradictions, claims nobody could tell apart,
* sums that do not add up, weekdays that do not fit, sentences that say another figure, dates of validity in the wrong order.
*/
function lintClaims(set, readers = createReaders(/-us$/i.test(set.language))) {
	const claims = set.claims.filter((claim) => claim.status !== "withdrawn");
	const byId = new Map(set.claims.map((claim) => [claim.id, claim]));
	return located(set, [
		...claims.flatMap((claim) => [...lintAlone(claim, readers), ...lintDerivation(claim, byId)]),
		...lintTwins(claims),
		...lintQuotes(claims)
	]);
}
/** Remarks as problems at the ids of their claims, in the order of the file. */
function located(set, remarks) {
	const files = new Map((set.files ?? []).map(({ path, text }) => [path, toTextFile(path, text)]));
	const order = new Map(set.claims.map((claim, index) => [claim, index]));
	return [...remarks].sort((one, other) => (order.get(one.claim) ?? 0) - (order.get(other.claim) ?? 0)).map(({ claim, message, hint, severity }) => locate(claim, message, hint, severity, files.get(claim.path)));
}
/** Without the text of the file the line of the id stands for it. */
function locate(claim, message, hint, severity, file) {
	if (file) return problemAt(file, claim.span, message, hint, severity);
	const { path, line, column, id } = claim;
	return {
		path,
		line,
		column,
		endColumn: column + id.length,
		message,
		hint,
		excerpt: `${id}:`,
		excerptColumn: column,
		severity
	};
}
function lintAlone(claim, readers) {
	const remarks = [];
	const warn = (message, hint, severity = "error") => remarks.push({
		claim,
		message,
		hint,
		severity
	});
	if (claim.asOf && claim.until && endOf(claim.until) < claim.asOf) warn(`\`until\` (${claim.until}) is earlier than \`as-of\` (${claim.asOf})`, "Correct one of the two dates.");
	for (const misfit of misfits(claim.says, claim.kind === "date" ? claim.date : null, readers)) warn(misfit.message, misfit.hint, misfit.severity);
	if (claim.kind === "value" && contradictsOwnSentence(claim.says, claim.quantity, readers)) warn(`the sentence does not say ${short(claim.text)}`, "Make the sentence and `value` agree.", "warning");
	if (isLost(claim)) warn(`nothing says what claim \`${claim.id}\` is of`, "Give it `of:` with the words that drafts use for it, or a sentence under `says:`.", "warning");
	return remarks;
}
function isLost(claim) {
	return (claim.kind === "value" || claim.kind === "date" || claim.kind === "list") && claim.of.length === 0 && claim.about.length === 0;
}
/** A partial date lasts as long as its last day. */
function endOf(date) {
	return `${date}-99`;
}
/** Whether the sentence has figures of the claim's kind and none that meets it. */
function contradictsOwnSentence(says, quantity, readers) {
	const alike = readers.quantities(says).map((found) => found.quantity).filter((found) => found.dimension === quantity.dimension && found.unit === quantity.unit && found.bound !== "vague");
	return alike.length > 0 && !alike.some((found) => meet(found, quantity) || found.other !== void 0 && meet(found.other, quantity));
}
function meet(one, other) {
	if ((require_quantity ??= require("./quantity.cjs")).sameValue(one, other)) return true;
	const [first, second] = [(require_quantity ??= require("./quantity.cjs")).toInterval(one), (require_quantity ??= require("./quantity.cjs")).toInterval(other)];
	const reaches = (least, most) => least === null || most === null || least.lte(most);
	return reaches(first.low, second.high) && reaches(second.low, first.high);
}
function lintDerivation(claim, byId) {
	if (claim.kind !== "value" || !claim.derived) return [];
	const quantities = claim.derived.from.map((id) => byId.get(id)).flatMap((part) => part?.kind === "value" ? part.quantity : []);
	if (quantities.length < claim.derived.from.length) return [];
	const wrong = disagreement(claim.derived.how, claim.quantity, quantities);
	const message = `\`${short(claim.text)}\` is not ${NOUN[claim.derived.how]} of its parts: ${wrong}`;
	return wrong ? [{
		claim,
		message,
		hint: `The parts: ${claim.derived.from.slice(0, 8).join(", ")}.`,
		severity: "error"
	}] : [];
}

// src/claims/json-schema.ts
var json_schema_exports = /* @__PURE__ */ (require_rolldown_runtime ??= require("./rolldown-runtime.cjs")).__exportAll({ claimsSchema: () => claimsSchema });
/** The JSON schema (draft 7) of a claims file, for editors: every key has a description that they show on hover. */
function claimsSchema() {
	const { $schema, ...schema } = (require_zod ??= require("./zod.cjs")).toJSONSchema(fileSchema, {
		target: "draft-7",
		io: "input"
	});
	return {
		$schema,
		$id: "claims.schema.json",
		title: "holdtrue claims",
		...schema
	};
}

// src/claims/describe.ts
/** Prints what was understood of each claim: its kind and reading, what it is of and about, where it comes from. */
function describeClaims(set) {
	const width = Math.min(WIDEST_ID, Math.max(0, ...set.claims.map((claim) => claim.id.length)));
	const blocks = set.claims.map((claim) => block(claim, width));
	return `${[`${set.path}: ${set.claims.length} ${set.claims.length === 1 ? "claim" : "claims"}`, ...blocks].join("\n\n")}\n`;
}
const WIDEST_ID = 32;
const WIDEST_LABEL = 11;
function block(claim, width) {
	const rows = rowsOf(claim).filter(([, text]) => text !== "");
	const left = " ".repeat(width);
	const lines = rows.map(([label, text], index) => {
		return `${index === 0 && claim.id.length <= width ? claim.id.padEnd(width) : left}  ${label.padEnd(WIDEST_LABEL)}  ${text}`;
	});
	return (claim.id.length <= width ? lines : [claim.id, ...lines]).join("\n");
}
function rowsOf(claim) {
	return [
		[claim.kind, reading(claim)],
		["says", claim.says],
		...details(claim),
		["of", claim.of.join(", ")],
		["about", claim.about.join(", ")],
		["when", claim.whenText ?? ""],
		["not", claim.not.join(", ")],
		["write", claim.write ?? ""],
		["agrees", claim.agrees.join(" | ")],
		["contradicts", claim.contradicts.join(" | ")],
		["status", claim.status === "active" ? "" : claim.status],
		["as of", claim.asOf ?? ""],
		["until", claim.until ?? ""],
		["owner", claim.owner ?? ""],
		["source", claim.sourceTitle ?? ""],
		["at", `${claim.path}:${claim.line}`]
	];
}
function details(claim) {
	switch (claim.kind) {
		case "value": return [
			["previous", claim.previous ? printReading(claim.previous) : ""],
			["out of", claim.outOf ? printReading(claim.outOf) : ""],
			["round", claim.round === "written" ? "" : String(claim.round)],
			["derived", claim.derived ? `${claim.derived.how} of ${claim.derived.from.join(", ")}` : ""]
		];
		case "name": return [
			["is", claim.is],
			["also", claim.also.join(", ")],
			["role", claim.roles.join(", ")]
		];
		case "quote": return [["by", [claim.speaker, claim.by && `(${claim.by})`].filter(Boolean).join(" ")]];
		case "list": return [["ordered", claim.ordered ? "yes" : ""], ["out of", claim.outOf ? printReading(claim.outOf) : ""]];
		case "date": return [];
	}
}
function reading(claim) {
	switch (claim.kind) {
		case "value": return `${claim.text} = ${printReading(claim.quantity)}`;
		case "date": return `${claim.text} = ${printDate(claim.date)}`;
		case "name": return claim.name;
		case "quote": return `\u201c${claim.quote}\u201d`;
		case "list": return claim.members.join(", ");
	}
}
/** A quantity as the tool sees it: "over 5000 (count)", "1600000000 GBP (money)". */
function printReading(quantity) {
	const { low, high, unit, per, parts, dimension, bound, sign, other } = quantity;
	const number = parts ? parts.map((part) => part.toFixed()).join(" : ") : low.eq(high) ? low.toFixed() : `${low.toFixed()} to ${high.toFixed()}`;
	const signed = sign === void 0 ? number : `${sign === 1 ? "+" : "\u2212"}${number.replace(/^-/, "")}`;
	const main = [
		bound === "exact" || bound === "between" ? "" : BOUND_WORDS[bound],
		signed,
		unit,
		per && `per ${per}`,
		`(${dimension})`
	].filter(Boolean).join(" ");
	return other ? `${main}, or ${printReading({ ...other })}` : main;
}
const BOUND_WORDS = {
	exact: "",
	between: "",
	about: "about",
	over: "over",
	atLeast: "at least",
	under: "under",
	atMost: "at most",
	vague: "vaguely"
};
function printDate(date) {
	const { otherEnd, timeTo } = date;
	const time = [date.time, timeTo].flatMap((minutes) => minutes === void 0 ? [] : printTime(minutes)).join(" to ");
	const range = date.from && date.to ? `${date.from} to ${date.to}` : "";
	const printed = [
		isoOf(date) ?? "",
		time,
		range
	].filter(Boolean).join(" ") || "partial";
	return otherEnd ? `${printed} to ${printDate(otherEnd)}` : printed;
}
function printTime(minutes) {
	return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
function pad(part) {
	return String(part).padStart(2, "0");
}

// src/claims/lint-use.ts
/**
* What is odd about a claims file in use: claims that no draft states, claims past their `until`, claims that are drafts still,
* sources that no claim names. In: how often each claim is stated, by id (null where no drafts were looked at), and the day.
*/
function lintUse(set, uses, today) {
	const needed = new Set(set.claims.flatMap((claim) => [...partsOf(claim), ...speakerOf(claim)]));
	const remarks = set.claims.flatMap((claim) => {
		const found = [];
		const note = (message, hint) => found.push({
			claim,
			message,
			hint,
			severity: "warning"
		});
		if (claim.status === "draft") note(`\`${claim.id}\` is a draft and is not checked`, "Read it against its source, and take out `status: draft`.");
		if (claim.status !== "active") return found;
		if (claim.until !== null && today.slice(0, claim.until.length) > claim.until) note(`\`${claim.id}\` held until ${claim.until}`, "Give it its new value, a later `until`, or `status: withdrawn`.");
		if (uses !== null && (uses.get(claim.id) ?? 0) === 0 && !needed.has(claim.id)) note(`no draft states \`${claim.id}\``, "Remove it, or give it under `of:` the words that drafts use for it.");
		return found;
	});
	return [...located(set, remarks), ...idleSources(set)];
}
/** A claim that others are derived from is of use though no draft states it, and so is the name of a speaker. */
function partsOf(claim) {
	return claim.kind === "value" ? claim.derived?.from ?? [] : [];
}
function speakerOf(claim) {
	return claim.kind === "quote" && claim.by !== null ? [claim.by] : [];
}
function idleSources(set) {
	const named = new Set(set.claims.map(({ source }) => source));
	return set.sources.flatMap(({ id }) => {
		if (named.has(id)) return [];
		for (const { path, text } of set.files ?? []) {
			const start = /^sources:/m.exec(text)?.index;
			const at = start === void 0 ? -1 : text.slice(start).search(new RegExp(`(?<=[\\s{,])${id.replace(/[.]/g, "\\.")}:`, "u"));
			if (start !== void 0 && at !== -1) {
				const span = {
					start: start + at,
					end: start + at + id.length
				};
				return [problemAt(toTextFile(path, text), span, `no claim names the source \`${short(id)}\``, "Remove it, or name it under `source:`.", "warning")];
			}
		}
		return [];
	});
}

exports.FIGURE_VERBS = FIGURE_VERBS;
exports.aboutFrom = aboutFrom;
exports.createReaders = createReaders;
exports.derive = derive;
exports.describeClaims = describeClaims;
exports.isoOf = isoOf;
Object.defineProperty(exports, "json_schema_exports", {
  enumerable: true,
  get: function () {
    return json_schema_exports;
  }
});
exports.lintClaims = lintClaims;
exports.lintUse = lintUse;
exports.loadClaims = loadClaims;
exports.printDerived = printDerived;
exports.printProblem = printProblem;
exports.printProblems = printProblems;
exports.problemAt = problemAt;
exports.readFigure = readFigure;
exports.subjectFrom = subjectFrom;
exports.toTextFile = toTextFile;
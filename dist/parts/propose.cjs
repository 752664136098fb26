let import_dist;
let require_yaml;
let require_link;
let require_quantity;
let require_extract;
let require_text;
let require_pipeline;
let require_draft;
let require_claims;









// src/propose/figures.ts
/**
* A claim for every figure and date of a source. In: how the texts of a claims file are read, and the place of an offset.
* Out: in reading order; what cannot be stated in a claims file (a vague number, a day of speaking) is left out.
*/
function proposeFigures(draft, readers, monthFirst, placeOf) {
	const mentions = (require_extract ??= require("./extract.cjs")).extractMentions(draft, { monthFirst }).filter((mention) => mention.kind === "quantity" || mention.kind === "date");
	const byPassage = /* @__PURE__ */ new Map();
	for (const mention of mentions) byPassage.set(mention.passage, [...byPassage.get(mention.passage) ?? [], mention]);
	return draft.passages.flatMap((passage) => {
		const own = byPassage.get(passage.index) ?? [];
		return own.flatMap((mention, index) => propose(passage, mention, own, own[index - 1] ?? null, readers, placeOf) ?? []);
	});
}
function propose(passage, mention, own, before, readers, placeOf) {
	if (mention.kind === "quantity" && mention.change === "from" && own.some((other) => other.kind === "quantity" && other.change === "to")) return null;
	const text = mention.kind === "quantity" ? figureText(mention, readers) : dateText(mention, readers);
	if (text === null) return null;
	const sentence = sentenceOf(passage, mention.range);
	const says = passage.cell === void 0 ? passage.text.slice(sentence.start, sentence.end) : null;
	const { of, about } = says === null ? inCell(passage, mention) : inSentence(passage, sentence, mention, own, readers);
	const previous = mention.kind === "quantity" && mention.change === "to" && before?.kind === "quantity" && before.change === "from" ? figureText(before, readers) : null;
	const when = mention.kind === "quantity" ? periodOf(passage, mention, own) : null;
	return {
		kind: mention.kind === "quantity" ? "value" : "date",
		words: [...of.slice(0, 1), ...about],
		says: says === null ? null : plain$1(says),
		text,
		quantity: mention.kind === "quantity" ? mention.quantity : null,
		of,
		about,
		more: {
			...previous === null ? {} : { previous },
			...when === null ? {} : { when }
		},
		place: placeOf(mention.span.start)
	};
}
/** The figure as it is written, or in house form where its unit stands elsewhere; null where no claims file could state it. */
function figureText({ quantity, surface }, readers) {
	if (quantity.bound === "vague") return null;
	for (const text of [plain$1(surface), (require_quantity ??= require("./quantity.cjs")).printQuantity(quantity)]) {
		const read = readers.quantity(text);
		if (read?.dimension === quantity.dimension && read.unit === quantity.unit && read.low.eq(quantity.low) && read.high.eq(quantity.high) && read.bound === quantity.bound) return text;
	}
	return null;
}
function dateText({ date, surface }, readers) {
	if (date.relative !== void 0 || date.year === void 0 && (date.day === void 0 || date.month === void 0)) return null;
	const text = (date.year !== void 0 && date.month !== void 0 && date.day !== void 0 && date.time === void 0 && date.otherEnd === void 0 ? (require_claims ??= require("./claims.cjs")).isoOf(date) : null) ?? plain$1(surface).replace(/^(?:on|in|by|from|until|since|to) /i, "");
	return readers.date(text) === null ? null : text;
}
/** "2.5% by 2027": the year in the same clause. */
function periodOf({ text }, { range }, own) {
	const year = own.find((other) => other.kind === "date" && other.date.year !== void 0 && other.date.month === void 0 && other.range.start >= range.end && /^[^,;.]{0,30}\b(?:in|by|for|during) $/.test(text.slice(range.end, other.range.start)));
	return year === void 0 || year.kind !== "date" ? null : String(year.date.year);
}
function inCell({ cell, trail }, { surface }) {
	const [of, ...about] = [cell?.rowHeader, cell?.columnHeader].map((head) => phrase(head ?? "")).filter((head) => head !== "" && head !== surface);
	return {
		of: of === void 0 ? [] : [of],
		about: [...about, ...of === void 0 ? trail.slice(-1).map(phrase) : []]
	};
}
/** What a figure is of is said in its own clause; what pins it down may stand anywhere in the sentence. */
function inSentence(passage, sentence, mention, own, readers) {
	const clause = clauseAround(passage.text, sentence, mention.range, own);
	const cut = (range) => plain$1(passage.text.slice(range.start, range.end));
	const candidates = [
		clause,
		{
			start: sentence.start,
			end: clause.end
		},
		sentence
	].map((range) => (require_claims ??= require("./claims.cjs")).subjectFrom(cut(range), readers));
	const of = candidates.find((forms) => forms.length > 0 && !isVerbal(forms[0])) ?? candidates.find((forms) => forms.length > 0) ?? [];
	const about = (require_claims ??= require("./claims.cjs")).aboutFrom(cut(sentence), of, readers).filter((words) => !/^\d/.test(words));
	const names = about.filter((words) => /^\p{Lu}/u.test(words));
	const inClause = about.filter((words) => !names.includes(words) && cut(clause).includes(words));
	return {
		of: of.slice(0, 4).map(phrase),
		about: [...inClause, ...names].slice(0, 6).map(phrase)
	};
}
/** "Visitors paid 5": a verb alone says little of what was counted. */
function isVerbal(form) {
	return !form.includes(" ") && ((require_claims ??= require("./claims.cjs")).FIGURE_VERBS.has((require_text ??= require("./text.cjs")).lemma(form.toLowerCase())) || /(?:ing|ed)$/.test(form));
}
function clauseAround(text, sentence, { start, end }, own) {
	let from = sentence.start;
	let to = sentence.end;
	for (const { index, 0: mark } of text.slice(sentence.start, sentence.end).matchAll(CLAUSE)) {
		const [first, last] = [sentence.start + index, sentence.start + index + mark.length];
		if (last <= start) from = last;
		else if (first >= end && first < to) to = first;
	}
	for (const { range } of own) if (range.end <= start) from = Math.max(from, range.end);
	else if (range.start >= end) to = Math.min(to, range.start);
	return {
		start: from,
		end: to
	};
}
const CLAUSE = /[,;:](?=\s)|\s[\u2013\u2014-]\s|\s(?:and|but|while|with|which)\s/g;
function sentenceOf({ text }, range) {
	return (require_text ??= require("./text.cjs")).sentences(text).find(({ start, end }) => start <= range.start && range.start < end) ?? {
		start: 0,
		end: text.length
	};
}
function plain$1(text) {
	return text.replace(/\uFFFC|\uFFFD/g, " ").replace(/\s+/g, " ").trim();
}
/** A list in the claims file is parted by commas. */
function phrase(text) {
	return plain$1(text).replace(/[,;]/g, "").slice(0, 80);
}

// src/propose/ids.ts
/** Makes ids of words: short, telling and each used once. */
function createIds() {
	const taken = /* @__PURE__ */ new Set();
	return (words) => {
		const slugs = words.map(slug).filter((one) => one !== "");
		const base = slugs[0] ?? "claim";
		const second = slugs.find((one) => one !== base && !base.includes(one));
		const wishes = [base, ...second === void 0 ? [] : [`${base}-${second}`.slice(0, LONGEST)]];
		for (const wish of wishes) if (!taken.has(wish)) return keep(taken, wish);
		const stem = wishes.at(-1);
		for (let number = 2;; number++) if (!taken.has(`${stem}-${number}`)) return keep(taken, `${stem}-${number}`);
	};
}
const LONGEST = 40;
function keep(taken, id) {
	taken.add(id);
	return id;
}
function slug(text) {
	return (require_text ??= require("./text.cjs")).fold(text).replace(/['\u2019]/g, "").replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, LONGEST).replace(/^[-\d]+|-+$/g, "");
}

// src/propose/merge.ts
/** Makes one of the proposals that state one fact: the same long figure, date or quotation, or the same short one of the same thing. */
function merged(proposals) {
	const kept = [];
	for (const proposal of proposals) {
		const at = kept.findIndex((other) => isSameFact(other, proposal));
		if (at === -1) kept.push(proposal);
		else kept.splice(at, 1, joined(kept[at], proposal));
	}
	return kept;
}
function isSameFact(one, other) {
	if (one.kind !== other.kind) return false;
	if (one.kind === "quote") return plain(one.text) === plain(other.text);
	return (one.kind === "date" ? one.text === other.text : isSameFigure(one, other)) && (isTelling(one) || one.of.some((form) => other.of.some((another) => headOf$1(form) === headOf$1(another))));
}
function isSameFigure({ quantity: one }, { quantity: other }) {
	if (one === null || other === null) return false;
	return one.low.eq(other.low) && one.high.eq(other.high) && [
		"dimension",
		"bound",
		"unit",
		"per",
		"sign"
	].every((key) => one[key] === other[key]);
}
/** Nobody writes \u00a314.2m twice by chance. */
function isTelling({ kind, quantity, text }) {
	if (kind === "date") return /^\d{4}-/.test(text);
	return quantity !== null && (quantity.low.sd() >= 3 || quantity.dimension === "money" && quantity.low.gte(1e6));
}
/** The sentence with the most to say is kept; what the other calls the thing is another word for it. */
function joined(one, other) {
	const [first, second] = one.says === null && other.says !== null ? [other, one] : [one, other];
	const of = [.../* @__PURE__ */ new Set([...first.of, ...second.of])].slice(0, MOST_FORMS);
	const about = [.../* @__PURE__ */ new Set([...first.about, ...second.about])].filter((words) => !of.includes(words)).slice(0, MOST_WORDS);
	return {
		...first,
		of,
		about,
		more: {
			...second.more,
			...first.more
		}
	};
}
const MOST_FORMS = 6;
const MOST_WORDS = 8;
function headOf$1(form) {
	return (require_text ??= require("./text.cjs")).lemma((require_text ??= require("./text.cjs")).tokenize(form).filter(({ kind }) => kind === "word").at(-1)?.lower ?? "");
}
function plain(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

// src/propose/lexicon.ts
const words = (list) => new Set(list.trim().split(/\s+/));
/** Words that the names of bodies hold. Origin: registers of companies, public bodies, charities, schools and clubs. Folded. */
const BODIES = words(`
  agency alliance archive archives army assembly association authority bank board bureau cabinet centre center chamber charity church
  club college commission committee community company congress consortium corporation corps council court department federation
  festival firm force foundation fund gallery government group guild hospital inc institute institution laboratory league library
  limited ltd ministry movement museum network office opera orchestra organisation organization parliament partnership party plc
  police practice project railway school senate service services society studio studios supermarket surgery team theatre theater
  treasury tribunal trust union university
`);

// src/propose/names.ts
/** The names of a source: people with their roles, bodies with their short forms, and what is named with several words or twice. */
function findNames(draft) {
	const seen = /* @__PURE__ */ new Map();
	for (const reading of (require_link ??= require("./link.cjs")).readingsOf(draft)) {
		if (reading.titleCase || reading.passage.kind === "heading") continue;
		for (const run of runsOf(reading)) note(reading, run, seen);
	}
	return withoutParts([...seen.values()]).filter(isWorthIt).map(toName);
}
/** Runs of capitalised words; those that small words tie together count as one where they begin like a body does. */
function runsOf(reading) {
	const across = (require_link ??= require("./link.cjs")).runsAcrossOf(reading).filter(({ from }) => BODIES.has(reading.words[from].lower));
	return [...across, ...reading.runs.filter((run) => !across.some(({ from, to }) => from <= run.from && run.to <= to))];
}
function note(reading, run, seen) {
	const { words, passage } = reading;
	let from = run.from;
	while (from < run.to - 1 && (require_extract ??= require("./extract.cjs")).HONORIFICS.has(words[from].lower)) from++;
	const inner = words.slice(from, run.to);
	const name = clean(passage.text.slice((require_link ??= require("./link.cjs")).rangeOf(reading, from, run.to).start, (require_link ??= require("./link.cjs")).rangeOf(reading, from, run.to).end));
	if (inner.length > 6 || /\d|[|]/.test(name) || name === name.toUpperCase()) return;
	const isBody = inner.some((word) => BODIES.has(word.lower));
	const roles = isBody || inner.length > 4 ? [] : (require_link ??= require("./link.cjs")).rolesBeside(reading, from, run.to).filter(({ tense }) => tense !== "past");
	const isNamed = inner.length > 1 && !isBody && (from > run.from || roles.length > 0 || isSpeaking(reading, {
		from,
		to: run.to
	}));
	const key = (require_text ??= require("./text.cjs")).fold(name);
	const known = seen.get(key) ?? {
		name,
		words: inner.map((word) => word.lower),
		passage: passage.index,
		start: (require_link ??= require("./link.cjs")).rangeOf(reading, from, run.to).start,
		roles: /* @__PURE__ */ new Set(),
		also: /* @__PURE__ */ new Set(),
		count: 0,
		isPerson: false,
		isBody
	};
	known.count++;
	known.isPerson ||= isNamed;
	for (const role of roles.filter(({ reading: at }) => at === reading)) known.roles.add(clean(passage.text.slice((require_link ??= require("./link.cjs")).rangeOf(reading, role.from, role.to).start, (require_link ??= require("./link.cjs")).rangeOf(reading, role.from, role.to).end)));
	const short = /^\s*\((\p{Lu}[\p{L}\p{N}&]{1,7})\)/u.exec(passage.text.slice((require_link ??= require("./link.cjs")).rangeOf(reading, from, run.to).end));
	if (short?.[1] && isBody) known.also.add(short[1]);
	seen.set(key, known);
}
function isSpeaking(reading, { from, to }) {
	const { words } = reading;
	const isPlain = (at) => /^[\s,\u201d"\u2019']*$/.test((require_link ??= require("./link.cjs")).gapBefore(reading, at));
	return to < words.length && (require_extract ??= require("./extract.cjs")).REPORTING.has(words[to].lower) && isPlain(to) || from > 0 && (require_extract ??= require("./extract.cjs")).REPORTING.has(words[from - 1].lower) && isPlain(from);
}
/** "Rennie" is said of Ailsa Rennie; "Board" of the Pilots Board. */
function withoutParts(all) {
	return all.filter((one) => !all.some((other) => other !== one && other.words.length > one.words.length && one.words.every((word) => other.words.includes(word))));
}
/** A single word is a name worth keeping where it comes again. */
function isWorthIt({ words, count, name }) {
	return words.length > 1 || count > 1 && name.length > 4;
}
function toName({ name, passage, start, roles, also, isPerson, isBody }) {
	return {
		name,
		is: isPerson ? "person" : isBody ? "organisation" : null,
		roles: [...roles],
		also: [...also],
		passage,
		start
	};
}
function clean(text) {
	return text.replace(/\uFFFC|\uFFFD/g, "").replace(/\s+/g, " ").trim();
}

// src/propose/quotations.ts
/** A claim for every quotation of a source, with the speaker where the words around name one. In: the names of the source, and their ids. */
function proposeQuotations(draft, names, placeOf) {
	let last = null;
	return (require_extract ??= require("./extract.cjs")).extractQuotations(draft).flatMap((quote) => {
		const text = quote.surface.replace(/[,.]$/, "").replace(/\s+/g, " ").trim();
		if (text.split(" ").length < FEWEST || /\uFFFC|\uFFFD/.test(text)) return [];
		const found = speakerOf(draft, quote, names);
		const by = found === "pronoun" ? last : found;
		if (by !== null) last = by;
		return [{
			kind: "quote",
			words: [
				"quote",
				by ?? "",
				...text.split(" ").slice(0, 2)
			],
			says: null,
			text,
			quantity: null,
			of: [],
			about: [],
			more: by === null ? {} : { by },
			place: placeOf(quote.span.start)
		}];
	});
}
/** Fewer words are as often a title or a phrase as a quotation. */
const FEWEST = 5;
const REACH = 160;
/** Who says it: the id of a name, `pronoun` for "he" or "she", null where nobody is named. */
function speakerOf(draft, { passage, range }, names) {
	const { text, quoted } = draft.passages[passage];
	const behind = text.slice(range.end, range.end + REACH).split(/[.!?](?=\s)|[\u201c"](?=\p{Lu})/u)[0] ?? "";
	const lead = text.slice(Math.max(0, range.start - REACH), range.start).replace(/[\s\u201c"\u2018'\u00ab]+$/, "");
	const last = (require_text ??= require("./text.cjs")).sentences(lead).at(-1);
	const before = last === void 0 ? "" : lead.slice(last.start);
	const dash = quoted > 0 ? /[\u2014\u2013]\s*([^\u2014\u2013]{3,80})$/.exec(text.slice(range.end)) : null;
	const next = quoted > 0 ? /^[\u2014\u2013]\s*(.{3,80})$/.exec(draft.passages[passage + 1]?.text ?? "") : null;
	for (const credit of [dash?.[1], next?.[1]]) {
		const id = credit === void 0 ? null : namedIn(credit, names);
		if (id !== null) return id;
	}
	for (const part of [behind, before]) {
		const words = (require_text ??= require("./text.cjs")).fold(part).match(/\p{L}+/gu) ?? [];
		if (!words.some((word) => (require_extract ??= require("./extract.cjs")).REPORTING.has(word)) && !/\bto\b|:\s*$/.test(part)) continue;
		const id = namedIn(part, names);
		if (id !== null) return id;
		if (words.some((word) => word === "he" || word === "she")) return "pronoun";
	}
	return null;
}
function namedIn(text, names) {
	const people = [...names].filter(([{ is }]) => is === "person");
	const has = (words) => new RegExp(`(?<!\\p{L})${words.replace(/[.*+?^$(){}|[\]\\]/g, "\\$&")}(?!\\p{L})`, "u").test(text);
	return (people.find(([{ name }]) => has(name)) ?? people.find(([{ name }]) => has(name.split(" ").at(-1) ?? name)))?.[1] ?? null;
}

// src/propose/write.ts

/** The text of a claims file. In: `asDraft` gives every claim the status draft; without it all of them are checked. */
function writeClaims(heads, entries, left, options) {
	const sections = SECTIONS.flatMap(([title, kinds]) => {
		const own = entries.filter(({ proposal }) => kinds.includes(proposal.kind));
		return own.length === 0 ? [] : [`  # --- ${title} ---`, ...own.map((entry) => writeEntry(entry, options.asDraft))];
	});
	const sources = heads.map(({ id, title, date }) => `  ${id}: { title: ${inFlow(title)}${date === null ? "" : `, date: ${date}`} }`);
	return [
		...INTRODUCTION(heads.map(({ path }) => comment(path)).join(", ")),
		"version: 1",
		`language: ${options.language}`,
		"",
		"sources:",
		...sources,
		"",
		"claims:",
		sections.join("\n\n"),
		...left.length === 0 ? [] : [
			"",
			...LEFT,
			...left.map(({ entry, why }) => `# ${placeOf(entry)}  ${comment(entry.proposal.text)}  (${comment(why)})`)
		],
		"",
		"settings:",
		`  drafts: ${flow(options.drafts)}`,
		""
	].join("\n");
}
const INTRODUCTION = (paths) => [
	`# Claims drafted from ${paths} by holdtrue init.`,
	"#",
	"# Read each claim against its source. Correct what was misread, delete what no draft will state, and take out the line",
	"# `status: draft`: until then the claim is not checked. `of` says what the figure is of, and other words for it; `about`",
	"# says what pins it down. `holdtrue claims` shows what is understood, `holdtrue claims --lint` what is odd."
];
const SECTIONS = [
	["Figures and dates", ["value", "date"]],
	["Names", ["name"]],
	["Quotations", ["quote"]]
];
const LEFT = ["# Read in the source and left out:"];
function writeEntry({ id, proposal }, asDraft) {
	const { kind, says, text, of, about, more, place } = proposal;
	const lines = [
		["says", says],
		[kind, text],
		...Object.entries(more).filter(([key]) => key !== "by"),
		["by", more.by ?? null],
		["of", of],
		["about", about],
		["source", place.source],
		["status", asDraft ? "draft" : null]
	].flatMap(([key, value]) => value === null || value.length === 0 ? [] : `    ${key}: ${typeof value === "string" ? scalar(value) : flow(value)}`);
	return [
		`  # ${placeOf({
			id,
			proposal
		})}`,
		`  ${id}:`,
		...lines
	].join("\n");
}
function placeOf({ proposal }) {
	return `${comment(proposal.place.path)}:${proposal.place.line}`;
}
/** A number keeps its digits as they are written: a claims file reads the text, not what YAML makes of it. */
function scalar(text) {
	return /^\d{1,15}(?:\.\d{1,6})?$/.test(text) ? text : (0, (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).stringify)(text, { lineWidth: 0 }).trimEnd();
}
function flow(texts) {
	return (0, (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).stringify)(texts, {
		collectionStyle: "flow",
		lineWidth: 0,
		flowCollectionPadding: false
	}).trimEnd();
}
function inFlow(text) {
	return flow([text]).slice(1, -1);
}
/** A comment ends with its line. */
function comment(text) {
	return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ");
}

// src/propose/index.ts
/**
* Drafts a claims file from documents that state the facts: every figure, date, quotation, and name with its role. The file is
* proved: it loads, and the documents agree with it; a claim that fails is left out, and the file says so in a comment.
*/
function proposeClaims(files, options) {
	const heads = createIds();
	const sources = files.map((file) => {
		const draft = (require_draft ??= require("./draft.cjs")).parseDraft(file.source, file.path);
		return {
			file,
			draft,
			head: headOf(draft, heads)
		};
	});
	const entries = sources.length === 0 ? [] : entriesOf(sources, options);
	return prove(sources.map(({ head }) => head), entries, files, options);
}
function headOf({ path, passages, date }, ids) {
	const title = passages.find(({ field }) => field === "title") ?? passages.find(({ kind }) => kind === "heading");
	const name = path.split("/").at(-1)?.replace(/\.\w{1,8}$/, "") ?? "source";
	return {
		id: ids([name, "source"]),
		path,
		title: title?.text.trim() || name,
		date
	};
}
function entriesOf(sources, { language }) {
	const monthFirst = /-us$/i.test(language);
	const readers = (require_claims ??= require("./claims.cjs")).createReaders(monthFirst);
	const ids = createIds();
	const names = /* @__PURE__ */ new Map();
	const others = [];
	for (const { file, draft, head } of sources) {
		const lineOf = (require_draft ??= require("./draft.cjs")).toLines(file.source);
		const placeOf = (offset) => ({
			path: file.path,
			source: head.id,
			offset,
			line: lineOf(offset).line
		});
		const own = /* @__PURE__ */ new Map();
		for (const name of findNames(draft)) {
			const key = (require_text ??= require("./text.cjs")).fold(name.name);
			const known = names.get(key);
			const offset = draft.passages[name.passage].span.start;
			const entry = known?.entry ?? {
				id: ids([name.name]),
				proposal: toProposal(name, placeOf(offset))
			};
			if (!known) names.set(key, {
				entry,
				name
			});
			own.set(name, entry.id);
		}
		others.push(...proposeFigures(draft, readers, monthFirst, placeOf), ...proposeQuotations(draft, own, placeOf));
	}
	return [...merged(others).map((proposal) => ({
		id: ids(proposal.words),
		proposal
	})), ...[...names.values()].map(({ entry }) => entry)];
}
function toProposal({ name, is, roles, also }, place) {
	const more = {
		...is === null ? {} : { is },
		...roles.length === 0 ? {} : { role: roles },
		...also.length === 0 ? {} : { also }
	};
	return {
		kind: "name",
		words: [name],
		says: null,
		text: name,
		quantity: null,
		of: [],
		about: [],
		more,
		place
	};
}
const ROUNDS = 40;
/** Takes out what the file cannot hold, until it loads and its sources agree with it. */
function prove(heads, all, files, options) {
	const left = new Map(all.filter(saysNothing).map(({ id }) => [id, "nothing says what it is of"]));
	let report = null;
	for (let round = 0; round < ROUNDS; round++) {
		const entries = all.filter(({ id }) => !left.has(id));
		const text = writeClaims(heads, entries, [], {
			...options,
			asDraft: false
		});
		const { set, problems } = (require_claims ??= require("./claims.cjs")).loadClaims(NAME, (path) => path === NAME ? text : null);
		const before = left.size;
		if (set === null) for (const { line, message } of problems.filter(({ severity }) => severity === "error")) leave(left, idAtLine(text, line), message);
		else {
			for (const { line, message } of (require_claims ??= require("./claims.cjs")).lintClaims(set)) leave(left, idAtLine(text, line), message);
			if (left.size === before) {
				report = (require_pipeline ??= require("./pipeline.cjs")).check(files, set, { rules: options.rules });
				for (const [id, why] of conflictsIn(report)) leave(left, id, why);
			}
		}
		if (left.size === before) break;
	}
	const kept = all.filter(({ id }) => !left.has(id));
	const out = all.flatMap((entry) => left.has(entry.id) ? [{
		entry,
		why: left.get(entry.id)
	}] : []);
	const figures = (report?.drafts ?? []).flatMap(({ matches }) => matches.filter(({ mention }) => mention.kind === "quantity" || mention.kind === "date"));
	return {
		text: writeClaims(heads, kept, out, {
			...options,
			asDraft: true
		}),
		entries: kept,
		left: out,
		report,
		figures: figures.length,
		covered: figures.filter(({ state }) => state === "agrees").length
	};
}
const NAME = "claims.yaml";
function saysNothing({ proposal: { kind, of, about } }) {
	return (kind === "value" || kind === "date") && of.length === 0 && about.length === 0;
}
function leave(left, id, why) {
	if (id !== null && !left.has(id)) left.set(id, why);
}
function idAtLine(text, line) {
	const lines = text.split("\n");
	for (let at = Math.min(line, lines.length) - 1; at >= 0; at--) {
		const id = /^ {2}([^\s:#][^\s:]*):$/.exec(lines[at])?.[1];
		if (id !== void 0) return id;
	}
	return null;
}
/** Claims that the document which they were read from contradicts elsewhere: they were misread, or cannot be told from others. */
function conflictsIn({ findings, set }) {
	const ids = new Set(set.claims.map(({ id }) => id));
	const found = /* @__PURE__ */ new Map();
	for (const { claim, severity, text, path } of findings) {
		if (claim === null || severity === "note" || !ids.has(claim) || found.has(claim)) continue;
		found.set(claim, `\u201c${text.slice(0, 60)}\u201d in ${path} would contradict it`);
	}
	return found;
}

exports.proposeClaims = proposeClaims;
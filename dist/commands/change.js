import { t as didYouMean } from "../parts/nearest.js";
import { _ as readFigure, a as printDerived, d as printProblems, o as createReaders, r as derive } from "../parts/load.js";
import { E as fixOf, N as inPartsOf, O as suggestionFor, P as printDate, c as compare, j as sameValue, k as restate } from "../parts/pipeline.js";
import { t as require_dist } from "../parts/yaml.js";
import { i as overlap, n as applyEdits, t as planFixes } from "../parts/fixes.js";
import { t as parseDraft } from "../parts/parse.js";
import { a as plural } from "../parts/count.js";
import { l as visible, o as rawText } from "../parts/escape.js";
import { t as placesOf } from "../parts/places.js";
import { r as readClaims } from "../parts/claims-file2.js";
import { t as UsageError } from "../parts/errors.js";
import { n as judgeInFull } from "../parts/judge.js";
import { t as toDay } from "../parts/options.js";
import { r as rewriteAll, t as diffOf } from "../parts/fix.js";
import { i as print, t as complain } from "../parts/terminal.js";
import { o as openWorkspace } from "../parts/files.js";
import { resolve } from "node:path";

// src/amend/claims-document.ts
var import_dist = require_dist();
/** Opens the text of a claims file that loads. */
function openDocument(source) {
	const nodeAt = (id, key, item) => find(source, id, key, item).node;
	return {
		textOf: (id, key, item) => {
			const node = nodeAt(id, key, item);
			return (0, import_dist.isScalar)(node) ? String(node.source ?? node.value ?? "") : null;
		},
		lengthOf: (id, key) => {
			const node = nodeAt(id, key);
			return (0, import_dist.isSeq)(node) ? node.items.length : null;
		},
		replace: (id, key, text, item) => {
			const { node, tokens, inFlow } = find(source, id, key, item);
			const token = (0, import_dist.isScalar)(node) ? node.srcToken : void 0;
			if (token === void 0) throw new Error(`\`${key}\` of ${id} holds no text`);
			import_dist.CST.setScalarValue(token, text, {
				inFlow,
				afterKey: item === void 0
			});
			return between(source, tokens.map((each) => import_dist.CST.stringify(each)).join(""));
		},
		replaceList: (id, key, items) => {
			const { node } = find(source, id, key);
			if (!(0, import_dist.isSeq)(node) || !node.flow || !node.range) return null;
			const written = items.map((text) => PLAIN.test(text) ? text : JSON.stringify(text));
			return {
				span: {
					start: node.range[0],
					end: node.range[1]
				},
				text: `[${written.join(", ")}]`
			};
		}
	};
}
/** Text that means itself inside brackets. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} .'’&()/–-]*$/u;
function find(source, id, key, item) {
	const tokens = [...new import_dist.Parser().parse(source)];
	const [document] = new import_dist.Composer({
		keepSourceTokens: true,
		schema: "core",
		merge: false,
		uniqueKeys: false
	}).compose(tokens);
	let node = document?.contents;
	let inFlow = false;
	for (const step of [
		"claims",
		id,
		key
	]) {
		if (!(0, import_dist.isMap)(node)) return {
			node: null,
			tokens,
			inFlow
		};
		inFlow ||= node.flow === true;
		node = node.items.find((pair) => (0, import_dist.isScalar)(pair.key) && String(pair.key.value).normalize("NFC") === step)?.value;
	}
	if (item !== void 0) {
		if (!(0, import_dist.isSeq)(node)) return {
			node: null,
			tokens,
			inFlow
		};
		inFlow ||= node.flow === true;
		node = node.items[item];
	}
	return {
		node: node ?? null,
		tokens,
		inFlow
	};
}
/** The one edit that leads from a text to another: what both begin and end with stays. */
function between(before, after) {
	const most = Math.min(before.length, after.length);
	let head = 0;
	while (head < most && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	return {
		span: {
			start: head,
			end: before.length - tail
		},
		text: after.slice(head, after.length - tail)
	};
}

// src/amend/change.ts
/** A change that cannot be made; the message says why, and what to do. */
var ChangeError = class extends Error {
	name = "ChangeError";
};
/**
* Plans the edits that give a claim another value, in the file that holds it: the value itself, and where its sentence,
* its house form or its agreeing examples state it, there as well. In: `follow` also changes figures that are derived from it.
* Throws a `ChangeError` for an unknown id, a value that cannot be read, and one of another kind than the claim's.
*/
function changeClaim(set, id, value, follow) {
	const ids = set.claims.map((each) => each.id);
	const claim = set.claims.find((each) => each.id === id);
	if (claim === void 0) throw new ChangeError(`there is no claim ${id} in ${set.path}. ${didYouMean(id, ids)}`.trimEnd());
	const text = value.trim();
	if (text === "") throw new ChangeError(`no value is given for ${id}`);
	const readers = createReaders(/-us$/i.test(set.language));
	const edits = /* @__PURE__ */ new Map();
	const sources = new Map((set.files ?? []).map((file) => [file.path, file.text]));
	const desk = (path) => {
		const source = sources.get(path);
		if (source === void 0) throw new ChangeError(`the text of ${path} is not at hand`);
		const own = edits.get(path) ?? [];
		edits.set(path, own);
		return {
			document: openDocument(source),
			edits: own,
			readers
		};
	};
	const changed = [changeOne(claim, text, desk(claim.path))];
	if (claim.kind === "value") changed.push(...followers(set, claim, readValue(claim, text, readers), follow, desk));
	return {
		files: [...edits].map(([path, all]) => {
			const source = sources.get(path) ?? "";
			const own = all.filter(({ span, text: words }) => source.slice(span.start, span.end) !== words);
			return {
				path,
				source,
				after: applyEdits(source, own),
				edits: own
			};
		}).filter(({ source, after }) => source !== after),
		claims: changed
	};
}
function changeOne(claim, text, desk) {
	if (claim.not.some((form) => form.toLowerCase() === text.toLowerCase())) throw new ChangeError(`${text} is listed under \`not\` of ${claim.id}; take it out there first`);
	switch (claim.kind) {
		case "value": return changeValue(claim, text, readValue(claim, text, desk.readers), desk);
		case "date": return changeDate(claim, text, desk);
		case "list": return changeList(claim, text, desk);
		case "name": return changeWords(claim.id, "name", claim.name, text, desk);
		case "quote": return changeWords(claim.id, "quote", claim.quote, text, desk);
	}
}
function readValue(claim, text, readers) {
	const quantity = readFigure(text, claim.quantity.per, readers);
	if (quantity === null) throw new ChangeError(`\`${text}\` cannot be read as a figure; write it as in a sentence, such as £2.2bn, more than 8,000 or 6.5%`);
	const [before, after] = [claim.quantity, quantity];
	if (before.dimension !== after.dimension || before.dimension !== "money" && before.unit !== after.unit) throw new ChangeError(`\`${text}\` is ${kindOf(after)}, where ${claim.id} states ${kindOf(before)} (${claim.text}); write the unit, or edit ${claim.path}:${claim.line} where the kind has changed`);
	return quantity;
}
function kindOf({ dimension, unit }) {
	const kind = KINDS[dimension] ?? `a ${dimension}`;
	return dimension === "measure" && unit !== null ? `${kind} in ${unit}s` : kind;
}
const KINDS = {
	count: "a plain number",
	money: "an amount of money",
	percent: "a percentage",
	points: "a number of percentage points",
	age: "an age",
	duration: "a length of time"
};
function changeValue(claim, text, quantity, desk) {
	const { id } = claim;
	const { document, edits, readers } = desk;
	const inSentence = sentenceChanger(claim, text, quantity, readers);
	if (document.textOf(id, "value") !== null) edits.push(document.replace(id, "value", text));
	else if (claim.derived !== null) {
		const { how, from } = claim.derived;
		throw new ChangeError(`${id} is the ${how} of ${from.join(", ")}; change those, and it follows`);
	}
	changeSentences(id, inSentence, desk, document.textOf(id, "value") === null);
	const write = document.textOf(id, "write");
	if (write !== null) edits.push(document.replace(id, "write", inSentence(write) === write ? text : inSentence(write)));
	return {
		id,
		before: claim.text,
		after: text
	};
}
/** Puts the new figure in place of the old one wherever a sentence states it, in the notation of the sentence. */
function sentenceChanger(claim, text, quantity, readers) {
	return (sentence) => [...readers.quantities(sentence)].reverse().reduce((before, { range, quantity: written }) => {
		if (!sameValue(written, claim.quantity) || written.dimension !== claim.quantity.dimension) return before;
		const surface = sentence.slice(range.start, range.end);
		return before.slice(0, range.start) + (restate(quantity, text, surface, written) ?? text) + before.slice(range.end);
	}, sentence);
}
/** The sentence of a claim and its agreeing examples. In: whether the value stands in the sentence alone. */
function changeSentences(id, change, { document, edits }, mustChange) {
	const says = document.textOf(id, "says");
	const after = says === null ? null : change(says);
	if (mustChange && (says === null || after === says)) throw new ChangeError(`nothing in ${id} states its value in words that could be changed`);
	if (says !== null && after !== null && after !== says) edits.push(document.replace(id, "says", after));
	const agrees = document.textOf(id, "agrees");
	if (agrees !== null && change(agrees) !== agrees) edits.push(document.replace(id, "agrees", change(agrees)));
	for (let item = 0; item < (document.lengthOf(id, "agrees") ?? 0); item++) {
		const sentence = document.textOf(id, "agrees", item);
		if (sentence !== null && change(sentence) !== sentence) edits.push(document.replace(id, "agrees", change(sentence), item));
	}
}
function changeDate(claim, text, desk) {
	const { id } = claim;
	const { document, edits, readers } = desk;
	const date = readers.date(text);
	if (date === null) throw new ChangeError(`\`${text}\` cannot be read as a date; write it as 2024-06-18, 18 June 2024, June 2024 or 2024`);
	const key = ["date", "value"].find((each) => document.textOf(id, each) !== null);
	if (key !== void 0) edits.push(document.replace(id, key, text));
	const inSentence = (sentence) => [...readers.dates(sentence)].reverse().reduce((before, { range, date: written }) => {
		const parts = [
			"year",
			"month",
			"day"
		].filter((part) => written[part] !== void 0);
		const known = parts.length > 0 && parts.every((part) => written[part] === claim.date[part]) ? inPartsOf(date, written) : null;
		if (known === null) return before;
		return before.slice(0, range.start) + printDate(known, sentence.slice(range.start, range.end)) + before.slice(range.end);
	}, sentence);
	changeSentences(id, inSentence, desk, key === void 0);
	return {
		id,
		before: claim.text,
		after: text
	};
}
function changeList(claim, text, { document, edits }) {
	const { id } = claim;
	const members = text.split(/[;,]/).map((member) => member.trim()).filter(Boolean);
	const length = document.lengthOf(id, "list");
	if (length === null) edits.push(document.replace(id, "list", text));
	else if (length === members.length) {
		for (const [item, member] of members.entries()) if (document.textOf(id, "list", item) !== member) edits.push(document.replace(id, "list", member, item));
	} else {
		const edit = document.replaceList(id, "list", members);
		if (edit === null) throw new ChangeError(`the list of ${id} has ${length} members, one a line; add or take out lines at ${claim.path}:${claim.line}`);
		edits.push(edit);
	}
	return {
		id,
		before: claim.members.join(", "),
		after: members.join(", ")
	};
}
function changeWords(id, key, before, after, desk) {
	const { document, edits } = desk;
	edits.push(document.replace(id, key, after));
	changeSentences(id, (sentence) => sentence.split(before).join(after), desk, false);
	return {
		id,
		before,
		after
	};
}
/** The figures that follow from a changed one and are written out. */
function followers(set, claim, quantity, follow, desk) {
	const figures = new Map(set.claims.flatMap((each) => each.kind === "value" ? [[each.id, each.quantity]] : []));
	figures.set(claim.id, quantity);
	const changed = [];
	const done = /* @__PURE__ */ new Set([claim.id]);
	for (let more = true; more;) {
		more = false;
		for (const each of set.claims) {
			if (each.kind !== "value" || each.derived === null || done.has(each.id) || !each.derived.from.some((id) => done.has(id))) continue;
			const derived = derive(each.derived.how, each.derived.from.flatMap((id) => figures.get(id) ?? []));
			if (derived === null) continue;
			more = true;
			done.add(each.id);
			figures.set(each.id, derived);
			const own = desk(each.path);
			const after = restate(derived, printDerived(derived), each.text, each.quantity) ?? printDerived(derived);
			if (own.document.textOf(each.id, "value") === null) {
				changeSentences(each.id, sentenceChanger(each, after, derived, own.readers), own, false);
				changed.push({
					id: each.id,
					before: each.text,
					after
				});
			} else if (follow) changed.push(changeValue(each, after, derived, own));
			else throw new ChangeError(`${each.id} (${each.text}, ${each.path}:${each.line}) follows from ${claim.id} and would be ${after}; add --follow to change it as well`);
		}
	}
	return changed;
}

// src/amend/places.ts
/** Finds every place that states one of the claims, and the edit that makes it state the new value. In: a report under the old claims, and the new ones. */
function statedPlaces(report, ids, after) {
	const claims = new Map(after.claims.filter(({ id }) => ids.includes(id)).map((claim) => [claim.id, claim]));
	return report.drafts.flatMap(({ path, source, matches }) => {
		const own = matches.filter((match) => isAbout(match, ids));
		if (own.length === 0) return [];
		const draft = parseDraft(source, path);
		return own.map((match) => {
			const claim = claims.get(match.claim?.id ?? "");
			const id = claim?.id ?? match.others.find((other) => ids.includes(other.id))?.id ?? "";
			if (match.state === "conflicts") return {
				path,
				claim: id,
				match,
				state: "contradicts",
				edit: null
			};
			if (match.relation === "derived" || claim === void 0) return {
				path,
				claim: id,
				match,
				state: "follows",
				edit: null
			};
			if (holds(match, claim)) return {
				path,
				claim: id,
				match,
				state: "holds",
				edit: null
			};
			return {
				path,
				claim: id,
				match,
				state: "changes",
				edit: editFor(match, claim, draft)
			};
		});
	});
}
function isAbout({ claim, state, relation, others }, ids) {
	if (state !== "agrees" && state !== "conflicts") return false;
	if (relation === "previous") return false;
	return ids.includes(claim?.id ?? "") || relation === "derived" && others.some(({ id }) => ids.includes(id));
}
function holds({ mention }, claim) {
	if (mention.kind !== "quantity" || claim.kind !== "value") return false;
	const { outcome } = compare(claim.quantity, mention.quantity, { round: claim.round });
	return outcome === "agrees" || outcome === "rounds";
}
function editFor(match, claim, draft) {
	const { mention } = match;
	const expected = wordsFor(match, claim);
	if (expected === null && claim.kind !== "value" && claim.kind !== "date") return null;
	const { at: _, ...whole } = {
		...match,
		claim,
		state: "conflicts",
		certainty: "certain",
		relation: claim.kind === "date" ? "date" : claim.kind === "value" ? "disjoint" : "other-name",
		actual: mention.surface,
		expected,
		others: []
	};
	const suggestion = suggestionFor(whole, draft);
	return suggestion === null ? null : fixOf(draft, suggestion.at, suggestion.text, suggestion.care);
}
/** A name in full becomes the new one, a surname the new surname; quotations are put in whole. */
function wordsFor({ mention, claim: before }, after) {
	if (after.kind === "quote") return after.quote;
	if (after.kind !== "name" || before?.kind !== "name") return null;
	if (mention.surface === before.name) return after.name;
	const [old, fresh] = [before.name.split(" "), after.name.split(" ")];
	return old.length > 1 && fresh.length > 1 && mention.surface === old.at(-1) ? fresh.at(-1) ?? null : null;
}
/**
* The findings of a report under the new claims, with the edits of the places that have to change; those are given apart as
* well. A place that no rule flags is a finding of its own, so that its edit is proved like any other.
*/
function withPlaces(report, places) {
	const wanted = /* @__PURE__ */ new Set();
	const rest = new Set(places.filter(({ state }) => state === "changes"));
	const findings = report.findings.map((finding) => {
		const place = [...rest].find((one) => one.path === finding.path && one.claim === finding.claim && overlap(one.match.mention.span, finding.span));
		if (place === void 0 || finding.severity === "note") return finding;
		rest.delete(place);
		const edited = {
			...finding,
			fix: place.edit
		};
		wanted.add(edited);
		return edited;
	});
	const others = [...rest].map(({ path, claim, match, edit }) => {
		const { span, surface } = match.mention;
		return {
			rule: "changed",
			severity: "error",
			path,
			span,
			message: "it states the value before",
			claim,
			text: surface,
			expected: null,
			related: [],
			disposition: "open",
			reason: null,
			fingerprint: "",
			fix: edit
		};
	});
	for (const finding of others) wanted.add(finding);
	return {
		report: {
			...report,
			findings: [...findings, ...others]
		},
		wanted
	};
}

// src/entry/commands/change.ts
/** `holdtrue change`: gives a claim another value, and lists or rewrites what states it. */
async function runChange(id, value, names, flags) {
	const cwd = process.cwd();
	const today = toDay("--today", flags.today);
	const judgement = await judgeInFull({
		cwd,
		claims: flags.claims,
		names,
		plugins: flags.plugins,
		environment: process.env,
		...today === void 0 ? {} : { today }
	});
	const { report } = judgement;
	const change = plan(report.set, id, value, flags.follow === true);
	const after = loadAfter(change, report.set, cwd, judgement.read);
	const places = statedPlaces(report, change.claims.map((claim) => claim.id), after);
	const fixes = flags.fix ? await rewrite(judgement, places, after, flags.quotations === true) : NOTHING;
	if (flags.dryRun) print(diffOf([...change.files, ...fixes.drafts]));
	else {
		const drafts = fixes.drafts.map(({ path, source, after: text }) => ({
			path,
			before: source,
			after: text
		}));
		rewriteAll([...change.files.map(({ path, source, after: text }) => ({
			path,
			before: source,
			after: text
		})), ...drafts], openWorkspace(cwd));
	}
	const tell = flags.dryRun ? complain : print;
	const { text, left } = account(report, change, places, fixes, flags);
	tell(rawText(text));
	for (const { path, message } of report.failures) complain(`holdtrue: not judged: ${visible(path === null ? message : `${path}: ${message}`)}`);
	if (report.failures.length > 0) return 3;
	return left > 0 ? 1 : 0;
}
const NOTHING = {
	drafts: [],
	left: []
};
function plan(set, id, value, follow) {
	try {
		return changeClaim(set, id, value, follow);
	} catch (error) {
		if (error instanceof ChangeError) throw new UsageError(error.message, { cause: error });
		throw error;
	}
}
/** The claims as they will be; a change after which they would not load is refused. */
function loadAfter({ files }, set, cwd, read) {
	const texts = new Map(files.map(({ path, after }) => [resolve(cwd, path), after]));
	const reader = (path) => {
		const text = texts.get(path);
		return text === void 0 ? read(path) : {
			ok: true,
			text,
			byteOrderMark: false
		};
	};
	const { set: after, problems, total } = readClaims(set.path, cwd, reader);
	if (after === null) throw new UsageError(`after this change the claims would not load; nothing is written\n\n${printProblems(problems, total)}`);
	return after;
}
async function rewrite({ report, again }, places, set, quotations) {
	const judge = (drafts) => again(drafts, set);
	const paths = new Set(places.map(({ path }) => path));
	const drafts = report.drafts.filter(({ path }) => paths.has(path)).map(({ path, source }) => ({
		path,
		source
	}));
	const { report: base, wanted } = withPlaces(await judge(drafts), places);
	const accepts = /* @__PURE__ */ new Set(["likely", ...quotations ? ["quotation"] : []]);
	return await planFixes(base, judge, {
		accepts,
		claims: null,
		wants: (finding) => wanted.has(finding)
	});
}
function account(report, { claims, files }, stated, { drafts, left }, { fix, dryRun }) {
	const places = placesOf(report);
	const at = (path, span) => {
		const { line, column } = places.of(path, span);
		return `${visible(path)}:${line}:${column}`;
	};
	const edited = new Set(drafts.flatMap(({ path, edits }) => edits.map(({ span }) => `${path}:${span.start}:${span.end}`)));
	const whys = new Map(left.map(({ finding, why }) => [`${finding.path}:${finding.fix?.span.start ?? finding.span.start}`, why]));
	let count = 0;
	const rows = stated.map(({ path, match, state, edit, claim }) => {
		const place = at(path, match.mention.span);
		const words = visible(match.mention.surface);
		if (state === "holds") return `${place}  ${words} holds true still`;
		if (state === "contradicts") return `${place}  ${words} contradicted ${visible(claim)} before`;
		if (state === "follows") return `${place}  ${words} follows from ${visible(claim)}: look whether it holds true still`;
		const arrow = edit === null ? words : `${visible(report.drafts.find((draft) => draft.path === path)?.source.slice(edit.span.start, edit.span.end) ?? "")} → ${visible(edit.text)}`;
		if (edit !== null && edited.has(`${path}:${edit.span.start}:${edit.span.end}`)) return `${place}  ${arrow}`;
		count++;
		const why = whys.get(`${path}:${edit?.span.start ?? match.mention.span.start}`);
		return `${place}  ${arrow} left: ${why === void 0 ? edit === null ? "it wants a person" : "--fix rewrites it" : visible(why)}`;
	});
	const head = claims.map(({ id, before, after }) => `${visible(id)}: ${visible(before)} → ${visible(after)}`);
	const where = files.map(({ path }) => visible(path)).join(", ");
	const summary = `${where === "" ? "Nothing changes" : `${where} ${dryRun ? "would be changed" : "changed"}`}; ${plural(stated.length, "mention")} in ${plural(report.drafts.length, "draft")}${fix ? `, ${edited.size} ${dryRun ? "would be rewritten" : "rewritten"}` : ""}, ${count} left that state what was before.`;
	const flags = claims.map(({ id }) => `--claim ${visible(id)}`).join(" ");
	const hint = count > 0 && !fix && !dryRun ? [`\`holdtrue fix ${flags}\` rewrites what is left.`] : [];
	return {
		text: [
			...head,
			...rows,
			summary,
			...hint,
			""
		].join("\n"),
		left: count
	};
}

export { runChange };
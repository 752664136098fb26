let import_dist;
let require_yaml;
let require_claims;
let require_dates;
let require_quantity;
let require_draft;
let require_check;







// src/amend/claims-document.ts

/** Opens the text of a claims file that loads. */
function openDocument(source) {
	const nodeAt = (id, key, item) => find(source, id, key, item).node;
	return {
		textOf: (id, key, item) => {
			const node = nodeAt(id, key, item);
			return (0, (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).isScalar)(node) ? String(node.source ?? node.value ?? "") : null;
		},
		lengthOf: (id, key) => {
			const node = nodeAt(id, key);
			return (0, (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).isSeq)(node) ? node.items.length : null;
		},
		replace: (id, key, text, item) => {
			const { node, tokens, inFlow } = find(source, id, key, item);
			const token = (0, (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).isScalar)(node) ? node.srcToken : void 0;
			if (token === void 0) throw new Error(`\`${key}\` of ${id} holds no text`);
			(import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).CST.setScalarValue(token, text, {
				inFlow,
				afterKey: item === void 0
			});
			return between(source, tokens.map((each) => (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).CST.stringify(each)).join(""));
		},
		replaceList: (id, key, items) => {
			const { node } = find(source, id, key);
			if (!(0, (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).isSeq)(node) || !node.flow || !node.range) return null;
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
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} .'\u2019&()/\u2013-]*$/u;
function find(source, id, key, item) {
	const tokens = [...new (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).Parser().parse(source)];
	const [document] = new (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).Composer({
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
		if (!(0, (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).isMap)(node)) return {
			node: null,
			tokens,
			inFlow
		};
		inFlow ||= node.flow === true;
		node = node.items.find((pair) => (0, (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).isScalar)(pair.key) && String(pair.key.value).normalize("NFC") === step)?.value;
	}
	if (item !== void 0) {
		if (!(0, (import_dist ??= (require_yaml ??= require("./yaml.cjs")).require_dist()).isSeq)(node)) return {
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

// src/amend/edits.ts
/** Makes edits in a text. In: spans that do not overlap, in any order. */
function applyEdits(text, edits) {
	let after = "";
	let at = 0;
	for (const { span, text: words } of inOrder(edits)) {
		after += text.slice(at, span.start) + words;
		at = span.end;
	}
	return after + text.slice(at);
}
/** Where a span stands once edits are made; an end that lies in an edit moves to the end of its new words. */
function movedBy(edits, { start, end }) {
	return {
		start: moved(edits, start, false),
		end: moved(edits, end, true)
	};
}
/** Whether two spans share a character, or one is an insertion in the other. */
function overlap(one, other) {
	return one.start < other.end && other.start < one.end;
}
/** Sorts edits by place. */
function inOrder(edits) {
	return [...edits].sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
}
function moved(edits, offset, isEnd) {
	let shift = 0;
	for (const { span, text } of inOrder(edits)) if (span.end <= offset && !(isEnd && span.start === offset)) shift += text.length - (span.end - span.start);
	else if (span.start < offset) return span.start + shift + (isEnd ? text.length : 0);
	return offset + shift;
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
	if (claim === void 0) throw new ChangeError(`there is no claim ${id} in ${set.path}. ${(require_check ??= require("./check.cjs")).didYouMean(id, ids)}`.trimEnd());
	const text = value.trim();
	if (text === "") throw new ChangeError(`no value is given for ${id}`);
	const readers = (require_claims ??= require("./claims.cjs")).createReaders(/-us$/i.test(set.language));
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
	const quantity = (require_claims ??= require("./claims.cjs")).readFigure(text, claim.quantity.per, readers);
	if (quantity === null) throw new ChangeError(`\`${text}\` cannot be read as a figure; write it as in a sentence, such as \u00a32.2bn, more than 8,000 or 6.5%`);
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
		if (!(require_quantity ??= require("./quantity.cjs")).sameValue(written, claim.quantity) || written.dimension !== claim.quantity.dimension) return before;
		const surface = sentence.slice(range.start, range.end);
		return before.slice(0, range.start) + ((require_quantity ??= require("./quantity.cjs")).restate(quantity, text, surface, written) ?? text) + before.slice(range.end);
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
		const known = parts.length > 0 && parts.every((part) => written[part] === claim.date[part]) ? (require_dates ??= require("./dates.cjs")).inPartsOf(date, written) : null;
		if (known === null) return before;
		return before.slice(0, range.start) + (require_dates ??= require("./dates.cjs")).printDate(known, sentence.slice(range.start, range.end)) + before.slice(range.end);
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
			const derived = (require_claims ??= require("./claims.cjs")).derive(each.derived.how, each.derived.from.flatMap((id) => figures.get(id) ?? []));
			if (derived === null) continue;
			more = true;
			done.add(each.id);
			figures.set(each.id, derived);
			const own = desk(each.path);
			const after = (require_quantity ??= require("./quantity.cjs")).restate(derived, (require_claims ??= require("./claims.cjs")).printDerived(derived), each.text, each.quantity) ?? (require_claims ??= require("./claims.cjs")).printDerived(derived);
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

// src/amend/fixes.ts
/**
* Plans the edits that fix what a report found. Each is proved: a second check has none of the fixed findings and no new one;
* an edit that fails is left to a person. Only open errors and warnings are fixed.
*/
async function planFixes(report, again, wish) {
	const left = [];
	const drafts = (await proved(report.drafts.flatMap(({ path, source }) => {
		const findings = report.findings.filter((finding) => finding.path === path);
		const chosen = [];
		for (const finding of findings) {
			if (!isWanted(finding, wish)) continue;
			const why = whyNot(finding, wish) ?? (clashes(finding, chosen) ? CLASH : null);
			if (why === null) chosen.push(finding);
			else left.push({
				finding,
				why
			});
		}
		return chosen.length === 0 ? [] : [{
			path,
			source,
			findings,
			chosen
		}];
	}), again)).flatMap(({ plan, chosen, failed }) => {
		left.push(...failed);
		const { path, source } = plan;
		return chosen.length === 0 ? [] : [{
			path,
			source,
			after: textAfter(plan, chosen),
			fixed: chosen,
			edits: editsOf(chosen)
		}];
	});
	const order = new Map(report.findings.map((finding, index) => [finding, index]));
	left.sort((one, other) => order.get(one.finding) - order.get(other.finding));
	return {
		drafts,
		left
	};
}
function isWanted(finding, { claims, wants = () => true }) {
	const { disposition, severity, claim } = finding;
	return wants(finding) && disposition === "open" && severity !== "note" && (claims === null || claim !== null && claims.has(claim));
}
function whyNot({ fix }, { accepts }) {
	if (fix === null) return "there are no words that could stand in its place as they are";
	const care = fix.care?.find((one) => !accepts.has(one));
	if (care === "either" && fix.or) return `\u201c${fix.text}\u201d may be right there, or \u201c${fix.or.text}\u201d beside it: one of the two is wrong`;
	return care === void 0 ? null : REASONS[care];
}
const REASONS = {
	quotation: "somebody is quoted there; --quotations changes it as well",
	likely: "the claim is likely meant, not certainly; --likely changes it as well",
	either: "another figure or word may be the wrong one",
	wording: "the words around it would have to change as well"
};
const CLASH = "another fix changes the same words";
/** The same edit twice is one edit; others may not touch. */
function clashes({ fix }, chosen) {
	return chosen.some((other) => overlap(other.fix.span, fix.span) && !isSame(other.fix, fix));
}
function isSame(one, other) {
	return one.span.start === other.span.start && one.span.end === other.span.end && one.text === other.text;
}
/** Makes all edits at once; only in a draft where that fails they are tried one after the other. */
async function proved(plans, again) {
	const report = await again(plans.map((plan) => ({
		path: plan.path,
		source: textAfter(plan, plan.chosen)
	})));
	const results = [];
	for (const plan of plans) {
		const isProved = troubleOf(plan, plan.chosen, report) === null;
		results.push(isProved ? {
			plan,
			chosen: plan.chosen,
			failed: []
		} : await provedOneByOne(plan, again));
	}
	return results;
}
async function provedOneByOne(plan, again) {
	const chosen = [];
	const failed = [];
	for (const finding of plan.chosen) {
		const trial = [...chosen, finding];
		const trouble = troubleOf(plan, trial, await again([{
			path: plan.path,
			source: textAfter(plan, trial)
		}]));
		if (trouble === null) chosen.push(finding);
		else failed.push({
			finding,
			why: trouble
		});
	}
	return {
		plan,
		chosen,
		failed
	};
}
function textAfter({ source }, chosen) {
	return applyEdits(source, editsOf(chosen));
}
function editsOf(chosen) {
	return chosen.map(({ fix }) => fix).filter((fix, index, all) => all.findIndex((other) => isSame(other, fix)) === index);
}
/** What is wrong after the edits that was not wrong before, or still is; null if nothing. */
function troubleOf({ path, findings }, chosen, { findings: now, failures }) {
	if (failures.some((failure) => failure.path === path)) return "the draft could not be checked after it";
	const edits = editsOf(chosen);
	const done = new Set(chosen);
	const before = findings.filter((finding) => !done.has(finding)).map((finding) => ({
		finding,
		span: movedBy(edits, finding.span)
	}));
	const trouble = now.find((one) => one.path === path && !before.some(({ finding, span }) => finding.rule === one.rule && finding.claim === one.claim && overlap(span, one.span)));
	if (trouble === void 0) return null;
	return `the draft would then be flagged for ${trouble.rule}: ${trouble.message}`;
}

// src/amend/places.ts
/** Finds every place that states one of the claims, and the edit that makes it state the new value. In: a report under the old claims, and the new ones. */
function statedPlaces(report, ids, after) {
	const claims = new Map(after.claims.filter(({ id }) => ids.includes(id)).map((claim) => [claim.id, claim]));
	return report.drafts.flatMap(({ path, source, matches }) => {
		const own = matches.filter((match) => isAbout(match, ids));
		if (own.length === 0) return [];
		const draft = (require_draft ??= require("./draft.cjs")).parseDraft(source, path);
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
	const { outcome } = (require_quantity ??= require("./quantity.cjs")).compare(claim.quantity, mention.quantity, { round: claim.round });
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
	const suggestion = (require_check ??= require("./check.cjs")).suggestionFor(whole, draft);
	return suggestion === null ? null : (require_check ??= require("./check.cjs")).fixOf(draft, suggestion.at, suggestion.text, suggestion.care);
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

// src/amend/diff.ts
/**
* The unified diff of edits in a text, with three lines around each, as `git apply` and `patch -p1` take it; '' for no edits.
* In: the path as it is to be named, the text before, edits that do not overlap.
*/
function unifiedDiff(path, before, edits) {
	if (applyEdits(before, edits) === before) return "";
	const starts = lineStarts(before);
	const hunks = hunksOf(blocksOf(before, starts, edits), starts.length);
	const name = /\s/.test(path) ? `${path}\t` : path;
	let grown = 0;
	return `--- a/${name}\n+++ b/${name}\n${hunks.map((hunk) => {
		const { text, delta } = print(hunk, before, starts, grown);
		grown += delta;
		return text;
	}).join("")}`;
}
const CONTEXT = 3;
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1 && at + 1 < text.length; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function blocksOf(text, starts, edits) {
	const blocks = [];
	for (const edit of inOrder(edits)) {
		if (text.slice(edit.span.start, edit.span.end) === edit.text) continue;
		const from = lineAt(starts, edit.span.start);
		const to = lineAt(starts, Math.max(edit.span.start, edit.span.end - 1)) + 1;
		const last = blocks.at(-1);
		if (last && from < last.to) blocks.splice(-1, 1, {
			from: last.from,
			to: Math.max(to, last.to),
			edits: [...last.edits, edit]
		});
		else blocks.push({
			from,
			to,
			edits: [edit]
		});
	}
	return blocks;
}
function lineAt(starts, offset) {
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (starts[middle] <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
function hunksOf(blocks, lines) {
	const hunks = [];
	for (const block of blocks) {
		const [from, to] = [Math.max(0, block.from - CONTEXT), Math.min(lines, block.to + CONTEXT)];
		const last = hunks.at(-1);
		if (last && from <= last.to) hunks.splice(-1, 1, {
			from: last.from,
			to,
			blocks: [...last.blocks, block]
		});
		else hunks.push({
			from,
			to,
			blocks: [block]
		});
	}
	return hunks;
}
function print({ from, to, blocks }, text, starts, grown) {
	const slice = (first, last) => text.slice(starts[first] ?? text.length, starts[last] ?? text.length);
	const rows = [];
	let delta = 0;
	let at = from;
	for (const block of blocks) {
		const old = slice(block.from, block.to);
		const offset = starts[block.from];
		const edits = block.edits.map((edit) => ({
			...edit,
			span: {
				start: edit.span.start - offset,
				end: edit.span.end - offset
			}
		}));
		const [before, after] = [linesOf(old), linesOf(applyEdits(old, edits))];
		rows.push(...linesOf(slice(at, block.from)).map((line) => ` ${line}`), ...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`));
		delta += after.length - before.length;
		at = block.to;
	}
	rows.push(...linesOf(slice(at, to)).map((line) => ` ${line}`));
	return {
		text: `@@ -${range(from, to - from)} +${range(from + grown, to - from + delta)} @@\n` + rows.map((row) => row.endsWith("\n") ? row : `${row}\n\\ No newline at end of file\n`).join(""),
		delta
	};
}
function range(from, length) {
	return length === 1 ? String(from + 1) : `${from + 1},${length}`;
}
/** Lines with their ends. */
function linesOf(text) {
	return text === "" ? [] : text.split(/(?<=\n)/);
}

Object.defineProperty(exports, "ChangeError", {
  enumerable: true,
  get: function () {
    return ChangeError;
  }
});
exports.changeClaim = changeClaim;
exports.planFixes = planFixes;
exports.statedPlaces = statedPlaces;
exports.unifiedDiff = unifiedDiff;
exports.withPlaces = withPlaces;
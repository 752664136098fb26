import { L as fold, M as toInterval, _ as tokenize, j as sameValue, v as lemma } from "./pipeline.js";
import { c as misfits, f as problemAt, i as disagreement, l as short, n as NOUN, o as createReaders, p as toTextFile, s as isoOf } from "./load.js";

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
		message: `claim \`${claim.id}\` contradicts \`${other.id}\` (${place}): ${short(reading(claim))} and ${short(reading(other))}`,
		hint: "Correct one of them, or say under `about:` or `when:` what sets them apart.",
		severity
	};
}
/** What a claim is about, as a key: kind and dimension, main subject, context, period, rate. Null where nothing is said. */
function subjectKey(claim) {
	if (claim.kind === "quote") return null;
	if (claim.kind === "name" && claim.of.length === 0) return JSON.stringify(["name", fold(claim.name)]);
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
	return phraseKey(claim.says.replace(/[\p{N}.,:%£$€]/gu, " "));
}
function phraseKey(phrase) {
	return tokenize(phrase).filter((token) => token.kind !== "mark").map((token) => lemma(token.lower)).join(" ");
}
function sayTheSame(claim, other) {
	if (claim.kind === "value" && other.kind === "value") return sameFigure(claim.quantity, other.quantity);
	if (claim.kind === "date" && other.kind === "date") return dateKey(claim.date) === dateKey(other.date);
	if (claim.kind === "list" && other.kind === "list") return listKey(claim.members) === listKey(other.members);
	return claim.kind !== "name" || other.kind !== "name" || fold(claim.name) === fold(other.name);
}
function sameFigure(one, other) {
	return sameValue(one, other) && (one.sign ?? 1) === (other.sign ?? 1);
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
	return JSON.stringify(members.map(fold).sort());
}
function reading(claim) {
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
	if (sameValue(one, other)) return true;
	const [first, second] = [toInterval(one), toInterval(other)];
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

export { located as n, lintClaims as t };
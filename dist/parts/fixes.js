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

export { overlap as i, applyEdits as n, inOrder as r, planFixes as t };
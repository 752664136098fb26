import { t as didYouMean } from "../parts/nearest.js";
import { a as isoOf } from "../parts/load.js";
import { i as print, p as visible, t as complain, u as rawText } from "../parts/terminal.js";
import { r as plural } from "../parts/count.js";
import { c as placesOf, s as openClaims, t as judge } from "../parts/judge.js";
import { n as STATES } from "../parts/relations.js";
import { t as UsageError } from "../parts/errors.js";
import { c as openWorkspace, l as shownPath, n as readText } from "../parts/files.js";

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
		case "quote": return `“${claim.quote}”`;
		case "list": return claim.members.join(", ");
	}
}
/** A quantity as the tool sees it: "over 5000 (count)", "1600000000 GBP (money)". */
function printReading(quantity) {
	const { low, high, unit, per, parts, dimension, bound, sign, other } = quantity;
	const number = parts ? parts.map((part) => part.toFixed()).join(" : ") : low.eq(high) ? low.toFixed() : `${low.toFixed()} to ${high.toFixed()}`;
	const signed = sign === void 0 ? number : `${sign === 1 ? "+" : "−"}${number}`;
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

// src/report/where.ts
/** Every mention that was linked to a claim: its place, state and words, one a line. */
function renderWhere(report, claim) {
	const places = placesOf(report);
	const lines = report.drafts.flatMap(({ path, matches }) => matches.filter((match) => match.claim?.id === claim || match.relation === "derived" && match.others.some(({ id }) => id === claim)).map(({ mention, state }) => {
		const { line, column } = places.of(path, mention.span);
		return `${visible(path)}:${line}:${column}  ${STATES[state].padEnd(11)}  ${visible(mention.surface)}`;
	}));
	return rawText([
		...lines,
		`${plural(lines.length, "mention")} of ${visible(claim)} in ${plural(report.drafts.length, "draft")}.`,
		""
	].join("\n"));
}

// src/entry/commands/claims.ts
/** `holdtrue claims`: what was understood of the claims file, or with `where` every mention of one claim. */
async function runClaims(names, flags) {
	const workspace = openWorkspace(process.cwd());
	const set = openClaims(shownPath(flags.claims, workspace), workspace.cwd, (path) => readText(path, workspace), complain);
	const { where } = flags;
	if (where === void 0) {
		if (names.length > 0) throw new UsageError("`holdtrue claims` takes drafts only with --where");
		print(rawText(describeClaims(set)));
		return 0;
	}
	const ids = set.claims.map(({ id }) => id);
	if (!ids.includes(where)) throw new UsageError(`there is no claim ${where} in ${set.path}. ${didYouMean(where, ids)}`.trimEnd());
	const report = await judge({
		cwd: workspace.cwd,
		claims: flags.claims,
		names,
		plugins: false
	});
	print(renderWhere(report, where));
	for (const { path, message } of report.failures) complain(`holdtrue: not judged: ${path ?? ""} ${message}`);
	return report.failures.length > 0 ? 3 : 0;
}

export { runClaims };
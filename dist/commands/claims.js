import { t as didYouMean } from "../parts/nearest.js";
import { f as problemAt, l as short, p as toTextFile, s as isoOf } from "../parts/load.js";
import { n as located } from "../parts/lint.js";
import { a as plural } from "../parts/count.js";
import { l as visible, o as rawText } from "../parts/escape.js";
import { t as placesOf } from "../parts/places.js";
import { n as STATES } from "../parts/relations.js";
import { n as printAll, r as readClaims, t as openClaims } from "../parts/claims-file2.js";
import { t as UsageError } from "../parts/errors.js";
import { n as readText, o as openWorkspace, s as shownPath } from "../parts/files.js";
import { t as judge } from "../parts/judge.js";
import { t as toDay } from "../parts/options.js";
import { i as print, t as complain } from "../parts/terminal.js";

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
/** `holdtrue claims`: what was understood of the claims file, with `where` every mention of one claim, with `lint` what is odd. */
async function runClaims(names, flags) {
	if (flags.lint && flags.where !== void 0) throw new UsageError("--lint and --where cannot go together");
	if (flags.today !== void 0 && !flags.lint) throw new UsageError("--today is of no use without --lint");
	if (flags.lint) return runLint(names, flags);
	const workspace = openWorkspace(process.cwd());
	const set = openClaims(shownPath(flags.claims, workspace), workspace.cwd, (path) => readText(path, workspace), complain);
	const { where } = flags;
	if (where === void 0) {
		if (names.length > 0) throw new UsageError("`holdtrue claims` takes drafts only with --where and --lint");
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
async function runLint(names, { claims, today }) {
	const workspace = openWorkspace(process.cwd());
	const { cwd } = workspace;
	const path = shownPath(claims, workspace);
	const day = toDay("--today", today) ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
	const { set, problems, total } = readClaims(path, cwd, (file) => readText(file, workspace));
	if (set === null) throw new UsageError(printAll(problems, total));
	const report = names.length > 0 || set.settings.drafts.length > 0 ? await judge({
		cwd,
		claims,
		names,
		plugins: false
	}) : null;
	const uses = report === null ? null : new Map(report.claims.map(({ claim, agrees, conflicts }) => [claim.id, agrees + conflicts]));
	const odd = [...problems, ...lintUse(set, uses, day)];
	if (odd.length > 0) print(rawText(`${printAll(odd, total + odd.length - problems.length)}\n\n`));
	if (report === null) complain("holdtrue: no drafts are named, so nothing is said of claims that no draft states");
	print(`${visible(path)}: ${plural(set.claims.length, "claim")}, ${odd.length === 0 ? "nothing odd" : plural(odd.length, "remark")} (as of ${day}).\n`);
	for (const failure of report?.failures ?? []) complain(`holdtrue: not judged: ${failure.path ?? ""} ${failure.message}`);
	if ((report?.failures.length ?? 0) > 0) return 3;
	return odd.length > 0 ? 1 : 0;
}

export { runClaims };
import { l as painter, r as toPlace, u as frameLine } from "../parts/options.js";
import { t as placesOf } from "../parts/places.js";
import { d as printClaim } from "../parts/parse.js";
import { a as plural } from "../parts/count.js";
import { l as visible, o as rawText } from "../parts/escape.js";
import { a as signed, i as shorten, n as KINDS, o as strongestCues, r as number, t as CERTAINTY } from "../parts/reasoning.js";
import { n as STATES, t as RELATIONS } from "../parts/relations.js";
import { t as UsageError } from "../parts/errors.js";
import { t as DEFAULTS } from "../parts/options2.js";
import { t as judge } from "../parts/judge.js";
import { a as widthOf, i as print, r as hasColour } from "../parts/terminal.js";
import { o as openWorkspace, s as shownPath } from "../parts/files.js";
import { resolve } from "node:path";

// src/report/why.ts
/**
* The reasoning about every mention on a line (from 1) of a draft: what it was read as, the claim it was linked to, how
* the two stand to each other, and the candidates with the words that spoke for and against them.
*/
function renderWhy(report, path, line, options) {
	const places = placesOf(report);
	const draft = report.drafts.find((one) => one.path === path);
	const text = places.line(path, line);
	if (draft === void 0) return rawText(`${visible(path)} was not read\n`);
	if (text === null) return rawText(`${visible(path)} has no line ${line}\n`);
	const found = draft.matches.map((match) => ({
		match,
		place: places.of(path, match.mention.span)
	})).filter(({ place }) => place.line <= line && line <= lastLine(place));
	if (found.length === 0) return rawText(nothing(draft, text, line));
	const paint = painter(options.colour);
	const blocks = found.map(({ match, place }) => explain(match, place, line, text, options.width, paint).join("\n"));
	return rawText(`${visible(path)}:${line}\n\n${blocks.join("\n\n")}\n`);
}
/** A place that ends at the first column of a line has nothing on it. */
function lastLine({ line, endLine, endColumn }) {
	return endColumn === 1 && endLine > line ? endLine - 1 : endLine;
}
function nothing(draft, text, line) {
	const { source } = frameLine({
		number: line,
		text,
		from: 0,
		to: 0
	}, 100);
	return `${visible(draft.path)}:${line}\n  ${line} | ${source}\nNo figure, date, name or quotation is read on this line.\n`;
}
function explain(match, place, line, text, width, paint) {
	const from = place.line === line ? place.column - 1 : text.length - text.trimStart().length;
	const to = place.endLine === line ? place.endColumn - 1 : text.length;
	const { source, carets } = frameLine({
		number: line,
		text,
		from,
		to
	}, width);
	const margin = " ".repeat(String(line).length);
	return [
		`  ${line} | ${source}`,
		`  ${margin} | ${carets}`,
		paint.strong(`${visible(shorten(match.mention.surface, 60))}: ${headline(match)}`),
		...field("reason", match.reason),
		...claimLines(match),
		...field("draft", match.relation === null ? null : `${RELATIONS[match.relation]}${expectation(match)}`),
		...field("sure", match.state === "conflicts" ? CERTAINTY[match.certainty] : null),
		...match.candidates.slice(0, 3).flatMap((candidate, index) => candidateLines(candidate, index, match)),
		...match.candidates.length > 3 ? [`  and ${plural(match.candidates.length - 3, "weaker candidate")}`] : []
	];
}
function headline({ state, claim, mention }) {
	const about = claim === null ? "" : state === "agrees" || state === "conflicts" ? ` with ${visible(claim.id)}` : ` (${visible(claim.id)})`;
	return `a ${KINDS[mention.kind]} that ${state === "agrees" || state === "conflicts" ? "" : "is "}${STATES[state]}${about}`;
}
function claimLines({ claim }) {
	if (claim === null) return [];
	const source = claim.sourceTitle === null ? "" : `, ${claim.sourceTitle}`;
	return field("claim", `${shorten(claim.says || printClaim(claim), 100)} (${claim.path}:${claim.line}${source})`);
}
function expectation({ state, actual, expected }) {
	return state === "conflicts" && expected !== null ? `: ${shorten(actual, 60)}, where the claim has ${shorten(expected, 60)}` : "";
}
function candidateLines(candidate, index, match) {
	const { claim, score, cues } = candidate;
	const words = strongestCues(candidate).map(({ text, weight }) => `${shorten(text, 40)} ${signed(weight)}`);
	if (cues.length > 6) words.push(`${cues.length - 6} more`);
	const chosen = claim.id === match.claim?.id ? ", chosen" : "";
	const head = `  ${index + 1}. ${visible(claim.id)}  score ${number(score)}${chosen}`;
	return words.length === 0 ? [head] : [head, `       ${visible(words.join("; "))}`];
}
function field(name, value) {
	return value === null || value === "" ? [] : [`  ${name.padEnd(8)}${visible(value)}`];
}

// src/entry/commands/why.ts
/** `holdtrue why FILE:LINE`: the reasoning about every mention on a line. */
async function runWhy(written, flags) {
	const { file, line } = toPlace(written);
	const workspace = openWorkspace(process.cwd());
	const path = shownPath(resolve(workspace.cwd, file), workspace);
	const report = await judge({
		cwd: workspace.cwd,
		claims: flags.claims,
		names: [file],
		plugins: false
	});
	const failure = report.failures.find((one) => one.path === path);
	if (failure !== void 0) throw new UsageError(`${path} ${failure.message}`);
	if (placesOf(report).line(path, line) === null) throw new UsageError(`${path} has no line ${line}`);
	const colour = hasColour(flags.color, process.stdout, process.env);
	print(renderWhy(report, path, line, {
		...DEFAULTS,
		colour,
		width: widthOf(process.stdout)
	}));
	return 0;
}

export { runWhy };
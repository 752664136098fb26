import { n as applyEdits, r as inOrder, t as planFixes } from "./fixes.js";
import { t as didYouMean } from "./nearest.js";
import { a as plural } from "./count.js";
import { l as visible, o as rawText } from "./escape.js";
import { t as placesOf } from "./places.js";
import { n as codeOf, r as messageOf, t as UsageError } from "./errors.js";
import { n as judgeInFull } from "./judge.js";
import { i as toRules, t as toDay } from "./options.js";
import { a as isInside, l as staysInside, n as readText, o as openWorkspace, r as writeWhole } from "./files.js";
import { i as print$1, t as complain } from "./terminal.js";
import { relative, resolve } from "node:path";
import { realpathSync, statSync } from "node:fs";

// src/entry/rewrite.ts
/**
* Writes new texts, each all at once; byte order marks, permissions and links are kept. Throws a `UsageError`, before anything
* is written, where a file lies outside of the workspace or holds another text by now.
*/
function rewriteAll(rewrites, workspace) {
	const ready = rewrites.map((rewrite) => prepare(rewrite, workspace));
	for (const { path, target, text, mode } of ready) try {
		writeWhole(target, text, mode);
	} catch (error) {
		throw new UsageError(`${path} cannot be written (${codeOf(error) ?? messageOf(error)})`, { cause: error });
	}
}
function prepare({ path, before, after }, workspace) {
	const absolute = resolve(workspace.cwd, path);
	const now = readText(absolute, workspace);
	if (!now.ok) throw new UsageError(`${path} ${now.problem}`);
	if (!isInside(absolute, workspace.root) || !staysInside(absolute, workspace)) throw new UsageError(`${path} lies outside of the workspace (${relative(workspace.cwd, workspace.root) || "."}) and is not written`);
	if (now.text !== before) throw new UsageError(`${path} has changed since it was read; run the command again`);
	const target = realpathSync(absolute);
	return {
		path,
		target,
		text: now.byteOrderMark ? `\u{FEFF}${after}` : after,
		mode: statSync(target).mode & 4095
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

// src/entry/commands/fix.ts
/** `holdtrue fix`: rewrites the mentions that contradict their claims. */
async function runFix(names, flags) {
	const cwd = process.cwd();
	const today = toDay("--today", flags.today);
	const { report, again } = await judgeInFull({
		cwd,
		claims: flags.claims,
		names,
		rules: toRules(flags.rule),
		plugins: flags.plugins,
		environment: process.env,
		warn: complain,
		...today === void 0 ? {} : { today }
	});
	const ids = report.set.claims.map(({ id }) => id);
	for (const id of flags.claim) if (!ids.includes(id)) throw new UsageError(`there is no claim ${id} in ${report.set.path}. ${didYouMean(id, ids)}`.trimEnd());
	const accepts = /* @__PURE__ */ new Set([...flags.quotations ? ["quotation"] : [], ...flags.likely ? ["likely"] : []]);
	const plan = await planFixes(report, again, {
		accepts,
		claims: flags.claim.length === 0 ? null : new Set(flags.claim)
	});
	if (flags.dryRun) print$1(diffOf(plan.drafts));
	else rewriteAll(plan.drafts.map(({ path, source, after }) => ({
		path,
		before: source,
		after
	})), openWorkspace(cwd));
	(flags.dryRun ? complain : print$1)(rawText(account(report, plan, flags.dryRun === true)));
	for (const { path, message } of report.failures) complain(`holdtrue: not judged: ${visible(path === null ? message : `${path}: ${message}`)}`);
	if (report.failures.length > 0) return 3;
	return plan.left.some(({ finding }) => finding.severity === "error") ? 1 : 0;
}
/** The diffs of drafts, with names and lines as they are: what is not to be seen is shown to a person alone, never to `git apply`. */
function diffOf(drafts) {
	const diff = drafts.map(({ path, source, edits }) => unifiedDiff(path, source, edits)).join("");
	return process.stdout.isTTY ? diff.split("\n").map(visible).join("\n") : rawText(diff);
}
function account(report, { drafts, left }, isDry) {
	const places = placesOf(report);
	const at = (path, span) => {
		const { line, column } = places.of(path, span);
		return `${visible(path)}:${line}:${column}`;
	};
	const done = drafts.flatMap(({ path, source, fixed }) => fixed.map(({ fix, claim, rule }) => {
		const before = visible(source.slice(fix.span.start, fix.span.end));
		return `${at(path, fix.span)}  ${before} → ${visible(fix.text)}  (${visible(claim ?? rule)})`;
	}));
	const kept = left.map(({ finding, why }) => `${at(finding.path, finding.span)}  ${visible(finding.rule)} left: ${visible(why)}`);
	const count = `${plural(done.length, "mention")} ${isDry ? "would be rewritten" : "rewritten"} in ${plural(drafts.length, "draft")}, ${plural(left.length, "finding")} left.`;
	return [
		...isDry ? [] : done,
		...kept,
		count,
		""
	].join("\n");
}

export { runFix as n, rewriteAll as r, diffOf as t };
import { l as visible } from "../parts/escape.js";
import { a as toSinks, i as toRules, n as toNumber, o as formats, t as toDay } from "../parts/options.js";
import { n as withBaseline } from "../parts/baseline2.js";
import { t as UsageError } from "../parts/errors.js";
import { a as isInside, c as slashes, t as decode } from "../parts/files.js";
import { n as judgeInFull } from "../parts/judge.js";
import { a as widthOf, i as print, r as hasColour, t as complain } from "../parts/terminal.js";
import { t as DEFAULTS } from "../parts/options2.js";
import { t as verdictOn } from "../parts/verdict.js";
import { n as version } from "../parts/version.js";
import { t as writeAsked } from "../parts/write.js";
import { relative } from "node:path";

// src/entry/commands/check.ts
/** `holdtrue check`: judges drafts, writes the reports and gives the exit code. */
async function runCheck(names, flags) {
	const cwd = process.cwd();
	const sinks = toSinks(flags.format);
	const gates = {
		failOn: flags.failOn,
		maxWarnings: toNumber("--max-warnings", flags.maxWarnings, 999999999),
		minCoverage: toNumber("--min-coverage", flags.minCoverage, 100)
	};
	if (flags.stdin && flags.staged) throw new UsageError("--stdin and --staged cannot go together");
	if (flags.stdinFilename !== void 0 && !flags.stdin) throw new UsageError("--stdin-filename is of no use without --stdin");
	if (flags.stdin && names.length > 0) throw new UsageError("--stdin takes the draft from the standard input; name no files");
	if (flags.allowStaleBaseline && flags.baseline === void 0) throw new UsageError("--allow-stale-baseline is of no use without --baseline");
	const today = toDay("--today", flags.today);
	const warn = flags.quiet ? () => {} : complain;
	const judgement = await judgeInFull({
		cwd,
		claims: flags.claims,
		names,
		staged: flags.staged === true,
		rules: toRules(flags.rule),
		plugins: flags.plugins,
		whole: !flags.slice,
		claimsCache: flags.claimsCache,
		environment: process.env,
		warn,
		started: (drafts) => showProgress(drafts, flags.quiet === true),
		...flags.stdin ? { extra: {
			path: flags.stdinFilename ?? "stdin.md",
			bytes: await readInput()
		} } : {},
		...today === void 0 ? {} : { today }
	});
	clearProgress();
	const report = flags.baseline === void 0 ? judgement.report : withBaseline(judgement, flags.baseline, cwd, flags.allowStaleBaseline === true, warn);
	const rules = sinks.some(({ format }) => format === "sarif") ? await describe(judgement.rules) : [];
	for (const sink of sinks) write(report, sink, flags, cwd, rules);
	tellFailures(report);
	const { code, reasons } = verdictOn(report, gates);
	for (const reason of reasons) complain(`holdtrue: ${reason}`);
	return code;
}
async function readInput() {
	const chunks = [];
	for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
	return decode(Buffer.concat(chunks));
}
/** The pages of the rules are long, and one format alone asks for them. */
async function describe(rules) {
	const { describeRules } = await import("../parts/describe-rules.js");
	return describeRules(rules);
}
function write(report, { format, file }, flags, cwd, rules) {
	const render = formats[format];
	const options = {
		...DEFAULTS,
		quiet: flags.quiet === true,
		prefix: prefixOf(cwd),
		version,
		rules
	};
	if (file === null) {
		print(render(report, {
			...options,
			colour: hasColour(flags.color, process.stdout, process.env),
			width: widthOf(process.stdout)
		}));
		return;
	}
	writeAsked(file, render(report, options), cwd);
}
/** In a workflow, the way from the root of the repository to the working folder. */
function prefixOf(cwd) {
	const root = process.env.GITHUB_WORKSPACE ?? process.env.CI_PROJECT_DIR;
	return root === void 0 || root === "" || !isInside(cwd, root) ? "" : slashes(relative(root, cwd));
}
function tellFailures({ failures }) {
	for (const { path, message } of failures) complain(`holdtrue: not judged: ${visible(path === null ? message : `${path}: ${message}`)}`);
}
/** Fewer drafts are done before anybody wonders. */
const MANY = 200;
function showProgress(drafts, quiet) {
	if (drafts > MANY && !quiet && process.stderr.isTTY) process.stderr.write(`Checking ${drafts} drafts …`);
}
function clearProgress() {
	if (process.stderr.isTTY) process.stderr.write("\r\x1B[K");
}

export { runCheck };
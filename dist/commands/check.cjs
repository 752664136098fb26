let require_terminal;
let require_options;
let require_judge;
let require_folder;
let require_files;
let require_errors;
let require_deliver;
let require_baseline;
let require_rolldown_runtime;










// src/entry/name-list.ts
/**
* Reads the names of files from a list, one on each line, or with a NUL behind each. In: the list's path, or `-` for the standard
* input. A name that is no UTF-8 comes out as Node lists it in a folder, and whoever reads the file learns why that cannot be.
*/
async function readNames(list, cwd, isNul) {
	return (list === "-" ? await readInput() : (require_files ??= require("../parts/files.cjs")).readNamed(list, cwd)).toString("utf8").split(isNul ? "\0" : /\r?\n/).filter((name) => name !== "");
}
/** All that comes on the standard input. */
async function readInput() {
	const chunks = [];
	for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}

// src/entry/commands/check.ts
/** `holdtrue check`: judges drafts, writes the reports and gives the exit code. */
async function runCheck(names, flags) {
	const cwd = process.cwd();
	refuseOddities(names, flags);
	const sinks = flags.shard === void 0 ? (require_options ??= require("../parts/options.cjs")).toSinks(flags.format) : [];
	const gates = {
		failOn: flags.failOn,
		maxWarnings: (require_options ??= require("../parts/options.cjs")).toNumber("--max-warnings", flags.maxWarnings, 999999999),
		minCoverage: (require_options ??= require("../parts/options.cjs")).toNumber("--min-coverage", flags.minCoverage, 100)
	};
	const warn = flags.quiet ? () => {} : (require_terminal ??= require("../parts/terminal.cjs")).complain;
	const findings = flags.cache || flags.cacheFolder !== void 0 ? (require_folder ??= require("../parts/folder.cjs")).findingsFolder(flags.cacheFolder, cwd, process.env) : null;
	const request = {
		...(require_options ??= require("../parts/options.cjs")).toRequest(names, flags),
		...flags.filesFrom === void 0 ? {} : { listed: await readNames(flags.filesFrom, cwd, flags.null === true) },
		staged: flags.staged === true,
		whole: !flags.slice,
		claimsCache: flags.claimsCache,
		...findings === null ? {} : { findings },
		warn,
		started: (drafts) => showProgress(drafts, flags.quiet === true),
		...flags.stdin ? { extra: {
			path: flags.stdinFilename ?? "stdin.md",
			bytes: (require_files ??= require("../parts/files.cjs")).decode(await readInput())
		} } : {}
	};
	if (flags.shard !== void 0) {
		const { checkShard } = await Promise.resolve().then(() => require("../parts/check-shard.cjs"));
		return await checkShard({
			...request,
			started: () => {}
		}, flags.shard, flags.format);
	}
	const judgement = await (require_judge ??= require("../parts/judge.cjs")).judgeInFull(request);
	clearProgress();
	const report = flags.baseline === void 0 ? judgement.report : (require_baseline ??= require("../parts/baseline.cjs")).withBaseline(judgement, flags.baseline, cwd, flags.allowStaleBaseline === true, warn);
	return await (require_deliver ??= require("../parts/deliver.cjs")).deliver(report, {
		cwd,
		sinks,
		gates,
		quiet: flags.quiet === true,
		colour: flags.color,
		rules: judgement.rules
	});
}
/** Throws a `UsageError` for options that make no sense together. */
function refuseOddities(names, flags) {
	const { stdin, staged, shard, filesFrom } = flags;
	const isListed = filesFrom !== void 0;
	const apart = flags.baseline ?? flags.maxWarnings ?? flags.minCoverage ?? (flags.failOn === "error" ? void 0 : flags.failOn);
	const odd = [
		[stdin === true && staged === true, "--stdin and --staged cannot go together"],
		[flags.stdinFilename !== void 0 && !stdin, "--stdin-filename is of no use without --stdin"],
		[stdin === true && names.length > 0, "--stdin takes the draft from the standard input; name no files"],
		[flags.allowStaleBaseline === true && flags.baseline === void 0, "--allow-stale-baseline is of no use without --baseline"],
		[isListed && names.length > 0, "--files-from lists the drafts; name none beside it"],
		[isListed && stdin === true, "--files-from and --stdin cannot go together"],
		[isListed && staged === true, "--files-from and --staged cannot go together: --staged finds by itself what has changed"],
		[flags.null === true && !isListed, "-0 is of no use without --files-from"],
		[shard !== void 0 && (stdin === true || staged === true), "--shard takes drafts from files: leave out --stdin and --staged"],
		[shard !== void 0 && apart !== void 0, "one shard cannot tell whether a run passes; give --baseline and the limits to `holdtrue merge`"]
	].find(([is]) => is);
	if (odd !== void 0) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(odd[1]);
}
/** Fewer drafts are done before anybody wonders. */
const MANY = 200;
function showProgress(drafts, quiet) {
	if (drafts > MANY && !quiet && process.stderr.isTTY) process.stderr.write(`Checking ${drafts} drafts \u2026`);
}
function clearProgress() {
	if (process.stderr.isTTY) process.stderr.write("\r\x1B[K");
}

exports.runCheck = runCheck;
let node_path;
let require_terminal;
let require_workspace;
let require_plugins;
let require_judge;
let require_decisions;
let require_report;
let require_rules;
let require_judge_part;
let require_options;
let require_files;
let require_errors;
let require_deliver;
let require_baseline;
let require_rolldown_runtime;
















// src/entry/shard/unite.ts
/**
* Puts the partial reports of all shards together into the report that one run over all drafts would have come to. Throws a
* `UsageError` where a part is missing or there twice, and where parts were judged in different ways.
*/
async function unite(files, { cwd, environment, warn }) {
	const parts = complete(files).map(({ partial }) => partial);
	const [first] = parts;
	const { set, manner, claims } = first;
	const bodies = parts.map((part) => part.open(set));
	const plugins = manner.plugins ? (require_plugins ??= require("../parts/plugins.cjs")).pluginsOf(set, cwd, environment) : [];
	for (const { path, href } of plugins) if (first.modules.find((module) => module.path === path)?.digest !== (require_judge_part ??= require("../parts/judge-part.cjs")).digestOfModule(href)) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`the plug-in ${path} is not the one that the drafts were judged with; merge where the shards ran`);
	const job = {
		set,
		plugins,
		drafts: [],
		parts: bodies.map(({ unread: _, ...part }) => part),
		folder: manner.folder,
		today: manner.today,
		whole: !manner.slice,
		skip: {
			plugins: {},
			drafts: {},
			rules: {}
		}
	};
	const outcome = await (require_judge ??= require("../parts/judge.cjs")).runJob(job, warn);
	if (outcome.report === null) throw (require_judge ??= require("../parts/judge.cjs")).brokenSettings(outcome, {
		written: set,
		job
	});
	const workspace = (require_workspace ??= require("../parts/workspace.cjs")).openWorkspace(cwd);
	const home = (require_workspace ??= require("../parts/workspace.cjs")).homeOf(workspace, claims);
	const read = (path) => (require_files ??= require("../parts/files.cjs")).readText(path, workspace);
	const isGone = (path) => (require_judge ??= require("../parts/judge.cjs")).isMissing(read((0, (node_path ??= require("node:path")).resolve)(home, path)));
	const scope = {
		active: outcome.active,
		complete: first.complete,
		isGone
	};
	const unread = bodies.flatMap((part) => part.unread).sort((one, two) => one.at - two.at);
	const report = {
		...outcome.report,
		failures: [...unread.map(({ failure }) => failure), ...outcome.report.failures]
	};
	return {
		report: (require_decisions ??= require("../parts/decisions.cjs")).withDecisions(report, claims, cwd, () => toResult(first.decisions), scope),
		rules: [...(require_rules ??= require("../parts/rules.cjs")).rules, ...outcome.plugins],
		scope,
		read
	};
}
function toResult(text) {
	return text === null ? {
		ok: false,
		problem: "does not exist",
		missing: true
	} : {
		ok: true,
		text,
		byteOrderMark: false
	};
}
/** The files in the order of their shards, once it is sure that they are one whole. */
function complete(files) {
	const [first] = files;
	if (first === void 0) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError("there is nothing to merge; name the partial reports of all shards");
	const byIndex = /* @__PURE__ */ new Map();
	for (const one of files) {
		const { shard } = one.partial;
		const other = differing(first, one);
		if (other !== null) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`${first.file} and ${one.file} do not go together: ${other}`);
		const twin = byIndex.get(shard.index);
		if (twin !== void 0) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`${twin.file} and ${one.file} are both part ${shard.index} of ${shard.of}`);
		byIndex.set(shard.index, one);
	}
	const { of } = first.partial.shard;
	const missing = Array.from({ length: of }, (_, index) => index + 1).filter((index) => !byIndex.has(index));
	if (missing.length > 0) {
		const shown = missing.slice(0, SHOWN).join(", ");
		const more = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : "";
		throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`of ${(require_report ??= require("../parts/report.cjs")).plural(of, "part")}, ${missing.length === 1 ? "one is" : `${missing.length} are`} missing: ${shown}${more}`);
	}
	return [...byIndex.values()].sort((one, two) => one.partial.shard.index - two.partial.shard.index);
}
const SHOWN = 10;
/** What keeps two partial reports from being parts of one; null where nothing does. */
function differing({ partial: one }, { partial: two }) {
	const pair = (name, a, b) => isSame(a, b) ? null : `${name} differ: ${print(a)} and ${print(b)}`;
	return pair("the versions of holdtrue", programOf(one), programOf(two)) ?? pair("the numbers of shards", one.shard.of, two.shard.of) ?? (isSame(one.set.files, two.set.files) && one.claims === two.claims ? null : claimsDiffer(one, two)) ?? (isSame(one.set.settings, two.set.settings) ? null : "they were judged with other rules (`--rule`)") ?? (isSame(one.modules, two.modules) ? null : "they were judged with other plug-ins") ?? pair("the days (`--today`)", one.manner.today, two.manner.today) ?? (isSame(one.manner, two.manner) ? null : `they were judged with other options: ${print(one.manner)} and ${print(two.manner)}`) ?? (isSame(one.decisions, two.decisions) ? null : "the decisions that are kept beside the claims differ") ?? (isSame([one.listed, one.complete], [two.listed, two.complete]) ? null : draftsDiffer(one, two));
}
function programOf({ version, build }) {
	return build === "" ? version : `${version} (${build})`;
}
function claimsDiffer(one, two) {
	const texts = new Map((one.set.files ?? []).map(({ path, text }) => [path, text]));
	const changed = (two.set.files ?? []).find(({ path, text }) => texts.has(path) && texts.get(path) !== text)?.path;
	return changed === void 0 ? "they were judged against other claims files" : `they were judged against other claims: ${changed} differs`;
}
function draftsDiffer(one, two) {
	return `they were taken from other sets of drafts (${one.listed.count} and ${two.listed.count}); each shard needs the same names and the same files`;
}
function isSame(one, two) {
	return JSON.stringify(one) === JSON.stringify(two);
}
function print(value) {
	return value === null ? "none" : typeof value === "string" ? value : JSON.stringify(value);
}

// src/entry/commands/merge.ts
/** `holdtrue merge`: puts the partial reports of all shards together, and ends as one run over all drafts would have ended. */
async function runMerge(names, flags) {
	const cwd = process.cwd();
	const sinks = (require_options ??= require("../parts/options.cjs")).toSinks(flags.format);
	const gates = {
		failOn: flags.failOn,
		maxWarnings: (require_options ??= require("../parts/options.cjs")).toNumber("--max-warnings", flags.maxWarnings, 999999999),
		minCoverage: (require_options ??= require("../parts/options.cjs")).toNumber("--min-coverage", flags.minCoverage, 100)
	};
	if (flags.allowStaleBaseline && flags.baseline === void 0) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError("--allow-stale-baseline is of no use without --baseline");
	const warn = flags.quiet ? () => {} : (require_terminal ??= require("../parts/terminal.cjs")).complain;
	const files = names.map((file) => ({
		file,
		partial: open(file, cwd)
	}));
	try {
		const judgement = await unite(files, {
			cwd,
			environment: process.env,
			warn
		});
		const report = flags.baseline === void 0 ? judgement.report : (require_baseline ??= require("../parts/baseline.cjs")).withBaseline(judgement, flags.baseline, cwd, flags.allowStaleBaseline === true, warn);
		return await (require_deliver ??= require("../parts/deliver.cjs")).deliver(report, {
			cwd,
			sinks,
			gates,
			quiet: flags.quiet === true,
			colour: flags.color,
			rules: judgement.rules
		});
	} catch (error) {
		if (error instanceof (require_errors ??= require("../parts/errors.cjs")).UsageError) throw error;
		const message = `the partial reports hold what \`holdtrue check --shard\` does not write (${(require_errors ??= require("../parts/errors.cjs")).messageOf(error)}); judge the shards anew`;
		throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(message, { cause: error });
	}
}
function open(file, cwd) {
	const text = (require_files ??= require("../parts/files.cjs")).readNamedText(file, cwd);
	try {
		return (require_judge_part ??= require("../parts/judge-part.cjs")).readPartial(text);
	} catch (error) {
		throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`${file} ${(require_errors ??= require("../parts/errors.cjs")).messageOf(error)}`, { cause: error });
	}
}

exports.runMerge = runMerge;
let node_fs;
let node_path;
let require_plugins;
let require_steps;
let require_judge;
let require_files;
let require_decisions;
let require_claims_file;
let require_baseline;
let require_claims;
let require_pipeline;
let require_check;
let require_rules;
let require_errors;
let require_workspace;
















// src/entry/project.ts
/** Nobody is writing: the files count. */
const NO_BUFFERS = {
	text: () => null,
	stamp: () => null
};
/** Opens a project. In: the folder and, from there, the path of the claims file, as the command line takes it. */
function openProject(cwd, claims, buffers, options) {
	const workspace = (require_workspace ??= require("./workspace.cjs")).openWorkspace(cwd);
	let last = null;
	let queue = Promise.resolve();
	const renew = async () => {
		if (last === null || isOutdated(last, buffers)) last = await load(workspace, claims, buffers, options, last?.state.set ?? null);
		return last.state;
	};
	const refresh = () => {
		const next = queue.then(renew);
		queue = next.catch(() => {});
		return next;
	};
	return {
		cwd,
		claims: (0, (node_path ??= require("node:path")).resolve)(cwd, claims),
		refresh
	};
}
function isOutdated({ stamps }, buffers) {
	return [...stamps].some(([path, stamp]) => stampOf(path, buffers) !== stamp);
}
/** Another word for each state of a text: of the open one, else of the file. */
function stampOf(path, buffers) {
	const open = buffers.stamp(path);
	if (open !== null) return open;
	const status = (0, (node_fs ??= require("node:fs")).statSync)(path, { throwIfNoEntry: false });
	return status === void 0 ? "missing" : `${status.mtimeMs} ${status.size} ${status.ino}`;
}
async function load(workspace, claims, buffers, options, before) {
	const stamps = /* @__PURE__ */ new Map();
	const read = (path) => {
		const text = buffers.text(path);
		return text === null ? (require_files ??= require("./files.cjs")).readText(path, workspace) : {
			ok: true,
			text,
			byteOrderMark: false
		};
	};
	const noted = (path) => {
		stamps.set(path, stampOf(path, buffers));
		return read(path);
	};
	for (const path of silencersOf(workspace, claims, options)) stamps.set(path, stampOf(path, buffers));
	const shown = (require_workspace ??= require("./workspace.cjs")).shownPath(claims, workspace);
	let problems = [];
	let set = null;
	try {
		({set, problems} = (require_claims_file ??= require("./claims-file.cjs")).readClaims(shown, workspace.cwd, noted));
	} catch (error) {
		problems = [(require_claims ??= require("./claims.cjs")).problemAt((require_claims ??= require("./claims.cjs")).toTextFile(shown, ""), {
			start: 0,
			end: 0
		}, (require_errors ??= require("./errors.cjs")).messageOf(error), "")];
	}
	const judge = set === null ? null : await judgeOf(set, workspace, claims, options, read);
	const usable = judge !== null && judge.problems.length === 0 ? set : null;
	const kept = usable ?? before;
	const fallback = judge?.judge ?? (kept === null ? null : (await judgeOf(kept, workspace, claims, options, read)).judge);
	const silencers = silencersOf(workspace, claims, options);
	const files = new Set([...stamps.keys()].filter((path) => !silencers.includes(path)));
	return {
		state: {
			set: set ?? kept,
			problems: [...problems, ...judge?.problems ?? []],
			broken: usable === null,
			files,
			judge: fallback ?? (() => emptyReport(noClaims(shown), "")),
			...listing(set ?? kept, workspace, claims, files)
		},
		stamps
	};
}
/** The files that silence findings from outside a draft. */
function silencersOf({ cwd }, claims, { baseline }) {
	return [(require_decisions ??= require("./decisions.cjs")).decisionsPath(claims, cwd), ...baseline === null ? [] : [(0, (node_path ??= require("node:path")).resolve)(cwd, baseline)]];
}
/** Makes the function that judges drafts; settings that cannot be followed are problems of the claims file. */
async function judgeOf(written, workspace, claims, options, read) {
	const { cwd } = workspace;
	const isWithout = !options.plugins && written.settings.plugins.length > 0;
	const set = isWithout ? (require_judge ??= require("./judge.cjs")).withoutPlugins(written) : written;
	const plugins = isWithout ? NONE : await (require_plugins ??= require("./plugins.cjs")).loadPluginRules(set, cwd, options.environment).catch(refused);
	const arranged = (require_check ??= require("./check.cjs")).arrangeRules((require_rules ??= require("./rules.cjs")).rules, plugins.rules, set.settings);
	const only = arranged.active.filter(({ rule }) => isAboutOneDraft(rule, isWithout)).map(({ rule }) => rule.id);
	const folder = (require_workspace ??= require("./workspace.cjs")).slashes((0, (node_path ??= require("node:path")).relative)((require_workspace ??= require("./workspace.cjs")).homeOf(workspace, claims), cwd));
	const scope = {
		active: arranged.active,
		complete: false,
		isGone: () => false
	};
	const settle = (draft) => {
		const report = (require_pipeline ??= require("./pipeline.cjs")).check([draft], set, {
			rules: (require_rules ??= require("./rules.cjs")).rules,
			plugins: plugins.rules,
			only,
			folder,
			within: (require_steps ??= require("./steps.cjs")).inTime
		});
		const decided = (require_decisions ??= require("./decisions.cjs")).withDecisions(report, claims, cwd, read, scope);
		const judgement = {
			report: decided,
			rules: (require_rules ??= require("./rules.cjs")).rules,
			scope,
			read
		};
		const { baseline } = options;
		const settled = baseline === null ? decided : (require_baseline ??= require("./baseline.cjs")).withBaseline(judgement, baseline, cwd, true, () => {});
		return {
			...settled,
			findings: settled.findings.filter((finding) => finding.path === draft.path)
		};
	};
	const judge = (path, text) => {
		const draft = {
			path: (require_workspace ??= require("./workspace.cjs")).shownPath(path, workspace),
			source: text
		};
		try {
			return settle(draft);
		} catch (error) {
			return {
				...emptyReport(set, folder),
				failures: [{
					path: draft.path,
					stage: "rule",
					message: (require_errors ??= require("./errors.cjs")).messageOf(error)
				}]
			};
		}
	};
	return {
		judge,
		problems: [...plugins.failures, ...arranged.failures].map((failure) => settingsProblem(failure, set))
	};
}
const NONE = {
	rules: [],
	failures: []
};
function refused(error) {
	return {
		rules: [],
		failures: [{
			path: null,
			stage: "rule",
			message: (require_errors ??= require("./errors.cjs")).messageOf(error)
		}]
	};
}
/** A comment may silence a rule of a plug-in: without plug-ins nobody can tell whether it is of use. */
function isAboutOneDraft({ on, id }, isWithoutPlugins) {
	return on !== "corpus" && on !== "claim" && !(isWithoutPlugins && id === "unused-suppression");
}
/** Settings are read as plain data: what they name stands where its name is last written. */
function settingsProblem({ path, rule, message }, { path: file, files }) {
	const text = files?.find((one) => one.path === file)?.text ?? "";
	const name = path ?? rule ?? "";
	const start = name === "" ? -1 : text.lastIndexOf(name);
	return (require_claims ??= require("./claims.cjs")).problemAt((require_claims ??= require("./claims.cjs")).toTextFile(file, text), {
		start: Math.max(0, start),
		end: Math.max(0, start) + name.length
	}, message, "");
}
function emptyReport(set, folder) {
	return {
		set,
		folder,
		drafts: [],
		findings: [],
		failures: [],
		coverage: {
			mentions: 0,
			agrees: 0,
			conflicts: 0,
			setAside: 0,
			notCovered: 0
		},
		claims: []
	};
}
function noClaims(path) {
	return {
		path,
		language: "en-GB",
		claims: [],
		sources: [],
		settings: {
			drafts: [],
			rules: {},
			plugins: []
		}
	};
}
/** Which files are drafts: the globs are expanded once, and again for a path that was not there then. */
function listing(set, workspace, claims, files) {
	const folder = (0, (node_path ??= require("node:path")).dirname)((0, (node_path ??= require("node:path")).resolve)(workspace.cwd, claims));
	const globs = set === null || set.settings.drafts.length === 0 ? EVERYTHING : set.settings.drafts;
	let found = null;
	const unknown = /* @__PURE__ */ new Set();
	const expand = async () => {
		const paths = await (require_judge ??= require("./judge.cjs")).findByGlobs(globs, folder, workspace);
		return new Set(paths.filter((path) => !files.has(path)));
	};
	const list = () => {
		found ??= expand();
		return found;
	};
	return {
		names: async (path) => {
			if ((await list()).has(path)) return true;
			if (unknown.has(path) || !isThere(path)) return false;
			found = expand();
			if ((await found).has(path)) return true;
			unknown.add(path);
			return false;
		},
		drafts: async () => {
			found = expand();
			return [...await found].sort();
		}
	};
}
const EVERYTHING = ["**/*.{md,markdown,mdx}"];
function isThere(path) {
	return (0, (node_fs ??= require("node:fs")).statSync)(path, { throwIfNoEntry: false }) !== void 0;
}
/** The folders from that of a path up to `top`, the nearest first; none where the path lies elsewhere. Absolute. */
function foldersAbove(path, top) {
	if (!(require_workspace ??= require("./workspace.cjs")).isInside(path, top)) return [];
	const folders = [(0, (node_path ??= require("node:path")).dirname)(path)];
	while (folders.at(-1) !== top && (0, (node_path ??= require("node:path")).relative)(top, folders.at(-1) ?? top) !== "") folders.push((0, (node_path ??= require("node:path")).dirname)(folders.at(-1) ?? top));
	return folders;
}

// src/entry/rule-pages.ts
/** The address of a rule's page; null for the rule of a plug-in. */
function pageAddress(rule) {
	return (require_rules ??= require("./rules.cjs")).rules.some(({ id }) => id === rule) ? `${PAGES}${rule}.md` : null;
}
const PAGES = "https://github.com/holdtrue/holdtrue/blob/main/rules/";

exports.NO_BUFFERS = NO_BUFFERS;
exports.foldersAbove = foldersAbove;
exports.openProject = openProject;
exports.pageAddress = pageAddress;
exports.stampOf = stampOf;
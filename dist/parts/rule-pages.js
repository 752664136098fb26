import { t as rules } from "./rules.js";
import { R as arrangeRules, t as check } from "./pipeline.js";
import { f as problemAt, p as toTextFile } from "./load.js";
import { r as messageOf } from "./errors.js";
import { a as isInside, c as slashes, i as homeOf, n as readText, o as openWorkspace, s as shownPath } from "./files.js";
import { n as withBaseline } from "./baseline2.js";
import { r as readClaims } from "./claims-file2.js";
import { r as withDecisions, t as decisionsPath } from "./decisions2.js";
import { r as withoutPlugins, s as findByGlobs } from "./judge.js";
import { t as inTime } from "./within.js";
import { n as loadPluginRules } from "./plugins.js";
import { dirname, relative, resolve } from "node:path";
import { statSync } from "node:fs";

// src/entry/project.ts
/** Nobody is writing: the files count. */
const NO_BUFFERS = {
	text: () => null,
	stamp: () => null
};
/** Opens a project. In: the folder and, from there, the path of the claims file, as the command line takes it. */
function openProject(cwd, claims, buffers, options) {
	const workspace = openWorkspace(cwd);
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
		claims: resolve(cwd, claims),
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
	const status = statSync(path, { throwIfNoEntry: false });
	return status === void 0 ? "missing" : `${status.mtimeMs} ${status.size} ${status.ino}`;
}
async function load(workspace, claims, buffers, options, before) {
	const stamps = /* @__PURE__ */ new Map();
	const read = (path) => {
		const text = buffers.text(path);
		return text === null ? readText(path, workspace) : {
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
	const shown = shownPath(claims, workspace);
	let problems = [];
	let set = null;
	try {
		({set, problems} = readClaims(shown, workspace.cwd, noted));
	} catch (error) {
		problems = [problemAt(toTextFile(shown, ""), {
			start: 0,
			end: 0
		}, messageOf(error), "")];
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
	return [decisionsPath(claims, cwd), ...baseline === null ? [] : [resolve(cwd, baseline)]];
}
/** Makes the function that judges drafts; settings that cannot be followed are problems of the claims file. */
async function judgeOf(written, workspace, claims, options, read) {
	const { cwd } = workspace;
	const isWithout = !options.plugins && written.settings.plugins.length > 0;
	const set = isWithout ? withoutPlugins(written) : written;
	const plugins = isWithout ? NONE : await loadPluginRules(set, cwd, options.environment).catch(refused);
	const arranged = arrangeRules(rules, plugins.rules, set.settings);
	const only = arranged.active.filter(({ rule }) => isAboutOneDraft(rule, isWithout)).map(({ rule }) => rule.id);
	const folder = slashes(relative(homeOf(workspace, claims), cwd));
	const scope = {
		active: arranged.active,
		complete: false,
		isGone: () => false
	};
	const settle = (draft) => {
		const report = check([draft], set, {
			rules,
			plugins: plugins.rules,
			only,
			folder,
			within: inTime
		});
		const decided = withDecisions(report, claims, cwd, read, scope);
		const judgement = {
			report: decided,
			rules,
			scope,
			read
		};
		const { baseline } = options;
		const settled = baseline === null ? decided : withBaseline(judgement, baseline, cwd, true, () => {});
		return {
			...settled,
			findings: settled.findings.filter((finding) => finding.path === draft.path)
		};
	};
	const judge = (path, text) => {
		const draft = {
			path: shownPath(path, workspace),
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
					message: messageOf(error)
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
			message: messageOf(error)
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
	return problemAt(toTextFile(file, text), {
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
	const folder = dirname(resolve(workspace.cwd, claims));
	const globs = set === null || set.settings.drafts.length === 0 ? EVERYTHING : set.settings.drafts;
	let found = null;
	const unknown = /* @__PURE__ */ new Set();
	const expand = async () => {
		const paths = await findByGlobs(globs, folder, workspace);
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
	return statSync(path, { throwIfNoEntry: false }) !== void 0;
}
/** The folders from that of a path up to `top`, the nearest first; none where the path lies elsewhere. Absolute. */
function foldersAbove(path, top) {
	if (!isInside(path, top)) return [];
	const folders = [dirname(path)];
	while (folders.at(-1) !== top && relative(top, folders.at(-1) ?? top) !== "") folders.push(dirname(folders.at(-1) ?? top));
	return folders;
}

// src/entry/rule-pages.ts
/** The address of a rule's page; null for the rule of a plug-in. */
function pageAddress(rule) {
	return rules.some(({ id }) => id === rule) ? `${PAGES}${rule}.md` : null;
}
const PAGES = "https://github.com/holdtrue/holdtrue/blob/main/rules/";

export { stampOf as a, openProject as i, NO_BUFFERS as n, foldersAbove as r, pageAddress as t };
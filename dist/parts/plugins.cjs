let node_url;
let node_fs;
let node_path;
let require_errors;
let require_check;






// src/entry/plugins.ts
/**
* The modules of plug-in rules that the settings name, by paths relative to the claims file. Throws a `UsageError` where a
* workflow runs with secrets on files that a stranger may have written: plug-ins are programs.
*/
function pluginsOf(set, cwd, environment) {
	const { plugins } = set.settings;
	const event = environment.GITHUB_EVENT_NAME ?? "";
	if (plugins.length > 0 && PRIVILEGED.has(event)) throw new (require_errors ??= require("./errors.cjs")).UsageError(`plug-in rules are not loaded in a workflow on ${event}, as they could read its secrets; use --no-plugins, or run on pull_request`);
	const folder = (0, (node_path ??= require("node:path")).dirname)((0, (node_path ??= require("node:path")).resolve)(cwd, set.path));
	return plugins.map((path) => ({
		path,
		href: (0, (node_url ??= require("node:url")).pathToFileURL)((0, (node_path ??= require("node:path")).resolve)(folder, path)).href
	}));
}
/** Loads plug-in rules into this process: for a server that a developer started for files of their own. */
async function loadPluginRules(set, cwd, environment) {
	const hrefs = new Map(pluginsOf(set, cwd, environment).map(({ path, href }) => [path, href]));
	return (require_check ??= require("./check.cjs")).loadPlugins([...hrefs.keys()], (path) => importFile(hrefs.get(path) ?? path));
}
/** Imports a module from a file. A pipe is refused: nobody could end the thread that waits for what comes out of it. */
async function importFile(href) {
	if ((0, (node_fs ??= require("node:fs")).statSync)((0, (node_url ??= require("node:url")).fileURLToPath)(href), { throwIfNoEntry: false })?.isFile() === false) throw new Error("it is not a regular file");
	return await import(href);
}
/** Events whose workflows hold secrets, whoever wrote the files that are checked out. */
const PRIVILEGED = /* @__PURE__ */ new Set(["pull_request_target", "workflow_run"]);

exports.PRIVILEGED = PRIVILEGED;
exports.importFile = importFile;
exports.loadPluginRules = loadPluginRules;
exports.pluginsOf = pluginsOf;
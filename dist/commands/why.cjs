let node_path;
let require_workspace;
let require_terminal;
let require_options;
let require_judge;
let require_errors;
let require_report;
let require_rolldown_runtime;









// src/entry/commands/why.ts
/** `holdtrue why FILE:LINE`: the reasoning about every mention on a line. */
async function runWhy(written, flags) {
	const { file, line } = (require_options ??= require("../parts/options.cjs")).toPlace(written);
	const workspace = (require_workspace ??= require("../parts/workspace.cjs")).openWorkspace(process.cwd());
	const path = (require_workspace ??= require("../parts/workspace.cjs")).shownPath((0, (node_path ??= require("node:path")).resolve)(workspace.cwd, file), workspace);
	const report = await (require_judge ??= require("../parts/judge.cjs")).judge({
		cwd: workspace.cwd,
		claims: flags.claims,
		names: [file],
		plugins: false
	});
	const failure = report.failures.find((one) => one.path === path);
	if (failure !== void 0) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`${path} ${failure.message}`);
	if ((require_report ??= require("../parts/report.cjs")).placesOf(report).line(path, line) === null) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`${path} has no line ${line}`);
	const colour = (require_terminal ??= require("../parts/terminal.cjs")).hasColour(flags.color, process.stdout, process.env);
	(require_terminal ??= require("../parts/terminal.cjs")).print((require_report ??= require("../parts/report.cjs")).renderWhy(report, path, line, {
		...(require_report ??= require("../parts/report.cjs")).DEFAULTS,
		colour,
		width: (require_terminal ??= require("../parts/terminal.cjs")).widthOf(process.stdout)
	}));
	return 0;
}

exports.runWhy = runWhy;
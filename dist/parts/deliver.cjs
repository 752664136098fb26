let node_path;
let require_write;
let require_workspace;
let require_version;
let require_verdict;
let require_terminal;
let require_report;








// src/entry/deliver.ts
/** Writes a report in every format that was asked for, tells what was not judged, and gives the exit code. */
async function deliver(report, delivery) {
	const { sinks, gates } = delivery;
	const rules = sinks.some(({ format }) => format === "sarif") ? await describe(delivery.rules) : [];
	for (const sink of sinks) write(report, sink, delivery, rules);
	tellFailures(report);
	const { code, reasons } = (require_verdict ??= require("./verdict.cjs")).verdictOn(report, gates);
	for (const reason of reasons) (require_terminal ??= require("./terminal.cjs")).complain(`holdtrue: ${reason}`);
	return code;
}
/** Names on the standard error stream what was not judged. */
function tellFailures({ failures }) {
	for (const { path, message } of failures) (require_terminal ??= require("./terminal.cjs")).complain(`holdtrue: not judged: ${(require_report ??= require("./report.cjs")).visible(path === null ? message : `${path}: ${message}`)}`);
}
/** The pages of the rules are long, and one format alone asks for them. */
async function describe(rules) {
	const { describeRules } = await Promise.resolve().then(() => require("./describe-rules.cjs"));
	return describeRules(rules);
}
function write(report, { format, file }, { cwd, quiet, colour }, rules) {
	const render = (require_report ??= require("./report.cjs")).formats[format];
	const options = {
		...(require_report ??= require("./report.cjs")).DEFAULTS,
		quiet,
		prefix: prefixOf(cwd),
		version: (require_version ??= require("./version.cjs")).version,
		rules
	};
	if (file === null) {
		(require_terminal ??= require("./terminal.cjs")).print(render(report, {
			...options,
			colour: (require_terminal ??= require("./terminal.cjs")).hasColour(colour, process.stdout, process.env),
			width: (require_terminal ??= require("./terminal.cjs")).widthOf(process.stdout)
		}));
		return;
	}
	(require_write ??= require("./write.cjs")).writeAsked(file, render(report, options), cwd);
}
/** In a workflow, the way from the root of the repository to the working folder. */
function prefixOf(cwd) {
	const root = process.env.GITHUB_WORKSPACE ?? process.env.CI_PROJECT_DIR;
	return root === void 0 || root === "" || !(require_workspace ??= require("./workspace.cjs")).isInside(cwd, root) ? "" : (require_workspace ??= require("./workspace.cjs")).slashes((0, (node_path ??= require("node:path")).relative)(root, cwd));
}

exports.deliver = deliver;
exports.tellFailures = tellFailures;
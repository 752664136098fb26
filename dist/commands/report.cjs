let require_write;
let require_terminal;
let require_options;
let require_files;
let require_errors;
let require_report;
let require_schemas;
let require_rolldown_runtime;









// src/entry/commands/report.ts
/** `holdtrue report --diff BEFORE AFTER`: tells what has become better and worse between two json reports. */
function runReport(after, { diff: before, format, failOn, color }) {
	const cwd = process.cwd();
	const sinks = (require_options ??= require("../parts/options.cjs")).toSinks(format, Object.keys((require_report ??= require("../parts/report.cjs")).differenceFormats));
	const difference = (require_schemas ??= require("../parts/schemas.cjs")).compareReports(open(before, cwd), open(after, cwd));
	for (const { format, file } of sinks) {
		const render = (require_report ??= require("../parts/report.cjs")).differenceFormats[format];
		if (file === null) (require_terminal ??= require("../parts/terminal.cjs")).print(render(difference, (require_terminal ??= require("../parts/terminal.cjs")).hasColour(color, process.stdout, process.env)));
		else (require_write ??= require("../parts/write.cjs")).writeAsked(file, render(difference, false), cwd);
	}
	if (difference.failures.after.length > 0) return 3;
	const failing = failOn === "never" ? [] : LEVELS.slice(0, LEVELS.indexOf(failOn) + 1);
	return difference.added.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
}
const LEVELS = [
	"error",
	"warning",
	"note"
];
/** A report holds every mention of every draft, so it may be far larger than a draft. */
function open(file, cwd) {
	const text = (require_files ??= require("../parts/files.cjs")).readNamedText(file, cwd);
	try {
		return (require_schemas ??= require("../parts/schemas.cjs")).readReport(text);
	} catch (error) {
		throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`${file} ${(require_errors ??= require("../parts/errors.cjs")).messageOf(error)}`, { cause: error });
	}
}

exports.runReport = runReport;
let require_write;
let require_terminal;
let require_options;
let require_judge;
let require_errors;
let require_baseline;
let require_settle;
let require_report;
let require_rolldown_runtime;










// src/entry/commands/baseline.ts
/** `holdtrue baseline`: writes the open findings of the drafts to a file, or takes out those that no longer occur. */
async function runBaseline(names, flags) {
	const cwd = process.cwd();
	const judgement = await (require_judge ??= require("../parts/judge.cjs")).judgeInFull({
		...(require_options ??= require("../parts/options.cjs")).toRequest(names, flags),
		warn: (require_terminal ??= require("../parts/terminal.cjs")).complain
	});
	const { report } = judgement;
	const before = (require_baseline ??= require("../parts/baseline.cjs")).openBaseline(flags.baseline, cwd, judgement.read);
	if (before === null && flags.prune) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`there is no baseline ${flags.baseline} to take entries out of`);
	const entries = before?.entries ?? [];
	const renew = flags.prune ? (require_settle ??= require("../parts/settle.cjs")).pruneEntries : (require_settle ??= require("../parts/settle.cjs")).renewEntries;
	const data = (require_settle ??= require("../parts/settle.cjs")).toBaselineData(renew(report, entries, judgement.scope));
	const text = `${(require_report ??= require("../parts/report.cjs")).jsonText(data)}\n`;
	if (text !== before?.text) (require_write ??= require("../parts/write.cjs")).writeAsked(flags.baseline, text, cwd);
	(require_terminal ??= require("../parts/terminal.cjs")).print(`${(require_report ??= require("../parts/report.cjs")).visible(flags.baseline)}: ${(require_report ??= require("../parts/report.cjs")).plural(data.findings.length, "finding")} (${difference(entries, data.findings)}).\n`);
	for (const { path, message } of report.failures) (require_terminal ??= require("../parts/terminal.cjs")).complain(`holdtrue: not judged: ${(require_report ??= require("../parts/report.cjs")).visible(path === null ? message : `${path}: ${message}`)}`);
	return report.failures.length > 0 ? 3 : 0;
}
function difference(before, after) {
	const missing = (from, others) => {
		const there = new Set(others.map(({ fingerprint }) => fingerprint));
		return new Set(from.map(({ fingerprint }) => fingerprint).filter((one) => !there.has(one))).size;
	};
	return `${missing(after, before)} added, ${missing(before, after)} taken out`;
}

exports.runBaseline = runBaseline;
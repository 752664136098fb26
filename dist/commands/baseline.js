import { a as plural } from "../parts/count.js";
import { i as jsonText, l as visible } from "../parts/escape.js";
import { i as renewEntries, r as pruneEntries, s as toBaselineData } from "../parts/baseline.js";
import { t as openBaseline } from "../parts/baseline2.js";
import { t as UsageError } from "../parts/errors.js";
import { n as judgeInFull } from "../parts/judge.js";
import { i as toRules, t as toDay } from "../parts/options.js";
import { i as print, t as complain } from "../parts/terminal.js";
import { t as writeAsked } from "../parts/write.js";

// src/entry/commands/baseline.ts
/** `holdtrue baseline`: writes the open findings of the drafts to a file, or takes out those that no longer occur. */
async function runBaseline(names, flags) {
	const cwd = process.cwd();
	const today = toDay("--today", flags.today);
	const judgement = await judgeInFull({
		cwd,
		claims: flags.claims,
		names,
		rules: toRules(flags.rule),
		plugins: flags.plugins,
		environment: process.env,
		warn: complain,
		...today === void 0 ? {} : { today }
	});
	const { report } = judgement;
	const before = openBaseline(flags.baseline, cwd, judgement.read);
	if (before === null && flags.prune) throw new UsageError(`there is no baseline ${flags.baseline} to take entries out of`);
	const entries = before?.entries ?? [];
	const renew = flags.prune ? pruneEntries : renewEntries;
	const data = toBaselineData(renew(report, entries, judgement.scope));
	const text = `${jsonText(data)}\n`;
	if (text !== before?.text) writeAsked(flags.baseline, text, cwd);
	print(`${visible(flags.baseline)}: ${plural(data.findings.length, "finding")} (${difference(entries, data.findings)}).\n`);
	for (const { path, message } of report.failures) complain(`holdtrue: not judged: ${visible(path === null ? message : `${path}: ${message}`)}`);
	return report.failures.length > 0 ? 3 : 0;
}
function difference(before, after) {
	const missing = (from, others) => {
		const there = new Set(others.map(({ fingerprint }) => fingerprint));
		return new Set(from.map(({ fingerprint }) => fingerprint).filter((one) => !there.has(one))).size;
	};
	return `${missing(after, before)} added, ${missing(before, after)} taken out`;
}

export { runBaseline };
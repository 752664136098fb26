let require_workspace;
let require_terminal;
let require_options;
let require_judge;
let require_files;
let require_errors;
let require_claims_file;
let require_report;
let require_claims;
let require_check;
let require_rolldown_runtime;












// src/entry/commands/claims.ts
/** `holdtrue claims`: what was understood of the claims file, with `where` every mention of one claim, with `lint` what is odd. */
async function runClaims(names, flags) {
	if (flags.lint && flags.where !== void 0) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError("--lint and --where cannot go together");
	if (flags.today !== void 0 && !flags.lint) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError("--today is of no use without --lint");
	if (flags.lint) return runLint(names, flags);
	const workspace = (require_workspace ??= require("../parts/workspace.cjs")).openWorkspace(process.cwd());
	const known = {
		cwd: workspace.cwd,
		claimsCache: true,
		environment: process.env,
		warn: (require_terminal ??= require("../parts/terminal.cjs")).complain
	};
	const set = await (require_judge ??= require("../parts/judge.cjs")).claimsOf(known, (require_workspace ??= require("../parts/workspace.cjs")).shownPath(flags.claims, workspace), (path) => (require_files ??= require("../parts/files.cjs")).readText(path, workspace));
	const { where } = flags;
	if (where === void 0) {
		if (names.length > 0) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError("`holdtrue claims` takes drafts only with --where and --lint");
		(require_terminal ??= require("../parts/terminal.cjs")).print((require_report ??= require("../parts/report.cjs")).rawText((require_claims ??= require("../parts/claims.cjs")).describeClaims(set)));
		return 0;
	}
	const ids = set.claims.map(({ id }) => id);
	if (!ids.includes(where)) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`there is no claim ${where} in ${set.path}. ${(require_check ??= require("../parts/check.cjs")).didYouMean(where, ids)}`.trimEnd());
	const report = await (require_judge ??= require("../parts/judge.cjs")).judge({
		cwd: workspace.cwd,
		claims: flags.claims,
		names,
		set,
		plugins: false
	});
	(require_terminal ??= require("../parts/terminal.cjs")).print((require_report ??= require("../parts/report.cjs")).renderWhere(report, where));
	for (const { path, message } of report.failures) (require_terminal ??= require("../parts/terminal.cjs")).complain(`holdtrue: not judged: ${path ?? ""} ${message}`);
	return report.failures.length > 0 ? 3 : 0;
}
async function runLint(names, { claims, today }) {
	const workspace = (require_workspace ??= require("../parts/workspace.cjs")).openWorkspace(process.cwd());
	const { cwd } = workspace;
	const path = (require_workspace ??= require("../parts/workspace.cjs")).shownPath(claims, workspace);
	const day = (require_options ??= require("../parts/options.cjs")).toDay("--today", today) ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
	const { set, problems, total } = (require_claims_file ??= require("../parts/claims-file.cjs")).readClaims(path, cwd, (file) => (require_files ??= require("../parts/files.cjs")).readText(file, workspace));
	if (set === null) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError((require_claims_file ??= require("../parts/claims-file.cjs")).printAll(problems, total));
	const report = names.length > 0 || set.settings.drafts.length > 0 ? await (require_judge ??= require("../parts/judge.cjs")).judge({
		cwd,
		claims,
		names,
		plugins: false
	}) : null;
	const uses = report === null ? null : new Map(report.claims.map(({ claim, agrees, conflicts }) => [claim.id, agrees + conflicts]));
	const odd = [...problems, ...(require_claims ??= require("../parts/claims.cjs")).lintUse(set, uses, day)];
	if (odd.length > 0) (require_terminal ??= require("../parts/terminal.cjs")).print((require_report ??= require("../parts/report.cjs")).rawText(`${(require_claims_file ??= require("../parts/claims-file.cjs")).printAll(odd, total + odd.length - problems.length)}\n\n`));
	if (report === null) (require_terminal ??= require("../parts/terminal.cjs")).complain("holdtrue: no drafts are named, so nothing is said of claims that no draft states");
	(require_terminal ??= require("../parts/terminal.cjs")).print(`${(require_report ??= require("../parts/report.cjs")).visible(path)}: ${(require_report ??= require("../parts/report.cjs")).plural(set.claims.length, "claim")}, ${odd.length === 0 ? "nothing odd" : (require_report ??= require("../parts/report.cjs")).plural(odd.length, "remark")} (as of ${day}).\n`);
	for (const failure of report?.failures ?? []) (require_terminal ??= require("../parts/terminal.cjs")).complain(`holdtrue: not judged: ${failure.path ?? ""} ${failure.message}`);
	if ((report?.failures.length ?? 0) > 0) return 3;
	return odd.length > 0 ? 1 : 0;
}

exports.runClaims = runClaims;
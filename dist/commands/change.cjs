let node_path;
let require_workspace;
let require_terminal;
let require_fix;
let require_options;
let require_judge;
let require_errors;
let require_claims_file;
let require_report;
let require_claims;
let require_amend;
let require_rolldown_runtime;













// src/entry/commands/change.ts
/** `holdtrue change`: gives a claim another value, and lists or rewrites what states it. */
async function runChange(id, value, names, flags) {
	const cwd = process.cwd();
	const judgement = await (require_judge ??= require("../parts/judge.cjs")).judgeInFull((require_options ??= require("../parts/options.cjs")).toRequest(names, flags));
	const { report } = judgement;
	const change = plan(report.set, id, value, flags.follow === true);
	const after = loadAfter(change, report.set, cwd, judgement.read);
	const places = (require_amend ??= require("../parts/amend.cjs")).statedPlaces(report, change.claims.map((claim) => claim.id), after);
	const fixes = flags.fix ? await rewrite(judgement, places, after, flags.quotations === true) : NOTHING;
	if (flags.dryRun) (require_terminal ??= require("../parts/terminal.cjs")).print((require_fix ??= require("./fix.cjs")).diffOf([...change.files, ...fixes.drafts]));
	else {
		const drafts = fixes.drafts.map(({ path, source, after: text }) => ({
			path,
			before: source,
			after: text
		}));
		(require_fix ??= require("./fix.cjs")).rewriteAll([...change.files.map(({ path, source, after: text }) => ({
			path,
			before: source,
			after: text
		})), ...drafts], (require_workspace ??= require("../parts/workspace.cjs")).openWorkspace(cwd));
	}
	const tell = flags.dryRun ? (require_terminal ??= require("../parts/terminal.cjs")).complain : (require_terminal ??= require("../parts/terminal.cjs")).print;
	const { text, left } = account(report, change, places, fixes, flags);
	tell((require_report ??= require("../parts/report.cjs")).rawText(text));
	for (const { path, message } of report.failures) (require_terminal ??= require("../parts/terminal.cjs")).complain(`holdtrue: not judged: ${(require_report ??= require("../parts/report.cjs")).visible(path === null ? message : `${path}: ${message}`)}`);
	if (report.failures.length > 0) return 3;
	return left > 0 ? 1 : 0;
}
const NOTHING = {
	drafts: [],
	left: []
};
function plan(set, id, value, follow) {
	try {
		return (require_amend ??= require("../parts/amend.cjs")).changeClaim(set, id, value, follow);
	} catch (error) {
		if (error instanceof (require_amend ??= require("../parts/amend.cjs")).ChangeError) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(error.message, { cause: error });
		throw error;
	}
}
/** The claims as they will be; a change after which they would not load is refused. */
function loadAfter({ files }, set, cwd, read) {
	const texts = new Map(files.map(({ path, after }) => [(0, (node_path ??= require("node:path")).resolve)(cwd, path), after]));
	const reader = (path) => {
		const text = texts.get(path);
		return text === void 0 ? read(path) : {
			ok: true,
			text,
			byteOrderMark: false
		};
	};
	const { set: after, problems, total } = (require_claims_file ??= require("../parts/claims-file.cjs")).readClaims(set.path, cwd, reader);
	if (after === null) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`after this change the claims would not load; nothing is written\n\n${(require_claims ??= require("../parts/claims.cjs")).printProblems(problems, total)}`);
	return after;
}
async function rewrite({ report, again }, places, set, quotations) {
	const judge = (drafts) => again(drafts, set);
	const paths = new Set(places.map(({ path }) => path));
	const drafts = report.drafts.filter(({ path }) => paths.has(path)).map(({ path, source }) => ({
		path,
		source
	}));
	const { report: base, wanted } = (require_amend ??= require("../parts/amend.cjs")).withPlaces(await judge(drafts), places);
	const accepts = /* @__PURE__ */ new Set(["likely", ...quotations ? ["quotation"] : []]);
	return await (require_amend ??= require("../parts/amend.cjs")).planFixes(base, judge, {
		accepts,
		claims: null,
		wants: (finding) => wanted.has(finding)
	});
}
function account(report, { claims, files }, stated, { drafts, left }, { fix, dryRun }) {
	const places = (require_report ??= require("../parts/report.cjs")).placesOf(report);
	const at = (path, span) => {
		const { line, column } = places.of(path, span);
		return `${(require_report ??= require("../parts/report.cjs")).visible(path)}:${line}:${column}`;
	};
	const edited = new Set(drafts.flatMap(({ path, edits }) => edits.map(({ span }) => `${path}:${span.start}:${span.end}`)));
	const whys = new Map(left.map(({ finding, why }) => [`${finding.path}:${finding.fix?.span.start ?? finding.span.start}`, why]));
	let count = 0;
	const rows = stated.map(({ path, match, state, edit, claim }) => {
		const place = at(path, match.mention.span);
		const words = (require_report ??= require("../parts/report.cjs")).visible(match.mention.surface);
		if (state === "holds") return `${place}  ${words} holds true still`;
		if (state === "contradicts") return `${place}  ${words} contradicted ${(require_report ??= require("../parts/report.cjs")).visible(claim)} before`;
		if (state === "follows") return `${place}  ${words} follows from ${(require_report ??= require("../parts/report.cjs")).visible(claim)}: look whether it holds true still`;
		const arrow = edit === null ? words : `${(require_report ??= require("../parts/report.cjs")).visible(report.drafts.find((draft) => draft.path === path)?.source.slice(edit.span.start, edit.span.end) ?? "")} \u2192 ${(require_report ??= require("../parts/report.cjs")).visible(edit.text)}`;
		if (edit !== null && edited.has(`${path}:${edit.span.start}:${edit.span.end}`)) return `${place}  ${arrow}`;
		count++;
		const why = whys.get(`${path}:${edit?.span.start ?? match.mention.span.start}`);
		return `${place}  ${arrow} left: ${why === void 0 ? edit === null ? "it wants a person" : "--fix rewrites it" : (require_report ??= require("../parts/report.cjs")).visible(why)}`;
	});
	const head = claims.map(({ id, before, after }) => `${(require_report ??= require("../parts/report.cjs")).visible(id)}: ${(require_report ??= require("../parts/report.cjs")).visible(before)} \u2192 ${(require_report ??= require("../parts/report.cjs")).visible(after)}`);
	const where = files.map(({ path }) => (require_report ??= require("../parts/report.cjs")).visible(path)).join(", ");
	const summary = `${where === "" ? "Nothing changes" : `${where} ${dryRun ? "would be changed" : "changed"}`}; ${(require_report ??= require("../parts/report.cjs")).plural(stated.length, "mention")} in ${(require_report ??= require("../parts/report.cjs")).plural(report.drafts.length, "draft")}${fix ? `, ${edited.size} ${dryRun ? "would be rewritten" : "rewritten"}` : ""}, ${count} left that state what was before.`;
	const flags = claims.map(({ id }) => `--claim ${(require_report ??= require("../parts/report.cjs")).visible(id)}`).join(" ");
	const hint = count > 0 && !fix && !dryRun ? [`\`holdtrue fix ${flags}\` rewrites what is left.`] : [];
	return {
		text: [
			...head,
			...rows,
			summary,
			...hint,
			""
		].join("\n"),
		left: count
	};
}

exports.runChange = runChange;
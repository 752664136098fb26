let node_fs;
let node_os;
let node_path;
let require_terminal;
let require_options;
let require_event;
let require_draft;
let require_files;
let require_workspace;
let require_verdict;
let require_judge;
let require_folder;
let require_errors;
let require_settle;
let require_schemas;
let require_report;
let require_actions;
let require_rolldown_runtime;
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });



















// src/entry/action/commit.ts
/** Opens a commit of the repository whose top is given. Throws a `UsageError` where the clone does not hold it. */
function openCommit(top, commit) {
	const objects = /* @__PURE__ */ new Map();
	const others = /* @__PURE__ */ new Set();
	for (const line of (require_judge ??= require("./parts/judge.cjs")).git(top, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]).toString().split("\0")) {
		const [, mode, object, path] = /^(\d+) \w+ (\w+)\t([\s\S]+)$/.exec(line) ?? [];
		if (mode === void 0 || object === void 0 || path === void 0) continue;
		if (mode.startsWith("100")) objects.set(path, object);
		else others.add(path);
	}
	return { read: (paths) => {
		const names = paths.map((path) => nameIn(top, path));
		const found = names.map((name) => objects.get(name ?? ""));
		const bytes = (require_judge ??= require("./parts/judge.cjs")).readObjects(top, found.filter((object) => object !== void 0)).values();
		return found.map((object, index) => object === void 0 ? refused(names[index] ?? null, others, commit) : (require_files ??= require("./parts/files.cjs")).decode(bytes.next().value ?? /* @__PURE__ */ new Uint8Array()));
	} };
}
/** Whether the clone holds a commit. */
function hasCommit(top, commit) {
	try {
		(require_judge ??= require("./parts/judge.cjs")).git(top, [
			"cat-file",
			"-e",
			`${commit}^{commit}`
		]);
		return true;
	} catch (error) {
		if (error instanceof (require_errors ??= require("./parts/errors.cjs")).UsageError) return false;
		throw error;
	}
}
/** What git calls a file: its path from the top, with forward slashes; null for one that lies outside. */
function nameIn(top, path) {
	return (require_workspace ??= require("./parts/workspace.cjs")).isInside(path, top) ? (require_workspace ??= require("./parts/workspace.cjs")).slashes((0, (node_path ??= require("node:path")).relative)(top, path)) : null;
}
function refused(name, others, commit) {
	if (name === null) return {
		ok: false,
		problem: "lies outside of the repository",
		missing: false
	};
	const isOther = others.has(name);
	return {
		ok: false,
		problem: `is not a ${isOther ? "regular " : ""}file of commit ${commit.slice(0, 12)}`,
		missing: !isOther
	};
}

// src/entry/action/diff.ts
/**
* Reads what `git diff --unified=0 --src-prefix=a/ --dst-prefix=b/` prints: the changed lines of each file, by the name
* it has afterwards. Throws where it meets anything else, as half a diff would pass for a whole one.
*/
function readDiff(text) {
	const lines = text.split("\n");
	if (lines.at(-1) === "") lines.pop();
	const files = /* @__PURE__ */ new Map();
	for (let at = 0; at < lines.length;) {
		const head = readHead(lines, at);
		const hunks = readHunks(lines, head.next);
		files.set(head.path, head.binary || files.has(head.path) ? "whole" : hunks.ranges);
		at = hunks.next;
	}
	return files;
}
function readHead(lines, start) {
	const opening = lines[start] ?? "";
	if (!opening.startsWith(OPENING)) throw strange(opening);
	let [before, after, renamed] = [
		null,
		null,
		null
	];
	let binary = false;
	let at = start + 1;
	for (; at < lines.length; at++) {
		const line = lines[at] ?? "";
		if (line.startsWith("@@ ") || line.startsWith(OPENING)) break;
		if (line.startsWith("--- ")) before = sideName(line.slice(4), "a/");
		else if (line.startsWith("+++ ")) after = sideName(line.slice(4), "b/");
		else if (/^(?:rename|copy) to /.test(line)) renamed = unquote(line.slice(line.indexOf(" to ") + 4));
		else if (line.startsWith("Binary files ")) binary = true;
		else if (!OTHER.test(line)) throw strange(line);
	}
	return {
		path: after ?? renamed ?? before ?? commonName(opening.slice(OPENING.length)),
		binary,
		next: at
	};
}
const OPENING = "diff --git ";
const OTHER = /^(?:old mode|new mode|deleted file mode|new file mode|rename from|copy from|similarity index|dissimilarity index|index) /;
/** Counts the lines of each hunk instead of looking at them: a removed line "-- a/x" is printed as "--- a/x". */
function readHunks(lines, start) {
	const ranges = [];
	let at = start;
	while (lines[at]?.startsWith("@@ ")) {
		const [, removed = "1", first = "", added = "1"] = HUNK.exec(lines[at] ?? "") ?? [];
		if (first === "") throw strange(lines[at] ?? "");
		ranges.push(toRange(Number(first), Number(added)));
		at = endOfHunk(lines, at + 1, Number(removed), Number(added));
	}
	return {
		ranges,
		next: at
	};
}
const HUNK = /^@@ -\d{1,10}(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@/;
function endOfHunk(lines, start, removed, added) {
	let [at, minus, plus] = [
		start,
		removed,
		added
	];
	for (; minus > 0 || plus > 0; at++) {
		const mark = lines[at]?.[0];
		if (mark === "-") minus--;
		else if (mark === "+") plus--;
		else if (mark !== "\\") throw strange(lines[at] ?? "its end");
	}
	return lines[at]?.startsWith("\\") ? at + 1 : at;
}
/** Where lines are gone, those that have come together may read differently now. */
function toRange(first, added) {
	return added > 0 ? {
		first,
		last: first + added - 1
	} : {
		first: Math.max(1, first),
		last: first + 1
	};
}
/** The name in a line `--- a/NAME` or `+++ b/NAME`; a name with blanks is followed by a tab. */
function sideName(written, prefix) {
	const name = unquote(written.replace(/\t$/, ""));
	if (name === "/dev/null") return null;
	if (!name.startsWith(prefix)) throw strange(written);
	return name.slice(prefix.length);
}
/** The name in `a/NAME b/NAME`: both are the same where no other line of the head says more. */
function commonName(written) {
	const half = written.slice(0, (written.length - 1) / 2);
	const name = unquote(half).slice(2);
	if (unquote(half) !== `a/${name}` || unquote(written.slice(half.length + 1)) !== `b/${name}`) throw strange(written);
	return name;
}
/** Undoes the quotes that git puts around odd names: `"\303\244 \"b\".md"` is `\u00e4 "b".md`. */
function unquote(written) {
	if (!written.startsWith("\"")) return written;
	const parts = [...written.slice(1, -1).matchAll(/\\([0-7]{3})|\\([\s\S])|[^\\]+/g)].map(([plain, octal, letter]) => {
		if (octal !== void 0) return Buffer.of(Number.parseInt(octal, 8));
		if (letter !== void 0 && !Object.hasOwn(ESCAPES, letter)) throw strange(written);
		return Buffer.from(letter === void 0 ? plain : ESCAPES[letter] ?? "");
	});
	return Buffer.concat(parts).toString();
}
const ESCAPES = {
	a: "\x07",
	b: "\b",
	t: "	",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r",
	"\"": "\"",
	"\\": "\\"
};
function strange(line) {
	return /* @__PURE__ */ new Error(`the diff cannot be read at ${JSON.stringify(line.slice(0, 60))}`);
}

// src/entry/action/changes.ts
/** Compares what is checked out with what the event started from. */
function changesOf(event, cwd) {
	try {
		const top = (require_judge ??= require("./parts/judge.cjs")).topOf(cwd);
		const changed = readDiff((require_judge ??= require("./parts/judge.cjs")).git(top, [
			"diff",
			...OPTIONS,
			startOf(event, top),
			"HEAD",
			"--"
		]).toString());
		const head = openCommit(top, "HEAD");
		return {
			known: true,
			has: (path) => changed.has(nameIn(top, path) ?? ""),
			linesOf: (files) => {
				const kept = head.read(files.map(({ path }) => path));
				return files.map(({ path, source }, index) => {
					const blob = kept[index];
					return blob?.ok && lined(blob.text) === lined(source) ? changed.get(nameIn(top, path) ?? "") ?? [] : "whole";
				});
			}
		};
	} catch (error) {
		return {
			known: false,
			reason: (require_errors ??= require("./parts/errors.cjs")).messageOf(error)
		};
	}
}
/** Whatever the settings of git say, the parser gets what it knows. */
const OPTIONS = [
	"--unified=0",
	"--inter-hunk-context=0",
	"--src-prefix=a/",
	"--dst-prefix=b/",
	"--find-renames",
	"--no-color",
	"--no-ext-diff",
	"--no-textconv",
	"--no-relative",
	"--submodule=short"
];
/** The commit to compare with. */
function startOf({ base, head }, top) {
	const [self, ...parents] = (require_judge ??= require("./parts/judge.cjs")).git(top, [
		"rev-list",
		"--parents",
		"-n",
		"1",
		"HEAD"
	]).toString().trim().split(" ");
	if (parents.length === 2 && parents[0] !== void 0 && parents[1] === head) return parents[0];
	if (base === null) throw new (require_errors ??= require("./parts/errors.cjs")).UsageError("the event names no commit to compare with");
	if (!hasCommit(top, base)) throw new (require_errors ??= require("./parts/errors.cjs")).UsageError(`the clone does not hold commit ${base.slice(0, 12)}; give actions/checkout fetch-depth: 2, or 0`);
	const fork = (require_judge ??= require("./parts/judge.cjs")).git(top, [
		"merge-base",
		base,
		"HEAD"
	]).toString().trim();
	if (fork === self) throw new (require_errors ??= require("./parts/errors.cjs")).UsageError("what is checked out holds no change");
	return fork;
}
function lined(text) {
	return text.replace(/\r\n/g, "\n");
}

// src/entry/action/focus.ts
/** The report with those findings only that point at a changed line of a draft, at either end. In: the changed lines by draft. */
function focusOn(report, changed) {
	const sources = new Map(report.drafts.map(({ path, source }) => [path, source]));
	const indexes = /* @__PURE__ */ new Map();
	const lineAt = (path, source, offset) => {
		const index = indexes.get(path) ?? gitLines(source);
		indexes.set(path, index);
		return index(offset);
	};
	const touches = ({ path, span }) => {
		const source = sources.get(path);
		if (source === void 0) return false;
		const ranges = changed.get(path) ?? [];
		if (ranges === "whole") return true;
		const first = lineAt(path, source, span.start);
		const last = lineAt(path, source, Math.max(span.start, span.end - 1));
		return ranges.some((range) => range.first <= last && first <= range.last);
	};
	const counts = (finding) => touches(finding) || finding.related.some(touches);
	return {
		...report,
		findings: report.findings.filter(counts)
	};
}
/** To git a lone CR ends no line. */
function gitLines(source) {
	const index = (require_draft ??= require("./parts/draft.cjs")).toLines(source.replaceAll("\r", " "));
	return (offset) => index(offset).line;
}

// src/entry/action/scope.ts
/** Chooses the findings that count: those on changed lines if they are wanted and can be told, else all. */
function chooseCounted(all, wanted, event, cwd) {
	if (wanted === false || wanted === "auto" && !event.ofPullRequest) return {
		counted: all,
		onlyChanged: false,
		note: null
	};
	const changes = changesOf(event, cwd);
	if (!changes.known) return {
		counted: all,
		onlyChanged: false,
		note: `Every line counts, as the changed ones cannot be told: ${(require_report ??= require("./parts/report.cjs")).codeSpan(shorten(changes.reason))}`
	};
	const moved = basisOf(all, event, cwd).filter(changes.has);
	if (moved.length > 0) {
		const names = moved.map((path) => (require_report ??= require("./parts/report.cjs")).codeSpan((require_workspace ??= require("./parts/workspace.cjs")).shownPath(path, { cwd })));
		return {
			counted: all,
			onlyChanged: false,
			note: `Every line counts, as ${names.join(", ")} ${names.length === 1 ? "has" : "have"} changed.`
		};
	}
	const counted = focusOn(all, changedLines(all, changes, cwd));
	return {
		counted,
		onlyChanged: true,
		note: `Only findings on changed lines count. ${leftOut(all, counted)}`
	};
}
/** The files that decide what is right: a change to one of them may make any line wrong. Trusted claims have not changed. */
function basisOf({ set }, { privileged }, cwd) {
	if (privileged) return [];
	const folder = (0, (node_path ??= require("node:path")).dirname)((0, (node_path ??= require("node:path")).resolve)(cwd, set.path));
	return [...(set.files ?? []).map(({ path }) => (0, (node_path ??= require("node:path")).resolve)(cwd, path)), ...set.settings.plugins.map((path) => (0, (node_path ??= require("node:path")).resolve)(folder, path))];
}
/** Only drafts with findings are looked up. */
function changedLines(all, changes, cwd) {
	const named = new Set(all.findings.flatMap(({ path, related }) => [path, ...related.map((one) => one.path)]));
	const drafts = all.drafts.filter(({ path }) => named.has(path));
	const lines = changes.linesOf(drafts.map(({ path, source }) => ({
		path: (0, (node_path ??= require("node:path")).resolve)(cwd, path),
		source
	})));
	return new Map(drafts.map(({ path }, index) => [path, lines[index] ?? "whole"]));
}
function leftOut(all, counted) {
	const [before, now] = [(require_report ??= require("./parts/report.cjs")).tally(all.findings), (require_report ??= require("./parts/report.cjs")).tally(counted.findings)];
	const counts = [
		"error",
		"warning",
		"note"
	].map((severity) => [severity, before[severity] - now[severity]]).filter(([, count]) => count > 0).map(([severity, count]) => (require_report ??= require("./parts/report.cjs")).plural(count, severity));
	return counts.length === 0 ? "There are none on other lines." : `Left out on other lines: ${counts.join(", ")}.`;
}
function shorten(text) {
	return text.length > 300 ? `${text.slice(0, 299)}\u2026` : text;
}

// src/entry/action/trust.ts
/**
* Reads claims from a commit of the repository itself: they decide what is right, so where secrets are in reach a
* stranger's copy of them does not count. Throws a `UsageError` where there is no such commit at hand.
*/
function readTrusted({ name, trusted }, cwd) {
	const why = `in a workflow on ${name} the claims are read from the base commit`;
	if (trusted === null) throw new (require_errors ??= require("./parts/errors.cjs")).UsageError(`${why}, but the event names none`);
	const top = (require_judge ??= require("./parts/judge.cjs")).topOf(cwd);
	if (!hasCommit(top, trusted)) throw new (require_errors ??= require("./parts/errors.cjs")).UsageError(`${why}, but the clone does not hold ${trusted}; fetch it before this step, or run on pull_request`);
	const commit = openCommit(top, trusted);
	return (path) => commit.read([path])[0] ?? {
		ok: false,
		problem: "cannot be read",
		missing: true
	};
}
/**
* The files of claims, settings and plug-in rules that are checked out otherwise than the trusted commit has them: a stranger changed what
* the drafts are held against. Paths as they are shown.
*/
function changedSince(trusted, set, cwd) {
	const folder = (0, (node_path ??= require("node:path")).dirname)((0, (node_path ??= require("node:path")).resolve)(cwd, set.path));
	const workspace = (require_workspace ??= require("./parts/workspace.cjs")).openWorkspace(cwd);
	const paths = [...(set.files ?? []).map(({ path }) => (0, (node_path ??= require("node:path")).resolve)(cwd, path)), ...set.settings.plugins.map((path) => (0, (node_path ??= require("node:path")).resolve)(folder, path))];
	const isChanged = (path) => {
		const [kept, found] = [trusted(path), (require_files ??= require("./parts/files.cjs")).readText(path, workspace)];
		return kept.ok !== found.ok || kept.ok && found.ok && kept.text !== found.text;
	};
	return paths.filter(isChanged).map((path) => (require_workspace ??= require("./parts/workspace.cjs")).shownPath(path, workspace));
}

// src/entry/action/assess.ts
/** Judges the drafts of a folder as the inputs and the event ask for. */
async function assess(inputs, event, cwd, warn) {
	if (event.privileged && inputs.plugins === true) throw new (require_errors ??= require("./parts/errors.cjs")).UsageError(`the input plugins may not be true in a workflow on ${event.name}: plug-ins could read its secrets`);
	const plugins = inputs.plugins === "auto" ? !event.privileged : inputs.plugins;
	const trusted = event.privileged ? readTrusted(event, cwd) : null;
	const findings = inputs.cache && !event.privileged ? (require_folder ??= require("./parts/folder.cjs")).findingsFolder(void 0, cwd, process.env) : null;
	const judged = await (require_judge ??= require("./parts/judge.cjs")).judge({
		cwd,
		claims: inputs.claims,
		names: inputs.drafts,
		plugins,
		environment: process.env,
		warn,
		...trusted === null ? {} : { readClaims: trusted },
		...findings === null ? {} : { findings }
	});
	const moved = trusted === null ? [] : changedSince(trusted, judged.set, cwd).map((require_settle ??= require("./parts/settle.cjs")).changedClaims);
	const all = {
		...judged,
		findings: [...judged.findings, ...moved]
	};
	const { counted: chosen, onlyChanged, note } = chooseCounted(judged, inputs.changedLines, event, cwd);
	const counted = {
		...chosen,
		findings: [...chosen.findings, ...moved]
	};
	return {
		all,
		counted,
		onlyChanged,
		verdict: (require_verdict ??= require("./parts/verdict.cjs")).verdictOn(counted, {
			failOn: inputs.failOn,
			maxWarnings: null,
			minCoverage: inputs.minCoverage
		}),
		notes: [...notesOn(all, plugins, event), ...note === null ? [] : [note]]
	};
}
function notesOn({ set }, plugins, { privileged, trusted }) {
	const unloaded = plugins ? [] : set.settings.plugins;
	return [...privileged ? [`Claims and settings are those of the base commit ${(require_report ??= require("./parts/report.cjs")).codeSpan(trusted ?? "")}.`] : [], ...unloaded.length > 0 ? [`Plug-in rules were not loaded: ${unloaded.map((require_report ??= require("./parts/report.cjs")).codeSpan).join(", ")}.`] : []];
}

// src/entry/action/folder.ts
/** Opens the folder that the input `working-directory` names below the workspace of the job. */
function openFolder(name, environment) {
	const job = environment.GITHUB_WORKSPACE || process.cwd();
	const cwd = (0, (node_path ??= require("node:path")).resolve)(job, name);
	if (!(0, (node_fs ??= require("node:fs")).statSync)(cwd, { throwIfNoEntry: false })?.isDirectory()) throw new (require_errors ??= require("./parts/errors.cjs")).UsageError(`there is no folder ${name}`);
	const { root, isRepository } = (require_workspace ??= require("./parts/workspace.cjs")).openWorkspace(cwd);
	const top = isRepository ? root : job;
	return {
		cwd,
		prefix: (require_workspace ??= require("./parts/workspace.cjs")).isInside(cwd, top) ? (require_workspace ??= require("./parts/workspace.cjs")).slashes((0, (node_path ??= require("node:path")).relative)(top, cwd)) : ""
	};
}

// src/entry/action/inputs.ts
/** Reads the inputs; one that is empty has its default. Throws a `UsageError` for a value that is none of those on offer. */
function readInputs(input) {
	const oneOf = (name, values) => {
		const written = input(name).toLowerCase();
		const value = written === "" ? values[0] : values.find((each) => each === written);
		if (value === void 0) throw new (require_errors ??= require("./parts/errors.cjs")).UsageError(`the input ${name} takes ${values.join(", ")}, not ${input(name)}`);
		return value;
	};
	return {
		claims: input("claims") || "claims.yaml",
		drafts: input("drafts").split("\n").map((line) => line.trim()).filter((line) => line !== ""),
		failOn: oneOf("fail-on", [
			"error",
			"warning",
			"note",
			"never"
		]),
		minCoverage: (require_options ??= require("./parts/options.cjs")).toNumber("the input min-coverage", input("min-coverage") || void 0, 100),
		changedLines: toChoice(oneOf("changed-lines", [
			"auto",
			"true",
			"false"
		])),
		plugins: toChoice(oneOf("plugins", [
			"auto",
			"true",
			"false"
		])),
		folder: input("working-directory") || ".",
		cache: oneOf("cache", ["false", "true"]) === "true",
		summary: oneOf("summary", ["true", "false"]) === "true",
		comment: oneOf("comment", ["false", "true"]) === "true"
	};
}
function toChoice(written) {
	return written === "auto" ? "auto" : written === "true";
}

// src/entry/action/summary.ts
/** The job summary: the report as Markdown, notes below its verdict. The renderer keeps it well below what the platform takes. */
function summaryOf(report, notes, options) {
	const text = (require_report ??= require("./parts/report.cjs")).markdown(report, options);
	const verdict = text.indexOf("\n\n") + 2;
	return text.slice(0, verdict) + notes.map((note) => `${note}\n\n`).join("") + text.slice(verdict);
}

// src/entry/action.ts
/** What the output `conclusion` says, by exit code. */
const CONCLUSIONS = [
	"clean",
	"findings",
	"broken",
	"incomplete"
];
(require_terminal ??= require("./parts/terminal.cjs")).guardStreams();
/** Settled once all is done; the module that loads this one waits for it. */
const done = run().then((code) => {
	process.exitCode = code;
});
async function run() {
	const event = (require_event ??= require("./parts/event.cjs")).readEvent(process.env);
	try {
		return await act(event);
	} catch (error) {
		const code = error instanceof (require_errors ??= require("./parts/errors.cjs")).UsageError ? 2 : 3;
		const text = (require_errors ??= require("./parts/errors.cjs")).messageOf(error).split("\n").map((require_report ??= require("./parts/report.cjs")).visible).join("\n");
		(require_actions ??= require("./parts/actions.cjs")).setFailed(code === 2 ? text : `this should not have happened; please report it: ${text}`);
		(require_actions ??= require("./parts/actions.cjs")).setOutput("conclusion", CONCLUSIONS[code]);
		if ((require_actions ??= require("./parts/actions.cjs")).getInput("comment").toLowerCase() === "true" && event.ofPullRequest) handOver((require_schemas ??= require("./parts/schemas.cjs")).brokenDigest(text, event.number));
		return code;
	}
}
async function act(event) {
	const inputs = readInputs((name) => (require_actions ??= require("./parts/actions.cjs")).getInput(name));
	const { cwd, prefix } = openFolder(inputs.folder, process.env);
	const assessment = await assess(inputs, event, cwd, (require_terminal ??= require("./parts/terminal.cjs")).complain);
	const options = {
		...(require_report ??= require("./parts/report.cjs")).DEFAULTS,
		prefix,
		colour: (require_terminal ??= require("./parts/terminal.cjs")).hasColour(true, process.stdout, process.env)
	};
	writeLog(assessment, options);
	if (inputs.summary && process.env.GITHUB_STEP_SUMMARY) {
		const { counted, notes, verdict } = assessment;
		await (require_actions ??= require("./parts/actions.cjs")).summary.addRaw(summaryOf(counted, [...notes, ...verdict.reasons.map(sentence)], options)).write();
	}
	if (inputs.comment && event.ofPullRequest) handOver(digest(assessment, event, prefix));
	return conclude(assessment);
}
function digest({ all, counted, onlyChanged, verdict }, { number }, prefix) {
	const [read, left] = [all, counted].map(({ findings }) => findings.filter(({ disposition }) => disposition === "open").length);
	return (require_schemas ??= require("./parts/schemas.cjs")).digestOf(counted, {
		conclusion: CONCLUSIONS[verdict.code],
		pullRequest: number,
		onlyChanged,
		elsewhere: read - left,
		prefix
	});
}
/** Writes what a comment is made of to a file, for a workflow that may write comments. */
function handOver(digest) {
	const file = (0, (node_path ??= require("node:path")).join)(scratch(), "holdtrue-digest.json");
	(0, (node_fs ??= require("node:fs")).writeFileSync)(file, `${(require_report ??= require("./parts/report.cjs")).jsonText(digest)}\n`);
	(require_actions ??= require("./parts/actions.cjs")).setOutput("digest", file);
}
function scratch() {
	return (0, (node_fs ??= require("node:fs")).mkdtempSync)((0, (node_path ??= require("node:path")).join)(process.env.RUNNER_TEMP || (0, (node_os ??= require("node:os")).tmpdir)(), "holdtrue-"));
}
/** The report with the words it is about, the notes, and last the annotations. */
function writeLog({ counted, notes, verdict }, options) {
	(require_terminal ??= require("./parts/terminal.cjs")).print((require_report ??= require("./parts/report.cjs")).pretty(counted, options));
	(require_terminal ??= require("./parts/terminal.cjs")).print((require_report ??= require("./parts/report.cjs")).rawText(notes.map((note) => `${note}\n`).join("")));
	(require_terminal ??= require("./parts/terminal.cjs")).print((require_report ??= require("./parts/report.cjs")).github(counted, options));
	const room = Math.max(0, 10 - (require_report ??= require("./parts/report.cjs")).tally(counted.findings).error - counted.failures.length);
	for (const [index, reason] of verdict.reasons.entries()) if (index < room) (require_actions ??= require("./parts/actions.cjs")).error(sentence(reason), { title: "holdtrue" });
	else (require_terminal ??= require("./parts/terminal.cjs")).print(`${sentence(reason)}\n`);
}
/** Sets the outputs. The report on the disk has everything, also what changed lines leave out. */
function conclude({ all, counted, verdict }) {
	const report = (0, (node_path ??= require("node:path")).join)(scratch(), "report.json");
	(0, (node_fs ??= require("node:fs")).writeFileSync)(report, (require_report ??= require("./parts/report.cjs")).json(all));
	const { error, warning, note } = (require_report ??= require("./parts/report.cjs")).tally(counted.findings);
	(require_actions ??= require("./parts/actions.cjs")).setOutput("findings", error + warning + note);
	(require_actions ??= require("./parts/actions.cjs")).setOutput("errors", error);
	(require_actions ??= require("./parts/actions.cjs")).setOutput("warnings", warning);
	(require_actions ??= require("./parts/actions.cjs")).setOutput("coverage", Math.floor((require_report ??= require("./parts/report.cjs")).coveredShare(counted.coverage) * 10) / 10);
	(require_actions ??= require("./parts/actions.cjs")).setOutput("report", report);
	(require_actions ??= require("./parts/actions.cjs")).setOutput("conclusion", CONCLUSIONS[verdict.code]);
	return verdict.code;
}
function sentence(reason) {
	return `${reason.slice(0, 1).toUpperCase()}${reason.slice(1)}.`;
}

exports.done = done;
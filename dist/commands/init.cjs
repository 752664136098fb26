let node_fs;
let node_path;
let require_workspace;
let require_terminal;
let require_files;
let require_errors;
let require_report;
let require_propose;
let require_draft;
let require_rules;
let require_rolldown_runtime;












// src/entry/templates.ts
/** Files that `init` writes beside a claims file. */
const WORKFLOW = `# Checks the drafts of a pull request against the claims file.
name: Drafts
on: pull_request
permissions:
  contents: read
jobs:
  holdtrue:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          fetch-depth: 2
          persist-credentials: false
      - uses: holdtrue/holdtrue@v0
`;
const HOOK = `# Checks the drafts and the claims file before a commit.
repos:
  - repo: https://github.com/holdtrue/holdtrue
    rev: v0.1.0
    hooks:
      - id: holdtrue
      - id: holdtrue-claims
`;

// src/entry/commands/init.ts
/** `holdtrue init`: drafts a claims file from documents, and the files of a workflow and of a hook on request. Overwrites nothing. */
function runInit(names, flags) {
	const workspace = (require_workspace ??= require("../parts/workspace.cjs")).openWorkspace(process.cwd());
	if (names.length === 0 && !flags.workflow && !flags.hook) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError("name a document to read the claims from, such as `holdtrue init press-release.md`");
	if (names.length > 0) draftClaims(names, flags, workspace);
	if (flags.workflow) writeExtra(".github/workflows/drafts.yml", WORKFLOW, workspace);
	if (flags.hook) writeExtra(".pre-commit-config.yaml", HOOK, workspace);
	return 0;
}
function draftClaims(names, { claims, drafts, language }, workspace) {
	if (claims !== "-" && isThere((0, (node_path ??= require("node:path")).resolve)(workspace.cwd, claims))) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`${claims} is there already and is not overwritten; write to another file with --claims, or print with --claims -`);
	const sources = names.map((name) => open(name, workspace));
	const proposed = (require_propose ??= require("../parts/propose.cjs")).proposeClaims(sources, {
		language,
		drafts: drafts.length > 0 ? drafts : ["drafts/**/*.md"],
		rules: (require_rules ??= require("../parts/rules.cjs")).rules
	});
	if (proposed.entries.length === 0) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`no claim can be drafted from ${names.join(", ")}: ${proposed.left[0]?.why ?? "no figure, date, name or quotation was read there"}`);
	if (claims === "-") (require_terminal ??= require("../parts/terminal.cjs")).print((require_report ??= require("../parts/report.cjs")).rawText(proposed.text));
	else writeNew(claims, proposed.text, workspace);
	(claims === "-" ? (require_terminal ??= require("../parts/terminal.cjs")).complain : (require_terminal ??= require("../parts/terminal.cjs")).print)(`${(require_report ??= require("../parts/report.cjs")).visible(claims)}: ${account(proposed)}\n`);
	if (claims !== "-") (require_terminal ??= require("../parts/terminal.cjs")).print("Read each claim, correct it, and take out its line `status: draft`: until then it is not checked.\n");
}
function account({ entries, left, figures, covered }) {
	const count = (kinds) => entries.filter(({ proposal }) => kinds.includes(proposal.kind)).length;
	const parts = [
		`${count(["value", "date"])} of figures and dates`,
		`${count(["name"])} of names`,
		`${count(["quote"])} of quotations`
	];
	return `${(require_report ??= require("../parts/report.cjs")).plural(entries.length, "claim")} drafted (${parts.join(", ")}); they cover ${covered} of the ${figures} figures and dates read${left.length === 0 ? "" : `, ${left.length} left out and listed at its end`}.`;
}
function open(name, workspace) {
	const path = (0, (node_path ??= require("node:path")).resolve)(workspace.cwd, name);
	const shown = (require_workspace ??= require("../parts/workspace.cjs")).shownPath(path, workspace);
	const result = (require_files ??= require("../parts/files.cjs")).readText(path, workspace);
	if (!result.ok) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`${shown} ${result.problem}`);
	const refusal = (require_draft ??= require("../parts/draft.cjs")).guard(result.text);
	if (refusal !== null) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`${shown} ${refusal}`);
	return {
		path: shown,
		source: result.text
	};
}
function isThere(path) {
	return (0, (node_fs ??= require("node:fs")).lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
}
function writeExtra(name, text, workspace) {
	if (isThere((0, (node_path ??= require("node:path")).resolve)(workspace.root, name))) (require_terminal ??= require("../parts/terminal.cjs")).complain(`holdtrue: ${name} is there already and was left as it is`);
	else {
		writeNew((0, (node_path ??= require("node:path")).resolve)(workspace.root, name), text, workspace);
		(require_terminal ??= require("../parts/terminal.cjs")).print(`${name} written.\n`);
	}
}
/** Writes a file that is not there yet, inside the workspace. */
function writeNew(name, text, workspace) {
	const path = (0, (node_path ??= require("node:path")).resolve)(workspace.cwd, name);
	const shown = (require_workspace ??= require("../parts/workspace.cjs")).shownPath(path, workspace);
	if (!(require_workspace ??= require("../parts/workspace.cjs")).isInside(path, workspace.root)) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`${shown} lies outside of the workspace and is not written`);
	if ((require_workspace ??= require("../parts/workspace.cjs")).isLedOut(path, workspace)) throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`${shown} is not written: a link on the way leads out of the workspace`);
	try {
		(0, (node_fs ??= require("node:fs")).mkdirSync)((0, (node_path ??= require("node:path")).dirname)(path), { recursive: true });
		(0, (node_fs ??= require("node:fs")).writeFileSync)(path, text, { flag: "wx" });
	} catch (error) {
		throw new (require_errors ??= require("../parts/errors.cjs")).UsageError(`${shown} cannot be written (${(require_errors ??= require("../parts/errors.cjs")).codeOf(error) ?? (require_errors ??= require("../parts/errors.cjs")).messageOf(error)})`, { cause: error });
	}
}

exports.runInit = runInit;
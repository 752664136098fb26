let require_version;
let require_terminal;
let require_errors;
let require_report;
let require_commander;
let require_rolldown_runtime;
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });







// src/entry/plain.ts
/**
* The drafts of a command line that checks and has no options; null for every other one. The reader of command lines costs as much as
* checking a short draft, and hooks and editors start many such runs. In: the words behind the program.
*/
function plainNames(words) {
	const names = words[0] === "check" ? words.slice(1) : words;
	if (names.some((name) => name === "" || name.startsWith("-"))) return null;
	return words[0] === "check" || words.every((word) => /[./\\*]/.test(word)) ? names : null;
}
/** What holds where no option is given. */
const PLAIN_FLAGS = {
	claims: "claims.yaml",
	format: [],
	failOn: "error",
	rule: [],
	slice: true,
	claimsCache: true,
	color: true,
	plugins: true
};

// src/entry/program.ts
/** The command line: commands, options and help. `done` takes the exit code of the command that ran. */
function createProgram(done) {
	const program = new (require_commander ??= require("./parts/commander.cjs")).Command("holdtrue").description("Checks every number, date, name and quotation in Markdown drafts against a file of claims.").version((require_version ??= require("./parts/version.cjs")).version, "-V, --version", "print the version").helpOption("-h, --help", "print this help").helpCommand(false).exitOverride().configureOutput({
		writeOut: (require_terminal ??= require("./parts/terminal.cjs")).print,
		writeErr: (require_terminal ??= require("./parts/terminal.cjs")).complain,
		outputError: (text, write) => write(text.replace(/^error: /, "holdtrue: "))
	}).showSuggestionAfterError().addHelpText("after", EXAMPLES);
	addCheck(program, done);
	addMerge(program, done);
	addStream(program, done);
	addWatch(program, done);
	addBaseline(program, done);
	addReview(program, done);
	addInit(program, done);
	addFix(program, done);
	addChange(program, done);
	addReport(program, done);
	addQuestions(program, done);
	addServer(program, done);
	addReference(program, done);
	return program;
}
function addCheck(program, done) {
	program.command("check", { isDefault: true }).description("check drafts (the command that runs when none is named; `holdtrue check --help` lists its options)").argument("[drafts...]", "files, folders and globs; without any, settings.drafts of the claims file").addOption(claimsOption()).addOption(formatOption()).addOption(failOnOption()).option("--max-warnings <number>", MAX_WARNINGS).option("--min-coverage <percent>", MIN_COVERAGE).option("--staged", "read drafts and claims from the index of git; without drafts, those that the next commit changes").option("--stdin", "read one draft from the standard input").option("--stdin-filename <name>", "what reports call that draft").option("--files-from <list>", "check the files that a list names, one on each line; `-` is the standard input").option("-0, --null", "with --files-from, the names end in NUL: `find -print0`, `git ls-files -z`").option("--shard <i/n>", "check one of n parts of the drafts, and write a partial report for `holdtrue merge`").addOption(baselineOption()).addOption(staleOption()).addOption(ruleOption()).option("--today <date>", TODAY).option("--no-claims-cache", "read the claims file anew, also where nothing in it has changed since the last run").option("--cache", "keep what came of each draft, and judge only those anew for which something has changed; the report stays the same").option("--cache-folder <folder>", "where --cache keeps it; else in the cache of the user").option("--no-slice", "let the Markdown parser read every draft as a whole: slower, with the same result").option("--quiet", "show errors only").option("--no-color", "no colour (NO_COLOR and FORCE_COLOR are obeyed as well)").option("--no-plugins", "do not load the plug-in rules of the settings").addHelpText("after", EXIT_CODES).action(async (names, flags) => {
		const { runCheck } = await Promise.resolve().then(() => require("./commands/check.cjs"));
		done(await runCheck(names, flags));
	});
}
function addMerge(program, done) {
	program.command("merge").description("put the partial reports of all shards together: what one run over all drafts would have written, and its exit code").argument("<partials...>", "what `holdtrue check --shard i/n --format partial=FILE` wrote, for every i").addOption(formatOption()).addOption(failOnOption()).option("--max-warnings <number>", MAX_WARNINGS).option("--min-coverage <percent>", MIN_COVERAGE).addOption(baselineOption()).addOption(staleOption()).option("--quiet", "show errors only").option("--no-color", "no colour").addHelpText("after", EXIT_CODES).action(async (names, flags) => {
		const { runMerge } = await Promise.resolve().then(() => require("./commands/merge.cjs"));
		done(await runMerge(names, flags));
	});
}
function addStream(program, done) {
	program.command("stream").description("judge documents from the standard input, a JSON object with `path` and `text` on each line; write a line about each").addOption(claimsOption()).addOption(failOnOption()).addOption(ruleOption()).option("--today <date>", TODAY).option("--no-claims-cache", "read the claims file anew, also where nothing in it has changed since the last run").option("--no-plugins", "do not load the plug-in rules of the settings").addHelpText("after", STREAM_CODES).action(async (flags) => {
		const { runStream } = await Promise.resolve().then(() => require("./commands/stream.cjs"));
		done(await runStream(flags));
	});
}
function addWatch(program, done) {
	program.command("watch").description("check drafts, and again whenever a draft, the claims or the settings change; tells what came and what went").argument("[drafts...]", "files, folders and globs; without any, settings.drafts of the claims file").addOption(claimsOption()).addOption(failOnOption()).option("--baseline <file>", "mark the findings that this file knows").addOption(ruleOption()).option("--today <date>", TODAY).option("--quiet", "show errors only").option("--no-color", "no colour").option("--no-plugins", "do not load the plug-in rules of the settings").action(async (names, flags) => {
		const { runWatch } = await Promise.resolve().then(() => require("./commands/watch.cjs"));
		done(await runWatch(names, flags));
	});
}
function addBaseline(program, done) {
	program.command("baseline").description("write the findings of today to a file, so that `holdtrue check --baseline` fails on new ones only").argument("[drafts...]", "files, folders and globs; entries about other drafts stay as they are").addOption(claimsOption()).option("--baseline <file>", "the file to write", "holdtrue-baseline.json").option("--prune", "take out the entries that no longer occur, and add none").addOption(ruleOption()).option("--today <date>", TODAY).option("--no-plugins", "do not load the plug-in rules of the settings").action(async (names, flags) => {
		const { runBaseline } = await Promise.resolve().then(() => require("./commands/baseline.cjs"));
		done(await runBaseline(names, flags));
	});
}
function addReview(program, done) {
	program.command("review").description("keep what a reviewer decided in the HTML report: findings that were rejected are silenced, with the reason").addOption(claimsOption()).requiredOption("--apply <file>", "the decisions.json that the report exported").action(async (flags) => {
		const { runReview } = await Promise.resolve().then(() => require("./commands/review.cjs"));
		done(runReview(flags));
	});
}
function addInit(program, done) {
	program.command("init").description("draft a claims file from documents that state the facts: press releases, papers, minutes; nothing is overwritten").argument("[sources...]", "Markdown or text files").addOption(new (require_commander ??= require("./parts/commander.cjs")).Option("--claims <file>", "the claims file to write; `-` prints it").default("claims.yaml")).addOption(new (require_commander ??= require("./parts/commander.cjs")).Option("--drafts <glob>", "the drafts that it will be for; may be repeated").argParser(collect).default([], "drafts/**/*.md")).addOption(new (require_commander ??= require("./parts/commander.cjs")).Option("--language <language>", "of the documents and drafts").choices(["en-GB", "en-US"]).default("en-GB")).option("--workflow", "write .github/workflows/drafts.yml as well, which checks pull requests").option("--hook", "write .pre-commit-config.yaml as well, which checks before a commit").action(async (names, flags) => {
		const { runInit } = await Promise.resolve().then(() => require("./commands/init.cjs"));
		done(runInit(names, flags));
	});
}
function addFix(program, done) {
	program.command("fix").description("rewrite the mentions that contradict their claims, in the notation of the draft; each fix is proved by a second check").argument("[drafts...]", "files, folders and globs; without any, settings.drafts of the claims file").addOption(claimsOption()).option("--dry-run", "print a unified diff and write nothing").addOption(new (require_commander ??= require("./parts/commander.cjs")).Option("--claim <id>", "fix the mentions of this claim only; may be repeated").argParser(collect).default([], "all")).option("--quotations", "change quoted words as well").option("--likely", "change mentions that are likely about their claim, not certainly, as well").addOption(ruleOption()).option("--today <date>", TODAY).option("--no-plugins", "do not load the plug-in rules of the settings").addHelpText("after", FIX_CODES).action(async (names, flags) => {
		const { runFix } = await Promise.resolve().then(() => require("./commands/fix.cjs"));
		done(await runFix(names, flags));
	});
}
function addReport(program, done) {
	program.command("report").description("tell what has become better and worse between two reports that --format json=FILE has written").requiredOption("--diff <before>", "the report from before").argument("<after>", "the report from now").addOption(new (require_commander ??= require("./parts/commander.cjs")).Option("--format <name[=file]>", "pretty, markdown or json; may be repeated").argParser(collect).default([], "pretty")).addOption(new (require_commander ??= require("./parts/commander.cjs")).Option("--fail-on <level>", "lowest severity of a new finding that fails").choices([
		"error",
		"warning",
		"note",
		"never"
	]).default("error")).option("--no-color", "no colour").action(async (after, flags) => {
		const { runReport } = await Promise.resolve().then(() => require("./commands/report.cjs"));
		done(runReport(after, flags));
	});
}
function addChange(program, done) {
	program.command("change").description("give a claim another value, in place, and list or rewrite every mention that states it").argument("<id>", "id of the claim").argument("<value>", "the new value, as the claims file writes it").argument("[drafts...]", "files, folders and globs; without any, settings.drafts of the claims file").addOption(claimsOption()).option("--fix", "rewrite the mentions as well").option("--follow", "change the claims that are derived from it as well").option("--quotations", "with --fix, change quoted words as well").option("--dry-run", "print a unified diff and write nothing").option("--today <date>", TODAY).option("--no-plugins", "do not load the plug-in rules of the settings").addHelpText("after", CHANGE_CODES).action(async (id, value, names, flags) => {
		const { runChange } = await Promise.resolve().then(() => require("./commands/change.cjs"));
		done(await runChange(id, value, names, flags));
	});
}
function addQuestions(program, done) {
	program.command("claims").description("print what was understood of the claims file").argument("[drafts...]", "where to look for mentions, with --where and --lint").addOption(claimsOption()).option("--where <id>", "list every mention of a claim instead").option("--lint", "list what is odd instead: claims that contradict or double each other, that no draft states, that are past `until`").option("--today <date>", "with --lint, the day (YYYY-MM-DD) that `until` is held against; else the day of the computer").addHelpText("after", LINT_CODES).action(async (names, flags) => {
		const { runClaims } = await Promise.resolve().then(() => require("./commands/claims.cjs"));
		done(await runClaims(names, flags));
	});
	program.command("why").description("print the reasoning about every mention on a line").argument("<file:line>", "a draft and a line in it").addOption(claimsOption()).option("--no-color", "no colour").action(async (place, flags) => {
		const { runWhy } = await Promise.resolve().then(() => require("./commands/why.cjs"));
		done(await runWhy(place, flags));
	});
}
function addServer(program, done) {
	program.command("lsp").description("serve an editor: the language server protocol on the standard streams").addOption(new (require_commander ??= require("./parts/commander.cjs")).Option("--claims <file>", "the claims file, seen from the folder of a draft or one above it; may be repeated").argParser(collect).default([], "claims.yaml")).addOption(new (require_commander ??= require("./parts/commander.cjs")).Option("--stdio").hideHelp()).addOption(new (require_commander ??= require("./parts/commander.cjs")).Option("--clientProcessId <id>").hideHelp()).action(async (flags) => {
		const { runLsp } = await Promise.resolve().then(() => require("./commands/lsp.cjs"));
		done(await runLsp(flags));
	});
}
function addReference(program, done) {
	program.command("explain").description("print the page of a rule").argument("<rule>", "id of the rule").action(async (id) => {
		const { runExplain } = await Promise.resolve().then(() => require("./commands/explain.cjs"));
		done(runExplain(id));
	});
	program.command("rules").description("list the rules").action(async () => {
		const { runRules } = await Promise.resolve().then(() => require("./commands/rules.cjs"));
		done(runRules());
	});
	program.command("schema").description("print the JSON schema of claims files, or of the json report").addArgument(new (require_commander ??= require("./parts/commander.cjs")).Argument("[of]", "what it describes").choices(["claims", "report"]).default("claims")).action(async (of) => {
		const { runSchema } = await Promise.resolve().then(() => require("./commands/schema.cjs"));
		done(await runSchema(of));
	});
}
function claimsOption() {
	return new (require_commander ??= require("./parts/commander.cjs")).Option("--claims <file>", "the claims file").default("claims.yaml");
}
function formatOption() {
	return new (require_commander ??= require("./parts/commander.cjs")).Option("--format <name[=file]>", `${FORMATS}; may be repeated`).argParser(collect).default([], "pretty");
}
function baselineOption() {
	return new (require_commander ??= require("./parts/commander.cjs")).Option("--baseline <file>", "mark the findings that this file knows; its entries that no longer occur are errors");
}
function staleOption() {
	return new (require_commander ??= require("./parts/commander.cjs")).Option("--allow-stale-baseline", "let entries of the baseline be that no longer occur");
}
function failOnOption() {
	return new (require_commander ??= require("./parts/commander.cjs")).Option("--fail-on <level>", "lowest severity that fails the run").choices([
		"error",
		"warning",
		"note",
		"never"
	]).default("error");
}
function ruleOption() {
	return new (require_commander ??= require("./parts/commander.cjs")).Option("--rule <id=level>", "set a rule to off, error, warning or note; may be repeated").argParser(collect).default([], "as the settings say");
}
function collect(value, before) {
	return [...before, value];
}
const FORMATS = "pretty, compact, json, jsonl, github, markdown, sarif, gitlab, junit, checkstyle, rdjson or html";
const MAX_WARNINGS = "fail when there are more warnings";
const MIN_COVERAGE = "fail when claims cover less of what was read";
const TODAY = "the day (YYYY-MM-DD) for which the drafts are checked; else the date in their front matter";
const EXAMPLES = `
Examples:
  $ holdtrue                                   the drafts that claims.yaml names
  $ holdtrue drafts/news.md "drafts/**/*.md"   files, folders and globs
  $ holdtrue --staged                          what the next commit changes
  $ holdtrue --format json=report.json --format pretty
  $ holdtrue why drafts/news.md:8              why a line was judged as it was
  $ holdtrue claims --where deal-value         every mention of a claim
  $ holdtrue explain lost-hedge                what a rule flags, and why`;
const LINT_CODES = `
Exit codes:
  0  printed; with --lint, nothing is odd
  1  with --lint, something is odd
  2  the command line, the claims or the settings are broken
  3  a draft could not be judged`;
const CHANGE_CODES = `
Exit codes:
  0  no mention is left that states the value before
  1  mentions are left that state it
  2  the command line, the value or the claims are broken; nothing is written
  3  something asked for could not be judged`;
const FIX_CODES = `
Exit codes:
  0  no error is left
  1  an error is left that a person has to look at
  2  the command line, the claims or the settings are broken, or a draft cannot be written
  3  something asked for could not be judged; the rest is fixed`;
const STREAM_CODES = `
Exit codes:
  0  clean
  1  findings at or above --fail-on
  2  the command line, the claims or the settings are broken
  3  a line or a document could not be judged; the others are still reported`;
const EXIT_CODES = `
Exit codes:
  0  clean
  1  findings at or above --fail-on, or a limit that was not kept
  2  the command line, the claims or the settings are broken
  3  something asked for could not be judged; the rest is still reported`;

// src/entry/run.ts
/** Runs the command that the words name, and gives its exit code. */
async function run(words) {
	(require_terminal ??= require("./parts/terminal.cjs")).guardStreams();
	let code = 0;
	try {
		const names = plainNames(words.slice(2));
		if (names !== null) {
			const { runCheck } = await Promise.resolve().then(() => require("./commands/check.cjs"));
			return await runCheck(names, PLAIN_FLAGS);
		}
		await createProgram((result) => {
			code = result;
		}).parseAsync([...words]);
		return code;
	} catch (error) {
		if (error instanceof (require_commander ??= require("./parts/commander.cjs")).CommanderError) return error.exitCode === 0 ? 0 : 2;
		if (error instanceof (require_errors ??= require("./parts/errors.cjs")).UsageError) {
			(require_terminal ??= require("./parts/terminal.cjs")).complain(`holdtrue: ${error.message.split("\n").map((require_report ??= require("./parts/report.cjs")).visible).join("\n")}`);
			return 2;
		}
		if ((require_errors ??= require("./parts/errors.cjs")).messageOf(error).includes("uv_cwd")) {
			(require_terminal ??= require("./parts/terminal.cjs")).complain("holdtrue: the working folder is not there any more; change to one that is");
			return 2;
		}
		(require_terminal ??= require("./parts/terminal.cjs")).complain(`holdtrue: this should not have happened; please report it: ${(require_report ??= require("./parts/report.cjs")).visible((require_errors ??= require("./parts/errors.cjs")).messageOf(error))}`);
		return 3;
	}
}

exports.run = run;
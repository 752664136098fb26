#!/usr/bin/env node
import { i as Option, n as Command, r as CommanderError, t as Argument } from "./parts/commander.js";
import { i as print, n as guardStreams, p as visible, t as complain } from "./parts/terminal.js";
import { r as messageOf, t as UsageError } from "./parts/errors.js";
import { t as version } from "./parts/version.js";

// src/entry/program.ts
/** The command line: commands, options and help. `done` takes the exit code of the command that ran. */
function createProgram(done) {
	const program = new Command("holdtrue").description("Checks every number, date, name and quotation in Markdown drafts against a file of claims.").version(version, "-V, --version", "print the version").helpOption("-h, --help", "print this help").helpCommand(false).exitOverride().configureOutput({
		writeOut: print,
		writeErr: complain,
		outputError: (text, write) => write(text.replace(/^error: /, "holdtrue: "))
	}).showSuggestionAfterError().addHelpText("after", EXAMPLES);
	addCheck(program, done);
	addBaseline(program, done);
	addReview(program, done);
	addQuestions(program, done);
	addReference(program, done);
	return program;
}
function addCheck(program, done) {
	program.command("check", { isDefault: true }).description("check drafts (the command that runs when none is named; `holdtrue check --help` lists its options)").argument("[drafts...]", "files, folders and globs; without any, settings.drafts of the claims file").addOption(claimsOption()).addOption(new Option("--format <name[=file]>", `${FORMATS}; may be repeated`).argParser(collect).default([], "pretty")).addOption(new Option("--fail-on <level>", "lowest severity that fails the run").choices([
		"error",
		"warning",
		"note",
		"never"
	]).default("error")).option("--max-warnings <number>", "fail when there are more warnings").option("--min-coverage <percent>", "fail when claims cover less of what was read").option("--staged", "read drafts and claims from the index of git; without drafts, those that the next commit changes").option("--stdin", "read one draft from the standard input").option("--stdin-filename <name>", "what reports call that draft").option("--baseline <file>", "mark the findings that this file knows; its entries that no longer occur are errors").option("--allow-stale-baseline", "let entries of the baseline be that no longer occur").addOption(ruleOption()).option("--today <date>", TODAY).option("--quiet", "show errors only").option("--no-color", "no colour (NO_COLOR and FORCE_COLOR are obeyed as well)").option("--no-plugins", "do not load the plug-in rules of the settings").addHelpText("after", EXIT_CODES).action(async (names, flags) => {
		const { runCheck } = await import("./commands/check.js");
		done(await runCheck(names, flags));
	});
}
function addBaseline(program, done) {
	program.command("baseline").description("write the findings of today to a file, so that `holdtrue check --baseline` fails on new ones only").argument("[drafts...]", "files, folders and globs; entries about other drafts stay as they are").addOption(claimsOption()).option("--baseline <file>", "the file to write", "holdtrue-baseline.json").option("--prune", "take out the entries that no longer occur, and add none").addOption(ruleOption()).option("--today <date>", TODAY).option("--no-plugins", "do not load the plug-in rules of the settings").action(async (names, flags) => {
		const { runBaseline } = await import("./commands/baseline.js");
		done(await runBaseline(names, flags));
	});
}
function addReview(program, done) {
	program.command("review").description("keep what a reviewer decided in the HTML report: findings that were rejected are silenced, with the reason").addOption(claimsOption()).requiredOption("--apply <file>", "the decisions.json that the report exported").action(async (flags) => {
		const { runReview } = await import("./commands/review.js");
		done(runReview(flags));
	});
}
function addQuestions(program, done) {
	program.command("claims").description("print what was understood of the claims file").argument("[drafts...]", "where to look for mentions, with --where").addOption(claimsOption()).option("--where <id>", "list every mention of a claim instead").action(async (names, flags) => {
		const { runClaims } = await import("./commands/claims.js");
		done(await runClaims(names, flags));
	});
	program.command("why").description("print the reasoning about every mention on a line").argument("<file:line>", "a draft and a line in it").addOption(claimsOption()).option("--no-color", "no colour").action(async (place, flags) => {
		const { runWhy } = await import("./commands/why.js");
		done(await runWhy(place, flags));
	});
}
function addReference(program, done) {
	program.command("explain").description("print the page of a rule").argument("<rule>", "id of the rule").action(async (id) => {
		const { runExplain } = await import("./commands/explain.js");
		done(runExplain(id));
	});
	program.command("rules").description("list the rules").action(async () => {
		const { runRules } = await import("./commands/rules.js");
		done(runRules());
	});
	program.command("schema").description("print the JSON schema of claims files, or of the json report").addArgument(new Argument("[of]", "what it describes").choices(["claims", "report"]).default("claims")).action(async (of) => {
		const { runSchema } = await import("./commands/schema.js");
		done(await runSchema(of));
	});
}
function claimsOption() {
	return new Option("--claims <file>", "the claims file").default("claims.yaml");
}
function ruleOption() {
	return new Option("--rule <id=level>", "set a rule to off, error, warning or note; may be repeated").argParser(collect).default([], "as the settings say");
}
function collect(value, before) {
	return [...before, value];
}
const FORMATS = "pretty, compact, json, jsonl, github, markdown, sarif, gitlab, junit, checkstyle, rdjson or html";
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
const EXIT_CODES = `
Exit codes:
  0  clean
  1  findings at or above --fail-on, or a limit that was not kept
  2  the command line, the claims or the settings are broken
  3  something asked for could not be judged; the rest is still reported`;

// src/entry/cli.ts
guardStreams();
process.exitCode = await run(process.argv);
async function run(words) {
	let code = 0;
	try {
		await createProgram((result) => {
			code = result;
		}).parseAsync([...words]);
		return code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		if (error instanceof UsageError) {
			complain(`holdtrue: ${error.message.split("\n").map(visible).join("\n")}`);
			return 2;
		}
		complain(`holdtrue: this should not have happened; please report it: ${visible(messageOf(error))}`);
		return 3;
	}
}

export {  };
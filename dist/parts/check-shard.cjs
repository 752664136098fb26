let require_judge_part;
let require_write;
let require_terminal;
let require_options;
let require_errors;
let require_deliver;
let require_rolldown_runtime;








// src/entry/shard/check-shard.ts
/**
* `holdtrue check --shard`: judges one part of the drafts and writes it down for `holdtrue merge`. Out: the exit code, which speaks
* of no finding: 0, or 3 where something was not judged.
*/
async function checkShard(request, shard, format) {
	const other = format.find((one) => one.split("=")[0] !== PARTIAL);
	if (other !== void 0) throw new (require_errors ??= require("./errors.cjs")).UsageError(`--shard writes the format ${PARTIAL} only, not ${other}; \`holdtrue merge\` writes the others`);
	const sinks = (require_options ??= require("./options.cjs")).toSinks(format.length === 0 ? [PARTIAL] : format, [PARTIAL]);
	const { text, failures } = await (require_judge_part ??= require("./judge-part.cjs")).judgePart(request, (require_judge_part ??= require("./judge-part.cjs")).toShard(shard));
	for (const { file } of sinks) if (file === null) (require_terminal ??= require("./terminal.cjs")).print(text);
	else (require_write ??= require("./write.cjs")).writeAsked(file, text, request.cwd);
	(require_deliver ??= require("./deliver.cjs")).tellFailures({ failures });
	return failures.length > 0 ? 3 : 0;
}
const PARTIAL = "partial";

exports.checkShard = checkShard;
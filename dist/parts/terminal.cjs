let require_report;


// src/entry/terminal.ts
/** Writes to the standard output, as it is: renderers have made it safe. */
function print(text) {
	if (text !== "") process.stdout.write(text);
}
/** Writes a line or more to the standard error stream. */
function complain(text) {
	process.stderr.write((require_report ??= require("./report.cjs")).rawText(text.endsWith("\n") ? text : `${text}\n`));
}
/** Lets a reader that has gone away (`holdtrue | head`) end the run in peace; a disk that is full does not. */
function guardStreams() {
	let isBroken = false;
	for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
		if (error.code === "EPIPE" || isBroken) return;
		isBroken = true;
		process.once("exit", () => {
			process.exitCode = 3;
		});
		if (stream === process.stdout) complain(`holdtrue: the standard output cannot be written (${error.code ?? error.message})`);
	});
}
/** Whether a stream is to be coloured: by option, by FORCE_COLOR, by NO_COLOR, by what the stream is, in this order. */
function hasColour(wanted, stream, environment) {
	if (!wanted) return false;
	const forced = environment.FORCE_COLOR;
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	if (environment.NO_COLOR) return false;
	return stream.isTTY === true && environment.TERM !== "dumb";
}
/** How wide the lines of a draft may be shown on a stream. */
function widthOf(stream) {
	return Math.min(140, Math.max(60, (stream.columns ?? 110) - 10));
}

exports.complain = complain;
exports.guardStreams = guardStreams;
exports.hasColour = hasColour;
exports.print = print;
exports.widthOf = widthOf;
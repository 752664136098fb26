let require_terminal;
let require_rules;
let require_rolldown_runtime;




// src/entry/commands/rules.ts
/** `holdtrue rules`: one line for each rule. */
function runRules() {
	const widest = Math.max(...(require_rules ??= require("../parts/rules.cjs")).rules.map(({ id }) => id.length));
	(require_terminal ??= require("../parts/terminal.cjs")).print((require_rules ??= require("../parts/rules.cjs")).rules.map(({ id, severity, off, summary }) => `${id.padEnd(widest)}  ${(off ? "off" : severity).padEnd(7)}  ${summary}\n`).join(""));
	return 0;
}

exports.runRules = runRules;
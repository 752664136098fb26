import { t as rules } from "../parts/rules.js";
import { i as print } from "../parts/terminal.js";

// src/entry/commands/rules.ts
/** `holdtrue rules`: one line for each rule. */
function runRules() {
	const widest = Math.max(...rules.map(({ id }) => id.length));
	print(rules.map(({ id, severity, off, summary }) => `${id.padEnd(widest)}  ${(off ? "off" : severity).padEnd(7)}  ${summary}\n`).join(""));
	return 0;
}

export { runRules };
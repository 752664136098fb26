import { t as rules } from "../parts/rules.js";
import { t as didYouMean } from "../parts/nearest.js";
import { t as UsageError } from "../parts/errors.js";
import { t as pages } from "../parts/pages.js";
import { i as print } from "../parts/terminal.js";

// src/entry/commands/explain.ts
/** `holdtrue explain RULE`: the page of a rule. */
function runExplain(id) {
	const page = Object.hasOwn(pages, id) ? pages[id] : void 0;
	if (page === void 0) {
		const ids = rules.map((rule) => rule.id);
		throw new UsageError(`there is no rule ${id}. ${didYouMean(id, ids) || "`holdtrue rules` lists them."}`);
	}
	print(page.endsWith("\n") ? page : `${page}\n`);
	return 0;
}

export { runExplain };
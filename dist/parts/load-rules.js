// src/check/load-rules.ts
/**
* Loads the default exports of plug-in modules: a rule, or a list of rules.
* In: their paths, and the function that imports one (only `entry/` passes the real import). One bad module does not hold up the others.
*/
async function loadPlugins(paths, importModule) {
	const rules = [];
	const failures = [];
	for (const path of paths) try {
		for (const [index, candidate] of exported(await importModule(path)).entries()) {
			const problem = problemOf(candidate);
			if (problem === null) rules.push(candidate);
			else failures.push({
				path,
				stage: "rule",
				message: `rule ${nameOf(candidate, index)} of the plug-in is not valid: ${problem}`
			});
		}
	} catch (error) {
		failures.push({
			path,
			stage: "rule",
			message: `the plug-in cannot be loaded: ${error instanceof Error ? error.message : String(error)}`
		});
	}
	return {
		rules,
		failures
	};
}
function exported(module) {
	if (!isObject(module) || !("default" in module)) throw new Error("it has no default export; export one rule or a list of rules");
	const rules = Array.isArray(module.default) ? module.default : [module.default];
	if (rules.length === 0) throw new Error("its default export is an empty list");
	return rules;
}
/** What keeps a value from being a rule, in words for its author; null when it is one. */
function problemOf(rule) {
	if (!isObject(rule)) return `expected an object, found ${rule === null ? "null" : typeof rule}`;
	const unknown = Object.keys(rule).find((key) => !KEYS.includes(key));
	if (unknown !== void 0) return `unknown key \`${unknown}\` (known: ${KEYS.join(", ")})`;
	if (typeof rule.id !== "string" || !ID.test(rule.id)) return "`id` must be a name like `house-style` (small letters, digits, hyphens)";
	if (typeof rule.summary !== "string" || rule.summary === "") return "`summary` must be a sentence";
	if (!isOneOf(rule.severity, SEVERITIES)) return `\`severity\` must be one of ${SEVERITIES.join(", ")}`;
	if (rule.status !== void 0 && !isOneOf(rule.status, STATUSES)) return `\`status\` must be one of ${STATUSES.join(", ")}`;
	if (rule.off !== void 0 && typeof rule.off !== "boolean") return "`off` must be true or false";
	if (!isOneOf(rule.on, SUBJECTS)) return `\`on\` must be one of ${SUBJECTS.join(", ")}`;
	if (rule.options !== void 0 && typeof rule.options !== "function" && !isObject(rule.options)) return "`options` must be an object of defaults, or a function";
	const { messages } = rule;
	if (!isObject(messages) || Object.keys(messages).length === 0) return "`messages` must be an object with at least one message";
	const wordless = Object.keys(messages).find((id) => typeof messages[id] !== "string" || messages[id] === "");
	if (wordless !== void 0) return `the message \`${wordless}\` must be a text`;
	return typeof rule.check === "function" ? null : "`check` must be a function (a generator: `*check(subject, options, context)`)";
}
const ID = /^[a-z][a-z0-9]{0,40}(?:-[a-z0-9]{1,40}){0,8}$/;
const KEYS = [
	"id",
	"summary",
	"severity",
	"status",
	"off",
	"on",
	"options",
	"messages",
	"check"
];
const SEVERITIES = [
	"error",
	"warning",
	"note"
];
const STATUSES = ["stable", "preview"];
const SUBJECTS = [
	"match",
	"mention",
	"claim",
	"draft",
	"corpus",
	"suppression"
];
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isOneOf(value, known) {
	return typeof value === "string" && known.includes(value);
}
function nameOf(rule, index) {
	return isObject(rule) && typeof rule.id === "string" ? `\`${rule.id}\`` : `${index + 1}`;
}

export { loadPlugins as t };
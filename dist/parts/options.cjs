let require_errors;
let require_report;



// \0@oxc-project+runtime@0.158.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}

// src/entry/options.ts
/** Reads `--format NAME[=FILE]`, given any number of times. `names` are the formats on offer, `pretty` among them. */
function toSinks(written, names = Object.keys((require_report ??= require("./report.cjs")).formats)) {
	const sinks = (written.length > 0 ? written : ["pretty"]).map((one) => {
		const [format = "", ...file] = one.split("=");
		if (!names.includes(format)) throw new (require_errors ??= require("./errors.cjs")).UsageError(`there is no format ${format} here; there are ${names.join(", ")}`);
		return {
			format,
			file: file.length === 0 ? null : file.join("=")
		};
	});
	const toFiles = sinks.filter(({ file }) => file !== null);
	if (toFiles.some(({ file }) => file === "")) throw new (require_errors ??= require("./errors.cjs")).UsageError("--format NAME=FILE lacks the name of the file");
	if (sinks.length - toFiles.length > 1) throw new (require_errors ??= require("./errors.cjs")).UsageError("two formats cannot both go to the standard output; write one to a file: --format json=report.json");
	if (new Set(toFiles.map(({ file }) => file)).size < toFiles.length) throw new (require_errors ??= require("./errors.cjs")).UsageError("two formats go to the same file");
	return sinks;
}
/** Reads `--rule ID=LEVEL`, given any number of times; the last one for a rule counts. */
function toRules(written) {
	return new Map(written.map((one) => {
		const [id = "", level = ""] = one.split("=");
		const wish = LEVELS.find((each) => each === level);
		if (wish === void 0 || id === "") throw new (require_errors ??= require("./errors.cjs")).UsageError(`--rule ${one} is not of the form RULE=${LEVELS.join("|")}`);
		return [id, wish];
	}));
}
const LEVELS = [
	"off",
	"error",
	"warning",
	"note"
];
/** Reads a number between 0 and `most`; null where none is given. */
function toNumber(option, written, most) {
	if (written === void 0) return null;
	const number = /^\d{1,9}(?:\.\d{1,4})?$/.test(written) ? Number(written) : NaN;
	if (!(number <= most)) throw new (require_errors ??= require("./errors.cjs")).UsageError(`${option} takes a number from 0 to ${most}, not ${written}`);
	return number;
}
/** Reads a day of the calendar written YYYY-MM-DD. */
function toDay(option, written) {
	if (written === void 0) return void 0;
	const time = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : NaN;
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written) throw new (require_errors ??= require("./errors.cjs")).UsageError(`${option} takes a day such as 2025-03-02, not ${written}`);
	return written;
}
/** What these options ask to be judged; `names` are the drafts. */
function toRequest(names, flags) {
	const today = toDay("--today", flags.today);
	return {
		cwd: process.cwd(),
		claims: flags.claims,
		names,
		plugins: flags.plugins,
		environment: process.env,
		...flags.rule === void 0 ? {} : { rules: toRules(flags.rule) },
		...today === void 0 ? {} : { today }
	};
}
/** Reads `FILE:LINE`, or `FILE:LINE:COLUMN` as reports print it. */
function toPlace(written) {
	const match = /^(.+?):(\d{1,9})(?::\d{1,9})?$/.exec(written);
	const line = Number(match?.[2]);
	if (match === null || line === 0) throw new (require_errors ??= require("./errors.cjs")).UsageError(`${written} is not of the form FILE:LINE`);
	return {
		file: match[1] ?? "",
		line
	};
}

exports._taggedTemplateLiteral = _taggedTemplateLiteral;
exports.toDay = toDay;
exports.toNumber = toNumber;
exports.toPlace = toPlace;
exports.toRequest = toRequest;
exports.toRules = toRules;
exports.toSinks = toSinks;
let node_worker_threads;
let node_child_process;
let node_v8;
let node_crypto;
let node_fs;
let node_path;
let require_text;
let require_plugins;
let require_net;
let require_pipeline;
let require_workspace;
let require_report;
let require_check;
let require_files;
let require_errors;
let require_decisions;
let require_version;
let require_steps;
let require_kept_file;
let require_settle;
let require_rules;
let require_rolldown_runtime;























// src/entry/globs.ts
/**
* Refuses globs that take too long to match, whatever there is to be matched: a claims file may come from a stranger, and matching takes
* about the length of a path to the power of the wildcards that can share it out among them. Throws a `UsageError`.
*/
function checkGlob(glob) {
	if (glob.length > MOST_LETTERS$1) throw new (require_errors ??= require("./errors.cjs")).UsageError(`${glob.slice(0, 40)}\u2026 is too long for a glob; the limit is ${MOST_LETTERS$1} characters`);
	if (!/[*+]\(/.test(glob) && expandBraces(glob).every((one) => intricacyOf(one) <= 4)) return;
	throw new (require_errors ??= require("./errors.cjs")).UsageError(`${glob} is too intricate a glob: ** and a further * between two slashes may stand in it ${4} times at most, *(\u2026) and +(\u2026) not at all`);
}
/** How many wildcards of a glob can share out a path among them: each `**`, and each `*` but the first between two slashes. */
function intricacyOf(glob) {
	return glob.split("/").reduce((sum, part) => {
		const stars = part.match(/\*+/g) ?? [];
		return sum + (stars.some((run) => run.length > 1) ? stars.length : Math.max(0, stars.length - 1));
	}, 0);
}
/** Beyond this a path of the length that systems allow takes minutes. */
const MOST_SHARING = 4;
/** The globs that `{a,b}` stands for, which is all that the globs of git lack. Throws a `UsageError` where they are too many. */
function expandBraces(glob) {
	let globs = [glob];
	while (globs.some(hasBraces)) {
		globs = globs.flatMap(expandFirst);
		if (globs.length > MOST_GLOBS) throw new (require_errors ??= require("./errors.cjs")).UsageError(`${glob} stands for more than ${MOST_GLOBS} globs`);
	}
	return globs;
}
const MOST_LETTERS$1 = 1e3;
const MOST_GLOBS = 1e3;
const BRACES = /\{([^{}]*)\}/;
function hasBraces(glob) {
	return BRACES.test(glob);
}
function expandFirst(glob) {
	const braces = BRACES.exec(glob);
	if (braces === null) return [glob];
	const [before, after] = [glob.slice(0, braces.index), glob.slice(braces.index + braces[0].length)];
	return (braces[1] ?? "").split(",").map((part) => before + part + after);
}

// node_modules/ignore/index.js
var require_ignore = /* @__PURE__ */ (require_rolldown_runtime ??= require("./rolldown-runtime.cjs")).__commonJSMin(((exports, module) => {
	function makeArray(subject) {
		return Array.isArray(subject) ? subject : [subject];
	}
	const UNDEFINED = void 0;
	const EMPTY = "";
	const SPACE = " ";
	const ESCAPE = "\\";
	const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
	const BOM = "\ufeff";
	const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
	const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
	const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
	const REGEX_SPLITALL_CRLF = /\r?\n/g;
	const DOUBLE_SLASH = "//";
	const SLASH_CODE = 47;
	const DOT_CODE = 46;
	const SLASH = "/";
	let TMP_KEY_IGNORE = "node-ignore";
	/* istanbul ignore else */
	if (typeof Symbol !== "undefined") TMP_KEY_IGNORE = Symbol.for("node-ignore");
	const KEY_IGNORE = TMP_KEY_IGNORE;
	const define = (object, key, value) => {
		Object.defineProperty(object, key, { value });
		return value;
	};
	const RETURN_FALSE = () => false;
	const POSIX_CLASSES = {
		alnum: "0-9A-Za-z",
		alpha: "A-Za-z",
		blank: " \\t",
		cntrl: "\\x00-\\x1f\\x7f",
		digit: "0-9",
		graph: "!-.0-~",
		lower: "a-z",
		print: " -.0-~",
		punct: "!-.:-@\\[-`{-~",
		space: " \\t\\n\\r",
		upper: "A-Z",
		xdigit: "0-9A-Fa-f"
	};
	const CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
	const escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
	const NON_SLASH = "(?!\\/)";
	const classSource = (negated, body) => {
		if (negated) return `[^\\/${body}]`;
		const source = `[${body}]`;
		return new RegExp(source).test("/") ? NON_SLASH + source : source;
	};
	const scanBracket = (pattern, start) => {
		const { length } = pattern;
		let index = start + 1;
		let negated = EMPTY;
		const lead = pattern[index];
		if (lead === "!" || lead === "^") {
			negated = "^";
			index++;
		}
		let body = EMPTY;
		let prev = EMPTY;
		for (;;) {
			const char = pattern[index];
			if (char === UNDEFINED) return null;
			if (char === ESCAPE) {
				const escaped = pattern[++index];
				body += escapeMember(escaped);
				prev = escaped;
			} else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
				index++;
				let to = pattern[index];
				if (to === ESCAPE) to = pattern[index += 1];
				if (prev <= to) body += `-${escapeMember(to)}`;
				prev = EMPTY;
			} else if (char === "[" && pattern[index + 1] === ":") {
				const nameStart = index + 2;
				let end = nameStart;
				while (end < length && pattern[end] !== "]") end++;
				if (end === length) return null;
				if (end > nameStart && pattern[end - 1] === ":") {
					const name = pattern.slice(nameStart, end - 1);
					if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) return null;
					body += POSIX_CLASSES[name];
					prev = EMPTY;
					index = end;
				} else {
					body += escapeMember("[");
					prev = "[";
					index = nameStart - 2;
				}
			} else {
				body += escapeMember(char);
				prev = char;
			}
			index++;
			if (pattern[index] === "]") return {
				end: index,
				source: classSource(negated, body)
			};
		}
	};
	const NEVER_MATCH = "[]";
	const PLACEHOLDER = "\0";
	const REGEX_RESTORE_PLACEHOLDER = new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, "g");
	const TRAILING_WILDCARD = "\ue000";
	const TRAILING_DOUBLESTAR = "\ue001";
	const isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
	const extractBrackets = (pattern) => {
		const sources = [];
		const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
		const { length } = pattern;
		let out = EMPTY;
		let index = 0;
		while (index < length) {
			const char = pattern[index];
			if (char === ESCAPE) {
				const escaped = pattern[index + 1];
				if (escaped === SLASH && index + 2 === length) out += hold(NEVER_MATCH);
				else if (escaped === "*" || escaped === "[" || escaped === SPACE) out += pattern.slice(index, index + 2);
				else out += hold(REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped);
				index += 2;
			} else if (isReserved(char)) {
				out += hold(`[${char}]`);
				index++;
			} else if (char === "[") {
				const scanned = scanBracket(pattern, index);
				if (scanned === null) {
					out += hold(NEVER_MATCH);
					index = length;
				} else {
					out += hold(scanned.source);
					index = scanned.end + 1;
				}
			} else {
				out += char;
				index++;
			}
		}
		return {
			source: out,
			sources
		};
	};
	const DIRECT = null;
	const REGEX_INNER_SLASH = /\/(?!$)/;
	const WILDCARD = "[^\\/]*";
	const REPLACERS = [
		[
			/(\\+)( ?)/g,
			(_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
			"\\ "
		],
		[
			/(^|\/)\*{3,}(?=\/|$)/g,
			(_, start) => `${start}**`,
			"*"
		],
		[/[\\$.|*+(){^]/g, (match) => `\\${match}`],
		[
			/(?!\\)\?/g,
			() => "[^/]",
			"?"
		],
		[
			/^\//,
			() => "^",
			SLASH
		],
		[
			/\//g,
			() => "\\/",
			SLASH
		],
		[
			/^\^*(?:\\\*\\\*\\\/)+/,
			() => "(?:^|\\/)",
			"*"
		],
		[DIRECT, (source, pattern) => {
			if (!source || source[0] === "^" || source[0] === "(") return source;
			return (!REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^") + source;
		}],
		[
			/\\\/\\\*\\\*(?=\\\/|$)/g,
			(_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
			"*"
		],
		[
			/(^|[^\\])(?:\\\*)+(?!$)/g,
			(_, p1) => p1 + WILDCARD,
			"*"
		],
		[
			/(^|[^\\])((?:\\\\)*)\\\*$/,
			(match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
			"*"
		],
		[
			/\\\\\\(?=[$.|*+(){^])/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\\/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\[([^\]/]*?)($|\])/g,
			(match, range, close) => `\\[${range}${close}`,
			"["
		],
		[DIRECT, (source) => {
			const last = source[source.length - 1];
			if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) return source;
			return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
		}]
	];
	const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
	const MODE_IGNORE = "regex";
	const MODE_CHECK_IGNORE = "checkRegex";
	const replaceTrailingWildcard = (_, p1) => {
		return `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`;
	};
	const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
	const replaceTrailingDoublestar = () => "[\\s\\S]";
	const separatorAfter = (run, at) => {
		let separator = EMPTY;
		for (let index = at + 1; index < run.length && !run[index].wildcard; index++) separator += run[index].single;
		return separator;
	};
	const pinWildcards = (source) => {
		if (source.indexOf(WILDCARD) < 0) return source;
		const tokens = [];
		const { length } = source;
		let index = 0;
		while (index < length) {
			const char = source[index];
			if (source.startsWith(WILDCARD, index)) {
				tokens.push({ wildcard: true });
				index += 6;
			} else if (char === "[") {
				let end = index + 1;
				if (source[end] === "^") end++;
				if (source[end] === "]") end++;
				while (end < length && source[end] !== "]") end += source[end] === ESCAPE ? 2 : 1;
				end++;
				tokens.push({ single: source.slice(index, end) });
				index = end;
			} else if (char === ESCAPE) {
				tokens.push({ single: source.slice(index, index + 2) });
				index += 2;
			} else if (char === "(") {
				let depth = 0;
				let end = index;
				do {
					if (source[end] === ESCAPE) end++;
					else if (source[end] === "(") depth++;
					else if (source[end] === ")") depth--;
					end++;
				} while (end < length && depth > 0);
				if ("*+?".indexOf(source[end]) >= 0) end++;
				tokens.push({ boundary: source.slice(index, end) });
				index = end;
			} else if (char === "^" || char === "$") {
				tokens.push({ boundary: char });
				index++;
			} else {
				tokens.push({ single: char });
				index++;
			}
		}
		let out = EMPTY;
		let run = [];
		const flush = () => {
			let lastWildcard;
			run.forEach((token, at) => {
				if (token.wildcard) lastWildcard = at;
			});
			run.forEach((token, at) => {
				if (!token.wildcard) {
					out += token.single;
					return;
				}
				out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
			});
			run = [];
		};
		tokens.forEach((token) => {
			if (token.boundary === void 0) {
				run.push(token);
				return;
			}
			flush();
			out += token.boundary;
		});
		flush();
		return out;
	};
	const makeRegexPrefix = (pattern) => {
		if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) pattern = "**";
		const { source, sources } = extractBrackets(pattern);
		const replaced = REPLACERS.reduce((prev, [matcher, replacer, required]) => {
			if (matcher === DIRECT) return replacer(prev, pattern);
			if (required !== UNDEFINED && prev.indexOf(required) < 0) return prev;
			return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
		}, source);
		return sources.length ? replaced.replace(REGEX_RESTORE_PLACEHOLDER, (match, index) => sources[index]) : replaced;
	};
	const checkSourceOf = (body, prefix) => {
		if (body[body.length - 1] === SLASH) prefix = makeRegexPrefix(body.slice(0, -1));
		const head = prefix.slice(0, -1);
		const last = prefix[prefix.length - 1];
		return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
	};
	const matchesBasename = (body) => {
		const index = body.indexOf(SLASH);
		return index < 0 || index === body.length - 1;
	};
	const basenameOf = (path) => {
		const end = path.length - 1;
		const index = path.lastIndexOf(SLASH, path[end] === SLASH ? end - 1 : end);
		return index < 0 ? path : path.slice(index + 1);
	};
	const parentOf = (path) => {
		if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
			const slices = path.split(SLASH).filter(Boolean);
			slices.pop();
			return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
		}
		const end = path.length - 1;
		const cut = path.lastIndexOf(SLASH, path.charCodeAt(end) === SLASH_CODE ? end - 1 : end);
		return cut < 0 ? EMPTY : path.slice(0, cut + 1);
	};
	const isString = (subject) => typeof subject === "string";
	const checkPattern = (pattern) => pattern && isString(pattern);
	const splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
	var IgnoreRule = class {
		constructor(pattern, mark, body, ignoreCase, negative, prefix) {
			this.pattern = pattern;
			this.mark = mark;
			this.negative = negative;
			define(this, "body", body);
			define(this, "ignoreCase", ignoreCase);
			define(this, "regexPrefix", prefix);
		}
		get _basenameOnly() {
			return define(this, "_basenameOnly", matchesBasename(this.body));
		}
		get regex() {
			const key = "_regex";
			if (this[key]) return this[key];
			return this._make(MODE_IGNORE, key);
		}
		get checkRegex() {
			const key = "_checkRegex";
			if (this[key]) return this[key];
			return this._make(MODE_CHECK_IGNORE, key);
		}
		_make(mode, key) {
			const str = pinWildcards(mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix));
			const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
			return define(this, key, regex);
		}
	};
	const hasTrailingBackslash = (str) => {
		let count = 0;
		while (str[str.length - count - 1] === ESCAPE) count++;
		return count % 2 === 1;
	};
	const trimEnd = (body, stripLineEnd) => {
		let lineEnd = body.length;
		let end;
		for (;;) {
			if (stripLineEnd && body[lineEnd - 1] === "\r") lineEnd--;
			end = lineEnd;
			while (body[end - 1] === SPACE) end--;
			if (!stripLineEnd || body[end - 1] !== "\n") break;
			lineEnd = end - 1;
		}
		if (end === lineEnd) return body.slice(0, lineEnd);
		let backslashes = 0;
		while (body[end - backslashes - 1] === ESCAPE) backslashes++;
		return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
	};
	const createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
		let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
		if (body[0] === "#") return;
		let negative = false;
		if (body[0] === "!") {
			negative = true;
			body = body.slice(1);
		}
		const last = body[body.length - 1];
		if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) body = trimEnd(body, stripLineEnd);
		if (!body || hasTrailingBackslash(body)) return;
		body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
		const regexPrefix = makeRegexPrefix(body);
		return new IgnoreRule(pattern, mark, body, ignoreCase, negative, regexPrefix);
	};
	var RuleManager = class {
		constructor(ignoreCase) {
			this._ignoreCase = ignoreCase;
			this._rules = [];
			this._basenameCount = 0;
		}
		_add(pattern, index) {
			if (pattern && pattern[KEY_IGNORE]) {
				this._rules = this._rules.concat(pattern._rules._rules);
				this._basenameCount += pattern._rules._basenameCount;
				this._added = true;
				return;
			}
			const isStr = isString(pattern);
			const raw = isStr ? pattern : pattern.pattern;
			const rule = checkPattern(raw) && createRule(raw, isStr ? UNDEFINED : pattern.mark, this._ignoreCase, !this._split, this._stripBOM && !index);
			if (rule) {
				this._added = true;
				this._rules.push(rule);
				if (matchesBasename(rule.body)) this._basenameCount++;
			}
		}
		add(pattern) {
			this._added = false;
			this._split = isString(pattern);
			this._stripBOM = !this._split || pattern[0] === BOM;
			makeArray(this._split ? splitPattern(pattern) : pattern).forEach(this._add, this);
			if (this._added) this._literalRules = UNDEFINED;
			return this._added;
		}
		testLiteral(path) {
			const rules = this._literalRules || (this._literalRules = this._rules.filter(({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"));
			let ignored = false;
			let unignored = false;
			let matchedRule;
			for (let index = rules.length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule.checkRegex.test(path)) {
					ignored = !rule.negative;
					unignored = rule.negative;
					matchedRule = rule.negative ? UNDEFINED : rule;
					break;
				}
			}
			const ret = {
				ignored,
				unignored
			};
			if (matchedRule) ret.rule = matchedRule;
			return ret;
		}
		test(path, mode) {
			const rules = this._rules;
			const { length } = rules;
			const shortcut = this._basenameCount * 2 >= length;
			const basename = shortcut ? basenameOf(path) : path;
			for (let index = length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule[mode].test(shortcut && rule._basenameOnly ? basename : path)) {
					const { negative } = rule;
					const ret = {
						ignored: !negative,
						unignored: negative
					};
					if (!negative) ret.rule = rule;
					return ret;
				}
			}
			return {
				ignored: false,
				unignored: false
			};
		}
	};
	const throwError = (message, Ctor) => {
		throw new Ctor(message);
	};
	const checkPath = (path, originalPath, doThrow) => {
		if (!isString(path)) return doThrow(`path must be a string, but got \`${originalPath}\``, TypeError);
		if (!path) return doThrow(`path must not be empty`, TypeError);
		if (checkPath.isNotRelative(path)) return doThrow(`path should be a \`path.relative()\`d string, but got "${originalPath}"`, RangeError);
		return true;
	};
	const isNotRelative = (path) => {
		const first = path.charCodeAt(0);
		if (first === SLASH_CODE) return true;
		if (first !== DOT_CODE) return false;
		if (path.length === 1) return true;
		const second = path.charCodeAt(1);
		if (second === SLASH_CODE) return true;
		if (second !== DOT_CODE) return false;
		return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
	};
	checkPath.isNotRelative = isNotRelative;
	/* istanbul ignore next */
	checkPath.convert = (p) => p;
	const convertPath = (target) => isString(target) && checkPath.convert(target);
	var Ignore = class {
		constructor({ ignorecase = true, ignoreCase = ignorecase, allowRelativePaths = false } = {}) {
			define(this, KEY_IGNORE, true);
			this._rules = new RuleManager(ignoreCase);
			this._strictPathCheck = !allowRelativePaths;
			this._initCache();
		}
		_initCache() {
			this._ignoreCache = Object.create(null);
			this._testCache = Object.create(null);
		}
		add(pattern) {
			if (this._rules.add(pattern)) this._initCache();
			return this;
		}
		addPattern(pattern) {
			return this.add(pattern);
		}
		_test(originalPath, cache, path) {
			checkPath(path, originalPath, this._strictPathCheck ? throwError : RETURN_FALSE);
			return path ? this._t(path, cache) : {
				ignored: false,
				unignored: false
			};
		}
		checkIgnore(target) {
			const path = convertPath(target);
			if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) return this._test(target, this._testCache, path);
			const dir = this._t(path, this._testCache);
			if (dir.ignored) return dir;
			const literal = this._rules.testLiteral(path);
			return literal.ignored || literal.unignored ? literal : dir;
		}
		_t(path, cache) {
			if (path in cache) return cache[path];
			const parentPath = parentOf(path);
			const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
			return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
		}
		ignores(path) {
			return this._test(path, this._ignoreCache, convertPath(path)).ignored;
		}
		createFilter() {
			return (path) => !this.ignores(path);
		}
		filter(paths) {
			return makeArray(paths).filter(this.createFilter());
		}
		test(path) {
			return this._test(path, this._testCache, convertPath(path));
		}
	};
	const factory = (options) => new Ignore(options);
	const isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
	/* istanbul ignore next */
	const setupWindows = () => {
		const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
		checkPath.convert = makePosix;
		const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
		checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
	};
	/* istanbul ignore next */
	if (typeof process !== "undefined" && process.platform === "win32") setupWindows();
	module.exports = factory;
	factory.default = factory;
	module.exports.isPathValid = isPathValid;
	define(module.exports, Symbol.for("setupWindows"), setupWindows);
}));

// src/entry/git.ts
var import_ignore = /* @__PURE__ */ (require_rolldown_runtime ??= require("./rolldown-runtime.cjs")).__toESM(require_ignore(), 1);
/** The folder at the top of the repository around a folder. Throws a `UsageError` where there is none. */
function topOf(cwd) {
	const up = git(cwd, ["rev-parse", "--show-cdup"]).toString();
	return (0, (node_path ??= require("node:path")).resolve)(cwd, up.replace(/\r?\n$/, ""));
}
/** What the index holds, sorted by path. */
function readIndex(top) {
	return split(git(top, [
		"ls-files",
		"--stage",
		"-z"
	])).map((line) => {
		const [head = "", ...path] = line.split("	");
		const [mode = "", object = "", stage = "0"] = head.split(" ");
		return {
			path: path.join("	"),
			mode,
			object,
			stage: Number(stage)
		};
	});
}
/** Paths of the files that the next commit adds or changes. */
function changedInIndex(top) {
	return split(git(top, [
		"diff",
		"--cached",
		"--name-only",
		"-z",
		"--no-renames",
		"--no-ext-diff",
		"--diff-filter=ACMT"
	]));
}
/** Paths in the index that globs match; the globs are relative to a folder, `!` before one takes its matches away again. */
function matchInIndex(folder, globs) {
	for (const glob of globs) checkGlob(glob);
	return split(git(folder, [
		"ls-files",
		"-z",
		"--full-name",
		"--",
		...globs.flatMap(expandBraces).map((one) => one.startsWith("!") ? `:(glob,exclude)${one.slice(1)}` : `:(glob)${one}`)
	]));
}
/** The bytes of objects, in the order asked for. */
function readObjects(top, objects) {
	if (objects.length === 0) return [];
	const output = git(top, ["cat-file", "--batch"], objects.map((object) => `${object}\n`).join(""));
	let at = 0;
	return objects.map((object) => {
		const lineEnd = output.indexOf(10, at);
		const [name, type, size] = output.subarray(at, lineEnd).toString().split(" ");
		if (name !== object || type !== "blob") throw new (require_errors ??= require("./errors.cjs")).UsageError(`git has no file ${object}`);
		at = lineEnd + 1 + Number(size) + 1;
		return output.subarray(lineEnd + 1, at - 1);
	});
}
/** The files that git keeps although its own rules would leave them out. Paths relative to the top; none where git cannot tell. */
function keptThoughIgnored(top) {
	try {
		return split(git(top, [
			"ls-files",
			"-z",
			"--cached",
			"--ignored",
			"--exclude-standard"
		]));
	} catch (error) {
		if (error instanceof (require_errors ??= require("./errors.cjs")).UsageError) return [];
		throw error;
	}
}
/** Runs git without a shell. Throws a `UsageError` with its own words where it fails. */
function git(cwd, options, input = "") {
	const { status, stdout, stderr, error } = (0, (node_child_process ??= require("node:child_process")).spawnSync)("git", [...options], {
		cwd,
		input,
		maxBuffer: 2 ** 30,
		timeout: PATIENCE$1
	});
	if (error !== void 0) throw new (require_errors ??= require("./errors.cjs")).UsageError(`git cannot be run: ${error.message}`, { cause: error });
	if (status !== 0) throw new (require_errors ??= require("./errors.cjs")).UsageError(`git ${options[0]} failed: ${stderr.toString().trim() || `exit code ${status}`}`);
	return stdout;
}
/** In milliseconds. */
const PATIENCE$1 = 12e4;
function split(output) {
	return output.toString().split("\0").filter((name) => name !== "");
}

// src/entry/ignored.ts
/**
* Tells of files and folders below the root whether `.gitignore` files (and `.git/info/exclude`) leave them out. In: absolute paths. As
* for git itself, what is kept in the repository is not left out: a change may not hide a draft by a line in such a file.
*/
function ignoredIn(workspace) {
	const root = (0, (node_path ??= require("node:path")).resolve)(workspace.root);
	const rules = /* @__PURE__ */ new Map();
	const folders = /* @__PURE__ */ new Map();
	const rulesOf = (folder) => {
		const known = rules.get(folder);
		if (known !== void 0) return known;
		const loaded = loadRules(folder, workspace);
		rules.set(folder, loaded);
		return loaded;
	};
	const isIgnoredFolder = (folder) => {
		const known = folders.get(folder);
		if (known !== void 0) return known;
		const answer = folder !== root && isLeftOut(folder, true);
		folders.set(folder, answer);
		return answer;
	};
	const isLeftOut = (path, isFolder) => {
		if (path === root || !(require_workspace ??= require("./workspace.cjs")).isInside(path, root)) return false;
		if (isIgnoredFolder((0, (node_path ??= require("node:path")).dirname)(path))) return true;
		for (let folder = (0, (node_path ??= require("node:path")).dirname)(path);; folder = (0, (node_path ??= require("node:path")).dirname)(folder)) {
			const name = (require_workspace ??= require("./workspace.cjs")).slashes((0, (node_path ??= require("node:path")).relative)(folder, path)) + (isFolder ? "/" : "");
			const verdict = rulesOf(folder)?.test(name);
			if (verdict?.ignored) return true;
			if (verdict?.unignored || folder === root) return false;
		}
	};
	let kept = null;
	return (path, isFolder) => {
		if (!isLeftOut(path, isFolder)) return false;
		kept ??= keptIn(workspace);
		return !kept.has(path);
	};
}
/** Files that are kept though ignored, and the folders that they lie in. */
function keptIn({ root, isRepository }) {
	const kept = /* @__PURE__ */ new Set();
	for (const name of isRepository ? keptThoughIgnored(root) : []) for (let path = (0, (node_path ??= require("node:path")).join)(root, name); path !== root && !kept.has(path); path = (0, (node_path ??= require("node:path")).dirname)(path)) kept.add(path);
	return kept;
}
function loadRules(folder, workspace) {
	const lines = [...folder === workspace.root ? readRules((0, (node_path ??= require("node:path")).join)(folder, ".git", "info", "exclude"), null) : [], ...readRules((0, (node_path ??= require("node:path")).join)(folder, ".gitignore"), workspace)];
	return lines.length === 0 ? null : (0, import_ignore.default)().add(lines);
}
/** The lines of a file of rules. What cannot be read ignores nothing, and neither does what would take for ever to match: more is checked, not less. */
function readRules(path, workspace) {
	const result = (require_files ??= require("./files.cjs")).readText(path, workspace ?? { root: path });
	if (!result.ok || result.text.length > MOST_LETTERS) return [];
	return result.text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#") && intricacyOf(line) <= 4);
}
/** In UTF-16 units. */
const MOST_LETTERS = 262144;

// src/entry/find.ts
/**
* Finds the drafts that arguments name: files (taken literally if they exist, whatever their name looks like), folders
* and globs. Out: absolute paths, each once, sorted; a folder that cannot be listed stands among them for what may be in
* it, and whoever reads it learns why. Throws a `UsageError` for an argument that names nothing.
*/
async function findDrafts(names, workspace) {
	const found = /* @__PURE__ */ new Set();
	const isIgnored = ignoredIn(workspace);
	for (const name of names) {
		const paths = await pathsOf$1(name, workspace, isIgnored);
		if (paths.length === 0) throw new (require_errors ??= require("./errors.cjs")).UsageError(nothing(name));
		for (const path of paths) found.add(path);
	}
	return [...found].sort();
}
/**
* Finds the files that a list names, each by its very name. Out: absolute paths, each once, sorted; a name that is no UTF-8 stands among
* them, and whoever reads it learns why. Throws a `UsageError` for any other name without a file.
*/
function findListed(names, { cwd }) {
	const paths = names.map((name) => {
		const path = (0, (node_path ??= require("node:path")).resolve)(cwd, name);
		if (statusOf$1(path) === null && !(require_files ??= require("./files.cjs")).isMisnamed(path)) throw new (require_errors ??= require("./errors.cjs")).UsageError(`there is no file called ${(require_report ??= require("./report.cjs")).visible(name)}`);
		return path;
	});
	return [...new Set(paths)].sort();
}
/** Finds the drafts that the globs of the settings name, in the same way; a glob may match nothing. `folder` is what they are relative to. */
async function findByGlobs(globs, folder, workspace) {
	const isIgnored = ignoredIn(workspace);
	return [...new Set(await expand(globs, folder, isIgnored))].sort();
}
/** Whether a file name is that of a Markdown file. */
function isMarkdown(name) {
	return /\.(?:md|markdown|mdx)$/i.test(name);
}
async function pathsOf$1(name, workspace, isIgnored) {
	const path = (0, (node_path ??= require("node:path")).resolve)(workspace.cwd, name);
	const status = statusOf$1(path);
	if (status?.isDirectory()) return walk(path, isIgnored);
	if (status !== null) return [path];
	return isGlob(name) ? await expand([name], workspace.cwd, isIgnored) : [];
}
/** What a path leads to; a link that leads nowhere is there all the same, and is reported when it is read. */
function statusOf$1(path) {
	return endOf(path) ?? (0, (node_fs ??= require("node:fs")).lstatSync)(path, { throwIfNoEntry: false }) ?? null;
}
/** What stands at the end of a path's links; null where they lead nowhere, or round in a circle. */
function endOf(path) {
	try {
		return (0, (node_fs ??= require("node:fs")).statSync)(path, { throwIfNoEntry: false }) ?? null;
	} catch {
		return null;
	}
}
function isGlob(name) {
	return /[*?[\]{}()!]/.test(name);
}
function nothing(name) {
	if (isGlob(name)) return `nothing matches ${name}`;
	return `there is no file, and no folder with Markdown files, called ${name}`;
}
const SKIPPED = /* @__PURE__ */ new Set(["node_modules", ".git"]);
function walk(top, isIgnored) {
	const files = [];
	const folders = [top];
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
		const entries = listFolder(folder);
		if (entries === null) files.push(folder);
		for (const entry of entries ?? []) {
			const path = (0, (node_path ??= require("node:path")).join)(folder, entry.name);
			const isFolder = entry.isDirectory();
			if (isFolder ? SKIPPED.has(entry.name) : !isMarkdown(entry.name)) continue;
			if (isIgnored(path, isFolder)) continue;
			if (isFolder) folders.push(path);
			else if (entry.isFile() || isLinkToFile(path)) files.push(path);
		}
	}
	return files;
}
/** Links to folders are not followed; a link that leads nowhere is kept, so that it is reported. */
function isLinkToFile(path) {
	return !(endOf(path)?.isDirectory() ?? false);
}
/** Null for a folder that may not be read, whose path is too long or whose name is not UTF-8; one that is not there has nothing in it. */
function listFolder(folder) {
	try {
		return (0, (node_fs ??= require("node:fs")).readdirSync)(folder, { withFileTypes: true });
	} catch (error) {
		return ((require_errors ??= require("./errors.cjs")).codeOf(error) === "ENOENT" || (require_errors ??= require("./errors.cjs")).codeOf(error) === "ENOTDIR") && !(require_files ??= require("./files.cjs")).isMisnamed(folder) ? [] : null;
	}
}
async function expand(patterns, cwd, isIgnored) {
	for (const pattern of patterns) checkGlob(pattern);
	const { globSync } = await Promise.resolve().then(() => require("./globs.cjs")).then((n) => n.dist_exports);
	const closed = [];
	const readFolder = ((masked) => {
		const path = unmask(masked);
		const entries = listFolder(path);
		if (entries === null) closed.push(path);
		return (entries ?? []).map((entry) => entry.isSymbolicLink() && isLinkToFile((0, (node_path ??= require("node:path")).join)(path, entry.name)) ? asFile(entry) : entry).map((entry) => LINE_END.test(entry.name) ? renamed(entry, mask(entry.name)) : entry);
	});
	const find = () => globSync(patterns.map((require_workspace ??= require("./workspace.cjs")).slashes).map(mask), {
		cwd,
		ignore: ["**/node_modules/**", "**/.git/**"],
		expandDirectories: false,
		followSymbolicLinks: false,
		onlyFiles: true,
		fs: { readdirSync: readFolder }
	});
	return [...inTime(find, patterns).map(unmask).filter((name) => !isIgnored((0, (node_path ??= require("node:path")).resolve)(cwd, name), false)), ...closed.filter((folder) => !isIgnored((0, (node_path ??= require("node:path")).resolve)(folder), true))].map((name) => (0, (node_path ??= require("node:path")).resolve)(cwd, name));
}
/** Even few wildcards can take for ever on paths that are made for it. */
function inTime(find, patterns) {
	try {
		return (require_steps ??= require("./steps.cjs")).within(MOST_SECONDS, find);
	} catch (error) {
		if (error instanceof (require_check ??= require("./check.cjs")).Stopped) throw new (require_errors ??= require("./errors.cjs")).UsageError(`${patterns.join(", ")}: ${error.message}; use fewer wildcards`, { cause: error });
		throw error;
	}
}
const MOST_SECONDS = 60;
function asFile(entry) {
	return Object.create(entry, {
		isFile: { value: () => true },
		isSymbolicLink: { value: () => false }
	});
}
function renamed(entry, name) {
	return Object.create(entry, { name: { value: name } });
}
/** What `*` stands for in the patterns that globs become takes no end of line: a name that holds one would be passed over in silence. */
function mask(name) {
	return name.replace(/[\n\r\u2028\u2029]/g, (end) => STAND_INS.charAt(LINE_ENDS.indexOf(end)));
}
function unmask(name) {
	return name.replace(/[\uFDD0-\uFDD3]/g, (standIn) => LINE_ENDS.charAt(STAND_INS.indexOf(standIn)));
}
const LINE_END = /[\n\r\u2028\u2029]/;
const LINE_ENDS = "\n\r\u2028\u2029";
/** Unicode gives them to nobody: a name that holds one leads nowhere then, and that is told. */
const STAND_INS = "\ufdd0\ufdd1\ufdd2\ufdd3";

// src/entry/claims-cache.ts
/**
* Keeps what was understood of a claims file, so that the next run need not parse, build and examine it again. The entry lies in the
* user's own cache, never in the repository: nobody can slip claims into a check by committing them. Whatever goes wrong with it only
* costs the time that it would have saved.
*/
/** Claims are kept some thousands at a time: each part is made, written and read on its own, so that the copies do not stand beside each other. */
const PART = 4e3;
/** Opens the entry of a claims file. In: its path as it is shown, relative to `cwd`. Null where there is no place for it, or no build to tell old entries by. */
function openClaimsCache(path, cwd, read, environment) {
	const folder = (require_kept_file ??= require("./kept-file.cjs")).cacheFolder(environment, cwd);
	if (folder === null || "1d9b84cf6bb0e21f" === "") return null;
	const file = (0, (node_path ??= require("node:path")).join)(folder, `${digestOf(JSON.stringify([(0, (node_path ??= require("node:path")).resolve)(cwd, path), path])).slice(0, 24)}.claims`);
	const digestNow = (name) => {
		const result = read((0, (node_path ??= require("node:path")).resolve)(cwd, name));
		return result.ok ? digestOf(result.text) : null;
	};
	return {
		recall: () => {
			try {
				const [head, ...parts] = partsOf((require_kept_file ??= require("./kept-file.cjs")).readSealed(file));
				const entry = (0, (node_v8 ??= require("node:v8")).deserialize)(head);
				if (entry.build !== "1d9b84cf6bb0e21f" || entry.path !== path) return null;
				if (entry.files.length === 0 || entry.files.some((each) => digestNow(each.path) !== each.digest)) return null;
				const known = (require_steps ??= require("./steps.cjs")).decode(entry.known);
				const claims = parts.flatMap((part) => (require_steps ??= require("./steps.cjs")).decode((0, (node_v8 ??= require("node:v8")).deserialize)(part)));
				return {
					...known,
					set: {
						...known.set,
						claims
					}
				};
			} catch {
				return null;
			}
		},
		keep: (known) => {
			const files = (known.set.files ?? []).map((each) => ({
				path: each.path,
				digest: digestOf(each.text)
			}));
			const entry = {
				build: (require_version ??= require("./version.cjs")).build,
				path,
				files,
				known: (require_steps ??= require("./steps.cjs")).encode({
					...known,
					set: {
						...known.set,
						claims: []
					}
				})
			};
			(require_kept_file ??= require("./kept-file.cjs")).writeSealedParts(folder, file, packed(entry, known.set.claims));
		}
	};
}
/** The entry and then its claims, each part behind its length in bytes. */
function* packed(entry, claims) {
	yield* withLength((0, (node_v8 ??= require("node:v8")).serialize)(entry));
	for (let at = 0; at < claims.length; at += PART) yield* withLength((0, (node_v8 ??= require("node:v8")).serialize)((require_steps ??= require("./steps.cjs")).encode(claims.slice(at, at + PART))));
}
function withLength(bytes) {
	const length = Buffer.alloc(4);
	length.writeUInt32LE(bytes.length);
	return [length, bytes];
}
function partsOf(bytes) {
	const parts = [];
	const lengths = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	for (let at = 0; at < bytes.length;) {
		const end = at + 4 + lengths.getUint32(at, true);
		parts.push(bytes.subarray(at + 4, end));
		at = end;
	}
	return parts;
}
function digestOf(text) {
	return (0, (node_crypto ??= require("node:crypto")).createHash)("sha256").update(text).digest("hex");
}

// src/entry/net/run.ts
/**
* Does a job so that it ends and leaves the process alive. Plug-ins, and drafts so large or so many that a gap in the budgets could cost
* more than patience, are judged in a worker: what it breaks down over is named and left out, and the rest is tried again. `told` takes what
* plug-ins print, `keep` what is to be kept of each draft that was judged.
*/
async function runJob(job, told, keep = null) {
	return !(job.plugins.length > 0 || sourcesOf(job).some((source) => source.length > LARGE) || sizeOf(job) > MANY) || (require_net ??= require("./net.cjs")).workerFile === null ? (require_steps ??= require("./steps.cjs")).doJob(job, (require_steps ??= require("./steps.cjs")).inTime, void 0, keep) : inWorker((require_net ??= require("./net.cjs")).workerFile, job, told, keep);
}
/** Those of known drafts are not among them: nothing is left to be done with these. */
function sourcesOf({ drafts, parts = [] }) {
	return [...drafts.map(({ source }) => source), ...parts.flatMap((part) => part.drafts.map(({ draft }) => draft.source))];
}
/** In UTF-16 units. */
const LARGE = 2e5;
const MANY = 8e6;
const MOST_ATTEMPTS = 12;
async function inWorker(file, job, told, keep) {
	let rest = job;
	for (let attempt = 1;; attempt++) {
		const end = await attemptJob(file, rest, attempt === 1 ? told : () => {}, keep !== null);
		if (end.ok) {
			for (const [path, text] of end.fresh) keep?.(path, text);
			return end.outcome;
		}
		const less = attempt < MOST_ATTEMPTS ? without(rest, end.step, end.reason) : null;
		if (less === null) return nothingOf(job, end.reason);
		rest = less;
	}
}
function attemptJob(file, job, told, isKept) {
	const steps = (require_steps ??= require("./steps.cjs")).openSteps();
	const worker = new (node_worker_threads ??= require("node:worker_threads")).Worker(file, {
		workerData: {
			memory: steps.memory,
			job: (require_steps ??= require("./steps.cjs")).encode(job),
			isKept
		},
		resourceLimits: { maxOldGenerationSizeMb: heapFor(job) },
		stdout: true,
		stderr: true,
		execArgv: []
	});
	let room = MOST_TOLD;
	for (const stream of [worker.stdout, worker.stderr]) stream.on("data", (data) => {
		const text = data.toString("utf8", 0, Math.max(0, Math.min(room, data.length)));
		if (text !== "") told(text.split("\n").map((require_report ??= require("./report.cjs")).visible).join("\n"));
		room -= data.length;
	});
	return new Promise((resolve) => {
		const finish = (end) => {
			clearInterval(watch);
			resolve(end);
			worker.terminate();
		};
		const breakDown = (reason) => finish({
			ok: false,
			step: steps.current().step,
			reason
		});
		const watch = setInterval(lookAt(steps, breakDown), 250);
		worker.on("message", (message) => {
			if ("error" in message) breakDown(String(message.error));
			else {
				const told = (require_steps ??= require("./steps.cjs")).decode(message);
				finish({
					ok: true,
					outcome: toOutcome(told),
					fresh: told.fresh
				});
			}
		});
		worker.on("error", (error) => {
			const isMemory = (require_errors ??= require("./errors.cjs")).codeOf(error) === "ERR_WORKER_OUT_OF_MEMORY";
			breakDown(isMemory ? `it needs more than ${heapFor(job)} MB of memory` : `it threw outside of its rules: ${(require_errors ??= require("./errors.cjs")).messageOf(error)}`);
		});
		worker.on("exit", (code) => breakDown(code === WAITS ? "it waits for something that never comes" : `it ended the process with code ${code}`));
	});
}
/** What Node ends with when a module waits at its top level and nothing is left that could wake it. */
const WAITS = 13;
const MOST_TOLD = 65536;
function sizeOf(job) {
	return sourcesOf(job).reduce((sum, source) => sum + source.length, 0);
}
/** In MiB. Ordinary prose takes about thirty times its size. */
function heapFor(job) {
	const known = (job.known ?? []).reduce((sum, { source, text }) => sum + source.length + text.length, 0);
	return Math.min(4096, Math.ceil(512 + (64 * sizeOf(job) + 16 * known) / 2 ** 20));
}
/** Watches from outside what the worker cannot stop itself, such as a module that never finishes loading. */
function lookAt(steps, breakDown) {
	let since = Date.now();
	let last = -1;
	return () => {
		const { step, number } = steps.current();
		if (number !== last) {
			last = number;
			since = Date.now();
		}
		const seconds = PATIENCE[step?.stage ?? "other"];
		if (Date.now() - since > seconds * 1e3) breakDown(`it did not end within ${seconds} seconds`);
	};
}
const PATIENCE = {
	load: 10,
	draft: 120,
	rule: 120,
	other: 300
};
/** The job without what it broke down over; null where nobody can tell what that was. */
function without(job, step, reason) {
	const skip = { ...job.skip };
	if (step?.stage === "load") skip.plugins = {
		...skip.plugins,
		[step.path]: reason
	};
	else if (step?.stage === "draft") skip.drafts = {
		...skip.drafts,
		[step.path]: reason
	};
	else if (step?.stage === "rule") skip.rules = {
		...skip.rules,
		[step.rule]: reason
	};
	else if (job.plugins.some(({ path }) => (require_steps ??= require("./steps.cjs")).reasonFor(skip.plugins, path) === void 0)) skip.plugins = Object.fromEntries(job.plugins.map(({ path }) => [path, `the check broke down with it: ${reason}`]));
	else return null;
	return {
		...job,
		skip
	};
}
/** The report on a check that broke down: no draft was judged, and each is named. */
function nothingOf(job, reason) {
	const { set, folder, known = [], parts = [] } = job;
	const lost = [...[...job.drafts, ...known].map(({ path }) => path), ...parts.flatMap((part) => part.drafts.map(({ draft }) => draft.path))].map((path) => ({
		path,
		stage: "parse",
		message: `the check of all drafts broke down: ${reason}`
	}));
	const none = {
		plugins: [],
		active: [],
		broken: []
	};
	if (job.apart) return {
		report: null,
		part: {
			drafts: [],
			failures: [],
			lost,
			unloaded: [],
			set
		},
		...none
	};
	return {
		report: {
			...(require_pipeline ??= require("./pipeline.cjs")).check([], set, { folder }),
			failures: lost
		},
		part: null,
		...none
	};
}
function toOutcome({ report, part, plugins: heads, active, broken }) {
	const plugins = heads.map((head) => ({
		...head,
		check: () => []
	}));
	const known = new Map([...plugins, ...(require_rules ??= require("./rules.cjs")).rules].map((rule) => [rule.id, rule]));
	return {
		report,
		part,
		plugins,
		active: active.flatMap(({ id, severity }) => {
			const rule = known.get(id);
			return rule === void 0 ? [] : [{
				rule,
				severity,
				options: {},
				foreign: plugins.includes(rule)
			}];
		}),
		broken
	};
}

// src/entry/findings/prune.ts
/** How much a folder of kept drafts may hold. */
const LIMITS = {
	entries: 5e4,
	bytes: 536870912
};
/**
* Drops what has not been of use for the longest time, where a folder holds too much. In: the names that this run used, which stay
* whatever they come to: a run over more drafts than fit would else find nothing the next time. Other files are left alone.
*/
function prune(folder, used, limits = LIMITS) {
	try {
		const names = (0, (node_fs ??= require("node:fs")).readdirSync)(folder);
		for (const name of names) if (TEMPORARY.test(name) && ageOf((0, (node_path ??= require("node:path")).join)(folder, name)) > AN_HOUR) (require_kept_file ??= require("./kept-file.cjs")).dropQuietly((0, (node_path ??= require("node:path")).join)(folder, name));
		const entries = names.filter((name) => ENTRY.test(name)).map((name) => ({
			name,
			...statusOf((0, (node_path ??= require("node:path")).join)(folder, name))
		}));
		let count = entries.length;
		let bytes = entries.reduce((sum, { size }) => sum + size, 0);
		if (count <= limits.entries && bytes <= limits.bytes) return;
		const idle = entries.filter(({ name }) => !used.has(name)).sort((one, other) => one.time - other.time);
		for (const { name, size } of idle) {
			if (count <= limits.entries * ROOM && bytes <= limits.bytes * ROOM) return;
			(require_kept_file ??= require("./kept-file.cjs")).dropQuietly((0, (node_path ??= require("node:path")).join)(folder, name));
			count--;
			bytes -= size;
		}
	} catch {}
}
/** So that not every run has to tidy up. */
const ROOM = .75;
const ENTRY = /^[0-9a-f]{64}\.judged$/;
/** What a run leaves behind that is killed while it writes. */
const TEMPORARY = /^[0-9a-f]{64}\.judged\.[0-9a-f]{12}\.tmp$/;
const AN_HOUR = 36e5;
function ageOf(file) {
	return Date.now() - statusOf(file).time;
}
function statusOf(file) {
	const status = (0, (node_fs ??= require("node:fs")).statSync)(file, { throwIfNoEntry: false });
	return {
		size: status?.size ?? 0,
		time: status?.mtimeMs ?? Date.now()
	};
}

// src/entry/findings/cache.ts
/**
* Keeps what came of judging a draft, so that the next run need not judge it again while nothing has changed that has a say in it.
* One file for each draft, written beside its name and then moved there in one step: runs that write at the same time leave whole
* entries, and a reader meets the old one or the new one. An entry that is damaged, cut off or not what its name says is none.
*/
/** Opens a folder of entries; null where there is no build to tell old entries by, and for claims that no files hold. */
function openFindingsCache(folder, ground) {
	if ("1d9b84cf6bb0e21f" === "" || ground.set.files === void 0) return null;
	const base = digestOfGround(ground);
	const used = /* @__PURE__ */ new Set();
	let hasGrown = false;
	const nameOf = ({ path, source }) => {
		const name = `${(0, (node_crypto ??= require("node:crypto")).createHash)("sha256").update(`${base}\n${JSON.stringify(path)}\n`).update(source).digest("hex")}${ENDING}`;
		used.add(name);
		return name;
	};
	return {
		recall: (draft) => {
			const name = nameOf(draft);
			try {
				const text = Buffer.from((require_kept_file ??= require("./kept-file.cjs")).readSealed((0, (node_path ??= require("node:path")).join)(folder, name), MOST_ENTRY + 32, A_DAY)).toString("utf8");
				return text.startsWith(`${name}\n`) ? text.slice(name.length + 1) : null;
			} catch {
				return null;
			}
		},
		keep: (draft, text) => {
			const name = nameOf(draft);
			const bytes = Buffer.from(`${name}\n${text}`);
			if (bytes.length > MOST_ENTRY) return;
			(require_kept_file ??= require("./kept-file.cjs")).writeSealed(folder, (0, (node_path ??= require("node:path")).join)(folder, name), bytes);
			hasGrown = true;
		},
		prune: () => {
			if (hasGrown) prune(folder, used);
		}
	};
}
const ENDING = ".judged";
/** In bytes. A draft that comes to more is judged anew each time. */
const MOST_ENTRY = 8388608;
const A_DAY = 864e5;
function digestOfGround({ set, today, whole }) {
	const { node, v8, unicode, icu } = process.versions;
	const { path, language, settings, files = [] } = set;
	const hash = (0, (node_crypto ??= require("node:crypto")).createHash)("sha256");
	hash.update(JSON.stringify([
		FORMAT,
		(require_version ??= require("./version.cjs")).build,
		node,
		v8,
		unicode ?? "",
		icu ?? "",
		path,
		language,
		settings,
		today,
		whole
	]));
	for (const file of files) hash.update(`\n${JSON.stringify([file.path, file.text.length])}\n`).update(file.text);
	return hash.digest("hex");
}
/** What changes the meaning of an entry raises it. */
const FORMAT = 1;

// src/entry/findings/run-cached.ts
/**
* Does a job, but for the drafts of which a folder holds what came of them before; what comes of the others is kept there. Takes what
* plug-ins print, and says where nothing can be kept.
*/
async function runCached(job, folder, told) {
	if (folder === null) return await runJob(job, told);
	if (job.plugins.length > 0) {
		told("holdtrue: with plug-in rules every draft is judged anew; --cache is of use with --no-plugins only");
		return await runJob(job, told);
	}
	const cache = openFindingsCache(folder, job);
	if (cache === null || new Set(job.drafts.map(({ path }) => path)).size < job.drafts.length) return await runJob(job, told);
	const known = [];
	const drafts = job.drafts.filter((draft) => {
		const text = cache.recall(draft);
		if (text !== null) known.push({
			...draft,
			text
		});
		return text === null;
	});
	const byPath = new Map(job.drafts.map((draft) => [draft.path, draft]));
	const outcome = await runJob({
		...job,
		drafts,
		known
	}, told, (path, text) => {
		const draft = byPath.get(path);
		if (draft !== void 0) cache.keep(draft, text);
	});
	cache.prune();
	return outcome;
}

// src/entry/read-all.ts
/**
* Reads the drafts of a run, in the order given, as long as memory may hold what comes of them: those that come after are refused unread, by
* name, the same on every machine.
*/
function readAll(paths, read) {
	let left = MOST_CHARACTERS;
	return paths.map((path) => {
		if (left <= 0) return BEYOND;
		const result = read(path);
		if (result.ok) left -= result.text.length;
		return left < 0 ? BEYOND : result;
	});
}
/** In UTF-16 units. What comes of a draft takes some forty times its size. */
const MOST_CHARACTERS = 67108864;
const BEYOND = {
	ok: false,
	problem: `comes after ${(require_text ??= require("./text.cjs")).thousands(MOST_CHARACTERS)} characters of other drafts, which is the most that one run judges; check it in another run`,
	missing: false
};

// src/entry/staged.ts
/** Opens the index of the repository around the working folder. */
function openStage({ cwd }) {
	const top = topOf(cwd);
	const entries = /* @__PURE__ */ new Map();
	for (const entry of readIndex(top)) entries.set((0, (node_path ??= require("node:path")).join)(top, entry.path), entry);
	const absolute = (paths) => paths.map((path) => (0, (node_path ??= require("node:path")).join)(top, path));
	const below = (folder) => [...entries.keys()].filter((path) => (require_workspace ??= require("./workspace.cjs")).isInside(path, folder) && isMarkdown(path));
	const named = (name) => {
		const path = (0, (node_path ??= require("node:path")).resolve)(cwd, name);
		if (entries.has(path)) return [path];
		if ((0, (node_fs ??= require("node:fs")).statSync)(path, { throwIfNoEntry: false })?.isDirectory()) return below(path);
		return /[*?[\]{}]/.test(name) ? absolute(matchInIndex(cwd, [name])) : [];
	};
	return {
		read: (paths) => readEntries(paths.map((path) => entries.get(path)), top),
		find: (names) => {
			const found = names.flatMap((name) => {
				const paths = named(name);
				if (paths.length === 0) throw new (require_errors ??= require("./errors.cjs")).UsageError(`the index of git holds no draft called ${name}`);
				return paths;
			});
			return [...new Set(found)].sort();
		},
		match: (globs, folder) => [...new Set(globs.length === 0 ? below(top) : absolute(matchInIndex(folder, globs)))].sort(),
		changed: () => new Set(absolute(changedInIndex(top)))
	};
}
/** Reads all objects in one go: git takes longer to start than to read. */
function readEntries(entries, top) {
	const problems = entries.map(problemOf);
	const sound = entries.filter((entry, index) => entry !== void 0 && problems[index] === null);
	const bytes = readObjects(top, sound.map(({ object }) => object)).values();
	return problems.map((problem) => problem ?? (require_files ??= require("./files.cjs")).decode(bytes.next().value ?? /* @__PURE__ */ new Uint8Array()));
}
function problemOf(entry) {
	if (entry === void 0) return {
		ok: false,
		problem: "is not in the index of git",
		missing: true
	};
	if (entry.stage !== 0) return {
		ok: false,
		problem: "has an unresolved merge conflict",
		missing: false
	};
	return entry.mode.startsWith("100") ? null : {
		ok: false,
		problem: "is not a regular file in the index of git",
		missing: false
	};
}

// src/entry/judge.ts
/**
* Reads the claims and the drafts, and checks them. Throws a `UsageError` where the request, the claims or the settings
* are broken; a draft that cannot be read is a failure of the report.
*/
async function judge(request) {
	return (await judgeInFull(request)).report;
}
/** Does what `judge` does, and tells how. */
async function judgeInFull(request) {
	const prepared = await prepare(request);
	const { job, failures, scopeOf, read, readClaims } = prepared;
	request.started?.(job.drafts.length);
	const outcome = await runCached(job, request.findings ?? null, request.warn ?? ignore);
	const { report: checked } = outcome;
	if (checked === null) throw brokenSettings(outcome, prepared);
	const report = {
		...checked,
		failures: [...failures, ...checked.failures]
	};
	const scope = scopeOf(outcome);
	return {
		report: (require_decisions ??= require("./decisions.cjs")).withDecisions(report, request.claims, request.cwd, readClaims, scope),
		rules: [...(require_rules ??= require("./rules.cjs")).rules, ...outcome.plugins],
		scope,
		read,
		again: async (texts, other = job.set) => {
			const { report } = await runJob({
				...job,
				drafts: texts,
				set: other
			}, ignore);
			return report ?? {
				...checked,
				drafts: [],
				findings: []
			};
		}
	};
}
/** Reads what a request names. Throws a `UsageError` as `judge` does. */
async function prepare(request) {
	const workspace = (require_workspace ??= require("./workspace.cjs")).openWorkspace(request.cwd);
	const stage = request.staged ? openStage(workspace) : null;
	const read = (path) => stage === null ? (require_files ??= require("./files.cjs")).readText(path, workspace) : stage.read([path])[0];
	const readClaims = request.readClaims ?? read;
	const written = await claimsOf(request, (require_workspace ??= require("./workspace.cjs")).shownPath(request.claims, workspace), stage === null || request.readClaims !== void 0 ? readClaims : orUnstaged(read, workspace));
	const set = withRules(request.plugins === false ? withoutPlugins(written) : written, request.rules);
	const plugins = request.plugins === false ? [] : (require_plugins ??= require("./plugins.cjs")).pluginsOf(set, request.cwd, request.environment ?? {});
	const home = (require_workspace ??= require("./workspace.cjs")).homeOf(workspace, request.claims);
	const folder = (require_workspace ??= require("./workspace.cjs")).slashes((0, (node_path ??= require("node:path")).relative)(home, request.cwd));
	const { ours = () => true } = request;
	const found = await pathsOf(request, set, workspace, stage);
	const paths = found.filter((path) => ours((require_settle ??= require("./settle.cjs")).repositoryPath(folder, (require_workspace ??= require("./workspace.cjs")).shownPath(path, workspace))));
	const results = readAll(paths, stage === null ? read : inOneGo(stage, paths));
	const { drafts, failures } = sortOut([...paths.map((path, index) => ({
		path: (require_workspace ??= require("./workspace.cjs")).shownPath(path, workspace),
		result: results[index]
	})), ...request.extra === void 0 ? [] : [{
		path: (require_workspace ??= require("./workspace.cjs")).shownPath(request.extra.path, workspace),
		result: request.extra.bytes
	}]]);
	const complete = request.names.length === 0 && request.listed === void 0 && stage === null && request.extra === void 0;
	return {
		job: {
			set,
			plugins,
			drafts,
			folder,
			today: request.today ?? null,
			whole: request.whole === true,
			skip: {
				plugins: {},
				drafts: {},
				rules: {}
			}
		},
		failures,
		written,
		listed: found.map((path) => (require_workspace ??= require("./workspace.cjs")).shownPath(path, workspace)),
		complete,
		read,
		readClaims,
		scopeOf: ({ active }) => ({
			active,
			complete,
			isGone: (path) => isMissing(read((0, (node_path ??= require("node:path")).resolve)(home, path)))
		})
	};
}
/** What to say of settings that cannot be followed. */
function brokenSettings({ broken }, { written, job }) {
	const whence = ({ rule }) => rule !== void 0 && !Object.hasOwn(written.settings.rules, rule) ? "--rule" : job.set.path;
	return new (require_errors ??= require("./errors.cjs")).UsageError(broken.map((one) => `${whence(one)}: ${one.message}`).join("\n"));
}
/** Reads the claims of a request, or recalls them. Throws a `UsageError` where they are broken. */
async function claimsOf({ cwd, set, warn = ignore, claimsCache, environment }, path, read) {
	if (set !== void 0) return set;
	const cache = claimsCache ? openClaimsCache(path, cwd, read, environment ?? {}) : null;
	let known = cache?.recall() ?? null;
	if (known === null) {
		const { openClaims } = await Promise.resolve().then(() => require("./claims-file.cjs")).then((n) => n.claims_file_exports);
		const warnings = [];
		known = {
			set: openClaims(path, cwd, read, (text) => warnings.push(text)),
			warnings: warnings.join("\n")
		};
		cache?.keep(known);
	}
	if (known.warnings !== "") warn(known.warnings);
	return known.set;
}
/** Reads from the index of git, and tells a file that only stands in the folder from one that is not there at all. */
function orUnstaged(read, workspace) {
	return (path) => {
		const result = read(path);
		if (!isMissing(result) || isMissing((require_files ??= require("./files.cjs")).readText(path, workspace))) return result;
		return {
			ok: false,
			problem: "is not in the index of git; add it with `git add`, or leave out --staged",
			missing: false
		};
	};
}
/** Git takes longer to start than to read. */
function inOneGo(stage, paths) {
	const results = new Map(stage.read(paths).map((result, index) => [paths[index], result]));
	return (path) => results.get(path);
}
/** Whether a file is not there at all. */
function isMissing(result) {
	return !result.ok && result.missing;
}
function ignore() {}
async function pathsOf({ names, listed, cwd, extra }, set, workspace, stage) {
	if (extra !== void 0 && names.length === 0) return [];
	const claims = new Set((set.files ?? []).map(({ path }) => (0, (node_path ??= require("node:path")).resolve)(cwd, path)));
	return (listed !== void 0 ? findListed(listed, workspace) : names.length > 0 ? await named(names, workspace, stage) : await bySettings(set, claims, workspace, stage)).filter((path) => !claims.has(path));
}
async function named(names, workspace, stage) {
	return stage === null ? await findDrafts(names, workspace) : stage.find(names);
}
async function bySettings(set, claims, workspace, stage) {
	const { drafts } = set.settings;
	const folder = (0, (node_path ??= require("node:path")).dirname)((0, (node_path ??= require("node:path")).resolve)(workspace.cwd, set.path));
	if (stage !== null) {
		const changed = stage.changed();
		const all = stage.match(drafts, folder);
		return [...claims].some((path) => changed.has(path)) ? all : all.filter((path) => changed.has(path));
	}
	if (drafts.length === 0) throw new (require_errors ??= require("./errors.cjs")).UsageError(`no drafts are named; name some, or list them in ${set.path} under settings.drafts`);
	const found = await findByGlobs(drafts, folder, workspace);
	const stray = found.find((path) => !(require_workspace ??= require("./workspace.cjs")).isInside(path, workspace.root) && !(require_workspace ??= require("./workspace.cjs")).isInside(path, folder));
	if (stray !== void 0) throw new (require_errors ??= require("./errors.cjs")).UsageError(`settings.drafts of ${set.path} match ${(require_workspace ??= require("./workspace.cjs")).shownPath(stray, workspace)}, which lies outside of the workspace`);
	if (found.length === 0) throw new (require_errors ??= require("./errors.cjs")).UsageError(`settings.drafts of ${set.path} match no file: ${drafts.join(", ")}`);
	return found;
}
function withRules(set, wishes = /* @__PURE__ */ new Map()) {
	if (wishes.size === 0) return set;
	const settings = { ...set.settings.rules };
	for (const [id, wish] of wishes) {
		const before = Object.hasOwn(settings, id) ? settings[id] : void 0;
		settings[id] = wish !== "off" && typeof before === "object" ? {
			...before,
			severity: wish
		} : wish;
	}
	return {
		...set,
		settings: {
			...set.settings,
			rules: settings
		}
	};
}
/** A set whose settings do not speak of the rules of plug-ins, which are unknown where no plug-in is loaded. */
function withoutPlugins(set) {
	const { settings } = set;
	if (settings.plugins.length === 0) return set;
	const known = Object.entries(settings.rules).filter(([id]) => (require_rules ??= require("./rules.cjs")).rules.some((rule) => rule.id === id));
	return {
		...set,
		settings: {
			...settings,
			rules: Object.fromEntries(known)
		}
	};
}
function sortOut(files) {
	return {
		drafts: files.flatMap(({ path, result }) => result.ok ? [{
			path,
			source: result.text
		}] : []),
		failures: files.flatMap(({ path, result }) => result.ok ? [] : [{
			path,
			stage: "read",
			message: result.problem
		}])
	};
}

exports.brokenSettings = brokenSettings;
exports.claimsOf = claimsOf;
exports.findByGlobs = findByGlobs;
exports.git = git;
exports.ignoredIn = ignoredIn;
exports.isMarkdown = isMarkdown;
exports.isMissing = isMissing;
exports.judge = judge;
exports.judgeInFull = judgeInFull;
exports.prepare = prepare;
exports.readObjects = readObjects;
exports.runCached = runCached;
exports.runJob = runJob;
exports.topOf = topOf;
exports.withoutPlugins = withoutPlugins;
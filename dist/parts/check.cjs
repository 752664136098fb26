let require_link;
let require_extract;
let require_dates;
let require_quantity;
let require_draft;
let require_text;







// src/check/nearest.ts
/** "Did you mean `value-drift`?" for the known name next to a mistyped one; '' where none is near. */
function didYouMean(written, known) {
	const wanted = written.toLowerCase().slice(0, 64);
	const limit = Math.max(1, Math.min(3, Math.floor(wanted.length / 3)));
	const [near] = known.map((name) => ({
		name,
		distance: (require_text ??= require("./text.cjs")).editDistance(wanted, name.toLowerCase(), limit)
	})).filter(({ distance }) => distance <= limit).sort((one, two) => one.distance - two.distance);
	return near === void 0 ? "" : `Did you mean \`${near.name}\`?`;
}

// src/check/options.ts
/** Reads a rule's options from the settings: by its zod schema, its own function, or over its plain defaults. */
function readOptions(rule, written) {
	const { options } = rule;
	try {
		if (typeof options === "function") return {
			ok: true,
			options: options(written)
		};
		if (isSchema(options)) return fromSchema(options.safeParse(written));
		return fromDefaults(options ?? {}, written);
	} catch (error) {
		return {
			ok: false,
			problem: error instanceof Error ? error.message : String(error)
		};
	}
}
function isSchema(options) {
	return typeof options === "object" && options !== null && "safeParse" in options && typeof options.safeParse === "function";
}
function fromSchema(result) {
	if (result.success) return {
		ok: true,
		options: result.data
	};
	return {
		ok: false,
		problem: result.error.issues.slice(0, 3).map(({ path, message }) => path.length > 0 ? `${path.map(String).join(".")}: ${message}` : message).join("; ")
	};
}
function fromDefaults(defaults, written) {
	for (const [name, value] of Object.entries(written)) {
		if (!Object.hasOwn(defaults, name)) return {
			ok: false,
			problem: `unknown option \`${name}\`. ${didYouMean(name, Object.keys(defaults))}`.trimEnd()
		};
		const type = kindOf(defaults[name]);
		if (kindOf(value) !== type) return {
			ok: false,
			problem: `\`${name}\` must be of type ${type}, not ${kindOf(value)}`
		};
	}
	return {
		ok: true,
		options: {
			...defaults,
			...written
		}
	};
}
function kindOf(value) {
	if (value === null) return "null";
	return Array.isArray(value) ? "list" : typeof value;
}

// src/check/arrange.ts
/**
* Chooses and sets up the rules. Ours come before those of plug-ins, so that a flood from a plug-in cannot drown them.
* In: `only` names the rules to run, also those that are off unless named. Out: a rule with broken options does not run.
*/
function arrangeRules(rules, plugins, settings, only) {
	const failures = [];
	const known = /* @__PURE__ */ new Map();
	for (const rule of [...rules, ...plugins]) if (known.has(rule.id)) failures.push(failure(rule.id, `two rules are called \`${rule.id}\`; the second one does not run`));
	else known.set(rule.id, rule);
	const ids = [...known.keys()];
	for (const id of [...Object.keys(settings.rules), ...only ?? []]) if (!known.has(id)) failures.push(failure(id, `unknown rule \`${id}\`. ${didYouMean(id, ids)}`));
	const active = [];
	for (const rule of known.values()) {
		if (only !== void 0 && !only.includes(rule.id)) continue;
		const wish = wishOf(settings, rule.id);
		if (wish.off || wish.severity === void 0 && !wish.named && rule.off === true && only === void 0) continue;
		const options = readOptions(rule, wish.options);
		if (options.ok) active.push({
			rule,
			severity: wish.severity ?? rule.severity,
			options: options.options,
			foreign: plugins.includes(rule)
		});
		else failures.push(failure(rule.id, `settings of the rule \`${rule.id}\`: ${options.problem}`));
	}
	return {
		active,
		known: ids,
		complete: only === void 0,
		failures
	};
}
function wishOf(settings, id) {
	const wish = Object.hasOwn(settings.rules, id) ? settings.rules[id] : void 0;
	if (wish === void 0) return {
		named: false,
		off: false,
		options: {}
	};
	if (wish === "off") return {
		named: true,
		off: true,
		options: {}
	};
	if (typeof wish === "string") return {
		named: true,
		off: false,
		severity: wish,
		options: {}
	};
	return {
		named: true,
		off: false,
		options: wish.options ?? {},
		...wish.severity === void 0 ? {} : { severity: wish.severity }
	};
}
function failure(rule, message) {
	return {
		path: null,
		stage: "rule",
		message: message.trimEnd(),
		rule
	};
}

// src/check/freeze.ts
/**
* Freezes plain data through and through and returns it. Iterative, so that depth does not matter; what was frozen here
* before is not walked again, so that a set of claims costs once, not once per draft.
*/
function deepFreeze(data) {
	const waiting = [data];
	while (waiting.length > 0) {
		const value = waiting.pop();
		if (typeof value !== "object" || value === null || done.has(value)) continue;
		if (!ArrayBuffer.isView(value)) Object.freeze(value);
		const before = waiting.length;
		for (const inner of Object.values(value)) if (typeof inner === "object" && inner !== null) waiting.push(inner);
		if (waiting.length > before) done.add(value);
	}
	return data;
}
const done = /* @__PURE__ */ new WeakSet();

// src/check/reopen.ts
/** What is to be kept of a draft. */
function closeDraft({ path, source, suppressions, pins, date }) {
	return {
		path,
		source,
		suppressions,
		pins,
		date
	};
}
/** The draft that was closed. Its passages are read again from its source when somebody first asks for them; `whole` as `parseDraft` takes it. */
function reopenDraft(closed, whole) {
	let passages = null;
	const get = () => {
		passages ??= deepFreeze((require_draft ??= require("./draft.cjs")).parseDraft(closed.source, closed.path, { whole }).passages);
		return passages;
	};
	return Object.defineProperty({ ...closed }, "passages", { get });
}

// src/check/print-claim.ts
/** What a claim states, as a message prints it: the figure, the day, the name, the words or the members. */
function printClaim(claim) {
	if (claim.write !== null) return claim.write;
	switch (claim.kind) {
		case "value":
		case "date": return claim.text;
		case "name": return claim.name;
		case "quote": return claim.quote;
		case "list": return claim.members.join(", ");
	}
}
/** Where a claim comes from: `claims.yaml:12`, and the title of its source where there is one. */
function printWhere(claim) {
	return `${claim.path}:${claim.line}${claim.sourceTitle === null ? "" : `, ${claim.sourceTitle}`}`;
}

// src/check/passage-at.ts
/** The passage whose source range holds an offset (the narrowest one), or null between passages. */
function passageAt(draft, offset) {
	let found = null;
	for (const passage of draft.passages) {
		const { start, end } = passage.span;
		if (start <= offset && offset < end && (found === null || end - start < found.span.end - found.span.start)) found = passage;
	}
	return found;
}
/** The words of a span as a reader sees them: without markup where it lies in a passage, else the source itself. */
function readerText(draft, span) {
	const passage = passageAt(draft, span.start);
	const range = passage === null ? null : textRange(passage, span);
	const text = passage !== null && range !== null ? passage.text.slice(range.start, range.end) : "";
	return text === "" ? draft.source.slice(span.start, span.end) : text;
}
/** Where a span stands in its passage's text: the text of all segments that it touches. Null when it touches none. */
function textRange(passage, span) {
	let start = -1;
	let end = -1;
	for (const segment of passage.segments) {
		if (segment.to <= span.start || segment.from >= span.end) continue;
		const verbatim = segment.to - segment.from === segment.length;
		if (start === -1) start = segment.at + (verbatim ? Math.max(0, span.start - segment.from) : 0);
		end = segment.at + (verbatim ? Math.min(segment.length, span.end - segment.from) : segment.length);
	}
	return start === -1 ? null : {
		start,
		end
	};
}

// src/check/suggestion.ts
/** What the claim says, in the notation of the draft, to stand in place of what the draft says; null where the two are not of one piece. */
function suggestionFor(match, draft) {
	if (match.state !== "conflicts" || match.certainty === "weak") return null;
	const { at, mention, actual } = match;
	const isPart = at !== void 0 && (readerText(draft, at) === actual || match.relation === "weekday");
	if (!isPart && mention.surface !== actual) return null;
	const span = isPart ? at : mention.span;
	const text = wordsFor(match, isPart ? readerText(draft, at) : mention.surface);
	if (text === null || text === "") return null;
	const care = careFor(match, text, draft.source.slice(Math.max(0, span.start - 4), span.start));
	const or = otherDay(match, draft);
	return {
		at: span,
		text,
		...care.length === 0 ? {} : { care },
		...or && { or }
	};
}
/** The claim's words in the notation of those that stand there. */
function wordsFor(match, written) {
	const { mention, claim, relation } = match;
	if (relation === "weekday") return weekdayFor(match, written);
	if (relation === "arithmetic") return match.at ? null : match.expected;
	if (relation === "other-speaker" && PRONOUN.test(written)) return null;
	if (mention.kind === "quantity" && claim?.kind === "value") return figureFor(match, mention, written);
	if (mention.kind === "date" && claim?.kind === "date") return dateFor(mention, claim.date, written);
	if (mention.kind === "date") return null;
	if (claim?.kind === "list" && relation === "other-member") return match.expected === claim.members.join(", ") ? null : match.expected;
	if (claim?.kind === "value" && claim.quantity.dimension === "rank" && !isLikeRank(written, match.expected ?? "")) return null;
	return match.expected;
}
/** Whether one rank can stand where the other does: "third" for "second", not for "three" times or for "largest". */
function isLikeRank(written, rank) {
	return SUPERLATIVE.test(written) ? SUPERLATIVE.test(rank) : ORDINAL.test(written) && ORDINAL.test(rank);
}
const SUPERLATIVE = /(?:est|\bworst|\b(?:most|least) \p{L}+)$/iu;
const ORDINAL = /(?<!e)st$|(?:nd|rd|th)$/i;
const PRONOUN = /^(?:s?he|they|it|i|we)$/i;
function figureFor({ claim, expected }, { quantity, surface }, written) {
	if (claim?.kind !== "value") return null;
	if (written !== surface || expected !== null && expected !== claim.text && expected !== claim.write) return expected;
	const isBare = /^\d[\d,.]*$/.test(surface) && quantity.dimension !== "count";
	if (claim.write !== null && !isBare) return claim.write;
	return (require_quantity ??= require("./quantity.cjs")).restate(claim.quantity, claim.text, surface, quantity);
}
function weekdayFor({ mention, claim, expected }, written) {
	const weekday = (claim?.kind === "date" && mention.kind === "date" ? (require_dates ??= require("./dates.cjs")).inPartsOf(claim.date, mention.date)?.weekday : void 0) ?? (require_dates ??= require("./dates.cjs")).WEEKDAY_NAMES.indexOf(expected ?? "");
	return weekday === -1 ? null : (require_dates ??= require("./dates.cjs")).printWeekday(weekday, written);
}
/** "Tuesday 5 March", which is a Wednesday, may be meant for the 4th: the nearest day of that weekday, if it is in the same month. */
function otherDay({ mention, claim, relation }, draft) {
	if (relation !== "weekday" || claim !== null || mention.kind !== "date" || !mention.parts.day) return null;
	const { year, month, day, weekday } = mention.date;
	const passage = draft.passages[mention.passage];
	if (passage === void 0 || month === void 0 || day === void 0 || weekday === void 0) return null;
	const others = (year === void 0 ? yearsOf(draft) : [year]).map((one) => nearestOf({
		year: one,
		month,
		day
	}, weekday));
	const at = (require_draft ??= require("./draft.cjs")).toSource(passage, mention.parts.day);
	const text = others[0] === void 0 || others.some((other) => other !== others[0]) ? null : (require_dates ??= require("./dates.cjs")).printDayOfMonth(others[0], readerText(draft, at));
	return text === null ? null : {
		at,
		text
	};
}
function yearsOf({ date }) {
	return date === null ? [] : [Number(date.slice(0, 4))];
}
function nearestOf(day, weekday) {
	const apart = (weekday - (require_dates ??= require("./dates.cjs")).weekdayOf(day) + 10) % 7 - 3;
	const other = day.day + apart;
	return other >= 1 && other <= (require_dates ??= require("./dates.cjs")).daysInMonth(day.year, day.month) ? other : NaN;
}
/** The date with the parts that the draft writes, and with a month where the draft's is only understood and another one. */
function dateFor({ date, parts, surface }, claimed, written) {
	const known = written === surface ? (require_dates ??= require("./dates.cjs")).inPartsOf(claimed, date) : null;
	if (known === null) return null;
	const { year, month, day, weekday, time, timeTo, ...rest } = known;
	const needsMonth = month !== void 0 && date.month !== void 0 && (parts.month !== void 0 || month !== date.month);
	const kept = {
		...rest,
		...year !== void 0 && (date.year !== void 0 || date.from !== void 0) ? { year } : {},
		...needsMonth ? { month } : {},
		...day !== void 0 && date.day !== void 0 ? { day } : {},
		...weekday === void 0 ? {} : { weekday },
		...time === void 0 || date.time === void 0 ? {} : { time },
		...timeTo === void 0 || date.timeTo === void 0 ? {} : { timeTo }
	};
	return (require_dates ??= require("./dates.cjs")).printDate(kept, needsMonth && parts.month === void 0 ? "" : surface);
}
function careFor({ certainty, relation, claim, mention }, text, before) {
	const care = [];
	if (certainty === "likely") care.push("likely");
	if (relation === "arithmetic" || relation === "weekday" && claim === null) care.push("either");
	if (relation === "other-speaker" || mention.kind === "quantity" && movesNoun(mention, claim) || movesArticle(before, text)) care.push("wording");
	return care;
}
/** "Two recounts" and "one recount": the noun behind has to change as well. */
function movesNoun({ quantity }, claim) {
	if (claim?.kind !== "value" || quantity.dimension !== "count" || claim.quantity.dimension !== "count") return false;
	return quantity.low.eq(1) !== claim.quantity.low.eq(1);
}
/** "An" stands before eight, eleven, eighteen and eighty, and before most vowels. */
function movesArticle(before, text) {
	const article = /(?:^|\s)(an?)\s$/i.exec(before)?.[1];
	return article !== void 0 && article.length === 2 !== VOWEL.test(text);
}
const VOWEL = /^(?:8|11(?!\d)|18(?!\d)|[aei]|o(?!ne)|u(?!n?i))/i;

// src/check/both-ends.ts
/** What the draft and the claim say, ready for a message. In: the draft that holds the match; without it there are no places in the draft. */
function bothEnds(match, draft) {
	const { claim } = match;
	const expected = expectedOf(match);
	const related = draft === null ? [] : match.related.map(({ span, text }) => ({
		path: draft.path,
		span,
		message: text
	}));
	if (claim === null) related.unshift(...match.others.map((one) => ({
		path: one.path,
		span: one.span,
		message: `the claim ${one.id}`
	})));
	else related.unshift({
		path: claim.path,
		span: claim.span,
		message: `the claim ${claim.id}`
	});
	return {
		at: match.at ?? match.mention.span,
		claim: claim?.id ?? null,
		expected: expected === "" ? null : expected,
		related,
		suggest: draft === null ? null : suggestionFor(match, draft),
		data: {
			actual: match.actual,
			expected,
			claim: claim?.id ?? "",
			where: claim === null ? "" : printWhere(claim)
		}
	};
}
/** A draft that gives a rate is answered with the whole rate: "\u00a3240 a year", though the file has the year under `per`. */
function expectedOf({ expected, claim, mention }) {
	const text = expected ?? (claim === null ? "" : printClaim(claim));
	const rate = (mention.kind === "quantity" ? rateIn(mention.quantity) : null) === null || claim?.kind !== "value" ? null : rateIn(claim.quantity);
	if (rate === null || rate.split(" ").every((part) => text.includes(part))) return text;
	return `${text}${(require_quantity ??= require("./quantity.cjs")).printRate(rate)}`;
}
/** The time of a speed is part of its unit. */
function rateIn({ per, unitWord }) {
	return per ?? unitWord?.split(" per ")[1] ?? null;
}

// src/check/context.ts
/** What rules may ask about one draft (null: about claims, or about all drafts). `today` is an ISO day, for want of which the draft's date counts. */
function contextOf(set, draft, today) {
	return Object.freeze({
		set,
		draft,
		today: today ?? draft?.date ?? null,
		bothEnds: (match) => bothEnds(match, draft),
		print: printClaim,
		where: printWhere,
		line: (where, offset) => (require_draft ??= require("./draft.cjs")).toLines(where.source)(offset).line,
		isNearMiss
	});
}
/** One slip for every four letters, three at most; or another spelling of the same sounds. */
function isNearMiss(written, name) {
	const [one, two] = [(require_text ??= require("./text.cjs")).fold(written).slice(0, LONGEST$1), (require_text ??= require("./text.cjs")).fold(name).slice(0, LONGEST$1)];
	const limit = Math.min(3, Math.max(1, Math.floor(Math.min(one.length, two.length) / 4)));
	if ((require_text ??= require("./text.cjs")).editDistance(one, two, limit) <= limit) return true;
	const words = [one.split(" "), two.split(" ")];
	return words[0].length === words[1].length && words[0].every((word, index) => (require_text ??= require("./text.cjs")).soundKey(word) === (require_text ??= require("./text.cjs")).soundKey(words[1][index]));
}
/** No name is longer; what is compared in quadratic time must not be either. */
const LONGEST$1 = 200;

// src/check/fix.ts
/**
* The edit that puts suggested words in place of those at a span. Where markup lies among them, only the words that differ
* are replaced. Null where that would break markup still, or change nothing.
*/
function fixOf(draft, span, suggestion, care = []) {
	const passage = passageAt(draft, span.start);
	const range = passage === null ? null : textRange(passage, span);
	const text = startsSentence(passage, range) ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1) : suggestion;
	const edit = isPlain(draft, span, text) ? {
		span,
		text
	} : narrowed(draft, passage, range, text);
	if (edit === null || draft.source.slice(edit.span.start, edit.span.end) === edit.text) return null;
	if (passage?.field !== void 0 && !isPlainInYaml(draft, edit, passage)) return null;
	const all = isQuoted(draft, passage, range) ? ["quotation", ...care] : care;
	return all.length === 0 ? edit : {
		...edit,
		care: all
	};
}
/** Marks that pair up or that begin something in Markdown or HTML, and line ends inside a suggestion or a quotation. */
const MARKUP = /[*_~`[\]<>|\\&]|\r|\n[ \t]*[^\sA-Za-z0-9]/;
function isPlain({ source }, { start, end }, text) {
	return end > start && text !== "" && !MARKUP.test(source.slice(start, end)) && !MARKUP.test(text);
}
/** Leaves out the words that stay at both ends: of "2&nbsp;million" and "3 million" only the 2 is replaced. */
function narrowed(draft, passage, range, text) {
	if (passage === null || range === null) return null;
	const before = passage.text.slice(range.start, range.end).split(" ");
	const after = text.split(" ");
	const most = Math.min(before.length, after.length) - 1;
	let head = 0;
	while (head < most && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	if (head + tail === 0) return null;
	const length = (words) => words.reduce((sum, word) => sum + word.length + 1, 0);
	const inner = {
		start: range.start + length(before.slice(0, head)),
		end: range.end - length(before.slice(before.length - tail))
	};
	const words = after.slice(head, after.length - tail).join(" ");
	const span = (require_draft ??= require("./draft.cjs")).toSource(passage, inner);
	return isPlain(draft, span, words) ? {
		span,
		text: words
	} : null;
}
/** Front matter is YAML: a colon or a hash after a blank means something there, and so do marks at its beginning. */
function isPlainInYaml({ source }, { span, text }, { span: field }) {
	if (/: |:$| #|["'\n]/.test(text)) return false;
	return !(span.start <= field.start && !/["']/.test(source.charAt(span.start - 1))) || /^[\p{L}\p{N}\p{Sc}]/u.test(text);
}
/** Whether somebody is quoted there, in quotation marks or in a block of its own. */
function isQuoted(draft, passage, range) {
	if (passage === null || range === null) return false;
	return (require_extract ??= require("./extract.cjs")).extractQuotations({
		...draft,
		passages: [passage]
	}).some((quote) => quote.range.start < range.end && range.start < quote.range.end);
}
function startsSentence(passage, range) {
	if (passage === null || range === null || passage.cell !== void 0) return false;
	const before = passage.text.slice(Math.max(0, range.start - 3), range.start);
	const first = passage.text.charAt(range.start);
	if (/\p{Ll}/u.test(first)) return false;
	if (range.start === 0) return passage.kind !== "item" || /\p{Lu}/u.test(first);
	return /[.!?]["\u201d\u2019')]? $/u.test(before);
}

// src/check/surroundings.ts
/** Three words on either side of a span, as the reader sees them; '' for a span between passages. */
function surroundings(draft, span) {
	const passage = passageAt(draft, span.start);
	const range = passage === null ? null : textRange(passage, span);
	if (passage === null || range === null) return "";
	const before = plainWords(passage.text.slice(Math.max(0, range.start - REACH), range.start)).split(" ").slice(-3);
	const after = plainWords(passage.text.slice(range.end, range.end + REACH)).split(" ").slice(0, 3);
	return [
		...before,
		"",
		...after
	].join(" ");
}
/** Farther than three words of any length that matters. */
const REACH = 80;
/** Words without case, marks and line ends: letters, digits, signs of currencies and of per cent. */
function plainWords(text) {
	return text.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}\u00a3$\u20ac%]/gu, " ").replace(/ {2,}/g, " ").trim();
}

// src/check/finding.ts
/** Turns what a rule yielded into a finding. Throws an `Error` that says what is wrong with a remark that makes no sense. */
function toFinding(remark, rule, severity, home, match, files) {
	if (typeof remark !== "object" || remark === null) throw new Error(`it yielded ${remark === null ? "null" : typeof remark}, not a remark`);
	const path = remark.path ?? home;
	if (path === null) throw new Error("a remark of a rule on the corpus needs a `path`");
	const span = checkedSpan(remark.at, path, files);
	const draft = files.drafts.get(path);
	return {
		rule: rule.id,
		severity: lower(severity, remark.severity),
		path,
		span,
		message: wording(rule, remark),
		claim: remark.claim ?? match?.claim?.id ?? null,
		text: draft === void 0 ? "" : readerText(draft, span),
		expected: remark.expected ?? null,
		related: (remark.related ?? []).map((related) => checkedRelated(related, files)),
		fix: draft === void 0 ? null : suggestedFix(remark, span, draft, files),
		certainty: match?.state === "conflicts" ? match.certainty : null,
		around: draft === void 0 ? "" : surroundings(draft, span)
	};
}
function checkedSpan(span, path, files) {
	const length = files.drafts.get(path)?.source.length ?? files.claims.get(path) ?? -1;
	if (length < 0) throw new Error(`it points into \`${path}\`, which is neither a draft nor a file of claims`);
	const { start, end } = typeof span === "object" && span !== null ? span : {};
	if (!isOffset(start) || !isOffset(end) || start > end || end > length) throw new Error(`its \`at\` (${String(start)}\u2013${String(end)}) lies outside \`${path}\``);
	return {
		start,
		end
	};
}
function suggestedFix({ suggest }, span, draft, files) {
	if (suggest === void 0 || suggest === null) return null;
	if (typeof suggest === "string") return fixOf(draft, span, suggest);
	const fix = fixOf(draft, checkedSpan(suggest.at, draft.path, files), String(suggest.text), caresOf(suggest.care));
	const other = suggest.or ? fixOf(draft, checkedSpan(suggest.or.at, draft.path, files), String(suggest.or.text)) : null;
	return fix && other ? {
		...fix,
		or: {
			span: other.span,
			text: other.text
		}
	} : fix;
}
function caresOf(care) {
	return Array.isArray(care) ? CARES.filter((one) => care.includes(one)) : [];
}
const CARES = [
	"likely",
	"either",
	"wording"
];
function isOffset(value) {
	return Number.isSafeInteger(value) && value >= 0;
}
function checkedRelated(related, files) {
	return {
		path: related.path,
		span: checkedSpan(related.span, related.path, files),
		message: oneLine(String(related.message))
	};
}
function lower(severity, other) {
	if (other === void 0) return severity;
	const [one, two] = [ORDER.indexOf(severity), ORDER.indexOf(other)];
	if (two === -1) throw new Error(`its severity \`${other}\` is none of ${ORDER.join(", ")}`);
	return two > one ? other : severity;
}
const ORDER = [
	"error",
	"warning",
	"note"
];
function wording(rule, remark) {
	const text = Object.hasOwn(rule.messages, remark.message) ? rule.messages[remark.message] : void 0;
	if (text === void 0) throw new Error(`it yielded the unknown message \`${remark.message}\``);
	const { data = {} } = remark;
	return text.replace(PLACEHOLDER, (_, name) => {
		const value = Object.hasOwn(data, name) ? data[name] : void 0;
		if (typeof value !== "string" && typeof value !== "number") throw new Error(`its message \`${remark.message}\` lacks the value of {${name}}`);
		return oneLine(String(value));
	});
}
const PLACEHOLDER = /\{([A-Za-z]\w{0,40})\}/g;
/** Longer than a sentence helps nobody: a message names both ends and does not retell them. */
function oneLine(value) {
	const line = value.slice(0, 4 * LONGEST).replace(/\s/g, " ").trim();
	return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}\u2026` : line;
}
const LONGEST = 240;

// src/check/within.ts
/** A step had to be stopped, and its rule does not run again. The message says why. */
var Stopped = class extends Error {
	name = "Stopped";
};
/** Lets every step take as long as it wants. */
const unbounded = (_, run) => run();

// src/check/run-rules.ts
/**
* Takes the rules that look at one draft at a time and gives what runs them over one. A rule that throws, yields nonsense or floods is
* stopped and named; the others go on. One that never ends is stopped for later drafts too.
*/
function openDraftRules(active, evidence) {
	const run = startRun(active, {
		...evidence,
		drafts: []
	});
	return (linked) => {
		run.know(linked);
		const context = contextOf(evidence.set, linked.draft, evidence.today);
		const mentions = linked.matches;
		const subjects = {
			match: mentions.filter(({ state, certainty }) => state === "agrees" || state === "conflicts" && certainty !== "weak"),
			mention: mentions,
			draft: [linked]
		};
		for (const rule of active) run.over(rule, subjects[rule.rule.on] ?? [], context, linked.draft.path);
		return run.take();
	};
}
/** Runs the rules that look at claims, or at all drafts together. In: the ids of rules that were stopped before. */
function runSetRules(active, evidence, stopped) {
	const run = startRun(active, evidence, stopped);
	const context = contextOf(evidence.set, null, evidence.today);
	for (const rule of active) {
		if (rule.rule.on === "claim") run.over(rule, evidence.uses, context, null);
		if (rule.rule.on === "corpus") run.over(rule, [evidence.drafts], context, null);
	}
	return run.take();
}
/** Runs the rules on suppressions, once it is known what each of them silenced. In: the uses by path of the draft. */
function runSuppressionRules(active, evidence, uses) {
	const run = startRun(active, evidence);
	for (const { draft } of evidence.drafts) {
		const context = contextOf(evidence.set, draft, evidence.today);
		for (const rule of active) if (rule.rule.on === "suppression") run.over(rule, uses.get(draft.path) ?? [], context, draft.path);
	}
	return run.take();
}
/** More findings than this, of one rule in one draft, say something about the rule and nothing about the draft. */
const FLOOD = 1e3;
function startRun(active, { within = unbounded, ...evidence }, before = /* @__PURE__ */ new Set()) {
	const protect = active.some(({ foreign }) => foreign) ? deepFreeze : ignore;
	let findings = [];
	let failures = [];
	let fresh = [];
	const drafts = new Map(evidence.drafts.map(({ draft }) => [draft.path, draft]));
	const files = {
		drafts,
		claims: lengthsOf(evidence.set)
	};
	protect(evidence);
	const stopped = new Set(before);
	const over = ({ rule, severity, options, foreign }, subjects, context, path) => {
		if (subjects.length === 0 || stopped.has(rule.id)) return;
		const first = findings.length;
		protect(options);
		const run = () => {
			for (const subject of subjects) {
				protect(subject);
				for (const remark of rule.check(subject, options, context)) {
					if (findings.length - first >= 1e3) throw new Error(`more than ${FLOOD} findings; the rest is left out`);
					findings.push(toFinding(remark, rule, severity, path ?? claimPath(rule, subject), matchOf(rule, subject), files));
				}
			}
		};
		try {
			(foreign ? within : unbounded)({
				stage: "rule",
				path,
				rule: rule.id
			}, run);
		} catch (error) {
			if (error instanceof Stopped) {
				stopped.add(rule.id);
				fresh.push(rule.id);
			}
			const where = error instanceof Stopped ? null : path;
			failures.push({
				path: where,
				stage: "rule",
				rule: rule.id,
				message: `the rule \`${rule.id}\` failed: ${describe(error)}`
			});
		}
	};
	/** Takes the draft that is looked at next, in place of the one before. */
	const know = (linked) => {
		protect(linked);
		drafts.clear();
		drafts.set(linked.draft.path, linked.draft);
	};
	/** Gives what was found since the last time. */
	const take = () => {
		const taken = {
			findings,
			failures,
			stopped: fresh
		};
		findings = [];
		failures = [];
		fresh = [];
		return taken;
	};
	return {
		over,
		know,
		take
	};
}
const ignore = () => {};
/** A set of claims that was not read from files holds no texts: its spans are taken on trust. */
function lengthsOf(set) {
	let lengths = LENGTHS.get(set);
	if (!lengths) {
		lengths = /* @__PURE__ */ new Map([[set.path, Number.MAX_SAFE_INTEGER]]);
		for (const claim of set.claims) lengths.set(claim.path, Number.MAX_SAFE_INTEGER);
		for (const file of set.files ?? []) lengths.set(file.path, file.text.length);
		LENGTHS.set(set, lengths);
	}
	return lengths;
}
/** Rules are run several times for one set, which may hold very many claims. */
const LENGTHS = /* @__PURE__ */ new WeakMap();
function claimPath(rule, subject) {
	return rule.on === "claim" ? subject.claim.path : null;
}
function matchOf(rule, subject) {
	return rule.on === "match" || rule.on === "mention" ? subject : null;
}
/** A plug-in may throw anything, also what refuses to be printed. */
function describe(error) {
	try {
		return error instanceof Error ? error.message : String(error);
	} catch {
		return "it threw something that cannot be printed";
	}
}

// src/check/examples.ts
/** Reads every claim's `agrees` and `contradicts` sentences as drafts. Out: the sentences that come out otherwise, in the order of the file. */
function checkExamples(set) {
	return set.claims.flatMap((claim) => {
		const agreeing = claim.agrees.map((sentence) => broken(claim, sentence, judged(sentence, set, (found) => problemOfAgreeing(found, sentence))));
		const contradicting = claim.contradicts.map((sentence) => broken(claim, sentence, judged(sentence, set, (found) => problemOfContradicting(found, claim, sentence))));
		return [...agreeing, ...contradicting].filter((problem) => problem !== null);
	});
}
function problemOfAgreeing(found, sentence) {
	const [first] = found;
	if (first === void 0) return null;
	const end = first.claim === null ? "its own figures" : `${first.claim.id}: ${first.expected ?? printClaim(first.claim)}`;
	return `this sentence should agree, but ${first.actual} contradicts ${end}: \u201c${sentence}\u201d`;
}
function problemOfContradicting(found, claim, sentence) {
	if (found.some((match) => match.claim?.id === claim.id || match.others.some(({ id }) => id === claim.id))) return null;
	return `this sentence should contradict ${claim.id}: ${printClaim(claim)}, but nothing in it does: \u201c${sentence}\u201d`;
}
/** An example that is too much for the parser or the linker proves nothing. */
function judged(sentence, set, problemOf) {
	try {
		return problemOf(conflicts(sentence, set));
	} catch (error) {
		return `this sentence cannot be judged, as it ${error instanceof Error ? error.message : String(error)}: \u201c${sentence.slice(0, 60)}\u2026\u201d`;
	}
}
function conflicts(sentence, set) {
	const refusal = (require_draft ??= require("./draft.cjs")).guard(sentence);
	if (refusal !== null) throw new Error(refusal);
	const draft = (require_draft ??= require("./draft.cjs")).parseDraft(sentence, set.path);
	return (require_link ??= require("./link.cjs")).linkDraft(draft, set).filter(({ state, certainty }) => state === "conflicts" && certainty !== "weak");
}
function broken({ path, line, column, id }, sentence, message) {
	return message === null ? null : {
		path,
		line,
		column,
		claim: id,
		sentence,
		message
	};
}

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

Object.defineProperty(exports, "Stopped", {
  enumerable: true,
  get: function () {
    return Stopped;
  }
});
exports.arrangeRules = arrangeRules;
exports.checkExamples = checkExamples;
exports.closeDraft = closeDraft;
exports.deepFreeze = deepFreeze;
exports.didYouMean = didYouMean;
exports.fixOf = fixOf;
exports.loadPlugins = loadPlugins;
exports.openDraftRules = openDraftRules;
exports.passageAt = passageAt;
exports.plainWords = plainWords;
exports.printClaim = printClaim;
exports.reopenDraft = reopenDraft;
exports.runSetRules = runSetRules;
exports.runSuppressionRules = runSuppressionRules;
exports.suggestionFor = suggestionFor;
exports.textRange = textRange;
exports.unbounded = unbounded;
let require_zod;


// src/rule.ts
/** Types a rule: message ids, the placeholders of each message, subject and options are checked by the compiler. */
function defineRule(rule) {
	return rule;
}

// rules/added-hedge.ts
var added_hedge_default = defineRule({
	id: "added-hedge",
	summary: "A bound that the claim does not have",
	severity: "error",
	on: "match",
	messages: { added: "{actual} adds a bound to {claim}: {expected} ({where})" },
	*check(match, _options, { bothEnds }) {
		if (match.relation === "bound-added") yield {
			...bothEnds(match),
			message: "added"
		};
	}
});

// rules/bare-suppression.ts
var bare_suppression_default = defineRule({
	id: "bare-suppression",
	summary: "A `holdtrue-ignore` comment without a reason",
	severity: "warning",
	on: "suppression",
	messages: { bare: "holdtrue-ignore gives no reason; write one after a colon" },
	*check({ suppression }) {
		if (suppression.reason.trim() === "") yield {
			at: suppression.span,
			message: "bare",
			data: {}
		};
	}
});

// rules/broken-change.ts
var broken_change_default = defineRule({
	id: "broken-change",
	summary: "A change that does not lead from the one figure to the other",
	severity: "error",
	on: "match",
	messages: {
		among: "{actual}: one of these is wrong, for {expected} is said to lie between them",
		alone: "{actual} is not the change between its two figures: {expected}",
		claim: "{actual} is not the change between its two figures: {expected}, and {claim} rests on it ({where})"
	},
	*check(match, _options, { bothEnds }) {
		if (match.relation !== "arithmetic" || match.reason !== "change") return;
		yield {
			...bothEnds(match),
			message: match.at ? "among" : match.claim === null ? "alone" : "claim"
		};
	}
});

// rules/broken-sum.ts
var broken_sum_default = defineRule({
	id: "broken-sum",
	summary: "A total that its parts do not add up to",
	severity: "error",
	on: "match",
	messages: {
		among: "{actual}: one of these is wrong, for they have to come to {expected}",
		alone: "{actual} is not the sum of its parts: {expected}",
		claim: "{actual} is not the sum of its parts: {expected}, and {claim} rests on it ({where})"
	},
	*check(match, _options, { bothEnds }) {
		if (match.relation !== "arithmetic" || match.reason !== "sum") return;
		yield {
			...bothEnds(match),
			message: match.at ? "among" : match.claim === null ? "alone" : "claim"
		};
	}
});

// rules/date-drift.ts
var date_drift_default = defineRule({
	id: "date-drift",
	summary: "A date that contradicts its claim, or a right figure in the wrong year",
	severity: "error",
	on: "match",
	messages: {
		date: "{actual} contradicts {claim}: {expected} ({where})",
		calendar: "{actual} cannot be right: {expected}",
		period: "{actual} is the wrong period for {claim}: {expected} ({where})"
	},
	*check(match, _options, { bothEnds }) {
		if (match.relation === "date" && match.claim === null) {
			yield {
				...bothEnds(match),
				message: "calendar"
			};
			return;
		}
		const drifts = match.relation === "disjoint" || match.relation === "forbidden";
		if (match.relation === "date" || drifts && match.claim?.kind === "date") yield {
			...bothEnds(match),
			message: "date"
		};
		if (match.relation === "period") yield {
			...bothEnds(match),
			message: "period"
		};
	}
});

// rules/false-precision.ts
var false_precision_default = defineRule({
	id: "false-precision",
	summary: "A figure more precise than its claim",
	severity: "warning",
	on: "match",
	messages: { precise: "{actual} is more precise than {claim}: {expected} ({where})" },
	*check(match, _options, { bothEnds }) {
		if (match.relation === "tighter") yield {
			...bothEnds(match),
			message: "precise"
		};
	}
});

// rules/hidden-text.ts
var hidden_text_default = defineRule({
	id: "hidden-text",
	summary: "A word or figure whose characters hide what it says",
	severity: "error",
	on: "draft",
	messages: {
		turned: "\u201c{text}\u201d is shown in another order than it is written: {character} turns it round",
		unseen: "\u201c{text}\u201d holds {character}, which nobody sees",
		alike: "\u201c{text}\u201d holds {character}, which looks like something else",
		covered: "\u201c{text}\u201d holds {character}, which strikes it out or covers it",
		broken: "\u201c{text}\u201d is a figure in pieces, which cannot be checked as one number"
	},
	*check({ draft }) {
		const all = draft.passages.flatMap(({ disguises = [] }) => disguises);
		const told = [...all.filter(({ inFigure }) => inFigure), ...all.filter(({ inFigure }) => !inFigure)].slice(0, MOST);
		for (const { kind, span, text, character, plain, inFigure } of told) yield {
			at: span,
			message: kind,
			data: {
				text,
				character: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`
			},
			expected: plain,
			suggest: plain,
			...inFigure ? {} : { severity: "warning" }
		};
	}
});
const MOST = 500;

// rules/impossible-share.ts
var impossible_share_default = defineRule({
	id: "impossible-share",
	summary: "A share that its base does not allow",
	severity: "error",
	on: "match",
	messages: {
		alone: "{actual} is not a possible share: {expected}",
		claim: "{actual} is not a possible share: {expected}, and {claim} rests on it ({where})"
	},
	*check(match, _options, { bothEnds }) {
		if (match.relation !== "arithmetic" || match.reason !== "share") return;
		yield {
			...bothEnds(match),
			message: match.claim === null ? "alone" : "claim"
		};
	}
});

// rules/list-drift.ts
var list_drift_default = defineRule({
	id: "list-drift",
	summary: "A list with a wrong member, a wrong order or a wrong count",
	severity: "error",
	on: "match",
	messages: {
		member: "{actual} has no place in {claim}: {expected} ({where})",
		count: "{actual} is the wrong count for {claim}: {expected} ({where})"
	},
	*check(match, _options, { bothEnds }) {
		const drifts = match.relation === "disjoint" || match.relation === "forbidden";
		if (match.relation === "other-member" || drifts && match.claim?.kind === "list") yield {
			...bothEnds(match),
			message: "member"
		};
		if (match.relation === "other-count") yield {
			...bothEnds(match),
			message: "count"
		};
	}
});

// rules/loose-rounding.ts
var loose_rounding_default = defineRule({
	id: "loose-rounding",
	summary: "A figure true to its claim, but very loosely",
	severity: "note",
	on: "match",
	messages: { loose: "{actual} is true to, but much looser than {claim}: {expected} ({where})" },
	*check(match, _options, { bothEnds }) {
		if (match.relation === "very-loose") yield {
			...bothEnds(match),
			message: "loose"
		};
	}
});

// rules/lost-hedge.ts
var lost_hedge_default = defineRule({
	id: "lost-hedge",
	summary: "A figure without the bound that its claim has",
	severity: "error",
	on: "match",
	messages: { lost: "{actual} drops the bound of {claim}: {expected} ({where})" },
	*check(match, _options, { bothEnds }) {
		if (match.relation === "bound-dropped") yield {
			...bothEnds(match),
			message: "lost"
		};
	}
});

// rules/magnitude-slip.ts
var magnitude_slip_default = defineRule({
	id: "magnitude-slip",
	summary: "The right digits with the wrong power of ten",
	severity: "error",
	on: "match",
	messages: { slip: "{actual} has the wrong magnitude for {claim}: {expected} ({where})" },
	*check(match, _options, { bothEnds }) {
		if (match.relation === "magnitude") yield {
			...bothEnds(match),
			message: "slip"
		};
	}
});

// rules/misattribution.ts
var misattribution_default = defineRule({
	id: "misattribution",
	summary: "A quotation given to another speaker",
	severity: "error",
	on: "match",
	messages: { speaker: "{actual} is not the speaker of {claim}: {expected} ({where})" },
	*check(match, _options, { bothEnds }) {
		if (match.relation === "other-speaker") yield {
			...bothEnds(match),
			message: "speaker"
		};
	}
});

// rules/misquote.ts
var misquote_default = defineRule({
	id: "misquote",
	summary: "Words in quotation marks that differ from the quotation",
	severity: "error",
	on: "match",
	messages: {
		words: "{actual} departs from the words of {claim}: {expected} ({where})",
		unmarked: "{actual} has the very words of {claim}, but no quotation marks ({where})"
	},
	*check(match, _options, { bothEnds }) {
		if (match.relation === "unmarked") yield {
			...bothEnds(match),
			message: "unmarked",
			severity: "note"
		};
		if (match.relation === "other-words" || match.relation === "forbidden" && match.claim?.kind === "quote") yield {
			...bothEnds(match),
			message: "words"
		};
	}
});

// rules/name-misspelt.ts
var name_misspelt_default = defineRule({
	id: "name-misspelt",
	summary: "A name a slip or two away from the right one",
	severity: "error",
	on: "match",
	messages: { misspelt: "{actual} misspells {claim}: {expected} ({where})" },
	*check(match, _options, { bothEnds, isNearMiss }) {
		const { claim, relation } = match;
		const slipped = relation === "forbidden" && claim?.kind === "name" && [claim.name, ...claim.also].some((form) => isNearMiss(match.actual, form));
		if (relation === "misspelt" || slipped) yield {
			...bothEnds(match),
			message: "misspelt"
		};
	}
});

// rules/name-variant.ts
var name_variant_default = defineRule({
	id: "name-variant",
	summary: "A form of a name that the claims file rules out or does not list",
	severity: "error",
	on: "match",
	messages: {
		forbidden: "{actual} is a form ruled out by {claim}: {expected} ({where})",
		unlisted: "{actual} is not a listed form of {claim}: {expected} ({where})"
	},
	*check(match, _options, { bothEnds, isNearMiss }) {
		const { claim, relation } = match;
		if (relation === "variant") yield {
			...bothEnds(match),
			message: "unlisted",
			suggest: match.expected,
			severity: "note"
		};
		if (relation !== "forbidden" || claim?.kind !== "name") return;
		if ([claim.name, ...claim.also].some((form) => isNearMiss(match.actual, form))) return;
		yield {
			...bothEnds(match),
			message: "forbidden"
		};
	}
});

// rules/not-covered.ts
var not_covered_default = defineRule({
	id: "not-covered",
	summary: "A figure, date, name or quotation that no claim is about",
	severity: "note",
	off: true,
	on: "mention",
	get options() {
		return (require_zod ??= require("./zod.cjs")).strictObject({ kinds: (require_zod ??= require("./zod.cjs")).array((require_zod ??= require("./zod.cjs"))._enum([
			"quantity",
			"date",
			"name",
			"quote"
		])).default([
			"quantity",
			"date",
			"quote"
		]).describe("What has to be covered. Names are left out unless asked for: every capitalised word may be one.") });
	},
	messages: { uncovered: "{actual} is covered by no claim" },
	*check(match, { kinds }) {
		const { mention, state, certainty } = match;
		if (!(state === "not-covered" || state === "conflicts" && certainty === "weak") || !kinds.includes(mention.kind)) return;
		yield {
			at: mention.span,
			claim: null,
			message: "uncovered",
			data: { actual: mention.surface }
		};
	}
});

// rules/reversed-bound.ts
var reversed_bound_default = defineRule({
	id: "reversed-bound",
	summary: "A bound that says the opposite of the claim\u2019s",
	severity: "error",
	on: "match",
	messages: { reversed: "{actual} reverses the bound of {claim}: {expected} ({where})" },
	*check(match, _options, { bothEnds }) {
		if (match.relation === "bound-reversed") yield {
			...bothEnds(match),
			message: "reversed"
		};
	}
});

// rules/split-story.ts
var split_story_default = defineRule({
	id: "split-story",
	summary: "Drafts that contradict a claim and each other",
	severity: "note",
	on: "corpus",
	messages: { split: "the drafts say {values} for {claim}: {expected} ({where})" },
	*check(drafts, _options, { bothEnds, line }) {
		for (const told of byClaim(drafts).values()) {
			const versions = toVersions(told);
			const first = versions[0]?.[0];
			if (first === void 0 || !isSplit(versions)) continue;
			const { at, claim, expected, related, data } = bothEnds(first.match);
			const others = versions.slice(1).flatMap(firstOfEachDraft).filter(({ linked }) => linked !== first.linked);
			yield {
				at,
				path: first.linked.draft.path,
				claim,
				expected,
				related: [...related, ...others.slice(0, MOST_PLACES).map(toRelated)],
				message: "split",
				data: {
					...data,
					values: series(versions.map(([one]) => `${wordsOf(one)} (${placeOf(one, line)})`))
				}
			};
		}
	}
});
/** A reader looks up some places, not all. */
const MOST_PLACES = 20;
const MOST_VALUES = 3;
/** Every figure and date that clearly contradicts a claim: where one holds true, the rule on the other has said what is wrong. */
function byClaim(drafts) {
	const told = /* @__PURE__ */ new Map();
	for (const linked of drafts) for (const match of linked.conflicts) {
		const { claim, certainty, mention } = match;
		if (claim === null || certainty === "weak") continue;
		if (mention.kind !== "quantity" && mention.kind !== "date" || isExcused(linked, mention.span)) continue;
		const statements = told.get(claim.id);
		if (statements === void 0) told.set(claim.id, [{
			linked,
			match
		}]);
		else statements.push({
			linked,
			match
		});
	}
	return told;
}
/** A place that a comment silences for another rule tells no story of its own. */
function isExcused({ draft }, { start, end }) {
	return draft.suppressions.some(({ covers, rules }) => covers.start <= start && end <= covers.end && !rules.includes("split-story"));
}
function toVersions(statements) {
	const versions = [];
	for (const statement of statements) {
		const same = versions.find(([first]) => isSame(first, statement));
		if (same === void 0) versions.push([statement]);
		else same.push(statement);
	}
	return versions;
}
/** One draft that contradicts itself has been told so already. */
function isSplit(versions) {
	return versions.length > 1 && new Set(versions.flat().map(({ linked }) => linked)).size > 1;
}
/** Whether two statements can both be meant: a hedge makes no other story, nor does a date that says less. */
function isSame({ match: { mention: one } }, { match: { mention: two } }) {
	if (one.kind === "date" && two.kind === "date") return [
		"year",
		"month",
		"day",
		"weekday",
		"time",
		"from",
		"to"
	].every((part) => one.date[part] === void 0 || two.date[part] === void 0 || one.date[part] === two.date[part]);
	if (one.kind !== "quantity" || two.kind !== "quantity") return one.surface === two.surface;
	const [a, b] = [one.quantity, two.quantity];
	return a.dimension === b.dimension && a.unit === b.unit && a.per === b.per && a.low.eq(b.low) && a.high.eq(b.high);
}
function firstOfEachDraft(version) {
	return version.filter(({ linked }, index) => version[index - 1]?.linked !== linked);
}
function toRelated({ linked, match }) {
	return {
		path: linked.draft.path,
		span: match.mention.span,
		message: `this draft says ${wordsOf({
			linked,
			match
		})}`
	};
}
/** Of a date the rule on it may point at one part alone. */
function wordsOf({ match: { mention, actual } }) {
	return mention.kind === "date" ? mention.surface : actual;
}
function placeOf({ linked: { draft }, match }, line) {
	return `${draft.path}:${line(draft, match.mention.span.start)}`;
}
function series(values) {
	const more = values.length - MOST_VALUES;
	if (more > 0) return `${values.slice(0, MOST_VALUES).join(", ")} and ${more} other ${more === 1 ? "value" : "values"}`;
	return `${values.slice(0, -1).join(", ")} and ${values.at(-1)}`;
}

// rules/stale-claim.ts
var stale_claim_default = defineRule({
	id: "stale-claim",
	summary: "A statement that rests on a claim past its `until`",
	severity: "warning",
	on: "draft",
	messages: { stale: "{actual} rests on {claim}, which held until {until} ({where})" },
	*check({ matches }, _options, { bothEnds, today }) {
		const seen = /* @__PURE__ */ new Set();
		for (const match of matches) {
			const { claim, state, certainty } = match;
			const until = claim?.until ?? null;
			if (claim === null || until === null || today === null || seen.has(claim.id)) continue;
			if (certainty === "weak" || state !== "agrees" && state !== "conflicts") continue;
			if (today.slice(0, until.length) <= until) continue;
			seen.add(claim.id);
			const { data, ...ends } = bothEnds(match);
			yield {
				...ends,
				at: match.mention.span,
				suggest: null,
				message: "stale",
				data: {
					...data,
					until
				}
			};
		}
	}
});

// rules/swapped-values.ts
var swapped_values_default = defineRule({
	id: "swapped-values",
	summary: "The value of one claim given for another",
	severity: "error",
	on: "match",
	messages: { swap: "{actual} is the value of {rival}, not of {claim}: {expected} ({where})" },
	*check(match, _options, { bothEnds, print }) {
		if (match.relation !== "rival") return;
		const { data, related, ...ends } = bothEnds(match);
		const rivals = match.others.map((rival) => ({
			path: rival.path,
			span: rival.span,
			message: `the claim ${rival.id}: ${print(rival)}`
		}));
		const rival = match.others[0]?.id ?? "another claim";
		yield {
			...ends,
			related: [...related, ...rivals],
			message: "swap",
			data: {
				...data,
				rival
			}
		};
	}
});

// rules/unit-mismatch.ts
var unit_mismatch_default = defineRule({
	id: "unit-mismatch",
	summary: "A figure in another unit than its claim",
	severity: "error",
	on: "match",
	messages: { unit: "{actual} has the wrong unit for {claim}: {expected} ({where})" },
	*check(match, _options, { bothEnds }) {
		if (match.relation === "unit") yield {
			...bothEnds(match),
			message: "unit"
		};
	}
});

// rules/unused-claim.ts
var unused_claim_default = defineRule({
	id: "unused-claim",
	summary: "A claim that no draft mentions",
	severity: "note",
	off: true,
	on: "claim",
	messages: { unused: "{claim} is mentioned in no draft: {expected} ({where})" },
	*check({ claim, agrees, conflicts }, _options, { print, where }) {
		if (claim.status !== "active" || agrees + conflicts > 0) return;
		const data = {
			claim: claim.id,
			expected: print(claim),
			where: where(claim)
		};
		yield {
			at: claim.span,
			claim: claim.id,
			message: "unused",
			data
		};
	}
});

// rules/unused-suppression.ts
var unused_suppression_default = defineRule({
	id: "unused-suppression",
	summary: "A `holdtrue-ignore` comment that silences nothing",
	severity: "warning",
	on: "suppression",
	messages: {
		idle: "holdtrue-ignore silences no {rules} here",
		all: "holdtrue-ignore silences nothing here",
		unknown: "holdtrue-ignore names {rules}, which is no rule"
	},
	*check({ suppression, idle, unknown }) {
		const at = suppression.span;
		if (idle.includes("*")) yield {
			at,
			message: "all",
			data: {}
		};
		else if (idle.length > 0) yield {
			at,
			message: "idle",
			data: { rules: idle.join(", ") }
		};
		for (const rules of unknown) yield {
			at,
			message: "unknown",
			data: { rules }
		};
	}
});

// rules/value-drift.ts
var value_drift_default = defineRule({
	id: "value-drift",
	summary: "A figure that contradicts its claim",
	severity: "error",
	on: "match",
	messages: {
		drift: "{actual} contradicts {claim}: {expected} ({where})",
		forbidden: "{actual} is ruled out by {claim}: {expected} ({where})"
	},
	*check(match, _options, { bothEnds }) {
		if (match.claim?.kind === "date" || match.claim?.kind === "list") return;
		if (match.relation === "disjoint") yield {
			...bothEnds(match),
			message: "drift"
		};
		if (match.relation === "forbidden" && match.claim?.kind === "value") yield {
			...bothEnds(match),
			message: "forbidden"
		};
	}
});

// rules/weekday-mismatch.ts
var weekday_mismatch_default = defineRule({
	id: "weekday-mismatch",
	summary: "A weekday that does not fit its date",
	severity: "error",
	on: "match",
	messages: {
		claim: "{actual} has the wrong weekday for {claim}: {expected} ({where})",
		calendar: "{actual} falls on another weekday: {expected} (calendar)",
		either: "{actual} falls on another weekday: {expected}, or the day is {day} (calendar)"
	},
	*check(match, _options, { bothEnds }) {
		if (match.relation !== "weekday") return;
		const ends = bothEnds(match);
		const day = ends.suggest?.or?.text;
		if (day !== void 0) yield {
			...ends,
			message: "either",
			data: {
				...ends.data,
				day
			}
		};
		else yield {
			...ends,
			message: match.claim === null ? "calendar" : "claim"
		};
	}
});

// rules/wrong-direction.ts
var wrong_direction_default = defineRule({
	id: "wrong-direction",
	summary: "A rise for a fall, for in place of against, more in place of less",
	severity: "error",
	on: "match",
	messages: {
		direction: "{actual} turns round the direction of {claim}: {expected} ({where})",
		alone: "{actual} turns round the order of its own two figures: {expected}"
	},
	*check(match, _options, { bothEnds }) {
		if (match.relation === "direction") yield {
			...bothEnds(match),
			message: match.claim === null ? "alone" : "direction",
			suggest: null
		};
	}
});

// rules/wrong-multiple.ts
var wrong_multiple_default = defineRule({
	id: "wrong-multiple",
	summary: "Double where the claim says treble",
	severity: "error",
	on: "match",
	messages: { multiple: "{actual} is the wrong multiple for {claim}: {expected} ({where})" },
	*check(match, _options, { bothEnds }) {
		if (match.relation === "multiple") yield {
			...bothEnds(match),
			message: "multiple"
		};
	}
});

// rules/wrong-name.ts
var wrong_name_default = defineRule({
	id: "wrong-name",
	summary: "Another name in the place of the claim\u2019s",
	severity: "error",
	on: "match",
	messages: { name: "{actual} is not the name in {claim}: {expected} ({where})" },
	*check(match, _options, { bothEnds }) {
		if (match.relation === "other-name") yield {
			...bothEnds(match),
			message: "name"
		};
	}
});

// rules/wrong-place.ts
var wrong_place_default = defineRule({
	id: "wrong-place",
	summary: "Another place in the place of the claim\u2019s",
	severity: "error",
	on: "match",
	messages: { place: "{actual} is not the place in {claim}: {expected} ({where})" },
	*check(match, _options, { bothEnds }) {
		if (match.relation === "other-place") yield {
			...bothEnds(match),
			message: "place"
		};
	}
});

// rules/wrong-title.ts
var wrong_title_default = defineRule({
	id: "wrong-title",
	summary: "A title or role that the person does not have",
	severity: "error",
	on: "match",
	messages: { title: "{actual} is not the role of {claim}: {expected} ({where})" },
	*check(match, _options, { bothEnds }) {
		if (match.relation === "other-title") yield {
			...bothEnds(match),
			message: "title"
		};
	}
});

// rules/index.ts
/** Every rule of the package, sorted by id. A rule that is not listed here does not exist. */
const rules = [
	added_hedge_default,
	bare_suppression_default,
	broken_change_default,
	broken_sum_default,
	date_drift_default,
	false_precision_default,
	hidden_text_default,
	impossible_share_default,
	list_drift_default,
	loose_rounding_default,
	lost_hedge_default,
	magnitude_slip_default,
	misattribution_default,
	misquote_default,
	name_misspelt_default,
	name_variant_default,
	not_covered_default,
	reversed_bound_default,
	split_story_default,
	stale_claim_default,
	swapped_values_default,
	unit_mismatch_default,
	unused_claim_default,
	unused_suppression_default,
	value_drift_default,
	weekday_mismatch_default,
	wrong_direction_default,
	wrong_multiple_default,
	wrong_name_default,
	wrong_place_default,
	wrong_title_default
];

exports.defineRule = defineRule;
exports.rules = rules;
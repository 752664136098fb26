import { l as strictObject, r as array, t as _enum } from "./zod.js";

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
		alone: "{actual} is not the change between its two figures: {expected}",
		claim: "{actual} is not the change between its two figures: {expected}, and {claim} rests on it ({where})"
	},
	*check(match, _options, { bothEnds }) {
		if (match.relation !== "arithmetic" || match.reason !== "change") return;
		yield {
			...bothEnds(match),
			message: match.claim === null ? "alone" : "claim",
			suggest: null
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
		alone: "{actual} is not the sum of its parts: {expected}",
		claim: "{actual} is not the sum of its parts: {expected}, and {claim} rests on it ({where})"
	},
	*check(match, _options, { bothEnds }) {
		if (match.relation !== "arithmetic" || match.reason !== "sum") return;
		yield {
			...bothEnds(match),
			message: match.claim === null ? "alone" : "claim",
			suggest: null
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
		period: "{actual} is the wrong period for {claim}: {expected} ({where})"
	},
	*check(match, _options, { bothEnds }) {
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
			message: match.claim === null ? "alone" : "claim",
			suggest: null
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
			message: "member",
			suggest: null
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
	messages: { words: "{actual} departs from the words of {claim}: {expected} ({where})" },
	*check(match, _options, { bothEnds }) {
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
	options: strictObject({ kinds: array(_enum([
		"quantity",
		"date",
		"name",
		"quote"
	])).default([
		"quantity",
		"date",
		"quote"
	]).describe("What has to be covered. Names are left out unless asked for: every capitalised word may be one.") }),
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
	summary: "A bound that says the opposite of the claim’s",
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
	summary: "Two drafts that give two values for one claim",
	severity: "note",
	on: "corpus",
	messages: { split: "{actual} differs from {other} ({place}), both for {claim}: {expected} ({where})" },
	*check(drafts, _options, { bothEnds, line }) {
		for (const told of byClaim(drafts).values()) {
			const noted = /* @__PURE__ */ new Set();
			for (const [index, one] of told.entries()) {
				if (one.match.state === "agrees" || noted.has(one.linked)) continue;
				const other = told.slice(0, index).find((each) => each.match.state === "conflicts" && differs(each, one));
				if (other === void 0) continue;
				noted.add(one.linked);
				const { at, claim, expected, related, data } = bothEnds(one.match);
				const { draft } = other.linked;
				const there = {
					path: draft.path,
					span: other.match.mention.span,
					message: `the other draft says ${other.match.actual}`
				};
				const place = `${draft.path}:${line(draft, there.span.start)}`;
				yield {
					at,
					path: one.linked.draft.path,
					claim,
					expected,
					related: [...related, there],
					message: "split",
					data: {
						...data,
						other: other.match.actual,
						place
					}
				};
			}
		}
	}
});
/** Every figure and date that is clearly about a claim; what was set aside is nobody's statement. */
function byClaim(drafts) {
	const told = /* @__PURE__ */ new Map();
	for (const linked of drafts) for (const match of linked.matches) {
		const { claim, state, certainty, mention } = match;
		if (claim === null || certainty === "weak" || state !== "agrees" && state !== "conflicts") continue;
		if (mention.kind !== "quantity" && mention.kind !== "date") continue;
		told.set(claim.id, [...told.get(claim.id) ?? [], {
			linked,
			match
		}]);
	}
	return told;
}
function differs(one, two) {
	return one.linked !== two.linked && reading(one) !== reading(two);
}
function reading({ match: { mention } }) {
	if (mention.kind === "date") return JSON.stringify(mention.date);
	if (mention.kind !== "quantity") return mention.surface;
	const { bound, low, high, unit, per, dimension } = mention.quantity;
	return [
		dimension,
		bound,
		low,
		high,
		unit,
		per
	].join(" ");
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
		calendar: "{actual} falls on another weekday: {expected} (calendar)"
	},
	*check(match, _options, { bothEnds }) {
		if (match.relation !== "weekday") return;
		if (match.claim === null) yield {
			...bothEnds(match),
			message: "calendar",
			suggest: match.expected
		};
		else yield {
			...bothEnds(match),
			message: "claim"
		};
	}
});

// rules/wrong-direction.ts
var wrong_direction_default = defineRule({
	id: "wrong-direction",
	summary: "A rise for a fall, for in place of against, more in place of less",
	severity: "error",
	on: "match",
	messages: { direction: "{actual} turns round the direction of {claim}: {expected} ({where})" },
	*check(match, _options, { bothEnds }) {
		if (match.relation === "direction") yield {
			...bothEnds(match),
			message: "direction",
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
	summary: "Another name in the place of the claim’s",
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
	summary: "Another place in the place of the claim’s",
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

export { defineRule as n, rules as t };
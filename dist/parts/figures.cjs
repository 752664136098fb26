let require_link;
let require_extract;
let require_dates;
let require_quantity;
let require_decimal;
let require_draft;
let require_text;








// src/link/comparisons/plain-multiples.ts
/**
* "Visitor numbers have trebled" where a claim has what they are and what they were: a multiple in words that is about no claim of a
* multiple, held against the change of the figure that its subject names. Takes the matches of figures and gives them again, the
* wrong multiples as conflicts.
*/
function settleMultiples(draft, set, matches) {
	let looked = 0;
	return matches.map((match) => {
		const { mention, state } = match;
		if (mention.kind !== "quantity" || state !== "not-covered" || mention.quantity.dimension !== "multiple" || looked > 5e5) return match;
		const passage = draft.passages[mention.passage];
		const words = passage && passage.quoted === 0 && !passage.cell ? subjectOf$1(passage, mention) : null;
		if (!words) return match;
		const sides = (require_link ??= require("./link.cjs")).sidesOf(words, (require_link ??= require("./link.cjs")).vocabularyOf(set), (claims) => {
			looked += claims;
		}).filter((side) => fits$1(side, words));
		const [first] = sides;
		if (!first || !sides.every(({ compiled: { claim, direction } }) => isWrong(mention, ratioOf(claim, direction)))) return match;
		const { claim } = first.compiled;
		return {
			...match,
			state: "conflicts",
			claim,
			relation: "multiple",
			certainty: "likely",
			reason: null,
			expected: (require_link ??= require("./link.cjs")).hasChanged(claim) ? `${claim.text}, from ${claim.previous.low.toString()}` : claim.text,
			candidates: [{
				claim,
				score: .6,
				cues: [{
					text: "its subject is named, and it has changed",
					weight: 1
				}]
			}]
		};
	});
}
const VERB = /^(?:(?:more than|nearly|almost|over|about|roughly) )?(?:doubled|trebled|tripled|quadrupled|quintupled|halved)$/i;
const UNSURE$1 = /[?"\u201c\u201d]|\b(?:not|never|no|if|unless|could|may|might|would|should|will|shall|had|hopes?|hoped|wants?|wanted|expect\w*|plan\w*|until|once|at first|per head|than)\b|n['\u2019]t\b|\b(?:19|20)\d\d\b/i;
/** "Visitor numbers have": the words in front of a verb that ends its clause. */
function subjectOf$1(passage, { range, surface }) {
	const sentence = (require_text ??= require("./text.cjs")).sentences(passage.text).find(({ start, end }) => start <= range.start && range.end <= end);
	if (!sentence || !VERB.test(surface) || UNSURE$1.test(passage.text.slice(sentence.start, range.start) + passage.text.slice(range.end, sentence.end))) return null;
	if (!/^\s*(?:again\b)?\s*(?:[.;!,]|$)/.test(passage.text.slice(range.end, sentence.end))) return null;
	const tokens = (require_text ??= require("./text.cjs")).tokenize(passage.text).filter(({ start, end }) => start >= sentence.start && end <= range.start);
	const start = tokens.findLastIndex(({ lower }) => /^(?:[,;:()\u2013\u2014]|and|but|while|as|which)$/.test(lower)) + 1;
	return tokens.length > start ? tokens.slice(start) : null;
}
/** One of its subjects is named in full, no word is another's, and the names that pin it down are there. */
function fits$1(side, words) {
	const { qualifiers, claim } = side.compiled;
	if (!/^(?:count|money|measure|percent)$/.test(claim.quantity.dimension) && claim.quantity.dimension !== "fraction") return false;
	if (!(require_link ??= require("./link.cjs")).isNamedIn(words, side) || !words.every((token) => (require_link ??= require("./link.cjs")).isExplained(token, side) || (require_link ??= require("./link.cjs")).PLAIN_WORDS.has((require_text ??= require("./text.cjs")).lemma(token.lower)))) return false;
	return qualifiers.every(({ alternatives }) => !alternatives.some(({ features }) => features.some(({ capital }) => capital)) || alternatives.some(({ features }) => features.some(({ stem }) => words.some(({ lower }) => lower.startsWith(stem)))));
}
/** By what a claim's figure was multiplied; null where nobody knows. */
function ratioOf(claim, direction) {
	const { quantity } = claim;
	if (quantity.bound !== "exact" && quantity.bound !== "about") return null;
	if ((require_link ??= require("./link.cjs")).hasChanged(claim)) return claim.previous.low.gt(0) ? quantity.low.div(claim.previous.low) : null;
	const share = quantity.dimension === "percent" ? quantity.low.abs().div(100) : quantity.dimension === "fraction" ? quantity.low.abs() : null;
	return share && direction ? new (require_decimal ??= require("./decimal.cjs")).Decimal(1).plus(share.times(direction)) : null;
}
function isWrong({ quantity: { low, bound } }, ratio) {
	if (!ratio || low.lte(0)) return false;
	const off = ratio.div(low).toNumber();
	const more = low.lt(1) ? 1 / off : off;
	if (bound === "over" || bound === "atLeast") return more < .98 || more > 1.6;
	return more < .85 || more > 1.15;
}

// src/link/figures/turned-changes.ts
/**
* What the figures of a passage say of rise and fall, held against what the claims say: "\u00a346m under the budget" of \u00a346m over it,
* "rose to 52,090" where the list fell. Takes the matches of the passage and gives them again, the wrong ones as conflicts.
*/
function settleChanges(matches, scene, vocabulary) {
	return matches.map((match) => {
		const { mention } = match;
		if (mention.kind !== "quantity" || match.state === "conflicts") return match;
		return asMargin(match, mention, scene, vocabulary) ?? asResult(match, mention, scene, vocabulary) ?? asReversed(match, mention, scene, vocabulary) ?? match;
	});
}
/** The figure is a claim's margin, told the other way. */
function asMargin(match, mention, scene, vocabulary) {
	const claim = exactly(match);
	if (!claim || match.certainty === "weak" && match.relation !== "same") return null;
	const word = marginBehind(mention, scene.passage.text);
	const claimed = word && marginOf(claim, vocabulary);
	if (!word || !claimed || claimed === word.direction || tellsBoth(scene, mention, word, claimed)) return null;
	return turned(match, scene.passage, word);
}
/** "\u00a346m under the budget", "9,400 more tonnes": the word right behind the number that says on which side it lies. */
function marginBehind({ range, surface }, text) {
	const inside = /\d\S* (more|fewer|less)\b/.exec(surface);
	const at = inside ? range.start + inside.index + inside[0].length - inside[1].length : range.end;
	const found = inside ? null : BEHIND$2.exec(text.slice(range.end, range.end + 60));
	const word = inside?.[1] ?? found?.[1] ?? found?.[2];
	if (word === void 0) return null;
	const start = inside ? at : range.end + found[0].indexOf(word);
	return {
		start,
		end: start + word.length,
		direction: SIDES.get(word) ?? (require_extract ??= require("./extract.cjs")).COMPARATIVES.get(word)
	};
}
/** "Over", "under" and their kind only before what a figure is held against; they also begin other phrases. */
const BEHIND$2 = /^ (?:(more|less|fewer|higher|lower|longer|shorter)(?= than\b| on (?:the|last)\b)|(over|under|above|below|beyond|short of|ahead of|behind)(?= (?:the |its |their |our |his |her )?(?:\p{L}+ )?(?:budget|target|plan|forecast|estimate|goal|limit|average|record|guidance|standard|threshold|quota)s?\b)).*$/u;
const SIDES = new Map([...[
	"over",
	"above",
	"beyond",
	"ahead of",
	"exceed",
	"exceeds",
	"exceeded",
	"beat",
	"beats",
	"overspend",
	"overspent",
	"overrun"
].map((word) => [word, 1]), ...[
	"under",
	"below",
	"short of",
	"behind",
	"missed",
	"misses",
	"underspend",
	"underspent",
	"shortfall"
].map((word) => [word, -1])]);
/** The side on which a claim's margin lies by its own words; null where they say nothing, or both. A bound is no margin. */
function marginOf(claim, vocabulary) {
	if (claim.quantity.bound !== "exact") return null;
	const known = vocabulary.of(claim)?.direction;
	if (known) return known;
	const sides = new Set((require_text ??= require("./text.cjs")).tokenize([claim.says, ...claim.of].join(" . ")).flatMap(({ lower }) => SIDES.get(lower) ?? (require_extract ??= require("./extract.cjs")).CHANGES.get(lower) ?? MORE$1.get(lower) ?? []));
	return sides.size === 1 ? [...sides][0] : null;
}
const MORE$1 = /* @__PURE__ */ new Map([
	["more", 1],
	["higher", 1],
	["less", -1],
	["fewer", -1],
	["lower", -1]
]);
/** The sentence has the claim's own direction besides: "cuts 9,400 more tonnes". */
function tellsBoth(scene, mention, told, claimed) {
	const here = scene.words[scene.at.get(mention)?.start ?? 0]?.sentence;
	return scene.words.some(({ sentence, start, end, lower, capital }) => sentence === here && !capital && !(start >= told.start && end <= told.end) && start >= mention.range.start - 60 && start < mention.range.end + 60 && (NOT$1.has(lower) || ((require_extract ??= require("./extract.cjs")).CHANGES.get(lower) ?? SIDES.get(lower) ?? MORE$1.get(lower)) === claimed));
}
const NOT$1 = /* @__PURE__ */ new Set([
	"not",
	"no",
	"never",
	"without",
	"instead"
]);
/** The figure is a claim's, reached from the other side than the claim's earlier value, its sentence or another claim has it. */
function asResult(match, mention, scene, vocabulary) {
	const claim = exactly(match);
	const isOnly = () => (require_link ??= require("./link.cjs")).significantDigits(mention) >= 3 && vocabulary.withValue(mention.quantity).length === 1;
	if (!claim || mention.change !== "to" || match.certainty === "weak" && !isOnly()) return null;
	const told = verbBefore(mention, scene);
	if (!told) return null;
	const by = (require_link ??= require("./link.cjs")).changeOf(claim, vocabulary) ?? sentenceSide(claim) ?? changeBeside(claim, scene, mention, vocabulary);
	if (by === null || by === told.direction || tellsBoth(scene, mention, told, by)) return null;
	return turned(match, scene.passage, told);
}
function verbBefore({ range, direction }, scene) {
	const word = scene.words.filter(({ start, capital }) => start < range.end && start > range.start - (direction ? 90 : 40) && !capital).findLast(({ lower }) => direction ? (require_extract ??= require("./extract.cjs")).CHANGES.get(lower) === direction : (require_extract ??= require("./extract.cjs")).CHANGES.has(lower));
	return word ? {
		start: word.start,
		end: word.end,
		direction: (require_extract ??= require("./extract.cjs")).CHANGES.get(word.lower)
	} : null;
}
/** "The court cut the damages to \u00a391m." */
function sentenceSide({ says }) {
	const sides = new Set((require_text ??= require("./text.cjs")).tokenize(says).flatMap(({ lower }) => (require_extract ??= require("./extract.cjs")).CHANGES.get(lower) ?? []));
	return sides.size === 1 && /\bto\b/.test(says) ? [...sides][0] : null;
}
/** "The list fell by 2,640 in January": a claim about the same thing, told apart by a word that stands in the sentence too. */
function changeBeside(claim, scene, mention, vocabulary) {
	const own = vocabulary.of(claim);
	if (!own) return null;
	const here = scene.words[scene.at.get(mention)?.start ?? 0]?.sentence;
	const stems = new Set(scene.words.filter(({ sentence }) => sentence === here).map(({ stem }) => stem));
	const sides = new Set([...vocabulary.withHead((require_link ??= require("./link.cjs")).headsOf(own))].flatMap((other) => {
		if (other.claim === claim || other.direction === null || other.claim.kind !== "value") return [];
		return other.qualifiers.some(({ alternatives }) => alternatives.some(({ features }) => features.every(({ stem }) => stems.has(stem)))) ? [other.direction] : [];
	}));
	return sides.size === 1 ? [...sides][0] : null;
}
/** "Have grown from two a day to five": the figure is what the claim's was before, told as what it is now, and the verb goes with that. */
function asReversed(match, mention, scene, vocabulary) {
	const { state, claim, relation } = match;
	if (state !== "agrees" || claim?.kind !== "value" || relation !== "previous") return null;
	const lead = scene.passage.text.slice(Math.max(0, mention.range.start - 70), mention.range.start);
	const from = /\bfrom\b[^.;:!?]*\bto $/.exec(lead);
	if (!from || !(require_text ??= require("./text.cjs")).tokenize(from[0]).some((token) => isValueOf$1(token, claim))) return null;
	const start = mention.range.start - lead.length + from.index;
	const verb = scene.words.findLast((word) => word.end <= start && word.start > start - 30 && !word.capital && (require_extract ??= require("./extract.cjs")).CHANGES.has(word.lower));
	const direction = verb && (require_extract ??= require("./extract.cjs")).CHANGES.get(verb.lower);
	const by = (require_link ??= require("./link.cjs")).changeOf(claim, vocabulary);
	if (!verb || !direction || by === null || by === direction) return null;
	const told = {
		start: verb.start,
		end: verb.end,
		direction
	};
	return tellsBoth(scene, mention, told, by) ? null : turned(match, scene.passage, told);
}
/** The number of the claim, in digits or in words. */
function isValueOf$1({ text, lower, kind }, claim) {
	const written = (require_text ??= require("./text.cjs")).tokenize(claim.text);
	if (kind === "number") return written.some((token) => token.text === text);
	const value = (require_extract ??= require("./extract.cjs")).SMALL.get(lower);
	return value !== void 0 && written.some((token) => token.lower === lower || token.text === String(value));
}
function exactly({ state, claim, relation }) {
	return state === "agrees" && claim?.kind === "value" && (relation === "same" || relation === "rounded") ? claim : null;
}
/** The conflict at a word of direction that says the opposite of what the claim does; its offsets are those of the passage's text. */
function turned(match, passage, { start, end, direction }) {
	const actual = passage.text.slice(start, end);
	return {
		...match,
		state: "conflicts",
		relation: "direction",
		certainty: match.certainty === "certain" ? "certain" : "likely",
		reason: null,
		at: (require_draft ??= require("./draft.cjs")).toSource(passage, {
			start,
			end
		}),
		actual,
		expected: (require_link ??= require("./link.cjs")).oppositeOf(actual, direction)
	};
}

// src/link/periods/earlier-times.ts
const PERIOD$1 = "(?:year|season|month|week|quarter|term|decade|summer|winter|spring|autumn)";
const OCCASION = "(?:time|edition|survey|count|census|election|midterms?|vote|ballot|round|meeting|report|budget|campaign|harvest|tournament|festival|race|show|fair|game|match|programme|program|contract|deal|summit|audit|inspection)";
const MONTHS = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const IN = "(?:in |at |for |over |during )?";
const YEAR$2 = "(?:19|20)\\d\\d";
/** A number of years back. Like the others of this file, the source of a regular expression without groups that capture. */
const AGO = "(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) years (?:ago|before|earlier|previously)";
const JUST_BEFORE = [
	`an? (?:${PERIOD$1}|${OCCASION}) (?:ago|before|earlier|previously)`,
	`${IN}the (?:${PERIOD$1}|${OCCASION}) before`,
	`${IN}the (?:previous|prior|preceding) (?:${PERIOD$1}|${OCCASION})`,
	`${IN}(?:the )?last (?:${PERIOD$1}|${OCCASION})`
];
/** An earlier time than the one a text speaks of: "a year ago", "last season", "in 2019", "previously", "until May". */
const EARLIER_TIME = `(?:${[
	AGO,
	...JUST_BEFORE,
	`${IN}the same (?:time|period|point|stage|month|week|quarter) (?:of )?(?:last year|a year (?:before|earlier|ago)|the year before)`,
	"this time last year",
	`previously|formerly|beforehand|earlier|before|until (?:now|then|recently|last \\w+|this \\w+|${MONTHS})|up to now`,
	`in ${YEAR$2}`
].join("|")})`;
/** What stands behind "than" and the like, in lower case: an earlier time, what something was at it, or the one before. */
const COMPARED_TIME = [
	"before(?! (?:the|an?|its|his|her|their|that)\\b)",
	"previously",
	...JUST_BEFORE.map((time) => `(?:what )?${time}(?:'s)?`),
	"(?:the )?(?:last|previous) one",
	"the (?:old|earlier|former|present|current|existing) one",
	`(?:in )?${YEAR$2}`,
	`(?:what )?(?:it|they|we|there|he|she) (?:had )?(?:was|were|been|did|had|used to(?: be| do)?)(?: (?:before|then|found|${JUST_BEFORE.join("|")}|in ${YEAR$2}))*`
].join("|");
/** The year in which a draft stands: its own, or else the last one in which a claim names a day; null where neither tells. */
function yearOf({ date }, years) {
	if (date !== null) return Number(date.slice(0, 4));
	return years.length > 0 ? Math.max(...years) : null;
}
/**
* Whether an earlier time, in words that one of the patterns above matches, may be the one of which a claim knows its earlier figure.
* `today` is the year in which the text stands, null where nothing tells. A claim that names no time in its sentence knows what was just before.
*/
function isTimeBefore(words, { says, when }, today) {
	const text = says.toLowerCase();
	const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
	const said = /\b(?:19|20)\d\d\b/.exec(words)?.[0];
	if (said !== void 0) return years.includes(Number(said)) && when?.year !== Number(said);
	const many = YEARS_BACK.exec(words)?.[1];
	if (many !== void 0) {
		const back = (require_extract ??= require("./extract.cjs")).SMALL.get(many.toLowerCase()) ?? (many.toLowerCase() === "twenty" ? 20 : Number(many));
		return text.includes(words.toLowerCase()) || today !== null && years.includes(today - back);
	}
	const short = SHORT$4.exec(words)?.[0];
	if (short !== void 0) return text.includes(short) || !ANY_TIME.test(text);
	const isYearBack = /\b(?:year|season)\b/i.test(words) && !/\buntil\b/i.test(words);
	const others = years.filter((year) => year !== when?.year && year !== today);
	return !isYearBack || others.length === 0 || today !== null && others.some((year) => today - year <= LATE);
}
/** In January a report of the year that has ended tells of \u201cthe year before\u201d. */
const LATE = 2;
const YEARS_BACK = /^(\w+) years\b/i;
const SHORT$4 = /\b(?:month|week|quarter|decade)\b/i;
const ANY_TIME = /\b(?:years?|seasons?|months?|weeks?|quarters?|decades?|(?:19|20)\d\d)\b/;

// src/link/comparisons/told-since-before.ts
/**
* "There were 4,100 births. That is more than in the year before": a sentence that takes up the figure of the one before it and says no
* more than which way it went. In: the matches of figures. Out: a conflict at the word where the claim of that figure went the other way.
*/
function linkSinceBefore(draft, set, matches) {
	const vocabulary = (require_link ??= require("./link.cjs")).vocabularyOf(set);
	const today = yearOf(draft, vocabulary.years);
	return draft.passages.flatMap((passage) => {
		if (passage.cell || passage.quoted > 0 || !passage.text.includes(" than ")) return [];
		return (require_text ??= require("./text.cjs")).sentences(passage.text).flatMap((sentence, index, all) => {
			const text = passage.text.slice(sentence.start, sentence.end);
			const told = /["\u201c\u201d?]/.test(text) ? null : TOLD$1.exec(text.replace(/\u2019/g, "'").toLowerCase());
			const before = all[index - 1];
			const claim = (told && before ? onlyKnown(passage, before, matches) : null)?.claim;
			if (!told || claim?.kind !== "value") return [];
			const { sign: direction } = (require_link ??= require("./link.cjs")).COMPARATIVE_WORDS.get(told[2]);
			if ((require_link ??= require("./link.cjs")).changeOf(claim, vocabulary) !== -direction || !isTimeBefore(told[3], claim, today)) return [];
			const start = sentence.start + told[1].length;
			const range = {
				start,
				end: start + told[2].length
			};
			return [(require_link ??= require("./link.cjs")).toDirectionMatch({
				passage,
				range,
				direction,
				claim,
				certainty: "likely"
			})];
		});
	});
}
const TOLD$1 = new RegExp(`^((?:and |but )?(?:that|this|it)(?:'s| is| was) (?:still |also |much |far |slightly |well |a little )?)(more|fewer|less|higher|lower|longer|shorter|bigger|smaller|larger|greater|dearer|cheaper) than (${COMPARED_TIME})(?=[.,;:]|$)`);
/** The one figure of a sentence, if a claim has it. */
function onlyKnown(passage, { start, end }, matches) {
	const own = matches.filter(({ mention: { kind, passage: index, range } }) => kind === "quantity" && index === passage.index && range.start >= start && range.end <= end);
	const [match] = own;
	return own.length === 1 && match.state === "agrees" && match.certainty !== "weak" && /^(?:same|rounded)$/.test(match.relation ?? "") ? match : null;
}

// src/link/lexicon/opposites.ts
/** Pairs of words that turn a statement round, in base forms. From general English; both sides are plain opposites. */
const OPPOSITES = [
	[[
		"rise",
		"rose",
		"increase",
		"grow",
		"growth",
		"climb",
		"gain",
		"up",
		"higher",
		"jump",
		"raise",
		"improve"
	], [
		"fall",
		"decrease",
		"drop",
		"decline",
		"down",
		"lower",
		"shrink",
		"lose",
		"cut",
		"reduce",
		"reduction",
		"plunge"
	]],
	[[
		"support",
		"back",
		"favour",
		"favor",
		"approve",
		"endorse"
	], [
		"oppose",
		"against",
		"reject",
		"object",
		"opposition"
	]],
	[[
		"win",
		"beat",
		"defeat",
		"victory"
	], [
		"lose",
		"defeated",
		"beaten"
	]],
	[[
		"more",
		"above",
		"longer",
		"greater",
		"bigger",
		"larger"
	], [
		"less",
		"fewer",
		"below",
		"shorter",
		"smaller"
	]],
	[[
		"fast",
		"faster",
		"quick",
		"quicker",
		"speed"
	], ["slow", "slower"]],
	[[
		"early",
		"earlier",
		"sooner"
	], ["late", "later"]],
	[["open", "reopen"], ["close", "shut"]],
	[["profit", "surplus"], ["loss", "deficit"]],
	[["buy"], ["sell"]],
	[["import"], ["export"]],
	[[
		"employ",
		"hire",
		"recruit"
	], [
		"redundancy",
		"redundant",
		"fire",
		"dismiss"
	]],
	[["include", "including"], ["exclude", "excluding"]],
	[["maximum"], ["minimum"]],
	[["pass", "carry"], ["fail"]],
	[["east"], ["west"]],
	[["north"], ["south"]],
	[["deep", "deeper"], ["shallow", "shallower"]],
	[["hot", "warm"], ["cold", "cool"]]
];
/** Superlatives at the two ends of one scale. From general English. */
const OPPOSITE_SUPERLATIVES = [
	[[
		"highest",
		"largest",
		"biggest",
		"greatest",
		"tallest",
		"longest",
		"widest",
		"dearest",
		"heaviest",
		"strongest",
		"deepest"
	], [
		"lowest",
		"smallest",
		"shortest",
		"narrowest",
		"cheapest",
		"lightest",
		"weakest",
		"shallowest"
	]],
	[["fastest", "quickest"], ["slowest"]],
	[["oldest"], ["youngest", "newest"]],
	[["best"], ["worst"]],
	[["richest"], ["poorest"]],
	[["hottest", "warmest"], ["coldest", "coolest"]],
	[["wettest"], ["driest"]],
	[["earliest"], ["latest"]]
];

// src/link/comparisons/turned-ranks.ts
/**
* A rank counted from the other end: "the fourth-highest" where the claim has the fourth-lowest. Takes the matches of figures and gives
* them again, those as conflicts at the superlative.
*/
function settleRanks(draft, set, matches) {
	const ranks = new Map((require_link ??= require("./link.cjs")).ranksOf(set).flatMap((rank) => rank.word === null ? [] : [[rank.claim.id, rank]]));
	if (ranks.size === 0) return matches;
	return matches.map((match) => {
		const { state, claim, mention, certainty } = match;
		const rank = state === "agrees" && certainty !== "weak" && claim ? ranks.get(claim.id) : void 0;
		const passage = rank && draft.passages[mention.passage];
		const found = passage && SUPERLATIVE.exec(passage.text.slice(mention.range.end));
		if (!passage || !found || !areOpposite(found[1].toLowerCase(), rank.word) || !isOf$1(passage, mention.range.start, rank)) return match;
		const end = mention.range.end + found[0].length;
		const at = {
			start: end - found[1].length,
			end,
			direction: 1
		};
		return {
			...turned({
				...match,
				others: [],
				related: []
			}, passage, at),
			expected: rank.word
		};
	});
}
const SUPERLATIVE = /^(?:-| )([a-z]{2,}est|best|worst)\b/i;
function areOpposite(one, other) {
	return OPPOSITE_SUPERLATIVES.some(([high, low]) => high.includes(one) && low.includes(other) || low.includes(one) && high.includes(other));
}
/** The clause names what is ranked, and has not the claim's own word besides: "the fourth-highest or eighth-lowest". */
function isOf$1({ text }, at, { word, things }) {
	const [before, behind] = [/[^.,;:!?()]*$/.exec(text.slice(Math.max(0, at - 200), at))[0], /^[^.,;:!?()]*/.exec(text.slice(at))[0]];
	const tokens = (require_text ??= require("./text.cjs")).tokenize(before + behind);
	const bases = new Set(tokens.map(({ lower }) => (require_text ??= require("./text.cjs")).lemma(lower)));
	return !tokens.some(({ lower }) => lower === word) && things.some((thing) => thing.every((one) => bases.has(one)));
}

// src/link/figures/ages.ts
/**
* Ages beside people's names, held against what the claims say of the person: a day or year of birth, which needs the day of
* the draft, or an age. "The 47-year-old Ana Ruiz", "Ana Ruiz, 47,", "Ruiz turns 48 in May". An age of another day is left alone.
*/
function linkAges(draft, set, mentions) {
	const known = knownAges(set);
	if (known.size === 0 || mentions.length === 0) return [];
	const index = (require_link ??= require("./link.cjs")).nameIndexOf(set);
	const day = (require_link ??= require("./link.cjs")).draftDay(draft, mentions);
	return (require_link ??= require("./link.cjs")).readingsOf(draft).flatMap((reading) => {
		const figures = mentions.filter((one) => one.kind === "quantity" && one.passage === reading.passage.index);
		if (figures.length === 0) return [];
		return (require_link ??= require("./link.cjs")).namesIn(reading, index).filter((person) => known.has(person.claim) && !person.shared && !person.setAside && isWhole$2(person)).flatMap((person) => {
			const told = figures.flatMap((figure) => toldBeside(reading, person, figure) ?? [])[0];
			const match = told && judge(known.get(person.claim), told, day);
			return match ? [match] : [];
		});
	});
}
/** Not the surname of "Dora Ruiz", who is somebody else. */
function isWhole$2({ reading: { runs, runAt, words, joined }, from }) {
	const run = runs[runAt[from] ?? -1];
	return !run || run.from >= from || !joined[from] || (require_extract ??= require("./extract.cjs")).HONORIFICS.has(words[from - 1].lower);
}
const KNOWN = /* @__PURE__ */ new WeakMap();
function knownAges(set) {
	let known = KNOWN.get(set);
	if (!known) {
		const people = set.claims.filter((claim) => claim.kind === "name" && claim.is === "person");
		const found = /* @__PURE__ */ new Map();
		for (const claim of people.length === 0 ? [] : set.claims) {
			const age = claim.status === "active" ? ageIn(claim) : null;
			const owners = age === null ? [] : claim.kind === "name" ? [claim] : people.filter((person) => isAbout(claim, person));
			if (age && owners.length === 1) found.set(owners[0], [...found.get(owners[0]) ?? [], age]);
		}
		known = new Map([...found].map(([person, ages]) => [person, ages.toSorted((one, other) => RANK[one.claim.kind] - RANK[other.claim.kind])]));
		KNOWN.set(set, known);
	}
	return known;
}
/** What is told first where several claims are contradicted. */
const RANK = {
	date: 0,
	value: 1,
	name: 2,
	quote: 3,
	list: 3
};
function ageIn(claim) {
	if (claim.kind === "date") return isBirth(claim) ? bornOn(claim) : null;
	if (claim.kind === "value") return claim.quantity.dimension === "age" && claim.quantity.low.eq(claim.quantity.high) && claim.of.some((text) => /^ages?\b/i.test(text)) ? {
		claim,
		ages: () => [claim.quantity.low.toNumber(), claim.quantity.high.toNumber()]
	} : null;
	if (claim.kind !== "name" || claim.is !== "person") return null;
	const digits = SAID_AGE.exec(claim.says)?.slice(1).find((group) => group !== void 0);
	return digits === void 0 ? null : {
		claim,
		ages: () => [Number(digits), Number(digits) + 1]
	};
}
const SAID_AGE = /(?:\p{L}, (\d{2})(?=, | and |\.$|$)|\baged (\d{2})\b|\b(\d{2})-year-old\b)/u;
function isBirth({ of, says }) {
	return of.some((text) => /\b(?:born|birth|birthday)\b/i.test(text)) || /\b(?:was|is) born (?:on|in)\b/.test(says);
}
function bornOn(claim) {
	const { year, month, day } = claim.date;
	if (year === void 0 || claim.date.bound) return null;
	const known = (require_dates ??= require("./dates.cjs")).daysOf({
		year,
		...month !== void 0 && { month },
		...day !== void 0 && { day }
	}, year);
	if (!known) return null;
	return {
		claim,
		ages: (today, first, last) => {
			const now = today === null ? null : (require_dates ??= require("./dates.cjs")).parseDay(today);
			if (!now) return null;
			return [yearsBetween(known.to, (require_dates ??= require("./dates.cjs")).dayNumber(now) + first), yearsBetween(known.from, (require_dates ??= require("./dates.cjs")).dayNumber(now) + last)];
		}
	};
}
/** Whole years, leap years counted as a quarter of a day each. */
function yearsBetween(from, to) {
	return Math.floor((to - from) / 365.25 + .001);
}
function isAbout({ of, about, says }, { name }) {
	const surname = (require_extract ??= require("./extract.cjs")).wordsOf(name).words.at(-1)?.lower;
	return surname !== void 0 && [
		...of,
		...about,
		says
	].some((text) => (require_extract ??= require("./extract.cjs")).wordsOf(text).words.some(({ lower }) => lower === surname));
}
function toldBeside(reading, { from, to }, figure) {
	const { text } = reading.passage;
	const name = (require_link ??= require("./link.cjs")).rangeOf(reading, from, to);
	const { range, quantity } = figure;
	const isAge = quantity.dimension === "age";
	if (!isAge && (quantity.dimension !== "count" || !/^\d{2}$/.test(figure.surface))) return null;
	if (!quantity.low.eq(quantity.high) || quantity.bound !== "exact" || quantity.low.lt(YOUNGEST) || isOfThen(reading, figure)) return null;
	const told = (how) => ({
		reading,
		figure,
		how
	});
	if (range.end <= name.start) return isAge && LEADING.test(text.slice(range.end, name.start)) ? told("is") : null;
	if (range.start < name.end) return null;
	const between = text.slice(name.end, range.start);
	const after = text.slice(range.end, range.end + 24);
	if (BESIDE$2.test(between)) return isAge || BEFORE_CLAUSE.test(after) ? told("is") : null;
	if (IS.test(between)) return isAge || ENDS$2.test(after) ? told("is") : null;
	if (!ENDS$2.test(after)) return null;
	return TURNED.test(between) ? told("turned") : TURNS.test(between) ? told("turns") : null;
}
/** "The 47-year-old" with a word or two before the name: "keeper", "head cook". */
const LEADING = /^,? (?:(?!of|and|for|to|with)\p{Ll}[\p{L}-]* ){0,2}$/u;
const BESIDE$2 = /^(?:,? (?:who is )?|,? \()(?:now )?$/;
const BEFORE_CLAUSE = /^(?:\)|[,.;:](?! ?\d))/;
const IS = /^,? (?:who )?is (?:now |only |just )?$/;
const TURNED = /^,? (?:who )?(?:has )?(?:just )?turned $/;
const TURNS = /^,? (?:who )?(?:turns|will be|will turn|is turning) $/;
const ENDS$2 = /^(?:[.,;:!?)]|$| (?:and|but|now|today|tomorrow|yesterday|on|in|this|next|last|years old|at|during|before|after|while)(?!\p{L}))/u;
/** Days around that of the draft on which somebody may be of an age, or become it: the draft may have lain for some weeks. */
const DAYS$4 = {
	is: [-31, 31],
	turned: [-120, 31],
	turns: [-31, 400]
};
/** Smaller numbers beside names are scores, seeds and shirts. */
const YOUNGEST = 16;
/** A sentence about another time: its ages are those of then. */
const OF_THEN = /\b(?:died|dead|death|killed|then|when|at the time|at the age|by the age|former|would have|ago|earlier|later|used to|aged \d+ (?:and|to)|last (?:year|decade|century))\b/i;
function isOfThen({ passage, draft }, { range }) {
	const sentence = (require_text ??= require("./text.cjs")).sentences(passage.text).find(({ start, end }) => start <= range.start && end >= range.end);
	const text = passage.text.slice(sentence?.start ?? 0, sentence?.end);
	const years = (text.match(/\b(?:1[89]|20)\d\d\b/g) ?? []).map(Number);
	return OF_THEN.test(text) || years.some((year) => year !== Number(draft.date?.slice(0, 4)));
}
function judge(known, { reading, figure, how }, today) {
	const said = figure.quantity.low;
	const stated = known.flatMap((one) => {
		const ages = one.ages(today, ...DAYS$4[how]);
		return ages && (how === "is" || one.claim.kind === "date") ? [{
			...one,
			low: ages[0] + (how === "turns" ? 1 : 0),
			high: ages[1]
		}] : [];
	});
	const right = stated.find(({ low, high }) => said.gte(low) && said.lte(high));
	const meant = right ?? stated[0];
	if (!meant || !right && said.minus(meant.low).abs().gt(FARTHEST$3)) return null;
	const { claim } = meant;
	const [, number = figure.surface] = NUMBER.exec(figure.surface) ?? [];
	const start = figure.range.start + figure.surface.indexOf(number);
	const at = (require_draft ??= require("./draft.cjs")).toSource(reading.passage, {
		start,
		end: start + number.length
	});
	return {
		mention: figure,
		state: right ? "agrees" : "conflicts",
		claim,
		relation: right ? "same" : claim.kind === "value" ? "disjoint" : "date",
		certainty: right || claim.kind !== "name" ? "certain" : "likely",
		reason: null,
		...right ? {} : { at },
		actual: right ? figure.surface : number,
		expected: right ? null : expectedOf(meant, how, today),
		others: [],
		related: [],
		candidates: [{
			claim,
			score: 1,
			cues: [{
				text: "the age of the person beside it",
				weight: 1
			}]
		}]
	};
}
/** "46" of "the 46-year-old", "aged 46" and "46 years old". */
const NUMBER = /^(?:aged |age )?([\p{L}\d-]+?)(?:[ -]years?[ -]old)?$/u;
function expectedOf({ ages }, how, today) {
	const [low, high] = ages(today, 0, 0).map((age) => age + (how === "turns" ? 1 : 0));
	return low === high ? String(low) : `${low} or ${high}`;
}
/** Years between an age and the one that it may be a slip of. */
const FARTHEST$3 = 40;

// src/link/assignment/assignment.ts
/**
* Shares the figures of a line out among the claims by the words alone: each word belongs to one figure, each figure to one claim,
* and no claim has two. Null where the figures cannot be shared out so that each is in its own place, or only so.
*/
function assign(line) {
	let [best, own] = [null, null];
	for (const places of sharesOf(line.owners.length, line.claims)) {
		const share = weighed(line, places);
		if (places.every((place, figure) => (line.owners[figure] & 1 << place) !== 0)) own = own && own.score >= share.score ? own : share;
		else best = best && best.score >= share.score ? best : share;
	}
	return best && own ? {
		lead: best.score - own.score,
		places: best.places,
		own: own.places
	} : null;
}
/** Words for one claim beside one figure say no more than this. */
const MOST_SAID = 1.5;
/** How well the words suit figures in these places, shared out between each two so that they suit them best. */
function weighed({ before, behind, gaps }, places) {
	const said = places.map((place, figure) => [...before[figure].map((label) => worthOf(label, place, label.ahead)), ...behind[figure].map((label) => worthOf(label, place, label.back))]);
	for (const [figure, gap] of gaps.entries()) {
		const [here, next] = [places[figure], places[figure + 1]];
		const worth = gap.map((label) => [worthOf(label, here, label.back), next === void 0 ? 0 : worthOf(label, next, label.ahead)]);
		const cut = bestCut(worth);
		said[figure].push(...worth.slice(0, cut).map(([back]) => back));
		said[figure + 1]?.push(...worth.slice(cut).map(([, ahead]) => ahead));
	}
	const sums = said.map((weights) => Math.max(-1.5, Math.min(MOST_SAID, sum(weights))));
	return {
		score: sum(sums),
		places: places.map((claim, figure) => ({
			claim,
			said: sums[figure],
			opening: figure === 0 ? openingOf(before[0], claim) : 0
		}))
	};
}
function openingOf(labels, place) {
	return sum(labels.map((label) => Math.max(0, worthOf(label, place, label.ahead))));
}
/** How many of the words between two figures belong to the first, for them to suit both best. */
function bestCut(worth) {
	let total = sum(worth.map(([, ahead]) => ahead));
	let [best, cut] = [total, 0];
	for (const [index, [back, ahead]] of worth.entries()) {
		total += back - ahead;
		if (total > best) [best, cut] = [total, index + 1];
	}
	return cut;
}
/** What a word says for a figure in a place; no word that speaks against it is put off on a figure further away. */
function worthOf({ mask, back, ahead }, place, strength) {
	return (mask & 1 << place) !== 0 ? strength : -Math.max(back, ahead);
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
/** Every way to give each of so many figures a claim of its own. */
function* sharesOf(figures, claims, taken = 0) {
	if (figures === 0) {
		yield [];
		return;
	}
	for (let claim = 0; claim < claims; claim++) {
		if ((taken & 1 << claim) !== 0) continue;
		for (const rest of sharesOf(figures - 1, claims, taken | 1 << claim)) yield [claim, ...rest];
	}
}

// src/link/assignment/part-of-whole.ts
/** "11 of 14 charges", "of the 38 hotels nine", "52 letters, of which 30": whether the part is no larger than its whole. Takes figures in order. */
function shareOf({ text }, { mention: one }, { mention: other }) {
	if (one.kind !== "quantity" || other.kind !== "quantity" || one.passage !== other.passage) return null;
	const [first, second] = [one.quantity.low, other.quantity.low];
	const before = text.slice(Math.max(0, one.range.start - 24), one.range.start);
	const between = text.slice(one.range.end, other.range.start);
	if (PART_FIRST.test(between)) return first.lte(second) ? "fits" : "overfull";
	if (WHOLE_FIRST.test(between) || OF_WHOLE.test(before) && A_FEW_WORDS.test(between)) return second.lte(first) ? "fits" : "overfull";
	return null;
}
const WORD = "[\\p{L}'\u2019-]{1,20}";
/** 11 of the 14, 11 of the club's 14 */
const PART_FIRST = /^ (?:out )?of (?:(?:the|its|their|our|all|these|those|his|her) ){0,2}(?:[\p{L}\u2019'-]{1,20}[\u2019']s? )?$/u;
/** 52 letters, of which 30; 52 letters: 30 */
const WHOLE_FIRST = new RegExp(`^(?: (?!(?:and|or|but)\\b)${WORD}){0,4}(?:,? of (?:which|whom|them|these) |: )(?:the )?$`, "u");
/** Of the club's 38 hives nine */
const OF_WHOLE = new RegExp(`\\b(?:of|out of|among) (?:${WORD} ){0,2}$`, "iu");
const A_FEW_WORDS = new RegExp(`^(?: (?!(?:and|or|but|plus)\\b)${WORD}){0,3},? $`, "u");

// src/link/assignment/crossed.ts
/**
* Two figures that each stand in the other's place, near each other in prose, in one list, or in a row or a column of one
* table: each is exactly the value of a claim of which the words around the other one speak. Neither has to be sure of its
* claim by itself; that both are crossed is no accident. Out: the matches that change.
*/
function settleCrossed(linked, passages) {
	const halves = linked.flatMap((one) => {
		const passage = passages[one.match.mention.passage];
		return one.half && passage && canMove$1(one.match) ? [{
			match: one.match,
			half: one.half,
			passage
		}] : [];
	});
	const pairs = halves.flatMap((one, index) => pairsWith(one, halves, index + 1)).sort((a, b) => b.gain - a.gain);
	const crossed = /* @__PURE__ */ new Map();
	for (const { one, other, mine, theirs } of pairs) {
		if (crossed.has(one.match) || crossed.has(other.match)) continue;
		crossed.set(one.match, asSwap(one.match, theirs, mine));
		crossed.set(other.match, asSwap(other.match, mine, theirs));
	}
	return crossed;
}
function pairsWith(one, halves, from) {
	const pairs = [];
	for (let index = from; index < halves.length; index++) {
		const other = halves[index];
		if (other.match.mention.span.start - one.match.mention.span.end > REACH$3 && !isOneTable(one, other)) break;
		const exchange = exchangeOf(one.half, other.half);
		if (exchange && exchange.gain >= leastGain(one, other, exchange)) pairs.push({
			one,
			other,
			...exchange
		});
	}
	return pairs;
}
/** Nobody exchanges figures of prose that are further apart than a few sentences; in offsets of the source. */
const REACH$3 = 500;
function isOneTable({ passage: one }, { passage: other }) {
	return one.cell !== void 0 && one.cell.table === other.cell?.table;
}
/** The best exchange of two figures; null where either is a value that fits the other's place as it is. */
function exchangeOf(one, other) {
	if (one.owners.some((claim) => other.owners.includes(claim))) return null;
	const here = bestOf$1(one.places, other.owners);
	const there = bestOf$1(other.places, one.owners);
	if (!here || !there) return null;
	return {
		mine: there.claim,
		theirs: here.claim,
		gain: here.lead + there.lead,
		least: Math.min(here.lead, there.lead),
		isKept: [here, there].some(({ lead, kept }) => lead < 0 && kept >= (require_link ??= require("./link.cjs")).LIMIT.named)
	};
}
function bestOf$1(places, owners) {
	return places.reduce((best, place) => owners.includes(place.claim) && (!best || place.lead > best.lead) ? place : best, null);
}
/** What the two have to gain together, by how they stand to each other; infinite where they are not exchanged. */
function leastGain(one, other, { mine, theirs, least, isKept }) {
	const share = shareOf(one.passage, one.match, other.match);
	if (share) return share === "overfull" ? 0 : Number.POSITIVE_INFINITY;
	if (isKept) return Number.POSITIVE_INFINITY;
	if (one.passage.cell || other.passage.cell) return !isWholeCell(one) && !isWholeCell(other) && inLine(one, other) ? gainFor(least) : Number.POSITIVE_INFINITY;
	if (blockOf(one.passage) === blockOf(other.passage)) return least > 0 && isGapped(one, other) ? (require_link ??= require("./link.cjs")).LIMIT.gapCrossed : gainFor(least);
	return isTelling$4(one) && isTelling$4(other) && isNear$1(one.passage, other.passage) && haveOneScale([mine, theirs]) ? (require_link ??= require("./link.cjs")).LIMIT.apartCrossed : Number.POSITIVE_INFINITY;
}
/** Where only one of the two stands plainly in a wrong place, it has to be the plainer. */
function gainFor(least) {
	return least >= (require_link ??= require("./link.cjs")).LIMIT.crossed ? (require_link ??= require("./link.cjs")).LIMIT.bothCrossed : (require_link ??= require("./link.cjs")).LIMIT.oneCrossed;
}
/** The items of a list stand in one block. */
function blockOf({ kind, block, trail, lead }) {
	return kind === "item" ? [
		"item",
		...trail,
		lead
	].join("\n") : String(block.start);
}
/** Of a table, the cells of one row or one column. */
function inLine({ passage: { cell: one } }, { passage: { cell: other } }) {
	return one !== void 0 && one.table === other?.table && (one.row === other.row || one.column === other.column);
}
/** "3" in a cell "0 of 3" is the whole of what its row counts, whatever claim has 3. */
function isWholeCell({ match: { mention }, passage: { text } }) {
	return /\d (?:out )?of $/.test(text.slice(0, mention.range.start));
}
/** A number of one digit is met by chance in another paragraph. */
function isTelling$4({ match: { mention } }) {
	return mention.kind === "quantity" && (mention.quantity.low.abs().gte(10) || !mention.quantity.low.isInteger());
}
function isNear$1(one, other) {
	return one.trail.join("\n") === other.trail.join("\n") || one.kind === "heading" || one.kind === "field";
}
/** "The roof cost \u00a3300 and the well \u00a3200": what stands between the figures says what the second is of. */
function isGapped({ match: { mention: one }, passage }, { match: { mention: other } }) {
	return one.passage === other.passage && GAP.test(passage.text.slice(one.range.end, other.range.start));
}
const GAP = /^,? (?:and|but|while|with)(?: [\p{L}'\u2019-]{1,20}){1,4},? $/u;
function canMove$1({ state, relation, claim, mention }) {
	if (mention.kind !== "quantity" || mention.change === "from" || mention.quantity.sign !== void 0) return false;
	const isWhole = state === "agrees" && claim?.kind === "value" && claim.outOf?.low.eq(mention.quantity.low) === true;
	return state !== "conflicts" ? relation !== "previous" && !isWhole : relation === "rival";
}
/** Nobody exchanges values of which one is that much larger. */
function areOfOneScale(values) {
	if (values.length < 2) return true;
	const sizes = values.map((value) => value.abs());
	return (require_decimal ??= require("./decimal.cjs")).Decimal.max(...sizes).lte((require_decimal ??= require("./decimal.cjs")).Decimal.min(...sizes).times((require_link ??= require("./link.cjs")).LIMIT.scale));
}
/** The same of the values of claims. */
function haveOneScale(claims) {
	return areOfOneScale(claims.flatMap((claim) => claim.kind === "value" ? [claim.quantity.low] : []));
}
/** A match with what stands there in another claim's place: the value of `owner` where `claim` is spoken of. */
function asSwap(match, claim, owner) {
	return {
		...match,
		state: "conflicts",
		relation: "rival",
		certainty: "likely",
		claim,
		expected: claim.kind === "value" ? claim.write ?? claim.text : null,
		others: [owner],
		reason: null
	};
}

// src/link/assignment/figure-rows.ts
/**
* The rows of figures of a draft, the narrower before the wider: sentences, neighbouring sentences of one paragraph, lists,
* and the rows and columns of tables. `contentOf` gives the content words of a header.
*/
function figureRows(scenes, contentOf) {
	const prose = scenes.filter(({ scene }) => !scene.passage.cell);
	const items = prose.filter(({ scene, figures }) => scene.passage.kind === "item" && figures.length > 0 && isLabel(scene));
	return [
		...prose.flatMap((one) => sentencesOf(one)),
		...together(items, ({ scene: { passage } }) => listOf(passage)).map((list) => {
			return {
				kind: "list",
				steps: list.flatMap((item) => [...stepsOf(item, () => true), WALL]),
				scene: null
			};
		}),
		...tablesOf$1(scenes, contentOf)
	].filter(({ steps }) => steps.filter(({ kind }) => kind === "figure").length > 1);
}
/** "Storks: 143", and no prose. */
function isLabel({ words }) {
	return words.length <= LABEL$1;
}
const LABEL$1 = 14;
const WALL = { kind: "wall" };
/** Figures of more sentences are hardly exchanged. */
const SENTENCES = 3;
function sentencesOf(one) {
	const { scene, figures } = one;
	if (figures.length < 2) return [];
	const last = scene.words.at(-1)?.sentence ?? 0;
	const each = Array.from({ length: last + 1 }, (_, sentence) => stepsOf(one, (other) => other === sentence));
	const hasFigure = each.map((steps) => steps.some(({ kind }) => kind === "figure"));
	const rows = [];
	for (let width = 1; width <= SENTENCES; width++) for (let from = 0; from + width <= each.length; from++) {
		if (!hasFigure[from] || !hasFigure[from + width - 1]) continue;
		const steps = each.slice(from, from + width).flatMap((sentence) => [...sentence, WALL]);
		rows.push({
			kind: width === 1 ? "sentence" : "sentences",
			steps,
			scene
		});
	}
	return rows;
}
/** The words and figures of the sentences that are asked for, in their order. */
function stepsOf({ scene, figures }, isAsked) {
	const starts = /* @__PURE__ */ new Map();
	const inside = /* @__PURE__ */ new Set();
	for (const linked of figures) {
		const range = scene.at.get(linked.match.mention);
		if (!range) continue;
		starts.set(range.start, linked);
		for (let index = range.start; index < range.end; index++) inside.add(index);
	}
	return scene.words.flatMap((word, index) => {
		if (!isAsked(word.sentence)) return [];
		const linked = starts.get(index);
		if (linked) return [{
			kind: "figure",
			linked,
			scene
		}];
		return inside.has(index) ? [] : [{
			kind: "word",
			word,
			index
		}];
	});
}
function listOf({ trail, lead }) {
	return [...trail, lead].join("\n");
}
function together(all, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of all) {
		const known = groups.get(keyOf(one));
		if (known) known.push(one);
		else groups.set(keyOf(one), [one]);
	}
	return [...groups.values()].filter((group) => group.length > 1);
}
/** The columns of tables, told apart by what heads their rows, and their rows, told apart by what heads the columns. */
function tablesOf$1(scenes, contentOf) {
	const cells = scenes.filter(({ scene: { passage }, figures }) => passage.cell && !passage.cell.header && figures.length > 0);
	const toRow = (headOf) => (line) => ({
		kind: "table",
		steps: line.flatMap((cell) => [
			...contentOf(headOf(cell.scene.passage)).map((word) => ({
				kind: "word",
				word,
				index: null
			})),
			...stepsOf(cell, () => true),
			WALL
		]),
		scene: null
	});
	return [...together(cells, ({ scene: { passage } }) => `${passage.cell.table}:${passage.cell.column}`).map(toRow((passage) => passage.cell.rowHeader)), ...together(cells, ({ scene: { passage } }) => `${passage.cell.table}:${passage.cell.row}`).map(toRow((passage) => passage.cell.columnHeader))];
}

// src/link/figures/nearby.ts
/**
* The words that a figure counts: those behind it up to the next function word or mark ("16 European leaders" \u2192 European,
* leaders). Empty where it stands without a noun.
*/
function countedPhrase(scene, mention) {
	const range = scene.at.get(mention);
	if (!range || scene.passage.cell || mention.kind === "date") return [];
	let index = range.end;
	const isOf = scene.words[index]?.lower === "of";
	if (isOf) {
		index++;
		while ((require_link ??= require("./link.cjs")).DETERMINERS.has(scene.words[index]?.lower ?? "")) index++;
	}
	const phrase = [];
	for (; index < scene.words.length && phrase.length < 5; index++) {
		const word = scene.words[index];
		if (word.text === "-") continue;
		if (isOf && /^['\u2019]s$/.test(word.lower)) {
			phrase.length = 0;
			continue;
		}
		if (/^(?:last|this|next)$/.test(word.lower) && TIMES$4.has(scene.words[index + 1]?.lemma ?? "")) break;
		if (word.kind !== "word" || STOPS.has(word.lower) || !word.content || word.sentence !== scene.words[range.start]?.sentence) break;
		phrase.push(word);
	}
	return phrase;
}
/**
* "20 points for the look, 30 for the smell and 50 for the taste": what a number without a noun counts where it goes on in a list of
* such. Empty where it has a noun, or nothing before it has one.
*/
function listedNoun(scene, mention) {
	const { words, at, mentions } = scene;
	const range = at.get(mention);
	if (!range || scene.passage.cell || mention.kind !== "quantity" || mention.quantity.dimension !== "count") return [];
	if (!LISTING.has(words[range.end]?.lower ?? "") || !/^(?:,|and|or)$/.test(words[range.start - 1]?.lower ?? "")) return [];
	const { sentence } = words[range.start];
	const last = mentions.filter((one) => one.kind === "quantity" && one.quantity.dimension === "count" && at.get(one).end < range.start && words[at.get(one).start].sentence === sentence).at(-1);
	if (!last || !goesOnAlike(scene, last, words[range.end])) return [];
	const own = countedPhrase(scene, last);
	return own.length > 0 ? own : listedNoun(scene, last);
}
/** Behind what the figure counts, or right behind it where it has no noun either, stands the same preposition. */
function goesOnAlike(scene, one, { lower }) {
	const end = scene.at.get(one).end + countedPhrase(scene, one).length;
	return scene.words[end]?.lower === lower;
}
const LISTING = /* @__PURE__ */ new Set([
	"for",
	"in",
	"at",
	"on",
	"from",
	"to",
	"by",
	"with"
]);
/** "Seven last year" counts no years. */
const TIMES$4 = new Set("year season month week night summer winter autumn spring time quarter term".split(" "));
/** The noun that a figure is said to be the size of: "bursts of up to 40", "a majority of 1,575". */
function measuredNoun(scene, mention) {
	if (mention.kind === "date") return null;
	const start = scene.at.get(mention)?.start ?? 0;
	const noun = scene.words[start - 2];
	return scene.words[start - 1]?.lower === "of" && noun?.content && noun.kind === "word" && !MEASURES.has(noun.lemma) ? noun : null;
}
/** Nouns that stand for any size. */
const MEASURES = new Set("total sum number figure value amount rise fall gain drop loss growth reduction saving increase decrease cut cost price charge fee score average maximum minimum limit rate share range field level group team batch crowd set change difference worth size margin tune backing support".split(" "));
const STOPS = /* @__PURE__ */ new Set([
	...(require_link ??= require("./link.cjs")).AUXILIARIES,
	...(require_link ??= require("./link.cjs")).CONJUNCTIONS,
	...(require_link ??= require("./link.cjs")).PREPOSITIONS,
	...(require_link ??= require("./link.cjs")).PRONOUNS,
	...(require_link ??= require("./link.cjs")).DETERMINERS,
	...(require_link ??= require("./link.cjs")).PAST_VERBS
]);
/** The words near a mention. `discourse` says which words are nearer than they stand, and is left out for a first look. */
function wordsNear(scene, mention, kin, discourse = null) {
	const nearby = [];
	const own = scene.at.get(mention);
	const here = scene.words[own?.start ?? 0]?.sentence;
	const siblings = kin.filter((other) => other !== mention && scene.words[scene.at.get(other)?.start ?? 0]?.sentence === here);
	const said = predicateOf(scene, mention);
	const [near, to] = span(scene, own?.start ?? 0, own?.end ?? 0);
	const from = Math.min(near, discourse?.from ?? near);
	for (let index = from; index < to; index++) {
		const word = scene.words[index];
		if (!word.content || own && index >= own.start && index < own.end && (word.kind === "number" || (mention.kind === "date" ? PARTS$1.has(word.lower) : (require_extract ??= require("./extract.cjs")).readWords(word.lower, 0) !== null))) continue;
		const strength = Math.max((require_link ??= require("./link.cjs")).reach(scene, index, mention, kin) * (said ? said.weight(index) : 1), discourse?.inText.get(index) ?? 0);
		const theirs = word.sentence === here ? Math.max(0, ...beside$1(scene, siblings, index).map((other) => (require_link ??= require("./link.cjs")).reach(scene, index, other, kin))) : 0;
		const inherited = theirs * (require_link ??= require("./link.cjs")).CUE.inherited;
		if (Math.max(strength, inherited) < FAINT) continue;
		nearby.push({
			word,
			strength,
			inherited,
			shared: theirs > strength * 1.05,
			outside: false
		});
	}
	for (const { word, strength, place } of scene.surroundings) nearby.push({
		word,
		strength: Math.max(strength, discourse?.around[place] ?? 0),
		inherited: 0,
		shared: false,
		outside: true
	});
	return nearby;
}
/**
* "Eight of the 37 entrants were women": what is said of them is what the eight are counted for, more than the group that
* they are a part of. Gives what the strength of a word is multiplied by.
*/
function predicateOf(scene, mention) {
	const end = scene.at.get(mention)?.end ?? 0;
	if (mention.kind !== "quantity" || scene.passage.cell || scene.words[end]?.lower !== "of") return null;
	const here = scene.words[end].sentence;
	let copula = end + 2;
	while (copula < end + PART_REACH && scene.words[copula]?.sentence === here && !COPULAS.has(scene.words[copula].lower)) {
		if (scene.words[copula].kind === "mark" && scene.words[copula].text !== "-") return null;
		copula++;
	}
	if (!COPULAS.has(scene.words[copula]?.lower ?? "") || scene.words[copula].sentence !== here) return null;
	let last = copula + 1;
	while (scene.words[last]?.sentence === here && scene.words[last].kind !== "mark") last++;
	const crossed = (require_link ??= require("./link.cjs")).reach(scene, copula, mention, scene.mentions.filter(({ kind }) => kind === "quantity"));
	return { weight: (index) => index > copula && index < last ? 1 / Math.max(crossed, .3) : index > end && index < copula ? (require_link ??= require("./link.cjs")).CUE.whole : 1 };
}
/** "eight of the 37 first-time entrants were": so many words at most. */
const PART_REACH = 8;
const COPULAS = /* @__PURE__ */ new Set([
	"is",
	"are",
	"was",
	"were"
]);
function isInterval(scene, mention) {
	return mention.kind === "quantity" && mention.quantity.dimension === "duration" && scene.words[(scene.at.get(mention)?.start ?? 0) - 1]?.lower === "every";
}
/** Words of a date itself: "the last day of May" names nobody's last day. */
const PARTS$1 = new Set("first second third fourth last final day week weekend fortnight half".split(" "));
/** A sentence of a few words about one figure. */
function isShort(scene, mention) {
	const own = scene.at.get(mention)?.start ?? 0;
	const here = scene.words[own]?.sentence;
	const words = scene.words.filter(({ sentence, kind }) => sentence === here && kind !== "mark");
	const figures = scene.mentions.filter((other) => scene.words[scene.at.get(other)?.start ?? 0]?.sentence === here);
	return !scene.passage.cell && words.length <= SHORT$3 && figures.length === 1;
}
const SHORT$3 = 9;
/** Whether a figure is called a total, by its own words or by the header of its row or column. */
function isOfTotal(mention, nearby) {
	return mention.kind === "quantity" && mention.relation === "total" || nearby.some(({ word, strength }) => strength >= .85 && (require_link ??= require("./link.cjs")).TOTALS.has(word.lower));
}
/** Words that reach a figure less than this are not looked at. */
const FAINT = .08;
/** A list that shares one subject is looked at this many words far, either way. */
const FAR$2 = 80;
/** The words that can matter: those within reach, and those of the sentence, which another figure may hand on. */
function span(scene, start, end) {
	const limit = -Math.log(FAINT);
	const sentence = scene.words[start]?.sentence;
	let from = start;
	while (from > 0 && start - from < FAR$2 && (scene.words[from - 1].sentence === sentence || scene.costs[start] - scene.costs[from - 1] <= limit)) from--;
	let to = Math.min(end, scene.words.length);
	while (to < scene.words.length && to - end < FAR$2 && (scene.words[to].sentence === sentence || scene.costs[to] - scene.costs[end - 1] <= limit)) to++;
	return [from, to];
}
/** The figures right before and right behind a word: no other can be nearer. */
function beside$1(scene, siblings, index) {
	let before = null;
	for (const sibling of siblings) {
		if ((scene.at.get(sibling)?.start ?? 0) > index) return before ? [before, sibling] : [sibling];
		before = sibling;
	}
	return before ? [before] : [];
}

// src/link/figures/spoken-for.ts
/** How surely a word is one of those that a claim is looked for by, from 0 to 1: the word itself, a relative of it, one that means the same. */
function spokenFor(word, compiled) {
	const own = ownWordsOf(compiled);
	const isOf = (words, key) => words.has(key) && (word.capital || !words.get(key));
	if (isOf(own.lemmas, word.lemma)) return 1;
	if (isOf(own.stems, word.stem) || word.compound !== null && isOf(own.stems, word.compound)) return LIKE$1;
	return ((require_link ??= require("./link.cjs")).SYNONYMS.get(word.lemma) ?? []).some((group) => own.groups.has(group)) ? LIKE$1 : 0;
}
/** Whether a word is the head of one of a claim's subjects: "students" of students, and not of student rooms. */
function headsSubject({ stem }, compiled) {
	return (require_link ??= require("./link.cjs")).headsOf(compiled).has(stem);
}
/** What a word of one stem with another, or of one meaning, is worth beside the word itself. */
const LIKE$1 = .6;
const OWN = /* @__PURE__ */ new WeakMap();
function ownWordsOf(compiled) {
	let own = OWN.get(compiled);
	if (!own) {
		const features = [...compiled.subjects, ...compiled.qualifiers.flatMap(({ alternatives }) => alternatives)].flatMap((phrase) => phrase.features);
		const [lemmas, stems] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
		for (const { stem, lemma, capital } of features) {
			lemmas.set(lemma, capital && (lemmas.get(lemma) ?? true));
			stems.set(stem, capital && (stems.get(stem) ?? true));
		}
		own = {
			lemmas,
			stems,
			groups: new Set(features.flatMap(({ lemma }) => (require_link ??= require("./link.cjs")).SYNONYMS.get(lemma) ?? []))
		};
		OWN.set(compiled, own);
	}
	return own;
}

// src/link/assignment/owned-figures.ts
/** More figures are not exchanged by accident. */
const MOST$2 = 6;
/** The figures of a row that are values of claims of which the row speaks, by their units. */
function sharesIn(row, vocabulary) {
	const words = row.steps.flatMap((step) => step.kind === "word" && step.word.content ? [step.word] : []);
	const isNamed = (claim) => words.some((word) => spokenFor(word, claim) > 0);
	const units = /* @__PURE__ */ new Map();
	for (const one of ownedIn(row, vocabulary)) {
		const [{ claim }] = one.owners;
		if (claim.kind !== "value") continue;
		const key = `${claim.quantity.dimension} ${claim.quantity.unit}`;
		units.set(key, [...units.get(key) ?? [], one]);
	}
	return [...units.values()].flatMap((all) => {
		const named = all.flatMap(({ owners }) => owners.filter(isNamed));
		const isMeant = (claim, { mention }) => isNamed(claim) || ((require_link ??= require("./link.cjs")).significantDigits(mention) >= 3 || mention.quantity.low.gte(100)) && named.some((other) => areKin(claim, other));
		const figures = all.map((one) => ({
			...one,
			owners: one.owners.filter((claim) => isMeant(claim, one))
		})).filter(({ owners }) => owners.length > 0);
		const claims = [...new Set(figures.flatMap(({ owners }) => owners))];
		return figures.length > 1 && figures.length <= MOST$2 && claims.length >= figures.length && claims.length <= MOST$2 ? [{
			figures,
			claims
		}] : [];
	});
}
/** Whether two claims are about the same subject. */
function areKin(one, other) {
	const heads = (require_link ??= require("./link.cjs")).headsOf(one);
	return [...(require_link ??= require("./link.cjs")).headsOf(other)].some((head) => heads.has(head));
}
/** The figures of a row that are values of claims at all. */
function ownedIn({ steps, scene }, vocabulary) {
	const figures = steps.flatMap((step) => step.kind === "figure" && step.linked.match.mention.kind === "quantity" ? [{
		...step,
		mention: step.linked.match.mention
	}] : []);
	const measured = figures.flatMap(({ mention }) => mention.quantity.dimension === "count" ? [] : [mention.quantity]);
	return figures.flatMap(({ linked, mention, scene: at }, index) => {
		const before = figures[index - 1]?.mention.quantity;
		const units = before && before.dimension !== "count" ? [before, ...measured] : measured;
		const owners = ownersOf(mention, scene ? units : [], at, vocabulary);
		return owners.length > 0 ? [{
			linked,
			mention,
			scene: at,
			owners
		}] : [];
	});
}
/** The claims whose value a figure is; a bare number may have the unit of another figure: "72 hectares, the second 45". */
function ownersOf(mention, units, scene, vocabulary) {
	const { quantity } = mention;
	const own = vocabulary.withValue(quantity);
	if (own.length > 0 || quantity.dimension !== "count" || countedPhrase(scene, mention).length > 0) return own;
	for (const { low, dimension, unit, ...other } of units) {
		if (low.isZero()) continue;
		const size = low.div((require_quantity ??= require("./quantity.cjs")).writtenNumber({
			low,
			dimension,
			unit,
			...other
		}));
		const owners = vocabulary.withValue({
			...quantity,
			dimension,
			unit,
			low: quantity.low.times(size),
			high: quantity.high.times(size)
		});
		if (owners.length > 0) return owners;
	}
	return [];
}

// src/link/periods/time-labels.ts
/**
* Of two claims about two times, which one the steps of a row speak for: "last year", "now", "from \u2026 to". Empty where the claims
* are not of two times, or the row does not tell two times apart.
*/
function timeLabels(row, claims) {
	const order = orderOf(claims);
	if (order === 0) return NONE$1;
	const [earlier, later] = order < 0 ? [1, 2] : [2, 1];
	const told = /* @__PURE__ */ new Map();
	for (const [index, step] of row.steps.entries()) {
		const rank = rankOf(step, row.steps[index - 1], row.steps[index + 1]);
		if (rank !== null) told.set(step, rank);
	}
	const ranks = [...new Set(told.values())].sort((a, b) => a - b);
	if (ranks.length === 0 || ranks.length > 2 || ranks.length === 1 && ranks[0] === 0) return NONE$1;
	const isEarlier = (rank) => ranks.length === 2 ? rank === ranks[0] : rank < 0;
	return new Map([...told].map(([step, rank]) => [step, isEarlier(rank) ? earlier : later]));
}
/** Below zero where the first of two claims is of the earlier time; zero where that cannot be told. */
function orderOf([one, other, ...more]) {
	if (!one || !other || more.length > 0) return 0;
	const [first, second] = [timeOf$2(one), timeOf$2(other)];
	return first.by === second.by ? first.at - second.at : 0;
}
const NONE$1 = /* @__PURE__ */ new Map();
/** How a step ranks among times: before now, now, after now. */
function rankOf(step, before, behind) {
	if (step.kind === "figure") {
		const { mention } = step.linked.match;
		if (mention.kind !== "quantity") return null;
		return mention.change === "from" ? -1 : mention.change === "to" ? 0 : null;
	}
	if (step.kind !== "word") return null;
	const { lower } = step.word;
	const next = behind?.kind === "word" ? behind.word.lower : "";
	const last = before?.kind === "word" ? before.word.lower : "";
	if (SPAN.test(next)) {
		const rank = PERIODS$2.get(lower);
		if (rank !== void 0) return rank;
	}
	if ((lower === "before" || lower === "earlier") && (SPAN.test(last) || next === "," || next === "")) return -1;
	if (lower === "used" && next === "to") return -1;
	return TIMES$3.get(lower) ?? null;
}
const SPAN = /^(?:year|season|month|week|quarter|time|summer|winter|spring|autumn|term|decade|round|edition)s?$/;
const PERIODS$2 = /* @__PURE__ */ new Map([
	["last", -1],
	["previous", -1],
	["past", -1],
	["this", 0],
	["current", 0],
	["next", 1],
	["coming", 1],
	["following", 1]
]);
const TIMES$3 = /* @__PURE__ */ new Map([
	["ago", -1],
	["previously", -1],
	["formerly", -1],
	["once", -1],
	["now", 0],
	["today", 0],
	["currently", 0],
	["nowadays", 0],
	["will", 1]
]);
/** When a claim is of: a year, or a word for an earlier or a later time. */
function timeOf$2({ claim }) {
	const pins = [claim.whenText ?? "", ...claim.about].join(" ");
	const years = [...new Set(pins.match(/\b(?:19|20)\d\d\b/g) ?? [])];
	if (years.length > 0) return {
		by: "year",
		at: Math.min(...years.map(Number))
	};
	const texts = [...claim.about, ...claim.of].join(" ").toLowerCase();
	if (/\b(?:before|previous|previously|last|earlier|used to|former|old)\b/.test(texts)) return {
		by: "word",
		at: -1
	};
	if (/\b(?:after|now|today|current|this|new|latest)\b/.test(texts)) return {
		by: "word",
		at: 1
	};
	return {
		by: "word",
		at: 0
	};
}

// src/link/assignment/share-line.ts
/** The figures with the words of their row that tell their claims apart. */
function toLine(row, share) {
	const { figures, claims } = share;
	const times = timeLabels(row, claims);
	const nouns = new Map(figures.flatMap((figure) => nounOf(row.scene, figure).map((noun) => [noun, figure])));
	const before = [];
	const behind = [];
	const gaps = [];
	let open = [];
	let last = null;
	for (const [at, step] of row.steps.entries()) {
		if (step.kind === "wall") {
			if (last) behind.at(-1).push(...open);
			[open, last] = [[], null];
			continue;
		}
		const own = step.kind === "figure" ? figures.find(({ linked }) => linked === step.linked) : void 0;
		const isNoun = step.kind === "word" && last !== null && nouns.get(step.word) === last;
		const said = times.has(step) ? {
			mask: times.get(step),
			weight: 1
		} : step.kind === "word" ? saidBy(step.word, claims, row, isNoun) : SILENT;
		if (own) {
			if (last) gaps.push(open);
			else if (before.length > 0) gaps.push([]);
			before.push(last ? [] : open);
			behind.push(said.mask === 0 ? [] : [{
				mask: said.mask,
				back: said.weight,
				ahead: 0
			}]);
			[open, last] = [[], own];
		} else if (said.mask !== 0) {
			const label = {
				mask: said.mask,
				back: said.weight * (last ? strength(row, at, last, false) : 0),
				ahead: said.weight * strength(row, at, nextOf(row, at, figures), true)
			};
			if (isNoun) behind.at(-1).push(label);
			else open.push(label);
		}
	}
	return {
		claims: claims.length,
		owners: figures.map(({ owners }) => owners.reduce((mask, owner) => mask | 1 << claims.indexOf(owner), 0)),
		before,
		behind,
		gaps
	};
}
const SILENT = {
	mask: 0,
	weight: 0
};
/**
* The claims that a word speaks for, and how surely. In prose a word that speaks for all says nothing; what heads a row of a
* table for all may head it for the one that no other row is of.
*/
function saidBy(word, claims, { kind }, isNoun) {
	if (!word.content || ANYBODY.has(word.lemma)) return SILENT;
	const heads = isNoun ? claims.map((claim) => headsSubject(word, claim) ? 1 : 0) : [];
	const fits = heads.some((fit) => fit > 0) ? heads : claims.map((claim) => spokenFor(word, claim));
	const weight = Math.max(...fits);
	if (weight === 0) return SILENT;
	const mask = fits.reduce((sum, fit, index) => fit === weight ? sum | 1 << index : sum, 0);
	return mask !== 2 ** claims.length - 1 || kind === "table" || kind === "list" ? {
		mask,
		weight
	} : SILENT;
}
/** Words for whoever is counted tell nobody apart. */
const ANYBODY = /* @__PURE__ */ new Set(["people", "person"]);
/** The noun right behind a figure, with the words between. */
function nounOf(scene, { mention }) {
	if (!scene) return [];
	return scene.words[scene.at.get(mention)?.end ?? 0]?.lower === "of" ? [] : countedPhrase(scene, mention);
}
function nextOf({ steps }, from, figures) {
	for (let at = from + 1; at < steps.length && steps[at].kind !== "wall"; at++) {
		const step = steps[at];
		const own = step.kind === "figure" ? figures.find(({ linked }) => linked === step.linked) : void 0;
		if (own) return own;
	}
	return null;
}
/**
* How strongly a word speaks of the figure before it or of the one behind it. What a sentence begins with reaches further than
* what is added behind a figure, and between two figures a comma or an \u201cand\u201d parts what is said of the one from what is said of the other.
*/
function strength({ scene, steps }, at, figure, isAhead) {
	const step = steps[at];
	if (!figure) return 0;
	if (step.kind !== "word" || step.index === null || !scene) return 1;
	const quantities = scene.mentions.filter(({ kind }) => kind === "quantity");
	const reached = Math.max(isAhead ? (require_link ??= require("./link.cjs")).CUE.aheadOf : 0, (require_link ??= require("./link.cjs")).reach(scene, step.index, figure.mention, quantities));
	const to = steps.findIndex((one) => one.kind === "figure" && one.linked === figure.linked);
	const between = to < at ? steps.slice(to + 1, at) : steps.slice(at + 1, to);
	return (isAhead ? steps.slice(0, at).findLastIndex(isBoundary) >= 0 && steps.slice(0, at).findLast(isBoundary).kind === "figure" : true) ? reached * partingOf(between) : reached;
}
function isBoundary({ kind }) {
	return kind !== "word";
}
/** What commas, conjunctions and the like leave of the strength of a word, those side by side as one. */
function partingOf(steps) {
	let left = 1;
	for (let at = 0; at < steps.length; at++) {
		let least = partedBy(steps[at]);
		while (least < 1 && partedBy(steps[at + 1]) < 1) least = Math.min(least, partedBy(steps[++at]));
		left *= least;
	}
	return left;
}
function partedBy(step) {
	if (step?.kind !== "word") return 1;
	return step.word.lower === "," ? (require_link ??= require("./link.cjs")).CUE.partedByComma : PARTINGS.has(step.word.lower) ? (require_link ??= require("./link.cjs")).CUE.parted : 1;
}
const PARTINGS = /* @__PURE__ */ new Set([
	";",
	":",
	"/",
	"\u2013",
	"\u2014",
	"and",
	"but",
	"or",
	"while",
	"whereas",
	"than",
	"compared",
	"plus",
	"then"
]);

// src/link/assignment/assigned.ts
/**
* Figures that are the values of claims, and stand side by side in a sentence, a list, a row or a column, are shared out among
* these claims by the words around them. Where the words give the value of one to another, both stand in a wrong place.
*/
function settleAssigned(scenes, vocabulary, contentOf) {
	const changed = /* @__PURE__ */ new Map();
	const kept = /* @__PURE__ */ new Set();
	for (const row of figureRows(scenes, contentOf)) for (const share of sharesIn(row, vocabulary)) {
		if (share.figures.some(({ linked: { match } }) => changed.has(match) || kept.has(match))) continue;
		const assignment = assign(toLine(row, share));
		const verdict = assignment && verdictOn(row, share, assignment);
		if (verdict === "kept") for (const { linked } of share.figures) kept.add(linked.match);
		else for (const [match, swap] of verdict ?? []) changed.set(match, swap);
	}
	return {
		changed,
		kept
	};
}
/** What becomes of the figures of a share: all in their places or not ours to flag, or some in wrong ones; null where that is not clear. */
function verdictOn(row, share, { lead, places, own }) {
	const { figures, claims } = share;
	const isSaid = own.every(({ said }) => said >= (require_link ??= require("./link.cjs")).LIMIT.assignedWord);
	if (isPartOfWhole(share) || isSaid && lead <= -(require_link ??= require("./link.cjs")).LIMIT.keptLead) return "kept";
	const moved = figures.flatMap((figure, index) => {
		const { claim, said, opening } = places[index];
		const place = claims[claim];
		return figure.owners.includes(place) ? [] : [{
			...figure,
			place,
			said,
			opening
		}];
	});
	const isMoved = ({ linked }) => moved.some((one) => one.linked === linked);
	const isApart = row.kind === "sentences";
	if (lead < (isApart ? (require_link ??= require("./link.cjs")).LIMIT.assignedApart : (require_link ??= require("./link.cjs")).LIMIT.assigned) * moved.length) return null;
	const [silent, ...more] = moved.filter(({ said }) => said < (require_link ??= require("./link.cjs")).LIMIT.assignedWord);
	const isHeld = row.kind === "sentence" || isApart && places.some(({ said }, index) => said >= (require_link ??= require("./link.cjs")).LIMIT.assignedWord && !isMoved(figures[index]));
	if (more.length > 0 || silent && !isHeld || !haveOneScale(moved.map(({ owners }) => owners[0].claim))) return null;
	if (silent && moved.some((one) => one !== silent && one.said - one.opening < (require_link ??= require("./link.cjs")).LIMIT.assignedWord)) return null;
	if (silent && isWorkedOut$2(moved, figures)) return null;
	if (!moved.every(({ linked, place }) => canMove(linked.match, place.claim))) return null;
	if (moved.some(({ linked, place }) => linked.notSaid(place) !== null)) return "kept";
	return moved.map(({ linked, place, owners }) => [linked.match, asSwap(linked.match, place.claim, owners[0].claim)]);
}
/** "We have \u00a338,000 and need \u00a351,000. It is \u00a313,000": what is worked out of the figures before it stands behind them, as it should. */
function isWorkedOut$2(moved, figures) {
	const last = figures.at(-1);
	const { claim } = last.owners[0];
	const sources = claim.kind === "value" ? claim.derived?.from ?? [] : [];
	const stated = new Set(figures.slice(0, -1).flatMap(({ owners }) => owners.map((owner) => owner.claim.id)));
	return moved.some(({ linked }) => linked === last.linked) && sources.length > 0 && sources.every((id) => stated.has(id));
}
/** "31 of 124 posts": the words make the one a part of the other, which it is. */
function isPartOfWhole({ figures }) {
	return figures.some(({ linked, scene }, index) => {
		const next = figures[index + 1];
		return next !== void 0 && shareOf(scene.passage, linked.match, next.linked.match) === "fits";
	});
}
/** Neither a change by so much, an earlier value nor the whole of its own claim; and no other finding. */
function canMove({ state, relation, mention, claim }, place) {
	if (mention.kind !== "quantity" || mention.quantity.sign !== void 0) return false;
	if (state === "conflicts") return relation === "rival" || claim === place;
	const isWhole = state === "agrees" && claim?.kind === "value" && claim.outOf?.low.eq(mention.quantity.low) === true;
	return relation !== "previous" && !isWhole;
}

// src/link/assignment/columns.ts
/**
* Tables that hold two times side by side: a claim's figure belongs in the later column, what it was before in the earlier
* one. Both are wrong where they stand the other way round; where one of them is right, the other is held against the claim.
*/
function settleColumns(matches, passages) {
	const rows = /* @__PURE__ */ new Map();
	for (const match of matches) {
		const cell = passages[match.mention.passage]?.cell;
		const time = cell && !cell.header ? timeOf$1(cell) : null;
		if (!cell || !time || match.mention.kind !== "quantity") continue;
		const key = `${cell.table}:${cell.row}`;
		rows.set(key, [...rows.get(key) ?? [], {
			match,
			mention: match.mention,
			time
		}]);
	}
	const settled = new Map([...rows.values()].flatMap((row) => settlePair(row)));
	return matches.map((match) => settled.get(match) ?? match);
}
function settlePair(row) {
	const [one, other] = row;
	if (!one || !other || row.length > 2 || one.time.by !== other.time.by || one.time.at === other.time.at) return [];
	const [earlier, later] = one.time.at < other.time.at ? [one, other] : [other, one];
	const claim = claimOf$1(earlier.match) ?? claimOf$1(later.match);
	if (!claim) return [];
	const [was, is] = [standing(claim, earlier), standing(claim, later)];
	if (was === "present" && is === "previous") return [conflict$3(earlier, claim, "previous"), conflict$3(later, claim, "quantity")];
	if (was === "previous" && is === null && isSlip(later, claim, "quantity")) return [conflict$3(later, claim, "quantity")];
	if (was === null && is === "present" && isSlip(earlier, claim, "previous")) return [conflict$3(earlier, claim, "previous")];
	return [];
}
/** The claim that a cell surely states, if it has an earlier value. */
function claimOf$1({ state, certainty, claim }) {
	return state === "agrees" && certainty === "certain" && (require_link ??= require("./link.cjs")).hasChanged(claim) ? claim : null;
}
function standing(claim, { mention }) {
	if ((require_quantity ??= require("./quantity.cjs")).compare(claim.quantity, mention.quantity).relation === "same") return "present";
	return (require_quantity ??= require("./quantity.cjs")).compare(claim.previous, mention.quantity).relation === "same" ? "previous" : null;
}
function isSlip({ mention }, claim, which) {
	const [mine, theirs] = [mention.quantity.low, claim[which].low];
	return mention.quantity.dimension === claim[which].dimension && mine.minus(theirs).abs().lte(theirs.abs().times((require_link ??= require("./link.cjs")).LIMIT.columnNear)) || (require_link ??= require("./link.cjs")).slipOf(mention.surface, (require_quantity ??= require("./quantity.cjs")).printQuantity(claim[which], mention.surface)) >= (require_link ??= require("./link.cjs")).LIMIT.columnSlip;
}
function conflict$3({ match, mention }, claim, which) {
	const expected = which === "quantity" ? claim.write ?? claim.text : (require_quantity ??= require("./quantity.cjs")).printQuantity(claim.previous, mention.surface);
	const { likeness: _likeness, ...rest } = match;
	return [match, {
		...rest,
		state: "conflicts",
		claim,
		relation: "disjoint",
		certainty: "certain",
		expected,
		others: [],
		reason: null
	}];
}
function timeOf$1({ columnHeader }) {
	const date = DATED.exec(columnHeader);
	if (date) return {
		by: "date",
		at: Number(date[2]) * 13 + ((require_extract ??= require("./extract.cjs")).MONTHS.get((date[1] ?? "").toLowerCase()) ?? 0)
	};
	const words = columnHeader.toLowerCase().split(/[^a-z]+/);
	const rank = RANKS.findIndex((rank) => words.some((word) => rank.has(word)));
	return rank < 0 ? null : {
		by: "word",
		at: rank
	};
}
const DATED = /(?:\b(\p{L}{3,9})\.? )?\b((?:19|20)\d\d)\b/u;
/** What a header calls the past, the present and what is to come. */
const RANKS = [
	new Set("until before old was previous previously last then prior earlier former".split(" ")),
	new Set("now today current currently this present".split(" ")),
	new Set("from after new next will".split(" "))
];

// src/link/assignment/lone-rivals.ts
/**
* Gives back to its owner a right figure that was taken to stand in another claim's place, where no figure stands in the owner's
* place in turn and the words speak no more for that claim than for the owner: two figures that change places leave two traces, and a
* single one is as often the owner's own, told in words that the claims file does not use. In: the matches of a draft, and the scene of
* each figure.
*/
function settleLoneRivals(matches, scenes, vocabulary) {
	const places = new Set(matches.map((match) => match.relation === "rival" ? match.claim : null));
	return matches.map((match) => {
		const [owner] = match.others;
		if (match.relation !== "rival" || !owner || !match.claim || match.mention.kind !== "quantity") return match;
		const isTwo = places.has(owner) || matches.some((other) => isStatedBeside(other, match, owner));
		if (isTwo && match.mention.quantity.bound === "exact") return match;
		if (!isTwo && matches.some((other) => isValueBeside(other, match))) return ownersOwn(match, owner);
		const scene = scenes.get(match.mention);
		const [place, own] = [vocabulary.of(match.claim), vocabulary.of(owner)];
		return scene && place && own && !isInPlace(match.mention, scene, place, own) ? ownersOwn(match, owner) : match;
	});
}
/** The figure of a claim stands in the same passage, where it should. */
function isStatedBeside({ state, claim, mention }, match, one) {
	return state === "agrees" && claim === one && mention.passage === match.mention.passage;
}
/** The very value of the claim in whose place a figure seems to stand, in the same passage. */
function isValueBeside({ mention, state }, match) {
	if (mention.passage !== match.mention.passage || mention.kind !== "quantity" || match.claim?.kind !== "value") return false;
	const own = match.claim.quantity;
	const { low, dimension, unit } = mention.quantity;
	return state !== "conflicts" && low.gte(TELLING$3) && low.eq(own.low) && dimension === own.dimension && unit === own.unit;
}
/** Smaller numbers are met by chance. */
const TELLING$3 = 100;
/** "No more than 10%" is hardly another claim's by accident; of a plain figure the words that only one of the two claims has are counted. */
function isInPlace(mention, scene, place, owner) {
	if (mention.quantity.bound !== "exact") return false;
	const words = wordsFor(mention, scene);
	const [forPlace, forOwner] = [only(words, place, owner), only(words, owner, place)];
	return forPlace > 0 && (forOwner === 0 || forPlace >= forOwner + CLEAR$1);
}
/** By how many words a claim has to be ahead of the one whose value it is. */
const CLEAR$1 = 2;
/** The content words of the figure's sentence and of what stands around it. */
function wordsFor(mention, scene) {
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	return [...scene.words.filter((word) => word.content && word.sentence === here), ...scene.surroundings.flatMap(({ word, place }) => BESIDE$1.has(place) ? [word] : [])];
}
const BESIDE$1 = /* @__PURE__ */ new Set([
	"columnHeader",
	"rowHeader",
	"rowCell",
	"corner",
	"caption",
	"lead"
]);
function only(words, one, other) {
	return new Set(words.filter((word) => spokenFor(word, one) === 1 && spokenFor(word, other) === 0).map(({ lemma }) => lemma)).size;
}
function ownersOwn(match, owner) {
	return {
		...match,
		state: "agrees",
		claim: owner,
		relation: "same",
		certainty: "weak",
		expected: null,
		others: []
	};
}

// src/link/assignment/misplaced.ts
/**
* A figure that is exactly what the claims say of one of several, right beside the name of another: "the Dutch, with 84,000"
* of the Germans. Only where the figure is of no claim so far, and nothing near it speaks for the one that has its value. Out:
* the matches that change.
*/
function settleMisplaced(linked, crossed) {
	const misplaced = /* @__PURE__ */ new Map();
	for (const { match, half } of linked) {
		const owner = half?.owners[0];
		if (!half || !owner || half.owners.length > 1 || crossed.has(match) || match.state !== "not-covered" || !isTelling$3(match)) continue;
		const [place, ...others] = half.places.filter(isNamed$1);
		if (!place || others.length > 0 || isStated$5(place, match, linked)) continue;
		misplaced.set(match, asSwap(match, place.claim, owner));
	}
	return misplaced;
}
function isNamed$1({ named, lead, kept, isKin, isDoubted }) {
	return isKin && !isDoubted && named >= (require_link ??= require("./link.cjs")).LIMIT.nameOfOne && lead >= (require_link ??= require("./link.cjs")).LIMIT.nameOfOne && kept < (require_link ??= require("./link.cjs")).LIMIT.nameOfOther;
}
/** The claim's own figure stands in the same paragraph: this one is of something else. */
function isStated$5({ claim }, { mention }, linked) {
	return linked.some(({ match, half }) => match.mention.passage === mention.passage && half?.owners.includes(claim));
}
/** Small numbers are met by chance. */
function isTelling$3({ mention }) {
	return mention.kind === "quantity" && mention.change === void 0 && mention.quantity.low.abs().gte(100);
}

// src/link/lexicon/sides.ts
/** Words for the beginning and the end of what takes some time. */
const words$1 = (list) => new Set(list.split(" "));
const BEGINNINGS = words$1("open opens opened opening start starts started starting begin begins began begun beginning commence commences commenced launch launches launched");
const ENDINGS = words$1("close closes closed closing end ends ended ending finish finishes finished conclude concludes concluded expire expires expired deadline cease ceases ceased halt halts halted stop stops stopped shut shuts");

// src/link/dates/date-stretches.ts
/**
* "Open from 2 March to 17 April", where 2 March is the claims' "consultation opens": the other end is their "consultation
* closes". Takes the linked dates of one passage and judges those for which no claim was found, where one claim only can be meant.
*/
function settleStretches(scene, dates, vocabulary) {
	return dates.map((match, at) => {
		const { mention } = match;
		if (match.state === "conflicts") return atWrittenMonth(scene, match, dates[at + 1]) ?? match;
		if (match.state === "agrees" || mention.kind !== "date" || !mention.date.otherEnd) return match;
		const beside = dates[mention.date.end === "last" ? at - 1 : at + 1];
		if (beside?.state !== "agrees" || beside.certainty === "weak" && !isWhole$1(beside)) return match;
		const claim = ofSameStretch(mention, beside) ?? (match.state === "not-covered" ? counterpartOf(mention, beside, vocabulary) : null);
		return claim ? judged(scene, match, mention, claim, beside) ?? match : match;
	});
}
/** "From 11 to 21 December" of what opens on 11 June: the month is wrong, and it is written at the other end. */
function atWrittenMonth(scene, match, beside) {
	const { mention, claim, at } = match;
	if (mention.kind !== "date" || claim?.kind !== "date" || at || mention.date.end !== "first" || beside?.mention.kind !== "date") return null;
	const { end: _end, otherEnd: _other, bound: _bound, ...alone } = mention.date;
	const { wrong, expected } = (require_dates ??= require("./dates.cjs")).compareDates(claim.date, alone, {
		draftDate: null,
		asOf: null
	});
	const month = beside.mention.date.end === "last" ? beside.mention.parts.month : void 0;
	return wrong === "month" && month ? {
		...match,
		at: (require_draft ??= require("./draft.cjs")).toSource(scene.passage, month),
		expected
	} : null;
}
/** A day, month and year in full are no accident, however few words name the claim. */
function isWhole$1({ mention, relation }) {
	return mention.kind === "date" && relation === "same" && mention.date.day !== void 0 && mention.date.year !== void 0;
}
/** "From seven in the morning until nine at night" of what is open from 7am to 7pm: one claim has both ends, and one of them is right. */
function ofSameStretch({ date }, { claim, mention }) {
	if (claim?.kind !== "date" || mention.kind !== "date" || mention.date.end === date.end) return null;
	return (date.day === void 0 && date.time !== void 0 ? claim.date.timeTo : claim.date.otherEnd) !== void 0 ? claim : null;
}
/** The claim for an end of a stretch whose other end, `beside`, surely is the claims' own. */
function counterpartOf({ date }, { claim, mention }, vocabulary) {
	if (claim?.kind !== "date" || claim.date.day === void 0 || date.day === void 0) return null;
	if (mention.kind !== "date" || mention.date.end === date.end || mention.date.day === void 0) return null;
	const { firsts, lasts } = endsOf(vocabulary);
	const [own, other] = date.end === "last" ? [FIRST, lasts] : [LAST, firsts];
	const found = new Set(subjectsOf(claim, own).flatMap((subject) => other.get(subject) ?? []));
	found.delete(claim);
	const [one] = found;
	return one && found.size === 1 ? one : null;
}
function judged(scene, match, mention, claim, beside) {
	const { end, otherEnd: _other, bound: _bound, ...alone } = mention.date;
	const isStretch = claim.date.timeTo !== void 0 || claim.date.otherEnd !== void 0;
	const { outcome, relation, wrong, expected } = (require_dates ??= require("./dates.cjs")).compareDates(claim.date, isStretch && end ? {
		...alone,
		end
	} : alone, {
		draftDate: null,
		asOf: null
	});
	if (outcome === "undetermined") return null;
	const range = wrong ? mention.parts[wrong] : void 0;
	return {
		...match,
		state: outcome,
		claim,
		relation,
		certainty: "likely",
		reason: null,
		expected: outcome === "conflicts" ? expected : null,
		...range && { at: (require_draft ??= require("./draft.cjs")).toSource(scene.passage, range) },
		related: [{
			span: beside.mention.span,
			text: beside.mention.surface
		}]
	};
}
const ENDS$1 = /* @__PURE__ */ new WeakMap();
function endsOf(vocabulary) {
	let ends = ENDS$1.get(vocabulary);
	if (!ends) {
		ends = {
			firsts: bySubject(vocabulary, FIRST),
			lasts: bySubject(vocabulary, LAST)
		};
		ENDS$1.set(vocabulary, ends);
	}
	return ends;
}
function bySubject({ dates }, side) {
	const found = /* @__PURE__ */ new Map();
	for (const claim of dates) {
		if (claim.date.day === void 0) continue;
		for (const subject of subjectsOf(claim, side)) found.set(subject, [...found.get(subject) ?? [], claim]);
	}
	return found;
}
/** What is left of a claim's names without the word for a beginning or an end: of "consultation opens" the consultation. */
function subjectsOf({ of }, side) {
	return of.flatMap((text) => {
		const words = (require_text ??= require("./text.cjs")).tokenize(text).filter(({ kind }) => kind === "word");
		const rest = words.filter(({ lower }) => !side.has(lower) && !/^(?:the|of|a|an|for|to|day)$/.test(lower));
		return words.some(({ lower }) => side.has(lower)) && rest.length > 0 ? [rest.map(({ lower }) => (require_text ??= require("./text.cjs")).stem(lower)).toSorted().join(" ")] : [];
	});
}
const FIRST = /* @__PURE__ */ new Set([...BEGINNINGS, "first"]);
const LAST = /* @__PURE__ */ new Set([
	...ENDINGS,
	"last",
	"final",
	"expiry"
]);

// src/link/lexicon/events.ts
/**
* What news events are called, by kind: base forms of the verbs and nouns, and turns of several words, with which reports say
* that such a thing happened. Made by hand from the vocabulary of reports in general. Kinds that a report may mean by the same
* word share it.
*/
const KINDS$1 = {
	launch: "launch|lift-off|liftoff|blast-off|lift off|lifted off|blast off|blasted off|take off|took off|into orbit|into space",
	end: "end|close|finish|conclude|conclusion|finale|final|wind up|wound up|last day|its end|an end|a close",
	open: "open|reopen|opening|inaugurate|inauguration|inaugural",
	begin: "begin|start|commence|kick off|kicked off|get under way|got under way|set off|first day",
	ruling: "rule|ruling|uphold|upheld|overturn|quash|judgment|judgement|struck down|strike down|set aside",
	verdict: "verdict|convict|conviction|acquit|acquittal|find guilty|found guilty",
	sentence: "sentence|jail",
	vote: "vote|ballot|referendum|election|go to the polls|went to the polls",
	sign: "sign|signing|signature",
	publish: "publish|publication|release|come out|came out|bring out|brought out",
	death: "die|death",
	resign: "resign|resignation|quit|step down|stepped down|stand down|stood down",
	walkout: "walkout|walk-out|strike|walk out|walked out|down tools|downed tools",
	crash: "crash|collide|collision|derail|derailment|come down|came down",
	fire: "fire|blaze|burn|burn down|burned down|burnt down|catch fire|caught fire",
	landfall: "landfall|come ashore|came ashore",
	win: "win|victory|beat|defeat|prize|award",
	wedding: "marry|wed|wedding",
	arrival: "arrive|arrival|dock|land|landing",
	departure: "depart|departure|leave|sail|set out|set sail",
	meeting: "meet|meeting|summit|gather|gathering",
	unveiling: "unveil|unveiling",
	arrest: "arrest|detain",
	move: "move|relocate|removal"
};
/** The kinds of event that a base form, or a turn of several words, stands for. */
const EVENT_KINDS = byWord();
/** What hardly happens twice in one report, so that the first sentence of one that tells of it means it. */
const RARE_EVENTS = /* @__PURE__ */ new Set([
	"launch",
	"ruling",
	"verdict",
	"sentence",
	"landfall",
	"walkout",
	"wedding"
]);
function byWord() {
	const kinds = /* @__PURE__ */ new Map();
	for (const [kind, words] of Object.entries(KINDS$1)) for (const word of words.split("|")) kinds.set(word, (kinds.get(word) ?? /* @__PURE__ */ new Set()).add(kind));
	return kinds;
}

// src/link/dates/weekday-alone.ts
/** A weekday and nothing else. */
function isWeekdayAlone({ weekday, day, month, year, time, from, relative }) {
	return weekday !== void 0 && [
		day,
		month,
		year,
		time,
		from,
		relative
	].every((part) => part === void 0);
}
/**
* "In Monday's slalom": where the words behind a weekday's s are all of a claim's name, and of one claim's only, that one is
* meant, and no "giant slalom". Other mentions keep all their candidates.
*/
function namedBehind({ words, at }, mention, evidence) {
	const end = at.get(mention)?.end ?? words.length;
	if (!isWeekdayAlone(mention.date) || !/^['\u2019]s$/.test(words[end]?.lower ?? "")) return evidence;
	const behind = [];
	for (const word of words.slice(end + 1, end + 1 + LONGEST$3)) {
		if (!word.content) break;
		behind.push(word.lower);
	}
	const named = evidence.filter(({ compiled }) => compiled.claim.of.some((text) => text.toLowerCase() === behind.join(" ")));
	return named.length === 1 ? named : evidence;
}
const LONGEST$3 = 4;

// src/link/dates/event-weekdays.ts
/**
* "Put into orbit early on Sunday", where the claims have one launch and it was on a Saturday: the weekday of the draft's only
* event of its kind, though the sentence has hardly a word of the claim. Takes the matches of a passage's dates and links those
* weekdays again that stand alone and that no claim was found for. The claim is one of the draft's own days; of a draft
* without a day only what it opens with is held against a claim. The sentence has another word of the claim, or tells of what happens rarely.
*/
function linkEventWeekdays(draft, scene, dates, vocabulary) {
	return dates.map((match) => {
		const { mention, state, reason } = match;
		if (!(state === "not-covered" || state === "set-aside" && reason === WEAK) || mention.kind !== "date" || !isWeekdayAlone(mention.date) || /s$/i.test(mention.surface)) return match;
		const claim = eventOf(draft, scene, mention, vocabulary);
		return claim ? settled(match, mention, claim, scene.passage) : match;
	});
}
/** Why a weekday alone is left to the event. */
const WEAK = "a weekday or period alone";
function eventOf(draft, scene, mention, vocabulary) {
	const { words, passage } = scene;
	const { start, end } = scene.at.get(mention) ?? {
		start: 0,
		end: 0
	};
	const here = words[start]?.sentence;
	if (words[start - 1]?.lower !== "on" || isPlural$1(words[end]) || isAlongOtherDay(scene, mention)) return null;
	const told = nearestEvent(words, start, end);
	if (!told) return null;
	const events = eventsOf(vocabulary).filter(({ kinds }) => [...told].some((kind) => kinds.has(kind)));
	const today = draft.date === null ? null : (require_dates ??= require("./dates.cjs")).parseDay(draft.date);
	const near = today ? events.filter(({ claim }) => Math.abs(dayOf$2(claim) - (require_dates ??= require("./dates.cjs")).dayNumber(today)) <= DAYS$3) : events;
	const [event] = near;
	if (!event || new Set(near.map(({ claim }) => dayOf$2(claim))).size > 1) return null;
	const isOpening = isLead(draft, passage) && here === words[0]?.sentence;
	const sentence = words.filter((word) => word.sentence === here);
	const isTold = isOpening && [...told].some((kind) => RARE_EVENTS.has(kind) && event.kinds.has(kind));
	const isNamed = (today || isOpening) && sharesWord$1(sentence, event) && hasNoStranger(sentence, vocabulary);
	return isTold || isNamed ? event.claim : null;
}
/** Days between an event and the draft that tells of it by its weekday. */
const DAYS$3 = 7;
/** "Monday's slalom". */
function isPlural$1(word) {
	return /^['\u2019]s$/.test(word?.lower ?? "");
}
function isAlongOtherDay({ words, mentions, at }, mention) {
	const here = words[at.get(mention)?.start ?? 0]?.sentence;
	return mentions.some((other) => other !== mention && other.kind === "date" && words[at.get(other)?.start ?? 0]?.sentence === here);
}
/**
* The kinds of the event word nearest to a weekday in its sentence; behind "as" or "when" those of the other clause too, which
* tells of the same day. Null where somebody only speaks on that day.
*/
function nearestEvent(words, start, end) {
	const told = words.flatMap((word, at) => {
		if (word.sentence !== words[start].sentence || at >= start && at < end) return [];
		const distance = at < start ? start - at : at - end + 1;
		const kinds = (require_extract ??= require("./extract.cjs")).REPORTING.has(word.lower) && !EVENT_KINDS.has(word.lemma) ? null : kindsAt(words, at);
		return kinds?.size === 0 ? [] : [{
			kinds,
			distance,
			isBehind: at >= end
		}];
	});
	const nearest = told.toSorted((one, other) => one.distance - other.distance)[0];
	if (!nearest?.kinds || nearest.distance > FARTHEST$2) return null;
	const joined = told.filter(({ isBehind }) => isBehind && isJoined(words, end)).flatMap(({ kinds }) => [...kinds ?? []]);
	return /* @__PURE__ */ new Set([...nearest.kinds, ...joined]);
}
/** Words between a weekday and what happened then. */
const FARTHEST$2 = 9;
/** "On Sunday night as", "on Sunday when". */
function isJoined(words, end) {
	const next = PART_OF_DAY.has(words[end]?.lower ?? "") ? words[end + 1] : words[end];
	return next?.lower === "as" || next?.lower === "when";
}
const PART_OF_DAY = /* @__PURE__ */ new Set([
	"morning",
	"afternoon",
	"evening",
	"night"
]);
/** What happened by the word at a place, or by the turn that begins there. */
function kindsAt(words, at) {
	for (let length = 4; length > 1; length--) {
		const turn = words.slice(at, at + length);
		const kinds = turn.length === length ? EVENT_KINDS.get(turn.map((word) => word.lower).join(" ")) : void 0;
		if (kinds) return kinds;
	}
	return EVENT_KINDS.get(words[at].lemma) ?? EVENT_KINDS.get(words[at].lower) ?? NOTHING$1;
}
const NOTHING$1 = /* @__PURE__ */ new Set();
const EVENTS = /* @__PURE__ */ new WeakMap();
function eventsOf(vocabulary) {
	let events = EVENTS.get(vocabulary);
	if (!events) {
		events = vocabulary.dates.flatMap((claim) => {
			const { year, month, day, otherEnd } = claim.date;
			if (year === void 0 || month === void 0 || day === void 0 || otherEnd) return [];
			const words = (require_link ??= require("./link.cjs")).toWords([
				...claim.of,
				claim.says,
				...claim.about
			].join(". "), []);
			const told = words.map((_, at) => kindsAt(words, at));
			const other = words.filter(({ content, kind }, at) => content && kind === "word" && told[at].size === 0);
			const isDated = ({ lower }) => (require_dates ??= require("./dates.cjs")).WEEKDAY_NAMES.some((name) => name.toLowerCase() === lower) || (require_extract ??= require("./extract.cjs")).MONTHS.has(lower);
			return [{
				claim,
				kinds: new Set(told.flatMap((kinds) => [...kinds])),
				stems: new Set(other.filter((word) => !isDated(word)).map(({ stem }) => stem))
			}];
		});
		EVENTS.set(vocabulary, events);
	}
	return events;
}
function dayOf$2({ date: { year, month, day } }) {
	return (require_dates ??= require("./dates.cjs")).dayNumber({
		year,
		month,
		day
	});
}
/** The first paragraph of a draft's text. */
function isLead({ passages }, passage) {
	return passages.find(({ kind, cell }) => kind !== "heading" && kind !== "field" && kind !== "alt" && !cell) === passage;
}
function sharesWord$1(sentence, { stems }) {
	return sentence.some(({ content, stem }) => content && stems.has(stem));
}
/** Every name of the sentence is one of the claims': it is not about another court or another festival. */
function hasNoStranger(sentence, { known }) {
	return sentence.every((word, at) => at === 0 || word.kind !== "word" || !word.capital || WEEKDAY.test(word.lower) || known.has(word.stem));
}
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
function settled(match, mention, claim, passage) {
	const { year, month, day } = claim.date;
	const weekday = (require_dates ??= require("./dates.cjs")).weekdayOf({
		year,
		month,
		day
	});
	const isRight = mention.date.weekday === weekday;
	const range = mention.parts.weekday ?? mention.range;
	return {
		...match,
		state: isRight ? "agrees" : "conflicts",
		claim,
		relation: isRight ? "looser" : "weekday",
		certainty: "likely",
		reason: null,
		...isRight ? {} : { at: (require_draft ??= require("./draft.cjs")).toSource(passage, range) },
		actual: mention.surface,
		expected: isRight ? null : (require_dates ??= require("./dates.cjs")).WEEKDAY_NAMES[weekday],
		candidates: [{
			claim,
			score: 1,
			cues: [{
				text: "the only event of its kind",
				weight: 1
			}]
		}]
	};
}

// src/link/figures/noun-fit.ts
function headersOf({ passage, surroundings }) {
	if (!passage.cell || passage.cell.header) return [];
	const of = (place) => surroundings.filter((one) => one.place === place && one.word.kind === "word" && !GENERIC.has(one.word.lemma)).map((one) => one.word);
	return [{
		place: "row",
		words: headOf$1(passage.cell.rowHeader, of("rowHeader"))
	}, {
		place: "column",
		words: of("columnHeader")
	}].filter(({ words }) => words.length > 0);
}
/** "Power for the presses" is about power. */
function headOf$1(header, words) {
	const end = header.search(/ (?:for|of|from|to|by|at|on|with|among) /);
	const head = end < 0 ? [] : words.filter((word) => word.end <= end);
	return head.length > 0 ? head : words;
}
/** Words of table headers that fit any claim. */
const GENERIC = new Set("number value amount total figure result count size share sum price cost rate percent percentage year date time unit measure item name type detail change actual quantity level bn m k day month week hour minute km gb mw max maximum minimum min all total overall average q h fy quarter half".split(" "));
/** Whether one of the words of a claim means the same as this one. */
function knows({ stems, groups }, { stem, compound, lemma }) {
	return stems.has(stem) || compound !== null && stems.has(compound) || ((require_link ??= require("./link.cjs")).SYNONYMS.get(lemma) ?? []).some((group) => groups.has(group));
}
/** A head noun that no phrase of the claim knows, and unknown words before it, speak against the claim. */
function nounFit(compiled, counted, strict) {
	if (counted.length === 0) return [];
	const fits = counted.map((word) => knows(compiled, word) || compiled.figure.has(word.stem));
	if (!fits.some(Boolean) && counted.length === 1 && counted[0].lower === "people") return [{
		text: "counts people",
		weight: strict ? (require_link ??= require("./link.cjs")).CUE.anyPeople : 0
	}];
	if (!fits.some(Boolean)) return [{
		text: `counts \u201c${counted.map((word) => word.text).join(" ")}\u201d`,
		weight: strict ? (require_link ??= require("./link.cjs")).CUE.otherNoun : (require_link ??= require("./link.cjs")).CUE.otherNoun * (require_link ??= require("./link.cjs")).CUE.looseNoun
	}];
	const head = fits.lastIndexOf(true);
	const noun = counted.at(-1);
	if (strict && head === counted.length - 1 && !compiled.figure.has(noun.stem) && !isOfSubject(compiled, noun) && isOfQualifier(compiled, noun) && !isVerb(noun)) return [{
		text: `counts \u201c${noun.text}\u201d`,
		weight: (require_link ??= require("./link.cjs")).CUE.qualifierNoun
	}];
	return counted.slice(0, head).flatMap((word, index) => fits[index] ? [] : [{
		text: `speaks of \u201c${word.text}\u201d`,
		weight: word.capital ? (require_link ??= require("./link.cjs")).CUE.otherName : (require_link ??= require("./link.cjs")).CUE.otherModifier
	}]);
}
/** "58 started": what they did, and nothing that is counted. */
function isVerb({ lower, lemma }) {
	return lower !== lemma && !lower.endsWith("s");
}
function isOfSubject({ subjects }, word) {
	return subjects.some((phrase) => phrase.features.some((feature) => meansSame(feature, word)));
}
function isOfQualifier({ qualifiers }, { stem }) {
	return qualifiers.some(({ alternatives }) => alternatives.some((phrase) => phrase.features.some((feature) => feature.stem === stem)));
}
function meansSame(feature, { stem, compound, lemma }) {
	const groups = (require_link ??= require("./link.cjs")).SYNONYMS.get(feature.lemma) ?? [];
	return feature.stem === stem || feature.stem === compound || ((require_link ??= require("./link.cjs")).SYNONYMS.get(lemma) ?? []).some((group) => groups.includes(group));
}

// src/link/figures/strength.ts
/** Words for what anything costs. */
const PRICES = new Set("price cost fee charge bill worth value".split(" "));
/** The head of a phrase carries it; the other words add to it. */
function phraseStrength(phrase, nearby, sharing, inherit) {
	const strengths = phrase.features.map((feature) => featureStrength(feature, nearby, sharing, inherit));
	const head = strengths[phrase.head] ?? 0;
	const rest = strengths.filter((_, index) => index !== phrase.head);
	if (rest.length === 0) return head;
	const others = rest.reduce((sum, strength) => sum + strength, 0) / rest.length;
	const alone = PRICES.has(phrase.features[phrase.head]?.lemma ?? "") && others < (require_link ??= require("./link.cjs")).LIMIT.complement ? (require_link ??= require("./link.cjs")).CUE.price : (require_link ??= require("./link.cjs")).CUE.head;
	return Math.max(head * (alone + (1 - alone) * others), others * (require_link ??= require("./link.cjs")).CUE.withoutHead);
}
/** All words of a phrase count alike. */
function meanStrength(phrase, nearby, sharing) {
	const strengths = phrase.features.map((feature) => featureStrength(feature, nearby, sharing, false));
	return strengths.reduce((sum, strength) => sum + strength, 0) / strengths.length;
}
function neighboursOf(nearby) {
	const neighbours = /* @__PURE__ */ new Map();
	for (const one of nearby) {
		const { stem, compound, lemma } = one.word;
		const keys = /* @__PURE__ */ new Set([
			stem,
			...compound === null ? [] : [compound],
			...(require_link ??= require("./link.cjs")).SYNONYMS.get(lemma) ?? []
		]);
		for (const key of keys) {
			const same = neighbours.get(key);
			if (same) same.push(one);
			else neighbours.set(key, [one]);
		}
	}
	return neighbours;
}
function featureStrength(feature, nearby, sharing, inherit) {
	let best = 0;
	const of = (key, like) => {
		for (const { word, strength, inherited, shared } of nearby.get(key) ?? []) {
			const sameCase = !feature.capital || word.capital ? 1 : (require_link ??= require("./link.cjs")).CUE.otherCase;
			const direct = strength * (shared ? sharing : 1);
			best = Math.max(best, like * sameCase * (inherit ? Math.max(direct, inherited) : direct));
		}
	};
	of(feature.stem, 1);
	for (const group of (require_link ??= require("./link.cjs")).SYNONYMS.get(feature.lemma) ?? []) of(group, SYNONYM);
	return best;
}
/** What a synonym is worth beside the word itself. */
const SYNONYM = .7;

// src/link/figures/touched.ts
/**
* Whether any claim could be about a figure or date: one shares a word with its passage or what stands around it, has its very value, or is
* the sum of claims that are `stated` nearby. Without any of these no claim is weighed for it.
*/
function mayBeClaimed(scene, mention, vocabulary, stated) {
	return isTouched(scene, vocabulary) || mention.kind === "quantity" && vocabulary.withValue(mention.quantity).length > 0 || vocabulary.sumsOf(stated()).length > 0;
}
/** Whether a word of the passage, or of what stands around it, is one that a claim is found by. */
function isTouched(scene, vocabulary) {
	let byScene = TOUCHED.get(vocabulary);
	if (!byScene) {
		byScene = /* @__PURE__ */ new WeakMap();
		TOUCHED.set(vocabulary, byScene);
	}
	let touched = byScene.get(scene);
	if (touched === void 0) {
		touched = scene.words.some((word) => word.content && vocabulary.finds(word)) || scene.surroundings.some(({ word }) => vocabulary.finds(word));
		byScene.set(scene, touched);
	}
	return touched;
}
const TOUCHED = /* @__PURE__ */ new WeakMap();

// src/link/figures/evidence.ts
/** A claim that is weighed costs so many times what it costs to look at one. */
const WEIGHED = 20;
/**
* Weighs the claims that `accepts` lets through against the words around a mention, the best first. `kin` compete for the same words, and
* `spend` is told how many claims that takes. With `discourse`, the words that the text goes on about are near as well.
*/
function weigh(scene, mention, kin, vocabulary, accepts, spend, stated = () => NOTHING, discourse = null) {
	if (!mayBeClaimed(scene, mention, vocabulary, stated)) return [];
	const words = wordsNear(scene, mention, kin, discourse);
	const nearby = neighboursOf(words);
	const near = vocabulary.near(words, accepts, spend);
	const equal = mention.kind === "quantity" ? vocabulary.withValue(mention.quantity) : [];
	const total = isOfTotal(mention, words);
	const sums = total ? vocabulary.sumsOf(stated()) : [];
	spend(WEIGHED * (near.length + equal.length + sums.length));
	const named = [.../* @__PURE__ */ new Set([...near, ...[...equal, ...sums].filter(({ claim }) => accepts(claim))])].map((compiled) => ({
		compiled,
		subject: subjectOf(compiled, nearby, equal.includes(compiled) ? null : mention)
	}));
	const surroundings = {
		nearby,
		counted: [...countedPhrase(scene, mention), ...listedNoun(scene, mention)],
		measured: measuredNoun(scene, mention),
		headers: headersOf(scene),
		field: named.filter(({ subject }) => subject.strength >= (require_link ??= require("./link.cjs")).LIMIT.subject * .6).map(({ compiled }) => compiled),
		strict: mention.kind === "quantity" && mention.quantity.dimension === "count",
		total,
		statistics: words.flatMap(({ word, strength, shared, outside }) => !shared && strength >= (require_link ??= require("./link.cjs")).LIMIT.statistic && STATISTICS.has(word.lemma) && (outside || !isWithin$1(word, mention)) ? [word] : []),
		paired: mention.kind === "quantity" && mention.change === "to",
		interval: isInterval(scene, mention),
		alone: isShort(scene, mention),
		stated,
		voiced: discourse?.measures ?? []
	};
	return named.map(({ compiled, subject }) => weighOne(compiled, subject, fuller(compiled, subject, named, nearby), surroundings, equal.includes(compiled))).filter((evidence) => evidence.subject > 0 || evidence.qualifiers > 0 || evidence.equal).sort((a, b) => b.score - a.score || (a.compiled.claim.id < b.compiled.claim.id ? -1 : 1));
}
function isWithin$1({ start, end }, { range }) {
	return start >= range.start && end <= range.end;
}
const NOTHING = /* @__PURE__ */ new Set();
/** In: the figure, where it has not the claim's value: who has it may be named by its unit. */
function subjectOf(compiled, nearby, mention) {
	let best = {
		phrase: null,
		strength: 0,
		inherited: 0
	};
	for (const phrase of compiled.subjects) {
		const strength = phraseStrength(phrase, nearby, (require_link ??= require("./link.cjs")).CUE.sharedSubject, false) * (isOwnUnit(phrase, nearby, mention) ? (require_link ??= require("./link.cjs")).CUE.ownUnit : 1);
		const inherited = phraseStrength(phrase, nearby, (require_link ??= require("./link.cjs")).CUE.sharedSubject, true);
		if (strength > best.strength || strength === best.strength && inherited > best.inherited) best = {
			phrase,
			strength,
			inherited: Math.max(inherited, best.inherited)
		};
		else if (inherited > best.inherited) best = {
			...best,
			inherited
		};
	}
	return best;
}
/** "13 years" of a claim about "years": the figure's own unit is what every figure of its kind has. */
function isOwnUnit({ features }, nearby, mention) {
	const [only, ...more] = features;
	if (!only || more.length > 0 || mention?.kind !== "quantity" || only.lemma !== mention.quantity.unitWord) return false;
	const near = nearby.get(only.stem) ?? [];
	return near.length > 0 && near.every(({ word, outside }) => !outside && isWithin$1(word, mention));
}
/** The longer name of another claim that stands where this one's short name was found: "GCSE results" for "results". */
function fuller(compiled, { phrase, strength }, named, nearby) {
	if (!phrase || strength < (require_link ??= require("./link.cjs")).LIMIT.subject) return null;
	const head = phrase.features[phrase.head];
	const own = new Set(phrase.features.map((feature) => feature.stem));
	const nearest = (nearby.get(head.stem) ?? []).filter(({ outside }) => !outside).reduce((best, one) => best && best.strength >= one.strength ? best : one, null);
	if (!nearest) return null;
	const isFuller = ({ features }) => {
		if (features.length <= own.size || ![...own].every((stem) => features.some((one) => one.stem === stem))) return false;
		const extra = features.filter((one) => !own.has(one.stem) && !compiled.stems.has(one.stem));
		const stands = (one) => (nearby.get(one.stem) ?? []).some(({ word, outside }) => !outside && touches(word, nearest.word));
		return extra.length > 0 && extra.every(stands);
	};
	for (const { compiled: rival, subject } of named) {
		const longer = rival !== compiled && subject.phrase ? rival.subjects.find(isFuller) : void 0;
		if (longer) return longer;
	}
	return null;
}
/** Another of its subjects, of words of its own, that is named as well and is no other claim's. */
function secondName(compiled, first, nearby, field) {
	const taken = /* @__PURE__ */ new Set([...first.features.map(({ stem }) => stem), ...field.flatMap((other) => other === compiled ? [] : other.subjects.flatMap(({ features }) => features.map(({ stem }) => stem)))]);
	const groups = new Set(first.features.flatMap(({ lemma }) => (require_link ??= require("./link.cjs")).groupsOf(lemma)));
	let best = null;
	for (const phrase of compiled.subjects) {
		if (phrase.features.some(({ stem, lemma }) => taken.has(stem) || (require_link ??= require("./link.cjs")).groupsOf(lemma).some((group) => groups.has(group)))) continue;
		const strength = phraseStrength(phrase, nearby, (require_link ??= require("./link.cjs")).CUE.sharedSubject, false);
		if (strength >= (require_link ??= require("./link.cjs")).LIMIT.subject && strength > (best?.strength ?? 0)) best = {
			phrase,
			strength
		};
	}
	return best;
}
/** Room for a short word between two that stand together: "people who left". */
const NEXT = 6;
/** Whether one word stands right before or behind the other. */
function touches(one, other) {
	return one.sentence === other.sentence && (Math.abs(one.end - other.start) <= NEXT || Math.abs(other.end - one.start) <= NEXT);
}
function weighOne(compiled, found, longer, surroundings, equal) {
	const { nearby, headers, field, strict, total, statistics, paired } = surroundings;
	const counted = surroundings.counted.length > 0 ? surroundings.counted : surroundings.measured ? [surroundings.measured] : [];
	const cues = [];
	const add = (text, weight) => {
		if (Math.abs(weight) >= .01) cues.push({
			text,
			weight
		});
	};
	let qualifiers = 0;
	let named = 0;
	let pinned = 0;
	for (const qualifier of compiled.qualifiers) {
		let strength = 0;
		for (const phrase of qualifier.alternatives) {
			const raw = meanStrength(phrase, nearby, (require_link ??= require("./link.cjs")).CUE.sharedQualifier);
			strength = Math.max(strength, raw * Math.max(...phrase.features.map((feature) => separation(feature, compiled, field))));
			pinned = Math.max(pinned, raw);
			if (phrase.features.some((feature) => feature.capital)) named = Math.max(named, raw);
		}
		qualifiers += strength;
		add(`names \u201c${qualifier.text}\u201d`, (require_link ??= require("./link.cjs")).CUE.qualifier * strength);
	}
	qualifiers = Math.min(qualifiers, (require_link ??= require("./link.cjs")).CUE.mostQualifiers);
	const direct = qualifiers >= (require_link ??= require("./link.cjs")).CUE.ownQualifier || paired ? Math.max(found.strength, found.inherited) : found.strength;
	const hasParts = total && hasPartsIn(compiled.claim, surroundings.stated());
	const measured = measureOf(compiled, surroundings.voiced);
	const bare = measured && direct < measured.bare ? measured.bare : direct;
	const subject = hasParts ? Math.max(bare, (require_link ??= require("./link.cjs")).CUE.parts) : bare;
	if (found.phrase) add(`names \u201c${found.phrase.text}\u201d`, (require_link ??= require("./link.cjs")).CUE.subject * direct);
	if (measured) {
		add(`measures its ${measured.name}`, (require_link ??= require("./link.cjs")).CUE.measure * measured.strength * bare);
		add(`is of a ${measured.name}`, (require_link ??= require("./link.cjs")).CUE.subject * (bare - direct));
	}
	if (longer) add(`\u201c${longer.text}\u201d is another thing`, (require_link ??= require("./link.cjs")).CUE.longerName);
	const second = found.phrase ? secondName(compiled, found.phrase, nearby, field) : null;
	if (second) add(`names \u201c${second.phrase.text}\u201d too`, (require_link ??= require("./link.cjs")).CUE.secondName * second.strength);
	let context = 0;
	for (const feature of compiled.context) context += featureStrength(feature, nearby, (require_link ??= require("./link.cjs")).CUE.sharedQualifier, false) * separation(feature, compiled, field);
	add("other words of the claim", (require_link ??= require("./link.cjs")).CUE.context * Math.min(1, context / 2));
	for (const { place, words } of headers) if (!words.some((word) => knows(compiled, word))) add(`${ABOUT[place]} \u201c${words.map((word) => word.text).join(" ")}\u201d`, (require_link ??= require("./link.cjs")).CUE.otherHeader);
	if (surroundings.interval) add(compiled.isInterval ? "says how often" : "is no interval", compiled.isInterval ? (require_link ??= require("./link.cjs")).CUE.interval : (require_link ??= require("./link.cjs")).CUE.noInterval);
	if (total && compiled.isTotal) add("states the total", (require_link ??= require("./link.cjs")).CUE.total);
	if (hasParts) add("its parts stand beside it", (require_link ??= require("./link.cjs")).CUE.subject * (subject - bare));
	if (total && !compiled.isTotal && field.some((other) => other.isTotal)) add("is no total", (require_link ??= require("./link.cjs")).CUE.noTotal);
	if (surroundings.alone && field.length === 1 && field[0] === compiled && subject >= (require_link ??= require("./link.cjs")).LIMIT.full) add("nothing else is spoken of", (require_link ??= require("./link.cjs")).CUE.alone);
	if (compiled.onlyKind && subject > 0) add("the only claim of this kind", (require_link ??= require("./link.cjs")).CUE.onlyKind);
	const statistic = statistics.find((word) => !knows(compiled, word));
	if (statistic) add(`speaks of ${/^[aeiou]/.test(statistic.lower) ? "an" : "a"} ${statistic.lower}`, (require_link ??= require("./link.cjs")).CUE.otherStatistic);
	for (const cue of nounFit(compiled, counted, strict)) add(cue.text, cue.weight);
	return {
		compiled,
		score: cues.reduce((sum, cue) => sum + cue.weight, 0),
		subject,
		qualifiers,
		pinned,
		named,
		words: () => wordsOf$1(compiled, nearby),
		equal,
		hasParts,
		statistic: statistic?.lower ?? null,
		cues
	};
}
/**
* The measure that a word beside a figure speaks of and the claim is of; a word of the claim itself is heard already. `bare` is how
* strongly that alone names the claim's subject.
*/
function measureOf({ measures, bareMeasures, stems }, voiced) {
	const best = voiced.filter(({ name, stem }) => measures.has(name) && (stem === null || !stems.has(stem))).reduce((one, other) => one && one.strength >= other.strength ? one : other, null);
	if (!best) return null;
	return {
		name: best.name,
		strength: best.strength,
		bare: bareMeasures.has(best.name) ? best.strength * (require_link ??= require("./link.cjs")).CUE.bareMeasure : 0
	};
}
/** Strength of the strongest word that one claim has and the other has not. */
function ownWords(one, other) {
	const theirs = other.words();
	return Math.max(0, ...[...one.words()].map(([stem, strength]) => theirs.has(stem) ? 0 : strength));
}
/** Claims as they stand once the row is known to be about them, whatever it is called. */
function inKnownRow(evidence) {
	return evidence.map((one) => {
		const cues = one.cues.filter(({ text }) => !text.startsWith(ABOUT.row));
		return cues.length === one.cues.length ? one : {
			...one,
			cues,
			score: one.score - (require_link ??= require("./link.cjs")).CUE.otherHeader
		};
	}).sort((a, b) => b.score - a.score);
}
const ABOUT = {
	row: "its row is about",
	column: "its column is about"
};
/** Whether at least two of the parts of a sum are among the claims, and no part is missing but one. */
function hasPartsIn(claim, ids) {
	const parts = claim.kind === "value" && claim.derived?.how === "sum" ? claim.derived.from : [];
	const stated = parts.filter((id) => ids.has(id)).length;
	return stated >= 2 && stated >= parts.length - 1;
}
/** Words for which of many figures is meant. */
const STATISTICS = new Set("average mean median typical minimum maximum".split(" "));
function wordsOf$1(compiled, nearby) {
	const phrases = [...compiled.subjects, ...compiled.qualifiers.flatMap((qualifier) => qualifier.alternatives)];
	return new Map(phrases.flatMap((phrase) => phrase.features.map((feature) => [feature.stem, featureStrength(feature, nearby, (require_link ??= require("./link.cjs")).CUE.sharedQualifier, false)])));
}
/** How well a word tells a claim from the others about the same subject: 1 if it has it alone. */
function separation(feature, compiled, field) {
	return 1 - field.filter((other) => other !== compiled && other.stems.has(feature.stem)).length / Math.max(1, field.length);
}

// src/link/assignment/halves.ts
/** What a figure could be half of a swap of; null where no claim has its value, or a single digit that several have. */
function halfOf(judged) {
	const owners = judged.filter(({ verdict }) => verdict.relation === "same" && verdict.outcome === "agrees");
	const mine = owners[0]?.one.compiled.claim;
	if (mine?.kind !== "value") return null;
	const fit = Math.max(...owners.map(({ one }) => one.score));
	const places = judged.flatMap(({ one, verdict }) => {
		const { claim } = one.compiled;
		if (claim.kind !== "value" || verdict.relation === "same") return [];
		if (one.subject < (require_link ??= require("./link.cjs")).LIMIT.subject && one.qualifiers < (require_link ??= require("./link.cjs")).LIMIT.half) return [];
		return claim.quantity.dimension === mine.quantity.dimension && claim.quantity.unit === mine.quantity.unit ? [{
			claim,
			lead: one.score - fit,
			kept: Math.max(...owners.map((owner) => ownWords(owner.one, one))),
			named: one.named,
			isDoubted: one.cues.some(({ weight }) => weight < 0),
			isKin: owners.some((owner) => isKin(owner.one, one))
		}] : [];
	});
	return {
		owners: owners.map(({ one }) => one.compiled.claim),
		places
	};
}
function isKin({ compiled: one }, { compiled: other }) {
	const words = new Set(one.subjects.flatMap(({ features }) => features.map(({ stem }) => stem)));
	return other.subjects.some(({ features }) => features.some(({ stem }) => words.has(stem)));
}

// src/link/figures/decide.ts
/** A slip under this says nothing. */
const SIMILAR = .3;
/**
* Settles what a mention is about and how it stands to it. The words decide; the value is asked only where several claims
* are about equally likely, where it is a rival's (a swap), or where it is plainly a slip of a claim's own figure.
*/
function decide(evidence, judge) {
	const judged = worthJudging(evidence).map((one) => ({
		one,
		verdict: judge.verdict(one.compiled.claim)
	})).filter(({ verdict }) => verdict.outcome !== "undetermined").map(({ one, verdict }) => ({
		one,
		verdict,
		score: one.score + valueCue(verdict)
	})).sort((a, b) => b.score - a.score);
	const candidates = judged.slice(0, 4).map(toCandidate);
	const half = halfOf(judged);
	return {
		...settleOn(judged, judge, candidates),
		...half ? { half } : {}
	};
}
/** The best candidates, and those that are there for their value alone. */
function worthJudging(evidence) {
	return evidence.filter(({ equal }, index) => equal || index < (require_link ??= require("./link.cjs")).LIMIT.judged);
}
function settleOn(judged, judge, candidates) {
	const plausible = judged.filter(isPlausible);
	const owner = ownerOf(judged, plausible, judge.telling);
	const best = plausible[0];
	if (!best) {
		if (owner) return agreement(owner, "weak", candidates);
		const written = ownNumber(judged, judge, candidates);
		if (written) return written;
		return {
			...NOT_COVERED,
			reason: judged.length > 0 ? "no claim\u2019s subject is named near it" : "no claim is about such a figure",
			candidates
		};
	}
	const swapped = owner && owner !== best && owner.verdict.relation !== "previous" && !judge.whole && isSwap(best, owner);
	const elsewhere = !owner && judge.telling && best.score < (require_link ??= require("./link.cjs")).LIMIT.certain ? judged.find(hasValue) : void 0;
	if (elsewhere) return agreement(elsewhere, "weak", candidates);
	if (owner && !swapped) return agreement(owner, owner === best ? "certain" : "likely", candidates);
	const sameValue = judged.find((one) => hasValue(one) && (judge.telling || sharesSubject(one.one, best.one)));
	return conflict$2({
		best: ownFigure(plausible) ?? best,
		plausible,
		owner: swapped ? owner : null,
		ownerAnywhere: sameValue?.one.compiled.claim ?? null,
		judge,
		candidates
	});
}
/**
* "More than 48,000 euros", "48,000 pounds" of exactly 48,000 euros: the very number of one claim, with another bound, unit or
* magnitude. Where the claim's own words would have been taken for the claim's, so are these; null where little speaks for the
* claim or anything against it.
*/
function ownNumber(judged, judge, candidates) {
	const own = judged.filter(({ verdict }) => OWN_NUMBER.has(verdict.relation));
	const [best] = own;
	if (!best || own.length > 1 || !isWrittenSo(best, judge)) return null;
	const { claim } = best.one.compiled;
	if (claim.kind !== "value" || judge.small || judged.some((other) => other.score > best.score)) return null;
	if (best.verdict.relation === "bound-dropped" && !judge.telling) return null;
	if (judge.setAside(best.one, best.verdict.slip) !== null || judge.doubts(best.one, [best.one]).some(({ weight }) => weight < 0)) return null;
	return {
		state: "conflicts",
		claim,
		relation: best.verdict.relation,
		certainty: "likely",
		reason: null,
		expected: judge.expected(claim),
		others: [],
		candidates
	};
}
/** Whether it is likely enough to be the claim's number: another unit or magnitude takes more than another bound. */
function isWrittenSo({ one, verdict, score }, { telling }) {
	switch (verdict.relation) {
		case "unit": return one.score >= (require_link ??= require("./link.cjs")).LIMIT.unitWords && score >= (require_link ??= require("./link.cjs")).LIMIT.slip && verdict.slip >= (require_link ??= require("./link.cjs")).LIMIT.likelySlip;
		case "magnitude": return one.score >= (require_link ??= require("./link.cjs")).LIMIT.magnitudeWords && score >= (require_link ??= require("./link.cjs")).LIMIT.slip && verdict.slip >= (require_link ??= require("./link.cjs")).LIMIT.likelySlip;
		default: return one.score >= (require_link ??= require("./link.cjs")).LIMIT.boundWords && score >= (telling ? (require_link ??= require("./link.cjs")).LIMIT.bound : (require_link ??= require("./link.cjs")).LIMIT.boundShort);
	}
}
const OWN_NUMBER = /* @__PURE__ */ new Set([
	"bound-dropped",
	"bound-added",
	"bound-reversed",
	"unit",
	"magnitude"
]);
/** A claim whose own number stands there with a slip is meant before one that is merely named as well. */
function ownFigure(plausible) {
	return plausible.find(({ verdict, score }) => verdict.outcome === "conflicts" && verdict.slip >= .9 && score >= plausible[0].score - (require_link ??= require("./link.cjs")).LIMIT.plausible / 2);
}
function conflict$2(difference) {
	const { best, owner, judge, candidates } = difference;
	const sources = owner || best.verdict.slip >= (require_link ??= require("./link.cjs")).LIMIT.likelySlip ? null : judge.derived(best.one);
	const against = sources && best.score < (require_link ??= require("./link.cjs")).LIMIT.derived ? null : contradiction(difference);
	if (against && (!sources || against.state === "conflicts")) return against;
	return {
		...agreement(best, "likely", candidates),
		relation: "derived",
		others: sources ?? [],
		reason: "follows from other claims"
	};
}
/** What is left of a conflict when everything that speaks against it is heard. */
function contradiction({ best, plausible, owner, ownerAnywhere, judge, candidates }) {
	const { slip } = best.verdict;
	const claim = best.one.compiled.claim;
	const { statistic } = best.one;
	const reason = statistic !== null && best.verdict.relation === "magnitude" ? `one of many figures (\u201c${statistic}\u201d)` : judge.setAside(best.one, slip);
	if (reason) return {
		...NOT_COVERED,
		state: "set-aside",
		claim,
		reason,
		candidates
	};
	const rival = plausible.find((other) => other !== best && other.verdict.outcome === "conflicts");
	if (rival && !judge.either(best.verdict, rival.verdict) && best.score - rival.score < (require_link ??= require("./link.cjs")).LIMIT.clear && ownWords(best.one, rival.one) - ownWords(rival.one, best.one) < (require_link ??= require("./link.cjs")).LIMIT.clearWord) {
		const rivals = plausible.map(({ one }) => one.compiled.claim);
		return {
			...NOT_COVERED,
			reason: `could be about ${claim.id} or ${rival.one.compiled.claim.id}`,
			candidates,
			rivals
		};
	}
	const doubts = judge.doubts(best.one, plausible.map(({ one }) => one));
	const score = best.score + doubts.reduce((sum, doubt) => sum + doubt.weight, 0) * judge.faith(slip);
	const rightful = owner?.one.compiled.claim ?? (best.verdict.relation === "disjoint" ? ownerAnywhere : null);
	if (score < (rightful ? (require_link ??= require("./link.cjs")).LIMIT.likely : leastScore(best, judge, plausible.filter(({ one }) => one !== best.one && sharesSubject(one, best.one)).length))) return {
		...NOT_COVERED,
		reason: doubts[0] && best.score >= (require_link ??= require("./link.cjs")).LIMIT.likely ? doubts[0].text : "the nearest claim is not clearly meant",
		candidates
	};
	return {
		state: "conflicts",
		claim,
		relation: rightful ? "rival" : best.verdict.relation,
		certainty: score >= (require_link ??= require("./link.cjs")).LIMIT.certain ? "certain" : "likely",
		...judge.setAside(best.one, slip, true) !== null ? { likeness: "doubted" } : rightful ? {} : likenessOf$1(best.verdict),
		reason: null,
		expected: judge.expected(claim),
		others: rightful ? [rightful] : [],
		candidates
	};
}
/** A figure that does not even look like the claim's has to be named the more plainly; one that is nearly the claim's, less. */
function leastScore({ one, verdict }, { unlike, inTable, otherExtent }, siblings) {
	if (verdict.relation === "date" && verdict.slip < 1) return verdict.slip >= .8 ? Math.min((require_link ??= require("./link.cjs")).LIMIT.likeDate, unlike) : unlike;
	if (verdict.slip >= (require_link ??= require("./link.cjs")).LIMIT.likelySlip) return (require_link ??= require("./link.cjs")).LIMIT.slip;
	const isOneOfMany = one.compiled.qualifiers.length > 0 && one.qualifiers < (require_link ??= require("./link.cjs")).LIMIT.half && siblings > 0;
	if (one.hasParts || !isUnlike(verdict) && !(inTable && isOneOfMany && verdict.relation === "disjoint" && !one.compiled.isTotal)) return (require_link ??= require("./link.cjs")).LIMIT.likely;
	if ((verdict.slip === 0 || verdict.relation === "magnitude") && otherExtent(one)) return (require_link ??= require("./link.cjs")).LIMIT.plain;
	if (isOneOfMany || one.cues.some(({ weight }) => weight < -.2) || verdict.far > 0) return unlike + (require_link ??= require("./link.cjs")).LIMIT.contradicted;
	return verdict.slip > 0 && verdict.relation !== "date" ? (require_link ??= require("./link.cjs")).LIMIT.oneDigit : unlike;
}
function isUnlike({ relation, slip }) {
	return slip < SIMILAR && UNLIKE.has(relation);
}
function likenessOf$1(verdict) {
	if (isUnlike(verdict)) return { likeness: "none" };
	return verdict.relation === "disjoint" && verdict.slip < (require_link ??= require("./link.cjs")).LIMIT.likelySlip ? { likeness: "faint" } : {};
}
const UNLIKE = /* @__PURE__ */ new Set([
	"disjoint",
	"magnitude",
	"bound-reversed",
	"date"
]);
const NOT_COVERED = {
	state: "not-covered",
	claim: null,
	relation: null,
	certainty: "weak",
	expected: null,
	others: []
};
function sharesSubject(one, other) {
	const heads = new Set(one.compiled.subjects.map((phrase) => phrase.features[phrase.head]?.stem));
	return other.compiled.subjects.some((phrase) => heads.has(phrase.features[phrase.head]?.stem));
}
function hasValue({ verdict }) {
	return verdict.relation === "same" && verdict.outcome === "agrees";
}
function isPlausible({ one, verdict }) {
	if (one.subject >= (require_link ??= require("./link.cjs")).LIMIT.subject || one.subject >= (require_link ??= require("./link.cjs")).LIMIT.subject / 2 && one.score >= (require_link ??= require("./link.cjs")).LIMIT.strong) return true;
	const isPinned = one.subject >= (require_link ??= require("./link.cjs")).LIMIT.subject / 2 || one.qualifiers >= (require_link ??= require("./link.cjs")).LIMIT.qualifiers;
	if (verdict.slip >= (require_link ??= require("./link.cjs")).LIMIT.likelySlip && isPinned && one.score + valueCue(verdict) >= (require_link ??= require("./link.cjs")).LIMIT.slip) return true;
	if (verdict.slip < .9) return false;
	return one.qualifiers >= (require_link ??= require("./link.cjs")).LIMIT.qualifiers || one.subject > 0 && (verdict.slip > 1 || one.compiled.onlyKind);
}
function valueCue(verdict) {
	return (verdict.slip < SIMILAR ? 0 : (require_link ??= require("./link.cjs")).CUE.slip * verdict.slip) + (require_link ??= require("./link.cjs")).CUE.farOff * verdict.far;
}
/** The claim that has this value, if it is near enough: one that states it before one of which it is only loosely true. */
function ownerOf(judged, plausible, telling) {
	const best = plausible[0];
	const within = (one, distance) => !best || one.score >= best.score - distance;
	const exact = (telling ? judged : plausible).find((one) => EXACT.has(one.verdict.relation) && isAgreement(one.verdict) && (one.score >= .35 || telling && one.one.named >= (require_link ??= require("./link.cjs")).LIMIT.named) && (within(one, telling ? (require_link ??= require("./link.cjs")).LIMIT.plausible * 2 : (require_link ??= require("./link.cjs")).LIMIT.plausible) || telling && one.one.named >= (require_link ??= require("./link.cjs")).LIMIT.named));
	if (exact) return exact;
	const own = ownFigure(plausible);
	const isBeaten = (one) => own?.verdict.relation === "date" && own === best && one.one.score >= own.one.score;
	const isOther = (one) => best?.verdict.relation === "date" && sharesSubject(one.one, best.one) && ownWords(best.one, one.one) < (require_link ??= require("./link.cjs")).LIMIT.ownWord;
	return plausible.find((one) => isAgreement(one.verdict) && (isBeaten(one) || isOther(one) || within(one, (require_link ??= require("./link.cjs")).LIMIT.clear) && (!own || one.score >= own.score + (require_link ??= require("./link.cjs")).LIMIT.plausible / 2)));
}
const EXACT = /* @__PURE__ */ new Set([
	"same",
	"rounded",
	"previous"
]);
/** The best claim must win by words of its own that the owner of the value lacks, and not the other way round. */
function isSwap(best, owner) {
	if (best.score - owner.score < (require_link ??= require("./link.cjs")).LIMIT.swap || best.one.subject < (require_link ??= require("./link.cjs")).LIMIT.subject) return false;
	if (owner.one.named >= (require_link ??= require("./link.cjs")).LIMIT.named && best.one.named < owner.one.named) return false;
	const [own, theirs] = [ownWords(best.one, owner.one), ownWords(owner.one, best.one)];
	return own >= (require_link ??= require("./link.cjs")).LIMIT.ownWord && own - theirs >= (require_link ??= require("./link.cjs")).LIMIT.swap * .8;
}
function isAgreement(verdict) {
	return verdict.outcome === "agrees" || verdict.outcome === "rounds";
}
function agreement(judged, certainty, candidates) {
	return {
		state: "agrees",
		claim: judged.one.compiled.claim,
		relation: judged.verdict.relation,
		certainty,
		reason: null,
		expected: null,
		others: [],
		candidates
	};
}
function toCandidate({ one, verdict, score }) {
	const cues = [...one.cues];
	if (verdict.slip > 0) cues.push({
		text: "reads like a slip of its figure",
		weight: (require_link ??= require("./link.cjs")).CUE.slip * verdict.slip
	});
	if (verdict.far > 0) cues.push({
		text: "far from its figure",
		weight: (require_link ??= require("./link.cjs")).CUE.farOff * verdict.far
	});
	return {
		claim: one.compiled.claim,
		score,
		cues
	};
}
/** The mention a decision is about, for callers that finish a match. */
function finish(mention, { half: _half, rivals: _rivals, ...decision }) {
	return {
		...decision,
		mention,
		actual: mention.surface,
		related: []
	};
}

// src/link/lexicon/cues.ts
/**
* Words that tell a reader "this figure is not the one you think of". Groups follow the reasons that an editor would give;
* the words are those of English reporting in general. A word that the claim itself uses is no cue against it.
*/
const words = (text) => new Set(text.trim().split(/\s+/));
/** Lemmas or words that, near a figure, put it into the past. */
const HISTORY = words("previously formerly originally initially previous former earlier old older then-current ago historic historical historically predecessor past prior hitherto");
/** "last" and "previous" before one of these name another period. */
const PERIODS$1 = words("year month week quarter season decade century summer winter spring autumn fall term edition time round election weekend night");
/** The figure is imagined, wished, feared or foreseen. */
const HYPOTHESIS = words("might maybe perhaps hypothetical hypothetically expect hope fear want wish dream forecast predict projection project estimate alternative instead ambition aspire aspiration target rumour rumor speculate speculation guess reckon bet bookmaker poll sample model scenario rather could possible possibly potentially propose proposal abandon shelve consider threshold aim designed allege assume calculate pencil intend");
/** Pairs of auxiliaries that put a statement into the unreal. */
const UNREAL = [
	"would have",
	"would like",
	"would've",
	"would 've",
	"could have",
	"could've",
	"might have",
	"may have",
	"had it",
	"had we",
	"had they",
	"were to"
];
/** Somebody takes a figure back. */
const CORRECTION = words("correction corrected wrong wrongly wrongfully erroneous erroneously error mistake mistaken mistakenly misreport misreported misstate misstated misprint slip sorry apologise apologize retract incorrect incorrectly inaccurate debunk superseded false falsely myth untrue");
/** Things in which a figure was published before it was put right. */
const PUBLICATIONS = words("post version report story article edition draft tweet newsletter email bulletin release count figure estimate");
/** The figure belongs to somebody or something else. */
const OTHERS = words("theirs similar comparable rival competitor elsewhere sister neighbouring neighboring separate separately unrelated else amendment amendments");
/** How a sentence about somebody else begins. */
const ASIDES = /^(?:by (?:way of )?(?:comparison|contrast)|there(?:['\u2019]s| is| was| were| are) (?:also )?an?other(?! of (?:the|these|those|our|its))|in (?:comparison|contrast)|compare (?:that|this|it) with)\b/i;
/** The figure is held against ours. */
const COMPARISON = words("than compared versus vs against");
/** The words are said or quoted by somebody. */
const SPEECH = words("say tell claim argue insist allege joke quip believe think feel suggest complain warn boast");
/** Denials. */
const DENIAL = words("not no never neither nor isn't aren't wasn't weren't don't doesn't didn't won't wouldn't hasn't haven't can't cannot couldn't");
/** Adverbs and auxiliaries that may stand between a denial and what it denies. */
const AFTER_DENIAL = words("the a an be going to go up cost just exactly simply merely as at by of in for upper limit around about");
/** Words beside which a share of a group is named. */
const GROUP = words("the these those them us you our their his her its all which whom");

// src/link/silence/silent-names.ts
/**
* Up to which word of a passage, by index, names say nothing of whom a figure is about: in "Ruiz rows for Elm Quay, the
* third-largest club" it is the known Elm Quay's, and in "the quay is one of 38 sites" it counts a whole that the quay is of.
*/
function silentUpTo({ words, at }, mention, { names }) {
	const start = at.get(mention)?.start ?? 0;
	const lower = (back) => words[start - back]?.lower ?? "";
	if (lower(1) === "of" && lower(2) === "one" || ARTICLE.test(lower(1)) && lower(2) === "of" && lower(3) === "one") return start;
	const comma = ARTICLE.test(lower(1)) ? start - 2 : start - 1;
	const head = words[comma - 1];
	return words[comma]?.text === "," && head?.capital && head.kind === "word" && names.has(head.lower) ? comma - 1 : 0;
}
const ARTICLE = /^(?:the|an?|its|their|our|whose)$/;

// src/link/silence/doubts.ts
/** Names near the figure that no claim knows, or that only other claims know: another actor, another place. */
function doubtsOf(setting, evidence, field) {
	const { scene, mention, vocabulary } = setting;
	const rivals = new Set(field.filter((one) => one !== evidence).flatMap((one) => namesOf(one.compiled)));
	const own = namesOf(evidence.compiled);
	const nameless = own.length > 0 && evidence.named < .25;
	const found = /* @__PURE__ */ new Map();
	const consider = (word, strength, role) => {
		if (!(require_link ??= require("./link.cjs")).foreign(evidence.compiled, word) || strength < .3) return;
		const unknown = !vocabulary.known.has(word.stem) && !vocabulary.names.has(word.lower);
		if (!unknown && !rivals.has(word.stem) && !(nameless && vocabulary.actors.has(word.stem) && isAkin(word.stem, own, vocabulary))) return;
		const weight = (unknown ? (require_link ??= require("./link.cjs")).CUE.unknownName : (require_link ??= require("./link.cjs")).CUE.rivalName) * strength * role * (evidence.named > strength ? .35 : nameless ? (require_link ??= require("./link.cjs")).CUE.nameless : 1);
		const kind = unknown ? "unknown" : "rival";
		if (weight < (found.get(kind)?.weight ?? 0)) found.set(kind, {
			text: `speaks of ${word.text}`,
			weight
		});
	};
	const figure = scene.at.get(mention) ?? {
		start: 0,
		end: 0
	};
	const silent = silentUpTo(scene, mention, vocabulary);
	for (const [index, word] of scene.words.entries()) {
		if (index < silent || index >= figure.start && index < figure.end) continue;
		if (!isName(word, index, setting) || isPartOfKnown(scene, index, vocabulary)) continue;
		const opens = word.sentence === (require_link ??= require("./link.cjs")).sentenceOf(scene, mention) && opensSentence(scene.words, index);
		consider(word, Math.max((require_link ??= require("./link.cjs")).reach(scene, index, mention, []), opens ? (require_link ??= require("./link.cjs")).CUE.opening : 0), roleOf(scene, index, (require_link ??= require("./link.cjs")).reach(scene, index, mention, [])));
	}
	for (const { word, strength, place } of scene.surroundings) {
		if (place !== "columnHeader" && place !== "rowHeader") continue;
		if (word.capital && word.kind === "word" && (setting.proper.has(word.lower) || rivals.has(word.stem))) consider(word, strength, (require_link ??= require("./link.cjs")).CUE.owner);
	}
	return [...found.values()];
}
/** "Anna Quist" beside a known Quist is no stranger. */
function isPartOfKnown(scene, index, vocabulary) {
	if (vocabulary.names.has(scene.words[index].lower)) return false;
	return [index - 1, index + 1].some((beside) => {
		const word = scene.words[beside];
		return word?.capital === true && word.kind === "word" && vocabulary.names.has(word.lower);
	});
}
/** How much a name acts in its clause: an owner or a place more than somebody who only says so. */
function roleOf(scene, index, strength) {
	const { words } = scene;
	let first = index;
	while (words[first - 1]?.capital && words[first - 1]?.kind === "word") first--;
	let last = index;
	while (words[last + 1]?.capital && words[last + 1]?.kind === "word") last++;
	const before = words[first - 1]?.lower ?? "";
	const after = words[last + 1]?.lower ?? "";
	if (after === "'s" || after === "'" || after === "\u2019s") return strength >= .6 ? (require_link ??= require("./link.cjs")).CUE.owner : 1;
	const speaks = (word) => word !== void 0 && (SPEECH.has(word.lemma) || word.lower === "according");
	if (speaks(words[last + 1]) || speaks(words[last + 2]) || speaks(words[first - 1]) || before === "to" && words[first - 2]?.lower === "according") return .4;
	return /^(?:in|at|of|for|by|with|near|from)$/.test(before) ? 1.2 : 1;
}
/** A person can stand for a person, not for the place of a meeting. */
function isAkin(stem, own, vocabulary) {
	const type = vocabulary.typeOf(stem);
	return type === void 0 || own.some((name) => (vocabulary.typeOf(name) ?? type) === type);
}
function namesOf(compiled) {
	return compiled.qualifiers.flatMap((qualifier) => qualifier.alternatives.flatMap((phrase) => phrase.features.filter((feature) => feature.capital).map((feature) => feature.stem)));
}
/**
* Folded words that the draft writes with a capital inside a sentence; months, weekdays and titles are in the lexicons of others.
* The draft is read when a word is first asked for: most drafts hold nothing that could be in doubt.
*/
function properWords(draft) {
	let found = null;
	return { has: (word) => {
		found ??= findProperWords(draft);
		return found.has(word);
	} };
}
function findProperWords(draft) {
	const proper = /* @__PURE__ */ new Set();
	for (const passage of draft.passages) {
		if (passage.kind === "heading" || passage.kind === "field" || passage.cell) continue;
		const ranges = (require_text ??= require("./text.cjs")).sentences(passage.text);
		let sentence = 0;
		let before = null;
		for (const token of (require_text ??= require("./text.cjs")).tokenize(passage.text)) {
			for (; sentence + 1 < ranges.length && token.start >= ranges[sentence + 1].start; sentence++) before = null;
			const isInside = before !== null && !(require_link ??= require("./link.cjs")).ENDS.test(before.text);
			if (token.capital && token.kind === "word" && isInside && (require_link ??= require("./link.cjs")).isContent(token) && !COMMON_CAPITALS.has(token.lower)) proper.add(token.lower);
			if (token.kind !== "mark" || !(require_link ??= require("./link.cjs")).OPENS.test(token.text)) before = token;
		}
	}
	return proper;
}
const COMMON_CAPITALS = new Set("january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu thur thurs fri sat sun mr mrs ms miss mx dr sir dame lord lady professor prof councillor cllr captain chief minister president prime english british american european christmas easter internet vat table figure note ceo cfo cto mp mps pm".split(" "));
function isName(word, index, { scene, proper }) {
	if (!word.capital || word.kind !== "word" || !word.content || COMMON_CAPITALS.has(word.lower)) return false;
	if (scene.passage.kind === "heading" || scene.passage.kind === "field" || scene.passage.cell) return proper.has(word.lower);
	if (!(require_link ??= require("./link.cjs")).startsSentence(scene.words, index) || proper.has(word.lower)) return true;
	const next = scene.words[index + 1];
	if (next?.text === "," && /^(?:which|who|whose|where)$/.test(scene.words[index + 2]?.lower ?? "")) return word.lower === word.lemma;
	return next?.lower === "'s" || next?.capital === true && next.kind === "word" && next.content && !COMMON_CAPITALS.has(next.lower);
}
/** A name with which a sentence begins, to its last part: "St Brice's". */
function opensSentence(words, index) {
	let first = index;
	while (words[first - 1]?.capital && words[first - 1]?.sentence === words[index].sentence) first--;
	return (require_link ??= require("./link.cjs")).startsSentence(words, first);
}

// src/link/dates/times.ts
function history(setting, compiled, limit) {
	const words = setting.scene.words;
	const found = (require_link ??= require("./link.cjs")).strongest(setting, (word, index) => {
		if (!(require_link ??= require("./link.cjs")).foreign(compiled, word) || isOwnWord(setting, index)) return false;
		if (HISTORY.has(word.lower)) return words[index - 1]?.text !== "-";
		if ((word.lower === "last" || word.lower === "first") && index > 0) {
			const next = words[index + 1];
			return next !== void 0 && (word.lower === "last" ? PERIODS$1.has(next.lemma) && next.lemma !== "night" && !isOfPublishing(words, index) : /^(?:draft|plan|version|count|report|estimate)$/.test(next.lemma));
		}
		if (word.lower === "then") return /^(?:which|who|was|were|had|it|they)$/.test(words[index - 1]?.lower ?? "");
		if (word.lower === "that") return words[index + 1]?.lower === "time" && !/^(?:at|by|in|of)$/.test(words[index - 1]?.lower ?? "");
		if (word.lower === "before") return PERIODS$1.has(words[index - 1]?.lemma ?? "");
		return word.lower === "used" && words[index + 1]?.lower === "to" && !isBefore$1(setting, compiled);
	}, limit);
	if (!found && limit < .5 && opensWithWhen(setting)) return "belongs to another time (\u201cWhen \u2026\u201d)";
	return found ? `belongs to the past (\u201c${found.text}${found.lower === "last" || found.lower === "first" ? " \u2026" : ""}\u201d)` : null;
}
/** "Accounts published last week show": when it was told, not when it was so. In: the index of the time's first word. */
function isOfPublishing(words, index) {
	const before = words[index - 1];
	return PUBLISHED$1.has((before && /^(?:on|in|this)$/.test(before.lower) ? words[index - 2] : before)?.lower ?? "");
}
const PUBLISHED$1 = new Set("published released issued filed unveiled announced posted printed presented tabled circulated submitted disclosed".split(" "));
/** "4.54 billion years old" is no time past. */
function isOwnWord({ scene, mention }, index) {
	const own = scene.at.get(mention);
	return own !== void 0 && index >= own.start && index < own.end;
}
/** What a claim that knows its earlier value was before. */
function isBefore$1({ mention }, { claim }) {
	return mention.kind === "quantity" && mention.change === "from" && claim.kind === "value" && claim.previous !== null;
}
/** Another year, quarter or version, in the sentence or in the headers of the table, than those that the claim knows. */
function otherPeriod(setting, compiled, limit) {
	const { scene, mention } = setting;
	const known = knownYears(setting, compiled);
	for (const other of scene.mentions) {
		const at = scene.at.get(other);
		if (other.kind !== "date" || other === mention || !at || setting.taken.has(other) || (require_link ??= require("./link.cjs")).sentenceOf(scene, other) !== (require_link ??= require("./link.cjs")).sentenceOf(scene, mention)) continue;
		if (limit > .5 ? (require_link ??= require("./link.cjs")).reach(scene, at.start, mention, []) < limit : isContrasted(setting, at.start) || !(require_link ??= require("./link.cjs")).concerns(setting, at.start)) continue;
		if (other.date.relative && other.date.relative.amount > 0 && /^(?:from|by|starting)$/.test(scene.words[at.start - 1]?.lower ?? "")) continue;
		if (!isOfPublishing(scene.words, at.start) && isOtherPeriod(other, known, compiled)) return `belongs to another period (\u201c${other.surface}\u201d)`;
	}
	const named = limit > .5 ? void 0 : yearInName(setting, known);
	if (named) return `belongs to another period (\u201c${named}\u201d)`;
	const version = otherVersion(setting, compiled, limit);
	if (version) return version;
	for (const { word, place } of limit > .5 ? [] : scene.surroundings) {
		if (place === "lead" || place === "before" || place === "outerHeading" || place === "heading" && scene.passage.trail.length < 2) continue;
		if (/^(?:19|20)\d\d$/.test(word.text) && !known.has(Number(word.text))) return `belongs to another period (\u201c${word.text}\u201d)`;
	}
	return null;
}
/** "In 2009 it was valued at \u2026": a sentence that begins with a year that no claim knows speaks of that year, however like the figure is. */
function openingYear({ scene, mention, own, vocabulary }) {
	const sentence = scene.sentences[(require_link ??= require("./link.cjs")).sentenceOf(scene, mention)];
	const year = OPENING_YEAR.exec(scene.passage.text.slice(sentence?.start ?? 0, mention.range.start))?.[1];
	return year && !own.has(Number(year)) && !vocabulary.known.has(year) ? `belongs to another period (\u201c${year}\u201d)` : null;
}
const OPENING_YEAR = /^\W{0,3}(?:(?:back|early|late|as early as) )?in (?:(?:early|late|mid) )?((?:19|20)\d\d),? (?!.*(?:\b(?:but|now|today|while|whereas|since|against)\b|;))/i;
/** "Last year the prize was \u2026", "Three years ago, \u2026": the same of a time that is counted back from now; a claim that names its own time may be meant. */
function openingTime({ scene, mention }, { claim }) {
	if (mention.kind === "quantity" && mention.direction !== void 0 || /\b(?:19|20)\d\d\b/.test(`${claim.says} ${claim.whenText ?? ""}`) || hasPrevious$1(claim)) return null;
	const sentence = scene.sentences[(require_link ??= require("./link.cjs")).sentenceOf(scene, mention)];
	const time = OPENING_TIME.exec(scene.passage.text.slice(sentence?.start ?? 0, mention.range.start))?.[1];
	return time ? `belongs to another time (\u201c${time}\u201d)` : null;
}
function hasPrevious$1(claim) {
	return claim.kind === "value" && claim.previous !== null;
}
const OPENING_TIME = /^\W{0,3}((?:last|the previous) (?:year|season|term|time|autumn|winter|spring|summer)|(?:an?|two|three|four|five|six|ten|\d+) (?:year|decade|season|month)s? (?:ago|earlier|before)|(?:before|during|between|until) (?:the|both) wars?|in (?:those days|(?:his|her|its|their|my) (?:day|time|youth|prime|heyday))),? (?!.*(?:\b(?:but|now|today|while|whereas|since|against|this)\b|;))/i;
/** "A gust of 88mph. Update, 22:15: now 94": what the next words replace. */
function updated({ scene, mention }) {
	const update = UPDATE.exec(scene.passage.text.slice(mention.range.end, mention.range.end + UPDATE_REACH));
	return update ? `replaced by a later figure (\u201c${update[1]} \u2026\u201d)` : null;
}
const UPDATE = /^[^.!?]{0,60}[.!?([]\W{0,4}(update|updated|correction)\b[^.!?]{0,20}:/i;
const UPDATE_REACH = 100;
/** "the 2024 workload survey": a year that is part of a name, and no date. */
function yearInName({ scene, mention }, known) {
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	return scene.words.find((word, index) => /^(?:19|20)\d\d$/.test(word.text) && word.sentence === here && scene.words[index - 1]?.lower === "the" && !known.has(Number(word.text)) && (require_link ??= require("./link.cjs")).reach(scene, index, mention, []) >= (require_link ??= require("./link.cjs")).LIMIT.setAside && !scene.mentions.some(({ range }) => range.start <= word.start && range.end >= word.end))?.text;
}
/** "Next year's championship begins on 29 July": a date of another year than the claim's. */
function otherYear$1({ scene, mention, draft, own, vocabulary }, compiled) {
	if (mention.kind === "date" && isWeekdayAlone(mention.date)) return null;
	const known = knownYears({
		draft,
		own
	}, compiled);
	const inName = NAMED_YEAR.exec(scene.passage.text.slice(scene.sentences[(require_link ??= require("./link.cjs")).sentenceOf(scene, mention)]?.start ?? 0, mention.range.start))?.[1];
	if (inName && isYearless(mention) && mayFallIn(mention, Number(inName)) && !known.has(Number(inName))) return `belongs to another period (\u201c${inName}\u201d)`;
	const relative = scene.mentions.find((one) => one !== mention && one.kind === "date" && one.date.relative?.unit === "year" && (require_link ??= require("./link.cjs")).sentenceOf(scene, one) === (require_link ??= require("./link.cjs")).sentenceOf(scene, mention) && one.range.start < mention.range.start);
	const today = draft.date ?? vocabulary.today;
	if (relative?.kind === "date" && today && claimYear(compiled) === Number(today.slice(0, 4)) + relative.date.relative.amount) return null;
	const alone = scene.mentions.findLast((one) => one.kind === "date" && one.date.year !== void 0 && one.date.month === void 0 && !one.date.bound && !one.date.end && one.range.start < mention.range.start && (require_link ??= require("./link.cjs")).sentenceOf(scene, mention) - (require_link ??= require("./link.cjs")).sentenceOf(scene, one) <= 1);
	if (alone?.kind === "date" && isYearless(mention) && mayFallIn(mention, alone.date.year) && !known.has(alone.date.year)) return `belongs to another period (\u201c${alone.surface}\u201d)`;
	if (relative?.kind !== "date" || relative.date.relative?.amount === 0 || !isOtherPeriod(relative, /* @__PURE__ */ new Set(), compiled)) return null;
	return !today || mayFallIn(mention, Number(today.slice(0, 4)) + relative.date.relative.amount) ? `belongs to another period (\u201c${relative.surface}\u201d)` : null;
}
function isYearless(mention) {
	return mention.kind === "date" && mention.date.year === void 0;
}
/** Whether a date may be one of this year; its weekday can tell that it is not. */
function mayFallIn(mention, year) {
	if (mention.kind !== "date") return false;
	const { weekday } = mention.date;
	return weekday === void 0 || ((require_dates ??= require("./dates.cjs")).calendarWeekday({
		...mention.date,
		year
	}) ?? weekday) === weekday;
}
/** "The 2028 race starts on 5 March" */
const NAMED_YEAR = /\b(?:the|our|its|their) ((?:19|20)\d\d) \p{L}[^.;]{0,60}$/iu;
function claimYear({ claim }) {
	return claim.kind === "date" ? claim.date.year : void 0;
}
/** A version in the sentence that is not the claim's: "Patch 1.1 fixed 52 bugs". */
function otherVersion({ scene, mention }, compiled, limit) {
	if (limit > .5) return null;
	if (mention.kind === "quantity" && mention.quantity.dimension === "version") return null;
	const other = scene.mentions.find((one) => one.kind === "quantity" && one.quantity.dimension === "version" && (require_link ??= require("./link.cjs")).sentenceOf(scene, one) === (require_link ??= require("./link.cjs")).sentenceOf(scene, mention) && !compiled.claim.says.includes(one.surface.replace(/^\D+/, "")));
	return other ? `belongs to another version (\u201c${other.surface}\u201d)` : null;
}
function opensWithWhen({ scene, mention }) {
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const first = scene.words.findIndex((word) => word.sentence === here);
	const start = scene.at.get(mention)?.start ?? 0;
	return scene.words[first]?.lower === "when" && first < start;
}
function isOtherPeriod({ date, surface }, known, compiled) {
	if (date.relative && date.relative.amount !== 0 && date.relative.unit !== "day") return surface.split(" ").some((word) => !compiled.stems.has(word.toLowerCase()) && !/^(?:the|a|in|on)$/i.test(word));
	const year = date.year ?? (date.from ? Number(date.from.slice(0, 4)) : void 0);
	if (year !== void 0) return !known.has(year);
	return /quarter|half|Q[1-4]/i.test(surface) && !surface.split(" ").every((word) => /^(?:the|in)$/i.test(word) || compiled.stems.has(word.toLowerCase()));
}
/** Whether "but", "now" or "this year" stands between a word and the figure. */
function isContrasted({ scene, mention }, index) {
	const start = scene.at.get(mention)?.start ?? 0;
	const [from, to] = index < start ? [index, start] : [start, index];
	return scene.words.slice(from + 1, to).some((word) => /^(?:but|now|while|whereas|today|current|currently|against)$/.test(word.lower) || word.text === ";");
}
function knownYears({ draft, own }, compiled) {
	const { claim } = compiled;
	const texts = [
		claim.says,
		claim.whenText ?? "",
		claim.asOf ?? "",
		...claim.of,
		...claim.about,
		draft.date ?? ""
	];
	const years = /* @__PURE__ */ new Set();
	for (const text of texts) for (const match of text.matchAll(/\b(?:19|20)(\d\d)(?:[/\u2013-](\d\d))?\b/g)) {
		years.add(Number(match[0].slice(0, 4)));
		if (match[2]) years.add(Number(match[0].slice(0, 2) + match[2]));
	}
	if (claim.kind === "date" && claim.date.year) years.add(claim.date.year);
	for (const year of own) years.add(year);
	return years;
}
/** The years in the title and the front matter of a draft: its own time. */
function ownYears(draft) {
	const title = draft.passages.find((passage) => passage.kind === "heading");
	const texts = [...draft.passages.filter((passage) => passage.kind === "field" || passage === title).map((passage) => passage.text), draft.date ?? ""];
	return new Set(texts.flatMap((text) => [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map((year) => Number(year[0]))));
}

// src/link/silence/groups.ts
/** "Stages one, two and seven": names of members, not how many there are. */
function series({ scene, mention }, compiled) {
	const range = scene.at.get(mention);
	if (!range || mention.kind !== "quantity" || mention.quantity.dimension !== "count" || countedPhrase(scene, mention).length > 0) return null;
	const isJoint = (word) => word !== void 0 && (word.text === "," || word.lower === "and" || word.lower === "or" || word.lower === "to");
	const isFigure = (index) => scene.mentions.some((other) => (scene.at.get(other)?.start ?? -1) <= index && (scene.at.get(other)?.end ?? -1) > index);
	let index = range.start - 1;
	while (index >= 0 && (isJoint(scene.words[index]) || isFigure(index))) index--;
	const noun = scene.words[index];
	const named = noun?.kind === "word" && compiled.subjects.some((phrase) => phrase.features[phrase.head]?.stem === noun.stem);
	if (isJoint(scene.words[index + 1])) return null;
	const alone = index === range.start - 1 && !isJoint(scene.words[range.end]);
	return named && !alone ? `numbers the members of a series (\u201c${noun.text}\u201d)` : null;
}
/** "for \u00a340, \u00a360 or \u00a380": examples of what it may be. */
function alternatives({ scene, mention }) {
	if (mention.kind !== "quantity") return null;
	const { dimension } = mention.quantity;
	const alike = scene.mentions.filter((other) => other.kind === "quantity" && other.quantity.dimension === dimension);
	let joined = [];
	for (const one of alike) {
		const last = joined.at(-1);
		const between = last ? scene.passage.text.slice(last.range.end, one.range.start) : "";
		if (last && !/^,? or $|^, $/.test(between)) {
			if (joined.includes(mention)) break;
			joined = [];
		}
		joined.push(one);
	}
	const [first, last] = [joined[0], joined.at(-1)];
	if (!joined.includes(mention) || joined.length < 3) return null;
	const text = scene.passage.text.slice(first.range.start, last.range.end);
	return text.includes(" or ") ? `one of several examples (\u201c${text}\u201d)` : null;
}
/** "the best week sold 9,300": one stretch of the time that the claim counts. */
function bestOf({ scene, mention }, compiled, limit) {
	if (limit > .5) return null;
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const found = scene.words.find((word, index) => word.sentence === here && BEST.has(word.lower) && STRETCHES.has(scene.words[index + 1]?.lemma ?? "") && (require_link ??= require("./link.cjs")).foreign(compiled, word) && (require_link ??= require("./link.cjs")).reach(scene, index, mention, []) >= limit);
	return found ? `one stretch of the time (\u201cthe ${found.text} \u2026\u201d)` : null;
}
const BEST = new Set("best worst busiest quietest slowest strongest weakest biggest peak record".split(" "));
const STRETCHES = new Set("hour day night week weekend month quarter season year".split(" "));
/** "for five nights. On the sixth \u2026": how far a count had come before the next one. */
function countedSoFar({ scene, mention }) {
	if (mention.kind !== "quantity" || mention.quantity.dimension !== "count") return null;
	const behind = scene.passage.text.slice(mention.range.end, mention.range.end + NEXT_REACH);
	const next = /(?:th|first|second|third|\dst|\dnd|\drd)\b/i.test(behind) ? NEXT_ONE.exec(behind) : null;
	const place = next && ((require_extract ??= require("./extract.cjs")).ORDINALS.get(next[1].toLowerCase()) ?? Number.parseInt(next[1], 10));
	return place && mention.quantity.low.plus(1).eq(place) ? `had been counted before the next (\u201c${next[0]}\u201d)` : null;
}
const NEXT_ONE = /\b(?:on|at|with|in|by|then|but|until) (?:the|its|his|her|their|our|my) (\p{L}+th|first|second|third|\d+(?:st|nd|rd|th))\b/iu;
const NEXT_REACH = 80;
/** "the four schools", where another claim counts or lists four of the schools: that group again. */
function knownGroup({ scene, mention, vocabulary }, compiled) {
	const start = scene.at.get(mention)?.start ?? 0;
	if (mention.kind !== "quantity" || mention.quantity.dimension !== "count" || scene.words[start - 1]?.lower !== "the") return null;
	const heads = (require_link ??= require("./link.cjs")).headsOf(compiled);
	const counted = countedPhrase(scene, mention).at(-1);
	if (!counted || !heads.has(counted.stem)) return null;
	const group = vocabulary.withValue(mention.quantity).find((other) => other !== compiled && (require_link ??= require("./link.cjs")).headsOf(other).has(counted.stem))?.claim ?? vocabulary.listsOf(mention.quantity.low.toNumber(), counted.stem)[0];
	return group ? `is a group of its own (${group.id})` : null;
}
/** "The other nine", "the remaining \u00a34m" */
function rest({ mention }) {
	return mention.kind === "quantity" && mention.relation === "rest" ? "names the rest of a group" : null;
}
/** A part of a group, or an exception. */
function subset({ scene, mention }, compiled, limit) {
	const range = scene.at.get(mention);
	if (!range) return null;
	const counts = mention.kind === "quantity" && (mention.quantity.dimension === "count" || mention.quantity.dimension === "fraction");
	if (counts && /^(?:first|last|next|top|final)$/.test(scene.words[range.start - 1]?.lower ?? "")) return "names a part of a group";
	if (counts && /^(?:these|those)$/.test(scene.words[range.start - 1]?.lower ?? "")) return "names a part of a group";
	const exception = scene.words.slice(Math.max(0, range.start - 3), range.start).find(({ lower }) => EXCEPT.has(lower));
	if (counts && exception) return `names an exception (\u201c${exception.text}\u201d)`;
	if (isPronoun(scene, range) && counts) return `stands for those named before (\u201cthe ${mention.surface}\u201d)`;
	const next = scene.words[range.end];
	const after = scene.words[range.end + 1];
	if (!counts || limit > .5 || next?.lower !== "of" || !after || !GROUP.has(after.lower)) return null;
	if (compiled.claim.kind === "value" && compiled.claim.outOf) return null;
	const follows = scene.words.slice(range.end + 2, range.end + 5);
	if (follows.some((word) => word.kind === "number") || /^(?:these|those|them|us|you|which|whom)$/.test(after.lower)) return "names a part of a group";
	return follows.some((word) => word.content && !(require_link ??= require("./link.cjs")).foreign(compiled, word)) && after.lower !== "all" ? "names a part of a group" : null;
}
const EXCEPT = /* @__PURE__ */ new Set([
	"except",
	"excepting",
	"excluding",
	"besides",
	"barring",
	"bar"
]);
/** "Between them the three won \u2026": a small number behind "the" without a noun. */
function isPronoun(scene, range) {
	const word = scene.words[range.start];
	const before = scene.words[range.start - 1]?.lower ?? "";
	const next = scene.words[range.end];
	if (word?.kind !== "word" || !/^(?:the|these|those|both|other|all)$/.test(before)) return false;
	if (before === "all" && next?.lower === "of") return false;
	return next === void 0 || next.kind === "mark" || !next.content || PAST_OR_PRESENT.test(next.lower) && !isPlural(next);
}
/** A verb right behind the number, as far as its ending tells. */
const PAST_OR_PRESENT = /(?:ed|[^s]t|won|made|took|got|went|came|ran|said|gave|held|sat|stood)$/;
function isPlural({ lower, lemma }) {
	return lower !== lemma && lower.endsWith("s");
}

// src/link/silence/imagined.ts
/** What is hoped, feared, foreseen, proposed or made up. */
function hypothesis(setting, compiled, limit) {
	const foreseen = FORESEEN.test(compiled.claim.says);
	const demanded = SUIT.test(compiled.claim.says);
	const found = (require_link ??= require("./link.cjs")).strongest(setting, (word, index) => (HYPOTHESIS.has(word.lemma) || HYPOTHESIS.has(word.lower) || isCondition(setting, word, index)) && (require_link ??= require("./link.cjs")).foreign(compiled, word) && !(foreseen && FORESEEN.test(word.lower)) && !(demanded && DEMAND.test(word.lower)) && !isApart$1(setting, index), limit);
	if (found) return `imagined, hoped for or foreseen (\u201c${found.text}\u201d)`;
	const text = ` ${clauseOf$2(setting).toLowerCase()} `;
	const unreal = UNREAL.find((pair) => text.includes(` ${pair} `)) ?? UNREAL_FORMS.exec(text)?.[0].trim() ?? invertedHad(setting);
	const intended = PAST_PLAN.test(compiled.claim.says) ? void 0 : PAST_PLAN.exec(text)?.[1];
	return unreal || intended ? `imagined (\u201c${unreal ?? intended}\u201d)` : null;
}
/** "It was to have cost \u00a39m": what came to something else. */
const PAST_PLAN = /\b((?:was|were) (?:originally |first )?(?:to have|supposed to|meant to|due to have)|(?:had|has) been (?:due|supposed|meant) to)\b/i;
/**
* The sentence as far as it speaks of the figure: no condition that is joined on behind it ("We have 12, and if all came we'd have
* 30"), no other case that it is held against ("at 48 mph, where 40 would have been safe"), no more than the aside in which it
* stands ("councils, which pay 15%, would like"), and not what a rule that is told as one begins with ("Should it be late, it pays").
*/
function clauseOf$2({ scene, mention }) {
	const sentence = scene.sentences[(require_link ??= require("./link.cjs")).sentenceOf(scene, mention)];
	if (!sentence) return "";
	const { text } = scene.passage;
	const [ahead, behind] = [text.slice(sentence.start, mention.range.start), text.slice(mention.range.end, sentence.end)];
	const aside = ASIDE$1.exec(ahead);
	const close = aside ? behind.search(/,|\)/) : -1;
	if (aside && close >= 0) return text.slice(sentence.start + aside.index, mention.range.end + close);
	const joined = JOINED.exec(behind);
	const own = joined ? behind.slice(0, joined.index) : behind;
	const rule = RULE.exec(ahead);
	const start = rule && !UNSURE.test(ahead.slice(rule[0].length) + own) ? rule[0].length : 0;
	return text.slice(sentence.start + start, mention.range.end + own.length);
}
const JOINED = /[,;] (?:(?:and|but) (?:if|had|were|should)\b|(?:where|whereas|while|although|though|but|when)\b)/i;
/** An aside that is still open: ", which pay at least". */
const ASIDE$1 = /, wh(?:ich|o)\b[^,;:()\u2013\u2014]*$/i;
const RULE = /^\W*should [^,;:]+, /i;
const UNSURE = /\b(?:would|could|might|may)\b|['\u2019]d\b/i;
/** A claim that is itself a plan, a goal or a forecast may be told as one. */
const FORESEEN = /\b(?:should|would|expect(?:s|ed)?|plan(?:s|ned)?|hopes?|hoped|aims?|aimed|goals?|targets?|forecasts?|propos\w+|seeks?|seeking|sought)\b/i;
/** What is asked of a court is no dream. */
const SUIT = /\b(?:sues?|sued|suing|lawsuits?|seeks?|seeking|sought|demands?|demanded)\b/i;
const DEMAND = /^(?:want|wants|wanted|demand\w*|hope|hopes|hoped)$/;
/** "should the wind drop", "she'd have liked to", "powered to detect". */
const UNREAL_FORMS = /^ ?should (?=[a-z])|[,;(\u2013\u2014] ?should (?:the|it|they|we|he|she|that|this|you|any)(?= )|['\u2019]d (?:have(?! (?:it|them|this|that|one|another|an?|the|more|some)\b)|like|love)(?= )|(?:^| )(?:powered|sized) to(?= )/;
/** "had 788 people voted \u2026, he would": a condition without "if". */
function invertedHad({ scene, mention }) {
	const start = scene.at.get(mention)?.start ?? 0;
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	return scene.words[start - 1]?.lower === "had" && ((require_link ??= require("./link.cjs")).startsSentence(scene.words, start - 1) || scene.words[start - 2]?.kind === "mark") && scene.words.some((word) => word.sentence === here && (word.lower === "would" || word.lower === "'d")) ? "had \u2026" : void 0;
}
/** "If" concerns what follows it up to the next comma: "10% back if we miss it" holds no imagined figure. */
function isCondition({ scene, mention }, word, index) {
	if (!/^(?:if|unless|suppose|supposing|imagine|assuming)$/.test(word.lower)) return false;
	const start = scene.at.get(mention)?.start ?? 0;
	return index < start && !scene.words.slice(index, start).some((between) => between.text === ",");
}
/** A cue behind the figure and behind a comma or "and", or in another clause before it, belongs to something else. */
function isApart$1({ scene, mention }, index) {
	const { start, end } = scene.at.get(mention) ?? {
		start: 0,
		end: 0
	};
	if (index < start) return scene.words.slice(index, start).some((word) => /^(?:as|while|but|though|although|after|before|because|since|when)$/.test(word.lower) || word.text === ";");
	return index >= end && scene.words.slice(end, index).some((word) => word.text === "," || word.lower === "and" || word.lower === "but");
}

// src/link/silence/incomparable.ts
/** "4% of the wage bill" where pay goes up by 11.5%: a share of something is no change of it. */
function isShareForChange({ quantity, change, direction }, claim, behind) {
	if (quantity.dimension !== "percent" || change !== void 0 || direction !== void 0) return false;
	return (CHANGED.test(claim.text) || CHANGED_BY.test(claim.says)) && SHARE_OF.test(behind);
}
const CHANGED = /^(?:up|down)\b/i;
const CHANGED_BY = /\b(?:ris(?:es?|en|ing)|rose|f[ae]ll(?:s|en|ing)?|increas(?:es?|ed|ing)|gr[eo]w(?:s|n|ing)?|drop(?:s|ped)?|cuts?|climb(?:s|ed)?|go(?:es)? (?:up|down)|went (?:up|down)) by\b/i;
const SHARE_OF = /^ of \p{L}/u;
/** "36 for every 100 beds", "30,000 a year" where the claim counts them all. */
function isRatioForCount({ quantity, surface }, claim, behind) {
	if (quantity.dimension !== "count" || claim.quantity.dimension !== "count" || claim.quantity.per !== null) return false;
	if (RATE$1.test(`${claim.text} ${claim.says}`)) return false;
	return quantity.per !== null && !/\bevery\b/i.test(surface) || FOR_EVERY.test(behind);
}
const RATE$1 = /\b(?:a|per|each|every|an) (?:year|month|week|day|night|hour|minute|season|quarter)\b|\b(?:yearly|annual|monthly|weekly|daily|per|for every|each)\b/i;
const FOR_EVERY = /^(?: [\w-]+){0,5} (?:for|in|to) every \w/i;
/** A bound that is true of the claim's figure and as true of most others: "over 60" is not said of 1,370. */
function isEmptyBound({ quantity }, claim) {
	if (!BOUNDS.has(quantity.bound) || claim.quantity.low.lte(0) || quantity.low.lte(0)) return false;
	const ratio = claim.quantity.low.div(quantity.low);
	return ratio.gt(MOST$1) || ratio.lt(1 / MOST$1);
}
const BOUNDS = /* @__PURE__ */ new Set([
	"over",
	"atLeast",
	"under",
	"atMost"
]);
/** Nobody gives up more than half of a figure to be short. */
const MOST$1 = 2;
/** The match, without a word on its looseness where a bound says next to nothing of the claim's figure and the claim is not named in full. */
function notLoose(match) {
	const { mention, claim, relation } = match;
	if (relation !== "very-loose" || mention.kind !== "quantity" || claim?.kind !== "value") return match;
	return !((match.candidates[0]?.score ?? 0) >= (require_link ??= require("./link.cjs")).LIMIT.derived) && isEmptyBound(mention, claim) ? {
		...match,
		relation: "looser"
	} : match;
}
/** Why a figure of the claim's dimension is of another kind of thing than the claim's. */
function otherKind({ scene, mention }, compiled, limit) {
	const { claim } = compiled;
	if (mention.kind !== "quantity" || claim.kind !== "value") return null;
	const behind = scene.passage.text.slice(mention.range.end);
	const whole = scene.words.slice(scene.at.get(mention).end + 1).find(({ content }) => content);
	if ((limit <= PLAIN_SLIP$2 || whole !== void 0 && !knows(compiled, whole)) && isShareForChange(mention, claim, behind)) return "is a share, where the claim is of a change";
	if (limit > PLAIN_SLIP$2) return null;
	return isRatioForCount(mention, claim, behind) ? "is a rate, where the claim counts them all" : null;
}
/** `limit` of a figure that looks like the claim's own. */
const PLAIN_SLIP$2 = .5;

// src/link/silence/margins.ts
/** "Ruiz carried the valley by 940 ballots": by how much somebody was ahead, where the claim counts what one side has. */
function margin({ scene, mention }, { claim }) {
	if (mention.kind !== "quantity" || mention.direction !== void 0) return null;
	const { words } = scene;
	const start = scene.at.get(mention).start;
	if (words[start - 1]?.lower !== "by" || MARGIN.test([
		claim.says,
		...claim.of,
		...claim.about
	].join(" "))) return null;
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const verb = words.slice(Math.max(0, start - REACH$2), start).findLast((word) => word.sentence === here && BEATING.has(word.lemma));
	return verb ? `is a lead (\u201c${verb.text} \u2026 by\u201d)` : null;
}
const BEATING = new Set("win carry take hold beat defeat lead lose trail outvote outpoll ahead behind".split(" "));
const MARGIN = /\b(?:by|margin|majority|lead|ahead|behind|gap|differen\w+|clear|beat|short)\b/i;
/** Words back to the verb. */
const REACH$2 = 7;
/** "The fleet had 84 boats. Thirty-one sank \u2026 53 came home": what one figure of the passage leaves of another. */
function remainder({ scene, mention, vocabulary }, compiled) {
	if (mention.kind !== "quantity" || mention.quantity.dimension !== "count" || scene.passage.cell) return null;
	const { quantity, range } = mention;
	if (quantity.bound !== "exact" || quantity.low.lt(LEAST$3)) return null;
	const behind = scene.passage.text.slice(range.end, range.end + LOOK$2);
	if (LEFT.exec(behind)?.[1] === void 0 || compiled.claim.kind !== "value") return null;
	const before = scene.mentions.flatMap((one) => one.kind === "quantity" && one.range.end <= range.start && one.quantity.dimension === "count" ? [one] : []);
	for (const whole of before) {
		const part = before.find((one) => one !== whole && whole.quantity.low.minus(one.quantity.low).eq(quantity.low));
		if (part && ((require_quantity ??= require("./quantity.cjs")).compare(compiled.claim.quantity, part.quantity).relation === "same" || vocabulary.withValue(part.quantity).length > 0)) return `is what is left (\u201c${whole.surface}\u201d, \u201c${part.surface}\u201d)`;
	}
	return null;
}
/** What those do of whom nothing was said. */
const LEFT = /^(?: [\p{L}'\u2019-]+){0,3} (stay(?:s|ed)?|remain(?:s|ed)?|kept|keeps?|were (?:spared|unhurt|unharmed|left|safe|untouched|undamaged)|survived?|escaped?|did(?: not|n['\u2019]t)|had(?: not|n['\u2019]t)|have(?: not|n['\u2019]t)|were(?: not|n['\u2019]t)|was(?: not|n['\u2019]t))(?=[ .,;:!?]|$)/iu;
const LOOK$2 = 60;
/** Smaller differences come about by chance. */
const LEAST$3 = 10;

// src/link/silence/not-stated.ts
/** What is asked, "Were there 12?", "asked whether". */
function question({ scene, mention }, compiled) {
	if (compiled && isTakenAsKnown(scene, mention, compiled)) return null;
	const sentence = scene.sentences[(require_link ??= require("./link.cjs")).sentenceOf(scene, mention)];
	const text = (require_link ??= require("./link.cjs")).sentenceText(scene, (require_link ??= require("./link.cjs")).sentenceOf(scene, mention));
	if (/\?["'\u201d\u2019)\]]{0,3}$/.test(text)) return "stands in a question";
	const asked = ASKED$1.exec(text.slice(0, mention.range.start - (sentence?.start ?? 0)));
	return asked ? `stands in a question (\u201c${asked[0]}\u201d)` : null;
}
/** "Did she look into one of the 30 wells?": asked is something else of those that the claim counts. */
function isTakenAsKnown(scene, mention, compiled) {
	const before = scene.words[(scene.at.get(mention)?.start ?? 0) - 1]?.lower ?? "";
	if (!/^(?:the|our|its|their|your)$/.test(before) || mention.kind !== "quantity" || mention.quantity.dimension !== "count") return false;
	const head = countedPhrase(scene, mention).at(-1);
	return head !== void 0 && (require_link ??= require("./link.cjs")).headsOf(compiled).has(head.stem);
}
/** Words without one of which the next pattern need not be tried. */
const TEXTS = /\b(?:report|story|article|piece|post|item|page|issue|edition|newsletter|thread|column) /i;
/** "Our report of 4 May said that \u2026", "this article first gave \u2026" */
const OUR_REPORT = /\bour (?:\p{L}+ )?(?:report|story|article|piece|post|item|newsletter|issue|edition) (?:of|on|from|in|last) [^.!?]{2,30}? (?:said|stated|gave|put|reported|called|named)\b|\b(?:this|our|the) (?:\p{L}+ )?(?:report|story|article|piece|post|page|item|newsletter|thread|column) (?:first|originally|initially|previously|earlier|had) /iu;
const UNTRUE = /\b(?:not|never|n't|n\u2019t) (?:true|so|correct|right|accurate|the case)\b/i;
/** "Last changed: 17 April 2026", and the date line near the top: when the text was written. */
function published({ scene, mention, draft }, { stems }) {
	const { passage } = scene;
	if (passage.cell) return null;
	const sentence = scene.sentences[(require_link ??= require("./link.cjs")).sentenceOf(scene, mention)];
	const before = passage.text.slice(sentence?.start ?? 0, mention.range.start);
	const noted = PUBLISHED.exec(before);
	if (noted && noted.index > 0 && stems.has((require_text ??= require("./text.cjs")).stem(noted[1].toLowerCase()))) return null;
	if (noted) return `the date of the text (\u201c${noted[0].trim()}\u201d)`;
	const first = draft.passages.findIndex(({ kind }) => kind !== "heading" && kind !== "field");
	return !(stems.size > 0 && scene.words.slice(scene.at.get(mention)?.end ?? 0).some((word) => word.content && stems.has(word.stem))) && passage.index <= first + 1 && !/[a-z]{2}/.test(before) && scene.words.filter(({ kind }) => kind === "word").length <= DATE_LINE ? "the date of the text" : null;
}
const PUBLISHED = /\b(?:last )?(changed|updated|revised|modified|reviewed|published|issued|posted|printed|written|correct|accurate)\b(?: (?:on|at|as of|by|in \w+))?:? ?$/i;
/** Words of a date line, at most. */
const DATE_LINE = 8;
/** Words of a run-in heading, at most. */
const RUN_IN = 7;
/** "Members asked whether \u2026", "nobody knows if \u2026" */
const ASKED$1 = /\b(?:ask|asks|asked|asking|wonder|wonders|wondered|wondering|query|queried|know|knows|knew|doubt|doubts|doubted|question|questioned|unclear|dispute|disputed) (?:\w+ ){0,2}(?:whether|if)\b/i;
/** "39 false teeth", "the wrong platform", "the wrong way": what something is, and nothing that was said. */
function isOfThing(words, index) {
	if (!ATTRIBUTES.has(words[index].lower)) return false;
	const after = words[index + 1];
	if (GONE.test(`${words[index - 1]?.lower} ${words[index].lower}`)) return true;
	return after?.kind === "word" && after.content && !SAID.has(after.lemma);
}
/** "Built on our slip", "from the old slip": where ships are built and launched, and no slip of the pen. */
function isPlace(words, index) {
	if (!/^slips?$/.test(words[index].lower)) return false;
	const ahead = words.slice(Math.max(0, index - 3), index).map(({ lower }) => lower);
	const at = ahead.findLastIndex((word) => /^(?:on|off|from|down|at|beside|near)$/.test(word));
	return at >= 0 && /^(?:the|our|its|their|his|her|my|this|that)$/.test(ahead[at + 1] ?? "");
}
const ATTRIBUTES = /* @__PURE__ */ new Set([
	"false",
	"wrong",
	"mistaken",
	"untrue",
	"incorrect"
]);
const SAID = new Set("figure number date name spelling report claim story version statement total sum amount price year day impression belief rumor rumour word title quotation quote caption headline answer".split(" "));
/** "That might slip to January", "we are sorry for it": what is done or was done, where nobody speaks of what was written. */
function isOfDeed(words, index) {
	const before = words[index - 1];
	if (words[index].lower === "slip") return before !== void 0 && (before.lower === "to" || (require_link ??= require("./link.cjs")).AUXILIARIES.has(before.lower));
	if (words[index].lower !== "sorry" || !before || !/^(?:am|are|were|be|['\u2019](?:m|re))$/.test(before.lower)) return false;
	return !words.some(({ lemma, sentence }) => Math.abs(sentence - words[index].sentence) <= 1 && WRITING.has(lemma));
}
const WRITING = new Set("write give print publish report state say put tell misspell misquote name call".split(" "));
/** "What went wrong" corrects nothing. */
const GONE = /\b(?:go|goes|going|gone|went) wrong\b/i;
/** What is quoted as an error, or from what was published before. */
function correction(setting, compiled) {
	const { scene, mention } = setting;
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const runIn = (word) => word.sentence === 0 && scene.words.filter(({ sentence }) => sentence === 0).length <= RUN_IN;
	const word = scene.words.find((word, index) => CORRECTION.has(word.lower) && !isOfThing(scene.words, index) && !isOfDeed(scene.words, index) && !isPlace(scene.words, index) && (Math.abs(word.sentence - here) <= 1 || runIn(word)) && (require_link ??= require("./link.cjs")).foreign(compiled, word)) ?? scene.surroundings.find(({ word, place }) => place === "heading" && CORRECTION.has(word.lower) && !GONE.test(scene.passage.trail.at(-1) ?? ""))?.word;
	if (word) return `quoted as an error (\u201c${word.text}\u201d)`;
	const text = (require_link ??= require("./link.cjs")).sentenceText(scene, here);
	const denied = UNTRUE.exec(text);
	if (denied) return `quoted as an error (\u201c${denied[0]}\u201d)`;
	const ours = /\b(?:our|this|the) /i.test(text) && TEXTS.test(text) ? OUR_REPORT.exec(text) : null;
	if (ours) return `quoted from what was published before (\u201c${ours[0]}\u201d)`;
	const replaced = scene.words.find((one, index) => one.sentence === here && /^(?:replaces|supersedes)$/.test(one.lower) && (require_link ??= require("./link.cjs")).foreign(compiled, one) && !(/^(?:it|they|he|she|we|you)$/.test(scene.words[index - 1]?.lower ?? "") && !(require_link ??= require("./link.cjs")).startsSentence(scene.words, index - 1)));
	if (replaced) return `quoted from what was published before (\u201c${replaced.text}\u201d)`;
	const earlier = scene.words.find((one, index) => one.sentence === here && /^(?:earlier|previous|first|original)$/.test(one.lower) && PUBLICATIONS.has(scene.words[index + 1]?.lemma ?? ""));
	return earlier ? `quoted from what was published before (\u201c${earlier.text} \u2026\u201d)` : null;
}
/** "The \u00a318m that we needn't spend" */
const UNDONE = /^ (?:that|which) \w+ (?:never|(?:need|do|does|did|would|had|have|has|must|could)(?:n['\u2019]t| not))\b/i;
/** "not 12", "instead of 12", "rather than 12" */
function denial(setting) {
	const { scene, mention } = setting;
	const undone = UNDONE.exec(scene.passage.text.slice(mention.range.end, mention.range.end + 40));
	if (undone) return `denied (\u201c${undone[0].trim()}\u201d)`;
	const start = scene.at.get(mention)?.start ?? 0;
	for (let index = start - 1; index >= 0 && index >= start - 6; index--) {
		const word = scene.words[index];
		if (DENIAL.has(word.lower)) return `denied (\u201c${word.text}\u201d)`;
		if (word.lower === "of" && /^(?:instead|out)$/.test(scene.words[index - 1]?.lower ?? "")) return "named as the other case (\u201cinstead of\u201d)";
		if (word.lower === "than" && scene.words[index - 1]?.lower === "rather") return "named as the other case (\u201crather than\u201d)";
		if (!AFTER_DENIAL.has(word.lower) && !/^["\u201c'\u2018]$/.test(word.text)) return null;
	}
	return null;
}

// src/link/figures/bearer.ts
/**
* The grammatical subject of the clause in which a figure stands: the last thing named before it that a verb follows. Null where the
* sentence has none, or a pronoun that stands for nothing that is named.
*/
function bearerOf(scene, mention) {
	const { words } = scene;
	const range = scene.at.get(mention);
	if (!range || scene.passage.cell) return null;
	const from = clauseStart(words, range.start, words[range.start].sentence);
	const phrases = (require_link ??= require("./link.cjs")).phrasesOf(words, from, range.start);
	const subjects = phrases.flatMap((phrase) => {
		const verb = verbOf(words, phrase, phrases, range.start);
		return !phrase.isSide && verb !== null ? [{
			phrase,
			verb
		}] : [];
	});
	const last = subjects.at(-1);
	if (!last) return null;
	const measuring = measuringVerb(words, last.verb, range.start);
	if (last.phrase.pronoun === null) return toBearer(words, last.phrase.start, last.verb, measuring);
	const referent = scene.referents.get(last.phrase.pronoun);
	if (referent) return toBearer(words, referent.start, referent.end, measuring);
	const earlier = subjects.findLast(({ phrase }) => phrase.pronoun === null);
	return earlier ? toBearer(words, earlier.phrase.start, earlier.verb, measuring) : null;
}
/** The first word of a sentence, or of what follows its last colon or semicolon before the word at `to`; -1 where there is no such sentence. */
function clauseStart(words, to, sentence) {
	const end = words.findLastIndex((word, index) => index < to && word.sentence === sentence && CLAUSE_END.has(word.text));
	return end < 0 ? words.findIndex((word) => word.sentence === sentence) : end + 1;
}
/** What stands behind one of these is said anew: "Its handlers are unpaid: 64 members gave". */
const CLAUSE_END = /* @__PURE__ */ new Set([":", ";"]);
/** The clause in which the word at `to` stands, or the last of an earlier sentence before it; null where none has a subject with a verb. */
function clauseOf$1({ words }, to, sentence = words[to]?.sentence) {
	const from = clauseStart(words, to, sentence);
	return from < 0 ? null : clausesIn(words, from, to).at(-1) ?? null;
}
/** The clauses between two words that have a subject with a verb. */
function clausesIn(words, from, to) {
	const phrases = (require_link ??= require("./link.cjs")).phrasesOf(words, from, to);
	return phrases.flatMap((phrase) => {
		const verb = phrase.isSide && !(words[phrase.end]?.text === "," && /^wh(?:ich|o)$/.test(words[phrase.end + 1]?.lower ?? "")) ? null : verbOf(words, phrase, phrases, to);
		return verb === null ? [] : [{
			start: phrase.start,
			end: verb,
			verb
		}];
	});
}
/** Whether the size is that of something which has nothing to do with the claim. "One caller waited" is about the wait. */
function isStrange(compiled, { words, of, measuring }) {
	const isAkin = (word) => knows(compiled, word) || compiled.figure.has(word.stem) || isOpen$3(word);
	if (measuring === null || words.length === 0) return false;
	if (of.length > 0 && !of.some(isAkin) && words.some(({ lemma }) => (require_link ??= require("./link.cjs")).measuresOf(lemma).length > 0)) return true;
	return !compiled.stems.has(measuring.stem) && !words.some(isAkin);
}
/** Whether what the clause is about has nothing to do with the claim, whatever is said of it: "the bakery made". */
function isForeign(compiled, { words }) {
	return words.length > 0 && !words.some((word) => knows(compiled, word) || isOpen$3(word));
}
/** "Its rival has", "her aunt is": somebody else of the same kind, by the word itself. */
function isOfAnother(compiled, { words }) {
	return words.some((word) => (OTHERS.has(word.lower) || (require_extract ??= require("./extract.cjs")).KIN.has(word.lower)) && !knows(compiled, word));
}
/** Whether somebody has it of whom the claim does not speak. */
function isOwnedByStranger(compiled, { owner }) {
	return owner.length > 0 && !owner.some((word) => knows(compiled, word) || isOpen$3(word));
}
/** A conflict that is none, as its figure is the size of something else: "the crane beside the tower is 43 metres high". */
function asStranger(match, scene, vocabulary) {
	const compiled = vocabulary.of(match.claim);
	const bearer = bearerOf(scene, match.mention);
	const { mention } = match;
	const counted = mention.kind === "quantity" && COUNTS.has(mention.quantity.dimension) ? countedPhrase(scene, mention) : [];
	if (!compiled || !bearer || !(isOfAnother(compiled, bearer) || !counted.some((word) => knows(compiled, word)) && (isStrange(compiled, bearer) || isOwnedByStranger(compiled, bearer)))) return null;
	const text = (isStrange(compiled, bearer) ? bearer.words : bearer.owner).map((word) => word.text).join(" ");
	return {
		...match,
		state: "not-covered",
		claim: null,
		relation: null,
		certainty: "weak",
		expected: null,
		others: [],
		reason: `is said of something else (\u201c${text}\u201d)`
	};
}
const COUNTS = /* @__PURE__ */ new Set([
	"count",
	"percent",
	"fraction"
]);
/** Words for a figure itself, and for whomever the text is about. */
function isOpen$3({ lemma, kind, capital }) {
	return kind === "number" || capital || OPEN$1.has(lemma) || (require_link ??= require("./link.cjs")).measuresOf(lemma).length > 0;
}
const OPEN$1 = new Set("figure number total sum amount count rate share average record result answer company firm group business charity trust club council team school project site building programme scheme government city town village county region country state plan deal work story year month week day night season today place thing rest one people".split(" "));
/** Index of the verb of which a phrase is the subject; null where it is none. "The cabin seats eight" ends with its verb. */
function verbOf(words, phrase, phrases, to) {
	const last = words[phrase.end - 1];
	if (phrase.pronoun === null && phrase.end === to && phrase.end - phrase.start > 1 && isVerbal(last)) return phrase.end - 1;
	let index = phrase.end;
	for (let side = sideAt(phrases, index, words); side; side = sideAt(phrases, index, words)) index = side.end;
	if (words[index]?.text === "," && /^wh(?:ich|o)$/.test(words[index + 1]?.lower ?? "")) index += 2;
	index = behindAside(words, index, to);
	while (index < to && (words[index].lower.endsWith("ly") || ADVERBS$1.has(words[index].lower))) index++;
	const next = words[index];
	if (!next || index >= to || next.sentence !== words[phrase.start].sentence || next.kind !== "word") return null;
	if ((require_link ??= require("./link.cjs")).AUXILIARIES.has(next.lower) || (require_link ??= require("./link.cjs")).PAST_VERBS.has(next.lower) || phrase.pronoun !== null) return index;
	return next.lower !== next.lemma && !next.lower.endsWith("ing") || (require_link ??= require("./link.cjs")).isUnchangedPast(words, index) ? index : null;
}
/** "The next mine, 40 km away, is": the word behind what is told in passing, if a verb follows it. */
function behindAside(words, index, to) {
	if (words[index]?.text !== ",") return index;
	const comma = words.findIndex(({ text }, at) => at > index && at <= index + ASIDE && text === ",");
	return comma > index && comma + 1 < to && isVerbForm(words[comma + 1]) ? comma + 1 : index;
}
function isVerbForm({ lower, lemma, kind, capital }) {
	if ((require_link ??= require("./link.cjs")).AUXILIARIES.has(lower) || (require_link ??= require("./link.cjs")).PAST_VERBS.has(lower)) return true;
	return kind === "word" && !capital && lower !== lemma && !lower.endsWith("ing");
}
/** Words of what is told in passing, at most. */
const ASIDE = 9;
/** What stands behind a preposition at this word. */
function sideAt(phrases, index, words) {
	return (require_link ??= require("./link.cjs")).PREPOSITIONS.has(words[index]?.lower ?? "") ? phrases.find(({ isSide, start }) => isSide && start === index + 1) : void 0;
}
const ADVERBS$1 = new Set("now still also then just already never ever often only even once".split(" "));
function isVerbal({ lower, lemma, capital }) {
	return !capital && (lower !== lemma && /(?:s|ed)$/.test(lower) || (require_link ??= require("./link.cjs")).PAST_VERBS.has(lower));
}
/** "is", "has", "had been", "stands at", "weighs about": nothing between the verb and the figure but its own words. */
function measuringVerb(words, verb, to) {
	const between = words.slice(verb, to).filter(({ kind }) => kind === "word");
	const main = between.find(({ lower }) => !(require_link ??= require("./link.cjs")).AUXILIARIES.has(lower) && !ADVERBS$1.has(lower));
	if (!main) return between[0] ?? null;
	return MEASURING$1.has(main.lemma) || (require_link ??= require("./link.cjs")).measuresOf(main.lemma).length > 0 && !DOING.has(main.lemma) ? main : (require_link ??= require("./link.cjs")).AUXILIARIES.has(between[0].lower) && !main.content && main.lower !== "to" ? between[0] : null;
}
const MEASURING$1 = new Set("have number count stand total come amount".split(" "));
/** Verbs of somebody who measures nothing by it: whoever pays is not what costs. */
const DOING = new Set("pay spend wait need take earn make charge sell stay turn employ work".split(" "));
function toBearer(words, start, end, measuring) {
	const own = words.slice(start, end);
	const clitic = own.findIndex(({ lower }, index) => /^['\u2019]s?$/.test(lower) && index > 0);
	const content = (some) => some.filter((word) => word.content && word.kind === "word");
	const side = own.findIndex(({ lower }) => lower === "of" || lower === "for");
	return {
		words: content(own),
		of: side < 0 ? [] : content(own.slice(side + 1)),
		owner: clitic < 0 ? [] : content(own.slice(0, clitic)),
		measuring
	};
}

// src/link/silence/parts.ts
/** `limit` of a figure that looks like the claim's own. */
const PLAIN_SLIP$1 = .5;
/**
* "Of the trees that fell, 800 were oaks and 290 limes", "twelve of the guests were Danes, nine Finns": what the claim counts is named
* only as the whole of which the figure is a part.
*/
function partOfNamed({ scene, mention }, compiled, limit) {
	if (limit > PLAIN_SLIP$1 || !isCount(mention) || scene.passage.cell) return null;
	const { words, at } = scene;
	const figure = at.get(mention);
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const whole = openingWhole(words, here, figure.start) ?? wholeOfOther(scene, mention, here);
	if (!whole) return null;
	const isOwn = (word) => word.content && word.kind === "word" && knows(compiled, word);
	const isNamed = words.slice(whole.start, whole.end).some(isOwn);
	const isNamedElsewhere = words.some((word, index) => word.sentence === here && index >= whole.end && index < figure.end + REACH$1 && isOwn(word));
	if (!isNamed || isNamedElsewhere) return null;
	return `is a part of a group (\u201c${words.slice(whole.start, whole.end).map((word) => word.text).join(" ")}\u201d)`;
}
/** Words behind the figure that tell what it is of. */
const REACH$1 = 5;
function isCount(mention) {
	return mention.kind === "quantity" && mention.quantity.dimension === "count";
}
/** "Of the trees that fell,": from the beginning of the sentence to its first comma. */
function openingWhole(words, sentence, figure) {
	const start = words.findIndex((word) => word.sentence === sentence);
	if (words[start]?.lower !== "of" || !WHOLES.has(words[start + 1]?.lower ?? "")) return null;
	const end = words.findIndex(({ text }, index) => index > start && text === ",");
	return end > start && end < figure ? {
		start,
		end
	} : null;
}
/** "Twelve of the guests were": the group of which a figure before this one names another part. */
function wholeOfOther({ words, mentions, at }, mention, sentence) {
	const figure = at.get(mention);
	for (const other of mentions) {
		const range = at.get(other);
		if (!isCount(other) || range.end >= figure.start || words[range.start].sentence !== sentence) continue;
		if (words[range.end]?.lower !== "of" || !WHOLES.has(words[range.end + 1]?.lower ?? "")) continue;
		const end = words.findIndex(({ lower }, index) => index > range.end && /^(?:is|are|was|were|had|have|came|went|,)$/.test(lower));
		if (end > range.end && end < figure.start) return {
			start: range.start,
			end
		};
	}
	return null;
}
const WHOLES = /* @__PURE__ */ new Set([
	"the",
	"its",
	"their",
	"our",
	"his",
	"her",
	"my",
	"these",
	"those",
	"them",
	"all"
]);
/** "Another 90 flights", "a further six": those that come on top, where the claim counts no such. */
function onTop({ mention }, { claim }, limit) {
	if (limit > PLAIN_SLIP$1 || mention.kind !== "quantity" || mention.relation !== "further") return null;
	return MORE.test([
		claim.says,
		...claim.of,
		...claim.about
	].join(" ")) ? null : `counts those on top (\u201c${mention.surface}\u201d)`;
}
const MORE = /\b(?:another|further|more|additional(?:ly)?|extra|also|on top|added|besides)\b/i;
/** "Our part will be \u20ac1,200": what one of several has of it. */
function ownShare({ scene, mention }, compiled) {
	const clause = scene.passage.cell ? null : clauseOf$1(scene, scene.at.get(mention)?.start ?? 0);
	if (!clause || !POSSESSIVES.has(scene.words[clause.start].lower)) return null;
	const head = scene.words[clause.end - 1];
	return SHARES.has(head.lemma) && (require_link ??= require("./link.cjs")).foreign(compiled, head) ? `is somebody\u2019s own part (\u201c${scene.words[clause.start].text} ${head.text}\u201d)` : null;
}
const POSSESSIVES = /* @__PURE__ */ new Set([
	"my",
	"our",
	"his",
	"her",
	"their",
	"its",
	"your"
]);
const SHARES = /* @__PURE__ */ new Set([
	"part",
	"share",
	"cut",
	"portion",
	"slice",
	"bit",
	"contribution",
	"half",
	"third",
	"quarter"
]);
/** "She cast her first bell at twelve": how old somebody was. */
function ageThen({ scene, mention }, _compiled) {
	if (mention.kind !== "quantity" || mention.quantity.dimension !== "count" || scene.passage.cell) return null;
	const { words, at } = scene;
	const { start, end } = at.get(mention);
	const { low } = mention.quantity;
	const next = words[end];
	const isBare = next === void 0 || next.sentence !== words[start].sentence || next.kind === "mark" || next.lower === "and";
	if (words[start - 1]?.lower !== "at" || !isBare || next?.text === "%" || low.lt(4) || low.gt(105) || !low.isInteger()) return null;
	const clause = clauseOf$1(scene, start);
	const subject = clause && words[clause.start];
	return subject && (/^(?:he|she|i|who|his|her|my)$/.test(subject.lower) || subject.capital) && !VALUED.has(words[clause.verb].lemma) ? `an age (\u201cat ${mention.surface}\u201d)` : null;
}
/** What stands or ends at a number is no person. */
const VALUED = new Set("stand remain be put price value sell open close start run peak set estimate cap trade level come stay keep hold hover".split(" "));

// src/link/silence/told-apart.ts
/** "The shortest game took 14 moves", "the second largest gift": one of many, picked out by a word that the claim does not have. */
function otherMember(setting, compiled, limit) {
	if (limit > PLAIN_SLIP) return null;
	const { scene, mention } = setting;
	const { words } = scene;
	const start = scene.at.get(mention)?.start ?? 0;
	const picks = (index) => index < start && (require_link ??= require("./link.cjs")).PICKING.has(words[index].lower) && !/^(?:at|the)$/.test(words[index + 1]?.lower ?? "") && !hasOwnName(scene, compiled, words[index].sentence) && picksOut(words, index, compiled, start);
	const found = (require_link ??= require("./link.cjs")).strongest(setting, (word, index) => picks(index) && ((require_link ??= require("./link.cjs")).foreign(compiled, word) && !isPickedOut(compiled) || isRanked(words, index) && !/\b(?:second|third|next)\b/i.test(compiled.claim.says)), limit);
	return found ? `picks out another (\u201c${found.text}\u201d)` : null;
}
/** "The strongest of the earthquakes": the worst of them is no other one. */
function isPickedOut({ claim }) {
	return [
		claim.says,
		...claim.of,
		...claim.about
	].some((text) => text.toLowerCase().split(/[^a-z]+/).some((word) => (require_link ??= require("./link.cjs")).PICKING.has(word)));
}
/** What is picked out is of the claim's kind, or stands for one named before: "the longest, in round four, went to". */
function picksOut(words, index, compiled, end) {
	const behind = words.slice(index + 1, Math.min(end, index + NOUN_REACH));
	if (behind[0]?.kind !== "word" || !behind[0].content) return true;
	return behind.some((word) => word.content && !(require_link ??= require("./link.cjs")).foreign(compiled, word));
}
/** "the second largest", "third-best", "the next biggest" */
function isRanked(words, index) {
	const before = words[index - 1]?.text === "-" ? words[index - 2] : words[index - 1];
	return /^(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|next)$/.test(before?.lower ?? "");
}
function hasOwnName({ words }, { qualifiers, subjects }, sentence) {
	const phrases = [...qualifiers.flatMap(({ alternatives }) => alternatives), ...subjects];
	const names = new Set(phrases.flatMap(({ features }) => features.flatMap(({ capital, stem }) => capital ? [stem] : [])));
	return words.some((word) => word.sentence === sentence && word.capital && names.has(word.stem));
}
/** How many words behind the superlative the noun may stand. */
const NOUN_REACH = 4;
/** `limit` of a figure that looks like the claim's own. */
const PLAIN_SLIP = .5;
/** "Of 206 lots, 11 failed": a part of a whole that no claim knows. */
function partOfOther({ scene, mention, vocabulary }, _compiled, limit) {
	if (limit > PLAIN_SLIP || mention.kind !== "quantity" || mention.quantity.dimension !== "count") return null;
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const start = scene.at.get(mention)?.start ?? 0;
	for (const whole of scene.mentions) {
		const at = scene.at.get(whole);
		if (whole.kind !== "quantity" || whole.quantity.dimension !== "count" || !at || at.end > start || start - at.end > WHOLE_REACH) continue;
		if ((require_link ??= require("./link.cjs")).sentenceOf(scene, whole) !== here || !opensWithOf(scene.words, at.start) || countedPhrase(scene, whole).length === 0) continue;
		if (!whole.quantity.low.gt(mention.quantity.low) || scene.words[start - 1]?.text !== ",") continue;
		if (vocabulary.withValue(whole.quantity).length === 0) return `is a part of something else (\u201cof ${whole.surface}\u201d)`;
	}
	return null;
}
/** "Of 206", "Out of the 206" */
function opensWithOf(words, at) {
	let index = at - 1;
	if (/^(?:the|its|their|our|his|her|some|about)$/.test(words[index]?.lower ?? "")) index--;
	if (words[index]?.lower !== "of") return false;
	if (words[index - 1]?.lower === "out") index--;
	const before = words[index - 1];
	return before === void 0 || before.sentence !== words[index].sentence || before.kind === "mark";
}
const WHOLE_REACH = 8;
/** "until 35km", "the last 2.195km": a place on the way, or a part of it, and no length. */
function partOfLength({ scene, mention }, compiled, limit) {
	if (limit > STRONG_SLIP || mention.kind !== "quantity" || mention.quantity.dimension !== "measure" || mention.quantity.unit !== "metre") return null;
	const before = scene.words[(scene.at.get(mention)?.start ?? 0) - 1];
	if (!before || !(require_link ??= require("./link.cjs")).foreign(compiled, before)) return null;
	if (PARTS.has(before.lower)) return `names a part (\u201cthe ${before.text} \u2026\u201d)`;
	return PLACES$1.has(before.lower) ? `names a place on the way (\u201c${before.text}\u201d)` : null;
}
const STRONG_SLIP = 1;
const PARTS = /* @__PURE__ */ new Set([
	"first",
	"last",
	"final",
	"opening",
	"closing",
	"remaining"
]);
const PLACES$1 = /* @__PURE__ */ new Set([
	"until",
	"till",
	"past",
	"after"
]);
/** "\u00a31.48m, 18% over the target": what the claim is of is only what the figure is held against. */
function comparand({ scene, mention }, compiled) {
	if (scene.passage.cell || mention.kind !== "quantity") return null;
	const { words } = scene;
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const end = scene.at.get(mention)?.end ?? 0;
	const heads = (require_link ??= require("./link.cjs")).headsOf(compiled);
	const named = words.flatMap((word, index) => word.sentence === here && heads.has(word.stem) ? [index] : []);
	if (named.length === 0 || named.some((index) => index < end)) return null;
	const article = words.findLastIndex(({ lower }, index) => index < named[0] && index >= named[0] - HELD && DEFINITE$1.has(lower));
	const over = words[article - 1];
	return over !== void 0 && OVER.has(over.lower) && article - 1 > end && !words.slice(article, named[0]).some(({ kind, lower }) => kind === "number" || (require_link ??= require("./link.cjs")).AUXILIARIES.has(lower)) ? `is held against it (\u201c${over.text}\u201d)` : null;
}
/** Words between the article and what the claim is of, at most, and the article. */
const HELD = 5;
const OVER = /* @__PURE__ */ new Set([
	"over",
	"above",
	"below",
	"under",
	"beyond",
	"past",
	"against",
	"than"
]);
const DEFINITE$1 = /* @__PURE__ */ new Set([
	"the",
	"its",
	"their",
	"our",
	"his",
	"her",
	"my"
]);
/** "Eighteen of the 29 had not been": those who are left where the claim counts the others of the same whole. */
function complement({ scene, mention }, { claim }) {
	if (mention.kind !== "quantity" || claim.kind !== "value" || !claim.outOf) return null;
	const rest = {
		...claim.quantity,
		low: claim.outOf.low.minus(claim.quantity.low),
		high: claim.outOf.high.minus(claim.quantity.high)
	};
	if ((require_quantity ??= require("./quantity.cjs")).compare(rest, mention.quantity).relation !== "same") return null;
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const not = scene.words.find((word) => word.sentence === here && NOT.has(word.lower));
	return not ? `counts the others (\u201c${not.text}\u201d)` : null;
}
const NOT = new Set("not no never nobody none without yet still failed fail hasn't haven't hadn't isn't aren't wasn't weren't don't didn't doesn't n't".split(" "));
/** "They had asked for \u00a340m": what somebody wanted is not what came of it. */
function askedFor({ scene, mention }, { claim }) {
	const sentence = scene.sentences[(require_link ??= require("./link.cjs")).sentenceOf(scene, mention)];
	const before = scene.passage.text.slice(sentence?.start ?? 0, mention.range.start);
	const found = ASKED.exec(before);
	return found && !ASKING.test(claim.says) ? `was only asked for (\u201c${found[1]}\u201d)` : null;
}
const ASKED = /\b((?:ask(?:s|ed|ing)?|press(?:es|ed|ing)?|argu(?:es|ed|ing)|h[eo]ld out)\b(?: \w+){0,3}? for)\b[^,;:]*$/i;
const ASKING = /\b(?:ask|seek|sought|want|claim|demand|request|argu|press)/i;

// src/link/silence/worked-out.ts
/**
* "I gave $8 and get twenty times that" after "$160", "14p, but holds three times as much, so it comes to less than 5p": what
* the writer works out of two figures of the passage, one of them a number of times. In: a figure that differs from its claim.
*/
function workedOut({ scene, mention }, compiled) {
	if (mention.kind !== "quantity" || scene.passage.cell) return null;
	if (mention.quantity.dimension === "multiple") return asRatio(scene, mention);
	const { quantity } = mention;
	if (!SIZES.has(quantity.dimension)) return null;
	const before = figuresBefore(scene, mention);
	const off = asReduced(compiled, mention, before, scene);
	if (off) return off;
	for (const times of before) {
		if (times.quantity.dimension !== "multiple" || times.quantity.low.lte(1)) continue;
		for (const one of before) {
			if (!isOfKind$2(one, mention)) continue;
			if ([one.quantity.low.times(times.quantity.low), one.quantity.low.div(times.quantity.low)].some((low) => meets(quantity, low))) return `is worked out (\u201c${one.surface}\u201d, \u201c${times.surface}\u201d)`;
		}
	}
	return null;
}
/** "Members get a fifth off, which makes it \u00a336": the claim's value less a share of it, or with a share on top. */
function asReduced({ claim }, { quantity }, before, scene) {
	if (claim.kind !== "value" || quantity.dimension !== "money" || claim.quantity.unit !== quantity.unit) return null;
	const share = before.find(({ quantity: { dimension, low }, range }) => {
		if (dimension !== "percent" && dimension !== "fraction") return false;
		const part = dimension === "percent" ? low.div(100) : low;
		const behind = scene.passage.text.slice(range.end, range.end + LOOK$1);
		const sign = OFF.test(behind) ? -1 : ON$2.test(behind) ? 1 : 0;
		return sign !== 0 && meets(quantity, claim.quantity.low.times(part.times(sign).plus(1)));
	});
	return share ? `is worked out (\u201c${share.surface}\u201d)` : null;
}
const OFF = /^(?: \w+)?[ -](?:off|less|cheaper|lower|discount|reduction|rebate|below)\b/i;
const ON$2 = /^(?: \w+)?[ -](?:more|extra|dearer|higher|on top|surcharge|above|tip)\b/i;
const LOOK$1 = 30;
const SIZES = /* @__PURE__ */ new Set([
	"money",
	"measure",
	"duration",
	"count"
]);
/** "Thirty times that": how many times one figure of the passage is another one. */
function asRatio(scene, mention) {
	const next = scene.words[scene.at.get(mention).end]?.lower ?? "";
	if (!/^(?:that|this|it|what)$/.test(next)) return null;
	const before = figuresBefore(scene, mention).filter(({ quantity }) => SIZES.has(quantity.dimension) && quantity.low.gt(0));
	for (const one of before) for (const other of before) if (one.quantity.low.gt(other.quantity.low) && isOfKind$2(one, other) && meets(mention.quantity, one.quantity.low.div(other.quantity.low))) return `is worked out (\u201c${one.surface}\u201d, \u201c${other.surface}\u201d)`;
	return null;
}
/** The figures of this sentence and of those before it. */
function figuresBefore(scene, mention) {
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	return scene.mentions.filter((one) => one.kind === "quantity" && one.range.end <= mention.range.start && here - (require_link ??= require("./link.cjs")).sentenceOf(scene, one) < FAR$1);
}
/** Sentences back to the figures that something is worked out of. */
const FAR$1 = 6;
function isOfKind$2({ quantity: one }, { quantity: other }) {
	return one.dimension === other.dimension && one.unit === other.unit && one.low.gt(0);
}
/** Whether a result is what the figure says; "less than 5p" of 4.8p, and not of 1p. */
function meets(quantity, low) {
	return low.div(quantity.low).minus(1).abs().lte(NEAR$8) && (require_quantity ??= require("./quantity.cjs")).compare({
		...quantity,
		bound: "exact",
		low,
		high: low
	}, quantity).outcome !== "conflicts";
}
/** How far a bound may be from what it is worked out of. */
const NEAR$8 = .1;

// src/link/silence/set-aside.ts
/**
* Why a figure that differs from `compiled` is nevertheless not ours to flag, in words for the editor; null if nothing
* speaks against it. Words that the claim itself uses never count. With `strict`, no slip is plain enough to go before a reason.
*/
function reasonToSetAside(setting, { compiled, score }, slip, strict = false) {
	const limit = slip >= .5 ? (require_link ??= require("./link.cjs")).LIMIT.setAsideSlip : (require_link ??= require("./link.cjs")).LIMIT.setAside;
	for (const reason of setting.mention.kind === "date" ? DATE_REASONS : REASONS) {
		const found = !strict && yields(reason, slip, score) ? null : reason(setting, compiled, limit);
		if (found) return found;
	}
	return null;
}
const REASONS = [
	question,
	correction,
	denial,
	age,
	ageThen,
	interval,
	base,
	product,
	addedUp,
	workedOut,
	margin,
	remainder,
	each,
	running,
	countedSoFar,
	knownGroup,
	more,
	onTop,
	series,
	alternatives,
	otherKind,
	bestOf,
	otherMember,
	partOfOther,
	partOfLength,
	partOfNamed,
	ownShare,
	complement,
	rest,
	subset,
	comparison,
	comparand,
	askedFor,
	openingYear,
	openingTime,
	updated,
	history,
	otherPeriod,
	hypothesis,
	others
];
/** Why a figure that stands in the place of `compiled` is not said of it: asked, denied, somebody else's. How it stands to other figures is no reason. */
function reasonNotSaid(setting, compiled) {
	for (const reason of UNSAID) {
		const found = reason(setting, compiled, (require_link ??= require("./link.cjs")).LIMIT.setAside);
		if (found) return found;
	}
	return null;
}
const UNSAID = [
	question,
	correction,
	denial,
	others
];
/** What is no excuse where the claim is named in full and its own figure stands there with a slip; of another time are other figures. */
function yields(reason, slip, score) {
	if (reason === hypothesis || reason === rest) return slip >= .9 && (slip > 1 ? score + (require_link ??= require("./link.cjs")).CUE.slip * slip : score) >= (require_link ??= require("./link.cjs")).LIMIT.certain;
	return TIMES$2.has(reason) && slip > 0 && score + (require_link ??= require("./link.cjs")).CUE.slip * slip >= (require_link ??= require("./link.cjs")).LIMIT.sameTime;
}
const TIMES$2 = /* @__PURE__ */ new Set([history, otherPeriod]);
const DATE_REASONS = [
	published,
	question,
	correction,
	denial,
	otherYear$1,
	otherVersion,
	hypothesis,
	others
];
/** "The oldest of them was 36": a bare number beside a word for age. */
function age({ scene, mention }, compiled) {
	if (mention.kind !== "quantity" || mention.quantity.dimension !== "count" || countedPhrase(scene, mention).length > 0) return null;
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const word = scene.words.find((one, index) => one.sentence === here && AGES.has(one.lower) && (require_link ??= require("./link.cjs")).foreign(compiled, one) && (require_link ??= require("./link.cjs")).reach(scene, index, mention, []) >= .5);
	return word ? `an age (\u201c${word.text}\u201d)` : null;
}
const AGES = /* @__PURE__ */ new Set([
	"aged",
	"age",
	"old",
	"older",
	"oldest",
	"young",
	"younger",
	"youngest",
	"birthday"
]);
/** "a train every thirty minutes": how often, not how long. */
function interval({ scene, mention }, compiled) {
	return isInterval(scene, mention) && !compiled.isInterval ? "says how often (\u201cevery\u201d)" : null;
}
/** "$3 per 1,000 copies", "$3 for a thousand copies": for how many a rate is. */
function base({ scene, mention }, { claim }) {
	if (mention.kind !== "quantity" || mention.quantity.dimension !== "count") return null;
	const start = scene.at.get(mention)?.start ?? 0;
	const before = scene.words[start - 1]?.lower;
	const isPer = before === "per" || before === "every";
	const price = scene.mentions.find((one) => one.kind === "quantity" && one.quantity.dimension === "money" && before === "for" && start - (scene.at.get(one)?.end ?? 0) >= 0 && start - (scene.at.get(one)?.end ?? 0) <= NEXT_TO);
	return (isPer || price) && !/\b(?:per|for|every)\b/i.test(claim.says) ? `for how many a rate is (\u201c${before}\u201d)` : null;
}
/** A price and what it is for, in words. */
const NEXT_TO = 2;
/** "With 1,000 shares you have \u00a3141": the claim's value for each of so many. */
function product({ scene, mention }, { claim }) {
	if (mention.kind !== "quantity" || claim.kind !== "value" || claim.quantity.dimension !== mention.quantity.dimension) return null;
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const each = scene.mentions.find((one) => one !== mention && one.kind === "quantity" && one.quantity.dimension === "count" && one.quantity.low.gt(1) && countedPhrase(scene, one).length > 0 && (require_link ??= require("./link.cjs")).sentenceOf(scene, one) === here && one.quantity.low.times(claim.quantity.low).eq(mention.quantity.low));
	return each ? `is worked out for so many (\u201c${each.surface}\u201d)` : null;
}
/** "19 for, 12 against and four abstained, so 35 in all": what the figures before it make together. */
function addedUp({ scene, mention }) {
	if (mention.kind !== "quantity" || mention.relation !== "total") return null;
	const { quantity, range } = mention;
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const parts = scene.mentions.flatMap((one) => one.kind === "quantity" && one.range.end <= range.start && one.quantity.dimension === quantity.dimension && one.quantity.unit === quantity.unit && (require_link ??= require("./link.cjs")).sentenceOf(scene, one) === here ? [one.quantity.low] : []);
	return parts.length > 1 && (require_decimal ??= require("./decimal.cjs")).Decimal.sum(...parts).eq(quantity.low) ? "adds up the figures before it" : null;
}
/** "nine moves each": how many for one of them. */
function each({ scene, mention }, compiled, limit) {
	if (limit > .5 || mention.kind !== "quantity" || mention.quantity.dimension !== "count") return null;
	const end = scene.at.get(mention)?.end ?? 0;
	const behind = scene.words.slice(end, end + 4);
	const at = behind.findIndex(({ lower }) => lower === "each" || lower === "apiece");
	const word = behind[at];
	if (behind[at - 1]?.text === ",") return null;
	const isOfEach = EACH.test([
		compiled.claim.says,
		...compiled.claim.of,
		...compiled.claim.about
	].join(" "));
	return word && !isOfEach ? `says how many for one of them (\u201c${word.text}\u201d)` : null;
}
const EACH = /\b(?:each|every|apiece)\b/i;
/** "530 laps so far; 35 to go": counted at another time. */
function running({ scene, mention }, compiled, limit) {
	if (mention.kind !== "quantity" || mention.quantity.dimension !== "count" || limit > .5) return null;
	const end = scene.at.get(mention)?.end ?? 0;
	const sentence = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	for (let index = end; index < Math.min(end + 6, scene.words.length - 1) && scene.words[index].sentence === sentence; index++) {
		const pair = `${scene.words[index].lower} ${scene.words[index + 1].lower}`;
		if (RUNNING.has(pair) && (require_link ??= require("./link.cjs")).foreign(compiled, scene.words[index + 1])) return `counted at another time (\u201c${pair}\u201d)`;
		if (scene.words[index].kind === "number" || /[,;]/.test(scene.words[index].text)) return null;
	}
	return null;
}
/** "nine more countries", "a further six": those that come on top, unless nearly the claim's own number. */
function more({ scene, mention }, compiled, limit) {
	if (mention.kind !== "quantity" || mention.quantity.dimension !== "count" || limit > .5) return null;
	const next = scene.words[scene.at.get(mention)?.end ?? 0];
	return next?.lower === "more" && (require_link ??= require("./link.cjs")).foreign(compiled, next) ? `counts those on top (\u201c${mention.surface} more\u201d)` : null;
}
const RUNNING = /* @__PURE__ */ new Set([
	"so far",
	"to go",
	"until now",
	"by then",
	"at first",
	"this far"
]);
function hasPrevious({ claim }) {
	return claim.kind === "value" && claim.previous !== null;
}
function comparison(setting, compiled) {
	const { scene, mention } = setting;
	const start = scene.at.get(mention)?.start ?? 0;
	const before = scene.words[start - 1];
	if (mention.kind === "quantity" && mention.change === "from" && !hasPrevious(compiled)) return "the value before a change";
	return before && COMPARISON.has(before.lower) ? `something is compared with it (\u201c${before.text}\u201d)` : null;
}
function others(setting, compiled, limit) {
	const sentence = setting.scene.sentences[(require_link ??= require("./link.cjs")).sentenceOf(setting.scene, setting.mention)];
	const aside = ASIDES.exec(setting.scene.passage.text.slice(sentence?.start ?? 0, setting.mention.range.start).trimStart());
	if (aside) return `speaks of something else (\u201c${aside[0]}\u201d)`;
	const { words } = setting.scene;
	const here = (require_link ??= require("./link.cjs")).sentenceOf(setting.scene, setting.mention);
	const such = words.findIndex(({ lower, sentence }, index) => lower === "such" && sentence === here && (require_link ??= require("./link.cjs")).startsSentence(words, index));
	const kind = such < 0 ? void 0 : words[such + 2];
	if (kind?.content && (require_link ??= require("./link.cjs")).foreign(compiled, kind)) return `speaks of something else (\u201csuch a ${kind.text}\u201d)`;
	const other = (require_link ??= require("./link.cjs")).strongest(setting, (word) => OTHERS.has(word.lower) && (require_link ??= require("./link.cjs")).foreign(compiled, word), limit);
	if (other) return `speaks of something else (\u201c${other.text}\u201d)`;
	const another = (require_link ??= require("./link.cjs")).strongest(setting, (word, index) => /^(?:another|other|different)$/.test(word.lower) && setting.scene.words[index + 1]?.kind === "word" && !isOfNone(setting.scene.words, index) && !(require_link ??= require("./link.cjs")).hasWord(compiled, word.lower), .6);
	if (another && setting.mention.kind === "quantity" && setting.mention.relation !== "further") return `speaks of something else (\u201c${another.text}\u201d)`;
	return null;
}
/** "without any other income", "no other club": nothing but what the sentence is about. "Any other club may" is of others. */
function isOfNone(words, index) {
	const before = words[index - 1]?.lower ?? "";
	if (before !== "any") return before === "no" || before === "every";
	return words.slice(Math.max(0, index - 5), index - 1).some(({ lower }) => /^(?:without|not|no|never|nor|hardly)$|n['\u2019]t$/.test(lower));
}
/** Words in quotation marks without a known name beside them are somebody else's. */
function saidByStranger({ scene, mention, vocabulary }, quoted) {
	const inside = quoted.find((range) => mention.range.start >= range.start && mention.range.end <= range.end);
	if (!inside && scene.passage.quoted === 0) return null;
	return scene.words.some((word) => word.capital && vocabulary.names.has(word.lower) && (!inside || word.end <= inside.start || word.start >= inside.end)) ? null : "said by somebody whom no claim names";
}

// src/link/dates/clock-beside.ts
/**
* "She arrived at 7:24 p.m. on 15 March", where one claim has the day of her arrival and another the hour: the day agrees, and
* the hour is held against the other claim. In: the match with the day, and all that was weighed. Null where the hour is right,
* or which claim has it is not known.
*/
function clockBeside(mention, scene, match, evidence, conflicts) {
	const { claim } = match;
	const at = mention.parts.time;
	if (match.state !== "agrees" || claim?.kind !== "date" || claim.date.time !== void 0 || !at || mention.date.timeTo !== void 0) return null;
	const [hour, ...others] = evidence.filter(({ compiled, score }) => score >= (require_link ??= require("./link.cjs")).LIMIT.likely && isHourOf(compiled.claim, claim)).map(({ compiled }) => compiled.claim);
	if (!hour || others.length > 0 || !conflicts(hour)) return null;
	return {
		...match,
		state: "conflicts",
		claim: hour,
		relation: "date",
		certainty: "likely",
		reason: null,
		expected: hour.text,
		at: (require_draft ??= require("./draft.cjs")).toSource(scene.passage, at),
		others: [claim]
	};
}
/** A claim that has nothing but a time of day, and a subject in common with the day's. */
function isHourOf(claim, day) {
	return claim.kind === "date" && claim.date.time !== void 0 && claim.date.day === void 0 && claim.of.some((subject) => day.of.some((other) => other.toLowerCase() === subject.toLowerCase()));
}

// src/link/dates/coming-years.ts
/**
* "It has until Friday 5 March to decide", in October: a day of a month that is over, and still to come, is of the next year. Takes
* the date, the text of its passage, what it is linked to and the day of the draft; no year where a claim has the day.
*/
function comingYears({ date, range }, text, { state, claim }, draftDate) {
	const today = draftDate === null ? null : (require_dates ??= require("./dates.cjs")).parseDay(draftDate);
	const { month, day } = date;
	if (!today || month === void 0 || day === void 0 || state !== "set-aside" && claim?.kind === "date" && claim.date.day !== void 0) return [];
	return (month < today.month || month === today.month && day < today.day) && TO_COME$1.test(text.slice(Math.max(0, range.start - NEAR$7), range.start)) ? [today.year + 1] : [];
}
const TO_COME$1 = /\b(?:until|till|by|will|due|is to|are to|next|must|should|may|expected|plans?|planned|hopes?|before|starting|opens|reopens)\b/i;
/** Characters before a date in which a word tells that it is still to come. */
const NEAR$7 = 60;

// src/link/dates/date-labels.ts
/**
* "First images: November 2026", "**On sale.** Thursday 11 June": where the label right before a date is a claim's name in full,
* and of one claim's only, that one is meant. Other mentions keep all their candidates.
*/
function namedByLabel({ passage }, mention, evidence) {
	const label = LABEL.exec(passage.text.slice(0, mention.range.start))?.[1];
	if (label === void 0 || label.length > LONGEST$2) return evidence;
	const key = keyOf$1(label);
	const named = evidence.filter(({ compiled }) => compiled.claim.of.some((text) => keyOf$1(text) === key));
	const [one] = named;
	if (!one || named.length > 1) return evidence;
	const cue = {
		text: `stands behind \u201c${label}\u201d`,
		weight: (require_link ??= require("./link.cjs")).CUE.label
	};
	return [{
		...one,
		subject: 1,
		score: one.score + cue.weight,
		cues: [...one.cues, cue]
	}];
}
/** What a passage begins with, up to a colon, a full stop or a dash right before the date. */
const LABEL = /^(?:the |our )?([^.:;!?\u2013\u2014]{2,})(?:[.:]| [\u2013\u2014])\s(?:on |from |until |by )?$/i;
const LONGEST$2 = 48;
function keyOf$1(text) {
	return (require_text ??= require("./text.cjs")).tokenize(text.toLowerCase()).filter(({ kind, lower }) => kind !== "mark" && !/^(?:the|of|a|an)$/.test(lower)).map(({ lower }) => (require_text ??= require("./text.cjs")).stem(lower)).join(" ");
}

// src/link/dates/date-sense.ts
/**
* Holds a date against the calendar ("31 June") and against the date before it ("on 4 May, and the next day, 6 May"). `dates` are
* those of the passage, in order. Null where nothing is wrong, or too little is said.
*/
function senseError(passage, mention, dates) {
	const before = dates[dates.indexOf(mention) - 1];
	return noSuchDay$1(passage, mention) ?? stretchLength(passage, mention, dates) ?? (before ? afterNextDay(passage, mention, before, dates) ?? afterLength(passage, mention, before) : null);
}
function noSuchDay$1(passage, { date, parts }) {
	const { year, month, day } = date;
	if (month === void 0 || day === void 0 || (require_dates ??= require("./dates.cjs")).isDay({
		year: year ?? 2e3,
		month,
		day
	})) return null;
	const days = (require_dates ??= require("./dates.cjs")).daysInMonth(year ?? 2e3, month);
	return {
		expected: `${[(require_dates ??= require("./dates.cjs")).MONTH_NAMES[month - 1], month === 2 ? year : void 0].filter(Boolean).join(" ")} has ${days} days`,
		...parts.day && { at: (require_draft ??= require("./draft.cjs")).toSource(passage, parts.day) }
	};
}
/** "It ran for three days, 7 to 9 August": the days of a stretch, both ends counted or one, are as many as is said. */
function stretchLength({ text }, mention, dates) {
	const { date, range } = mention;
	const found = date.end === "first" && date.otherEnd ? LASTING.exec(text.slice(Math.max(0, range.start - 60), range.start).toLowerCase()) : null;
	if (!found) return null;
	const [, number = "", unit = ""] = found;
	const year = date.year ?? date.otherEnd.year ?? COMMON_YEAR;
	const [first, last] = [dayOf$1(date, year), dayOf$1(date.otherEnd, year)];
	if (first === null || last === null) return null;
	const days = last >= first ? last - first : last + 365 - first;
	const said = numberOf(number);
	const isInclusive = /^ (?:through|up to and including) /.test(text.slice(range.end, range.end + 22));
	if (!(said > 0) || fits(isInclusive ? days + 1 : days, said, unit === "week", isInclusive)) return null;
	const other = dates[dates.indexOf(mention) + 1];
	return {
		expected: `it is ${days + 1} days with both ends counted`,
		...other && { beside: other }
	};
}
/** Weeks run from a day to the same weekday, or from a Monday to a Sunday or a Friday; of many days the weekends may be left out. */
function fits(days, said, isWeeks, isInclusive) {
	if (isWeeks) return Math.abs(days - 7 * said) <= 3;
	return days === said || !isInclusive && days + 1 === said || said >= 5 && said <= days && Math.abs((days + 1) * (5 / 7) - said) <= 1.5;
}
const COUNT = `\\d{1,3}|${[...(require_extract ??= require("./extract.cjs")).CARDINALS.keys()].join("|")}`;
const LASTING = new RegExp(`(?:^|[^\\p{L}])(?:ran|runs?|running|lasts?|lasted|lasting|took place|close[sd]?|shut|spans?|spanned)(?: for| over)? (?:the |its |exactly |just )?(${COUNT})[ -](day|week)s?,? (?:\\(|[\u2013\u2014] )?(?:from |between )?(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$`, "u");
function numberOf(word) {
	return /^an?$/.test(word) ? 1 : (require_extract ??= require("./extract.cjs")).CARDINALS.get(word) ?? Number(word);
}
function dayOf$1({ year, month, day }, common) {
	return month === void 0 || day === void 0 ? null : (require_dates ??= require("./dates.cjs")).dayNumber({
		year: year ?? common,
		month,
		day
	});
}
/** "the next day, 6 May": both are read, the first by counting from the date before it. */
function afterNextDay({ text }, mention, before, dates) {
	if (!BESIDE_DAY.test(before.surface) || !/^(?:, (?:on )?| \()(?:the )?$/.test(text.slice(before.range.end, mention.range.start))) return null;
	const { month, day } = before.date;
	if (!(mention.date.day !== void 0 && mention.date.month !== void 0) || month === void 0 || mention.date.month === month && mention.date.day === day) return null;
	const anchor = dates[dates.indexOf(before) - 1];
	return anchor ? {
		expected: `\u201c${before.surface}\u201d is ${(require_dates ??= require("./dates.cjs")).printDate({
			month,
			day
		}, mention.surface)}`,
		beside: anchor
	} : null;
}
const BESIDE_DAY = /^the (?:next|following|previous|preceding) (?:day|[a-z]{2,}day)$/i;
/** "Digging begins on 3 May. Two weeks later, on 20 May, \u2026": counted from the date before it. */
function afterLength({ text }, mention, before) {
	const lead = text.slice(Math.max(before.range.end, mention.range.start - 60), mention.range.start);
	const found = /later|earlier/i.test(lead) ? LATER.exec(lead.toLowerCase()) : null;
	if (!found || mention.range.start - before.range.end > FARTHEST$1 || before.date.bound || mention.date.bound) return null;
	const [, word = "", half, unit = ""] = found;
	const number = numberOf(word);
	const from = daysIn(before.date, before.date.year ?? COMMON_YEAR);
	const days = (number + (half ? .5 : 0)) * LENGTHS$1[unit] * (found[0].includes("earlier") ? -1 : 1);
	if (!from || !(number > 0)) return null;
	const slack = slackOf(Math.abs(days), LENGTHS$1[unit]);
	if ((mention.date.year === void 0 ? [
		-1,
		0,
		1
	].map((side) => (before.date.year ?? COMMON_YEAR) + side) : [mention.date.year]).map((year) => daysIn(mention.date, year)).some((range) => !range || range.to >= from.from + days - slack && range.from <= from.to + days + slack)) return null;
	return {
		expected: `it is not \u201c${lead.slice(-found[0].length).replace(/,.*$/, "").trim()}\u201d than ${before.surface}`,
		beside: before
	};
}
const LATER = new RegExp(`(?:^|[^\\p{L}-])(?:exactly |just )?(an?|${COUNT})( and a half)? (day|week|fortnight|month|year)s? (?:later|earlier),? (?:\\(|(?:on|in) )?(?:the )?$`, "u");
const LENGTHS$1 = {
	day: 1,
	week: 7,
	fortnight: 14,
	month: 30.4,
	year: 365.25
};
const FARTHEST$1 = 160;
/** Lengths are rounded: a day in a week, half a month in a few months, half a year in years. */
function slackOf(days, length) {
	if (length === 1) return days >= 7 ? 1 : 0;
	return length < 30 ? Math.max(1, days / 7) : length < 365 ? 16 : 183;
}
/** The days of a date that says a day, a month or a part of a year. */
function daysIn(date, year) {
	return (date.month !== void 0 || date.year !== void 0) && !date.relative && !date.fiscal ? (require_dates ??= require("./dates.cjs")).daysOf(date, year) : null;
}
/** Stands for a year that is not said. */
const COMMON_YEAR = 2001;

// src/link/dates/time-slips.ts
/**
* How plainly a time of day is a slip of the claim's. Most written times are full or half hours, and two of these meet by accident:
* in every tenth pair of times the minutes are the same quarter, in every hundredth the same odd minute.
*/
function timeSlip(claim, draft) {
	const known = draft.end === "last" && claim.timeTo !== void 0 ? claim.timeTo : claim.time;
	if (known === void 0 || draft.time === void 0) return 0;
	if (isHalfRight(claim, draft)) return HALF_RIGHT;
	const [one, other] = [known % 720, draft.time % 720];
	if (one === other) return draft.time % 15 === 0 ? OTHER_HALF : OTHER_HALF_TO_THE_MINUTE;
	const minute = draft.time % 60;
	if (known % 60 === minute) {
		const hours = Math.min((one - other + 720) % 720, (other - one + 720) % 720) / 60;
		if (minute % 15 !== 0) return minute % 5 === 0 ? FIVES : ODD_MINUTE;
		return minute % 30 !== 0 ? QUARTER : hours === 1 ? NEXT_HOUR : 0;
	}
	return minute % 15 !== 0 && known % 15 !== 0 && isExchanged(known, draft.time) ? ODD_MINUTE : 0;
}
/** "Open from 11am to 5pm" for 10am to 5pm, "on 27 March at 6pm" for that day at 5pm. */
function isHalfRight(claim, draft) {
	const isDay = draft.day !== void 0 && draft.month !== void 0 && draft.day === claim.day && draft.month === claim.month;
	const last = draft.timeTo ?? (draft.end === "first" ? draft.otherEnd?.time : void 0);
	const first = draft.end === "last" ? draft.otherEnd?.time : draft.time;
	if (isDay || claim.timeTo === void 0) return isDay;
	return draft.end !== "last" && isSameHour(last, claim.timeTo) || draft.end !== "first" && isSameHour(first, claim.time);
}
/** On a twelve-hour clock either half of the day may be meant. */
function isSameHour(one, other) {
	return one !== void 0 && other !== void 0 && one % 720 === other % 720;
}
/** 7.42 for 7.24, 9.15 for 5.19. */
function isExchanged(one, other) {
	const digits = (time) => [...`${Math.floor(time % 720 / 60)}${String(time % 60).padStart(2, "0")}`].sort().join("");
	return digits(one) === digits(other);
}
const HALF_RIGHT = .7;
const OTHER_HALF = .7;
/** "11:40 p.m." for 11:40 a.m.: above 1, so that a claim which is merely spoken of is enough. */
const OTHER_HALF_TO_THE_MINUTE = 1.1;
const ODD_MINUTE = .9;
const FIVES = .8;
const QUARTER = .7;
/** Full and half hours next to each other. */
const NEXT_HOUR = .4;

// src/link/dates/date-slips.ts
/** How plainly a date is a slip of the claim's: one part is off and the others are right, or the day is nearly right. */
function dateSlip(claim, { date: draft, surface }, wrong) {
	if (isNthWeekday(draft) || NTH.test(surface)) return nthSlip(claim, draft, /\b(?:last|final) /i.test(surface));
	if (wrong !== "day" && hasOwnWeekday(claim, draft)) return OTHER_DAY;
	switch (wrong) {
		case "weekday": return WEEKDAY_SLIP;
		case "day":
			if (claim.day === void 0 || draft.day === void 0) return 0;
			return Math.abs(claim.day - draft.day) === 1 || (require_link ??= require("./link.cjs")).slipOf(String(draft.day), String(claim.day)) >= .5 || draft.weekday !== void 0 && draft.weekday === (require_dates ??= require("./dates.cjs")).calendarWeekday(claim) ? .7 : OTHER_DAY;
		case "month":
			if (draft.day === void 0 && draft.weekday !== void 0 && draft.weekday === (require_dates ??= require("./dates.cjs")).calendarWeekday(claim)) return WEEKDAY_SLIP;
			if (draft.day === void 0 || draft.day !== claim.day) return OTHER_DAY;
			if (ROUND_DAYS.has(draft.day)) return .7;
			return draft.year !== void 0 && draft.year === claim.year ? WHOLE_SLIP : 1.05;
		case "year":
			if (draft.day !== void 0 && claim.day !== void 0 && draft.day !== claim.day) return OTHER_DAY;
			if (draft.month === void 0 || draft.month !== claim.month) return (require_link ??= require("./link.cjs")).slipOf(String(draft.year), String(claim.year));
			return draft.day !== void 0 && draft.day === claim.day ? WHOLE_SLIP : .8;
		case "time": return timeSlip(claim, draft);
		default: return 0;
	}
}
/** "Saturday 11 July" beside a Thursday in June: a day with a right weekday of its own is meant as it stands. */
function hasOwnWeekday(claim, draft) {
	const weekday = (require_dates ??= require("./dates.cjs")).calendarWeekday({
		...claim.year !== void 0 && { year: claim.year },
		...draft
	});
	return weekday !== void 0 && weekday === draft.weekday && weekday !== (require_dates ??= require("./dates.cjs")).calendarWeekday(claim);
}
/** "the second Monday in May": a weekday and the week of the month in which it stands. */
function isNthWeekday({ weekday, month, day, from, to }) {
	return weekday !== void 0 && month !== void 0 && day === void 0 && from !== void 0 && to !== void 0;
}
/** The same with its year, which makes it a day. */
const NTH = /\b(?:first|second|third|fourth|fifth|last|final|[1-5](?:st|nd|rd|th)) (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:of|in) /i;
/** Of weekday, week of the month, month and year one is wrong and the others are right. */
function nthSlip(claim, draft, isLast) {
	const { year, month, day } = claim;
	if (year === void 0 || month === void 0 || day === void 0) return 0;
	const week = (of) => Math.ceil(of / 7);
	return [
		draft.year === void 0 || draft.year === year,
		draft.month === month,
		draft.weekday === (require_dates ??= require("./dates.cjs")).weekdayOf({
			year,
			month,
			day
		}),
		isLast ? day + 7 > (require_dates ??= require("./dates.cjs")).daysInMonth(year, month) : week(draft.day ?? Number(draft.to?.slice(-2))) === week(day)
	].filter(Boolean).length === 3 ? draft.year === void 0 ? WEEKDAY_SLIP : 1.05 : OTHER_DAY;
}
/** Weekday and date stand together, and one of the two is right. */
const WEEKDAY_SLIP = .7;
/** Hardly a slip: another day. */
const OTHER_DAY = .2;
/** Two parts of three are right: nobody writes them by accident. Above 1, so that a claim which is merely spoken of is enough. */
const WHOLE_SLIP = 1.45;
/** Days on which much begins and ends whatever the month. */
const ROUND_DAYS = /* @__PURE__ */ new Set([
	1,
	15,
	30,
	31
]);

// src/link/dates/entry-stamps.ts
/**
* "**1.20pm.** Tractors are back on the road \u2026": the hour at which an entry of a running report was written, and none of what it tells.
* A programme has a few words behind each hour ("6pm: doors open"); an entry goes on.
*/
function entryStamp({ scene, mention }) {
	const { day, month, year, weekday, time } = mention.date;
	if (time === void 0 || day !== void 0 || month !== void 0 || year !== void 0 || weekday !== void 0) return null;
	const { text } = scene.passage;
	const heads = !/\p{L}/u.test(text.slice(0, mention.range.start)) && /^\s*[.:\u2013\u2014|]/.test(text.slice(mention.range.end));
	const words = scene.words.filter((word) => word.kind === "word").length;
	return heads && words > LONGEST_ITEM ? "the hour of an entry" : null;
}
/** Words of the longest item of a programme. */
const LONGEST_ITEM = 14;

// src/link/dates/other-actor.ts
/**
* "The caf\u00e9 at the foot of the tower opens on 9 May" is no day on which the tower opens: what the verb of the claim is said of is
* the noun that its clause begins with. Takes a date and what a claim has of it; gives the reason, or null where that noun is one
* of the claim's own, or none is found.
*/
function otherActor$1(setting, { compiled }) {
	const clause = clauseOf(setting);
	const at = isBarePlural(clause) ? -1 : clause.findIndex(({ lower }) => DETERMINERS.has(lower));
	if (at < 0 && !isBarePlural(clause) || at > LATEST) return null;
	const noun = nounFrom(clause, at + 1, (word) => isOwn(compiled, word));
	if (!noun || isOwn(compiled, noun) || GENERAL.has(noun.lemma)) return null;
	const behind = clause.slice(clause.indexOf(noun) + 1);
	const [verb, ...objects] = behind.filter((word, index) => word.content && !isBehindPreposition$1(behind, index));
	return verb !== void 0 && isOwn(compiled, verb) && !objects.some((word) => isOwn(compiled, word)) ? `speaks of something else (\u201c${noun.text}\u201d)` : null;
}
/** "Bids are to be opened", "Applications will be read": what something is done to, without an article. */
function isBarePlural([noun, verb, third]) {
	return (verb?.lower === "are" || verb?.lower === "were" || verb?.lower === "will" && third?.lower === "be") && noun.content && noun.lower !== noun.lemma;
}
function isBehindPreposition$1(words, at) {
	const before = DETERMINERS.has(words[at - 1]?.lower ?? "") ? words[at - 2] : words[at - 1];
	return before !== void 0 && (require_link ??= require("./link.cjs")).PREPOSITIONS.has(before.lower);
}
/** Words before the noun's own at the most: "On Sunday the caf\u00e9". */
const LATEST = 1;
/** The words of the mention's clause, those of the mention and the preposition before it left out. */
function clauseOf({ scene, mention }) {
	const { words, at } = scene;
	const own = at.get(mention) ?? {
		start: 0,
		end: 0
	};
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const isEnd = (word) => word === void 0 || word.sentence !== here || /^[,;:\u2013\u2014()]$/.test(word.text) || JOINTS$1.has(word.lower);
	let from = own.start;
	while (!isEnd(words[from - 1])) from--;
	let to = own.end;
	while (!isEnd(words[to])) to++;
	if (own.start - from <= 1 && words[to]?.text === "," && words[to]?.sentence === here) {
		to++;
		while (!isEnd(words[to])) to++;
	}
	const before = (require_link ??= require("./link.cjs")).PREPOSITIONS.has(words[own.start - 1]?.lower ?? "") ? own.start - 1 : own.start;
	return [...words.slice(from, Math.max(from, before)), ...words.slice(own.end, to)].filter(({ text }) => text !== ",");
}
/** The head of the phrase that begins at a place: the last word before a preposition, an auxiliary or the claim's verb. */
function nounFrom(clause, from, isOwn) {
	let noun = null;
	for (let at = from; at < from + LONGEST$1; at++) {
		const word = clause[at];
		if (!word?.content || word.kind !== "word") return noun;
		if (word.capital && at > 0) return null;
		if (noun && isOwn(word) && !clause[at + 1]?.content) return noun;
		noun = word;
	}
	return null;
}
const LONGEST$1 = 6;
/** Whether a word is one of the claim's, or means the same. */
function isOwn({ stems, groups }, { stem, lemma }) {
	return stems.has(stem) || ((require_link ??= require("./link.cjs")).SYNONYMS.get(lemma) ?? []).some((group) => groups.has(group));
}
const DETERMINERS = /* @__PURE__ */ new Set([
	"the",
	"a",
	"an",
	"its",
	"his",
	"her",
	"their",
	"our",
	"my",
	"another"
]);
/** Words that begin a clause. */
const JOINTS$1 = /* @__PURE__ */ new Set([
	"and",
	"but",
	"when",
	"while",
	"where",
	"which",
	"who",
	"because",
	"although",
	"if",
	"so",
	"though"
]);
/** What anything may be called. */
const GENERAL = /* @__PURE__ */ new Set([
	"door",
	"gate",
	"place",
	"building",
	"site",
	"venue",
	"event",
	"thing",
	"work",
	"day",
	"date",
	"team",
	"whole",
	"same",
	"new",
	"public",
	"group",
	"doors",
	"gates"
]);

// src/link/dates/other-matter.ts
/**
* Why a date that differs from a claim's is of another matter: what it stands beside only begins with a word of the claim ("an open day
* on 6 June" of the day on which the base opens), the claim's verb is another one with the same first word ("is coming to read" of the day
* on which the book came out), or it is still to come where the claim's day has passed. Null where none of these is so.
*/
function otherMatter(setting, one, today) {
	return compound(setting, one) ?? otherParticle(setting, one) ?? untilOther(setting, one) ?? stillToCome(setting, one, today) ?? smallHours(setting, one, today);
}
/** "Offer document posted | 6 November", "an open day on 6 June": the noun beside the date is another one, which the claim's word only qualifies. */
function compound({ scene, mention }, { compiled }) {
	const pair = scene.passage.cell ? inLabel(scene, compiled) : beside(scene, scene.at.get(mention)?.start ?? 0);
	if (!pair) return null;
	const [first, noun] = pair;
	return first.content && isOwn(compiled, first) && !first.capital && first.lower === first.lemma && isBareNoun(noun) && !isOwn(compiled, noun) ? `speaks of something else (\u201c${first.text} ${noun.text}\u201d)` : null;
}
/** The two words right before the date and its preposition. */
function beside({ words }, start) {
	let at = start - 1;
	while (at >= 0 && (ON$1.has(words[at].lower) || words[at].text === "," || words[at].text === ":")) at--;
	const [before, first, noun] = [
		words[at - 2],
		words[at - 1],
		words[at]
	];
	if (!first || !noun || first.sentence !== noun.sentence) return null;
	return before === void 0 || before.sentence !== first.sentence || /^(?:an?|another|every|each|this|its|our|their|next|annual)$/.test(before.lower) ? [first, noun] : null;
}
/** The first two words of the label of a row, where more than the two stand there or nothing else is said. */
function inLabel({ surroundings }, compiled) {
	const label = surroundings.flatMap(({ word, place }) => place === "rowHeader" || place === "rowCell" ? [word] : []);
	const at = label.findIndex((word) => word.content && isOwn(compiled, word));
	const [first, noun] = [label[at], label[at + 1]];
	const others = label.filter((word) => word.content && word !== first && isOwn(compiled, word));
	return first && noun && others.length === 0 ? [{
		...first,
		capital: false
	}, noun] : null;
}
const ON$1 = /* @__PURE__ */ new Set([
	"on",
	"is",
	"was",
	"will",
	"be",
	"from",
	"by",
	"until",
	"the",
	"takes",
	"took",
	"place"
]);
/** A noun in the singular, as far as its form tells. */
function isBareNoun({ content, kind, capital, lower, lemma }) {
	return content && kind === "word" && !capital && lower === lemma && lower.length > 2 && !/(?:ed|ing|ly)$/.test(lower) && !VERBS.has(lower);
}
/** Words in the form of a noun in the singular that may well be the verb. */
const VERBS = /* @__PURE__ */ new Set([
	...(require_link ??= require("./link.cjs")).UNCHANGED_PASTS,
	"run",
	"come",
	"become",
	"end",
	"due"
]);
/** All that names the claim is a verb with a particle, and the particle is not there. */
function otherParticle({ scene, mention }, { cues }) {
	const named = cues.flatMap(({ text, weight }) => weight > 0 ? NAMES$1.exec(text)?.[1] ?? [] : []);
	const text = (require_link ??= require("./link.cjs")).sentenceText(scene, (require_link ??= require("./link.cjs")).sentenceOf(scene, mention)).toLowerCase();
	const missing = named.filter((phrase) => {
		const particle = PARTICLE.exec(phrase.toLowerCase())?.[1];
		return particle !== void 0 && !new RegExp(`\\b${particle}\\b`).test(text);
	});
	return named.length > 0 && missing.length === named.length ? `another verb than \u201c${missing[0]}\u201d` : null;
}
const NAMES$1 = /^names \u201c([^\u201d]+)\u201d/;
const PARTICLE = /^\p{L}+ (out|up|off|down|in|on|over|away|back|through|forward)$/u;
/** "The others may appeal against the prize until 9 June" of the day on which it was made: the end of some time, where the claim knows of none. */
function untilOther({ scene, mention }, { compiled: { claim } }) {
	const before = clauseBefore(scene.passage.text, mention.range.start);
	const own = [
		claim.says,
		...claim.of,
		...claim.about
	].join(" ");
	const isEnd = /\b(?:until|till) (?:the )?$/i.test(before) && !/\b(?:not|never|only|nor|no)\b|n['\u2019]t\b/i.test(before);
	if (claim.kind !== "date" || mention.date.day === void 0 || !isEnd || TAKES_TIME.test(own)) return null;
	return claim.date.otherEnd || claim.date.bound ? null : "the end of some time, and the claim\u2019s is a day";
}
const TAKES_TIME = /\b(?:until|till|to|by|through|from|since|before|end(?:s|ed|ing)?|clos\w*|last(?:s|ed|ing)?|run(?:s|ning)?|ran|open\w*|valid|expir\w*|finish\w*|deadline|due|stay\w*|remain\w*|keep\w*|kept|postponed|delay\w*|adjourn\w*|suspend\w*)\b/i;
/** "The author is coming on 5 November", of what was done in March: the day is still to come, and the claim's has passed. */
function stillToCome({ scene, mention }, { compiled: { claim } }, today) {
	if (claim.kind !== "date" || TO_COME.test(claim.says)) return null;
	const start = mention.range.start;
	const before = clauseBefore(scene.passage.text, start);
	const said = TO_COME.exec(before)?.[0] ?? TO_COME_BEHIND.exec(scene.passage.text.slice(mention.range.end, mention.range.end + BEHIND$1))?.[0];
	if (said === void 0) return null;
	const [own, written] = [endOf(claim.date, null), startOf$3(mention.date, today)];
	const now = today === null ? null : dayOf(today);
	if (own === null || written === null) return null;
	return (now === null ? written - own > YEAR$1 : own < now - SLACK && written >= now) ? `is still to come (\u201c${said.trim()}\u201d)` : null;
}
const TO_COME = /\b(?:will|won['\u2019]t|shall|(?:is|are) (?:due|coming|going|to|expected|planned|hoping|set|scheduled)|(?:isn|aren)['\u2019]t (?:due|expected)|may(?: not)?|might|expects?|hopes?|plans?|wants?|should)\b/i;
const TO_COME_BEHIND = /^,? (?:[\p{L}\u2019']+ ){0,6}?(?:will|shall|(?:is|are) (?:due|coming|going|to|expected|planned))\b/iu;
const BEHIND$1 = 60;
/** Days: a draft may be written a week before it is read, and the years of a claim and a date may lie that far apart. */
const SLACK = 7;
const YEAR$1 = 366;
/** What stands before a place in its sentence, back to a semicolon or a full stop. */
function clauseBefore(text, end) {
	const before = text.slice(Math.max(0, end - 160), end);
	return before.slice(Math.max(0, ...[...before.matchAll(/[.;!?]\s/g)].map(({ index }) => index + 1)));
}
/** "Elected early this morning" of yesterday's election: what is done in the night belongs to the day before as well. */
function smallHours({ scene, mention }, { compiled: { claim } }, today) {
	const { relative } = mention.date;
	const own = claim.kind === "date" ? startOf$3(claim.date, null) : null;
	const now = today === null ? null : dayOf(today);
	if (relative?.unit !== "day" || own === null || now === null || Math.abs(now + relative.amount - own) !== 1) return null;
	const around = scene.passage.text.slice(Math.max(0, mention.range.start - 24), mention.range.end + 16);
	const said = NIGHT.exec(around)?.[0];
	return said ? `a night belongs to two days (\u201c${said}\u201d)` : null;
}
const NIGHT = /\b(?:early (?:this|yesterday|on)|(?:small|early) hours|overnight|after midnight|at dawn|last night|late last|tonight)\b/i;
function dayOf(text) {
	const day = (require_dates ??= require("./dates.cjs")).parseDay(text);
	return day ? (require_dates ??= require("./dates.cjs")).dayNumber(day) : null;
}
/** The first day that a date can be; without a year that of the draft. */
function startOf$3({ year, month, day }, today) {
	const known = year ?? (today === null ? void 0 : Number(today.slice(0, 4)));
	if (known === void 0) return null;
	const first = {
		year: known,
		month: month ?? 1,
		day: day ?? 1
	};
	return (require_dates ??= require("./dates.cjs")).isDay(first) ? (require_dates ??= require("./dates.cjs")).dayNumber(first) : null;
}
/** The last day that a date can be. */
function endOf(date, today) {
	const start = startOf$3(date, today);
	return start === null ? null : start + (date.day !== void 0 ? 0 : date.month !== void 0 ? 30 : 365);
}

// src/link/dates/other-occasion.ts
/**
* Why a date that differs from a claim's is that of another occasion: it comes round every year, the sentence says how far it is from the claim's day, tells of the
* beginning where the claim has the end, of since when something else is so, or of the second of its kind where the claim has the first. Null where it says none of these.
*/
function otherOccasion(setting, one) {
	return everyYear(setting, one) ?? periodOfOthers(setting, one) ?? toldDistance(setting, one) ?? otherSide(setting, one) ?? offAndOn(setting, one) ?? onceMore(setting, one) ?? sinceOther(setting, one) ?? otherRank(setting, one);
}
/** "From May 1 through August 31 every year": no day of one year only. */
function everyYear(setting, { compiled: { claim } }) {
	const { year, month } = setting.mention.date;
	if (year !== void 0 || month === void 0 || YEARLY.test(claim.says)) return null;
	const said = YEARLY.exec((require_link ??= require("./link.cjs")).sentenceText(setting.scene, (require_link ??= require("./link.cjs")).sentenceOf(setting.scene, setting.mention)));
	return said ? `a day of every year (\u201c${said[0]}\u201d)` : null;
}
const YEARLY = /\b(?:every|each) (?:single )?year\b/i;
/** "It paid \u00a34m in 2025" where other claims are of 2025: their period, unless what happened on the claim's day is told as well. */
function periodOfOthers({ mention, vocabulary }, { compiled, pinned }) {
	const { year, month } = mention.date;
	if (year === void 0 || month !== void 0 || compiled.qualifiers.length === 0 || pinned > 0) return null;
	return vocabulary.known.has(String(mention.date.fiscal ? year + 1 : year)) ? `the period of other claims (\u201c${mention.surface}\u201d)` : null;
}
/** "The builders come on 14 September, a week after the doors shut" on the 7th: the two days are as far apart as the sentence says. */
function toldDistance(setting, { compiled: { claim } }) {
	if (claim.kind !== "date") return null;
	const said = /(?:\b(a|an|one|two|three|four|five|six|ten|\d{1,3}) (day|week|fortnight|month|year)s?|\bthe day) (?:later|earlier|after|before|apart|afterwards|ahead)\b/i.exec((require_link ??= require("./link.cjs")).sentenceText(setting.scene, (require_link ??= require("./link.cjs")).sentenceOf(setting.scene, setting.mention)));
	const days = said && daysApart(claim.date, setting.mention.date);
	if (!said || days === null) return null;
	const length = LENGTHS[said[2]?.toLowerCase() ?? "day"];
	const count = said[1] === void 0 ? 1 : (require_extract ??= require("./extract.cjs")).CARDINALS.get(said[1].toLowerCase()) ?? Number(said[1]);
	const slack = length < 7 ? 0 : length < 30 ? 1 : length / 10;
	return Math.abs(days - count * length) <= slack ? `is as far from the claim\u2019s day as is said (\u201c${said[0]}\u201d)` : null;
}
const LENGTHS = {
	day: 1,
	week: 7,
	fortnight: 14,
	month: 30.4,
	year: 365.25
};
function daysApart(claim, draft) {
	const { year, month, day } = claim;
	const other = {
		year: draft.year ?? year,
		month: draft.month,
		day: draft.day
	};
	if (year === void 0 || month === void 0 || day === void 0 || other.month === void 0 || other.day === void 0) return null;
	const one = {
		year,
		month,
		day
	};
	const two = {
		year: other.year,
		month: other.month,
		day: other.day
	};
	return (require_dates ??= require("./dates.cjs")).isDay(one) && (require_dates ??= require("./dates.cjs")).isDay(two) ? Math.abs((require_dates ??= require("./dates.cjs")).dayNumber(two) - (require_dates ??= require("./dates.cjs")).dayNumber(one)) : null;
}
/** "The consultation began on 14 October" of the day on which it closed. */
function otherSide(setting, { compiled: { claim } }) {
	const { scene, mention } = setting;
	if (claim.kind === "date" && (claim.date.timeTo !== void 0 || claim.date.otherEnd)) return null;
	const own = [claim.says, ...claim.of].join(" ").toLowerCase().match(/\p{L}+/gu) ?? [];
	const [begins, ends] = [own.some((word) => BEGINNINGS.has(word)), own.some((word) => ENDINGS.has(word))];
	if (begins === ends) return null;
	const start = scene.at.get(mention)?.start ?? 0;
	const goesOn = GOES_ON.exec(scene.passage.text.slice(Math.max(0, mention.range.start - GOES_ON_NEAR), mention.range.start));
	if (ends && goesOn) return `speaks of the other end (\u201c${goesOn[1]}\u201d)`;
	const before = scene.words.slice(Math.max(0, start - NEAR$6), start).findLast(({ lower, sentence }) => sentence === (require_link ??= require("./link.cjs")).sentenceOf(scene, mention) && (BEGINNINGS.has(lower) || ENDINGS.has(lower)));
	return before && (begins ? ENDINGS : BEGINNINGS).has(before.lower) ? `speaks of the other end (\u201c${before.text}\u201d)` : null;
}
const GOES_ON = /\b((?:go|goes|going|went|put) (?:on (?:show|sale|display|view|air)|live)) (?:on |from |in )?(?:the )?$/i;
const GOES_ON_NEAR = 32;
/** Words between the verb and its day. */
const NEAR$6 = 4;
/** "By noon it was off sale" of the day on which it went on sale. */
function offAndOn({ scene, mention }, { compiled: { claim } }) {
	const text = (require_link ??= require("./link.cjs")).sentenceText(scene, (require_link ??= require("./link.cjs")).sentenceOf(scene, mention)).toLowerCase();
	const found = [...[claim.says, ...claim.of].join(" ").toLowerCase().matchAll(/(?<!\p{L})on (\p{L}{3,})/gu)].find(([, noun]) => text.includes(` off ${noun}`) && !text.includes(` on ${noun}`));
	return found ? `speaks of the other end (\u201coff ${found[1]}\u201d)` : null;
}
/** "The game went on sale on 2 March" of the day on which it is to be back on sale. */
function onceMore({ scene, mention }, { compiled: { claim } }) {
	const said = BACK.exec([
		claim.says,
		...claim.of,
		...claim.about
	].join(" "))?.[0];
	if (said === void 0 || AGAIN.test((require_link ??= require("./link.cjs")).sentenceText(scene, (require_link ??= require("./link.cjs")).sentenceOf(scene, mention)))) return null;
	return `speaks of the first time, and the claim of \u201c${said}\u201d`;
}
const BACK = /\b(?:back (?:on|in|at|to)|(?<!once )again)\b/i;
const AGAIN = /\b(?:back|again|once more|re(?:open|start|launch|sum|turn|instat|new|sched|conven|join)\w*|second time|another)\b/i;
/** "She had slept behind the barn since 1 August" of the day on which the barn opens: since when something else is so. */
function sinceOther({ scene, mention }, { cues }) {
	const before = scene.passage.text.slice(Math.max(0, mention.range.start - 10), mention.range.start);
	if (mention.date.day === void 0 || !/\bsince (?:the )?$/i.test(before)) return null;
	return cues.filter(({ text, weight }) => weight >= NAMED$5 && text.startsWith("names \u201c")).length < 2 ? "since when something else is so" : null;
}
/** Weight from which a cue tells something. */
const NAMED$5 = .45;
/** "Her second shop opened in 1919" of the first one. */
function otherRank({ scene, mention }, { compiled }) {
	const own = ([compiled.claim.says, ...compiled.claim.of].join(" ").toLowerCase().match(/[a-z]+(?:-[a-z]+)?/g) ?? []).filter((word) => (require_extract ??= require("./extract.cjs")).ORDINALS$1.has(word));
	if (own.length === 0) return null;
	const heads = (require_link ??= require("./link.cjs")).headsOf(compiled);
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const written = scene.at.get(mention) ?? {
		start: 0,
		end: 0
	};
	const other = scene.words.find(({ lower, sentence }, at) => sentence === here && !(at >= written.start && at < written.end) && (require_extract ??= require("./extract.cjs")).ORDINALS$1.has(lower) && !own.includes(lower) && scene.words.slice(at + 1, at + 3).some(({ stem }) => heads.has(stem) || compiled.stems.has(stem)));
	return other ? `speaks of another one (\u201c${other.text}\u201d)` : null;
}

// src/link/dates/told-in-full.ts
/**
* "The prize will be awarded in July": whether a month without its year, or an hour, is that of a claim of a day. What it is of and what is
* said of it have to stand there, and not "opens in July" alone; a part of a month ("until the end of July") needs no verb before it.
*/
function isPartToldInFull(setting, one) {
	return isToldInFull(setting, one) && (setting.mention.date.from !== void 0 || isBehindOwn(setting, one));
}
/**
* Whether a year alone is that of a claim of a day. It is that of much else, unless it is written like the claim's ("1842" for
* 1824; `slip` is how plainly) or said as a part of it ("the end of 2030", "the winter of 1842").
*/
function isYearToldInFull(setting, one, slip) {
	return (slip >= SLIP$1 || setting.mention.date.from !== void 0) && isToldInFull(setting, one) && isBehindOwn(setting, one);
}
/** Two different words of the claim stand in the sentence, not all of them of a name, and nothing speaks against it. */
function isToldInFull({ scene, mention }, { subject, score, cues }) {
	if (subject < (require_link ??= require("./link.cjs")).LIMIT.subject || score < TOLD || cues.some(({ weight }) => weight < 0)) return false;
	const named = cues.flatMap(({ text, weight }) => weight >= NAMED$4 ? NAMES.exec(text)?.[1] ?? [] : []).join(" ");
	const own = new Set((require_link ??= require("./link.cjs")).toWords(named, []).flatMap(({ content, stem }) => content ? stem : []));
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const told = scene.words.filter(({ sentence, stem }) => sentence === here && own.has(stem));
	return new Set(told.map(({ stem }) => stem)).size >= 2 && told.some(({ capital }) => !capital);
}
/** Whether the last word of content before it is one of the claim's, or there is none: "is awarded in", but not "goes to the council in". */
function isBehindOwn({ scene, mention }, { compiled }) {
	const start = scene.at.get(mention)?.start ?? 0;
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const before = scene.words.slice(0, start).findLast(({ content, sentence }) => content && sentence === here);
	return before === void 0 || isOwn(compiled, before);
}
const NAMES = /^names \u201c([^\u201d]+)\u201d$/;
/** Weight from which a cue tells something. */
const NAMED$4 = .45;
/** Score from which a claim is told in full. */
const TOLD = 1.7;
const SLIP$1 = .6;

// src/link/dates/stated-elsewhere.ts
/**
* Why a year, month or hour alone is not the claim's: another claim that is spoken of about as much has that very one, or another date of the
* sentence states the claim rightly, and no word of the claim stands right before this one ("Built in 1936, the lido is listed; the
* slide came in 1963"). In: all that was weighed, and what tells whether a date agrees with a claim.
*/
function statedElsewhere(setting, one, evidence, agrees) {
	const { mention, scene, kin } = setting;
	if (mention.date.day !== void 0 || mention.date.relative || mention.date.weekday !== void 0) return null;
	const other = evidence.find((each) => each !== one && each.compiled.claim.kind === "date" && each.subject >= (require_link ??= require("./link.cjs")).LIMIT.subject && each.score >= one.score * ABOUT_AS_MUCH && agrees(mention, each.compiled.claim));
	if (other) return `is what ${other.compiled.claim.id} has`;
	const { claim } = one.compiled;
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const stated = kin.find((each) => each !== mention && each.kind === "date" && (require_link ??= require("./link.cjs")).sentenceOf(scene, each) === here && claim.kind === "date" && agrees(each, claim));
	return stated && !isBehindOwn(setting, one) ? `the claim is stated beside it (\u201c${stated.surface}\u201d)` : null;
}
/** How much less another claim may be spoken of. */
const ABOUT_AS_MUCH = .7;

// src/link/dates/weak-dates.ts
/** "It is shut on 25 December and 1 January": the holidays of every year, and no day of the claim's. */
function holiday({ scene, mention }, { compiled }) {
	const { year, month, day } = mention.date;
	const claimed = compiled.claim.kind === "date" ? compiled.claim.date : {};
	if (year !== void 0 || !HOLIDAYS.has(`${month}-${day}`) || HOLIDAYS.has(`${claimed.month}-${claimed.day}`)) return null;
	const before = scene.passage.text.slice(Math.max(0, mention.range.start - 48), mention.range.start).toLowerCase();
	return SHUT.test(before) ? "a holiday of every year" : null;
}
const HOLIDAYS = /* @__PURE__ */ new Set([
	"12-24",
	"12-25",
	"12-26",
	"12-31",
	"1-1"
]);
const SHUT = /(?:^|[^\p{L}])(?:closed|shut|not open|except|apart from|every day but)(?: on| for)?(?: the)?[^.;!?]{0,24}$/u;
/** "Rents in the year to 31 May": the last day of what is told of, and none on which anything was done. */
function periodEnd({ scene, mention }, { compiled }) {
	const before = PERIOD_END.exec(scene.passage.text.slice(Math.max(0, mention.range.start - 48), mention.range.start));
	return before && !PERIOD.test(compiled.claim.says) ? `the end of a period (\u201c${before[0].trim()}\u201d)` : null;
}
const PERIOD_END = /\b(?:year|half|quarter|season|(?:\w+ )?(?:months|weeks))(?: that)? (?:to|up to|ended|ending|ends)(?: on)?(?: the end of)? $/i;
const PERIOD = /\b(?:year|half|quarter|season|period|months|weeks)\b/i;
/** Parts that are too common to contradict anything unless the subject stands right beside them; `slip` is how plainly the date is a slip of the claim's. */
function weakDate(setting, one, slip) {
	const { mention } = setting;
	const { subject, score, compiled } = one;
	const { year, day, month, weekday, relative, time } = mention.date;
	const claimed = compiled.claim.kind === "date" ? compiled.claim.date : {};
	if ((day !== void 0 || isNthWeekday(mention.date)) && month !== void 0) return null;
	if ((relative?.unit === "day" || relative?.unit === "week" && weekday !== void 0) && setting.draft.date !== null && claimed.day !== void 0 && subject >= .6 && score >= (require_link ??= require("./link.cjs")).LIMIT.likely) return null;
	if (relative) {
		const isAgo = relative.unit === "year" && mention.date.bound !== "about";
		const isOfKind = claimed.day === void 0 || isAgo && isPartToldInFull(setting, one);
		return (subject >= .6 || score >= 2) && Math.abs(relative.amount) > 1 && isOfKind ? null : "a relative date";
	}
	if (month === void 0 && (year !== void 0 || mention.date.from !== void 0 && weekday === void 0)) return claimed.month === void 0 || isYearToldInFull(setting, one, slip) ? null : "a year alone";
	if (month !== void 0 && mention.date.weekday !== void 0 && month !== claimed.month && mention.date.weekday === (require_dates ??= require("./dates.cjs")).calendarWeekday(claimed)) return null;
	if (month !== void 0 && mention.date.weekday !== void 0 && year === claimed.year && month === claimed.month) return null;
	const isOtherYear = year !== void 0 && year !== claimed.year && month === claimed.month && score >= (require_link ??= require("./link.cjs")).LIMIT.certain;
	if (month !== void 0) return isOtherYear || isPartToldInFull(setting, one) || year !== void 0 && (claimed.day === void 0 || isPlain(one)) ? null : "a month alone";
	if (time !== void 0) {
		const least = slip >= TIME_SLIP && weekday === void 0 ? (require_link ??= require("./link.cjs")).LIMIT.subject : .6;
		return slip > 1 || subject >= least || isPartToldInFull(setting, one) ? null : "a time of day alone";
	}
	return isNamedDay(setting, one) ? null : "a weekday or period alone";
}
/** How like the claim's a time has to be for its subject to be spoken of less plainly. */
const TIME_SLIP = .7;
/**
* "The ballot closed on Sunday", where the claims have a Wednesday: the day of the claim's own event, in words of its own, right
* behind its noun, or in a draft of the same days. "On Sundays" and "on a Sunday" name no day.
*/
function isNamedDay(setting, one) {
	const { mention, draft } = setting;
	const claimed = one.compiled.claim.kind === "date" ? dayNumberOf(one.compiled.claim.date) : null;
	if (!isWeekdayAlone(mention.date) || claimed === null || /s$/i.test(mention.surface)) return false;
	if (one.score < NAMED_DAY || standsBesideDate(setting) && !isBehindVerb(setting, one) || isDayOfSaying(setting, one)) return false;
	const isOwned = isBesideSubject(setting, one);
	if (isOfOtherLength(setting, one) || !isOwned && !namesEvent(setting, one)) return false;
	if (!isOwned && !ON_DAY.test(setting.scene.passage.text.slice(Math.max(0, mention.range.start - 8), mention.range.start))) return false;
	const today = draft.date === null ? null : (require_dates ??= require("./dates.cjs")).parseDay(draft.date);
	if (today) return Math.abs((require_dates ??= require("./dates.cjs")).dayNumber(today) - claimed) <= 8;
	return isOwned || one.cues.some((cue) => /^names \u201c[^\u201d]+ [^\u201d]+\u201d$/.test(cue.text));
}
/** "The 10-kilometre race on Saturday" is not the race that the claim has no length of. */
function isOfOtherLength({ scene, mention }, { compiled }) {
	const heads = headsOf(compiled);
	const start = scene.at.get(mention)?.start ?? 0;
	const head = scene.words.findLastIndex((word, at) => at < start && word.sentence === scene.words[start]?.sentence && heads.has(word.stem));
	if (head < 0) return false;
	return scene.mentions.some((one) => one.kind === "quantity" && one.quantity.dimension === "measure" && scene.at.get(one)?.end === head && !compiled.claim.says.includes(one.surface));
}
/** "The Tern sent a picture on Sunday" has the name of the launch of the Tern, and is no launch. */
function namesEvent({ scene, mention }, { compiled }) {
	const heads = compiled.subjects.flatMap((phrase) => phrase.features[phrase.head] ?? []);
	const own = /* @__PURE__ */ new Set([...compiled.stems, ...heads.flatMap(({ lemma }) => [...(require_link ??= require("./link.cjs")).SYNONYMS.get(lemma) ?? []])]);
	const kinds = new Set(heads.flatMap(({ lemma }) => [...EVENT_KINDS.get(lemma) ?? []]));
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	return scene.words.some(({ sentence, stem, lemma, capital, content }) => sentence === here && content && (!capital && own.has(stem) || [...(require_link ??= require("./link.cjs")).SYNONYMS.get(lemma) ?? []].some((group) => own.has(group)) || [...EVENT_KINDS.get(lemma) ?? []].some((kind) => kinds.has(kind))));
}
/** "Those who voted against it said on Tuesday", "the court on Tuesday said": when somebody spoke, not when the vote was. */
function isDayOfSaying({ scene, mention }, { compiled }) {
	const { start, end } = scene.at.get(mention) ?? {
		start: 0,
		end: 0
	};
	if (isPossessive(scene.words[end])) return false;
	const heads = headsOf(compiled);
	const said = ({ lower, stem }) => (require_extract ??= require("./extract.cjs")).REPORTING.has(lower) && !compiled.stems.has(stem);
	const before = scene.words.slice(Math.max(0, start - FARTHEST_VERB), start).findLast((word) => said(word) || heads.has(word.stem) || word.text === ",");
	const after = scene.words[end];
	return before !== void 0 && said(before) || after !== void 0 && said(after);
}
function isPossessive(word) {
	return /^['\u2019]s$/.test(word?.lower ?? "");
}
function headsOf({ subjects }) {
	return new Set(subjects.flatMap((phrase) => phrase.features[phrase.head]?.stem ?? []));
}
const ON_DAY = /(?:^|\b(?:on|on the|this|,))\s*$/i;
function isToday(mention) {
	return mention.kind === "date" && mention.date.relative?.unit === "day" && mention.date.relative.amount === 0;
}
function standsBesideDate({ scene, mention, kin }) {
	return kin.some((other) => other !== mention && !isToday(other) && !isYearsAway(other) && (require_link ??= require("./link.cjs")).sentenceOf(scene, other) === (require_link ??= require("./link.cjs")).sentenceOf(scene, mention));
}
/** "In 2016", "last year": a time that has no weekday of its own. */
function isYearsAway(mention) {
	if (mention.kind !== "date") return false;
	const { year, month, weekday, relative } = mention.date;
	return weekday === void 0 && month === void 0 && (year !== void 0 || relative?.unit === "year");
}
/** "She signed the lease on Tuesday", "a map published on Tuesday", "chosen by six to one on Tuesday", "in Monday's heat". */
function isBesideSubject({ scene, mention }, { compiled }) {
	const { start, end } = scene.at.get(mention) ?? {
		start: 0,
		end: 0
	};
	const heads = headsOf(compiled);
	const { words } = scene;
	if (isPossessive(words[end])) return words.slice(end + 1, end + 4).some(({ stem }) => heads.has(stem));
	const before = words.slice(Math.max(0, start - FARTHEST_VERB), start - 1).findLast((word) => !isOfCount(word));
	return words[start - 1]?.lower === "on" && before !== void 0 && (heads.has(before.stem) || before.content && compiled.stems.has(before.stem));
}
/** "The ban that began on Saturday was lifted on Monday": right behind a word of the claim, whatever day another clause has. */
function isBehindVerb({ scene, mention, draft }, { compiled }) {
	const start = scene.at.get(mention)?.start ?? 0;
	const verb = scene.words[start - 2];
	return draft.date !== null && scene.words[start - 1]?.lower === "on" && verb?.content === true && compiled.stems.has(verb.stem);
}
/** "Chosen by six to one on Tuesday": how many did it does not part the day from the verb. */
function isOfCount({ kind, lower, text }) {
	return kind === "number" || (require_extract ??= require("./extract.cjs")).CARDINALS.has(lower) || /^(?:by|to|against|[\u2013-])$/.test(text);
}
const FARTHEST_VERB = 7;
/** "The museum reopened in October 2025": named in full, right beside the month. */
function isPlain({ subject, score }) {
	return subject >= PLAIN_SUBJECT && score >= PLAIN$2;
}
const PLAIN_SUBJECT = .7;
const PLAIN$2 = 2;
/** Score from which a claim is spoken of so plainly that a weekday is its day. */
const NAMED_DAY = 1.4;
function dayNumberOf({ year, month, day }) {
	return year === void 0 || month === void 0 || day === void 0 ? null : (require_dates ??= require("./dates.cjs")).dayNumber({
		year,
		month,
		day
	});
}
/** What happens every year is held in another one, if the sentence says so: "Last year it began on 14 June 2025." */
function otherYear({ scene, mention, kin }, wrong) {
	if (wrong !== "year" || mention.date.relative) return null;
	const sentence = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const shifted = kin.some((other) => other.kind === "date" && other.date.relative?.unit === "year" && Math.abs(other.date.relative.amount) === 1 && (require_link ??= require("./link.cjs")).sentenceOf(scene, other) === sentence);
	const said = scene.words.some((word) => word.sentence === sentence && OTHER_YEAR.has(word.lower));
	return shifted || said ? "another year" : null;
}
const OTHER_YEAR = /* @__PURE__ */ new Set([
	"anniversary",
	"annual",
	"annually",
	"previous",
	"previously",
	"predecessor",
	"formerly"
]);

// src/link/dates/index.ts
const NONE = /* @__PURE__ */ new Set();
/** Links and compares the dates of one passage, and holds weekdays against the calendar. */
function linkDates(ground, scene) {
	const dates = scene.mentions.filter((mention) => mention.kind === "date");
	return dates.map((mention) => linkDate(ground, scene, mention, dates));
}
/**
* Takes the linked dates and figures of one passage and links the dates again that no claim was found for: "61,000 barrels ran
* out on 22 August" is about the spill, since the figure is.
*/
function linkDatesBeside(ground, scene, dates, figures) {
	const mentions = dates.flatMap(({ mention }) => mention.kind === "date" ? [mention] : []);
	return dates.map((match) => {
		const { mention } = match;
		if (match.state !== "not-covered" || mention.kind !== "date" || mention.date.month === void 0) return match;
		const stated = statedBeside(scene, mention, mentions, figures);
		if (stated.length === 0) return match;
		const surroundings = (require_link ??= require("./link.cjs")).toWords(stated.flatMap(({ of }) => of).join(" "), []).filter(({ content }) => content).map((word) => ({
			word,
			strength: (require_link ??= require("./link.cjs")).PLACE.stated,
			place: "stated"
		}));
		const again = linkDate(ground, {
			...scene,
			surroundings: [...scene.surroundings, ...surroundings]
		}, mention, mentions);
		return again.state === "agrees" || again.state === "conflicts" && again.claim?.kind === "date" && slipOf(mention, again.claim, ground) >= .7 ? again : match;
	});
}
/** The claims that the figures of a sentence state rightly, if this is its only date. */
function statedBeside(scene, mention, dates, figures) {
	const sentence = (one) => scene.words[scene.at.get(one)?.start ?? 0]?.sentence;
	const here = sentence(mention);
	if (dates.some((other) => other !== mention && sentence(other) === here)) return [];
	return figures.flatMap((match) => {
		if (sentence(match.mention) !== here) return [];
		const claim = match.state === "agrees" && match.certainty !== "weak" ? match.claim : versionOf(match);
		return claim?.kind === "value" ? [claim] : [];
	});
}
/** "Version 1.2.1, out on 2 December": a version names what it is the version of. */
function versionOf({ mention, candidates }) {
	if (mention.kind !== "quantity" || mention.quantity.dimension !== "version") return void 0;
	return candidates.find(({ claim }) => claim.kind === "value" && (require_quantity ??= require("./quantity.cjs")).compare(claim.quantity, mention.quantity).relation === "same")?.claim;
}
/** Takes the linked dates and figures of one passage: a date that says for when a figure holds is about the figure's claim. */
function settleTimes(dates, scene, figures) {
	return dates.map((match) => (match.mention.kind === "date" ? timeOf(match.mention, scene, figures) : null) ?? match);
}
const SPEAKS_OF = /^speaks of /;
/** The time for which a figure of the sentence holds: "2.5% by 2027". */
function timeOf(mention, scene, figures) {
	if (mention.date.day !== void 0) return null;
	const sentence = scene.words[scene.at.get(mention)?.start ?? 0]?.sentence;
	const figure = figures.find((match) => match.claim?.when && (match.state === "agrees" || match.state === "conflicts") && scene.words[scene.at.get(match.mention)?.start ?? 0]?.sentence === sentence && (require_dates ??= require("./dates.cjs")).compareDates(match.claim.when, mention.date, {
		draftDate: null,
		asOf: null
	}).outcome === "agrees");
	if (!figure) return null;
	return {
		mention,
		state: "agrees",
		claim: figure.claim,
		relation: "same",
		certainty: "likely",
		reason: null,
		actual: mention.surface,
		expected: null,
		others: [],
		related: [],
		candidates: []
	};
}
/** Links one date of a passage, `dates` are all of them; with `among` as if there were no other claims. */
function linkDate(ground, scene, mention, dates, among) {
	const { vocabulary, draft } = ground;
	const today = draft.date ?? vocabulary.today;
	const all = weigh(scene, mention, dates, vocabulary, (claim) => claim.kind === "date", ground.spend);
	const weighed = among ? all.filter(({ compiled }) => among.has(compiled.claim)) : all;
	const named = namedByLabel(scene, mention, namedBehind(scene, mention, weighed));
	const evidence = ofItsKind(mention, withoutHours(mention, named));
	const setting = {
		draft,
		scene,
		mention,
		kin: dates,
		vocabulary,
		proper: ground.proper,
		taken: NONE,
		own: ground.own
	};
	const judge = {
		verdict: (claim) => draft.date === null && isRecent(mention) ? {
			outcome: "undetermined",
			relation: "date",
			slip: 0,
			far: 0
		} : verdictOf(mention, claim, today),
		whole: false,
		inTable: false,
		either: (best, rival) => isWeekdayAlone(mention.date) || best.slip >= .7 && rival.slip < .3,
		unlike: among?.least ?? (require_link ??= require("./link.cjs")).LIMIT.unlikeDate,
		otherExtent: () => false,
		small: false,
		telling: mention.date.year !== void 0 && mention.date.day !== void 0,
		expected: (claim) => claim.kind === "date" ? compared(mention, claim, today).expected : claim.text,
		setAside: (one, slip) => entryStamp(setting) ?? holiday(setting, one) ?? periodEnd(setting, one) ?? weakDate(setting, one, slip) ?? statedElsewhere(setting, one, evidence, (date, claim) => agreesWith(date, claim, today)) ?? (slip < 1 && !isWeekdayAlone(mention.date) ? otherActor$1(setting, one) : null) ?? otherYear(setting, compared(mention, one.compiled.claim, today).wrong) ?? otherOccasion(setting, one) ?? otherMatter(setting, one, today) ?? reasonToSetAside(setting, one, slip) ?? saidByStranger(setting, ground.quoted.get(scene.passage.index) ?? []),
		doubts: (one, field) => doubtsOf(setting, one, field).filter(({ text }) => !ground.wrongNames().has(text.replace(SPEAKS_OF, ""))),
		faith: (slip) => slip > 1 ? (require_link ??= require("./link.cjs")).CUE.sameDay : 1 - (require_link ??= require("./link.cjs")).CUE.slipFaith * slip,
		derived: () => null
	};
	const match = finish(mention, decide(evidence, judge));
	const wrong = match.state === "conflicts" && match.claim?.kind === "date" ? compared(mention, match.claim, today).wrong : null;
	const byCalendar = match.state === "conflicts" && wrong !== "weekday" && mention.date.year !== void 0 ? weekdayMatch(mention, scene, {
		...match,
		claim: null,
		others: []
	}, ground.years, draft.date) : null;
	if (byCalendar && match.claim?.kind === "date" && (require_dates ??= require("./dates.cjs")).calendarWeekday(match.claim.date) !== mention.date.weekday) return byCalendar;
	if (match.state === "conflicts") {
		const at = wrong ? spanOf(scene, mention, wrong) : void 0;
		return {
			...match,
			relation: wrong === "weekday" ? "weekday" : "date",
			...at ? { at } : {}
		};
	}
	return senseMatch(mention, scene, match, dates) ?? weekdayMatch(mention, scene, match, ground.years, draft.date) ?? clockBeside(mention, scene, match, named, (hour) => compared(mention, hour, today).wrong === "time") ?? match;
}
/** "On Wednesday 17 June, 6.30pm": a claim of nothing but the hour says nothing of the day, where another names a day and fits as well. */
function withoutHours({ date }, evidence) {
	if (date.day === void 0 || date.time === void 0) return evidence;
	const dayOf = ({ compiled: { claim } }) => claim.kind === "date" ? claim.date.day : void 0;
	return evidence.filter(({ subject }) => subject >= (evidence[0]?.subject ?? 0)).some((one) => dayOf(one) !== void 0) ? evidence.filter((one) => dayOf(one) !== void 0) : evidence;
}
/** A year alone is a year's before it is a day's: "the first since 1947" beside the day of the last one. */
function ofItsKind({ date }, evidence) {
	if (date.year === void 0 || date.month !== void 0 || date.relative !== void 0) return evidence;
	const years = evidence.filter(({ compiled: { claim } }) => claim.kind === "date" && claim.date.month === void 0);
	return years.some(({ subject, score }) => subject >= (require_link ??= require("./link.cjs")).LIMIT.subject / 2 && score > 0) ? years : evidence;
}
/** A day that the calendar does not have, or that does not follow the date before it, is wrong whatever the claims say. */
function senseMatch(mention, scene, match, dates) {
	const error = senseError(scene.passage, mention, dates);
	if (!error) return null;
	const { expected, at, beside } = error;
	return {
		...match,
		state: "conflicts",
		claim: null,
		relation: "date",
		certainty: beside ? "likely" : "certain",
		reason: null,
		expected,
		...at && { at },
		related: beside ? [{
			span: beside.span,
			text: beside.surface
		}] : []
	};
}
function isRecent({ date }) {
	return date.relative?.unit === "year" && date.month !== void 0 && Math.abs(date.relative.amount) <= 2;
}
/** "On Monday 3 August last year": counted from the draft's own. */
function yearAgo({ date: { relative } }, draftDate) {
	return relative?.unit === "year" && draftDate !== null ? Number(draftDate.slice(0, 4)) + relative.amount : void 0;
}
/** A weekday that the calendar does not give to the date is wrong whatever the claims say. */
function weekdayMatch(mention, scene, match, known, draftDate) {
	const { weekday, day } = mention.date;
	const year = mention.date.year ?? yearAgo(mention, draftDate);
	const at = spanOf(scene, mention, "weekday");
	if (weekday === void 0 || day === void 0 || !at) return null;
	if (year === void 0 && draftDate === null && speaksOfOtherYear(scene, mention)) return null;
	const named = scene.mentions.flatMap((other) => other.kind === "date" ? other.date.year ?? (other.range.start < mention.range.start ? yearAgo(other, draftDate) : null) ?? [] : []);
	const others = year === void 0 ? [...named, ...comingYears(mention, scene.passage.text, match, draftDate)] : [];
	const years = [...yearsFor(match, year, known, draftDate), ...others];
	const leap = mention.date.month === 2 && day === 29 ? years.filter((one) => (require_dates ??= require("./dates.cjs")).isDay({
		year: one,
		month: 2,
		day
	})) : years;
	if (leap.length === 0 && years.length > 0) return noSuchDay(mention, scene, match);
	const errors = leap.map((one) => (require_dates ??= require("./dates.cjs")).weekdayError({
		...mention.date,
		year: one
	}));
	const [error] = errors;
	if (!error || errors.some((one) => one === null)) return null;
	return {
		...match,
		state: "conflicts",
		relation: "weekday",
		certainty: year === void 0 ? "likely" : "certain",
		reason: null,
		expected: error.expected,
		at
	};
}
function speaksOfOtherYear(scene, mention) {
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	return scene.mentions.some((other) => other.kind === "date" && other.date.relative?.unit === "year" && other.date.relative.amount !== 0 && (require_link ??= require("./link.cjs")).sentenceOf(scene, other) === here);
}
/** 29 February in years that all lack it. */
function noSuchDay(mention, scene, match) {
	const at = spanOf(scene, mention, "day");
	const expected = "February has 28 days";
	return {
		...match,
		state: "conflicts",
		claim: null,
		relation: "date",
		certainty: "likely",
		reason: null,
		expected,
		...at && { at }
	};
}
/** The years that a date without one can mean: its claim's, else those of the draft and of the claims that name a day. */
function yearsFor(match, year, known, draftDate) {
	if (year !== void 0) return [year];
	if (match.claim?.kind === "date" && match.claim.date.year !== void 0 && match.claim.date.day !== void 0) return [match.claim.date.year];
	return [...draftDate ? [Number(draftDate.slice(0, 4))] : [], ...known];
}
function compared({ date }, claim, draftDate) {
	return (require_dates ??= require("./dates.cjs")).compareDates(claim.date, isNamedLimit(date, claim) ? withoutBound(date) : date, {
		draftDate,
		asOf: claim.asOf
	});
}
function agreesWith(mention, claim, draftDate) {
	const { outcome, relation } = compared(mention, claim, draftDate);
	return outcome === "agrees" && relation === "same";
}
/** "Born before" 1 January 1964, where that is what the claim is called: the day is the limit itself, not one of those before it. */
function isNamedLimit({ bound, day }, { of }) {
	const preposition = bound === "under" ? "before" : bound === "over" ? "after" : null;
	return preposition !== null && day !== void 0 && of.some((text) => text.toLowerCase().endsWith(` ${preposition}`));
}
function withoutBound({ bound: _bound, ...date }) {
	return date;
}
function slipOf(mention, claim, { draft, vocabulary }) {
	return verdictOf(mention, claim, draft.date ?? vocabulary.today).slip;
}
function verdictOf(mention, claim, draftDate) {
	if (claim.kind !== "date") return {
		outcome: "undetermined",
		relation: "date",
		slip: 0,
		far: 0
	};
	const { outcome, relation, wrong } = compared(mention, claim, draftDate);
	return {
		outcome,
		relation,
		slip: outcome === "conflicts" ? dateSlip(claim.date, mention, wrong) : 0,
		far: 0
	};
}
function spanOf(scene, mention, part) {
	const range = mention.parts[part];
	return range ? (require_draft ??= require("./draft.cjs")).toSource(scene.passage, range) : void 0;
}

// src/link/dates/said-dates.ts
/**
* "a third above the price of 80p on 3 May": the day that the sentence of a figure's own claim has, whatever other claim's
* words stand near. Takes the linked dates and figures of one passage and gives the dates again, such days as agreeing.
*/
function settleSaid(dates, scene, figures, today) {
	return dates.map((match) => {
		const { mention } = match;
		if (!(match.state === "not-covered" || match.state === "conflicts" && match.relation === "date") || mention.kind !== "date" || mention.date.month === void 0) return match;
		const claim = figures.find((figure) => isOf(figure, mention, scene) && saysDay(figure.claim, mention.date, today))?.claim;
		if (!claim) return match;
		const { at: _at, ...rest } = match;
		const reason = "the day that the claim of the figure beside it has";
		return {
			...rest,
			state: "agrees",
			claim,
			relation: "same",
			certainty: "likely",
			expected: null,
			others: [],
			related: [],
			reason
		};
	});
}
/** A figure of the sentence that its claim bears out. */
function isOf({ mention, state, claim, certainty, relation }, date, scene) {
	return state === "agrees" && certainty !== "weak" && claim?.kind === "value" && relation !== "derived" && (require_link ??= require("./link.cjs")).sentenceOf(scene, mention) === (require_link ??= require("./link.cjs")).sentenceOf(scene, date);
}
function saysDay(claim, written, draftDate) {
	return (require_extract ??= require("./extract.cjs")).extractDates(claim.says).some(({ date }) => {
		const { outcome, relation } = (require_dates ??= require("./dates.cjs")).compareDates(date, written, {
			draftDate,
			asOf: claim.asOf
		});
		return date.month !== void 0 && outcome === "agrees" && relation === "same";
	});
}

// src/link/dates/unstated-dates.ts
/**
* "The prize is handed over by Friday 16 July" of one that is given on Friday 9 July: a day that is like the day of a claim which the
* draft states nowhere else. A writer who has the day right says it somewhere; where it is missing, fewer words are enough to tell
* that it is meant. Takes the linked passages of a draft and links those days again for which no claim was found.
*/
function settleUnstatedDates(ground, passages) {
	const matches = passages.flatMap(({ others }) => others);
	if (!matches.some(isOpen$2)) return passages;
	const isStated = statedIn$2(matches, ground);
	return passages.map((one) => {
		if (!one.others.some(isOpen$2)) return one;
		const dates = one.scene.mentions.filter((mention) => mention.kind === "date");
		return {
			...one,
			others: one.others.map((match) => isOpen$2(match) ? again(ground, one.scene, match, dates, isStated) ?? match : match)
		};
	});
}
/** A day of a month that no claim was found for. */
function isOpen$2({ state, mention }) {
	return state === "not-covered" && mention.kind === "date" && mention.date.day !== void 0 && mention.date.month !== void 0;
}
/** Whether the draft has the day of a claim somewhere, or a date that is held to be the claim's. */
function statedIn$2(matches, { draft }) {
	const meant = new Set(matches.flatMap(({ state, relation, claim }) => state === "conflicts" || state === "agrees" && relation === "same" ? [claim] : []));
	const known = /* @__PURE__ */ new Map();
	return (claim) => {
		let stated = known.get(claim);
		if (stated === void 0) {
			stated = claim.kind !== "date" || meant.has(claim) || matches.some(({ mention }) => mention.kind === "date" && isDayOf(mention, claim, draft.date));
			known.set(claim, stated);
		}
		return stated;
	};
}
function isDayOf({ date }, claim, draftDate) {
	const { outcome, relation } = (require_dates ??= require("./dates.cjs")).compareDates(claim.date, date, {
		draftDate,
		asOf: claim.asOf
	});
	return outcome === "agrees" && relation === "same";
}
function again(ground, scene, match, dates, isStated) {
	const { mention } = match;
	if (mention.kind !== "date" || isOfOthers$1(ground, mention)) return null;
	const like = (claim) => likenessOf(mention, claim, ground.draft.date);
	const has = (claim) => claim.kind === "date" && !isStated(claim) && like(claim) > 0;
	const found = linkDate(ground, scene, mention, dates, {
		has,
		least: LEAST$2
	});
	const { claim } = found;
	if (found.state !== "conflicts" || claim?.kind !== "date") return null;
	const slip = like(claim);
	return (slip >= LIKE || (found.candidates[0]?.score ?? 0) >= LEAST_UNLIKE) && isNamed(ground, scene, mention, claim, slip) ? {
		...found,
		certainty: "likely"
	} : null;
}
/** How plainly a day is a slip of the claim's; 0 where it is of another year, or of another month and not like it at all. */
function likenessOf(mention, claim, draftDate) {
	const { year } = mention.date;
	if (year !== void 0 && claim.date.year !== year) return 0;
	const { wrong } = (require_dates ??= require("./dates.cjs")).compareDates(claim.date, mention.date, {
		draftDate,
		asOf: claim.asOf
	});
	const slip = dateSlip(claim.date, mention, wrong);
	return slip >= LIKE || wrong === "day" ? slip : 0;
}
/** Score at which a day is held against a claim that the draft states nowhere: one that is plainly a slip of it, and another one of its month. */
const LEAST$2 = .9;
const LEAST_UNLIKE = 1;
/** How like the claim's a day has to be to be a slip of it. */
const LIKE = .7;
/** The draft's own day, and one that another claim has. */
function isOfOthers$1({ draft, vocabulary }, mention) {
	const { year, month, day } = mention.date;
	const today = draft.date === null ? null : (require_dates ??= require("./dates.cjs")).parseDay(draft.date);
	if (today && today.month === month && today.day === day && (year ?? today.year) === today.year) return true;
	return (daysOf(vocabulary).get(`${month}-${day}`) ?? []).some((claim) => isDayOf(mention, claim, draft.date));
}
const DAYS$2 = /* @__PURE__ */ new WeakMap();
/** The claims of dates by their month and day. */
function daysOf(vocabulary) {
	let days = DAYS$2.get(vocabulary);
	if (!days) {
		const built = /* @__PURE__ */ new Map();
		for (const claim of vocabulary.dates) {
			const key = `${claim.date.month}-${claim.date.day}`;
			const known = built.get(key);
			if (known) known.push(claim);
			else built.set(key, [claim]);
		}
		days = built;
		DAYS$2.set(vocabulary, days);
	}
	return days;
}
/**
* The sentence has a word of what the claim is of, or one that means the same where the day is a `slip` of the claim's. A name is
* none: a place or a body stands in every dateline.
*/
function isNamed({ vocabulary }, scene, mention, claim, slip) {
	const own = vocabulary.of(claim)?.subjects.flatMap(({ features }) => features) ?? [];
	const stems = new Set(own.map(({ stem }) => stem));
	const groups = new Set(slip >= LIKE ? own.flatMap(({ lemma }) => (require_link ??= require("./link.cjs")).SYNONYMS.get(lemma) ?? []) : []);
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	return scene.words.some(({ sentence, content, capital, stem, lemma }) => sentence === here && content && !capital && (stems.has(stem) || ((require_link ??= require("./link.cjs")).SYNONYMS.get(lemma) ?? []).some((group) => groups.has(group))));
}

// src/link/silence/contrasts.ts
/** The words [start, end) where they tell what they name from the claim's own: "the next mine", "the town across the river"; null otherwise. */
function contrasted(field, start, end) {
	const { compiled, words } = field;
	for (let index = start; index < end; index++) {
		if (knows(compiled, words[index]) || (require_link ??= require("./link.cjs")).hasWord(compiled, words[index].lower)) continue;
		if (isOther$5(words, index, start) || isOpposite(field, words[index]) || isPrefixed(words, index) || isOfOther$1(field, index, end) || isStrangeName(field, index, start, end)) return textOf$1(words, start, end);
	}
	return null;
}
/** "The neighbouring county", "the next mine", "the town across the river" */
function isOther$5(words, index, start) {
	const { lower } = words[index];
	const next = words[index + 1];
	if (OTHERS.has(lower) || ANOTHER.has(lower)) return true;
	if (lower === "next") return next !== void 0 && !TIMES$1.has(next.lemma);
	return ACROSS.has(lower) && next?.lower === "the" && index > start;
}
const ANOTHER = /* @__PURE__ */ new Set([
	"other",
	"nearby",
	"foreign",
	"adjoining",
	"adjacent"
]);
const ACROSS = /* @__PURE__ */ new Set(["across", "beyond"]);
const TIMES$1 = new Set("year month week day night season morning time term round quarter decade spring summer autumn winter few".split(" "));
/** "A part-time place" where the claim is of a full-time one, and no claim is of the other of the pair: between two claims their words decide. */
function isOpposite({ compiled: { stems }, vocabulary: { known } }, { lower }) {
	return !known.has((require_text ??= require("./text.cjs")).stem(lower)) && (OPPOSITE.get(lower) ?? []).some((word) => stems.has((require_text ??= require("./text.cjs")).stem(word)));
}
/** What is told apart in pairs, from general English. */
const PAIRS = "full part,old new,male female,men women,boys girls,man woman,boy girl,north south,northern southern,east west,eastern western,inner outer,upper lower,indoor outdoor,indoors outdoors,public private,adult child,adults children,summer winter,spring autumn,day night,home away,rural urban,junior senior,gross net,cheapest dearest,youngest oldest,smallest largest,smallest biggest,shortest longest,lowest highest,local national,domestic foreign,used new,wild farmed,electric diesel,single double,left right";
const OPPOSITE = (() => {
	const found = /* @__PURE__ */ new Map();
	for (const pair of PAIRS.split(",")) {
		const [one, other] = pair.split(" ");
		found.set(one, [...found.get(one) ?? [], other]);
		found.set(other, [...found.get(other) ?? [], one]);
	}
	return found;
})();
/** "The quarter-final", "the sub-committee" where the claim is of the final, the committee. */
function isPrefixed(words, index) {
	return PREFIXES.has(words[index].lower) && words[index + 1]?.text === "-" && words[index + 2]?.content === true;
}
const PREFIXES = new Set("semi quarter half sub vice ex mini pre".split(" "));
/** "The winner of the women's event", "the vote on the budget": of something that nothing in the claims is about. */
function isOfOther$1({ compiled, vocabulary, words }, index, end) {
	const { lower } = words[index];
	const isOn = ON.has(lower) && words[index - 1] !== void 0 && knows(compiled, words[index - 1]);
	if (lower !== "of" && !isOn || !/^(?:the|its|a|an)$/.test(words[index + 1]?.lower ?? "")) return false;
	const own = words.slice(index + 1, end);
	const side = own.findIndex(({ lower, kind }) => (require_link ??= require("./link.cjs")).PREPOSITIONS.has(lower) || kind === "mark" && lower !== "-");
	const content = (side < 0 ? own : own.slice(0, side)).filter((word) => word.content && word.kind === "word");
	return content.length > (isOn ? 0 : 1) && !content.some((word) => vocabulary.known.has(word.stem) || knows(compiled, word));
}
const ON = /* @__PURE__ */ new Set([
	"on",
	"against",
	"about"
]);
/** "The Danish cooperative", "the Mill Lane site": one of several, told apart by a name that no claim knows. */
function isStrangeName({ words, vocabulary, isLike }, index, start, end) {
	const word = words[index];
	if (isLike || !word.capital || word.kind !== "word" || !word.content) return false;
	if (vocabulary.known.has(word.stem) || vocabulary.names.has(word.lower) || !/^(?:the|an?)$/.test(words[start].lower)) return false;
	return words.slice(index + 1, end).some(({ capital, content }) => content && !capital);
}
/** "Its third season", "in the second week", between a figure and the one before it, where no claim is of a third or a second one. */
function otherStage({ compiled, vocabulary, words }, { mentions, at }, sentence, figure) {
	const behind = mentions.flatMap((one) => one.kind === "quantity" && at.get(one).end <= figure ? [at.get(one).end] : []);
	for (let index = Math.max(sentence, ...behind); index < figure - 1; index++) {
		const { lower, stem } = words[index];
		if (!(require_extract ??= require("./extract.cjs")).ORDINALS.has(lower) && lower !== "opening") continue;
		const stage = words[index + 1].lemma;
		if (STAGES.has(stage) && (!vocabulary.known.has(stem) || isOfOtherStage(compiled, lower, stage))) return textOf$1(words, index, index + 2);
	}
	return null;
}
/** "In its first week" where the claim is of the first day. */
function isOfOtherStage({ claim }, ordinal, stage) {
	const own = new RegExp(`\\b${ordinal} (\\p{L}+)`, "iu").exec(claim.says)?.[1]?.toLowerCase();
	return own !== void 0 && own !== stage && (own === "day" || STAGES.has(own));
}
const STAGES = new Set("year season week month series edition round quarter half hour term decade stage phase".split(" "));
/** The words [start, end) with blanks between them. */
function textOf$1(words, start, end) {
	return words.slice(start, end).map(({ text }) => text).join(" ");
}

// src/link/silence/tellers.ts
/** "A survey found", "a spokesman said": what is told is not the teller's. */
function tells(verb) {
	return verb !== void 0 && (SPEECH.has(verb.lemma) || TELLING$2.has(verb.lemma));
}
const TELLING$2 = new Set("show find reveal put report confirm cover list bring take".split(" "));

// src/link/silence/narrower-groups.ts
/**
* "Beekeepers who fed sugar lost 14%", "small mills took on 11,900", "members of the choir pay \u00a35": a sentence about some of them, by
* words that nothing in the claims file has. Gives those words, or null.
*/
function narrowerGroup(field, scene, mention) {
	const figure = scene.at.get(mention)?.start ?? 0;
	return restricted(field, figure) ?? postmodified(field, figure) ?? kindOfSome(field, scene, figure) ?? counted(field, scene, mention);
}
/** "Pupils who walk to school", "those with a garden": before the figure, without a comma and in the plural. */
function restricted({ compiled, words }, figure) {
	const { sentence } = words[figure];
	for (let index = figure - 2; index > 0 && words[index]?.sentence === sentence; index--) {
		const head = words[index - 1];
		if (!/^(?:who|that|whose)$/.test(words[index].lower) || head.sentence !== sentence || head.kind !== "word") continue;
		if (!isMany(head) || /^(?:the|these)$/.test(words[index - 2]?.lower ?? "") || head.lower === "all") continue;
		const first = words.slice(index + 1, figure).filter(({ content, kind }) => content && kind === "word").slice(0, RESTRICTING);
		if (first.length === 0 || first.some((word) => knows(compiled, word)) || words.slice(index, figure).some(tells)) continue;
		return textOf$1(words, index - 1, Math.min(index + 3, figure));
	}
	return null;
}
/** Content words behind "who" that have to be unknown to the claim. */
const RESTRICTING = 2;
function isMany({ lower, lemma }) {
	return lower === "those" || lower === "people" || lower !== lemma && lower.endsWith("s");
}
/** "Members of the choir pay", "tenants in new flats wait": at the head of the sentence, by words that no claim has. */
function postmodified({ compiled, vocabulary, words }, figure) {
	const { sentence } = words[figure];
	const head = words.findIndex((word) => word.sentence === sentence && word.kind === "word");
	const [noun, joint] = [words[head], words[head + 1]];
	if (!noun || !joint || !isMany(noun) || noun.lower === noun.lemma || !JOINTS.has(joint.lower) || head + 2 >= figure) return null;
	const between = words.slice(head + 2, figure);
	if (between.some((word) => word.kind === "mark" && word.text !== "-") || between.some(tells)) return null;
	const own = between.filter(({ content, kind }) => content && kind === "word").slice(0, RESTRICTING);
	const isKnown = (word) => vocabulary.known.has(word.stem) || knows(compiled, word);
	return own.length === 0 || (isKnown(noun) ? isKnown(own[0]) : own.every(isKnown)) ? null : textOf$1(words, head, Math.min(head + 4, figure));
}
const JOINTS = new Set("of in at with without from under over outside on aged near below above".split(" "));
/** "Primary schools", "members of the choir": a plural without an article as the subject, told apart by words that no claim has. */
function kindOfSome({ compiled, vocabulary, words }, scene, figure) {
	const clause = clauseOf$1(scene, figure);
	if (!clause || clause.end - clause.start < 2) return null;
	if (tells(words[clause.verb]) && !/^(?:take|bring)$/.test(words[clause.verb].lemma)) return null;
	if (words.slice(clause.verb, figure).some(({ text }) => /^[,;:\u2013\u2014]$/.test(text))) return null;
	const own = words.slice(clause.start, clause.end).filter(({ content, kind }) => content && kind === "word");
	const [first, ...others] = own;
	if (!first || words[clause.start] !== first || others.length === 0 || own.slice(1).some(({ capital }) => capital)) return null;
	const behind = words.findIndex(({ lower }, index) => index > clause.start && index < clause.end && lower === "of");
	const head = behind > 0 ? words[behind - 1] : own.at(-1);
	if (!isMany(head) || head.lower.endsWith("ss") || own.some((word) => word.kind === "number")) return null;
	return own.some((word) => vocabulary.known.has(word.stem) || knows(compiled, word)) ? null : textOf$1(words, clause.start, clause.end);
}
/** "As of noon 270 growers had been paid", "so far 40 have moved in": how many something has been done to by now. */
function counted({ compiled, words }, scene, mention) {
	if (mention.kind !== "quantity" || mention.quantity.dimension !== "count" || SO_FAR.test(compiled.claim.says)) return null;
	const { start, end } = scene.at.get(mention);
	const here = words[start].sentence;
	const from = words.findIndex(({ sentence }) => sentence === here);
	const time = SO_FAR.exec(`${words.slice(from, start).map(({ lower }) => lower).join(" ")} `)?.[0];
	const perfect = words.findIndex(({ lower, sentence }, at) => at >= end && at < end + NOUN && sentence === here && /^ha(?:s|ve|d)$/.test(lower));
	if (time === void 0 || perfect < 0) return null;
	const verb = words.slice(perfect + 1, perfect + 4).find((word) => word.kind === "word" && !(require_link ??= require("./link.cjs")).AUXILIARIES.has(word.lower));
	return verb && (verb.lower !== verb.lemma || (require_link ??= require("./link.cjs")).PAST_VERBS.has(verb.lower)) && !knows(compiled, verb) ? `${time.trim()} \u2026 ${verb.text}` : null;
}
const SO_FAR = /\b(?:so far|to date|up to now|until now|already|as of (?:last night|yesterday|today|this morning|now|\w+day|the weekend)|by (?:now|yesterday|last night|this morning|(?:last )?\w+day(?: night| evening| morning)?|then))\b/;
/** Words between the figure and its verb. */
const NOUN = 4;

// src/link/silence/other-things.ts
/** What names another thing of the claim's kind right at the figure: the one before it, one by name, one elsewhere. Gives its words, or null. */
function otherThing(field, scene, mention) {
	const figure = scene.at.get(mention)?.start ?? 0;
	return formerOne(field, figure) ?? namedBefore(field, figure) ?? ofOtherOwner(field, figure) ?? elsewhere(field, figure);
}
/** "The last one, which watered 6,200 fields", "the old scheme, which": what is told of it in passing. */
function formerOne({ compiled, words }, figure) {
	const { sentence } = words[figure];
	for (let index = figure - 2; index > 2 && words[index]?.sentence === sentence; index--) {
		if (/^[;:\u2013\u2014]$/.test(words[index].text)) return null;
		if (words[index].text !== "," || !/^wh(?:ich|o)$/.test(words[index + 1].lower)) continue;
		const article = words.findLastIndex(({ lower, sentence: own }, at) => at < index && at >= index - PHRASE && own === sentence && ARTICLES.has(lower));
		if (article < 0) return null;
		const former = words.slice(article + 1, index).find((word) => FORMER.has(word.lower) && !knows(compiled, word));
		const between = words.slice(index + 2, figure);
		return former && !between.some(({ text }) => text === ",") ? textOf$1(words, article, index) : null;
	}
	return null;
}
const ARTICLES = /* @__PURE__ */ new Set([
	"the",
	"its",
	"their",
	"our",
	"his",
	"her"
]);
const FORMER = new Set("last old previous former earlier first original prior preceding existing".split(" "));
/** Words of what the clause is about, with its article. */
const PHRASE = 5;
/** "Salt Road, all 450 leaves of it", "Elm Hall (340 seats)": the figure is told of a name right before it that the claim does not have. */
function namedBefore({ compiled, vocabulary, words }, figure) {
	let at = figure - 1;
	if (words[at]?.lower === "all") at--;
	if (!/^[,(]$/.test(words[at]?.text ?? "")) return null;
	const name = [];
	for (let index = at - 1; index >= 0 && words[index].capital && words[index].kind === "word"; index--) name.unshift(words[index]);
	const first = at - name.length;
	const isInside = first > 0 && words[first - 1].sentence === words[figure].sentence;
	if (name.length === 0 || !isInside || name.every(({ content }) => !content)) return null;
	if (TITLES_AND_TIMES.test(name.at(-1).text)) return null;
	if (name.some((word) => knows(compiled, word))) return null;
	return !isPinned(compiled) && name.some(({ stem }) => vocabulary.known.has(stem)) ? null : textOf$1(words, first, at);
}
/** Whether a name is among what the claim is pinned down by. */
function isPinned({ qualifiers }) {
	return qualifiers.some(({ alternatives }) => alternatives.some(({ features }) => features.some(({ capital }) => capital)));
}
const TITLES_AND_TIMES = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)|^(?:Christmas|Easter|Dr|I)$/;
/** "Harrow's penalty was \u20ac25,000", where the claims call Harrow the old company or a rival. */
function ofOtherOwner({ compiled, vocabulary, words }, figure) {
	const { sentence } = words[figure];
	for (let index = figure - 1; index > 0 && words[index]?.sentence === sentence; index--) {
		if (/^[,;:\u2013\u2014]$/.test(words[index].text)) return null;
		const name = words[index - 1];
		if (!/^['\u2019]s?$/.test(words[index].lower) || !name.capital || knows(compiled, name)) continue;
		return vocabulary.others.has(name.stem) ? textOf$1(words, index - 1, index + 2) : null;
	}
	return null;
}
/** "At Elm the pool is 91 metres long", where no claim speaks of Elm. */
function elsewhere({ vocabulary, words, isLike }, figure) {
	const { sentence } = words[figure];
	const semicolon = words.findLastIndex(({ text }, index) => index < figure && text === ";");
	const from = Math.max(semicolon + 1, words.findIndex((word) => word.sentence === sentence));
	const at = /^(?:and|but|while|only)$/.test(words[from]?.lower ?? "") ? from + 1 : from;
	const place = words[at + 1];
	if (isLike || !/^(?:in|at)$/.test(words[at]?.lower ?? "") || !place?.capital || place.kind !== "word" || !place.content) return null;
	let end = at + 2;
	while (words[end]?.capital) end++;
	const name = words.slice(at + 1, end);
	const next = words[end];
	if (end >= figure || TITLES_AND_TIMES.test(place.text) || next?.kind === "number" || (require_link ??= require("./link.cjs")).PREPOSITIONS.has(next?.lower ?? "")) return null;
	return name.some(({ stem, lower }) => vocabulary.known.has(stem) || vocabulary.names.has(lower)) ? null : textOf$1(words, at, end);
}
/** "Nine hundred trees there were felled. Here it was 40": the same count once more, of another place or time. */
function takenElsewhere({ compiled, words }, scene, mention) {
	if (mention.kind !== "quantity" || mention.quantity.dimension === "duration") return null;
	const { start, end } = scene.at.get(mention);
	const here = words[start].sentence;
	const from = words.findIndex(({ sentence }) => sentence === here);
	if (here === 0 || !/^(?:was|were|is|has)$/.test(words[start - 1]?.lower ?? "") || !/^(?:it|they|that|there)$/.test(words[start - 2]?.lower ?? "")) return null;
	const opener = words.slice(from, start - 2).filter(({ kind }) => kind === "word");
	const isOpened = opener.length > 0 && opener.length <= PHRASE && (PLACES.has(opener[0].lower) || (require_link ??= require("./link.cjs")).PREPOSITIONS.has(opener[0].lower));
	const isAlone = words[end] === void 0 || words[end].kind === "mark" || words[end].sentence !== here;
	if (!isOpened || !isAlone || opener.some((word) => word.content && knows(compiled, word))) return null;
	return scene.mentions.some((one) => one.kind === "quantity" && one.quantity.dimension === mention.quantity.dimension && one.range.end <= mention.range.start && words[scene.at.get(one).start].sentence === here - 1) ? textOf$1(words, from, start) : null;
}
const PLACES = /* @__PURE__ */ new Set([
	"here",
	"there",
	"elsewhere",
	"nationally",
	"locally",
	"abroad",
	"today",
	"now",
	"then"
]);

// src/link/silence/another.ts
/**
* A conflict that is none, as its clause is about another one of the claim's kind, by its own words: "the next mine is 620 metres deep",
* "a supermarket pays \u00a312.60", "in the neighbouring county there are 9,200". Null where nothing says so.
*/
function asOfAnother(match, scene, vocabulary) {
	const compiled = vocabulary.of(match.claim);
	if (!compiled || match.state !== "conflicts" || !FIGURES.has(match.relation) || scene.passage.cell) return null;
	const isLike = match.likeness !== "none" && match.likeness !== "faint";
	const field = {
		compiled,
		vocabulary,
		words: scene.words,
		isLike
	};
	const figure = scene.at.get(match.mention)?.start ?? 0;
	const text = (match.relation === "magnitude" ? comparedThing(field, figure) : anotherNamed(field, scene, figure)) ?? (match.relation === "rival" || isLike ? null : otherThing(field, scene, match.mention)) ?? (match.relation === "magnitude" || !isLike ? takenElsewhere(field, scene, match.mention) : null) ?? (match.relation === "disjoint" && !isLike ? narrowerGroup(field, scene, match.mention) : null) ?? (match.likeness === "none" && match.relation !== "magnitude" ? unknownOwner(field, scene, figure) ?? otherActor(field, scene, figure) ?? otherBearer(field, scene, figure) : null) ?? (match.relation === "disjoint" && !isLike ? otherPlace(field, scene, match.mention) : null);
	if (text === null) return null;
	const reason = `is said of another one (\u201c${text}\u201d)`;
	return {
		...match,
		state: "set-aside",
		relation: null,
		certainty: "weak",
		expected: null,
		others: [],
		reason
	};
}
/** "A larger scheme, with 50 of them for \u00a331m": whatever is compared with the claim's is another one. */
function comparedThing({ compiled, words }, figure) {
	const from = startOf$2(words, words[figure].sentence);
	const [article, size] = [words[from], words[from + 1]];
	if (!article || !size || !/^an?$/.test(article.lower) || from + 2 >= figure || knows(compiled, size)) return null;
	return COMPARED$1.test(size.lower) ? textOf$1(words, from, from + COMPARED_WORDS) : null;
}
const COMPARED$1 = /^(?:larger|smaller|bigger|longer|shorter|cheaper|dearer|older|newer|later|earlier|further|lesser|greater|simpler|similar|different|second|third|rival|previous|former)$/;
/** Words of what is compared that are told to the editor. */
const COMPARED_WORDS = 3;
/** The relations of a figure that may be anybody's. */
const FIGURES = /* @__PURE__ */ new Set([
	"disjoint",
	"rival",
	"magnitude"
]);
/** The words that name another one in the clause of a figure that begins at this word, or in the sentence that it goes on about. */
function anotherNamed(field, scene, figure) {
	const { words } = scene;
	const { sentence } = words[figure];
	const from = startOf$2(words, sentence);
	const clause = clauseOf$1(scene, figure);
	const subject = clause?.start ?? from;
	const named = namedIn$1(field, from, clause, figure) ?? otherStage(field, scene, from, figure);
	if (named !== null || from <= 0 || !goesOn(words, subject, from) || isTurned$2(words, clause?.verb ?? from, figure)) return named;
	const referent = scene.referents.get(subject);
	return (referent && words[referent.start].lower !== "the" ? another(field, {
		...referent,
		verb: referent.end
	}) : null) ?? namedIn$1(field, startOf$2(words, sentence - 1), clauseOf$1(scene, from, sentence - 1), from);
}
function startOf$2(words, sentence) {
	return words.findIndex((word) => word.sentence === sentence);
}
/** "It was put off when the bakers took 2.8%": the figure is of what the conjunction begins. */
function isTurned$2(words, verb, figure) {
	return words.slice(verb, figure).some(({ lower }, index, all) => TURNING.has(lower) && all[index + 1]?.kind === "word");
}
const TURNING = /* @__PURE__ */ new Set([
	"when",
	"after",
	"because",
	"once",
	"although",
	"though",
	"while",
	"whereas",
	"until"
]);
/** What stands before the subject of a clause, or the subject itself. */
function namedIn$1(field, from, clause, to) {
	return opener(field, from, clause?.start ?? to) ?? (clause ? another(field, clause) : null);
}
/** "It employs", "its league has", "there the list has": of what the sentence before is about. */
function goesOn(words, subject, from) {
	if (/^(?:it|they|he|she|its|their|his|her)$/.test(words[subject].lower)) return true;
	return words[from].lower === "there" && !/^(?:is|are|was|were|has|have)$/.test(words[from + 1]?.lower ?? "");
}
/** "In the next town": a place before the subject that is not the claim's. */
function opener(field, from, to) {
	const { words } = field;
	const start = /^(?:and|but|while|only)$/.test(words[from]?.lower ?? "") ? from + 1 : from;
	if (!(require_link ??= require("./link.cjs")).PREPOSITIONS.has(words[start]?.lower ?? "")) return null;
	let end = start + 1;
	while (end < to && words[end].kind !== "mark" && end - start < LONGEST) end++;
	return contrasted(field, start + 1, end);
}
/** Words before the subject that are looked at. */
const LONGEST = 6;
/** The subject of a clause, if it is by its own words not what the claim is of. */
function another(field, { start, end, verb }) {
	const { compiled, words } = field;
	const apart = contrasted(field, start, end);
	if (apart !== null || !INDEFINITE.has(words[start].lower) || isTime(words, start)) return apart;
	const own = words.slice(start + 1, end);
	const side = own.findIndex(({ lower }) => (require_link ??= require("./link.cjs")).PREPOSITIONS.has(lower));
	const head = (side < 0 ? own : own.slice(0, side)).findLast(({ content }) => content);
	if (!head || own.some((word) => knows(compiled, word)) || (require_link ??= require("./link.cjs")).measuresOf(head.lemma).length > 0) return null;
	return TELLERS.has(head.lemma) || PUBLICATIONS.has(head.lemma) || tells(words[verb]) ? null : textOf$1(words, start, end);
}
/** "A year earlier there were": when it was. */
function isTime(words, start) {
	return PERIODS$1.has(words[start + 1]?.lemma ?? "") && /^(?:ago|earlier|before|later|previously)$/.test(words[start + 2]?.lower ?? "");
}
const INDEFINITE = /* @__PURE__ */ new Set([
	"a",
	"an",
	"another",
	"one",
	"some",
	"most",
	"many",
	"every",
	"each"
]);
/** "The airport pays", "my class has": somebody of whom nothing in the claims file speaks. */
function unknownOwner({ compiled, vocabulary, words }, scene, figure) {
	const clause = clauseOf$1(scene, figure);
	if (!clause || !DEFINITE.has(words[clause.start].lower) || tells(words[clause.verb])) return null;
	if (words.slice(clause.verb, figure).some(({ text }) => /^[,;:\u2013\u2014]$/.test(text))) return null;
	if (PASSIVE.test(compiled.claim.says) && knows(compiled, words[clause.verb])) return null;
	const own = headOf(words, clause).filter(({ content, kind }) => content && kind === "word");
	const isKnown = (word) => word.capital || vocabulary.known.has(word.stem) || knows(compiled, word) || isOpen$3(word);
	return own.length === 0 || own.some(isKnown) ? null : textOf$1(words, clause.start, clause.end);
}
/** "The interchange at Elm": the interchange, wherever it is. */
function headOf(words, { start, end }) {
	const own = words.slice(start, end);
	const side = own.findIndex(({ lower }) => lower !== "of" && (require_link ??= require("./link.cjs")).PREPOSITIONS.has(lower));
	return side < 0 ? own : own.slice(0, side);
}
const PASSIVE = /\b(?:is|are|was|were|been)(?: \w+ly)? \w+(?:ed|en|t|wn)\b(?!.*\bby\b)/i;
const DEFINITE = /* @__PURE__ */ new Set([
	"the",
	"his",
	"her",
	"my",
	"its",
	"their"
]);
/** "The council gave \u00a34m" where donors gave: somebody else does what the claim's own subject does, by which it is pinned down. */
function otherActor({ compiled, words }, scene, figure) {
	const clause = clauseOf$1(scene, figure);
	const actor = actorOf(compiled);
	const verb = clause && words[clause.verb];
	if (!actor || !verb || verb.lemma !== actor.verb || !verb.content || words.slice(clause.verb, figure).some(({ text }) => text === ",")) return null;
	const own = words.slice(clause.start, clause.end).filter(({ content, kind }) => content && kind === "word");
	if (own.length === 0 || own.some((word) => word.capital || knows(compiled, word))) return null;
	return textOf$1(words, clause.start, clause.end);
}
/** "Elm Power, which owns 68%" where the claim is of another, named owner. */
function otherBearer(field, scene, figure) {
	const { compiled, words } = field;
	const clause = clauseOf$1(scene, figure);
	if (!clause || clause.end - clause.start > LONGEST || words.slice(clause.verb, figure).some(({ kind }) => kind === "mark")) return null;
	const own = words.slice(clause.start, clause.end).filter(({ content, kind }) => content && kind === "word");
	if (!(own.length > 0 && own.every(({ capital }) => capital) && (clause.start > 0 || own.length > 1)) || own.some((word) => knows(compiled, word)) || !isForeignTo(field, words[figure].sentence)) return null;
	return textOf$1(words, clause.start, clause.end);
}
/** "28 beds in Elm" where the claim is of those in Oak. */
function otherPlace(field, scene, mention) {
	const { compiled, words } = field;
	const { start, end } = scene.at.get(mention);
	const at = end + countedPhrase(scene, mention).length;
	const name = words[at + 1];
	if (!/^(?:in|at)$/.test(words[at]?.lower ?? "") || !name?.capital || name.kind !== "word" || !name.content || DATES.test(name.text)) return null;
	return knows(compiled, name) || !isForeignTo(field, words[start].sentence, at + PLACE) ? null : textOf$1(words, at, at + 2);
}
const DATES = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Christmas|Easter)/;
/** Words of a place, at most. */
const PLACE = 4;
/** Whether the claim is pinned to a name and the sentence, up to a word, has none of its names. */
function isForeignTo({ compiled, words }, sentence, to = words.length) {
	const names = compiled.qualifiers.flatMap(({ alternatives }) => alternatives.flatMap(({ features }) => features.flatMap(({ capital, stem }) => capital ? [stem] : [])));
	return names.length > 0 && !words.some((word, index) => word.sentence === sentence && index < to && names.includes(word.stem));
}
/** The lower-case subject of a claim's sentence and its verb, where it is one of the words that the claim is pinned down by. */
function actorOf({ claim, subjects, qualifiers }) {
	const words = (require_link ??= require("./link.cjs")).toWords(claim.says, []);
	const [clause] = clausesIn(words, 0, words.length);
	const head = clause && words.slice(clause.start, clause.end).findLast(({ content, kind }) => content && kind === "word");
	if (!clause || !head || head.capital && clause.start > 0 || isOpen$3({
		...head,
		capital: false
	})) return null;
	return [...subjects, ...qualifiers.flatMap(({ alternatives }) => alternatives)].flatMap(({ features }) => features).some(({ stem, capital }) => stem === head.stem && !capital) ? { verb: words[clause.verb].lemma } : null;
}
const TELLERS = new Set("spokesman spokeswoman spokesperson survey study poll notice sign letter statement judge court jury panel official source total third quarter half".split(" "));

// src/link/silence/premises.ts
/**
* "A rise of 6% would add \u00a327 a week; at 3.5% it is \u00a316", "if it goes on so, the ship would pass 180,000": a right figure that a writer
* supposes is its own claim's, and no other's. In: a match; out: the match set aside as its owner's, or null where nothing is supposed.
*/
function asPremise(match, scene) {
	const [owner] = match.others;
	if (match.state !== "conflicts" || match.relation !== "rival" || !owner || !match.claim || scene.passage.cell) return null;
	if (SUPPOSED.test(match.claim.says) || SUPPOSED.test(owner.says)) return null;
	const text = (require_link ??= require("./link.cjs")).sentenceText(scene, (require_link ??= require("./link.cjs")).sentenceOf(scene, match.mention));
	if (!(CONDITION.test(text) && SUPPOSED.test(text)) && !PREMISE.test(text)) return null;
	return {
		...match,
		state: "set-aside",
		claim: owner,
		relation: null,
		certainty: "weak",
		expected: null,
		others: [],
		reason: "is only supposed"
	};
}
const SUPPOSED = /\b(?:would|could|might)\b|['\u2019]d\b/i;
const CONDITION = /\b(?:if|unless|suppos(?:e|ing)|assuming|were it|without)\b/i;
/** "A rise of 6% would add" */
const PREMISE = /\ban? (?:[\p{L}-]+ ){1,2}of [^,;.]{1,20}(?: [\p{L}-]+){0,3} (?:would|could|might)\b/iu;

// src/link/open-figures/kin-claims.ts
/** The match as a likely conflict with a claim. */
function conflictWith(match, claim, relation, expected) {
	return {
		...match,
		state: "conflicts",
		claim,
		relation,
		certainty: "likely",
		reason: null,
		expected
	};
}
/** How plainly the words around the figure speak of the claim, likeness of the value left out; 0 where they say nothing of it. */
function namedBy({ match }, claim) {
	const candidate = match.candidates.find((one) => one.claim === claim);
	return candidate ? candidate.score - likeness(candidate) : 0;
}
function likeness({ cues }) {
	return cues.reduce((sum, { text, weight }) => /^(?:reads like|far from)/.test(text) ? sum + weight : sum, 0);
}
/** Why the figure is not ours to flag. What a change is measured from or until puts it into no other time: "17% up on last year". */
function excuseOf({ linked, mention, scene }, claim) {
	const reason = linked.excuse(claim);
	const isMeasured = mention.change === "by" && UNTIL$1.test(scene.passage.text.slice(mention.range.end, mention.range.end + LOOK));
	return reason?.startsWith("belongs to ") && isMeasured ? null : reason;
}
const UNTIL$1 = /^(?: (?:up|down|more|less|fewer|higher|lower|better|worse))? (?:on|than|from|by|since|against|compared with) (?:in |at )?(?:the |this time )?(?:last|previous|past|year|month|week|season|one)\b/;
const LOOK = 60;
/**
* The nearest figure before this one, in its sentence or the one before, that rightly states a claim about the same subject as
* `claim`, and that claim; null where there is none.
*/
function kinBefore(open, claim) {
	const { mention, matches, scene, vocabulary } = open;
	const own = vocabulary.of(claim);
	if (!own) return null;
	const heads = (require_link ??= require("./link.cjs")).headsOf(own);
	const here = sentenceAt$1(scene, mention.range.start);
	for (const match of matches.toReversed()) {
		const { range } = match.mention;
		if (range.end > mention.range.start) continue;
		if (sentenceAt$1(scene, range.start) < here - 1) return null;
		const compiled = statedBy(match, claim, vocabulary);
		if (compiled && [...(require_link ??= require("./link.cjs")).headsOf(compiled)].some((head) => heads.has(head))) return {
			match,
			claim: compiled.claim
		};
	}
	return null;
}
/** The claim that a figure states: the one it was linked to, or the only one that has its value, where that is no accident. */
function statedBy({ mention, state, claim, certainty }, other, vocabulary) {
	if (mention.kind !== "quantity" || state === "conflicts" || state === "set-aside") return void 0;
	if (state === "agrees" && certainty !== "weak") return claim === other ? void 0 : vocabulary.of(claim);
	const owners = vocabulary.withValue(mention.quantity);
	return owners.length === 1 && owners[0].claim !== other && (require_link ??= require("./link.cjs")).significantDigits(mention) >= 2 ? owners[0] : void 0;
}
/**
* Whether the figure says again what `kin` does, or the one between the two: "94%, which is 13% up", "half. That's a fall of", "71%.
* In May it was 9, so that's a jump of".
*/
function restates({ scene, mention, matches }, kin) {
	const last = matches.findLast(({ mention: { kind, range } }) => kind === "quantity" && range.end <= mention.range.start);
	if (!last || last !== kin.match && (require_link ??= require("./link.cjs")).significantDigits(mention) < 2) return false;
	const sentence = scene.sentences[sentenceAt$1(scene, mention.range.start)];
	const start = Math.max(sentence?.start ?? 0, last.mention.range.end);
	return RESTATED.test(scene.passage.text.slice(start, mention.range.start));
}
function sentenceAt$1({ sentences }, at) {
	return Math.max(0, sentences.findLastIndex(({ start }) => start <= at));
}
/** Words that say the same thing again. */
const RESTATED = /^[^\p{L}]*(?:(?:that|this|it|which)(?:['\u2019]s| is| was| means| meant| marks| makes| represents)|or|so (?:that['\u2019]s|it['\u2019]s|that is))?(?: [a-z]+ly)?,?(?: ?(?:an?|the))?(?: [a-z]{3,12}(?= of))?(?: of)?(?: ?(?:up|down|about|nearly|almost|just|only|some|more than|fully))? ?$/iu;

// src/link/open-figures/kin-multiples.ts
/**
* "36.6 per cent, more than three times the share in Elm" where a claim has twice, and "410 a month, doubled" where it has
* treble: the multiple of a claim whose subject the figure before it has rightly. Gives the conflict, or null.
*/
function asOtherMultiple(open) {
	const { match, mention } = open;
	if (mention.quantity.dimension !== "multiple") return null;
	const meant = match.candidates.flatMap(({ claim }) => claim.kind === "value" && claim.quantity.dimension === "multiple" && namedBy(open, claim) >= NAMED$3 ? [claim] : []);
	const [claim] = meant;
	if (!claim || meant.length > 1 || !isOther$4(claim, mention)) return null;
	const kin = kinBefore(open, claim);
	if (!kin || followsFrom(open, kin.claim) || excuseOf(open, claim) !== null) return null;
	return conflictWith(match, claim, "multiple", claim.write ?? claim.text);
}
/** How plainly the claim has to be named. */
const NAMED$3 = .6;
/** Another multiple; "more than three times" is none of "more than twice". */
function isOther$4({ quantity }, { quantity: stated }) {
	if ((require_quantity ??= require("./quantity.cjs")).compare(quantity, stated).outcome === "conflicts") return true;
	return quantity.bound !== "exact" && stated.bound === quantity.bound && stated.low.gte(quantity.low.plus(1));
}
/** Whether the stated claim is that many times another one about the same subject. */
function followsFrom({ mention, vocabulary }, stated) {
	const own = vocabulary.of(stated);
	if (!own) return false;
	return [...vocabulary.withHead((require_link ??= require("./link.cjs")).headsOf(own))].some(({ claim }) => {
		if (claim.kind !== "value" || claim === stated || claim.quantity.dimension !== stated.quantity.dimension) return false;
		const { low } = claim.quantity;
		if (low.lte(0) || stated.quantity.low.lte(0)) return false;
		const ratio = stated.quantity.low.div(low);
		return [ratio, ratio.pow(-1)].some((times) => (require_quantity ??= require("./quantity.cjs")).compare({
			...mention.quantity,
			bound: "exact",
			low: times,
			high: times
		}, mention.quantity).outcome !== "conflicts" || times.div(mention.quantity.low).minus(1).abs().lt(NEAR$5));
	});
}
/** "Doubled" is said of much that did not quite double. */
const NEAR$5 = .15;

// src/link/open-figures/other-units.ts
/**
* "At 5.7 kilometres it is the longest of its kind", where only one claim has this number and it is in miles: a long number with another
* unit of the same kind is hardly an accident, however few words name the claim. Gives the conflict, or null.
*/
function asOtherUnit(open) {
	const { match, mention, vocabulary } = open;
	const { quantity } = mention;
	if (!isTelling$2(open) || quantity.bound === "between" || vocabulary.withValue(quantity).length > 0) return null;
	const [claim, ...others] = vocabulary.withNumber(quantity).flatMap(({ claim: one }) => one.kind === "value" ? [one] : []);
	if (!claim || others.length > 0 || (require_quantity ??= require("./quantity.cjs")).compare(claim.quantity, quantity).relation !== "unit") return null;
	if (namedBy(open, claim) < 0 || isStatedHere(open) || isStated$4(open, claim) || excuseOf(open, claim) !== null) return null;
	return conflictWith(match, claim, "unit", (require_quantity ??= require("./quantity.cjs")).printQuantity(claim.quantity, mention.surface));
}
/** Three digits, or two of which one stands behind the point, or that are no round number and said of something named before: "At 33 feet it is \u2026". */
function isTelling$2({ mention: { quantity, range }, scene }) {
	if (!KINDS.has(quantity.dimension)) return false;
	const written = (require_quantity ??= require("./quantity.cjs")).writtenNumber(quantity);
	const digits = written.abs().toFixed().replace(".", "").replace(/^0+|0+$/g, "").length;
	if (digits !== 2 || !written.isInteger()) return digits >= 2;
	const sentence = scene.passage.text.slice(scene.sentences[sentenceAt$1(scene, range.start)]?.start ?? 0, range.start);
	return quantity.dimension === "measure" && !written.mod(5).isZero() && (LEANING.test(sentence) || /^\W*$/.test(sentence) && MEASURED.test(scene.passage.text.slice(range.end, range.end + 12)));
}
/** What a sentence about the thing named before begins with. */
const LEANING = /^\W{0,3}(?:(?:it|that|they)(?:['\u2019]s|['\u2019]re| is| was| are| were| weighs| weighed| measures| measured)?(?: (?:just|only|about|some|exactly|all of))?|at(?: (?:just|only|about|some))?) $/i;
const MEASURED = /^ (?:across|long|high|tall|wide|deep|thick|away)\b/i;
const KINDS = /* @__PURE__ */ new Set(["measure", "duration"]);
/** Beside the claim's own figure the same number is told apart from it: "\u2026 weighs 3.6 tonnes. The pegs in it weigh 3.6 kilograms." */
function isStated$4({ matches }, claim) {
	return matches.some((other) => other.claim === claim && other.state === "agrees");
}
/** Another figure of its sentence has a unit of the kind as well: "5.7 miles, or 9.2 kilometres". */
function isStatedHere({ scene, mention }) {
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	return scene.mentions.some((one) => one !== mention && one.kind === "quantity" && one.quantity.dimension === mention.quantity.dimension && (require_link ??= require("./link.cjs")).sentenceOf(scene, one) === here);
}

// src/link/open-figures/points-or-percent.ts
/**
* "Support slipped by seven per cent" of seven percentage points, and "eight percentage points more" of 8 per cent: the very
* number of a claim of a change, in the other of the two units. Gives the conflict, or null.
*/
function asPoints(open) {
	const { match, mention, vocabulary } = open;
	const { quantity } = mention;
	const other = OTHER.get(quantity.dimension);
	if (!other || quantity.bound !== "exact" || other === "points" && !isChange(open)) return null;
	if (vocabulary.withValue(quantity).length > 0) return null;
	const meant = claimsWith(open, {
		...quantity,
		dimension: other
	}).filter((claim) => other === "points" || hasDirection(open, claim));
	const [claim] = meant;
	if (!claim || meant.length > 1 || isTurned$1(open, claim) || !isMeant$2(open, claim) || excuseOf(open, claim) !== null) return null;
	return conflictWith(match, claim, "unit", (require_quantity ??= require("./quantity.cjs")).printQuantity({
		...quantity,
		dimension: other
	}, mention.surface));
}
const OTHER = /* @__PURE__ */ new Map([["percent", "points"], ["points", "percent"]]);
function claimsWith({ vocabulary }, quantity) {
	return vocabulary.withValue(quantity.dimension === "points" ? {
		...quantity,
		unit: null
	} : quantity).flatMap(({ claim }) => claim.kind === "value" && !isSwing(claim) ? [claim] : []);
}
/** By custom a swing is given in per cent or in points. */
function isSwing({ says, of }) {
	return [says, ...of].some((text) => /\bswings?\b/i.test(text));
}
/** "Up 13%", "a drop of 11 per cent", "13% more": a share by itself is no change. */
function isChange({ mention, scene }) {
	return mention.change === "by" || BEHIND.test(scene.passage.text.slice(mention.range.end, mention.range.end + 20));
}
const BEHIND = /^ (?:up|down|more|less|higher|lower|better|worse)\b/;
function hasDirection({ vocabulary }, claim) {
	return vocabulary.of(claim)?.direction != null;
}
function isTurned$1({ mention, vocabulary }, claim) {
	const direction = vocabulary.of(claim)?.direction ?? null;
	return direction !== null && mention.direction !== void 0 && direction !== mention.direction;
}
/** The words name the claim, or the figure says again what the one before it does. */
function isMeant$2(open, claim) {
	const kin = kinBefore(open, claim);
	const named = namedBy(open, claim);
	return named >= NAMED$2 || kin !== null && (named >= NAMED_BESIDE || restates(open, kin));
}
/** How plainly the claim has to be named, and how plainly where a claim about the same subject is stated just before. */
const NAMED$2 = .8;
const NAMED_BESIDE = .3;

// src/link/figures/discourse.ts
/**
* What a reader of the whole text reads into the sentence of a figure: what its pronouns stand for, the question that it answers, the
* heading that it goes on about, and that "lasts eleven weeks" is how long. `kin` compete for the same words.
*/
function discourseOf(scene, mention, kin) {
	const inText = /* @__PURE__ */ new Map();
	const add = (from, to, strength) => {
		for (let index = from; index < to; index++) inText.set(index, Math.max(inText.get(index) ?? 0, strength));
	};
	const here = scene.words[scene.at.get(mention)?.start ?? 0]?.sentence ?? 0;
	let open = 0;
	for (const [index, word] of scene.words.entries()) {
		if (word.sentence !== here || !(require_link ??= require("./link.cjs")).KINDS.has(word.lower)) continue;
		const referent = scene.referents.get(index);
		const strength = scene.words[index - 1]?.lower === "of" && scene.at.get(mention)?.end === index - 1 ? 1 : (require_link ??= require("./link.cjs")).reach(scene, index, mention, kin);
		if (referent) add(referent.start, referent.end, strength * referent.faith * (require_link ??= require("./link.cjs")).CUE.referent);
		else open = Math.max(open, strength);
	}
	const asked = isAnswer(scene, mention) ? questionBefore(scene, here) : null;
	if (asked) add(asked.start, asked.end, (require_link ??= require("./link.cjs")).CUE.question);
	const left = isElided(scene, mention) ? leftOut(scene, here) : null;
	if (left) add(left.start, left.end, (require_link ??= require("./link.cjs")).CUE.elided);
	const named = namesFigure(scene, here) ? sentenceAt(scene, here - 1) : null;
	if (named) add(named.start, named.end, (require_link ??= require("./link.cjs")).CUE.figureTakenUp);
	const isFirst = here === 0;
	return {
		inText,
		from: Math.min(...inText.keys()),
		around: isFirst && !scene.passage.cell ? aroundOf(scene, mention, open) : {},
		measures: voicedMeasures(scene, mention, kin)
	};
}
/** "The team now has five.", "1,720 did.": a number without what it counts. */
function isElided(scene, mention) {
	const next = scene.words[scene.at.get(mention)?.end ?? 0];
	const isLast = !next || next.kind === "mark" || (require_link ??= require("./link.cjs")).AUXILIARIES.has(next.lower) || next.lower === "now";
	return mention.quantity.dimension === "count" && !scene.passage.cell && isLast && next?.text !== "-";
}
/** What the sentence before counts: the first of several things that it is about. */
function leftOut(scene, here) {
	const before = sentenceAt(scene, here - 1);
	return (before ? (require_link ??= require("./link.cjs")).phrasesOf(scene.words, before.start, before.end) : []).find(({ number, isSide, isName }) => number === "many" && !isSide && !isName) ?? null;
}
/** "The exact figure is 44%.", "The sum comes to \u2026": what the sentence before speaks of. */
function namesFigure(scene, here) {
	return NAMES_FIGURE.test((require_link ??= require("./link.cjs")).sentenceText(scene, here));
}
const NAMES_FIGURE = /^(?:[^,;:]{1,30}, )?(?:the|that|this) (?:\w+ )?(?:figure|number|sum|total|amount) (?:is|was|had|has|stands|stood|comes|came)\b/i;
/** The words of a sentence. */
function sentenceAt({ words }, sentence) {
	const start = words.findIndex((word) => word.sentence === sentence);
	return start < 0 ? null : {
		start,
		end: words.findLastIndex((word) => word.sentence === sentence) + 1
	};
}
/** "Eleven weeks.", "On average, 31 hours.", "A: about \u00a37m": an answer comes to the point. */
function isAnswer(scene, mention) {
	const start = scene.at.get(mention)?.start ?? 0;
	const { sentence } = scene.words[start];
	const before = scene.words.slice(Math.max(0, start - ANSWER), start).filter((word) => word.sentence === sentence && word.kind !== "mark");
	return start - scene.words.findIndex((word) => word.sentence === sentence) <= ANSWER && !before.some(({ lower }) => (require_link ??= require("./link.cjs")).AUXILIARIES.has(lower));
}
const ANSWER = 4;
function questionBefore(scene, here) {
	return (require_link ??= require("./link.cjs")).sentenceText(scene, here - 1).trimEnd().endsWith("?") ? sentenceAt(scene, here - 1) : null;
}
/** What stands around the passage, where its first sentence answers or goes on about it. */
function aroundOf(scene, mention, open) {
	const answers = isAnswer(scene, mention);
	const heading = scene.passage.trail.at(-1) ?? "";
	if (answers && heading.trimEnd().endsWith("?")) return { heading: (require_link ??= require("./link.cjs")).CUE.question };
	if (answers && scene.before.trimEnd().endsWith("?")) return { before: (require_link ??= require("./link.cjs")).CUE.question };
	return open === 0 ? {} : {
		heading: (require_link ??= require("./link.cjs")).CUE.headingTakenUp * open,
		before: (require_link ??= require("./link.cjs")).CUE.paragraphTakenUp * open
	};
}
/** The measures that the verbs and adjectives around a figure speak of. */
function voicedMeasures(scene, mention, kin) {
	const voiced = [];
	const range = scene.at.get(mention);
	const here = scene.words[range.start].sentence;
	for (const [index, word] of scene.words.entries()) {
		if (word.sentence !== here || index >= range.start && index < range.end || word.kind !== "word") continue;
		const strength = (require_link ??= require("./link.cjs")).reach(scene, index, mention, kin);
		if (strength < LEAST$1) continue;
		for (const { name, fits } of (require_link ??= require("./link.cjs")).measuresOf(word.lemma)) if (fits(mention.quantity)) voiced.push({
			name,
			strength,
			stem: word.stem
		});
	}
	if (mention.quantity.dimension === "age") voiced.push({
		name: "age",
		strength: 1,
		stem: null
	});
	return voiced;
}
const LEAST$1 = .4;

// src/link/open-figures/taken-up.ts
/**
* "The pregnancy had been long. It lasted 20 months.": a figure that no claim is near enough to, read once more with what the pronouns
* of its sentence stand for. Null where that settles nothing, or where the passage states the claim rightly: then the figure is another.
*/
function asTakenUp({ match, mention, linked, matches, scene, vocabulary }) {
	const again = linked.takenUp();
	if (again.state === "agrees") return again;
	if (again.state !== "conflicts" || !PLAIN$1.has(again.relation)) return null;
	const compiled = vocabulary.of(again.claim);
	const bearer = bearerOf(scene, mention);
	const isCounted = bearer?.measuring?.lemma === "have" && isElided(scene, mention);
	if (compiled && bearer && (isStrange(compiled, bearer) && !isCounted || isOwnedByStranger(compiled, bearer))) return null;
	return matches.some((other) => other !== match && other.claim === again.claim && other.state !== "not-covered") ? null : again;
}
/** A pronoun is enough to say which figure is meant, and too little for what only its wording tells. */
const PLAIN$1 = /* @__PURE__ */ new Set([
	"disjoint",
	"rival",
	"magnitude",
	"unit"
]);

// src/link/silence/filled.ts
/**
* A claim is filled once per sentence: of the claims that a figure could be about, those that another figure of its sentence
* states are not meant. Null where that leaves nothing that is contradicted.
*/
function asNotFilled({ match, rivals, without }, linked, scene) {
	if (match.state !== "not-covered" || !rivals) return null;
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, match.mention);
	const stated = new Set(linked.flatMap(({ match: other }) => other !== match && states(other) && (require_link ??= require("./link.cjs")).sentenceOf(scene, other.mention) === here ? other.claim : []));
	const filled = rivals.filter((claim) => stated.has(claim));
	if (filled.length === 0 || filled.length === rivals.length) return null;
	return ifPlain(without(...filled), (require_link ??= require("./link.cjs")).LIMIT.certain);
}
/** Whether the match says exactly what its claim says. */
function states({ state, relation, certainty, claim }) {
	return state === "agrees" && relation === "same" && certainty !== "weak" && claim !== null;
}
/** A conflict, where the figure is like its claim's or the words name the claim in full; null otherwise. */
function ifPlain(match, least) {
	const isPlain = match.likeness !== "none" || (match.candidates[0]?.score ?? 0) >= least;
	return match.state === "conflicts" && isPlain ? match : null;
}

// src/link/open-figures/told-before.ts
/**
* "Thirty-eight pairs nested. It was 31 before.": the sentence before states a claim, and this one says what its figure was before.
* Held against what the claim, or the claim of the year before, knows of that. `today` is the year of the draft. Null where something
* else is spoken of.
*/
function asToldBefore(open, today) {
	const { mention, matches, scene, vocabulary } = open;
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const text = (require_link ??= require("./link.cjs")).sentenceText(scene, here);
	const found = YEARS_AGO.exec(text);
	const ago = found?.[1] ?? found?.[2];
	if (scene.passage.cell || mention.quantity.bound !== "exact" || mention.change === "by") return null;
	if (ago === void 0 && !speaksOfBefore(text)) return null;
	const claim = matches.findLast((other) => states(other) && (require_link ??= require("./link.cjs")).sentenceOf(scene, other.mention) === here - 1 && other.mention.range.end <= mention.range.start)?.claim;
	const compiled = vocabulary.of(claim ?? null);
	if (claim?.kind !== "value" || !compiled) return null;
	const counted = countedPhrase(scene, mention);
	const bearer = bearerOf(scene, mention);
	if (counted.length > 0 && !counted.some((word) => knows(compiled, word)) || bearer && isStrange(compiled, bearer)) return null;
	const opens = ({ kind, surface }) => ago?.includes(surface) || kind === "date" && IN_YEAR.test(text) && surface.length === YEAR;
	if (scene.mentions.some((other) => other !== mention && (require_link ??= require("./link.cjs")).sentenceOf(scene, other) === here && !opens(other))) return null;
	const year = IN_YEAR.exec(text)?.[1];
	if (year !== void 0 && !claim.says.includes(year) || ago !== void 0 && !isTimeBefore(ago, claim, today)) return null;
	return heldAgainstEarlier(open, claim);
}
/** The match of a figure that is told as what a claim's figure was before; null where it is too far from what that was. */
function heldAgainstEarlier({ match, mention, scene, vocabulary }, claim) {
	const earlier = (require_link ??= require("./link.cjs")).earlierOf(claim, vocabulary);
	if (!earlier) return null;
	const { likeness: _likeness, ...own } = match;
	const quantity = mention.quantity.dimension === "count" && countedPhrase(scene, mention).length === 0 && UNITS$1.has(earlier.dimension) ? inUnitOf(earlier, mention.quantity) : mention.quantity;
	const { relation, outcome } = (require_quantity ??= require("./quantity.cjs")).compare(earlier, quantity);
	if (outcome === "agrees" || outcome === "rounds") return {
		...own,
		state: "agrees",
		claim,
		relation: "previous",
		certainty: "certain",
		reason: null,
		expected: null,
		others: []
	};
	const isNear = quantity.low.gt(earlier.low.div(FARTHEST)) && quantity.low.lt(earlier.low.times(FARTHEST));
	if (outcome !== "conflicts" || relation !== "disjoint" || !isNear) return null;
	const expected = (require_quantity ??= require("./quantity.cjs")).printQuantity(earlier, mention.surface);
	return {
		...own,
		state: "conflicts",
		claim,
		relation,
		certainty: "likely",
		reason: null,
		expected,
		others: []
	};
}
/** A bare number in the unit of the figure that it takes up: "Patients wait 31 weeks. Three years ago it was 16." */
function inUnitOf(earlier, { low, high, step }) {
	const size = earlier.low.div((require_quantity ??= require("./quantity.cjs")).writtenNumber(earlier));
	return {
		...earlier,
		low: low.times(size),
		high: high.times(size),
		step: step.times(size)
	};
}
const UNITS$1 = /* @__PURE__ */ new Set([
	"duration",
	"measure",
	"percent",
	"age"
]);
/** A figure so many times as large or small is another's. */
const FARTHEST = 3;
/** "It was \u2026 before", "The year before: \u2026", "Last season there were \u2026": nothing but the time is said of it. */
function speaksOfBefore(text) {
	const tail = /^(?:[^,;:\u2013\u2014]*[,;:\u2013\u2014] )?/.exec(text)[0];
	if (IN_YEAR.test(text)) return true;
	return EARLIER$1.test(text) && TAKES_UP.test(text) || OPENS_EARLIER.test(text) && text.slice(tail.length).split(" ").length <= SHORT$2;
}
/** "Five years ago it was six.", "It had 46 two years ago." */
const LEANS = "(?:it|there|they|that|she|he|we|the figure|the number|the total)(?: had)?(?: only| just)? (?:was|were|been|had|stood|took|got|won|made|came)\\b";
const YEARS_AGO = new RegExp(`^(?:and |but )?(${AGO}),? ${LEANS}|^(?:and |but )?${LEANS}[^,;:]* (${AGO})\\W*$`, "i");
/** "In 2025 it was 176,300." */
const IN_YEAR = /^In ((?:19|20)\d\d),? (?:it|there|that|the figure|the number|the total)(?: had)? (?:was|were|been|stood)\b/i;
const YEAR = 4;
const EARLIER$1 = /\b(?:before(?! (?:the|a|an|that|his|her) )|previously|formerly|earlier|last (?:year|season|month|week|time|summer|winter)|a year ago|the (?:\w+ )?(?:year|season|month|week|time|summer|winter) before|used to|had been)\b/i;
const TAKES_UP = /(?:^|[,;:\u2013\u2014] )(?:and |but )?(?:it|they|there|that|the figure|the number|the total)(?: had)? (?:was|were|been|stood|used to be)\b/i;
const OPENS_EARLIER = /^(?:the (?:year|season|month|week|summer|winter) before|a (?:year|month|week) (?:ago|before|earlier)|last (?:year|season|month|week|time)|before|previously|formerly)[,:\u2013\u2014]? /i;
const SHORT$2 = 4;

// src/link/open-figures/told-beside.ts
/**
* "Swims came to 9,420, against 8,130 a year earlier", "20%, where it was 12%", "from 48.7% four years ago to 52.4%": a figure stands
* beside the one that states a claim, and the words between them say that it is what that figure was before. Held against what the
* claim knows of that. `today` is the year of the draft. Null where something else is spoken of.
*/
function asToldBeside(open, today) {
	const { match, mention, linked, scene, vocabulary } = open;
	if (scene.passage.cell || mention.quantity.bound !== "exact" || mention.change === "by" || !isFree(match)) return null;
	const stated = mention.change === "from" && mention.direction !== void 0 ? after(open) ?? before(open) : before(open);
	const claim = stated?.claim;
	const compiled = vocabulary.of(claim ?? null);
	if (!stated || claim?.kind !== "value" || !compiled) return null;
	const { text } = scene.passage;
	const time = stated.mention.range.start > mention.range.start ? timeBetween(text.slice(mention.range.end, stated.mention.range.start)) : timeAround(text.slice(stated.mention.range.end, mention.range.start), text.slice(mention.range.end));
	if (!time || time.words !== null && !isTimeBefore(time.words, claim, today)) return null;
	const counted = time.isBehind ? [] : countedPhrase(scene, mention);
	const bearer = bearerOf(scene, mention);
	if (counted.length > 0 && !counted.some((word) => knows(compiled, word)) || bearer && isStrange(compiled, bearer)) return null;
	return linked.notSaid(compiled) === null ? heldAgainstEarlier(open, claim) : null;
}
/** No claim has it, or it was set aside for what it is here: a figure of an earlier time, beside the claim's own. */
function isFree({ state, reason }) {
	return state === "not-covered" || state === "set-aside" && BESIDE.test(reason ?? "");
}
const BESIDE = /^(?:belongs to|the sentence states|something is compared|the value before a change)/;
/** The figure of the claim that this one is compared with: the one before it, as long as no other of its kind is between them. */
function before(open) {
	const earlier = open.matches.findLast((other) => isBefore(other.mention, open) && isOfKind$1(other.mention, open));
	return earlier && isStated$3(earlier) ? earlier : null;
}
function isBefore(other, { mention, scene }) {
	return other.range.end <= mention.range.start && (require_link ??= require("./link.cjs")).sentenceOf(scene, other) === (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
}
/** The other end of "from \u2026 to \u2026". */
function after({ mention, matches, scene }) {
	const next = matches.find(({ mention: other }) => other.kind === "quantity" && other.range.start >= mention.range.end && (require_link ??= require("./link.cjs")).sentenceOf(scene, other) === (require_link ??= require("./link.cjs")).sentenceOf(scene, mention));
	return next && isStated$3(next) ? next : null;
}
/** A bare number may have any unit. */
function isOfKind$1(other, { mention, scene }) {
	if (other.kind !== "quantity") return false;
	const { dimension, unit } = mention.quantity;
	return dimension === "count" && countedPhrase(scene, mention).length === 0 || other.quantity.dimension === dimension && other.quantity.unit === unit;
}
function isStated$3(match) {
	const isLong = match.mention.kind === "quantity" && (require_link ??= require("./link.cjs")).significantDigits(match.mention) >= 3;
	return states(match) || isLong && match.state === "agrees" && match.relation === "same";
}
/** What the words between two figures, and those behind the second, say of the time of the second; null where it is of none. */
function timeAround(between, behind) {
	const compared = COMPARED.exec(between);
	const found = compared ?? WAS.exec(between);
	if (!found) return null;
	const tail = TAIL.exec(behind);
	const words = found.groups?.time ?? tail?.[2];
	if (words !== void 0) return {
		words,
		isBehind: tail?.[1] === ""
	};
	return (compared ? BARELY.test(between) && ENDS.test(behind) : found.groups?.where !== void 0) ? {
		words: null,
		isBehind: false
	} : null;
}
/** The same for the first of two figures. */
function timeBetween(between) {
	const found = FROM_TO.exec(between);
	return found && {
		words: found[1] ?? null,
		isBehind: true
	};
}
/** "against 8,310", "compared with last year's 8,310" */
const COMPARED = new RegExp(`\\b(?:against|compared (?:with|to)|versus|up from|down from|after|(?:on|than|from)(?= last))(?: (?:only|just|some))?(?: (?<time>${EARLIER_TIME})['\u2019]s)? $`, "i");
const BARELY = /, (?:against|compared (?:with|to)|versus) $/i;
const TAIL = new RegExp(`^((?: \\p{L}+)?),? (${EARLIER_TIME})(?=$|[.,;:)!?\u2013\u2014]| and | but )`, "iu");
const ENDS = /^\W*$|^[.;)]/;
/** "; a year earlier there were 8,310", ", where it was 8,310", "(it was 8,310)" */
const WAS = new RegExp(`(?:(?<where>\\(|, where )|[,;:\u2013\u2014(] ?|\\b(?=and |but ))(?:and |but |while |whereas |where )?(?:(?<time>${EARLIER_TIME}),? )?(?:it|there|they|he|she|that|we|the figure|the number|the total)(?: had)?(?: only| just)? (?:was|were|been|stood|came|had|used to \\p{L}+|\\p{L}+ed|paid|took|got|won|held|sold|made|kept|cost|ran|drew|gave|lost|spent)(?: (?:only|just|at|to)){0,2} \$`, "iu");
/** "from 48.7% four years ago to 52.4%" */
const FROM_TO = new RegExp(`^,?(?: (${EARLIER_TIME}))?,? to $`, "i");

// src/link/open-figures/turned-figures.ts
/**
* "Grew by 3.4%" where a claim has a fall of 3.4%, and "climbed to 57" where a claim's 57 was 66 before: the very number of a
* claim, told the other way. Gives the conflict, or null.
*/
function asTurned$1(open) {
	const { match, mention, vocabulary } = open;
	const { direction, change, quantity } = mention;
	if (direction === void 0 || quantity.bound !== "exact" || change !== "by" && change !== "to") return null;
	const claims = vocabulary.withValue(quantity).flatMap(({ claim }) => claim.kind === "value" ? [claim] : []);
	const [claim] = claims;
	if (!claim || claims.length > 1 || sideOf$2(open, claim) !== -direction) return null;
	if (!isMeant$1(open, claim) || excuseOf(open, claim) !== null) return null;
	const word = wordOf(open, direction);
	if (!word) return null;
	const actual = open.scene.passage.text.slice(word.start, word.end);
	return {
		...match,
		state: "conflicts",
		claim,
		relation: "direction",
		certainty: "likely",
		reason: null,
		at: (require_draft ??= require("./draft.cjs")).toSource(open.scene.passage, word),
		actual,
		expected: (require_link ??= require("./link.cjs")).oppositeOf(actual, direction)
	};
}
/** The way in which the claim's figure went, or by which it was reached. */
function sideOf$2({ mention, vocabulary }, claim) {
	if (mention.change === "by") return vocabulary.of(claim)?.direction ?? null;
	return (require_link ??= require("./link.cjs")).changeOf(claim, vocabulary);
}
/** The words name the claim, and a number of one digit the more plainly; or the figure goes with the one before it. */
function isMeant$1(open, claim) {
	const named = namedBy(open, claim);
	const isTelling = (require_link ??= require("./link.cjs")).significantDigits(open.mention) >= 2;
	if (named >= (isTelling ? NAMED$1 : NAMED_SHORT)) return true;
	const kin = kinBefore(open, claim);
	return isTelling && kin !== null && restates(open, kin);
}
const NAMED$1 = .6;
const NAMED_SHORT = 1.2;
/** The word that tells the direction: the last before the figure, or the first behind it. */
function wordOf({ scene, mention }, direction) {
	const { words, at } = scene;
	const { start, end } = at.get(mention) ?? {
		start: 0,
		end: 0
	};
	return words.slice(Math.max(0, start - REACH), start).findLast(({ lower }) => (require_extract ??= require("./extract.cjs")).CHANGES.get(lower) === direction) ?? words.slice(end, end + 2).find(({ lower }) => ((require_extract ??= require("./extract.cjs")).COMPARATIVES.get(lower) ?? (require_extract ??= require("./extract.cjs")).CHANGES.get(lower)) === direction) ?? null;
}
const REACH = 9;

// src/link/open-figures/turned-times.ts
/**
* "In 2022 it was 52.4% and now it's 47.8%" where the claim went the other way: the claim's figure of now is told of the earlier time,
* and what it was before, of now. Takes the matches of a passage's figures; gives both conflicts in their places. `today` is the year
* of the draft, null where it has none.
*/
function settleTurnedTimes(matches, scene, today) {
	const turned = /* @__PURE__ */ new Map();
	for (const [index, match] of matches.entries()) {
		const { claim } = match;
		const next = matches[index + 1];
		if (!next || !states(match) || !(require_link ??= require("./link.cjs")).hasChanged(claim) || !isOfBefore(match, claim, scene, today)) continue;
		if (!isNow(match, next, scene) || !isEarlierFigure(next, claim, scene)) continue;
		turned.set(match, conflict$1(match, claim, (require_quantity ??= require("./quantity.cjs")).printQuantity(claim.previous, match.mention.surface)));
		turned.set(next, conflict$1(next, claim, claim.write ?? claim.text));
	}
	return turned.size === 0 ? matches : matches.map((match) => turned.get(match) ?? match);
}
/** "In 2022 52.4%", "Last year there were 9,420": nothing but a verb and its subject between the time and the figure. */
function isOfBefore({ mention }, claim, scene, today) {
	const start = scene.sentences[(require_link ??= require("./link.cjs")).sentenceOf(scene, mention)]?.start ?? 0;
	const time = OPENING.exec(scene.passage.text.slice(start, mention.range.start))?.[1];
	return time !== void 0 && isTimeBefore(time, claim, today);
}
const OPENING = new RegExp(`(?:^|[,;:\u2013\u2014] |\\band |\\bbut )(${EARLIER_TIME})(?:,? [\\p{L}\u2019' ]{0,40})?,? $`, "iu");
/** The next figure, in the same sentence or the one behind it, is of today. */
function isNow(match, next, scene) {
	const between = scene.passage.text.slice(match.mention.range.end, next.mention.range.start);
	const behind = scene.passage.text.slice(next.mention.range.end);
	return (require_link ??= require("./link.cjs")).sentenceOf(scene, next.mention) - (require_link ??= require("./link.cjs")).sentenceOf(scene, match.mention) <= 1 && (NOW.test(between) || NOW_BEHIND.test(behind)) && !FAR.test(between);
}
const NOW = /(?:[,;:.\u2013\u2014] |\band |\bbut )(?:and |but )?(?:(?:it|there|they|he|she|that) )?(?:(?:is|are|['\u2019]s|has|have) )?(?:today|now|this (?:year|season|time)|currently|at present|these days)\b[^,;:.]{0,30}$/i;
const NOW_BEHIND = /^ (?:today|now|this (?:year|season|time))\b/i;
const FAR = /\b(?:not|if|would|will|could|expect\w*|forecast|should)\b/i;
function isEarlierFigure({ mention, state }, { previous }, scene) {
	if (mention.kind !== "quantity" || state === "conflicts" || mention.quantity.bound !== "exact") return false;
	const isBare = mention.quantity.dimension === "count" && previous.dimension !== "count" && countedPhrase(scene, mention).length === 0;
	return (require_quantity ??= require("./quantity.cjs")).compare(previous, isBare ? inUnitOf(previous, mention.quantity) : mention.quantity).relation === "same";
}
function conflict$1({ likeness: _likeness, ...match }, claim, expected) {
	return {
		...match,
		state: "conflicts",
		claim,
		relation: "disjoint",
		certainty: "likely",
		reason: null,
		expected,
		others: []
	};
}

// src/link/open-figures/wholes.ts
/**
* "18 of our 362 looms" where the claim is 18 `out-of` 326: the whole behind the claim's own figure. Gives the conflict, or null where
* it may be the whole of something else.
*/
function asOtherWhole({ match, mention, matches, scene, vocabulary }) {
	const { quantity, range } = mention;
	if (quantity.dimension !== "count" || quantity.bound !== "exact") return null;
	const part = matches.findLast(({ mention: other }) => other.kind === "quantity" && other.range.end <= range.start);
	const { claim } = part ?? match;
	const compiled = vocabulary.of(claim);
	if (!part || claim?.kind !== "value" || !claim.outOf || !compiled || !states(part)) return null;
	if (!OF.test(scene.passage.text.slice(part.mention.range.end, range.start))) return null;
	const counted = countedPhrase(scene, mention);
	if (counted.length > 0 && !counted.some((word) => knows(compiled, word))) return null;
	if (!(digitsOf$1(quantity) === digitsOf$1(claim.outOf)) && claim.quantity.low.lt(SHORT$1)) return null;
	if ((require_quantity ??= require("./quantity.cjs")).compare(claim.outOf, quantity).relation !== "disjoint" || quantity.low.lte(claim.quantity.low)) return null;
	return conflictWith(match, claim, "disjoint", (require_quantity ??= require("./quantity.cjs")).printQuantity(claim.outOf, mention.surface));
}
const OF = /^(?: \p{L}+)? (?:out )?of (?:all )?(?:(?:the|its|our|their|his|her|my|your) )?$/u;
const SHORT$1 = 10;
/** The digits of the written number in order of size: those of 362 are those of 326. */
function digitsOf$1(quantity) {
	return [...(require_quantity ??= require("./quantity.cjs")).writtenNumber(quantity).toFixed()].sort().join("");
}

// src/link/open-figures/index.ts
/**
* Looks once more at the figures of a passage that no claim's subject was near enough for: some are a claim's very number told the
* other way or in another unit, or the multiple that belongs to the figure before them. `figures` and `matches` are in one order;
* `today` is the year of the draft, null where it has none.
*/
function settleOpen(matches, figures, scene, vocabulary, today) {
	const settled = matches.map((match, index) => {
		const { mention } = match;
		const linked = figures[index];
		if (linked && match.state === "conflicts" && match.relation === "disjoint") return asStranger(match, scene, vocabulary) ?? match;
		const isOpen = match.state === "not-covered" || match.state === "set-aside";
		if (mention.kind !== "quantity" || !isOpen || !linked) return match;
		const open = {
			match,
			mention,
			linked,
			matches,
			scene,
			vocabulary
		};
		const before = asToldBefore(open, today) ?? asToldBeside(open, today);
		if (before || match.state !== "not-covered" || scene.passage.quoted > 0) return before ?? match;
		return asTurned$1(open) ?? asPoints(open) ?? asOtherMultiple(open) ?? asOtherUnit(open) ?? asOtherWhole(open) ?? asTakenUp(open) ?? match;
	});
	return settleTurnedTimes(settled.map((match) => asPremise(match, scene) ?? asOfAnother(match, scene, vocabulary) ?? match), scene, today);
}

// src/link/open-figures/unstated.ts
/**
* "Then came \u00a3381,000" of a legacy of \u00a3318,000: a figure that nothing near it names plainly, and that is like one claim alone of
* those which the draft states nowhere. A writer who has the figure right says it somewhere; where it is missing and a slip of it
* stands there, few words are enough to tell what is meant. Takes the matches of a draft and gives them again.
*/
function settleUnstated(matches, scenes, vocabulary) {
	const open = scenes.flatMap(({ scene, figures }) => figures.map((linked) => ({
		linked,
		scene,
		vocabulary
	})));
	const known = new Map(open.map((one) => [one.linked.match.mention, one]));
	const isStated = statedIn$1(matches);
	return matches.map((match) => {
		const one = known.get(match.mention);
		const { mention } = match;
		if (!one || mention.kind !== "quantity" || !isOpen$1(match, mention, one.scene)) return match;
		const [claim, ...others] = vocabulary.ofKind(mention.quantity).flatMap(({ claim }) => claim.kind === "value" && isLike(one, mention, claim) && !isStated(claim) ? claim : []);
		if (!claim || others.length > 0 || isOther$3(one, match, mention, claim, isStated)) return match;
		return {
			...match,
			state: "conflicts",
			claim,
			relation: one.linked.heldAgainst(claim).verdict().relation,
			certainty: "likely",
			reason: null,
			expected: (require_link ??= require("./link.cjs")).expectedOf(mention, claim)
		};
	});
}
/** In a table the cells around a figure say what it is. A number in words is no slip of one in digits. */
function isOpen$1({ state }, { quantity, surface }, { passage }) {
	return state === "not-covered" && quantity.bound !== "vague" && /\d/.test(surface) && !passage.cell && passage.quoted === 0;
}
/** Whether the draft has the value of a claim somewhere, or a figure that is held to be the claim's. */
function statedIn$1(matches) {
	const meant = /* @__PURE__ */ new Set();
	for (const { state, relation, claim } of matches) if (state === "conflicts" || state === "agrees" && relation !== "derived") meant.add(claim);
	const known = /* @__PURE__ */ new Map();
	return (claim) => {
		let stated = known.get(claim);
		if (stated === void 0) {
			stated = meant.has(claim) || matches.some(({ mention }) => mention.kind === "quantity" && isValueOf(mention, claim));
			known.set(claim, stated);
		}
		return stated;
	};
}
function isValueOf({ quantity }, claim) {
	const { relation } = (require_quantity ??= require("./quantity.cjs")).compare(claim.quantity, quantity);
	return relation === "same" || relation === "rounded";
}
/** The figure is a slip of the claim's, and as much is said of the claim as so plain a slip needs. */
function isLike({ linked, scene, vocabulary }, mention, claim) {
	const { evidence, ...held } = linked.heldAgainst(claim);
	const isShort = digitsOf(mention.quantity) <= 2 && !(require_quantity ??= require("./quantity.cjs")).writtenNumber(mention.quantity).eq((require_quantity ??= require("./quantity.cjs")).writtenNumber(claim.quantity));
	if (!evidence && isShort) return false;
	const verdict = held.verdict();
	if (verdict.outcome !== "conflicts" || verdict.slip === 0) return false;
	const words = evidence?.score ?? 0;
	switch (verdict.relation) {
		case "disjoint": return verdict.far === 0 && words >= leastWords(verdict.slip, isBare(scene, mention)) && (words >= LEAST || mention.quantity.per === claim.quantity.per);
		case "magnitude": return digitsOf(mention.quantity) >= 2 && mention.quantity.per === claim.quantity.per && words >= LEAST;
		case "unit": return digitsOf(mention.quantity) >= 2 && words >= (mention.quantity.dimension === "duration" ? LEAST : 0) && !isSaidTwice(scene, mention) && !isOfOther(scene, mention, vocabulary.of(claim));
		default: return false;
	}
}
/** By how plain the slip is: of short figures one in five differs in one digit by chance. A bare number may be of anything. */
function leastWords(slip, bare) {
	if (slip >= PLAIN) return 0;
	if (slip >= LIKELY) return LEAST;
	if (slip >= SHORT) return .6;
	return bare ? Number.POSITIVE_INFINITY : .9;
}
const PLAIN = 1;
const LIKELY = .7;
const SHORT = .5;
/** What has to be said of a claim for anything to be said of it at all. */
const LEAST = .3;
function isBare(scene, mention) {
	return mention.quantity.dimension === "count" && countedPhrase(scene, mention).length === 0;
}
/** "Loads of up to 14 stone": the noun whose size it is, where the claim does not have it. */
function isOfOther({ words, at }, mention, compiled) {
	const start = at.get(mention).start;
	const noun = words[start - 1]?.lower === "of" ? words[start - 2] : void 0;
	return noun?.content === true && compiled !== void 0 && !knows(compiled, noun);
}
/** "5.7 miles, or 9.2 kilometres": another figure of the sentence has a unit of the kind as well. */
function isSaidTwice(scene, mention) {
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	return scene.mentions.some((one) => one !== mention && one.kind === "quantity" && one.quantity.dimension === mention.quantity.dimension && (require_link ??= require("./link.cjs")).sentenceOf(scene, one) === here);
}
/** The digits of the written number but for the noughts around them. */
function digitsOf(quantity) {
	return (require_quantity ??= require("./quantity.cjs")).writtenNumber(quantity).abs().toFixed().replace(".", "").replace(/^0+|0+$/g, "").length;
}
/** Whether something says that the figure is not the claim's. */
function isOther$3({ linked, scene, vocabulary }, match, mention, claim, isStated) {
	const compiled = vocabulary.of(claim);
	const held = linked.heldAgainst(claim);
	const { relation, slip } = held.verdict();
	const counted = mention.quantity.dimension === "count" ? countedPhrase(scene, mention) : [];
	const bearer = bearerOf(scene, mention);
	return /^(?:speaks|is said) of /.test(match.reason ?? "") || held.doubt() < -DOUBT || counted.length > 0 && !counted.some((word) => knows(compiled, word)) || bearer !== null && (isStrange(compiled, bearer) || isOwnedByStranger(compiled, bearer) || (held.evidence?.score ?? 0) < LEAST && isForeign(compiled, bearer)) || isWorkedOut$1(mention, scene) || relation === "disjoint" && held.evidence?.cues.some(({ weight }) => weight < AGAINST) || relation === "disjoint" && slip < LIKELY && isUnclear(linked, held, match, isStated) || linked.excuse(claim) !== null;
}
const DOUBT = .3;
/** A cue as weak as this speaks against the claim. */
const AGAINST = -.2;
/** Where the figure is a short one, no other claim may be meant as well. */
function isUnclear({ heldAgainst }, { evidence }, { candidates }, isStated) {
	if (!evidence) return true;
	const isRival = (claim) => {
		if (claim.kind !== "value" || claim === evidence.compiled.claim) return false;
		const other = heldAgainst(claim).evidence;
		return other !== null && other.score >= evidence.score - NEAR$4 && (!isStated(claim) || isOneOfMany(evidence, other));
	};
	return candidates.some(({ claim }) => isRival(claim));
}
/** How near in score another claim may be meant. */
const NEAR$4 = .5;
/** The subject is that of another claim too, and nothing is said of what tells this one apart: "the 18 films in competition". */
function isOneOfMany({ compiled, pinned }, other) {
	const heads = (require_link ??= require("./link.cjs")).headsOf(compiled);
	return compiled.qualifiers.length > 0 && pinned < .3 && [...(require_link ??= require("./link.cjs")).headsOf(other.compiled)].some((head) => heads.has(head));
}
/** A sum or a difference of two figures of the passage, or what two shares leave of the whole. */
function isWorkedOut$1(mention, { mentions }) {
	const { low, dimension, unit } = mention.quantity;
	const values = mentions.flatMap((one) => one !== mention && one.kind === "quantity" && one.quantity.dimension === dimension && one.quantity.unit === unit ? one.quantity.low : []);
	const isRest = (...parts) => dimension === "percent" && parts.reduce((sum, part) => sum.plus(part), low).eq(100);
	return values.some((one, at) => isRest(one) || values.slice(at + 1).some((other) => one.plus(other).eq(low) || one.minus(other).abs().eq(low) || isRest(one, other)));
}

// src/link/periods/claim-periods.ts
const PERIODS = /* @__PURE__ */ new WeakMap();
/** What a claim says of the time of its value: its `when`, the one year of its `about`, or the one period of each side in its sentence. */
function periodsOf(claim) {
	let periods = PERIODS.get(claim);
	if (!periods) {
		periods = readPeriods(claim);
		PERIODS.set(claim, periods);
	}
	return periods;
}
function readPeriods({ when, whenText, about, says }) {
	const written = inSentence(says);
	if (when) return [{
		date: when,
		text: whenText,
		side: "in"
	}, ...written.filter(({ side }) => side === "since")];
	const years = about.filter((text) => /^(?:19|20)\d\d$/.test(text));
	const date = years.length === 1 ? (require_extract ??= require("./extract.cjs")).readDate(years[0]) : null;
	return date ? [{
		date,
		text: years[0],
		side: "in"
	}] : written;
}
function inSentence(says) {
	const told = says.slice(0, EARLIER.exec(says)?.index ?? says.length);
	const periods = (require_extract ??= require("./extract.cjs")).extractDates(told).flatMap(({ date, range, surface }) => {
		const side = isPart$1(date) ? sideOf$1(told.slice(0, range.start)) : null;
		return side ? [{
			date,
			text: surface,
			side
		}] : [];
	});
	return periods.filter(({ side }) => periods.filter((other) => other.side === side).length === 1);
}
/** What the value is held against has a time of its own. */
const EARLIER = /,? (?:(?:up|down|rising|falling) from|compared (?:with|to)|(?:against|from) (?=[\u00a3$\u20ac\d])|than (?:in|the|a|last)|beating|as in)\b/i;
/** On which side of a period a figure stands that has these words before it; null where it is held against it. */
function sideOf$1(lead) {
	const word = /([a-z]+)(?: (?:in|during|for))?(?: the)? $/i.exec(lead.slice(-28))?.[1]?.toLowerCase() ?? "";
	if (word === "since") return "since";
	return /^(?:than|after|before|versus|vs|from|to|against|on)$/.test(word) ? null : "in";
}
/** A year, a month or a part of a year: no day, and nothing that is counted from today. */
function isPart$1({ day, weekday, time, relative, year, month, from, bound }) {
	if (day !== void 0 || weekday !== void 0 || time !== void 0 || relative || bound === "about") return false;
	return year !== void 0 || month !== void 0 || from !== void 0;
}
/** Whether two periods have no time in common; what is not known, and years of another kind, may have. */
function isApart(date, other) {
	if (!other || Boolean(date.fiscal) !== Boolean(other.fiscal)) return false;
	const unbound = ({ bound: _bound, end: _end, otherEnd: _other, ...rest }) => rest;
	return (require_dates ??= require("./dates.cjs")).compareDates(unbound(other), unbound(date), {
		draftDate: null,
		asOf: null
	}).outcome === "conflicts";
}

// src/link/periods/headed-periods.ts
/**
* "Q1 2025" above a column whose figures are the claims' of the third quarter, "2024" before a row of those of 2025: the period that
* heads a row or a column is wrong where all the claims that its cells state hold for another one, and no other row or column is
* headed by that. Takes all matches of a draft.
*/
function settleHeads(matches, passages, vocabulary) {
	const tables = tablesOf(matches, passages);
	return matches.map((match) => {
		const { mention } = match;
		const passage = passages[mention.passage];
		const table = passage?.cell && tables.get(passage.cell.table);
		if (!passage || !table || match.state === "conflicts" || mention.kind !== "date" || !isHead(mention, passage)) return match;
		const wanted = wantedFor(mention, passage, table, vocabulary);
		if (!wanted) return match;
		return {
			...match,
			state: "conflicts",
			claim: wanted.match.claim,
			relation: "period",
			certainty: "likely",
			reason: null,
			actual: mention.surface,
			expected: wanted.period.text,
			related: [{
				span: wanted.match.mention.span,
				text: wanted.match.mention.surface
			}],
			candidates: wanted.match.candidates
		};
	});
}
function tablesOf(matches, passages) {
	const tables = /* @__PURE__ */ new Map();
	for (const match of matches) {
		const { mention } = match;
		const passage = passages[mention.passage];
		const cell = passage?.cell;
		if (!cell) continue;
		const table = tables.get(cell.table) ?? {
			heads: [],
			stated: []
		};
		tables.set(cell.table, table);
		if (mention.kind === "date" && isHead(mention, passage)) table.heads.push({
			mention,
			row: cell.row,
			column: cell.column
		});
		else if (isStated$2(match)) {
			const period = periodsOf(match.claim).find(({ side }) => side === "in");
			table.stated.push({
				match,
				row: cell.row,
				column: cell.column,
				period
			});
		}
	}
	return tables;
}
/** A period that is all that a cell of the first row or column says. */
function isHead({ date, surface }, { text, cell }) {
	return (cell.header || cell.column === 0) && isPart$1(date) && text.replace(/\s*\([^()]{1,6}\)$/, "").trim() === surface;
}
function isStated$2({ state, relation, certainty, claim, mention }) {
	if (state !== "agrees" || relation !== "same" || claim?.kind !== "value" || mention.kind !== "quantity") return false;
	return certainty === "certain" ? (require_link ??= require("./link.cjs")).significantDigits(mention) >= 2 : isTelling$1({ mention });
}
function isTelling$1({ mention }) {
	return mention.kind === "quantity" && (require_link ??= require("./link.cjs")).significantDigits(mention) >= TELLING$1;
}
/** Digits of a figure that nothing else has by chance. */
const TELLING$1 = 3;
function wantedFor(mention, { cell }, { heads, stated }, vocabulary) {
	const own = heads.find((head) => head.mention === mention);
	const isOfRow = cell.column === 0;
	const cells = stated.filter(({ row, column }) => isOfRow ? row === own.row : column === own.column);
	const [first] = cells;
	if (!first?.period || !cells.every((one) => isOther$2(one, mention, vocabulary))) return null;
	if (cells.length < 2 && !isTelling$1(first.match)) return null;
	const { period } = first;
	return heads.some((head) => head !== own && !isApart(head.mention.date, period.date)) ? null : {
		match: first.match,
		period
	};
}
/** Whether a cell's claim holds for another period, and no claim with its value for this one. */
function isOther$2({ match: { mention, claim }, period }, head, vocabulary) {
	if (!period || mention.kind !== "quantity" || !isApart(head.date, period.date)) return false;
	return vocabulary.withValue(mention.quantity).every(({ claim: other }) => other === claim || isApart(head.date, periodsOf(other).find(({ side }) => side === "in")?.date));
}

// src/link/periods/named-periods.ts
/**
* "The first-quarter results came out on 22 October", where the claims have the third-quarter results on that day: the part of
* the year by which a dated thing is called. Takes the linked dates of a passage. The day of the claim is stated beside it, or
* the sentence has no other date and the draft is of the days of the claim.
*/
function linkNamedPeriods(draft, scene, dates, vocabulary) {
	if (!dates.some(({ mention }) => mention.kind === "date" && isPart(mention.date))) return dates;
	const named = namedByPart(vocabulary);
	return dates.map((match) => {
		const { mention } = match;
		if (mention.kind !== "date" || !isPart(mention.date) || match.state === "conflicts") return match;
		const noun = scene.words[scene.at.get(mention)?.end ?? scene.words.length];
		const called = noun?.content ? named.filter((one) => one.noun === keyOf(noun)) : [];
		const own = called.filter(({ part }) => part.from === mention.date.from && part.to === mention.date.to);
		const [other] = called.filter(({ claim }) => isMeant(claim, draft, scene, mention, dates));
		if (own.length > 0 || !other || called.length > 1) return match;
		return {
			...match,
			state: "conflicts",
			claim: other.claim,
			relation: "period",
			certainty: "likely",
			reason: null,
			actual: mention.surface,
			expected: other.text,
			candidates: [{
				claim: other.claim,
				score: 1,
				cues: [{
					text: `\u201c${noun.text}\u201d of that day`,
					weight: 1
				}]
			}]
		};
	});
}
/** A quarter or a half with no year. */
function isPart({ year, fiscal, month, day, from, to, relative }) {
	return year === void 0 && !fiscal && !relative && month === void 0 && day === void 0 && from !== void 0 && to !== void 0;
}
const CALLED = /* @__PURE__ */ new WeakMap();
function namedByPart(vocabulary) {
	let called = CALLED.get(vocabulary);
	if (!called) {
		called = vocabulary.dates.flatMap((claim) => claim.date.day === void 0 ? [] : calledIn(claim));
		CALLED.set(vocabulary, called);
	}
	return called;
}
function calledIn(claim) {
	const parts = (require_extract ??= require("./extract.cjs")).extractDates(claim.says).filter(({ date }) => isPart(date));
	const [part] = parts;
	const [noun] = part ? (require_link ??= require("./link.cjs")).toWords(claim.says.slice(part.range.end), []) : [];
	return part && parts.length === 1 && noun?.content ? [{
		claim,
		part: part.date,
		text: part.surface.toLowerCase(),
		noun: keyOf(noun)
	}] : [];
}
/** What a company reports may be called its results, its numbers or its figures. */
function keyOf({ stem, lower }) {
	return /^(?:results|numbers|figures|earnings|accounts|update)$/.test(lower) ? "results" : stem;
}
function isMeant({ date }, draft, scene, mention, dates) {
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	const others = dates.filter((one) => one.mention !== mention && (require_link ??= require("./link.cjs")).sentenceOf(scene, one.mention) === here);
	const days = others.flatMap((one) => one.mention.kind === "date" && one.mention.date.day !== void 0 ? [one.mention.date] : []);
	if (days.length > 0) return days.every((day) => (require_dates ??= require("./dates.cjs")).compareDates(date, day, {
		draftDate: draft.date,
		asOf: null
	}).outcome === "agrees");
	const today = draft.date === null ? null : (require_dates ??= require("./dates.cjs")).parseDay(draft.date);
	const isOfDay = others.every((one) => one.mention.kind === "date" && one.mention.date.time !== void 0);
	const { year, month, day } = date;
	return today !== null && isOfDay && year !== void 0 && month !== void 0 && Math.abs((require_dates ??= require("./dates.cjs")).dayNumber(today) - (require_dates ??= require("./dates.cjs")).dayNumber({
		year,
		month,
		day
	})) <= DAYS$1;
}
/** Days between what is reported and the draft that tells of it. */
const DAYS$1 = 7;

// src/link/periods/clauses.ts
/** "The archive, which moved in 2011, had \u2026", "founded in 2011, the archive had \u2026", "\u2026 readers and closed in 2015". */
function isParted(scene, one, other) {
	return scene.words.slice(Math.min(one, other), Math.max(one, other)).some(({ text, lower }) => /^[,;(\u2013\u2014]$/.test(text) || /^(?:and|but|when|while|where)$/.test(lower));
}
/** Whether the word at a place, or the one before it, begins its sentence. */
function startsSentence(scene, start) {
	const { sentence } = scene.words[start];
	return scene.words[start - 2]?.sentence !== sentence;
}

// src/link/periods/stated.ts
/** Whether a figure surely is a claim's and as the claim has it. */
function isStated$1({ state, certainty, relation }) {
	return state === "agrees" && certainty !== "weak" && (relation === "same" || relation === "rounded" || relation === "looser");
}

// src/link/periods/figure-deadlines.ts
/**
* The right figure with another limit: "to the end of July it costs \u00a340", where the claim has that price until 30 June. Takes the
* linked figures of one passage; a sentence with one such date counts, and the figure that is nearest to it.
*/
function linkFigureDeadlines(scene, figures) {
	return figures.flatMap((match) => {
		const { claim } = match;
		if (claim?.kind !== "value" || !isStated$1(match)) return [];
		return ["until", "from"].flatMap((side) => {
			const limit = limitOf(claim, side);
			const said = limit && saidBeside(scene, match, figures, side);
			return said && isOther$1(limit.date, said.date) ? [conflict(match, said, limit.text)] : [];
		});
	});
}
/** The one date of that side in a claim's sentence; null where there are several, or it has no day: years and months are periods. */
function limitOf({ says }, side) {
	const found = (require_extract ??= require("./extract.cjs")).extractDates(says).filter(({ date, range }) => date.month !== void 0 && sideOf(says.slice(0, range.start)) === side);
	const [one] = found;
	return one && found.length === 1 && one.date.day !== void 0 ? {
		date: one.date,
		text: one.surface
	} : null;
}
function sideOf(lead) {
	const text = lead.slice(-24).toLowerCase();
	return UNTIL.test(text) ? "until" : FROM.test(text) ? "from" : null;
}
const UNTIL = /(?:^|[^\p{L}])(?:until|till|up to|through|to|by|before|no later than) (?:the )?$/u;
const FROM = /(?:^|[^\p{L}])(?:from|since|starting(?: on)?|as of) (?:the )?$/u;
/** The one date of that side in the figure's sentence, if no other figure is as near to it. */
function saidBeside(scene, match, figures, side) {
	const here = sentenceOf$2(scene, match);
	const dates = scene.mentions.filter((mention) => mention.kind === "date" && (mention.date.month !== void 0 || mention.date.day !== void 0) && scene.words[scene.at.get(mention)?.start ?? 0]?.sentence === here);
	const [date] = dates;
	if (!date || dates.length > 1 || date.date.month === void 0 || date.date.otherEnd) return null;
	if (sideOf(scene.passage.text.slice(0, date.range.start)) !== side) return null;
	const start = scene.at.get(date)?.start ?? 0;
	if (isParted(scene, start, scene.at.get(match.mention)?.start ?? 0) && !startsSentence(scene, start)) return null;
	const strengthTo = (figure) => (require_link ??= require("./link.cjs")).reach(scene, start, figure.mention, []);
	const rivals = figures.filter((figure) => figure !== match && sentenceOf$2(scene, figure) === here);
	return strengthTo(match) >= NEAR$3 && rivals.every((rival) => strengthTo(rival) < strengthTo(match)) ? date : null;
}
/** How strongly the date has to reach its figure. */
const NEAR$3 = .3;
function isOther$1(known, said) {
	const alone = ({ bound: _bound, end: _end, ...date }) => date;
	return (require_dates ??= require("./dates.cjs")).compareDates(alone(known), alone(said), {
		draftDate: null,
		asOf: null
	}).outcome === "conflicts";
}
function conflict(match, mention, expected) {
	return {
		mention,
		state: "conflicts",
		claim: match.claim,
		relation: "period",
		certainty: "likely",
		reason: null,
		actual: mention.surface,
		expected,
		others: [],
		related: [{
			span: match.mention.span,
			text: match.mention.surface
		}],
		candidates: match.candidates
	};
}
function sentenceOf$2(scene, match) {
	return scene.words[scene.at.get(match.mention)?.start ?? 0]?.sentence;
}

// src/link/periods/figure-weekdays.ts
/** The right figure on the wrong weekday: "more than 63,000 on Sunday night", where the claim says Thursday and no other day. */
function linkFigureWeekdays(scene, figures) {
	return figures.flatMap((match) => {
		const { claim } = match;
		const known = claim && isStated$1(match) ? (require_dates ??= require("./dates.cjs")).WEEKDAY_NAMES.filter((name) => [claim.says, ...claim.about].some((text) => text.includes(name))) : [];
		if (!claim || known.length !== 1) return [];
		const here = sentenceOf$1(scene, match);
		const days = scene.mentions.filter((mention) => mention.kind === "date" && (mention.date.weekday ?? mention.date.relative?.unit) !== void 0 && scene.words[scene.at.get(mention)?.start ?? 0]?.sentence === here);
		const [day] = days;
		const isOther = days.length === 1 && day.date.weekday !== void 0 && (require_dates ??= require("./dates.cjs")).WEEKDAY_NAMES[day.date.weekday] !== known[0];
		if (!day || !isOther || /s$/i.test(day.surface)) return [];
		const strengthTo = (figure) => (require_link ??= require("./link.cjs")).reach(scene, scene.at.get(day)?.start ?? 0, figure.mention, []);
		const rivals = figures.filter((figure) => figure !== match && sentenceOf$1(scene, figure) === here);
		if (strengthTo(match) < NEAR$2 || rivals.some((rival) => strengthTo(rival) >= strengthTo(match))) return [];
		const at = day.parts.weekday ? (require_draft ??= require("./draft.cjs")).toSource(scene.passage, day.parts.weekday) : void 0;
		return [{
			mention: day,
			state: "conflicts",
			claim,
			relation: "period",
			certainty: "likely",
			reason: null,
			...at && { at },
			actual: day.surface,
			expected: known[0],
			others: [],
			related: [{
				span: match.mention.span,
				text: match.mention.surface
			}],
			candidates: match.candidates
		}];
	});
}
/** How strongly the day has to reach its figure. */
const NEAR$2 = .3;
function sentenceOf$1(scene, match) {
	return scene.words[scene.at.get(match.mention)?.start ?? 0]?.sentence;
}

// src/link/periods/periods.ts
/**
* The right value with the wrong year, month or quarter: "2.5% by 2029" where the claim holds for 2027. Returns conflicts on the
* period's own mention. Only a figure that surely is the claim's counts, and a period that belongs to no other figure and that
* the claim does not know.
*/
function linkPeriods(scene, figures, vocabulary) {
	return [...[...linkFigureWeekdays(scene, figures), ...linkFigureDeadlines(scene, figures)], ...figures.flatMap((match) => wrongPeriod(scene, match, vocabulary))];
}
function wrongPeriod(scene, match, vocabulary) {
	const { claim } = match;
	return claim && (isStated$1(match) || isOnlyIts(match, vocabulary)) ? periodsOf(claim).flatMap((wanted) => otherThan(wanted, claim, scene, match, vocabulary)) : [];
}
/** "8.37 million of them": a long number is its claim's, however few words say so, where no other claim has it. */
function isOnlyIts({ mention, claim, state, relation }, vocabulary) {
	if (mention.kind !== "quantity" || state !== "agrees" || relation !== "same" || (require_link ??= require("./link.cjs")).significantDigits(mention) < TELLING) return false;
	return vocabulary.withValue(mention.quantity).every((other) => other.claim === claim);
}
function otherThan(wanted, claim, scene, match, vocabulary) {
	const here = sentenceOf(scene, match.mention);
	const periods = scene.mentions.filter((mention) => mention.kind === "date" && isPart$1(mention.date) && sentenceOf(scene, mention) === here && sideOf$1(scene.passage.text.slice(0, mention.range.start)) === wanted.side);
	const own = periods.filter((period) => belongsTo(scene, period, match, here));
	const inClause = own.filter((period) => !isParted(scene, startOf$1(scene, period), startOf$1(scene, match.mention)));
	const [period, second] = inClause.length > 0 ? inClause : own;
	const isPlaced = period && (isBehindPreposition(scene, period) || isBeforeSubject(scene, period, vocabulary.of(claim)));
	if (!period || second || !isPlaced || !isOther(period.date, wanted.date, claim)) return [];
	if ((match.mention.kind === "quantity" ? vocabulary.withValue(match.mention.quantity) : []).some(({ claim: other }) => other !== claim && !isApart(period.date, periodsOf(other).find(({ side }) => side === wanted.side)?.date))) return [];
	if (!isNear(scene, period, match, periods.length === 1) || ALIKE$2.test((require_link ??= require("./link.cjs")).sentenceText(scene, here))) return [];
	return [{
		mention: period,
		state: "conflicts",
		claim,
		relation: "period",
		certainty: "likely",
		reason: null,
		actual: period.surface,
		expected: wanted.text,
		others: [],
		related: [{
			span: match.mention.span,
			text: match.mention.surface
		}],
		candidates: match.candidates
	}];
}
/** Whether a figure is the nearest to a period of all the figures of its sentence, or of those in the period's own clause. */
function belongsTo(scene, period, match, here) {
	const start = startOf$1(scene, period);
	const strength = (mention) => (require_link ??= require("./link.cjs")).reach(scene, start, mention, []);
	const own = strength(match.mention);
	const isAway = (mention) => isParted(scene, start, startOf$1(scene, mention));
	const isHere = !isAway(match.mention);
	return scene.mentions.every((other) => other === match.mention || other.kind !== "quantity" || sentenceOf(scene, other) !== here || isHere && isAway(other) || strength(other) < own);
}
function isBehindPreposition(scene, period) {
	const start = startOf$1(scene, period);
	const before = scene.words[scene.words[start - 1]?.lower === "the" ? start - 2 : start - 1]?.lower ?? "";
	return /^(?:by|in|for|of|until|during|since)$/.test(before) || before === "at" && period.date.from !== void 0;
}
/** "First-quarter revenue", "FY25 pre-tax profit": before the noun that the claim is about, or one that means the same. */
function isBeforeSubject(scene, period, compiled) {
	const heads = compiled?.subjects.flatMap((phrase) => phrase.features[phrase.head] ?? []) ?? [];
	const means = ({ stem, lemma }) => heads.some((head) => head.stem === stem || [...(require_link ??= require("./link.cjs")).SYNONYMS.get(head.lemma) ?? []].some((group) => (require_link ??= require("./link.cjs")).SYNONYMS.get(lemma)?.includes(group)));
	const end = scene.at.get(period)?.end ?? scene.words.length;
	const noun = scene.words.slice(end, end + FARTHEST_NOUN).findIndex((word) => !word.content && word.text !== "-" || means(word));
	return noun >= 0 && scene.words[end + noun].content;
}
/** Words from a period to its noun: "FY25 underlying pre-tax profit", the hyphen counted. */
const FARTHEST_NOUN = 5;
/** In the words around the figure; at the head of the sentence, or for a figure that hardly another has, a whole sentence is near. */
function isNear(scene, period, { mention }, isOnly) {
	const start = startOf$1(scene, period);
	const isTelling = mention.kind === "quantity" && (require_link ??= require("./link.cjs")).significantDigits(mention) >= TELLING;
	if (isParted(scene, start, startOf$1(scene, mention))) return isOnly && (isTelling || isLong(mention)) && startsSentence(scene, start);
	const strength = (require_link ??= require("./link.cjs")).reach(scene, start, mention, []);
	return strength >= NEAR$1 || isTelling && strength >= NEAR$1 / 3;
}
/** How strongly a period has to reach its figure. */
const NEAR$1 = .45;
/** Digits of a figure that nothing else has by chance. */
const TELLING = 3;
/** "37,000", "\u00a36.2 million": hardly another figure of so many places is the same. */
function isLong(mention) {
	return mention.kind === "quantity" && (require_link ??= require("./link.cjs")).significantDigits(mention) >= 2 && mention.quantity.low.gte(1e3);
}
/** Whether a period contradicts the claim's, and the claim does not name its year elsewhere. */
function isOther(date, wanted, { says, about, of }) {
	const known = [
		says,
		...about,
		...of
	].flatMap((text) => [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map((year) => Number(year[0])));
	if (date.year !== void 0 && date.year !== wanted.year && known.includes(date.year)) return false;
	return isApart(date, wanted);
}
/** "As in 2024", "the same as": the figure may hold for both. */
const ALIKE$2 = /\b(?:too|also|again|as well|same(?! (?:year|month|quarter|period))|unchanged|likewise|both|as (?:in|it (?:was|did)))\b/i;
function sentenceOf(scene, mention) {
	return scene.words[startOf$1(scene, mention)]?.sentence ?? 0;
}
function startOf$1(scene, mention) {
	return scene.at.get(mention)?.start ?? 0;
}

// src/link/periods/said-rates.ts
/**
* "640 children learn to swim here every month" of so many each week: the claim's very figure, and words apart from it that say for
* how long. Takes the matches of a passage's figures; gives the conflict in place of the agreement.
*/
function settleRates(matches, scene) {
	return matches.map((match) => {
		const { claim, mention, state, certainty } = match;
		if (!(state === "agrees" && certainty === "certain" && match.relation !== "derived" && match.relation !== "previous") || claim?.kind !== "value" || mention.kind !== "quantity" || mention.quantity.per !== null) return match;
		const known = claim.quantity.per;
		const said = known === null || !TIMES.has(known) ? null : rateIn(scene, mention);
		if (!said || said.unit === known || DAYS.has(said.unit) && DAYS.has(known) || claim.says.toLowerCase().includes(said.word)) return match;
		return {
			...match,
			state: "conflicts",
			relation: "unit",
			certainty: "likely",
			at: (require_draft ??= require("./draft.cjs")).toSource(scene.passage, {
				start: said.start,
				end: said.start + said.word.length
			}),
			actual: said.word,
			expected: said.isAdverb ? ADVERBS.get(known) ?? known : known
		};
	});
}
/** The only rate of a sentence, in the clause of its only figure. */
function rateIn(scene, mention) {
	const sentence = scene.sentences[(require_link ??= require("./link.cjs")).sentenceOf(scene, mention)];
	if (!sentence || scene.mentions.some((one) => one !== mention && one.range.start >= sentence.start && one.range.end <= sentence.end)) return null;
	const [found, ...others] = [...scene.passage.text.slice(sentence.start, sentence.end).toLowerCase().matchAll(RATE)];
	const word = found?.[1] ?? found?.[2];
	if (!found || !word || others.length > 0) return null;
	const start = sentence.start + found.index + found[0].length - word.length;
	const [from, to] = start < mention.range.start ? [start, mention.range.start] : [mention.range.end, start];
	if (PARTED.test(scene.passage.text.slice(from, to))) return null;
	return {
		word,
		unit: UNITS.get(word) ?? word,
		start,
		isAdverb: found[2] !== void 0
	};
}
const PARTED = /[,;:()\u2013\u2014]|\b(?:and|but|or|who|which|that|while|when|where|because|after|before|until)\b/i;
const RATE = /(?<![\p{L}-])(?:(?:every|each|per) (?:single )?(minute|hour|day|night|week|month|quarter|year)|(hourly|daily|nightly|weekly|monthly|yearly|annually)(?=$|[.!?)]| (?:on|at|in|by|from|to|here|there)\b))(?![\p{L}-])/giu;
const TIMES = /* @__PURE__ */ new Set([
	"minute",
	"hour",
	"day",
	"night",
	"week",
	"month",
	"quarter",
	"year"
]);
const DAYS = /* @__PURE__ */ new Set(["day", "night"]);
const ADVERBS = /* @__PURE__ */ new Map([
	["hour", "hourly"],
	["day", "daily"],
	["night", "nightly"],
	["week", "weekly"],
	["month", "monthly"],
	["year", "annually"]
]);
const UNITS = new Map([...[...ADVERBS].map(([unit, word]) => [word, unit]), ["yearly", "year"]]);

// src/link/figures/derived.ts
/** A figure is held against sums and differences of at most this many values. */
const MOST_SOURCES = 8;
/** The first claims about the same subject, as many as a figure is held against; itself may be among them. */
function relatives(vocabulary, compiled) {
	const found = [];
	for (const { claim } of vocabulary.withHead((require_link ??= require("./link.cjs")).headsOf(compiled))) if (claim.kind === "value" && found.push(claim) === MOST_SOURCES) break;
	return found;
}
/** The claims about the same subject as one of them that a figure follows from; null where it follows from none. */
const derivedFromKin = (require_link ??= require("./link.cjs")).perFigure((mention, compiled, vocabulary) => derivedFrom(mention, relatives(vocabulary, compiled)));
function derivedFrom(mention, claims) {
	if (mention.change === "from" || mention.change === "to") return null;
	const values = claims.flatMap(({ id, quantity, previous }) => [{
		id,
		quantity
	}, ...previous ? [{
		id,
		quantity: previous
	}] : []]);
	const derived = (require_quantity ??= require("./quantity.cjs")).isDerivedOf(mention.quantity, values.slice(0, MOST_SOURCES));
	if (derived?.how === "sum" && countsTwice(derived.ids, claims)) return null;
	return derived ? [...new Set(derived.ids)].flatMap((id) => claims.find((claim) => claim.id === id) ?? []) : null;
}
/** A sum and one of its own parts are never added up. */
function countsTwice(ids, claims) {
	return claims.some(({ id, derived }) => ids.includes(id) && derived?.how === "sum" && derived.from.some((part) => ids.includes(part)));
}

// src/link/figures/second-look.ts
/** Cells of a table that were not clear by themselves are looked at again in the light of the other cells. */
function lookAgain(matches, figures, passages, vocabulary) {
	const linked = new Map(figures.map((one) => [one.match, one]));
	const { rows, columns } = cellsOf(matches, passages);
	return matches.map((match) => {
		const [one, cell] = [linked.get(match), passages[match.mention.passage]?.cell];
		if (!one || !cell || match.state !== "not-covered" || match.candidates.length === 0) return match;
		const row = (rows.get(`${cell.table}:${cell.row}`) ?? []).filter((other) => passages[other.mention.passage]?.cell?.column !== cell.column);
		return asLeft(one, columns.get(`${cell.table}:${cell.column}`), cell.row) ?? asOfRow(one, row, vocabulary) ?? match;
	});
}
/** What stands in the rows of all tables, and which claims their columns state: read once, for tables are long. */
function cellsOf(matches, passages) {
	const rows = /* @__PURE__ */ new Map();
	const columns = /* @__PURE__ */ new Map();
	for (const match of matches) {
		const cell = passages[match.mention.passage]?.cell;
		if (!cell) continue;
		const row = rows.get(`${cell.table}:${cell.row}`);
		if (row) row.push(match);
		else rows.set(`${cell.table}:${cell.row}`, [match]);
		if (!match.claim || match.state !== "agrees" || match.relation !== "same" || match.certainty === "weak") continue;
		const key = `${cell.table}:${cell.column}`;
		const stated = columns.get(key) ?? /* @__PURE__ */ new Map();
		columns.set(key, stated.set(match.claim, (stated.get(match.claim) ?? /* @__PURE__ */ new Set()).add(cell.row)));
	}
	return {
		rows,
		columns
	};
}
/** Of the claims that a cell could be about, the other rows of its column state all but one. */
function asLeft({ rivals, without }, column, row) {
	const stated = rivals?.filter((claim) => {
		const places = column?.get(claim);
		return places !== void 0 && places.size > (places.has(row) ? 1 : 0);
	});
	return stated && stated.length > 0 ? plain(without(...stated), (require_link ??= require("./link.cjs")).LIMIT.plain) : null;
}
/** The row has the figures of at least two claims about the same subject: what it is called speaks for nothing else. */
function asOfRow({ match, inKnownRow }, row, vocabulary) {
	const { claim } = match.candidates[0];
	const heads = headsIn(vocabulary, claim);
	const isKin = (other) => other !== claim && [...headsIn(vocabulary, other)].some((head) => heads.has(head));
	return new Set(row.flatMap((other) => valuesIn(other).find(isKin) ?? [])).size >= 2 ? plain(inKnownRow(), (require_link ??= require("./link.cjs")).LIMIT.certain) : null;
}
function headsIn(vocabulary, claim) {
	const compiled = vocabulary.of(claim);
	return compiled ? (require_link ??= require("./link.cjs")).headsOf(compiled) : /* @__PURE__ */ new Set();
}
/** The claims that a figure has the value of. */
function valuesIn({ mention, candidates }) {
	return candidates.map(({ claim }) => claim).filter((claim) => mention.kind === "quantity" && claim.kind === "value" && (require_quantity ??= require("./quantity.cjs")).compare(claim.quantity, mention.quantity).relation === "same");
}
function plain(match, least) {
	const isPlain = match.likeness !== "none" || (match.candidates[0]?.score ?? 0) >= least;
	return match.state === "conflicts" && !match.relation?.startsWith("bound") && isPlain ? match : null;
}

// src/link/silence/company.ts
/**
* "Oslo pays \u20ac8.40 in winter and \u20ac4.20 in summer": a name before two figures speaks of both, and where the first is what a claim
* says about the same subject, the name is no stranger's. Null where no such figure stands in the sentence.
*/
function inCompany({ match, undoubted }, linked, scene, vocabulary) {
	const candidate = match.candidates[0]?.claim;
	if (match.state !== "not-covered" || !candidate) return null;
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, match.mention);
	const isCompany = ({ match: other }) => other !== match && states(other) && other.claim !== candidate && (require_link ??= require("./link.cjs")).sentenceOf(scene, other.mention) === here && shareHead(vocabulary, candidate, other.claim) && !namesStranger(scene, Math.min(startOf(scene, match), startOf(scene, other)), here, vocabulary);
	return linked.some(isCompany) ? ifPlain(undoubted(), (require_link ??= require("./link.cjs")).LIMIT.plain) : null;
}
function startOf(scene, { mention }) {
	return scene.at.get(mention)?.start ?? 0;
}
function shareHead(vocabulary, one, other) {
	const [mine, theirs] = [one && vocabulary.of(one), other && vocabulary.of(other)];
	if (!mine || !theirs) return false;
	const heads = (require_link ??= require("./link.cjs")).headsOf(mine);
	return [...(require_link ??= require("./link.cjs")).headsOf(theirs)].some((head) => heads.has(head));
}
/** Whether a name that the claims do not know stands in the sentence from this word on. */
function namesStranger({ words }, from, sentence, { known, names }) {
	return words.slice(from).some((word) => word.sentence === sentence && word.kind === "word" && word.capital && word.content && !known.has(word.stem) && !names.has(word.lower));
}

// src/link/silence/conditions.ts
/**
* "71.4% were seen within two hours" of a claim that says so of four: a figure in passing, of the sentence with which a claim
* gives its own. Where a draft states the claim's figure rightly, the one in passing is held against the claim's sentence if it
* stands in the same words and is of the same unit, or the same number of another unit. Null where it contradicts nothing.
*/
function asCondition(match, matches, scene, { withValue }) {
	const { mention } = match;
	if (match.state !== "not-covered" || mention.kind !== "quantity" || !MEASURING.has(mention.quantity.dimension)) return null;
	if (withValue(mention.quantity).length > 0 || ELSEWHEN.test(scene.passage.text.slice(mention.range.end))) return null;
	const here = matches.filter((other) => other !== match && (require_link ??= require("./link.cjs")).sentenceOf(scene, other.mention) === (require_link ??= require("./link.cjs")).sentenceOf(scene, mention));
	for (const { claim } of here.filter(isStated)) {
		const meant = claim?.kind === "value" ? inPassing(claim, mention) : null;
		if (!meant || (require_quantity ??= require("./quantity.cjs")).compare(meant.quantity, mention.quantity).outcome !== "conflicts") continue;
		if (!isSameNumberOrUnit(meant, mention) || !isInSameWords(claim.says, meant, scene.passage.text, mention)) continue;
		if (here.some(({ mention: other }) => other.kind === "quantity" && isAlike(meant, other))) continue;
		return {
			...match,
			state: "conflicts",
			claim,
			relation: "disjoint",
			certainty: "likely",
			reason: null,
			expected: meant.surface,
			others: []
		};
	}
	return null;
}
/** A long number that meets its claim does so by no accident, however few the words. */
function isStated(match) {
	const { mention, state, relation } = match;
	return states(match) || state === "agrees" && relation === "same" && mention.kind === "quantity" && (require_link ??= require("./link.cjs")).significantDigits(mention) >= 3;
}
/** Kinds of figures that pin a claim down: how long, how far, how old. */
const MEASURING = /* @__PURE__ */ new Set([
	"duration",
	"measure",
	"age"
]);
/** How much time lies between two events is of neither. */
const ELSEWHEN = /^ (?:ago|later|earlier|before|after|more|less|longer|shorter|faster|slower|on|from)\b/;
/** The only figure of the kind in the claim's sentence that is not its own. */
function inPassing({ says, quantity }, mention) {
	const own = (one) => one.quantity.low.eq(quantity.low) && one.quantity.dimension === quantity.dimension;
	const [found, ...more] = (require_extract ??= require("./extract.cjs")).extractQuantities(says, []).filter((one) => !own(one) && one.quantity.dimension === mention.quantity.dimension);
	return found && more.length === 0 && mention.quantity.dimension !== quantity.dimension ? found : null;
}
function isSameNumberOrUnit({ quantity }, { quantity: written }) {
	if (quantity.unitWord === written.unitWord) return true;
	return (require_quantity ??= require("./quantity.cjs")).writtenNumber(quantity).eq((require_quantity ??= require("./quantity.cjs")).writtenNumber(written));
}
/** The same bound, or the same preposition before them: "within four hours", "for less than 18 weeks". */
function isInSameWords(says, meant, text, mention) {
	if (meant.quantity.bound !== mention.quantity.bound) return false;
	const [theirs, mine] = [wordBefore(says, meant.range.start), wordBefore(text, mention.range.start)];
	return meant.quantity.bound !== "exact" || theirs === mine && LIMITING.has(mine);
}
function wordBefore(text, at) {
	return /([a-z]+) $/i.exec(text.slice(0, at))?.[1]?.toLowerCase() ?? "";
}
const LIMITING = new Set("within in for after over under below above at of inside beyond every".split(" "));
function isAlike({ quantity }, { quantity: other }) {
	return other.dimension === quantity.dimension && (require_quantity ??= require("./quantity.cjs")).compare(quantity, other).outcome !== "conflicts";
}

// src/link/silence/own-value.ts
/**
* "Eight had begun; the promise was for at least 12": the figure of the same sentence that has the claim's own value, and that no
* other claim is stated with. Who knows the right figure so near does not get it wrong. Null where the conflict is a plain slip.
*/
function ownValueBeside(match, matches, scene) {
	const { claim, mention } = match;
	if (claim?.kind !== "value" || match.relation !== "disjoint" || match.likeness !== "none" && match.likeness !== "faint") return null;
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	return matches.find((other) => other.mention !== mention && other.mention.kind === "quantity" && other.state === "not-covered" && (require_link ??= require("./link.cjs")).sentenceOf(scene, other.mention) === here && other.candidates.some((candidate) => candidate.claim === claim) && (require_quantity ??= require("./quantity.cjs")).compare(claim.quantity, other.mention.quantity).relation === "same")?.mention ?? null;
}

// src/link/silence/restated.ts
/**
* "Nearly two thirds (63.7%)", "three weeks, or 12 days": a figure that says in other words what stands right beside it is of the
* claim that the words beside it state, whatever it looks like. Null where it is none, or contradicts nothing.
*/
function asRestated(match, matches, scene) {
	const { mention } = match;
	if (mention.kind !== "quantity" || match.state === "agrees") return null;
	const twin = twinOf(mention, matches, scene);
	const claim = twin ? claimOf(twin, match) : null;
	if (!claim || match.state === "conflicts" && match.claim !== claim) return null;
	const { outcome, relation } = (require_quantity ??= require("./quantity.cjs")).compare(claim.quantity, mention.quantity, { round: claim.round });
	if (outcome !== "conflicts") return null;
	const { likeness: _, ...rest } = match;
	return {
		...rest,
		state: "conflicts",
		claim,
		relation,
		certainty: "likely",
		reason: null,
		expected: claim.write ?? claim.text,
		others: []
	};
}
/** The figure right before or behind it that says the same in other words and states a claim. */
function twinOf(mention, matches, scene) {
	const figures = matches.filter((other) => other.mention.kind === "quantity" && (require_link ??= require("./link.cjs")).sentenceOf(scene, other.mention) === (require_link ??= require("./link.cjs")).sentenceOf(scene, mention));
	const at = figures.findIndex((other) => other.mention === mention);
	for (const [twin, isBefore] of [[figures[at - 1], true], [figures[at + 1], false]]) {
		if (twin?.mention.kind !== "quantity") continue;
		const [rough, exact] = isBefore ? [twin.mention, mention] : [mention, twin.mention];
		if (isInOtherWords(rough, exact) && isSaidAgain(scene.passage.text, rough, exact)) return twin;
	}
	return null;
}
/** The claim that the twin states: the one it was linked to, or the one that both are nearest to and that it is true of. */
function claimOf(twin, { candidates }) {
	if (twin.state === "conflicts" || twin.relation === "previous") return null;
	if (twin.state === "agrees" && twin.certainty !== "weak") return isValue(twin.claim) ? twin.claim : null;
	const [mine, theirs] = [candidates[0], twin.candidates[0]];
	const claim = theirs?.claim ?? null;
	if (!mine || !theirs || mine.claim !== claim || !isValue(claim) || twin.mention.kind !== "quantity") return null;
	return (require_quantity ??= require("./quantity.cjs")).compare(claim.quantity, twin.mention.quantity, { round: claim.round }).outcome !== "conflicts" && Math.max(mine.score, theirs.score) >= (require_link ??= require("./link.cjs")).LIMIT.restated ? claim : null;
}
function isValue(claim) {
	return claim?.kind === "value";
}
/** A share or a length in words, in parts or in another unit. Two figures of one notation are two figures: "40% (35%)". */
function isInOtherWords(rough, exact) {
	const family = (require_link ??= require("./link.cjs")).familyOf(exact);
	if (family !== (require_link ??= require("./link.cjs")).familyOf(rough) || !FAMILIES.has(family) || !/\d/.test(exact.surface)) return false;
	return family === "share" ? rough.quantity.dimension === "fraction" || !/\d/.test(rough.surface) : rough.quantity.unitWord !== exact.quantity.unitWord;
}
const FAMILIES = /* @__PURE__ */ new Set(["share", "duration"]);
function isSaidAgain(text, { range: rough }, { range: exact }) {
	const [between, behind] = [text.slice(rough.end, exact.start), text.slice(exact.end)];
	return BRACKET.test(between) ? behind.startsWith(")") : OR.test(between) && SENSE_ENDS.test(behind);
}
const BRACKET = /^(?: of [^,.;:()]{1,40})? \((?:or |exactly |precisely |to be exact,? )?$/;
const OR = /^(?: of [^,.;:()]{1,40})?,? or (?:exactly |precisely |rather )?$/;
/** Nothing follows that would make it the figure of others: "three weeks, or 14 days for new members". */
const SENSE_ENDS = /^(?:$|[.;:)!?\u2013\u2014]| (?:exactly|precisely|to be (?:exact|precise))\b|,(?! (?:if|for|when|where|with|depending|at|in|on|as|until)\b))/;

// src/link/silence/beside.ts
/** What the figures of one sentence say about each other. */
function settleSentence(linked, scene, vocabulary) {
	const related = linked.map((one) => ({
		...one,
		match: asBefore(one.match, linked, scene) ?? one.match
	}));
	const turned = related.map((one) => asTurned(one.match, related) ?? asNotFilled(one, related, scene) ?? inCompany(one, related, scene, vocabulary) ?? one.match);
	return turned.map((match, index) => ({
		...related[index],
		match: asDerived(match, turned, scene) ?? asRestated(match, turned, scene) ?? asCondition(match, turned, scene, vocabulary) ?? asBeside(match, turned, scene, related[index]) ?? match
	}));
}
/** In "\u00a336.9m, up from \u00a331.2m" the second figure is the first one's earlier value. */
function asBefore(match, linked, scene) {
	const { mention } = match;
	if (mention.kind !== "quantity" || mention.change !== "from" || match.state === "agrees" && match.relation === "previous") return null;
	for (const { match: other } of linked) {
		if (other === match || other.state !== "agrees" || !(require_link ??= require("./link.cjs")).hasChanged(other.claim)) continue;
		if ((require_link ??= require("./link.cjs")).sentenceOf(scene, other.mention) !== (require_link ??= require("./link.cjs")).sentenceOf(scene, mention)) continue;
		if ((require_quantity ??= require("./quantity.cjs")).compare(other.claim.previous, mention.quantity).relation !== "same") continue;
		return {
			...match,
			state: "agrees",
			claim: other.claim,
			relation: "previous",
			certainty: "certain",
			reason: null,
			others: []
		};
	}
	return null;
}
/** A rise told as a fall: "down from \u00a331.2m" to more, "to \u00a377m from \u00a363m" where it went the other way. */
function asTurned(match, linked) {
	const { mention, claim } = match;
	if (mention.kind !== "quantity" || match.state !== "agrees" || match.relation !== "previous" || !(require_link ??= require("./link.cjs")).hasChanged(claim)) return null;
	const rises = claim.quantity.low.gt(claim.previous.low) ? 1 : -1;
	const turned = mention.change === "from" && mention.direction === -rises;
	const exchanged = mention.change === "to" && linked.some(({ match: { mention: other } }) => other.kind === "quantity" && other.change === "from" && other.range.start > mention.range.start - 80 && (require_quantity ??= require("./quantity.cjs")).compare(claim.quantity, other.quantity).relation === "same");
	if (!turned && !exchanged) return null;
	const expected = turned ? `${rises > 0 ? "up" : "down"} from ${mention.surface}` : claim.text;
	return {
		...match,
		state: "conflicts",
		relation: "direction",
		certainty: "certain",
		expected
	};
}
/** "\u00a32.80, up from \u00a32.30, a step of 50p": follows from the claim that the sentence states. */
function asDerived(match, matches, scene) {
	const { mention } = match;
	if (match.state !== "conflicts" || match.relation !== "disjoint" || mention.kind !== "quantity") return null;
	const stated = matches.filter((other) => other.state === "agrees" && (require_link ??= require("./link.cjs")).sentenceOf(scene, other.mention) === (require_link ??= require("./link.cjs")).sentenceOf(scene, mention)).flatMap(({ claim }) => claim?.kind === "value" ? [claim] : []);
	const sources = stated.length > 0 ? derivedFrom(mention, [...new Set(stated)]) : null;
	return sources ? {
		...match,
		state: "agrees",
		relation: "derived",
		certainty: "likely",
		claim: sources[0] ?? match.claim,
		others: sources,
		expected: null,
		reason: "follows from other claims"
	} : null;
}
/** A claim is filled once per sentence: where one figure states it rightly, another is not its contradiction; of two wrong ones the nearer counts. */
function asBeside(match, matches, scene, { without }) {
	if (match.state !== "conflicts" || !match.claim || match.relation === "direction" || (require_link ??= require("./link.cjs")).isOfPoints(match)) return null;
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, match.mention);
	const twin = matches.find((other) => other !== match && other.claim?.id === match.claim?.id && other.relation !== "previous" && other.relation !== "derived" && (require_link ??= require("./link.cjs")).sentenceOf(scene, other.mention) === here && (other.state === "agrees" || other.state === "conflicts" && beats(other, match)));
	if (!twin) {
		const own = ownValueBeside(match, matches, scene);
		return own ? setAside(match, `the sentence holds the value of ${match.claim.id} (\u201c${own.surface}\u201d)`) : null;
	}
	if (match.mention.kind === "quantity" && (require_link ??= require("./link.cjs")).isEarlier(match.mention, match.claim) && match.likeness !== "none") return null;
	if (twin.state === "agrees" && twin.relation !== "same" && isRestated(match.mention, scene)) return null;
	const next = twin.state === "agrees" && twin.relation === "same" ? ifPlain(without(match.claim), (require_link ??= require("./link.cjs")).LIMIT.derived) : null;
	if (next) return next;
	return setAside(match, twin.state === "agrees" ? `the sentence states ${match.claim.id} beside it (\u201c${twin.mention.surface}\u201d)` : "another figure of the sentence is nearer to the claim");
}
/** A figure in brackets, or behind "or", says in other words what stands before it. */
function isRestated(mention, { passage }) {
	return /(?:\((?:or |to be exact,? )?|, or |, that is,? |, i\.e\. )$/.test(passage.text.slice(0, mention.range.start));
}
/** A row of a table that states a claim rightly states it once; the other columns hold something else. A weekday alone is no statement. */
function settleRows(matches, passages, crossed) {
	return matches.map((match) => {
		const cell = passages[match.mention.passage]?.cell;
		if (match.state !== "conflicts" || !match.claim || !cell || crossed.has(match)) return match;
		const twin = matches.find((other) => {
			const place = passages[other.mention.passage]?.cell;
			return other.state === "agrees" && other.relation !== "previous" && other.claim?.id === match.claim?.id && !(other.mention.kind === "date" && isWeekdayAlone(other.mention.date)) && place?.table === cell.table && (place.row === cell.row || place.column === cell.column);
		});
		if (twin) return setAside(match, `the table states ${match.claim.id} beside it (\u201c${twin.mention.surface}\u201d)`);
		return match.likeness === "none" && isOfAnotherRow(match, matches, passages) ? setAside(match, "no figure of its row is a claim\u2019s") : match;
	});
}
/** Three figures and more of which none is a claim's are of something else, another year's or another club's. */
function isOfAnotherRow(match, matches, passages) {
	const beside = rowOf(match, matches, passages).filter(({ mention }) => mention.kind === "quantity");
	return beside.length >= 2 && beside.every((other) => isOpen(other) && valuesIn(other).length === 0);
}
function isOpen({ state, certainty }) {
	return state === "not-covered" || state === "agrees" && certainty === "weak";
}
/** The other cells of its row. */
function rowOf({ mention }, matches, passages) {
	const cell = passages[mention.passage]?.cell;
	return matches.filter((other) => {
		const place = passages[other.mention.passage]?.cell;
		return cell && place?.table === cell.table && place.row === cell.row && place.column !== cell.column;
	});
}
/**
* Items of one list or cells of one column that all seem to contradict one claim give its parts or its like, not it. In a
* column a digit lost or replaced is no slip either where the other cells are nearest to the same claim: "29" below "142" and "67".
*/
function settleSeries(matches, passages) {
	const series = /* @__PURE__ */ new Map();
	for (const match of matches) {
		const place = match.state !== "agrees" ? seriesOf(passages[match.mention.passage]) : null;
		if (place === null) continue;
		const known = series.get(place);
		if (known) known.push(match);
		else series.set(place, [match]);
	}
	return matches.map((match) => {
		if (match.state !== "conflicts" || !match.claim) return match;
		const place = seriesOf(passages[match.mention.passage]);
		const others = (place === null ? void 0 : series.get(place))?.filter((other) => other !== match) ?? [];
		if (match.relation === "magnitude" && isOfRow(match, matches, passages)) return setAside(match, "as large as the others of its row");
		return isOneOf(match, others, passages) ? setAside(match, `one of several figures that are like ${match.claim.id}`) : match;
	});
}
function isOneOf({ mention, claim, likeness, candidates }, others, passages) {
	const score = candidates[0]?.score ?? 0;
	const isAsNear = (other) => (other.candidates[0]?.score ?? 0) > score - (require_link ??= require("./link.cjs")).LIMIT.plausible / 2;
	if (likeness === "none") return others.some((other) => other.state === "conflicts" && other.likeness === "none" && other.claim === claim && isAsNear(other));
	if (likeness !== "faint" || !passages[mention.passage]?.cell) return false;
	return others.filter((other) => other.candidates[0]?.claim === claim).length >= MOST_SLIPS;
}
/** Whether other cells of its row, another year's or another town's, have about its size. */
function isOfRow(match, matches, passages) {
	return rowOf(match, matches, passages).filter((other) => isAsLarge(other.mention, match.mention)).length >= MOST_SLIPS;
}
function isAsLarge(one, other) {
	if (one.kind !== "quantity" || other.kind !== "quantity" || one.quantity.dimension !== other.quantity.dimension) return false;
	const [low, high] = [(require_decimal ??= require("./decimal.cjs")).Decimal.min(one.quantity.low, other.quantity.low), (require_decimal ??= require("./decimal.cjs")).Decimal.max(one.quantity.low, other.quantity.low)];
	return low.gt(0) && high.lte(low.times(ALIKE$1));
}
/** Figures that differ by this factor at most are of one size. */
const ALIKE$1 = 3;
/** Beside so many cells that may be about its claim, and do not state it, a cell is no faint slip of it. */
const MOST_SLIPS = 2;
function seriesOf(passage) {
	if (passage?.cell) return passage.cell.header ? null : `${passage.cell.table}:${passage.cell.column}`;
	return passage?.kind === "item" ? [...passage.trail, passage.lead].join("\n") : null;
}
/**
* A figure that is not even similar to its claim's is about something else where the draft states the claim rightly in
* another place, or more loosely in the same paragraph, unless the words name the claim in full. A headline and the text below it are held against each other all the same.
*/
function settleElsewhere(matches, passages) {
	const isHead = ({ mention }) => passages[mention.passage]?.kind === "heading" || passages[mention.passage]?.kind === "field";
	const stated = /* @__PURE__ */ new Map();
	for (const match of matches) if (match.claim && isOfKind(match.claim, match.mention) && match.state === "agrees" && match.certainty !== "weak" && match.relation !== "previous" && match.relation !== "derived") stated.set(match.claim, [...stated.get(match.claim) ?? [], match]);
	return matches.map((match) => {
		const isPlain = !passages[match.mention.passage]?.cell && (match.candidates[0]?.score ?? 0) >= (require_link ??= require("./link.cjs")).LIMIT.plain;
		const mayBeOther = match.likeness === "doubted" || match.likeness === "none" && !isPlain && !isHead(match);
		if (match.state !== "conflicts" || !match.claim || !mayBeOther) return match;
		const other = stated.get(match.claim)?.find((one) => !isHead(one) && !areEnds(one.mention, match.mention) && (one.relation === "same" || one.mention.passage === match.mention.passage));
		return other ? setAside(match, `the draft states ${match.claim.id} elsewhere (\u201c${other.mention.surface}\u201d)`) : match;
	});
}
/** "At the end of December" agrees with a figure's time and does not state the figure. */
function isOfKind(claim, mention) {
	return claim.kind !== "value" || mention.kind === "quantity";
}
/** "From nine to eight" names both ends of one stretch: the one does not state what the other gets wrong. */
function areEnds(one, other) {
	if (one.kind !== "date" || other.kind !== "date" || one.passage !== other.passage) return false;
	const [first, last] = one.range.start < other.range.start ? [one, other] : [other, one];
	return first.date.end === "first" && last.date.end === "last" && last.range.start - first.range.end <= JOINT && first.date.time !== void 0;
}
/** Characters between the two ends: " until ". */
const JOINT = 9;
function setAside(match, reason) {
	return {
		...match,
		state: "set-aside",
		relation: null,
		certainty: "weak",
		reason,
		expected: null
	};
}
function beats(a, b) {
	const [scoreA, scoreB] = [a.candidates[0]?.score ?? 0, b.candidates[0]?.score ?? 0];
	return scoreA > scoreB || scoreA === scoreB && a.mention.range.start < b.mention.range.start;
}

// src/link/figures/direction.ts
/**
* A figure that agrees in value may still be turned round: the claim says "fell", the draft "rose". Returns the match as a
* conflict at the opposite word, or unchanged. `direction` is that of the claim, where it speaks of a rise or a fall. Only words that reach the figure closely count, and only if the claim's own
* word is absent from the sentence.
*/
function checkDirection(match, scene, kin, direction) {
	if (match.state !== "agrees" || match.certainty === "weak" || match.relation === "derived" || match.relation === "previous" || match.claim?.kind !== "value") return match;
	if (match.mention.kind !== "quantity" || match.claim.quantity.dimension === "multiple") return match;
	const claimed = new Set((require_text ??= require("./text.cjs")).tokenize([
		match.claim.says.replaceAll(BOUND, ""),
		...match.claim.of,
		...match.claim.about
	].join(" ")).flatMap((token) => [token.lower, (require_text ??= require("./text.cjs")).lemma(token.lower)]));
	const start = scene.at.get(match.mention)?.start ?? 0;
	const here = scene.words[start]?.sentence;
	const range = scene.at.get(match.mention);
	const inSentence = scene.words.filter((word, index) => word.sentence === here && !(range && index >= range.start && index < range.end));
	const turned = isTurned(match.mention, direction);
	const near = turned ? NEAR_ENOUGH : NEAR;
	for (const [one, other] of OPPOSITES) for (const [mine, theirs] of [[one, other], [other, one]]) {
		if (!mine.some((word) => claimed.has(word)) || theirs.some((word) => claimed.has(word))) continue;
		if (inSentence.some((word) => has(mine, word))) continue;
		const wrong = inSentence.find((word) => has(theirs, word) && (require_link ??= require("./link.cjs")).reach(scene, scene.words.indexOf(word), match.mention, kin) >= near && !isNegated(scene, word));
		if (wrong) {
			const expected = mine.find((word) => claimed.has(word)) ?? null;
			return {
				...match,
				state: "conflicts",
				relation: "direction",
				certainty: "likely",
				at: (require_draft ??= require("./draft.cjs")).toSource(scene.passage, {
					start: wrong.start,
					end: wrong.end
				}),
				actual: wrong.text,
				expected
			};
		}
	}
	return turned ? {
		...match,
		state: "conflicts",
		relation: "direction",
		expected: match.claim.text
	} : match;
}
/** "Up to \u00a36m" is a bound, and no rise. */
const BOUND = /\bup to\b/gi;
/** How near the opposite word has to stand; where the figure itself is known to be turned round the word is only looked for. */
const NEAR = .72;
const NEAR_ENOUGH = .4;
/** The draft writes a rise where the claim writes a fall, or the other way round. */
function isTurned({ direction, change, quantity }, claimed) {
	const written = direction ?? quantity.sign;
	return claimed !== null && written !== void 0 && written !== claimed && change !== "from" && change !== "to";
}
function has(side, word) {
	return side.includes(word.lower) || word.kind === "word" && side.includes(word.lemma);
}
function isNegated(scene, word) {
	const index = scene.words.indexOf(word);
	return scene.words.slice(Math.max(0, index - 3), index).some((before) => /^(?:not|no|never|without)$|n't$/.test(before.lower));
}

// src/link/silence/other-extent.ts
/**
* "The report makes 19 recommendations" where the claim is of the 17 that were accepted: nothing of what narrows the claim down stands
* near a figure that is more than the claim's, so it may well be the whole's; where the claim is itself of the whole, what is less may be a part's. A share or a temperature has no whole, and any other
* will do. In: a figure that is not like the claim's.
*/
function mayBeOfOtherExtent(mention, scene, { compiled, pinned }) {
	const { claim } = compiled;
	if (claim.kind !== "value" || pinned >= (require_link ??= require("./link.cjs")).LIMIT.narrowed) return false;
	const { low, dimension } = mention.quantity;
	if (claim.about.some((words) => WHOLE.test(words))) return !WHOLE.test((require_link ??= require("./link.cjs")).sentenceText(scene, (require_link ??= require("./link.cjs")).sentenceOf(scene, mention))) && low.lt(claim.quantity.low.minus(1));
	if (!isNarrowed(compiled)) return false;
	return !ADDITIVE.has(dimension) || low.gt(claim.quantity.high.plus(1));
}
const WHOLE = /\b(?:in all|altogether|whole|total|overall|combined)\b/i;
const ADDITIVE = /* @__PURE__ */ new Set([
	"count",
	"money",
	"measure"
]);
/** What the claims file says it is about, beside names: these are rather of the whole story. */
function isNarrowed({ claim, qualifiers, isTotal }) {
	if (isTotal || claim.about.length === 0) return false;
	return qualifiers.some(({ alternatives }) => alternatives.some(({ features }) => features.every(({ capital }) => !capital)));
}

// src/link/figures/figures.ts
/** Links and compares the quantities of one passage; `taken` are the dates that a claim of their own is about. */
function linkFigures(ground, scene, taken) {
	const quantities = scene.mentions.filter((mention) => mention.kind === "quantity");
	const families = /* @__PURE__ */ new Map();
	for (const mention of quantities) families.set((require_link ??= require("./link.cjs")).familyOf(mention), [...families.get((require_link ??= require("./link.cjs")).familyOf(mention)) ?? [], mention]);
	return settleSentence(quantities.map((mention) => linkFigure(ground, scene, mention, families.get((require_link ??= require("./link.cjs")).familyOf(mention)) ?? [], taken)), scene, ground.vocabulary);
}
function linkFigure(ground, scene, mention, kin, taken) {
	const { vocabulary } = ground;
	const pin = ground.pinned.get(mention);
	const bare = mention.quantity.dimension === "count" && countedPhrase(scene, mention).length === 0;
	const pinned = pin ? vocabulary.withId(pin) : void 0;
	const stated = () => ground.stated(scene.passage.index);
	const weighed = (discourse) => weigh(scene, mention, kin, vocabulary, (require_link ??= require("./link.cjs")).comparableTo(mention, bare), ground.spend, stated, discourse);
	const evidence = pin ? [...pinned ? [pinnedTo(pinned)] : []] : weighed(null);
	const setting = {
		draft: ground.draft,
		scene,
		mention,
		kin,
		vocabulary,
		proper: ground.proper,
		taken,
		own: ground.own
	};
	const judge = judgeOf(setting, ground, mention);
	const decision = decide(evidence, judge);
	const again = (changed) => finish(mention, decide(changed, judge));
	return {
		match: finish(mention, decision),
		half: decision.half,
		rivals: decision.rivals,
		without: (...claims) => again(evidence.filter(({ compiled }) => !claims.includes(compiled.claim))),
		undoubted: () => finish(mention, decide(evidence, {
			...judge,
			doubts: () => []
		})),
		inKnownRow: () => again(inKnownRow(evidence)),
		notSaid: (claim) => reasonNotSaid(setting, claim) ?? saidByStranger(setting, ground.quoted.get(scene.passage.index) ?? []),
		takenUp: () => pin || !mayBeClaimed(scene, mention, vocabulary, stated) ? finish(mention, decision) : again(weighed(discourseOf(scene, mention, kin))),
		heldAgainst: (claim) => {
			const known = evidence.find((one) => one.compiled.claim === claim) ?? null;
			const doubt = () => {
				const compiled = known?.compiled ?? vocabulary.of(claim);
				return (compiled ? judge.doubts(known ?? {
					...pinnedTo(compiled),
					named: 0
				}, []) : []).reduce((sum, { weight }) => sum + weight, 0);
			};
			return {
				evidence: known,
				verdict: () => judge.verdict(claim),
				doubt
			};
		},
		excuse: (claim) => {
			const compiled = vocabulary.of(claim);
			const known = evidence.find((one) => one.compiled.claim === claim);
			return compiled ? judge.setAside(known ?? {
				...pinnedTo(compiled),
				score: 1
			}, .9) : null;
		}
	};
}
function pinnedTo(compiled) {
	return {
		compiled,
		score: 9,
		subject: 1,
		qualifiers: 1,
		pinned: 1,
		named: 1,
		words: () => /* @__PURE__ */ new Map(),
		equal: false,
		hasParts: false,
		statistic: null,
		cues: [{
			text: "named by a comment",
			weight: 9
		}]
	};
}
function judgeOf(setting, ground, mention) {
	return {
		verdict: (claim) => (require_link ??= require("./link.cjs")).verdictOn(setting, mention, claim, ground.stated(mention.passage)),
		either: (best, rival) => best.slip >= (require_link ??= require("./link.cjs")).LIMIT.likeOne && rival.slip === 0,
		faith: (slip) => 1 - (require_link ??= require("./link.cjs")).CUE.slipFaith * Math.min(1, slip),
		small: (require_quantity ??= require("./quantity.cjs")).writtenNumber(mention.quantity).lt(10),
		telling: (require_link ??= require("./link.cjs")).significantDigits(mention) >= 3 || mention.quantity.low.gte(100),
		unlike: (require_link ??= require("./link.cjs")).LIMIT.unlike,
		otherExtent: (evidence) => mayBeOfOtherExtent(mention, setting.scene, evidence),
		whole: mention.change === "from" || isWhole(setting.scene, mention),
		inTable: setting.scene.passage.cell !== void 0,
		expected: (claim) => (require_link ??= require("./link.cjs")).expectedOf(mention, claim),
		setAside: (evidence, slip, strict) => reasonToSetAside(setting, evidence, slip, strict) ?? saidByStranger(setting, ground.quoted.get(setting.scene.passage.index) ?? []),
		doubts: (evidence, field) => doubtsOf(setting, evidence, field),
		derived: (best) => derivedFromKin(mention, best.compiled, ground.vocabulary)
	};
}
/** "four of the 17", "301 of 620" */
function isWhole(scene, mention) {
	const start = scene.at.get(mention)?.start ?? 0;
	const before = scene.words.slice(Math.max(0, start - 3), start).map((word) => word.lower);
	return before.at(-1) === "of" || before.at(-2) === "of" && /^(?:the|its|their|our|all|these|those)$/.test(before.at(-1) ?? "");
}

// src/link/figures/headline-figures.ts
/**
* Figures of titles and headlines that the text below knows nothing of: "Runners raise \u00a33.2m" above a text that has \u00a32.3m. A
* headline tells what its text tells; where a figure in it is none of the text's, but the text states a claim that the headline
* speaks of, that claim is contradicted. Takes the matches of the draft and gives them again.
*/
function settleHeadlines(matches, figures, { passages }, vocabulary) {
	const isOpen = ({ state, mention }) => state === "not-covered" && isHeadline(passages[mention.passage]);
	if (!matches.some(isOpen)) return matches;
	const linked = new Map(figures.map((one) => [one.match.mention, one]));
	const body = matches.filter(({ mention }) => mention.kind === "quantity" && !isHeadline(passages[mention.passage]));
	return matches.map((match) => {
		const { mention } = match;
		const one = linked.get(mention);
		if (!isOpen(match) || !one || mention.kind !== "quantity" || mention.quantity.bound === "vague") return match;
		const passage = passages[mention.passage];
		const claim = passage.text.includes("?") ? null : claimMeant(passage, mention, body, passages, vocabulary);
		if (!claim || body.some((other) => isStatedBy(mention, other)) || isWorkedOut(mention, body) || one.excuse(claim) !== null) return match;
		return {
			...match,
			state: "conflicts",
			claim,
			relation: relationOf(claim, mention),
			certainty: "likely",
			reason: null,
			expected: claim.write ?? claim.text
		};
	});
}
function isHeadline(passage) {
	return passage !== void 0 && (passage.kind === "field" || passage.kind === "heading" && passage.trail.length === 0);
}
/** The text has the figure, or one of which the headline's is a looser form. */
function isStatedBy(headline, { mention }) {
	if (mention.kind !== "quantity") return false;
	const { outcome, relation } = (require_quantity ??= require("./quantity.cjs")).compare(mention.quantity, headline.quantity);
	const isOpenEnded = OPEN.has(mention.quantity.bound) && !mention.quantity.low.eq(headline.quantity.low);
	return (outcome === "agrees" || outcome === "rounds") && (relation === "same" || !isOpenEnded);
}
const OPEN = /* @__PURE__ */ new Set([
	"over",
	"atLeast",
	"under",
	"atMost",
	"vague"
]);
/** A sum or a difference of two figures of the text: of small ones, of two that stand together. */
function isWorkedOut({ quantity }, body) {
	const values = body.filter(({ mention }) => mention.kind === "quantity" && mention.quantity.dimension === quantity.dimension && mention.quantity.unit === quantity.unit).map(({ mention }) => ({
		passage: mention.passage,
		value: mention.quantity.low
	}));
	const isSmall = quantity.low.lt(SMALL);
	const known = new Set(values.map(({ passage, value }) => isSmall ? `${passage} ${value.toString()}` : value.toString()));
	return values.some(({ passage, value }) => [quantity.low.minus(value), quantity.low.plus(value)].some((other) => known.has(isSmall ? `${passage} ${other.toString()}` : other.toString())));
}
/** Any number below this is the sum of some two others in a long text. */
const SMALL = 100;
/** The claim that the text states and the headline speaks of; null where it may be about several. */
function claimMeant(passage, mention, body, passages, vocabulary) {
	const words = (require_text ??= require("./text.cjs")).tokenize(passage.text).filter((token) => (require_link ??= require("./link.cjs")).isContent(token) && token.kind === "word");
	const counted = countedBehind(passage.text, mention);
	const claims = /* @__PURE__ */ new Map();
	for (const match of body) {
		const compiled = vocabulary.of(match.claim);
		if (!compiled || claims.has(compiled) || !mayBe(match, mention, compiled, counted)) continue;
		const named = namedIn(words, passage.text, compiled);
		const slip = (require_link ??= require("./link.cjs")).slipOf(mention.surface, textOf(compiled));
		if (named >= NAMED || slip >= SLIP || slip >= EXCHANGED && sharesWord(words, passages[match.mention.passage])) claims.set(compiled, named);
	}
	const [best, next] = [...claims].sort(([, one], [, other]) => other - one);
	if (!best || next && best[1] - next[1] < CLEAR && !isSameSubject(best[0], next[0])) return null;
	return best[0].claim;
}
const NAMED = .9;
const CLEAR = .5;
/** How plain a slip needs no words. */
const SLIP = 1.4;
/** Two digits of two exchanged: enough where the passage that has them right has a word of the headline as well. */
const EXCHANGED = .6;
function sharesWord(words, { text }) {
	const stems = new Set((require_text ??= require("./text.cjs")).tokenize(text).map(({ lower }) => (require_text ??= require("./text.cjs")).stem(lower)));
	return words.some(({ lower }) => stems.has((require_text ??= require("./text.cjs")).stem(lower)));
}
function textOf({ claim }) {
	return claim.kind === "value" ? claim.text : "";
}
/** The text states the claim, which is of the same kind and about as large. */
function mayBe(match, mention, { claim, stems, groups }, counted) {
	if (match.state !== "agrees" || match.certainty === "weak" || !STATED.has(match.relation ?? "") || claim.kind !== "value") return false;
	const own = claim.quantity;
	const { quantity } = mention;
	if ((require_link ??= require("./link.cjs")).familyOf(mention) !== (require_link ??= require("./link.cjs")).familyOf({
		...mention,
		quantity: own
	}) || own.unit !== quantity.unit) return false;
	if (own.per !== quantity.per || own.low.lte(0) || quantity.low.lte(0)) return false;
	const ratio = quantity.low.div(own.low);
	if ((ratio.gt(LARGE) || ratio.lt(1 / LARGE)) && (require_link ??= require("./link.cjs")).slipOf(mention.surface, claim.text) < EXCHANGED || isWithin(own, quantity) && ratio.lt(CLOSE) && ratio.gt(1 / CLOSE)) return false;
	if (quantity.dimension !== "count" || counted.length === 0) return true;
	return counted.some((word) => stems.has((require_text ??= require("./text.cjs")).stem(word.lower)) || ((require_link ??= require("./link.cjs")).SYNONYMS.get(word.lemma) ?? []).some((group) => groups.has(group)));
}
const STATED = /* @__PURE__ */ new Set([
	"same",
	"rounded",
	"looser"
]);
const LARGE = 2;
/** How near a figure may be to the end of "more than" to be one of those that it leaves open. */
const CLOSE = 1.15;
function isWithin(claimed, stated) {
	return (require_quantity ??= require("./quantity.cjs")).compare(claimed, stated).relation === "tighter";
}
/** Far within "more than" it is another figure, not a closer one. */
function relationOf({ quantity }, mention) {
	const { relation } = (require_quantity ??= require("./quantity.cjs")).compare(quantity, mention.quantity);
	return relation === "tighter" ? "disjoint" : relation;
}
/** "Sixteen animals set free": the two words behind a number, where it counts anything. */
function countedBehind(text, { range, quantity }) {
	if (quantity.dimension !== "count") return [];
	const words = (require_text ??= require("./text.cjs")).tokenize(text.slice(range.end, range.end + 40));
	const end = words.findIndex((word) => !(require_link ??= require("./link.cjs")).isContent(word));
	return words.slice(0, Math.min(2, end < 0 ? words.length : end));
}
/** How plainly the headline speaks of a claim: words of its subject, others that pin it down, the rest of its sentence. */
function namedIn(words, text, { subjects, qualifiers, context, claim }) {
	const stems = new Set(words.map(({ lower }) => (require_text ??= require("./text.cjs")).stem(lower)));
	const groups = new Set(words.flatMap((word) => (require_link ??= require("./link.cjs")).SYNONYMS.get(word.lemma) ?? []));
	const has = (feature) => stems.has(feature.stem) ? 1 : ((require_link ??= require("./link.cjs")).SYNONYMS.get(feature.lemma) ?? []).some((group) => groups.has(group)) ? ALIKE : 0;
	const best = Math.max(0, ...subjects.flatMap(({ features }) => features.map(has)));
	const pinned = Math.max(0, ...qualifiers.flatMap(({ alternatives }) => alternatives.flatMap(({ features }) => features.map(has))));
	const rest = Math.max(0, ...context.map(has));
	const told = claim.kind === "value" && SENTENCED.test(text) && SENTENCE.test([claim.says, ...claim.of].join(" ")) ? 1 : 0;
	return Math.max(best, told) + PINNED * pinned + REST * rest;
}
const ALIKE = .6;
const PINNED = .9;
const REST = .3;
/** "Gets 11 years" says what the sentence is. */
const SENTENCED = /\b(?:gets?|got|given|handed|jailed|sentenced)\b/i;
const SENTENCE = /\b(?:prison|jail(?:ed)?|sentenced?|imprison\w*)\b/i;
function isSameSubject(one, other) {
	return one.claim.of[0] === other.claim.of[0];
}

// src/link/figures/lone-figures.ts
/**
* A figure that is the exact value of one claim, alone of its unit in a sentence that names another claim about the same subject
* and nothing of the one whose value it is: "the new shaft goes down 290 metres" of the old one. However far the name stands from
* the figure, the sentence has no other figure for it. Out: the matches that change.
*/
function settleLone(scenes, vocabulary) {
	const changed = /* @__PURE__ */ new Map();
	for (const { scene, figures } of scenes) {
		if (scene.passage.cell) continue;
		for (const linked of figures) {
			const swap = asMisplaced(linked, scene, figures, vocabulary);
			if (swap) changed.set(linked.match, swap);
		}
	}
	return changed;
}
function asMisplaced(linked, scene, figures, vocabulary) {
	const { mention, state } = linked.match;
	if (mention.kind !== "quantity" || state === "conflicts" || !isTelling(mention) || isOfOthers(mention)) return null;
	const [owner, ...others] = vocabulary.withValue(mention.quantity);
	const here = (require_link ??= require("./link.cjs")).sentenceOf(scene, mention);
	if (!owner || others.length > 0 || figures.some(({ match }) => match.mention !== mention && isBeside(match, mention.quantity, here, scene))) return null;
	const words = wordsOf(scene, here);
	if (readBefore(scene, here).some((word) => isOwn(word, owner))) return null;
	const place = placeOf(owner, words, vocabulary, (text) => !OF_THE_REST.test(text) || OF_THE_REST.test((require_link ??= require("./link.cjs")).sentenceText(scene, here)));
	if (!place || words.some((word) => spokenFor(word, owner) > spokenFor(word, place)) || !counts(place, mention, scene)) return null;
	return linked.excuse(place.claim) === null ? asSwap(linked.match, place.claim, owner.claim) : null;
	/** Whether a word says that the owner of the value is spoken of, and not only its kin. */
	function isOwn(word, claim) {
		return spokenFor(word, claim) > 0 && !kinOf(claim, vocabulary).every((other) => spokenFor(word, other) > 0);
	}
}
/** Small numbers are met by chance. */
function isTelling(mention) {
	return (require_link ??= require("./link.cjs")).significantDigits(mention) >= 2 || mention.quantity.low.gte(100);
}
/** Changes, totals and parts are of something else. */
function isOfOthers({ change, relation, quantity }) {
	return change !== void 0 || relation !== void 0 || quantity.sign !== void 0 || quantity.bound !== "exact";
}
function isBeside({ mention }, { dimension, unit }, here, scene) {
	if (mention.kind !== "quantity" || (require_link ??= require("./link.cjs")).sentenceOf(scene, mention) !== here) return false;
	if (mention.quantity.dimension === "count" && countedPhrase(scene, mention).length === 0) return true;
	return mention.quantity.dimension === dimension && mention.quantity.unit === unit;
}
function wordsOf({ words, mentions, at }, here) {
	const inside = new Set(mentions.flatMap((mention) => {
		const range = at.get(mention);
		return range && mention.kind === "quantity" ? Array.from({ length: range.end - range.start }, (_, index) => range.start + index) : [];
	}));
	return words.filter((word, index) => word.sentence === here && word.content && !inside.has(index));
}
/** What a reader has read when the sentence begins: the headings, what introduces the passage, and its sentences so far. */
function readBefore({ passage, words }, here) {
	return [...(require_link ??= require("./link.cjs")).toWords([...passage.trail, passage.lead].join("\n"), []), ...words.filter(({ sentence }) => sentence < here)].filter(({ content }) => content);
}
/** The claims about the same subject that measure in the same unit. */
function kinOf(owner, vocabulary) {
	const { claim } = owner;
	if (claim.kind !== "value") return [];
	const kin = [];
	for (const other of vocabulary.withHead((require_link ??= require("./link.cjs")).headsOf(owner))) {
		if (other === owner || other.claim.kind !== "value") continue;
		const { dimension, unit, low } = other.claim.quantity;
		if (dimension === claim.quantity.dimension && unit === claim.quantity.unit && !low.eq(claim.quantity.low) && areOfOneScale([low, claim.quantity.low])) kin.push(other);
		if (kin.length > MOST) return [];
	}
	return kin;
}
/** Of more claims about one subject another one may always be meant. */
const MOST = 8;
/** The one claim about the same subject that the sentence names, in words which the owner of the value has not. */
function placeOf(owner, words, vocabulary, isNamed) {
	const [best, second] = kinOf(owner, vocabulary).map((claim) => ({
		claim,
		said: saidOf(claim, owner, words, isNamed)
	})).filter(({ said }) => said > 0).sort((one, other) => other.said - one.said);
	return best && (!second || best.said > second.said) ? best.claim : null;
}
/** "The other governments" are named by no word but "other": "governments" alone are all of them. */
const OF_THE_REST = /\b(?:others?|else(?:where)?|rest|remain(?:ing|der|s|ed)?|another)\b/i;
/** How much a sentence says of a claim that it does not say of the owner, if it has one of the claim's phrases in full. */
function saidOf(claim, owner, words, isNamed) {
	const own = words.filter((word) => spokenFor(word, claim) > spokenFor(word, owner));
	const phrases = [...claim.subjects, ...claim.qualifiers.flatMap(({ alternatives }) => alternatives)];
	const isWhole = ({ text, features }) => isNamed(text) && features.every(({ lemma, stem }) => words.some((word) => word.lemma === lemma || word.stem === stem)) && features.some(({ lemma, stem }) => own.some((word) => word.lemma === lemma || word.stem === stem));
	return phrases.some(isWhole) ? own.reduce((sum, word) => sum + spokenFor(word, claim), 0) : 0;
}
/** The figure counts what the claim counts, or is an amount that nothing is counted in. */
function counts(claim, mention, scene) {
	const counted = countedPhrase(scene, mention);
	return counted.length === 0 ? mention.quantity.dimension !== "count" : counted.some((word) => spokenFor(word, claim) > 0);
}

// src/link/figures/numbers.ts
/** Links the figures and dates of a draft, `mentions`; `quotes` are its quotations. */
function linkNumbers(draft, set, mentions, quotes) {
	const vocabulary = (require_link ??= require("./link.cjs")).vocabularyOf(set);
	const scenes = toScenes(draft, mentions);
	const date = (require_link ??= require("./link.cjs")).draftDay(draft, mentions);
	const ground = {
		draft: {
			...draft,
			date
		},
		years: date === null ? (require_link ??= require("./link.cjs")).yearsShown(mentions, vocabulary) : vocabulary.years,
		vocabulary,
		proper: properWords(draft),
		own: ownYears(draft),
		wrongNames: () => (require_link ??= require("./link.cjs")).wrongNamesIn(draft, set),
		quoted: byPassage(quotes),
		pinned: pins(draft, mentions),
		stated: statedIn(mentions, vocabulary),
		spend: (require_link ??= require("./link.cjs")).allowance()
	};
	const today = yearOf(ground.draft, ground.years);
	const linked = settleUnstatedDates(ground, scenes.map((scene) => linkScene(ground, scene)));
	const all = linked.flatMap(({ figures }) => figures);
	const { changed, kept } = settleAssigned(linked, vocabulary, (require_link ??= require("./link.cjs")).contentReader());
	const exchanged = new Map([...settleCrossed(all.filter(({ match }) => !changed.has(match) && !kept.has(match)), draft.passages), ...changed]);
	const lone = settleLone(linked, vocabulary);
	const crossed = new Map([
		...settleMisplaced(all, exchanged),
		...[...lone].filter(([match]) => !kept.has(match)),
		...exchanged
	]);
	const matches = linked.flatMap(({ scene, kin, figures, others }) => [...settleRates(settleOpen(settleChanges(figures.map(({ match }) => crossed.get(match) ?? checkDirection(match, scene, kin, directionOf(ground, match))), scene, ground.vocabulary), figures, scene, ground.vocabulary, today), scene), ...others]);
	const { passages } = draft;
	const headlines = (require_link ??= require("./link.cjs")).linkHeadlines(draft, set, matches);
	const looked = lookAgain(matches, all, passages, vocabulary);
	const inTables = settleHeads(settleColumns(settleRows(looked, passages, new Set(crossed.values())), passages), passages, vocabulary);
	const settled = settleElsewhere(settleSeries(inTables, passages), passages);
	const figures = linked.flatMap((one) => one.figures);
	const scenesOf = new Map(linked.flatMap(({ scene, figures: own }) => own.map(({ match }) => [match.mention, scene])));
	const told = settleLoneRivals(settleHeadlines(settled, figures, draft, vocabulary), scenesOf, vocabulary);
	return [...settleUnstated(told, linked, vocabulary), ...headlines].map(notLoose);
}
function linkScene(ground, scene) {
	const kin = scene.mentions.filter((mention) => mention.kind === "quantity");
	const { draft, vocabulary } = ground;
	const dated = settleStretches(scene, linkDates(ground, scene), vocabulary);
	const linked = linkNamedPeriods(draft, scene, linkEventWeekdays(draft, scene, dated, vocabulary), vocabulary);
	const taken = new Set(linked.filter(({ state }) => state === "agrees" || state === "conflicts").map(({ mention }) => mention));
	const figures = linkFigures(ground, scene, taken);
	const matches = figures.map(({ match }) => match);
	const periods = linkPeriods(scene, matches, ground.vocabulary);
	const beside = settleSaid(linkDatesBeside(ground, scene, linked, matches), scene, matches, draft.date ?? vocabulary.today);
	const dates = settleTimes(beside, scene, matches).filter((match) => match.state === "conflicts" || !periods.some((period) => period.mention === match.mention));
	return {
		scene,
		kin,
		figures,
		others: [...dates, ...periods.filter((period) => !dates.some((date) => date.mention === period.mention))]
	};
}
/** A sum is told soon after its parts: this many passages, cells of tables among them. */
const SOON = 12;
function statedIn(mentions, vocabulary) {
	const known = /* @__PURE__ */ new Map();
	const held = inPassages(mentions);
	return (passage) => {
		let ids = known.get(passage);
		if (!ids) {
			const near = Array.from({ length: SOON }, (_, back) => held.get(passage - back) ?? []).flat();
			ids = new Set(near.flatMap((mention) => mention.kind === "quantity" ? vocabulary.withValue(mention.quantity) : []).map(({ claim }) => claim.id));
			known.set(passage, ids);
		}
		return ids;
	};
}
function directionOf({ vocabulary }, { claim }) {
	return vocabulary.of(claim)?.direction ?? null;
}
/** The passages that hold figures or dates: the others have nothing to link. */
function toScenes(draft, mentions) {
	const own = inPassages(mentions);
	const rows = rowsOf(draft);
	const contentOf = (require_link ??= require("./link.cjs")).contentReader();
	return [...own].sort(([one], [other]) => one - other).map(([index, held]) => {
		const passage = draft.passages[index];
		const row = passage.cell ? (rows.get(`${passage.cell.table}:${passage.cell.row}`) ?? []).filter((text) => text !== passage.text && /\p{L}/u.test(text)) : [];
		return (require_link ??= require("./link.cjs")).toScene(passage, held, {
			row,
			before: beforeOf(draft.passages[index - 1], passage),
			contentOf
		});
	});
}
function inPassages(mentions) {
	const held = /* @__PURE__ */ new Map();
	for (const mention of mentions) {
		const known = held.get(mention.passage);
		if (known) known.push(mention);
		else held.set(mention.passage, [mention]);
	}
	return held;
}
/** The texts of the cells of each table row, headers left out. */
function rowsOf(draft) {
	const rows = /* @__PURE__ */ new Map();
	for (const { cell, text } of draft.passages) {
		if (!cell || cell.header) continue;
		const key = `${cell.table}:${cell.row}`;
		const known = rows.get(key);
		if (known) known.push(text);
		else rows.set(key, [text]);
	}
	return rows;
}
/** The paragraph before stands for what a paragraph goes on about, within one section. */
function beforeOf(before, passage) {
	if (!before || passage.kind === "heading" || passage.kind === "field" || before.kind === "field" || before.cell) return "";
	return before.kind !== "heading" && before.trail.join() === passage.trail.join() ? before.text : "";
}
function byPassage(mentions) {
	const ranges = /* @__PURE__ */ new Map();
	for (const { passage, range } of mentions) ranges.set(passage, [...ranges.get(passage) ?? [], range]);
	return ranges;
}
/** A pin belongs to the last mention that ends before it. */
function pins(draft, mentions) {
	const pinned = /* @__PURE__ */ new Map();
	for (const pin of draft.pins) {
		let last = null;
		for (const mention of mentions) if (mention.span.end <= pin.span.start && (!last || mention.span.end > last.span.end)) last = mention;
		if (last) pinned.set(last, pin.claim);
	}
	return pinned;
}

exports.COMPARED_TIME = COMPARED_TIME;
exports.isTimeBefore = isTimeBefore;
exports.linkAges = linkAges;
exports.linkNumbers = linkNumbers;
exports.linkSinceBefore = linkSinceBefore;
exports.settleMultiples = settleMultiples;
exports.settleRanks = settleRanks;
exports.turned = turned;
exports.yearOf = yearOf;
// src/text/distance.ts
/** Edits (insert, delete, replace, swap two neighbours) between two words; gives up above `limit` and returns `limit + 1`. */
function editDistance(a, b, limit = 3) {
	if (a === b) return 0;
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let beforePrevious = [];
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, beforePrevious[j - 2] + 1);
			current.push(cost);
			if (cost < least) least = cost;
		}
		if (least > limit) return limit + 1;
		beforePrevious = previous;
		previous = current;
	}
	return Math.min(previous[b.length], limit + 1);
}
/**
* A rough sound of a word, so that "Kathryn" meets "Catherine": letters that English and European names use for one sound
* become one letter, doubled ones single, vowels inside a word vanish. In: a folded word.
*/
function soundKey(word) {
	const sounds = word.replace(/[^a-z]/g, "").replace(/ph/g, "f").replace(/(?:ck|ch(?=[rlnst])|q|c(?=[aouklrt]|$)|x)/g, "k").replace(/c(?=[eiy])/g, "s").replace(/(?:tsch|tch|cz|ch)/g, "c").replace(/(?:sch|sz|sh)/g, "s").replace(/gh(?=[^aeiou]|$)/g, "").replace(/^(?:kn|gn)/, "n").replace(/^wr/, "r").replace(/z/g, "s").replace(/[vw]/g, "v").replace(/[yj]/g, "i").replace(/th/g, "t").replace(/h/g, "");
	return (sounds[0] ?? "") + sounds.slice(1).replace(/[aeiou]/g, "").replace(/(.)\1+/g, "$1");
}

// src/text/fold.ts
/** The comparison key of a word: compatibility forms, accents, case, and the styles of apostrophe and dash no longer count. */
function fold(word) {
	if (PLAIN.test(word)) return word.toLowerCase();
	return word.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[\u2018\u2019\u02bc\u2032\u201b`\u00b4]/g, "'").replace(/[\u2010\u2011\u2012\u2013\u2014\u2015\u2212]/g, "-").replace(/[\u0111\u0142\u00f8\u00df\u00e6\u0153\u0131\u00fe\u00f0]/gi, (letter) => WITHOUT_DECOMPOSITION[letter.toLowerCase()] ?? letter).toLowerCase();
}
const PLAIN = /^[A-Za-z0-9'-]*$/;
/** Letters that Unicode does not decompose but that writers replace when accents are left out. */
const WITHOUT_DECOMPOSITION = {
	\u0111: "d",
	\u0142: "l",
	\u00f8: "o",
	\u00df: "ss",
	\u00e6: "ae",
	\u0153: "oe",
	\u0131: "i",
	\u00fe: "th",
	\u00f0: "d"
};

// src/text/thousands.ts
/** A whole number with commas between its thousands, as messages print it. */
function thousands(count) {
	return String(Math.round(count)).replace(/\B(?=(?:\d{3}){1,5}$)/g, ",");
}

// src/text/irregular.ts
/**
* Irregular English verbs and plurals, from the lists that every grammar of English prints, as "base: forms".
* Forms that are spelled like another common word ("found" of "find" against "to found") are left where they help most.
*/
const FORMS$1 = `
be: am is are was were been being
have: has had having
do: does did done doing
go: goes went gone going
say: says said saying
make: makes made making
get: gets got gotten getting
give: gives gave given giving
take: takes took taken taking
come: comes came coming
become: becomes became becoming
see: sees saw seen seeing
know: knows knew known knowing
think: thinks thought
tell: tells told telling
leave: leaves left leaving
keep: keeps kept keeping
hold: holds held holding
bring: brings brought
buy: buys bought buying
sell: sells sold selling
build: builds built building
send: sends sent sending
spend: spends spent spending
lend: lends lent lending
lose: loses lost losing
win: wins won winning
pay: pays paid paying
meet: meets met meeting
lead: leads led leading
read: reads reading
rise: rises rose risen rising
fall: falls fell fallen falling
grow: grows grew grown growing
draw: draws drew drawn drawing
fly: flies flew flown flying
throw: throws threw thrown throwing
show: shows showed shown showing
run: runs ran running
begin: begins began begun beginning
drive: drives drove driven driving
write: writes wrote written writing
speak: speaks spoke spoken speaking
break: breaks broke broken breaking
choose: chooses chose chosen choosing
eat: eats ate eaten eating
beat: beats beaten beating
teach: teaches taught
catch: catches caught
fight: fights fought
seek: seeks sought
sit: sits sat sitting
stand: stands stood
understand: understands understood
feel: feels felt
deal: deals dealt dealing
sleep: sleeps slept
sing: sings sang sung
swim: swims swam swum
ride: rides rode ridden riding
wear: wears wore worn
bear: bears bore borne
shoot: shoots shot shooting
strike: strikes struck striking
shut: shuts shutting
cut: cuts cutting
put: puts putting
set: sets setting
hit: hits hitting
cost: costs costing
let: lets letting
use: uses used using
close: closes closed closing closure closures
open: opens opened opening
die: dies died dying
lie: lies lying
plan: plans planned planning
swing: swings swung swinging
sink: sinks sank sunk
freeze: freezes froze frozen freezing
man: men
woman: women
child: children
person: people persons
foot: feet
tooth: teeth
mouse: mice
goose: geese
life: lives
wife: wives
knife: knives
half: halves
shelf: shelves
loaf: loaves
thief: thieves
wolf: wolves
leaf: leafs
analysis: analyses
crisis: crises
basis: bases
datum: data
medium: media
index: indices indexes
penny: pence pennies
business: businesses
bus: buses
gas: gases
status: statuses
process: processes
access: accesses
press: presses
loss: losses
class: classes
match: matches
house: houses
case: cases
base: based basing
rate: rates rated rating
name: names named naming
time: times timed
price: prices priced pricing
place: places placed placing
share: shares shared sharing
increase: increases increased increasing
decrease: decreases decreased decreasing
reduce: reduces reduced reducing
produce: produces produced producing
release: releases released releasing
raise: raises raised raising
purchase: purchases purchased
promise: promises promised
service: services serviced
receive: receives received receiving
achieve: achieves achieved
believe: believes believed
serve: serves served serving
save: saves saved saving savings
move: moves moved moving
live: lived living
love: loves loved
charge: charges charged charging
change: changes changed changing
judge: judges judged judging
manage: manages managed managing
store: stores stored storing storage
score: scores scored scoring
require: requires required
hire: hires hired hiring
fire: fires fired
create: creates created creating creator creators
need: needs needed
exceed: exceeds exceeded
proceed: proceeds proceeded
feed: feeds fed
bleed: bleeds bled
speed: speeds sped
succeed: succeeds succeeded
vote: votes voted voting
quote: quotes quoted
attend: attends attended attending
visit: visits visited visiting visitor visitors
add: adds added adding
top: tops topped topping
`;
/** Form \u2192 base form. */
const IRREGULAR = new Map(FORMS$1.trim().split("\n").flatMap((line) => {
	const [base = "", forms = ""] = line.split(":");
	return [base, ...forms.trim().split(" ")].filter(Boolean).map((form) => [form, base]);
}));

// src/text/lemma.ts
/**
* The dictionary form of an English word, as far as rules and a list of irregular forms can tell: "studies" \u2192 "study",
* "created" \u2192 "create", "teeth" \u2192 "tooth". In: a folded, lower-case word. Out: its base form, or the word itself.
*/
function lemma(word) {
	const irregular = IRREGULAR.get(word);
	if (irregular) return irregular;
	if (word.length < 4 || !/^[a-z'-]+$/.test(word)) return word;
	return singular(word) ?? withoutSuffix(word, "ing") ?? withoutSuffix(word, "ed") ?? word;
}
/**
* The key under which a word meets its relatives: "creates", "creation", "creator" and "creative" share one. Coarser than
* `lemma`, so it is evidence for a link and never proof. In: a folded, lower-case word.
*/
function stem(word) {
	let known = STEMS.get(word);
	if (known === void 0) {
		known = toStem(word);
		if (STEMS.size >= MOST_STEMS) STEMS.clear();
		STEMS.set(word, known);
	}
	return known;
}
/** A text says the same words again and again. */
const STEMS = /* @__PURE__ */ new Map();
const MOST_STEMS = 5e4;
/** Nouns that would share their key with a stranger: apply, store, cite, police. */
const STRANGERS = /* @__PURE__ */ new Set([
	"apple",
	"story",
	"city",
	"policy"
]);
function toStem(word) {
	let base = lemma(word);
	if (STRANGERS.has(base)) return base;
	if (base.length < 5) return base.endsWith("e") && base.length === 4 ? base.slice(0, -1) : base;
	for (const [suffix, replacement, least] of DERIVATIONS) if (base.endsWith(suffix) && base.length - suffix.length >= least) {
		base = base.slice(0, -suffix.length) + replacement;
		break;
	}
	return base.length > 3 && /[ey]$/.test(base) ? base.slice(0, -1) : base;
}
function singular(word) {
	if (!word.endsWith("s") || /(?:ss|us|is|ics|news|series|species)$/.test(word)) return null;
	if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
	if (/(?:sh|ch|x|ss|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
	return word.slice(0, -1);
}
function withoutSuffix(word, suffix) {
	if (!word.endsWith(suffix)) return null;
	if (suffix === "ed" && word.endsWith("eed")) return word.length > 5 ? word.slice(0, -1) : null;
	if (suffix === "ed" && word.endsWith("ied")) return `${word.slice(0, -3)}y`;
	const root = word.slice(0, -suffix.length);
	if (root.length < 2 || !/[aeiouy]/.test(root)) return null;
	if (/([bdfgmnprt])\1$/.test(root)) return root.slice(0, -1);
	if (/(?:[^aeiou][aiou]|[aeiou]{2})(?:[cgsvz]|th)$/.test(root) || /(?:[rlns]c|[rlnd]g|[lr]v|at|ut|it[eu]|bl|cl|dl|gl|pl|tl|zl|iv|us|iz|os|as|ir|ur|or|ar|ak|ik|ok|id|od|ud|ad|ag|am|im|om|um|an|in|on|un|al|il|ol|ul|ap|ip|op|up|ab|ib|ob|ub|u)$/.test(root)) return KEEPS_NO_E.test(root) ? root : `${root}e`;
	return root;
}
/** Roots of more than one syllable, or with two vowels before the last consonant, that end without an e: "open", "gain". */
const KEEPS_NO_E = /(?:[aeiou]{2}[bdfgklmnprt]|[aeiou][^aeiou]+(?:en|on|er|or|om|it|et|al|el|in|op|ip|ish|ain)|answ|show|follow|grow|down)$/;
/** Longest first; the last column is how much of the word has to be left. */
const DERIVATIONS = [
	[
		"isation",
		"ize",
		3
	],
	[
		"ization",
		"ize",
		3
	],
	[
		"fication",
		"fy",
		2
	],
	[
		"ational",
		"ate",
		3
	],
	[
		"fulness",
		"ful",
		3
	],
	[
		"iveness",
		"ive",
		3
	],
	[
		"ication",
		"y",
		3
	],
	[
		"ations",
		"ate",
		3
	],
	[
		"ation",
		"ate",
		3
	],
	[
		"ility",
		"le",
		3
	],
	[
		"ement",
		"",
		4
	],
	[
		"ment",
		"",
		4
	],
	[
		"sion",
		"s",
		3
	],
	[
		"tion",
		"t",
		3
	],
	[
		"ance",
		"",
		4
	],
	[
		"ence",
		"",
		4
	],
	[
		"sure",
		"s",
		3
	],
	[
		"ness",
		"",
		4
	],
	[
		"ible",
		"",
		4
	],
	[
		"able",
		"",
		4
	],
	[
		"ise",
		"ize",
		3
	],
	[
		"ion",
		"",
		5
	],
	[
		"ive",
		"",
		4
	],
	[
		"ate",
		"",
		4
	],
	[
		"ful",
		"",
		4
	],
	[
		"ous",
		"",
		4
	],
	[
		"al",
		"",
		4
	],
	[
		"ly",
		"",
		4
	]
];

// src/text/tokens.ts
/** Splits a text into words, numbers and marks. Hyphens are marks; a clitic ("'s") is a word of its own. */
function tokenize(text) {
	let tokens = SPLIT.get(text);
	if (tokens === void 0) {
		tokens = split(text);
		held += text.length;
		if (held > MOST_HELD) {
			SPLIT.clear();
			held = text.length;
		}
		SPLIT.set(text, tokens);
	}
	return tokens;
}
/** Whoever links names, figures, lists or quotations asks for the words of the same passages, of one draft at a time. */
const SPLIT = /* @__PURE__ */ new Map();
/** Characters of the texts whose tokens are kept: those of a long draft. */
const MOST_HELD = 1e5;
let held = 0;
function split(text) {
	const tokens = [];
	TOKEN.lastIndex = 0;
	for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
		const surface = match[0];
		const start = match.index;
		const kind = match[1] ? "number" : match[2] ? "word" : "mark";
		const clitic = kind === "word" && APOSTROPHE.test(surface) ? /['\u2019\u02bc](?:s|S|ll|re|ve|d|m)$/.exec(surface) : null;
		if (clitic && clitic.index > 0) tokens.push(token(surface.slice(0, clitic.index), start, kind), token(clitic[0], start + clitic.index, kind));
		else tokens.push(token(surface, start, kind));
	}
	return tokens;
}
const APOSTROPHE = /['\u2019\u02bc]/;
/**
* Ranges of the sentences of a text. A full stop ends one only before a blank and a likely beginning, not after an
* initial or a common abbreviation; semicolons do not.
*/
function sentences(text) {
	let ranges = SENTENCES.get(text);
	if (ranges === void 0) {
		ranges = rangesOf(text);
		ranged += text.length;
		if (ranged > MOST_HELD) {
			SENTENCES.clear();
			ranged = text.length;
		}
		SENTENCES.set(text, ranges);
	}
	return ranges;
}
/** As with words, many ask for those of the same passages. */
const SENTENCES = /* @__PURE__ */ new Map();
let ranged = 0;
function rangesOf(text) {
	const ranges = [];
	let start = 0;
	for (const match of text.matchAll(SENTENCE_END)) {
		const end = match.index + match[0].trimEnd().length;
		if (match[0].startsWith(".") && isAbbreviation(text, match.index)) continue;
		if (text.slice(start, end).trim()) ranges.push({
			start: skipBlanks(text, start),
			end
		});
		start = match.index + match[0].length;
	}
	if (text.slice(start).trim()) ranges.push({
		start: skipBlanks(text, start),
		end: text.trimEnd().length
	});
	return ranges;
}
const TOKEN = /(\p{Nd}{1,40}(?:[.,]\p{Nd}{1,40}){0,20})|([\p{L}\p{M}]{1,200}(?:['\u2019\u02bc.][\p{L}\p{M}]{1,200}){0,8}|[\p{L}\p{M}\p{Nd}]{1,200})|[^\s\p{L}\p{M}\p{Nd}]/gu;
const SENTENCE_END = /[.!?\u2026]{1,5}["'\u201d\u2019\u00bb)\]]{0,3}(?=\s["'\u201c\u2018\u00ab([]{0,3}[\p{Lu}\p{Nd}\u00a3$\u20ac\u00a5\u20b9\ufffc])\s|[!?\u2026]{1,5}["'\u201d\u2019\u00bb)\]]{0,3}\s(?=\p{Lu})/gu;
/** Abbreviations of titles, months and references that a full stop follows inside a sentence. */
const ABBREVIATIONS = new Set("mr mrs ms mx dr prof st sr jr rev hon gen col capt lt sgt cllr gov sen rep pres no nos vs v cf al fig figs eq vol ed eds pp p ca c approx est inc ltd co corp plc bros dept univ jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun e.g i.e eg ie etc a.m p.m u.s u.k u.n".split(" "));
/** Of those, the ones that also end sentences: they count as ends unless a name or number clearly goes on. */
const OFTEN_LAST = new Set("etc inc ltd co corp plc a.m p.m u.s u.k u.n al sun mon sat jr sr".split(" "));
function isAbbreviation(text, dot) {
	const before = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, dot - 12), dot))?.[0] ?? "";
	if (/^(?:p|\p{Lu})$/u.test(before) && /[\d\u00b0]/.test(text[dot - 2] ?? "")) return false;
	if (/^\p{Lu}$/u.test(before)) return true;
	const word = before.toLowerCase().replace(/^\.+/, "");
	return ABBREVIATIONS.has(word) && !OFTEN_LAST.has(word);
}
function skipBlanks(text, from) {
	let at = from;
	while (at < text.length && text[at] === " ") at++;
	return at;
}
function token(surface, start, kind) {
	const { lower, base, capital } = formsOf(surface);
	return {
		text: surface,
		lower,
		lemma: kind === "word" ? base : lower,
		start,
		end: start + surface.length,
		kind,
		capital
	};
}
/** A text says the same words again and again. */
const FORMS = /* @__PURE__ */ new Map();
const MOST_FORMS = 5e4;
function formsOf(surface) {
	const known = FORMS.get(surface);
	if (known) return known;
	const lower = fold(surface);
	const forms = {
		lower,
		base: lemma(lower),
		capital: /^\p{Lu}/u.test(surface)
	};
	if (FORMS.size >= MOST_FORMS) FORMS.clear();
	FORMS.set(surface, forms);
	return forms;
}

exports.editDistance = editDistance;
exports.fold = fold;
exports.lemma = lemma;
exports.sentences = sentences;
exports.soundKey = soundKey;
exports.stem = stem;
exports.thousands = thousands;
exports.tokenize = tokenize;
import { n as editDistance, r as soundKey, t as didYouMean } from "./nearest.js";
import { t as toLines } from "./lines.js";
import { a as openHtml, c as passageAt, d as printClaim, f as printWhere, i as openFence, l as readerText, n as isDefinition, o as toCellCount, r as isDelimiterRow, s as toSource, t as parseDraft, u as textRange } from "./parse.js";
import { n as repositoryPath } from "./repository-path.js";
import { n as sortFindings, t as byText } from "./sort.js";
import { createHash } from "node:crypto";

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

// src/text/fold.ts
/** The comparison key of a word: compatibility forms, accents, case, and the styles of apostrophe and dash no longer count. */
function fold(word) {
	if (PLAIN$2.test(word)) return word.toLowerCase();
	return word.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[‘’ʼ′‛`´]/g, "'").replace(/[‐‑‒–—―−]/g, "-").replace(/[đłøßæœıþð]/gi, (letter) => WITHOUT_DECOMPOSITION[letter.toLowerCase()] ?? letter).toLowerCase();
}
const PLAIN$2 = /^[A-Za-z0-9'-]*$/;
/** Letters that Unicode does not decompose but that writers replace when accents are left out. */
const WITHOUT_DECOMPOSITION = {
	đ: "d",
	ł: "l",
	ø: "o",
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ı: "i",
	þ: "th",
	ð: "d"
};

// node_modules/decimal.js/decimal.mjs
/*!
*  decimal.js v10.6.0
*  An arbitrary-precision Decimal type for JavaScript.
*  https://github.com/MikeMcl/decimal.js
*  Copyright (c) 2025 Michael Mclaughlin <M8ch88l@gmail.com>
*  MIT Licence
*/
var EXP_LIMIT = 9e15;
var MAX_DIGITS = 1e9;
var NUMERALS = "0123456789abcdef";
var LN10 = "2.3025850929940456840179914546843642076011014886287729760333279009675726096773524802359972050895982983419677840422862486334095254650828067566662873690987816894829072083255546808437998948262331985283935053089653777326288461633662222876982198867465436674744042432743651550489343149393914796194044002221051017141748003688084012647080685567743216228355220114804663715659121373450747856947683463616792101806445070648000277502684916746550586856935673420670581136429224554405758925724208241314695689016758940256776311356919292033376587141660230105703089634572075440370847469940168269282808481184289314848524948644871927809676271275775397027668605952496716674183485704422507197965004714951050492214776567636938662976979522110718264549734772662425709429322582798502585509785265383207606726317164309505995087807523710333101197857547331541421808427543863591778117054309827482385045648019095610299291824318237525357709750539565187697510374970888692180205189339507238539205144634197265287286965110862571492198849978748873771345686209167058";
var PI = "3.1415926535897932384626433832795028841971693993751058209749445923078164062862089986280348253421170679821480865132823066470938446095505822317253594081284811174502841027019385211055596446229489549303819644288109756659334461284756482337867831652712019091456485669234603486104543266482133936072602491412737245870066063155881748815209209628292540917153643678925903600113305305488204665213841469519415116094330572703657595919530921861173819326117931051185480744623799627495673518857527248912279381830119491298336733624406566430860213949463952247371907021798609437027705392171762931767523846748184676694051320005681271452635608277857713427577896091736371787214684409012249534301465495853710507922796892589235420199561121290219608640344181598136297747713099605187072113499999983729780499510597317328160963185950244594553469083026425223082533446850352619311881710100031378387528865875332083814206171776691473035982534904287554687311595628638823537875937519577818577805321712268066130019278766111959092164201989380952572010654858632789";
var DEFAULTS = {
	precision: 20,
	rounding: 4,
	modulo: 1,
	toExpNeg: -7,
	toExpPos: 21,
	minE: -EXP_LIMIT,
	maxE: EXP_LIMIT,
	crypto: false
};
var inexact;
var quadrant;
var external = true;
var decimalError = "[DecimalError] ";
var invalidArgument = decimalError + "Invalid argument: ";
var precisionLimitExceeded = decimalError + "Precision limit exceeded";
var cryptoUnavailable = decimalError + "crypto unavailable";
var tag = "[object Decimal]";
var mathfloor = Math.floor;
var mathpow = Math.pow;
var isBinary = /^0b([01]+(\.[01]*)?|\.[01]+)(p[+-]?\d+)?$/i;
var isHex = /^0x([0-9a-f]+(\.[0-9a-f]*)?|\.[0-9a-f]+)(p[+-]?\d+)?$/i;
var isOctal = /^0o([0-7]+(\.[0-7]*)?|\.[0-7]+)(p[+-]?\d+)?$/i;
var isDecimal = /^(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
var BASE = 1e7;
var LOG_BASE = 7;
var MAX_SAFE_INTEGER = 9007199254740991;
var LN10_PRECISION = LN10.length - 1;
var PI_PRECISION = PI.length - 1;
var P = { toStringTag: tag };
P.absoluteValue = P.abs = function() {
	var x = new this.constructor(this);
	if (x.s < 0) x.s = 1;
	return finalise(x);
};
P.ceil = function() {
	return finalise(new this.constructor(this), this.e + 1, 2);
};
P.clampedTo = P.clamp = function(min, max) {
	var k, x = this, Ctor = x.constructor;
	min = new Ctor(min);
	max = new Ctor(max);
	if (!min.s || !max.s) return new Ctor(NaN);
	if (min.gt(max)) throw Error(invalidArgument + max);
	k = x.cmp(min);
	return k < 0 ? min : x.cmp(max) > 0 ? max : new Ctor(x);
};
P.comparedTo = P.cmp = function(y) {
	var i, j, xdL, ydL, x = this, xd = x.d, yd = (y = new x.constructor(y)).d, xs = x.s, ys = y.s;
	if (!xd || !yd) return !xs || !ys ? NaN : xs !== ys ? xs : xd === yd ? 0 : !xd ^ xs < 0 ? 1 : -1;
	if (!xd[0] || !yd[0]) return xd[0] ? xs : yd[0] ? -ys : 0;
	if (xs !== ys) return xs;
	if (x.e !== y.e) return x.e > y.e ^ xs < 0 ? 1 : -1;
	xdL = xd.length;
	ydL = yd.length;
	for (i = 0, j = xdL < ydL ? xdL : ydL; i < j; ++i) if (xd[i] !== yd[i]) return xd[i] > yd[i] ^ xs < 0 ? 1 : -1;
	return xdL === ydL ? 0 : xdL > ydL ^ xs < 0 ? 1 : -1;
};
P.cosine = P.cos = function() {
	var pr, rm, x = this, Ctor = x.constructor;
	if (!x.d) return new Ctor(NaN);
	if (!x.d[0]) return new Ctor(1);
	pr = Ctor.precision;
	rm = Ctor.rounding;
	Ctor.precision = pr + Math.max(x.e, x.sd()) + LOG_BASE;
	Ctor.rounding = 1;
	x = cosine(Ctor, toLessThanHalfPi(Ctor, x));
	Ctor.precision = pr;
	Ctor.rounding = rm;
	return finalise(quadrant == 2 || quadrant == 3 ? x.neg() : x, pr, rm, true);
};
P.cubeRoot = P.cbrt = function() {
	var e, m, n, r, rep, s, sd, t, t3, t3plusx, x = this, Ctor = x.constructor;
	if (!x.isFinite() || x.isZero()) return new Ctor(x);
	external = false;
	s = x.s * mathpow(x.s * x, 1 / 3);
	if (!s || Math.abs(s) == 1 / 0) {
		n = digitsToString(x.d);
		e = x.e;
		if (s = (e - n.length + 1) % 3) n += s == 1 || s == -2 ? "0" : "00";
		s = mathpow(n, 1 / 3);
		e = mathfloor((e + 1) / 3) - (e % 3 == (e < 0 ? -1 : 2));
		if (s == 1 / 0) n = "5e" + e;
		else {
			n = s.toExponential();
			n = n.slice(0, n.indexOf("e") + 1) + e;
		}
		r = new Ctor(n);
		r.s = x.s;
	} else r = new Ctor(s.toString());
	sd = (e = Ctor.precision) + 3;
	for (;;) {
		t = r;
		t3 = t.times(t).times(t);
		t3plusx = t3.plus(x);
		r = divide(t3plusx.plus(x).times(t), t3plusx.plus(t3), sd + 2, 1);
		if (digitsToString(t.d).slice(0, sd) === (n = digitsToString(r.d)).slice(0, sd)) {
			n = n.slice(sd - 3, sd + 1);
			if (n == "9999" || !rep && n == "4999") {
				if (!rep) {
					finalise(t, e + 1, 0);
					if (t.times(t).times(t).eq(x)) {
						r = t;
						break;
					}
				}
				sd += 4;
				rep = 1;
			} else {
				if (!+n || !+n.slice(1) && n.charAt(0) == "5") {
					finalise(r, e + 1, 1);
					m = !r.times(r).times(r).eq(x);
				}
				break;
			}
		}
	}
	external = true;
	return finalise(r, e, Ctor.rounding, m);
};
P.decimalPlaces = P.dp = function() {
	var w, d = this.d, n = NaN;
	if (d) {
		w = d.length - 1;
		n = (w - mathfloor(this.e / LOG_BASE)) * LOG_BASE;
		w = d[w];
		if (w) for (; w % 10 == 0; w /= 10) n--;
		if (n < 0) n = 0;
	}
	return n;
};
P.dividedBy = P.div = function(y) {
	return divide(this, new this.constructor(y));
};
P.dividedToIntegerBy = P.divToInt = function(y) {
	var x = this, Ctor = x.constructor;
	return finalise(divide(x, new Ctor(y), 0, 1, 1), Ctor.precision, Ctor.rounding);
};
P.equals = P.eq = function(y) {
	return this.cmp(y) === 0;
};
P.floor = function() {
	return finalise(new this.constructor(this), this.e + 1, 3);
};
P.greaterThan = P.gt = function(y) {
	return this.cmp(y) > 0;
};
P.greaterThanOrEqualTo = P.gte = function(y) {
	var k = this.cmp(y);
	return k == 1 || k === 0;
};
P.hyperbolicCosine = P.cosh = function() {
	var k, n, pr, rm, len, x = this, Ctor = x.constructor, one = new Ctor(1);
	if (!x.isFinite()) return new Ctor(x.s ? 1 / 0 : NaN);
	if (x.isZero()) return one;
	pr = Ctor.precision;
	rm = Ctor.rounding;
	Ctor.precision = pr + Math.max(x.e, x.sd()) + 4;
	Ctor.rounding = 1;
	len = x.d.length;
	if (len < 32) {
		k = Math.ceil(len / 3);
		n = (1 / tinyPow(4, k)).toString();
	} else {
		k = 16;
		n = "2.3283064365386962890625e-10";
	}
	x = taylorSeries(Ctor, 1, x.times(n), new Ctor(1), true);
	var cosh2_x, i = k, d8 = new Ctor(8);
	for (; i--;) {
		cosh2_x = x.times(x);
		x = one.minus(cosh2_x.times(d8.minus(cosh2_x.times(d8))));
	}
	return finalise(x, Ctor.precision = pr, Ctor.rounding = rm, true);
};
P.hyperbolicSine = P.sinh = function() {
	var k, pr, rm, len, x = this, Ctor = x.constructor;
	if (!x.isFinite() || x.isZero()) return new Ctor(x);
	pr = Ctor.precision;
	rm = Ctor.rounding;
	Ctor.precision = pr + Math.max(x.e, x.sd()) + 4;
	Ctor.rounding = 1;
	len = x.d.length;
	if (len < 3) x = taylorSeries(Ctor, 2, x, x, true);
	else {
		k = 1.4 * Math.sqrt(len);
		k = k > 16 ? 16 : k | 0;
		x = x.times(1 / tinyPow(5, k));
		x = taylorSeries(Ctor, 2, x, x, true);
		var sinh2_x, d5 = new Ctor(5), d16 = new Ctor(16), d20 = new Ctor(20);
		for (; k--;) {
			sinh2_x = x.times(x);
			x = x.times(d5.plus(sinh2_x.times(d16.times(sinh2_x).plus(d20))));
		}
	}
	Ctor.precision = pr;
	Ctor.rounding = rm;
	return finalise(x, pr, rm, true);
};
P.hyperbolicTangent = P.tanh = function() {
	var pr, rm, x = this, Ctor = x.constructor;
	if (!x.isFinite()) return new Ctor(x.s);
	if (x.isZero()) return new Ctor(x);
	pr = Ctor.precision;
	rm = Ctor.rounding;
	Ctor.precision = pr + 7;
	Ctor.rounding = 1;
	return divide(x.sinh(), x.cosh(), Ctor.precision = pr, Ctor.rounding = rm);
};
P.inverseCosine = P.acos = function() {
	var x = this, Ctor = x.constructor, k = x.abs().cmp(1), pr = Ctor.precision, rm = Ctor.rounding;
	if (k !== -1) return k === 0 ? x.isNeg() ? getPi(Ctor, pr, rm) : new Ctor(0) : new Ctor(NaN);
	if (x.isZero()) return getPi(Ctor, pr + 4, rm).times(.5);
	Ctor.precision = pr + 6;
	Ctor.rounding = 1;
	x = new Ctor(1).minus(x).div(x.plus(1)).sqrt().atan();
	Ctor.precision = pr;
	Ctor.rounding = rm;
	return x.times(2);
};
P.inverseHyperbolicCosine = P.acosh = function() {
	var pr, rm, x = this, Ctor = x.constructor;
	if (x.lte(1)) return new Ctor(x.eq(1) ? 0 : NaN);
	if (!x.isFinite()) return new Ctor(x);
	pr = Ctor.precision;
	rm = Ctor.rounding;
	Ctor.precision = pr + Math.max(Math.abs(x.e), x.sd()) + 4;
	Ctor.rounding = 1;
	external = false;
	x = x.times(x).minus(1).sqrt().plus(x);
	external = true;
	Ctor.precision = pr;
	Ctor.rounding = rm;
	return x.ln();
};
P.inverseHyperbolicSine = P.asinh = function() {
	var pr, rm, x = this, Ctor = x.constructor;
	if (!x.isFinite() || x.isZero()) return new Ctor(x);
	pr = Ctor.precision;
	rm = Ctor.rounding;
	Ctor.precision = pr + 2 * Math.max(Math.abs(x.e), x.sd()) + 6;
	Ctor.rounding = 1;
	external = false;
	x = x.times(x).plus(1).sqrt().plus(x);
	external = true;
	Ctor.precision = pr;
	Ctor.rounding = rm;
	return x.ln();
};
P.inverseHyperbolicTangent = P.atanh = function() {
	var pr, rm, wpr, xsd, x = this, Ctor = x.constructor;
	if (!x.isFinite()) return new Ctor(NaN);
	if (x.e >= 0) return new Ctor(x.abs().eq(1) ? x.s / 0 : x.isZero() ? x : NaN);
	pr = Ctor.precision;
	rm = Ctor.rounding;
	xsd = x.sd();
	if (Math.max(xsd, pr) < 2 * -x.e - 1) return finalise(new Ctor(x), pr, rm, true);
	Ctor.precision = wpr = xsd - x.e;
	x = divide(x.plus(1), new Ctor(1).minus(x), wpr + pr, 1);
	Ctor.precision = pr + 4;
	Ctor.rounding = 1;
	x = x.ln();
	Ctor.precision = pr;
	Ctor.rounding = rm;
	return x.times(.5);
};
P.inverseSine = P.asin = function() {
	var halfPi, k, pr, rm, x = this, Ctor = x.constructor;
	if (x.isZero()) return new Ctor(x);
	k = x.abs().cmp(1);
	pr = Ctor.precision;
	rm = Ctor.rounding;
	if (k !== -1) {
		if (k === 0) {
			halfPi = getPi(Ctor, pr + 4, rm).times(.5);
			halfPi.s = x.s;
			return halfPi;
		}
		return new Ctor(NaN);
	}
	Ctor.precision = pr + 6;
	Ctor.rounding = 1;
	x = x.div(new Ctor(1).minus(x.times(x)).sqrt().plus(1)).atan();
	Ctor.precision = pr;
	Ctor.rounding = rm;
	return x.times(2);
};
P.inverseTangent = P.atan = function() {
	var i, j, k, n, px, t, r, wpr, x2, x = this, Ctor = x.constructor, pr = Ctor.precision, rm = Ctor.rounding;
	if (!x.isFinite()) {
		if (!x.s) return new Ctor(NaN);
		if (pr + 4 <= PI_PRECISION) {
			r = getPi(Ctor, pr + 4, rm).times(.5);
			r.s = x.s;
			return r;
		}
	} else if (x.isZero()) return new Ctor(x);
	else if (x.abs().eq(1) && pr + 4 <= PI_PRECISION) {
		r = getPi(Ctor, pr + 4, rm).times(.25);
		r.s = x.s;
		return r;
	}
	Ctor.precision = wpr = pr + 10;
	Ctor.rounding = 1;
	k = Math.min(28, wpr / LOG_BASE + 2 | 0);
	for (i = k; i; --i) x = x.div(x.times(x).plus(1).sqrt().plus(1));
	external = false;
	j = Math.ceil(wpr / LOG_BASE);
	n = 1;
	x2 = x.times(x);
	r = new Ctor(x);
	px = x;
	for (; i !== -1;) {
		px = px.times(x2);
		t = r.minus(px.div(n += 2));
		px = px.times(x2);
		r = t.plus(px.div(n += 2));
		if (r.d[j] !== void 0) for (i = j; r.d[i] === t.d[i] && i--;);
	}
	if (k) r = r.times(2 << k - 1);
	external = true;
	return finalise(r, Ctor.precision = pr, Ctor.rounding = rm, true);
};
P.isFinite = function() {
	return !!this.d;
};
P.isInteger = P.isInt = function() {
	return !!this.d && mathfloor(this.e / LOG_BASE) > this.d.length - 2;
};
P.isNaN = function() {
	return !this.s;
};
P.isNegative = P.isNeg = function() {
	return this.s < 0;
};
P.isPositive = P.isPos = function() {
	return this.s > 0;
};
P.isZero = function() {
	return !!this.d && this.d[0] === 0;
};
P.lessThan = P.lt = function(y) {
	return this.cmp(y) < 0;
};
P.lessThanOrEqualTo = P.lte = function(y) {
	return this.cmp(y) < 1;
};
P.logarithm = P.log = function(base) {
	var isBase10, d, denominator, k, inf, num, sd, r, arg = this, Ctor = arg.constructor, pr = Ctor.precision, rm = Ctor.rounding, guard = 5;
	if (base == null) {
		base = new Ctor(10);
		isBase10 = true;
	} else {
		base = new Ctor(base);
		d = base.d;
		if (base.s < 0 || !d || !d[0] || base.eq(1)) return new Ctor(NaN);
		isBase10 = base.eq(10);
	}
	d = arg.d;
	if (arg.s < 0 || !d || !d[0] || arg.eq(1)) return new Ctor(d && !d[0] ? -1 / 0 : arg.s != 1 ? NaN : d ? 0 : 1 / 0);
	if (isBase10) {
		if (d.length > 1) inf = true;
		else {
			for (k = d[0]; k % 10 === 0;) k /= 10;
			inf = k !== 1;
		}
	}
	external = false;
	sd = pr + guard;
	num = naturalLogarithm(arg, sd);
	denominator = isBase10 ? getLn10(Ctor, sd + 10) : naturalLogarithm(base, sd);
	r = divide(num, denominator, sd, 1);
	if (checkRoundingDigits(r.d, k = pr, rm)) do {
		sd += 10;
		num = naturalLogarithm(arg, sd);
		denominator = isBase10 ? getLn10(Ctor, sd + 10) : naturalLogarithm(base, sd);
		r = divide(num, denominator, sd, 1);
		if (!inf) {
			if (+digitsToString(r.d).slice(k + 1, k + 15) + 1 == 0x5af3107a4000) r = finalise(r, pr + 1, 0);
			break;
		}
	} while (checkRoundingDigits(r.d, k += 10, rm));
	external = true;
	return finalise(r, pr, rm);
};
P.minus = P.sub = function(y) {
	var d, e, i, j, k, len, pr, rm, xd, xe, xLTy, yd, x = this, Ctor = x.constructor;
	y = new Ctor(y);
	if (!x.d || !y.d) {
		if (!x.s || !y.s) y = new Ctor(NaN);
		else if (x.d) y.s = -y.s;
		else y = new Ctor(y.d || x.s !== y.s ? x : NaN);
		return y;
	}
	if (x.s != y.s) {
		y.s = -y.s;
		return x.plus(y);
	}
	xd = x.d;
	yd = y.d;
	pr = Ctor.precision;
	rm = Ctor.rounding;
	if (!xd[0] || !yd[0]) {
		if (yd[0]) y.s = -y.s;
		else if (xd[0]) y = new Ctor(x);
		else return new Ctor(rm === 3 ? -0 : 0);
		return external ? finalise(y, pr, rm) : y;
	}
	e = mathfloor(y.e / LOG_BASE);
	xe = mathfloor(x.e / LOG_BASE);
	xd = xd.slice();
	k = xe - e;
	if (k) {
		xLTy = k < 0;
		if (xLTy) {
			d = xd;
			k = -k;
			len = yd.length;
		} else {
			d = yd;
			e = xe;
			len = xd.length;
		}
		i = Math.max(Math.ceil(pr / LOG_BASE), len) + 2;
		if (k > i) {
			k = i;
			d.length = 1;
		}
		d.reverse();
		for (i = k; i--;) d.push(0);
		d.reverse();
	} else {
		i = xd.length;
		len = yd.length;
		xLTy = i < len;
		if (xLTy) len = i;
		for (i = 0; i < len; i++) if (xd[i] != yd[i]) {
			xLTy = xd[i] < yd[i];
			break;
		}
		k = 0;
	}
	if (xLTy) {
		d = xd;
		xd = yd;
		yd = d;
		y.s = -y.s;
	}
	len = xd.length;
	for (i = yd.length - len; i > 0; --i) xd[len++] = 0;
	for (i = yd.length; i > k;) {
		if (xd[--i] < yd[i]) {
			for (j = i; j && xd[--j] === 0;) xd[j] = BASE - 1;
			--xd[j];
			xd[i] += BASE;
		}
		xd[i] -= yd[i];
	}
	for (; xd[--len] === 0;) xd.pop();
	for (; xd[0] === 0; xd.shift()) --e;
	if (!xd[0]) return new Ctor(rm === 3 ? -0 : 0);
	y.d = xd;
	y.e = getBase10Exponent(xd, e);
	return external ? finalise(y, pr, rm) : y;
};
P.modulo = P.mod = function(y) {
	var q, x = this, Ctor = x.constructor;
	y = new Ctor(y);
	if (!x.d || !y.s || y.d && !y.d[0]) return new Ctor(NaN);
	if (!y.d || x.d && !x.d[0]) return finalise(new Ctor(x), Ctor.precision, Ctor.rounding);
	external = false;
	if (Ctor.modulo == 9) {
		q = divide(x, y.abs(), 0, 3, 1);
		q.s *= y.s;
	} else q = divide(x, y, 0, Ctor.modulo, 1);
	q = q.times(y);
	external = true;
	return x.minus(q);
};
P.naturalExponential = P.exp = function() {
	return naturalExponential(this);
};
P.naturalLogarithm = P.ln = function() {
	return naturalLogarithm(this);
};
P.negated = P.neg = function() {
	var x = new this.constructor(this);
	x.s = -x.s;
	return finalise(x);
};
P.plus = P.add = function(y) {
	var carry, d, e, i, k, len, pr, rm, xd, yd, x = this, Ctor = x.constructor;
	y = new Ctor(y);
	if (!x.d || !y.d) {
		if (!x.s || !y.s) y = new Ctor(NaN);
		else if (!x.d) y = new Ctor(y.d || x.s === y.s ? x : NaN);
		return y;
	}
	if (x.s != y.s) {
		y.s = -y.s;
		return x.minus(y);
	}
	xd = x.d;
	yd = y.d;
	pr = Ctor.precision;
	rm = Ctor.rounding;
	if (!xd[0] || !yd[0]) {
		if (!yd[0]) y = new Ctor(x);
		return external ? finalise(y, pr, rm) : y;
	}
	k = mathfloor(x.e / LOG_BASE);
	e = mathfloor(y.e / LOG_BASE);
	xd = xd.slice();
	i = k - e;
	if (i) {
		if (i < 0) {
			d = xd;
			i = -i;
			len = yd.length;
		} else {
			d = yd;
			e = k;
			len = xd.length;
		}
		k = Math.ceil(pr / LOG_BASE);
		len = k > len ? k + 1 : len + 1;
		if (i > len) {
			i = len;
			d.length = 1;
		}
		d.reverse();
		for (; i--;) d.push(0);
		d.reverse();
	}
	len = xd.length;
	i = yd.length;
	if (len - i < 0) {
		i = len;
		d = yd;
		yd = xd;
		xd = d;
	}
	for (carry = 0; i;) {
		carry = (xd[--i] = xd[i] + yd[i] + carry) / BASE | 0;
		xd[i] %= BASE;
	}
	if (carry) {
		xd.unshift(carry);
		++e;
	}
	for (len = xd.length; xd[--len] == 0;) xd.pop();
	y.d = xd;
	y.e = getBase10Exponent(xd, e);
	return external ? finalise(y, pr, rm) : y;
};
P.precision = P.sd = function(z) {
	var k, x = this;
	if (z !== void 0 && z !== !!z && z !== 1 && z !== 0) throw Error(invalidArgument + z);
	if (x.d) {
		k = getPrecision(x.d);
		if (z && x.e + 1 > k) k = x.e + 1;
	} else k = NaN;
	return k;
};
P.round = function() {
	var x = this, Ctor = x.constructor;
	return finalise(new Ctor(x), x.e + 1, Ctor.rounding);
};
P.sine = P.sin = function() {
	var pr, rm, x = this, Ctor = x.constructor;
	if (!x.isFinite()) return new Ctor(NaN);
	if (x.isZero()) return new Ctor(x);
	pr = Ctor.precision;
	rm = Ctor.rounding;
	Ctor.precision = pr + Math.max(x.e, x.sd()) + LOG_BASE;
	Ctor.rounding = 1;
	x = sine(Ctor, toLessThanHalfPi(Ctor, x));
	Ctor.precision = pr;
	Ctor.rounding = rm;
	return finalise(quadrant > 2 ? x.neg() : x, pr, rm, true);
};
P.squareRoot = P.sqrt = function() {
	var m, n, sd, r, rep, t, x = this, d = x.d, e = x.e, s = x.s, Ctor = x.constructor;
	if (s !== 1 || !d || !d[0]) return new Ctor(!s || s < 0 && (!d || d[0]) ? NaN : d ? x : 1 / 0);
	external = false;
	s = Math.sqrt(+x);
	if (s == 0 || s == 1 / 0) {
		n = digitsToString(d);
		if ((n.length + e) % 2 == 0) n += "0";
		s = Math.sqrt(n);
		e = mathfloor((e + 1) / 2) - (e < 0 || e % 2);
		if (s == 1 / 0) n = "5e" + e;
		else {
			n = s.toExponential();
			n = n.slice(0, n.indexOf("e") + 1) + e;
		}
		r = new Ctor(n);
	} else r = new Ctor(s.toString());
	sd = (e = Ctor.precision) + 3;
	for (;;) {
		t = r;
		r = t.plus(divide(x, t, sd + 2, 1)).times(.5);
		if (digitsToString(t.d).slice(0, sd) === (n = digitsToString(r.d)).slice(0, sd)) {
			n = n.slice(sd - 3, sd + 1);
			if (n == "9999" || !rep && n == "4999") {
				if (!rep) {
					finalise(t, e + 1, 0);
					if (t.times(t).eq(x)) {
						r = t;
						break;
					}
				}
				sd += 4;
				rep = 1;
			} else {
				if (!+n || !+n.slice(1) && n.charAt(0) == "5") {
					finalise(r, e + 1, 1);
					m = !r.times(r).eq(x);
				}
				break;
			}
		}
	}
	external = true;
	return finalise(r, e, Ctor.rounding, m);
};
P.tangent = P.tan = function() {
	var pr, rm, x = this, Ctor = x.constructor;
	if (!x.isFinite()) return new Ctor(NaN);
	if (x.isZero()) return new Ctor(x);
	pr = Ctor.precision;
	rm = Ctor.rounding;
	Ctor.precision = pr + 10;
	Ctor.rounding = 1;
	x = x.sin();
	x.s = 1;
	x = divide(x, new Ctor(1).minus(x.times(x)).sqrt(), pr + 10, 0);
	Ctor.precision = pr;
	Ctor.rounding = rm;
	return finalise(quadrant == 2 || quadrant == 4 ? x.neg() : x, pr, rm, true);
};
P.times = P.mul = function(y) {
	var carry, e, i, k, r, rL, t, xdL, ydL, x = this, Ctor = x.constructor, xd = x.d, yd = (y = new Ctor(y)).d;
	y.s *= x.s;
	if (!xd || !xd[0] || !yd || !yd[0]) return new Ctor(!y.s || xd && !xd[0] && !yd || yd && !yd[0] && !xd ? NaN : !xd || !yd ? y.s / 0 : y.s * 0);
	e = mathfloor(x.e / LOG_BASE) + mathfloor(y.e / LOG_BASE);
	xdL = xd.length;
	ydL = yd.length;
	if (xdL < ydL) {
		r = xd;
		xd = yd;
		yd = r;
		rL = xdL;
		xdL = ydL;
		ydL = rL;
	}
	r = [];
	rL = xdL + ydL;
	for (i = rL; i--;) r.push(0);
	for (i = ydL; --i >= 0;) {
		carry = 0;
		for (k = xdL + i; k > i;) {
			t = r[k] + yd[i] * xd[k - i - 1] + carry;
			r[k--] = t % BASE | 0;
			carry = t / BASE | 0;
		}
		r[k] = (r[k] + carry) % BASE | 0;
	}
	for (; !r[--rL];) r.pop();
	if (carry) ++e;
	else r.shift();
	y.d = r;
	y.e = getBase10Exponent(r, e);
	return external ? finalise(y, Ctor.precision, Ctor.rounding) : y;
};
P.toBinary = function(sd, rm) {
	return toStringBinary(this, 2, sd, rm);
};
P.toDecimalPlaces = P.toDP = function(dp, rm) {
	var x = this, Ctor = x.constructor;
	x = new Ctor(x);
	if (dp === void 0) return x;
	checkInt32(dp, 0, MAX_DIGITS);
	if (rm === void 0) rm = Ctor.rounding;
	else checkInt32(rm, 0, 8);
	return finalise(x, dp + x.e + 1, rm);
};
P.toExponential = function(dp, rm) {
	var str, x = this, Ctor = x.constructor;
	if (dp === void 0) str = finiteToString(x, true);
	else {
		checkInt32(dp, 0, MAX_DIGITS);
		if (rm === void 0) rm = Ctor.rounding;
		else checkInt32(rm, 0, 8);
		x = finalise(new Ctor(x), dp + 1, rm);
		str = finiteToString(x, true, dp + 1);
	}
	return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.toFixed = function(dp, rm) {
	var str, y, x = this, Ctor = x.constructor;
	if (dp === void 0) str = finiteToString(x);
	else {
		checkInt32(dp, 0, MAX_DIGITS);
		if (rm === void 0) rm = Ctor.rounding;
		else checkInt32(rm, 0, 8);
		y = finalise(new Ctor(x), dp + x.e + 1, rm);
		str = finiteToString(y, false, dp + y.e + 1);
	}
	return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.toFraction = function(maxD) {
	var d, d0, d1, d2, e, k, n, n0, n1, pr, q, r, x = this, xd = x.d, Ctor = x.constructor;
	if (!xd) return new Ctor(x);
	n1 = d0 = new Ctor(1);
	d1 = n0 = new Ctor(0);
	d = new Ctor(d1);
	e = d.e = getPrecision(xd) - x.e - 1;
	k = e % LOG_BASE;
	d.d[0] = mathpow(10, k < 0 ? LOG_BASE + k : k);
	if (maxD == null) maxD = e > 0 ? d : n1;
	else {
		n = new Ctor(maxD);
		if (!n.isInt() || n.lt(n1)) throw Error(invalidArgument + n);
		maxD = n.gt(d) ? e > 0 ? d : n1 : n;
	}
	external = false;
	n = new Ctor(digitsToString(xd));
	pr = Ctor.precision;
	Ctor.precision = e = xd.length * LOG_BASE * 2;
	for (;;) {
		q = divide(n, d, 0, 1, 1);
		d2 = d0.plus(q.times(d1));
		if (d2.cmp(maxD) == 1) break;
		d0 = d1;
		d1 = d2;
		d2 = n1;
		n1 = n0.plus(q.times(d2));
		n0 = d2;
		d2 = d;
		d = n.minus(q.times(d2));
		n = d2;
	}
	d2 = divide(maxD.minus(d0), d1, 0, 1, 1);
	n0 = n0.plus(d2.times(n1));
	d0 = d0.plus(d2.times(d1));
	n0.s = n1.s = x.s;
	r = divide(n1, d1, e, 1).minus(x).abs().cmp(divide(n0, d0, e, 1).minus(x).abs()) < 1 ? [n1, d1] : [n0, d0];
	Ctor.precision = pr;
	external = true;
	return r;
};
P.toHexadecimal = P.toHex = function(sd, rm) {
	return toStringBinary(this, 16, sd, rm);
};
P.toNearest = function(y, rm) {
	var x = this, Ctor = x.constructor;
	x = new Ctor(x);
	if (y == null) {
		if (!x.d) return x;
		y = new Ctor(1);
		rm = Ctor.rounding;
	} else {
		y = new Ctor(y);
		if (rm === void 0) rm = Ctor.rounding;
		else checkInt32(rm, 0, 8);
		if (!x.d) return y.s ? x : y;
		if (!y.d) {
			if (y.s) y.s = x.s;
			return y;
		}
	}
	if (y.d[0]) {
		external = false;
		x = divide(x, y, 0, rm, 1).times(y);
		external = true;
		finalise(x);
	} else {
		y.s = x.s;
		x = y;
	}
	return x;
};
P.toNumber = function() {
	return +this;
};
P.toOctal = function(sd, rm) {
	return toStringBinary(this, 8, sd, rm);
};
P.toPower = P.pow = function(y) {
	var e, k, pr, r, rm, s, x = this, Ctor = x.constructor, yn = +(y = new Ctor(y));
	if (!x.d || !y.d || !x.d[0] || !y.d[0]) return new Ctor(mathpow(+x, yn));
	x = new Ctor(x);
	if (x.eq(1)) return x;
	pr = Ctor.precision;
	rm = Ctor.rounding;
	if (y.eq(1)) return finalise(x, pr, rm);
	e = mathfloor(y.e / LOG_BASE);
	if (e >= y.d.length - 1 && (k = yn < 0 ? -yn : yn) <= MAX_SAFE_INTEGER) {
		r = intPow(Ctor, x, k, pr);
		return y.s < 0 ? new Ctor(1).div(r) : finalise(r, pr, rm);
	}
	s = x.s;
	if (s < 0) {
		if (e < y.d.length - 1) return new Ctor(NaN);
		if ((y.d[e] & 1) == 0) s = 1;
		if (x.e == 0 && x.d[0] == 1 && x.d.length == 1) {
			x.s = s;
			return x;
		}
	}
	k = mathpow(+x, yn);
	e = k == 0 || !isFinite(k) ? mathfloor(yn * (Math.log("0." + digitsToString(x.d)) / Math.LN10 + x.e + 1)) : new Ctor(k + "").e;
	if (e > Ctor.maxE + 1 || e < Ctor.minE - 1) return new Ctor(e > 0 ? s / 0 : 0);
	external = false;
	Ctor.rounding = x.s = 1;
	k = Math.min(12, (e + "").length);
	r = naturalExponential(y.times(naturalLogarithm(x, pr + k)), pr);
	if (r.d) {
		r = finalise(r, pr + 5, 1);
		if (checkRoundingDigits(r.d, pr, rm)) {
			e = pr + 10;
			r = finalise(naturalExponential(y.times(naturalLogarithm(x, e + k)), e), e + 5, 1);
			if (+digitsToString(r.d).slice(pr + 1, pr + 15) + 1 == 0x5af3107a4000) r = finalise(r, pr + 1, 0);
		}
	}
	r.s = s;
	external = true;
	Ctor.rounding = rm;
	return finalise(r, pr, rm);
};
P.toPrecision = function(sd, rm) {
	var str, x = this, Ctor = x.constructor;
	if (sd === void 0) str = finiteToString(x, x.e <= Ctor.toExpNeg || x.e >= Ctor.toExpPos);
	else {
		checkInt32(sd, 1, MAX_DIGITS);
		if (rm === void 0) rm = Ctor.rounding;
		else checkInt32(rm, 0, 8);
		x = finalise(new Ctor(x), sd, rm);
		str = finiteToString(x, sd <= x.e || x.e <= Ctor.toExpNeg, sd);
	}
	return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.toSignificantDigits = P.toSD = function(sd, rm) {
	var x = this, Ctor = x.constructor;
	if (sd === void 0) {
		sd = Ctor.precision;
		rm = Ctor.rounding;
	} else {
		checkInt32(sd, 1, MAX_DIGITS);
		if (rm === void 0) rm = Ctor.rounding;
		else checkInt32(rm, 0, 8);
	}
	return finalise(new Ctor(x), sd, rm);
};
P.toString = function() {
	var x = this, Ctor = x.constructor, str = finiteToString(x, x.e <= Ctor.toExpNeg || x.e >= Ctor.toExpPos);
	return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.truncated = P.trunc = function() {
	return finalise(new this.constructor(this), this.e + 1, 1);
};
P.valueOf = P.toJSON = function() {
	var x = this, Ctor = x.constructor, str = finiteToString(x, x.e <= Ctor.toExpNeg || x.e >= Ctor.toExpPos);
	return x.isNeg() ? "-" + str : str;
};
function digitsToString(d) {
	var i, k, ws, indexOfLastWord = d.length - 1, str = "", w = d[0];
	if (indexOfLastWord > 0) {
		str += w;
		for (i = 1; i < indexOfLastWord; i++) {
			ws = d[i] + "";
			k = LOG_BASE - ws.length;
			if (k) str += getZeroString(k);
			str += ws;
		}
		w = d[i];
		ws = w + "";
		k = LOG_BASE - ws.length;
		if (k) str += getZeroString(k);
	} else if (w === 0) return "0";
	for (; w % 10 === 0;) w /= 10;
	return str + w;
}
function checkInt32(i, min, max) {
	if (i !== ~~i || i < min || i > max) throw Error(invalidArgument + i);
}
function checkRoundingDigits(d, i, rm, repeating) {
	var di, k = d[0], r, rd;
	for (; k >= 10; k /= 10) --i;
	if (--i < 0) {
		i += LOG_BASE;
		di = 0;
	} else {
		di = Math.ceil((i + 1) / LOG_BASE);
		i %= LOG_BASE;
	}
	k = mathpow(10, LOG_BASE - i);
	rd = d[di] % k | 0;
	if (repeating == null) {
		if (i < 3) {
			if (i == 0) rd = rd / 100 | 0;
			else if (i == 1) rd = rd / 10 | 0;
			r = rm < 4 && rd == 99999 || rm > 3 && rd == 49999 || rd == 5e4 || rd == 0;
		} else r = (rm < 4 && rd + 1 == k || rm > 3 && rd + 1 == k / 2) && (d[di + 1] / k / 100 | 0) == mathpow(10, i - 2) - 1 || (rd == k / 2 || rd == 0) && (d[di + 1] / k / 100 | 0) == 0;
	} else if (i < 4) {
		if (i == 0) rd = rd / 1e3 | 0;
		else if (i == 1) rd = rd / 100 | 0;
		else if (i == 2) rd = rd / 10 | 0;
		r = (repeating || rm < 4) && rd == 9999 || !repeating && rm > 3 && rd == 4999;
	} else r = ((repeating || rm < 4) && rd + 1 == k || !repeating && rm > 3 && rd + 1 == k / 2) && (d[di + 1] / k / 1e3 | 0) == mathpow(10, i - 3) - 1;
	return r;
}
function convertBase(str, baseIn, baseOut) {
	var j, arr = [0], arrL, i = 0, strL = str.length;
	for (; i < strL;) {
		for (arrL = arr.length; arrL--;) arr[arrL] *= baseIn;
		arr[0] += NUMERALS.indexOf(str.charAt(i++));
		for (j = 0; j < arr.length; j++) if (arr[j] > baseOut - 1) {
			if (arr[j + 1] === void 0) arr[j + 1] = 0;
			arr[j + 1] += arr[j] / baseOut | 0;
			arr[j] %= baseOut;
		}
	}
	return arr.reverse();
}
function cosine(Ctor, x) {
	var k, len, y;
	if (x.isZero()) return x;
	len = x.d.length;
	if (len < 32) {
		k = Math.ceil(len / 3);
		y = (1 / tinyPow(4, k)).toString();
	} else {
		k = 16;
		y = "2.3283064365386962890625e-10";
	}
	Ctor.precision += k;
	x = taylorSeries(Ctor, 1, x.times(y), new Ctor(1));
	for (var i = k; i--;) {
		var cos2x = x.times(x);
		x = cos2x.times(cos2x).minus(cos2x).times(8).plus(1);
	}
	Ctor.precision -= k;
	return x;
}
var divide = (function() {
	function multiplyInteger(x, k, base) {
		var temp, carry = 0, i = x.length;
		for (x = x.slice(); i--;) {
			temp = x[i] * k + carry;
			x[i] = temp % base | 0;
			carry = temp / base | 0;
		}
		if (carry) x.unshift(carry);
		return x;
	}
	function compare(a, b, aL, bL) {
		var i, r;
		if (aL != bL) r = aL > bL ? 1 : -1;
		else for (i = r = 0; i < aL; i++) if (a[i] != b[i]) {
			r = a[i] > b[i] ? 1 : -1;
			break;
		}
		return r;
	}
	function subtract(a, b, aL, base) {
		var i = 0;
		for (; aL--;) {
			a[aL] -= i;
			i = a[aL] < b[aL] ? 1 : 0;
			a[aL] = i * base + a[aL] - b[aL];
		}
		for (; !a[0] && a.length > 1;) a.shift();
	}
	return function(x, y, pr, rm, dp, base) {
		var cmp, e, i, k, logBase, more, prod, prodL, q, qd, rem, remL, rem0, sd, t, xi, xL, yd0, yL, yz, Ctor = x.constructor, sign = x.s == y.s ? 1 : -1, xd = x.d, yd = y.d;
		if (!xd || !xd[0] || !yd || !yd[0]) return new Ctor(!x.s || !y.s || (xd ? yd && xd[0] == yd[0] : !yd) ? NaN : xd && xd[0] == 0 || !yd ? sign * 0 : sign / 0);
		if (base) {
			logBase = 1;
			e = x.e - y.e;
		} else {
			base = BASE;
			logBase = LOG_BASE;
			e = mathfloor(x.e / logBase) - mathfloor(y.e / logBase);
		}
		yL = yd.length;
		xL = xd.length;
		q = new Ctor(sign);
		qd = q.d = [];
		for (i = 0; yd[i] == (xd[i] || 0); i++);
		if (yd[i] > (xd[i] || 0)) e--;
		if (pr == null) {
			sd = pr = Ctor.precision;
			rm = Ctor.rounding;
		} else if (dp) sd = pr + (x.e - y.e) + 1;
		else sd = pr;
		if (sd < 0) {
			qd.push(1);
			more = true;
		} else {
			sd = sd / logBase + 2 | 0;
			i = 0;
			if (yL == 1) {
				k = 0;
				yd = yd[0];
				sd++;
				for (; (i < xL || k) && sd--; i++) {
					t = k * base + (xd[i] || 0);
					qd[i] = t / yd | 0;
					k = t % yd | 0;
				}
				more = k || i < xL;
			} else {
				k = base / (yd[0] + 1) | 0;
				if (k > 1) {
					yd = multiplyInteger(yd, k, base);
					xd = multiplyInteger(xd, k, base);
					yL = yd.length;
					xL = xd.length;
				}
				xi = yL;
				rem = xd.slice(0, yL);
				remL = rem.length;
				for (; remL < yL;) rem[remL++] = 0;
				yz = yd.slice();
				yz.unshift(0);
				yd0 = yd[0];
				if (yd[1] >= base / 2) ++yd0;
				do {
					k = 0;
					cmp = compare(yd, rem, yL, remL);
					if (cmp < 0) {
						rem0 = rem[0];
						if (yL != remL) rem0 = rem0 * base + (rem[1] || 0);
						k = rem0 / yd0 | 0;
						if (k > 1) {
							if (k >= base) k = base - 1;
							prod = multiplyInteger(yd, k, base);
							prodL = prod.length;
							remL = rem.length;
							cmp = compare(prod, rem, prodL, remL);
							if (cmp == 1) {
								k--;
								subtract(prod, yL < prodL ? yz : yd, prodL, base);
							}
						} else {
							if (k == 0) cmp = k = 1;
							prod = yd.slice();
						}
						prodL = prod.length;
						if (prodL < remL) prod.unshift(0);
						subtract(rem, prod, remL, base);
						if (cmp == -1) {
							remL = rem.length;
							cmp = compare(yd, rem, yL, remL);
							if (cmp < 1) {
								k++;
								subtract(rem, yL < remL ? yz : yd, remL, base);
							}
						}
						remL = rem.length;
					} else if (cmp === 0) {
						k++;
						rem = [0];
					}
					qd[i++] = k;
					if (cmp && rem[0]) rem[remL++] = xd[xi] || 0;
					else {
						rem = [xd[xi]];
						remL = 1;
					}
				} while ((xi++ < xL || rem[0] !== void 0) && sd--);
				more = rem[0] !== void 0;
			}
			if (!qd[0]) qd.shift();
		}
		if (logBase == 1) {
			q.e = e;
			inexact = more;
		} else {
			for (i = 1, k = qd[0]; k >= 10; k /= 10) i++;
			q.e = i + e * logBase - 1;
			finalise(q, dp ? pr + q.e + 1 : pr, rm, more);
		}
		return q;
	};
})();
function finalise(x, sd, rm, isTruncated) {
	var digits, i, j, k, rd, roundUp, w, xd, xdi, Ctor = x.constructor;
	out: if (sd != null) {
		xd = x.d;
		if (!xd) return x;
		for (digits = 1, k = xd[0]; k >= 10; k /= 10) digits++;
		i = sd - digits;
		if (i < 0) {
			i += LOG_BASE;
			j = sd;
			w = xd[xdi = 0];
			rd = w / mathpow(10, digits - j - 1) % 10 | 0;
		} else {
			xdi = Math.ceil((i + 1) / LOG_BASE);
			k = xd.length;
			if (xdi >= k) {
				if (isTruncated) {
					for (; k++ <= xdi;) xd.push(0);
					w = rd = 0;
					digits = 1;
					i %= LOG_BASE;
					j = i - LOG_BASE + 1;
				} else break out;
			} else {
				w = k = xd[xdi];
				for (digits = 1; k >= 10; k /= 10) digits++;
				i %= LOG_BASE;
				j = i - LOG_BASE + digits;
				rd = j < 0 ? 0 : w / mathpow(10, digits - j - 1) % 10 | 0;
			}
		}
		isTruncated = isTruncated || sd < 0 || xd[xdi + 1] !== void 0 || (j < 0 ? w : w % mathpow(10, digits - j - 1));
		roundUp = rm < 4 ? (rd || isTruncated) && (rm == 0 || rm == (x.s < 0 ? 3 : 2)) : rd > 5 || rd == 5 && (rm == 4 || isTruncated || rm == 6 && (i > 0 ? j > 0 ? w / mathpow(10, digits - j) : 0 : xd[xdi - 1]) % 10 & 1 || rm == (x.s < 0 ? 8 : 7));
		if (sd < 1 || !xd[0]) {
			xd.length = 0;
			if (roundUp) {
				sd -= x.e + 1;
				xd[0] = mathpow(10, (LOG_BASE - sd % LOG_BASE) % LOG_BASE);
				x.e = -sd || 0;
			} else xd[0] = x.e = 0;
			return x;
		}
		if (i == 0) {
			xd.length = xdi;
			k = 1;
			xdi--;
		} else {
			xd.length = xdi + 1;
			k = mathpow(10, LOG_BASE - i);
			xd[xdi] = j > 0 ? (w / mathpow(10, digits - j) % mathpow(10, j) | 0) * k : 0;
		}
		if (roundUp) for (;;) if (xdi == 0) {
			for (i = 1, j = xd[0]; j >= 10; j /= 10) i++;
			j = xd[0] += k;
			for (k = 1; j >= 10; j /= 10) k++;
			if (i != k) {
				x.e++;
				if (xd[0] == BASE) xd[0] = 1;
			}
			break;
		} else {
			xd[xdi] += k;
			if (xd[xdi] != BASE) break;
			xd[xdi--] = 0;
			k = 1;
		}
		for (i = xd.length; xd[--i] === 0;) xd.pop();
	}
	if (external) {
		if (x.e > Ctor.maxE) {
			x.d = null;
			x.e = NaN;
		} else if (x.e < Ctor.minE) {
			x.e = 0;
			x.d = [0];
		}
	}
	return x;
}
function finiteToString(x, isExp, sd) {
	if (!x.isFinite()) return nonFiniteToString(x);
	var k, e = x.e, str = digitsToString(x.d), len = str.length;
	if (isExp) {
		if (sd && (k = sd - len) > 0) str = str.charAt(0) + "." + str.slice(1) + getZeroString(k);
		else if (len > 1) str = str.charAt(0) + "." + str.slice(1);
		str = str + (x.e < 0 ? "e" : "e+") + x.e;
	} else if (e < 0) {
		str = "0." + getZeroString(-e - 1) + str;
		if (sd && (k = sd - len) > 0) str += getZeroString(k);
	} else if (e >= len) {
		str += getZeroString(e + 1 - len);
		if (sd && (k = sd - e - 1) > 0) str = str + "." + getZeroString(k);
	} else {
		if ((k = e + 1) < len) str = str.slice(0, k) + "." + str.slice(k);
		if (sd && (k = sd - len) > 0) {
			if (e + 1 === len) str += ".";
			str += getZeroString(k);
		}
	}
	return str;
}
function getBase10Exponent(digits, e) {
	var w = digits[0];
	for (e *= LOG_BASE; w >= 10; w /= 10) e++;
	return e;
}
function getLn10(Ctor, sd, pr) {
	if (sd > LN10_PRECISION) {
		external = true;
		if (pr) Ctor.precision = pr;
		throw Error(precisionLimitExceeded);
	}
	return finalise(new Ctor(LN10), sd, 1, true);
}
function getPi(Ctor, sd, rm) {
	if (sd > PI_PRECISION) throw Error(precisionLimitExceeded);
	return finalise(new Ctor(PI), sd, rm, true);
}
function getPrecision(digits) {
	var w = digits.length - 1, len = w * LOG_BASE + 1;
	w = digits[w];
	if (w) {
		for (; w % 10 == 0; w /= 10) len--;
		for (w = digits[0]; w >= 10; w /= 10) len++;
	}
	return len;
}
function getZeroString(k) {
	var zs = "";
	for (; k--;) zs += "0";
	return zs;
}
function intPow(Ctor, x, n, pr) {
	var isTruncated, r = new Ctor(1), k = Math.ceil(pr / LOG_BASE + 4);
	external = false;
	for (;;) {
		if (n % 2) {
			r = r.times(x);
			if (truncate(r.d, k)) isTruncated = true;
		}
		n = mathfloor(n / 2);
		if (n === 0) {
			n = r.d.length - 1;
			if (isTruncated && r.d[n] === 0) ++r.d[n];
			break;
		}
		x = x.times(x);
		truncate(x.d, k);
	}
	external = true;
	return r;
}
function isOdd(n) {
	return n.d[n.d.length - 1] & 1;
}
function maxOrMin(Ctor, args, n) {
	var k, y, x = new Ctor(args[0]), i = 0;
	for (; ++i < args.length;) {
		y = new Ctor(args[i]);
		if (!y.s) {
			x = y;
			break;
		}
		k = x.cmp(y);
		if (k === n || k === 0 && x.s === n) x = y;
	}
	return x;
}
function naturalExponential(x, sd) {
	var denominator, guard, j, pow, sum, t, wpr, rep = 0, i = 0, k = 0, Ctor = x.constructor, rm = Ctor.rounding, pr = Ctor.precision;
	if (!x.d || !x.d[0] || x.e > 17) return new Ctor(x.d ? !x.d[0] ? 1 : x.s < 0 ? 0 : 1 / 0 : x.s ? x.s < 0 ? 0 : x : NaN);
	if (sd == null) {
		external = false;
		wpr = pr;
	} else wpr = sd;
	t = new Ctor(.03125);
	while (x.e > -2) {
		x = x.times(t);
		k += 5;
	}
	guard = Math.log(mathpow(2, k)) / Math.LN10 * 2 + 5 | 0;
	wpr += guard;
	denominator = pow = sum = new Ctor(1);
	Ctor.precision = wpr;
	for (;;) {
		pow = finalise(pow.times(x), wpr, 1);
		denominator = denominator.times(++i);
		t = sum.plus(divide(pow, denominator, wpr, 1));
		if (digitsToString(t.d).slice(0, wpr) === digitsToString(sum.d).slice(0, wpr)) {
			j = k;
			while (j--) sum = finalise(sum.times(sum), wpr, 1);
			if (sd == null) {
				if (rep < 3 && checkRoundingDigits(sum.d, wpr - guard, rm, rep)) {
					Ctor.precision = wpr += 10;
					denominator = pow = t = new Ctor(1);
					i = 0;
					rep++;
				} else return finalise(sum, Ctor.precision = pr, rm, external = true);
			} else {
				Ctor.precision = pr;
				return sum;
			}
		}
		sum = t;
	}
}
function naturalLogarithm(y, sd) {
	var c, c0, denominator, e, numerator, rep, sum, t, wpr, x1, x2, n = 1, guard = 10, x = y, xd = x.d, Ctor = x.constructor, rm = Ctor.rounding, pr = Ctor.precision;
	if (x.s < 0 || !xd || !xd[0] || !x.e && xd[0] == 1 && xd.length == 1) return new Ctor(xd && !xd[0] ? -1 / 0 : x.s != 1 ? NaN : xd ? 0 : x);
	if (sd == null) {
		external = false;
		wpr = pr;
	} else wpr = sd;
	Ctor.precision = wpr += guard;
	c = digitsToString(xd);
	c0 = c.charAt(0);
	if (Math.abs(e = x.e) < 0x5543df729c000) {
		while (c0 < 7 && c0 != 1 || c0 == 1 && c.charAt(1) > 3) {
			x = x.times(y);
			c = digitsToString(x.d);
			c0 = c.charAt(0);
			n++;
		}
		e = x.e;
		if (c0 > 1) {
			x = new Ctor("0." + c);
			e++;
		} else x = new Ctor(c0 + "." + c.slice(1));
	} else {
		t = getLn10(Ctor, wpr + 2, pr).times(e + "");
		x = naturalLogarithm(new Ctor(c0 + "." + c.slice(1)), wpr - guard).plus(t);
		Ctor.precision = pr;
		return sd == null ? finalise(x, pr, rm, external = true) : x;
	}
	x1 = x;
	sum = numerator = x = divide(x.minus(1), x.plus(1), wpr, 1);
	x2 = finalise(x.times(x), wpr, 1);
	denominator = 3;
	for (;;) {
		numerator = finalise(numerator.times(x2), wpr, 1);
		t = sum.plus(divide(numerator, new Ctor(denominator), wpr, 1));
		if (digitsToString(t.d).slice(0, wpr) === digitsToString(sum.d).slice(0, wpr)) {
			sum = sum.times(2);
			if (e !== 0) sum = sum.plus(getLn10(Ctor, wpr + 2, pr).times(e + ""));
			sum = divide(sum, new Ctor(n), wpr, 1);
			if (sd == null) {
				if (checkRoundingDigits(sum.d, wpr - guard, rm, rep)) {
					Ctor.precision = wpr += guard;
					t = numerator = x = divide(x1.minus(1), x1.plus(1), wpr, 1);
					x2 = finalise(x.times(x), wpr, 1);
					denominator = rep = 1;
				} else return finalise(sum, Ctor.precision = pr, rm, external = true);
			} else {
				Ctor.precision = pr;
				return sum;
			}
		}
		sum = t;
		denominator += 2;
	}
}
function nonFiniteToString(x) {
	return String(x.s * x.s / 0);
}
function parseDecimal(x, str) {
	var e, i, len;
	if ((e = str.indexOf(".")) > -1) str = str.replace(".", "");
	if ((i = str.search(/e/i)) > 0) {
		if (e < 0) e = i;
		e += +str.slice(i + 1);
		str = str.substring(0, i);
	} else if (e < 0) e = str.length;
	for (i = 0; str.charCodeAt(i) === 48; i++);
	for (len = str.length; str.charCodeAt(len - 1) === 48; --len);
	str = str.slice(i, len);
	if (str) {
		len -= i;
		x.e = e = e - i - 1;
		x.d = [];
		i = (e + 1) % LOG_BASE;
		if (e < 0) i += LOG_BASE;
		if (i < len) {
			if (i) x.d.push(+str.slice(0, i));
			for (len -= LOG_BASE; i < len;) x.d.push(+str.slice(i, i += LOG_BASE));
			str = str.slice(i);
			i = LOG_BASE - str.length;
		} else i -= len;
		for (; i--;) str += "0";
		x.d.push(+str);
		if (external) {
			if (x.e > x.constructor.maxE) {
				x.d = null;
				x.e = NaN;
			} else if (x.e < x.constructor.minE) {
				x.e = 0;
				x.d = [0];
			}
		}
	} else {
		x.e = 0;
		x.d = [0];
	}
	return x;
}
function parseOther(x, str) {
	var base, Ctor, divisor, i, isFloat, len, p, xd, xe;
	if (str.indexOf("_") > -1) {
		str = str.replace(/(\d)_(?=\d)/g, "$1");
		if (isDecimal.test(str)) return parseDecimal(x, str);
	} else if (str === "Infinity" || str === "NaN") {
		if (!+str) x.s = NaN;
		x.e = NaN;
		x.d = null;
		return x;
	}
	if (isHex.test(str)) {
		base = 16;
		str = str.toLowerCase();
	} else if (isBinary.test(str)) base = 2;
	else if (isOctal.test(str)) base = 8;
	else throw Error(invalidArgument + str);
	i = str.search(/p/i);
	if (i > 0) {
		p = +str.slice(i + 1);
		str = str.substring(2, i);
	} else str = str.slice(2);
	i = str.indexOf(".");
	isFloat = i >= 0;
	Ctor = x.constructor;
	if (isFloat) {
		str = str.replace(".", "");
		len = str.length;
		i = len - i;
		divisor = intPow(Ctor, new Ctor(base), i, i * 2);
	}
	xd = convertBase(str, base, BASE);
	xe = xd.length - 1;
	for (i = xe; xd[i] === 0; --i) xd.pop();
	if (i < 0) return new Ctor(x.s * 0);
	x.e = getBase10Exponent(xd, xe);
	x.d = xd;
	external = false;
	if (isFloat) x = divide(x, divisor, len * 4);
	if (p) x = x.times(Math.abs(p) < 54 ? mathpow(2, p) : Decimal.pow(2, p));
	external = true;
	return x;
}
function sine(Ctor, x) {
	var k, len = x.d.length;
	if (len < 3) return x.isZero() ? x : taylorSeries(Ctor, 2, x, x);
	k = 1.4 * Math.sqrt(len);
	k = k > 16 ? 16 : k | 0;
	x = x.times(1 / tinyPow(5, k));
	x = taylorSeries(Ctor, 2, x, x);
	var sin2_x, d5 = new Ctor(5), d16 = new Ctor(16), d20 = new Ctor(20);
	for (; k--;) {
		sin2_x = x.times(x);
		x = x.times(d5.plus(sin2_x.times(d16.times(sin2_x).minus(d20))));
	}
	return x;
}
function taylorSeries(Ctor, n, x, y, isHyperbolic) {
	var j, t, u, x2, i = 1, pr = Ctor.precision, k = Math.ceil(pr / LOG_BASE);
	external = false;
	x2 = x.times(x);
	u = new Ctor(y);
	for (;;) {
		t = divide(u.times(x2), new Ctor(n++ * n++), pr, 1);
		u = isHyperbolic ? y.plus(t) : y.minus(t);
		y = divide(t.times(x2), new Ctor(n++ * n++), pr, 1);
		t = u.plus(y);
		if (t.d[k] !== void 0) {
			for (j = k; t.d[j] === u.d[j] && j--;);
			if (j == -1) break;
		}
		j = u;
		u = y;
		y = t;
		t = j;
		i++;
	}
	external = true;
	t.d.length = k + 1;
	return t;
}
function tinyPow(b, e) {
	var n = b;
	while (--e) n *= b;
	return n;
}
function toLessThanHalfPi(Ctor, x) {
	var t, isNeg = x.s < 0, pi = getPi(Ctor, Ctor.precision, 1), halfPi = pi.times(.5);
	x = x.abs();
	if (x.lte(halfPi)) {
		quadrant = isNeg ? 4 : 1;
		return x;
	}
	t = x.divToInt(pi);
	if (t.isZero()) quadrant = isNeg ? 3 : 2;
	else {
		x = x.minus(t.times(pi));
		if (x.lte(halfPi)) {
			quadrant = isOdd(t) ? isNeg ? 2 : 3 : isNeg ? 4 : 1;
			return x;
		}
		quadrant = isOdd(t) ? isNeg ? 1 : 4 : isNeg ? 3 : 2;
	}
	return x.minus(pi).abs();
}
function toStringBinary(x, baseOut, sd, rm) {
	var base, e, i, k, len, roundUp, str, xd, y, Ctor = x.constructor, isExp = sd !== void 0;
	if (isExp) {
		checkInt32(sd, 1, MAX_DIGITS);
		if (rm === void 0) rm = Ctor.rounding;
		else checkInt32(rm, 0, 8);
	} else {
		sd = Ctor.precision;
		rm = Ctor.rounding;
	}
	if (!x.isFinite()) str = nonFiniteToString(x);
	else {
		str = finiteToString(x);
		i = str.indexOf(".");
		if (isExp) {
			base = 2;
			if (baseOut == 16) sd = sd * 4 - 3;
			else if (baseOut == 8) sd = sd * 3 - 2;
		} else base = baseOut;
		if (i >= 0) {
			str = str.replace(".", "");
			y = new Ctor(1);
			y.e = str.length - i;
			y.d = convertBase(finiteToString(y), 10, base);
			y.e = y.d.length;
		}
		xd = convertBase(str, 10, base);
		e = len = xd.length;
		for (; xd[--len] == 0;) xd.pop();
		if (!xd[0]) str = isExp ? "0p+0" : "0";
		else {
			if (i < 0) e--;
			else {
				x = new Ctor(x);
				x.d = xd;
				x.e = e;
				x = divide(x, y, sd, rm, 0, base);
				xd = x.d;
				e = x.e;
				roundUp = inexact;
			}
			i = xd[sd];
			k = base / 2;
			roundUp = roundUp || xd[sd + 1] !== void 0;
			roundUp = rm < 4 ? (i !== void 0 || roundUp) && (rm === 0 || rm === (x.s < 0 ? 3 : 2)) : i > k || i === k && (rm === 4 || roundUp || rm === 6 && xd[sd - 1] & 1 || rm === (x.s < 0 ? 8 : 7));
			xd.length = sd;
			if (roundUp) for (; ++xd[--sd] > base - 1;) {
				xd[sd] = 0;
				if (!sd) {
					++e;
					xd.unshift(1);
				}
			}
			for (len = xd.length; !xd[len - 1]; --len);
			for (i = 0, str = ""; i < len; i++) str += NUMERALS.charAt(xd[i]);
			if (isExp) {
				if (len > 1) {
					if (baseOut == 16 || baseOut == 8) {
						i = baseOut == 16 ? 4 : 3;
						for (--len; len % i; len++) str += "0";
						xd = convertBase(str, base, baseOut);
						for (len = xd.length; !xd[len - 1]; --len);
						for (i = 1, str = "1."; i < len; i++) str += NUMERALS.charAt(xd[i]);
					} else str = str.charAt(0) + "." + str.slice(1);
				}
				str = str + (e < 0 ? "p" : "p+") + e;
			} else if (e < 0) {
				for (; ++e;) str = "0" + str;
				str = "0." + str;
			} else if (++e > len) for (e -= len; e--;) str += "0";
			else if (e < len) str = str.slice(0, e) + "." + str.slice(e);
		}
		str = (baseOut == 16 ? "0x" : baseOut == 2 ? "0b" : baseOut == 8 ? "0o" : "") + str;
	}
	return x.s < 0 ? "-" + str : str;
}
function truncate(arr, len) {
	if (arr.length > len) {
		arr.length = len;
		return true;
	}
}
function abs(x) {
	return new this(x).abs();
}
function acos(x) {
	return new this(x).acos();
}
function acosh(x) {
	return new this(x).acosh();
}
function add$2(x, y) {
	return new this(x).plus(y);
}
function asin(x) {
	return new this(x).asin();
}
function asinh(x) {
	return new this(x).asinh();
}
function atan(x) {
	return new this(x).atan();
}
function atanh(x) {
	return new this(x).atanh();
}
function atan2(y, x) {
	y = new this(y);
	x = new this(x);
	var r, pr = this.precision, rm = this.rounding, wpr = pr + 4;
	if (!y.s || !x.s) r = new this(NaN);
	else if (!y.d && !x.d) {
		r = getPi(this, wpr, 1).times(x.s > 0 ? .25 : .75);
		r.s = y.s;
	} else if (!x.d || y.isZero()) {
		r = x.s < 0 ? getPi(this, pr, rm) : new this(0);
		r.s = y.s;
	} else if (!y.d || x.isZero()) {
		r = getPi(this, wpr, 1).times(.5);
		r.s = y.s;
	} else if (x.s < 0) {
		this.precision = wpr;
		this.rounding = 1;
		r = this.atan(divide(y, x, wpr, 1));
		x = getPi(this, wpr, 1);
		this.precision = pr;
		this.rounding = rm;
		r = y.s < 0 ? r.minus(x) : r.plus(x);
	} else r = this.atan(divide(y, x, wpr, 1));
	return r;
}
function cbrt(x) {
	return new this(x).cbrt();
}
function ceil(x) {
	return finalise(x = new this(x), x.e + 1, 2);
}
function clamp(x, min, max) {
	return new this(x).clamp(min, max);
}
function config(obj) {
	if (!obj || typeof obj !== "object") throw Error(decimalError + "Object expected");
	var i, p, v, useDefaults = obj.defaults === true, ps = [
		"precision",
		1,
		MAX_DIGITS,
		"rounding",
		0,
		8,
		"toExpNeg",
		-EXP_LIMIT,
		0,
		"toExpPos",
		0,
		EXP_LIMIT,
		"maxE",
		0,
		EXP_LIMIT,
		"minE",
		-EXP_LIMIT,
		0,
		"modulo",
		0,
		9
	];
	for (i = 0; i < ps.length; i += 3) {
		if (p = ps[i], useDefaults) this[p] = DEFAULTS[p];
		if ((v = obj[p]) !== void 0) {
			if (mathfloor(v) === v && v >= ps[i + 1] && v <= ps[i + 2]) this[p] = v;
			else throw Error(invalidArgument + p + ": " + v);
		}
	}
	if (p = "crypto", useDefaults) this[p] = DEFAULTS[p];
	if ((v = obj[p]) !== void 0) {
		if (v === true || v === false || v === 0 || v === 1) {
			if (v) {
				if (typeof crypto != "undefined" && crypto && (crypto.getRandomValues || crypto.randomBytes)) this[p] = true;
				else throw Error(cryptoUnavailable);
			} else this[p] = false;
		} else throw Error(invalidArgument + p + ": " + v);
	}
	return this;
}
function cos(x) {
	return new this(x).cos();
}
function cosh(x) {
	return new this(x).cosh();
}
function clone(obj) {
	var i, p, ps;
	function Decimal(v) {
		var e, i, t, x = this;
		if (!(x instanceof Decimal)) return new Decimal(v);
		x.constructor = Decimal;
		if (isDecimalInstance(v)) {
			x.s = v.s;
			if (external) {
				if (!v.d || v.e > Decimal.maxE) {
					x.e = NaN;
					x.d = null;
				} else if (v.e < Decimal.minE) {
					x.e = 0;
					x.d = [0];
				} else {
					x.e = v.e;
					x.d = v.d.slice();
				}
			} else {
				x.e = v.e;
				x.d = v.d ? v.d.slice() : v.d;
			}
			return;
		}
		t = typeof v;
		if (t === "number") {
			if (v === 0) {
				x.s = 1 / v < 0 ? -1 : 1;
				x.e = 0;
				x.d = [0];
				return;
			}
			if (v < 0) {
				v = -v;
				x.s = -1;
			} else x.s = 1;
			if (v === ~~v && v < 1e7) {
				for (e = 0, i = v; i >= 10; i /= 10) e++;
				if (external) {
					if (e > Decimal.maxE) {
						x.e = NaN;
						x.d = null;
					} else if (e < Decimal.minE) {
						x.e = 0;
						x.d = [0];
					} else {
						x.e = e;
						x.d = [v];
					}
				} else {
					x.e = e;
					x.d = [v];
				}
				return;
			}
			if (v * 0 !== 0) {
				if (!v) x.s = NaN;
				x.e = NaN;
				x.d = null;
				return;
			}
			return parseDecimal(x, v.toString());
		}
		if (t === "string") {
			if ((i = v.charCodeAt(0)) === 45) {
				v = v.slice(1);
				x.s = -1;
			} else {
				if (i === 43) v = v.slice(1);
				x.s = 1;
			}
			return isDecimal.test(v) ? parseDecimal(x, v) : parseOther(x, v);
		}
		if (t === "bigint") {
			if (v < 0) {
				v = -v;
				x.s = -1;
			} else x.s = 1;
			return parseDecimal(x, v.toString());
		}
		throw Error(invalidArgument + v);
	}
	Decimal.prototype = P;
	Decimal.ROUND_UP = 0;
	Decimal.ROUND_DOWN = 1;
	Decimal.ROUND_CEIL = 2;
	Decimal.ROUND_FLOOR = 3;
	Decimal.ROUND_HALF_UP = 4;
	Decimal.ROUND_HALF_DOWN = 5;
	Decimal.ROUND_HALF_EVEN = 6;
	Decimal.ROUND_HALF_CEIL = 7;
	Decimal.ROUND_HALF_FLOOR = 8;
	Decimal.EUCLID = 9;
	Decimal.config = Decimal.set = config;
	Decimal.clone = clone;
	Decimal.isDecimal = isDecimalInstance;
	Decimal.abs = abs;
	Decimal.acos = acos;
	Decimal.acosh = acosh;
	Decimal.add = add$2;
	Decimal.asin = asin;
	Decimal.asinh = asinh;
	Decimal.atan = atan;
	Decimal.atanh = atanh;
	Decimal.atan2 = atan2;
	Decimal.cbrt = cbrt;
	Decimal.ceil = ceil;
	Decimal.clamp = clamp;
	Decimal.cos = cos;
	Decimal.cosh = cosh;
	Decimal.div = div;
	Decimal.exp = exp;
	Decimal.floor = floor;
	Decimal.hypot = hypot;
	Decimal.ln = ln;
	Decimal.log = log;
	Decimal.log10 = log10;
	Decimal.log2 = log2;
	Decimal.max = max;
	Decimal.min = min;
	Decimal.mod = mod;
	Decimal.mul = mul;
	Decimal.pow = pow;
	Decimal.random = random;
	Decimal.round = round;
	Decimal.sign = sign;
	Decimal.sin = sin;
	Decimal.sinh = sinh;
	Decimal.sqrt = sqrt;
	Decimal.sub = sub;
	Decimal.sum = sum$1;
	Decimal.tan = tan;
	Decimal.tanh = tanh;
	Decimal.trunc = trunc;
	if (obj === void 0) obj = {};
	if (obj) {
		if (obj.defaults !== true) {
			ps = [
				"precision",
				"rounding",
				"toExpNeg",
				"toExpPos",
				"maxE",
				"minE",
				"modulo",
				"crypto"
			];
			for (i = 0; i < ps.length;) if (!obj.hasOwnProperty(p = ps[i++])) obj[p] = this[p];
		}
	}
	Decimal.config(obj);
	return Decimal;
}
function div(x, y) {
	return new this(x).div(y);
}
function exp(x) {
	return new this(x).exp();
}
function floor(x) {
	return finalise(x = new this(x), x.e + 1, 3);
}
function hypot() {
	var i, n, t = new this(0);
	external = false;
	for (i = 0; i < arguments.length;) {
		n = new this(arguments[i++]);
		if (!n.d) {
			if (n.s) {
				external = true;
				return new this(1 / 0);
			}
			t = n;
		} else if (t.d) t = t.plus(n.times(n));
	}
	external = true;
	return t.sqrt();
}
function isDecimalInstance(obj) {
	return obj instanceof Decimal || obj && obj.toStringTag === tag || false;
}
function ln(x) {
	return new this(x).ln();
}
function log(x, y) {
	return new this(x).log(y);
}
function log2(x) {
	return new this(x).log(2);
}
function log10(x) {
	return new this(x).log(10);
}
function max() {
	return maxOrMin(this, arguments, -1);
}
function min() {
	return maxOrMin(this, arguments, 1);
}
function mod(x, y) {
	return new this(x).mod(y);
}
function mul(x, y) {
	return new this(x).mul(y);
}
function pow(x, y) {
	return new this(x).pow(y);
}
function random(sd) {
	var d, e, k, n, i = 0, r = new this(1), rd = [];
	if (sd === void 0) sd = this.precision;
	else checkInt32(sd, 1, MAX_DIGITS);
	k = Math.ceil(sd / LOG_BASE);
	if (!this.crypto) for (; i < k;) rd[i++] = Math.random() * 1e7 | 0;
	else if (crypto.getRandomValues) {
		d = crypto.getRandomValues(new Uint32Array(k));
		for (; i < k;) {
			n = d[i];
			if (n >= 429e7) d[i] = crypto.getRandomValues(/* @__PURE__ */ new Uint32Array(1))[0];
			else rd[i++] = n % 1e7;
		}
	} else if (crypto.randomBytes) {
		d = crypto.randomBytes(k *= 4);
		for (; i < k;) {
			n = d[i] + (d[i + 1] << 8) + (d[i + 2] << 16) + ((d[i + 3] & 127) << 24);
			if (n >= 214e7) crypto.randomBytes(4).copy(d, i);
			else {
				rd.push(n % 1e7);
				i += 4;
			}
		}
		i = k / 4;
	} else throw Error(cryptoUnavailable);
	k = rd[--i];
	sd %= LOG_BASE;
	if (k && sd) {
		n = mathpow(10, LOG_BASE - sd);
		rd[i] = (k / n | 0) * n;
	}
	for (; rd[i] === 0; i--) rd.pop();
	if (i < 0) {
		e = 0;
		rd = [0];
	} else {
		e = -1;
		for (; rd[0] === 0; e -= LOG_BASE) rd.shift();
		for (k = 1, n = rd[0]; n >= 10; n /= 10) k++;
		if (k < LOG_BASE) e -= LOG_BASE - k;
	}
	r.e = e;
	r.d = rd;
	return r;
}
function round(x) {
	return finalise(x = new this(x), x.e + 1, this.rounding);
}
function sign(x) {
	x = new this(x);
	return x.d ? x.d[0] ? x.s : 0 * x.s : x.s || NaN;
}
function sin(x) {
	return new this(x).sin();
}
function sinh(x) {
	return new this(x).sinh();
}
function sqrt(x) {
	return new this(x).sqrt();
}
function sub(x, y) {
	return new this(x).sub(y);
}
function sum$1() {
	var i = 0, args = arguments, x = new this(args[i]);
	external = false;
	for (; x.s && ++i < args.length;) x = x.plus(args[i]);
	external = true;
	return finalise(x, this.precision, this.rounding);
}
function tan(x) {
	return new this(x).tan();
}
function tanh(x) {
	return new this(x).tanh();
}
function trunc(x) {
	return finalise(x = new this(x), x.e + 1, 1);
}
P[Symbol.for("nodejs.util.inspect.custom")] = P.toString;
P[Symbol.toStringTag] = "Decimal";
var Decimal = P.constructor = clone(DEFAULTS);
LN10 = new Decimal(LN10);
PI = new Decimal(PI);

// src/quantity/numerals.ts
/** Prints a number in digits, grouped by commas where `grouped`; never in exponent form. */
function digits$1(value, grouped = true) {
	const [whole, fraction] = value.toFixed().split(".");
	const printed = grouped ? whole.replace(/(?<=\d)(?=(?:\d{3}){1,20}$)/g, ",") : whole;
	return fraction ? `${printed}.${fraction}` : printed;
}
/** Spells a number in words ("two hundred and six", "two point four million"); null where words would be unreadable. */
function words$13(value) {
	if (value.lt(0)) return null;
	const scale = scaleOf$1(value);
	if (scale && value.gte(1e6)) {
		const scaled = value.div(scale.size);
		if (!scaled.isInteger()) return scaled.dp() === 1 ? spellDecimal(scaled, scale.word) : null;
	}
	if (value.isInteger()) return value.sd() <= 4 || value.lt(1e4) ? spellWhole(value) : null;
	return value.dp() === 1 ? spellDecimal(value, "") : null;
}
/** The largest word of scale that is no larger than the number; null below a thousand. */
function scaleOf$1(value) {
	return SCALES$1.find((scale) => value.abs().gte(scale.size)) ?? null;
}
const SCALES$1 = [
	{
		size: new Decimal("1e12"),
		word: "trillion",
		short: "tn"
	},
	{
		size: new Decimal("1e9"),
		word: "billion",
		short: "bn"
	},
	{
		size: new Decimal("1e6"),
		word: "million",
		short: "m"
	},
	{
		size: new Decimal("1e3"),
		word: "thousand",
		short: "k"
	}
];
const ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS$1 = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
function spellWhole(value) {
	const scale = scaleOf$1(value);
	if (!scale) return spellHundreds(value.toNumber());
	const head = value.divToInt(scale.size);
	const rest = value.minus(head.times(scale.size));
	const spoken = `${spellWhole(head)} ${scale.word}`;
	if (rest.isZero()) return spoken;
	return `${spoken}${rest.lt(100) ? " and" : ""} ${spellWhole(rest)}`;
}
function spellHundreds(value) {
	if (value < 20) return ONES[value];
	if (value < 100) return value % 10 ? `${TENS$1[Math.floor(value / 10)]}-${ONES[value % 10]}` : TENS$1[value / 10];
	const head = `${ONES[Math.floor(value / 100)]} hundred`;
	return value % 100 ? `${head} and ${spellHundreds(value % 100)}` : head;
}
function spellDecimal(value, scale) {
	const [whole, fraction] = value.toFixed().split(".");
	const places = [...fraction].map((digit) => ONES[Number(digit)]).join(" ");
	return `${spellWhole(new Decimal(whole))} point ${places}${scale && ` ${scale}`}`;
}

// src/quantity/print-bound.ts
/**
* Puts the hedge of a quantity's bound to its printed number. In: `like`, whose own hedge is kept where it means the same
* ("over", "5,000+"), and the house form, whose hedge comes next.
*/
function withBound$2(quantity, body, like = "", house = "") {
	const forms = BOUNDS$1[quantity.bound];
	const written = like.toLowerCase();
	const suffix = forms.after.find((form) => written.endsWith(form));
	if (suffix) return body + suffix;
	const leads = (text) => forms.before.find((form) => text.startsWith(`${form} `));
	const prefix = leads(written) ?? leads(house.toLowerCase()) ?? (quantity.near ? forms.near : forms.before[0]);
	return prefix ? `${prefix} ${body}` : body;
}
/** A written figure without the words behind it that hedge it: "£2m" of "£2m or more". */
function withoutSuffix$1(written) {
	const lower = written.toLowerCase();
	const suffix = SUFFIXES.find((form) => lower.endsWith(form));
	return suffix ? written.slice(0, -suffix.length) : written;
}
/** Hedges by what they mean; the first before the number is the house form. */
const BOUNDS$1 = {
	exact: {
		before: [],
		after: []
	},
	vague: {
		before: [],
		after: []
	},
	between: {
		before: [],
		after: []
	},
	about: {
		before: [
			"about",
			"around",
			"some",
			"roughly",
			"approximately",
			"almost exactly"
		],
		after: [" or so", "-ish"]
	},
	over: {
		before: [
			"more than",
			"over",
			"above",
			"upwards of",
			"just over"
		],
		after: [
			"+",
			"-plus",
			"-odd",
			" plus"
		],
		near: "just over"
	},
	atLeast: {
		before: [
			"at least",
			"no less than",
			"no fewer than",
			"a minimum of"
		],
		after: [
			" or more",
			"+",
			"-plus"
		]
	},
	under: {
		before: [
			"fewer than",
			"less than",
			"under",
			"below",
			"nearly",
			"almost",
			"just under"
		],
		after: [],
		near: "nearly"
	},
	atMost: {
		before: [
			"up to",
			"at most",
			"no more than",
			"as many as",
			"as much as",
			"a maximum of"
		],
		after: [
			" or less",
			" or fewer",
			" at most"
		]
	}
};
const SUFFIXES = [...new Set(Object.values(BOUNDS$1).flatMap(({ after }) => after))].sort((one, other) => other.length - one.length);

// src/quantity/print-length.ts
/** Prints a length of time in the notation of a surface that gives it in parts ("1:08.31", "2hr 3min", "3h 12m"); null for any other. */
function printLength(seconds, like) {
	const colons = COLONS$1.exec(like);
	if (colons) return withColons(seconds, colons);
	const parts = [...like.matchAll(PART$2)];
	const isFalling = parts.every((part, index) => index === 0 || SIZES$1[part[3]] < SIZES$1[parts[index - 1][3]]);
	return parts.length > 1 && isFalling ? withUnits(seconds, like, parts) : null;
}
const COLONS$1 = /\d{1,3}:\d\d(:\d\d)?(?:\.(\d{1,3}))?/;
const PART$2 = /(\d{1,4}(?:\.(\d{1,3}))?) ?([hms])(?:r|in|ec|our|inute|econd)?s?(?![a-z])/g;
const SIZES$1 = {
	h: 3600,
	m: 60,
	s: 1
};
function withColons(seconds, [, hasHours, decimals = ""]) {
	const minutes = seconds.divToInt(60);
	const rest = seconds.minus(minutes.times(60)).toFixed(decimals.length).padStart(decimals ? decimals.length + 3 : 2, "0");
	if (!hasHours) return `${minutes}:${rest}`;
	return `${minutes.divToInt(60)}:${minutes.mod(60).toFixed().padStart(2, "0")}:${rest}`;
}
function withUnits(seconds, like, parts) {
	let left = seconds;
	let printed = "";
	let at = parts[0].index;
	for (const [index, part] of parts.entries()) {
		const size = SIZES$1[part[3]];
		const number = index === parts.length - 1 ? left.div(size).toDecimalPlaces(part[2]?.length ?? 0) : left.divToInt(size);
		left = left.minus(number.times(size));
		const padded = /^0\d/.test(part[1]) && number.lt(10) ? `0${number}` : number.toFixed();
		printed += like.slice(at, part.index) + padded;
		at = part.index + part[1].length;
	}
	return printed + like.slice(at, parts.at(-1).index + parts.at(-1)[0].length);
}

// src/quantity/units.ts
/** Size of a unit in the base unit of its kind, or null for a word that is not in the list. */
function unitSize$1(word) {
	return word !== null && SIZES.get(word.replace(/^(?:working|business|office) /, "")) || null;
}
/** Seconds in a unit of time (a month is a twelfth of a year of 365.25 days), or null for a word that is none. */
function seconds(word) {
	const months = MONTHS$1.get(word);
	if (months) return MONTH$2.times(months);
	return SECONDS.get(word) ?? null;
}
/** Whether a unit of time is counted in months: those do not divide evenly into days. */
function isMonthly(word) {
	return MONTHS$1.has(word);
}
/** Seconds in the mean month. */
const MONTH$2 = new Decimal("2629800");
function sizes(list) {
	return new Map(Object.entries(list).map(([word, size]) => [word, new Decimal(size)]));
}
const SECONDS = sizes({
	second: 1,
	minute: 60,
	hour: 3600,
	day: 86400,
	night: 86400,
	week: 604800,
	fortnight: 1209600
});
const MONTHS$1 = sizes({
	month: 1,
	quarter: 3,
	year: 12,
	annum: 12,
	decade: 120,
	century: 1200
});
/** Base units: second, month, metre, gram, litre, square metre, byte, watt, joule; SI brochure and the UK Weights and Measures Act. */
const SIZES = new Map([
	...SECONDS,
	...MONTHS$1,
	...sizes({
		millisecond: "0.001",
		millimetre: "0.001",
		centimetre: "0.01",
		metre: 1,
		kilometre: 1e3,
		inch: "0.0254",
		foot: "0.3048",
		yard: "0.9144",
		mile: "1609.344",
		"nautical mile": 1852,
		milligram: "0.001",
		gram: 1,
		kilogram: 1e3,
		tonne: 1e6,
		ounce: "28.349523125",
		pound: "453.59237",
		stone: "6350.29318",
		millilitre: "0.001",
		centilitre: "0.01",
		litre: 1,
		pint: "0.56826125",
		gallon: "4.54609",
		"square metre": 1,
		hectare: 1e4,
		acre: "4046.8564224",
		"square foot": "0.09290304",
		"square yard": "0.83612736",
		"square kilometre": 1e6,
		"square mile": "2589988.110336",
		byte: 1,
		kilobyte: 1e3,
		megabyte: 1e6,
		gigabyte: "1e9",
		terabyte: "1e12",
		petabyte: "1e15",
		watt: 1,
		kilowatt: 1e3,
		megawatt: 1e6,
		gigawatt: "1e9",
		"watt-hour": 3600,
		"kilowatt-hour": "3.6e6",
		"megawatt-hour": "3.6e9",
		"gigawatt-hour": "3.6e12",
		"terawatt-hour": "3.6e15",
		"light year": "9460730472580800",
		microgram: "0.000001",
		ton: "1016046.9088",
		"cubic metre": 1e3,
		"cubic foot": "28.316846592",
		"cubic kilometre": "1e12",
		barrel: "158.987294928",
		"mile per hour": "0.44704",
		"kilometre per hour": new Decimal(5).div(18),
		knot: new Decimal(463).div(900),
		terawatt: "1e12",
		kilojoule: 1e3,
		megajoule: 1e6,
		kilocalorie: 1e3,
		kilovolt: 1e3,
		kilohertz: 1e3,
		megahertz: 1e6,
		gigahertz: "1e9",
		hectopascal: 100,
		kilopascal: 1e3,
		millibar: 100,
		bar: 1e5,
		penny: "0.01",
		cent: "0.01"
	})
]);

// src/quantity/print.ts
/**
* Prints a quantity in house form ("£8.3bn", "more than 4,000", "2.5%", "three times"), or, where a surface is given, in
* the notation of that surface: words stay words, "per cent" stays spelled, "4,000+" keeps its plus sign. `house` is a text
* whose hedge is taken where the surface has none of the kind.
*/
function printQuantity(quantity, like, house) {
	const style = styleOf(quantity, like);
	if (quantity.bound === "vague" && like) return like;
	const body = quantity.parts && quantity.dimension === "score" ? printScore(quantity.parts, like) : printBody(quantity, style);
	const printed = withBound$2(quantity, body + printRate(quantity.per, style.like), like, house);
	return like && /^\p{Lu}/u.test(like) ? printed.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : printed;
}
function styleOf(quantity, like = "") {
	const hasDigits = /\d/.test(like);
	const percent = /%|\bper ?cent\b/i.exec(like)?.[0] ?? "%";
	return {
		like,
		inWords: like !== "" && !hasDigits,
		grouped: !/\d{4}/.test(like),
		scale: scaleStyle(quantity, like),
		percent: percent === "%" ? "%" : ` ${percent.toLowerCase()}`
	};
}
function scaleStyle(quantity, like) {
	if (/\b(?:thousand|million|billion|trillion)\b/i.test(like)) return "word";
	if (/\d ?(?:k|m|mn|bn|tn|trn)\b/i.test(like)) return "short";
	if (/\d/.test(like)) return "none";
	return quantity.dimension === "money" ? "short" : "word";
}
function printBody(quantity, style) {
	if (quantity.low.eq(quantity.high)) return printFigure(quantity, quantity.low, style);
	const [low, high] = [printFigure(quantity, quantity.low, style), printFigure(quantity, quantity.high, style)];
	return /[–-]/.test(style.like) ? `${low}–${high}` : `${low} to ${high}`;
}
function printFigure(quantity, value, style) {
	const sign = quantity.sign === -1 && value.gt(0) ? "−" : quantity.sign === 1 && style.like.includes("+") ? "+" : "";
	switch (quantity.dimension) {
		case "money": return sign + printMoney(quantity, value, style);
		case "percent": return sign + printPercent(trimmed(value, quantity.step), style);
		case "points": return `${sign}${printNumber(trimmed(value, quantity.step), style)} percentage ${value.abs().eq(1) ? "point" : "points"}`;
		case "multiple": return printMultiple(value, style);
		case "fraction": return FRACTIONS.find(([numerator, denominator]) => value.times(denominator).minus(numerator).abs().lt("1e-9"))?.[2] ?? digits$1(value.times(100).toDecimalPlaces(1)) + style.percent;
		case "rank": return printRank(value, style);
		case "duration":
		case "measure": return sign + printMeasure(quantity, value, style);
		case "version": return printVersion(quantity.parts ?? [value], style);
		default: return sign + printNumber(trimmed(value, quantity.step), style);
	}
}
function printVersion(parts, { like }) {
	const version = parts.map((part) => part.toFixed()).join(".");
	return /\d/.test(like) ? like.replace(/\d+(?:\.\d+){0,5}/, version) : version;
}
/** Words only for a round percentage that stands for one in words: "fifty-eight per cent" for "sixty per cent". */
function printPercent(value, style) {
	return style.inWords && value.isInteger() && style.percent !== "%" ? `${words$13(value)}${style.percent}` : `${digits$1(value)}${style.percent}`;
}
/** A figure that was worked out has no printed step: one place after the point is enough for people. */
function trimmed(value, step) {
	return step.isZero() ? value.toDecimalPlaces(1) : value;
}
function printNumber(value, style) {
	if (style.inWords) {
		const spelled = words$13(value);
		if (spelled) return spelled;
	}
	const scale = scaleOf$1(value);
	const scaled = scale && value.div(scale.size);
	const large = scale && (style.like === "" ? scale.size.gte(1e6) : true);
	if (!scaled || !large || style.scale === "none" || scaled.dp() > 2) return digits$1(value, style.grouped);
	if (style.scale === "word") return `${digits$1(scaled)} ${scale.word}`;
	const gap = /\d (?:k|m|mn|bn|tn|trn)\b/i.test(style.like) ? " " : "";
	return `${digits$1(scaled)}${gap}${scale.short}`;
}
/** Symbols in general use; other currencies are printed with their ISO 4217 code. */
const SYMBOLS$1 = {
	GBP: "£",
	USD: "$",
	EUR: "€",
	JPY: "¥",
	INR: "₹"
};
const CURRENCY_WORDS$1 = {
	GBP: "pounds",
	USD: "dollars",
	EUR: "euros",
	JPY: "yen",
	INR: "rupees"
};
function printMoney(quantity, value, style) {
	const code = quantity.unit ?? "";
	if (value.lt(1) && /\d ?p\b|\bpence\b|\bpenny\b/.test(style.like)) {
		const pence = printNumber(value.times(100), style);
		return /\d ?p\b/.test(style.like) ? `${pence}p` : `${pence} pence`;
	}
	const number = padPence(value, printNumber(value, style));
	if (style.inWords || /\b(?:pounds|dollars|euros|yen|rupees)\b/i.test(style.like)) return `${number} ${CURRENCY_WORDS$1[code] ?? code}`;
	if (code && style.like.includes(code)) return style.like.includes(`${code} `) ? `${code} ${number}` : `${code}${number}`;
	return SYMBOLS$1[code] ? SYMBOLS$1[code] + number : `${code} ${number}`;
}
/** £1.5 is written £1.50. */
function padPence(value, printed) {
	return value.lt(1e4) && /^[\d,]+\.\d$/.test(printed) ? `${printed}0` : printed;
}
function printMultiple(value, style) {
	if (/\d ?[x×]/i.test(style.like)) return `${digits$1(value)}${/×/.test(style.like) ? "×" : "x"}`;
	const verbs = /^(?:doubl|trebl|tripl|quadrupl|halv|quintupl)/i.exec(style.like) ? MULTIPLES.get(value.toFixed()) : void 0;
	if (verbs) return withEnding(verbs, style.like);
	if (/fold$/i.test(style.like)) return `${words$13(value) ?? digits$1(value)}${/\d/.test(style.like) ? "-" : ""}fold`;
	if (value.eq("0.5")) return "half";
	if (value.eq(2) && /^(?:twice|thrice|\p{L}+ times)/iu.test(style.like)) return "twice";
	return `${value.lte(10) && value.isInteger() && !/\d/.test(style.like) ? words$13(value) : digits$1(value)} times`;
}
const MULTIPLES = /* @__PURE__ */ new Map([
	["0.5", "halve"],
	["2", "double"],
	["3", "treble"],
	["4", "quadruple"],
	["5", "quintuple"]
]);
function withEnding(verb, like) {
	const stem = verb.slice(0, -1);
	if (/ing$/i.test(like)) return `${stem}ing`;
	if (/d$/i.test(like)) return `${verb}d`;
	return /s$/i.test(like) ? `${verb}s` : verb;
}
const FRACTIONS = [
	[
		1,
		2,
		"half"
	],
	[
		1,
		3,
		"a third"
	],
	[
		2,
		3,
		"two-thirds"
	],
	[
		1,
		4,
		"a quarter"
	],
	[
		3,
		4,
		"three-quarters"
	],
	[
		1,
		5,
		"one in five"
	],
	[
		2,
		5,
		"two in five"
	],
	[
		3,
		5,
		"three in five"
	],
	[
		4,
		5,
		"four in five"
	],
	[
		1,
		10,
		"one in ten"
	],
	[
		9,
		10,
		"nine in ten"
	]
];
const RANKS$1 = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
function printRank(value, style) {
	const word = RANKS$1[value.toNumber()];
	if (word && !/\d/.test(style.like)) return word;
	if (/\d(?!\d|st|nd|rd|th)/.test(style.like)) return digits$1(value);
	const number = value.toFixed();
	return number + (/1[123]$/.test(number) ? "th" : {
		1: "st",
		2: "nd",
		3: "rd"
	}[number.slice(-1)] ?? "th");
}
function printMeasure(quantity, value, style) {
	const parted = quantity.unit === "second" ? printLength(value, style.like) : null;
	if (parted) return parted;
	const unit = quantity.unitWord ?? quantity.unit ?? "";
	const size = unitSize$1(unit) ?? new Decimal(1);
	const number = value.div(size);
	const printed = printNumber(number.toDecimalPlaces(4), style);
	const plural = number.abs().eq(1) || !/[a-z]$/.test(unit) ? unit : PLURALS$1.get(unit) ?? `${unit}s`;
	if (unit.startsWith("degree ")) return printDegrees(printed, unit.slice(7), style);
	return /\d-\p{L}/u.test(style.like) ? `${printed}-${unit}` : `${printed} ${plural}`;
}
function printDegrees(number, scale, { like }) {
	const gap = /\d °/.test(like) ? " " : "";
	return /degrees?/i.test(like) ? `${number} degrees ${scale}` : `${number}${gap}°${scale[0]}`;
}
const PLURALS$1 = /* @__PURE__ */ new Map([
	["foot", "feet"],
	["inch", "inches"],
	["century", "centuries"],
	["stone", "stone"]
]);
/** Prints a rate behind its figure, with the blank before it: " a year", " per user per month"; '' where there is none. */
function printRate(per, like = "") {
	if (!per) return "";
	const parts = per.split(" ");
	if (parts.length === 1 && seconds(per) && !/\bper\b/.test(like)) return ` ${/^[aeio]|^hour/.test(per) ? "an" : "a"} ${per}`;
	return parts.map((part) => ` per ${printRateNoun(part)}`).join("");
}
/** "square-metre", "100-gram" and "100000" are one word each, so that several rates can be told apart. */
function printRateNoun(noun) {
	const [, number, unit] = /^(\d{2,7})(?:-(.{2,24}))?$/.exec(noun) ?? [];
	if (!number) return noun.replace(/^(square|cubic|nautical)-/, "$1 ");
	return digits$1(new Decimal(number)) + (unit ? ` ${PLURALS$1.get(unit) ?? `${printRateNoun(unit)}s`}` : "");
}
const PART$1 = /\d+(?:\.\d+)?/g;
function printScore(parts, like = "") {
	if ((like.match(PART$1) ?? []).length === parts.length) {
		const rest = parts.map((part) => part.toFixed());
		return like.replace(PART$1, () => rest.shift() ?? "");
	}
	return parts.map((part) => part.toFixed()).join(/\d-\d/.test(like) ? "-" : "–");
}

// src/dates/calendar.ts
/** Days from 1 January 1970 to a day; negative before. */
function dayNumber({ year, month, day }) {
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
}
/** The day that lies so many days after 1 January 1970. */
function dayFromNumber(days) {
	const shifted = days + 719468;
	const era = Math.floor(shifted / 146097);
	const dayOfEra = shifted - era * 146097;
	const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
	const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
	const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day
	};
}
/** The weekday of a day, 0 for Sunday. */
function weekdayOf(day) {
	return ((dayNumber(day) + 4) % 7 + 7) % 7;
}
/** How many days a month has. */
function daysInMonth(year, month) {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
/** Whether the calendar has such a day. */
function isDay({ year, month, day }) {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
/** The day of the month of its nth weekday (from 1; -1 for the last); null where it has none. */
function nthWeekday(year, month, weekday, nth) {
	const last = daysInMonth(year, month);
	const first = 1 + (weekday - weekdayOf({
		year,
		month,
		day: 1
	}) + 7) % 7;
	const day = nth > 0 ? first + 7 * (nth - 1) : first + 7 * Math.floor((last - first) / 7);
	return day <= last ? day : null;
}
/** A day so many days, weeks, months or years later; a day that the month does not have becomes its last. */
function addTo(day, amount, unit) {
	if (unit === "day") return dayFromNumber(dayNumber(day) + amount);
	if (unit === "week") return dayFromNumber(dayNumber(day) + 7 * amount);
	const months = day.year * 12 + day.month - 1 + amount * (unit === "year" ? 12 : 1);
	const [year, month] = [Math.floor(months / 12), (months % 12 + 12) % 12 + 1];
	return {
		year,
		month,
		day: Math.min(day.day, daysInMonth(year, month))
	};
}
/** Reads YYYY-MM-DD; null for anything else and for a day that is not in the calendar. */
function parseDay(text) {
	const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
	if (!match) return null;
	const day = {
		year: Number(match[1]),
		month: Number(match[2]),
		day: Number(match[3])
	};
	return isDay(day) ? day : null;
}
/** A number below a hundred with two digits. */
function twoDigits(value) {
	return String(value).padStart(2, "0");
}
function isLeapYear(year) {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

// src/dates/print.ts
/** English names of the weekdays, Sunday first. */
const WEEKDAY_NAMES$1 = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const MONTH_NAMES$1 = "January February March April May June July August September October November December".split(" ");
/**
* Prints a date in house form ("Friday 9 May 2025", "2026/27", "6.15am on Thursday 12 June 2025") or, where a surface is
* given, in its order and notation, with the parts that it names.
*/
function printDate(date, like = "") {
	const day = printDay(like ? restricted(date, like) : date, like);
	const hedged = date.bound === "about" && day ? `about ${day}` : day;
	if (date.time === void 0 || like && !TIME.test(like)) return hedged;
	const time = printTimes(date.time, date, like);
	return hedged ? `${time} on ${hedged}` : time;
}
const TIME = /\d ?[ap]\.?m\b|\d:\d\d|\b(?:noon|midday|midnight|past|o['’]clock|minutes? to|quarter to)\b/i;
const ISO = /\d{4}-\d\d-\d\d/;
const MONTH$1 = new RegExp(`\\b(?:${MONTH_NAMES$1.map((name) => name.slice(0, 3)).join("|")})`, "i");
const NUMERIC = /\b\d{1,2}([/.-])\d{1,2}\1(\d{4}|\d\d)\b/;
function printDay(date, like) {
	const { year, month, day, weekday } = date;
	if (date.fiscal && year !== void 0) {
		const fiscal = `${year}/${twoDigits((year + 1) % 100)}`;
		return date.from && date.to ? `${printSpan(date.from, date.to)} ${fiscal}` : fiscal;
	}
	if (date.from !== void 0 && date.to !== void 0 && day === void 0) return printSpan(date.from, date.to);
	const isFull = year !== void 0 && month !== void 0 && day !== void 0;
	if (isFull && ISO.test(like)) return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
	const numeric = NUMERIC.exec(like);
	if (isFull && numeric) return printNumeric(year, month, day, numeric[1], numeric[2].length === 2);
	if (day !== void 0 && /^\d{1,2}(?:st|nd|rd|th)?$/.test(like)) return /\d$/.test(like) ? String(day) : `${day}${ending(day)}`;
	const name = weekday === void 0 ? "" : printWeekday(weekday, like);
	const monthName = month === void 0 ? "" : shortened(MONTH_NAMES$1[month - 1], like);
	const number = day === void 0 ? "" : `${day}${/\d(?:st|nd|rd|th)\b/.test(like) ? ending(day) : ""}`;
	if (isMonthFirst(like) && month !== void 0 && day !== void 0) return `${name ? `${name}, ` : ""}${monthName} ${number}${year === void 0 ? "" : `, ${year}`}`;
	return [
		name,
		month === void 0 && day !== void 0 ? `the ${day}${ending(day)}` : [number, monthName].filter(Boolean).join(" "),
		year ?? ""
	].filter((part) => part !== "").join(" ");
}
function isMonthFirst(like) {
	return /[a-z]\.? \d{1,2}(?:st|nd|rd|th)?(?:,|$| \d{4})/i.test(like) && !/\d(?:st|nd|rd|th)? (?:of )?[a-z]/i.test(like) && MONTH$1.test(like);
}
/** Only the parts that the surface names: "May 2025" is not answered with a day. */
function restricted(date, like) {
	if (ISO.test(like) || NUMERIC.test(like)) return date;
	const hasMonth = MONTH$1.test(like);
	const hasYear = /\b[12]\d{3}\b/.test(like);
	const hasDay = /\b\d{1,2}(?:st|nd|rd|th)?\b(?![:.]\d)(?! ?[ap]\.?m)/i.test(like.replace(/\b\d{4}\b/g, ""));
	const hasWeekday = /\b(?:mon|tue|wed|thu|fri|sat|sun)/i.test(like);
	if (!hasMonth && !hasYear && !hasDay && !hasWeekday) return date;
	const { year, month, day, weekday, ...rest } = date;
	return {
		...rest,
		...hasYear && year !== void 0 ? { year } : {},
		...hasMonth && month !== void 0 ? { month } : {},
		...hasDay && day !== void 0 ? { day } : {},
		...hasWeekday && weekday !== void 0 ? { weekday } : {}
	};
}
function shortened(name, like) {
	const word = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\b\.?/i.exec(like)?.[0];
	if (!word || /^(?:may|june|july)$/i.test(word)) return name;
	const length = /^sept/i.test(word) && name === "September" ? 4 : 3;
	return name.slice(0, length) + (word.endsWith(".") ? "." : "");
}
/** Prints a weekday (0 is Sunday), shortened where the surface shortens its own: "Tue" and "Tues." are answered with "Wed" and "Wed.". */
function printWeekday(weekday, like = "") {
	const name = WEEKDAY_NAMES$1[weekday];
	const word = /\b(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(day)?\b(\.?)/i.exec(like);
	if (!word) return name;
	const printed = word[1] ? name : name.slice(0, 3) + word[2];
	return word[0] === word[0].toUpperCase() ? printed.toUpperCase() : printed;
}
function printNumeric(year, month, day, mark, isShort) {
	return [
		twoDigits(day),
		twoDigits(month),
		isShort ? twoDigits(year % 100) : String(year)
	].join(mark);
}
function printSpan(from, to) {
	const [first, last] = [from, to].map((text) => ({
		year: text.startsWith("--") ? "" : text.slice(0, 4),
		month: Number(text.slice(-5, -3))
	}));
	const [start, end] = [MONTH_NAMES$1[first.month - 1], MONTH_NAMES$1[last.month - 1]];
	if (first.year !== last.year) return Number(last.year) - Number(first.year) === 9 && first.year.endsWith("0") ? `the ${first.year}s` : `${first.year}–${last.year}`;
	if (last.month - first.month === 2 && first.month % 3 === 1) return [`Q${(first.month + 2) / 3}`, first.year].filter(Boolean).join(" ");
	const months = start === end ? start : `${start} to ${end}`;
	return first.year ? `${months} ${first.year}` : months;
}
/** A time, or a range of times in the notation of the surface: "10am to 6pm", "10am–6pm". */
function printTimes(time, { timeTo, twelveHour }, like) {
	const [first, last] = [time, timeTo].map((one) => one === void 0 ? "" : printTime(one, twelveHour === true, like));
	return last ? `${first}${/[–-]/.test(like) ? "–" : " to "}${last}` : first;
}
function printTime(time, isTwelveHour, like) {
	const [hour, minute] = [Math.floor(time / 60), time % 60];
	if (/(?<![\d:])\d{1,2}:\d\d(?! ?[ap]\.?m)/i.test(like)) return `${twoDigits(hour)}:${twoDigits(minute)}`;
	if (time === 720 && !isTwelveHour) return "noon";
	if (time === 0 && !isTwelveHour) return "midnight";
	const mark = /\d:\d\d/.test(like) ? ":" : ".";
	const clock = `${hour % 12 || 12}${minute ? `${mark}${twoDigits(minute)}` : ""}`;
	if (isTwelveHour) return minute ? clock : `${clock} o’clock`;
	const half = hour < 12 ? "a" : "p";
	if (/[ap]\.m/i.test(like)) return `${clock} ${half}.m.`;
	return `${clock}${/\d [ap]m/i.test(like) ? " " : ""}${half}m`;
}
function ending(day) {
	if (day >= 11 && day <= 13) return "th";
	return {
		1: "st",
		2: "nd",
		3: "rd"
	}[day % 10] ?? "th";
}

// src/dates/range.ts
/** The days of a date; a year that it does not say is taken from `year`. Null where too little is said, or for a relative date. */
function daysOf(date, year) {
	const known = date.year ?? year;
	if (date.fiscal && known !== void 0) return {
		from: dayNumber({
			year: known,
			month: 1,
			day: 1
		}),
		to: dayNumber({
			year: known + 1,
			month: 12,
			day: 31
		})
	};
	if (date.from !== void 0 && date.to !== void 0) {
		const [from, to] = [yearly(date.from, known), yearly(date.to, known)];
		return from && to && {
			from: dayNumber(from),
			to: dayNumber(to)
		};
	}
	if (known === void 0) return null;
	if (date.month === void 0) return date.day === void 0 && date.year !== void 0 ? wholeYear(known) : null;
	const last = daysInMonth(known, date.month);
	const [first, final] = date.day === void 0 ? [1, last] : [date.day, date.day];
	return {
		from: dayNumber({
			year: known,
			month: date.month,
			day: first
		}),
		to: dayNumber({
			year: known,
			month: date.month,
			day: final
		})
	};
}
/** The days that "two years ago", "last month" and their kin may mean, seen from an anchor day. */
function relativeDays({ unit, amount }, anchor, isLoose) {
	const base = addTo(anchor, amount, unit);
	const center = dayNumber(base);
	const isFar = Math.abs(amount) > 1;
	switch (unit) {
		case "day": return around(center, Math.abs(amount) >= 7 || isLoose ? 1 : 0);
		case "week": {
			const sunday = center - weekdayOf(base);
			return isFar ? around(center, isLoose ? 7 : 4) : {
				from: sunday,
				to: sunday + 7
			};
		}
		case "month": {
			const month = {
				from: dayNumber({
					...base,
					day: 1
				}),
				to: dayNumber({
					...base,
					day: daysInMonth(base.year, base.month)
				})
			};
			return isFar ? join$1(month, around(center, isLoose ? 31 : 20)) : month;
		}
		case "year": {
			const slack = Math.abs(amount) >= 10 && amount % 10 === 0 ? Math.floor(Math.abs(amount) / 10) : isLoose ? 1 : 0;
			const years = {
				from: wholeYear(base.year - slack).from,
				to: wholeYear(base.year + slack).to
			};
			return isFar ? join$1(years, around(center, 183)) : years;
		}
	}
}
/** The days of a calendar year. */
function wholeYear(year) {
	return {
		from: dayNumber({
			year,
			month: 1,
			day: 1
		}),
		to: dayNumber({
			year,
			month: 12,
			day: 31
		})
	};
}
/** Reads an ISO day whose year may be left out ("--03-01"). */
function yearly(text, year) {
	if (!text.startsWith("--")) return parseDay(text);
	if (year === void 0) return null;
	const [month, day] = [Number(text.slice(2, 4)), Number(text.slice(5, 7))];
	return {
		year,
		month,
		day: Math.min(day, daysInMonth(year, month))
	};
}
function around(center, days) {
	return {
		from: center - days,
		to: center + days
	};
}
function join$1(one, other) {
	return {
		from: Math.min(one.from, other.from),
		to: Math.max(one.to, other.to)
	};
}

// src/dates/compare.ts
/** Compares a draft's date with a claim's in the parts that both have; relative dates are resolved against the anchors. */
function compareDates(claim, draft, anchors) {
	const verdicts = faceToFace(claim, draft).flatMap((known) => {
		return verdictOf$3(known, draft, anchors, printDate(shown(known, draft)));
	});
	const [first] = verdicts;
	if (verdicts.length === 1 && first) return first;
	return verdicts.find(({ outcome }) => outcome === "agrees") ?? {
		...UNDETERMINED,
		expected: printDate(shown(claim, draft))
	};
}
/** The claim's date with the parts that a draft's date names, ready to stand in its place; null where the two are not written in the same parts. */
function inPartsOf(claim, draft) {
	const [known, other] = faceToFace(claim, draft);
	if (!known || other || draft.relative || known.relative || draft.bound === "about") return null;
	const isSpan = (date) => date.from !== void 0 && date.day === void 0;
	if (isSpan(known) !== isSpan(draft) || known.fiscal !== draft.fiscal) return null;
	return [
		"year",
		"month",
		"day",
		"time"
	].some((part) => draft[part] !== void 0 && known[part] === void 0) ? null : shown(known, draft);
}
const UNDETERMINED = {
	outcome: "undetermined",
	relation: "date",
	wrong: null
};
/** The dates of a claim that a draft's date may mean: of a stretch, the end of the same side where the draft says which. */
function faceToFace(claim, draft) {
	if (claim.end && draft.end && claim.end !== draft.end) return [];
	const { otherEnd, ...first } = claim;
	if (!otherEnd || claim.end) return [claim];
	if (!draft.end) return [first, otherEnd];
	return draft.end === "first" ? [{
		...first,
		end: "first"
	}] : [{
		...otherEnd,
		end: "last"
	}];
}
function verdictOf$3(claim, draft, anchors, expected) {
	const verdicts = [compareDays(claim, draft, anchors), compareTimes(claim, draft)].filter((verdict) => verdict !== null);
	const wrong = verdicts.find((verdict) => verdict !== "same" && verdict !== "looser");
	if (wrong) {
		if (mayMeanOtherEnd(claim, draft, anchors)) return {
			...UNDETERMINED,
			expected
		};
		return {
			outcome: "conflicts",
			relation: wrong === "weekday" ? "weekday" : "date",
			wrong,
			expected
		};
	}
	if (verdicts.length === 0) return {
		...UNDETERMINED,
		expected
	};
	return {
		outcome: "agrees",
		relation: verdicts.every((verdict) => verdict === "same") && (claim.time === void 0 || draft.time !== void 0) ? "same" : "looser",
		wrong: null,
		expected
	};
}
/** A claim that does not say which end it is means the beginning of a stretch, unless it is the draft's end. */
function mayMeanOtherEnd(claim, { otherEnd, end }, anchors) {
	if (otherEnd === void 0 || claim.end) return false;
	const other = compareDays(claim, otherEnd, anchors);
	return end === "last" || other === "same" || other === "looser";
}
/** The weekday that the calendar gives to a date which names another; null where they fit or too little is said. */
function weekdayError(date) {
	const weekday = calendarWeekday(date);
	if (weekday === void 0 || date.weekday === void 0 || weekday === date.weekday) return null;
	return {
		expected: WEEKDAY_NAMES$1[weekday],
		weekday
	};
}
const PARTS = [
	"year",
	"month",
	"day"
];
function compareDays(claim, draft, anchors) {
	if (draft.relative) return compareRelative(claim, draft, anchors);
	if (claim.relative) return null;
	if (![claim, draft].some(({ from, fiscal, bound }) => from !== void 0 || fiscal || isLoose(bound))) return compareParts$1(claim, draft);
	if (claim.fiscal || draft.fiscal) return compareFiscal(claim, draft);
	return comparePeriods(claim, draft);
}
/** A quarter of a fiscal year has a number, but no days: it is held against other quarters only. */
function compareFiscal(claim, draft) {
	if (claim.fiscal && draft.fiscal && claim.year !== draft.year) return "year";
	if ([claim, draft].every(({ from, fiscal }) => from !== void 0 && (fiscal || from.startsWith("--"))) && claim.from !== draft.from) return "month";
	if (!claim.fiscal || !draft.fiscal) return comparePeriods(claim, draft);
	return claim.from === draft.from ? "same" : "looser";
}
function comparePeriods(claim, draft) {
	const verdict = compareSpans(claim, draft);
	if (verdict !== "same" && verdict !== "looser") return verdict ?? compareParts$1(claim, draft);
	return isWeekdayOff(claim, draft) ? "weekday" : verdict;
}
function isLoose(bound) {
	return bound === "about" || bound === "over" || bound === "under";
}
function compareParts$1(claim, draft) {
	for (const part of PARTS) if (claim[part] !== void 0 && draft[part] !== void 0 && claim[part] !== draft[part]) return part;
	if (isWeekdayOff(claim, draft)) return "weekday";
	const shared = PARTS.filter((part) => claim[part] !== void 0 && draft[part] !== void 0).length;
	const sharesWeekday = draft.weekday !== void 0 && (claim.weekday ?? calendarWeekday(claim)) !== void 0;
	if (shared === 0) return sharesWeekday ? "looser" : null;
	return PARTS.every((part) => claim[part] === void 0 || draft[part] !== void 0) ? "same" : "looser";
}
function isWeekdayOff(claim, draft) {
	const weekday = claim.weekday ?? calendarWeekday(claim);
	return draft.weekday !== void 0 && weekday !== void 0 && draft.weekday !== weekday;
}
function calendarWeekday({ year, month, day }) {
	if (year === void 0 || month === void 0 || day === void 0) return void 0;
	return isDay({
		year,
		month,
		day
	}) ? weekdayOf({
		year,
		month,
		day
	}) : void 0;
}
function compareSpans(claim, draft) {
	const known = daysOf(claim, draft.year);
	const said = daysOf(draft, claim.year ?? (claim.from?.startsWith("-") ? void 0 : yearOf(claim.from)));
	if (!known || !said) return null;
	if (draft.bound === "under") return known.from <= said.to ? "looser" : partApart(known, said);
	if (draft.bound === "over") return known.to >= said.from ? "looser" : partApart(known, said);
	const slack = Math.max(slackOf$1(claim), slackOf$1(draft));
	if (known.from === said.from && known.to === said.to) return "same";
	return known.from <= said.to + slack && said.from <= known.to + slack ? "looser" : partApart(known, said);
}
/** How many days "about" may be off: a year for years, a month for months, else three days. */
function slackOf$1({ bound, month, day }) {
	if (bound !== "about") return 0;
	return month === void 0 ? 366 : day === void 0 ? 31 : 3;
}
function yearOf(day) {
	return day === void 0 ? void 0 : Number(day.slice(0, 4));
}
function partApart(known, said) {
	const [one, other] = known.to < said.from ? [known.to, said.from] : [said.to, known.from];
	const [before, after] = [dayFromNumber(one), dayFromNumber(other)];
	if (before.year !== after.year) return "year";
	return before.month === after.month ? "day" : "month";
}
function compareRelative(claim, draft, { draftDate, asOf }) {
	const anchor = parseDay(draftDate ?? asOf ?? "");
	if (!anchor) return null;
	const { unit, amount } = draft.relative;
	if (unit === "year" && draft.month !== void 0) return compareParts$1(claim, {
		...draft,
		year: anchor.year + amount
	});
	const known = daysOf(claim, claim.year === void 0 && claim.month !== void 0 ? anchor.year : void 0);
	if (!known) return null;
	const said = relativeDays(draft.relative, anchor, isLoose(draft.bound) || claim.bound === "about");
	const isBefore = draft.bound === "over" ? known.from <= said.to : known.to >= said.from;
	const isAfter = draft.bound === "under" ? known.to >= said.from : known.from <= said.to;
	if (isBefore && isAfter) return isWeekdayOff(claim, draft) ? "weekday" : "looser";
	return unit === "week" ? "day" : unit;
}
/** A claim gives the time to the minute; on a twelve-hour clock either half of the day may be meant. */
function compareTimes(claim, draft) {
	if (claim.time === void 0 || draft.time === void 0) return null;
	const isSame = (known, said) => known !== void 0 && said !== void 0 && meet(known, said);
	const meet = (known, said) => {
		const day = claim.twelveHour || draft.twelveHour ? 720 : 1440;
		const apart = Math.abs(known % day - said % day);
		return Math.min(apart, day - apart) <= (draft.bound === "about" || claim.bound === "about" ? 30 : 0);
	};
	if (claim.timeTo !== void 0 && draft.timeTo !== void 0) return isSame(claim.time, draft.time) && isSame(claim.timeTo, draft.timeTo) ? "same" : "time";
	if (claim.timeTo !== void 0) {
		if (draft.end) return isSame(draft.end === "first" ? claim.time : claim.timeTo, draft.time) ? "looser" : "time";
		return isSame(claim.time, draft.time) || isSame(claim.timeTo, draft.time) ? "looser" : null;
	}
	return (claim.end === "first" ? [draft.time] : claim.end === "last" ? [draft.timeTo ?? draft.time] : [draft.time, draft.timeTo]).some((end) => isSame(claim.time, end)) ? "same" : "time";
}
/** The claim's date with the parts that the draft names, so that both can be read side by side. */
function shown(claim, draft) {
	const { time, timeTo, weekday, ...rest } = claim;
	const known = weekday ?? calendarWeekday(claim);
	return {
		...rest,
		...time !== void 0 && (draft.time !== void 0 || claim.day === void 0) ? {
			time,
			...timeTo !== void 0 && { timeTo }
		} : {},
		...known !== void 0 && draft.weekday !== void 0 ? { weekday: known } : {}
	};
}

// src/quantity/interval.ts
/** The set of numbers that a written quantity stands for: widened by half its step, then opened by its bound. */
function toInterval(quantity) {
	const { low, high } = quantity;
	const half = halfStep(quantity);
	switch (quantity.bound) {
		case "over": return {
			low,
			high: null,
			lowOpen: true,
			highOpen: true
		};
		case "atLeast": return {
			low,
			high: null,
			lowOpen: false,
			highOpen: true
		};
		case "under": return {
			low: null,
			high,
			lowOpen: true,
			highOpen: true
		};
		case "atMost": return {
			low: null,
			high,
			lowOpen: true,
			highOpen: false
		};
		case "about": {
			const width = Decimal.max(half, aboutWidth(low, quantity.step));
			return closed(low.minus(width), high.plus(width));
		}
		case "exact":
		case "between": return closed(low.minus(half), high.plus(half));
		case "vague": return closed(low, high);
	}
}
/** Whether every number of the second set is in the first. */
function contains(outer, inner) {
	return lowReaches(outer, inner) && highReaches(outer, inner);
}
/** Whether a number is in the set. */
function holds$1(set, value) {
	return contains(set, closed(value, value));
}
/** Whether two quantities are the same number (or range), whatever their notation or bound. */
function sameValue(one, other) {
	return one.low.eq(other.low) && one.high.eq(other.high);
}
/** The set between two numbers, both of them in it. */
function closed(low, high) {
	return {
		low,
		high,
		lowOpen: false,
		highOpen: false
	};
}
/** Half the printed step; 0 for a plain integer, which is exact as it stands. */
function halfStep(quantity) {
	return isPlain$1(quantity) ? ZERO$6 : quantity.step.div(2);
}
/** The last place that is not a zero: 3,400 is printed to the unit but counted to the hundred. */
function roundPlace(value) {
	if (value.isZero()) return ZERO$6;
	return new Decimal(10).pow(value.e - value.sd() + 1);
}
const ZERO$6 = new Decimal(0);
/** Where a whole number is a tally and not a measurement. */
const TALLIED = /* @__PURE__ */ new Set([
	"count",
	"money",
	"rank",
	"version",
	"score",
	"age",
	"multiple"
]);
function isPlain$1(quantity) {
	const { low, high, step, bound } = quantity;
	return TALLIED.has(quantity.dimension) && bound !== "about" && step.lte(1) && low.isInteger() && high.isInteger();
}
/** "About 3,400" reaches as far as the next hundred, but never further than a tenth of the value. */
function aboutWidth(value, step) {
	const place = Decimal.max(roundPlace(value), step);
	return Decimal.min(place, value.abs().div(10));
}
function lowReaches(outer, inner) {
	if (outer.low === null) return true;
	if (inner.low === null) return false;
	return inner.low.gt(outer.low) || inner.low.eq(outer.low) && (!outer.lowOpen || inner.lowOpen);
}
function highReaches(outer, inner) {
	if (outer.high === null) return true;
	if (inner.high === null) return false;
	return inner.high.lt(outer.high) || inner.high.eq(outer.high) && (!outer.highOpen || inner.highOpen);
}

// src/quantity/written-digits.ts
/** A number written in digits, with its grouping marks and decimals. */
const DIGITS = /\d(?:[\d,\u00A0\u2009\u202F]{0,40}\d)?(?:\.\d{1,20})?/;
/** The number that digits with grouping marks stand for. */
function readDigits$1(text) {
	return new Decimal(text.replace(/[^\d.]/g, ""));
}
/** How many places a number in digits is written to. */
function placesOf(text) {
	return (/\.(\d+)$/.exec(text)?.[1] ?? "").length;
}
/** Groups plain digits the way others are grouped: by commas or thin blanks, or not at all beside "2000". */
function groupLike(number, like) {
	const mark = /\d([,\u00A0\u2009\u202F])\d{3}/.exec(like)?.[1] ?? (/\d{4}/.test(like) ? "" : ",");
	const [whole = "", fraction] = number.split(".");
	const grouped = mark === "" ? whole : whole.replace(/\B(?=(?:\d{3}){1,13}$)/g, mark);
	return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
}

// src/quantity/restate.ts
/**
* States a claim's figure the way a draft wrote its own: words stay words, "£1.6m" keeps its sign and scale, a bare number in
* a table stays bare. In: the claim's figure and how its file writes it, the draft's surface and how that was read. Out: null
* where the notation has no way to say it.
*/
function restate(claim, house, surface, written) {
	const rated = inOtherRate(claim, surface, written);
	if (rated !== null) return rated;
	const { sign, ...unsigned } = claim;
	const per = written.per !== null && STATES_RATE.test(surface) ? claim.per ?? written.per : null;
	const aim = {
		...unsigned,
		per,
		...sign !== void 0 && SIGNED.test(surface) ? { sign } : {}
	};
	const isBare = IS_BARE.test(surface) && written.dimension !== "count";
	const number = numberIn(aim, house, surface, written, isBare);
	if (number !== null || isBare) return number;
	if (IS_VERB.test(surface) && aim.dimension === "multiple" && !HAS_VERB.test(aim.low.toFixed())) return null;
	if (isOtherUnit(aim, written) && /\d/.test(surface) === /\d/.test(house) && !/\d-\p{L}/u.test(surface)) return house + (claim.per === null && aim.per !== null ? RATE.exec(surface)?.[0] ?? printRate(aim.per) : "");
	const printed = printQuantity(aim, surface, house);
	return printed.split(" ").length > MOST_WORDS$1 && !/\d/.test(printed) ? printQuantity(aim, "", house) : printed;
}
const SIGNED = /^[+\-−–]|\bminus\b/;
const STATES_RATE = /\b(?:per|an?|each|every)\b|\//i;
const RATE = /\s(?:per|an?|each|every)\s[^\d]{1,40}$/i;
/** "11.9", whose unit stands in the header of its column. */
const IS_BARE = /^[+\-−–]?\d[\d,.]*$/;
const IS_VERB = /^(?:doubl|trebl|tripl|quadrupl|halv|quintupl)/i;
const HAS_VERB = /^(?:0\.5|[2-5])$/;
/** "Four thousand seven hundred and fifty" is easier read in digits. */
const MOST_WORDS$1 = 5;
/** Pounds and pence are units like hours and minutes; currencies are told apart by their signs. */
function isOtherUnit(claim, { dimension, unit, unitWord }) {
	if (claim.dimension !== dimension || claim.unitWord === unitWord) return false;
	return claim.dimension === "measure" || claim.dimension === "duration" || claim.dimension === "money" && claim.unit === unit;
}
/** "600 requests per second" where only the rate is wrong: "600 requests per minute". */
function inOtherRate(claim, surface, written) {
	const [known, said] = [claim.per?.split(" ") ?? [], written.per?.split(" ") ?? []];
	const [right, wrong] = [known.at(-1), said.at(-1)];
	if (!(sameValue({
		...claim,
		per: null
	}, {
		...written,
		per: null
	}) && claim.bound === written.bound) || !right || !wrong || known.length !== said.length || right === wrong) return null;
	if (!known.slice(0, -1).every((part, index) => part === said[index]) || !surface.endsWith(wrong)) return null;
	return surface.slice(0, -wrong.length).replace(/\ban? $/, `${/^[aeio]|^hour/.test(right) ? "an" : "a"} `) + right;
}
/** Puts the claim's number in place of the digits, where nothing but number and hedge has to change; null where more has to. */
function numberIn(claim, house, surface, written, isBare) {
	const plain = withoutSuffix$1(surface);
	const found = DIGITS.exec(plain);
	if (!found || !isSameFrame(claim, written, isBare)) return null;
	const digits = readDigits$1(found[0]);
	const [before, after] = [plain.slice(0, found.index), plain.slice(found.index + found[0].length)];
	if (DIGITS.test(after)) return null;
	const size = digits.isZero() ? sizeOfNought(written, after) : written.low.abs().div(digits);
	const value = size && claim.low.abs().div(size);
	if (!size || !value || value.dp() > 4 || !isFit(value, size, after, claim, isBare)) return null;
	if (/\p{L}{4}/u.test(after) && claim.dimension !== "count" && value.eq(1) !== digits.eq(1)) return null;
	const number = groupLike(value.toFixed(placesFor(value, size, claim, found[0])), found[0]);
	const printed = withBound$2(claim, before.replace(HEDGE$2, "") + number + after, surface, house);
	return /^\p{Lu}\p{Ll}/u.test(surface) ? printed.charAt(0).toUpperCase() + printed.slice(1) : printed;
}
/** Words and marks of a hedge in front of the number; currency signs and codes stay. */
const HEDGE$2 = /^(?:[A-Za-z]?[a-z]{1,20}[ -]|[<>≤≥~≈] ?){1,4}/;
function isSameFrame(claim, written, isBare) {
	return claim.dimension === written.dimension && claim.unit === written.unit && (isBare || claim.unitWord === written.unitWord) && (claim.per === written.per || claim.per === null) && (claim.sign ?? 1) === (written.sign ?? 1) && [claim, written].every(({ low, high, parts, bound }) => low.eq(high) && !parts && bound !== "vague");
}
/** What one stands for where the number is nought: a percentage and a plain number are themselves. */
function sizeOfNought({ dimension, unit }, after) {
	return dimension === "percent" || dimension === "points" || unit === null && !/\p{L}/u.test(after) ? new Decimal(1) : null;
}
/** "£1.6m" does not become "£1,600m", nor 22p "120p". */
function isFit(value, size, after, { dimension }, isBare) {
	if (isBare || dimension === "measure" || dimension === "duration" || size.eq(1)) return true;
	if (size.lt(1)) return value.lt(100);
	return /\p{L}/u.test(after) && value.gte(1) && value.lt(1e3);
}
/** Pence are two places; else the number is printed to the place that the claim is known to. */
function placesFor(value, size, { dimension, step }, digits) {
	if (dimension === "money" && size.eq(1)) return value.dp() > 0 || placesOf(digits) === 2 ? Math.max(2, value.dp()) : 0;
	const known = step.isZero() ? 0 : step.div(size).dp();
	return Math.max(value.dp(), known <= Math.max(1, placesOf(digits)) ? known : 0);
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
	return {
		at: span,
		text,
		...care.length === 0 ? {} : { care }
	};
}
/** The claim's words in the notation of those that stand there. */
function wordsFor(match, written) {
	const { mention, claim, relation } = match;
	if (relation === "weekday") return weekdayFor(match, written);
	if (relation === "arithmetic") return match.expected;
	if (relation === "other-speaker" && PRONOUN.test(written)) return null;
	if (mention.kind === "quantity" && claim?.kind === "value") return figureFor(match, mention, written);
	if (mention.kind === "date" && claim?.kind === "date") return dateFor(mention, claim.date, written);
	if (mention.kind === "date") return null;
	if (claim?.kind === "list" && relation === "other-member") return match.expected === claim.members.join(", ") ? null : match.expected;
	return match.expected;
}
const PRONOUN = /^(?:s?he|they|it|i|we)$/i;
function figureFor({ claim, expected }, { quantity, surface }, written) {
	if (claim?.kind !== "value") return null;
	if (written !== surface || expected !== null && expected !== claim.text && expected !== claim.write) return expected;
	const isBare = /^\d[\d,.]*$/.test(surface) && quantity.dimension !== "count";
	if (claim.write !== null && !isBare) return claim.write;
	return restate(claim.quantity, claim.text, surface, quantity);
}
function weekdayFor({ mention, claim, expected }, written) {
	const weekday = (claim?.kind === "date" && mention.kind === "date" ? inPartsOf(claim.date, mention.date)?.weekday : void 0) ?? WEEKDAY_NAMES$1.indexOf(expected ?? "");
	return weekday === -1 ? null : printWeekday(weekday, written);
}
/** The date with the parts that the draft writes, and with a month where the draft's is only understood and another one. */
function dateFor({ date, parts, surface }, claimed, written) {
	const known = written === surface ? inPartsOf(claimed, date) : null;
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
	return printDate(kept, needsMonth && parts.month === void 0 ? "" : surface);
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
	if (claim !== null) related.unshift({
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
/** A draft that gives a rate is answered with the whole rate: "£240 a year", though the file has the year under `per`. */
function expectedOf({ expected, claim, mention }) {
	const text = expected ?? (claim === null ? "" : printClaim(claim));
	const rate = (mention.kind === "quantity" ? mention.quantity.per : null) === null ? null : rateOf(claim);
	if (rate === null || rate.split(" ").every((part) => text.includes(part))) return text;
	return `${text}${printRate(rate)}`;
}
function rateOf(claim) {
	return claim?.kind === "value" ? claim.quantity.per : null;
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
		line: (where, offset) => toLines(where.source)(offset).line,
		isNearMiss
	});
}
/** One slip for every four letters, three at most; or another spelling of the same sounds. */
function isNearMiss(written, name) {
	const [one, two] = [fold(written).slice(0, LONGEST$4), fold(name).slice(0, LONGEST$4)];
	const limit = Math.min(3, Math.max(1, Math.floor(Math.min(one.length, two.length) / 4)));
	if (editDistance(one, two, limit) <= limit) return true;
	const words = [one.split(" "), two.split(" ")];
	return words[0].length === words[1].length && words[0].every((word, index) => soundKey(word) === soundKey(words[1][index]));
}
/** No name is longer; what is compared in quadratic time must not be either. */
const LONGEST$4 = 200;

// src/extract/quotations.ts
/**
* The words inside quotation marks of any style, nested ones too, and whole block quotations; marks are left out. A speech
* tag splits a quotation into two mentions, an opening mark that its paragraph never closes reaches the paragraph's end.
*/
function extractQuotations(draft) {
	return draft.passages.flatMap((passage) => {
		const inMarks = rangesInMarks(passage.text);
		return (passage.quoted > 0 && inMarks.length === 0 ? blockRange(passage.text) : inMarks).map((range) => toMention$1(passage, range));
	});
}
/** Nobody quotes deeper; a bound keeps a page of opening marks from costing its square. */
const DEEPEST = 6;
/** Ranges between matching marks, in the order of their beginnings. */
function rangesInMarks(text) {
	const open = [];
	const ranges = [];
	for (const match of text.matchAll(MARKS$1)) {
		const at = match.index;
		const mark = match[0];
		const closing = open.findLastIndex((each) => each.close.includes(mark));
		if (closing >= 0 && closes(text, at, mark, open.length - 1 === closing)) {
			push(ranges, text, open[closing].at, at);
			open.length = closing;
			continue;
		}
		const close = CLOSING$1[mark];
		if (close && opens(text, at, mark)) {
			open.push({
				close,
				at: at + mark.length
			});
			if (open.length > DEEPEST) open.shift();
		}
	}
	const unclosed = open[0];
	if (unclosed && unclosed.close !== "'" && unclosed.close !== "’‘") push(ranges, text, unclosed.at, text.length);
	return ranges.sort((a, b) => a.start - b.start || b.end - a.end);
}
/** A block quotation without marks, up to the dash of its attribution. */
function blockRange(text) {
	const dash = /\s(?:[—–―]|--?)\s?(?=\p{Lu}[^.!?]{0,120}$)/u.exec(text);
	const ranges = [];
	if (!/^\s*[—–―-]/.test(text)) push(ranges, text, 0, dash?.index ?? text.length);
	return ranges;
}
function push(ranges, text, from, to) {
	let start = from;
	let end = to;
	while (start < end && text[start] === " ") start++;
	while (end > start && text[end - 1] === " ") end--;
	if (end > start) ranges.push({
		start,
		end
	});
}
function opens(text, at, mark) {
	const after = text[at + mark.length] ?? " ";
	if (mark === "“" || mark === "«" || mark === "„" || mark === "‹" || mark === "‚" || mark === "»" || mark === "”") return mark !== "”" || isFree(text, at);
	return isFree(text, at) && /\S/.test(after);
}
/** An apostrophe stands inside a word, or after the s of a plural while the quotation goes on. */
function closes(text, at, mark, innermost) {
	const before = text[at - 1] ?? " ";
	const after = text[at + mark.length] ?? " ";
	if (mark !== "’" && mark !== "'") return mark !== "\"" || !isFree(text, at) || !/[\p{L}\p{N}]/u.test(after);
	if (/[\p{L}\p{N}]/u.test(after) || /\s/.test(before)) return false;
	if (!innermost) return false;
	return before !== "s" || !laterSingleClose(text, at + 1);
}
/** Whether a better closing mark follows: one after punctuation, or at the end of a word other than a plural. */
function laterSingleClose(text, from) {
	const slice = text.slice(from, from + 400);
	const close = /[^\s\p{L}]['’](?![\p{L}\p{N}])|[\p{L}]['’](?![\p{L}\p{N}])/u.exec(slice);
	const reopen = /(?:^|\s)['‘](?=\S)/u.exec(slice);
	return close !== null && (reopen === null || close.index < reopen.index);
}
function isFree(text, at) {
	return at === 0 || /[\s([{—–\-/:“‘"'«„‚￼]/.test(text[at - 1]);
}
function toMention$1(passage, range) {
	return {
		kind: "quote",
		passage: passage.index,
		range,
		span: toSource(passage, range),
		surface: passage.text.slice(range.start, range.end)
	};
}
const MARKS$1 = /[“”„«»‹›‘’‚"']/g;
/** Closing marks of an opening one; the German style closes with what opens in English. */
const CLOSING$1 = {
	"“": "”",
	"”": "”",
	"„": "“”",
	"«": "»",
	"»": "«",
	"‹": "›",
	"‘": "’",
	"‚": "‘’",
	"\"": "\"",
	"'": "'"
};

// src/check/fix.ts
/**
* The edit that puts suggested words in place of those at a span. Where markup lies among them, only the words that differ
* are replaced. Null where that would break markup still, or change nothing.
*/
function fixOf(draft, span, suggestion, care = []) {
	const passage = passageAt(draft, span.start);
	const range = passage === null ? null : textRange(passage, span);
	const text = startsSentence$2(passage, range) ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1) : suggestion;
	const edit = isPlain(draft, span, text) ? {
		span,
		text
	} : narrowed$1(draft, passage, range, text);
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
function narrowed$1(draft, passage, range, text) {
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
	const span = toSource(passage, inner);
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
	return extractQuotations({
		...draft,
		passages: [passage]
	}).some((quote) => quote.range.start < range.end && range.start < quote.range.end);
}
function startsSentence$2(passage, range) {
	if (passage === null || range === null || passage.cell !== void 0) return false;
	const before = passage.text.slice(Math.max(0, range.start - 3), range.start);
	const first = passage.text.charAt(range.start);
	if (/\p{Ll}/u.test(first)) return false;
	if (range.start === 0) return passage.kind !== "item" || /\p{Lu}/u.test(first);
	return /[.!?]["”’')]? $/u.test(before);
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
		severity: lower$1(severity, remark.severity),
		path,
		span,
		message: wording(rule, remark),
		claim: remark.claim ?? match?.claim?.id ?? null,
		text: draft === void 0 ? "" : readerText(draft, span),
		expected: remark.expected ?? null,
		related: (remark.related ?? []).map((related) => checkedRelated(related, files)),
		fix: draft === void 0 ? null : suggestedFix(remark, span, draft, files),
		certainty: match?.state === "conflicts" ? match.certainty : null
	};
}
function checkedSpan(span, path, files) {
	const length = files.drafts.get(path)?.source.length ?? files.claims.get(path) ?? -1;
	if (length < 0) throw new Error(`it points into \`${path}\`, which is neither a draft nor a file of claims`);
	const { start, end } = typeof span === "object" && span !== null ? span : {};
	if (!isOffset(start) || !isOffset(end) || start > end || end > length) throw new Error(`its \`at\` (${String(start)}–${String(end)}) lies outside \`${path}\``);
	return {
		start,
		end
	};
}
function suggestedFix({ suggest }, span, draft, files) {
	if (suggest === void 0 || suggest === null) return null;
	if (typeof suggest === "string") return fixOf(draft, span, suggest);
	return fixOf(draft, checkedSpan(suggest.at, draft.path, files), String(suggest.text), caresOf(suggest.care));
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
function lower$1(severity, other) {
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
	const line = value.slice(0, 4 * LONGEST$3).replace(/\s/g, " ").trim();
	return line.length > LONGEST$3 ? `${line.slice(0, LONGEST$3 - 1)}…` : line;
}
const LONGEST$3 = 240;

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
		done.add(value);
		if (!ArrayBuffer.isView(value)) Object.freeze(value);
		for (const inner of Object.values(value)) waiting.push(inner);
	}
	return data;
}
const done = /* @__PURE__ */ new WeakSet();

// src/check/within.ts
/** A step had to be stopped, and its rule does not run again. The message says why. */
var Stopped = class extends Error {
	name = "Stopped";
};
/** Lets every step take as long as it wants. */
const unbounded = (_, run) => run();

// src/check/run-rules.ts
/** Runs all rules but those on suppressions. A rule that throws, yields nonsense or floods is stopped and named; the others go on. */
function runRules(active, evidence) {
	const run = startRun(evidence);
	for (const linked of evidence.drafts) {
		const context = contextOf(evidence.set, linked.draft, evidence.today);
		const mentions = linked.matches;
		const subjects = {
			match: mentions.filter(({ state, certainty }) => state === "agrees" || state === "conflicts" && certainty !== "weak"),
			mention: mentions,
			draft: [linked]
		};
		for (const rule of active) run.over(rule, subjects[rule.rule.on] ?? [], context, linked.draft.path);
	}
	const context = contextOf(evidence.set, null, evidence.today);
	for (const rule of active) {
		if (rule.rule.on === "claim") run.over(rule, evidence.uses, context, null);
		if (rule.rule.on === "corpus") run.over(rule, [evidence.drafts], context, null);
	}
	return run.result;
}
/** Runs the rules on suppressions, once it is known what each of them silenced. In: the uses by path of the draft. */
function runSuppressionRules(active, evidence, uses) {
	const run = startRun(evidence);
	for (const { draft } of evidence.drafts) {
		const context = contextOf(evidence.set, draft, evidence.today);
		for (const rule of active) if (rule.rule.on === "suppression") run.over(rule, uses.get(draft.path) ?? [], context, draft.path);
	}
	return run.result;
}
/** More findings than this, of one rule in one draft, say something about the rule and nothing about the draft. */
const FLOOD = 1e3;
function startRun({ within = unbounded, ...evidence }) {
	const findings = [];
	const failures = [];
	const files = {
		drafts: new Map(evidence.drafts.map(({ draft }) => [draft.path, draft])),
		claims: lengthsOf(evidence.set)
	};
	deepFreeze(evidence);
	const stopped = /* @__PURE__ */ new Set();
	const over = ({ rule, severity, options, foreign }, subjects, context, path) => {
		if (subjects.length === 0 || stopped.has(rule)) return;
		const first = findings.length;
		deepFreeze(options);
		const run = () => {
			for (const subject of subjects) {
				deepFreeze(subject);
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
			if (error instanceof Stopped) stopped.add(rule);
			const where = error instanceof Stopped ? null : path;
			failures.push({
				path: where,
				stage: "rule",
				rule: rule.id,
				message: `the rule \`${rule.id}\` failed: ${describe(error)}`
			});
		}
	};
	return {
		over,
		result: {
			findings,
			failures
		}
	};
}
/** A set of claims that was not read from files holds no texts: its spans are taken on trust. */
function lengthsOf({ path, claims, files = [] }) {
	const unread = [path, ...claims.map((claim) => claim.path)].map((each) => [each, Number.MAX_SAFE_INTEGER]);
	return new Map([...unread, ...files.map((file) => [file.path, file.text.length])]);
}
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

// src/text/thousands.ts
/** A whole number with commas between its thousands, as messages print it. */
function thousands(count) {
	return String(Math.round(count)).replace(/\B(?=(?:\d{3}){1,5}$)/g, ",");
}

// src/draft/guard-inline.ts
/** Takes the lines of one paragraph, heading, cell row or list item and counts its marks; escaped ones count too. */
function countMarks(lines) {
	let emphasis = 0;
	let brackets = 0;
	let openers = 0;
	let length = 0;
	for (const line of lines) {
		length += line.length + 1;
		for (const match of line.matchAll(MARKS)) {
			const mark = match[0][0];
			if (mark === "[" || mark === "]") brackets += match[0].length;
			else if (mark === "`") openers++;
			else if (mark === "<") openers += match[0].length;
			else if (canPair(line, match.index, match[0])) emphasis += match[0].length;
		}
	}
	return {
		emphasis,
		brackets,
		openers,
		length
	};
}
const MARKS = /\*+|_+|~+|`+|\[+|\]+|<+/g;
function canPair(line, start, run) {
	const before = line[start - 1] ?? " ";
	const after = line[start + run.length] ?? " ";
	if (/\s/.test(before) && /\s/.test(after)) return false;
	return !(run.startsWith("_") && /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after));
}

// src/draft/guard-prefix.ts
/** Takes a line and the open items, brings these up to date and gives what the line begins with. */
function readPrefix(line, open, isInParagraph) {
	const cursor = {
		at: 0,
		column: 0
	};
	let base = 0;
	let quotes = 0;
	let inner = 0;
	let items = 0;
	let lists = 0;
	let closed = null;
	for (;;) {
		skipBlanks$2(line, cursor);
		if (cursor.at >= line.length) return {
			quotes,
			inner,
			items,
			lists,
			indent: 0,
			isLazy: false,
			text: ""
		};
		const within = closed === null ? open.filter((item) => item.content <= cursor.column) : open;
		const indent = cursor.column - Math.max(base, within.at(-1)?.content ?? 0);
		if (indent <= 3 && line[cursor.at] === ">") {
			quotes++;
			if (items > 0) inner++;
			step(line, cursor, 1);
			if (line[cursor.at] === " ") step(line, cursor, 1);
			base = cursor.column;
			continue;
		}
		const marker = indent <= 3 ? readMarker(line, cursor.at) : null;
		const siblings = closed ?? open.filter((item) => item.content > cursor.column);
		const isSibling = marker !== null && siblings.some((item) => item.column === cursor.column && item.mark === marker.mark);
		if (marker === null || isInParagraph && items === 0 && !isSibling && !marker.interrupts) {
			const isLazy = isInParagraph && items === 0 && within.length < open.length;
			if (!isLazy) open.length = within.length;
			return {
				quotes,
				inner,
				items,
				lists,
				indent,
				isLazy,
				text: line.slice(cursor.at)
			};
		}
		open.length = within.length;
		closed = [];
		items++;
		if (!isSibling) lists++;
		const { column } = cursor;
		step(line, cursor, marker.length);
		base = marker.mark === "^" ? column + 4 : contentColumn(line, cursor);
		open.push({
			column,
			content: base,
			mark: marker.mark
		});
	}
}
/** Takes a line of a code or HTML block that stands in `quotes` quotations and reaches `column`; null if its containers end before it. */
function readInside(line, quotes, column) {
	const cursor = {
		at: 0,
		column: 0
	};
	skipBlanks$2(line, cursor);
	for (let quote = 0; quote < quotes; quote++) {
		if (line[cursor.at] !== ">") return null;
		step(line, cursor, 1);
		skipBlanks$2(line, cursor);
	}
	if (cursor.at >= line.length) return "";
	return cursor.column < column ? null : line.slice(cursor.at);
}
function skipBlanks$2(line, cursor) {
	while (line[cursor.at] === " " || line[cursor.at] === "	") step(line, cursor, 1);
}
function step(line, cursor, count) {
	for (let done = 0; done < count; done++) {
		cursor.column += line[cursor.at] === "	" ? 4 - cursor.column % 4 : 1;
		cursor.at++;
	}
}
function readMarker(line, at) {
	if (isRule(line, at)) return null;
	const match = /^(?:([-+*])|(\d{1,9})([.)])|\[(\^)[^\]\s]{1,200}\]:)(?=[ \t]|$|(?<=:))/.exec(line.slice(at, at + 220));
	if (match === null) return null;
	const [{ length }, bullet, number, dot, note] = match;
	const isEmpty = /^[ \t]*$/.test(line.slice(at + length, at + length + 20)) && line.slice(at + length).trim() === "";
	return {
		length,
		mark: bullet ?? dot ?? note ?? "",
		interrupts: note !== void 0 || !isEmpty && (number === void 0 || Number(number) === 1)
	};
}
/** Up to four blanks behind a marker belong to it; more of them begin indented code. */
function contentColumn(line, cursor) {
	const ahead = { ...cursor };
	skipBlanks$2(line, ahead);
	const blanks = ahead.column - cursor.column;
	return ahead.at >= line.length || blanks > 4 ? cursor.column + 1 : ahead.column;
}
/** `***`, `- - -`, `___` */
function isRule(line, at) {
	const mark = line[at];
	if (!"*-_".includes(mark)) return false;
	let count = 0;
	for (let index = at; index < line.length; index++) if (line[index] === mark) count++;
	else if (line[index] !== " " && line[index] !== "	") return false;
	return count >= 3;
}

// src/draft/guard-lines.ts
/** Reads the lines of a Markdown file just far enough to count its containers and to tell its paragraphs apart. */
/** Takes a file and gives its lines. Where Markdown is hard to tell, a line counts as part of the running paragraph. */
function* readLines(source) {
	const state = {
		open: [],
		raw: null,
		header: null,
		inTable: false,
		paragraph: 0,
		paragraphQuotes: 0,
		quotes: 0
	};
	const lines = source.split(/\r\n|\n|\r/);
	for (let index = endOfFrontMatter(lines); index < lines.length; index++) yield readLine(lines[index], state);
}
function endOfFrontMatter(lines) {
	const fence = /^\uFEFF?(---|\+\+\+)[ \t]*$/.exec(lines[0] ?? "")?.[1];
	return fence === void 0 ? 0 : lines.findIndex((line, index) => index > 0 && line.startsWith(fence) && line.trim() === fence) + 1;
}
function readLine(line, state) {
	const { raw } = state;
	if (raw !== null) {
		const inside = readInside(line, raw.quotes, raw.column);
		if (inside === null || raw.closes(inside)) state.raw = null;
		if (inside !== null && (state.raw !== null || raw.takesLast)) return toLine({ quotes: raw.quotes }, state, { isBlank: inside === "" });
	}
	const prefix = readPrefix(line, state.open, state.paragraph > 0);
	const groups = prefix.lists + prefix.inner + Math.max(0, prefix.quotes - prefix.inner - state.quotes);
	const read = prefix.text === "" ? readBlank(prefix, state) : readText(prefix, state);
	state.quotes = prefix.quotes;
	return {
		...read,
		groups,
		items: prefix.items
	};
}
function toLine({ quotes }, state, more) {
	return {
		depth: quotes + state.open.length,
		quotes,
		groups: 0,
		items: 0,
		cells: 0,
		isSetext: false,
		isBlank: false,
		defines: false,
		text: "",
		starts: true,
		ends: true,
		...more
	};
}
function readBlank(prefix, state) {
	endParagraph(state);
	state.inTable = false;
	return toLine(prefix, state, { isBlank: true });
}
function endParagraph(state) {
	state.paragraph = 0;
	state.paragraphQuotes = 0;
	state.header = null;
}
function readText(prefix, state) {
	const { indent, quotes } = prefix;
	if (prefix.items > 0 || quotes > state.paragraphQuotes) endParagraph(state);
	if (prefix.items > 0 || quotes !== state.quotes) state.inTable = false;
	const isOpen = state.paragraph > 0;
	if (indent > 3 && !isOpen && !state.inTable && state.open.length === 0 && quotes === 0) return toLine(prefix, state, {});
	return (indent > 3 ? null : readBlock(prefix, isOpen, state)) ?? readTableRow(prefix, state) ?? readParagraph(prefix, state);
}
/** A line that begins or is a block of its own; null for one that may be part of a paragraph. */
function readBlock(prefix, isOpen, state) {
	const { text, quotes } = prefix;
	const raw = openFence(text) ?? openHtml(text, isOpen);
	const underlines = isOpen && quotes >= state.paragraphQuotes && !prefix.isLazy && /^(?:=+|-+)[ \t]*$/.test(text);
	const isHeading = /^#{1,6}(?:[ \t]|$)/.test(text);
	const defines = !isOpen && isDefinition(text);
	if (state.header !== null && isDelimiterRow(text) && toCellCount(text) === toCellCount(state.header)) {
		endParagraph(state);
		state.inTable = true;
		return toLine(prefix, state, {
			starts: false,
			cells: 2 * toCellCount(text)
		});
	}
	if (raw === null && !underlines && !isHeading && !defines && !isRule(text, 0)) return null;
	endParagraph(state);
	state.inTable = false;
	const column = state.open.at(-1)?.content ?? 0;
	if (raw !== null && (openFence(text) !== null || !raw.closes(text))) state.raw = {
		...raw,
		quotes,
		column
	};
	if (underlines) return toLine(prefix, state, {
		starts: false,
		isSetext: true
	});
	return toLine(prefix, state, {
		defines,
		text: isHeading || defines ? text : ""
	});
}
function readTableRow(prefix, state) {
	if (!state.inTable) return null;
	return toLine(prefix, state, {
		text: prefix.text,
		cells: toCellCount(prefix.text)
	});
}
function readParagraph(prefix, state) {
	state.paragraph++;
	state.header = state.paragraph === 1 ? prefix.text : null;
	state.paragraphQuotes = Math.max(state.paragraphQuotes, prefix.quotes);
	return toLine(prefix, state, {
		text: prefix.text,
		starts: state.paragraph === 1,
		ends: false
	});
}

// src/draft/guard.ts
/**
* Says before parsing whether a file could exhaust the parser. The Markdown parser is correct but not linear: a few kilobytes of
* nested marks cost seconds, a long list of tiny items costs gigabytes. All is counted in one pass over the source, so that a file
* gets the same answer on every machine; the limits lie well above what real documents hold.
*/
/** Takes a Markdown file and gives the reason why it must not be parsed, in plain words; null when it may be. */
function guard(source) {
	const counts = {
		...NOTHING$1,
		bytes: Buffer.byteLength(source)
	};
	let block = [];
	const close = () => {
		if (block.length > 0) addBlock(block, counts);
		block = [];
	};
	let reason = judge$5(counts);
	if (reason !== null) return reason;
	for (const line of readLines(source)) {
		if (line.starts) close();
		if (line.text !== "") block.push(line.text);
		if (line.ends) close();
		counts.depth = Math.max(counts.depth, line.depth);
		counts.quotes = Math.max(counts.quotes, line.quotes);
		counts.groups += line.groups;
		counts.items += line.items;
		counts.cells += line.cells;
		counts.setexts += line.isSetext ? 1 : 0;
		counts.blanks += line.isBlank ? 1 : 0;
		counts.definitions += line.defines ? 1 : 0;
		reason = judge$5(counts);
		if (reason !== null) return reason;
	}
	close();
	counts.work += COST.groups * counts.groups ** 2 + COST.setexts * counts.setexts ** 2;
	return judge$5(counts);
}
/** What may be in one file, and how a file that holds more is described. */
const LIMITS = {
	bytes: {
		most: 1048576,
		says: "is {count} bytes long"
	},
	quotes: {
		most: 100,
		says: "nests {count} block quotations"
	},
	depth: {
		most: 100,
		says: "nests {count} lists and quotations"
	},
	groups: {
		most: 3e3,
		says: "holds {count} separate lists and quotations"
	},
	items: {
		most: 2e4,
		says: "holds {count} list items"
	},
	cells: {
		most: 5e4,
		says: "holds {count} table cells"
	},
	setexts: {
		most: 2e3,
		says: "holds {count} underlined headings"
	},
	blanks: {
		most: 5e4,
		says: "holds {count} blank lines"
	},
	definitions: {
		most: 2e4,
		says: "holds {count} link definitions"
	},
	lines: {
		most: 4e3,
		says: "has {count} lines in one paragraph"
	},
	emphasis: {
		most: 1e3,
		says: "has {count} emphasis marks in one paragraph"
	},
	brackets: {
		most: 1e3,
		says: "has {count} square brackets in one paragraph"
	},
	work: {
		most: 4e6,
		says: "nests so many marks that parsing them takes {count} steps"
	}
};
const MEASURES$1 = Object.keys(LIMITS);
const NOTHING$1 = Object.fromEntries(MEASURES$1.map((measure) => [measure, 0]));
function judge$5(counts) {
	const measure = MEASURES$1.find((each) => counts[each] > LIMITS[each].most);
	if (measure === void 0) return null;
	const { says, most } = LIMITS[measure];
	return `${says.replace("{count}", thousands(counts[measure]))}; the limit is ${thousands(most)}`;
}
/**
* What each pair of marks costs the parser at worst, in microseconds of a slow machine: measured on the worst input known for each,
* rounded up. The parser compares marks of a kind with each other, and looks for the end of code and comments from every beginning.
*/
const COST = {
	emphasis: .04,
	brackets: .3,
	openers: .02,
	lines: .02,
	groups: .26,
	setexts: .22
};
function addBlock(lines, counts) {
	const { emphasis, brackets, openers, length } = countMarks(lines);
	counts.lines = Math.max(counts.lines, lines.length);
	counts.emphasis = Math.max(counts.emphasis, emphasis);
	counts.brackets = Math.max(counts.brackets, brackets);
	counts.work += COST.emphasis * emphasis ** 2 + COST.brackets * brackets ** 2 + COST.openers * openers * length + COST.lines * lines.length ** 2;
}

// src/extract/lexicon/dates.ts
/** Words of dates and times in British and American English; the lists are our own. */
const words$12 = (list) => list.split(" ");
/** A month by its full name or one of its abbreviations, in lower case; from 1. */
const MONTHS = numbered("january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec", 1);
/** A weekday by its full name or one of its abbreviations, in lower case; 0 for Sunday. */
const WEEKDAYS = numbered("sunday|sun monday|mon tuesday|tues|tue wednesday|weds|wed thursday|thurs|thur|thu friday|fri saturday|sat", 0);
/** Months that are a verb, a given name or a common word as well: alone they need a preposition before them. */
const AMBIGUOUS_MONTHS = new Set(words$12("march may april june august jan mar apr jun jul aug sep sept oct nov dec feb"));
/** Abbreviated weekdays that are words or names: alone they need "on" before them. */
const FULL_WEEKDAYS = new Set(words$12("sunday monday tuesday wednesday thursday friday saturday"));
/** Ordinals of the days of a month. */
const ORDINALS$1 = new Map(words$12("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first").map((word, index) => [word, index + 1]));
/** Cardinals as they stand in times of day and before "years ago". */
const CARDINALS = new Map([
	...words$12("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty").map((word, index) => [word, index + 1]),
	...words$12("twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight twenty-nine").map((word, index) => [word, index + 21]),
	["thirty", 30],
	["forty", 40],
	["fifty", 50],
	["sixty", 60],
	["seventy", 70],
	["eighty", 80],
	["ninety", 90],
	["a hundred", 100],
	["a", 1],
	["an", 1],
	["a couple of", 2]
]);
/** Days that fall on the same date each year, as month and day. */
const NAMED_DAYS = /* @__PURE__ */ new Map([
	["new year's day", [1, 1]],
	["valentine's day", [2, 14]],
	["april fools' day", [4, 1]],
	["halloween", [10, 31]],
	["armistice day", [11, 11]],
	["christmas eve", [12, 24]],
	["christmas day", [12, 25]],
	["boxing day", [12, 26]],
	["new year's eve", [12, 31]],
	["hogmanay", [12, 31]]
]);
/** Words before a bare year. */
const YEAR_PREPOSITIONS = new Set(words$12("in by since of until till before after from to roughly approximately during through throughout around about circa for between early late mid year autumn fall spring summer winter end beginning start and-in back into past"));
/** Of those, the ones that make a year of any number that looks like one. */
const STRONG_PREPOSITIONS = new Set(words$12("in by since until till during throughout circa early late mid year"));
/** What a year is put before: "the 2023 election". */
const DATED_NOUNS = new Set(words$12("result results election elections budget report census survey season championship championships cup games olympics paralympics edition figure figures level levels total totals target targets vote votes referendum campaign contest race poll tournament festival conference summit deal agreement act accord treaty strategy plan review study data harvest crop vintage model class cohort intake crisis crash recession pandemic war invasion uprising protests riots flood floods earthquake storm hurricane fire film novel album book paper article speech ruling law reform reforms report version edition accounts results financial general presidential local parliamentary federal world european winter summer spring autumn final finals"));
/** Words ending in s that are no plural noun, and so may follow a year. */
const NOT_PLURAL$1 = new Set(words$12("was is his this its as has does us thus plus across unless less always perhaps besides towards afterwards versus vs whereas others says was yes"));
/** Plurals without an s. */
const IRREGULAR_PLURALS = new Set(words$12("people men women children staff police feet teeth sheep cattle fish aircraft personnel troops million billion percent pounds per"));
/** Units behind a number that make it a measure and no year. */
const UNIT_MARKS = new Set(words$12("km m cm mm kg g mg mb gb tb kb mw kw gw kwh mwh mph kph ft lb lbs oz ml l hp rpm bhp cc hours hrs pm am metre mile tonne kilometre"));
function numbered(list, first) {
	return new Map(words$12(list).flatMap((forms, index) => forms.split("|").map((form) => [form, index + first])));
}

// src/extract/date-reading.ts
/** A reader out of a sticky expression and a function from its groups to a date. */
function reader(source, read) {
	const pattern = new RegExp(source, "diy");
	return (text, at, options) => {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		return match && read(toGroups(match), text, options);
	};
}
/** A found date whose parts are the groups of the same names. */
function found(groups, date) {
	const parts = {};
	for (const part of [
		"weekday",
		"day",
		"month",
		"year",
		"time"
	]) {
		const range = groups.range(part);
		if (range) parts[part] = range;
	}
	return {
		end: groups.end,
		date,
		parts
	};
}
/** A date of a text at its range. */
function toReading$1(text, start, end, date, parts) {
	return {
		range: {
			start,
			end
		},
		surface: text.slice(start, end),
		date,
		parts
	};
}
const byLength$1 = (keys) => [...keys].sort((one, other) => other.length - one.length).join("|");
/** Fragments of expressions; each quantifier in them is bounded. */
const MONTH = `(?<month>${byLength$1(MONTHS.keys())})(?![a-z])(?:(?<=\\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))\\.(?=,| \\d))?`;
const WEEKDAY = `(?<weekday>${byLength$1(WEEKDAYS.keys())})(?![a-z])\\.?`;
const DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\da-z])";
const YEAR$2 = "(?<year>[12]\\d{3}(?!,?\\d|\\.\\d|[a-z%])|['’]\\d\\d(?![\\da-z]))";
const ORDINAL = `(?<ordinal>${byLength$1(ORDINALS$1.keys())})(?![a-z-])`;
const CARDINAL = `(?:${byLength$1(CARDINALS.keys())})(?![a-z-])`;
/** A four-digit year, or the year of the last hundred that '25 stands for. */
function toYear(text) {
	const digits = text.replace(/\D/g, "");
	if (digits === "") return void 0;
	const value = Number(digits);
	if (digits.length > 2) return value;
	return value < 70 ? 2e3 + value : 1900 + value;
}
/** Only the properties that have a value. */
function dateOf(values) {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}
function toGroups(match) {
	const ranges = match.indices.groups ?? {};
	return {
		text: (name) => match.groups?.[name] ?? "",
		range: (name) => {
			const range = ranges[name];
			return range && {
				start: range[0],
				end: range[1]
			};
		},
		end: match.index + match[0].length
	};
}

// src/extract/date-bounds.ts
const HEDGE$1 = /(?:^|[^\p{L}/])((?:about|around|roughly|approximately|circa|some|ca?\.?) )$/iu;
const BOUNDS = /* @__PURE__ */ new Map([
	["by", "atMost"],
	["no later than", "atMost"],
	["not later than", "atMost"],
	["on or before", "atMost"],
	["no earlier than", "atLeast"],
	["not before", "atLeast"],
	["until", "atMost"],
	["till", "atMost"],
	["before", "under"],
	["after", "over"],
	["since", "atLeast"]
]);
/** In front of "ten years ago" these are about the length of time. */
const LENGTH_BOUNDS = /* @__PURE__ */ new Map([
	["more than", "over"],
	["over", "over"],
	["less than", "under"],
	["nearly", "under"],
	["almost", "under"]
]);
const PREPOSITION = new RegExp(`(?:^|[^\\p{L}])(${[...BOUNDS.keys(), ...LENGTH_BOUNDS.keys()].sort(byLength).join("|")}) (?:the )?$`, "iu");
function byLength(one, other) {
	return other.length - one.length;
}
/** A found date with the hedge before it, and with the bound that the words before it give. `free` is where the reading before ends. */
function withBound$1(text, at, { end, date, parts }, free) {
	const lead = text.slice(Math.max(free, at - 20), at);
	const hedge = HEDGE$1.exec(lead)?.[1];
	const start = hedge ? at - hedge.length : at;
	const preposition = PREPOSITION.exec(lead)?.[1];
	const bounds = !date.relative ? BOUNDS : Math.abs(date.relative.amount) > 1 ? LENGTH_BOUNDS : void 0;
	const bound = hedge ? "about" : preposition && bounds?.get(preposition.toLowerCase());
	return toReading$1(text, start, end, bound ? {
		...date,
		bound
	} : date, parts);
}

// src/extract/date-ends.ts
/** Says of each date which end of a stretch of time it is, by the words before it and by the date that it is joined with. */
function withEnds(text, readings) {
	const marked = [];
	for (const next of readings) {
		const last = marked.at(-1);
		if (last && isRange$1(text, last, next)) {
			const first = inherited(last.date, next.date);
			marked[marked.length - 1] = {
				...last,
				date: {
					...first,
					end: "first",
					otherEnd: next.date
				}
			};
			marked.push({
				...next,
				date: {
					...next.date,
					end: "last",
					otherEnd: first
				}
			});
		} else {
			const end = endBefore(text, next);
			marked.push(end ? {
				...next,
				date: {
					...next.date,
					end
				}
			} : next);
		}
	}
	return marked;
}
/** "from 30 March to 5 April", "Monday–Friday", "between 2011 and 2019"; not "moved from 3 to 10 May". */
function isRange$1(text, one, other) {
	const gap = other.range.start - one.range.end;
	if (gap < 1 || gap > 9 || one.date.otherEnd || levelOf(one.date) !== levelOf(other.date)) return false;
	const lead = text.slice(Math.max(0, one.range.start - 48), one.range.start);
	const joint = text.slice(one.range.end, other.range.start);
	if (/^ and $/i.test(joint)) return /\bbetween (?:the )?$/i.test(lead);
	return /^(?: ?[–—-] ?| (?:to|until|till|through|up to) (?:the )?)$/i.test(joint) && !MOVED.test(lead);
}
const MOVED = /\b(?:mov|postpon|delay|push|chang|reschedul|extend|shift|switch|slip|brought|put)\p{L}{0,4}(?: \p{L}{1,12}){0,3} from (?:the )?$/iu;
function levelOf({ day, month, year, weekday, time, relative, from }) {
	if (relative) return "none";
	if (day !== void 0) return "day";
	if (month !== void 0 || from !== void 0) return "month";
	return year !== void 0 ? "year" : weekday !== void 0 ? "weekday" : time !== void 0 ? "time" : "none";
}
/** "30 March to 5 April 2026": the year counts for both. */
function inherited({ end: _end, ...first }, last) {
	if (first.year !== void 0 || last.year === void 0 || first.month === void 0 || last.month === void 0) return first;
	return {
		...first,
		year: first.month > last.month ? last.year - 1 : last.year
	};
}
/** Verbs and prepositions of the beginning and of the end, right before the date. */
const FIRST$1 = before$1("from|since", "(?:start|begin|began|begun|commenc|resum)\\p{L}{0,5}(?: again)?");
const LAST = before$1("until|till|through|up to(?: and including)?|deadline (?:is|of|was)|(?:quarter|half-year|half|year|months|weeks|period) (?:to|ended|ending)", "(?:end|finish|expir|conclud)\\p{L}{0,4}");
/** Doors open and close at a time of day; of a road or a line the closing is the beginning of something. */
const OPENING = before$1("from|since", "(?:open|start|begin|began|begun)\\p{L}{0,5}(?: again)?");
const CLOSING = before$1("until|till|up to", "(?:end|finish|clos|shut)\\p{L}{0,4}");
function before$1(prepositions, verbs) {
	return new RegExp(`(?:^|[^\\p{L}])(?:${prepositions}|${verbs}(?: (?:on|at|from|in))?) (?:the )?$`, "iu");
}
function endBefore(text, { range, date }) {
	const lead = text.slice(Math.max(0, range.start - 28), range.start);
	if (date.timeTo !== void 0 || lead === "") return void 0;
	const isTime = levelOf(date) === "time";
	if ((isTime ? CLOSING : LAST).test(lead)) return "last";
	return (isTime ? OPENING : FIRST$1).test(lead) && !MOVED.test(text.slice(Math.max(0, range.start - 48), range.start)) ? "first" : void 0;
}

// src/extract/date-joins.ts
/** A time of day belongs to the date beside it ("6.15am on Friday"), a month to its year ("in May last year"). */
function joinTimes(text, readings) {
	const joined = [];
	for (const next of readings) {
		const last = joined.at(-1);
		const between = last && text.slice(last.range.end, next.range.start);
		if (last && between !== void 0 && belongTogether(last, next, between)) joined[joined.length - 1] = toReading$1(text, last.range.start, next.range.end, {
			...last.date,
			...next.date
		}, {
			...last.parts,
			...next.parts
		});
		else joined.push(next);
	}
	return joined;
}
function belongTogether(one, other, between) {
	const isDay = ({ date }) => date.day !== void 0 || date.weekday !== void 0 || date.relative?.unit === "day";
	const isTime = ({ date }) => date.time !== void 0 && !isDay({ date });
	if (one.date.month !== void 0 && one.date.year === void 0 && one.date.from === void 0 && other.date.relative?.unit === "year" && Math.abs(other.date.relative.amount) <= 1) return /^,? (?:of )?$/.test(between);
	if (isBareWeekday(other.date) && one.date.day !== void 0 && one.date.weekday === void 0) return NAMED_DAY$1.test(between);
	if (isBareWeekday(one.date) && other.date.month !== void 0 && other.date.day === void 0 && other.date.from === void 0) return /^ in $/.test(between);
	if (isTime(one) && isDay(other) && other.date.time === void 0) return /^,? (?:on )?(?:the )?$/.test(between);
	return isDay(one) && one.date.time === void 0 && isTime(other) && /^(?:,? (?:at )?)$/.test(between);
}
/** "5 January, a Monday", "5 January (a Monday)", "5 January, which is a Monday" */
const NAMED_DAY$1 = /^(?:, (?:which (?:is|was|will be|falls on|fell on) )?| \()an? $|^, which (?:falls|fell) on $/;
function isBareWeekday({ weekday, day, month, time, relative, from }) {
	return weekday !== void 0 && day === void 0 && month === void 0 && time === void 0 && !relative && from === void 0;
}

// src/extract/date-anchored.ts
/** "the next day", "the following Tuesday", "the Friday before": counted from the day that the text named last; null where there is none. */
function anchored(text, at, before) {
	if (!before || at - before.range.end > FARTHEST) return null;
	const result = ANCHORED(text, at, { monthFirst: false });
	const date = result && dayBeside(before.date, sideOf(text.slice(at, result.end)), result.date.weekday);
	return date ? {
		...result,
		date
	} : null;
}
/** Whether the weekday at a range belongs to another day than the text's own, so that it means nothing by itself. */
function isBesideAnother(text, start, end) {
	const lead = text.slice(Math.max(0, start - 16), start);
	return /\b(?:following|previous|preceding) $/i.test(lead) || /\bthe $/i.test(lead) && /^ (?:before|after)\b/i.test(text.slice(end, end + 8));
}
const FARTHEST = 240;
const WEEKDAY_NAMES = [...FULL_WEEKDAYS].join("|");
const ANCHORED = reader(`the (?:(?:next|following|previous|preceding) (?<weekday>day|${WEEKDAY_NAMES})(?![a-z-]| (?:delivery|service|shipping|before|after))|(?<named>day|${WEEKDAY_NAMES}) (?:before|after)(?=[,.;:!?)]|$))`, (groups) => {
	const range = groups.range("weekday") ?? groups.range("named");
	const weekday = WEEKDAYS.get((groups.text("weekday") || groups.text("named")).toLowerCase());
	if (weekday === void 0) return {
		...found(groups, {}),
		parts: {}
	};
	return {
		end: groups.end,
		date: { weekday },
		parts: { weekday: range }
	};
});
function sideOf(surface) {
	return /\b(?:previous|preceding|before)\b/i.test(surface) ? -1 : 1;
}
/** The next or the previous day, or the next such weekday; null where the calendar cannot tell. */
function dayBeside(date, side, weekday) {
	const { month, day } = date;
	if (month === void 0 || day === void 0) return null;
	const year = date.year ?? COMMON_YEAR;
	const anchor = {
		year,
		month,
		day
	};
	const from = date.year === void 0 ? date.weekday : weekdayOf(anchor);
	if (!isDay(anchor) || weekday !== void 0 && from === void 0) return null;
	const apart = weekday === void 0 ? 1 : (side * (weekday - from) + 6) % 7 + 1;
	const beside = addTo(anchor, side * apart, "day");
	if (date.year !== void 0) return {
		month: beside.month,
		day: beside.day,
		weekday: weekdayOf(beside)
	};
	if (beside.year !== year || month === 2 !== (beside.month === 2)) return null;
	return {
		month: beside.month,
		day: beside.day,
		...from !== void 0 && { weekday: (from + side * apart + 7) % 7 }
	};
}
/** A year without a leap day. */
const COMMON_YEAR = 2001;

// src/extract/date-years.ts
/** Reads a bare year where the words around it make it one; `before` is the date read last in the text. */
function bareYear(text, at, before) {
	const range = {
		start: at,
		end: at + 4
	};
	if (!isYearShaped(text, at) || !isYearHere(text, range, before)) return null;
	return {
		end: range.end,
		date: { year: Number(text.slice(at, at + 4)) },
		parts: { year: range }
	};
}
/** Whether the number at a range counts the word behind it: "2000 people" and "2000 jobs", not "1962 the". */
function isCounted$1(text, { start, end }) {
	const next = wordAfter$1(text, end);
	if (next === "" || NOT_PLURAL$1.has(next)) return false;
	if (UNIT_MARKS.has(next) || IRREGULAR_PLURALS.has(next)) return !(next === "people" && isTellingYear(text.slice(start, end)));
	return /[a-z]s$/.test(next) && !isTellingYear(text.slice(start, end));
}
/** 2026/27, 2026-27, 2026/2027: a fiscal year; 2011–19 is two years, and read elsewhere. */
const fiscalYear = (text, at) => {
	const match = FISCAL$1.exec(text.slice(at, at + 10));
	if (!match) return null;
	const [year, end] = [Number(match[1]), Number(match[2].slice(-2))];
	if (!((year + 1) % 100 === end && (match[2].length === 2 || Number(match[2]) === year + 1)) || /[\d,.]/.test(text[at - 1] ?? "")) return null;
	const length = match[0].length;
	return {
		end: at + length,
		date: {
			year,
			fiscal: true
		},
		parts: { year: {
			start: at,
			end: at + length
		} }
	};
};
const FISCAL$1 = /^([12]\d{3})[/–-](\d{4}|\d\d)(?![\d,-]|\.\d)/;
/** Four digits of a year, no part of a longer number, price, code or telephone number. */
function isYearShaped(text, at) {
	if (!/^(?:1\d|20)\d\d(?![\d\p{L}%]|[.,:/]\d|-(?:\p{L}|\d(?!\d)|\d{3}(?!\d)|\d{5}|\d\d-))/u.test(text.slice(at, at + 10))) return false;
	return !/[\d\p{L}£$€¥₹#.,/:+−]/u.test(text[at - 1] ?? "");
}
function isYearHere(text, range, before) {
	const { start, end } = range;
	if (text.trim() === text.slice(start, end)) return true;
	if (isTellingYear(text.slice(start, end)) && /^ ?[–-] ?(?:19|20)\d\d(?!\d)/.test(text.slice(end, end + 8))) return true;
	if (continuesYears(text, start, before)) return !isCounted$1(text, range);
	if (/(?:^|[^\p{L}/])(?:ca?\.?|©|\(c\)) $/iu.test(text.slice(Math.max(0, start - 5), start))) return !isCounted$1(text, range);
	const lead = wordBefore$1(text, start);
	const value = text.slice(start, end);
	if (UNIT_MARKS.has(wordAfter$1(text, end))) return false;
	if (STRONG_PREPOSITIONS.has(lead)) return isTellingYear(value) ? !isMeasured$2(text, end) : !isCounted$1(text, range) && Number(value) >= 1100;
	if (YEAR_PREPOSITIONS.has(lead)) return Number(value) >= 1500 && !/^[ ]\p{Ll}+s\b/u.test(text.slice(end, end + 20)) && !isCounted$1(text, range);
	if (!isTellingYear(value) && value !== "2000" && value !== "1900") return false;
	if (/[([]/.test(text[start - 1] ?? "")) return /^[)\],;:]/.test(text.slice(end, end + 1));
	if (start === 0 && text[end] === ":") return true;
	if (/^(?:was|is)$/.test(lead)) return wordAfter$1(text, end) === "when";
	return isDatedNoun(wordAfter$1(text, end), lead, start === 0);
}
/** "the 1984 vote" is of that year; "1984 votes" are counted, and so may be "the 1984 votes" unless it is a familiar plural. */
function isDatedNoun(noun, lead, isFirst) {
	if (!DATED_NOUNS.has(noun)) return false;
	return /^(?:the|its|their|his|her|our|a|'s|’s|s|that|this|and)$|['’]s?$/.test(lead) || isFirst && !noun.endsWith("s");
}
/** A year of living memory that is no round number: hardly ever a count. */
function isTellingYear(value) {
	const year = Number(value);
	return year >= 1900 && year <= 2099 && year % 100 !== 0;
}
function isMeasured$2(text, end) {
	return /^ (?:people|men|women|staff|million|billion|per ?cent)\b/.test(text.slice(end, end + 12));
}
/** "from 2011 to 2019", "in 2011 and 2019", "2011–2019". */
function continuesYears(text, start, before) {
	if (!before || before.date.year === void 0 || start - before.range.end > 9) return false;
	return /^(?: (?:and|or|to|until|till|through) |, (?:and |or )?| ?[–-] ?)$/.test(text.slice(before.range.end, start));
}
function wordBefore$1(text, start) {
	return /([\p{L}'’]{1,20})[ -]$/u.exec(text.slice(Math.max(0, start - 21), start))?.[1]?.toLowerCase() ?? "";
}
function wordAfter$1(text, end) {
	return /^ ([\p{L}]{1,24})/u.exec(text.slice(end, end + 25))?.[1]?.toLowerCase() ?? "";
}

// src/extract/date-days.ts
const YEAR_AFTER = `(?:(?:,? (?:of )?|-)${YEAR$2})?`;
/** Behind a day: no more digits, no scale, no percent sign. */
const DAY_END = "(?![,.]?\\d|%| ?(?:million|billion|thousand|per ?cent|bn|m|k)(?![a-z]))";
/** "Friday 9 May 2025", "Mon 3 Nov", "9th of May". */
const dayMonth = reader(`(?:${WEEKDAY},? (?:the )?)?${DAY}(?: of)?[ -]${MONTH}${YEAR_AFTER}`, calendarDay);
/** "Friday, May 9, 2025", "May 9th". */
const monthDay = reader(`(?:${WEEKDAY},? )?${MONTH} (?:the )?${DAY}${DAY_END}(?:,? ${YEAR$2})?`, calendarDay);
/** "the ninth of May". */
const ordinalDay = reader(`(?:${WEEKDAY},? )?(?:the )?${ORDINAL} (?:day )?of ${MONTH}${YEAR_AFTER}`, calendarDay);
/** "May the ninth". */
const monthOrdinal = reader(`(?:${WEEKDAY},? )?${MONTH} the ${ORDINAL}(?:,? ${YEAR$2})?`, calendarDay);
/** 2025-05-09, with a time of day or without. */
const isoDate = reader("(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?:[T ](?<time>(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d))(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?![\\d:-])", (groups) => {
	const hour = groups.text("hour");
	const time = hour === "" ? void 0 : Number(hour) * 60 + Number(groups.text("minute"));
	return checked(groups, dateOf({
		year: Number(groups.text("year")),
		month: Number(groups.text("month")),
		day: Number(groups.text("day")),
		time
	}));
});
/** 09/05/2025 and 9.5.2025, in the order of the language setting unless only the other one makes a day. */
const numericDate = reader("(?<one>\\d{1,2})(?<mark>[/.-])(?<two>\\d{1,2})\\k<mark>(?<year>[12]\\d{3}|\\d\\d(?=[^\\d]|$))(?![\\d/]|[.,-]\\d)", (groups, _text, { monthFirst }) => {
	const [one, two] = [Number(groups.text("one")), Number(groups.text("two"))];
	if (groups.text("year").length === 2 && groups.text("mark") !== "/") return null;
	const isMonthFirst = monthFirst ? one <= 12 : two > 12;
	const [day, month] = isMonthFirst ? [two, one] : [one, two];
	const reading = checked(groups, dateOf({
		year: toYear(groups.text("year")),
		month,
		day
	}));
	const [first, second] = [groups.range("one"), groups.range("two")];
	return reading && {
		...reading,
		parts: {
			...reading.parts,
			day: isMonthFirst ? second : first,
			month: isMonthFirst ? first : second
		}
	};
});
/** "the third Monday of May", "the last Friday of June". */
const nthWeekdayOfMonth = reader(`(?:the )?(?<nth>first|second|third|fourth|fifth|last|final|[1-5](?:st|nd|rd|th)) ${WEEKDAY} (?:of|in) ${MONTH}${YEAR_AFTER}`, (groups) => {
	const [weekday, month] = [WEEKDAYS.get(lower(groups, "weekday")), MONTHS.get(lower(groups, "month"))];
	const nth = nthOf(groups.text("nth").toLowerCase());
	const year = toYear(groups.text("year"));
	if (year !== void 0) {
		const day = nthWeekday(year, month, weekday, nth);
		return day === null ? null : found(groups, {
			year,
			month,
			day,
			weekday
		});
	}
	const [from, to] = nth === -1 ? [22 + (month === 2 ? 0 : 2), 31] : [7 * nth - 6, 7 * nth];
	const dayOf = (day) => `--${twoDigits(month)}-${twoDigits(day)}`;
	return found(groups, {
		month,
		weekday,
		from: dayOf(from),
		to: dayOf(to)
	});
});
/** "Monday the 9th", "Monday 9th". */
const weekdayDay = reader(`${WEEKDAY},? (?:the )?(?<day>[0-3]?\\d)(?:st|nd|rd|th)(?![\\da-z])`, (groups) => {
	const day = Number(groups.text("day"));
	return day >= 1 && day <= 31 ? found(groups, {
		weekday: WEEKDAYS.get(lower(groups, "weekday")),
		day
	}) : null;
});
/** A weekday alone. Its plural is no date, and its abbreviations are ("on Sat") only behind a preposition. */
const weekdayAlone = (text, at, options) => {
	const result = reader(`${WEEKDAY}`, (groups) => found(groups, { weekday: WEEKDAYS.get(lower(groups, "weekday")) }))(text, at, options);
	if (!result) return null;
	const word = /^[A-Za-z]{1,9}/.exec(text.slice(at, at + 9))[0];
	if (!/^[A-Z]/.test(word) || isBesideAnother(text, at, result.end)) return null;
	if (!FULL_WEEKDAYS.has(word.toLowerCase()) && !/\b(?:on|by|until|till|from|since|last|next|this) $/i.test(text.slice(Math.max(0, at - 8), at))) return null;
	return text[result.end - 1] === "." ? {
		...result,
		end: result.end - 1
	} : result;
};
/** "the 2nd", only behind a preposition and where no noun follows. */
const dayAlone = (text, at, options) => {
	if (!/\b(?:on|by|until|till|since|before|after|from|to) $/i.test(text.slice(Math.max(0, at - 8), at))) return null;
	return DAY_ALONE(text, at, options);
};
const DAY_ALONE = reader("the (?<day>[0-3]?\\d)(?:st|nd|rd|th)(?=$|[.,;:!?)]| (?:and|at|for|with|when|but|because|as|so|he|she|it|they|we|or|that|in)(?![a-z]))", (groups) => {
	const day = Number(groups.text("day"));
	return day >= 1 && day <= 31 ? found(groups, { day }) : null;
});
function calendarDay(groups, text) {
	const word = groups.text("month");
	const key = word.toLowerCase();
	const year = toYear(groups.text("year"));
	if (/^[a-z]/.test(word) && AMBIGUOUS_MONTHS.has(key) && year === void 0) return null;
	const weekday = WEEKDAYS.get(lower(groups, "weekday"));
	const day = groups.text("day") === "" ? ORDINALS$1.get(groups.text("ordinal").toLowerCase()) : Number(groups.text("day"));
	const month = MONTHS.get(key);
	if (year !== void 0 && isCounted$1(text, groups.range("year"))) {
		const reading = checked(groups, dateOf({
			month,
			day,
			weekday
		}));
		return reading && {
			...reading,
			end: trimEnd(text, groups.range("year").start)
		};
	}
	return checked(groups, dateOf({
		year,
		month,
		day,
		weekday
	}));
}
/** A day that the calendar does not have is still a date, unless it is out of all reason. */
function checked(groups, date) {
	const { year = 2e3, month, day } = date;
	if (month === void 0 || day === void 0 || !isDay({
		year: 2e3,
		month,
		day
	}) || year < 1e3) return null;
	const reading = found(groups, date);
	const ordinal = groups.range("ordinal");
	return ordinal ? {
		...reading,
		parts: {
			...reading.parts,
			day: ordinal
		}
	} : reading;
}
function nthOf(word) {
	if (word === "last" || word === "final") return -1;
	return ORDINALS$1.get(word) ?? Number(word[0]);
}
function lower(groups, name) {
	return groups.text(name).toLowerCase();
}
function trimEnd(text, end) {
	let at = end;
	while (at > 0 && /[ ,]/.test(text[at - 1])) at--;
	return at;
}

// src/extract/date-gates.ts
/**
* Whether a date may begin with the word at an offset ('' for digits), by what stands right behind it: the readers are many,
* and most numbers and articles begin no date.
*/
function mayBegin(text, at, word) {
	if (word === "") return test(BEHIND_DIGITS, text, at) || isHourAhead(text, at);
	if (word === "the" || word === "a" || word === "an") return test(BEHIND_ARTICLE, text, at);
	if (CARDINALS.has(word)) return test(BEHIND_CARDINAL, text, at) || test(BEHIND_ORDINAL, text, at) || isHourAhead(text, at);
	return !ORDINALS$1.has(word) || test(BEHIND_ORDINAL, text, at);
}
const UNITS$2 = "days?|nights?|weeks?|fortnights?|months?|years?|decades?|centur";
const PAST$3 = "minutes?|past|to|until|till|and|after|before|o['’]clock";
const DAYS$1 = "yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening)";
const BEHIND_DIGITS = new RegExp(`\\d{1,4}(?:[:/.–—-]|(?:st|nd|rd|th)(?![a-z])| ?[ap]\\.?m(?![a-z])| ?[–—]| -| (?:of |${[...MONTHS.keys()].join("|")})| (?:${PAST$3}|${UNITS$2}|${DAYS$1})(?![a-z]|\\.\\d))`, "iy");
const BEHIND_CARDINAL = new RegExp(`[a-z]+(?:-[a-z]+)? (?:${PAST$3}|${UNITS$2}|${DAYS$1})`, "iy");
const BEHIND_ORDINAL = /[a-z]+(?:-[a-z]+)?(?: of| the|[ -](?:day|week|weekend|fortnight|half|quarter|century|anniversary|mon|tue|wed|thu|fri|sat|sun))/iy;
const BEHIND_ARTICLE = /(?:the|a|an) (?:[\d'’]|next|following|previous|preceding|[a-z]{3,6}day|first|last|final|early|mid|late|begin|start|middle|end|spring|summer|autumn|fall|winter|year before|day|decade|week|month|year|fortnight|century|night|quarter|couple|hundred|twenty-|thirty-|[a-z]{3,8}ies|[a-z]{2,11}(?:th|st|nd|rd|cond)\b)/iy;
/** "The doors open at 7" */
function isHourAhead(text, at) {
	return text[at - 1] === " " && /(?:at|om|il|ll)$/i.test(text.slice(Math.max(0, at - 3), at - 1));
}
function test(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.test(text);
}

// src/extract/date-hours.ts
/** "10am to 6pm", "9–5pm", "10:00–18:30", "noon until midnight", and "10.00–18.00" where the words speak of hours. */
const timeRange = (text, at, options) => {
	const lead = text.slice(Math.max(0, at - 40), at);
	if (/[\d.,:/£$€-]$/.test(lead)) return null;
	const result = RANGE(text, at, options);
	if (!result) return null;
	const surface = text.slice(at, result.end);
	if (/ and /i.test(surface) && !/\bbetween $/i.test(lead)) return null;
	return !isDotted(surface) || HOURS.test(lead) || DAYS.test(text.slice(result.end)) || surface === text.trim() ? result : null;
};
/** "10.00–18.00" alone could as well be two sums or sizes. */
function isDotted(surface) {
	return !/[ap]\.?m|noon|midday|midnight|:/i.test(surface);
}
const HOURS = /\b(?:open|opens|opening|hours|from|between|daily|doors|times?|\w{3,6}day|weekdays|weekends)\b[^.;!?]{0,20}$/i;
const DAYS = /^,? (?:(?:on |every |each )?\w{3,6}days?\b|daily|weekdays|weekends)/i;
const END = (index) => `(?:(?<hour${index}>[01]?\\d|2[0-3])(?:(?<mark${index}>[.:])(?<minute${index}>[0-5]\\d))?(?: ?(?<half${index}>[ap])(?:\\.m\\.?|m))?|(?<word${index}>noon|midday|midnight))`;
const RANGE = reader(`(?<time>${END(1)}(?: ?[–—-] ?| (?:to|until|till|and) )${END(2)})(?![\\da-z%°]|[:.,–-]\\d| ?(?:million|billion|thousand|per ?cent|%))`, (groups) => {
	const [first, last] = [endOf(groups, 1), endOf(groups, 2)];
	return first && last ? between$1(groups, first, last) : null;
});
function endOf(groups, index) {
	const word = groups.text(`word${index}`).toLowerCase();
	if (word) return {
		minutes: word === "midnight" ? index === 1 ? 0 : 1440 : 720,
		said: "half"
	};
	const hour = Number(groups.text(`hour${index}`));
	const minutes = hour * 60 + Number(groups.text(`minute${index}`));
	const half = groups.text(`half${index}`).toLowerCase();
	if (half) return hour < 1 || hour > 12 ? null : {
		minutes: minutes % 720 + (half === "p" ? 720 : 0),
		said: "half"
	};
	return {
		minutes,
		said: groups.text(`mark${index}`) === "" ? "hour" : "clock"
	};
}
function between$1(groups, first, last) {
	if (first.said === "half" && last.said === "half") return range(groups, first.minutes, last.minutes);
	if (first.said === "clock" && last.said === "clock") {
		const isAfternoon = last.minutes < first.minutes && first.minutes < 780;
		return range(groups, first.minutes, last.minutes + (isAfternoon ? 720 : 0));
	}
	if (last.said === "half" && first.minutes <= 780) return range(groups, nearestBefore(first.minutes, last.minutes), last.minutes);
	return null;
}
/** "9–5pm" begins in the morning, "2–5pm" does not. */
function nearestBefore(minutes, last) {
	const [morning, evening] = [minutes % 720, minutes % 720 + 720];
	return evening < last ? evening : morning;
}
function range(groups, time, timeTo) {
	return found(groups, {
		time,
		timeTo: timeTo % 1440
	});
}

// src/extract/date-month-parts.ts
const MONTH_BEHIND = ` (?:of|in) ${MONTH}(?:,? (?:of )?${YEAR$2})?`;
/** "the last day of June": of February only where the year is said. */
const lastDay = reader(`(?:the )?(?<day>last|final) day${MONTH_BEHIND}`, (groups) => {
	const [month, year] = [monthOf(groups), toYear(groups.text("year"))];
	if (month === 2 && year === void 0) return null;
	return found(groups, dateOf({
		year,
		month,
		day: daysInMonth(year ?? 2e3, month)
	}));
});
/** "the first week of May", "the second half of June", "the last weekend in July": some days more or less. */
const partOfMonth = reader(`(?:the )?(?<nth>first|second|third|fourth|last|final) (?<part>week|weekend|fortnight|half)${MONTH_BEHIND}`, (groups) => {
	const [month, year] = [monthOf(groups), toYear(groups.text("year"))];
	const last = daysInMonth(year ?? 2e3, month);
	const nth = groups.text("nth").toLowerCase();
	const isLast = nth === "last" || nth === "final";
	const length = LENGTHS$1[groups.text("part").toLowerCase()];
	const first = isLast ? last - length - 1 : (ORDINALS$1.get(nth) - 1) * (length - 1);
	if (first > last - 2) return null;
	const dayOf = (day) => `${year ?? "-"}-${twoDigits(month)}-${twoDigits(Math.min(last, Math.max(1, day)))}`;
	return found(groups, {
		...dateOf({
			year,
			month
		}),
		from: dayOf(first),
		to: dayOf(isLast ? last : first + length + 1)
	});
});
/** A week of a month may begin in the one before: a day more on either side. */
const LENGTHS$1 = {
	week: 8,
	weekend: 8,
	fortnight: 15,
	half: 16
};
function monthOf(groups) {
	return MONTHS.get(groups.text("month").toLowerCase());
}

// src/extract/date-named.ts
const NAMES = [...NAMED_DAYS.keys()].join("|").replaceAll("'", "['’]");
/** "Christmas Eve", "New Year's Day 2026": days that fall on the same date each year. */
const namedHoliday = reader(`(?<day>${NAMES})(?![a-z-])(?:,? (?<year>[12]\\d{3})(?![\\d,.]))?`, (groups, text) => {
	if (/^ [A-Z]/.test(text.slice(groups.end, groups.end + 2))) return null;
	const [month, day] = NAMED_DAYS.get(groups.text("day").toLowerCase().replace("’", "'"));
	const year = groups.text("year");
	return found(groups, {
		...year && { year: Number(year) },
		month,
		day
	});
});
const NTH = `(?<digits>\\d{1,3})(?:st|nd|rd|th)|(?<word>${[...ORDINALS$1.keys()].sort((one, other) => other.length - one.length).join("|")}|fiftieth|hundredth)`;
/** "its 10th anniversary", "the centenary of the fire": so many years ago, unless a year beside it says otherwise. */
const anniversary = reader(`(?:(?:${NTH}) anniversary|(?<name>centenary|bicentenary|tercentenary))(?![a-z])`, (groups, text) => {
	const start = groups.end - 40;
	if (/\b(?:1\d|20)\d\d\b|\b(?:last|next) (?:year|month|week)\b/.test(text.slice(Math.max(0, start), groups.end + 40))) return null;
	const word = groups.text("word").toLowerCase();
	const name = groups.text("name").toLowerCase();
	const years = name ? NAMED$1[name] : Number(groups.text("digits")) || ORDINALS$1.get(word) || (word === "fiftieth" ? 50 : 100);
	return {
		...found(groups, {
			relative: {
				unit: "year",
				amount: -years
			},
			bound: "about"
		}),
		parts: {}
	};
});
const NAMED$1 = {
	centenary: 100,
	bicentenary: 200,
	tercentenary: 300
};

// src/extract/date-spans.ts
const PHASE = "(?:the )?(?<phase>early|mid|late|beginning of|start of|middle of|end of)(?: in)?(?: the)?[ -]";
/** "May 2025", "mid-June", "the end of March", "in March"; a month that is a common word needs a preposition. */
const monthAndYear = (text, at, options) => {
	const result = MONTH_AND_YEAR(text, at, options);
	if (!result) return null;
	const range = result.parts.month;
	const word = text.slice(range.start, range.end);
	const isAmbiguous = AMBIGUOUS_MONTHS.has(word.toLowerCase());
	if (/^[a-z]/.test(word) && (isAmbiguous || result.date.year === void 0)) return null;
	if (result.date.year !== void 0 && isCounted$1(text, result.parts.year)) return null;
	const isBare = result.date.year === void 0 && result.date.from === void 0 && text.trim() !== word;
	if (isBare && isAmbiguous && !/\b(?:in|by|since|until|till|from|of|during|before|after|last|next|this|every|each|to) $/i.test(text.slice(Math.max(0, at - 8), at))) return null;
	if (isBare && /^ \p{Lu}\p{Ll}|^['’]?\d|^-/u.test(text.slice(result.end, result.end + 3)) && isAmbiguous) return null;
	return result;
};
const MONTH_AND_YEAR = reader(`(?:${PHASE})?${MONTH}(?:,? (?:of )?${YEAR$2})?`, (groups) => {
	const month = MONTHS.get(groups.text("month").toLowerCase());
	const year = toYear(groups.text("year"));
	const days = phaseOf(groups, {
		early: [1, 12],
		mid: [8, 23],
		late: [18, daysInMonth(year ?? 2e3, month)]
	});
	return found(groups, {
		...dateOf({
			year,
			month
		}),
		...days && within(year, month, days[0], month, days[1])
	});
});
/** "early 2024", "mid-2024", "the end of 2025". */
const phaseOfYear = reader(`${PHASE}${YEAR$2}`, (groups, text) => {
	const year = toYear(groups.text("year"));
	const months = phaseOf(groups, {
		early: [1, 5],
		mid: [4, 9],
		late: [8, 12]
	});
	return isCounted$1(text, groups.range("year")) ? null : found(groups, {
		year,
		...within(year, months[0], 1, months[1])
	});
});
/** "spring 2025", "the summer of 2024": seasons of the north, generously. */
const season = reader(`(?:the )?(?<season>spring|summer|autumn|fall|winter)(?: of)? ${YEAR$2}`, (groups) => {
	const year = toYear(groups.text("year"));
	const word = groups.text("season").toLowerCase();
	if (word === "winter") return found(groups, {
		from: `${year - 1}-11-01`,
		to: `${year + 1}-03-31`
	});
	const [first, last] = {
		spring: [2, 6],
		summer: [5, 9],
		autumn: [8, 12],
		fall: [8, 12]
	}[word];
	return found(groups, {
		year,
		...within(year, first, 1, last)
	});
});
/** "the 1990s", "the early '90s", "the nineties". */
const decade = reader("(?:the )?(?:(?<phase>early|mid|late)[ -])?(?:(?<year>(?:1[5-9]|20)\\d0)['’]?s|['’](?<short>[1-9]0)s|(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))(?![a-z])", (groups, text) => {
	const word = groups.text("word").toLowerCase();
	if (word && !/^the /i.test(text.slice(groups.end - word.length - 10).match(/the (?:(?:early|mid|late)[ -])?\w{1,10}$/i)?.[0] ?? text.slice(groups.end - word.length - 4, groups.end))) return null;
	const first = word ? 1920 + 10 * DECADES.indexOf(word) : groups.text("short") ? toYear(groups.text("short")) : Number(groups.text("year"));
	const years = phaseOf(groups, {
		early: [0, 4],
		mid: [3, 7],
		late: [5, 9]
	}) ?? [0, 9];
	return found(groups, {
		from: `${first + years[0]}-01-01`,
		to: `${first + years[1]}-12-31`
	});
});
const DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
/** "the 19th century". */
const century = reader(`(?:the )?(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|${ORDINAL})[ -]century(?![a-z])`, (groups) => {
	const number = Number(groups.text("number")) || (ORDINALS$1.get(groups.text("ordinal").toLowerCase()) ?? 0);
	if (number < 10 || number > 21) return null;
	return found(groups, {
		from: `${(number - 1) * 100 + 1}-01-01`,
		to: `${number * 100}-12-31`
	});
});
/** "2011–19", "2011-19": two years in one, the later one shortened. */
const yearRange = reader("(?<year>(?:1[5-9]|20)\\d\\d)[–-](?<later>\\d\\d)(?![\\d,-]|[.:]\\d|[a-z%])", (groups) => {
	const first = Number(groups.text("year"));
	const last = first - first % 100 + Number(groups.text("later"));
	return last > first + 1 ? {
		...found(groups, {
			from: `${first}-01-01`,
			to: `${last}-12-31`
		}),
		parts: {}
	} : null;
});
function phaseOf(groups, phases) {
	const phase = groups.text("phase").toLowerCase();
	if (phase === "") return null;
	return phases[phase.startsWith("mid") ? "mid" : /^(?:late|end)/.test(phase) ? "late" : "early"];
}
/** The days from one month's to another's, of a year or of any. */
function within(year, first, day, last, end) {
	const prefix = year === void 0 ? "-" : String(year);
	const lastDay = end ?? daysInMonth(year ?? 2e3, last);
	return {
		from: `${prefix}-${twoDigits(first)}-${twoDigits(day)}`,
		to: `${prefix}-${twoDigits(last)}-${twoDigits(lastDay)}`
	};
}

// src/extract/date-quarters.ts
/** What a quarter is named for without an article. */
const QUARTERLY = "results|profits?|sales|revenues?|earnings|figures|growth|output|loss(?:es)?|orders|turnover|trading|update|fy";
const FISCAL = "(?:the )?(?:FY ?['’]?\\d\\d|[12]\\d{3}[/–-]\\d\\d)";
/** A year that is no fiscal one: "Q3 2025/26" has another reading. */
const CALENDAR_YEAR = `${YEAR$2}(?![/–-]\\d\\d(?!\\d))`;
function yearNamed(name) {
	return CALENDAR_YEAR.replace("<year>", `<${name}>`);
}
/** "Q3 2025", "Q3", "Q3 FY26", "the third quarter", "H1 2026", "the first half of 2026", "third-quarter profits". */
const quarter = reader(`(?:(?<sort>[QH])(?<number>[1-4])(?![\\da-z])(?: (?:of )?${CALENDAR_YEAR})?|(?:the )?(?<nth>first|second|third|fourth|final|last)(?: (?<noun>quarter|half)|-(?<joined>quarter)(?= (?:${QUARTERLY})(?![a-z])))(?: of (?:${yearNamed("later")}|the (?:calendar )?year)|(?<bare>(?![a-z])))(?! of (?!${FISCAL})))`, (groups, text) => {
	const fiscal = fiscalBehind(text, groups.end);
	const isHalf = /^h/i.test(groups.text("sort") || groups.text("noun"));
	const nth = groups.text("nth").toLowerCase();
	if (isHalf && !nth && groups.text("year") === "" && !fiscal) return null;
	if (isHalf && nth && groups.range("bare") && !fiscal) return null;
	const most = isHalf ? 2 : 4;
	const number = nth ? /final|last/.test(nth) ? most : ORDINALS$1.get(nth) ?? 0 : Number(groups.text("number"));
	if (number > most) return null;
	const months = 12 / most;
	if (fiscal) return {
		...fiscal,
		date: {
			...fiscal.date,
			...within(void 0, (number - 1) * months + 1, 1, number * months)
		}
	};
	const year = toYear(groups.text("year") || groups.text("later"));
	const reading = found(groups, dateOf({
		year,
		...within(year, (number - 1) * months + 1, 1, number * months)
	}));
	const later = groups.range("later");
	return later ? {
		...reading,
		parts: {
			...reading.parts,
			year: later
		}
	} : reading;
});
function fiscalBehind(text, at) {
	const joint = /^ (?:of |in )?(?:the )?/i.exec(text.slice(at, at + 10))?.[0].length;
	if (joint === void 0) return null;
	return financialYear(text, at + joint, { monthFirst: false }) ?? fiscalYear(text, at + joint, { monthFirst: false });
}
/** "FY26", "FY2025/26", "fiscal 2026", "financial year 2026": the year that ends then, as a fiscal year that begins in the year before. */
const financialYear = reader("(?<year>(?:FY ?['’]?|(?:fiscal|financial)(?: year)? )(?<number>\\d{4}|\\d\\d)(?<pair>[/–-]\\d\\d)?)(?!\\d)", (groups) => {
	const named = toYear(groups.text("number"));
	if (!/^fy/i.test(groups.text("year")) && groups.text("number").length < 4) return null;
	return found(groups, {
		year: groups.text("pair") ? named : named - 1,
		fiscal: true
	});
});

// src/extract/date-relative.ts
/** "a decade ago", "ten years ago", "half a century ago", "two and a half years ago", "in two weeks' time". */
const ago = reader(`(?:(?<half>half )|(?<quarter>a quarter of ))?(?<number>\\d{1,3}|${CARDINAL})(?<more> and a half)? (?<unit>day|night|week|fortnight|month|year|decade|century|centurie)s?['’]?(?<late> and a half)? (?<side>ago|from now|hence|time)(?![a-z])`, (groups, text) => {
	const number = CARDINALS.get(groups.text("number").toLowerCase()) ?? Number(groups.text("number"));
	const isPast = groups.text("side").toLowerCase() === "ago";
	const start = groups.range("number").start;
	const saysIn = /(?:^|[^a-z])in $/i.test(text.slice(Math.max(0, start - 4), start));
	if (groups.text("side").toLowerCase() === "time" && !saysIn) return null;
	if (/(?:\bhalf|quarters? of) $/i.test(text.slice(Math.max(0, start - 12), start)) && !groups.range("half") && !groups.range("quarter")) return null;
	const share = groups.range("half") ? .5 : groups.range("quarter") ? .25 : 1;
	const size = (groups.range("more") || groups.range("late") ? number + .5 : number) * share;
	const [unit, factor] = UNITS$1[groups.text("unit").toLowerCase()];
	return relative(groups, unit, (isPast ? -1 : 1) * size * factor);
});
/** Halves of a year are months, those of a week days. */
function relative(groups, unit, amount) {
	if (Number.isInteger(amount)) return found(groups, { relative: {
		unit,
		amount
	} });
	const [smaller, factor] = unit === "year" ? ["month", 12] : unit === "week" ? ["day", 7] : [null, 0];
	return smaller && found(groups, { relative: {
		unit: smaller,
		amount: Math.round(amount * factor)
	} });
}
const UNITS$1 = {
	day: ["day", 1],
	night: ["day", 1],
	week: ["week", 1],
	fortnight: ["week", 2],
	month: ["month", 1],
	year: ["year", 1],
	decade: ["year", 10],
	century: ["year", 100],
	centurie: ["year", 100]
};
/** "last year", "next month", "this week", "last night". */
const lastOrNext = reader("(?<side>last|this|next|the year before last|the day (?:before yesterday|after tomorrow))(?: (?<unit>night|evening|morning|afternoon|week|month|year))?(?![a-z])", (groups, text) => {
	const [side, word] = [groups.text("side").toLowerCase(), groups.text("unit").toLowerCase()];
	if (side.startsWith("the ")) {
		if (word) return null;
		const amount = side.endsWith("tomorrow") ? 2 : -2;
		return found(groups, { relative: {
			unit: side.startsWith("the year") ? "year" : "day",
			amount
		} });
	}
	const start = groups.range("side").start;
	if (!word || side === "this" && word === "night" || /\b(?:the|very) $/i.test(text.slice(Math.max(0, start - 5), start))) return null;
	return found(groups, {
		relative: {
			unit: word === "week" || word === "month" || word === "year" ? word : "day",
			amount: side === "last" ? -1 : side === "next" ? 1 : 0
		},
		...word === "night" && { bound: "about" }
	});
});
/** "yesterday", "today", "tomorrow", "tonight". */
const namedDay = reader("(?<word>yesterday|today|tonight|tomorrow)(?![a-z])", (groups) => {
	const word = groups.text("word").toLowerCase();
	return found(groups, { relative: {
		unit: "day",
		amount: word === "yesterday" ? -1 : word === "tomorrow" ? 1 : 0
	} });
});

// src/extract/date-starts.ts
/**
* Makes a walker over the beginnings of known words and of numbers in a text. It goes character by character, since this is
* the one loop that sees every word; first letter and length tell most words apart before any string is made.
*/
function createStarts(known) {
	const lengths = /* @__PURE__ */ new Uint16Array(128);
	for (const word of known) lengths[word.charCodeAt(0)] |= 1 << word.length;
	return function walk(text, visit) {
		let at = 0;
		while (at < text.length) {
			const kind = kindAt(text, at);
			const start = at++;
			if (kind === OTHER$3) {
				if (isApostrophe(text, start) && kindAt(text, at) === DIGIT) visit(start, text[start]);
				continue;
			}
			while (at < text.length && kindAt(text, at) === kind) at++;
			const end = at;
			while (at < text.length && kindAt(text, at) !== OTHER$3) at++;
			if (start > 0 && BINDS.has(text[start - 1])) continue;
			if (kind === DIGIT) visit(start, "");
			else if (end - start < 16 && lengths[text.charCodeAt(start) | 32] & 1 << end - start) {
				const word = text.slice(start, end).toLowerCase();
				if (known.has(word)) visit(start, word);
			}
		}
	};
}
const OTHER$3 = 0;
const LETTER = 1;
const DIGIT = 2;
/** Letters with accents and those of other alphabets; they bind to a word but begin none of ours. */
const FOREIGN = 3;
/** Behind these a word is part of an address or a name of something. */
const BINDS = /* @__PURE__ */ new Set([
	"_",
	"@",
	"#",
	"/",
	"\\"
]);
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => code >= 48 && code <= 57 ? DIGIT : /[a-z]/i.test(String.fromCharCode(code)) ? LETTER : OTHER$3);
function kindAt(text, at) {
	const code = text.charCodeAt(at);
	if (code < 128) return ASCII[code];
	return code >= 192 && code < 8192 || code >= 11264 && code < 65520 ? FOREIGN : OTHER$3;
}
function isApostrophe(text, at) {
	const code = text.charCodeAt(at);
	return code === 39 || code === 8217;
}

// src/extract/source.ts
/** Folds a text for the scanners; every offset stays what it was. */
function createSource(text) {
	const cased = PLAIN$1.test(text) ? text : text.replace(SPECIAL, plainForm);
	const lower = cased.toLowerCase();
	return {
		text,
		cased,
		lower: lower.length === cased.length ? lower : cased.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
	};
}
/** The word at or a few blanks behind `at`; null where something else stands there. */
function wordAfter(lower, at) {
	const start = skipBlanks$1(lower, at);
	let end = start;
	while (end < lower.length && end - start < LONGEST$2 && (isLetter(lower.charCodeAt(end)) || isInnerApostrophe(lower, end))) end++;
	return end > start ? {
		word: lower.slice(start, end),
		start,
		end
	} : null;
}
/** The word that ends at or a few blanks before `at`; null where something else stands there. */
function wordBefore(lower, at) {
	let end = at;
	while (end > 0 && at - end < 4 && isBlank(lower.charCodeAt(end - 1))) end--;
	let start = end;
	while (start > 0 && end - start < LONGEST$2 && (isLetter(lower.charCodeAt(start - 1)) || isInnerApostrophe(lower, start - 1))) start--;
	return end > start ? {
		word: lower.slice(start, end),
		start,
		end
	} : null;
}
/** The first offset at or behind `at` that is no blank; looks at a few blanks only. */
function skipBlanks$1(lower, at) {
	let index = at;
	while (index < lower.length && index - at < 4 && isBlank(lower.charCodeAt(index))) index++;
	return index;
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function isLetter(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 192 && code <= 591 && code !== 215 && code !== 247;
}
/** What a sticky pattern finds exactly at `at`. */
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
const LONGEST$2 = 24;
/** Nothing to fold: ASCII, Latin-1 letters and signs, en and em dashes, curly double quotes. */
const PLAIN$1 = /^[\x20-\x7e¡-\u024f–—“”€…]*$/;
const SPECIAL = /[\s\u2010-\u2012\u2018\u2019\u02bc\u2212\u066a-\u066c\u20a4\ufe50-\ufe6b\uff01-\uff5e\uffe1\uffe5\ufeff]|(?![0-9])\p{Nd}/gu;
/** Signs with a twin in ASCII, or in the sign that English writes. */
const TWINS = {
	"‘": "'",
	"’": "'",
	"ʼ": "'",
	"‐": "-",
	"‑": "-",
	"‒": "-",
	"−": "-",
	"﹣": "-",
	"٪": "%",
	"﹪": "%",
	"٫": ".",
	"﹒": ".",
	"٬": ",",
	"﹐": ",",
	"﹩": "$",
	"₤": "£",
	"￡": "£",
	"￥": "¥"
};
function plainForm(character) {
	const twin = TWINS[character];
	if (twin !== void 0) return twin;
	const code = character.charCodeAt(0);
	if (code >= 65281 && code <= 65374) return String.fromCharCode(code - 65248);
	if (/\s|\ufeff/.test(character)) return " ";
	return character.length === 1 && /\p{Nd}/u.test(character) ? digitOf(code) : character;
}
/** The digits of a script stand side by side, zero first: the value is how far the run goes back, within ten. */
function digitOf(code) {
	let zero = code;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
	return String(code - zero);
}
function isBlank(code) {
	return code === 32 || code === 10 || code === 160;
}
function isInnerApostrophe(lower, at) {
	return lower.charCodeAt(at) === 39 && isLetter(lower.charCodeAt(at - 1)) && isLetter(lower.charCodeAt(at + 1));
}

// src/extract/digits.ts
/**
* Reads the figure in digits at `at` (a digit): 5,000, 1 234, 12,34,567, 2.5, and beside a currency 1.234.567 and 1,5.
* Null where the digits are part of something else: a telephone number, an address, an identifier.
*/
function readDigits(lower, at, beside) {
	const whole = readWhole(lower, at, beside);
	if (!whole) return null;
	const fraction = matchAt(beside && whole.comma ? COMMA_DECIMALS : DECIMALS, lower, whole.end) ?? commaDecimals(lower, whole, beside);
	const decimals = fraction?.[1]?.length ?? 0;
	const end = whole.end + (fraction?.[0].length ?? 0);
	if (isDigit(lower.charCodeAt(end)) || /[.,]/.test(lower[end] ?? "") && isDigit(lower.charCodeAt(end + 1))) return null;
	return {
		end,
		value: new Decimal(whole.figures + (fraction ? `.${fraction[1]}` : "")),
		step: placeOf(decimals),
		grouped: whole.grouped,
		decimals
	};
}
/** The value of the n-th decimal place: 0.01 for 2. */
function placeOf(decimals) {
	return PLACES[decimals] ?? new Decimal(10).pow(-decimals);
}
const PLACES = Array.from({ length: 13 }, (_, decimals) => new Decimal(10).pow(-decimals));
const WESTERN = /\d{1,3}(?:,\d{3}){1,6}(?![\d,]\d|\d)/y;
const INDIAN = /\d{1,2}(?:,\d{2}){1,6},\d{3}(?!\d)/y;
const SPACED = /[1-9]\d{0,2}(?: \d{3}){1,6}(?![\d/:]| \d|-\d)/y;
const DOTTED$1 = /[1-9]\d{0,2}(?:\.\d{3}){1,6}(?!\d|\.\d)/y;
const PLAIN = /\d{1,15}(?!\d)/y;
const DECIMALS = /\.(\d{1,12})(?!\d)/y;
const COMMA_DECIMALS = /,(\d{1,2})(?!\d)/y;
const CONTINENTAL = /,(\d{1,2})(?= ?(?:€|mrd|mio|eur|kr|zł)(?![a-z]))/y;
function readWhole(lower, at, beside) {
	const grouped = matchAt(WESTERN, lower, at) ?? matchAt(INDIAN, lower, at);
	if (grouped) return {
		figures: grouped[0].replaceAll(",", ""),
		end: at + grouped[0].length,
		grouped: true,
		comma: false
	};
	const spaced = matchAt(SPACED, lower, at);
	if (spaced) return {
		figures: spaced[0].replaceAll(" ", ""),
		end: at + spaced[0].length,
		grouped: true,
		comma: true
	};
	const dotted = beside ? matchAt(DOTTED$1, lower, at) : null;
	if (dotted && (dotted[0].length > 7 || lower[at + dotted[0].length] === ",")) return {
		figures: dotted[0].replaceAll(".", ""),
		end: at + dotted[0].length,
		grouped: true,
		comma: true
	};
	const plain = matchAt(PLAIN, lower, at);
	if (!plain || plain[0].length > 1 && plain[0].startsWith("0")) return null;
	return {
		figures: plain[0],
		end: at + plain[0].length,
		grouped: false,
		comma: lower[at + plain[0].length] === ","
	};
}
function commaDecimals(lower, whole, beside) {
	return whole.comma && !beside ? matchAt(CONTINENTAL, lower, whole.end) : null;
}

// src/extract/lexicon/numbers.ts
/** English number words, cardinal and ordinal, with the scales of both short-scale and Indian English. Own list. */
const SMALL = /* @__PURE__ */ new Map([
	["zero", 0],
	["nought", 0],
	["one", 1],
	["two", 2],
	["three", 3],
	["four", 4],
	["five", 5],
	["six", 6],
	["seven", 7],
	["eight", 8],
	["nine", 9],
	["ten", 10],
	["eleven", 11],
	["twelve", 12],
	["thirteen", 13],
	["fourteen", 14],
	["fifteen", 15],
	["sixteen", 16],
	["seventeen", 17],
	["eighteen", 18],
	["nineteen", 19]
]);
const TENS = /* @__PURE__ */ new Map([
	["twenty", 20],
	["thirty", 30],
	["forty", 40],
	["fifty", 50],
	["sixty", 60],
	["seventy", 70],
	["eighty", 80],
	["ninety", 90]
]);
/** Words that multiply what stands before them. "dozen" is one of them: two dozen. */
const SCALES = /* @__PURE__ */ new Map([
	["hundred", 100],
	["thousand", 1e3],
	["million", 1e6],
	["billion", 1e9],
	["trillion", 0xe8d4a51000],
	["quadrillion", 0x38d7ea4c68000],
	["lakh", 1e5],
	["lac", 1e5],
	["crore", 1e7],
	["dozen", 12]
]);
/** Abbreviations behind digits. Which of them need a currency in front is decided in numeral.ts. */
const SHORT_SCALES = /* @__PURE__ */ new Map([
	["k", 1e3],
	["m", 1e6],
	["mn", 1e6],
	["mln", 1e6],
	["mio", 1e6],
	["mm", 1e6],
	["bn", 1e9],
	["bln", 1e9],
	["mrd", 1e9],
	["b", 1e9],
	["tn", 0xe8d4a51000],
	["trn", 0xe8d4a51000],
	["tln", 0xe8d4a51000],
	["t", 0xe8d4a51000],
	["cr", 1e7]
]);
/** Abbreviations that are a scale beside a currency only: elsewhere they are units or part of a name. */
const MONEY_SCALES = /* @__PURE__ */ new Set([
	"m",
	"mm",
	"b",
	"t",
	"cr"
]);
const ORDINALS = /* @__PURE__ */ new Map([
	["first", 1],
	["second", 2],
	["third", 3],
	["fourth", 4],
	["fifth", 5],
	["sixth", 6],
	["seventh", 7],
	["eighth", 8],
	["ninth", 9],
	["tenth", 10],
	["eleventh", 11],
	["twelfth", 12],
	["thirteenth", 13],
	["fourteenth", 14],
	["fifteenth", 15],
	["sixteenth", 16],
	["seventeenth", 17],
	["eighteenth", 18],
	["nineteenth", 19],
	["twentieth", 20]
]);
/** Denominators of written fractions; the plural adds s, "halves" stands on its own. */
const DENOMINATORS = /* @__PURE__ */ new Map([
	["half", 2],
	["halves", 2],
	["third", 3],
	["quarter", 4],
	["fifth", 5],
	["sixth", 6],
	["seventh", 7],
	["eighth", 8],
	["ninth", 9],
	["tenth", 10],
	["twelfth", 12],
	["twentieth", 20],
	["hundredth", 100],
	["thousandth", 1e3]
]);
/** Vulgar fraction characters of Unicode as numerator and denominator. */
const VULGAR = /* @__PURE__ */ new Map([
	["½", [1, 2]],
	["⅓", [1, 3]],
	["⅔", [2, 3]],
	["¼", [1, 4]],
	["¾", [3, 4]],
	["⅕", [1, 5]],
	["⅖", [2, 5]],
	["⅗", [3, 5]],
	["⅘", [4, 5]],
	["⅙", [1, 6]],
	["⅚", [5, 6]],
	["⅐", [1, 7]],
	["⅛", [1, 8]],
	["⅜", [3, 8]],
	["⅝", [5, 8]],
	["⅞", [7, 8]],
	["⅑", [1, 9]],
	["⅒", [1, 10]]
]);
/** Plural words that name an order of magnitude and no value, with the range they stand for. */
const VAGUE = /* @__PURE__ */ new Map([
	["tens", [20, 99]],
	["dozens", [24, 99]],
	["scores", [40, 99]],
	["hundreds", [200, 999]],
	["thousands", [2e3, 9999]],
	["lakhs", [2e5, 999999]],
	["crores", [2e7, 99999999]],
	["millions", [2e6, 9999999]],
	["billions", [2e9, 9999999999]],
	["trillions", [2e12, 9999999999999]]
]);

// src/extract/words.ts
/**
* Reads number words from `at`, which may begin with "a": "one thousand six hundred million", "two point four million",
* "a dozen", "two and a half thousand". Null where no number word stands there.
*/
function readWords(lower, at) {
	const first = wordAfter(lower, at);
	if (!first) return null;
	const state = {
		total: new Decimal(0),
		group: 0,
		last: "",
		scale: new Decimal(1),
		finest: new Decimal(1),
		scaled: false,
		decimals: 0,
		end: at
	};
	let word = first;
	if (first.word === "a" || first.word === "an") {
		const next = wordAfter(lower, first.end);
		if (!next || !SCALES.has(next.word)) return null;
		state.group = 1;
		state.last = "small";
		word = next;
	}
	for (let count = 0; word && count < LIMIT$1; count++) {
		if (!accept$1(state, word.word)) {
			if (SCALES.has(word.word) && state.closed) retreat(state, state.closed);
			const bridge = bridgeAt(lower, word, state);
			if (!bridge) break;
			state.end = bridge.end;
			word = wordAfter(lower, bridge.end);
			continue;
		}
		state.end = word.end;
		if (state.last === "scale") state.closed = {
			...state,
			end: word.end
		};
		word = wordAfter(lower, lower[word.end] === "-" ? word.end + 1 : word.end + (isCommaInside(lower, word.end, state) ? 1 : 0));
	}
	if (state.last === "" || state.end === at) return null;
	const value = state.total.plus(state.fraction ? state.fraction.plus(state.group) : state.group);
	return {
		end: state.end,
		value,
		step: stepOf(state),
		scaled: state.scaled
	};
}
const COMMA = /, (?:a|[a-z]{3,9}(?:-[a-z]{3,5})?) (?:hundred|thousand)(?![a-z])/y;
/** forty-six thousand, three hundred and ten */
function isCommaInside(lower, at, state) {
	return state.last === "scale" && matchAt(COMMA, lower, at) !== null;
}
const LIMIT$1 = 24;
/** "three thousand and four thousand": the second number begins behind the first scale word. */
function retreat(state, closed) {
	state.group = 0;
	state.last = "scale";
	state.end = closed.end;
	state.decimals = 0;
	delete state.fraction;
}
function accept$1(state, word) {
	const small = SMALL.get(word);
	if (small !== void 0) return acceptSmall(state, small);
	const tens = TENS.get(word);
	if (tens !== void 0) return acceptTens(state, tens);
	const scale = SCALES.get(word);
	if (scale === void 0 || state.last === "") return false;
	return scale === 100 && !state.fraction ? acceptHundred(state) : acceptScale(state, scale);
}
function acceptSmall(state, value) {
	const afterTens = state.last === "tens" && value > 0 && value < 10;
	if (state.last !== "" && !afterTens && state.last !== "hundred" && state.last !== "scale") return false;
	if (value === 0 && state.last !== "") return false;
	state.group += value;
	state.last = "small";
	return true;
}
function acceptTens(state, value) {
	if (state.last !== "" && state.last !== "hundred" && state.last !== "scale") return false;
	state.group += value;
	state.last = "tens";
	return true;
}
function acceptHundred(state) {
	if (state.last !== "small" && state.last !== "tens" || state.group < 1 || state.group > 99) return false;
	state.group *= 100;
	state.last = "hundred";
	state.scaled = true;
	return true;
}
function acceptScale(state, size) {
	const part = state.fraction ? state.fraction.plus(state.group) : new Decimal(state.group);
	if (part.isZero() && state.last !== "scale") return false;
	if (size === 12 && (state.scaled || state.group > 20)) return false;
	const grows = state.scaled && state.scale.lt(size) && !state.total.isZero();
	if (!grows && state.scaled && !state.total.isZero() && part.isZero()) return false;
	if (!grows && state.scaled && !state.total.isZero() && state.scale.lte(size)) return false;
	const sum = grows ? state.total.plus(part).times(size) : part.times(size);
	if (sum.gt(CEILING)) return false;
	state.total = grows ? sum : state.total.plus(sum);
	state.finest = new Decimal(size).times(new Decimal(10).pow(-state.decimals));
	state.group = 0;
	delete state.fraction;
	state.decimals = 0;
	state.scale = new Decimal(size);
	state.last = "scale";
	state.scaled = true;
	return true;
}
const CEILING = new Decimal("1e24");
const MILLION = new Decimal(1e6);
/** "and" inside a number, "point" with its digits, "and a half". */
function bridgeAt(lower, word, state) {
	if (word.word === "and") return andAt(lower, word, state);
	if (word.word !== "point" || state.last !== "small" && state.last !== "tens" || state.fraction) return null;
	let digits = "";
	let end = word.end;
	for (let next = wordAfter(lower, end); next && digits.length < 8; next = wordAfter(lower, end)) {
		const digit = next.word === "oh" ? 0 : SMALL.get(next.word);
		if (digit === void 0 || digit > 9) break;
		digits += digit;
		end = next.end;
	}
	if (digits === "") return null;
	setFraction(state, new Decimal(`0.${digits}`), digits.length);
	return { end };
}
function andAt(lower, word, state) {
	const next = wordAfter(lower, word.end);
	if (!next) return null;
	if ((next.word === "a" || next.word === "one" || next.word === "three") && (state.last === "small" || state.last === "tens")) {
		const part = wordAfter(lower, lower[next.end] === "-" ? next.end + 1 : next.end);
		const value = part && HALVES.get(`${next.word} ${part.word}`);
		if (!value) return null;
		setFraction(state, new Decimal(value), value.length - 2);
		return { end: part.end };
	}
	const joins = state.last === "hundred" || state.last === "scale" && state.scale.gte(1e3);
	const small = SMALL.get(next.word) ?? TENS.get(next.word);
	return joins && small !== void 0 && small > 0 ? { end: word.end } : null;
}
const HALVES = /* @__PURE__ */ new Map([
	["a half", "0.5"],
	["a quarter", "0.25"],
	["three quarters", "0.75"],
	["one half", "0.5"]
]);
function setFraction(state, fraction, decimals) {
	state.fraction = fraction;
	state.decimals = decimals;
	state.last = "fraction";
}
/** Words below a million are a plain integer; from a million on, and behind decimals, the last scale word rounds as it does behind digits. */
function stepOf(state) {
	if (state.decimals > 0) return new Decimal(10).pow(-state.decimals);
	if (state.group > 0) return new Decimal(1);
	return state.finest.gte(MILLION) || state.finest.lt(state.scale) ? state.finest : new Decimal(1);
}

// src/extract/numeral.ts
/** Reads the number at `at`; `money` says that a currency stands beside it, which settles what m, b and a comma mean. */
function readNumeral(source, at, money) {
	const { lower } = source;
	if (isDigit(lower.charCodeAt(at))) return readDigitNumeral(source, at, money);
	if (lower[at] === "." && isDigit(lower.charCodeAt(at + 1))) return readBareDecimals(source, at, money);
	if (VULGAR.has(lower[at])) return withScale(source, at, vulgarAt(lower, at, new Decimal(0)), money);
	return readLoose(lower, at) ?? readSpelled(source, at, money);
}
function readDigitNumeral(source, at, money) {
	const { lower } = source;
	const digits = readDigits(lower, at, money);
	if (!digits) return null;
	return withScale(source, at, vulgarAt(lower, digits.end, digits.value) ?? slashed$1(lower, at, digits) ?? andHalf(lower, digits), money);
}
function readBareDecimals(source, at, money) {
	const found = matchAt(/\.(\d{1,12})(?![\d.])/y, source.lower, at);
	if (!found) return null;
	const decimals = found[1].length;
	return withScale(source, at, {
		end: at + found[0].length,
		value: new Decimal(`0.${found[1]}`),
		step: placeOf(decimals),
		grouped: false,
		decimals
	}, money);
}
function readSpelled(source, at, money) {
	const spelled = readWords(source.lower, at);
	if (!spelled) return null;
	const { end, value, step, scaled } = spelled;
	const scale = new Decimal(SCALES.get(wordBefore(source.lower, end)?.word ?? "") ?? 1);
	return money && !scaled ? null : {
		start: at,
		end,
		low: value,
		high: value,
		step,
		form: "words",
		grouped: false,
		scaled,
		scale,
		isPart: false,
		plain: false
	};
}
/** ½ behind a whole number or on its own. */
function vulgarAt(lower, at, whole) {
	const fraction = VULGAR.get(lower[at] ?? "");
	if (!fraction) return null;
	const value = whole.plus(new Decimal(fraction[0]).div(fraction[1]));
	return {
		end: at + 1,
		value,
		step: new Decimal(fraction[1] === 2 ? "0.1" : "0.01"),
		grouped: false,
		decimals: 1
	};
}
const SLASHED = / ?([1-7])\/([23458])(?![\d/])/y;
/** 2 1/2 and 1/2; larger denominators are dates, results or shares of something. */
function slashed$1(lower, at, digits) {
	if (digits.grouped || digits.decimals > 0) return null;
	const own = matchAt(/([1-7])\/([23458])(?![\d/])/y, lower, at);
	const found = own ?? (lower[digits.end] === " " ? matchAt(SLASHED, lower, digits.end) : null);
	if (!found || Number(found[1]) >= Number(found[2])) return null;
	const whole = own ? new Decimal(0) : digits.value;
	return {
		end: (own ? at : digits.end) + found[0].length,
		value: whole.plus(new Decimal(found[1]).div(found[2])),
		step: new Decimal("0.1"),
		grouped: false,
		decimals: 1
	};
}
/** 2 and a half million. */
function andHalf(lower, digits) {
	const found = digits.decimals === 0 ? matchAt(/ and (a half|a quarter|three[ -]quarters)(?![a-z])/y, lower, digits.end) : null;
	if (!found) return digits;
	const [part, decimals] = found[1] === "a half" ? ["0.5", 1] : [found[1] === "a quarter" ? "0.25" : "0.75", 2];
	return {
		...digits,
		end: digits.end + found[0].length,
		value: digits.value.plus(part),
		step: placeOf(decimals),
		decimals
	};
}
function withScale(source, start, bare, money) {
	const scale = scaleAfter(source, bare, money);
	const value = scale ? bare.value.times(scale.factor) : bare.value;
	return {
		start,
		end: scale?.end ?? bare.end,
		low: value,
		high: value,
		step: scale ? bare.step.times(scale.factor) : bare.step,
		form: "digits",
		grouped: bare.grouped,
		scaled: scale !== null,
		scale: scale?.factor ?? ONE$3,
		isPart: !scale && !money && bare.value.lt(1) && !/\d*\.\d/.test(source.lower.slice(start, start + 3)) && bare.decimals > 0,
		plain: scale === null && !bare.grouped && bare.decimals === 0
	};
}
const ONE$3 = new Decimal(1);
const GLUED = /[a-z]{1,3}(?![a-z0-9])/y;
/** k, m, bn right behind the digits; the words and, beside a currency, all abbreviations also behind a blank. */
function scaleAfter({ lower, cased }, bare, money) {
	const glued = matchAt(GLUED, lower, bare.end);
	if (glued) return shortScale(glued[0], cased[bare.end], bare.end, money);
	let factor = 1;
	let end = bare.end;
	for (let count = 0; count < 3; count++) {
		const word = wordAfter(lower, lower[end] === "-" ? end + 1 : end);
		const size = word && (SCALES.get(word.word.replace(/['’]s$/, "")) ?? (count === 0 && word.end - word.start < 4 ? shortScale(word.word, "", 0, money)?.factor.toNumber() : void 0));
		if (!word || size === void 0 || size === null || word.word.length === 1 && !money) break;
		if (word.word === "dozen" && factor > 1) break;
		factor *= size;
		end = word.end;
	}
	return factor === 1 ? null : {
		factor: new Decimal(factor),
		end
	};
}
function shortScale(letters, first, at, money) {
	const size = SHORT_SCALES.get(letters);
	const isCapital = first === "M" || first === "B";
	if (size === void 0 || MONEY_SCALES.has(letters) && !money && !(isCapital && letters.length === 1)) return null;
	return {
		factor: new Decimal(size),
		end: at + letters.length
	};
}
const LOOSE$1 = /(?:(several|many|a few|a couple of|a couple|couple of|the low|low|the high|high|tens of|dozens of|scores of|hundreds of|thousands of|millions of) )?([a-z]{3,9})(?![a-z])/y;
/** Dozens, several thousand, hundreds of thousands, a couple of hundred, the low thousands. */
function readLoose(lower, at) {
	const found = matchAt(LOOSE$1, lower, at);
	if (!found) return null;
	const end = at + found[0].length;
	const [, lead = "", word = ""] = found;
	const plural = VAGUE.get(word);
	const size = SCALES.get(word);
	if (lead === "") return plural ? vague(at, end, plural) : null;
	if (/couple/.test(lead)) return size ? about$1(at, end, size * 2) : null;
	if (/^(?:several|a few|many)$/.test(lead)) return size ? vague(at, end, [2 * size, 10 * size - 1]) : plural ? vague(at, end, plural) : null;
	if (!plural) return null;
	if (/low|high/.test(lead)) return vague(at, end, /low/.test(lead) ? [plural[0] / 2, plural[0] * 2] : [plural[1] / 2, plural[1]]);
	const multiplier = VAGUE.get(lead.slice(0, -3));
	return multiplier ? vague(at, end, [multiplier[0] * (plural[0] / 2), (multiplier[1] + 1) * (plural[0] / 2) - 1]) : null;
}
function vague(start, end, [low, high]) {
	return {
		...about$1(start, end, low),
		high: new Decimal(high),
		bound: "vague"
	};
}
function about$1(start, end, value) {
	const low = new Decimal(value);
	return {
		start,
		end,
		low,
		high: low,
		step: new Decimal(value > 100 ? value / 2 : 1),
		form: "words",
		grouped: false,
		scaled: true,
		scale: new Decimal(1),
		isPart: false,
		plain: false,
		bound: "about"
	};
}

// src/extract/lexicon/currencies.ts
const main = (code, word) => ({
	code,
	word,
	factor: "1"
});
const minor = (code, word) => ({
	code,
	word,
	factor: "0.01"
});
/** Symbols in front of a figure, or behind it in continental copy. */
const CURRENCY_SYMBOLS = /* @__PURE__ */ new Map([
	["£", main("GBP", "pound")],
	["€", main("EUR", "euro")],
	["$", main("USD", "dollar")],
	["¥", main("JPY", "yen")],
	["₹", main("INR", "rupee")],
	["₩", main("KRW", "won")],
	["₽", main("RUB", "rouble")],
	["₺", main("TRY", "lira")],
	["₴", main("UAH", "hryvnia")],
	["₪", main("ILS", "shekel")],
	["₦", main("NGN", "naira")],
	["US$", main("USD", "dollar")],
	["A$", main("AUD", "dollar")],
	["AU$", main("AUD", "dollar")],
	["C$", main("CAD", "dollar")],
	["CA$", main("CAD", "dollar")],
	["HK$", main("HKD", "dollar")],
	["NZ$", main("NZD", "dollar")],
	["S$", main("SGD", "dollar")],
	["NT$", main("TWD", "dollar")],
	["R$", main("BRL", "real")],
	["CN¥", main("CNY", "yuan")],
	["Rs", main("INR", "rupee")],
	["GBP", main("GBP", "pound")],
	["USD", main("USD", "dollar")],
	["EUR", main("EUR", "euro")],
	["JPY", main("JPY", "yen")],
	["CNY", main("CNY", "yuan")],
	["RMB", main("CNY", "yuan")],
	["INR", main("INR", "rupee")],
	["CHF", main("CHF", "franc")],
	["SEK", main("SEK", "krona")],
	["NOK", main("NOK", "krone")],
	["DKK", main("DKK", "krone")],
	["PLN", main("PLN", "zloty")],
	["AUD", main("AUD", "dollar")],
	["CAD", main("CAD", "dollar")],
	["NZD", main("NZD", "dollar")],
	["HKD", main("HKD", "dollar")],
	["SGD", main("SGD", "dollar")],
	["ZAR", main("ZAR", "rand")],
	["BRL", main("BRL", "real")],
	["MXN", main("MXN", "peso")],
	["UAH", main("UAH", "hryvnia")],
	["KRW", main("KRW", "won")],
	["AED", main("AED", "dirham")]
]);
/** Words behind a figure, lower case, singular and plural. "won" and "real" are left out: they are common words. */
const CURRENCY_WORDS = [
	["pound", main("GBP", "pound")],
	["pounds", main("GBP", "pound")],
	["pounds sterling", main("GBP", "pound")],
	["pound sterling", main("GBP", "pound")],
	["british pounds", main("GBP", "pound")],
	["quid", main("GBP", "pound")],
	["gbp", main("GBP", "pound")],
	["p", minor("GBP", "penny")],
	["penny", minor("GBP", "penny")],
	["pence", minor("GBP", "penny")],
	["dollar", main("USD", "dollar")],
	["dollars", main("USD", "dollar")],
	["us dollars", main("USD", "dollar")],
	["american dollars", main("USD", "dollar")],
	["bucks", main("USD", "dollar")],
	["usd", main("USD", "dollar")],
	["cent", minor("USD", "cent")],
	["cents", minor("USD", "cent")],
	["euro cents", minor("EUR", "cent")],
	["australian dollars", main("AUD", "dollar")],
	["canadian dollars", main("CAD", "dollar")],
	["hong kong dollars", main("HKD", "dollar")],
	["singapore dollars", main("SGD", "dollar")],
	["new zealand dollars", main("NZD", "dollar")],
	["euro", main("EUR", "euro")],
	["euros", main("EUR", "euro")],
	["eur", main("EUR", "euro")],
	["yen", main("JPY", "yen")],
	["yuan", main("CNY", "yuan")],
	["renminbi", main("CNY", "yuan")],
	["rupee", main("INR", "rupee")],
	["rupees", main("INR", "rupee")],
	["swiss francs", main("CHF", "franc")],
	["francs", main("CHF", "franc")],
	["chf", main("CHF", "franc")],
	["krona", main("SEK", "krona")],
	["kronor", main("SEK", "krona")],
	["kr", main("SEK", "krona")],
	["krone", main("NOK", "krone")],
	["kroner", main("NOK", "krone")],
	["zloty", main("PLN", "zloty")],
	["zlotys", main("PLN", "zloty")],
	["roubles", main("RUB", "rouble")],
	["rubles", main("RUB", "rouble")],
	["hryvnia", main("UAH", "hryvnia")],
	["hryvnias", main("UAH", "hryvnia")],
	["lira", main("TRY", "lira")],
	["reais", main("BRL", "real")],
	["pesos", main("MXN", "peso")],
	["rand", main("ZAR", "rand")],
	["shekels", main("ILS", "shekel")],
	["dirhams", main("AED", "dirham")],
	["naira", main("NGN", "naira")]
];

// src/extract/lexicon/units.ts
const time = (word, base, factor, symbols = [], forms = []) => ({
	word,
	base,
	factor,
	symbols,
	forms,
	dimension: "duration"
});
const DURATIONS = [
	time("millisecond", "second", "0.001", ["ms", "msec"]),
	time("second", "second", "1", ["sec", "secs"], ["sec", "secs"]),
	time("minute", "second", "60", ["min", "mins"], ["min", "mins"]),
	time("hour", "second", "3600", [
		"h",
		"hr",
		"hrs"
	], ["hr", "hrs"]),
	time("working hour", "second", "3600", [], ["business hour", "business hours"]),
	time("day", "second", "86400"),
	time("night", "second", "86400"),
	time("working day", "second", "86400", [], [
		"business day",
		"business days",
		"calendar days"
	]),
	time("week", "second", "604800", ["wk", "wks"], ["wk", "wks"]),
	time("working week", "second", "604800"),
	time("fortnight", "second", "1209600"),
	time("month", "month", "1", ["mth", "mths"], ["calendar month", "calendar months"]),
	time("quarter", "month", "3"),
	time("year", "month", "12", ["yr", "yrs"], [
		"yr",
		"yrs",
		"financial years",
		"calendar years",
		"consecutive years"
	]),
	time("decade", "month", "120"),
	time("century", "month", "1200", [], ["centuries"])
];
const LENGTHS = [
	{
		word: "millimetre",
		base: "metre",
		factor: "0.001",
		forms: ["millimeter", "millimeters"],
		symbols: ["mm"]
	},
	{
		word: "centimetre",
		base: "metre",
		factor: "0.01",
		forms: ["centimeter", "centimeters"],
		symbols: ["cm"]
	},
	{
		word: "metre",
		base: "metre",
		factor: "1",
		forms: ["meter", "meters"],
		symbols: ["m"]
	},
	{
		word: "kilometre",
		base: "metre",
		factor: "1000",
		forms: ["kilometer", "kilometers"],
		symbols: ["km", "kms"]
	},
	{
		word: "inch",
		base: "metre",
		factor: "0.0254",
		forms: ["inches"]
	},
	{
		word: "foot",
		base: "metre",
		factor: "0.3048",
		forms: ["feet"],
		symbols: ["ft"]
	},
	{
		word: "yard",
		base: "metre",
		factor: "0.9144",
		symbols: ["yd", "yds"]
	},
	{
		word: "mile",
		base: "metre",
		factor: "1609.344",
		symbols: ["mi"]
	},
	{
		word: "nautical mile",
		base: "metre",
		factor: "1852",
		symbols: ["nm"]
	},
	{
		word: "light year",
		base: "metre",
		factor: "9460730472580800"
	}
];
const AREAS_AND_VOLUMES = [
	{
		word: "square metre",
		base: "square metre",
		factor: "1",
		forms: [
			"square meter",
			"square meters",
			"sq m",
			"sq metres"
		],
		symbols: [
			"m²",
			"m2",
			"sqm"
		]
	},
	{
		word: "square kilometre",
		base: "square metre",
		factor: "1000000",
		forms: [
			"square kilometer",
			"square kilometers",
			"sq km"
		],
		symbols: ["km²", "km2"]
	},
	{
		word: "square foot",
		base: "square metre",
		factor: "0.09290304",
		forms: ["square feet", "sq ft"],
		symbols: ["sqft", "ft²"]
	},
	{
		word: "square mile",
		base: "square metre",
		factor: "2589988.110336",
		forms: ["sq mi", "sq miles"]
	},
	{
		word: "square yard",
		base: "square metre",
		factor: "0.83612736",
		forms: ["sq yd"]
	},
	{
		word: "hectare",
		base: "square metre",
		factor: "10000",
		symbols: ["ha"]
	},
	{
		word: "acre",
		base: "square metre",
		factor: "4046.8564224"
	},
	{
		word: "millilitre",
		base: "litre",
		factor: "0.001",
		forms: ["milliliter", "milliliters"],
		symbols: ["ml"]
	},
	{
		word: "centilitre",
		base: "litre",
		factor: "0.01",
		symbols: ["cl"]
	},
	{
		word: "litre",
		base: "litre",
		factor: "1",
		forms: ["liter", "liters"],
		symbols: ["l", "ltr"]
	},
	{
		word: "pint",
		base: "litre",
		factor: "0.56826125"
	},
	{
		word: "gallon",
		base: "litre",
		factor: "4.54609",
		symbols: ["gal"]
	},
	{
		word: "barrel",
		base: "litre",
		factor: "158.987294928"
	},
	{
		word: "cubic metre",
		base: "litre",
		factor: "1000",
		forms: [
			"cubic meter",
			"cubic meters",
			"cu m"
		],
		symbols: ["m³", "m3"]
	},
	{
		word: "cubic foot",
		base: "litre",
		factor: "28.316846592",
		forms: ["cubic feet", "cu ft"]
	},
	{
		word: "cubic kilometre",
		base: "litre",
		factor: "1000000000000",
		symbols: ["km³"]
	}
];
const MASSES = [
	{
		word: "microgram",
		base: "gram",
		factor: "0.000001",
		symbols: ["µg", "mcg"]
	},
	{
		word: "milligram",
		base: "gram",
		factor: "0.001",
		symbols: ["mg"]
	},
	{
		word: "gram",
		base: "gram",
		factor: "1",
		forms: ["gramme", "grammes"],
		symbols: ["g"]
	},
	{
		word: "kilogram",
		base: "gram",
		factor: "1000",
		forms: [
			"kilo",
			"kilos",
			"kilogramme",
			"kilogrammes"
		],
		symbols: ["kg", "kgs"]
	},
	{
		word: "tonne",
		base: "gram",
		factor: "1000000",
		forms: [
			"metric ton",
			"metric tons",
			"metric tonnes"
		],
		symbols: ["t"]
	},
	{
		word: "ton",
		base: "gram",
		factor: "1016046.9088"
	},
	{
		word: "ounce",
		base: "gram",
		factor: "28.349523125",
		symbols: ["oz"]
	},
	{
		word: "pound",
		base: "gram",
		factor: "453.59237",
		forms: ["lb", "lbs"],
		symbols: ["lb", "lbs"]
	},
	{
		word: "stone",
		base: "gram",
		factor: "6350.29318",
		symbols: ["st"],
		forms: ["stone"]
	}
];
const RATES = [
	{
		word: "mile per hour",
		base: "metre per second",
		factor: "0.44704",
		forms: [
			"miles per hour",
			"miles an hour",
			"mile an hour"
		],
		symbols: ["mph"]
	},
	{
		word: "kilometre per hour",
		base: "metre per second",
		factor: "5/18",
		forms: [
			"kilometres per hour",
			"kilometres an hour",
			"kilometers per hour",
			"kilometers an hour"
		],
		symbols: [
			"km/h",
			"kmh",
			"kph",
			"kmph"
		]
	},
	{
		word: "metre per second",
		base: "metre per second",
		factor: "1",
		forms: ["metres per second", "metres a second"],
		symbols: ["m/s"]
	},
	{
		word: "knot",
		base: "metre per second",
		factor: "463/900",
		symbols: [
			"kn",
			"kt",
			"kts"
		]
	}
];
const ENERGY = [
	{
		word: "watt",
		base: "watt",
		factor: "1",
		symbols: ["W"]
	},
	{
		word: "kilowatt",
		base: "watt",
		factor: "1000",
		symbols: ["kw"]
	},
	{
		word: "megawatt",
		base: "watt",
		factor: "1000000",
		symbols: ["mw"]
	},
	{
		word: "gigawatt",
		base: "watt",
		factor: "1000000000",
		symbols: ["gw"]
	},
	{
		word: "terawatt",
		base: "watt",
		factor: "1000000000000",
		symbols: ["tw"]
	},
	{
		word: "watt-hour",
		base: "joule",
		factor: "3600",
		forms: ["watt hour", "watt hours"],
		symbols: ["Wh"]
	},
	{
		word: "kilowatt-hour",
		base: "joule",
		factor: "3600000",
		forms: ["kilowatt hour", "kilowatt hours"],
		symbols: ["kwh"]
	},
	{
		word: "megawatt-hour",
		base: "joule",
		factor: "3600000000",
		forms: ["megawatt hour", "megawatt hours"],
		symbols: ["mwh"]
	},
	{
		word: "gigawatt-hour",
		base: "joule",
		factor: "3600000000000",
		forms: ["gigawatt hour", "gigawatt hours"],
		symbols: ["gwh"]
	},
	{
		word: "terawatt-hour",
		base: "joule",
		factor: "3600000000000000",
		forms: ["terawatt hour", "terawatt hours"],
		symbols: ["twh"]
	},
	{
		word: "joule",
		base: "joule",
		factor: "1",
		symbols: ["J"]
	},
	{
		word: "kilojoule",
		base: "joule",
		factor: "1000",
		symbols: ["kj"]
	},
	{
		word: "megajoule",
		base: "joule",
		factor: "1000000",
		symbols: ["mj"]
	},
	{
		word: "calorie",
		base: "calorie",
		factor: "1",
		forms: ["cal"]
	},
	{
		word: "kilocalorie",
		base: "calorie",
		factor: "1000",
		symbols: ["kcal"]
	},
	{
		word: "volt",
		base: "volt",
		factor: "1",
		symbols: ["V"]
	},
	{
		word: "kilovolt",
		base: "volt",
		factor: "1000",
		symbols: ["kV"]
	},
	{
		word: "hertz",
		base: "hertz",
		factor: "1",
		forms: ["hertz"],
		symbols: ["hz"]
	},
	{
		word: "kilohertz",
		base: "hertz",
		factor: "1000",
		forms: ["kilohertz"],
		symbols: ["khz"]
	},
	{
		word: "megahertz",
		base: "hertz",
		factor: "1000000",
		forms: ["megahertz"],
		symbols: ["mhz"]
	},
	{
		word: "gigahertz",
		base: "hertz",
		factor: "1000000000",
		forms: ["gigahertz"],
		symbols: ["ghz"]
	}
];
const data = (word, base, factor, symbols, per) => ({
	word,
	base,
	factor,
	symbols,
	...per && { per }
});
const DATA = [
	data("byte", "byte", "1", []),
	data("kilobyte", "byte", "1000", ["kb", "KB"]),
	data("megabyte", "byte", "1000000", ["mb", "MB"]),
	data("gigabyte", "byte", "1000000000", ["gb", "GB"]),
	data("terabyte", "byte", "1000000000000", ["tb", "TB"]),
	data("petabyte", "byte", "1000000000000000", ["pb", "PB"]),
	data("kibibyte", "byte", "1024", ["kib"]),
	data("mebibyte", "byte", "1048576", ["mib"]),
	data("gibibyte", "byte", "1073741824", ["gib"]),
	data("tebibyte", "byte", "1099511627776", ["tib"]),
	data("bit", "bit", "1", []),
	data("kilobit", "bit", "1000", ["Kb", "kbit"]),
	data("megabit", "bit", "1000000", ["Mb", "mbit"]),
	data("gigabit", "bit", "1000000000", ["Gb", "gbit"]),
	data("kilobit", "bit", "1000", ["kbps", "kbit/s"], "second"),
	data("megabit", "bit", "1000000", [
		"mbps",
		"Mb/s",
		"mbit/s"
	], "second"),
	data("gigabit", "bit", "1000000000", [
		"gbps",
		"Gb/s",
		"gbit/s"
	], "second"),
	data("megabyte", "byte", "1000000", ["MBps", "MB/s"], "second"),
	data("gigabyte", "byte", "1000000000", ["GBps", "GB/s"], "second")
];
const OTHER$2 = [
	{
		word: "degree Celsius",
		base: "celsius",
		factor: "1",
		forms: [
			"degrees celsius",
			"degree celsius",
			"degrees centigrade",
			"degrees c",
			"celsius"
		],
		symbols: [
			"°c",
			"C",
			"℃"
		]
	},
	{
		word: "degree Fahrenheit",
		base: "fahrenheit",
		factor: "1",
		forms: [
			"degrees fahrenheit",
			"degree fahrenheit",
			"degrees f",
			"fahrenheit"
		],
		symbols: [
			"°f",
			"F",
			"℉"
		]
	},
	{
		word: "degree",
		base: "degree",
		factor: "1",
		symbols: ["°"]
	},
	{
		word: "pascal",
		base: "pascal",
		factor: "1",
		symbols: ["Pa"]
	},
	{
		word: "hectopascal",
		base: "pascal",
		factor: "100",
		symbols: ["hpa"]
	},
	{
		word: "kilopascal",
		base: "pascal",
		factor: "1000",
		symbols: ["kpa"]
	},
	{
		word: "millibar",
		base: "pascal",
		factor: "100",
		symbols: ["mbar", "mb"]
	},
	{
		word: "bar",
		base: "pascal",
		factor: "100000"
	},
	{
		word: "decibel",
		base: "decibel",
		factor: "1",
		symbols: ["db"]
	},
	{
		word: "cup",
		base: "cup",
		factor: "1"
	},
	{
		word: "tablespoon",
		base: "tablespoon",
		factor: "1",
		symbols: ["tbsp", "tbsps"]
	},
	{
		word: "teaspoon",
		base: "teaspoon",
		factor: "1",
		symbols: ["tsp", "tsps"]
	}
];
/** A later entry does not replace an earlier one of the same symbol: "mb" is a megabyte. */
const UNITS = [
	...DURATIONS,
	...LENGTHS,
	...AREAS_AND_VOLUMES,
	...MASSES,
	...RATES,
	...ENERGY,
	...DATA,
	...OTHER$2
];
/** Units that are everyday words as well: read behind a number only where the number is written right before them. */
const SHARES$1 = [
	["%", "percent"],
	["per cent", "percent"],
	["percent", "percent"],
	["pc", "percent"],
	["pct", "percent"],
	["percentage point", "points"],
	["percentage points", "points"],
	["percent points", "points"],
	["per cent points", "points"],
	["pp", "points"],
	["ppt", "points"],
	["ppts", "points"],
	["pts", "points"],
	["basis point", "basis"],
	["basis points", "basis"],
	["bps", "basis"],
	["bp", "basis"]
];

// src/extract/phrases.ts
/** Makes a word list; words of an entry are separated by one blank. */
function toPhrases(entries) {
	const map = /* @__PURE__ */ new Map();
	let longest = 1;
	for (const [phrase, value] of entries) {
		if (!map.has(phrase)) map.set(phrase, value);
		longest = Math.max(longest, phrase.split(" ").length);
	}
	const words = [...map.keys()].map((phrase) => phrase.split(" "));
	const [firsts, lasts] = [new Set(words.map((parts) => parts[0])), new Set(words.map((parts) => parts.at(-1)))];
	return {
		entries: map,
		longest,
		firsts,
		lasts
	};
}
/** The longest entry that begins at `at` or a few blanks (or one hyphen) behind it. */
function phraseAfter(lower, at, list) {
	let key = "";
	let best = null;
	let position = at;
	let start = -1;
	for (let count = 0; count < list.longest; count++) {
		const word = wordAfter(lower, position);
		if (!word || count === 0 && !list.firsts.has(word.word)) break;
		if (start < 0) start = word.start;
		key = key === "" ? word.word : `${key} ${word.word}`;
		const value = list.entries.get(key);
		if (value !== void 0) best = {
			value,
			phrase: key,
			start,
			end: word.end
		};
		position = lower[word.end] === "-" ? word.end + 1 : word.end;
	}
	return best;
}
/** The longest entry that ends at `at` or a few blanks before it. */
function phraseBefore(lower, at, list) {
	let key = "";
	let best = null;
	let position = at;
	for (let count = 0; count < list.longest; count++) {
		const word = wordBefore(lower, position);
		if (!word || count === 0 && !list.lasts.has(word.word)) break;
		key = key === "" ? word.word : `${word.word} ${key}`;
		const value = list.entries.get(key);
		if (value !== void 0) best = {
			value,
			phrase: key,
			start: word.start,
			end: at
		};
		position = word.start;
	}
	return best;
}

// src/extract/units.ts
/** The unit that begins at `at`, or behind one blank or hyphen there: %, km/h, per cent, working days, pounds sterling. */
function unitAfter(source, at) {
	const symbol = symbolAt(source, at) ?? symbolBehindBlank(source, at);
	const start = source.lower[at] === "-" ? at + 1 : skipBlanks$1(source.lower, at);
	const word = start > at ? phraseAfter(source.lower, start, UNIT_WORDS) : null;
	if (word && source.lower[at] !== "-" && qualifies(source.lower, start, word.end)) return symbol;
	if (word && (!symbol || word.end > symbol.end)) return {
		unit: word.value,
		start: word.start,
		end: word.end,
		symbol: false
	};
	return symbol;
}
/** "40 night shifts", "12 day trips": the word for a time says of what kind the things are that are counted. */
function qualifies(lower, start, end) {
	return /^(?:night|day)$/.test(lower.slice(start, end)) && /^ (?!as\b|is\b|was\b|this\b|its\b|has\b|does\b|less\b|plus\b|across\b|perhaps\b)[a-z]{2,19}[a-rt-z]s(?![a-z])/.test(lower.slice(end, end + 24));
}
/** The unit that is written as this symbol or word, as it stands in a header: GB, %, days. */
function unitNamed(text) {
	return BY_SYMBOL.get(text) ?? BY_SYMBOL.get(text.toLowerCase()) ?? UNIT_WORDS.entries.get(text.toLowerCase()) ?? null;
}
/** The currency symbol or code that begins at `at`, with the blank behind it. */
function currencyAt({ cased }, at) {
	const found = matchAt(PREFIX, cased, at);
	const currency = found && CURRENCY_SYMBOLS.get(found[1].replace(" ", "").replace(".", ""));
	return currency ? {
		unit: moneyUnit(currency),
		start: at,
		end: at + found[0].length,
		symbol: true
	} : null;
}
/** The currency that ends right before a number at `at`. */
function currencyBefore(source, at) {
	if (at === 0 || !/[$£€¥₹₩₽₺₴₪₦. a-zA-Z]/.test(source.cased[at - 1])) return null;
	for (let start = Math.max(0, at - 6); start < at; start++) {
		const found = currencyAt(source, start);
		if (found?.end === at) return found;
	}
	return null;
}
const PREFIX = /((?<![A-Za-z])(?:(?:US|AU|CA|HK|NZ|NT|CN|[ACSR]) ?)?[$¥]|[£€₹₩₽₺₴₪₦]|(?<![A-Za-z])(?:Rs\.?|GBP|USD|EUR|JPY|CNY|RMB|INR|CHF|SEK|NOK|DKK|PLN|AUD|CAD|NZD|HKD|SGD|ZAR|BRL|MXN|UAH|KRW|AED)) ?(?=[\d.])/y;
const ONE$2 = new Decimal(1);
const shareUnit$1 = (kind) => kind === "basis" ? {
	dimension: "points",
	base: null,
	word: "basis point",
	factor: new Decimal("0.01"),
	per: null
} : {
	dimension: kind,
	base: null,
	word: null,
	factor: ONE$2,
	per: null
};
const moneyUnit = (currency) => ({
	dimension: "money",
	base: currency.code,
	word: currency.word,
	factor: new Decimal(currency.factor),
	per: null
});
function entryUnit(entry) {
	const [numerator = "1", denominator] = entry.factor.split("/");
	const factor = new Decimal(numerator).div(denominator ?? 1);
	return {
		dimension: entry.dimension ?? "measure",
		base: entry.base,
		word: entry.word,
		factor,
		per: entry.per ?? null
	};
}
const UNIT_WORDS = toPhrases([
	...SHARES$1.filter(([form]) => form !== "%").map(([form, kind]) => [form, shareUnit$1(kind)]),
	...CURRENCY_WORDS.map(([form, currency]) => [form, moneyUnit(currency)]),
	...UNITS.flatMap((entry) => {
		const unit = entryUnit(entry);
		return [
			entry.word,
			plural(entry.word),
			...entry.forms ?? []
		].map((form) => [form.toLowerCase(), unit]);
	})
]);
const BY_SYMBOL = new Map([
	...SHARES$1.filter(([form]) => !form.includes(" ")).map(([form, kind]) => [form, shareUnit$1(kind)]),
	...CURRENCY_WORDS.filter(([form]) => form === "p" || form === "kr").map(([form, currency]) => [form, moneyUnit(currency)]),
	...[...CURRENCY_SYMBOLS].map(([form, currency]) => [form, moneyUnit(currency)]),
	...UNITS.flatMap((entry) => (entry.symbols ?? []).map((symbol) => [symbol, entryUnit(entry)]))
].reverse());
function plural(word) {
	if (word.endsWith("foot") || word.endsWith("inch")) return word;
	const [head = "", ...rest] = word.split(" per ");
	return [`${head}s`, ...rest].join(" per ");
}
const SYMBOL$1 = /[A-Za-z°µ℃℉%€£$¥₹][A-Za-z²³23]{0,5}(?:\/[a-z]{1,4})?/y;
function symbolAt(source, at) {
	const found = matchAt(SYMBOL$1, source.cased, at);
	if (!found) return null;
	for (const text of [
		found[0],
		found[0].replace(/\/.*$/, ""),
		/^[%€£$¥₹°]/.test(found[0]) ? found[0][0] : ""
	]) {
		if (text === "" || /^[€£$¥₹]/.test(text) && /\d/.test(source.cased.slice(at + text.length, at + text.length + 2))) continue;
		const unit = BY_SYMBOL.get(text) ?? lowerSymbol(text);
		const end = at + text.length;
		if (unit && !(/[A-Za-z0-9]$/.test(text) && /[A-Za-z0-9]/.test(source.cased[end] ?? ""))) return {
			unit,
			start: at,
			end,
			symbol: true
		};
	}
	return null;
}
/** A capital alone is a unit of its own or none; longer abbreviations may be shouted. */
function lowerSymbol(text) {
	return text.length > 1 ? BY_SYMBOL.get(text.toLowerCase()) : void 0;
}
/** "10 GB", "5 %", "250 €": letters that are words too need more than a blank. */
function symbolBehindBlank(source, at) {
	if (source.cased[at] !== " " && source.cased[at] !== "-") return null;
	const found = symbolAt(source, at + 1);
	return found && (!LOOSE_WORDS.has(source.cased.slice(found.start, found.end)) || source.cased.length < 12 && found.end === source.cased.length) ? found : null;
}
/** Symbols that are words, initials or scales when they stand alone. */
const LOOSE_WORDS = /* @__PURE__ */ new Set([
	"m",
	"p",
	"h",
	"t",
	"l",
	"C",
	"F",
	"J",
	"V",
	"W",
	"st",
	"mi",
	"ha",
	"kt",
	"kn",
	"gal",
	"$",
	"£"
]);

// src/extract/compounds.ts
/** The figure with smaller parts behind it: two hours, 30 minutes and 5 seconds, 6ft 2in, a year and a half, ten euros and fifty cents. */
function withSmallerPart(source, figure) {
	const { dimension, unitWord } = figure.quantity;
	if (!figure.hasUnit || !figure.numeral || figure.numeral.bound || !unitWord || figure.end === figure.numeral.end) return figure;
	const half = dimension === "duration" ? matchAt(/ and a half(?![a-z])/y, source.lower, figure.end) : null;
	if (half) return add$1(figure, figure.end + half[0].length, unitSize(figure).times("0.5"), unitSize(figure).div(10));
	let whole = figure;
	let part = partBehind$1(source, whole.end, dimension === "money" ? "money" : unitWord);
	for (; part; part = partBehind$1(source, part.end, part.word)) whole = add$1(whole, part.end, part.numeral.low.times(part.size), part.numeral.step.times(part.size));
	return whole;
}
/** A number of a smaller unit than the one that ends at `at`. */
function partBehind$1(source, at, above) {
	const smaller = SMALLER[above];
	const joint = smaller ? matchAt(/,? (?:and )?|(?=\d)/y, source.lower, at) : null;
	const numeral = joint && readNumeral(source, at + joint[0].length, false);
	if (!smaller || !numeral || numeral.bound) return null;
	const inches = above === "foot" ? matchAt(/ ?in(?![a-z])/y, source.lower, numeral.end) : null;
	if (inches) return {
		numeral,
		end: numeral.end + inches[0].length,
		word: "inch",
		size: INCH
	};
	const found = unitAfter(source, numeral.end);
	const word = found?.unit.word ?? "";
	if (!found || !smaller.includes(word)) return null;
	return {
		numeral,
		end: found.end,
		word,
		size: word === "pound" ? POUND : found.unit.factor
	};
}
const INCH = new Decimal("0.0254");
const POUND = new Decimal("453.59237");
/** What the smaller part may be in, for each unit. */
const SMALLER = {
	year: ["month"],
	week: ["day"],
	day: ["hour"],
	hour: ["minute"],
	minute: ["second"],
	foot: ["inch"],
	stone: ["pound"],
	pound: ["ounce"],
	money: ["penny", "cent"]
};
function unitSize({ quantity, numeral }) {
	return numeral.low.isZero() ? new Decimal(1) : quantity.low.div(numeral.low);
}
function add$1(figure, end, more, step) {
	const low = figure.quantity.low.plus(more);
	const { other: _weight, ...quantity } = figure.quantity;
	return {
		...figure,
		end,
		numeral: null,
		quantity: {
			...quantity,
			low,
			high: low,
			step
		}
	};
}

// src/extract/figure.ts
/** The figure whose number begins at `at`, with a sign and a currency before it and a unit behind it; null where none is. `besideMoney` says that it is the end of a range of money. */
function readFigure(scene, at, besideMoney = false) {
	const { source } = scene;
	const currency = currencyBefore(source, at);
	const numeral = readNumeral(source, at, besideMoney || currency !== null || matchAt(BESIDE_CURRENCY, source.lower, at) !== null);
	if (!numeral) return null;
	const unit = currency ? null : unitOf$1(scene, numeral);
	if (!currency && !unit && isGluedToLetters(source, numeral)) return null;
	const figure = assemble(numeral, currency, unit);
	const withMillions = unit?.symbol && unit.unit.word === "metre" && numeral.form === "digits" ? metresOrMillions(scene, figure) : figure;
	const alternative = unit?.unit.word === "pound" && !numeral.scaled && !unit.symbol ? {
		...withMillions,
		quantity: {
			...withMillions.quantity,
			other: pounds(numeral)
		}
	} : withMillions;
	return signed(source, withSmallerPart(source, alternative));
}
/** A figure of a plain number: the building block of the readers beside this one. */
function plainFigure(start, end, quantity, core) {
	return {
		start,
		end,
		core: core ?? {
			start,
			end
		},
		quantity: {
			bound: "exact",
			high: quantity.low,
			step: ZERO$5,
			unit: null,
			unitWord: null,
			per: null,
			...quantity
		},
		numeral: null,
		hasUnit: false
	};
}
const ZERO$5 = new Decimal(0);
const ONE$1 = new Decimal(1);
/** A currency behind the number: it settles what a comma and an m before it mean. */
const BESIDE_CURRENCY = /[\d.,]{1,16}(?: \d{3}){0,4}(?:,\d{1,2})? ?(?:k|m|mn|b|bn|tn|mrd|mio)? ?(?:€|£|\$|usd|eur|gbp|chf|kr)(?![a-z\d])(?! ?\d)/y;
function unitOf$1({ source, hasShares, isValue }, numeral) {
	const { lower } = source;
	if (numeral.form === "words" && isLetter(lower.charCodeAt(numeral.end))) return null;
	const found = unitAfter(source, numeral.end + lengthOfLink(lower, numeral)) ?? unitBehindMore(source, numeral);
	if (found) return isUnitHere(source, numeral, found, isValue) ? found : null;
	const points = matchAt(/[ -]points?(?![a-z])/y, lower, numeral.end);
	if (!points || !hasShares() || lower[numeral.end + points[0].length] === "-" || lower[numeral.end] === "-" && !/^ (?:lead|swing|rise|fall|drop|gain|increase|majority|gap|margin|jump|slump|cut)/.test(lower.slice(numeral.end + points[0].length, numeral.end + points[0].length + 10))) return null;
	return {
		unit: POINTS,
		start: numeral.end + 1,
		end: numeral.end + points[0].length,
		symbol: false
	};
}
/** "9,400 fewer tonnes", "two more weeks": a word of more or less stands before the unit. */
function unitBehindMore(source, { end }) {
	const found = matchAt(/ (?:more|fewer|extra|additional|further)(?= [a-z])/y, source.lower, end);
	const unit = found && unitAfter(source, end + found[0].length);
	return unit && !unit.symbol ? unit : null;
}
/** "Dozens of miles", "0.3 of a second". */
function lengthOfLink(lower, { end, bound, form, low }) {
	if (bound === "vague") return lower.startsWith(" of ", end) ? 3 : 0;
	return form === "digits" && low.lt(1) && /^ of an? /.test(lower.slice(end, end + 7)) ? lower.indexOf(" ", end + 4) - end : 0;
}
const POINTS = {
	dimension: "points",
	base: null,
	word: null,
	factor: ONE$1,
	per: null
};
/** Words that are units only in the right company: 1080p is a screen, 64-bit a processor, two quarters of a match … */
function isUnitHere(source, numeral, { unit, start, end, symbol }, isValue) {
	const { lower, cased } = source;
	const value = numeral.low;
	if (unit.word === "penny" && symbol && /^(?:240|360|480|720|1080|1440|2160)$/.test(value.toFixed())) return false;
	if (unit.word === "bit" && lower[numeral.end] === "-") return false;
	if (unit.word === "second" && !lower.startsWith("seconds", start) && !value.eq(1) && !/^(?:-| of a)/.test(lower.slice(numeral.end, numeral.end + 5)) && !symbol) return false;
	if (unit.word === "cup" && cased[start] === "C") return false;
	if (unit.word === "stone" && (value.lt(4) || value.gt(40))) return false;
	if (unit.word === "foot" && lower[numeral.end] === "-" && lower.startsWith("er", end)) return false;
	if (unit.word === "bar" && !value.eq(1) && !lower.startsWith("bar ", start)) return false;
	if (unit.word === "bar" || unit.word === "yard" || unit.word === "degree") return isValue || !/^[ -](?:exam|charts?|codes?|in|programme)/.test(lower.slice(end, end + 10)) || unit.word === "yard";
	return true;
}
/** Letters right behind digits that are no unit make them part of a name: 4x4, 5G, 737s, 9EG. */
function isGluedToLetters({ lower }, numeral) {
	const next = lower.charCodeAt(numeral.end);
	return numeral.form === "digits" && (isLetter(next) || next === 95);
}
function assemble(numeral, currency, found) {
	const unit = currency?.unit ?? found?.unit;
	const scaled = (value) => !unit || unit.factor.eq(ONE$1) ? value : value.times(unit.factor);
	const low = scaled(numeral.low);
	return {
		start: currency?.start ?? numeral.start,
		end: found?.end ?? numeral.end,
		core: {
			start: numeral.start,
			end: numeral.end
		},
		numeral,
		hasUnit: unit !== void 0,
		quantity: {
			dimension: unit?.dimension ?? (numeral.isPart ? "fraction" : "count"),
			bound: numeral.bound ?? "exact",
			low,
			high: numeral.high === numeral.low ? low : scaled(numeral.high),
			step: numeral.isPart && !unit ? ZERO$5 : scaled(numeral.step),
			unit: unit?.base ?? null,
			unitWord: unit?.word ?? null,
			per: unit?.per ?? null
		}
	};
}
/** `5m`: millions before a counted plural, metres before a word of size, otherwise either. */
function metresOrMillions({ source }, figure) {
	const { lower } = source;
	const next = lower[figure.end] === " " ? wordAfter(lower, figure.end) : null;
	if (next && SIZE.has(next.word)) return figure;
	const { low, step } = figure.quantity;
	const millions = {
		...figure.quantity,
		dimension: "count",
		low: low.times(1e6),
		high: low.times(1e6),
		step: step.times(1e6),
		unit: null,
		unitWord: null
	};
	return next && isPlural$1(next.word) ? {
		...figure,
		quantity: millions,
		hasUnit: false
	} : {
		...figure,
		quantity: {
			...figure.quantity,
			other: millions
		}
	};
}
const SIZE = new Set("long high wide tall deep thick away above below from across apart down up underwater of sprint dash race hurdles butterfly freestyle".split(" "));
/** Whether a lower-case word looks like a counted plural. */
function isPlural$1(word) {
	return PLURALS.has(word) || word.length > 3 && /[^su]s$/.test(word) && !NOT_PLURAL.has(word);
}
const PLURALS = new Set("people men women children staff police households users jobs lives feet geese teeth mice".split(" "));
const NOT_PLURAL = new Set("this thus always across was has does its perhaps less unless towards afterwards besides sometimes hers ours theirs says goes takes makes".split(" "));
function pounds(numeral) {
	const gram = (value) => value.times("453.59237");
	return {
		dimension: "measure",
		bound: "exact",
		low: gram(numeral.low),
		high: gram(numeral.high),
		step: gram(numeral.step),
		unit: "gram",
		unitWord: "pound",
		per: null
	};
}
/** −11.4, +7.2, "minus 22": the sign must touch the number and follow a blank or a bracket. */
function signed({ lower }, figure) {
	const mark = lower[figure.start - 1];
	const before = figure.start - 2;
	if ((mark === "-" || mark === "–" || mark === "+") && (before < 0 || /[\s([|/,:;]/.test(lower[before]))) return withSign$1(figure, figure.start - 1, mark === "+" ? 1 : -1);
	const word = wordBefore(lower, figure.start);
	return word?.word === "minus" && skipBlanks$1(lower, word.end) === figure.start ? withSign$1(figure, word.start, -1) : figure;
}
function withSign$1(figure, start, sign) {
	const { low, high } = figure.quantity;
	const ends = sign === 1 ? {} : {
		low: high.neg(),
		high: low.neg()
	};
	return {
		...figure,
		start,
		quantity: {
			...figure.quantity,
			...ends,
			sign
		}
	};
}

// src/extract/plain-number.ts
/** The plain number at `at`, in digits or words. */
function numberAt(lower, at) {
	if (isDigit(lower.charCodeAt(at))) {
		const found = matchAt(/\d{1,3}(?:,\d{3}){0,2}(?:\.\d{1,2})?(?![\d.,]\d|\d|[a-z%])/y, lower, at);
		return found ? {
			start: at,
			end: at + found[0].length,
			value: new Decimal(found[0].replaceAll(",", ""))
		} : null;
	}
	const spelled = readWords(lower, at);
	return spelled && {
		start: at,
		end: spelled.end,
		value: spelled.value
	};
}

// src/extract/proportions.ts
/** Reads a ratio or odds from the number at `at`: 2:1, 1:50,000 to scale, 2.1 to 1, two-to-one, odds of 7/2. */
function readProportion(scene, at) {
	const { lower } = scene.source;
	const first = matchAt(JOINED, lower, at) ? numberAt(lower, at) : null;
	if (!first || first.value.isZero() || /[\d:.,/_-]/.test(lower[at - 1] ?? " ")) return null;
	return readColons$1(scene, first) ?? readTo(scene, first) ?? readOdds(scene, first);
}
/** A number with what may join it to another: most have nothing of the kind. */
const JOINED = /(?:[\d,.]{1,14}|[a-z]{3,9}(?:-[a-z]{3,5})?)(?:[:/]| to |-to-)/y;
/** Whether the words before `at` announce a ratio; what stands there is then no time of day. */
function isRatioAhead(text, at) {
	const lead = text.slice(Math.max(0, at - 40), at);
	return RATIO.test(lead) || SHARED.test(lead);
}
const RATIO = /(?:^|[^a-z])(?:ratios?|odds|proportion)(?: [a-z]{1,12}){0,6} $/i;
/** "Assigned 3 to 4 jobs" and "on a scale of 1 to 10" are ranges: behind these a ratio has a colon or falls. */
const SHARED = /(?:^|[^a-z])(?:scale|outnumber(?:s|ed|ing)?|outvoted|randomi[sz]ed|allocated|assigned)(?: [a-z]{1,12}){0,4} $/i;
const BEHIND$2 = /[ -](?:ratio|odds|basis|proportion|split|favourite|favorite|outsider|shot|chance|bet|against)(?![a-z])/y;
/** A colon joins two to four figures; two of which the second has two digits may be a time, and need words around them. */
function readColons$1({ source, isValue }, first) {
	const parts = [first];
	for (let part = partBehind(source.lower, first.end); part; part = partBehind(source.lower, part.end)) parts.push(part);
	const last = parts.at(-1);
	if (parts.length < 2 || parts.length > 4) return null;
	if (isAnnounced(source.lower, first.start, last.end) || isScale(source.lower, first, last)) return toFigure$1(parts);
	const isTime = /^(?:[01]?\d|2[0-3]):[0-5]\d(?:$|:)/.test(source.lower.slice(first.start, last.end));
	const isPlain = parts.slice(1).every(({ value }) => value.lt(10)) && !(first.value.eq(1) && last.value.eq(1));
	return !isTime && (isValue || isPlain && !isNamed$1(source.cased, first.start, parts.length)) ? toFigure$1(parts) : null;
}
/** A model "(1:20)": nobody puts twenty past one in brackets like that. */
function isScale(lower, { start, value }, { end }) {
	return value.eq(1) && lower[start - 1] === "(" && lower[end] === ")";
}
function partBehind(lower, at) {
	return lower[at] === ":" ? numberAt(lower, at + 1) : null;
}
/** "Luke 2:1" is a verse. */
function isNamed$1(cased, at, length) {
	return length === 2 && /(?:^|[^.!?:] )\p{Lu}\p{Ll}{1,15} $/u.test(cased.slice(Math.max(0, at - 20), at));
}
function isAnnounced(lower, start, end) {
	return isRatioAhead(lower, start) || matchAt(BEHIND$2, lower, end) !== null;
}
/** "2 to 1" may be a result or a change: it needs a decimal, hyphens or the words of a ratio. */
function readTo(scene, first) {
	const { source, isValue } = scene;
	const { lower } = source;
	const joint = matchAt(/ to |-to-/y, lower, first.end);
	const second = joint && numberAt(lower, first.end + joint[0].length);
	if (!second || second.value.isZero() || /(?:from|between) $/.test(lower.slice(Math.max(0, first.start - 8), first.start))) return null;
	if (/^(?:[:/]\d| ?%)/.test(lower.slice(second.end, second.end + 2)) || unitAfter(source, second.end) || SCALED$1.test(lower.slice(second.end))) return null;
	const isFalling = first.value.gt(second.value);
	const isToOne = isFalling && second.value.eq(1) && (!first.value.isInteger() || joint[0] === "-to-");
	const isWhole = isValue && isFalling && second.end === lower.length;
	const lead = lower.slice(Math.max(0, first.start - 40), first.start);
	const isRatio = RATIO.test(lead) || isFalling && SHARED.test(lead) || matchAt(BEHIND$2, lower, second.end) !== null;
	return isToOne || isWhole || isRatio ? toFigure$1([first, second]) : null;
}
const SCALED$1 = /^[ -](?:hundred|thousand|million|billion|trillion)(?![a-z])/;
/** 7/2, as bookmakers write it. */
function readOdds({ source: { lower }, isValue }, first) {
	const second = lower[first.end] === "/" ? numberAt(lower, first.end + 1) : null;
	if (!second || second.value.isZero()) return null;
	return isValue && first.value.gt(second.value) && second.end === lower.length || isAnnounced(lower, first.start, second.end) ? toFigure$1([first, second]) : null;
}
function toFigure$1(parts) {
	const [{ start, value }, last] = [parts[0], parts.at(-1)];
	const quantity = {
		dimension: "score",
		low: value,
		step: new Decimal(1),
		parts: parts.map((part) => part.value)
	};
	return plainFigure(start, last.end, quantity);
}

// src/extract/stopwatch.ts
/** Reads a time that was measured and not told by a clock: 1:08.31, 2h 03m 45s, 59.42s, and 2:17 or 2:04:35 beside the words of a race. */
function readStopwatch(scene, at) {
	const { lower } = scene.source;
	if (!matchAt(SHAPED, lower, at) || /[\d:.,/a-z_-]/.test(lower[at - 1] ?? " ")) return null;
	return readLetters(lower, at) ?? readColons(scene, at);
}
const SHAPED = /\d{1,4}(?:h|m ?\d|\.\d{1,3}s|:)/y;
/** Hours, minutes and seconds as letters: one alone is a time only where it is of seconds and has decimals. */
const LETTERS = [
	/(?<hours>\d{1,3})h(?:rs?)? ?(?<minutes>[0-5]?\d)m(?:ins?)?(?: ?(?<seconds>[0-5]?\d)(?<decimals>\.\d{1,3})?s(?:ecs?)?)?(?![a-z\d])/y,
	/(?<hours>\d{1,2})h(?<minutes>[0-5]\d)(?![a-z\d])/y,
	/(?<minutes>\d{1,3})m ?(?<seconds>[0-5]?\d)(?<decimals>\.\d{1,3})?s(?![a-z\d])/y,
	/(?<seconds>\d{1,4})(?<decimals>\.\d{1,3})s(?![a-z\d])/y
];
function readLetters(lower, at) {
	for (const pattern of LETTERS) {
		const found = matchAt(pattern, lower, at);
		if (!found) continue;
		const { hours, minutes, seconds, decimals } = found.groups;
		const step = seconds === void 0 ? new Decimal(60) : placeOf((decimals ?? ".").length - 1);
		const low = lengthOf([
			hours,
			minutes,
			seconds
		], decimals);
		return toFigure(at, at + found[0].length, low, step, hours ? "hour" : minutes ? "minute" : "second");
	}
	return null;
}
function readColons(scene, at) {
	const { lower } = scene.source;
	const found = matchAt(COLONS, lower, at);
	if (!found || !(scene.isValue && !isShort$1(found) || isMeasured$1(lower, found))) return null;
	const [surface, first, second, third, decimals] = found;
	const end = at + surface.length;
	const figure = toFigure(at, end, lengthOf(third === void 0 ? [
		"0",
		first,
		second
	] : [
		first,
		second,
		third
	], decimals), placeOf((decimals ?? ".").length - 1), "second");
	if (!isShort$1(found)) return figure;
	const other = toFigure(at, end, lengthOf([
		first,
		second,
		"0"
	]), new Decimal(60), "second").quantity;
	return {
		...figure,
		quantity: {
			...figure.quantity,
			other
		}
	};
}
function lengthOf([hours, minutes, seconds], decimals) {
	const whole = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
	return new Decimal(whole).plus(decimals === void 0 ? 0 : `0${decimals}`);
}
function toFigure(start, end, low, step, unitWord) {
	return {
		...plainFigure(start, end, {
			dimension: "duration",
			low,
			step,
			unit: "second",
			unitWord
		}),
		hasUnit: true
	};
}
/** The end of a measured time at `at`; 0 where the figures there are a time of day or none. */
function endOfStopwatch(lower, at) {
	const found = matchAt(COLONS, lower, at);
	return found && isMeasured$1(lower, found) ? at + found[0].length : 0;
}
const COLONS = /(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(\.\d{1,3})?(?![\d:]|[.,]\d| ?[ap]\.?m(?![a-z]))/y;
/** Words before figures with colons that make them a length of time; a clock ("a start time of 10:30") has others. */
const BEFORE$3 = new RegExp([
	"(?:^|[^a-z])(?:lap|laps|leg|split|effort|run|swim|ride|record|best|pb)(?: (?:of|was|is|a)){0,2} $",
	"(?:^|[^a-z])(?:a|an|the|his|her|their|its|winning|finishing|best|fastest|quickest|record|race|qualifying|lap|marathon) time (?:of|was|is) $",
	"(?:^|[^a-z])(?:clocked|clocking|clocks|timed)(?: (?:a|at|in)){0,2} $",
	"(?:^|[^a-z])in (?:(?:a|an|just|only|under|about|exactly|record) ){0,2}$"
].join("|"), "i");
const BEHIND$1 = /[ -](?:marathon|half-marathon|mile|lap|leg|split)(?![a-z])/iy;
function isMeasured$1(lower, found) {
	const start = found.index;
	if (found[4] !== void 0 && found[3] === void 0) return true;
	return BEFORE$3.test(lower.slice(Math.max(0, start - 48), start)) || matchAt(BEHIND$1, lower, start + found[0].length) !== null;
}
/** Two figures without a point: as likely hours as minutes, and in a claims file a time of day. */
function isShort$1(found) {
	return found[3] === void 0 && found[4] === void 0;
}

// src/extract/date-times.ts
const PART_OF_DAY = "(?: (?<part>in the (?:early )?(?:morning|afternoon|evening)|at night))?";
const HOUR = `(?<hour>1[0-2]|[1-9]|${CARDINAL})(?![\\d-])`;
/** "6.15am", "6:15 p.m.", "3am". */
const clockWithHalf = reader("(?<time>(?<hour>1[0-2]|0?[1-9])(?:[.:](?<minute>[0-5]\\d))? ?(?<half>[ap])(?:m|\\.m(?:\\.(?=[ ,;)]|$))?)(?![a-z]))", (groups) => {
	const hour = Number(groups.text("hour")) % 12;
	const half = groups.text("half").toLowerCase() === "p" ? 12 : 0;
	return found(groups, { time: (hour + half) * 60 + Number(groups.text("minute")) });
});
/** "18:20" on a twenty-four-hour clock. */
const clock = (text, at, options) => {
	const result = text[at - 1] === "(" && /^1:\d\d\)/.test(text.slice(at, at + 5)) || /[\d:.]/.test(text[at - 1] ?? "") ? null : CLOCK$2(text, at, options);
	return result && endOfStopwatch(text, at) === 0 && !isRatioAhead(text, at) ? result : null;
};
const CLOCK$2 = reader("(?<time>(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d))(?![\\d:]|[.,]\\d)", (groups) => found(groups, { time: Number(groups.text("hour")) * 60 + Number(groups.text("minute")) }));
/** "22.00 Good evening" at the head of a note, "at 5.20 on Friday": elsewhere a dotted number is no time. */
const dottedClock = (text, at, options) => {
	const result = DOTTED(text, at, options);
	if (!result) return null;
	const after = text.slice(result.end, result.end + 16);
	if (at === 0) return /^\d\d/.test(text) && /^\.? \p{Lu}/u.test(after) ? result : null;
	return /\b(?:at|by|until|till|before|after|around|about) $/i.test(text.slice(Math.max(0, at - 8), at)) && /^,? (?:on (?:mon|tue|wed|thu|fri|sat|sun|the )|yesterday|today|in the (?:m|a|e)|that )/i.test(after) ? result : null;
};
const DOTTED = reader("(?<time>(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d))(?![\\d%]|[.,]\\d)", (groups) => {
	const hour = groups.text("hour");
	const time = Number(hour) * 60 + Number(groups.text("minute"));
	const isTwelveHour = Number(hour) <= 12 && !hour.startsWith("0");
	return found(groups, isTwelveHour ? {
		time,
		twelveHour: true
	} : { time });
});
/** "half past six", "a quarter to five", "eleven minutes to nine", "twenty past nine in the evening". */
const spokenClock = (text, at, options) => SPOKEN(text, at, options) ?? spokenBare(text, at, options);
const SPOKEN = reader(`(?<time>(?:(?<word>half|(?:a )?quarter)|(?<minutes>[1-5]?\\d|${CARDINAL}) minutes?) (?<side>past|to|after|before) ${HOUR})${PART_OF_DAY}`, spoken);
/** Without "minutes" the figures may be votes or odds: a preposition of time must stand before them. */
function spokenBare(text, at, options) {
	if (!/\b(?:at|until|till|before|after|around|about) $/i.test(text.slice(Math.max(0, at - 8), at))) return null;
	return SPOKEN_BARE(text, at, options);
}
const SPOKEN_BARE = reader(`(?<time>(?:(?<minutes>five|ten|twenty|twenty-five) (?<side>past|to)|(?<word>half)) ${HOUR})${PART_OF_DAY}`, spoken);
/** "six o'clock". */
const oClock = reader(`(?<time>${HOUR} o['’]clock)${PART_OF_DAY}`, (groups) => timed(groups, hourOf(groups) * 60));
/** "The doors open at 7", "she arrived at seven on Friday": an hour alone, where the verb has it that something happens at a time. */
const hourAlone = (text, at, options) => {
	const lead = text.slice(Math.max(0, at - 40), at);
	if (!/(?:at|om|ll?|by|en|nd|ore|ter) $/i.test(lead)) return null;
	return (HAPPENS.test(lead) ? HOUR_ALONE(text, at, options) : null) ?? (BESIDE_DAY.test(lead) ? HOUR_AND_DAY(text, at, options) : null);
};
const HAPPENS = /\b(?:open|start|begin|began|end|finish|clos|shut|arriv|leav|left|meet|met|kick|depart|wake|woke|gather|serv)\p{L}{0,4}(?: \p{L}{1,9}){0,2} (?:at|from|until|till) $/iu;
/** "between nine yesterday and nine today", "at seven this morning". */
const BESIDE_DAY = /\b(?:at|by|from|until|till|between|and|before|after) $/i;
const HOUR_AND_DAY = reader(`(?<time>${HOUR})(?= (?:yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening))(?![a-z]))`, (groups) => timed(groups, hourOf(groups) * 60));
const HOUR_ALONE = reader(`(?<time>${HOUR})(?=$|[.;!?)]|,(?! ?\\d)| (?:on (?:mon|tue|wed|thu|fri|sat|sun|the \\d)|sharp|tonight|tomorrow|today|yesterday|and (?:clos|end|finish)|in the (?:m|a|e)))(?![.,]\\d)${PART_OF_DAY}`, (groups) => hourOf(groups) > 12 ? null : timed(groups, hourOf(groups) * 60));
/** "noon", "midnight". */
const namedTime = reader("(?<time>noon|midday|midnight)(?![a-z-])", (groups) => found(groups, { time: groups.text("time").toLowerCase() === "midnight" ? 0 : 720 }));
function spoken(groups) {
	const word = groups.text("word").toLowerCase();
	const minutes = word === "half" ? 30 : word === "" ? cardinal(groups.text("minutes")) : 15;
	if (minutes > 59 || hourOf(groups) > 12) return null;
	const isPast = /^$|past|after/i.test(groups.text("side"));
	return timed(groups, hourOf(groups) * 60 + (isPast ? minutes : -minutes));
}
/** A time of the twelve-hour clock: before noon as it stands, unless the words say which half of the day it is. */
function timed(groups, minutes) {
	const time = (minutes + 720) % 720;
	const part = groups.text("part").toLowerCase();
	if (part === "") return found(groups, {
		time,
		twelveHour: true
	});
	const isLate = /afternoon|evening/.test(part) || part === "at night" && time >= 360;
	return found(groups, { time: isLate ? time + 720 : time });
}
function hourOf(groups) {
	return cardinal(groups.text("hour"));
}
function cardinal(text) {
	return CARDINALS.get(text.toLowerCase()) ?? Number(text);
}

// src/extract/date-readers.ts
const YEAR_READERS = [
	isoDate,
	fiscalYear,
	yearRange,
	decade
];
const DIGIT_READERS = [
	numericDate,
	dayMonth,
	nthWeekdayOfMonth,
	timeRange,
	clockWithHalf,
	clock,
	dottedClock,
	spokenClock,
	oClock,
	hourAlone,
	ago,
	century,
	anniversary
];
const MONTH_READERS = [
	monthDay,
	monthOrdinal,
	monthAndYear
];
const WEEKDAY_READERS = [
	dayMonth,
	monthDay,
	ordinalDay,
	monthOrdinal,
	weekdayDay,
	weekdayAlone
];
const ORDINAL_READERS = [
	ordinalDay,
	nthWeekdayOfMonth,
	partOfMonth,
	quarter,
	century,
	anniversary
];
const CARDINAL_READERS = [
	spokenClock,
	oClock,
	hourAlone,
	ago
];
const PHASE_READERS = [
	monthAndYear,
	phaseOfYear,
	decade
];
/** The readers that may begin with a word: nothing else is tried there. */
const READERS = gather([
	[MONTHS.keys(), MONTH_READERS],
	[WEEKDAYS.keys(), WEEKDAY_READERS],
	[ORDINALS$1.keys(), ORDINAL_READERS],
	[CARDINALS.keys(), CARDINAL_READERS],
	[["half", "quarter"], [spokenClock, ago]],
	[[
		"noon",
		"midday",
		"midnight"
	], [timeRange, namedTime]],
	[[
		"early",
		"mid",
		"late",
		"beginning",
		"start",
		"middle",
		"end"
	], PHASE_READERS],
	[["the"], [
		dayMonth,
		ordinalDay,
		nthWeekdayOfMonth,
		dayAlone,
		monthAndYear,
		phaseOfYear,
		season,
		quarter,
		decade,
		century,
		lastOrNext,
		lastDay,
		partOfMonth
	]],
	[[
		"spring",
		"summer",
		"autumn",
		"fall",
		"winter"
	], [season]],
	[["q", "h"], [quarter]],
	[["last", "final"], [
		nthWeekdayOfMonth,
		quarter,
		lastDay,
		partOfMonth
	]],
	[[
		"last",
		"this",
		"next"
	], [lastOrNext]],
	[[
		"yesterday",
		"today",
		"tonight",
		"tomorrow"
	], [namedDay]],
	[[
		"fy",
		"fiscal",
		"financial"
	], [financialYear]],
	[[...NAMED_DAYS.keys()], [namedHoliday]],
	[[
		"centenary",
		"bicentenary",
		"tercentenary",
		"fiftieth",
		"hundredth"
	], [anniversary]],
	[["'", "’"], [decade]]
]);
/** Finds where a date may begin. */
const starts = createStarts(new Set(READERS.keys()));
function gather(groups) {
	const readers = /* @__PURE__ */ new Map();
	for (const [keys, added] of groups) for (const key of keys) {
		const word = /^(?:[a-z]+|['’])/.exec(key)[0];
		readers.set(word, [.../* @__PURE__ */ new Set([...readers.get(word) ?? [], ...added])]);
	}
	return readers;
}
/** The longest date that begins at an offset where `starts` found the word; `before` is the date read last in the text. */
function readAt(text, at, word, options, before) {
	const isDigit = word === "";
	if (isDigit && /[\d£$€¥₹][.,]?$/.test(text.slice(Math.max(0, at - 2), at))) return null;
	const isYear = isDigit && /^\d{4}/.test(text.slice(at, at + 4));
	if (!isYear && !mayBegin(text, at, word)) return null;
	const readers = isYear ? YEAR_READERS : isDigit ? DIGIT_READERS : READERS.get(word) ?? [];
	let longest = null;
	for (const read of readers) {
		const result = read(text, at, options);
		if (result && result.end > (longest?.end ?? at)) longest = result;
	}
	return longest ?? (isYear ? bareYear(text, at, before) : word === "the" ? anchored(text, at, before) : null);
}

// src/extract/date-runs.ts
/** Several days that share a month, "11–26 April 2026", "on 3, 4 and 9 May", "April 11 to 26"; null where there are not two. */
function readRun(text, at, options) {
	GATE.lastIndex = at;
	return GATE.test(text) ? daysFirst(text, at, options) ?? monthFirst(text, at, options) : null;
}
/** A day with something behind it that may join it to another: most numbers have nothing of the kind. */
const GATE = /(?:[A-Za-z]{3,9}\.?,? (?:the )?){0,2}[0-3]?\d(?:st|nd|rd|th)?(?: ?[–—-] ?| (?:to|until|till|through|and|or|&) |, )(?:and )?(?:the )?[\dA-Za-z]/y;
const MOST_DAYS = 8;
const JOINT$3 = / ?[–—-] ?| (?:to|until|till|through) | (?:and|or|&) |, (?:and )?/y;
const BARE = reader(`(?:${WEEKDAY},? (?:the )?)?(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\da-z%:]|[.,]\\d)`, (groups) => {
	const day = Number(groups.text("day"));
	if (day < 1 || day > 31) return null;
	const [range, weekday] = [groups.range("day"), groups.range("weekday")];
	const date = dateOf({
		day,
		weekday: WEEKDAYS.get(groups.text("weekday").toLowerCase())
	});
	return {
		end: groups.end,
		date,
		parts: {
			...weekday && { weekday },
			day: range
		}
	};
});
function daysFirst(text, at, options) {
	const days = [];
	for (let position = at; days.length < MOST_DAYS;) {
		const bare = BARE(text, position, options);
		const joint = bare && jointAt(text, bare.end);
		if (!bare || !joint) return null;
		days.push({
			...bare,
			at: position
		});
		position = bare.end + joint.length;
		if (!isInOrder(days) || !isStretch$1(text, at, joint) && !LISTED$1.test(text.slice(Math.max(0, at - 12), at))) return null;
		const last = dayMonth(text, position, options);
		if (!last) continue;
		if (!isInOrder([...days, last])) return null;
		const { month, year } = last.date;
		const shared = dateOf({
			month,
			year
		});
		return [...days.map((day) => ({
			...day,
			date: {
				...shared,
				...day.date
			}
		})), {
			...last,
			at: position
		}];
	}
	return null;
}
/** What stands before a list of days; elsewhere "5 and 9 May" may be a number and a date. */
const LISTED$1 = /(?:^|[:(]\s?|\b(?:on|of|for|by|from|between|both|dates|the|and) (?:the )?)$/i;
function monthFirst(text, at, options) {
	const first = monthDay(text, at, options);
	if (!first || first.date.year !== void 0) return null;
	const parts = [{
		...first,
		at
	}];
	for (let joint = jointAt(text, first.end), end = first.end; joint && parts.length < MOST_DAYS;) {
		const position = end + joint.length;
		const bare = LATER(text, position, options);
		if (!bare) break;
		parts.push({
			...bare,
			at: position,
			date: {
				month: first.date.month,
				...bare.date
			}
		});
		end = bare.end;
		joint = bare.date.year === void 0 ? jointAt(text, end) : "";
	}
	const { year } = parts.at(-1).date;
	if (parts.length < 2 || !isInOrder(parts)) return null;
	return year === void 0 ? parts : parts.map((part) => ({
		...part,
		date: {
			year,
			...part.date
		}
	}));
}
/** A further day behind a month: a year or the end of the phrase must follow, for "May 9 to 12 people" counts something. */
const LATER = reader("(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?:,? (?<year>[12]\\d{3})(?![\\d,.]\\d|\\d|%)|(?=$|[.;:!?)\\]–—]|,(?! ?\\d)| (?:and|or|to|at|in|on|with|for|but|from|when|while|as)(?![a-z])|, (?:and )?[0-3]?\\d(?!\\d)))(?![.,]\\d|[\\da-z%])", (groups) => {
	const [day, year] = [Number(groups.text("day")), groups.range("year")];
	if (day < 1 || day > 31) return null;
	const parts = {
		day: groups.range("day"),
		...year && { year }
	};
	return {
		end: groups.end,
		date: dateOf({
			day,
			year: year && Number(groups.text("year"))
		}),
		parts
	};
});
function jointAt(text, at) {
	JOINT$3.lastIndex = at;
	return JOINT$3.exec(text)?.[0] ?? "";
}
function isStretch$1(text, at, joint) {
	return /[–—-]|to|til|through/.test(joint) || joint === " and " && /\bbetween (?:the )?$/i.test(text.slice(Math.max(0, at - 12), at));
}
function isInOrder(parts) {
	return parts.every(({ date }, index) => index === 0 || date.day > parts[index - 1].date.day);
}

// src/extract/dates.ts
/**
* Finds the dates and times of a text, in order. In: whether the month comes first in 09/05/2025. Ranges are in that text;
* a hedge ("about 1962") belongs to the range, a preposition ("by 2041") does not.
*/
function extractDates(text, options = {}) {
	const settings = { monthFirst: options.monthFirst ?? false };
	const readings = [];
	let free = 0;
	starts(text, (at, word) => {
		if (at < free) return;
		const run = RUN_STARTS.has(word) ? readRun(text, at, settings) : null;
		const result = run ? null : readAt(text, at, word, settings, readings.at(-1));
		for (const part of run ?? (result ? [{
			...result,
			at
		}] : [])) {
			readings.push(withBound$1(text, part.at, part, free));
			free = part.end;
		}
	});
	return withEnds(text, joinTimes(text, readings));
}
/** Reads a text that is one date as a whole ("2025-05-09", "about 1962", "9 May 2025"); null where it is none. */
function readDate(text) {
	const trimmed = text.trim();
	const readings = extractDates(trimmed);
	const [first] = readings;
	const last = readings.at(-1);
	if (!first || !last || readings.length > (first.date.otherEnd ? 2 : 1)) return hedgedYear(trimmed);
	const rest = trimmed.slice(0, first.range.start) + trimmed.slice(last.range.end);
	return READ_ALONE.test(rest) ? asWhole(first.date) : null;
}
/** What several days with one month may begin with. */
const RUN_STARTS = /* @__PURE__ */ new Set([
	"",
	...MONTHS.keys(),
	...WEEKDAYS.keys()
]);
/** What may stand around a date of a claims file. */
const READ_ALONE = /^(?:(?:by|in|on|at|until|before|after|since|from|the|during|early|of|between) ?){0,3}(?:,? ?(?:daily|every day|each day|(?:on )?(?:week|\w{3,6})(?:days|ends)))?\.?$/i;
/** Of a stretch with both its ends the first is no end but the whole. */
function asWhole({ end, ...date }) {
	return end && !date.otherEnd ? {
		...date,
		end
	} : date;
}
/** "about 1962", "roughly 1850": in a claims file a lone year needs no preposition. */
function hedgedYear(text) {
	const match = /^(?:(?:about|around|roughly|approximately|circa|c\.?) )([12]\d{3})$/i.exec(text);
	return match ? {
		year: Number(match[1]),
		bound: "about"
	} : null;
}

// src/extract/lexicon/multiples.ts
const verb = (value, base, ...forms) => [[base, {
	value,
	form: base === "double" ? "double" : "word"
}], ...forms.map((form) => [form, {
	value,
	form: form.endsWith("es") ? "doubles" : "word"
}])];
const MULTIPLE_WORDS = new Map([
	...verb("2", "double", "doubles", "doubled", "doubling"),
	...verb("3", "treble", "trebles", "trebled", "trebling"),
	...verb("3", "triple", "triples", "tripled", "tripling"),
	...verb("4", "quadruple", "quadruples", "quadrupled", "quadrupling"),
	...verb("5", "quintuple", "quintuples", "quintupled", "quintupling"),
	...verb("6", "sextuple", "sextupled", "sextupling"),
	...verb("0.5", "halve", "halves", "halved", "halving"),
	["twice", {
		value: "2",
		form: "adverb"
	}],
	["thrice", {
		value: "3",
		form: "adverb"
	}]
]);
const words$11 = (list) => new Set(list.split(" "));
const NOT_MULTIPLE_AFTER = words$11("room rooms bed beds bedroom bedrooms decker glazing glazed act agent bass bill bind bluff bogey bottom breasted check checked checking chin cream cross crossing crown cup date dealing dealings digit digits door doors down dutch edged espresso fault faults figure figures first garage gold header helix jeopardy jump jumper jumped lane life lives lock locked meaning murder negative negatives click clicked dip dipped oven page parked play points portion quotes quotation sided speed spread standard standards take team threat time top trouble vision vote voting whammy world yellow yolk a aaa bypass axel alliance clef voice voices choir tax-deduction back up over entendre helping gin whisky vodka shot shots scoop");
const NOT_MULTIPLE_BEFORE = words$11("tennis badminton mixed men's women's ladies ladies' gentlemen's boys' girls' body redouble both two twin equal unequal their-own at on-the the historic famous domestic league");
/** Before "double": the verb is meant, or a bound. */
const VERB_BEFORE_DOUBLE = words$11("to will would could can may might should must shall 'll nearly almost more about over than is was were are be been being and roughly around at least by set due just only exactly effectively virtually practically not helped which that it they we you expected");
/** Behind "double": what is doubled, or a comparison. */
const NOUN_AFTER_DOUBLE = words$11("the its their his her our your my that this what in from by to between since within over production output sales revenue revenues profits profit funding spending investment capacity turnover exports imports earnings numbers membership rates prices costs last every each as after during when if once");

// src/extract/anchors.ts
/** Words that a figure can begin with, in lower case. */
const ANCHOR_WORDS = new Map([
	...kind("article", [
		"an hour",
		"a week",
		"a month",
		"a year",
		"a decade",
		"a century",
		"a fortnight",
		"a minute",
		"a mile",
		"an acre",
		"a tonne",
		"a day",
		"a quarter of an hour"
	]),
	...kind("label", [
		"no",
		"no.",
		"number"
	]),
	...kind("ordinal", ORDINALS.keys()),
	...kind("fraction", DENOMINATORS.keys()),
	...kind("fold", [
		"twofold",
		"threefold",
		"fourfold",
		"fivefold",
		"sixfold",
		"sevenfold",
		"eightfold",
		"ninefold",
		"tenfold",
		"hundredfold",
		"twentyfold",
		"thousandfold"
	]),
	...kind("multiple", MULTIPLE_WORDS.keys()),
	...kind("loose", [
		...VAGUE.keys(),
		"several",
		"many",
		"a few",
		"a couple",
		"couple of",
		"the low",
		"the high"
	]),
	...kind("number", [
		...SMALL.keys(),
		...TENS.keys(),
		...SCALES.keys()
	])
]);
/** Finds, from `lastIndex` on, the next digit, fraction sign or anchor word of a text in lower case. */
const ANCHOR = new RegExp(`[\\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]|\\b(?:${alternatives([...ANCHOR_WORDS.keys()])})(?![a-zà-ÿ'])`, "g");
function kind(name, words) {
	return [...words].map((word) => [word, name]);
}
/** A pattern of the words as a tree of letters, so that each letter of the text is looked at once. */
function alternatives(words) {
	const byLetter = /* @__PURE__ */ new Map();
	for (const word of words) if (word !== "") byLetter.set(word[0], [...byLetter.get(word[0]) ?? [], word.slice(1)]);
	const branches = [...byLetter].map(([letter, rests]) => (letter === "." ? "\\." : letter) + alternatives(rests));
	if (branches.length === 0) return "";
	const isOptional = words.includes("");
	return branches.length === 1 && !isOptional ? branches[0] : `(?:${branches.join("|")})${isOptional ? "?" : ""}`;
}

// src/extract/lexicon/changes.ts
/** Verbs and nouns of change with their direction. Own list after business and election copy. */
const words$10 = (direction, list) => list.split(" ").map((word) => [word, direction]);
const CHANGES = new Map([...words$10(1, "rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbs climbed climbing jump jumps jumped jumping gain gains gained gaining soar soars soared soaring surge surges surged surging leap leaps leapt leaping raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting expand expands expanded expanding swell swelled swells edge-up hike hikes hiked hiking uplift upped widen widens widened advance advanced doubled doubling trebled trebling tripled tripling quadrupled quadrupling strengthened accelerated accelerates put-up up upgraded"), ...words$10(-1, "fall falls fell fallen falling drop drops dropped dropping decrease decreases decreased decreasing decline declines declined declining cut cuts cutting reduce reduces reduced reducing reduction reductions slash slashes slashed slashing shrink shrinks shrank shrunk shrinking slump slumps slumped slumping plunge plunges plunged plunging tumble tumbles tumbled tumbling slip slips slipped slipping dip dips dipped dipping slide slides slid sliding lose loses lost losing loss lower lowers lowered lowering trim trims trimmed trimming narrow narrows narrowed narrowing ease eases eased easing sink sinks sank sunk down contract contracts contracted contraction downgraded shed sheds shedding weakened halved halving")]);
/** Before a bare number or "by" these tell of a result, a sum collected, a margin: lost by 212 votes, raised £1m. */
const RESULTS = new Set("lose loses lost losing raise raises raised raising gain gained lift lifted drop".split(" "));
/** Comparatives that may describe the counted things themselves: 63 smaller turbines. */
const QUALITIES = new Set("higher bigger larger longer greater taller heavier faster dearer wider lower smaller shorter cheaper lighter slower narrower extra".split(" "));
/** Verbs without a direction: the numbers around them tell. */
const NEUTRAL_CHANGES = new Set("change changes changed changing move moves moved moving go goes went gone going swing swung shift shifted revise revised adjust adjusted".split(" "));
/** Comparatives behind a figure: 5,000 fewer, £5.7m bigger, 9 points lower. */
const COMPARATIVES = new Map([...words$10(1, "more higher bigger larger longer greater taller heavier faster dearer extra increase rise growth jump gain hike uplift surge ahead wider boost climb"), ...words$10(-1, "fewer less lower smaller shorter cheaper lighter slower decrease fall drop decline cut reduction dip off discount narrower loss slump")]);

// src/extract/changes.ts
/** What the words around a figure say of a change: rose by, fell from … to, up 7.2, 9 points lower, a rise of. */
function readChange(lower, figure, previous) {
	const { start } = figure;
	if (figure.quantity.dimension === "score" || figure.quantity.dimension === "version" || figure.quantity.dimension === "rank") return {};
	if (previous?.change.change === "from" && matchAt(/,? (?:\([^()]{0,24}\) )?to /y, lower, previous.end) && start - previous.end < 32) return {
		...previous.change,
		change: "to"
	};
	return before(lower, figure) ?? after(lower, figure) ?? {};
}
/** The verb or noun of change that the "from" before `start` belongs to; undefined where there is none in the clause. */
function changeAround(lower, start) {
	return nearest(lower, start, 10);
}
function before(lower, { start, quantity }) {
	let word = wordBefore(lower, start);
	for (let skipped = 0; word && skipped < 3 && (word.word.endsWith("ly") || SKIPPED$2.has(word.word)); skipped++) word = wordBefore(lower, word.start);
	if (!word) return null;
	switch (word.word) {
		case "up":
		case "down": return PHRASAL.has(wordBefore(lower, word.start)?.word ?? "") ? null : toChange(word.word === "up" ? 1 : -1, "by");
		case "by":
		case "of": return fromVerb(lower, word.start, word.word === "by" ? 7 : 1, "by", false);
		case "to": return fromVerb(lower, word.start, 4, "to", true);
		case "from": return fromVerb(lower, word.start, 7, "from", true);
		default: {
			const direction = CHANGES.get(word.word);
			const isResult = RESULTS.has(word.word) && quantity.dimension !== "points" && quantity.dimension !== "percent";
			return direction && !isResult && !NOUNS_BEFORE.has(wordBefore(lower, word.start)?.word ?? "") ? toChange(direction, "by") : null;
		}
	}
}
const SKIPPED$2 = new Set("a an the just only further another additional extra".split(" "));
const PHRASAL = new Set("put puts putting give gave given giving make makes made making set sets setting pick picked take took taken taking end ended sign signed rack racked open opened back backed turn turned write wrote split stand stood come came break broke look looked".split(" "));
const NOUNS_BEFORE = new Set("the a an this that".split(" "));
function fromVerb(lower, at, reach, change, neutral) {
	const direction = nearest(lower, at, reach, change === "by");
	if (direction === void 0 || direction === 0 && !neutral) return null;
	return toChange(direction, change);
}
function toChange(direction, change) {
	return direction === 0 ? { change } : {
		direction,
		change
	};
}
const LOSING = /* @__PURE__ */ new Set([
	"lose",
	"loses",
	"lost",
	"losing"
]);
/** Walks back over words and commas, never over the end of a clause. */
function nearest(lower, at, reach, isMargin = false) {
	let position = at;
	for (let count = 0; count < reach; count++) {
		position = skipMarks(lower, position);
		const word = wordBefore(lower, position) ?? figureBefore(lower, position);
		if (!word) return void 0;
		const direction = CHANGES.get(word.word);
		if (direction) return isMargin && LOSING.has(word.word) ? void 0 : direction;
		if (NEUTRAL_CHANGES.has(word.word)) return 0;
		position = word.start;
	}
}
/** Back over one comma, percent sign or hyphen and the blank behind it. */
function skipMarks(lower, at) {
	const end = lower[at - 1] === " " ? at - 1 : at;
	return /[,%-]/.test(lower[end - 1] ?? "") ? end - 1 : at;
}
function figureBefore(lower, at) {
	let end = at;
	while (end > 0 && lower[end - 1] === " " && at - end < 4) end--;
	let start = end;
	while (start > 0 && end - start < 16 && /[\d.,£$€%]/.test(lower[start - 1])) start--;
	return start < end && /\d/.test(lower.slice(start, end)) && !/[.,]$/.test(lower.slice(start, end)) ? {
		word: "",
		start
	} : null;
}
function after(lower, { core, end, quantity }) {
	const inside = /^ (more|fewer) /.exec(lower.slice(core.end, end))?.[1];
	if (inside) return inside === "fewer" ? toChange(-1, "by") : null;
	if (lower[end] !== " ") return null;
	const word = wordAfter(lower, end);
	if (!word) return null;
	const direction = COMPARATIVES.get(word.word);
	if (!direction) return null;
	const isCount = quantity.dimension === "count";
	if (word.word === "ahead" && quantity.dimension === "duration") return null;
	if (word.word === "off" && (isCount || quantity.dimension === "measure")) return null;
	const next = lower[word.end] === " " ? wordAfter(lower, word.end)?.word ?? "" : "";
	if (isCount && QUALITIES.has(word.word) && isPlural$1(next)) return null;
	return isCount && word.word === "more" && next !== "than" ? null : toChange(direction, "by");
}
/** "a further", "in all", "of which", "each", "the remaining" around a figure. */
function readRelation(lower, { start, core, end, quantity }) {
	const last = wordBefore(lower, start)?.word ?? "";
	if (quantity.per === "item" || /^ (?:each|apiece)(?![a-z])/.test(lower.slice(end, end + 8))) return "each";
	if (/^(?:further|additional|another|extra)$/.test(last) || isAdded(lower, end, quantity.dimension) || ADDED_INSIDE.test(lower.slice(core.end, end))) return "further";
	const lead = lower.slice(Math.max(0, start - 16), start);
	if (/(?:^|[^a-z])(?:remaining|(?:the|all) other|rest,) $/.test(lead)) return "rest";
	if (/of (?:which|whom|these|those),? (?:some |about |only |just )?$/.test(lead)) return "part";
	if (/(?:total of|totalling|totaling|in all,|in total,|altogether,|combined) $/.test(lead)) return "total";
	return matchAt(TOTAL_BEHIND, lower, end) ? "total" : void 0;
}
const ADDED_INSIDE = /^ (?:more|extra|additional|further) /;
const TOTAL_BEHIND = /(?: [a-z]{1,16}){0,2} (?:in all|in total|altogether|all told|combined)(?![a-z])/y;
const ADDED$1 = /* @__PURE__ */ new Set([
	"count",
	"money",
	"measure",
	"duration"
]);
function isAdded(lower, end, dimension) {
	if (lower[end] !== " " || !ADDED$1.has(dimension)) return false;
	const next = wordAfter(lower, end);
	if (next?.word === "extra" || next?.word === "additional") return true;
	return next?.word === "more" && dimension !== "money" && wordAfter(lower, next.end)?.word !== "than";
}

// src/extract/fractions.ts
/** Reads half, a quarter, two-thirds, half a million, half an hour from the number or fraction word at `at`. */
function readFraction(scene, at) {
	const { source } = scene;
	const share = readShare(scene, at);
	return share && (ofScale(source, share) ?? halfAs(source.lower, share) ?? plain$5(share));
}
const plain$5 = ({ start, end, value }) => plainFigure(start, end, {
	dimension: "fraction",
	low: value
});
/** half as many; half as large again is one and a half times as large */
function halfAs(lower, { start, end, value }) {
	const found = matchAt(/ as [a-z]{3,12}(?: [a-z]{3,12})?( again)?(?![a-z])/y, lower, end);
	if (!found) return null;
	const isMore = found[1] !== void 0 || found[0].endsWith(" again");
	return plainFigure(start, isMore ? end + found[0].length : end, {
		dimension: "multiple",
		low: isMore ? value.plus(1) : value
	}, {
		start,
		end
	});
}
function readShare(scene, at) {
	const { lower } = scene.source;
	const first = wordAfter(lower, at);
	const whole = first?.start === at ? DENOMINATORS.get(first.word) : void 0;
	if (first && whole !== void 0) return readSingle(scene, at, first.end, whole);
	const count = countAt(lower, at);
	const second = count && /[ -]/.test(lower[count.end] ?? "") ? wordAfter(lower, count.end + 1) : null;
	if (!count || !second) return null;
	const parts = DENOMINATORS.get(second.word) ?? DENOMINATORS.get(second.word.replace(/s$/, ""));
	const isPlural = second.word.endsWith("s");
	if (!parts || count.value >= parts || isPlural !== count.value > 1) return null;
	if (second.word === "quarter" && lower[count.end] === " " && !lower.startsWith(" of", second.end) || lower[second.end] === "'") return null;
	return {
		start: at,
		end: second.end,
		value: new Decimal(count.value).div(parts),
		parts
	};
}
function countAt(lower, at) {
	const digits = matchAt(/\d{1,3}(?=[ -][a-z]{4,11}s(?![a-z]))/y, lower, at);
	if (digits) return {
		value: Number(digits[0]),
		end: at + digits[0].length
	};
	const spelled = readWords(lower, at);
	return spelled && !spelled.scaled && spelled.value.isInteger() ? {
		value: spelled.value.toNumber(),
		end: spelled.end
	} : null;
}
/** Half, third, quarter, tenth with "a" or nothing before it. */
function readSingle(scene, at, end, parts) {
	const { lower } = scene.source;
	const article = wordBefore(lower, at);
	const hasArticle = article?.word === "a" && lower[article.end] === " ";
	const before = hasArticle ? wordBefore(lower, article.start) : article;
	const next = wordAfter(lower, end);
	const touching = next !== null && lower[end] === " ";
	const start = hasArticle ? article.start : at;
	const follows = touching ? next.word : "";
	if (scene.isValue && (hasArticle || parts !== 3) && end === lower.length) return {
		start,
		end,
		value: new Decimal(1).div(parts),
		parts
	};
	if (parts === 2) return isHalf(lower, at, end, before?.word ?? "", follows, hasArticle) ? {
		start: hasArticle ? start : at,
		end,
		value: new Decimal("0.5"),
		parts
	} : null;
	if (!hasArticle) return matchAt(/ of an? (?:million|billion|trillion)(?![a-z])/y, lower, end) ? {
		start,
		end,
		value: new Decimal(1).div(parts),
		parts
	} : null;
	return (follows === "of" || SHARE_AFTER.has(follows) || SHARE_BEFORE.has(before?.word ?? "") && (!touching || SHARE_NEXT.has(follows))) && lower[end] !== "-" ? {
		start,
		end,
		value: new Decimal(1).div(parts),
		parts
	} : null;
}
const SHARE_AFTER = new Set("more less fewer higher lower bigger smaller larger cheaper longer shorter greater faster slower".split(" "));
const SHARE_BEFORE = new Set("by than nearly almost about over under around roughly is it's was up down just to only least cut exactly some fell rose from".split(" "));
const SHARE_NEXT = new Set("in to from on since by and or at this last over with as after before because while when but were was are is have had".split(" "));
const HALF_AFTER = new Set("of the a an that this those these its his her their our all my your what as".split(" "));
const HALF_BEFORE = new Set("by than nearly almost about over under around roughly in only just least exactly up".split(" "));
const NO_HALF_BEFORE = new Set("first second last better other top bottom front back third fourth each one and".split(" "));
function isHalf(lower, at, end, before, follows, hasArticle) {
	if (lower[end] === "-" || lower[at - 1] === "-" || NO_HALF_BEFORE.has(before)) return /^-a-(?:million|billion|dozen|mile|hour)/.test(lower.slice(end, end + 12)) && !NO_HALF_BEFORE.has(before);
	if (hasArticle && (before === "and" || follows !== "of")) return false;
	if (HALF_AFTER.has(follows)) return !/^ (?:the (?:time|battle|story)|a (?:chance|mind|eye))(?![a-z])/.test(lower.slice(end, end + 12));
	return HALF_BEFORE.has(before) && follows !== "past" && follows !== "time" && follows !== "term";
}
/** Half a million, two-thirds of a million, half an hour, a quarter of a mile, half a dozen. */
function ofScale(source, share) {
	const { lower } = source;
	const joint = matchAt(/(?: of)?[ -](?:an?|one)[ -]|[ -](?=mile|hour|dozen|million|billion|litre|pint|kilo)/y, lower, share.end);
	if (!joint) return null;
	const at = share.end + joint[0].length;
	const word = wordAfter(lower, at);
	const size = word && word.start === at ? SCALES.get(word.word) : void 0;
	if (size && word) {
		const value = share.value.times(size);
		const unit = unitAfter(source, word.end);
		const low = value.times(unit?.unit.factor ?? 1);
		const step = new Decimal(size).div(10).times(unit?.unit.factor ?? 1);
		const core = {
			start: share.start,
			end: word.end
		};
		const quantity = {
			dimension: unit?.unit.dimension ?? "count",
			low,
			step: size > 100 ? step : new Decimal(1),
			unit: unit?.unit.base ?? null,
			unitWord: unit?.unit.word ?? null
		};
		return {
			...plainFigure(share.start, unit?.end ?? word.end, quantity, core),
			hasUnit: unit !== null
		};
	}
	const unit = unitAfter(source, at - 1);
	if (!unit || unit.start !== at || unit.symbol || unit.unit.dimension === "money" || unit.unit.base === null) return null;
	const low = share.value.times(unit.unit.factor);
	const { dimension, base, word: unitWord } = unit.unit;
	return {
		...plainFigure(share.start, unit.end, {
			dimension,
			low,
			step: share.parts < 10 ? low : unit.unit.factor.div(share.parts),
			unit: base,
			unitWord
		}, {
			start: share.start,
			end: share.end
		}),
		hasUnit: true
	};
}

// src/extract/lexicon/labels.ts
/** Words before which a number is a name or a place in a list, and set phrases with number words. Own lists. */
/** Singular nouns, whatever their case: Article 5, section 151, page 12. */
const LABELS = new Set("article articles section sections clause clauses chapter chapters figure figures fig table tables page pages pp item items room terminal band channel radio level grade phase stage group line route platform gate flight bus paragraph paragraphs para paras appendix annex schedule part volume vol episode season series tier category cat class zone division unit block flat plot lot junction exit step option question rule type model mark mk size game match day week round heat lane bay ward box note footnote ref reference issue no number nos act scene verse lesson module exercise problem test study task sprint ticket bug case form order regulation directive resolution motion amendment bill protocol title formula apollo windows iphone boeing airbus covid cop district precinct highway interstate autobahn track tape side area sector war quarter key stage building pier dock berth hole hangar http error code status port room studio house lodge floor tram bib bulletin run report paper post extension rfc".split(" "));
/** "level 2" is a label and so is "Level 2"; these are labels only with a capital, being common words. */
const CAPITAL_LABELS = new Set("day week game match quarter side area house order test case form issue line class part size step track unit lot bill act floor order box war study report post paper patch match round question category model title code key status building error port ward number bulletin run report paper extension".split(" "));
/** Capitalised words that are no name when a number follows: the first word of a sentence, headlines. */
const NO_NAMES = new Set("a an the and or but of in on at by for from to with over under about around nearly almost just only some up down than least most more less fewer between within after before since until till per plus minus all another further additional these those its his her their our my your both every each first last next past other about roughly approximately exactly last further extra total than is are was were be has have had will would cut cuts lose loses lost gain gains gained add adds added create creates created save saves saved hire hires hired win wins won kill kills killed sell sells sold buy buys bought open opens close closes closed build builds built spend spends spent raise raises raised pay pays paid cost costs fund funds face faces hit hits get gets got see sees saw take takes took give gives gave make makes made keep keeps need needs sign signs send sends sent attend attended join joins joined delete deletes back backs axe axes scrap scraps shed sheds top tops reach reaches reached exceed exceeds now still then so as if when while where that which who what how why not jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december".split(" "));
/** Words behind a number that count it, although a name stands before: gave Labour 402 seats. */
const COUNTED_BEHIND_NAMES = new Set("seats votes points mps members people jobs goals runs wins medals councillors shares dollars of million billion thousand hundred trillion per percent percentage votes".split(" "));
/** Verbs that look like plurals: "Saturn 5 costs" names a thing. */
const THIRD_PERSON = new Set("costs runs comes gets starts works brings adds offers launches opens arrives ships sells looks says makes takes goes gives needs lets uses keeps shows means wins loses crashes lands leaves returns supports requires includes".split(" "));
/**
* Set phrases in which a number word counts nothing; the number word stands in brackets. "catch-22" and its like need no
* entry: digits behind letters and a hyphen are never read.
*/
const IDIOMS = [
	"[two] minds",
	"in [two] minds",
	"[two] and two",
	"two and [two] together",
	"put [two] and [two]",
	"[two]-faced",
	"[two]-way",
	"[two] cents",
	"[two] left feet",
	"[two] peas",
	"[two] can play",
	"[two] wrongs",
	"[two]-time",
	"[two]-timing",
	"[two]-horse",
	"one-[two]",
	"[three] cheers",
	"all [fours]",
	"[four]-letter word",
	"[four] corners",
	"high [five]",
	"take [five]",
	"[six] feet under",
	"[six] of one",
	"six of [one]",
	"half a [dozen] of the other",
	"baker's [dozen]",
	"[six]-pack",
	"deep [six]",
	"[seven] deadly sins",
	"[seven]th heaven",
	"cloud [nine]",
	"[nine] nines",
	"[five] nines",
	"[nine]-to-five",
	"nine-to-[five]",
	"[nine] to [five] job",
	"nine to [five] job",
	"[ten] to one",
	"[ten]-pin",
	"hang [ten]",
	"[twenty]-[twenty]",
	"[twenty]-twenty",
	"twenty-[twenty] vision",
	"twenty-[twenty]",
	"[forty] winks",
	"[forty]-niner",
	"fifty-[fifty] chance",
	"the [eleven]th hour",
	"[hundred] per cent certain",
	"[hundred] and one things",
	"a [thousand] apologies",
	"a [thousand] pardons",
	"a [thousand] thanks",
	"a [thousand] cuts",
	"a [thousand] words",
	"a [thousand] times",
	"a [thousand] miles away",
	"a [hundred] times",
	"a [million] times",
	"a [million] miles",
	"a [million]-to-one",
	"thanks a [million]",
	"one in a [million]",
	"[one] in a million",
	"a [million] dollar question",
	"[million]-dollar",
	"a [million]-dollar",
	"the [million]",
	"like a [million] dollars",
	"look a [million] dollars",
	"feel like a [million]",
	"[zero]-sum",
	"[zero] sum",
	"[zero] tolerance",
	"[zero]-tolerance",
	"[zero] hour",
	"[zero]-hour",
	"[zero]-hours",
	"[zero] hours",
	"net [zero]",
	"net-[zero]",
	"ground [zero]",
	"patient [zero]",
	"day [zero]",
	"[zero] in on",
	"square [one]",
	"number [one]",
	"number [two]",
	"number [three]",
	"number [ten]",
	"no [one]",
	"any[one]",
	"[one] by one",
	"one by [one]",
	"[two] by two",
	"[one] another",
	"[one] day",
	"[one]-off",
	"[one]-sided",
	"[one]-way",
	"[one]-liner",
	"[one] thing",
	"for [one]",
	"at [one] point",
	"at [one] time",
	"[one] of",
	"the [one]",
	"this [one]",
	"that [one]",
	"the [two] of us",
	"the [two] of them",
	"the [three] of us",
	"the [three] of them",
	"for [two] pins",
	"second to [none]",
	"[hundreds] and thousands of sprinkles"
];

// src/extract/labels.ts
/** Where a label such as Type 45 or sections 3–5 ends, whose number begins at `at`; 0 if the number is no label. */
function endOfLabel(source, at, isTitle) {
	const { lower } = source;
	const plain = matchAt(/\d{1,4}(?!\d|[,.]\d|%|[a-z])/y, lower, at);
	if (!plain) return 0;
	const end = at + plain[0].length;
	if (ABBREVIATED.test(lower.slice(Math.max(0, at - 6), at))) return endOfList(lower, at, end);
	const before = wordBefore(lower, at);
	if (!before || before.end !== at - 1) return 0;
	const capital = isCapital(source, before.start);
	if (LABELS.has(before.word)) return capital || !CAPITAL_LABELS.has(before.word) || standsAlone$1(lower, end) ? endOfList(lower, at, end) : 0;
	if (!capital && isNumberedThing(lower, before) && standsBare(source, end)) return endOfList(lower, at, end);
	return capital && !NO_NAMES.has(before.word) && !isTitle() && !isCounted(source, end) && (!startsSentence$1(source, before.start) || isNameAtStart(lower, before.word, Number(plain[0]), end)) ? end : 0;
}
/** "before move 40", "at mile 12": a preposition and a singular noun, without an article, number one of a row of things. */
function isNumberedThing(lower, noun) {
	const { word, start } = noun;
	if (word.length < 3 || isPlural$1(word) || NO_NAMES.has(word) || NO_THINGS.test(word)) return false;
	const before = wordBefore(lower, start);
	return before !== null && before.end === start - 1 && /^(?:at|before|after|in|on|by|from|until|since|behind|past)$/.test(before.word);
}
/** Adverbs, hedges, numbers and adjectives that stand before a number that counts. */
const NO_THINGS = /ly$|^(?:well|close|up|over|under|upwards|excess|some|only|exact|total|average|good|full|mere|record|fewer|less|more|most|least|many|any|one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|minus|plus|age|early|late|mid|today|yesterday|tomorrow|summer|winter|spring|autumn|year|years|onwards)$/;
/** Nothing that it could count stands behind the number. */
function standsBare({ lower }, end) {
	return matchAt(/$|[,.;:!?)](?!\d)| (?:and|or|but|of|in|on|at|to|the|a|an|is|was|when|where|with|by|for|from|until|before|after|he|she|it|they|we)(?![a-z])/y, lower, end) !== null;
}
/** Whether a label or a name stands before the number word: Chapter Three, Article Five, Formula One. */
function isNamedWord(source, at, isTitle) {
	const before = wordBefore(source.lower, at);
	if (!before || before.end !== at - 1 || source.lower[before.end] !== " ") return false;
	if (!isCapital(source, before.start) || !isCapital(source, at)) return false;
	return LABELS.has(before.word) || !NO_NAMES.has(before.word) && !isTitle();
}
/** "in run 2.", "post 1:": of a number that counts something, the thing counted stands behind it. */
function standsAlone$1(lower, end) {
	return matchAt(/$|[.:;)](?!\d)/y, lower, end) !== null;
}
const ABBREVIATED = /(?:^|[^a-z])(?:nos?|fig|vol|para|pp?|art|ch|sec|ext)\. ?$/;
/** "the Greens 402 seats", "gave them 402 of the 620": the words behind the number say that it counts. */
function isCounted(source, end) {
	const next = source.lower[end] === " " ? wordAfter(source.lower, end) : null;
	return next !== null && (COUNTED_BEHIND_NAMES.has(next.word) || unitAfter(source, end) !== null);
}
/** At the start of a sentence every word has a capital: a name needs a small number, or a word that is no counted noun behind it. */
function isNameAtStart(lower, word, value, end) {
	if (word.length < 4 || word.endsWith("ly")) return false;
	const next = lower[end] === " " ? wordAfter(lower, end) : null;
	if (next === null) return value < 20;
	return THIRD_PERSON.has(next.word) || !(isPlural$1(next.word) || /^(?:new|more|per|in|to)$/.test(next.word));
}
/** sections 3–5, pages 3, 4 and 7: a plural label names all of them. */
function endOfList(lower, at, end) {
	const isSeveral = wordBefore(lower, at)?.word.endsWith("s") ?? false;
	return end + (matchAt(isSeveral ? /(?:[-–]\d{1,4}|(?:,| and|, and| to| or) \d{1,4}(?![\d.,]*[\d%a-z])){0,8}/y : /(?:[-–]\d{1,4})?/y, lower, end)?.[0].length ?? 0);
}
function isCapital({ cased }, at) {
	return /[A-ZÀ-ÖØ-Þ]/.test(cased[at] ?? "");
}
function startsSentence$1({ lower }, at) {
	let index = at - 1;
	while (index >= 0 && at - index < 5 && /[\s"'“‘(*[]/.test(lower[index])) index--;
	return index < 0 || /[.!?:;|•–—]/.test(lower[index]);
}

// src/extract/multiples.ts
/** Reads treble, doubled, halving, twice the size at a multiple word; null where the word means something else. */
function readMultipleWord(scene, at) {
	const { lower } = scene.source;
	const found = wordAfter(lower, at);
	const entry = found && MULTIPLE_WORDS.get(found.word);
	if (!found || !entry) return null;
	const figure = plainFigure(at, found.end, {
		dimension: "multiple",
		low: new Decimal(entry.value)
	});
	if (scene.isValue) return figure;
	if (lower[found.end] === "-" || lower[at - 1] === "-") return null;
	const next = lower[found.end] === " " ? wordAfter(lower, found.end)?.word ?? "" : "";
	const before = wordBefore(lower, at)?.word ?? "";
	if (NOT_MULTIPLE_AFTER.has(next) || NOT_MULTIPLE_BEFORE.has(before)) return null;
	switch (entry.form) {
		case "adverb": return isCompared(next) ? figure : null;
		case "double": return VERB_BEFORE_DOUBLE.has(before) || NOUN_AFTER_DOUBLE.has(next) ? figure : null;
		case "doubles": return next === "" || NOUN_AFTER_DOUBLE.has(next) ? figure : null;
		case "word": return figure;
	}
}
/** What makes a number a multiple; most have nothing of the kind near them. */
const NEAR$3 = /[x×]|fold|times/;
const FOLD = /-?fold(?![a-z])/y;
const TIMES_SIGN = / ?×(?! ?\d)|x(?![a-z0-9])/y;
const TIMES = /[ -]times(?![a-z-])/y;
/** Reads threefold, 10-fold, 3x, 3×, three times as many from the number at `at`. */
function readTimes(scene, at) {
	const { source } = scene;
	const { lower } = source;
	if (!NEAR$3.test(lower.slice(at, at + 48))) return null;
	const glued = /^([a-z]{3,9})fold(?![a-z])/.exec(lower.slice(at, at + 14));
	const end = glued ? at + glued[1].length : -1;
	const numeral = readNumeral(source, at, false);
	const worded = glued ? readGlued(glued[1]) : null;
	if (worded) return plainFigure(at, end + 4, {
		dimension: "multiple",
		low: worded
	}, {
		start: at,
		end
	});
	if (!numeral || numeral.bound) return null;
	const core = {
		start: at,
		end: numeral.end
	};
	const make = (length) => plainFigure(at, numeral.end + length, {
		dimension: "multiple",
		low: numeral.low,
		step: numeral.step
	}, core);
	const sign = numeral.form === "digits" ? matchAt(TIMES_SIGN, lower, numeral.end) : null;
	if (sign) return make(sign[0].length);
	const fold = matchAt(FOLD, lower, numeral.end);
	if (fold) return make(fold[0].length);
	const times = matchAt(TIMES, lower, numeral.end);
	if (!times || numeral.low.lt("0.1")) return null;
	const behind = numeral.end + times[0].length;
	const next = lower[behind] === " " ? wordAfter(lower, behind)?.word ?? "" : "";
	return scene.isValue && behind === lower.length || isCompared(next) || !numeral.low.isInteger() ? make(times[0].length) : null;
}
function readGlued(word) {
	const numeral = readNumeral({
		text: word,
		cased: word,
		lower: word
	}, 0, false);
	return numeral && numeral.end === word.length && !numeral.bound ? numeral.low : null;
}
/** Whether the word behind "three times" or "twice" makes it a comparison: as many, the size, bigger, what it was. */
function isCompared(next) {
	return COMPARED.has(next) || next.endsWith("'s") || next.length > 4 && /[^e]er$/.test(next) && !AGENTS.has(next);
}
const COMPARED = new Set("the as its his her their our what that more higher larger longer less fewer lower average normal those today's last this your my".split(" "));
const AGENTS = new Set("over under after winner never other another".split(" "));

// src/extract/ranks.ts
/** Reads third, 3rd, No 1 as a rank, where the words around it rank something; an ordinal alone counts nothing. */
function readRank(scene, at) {
	const { lower } = scene.source;
	const ordinal = ordinalAt(lower, at);
	if (!ordinal) return null;
	const figure = (end) => plainFigure(at, end, {
		dimension: "rank",
		low: new Decimal(ordinal.value)
	}, {
		start: at,
		end: ordinal.end
	});
	if (scene.isValue) return figure(matchAt(PLACE$1, lower, ordinal.end)?.[0] ? ordinal.end + matchAt(PLACE$1, lower, ordinal.end)[0].length : ordinal.end);
	const place = matchAt(PLACE$1, lower, ordinal.end);
	if (place && wordBefore(lower, at)?.word !== "the") return figure(ordinal.end + place[0].length);
	if (matchAt(SUPERLATIVE, lower, ordinal.end)) return figure(ordinal.end);
	const before = wordBefore(lower, at)?.word ?? "";
	const next = wordAfter(lower, ordinal.end)?.word ?? "";
	return RANKING.has(before) && lower[ordinal.end] !== "-" && !NOT_RANKED.has(next) ? figure(ordinal.end) : null;
}
const PLACE$1 = /[ -](?:place|position|spot)(?![a-z])/y;
const SUPERLATIVE = /[ -](?:most|least|largest|biggest|highest|lowest|smallest|best|worst|busiest|oldest|youngest|longest|fastest|richest|tallest|heaviest|strongest|cheapest|poorest|hottest|coldest|wettest|driest|deadliest)(?![a-z])/y;
const RANKING = new Set("came come comes finished finish finishes finishing ranked ranks rank placed ranking lies lay sits".split(" "));
const NOT_RANKED = new Set("time person".split(" "));
function ordinalAt(lower, at) {
	const digits = matchAt(/(\d{1,4})(?:st|nd|rd|th)(?![a-z0-9])/y, lower, at);
	if (digits) return {
		value: Number(digits[1]),
		end: at + digits[0].length
	};
	const word = wordAfter(lower, at);
	const value = word && ORDINALS.get(word.word);
	return value ? {
		value,
		end: word.end
	} : null;
}
const NUMBER$1 = /(?:no\.?|number|#) ?(\d{1,3}|one|two|three)(?![a-z\d.,]\d?)/y;
const RANKED_BEHIND = /(?: best-selling| bestselling)? (?:in the (?:world|country|charts?|uk|us|table|rankings?|league)|spot|position|ranking|ranked|hit|single)(?![a-z])/y;
/** No 1 in the world, number one spot. `at` is the first letter of "no" or "number". */
function readNumberRank(scene, at) {
	const { lower } = scene.source;
	const found = matchAt(NUMBER$1, lower, at);
	const ranked = found && (scene.isValue || matchAt(RANKED_BEHIND, lower, at + found[0].length) || /(?:ranked|world) $/.test(lower.slice(Math.max(0, at - 7), at)));
	if (!found || !ranked) return null;
	const end = at + found[0].length;
	const value = {
		one: 1,
		two: 2,
		three: 3
	}[found[1]] ?? Number(found[1]);
	return plainFigure(at, end, {
		dimension: "rank",
		low: new Decimal(value)
	}, {
		start: end - found[1].length,
		end
	});
}

// src/extract/ratios.ts
/** Reads three in five, one elector in two, 8.4 out of 10 as a fraction, from the number at `at`. */
function readRatio(scene, at) {
	const { lower } = scene.source;
	const first = matchAt(PARTED, lower, at) ? numberAt(lower, at) : null;
	return first && partOfWhole(scene, first);
}
/** A number with what may make it a part of another: most have nothing of the kind. */
const PARTED = /[a-z\d,.-]{1,24}(?: [a-z]{3,16})?(?: in | out of )/y;
const JOINT$2 = /( (?:out of every|out of|in every|in) )/y;
const NOUN_JOINT = / ([a-z]{3,16}) (in(?: every)?) /y;
/** The whole is larger than the part, and small or round: "one in 2015" and "three in 12 cities" are none. */
function partOfWhole(scene, part) {
	const { lower } = scene.source;
	const own = matchAt(JOINT$2, lower, part.end);
	const noun = own ? null : matchAt(NOUN_JOINT, lower, part.end);
	const joint = own ?? noun;
	if (!joint || part.value.isZero() || noun && NOT_COUNTED$1.has(noun[1])) return null;
	const whole = wholeAt(lower, part.end + joint[0].length, joint[0].includes("every"));
	if (!whole?.value.isInteger() || part.value.gte(whole.value) || whole.value.gt(1e6)) return null;
	const isOut = joint[0].includes("out");
	if (!isOut && (!part.value.isInteger() || !isWhole$3(part.value, whole.value))) return null;
	const next = wordAfter(lower, whole.end);
	if (lower[whole.end] === "-" || /^(?:[.,:]\d|%)/.test(lower.slice(whole.end, whole.end + 2))) return null;
	if (!isOut && next && lower[whole.end] === " " && (unitAfter(scene.source, whole.end) || SCALED.has(next.word))) return null;
	if (noun && !closesShare(lower, whole.end, next)) return null;
	return plainFigure(part.start, whole.end, {
		dimension: "fraction",
		low: part.value.div(whole.value)
	});
}
const SCALED = /* @__PURE__ */ new Set([
	"hundred",
	"thousand",
	"million",
	"months",
	"years"
]);
const NOT_COUNTED$1 = new Set("and but per that who was were are had has have will would came come ended began once took times".split(" "));
const VERBS = new Set("voted said say says think thinks was is are were had have has who would will can could did do does on at of came went got left felt chose took made gave saw knew lost won read fell lives needs wants gets goes".split(" "));
function isWhole$3(part, whole) {
	if (part.eq(1)) return whole.lt(1900) || whole.gt(2100);
	return whole.lte(20) || whole.sd() === 1;
}
/** "one elector in two voted": behind the whole stands a mark or a verb, for "three schools in four districts" is no share. */
function closesShare(lower, end, next) {
	return lower[end] !== " " || next === null || VERBS.has(next.word) || next.word.endsWith("ed");
}
function wholeAt(lower, at, isEvery) {
	const round = isEvery ? matchAt(/hundred(?![a-z])|thousand(?![a-z])|million(?![a-z])/y, lower, at) : null;
	if (round) return {
		start: at,
		end: at + round[0].length,
		value: new Decimal({
			hundred: 100,
			thousand: 1e3
		}[round[0]] ?? 1e6)
	};
	return numberAt(lower, at);
}

// src/extract/clock.ts
/** Behind "thirteen minutes to four", "ten past five", "five o'clock": the end of a time of day whose first number ends at `end`; 0 if it is none. */
function endOfTime(lower, end, isMinutes) {
	const found = matchAt(PAST$2, lower, end) ?? (isMinutes ? matchAt(TO, lower, end) : null);
	return found ? end + found[0].length : 0;
}
const PAST$2 = / (?:o'clock|past (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon))(?![a-z])/y;
const TO = / (?:to|past|before|after) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon|\d{1,2})(?![a-z\d]|[:.]\d|[ -](?:minutes?|mins?|hours?|per|%))/y;
/** "at 10.30": a time with a full stop. */
function isClock(lower, at) {
	return matchAt(/([01]?\d|2[0-3])\.[0-5]\d(?![\d%]| ?(?:per|million|m|bn|billion|p|k|metres|points|degrees|hours|miles|km|seconds|times|percent)(?![a-z]))/y, lower, at) !== null && /(?:^|[^a-z])(?:at|until|till|updated|posted|published|kick-off|doors|from) $/.test(lower.slice(Math.max(0, at - 12), at)) && !/[£$€]/.test(lower[at - 1] ?? "");
}
/** 2027 without a noun behind it is a year, and so is it behind "in" or "since". */
function isBareYear(scene, at) {
	const { lower } = scene.source;
	const found = matchAt(/(?:1\d|20)\d\d(?!\d|[,.]\d|%|[a-z]| ?(?:million|billion|per cent|percent)(?![a-z]))/y, lower, at);
	if (!found || /[£$€¥₹+~<>-]/.test(lower[at - 1] ?? "")) return false;
	const before = wordBefore(lower, at)?.word ?? "";
	if (found[0] < "1500" && !/^(?:in|since|of)$/.test(before)) return false;
	if (YEAR_BEFORE.has(before) || before === "the" && found[0] >= "1900") return true;
	const end = at + found[0].length;
	const next = lower[end] === " " ? wordAfter(lower, end) : null;
	return !(next && (isPlural$1(next.word) || unitAfter(scene.source, end) !== null || wordIsCounted(lower, next.end))) && lower[end] !== "+";
}
const YEAR_BEFORE = new Set("in since by until till during before after from of year".split(" "));
function wordIsCounted(lower, end) {
	const next = lower[end] === " " ? wordAfter(lower, end) : null;
	return next !== null && isPlural$1(next.word);
}

// src/extract/traps.ts
/** Where to go on reading if the digits at `at` belong to a name, a time, an address or a list mark; 0 if they may count. */
function digitTrap(scene, at, isTitle) {
	const { lower } = scene.source;
	if (isInsideToken(lower, at)) return endOfChain(lower, at);
	if (lower.charCodeAt(at) === 48 && isDigit(lower.charCodeAt(at + 1))) return endOfDigits(lower, at);
	if (lower[at - 1] === "+" && matchAt(/\d{1,3}[ -]\d{2,5}[ -]\d/y, lower, at)) return endOfDigits(lower, at);
	const shape = matchAt(SHAPE, lower, at);
	if (shape) return at + shape[0].length;
	if (isDigit(lower.charCodeAt(at + 15)) && matchAt(/\d{16}/y, lower, at)) return endOfDigits(lower, at);
	if (scene.isValue || currencyBefore(scene.source, at)) return 0;
	const end = at + matchAt(/\d{1,15}/y, lower, at)[0].length;
	const label = endOfLabel(scene.source, at, isTitle);
	if (label > 0) return label;
	return isListMark(scene.source, at) || isEra(scene.source.cased, at, end) || isClock(lower, at) || isNearest(lower, at) || isBareYear(scene, at) ? end : 0;
}
/** Whether the number word at `at` stands in a set phrase. */
function isIdiom(lower, at, word) {
	const list = BY_WORD.get(word);
	if (!list) return false;
	return list.some(({ before, after }) => {
		const start = at - before.length;
		if (start < 0 || !lower.startsWith(before, start) || !lower.startsWith(after, at + word.length)) return false;
		const end = at + word.length + after.length;
		return !isLetter(lower.charCodeAt(start - 1)) && (after === "" || !isLetter(lower.charCodeAt(end)));
	});
}
const BY_WORD = indexIdioms();
function indexIdioms() {
	const index = /* @__PURE__ */ new Map();
	for (const idiom of IDIOMS) for (const found of idiom.matchAll(/\[([a-z]+)\]/g)) {
		const before = idiom.slice(0, found.index).replace(/[[\]]/g, "");
		const after = idiom.slice(found.index + found[0].length).replace(/[[\]]/g, "");
		index.set(found[1], [...index.get(found[1]) ?? [], {
			before,
			after
		}]);
	}
	return index;
}
const SHAPE = new RegExp([
	/\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|a\.m|p\.m)(?![a-z])/y,
	/\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y,
	/\d{1,5}(?:\.\d{1,6}){2,8}/y,
	/\d{1,6}(?:[-–]\d{1,7}){2,8}/y,
	/\d{1,5}[ -]\d{3,4}[ -]\d{4,6}(?!\d)/y,
	/\d{3}[ -]\d{4}(?!\d|[,.]\d|%)/y,
	/(?<![£$€])(?![1-7]\/[23458](?![\d/]))\d{1,4}(?:\/\d{1,4}){1,3}(?![\d])/y,
	/\d{1,4}'?s(?![a-z])/y,
	/\d{1,5} ?[x×] ?\d{1,5}/y,
	/\d{1,2}-a-side/y,
	/\d{1,3}-bit(?![a-z])/y
].map(({ source }) => source).join("|"), "y");
/** G7, F-16, #12, file_3, Covid-19, 12-3: something is glued to the digits in front. */
function isInsideToken(lower, at) {
	const before = lower[at - 1] ?? " ";
	if (isLetter(before.charCodeAt(0))) return !/(?:^|[^a-z])rs$/.test(lower.slice(Math.max(0, at - 4), at)) && !isCode(lower, at);
	if (/[#@_\\/=&]/.test(before)) return true;
	if (!/[-–.:]/.test(before)) return false;
	const further = lower.charCodeAt(at - 2);
	return isLetter(further) ? before !== "–" && !/(?:^|[^a-z])(?:ca?|approx|max|min|rs)\.$/.test(lower.slice(Math.max(0, at - 8), at)) : before !== "–" && isDigit(further);
}
function isCode(lower, at) {
	return /(?:^|[^a-z])(?:gbp|usd|eur|jpy|cny|inr|chf|aud|cad)$/.test(lower.slice(Math.max(0, at - 4), at));
}
/** Behind the letters and digits of a token such as G7, 4x4 or F-16-B. */
function endOfToken(lower, at) {
	let end = at + 1;
	while (end < lower.length && (isDigit(lower.charCodeAt(end)) || isLetter(lower.charCodeAt(end)))) end++;
	return end;
}
/** Behind a token and the figures that hang on it without a blank. */
function endOfChain(lower, at) {
	let end = endOfToken(lower, at);
	while (/[.,:/-]/.test(lower[end] ?? "") && isDigit(lower.charCodeAt(end + 1))) end = endOfToken(lower, end + 1);
	return end;
}
/** Behind digits and what joins them. */
function endOfDigits(lower, at) {
	let end = at + 1;
	while (end < lower.length && (isDigit(lower.charCodeAt(end)) || /[ .:/-]/.test(lower[end]) && isDigit(lower.charCodeAt(end + 1)))) end++;
	return end;
}
/** "1.2 Table 1 sets out", "1)", "3." at the very start. */
function isListMark({ cased }, at) {
	if (at > 1 || !/^\(?$/.test(cased.slice(0, at))) return false;
	return matchAt(/\d{1,3}(?:\.\d{1,3}){1,3}\.? (?=[A-Z])(?!(?:Million|Billion|Percent|Per|Million|Thousand)\b)|\d{1,3}(?:[)./](?= |$)|\)\.?)/y, cased, at) !== null;
}
/** AD 79, 44 BC: a year that no calendar of ours begins with. */
function isEra(cased, at, end) {
	return /\bAD $/.test(cased.slice(Math.max(0, at - 4), at)) || /^ (?:BCE?|AD|CE)\b/.test(cased.slice(end, end + 5));
}
function isNearest(lower, at) {
	return /to the nearest [£$€]?$/.test(lower.slice(Math.max(0, at - 17), at));
}

// src/extract/versions.ts
const NUMBER = /(\d{1,4})(?:\.(\d{1,4}))?(?:\.(\d{1,5}))?(?:\.(\d{1,6}))?(?![\d]|\.\d)(?:-(?:alpha|beta|rc)[.\d]{0,4})?/y;
/** Reads the version at `at`, a digit: behind "version" or "v" in any form, behind "update" or "build" with a point, elsewhere only x.y.z. */
function readVersion(scene, at) {
	const { lower } = scene.source;
	const found = matchAt(NUMBER, lower, at);
	if (!found) return null;
	const parts = found.slice(1, 5).flatMap((part) => part === void 0 ? [] : [new Decimal(part)]);
	const figure = (start, end) => plainFigure(start, end, {
		dimension: "version",
		low: versionValue(parts),
		parts
	}, {
		start: at,
		end
	});
	const end = at + found[0].length;
	if (/[£$€@/-]/.test(lower[at - 1] ?? "") || isLetter(lower.charCodeAt(end))) return null;
	const wild = matchAt(/\.x(?![a-z\d])/y, lower, end);
	const start = startOfLabel(scene, at, found);
	if (wild) return isLetter(lower.charCodeAt(at - 1)) && start === at ? null : figure(start, end + wild[0].length);
	if (start === at && !isListed$1(lower, at, found)) return parts.length === 3 && found[3].length !== 4 && Number(parts[0]) <= 999 ? figure(at, end) : null;
	return parts.length === 2 && isMeasured(scene, end) ? null : figure(start, end);
}
/** Where the word begins that makes the number at `at` a version; `at` itself where there is none. */
function startOfLabel({ source: { lower, cased } }, at, found) {
	if (!NAMING.has(wordBefore(lower, at)?.word ?? "") && !/\. ?$/.test(lower.slice(Math.max(0, at - 2), at))) return at;
	if (cased[at - 1] === "V" && found[2] === void 0) return at;
	const lead = lower.slice(Math.max(0, at - 32), at);
	const isPlain = found[2] !== void 0 && !countsBehind(lower, at + found[0].length);
	const label = LABEL.exec(lead) ?? (isPlain ? POINTED.exec(lead) : null);
	return label ? at - label[1].length : at;
}
/** "patches 1.1, 1.2 and 1.3" */
function isListed$1(lower, at, found) {
	if (found[2] === void 0 || !/(?:,|and|or|to) $/.test(lower.slice(Math.max(0, at - 4), at))) return false;
	return LISTED.test(lower.slice(Math.max(0, at - 40), at));
}
/** Numbers are many and versions few: the word right before it tells most of them apart. */
const NAMING = new Set("version versions ver v release releases patch patches update updates build builds revision revisions edition editions hotfix firmware software driver api no".split(" "));
const LABEL = /(?:^|[^a-z])(versions? |ver\.? |v\.? ?|release |patch |firmware )$/;
/** Words that count as often as they name: "build 22.3", but "build 2 houses". */
const POINTED = /(?:^|[^a-z])((?:patch|update|release|build|revision|edition|hotfix|firmware|software|driver|api)(?:es|s)? (?:version |no\.? )?)$/;
const LISTED = /(?:^|[^a-z])(?:versions|patches|updates|releases|builds|revisions|editions) (?:\d{1,4}(?:\.\d{1,5}){1,3}(?:, (?:and |or )?| and | or | to )){1,4}$/;
/** "build 2.5 homes for each acre" */
function countsBehind(lower, end) {
	const next = lower[end] === " " ? wordAfter(lower, end)?.word : void 0;
	return next !== void 0 && isPlural$1(next);
}
/** "an update 2.3 times as large", "a patch 1.5 metres wide" */
function isMeasured(scene, end) {
	const { lower } = scene.source;
	const next = lower[end] === " " ? wordAfter(lower, end)?.word : void 0;
	return /^(?:%|[ -]times(?![a-z]))/.test(lower.slice(end, end + 7)) || next !== void 0 && SCALES.has(next) || unitAfter(scene.source, end) !== null;
}
/** Orders versions by number: 5.2.1 is 5.002001. Compare `parts` where they matter. */
function versionValue(parts) {
	return parts.reduce((sum, part, index) => sum.plus(part.times(new Decimal(10).pow(-3 * index))), new Decimal(0));
}

// src/extract/core.ts
/** The figure at an anchor, without hedges, rates and ranges; where to read on when there is none. */
function readCore(scene, at, anchor, isTitle) {
	const kind = ANCHOR_WORDS.get(anchor);
	if (!kind) return isDigit(anchor.charCodeAt(0)) ? readDigitCore(scene, at, isTitle) : readFigure(scene, at) ?? at + 1;
	const end = at + anchor.length;
	const { lower } = scene.source;
	if (!scene.isValue && (isIdiom(lower, at, anchor) || isNamedWord(scene.source, at, isTitle))) return end;
	const other = matchAt(CLOCK$1, lower, at) ?? matchAt(YEAR$1, lower, at);
	if (other && !scene.isValue) return at + other[0].length;
	switch (kind) {
		case "number": return readNumberWord(scene, at, anchor) ?? end;
		case "loose": return readLooseWord(scene, at) ?? end;
		case "multiple": return readTwice(scene, at, anchor) ?? readMultipleWord(scene, at) ?? end;
		case "ordinal": return readFraction(scene, at) ?? readRank(scene, at) ?? end;
		case "fraction": return readFraction(scene, at) ?? readRank(scene, at) ?? end;
		case "fold": return readTimes(scene, at) ?? end;
		case "label": return readNumberRank(scene, at) ?? end;
		case "article": return readArticle(scene, at) ?? end;
	}
}
/** a quarter to four, half past two */
const CLOCK$1 = /(?:quarter|half) (?:to|past) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?![a-z\d%])/y;
/** nineteen eighty-four, twenty twenty */
const YEAR$1 = /(?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty)[ -](?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?(?![a-z])/y;
function readDigitCore(scene, at, isTitle) {
	const { lower } = scene.source;
	const version = isListMark(scene.source, at) && !scene.isValue ? null : readVersion(scene, at);
	if (version) return version;
	const rank = readRank(scene, at);
	if (rank) return rank;
	const early = readStopwatch(scene, at) ?? readProportion(scene, at);
	if (early) return early;
	const trap = digitTrap(scene, at, isTitle);
	if (trap > 0) return trap;
	const start = lower[at - 1] === "." && !isDigit(lower.charCodeAt(at - 2)) && !isLetter(lower.charCodeAt(at - 2)) ? at - 1 : at;
	return readFraction(scene, start) ?? readRatio(scene, start) ?? readTimes(scene, start) ?? readFigure(scene, start) ?? endOfToken(lower, at);
}
function readNumberWord(scene, at, anchor) {
	const { lower } = scene.source;
	const share = readFraction(scene, at) ?? readProportion(scene, at) ?? readRatio(scene, at) ?? readTimes(scene, at);
	if (share) return share;
	if (SCALES.has(anchor)) return readArticled(scene, at);
	const figure = readFigure(scene, at);
	if (!figure || isOrdinal(lower, figure.end)) return null;
	if (figure.quantity.low.isZero() && !figure.hasUnit && !scene.isValue) return null;
	return anchor === "one" && figure.quantity.low.eq(figure.hasUnit ? figure.quantity.low : 1) && figure.numeral && !figure.numeral.scaled ? readOne(scene, figure) : figure;
}
/** "a hundred", "a million"; a scale word without its article counts nothing. */
function readArticled(scene, at) {
	const article = wordBefore(scene.source.lower, at);
	if (article && /^an?$/.test(article.word) && article.end === at - 1) return readFigure(scene, article.start);
	return scene.isValue ? readFigure(scene, at) : null;
}
/** "one" counts before a unit, in a contrast, in a range; elsewhere it is a pronoun. */
function readOne(scene, figure) {
	const { lower } = scene.source;
	if (scene.isValue || figure.hasUnit && figure.numeral.end !== figure.end) return figure;
	const before = wordBefore(lower, figure.start)?.word ?? "";
	const next = wordAfter(lower, figure.end)?.word ?? "";
	const joint = matchAt(/(?: (to|or|and) |[-–])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|a hundred|\d)/y, lower, figure.end);
	if (joint) return joint[1] !== "and" || before === "between" ? figure : null;
	if (next === "" || next === "of" || lower[figure.end] === "-") return null;
	return CONTRAST$1.has(before) && lower[figure.end] === " " ? figure : null;
}
const CONTRAST$1 = new Set("just only exactly than least most precisely merely".split(" "));
/** twenty-first, hundred and fifth */
function isOrdinal(lower, end) {
	return matchAt(/[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?![a-z])/y, lower, end) !== null && lower[end] === "-";
}
/** "dozens", "several thousand", "a couple of weeks"; "many" and "a few" need a scale. */
function readLooseWord(scene, at) {
	const { lower } = scene.source;
	const figure = readFigure(scene, at);
	if (figure) return isScores(lower, figure) || isHeaderScale(lower, figure) ? null : figure;
	const couple = matchAt(/a couple(?: of)?(?= )/y, lower, at);
	const unit = couple ? unitAfter(scene.source, at + couple[0].length) : null;
	if (!couple || !unit || unit.symbol || unit.unit.dimension !== "duration") return null;
	const { dimension, base, word, factor } = unit.unit;
	const quantity = {
		dimension,
		low: factor.times(2),
		step: factor,
		unit: base,
		unitWord: word,
		bound: "about"
	};
	return {
		...plainFigure(at, unit.end, quantity, {
			start: at,
			end: at + couple[0].length
		}),
		hasUnit: true
	};
}
/** "Homes supplied (thousands)": the scale of a column. */
function isHeaderScale(lower, { start, end }) {
	return lower[start - 1] === "(" && lower[end] === ")";
}
/** "scores" is mostly the plural of a result, "tens" nothing by itself. */
function isScores(lower, { core, end }) {
	const word = lower.slice(core.start, core.end);
	return (word === "scores" || word === "tens") && !lower.startsWith(" of ", end);
}
/** "twice a week" is a rate of two. */
function readTwice(scene, at, anchor) {
	if (anchor !== "twice" && anchor !== "thrice") return null;
	const end = at + anchor.length;
	if (!matchAt(/[ -](?:a|an|per|each|every)[ -](?:minute|hour|day|night|week|fortnight|month|quarter|year|season|decade)(?![a-z])/y, scene.source.lower, end)) return null;
	return plainFigure(at, end, {
		dimension: "count",
		low: new Decimal(anchor === "twice" ? 2 : 3),
		step: new Decimal(1)
	});
}
const LASTING$1 = /(?:^|[^a-z])(?:for|within|lasts?|lasted|lasting|takes?|took|taking|least|than|about|around|nearly|almost|under|over|roughly|approximately|only|just|exactly|spent|spend|every) $/;
/** "an hour", "a year" count one where they are a length of time: after "for", "within", a hedge. */
function readArticle(scene, at) {
	const { lower } = scene.source;
	const article = lower[at + 1] === "n" ? 2 : 1;
	const unit = unitAfter(scene.source, at + article);
	if (!unit || unit.symbol || unit.unit.base === null) return null;
	const lead = lower.slice(Math.max(0, at - 15), at);
	if (!scene.isValue && !LASTING$1.test(lead) && !lower.startsWith("'s", unit.end)) return null;
	if (/^ (?:or (?:two|so)|when|in which|of|ago)(?![a-z])/.test(lower.slice(unit.end, unit.end + 9)) || unit.unit.word === "day" && !/(?:least|than|within|nearly) $/.test(lead)) return null;
	const { dimension, base, word, factor } = unit.unit;
	return {
		...plainFigure(at, unit.end, {
			dimension,
			low: factor,
			step: factor,
			unit: base,
			unitWord: word
		}, {
			start: at,
			end: at + article
		}),
		hasUnit: true
	};
}

// src/extract/ages.ts
/**
* A length of years that is an age: four-year-old, 52 years old, aged 52, aged over 60; a bare number where only an age can
* stand: "Ada Brook, 52, runs", "She is 52.", "people over 75". Figures that are none come back as they are.
*/
function withAge({ lower, cased }, figure) {
	const { quantity, numeral, start, end } = figure;
	if (quantity.per || numeral?.grouped) return figure;
	const isYears = quantity.unitWord === "year";
	const old = isYears ? matchAt(/[ -](?:old|of age)s?(?![a-z])/y, lower, end) : null;
	if (old) return toAge(figure, start, end + old[0].length);
	const aged = figure.hasUnit && !isYears ? null : AGED.exec(lower.slice(Math.max(0, start - 26), start));
	if (!aged && isBareAge(lower, cased, figure)) return toAge(figure, start, end);
	if (!aged || !isYears && (quantity.dimension !== "count" || quantity.high.gt(130))) return figure;
	return toAge(figure, aged[2] ? start : start - aged[1].length, end);
}
const AGED = /(?:^|[^a-z])(aged |age |ages |at the age of )((?:over|under|about|around|at least|between|up to|below|above|from) |[≥≤<>]=? ?)?$/;
/** A bare number behind a name, a person or a pronoun, or behind "over" and "under" of people. */
function isBareAge(lower, cased, { quantity, start, end, hasUnit }) {
	if (hasUnit || quantity.dimension !== "count" || quantity.low.lt(2) || quantity.high.gt(115) || !quantity.low.isInteger()) return false;
	const before = lower.slice(Math.max(0, start - 40), start);
	const after = lower.slice(end, end + 12);
	if (BEHIND_NAME.test(cased.slice(Math.max(0, start - 40), start)) && BEFORE_CLAUSE.test(after)) return true;
	if (BEHIND_PRONOUN.test(before) && /^(?:[.;!?]|,? (?:and|but|when)(?![a-z])|$)/.test(after)) return true;
	if (BEHIND_PERSON.test(before) && /^ (?:who|whose|with)(?![a-z])/.test(after)) return true;
	return BEHIND_PEOPLE.test(before) && !/^ ?(?:%|per|[a-z]+s(?![a-z]))/.test(after);
}
/** "Ada Brook, " and "Brook (": a name and not a list of places with figures. */
const BEHIND_NAME = /\p{Lu}[\p{L}'’-]{1,24}(?:, | \()$/u;
const BEFORE_CLAUSE = /^(?:\)|, (?!and |or |but |plus |to |with |up |down )[a-z])/;
const BEHIND_PRONOUN = /(?:^|[^a-z])(?:she|he|i|who) (?:is|was|am|turned|turns|will be|would be) (?:now |just |only |nearly |about )?$/;
const BEHIND_PERSON = /(?:^|[^a-z])(?:man|woman|boy|girl|child|person|member|resident|patient|player|pupil|student|driver|widow|widower) of $/;
const BEHIND_PEOPLE = /(?:^|[^a-z])(?:people|persons|women|men|children|adults|those|anyone|anybody|everyone|everybody|boys|girls|kids|residents|patients|visitors|passengers|customers) (?:aged )?(?:over|under|above|below) $/;
function toAge(figure, start, end) {
	const { numeral, quantity } = figure;
	const years = quantity.unitWord === "year" ? {
		low: quantity.low.div(12),
		high: quantity.high.div(12),
		step: quantity.step.div(12)
	} : quantity;
	const { low, high, step } = numeral ?? years;
	return {
		...figure,
		start,
		end,
		hasUnit: true,
		quantity: {
			...quantity,
			dimension: "age",
			low,
			high,
			step,
			unit: "year",
			unitWord: "year"
		}
	};
}

// src/extract/lexicon/hedges.ts
const over$1 = { bound: "over" };
const justOver = {
	bound: "over",
	near: true
};
const under = { bound: "under" };
const justUnder = {
	bound: "under",
	near: true
};
const atLeast = { bound: "atLeast" };
const atMost = { bound: "atMost" };
const about = { bound: "about" };
const exact$1 = { bound: "exact" };
const each$1 = (hedge, phrases) => phrases.split("|").map((phrase) => [phrase, hedge]);
const HEDGES_BEFORE = [
	...each$1(over$1, "more than|over|above|upwards of|upward of|in excess of|north of|exceeding|greater than|higher than|well over|well above|comfortably over|far more than|much more than|well in excess of|beyond|topping|not less than but more than|in excess of about"),
	...each$1(justOver, "just over|a tad over|a little over|slightly over|a shade over|just above|slightly more than|a little more than|just more than|a bit over|a whisker over|marginally over|little more than"),
	...each$1(under, "fewer than|less than|under|below|lower than|smaller than|well under|well below|far fewer than|far less than|south of|short of|much less than"),
	...each$1(justUnder, "just under|a tad under|a shade under|a little under|slightly under|slightly less than|slightly fewer than|just less than|a little less than|just below|just short of|nearly|almost|approaching|getting on for|not quite|very nearly|a whisker under|a fraction under|a bit under|shy of|just shy of|marginally under"),
	...each$1(atLeast, "at least|no fewer than|no less than|not less than|not fewer than|never less than|never fewer than|a minimum of|minimum of|minimum|min|not under|not below|no lower than|starting at|starting from|at the very least|at the least"),
	...each$1(atMost, "up to|at most|no more than|not more than|never more than|not over|not above|no higher than|not higher than|a maximum of|maximum of|maximum|max|capped at|capped to|limited to|as many as|as much as|anything up to|not exceeding|no greater than|at the most|up to a maximum of"),
	...each$1(about, "about|around|roughly|approximately|approx|some|circa|ca|close to|close on|in the region of|in the order of|of the order of|on the order of|somewhere around|something like|more or less|barely|an estimated|estimated|just about|or about|give or take|nearer|closer to|in the neighbourhood of|in the vicinity of|an average of about"),
	...each$1(exact$1, "exactly|precisely|as little as|as few as|as low as|as high as")
];
const HEDGES_AFTER = [
	...each$1(atLeast, "plus|or more|and more|and counting|at least|minimum|at a minimum|min|and above|or above|or over|and over|and upwards|or higher|or greater|or better|and up|upwards|or older|and older"),
	...each$1(justOver, "odd"),
	...each$1(atMost, "at most|or less|or fewer|or under|or younger|and under|and younger|or below|and below|maximum|max|tops|at the most|at the outside|or lower"),
	...each$1(about, "or so|or thereabouts|give or take|approximately|approx|ish|or around that")
];
/** Those that may stand behind the counted words as well: "5,000 missiles or more". */
const HEDGES_AFTER_NOUN = /* @__PURE__ */ new Set([
	"or more",
	"or so",
	"or fewer",
	"or less",
	"and counting",
	"at most",
	"at the most",
	"or thereabouts",
	"minimum",
	"maximum",
	"max",
	"tops"
]);
/** Before "about", these make it a preposition: talked about five things. */
const SPEECH$1 = new Set("talk talks talked talking ask asks asked think thinks thought know knows knew worry worries worried complain complained write wrote written learn learnt hear heard tell told read concerned".split(" "));
/** Before "over" or "under" with a stretch of time, these make it a bound and not a period: lasted over five years. */
const LASTING = new Set("for last lasts lasted lasting take takes took taken taking than after is was are were of spent spend spending in just well only wait waited waiting served serving lived worked aged being".split(" "));

// src/extract/bounds.ts
/** The figure with the hedges that touch it, before and behind. An outer hedge wins over an inner "about". */
function withBound(lower, figure) {
	const before = hedgeBefore(lower, figure);
	const after = hedgeAfter(lower, figure);
	const hedge = before?.hedge ?? after?.hedge;
	if (!before && !after) return figure;
	const { bound } = figure.quantity;
	const merged = !hedge || hedge.bound === "exact" || bound === "vague" ? bound : bound === "between" && hedge.bound === "about" ? bound : hedge.bound;
	return {
		...figure,
		start: before?.start ?? figure.start,
		end: after?.end ?? figure.end,
		quantity: {
			...figure.quantity,
			...after && isOfAge(lower, after.end, figure) && AGE,
			bound: merged,
			...hedge?.near && bound !== "vague" && { near: true }
		}
	};
}
/** "Seventeen or younger" counts years. */
function isOfAge(lower, end, { quantity }) {
	return quantity.dimension === "count" && /(?:older|younger)$/.test(lower.slice(end - 7, end)) && quantity.high.lt(130);
}
const AGE = {
	dimension: "age",
	unit: "year",
	unitWord: "year"
};
const BEFORE$2 = toPhrases(HEDGES_BEFORE);
const AFTER = toPhrases(HEDGES_AFTER);
const SIGNS = {
	">": { bound: "over" },
	"<": { bound: "under" },
	"≥": { bound: "atLeast" },
	"≤": { bound: "atMost" },
	">=": { bound: "atLeast" },
	"<=": { bound: "atMost" },
	"~": { bound: "about" },
	"≈": { bound: "about" },
	"c.": { bound: "about" },
	"ca.": { bound: "about" },
	"approx.": { bound: "about" },
	"max.": { bound: "atMost" },
	"min.": { bound: "atLeast" }
};
function hedgeBefore(lower, figure) {
	let start = figure.start;
	let hedge = null;
	for (let count = 0; count < 3; count++) {
		const next = signBefore(lower, start) ?? wordsBefore(lower, start, figure);
		if (!next) break;
		start = next.start;
		hedge = !hedge || hedge.bound === "about" || hedge.bound === "exact" ? next.hedge : hedge;
	}
	return hedge ? {
		hedge,
		start
	} : null;
}
function signBefore(lower, start) {
	const end = lower[start - 1] === " " ? start - 1 : start;
	if (!/[<>=≥≤~≈.]/.test(lower[end - 1] ?? "")) return null;
	for (const length of [
		7,
		4,
		3,
		2,
		1
	]) {
		const sign = end >= length ? SIGNS[lower.slice(end - length, end)] : void 0;
		const at = end - length;
		if (sign && (at === 0 || !/[a-z0-9<>=-]/.test(lower[at - 1]))) return {
			hedge: sign,
			start: at
		};
	}
	return null;
}
function wordsBefore(lower, start, figure) {
	if (lower[start - 1] === "-") return null;
	const found = phraseBefore(lower, start, BEFORE$2) ?? articled(lower, start, figure);
	if (!found || !isHedgeHere(lower, found.phrase, found.start, figure)) return null;
	return {
		hedge: found.value,
		start: found.start
	};
}
/** "nearly a 5% rise", "at least a further 50": an article between, only where it belongs to the figure's own noun. */
function articled(lower, start, { quantity }) {
	const article = wordBefore(lower, start);
	if (!article || !/^an?$/.test(article.word) || quantity.dimension === "count") return null;
	const found = phraseBefore(lower, article.start, BEFORE$2);
	return found && /^(?:nearly|almost|about|roughly|around|more than|less than|at least|just under|just over)$/.test(found.phrase) ? found : null;
}
function isHedgeHere(lower, phrase, start, { quantity, end }) {
	const before = wordBefore(lower, start)?.word ?? "";
	const after = wordAfter(lower, end)?.word ?? "";
	const isPeriod = quantity.dimension === "duration" && quantity.per === null;
	switch (phrase) {
		case "over": return !isPeriod || LASTING.has(before) || /^(?:ago|old|later|earlier|long)$/.test(after) || before === "" && start === 0;
		case "under": return !/^(?:come|came|comes|go|goes|went)$/.test(before) || quantity.dimension !== "duration";
		case "about": return !SPEECH$1.has(before);
		case "as much as":
		case "as many as": return matchAt(/(?: [a-z]{2,16}){1,3} (?:do|does|did|would)(?![a-z])/y, lower, end) === null;
		case "up to": return !/^(?:went|goes|go|going|gone|pushed|pushes|moved|crept|rose|came|comes|come|adds|added|add|brings|brought)$/.test(before);
		case "estimated":
		case "max":
		case "min":
		case "ca": return before !== "is";
		default: return true;
	}
}
/** Up to two words of what is counted may stand before "or more", "or so", "at most". */
function hedgeAfter(lower, figure) {
	const { end } = figure;
	if (lower[end] === "+" && !isDigit(lower.charCodeAt(end + 1))) return {
		hedge: { bound: "atLeast" },
		end: end + 1
	};
	const own = phraseAfter(lower, lower[end] === "-" ? end + 1 : end, AFTER);
	if (own && isAfterHedge(lower, own.phrase, own.end, lower[end] === "-", figure)) return {
		hedge: own.value,
		end: own.end
	};
	if (figure.quantity.dimension !== "count") return null;
	let at = end;
	for (let count = 0; count < 2; count++) {
		const noun = lower[at] === " " ? wordAfter(lower, at) : null;
		if (!noun || AFTER.entries.has(noun.word) || /^(?:or|and|at|of|to|in|for)$/.test(noun.word)) return null;
		at = noun.end;
		const found = phraseAfter(lower, at, AFTER);
		if (found && found.start === skipBlanks$1(lower, at) && HEDGES_AFTER_NOUN.has(found.phrase) && (found.phrase.startsWith("or ") || isClosed(lower, found.end))) return {
			hedge: found.value,
			end: found.end
		};
	}
	return null;
}
function isAfterHedge(lower, phrase, end, hyphen, { core, hasUnit }) {
	switch (phrase) {
		case "odd": return hyphen || wordAfter(lower, end) !== null;
		case "ish": return hyphen;
		case "plus": return hyphen || !/^ (?:a|an|the|\d|£|vat|tax|tip|postage|p&p|interest)/.test(lower.slice(end, end + 10));
		case "at least":
		case "at most": return isClosed(lower, end);
		case "and more": return !/^ (?:than|of|and)/.test(lower.slice(end, end + 6));
		case "or more":
		case "or less": return true;
		case "and over":
		case "and under":
		case "and up":
		case "and above":
		case "and below":
		case "upwards": return isClosed(lower, end);
		case "minimum":
		case "maximum":
		case "min":
		case "max":
		case "tops": return lower[core.end] !== "-" && (isClosed(lower, end) || hasUnit);
		default: return true;
	}
}
function isClosed(lower, end) {
	return end >= lower.length || matchAt(/\s?[.,;:!?)\]–—]|\s(?:of|in|to|for|on|at|by|with|and|are|is|was|were|will|would|have|has|from|per|a|each)(?![a-z])/y, lower, end) !== null;
}

// src/extract/ranges.ts
/** A figure joined with the one behind it to a range or a score; `trap` where the two are neither, such as pages 3–5. */
function withRange(scene, left) {
	const { lower } = scene.source;
	const votes = readVotes(lower, left);
	if (votes) return votes;
	const joint = matchAt(JOINT$1, lower, left.end);
	if (!joint) return left;
	const at = left.end + joint[0].length;
	const currency = currencyAt(scene.source, at);
	const right = readFigure(scene, currency?.end ?? at, left.quantity.dimension === "money");
	if (!right || right.start !== at || !left.numeral || !right.numeral || right.numeral.bound || left.numeral.bound) return left;
	const word = joint[0].trim();
	if (word === "to" || word === "and" || word === "or") return joinWords(scene, left, right, word) ?? left;
	return joinDash(scene, left, right) ?? (isBare$1(left) && isBare$1(right) && joint[0].length === 1 ? "trap" : left);
}
const JOINT$1 = /[-–—]| [–—-] (?=[£$€])| (?:to|and|or) /y;
function isBare$1({ numeral, hasUnit }) {
	return numeral !== null && !hasUnit;
}
function joinDash(scene, left, right) {
	const { lower } = scene.source;
	const isPair = isScorePart(left) && isScorePart(right);
	if (isPair && left.quantity.low.eq(50) && right.quantity.low.eq(50)) return plainFigure(left.start, right.end, {
		dimension: "fraction",
		low: new Decimal("0.5")
	});
	if (isPair && (!left.quantity.low.lt(right.quantity.low) || isContest(lower, left.start))) return score(left, right);
	const range = join(left, right);
	if (!range || !isPair) return range;
	const next = wordAfter(lower, right.end);
	return next !== null && /[ -]/.test(lower[right.end]) && (isPlural$1(next.word) || lower[right.end] === "-") || scene.isValue || RANGE_BEFORE.has(wordBefore(lower, left.start)?.word ?? "") ? range : null;
}
const RANGE_BEFORE = new Set("between from of over under about around up roughly some to than least nearly for age aged takes take".split(" "));
function joinWords(scene, left, right, word) {
	const { lower } = scene.source;
	const lead = wordBefore(lower, left.start);
	if (word === "or") return joinOr(left, right);
	if (word === "and") return lead?.word === "between" ? starting(join(left, right), lead.start) : null;
	if (left.quantity.low.gte(right.quantity.low) && isScorePart(left) && isScorePart(right)) {
		if (lead?.word === "from") return null;
		return isContest(lower, left.start) || CONTEST_BEFORE.has(lead?.word ?? "") ? score(left, right) : null;
	}
	if (lead?.word === "from") return changeAround(lower, lead.start) === void 0 ? starting(join(left, right), lead.start) : null;
	if (CHANGES.has(lead?.word ?? "") || left.hasUnit && lead?.word === "by") return null;
	return lead?.word === "at" && !wordAfter(lower, right.end) ? null : join(left, right);
}
/** "two or three" is a range; "one or two" is a way of saying a few; other pairs are alternatives. */
function joinOr(left, right) {
	if (!left.numeral || left.hasUnit || !right.numeral.low.eq(left.numeral.low.plus(right.numeral.scale)) && !right.numeral.low.eq(left.numeral.low.plus(1))) return joinOrScaled(left, right);
	const range = join(left, right);
	return range && left.numeral.low.eq(1) ? {
		...range,
		quantity: {
			...range.quantity,
			bound: "vague"
		}
	} : range;
}
/** two or three thousand */
function joinOrScaled(left, right) {
	const { numeral } = right;
	if (left.hasUnit || !left.numeral || !numeral || numeral.scale.eq(1) || left.numeral.scaled) return null;
	return numeral.low.div(numeral.scale).eq(left.numeral.low.plus(1)) ? join(left, right) : null;
}
function starting(figure, start) {
	return figure && {
		...figure,
		start
	};
}
/** One quantity from two: a scale or unit that only one end has counts for both, if the ends then stand in order. */
function join(left, right) {
	const [one, other] = [left.quantity, right.quantity];
	if (left.hasUnit && right.hasUnit && (one.dimension !== other.dimension || one.unit !== other.unit)) return null;
	if (left.hasUnit && !right.hasUnit && left.end > left.numeral.end) return null;
	const unitOf = right.hasUnit ? other : one;
	const low = scaledLeft(left, right);
	const factorOf = (figure) => figure.hasUnit || figure.quantity.low.isZero() ? new Decimal(1) : unitFactor(left.hasUnit ? left : right);
	const bottom = low.times(factorOf(left));
	const top = other.low.times(factorOf(right));
	if (!bottom.lt(top)) return null;
	const { other: _alternative, sign: _sign, ...base } = unitOf;
	return {
		start: left.start,
		end: right.end,
		core: {
			start: left.core.start,
			end: right.core.end
		},
		numeral: null,
		hasUnit: left.hasUnit || right.hasUnit,
		quantity: {
			...base,
			bound: "between",
			low: bottom,
			high: top,
			step: Decimal.max(one.step, other.step)
		}
	};
}
/** What a written number was multiplied by for its unit. */
function unitFactor({ quantity, numeral }) {
	return numeral && !numeral.low.isZero() ? quantity.low.div(numeral.low) : new Decimal(1);
}
/** "£3–4m", "three to four thousand": the left end takes the scale of the right one; "$300,000 to $2.1 million" does not. */
function scaledLeft(left, right) {
	const [from, to] = [left.numeral, right.numeral];
	return !from.scaled && !from.grouped && to.scale.gt(1) && from.low.lt(to.low.div(to.scale)) && !(left.hasUnit && right.hasUnit && left.quantity.dimension !== "money") ? left.quantity.low.times(to.scale) : left.quantity.low;
}
function isScorePart({ numeral, hasUnit, quantity }) {
	return numeral !== null && !hasUnit && !numeral.scaled && !numeral.grouped && quantity.low.isInteger() && quantity.low.lt(1e3) && !quantity.sign;
}
function score(left, right) {
	const parts = [left.quantity.low, right.quantity.low];
	return plainFigure(left.start, right.end, {
		dimension: "score",
		low: parts[0],
		step: new Decimal(1),
		parts
	});
}
const CONTEST = /(?:^|[^a-z])(?:won|win|wins|lost|lose|beat|beaten|beating|drew|draw|vote|votes|voted|defeat|defeated|victory|passed|carried|rejected|approved|backed|fell|score|scored|ahead|behind|led|lead|leading|result)(?![a-z])[^.;!?\d]{0,24}$/;
const CONTEST_BEFORE = new Set("by voted vote won lost beat of odds ratio".split(" "));
function isContest(lower, start) {
	return CONTEST.test(lower.slice(Math.max(0, start - 40), start));
}
/** 32 votes to 21 */
function readVotes(lower, left) {
	if (!isScorePart(left)) return null;
	const joint = matchAt(/ (?:votes?|points?|seats?|goals?) to /y, lower, left.end);
	if (!joint) return null;
	const at = skipBlanks$1(lower, left.end + joint[0].length);
	const right = readFigure({
		source: {
			text: lower,
			cased: lower,
			lower
		},
		hasShares: () => false,
		isValue: true
	}, at);
	return right && isScorePart(right) ? score(left, right) : null;
}

// src/extract/lexicon/rates.ts
/** What a figure can be per, in dictionary form. Own list. */
/** Units of time behind "a", "an", "per", "each", "every" or a slash. */
const TIME_RATES = new Map([
	[
		"second",
		"second",
		"sec",
		"s"
	],
	[
		"minute",
		"minute",
		"min"
	],
	[
		"hour",
		"hour",
		"hr",
		"h"
	],
	["day", "day"],
	["night", "night"],
	[
		"week",
		"week",
		"wk"
	],
	["fortnight", "fortnight"],
	[
		"month",
		"month",
		"mo",
		"mth"
	],
	["quarter", "quarter"],
	[
		"year",
		"year",
		"yr",
		"annum"
	],
	["decade", "decade"],
	["century", "century"],
	["season", "season"],
	["term", "term"],
	["shift", "shift"]
].flatMap(([rate, ...forms]) => [rate, ...forms].map((form) => [form, rate])));
/** Things behind "a" that make a price a rate; "per" takes any word. */
const THING_RATES = new Map("head person litre gallon pint kilogram tonne ton barrel share unit mile kilometre metre foot acre hectare ticket seat bottle glass cup copy piece pop user customer household pupil student patient child plate go word line page item pack box bag dozen room bed vote visit trip ride game match call gram ounce pound portion serving slice lesson class session therm guest delegate member employee worker meal lunch dinner dose jab shot song stream click pair sheet brick roll tin tray jar megawatt-hour kilowatt-hour gigabyte mwh:megawatt-hour kwh:kilowatt-hour gb:gigabyte kg:kilogram kilo:kilogram km:kilometre liter:litre".split(" ").map((entry) => {
	const [form = entry, word = form] = entry.split(":");
	return [form, word];
}));
/** Adverbs and abbreviations right behind a figure. */
const RATE_ADVERBS = /* @__PURE__ */ new Map([
	["annually", "year"],
	["yearly", "year"],
	["pa", "year"],
	["monthly", "month"],
	["pcm", "month"],
	["quarterly", "quarter"],
	["weekly", "week"],
	["pw", "week"],
	["daily", "day"],
	["nightly", "night"],
	["hourly", "hour"],
	["each", "item"],
	["apiece", "item"]
]);
/** Behind "a year" they make it a point in time or a stretch, not a rate. */
const NO_RATE_AFTER = new Set("ago earlier later before after previously hence old or long early late from and-a-half of".split(" "));
/** Between a number and "a minute" or "per minute" these end the counted words. */
const NOT_COUNTED = new Set("and or to in for at by with from on as is are was were be been the a an than that who which whom whose will would can could should may might must has have had do does did but if when while where last this next ago not over under up down into after before during until since about around because so then there it they we he she you i per each every once twice half became becomes gets got rose fell said says".split(" "));

// src/extract/rate-nouns.ts
/** The noun of a rate that begins at `at`, in any of its spellings: MWh, sq m, kg, 100g, 100,000, month, user. */
function rateNounAt(lower, at) {
	return numberOf$1(lower, at) ?? unitOf(lower, at) ?? nounOf(lower, at);
}
const UNIT_FORMS = toPhrases(UNITS.filter(({ dimension, per }) => dimension === void 0 && per === void 0).flatMap(({ word, forms = [] }) => [
	word,
	`${word}s`,
	...forms
].map((form) => [form.toLowerCase().replaceAll("-", " "), word.replaceAll(" ", "-")])));
/** Abbreviations in lower case; of data they are bytes, for nobody prices bits. */
const SYMBOLS = new Map([
	...UNITS.filter(({ dimension, per }) => dimension === void 0 && per === void 0).flatMap(({ word, symbols = [] }) => symbols.map((symbol) => [symbol.toLowerCase(), word.replaceAll(" ", "-")])),
	["kb", "kilobyte"],
	["mb", "megabyte"],
	["gb", "gigabyte"],
	["tb", "terabyte"],
	["bbl", "barrel"]
]);
const SYMBOL = /[a-zµ°]{1,4}[²³23]?(?![a-z\d²³])/y;
const ROUND = /(?:1,000,000|100,000|10,000|1,000|1000000|100000|10000|1000|100|10)(?![\d,.]\d|\d|%)|1m(?![a-z])|(?:(?:a|one) )?(?:hundred(?: thousand)?|thousand|million)(?![a-z])/y;
/** 100g, 100,000, a million: a round number of units or of things. */
function numberOf$1(lower, at) {
	const found = matchAt(ROUND, lower, at);
	if (!found) return null;
	const number = ROUND_WORDS[found[0].replace(/^(?:a|one) /, "")] ?? found[0].replaceAll(",", "");
	const end = at + found[0].length;
	const unit = unitOf(lower, lower[end] === " " ? end + 1 : end);
	return unit ? {
		per: `${number}-${unit.per}`,
		end: unit.end,
		kind: "unit"
	} : {
		per: number,
		end,
		kind: "number"
	};
}
const ROUND_WORDS = {
	hundred: "100",
	thousand: "1000",
	"hundred thousand": "100000",
	million: "1000000",
	"1m": "1000000"
};
function unitOf(lower, at) {
	const phrase = phraseAfter(lower, at, UNIT_FORMS);
	if (phrase?.start === at) return {
		per: phrase.value,
		end: phrase.end,
		kind: "unit"
	};
	const symbol = matchAt(SYMBOL, lower, at)?.[0] ?? "";
	const per = SYMBOLS.get(symbol);
	return per ? {
		per,
		end: at + symbol.length,
		kind: "unit"
	} : null;
}
function nounOf(lower, at) {
	const noun = wordAfter(lower, at);
	if (!noun || noun.start !== at) return null;
	const [time, thing] = [TIME_RATES.get(noun.word), THING_RATES.get(noun.word)];
	if (time) return {
		per: time,
		end: noun.end,
		kind: "time"
	};
	return {
		per: thing ?? noun.word,
		end: noun.end,
		kind: thing ? "thing" : "word"
	};
}

// src/extract/rates.ts
/** The figure with the rate written behind it: "£1.50 an hour", "600 requests per minute", "£12/user/month", "£29 a head". */
function withRate(lower, figure) {
	const rate = rateAt(lower, figure.end, figure) ?? rateBehindNoun(lower, figure);
	if (!rate) return figure;
	const per = [...figure.quantity.per ? [figure.quantity.per] : [], ...rate.per].join(" ");
	return {
		...figure,
		end: rate.end,
		quantity: asSpeed(figure.quantity, per) ?? {
			...figure.quantity,
			per
		}
	};
}
/** "75 km per hour" is 75 km/h: a length per time that has a name of its own. */
function asSpeed(quantity, per) {
	if (quantity.dimension !== "measure" || !quantity.unitWord) return null;
	const [length, speed] = [unitNamed(quantity.unitWord), unitNamed(`${quantity.unitWord} per ${per}`)];
	if (!length || !speed || speed.base === length.base) return null;
	const { other: _other, ...rest } = quantity;
	const scaled = (value) => value.div(length.factor).times(speed.factor);
	const ends = {
		low: scaled(rest.low),
		high: scaled(rest.high),
		step: scaled(rest.step)
	};
	return {
		...rest,
		...ends,
		unit: speed.base,
		unitWord: speed.word
	};
}
/** One rate after another: per user, per month. */
function rateAt(lower, at, figure) {
	const per = [];
	let end = at;
	for (let count = 0; count < 3; count++) {
		const next = slashed(lower, end) ?? introduced$1(lower, end, figure, count > 0) ?? (count === 0 || per[0] !== "item" ? adverb(lower, end, figure) : null);
		if (!next) break;
		per.push(...next.per);
		end = next.end;
	}
	return per.length > 0 ? {
		per,
		end
	} : null;
}
function slashed(lower, at) {
	const found = matchAt(/ ?\/ ?/y, lower, at);
	const noun = found && rateNounAt(lower, at + found[0].length);
	return noun && noun.kind !== "word" && !/[a-z\d]/.test(lower[noun.end] ?? "") ? {
		per: [noun.per],
		end: noun.end
	} : null;
}
const INTRODUCTION = /,? (?:(per|an?|each|every) (?:single )?)|-(an?|per)-/y;
function introduced$1(lower, at, figure, further) {
	const found = matchAt(INTRODUCTION, lower, at);
	if (!found || found[0].startsWith(",") && !further && found[1] !== "per") return null;
	const word = found[1] ?? found[2];
	const noun = rateNounAt(lower, at + found[0].length);
	if (!noun || noun.per === "cent") return null;
	if (word === "per") return {
		per: [noun.per],
		end: noun.end
	};
	if (noun.kind === "time") return isStretch(lower, noun.end) || word === "every" && noun.per === "second" ? null : {
		per: [noun.per],
		end: noun.end
	};
	return (figure.quantity.dimension === "money" || further) && (noun.kind === "thing" || noun.kind === "unit") ? {
		per: [noun.per],
		end: noun.end
	} : null;
}
function isStretch(lower, at) {
	const next = wordAfter(lower, at);
	if (lower[at] === "-") return lower.startsWith("-long", at) || lower.startsWith("-old", at);
	return lower[at] === " " && next !== null && NO_RATE_AFTER.has(next.word) && !(next.word === "or" && /^ or (?:more|so|less)/.test(lower.slice(at, at + 9))) && !(next.word === "from" && !lower.startsWith(" from now", at));
}
function adverb(lower, at, figure) {
	const abbreviation = matchAt(/ p\.a\.| p\.w\./y, lower, at);
	if (abbreviation) return {
		per: [abbreviation[0].includes("a") ? "year" : "week"],
		end: at + abbreviation[0].length
	};
	const word = lower[at] === " " ? wordAfter(lower, at) : null;
	const per = word && RATE_ADVERBS.get(word.word);
	if (!word || !per) return null;
	const next = lower[word.end] === " " ? wordAfter(lower, word.end)?.word ?? "" : "";
	if (word.word === "each" && (next === "other" || next === "of" || next === "with" || TIME_RATES.has(next))) return null;
	return figure.quantity.dimension === "money" || next === "" || NOT_COUNTED.has(next) || word.word === "apiece" ? {
		per: [per],
		end: word.end
	} : null;
}
/** "600 requests per minute", "120 API requests a minute", "40 people/km²": up to three counted words between. */
function rateBehindNoun(lower, figure) {
	const { dimension } = figure.quantity;
	if (dimension !== "count" && dimension !== "measure" && dimension !== "duration") return null;
	let end = figure.end;
	for (let count = 0; count < 3; count++) {
		const word = /[ -]/.test(lower[end] ?? "") ? wordAfter(lower, lower[end] === "-" ? end + 1 : end) : null;
		if (!word || NOT_COUNTED.has(word.word) || word.word === "of" && dimension === "count") return null;
		end = word.end + matchAt(/[\d₂]?/y, lower, word.end)[0].length;
		const found = matchAt(/ (per|an?|each|every) |\//y, lower, end);
		if (!found) continue;
		const noun = rateNounAt(lower, end + found[0].length);
		if (!noun || noun.per === "cent" || found[1] !== "per" && isStretch(lower, noun.end)) return null;
		return found[1] === "per" || found[0] === "/" && noun.kind !== "word" && noun.kind !== "thing" || noun.kind === "time" || dimension === "measure" && noun.kind === "thing" ? {
			per: [noun.per],
			end: noun.end
		} : null;
	}
	return null;
}

// src/extract/finish.ts
/** Adds range, age, rate and hedges to a figure; where to read on when it turns out to be none. */
function finish$1(scene, core) {
	const { lower } = scene.source;
	const clock = endOfTime(lower, core.end, core.quantity.unitWord === "minute");
	if (clock > 0) return clock;
	const ranged = withRange(scene, withPart(lower, core));
	if (ranged === "trap") return endOfPair(lower, core.end);
	const figure = withRate(lower, withAge(scene.source, ranged));
	return withBound(lower, figure);
}
/** "a mile and a quarter", "three hours and a half": a part of the unit on top. */
function withPart(lower, core) {
	const { quantity, numeral } = core;
	if (!core.hasUnit || !quantity.low.eq(quantity.high) || quantity.dimension !== "measure" && quantity.dimension !== "duration") return core;
	const part = matchAt(/ and (?:a|one) (half|quarter)(?![a-z])(?! of)/y, lower, core.end);
	const count = numeral?.low;
	if (!part || count?.isZero()) return core;
	const size = count ? quantity.low.div(count) : quantity.low;
	const low = quantity.low.plus(size.times(part[1] === "half" ? .5 : .25));
	return {
		...core,
		end: core.end + part[0].length,
		quantity: {
			...quantity,
			low,
			high: low,
			step: size.times(.25)
		}
	};
}
function endOfPair(lower, end) {
	let at = end + 1;
	while (at < lower.length && /[\d.,]/.test(lower[at])) at++;
	return at;
}

// src/extract/headers.ts
/** Reads "Value (£bn)", "Share (%)", "£m", "000s", "Change (points)", "Price per user, per month", "Users (max)". */
function readHeader(header) {
	const { cased, lower } = createSource(header);
	const money = MONEY.exec(cased);
	const share = SHARE.exec(lower);
	const named = namedUnit(cased);
	const first = [
		money,
		share,
		named
	].flatMap((found) => found ? [found.index] : []);
	const earliest = Math.min(...first);
	const shareUnit = share ? unitNamed(shareName(share[0])) : null;
	const unit = money?.index === earliest ? unitNamed(money[1]) : share?.index === earliest ? shareUnit : named?.unit ?? null;
	const written = money?.index === earliest && money[2] ? money[2] : THOUSANDS$1.exec(lower)?.[1] ?? "";
	const scaleWord = written === "m" && unit?.word === "metre" ? "" : written;
	return {
		unit,
		scale: new Decimal(scaleOf(scaleWord.toLowerCase())),
		per: unit?.base?.includes(" per ") ? null : perOf(lower),
		bound: boundOf(lower, unit)
	};
}
/** A cell's figure with what its own text leaves to the headers. */
function underHeader(figure, header) {
	const { quantity } = figure;
	const isBare = !figure.hasUnit && quantity.dimension === "count" && quantity.per === null;
	const bounded = header.bound && quantity.bound === "exact" && (isBare || figure.hasUnit) ? {
		...quantity,
		bound: header.bound
	} : quantity;
	const rated = quantity.per === null && header.per !== null && (isBare || quantity.dimension === "money") ? {
		...bounded,
		per: header.per
	} : bounded;
	if (!isBare) return {
		...figure,
		quantity: rated
	};
	const factor = (figure.numeral?.scaled ? new Decimal(1) : header.scale).times(header.unit?.factor ?? 1);
	const { unit } = header;
	return {
		...figure,
		quantity: {
			...rated,
			dimension: unit?.dimension ?? "count",
			low: rated.low.times(factor),
			high: rated.high.times(factor),
			step: rated.step.times(factor),
			unit: unit?.base ?? null,
			unitWord: unit?.word ?? null,
			per: unit?.per ?? (unit?.dimension === "percent" || unit?.dimension === "points" ? quantity.per : rated.per)
		}
	};
}
const MONEY = /((?:(?:US|A|AU|C|CA|HK|NZ|S)?\$)|[£€¥₹]|\b(?:GBP|USD|EUR)\b) ?('?000s?|[kmb]n?|tn|thousands?|millions?|billions?)?(?![a-z\d])(?! ?\d)/;
const SHARE = /percentage points?|\((?:[^()]{0,24} )?(?:points?|pts|pp)\)|\bpp\b|%[ -]?points?|%|\bper ?cent\b|\bpercentage\b/;
const THOUSANDS$1 = /(?:^|[(\s,])('?000s?|thousands?|millions?|billions?|bn|mn|m)(?=[)\s,]|$)/;
function shareName(found) {
	return /points?|pts|pp/.test(found) ? "percentage points" : "%";
}
function scaleOf(word) {
	if (/^(?:'?000|k|thousand)/.test(word)) return 1e3;
	if (word.startsWith("m")) return 1e6;
	if (word.startsWith("b")) return 1e9;
	return word === "tn" ? 0xe8d4a51000 : 1;
}
/** A unit in brackets, behind a comma or behind "in" at the end: Storage (GB), Length, km, Time in minutes. */
const NAMED = /\(([^()]{1,24})\)|, ([a-zA-Z²³/°]{1,8})(?=$|\n|[.|;])| in ([a-zA-Z²³/°]{2,12})(?=$|\n)|^(days|hours|minutes|weeks|months|years|seconds|km|GB|MB|TB|mph|kWh|MW)$/g;
function namedUnit(cased) {
	for (const found of cased.matchAll(NAMED)) {
		const written = (found[1] ?? found[2] ?? found[3] ?? found[4]).replace(/^in /, "");
		const name = unitNamed(written) ? written : written.replace(/ ?\/.*$/, "");
		const unit = nameDecides(name, cased.slice(0, found.index)) ?? (SHORT_NAMES.has(name.toLowerCase()) ? null : unitNamed(name));
		if (unit && unit.dimension !== "points" && unit.dimension !== "percent") return {
			index: found.index,
			unit
		};
	}
	return null;
}
/** Short names that are a scale, a bound or a unit: the word before them in their line says which. */
const SHORT_NAMES = /* @__PURE__ */ new Map([
	["m", [/\b(?:length|height|width|depth|distance|altitude|elevation|size|diameter|radius|beam|draught|draft|span|long|high|wide|deep|tall)\b/i, "metre"]],
	["min", [/\b(?:times?|journeys?|durations?|waits?|waiting|delays?|travel|walks?|drives?|flights?|trips?|rides?|cooking|baking|length|response|session|lesson|fastest|slowest)\b/i, "minute"]],
	["s", [/\b(?:times?|durations?|delays?|latency|response|laps?|runs?|fastest|slowest)\b/i, "second"]],
	["h", [/\b(?:times?|durations?|journeys?|delays?|flights?|hours)\b/i, "hour"]],
	["t", [/\b(?:weights?|mass|loads?|tonnage|harvest|catch|output|waste|emissions)\b/i, "tonne"]],
	["pc", [/(?!)/, ""]]
]);
function nameDecides(name, before) {
	const [words, unit] = SHORT_NAMES.get(name.replace(/\.$/, "").toLowerCase()) ?? [];
	return words?.test(before.slice(Math.max(before.lastIndexOf("\n") + 1, before.length - 60))) ? unitNamed(unit) : null;
}
/** "Cost per tonne", "£/MWh", "Fee (a month)". */
function perOf(lower) {
	const per = [];
	for (const found of lower.matchAll(/(?:^|[\s/(,])(?:per|an?) (?=[a-z\d])|\/ ?(?=[a-z\d])/g)) {
		const noun = rateNounAt(lower, found.index + found[0].length);
		const isPer = found[0].trimEnd().endsWith("per");
		const isKnown = noun?.kind === "time" || found[0].startsWith("/") && noun?.kind === "unit";
		if (noun && noun.per !== "cent" && (isPer || isKnown) && !per.includes(noun.per)) per.push(noun.per);
	}
	const adverb = per.length === 0 ? ADVERB.exec(lower) : null;
	if (adverb) per.push(RATE_ADVERBS.get(adverb[1]) ?? "year");
	return per.length > 0 ? per.join(" ") : null;
}
const ADVERB = /(?:^|[\s(])(annual|yearly|monthly|weekly|daily|hourly) (?:cost|price|fee|rent|pay|salary|charge|wage|bill)/;
function boundOf(lower, unit) {
	if (/\((?:max|maximum|max\.|up to|at most)\)|\bup to$/.test(lower)) return "atMost";
	return unit?.word !== "minute" && /\(min\.?\)/.test(lower) || /\((?:minimum|at least)\)/.test(lower) ? "atLeast" : null;
}

// src/extract/pairs.ts
/** The two ends of a change, "from 75 to 100mph", "from nine years to six": a unit that one end leaves out is that of the other. */
function shareUnit(from, to) {
	if (isBare(from) && hasUnit(to)) return [inUnitOf(from, to), to];
	if (isBare(to) && hasUnit(from)) return [from, inUnitOf(to, from)];
	return [from, to];
}
/** "52 minutes, down from 74", "six years, reduced from nine": the earlier figure is in the unit of the later one before it. */
function inheritUnit(lower, before, earlier) {
	const joint = lower.slice(before.end, earlier.start);
	return joint.length < 28 && FROM.test(joint) && COUNTS_NOTHING.test(lower.slice(earlier.end, earlier.end + 8)) && isBare(earlier) && hasUnit(before) ? inUnitOf(earlier, before) : earlier;
}
const FROM = /^,? \(?(?:(?:and |a |an |which was |which is )?(?:up|down|rise|fall|drop|cut|raised|reduced|lowered|increased|decreased|improved|widened|narrowed|shortened|extended) )?from $/;
const COUNTS_NOTHING = /^(?:$|[.,;:!?)]| (?:an?|at|before|by|in|last|on|the|this|to|two|three|under|when)(?![a-z]))/;
function isBare({ numeral, hasUnit, quantity }) {
	return numeral !== null && !numeral.bound && !hasUnit && quantity.dimension === "count" && quantity.per === null;
}
function hasUnit({ numeral, hasUnit: isWritten }) {
	return numeral !== null && !numeral.bound && isWritten && !numeral.low.isZero();
}
function inUnitOf(bare, other) {
	const factor = other.numeral.low.isZero() ? new Decimal(1) : other.quantity.low.div(other.numeral.low);
	const { dimension, unit, unitWord } = other.quantity;
	const { low, high, step } = bare.quantity;
	const quantity = {
		...bare.quantity,
		dimension,
		unit,
		unitWord,
		low: low.times(factor),
		high: high.times(factor),
		step: step.times(factor)
	};
	return {
		...bare,
		quantity
	};
}

// src/extract/value.ts
/**
* Reads a value as it is written in a claims file: "£1.6bn", "more than 5,000", "treble", "32–21", "600 requests per minute".
* The whole text must be one figure, at most with the words that it counts behind it; null otherwise.
*/
function readQuantity(text) {
	const trimmed = text.slice(0, LONGEST$1 + 1).trim();
	if (trimmed.length > LONGEST$1) return null;
	const source = createSource(trimmed);
	const scene = {
		source,
		isValue: true,
		hasShares: () => true
	};
	ANCHOR.lastIndex = 0;
	for (let anchor = ANCHOR.exec(source.lower); anchor; anchor = ANCHOR.exec(source.lower)) {
		const { index } = anchor;
		const core = readCore(scene, index, anchor[0], () => false);
		const figure = typeof core === "number" ? core : finish$1(scene, core);
		if (typeof figure !== "number") return isWhole$2(source.lower, figure) ? withOther(source.lower, figure) : null;
		ANCHOR.lastIndex = Math.max(figure, index + 1);
	}
	return null;
}
const LONGEST$1 = 120;
/** Words that may stand before the figure of a claim, and add nothing to it. */
const BEFORE$1 = /^(?:(?:by|up|down|a|an|the|rise of|further|a further|another|only|just|from|to|at|for|in|within|every|each|after|ratio of|odds of|scale of) ){0,2}$/;
const COUNTED = /^(?:[\s-][a-z'’-]{1,24},?){0,8}[.]?$/;
function isWhole$2(lower, { start, end }) {
	const rest = lower.slice(end);
	ANCHOR.lastIndex = 0;
	return BEFORE$1.test(lower.slice(0, start)) && COUNTED.test(rest) && !/[ -](?:one|two|three|four|five|six|seven|eight|nine|ten|million|hundred|thousand)(?![a-z])/.test(rest);
}
/** A bare decimal in a claims file may be a version, and "one to three" a ratio. */
function withOther(lower, { quantity }) {
	const found = /^(\d{1,3})\.(\d{1,3})$/.exec(lower);
	if (quantity.dimension !== "count") return quantity;
	const parts = found ? [new Decimal(found[1]), new Decimal(found[2])] : [quantity.low, quantity.high];
	const isRatio = quantity.bound === "between" && lower.includes(" to ") && quantity.per === null && quantity.step.eq(1);
	if (!found && !isRatio) return quantity;
	const low = found ? versionValue(parts) : parts[0];
	const { other: _other, ...plain } = quantity;
	const other = {
		...plain,
		dimension: found ? "version" : "score",
		bound: "exact",
		low,
		high: low,
		step: new Decimal(0),
		parts
	};
	return {
		...quantity,
		other
	};
}

// src/extract/quantities.ts
/**
* Reads every quantity of a passage's text, in order and without overlap. `taken` are ranges already read as dates and
* times; `header` is the text of the headers of a table cell, from which a bare number takes scale, unit and rate.
*/
function extractQuantities(text, taken, context = {}) {
	const source = createSource(text);
	ANCHOR.lastIndex = 0;
	if (!ANCHOR.test(source.lower)) return [];
	const scene = {
		source,
		isValue: false,
		hasShares: once(() => SHARES.test(source.lower) || SHARES.test((context.header ?? "").toLowerCase()))
	};
	const header = context.header === void 0 ? null : readHeader(context.header);
	const isTitle = once(() => isTitleCase(source.cased));
	const readings = [];
	const busy = taken.length > 1 ? taken.toSorted((one, other) => one.start - other.start) : taken;
	let previous = null;
	let next = 0;
	let at = 0;
	for (;;) {
		ANCHOR.lastIndex = at;
		const anchor = ANCHOR.exec(source.lower);
		if (!anchor) return readings;
		while (next < busy.length && busy[next].end <= anchor.index) next++;
		const blocked = busy[next];
		if (blocked && blocked.start <= anchor.index) {
			at = blocked.end;
			continue;
		}
		const place = header && isWholeCell(source.lower, anchor.index) ? {
			...scene,
			isValue: true
		} : scene;
		const found = isYearCell(source.lower, context.header) ? anchor.index + 4 : readCore(place, anchor.index, anchor[0], isTitle);
		if (typeof found === "number") {
			at = Math.max(found, anchor.index + 1);
			continue;
		}
		const figure = behind(finish$1(place, found), previous?.end ?? 0);
		if (typeof figure === "number" || blocked && figure.end > blocked.start) {
			at = Math.max(typeof figure === "number" ? figure : found.end, anchor.index + 1);
			continue;
		}
		const change = readChange(source.lower, figure, previous);
		const [from, to] = previous && change.change === "to" && previous.change.change === "from" ? shareUnit(previous.figure, figure) : [null, previous && change.change === "from" ? inheritUnit(source.lower, previous.figure, figure) : figure];
		if (from) readings.push({
			...readings.pop(),
			quantity: from.quantity
		});
		const placed = header && isWhole$1(source.lower, figure) ? underHeader(to, header) : to;
		readings.push(toReading(text, source.lower, placed, change));
		previous = {
			end: figure.end,
			change,
			figure
		};
		at = Math.max(figure.end, anchor.index + 1);
	}
}
/** A sign or a hedge is not taken from the reading before: it belongs to one of them. */
function behind(figure, end) {
	return typeof figure !== "number" && figure.start < end ? {
		...figure,
		start: Math.min(end, figure.core.start)
	} : figure;
}
function toReading(text, lower, figure, change) {
	const { start, end, core, quantity } = figure;
	const relation = readRelation(lower, figure);
	return {
		range: {
			start,
			end
		},
		core,
		surface: text.slice(start, end),
		quantity,
		...relation && { relation },
		...change
	};
}
const SHARES = /%|per ?cent|percentage|\bshare\b|\bswing\b|\bpolls?\b|\bvote\b|\bturnout\b|\bratings?\b/;
/** Whether the cell holds nothing but this figure, a footnote mark or an asterisk aside. */
function isWhole$1(lower, { start, end }) {
	return /^[\s*†‡(]*$/.test(lower.slice(Math.max(0, start - 8), start)) && start < 8 && /^[\s*†‡)¹²³]*$/.test(lower.slice(end, end + 8)) && lower.length - end < 8;
}
function isWholeCell(lower, at) {
	return at < 4 && lower.length < 24 && /^[\s\d.,–+-]*$/.test(lower);
}
/** A year as the whole of a cell under a header that speaks of time, or under none. */
function isYearCell(lower, header) {
	return header !== void 0 && lower.length === 4 && /^(?:19|20)\d\d$/.test(lower) && /^\W*$|year|date|season|when|since|founded|opened/i.test(header.slice(0, 400));
}
/** A headline in which words have capitals whether they are names or not. */
function isTitleCase(cased) {
	const words = cased.slice(0, 400).match(/[A-Za-z]{4,24}/g) ?? [];
	const capitals = words.filter((word) => /^[A-Z]/.test(word)).length;
	return words.length > 2 && capitals >= words.length * .7;
}
function once(compute) {
	let known = null;
	return () => {
		known ??= { value: compute() };
		return known.value;
	};
}

// src/extract/index.ts
/** Reads the dates and quantities of every passage of a draft, in order. Dates are read first: "2 March" counts nothing. */
function extractMentions(draft, options) {
	return draft.passages.flatMap((passage) => mentionsOf(passage, options));
}
function mentionsOf(passage, options) {
	const dates = extractDates(passage.text, options);
	const header = passage.cell && !passage.cell.header ? [
		passage.cell.columnHeader,
		passage.cell.rowHeader,
		passage.cell.corner,
		passage.cell.caption
	].filter(Boolean).join("\n") : void 0;
	const quantities = extractQuantities(passage.text, dates.map((date) => date.range), header ? { header } : {});
	return [...dates.map((reading) => ({
		...reading,
		kind: "date",
		passage: passage.index,
		span: toSource(passage, reading.range)
	})), ...quantities.map((reading) => ({
		...reading,
		kind: "quantity",
		passage: passage.index,
		span: toSource(passage, reading.range)
	}))].sort((a, b) => a.range.start - b.range.start);
}

// src/link/arithmetic-fit.ts
/** The numbers that a written figure may stand for when others are worked out from it; null where it is open or vague. */
function reachOf(quantity) {
	const { bound, low, high } = quantity;
	if (bound !== "exact" && bound !== "about") return null;
	if (!low.eq(high)) return null;
	const width = bound === "about" ? Decimal.max(halfStep(quantity), aboutWidth(low, quantity.step)) : Decimal.max(halfStep(quantity), roundness(low));
	return {
		low: low.minus(width),
		high: high.plus(width)
	};
}
/** Whether no number of the reach fits the written figure. `leeway` is what rounding or cutting off may have moved it by. */
function misses(stated, { low, high }, leeway) {
	const [least, most] = [stated.low.abs(), stated.high.abs()];
	const near = stated.near ? NEAR$2 : null;
	switch (stated.bound) {
		case "vague": return false;
		case "over":
		case "atLeast": return high.lt(least) || near !== null && low.gt(least.times(near.plus(1)));
		case "under":
		case "atMost": return low.gt(most) || near !== null && high.lt(most.times(new Decimal(1).minus(near)));
		case "about": {
			const width = Decimal.max(leeway, aboutWidth(least, stated.step));
			return high.lt(least.minus(width)) || low.gt(most.plus(width));
		}
		default: return leeway.isZero() ? high.lt(least) || low.gt(most) : high.lte(least.minus(leeway)) || low.gte(most.plus(leeway));
	}
}
/** "Nearly" and "just over" are near: a fifth is the most that a writer may mean. */
const NEAR$2 = new Decimal("0.2");
/** A large round number may be rounded: 12,000 to the next hundred or so, but never by more than a hundredth of itself. */
function roundness(value) {
	const size = value.abs();
	if (size.lt(1e3) || !size.isInteger()) return new Decimal(0);
	const zeros = /0*$/.exec(size.toFixed())[0].length;
	return zeros === 0 ? new Decimal(0) : Decimal.min(new Decimal(10).pow(zeros).div(2), size.div(100));
}

// src/link/arithmetic-clock.ts
/** Reads a running time such as 1:02.40 or 2:05:40 in its smallest unit, with its last printed place; null for other text. */
function readClock(text) {
	const match = CLOCK.exec(text);
	if (!match) return null;
	const [, first = "0", second = "0", third, fraction = ""] = match;
	const wholes = [
		first,
		second,
		...third === void 0 ? [] : [third]
	].map(Number);
	if (wholes.slice(1).some((part) => part > 59)) return null;
	const value = wholes.reduce((sum, part) => sum * 60 + part, 0);
	return {
		value: new Decimal(`${value}${fraction}`),
		step: new Decimal(10).pow(fraction === "" ? 0 : 1 - fraction.length)
	};
}
/** Prints a running time in the notation of another. */
function printClock(value, like) {
	const places = (/\.(\d{1,3})$/.exec(like)?.[1] ?? "").length;
	const parts = like.split(":").length;
	const printed = value.toFixed(places, Decimal.ROUND_HALF_UP);
	const fraction = places === 0 ? "" : printed.slice(printed.indexOf("."));
	let rest = Number(printed.split(".")[0]);
	const out = [];
	for (let part = 1; part < parts; part++) {
		out.unshift(String(rest % 60).padStart(2, "0"));
		rest = Math.floor(rest / 60);
	}
	return [String(rest), ...out].join(":") + fraction;
}
const CLOCK = /^(\d{1,4}):(\d\d)(?::(\d\d))?(\.\d{1,3})?$/;

// src/link/arithmetic-slip.ts
/** Takes a slip and gives the conflict that is reported; its spans are those of the mentions. */
function toMatch$3({ reason, certainty, wrong, expected, from }) {
	return {
		mention: wrong,
		state: "conflicts",
		claim: null,
		relation: "arithmetic",
		certainty,
		reason,
		actual: wrong.surface,
		expected,
		others: [],
		related: from.map(({ span, surface }) => ({
			span,
			text: surface
		})),
		candidates: []
	};
}
/** Prints a number, in base units, the way the mention writes its own: its places, grouping, scale, unit and sign; hedges are left out. */
function reprint(mention, value) {
	const { surface, quantity } = mention;
	if (readClock(surface)) return printClock(value, surface);
	const found = DIGITS.exec(surface);
	const printed = found && readDigits$1(found[0]);
	if (!found || !printed || printed.isZero() || quantity.low.isZero() || !quantity.low.eq(quantity.high)) return inHouseForm(quantity, value, surface);
	const size = quantity.low.abs().div(printed);
	const number = value.abs().div(size).toFixed(placesOf(found[0]), Decimal.ROUND_HALF_UP);
	return withSign(surface.slice(0, found.index).replace(HEDGE, ""), value) + groupLike(number, found[0]) + surface.slice(found.index + found[0].length);
}
/** The value of a mention with its sign. */
function signedValue({ quantity }) {
	return quantity.sign === -1 && quantity.low.gt(0) ? quantity.low.neg() : quantity.low;
}
/** The number that stands in a surface in digits, without scale and unit; null where it is in words. */
function printedNumber(surface) {
	const found = DIGITS.exec(surface);
	return found && readDigits$1(found[0]);
}
/** Words of a hedge in front of the number; currency signs and codes stay. */
const HEDGE = /^(?:[a-z]{1,20}[ -]|[<>≤≥~≈] ?){1,4}/i;
function withSign(lead, value) {
	const bare = lead.replace(/^[-−–+]/, "");
	if (value.lt(0)) return `${/^[-−–]/.exec(lead)?.[0] ?? "−"}${bare}`;
	return lead.startsWith("+") ? lead : bare;
}
function inHouseForm(quantity, value, surface) {
	const { near: _near, sign: _sign, other: _other, ...plain } = quantity;
	return printQuantity({
		...plain,
		bound: "exact",
		low: value,
		high: value
	}, surface);
}

// src/link/arithmetic-change.ts
/** Says whether a stated change follows from its two ends, whatever it is stated in; null where it does or nothing can be said. */
function judgeChange(change, stated) {
	const [from, to] = [withUnitOf(change.to, change.from), withUnitOf(change.from, change.to)];
	if (!isAlike$2(from, to) || stated === change.from || stated === change.to) return null;
	if (stated.quantity.per && stated.quantity.per !== (to.per ?? from.per)) return null;
	const ends = endsOf(from, to);
	const wrong = ends && correction$1(change, from, ends, stated);
	if (!wrong) return null;
	return {
		reason: "change",
		certainty: [
			from,
			to,
			stated.quantity
		].every(({ bound }) => bound === "exact") && wrong.isSure ? "certain" : "likely",
		wrong: stated,
		expected: wrong.expected,
		from: [change.from, change.to]
	};
}
/** "40 minutes, down from 55": a bare number borrows the unit of the other end. */
function withUnitOf({ quantity: other, surface }, { quantity }) {
	if (quantity.dimension !== "count" || other.dimension === "count" || !MEASURED.has(other.dimension)) return quantity;
	const printed = printedNumber(surface);
	if (!printed || printed.isZero()) return quantity;
	const size = other.low.div(printed);
	return {
		...quantity,
		dimension: other.dimension,
		unit: other.unit,
		per: other.per,
		low: quantity.low.times(size),
		high: quantity.high.times(size),
		step: quantity.step.times(size)
	};
}
const HUNDRED$4 = new Decimal(100);
const ZERO$4 = new Decimal(0);
const MEASURED = /* @__PURE__ */ new Set([
	"count",
	"money",
	"percent",
	"measure",
	"duration"
]);
/** A fraction in words may be about two points off. */
const FRACTION_LEEWAY$1 = new Decimal("2.5");
/** "Doubled" is said of much that did not quite double. */
const MULTIPLE_LEEWAY = new Decimal("0.2");
function isAlike$2(from, to) {
	const isSameRate = from.per === to.per || from.per === null || to.per === null;
	return MEASURED.has(from.dimension) && from.dimension === to.dimension && from.unit === to.unit && isSameRate;
}
function endsOf(from, to) {
	const step = Decimal.min(from.step, to.step);
	const [one, other] = [reachOf({
		...from,
		step
	}), reachOf({
		...to,
		step
	})];
	if (!one || !other || one.low.lte(0) || other.low.lt(0) || from.low.eq(to.low)) return null;
	return {
		from: {
			...one,
			value: from.low
		},
		to: {
			...other,
			value: to.low
		}
	};
}
function correction$1(change, from, ends, stated) {
	const { dimension } = from;
	const { quantity } = stated;
	const absolute = absoluteOf(ends);
	const relative = relativeOf(ends);
	switch (quantity.dimension) {
		case "percent":
			if (dimension === "percent") return percentOfPercent(change, ends, stated);
			return misses(quantity, relative, quantity.step) ? plain$4(stated, relative.value) : null;
		case "points":
			if (dimension !== "percent") return null;
			return misses(quantity, absolute, quantity.step.div(2)) ? plain$4(stated, absolute.value) : null;
		case "fraction": return misses(scaled(quantity), relative, FRACTION_LEEWAY$1) ? {
			expected: reprint(stated, relative.value.div(100)),
			isSure: true
		} : null;
		case "multiple": return timesOf(ends, stated);
		default:
			if (quantity.dimension !== dimension || quantity.unit !== from.unit) return null;
			return misses(quantity, absolute, halfStep(quantity)) ? plain$4(stated, absolute.value) : null;
	}
}
/** From 4% to 5% is one point, or a quarter: "1%" is neither. */
function percentOfPercent({ isSwing }, ends, stated) {
	const { quantity } = stated;
	const absolute = absoluteOf(ends);
	if (isSwing || !misses(quantity, relativeOf(ends), quantity.step)) return null;
	const points = {
		...quantity,
		dimension: "points",
		bound: "exact",
		low: absolute.value,
		high: absolute.value
	};
	return {
		expected: printQuantity(points, stated.surface),
		isSure: !misses(quantity, absolute, quantity.step.div(2))
	};
}
function timesOf({ from, to }, stated) {
	const times = stated.quantity.low.lt(1) ? new Decimal(1).div(stated.quantity.low) : stated.quantity.low;
	const [less, more] = to.value.gt(from.value) ? [from, to] : [to, from];
	if (less.low.lte(0)) return null;
	const ratio = {
		low: more.low.div(less.high),
		high: more.high.div(less.low)
	};
	if (!misses({
		...stated.quantity,
		low: times,
		high: times
	}, ratio, times.times(MULTIPLE_LEEWAY))) return null;
	const value = more.value.div(less.value);
	return {
		expected: reprint(stated, stated.quantity.low.lt(1) ? new Decimal(1).div(value) : value.toDecimalPlaces(1)),
		isSure: false
	};
}
function plain$4(stated, value) {
	return {
		expected: reprint(stated, stated.quantity.sign === -1 ? value.neg() : value),
		isSure: true
	};
}
function scaled(quantity) {
	return {
		...quantity,
		low: quantity.low.times(100),
		high: quantity.high.times(100),
		step: FRACTION_LEEWAY$1
	};
}
function absoluteOf({ from, to }) {
	return sized$1([to.low.minus(from.high), to.high.minus(from.low)], to.value.minus(from.value));
}
/** In per cent of the first end. */
function relativeOf({ from, to }) {
	return sized$1([to.low.div(from.high), to.high.div(from.low)].map((ratio) => ratio.minus(1).times(HUNDRED$4)), to.value.div(from.value).minus(1).times(HUNDRED$4));
}
/** The size of a change, up or down. */
function sized$1(gaps, value) {
	const crosses = gaps[0].isNegative() !== gaps[1].isNegative() && !gaps.some((gap) => gap.isZero());
	const sizes = gaps.map((gap) => gap.abs());
	return {
		low: crosses ? ZERO$4 : Decimal.min(...sizes),
		high: Decimal.max(...sizes),
		value: value.abs()
	};
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
/** Form → base form. */
const IRREGULAR = new Map(FORMS$1.trim().split("\n").flatMap((line) => {
	const [base = "", forms = ""] = line.split(":");
	return [base, ...forms.trim().split(" ")].filter(Boolean).map((form) => [form, base]);
}));

// src/text/lemma.ts
/**
* The dictionary form of an English word, as far as rules and a list of irregular forms can tell: "studies" → "study",
* "created" → "create", "teeth" → "tooth". In: a folded, lower-case word. Out: its base form, or the word itself.
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
const MOST_STEMS = 2e4;
function toStem(word) {
	let base = lemma(word);
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
	const tokens = [];
	for (const match of text.matchAll(TOKEN)) {
		const surface = match[0];
		const start = match.index;
		const kind = match[1] ? "number" : match[2] ? "word" : "mark";
		const clitic = kind === "word" ? /['’ʼ](?:s|S|ll|re|ve|d|m)$/.exec(surface) : null;
		if (clitic && clitic.index > 0) tokens.push(token(surface.slice(0, clitic.index), start, kind), token(clitic[0], start + clitic.index, kind));
		else tokens.push(token(surface, start, kind));
	}
	return tokens;
}
/**
* Ranges of the sentences of a text. A full stop ends one only before a blank and a likely beginning, not after an
* initial or a common abbreviation; semicolons do not.
*/
function sentences(text) {
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
const TOKEN = /(\p{Nd}{1,40}(?:[.,]\p{Nd}{1,40}){0,20})|([\p{L}\p{M}]{1,200}(?:['’ʼ.][\p{L}\p{M}]{1,200}){0,8}|[\p{L}\p{M}\p{Nd}]{1,200})|[^\s\p{L}\p{M}\p{Nd}]/gu;
const SENTENCE_END = /[.!?…]{1,5}["'”’»)\]]{0,3}(?=\s["'“‘«([]{0,3}[\p{Lu}\p{Nd}£$€¥₹￼])\s|[!?…]{1,5}["'”’»)\]]{0,3}\s(?=\p{Lu})/gu;
/** Abbreviations of titles, months and references that a full stop follows inside a sentence. */
const ABBREVIATIONS = new Set("mr mrs ms mx dr prof st sr jr rev hon gen col capt lt sgt cllr gov sen rep pres no nos vs v cf al fig figs eq vol ed eds pp p ca c approx est inc ltd co corp plc bros dept univ jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun e.g i.e eg ie etc a.m p.m u.s u.k u.n".split(" "));
/** Of those, the ones that also end sentences: they count as ends unless a name or number clearly goes on. */
const OFTEN_LAST = new Set("etc inc ltd co corp plc a.m p.m u.s u.k u.n al sun mon sat jr sr".split(" "));
function isAbbreviation(text, dot) {
	const before = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, dot - 12), dot))?.[0] ?? "";
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
const MOST_FORMS = 2e4;
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

// src/link/arithmetic-parts.ts
/** The two figures of "from 200 to 250" or "90 to 70", which are read as one range or score; null for any other figure. */
function splitRange(passage, mention) {
	const { quantity, range, surface } = mention;
	const middle = surface.search(/ to /i);
	const [low, high] = quantity.parts?.length === 2 ? quantity.parts : [quantity.low, quantity.high];
	if (middle < 0 || !low || !high || quantity.dimension !== "score" && quantity.bound !== "between") return null;
	const { step, unit, unitWord, per } = quantity;
	const shared = {
		dimension: quantity.dimension === "score" ? "count" : quantity.dimension,
		bound: "exact",
		step,
		unit,
		unitWord,
		per
	};
	return [toPart(passage, {
		start: range.start + (/^from /i.test(surface) ? 5 : 0),
		end: range.start + middle
	}, {
		...shared,
		low,
		high: low
	}), toPart(passage, {
		start: range.start + middle + 4,
		end: range.end
	}, {
		...shared,
		low: high,
		high
	})];
}
/** The "one" of a list, which is no mention of its own: "two cups, one bowl". */
function singleAt(passage, start) {
	const one = new Decimal(1);
	return toPart(passage, {
		start,
		end: start + 3
	}, {
		dimension: "count",
		bound: "exact",
		low: one,
		high: one,
		step: one,
		unit: null,
		unitWord: null,
		per: null
	});
}
/** Offsets, in a text, of each "one" that is counted in a list. */
function findSingles(text) {
	return [...text.matchAll(SINGLE)].map((match) => match.index);
}
const SINGLE = /(?<=(?:[:,(;]|\band|\bof) )one(?= (?!(?:of|more|another|or|and|day|in|to|is|was)\b)\p{L})/giu;
/** A mention made of a stretch of a passage's text. */
function toPart(passage, range, quantity) {
	const { index, text } = passage;
	return {
		kind: "quantity",
		passage: index,
		range,
		core: range,
		span: toSource(passage, range),
		surface: text.slice(range.start, range.end),
		quantity
	};
}

// src/link/arithmetic-statements.ts
/** Source of a pattern for one figure; it captures. */
const FIGURE = "([-])";
/** Source of a pattern for a word or a date. */
const WORD = "[\\p{L}][\\p{L}\\p{M}'-]{0,30}";
/** Source of a pattern for at most `most` words, each after a blank; those that begin another thought are not among them. */
function words$9(most) {
	return `(?: (?!(?:and|or|but|while|from|to|than|by|plus|not)\\b)${WORD}){0,${most}}`;
}
/** Reads the sentences of a passage with its mentions, in order. Questions, suppositions and quotations state nothing: they come out empty. */
function toStatements(passage, mentions) {
	if (passage.quoted > 0 || mentions.length === 0) return [];
	let next = 0;
	return sentences(passage.text).map((sentence) => {
		const first = next;
		while (next < mentions.length && mentions[next].range.start < sentence.end) next++;
		const statement = cut(passage, sentence, mentions.slice(first, next));
		return isStated(statement.text) ? statement : {
			text: "",
			figures: []
		};
	});
}
/** The figure that a captured character stands for. */
function figureAt({ figures }, character) {
	return character === void 0 ? null : figures[character.charCodeAt(0) - FIRST] ?? null;
}
/** The text before, between and behind the figures of a statement: one more than there are figures. */
function gapsOf({ text }) {
	return text.split(/[\uE000-\uE0FF]/);
}
/** Whether a match, or the words just before it, denies something. */
function isDenied(text, start, end) {
	return DENIED$1.test(text.slice(Math.max(0, start - 24), end));
}
const FIRST = 57344;
const DATE = "";
const MOST_FIGURES = 120;
const DENIED$1 = /(?:\b(?:not|never|neither|nor|cannot|no longer|rather than|instead of)\b|n't\b)(?! only\b)/;
function cut(passage, { start, end }, mentions) {
	const figures = [];
	let text = "";
	let done = start;
	const put = (...parts) => {
		if (figures.length + parts.length > MOST_FIGURES) return;
		text += parts.map((_, index) => String.fromCharCode(FIRST + figures.length + index)).join(" to ");
		figures.push(...parts);
	};
	const copyTo = (to) => {
		for (const at of findSingles(passage.text.slice(done, to)).map((index) => done + index)) {
			text += plain$3(passage.text.slice(done, at));
			put(singleAt(passage, at));
			done = at + 3;
		}
		text += plain$3(passage.text.slice(done, to));
		done = to;
	};
	for (const mention of mentions) {
		if (mention.range.start < done || mention.range.end > end) continue;
		copyTo(mention.range.start);
		if (mention.kind === "quantity") {
			const ends = splitRange(passage, mention);
			if (ends && /^from /i.test(mention.surface)) text += "from ";
			put(...ends ?? [mention]);
		} else text += DATE;
		done = mention.range.end;
	}
	copyTo(end);
	return {
		text,
		figures
	};
}
function plain$3(text) {
	return text.replace(/[\uE000-\uF8FF]/g, " ").replace(/[’ʼ]/g, "'").replace(/[–—]/g, "–").toLowerCase();
}
function isStated(text) {
	return !/\?["'”)\]]{0,3}$/.test(text) && !/["“”«»]/.test(text) && !UNREAL$1.test(text);
}
/** Suppositions, doubts and corrections, as in link/lexicon/cues.ts, but only the plain ones: a planned rise still has to add up. */
const UNREAL$1 = /\b(?:if|suppose|supposing|imagine|assuming|unless|hypothetical|hypothetically|maybe|perhaps|would have|could have|might have|were to|wrong|wrongly|mistake|mistaken|mistakenly|error|misprint|incorrect|incorrectly|erroneous|erroneously|correction|corrected|myth|false|falsely)\b/;

// src/link/lexicon/arithmetic.ts
/**
* Words with which English-language tables and prose announce a sum, a change or a share: the headings of statistical tables
* and accounts, and the nouns and verbs of change of business and news reporting. None belongs to a field.
*/
/** A heading that says nothing but "the sum of these". */
const BARE_TOTAL = /^(?:the )?(?:(?:grand|overall|sub|running|net|gross|column|row|combined|final)[ -]?)?(?:totals?|sum)(?: (?:sum|overall|amount))?$|^in (?:all|total)$|^altogether$|^all told$/;
/** A heading that may name a sum, or an average, or a thing of its own. */
const LOOSE_TOTAL = /\b(?:totals?|sum|overall|combined|altogether)\b|^all\b/;
/** Rows that repeat a part of a row above. */
const PART_OF_ABOVE = /^(?:[-–•↳] ?)?(?:of which|of these|of whom|including|incl\b|thereof|memo)/;
/** Rows that are taken off. */
const TAKEN_OFF = /^(?:less|minus|deduct|deductions?|discounts?|rebates?)\b/;
/** Columns and rows whose figures nobody adds up. */
const NOT_ADDED = /\b(?:averages?|avg|mean|median|mode|rates?|ratio|per|rank(?:ing)?|pos(?:ition)?|place|years?|dates?|age|ages|phone|tel|telephone|id|nos?\.|nos|code|ref|index|unit (?:price|cost)|each|min|max|minimum|maximum|best|worst|highest|lowest|peak|percentile|score|margin|density|temperature|change|difference|growth|target|limit|cap|threshold|version|cumulative|running|to date|balance|level|grade)\b|[@±Δ]/;
/** A column that holds the difference of two others, and which way. */
const CHANGE_COLUMN = [
	[/\b(?:increase|rise|growth|gain|added|uplift|up)\b/, 1],
	[/\b(?:decrease|fall|drop|loss|reduction|cut|saving|savings|decline|down)\b/, -1],
	[/\b(?:change|difference|diff|variance|swing|delta|movement|gap)\b|^(?:\+\/[-−–]|±|Δ)$/, 0]
];
/** Nouns of change: a rise of, the fall from … to. */
const CHANGE_NOUN = "(?:rise|increase|growth|gain|jump|leap|surge|climb|uplift|hike|boost|improvement|fall|drop|decrease|decline|reduction|cut|dip|slump|slide|plunge|loss|saving|change|difference|swing|move|step)";
/** What is counted one by one and cannot be split: people, bodies, seats. */
const INDIVISIBLE = new Set("people person man woman child adult boy girl member judge juror councillor councilor senator mp minister delegate patient player pupil student teacher employee worker volunteer voter respondent participant resident tenant director trustee governor candidate nominee finalist winner guest passenger driver rider runner doctor nurse officer officers soldier customer household family couple twin sibling school college university hospital library club team council county state country nation party seat ward firm company charity shop store restaurant panellist panelist referee musician singer actor author reader subscriber user applicant graduate apprentice engineer survivor victim prisoner witness".split(" "));
/** Those of the indivisible whose share of the whole group can never pass 100 per cent: nobody measures them against a target. */
const RESPONDING = new Set("people respondent participant voter patient adult woman man child pupil student parent resident reader employee worker member household".split(" "));
/** Comparatives that a stated change may end in. */
const LESS_OR_MORE = "(?:more|less|fewer|higher|lower|up|down|dearer|cheaper|bigger|larger|smaller|faster|slower|quicker|longer|shorter|as|extra)";
/** What can fall by more than all of it, because it can turn negative. */
const MAY_GO_NEGATIVE = /\b(?:profits?|earnings|income|cash ?flow|loss|losses|ebitda?|returns?|balance|surplus|deficit|margin|emissions|carbon|net|shares?|equity|yield|price|prices|futures|target|plan|temperature)\b/;

// src/link/arithmetic-changes.ts
/**
* Finds what is said of a change and does not follow from its two ends ("from £64 to £80, a rise of 20 per cent"), in the
* sentence itself or in one after it that begins with "That is"; and multiples turned into a wrong percentage ("trebled, that
* is up 300%").
*/
function checkChanges(statement, before) {
	const said = findChanges$1(statement).flatMap((change) => [...saidBehind(statement, change), ...saidBefore(statement, change)].filter((mention) => isAboutEnds(statement, change, mention)).map((mention) => ({
		change,
		mention
	})));
	const earlier = before ? findChanges$1(before) : [];
	if (earlier.length === 1) {
		const next = saidNext(statement).filter((mention) => isAboutEnds(statement, earlier[0], mention));
		said.push(...next.map((mention) => ({
			change: earlier[0],
			mention
		})));
	}
	return [...said.flatMap(({ change, mention }) => judgeChange(change, mention) ?? []), ...checkMultiples(statement)];
}
const PAIRS$1 = [
	[new RegExp(`\\bfrom ${FIGURE}${words$9(7)},? to (?:just |only )?${FIGURE}`, "gu"), "up"],
	[new RegExp(`\\bto ${FIGURE}${words$9(5)},?(?: up| down)? from ${FIGURE}`, "gu"), "back"],
	[new RegExp(`${FIGURE}${words$9(5)},? (?:up|down) from ${FIGURE}`, "gu"), "back"]
];
function findChanges$1(statement) {
	const places = [];
	for (const [pattern, order] of PAIRS$1) for (const match of statement.text.matchAll(pattern)) {
		const [one, other] = [figureAt(statement, match[1]), figureAt(statement, match[2])];
		const end = match.index + match[0].length;
		if (!one || !other || isDenied(statement.text, match.index, end)) continue;
		if (places.some((place) => place.start < end && match.index < place.end)) continue;
		const [from, to] = order === "up" ? [one, other] : [other, one];
		places.push({
			from,
			to,
			isSwing: /\bswing\b/.test(statement.text),
			start: match.index,
			end
		});
	}
	return places;
}
const LINK = "(?:(?:and|or|so|meaning|giving|representing|marking|making|which is|which was|that is|that's|i\\.e\\.|ie|equal to|equivalent to),? ){0,2}";
const ARTICLE = "(?:an?|the|its|their|his|her|our)";
const ADVERBS$1 = "(?:(?:just|only|exactly|nearly|total|overall|further) ){0,2}";
const SAID = [
	`(?:up|down|by|adding|one of)(?: by)? ${ADVERBS$1}${FIGURE}`,
	`(?:is |was )?(?:${ARTICLE} )?(?:\\p{L}{1,20} ){0,2}?${CHANGE_NOUN} of ${ADVERBS$1}${FIGURE}`,
	`(?:${ARTICLE} )?${FIGURE} (?:(?:\\p{L}{1,20} )?${CHANGE_NOUN}|${LESS_OR_MORE})\\b`
].join("|");
const BEHIND = new RegExp(`^${words$9(6)}(?:,| –| \\(|;|:)? ?${LINK}(?:${SAID})`, "u");
const IS = "(?:is|was|means|meant|makes|made|represents|represented|amounts to|amounted to|equals|comes to|works out at|marks)";
const IS_BEHIND = new RegExp(`^${words$9(6)},? ${IS} (?:an? )?${ADVERBS$1}(?:one of ${ADVERBS$1})?(?:${CHANGE_NOUN} of ${ADVERBS$1})?${FIGURE}`, "u");
const CHAIN = new RegExp(`^(?:,| –| \\()? ?(?:(?:or|that is|that's|i\\.e\\.|ie|which is|equal to|equivalent to),? )?(?:an? ${CHANGE_NOUN} of )?${FIGURE}`, "u");
const NEXT = new RegExp(`^(?:that|this|it)(?: ${IS}|'s) (?:${SAID})`, "u");
const NEXT_NAMED = new RegExp(`^(?:that|this|the) ${CHANGE_NOUN} ${IS} (?:an? )?${ADVERBS$1}(?:one of )?${FIGURE}`, "u");
const BEFORE = new RegExp(`${FIGURE}(?: ${CHANGE_NOUN}(?: in(?: \\p{L}{1,20}){1,3})?)?(?: (?:this|last|the|in|over|since|a|year|month|quarter|week|season|decade|\uF8FF)){0,5},?(?: up| down)? $`, "u");
const NOUN_BEFORE = new RegExp(`\\b${CHANGE_NOUN}(?: in(?: \\p{L}{1,20}){1,4})? $`, "u");
/** A figure with a base or a period of its own says something else. */
const OWN_BASE = /^ (?:an?|per|each|every|annually|annual|yearly|monthly|weekly|daily|on|than|of|from|against|compared|versus|vs|year|month|compound|compounded|in real|real|after|before|adjusted|faster than|more than|higher than|lower than|less than)\b|^ \p{L}{1,20} (?:than|on average|per|a year)\b/u;
/** "From 1.1 to 1.2, 30% faster": bare numbers name versions, sizes or settings as often as amounts, and something else changes. */
function isAboutEnds({ text, figures }, { from, to }, mention) {
	const isBare = [from, to].every(({ quantity }) => quantity.dimension === "count" && quantity.unit === null);
	const behind = text.slice(text.indexOf(String.fromCharCode(57344 + figures.indexOf(mention))) + 1);
	if (mention.quantity.dimension === "percent" && / as\b/y.test(behind)) return false;
	if (!isBare || mention.quantity.dimension === "count") return true;
	return ![from, to].some(({ quantity }) => !quantity.low.isInteger() && quantity.low.lt(20)) && !/^ (?:\p{L}{1,20} )?(?:as|faster|slower|quicker|longer|shorter|cheaper|dearer|smaller|larger|improvement|boost)\b/u.test(behind);
}
function saidBehind(statement, { start, end }) {
	const { text } = statement;
	const rest = text.slice(end);
	const isNoun = NOUN_BEFORE.test(text.slice(Math.max(0, start - 80), start));
	const match = BEHIND.exec(rest) ?? (isNoun ? IS_BEHIND.exec(rest) : null);
	if (!match || isDenied(text, end, end + match[0].length)) return [];
	return accept(statement, match, end, rest);
}
/** The figure that was caught, and the one that restates it: "a rise of £16, or 20 per cent". */
function accept(statement, match, at, rest) {
	const mention = caught(statement, match);
	const last = match[0].search(/[\uE000-\uE0FF](?=[^\uE000-\uE0FF]*$)/u);
	const behind = rest.slice(last + 1);
	if (!mention || OWN_BASE.test(behind) || OWN_BASE.test(rest.slice(match[0].length)) || isSpread(statement.text)) return [];
	if (!isSameNoun(statement, mention, at + last + 1)) return [];
	const chained = CHAIN.exec(behind);
	const second = chained && figureAt(statement, chained[1]);
	return second && second.quantity.dimension !== mention.quantity.dimension && !OWN_BASE.test(behind.slice(chained[0].length)) && isSameNoun(statement, second, at + last + 1 + chained[0].length) ? [mention, second] : [mention];
}
function saidBefore(statement, { start }) {
	const lead = statement.text.slice(Math.max(0, start - 120), start);
	const match = BEFORE.exec(lead);
	const mention = match && figureAt(statement, match[1]);
	if (!match || !mention || isSpread(statement.text)) return [];
	const { dimension } = mention.quantity;
	return (mention.change === "by" || dimension === "multiple" || new RegExp(`^. ${"(?:rise|increase|growth|gain|jump|leap|surge|climb|uplift|hike|boost|improvement|fall|drop|decrease|decline|reduction|cut|dip|slump|slide|plunge|loss|saving|change|difference|swing|move|step)"}\\b`, "u").test(match[0])) && !isDenied(statement.text, start - match[0].length, start) ? [mention] : [];
}
function saidNext(statement) {
	const match = NEXT.exec(statement.text) ?? NEXT_NAMED.exec(statement.text);
	if (!match || isDenied(statement.text, 0, match[0].length)) return [];
	return accept(statement, match, 0, statement.text);
}
function caught(statement, match) {
	return figureAt(statement, match.slice(1).find((group) => group !== void 0));
}
/** Yearly averages and compound growth are no part of a change from one end to the other. */
function isSpread(text) {
	return /\b(?:averag(?:e|ed|ing)|annuali[sz]ed|compound|cagr|in real terms|real-terms|inflation|seasonally|like-for-like|respectively|between them|per cent of)\b/.test(text);
}
/** "A rise of 50 members" is about members only if the sentence is; bare figures and figures with a unit are about whatever it is. */
function isSameNoun({ text }, mention, end) {
	if (mention.quantity.dimension !== "count") return true;
	const noun = /^ (\p{L}{3,30})/u.exec(text.slice(end))?.[1];
	if (!noun || new RegExp(`^(?:${"(?:rise|increase|growth|gain|jump|leap|surge|climb|uplift|hike|boost|improvement|fall|drop|decrease|decline|reduction|cut|dip|slump|slide|plunge|loss|saving|change|difference|swing|move|step)"}|${"(?:more|less|fewer|higher|lower|up|down|dearer|cheaper|bigger|larger|smaller|faster|slower|quicker|longer|shorter|as|extra)"}|and|but|while|after|since|with|for|this|last|over|the|in|on|at|as|when|which|because|because|thanks|people)$`).test(noun)) return true;
	return text.slice(0, end).includes(noun.replace(/s$/, ""));
}
const RESTATED = new RegExp(`${FIGURE}${words$9(7)}(?: to ${FIGURE}${words$9(3)})?(?:,| –| \\(|;|:) ?(?:(?:that is|that's|which is|i\\.e\\.|ie|in other words|or|meaning|a full),? ){0,2}(?:(?:up|by|up by|an? (?:rise|increase|jump|growth|gain|surge|leap) of) ${FIGURE}|(?:an? )?${FIGURE} (?:rise|increase|growth|jump|gain|surge|more|higher|up)\\b)`, "gu");
function checkMultiples(statement) {
	return [...statement.text.matchAll(RESTATED)].flatMap((match) => {
		const multiple = figureAt(statement, match[1]);
		const stated = figureAt(statement, match[3] ?? match[4]);
		if (multiple?.quantity.dimension !== "multiple" || stated?.quantity.dimension !== "percent" || stated.quantity.per) return [];
		const end = match.index + match[0].length;
		if (OWN_BASE.test(statement.text.slice(end)) || isDenied(statement.text, match.index, end) || isSpread(statement.text)) return [];
		const times = multiple.quantity.low;
		if (times.lte(1)) return [];
		const value = times.minus(1).times(100);
		const isSlip = stated.quantity.bound === multiple.quantity.bound && stated.quantity.low.eq(times.times(100));
		const isFar = multiple.quantity.bound === "exact" && misses(stated.quantity, {
			low: value,
			high: value
		}, new Decimal(25).times(times));
		if (!isSlip && !isFar) return [];
		return [{
			reason: "change",
			certainty: isSlip ? "certain" : "likely",
			wrong: stated,
			expected: reprint(stated, value),
			from: [multiple]
		}];
	});
}

// src/link/arithmetic-shares.ts
/** Finds shares that their part and whole do not give ("45 of the 180 patients, 30%"), that no group of that size can have, or that are more than everything. */
function checkShares(statement) {
	return CHECKS.flatMap(([pattern, check]) => [...statement.text.matchAll(pattern)].flatMap((match) => {
		const end = match.index + match[0].length;
		if (isDenied(statement.text, match.index, end)) return [];
		const groups = match.slice(1);
		const figures = groups.flatMap((group) => figureAt(statement, group) ?? []);
		if (figures.length < groups.length) return [];
		return check(figures, statement.text.slice(end), match[0], statement.text.slice(0, match.index)) ?? [];
	}));
}
const THE = "(?:the |its |our |their |all |all the |these |those |his |her )?";
const OR = "(?:,| –| \\() ?(?:(?:or|that is|that's|i\\.e\\.|ie|which is),? )?";
const CHECKS = [
	[new RegExp(`${FIGURE}(?: out)? of ${THE}${FIGURE}${words$9(4)}${OR}${FIGURE}`, "gu"), ([part, whole, share], behind) => ofWhole(part, whole, share, behind)],
	[new RegExp(`${FIGURE}${words$9(3)}${OR}${FIGURE}(?: out)? of ${THE}${FIGURE}`, "gu"), ([share, part, whole]) => ofWhole(part, whole, share, "")],
	[new RegExp(`${FIGURE}${words$9(6)}(?:, (?:or|that is),?| \\((?:or )?|, i\\.e\\.) ?${FIGURE}`, "gu"), ([fraction, share], behind) => sameShare(fraction, share, behind)],
	[new RegExp(`${FIGURE} of ${THE}${FIGURE}${words$9(3)}(?:,| –| \\() ?(?:or|that is|that's|i\\.e\\.|ie),? ${FIGURE}`, "gu"), ([share, whole, part]) => shareOf(share, whole, part)],
	[new RegExp(`${FIGURE} of ${THE}${FIGURE} [\\p{L}'-]{3,30}`, "gu"), ([share, whole], behind, matched) => ofFew(share, whole, matched, behind)],
	[new RegExp(`${FIGURE}${words$9(5)},? of (?:which|whom) ${FIGURE}`, "gu"), ([whole, part], behind) => ofWhich(whole, part, behind)],
	[new RegExp(`${FIGURE} out of ${THE}${FIGURE}`, "gu"), ([part, whole], behind) => whole.quantity.low.eq(10) ? null : ofWhich(whole, part, behind)],
	[new RegExp(`${FIGURE} of (?:the |all |our |its |their )?(?:\\p{L}{2,20} )?\\p{L}{3,30}`, "gu"), ([share], behind, matched) => ofEverybody(share, matched, behind)],
	[new RegExp(`\\bturnout (?:of|was|reached|hit|stood at) ${FIGURE}`, "gu"), ([share]) => moreThanAll(share)],
	[new RegExp(`\\b(?:fell|falls?|fallen|falling|drop|drops|dropped|reduced|reduction|reduces|decreased|decrease|decreases|cut|shrank|shrunk|shrinks)(?: (?:by|of))? ${FIGURE}`, "gu"), ([share], behind, _matched, before) => MAY_GO_NEGATIVE.test(before + behind) ? null : moreThanAll(share)]
];
/** What makes a percentage something else than the share beside it. */
const AFTER_SHARE = /^ (?:of|more|less|fewer|up|down|higher|lower|point|off|above|below|each|extra|ci|confidence|credible|interval)\b/;
const HUNDRED$3 = new Decimal(100);
function ofWhole(part, whole, share, behind) {
	if (share.quantity.dimension !== "percent" || share.quantity.per || !isPartOf(part, whole) || /^ (?:of|more|less|up|down|higher|lower|point|off|above|below)\b/.test(behind)) return null;
	if (share.direction || share.change || part.quantity.low.gt(whole.quantity.low)) return null;
	const [one, all] = [reachOf(part.quantity), reachOf(whole.quantity)];
	if (!one || !all || all.low.lte(0) || one.low.lte(0)) return null;
	const reach = {
		low: one.low.div(all.high).times(HUNDRED$3),
		high: one.high.div(all.low).times(HUNDRED$3)
	};
	const rest = {
		low: HUNDRED$3.minus(reach.high),
		high: HUNDRED$3.minus(reach.low)
	};
	const { quantity } = share;
	if (!misses(quantity, reach, quantity.step) || !misses(quantity, rest, quantity.step)) return null;
	return slip$1(share, reprint(share, part.quantity.low.div(whole.quantity.low).times(HUNDRED$3)), [part, whole]);
}
/** A fraction in words may be about two points off. */
const FRACTION_LEEWAY = new Decimal("2.5");
function sameShare(fraction, share, behind) {
	const { quantity } = fraction;
	if (quantity.dimension !== "fraction" || share.quantity.dimension !== "percent" || quantity.bound !== "exact" || AFTER_SHARE.test(behind)) return null;
	if (share.direction || share.change || quantity.low.gt(1) || !quantity.low.eq(quantity.high)) return null;
	const value = quantity.low.times(HUNDRED$3);
	return misses(share.quantity, {
		low: value,
		high: value
	}, Decimal.max(FRACTION_LEEWAY, share.quantity.step)) ? slip$1(share, reprint(share, value), [fraction], "likely") : null;
}
function shareOf(share, whole, part) {
	if (share.quantity.dimension !== "percent" || !isPartOf(part, whole)) return null;
	const [rate, all] = [reachOf(share.quantity), reachOf(whole.quantity)];
	if (!rate || !all || rate.low.lte(0) || share.quantity.low.gt(100)) return null;
	const reach = {
		low: all.low.times(rate.low).div(HUNDRED$3),
		high: all.high.times(rate.high).div(HUNDRED$3)
	};
	if (!misses(part.quantity, reach, Decimal.max(halfStep(part.quantity), part.quantity.dimension === "count" ? 1 : 0))) return null;
	const value = whole.quantity.low.times(share.quantity.low).div(HUNDRED$3);
	return slip$1(part, reprint(part, value), [share, whole]);
}
/** Of four judges a quarter, a half or three quarters can vote, nothing between. */
function ofFew(share, whole, matched, behind) {
	const { quantity } = share;
	const noun = matched.slice(matched.lastIndexOf(" ") + 1);
	const size = whole.quantity.low;
	if (quantity.dimension !== "percent" || quantity.bound !== "exact" || whole.quantity.bound !== "exact" || whole.quantity.dimension !== "count") return null;
	if (!INDIVISIBLE.has(lemma(noun)) || !size.isInteger() || size.lt(2) || size.gt(MOST_FEW) || quantity.low.gt(100)) return null;
	if (/^['’]|^-/.test(behind) || noun.endsWith("'")) return null;
	const value = quantity.low.times(size).div(HUNDRED$3).round().div(size).times(HUNDRED$3);
	return value.minus(quantity.low).abs().lt(quantity.step) ? null : slip$1(share, reprint(share, value), [whole]);
}
const MOST_FEW = 20;
function ofWhich(whole, part, behind) {
	if (!isPartOf(part, whole) || /^['’-]/.test(behind)) return null;
	const [all, one] = [reachOf(whole.quantity), part.quantity.bound === "over" || part.quantity.bound === "atLeast" ? part.quantity : reachOf(part.quantity)];
	if (!all || !one || one.low.lte(all.high)) return null;
	return slip$1(part, `at most ${reprint(part, whole.quantity.low)}`, [whole], "likely");
}
function ofEverybody(share, matched, behind) {
	const nouns = matched.split(" of ").at(-1).split(" ").map(lemma);
	return nouns.some((noun, index) => RESPONDING.has(noun) && index >= nouns.length - 2) && !/^['’-]|^[^,;.]{0,20}\b(?:needed|expected|planned|required|targeted|compared|in|last)\b/.test(behind) && !NOT_ALL$1.test(matched) ? moreThanAll(share) : null;
}
const NOT_ALL$1 = /\b(?:needed|expected|planned|required|targeted|forecast|last)\b/;
function moreThanAll(share) {
	const { dimension, bound, low } = share.quantity;
	if (dimension !== "percent" || low.lte(100) || bound === "under" || bound === "atMost" || bound === "between") return null;
	return slip$1(share, `at most ${reprint(share, HUNDRED$3)}`, [], "likely");
}
function isPartOf({ quantity: part }, { quantity: whole }) {
	if (part.dimension !== "count" && part.dimension !== "money") return false;
	return part.dimension === whole.dimension && part.unit === whole.unit && !part.per && !whole.per;
}
function slip$1(wrong, expected, from, certainty = "certain") {
	return {
		reason: "share",
		certainty,
		wrong,
		expected,
		from
	};
}

// src/link/arithmetic-sums.ts
/** Finds sums of a sentence that do not add up: "240 and 380: 600 in all", "25, made up of 12, 8 and 4", "Adding the two together, 600". */
function checkSums(statement, before) {
	const gaps = gapsOf(statement);
	return statement.figures.flatMap((_, place) => [
		...totalBehind(statement, gaps, place) ?? [],
		...totalInFront(statement, gaps, place) ?? [],
		...(before && totalOfBefore(statement, gaps, place, before)) ?? []
	]);
}
/** Between two addends stands one joint, right before the second; an article would count something that is not printed. */
const TERM_WORDS = `(?: (?!(?:and|or|but|while|from|than|by|plus|not|an?|another|one|some|several|many|few|each|every|per)\\b)${WORD}){0,7}`;
const JOINT = new RegExp(`^${TERM_WORDS}(?:,|,? and|,? plus|;|; and| \\+)(?: another| an? further| an? additional| an? extra| further)?(?: the)? $`, "u");
const MOST_TERMS$2 = 9;
const TOGETHER = new RegExp(`^${words$9(3)} (?:in all|in total|altogether|all told|combined|in sum)\\b`, "u");
const TO_TOGETHER = new RegExp(`^${TERM_WORDS}(?:,|:|;| –| \\()? ?(?:(?:or|making|which makes|that is|so|and so|giving|for)(?: an? total of)? )?$`, "u");
const TO_MAKE = new RegExp(`^${TERM_WORDS}(?:,|:|;| –| \\()? ?(?:(?:which|that|they|together|both|and) ){0,2}(?:together )?(?:makes?|making|made|totals|totalling|totaling|adds? up to|adding up to|added up to|comes? to|came to|sums? to|equals?|giving(?: a total of)?|for a total of|a total of|a combined total of|or a total of|=) $`, "u");
function totalBehind(statement, gaps, place) {
	if (!(TOGETHER.test(gaps[place + 1]) && TO_TOGETHER.test(gaps[place]) || TO_MAKE.test(gaps[place]))) return null;
	let first = place - 1;
	while (first > 0 && place - first < MOST_TERMS$2 && JOINT.test(gaps[first])) first--;
	if (first < 0 || isOpen(gaps.slice(Math.max(0, first - 3), first + 1).join("#")) || isDeniedIn(gaps, first, place + 1)) return null;
	return judge$4(statement, statement.figures[place], statement.figures.slice(first, place), HALF);
}
/** The list goes on to the left, with things that are no figures, or is added to what was there before. */
function isOpen(lead) {
	return /(?:\b(?:and|plus|with|extra|more) |[,;+] )$/.test(lead) && /\b(?:an?|one|another|several|some)\b|[+;]/.test(lead) || /\b(?:another|a further|an additional|an extra|on top of|in addition to|as well as|already|now stands|so far|up to|between)\b/.test(lead);
}
const MADE_OF = new RegExp(`^${words$9(6)}(?:,| –|:| \\()? (?:made up of|composed of|comprised of|comprising|consisting of|consists of|comprises|is made up of|are made up of|divided into|split into)(?: the)? $`, "u");
const NAMELY = new RegExp(`^${words$9(5)}(?::| \\() ?$`, "u");
const LAST_TERM = new RegExp(`^${TERM_WORDS}( –|.?)`, "u");
const NOT_ALL = /\b(?:including|among|such as|mainly|mostly|plus|others)\b/;
function totalInFront(statement, gaps, place) {
	const isVerb = MADE_OF.test(gaps[place + 1]);
	if (!isVerb && !NAMELY.test(gaps[place + 1])) return null;
	let last = place + 1;
	while (last + 1 < statement.figures.length && last - place < MOST_TERMS$2 && JOINT.test(gaps[last + 1])) last++;
	const tail = gaps[last + 1];
	const end = LAST_TERM.exec(tail);
	if (!(/\b(?:and|plus)\b/.test(gaps[last]) ? /^(?:[.,;)!]| –|)$/.test(end[1]) : isVerb && /^[.;)!]?$/.test(end[1])) || isDeniedIn(gaps, place, last + 1) || NOT_ALL.test(gaps.slice(place + 1, last + 1).join("#") + end[0])) return null;
	if (/^ (?:and|plus|with|as well)\b/.test(tail.slice(end[0].length))) return null;
	return judge$4(statement, statement.figures[place], statement.figures.slice(place + 1, last + 1), isVerb ? HALF : FIFTH)?.map((slip) => isVerb ? slip : {
		...slip,
		certainty: "likely"
	}) ?? null;
}
/** A "two" may have been read as a figure of its own: a gap ends there. */
const ADDING = /\b(?:add(?:ing|ed)?|put(?:ting)?|taken|taking)(?: (?:the|these|those))?(?: (?:them|two|three|four|both|all))? ?$/;
const THE_TWO = /^(?:together,? ?|(?:together,? )?(?:the|these|those|both)(?: (?:two|three|four))? ?)$/;
const ADDED = new RegExp(`^(?: (?:figures|numbers|sums|amounts|totals))? (?:together|up),?${words$9(5)}(?: (?:and you get|to))? $`, "u");
const THEY_MAKE = /^(?:,? they|,? the two|,? both)?(?: (?:figures|numbers|sums|amounts))?(?: together)? (?:make|add up to|come to|total|amount to|makes) $/;
const COUNTS = /* @__PURE__ */ new Map([
	["two", 2],
	["both", 2],
	["three", 3],
	["four", 4]
]);
function totalOfBefore(statement, gaps, place, before) {
	const total = statement.figures[place];
	const counted = countOfBefore(statement, gaps, place);
	if (counted === null || isOpen(before.text) || isDeniedIn(gaps, 0, place + 1)) return null;
	const listed = before.figures.filter((figure) => isAlike$1(figure, total));
	return listed.length === counted && isOneNoun(before, listed) ? judge$4(statement, total, listed, HALF) : null;
}
/** How many figures of the sentence before the figure at `place` adds up; null if it is no such total. */
function countOfBefore({ figures }, gaps, place) {
	const lead = gaps[place];
	if (place > 0 && figures[place - 1].quantity.low.lte(4)) {
		const isAdded = ADDING.test(gaps[place - 1]) && ADDED.test(lead);
		const isMade = place === 1 && THE_TWO.test(gaps[0]) && THEY_MAKE.test(lead);
		if (isAdded || isMade) return figures[place - 1].quantity.low.toNumber();
	}
	for (const match of lead.matchAll(/\b(?:together|two|both|three|four|them|all)(?= |,)/g)) {
		const end = match.index + match[0].length;
		const isAdded = ADDING.test(lead.slice(Math.max(0, match.index - 40), end)) && ADDED.test(lead.slice(end));
		const isMade = place === 0 && THE_TWO.test(lead.slice(0, end)) && THEY_MAKE.test(lead.slice(end));
		if (isAdded || isMade) return COUNTS.get(match[0]) ?? 2;
	}
	return null;
}
/** The figures count the same thing: their nouns are equal, or left out ("40 seats in Turin and 60 in Pisa"). */
function isOneNoun(statement, listed) {
	const gaps = gapsOf(statement);
	const nouns = /* @__PURE__ */ new Set();
	for (const figure of listed) {
		if (figure.quantity.dimension !== "count") continue;
		const behind = gaps[statement.figures.indexOf(figure) + 1];
		const noun = /^ (?:more |new |further |extra )?(\p{L}{2,30})/u.exec(behind)?.[1];
		if (noun && !/^(?:in|at|on|for|and|of|from|to|will|are|were|is|was|would|by|with)$/.test(noun)) nouns.add(lemma(noun));
	}
	return nouns.size <= 1;
}
const HALF = new Decimal("0.5");
const FIFTH = new Decimal("0.2");
const ZERO$3 = new Decimal(0);
function judge$4(statement, total, listed, leeway) {
	if (listed.length < 2 || !listed.every((figure) => isAlike$1(figure, total)) || listed[0].relation === "further") return null;
	const reaches = listed.flatMap(({ quantity }) => reachOf(quantity) ?? []);
	if (reaches.length < listed.length) return null;
	const sum = listed.reduce((value, { quantity }) => value.plus(quantity.low), ZERO$3);
	const reach = {
		low: reaches.reduce((value, { low }) => value.plus(low), ZERO$3),
		high: reaches.reduce((value, { high }) => value.plus(high), ZERO$3)
	};
	if (!misses(total.quantity, reach, halfStep(total.quantity))) return null;
	if (total.quantity.low.minus(sum).abs().gt(sum.times(leeway)) || isSumOfOthers(statement, total, listed, sum)) return null;
	return [{
		reason: "sum",
		certainty: [total, ...listed].every(({ quantity }) => quantity.bound === "exact") ? "certain" : "likely",
		wrong: total,
		expected: reprint(total, sum),
		from: listed
	}];
}
/** Another figure of the sentence makes the sum right, or one of the list does not belong to it. */
function isSumOfOthers({ figures }, total, listed, sum) {
	return figures.some((figure) => {
		if (figure === total || !isAlike$1(figure, total)) return false;
		const { low } = figure.quantity;
		return listed.includes(figure) ? listed.length > 2 && sum.minus(low).eq(total.quantity.low) : sum.plus(low).eq(total.quantity.low);
	});
}
const ADDABLE$2 = /* @__PURE__ */ new Set([
	"count",
	"money",
	"percent",
	"points",
	"duration",
	"measure"
]);
function isAlike$1({ quantity: one }, { quantity: other }) {
	return ADDABLE$2.has(one.dimension) && one.dimension === other.dimension && one.unit === other.unit && one.per === other.per;
}
function isDeniedIn(gaps, from, to) {
	const text = gaps.slice(from, to + 1).join("#");
	return isDenied(text.slice(-400), 0, text.length);
}

// src/link/arithmetic-equations.ts
/** Whether an equation holds at the printed precision: half a unit of the last place for every figure. */
function isBalanced(equation) {
	return gapOf(equation).abs().lte(slackOf(equation));
}
/** What the terms come to. */
function totalOf({ terms }) {
	return terms.reduce((sum, { entry, sign }) => sum.plus(entry.value.times(sign)), new Decimal(0));
}
/**
* Names the wrong figure of each equation that does not hold. A figure that other equations confirm is not it; one that two
* of them convict by the same amount is; otherwise it is the result.
*/
function blame(equations) {
	const broken = new Set(equations.filter((equation) => !isBalanced(equation)));
	const confirmed = new Set(equations.filter((equation) => !broken.has(equation)).flatMap((equation) => entriesOf(equation).map(({ mention }) => mention)));
	const blamed = [];
	for (const equation of broken) {
		const convicted = entriesOf(equation).find((entry) => !confirmed.has(entry.mention) && isConvicted(entry, equation, broken));
		if (!convicted) continue;
		blamed.push({
			entry: convicted,
			value: needed(convicted, equation),
			equation: {
				...equation,
				certainty: "certain"
			}
		});
		for (const other of broken) if (holds(other, convicted)) broken.delete(other);
	}
	for (const equation of broken) {
		const suspects = equation.terms.map(({ entry }) => entry).filter((entry) => !confirmed.has(entry.mention));
		const entry = confirmed.has(equation.result.mention) && suspects.length === 1 ? suspects[0] : equation.result;
		const certainty = confirmed.has(entry.mention) ? "likely" : equation.certainty;
		blamed.push({
			entry,
			value: needed(entry, equation),
			equation: {
				...equation,
				certainty
			}
		});
	}
	return blamed;
}
function isConvicted(entry, equation, broken) {
	const value = needed(entry, equation);
	return [...broken].some((other) => other !== equation && holds(other, entry) && needed(entry, other).minus(value).abs().lte(Decimal.max(slackOf(equation), slackOf(other))));
}
function entriesOf({ result, terms }) {
	return [result, ...terms.map(({ entry }) => entry)];
}
function holds(equation, { mention }) {
	return entriesOf(equation).some((entry) => entry.mention === mention);
}
/** What the entry would have to be for the equation to hold. */
function needed(entry, equation) {
	if (entry.mention === equation.result.mention) return totalOf(equation);
	const term = equation.terms.find((each) => each.entry.mention === entry.mention);
	return entry.value.minus(gapOf(equation).times(term.sign));
}
function gapOf(equation) {
	return totalOf(equation).minus(equation.result.value);
}
function slackOf(equation) {
	return entriesOf(equation).reduce((sum, { half }) => sum.plus(half), new Decimal(0));
}

// src/link/arithmetic-grid.ts
/** Takes the cells of one table and the mentions of each passage; `isRounded` widens round figures by half their last place. */
function toFigureTable(cells, mentions, isRounded) {
	const slots = /* @__PURE__ */ new Map();
	const rowLabels = /* @__PURE__ */ new Map();
	const columnLabels = /* @__PURE__ */ new Map();
	const heads = new Set(cells.filter(({ cell }) => cell.header && cell.column > 0).map(({ cell }) => cell.row));
	const body = cells.filter(({ cell }) => !heads.has(cell.row));
	for (const passage of body) {
		const { row, column, rowHeader, columnHeader } = passage.cell;
		columnLabels.set(column, toLabel(columnHeader));
		rowLabels.set(row, toLabel(rowHeader || rowLabels.get(row) || passage.text));
		slots.set(`${row}:${column}`, toSlot$1(passage, mentions.get(passage.index) ?? [], isRounded));
	}
	const first = cells[0];
	return {
		rows: numbersOf(body.map(({ cell }) => cell.row)),
		columns: numbersOf(body.map(({ cell }) => cell.column)),
		at: (row, column) => slots.get(`${row}:${column}`) ?? "nothing",
		rowLabel: (row) => rowLabels.get(row) ?? "",
		columnLabel: (column) => columnLabels.get(column) ?? "",
		title: [
			first?.cell?.corner,
			first?.cell?.caption,
			first?.lead,
			first?.trail.at(-1)
		].join(" ").toLowerCase()
	};
}
/** Whether a slot holds a figure. */
function isEntry(slot) {
	return typeof slot !== "string";
}
function numbersOf(list) {
	return [...new Set(list)].sort((a, b) => a - b);
}
const ADDABLE$1 = /* @__PURE__ */ new Set([
	"count",
	"money",
	"percent",
	"points",
	"duration",
	"measure"
]);
const NOTHING = /^[\s–—−.-]*$|^nil$/i;
/** What may stand beside the figure: marks of footnotes, brackets, a word or two of what is counted. */
const BESIDE = /^[\s*†‡§()[\]⁰¹²³⁴-⁹^~]*(?:\p{L}{1,20}[\s*†‡§()[\]⁰¹²³⁴-⁹^.]*){0,2}$/u;
function toSlot$1(passage, mentions, isRounded) {
	const { text } = passage;
	if (NOTHING.test(text)) return "nothing";
	const clock = readClock(text);
	if (clock) return toClockEntry(passage, clock);
	const [first, ...others] = mentions;
	const mention = first?.kind === "date" && /^\d{4}$/.test(text) ? toWhole(passage) : first;
	if (mention?.kind !== "quantity" || others.length > 0) return "other";
	const { quantity, range } = mention;
	const beside = text.slice(0, range.start) + text.slice(range.end);
	if (quantity.bound !== "exact" || !quantity.low.eq(quantity.high) || !ADDABLE$1.has(quantity.dimension) || quantity.per) return "other";
	if (/\d/.test(beside) || !BESIDE.test(beside)) return "other";
	const inBrackets = text.slice(0, range.start).trimEnd().endsWith("(") && text.slice(range.end).trimStart().startsWith(")");
	const value = inBrackets ? signedValue(mention).abs().neg() : signedValue(mention);
	const dimension = quantity.dimension === "points" ? "percent" : quantity.dimension;
	return {
		mention,
		value,
		half: Decimal.max(halfStep(quantity), isRounded ? halfPlace(value) : halfOfWhole(value)),
		measure: `${dimension} ${quantity.unit ?? ""}`,
		signed: inBrackets || quantity.sign !== void 0
	};
}
/** Four bare digits read as a year; among figures they are one. */
function toWhole(passage) {
	const value = new Decimal(passage.text);
	const quantity = {
		dimension: "count",
		bound: "exact",
		low: value,
		high: value,
		step: new Decimal(1),
		unit: null,
		unitWord: null,
		per: null
	};
	return toPart(passage, {
		start: 0,
		end: passage.text.length
	}, quantity);
}
/** A running time is no mention anywhere else: 1:02.40 adds up, but nobody claims it. */
function toClockEntry(passage, { value, step }) {
	const quantity = {
		dimension: "duration",
		bound: "exact",
		low: value,
		high: value,
		step,
		unit: "second",
		unitWord: null,
		per: null
	};
	const mention = toPart(passage, {
		start: 0,
		end: passage.text.length
	}, quantity);
	const measure = `clock ${passage.text.split(":").length}`;
	return {
		mention,
		value,
		half: step.lt(1) ? step.div(2) : new Decimal(0),
		measure,
		signed: false
	};
}
/** Large whole numbers in a table come out of a spreadsheet that knows their decimals. */
function halfOfWhole(value) {
	return new Decimal(value.abs().gte(1e3) ? "0.5" : 0);
}
function halfPlace(value) {
	return value.isZero() ? new Decimal(0) : new Decimal(10).pow(value.e - value.sd() + 1).div(2);
}
function toLabel(text) {
	return text.toLowerCase().replace(/\([^()]{0,60}\)|\[[^[\]]{0,20}\]/g, " ").replace(/[*†‡§:¹²³⁰⁴-⁹]/g, " ").replace(/\s{1,20}/g, " ").trim();
}

// src/link/arithmetic-columns.ts
/** The equations of the columns that hold the difference of two others. */
function findChanges(table) {
	if (table.columns.length > WIDEST) return [];
	return table.columns.flatMap((column) => {
		const way = changeOf(table.columnLabel(column));
		if (way === null) return [];
		return settled(pairs(table, column).map(([from, to]) => table.rows.flatMap((row) => changeAt(table, row, [
			from,
			to,
			column
		], way) ?? [])), isBalanced, (from) => isPeriodPair(table, column, from));
	});
}
/** The percentages of columns that hold the change from one column to another, or a share of the total below. */
function findProportions(table) {
	if (table.columns.length > WIDEST) return [];
	return table.columns.flatMap((column) => {
		const others = table.columns.filter((other) => other !== column);
		const changes = changeOf(table.columnLabel(column)) === null ? [] : pairs(table, column).map(([from, to]) => table.rows.flatMap((row) => percentAt(table, row, from, to, column) ?? []));
		const shares = others.map((base) => table.rows.flatMap((row) => shareAt(table, row, base, column) ?? []));
		return settled([...changes, ...shares], ({ isRight }) => isRight, () => false);
	});
}
/**
* Of all readings of a column the one that fits most rows. The rows that it does not fit are wrong only where they are the
* exception: a reading that fits two rows vouches for the third, one that fits none needs its headings to speak for it.
*/
function settled(readings, isRight, isNamed) {
	let best = [];
	let most = 0;
	for (const reading of readings) {
		const fits = reading.filter(isRight).length;
		if (fits > most) [best, most] = [reading, fits];
	}
	const wrong = best.length - most;
	if (most >= 2 && wrong * 2 <= most) return best.map((one) => ({
		...one,
		certainty: "certain"
	}));
	if (most >= 1) return wrong <= 1 && wrong <= most ? best : best.filter(isRight);
	const named = readings.findIndex((reading, index) => reading.length === 1 && isNamed(index));
	return named < 0 ? [] : readings[named];
}
function changeOf(label) {
	return CHANGE_COLUMN.find(([words]) => words.test(label))?.[1] ?? null;
}
/** Pairs of other columns in the order from, to; neighbours to the left of the column come first. */
function pairs(table, column) {
	const others = table.columns.filter((other) => other !== column && changeOf(table.columnLabel(other)) === null);
	const yearOf = (other) => Number(YEAR.exec(table.columnLabel(other))?.[0] ?? NaN);
	const ordered = others.slice(0, MOST_COLUMNS).flatMap((from, index) => others.slice(index + 1, MOST_COLUMNS).flatMap((to) => [[from, to], [to, from]])).filter(([from, to]) => !(yearOf(from) > yearOf(to)));
	const isNear = ([from, to]) => Math.max(from, to) === column - 1 && Math.min(from, to) === column - 2;
	return [...ordered.filter(isNear), ...ordered.filter((pair) => !isNear(pair))];
}
/** Of two columns with years the earlier one is where a change starts from. */
const YEAR = /\b(?:19|20)\d\d\b/;
const MOST_COLUMNS = 8;
/** Wider tables are data sets. */
const WIDEST = 24;
/** Nothing vouches for a lone row but its headings: two periods, and a column named after the change between them. */
function isPeriodPair(table, column, reading) {
	const [from, to] = pairs(table, column)[reading];
	return from < to && [from, to].every((each) => PERIOD.test(table.columnLabel(each)));
}
const PERIOD = /\b(?:(?:19|20)\d\d|q[1-4]|h[12]|before|after|then|now|last (?:year|month|season)|this (?:year|month|season))\b/;
function changeAt(table, row, [fromColumn, toColumn, column], way) {
	const [from, to, change] = [
		table.at(row, fromColumn),
		table.at(row, toColumn),
		table.at(row, column)
	];
	if (!isEntry(from) || !isEntry(to) || !isEntry(change)) return null;
	if (from.measure !== to.measure || from.measure !== change.measure) return null;
	const gap = to.value.minus(from.value);
	const direction = gap.isZero() ? way || 1 : gap.gt(0) ? 1 : -1;
	const value = change.signed ? change.value : change.value.abs().times(direction);
	return {
		reason: "change",
		certainty: "likely",
		result: change.value.eq(value) ? change : {
			...change,
			value
		},
		terms: [{
			entry: to,
			sign: 1
		}, {
			entry: from,
			sign: -1
		}]
	};
}
function percentAt(table, row, fromColumn, toColumn, column) {
	const [from, to, result] = [
		table.at(row, fromColumn),
		table.at(row, toColumn),
		table.at(row, column)
	];
	if (!isEntry(from) || !isEntry(to) || !isEntry(result) || from.measure !== to.measure) return null;
	if (!result.measure.startsWith("percent") || from.measure.startsWith("percent") || from.value.lte(0)) return null;
	const [low, value, high] = [
		to.value.minus(to.half).div(from.value.plus(from.half)),
		to.value.div(from.value),
		to.value.plus(to.half).div(from.value.minus(from.half))
	].map((ratio) => ratio.minus(1).times(100));
	const stated = result.signed ? result.value : result.value.abs().times(value.lt(0) ? -1 : 1);
	return {
		reason: "change",
		certainty: "likely",
		result,
		from: [from, to],
		value,
		isRight: isWithin(stated, low, high, result)
	};
}
/** A share of the figure in the total row of the base column. */
function shareAt(table, row, base, column) {
	const last = table.rows.findLast((each) => BARE_TOTAL.test(table.rowLabel(each)));
	if (last === void 0 || row === last) return null;
	const [part, whole, result] = [
		table.at(row, base),
		table.at(last, base),
		table.at(row, column)
	];
	if (!isEntry(part) || !isEntry(whole) || !isEntry(result) || part.measure !== whole.measure) return null;
	if (!result.measure.startsWith("percent") || part.measure.startsWith("percent") || whole.value.lte(0)) return null;
	const [low, value, high] = [
		part.value.minus(part.half),
		part.value,
		part.value.plus(part.half)
	].map((each) => each.div(whole.value).times(100));
	return {
		reason: "share",
		certainty: "likely",
		result,
		from: [part, whole],
		value,
		isRight: isWithin(result.value, low, high, result)
	};
}
/** Cut off or rounded: a whole unit of the last place is granted. */
function isWithin(stated, low, high, { mention }) {
	const leeway = mention.quantity.step;
	return stated.gt(low.minus(leeway)) && stated.lt(high.plus(leeway));
}

// src/link/arithmetic-totals.ts
/** The equations that the totals of a table promise: down its columns and along its rows. */
function findTotals(table) {
	const down = {
		lines: table.rows,
		crossings: table.columns,
		at: table.at,
		label: table.rowLabel,
		crossingLabel: table.columnLabel,
		title: table.title,
		labels: 0
	};
	const along = {
		lines: table.columns,
		crossings: table.rows,
		at: (column, row) => table.at(row, column),
		label: table.columnLabel,
		crossingLabel: table.rowLabel,
		title: table.title,
		labels: null
	};
	return [...totalsOf(down), ...totalsOf(along)];
}
function totalsOf(direction) {
	const totals = direction.lines.filter((line) => isTotal$1(direction.label(line)));
	return totals.length > MOST_TOTALS ? [] : totals.flatMap((total) => equationsOf(direction, total, totals));
}
/** A table with more totals in one direction is a data set with a column of that name. */
const MOST_TOTALS = 16;
function isTotal$1(label) {
	return BARE_TOTAL.test(label) || LOOSE_TOTAL.test(label);
}
/** All equations of the set of addends that fits this total best; none where no set is plainly meant. */
function equationsOf(direction, total, totals) {
	const crossings = direction.crossings.filter((crossing) => isEntry(direction.at(total, crossing)));
	const readings = addendSets(direction, total, totals).map((set) => {
		const equations = crossings.flatMap((crossing) => equationAt(direction, set, total, crossing) ?? []);
		return {
			set,
			equations,
			fits: equations.filter(isBalanced).length
		};
	});
	const [first] = readings;
	const best = readings.reduce((one, other) => other.fits > one.fits ? other : one, first ?? {
		set: [],
		equations: [],
		fits: 0
	});
	if (best.fits > 0) {
		const others = readings.filter(({ fits }) => fits > 0);
		const fine = best.equations.filter((one) => isBalanced(one) || !others.some(({ equations }) => isExplained$1(one, equations)));
		return fine.filter((one) => !isBalanced(one)).length <= best.fits ? fine.map((one) => ({
			...one,
			certainty: "certain"
		})) : fine.filter(isBalanced);
	}
	const additive = first?.equations ?? [];
	return additive.length === 1 && isPlainlyMeant(direction, total, additive[0]) && !readings.some(({ equations }) => equations.some(isBalanced)) ? additive : [];
}
function isExplained$1(one, equations) {
	return equations.some((other) => other.result === one.result && isBalanced(other));
}
/**
* A lone total that is wrong has nothing to vouch for it: its heading must say "total" and nothing else (or name what the
* table is about), the gap must be a slip and not a different thing, and no single addend may explain it.
*/
function isPlainlyMeant(direction, total, equation) {
	const { terms, result } = equation;
	if (terms.length < 2 || !isNamed(direction, total)) return false;
	const sum = totalOf(equation);
	if (sum.lte(0) || result.value.lte(0) || terms.length > MOST_TERMS$1) return false;
	if (sum.gt(result.value.times(STRETCH$1)) || result.value.gt(sum.times(STRETCH$1))) return false;
	if (terms.some((_, index) => isSumOfNext(terms, index))) return false;
	const gap = sum.minus(result.value).abs();
	return !(result.value.gte(100) && sum.gt(result.value) && terms.some(({ entry }) => entry.value.eq(gap)));
}
const MOST_TERMS$1 = 60;
/** A gap beyond this is no slip: something else is added up. */
const STRETCH$1 = 1.5;
/** A row that adds up the rows behind it is a subtotal that does not call itself one; small figures do so by chance. */
function isSumOfNext(terms, index) {
	const { value } = terms[index].entry;
	if (value.lt(20)) return false;
	let sum = terms[index + 1]?.entry.value ?? value;
	for (let next = index + 2; next < terms.length && sum.lt(value); next++) {
		sum = sum.plus(terms[next].entry.value);
		if (sum.eq(value)) return true;
	}
	return false;
}
/** "Total", or "Total spending" in a table of spending. */
function isNamed({ label, title, crossingLabel, crossings }, total) {
	if (BARE_TOTAL.test(label(total))) return true;
	const around = new Set(`${title} ${crossings.map(crossingLabel).join(" ")}`.split(/[^\p{L}]{1,20}/u).map(lemma));
	const own = label(total).split(/[^\p{L}]{1,20}/u).filter((word) => word.length > 2 && !LOOSE_TOTAL.test(word));
	return own.length > 0 && own.every((word) => around.has(lemma(word)));
}
/** The sets of lines that a total may add up, the likeliest first. */
function addendSets(direction, total, totals) {
	const { lines, label } = direction;
	const whole = lines.filter((line) => line === total || !PART_OF_ABOVE.test(label(line)) && !(NOT_ADDED.test(label(line)) && !isTotal$1(label(line))));
	const place = whole.indexOf(total);
	const before = whole.slice(0, place);
	const after = whole.slice(place + 1);
	const lastTotal = before.findLastIndex((line) => totals.includes(line));
	const nextTotal = after.findIndex((line) => totals.includes(line));
	const section = before.findLastIndex((line) => isEmpty(direction, line));
	const sets = [
		before.slice(lastTotal + 1),
		before.filter((line) => !totals.includes(line)),
		before.filter((line) => totals.includes(line)),
		lastTotal < 0 ? [] : before.slice(lastTotal),
		before.slice(section + 1),
		outermost(direction, before, totals),
		after.slice(0, nextTotal < 0 ? after.length : nextTotal),
		after.filter((line) => !totals.includes(line)),
		lines.slice(0, lines.indexOf(total)).filter((line) => !totals.includes(line)),
		...before.slice(-MOST_TAILS).map((_, from, tail) => before.slice(before.length - tail.length + from))
	];
	return [...new Map(sets.map((set) => [set.join(), set])).values()].filter((set) => set.length >= 2);
}
/** Of each section its total, or its lines where it has none. */
function outermost(direction, before, totals) {
	const set = [];
	let open = [];
	for (const line of before) if (totals.includes(line)) {
		set.push(line);
		open = [];
	} else if (isEmpty(direction, line)) {
		set.push(...open);
		open = [];
	} else open.push(line);
	return [...set, ...open];
}
const MOST_TAILS = 12;
/** A line with a label and nothing else heads a section. */
function isEmpty({ crossings, at, labels }, line) {
	return crossings.every((crossing) => crossing === labels || at(line, crossing) === "nothing");
}
function equationAt(direction, set, total, crossing) {
	const { at, label, crossingLabel } = direction;
	const result = at(total, crossing);
	if (!isEntry(result) || NOT_ADDED.test(crossingLabel(crossing)) || isYearly(direction, set, crossing)) return null;
	const terms = [];
	for (const line of set) {
		const slot = at(line, crossing);
		if (slot === "nothing") continue;
		if (!isEntry(slot)) {
			if (isEmpty(direction, line)) continue;
			return null;
		}
		if (slot.measure !== result.measure) return null;
		terms.push({
			entry: slot,
			sign: TAKEN_OFF.test(label(line)) && slot.value.gt(0) ? -1 : 1
		});
	}
	if (terms.length < 2 || !isWorthAdding(result, terms)) return null;
	return {
		reason: "sum",
		certainty: "likely",
		result,
		terms
	};
}
/** Percentages are added only where they are the parts of a hundred, and nearly a hundred is one. */
function isWorthAdding(result, terms) {
	if (!result.measure.startsWith("percent")) return true;
	const sum = terms.reduce((total, { entry }) => total + entry.value.toNumber(), 0);
	return result.value.eq(100) && sum > 85 && sum < 115 && Math.abs(sum - 100) > 1;
}
/** Bare numbers that are all years are no quantities. */
function isYearly({ at }, set, crossing) {
	const values = set.flatMap((line) => {
		const slot = at(line, crossing);
		return isEntry(slot) ? [slot] : [];
	});
	return values.length > 0 && values.every(({ mention }) => /^(?:1[5-9]|20)\d\d$/.test(mention.surface));
}

// src/link/arithmetic-tables.ts
/**
* Finds the figures of one table that do not follow from the others: totals, differences and percentages. `isRounded` grants
* every round figure half its last place, for tables that say that they are rounded.
*/
function checkTable(cells, mentions, isRounded) {
	if (cells.length > MOST_CELLS) return [];
	const table = toFigureTable(cells, mentions, isRounded);
	const slips = blame([...findTotals(table), ...findChanges(table)]).map(({ entry, value, equation }) => {
		const involved = [equation.result, ...equation.terms.map((term) => term.entry)].filter((each) => each.mention !== entry.mention);
		return {
			reason: equation.reason,
			certainty: equation.certainty,
			wrong: entry.mention,
			expected: reprint(entry.mention, entry.signed ? value : value.abs()),
			from: involved.map(({ mention }) => mention)
		};
	});
	const wrong = new Set(slips.map((slip) => slip.wrong));
	const isFree = (entry) => !wrong.has(entry.mention);
	const proportions = findProportions(table).filter(({ isRight, from, result }) => !isRight && from.every(isFree) && isFree(result)).map(({ reason, certainty, result, from, value }) => {
		const expected = reprint(result.mention, result.signed ? value : value.abs());
		return {
			reason,
			certainty,
			wrong: result.mention,
			expected,
			from: from.map(({ mention }) => mention)
		};
	});
	return [...slips, ...proportions];
}
/** Larger tables are data sets: nobody adds them up by eye, and neither do we. */
const MOST_CELLS = 2e3;

// src/link/arithmetic.ts
/**
* Holds the draft's own figures against each other: totals of tables and sentences, changes from one figure to another, shares.
* Out: a conflict for each figure that is plainly miscalculated, by position; spans are offsets in the source.
*/
function linkArithmetic(draft, mentions) {
	const own = byPassage$1(mentions);
	const prose = draft.passages.flatMap((passage) => checkProse(toStatements(passage, own.get(passage.index) ?? [])));
	const tables = tablesOf$1(draft.passages).flatMap((cells) => checkTable(cells, own, isRounded(draft)));
	return firstOfEach([...prose, ...tables]).map(toMatch$3).sort((a, b) => a.mention.span.start - b.mention.span.start);
}
function checkProse(statements) {
	return statements.flatMap((statement, index) => {
		const before = statements[index - 1] ?? null;
		return [
			...checkChanges(statement, before),
			...checkShares(statement),
			...checkSums(statement, before)
		];
	});
}
function byPassage$1(mentions) {
	const own = /* @__PURE__ */ new Map();
	for (const mention of mentions) {
		if (mention.kind !== "quantity" && mention.kind !== "date") continue;
		const known = own.get(mention.passage);
		if (known) known.push(mention);
		else own.set(mention.passage, [mention]);
	}
	for (const each of own.values()) each.sort((a, b) => a.range.start - b.range.start);
	return own;
}
function tablesOf$1(passages) {
	const tables = /* @__PURE__ */ new Map();
	for (const passage of passages) {
		if (!passage.cell || passage.quoted > 0) continue;
		const known = tables.get(passage.cell.table);
		if (known) known.push(passage);
		else tables.set(passage.cell.table, [passage]);
	}
	return [...tables.values()];
}
/** "Figures may not add up owing to rounding": the draft says itself that its last places are loose. */
function isRounded(draft) {
	return draft.passages.some(({ text }) => /\brounding\b|\brounded\b|\bmay not (?:add|sum)\b/i.test(text));
}
/** One finding a figure: the first check that found it wrong speaks. */
function firstOfEach(slips) {
	const seen = /* @__PURE__ */ new Set();
	return slips.filter(({ wrong }) => !seen.has(wrong) && seen.add(wrong));
}

// src/link/budget.ts
/** Takes the figures and dates of a draft and gives the reason why they must not be linked, in plain words; null when they may be. */
function crowding(mentions) {
	if (mentions.length > MOST_MENTIONS) return `holds ${thousands(mentions.length)} figures and dates; the limit is ${thousands(MOST_MENTIONS)}`;
	const counts = /* @__PURE__ */ new Map();
	for (const { passage } of mentions) counts.set(passage, (counts.get(passage) ?? 0) + 1);
	const pairs = [...counts.values()].reduce((sum, count) => sum + count ** 2, 0);
	return pairs > MOST_PAIRS ? `crowds its figures: its paragraphs hold ${thousands(pairs)} pairs of them; the limit is ${thousands(MOST_PAIRS)}` : null;
}
const MOST_MENTIONS = 2e4;
const MOST_PAIRS = 4e5;

// src/link/lexicon/function-words.ts
/**
* Closed word classes of English: determiners, pronouns, prepositions, conjunctions, auxiliaries and a few adverbs that carry
* no subject. From the grammar of the language; nothing here depends on a field.
*/
const words$8 = (text) => new Set(text.trim().split(/\s+/));
const DETERMINERS = words$8("the a an this that these those my your his her its our their some any each every no all both either neither such what which whose another other others");
const PRONOUNS$1 = words$8("i you he she it we they me him us them mine yours hers ours theirs myself yourself himself herself itself ourselves themselves who whom whoever this that these those one ones someone anyone everyone nobody something anything everything nothing");
const PREPOSITIONS$1 = words$8("of in on at by for from to with without within into onto out off over under above below about against between among amid around across through throughout during before after since until till per via than as like near beyond behind beside besides towards toward upon up down along despite except including plus minus versus vs worth");
const CONJUNCTIONS = words$8("and or but nor so yet while whereas although though because if unless when where whether once then");
const AUXILIARIES = words$8("be am is are was were been being have has had having do does did done will would shall should can could may might must ought 'll 're 've 'd 'm 's isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mightn't mustn't");
const ADVERBS = words$8("not also only just even still already now then there here very too more most less least much many few so well back again ever never always often once soon yet almost nearly about around roughly approximately some exactly further altogether together respectively additional extra");
/** Words that never say what a figure is about. */
const FUNCTION_WORDS = /* @__PURE__ */ new Set([
	...DETERMINERS,
	...PRONOUNS$1,
	...PREPOSITIONS$1,
	...CONJUNCTIONS,
	...AUXILIARIES,
	...ADVERBS,
	"'s",
	"s",
	"t",
	...words$8("etc eg ie yes get got say mr mrs ms")
]);

// src/extract/names.ts
/** The words of a text, marks left out. */
function wordsOf$2(text) {
	const words = [];
	const joined = [];
	const tied = [];
	for (const token of tokenize(text)) {
		if (token.kind === "mark") continue;
		const before = words.at(-1);
		const between = text.slice(before?.end ?? 0, token.start);
		joined.push(before !== void 0 && joins(between, before, token));
		tied.push(before !== void 0 && /^[-‐‑]$/.test(between));
		words.push(token);
	}
	return {
		words,
		joined,
		tied
	};
}
/**
* The longest runs of capitalised words, particles ("van der") and initials inside included; a word that only opens its
* sentence ("The", "When") is left out.
*/
function properRuns({ words, joined, tied }) {
	const runs = [];
	for (let from = 0; from < words.length;) {
		if (!isNameWord(words[from])) {
			from++;
			continue;
		}
		let to = from + 1;
		while (to < words.length && joined[to]) if (isNameWord(words[to])) to++;
		else {
			const after = pastParticles(words, joined, to);
			if (after === to) break;
			to = after;
		}
		let start = from;
		while (start < to && (OPENERS.has(words[start].lower) || opensAsName(words, joined, start)) && !tied[start + 1]) start++;
		if (start < to) runs.push({
			from: start,
			to
		});
		from = to;
	}
	return runs;
}
/** Whether a capitalised word opens a sentence rather than a name. In: a folded word. */
function isOpener(word) {
	return OPENERS.has(word) || /(?:ly|ing)$/.test(word) && !GIVEN.has(word);
}
/** A letter in the place of a name: "K", "J.R". */
function isInitial({ text }) {
	return /^\p{L}\p{M}*(?:\.\p{L}\p{M}*)*$/u.test(text);
}
function isNameWord(word) {
	if (word.kind !== "word") return false;
	return word.capital ? !/^['’ʼ]/.test(word.text) : /^\p{Ll}['’]\p{Lu}/u.test(word.text);
}
/** "Will" and "June" are names too: they open a sentence only at its beginning, or date it after a preposition. */
function opensAsName(words, joined, at) {
	const word = words[at].lower;
	if (word === "will" || word === "may") return !joined[at];
	return MONTH_NAMES.has(word) && at > 0 && DATING.has(words[at - 1].lower);
}
function pastParticles(words, joined, from) {
	let at = from;
	while (at < words.length && at < from + 3 && joined[at] && INNER.has(words[at].lower) && !words[at].capital) at++;
	return at > from && at < words.length && joined[at] && isNameWord(words[at]) ? at + 1 : from;
}
function joins(between, before, after) {
	if (/^(?: ?| ?[-‐‑&] ?)$/.test(between)) return true;
	if (/^ ['’]$/.test(between)) return after.text === "t";
	return /^\.(?: ?|[-‐‑])$/.test(between) && (isInitial(before) || SHORTENED.has(before.lower)) && before.capital;
}
const set = (list) => new Set(list.trim().split(/\s+/));
/** Titles that are often written with a full stop. */
const SHORTENED = set("mr mrs ms dr st prof rev revd cllr hon sen gov rep gen col capt lt sgt sr jr messrs");
const MONTH_NAMES = set("april june august");
const DATING = set("in since last this next by early late mid of until from");
/** Words inside names that keep a small letter. */
const INNER = set("von van der den ter ten op t de del della di da dos das du la le el al bin bint ibn ben abu ap ferch af av zu zum y");
/** Given names and surnames that look like adverbs and participles. */
const GIVEN = set(`
  emily sally billy willy polly molly holly kelly carly shelly beverly kimberly lily elly ally dolly milly tilly lilly reilly oreilly connolly
  donnelly kennelly reily ely irving sterling ming ping ting ling jing ying bing king fleming harding manning golding keating browning
`);
/** Function words and adverbs that open English sentences. */
const OPENERS = set(`
  the a an this that these those it he she they we you i his her their our your my its
  and but or nor so yet as at by for from in into of on onto over to under up with within without after before since until till when
  while where why how what who whom whose which if unless though although because then now here there once also even just only
  not no yes both either neither each every all any some many most few several other another such more less much
  is are was were be been has have had do does did can could would shall should might must let
  today yesterday tomorrow tonight later earlier meanwhile however instead still already perhaps maybe indeed thus hence therefore
  again next last first second third finally asked told speaking writing said says according like unlike despite during about above
  across against along among around behind below beneath beside besides between beyond down inside near off out outside past per
  than through throughout toward towards upon versus via whether today's one two three four five six seven eight nine ten
  monday tuesday wednesday thursday friday saturday sunday january february march july september october november december
  dear thanks thank congratulations welcome hello hi breaking update watch read listen photo picture image caption pictured
`);

// src/link/reading.ts
/** The passages of a draft, read once however many linkers ask. */
function readingsOf(draft) {
	let known = READ$1.get(draft);
	if (!known) {
		known = draft.passages.map((passage) => read(draft, passage));
		READ$1.set(draft, known);
	}
	return known;
}
/** The text between word i - 1 and word i: blanks and marks. */
function gapBefore({ passage, words }, index) {
	return passage.text.slice(index > 0 ? words[index - 1].end : 0, index < words.length ? words[index].start : passage.text.length);
}
/** The first word that ends after an offset of the passage's text. */
function wordAt({ words }, offset) {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (words[middle].end > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
/** The range in the passage's text of the words [from, to). */
function rangeOf({ words }, from, to) {
	return {
		start: words[from].start,
		end: words[to - 1].end
	};
}
/** The run of capitalised words that holds a word. */
function runHolding({ runs, runAt }, index) {
	return runs[runAt[index] ?? -1] ?? null;
}
/** Runs that small words tie together: "Archive of Civil Law", "Museum of the Sea". */
function runsAcrossOf({ words, joined, runs }) {
	return runs.flatMap((run, index) => {
		const next = runs[index + 1];
		if (!next || next.from - run.to > 2 || next.from === run.to) return [];
		for (let at = run.to; at <= next.from; at++) if (!joined[at] || at < next.from && !TIES$3.has(words[at].lower)) return [];
		return [{
			from: run.from,
			to: next.to
		}];
	});
}
const TIES$3 = /* @__PURE__ */ new Set([
	"of",
	"the",
	"for",
	"and",
	"on",
	"in"
]);
/** The words of the sentence that holds a word, as half-open indices; of a very long one only the part around the word. */
function sentenceAround({ sentence }, index) {
	let from = index;
	while (from > 0 && from > index - REACH$2 && sentence[from - 1] === sentence[index]) from--;
	let to = index + 1;
	while (to < sentence.length && to < index + REACH$2 && sentence[to] === sentence[index]) to++;
	return {
		from,
		to
	};
}
/** No writer refers back further within a sentence; a bound keeps the cost of a hostile one linear. */
const REACH$2 = 80;
const READ$1 = /* @__PURE__ */ new WeakMap();
function read(draft, passage) {
	const base = wordsOf$2(passage.text);
	const ranges = sentences(passage.text);
	let at = 0;
	const sentence = base.words.map((word) => {
		while (at + 1 < ranges.length && word.start >= ranges[at + 1].start) at++;
		return at;
	});
	const long = base.words.filter((word) => word.kind === "word" && word.text.length > 3);
	const capitals = long.filter((word) => word.capital).length;
	const runs = properRuns(base);
	const runAt = base.words.map(() => -1);
	for (const [index, run] of runs.entries()) runAt.fill(index, run.from, run.to);
	const has = new Set(base.words.map((word) => word.lower));
	return {
		...base,
		draft,
		passage,
		sentence,
		runs,
		runAt,
		has,
		titleCase: long.length > 2 && capitals >= long.length * .75
	};
}

// src/link/sightings.ts
/** The words that sightings of one reading hold; the earlier sighting keeps a word. */
function toCover(sightings) {
	const cover = /* @__PURE__ */ new Map();
	for (const sighting of sightings) lay(cover, sighting);
	return cover;
}
/** Adds a sighting to a cover. */
function lay(cover, sighting) {
	for (let at = sighting.from; at < sighting.to; at++) if (!cover.has(at)) cover.set(at, sighting);
}
/** The first sighting that holds one of the words [from, to). */
function over(cover, from, to) {
	for (let at = from; at < to; at++) {
		const sighting = cover.get(at);
		if (sighting) return sighting;
	}
}
/** A sighting of another name where the claim's is meant. */
function toStandIn(reading, from, to, claim, expected, certainty, cue) {
	return {
		reading,
		from,
		to,
		claim,
		relation: claim.is === "place" ? "other-place" : "other-name",
		certainty,
		wrong: {
			from,
			to,
			expected
		},
		reason: `the claims have ${claim.name} here`,
		cue
	};
}
/** The words [from, to) of a reading as a mention. */
function toMention(reading, from, to) {
	const range = rangeOf(reading, from, to);
	const { passage } = reading;
	return {
		kind: "name",
		passage: passage.index,
		range,
		span: toSource(passage, range),
		surface: passage.text.slice(range.start, range.end)
	};
}

// src/link/event-order.ts
/** "The bridge opened before work began": two events of which the claims have the dates, in the wrong order. */
function linkEventOrder(draft, set) {
	const events = eventsOf(set);
	if (events.length < 2) return [];
	return readingsOf(draft).flatMap((reading) => sentencesOf(reading).flatMap((sentence) => judge$3(reading, sentence, events)));
}
const EVENTS = /* @__PURE__ */ new WeakMap();
function eventsOf(set) {
	const known = EVENTS.get(set);
	if (known) return known;
	const events = set.claims.flatMap((claim) => {
		if (claim.kind !== "date" || claim.status === "withdrawn" || claim.date.otherEnd) return [];
		const { year, month, day } = claim.date;
		const phrases = claim.of.map((text) => stemsIn(text.toLowerCase().match(/\p{L}+/gu) ?? [])).filter((stems) => stems.length > 1);
		return year === void 0 || month === void 0 || day === void 0 || phrases.length === 0 ? [] : [{
			claim,
			day: dayNumber({
				year,
				month,
				day
			}),
			phrases
		}];
	});
	EVENTS.set(set, events);
	return events;
}
function stemsIn(words) {
	return words.filter((word) => !FUNCTION_WORDS.has(word)).map(stem);
}
function sentencesOf({ words, sentence }) {
	const found = [];
	for (let from = 0; from < words.length;) {
		let to = from + 1;
		while (to < words.length && sentence[to] === sentence[from]) to++;
		found.push({
			from,
			to
		});
		from = to;
	}
	return found;
}
function judge$3(reading, { from, to }, events) {
	const { words } = reading;
	const lower = words.slice(from, to).map((word) => word.lower);
	const links = lower.flatMap((word, at) => word === "before" || word === "after" ? [from + at] : []);
	const [link] = links;
	if (link === void 0 || links.length > 1 || lower.some((word) => DENIED.has(word)) || /\?/.test(gapBefore(reading, to))) return [];
	const comma = commaAfter(reading, link, to);
	if (link === from && comma === null) return [];
	const main = link > from ? eventIn(reading, from, link, events) : eventIn(reading, comma, to, events);
	const other = eventIn(reading, link + 1, comma ?? to, events);
	if (!main || !other || main.claim === other.claim || main.day === other.day) return [];
	const said = words[link].lower === "before";
	if (main.day < other.day === said) return [];
	const mention = toMention(reading, link, link + 1);
	return [{
		mention,
		state: "conflicts",
		claim: main.claim,
		relation: "date",
		certainty: "likely",
		reason: `the claims have ${main.claim.text} for ${main.claim.id} and ${other.claim.text} for ${other.claim.id}`,
		at: toSource(reading.passage, rangeOf(reading, link, link + 1)),
		actual: mention.surface,
		expected: said ? "after" : "before",
		others: [other.claim],
		related: [],
		candidates: [{
			claim: main.claim,
			score: 1,
			cues: [{
				text: `stands beside ${other.claim.id}`,
				weight: 1
			}]
		}]
	}];
}
/** Words that take the order back, or speak of other events of the kind. */
const DENIED = /* @__PURE__ */ new Set([
	"not",
	"never",
	"n't",
	"should",
	"would",
	"could",
	"might",
	"if",
	"unless",
	"again",
	"another",
	"other",
	"last",
	"previous",
	"next",
	"soon",
	"even"
]);
function commaAfter(reading, from, to) {
	for (let at = from + 1; at < to; at++) if (gapBefore(reading, at).includes(",")) return at;
	return null;
}
/** The one event that the words [from, to) name in full; null where none or several are. */
function eventIn({ words }, from, to, events) {
	const stems = new Set(words.slice(from, to).map((word) => stem(word.lower)));
	const named = events.filter(({ phrases }) => phrases.some((phrase) => phrase.every((each) => stems.has(each))));
	return named.length === 1 ? named[0] : null;
}

// src/link/coordination.ts
/** The enumerations of a passage ("A, B and C") in which at least one member of the list stands. */
function enumerations(reading, members) {
	const found = [];
	for (let at = 0; at < reading.words.length; at++) {
		const item = memberAt(reading, members, at);
		if (!item) continue;
		const last = found.at(-1)?.at(-1);
		if (last && at < last.to) continue;
		const items = [item];
		for (let next = itemAfter(reading, members, item); next; next = itemAfter(reading, members, next)) items.push(next);
		for (let before = itemBefore(reading, members, item); before; before = itemBefore(reading, members, before)) items.unshift(before);
		found.push(items);
		at = items.at(-1).to - 1;
	}
	return found;
}
/** The member whose words begin here; a person's surname stands for the whole name. */
function memberAt({ words, joined }, members, at) {
	let best = null;
	for (const [index, member] of members.entries()) {
		if (member.words.every((word, offset) => matches(words[at + offset]?.lower, word) && (offset === 0 || joined[at + offset] || !member.capital)) && (!member.capital || words[at].capital) && (!best || best.to - best.from < member.words.length)) best = {
			from: at,
			to: at + member.words.length,
			member: index
		};
		if (member.words.length > 1 && member.capital && words[at].lower === member.words.at(-1) && words[at].capital && !best && !(joined[at] && words[at - 1].capital && !TITLES.has(words[at - 1].lower))) best = {
			from: at,
			to: at + 1,
			member: index
		};
	}
	return best;
}
function matches(written, word) {
	return written === word || written === `${word}s` || written !== void 0 && `${written}s` === word;
}
function itemAfter(reading, members, item) {
	const { words, sentence } = reading;
	let at = pastAside(reading, item.to);
	if (at >= words.length || sentence[at] !== sentence[item.from]) return null;
	const comma = /^\s*\)?[,;/&+]\s*$/.test(gapBefore(reading, at));
	if (AND.has(words[at].lower) && /^\s*\)?,?\s*$/.test(gapBefore(reading, at))) at++;
	else if (!comma) return null;
	while (at < words.length && SKIPPED$1.has(words[at].lower)) at++;
	if (at >= words.length || sentence[at] !== sentence[item.from]) return null;
	return memberAt(reading, members, at) ?? strangerFrom(reading, members, at);
}
/** Behind "(1904)" or ", which closed in 1966", where an enumeration goes on. */
function pastAside(reading, from) {
	const { words } = reading;
	const gap = gapBefore(reading, from);
	const bracket = /^\s*\($/.test(gap);
	if (!bracket && !(gap.startsWith(",") && RELATIVE$1.has(words[from]?.lower ?? ""))) return from;
	for (let at = from + 1; at < Math.min(words.length, from + 12); at++) if (bracket ? gapBefore(reading, at).includes(")") : gapBefore(reading, at).startsWith(",")) return at;
	return from;
}
const RELATIVE$1 = /* @__PURE__ */ new Set([
	"which",
	"who",
	"where",
	"whose"
]);
function itemBefore(reading, members, item) {
	const { words } = reading;
	let at = item.from;
	while (at > 0 && SKIPPED$1.has(words[at - 1].lower)) at--;
	const comma = /^\s*[,;/&+]\s*$/.test(gapBefore(reading, at));
	if (at > 0 && AND.has(words[at - 1].lower)) at--;
	else if (!comma) return null;
	const { from: low } = sentenceAround(reading, item.from);
	for (let start = at - 1; start >= Math.max(low, at - 5); start--) {
		const member = memberAt(reading, members, start);
		if (member && member.to === at) return member;
	}
	return at > low ? strangerTo(reading, members, at) : null;
}
/** An item that is no member: a capitalised run, or up to two small words where the members are written small. */
function strangerFrom(reading, members, at) {
	const begins = reading.words[at].capital && reading.joined[at + 1];
	const run = runHolding(reading, at) ?? (begins ? runHolding(reading, at + 1) : null);
	if (members.some((member) => member.capital)) return run ? {
		from: at,
		to: run.to,
		member: null
	} : null;
	let to = at;
	while (to < reading.words.length && to < at + 2 && (to === at || reading.joined[to]) && !AND.has(reading.words[to].lower)) to++;
	return reading.words[at].kind === "word" ? {
		from: at,
		to,
		member: null
	} : null;
}
function strangerTo(reading, members, to) {
	if (!members.some((member) => member.capital)) return null;
	const run = runHolding(reading, to - 1);
	return run?.to === to ? {
		from: run.from,
		to,
		member: null
	} : null;
}
const AND = /* @__PURE__ */ new Set([
	"and",
	"or",
	"plus",
	"und",
	"et"
]);
const SKIPPED$1 = /* @__PURE__ */ new Set([
	"the",
	"also",
	"then",
	"finally",
	"at",
	"in",
	"mr",
	"mrs",
	"ms",
	"dr",
	"sir",
	"dame"
]);
const TITLES = /* @__PURE__ */ new Set([
	"mr",
	"mrs",
	"ms",
	"miss",
	"dr",
	"sir",
	"dame",
	"lord",
	"lady",
	"president",
	"cllr",
	"councillor",
	"prof",
	"professor",
	"and",
	"or"
]);

// src/link/keyed-lists.ts
/** The members of a list whose every member is a pair with a colon; null where it is an ordinary list. */
function keyedMembers(claim) {
	const pairs = claim.members.map((member) => /^([^:]{1,60}): (\P{N}{1,80})$/u.exec(member));
	if (pairs.length < 2 || pairs.some((pair) => pair === null)) return null;
	return pairs.map((pair) => ({
		keys: wordsOf$2(pair[1]).words.map((word) => word.lemma),
		value: wordsOf$2(pair[2]).words.map((word) => word.lower),
		text: pair[2]
	}));
}
/** Holds every pair of a sentence or table row against the pairs of the claim: the value of another pair is wrong. */
function linkKeyed(readings, claim, members) {
	return readings.flatMap((reading) => {
		return pairUp(reading, placesIn(reading, members), members).flatMap(({ key, value }) => {
			if (key === value.member) return [];
			return [conflict$3(reading, value.from, value.to, claim, members[key])];
		});
	});
}
function placesIn(reading, members) {
	const { words } = reading;
	const places = [];
	for (let at = 0; at < words.length; at++) for (const [member, { keys, value }] of members.entries()) if (value.every((word, offset) => words[at + offset]?.lower === word) && words[at].capital) places.push({
		kind: "value",
		member,
		from: at,
		to: at + value.length
	});
	else if (keys.every((word, offset) => words[at + offset]?.lemma === word)) places.push({
		kind: "key",
		member,
		from: at,
		to: at + keys.length
	});
	return places;
}
function pairUp(reading, places, members) {
	const { passage, sentence, words } = reading;
	if (passage.cell && !passage.cell.header) {
		const heads = wordsOf$2(`${passage.cell.rowHeader} ${passage.cell.columnHeader}`).words.map((word) => word.lemma);
		const key = members.findIndex((member) => member.keys.every((word) => heads.includes(word)));
		const value = places.find((place) => place.kind === "value");
		return key >= 0 && value ? [{
			key,
			value
		}] : [];
	}
	return [...new Set(places.map((place) => sentence[place.from]))].flatMap((number) => {
		const own = places.filter((place) => sentence[place.from] === number);
		const keys = own.filter((place) => place.kind === "key");
		const values = own.filter((place) => place.kind === "value");
		if (keys.length !== values.length || keys.length === 0) return [];
		const respectively = words.some((word, index) => sentence[index] === number && word.lower === "respectively");
		return own.every((place, index) => index === 0 || place.kind !== own[index - 1].kind) || respectively ? keys.map((key, index) => ({
			key: key.member,
			value: values[index]
		})) : [];
	});
}
function conflict$3(reading, from, to, claim, expected) {
	const { passage } = reading;
	const range = rangeOf(reading, from, to);
	const span = toSource(passage, range);
	const surface = passage.text.slice(range.start, range.end);
	return {
		mention: {
			kind: "name",
			passage: passage.index,
			range,
			span,
			surface
		},
		state: "conflicts",
		claim,
		relation: "other-member",
		certainty: "certain",
		reason: `the claim pairs ${expected.keys.join(" ")} with ${expected.text}`,
		at: span,
		actual: surface,
		expected: expected.text,
		others: [],
		related: [],
		candidates: [{
			claim,
			score: 1,
			cues: [{
				text: `“${expected.keys.join(" ")}” beside it`,
				weight: 1
			}]
		}]
	};
}

// src/link/lexicon/slots.ts
/** Words around names of organisations and places. Made by hand from the vocabulary of news in general. */
const words$7 = (list) => new Set(list.trim().split(/\s+/));
/** Words in names that many names share: alone they do not tell one from another. */
const GENERIC$1 = words$7(`
  the of and for a an in on at
  house hall gate street road lane square park court place hotel palace centre center tower station bridge hospital school college university
  academy institute library museum gallery theatre theater church cathedral stadium arena airport port harbour market
  party league union alliance movement front group society association federation foundation trust fund council committee commission board
  agency authority office department ministry service services bank company corporation limited ltd plc inc holdings partners
  city county borough district town village region state national international royal united new old great north south east west northern southern
  eastern western central upper lower first general public european british english scottish welsh irish american global world
  football rugby cricket club rovers wanderers athletic rangers orchestra philharmonic symphony choir band festival press news times
  energy power water media systems technologies software industries
`);
/** Words that announce another thing than the one in hand. Folded. */
const OTHER_MARKERS = words$7(`
  sister rival rivals another other second different similar competitor former formerly previously earlier originally once until moved
  unlike elsewhere instead not never neighbouring neighboring twin separate not later next would could might if
`);
/** Verbs of making something public or making it at all. Dictionary forms. */
const PRODUCING = words$7("publish produce issue release compile make build supply provide write calculate prepare manufacture create commission");

// src/link/list-count.ts
/** The number that a writer puts right before a list: "four libraries (…)", "the three: …", "all five clubs, …". */
function listCount(reading, items, nouns) {
	const { words } = reading;
	const first = items[0].from;
	const sentence = sentenceAround(reading, first);
	if (!(/[(:–—,]\s*$/.test(gapBefore(reading, first)) || TIES$2.has(words[first - 1]?.lower ?? ""))) return null;
	const nounEnd = TIES$2.has(words[first - 1]?.lower ?? "") ? first - 1 : first;
	for (let at = nounEnd - 1; at >= Math.max(sentence.from, nounEnd - 4); at--) {
		if (at < nounEnd - 1 && /[(:;,]/.test(gapBefore(reading, at + 1))) return null;
		const value = numberOf(words[at].lower);
		if (value === null) continue;
		const between = words.slice(at + 1, nounEnd);
		if (!(between.length === 0 ? words[at - 1]?.lower === "the" : between.some((word) => nouns.has(word.lemma))) || OF$3.has(words[at - 1]?.lower ?? "") || words[at - 2]?.lower === "of" || OF$3.has(words[at + 1]?.lower ?? "")) return null;
		const digits = /^\d/.test(words[at].text);
		return {
			from: at,
			to: at + 1,
			value,
			like: (number) => digits ? String(number) : inCase(NUMBERS[number] ?? String(number), words[at].capital)
		};
	}
	return null;
}
function numberOf(word) {
	if (/^\d{1,2}$/.test(word)) return Number(word);
	const value = NUMBERS.indexOf(word);
	return value >= 2 ? value : null;
}
function inCase(word, capital) {
	return capital ? word[0].toUpperCase() + word.slice(1) : word;
}
const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const TIES$2 = /* @__PURE__ */ new Set([
	"in",
	"at",
	"namely",
	"are",
	"were"
]);
const OF$3 = /* @__PURE__ */ new Set([
	"of",
	"than",
	"least",
	"about",
	"over",
	"further",
	"other",
	"another"
]);

// src/link/near.ts
/** Whether `written` is a slip for `meant`. Both folded. Equal words and inflections of one another are no slips. */
function nearness(written, meant) {
	const longer = Math.max(written.length, meant.length);
	if (written === meant || longer < 4 || isInflection(written, meant)) return null;
	const distance = editDistance(written, meant, 2);
	if (distance > 2 || distance === 2 && longer < 5) return null;
	const sameSound = soundKey(written) === soundKey(meant) && written[0] === meant[0];
	if (distance === 1) return sameSound || isSwap$1(written, meant) || longer >= 8 ? "sure" : "maybe";
	if (sameSound) return "sure";
	return longer >= LONG$1 && written[0] === meant[0] ? "maybe" : null;
}
/** Like `nearness`, and `slight` for one letter's difference that may well be another word: inflections, words of three letters. */
function slipOf$1(written, meant) {
	return nearness(written, meant) ?? (Math.max(written.length, meant.length) > 1 && editDistance(written, meant, 1) === 1 ? "slight" : null);
}
/** A slip of the fingers: one letter left out, put in or exchanged with its neighbour. Another letter may make another name. */
function isKeySlip(written, meant) {
	return editDistance(written, meant, 1) === 1 && (written.length !== meant.length || isSwap$1(written, meant));
}
/** From here on two edits are a slip. */
const LONG$1 = 9;
/** Plurals, demonyms and possessives of a name are other words, not slips. */
function isInflection(a, b) {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return long.startsWith(short) && /^(?:e?s|n|an|ian|ans|ns|ians|ic|ese|er|ers|i|is|ish|ite|ites|y|ies|man|ed)$/.test(long.slice(short.length));
}
function isSwap$1(a, b) {
	return a.length === b.length && [...a].sort().join("") === [...b].sort().join("");
}

// src/link/list-matches.ts
/** A slip of a member: nearly the same word, or one word of several exchanged for a near one. */
function isSlip(reading, item, member, index) {
	const trimmed = reading.words.slice(item.from, item.to).map((word) => word.lower).slice(0, member.words.length);
	if (trimmed.length < member.words.length) return false;
	const wrong = member.words.flatMap((word, place) => trimmed[place] === word ? [] : [place]);
	const place = wrong[0];
	if (wrong.length !== 1 || place === void 0) return false;
	const near = nearness(trimmed[place], member.words[place]);
	if (index.known.has(trimmed[place])) return false;
	return near !== null && (member.words.length > 1 || near === "sure" || member.words[0].length >= 6);
}
/** A match that says which member should stand at an item. */
function wrongMember(reading, item, listed, member, certainty) {
	const length = listed.members[member].words.length;
	const to = isSlip(reading, item, listed.members[member], listed.index) ? Math.min(item.to, item.from + length) : item.to;
	return {
		...conflict$2(reading, item.from, to, listed, "other-member", listed.claim.members[member], `the list has ${listed.claim.members.join(", ")}`),
		certainty
	};
}
/** A conflict at words [from, to). */
function conflict$2(reading, from, to, { claim }, relation, expected, reason) {
	const range = rangeOf(reading, from, to);
	const { passage } = reading;
	const surface = passage.text.slice(range.start, range.end);
	const span = toSource(passage, range);
	return {
		mention: {
			kind: "name",
			passage: passage.index,
			range,
			span,
			surface
		},
		state: "conflicts",
		claim,
		relation,
		certainty: "certain",
		reason,
		at: span,
		actual: surface,
		expected,
		others: [],
		related: [],
		candidates: [{
			claim,
			score: 1,
			cues: [{
				text: "the other members beside it",
				weight: 1
			}]
		}]
	};
}
/** An enumeration that is the list. */
function agreement$1(reading, items, listed) {
	const { at: _, ...match } = conflict$2(reading, items[0].from, items.at(-1).to, listed, "same", "", "");
	return {
		...match,
		state: "agrees",
		expected: null,
		reason: null
	};
}

// src/link/list-items.ts
/** Bullet points: one member each, under a line that names the subject. */
function linkItems(readings, listed) {
	const { members, cues, index } = listed;
	const matches = [];
	for (let from = 0; from < readings.length; from++) {
		const group = groupFrom(readings, from);
		if (group.length < 2) continue;
		from += group.length - 1;
		const items = group.map((reading) => reading.words.length > 0 ? firstItem(reading, members) : null);
		const right = new Set(items.flatMap((item) => item?.member ?? []));
		const { lead, trail } = group[0].passage;
		const led = [lead, trail.at(-1) ?? ""].flatMap((text) => wordsOf$2(text).words).some((word) => cues.has(word.lemma) || cues.has(word.lower));
		const missing = members.flatMap((_, place) => right.has(place) ? [] : [place]);
		if (right.size < 1 || group.length !== members.length || missing.length !== 1) continue;
		const place = items.findIndex((item) => item !== null && item.member === null);
		if (place < 0) continue;
		if (!isSlip(group[place], items[place], members[missing[0]], index) && !(led && right.size >= 2)) continue;
		matches.push(wrongMember(group[place], items[place], listed, missing[0], "certain"));
	}
	return matches;
}
function groupFrom(readings, from) {
	const first = readings[from].passage;
	if (first.kind !== "item") return [];
	let to = from + 1;
	const belongs = ({ kind, lead, trail }) => kind === "item" && lead === first.lead && trail.at(-1) === first.trail.at(-1);
	while (to < readings.length && belongs(readings[to].passage)) to++;
	return readings.slice(from, to);
}
/** A bullet point that is a member, or a bare name and so could be one. */
function firstItem(reading, members) {
	const member = memberAt(reading, members, 0);
	if (member) return member;
	const run = reading.runs.find((candidate) => candidate.from === 0);
	return run && (run.to === reading.words.length || /[,:(–—]/.test(gapBefore(reading, run.to))) ? {
		...run,
		member: null
	} : null;
}

// src/extract/lexicon/titles.ts
/**
* Words that stand around the names of people. Origin: the forms of address of British and American style guides
* (courtesy titles, peerage, clergy, forces, courts, universities) and the offices that newspapers name people by.
*/
const words$6 = (list) => new Set(list.trim().split(/\s+/));
/** Words before a name that say nothing about which person it is. Folded. */
const HONORIFICS = words$6(`
  mr mrs ms miss mx dr doctor prof professor sir dame lord lady baron baroness viscount earl count countess duke duchess
  cllr councillor councilman councilwoman alderman rev revd reverend fr father sister brother rabbi imam sheikh hon honourable honorable rt
  right most very president premier justice senator sen representative rep congressman congresswoman governor gov mayor judge justice
  captain capt major maj colonel col general gen lieutenant lt sergeant sgt corporal commander cdr admiral adm brigadier marshal
  pc dc dci di ds inspector superintendent constable king queen prince princess pope archbishop bishop canon dean
  herr frau monsieur madame mme mlle senor senora signor signora don dona haji ustad pandit shri smt
`);
/** Honours that few people of one surname share: with the same surname they mean the same person. Folded. */
const RARE_HONORIFICS = words$6("sir dame lord lady baron baroness viscount earl count countess duke duchess pope archbishop king queen prince princess");
/** Letters after a name. Folded. */
const POST_NOMINALS = words$6("mp msp ms mla td mep kc qc sc obe mbe cbe kbe dbe gbe ch jr sr junior senior phd dphil md mba ba bsc ma msc meng llb llm frs fba frse frcs frcp bem rn rgn cpa cfa esq dl jp ii iii iv");
/** Small words inside surnames. Folded. */
const PARTICLES$1 = words$6("von van der den ter ten op de del della di da do dos das du la le lo el al bin bint ibn ben bar abu abdel ap ferch af av zu zum st san te ni mac");
/** Words that make the person named beside them a relative or a namesake of somebody else. */
const KIN = words$6(`
  father mother dad mum mom parent parents son daughter brother sister sibling siblings twin wife husband widow widower spouse partner
  grandfather grandmother grandson granddaughter grandad uncle aunt nephew niece cousin ancestor relative relation namesake
  predecessor successor stepfather stepmother stepson stepdaughter in-law fiancee fiance
`);

// src/link/near-words.ts
/** Prepares words to be found by their slips. Each word counts once. */
function nearWordsOf(words) {
	const index = /* @__PURE__ */ new Map();
	for (const word of new Set(words)) for (const key of nearKeys(word)) {
		const known = index.get(key);
		if (known) known.push(word);
		else index.set(key, [word]);
	}
	return {
		byKey: index,
		asked: /* @__PURE__ */ new Map()
	};
}
/** The words of which the written one may be a slip, itself among them, in the order in which they were given. */
function findNear({ byKey, asked }, written) {
	const known = asked.get(written);
	if (known) return known;
	const found = /* @__PURE__ */ new Set();
	for (const key of nearKeys(written)) for (const word of byKey.get(key) ?? []) found.add(word);
	const words = [...found];
	if (asked.size >= MOST_ASKED) asked.clear();
	asked.set(written, words);
	return words;
}
const MOST_ASKED = 2e4;
/**
* Keys of a word: two words of which one may be a slip of the other share one of them. A letter left out stands for one
* edit; two left out for two edits of a long word; the sound for two edits that nobody hears.
*/
function nearKeys(word) {
	const keys = /* @__PURE__ */ new Set([word, `${word[0]}/${soundKey(word)}`]);
	const long = word.length >= LONG && word.length <= LONGEST;
	if (long) keys.add(`-${word}`);
	for (let one = 0; one < word.length; one++) {
		const once = word.slice(0, one) + word.slice(one + 1);
		keys.add(once);
		if (long && one > 0) keys.add(`-${once}`);
		for (let two = one; long && one > 0 && two < once.length; two++) keys.add(`-${once.slice(0, two)}${once.slice(two + 1)}`);
	}
	return [...keys];
}
/** From nine letters on two edits are a slip; the shorter word may lack two of them. */
const LONG = 7;
/** No name is longer, and the keys of a word grow with the square of its length. */
const LONGEST = 24;

// src/extract/lexicon/given-names.ts
/**
* Short given names, and family names that stand before the given ones. Origin: the common diminutives of English name
* dictionaries; the most frequent family names of China, Korea and Viet Nam in their usual romanisations.
*/
const words$5 = (list) => new Set(list.trim().split(/\s+/));
/** Short given names and the names they stand for. Folded; each line is one group of equals. */
const NICKNAMES = `
  thomas tom tommy|robert bob rob bobby robbie|william bill will billy liam|james jim jimmy jamie|john jack johnny|michael mike mick
  david dave davie|richard dick rick rich|edward ed eddie ted ned|joseph joe joey|anthony tony|andrew andy drew|daniel dan danny
  matthew matt|christopher chris|nicholas nick nicky|benjamin ben benny|samuel sam sammy|alexander alex sandy alec|gregory greg
  stephen steve steven|peter pete|patrick pat paddy|kenneth ken kenny|charles charlie chuck|philip phil|timothy tim|donald don
  ronald ron ronnie|lawrence larry laurie|frederick fred freddie|gerald gerry jerry|geoffrey geoff jeff jeffrey|terence terry
  margaret maggie meg peggy|elizabeth liz beth lizzie betty eliza|catherine kate cathy katie|katherine kate kathy katie|susan sue susie
  deborah debbie deb|patricia pat trish tricia|jennifer jen jenny|rebecca becky becca|victoria vicky vikki|christine chris chrissie
  jacqueline jackie|alexandra alex sandra|samantha sam|pamela pam|judith judy|barbara barb babs|penelope penny|josephine jo josie
  vladimir volodya|mohammed mohamed muhammad mo|francisco paco|jose pepe|giuseppe beppe|johannes hans|friedrich fritz|wilhelm willi
`.trim().split(/[\n|]/).map((line) => words$5(line));
/** Family names that are written first. Those that are given names elsewhere count only before a hyphenated name. Folded. */
const FAMILY_FIRST = new Map([...[...words$5(`
      wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin gao luo zheng liang xie song tang deng han feng cao peng zeng xiao
      tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao fang zou xiong qin shi hao kong bai cui qiu gu hou shao meng wan
      duan qian yin li ouyang situ zhuge chan wong cheung leung lau kwok tsai hsu tseng chou chiang
      choi jung kang yoon jang lim shin seo kwon hwang ahn hong moon bae baek heo nam shim noh jeong cho
      nguyen tran pham hoang huynh vu vo dang bui ngo duong ly
    `)].map((name) => [name, "family"]), ...[...words$5("kim lee park jo ha min oh le phan do ho long bach an yan")].map((name) => [name, "either"])]);

// src/link/spelt-out.ts
/** A name as it is written where a keyboard has no such letters: "Jürgen" as "Juergen", "Ørsted" as "Oersted". Null where that changes nothing. */
function speltOut(text) {
	const spelt = text.normalize("NFC").replace(/[äöüøåđ]/gi, (letter) => {
		const pair = PAIRS[letter.toLowerCase()] ?? letter;
		return letter === letter.toLowerCase() ? pair : `${pair[0].toUpperCase()}${pair.slice(1)}`;
	});
	return spelt === text.normalize("NFC") ? null : spelt;
}
const PAIRS = {
	ä: "ae",
	ö: "oe",
	ü: "ue",
	ø: "oe",
	å: "aa",
	đ: "dj"
};

// src/link/person-names.ts
/** The name of a claim as it may be met: the surname behind the given names, and before them where the name has it so. */
function personsOf(claim) {
	const written = [claim.name, ...claim.also];
	const spelt = written.map((text) => speltOut(text) ?? text);
	const persons = personsFrom(claim, written);
	return spelt.some((text, at) => text !== written[at]) ? [...persons, ...personsFrom(claim, [...spelt, ...written])] : persons;
}
function personsFrom(claim, written) {
	const forms = written.map(bare).filter((form) => form.words.length > 0);
	const full = forms[0] ?? {
		words: [fold(claim.name)],
		written: [claim.name],
		honorifics: [],
		hyphens: 0
	};
	const others = forms.slice(1);
	const length = surnameLength(full, others);
	const first = leadingLength(full, others);
	return [toPerson(claim, full, others, length, false), ...first > 0 ? [toPerson(claim, full, others, first, true)] : []];
}
/** The forms of a person of two words and more. */
function bareFormsOf(person) {
	const { claim } = person;
	const forms = [claim.name, ...claim.also].map(bare).filter(({ words }) => words.length > 1);
	const { surname } = person;
	const whole = forms.map(({ words, written }) => ({
		claim,
		words,
		written,
		givens: Math.max(0, words.length - surname.length),
		partial: false
	}));
	const partial = {
		claim,
		words: surname,
		written: person.surnameText,
		givens: 0,
		partial: true
	};
	return surname.length > 1 ? [...whole.filter((form) => form.words.join(" ") !== surname.join(" ")), partial] : whole;
}
function toPerson(claim, full, others, length, surnameFirst) {
	const split = (words) => surnameFirst ? [words.slice(0, length), words.slice(length)] : [words.slice(-length), words.slice(0, -length)];
	const [surname] = split(full.words);
	const [surnameText, givenText] = split(bare(claim.name).written);
	return {
		claim,
		surname,
		surnameText,
		surnameFirst,
		givens: [full, ...others].map(({ words }) => split(words)).filter(([own, given]) => given.length > 0 && isSame(own, surname)).map(([, given]) => given),
		givenText,
		honorifics: new Set([full, ...others].flatMap((form) => form.honorifics))
	};
}
/** The same surname, its special letters spelt out or left bare. */
function isSame(one, other) {
	const plain = (words) => words.join(" ").replace(/([aou])e|aa/g, (pair, vowel) => vowel ?? pair[0]);
	return plain(one) === plain(other);
}
/** A name without what stands before and after it. */
function bare(text) {
	const { words, tied } = wordsOf$2(text.normalize("NFC"));
	let from = 0;
	while (from < words.length - 1 && HONORIFICS.has(words[from].lower)) from++;
	let to = words.length;
	while (to > from + 1 && POST_NOMINALS.has(words[to - 1].lower)) to--;
	const kept = words.slice(from, to);
	let hyphens = 0;
	while (hyphens + 1 < kept.length && tied[to - 1 - hyphens]) hyphens++;
	return {
		words: kept.map((word) => word.lower),
		written: kept.map((word) => word.text),
		honorifics: words.slice(0, from).map((word) => word.lower),
		hyphens
	};
}
/** How many words the surname has: as an alias shows it, or the last word with the particles before it. */
function surnameLength(name, others) {
	const { words, written, hyphens } = name;
	const tail = others.filter((form) => form.words.length < words.length && words.slice(-form.words.length).join(" ") === form.words.join(" "));
	if (tail.length > 0) return Math.min(...tail.map((form) => form.words.length));
	let length = Math.min(1 + hyphens, Math.max(1, words.length - 1));
	while (length + 1 < words.length && isParticle(written[words.length - 1 - length])) length++;
	return length;
}
/** How many words at the beginning are what the person is called by, as an alias or a common family name shows; 0 where the end is. */
function leadingLength({ words, hyphens }, others) {
	if (words.length < 2) return 0;
	const lead = others.filter((form) => form.words.length < words.length && !form.honorifics.some((word) => word === "sir" || word === "dame") && words.slice(0, form.words.length).join(" ") === form.words.join(" "));
	if (lead.length > 0) return Math.min(...lead.map((form) => form.words.length));
	const family = FAMILY_FIRST.get(words[0]);
	return family && (family === "family" || hyphens > 0) ? 1 : 0;
}
/** A single letter is a particle only where it is written small: "Ortega y Vega", but "John D Rowe". */
function isParticle(word) {
	return PARTICLES$1.has(fold(word)) || /^[ytdeo]$/.test(word);
}

// src/link/name-index.ts
/** Prepares the names of a claims file, once however many drafts are checked. */
function nameIndexOf(set) {
	let index = BUILT$4.get(set);
	if (!index) {
		index = build(set);
		BUILT$4.set(set, index);
	}
	return index;
}
const BUILT$4 = /* @__PURE__ */ new WeakMap();
function build(set) {
	const claims = set.claims.filter((claim) => claim.kind === "name" && claim.status === "active");
	const forms = claims.flatMap((claim) => [...[claim.name, ...claim.also].flatMap((text) => toForms(claim, text)), ...claim.not.map((text) => toForm(claim, text, true))]);
	const right = forms.filter((form) => !form.wrong);
	const things = right.filter((form) => form.claim.is !== "person");
	const single = things.filter((form) => form.words.length === 1);
	const phrases = things.filter((form) => form.words.length > 1);
	const people = claims.filter((claim) => claim.is === "person").flatMap(personsOf);
	const bare = people.filter((person) => !person.surnameFirst).flatMap(bareFormsOf);
	return {
		claims,
		byFirst: group(forms, (form) => form.words.slice(0, 1)),
		byBlank: blanked(phrases),
		byLast: group(phrases, (form) => form.words.slice(-1)),
		single: group(single, (form) => form.words),
		nearSingle: nearWordsOf(single.map((form) => form.words[0])),
		bySpelling: group(right, (form) => [form.words.join("")]),
		people,
		bySurname: group(people, (person) => person.surname.slice(-1)),
		byGiven: group(people, (person) => [...new Set(person.givens.flatMap((given) => given.slice(0, 1)))]),
		nearSurnames: nearWordsOf(people.map((person) => person.surname.at(-1))),
		byBlankPerson: blanked(bare),
		inPhrases: new Set([...phrases, ...bare].flatMap(({ words }) => words)),
		longest: [...phrases, ...bare].reduce((most, { words }) => Math.max(most, words.length), 0),
		lists: set.claims.flatMap((claim) => claim.kind === "list" ? [new Set(claim.members.map(keyOf$1))] : []),
		known: new Set(set.claims.flatMap(capitalWords))
	};
}
/** A name as its folded words joined by blanks. */
function keyOf$1(text) {
	return wordsOf$2(text).words.map((word) => word.lower).join(" ");
}
/** Keys of words of which one is blank. Where the others tell little ("University of …"), what a slip keeps of that one counts too. */
function blankKeys(words, place) {
	const key = words.map((word, at) => at === place ? "" : word).join(" ");
	return words.some((word, at) => at !== place && !GENERIC$1.has(word) && !PARTICLES$1.has(word)) ? [key] : nearKeys(words[place]).map((near) => `${key}/${near}`);
}
function blanked(forms) {
	return group(forms.flatMap((form) => form.words.map((_, place) => ({
		form,
		place
	}))), ({ form, place }) => blankKeys(form.words, place));
}
/** A right form, and the same with its special letters spelt out. */
function toForms(claim, text) {
	const spelt = speltOut(text);
	const form = toForm(claim, text, false);
	return spelt === null ? [form] : [form, {
		...toForm(claim, spelt, false),
		written: form.written,
		text: form.text
	}];
}
function toForm(claim, text, wrong) {
	const { words } = wordsOf$2(text);
	return {
		claim,
		text: text.normalize("NFC"),
		wrong,
		words: words.map((word) => word.lower),
		written: words.map((word) => word.text)
	};
}
function capitalWords(claim) {
	const texts = [
		claim.says,
		...claim.of,
		...claim.about
	];
	if (claim.kind === "name") texts.push(claim.name, ...claim.also, ...claim.roles);
	if (claim.kind === "quote") texts.push(claim.quote, claim.speaker ?? "");
	if (claim.kind === "list") texts.push(...claim.members);
	return texts.flatMap((text) => wordsOf$2(text).words.flatMap((word) => word.capital ? [word.lower] : []));
}
/** Items by each of their keys. */
function group(items, keys) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) for (const key of keys(item)) {
		const known = groups.get(key);
		if (known) known.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}

// src/extract/lexicon/nations.ts
/** Names of nations beside their adjectives. */
const words$4 = (list) => new Set(list.trim().split(/\s+/));
/** Adjectives of nations that do not begin like the nation's name, with the words for the nation; other ones meet by their beginning. */
const NATIONS = `
  british uk britain|american us usa america|french france|dutch netherlands holland|welsh wales|spanish spain|greek greece
  polish poland|swiss switzerland|danish denmark|turkish turkey turkiye|irish ireland|scottish scots scotland|english england
  swedish sweden|finnish finland|norwegian norway|czech czechia|flemish flanders|filipino philippines|thai thailand|european eu europe
  burmese myanmar|argentine argentina|peruvian peru|iraqi iraq|israeli israel|german germany
`.trim().split(/[\n|]/).map((line) => words$4(line));

// src/extract/lexicon/professions.ts
/** What people have learned, by families. Origin: the names of occupations in national statistics, shortened to those that news copy puts beside a name. */
/** Family: professions of it. A person of one is seldom of another one of the family. */
const PROFESSIONS = `
academia: professor, lecturer, reader
sciences: biologist, chemist, physicist, geologist, botanist, zoologist, astronomer, astrophysicist, mathematician, statistician, ecologist, geneticist, meteorologist, oceanographer, palaeontologist = paleontologist, seismologist, hydrologist, climatologist, entomologist, biochemist, microbiologist, neuroscientist, forecaster
society: economist, historian, sociologist, anthropologist, archaeologist = archeologist, psychologist, philosopher, linguist, geographer, demographer
medicine: nurse, midwife, pharmacist, cardiologist, radiologist, oncologist, neurologist, paediatrician = pediatrician, psychiatrist, anaesthetist = anesthesiologist, dermatologist, epidemiologist, virologist, immunologist, pathologist, obstetrician, gynaecologist, urologist, dentist, paramedic, dietitian, vet
music: violinist = first violinist, cellist, pianist, flautist, oboist, clarinettist, bassoonist, trumpeter, trombonist, percussionist, drummer, guitarist, bassist, harpist, singer, soprano, tenor, baritone
building: architect, engineer = developer = programmer, surveyor, planner, builder, plumber, electrician, carpenter, accountant, auditor, actuary, designer
museum: archivist, librarian, conservator, restorer
law: barrister, solicitor, notary, paralegal, usher, bailiff, interpreter, translator, stenographer
stage: actor = actress, playwright, director of photography, screenwriter, dancer, comedian
kitchen: chef = cook, baker, butcher, brewer, waiter
water: harbourmaster, pilot, skipper, coxswain, lighthouse keeper
`;

// src/extract/lexicon/posts.ts
/** Offices that writers name people by, and the small words around them. Origin: the posts of public bodies, firms, schools, clubs, courts and newsrooms. */
const words$3 = (list) => new Set(list.trim().split(/\s+/));
/** Markers before a role that make it another post. Folded. */
const RANKS = /* @__PURE__ */ new Map([
	["deputy", "deputy"],
	["vice", "deputy"],
	["assistant", "assistant"],
	["associate", "assistant"],
	["shadow", "shadow"],
	["acting", "acting"],
	["interim", "acting"],
	["caretaker", "acting"],
	["honorary", "honorary"]
]);
const FORMER = words$3("former ex then previous onetime late past erstwhile outgoing");
const CURRENT = words$3("now current currently sitting present incumbent new newly");
/** Words about a person that do not say what the post is of. */
const EVALUATIVE = words$3(`
  popular veteran serving long outspoken embattled controversial young old first female male youngest oldest respected beleaguered
  charismatic newly new longtime elected appointed tough local own great big top good british-born much loved award winning
  founding longest-serving brilliant retired fellow proud busy chief leading visiting renowned noted celebrated distinguished eminent
`);
/** Participles that name what a post deals with, or what kind of one it is. */
const TRADES = words$3(`
  accounting acting advertising banking broadcasting building catering commanding commissioning consulting engineering farming founding
  fundraising housing licensing leading learning lending managing manufacturing marketing mining monitoring nursing operating outgoing
  incoming planning policing presiding programming prosecuting publishing purchasing recruiting returning sailing scouting serving shipping
  sitting sporting swimming teaching trading training visiting writing
`);
/** Field(s): post = other words for it. Behind `+` stand posts of which a body has many, behind `*` those that go together with others. */
const POSTS = `
politics company sport school club medical: president
politics: prime minister = premier = pm = taoiseach
politics: first minister
politics: chief minister
politics: home secretary
politics: foreign minister = minister of foreign affairs = minister for foreign affairs
politics: foreign secretary
politics: finance minister = minister of finance = minister for finance
politics: secretary of state
politics: minister
politics: mayor = mayoress
politics: governor
politics: ambassador
politics: consul = consul general
politics: high commissioner
politics music: leader
politics: whip = chief whip
politics: speaker
politics: cabinet member = portfolio holder
politics: returning officer
politics: monitoring officer
politics: electoral officer
politics: town clerk
politics: ombudsman
politics school church: chancellor
politics*: mp = member of parliament
politics*: msp = member of the scottish parliament
politics*: mep = member of the european parliament
politics*: senator
politics*: councillor = councilor
politics*: candidate
politics*: envoy
politics club company church+: secretary
company medical school arts club police politics: chief executive = ceo = chief executive officer
company: chief financial officer = cfo = chief finance officer
company: chief operating officer = coo
company: chief technology officer = cto = chief technical officer
company: chief information officer = cio
company: chief marketing officer = cmo
company: chief product officer = cpo
company: chief people officer
company: chief legal officer
company: chief commercial officer
company: chief scientist = chief scientific officer
company arts: managing director
company: finance director
company club: company secretary
company: general counsel
company arts: general manager
company politics club: general secretary
company politics medical school club arts: chair = chairman = chairwoman = chairperson
company politics club church: treasurer
company club: patron
company*: founder
company*: co founder = cofounder
company*: owner
company*: trustee
company*: board member
company*: shareholder
company*: investor
company sport school arts medical club science+: director
company sport medical+: project manager
medical: chief nurse = director of nursing
medical: medical director
medical: chief medical officer
medical: matron
sport: team doctor = club doctor
sport: physiotherapist = physio
sport: team manager
sport: sporting director = director of football
company sport school arts medical police+: head
company politics police club+: spokesperson = spokesman = spokeswoman
company police politics club+: officer
company club politics+: organiser = organizer
company+: coordinator = co ordinator
press: editor = editor in chief
press: publisher
press+: correspondent
press+: reporter
press+: columnist
press+: producer
press+: presenter
school: provost
school church: rector
school church: dean
school: principal = head teacher = headteacher = headmaster = headmistress
school: bursar
school church law: registrar
school arts: curator
law: chief justice = lord chief justice
law: attorney general
law: solicitor general
law: judge
law: coroner
law: prosecutor
law: magistrate
law: lawyer
law: clerk
law: chief clerk
law police: chief constable
law police: police commissioner
police: commissioner
police: superintendent
police: chief superintendent
police: inspector
police: chief inspector
police: sergeant
police: constable
sport military: captain = skipper
sport: head coach
sport company medical arts club+: manager
sport: coach
sport: goalkeeper = keeper
sport: striker
sport: midfielder
sport: defender
sport: winger
sport: fly half = flyhalf
sport: scrum half
sport: wicketkeeper
sport: bowler
sport: batsman = batter
sport: referee
sport: umpire
sport: steward
arts: conductor = principal conductor = chief conductor
arts: music director = musical director = director of music
arts: artistic director
arts: concertmaster
arts: organist
arts: choreographer
arts: librettist
arts*: composer
arts*: soloist
arts*: author
church: archbishop
church: bishop
church: archdeacon
church: vicar
church: chaplain
church: abbot
church: abbess
church: rabbi
church: imam
church: pope
military: chief of staff
military: chief of the defence staff
military: commander
military: admiral
military: general
science: principal investigator
science company+: laboratory manager
science+: researcher
science+: scientist
medical+: surgeon
`;
/** Words before a profession that make it a post. */
const LEVELS = words$3("chief lead principal senior head");
/** The posts by their words, folded and joined by blanks. */
const HEADS$1 = new Map([...PROFESSIONS.trim().split("\n").flatMap(professions), ...POSTS.trim().split("\n").map(post)].flatMap(([names, head]) => names.map((name) => [name, head])));
function post(line) {
	const [marked = "", names = ""] = line.split(": ");
	const equals = names.split(" = ");
	const fields = marked.replace(/[*+]$/, "").split(" ");
	const combines = marked.endsWith("*");
	return [equals, {
		id: equals[0],
		fields,
		general: combines || marked.endsWith("+"),
		combines,
		profession: false
	}];
}
function professions(line) {
	const [family = "", names = ""] = line.split(": ");
	return names.split(", ").map((name) => {
		const equals = name.split(" = ");
		return [equals, {
			id: equals[0],
			fields: [`profession of ${family}`],
			general: true,
			combines: false,
			profession: true
		}];
	});
}

// src/extract/lexicon/speech.ts
/** Verbs and phrases with which English reporting credits words to a speaker. Origin: the reporting verbs of news style guides. */
const words$2 = (list) => new Set(list.trim().split(/\s+/));
/** Verbs of saying, every form. Folded. */
const REPORTING = words$2(`
  say says said saying tell tells told telling add adds added adding write writes wrote written ask asks asked
  claim claims claimed argue argues argued insist insists insisted declare declares declared announce announces announced
  warn warns warned explain explains explained state states stated note notes noted admit admits admitted
  promise promises promised vow vows vowed pledge pledges pledged tweet tweets tweeted post posted posts comment comments commented
  conclude concludes concluded continue continues continued remark remarks remarked observe observes observed stress stresses stressed
  boast boasts boasted joke jokes joked recall recalls recalled shout shouts shouted whisper whispered exclaim exclaimed
  believe believes believed think thinks thought call calls called describe describes described put puts
  confirm confirms confirmed urge urges urged complain complains complained agree agrees agreed
`);
/** Verbs with which somebody takes up the words of another. Folded. */
const REPLYING = words$2(`
  reply replies replied respond responds responded retort retorts retorted mock mocks mocked echo echoes echoed echoing
  quote quotes quoted quoting repeat repeats repeated repeating dismiss dismisses dismissed parody parodied deride derided ridicule
  ridiculed cite cites cited citing recall recalls recalled recalling borrow borrowed reject rejects rejected rejecting deny denies denied
  attack attacks attacked criticise criticised criticize criticized paraphrase paraphrased paraphrasing answer answers answered
  counter counters countered dispute disputes disputed throw throws threw
`);

// src/link/roles.ts
/** Reads the first post named in words[from, to); null where none of the known posts is. */
function readRole(words, from, to) {
	for (let at = from; at < to; at++) {
		if (!STARTS$1.has(words[at].lower)) continue;
		for (let length = Math.min(5, to - at); length > 0; length--) {
			const name = words.slice(at, at + length).map((word) => word.lower).join(" ");
			const head = HEADS$1.get(name);
			if (!head || LEVELS.has(name) && at + 1 < to && HEADS$1.has(words[at + 1].lower)) continue;
			if (isClitic(words[at + length])) return null;
			return toRole(words, from, at, at + length, to, head);
		}
	}
	return null;
}
function toRole(words, from, at, end, to, head) {
	const level = head.profession && at > from && LEVELS.has(words[at - 1].lower) ? words[at - 1].lower : null;
	const id = level ? `${level} ${head.id}` : head.id;
	const takesDomain = DOMAIN_HEADS.has(head.id);
	const before = readBefore(words, from, level ? at - 1 : at, takesDomain);
	const after = readAfter(words, end, to, head.fields.includes(ACADEMIA));
	const domain = [...before.domain, ...after.domain];
	return {
		head: id,
		fields: head.fields,
		general: head.general && !level && !(POSTS_WITH_DOMAIN.has(head.id) && domain.length > 0),
		combines: head.combines,
		profession: head.profession && !level,
		rank: before.rank,
		time: after.past ? "then" : before.time,
		domain,
		firm: [...before.firm, ...after.domain],
		named: [...before.named, ...after.domain],
		topic: [...before.topic, ...after.topic],
		body: after.body ?? before.body,
		indefinite: /^an?$/.test(words[before.from - 1]?.lower ?? ""),
		from: before.from,
		to: after.to
	};
}
const ACADEMIA = "profession of academia";
/** Reads a post from a claims file; null where the words name none that is known. */
function parseRole(text) {
	const { words } = wordsOf$2(text.replace(/\(former\)/i, "former"));
	const role = readRole(words, 0, words.length);
	return role && /\(former\)/i.test(text) ? {
		...role,
		time: "former"
	} : role;
}
/** Whether two posts are of the same thing; a post of nothing in particular fits any. */
function overlaps(a, b) {
	return a.some((one) => b.some((other) => sameDomain(one, other)));
}
/** Keys of a word: two words that `overlaps` takes for one share one of them. */
function domainKeys(word) {
	const nations = NATIONS.flatMap((nation, place) => nation.has(word) ? [`nation ${place}`] : []);
	return [
		word,
		`${word}s`,
		word.slice(0, 4),
		...nations
	];
}
/** Whether a word is the name of a nation, or its adjective, that has an irregular form. */
function isNation(word) {
	return NATIONS.some((nation) => nation.has(word));
}
const STARTS$1 = new Set([...HEADS$1.keys()].map((name) => name.split(" ")[0]));
/** Posts that many hold, until it is said of what. */
const POSTS_WITH_DOMAIN = /* @__PURE__ */ new Set([
	"director",
	"head",
	"manager",
	"secretary",
	"editor",
	"officer",
	"organiser",
	"coordinator",
	"correspondent",
	"professor",
	"lecturer",
	"reader"
]);
/** Posts that are told apart by their domain alone. */
const DOMAIN_HEADS = /* @__PURE__ */ new Set([
	"minister",
	"cabinet member",
	"mp",
	"msp",
	"mep",
	"senator",
	"candidate",
	"secretary",
	"director",
	"head",
	"editor",
	"envoy",
	"ambassador",
	"secretary of state",
	"manager",
	"officer",
	"organiser",
	"coordinator",
	"correspondent",
	"reporter",
	"professor",
	"lecturer",
	"reader",
	"dean"
]);
function readBefore(words, from, head, takesDomain) {
	let at = head;
	let rank = "";
	let time = null;
	const domain = [];
	const firm = [];
	const named = [];
	const topic = [];
	let body = null;
	for (; at > from; at--) {
		const word = words[at - 1];
		if (RANKS.has(word.lower)) rank = RANKS.get(word.lower);
		else if (FORMER.has(word.lower)) time = ENDED.has(word.lower) ? "former" : "then";
		else if (CURRENT.has(word.lower)) time = "current";
		else if (isClitic(word)) continue;
		else if (FUNCTION_WORDS.has(word.lower) || REPORTING.has(word.lower) || HONORIFICS.has(word.lower)) break;
		else if (isVerb(word) || word.capital && isOpener(word.lower)) break;
		else if (!EVALUATIVE.has(word.lower)) {
			domain.push(word.lower);
			if (word.capital && !words[head].capital) {
				named.push(word.lower);
				body = {
					from: at - 1,
					to: body?.to ?? at
				};
			}
			const possessive = isClitic(words[at]) && at < head;
			const isTopic = takesDomain && !word.capital && !ADJECTIVE.test(word.lower);
			if (isTopic) topic.push(word.lower);
			if (possessive || isNation(word.lower) || isTopic) firm.push(word.lower);
		}
	}
	return {
		from: at,
		rank,
		time,
		domain,
		firm,
		named,
		topic,
		body
	};
}
function readAfter(words, from, to, academic) {
	const domain = [];
	const topic = [];
	let body = null;
	let at = from;
	if (at < to && (OF$2.has(words[at].lower) || academic && words[at].lower === "in" && words[at + 1]?.kind === "word")) {
		at++;
		while (at < to && (INSIDE.has(words[at].lower) || isClitic(words[at]) || !FUNCTION_WORDS.has(words[at].lower))) {
			const word = words[at];
			if (REPORTING.has(word.lower) || AUXILIARIES.has(word.lower) && !isPossessive$1(words, at, to)) break;
			if (word.capital) body = {
				from: body?.from ?? at,
				to: at + 1
			};
			if (!INSIDE.has(word.lower) && !isClitic(word)) {
				domain.push(word.lower);
				if (!word.capital && !body) topic.push(word.lower);
			}
			at++;
		}
	}
	const next = words[at]?.lower;
	return {
		domain,
		topic,
		body,
		to: at,
		past: next === "then" || next === "at" && words[at + 1]?.lower === "the" && words[at + 2]?.lower === "time"
	};
}
function sameDomain(a, b) {
	if (a === b || a === `${b}s` || b === `${a}s`) return true;
	if (NATIONS.some((nation) => nation.has(a) && nation.has(b))) return true;
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared++;
	return shared >= 4 && shared >= Math.min(a.length, b.length) - 2 && Math.max(a.length, b.length) - shared <= 4;
}
/** "congratulating director Ruiz": a participle, unless it names what a post deals with. */
function isVerb({ lower, capital }) {
	return !capital && lower.length > 5 && lower.endsWith("ing") && !TRADES.has(lower) && !EVALUATIVE.has(lower);
}
/** "of Elm Children’s Hospital", not "of Elm, who’s here": a noun follows the clitic. */
function isPossessive$1(words, at, to) {
	return isClitic(words[at]) && at + 1 < to && words[at + 1].capital;
}
function isClitic(word) {
	return word !== void 0 && /^['’ʼ]s?$/i.test(word.text);
}
const ENDED = /* @__PURE__ */ new Set([
	"former",
	"ex",
	"previous",
	"erstwhile",
	"onetime"
]);
const OF$2 = /* @__PURE__ */ new Set([
	"of",
	"for",
	"at"
]);
const INSIDE = /* @__PURE__ */ new Set([
	"the",
	"and",
	"our",
	"its",
	"of",
	"for"
]);
const ADJECTIVE = /(?:ed|ful|ous|ive|ish|less|est|ly)$/;

// src/link/lists.ts
/**
* Holds the enumerations of a draft against the lists of the claims: a wrong member, a wrong number of members, a wrong
* order where the order counts. An enumeration that shares nothing with a list, or adds to it, is left alone.
*/
function linkLists(draft, set) {
	let bySet = LINKED$1.get(draft);
	if (!bySet) {
		bySet = /* @__PURE__ */ new WeakMap();
		LINKED$1.set(draft, bySet);
	}
	let matches = bySet.get(set);
	if (!matches) {
		matches = link$1(draft, set);
		bySet.set(set, matches);
	}
	return matches;
}
const LINKED$1 = /* @__PURE__ */ new WeakMap();
function link$1(draft, set) {
	const readings = readingsOf(draft);
	const index = nameIndexOf(set);
	return set.claims.flatMap((claim) => {
		if (claim.kind !== "list" || claim.status !== "active") return [];
		const keyed = keyedMembers(claim);
		if (keyed) return linkKeyed(readings, claim, keyed);
		const members = claim.members.map(toMember);
		const listed = {
			claim,
			members,
			cues: cuesOf(claim, members),
			index
		};
		return [...readings.flatMap((reading) => mayHold(reading, members) ? linkPassage$1(reading, listed) : []), ...linkItems(readings, listed)];
	});
}
function linkPassage$1(reading, listed) {
	const { members, cues } = listed;
	return enumerations(reading, members).flatMap((items) => {
		if (items.length < 2) return [];
		const sentence = sentenceAround(reading, items[0].from);
		const inside = reading.words.slice(sentence.from, sentence.to);
		const around = [reading.passage.lead, reading.passage.trail.at(-1) ?? ""].flatMap((text) => wordsOf$2(text).words);
		const named = inside.some((word) => cues.has(word.lemma) || cues.has(word.lower));
		const led = around.some((word) => cues.has(word.lemma) || cues.has(word.lower));
		if (inside.some((word) => DENYING.has(word.lower))) return [];
		return judge$2(reading, items, listed, named ? "sentence" : led ? "lead" : null);
	});
}
function judge$2(reading, items, listed, cue) {
	const { claim, members } = listed;
	const strangers = items.filter((item) => item.member === null);
	const missing = members.flatMap((_, index) => items.some((item) => item.member === index) ? [] : [index]);
	const count = listCount(reading, items, subjectNouns(claim));
	if (strangers.length === 0) {
		const stated = count && count.value !== items.length ? count : null;
		if (stated && missing.length === 0) return [conflict$2(reading, stated.from, stated.to, listed, "other-count", stated.like(members.length), `the list has ${members.length} members`)];
		if (count && count.value === members.length && missing.length > 0 && cue) return [conflict$2(reading, items[0].from, items.at(-1).to, listed, "other-member", claim.members.join(", "), `${missing.map((index) => claim.members[index]).join(", ")} is missing`)];
		if (isDisordered(reading, items, claim) && missing.length === 0) return [conflict$2(reading, items[0].from, items.at(-1).to, listed, "other-member", claim.members.join(", "), "the order of the list counts")];
		return cue && missing.length === 0 ? [agreement$1(reading, items, listed)] : [];
	}
	return strangers.flatMap((stranger) => {
		const near = missing.find((index) => isSlip(reading, stranger, members[index], listed.index));
		if (near !== void 0) return [wrongMember(reading, stranger, listed, near, "certain")];
		const exchanged = strangers.length === 1 && missing.length === 1 && items.length === members.length;
		const akin = exchanged && sharesWord(reading, stranger, members[missing[0]]);
		const enough = (items.length > 3 ? true : items.length > 2 ? cue !== null : cue === "sentence" && namesFirst(reading, items, listed.cues)) || akin && (cue !== null || items.length > 2);
		if (!exchanged || !enough || sameNation(reading, stranger, members[missing[0]])) return [];
		return [wrongMember(reading, stranger, listed, missing[0], items.length > 2 || akin ? "certain" : "likely")];
	});
}
/** A pair is held against a list of two only where its own clause names the subject, and no other thing is spoken of. */
function namesFirst(reading, items, cues) {
	const sentence = sentenceAround(reading, items[0].from);
	if (reading.words.slice(sentence.from, sentence.to).some((word) => OTHER_MARKERS.has(word.lower))) return false;
	const first = items[0].from;
	const label = first > 0 && /^:\s*$/.test(gapBefore(reading, first)) ? reading.words[first - 1] : void 0;
	if (label && (cues.has(label.lemma) || cues.has(label.lower))) return true;
	const low = Math.max(sentence.from, first - 8);
	return reading.words.slice(low, Math.min(sentence.to, items.at(-1).to + 5)).filter((word) => cues.has(word.lemma) || cues.has(word.lower)).length >= 2;
}
/** "Orchard Halt" for "Orchard Road": the telling word is the same. */
function sharesWord(reading, item, member) {
	const written = reading.words.slice(item.from, item.to).map((word) => word.lower);
	return written.length === member.words.length && written.some((word, place) => word === member.words[place] && !GENERIC$1.has(word));
}
function sameNation(reading, item, member) {
	return reading.words.slice(item.from, item.to).map((word) => word.lower).some((word) => isNation(word) && overlaps([word], member.words));
}
function isDisordered(reading, items, claim) {
	const sentence = sentenceAround(reading, items[0].from);
	const respectively = reading.words.slice(sentence.from, sentence.to).some((word) => word.lower === "respectively");
	if (!claim.ordered && !respectively) return false;
	return items.some((item, place) => item.member !== place) && items.length === claim.members.length && claim.ordered;
}
function mayHold(reading, members) {
	return members.some(({ words }) => words.length > 0 && reading.has.has(words.at(-1)));
}
function toMember(text) {
	const { words } = wordsOf$2(text);
	const own = words.length > 1 && /^(?:the|an?)$/.test(words[0].lower) ? words.slice(1) : words;
	return {
		text,
		words: own.map((word) => word.lower),
		capital: own[0]?.capital ?? false
	};
}
function cuesOf(claim, members) {
	const own = new Set(members.flatMap((member) => member.words));
	const words = [...claim.of, ...claim.about].flatMap((text) => wordsOf$2(text).words);
	return new Set(words.filter((word) => word.kind === "word" && !FUNCTION_WORDS.has(word.lower) && !own.has(word.lower)).flatMap((word) => [word.lower, word.lemma]));
}
function subjectNouns(claim) {
	return new Set(claim.of.flatMap((text) => wordsOf$2(text).words.map((word) => lemma(word.lower))));
}
/** In a sentence that denies or tells apart, an enumeration may hold anything. */
const DENYING = /* @__PURE__ */ new Set([
	"not",
	"unlike",
	"instead",
	"neither",
	"nor",
	"except",
	"excluding",
	"rather",
	"if",
	"spared",
	"formerly",
	"originally",
	"previously"
]);

// src/link/affiliations.ts
/** "Ana Ruiz of the Harbour Union", "Ana Ruiz (Harbour Union)": where the claims have her in another party, club or firm of the kind. */
function wrongAffiliation(reading, index, person, cover) {
	const own = affiliationsOf(index).get(wordsOf$2(person.claim.name).words.at(-1).lower) ?? [];
	if (own.length === 0) return null;
	const { words } = reading;
	const bracket = /^\s*\($/.test(gapBefore(reading, person.to));
	let at = person.to;
	if (!bracket && words[at]?.lower !== "of" && words[at]?.lower !== "from") return null;
	if (!bracket) at++;
	if (words[at]?.lower === "the") at++;
	const run = runHolding(reading, at);
	if (!run || run.from !== at || bracket && !gapBefore(reading, run.to).startsWith(")")) return null;
	const named = cover.get(run.from);
	if (named && (named.wrong || named.claim.is === "person" || own.includes(named.claim))) return null;
	const target = own.find((claim) => named ? kindsOf(named.claim).some((word) => kindsOf(claim).includes(word)) : kindsOf(claim).includes(words[run.to]?.lower ?? ""));
	return target ? toStandIn(reading, run.from, run.to, target, target.name, "certain", `${person.claim.name} beside it`) : null;
}
/** Organisations by the surname in their subject: "Ruiz's party". */
function affiliationsOf(index) {
	let found = BUILT$3.get(index);
	if (!found) {
		found = /* @__PURE__ */ new Map();
		for (const claim of index.claims) {
			if (claim.is === "person" || claim.is === "place") continue;
			const words = [...claim.of, ...claim.about].flatMap((text) => wordsOf$2(text).words.map((word) => word.lower));
			for (const word of new Set(words)) if (index.bySurname.has(word)) found.set(word, [...found.get(word) ?? [], claim]);
		}
		BUILT$3.set(index, found);
	}
	return found;
}
const BUILT$3 = /* @__PURE__ */ new WeakMap();
function kindsOf(claim) {
	return claim.of.map((text) => text.toLowerCase().split(/\s+/).at(-1));
}

// src/extract/lexicon/address.ts
/** Forms of address by what they say of the person: sex, learning, honour, rank. Origin: the style guides' lists of titles. */
const words$1 = (list) => new Set(list.trim().split(/\s+/));
/** Forms of address that mean the same. Folded. */
const SAME_ADDRESS = new Map("doctor dr|prof professor|rev reverend|revd reverend|fr father|cllr councillor|sen senator|rep representative|gov governor|capt captain|maj major|col colonel|gen general|lt lieutenant|sgt sergeant|cdr commander|adm admiral|pc constable|dc constable|honorable honourable|hon honourable".split("|").map((pair) => pair.split(" ")));
const MALE = words$1("mr sir lord baron viscount earl count duke king prince brother herr monsieur senor signor don pandit shri");
const FEMALE = words$1("mrs ms miss dame lady baroness viscountess countess duchess queen princess sister frau madame mme mlle senora signora dona smt");
/** Of each line a person has one; the others of the line contradict it. Folded. */
const ADDRESS_RIVALS = [
	words$1("dr professor"),
	words$1("sir lord baron viscount earl duke king prince"),
	words$1("dame lady baroness viscountess countess duchess queen princess"),
	words$1("lieutenant captain major colonel brigadier general marshal commander admiral sergeant corporal"),
	words$1("constable sergeant inspector superintendent"),
	words$1("canon dean bishop archbishop pope rabbi imam")
];
/** Courtesy titles that anybody has; an honour instead of them is news. */
const COURTESY = words$1("mr mrs ms miss mx");
/** Offices that people are addressed by, and what they are of: nobody is addressed now by one of a line and now by one of another. */
const OFFICES = [
	words$1("justice judge"),
	words$1("senator representative congressman congresswoman"),
	words$1("councillor councilman councilwoman alderman mayor"),
	words$1("bishop archbishop pope rabbi imam"),
	words$1("lieutenant captain major colonel brigadier general marshal admiral commander corporal"),
	words$1("professor")
];

// src/link/person-parts.ts
/** Where the given names around a surname stand: before it, or behind one that is written first. */
function givenRange(reading, index, run, person, surname) {
	if (person.surnameFirst) return {
		from: surname.to,
		to: givenTo(reading, run, person, surname.to)
	};
	return {
		from: givenFrom(reading, index, run, person, surname.from),
		to: surname.from
	};
}
/** Where the given names before a surname begin. Indices count the words of the reading. */
function givenFrom(reading, index, run, person, surname) {
	if (surname === run.from && isSmallTail(reading, surname - 1)) return surname - 2;
	let from = surname;
	while (from > run.from && from > surname - 6 && isGiven(reading, index, person, from - 1, run)) from--;
	return from;
}
/** "Ji-woo Park": the second half of a given name, written small; not "Turin-born Park". */
function isSmallTail({ words, joined, tied }, at) {
	const tail = words[at];
	const head = words[at - 1];
	if (!tail || !head || !tied[at] || !joined[at + 1] || tail.capital || !head.capital) return false;
	if (tail.text.length > 5 || head.text.length > 5 || !/\p{Ll}/u.test(head.text)) return false;
	return !/(?:ed|led|born|wide|free|style|based|run|made|class|era|like|area|only)$/.test(tail.lower);
}
function givenTo({ words, joined, tied }, run, person, surname) {
	const most = Math.max(...person.givens.map((given) => given.length), 2);
	let to = surname;
	while (to < surname + most && to < words.length && joined[to] && !POST_NOMINALS.has(words[to].lower)) {
		if (to >= run.to && !(to > surname && tied[to])) break;
		to++;
	}
	return to;
}
/** Where the forms of address before a name begin. */
function addressFrom({ words, joined }, name) {
	let start = name;
	while (start > 0 && joined[start] && HONORIFICS.has(words[start - 1].lower) && words[start - 1].capital) start--;
	return start;
}
/** Whether the word belongs to the given names before a surname, rather than to a title, an office or another name. */
function isGiven({ words, joined }, index, person, at, run) {
	const word = words[at];
	const own = person.givens.some((given) => given.includes(word.lower));
	if (!joined[at + 1] || !word.capital && !own || HONORIFICS.has(word.lower) || POST_NOMINALS.has(word.lower) || OFFICE.has(word.lower)) return false;
	if (own || isInitial(word)) return true;
	if (PARTICLES$1.has(word.lower) && (at > run.from || !word.capital)) return false;
	return !index.known.has(word.lower) || index.byGiven.has(word.lower);
}
/** Last words of offices as headlines and titles before a name write them. */
const OFFICE = new Set("minister executive leader officer chair chairman chairwoman secretary chancellor principal coach manager captain conductor director editor founder owner mp pm ceo cto cfo coo candidate member spokesman spokeswoman spokesperson ambassador commissioner coroner whip speaker treasurer president professor nurse engineer architect reporter correspondent curator bishop".split(" "));
/** Compares the given names of a draft with those of a person. */
function givenLikeness(given, person) {
	let best = null;
	for (const accepted of person.givens) {
		const first = given[0].lower;
		const own = accepted[0];
		if (accepted.some((name) => name === first) || meetsInitials(given[0], accepted) || own.length === 1 && first.startsWith(own)) return "same";
		if (given.map((word) => word.lower).join("") === accepted.join("")) return "same";
		if (person.surnameFirst && accepted.length === 1 && given.some((word) => word.lower === own)) return "same";
		if (NICKNAMES.some((group) => group.has(first) && group.has(own))) best = "nickname";
		else if (best !== "nickname") best = stronger(best, slipOf$1(first, own));
	}
	return best;
}
/** "K", "K.L", "KL" for names that begin so. */
function meetsInitials(word, accepted) {
	if (isInitial(word)) return accepted.some((name) => name.startsWith(word.lower.split(".")[0]));
	if (!/^\p{Lu}{2,3}$/u.test(word.text)) return false;
	return [...word.lower].every((letter, at) => accepted[at]?.startsWith(letter));
}
function stronger(one, other) {
	const order = [
		"sure",
		"maybe",
		"slight",
		null
	];
	return order.indexOf(one) <= order.indexOf(other) ? one : other;
}

// src/link/addresses.ts
/** "Dr" for a professor, "Ms" for Mr, "Lord" for Sir: the form of address before a name contradicts the claim's own. */
function wrongAddress({ reading, from, to, claim }) {
	const own = addressesOf(claim);
	if (own.length === 0) return null;
	const words = new Set(own.map(({ word }) => word));
	for (let at = addressFrom(reading, from); at < to - 1 && HONORIFICS.has(reading.words[at].lower); at++) {
		const written = plain$2(reading.words[at].lower);
		if (words.has(written)) continue;
		const rival = own.find(({ word }) => contradicts(written, word, words));
		if (rival) return {
			at,
			expected: rival.text,
			certainty: isHonour(written) || isHonour(rival.word) || isOtherOffice(written, rival.word, words) ? "likely" : "certain"
		};
	}
	return null;
}
function contradicts(written, own, all) {
	const isOf = (set) => [...all].some((word) => set.has(word));
	if (MALE.has(written) && FEMALE.has(own)) return !isOf(MALE);
	if (FEMALE.has(written) && MALE.has(own)) return !isOf(FEMALE);
	if (written === "mx" || own === "mx") return COURTESY.has(written) && COURTESY.has(own);
	if (isHonour(written) && COURTESY.has(own)) return ![...all].some(isHonour);
	return ADDRESS_RIVALS.some((rivals) => rivals.has(written) && rivals.has(own)) || isOtherOffice(written, own, all);
}
/** "Senator" for a judge. Whoever has several forms of address may have one more. */
function isOtherOffice(written, own, all) {
	const office = OFFICES.find((words) => words.has(written));
	const mine = OFFICES.find((words) => words.has(own));
	return office !== void 0 && mine !== void 0 && office !== mine && [...all].every((word) => mine.has(word) || !OFFICES.some((words) => words.has(word)));
}
function isHonour(word) {
	return RARE_HONORIFICS.has(word);
}
/** The forms of address in a claim's name, its other forms and its roles. */
function addressesOf(claim) {
	let found = FOUND$2.get(claim);
	if (!found) {
		const leading = [claim.name, ...claim.also].flatMap((text) => {
			const { words } = wordsOf$2(text);
			const end = words.findIndex((word) => !HONORIFICS.has(word.lower));
			return words.slice(0, Math.max(0, end));
		});
		const taught = claim.roles.flatMap((text) => wordsOf$2(text).words.slice(0, 1)).filter((word) => word.lower === "professor");
		found = [...leading, ...taught].map((word) => ({
			word: plain$2(word.lower),
			text: capitalised(word.text)
		}));
		FOUND$2.set(claim, found);
	}
	return found;
}
const FOUND$2 = /* @__PURE__ */ new WeakMap();
function plain$2(word) {
	return SAME_ADDRESS.get(word) ?? word;
}
function capitalised(word) {
	return `${word[0].toUpperCase()}${word.slice(1)}`;
}

// src/link/accepted-words.ts
/** Every word of a claim's accepted forms, folded: never a slip of another word of them. */
function acceptedWords(claim) {
	let words = WORDS$1.get(claim);
	if (!words) {
		const forms = [claim.name, ...claim.also].flatMap((text) => [text, speltOut(text) ?? []].flat());
		words = new Set(forms.flatMap((text) => wordsOf$2(text).words.map((word) => word.lower)));
		WORDS$1.set(claim, words);
	}
	return words;
}
const WORDS$1 = /* @__PURE__ */ new WeakMap();

// src/link/own-bodies.ts
/** The bodies in the roles and the sentence of a person's claim, the longest first. */
function ownBodies(claim) {
	let bodies = BODIES.get(claim);
	if (!bodies) {
		bodies = [
			claim.says,
			...claim.roles,
			...claim.about
		].flatMap((text) => bodiesIn(text, claim)).sort((a, b) => b.words.length - a.words.length);
		BODIES.set(claim, bodies);
	}
	return bodies;
}
/** Every word of those bodies. */
function properWordsOfClaim(claim) {
	let words = WORDS.get(claim);
	if (!words) {
		words = new Set(ownBodies(claim).flatMap((body) => body.words));
		WORDS.set(claim, words);
	}
	return words;
}
const BODIES = /* @__PURE__ */ new WeakMap();
const WORDS = /* @__PURE__ */ new WeakMap();
function bodiesIn(text, claim) {
	const said = wordsOf$2(text);
	const own = acceptedWords(claim);
	return runsWithTies(said, text).flatMap(([from, to]) => {
		const run = said.words.slice(from, to).filter((word) => !/^['’ʼ]/.test(word.text));
		if (run.length === 0 || run.some((word) => own.has(word.lower))) return [];
		return [{
			words: run.map((word) => word.lower),
			text: text.slice(run[0].start, run.at(-1).end)
		}];
	});
}
/** Runs of capitalised words, tied across a possessive and across "of": "Children’s Hospital", "Bakers’ Union", "Bank of Elm". */
function runsWithTies(said, text) {
	const found = [];
	for (const { from, to } of properRuns(said)) {
		const last = found.at(-1);
		const between = last ? said.words.slice(last[1], from).map((word) => word.lower) : [];
		const tied = last && said.joined.slice(last[1], from + 1).every((joined) => joined);
		const plural = last && between.length === 0 && /^['’] $/.test(text.slice(said.words[last[1] - 1].end, said.words[from].start));
		if (last && between.length <= 2 && (tied || plural) && between.every((word) => TIES$1.has(word))) last[1] = to;
		else found.push([from, to]);
	}
	return found;
}
const TIES$1 = /* @__PURE__ */ new Set([
	"'s",
	"of",
	"the",
	"for",
	"and"
]);

// src/link/bodies.ts
/** "head teacher of Elm School" of somebody who is head teacher of Oak School: the post is right, the body of the same kind is not. */
function wrongBody(role, claim, index) {
	const { reading } = role;
	const run = role.body ?? listedBehind(role);
	const own = ownBodies(claim);
	if (!run || own.length === 0 || role.time === "former" || role.time === "then" || role.tense === "past") return null;
	const written = reading.words.slice(run.from, run.to).filter((word) => word.kind === "word" && !/^['’ʼ]/.test(word.text));
	const words = written.map((word) => word.lower);
	const alike = own.find((body) => isSameKind(body, words));
	const telling = alike ? words.filter((word) => !alike.words.includes(word)) : words.filter((word) => !GENERIC$1.has(word));
	if (alike?.words.every((word) => words.includes(word))) return null;
	if (telling.length === 0 || written.some((word) => /^\p{Lu}{2,6}$/u.test(word.text))) return null;
	if (overlaps(telling, [...properWordsOfClaim(claim)]) || isInitialsOf(own, words)) return null;
	const kin = alike ?? (sharesKind(role, claim) ? own[0] : void 0);
	const place = PLACED.has(role.fields[0] ?? "") && !role.combines && words.length === 1 ? own.find((body) => body.words.length === 1) : void 0;
	const rival = kin ?? place ?? (isKnownBody(words, index) && !role.general ? own[0] : void 0);
	if (!rival) return null;
	return {
		reading,
		from: run.from,
		to: run.to,
		expected: rival.text,
		certainty: kin && !role.general ? "certain" : "likely"
	};
}
/** "Ana Ruiz, head teacher, Elm School" */
function listedBehind({ reading, to, place }) {
	if (place === "before" || !/^, $/.test(gapBefore(reading, to))) return null;
	const run = runHolding(reading, to);
	return run?.from === to && run.to - run.from > 1 ? run : null;
}
/** Bodies that end or begin in the same word: "Elm School" and "Oak School", "University of Elm" and "University of Oak". */
function isSameKind(body, written) {
	if (body.words.length < 2 || written.length < 2) return false;
	return body.words.at(-1) === written.at(-1) || body.words[0] === written[0] && body.words[1] === "of" && written[1] === "of";
}
/** "of the diocese of Elm": the kind is written small. */
function sharesKind(role, claim) {
	const kind = role.topic.at(-1);
	return kind !== void 0 && claim.roles.some((text) => text.toLowerCase().includes(` ${kind} of `));
}
/** The initials of one are the other: "UCL". */
function isInitialsOf(own, written) {
	const initials = (words) => words.map((word) => word[0]).join("");
	return own.some(({ words }) => words.join("") === initials(written) || words.length > 1 && initials(words) === written.join(""));
}
/** A body of another claim of the file. */
function isKnownBody(words, index) {
	return bodyKeysOf(index).has(words.join(" "));
}
function bodyKeysOf(index) {
	let keys = KEYS.get(index);
	if (!keys) {
		keys = new Set(index.claims.flatMap((claim) => claim.is === "person" ? ownBodies(claim).map((body) => body.words.join(" ")) : [claim.name, ...claim.also].map((text) => text.toLowerCase())));
		KEYS.set(index, keys);
	}
	return keys;
}
const KEYS = /* @__PURE__ */ new WeakMap();
/** Fields whose posts belong to a place: a prime minister of one country is not that of another one. */
const PLACED = /* @__PURE__ */ new Set(["politics", "church"]);

// src/link/rows.ts
/** The other cells that say something of a cell: those of its row, and the header of its column. */
function cellsBeside(reading) {
	const { cell } = reading.passage;
	if (!cell) return [];
	const { byRow, byColumn } = tablesOf(reading.draft);
	const row = (byRow.get(`${cell.table} ${cell.row}`) ?? []).filter((other) => other !== reading);
	const header = byColumn.get(`${cell.table} ${cell.column}`);
	return header && header !== reading ? [...row, header] : row;
}
const READ = /* @__PURE__ */ new WeakMap();
function tablesOf(draft) {
	let tables = READ.get(draft);
	if (!tables) {
		const byRow = /* @__PURE__ */ new Map();
		const byColumn = /* @__PURE__ */ new Map();
		for (const reading of readingsOf(draft)) {
			const { cell } = reading.passage;
			if (!cell) continue;
			const key = `${cell.table} ${cell.row}`;
			const row = byRow.get(key);
			if (row) row.push(reading);
			else byRow.set(key, [reading]);
			if (cell.header && cell.row === 0) byColumn.set(`${cell.table} ${cell.column}`, reading);
		}
		tables = {
			byRow,
			byColumn
		};
		READ.set(draft, tables);
	}
	return tables;
}

// src/link/role-places.ts
/** The posts that the words around the name at words [from, to) give to the person. */
function rolesBeside(reading, from, to) {
	return [
		contiguous(reading, from, to),
		apposed(reading, from, to),
		bracketed(reading, from, to),
		following(reading, to),
		signature(reading, from, to),
		labelled(reading, from, to),
		...inRow(reading, from, to)
	].filter((role) => role !== null);
}
/** "Head coach: Ana Ruiz", "Ana Ruiz: head coach", and nothing else. */
function labelled(reading, from, to) {
	const { words } = reading;
	if (/^\s*[:–—-]\s*$/.test(gapBefore(reading, from)) && from > 0 && from < 10) {
		const role = readRole(words, 0, from);
		if (role && role.from === 0 && role.to === from) return {
			...role,
			reading,
			place: "before",
			tense: null
		};
	}
	if (from > 0 || !/^\s*:\s*$/.test(gapBefore(reading, to)) || words.length > to + 12) return null;
	const role = readRole(words, to, words.length);
	return role && role.from === to && role.to === words.length ? {
		...role,
		reading,
		place: "after",
		tense: null
	} : null;
}
/** "| Ana Ruiz | head coach |": the one cell of the row, or the header of the column, that is a post. */
function inRow(reading, from, to) {
	if (from > 0 || to < reading.words.length) return [];
	const roles = cellsBeside(reading).flatMap((cell) => {
		const { words } = cell;
		if (words.length === 0 || words.length > 16) return [];
		const start = words[0].lower === "the" ? 1 : 0;
		const role = readRole(words, start, words.length);
		const ends = role && (role.to === words.length || /^[,;(]/.test(gapBefore(cell, role.to).trim()));
		return role && role.from === start && ends ? [{
			...role,
			reading: cell,
			place: "cell",
			tense: null
		}] : [];
	});
	return roles.length === 1 ? roles : [];
}
/** "council leader Ana Ruiz", "President Ruiz", "minister for sport Ana Ruiz" */
function contiguous(reading, outer, to) {
	let from = outer;
	while (from < to - 1 && HEADS$1.has(reading.words[from].lower)) from++;
	let start = from;
	while (start > 0 && from - start < 9 && runsOn(reading, start)) start--;
	if (start === from || LEADS_TO_BODY.has(reading.words[from - 1].lower)) return null;
	const role = lastRole(reading, start, from);
	return role && role.to === from ? {
		...role,
		reading,
		place: "before",
		tense: null
	} : null;
}
const LEADS_TO_BODY = /* @__PURE__ */ new Set([
	"of",
	"for",
	"at",
	"in",
	"to",
	"the",
	"and"
]);
/** "the council leader, Ana Ruiz, said": not in an enumeration, where the post is another person's. */
function apposed(reading, from, to) {
	if (from === 0 || !/^, ?$/.test(gapBefore(reading, from))) return null;
	let start = from - 1;
	while (start > 0 && from - start < 14 && runsOn(reading, start)) start--;
	const role = lastRole(reading, start, from);
	if (!role || role.to !== from) return null;
	const { words } = reading;
	const after = gapBefore(reading, to);
	if (!/^\s*[,.;:)—–]/.test(after) && to < words.length && !/^ $/.test(after)) return null;
	if ((words[to]?.lower === "and" || words[to]?.lower === "or") && !/["“”'‘’«»]/.test(after)) return null;
	const first = words[role.from - 1] && DETERMINED.has(words[role.from - 1].lower) ? role.from - 1 : role.from;
	const listed = first > 0 && /,/.test(gapBefore(reading, first)) && words[first - 1].capital;
	const named = role.domain.length > 0 || DETERMINED.has(words[role.from - 1]?.lower ?? "") || first === 0;
	return listed || !named ? null : {
		...role,
		reading,
		place: "before",
		tense: null
	};
}
/** "the council leader (Ana Ruiz)" */
function bracketed(reading, from, to) {
	if (from === 0 || !/^ \($/.test(gapBefore(reading, from)) || !gapBefore(reading, to).startsWith(")")) return null;
	let start = from - 1;
	while (start > 0 && from - start < 14 && runsOn(reading, start)) start--;
	const role = lastRole(reading, start, from);
	return role && role.to === from && DETERMINED.has(reading.words[role.from - 1]?.lower ?? "") ? {
		...role,
		reading,
		place: "before",
		tense: null
	} : null;
}
/** "Ana Ruiz, leader of the council,", "Ana Ruiz, who is now France's president", "Ana Ruiz (captain)", "Ana Ruiz is the club's chair" */
function following(reading, to) {
	const { words } = reading;
	const gap = gapBefore(reading, to);
	const marked = /^\s*(?:,|\(|[—–]|-(?= ))\s*$/.test(gap);
	let at = to;
	let tense = null;
	let relative = false;
	if (marked && (words[at]?.lower === "who" || words[at]?.lower === "whom")) {
		relative = true;
		at++;
	}
	const verb = words[at]?.lower ?? "";
	if (relative || /^ ?$/.test(gap) && at === to) {
		if (PRESENT.has(verb)) tense = "present";
		else if (PAST$1.has(verb)) tense = "past";
		else return null;
		at++;
	} else if (!marked) return null;
	while (at < words.length && SKIPPED.has(words[at].lower) && inPhrase(reading, at, at === to)) {
		if (words[at].lower === "now" || words[at].lower === "currently") tense ??= "present";
		if (words[at].lower === "then" || words[at].lower === "once") tense ??= "past";
		at++;
	}
	let end = at;
	while (end < words.length && end < at + 12 && (end === at || inPhrase(reading, end, false))) end++;
	const role = readRole(words, at, end);
	if (!role || role.from !== at || belongsToNext(reading, role, at)) return null;
	return {
		...role,
		reading,
		place: "after",
		tense
	};
}
/** A name with the post on the line below it, and nothing else. */
function signature(reading, from, to) {
	const { words } = reading;
	if (from > 1 || words.length > to + 9 || !/^ $/.test(gapBefore(reading, to)) || !words[to]?.capital) return null;
	const role = readRole(words, to, words.length);
	const ends = role !== null && (role.to === words.length || gapBefore(reading, role.to).startsWith(","));
	return role && role.from === to && ends ? {
		...role,
		named: role.named.slice(1),
		reading,
		place: "after",
		tense: null
	} : null;
}
/** "Ruiz, prime minister Jan Novak and …", "Ruiz, the prime minister, Jan Novak, and …", "Ruiz, the mayor and the bishop": another person's post. */
function belongsToNext(reading, role, at) {
	const { words } = reading;
	const gap = gapBefore(reading, role.to);
	const next = words[role.to];
	const definite = words[at - 1]?.lower === "the";
	if (!next) return false;
	if (/^ $/.test(gap) && next.capital) return true;
	const run = runHolding(reading, role.to);
	if (/^, $/.test(gap) && next.capital && definite && run && run.to - run.from > 1) return true;
	return definite && role.domain.length === 0 && next.lower === "and" && words[role.to + 1]?.lower === "the";
}
function lastRole(reading, start, end) {
	let found = null;
	for (let at = start; at < end; at++) {
		const role = readRole(reading.words, at, end);
		if (!role) break;
		if (role.to === end && (!found || role.from < found.from)) found = role;
		at = Math.max(at, role.from);
	}
	return found;
}
function inPhrase(reading, index, first) {
	return first || runsOn(reading, index);
}
/** No mark stands before the word but a hyphen, an apostrophe or the dot of an initial. */
function runsOn(reading, index) {
	return reading.joined[index] === true || /^['’]? ?$/.test(gapBefore(reading, index));
}
const PRESENT = /* @__PURE__ */ new Set([
	"is",
	"'s",
	"remains",
	"becomes"
]);
const PAST$1 = /* @__PURE__ */ new Set(["was", "became"]);
const SKIPPED = /* @__PURE__ */ new Set([
	"the",
	"a",
	"an",
	"our",
	"its",
	"their",
	"his",
	"her",
	"your",
	"my",
	"also",
	"now",
	"currently",
	"then",
	"once",
	"still",
	"today",
	"both"
]);
const DETERMINED = /* @__PURE__ */ new Set([
	"the",
	"our",
	"its",
	"their",
	"his",
	"her",
	"my",
	"'s"
]);

// src/link/posts-held.ts
/** The roles of a claim that name a known post. */
function rolesOf(claim) {
	let roles = ROLES.get(claim);
	if (!roles) {
		roles = claim.roles.flatMap((text) => {
			const role = parseRole(text);
			return role ? [{
				text,
				role
			}] : [];
		});
		ROLES.set(claim, roles);
	}
	return roles;
}
const ROLES = /* @__PURE__ */ new WeakMap();
/** The one person of the file who now holds exactly this post; null where none or several do. */
function holderOf(role, index) {
	if (role.time !== null || role.tense === "past" || role.general || role.domain.length === 0) return null;
	const holders = (holdersOf(index).get(role.head) ?? []).filter(({ role: listed }) => listed.rank === role.rank && role.domain.every((word) => overlaps([word], listed.domain)) && listed.domain.every((word) => overlaps([word], role.domain)));
	return new Set(holders.map(({ claim }) => claim)).size === 1 ? holders[0] : null;
}
/** Current posts of something, by their head. */
function holdersOf(index) {
	let found = HOLDERS.get(index);
	if (!found) {
		const all = index.people.flatMap(({ claim }) => rolesOf(claim).map((listed) => ({
			...listed,
			claim
		})));
		found = group(all.filter(({ role }) => role.time === null && role.domain.length > 0), ({ role }) => [role.head]);
		HOLDERS.set(index, found);
	}
	return found;
}
const HOLDERS = /* @__PURE__ */ new WeakMap();
/** Years, kin and words of the past: somebody held the post at another time. */
function tellsOfAnother(reading, at) {
	const sentence = sentenceAround(reading, at);
	return reading.words.slice(sentence.from, sentence.to).some((word) => KIN.has(word.lower) || /^\d{4}$/.test(word.text) || PAST.has(word.lower));
}
const PAST = new Set("then was were had former formerly previous previously ago until predecessor successor succeed succeeds replace replaces next would could".split(" "));

// src/link/rivals.ts
/** "the former press officer" of somebody whom the claims know as the former compliance officer, and as nothing else. */
function formerRivalOf(written, roles, claim, index) {
	if (written.indefinite || written.general || written.profession) return null;
	const ours = namesOurs(written, roles, claim, index);
	const same = overlaps(written.named, roles.flatMap(({ role }) => role.domain));
	if (ours !== "none" && !same) return null;
	return {
		listed: roles[0],
		certainty: "likely"
	};
}
/** The role that a written post contradicts, and how certainly; null where a person may well have both. */
function rivalOf(written, roles, claim, index) {
	const sameHead = roles.filter(({ role }) => written.head === role.head);
	const first = sameHead.find(({ role }) => isSamePost(written, role)) ?? sameHead[0];
	const sameField = roles.filter(({ role }) => role.fields.some((field) => written.fields.includes(field)));
	const inField = sameField.find(({ role }) => !role.general);
	if (first && !written.general && isSamePost(written, first.role)) return {
		listed: inField ?? first,
		certainty: "certain"
	};
	const holder = holderOf(written, index);
	if (holder && holder.claim !== claim) return {
		listed: inField ?? roles[0],
		certainty: "certain"
	};
	const ours = namesOurs(written, roles, claim, index);
	if (!ours) return null;
	if (inField && !written.general) return {
		listed: inField,
		certainty: "certain"
	};
	if (first) return {
		listed: first,
		certainty: first.role.general ? "likely" : "certain"
	};
	if (written.indefinite || written.combines) return null;
	const family = written.profession ? sameField.find(({ role }) => role.fields.some((field) => field.startsWith("profession"))) : void 0;
	if (family) return {
		listed: family,
		certainty: "likely"
	};
	const post = roles.find(({ role }) => role.time === null && (!role.combines || isInterest(role, written)));
	const firm = post !== void 0 && !post.role.profession && !post.role.combines;
	const sole = !written.general && roles.every(({ role }) => role.profession || role.combines) && !hasOtherOwner(written, wordsIn(claim.says));
	if (!post || ours === "known" || !(firm || ours === "own" || sole)) return null;
	return written.profession && ours !== "own" ? null : {
		listed: post,
		certainty: "likely"
	};
}
/** An owner or a founder may lead the firm as well, but is not known by one department of it. */
function isInterest(role, written) {
	return role.fields.includes("company") && written.topic.length > 0;
}
/** Whether the body of a written post is the person's own, or none is named, or one that the claims at least speak of. */
function namesOurs(written, roles, claim, index) {
	const telling = written.named.filter((word) => !GENERIC$1.has(word));
	const near = [...roles.flatMap(({ role }) => role.domain), ...wordsIn(claim.says)];
	if (written.named.length === 0 || isTopicAlone(written, near)) return "none";
	if (overlaps(telling, [...properWordsOfClaim(claim)])) return "own";
	return overlaps(written.named, near) || touchesVocabulary(written.named, index) ? "known" : null;
}
/** "head of research": what the post deals with, and no body but the person's own; "head of the museum" is of one. */
function isTopicAlone({ body, reading, from, to }, own) {
	const words = reading.words.slice(from, to);
	const after = words.findIndex(isPossessive) + 1;
	return body === null && !hasOtherOwner({
		reading,
		from,
		to
	}, own) && !words.slice(after).some(({ lower }) => DETERMINERS.has(lower));
}
/** "the league's treasurer", of somebody who is not known to have to do with a league. */
function hasOtherOwner({ reading, from, to }, own) {
	const words = reading.words.slice(from, to);
	const possessive = words.findIndex(isPossessive);
	return possessive > 0 && !overlaps([words[possessive - 1].lower], own);
}
function isPossessive({ lower }) {
	return /^['’]s?$/.test(lower);
}
/** The same office of the same rank, whatever it is of. */
function isSamePost(written, role) {
	return written.head === role.head && written.rank === role.rank;
}
/** No longer held, or held at the time that is spoken of. */
function isPast(role) {
	return role.time === "former" || role.time === "then";
}
/** The words of a text that say what it is about, folded. */
function wordsIn(text) {
	return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !FUNCTION_WORDS.has(word));
}
/** Whether one of the words is what a role of this claims file is of. */
function touchesVocabulary(words, index) {
	let known = VOCABULARY.get(index);
	if (!known) {
		const domain = [...new Set(index.people.flatMap(({ claim }) => rolesOf(claim).flatMap(({ role }) => role.domain)))];
		known = group(domain, (word) => domainKeys(word));
		VOCABULARY.set(index, known);
	}
	return words.some((word) => domainKeys(word).some((key) => overlaps([word], known.get(key) ?? [])));
}
const VOCABULARY = /* @__PURE__ */ new WeakMap();

// src/link/titles.ts
/** Holds a written post against the roles of a person. */
function judgeRole(written, claim, index) {
	const roles = rolesOf(claim);
	const silent = {
		verdict: "unclear",
		telling: false,
		expected: null,
		certainty: "likely",
		reason: "the claims do not speak of this post"
	};
	if (roles.length === 0) return judgeUnlisted(written, claim, index, silent);
	const fitting = roles.filter(({ role }) => isSamePost(written, role)).filter(({ role }) => fits$1(written, role, roles, claim, index));
	if (fitting.length > 0) return judgeTime(written, fitting, silent, holderOf(written, index)?.claim ?? claim, claim);
	const past = isPast(written) || written.tense === "past";
	if (past && !roles.every(({ role }) => isPast(role)) || isLooser(written, roles)) return silent;
	const rival = past ? formerRivalOf(written, roles, claim, index) : rivalOf(written, roles, claim, index);
	if (!rival) return silent;
	const { listed, certainty } = rival;
	return {
		verdict: "conflicts",
		telling: false,
		expected: listed.text,
		certainty,
		reason: `${claim.name} is ${listed.text}`
	};
}
/** A post of a person whose own, as the claims have it, is none of the list: "the finance minister" of a harbour master. */
function judgeUnlisted(written, claim, index, silent) {
	const [role] = claim.roles;
	if (role === void 0 || isPast(written) || written.tense === "past" || written.indefinite) return silent;
	if (written.general || written.combines || written.profession || written.place === "cell") return silent;
	const ours = namesOurs(written, [], claim, index);
	if (ours === null || ours === "known" || hasOtherOwner(written, wordsIn(claim.says))) return silent;
	const own = new Set([
		claim.says,
		...claim.roles,
		...claim.of,
		...claim.about
	].flatMap(wordsIn));
	if ([...wordsIn(written.head), ...written.domain].some((word) => own.has(word))) return silent;
	return {
		verdict: "conflicts",
		telling: false,
		expected: role,
		certainty: "likely",
		reason: `${claim.name} is ${role}`
	};
}
/** Whether what the post is of fits, or cannot be said not to. */
function fits$1(written, role, roles, claim, index) {
	if (hasOtherTopic(written, role, roles, claim)) return false;
	if (written.firm.length === 0 || overlaps(written.domain, role.domain)) return true;
	const known = roles.flatMap((listed) => listed.role.head === role.head ? listed.role.domain : []);
	if (known.length === 0 || overlaps(written.domain, known)) return true;
	const own = [
		claim.says,
		...claim.about,
		...claim.of
	].join(" ").toLowerCase().match(/\p{L}{3,}/gu) ?? [];
	if (overlaps(written.firm, own)) return true;
	return !(DOMAIN_HEADS.has(role.head) || written.firm.some(isNation) || touchesVocabulary(written.firm, index));
}
/** "head of nursing" for a head of midwifery, at whatever hospital. */
function hasOtherTopic(written, role, roles, claim) {
	const known = roles.flatMap((listed) => listed.role.head === role.head ? listed.role.topic : []);
	if (!DOMAIN_HEADS.has(role.head) || written.topic.length === 0 || known.length === 0) return false;
	const topic = written.topic.filter((word) => !GENERIC$1.has(word) || REACH$1.has(word));
	return topic.length > 0 && !overlaps(topic, known) && !overlaps(topic, wordsIn(claim.says));
}
/** Common words in names that tell one post from another all the same. */
const REACH$1 = new Set("national regional international global press public energy power water media football rugby cricket software".split(" "));
function judgeTime(written, fitting, silent, holder, claim) {
	const first = fitting[0];
	const allFormer = fitting.every(({ role }) => isPast(role));
	const present = written.time === "current" || written.tense === "present" || holder !== claim && !isPast(written) && !tellsOfAnother(written.reading, written.from);
	if (allFormer && present && !isPast(written)) return {
		verdict: "conflicts",
		telling: false,
		expected: first.text,
		certainty: "certain",
		reason: `the claims have it as ${first.text}`
	};
	if (fitting.every(({ role }) => !isPast(role)) && written.time === "former" && written.tense !== "past") return {
		verdict: "conflicts",
		telling: false,
		expected: first.text,
		certainty: "likely",
		reason: `the claims have it as ${first.text}`
	};
	const telling = !first.role.general || overlaps(written.domain, first.role.domain);
	return {
		...silent,
		verdict: "agrees",
		telling,
		reason: `the role of the claim: ${first.text}`
	};
}
/** "the minister" of an energy minister, "the coach" of a head coach. */
function isLooser(written, roles) {
	return written.rank === "" && written.firm.length === 0 && roles.some(({ role }) => role.rank === "" && role.head.endsWith(` ${written.head}`));
}

// src/link/around-people.ts
/** What stands around a person's name and is not the person's: the form of address, the post, or the body of the post. */
function aroundMatches(sighting, index) {
	const { reading, claim, from, to } = sighting;
	if (claim.is !== "person" || sighting.setAside || sighting.shared || sighting.relation === "other-name") return [];
	const found = [];
	const address = sighting.relation === "forbidden" ? null : wrongAddress(sighting);
	if (address) {
		const words = {
			reading,
			from: address.at,
			to: address.at + 1
		};
		found.push(conflict$1(sighting, words, "other-title", address.expected, address.certainty, `${claim.name} is addressed as ${address.expected}`));
	}
	for (const role of rolesBeside(reading, from, to)) {
		const judgement = judgeRole(role, claim, index);
		const words = {
			reading: role.reading,
			from: role.from,
			to: role.to
		};
		if (judgement.verdict === "conflicts" && !(address && role.from <= address.at && role.to > address.at)) return [...found, conflict$1(sighting, words, "other-title", judgement.expected, judgement.certainty, judgement.reason)];
		const body = judgement.verdict === "agrees" ? wrongBody(role, claim, index) : null;
		if (body) return [...found, conflict$1(sighting, body, "other-name", body.expected, body.certainty, `the claim about ${claim.name} has ${body.expected}`)];
	}
	return found;
}
function conflict$1({ reading, from, to, claim }, place, relation, expected, certainty, reason) {
	const wrong = toMention(place.reading, place.from, place.to);
	return {
		mention: place.reading === reading ? toMention(reading, Math.min(from, place.from), Math.max(to, place.to)) : wrong,
		state: "conflicts",
		claim,
		relation,
		certainty,
		reason,
		at: wrong.span,
		actual: wrong.surface,
		expected,
		others: [],
		related: [],
		candidates: [{
			claim,
			score: 1,
			cues: [{
				text: `${claim.name} beside it`,
				weight: 1
			}]
		}]
	};
}

// src/link/exchanged.ts
/**
* A name of several words of which one is exchanged ("Gate" for "House"): the telling words stay, and the sentence is about
* the same thing. Null where it may well be another thing of a like name.
*/
function exchanged(reading, index, from, to, cover) {
	const { words } = reading;
	const written = words.slice(from, to).map((word) => word.lower);
	if (written.length > 8 || !written.some((word) => index.inPhrases.has(word)) || isForm(index, written)) return null;
	for (const place of written.keys()) {
		const blanks = blankKeys(written, place).flatMap((key) => index.byBlank.get(key) ?? []);
		for (const { form, place: blank } of blanks) {
			const meant = form.words[place];
			if (blank !== place || meant === written[place] || nearness(written[place], meant)) continue;
			const telling = form.words.filter((word, at) => at !== place && !GENERIC$1.has(word));
			const inner = place > 0 && place < form.words.length - 1;
			if (telling.length === 0 || namedWhole(reading, from, form, cover)) continue;
			if (telling.length < 2 && !inner && !standsIn(reading, from, to, form) && !besideItsPeople(reading, from, form, cover)) continue;
			const kept = form.written[form.words.indexOf(telling[0])];
			return toStandIn(reading, from, to, form.claim, form.text, "certain", `“${kept}” and the words around it`);
		}
	}
	return null;
}
/** "…, Stone County" behind a name that the claim is about, where the claim has another county. */
function sameKindBeside(reading, index, from, to) {
	const { words } = reading;
	if (from === 0 || to - from < 2 || !/^,\s$/.test(gapBefore(reading, from))) return null;
	const last = words[to - 1].lower;
	const written = words.slice(from, to).map((word) => word.lower);
	if (!GENERIC$1.has(last) || isForm(index, written)) return null;
	for (const form of index.byLast.get(last) ?? []) {
		if (form.words.length !== written.length) continue;
		if (form.claim.about.some((text) => {
			const about = wordsOf$2(text).words;
			return about[0]?.capital && about.every((word, place) => words[from - about.length + place]?.lower === word.lower);
		})) return toStandIn(reading, from, to, form.claim, form.text, "certain", `“${words[from - 1].text}” before it`);
	}
	return null;
}
/** The right name stands in the same sentence: the writer tells the two apart. */
function namedWhole(reading, at, form, cover) {
	const sentence = sentenceAround(reading, at);
	for (let index = sentence.from; index < sentence.to; index++) {
		const other = cover.get(index);
		if (other?.claim === form.claim && other.to - other.from >= form.words.length) return true;
	}
	return false;
}
function isForm(index, written) {
	return (index.byFirst.get(written[0]) ?? []).some((form) => form.words.length === written.length && form.words.every((word, place) => word === written[place]));
}
/** The name stands where the claim's would: at the place of its event, or beside a word of its subject. */
function standsIn(reading, from, to, form) {
	const { words } = reading;
	const cues = subjectWords(form.claim).filter((word) => !form.words.includes(word));
	const sentence = sentenceAround(reading, from);
	const near = (low, high) => words.slice(Math.max(sentence.from, low), Math.min(sentence.to, high)).some((word) => cues.includes(word.lemma) || cues.includes(word.lower));
	if (words.slice(sentence.from, sentence.to).some((word) => OTHER_MARKERS.has(word.lower))) return false;
	if (form.claim.is !== "place") return near(from - 4, to + 3);
	const before = words[from - 1]?.lower === "the" ? words[from - 2] : words[from - 1];
	return before !== void 0 && AT$1.has(before.lower) && near(sentence.from, sentence.to);
}
/** "chief forecaster at the …", just behind somebody whose own claim names the right form. */
function besideItsPeople(reading, from, form, cover) {
	const before = reading.words[from - 1]?.lower === "the" ? reading.words[from - 2] : reading.words[from - 1];
	if (!before || !OF$1.has(before.lower)) return false;
	const sentence = sentenceAround(reading, from);
	for (let at = Math.max(sentence.from, from - 10); at < from; at++) {
		const person = cover.get(at)?.claim;
		if (person?.is === "person" && [
			person.says,
			...person.about,
			...person.roles
		].some((text) => text.includes(form.text))) return true;
	}
	return false;
}
function subjectWords(claim) {
	return [...claim.of, ...claim.about].flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !FUNCTION_WORDS.has(word)).flatMap((word) => [word, lemma(word)]);
}
const AT$1 = /* @__PURE__ */ new Set([
	"at",
	"in",
	"inside",
	"to",
	"from"
]);
const OF$1 = /* @__PURE__ */ new Set([
	"at",
	"of",
	"for",
	"with",
	"from"
]);

// src/link/holders.ts
/** Unknown people who are given, in the present, exactly the post that the claims give to somebody else. */
function findUnknownHolders(reading, index, cover) {
	const found = [];
	for (const run of reading.runs) {
		let from = run.from;
		while (from < run.to && HONORIFICS.has(reading.words[from].lower)) from++;
		if (run.to - from < 2 || run.to - from > 4 || over(cover, run.from, run.to)) continue;
		if (reading.words.slice(from, run.to).some((word) => index.known.has(word.lower)) || tellsOfAnother(reading, from)) continue;
		for (const role of rolesBeside(reading, from, run.to)) {
			const holder = holderOf(role, index);
			if (!holder) continue;
			found.push({
				reading,
				from,
				to: run.to,
				claim: holder.claim,
				relation: "other-name",
				certainty: "likely",
				wrong: {
					from,
					to: run.to,
					expected: holder.claim.name
				},
				reason: `${holder.claim.name} is ${holder.text}`,
				cue: `the role “${holder.text}”`
			});
			break;
		}
	}
	return found;
}

// src/link/kin.ts
/** "her grandfather, Ron", "Ana's sister", "Ron, a cousin of": another member of the family, or a namesake. */
function isKin(reading, from, to) {
	return isIntroduced(reading, from) || isExplained(reading, to);
}
/** "my brother Ron", "her late father, Ron", "a son of Ron"; but not "in a letter to parents, Ron". */
function isIntroduced(reading, from) {
	const { words } = reading;
	const { from: low } = sentenceAround(reading, Math.min(from, words.length - 1));
	let at = from;
	while (at > low && HONORIFICS.has(words[at - 1].lower)) at--;
	const comma = /^, $/.test(gapBefore(reading, at));
	if (!comma && !/^ ?$/.test(gapBefore(reading, at))) return false;
	const near = words.slice(Math.max(low, at - 4), at).map((word) => word.lower);
	const kin = near.findLastIndex((word) => KIN.has(word));
	if (kin < 0) return false;
	if (near.slice(kin + 1).some((word) => !TIES.has(word))) return false;
	return !comma || near.slice(0, kin).some((word) => OWNERS.has(word)) || OWNERS.has(words[at - near.length - 1]?.lower ?? "");
}
/** "Ron's sister", "Ron, a cousin of", "Ron and his wife". */
function isExplained(reading, to) {
	const { words } = reading;
	const { to: high } = sentenceAround(reading, Math.max(0, to - 1));
	for (let at = to; at < Math.min(high, to + 5); at++) {
		if (!KIN.has(words[at].lower)) continue;
		return words.slice(to, at).some((word) => OWNERS.has(word.lower) || word.lower === "a" || word.lower === "no");
	}
	return false;
}
const OWNERS = /* @__PURE__ */ new Set([
	"his",
	"her",
	"their",
	"my",
	"our",
	"your",
	"its",
	"whose",
	"'s",
	"s",
	"the",
	"late"
]);
const TIES = /* @__PURE__ */ new Set([
	"of",
	"the",
	"late",
	"named",
	"called",
	"and",
	"to"
]);

// src/link/draft-names.ts
/** The claims whose whole name, or an accepted form of two words, a draft has right somewhere: whom it is about. */
function namedInFull(draft, index) {
	let byIndex = FOUND$1.get(draft);
	if (!byIndex) {
		byIndex = /* @__PURE__ */ new WeakMap();
		FOUND$1.set(draft, byIndex);
	}
	let found = byIndex.get(index);
	if (!found) {
		found = find(draft, index);
		byIndex.set(index, found);
	}
	return found;
}
/** Whether a draft is about the things of the claims at all: it has one of their names right, or two of their proper words. */
function speaksOfClaims(draft, index) {
	let byIndex = ABOUT.get(draft);
	if (!byIndex) {
		byIndex = /* @__PURE__ */ new WeakMap();
		ABOUT.set(draft, byIndex);
	}
	let about = byIndex.get(index);
	if (about === void 0) {
		about = namedInFull(draft, index).size > 0 || countProperWords(draft, index) > 1;
		byIndex.set(index, about);
	}
	return about;
}
const ABOUT = /* @__PURE__ */ new WeakMap();
function countProperWords(draft, index) {
	const proper = readingsOf(draft).flatMap((reading) => reading.titleCase ? [] : reading.words.filter((word, at) => word.capital && at > 0 && reading.sentence[at - 1] === reading.sentence[at])).filter(({ lower }) => lower.length > 4 && index.known.has(lower) && !GENERIC$1.has(lower) && !isCommon(lower));
	return new Set(proper.map(({ lower }) => lower)).size;
}
/** Capitalised words that any draft may have. */
function isCommon(word) {
	return HONORIFICS.has(word) || isOpener(word) || isNation(word);
}
const FOUND$1 = /* @__PURE__ */ new WeakMap();
function find(draft, index) {
	const found = /* @__PURE__ */ new Set();
	for (const { words, joined } of readingsOf(draft)) for (const [at, word] of words.entries()) {
		for (const form of index.byFirst.get(word.lower) ?? []) {
			if (form.wrong || form.words.length < 2) continue;
			if (form.words.every((part, offset) => words[at + offset]?.lower === part && (offset === 0 || joined[at + offset]))) found.add(form.claim);
		}
		for (const { claim, surname, givens, surnameFirst } of index.bySurname.get(word.lower) ?? []) {
			if (surnameFirst || found.has(claim) || !joined[at - surname.length + 1]) continue;
			if (givens.some((given) => [...given, ...surname].every((part, place, all) => words[at + 1 - all.length + place]?.lower === part))) found.add(claim);
		}
	}
	return found;
}

// src/link/name-forms.ts
/** Names written as the claims file lists them, forbidden forms, and slips of organisations, places and products. */
function findForms(reading, index, people) {
	const found = [];
	const cover = toCover(people);
	const add = (sighting) => {
		found.push(sighting);
		lay(cover, sighting);
	};
	for (let at = 0; at < reading.words.length; at++) {
		const form = longestForm(reading, index, at);
		if (!form) continue;
		const to = at + form.words.length;
		if (isStrangersGiven(reading, at, to, form)) continue;
		const covering = over(cover, at, to);
		if (form.wrong ? covering?.relation === "same" && covering.to - covering.from > form.words.length && hasGiven(covering) : covering) continue;
		const sighting = form.wrong ? forbidden(reading, at, to, form) : longerSlip(reading, index, at, to, form) ?? exact(reading, at, to, form);
		add(sighting);
		at = sighting.to - 1;
	}
	for (const run of reading.runs) for (let at = run.from; at < run.to; at++) {
		if (over(cover, at, at + 1)) continue;
		const slip = slipOfPhrase(reading, index, at) ?? slipOfSpacing(reading, index, at, run.to) ?? slipOfWord(reading, index, at, run.from, run.to);
		if (!slip || over(cover, slip.from, slip.to)) continue;
		add(slip);
		at = slip.to - 1;
	}
	return found;
}
/** "Harbour Trsut", where "Harbour" alone is a form of the Harbour Trust as well: the name goes on, with a slip. */
function longerSlip(reading, index, from, to, form) {
	for (let at = from; at < to; at++) {
		const slip = reading.words[at].capital ? slipOfPhrase(reading, index, at) : null;
		if (slip?.claim === form.claim && slip.to > to) return slip;
	}
	return null;
}
/** "Ana Ruiz", where the claims have an Ana of another surname, and list her first name as a form of hers. */
function isStrangersGiven(reading, at, to, form) {
	const { words, joined, titleCase } = reading;
	const first = form.claim.name.toLowerCase().startsWith(form.text.toLowerCase());
	if (form.claim.is !== "person" || form.wrong || form.words.length > 1 || !first || titleCase) return false;
	const run = runHolding(reading, at);
	return run !== null && run.to > to && joined[to] === true && !POST_NOMINALS.has(words[to].lower);
}
function longestForm(reading, index, at) {
	const { words } = reading;
	let best = null;
	for (const form of index.byFirst.get(words[at].lower) ?? []) {
		if (best && (best.words.length > form.words.length || best.words.length === form.words.length && !form.wrong)) continue;
		if (form.words.every((word, offset) => words[at + offset]?.lower === word && styled(reading, at + offset, form, offset))) {
			if (!form.wrong || isExactly(reading, at, form)) best = form;
		}
	}
	return best;
}
/** A name keeps its capitals and is not broken by the end of a sentence; a comma counts only where the form has one. */
function styled(reading, index, form, offset) {
	if (/^\p{Lu}/u.test(form.written[offset]) && !reading.words[index].capital) return false;
	return offset === 0 || reading.joined[index] === true || form.text.includes(",") || /^['’.]?$/.test(gapBefore(reading, index));
}
/** A forbidden form that differs from a right one in capitals or accents alone is wrong only as it is spelt. */
function isExactly({ passage, words }, at, form) {
	if (![form.claim.name, ...form.claim.also].some((text) => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "") === form.text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, ""))) return true;
	return passage.text.slice(words[at].start, words[at + form.words.length - 1].end).normalize("NFC") === form.text;
}
function hasGiven(sighting) {
	return sighting.cue === "the full name";
}
function exact(reading, from, to, form) {
	return {
		reading,
		from,
		to,
		claim: form.claim,
		relation: "same",
		certainty: "certain",
		wrong: null,
		reason: null,
		cue: `the form “${form.text}”`
	};
}
function forbidden(reading, from, to, form) {
	const base = {
		...exact(reading, from, to, form),
		relation: "forbidden",
		wrong: {
			from,
			to,
			expected: form.claim.name
		}
	};
	const sentence = sentenceAround(reading, from);
	const near = reading.words.slice(Math.max(sentence.from, from - 5), Math.min(sentence.to, to + 5)).map((word) => word.lower);
	if (reading.words.slice(Math.max(sentence.from, from - 2), from).map((word) => word.lower).includes("not") || near.some((word) => CORRECTING.has(word))) return {
		...base,
		setAside: "a correction that quotes the wrong form"
	};
	if (form.words.length > 1 && isKin(reading, from, to)) return {
		...base,
		setAside: "a relative or namesake"
	};
	return {
		...base,
		reason: `“${form.text}” is listed as a wrong form of ${form.claim.name}`
	};
}
const CORRECTING = new Set("misspelt misspelled misspelling misspell misnamed misidentified corrected correction wrongly mistakenly erroneously incorrectly formerly".split(" "));
/** "Royal Colledge of Music": every word of a form but one, and that one nearly. */
function slipOfPhrase(reading, index, at) {
	const words = reading.words.slice(at, at + Math.min(8, index.longest)).map((word) => word.lower);
	if (!words.some((word) => index.inPhrases.has(word))) return null;
	for (let length = 2; length <= words.length && reading.joined[at + length - 1]; length++) {
		const written = words.slice(0, length);
		for (const [place, word] of written.entries()) {
			if (index.known.has(word)) continue;
			for (const { form, place: blank } of blankKeys(written, place).flatMap((key) => index.byBlank.get(key) ?? [])) {
				const near = blank === place ? nearness(word, form.words[place]) : null;
				if (!near) continue;
				const wrong = {
					from: at + place,
					to: at + place + 1,
					expected: form.written[place]
				};
				return slip(reading, at, at + length, form, wrong, near === "sure" || form.words.length > 2);
			}
		}
	}
	return null;
}
/** "Open Bank" for "Openbank" and the other way round; a hyphen is a matter of style. */
function slipOfSpacing(reading, index, at, end) {
	let spelling = "";
	for (let to = at + 1; to <= Math.min(end, at + 4); to++) {
		spelling += reading.words[to - 1].lower;
		for (const form of index.bySpelling.get(spelling) ?? []) {
			if (form.words.length === to - at || spelling.length < 6) continue;
			const marks = reading.passage.text.slice(reading.words[at].start, reading.words[to - 1].end);
			if (/[-‐‑]/.test(marks) || /[-‐‑]/.test(form.text)) continue;
			return slip(reading, at, to, form, {
				from: at,
				to,
				expected: form.text
			}, true);
		}
	}
	return null;
}
/** "Frankfort" for "Frankfurt": a single word needs a sure slip, or a word of the claim beside it. */
function slipOfWord(reading, index, at, runFrom, runTo) {
	const word = reading.words[at];
	if (word.lower.length < 5 || index.known.has(word.lower) || runTo - runFrom > 2) return null;
	for (const meant of findNear(index.nearSingle, word.lower)) for (const form of index.single.get(meant) ?? []) {
		const near = nearness(word.lower, meant);
		if (!near || meant.length < 5 || !(isKeySlip(word.lower, meant) || speaksOfClaims(reading.draft, index))) continue;
		const named = namesSubject(reading, at, form);
		if (!(near === "sure" && meant.length >= 6 && (runTo - runFrom === 1 || named)) && !(named && runTo - runFrom === 1 && meant.length >= 6)) continue;
		return slip(reading, at, at + 1, form, {
			from: at,
			to: at + 1,
			expected: form.written[0]
		}, near === "sure");
	}
	return null;
}
function namesSubject(reading, at, form) {
	const sentence = sentenceAround(reading, at);
	const lemmas = new Set(reading.words.slice(sentence.from, sentence.to).map((word) => word.lemma));
	return [...form.claim.of, ...form.claim.about].some((text) => text.toLowerCase().split(/\s+/).some((word) => word.length > 3 && lemmas.has(word)));
}
function slip(reading, from, to, form, wrong, sure) {
	return {
		reading,
		from,
		to,
		claim: form.claim,
		relation: "misspelt",
		certainty: sure ? "certain" : "likely",
		wrong,
		reason: `${form.claim.name} is misspelt`,
		cue: `nearly the form “${form.text}”`
	};
}

// src/link/slip-certainty.ts
/** How certain it is that a word of a person's name is a slip of the right one; null where it may well be another person. */
function slipCertainty(written, meant, part, weight, { sameRole, otherRole, unclearRole, backed }) {
	const near = slipOf$1(written, meant);
	if (!near || otherRole && !sameRole || unclearRole && !sameRole && near !== "sure") return null;
	if (near === "slight") {
		if (sameRole || backed) return sameRole ? "certain" : "likely";
		return weight >= 4 && written[0] === meant[0] && !(part === "given" && isPair(written, meant)) ? "likely" : null;
	}
	if (sameRole) return "certain";
	return near === "sure" && !(part === "given" && isPair(written, meant)) ? "certain" : "likely";
}
/** "Jan" and "Jana", "Mario" and "Maria": both are given names. */
function isPair(one, other) {
	const bare = (name) => name.replace(/(?:ie|[aeioy])$/, "");
	return bare(one) === bare(other);
}

// src/link/support.ts
/** Looks around the name at words [from, to) for what speaks for the person of a claim. */
function supportOf(reading, index, claim, from, to) {
	const judged = rolesBeside(reading, from, to).map((role) => judgeRole(role, claim, index));
	return {
		sameRole: judged.some(({ verdict, telling }) => verdict === "agrees" && telling) || saysRole(reading, claim, from, to),
		otherRole: judged.some(({ verdict }) => verdict === "conflicts"),
		unclearRole: judged.some(({ verdict }) => verdict === "unclear"),
		backed: namedInFull(reading.draft, index).has(claim) || namesBody(reading, claim, from)
	};
}
/** The words of one of the claim's roles stand right beside the name, whether the lexicon knows the post or not. */
function saysRole(reading, claim, from, to) {
	const near = (at, role) => role.every((word, offset) => reading.words[at + offset]?.lower === word);
	return rolePhrasesOf(claim).some((role) => near(from - role.length, role) || near(to, role) || near(to + 1, role) || role.length > 1 && near(to + 2, role));
}
/** A telling word of the person's own body, in the sentence or the row of the table. */
function namesBody(reading, claim, at) {
	const own = properWordsOfClaim(claim);
	if (own.size === 0) return false;
	const sentence = sentenceAround(reading, at);
	return [...reading.words.slice(sentence.from, sentence.to), ...cellsBeside(reading).flatMap(({ words }) => words.slice(0, 30))].some((word) => word.capital && own.has(word.lower) && !GENERIC$1.has(word.lower));
}
function rolePhrasesOf(claim) {
	let phrases = PHRASES$1.get(claim);
	if (!phrases) {
		phrases = claim.roles.map((text) => text.toLowerCase().split(/[\s-]+/)).filter((words) => words.join("").length > 5);
		PHRASES$1.set(claim, phrases);
	}
	return phrases;
}
const PHRASES$1 = /* @__PURE__ */ new WeakMap();

// src/link/one-off.ts
/** A person's whole name of which one word is a slip: "Jean-Baptite Charpentier". In: the index of its last word. */
function oneWordOff(reading, index, run, last) {
	const most = Math.min(index.longest, last + 1, 7);
	if (!reading.words.slice(last + 1 - most, last + 1).some((word) => index.inPhrases.has(word.lower))) return null;
	for (let length = most; length > 1; length--) {
		const from = last + 1 - length;
		if (!holdsTogether(reading, run, from, last)) continue;
		const tokens = reading.words.slice(from, last + 1);
		const written = tokens.map((word) => word.lower);
		for (const place of written.keys()) {
			if (isInitial(tokens[place]) || !tokens[place].capital && !PARTICLES$1.has(written[place]) && place === 0) continue;
			for (const { form, place: blank } of blankKeys(written, place).flatMap((key) => index.byBlankPerson.get(key) ?? [])) {
				if (blank !== place || form.words.length !== length || !slipOf$1(written[place], form.words[place])) continue;
				const sighting = judge$1(reading, index, form, from, place);
				if (sighting) return sighting;
			}
		}
	}
	return null;
}
function judge$1(reading, index, form, from, place) {
	const { claim } = form;
	const to = from + form.words.length;
	const start = addressFrom(reading, from);
	if (isKin(reading, start, to) || goesOn(reading, index, start, to)) return null;
	const support = supportOf(reading, index, claim, start, to);
	const written = reading.words[from + place].lower;
	if (acceptedWords(claim).has(written)) return null;
	const addressed = start < from;
	const firm = support.sameRole || support.backed;
	if (form.partial && !firm && !addressed || index.known.has(written) && !support.sameRole) return null;
	const weight = form.words.reduce((sum, word, at) => sum + (at === place || PARTICLES$1.has(word) ? 0 : word.length), 0);
	const part = place < form.givens ? "given" : "surname";
	const certainty = slipCertainty(written, form.words[place], part, weight, support);
	if (!certainty) return null;
	return {
		reading,
		from: start,
		to,
		claim,
		relation: "misspelt",
		certainty,
		wrong: {
			from: from + place,
			to: from + place + 1,
			expected: form.written[place]
		},
		reason: `the ${part === "given" ? "first name" : "surname"} of ${claim.name} is misspelt`,
		cue: "the rest of the name"
	};
}
/** The words stand in one run, or begin with small particles right before it. */
function holdsTogether({ words, joined }, run, from, last) {
	if (from < 0) return false;
	for (let at = from + 1; at <= last; at++) if (!joined[at]) return false;
	for (let at = from; at < run.from; at++) if (words[at].capital || words[at].kind !== "word") return false;
	return last < run.to || /^\p{Ll}/u.test(words[last].text);
}
/** Another capitalised word belongs to the name: it is longer than the claim's, and another one. */
function goesOn({ words, joined, titleCase }, index, from, to) {
	if (titleCase) return false;
	const before = from > 0 && joined[from] ? words[from - 1] : void 0;
	const after = to < words.length && joined[to] ? words[to] : void 0;
	const isOther = (word) => word?.kind === "word" && word.capital && !HONORIFICS.has(word.lower) && !POST_NOMINALS.has(word.lower) && !index.known.has(word.lower) && !/^['’]/.test(word.text);
	return (isOther(after) ?? false) || (isOther(before) ?? false) && !isOpener(before.lower) && !ENDS_OFFICE.test(before.lower);
}
const ENDS_OFFICE = /(?:er|or|ist|ian|ant|man|woman|chief|chair|head|mp|ceo|cto|cfo|nurse|coach|captain)$/;

// src/link/only-bearer.ts
/**
* Whether the one bearer of a surname in a draft can only be the claim's person: the draft is about the claims, never has the
* person's own name in full, and says of the bearer what the claim says. In: the bearer's name at words [from, to).
*/
function isOnlyBearer(reading, index, claim, from, to) {
	if (isDescribed(reading, to) || speaksOfOthers(reading, from)) return false;
	const sentence = sentenceAround(reading, from);
	const named = namedInFull(reading.draft, index);
	if (named.has(claim)) return false;
	const shared = countShared(reading, claim, sentence);
	const alone = goesByItself(reading.draft, claim);
	if (named.size === 0) return shared > 1 && alone;
	if (shared > 0) return true;
	if (named.size === 1) return alone && countShared(reading, claim, {
		from: 0,
		to: reading.words.length
	}) > 1;
	return isSubject(reading, to);
}
function speaksOfOthers(reading, at) {
	const { from, to } = sentenceAround(reading, at);
	return reading.words.slice(from, to).some(({ lower }) => OTHER$1.has(lower));
}
/** Words of another time or another family. */
const OTHER$1 = /* @__PURE__ */ new Set([...KIN, ..."former formerly previous previously ago late unrelated namesakes another different".split(" ")]);
/** "Ana Ruiz, who chairs the board", "Ana Ruiz directed it": what the person does is what the role of the claim names. */
function actsInRole(reading, claim, to) {
	const { words } = reading;
	const at = words[to]?.lower === "who" && /^,\s*$/.test(gapBefore(reading, to)) ? to + 1 : to;
	const verb = words[at];
	if (speaksOfOthers(reading, to - 1)) return false;
	if (!verb || verb.capital || FUNCTION_WORDS.has(verb.lower) || at === to && !/^ $/.test(gapBefore(reading, to))) return false;
	const acted = keyOf(verb.lower);
	return acted.length > 3 && headStemsOf(claim).has(acted);
}
/** ", a nurse from …", "(43)", "of the Ladder Museum": a writer introduces somebody new. */
function isDescribed(reading, to) {
	const next = reading.words[to]?.lower ?? "";
	return /^\s*[,(]\s*$/.test(gapBefore(reading, to)) && ![
		"who",
		"and",
		"but",
		"in",
		"on",
		"at"
	].includes(next);
}
/** A verb, or at least a word written small, stands right behind the name. */
function isSubject(reading, to) {
	const next = reading.words[to];
	if (!next || next.capital || reading.titleCase || !/^ $/.test(gapBefore(reading, to))) return false;
	return AUXILIARIES.has(next.lower) || !FUNCTION_WORDS.has(next.lower);
}
/** How many of the words [from, to) are words with which the claim speaks of the person. */
function countShared(reading, claim, { from, to }) {
	const own = ownStemsOf(claim);
	return new Set(reading.words.slice(from, to).map((word) => keyOf(word.lower)).filter((word) => own.has(word))).size;
}
/** The draft has the surname alone somewhere else. */
function goesByItself(draft, claim) {
	const surname = claim.name.toLowerCase().split(" ").at(-1);
	return readingsOf(draft).some((reading) => reading.words.some((word, at) => word.lower === surname && word.capital && standsAlone(reading, at) && !reading.titleCase));
}
function standsAlone({ words, joined }, at) {
	return !joined[at] || !words[at - 1].capital || HONORIFICS.has(words[at - 1].lower);
}
function ownStemsOf(claim) {
	let stems = OWN.get(claim);
	if (!stems) {
		const accepted = acceptedWords(claim);
		stems = new Set([
			claim.says,
			...claim.roles,
			...claim.of,
			...claim.about
		].flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !FUNCTION_WORDS.has(word) && !GENERIC$1.has(word) && !accepted.has(word) && !EVERYDAY.has(keyOf(word))).map(keyOf));
		OWN.set(claim, stems);
	}
	return stems;
}
const OWN = /* @__PURE__ */ new WeakMap();
/** The key under which what somebody does meets who does it: "directed" and "director", "wins" and "winner". */
function keyOf(word) {
	const base = stem(word);
	return (base.length > 4 ? base.replace(/[eo]r$/, "") : base).replace(/([bdgmnprt])\1$/, "$1").replace(/z$/, "s");
}
function headStemsOf(claim) {
	let stems = HEADS.get(claim);
	if (!stems) {
		const heads = claim.roles.map((role) => role.toLowerCase().split(/ (?:of|for|at|in) /)[0].split(/[\s-]+/).at(-1));
		stems = new Set(heads.map(keyOf));
		HEADS.set(claim, stems);
	}
	return stems;
}
const HEADS = /* @__PURE__ */ new WeakMap();
/** Stems of verbs that are said of anybody. */
const EVERYDAY = new Set([
	"make",
	"take",
	"come",
	"give",
	"find",
	"know",
	"think",
	"tell",
	"speak",
	"work",
	"live",
	"year",
	"time",
	"people",
	"person",
	"new"
].map(stem));

// src/link/surnames.ts
/** A name whose surname nearly is that of a claim, beside its given name, a form of address or the role. */
function slippedSurname(reading, index, run, at) {
	const { words } = reading;
	const word = words[at];
	if (index.known.has(word.lower) || word.lower.length < 3) return null;
	for (const surname of findNear(index.nearSurnames, word.lower)) {
		if (!slipOf$1(word.lower, surname)) continue;
		for (const person of index.bySurname.get(surname) ?? []) {
			const sighting = judge(reading, index, run, at, person);
			if (sighting) return sighting;
		}
	}
	return null;
}
function judge(reading, index, run, at, person) {
	const { words } = reading;
	if (acceptedWords(person.claim).has(words[at].lower)) return null;
	const head = person.surname.length - 1;
	const surname = {
		from: at - head,
		to: at + 1
	};
	if (surname.from < 0 || !person.surname.slice(0, head).every((part, offset) => words[surname.from + offset].lower === part)) return null;
	const given = givenRange(reading, index, run, person, surname);
	const names = words.slice(given.from, given.to);
	const from = Math.min(given.from, surname.from);
	const to = Math.max(given.to, surname.to);
	if (to < run.to && !POST_NOMINALS.has(words[to].lower) && !reading.titleCase) return null;
	const start = addressFrom(reading, from);
	if (isKin(reading, start, to)) return null;
	const near = slipOf$1(words[at].lower, person.surname.at(-1));
	const likeness = names.length > 0 ? givenLikeness(names, person) : null;
	const accepted = person.givens.flat();
	const full = likeness === "same" && names.some(({ lower }) => lower.length > 1 && (accepted.includes(lower) || accepted.join("").startsWith(lower)));
	const support = supportOf(reading, index, person.claim, start, to);
	if (support.otherRole && !full) return null;
	const alone = names.length === 0;
	const addressed = alone && start < from && HONORIFICS.has(words[from - 1].lower);
	if (!(near === "slight" ? support.sameRole && (alone || likeness === "same") : full || alone && (support.sameRole || support.backed && isFirm(reading, at, near, person)) || addressed && (near === "sure" || support.backed) || near === "sure" && (likeness === "sure" || likeness === "same"))) return null;
	const cue = full ? "the given name and nearly the surname" : support.sameRole ? "the role and nearly the surname" : "nearly the surname";
	return {
		reading,
		from: start,
		to,
		claim: person.claim,
		relation: "misspelt",
		certainty: near === "sure" || support.sameRole ? "certain" : "likely",
		wrong: {
			from: at,
			to: at + 1,
			expected: person.surnameText.at(-1)
		},
		reason: `the surname of ${person.claim.name} is misspelt`,
		cue
	};
}
/** A lone word that opens its sentence may be any word, and one of another initial another name. */
function isFirm({ words, sentence }, at, near, person) {
	if (near === "sure") return true;
	return !(at === 0 || sentence[at - 1] !== sentence[at]) && words[at].lower.length > 5 && words[at].lower[0] === person.surname.at(-1)[0];
}

// src/link/people.ts
/** The claims' names in one passage: people, listed and forbidden forms, slips. In the order of the text. */
function namesIn(reading, index) {
	let byIndex = FOUND.get(reading);
	if (!byIndex) {
		byIndex = /* @__PURE__ */ new WeakMap();
		FOUND.set(reading, byIndex);
	}
	let found = byIndex.get(index);
	if (!found) {
		const people = peopleIn(reading, index);
		const forms = findForms(reading, index, people);
		const forbidden = toCover(forms.filter((form) => form.wrong));
		found = [...people.filter((person) => !over(forbidden, person.from, person.to)), ...forms].sort((a, b) => a.from - b.from);
		byIndex.set(index, found);
	}
	return found;
}
const FOUND = /* @__PURE__ */ new WeakMap();
/** The people of a claims file as one passage names them, by surname and what stands around it. */
function peopleIn(reading, index) {
	const found = [];
	for (const run of reading.runs) {
		const end = withSmallTail(reading, run);
		for (let at = run.from; at < end; at++) {
			const sighting = at < run.to ? personAt(reading, index, run, at) : oneWordOff(reading, index, run, at);
			if (!sighting) continue;
			while (found.at(-1) && found.at(-1).from >= sighting.from && found.at(-1).to < sighting.to) found.pop();
			if (found.at(-1) && found.at(-1).to > sighting.from) continue;
			found.push(sighting);
			at = Math.max(at, sighting.to - 1);
		}
	}
	const right = new Set(found.filter((sighting) => !sighting.wrong).map((sighting) => `${reading.sentence[sighting.from]} ${sighting.claim.id}`));
	return found.filter((sighting) => !sighting.wrong || sighting.relation === "forbidden" || !right.has(`${reading.sentence[sighting.from]} ${sighting.claim.id}`));
}
/** Behind a hyphen the last part of a name may be written small: "Yoon Hye-jin". */
function withSmallTail({ words, tied }, run) {
	let end = run.to;
	while (end < words.length && tied[end]) end++;
	return end;
}
function personAt(reading, index, run, at) {
	const named = bySurname(reading, index, run, at);
	if (named && !named.wrong) return hasStrangeWord(named) && oneWordOff(reading, index, run, named.to - 1) || named;
	return oneWordOff(reading, index, run, at) ?? named ?? slippedSurname(reading, index, run, at);
}
/** "Juan Carls Castaño": one given name is right, another is none of the person's. */
function hasStrangeWord({ reading, from, to, claim, cue }) {
	const accepted = acceptedWords(claim);
	return cue === WHOLE && reading.words.slice(from, to).some(({ lower }) => lower.length > 1 && !accepted.has(lower) && !HONORIFICS.has(lower));
}
/** Compares a name whose surname is that of a claim. */
function bySurname(reading, index, run, at) {
	const people = (index.bySurname.get(reading.words[at].lower) ?? []).filter((person) => endsWith(reading, at, person.surname));
	if (people.length === 0) return null;
	const verdicts = people.map((person) => compareGiven(reading, index, run, at, person)).filter((verdict) => verdict !== null);
	const whole = verdicts.find((verdict) => verdict.cue === WHOLE);
	if (whole) return whole;
	return fitting(verdicts.filter((verdict) => verdict.relation === "same" && verdict.cue !== HEADING), index) ?? verdicts.find((verdict) => verdict.relation === "variant") ?? verdicts.find((verdict) => verdict.relation === "misspelt") ?? verdicts[0] ?? null;
}
const WHOLE = "the full name";
/** Where every word is capitalised, the one before a surname may be any word. */
const HEADING = "the surname in a heading";
/** Of several people of one surname, the one whose post stands beside it. */
function fitting(sightings, index) {
	if (sightings.length < 2) return sightings[0];
	if (new Set(sightings.map(({ claim }) => claim)).size === 1) return sightings[0];
	return sightings.find(({ reading, claim, from, to }) => supportOf(reading, index, claim, from, to).sameRole) ?? {
		...sightings[0],
		shared: true
	};
}
function compareGiven(reading, index, run, at, person) {
	const { words } = reading;
	const { claim } = person;
	const surname = {
		from: at - person.surname.length + 1,
		to: at + 1
	};
	const range = givenRange(reading, index, run, person, surname);
	const start = addressFrom(reading, Math.min(range.from, surname.from));
	const to = Math.max(range.to, surname.to);
	const addressed = start < Math.min(range.from, surname.from);
	const goesOn = to < run.to && !POST_NOMINALS.has(words[to].lower) && !reading.titleCase;
	const given = words.slice(range.from, range.to);
	const base = {
		reading,
		from: start,
		to,
		claim,
		certainty: "certain",
		wrong: null,
		reason: null
	};
	const bare = {
		...base,
		from: surname.from,
		to: surname.to,
		relation: "same",
		cue: "the surname"
	};
	if (given.length === 0) return goesOn && !addressed ? null : {
		...base,
		relation: "same",
		cue: "the surname"
	};
	const likeness = givenLikeness(given, person);
	if (likeness === "same") return {
		...base,
		relation: "same",
		cue: WHOLE
	};
	if (likeness === "nickname") return {
		...base,
		relation: "variant",
		cue: "the surname and a short given name"
	};
	if (!person.surnameFirst && given.length === 1 && isOpener(given[0].lower) && !reading.joined[range.from]) return bare;
	if (goesOn || person.givens.length === 0 || isKin(reading, start, to)) return reading.titleCase && !likeness ? {
		...bare,
		cue: HEADING
	} : null;
	const support = supportOf(reading, index, claim, start, to);
	if (reading.titleCase && !likeness && !support.sameRole) return {
		...bare,
		cue: HEADING
	};
	const rare = words.slice(start, range.from).find((word) => RARE_HONORIFICS.has(word.lower) && person.honorifics.has(word.lower))?.lower;
	const wrong = {
		...range,
		expected: person.givenText.join(" ")
	};
	const certainty = slipCertainty(given[0].lower, person.givens[0][0], "given", person.surname.join("").length, support);
	if (certainty && likeness && !person.surnameFirst) return {
		...base,
		certainty: rare ? "certain" : certainty,
		relation: "misspelt",
		wrong,
		reason: `the first name of ${claim.name} is misspelt`,
		cue: "the surname and nearly the given name"
	};
	const acts = !support.sameRole && actsInRole(reading, claim, to);
	if (!support.sameRole && !acts) {
		if (support.otherRole || support.unclearRole) return null;
		if (!rare) {
			if (likeness || !isOnlyBearer(reading, index, claim, start, to)) return null;
			const reason = `the claims know no other ${person.surnameText.join(" ")}, and the draft does not name ${claim.name}`;
			return {
				...base,
				certainty: "likely",
				relation: "other-name",
				wrong,
				reason,
				cue: "the surname and what is said of the person"
			};
		}
	}
	const cue = support.sameRole || acts ? "the surname and the role" : `the surname and “${rare}”`;
	return {
		...base,
		relation: "other-name",
		wrong,
		reason: `${cue} are those of ${claim.name}, the first name is not`,
		cue
	};
}
function endsWith({ words }, at, surname) {
	const from = at - surname.length + 1;
	return from >= 0 && surname.every((part, offset) => words[from + offset].lower === part);
}

// src/link/proper-words.ts
/** Slips of capitalised words that a claim of any kind uses inside its sentence, its qualifiers or its list. */
function linkProperWords(reading, set, index, cover) {
	if (reading.titleCase) return [];
	const words = properWordsOf(set, index);
	return reading.words.flatMap((word, at) => {
		if (!word.capital || word.lower.length < LEAST || cover.has(at) || index.known.has(word.lower) || opensSentence$1(reading, at)) return [];
		const run = runHolding(reading, at);
		if (!run || run.to - run.from > 1) return [];
		for (const meant of findNear(words.near, word.lower)) {
			if (nearness(word.lower, meant) !== "sure") continue;
			if (!isKeySlip(word.lower, meant) && !speaksOfClaims(reading.draft, index)) continue;
			const proper = words.byWord.get(meant)?.find(({ claim }) => !isListed(reading, claim, at));
			if (proper) return [toMatch$2(reading, at, proper)];
		}
		return [];
	});
}
const LEAST = 6;
const BUILT$2 = /* @__PURE__ */ new WeakMap();
function properWordsOf(set, index) {
	let words = BUILT$2.get(set);
	if (!words) {
		const byWord = group(set.claims.flatMap((claim) => claim.status === "withdrawn" ? [] : wordsFrom(claim, index)), (proper) => [proper.word]);
		words = {
			byWord,
			near: nearWordsOf(byWord.keys())
		};
		BUILT$2.set(set, words);
	}
	return words;
}
function wordsFrom(claim, index) {
	const listed = [
		...claim.about,
		...claim.of,
		...claim.kind === "list" ? claim.members : []
	];
	const inner = wordsOf$2(claim.says).words.slice(1);
	return [...listed.flatMap((text) => wordsOf$2(text).words), ...inner].filter((word) => word.capital && word.lower.length >= LEAST && !index.bySurname.has(word.lower) && !index.byGiven.has(word.lower)).map((word) => ({
		word: word.lower,
		text: word.text,
		claim
	}));
}
function opensSentence$1({ sentence }, at) {
	return at === 0 || sentence[at - 1] !== sentence[at];
}
/** Enumerations are held against their list as a whole. */
function isListed(reading, claim, at) {
	if (claim.kind !== "list") return false;
	const members = claim.members.map((text) => ({
		text,
		words: wordsOf$2(text).words.map((word) => word.lower),
		capital: true
	}));
	return enumerations(reading, members).some((items) => items.length > 1 && items.some((item) => item.from <= at && item.to > at));
}
function toMatch$2(reading, at, { text, claim }) {
	const { passage } = reading;
	const range = rangeOf(reading, at, at + 1);
	const span = toSource(passage, range);
	const surface = passage.text.slice(range.start, range.end);
	return {
		mention: {
			kind: "name",
			passage: passage.index,
			range,
			span,
			surface
		},
		state: "conflicts",
		claim,
		relation: "misspelt",
		certainty: "likely",
		reason: `${text} is misspelt`,
		at: span,
		actual: surface,
		expected: text,
		others: [],
		related: [],
		candidates: [{
			claim,
			score: .6,
			cues: [{
				text: `nearly the word “${text}”`,
				weight: 1
			}]
		}]
	};
}

// src/link/slot-patterns.ts
/** The slots of places, organisations and products, as their sentences and subjects show them. */
function slotsOf(claims) {
	let index = BUILT$1.get(claims);
	if (!index) {
		const slots = claims.filter((claim) => claim.is !== "person" && claim.of.length > 0).map(toSlot);
		index = {
			byHead: group(slots, (slot) => [...slot.heads]),
			byPhrase: group(slots, (slot) => slot.phrases.map((phrase) => phrase[0]))
		};
		BUILT$1.set(claims, index);
	}
	return index;
}
const BUILT$1 = /* @__PURE__ */ new WeakMap();
function toSlot(claim) {
	const { words } = wordsOf$2(claim.says);
	const forms = [claim.name, ...claim.also].map((text) => wordsOf$2(text).words.map((word) => word.lower));
	let at = -1;
	let length = 0;
	for (const form of forms) {
		const found = words.findIndex((_, index) => form.every((word, offset) => words[index + offset]?.lower === word));
		if (found > 0 && at < 0) [at, length] = [found, form.length];
	}
	const before = at > 0 && words[at - 1].lower === "the" ? at - 1 : at;
	const preposition = before > 0 ? words[before - 1].lower : "";
	const head = before > 1 && PREPOSITIONS.has(preposition) ? words[before - 2].lemma : null;
	const listed = claim.of.map((text) => wordsOf$2(text).words.map((word) => word.lemma));
	const own = new Set(forms.flat());
	const rest = words.filter((word, index) => (index < at || index >= at + length) && !own.has(word.lower) && !FUNCTION_WORDS.has(word.lower));
	const heads = /* @__PURE__ */ new Set([...head && !FUNCTION_WORDS.has(head) ? [head] : [], ...listed.map((phrase) => phrase.at(-1)).filter((word) => word.length > 2)]);
	return {
		claim,
		heads,
		preposition: PREPOSITIONS.has(preposition) ? preposition : "",
		phrases: listed.filter((phrase) => phrase.length > 1),
		names: rest.filter((word) => word.capital && word.start > 0 && !heads.has(word.lemma)).map((word) => word.lemma).concat(firstName(rest)),
		anchors: [.../* @__PURE__ */ new Set([
			...rest.map((word) => word.lemma),
			...listed.flat(),
			...claim.about.flatMap((text) => wordsOf$2(text).words.map((word) => word.lemma))
		])].filter((word) => !heads.has(word) || listed.some((phrase) => phrase.length > 1 && phrase.includes(word)))
	};
}
/** A sentence that opens with a bare capitalised word, without an article, most likely opens with a name. */
function firstName(rest) {
	const first = rest[0];
	return first?.capital && first.start === 0 && !first.text.endsWith("s") ? [first.lemma] : [];
}
const PREPOSITIONS = /* @__PURE__ */ new Set([
	"in",
	"at",
	"by",
	"from",
	"for",
	"of",
	"with",
	"to"
]);

// src/link/slots.ts
/** Other names where a claim's own sentence has its name: "founded in …", "made by …", "…, which published the figures". */
function findFillers(reading, index, claims, cover) {
	const slots = slotsOf(claims);
	return reading.runs.flatMap((run) => {
		for (const slot of slotsNear(reading, slots, run.from, run.to)) {
			const cue = fills(reading, slot, run.from, run.to);
			if (!cue || isKnownOrBroad(reading, index, run.from, run.to, cover) || !isAbout(reading, index, run.from, slot, cue, cover)) continue;
			return [toStandIn(reading, run.from, run.to, slot.claim, slot.claim.name, "likely", cue.text)];
		}
		return [];
	});
}
function slotsNear({ words }, { byHead, byPhrase }, from, to) {
	const found = /* @__PURE__ */ new Set();
	for (const at of [
		from - 3,
		from - 2,
		to + 1
	]) for (const slot of byHead.get(words[at]?.lemma ?? "") ?? []) found.add(slot);
	for (const at of [
		from - 5,
		from - 4,
		from - 3,
		to,
		to + 1,
		to + 2,
		to + 3
	]) for (const slot of byPhrase.get(words[at]?.lemma ?? "") ?? []) found.add(slot);
	return found;
}
function fills(reading, slot, from, to) {
	const { words } = reading;
	const start = words[from - 1]?.lower === "the" || words[from - 1]?.lower === "a" ? from - 1 : from;
	const preposition = words[start - 1]?.lower ?? "";
	const head = words[start - 2];
	const stands = (at) => slot.phrases.find((phrase) => phrase.every((word, offset) => words[at + offset]?.lemma === word));
	if (head && slot.preposition === preposition && slot.heads.has(head.lemma) && /^ ?$/.test(gapBefore(reading, start))) {
		const whole = slot.claim.is === "place" && slot.phrases.some((phrase) => phrase.length > 1 && stands(start - 1 - phrase.length) === phrase);
		return {
			text: `“${head.text} ${preposition}”`,
			strong: whole
		};
	}
	if (slot.claim.is === "place") {
		const noun = words[to];
		const verb = words[to + 1];
		if (noun && verb && COMPANY.has(noun.lower) && reading.joined[to] && slot.heads.has(verb.lemma)) return {
			text: `“${noun.text} ${verb.text}”`,
			strong: true
		};
		const home = noun?.lower === "home" && HOME_TO.has(verb?.lower ?? "") && stands(words[to + 2]?.lower === "the" ? to + 3 : to + 2);
		return home ? {
			text: `“home of ${home.join(" ")}”`,
			strong: true
		} : null;
	}
	const done = reading.joined[to] ? stands(to) : void 0;
	if (done && done.length > 2) return {
		text: `“${done.join(" ")}”`,
		strong: true
	};
	if (RELATIVE.has(words[to]?.lower ?? "") && PRODUCING.has(words[to + 1]?.lemma ?? "")) {
		const phrase = stands(words[to + 2]?.lower === "the" ? to + 3 : to + 2);
		if (phrase) return {
			text: `“${phrase.join(" ")}”`,
			strong: true
		};
	}
	if (preposition === "by" && PRODUCING.has(head?.lemma ?? "")) {
		const phrase = slot.phrases.find((each) => stands(start - 2 - each.length) === each || stands(start - 3 - each.length) === each);
		if (phrase) return {
			text: `“${phrase.join(" ")}”`,
			strong: true
		};
	}
	return null;
}
/** Regions, nations and names that the claims know are no contradiction: a town lies in a county. */
function isKnownOrBroad(reading, index, from, to, cover) {
	if (over(cover, from, to)) return true;
	return reading.words.slice(from, to).some((word) => isNation(word.lower) || word.text.length < 3 || index.known.has(word.lower) || BROAD.test(word.lower));
}
/** The sentence speaks of the claim's thing, not of another one, and does not name the right one as well. */
function isAbout(reading, index, at, slot, cue, cover) {
	const sentence = sentenceAround(reading, at);
	const lemmas = /* @__PURE__ */ new Set();
	for (let place = sentence.from; place < sentence.to; place++) {
		if (OTHER_MARKERS.has(reading.words[place].lower) || cover.get(place)?.claim === slot.claim) return false;
		lemmas.add(reading.words[place].lemma);
	}
	if (slot.names.length > 0) return slot.names.some((name) => lemmas.has(name));
	return slot.anchors.filter((anchor) => lemmas.has(anchor)).length >= (cue.strong ? 1 : 2) && (cue.strong || speaksOfClaims(reading.draft, index));
}
/** Endings of the names of counties and countries. */
const BROAD = /(?:shire|land|lands|stan|ia|many)$/;
const RELATIVE = /* @__PURE__ */ new Set(["which", "who"]);
const HOME_TO = /* @__PURE__ */ new Set(["of", "to"]);
const COMPANY = new Set("company firm business start-up startup group charity club maker brand label band orchestra".split(" "));

// src/link/swaps.ts
/**
* A place that the claims give to another thing of theirs: "masts in Porto" where they have sails in Porto and masts in
* Lorient. Only places that the claims know are held against each other, and only right behind the thing itself.
*/
function findSwaps(reading, index, named) {
	const places = named.filter((sighting) => sighting.claim.is === "place" && !sighting.wrong);
	const claimed = new Map(places.map((place) => [place.from, place]));
	const listed = reading.runs.filter((run) => !claimed.has(run.from));
	return [...places.flatMap(({ from, to, claim }) => swap(reading, index, from, to, (meant) => meant !== claim && claim.of.length > 0)), ...listed.flatMap(({ from, to }) => {
		return [/^['’]s$/i.test(reading.words[to]?.text ?? "") ? to + 1 : to, to].flatMap((last) => swap(reading, index, from, last, (meant) => areListed(reading, index, from, last, meant))).slice(0, 1);
	})];
}
function swap(reading, index, from, to, isOther) {
	const { words } = reading;
	const preposition = from - 1;
	const noun = words[preposition - 1];
	if (!noun || !AT.has(words[preposition].lower) || /\S/.test(gapBefore(reading, preposition) + gapBefore(reading, from))) return [];
	const [meant, ...others] = subjectsOf(index).get(noun.lemma) ?? [];
	if (!meant || others.length > 0 || !isOther(meant) || indefinite(reading, preposition - 1)) return [];
	const sentence = sentenceAround(reading, from);
	if (words.slice(sentence.from, sentence.to).some((word) => OTHER_MARKERS.has(word.lower))) return [];
	return [toStandIn(reading, from, to, meant, meant.name, "certain", `“${noun.text} ${words[preposition].text}”`)];
}
/** One list of the claims holds both names: the writer could mean either. */
function areListed({ words }, index, from, to, meant) {
	const key = words.slice(from, to).map((word) => word.lower).join(" ");
	const name = keyOf$1(meant.name);
	return key !== name && index.lists.some((members) => members.has(key) && members.has(name));
}
/** "a hall in Porto" is any hall. */
function indefinite({ words }, noun) {
	return [1, 2].some((back) => INDEFINITE.has(words[noun - back]?.lower ?? ""));
}
/** Place claims by the last word of what they are the place of. */
function subjectsOf(index) {
	let found = BUILT.get(index);
	if (!found) {
		const places = index.claims.filter((claim) => claim.is === "place");
		found = group(places, (claim) => [...new Set(claim.of.flatMap((text) => wordsOf$2(text).words.at(-1)?.lemma ?? []))]);
		BUILT.set(index, found);
	}
	return found;
}
const BUILT = /* @__PURE__ */ new WeakMap();
const AT = /* @__PURE__ */ new Set(["in", "at"]);
const INDEFINITE = /* @__PURE__ */ new Set([
	"a",
	"an",
	"any",
	"some",
	"no",
	"every",
	"last"
]);

// src/link/workplaces.ts
/**
* "Ana Ruiz, head cook at Orchard Lane Secondary," where her claim's own sentence says Orchard Lane Primary: one word of the
* body behind a person's post is exchanged. Null where nothing is.
*/
function wrongWorkplace(reading, person, cover) {
	const { words } = reading;
	const sentence = sentenceAround(reading, person.from);
	if (!/^\s*[,(]\s*$/.test(gapBefore(reading, person.to))) return null;
	if (rolesBeside(reading, person.from, person.to).some((role) => role.time !== null || role.tense === "past")) return null;
	for (let at = person.to; at < Math.min(sentence.to, person.to + 10); at++) {
		if (at > person.to && /[,;:)—–]/.test(gapBefore(reading, at))) return null;
		if (!OF.has(words[at].lower)) continue;
		const start = words[at + 1]?.lower === "the" ? at + 2 : at + 1;
		const run = runHolding(reading, start);
		if (!run || run.from !== start || over(cover, run.from, run.to)) continue;
		const written = words.slice(run.from, run.to).map((word) => word.lower);
		const phrase = phrasesOf(person.claim).find((each) => isExchanged(written, each.words));
		if (!phrase) continue;
		return {
			...person,
			from: run.from,
			to: run.to,
			relation: "other-name",
			certainty: "certain",
			wrong: {
				from: run.from,
				to: run.to,
				expected: phrase.text
			},
			reason: `the claim about ${person.claim.name} has ${phrase.text}`,
			cue: `${person.claim.name} beside it`
		};
	}
	return null;
}
const PHRASES = /* @__PURE__ */ new WeakMap();
/** The proper names of two or more words in a claim's sentence, the person's own left out. */
function phrasesOf(claim) {
	let phrases = PHRASES.get(claim);
	if (!phrases) {
		const said = wordsOf$2(claim.says);
		const own = new Set(wordsOf$2(claim.name).words.map((word) => word.lower));
		phrases = properRuns(said).flatMap(({ from, to }) => {
			const run = said.words.slice(from, to);
			if (run.length < 2 || run.some((word) => own.has(word.lower))) return [];
			return [{
				words: run.map((word) => word.lower),
				text: claim.says.slice(run[0].start, run.at(-1).end)
			}];
		});
		PHRASES.set(claim, phrases);
	}
	return phrases;
}
function isExchanged(written, meant) {
	if (written.length !== meant.length) return false;
	const same = written.filter((word, place) => word === meant[place]);
	return same.length === written.length - 1 && same.some((word) => !GENERIC$1.has(word));
}
const OF = /* @__PURE__ */ new Set([
	"at",
	"of",
	"for",
	"with"
]);

// src/link/names.ts
/**
* Links the names of a draft to the claims about people, organisations, places and products, and says which are misspelt,
* forbidden, exchanged or given a wrong title. A capitalised run that no claim is about yields nothing.
*/
function linkNames(draft, set) {
	let bySet = LINKED.get(draft);
	if (!bySet) {
		bySet = /* @__PURE__ */ new WeakMap();
		LINKED.set(draft, bySet);
	}
	let matches = bySet.get(set);
	if (!matches) {
		matches = link(draft, set);
		bySet.set(set, matches);
	}
	return matches;
}
const LINKED = /* @__PURE__ */ new WeakMap();
/** The words of places and organisations that stand where a claim has another name, as they are written. */
function wrongNamesIn(draft, set) {
	const wrong = linkNames(draft, set).filter(({ state, claim, relation }) => state === "conflicts" && claim?.kind === "name" && claim.is !== "person" && (relation === "other-place" || relation === "other-name"));
	return new Set(wrong.flatMap(({ actual }) => actual.split(/\s+/)));
}
function link(draft, set) {
	const index = nameIndexOf(set);
	const matches = readingsOf(draft).flatMap((reading) => linkPassage(reading, set, index));
	const strangers = linkLists(draft, set).filter(isStranger$1);
	return strangers.length === 0 ? matches : matches.filter((match) => !strangers.some((stranger) => isSamePlace(match, stranger)));
}
/** A wrong member of a list: what should stand there has been said. */
function isStranger$1({ state, claim, expected }) {
	return state === "conflicts" && claim?.kind === "list" && expected !== null && claim.members.includes(expected);
}
function isSamePlace(match, stranger) {
	if (match.state !== "conflicts") return false;
	const [one, other] = [match.at ?? match.mention.span, stranger.at ?? stranger.mention.span];
	return one.start < other.end && other.start < one.end;
}
function linkPassage(reading, set, index) {
	const named = namesIn(reading, index);
	const standIns = findStandIns(reading, index, named, toCover(named));
	const replaced = toCover(standIns);
	const kept = named.filter((sighting) => !over(replaced, sighting.from, sighting.to));
	const holders = findUnknownHolders(reading, index, toCover([...kept, ...standIns]));
	const all = [
		...kept,
		...standIns,
		...holders
	].sort((a, b) => a.from - b.from || b.to - a.to);
	return [...all.flatMap((sighting) => [toMatch$1(sighting), ...aroundMatches(sighting, index)]), ...linkProperWords(reading, set, index, toCover(all))];
}
/** Other names in the place of a claim's: one word exchanged, another party beside a person, another filler of a slot. */
function findStandIns(reading, index, named, cover) {
	const found = [];
	for (const { from, to } of [...reading.runs, ...runsAcrossOf(reading)]) {
		const sighting = over(cover, from, to)?.wrong ? null : exchanged(reading, index, from, to, cover) ?? sameKindBeside(reading, index, from, to);
		if (sighting) found.push(sighting);
	}
	for (const person of named) {
		if (person.claim.is !== "person" || person.wrong && person.relation !== "misspelt") continue;
		const sighting = wrongAffiliation(reading, index, person, cover) ?? wrongWorkplace(reading, person, cover);
		if (sighting) found.push(sighting);
	}
	found.push(...findSwaps(reading, index, named), ...findFillers(reading, index, index.claims, cover));
	const first = /* @__PURE__ */ new Map();
	return found.filter((sighting) => {
		if (over(first, sighting.from, sighting.to)) return false;
		lay(first, sighting);
		return true;
	});
}
function toMatch$1(sighting) {
	const { reading, wrong, claim } = sighting;
	const state = sighting.setAside ? "set-aside" : wrong ? "conflicts" : "agrees";
	const at = wrong ? rangeOf(reading, wrong.from, wrong.to) : null;
	return {
		mention: toMention(reading, sighting.from, sighting.to),
		state,
		claim,
		relation: sighting.relation,
		certainty: sighting.certainty,
		reason: sighting.setAside ?? sighting.reason,
		...at ? { at: toSource(reading.passage, at) } : {},
		actual: at ? reading.passage.text.slice(at.start, at.end) : toMention(reading, sighting.from, sighting.to).surface,
		expected: wrong ? inCaseOf(wrong.expected, reading.passage.text.slice(at.start, at.end)) : null,
		others: [],
		related: [],
		candidates: [{
			claim,
			score: sighting.certainty === "certain" ? 1 : .6,
			cues: [{
				text: sighting.cue,
				weight: 1
			}]
		}]
	};
}
/** A headline in capitals gets its correction in capitals. */
function inCaseOf(expected, written) {
	return written.length > 3 && written === written.toUpperCase() ? expected.toUpperCase() : expected;
}

// src/link/weights.ts
/**
* Every number that linking weighs with, in one place. They were set by hand on the stories before number 35
* in test/stories and on the cases in test/drafts; the later ones are kept for measuring.
*/
/** What a reader's eye has to cross between a word and a figure; the strength of a cue is exp(-sum of these). */
const CROSSING = {
	word: .07,
	functionWord: .03,
	comma: .3,
	conjunction: .3,
	contrast: .8,
	bracket: .5,
	bracketedFigure: .1,
	colon: .25,
	semicolon: .9,
	/** Another figure of the same kind. */
	figure: .5,
	sentence: 1.7,
	/** The sentence before, when this one begins with a pronoun or leans on it. */
	leaningSentence: .6,
	/** A run-in heading such as "The numbers." */
	runIn: .5
};
/** Strength of words that stand outside the passage. */
const PLACE = {
	columnHeader: .95,
	rowHeader: .95,
	rowCell: .7,
	corner: .4,
	caption: .35,
	lead: .5,
	heading: .4,
	outerHeading: .25,
	before: .15
};
const CUE = {
	/** Subject named at full strength. */
	subject: 2,
	/** The head of a subject phrase alone, and the other words without it. */
	head: .6,
	withoutHead: .6,
	/** A subject that is named for another figure of the sentence. */
	inherited: .8,
	/** Qualifiers of its own that a figure needs to take over such a subject. */
	ownQualifier: .3,
	/** A qualifier named at full strength that no other claim about the subject has. */
	qualifier: 1,
	mostQualifiers: 1.5,
	/** All other words of `says`. */
	context: .4,
	/** A counted noun that the claim does not know; for money, shares and measures this much of it. */
	otherNoun: -1.2,
	looseNoun: .3,
	/** "People" where the claim speaks of customers, pupils or patients. */
	anyPeople: -.6,
	/** A word, a name between the figure and its noun that the claim does not know. */
	otherModifier: -.12,
	otherName: -.6,
	/** An average or a maximum where the claim is none. */
	otherStatistic: -.9,
	/** A row or a column of a table that speaks of something which the claim does not know. */
	otherHeader: -.6,
	/** The written figure is the claim's own with a slip: another hedge, unit or magnitude, digits exchanged. */
	slip: .6,
	/** How much more it counts where three or more digits of the claim's figure stand there. */
	ownFigure: 1.5,
	/** How far such a slip outweighs doubts about who is meant. */
	slipFaith: .7,
	/** A word that belongs to another figure of the sentence counts this much. */
	sharedQualifier: .35,
	sharedSubject: .85,
	/** A lower-case word where the claims file has a name. */
	otherCase: .4,
	/** A name near the figure which no claim knows, or which belongs to other claims only. */
	unknownName: -1.1,
	/** A name with which the sentence begins reaches all of it. */
	opening: .85,
	/** The same where the claim is pinned to a name and none of its names is near, and for an owner or a column of a table. */
	nameless: 1.8,
	owner: 3.5,
	rivalName: -.9,
	/** A short sentence names this claim in full and nothing else. */
	alone: .35,
	/** A total beside a word for totals, and another claim there. */
	total: .5,
	noTotal: -.4,
	/** The only claim of the file that measures in this kind of unit. */
	onlyKind: .4,
	/** A figure more than six times as large or small, and no slip, is rarely meant; twice this beyond fifty times. */
	farOff: -.8
};
const LIMIT = {
	/** Subject strength under which a claim is no candidate. */
	subject: .38,
	/** Qualifiers that replace a subject where the figure is plainly a slip of the claim's own. */
	qualifiers: .4,
	/** Score for a conflict to be a warning, and to be an error. */
	likely: 1.3,
	certain: 1.9,
	/** Score for a conflict where the figure is plainly a slip of the claim's, and where nothing in it is like the claim's. */
	slip: 1,
	unlike: 1.75,
	unlikeDate: 1.6,
	/** Score at which such a claim is named in full. */
	plain: 2.6,
	/** What is added where a word speaks against the claim. */
	contradicted: .5,
	/** How far a rival must be behind for the best claim to be clear. */
	clear: .3,
	/** How much stronger its own words have to be than the rival's where the scores are closer than that. */
	clearWord: .3,
	/** Score at which a weaker subject will do. */
	strong: 1.6,
	/** How far the claim that owns the value must be behind for a swap. */
	swap: .45,
	/** Strength of a word that only the claim has, for a swap. */
	ownWord: .5,
	statistic: .6,
	/** Strength of a subject that is named in full. */
	full: .7,
	/** Strength of a name that keeps a figure in its place. */
	named: .4,
	/** By how much two exchanged figures have to suit each other's places better than their own: each of them, and both together. */
	crossed: .05,
	/** Strength of the qualifiers of a claim that may be half of a swap though its subject is not named. */
	half: .3,
	bothCrossed: .5,
	/** Candidates this close to the best may own the value. */
	plausible: 1,
	/** How many candidates are compared with a figure. */
	judged: 16,
	/** A cue that sets a figure aside has to be this near. */
	setAside: .35,
	/** The same where the figure is plainly a slip of the claim's own. */
	setAsideSlip: .78
};

// src/link/crossed.ts
/**
* Two figures that each stand in the other's place, in one paragraph, list or table: each is exactly the value of a claim
* of which the words around the other one speak. Neither has to be sure of its claim by itself; that both are crossed is no
* accident.
*/
function settleCrossed(linked, passages) {
	const blocks = /* @__PURE__ */ new Map();
	for (const one of linked) {
		const passage = passages[one.match.mention.passage];
		if (!one.half || !passage || !canMove(one.match)) continue;
		const key = blockOf(passage);
		blocks.set(key, [...blocks.get(key) ?? [], one]);
	}
	const crossed = /* @__PURE__ */ new Map();
	for (const block of blocks.values()) for (const [index, one] of block.entries()) for (const other of block.slice(index + 1)) {
		if (!areCrossed(one, other) || !inReach(one.match, other.match, passages)) continue;
		crossed.set(one.match, asSwap(one.match, other.half.owner, one.half.owner));
		crossed.set(other.match, asSwap(other.match, one.half.owner, other.half.owner));
	}
	return crossed;
}
/** The items of a list stand in one block. */
function blockOf({ kind, block, trail, lead }) {
	return kind === "item" ? [
		"item",
		...trail,
		lead
	].join("\n") : String(block.start);
}
function canMove({ state, relation, mention }) {
	if (mention.kind !== "quantity" || mention.change === "from") return false;
	return state !== "conflicts" ? relation !== "previous" : relation === "rival";
}
function areCrossed({ half: one }, { half: other }) {
	if (!one || !other || one.owner === other.owner) return false;
	const mine = one.leads.find(({ claim }) => claim === other.owner)?.lead;
	const theirs = other.leads.find(({ claim }) => claim === one.owner)?.lead;
	if (mine === void 0 || theirs === void 0) return false;
	return Math.min(mine, theirs) >= LIMIT.crossed && mine + theirs >= LIMIT.bothCrossed;
}
/** Of a table, the cells of one row or one column. */
function inReach(one, other, passages) {
	const [mine, theirs] = [passages[one.mention.passage]?.cell, passages[other.mention.passage]?.cell];
	return !mine || !theirs || mine.row === theirs.row || mine.column === theirs.column;
}
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

// src/link/slip.ts
/**
* How much one written figure looks like a slip of another: two neighbouring digits exchanged, one digit replaced, lost or
* doubled. 0 for no slip, from 0.9 on it is hardly an accident, 1.5 at most; short figures meet by accident and say little.
* In: surfaces; hedges, units and the zeros of round numbers are ignored.
*/
function slipOf(surface, claimed) {
	const [mine, theirs] = withoutZeros(digits(surface), digits(/\d[\d.,\s]{0,40}/.exec(claimed)?.[0] ?? ""));
	if (mine === theirs || Math.min(mine.length, theirs.length) < 2) return 0;
	if (editDistance(mine, theirs, 2) > 1) return 0;
	const length = Math.max(mine.length, theirs.length);
	if (mine.length !== theirs.length) return DROPPED[Math.min(length, 5)];
	return ([...mine].sort().join("") === [...theirs].sort().join("") ? EXCHANGED : REPLACED)[Math.min(length, 6)];
}
/** By the number of digits: the rarer the chance that two figures are so alike, the more it says. */
const EXCHANGED = [
	0,
	0,
	.6,
	1,
	1.4,
	1.5,
	1.5
];
const REPLACED = [
	0,
	0,
	0,
	.3,
	.7,
	1.1,
	1.4
];
const DROPPED = [
	0,
	0,
	0,
	.5,
	.8,
	1.1
];
/** "320,000" and "230,000" differ in two digits of two. */
function withoutZeros(one, other) {
	const zeros = Math.min(/0*$/.exec(one)[0].length, /0*$/.exec(other)[0].length);
	return zeros === 0 ? [one, other] : [one.slice(0, -zeros), other.slice(0, -zeros)];
}
function digits(text) {
	return text.normalize("NFKC").replace(/\D/g, "").replace(/^0+(?=\d)/, "");
}

// src/link/date-slips.ts
/** How plainly a date is a slip of the claim's: one part is off and the others are right, or the day is nearly right. */
function dateSlip(claim, draft, wrong) {
	if (isNthWeekday(draft)) return nthSlip(claim, draft);
	switch (wrong) {
		case "weekday": return .7;
		case "day": {
			if (claim.day === void 0 || draft.day === void 0) return 0;
			const near = Math.abs(claim.day - draft.day) === 1 || slipOf(String(draft.day), String(claim.day)) > 0;
			const claimed = claim.year === void 0 || claim.month === void 0 ? void 0 : weekdayOf({
				year: claim.year,
				month: claim.month,
				day: claim.day
			});
			return near || draft.weekday !== void 0 && draft.weekday === claimed ? .7 : .2;
		}
		case "month":
			if (draft.day === void 0 || draft.day !== claim.day) return .2;
			if (ROUND_DAYS.has(draft.day)) return .7;
			return draft.year !== void 0 && draft.year === claim.year ? WHOLE_SLIP : 1.05;
		case "year":
			if (draft.month === void 0 || draft.month !== claim.month) return slipOf(String(draft.year), String(claim.year));
			return draft.day !== void 0 && draft.day === claim.day ? WHOLE_SLIP : .8;
		default: return 0;
	}
}
/** "the second Monday in May": a weekday and the week of the month in which it stands. */
function isNthWeekday({ weekday, month, day, from, to }) {
	return weekday !== void 0 && month !== void 0 && day === void 0 && from !== void 0 && to !== void 0;
}
/** Of weekday, month and the week of the month one is wrong and the others are right. */
function nthSlip(claim, draft) {
	const { year, month, day } = claim;
	if (year === void 0 || month === void 0 || day === void 0) return 0;
	const week = (of) => Math.ceil(of / 7);
	return [
		draft.month === month,
		draft.weekday === weekdayOf({
			year,
			month,
			day
		}),
		week(Number(draft.to?.slice(-2))) === week(day)
	].filter(Boolean).length === 2 ? 1.05 : .2;
}
/** Two parts of three are right: nobody writes them by accident. Above 1, so that a claim which is merely spoken of is enough. */
const WHOLE_SLIP = 1.45;
/** Days on which much begins and ends whatever the month. */
const ROUND_DAYS = /* @__PURE__ */ new Set([
	1,
	15,
	30,
	31
]);

// src/link/decide.ts
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
	return evidence.filter(({ equal }, index) => equal || index < LIMIT.judged);
}
function settleOn(judged, judge, candidates) {
	const plausible = judged.filter(isPlausible);
	const owner = ownerOf(judged, plausible, judge.telling);
	const best = plausible[0];
	if (!best) {
		if (owner) return agreement(owner, "weak", candidates);
		return {
			...NOT_COVERED,
			reason: judged.length > 0 ? "no claim’s subject is named near it" : "no claim is about such a figure",
			candidates
		};
	}
	const swapped = owner && owner !== best && !judge.whole && isSwap(best, owner);
	const elsewhere = !owner && judge.telling && best.score < LIMIT.certain ? judged.find(hasValue) : void 0;
	if (elsewhere) return agreement(elsewhere, "weak", candidates);
	if (owner && !swapped) return agreement(owner, owner === best ? "certain" : "likely", candidates);
	const sameValue = judged.find((one) => hasValue(one) && (judge.telling || sharesSubject(one.one, best.one)));
	return conflict(ownFigure(plausible) ?? best, plausible, swapped ? owner : null, sameValue?.one.compiled.claim ?? null, judge, candidates);
}
/** A claim whose own number stands there with a slip is meant before one that is merely named as well. */
function ownFigure(plausible) {
	return plausible.find(({ verdict, score }) => verdict.outcome === "conflicts" && verdict.slip >= .9 && score >= plausible[0].score - LIMIT.plausible / 2);
}
function conflict(best, plausible, owner, ownerAnywhere, judge, candidates) {
	const { slip } = best.verdict;
	const sources = owner || slip >= .6 ? null : judge.derived(best.one);
	if (sources) return {
		...agreement(best, "likely", candidates),
		relation: "derived",
		others: sources,
		reason: "follows from other claims"
	};
	const claim = best.one.compiled.claim;
	const reason = judge.setAside(best.one, slip);
	if (reason) return {
		...NOT_COVERED,
		state: "set-aside",
		claim,
		reason,
		candidates
	};
	const rival = plausible.find((other) => other !== best && other.verdict.outcome === "conflicts");
	if (rival && best.score - rival.score < LIMIT.clear && ownWords(best.one, rival.one) - ownWords(rival.one, best.one) < LIMIT.clearWord) return {
		...NOT_COVERED,
		reason: `could be about ${claim.id} or ${rival.one.compiled.claim.id}`,
		candidates
	};
	const doubts = judge.doubts(best.one, plausible.map(({ one }) => one));
	const score = best.score + doubts.reduce((sum, doubt) => sum + doubt.weight, 0) * (1 - CUE.slipFaith * Math.min(1, slip));
	const rightful = owner?.one.compiled.claim ?? (best.verdict.relation === "disjoint" ? ownerAnywhere : null);
	if (score < (rightful ? LIMIT.likely : leastScore(best, judge.unlike))) return {
		...NOT_COVERED,
		reason: doubts[0] && best.score >= LIMIT.likely ? doubts[0].text : "the nearest claim is not clearly meant",
		candidates
	};
	return {
		state: "conflicts",
		claim,
		relation: rightful ? "rival" : best.verdict.relation,
		certainty: score >= LIMIT.certain ? "certain" : "likely",
		...!rightful && isUnlike(best.verdict) ? { unlike: true } : {},
		reason: null,
		expected: judge.expected(claim),
		others: rightful ? [rightful] : [],
		candidates
	};
}
/** A figure that does not even look like the claim's has to be named the more plainly; one that is nearly the claim's, less. */
function leastScore({ one, verdict }, unlike) {
	if (verdict.relation === "date") return unlike;
	if (verdict.slip >= .9) return LIMIT.slip;
	if (!isUnlike(verdict)) return LIMIT.likely;
	return one.cues.some(({ weight }) => weight < -.2) || verdict.far > 0 ? unlike + LIMIT.contradicted : unlike;
}
function isUnlike({ relation, slip }) {
	return slip < SIMILAR && UNLIKE.has(relation);
}
const UNLIKE = /* @__PURE__ */ new Set(["disjoint", "date"]);
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
	if (one.subject >= LIMIT.subject || one.subject >= LIMIT.subject / 2 && one.score >= LIMIT.strong) return true;
	if (verdict.slip < .9) return false;
	return one.qualifiers >= LIMIT.qualifiers || one.subject > 0 && (verdict.slip > 1 || one.compiled.onlyKind);
}
function valueCue(verdict) {
	return CUE.slip * verdict.slip + CUE.farOff * verdict.far;
}
/** The claim that has this value, if it is near enough: one that states it before one of which it is only loosely true. */
function ownerOf(judged, plausible, telling) {
	const best = plausible[0];
	const within = (one, distance) => !best || one.score >= best.score - distance;
	const exact = (telling ? judged : plausible).find((one) => EXACT.has(one.verdict.relation) && isAgreement(one.verdict) && one.score >= .35 && (within(one, telling ? LIMIT.plausible * 2 : LIMIT.plausible) || telling && one.one.named >= LIMIT.named));
	if (exact) return exact;
	const own = ownFigure(plausible);
	return plausible.find((one) => isAgreement(one.verdict) && within(one, LIMIT.clear) && (!own || one.score >= own.score + LIMIT.plausible / 2));
}
const EXACT = /* @__PURE__ */ new Set([
	"same",
	"rounded",
	"previous"
]);
/** The best claim must win by words of its own that the owner of the value lacks, and not the other way round. */
function isSwap(best, owner) {
	if (best.score - owner.score < LIMIT.swap || best.one.subject < LIMIT.subject) return false;
	if (owner.one.named >= LIMIT.named && best.one.named < owner.one.named) return false;
	const [own, theirs] = [ownWords(best.one, owner.one), ownWords(owner.one, best.one)];
	return own >= LIMIT.ownWord && own - theirs >= LIMIT.swap * .8;
}
/** Strength of the strongest word that one claim has and the other has not. */
function ownWords(one, other) {
	const theirs = other.words();
	return Math.max(0, ...[...one.words()].map(([stem, strength]) => theirs.has(stem) ? 0 : strength));
}
/** The claim that has exactly this value, and how far the words around it speak rather for other claims of its kind. */
function halfOf(judged) {
	const owners = judged.filter(({ verdict }) => verdict.relation === "same" && verdict.outcome === "agrees");
	const owner = owners[0];
	const mine = owner?.one.compiled.claim;
	if (!owner || mine?.kind !== "value") return null;
	if (owners.length > 1 && mine.quantity.low.abs().lt(10)) return null;
	return {
		owner: mine,
		leads: judged.flatMap(({ one, verdict }) => {
			const { claim } = one.compiled;
			if (claim.kind !== "value" || verdict.relation === "same") return [];
			if (one.subject < LIMIT.subject && one.qualifiers < LIMIT.half) return [];
			return claim.quantity.dimension === mine.quantity.dimension && claim.quantity.unit === mine.quantity.unit ? [{
				claim,
				lead: one.score - owner.one.score
			}] : [];
		})
	};
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
		weight: CUE.slip * verdict.slip
	});
	if (verdict.far > 0) cues.push({
		text: "far from its figure",
		weight: CUE.farOff * verdict.far
	});
	return {
		claim: one.compiled.claim,
		score,
		cues
	};
}
/** The mention a decision is about, for callers that finish a match. */
function finish(mention, { half: _, ...decision }) {
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
const PERIODS = words("year month week quarter season decade century summer winter spring autumn fall term edition time round election weekend night");
/** The figure is imagined, wished, feared or foreseen. */
const HYPOTHESIS = words("might maybe perhaps hypothetical hypothetically expect hope fear want wish dream forecast predict projection project estimate alternative instead ambition aspire aspiration target rumour rumor speculate speculation guess reckon bet bookmaker poll sample model scenario rather could possible possibly potentially propose proposal abandon shelve consider threshold aim talked designed allege assume calculate pencil intend");
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
const OTHERS = words("theirs rival competitor elsewhere sister neighbouring neighboring separate separately unrelated else");
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

// src/link/lexicon/synonyms.ts
/**
* Sets of everyday English words that writers exchange for each other when they state a figure. Made by hand from the
* vocabulary of news and reports in general; each line is one set, given in base forms. Membership is evidence for a link,
* weaker than the same word, and never proof.
*/
const SETS = `
job post position role work
employee worker staff person people member workforce headcount
create new add generate bring
support sustain back safeguard
rise increase climb grow growth up jump raise higher surge soar gain go-up uplift hike
fall decrease drop decline down reduce reduction lower cut slip shrink slump dip plunge
cost price charge fee pay bill fare
price priced charge
cost spend spending expenditure budget outlay
buy purchase order
sell sale
make build produce manufacture production output
save saving cut reduction economy
gap shortfall deficit hole
close shut closure
open opening reopen
start begin launch commence kick-off
end finish close conclude
win victory beat defeat
vote ballot poll
majority margin lead
reject turn-down spoil spoilt refuse
voter elector electorate
customer client subscriber business company firm
user seat
house home household property
building site plant factory
plan scheme proposal project programme program
fund funding finance money investment grant
loan lend lending credit
donate donation give gift donor
raise collect
die death dead kill fatality fatal
hurt injure injury wound casualty
child pupil student schoolchild
teacher teaching
doctor physician gp
patient case
wait waiting queue
hospital trust infirmary
participant volunteer subject recruit enrol enrolled
effective efficacy effectiveness
dose jab injection shot
study trial research
visitor visit attendance attend
ticket admission entry
guest visitor
exhibit object item artefact piece
area hectare acre
length long stretch mile
height tall high
depth deep
weight weigh heavy
speed fast quick velocity
distance long away far
width wide
last take duration length run
journey trip travel
passenger traveller rider
train service
road route motorway
rain rainfall
snow snowfall
wind gust
temperature hot warm cold
power electricity energy
generate produce output capacity
turbine windmill
revenue turnover sales income
profit earnings surplus
loss deficit
share stock stake
dividend payout
debt borrowing
salary wage pay
tax levy duty
guidance forecast outlook
copy unit
download install
player gamer
level stage
goal score
point mark
match game fixture
season campaign
crowd attendance spectator
runner finisher entrant competitor
record best
race event
judge justice
sentence jail prison term imprisonment
damages compensation award payout
fine penalty
appeal appellant
hearing case
book title volume
borrow loan lend issue
species kind
bird chick
tree sapling
farm holding
recipe dish
ingredient
portion serving serve
meal lunch dinner
cook chef
oven bake baking
sugar flour
storage store space capacity
request call
limit cap maximum max quota ceiling
minimum floor least
guarantee promise sla commitment
uptime availability
response reply answer
discount reduction off saving
refund money-back
trial try
annual yearly year annually
monthly month
weekly week
daily day
hourly hour
integration app connector
back-up backup
keep retain hold store
country nation
leader head chief
summit meeting talks
step stage phase
council authority
councillor member
library branch
reserve reserves
consultation survey
oppose against opposed
favour support back
response respondent reply answer
empty vacant unfilled
redundancy redundant risk
late overdue delay
early soon
average mean typical
total altogether overall combined
share proportion percentage portion slice
turnout
found founded start establish set-up
hire recruit employ
size area
age old
win award
`;
/** Base form → numbers of the sets that hold it. */
const SYNONYMS = (() => {
	const sets = /* @__PURE__ */ new Map();
	for (const [index, line] of SETS.trim().split("\n").entries()) for (const word of new Set(line.split(" "))) sets.set(word, [...sets.get(word) ?? [], index]);
	return sets;
})();

// src/link/vocabulary.ts
/** Words for a sum of parts. */
const TOTALS = /* @__PURE__ */ new Set([
	"total",
	"totals",
	"overall",
	"altogether",
	"combined",
	"sum"
]);
/** Reads the words of all claims once. */
function compile(set) {
	const nameClaims = set.claims.filter((claim) => claim.kind === "name");
	const figures = set.claims.filter((claim) => (claim.kind === "value" || claim.kind === "date") && claim.status === "active");
	const formsOf = formsByName(nameClaims);
	const kinds = countKinds(figures);
	const claims = figures.map((claim) => compileClaim(claim, formsOf, kinds));
	const names = new Set(nameClaims.flatMap((claim) => [claim.name, ...claim.also].flatMap((form) => tokenize(form).map((token) => token.lower))));
	const days = claims.flatMap(({ claim }) => claim.kind === "date" && claim.date.day !== void 0 && claim.date.year !== void 0 ? [claim.date] : []);
	const years = days.map((date) => date.year);
	const common = commonest(years);
	const first = days.find((date) => date.year === common);
	return {
		claims,
		near: indexOf(claims),
		...lookUps(claims),
		typeOf: typesOf(nameClaims),
		withValue: valueIndexOf(claims),
		years: [...new Set(years)],
		today: first ? `${first.year}-${String(first.month).padStart(2, "0")}-${String(first.day).padStart(2, "0")}` : null,
		known: new Set(set.claims.flatMap((claim) => wordsOf$1(claim).flatMap((text) => tokenize(text).map((token) => stem(token.lower))))),
		names,
		actors: new Set(claims.flatMap((claim) => claim.qualifiers.flatMap((qualifier) => qualifier.alternatives.flatMap((phrase) => phrase.features.filter((feature) => feature.capital).map((feature) => feature.stem)))))
	};
}
function lookUps(claims) {
	const byClaim = new Map(claims.map((compiled) => [compiled.claim, compiled]));
	const places = new Map(claims.map((compiled, place) => [compiled, place]));
	const byHead = /* @__PURE__ */ new Map();
	for (const compiled of claims) for (const stem of headsOf(compiled)) {
		const known = byHead.get(stem);
		if (known) known.push(compiled);
		else byHead.set(stem, [compiled]);
	}
	return {
		of: (claim) => byClaim.get(claim),
		withHead: (stems) => {
			return [...new Set([...stems].flatMap((stem) => byHead.get(stem) ?? []))].sort((one, other) => places.get(one) - places.get(other));
		}
	};
}
/** The stems of the heads of a claim's subjects. */
function headsOf({ subjects }) {
	return new Set(subjects.flatMap((phrase) => phrase.features[phrase.head]?.stem ?? []));
}
/** More claims than this are not weighed for one figure. */
const MOST = 48;
/** Finds claims by the stems of their subjects and qualifiers, and by the synonyms of these. */
function indexOf(claims) {
	const byWord = /* @__PURE__ */ new Map();
	for (const compiled of claims) {
		const features = [...compiled.subjects, ...compiled.qualifiers.flatMap((qualifier) => qualifier.alternatives)].flatMap((phrase) => phrase.features);
		for (const key of new Set(features.flatMap((feature) => [feature.stem, ...groupsOf(feature.lemma)]))) {
			const known = byWord.get(key);
			if (known) known.push(compiled);
			else byWord.set(key, [compiled]);
		}
	}
	return (words, accepts) => {
		const scores = /* @__PURE__ */ new Map();
		const strengths = /* @__PURE__ */ new Map();
		for (const { word, strength, inherited } of words) for (const key of [
			word.stem,
			...word.compound ? [word.compound] : [],
			...groupsOf(word.lemma)
		]) strengths.set(key, Math.max(strengths.get(key) ?? 0, strength, inherited));
		for (const [key, strength] of strengths) {
			const found = byWord.get(key) ?? [];
			for (const compiled of found) if (accepts(compiled.claim)) scores.set(compiled, (scores.get(compiled) ?? 0) + strength / Math.log2(1 + found.length));
		}
		if (scores.size <= MOST) return [...scores.keys()];
		return [...scores].sort((a, b) => b[1] - a[1] || (a[0].claim.id < b[0].claim.id ? -1 : 1)).slice(0, MOST).map(([compiled]) => compiled);
	};
}
function typesOf(names) {
	const types = new Map(names.flatMap((claim) => [claim.name, ...claim.also].flatMap((form) => tokenize(form).map((token) => [stem(token.lower), claim.is]))));
	return (key) => types.get(key);
}
function valueIndexOf(claims) {
	const byValue = /* @__PURE__ */ new Map();
	for (const compiled of claims) {
		if (compiled.claim.kind !== "value") continue;
		const key = valueKey(compiled.claim.quantity);
		byValue.set(key, [...byValue.get(key) ?? [], compiled]);
	}
	return (quantity) => (byValue.get(valueKey(quantity)) ?? []).slice(0, 8);
}
function valueKey({ dimension, unit, low, high }) {
	return `${dimension} ${unit} ${low.toString()} ${high.toString()}`;
}
function groupsOf(lemma) {
	return (SYNONYMS.get(lemma) ?? []).map((group) => `=${group}`);
}
/** The content words of a phrase as features; offsets are lost on purpose. */
function toPhrase(text) {
	const tokens = tokenize(text);
	const features = [];
	let head = -1;
	let headFixed = false;
	for (const token of tokens) {
		if (PREPOSITIONS$1.has(token.lower) && features.length > 0) headFixed = true;
		if (!isContent(token)) continue;
		features.push({
			stem: stem(token.lower),
			lemma: token.lemma,
			capital: token.capital && token.text !== token.text.toUpperCase()
		});
		if (!headFixed) head = features.length - 1;
	}
	return {
		text,
		features,
		head: Math.max(0, head)
	};
}
/** Whether two words mean the same thing: 1 for the same stem, less for synonyms, 0 otherwise. */
function likeness(feature, token) {
	if (feature.stem === token.stem || feature.stem === token.compound) return 1;
	const mine = SYNONYMS.get(feature.lemma);
	const theirs = mine && SYNONYMS.get(token.lemma);
	return mine && theirs?.some((group) => mine.includes(group)) ? .7 : 0;
}
/** Words, numbers that name (years, "4"), and single capital letters such as the D of "Band D". */
function isContent(token) {
	if (token.kind === "mark") return false;
	if (token.kind === "number") return true;
	if (token.text.length === 1) return token.capital && token.lower !== "a" && token.lower !== "i";
	return !FUNCTION_WORDS.has(token.lower);
}
/** The value that occurs most often; of several the first. */
function commonest(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	let best;
	for (const [value, count] of counts) if (best === void 0 || count > counts.get(best)) best = value;
	return best;
}
function compileClaim(claim, formsOf, kinds) {
	const subjects = claim.of.map(toPhrase).filter((phrase) => phrase.features.length > 0);
	const qualifiers = (claim.whenText && !claim.about.includes(claim.whenText) ? [...claim.about, claim.whenText] : claim.about).map((text) => ({
		text,
		alternatives: [text, ...formsOf(text)].map(toPhrase).filter((phrase) => phrase.features.length > 0)
	})).filter((qualifier) => qualifier.alternatives.length > 0);
	const own = new Set([...subjects, ...qualifiers.flatMap((qualifier) => qualifier.alternatives)].flatMap((phrase) => phrase.features.map((f) => f.stem)));
	const figure = new Set(tokenize(claim.text).map((token) => stem(token.lower)));
	const context = toPhrase(claim.says).features.filter((feature) => !own.has(feature.stem) && !figure.has(feature.stem) && !/^\d/.test(feature.stem));
	return {
		claim,
		subjects,
		qualifiers,
		context,
		stems: /* @__PURE__ */ new Set([...own, ...context.map((feature) => feature.stem)]),
		direction: directionOf$1(claim),
		isTotal: isTotal(claim),
		onlyKind: isOnlyKind(claim, kinds)
	};
}
/** The direction that the figure, or the sentence around it, writes: "down 11.4 points". */
function directionOf$1(claim) {
	if (claim.kind !== "value") return null;
	const own = (text) => extractQuantities(text, []).find((reading) => reading.quantity.low.abs().eq(claim.quantity.low.abs()));
	return own(claim.text)?.direction ?? own(claim.says)?.direction ?? own(claim.text)?.quantity.sign ?? null;
}
function isTotal(claim) {
	const words = tokenize([
		claim.says,
		...claim.of,
		...claim.about
	].join(" "));
	return claim.kind === "value" && (claim.derived?.how === "sum" || words.some((token) => TOTALS.has(token.lower)));
}
/** Kinds that are rare enough for one claim to be meant whenever they occur. Durations, money and plain numbers never are. */
const RARE = /* @__PURE__ */ new Set([
	"multiple",
	"score",
	"measure",
	"version",
	"points"
]);
function isOnlyKind(claim, kinds) {
	return claim.kind === "value" && RARE.has(claim.quantity.dimension) && kinds.get(unitKey(claim.quantity)) === 1;
}
/** How many claims measure in each unit. */
function countKinds(claims) {
	const kinds = /* @__PURE__ */ new Map();
	for (const claim of claims) if (claim.kind === "value") kinds.set(unitKey(claim.quantity), (kinds.get(unitKey(claim.quantity)) ?? 0) + 1);
	return kinds;
}
function unitKey({ dimension, unit }) {
	return `${dimension} ${unit}`;
}
function formsByName(names) {
	const byForm = /* @__PURE__ */ new Map();
	for (const claim of names) for (const form of new Set([claim.name, ...claim.also].map((each) => each.toLowerCase()))) {
		const known = byForm.get(form);
		if (known) known.push(claim);
		else byForm.set(form, [claim]);
	}
	return (text) => {
		const wanted = text.toLowerCase();
		return (byForm.get(wanted) ?? []).flatMap((claim) => [claim.name, ...claim.also]).filter((form) => form.toLowerCase() !== wanted);
	};
}
function wordsOf$1(claim) {
	const shared = [
		claim.says,
		...claim.of,
		...claim.about,
		claim.whenText ?? ""
	];
	switch (claim.kind) {
		case "name": return [
			...shared,
			claim.name,
			...claim.also,
			...claim.roles
		];
		case "quote": return [
			...shared,
			claim.quote,
			claim.speaker ?? ""
		];
		case "list": return [...shared, ...claim.members];
		default: return shared;
	}
}

// src/link/scene.ts
/** Prepares a passage: words, sentences, what stands around it. */
function toScene(passage, mentions, around) {
	const ranges = sentences(passage.text);
	const words = toWords(passage.text, ranges);
	const at = new Map(mentions.map((mention) => [mention, wordRange(words, mention.range)]));
	return {
		passage,
		words,
		sentences: ranges,
		mentions,
		at,
		surroundings: surroundingsOf(passage, around),
		costs: sumCosts(words, ranges, passage.text, new Set([...at.values()].map((range) => range.start)))
	};
}
/** Strength, between 0 and 1, with which the word at `index` reaches the mention; `kin` are the figures of its kind in the passage. */
function reach(scene, index, mention, kin) {
	const range = scene.at.get(mention);
	if (!range) return 0;
	if (index >= range.start && index < range.end) return 1;
	const [low, high] = index < range.start ? [index, range.end - 1] : [range.start, index];
	const between = index < range.start ? startsBetween(scene, kin, index + 1, range.start) : startsBetween(scene, kin, range.end, index);
	return Math.exp(scene.costs[low] - scene.costs[high] - between * CROSSING.figure);
}
const startCounts = /* @__PURE__ */ new WeakMap();
/** How many of the mentions begin at a word from `from` up to but not at `to`. */
function startsBetween(scene, kin, from, to) {
	if (kin.length === 0 || to <= from) return 0;
	let counts = startCounts.get(kin);
	if (!counts) {
		const starts = new Set(kin.map((mention) => scene.at.get(mention)?.start));
		let sum = 0;
		counts = [...scene.words.map((_, index) => sum += starts.has(index) ? 1 : 0), sum];
		startCounts.set(kin, counts);
	}
	return counts[to - 1] - (counts[from - 1] ?? 0);
}
/** Takes any text and gives its content words; each text is read once. */
function contentReader() {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		let words = known.get(text);
		if (!words) {
			words = toWords(text, []).filter((word) => word.content);
			known.set(text, words);
		}
		return words;
	};
}
/** The words of a text and the sentences they stand in. */
function toWords(text, ranges) {
	let sentence = 0;
	const tokens = tokenize(text);
	return tokens.map((token, index) => {
		while (sentence + 1 < ranges.length && token.start >= ranges[sentence + 1].start) sentence++;
		const { text: surface, lower, lemma, start, end, kind, capital } = token;
		const compound = compoundOf(tokens, index);
		return {
			text: surface,
			lower,
			lemma,
			start,
			end,
			kind,
			capital,
			stem: stem(lower),
			content: isContent(token),
			compound,
			sentence
		};
	});
}
/** Particles that join verbs as nouns do: roll out and rollout, lay off and lay-off. */
const PARTICLES = /* @__PURE__ */ new Set([
	"up",
	"out",
	"off",
	"down",
	"in",
	"over",
	"back",
	"away"
]);
function compoundOf(tokens, index) {
	const next = tokens[index + 1]?.text === "-" ? tokens[index + 2] : tokens[index + 1];
	const token = tokens[index];
	return next && token.kind === "word" && PARTICLES.has(next.lower) ? stem(token.lemma + next.lower) : null;
}
/** Indexes of the words that a range of the text covers, by binary search. */
function wordRange(words, range) {
	let start = 0;
	for (let high = words.length; start < high;) {
		const middle = start + high >> 1;
		if (words[middle].end > range.start) high = middle;
		else start = middle + 1;
	}
	let end = start;
	while (end < words.length && words[end].start < range.end) end++;
	return {
		start,
		end: Math.max(end, start + 1)
	};
}
function sumCosts(words, ranges, text, figures) {
	const costs = [];
	let sum = 0;
	for (const [index, word] of words.entries()) {
		const previous = words[index - 1];
		if (previous && previous.sentence !== word.sentence) sum += sentenceCost(words, index, ranges[previous.sentence], text);
		sum += word.text === "(" && figures.has(index + 1) ? CROSSING.bracketedFigure : crossing(word, words, index);
		costs.push(sum);
	}
	return costs;
}
function sentenceCost(words, index, before, text) {
	if (before && !/\d/.test(text.slice(before.start, before.end)) && text.slice(before.start, before.end).split(" ").length <= 4) return CROSSING.runIn;
	return leans(words, index) ? CROSSING.leaningSentence : CROSSING.sentence;
}
/** A sentence that begins with a pronoun, or says "of them", goes on about the one before. */
function leans(words, index) {
	for (let at = index; at < words.length && at < index + 8 && words[at].sentence === words[index].sentence; at++) {
		const { lower } = words[at];
		if (at < index + 2 && (PRONOUNS$1.has(lower) || lower === "and" || lower === "but")) return true;
		if (lower === "of" && /^(?:them|these|those|it)$/.test(words[at + 1]?.lower ?? "")) return true;
	}
	return false;
}
const CONTRAST = /* @__PURE__ */ new Set([
	"but",
	"while",
	"whereas",
	"although",
	"though",
	"whilst",
	"unlike"
]);
const JOIN = /* @__PURE__ */ new Set([
	"and",
	"or",
	"plus"
]);
function crossing(word, words, index) {
	if (word.kind === "mark") {
		if (word.text === ",") return CROSSING.comma;
		if (word.text === ";") return CROSSING.semicolon;
		if (word.text === ":") return CROSSING.colon;
		if (/[()[\]—–]/.test(word.text)) return CROSSING.bracket;
		return 0;
	}
	if (CONTRAST.has(word.lower) || word.lower === "which" && words[index - 1]?.lower === "of") return CROSSING.contrast;
	if (JOIN.has(word.lower)) return words[index - 1]?.text === "," ? CROSSING.conjunction / 2 : CROSSING.conjunction;
	return FUNCTION_WORDS.has(word.lower) ? CROSSING.functionWord : CROSSING.word;
}
function surroundingsOf(passage, { row, before, contentOf }) {
	const found = [];
	const add = (text, place) => {
		if (text) for (const word of contentOf(text)) found.push({
			word,
			place,
			strength: PLACE[place]
		});
	};
	if (passage.cell) {
		if (!passage.cell.header) {
			add(passage.cell.columnHeader, "columnHeader");
			add(passage.cell.rowHeader, "rowHeader");
		}
		for (const text of row) add(text, "rowCell");
		add(passage.cell.corner, "corner");
		add(passage.cell.caption, "caption");
	}
	add(passage.lead, "lead");
	add(passage.trail.at(-1) ?? "", "heading");
	for (const heading of passage.trail.slice(0, -1)) add(heading, "outerHeading");
	if (!passage.cell) add(before, "before");
	return found;
}

// src/link/setting.ts
function sentenceOf$2(scene, mention) {
	const start = scene.at.get(mention)?.start ?? 0;
	return scene.words[Math.min(start, scene.words.length - 1)]?.sentence ?? 0;
}
function foreign(compiled, word) {
	return !compiled.stems.has(word.stem);
}
/** The strongest cue word before or behind the mention, in its own sentence. */
function strongest(setting, isCue, limit) {
	const { scene, mention } = setting;
	const here = sentenceOf$2(scene, mention);
	let best = null;
	let most = limit;
	for (const [index, word] of scene.words.entries()) {
		if (word.sentence !== here || !isCue(word, index) || !concerns(setting, index)) continue;
		const strength = reach(scene, index, mention, []);
		if (strength >= most) [best, most] = [word, strength];
	}
	if (best) return best;
	for (const { word, place } of scene.surroundings) if ((place === "columnHeader" || place === "rowHeader" || place === "caption") && isCue(word, 0)) return word;
	return null;
}
/**
* Whether a cue speaks of this figure. Before the first figure of its sentence it speaks of them all ("Last year it took £7m
* and closed two halls"); behind one it belongs to the nearest ("£36.9m, up from £31.2m a year ago").
*/
function concerns({ scene, mention }, index) {
	const here = scene.words[index]?.sentence;
	const figures = scene.mentions.filter((other) => other.kind === "quantity" && scene.words[scene.at.get(other)?.start ?? 0]?.sentence === here);
	if (figures.length < 2 || figures.every((figure) => (scene.at.get(figure)?.start ?? 0) > index)) return true;
	const start = scene.at.get(mention)?.start ?? 0;
	if (index < start) {
		const between = scene.words.slice(index + 1, start);
		const joint = between.findLastIndex((word) => word.lower === "and" || word.lower === "but" || word.text === ";");
		return joint < 0 || !between.slice(0, joint).some((word) => word.kind === "number") ? !figures.some((figure) => nearer(scene, index, figure, mention) && joint >= 0) : false;
	}
	return !figures.some((figure) => nearer(scene, index, figure, mention));
}
function nearer(scene, index, one, other) {
	return one !== other && reach(scene, index, one, []) > reach(scene, index, other, []) * 1.05;
}
function startsSentence(words, index) {
	for (let before = index - 1; before >= 0; before--) {
		const word = words[before];
		if (word.kind === "mark" && /["“‘'(*[]/.test(word.text)) continue;
		return word.sentence !== words[index].sentence || /[.:!?–—]/.test(word.text);
	}
	return true;
}

// src/link/doubts.ts
/** Names near the figure that no claim knows, or that only other claims know: another actor, another place. */
function doubtsOf(setting, evidence, field) {
	const { scene, mention, vocabulary } = setting;
	const rivals = new Set(field.filter((one) => one !== evidence).flatMap((one) => namesOf(one.compiled)));
	const own = namesOf(evidence.compiled);
	const nameless = own.length > 0 && evidence.named < .25;
	const found = /* @__PURE__ */ new Map();
	const consider = (word, strength, role) => {
		if (!foreign(evidence.compiled, word) || strength < .3) return;
		const unknown = !vocabulary.known.has(word.stem) && !vocabulary.names.has(word.lower);
		if (!unknown && !rivals.has(word.stem) && !(nameless && vocabulary.actors.has(word.stem) && isAkin(word.stem, own, vocabulary))) return;
		const weight = (unknown ? CUE.unknownName : CUE.rivalName) * strength * role * (evidence.named > strength ? .35 : nameless ? CUE.nameless : 1);
		const kind = unknown ? "unknown" : "rival";
		if (weight < (found.get(kind)?.weight ?? 0)) found.set(kind, {
			text: `speaks of ${word.text}`,
			weight
		});
	};
	for (const [index, word] of scene.words.entries()) {
		if (!isName(word, index, setting) || isPartOfKnown(scene, index, vocabulary)) continue;
		const opens = word.sentence === sentenceOf$2(scene, mention) && opensSentence(scene.words, index);
		consider(word, Math.max(reach(scene, index, mention, []), opens ? CUE.opening : 0), roleOf(scene, index, reach(scene, index, mention, [])));
	}
	for (const { word, strength, place } of scene.surroundings) {
		if (place !== "columnHeader" && place !== "rowHeader") continue;
		if (word.capital && word.kind === "word" && (setting.proper.has(word.lower) || rivals.has(word.stem))) consider(word, strength, CUE.owner);
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
	if (after === "'s" || after === "'" || after === "’s") return strength >= .6 ? CUE.owner : 1;
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
		const words = toWords(passage.text, sentences(passage.text));
		for (const [index, word] of words.entries()) if (word.capital && word.kind === "word" && !startsSentence(words, index) && word.content && !COMMON_CAPITALS.has(word.lower)) proper.add(word.lower);
	}
	return proper;
}
const COMMON_CAPITALS = new Set("january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu thur thurs fri sat sun mr mrs ms miss mx dr sir dame lord lady professor prof councillor cllr captain chief minister president prime english british american european christmas easter internet vat table figure note ceo cfo cto mp mps pm".split(" "));
function isName(word, index, { scene, proper }) {
	if (!word.capital || word.kind !== "word" || !word.content || COMMON_CAPITALS.has(word.lower)) return false;
	if (scene.passage.kind === "heading" || scene.passage.kind === "field" || scene.passage.cell) return proper.has(word.lower);
	if (!startsSentence(scene.words, index) || proper.has(word.lower)) return true;
	const next = scene.words[index + 1];
	return next?.lower === "'s" || next?.capital === true && next.kind === "word" && next.content && !COMMON_CAPITALS.has(next.lower);
}
/** A name with which a sentence begins, to its last part: "St Brice's". */
function opensSentence(words, index) {
	let first = index;
	while (words[first - 1]?.capital && words[first - 1]?.sentence === words[index].sentence) first--;
	return startsSentence(words, first);
}

// src/link/evidence.ts
/** Weighs the claims that `accepts` lets through against the words around a mention, the best first. `kin` compete for the same words. */
function weigh(scene, mention, kin, vocabulary, accepts) {
	const nearby = wordsNear(scene, mention, kin);
	const near = vocabulary.near(nearby, accepts);
	const equal = mention.kind === "quantity" ? vocabulary.withValue(mention.quantity) : [];
	const named = [...near, ...equal.filter((compiled) => !near.includes(compiled) && accepts(compiled.claim))].map((compiled) => ({
		compiled,
		subject: subjectOf(compiled, nearby)
	}));
	const surroundings = {
		nearby,
		counted: countedPhrase(scene, mention),
		measured: measuredNoun(scene, mention),
		headers: headersOf(scene),
		field: named.filter(({ subject }) => subject.strength >= LIMIT.subject * .6).map(({ compiled }) => compiled),
		strict: mention.kind === "quantity" && mention.quantity.dimension === "count",
		total: isOfTotal(mention, nearby),
		paired: mention.kind === "quantity" && mention.change === "to",
		alone: isShort(scene, mention)
	};
	return named.map(({ compiled, subject }) => weighOne(compiled, subject, surroundings, equal.includes(compiled))).filter((evidence) => evidence.subject > 0 || evidence.qualifiers > 0 || evidence.equal).sort((a, b) => b.score - a.score || (a.compiled.claim.id < b.compiled.claim.id ? -1 : 1));
}
/**
* The words that a figure counts: those behind it up to the next function word or mark ("16 European leaders" → European,
* leaders). Empty where it stands without a noun.
*/
function countedPhrase(scene, mention) {
	const range = scene.at.get(mention);
	if (!range || scene.passage.cell) return [];
	let index = range.end;
	if (scene.words[index]?.lower === "of") {
		index++;
		while (DETERMINERS.has(scene.words[index]?.lower ?? "")) index++;
	}
	const phrase = [];
	for (; index < scene.words.length && phrase.length < 5; index++) {
		const word = scene.words[index];
		if (word.text === "-") continue;
		if (word.kind !== "word" || STOPS.has(word.lower) || !word.content || word.sentence !== scene.words[range.start]?.sentence) break;
		phrase.push(word);
	}
	return phrase;
}
/** The noun that a figure is said to be the size of: "bursts of up to 40", "a majority of 1,575". */
function measuredNoun(scene, mention) {
	const start = scene.at.get(mention)?.start ?? 0;
	const noun = scene.words[start - 2];
	return scene.words[start - 1]?.lower === "of" && noun?.content && noun.kind === "word" && !MEASURES.has(noun.lemma) ? noun : null;
}
/** Nouns that stand for any size. */
const MEASURES = new Set("total sum number figure value amount rise fall increase decrease cut cost price charge fee score average maximum minimum limit rate share range level group team batch crowd set change difference worth size margin tune backing support".split(" "));
const STOPS = /* @__PURE__ */ new Set([
	...AUXILIARIES,
	...CONJUNCTIONS,
	...PREPOSITIONS$1,
	...PRONOUNS$1,
	...DETERMINERS
]);
function wordsNear(scene, mention, kin) {
	const nearby = [];
	const own = scene.at.get(mention);
	const here = scene.words[own?.start ?? 0]?.sentence;
	const siblings = kin.filter((other) => other !== mention && scene.words[scene.at.get(other)?.start ?? 0]?.sentence === here);
	const [from, to] = span(scene, own?.start ?? 0, own?.end ?? 0);
	for (let index = from; index < to; index++) {
		const word = scene.words[index];
		if (!word.content || own && index >= own.start && index < own.end && word.kind === "number") continue;
		const strength = reach(scene, index, mention, kin);
		const theirs = word.sentence === here ? Math.max(0, ...beside(scene, siblings, index).map((other) => reach(scene, index, other, kin))) : 0;
		const inherited = theirs * CUE.inherited;
		if (Math.max(strength, inherited) < FAINT) continue;
		nearby.push({
			word,
			strength,
			inherited,
			shared: theirs > strength * 1.05
		});
	}
	for (const { word, strength } of scene.surroundings) nearby.push({
		word,
		strength,
		inherited: 0,
		shared: false
	});
	return nearby;
}
/** A sentence of a few words about one figure. */
function isShort(scene, mention) {
	const own = scene.at.get(mention)?.start ?? 0;
	const here = scene.words[own]?.sentence;
	const words = scene.words.filter(({ sentence, kind }) => sentence === here && kind !== "mark");
	const figures = scene.mentions.filter((other) => scene.words[scene.at.get(other)?.start ?? 0]?.sentence === here);
	return !scene.passage.cell && words.length <= SHORT && figures.length === 1;
}
const SHORT = 9;
/** Whether a figure is called a total, by its own words or by the header of its row or column. */
function isOfTotal(mention, nearby) {
	return mention.kind === "quantity" && mention.relation === "total" || nearby.some(({ word, strength }) => strength >= .85 && TOTALS.has(word.lower));
}
/** Words that reach a figure less than this are not looked at. */
const FAINT = .08;
/** A list that shares one subject is looked at this many words far, either way. */
const FAR = 80;
/** The words that can matter: those within reach, and those of the sentence, which another figure may hand on. */
function span(scene, start, end) {
	const limit = -Math.log(FAINT);
	const sentence = scene.words[start]?.sentence;
	let from = start;
	while (from > 0 && start - from < FAR && (scene.words[from - 1].sentence === sentence || scene.costs[start] - scene.costs[from - 1] <= limit)) from--;
	let to = Math.min(end, scene.words.length);
	while (to < scene.words.length && to - end < FAR && (scene.words[to].sentence === sentence || scene.costs[to] - scene.costs[end - 1] <= limit)) to++;
	return [from, to];
}
/** The figures right before and right behind a word: no other can be nearer. */
function beside(scene, siblings, index) {
	let before = null;
	for (const sibling of siblings) {
		if ((scene.at.get(sibling)?.start ?? 0) > index) return before ? [before, sibling] : [sibling];
		before = sibling;
	}
	return before ? [before] : [];
}
function subjectOf(compiled, nearby) {
	let best = {
		phrase: null,
		strength: 0,
		inherited: 0
	};
	for (const phrase of compiled.subjects) {
		const strength = phraseStrength(phrase, nearby, CUE.sharedSubject, false);
		const inherited = phraseStrength(phrase, nearby, CUE.sharedSubject, true);
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
function weighOne(compiled, found, surroundings, equal) {
	const { nearby, measured, headers, field, strict, total, paired } = surroundings;
	const counted = surroundings.counted.length > 0 ? surroundings.counted : measured ? [measured] : [];
	const cues = [];
	const add = (text, weight) => {
		if (Math.abs(weight) >= .01) cues.push({
			text,
			weight
		});
	};
	let qualifiers = 0;
	let named = 0;
	for (const qualifier of compiled.qualifiers) {
		let strength = 0;
		for (const phrase of qualifier.alternatives) {
			const raw = meanStrength(phrase, nearby, CUE.sharedQualifier);
			strength = Math.max(strength, raw * Math.max(...phrase.features.map((feature) => separation(feature, compiled, field))));
			if (phrase.features.some((feature) => feature.capital)) named = Math.max(named, raw);
		}
		qualifiers += strength;
		add(`names “${qualifier.text}”`, CUE.qualifier * strength);
	}
	qualifiers = Math.min(qualifiers, CUE.mostQualifiers);
	const subject = qualifiers >= CUE.ownQualifier || paired ? Math.max(found.strength, found.inherited) : found.strength;
	if (found.phrase) add(`names “${found.phrase.text}”`, CUE.subject * subject);
	let context = 0;
	for (const feature of compiled.context) context += featureStrength(feature, nearby, CUE.sharedQualifier, false) * separation(feature, compiled, field);
	add("other words of the claim", CUE.context * Math.min(1, context / 2));
	for (const { place, words } of headers) if (!words.some((word) => knows(compiled, word))) add(`its ${place} is about “${words.map((word) => word.text).join(" ")}”`, CUE.otherHeader);
	if (total && compiled.isTotal) add("states the total", CUE.total);
	if (total && !compiled.isTotal && field.some((other) => other.isTotal)) add("is no total", CUE.noTotal);
	if (surroundings.alone && field.length === 1 && field[0] === compiled && subject >= LIMIT.full) add("nothing else is spoken of", CUE.alone);
	if (compiled.onlyKind && subject > 0) add("the only claim of this kind", CUE.onlyKind);
	const statistic = nearby.find(({ word, strength, shared }) => !shared && strength >= LIMIT.statistic && STATISTICS.has(word.lemma) && !knows(compiled, word));
	if (statistic) add(`speaks of ${/^[aeiou]/.test(statistic.word.lower) ? "an" : "a"} ${statistic.word.lower}`, CUE.otherStatistic);
	for (const cue of nounFit(compiled, counted, strict)) add(cue.text, cue.weight);
	return {
		compiled,
		score: cues.reduce((sum, cue) => sum + cue.weight, 0),
		subject,
		qualifiers,
		named,
		words: () => wordsOf(compiled, nearby),
		equal,
		cues
	};
}
/** Words for which of many figures is meant. */
const STATISTICS = new Set("average mean median typical minimum maximum".split(" "));
function wordsOf(compiled, nearby) {
	const phrases = [...compiled.subjects, ...compiled.qualifiers.flatMap((qualifier) => qualifier.alternatives)];
	return new Map(phrases.flatMap((phrase) => phrase.features.map((feature) => [feature.stem, featureStrength(feature, nearby, CUE.sharedQualifier, false)])));
}
function headersOf({ passage, surroundings }) {
	if (!passage.cell || passage.cell.header) return [];
	const of = (place) => surroundings.filter((one) => one.place === place && one.word.kind === "word" && !GENERIC.has(one.word.lemma)).map((one) => one.word);
	return [{
		place: "row",
		words: of("rowHeader")
	}, {
		place: "column",
		words: of("columnHeader")
	}].filter(({ words }) => words.length > 0);
}
/** Words of table headers that fit any claim. */
const GENERIC = new Set("number value amount total figure result count size share sum price cost rate percent percentage year date time unit measure item name type detail change actual quantity level bn m k day month week hour minute km gb mw max maximum minimum min all total overall average q h fy quarter half".split(" "));
function knows(compiled, word) {
	return [...compiled.subjects, ...compiled.qualifiers.flatMap((qualifier) => qualifier.alternatives)].some((phrase) => phrase.features.some((feature) => likeness(feature, word) > 0)) || compiled.context.some((feature) => likeness(feature, word) > 0);
}
/** How well a word tells a claim from the others about the same subject: 1 if it has it alone. */
function separation(feature, compiled, field) {
	return 1 - field.filter((other) => other !== compiled && other.stems.has(feature.stem)).length / Math.max(1, field.length);
}
/** A head noun that no phrase of the claim knows, and unknown words before it, speak against the claim. */
function nounFit(compiled, counted, strict) {
	if (counted.length === 0) return [];
	const fits = counted.map((word) => knows(compiled, word));
	if (!fits.some(Boolean) && counted.length === 1 && counted[0].lower === "people") return [{
		text: "counts people",
		weight: strict ? CUE.anyPeople : 0
	}];
	if (!fits.some(Boolean)) return [{
		text: `counts “${counted.map((word) => word.text).join(" ")}”`,
		weight: strict ? CUE.otherNoun : CUE.otherNoun * CUE.looseNoun
	}];
	const head = fits.lastIndexOf(true);
	return counted.slice(0, head).flatMap((word, index) => fits[index] ? [] : [{
		text: `speaks of “${word.text}”`,
		weight: word.capital ? CUE.otherName : CUE.otherModifier
	}]);
}
/** The head of a phrase carries it; the other words add to it. */
function phraseStrength(phrase, nearby, sharing, inherit) {
	const strengths = phrase.features.map((feature) => featureStrength(feature, nearby, sharing, inherit));
	const head = strengths[phrase.head] ?? 0;
	const rest = strengths.filter((_, index) => index !== phrase.head);
	if (rest.length === 0) return head;
	const others = rest.reduce((sum, strength) => sum + strength, 0) / rest.length;
	return head > 0 ? head * (CUE.head + (1 - CUE.head) * others) : others * CUE.withoutHead;
}
function meanStrength(phrase, nearby, sharing) {
	const strengths = phrase.features.map((feature) => featureStrength(feature, nearby, sharing, false));
	return strengths.reduce((sum, strength) => sum + strength, 0) / strengths.length;
}
/** Claims about one subject ask for the same words over and over. */
const asked = /* @__PURE__ */ new WeakMap();
function featureStrength(feature, nearby, sharing, inherit) {
	const key = `${feature.stem} ${feature.lemma} ${feature.capital} ${sharing} ${inherit}`;
	const known = asked.get(nearby) ?? /* @__PURE__ */ new Map();
	asked.set(nearby, known);
	let best = known.get(key);
	if (best !== void 0) return best;
	best = 0;
	for (const { word, strength, inherited, shared } of nearby) {
		const like = likeness(feature, word);
		if (like === 0) continue;
		const sameCase = !feature.capital || word.capital ? 1 : CUE.otherCase;
		const direct = strength * (shared ? sharing : 1);
		best = Math.max(best, like * sameCase * (inherit ? Math.max(direct, inherited) : direct));
	}
	known.set(key, best);
	return best;
}

// src/link/times.ts
function history(setting, compiled, limit) {
	const words = setting.scene.words;
	const found = strongest(setting, (word, index) => {
		if (!foreign(compiled, word)) return false;
		if (HISTORY.has(word.lower)) return words[index - 1]?.text !== "-";
		if ((word.lower === "last" || word.lower === "first") && index > 0) {
			const next = words[index + 1];
			return next !== void 0 && (word.lower === "last" ? PERIODS.has(next.lemma) : /^(?:draft|plan|version|count|report|estimate)$/.test(next.lemma));
		}
		if (word.lower === "before") return PERIODS.has(words[index - 1]?.lemma ?? "");
		return word.lower === "used" && words[index + 1]?.lower === "to";
	}, limit);
	if (!found && limit < .5 && opensWithWhen(setting)) return "belongs to another time (“When …”)";
	return found ? `belongs to the past (“${found.text}${found.lower === "last" || found.lower === "first" ? " …" : ""}”)` : null;
}
/** Another year, quarter or version, in the sentence or in the headers of the table, than those that the claim knows. */
function otherPeriod(setting, compiled, limit) {
	const { scene, mention } = setting;
	const known = knownYears(setting, compiled);
	for (const other of scene.mentions) {
		const at = scene.at.get(other);
		if (other.kind !== "date" || other === mention || !at || setting.taken.has(other) || sentenceOf$2(scene, other) !== sentenceOf$2(scene, mention)) continue;
		if (limit > .5 ? reach(scene, at.start, mention, []) < limit : isContrasted(setting, at.start) || !concerns(setting, at.start)) continue;
		if (isOtherPeriod(other, known, compiled)) return `belongs to another period (“${other.surface}”)`;
	}
	const version = otherVersion(setting, compiled, limit);
	if (version) return version;
	for (const { word, place } of limit > .5 ? [] : scene.surroundings) {
		if (place === "lead" || place === "before" || place === "outerHeading" || place === "heading" && scene.passage.trail.length < 2) continue;
		if (/^(?:19|20)\d\d$/.test(word.text) && !known.has(Number(word.text))) return `belongs to another period (“${word.text}”)`;
	}
	return null;
}
/** "Next year's championship begins on 29 July": a date of another year than the claim's. */
function otherYear$1({ scene, mention, draft, own }, compiled) {
	const known = knownYears({
		draft,
		own
	}, compiled);
	const alone = scene.mentions.findLast((one) => one.kind === "date" && one.date.year !== void 0 && one.date.month === void 0 && !one.date.bound && !one.date.end && one.range.start < mention.range.start && sentenceOf$2(scene, mention) - sentenceOf$2(scene, one) <= 1);
	if (mention.kind === "date" && mention.date.year === void 0 && alone?.kind === "date" && !known.has(alone.date.year)) return `belongs to another period (“${alone.surface}”)`;
	const other = scene.mentions.find((one) => one !== mention && one.kind === "date" && one.date.relative?.unit === "year" && one.date.relative.amount !== 0 && sentenceOf$2(scene, one) === sentenceOf$2(scene, mention) && one.range.start < mention.range.start && isOtherPeriod(one, /* @__PURE__ */ new Set(), compiled));
	return other ? `belongs to another period (“${other.surface}”)` : null;
}
/** A version in the sentence that is not the claim's: "Patch 1.1 fixed 52 bugs". */
function otherVersion({ scene, mention }, compiled, limit) {
	if (limit > .5) return null;
	if (mention.kind === "quantity" && mention.quantity.dimension === "version") return null;
	const other = scene.mentions.find((one) => one.kind === "quantity" && one.quantity.dimension === "version" && sentenceOf$2(scene, one) === sentenceOf$2(scene, mention) && !compiled.claim.says.includes(one.surface.replace(/^\D+/, "")));
	return other ? `belongs to another version (“${other.surface}”)` : null;
}
function opensWithWhen({ scene, mention }) {
	const here = sentenceOf$2(scene, mention);
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
	for (const text of texts) for (const match of text.matchAll(/\b(?:19|20)(\d\d)(?:[/–-](\d\d))?\b/g)) {
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

// src/link/set-aside.ts
/**
* Why a figure that differs from `compiled` is nevertheless not ours to flag, in words for the editor; null if nothing
* speaks against it. Words that the claim itself uses never count.
*/
function reasonToSetAside(setting, compiled, slip) {
	const limit = slip >= .5 ? LIMIT.setAsideSlip : LIMIT.setAside;
	for (const reason of setting.mention.kind === "date" ? DATE_REASONS : REASONS) {
		const found = reason(setting, compiled, limit);
		if (found) return found;
	}
	return null;
}
const REASONS = [
	question,
	correction,
	denial,
	age,
	interval,
	each,
	running,
	more,
	series,
	subset,
	comparison,
	history,
	otherPeriod,
	hypothesis,
	others
];
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
function question({ scene, mention }) {
	const sentence = scene.sentences[sentenceOf$2(scene, mention)];
	const text = sentence ? scene.passage.text.slice(sentence.start, sentence.end) : "";
	if (/\?["'”’)\]]{0,3}$/.test(text)) return "stands in a question";
	const asked = ASKED.exec(text.slice(0, mention.range.start - (sentence?.start ?? 0)));
	return asked ? `stands in a question (“${asked[0]}”)` : null;
}
const UNTRUE = /\b(?:not|never|n't|n’t) (?:true|so|correct|right|accurate|the case)\b/i;
/** "Last changed: 17 April 2026", and the date line near the top: when the text was written. */
function published({ scene, mention, draft }) {
	const { passage } = scene;
	if (passage.cell) return null;
	const sentence = scene.sentences[sentenceOf$2(scene, mention)];
	const before = passage.text.slice(sentence?.start ?? 0, mention.range.start);
	const noted = PUBLISHED.exec(before);
	if (noted) return `the date of the text (“${noted[0].trim()}”)`;
	const first = draft.passages.findIndex(({ kind }) => kind !== "heading" && kind !== "field");
	return passage.index <= first + 1 && !/[a-z]{2}/.test(before) && scene.words.filter(({ kind }) => kind === "word").length <= DATE_LINE ? "the date of the text" : null;
}
const PUBLISHED = /\b(?:last )?(?:changed|updated|revised|modified|reviewed|published|issued|posted|printed|written|correct|accurate)\b(?: (?:on|at|as of|by|in \w+))?:? ?$/i;
/** Words of a date line, at most. */
const DATE_LINE = 8;
/** Words of a run-in heading, at most. */
const RUN_IN = 7;
/** "Members asked whether …", "nobody knows if …" */
const ASKED = /\b(?:ask|asks|asked|asking|wonder|wonders|wondered|wondering|query|queried|know|knows|knew|doubt|doubts|doubted|question|questioned|unclear|dispute|disputed) (?:\w+ ){0,2}(?:whether|if)\b/i;
function correction(setting, compiled) {
	const { scene, mention } = setting;
	const here = sentenceOf$2(scene, mention);
	const runIn = (word) => word.sentence === 0 && scene.words.filter(({ sentence }) => sentence === 0).length <= RUN_IN;
	const word = scene.words.find((word) => CORRECTION.has(word.lower) && (Math.abs(word.sentence - here) <= 1 || runIn(word)) && foreign(compiled, word)) ?? scene.surroundings.find(({ word, place }) => place === "heading" && CORRECTION.has(word.lower))?.word;
	if (word) return `quoted as an error (“${word.text}”)`;
	const sentence = scene.sentences[here];
	const denied = UNTRUE.exec(sentence ? scene.passage.text.slice(sentence.start, sentence.end) : "");
	if (denied) return `quoted as an error (“${denied[0]}”)`;
	const replaced = scene.words.find((one) => one.sentence === here && /^(?:replaces|supersedes)$/.test(one.lower) && foreign(compiled, one));
	if (replaced) return `quoted from what was published before (“${replaced.text}”)`;
	const earlier = scene.words.find((one, index) => one.sentence === here && /^(?:earlier|previous|first|original)$/.test(one.lower) && PUBLICATIONS.has(scene.words[index + 1]?.lemma ?? ""));
	return earlier ? `quoted from what was published before (“${earlier.text} …”)` : null;
}
function denial(setting) {
	const { scene, mention } = setting;
	const start = scene.at.get(mention)?.start ?? 0;
	for (let index = start - 1; index >= 0 && index >= start - 6; index--) {
		const word = scene.words[index];
		if (DENIAL.has(word.lower)) return `denied (“${word.text}”)`;
		if (word.lower === "of" && /^(?:instead|out)$/.test(scene.words[index - 1]?.lower ?? "")) return "named as the other case (“instead of”)";
		if (word.lower === "than" && scene.words[index - 1]?.lower === "rather") return "named as the other case (“rather than”)";
		if (!AFTER_DENIAL.has(word.lower) && !/^["“'‘]$/.test(word.text)) return null;
	}
	return null;
}
/** "The oldest of them was 36": a bare number beside a word for age. */
function age({ scene, mention }, compiled) {
	if (mention.kind !== "quantity" || mention.quantity.dimension !== "count" || countedPhrase(scene, mention).length > 0) return null;
	const here = sentenceOf$2(scene, mention);
	const word = scene.words.find((one, index) => one.sentence === here && AGES.has(one.lower) && foreign(compiled, one) && reach(scene, index, mention, []) >= .5);
	return word ? `an age (“${word.text}”)` : null;
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
function interval({ scene, mention }, { claim }) {
	const before = scene.words[(scene.at.get(mention)?.start ?? 0) - 1];
	return mention.kind === "quantity" && mention.quantity.dimension === "duration" && before?.lower === "every" && !/\b(?:every|interval|frequency)\b/i.test(claim.says) ? "says how often (“every”)" : null;
}
/** "nine moves each": how many for one of them. */
function each({ scene, mention }, compiled, limit) {
	if (limit > .5 || mention.kind !== "quantity" || mention.quantity.dimension !== "count") return null;
	const end = scene.at.get(mention)?.end ?? 0;
	const word = scene.words.slice(end, end + 4).find(({ lower }) => lower === "each" || lower === "apiece");
	return word && foreign(compiled, word) ? `says how many for one of them (“${word.text}”)` : null;
}
/** "740 games so far; 74 to go": counted at another time. */
function running({ scene, mention }, compiled, limit) {
	if (mention.kind !== "quantity" || mention.quantity.dimension !== "count" || limit > .5) return null;
	const end = scene.at.get(mention)?.end ?? 0;
	const sentence = sentenceOf$2(scene, mention);
	for (let index = end; index < Math.min(end + 6, scene.words.length - 1) && scene.words[index].sentence === sentence; index++) {
		const pair = `${scene.words[index].lower} ${scene.words[index + 1].lower}`;
		if (RUNNING.has(pair) && foreign(compiled, scene.words[index + 1])) return `counted at another time (“${pair}”)`;
		if (scene.words[index].kind === "number" || /[,;]/.test(scene.words[index].text)) return null;
	}
	return null;
}
/** "nine more countries", "a further six": those that come on top, unless nearly the claim's own number. */
function more({ scene, mention }, compiled, limit) {
	if (mention.kind !== "quantity" || mention.quantity.dimension !== "count" || limit > .5) return null;
	const next = scene.words[scene.at.get(mention)?.end ?? 0];
	return next?.lower === "more" && foreign(compiled, next) ? `counts those on top (“${mention.surface} more”)` : null;
}
const RUNNING = /* @__PURE__ */ new Set([
	"so far",
	"to go",
	"until now",
	"by then",
	"at first",
	"this far"
]);
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
	return named && !alone ? `numbers the members of a series (“${noun.text}”)` : null;
}
function subset({ scene, mention }, compiled, limit) {
	const range = scene.at.get(mention);
	if (!range) return null;
	if (mention.kind === "quantity" && mention.relation === "rest") return "names the rest of a group";
	const counts = mention.kind === "quantity" && (mention.quantity.dimension === "count" || mention.quantity.dimension === "fraction");
	if (counts && /^(?:first|last|next|top|final)$/.test(scene.words[range.start - 1]?.lower ?? "")) return "names a part of a group";
	if (counts && /^(?:these|those)$/.test(scene.words[range.start - 1]?.lower ?? "")) return "names a part of a group";
	const exception = scene.words.slice(Math.max(0, range.start - 3), range.start).find(({ lower }) => EXCEPT.has(lower));
	if (counts && exception) return `names an exception (“${exception.text}”)`;
	if (isPronoun(scene, range) && counts) return `stands for those named before (“the ${mention.surface}”)`;
	const next = scene.words[range.end];
	const after = scene.words[range.end + 1];
	if (!counts || limit > .5 || next?.lower !== "of" || !after || !GROUP.has(after.lower)) return null;
	const follows = scene.words.slice(range.end + 2, range.end + 5);
	if (follows.some((word) => word.kind === "number") || /^(?:these|those|them|us|you|which|whom)$/.test(after.lower)) return "names a part of a group";
	return follows.some((word) => word.content && !foreign(compiled, word)) && after.lower !== "all" ? "names a part of a group" : null;
}
const EXCEPT = /* @__PURE__ */ new Set([
	"except",
	"excepting",
	"excluding",
	"besides",
	"barring",
	"bar"
]);
/** "Between them the three won …": a small number behind "the" without a noun. */
function isPronoun(scene, range) {
	const word = scene.words[range.start];
	const before = scene.words[range.start - 1]?.lower ?? "";
	const next = scene.words[range.end];
	if (word?.kind !== "word" || !/^(?:the|these|those|both|other|all)$/.test(before)) return false;
	return next === void 0 || next.kind === "mark" || !next.content || PAST_OR_PRESENT.test(next.lower) && !isPlural(next);
}
/** A verb right behind the number, as far as its ending tells. */
const PAST_OR_PRESENT = /(?:ed|[^s]t|won|made|took|got|went|came|ran|said|gave|held|sat|stood)$/;
function isPlural({ lower, lemma }) {
	return lower !== lemma && lower.endsWith("s");
}
function hasPrevious({ claim }) {
	return claim.kind === "value" && claim.previous !== null;
}
function comparison(setting, compiled) {
	const { scene, mention } = setting;
	const start = scene.at.get(mention)?.start ?? 0;
	const before = scene.words[start - 1];
	if (mention.kind === "quantity" && mention.change === "from" && !hasPrevious(compiled)) return "the value before a change";
	return before && COMPARISON.has(before.lower) ? `something is compared with it (“${before.text}”)` : null;
}
function hypothesis(setting, compiled, limit) {
	const found = strongest(setting, (word, index) => (HYPOTHESIS.has(word.lemma) || HYPOTHESIS.has(word.lower) || isCondition(setting, word, index)) && foreign(compiled, word) && !isApart(setting, index), limit);
	if (found) return `imagined, hoped for or foreseen (“${found.text}”)`;
	const sentence = setting.scene.sentences[sentenceOf$2(setting.scene, setting.mention)];
	const text = sentence ? ` ${setting.scene.passage.text.slice(sentence.start, sentence.end).toLowerCase()} ` : "";
	const unreal = UNREAL.find((pair) => text.includes(` ${pair} `)) ?? UNREAL_FORMS.exec(text)?.[0].trim() ?? invertedHad(setting);
	return unreal ? `imagined (“${unreal}”)` : null;
}
/** "should the wind drop", "she'd have liked to", "powered to detect". */
const UNREAL_FORMS = /(?:^|[,;(–—]) ?should (?:the|it|they|we|he|she|that|this|you|any)(?= )|'d (?:have|like|love)(?= )|(?:^| )(?:powered|sized) to(?= )/;
/** "had 788 people voted …, he would": a condition without "if". */
function invertedHad({ scene, mention }) {
	const start = scene.at.get(mention)?.start ?? 0;
	const here = sentenceOf$2(scene, mention);
	return scene.words[start - 1]?.lower === "had" && (startsSentence(scene.words, start - 1) || scene.words[start - 2]?.kind === "mark") && scene.words.some((word) => word.sentence === here && (word.lower === "would" || word.lower === "'d")) ? "had …" : void 0;
}
/** "If" concerns what follows it up to the next comma: "10% back if we miss it" holds no imagined figure. */
function isCondition({ scene, mention }, word, index) {
	if (!/^(?:if|unless|suppose|supposing|imagine|assuming)$/.test(word.lower)) return false;
	const start = scene.at.get(mention)?.start ?? 0;
	return index < start && !scene.words.slice(index, start).some((between) => between.text === ",");
}
/** A cue behind the figure and behind a comma or "and", or in another clause before it, belongs to something else. */
function isApart({ scene, mention }, index) {
	const { start, end } = scene.at.get(mention) ?? {
		start: 0,
		end: 0
	};
	if (index < start) return scene.words.slice(index, start).some((word) => /^(?:as|while|but|though|although|after|before|because|since|when)$/.test(word.lower) || word.text === ";");
	return index >= end && scene.words.slice(end, index).some((word) => word.text === "," || word.lower === "and" || word.lower === "but");
}
function others(setting, compiled, limit) {
	const other = strongest(setting, (word) => OTHERS.has(word.lower) && foreign(compiled, word), limit);
	if (other) return `speaks of something else (“${other.text}”)`;
	const another = strongest(setting, (word, index) => /^(?:another|other|different)$/.test(word.lower) && setting.scene.words[index + 1]?.kind === "word", .6);
	if (another && setting.mention.kind === "quantity" && setting.mention.relation !== "further") return `speaks of something else (“${another.text}”)`;
	return null;
}
/** Words in quotation marks without a known name beside them are somebody else's. */
function saidByStranger({ scene, mention, vocabulary }, quoted) {
	const inside = quoted.find((range) => mention.range.start >= range.start && mention.range.end <= range.end);
	if (!inside && scene.passage.quoted === 0) return null;
	return scene.words.some((word) => word.capital && vocabulary.names.has(word.lower) && (!inside || word.end <= inside.start || word.start >= inside.end)) ? null : "said by somebody whom no claim names";
}

// src/link/weak-dates.ts
/** Parts that are too common to contradict anything unless the subject stands right beside them. */
function weakDate(setting, one) {
	const { mention } = setting;
	const { subject, score, compiled } = one;
	const { year, day, month, relative, time } = mention.date;
	const claimed = compiled.claim.kind === "date" ? compiled.claim.date : {};
	if ((day !== void 0 || isNthWeekday(mention.date)) && month !== void 0) return null;
	if (relative) return (subject >= .6 || score >= 2) && Math.abs(relative.amount) > 1 && claimed.day === void 0 ? null : "a relative date";
	if (year !== void 0 && month === void 0) return claimed.month === void 0 ? null : "a year alone";
	if (month !== void 0 && mention.date.weekday !== void 0 && year === claimed.year && month === claimed.month) return null;
	if (month !== void 0) return claimed.day === void 0 && year !== void 0 ? null : "a month alone";
	if (time !== void 0) return subject >= .6 ? null : "a time of day alone";
	return isNamedDay(setting, one) ? null : "a weekday or period alone";
}
/**
* "The ballot closed on Sunday", where the claims have a Wednesday: the day of the claim's own event, in words of its own or in
* a draft of the same days. "On Sundays" and "on a Sunday" name no day.
*/
function isNamedDay({ scene, mention, draft, kin }, { score, compiled, cues }) {
	const { weekday, time, from } = mention.date;
	const claimed = compiled.claim.kind === "date" ? dayNumberOf(compiled.claim.date) : null;
	if (weekday === void 0 || time !== void 0 || from !== void 0 || claimed === null || score < NAMED_DAY) return false;
	const { text } = scene.passage;
	if (!/(?:^|\b(?:on|on the|this|,))\s*$/i.test(text.slice(Math.max(0, mention.range.start - 8), mention.range.start))) return false;
	if (/s$/i.test(mention.surface)) return false;
	const sentence = (one) => scene.words[scene.at.get(one)?.start ?? 0]?.sentence;
	if (kin.some((other) => other !== mention && sentence(other) === sentence(mention))) return false;
	const today = draft.date === null ? null : parseDay(draft.date);
	if (today) return Math.abs(dayNumber(today) - claimed) <= 8;
	return cues.some((cue) => /^names “[^”]+ [^”]+”$/.test(cue.text));
}
/** Score from which a claim is spoken of so plainly that a weekday is its day. */
const NAMED_DAY = 1.4;
function dayNumberOf({ year, month, day }) {
	return year === void 0 || month === void 0 || day === void 0 ? null : dayNumber({
		year,
		month,
		day
	});
}
/** What happens every year is held in another one, if the sentence says so: "Last year it began on 14 June 2025." */
function otherYear({ scene, mention, kin }, wrong) {
	if (wrong !== "year" || mention.date.relative) return null;
	const sentence = scene.words[scene.at.get(mention)?.start ?? 0]?.sentence;
	const shifted = kin.some((other) => other.kind === "date" && other.date.relative?.unit === "year" && Math.abs(other.date.relative.amount) === 1 && scene.words[scene.at.get(other)?.start ?? 0]?.sentence === sentence);
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

// src/link/dates.ts
const NONE = /* @__PURE__ */ new Set();
/** Links and compares the dates of one passage, and holds weekdays against the calendar. */
function linkDates(ground, scene) {
	const dates = scene.mentions.filter((mention) => mention.kind === "date");
	return dates.map((mention) => linkDate(ground, scene, mention, dates));
}
/** Takes the linked dates and figures of one passage: a date that says for when a figure holds is about the figure's claim. */
function settleTimes(dates, scene, figures) {
	return dates.map((match) => (match.mention.kind === "date" ? timeOf(match.mention, scene, figures) : null) ?? match);
}
/** Events are held on the same day elsewhere and in other years: a slip, however plain, does not soften what speaks of another one. */
const UNSOFTENED = 5;
const SPEAKS_OF = /^speaks of /;
/** The time for which a figure of the sentence holds: "2.5% by 2027". */
function timeOf(mention, scene, figures) {
	if (mention.date.day !== void 0) return null;
	const sentence = scene.words[scene.at.get(mention)?.start ?? 0]?.sentence;
	const figure = figures.find((match) => match.claim?.when && (match.state === "agrees" || match.state === "conflicts") && scene.words[scene.at.get(match.mention)?.start ?? 0]?.sentence === sentence && compareDates(match.claim.when, mention.date, {
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
function linkDate(ground, scene, mention, dates) {
	const { vocabulary, draft } = ground;
	const today = draft.date ?? vocabulary.today;
	const evidence = weigh(scene, mention, dates, vocabulary, (claim) => claim.kind === "date");
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
		} : verdictOf$2(mention, claim, today),
		whole: false,
		unlike: LIMIT.unlikeDate,
		telling: mention.date.year !== void 0 && mention.date.day !== void 0,
		expected: (claim) => claim.kind === "date" ? compared(mention, claim, today).expected : claim.text,
		setAside: (one, slip) => weakDate(setting, one) ?? otherYear(setting, compared(mention, one.compiled.claim, today).wrong) ?? reasonToSetAside(setting, one.compiled, slip) ?? saidByStranger(setting, ground.quoted.get(scene.passage.index) ?? []),
		doubts: (one, field) => doubtsOf(setting, one, field).filter(({ text }) => !ground.wrongNames().has(text.replace(SPEAKS_OF, ""))).map((doubt) => verdictOf$2(mention, one.compiled.claim, today).slip > 1 ? {
			...doubt,
			weight: doubt.weight * UNSOFTENED
		} : doubt),
		derived: () => null
	};
	const match = finish(mention, decide(evidence, judge));
	const wrong = match.state === "conflicts" && match.claim?.kind === "date" ? compared(mention, match.claim, today).wrong : null;
	if (match.state === "conflicts") {
		const at = wrong ? spanOf(scene, mention, wrong) : void 0;
		return {
			...match,
			relation: wrong === "weekday" ? "weekday" : "date",
			...at ? { at } : {}
		};
	}
	return weekdayMatch(mention, scene, match, vocabulary, draft.date) ?? match;
}
function isRecent({ date }) {
	return date.relative?.unit === "year" && date.month !== void 0 && Math.abs(date.relative.amount) <= 2;
}
/** A weekday that the calendar does not give to the date is wrong whatever the claims say. */
function weekdayMatch(mention, scene, match, vocabulary, draftDate) {
	const { weekday, day, year } = mention.date;
	const at = spanOf(scene, mention, "weekday");
	if (weekday === void 0 || day === void 0 || !at) return null;
	const named = scene.mentions.flatMap((other) => other.kind === "date" && other.date.year !== void 0 ? [other.date.year] : []);
	const errors = [...yearsFor(match, year, vocabulary, draftDate), ...year === void 0 ? named : []].map((one) => weekdayError({
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
/** The years that a date without one can mean: its claim's, else those of the draft and of the claims that name a day. */
function yearsFor(match, year, vocabulary, draftDate) {
	if (year !== void 0) return [year];
	if (match.claim?.kind === "date" && match.claim.date.year !== void 0) return [match.claim.date.year];
	return [...draftDate ? [Number(draftDate.slice(0, 4))] : [], ...vocabulary.years];
}
function compared(mention, claim, draftDate) {
	return compareDates(claim.date, mention.date, {
		draftDate,
		asOf: claim.asOf
	});
}
function verdictOf$2(mention, claim, draftDate) {
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
		slip: outcome === "conflicts" ? dateSlip(claim.date, mention.date, wrong) : 0,
		far: 0
	};
}
function spanOf(scene, mention, part) {
	const range = mention.parts[part];
	return range ? toSource(scene.passage, range) : void 0;
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

// src/link/direction.ts
/**
* A figure that agrees in value may still be turned round: the claim says "fell", the draft "rose". Returns the match as a
* conflict at the opposite word, or unchanged. `direction` is that of the claim, where it speaks of a rise or a fall. Only words that reach the figure closely count, and only if the claim's own
* word is absent from the sentence.
*/
function checkDirection(match, scene, kin, direction) {
	if (match.state !== "agrees" || match.certainty === "weak" || match.relation === "derived" || match.relation === "previous" || match.claim?.kind !== "value") return match;
	if (match.mention.kind !== "quantity" || match.claim.quantity.dimension === "multiple") return match;
	const claimed = new Set(tokenize(`${match.claim.says} ${match.claim.of.join(" ")} ${match.claim.about.join(" ")}`).flatMap((token) => [token.lower, lemma(token.lower)]));
	const start = scene.at.get(match.mention)?.start ?? 0;
	const here = scene.words[start]?.sentence;
	const range = scene.at.get(match.mention);
	const inSentence = scene.words.filter((word, index) => word.sentence === here && !(range && index >= range.start && index < range.end));
	const turned = isTurned(match.mention, direction);
	const near = turned ? NEAR_ENOUGH : NEAR$1;
	for (const [one, other] of OPPOSITES) for (const [mine, theirs] of [[one, other], [other, one]]) {
		if (!mine.some((word) => claimed.has(word)) || theirs.some((word) => claimed.has(word))) continue;
		if (inSentence.some((word) => has(mine, word))) continue;
		const wrong = inSentence.find((word) => has(theirs, word) && reach(scene, scene.words.indexOf(word), match.mention, kin) >= near && !isNegated(scene, word));
		if (wrong) {
			const expected = mine.find((word) => claimed.has(word)) ?? null;
			return {
				...match,
				state: "conflicts",
				relation: "direction",
				certainty: "likely",
				at: toSource(scene.passage, {
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
/** How near the opposite word has to stand; where the figure itself is known to be turned round the word is only looked for. */
const NEAR$1 = .72;
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

// src/quantity/rates.ts
/**
* What a rate per `from` is to be multiplied by to be a rate per `to`; null when one cannot be turned into the other.
* A side that names no time, or no thing, is taken to mean that of the other side.
*/
function rateFactor(from, to) {
	if (from === null || to === null || from === to) return SAME$1;
	const source = split(from);
	const target = split(to);
	if (source.things && target.things && source.things !== target.things && !bothPeople(source.things, target.things)) return null;
	if (!source.time || !target.time || source.time === target.time) return SAME$1;
	return {
		factor: seconds(target.time).div(seconds(source.time)),
		slack: isMonthly(source.time) === isMonthly(target.time) ? ZERO$2 : CALENDAR_SLACK
	};
}
const ZERO$2 = new Decimal(0);
const SAME$1 = {
	factor: new Decimal(1),
	slack: ZERO$2
};
const CALENDAR_SLACK = new Decimal("0.006");
/** Words for "per person". */
const PERSON = /* @__PURE__ */ new Set([
	"head",
	"capita",
	"person",
	"people"
]);
/** Nouns for people: a price "a head" may be one per user. */
const PEOPLE = new Set("user member customer seat pupil student child adult patient passenger guest visitor employee worker resident household player ticket".split(" "));
function bothPeople(one, other) {
	return one === "person" && PEOPLE.has(other) || other === "person" && PEOPLE.has(one);
}
function split(per) {
	let time = null;
	const things = [];
	for (const word of per.split(" ")) if (seconds(word)) time = word;
	else things.push(PERSON.has(word) ? "person" : word);
	return {
		time,
		things: things.sort().join(" ")
	};
}

// src/quantity/align.ts
/** Brings the draft's figure onto the scale of the claim's; null when they do not measure the same kind of thing. */
function align$1(claim, draft, change) {
	const kinds = `${claim.dimension} ${draft.dimension}`;
	if (claim.dimension === draft.dimension) return alignAlike(claim, draft);
	switch (kinds) {
		case "percent fraction":
		case "fraction percent": return pair(asPercent(claim), asPercent(draft), { leeway: fractionLeeway(asPercent(claim)) });
		case "multiple percent": return alignMultiple(claim, draft, change);
		case "percent multiple": return change || claim.sign ? pair(asMultiple(claim, claim.sign ?? 1), draft) : null;
		case "multiple fraction":
		case "fraction multiple": return claim.low.lt(1) && draft.low.lt(1) ? pair(as(claim, "multiple"), as(draft, "multiple"), { leeway: LEEWAY }) : null;
		case "age duration":
		case "duration age": return alignAlike(asDuration(claim), asDuration(draft));
		case "duration count":
		case "duration multiple": return draft.per && seconds(draft.per) ? alignFrequency(claim, draft) : alignElided(claim, draft);
		default: return alignElided(claim, draft);
	}
}
/** The number as it stands on the page: 9 for nine weeks, 40 for 40p. */
function writtenNumber(quantity) {
	return quantity.low.div(sizeOf(quantity));
}
const ZERO$1 = new Decimal(0);
const ONE = new Decimal(1);
const HUNDRED$2 = new Decimal(100);
/** Two percentage points, and for small shares no more than a quarter of them. */
const LEEWAY = new Decimal("0.02");
function pair(claim, draft, more = {}) {
	return {
		claim,
		draft,
		slack: ZERO$1,
		leeway: ZERO$1,
		elided: false,
		...more
	};
}
function fractionLeeway(claim) {
	return Decimal.min(LEEWAY.times(HUNDRED$2), claim.low.abs().div(4));
}
function alignAlike(claim, draft) {
	switch (claim.dimension) {
		case "fraction": return pair(asPercent(claim), asPercent(draft), { leeway: fractionLeeway(asPercent(claim)) });
		case "money": return claim.unit === draft.unit ? alignRates(claim, draft) : null;
		case "measure": return alignMeasures(claim, draft);
		case "duration": return alignDurations(claim, draft);
		case "percent":
		case "points":
		case "multiple": return sameRate(claim, draft) ? pair(claim, draft) : null;
		default: return alignRates(claim, draft);
	}
}
function alignRates(claim, draft) {
	const rate = rateFactor(draft.per, claim.per);
	return rate && pair(claim, scale(draft, rate.factor), { slack: rate.slack });
}
/** A percentage a year does not become one a month by division. */
function sameRate(claim, draft) {
	return rateFactor(draft.per, claim.per)?.factor.eq(1) ?? false;
}
function alignMeasures(claim, draft) {
	if (claim.unit === draft.unit) return alignRates(claim, draft);
	const [from, to] = [TEMPERATURES$1.get(draft.unit ?? ""), TEMPERATURES$1.get(claim.unit ?? "")];
	return from && to ? alignTemperatures(claim, draft, from, to) : null;
}
/** How a temperature is turned into degrees Celsius: subtract, then multiply. */
const TEMPERATURES$1 = /* @__PURE__ */ new Map([
	["celsius", {
		zero: ZERO$1,
		degree: ONE
	}],
	["fahrenheit", {
		zero: new Decimal(32),
		degree: new Decimal(5).div(9)
	}],
	["kelvin", {
		zero: new Decimal("273.15"),
		degree: ONE
	}]
]);
function alignTemperatures(claim, draft, from, to) {
	const convert = (value) => value.minus(from.zero).times(from.degree).div(to.degree).plus(to.zero);
	const step = draft.step.times(from.degree).div(to.degree);
	return pair(claim, {
		...draft,
		unit: claim.unit,
		low: convert(draft.low),
		high: convert(draft.high),
		step
	});
}
function alignDurations(claim, draft) {
	if (worktime(claim) !== worktime(draft)) return null;
	if (claim.unit === draft.unit) return alignRates(claim, draft);
	const aligned = alignRates(claim, {
		...scale(draft, draft.unit === "month" ? MONTH$2 : ONE.div(MONTH$2)),
		unit: claim.unit
	});
	return aligned && {
		...aligned,
		slack: new Decimal("0.03")
	};
}
/** "Working" or "business" of working hours, business days: they are not hours and days. */
function worktime(quantity) {
	return /^(?:working|business|office)\b/.test(quantity.unitWord ?? "");
}
/** Every six hours is four times a day. */
function alignFrequency(claim, draft) {
	if (claim.unit !== "second" || draft.low.isZero()) return null;
	const length = seconds(draft.per);
	return pair(claim, {
		...claim,
		low: length.div(draft.high),
		high: length.div(draft.low),
		step: ZERO$1,
		bound: draft.bound
	}, { elided: true });
}
function alignMultiple(claim, draft, change) {
	const ratio = asMultiple(draft, 0);
	if (change === false) return pair(claim, ratio);
	const grown = asMultiple(draft, draft.sign ?? (claim.low.lt(1) ? -1 : 1));
	if (change === void 0 && !draft.sign && ratio.low.eq(claim.low)) return null;
	return pair(claim, grown);
}
/** A bare number beside a figure with a unit ("theirs takes six"): the unit may be understood. */
function alignElided(claim, draft) {
	if (claim.dimension === "count" && UNDERSTOOD.has(draft.dimension)) return pair(claim, asWritten(draft), { elided: true });
	if (draft.dimension === "count" && UNDERSTOOD.has(claim.dimension)) return pair(asWritten(claim), draft, { elided: true });
	return null;
}
const UNDERSTOOD = /* @__PURE__ */ new Set([
	"money",
	"percent",
	"points",
	"duration",
	"measure",
	"age",
	"rank"
]);
function asWritten(quantity) {
	const size = sizeOf(quantity);
	const { low, high, step } = quantity;
	const ends = {
		low: low.div(size),
		high: high.div(size),
		step: step.div(size)
	};
	return {
		...quantity,
		...ends,
		dimension: "count",
		unit: null,
		unitWord: null
	};
}
function asPercent(quantity) {
	return quantity.dimension === "fraction" ? as(scale(quantity, HUNDRED$2), "percent") : quantity;
}
/** A percentage as a factor: of growth (1), of decline (-1), or of the whole (0). */
function asMultiple(quantity, sign) {
	const base = sign === 0 ? ZERO$1 : ONE;
	const factor = (value) => base.plus(value.abs().div(HUNDRED$2).times(sign || 1));
	const [one, other] = [factor(quantity.low), factor(quantity.high)];
	const { sign: _sign, ...rest } = quantity;
	const ends = {
		low: Decimal.min(one, other),
		high: Decimal.max(one, other),
		step: quantity.step.div(HUNDRED$2)
	};
	return {
		...as(rest, "multiple"),
		...ends
	};
}
function asDuration(quantity) {
	if (quantity.dimension !== "age") return quantity;
	return {
		...scale(quantity, new Decimal(12)),
		dimension: "duration",
		unit: "month",
		unitWord: "year"
	};
}
function as(quantity, dimension) {
	return {
		...quantity,
		dimension
	};
}
function scale(quantity, factor) {
	if (factor.eq(1)) return quantity;
	return {
		...quantity,
		low: quantity.low.times(factor),
		high: quantity.high.times(factor),
		step: quantity.step.times(factor)
	};
}
function sizeOf({ dimension, unitWord }) {
	return (dimension === "money" && (unitWord === "penny" || unitWord === "cent") || dimension === "duration" || dimension === "measure") && unitSize$1(unitWord) || ONE;
}

// src/quantity/magnitude.ts
/** The same digits in another place, £8.3bn and £8.3m: the claim's figure is a power of ten away. */
function isMagnitudeSlip(claim, draft, half) {
	if (claim.lte(0) || draft.lte(0)) return false;
	if (sameDigits(claim, draft)) return true;
	return draft.sd() > 1 && THOUSANDS.some((factor) => draft.times(factor).minus(claim).abs().lte(half.times(factor)));
}
const THOUSANDS = [
	-12,
	-9,
	-6,
	-3,
	3,
	6,
	9,
	12
].map((power) => new Decimal(10).pow(power));
/** Whether two numbers differ by a power of ten, up to 10^12, and in nothing else. */
function sameDigits(one, other) {
	const apart = Math.abs(one.e - other.e);
	return apart > 0 && apart <= 12 && mantissa(one) === mantissa(other);
}
function mantissa(value) {
	return value.toExponential().split("e")[0];
}

// src/quantity/relate-ranges.ts
/** Whether a figure has two ends. */
function isRange(quantity) {
	return quantity.bound === "between" || !quantity.low.eq(quantity.high);
}
/** How two figures stand to each other of which one at least is a range. */
function relateRanges(claim, draft) {
	if (claim.low.eq(draft.low) && claim.high.eq(draft.high) && isRange(claim) && isRange(draft)) return "same";
	const [claimed, drafted] = [toInterval(plainFloor(claim)), toInterval(plainFloor(draft))];
	if (contains(drafted, narrowed(claim, claimed)) && contains(claimed, narrowed(draft, drafted))) return "same";
	if (isOneEndWrong(plainFloor(claim), plainFloor(draft))) return slipOfRange(claim, draft);
	if (contains(drafted, narrowed(claim, claimed))) return draft.bound !== "between" && draft.high.gt(claim.high.times(TWICE$1)) || draft.bound === "between" && draft.high.gt(claim.high.times(10)) ? "very-loose" : "looser";
	if (draft.bound === "about" && !isRange(draft) && holds$1(claimed, draft.low)) return "looser";
	if (contains(claimed, narrowed(draft, drafted))) return "tighter";
	return slipOfRange(claim, draft);
}
function slipOfRange(claim, draft) {
	return isRange(claim) && isRange(draft) && draft.low.times(claim.high).eq(draft.high.times(claim.low)) && isMagnitudeSlip(claim.high, draft.high, new Decimal(0)) ? "magnitude" : "disjoint";
}
/** "£142m to £158m" for £142m to £148m is no wider view but a mistake: one end of a range says that the other is meant as well. */
function isOneEndWrong(claim, draft) {
	if (claim.bound !== "between" || draft.bound !== "between") return false;
	const fits = (known, said) => known.minus(said).abs().lte(halfStep(draft));
	return fits(claim.low, draft.low) !== fits(claim.high, draft.high);
}
/** A range that begins at nought or one is a ceiling: "1–30 users" are up to 30. */
function plainFloor(quantity) {
	return quantity.bound === "between" && quantity.dimension === "count" && quantity.low.lte(1) && quantity.low.gte(0) ? {
		...quantity,
		bound: "atMost"
	} : quantity;
}
/** The numbers as printed, without the width of their last place. */
function narrowed(quantity, set) {
	return set.low !== null && set.high !== null ? closed(quantity.low, quantity.high) : set;
}
const TWICE$1 = new Decimal(2);

// src/quantity/relate.ts
/** How the draft's figure stands to the claim's, both on one scale. */
function relate(pair, round) {
	const { claim, draft } = pair;
	if (draft.bound === "vague" || claim.bound === "vague") return relateVague(claim, draft);
	if (isRange(claim) || isRange(draft)) return relateRanges(claim, draft);
	const [claimSide, draftSide] = [side(claim), side(draft)];
	if (claimSide === 0 && draftSide === 0) return relatePoints(pair, round);
	if (claimSide === 0) return boundAdded(pair, round);
	if (draftSide === 0) return boundDropped(pair, round);
	return claimSide === draftSide ? sameSide(pair) : oppositeSides(pair);
}
/** Errors, as shares of the claim's value, up to which a rounding is fair, and up to which it is only loose. */
const FAIR = new Decimal("0.1");
const LOOSE = new Decimal("0.15");
const LOOSE_WITH_HEDGE = new Decimal("0.25");
/** "Nearly 3,400" is near: further off than this share it is no longer true. */
const NEAR = new Decimal("0.15");
/** A claim of "more than N" states nothing about figures beyond this many times N. */
const STRETCH = new Decimal("1.5");
const TWICE = new Decimal(2);
const HUNDRED$1 = new Decimal(100);
function side(quantity) {
	switch (quantity.bound) {
		case "over":
		case "atLeast": return 1;
		case "under":
		case "atMost": return -1;
		default: return 0;
	}
}
function relatePoints(pair, round) {
	const { claim, draft } = pair;
	const error = claim.low.minus(draft.low).abs();
	if (error.isZero()) return "same";
	if (error.lte(claim.low.abs().times(pair.slack))) return "rounded";
	const rounding = roundingOf(pair, round);
	if (rounding) return rounding;
	if (holds$1(toInterval(claim), draft.low) && round !== "exact") return "tighter";
	return far(pair);
}
/** Whether the draft's number is the claim's with fewer places; null when it is another number. */
function roundingOf(pair, round) {
	const { claim, draft, slack, leeway } = pair;
	const error = claim.low.minus(draft.low).abs();
	if (error.isZero()) return "same";
	if (round === "exact") return null;
	if (typeof round === "number") return error.lte(claim.low.abs().times(round)) ? "rounded" : null;
	if (error.lte(leeway)) return "rounded";
	const hedged = draft.bound === "about";
	const half = draft.step.div(2);
	const width = hedged ? Decimal.max(half, aboutWidth(draft.low, draft.step)) : half;
	const share = claim.low.isZero() ? error : error.div(claim.low.abs());
	if (!hedged && slack.isZero() && error.eq(half) && draft.low.abs().lt(claim.low.abs())) return null;
	if (error.lte(width.plus(claim.low.abs().times(slack)))) {
		if (isNearWhole(claim) && draft.step.gte(1) && error.gt(HUNDRED$1.minus(claim.low).times(FAIR))) return "very-loose";
		if (share.lte(FAIR)) return "rounded";
		return share.lte(hedged ? LOOSE_WITH_HEDGE : LOOSE) ? "very-loose" : null;
	}
	return isRoundNumber(claim.low, draft.low, share) ? "very-loose" : null;
}
/** Of an uptime of 99.95% the part that is missing matters: a whole number takes it away. */
function isNearWhole({ dimension, low }) {
	return dimension === "percent" && low.gte(90) && low.lt(HUNDRED$1) && !low.isInteger();
}
/**
* 48,000 for 48,031: a whole number is exact as it stands, yet a round one for a long one is a custom of headlines.
* It takes four digits to round from, and a fiftieth of the value is the most that may be lost.
*/
function isRoundNumber(claim, draft, share) {
	if (claim.sd() < 4 || draft.sd() > 3 || draft.sd() < 2 || !draft.isInteger() || share.gt("0.02")) return false;
	const place = roundPlace(draft);
	return place.gte(10) && claim.minus(draft).abs().lte(place.div(2));
}
function boundAdded(pair, round) {
	const { claim, draft } = pair;
	if (claim.low.eq(draft.low)) return isLimit(draft) ? "very-loose" : "bound-added";
	if (holds$1(toInterval(draft), claim.low)) return looser(pair);
	return round !== "exact" && holds$1(toInterval(claim), draft.low) && claim.bound === "about" ? "bound-added" : far(pair);
}
/** Times and shares are often limits to begin with: an answer within eight hours comes in no more than eight hours. */
function isLimit(draft) {
	return draft.bound === "atMost" && (draft.dimension === "duration" || draft.dimension === "percent");
}
function boundDropped(pair, round) {
	const { claim, draft } = pair;
	if (roundingOf(pair, round)) return draft.bound === "about" ? "very-loose" : "bound-dropped";
	if (!holds$1(toInterval(claim), draft.low)) return far(pair);
	return isBeyond(claim, draft) ? far(pair) : "tighter";
}
function sameSide(pair) {
	const { claim, draft } = pair;
	if (claim.low.eq(draft.low)) return claim.bound === draft.bound ? "same" : "looser";
	if (claim.bound === "atMost" && draft.bound === "atMost") return far(pair);
	if (contains(toInterval(draft), toInterval(claim))) return looser(pair);
	return far(pair);
}
function oppositeSides(pair) {
	const { claim, draft } = pair;
	if (claim.low.eq(draft.low)) return "bound-reversed";
	if (!holds$1(toInterval(claim), draft.low)) return far(pair);
	return draft.near && !isBeyond(claim, draft) ? "tighter" : "bound-reversed";
}
function isBeyond(claim, draft) {
	return draft.low.gt(claim.low.times(STRETCH)) || draft.low.times(STRETCH).lt(claim.low);
}
/** The draft says less than the claim, and truly so. */
function looser({ claim, draft }) {
	const distance = claim.low.minus(draft.low).abs();
	if (draft.near && distance.gt(draft.low.abs().times(NEAR))) return "disjoint";
	const [less, more] = claim.low.lt(draft.low) ? [claim.low, draft.low] : [draft.low, claim.low];
	return more.gt(less.times(TWICE)) ? "very-loose" : "looser";
}
function far({ claim, draft }) {
	if (claim.dimension === "multiple") return "multiple";
	if (claim.dimension === "rank" || claim.dimension === "age") return "disjoint";
	return isMagnitudeSlip(claim.low, draft.low, draft.step.div(2)) ? "magnitude" : "disjoint";
}
/** "Dozens", "thousands": an order of magnitude, and true of somewhat more. */
function relateVague(claim, draft) {
	if (claim.bound === "vague" && draft.bound === "vague") return claim.low.eq(draft.low) ? "same" : overlap(claim, draft);
	if (claim.bound === "vague") return holds$1(closed(claim.low, claim.high), draft.low) ? "tighter" : "disjoint";
	if (claim.low.gte(draft.low) && claim.low.lte(draft.high)) return "looser";
	return claim.low.gte(draft.low.times("0.75")) && claim.low.lte(draft.high.times(10)) ? "very-loose" : "disjoint";
}
function overlap(claim, draft) {
	return claim.low.lte(draft.high) && draft.low.lte(claim.high) ? "looser" : "disjoint";
}

// src/quantity/compare.ts
/** Compares a draft's figure with a claim's; `undetermined` where they do not measure the same kind of thing. */
function compare(claim, draft, options = {}) {
	const comparison = compareReadings(claim, draft, options);
	if (comparison.outcome === "agrees" || comparison.outcome === "rounds" || !options.previous) return comparison;
	const earlier = compareReadings(options.previous, draft, options);
	return (earlier.relation === "same" || earlier.relation === "rounded") && earlier.outcome !== "undetermined" ? {
		outcome: "agrees",
		relation: "previous"
	} : comparison;
}
/** Figures may be read in two ways (`5m`): the reading that fits is the one that was meant. */
function compareReadings(claim, draft, options) {
	const results = readings(claim).flatMap((one) => readings(draft).map((other) => toComparison(compareOnce(one, other, options))));
	return [
		"agrees",
		"rounds",
		"conflicts",
		"undetermined"
	].flatMap((outcome) => results.filter((result) => result.outcome === outcome))[0];
}
function readings(quantity) {
	return quantity.other ? [quantity, quantity.other] : [quantity];
}
function toComparison(relation) {
	switch (relation) {
		case null: return {
			outcome: "undetermined",
			relation: "disjoint"
		};
		case "rounded": return {
			outcome: "rounds",
			relation
		};
		case "same":
		case "looser":
		case "very-loose": return {
			outcome: "agrees",
			relation
		};
		default: return {
			outcome: "conflicts",
			relation
		};
	}
}
function compareOnce(claim, draft, options) {
	if (claim.dimension === "score" || draft.dimension === "score") return compareParts(claim, draft);
	if (claim.dimension === "version" || draft.dimension === "version") return compareVersions(claim, draft);
	const round = options.round ?? "written";
	const slip = unitSlip(claim, draft);
	const pair = align$1(size(claim), size(draft), options.change);
	if (!pair) return slip ? "unit" : null;
	const relation = relate(pair, round);
	if (claim.sign && draft.sign && claim.sign !== draft.sign) return relation === "same" || relation === "rounded" ? "direction" : "disjoint";
	if (pair.elided) return ELISION_PROVES.has(relation) ? relation : null;
	const harmless = relation === "same" || relation === "rounded" || writtenNumber(claim).eq(1) && relation === "looser";
	return slip && !harmless ? "unit" : relation;
}
/** With a unit that is only understood, the same number is agreement or a lost bound; any other number may be about something else. */
const ELISION_PROVES = /* @__PURE__ */ new Set([
	"same",
	"rounded",
	"bound-dropped",
	"bound-added",
	"bound-reversed",
	"looser"
]);
/** A fall is written with a sign or as a negative number; its size is compared. Only a temperature can be below nought. */
function size(quantity) {
	const { low, high } = quantity;
	if (isTemperature(quantity)) return quantity.sign === -1 && low.gt(0) ? {
		...quantity,
		low: high.neg(),
		high: low.neg()
	} : quantity;
	return low.lt(0) ? {
		...quantity,
		low: high.abs(),
		high: low.abs(),
		sign: -1
	} : quantity;
}
/** The same number in another unit of the same kind: 9 days and 9 weeks, £5 and €5, % and points, a year and a month. */
function unitSlip(claim, draft) {
	if (!sameNumber(writtenNumber(claim).abs(), writtenNumber(draft).abs(), claim, draft)) return false;
	if (claim.dimension !== draft.dimension) return isPercentPair(claim, draft);
	if (claim.unit !== draft.unit) return claim.dimension !== "measure" || isTemperature(claim) && isTemperature(draft);
	if (claim.unitWord !== draft.unitWord) return claim.dimension !== "count";
	const rate = rateFactor(draft.per, claim.per);
	return rate === null || !rate.factor.eq(1);
}
function isTemperature({ unit }) {
	return unit === "celsius" || unit === "fahrenheit";
}
function sameNumber(one, other, claim, draft) {
	if (one.eq(other)) return true;
	if (claim.dimension !== "money" || claim.unit === draft.unit) return false;
	return one.minus(other).abs().lte(Decimal.min(draft.step.div(2), one.div(20)));
}
function isPercentPair(claim, draft) {
	return claim.dimension === "percent" && draft.dimension === "points" || claim.dimension === "points" && draft.dimension === "percent";
}
/** The figures of a result or a ratio one by one; 2.1 to 1 may be rounded to 2 to 1. */
function compareParts(claim, draft) {
	if (!claim.parts || !draft.parts || claim.parts.length !== draft.parts.length) return null;
	const pairs = claim.parts.map((part, index) => [part, draft.parts[index]]);
	if (pairs.every(([known, said]) => known.eq(said))) return "same";
	return pairs.every(([known, said]) => known.toDecimalPlaces(said.dp(), Decimal.ROUND_HALF_UP).eq(said)) ? "rounded" : "disjoint";
}
/** "Version 5" is said of version 5.2 as well; "5.3" is not. */
function compareVersions(claim, draft) {
	if (claim.dimension !== draft.dimension) return null;
	const [known, said] = [claim.parts ?? [claim.low], draft.parts ?? [draft.low]];
	const common = Math.min(known.length, said.length);
	if (!known.slice(0, common).every((part, index) => part.eq(said[index]))) return "disjoint";
	if (known.length === said.length) return "same";
	return known.length > said.length ? "looser" : "tighter";
}

// src/quantity/derive.ts
/** The sum of figures of one kind; null where they cannot be added. */
function sum(quantities) {
	return quantities.length === 0 ? null : quantities.slice(1).reduce((total, next) => total && add(total, next), quantities[0]);
}
/** The first figure less the second; null where they are of different kinds. */
function difference(minuend, subtrahend) {
	const bound = joinBounds(minuend.bound, opposite(subtrahend.bound));
	if (!bound || !isAlike(minuend, subtrahend)) return null;
	const [low, high] = [minuend.low.minus(subtrahend.high), minuend.high.minus(subtrahend.low)];
	const step = Decimal.max(minuend.step, subtrahend.step);
	return figure(minuend, {
		...minuend.dimension === "percent" ? { dimension: "points" } : {},
		low,
		high,
		step,
		bound
	});
}
/** What per cent the part is of the whole; null where that makes no sense. */
function share(part, whole) {
	return quotient(part, whole, "percent", HUNDRED);
}
/** How many times as large the first figure is as the second. */
function ratio(figure, base) {
	return quotient(figure, base, "multiple", new Decimal(1));
}
/** The change from one figure to another, in per cent with a sign; of percentages, in points. */
function change(from, to) {
	const gap = difference(to, from);
	if (!gap || from.low.lte(0)) return null;
	const sign = gap.low.lt(0) ? -1 : 1;
	if (from.dimension === "percent") return {
		...sized(gap),
		sign
	};
	if (!gap.low.eq(gap.high) || !from.low.eq(from.high)) return null;
	const low = gap.low.abs().div(from.low).times(HUNDRED);
	return {
		...plain$1("percent", low, low, gap.bound),
		sign
	};
}
/** Finds whether a draft's figure is a correct sum, difference, change, share or ratio of given values; null if it is none. */
function isDerivedOf(draft, values) {
	const pool = values.slice(0, MOST_VALUES);
	return findSum(draft, pool.filter(({ quantity }) => isAlike(quantity, draft))) ?? findPair(draft, pool);
}
const HUNDRED = new Decimal(100);
const ZERO = new Decimal(0);
/** The search stays small: subsets of at most six of a dozen values. */
const MOST_VALUES = 12;
const MOST_TERMS = 6;
function add(one, other) {
	const bound = joinBounds(one.bound, other.bound);
	if (!bound || !isAlike(one, other)) return null;
	const step = Decimal.max(one.step, other.step);
	return figure(one, {
		low: one.low.plus(other.low),
		high: one.high.plus(other.high),
		step,
		bound
	});
}
/** A derived figure keeps unit and rate of the figures it comes from, not their second reading. */
function figure(from, ends) {
	const { dimension, unit, unitWord, per } = from;
	return {
		dimension,
		unit,
		unitWord,
		per,
		...ends
	};
}
function plain$1(dimension, low, high, bound) {
	return {
		dimension,
		bound,
		low,
		high,
		step: ZERO,
		unit: null,
		unitWord: null,
		per: null
	};
}
function quotient(part, whole, dimension, factor) {
	const bound = joinBounds(part.bound, opposite(whole.bound));
	if (!bound || !isAlike(part, whole) || whole.low.lte(0)) return null;
	return plain$1(dimension, part.low.div(whole.high).times(factor), part.high.div(whole.low).times(factor), bound);
}
function sized(quantity) {
	const [one, other] = [quantity.low.abs(), quantity.high.abs()];
	return {
		...quantity,
		low: Decimal.min(one, other),
		high: Decimal.max(one, other)
	};
}
function isAlike(one, other) {
	return ADDABLE.has(one.dimension) && one.dimension === other.dimension && one.unit === other.unit && one.per === other.per;
}
const ADDABLE = /* @__PURE__ */ new Set([
	"count",
	"money",
	"percent",
	"points",
	"fraction",
	"duration",
	"measure"
]);
/** The bound of a sum; null where one term is open upwards and another downwards, or one is vague. */
function joinBounds(one, other) {
	if (one === "vague" || other === "vague") return null;
	if (one === other) return one;
	const both = [one, other];
	const [up, down] = [both.some(isUpward), both.some(isDownward)];
	if (up && down) return null;
	if (up) return both.includes("over") ? "over" : "atLeast";
	if (down) return both.includes("under") ? "under" : "atMost";
	return both.includes("between") ? "between" : "about";
}
function isUpward(bound) {
	return bound === "over" || bound === "atLeast";
}
function isDownward(bound) {
	return bound === "under" || bound === "atMost";
}
function opposite(bound) {
	switch (bound) {
		case "over": return "under";
		case "under": return "over";
		case "atLeast": return "atMost";
		case "atMost": return "atLeast";
		default: return bound;
	}
}
function findSum(draft, values) {
	for (let size = 2; size <= Math.min(MOST_TERMS, values.length); size++) for (const terms of subsets(values, size)) {
		const total = sum(terms.map(({ quantity }) => quantity));
		if (total && fits(total, draft)) return {
			how: "sum",
			ids: terms.map(({ id }) => id)
		};
	}
	return null;
}
function* subsets(items, size, from = 0) {
	if (size === 0) {
		yield [];
		return;
	}
	for (let index = from; index <= items.length - size; index++) for (const rest of subsets(items, size - 1, index + 1)) yield [items[index], ...rest];
}
const PAIRWISE = [
	["difference", (one, other) => one.low.gt(other.low) ? difference(one, other) : null],
	["change", (one, other) => change(one, other)],
	["share", (one, other) => one.low.lt(other.low) ? share(one, other) : null],
	["ratio", ratio]
];
function findPair(draft, values) {
	for (const [how, derive] of PAIRWISE) for (const one of values) for (const other of values) {
		if (one === other) continue;
		const result = derive(one.quantity, other.quantity);
		if (result && fits(result, draft)) return {
			how,
			ids: [one.id, other.id]
		};
	}
	return null;
}
/** A derivation is taken for meant only where the figures meet at the precision of the draft's, or of a bound close by. */
function fits(derived, draft) {
	const isShare = derived.dimension === "percent" && draft.dimension === "fraction";
	if (derived.dimension !== draft.dimension && !isShare) return false;
	if (derived.sign && draft.sign && derived.sign !== draft.sign) return false;
	const { relation } = compare(derived, draft);
	if (relation === "same" || relation === "rounded") return true;
	return relation === "looser" && derived.low.minus(draft.low).abs().lte(derived.low.abs().div(20));
}

// src/link/figures.ts
/** Links and compares the quantities of one passage; `taken` are the dates that a claim of their own is about. */
function linkFigures(ground, scene, taken) {
	const quantities = scene.mentions.filter((mention) => mention.kind === "quantity");
	const families = /* @__PURE__ */ new Map();
	for (const mention of quantities) families.set(familyOf(mention), [...families.get(familyOf(mention)) ?? [], mention]);
	return settle(quantities.map((mention) => linkFigure(ground, scene, mention, families.get(familyOf(mention)) ?? [], taken)), scene);
}
/** Dimensions that can state the same fact. */
const FAMILY = {
	count: "count",
	money: "money",
	percent: "share",
	points: "share",
	fraction: "share",
	multiple: "multiple",
	score: "score",
	rank: "rank",
	duration: "duration",
	measure: "measure",
	age: "duration",
	version: "version"
};
function familyOf(mention) {
	return FAMILY[mention.quantity.dimension];
}
/** Whether the two can state the same fact; a bare number may have lost its unit. */
function comparable(mention, claim, bare) {
	if (claim.kind !== "value") return false;
	return [mention.quantity.dimension, mention.quantity.other?.dimension].filter((dimension) => dimension !== void 0).some((dimension) => FAMILY[dimension] === FAMILY[claim.quantity.dimension] || dimension === "percent" && claim.quantity.dimension === "multiple" || bare && dimension === "count");
}
function linkFigure(ground, scene, mention, kin, taken) {
	const { vocabulary } = ground;
	const pin = ground.pinned.get(mention);
	const bare = mention.quantity.dimension === "count" && countedPhrase(scene, mention).length === 0;
	const evidence = pin ? vocabulary.claims.filter(({ claim }) => claim.id === pin).map(pinnedTo) : weigh(scene, mention, kin, vocabulary, (claim) => comparable(mention, claim, bare));
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
	const decision = decide(evidence, judgeOf(setting, ground, mention));
	return {
		match: finish(mention, decision),
		half: decision.half
	};
}
function pinnedTo(compiled) {
	return {
		compiled,
		score: 9,
		subject: 1,
		qualifiers: 1,
		named: 1,
		words: () => /* @__PURE__ */ new Map(),
		equal: false,
		cues: [{
			text: "named by a comment",
			weight: 9
		}]
	};
}
function judgeOf(setting, ground, mention) {
	return {
		verdict: (claim) => keepingBound(verdictOf$1(mention, claim), claim, setting),
		telling: significantDigits(mention) >= 3 || mention.quantity.low.gte(100),
		unlike: LIMIT.unlike,
		whole: mention.change === "from" || isWhole(setting.scene, mention),
		expected: (claim) => claim.write ?? claim.text,
		setAside: (evidence, slip) => reasonToSetAside(setting, evidence.compiled, slip) ?? saidByStranger(setting, ground.quoted.get(setting.scene.passage.index) ?? []),
		doubts: (evidence, field) => doubtsOf(setting, evidence, field),
		derived: (best) => derivedFrom(mention, relatives(ground.vocabulary, best.compiled))
	};
}
/** "four of the 17", "301 of 620" */
function isWhole(scene, mention) {
	const start = scene.at.get(mention)?.start ?? 0;
	const before = scene.words.slice(Math.max(0, start - 3), start).map((word) => word.lower);
	return before.at(-1) === "of" || before.at(-2) === "of" && /^(?:the|its|their|our|all|these|those)$/.test(before.at(-1) ?? "");
}
function verdictOf$1(mention, claim) {
	if (claim.kind !== "value") return {
		outcome: "undetermined",
		relation: "disjoint",
		slip: 0,
		far: 0
	};
	const comparison = compareWith(mention, claim);
	if (comparison.outcome !== "conflicts") return {
		...comparison,
		slip: 0,
		far: 0
	};
	const digits = comparison.relation === "magnitude" ? significantDigits(mention) : digitsOf(mention);
	const own = OWN_FIGURE.has(comparison.relation) ? significantDigits(mention) >= 3 ? CUE.ownFigure : Math.min(1, digits / 3) : 0;
	const slip = Math.max(slipOf(mention.surface, claim.text), own, sharesEnd(mention.quantity, claim.quantity) ? SHARED_END : 0);
	if (comparison.relation === "tighter" && claim.quantity.bound !== "exact" && claim.quantity.bound !== "about") return {
		outcome: "undetermined",
		relation: "tighter",
		slip: 0,
		far: 0
	};
	if (slip < .9 && mention.change === "by" && mention.direction !== void 0 && !speaksOfChange(claim)) return {
		outcome: "undetermined",
		relation: "disjoint",
		slip: 0,
		far: 0
	};
	if (slip < .9 && isInParts(mention.quantity) && isWholeCount(claim.quantity)) return {
		outcome: "undetermined",
		relation: "disjoint",
		slip: 0,
		far: 0
	};
	if (mention.quantity.dimension === "version" && slip < .9) return {
		outcome: "undetermined",
		relation: "disjoint",
		slip,
		far: 0
	};
	return {
		...comparison,
		slip,
		far: slip === 0 ? distance(mention.quantity, claim.quantity) : 0
	};
}
/** "£142m to £158m" for "£142m to £148m": a range of which one end is right. */
function sharesEnd(one, other) {
	return one.bound === "between" && other.bound === "between" && one.unit === other.unit && one.low.eq(other.low) !== one.high.eq(other.high);
}
const SHARED_END = .7;
function speaksOfChange({ says, of, about, text }) {
	return [
		says,
		text,
		...of,
		...about
	].some((words) => CHANGE.test(words));
}
const CHANGE = /\b(?:rise|rises|rose|risen|rising|fall|falls|fell|fallen|up|down|increas\w*|decreas\w*|cut|cuts|grow\w*|grew|chang\w*|more|less|fewer|higher|lower|drop\w*|gain\w*|sav\w*|reduc\w*|declin\w*|climb\w*|jump\w*|swing\w*|add\w*|lose|lost|loss|discount|margin|improv\w*|raise\w*|shr[aiu]nk\w*|faster|slower|cheaper|dearer|longer|shorter|extra|better|worse|above|below|over|under|ahead|behind|warm\w*|cool\w*)\b/i;
function isInParts({ dimension, low }) {
	return dimension === "count" && !low.isInteger();
}
function isWholeCount({ dimension, low, high }) {
	return dimension === "count" && low.isInteger() && high.isInteger();
}
/** "A cap of 5%" keeps the bound of "up to 5%" without a hedge at the figure. */
function keepingBound(verdict, claim, { scene, mention }) {
	if (claim.kind !== "value" || mention.kind !== "quantity") return verdict;
	const agrees = {
		outcome: "agrees",
		relation: "same",
		slip: 0,
		far: 0
	};
	const before = scene.passage.text.slice(Math.max(0, mention.range.start - 40), mention.range.start);
	if (verdict.relation === "bound-added") {
		const { bound } = mention.quantity;
		const isTop = bound === "atMost" && MAXIMA.test(claim.says) || bound === "atLeast" && MINIMA.test(claim.says);
		const isNone = NONE_BEYOND.test(before) || / and counting$/i.test(mention.surface);
		return (isTop || isNone) && mention.quantity.low.eq(claim.quantity.low) ? agrees : verdict;
	}
	if (verdict.relation !== "bound-dropped") return verdict;
	const isCeiling = claim.quantity.bound === "atMost" || claim.quantity.bound === "under";
	const hedged = isCeiling ? HEDGED_BELOW : HEDGED_ABOVE;
	const { cell } = scene.passage;
	if ([
		before,
		cell?.columnHeader ?? "",
		cell?.rowHeader ?? ""
	].some((text) => hedged.test(text))) return agrees;
	const limits = isCeiling ? CEILINGS : FLOORS;
	return scene.words.some((word, index) => limits.has(word.lemma) && reach(scene, index, mention, []) >= .5) || scene.surroundings.some(({ word }) => limits.has(word.lemma)) ? agrees : verdict;
}
const MAXIMA = /\b(?:highest|strongest|peak|peaked|maximum|max|most|top|record|longest|largest|biggest|fastest|heaviest|deepest)\b/i;
const MINIMA = /\b(?:lowest|minimum|min|least|smallest|shortest|cheapest)\b/i;
const HEDGED_BELOW = /\b(?:no (?:more|longer|later|greater|higher) than|at most|within|inside|maximum of)\b[^.;]{0,20}$/i;
const HEDGED_ABOVE = /\b(?:no (?:less|fewer|lower|sooner) than|at least|minimum of)\b[^.;]{0,20}$/i;
/** "nothing smaller than 40 km", "no dearer than £3": the figure itself is the limit. */
const NONE_BEYOND = /\b(?:nothing|none|nobody|no[ -]one|no|not)\s+(?:\w+\s+){0,2}$/i;
const CEILINGS = new Set("cap limit maximum max ceiling most quota longest highest largest biggest".split(" "));
const FLOORS = new Set("floor minimum min least threshold shortest lowest smallest".split(" "));
/** The claim's own number with another hedge, unit or magnitude. */
const OWN_FIGURE = /* @__PURE__ */ new Set([
	"bound-dropped",
	"bound-added",
	"bound-reversed",
	"magnitude",
	"unit",
	"direction"
]);
function digitsOf(mention) {
	return mention.quantity.low.abs().toFixed().replace(/\D|^0+/g, "").length;
}
function distance(one, other) {
	if (one.low.lte(0) || other.low.lte(0)) return 0;
	const ratio = one.low.gt(other.low) ? one.low.div(other.low) : other.low.div(one.low);
	return ratio.gt(50) ? 2 : ratio.gt(6) ? 1 : 0;
}
function compareWith(mention, claim) {
	const draft = mention.quantity.dimension === "percent" && claim.quantity.dimension === "points" && isSwing(claim) ? {
		...mention.quantity,
		dimension: "points"
	} : mention.quantity;
	if (isDifference(claim) && draft.unit !== claim.quantity.unit) return compare(claim.quantity, asDegreesOf(draft, claim.quantity), { round: claim.round });
	const options = {
		round: claim.round,
		previous: claim.previous,
		change: mention.change === "by" || mention.direction !== void 0
	};
	if (mention.change === "from" && claim.previous) {
		const earlier = compare(claim.previous, draft, options);
		return earlier.relation === "same" || earlier.relation === "rounded" ? {
			outcome: "agrees",
			relation: "previous"
		} : earlier;
	}
	return compare(claim.quantity, draft, options);
}
/** "1.3C warmer" is 2.3F warmer: a difference has no zero to be moved. */
function isDifference({ quantity, says }) {
	return TEMPERATURES.has(quantity.unit ?? "") && /\b(?:warmer|cooler|colder|hotter|higher|lower|rise|rose|risen|fall|fell|fallen|warmed|cooled|by)\b/i.test(says);
}
const TEMPERATURES = /* @__PURE__ */ new Set(["celsius", "fahrenheit"]);
function asDegreesOf(draft, claim) {
	if (!TEMPERATURES.has(draft.unit ?? "")) return draft;
	const factor = claim.unit === "celsius" ? new Decimal(5).div(9) : new Decimal(9).div(5);
	return {
		...draft,
		unit: claim.unit,
		unitWord: claim.unitWord,
		low: draft.low.times(factor),
		high: draft.high.times(factor),
		step: draft.step.times(factor)
	};
}
/** By custom a swing between two parties is given in per cent or in points. */
function isSwing(claim) {
	return [claim.says, ...claim.of].some((text) => /\bswings?\b/i.test(text));
}
/** A figure is held against sums and differences of at most this many values. */
const MOST_SOURCES = 8;
/** The claims about the same subject, itself among them. */
function relatives(vocabulary, compiled) {
	return vocabulary.withHead(headsOf(compiled)).filter(isValue).map(({ claim }) => claim);
}
function derivedFrom(mention, claims) {
	if (mention.change === "from" || mention.change === "to") return null;
	const values = claims.flatMap(({ id, quantity, previous }) => [{
		id,
		quantity
	}, ...previous ? [{
		id,
		quantity: previous
	}] : []]);
	const derived = isDerivedOf(mention.quantity, values.slice(0, MOST_SOURCES));
	return derived ? [...new Set(derived.ids)].flatMap((id) => claims.find((claim) => claim.id === id) ?? []) : null;
}
function isValue(compiled) {
	return compiled.claim.kind === "value";
}
function significantDigits(mention) {
	return mention.quantity.low.abs().toFixed().replace(".", "").replace(/^0+/, "").replace(/0+$/, "").length;
}
/** What the figures of one sentence say about each other. */
function settle(linked, scene) {
	const related = linked.map((one) => ({
		...one,
		match: asBefore(one.match, linked, scene) ?? one.match
	}));
	const turned = related.map(({ match }) => asTurned(match, related) ?? match);
	return turned.map((match, index) => ({
		match: asDerived(match, turned, scene) ?? asBeside(match, turned, scene) ?? match,
		half: related[index].half
	}));
}
/** In "£36.9m, up from £31.2m" the second figure is the first one's earlier value. */
function asBefore(match, linked, scene) {
	const { mention } = match;
	if (mention.kind !== "quantity" || mention.change !== "from" || match.state === "agrees" && match.relation === "previous") return null;
	for (const { match: other } of linked) {
		if (other === match || other.state !== "agrees" || other.claim?.kind !== "value" || !other.claim.previous || sentenceOf$1(scene, other.mention) !== sentenceOf$1(scene, mention)) continue;
		if (compare(other.claim.previous, mention.quantity).relation !== "same") continue;
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
/** A rise told as a fall: "down from £31.2m" to more, "to £121m from £94m" where it went the other way. */
function asTurned(match, linked) {
	const { mention, claim } = match;
	if (mention.kind !== "quantity" || match.state !== "agrees" || match.relation !== "previous" || claim?.kind !== "value" || !claim.previous) return null;
	const rises = claim.quantity.low.gt(claim.previous.low) ? 1 : -1;
	const turned = mention.change === "from" && mention.direction === -rises;
	const exchanged = mention.change === "to" && linked.some(({ match: { mention: other } }) => other.kind === "quantity" && other.change === "from" && other.range.start > mention.range.start - 80 && compare(claim.quantity, other.quantity).relation === "same");
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
/** "£1.50, up from £1.20, a rise of 30p": follows from the claim that the sentence states. */
function asDerived(match, matches, scene) {
	const { mention } = match;
	if (match.state !== "conflicts" || match.relation !== "disjoint" || mention.kind !== "quantity") return null;
	const stated = matches.filter((other) => other.state === "agrees" && sentenceOf$1(scene, other.mention) === sentenceOf$1(scene, mention)).flatMap(({ claim }) => claim?.kind === "value" ? [claim] : []);
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
function asBeside(match, matches, scene) {
	if (match.state !== "conflicts" || !match.claim || match.relation === "direction") return null;
	const here = sentenceOf$1(scene, match.mention);
	const twin = matches.find((other) => other !== match && other.claim?.id === match.claim?.id && other.relation !== "previous" && other.relation !== "derived" && sentenceOf$1(scene, other.mention) === here && (other.state === "agrees" || other.state === "conflicts" && beats(other, match)));
	if (!twin) return null;
	return setAside(match, twin.state === "agrees" ? `the sentence states ${match.claim.id} beside it (“${twin.mention.surface}”)` : "another figure of the sentence is nearer to the claim");
}
/** A row of a table that states a claim rightly states it once; the other columns hold something else. */
function settleRows(matches, passages, crossed) {
	return matches.map((match) => {
		const cell = passages[match.mention.passage]?.cell;
		if (match.state !== "conflicts" || !match.claim || !cell || crossed.has(match)) return match;
		const twin = matches.find((other) => {
			const place = passages[other.mention.passage]?.cell;
			return other.state === "agrees" && other.claim?.id === match.claim?.id && place?.table === cell.table && (place.row === cell.row || place.column === cell.column);
		});
		return twin ? setAside(match, `the table states ${match.claim.id} beside it (“${twin.mention.surface}”)`) : match;
	});
}
/**
* A figure that is not even similar to its claim's is about something else where the draft states the claim rightly in
* another place, unless the words name the claim in full. A headline and the text below it are held against each other all the same.
*/
function settleElsewhere(matches, passages) {
	const isHead = ({ mention }) => passages[mention.passage]?.kind === "heading" || passages[mention.passage]?.kind === "field";
	const stated = /* @__PURE__ */ new Map();
	for (const match of matches) if (match.claim && match.state === "agrees" && match.certainty !== "weak" && match.relation === "same") stated.set(match.claim, [...stated.get(match.claim) ?? [], match]);
	return matches.map((match) => {
		const isPlain = !passages[match.mention.passage]?.cell && (match.candidates[0]?.score ?? 0) >= LIMIT.plain;
		if (match.state !== "conflicts" || !match.claim || !match.unlike || isHead(match) || isPlain) return match;
		const other = stated.get(match.claim)?.find((one) => !isHead(one));
		return other ? setAside(match, `the draft states ${match.claim.id} elsewhere (“${other.mention.surface}”)`) : match;
	});
}
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
function sentenceOf$1(scene, mention) {
	return scene.words[scene.at.get(mention)?.start ?? 0]?.sentence ?? 0;
}

// src/link/periods.ts
/**
* The right value with the wrong year: "2.5% by 2029" where the claim holds for 2027. Returns conflicts on the year's own
* mention. Only a figure that surely is the claim's, with one year in its clause and none that the claim knows, counts.
*/
function linkPeriods(scene, figures) {
	const found = [];
	for (const match of figures) {
		const { claim } = match;
		const wanted = claim?.when?.year;
		if (match.state !== "agrees" || match.certainty === "weak" || !claim || wanted === void 0 || match.relation !== "same" && match.relation !== "rounded") continue;
		const here = sentenceOf(scene, match);
		const years = scene.mentions.filter((mention) => mention.kind === "date" && mention.date.year !== void 0 && scene.words[scene.at.get(mention)?.start ?? 0]?.sentence === here);
		const known = new Set([
			claim.says,
			...claim.about,
			...claim.of
		].flatMap((text) => [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map((year) => Number(year[0]))).concat(wanted));
		const year = years.length === 1 ? years[0] : void 0;
		if (!year || known.has(year.date.year ?? 0) || year.date.fiscal !== claim.when?.fiscal) continue;
		const strength = reach(scene, scene.at.get(year)?.start ?? 0, match.mention, figures.map((figure) => figure.mention));
		const before = scene.words[(scene.at.get(year)?.start ?? 0) - 1]?.lower;
		if (strength < .45 || !/^(?:by|in|for|of|until)$/.test(before ?? "")) continue;
		found.push({
			mention: year,
			state: "conflicts",
			claim,
			relation: "period",
			certainty: "likely",
			reason: null,
			actual: year.surface,
			expected: claim.whenText,
			others: [],
			related: [{
				span: match.mention.span,
				text: match.mention.surface
			}],
			candidates: match.candidates
		});
	}
	return found;
}
function sentenceOf(scene, match) {
	return scene.words[scene.at.get(match.mention)?.start ?? 0]?.sentence;
}

// src/link/numbers.ts
/** Links the figures and dates of a draft, `mentions`; `quotes` are its quotations. */
function linkNumbers(draft, set, mentions, quotes) {
	const vocabulary = compiled(set);
	const scenes = toScenes(draft, mentions);
	const ground = {
		draft,
		vocabulary,
		proper: properWords(draft),
		own: ownYears(draft),
		wrongNames: () => wrongNamesIn(draft, set),
		quoted: byPassage(quotes),
		pinned: pins(draft, mentions)
	};
	const linked = scenes.map((scene) => linkScene(ground, scene));
	const crossed = settleCrossed(linked.flatMap(({ figures }) => figures), draft.passages);
	const matches = linked.flatMap(({ scene, kin, figures, others }) => [...figures.map(({ match }) => crossed.get(match) ?? checkDirection(match, scene, kin, directionOf(ground, match))), ...others]);
	return settleElsewhere(settleRows(matches, draft.passages, new Set(crossed.values())), draft.passages);
}
function linkScene(ground, scene) {
	const kin = scene.mentions.filter((mention) => mention.kind === "quantity");
	const linked = linkDates(ground, scene);
	const taken = new Set(linked.filter(({ state }) => state === "agrees" || state === "conflicts").map(({ mention }) => mention));
	const figures = linkFigures(ground, scene, taken);
	const matches = figures.map(({ match }) => match);
	const periods = linkPeriods(scene, matches);
	const dates = settleTimes(linked, scene, matches).filter((match) => match.state === "conflicts" || !periods.some((period) => period.mention === match.mention));
	return {
		scene,
		kin,
		figures,
		others: [...dates, ...periods.filter((period) => !dates.some((date) => date.mention === period.mention))]
	};
}
function directionOf({ vocabulary }, { claim }) {
	return vocabulary.of(claim)?.direction ?? null;
}
const compiledSets = /* @__PURE__ */ new WeakMap();
function compiled(set) {
	const known = compiledSets.get(set);
	if (known) return known;
	const vocabulary = compile(set);
	compiledSets.set(set, vocabulary);
	return vocabulary;
}
/** The passages that hold figures or dates: the others have nothing to link. */
function toScenes(draft, mentions) {
	const own = /* @__PURE__ */ new Map();
	for (const mention of mentions) {
		const known = own.get(mention.passage);
		if (known) known.push(mention);
		else own.set(mention.passage, [mention]);
	}
	const rows = rowsOf(draft);
	const contentOf = contentReader();
	return [...own].sort(([one], [other]) => one - other).map(([index, held]) => {
		const passage = draft.passages[index];
		const row = passage.cell ? (rows.get(`${passage.cell.table}:${passage.cell.row}`) ?? []).filter((text) => text !== passage.text && /\p{L}/u.test(text)) : [];
		return toScene(passage, held, {
			row,
			before: beforeOf(draft.passages[index - 1], passage),
			contentOf
		});
	});
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

// src/link/alignment.ts
/**
* Lays the written words along the canonical ones with as few differences as can be. What comes before and after in the
* canonical words costs nothing, so a fragment fits; `open` lets words before or after the canonical ones cost nothing too.
*/
function align(written, meant, open) {
	const rows = written.length + 1;
	const columns = meant.length + 1;
	const score = new Int32Array(rows * columns);
	for (let i = 1; i < rows; i++) score[i * columns] = open.start ? 0 : -GAP * i;
	for (let i = 1; i < rows; i++) for (let j = 1; j < columns; j++) {
		const match = written[i - 1] === meant[j - 1] ? SAME : -OTHER;
		score[i * columns + j] = Math.max(score[(i - 1) * columns + j - 1] + match, score[(i - 1) * columns + j] - GAP, score[i * columns + j - 1] - GAP);
	}
	let [i, j] = bestEnd(score, rows, columns, open.end);
	const pairs = [];
	while (i > 0) {
		const here = score[i * columns + j];
		const match = j > 0 && written[i - 1] === meant[j - 1];
		if (j > 0 && here === score[(i - 1) * columns + j - 1] + (match ? SAME : -OTHER)) pairs.push({
			written: --i,
			meant: --j,
			same: match
		});
		else if (j > 0 && here === score[i * columns + j - 1] - GAP) pairs.push({
			written: null,
			meant: --j,
			same: false
		});
		else if (j === 0 && open.start) break;
		else pairs.push({
			written: --i,
			meant: null,
			same: false
		});
	}
	return pairs.reverse();
}
function bestEnd(score, rows, columns, openEnd) {
	let best = [rows - 1, 0];
	let most = -1e400;
	const consider = (i, j) => {
		if (score[i * columns + j] > most) [most, best] = [score[i * columns + j], [i, j]];
	};
	for (let j = columns - 1; j >= 0; j--) consider(rows - 1, j);
	if (openEnd) for (let i = 0; i < rows; i++) consider(i, columns - 1);
	return best;
}
const SAME = 3;
const OTHER = 2;
const GAP = 2;

// src/link/quote-words.ts
/** The words of a quotation, by sentence and, within it, by the pieces that ellipses and bracketed insertions leave. */
function quoteWords(text) {
	return sentences(text).map(({ start, end }) => {
		const pieces = [[]];
		for (const match of text.slice(start, end).matchAll(PART)) {
			if (match[2] !== void 0) {
				pieces.push([]);
				continue;
			}
			const lower = fold(match[0]);
			const key = spelling(lower);
			pieces.at(-1).push({
				key,
				content: !FUNCTION_WORDS.has(lower) && !FUNCTION_WORDS.has(key),
				start: start + match.index,
				end: start + match.index + match[0].length
			});
		}
		return pieces;
	});
}
const PART = /([\p{L}\p{M}\p{N}]{1,100}(?:['’ʼ.,][\p{L}\p{M}\p{N}]{1,100}){0,8}|[%&£$€])|(\[[^\]]{0,80}\]|…|\.\.\.{1,3}|\. \. \.)/gu;
function spelling(word) {
	if (word === "&") return "and";
	if (word.length < 5) return word;
	return word.replace(/is(e|ed|es|ing|ation)$/, "iz$1").replace(/ys(e|ed|es|ing)$/, "yz$1").replace(/our(s|ed|ing|able|ite)?$/, (tail) => FOUR.has(word) ? tail : `or${tail.slice(3)}`).replace(/tre(s?)$/, "ter$1").replace(/ll(ed|ing|er)$/, "l$1");
}
/** Words in -our that have no other spelling. */
const FOUR = /* @__PURE__ */ new Set([
	"four",
	"your",
	"hour",
	"hours",
	"tour",
	"pour",
	"flour",
	"devour",
	"contour",
	"yours",
	"fours",
	"tours"
]);

// src/link/quote-fit.ts
const CANON = /* @__PURE__ */ new WeakMap();
/** The quotations that a claims file holds to. */
function canonOf(set) {
	let canon = CANON.get(set);
	if (!canon) {
		canon = set.claims.flatMap((claim) => {
			if (claim.kind !== "quote" || claim.status !== "active") return [];
			const words = quoteWords(claim.quote).flat().flat();
			return [{
				claim,
				words,
				keys: words.map((word) => word.key),
				content: contentOf(words),
				closed: /[.!?]["'”’]?\s*$/.test(claim.quote)
			}];
		});
		CANON.set(set, canon);
	}
	return canon;
}
function contentOf(words) {
	return new Set(words.filter((word) => word.content).map((word) => word.key));
}
/** The claim whose words a quotation has, or nearly has; null where there is none. */
function bestFit(quote, canon) {
	const sentences = quoteWords(quote.surface);
	let best = null;
	for (const canonical of canon) {
		const parts = sentences.flatMap((pieces) => fitSentence(pieces, canonical));
		if (parts.length === 0) continue;
		const pairs = parts.flatMap((part) => part.pairs);
		const same = pairs.filter((pair) => pair.same).length;
		const fit = {
			canonical,
			parts,
			same,
			different: pairs.length - same
		};
		if (!best || fit.same - fit.different > best.same - best.different) best = fit;
	}
	return best;
}
/** Aligns one written sentence, in the pieces that an ellipsis or a bracket leaves of it; none where it is another sentence. */
function fitSentence(pieces, canonical) {
	const all = pieces.flat();
	const shared = all.filter((word) => canonical.content.has(word.key)).length;
	if (all.length > MOST_WORDS || shared === 0) return [];
	let from = 0;
	const parts = pieces.filter((words) => words.length > 0).map((words, index) => {
		const keys = words.map((word) => word.key);
		const rest = canonical.keys.slice(from);
		const open = {
			start: index === 0 && !canonical.closed,
			end: index === pieces.length - 1 && !canonical.closed
		};
		const loose = align(keys, rest, open);
		const pairs = (keys.length <= rest.length && loose.filter((pair) => pair.same).length < keys.length * .6 ? align(keys, rest, {
			start: false,
			end: false
		}) : loose).map((pair) => ({
			...pair,
			meant: pair.meant === null ? null : pair.meant + from
		}));
		from = (pairs.findLast((pair) => pair.meant !== null)?.meant ?? from - 1) + 1;
		return {
			words,
			pairs
		};
	});
	return isNearEnough(all, parts, canonical) ? parts : [];
}
const MOST_WORDS = 600;
function isNearEnough(all, parts, canonical) {
	const same = parts.flatMap((part) => part.pairs.filter((pair) => pair.same).map((pair) => part.words[pair.written]));
	const different = parts.flatMap((part) => part.pairs).filter((pair) => !pair.same).length;
	const content = new Set(same.filter((word) => word.content).map((word) => word.key)).size;
	const writtenContent = contentOf(all).size;
	const shorter = Math.min(all.length, canonical.keys.length);
	const share = same.length / shorter;
	if (different === 0) return same.length >= 4 || same.length === canonical.keys.length || content >= 2 && same.length === all.length;
	if (writtenContent >= 3 && [...contentOf(all)].every((key) => canonical.content.has(key)) && all.length >= 6 && same.length >= all.length * .5) return true;
	if (all.length >= 3 && writtenContent >= 2 && skipsSmallWords(parts, canonical)) return true;
	if (all.length <= 3 || same.length < 4 || content < Math.min(2, canonical.content.size)) return false;
	if (share >= .6 && content >= writtenContent * .5) return different <= same.length;
	return content >= 4 && same.length >= all.length * .5 && different < same.length;
}
/** "has handed discount" for "has handed a discount": every word is there in its order, and one or two small ones are left out. */
function skipsSmallWords(parts, canonical) {
	const pairs = parts.flatMap((part) => part.pairs);
	const skipped = pairs.flatMap((pair) => pair.written === null && pair.meant !== null ? [canonical.words[pair.meant]] : []);
	return pairs.every((pair) => pair.same || pair.written === null) && skipped.length < 3 && skipped.every((word) => !word.content);
}
/**
* The half of a quotation whose other half, at the words [from, to) of the claim, is known: "They wanted a world," she says,
* "that remembers you." What stands right beside that half decides, so that a few words are enough.
*/
function fitBeside(quote, canonical, side, [from, to]) {
	const words = quoteWords(quote.surface).flat().flat();
	const room = words.length + 2;
	const start = side === "before" ? Math.max(0, from - room) : to;
	const meant = canonical.keys.slice(start, side === "before" ? from : to + room);
	if (words.length === 0 || meant.length === 0 || words.length > MOST_WORDS) return null;
	const keys = words.map((word) => word.key);
	const pairs = align(keys, meant, {
		start: false,
		end: false
	}).map((pair) => ({
		...pair,
		meant: pair.meant === null ? null : pair.meant + start
	}));
	const same = pairs.filter((pair) => pair.same);
	const different = pairs.length - same.length;
	const places = same.map((pair) => pair.meant);
	const gap = side === "before" ? from - 1 - (places.at(-1) ?? 0) : (places[0] ?? 0) - to;
	if (!same.some((pair) => words[pair.written].content) || same.length < 2 || gap > 1 || different > Math.max(1, same.length / 2)) return null;
	return {
		canonical,
		parts: [{
			words,
			pairs
		}],
		same: same.length,
		different
	};
}

// src/link/speaker-names.ts
/** Known people, and unknown names of two or more words, in words [from, to). */
function namesBetween(reading, index, from, to) {
	const known = between(namesIn(reading, index), from, to);
	const others = between(reading.runs, from, to).filter((run) => namesakeIn(reading, index, run, known));
	const persons = known.filter((sighting) => sighting.claim.is === "person" && !others.some((run) => run.from <= sighting.from && sighting.to <= run.to)).map(({ from: start, to: end, claim }) => ({
		from: start,
		to: end,
		claim
	}));
	const unknown = between(reading.runs, from, to).filter((run) => run.to - run.from >= 2 && !known.some((sighting) => sighting.from < run.to && sighting.to > run.from)).filter((run) => isStranger(reading, index, run)).map((run) => ({
		...run,
		claim: null
	}));
	const namesakes = others.map((run) => ({
		...run,
		claim: null
	}));
	return [
		...persons,
		...namesakes,
		...unknown
	].sort((a, b) => a.from - b.from);
}
/** The ranges that lie in [from, to). In: ranges in ascending order. */
function between(sorted, from, to) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (sorted[middle].from >= from) high = middle;
		else low = middle + 1;
	}
	const found = [];
	for (let at = low; at < sorted.length && sorted[at].from < to; at++) if (sorted[at].to <= to) found.push(sorted[at]);
	return found;
}
/** No word of the name is one that the claims know, but for a given name, or the surname behind a given name that they do not. */
function isStranger({ words }, index, { from, to }) {
	const known = words.slice(from, to).filter((word) => isKnown(index, word.lower));
	return known.length === 0 || known.length === 1 && known[0] === words[to - 1] && index.bySurname.has(known[0].lower);
}
/** "Bea Ruiz", of whom the claims know the surname alone: the run is the name of somebody else, or has a wrong first name. */
function namesakeIn(reading, index, run, known) {
	const surname = known.find((sighting) => sighting.claim.is === "person" && sighting.from > run.from && sighting.to === run.to);
	if (!surname || surname.wrong || reading.titleCase) return false;
	const before = reading.words.slice(run.from, surname.from).filter(({ lower }) => !HONORIFICS.has(lower));
	return before.length > 0 && before.length < 4 && before.every(({ lower }) => !HEADS$1.has(lower) && !isNation(lower) && !isOpener(lower) && !isKnown(index, lower));
}
/** A word that the claims use for something other than a first name. */
function isKnown(index, word) {
	return index.known.has(word) && !index.byGiven.has(word);
}

// src/link/speech-tags.ts
/** "…," said Ana Ruiz. "…," Ana Ruiz, the mayor, said. */
function tagAfter(reading, quote, index) {
	const { words } = reading;
	const first = wordAt(reading, quote.range.end);
	if (first >= words.length) return null;
	const between = reading.passage.text.slice(quote.range.end, words[first].start);
	if (!/^[,!?;]?\s*["'”’»“‹›]{1,2}\s?[,—–]?\s?$/.test(between) || /[.]\s*$/.test(quote.surface)) return null;
	let end = first;
	while (end < words.length && end < first + 16 && (end === first || !/[.!?;:“"«]/.test(gapBefore(reading, end)))) end++;
	const tag = namesBetween(reading, index, first, end);
	const verb = words.slice(first, end).findIndex((word) => REPORTING.has(word.lower) || REPLYING.has(word.lower));
	if (words[first].lower === "according" && tag[0]?.from === first + 2) return tag[0];
	if (isManner(reading, first, tag[0])) return tag[0];
	if (verb < 0) return null;
	const verbAt = first + verb;
	if (verbAt === first) return tag[0] && tag[0].from <= first + 4 && adjacent(reading, first, tag[0].from) ? tag[0] : null;
	return tag[0] && tag[0].from <= first + 1 && tag[0].to <= verbAt ? tag[0] : null;
}
/** "…" is how Ana Ruiz puts it. "…" were the words of Ana Ruiz. */
function isManner({ words }, first, name) {
	if (!name || name.from > first + 5 || ![
		"is",
		"was",
		"are",
		"were"
	].includes(words[first].lower)) return false;
	const before = words.slice(first + 1, name.from).map((word) => word.lower);
	const [link] = before;
	if (link === "how" || link === "what") return before.length === 1 && words.slice(name.to, name.to + 8).some(({ lower }) => REPORTING.has(lower));
	return before.at(-1) === "of" && before.some((word) => SAYINGS.has(word));
}
/** Between "said" and the name nothing but a title stands. */
function adjacent(reading, verb, name) {
	for (let at = verb + 1; at <= name; at++) if (/[,.;:]/.test(gapBefore(reading, at)) && at < name) return false;
	return !reading.words.slice(verb + 1, name).some((word) => [
		"he",
		"she",
		"they",
		"i",
		"we",
		"that",
		"of",
		"to",
		"after",
		"in"
	].includes(word.lower));
}
/** Ana Ruiz said: "…" As Ana Ruiz has put it, "…" */
function tagBefore(reading, quote, index) {
	const end = wordAt(reading, quote.range.start);
	const gap = gapBefore(reading, end);
	if (/[.!?;]/.test(gap.slice(0, gap.search(/[“”"«»„‘'‹›]/) + 1)) && reading.joined[end] !== true) return null;
	let from = end;
	while (from > 0 && from > end - 30 && (from === end || !endsClause(reading, from))) from--;
	return lastSpeaker(reading, index, from, end) ?? verdictOf(reading, index, from, end) ?? (/:\s*["'“”«»„‘’‹›]*$/.test(gap) ? introduced(reading, index, from, end) : null);
}
/** "Her best line is that …", "His verdict: …" */
function verdictOf(reading, index, from, end) {
	const [first, ...next] = reading.words.slice(from, Math.min(end, from + 4)).map((word) => word.lower);
	if (first !== "her" && first !== "his") return null;
	return next.some((word) => SAYINGS.has(word)) && namesBetween(reading, index, from, end).length === 0 ? antecedent(reading, index, from) : null;
}
const SAYINGS = new Set("line lines word words verdict answer reply comment remark summary message advice conclusion phrase motto warning plea promise".split(" "));
/** "The cellist, Ana Ruiz, was modest: …" Nobody else is named, and no other verb of saying stands in the clause. */
function introduced(reading, index, from, end) {
	const { words } = reading;
	const names = namesBetween(reading, index, from, end);
	const [name] = names;
	if (names.length !== 1 || !name || name.from > from + 8) return null;
	if (words.slice(from, end).filter((_, offset) => from + offset < name.from || from + offset >= name.to).some(({ lower }) => REPORTING.has(lower) || REPLYING.has(lower) || PRONOUNS.has(lower) && lower !== "who")) return null;
	return BESIDE_SUBJECT.has(words[name.from - 1]?.lower ?? "") && name.from > from ? null : name;
}
/** Behind these words a name is no subject. */
const BESIDE_SUBJECT = new Set("about against after at behind before for in like of on than to toward towards via with".split(" "));
/** A full stop, another quotation or the like stands before the word. */
function endsClause(reading, index) {
	const gap = gapBefore(reading, index);
	return /[!?;"”»“«]/.test(gap) || /\./.test(gap) && reading.joined[index] !== true;
}
/** The subject of the last verb of saying in [from, end). */
function lastSpeaker(reading, index, from, end) {
	const { words } = reading;
	const names = namesBetween(reading, index, from, end);
	if (words[from]?.lower === "according" && names[0]?.from === from + 2) return names[0];
	for (let at = end - 1; at >= from; at--) {
		const word = words[at].lower;
		if (!REPORTING.has(word) && !REPLYING.has(word)) continue;
		const before = names.filter((name) => name.to <= at);
		const beside = before.find((name) => name.to === at);
		const subject = beside ?? before[0];
		if (!(subject !== void 0 && isApposition(reading, subject, at) && words[subject.to].lower === "who") && words.slice(subject ? subject.to : from, at).some((each) => PRONOUNS.has(each.lower))) return subject || at !== from + 1 ? null : antecedent(reading, index, from);
		if (subject) {
			if (words[subject.to] && /^['’]s?$/.test(words[subject.to].text)) return null;
			return before.length > 1 && !beside && !isApposition(reading, subject, at) ? null : subject;
		}
		const after = names.find((name) => name.from > at && name.from <= at + 3);
		return after && at === from ? after : null;
	}
	return null;
}
/**
* Whom an opening "she" or "her" means: the one person whom the sentence before names. Whoever is named earlier in the passage
* may be meant as well, so that the caller looks there.
*/
function antecedent(reading, index, from) {
	const before = namesBetween(reading, index, Math.max(0, from - 120), from).filter((name) => reading.sentence[name.from] === reading.sentence[from] - 1);
	const people = new Set(before.map((name) => name.claim?.id ?? `${name.from}`));
	const last = before.at(-1);
	return last?.claim && people.size === 1 ? {
		from,
		to: from + 1,
		claim: last.claim
	} : null;
}
/** "Ana Ruiz was late. "…," she said.": the one person named before, in the sentence that the quotation follows. */
function pronounAfter(reading, quote, index) {
	const { words } = reading;
	const first = wordAt(reading, quote.range.end);
	const tag = words.slice(first, first + 2).map((word) => word.lower);
	const between = reading.passage.text.slice(quote.range.end, words[first]?.start ?? quote.range.end);
	if (!(tag.some((word) => word === "he" || word === "she") && tag.some((word) => REPORTING.has(word))) || !/^[,!?;]?\s*["'”’»“‹›]{1,2}\s?[,—–]?\s?$/.test(between)) return null;
	const start = wordAt(reading, quote.range.start);
	const before = namesBetween(reading, index, 0, start);
	const last = before.at(-1);
	const people = new Set(before.map((name) => name.claim?.id ?? `${name.from}`));
	if (!last?.claim || people.size !== 1 || start === 0 || reading.sentence[last.from] !== reading.sentence[start - 1]) return null;
	const pronoun = first + (tag[0] === "he" || tag[0] === "she" ? 0 : 1);
	return {
		from: pronoun,
		to: pronoun + 1,
		claim: last.claim
	};
}
/** "Ana Ruiz, the mayor of Porto, said": other names up to the verb stand between commas. */
function isApposition(reading, subject, verb) {
	return gapBefore(reading, subject.to).startsWith(",") && gapBefore(reading, verb).includes(",");
}
/** "— Ana Ruiz, mayor" at the end of a block quotation. */
function attributionLine(reading, quote, index) {
	const { words, passage } = reading;
	const first = wordAt(reading, quote.range.end);
	if (first >= words.length || !/^["'”’»]?\s*(?:[—–―]|--?|\()\s*$/.test(passage.text.slice(quote.range.end, words[first].start))) return null;
	const name = namesBetween(reading, index, first, words.length)[0];
	return name && name.from <= first + 2 ? name : null;
}
/** The paragraph that leads to a quotation ("Ana Ruiz said:"), or the line that follows it ("— Ana Ruiz"). */
function neighbour(other, index, reading, side) {
	if (!other || other.words.length === 0) return null;
	if (side === "before") {
		if (!/[:,]\s*$/.test(other.passage.text)) return null;
		let from = other.words.length;
		while (from > 0 && other.sentence[from - 1] === other.sentence.at(-1)) from--;
		const end = other.words.length;
		const colon = /:\s*$/.test(other.passage.text);
		const name = lastSpeaker(other, index, from, end) ?? soleFrom(other, index, from) ?? (colon ? introduced(other, index, from, end) : null);
		return name ? {
			reading: other,
			name
		} : null;
	}
	if (!/^\s*[—–―-]/.test(other.passage.text) || reading.passage.quoted === 0) return null;
	const name = namesBetween(other, index, 0, other.words.length)[0];
	return name && name.from <= 1 ? {
		reading: other,
		name
	} : null;
}
/** "The line of the night, from Ana Ruiz:" */
function soleFrom(reading, index, from) {
	const names = namesBetween(reading, index, from, reading.words.length);
	const last = names.at(-1);
	return last && names.length === 1 && last.to === reading.words.length && ["from", "by"].includes(reading.words[last.from - 1]?.lower ?? "") ? last : null;
}
const PRONOUNS = /* @__PURE__ */ new Set([
	"he",
	"she",
	"they",
	"who",
	"i",
	"we",
	"it"
]);

// src/link/speakers.ts
/** Who is credited with a quotation, if it clearly is another person than the claim says; null otherwise. */
function creditedSpeaker(readings, quote, claim, index, whole) {
	const place = quote.passage;
	const reading = readings[place];
	if (!reading) return null;
	const inside = tagAfter(reading, quote, index) ?? tagBefore(reading, quote, index) ?? attributionLine(reading, quote, index) ?? pronounAfter(reading, quote, index);
	const found = inside && {
		reading,
		name: inside
	} || neighbour(readings[place - 1], index, reading, "before") || neighbour(readings[place + 1], index, reading, "after");
	if (!found) return null;
	const { name } = found;
	if (name.claim ? isSpeaker(name.claim, claim) : isSpeakerName(found.reading, name, claim)) return name.claim ? null : otherGiven(found.reading, name, claim, index);
	if (clauseWords(found.reading, name).some((word) => REPLYING.has(word)) && (!whole || namesSpeaker(found.reading, claim, index, name))) return null;
	if (namesSpeaker(found.reading, claim, index, name)) return null;
	const pronoun = name.claim !== null && name.to - name.from === 1 && POINTING.has(found.reading.words[name.from].lower);
	if (pronoun && between(namesIn(found.reading, index), 0, name.from).some((sighting) => isSpeaker(sighting.claim, claim))) return null;
	return {
		passage: found.reading.passage.index,
		range: rangeOf(found.reading, name.from, name.to),
		claim: name.claim,
		certainty: name.claim && !pronoun ? "certain" : "likely",
		given: null
	};
}
/** "said Bea Ruiz" of words that are Ana Ruiz's: nobody else of that surname can have said them. */
function otherGiven(reading, name, claim, index) {
	const { words } = reading;
	let from = name.from;
	while (from < name.to && (HONORIFICS.has(words[from].lower) || HEADS$1.has(words[from].lower))) from++;
	const persons = (index.bySurname.get(words[name.to - 1].lower) ?? []).filter((person) => isSpeaker(person.claim, claim));
	const person = persons.find(({ surnameFirst, givens }) => !surnameFirst && givens.length > 0);
	if (!person) return null;
	const to = name.to - person.surname.length;
	const given = words.slice(from, to);
	if (given.length === 0 || persons.some((each) => givenLikeness(given, each) !== null)) return null;
	return {
		passage: reading.passage.index,
		range: rangeOf(reading, from, to),
		claim: person.claim,
		certainty: "certain",
		given: person.givenText.join(" ")
	};
}
function isSpeaker(named, claim) {
	return named.id === claim.by || named.name === claim.speaker;
}
function isSpeakerName({ words }, name, claim) {
	const speaker = (claim.speaker ?? "").toLowerCase();
	return words.slice(name.from, name.to).some((word) => speaker.includes(word.lower) && word.lower.length > 2);
}
/** Whether the passage itself names the one who said it, beside the one credited. */
function namesSpeaker(reading, claim, index, credited) {
	const { from, to } = sentenceAround(reading, credited.from);
	return between(namesIn(reading, index), from, to).some((sighting) => isSpeaker(sighting.claim, claim));
}
function clauseWords({ words, sentence }, name) {
	return words.slice(name.to, name.to + 12).flatMap((word, offset) => sentence[name.to + offset] === sentence[name.from] ? [word.lower] : []);
}
const POINTING = /* @__PURE__ */ new Set([
	"he",
	"she",
	"his",
	"her"
]);

// src/link/quotations.ts
/**
* Lays the quotations of a draft beside the canonical ones: word for word they agree, nearly so they conflict at the words
* that differ, and a right one conflicts at the name of whoever else is credited with it. Others are left alone.
*/
function linkQuotations(draft, set, quotes) {
	const canon = canonOf(set);
	if (canon.length === 0) return [];
	const matches = [];
	const linked = /* @__PURE__ */ new Map();
	for (const quote of quotes) {
		if ([...linked.keys()].some((outer) => outer.passage === quote.passage && outer.range.start <= quote.range.start && outer.range.end >= quote.range.end)) continue;
		const found = bestFit(quote, canon);
		if (!found) continue;
		linked.set(quote, found);
		matches.push(...wordMatches(draft, quote, found), ...speakerMatches(draft, set, quote, found));
	}
	for (const [quote, fit] of otherHalves(quotes, linked)) matches.push(...wordMatches(draft, quote, fit));
	return matches;
}
/** Quotations that a speech tag alone parts from one that is known, and that go on, or lead up, to its words. */
function otherHalves(quotes, linked) {
	return quotes.flatMap((quote, at) => {
		if (linked.has(quote)) return [];
		const halves = [["after", quotes[at - 1]], ["before", quotes[at + 1]]];
		for (const [side, half] of halves) {
			const fit = half?.passage === quote.passage ? linked.get(half) : void 0;
			if (!half || !fit) continue;
			const between = side === "after" ? quote.range.start - half.range.end : half.range.start - quote.range.end;
			const meant = fit.parts.flatMap((part) => part.pairs.flatMap((pair) => pair.same ? [pair.meant] : []));
			const found = between > 0 && between < LONGEST_TAG ? fitBeside(quote, fit.canonical, side, [meant[0], meant.at(-1) + 1]) : null;
			if (found) return [[quote, found]];
		}
		return [];
	});
}
/** Characters between the halves of a split quotation. */
const LONGEST_TAG = 160;
function wordMatches(draft, quote, fit) {
	const base = {
		mention: quote,
		claim: fit.canonical.claim,
		certainty: "certain",
		others: [],
		related: [],
		candidates: [{
			claim: fit.canonical.claim,
			score: fit.same / Math.max(1, fit.same + fit.different),
			cues: [{
				text: `${fit.same} words in order`,
				weight: fit.same
			}]
		}]
	};
	const wrong = fit.parts.filter((part) => part.pairs.some((pair) => !pair.same));
	if (wrong.length === 0) return [{
		...base,
		state: "agrees",
		relation: "same",
		reason: null,
		actual: quote.surface,
		expected: null
	}];
	return wrong.map((part) => {
		const { written, meant } = differing(part.pairs, part.words.length);
		const range = {
			start: quote.range.start + part.words[written.start].start,
			end: quote.range.start + part.words[written.end - 1].end
		};
		const { text } = draft.passages[quote.passage];
		return {
			...base,
			state: "conflicts",
			relation: "other-words",
			reason: "inside quotation marks the words are given as they were said",
			at: toSource(draft.passages[quote.passage], range),
			actual: text.slice(range.start, range.end),
			expected: textOf(fit.canonical, meant)
		};
	});
}
/** The smallest ranges of written and canonical words that hold every difference; beside a gap the words around it. */
function differing(pairs, length) {
	const first = pairs.findIndex((pair) => !pair.same);
	const last = pairs.findLastIndex((pair) => !pair.same);
	let from = first;
	let to = last + 1;
	const has = (side) => pairs.slice(from, to).some((pair) => pair[side] !== null);
	if (!has("written") || !has("meant")) {
		from = Math.max(0, from - 1);
		to = Math.min(pairs.length, to + 1);
	}
	const range = (side, end) => {
		const places = pairs.slice(from, to).flatMap((pair) => pair[side] ?? []);
		return places.length > 0 ? {
			start: places[0],
			end: places.at(-1) + 1
		} : {
			start: 0,
			end
		};
	};
	return {
		written: range("written", length),
		meant: range("meant", 0)
	};
}
function textOf({ claim, words }, range) {
	if (range.end <= range.start) return claim.quote;
	return claim.quote.slice(words[range.start].start, words[range.end - 1].end);
}
function speakerMatches(draft, set, quote, fit) {
	const { claim } = fit.canonical;
	const whole = fit.same >= fit.canonical.keys.length * .85;
	if (claim.by === null && claim.speaker === null) return [];
	if (fit.same < 4 && !whole) return [];
	const credited = creditedSpeaker(readingsOf(draft), quote, claim, nameIndexOf(set), whole);
	if (!credited || fit.same < 5 && !whole && !credited.claim) return [];
	const passage = draft.passages[credited.passage];
	const owner = credited.given !== null ? credited.claim : null;
	return [{
		mention: quote,
		state: "conflicts",
		claim: owner ?? claim,
		relation: owner ? "other-name" : "other-speaker",
		certainty: credited.certainty,
		reason: `the words are ${claim.speaker}’s`,
		at: toSource(passage, credited.range),
		actual: passage.text.slice(credited.range.start, credited.range.end),
		expected: credited.given ?? claim.speaker,
		others: credited.claim && !owner ? [credited.claim] : [],
		related: [{
			span: quote.span,
			text: "the quotation"
		}],
		candidates: [{
			claim,
			score: 1,
			cues: [{
				text: `${fit.same} words in order`,
				weight: fit.same
			}]
		}]
	}];
}

// src/link/unmarked-quotes.ts
/** The very words of a claim's quotation, at length and outside quotation marks: they agree, and may want their marks. */
function linkUnmarked(draft, set, quotes) {
	const starts = startsOf(set);
	if (starts.size === 0) return [];
	return draft.passages.flatMap((passage) => {
		if (passage.quoted > 0 || SPEAKER_TAG.test(passage.text)) return [];
		const inMarks = quotes.filter((quote) => quote.passage === passage.index).map(({ range }) => range);
		return runsIn(quoteWords(passage.text).flat().flat().map((word) => inMarks.some(({ start, end }) => word.start >= start && word.end <= end) ? null : word), starts).map((run) => toMatch(passage, run));
	});
}
/** "Ana Ruiz: We begin …": in an interview the name stands for the marks. */
const SPEAKER_TAG = /^\p{Lu}[\p{L}\p{M} .’'-]{1,40}: /u;
/** Words in a row that nobody writes by accident, and how many of them say something. */
const LEAST_WORDS = 7;
const LEAST_CONTENT = 3;
/** How many words a start is found by. */
const KEY = 4;
const STARTS = /* @__PURE__ */ new WeakMap();
/** Every place in the canonical quotations by the words that begin there. */
function startsOf(set) {
	const known = STARTS.get(set);
	if (known) return known;
	const starts = /* @__PURE__ */ new Map();
	for (const canonical of canonOf(set)) for (let at = 0; at + LEAST_WORDS <= canonical.keys.length; at++) {
		const key = canonical.keys.slice(at, at + KEY).join(" ");
		starts.set(key, [...starts.get(key) ?? [], {
			canonical,
			at
		}]);
	}
	STARTS.set(set, starts);
	return starts;
}
function runsIn(words, starts) {
	const runs = [];
	for (let from = 0; from + LEAST_WORDS <= words.length; from++) {
		const key = words.slice(from, from + KEY).map((word) => word?.key ?? "\0");
		const run = (starts.get(key.join(" ")) ?? []).map((start) => follow(words, from, start)).find(isTelling);
		if (!run) continue;
		runs.push(run);
		from += run.words.length - 1;
	}
	return runs;
}
function follow(words, from, { canonical, at }) {
	const same = [];
	for (let offset = 0; from + offset < words.length; offset++) {
		const word = words[from + offset];
		if (!word || word.key !== canonical.keys[at + offset]) break;
		same.push(word);
	}
	return {
		canonical,
		words: same
	};
}
function isTelling({ words }) {
	return words.length >= LEAST_WORDS && words.filter(({ content }) => content).length >= LEAST_CONTENT;
}
function toMatch(passage, { canonical, words }) {
	const range = {
		start: words[0].start,
		end: words.at(-1).end
	};
	const surface = passage.text.slice(range.start, range.end);
	return {
		mention: {
			kind: "quote",
			passage: passage.index,
			range,
			span: toSource(passage, range),
			surface
		},
		state: "agrees",
		claim: canonical.claim,
		relation: "unmarked",
		certainty: "likely",
		reason: null,
		actual: surface,
		expected: `“${surface}”`,
		others: [],
		related: [],
		candidates: [{
			claim: canonical.claim,
			score: 1,
			cues: [{
				text: `${words.length} words in order`,
				weight: words.length
			}]
		}]
	};
}

// src/link/index.ts
/**
* Links every mention of a draft to the claim it is about and compares the two. Out: one match a mention, by position.
* Throws an `Error` with the reason where the figures stand too close together to be linked.
*/
function linkDraft(draft, set) {
	const mentions = extractMentions(draft, { monthFirst: set.language === "en-US" });
	const refusal = crowding(mentions);
	if (refusal !== null) throw new Error(refusal);
	const quotes = extractQuotations(draft);
	const numbers = withArithmetic(linkNumbers(draft, set, mentions, quotes), linkArithmetic(draft, mentions));
	const words = [
		...linkQuotations(draft, set, quotes),
		...linkUnmarked(draft, set, quotes),
		...linkLists(draft, set),
		...linkNames(draft, set),
		...linkEventOrder(draft, set)
	];
	return onePerPlace([...numbers, ...words]).sort(byPosition);
}
/** A miscalculated figure is said to be one unless a claim has settled it. */
function withArithmetic(numbers, slips) {
	const open = slips.filter((slip) => !numbers.some((match) => match.mention.span.start === slip.mention.span.start && (match.state === "agrees" || match.state === "conflicts")));
	return [...numbers.filter((match) => !open.some((slip) => slip.mention.span.start === match.mention.span.start)), ...open];
}
/** Of several conflicts at the same words the first stands: a figure before a quotation, a list, a name. */
function onePerPlace(matches) {
	const taken = /* @__PURE__ */ new Set();
	return matches.filter((match) => {
		if (match.state !== "conflicts") return true;
		const { start, end } = match.at ?? match.mention.span;
		const place = `${start}-${end}`;
		if (taken.has(place)) return false;
		taken.add(place);
		return true;
	});
}
function byPosition(a, b) {
	return a.mention.span.start - b.mention.span.start || a.mention.span.end - b.mention.span.end;
}

// src/settle/coverage.ts
/** How much of the drafts was looked at: every mention in exactly one of four states. */
function countCoverage(matches) {
	const count = (state) => matches.reduce((sum, match) => match.state === state ? sum + 1 : sum, 0);
	return {
		mentions: matches.length,
		agrees: count("agrees"),
		conflicts: count("conflicts"),
		setAside: count("set-aside"),
		notCovered: count("not-covered")
	};
}
/** How often each claim is agreed with and contradicted, in the order of the file. A sum that follows from claims agrees with each of them. */
function countUses(matches, set) {
	const counts = new Map(set.claims.map(({ id }) => [id, {
		agrees: 0,
		conflicts: 0
	}]));
	for (const { state, claim, relation, others } of matches) {
		if (state !== "agrees" && state !== "conflicts") continue;
		const claims = relation === "derived" ? [claim, ...others] : [claim];
		for (const id of new Set(claims.map((each) => each?.id))) {
			const count = id === void 0 ? void 0 : counts.get(id);
			if (count !== void 0) count[state]++;
		}
	}
	return set.claims.map((claim) => ({
		claim,
		...counts.get(claim.id) ?? {
			agrees: 0,
			conflicts: 0
		}
	}));
}

// src/settle/fingerprint.ts
/**
* Gives each finding an identity of 16 hexadecimal digits that survives moved lines, other wrapping and new markup: rule,
* claim, path, the words it points at and a few words around them. Findings that share all of it are counted, in the order given.
* The path is that from the root of the repository: `folder` is what the paths of the findings are relative to, seen from there.
*/
function fingerprints(findings, drafts, folder) {
	const seen = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const path = repositoryPath(folder, finding.path);
		const parts = [
			finding.rule,
			finding.claim,
			path,
			plain(finding.text),
			surroundings(finding, drafts.get(finding.path))
		];
		const key = JSON.stringify(parts);
		const ordinal = seen.get(key) ?? 0;
		seen.set(key, ordinal + 1);
		return createHash("sha256").update(`${key}#${ordinal}`).digest("hex").slice(0, 16);
	});
}
/** Three words on either side, as the reader sees them. */
function surroundings(finding, draft) {
	const passage = draft === void 0 ? null : passageAt(draft, finding.span.start);
	const range = passage === null ? null : textRange(passage, finding.span);
	if (passage === null || range === null) return "";
	const before = plain(passage.text.slice(Math.max(0, range.start - REACH), range.start)).split(" ").slice(-3);
	const after = plain(passage.text.slice(range.end, range.end + REACH)).split(" ").slice(0, 3);
	return [
		...before,
		"",
		...after
	].join(" ");
}
/** Farther than three words of any length that matters. */
const REACH = 80;
function plain(text) {
	return text.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}£$€%]/gu, " ").replace(/ {2,}/g, " ").trim();
}

// src/settle/severity.ts
/** The severity of a finding: an error that rests on a likely link, not on a certain one, is a warning. */
function settleSeverity(finding) {
	return finding.certainty === "likely" && finding.severity === "error" ? "warning" : finding.severity;
}

// src/settle/suppressions.ts
/** The suppression that silences a finding in a draft; null when it stays open. The narrowest one wins, so that its reason is the nearest. */
function suppressionOf(finding, draft) {
	let found = null;
	for (const suppression of draft.suppressions) {
		if (!silences(suppression, finding)) continue;
		if (found === null || width(suppression) < width(found)) found = suppression;
	}
	return found;
}
/** What each suppression silenced, by path of its draft. A rule that did not run there, or failed there, is not held against a comment. */
function usesOfSuppressions(drafts, { findings, failures }, { active, known, complete }) {
	const uses = /* @__PURE__ */ new Map();
	for (const { draft } of drafts) {
		if (draft.suppressions.length === 0) continue;
		const failed = new Set(failures.filter(({ path }) => path === null || path === draft.path).map(({ rule }) => rule));
		const judged = new Set(active.map(({ rule }) => rule.id).filter((id) => !failed.has(id) && !ON_SUPPRESSIONS.includes(id)));
		if (complete && failed.size === 0) judged.add(EVERY);
		const own = findings.filter(({ path }) => path === draft.path);
		uses.set(draft.path, usesIn(draft, own, known, judged));
	}
	return uses;
}
function usesIn(draft, findings, known, judged) {
	return draft.suppressions.map((suppression) => {
		const silenced = findings.filter((finding) => silences(suppression, finding));
		const used = new Set(silenced.map(({ rule }) => rule));
		const named = [...new Set(suppression.rules)];
		const idle = named.filter((rule) => judged.has(rule) && (rule === EVERY ? used.size === 0 : !used.has(rule)));
		return {
			suppression,
			silenced: silenced.length,
			idle,
			unknown: named.filter((rule) => rule !== EVERY && !known.includes(rule))
		};
	});
}
/** A remark on a suppression is silenced only by another one that names its rule: no comment excuses itself. */
function silences(suppression, finding) {
	const { covers, rules, span } = suppression;
	if (finding.span.start >= covers.end || finding.span.end <= covers.start) return false;
	if (ON_SUPPRESSIONS.includes(finding.rule)) return rules.includes(finding.rule) && finding.span.start !== span.start;
	return rules.includes(EVERY) || rules.includes(finding.rule);
}
/** What a comment that names no rule is read as. */
const EVERY = "*";
const ON_SUPPRESSIONS = ["bare-suppression", "unused-suppression"];
function width({ covers }) {
	return covers.end - covers.start;
}

// src/settle/index.ts
/**
* Settles findings: sorted by path, position and rule, silenced where the draft says so, with severity and fingerprint. Nothing
* is dropped. `folder` is what paths are relative to, seen from the root of the repository.
*/
function settleFindings(raw, drafts, folder = "") {
	const sorted = sortFindings(raw);
	const identities = fingerprints(sorted, drafts, folder);
	return sorted.map((finding, index) => {
		const draft = drafts.get(finding.path);
		const suppression = draft === void 0 ? null : suppressionOf(finding, draft);
		const { certainty: _, ...rest } = finding;
		return {
			...rest,
			severity: settleSeverity(finding),
			disposition: suppression === null ? "open" : "suppressed",
			reason: suppression === null ? null : suppression.reason,
			fingerprint: identities[index]
		};
	});
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
	return `this sentence should agree, but ${first.actual} contradicts ${end}: “${sentence}”`;
}
function problemOfContradicting(found, claim, sentence) {
	if (found.some((match) => match.claim?.id === claim.id || match.others.some(({ id }) => id === claim.id))) return null;
	return `this sentence should contradict ${claim.id}: ${printClaim(claim)}, but nothing in it does: “${sentence}”`;
}
/** An example that is too much for the parser or the linker proves nothing. */
function judged(sentence, set, problemOf) {
	try {
		return problemOf(conflicts(sentence, set));
	} catch (error) {
		return `this sentence cannot be judged, as it ${error instanceof Error ? error.message : String(error)}: “${sentence.slice(0, 60)}…”`;
	}
}
function conflicts(sentence, set) {
	const refusal = guard(sentence);
	if (refusal !== null) throw new Error(refusal);
	const draft = parseDraft(sentence, set.path);
	return linkDraft(draft, set).filter(({ state, certainty }) => state === "conflicts" && certainty !== "weak");
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

// src/pipeline.ts
/** Checks drafts against claims: parse, link, run the rules, settle. The order of the drafts does not matter; one that fails is named, the others go on. */
function check(files, set, options = {}) {
	const rules = arrangeRules(options.rules ?? [], options.plugins ?? [], set.settings, options.only);
	const within = options.within ?? unbounded;
	const { drafts, failures } = linkFiles(files, set, within, options.whole ?? false);
	const matches = drafts.flatMap((draft) => draft.matches);
	const uses = countUses(matches, set);
	const evidence = {
		set,
		drafts,
		uses,
		today: options.today ?? null,
		within
	};
	const first = runRules(rules.active, evidence);
	const second = runSuppressionRules(rules.active, evidence, usesOfSuppressions(drafts, first, rules));
	const byPath = new Map(drafts.map(({ draft }) => [draft.path, draft]));
	const folder = options.folder ?? "";
	return {
		folder,
		set,
		drafts: drafts.map(({ draft, matches }) => ({
			path: draft.path,
			source: draft.source,
			words: countWords(draft.passages),
			matches
		})),
		findings: settleFindings([...first.findings, ...second.findings], byPath, folder),
		failures: [
			...rules.failures,
			...failures,
			...first.failures,
			...second.failures
		],
		coverage: countCoverage(matches),
		claims: uses
	};
}
/** Parses and links each file on its own, sorted by path. */
function linkFiles(files, set, within, whole) {
	const drafts = [];
	const failures = [];
	const sorted = [...files].sort((one, two) => byText(one.path, two.path) || byText(one.source, two.source));
	for (const [index, { path, source }] of sorted.entries()) {
		const before = sorted[index - 1];
		if (before?.path === path) {
			if (before.source !== source) failures.push({
				path,
				stage: "read",
				message: "two drafts have this path; only one of them was checked"
			});
			continue;
		}
		let stage = "parse";
		try {
			const refusal = guard(source);
			if (refusal !== null) throw new Error(refusal);
			const linked = within({
				stage: "draft",
				path,
				size: source.length
			}, () => {
				const draft = parseDraft(source, path, { whole });
				stage = "link";
				return {
					draft,
					matches: linkDraft(draft, set)
				};
			});
			drafts.push(linked);
		} catch (error) {
			failures.push({
				path,
				stage,
				message: error instanceof Error ? error.message : String(error)
			});
		}
	}
	return {
		drafts,
		failures
	};
}
function countWords(passages) {
	return passages.reduce((sum, { text }) => sum + text.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word)).length, 0);
}

export { halfStep as A, readDate as C, extractQuotations as D, fixOf as E, printQuantity as F, Decimal as I, fold as L, toInterval as M, inPartsOf as N, suggestionFor as O, printDate as P, arrangeRules as R, extractDates as S, Stopped as T, tokenize as _, ratio as a, extractQuantities as b, compare as c, HONORIFICS as d, gapBefore as f, sentences as g, runsAcrossOf as h, difference as i, sameValue as j, restate as k, rolesBeside as l, readingsOf as m, checkExamples as n, share as o, rangeOf as p, change as r, sum as s, check as t, REPORTING as u, lemma as v, guard as w, readQuantity as x, extractMentions as y };
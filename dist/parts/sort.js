// src/settle/sort.ts
/** Sorts findings by path, position and rule (then by claim and message), the same on every machine. */
function sortFindings(findings) {
	return [...findings].sort((one, two) => byText(one.path, two.path) || one.span.start - two.span.start || one.span.end - two.span.end || byText(one.rule, two.rule) || byText(one.claim ?? "", two.claim ?? "") || byText(one.message, two.message));
}
/** Order of two texts by their code units: no locale has a say. */
function byText(one, two) {
	if (one === two) return 0;
	return one < two ? -1 : 1;
}

export { sortFindings as n, byText as t };
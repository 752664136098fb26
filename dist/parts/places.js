import { t as toLines } from "./lines.js";

// src/report/places.ts
/** Indexes the drafts and the claims files of a report. */
function placesOf(report) {
	const sources = new Map([...(report.set.files ?? []).map(({ path, text }) => [path, text]), ...report.drafts.map(({ path, source }) => [path, source])]);
	const indexes = /* @__PURE__ */ new Map();
	const lines = /* @__PURE__ */ new Map();
	const index = (path, source) => indexes.get(path) ?? kept(indexes, path, toLines(source));
	return {
		of: (path, span) => {
			const source = sources.get(path);
			if (source === void 0) return placeOfClaim(report, path, span);
			const at = index(path, source);
			const [start, end] = [at(span.start), at(Math.max(span.start, span.end))];
			return {
				line: start.line,
				column: start.column,
				endLine: end.line,
				endColumn: end.column
			};
		},
		line: (path, line) => {
			const source = sources.get(path);
			if (source === void 0) return null;
			return (lines.get(path) ?? kept(lines, path, source.split(/\r\n|\r|\n/)))[line - 1] ?? null;
		},
		text: (path) => sources.get(path) ?? null
	};
}
function kept(map, key, value) {
	map.set(key, value);
	return value;
}
/** Without the text of its file a claim still knows its own place. */
function placeOfClaim({ set }, path, span) {
	const { line, column } = set.claims.find((one) => one.path === path && one.span.start === span.start) ?? {
		line: 1,
		column: 1
	};
	return {
		line,
		column,
		endLine: line,
		endColumn: column
	};
}

export { placesOf as t };
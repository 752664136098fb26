// src/draft/lines.ts
/** Takes a file's text and gives a function from an offset in it to line and column; LF, CRLF and CR each end a line. */
function toLines(source) {
	const starts = [0];
	for (let index = 0; index < source.length; index++) {
		const code = source.charCodeAt(index);
		if (code === LF || code === CR && source.charCodeAt(index + 1) !== LF) starts.push(index + 1);
	}
	return (offset) => {
		const line = lastNotAfter(starts, offset);
		return {
			line: line + 1,
			column: offset - starts[line] + 1
		};
	};
}
const LF = 10;
const CR = 13;
function lastNotAfter(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (starts[middle] <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

export { toLines as t };
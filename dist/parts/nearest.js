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

// src/check/nearest.ts
/** "Did you mean `value-drift`?" for the known name next to a mistyped one; '' where none is near. */
function didYouMean(written, known) {
	const wanted = written.toLowerCase().slice(0, 64);
	const limit = Math.max(1, Math.min(3, Math.floor(wanted.length / 3)));
	const [near] = known.map((name) => ({
		name,
		distance: editDistance(wanted, name.toLowerCase(), limit)
	})).filter(({ distance }) => distance <= limit).sort((one, two) => one.distance - two.distance);
	return near === void 0 ? "" : `Did you mean \`${near.name}\`?`;
}

export { editDistance as n, soundKey as r, didYouMean as t };
import { createHash } from "node:crypto";

// src/settle/changed-claims.ts
/** What a finding about a file that was not taken from the pull request is filed under: no rule finds it, and no comment silences it. */
const CHANGED_CLAIMS = "changed-claims";
/** Says of a file of claims, settings or rules that the pull request changes it, and that this run did not heed the change. In: its path as it is shown. */
function changedClaims(path) {
	return {
		rule: CHANGED_CLAIMS,
		severity: "warning",
		path,
		span: {
			start: 0,
			end: 0
		},
		message: "the pull request changes this file; the drafts were held against the copy of the base commit",
		claim: null,
		text: "",
		expected: null,
		related: [],
		disposition: "open",
		reason: null,
		fingerprint: createHash("sha256").update(`${CHANGED_CLAIMS} ${path}`).digest("hex").slice(0, 16),
		fix: null
	};
}

export { changedClaims as n, CHANGED_CLAIMS as t };
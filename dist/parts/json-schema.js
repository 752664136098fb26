import { h as toJSONSchema } from "./zod.js";
import { i as fileSchema } from "./schema.js";

// src/claims/json-schema.ts
/** The JSON schema (draft 7) of a claims file, for editors: every key has a description that they show on hover. */
function claimsSchema() {
	const { $schema, ...schema } = toJSONSchema(fileSchema, {
		target: "draft-7",
		io: "input"
	});
	return {
		$schema,
		$id: "claims.schema.json",
		title: "holdtrue claims",
		...schema
	};
}

export { claimsSchema };
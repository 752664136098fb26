import { i as print } from "../parts/terminal.js";

// src/entry/commands/schema.ts
/** `holdtrue schema`: the JSON schema of claims files, or of the json report. */
async function runSchema(of) {
	const schema = of === "claims" ? (await import("../parts/json-schema.js")).claimsSchema() : (await import("../parts/json-schema2.js")).reportSchema();
	print(`${JSON.stringify(schema, null, 2)}\n`);
	return 0;
}

export { runSchema };
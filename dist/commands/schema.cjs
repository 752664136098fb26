let require_terminal;
let require_rolldown_runtime;



// src/entry/commands/schema.ts
/** `holdtrue schema`: the JSON schema of claims files, or of the json report. */
async function runSchema(of) {
	const schema = of === "claims" ? (await Promise.resolve().then(() => require("../parts/claims.cjs")).then((n) => n.json_schema_exports)).claimsSchema() : (await Promise.resolve().then(() => require("../parts/schemas.cjs")).then((n) => n.json_schema_exports)).reportSchema();
	(require_terminal ??= require("../parts/terminal.cjs")).print(`${JSON.stringify(schema, null, 2)}\n`);
	return 0;
}

exports.runSchema = runSchema;
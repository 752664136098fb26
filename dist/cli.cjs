#!/usr/bin/env node
let node_vm;
let node_v8;
let node_module;
let node_crypto;
let node_fs;
let node_path;
let require_version;
let require_kept_file;
let require_rolldown_runtime;
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });










// src/entry/code-cache.ts
/**
* Loads the parts of the bundled program with what V8 made of them in an earlier run: a fresh program spends most of its time on
* compiling. What is kept lies in the user's own cache and is as trusted as the claims there; whatever goes wrong with it only costs the
* time that it would have saved. Node's own compile cache does the same from 22.1 on, but not on Node 20.
*/
/** Opens the cache in a folder. In: another word for each build of the program. */
function openParts(folder, build) {
	const require$1 = (0, (node_module ??= require("node:module")).createRequire)((0, (node_path ??= require("node:path")).join)(folder, "of-node-itself.cjs"));
	process.stdout, process.stderr;
	for (const name of ["node:crypto", "node:vm"]) require$1(name);
	for (const flag of flagsFor(process.versions.v8)) (0, (node_v8 ??= require("node:v8")).setFlagsFromString)(flag);
	const modules = /* @__PURE__ */ new Map();
	const fresh = [];
	const load = (path) => {
		const known = modules.get(path);
		if (known !== void 0) return known.exports;
		const module = { exports: {} };
		modules.set(path, module);
		const file = (0, (node_path ??= require("node:path")).join)(folder, `${digestOf(`${path}\0${process.version}\0${process.arch}`).slice(0, 24)}.code`);
		const stamp = stampOf(path, build);
		const code = recall(file, stamp);
		const script = new (node_vm ??= require("node:vm")).Script(`${HEAD}${(0, (node_fs ??= require("node:fs")).readFileSync)(path, "latin1")}\n})`, {
			filename: path,
			columnOffset: -HEAD.length,
			importModuleDynamically: (node_vm ??= require("node:vm")).constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
			...code === null ? {} : { cachedData: code }
		});
		if (code === null || script.cachedDataRejected) fresh.push({
			file,
			stamp,
			script
		});
		const requirePart = (name) => name.startsWith(".") ? load((0, (node_path ??= require("node:path")).join)((0, (node_path ??= require("node:path")).dirname)(path), name)) : require$1(name);
		script.runInThisContext()(module.exports, requirePart, module, path, (0, (node_path ??= require("node:path")).dirname)(path));
		return module.exports;
	};
	const keep = () => {
		for (const { file, stamp, script } of fresh.splice(0)) (require_kept_file ??= require("./parts/kept-file.cjs")).writeSealed(folder, file, Buffer.concat([Buffer.from(stamp, "latin1"), script.createCachedData()]));
	};
	return {
		load,
		keep
	};
}
/** V8 takes code for that of other flags otherwise, so these hold for every run. */
function flagsFor(v8) {
	return [
		"--no-flush-bytecode",
		"--regexp-tier-up-ticks=50",
		"--no-regexp-peephole-optimization",
		...v8.startsWith("11.") ? ["--interrupt-budget=1500000"] : [],
		...v8.startsWith("13.") ? ["--invocation-count-for-maglev=10000", "--invocation-count-for-turbofan=20000"] : []
	];
}
const HEAD = "(function (exports, require, module, __filename, __dirname) {";
/** Another word for each state of a part: of its text V8 itself compares the length alone. */
function stampOf(path, build) {
	const { mtimeMs, size } = (0, (node_fs ??= require("node:fs")).statSync)(path);
	return digestOf(`${build} ${mtimeMs} ${size}`);
}
/** Null where nothing is kept, or what was made of another state of the part. */
function recall(file, stamp) {
	try {
		const kept = (require_kept_file ??= require("./parts/kept-file.cjs")).readSealed(file);
		const code = kept.subarray(stamp.length);
		return Buffer.from(kept.subarray(0, stamp.length)).toString("latin1") === stamp ? code : null;
	} catch {
		return null;
	}
}
function digestOf(text) {
	return (0, (node_crypto ??= require("node:crypto")).createHash)("sha256").update(text).digest("hex");
}

// src/entry/program-file.ts
const programFile = (0, (node_path ??= require("node:path")).join)(__dirname, "program.cjs");

// src/entry/cli.ts
async function start() {
	process.exitCode = 13;
	const folder = process.env.NODE_DISABLE_COMPILE_CACHE === void 0 ? (require_kept_file ??= require("./parts/kept-file.cjs")).cacheFolder(process.env) : null;
	const parts = programFile === null || folder === null ? null : openParts((0, (node_path ??= require("node:path")).join)(folder, "code"), (require_version ??= require("./parts/version.cjs")).build);
	const { run } = parts === null || programFile === null ? await Promise.resolve().then(() => require("./program.cjs")) : parts.load(programFile);
	process.exitCode = await run(process.argv);
	parts?.keep();
}
/** Settled once all is done; the module that loads this one waits for it. */
const done = start();

exports.done = done;
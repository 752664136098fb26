let node_worker_threads;
let require_steps;
let require_errors;
let require_rolldown_runtime;
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });





// src/entry/net/worker.ts
const { memory, job, isKept } = (node_worker_threads ??= require("node:worker_threads")).workerData;
const steps = (require_steps ??= require("./parts/steps.cjs")).openSteps(memory);
const within = (step, run) => {
	steps.enter(step);
	try {
		return (require_steps ??= require("./parts/steps.cjs")).inTime(step, run);
	} finally {
		steps.enter(null);
	}
};
async function work() {
	try {
		const fresh = [];
		const keep = isKept ? (path, text) => fresh.push([path, text]) : null;
		const { report, part, plugins, active, broken } = await (require_steps ??= require("./parts/steps.cjs")).doJob((require_steps ??= require("./parts/steps.cjs")).decode(job), within, steps.enter, keep);
		await new Promise((resolve) => setImmediate(resolve));
		const heads = plugins.map(({ id, summary, severity, status, off, on, messages }) => ({
			id,
			summary,
			severity,
			status,
			off,
			on,
			messages
		}));
		const ran = active.map(({ rule, severity }) => ({
			id: rule.id,
			severity
		}));
		(node_worker_threads ??= require("node:worker_threads")).parentPort?.postMessage((require_steps ??= require("./parts/steps.cjs")).encode({
			report,
			part,
			plugins: heads,
			active: ran,
			broken,
			fresh
		}));
	} catch (error) {
		(node_worker_threads ??= require("node:worker_threads")).parentPort?.postMessage({ error: (require_errors ??= require("./parts/errors.cjs")).messageOf(error) });
	}
}
/** Settled once all is done; the module that loads this one waits for it. */
const done = work();

exports.done = done;
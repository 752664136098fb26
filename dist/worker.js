import { r as messageOf } from "./parts/errors.js";
import { a as encode, i as decode, n as openSteps, r as doJob, t as inTime } from "./parts/within.js";
import { parentPort, workerData } from "node:worker_threads";

// src/entry/net/worker.ts
const { memory, job } = workerData;
const steps = openSteps(memory);
const within = (step, run) => {
	steps.enter(step);
	try {
		return inTime(step, run);
	} finally {
		steps.enter(null);
	}
};
try {
	const { report, plugins, active, broken } = await doJob(decode(job), within, steps.enter);
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
	parentPort?.postMessage(encode({
		report,
		plugins: heads,
		active: ran,
		broken
	}));
} catch (error) {
	parentPort?.postMessage({ error: messageOf(error) });
}

export {  };
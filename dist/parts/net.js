// src/entry/net/worker-file.ts
const workerFile = new URL("../worker.js", import.meta.url);

export { workerFile as t };